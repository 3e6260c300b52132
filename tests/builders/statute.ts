import { aPdf } from './pdf.ts';

/** The test string every scanner knows as a threat, in two halves so that no scanner takes this file for one. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A statute as an organisation uploads it. */
export const aStatute = (): Buffer => aPdf({ title: 'Statut', lines: ['Organizația activează în municipiul Bălți.'] });

/** A statute in which every scanner finds a threat. */
export const anInfectedStatute = (): Buffer => Buffer.concat([aStatute(), Buffer.from(EICAR)]);

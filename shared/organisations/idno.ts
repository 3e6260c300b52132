import * as z from 'zod';
import { err, ok, type Result } from '../kernel/result.ts';

/** The state identification number of an organisation (IDNO): 13 digits, the last one checks the others. */
export const Idno = z
  .string()
  .regex(/^\d{13}$/, 'idno')
  .brand<'Idno'>()
  .meta({ id: 'Idno', examples: ['1008600038413'] });
export type Idno = z.infer<typeof Idno>;

/** Why a number is no IDNO; the number itself is never repeated, for it may be a person's. */
export type IdnoRefusal =
  | { readonly code: 'IdnoCheckDigitWrong'; readonly at: readonly ['/idno'] }
  | { readonly code: 'PersonalCodeNotOrganisation'; readonly at: readonly ['/idno'] };

const WEIGHTS = [7, 3, 1] as const;

/** The check digit: the first twelve digits weighed 7, 3, 1, 7, 3, 1 …, summed, modulo 10 (python-stdnum, `stdnum.md.idno`). */
const checkDigit = (idno: Idno): number => {
  const digits = Array.from(idno.slice(0, 12), Number);
  return digits.reduce((total, digit, index) => total + digit * (WEIGHTS[index % 3] ?? 0), 0) % 10;
};

/** Accepts an organisation's number; refuses a wrong digit, and a personal code (IDNP: same length, begins with 0 or 2), which must not be kept. */
export function idnoOfOrganisation(idno: Idno): Result<Idno, IdnoRefusal> {
  if (/^[02]/.test(idno)) return err({ code: 'PersonalCodeNotOrganisation', at: ['/idno'] });
  if (checkDigit(idno) !== Number(idno.at(-1))) return err({ code: 'IdnoCheckDigitWrong', at: ['/idno'] });
  return ok(idno);
}

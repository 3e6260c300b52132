import { randomUUID } from 'node:crypto';
import { type Api, type Body, done } from './http-client.ts';
import { theProgrammeOfBalti } from './programmes.ts';

/** The day the programme was approved: everything before the calls happens then. */
export const APPROVED = '2017-01-10T08:00:00.000Z';

export const anAct = (number = '6/20') => ({ number, date: '2017-06-29' });

/** Money approved for a line, in lei. */
export interface Money {
  readonly line: string;
  readonly amount: string;
}

/** The programme of Bălți under an id of its own, so that its budget is nobody else's. */
export const aProgrammeFile = () =>
  theProgrammeOfBalti({ id: `balti-${randomUUID()}` as ReturnType<typeof theProgrammeOfBalti>['id'] });

export const programmeScenarios = ({ as }: Api) => {
  /** A programme with its budget open and no money in it; gives its id. */
  const aProgramme = async (): Promise<string> => {
    const { id } = await done(as('officer').post('/v1/programmes', aProgrammeFile(), { now: APPROVED }));
    return id;
  };
  /** Secures municipal money by an act. */
  const fund = (programmeId: string, { line, amount }: Money, now: string = APPROVED): Promise<Body> =>
    done(
      as('finance').post(
        `/v1/budgets/${programmeId}/funding`,
        { line, source: 'municipal', amount, act: anAct() },
        { now },
      ),
    );
  /** A programme with money on its lines, 60 000 lei on line 4.1 unless said otherwise. */
  const aFundedProgramme = async (money: readonly Money[] = [{ line: '4.1', amount: '60000.00' }]): Promise<string> => {
    const programmeId = await aProgramme();
    for (const one of money) await fund(programmeId, one);
    return programmeId;
  };
  return { aProgramme, fund, aFundedProgramme };
};

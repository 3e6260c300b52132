import type { SeenApplication } from '../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import type { OwnVisit } from '../../edge/page.ts';

/** An application in the hands of its evaluator. */
export interface DossierProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly application: SeenApplication;
}

type Days = Pick<NonNullable<SeenApplication['content']['project']>, 'startsOn' | 'endsOn'>;
/** From the first day to the last, as far as they are known. */
export const periodOf = ({ language }: Pick<OwnVisit, 'language'>, { startsOn, endsOn }: Days): string | undefined => {
  const days = [startsOn, endsOn].flatMap((day) => (day === undefined ? [] : [dayText(day, language)]));
  return days.length === 0 ? undefined : days.join(' – ');
};

import type { DossierRefusal } from '../../../../shared/applications/index.ts';
import { fieldsFor } from '../../components/form.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { TitleOf } from '../../parts/title-of.tsx';
import type { OwnApplication } from '../applications/own-application.ts';
import { inPageOrder, placeName, placeOf } from './places.ts';

interface MissingProps {
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
  readonly refusal: DossierRefusal;
  /** What is wrong, when it is not only that something is missing. */
  readonly sentence: string;
}

/** What keeps an application from being submitted, each with the way to where it is mended. */
export function Missing({ visit, hand, refusal, sentence }: MissingProps) {
  const at = 'at' in refusal ? inPageOrder(refusal.at ?? []) : [];
  return (
    <div class="b-missing" id="missing">
      <h2 class="govuk-heading-m">{visit.t('missingTitle')}</h2>
      {refusal.code === 'ApplicationIncomplete' ? null : <p class="govuk-body">{sentence}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {at.map((pointer) => (
          <li>
            <a class="govuk-link" href={placeOf(hand, visit, pointer)}>
              <PlaceName visit={visit} hand={hand} pointer={pointer} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PlaceNameProps extends Pick<MissingProps, 'visit' | 'hand'> {
  readonly pointer: string;
}

/** What a place is called; a document in the language its title is in. */
function PlaceName({ visit, hand, pointer }: PlaceNameProps) {
  const [, section, code = ''] = pointer.split('/');
  return section === 'documents' ? (
    <TitleOf call={hand.call} code={code} language={visit.language} />
  ) : (
    <>{placeName(hand, visit, pointer)}</>
  );
}

/** Tells the summary of mistakes what the places of a refused submission are called. */
export function namePlaces(visit: OwnVisit, hand: OwnApplication): void {
  const { field } = fieldsFor(visit, 'submit');
  for (const { pointer } of visit.attempt?.refused.mistakes ?? [])
    field(pointer.slice(1), placeName(hand, visit, pointer));
}

import type { Requirement } from '../../../../../shared/calls/index.ts';
import { fieldsFor } from '../../../components/form.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { slugOf, withCodes } from './codes.ts';
import { AddRows, editPage, rowsShown, type Writing } from './edit-page.tsx';
import { BasisFields } from './rule-field.tsx';
import { KeptCode, TitledRow } from './titled-row.tsx';

/** The most requirements a call has. */
const MOST = 30;

/** Who may take part: what the secretary checks for each application, and why it may be asked. */
function RequirementsFields({ visit, call }: Omit<Writing, 'app'>) {
  const { t } = visit;
  const shown = rowsShown(visit, fieldsFor(visit, 'edit').rows('requirements', call.requirements.length), MOST);
  return (
    <>
      <div data-rows="requirements" data-most-rows={String(MOST)}>
        {Array.from({ length: shown }, (_, index) => (
          <RequirementFields visit={visit} index={index} requirement={call.requirements[index]} />
        ))}
        <AddRows saving={t('addRequirement')} atOnce={t('requirementAddAtOnce')} />
      </div>
    </>
  );
}

interface RequirementProps {
  readonly visit: OwnVisit;
  readonly index: number;
  readonly requirement: Requirement | undefined;
}

function RequirementFields({ visit, index, requirement }: RequirementProps) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const place = `requirements/${String(index)}`;
  const row = t('requirementNumber', { number: index + 1 });
  const numbered = t('requirementNumber', { number: '{n}' });
  const naming = { place, row, numbered, label: t('requirement') };
  return (
    <TitledRow visit={visit} {...naming} stored={requirement}>
      <KeptCode visit={visit} place={place} row={row} stored={requirement} />
      <BasisFields visit={visit} fields={fields} name={`${place}/basis`} basis={requirement?.basis} of={row} />
    </TitledRow>
  );
}

export const requirementsPage = editPage({
  section: 'requirements',
  rows: { list: 'requirements', written: ['title/ro', 'title/ru', 'title/en', 'basis/source'] },
  finish: (said) => ({ ...said, requirements: withCodes(said['requirements'], slugOf) }),
  fields: (writing) => <RequirementsFields {...writing} />,
});

import { DOCUMENT_TYPES, type RequiredDocument } from '../../../../../shared/calls/index.ts';
import { Checkboxes, Radios } from '../../../components/choices.tsx';
import { fieldsFor } from '../../../components/form.tsx';
import { Select } from '../../../components/select.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { sizeText, typesText } from '../../../public/words.ts';
import { slugOf, withCodes } from './codes.ts';
import { AddRows, editPage, rowsShown, type Writing } from './edit-page.tsx';
import { KeptCode, TitledRow } from './titled-row.tsx';

const SIZES = [1_000_000, 2_000_000, 5_000_000, 10_000_000, 25_000_000];
const USUAL_SIZE = 10_000_000;
/** The most documents a call asks for. */
const MOST = 30;

/** What goes into the dossier: in which formats, how large, and whether an application can do without it. */
function DocumentsFields({ visit, call }: Omit<Writing, 'app'>) {
  const { t } = visit;
  const shown = rowsShown(visit, fieldsFor(visit, 'edit').rows('documents', call.documents.length), MOST);
  return (
    <>
      <div data-rows="documents" data-most-rows={String(MOST)}>
        {Array.from({ length: shown }, (_, index) => (
          <DocumentFields visit={visit} index={index} document={call.documents[index]} />
        ))}
        <AddRows saving={t('demandAdd')} atOnce={t('demandAddAtOnce')} />
      </div>
    </>
  );
}

interface DocumentProps {
  readonly visit: OwnVisit;
  readonly index: number;
  readonly document: RequiredDocument | undefined;
}

function DocumentFields({ visit, index, document }: DocumentProps) {
  const { t } = visit;
  const place = `documents/${String(index)}`;
  const row = t('demandNumber', { number: index + 1 });
  const numbered = t('demandNumber', { number: '{n}' });
  const naming = { place, row, numbered, label: t('demandTitle') };
  return (
    <TitledRow visit={visit} {...naming} stored={document}>
      <KeptCode visit={visit} place={place} row={row} stored={document} />
      <Demands visit={visit} place={place} row={row} document={document} />
    </TitledRow>
  );
}

function Demands({ visit, place, row, document }: Omit<DocumentProps, 'index'> & { place: string; row: string }) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const { required = true, types = ['application/pdf'], maxBytes = USUAL_SIZE } = document ?? {};
  const sizes = [...new Set([...SIZES, maxBytes])].sort((a, b) => a - b);
  return (
    <div class="b-demands">
      <Radios
        {...fields.choice(`${place}/required`, `${row}: ${t('needed')}`, [required ? 'yes' : 'no'])}
        label={t('needed')}
        items={[
          { value: 'yes', text: t('yes') },
          { value: 'no', text: t('neededNo') },
        ]}
        small
      />
      <Checkboxes
        {...fields.choice(`${place}/types`, `${row}: ${t('fileTypes')}`, types)}
        label={t('fileTypes')}
        items={DOCUMENT_TYPES.map((type) => ({ value: type, text: typesText([type]) }))}
        small
      />
      <Select
        {...fields.field(`${place}/maxBytes`, `${row}: ${t('largest')}`, maxBytes)}
        label={t('largest')}
        items={sizes.map((bytes) => ({ value: String(bytes), text: sizeText(bytes, visit) }))}
      />
    </div>
  );
}

export const documentsPage = editPage({
  section: 'documents',
  rows: { list: 'documents', written: ['title/ro', 'title/ru', 'title/en'] },
  finish: (said) => ({ ...said, documents: withCodes(said['documents'], slugOf) }),
  fields: (writing) => <DocumentsFields {...writing} />,
});

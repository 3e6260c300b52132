import type { SeenApplication } from '../../../../shared/applications/index.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { Table } from '../../components/table.tsx';
import { Told } from '../../components/told.tsx';
import { money, sizeText } from '../../public/words.ts';
import type { OwnApplication } from '../applications/own-application.ts';
import { type DossierPart, DossierSection } from './dossier-sections.tsx';

/** The budget of the project row by row, with the sums the server computed. */
export function BudgetSection(part: DossierPart) {
  const { visit, application } = part;
  const { t } = visit;
  const { totals, content } = application;
  const rows = (content.budget ?? []).flatMap((row, index) => {
    const sums = totals.rows[index];
    return sums === undefined ? [] : [{ ...row, ...sums }];
  });
  return (
    <DossierSection {...part} title={t('sectionBudget')} page="/budget">
      {rows.length === 0 ? (
        <p class="govuk-body b-quiet">{t('notGiven')}</p>
      ) : (
        <Table
          caption={t('sectionBudget')}
          captionHidden
          compact
          rows={rows}
          columns={[
            { head: t('budgetItem'), cell: ({ item }) => item },
            { head: t('quantity'), cell: ({ quantity, unit }) => `${String(quantity)} ${unit}`, numeric: true },
            { head: t('unitPrice'), cell: ({ unitPrice }) => money(visit, unitPrice), numeric: true },
            { head: t('rowTotal'), cell: ({ total }) => money(visit, total), numeric: true },
            { head: t('ownShare'), cell: ({ own }) => money(visit, own), numeric: true },
            { head: t('rowRequested'), cell: ({ requested }) => money(visit, requested), numeric: true },
          ]}
          total={[
            t('total'),
            '',
            '',
            money(visit, totals.total),
            money(visit, totals.own),
            money(visit, totals.requested),
          ]}
        />
      )}
    </DossierSection>
  );
}

type Documents = SeenApplication['documents'];
const namesOf = (documents: Documents, code: string): Documents =>
  documents.filter(
    ({ requirement, state, scan }) => requirement === code && state === 'received' && scan !== 'infected',
  );

/** The files that go with it, document by document. */
export function DocumentsSection({ call, ...part }: DossierPart & Pick<OwnApplication, 'call'>) {
  const { visit, application } = part;
  const { language, t } = visit;
  return (
    <DossierSection {...part} title={t('sectionDocuments')} page="/documents">
      <SummaryList
        rows={call.documents.map(({ code, title, required }) => {
          const files = namesOf(application.documents, code);
          return {
            key: <Told text={title} language={language} />,
            value:
              files.length === 0 ? (
                <span class="b-quiet">{t(required ? 'documentNotBrought' : 'notGiven')}</span>
              ) : (
                <ul class="govuk-list b-tight">
                  {files.map(({ fileName, size }) => (
                    <li class="b-breaks">
                      {fileName} · {sizeText(size, visit)}
                    </li>
                  ))}
                </ul>
              ),
          };
        })}
      />
    </DossierSection>
  );
}

/** What the representative declares, each with yes or not yet. */
export function DeclarationsSection(part: DossierPart) {
  const { visit, application } = part;
  const { t } = visit;
  const { declarations = {} } = application.content;
  const said = (given: boolean | undefined) => (given === true ? t('yes') : t('declareNot'));
  return (
    <DossierSection {...part} title={t('sectionDeclarations')} page="/declarations">
      <p class="govuk-body">{t('declaresQuestion')}</p>
      <SummaryList
        rows={[
          { key: t('declareTrue'), value: said(declarations.dataIsTrue) },
          { key: t('declareNoDouble'), value: said(declarations.noDoubleFinancing) },
          { key: t('declareNoArrears'), value: said(declarations.noArrears) },
          { key: t('declareConsent'), value: said(declarations.personalDataConsent) },
        ]}
      />
    </DossierSection>
  );
}

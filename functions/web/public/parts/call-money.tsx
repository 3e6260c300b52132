import type { PotOutcome } from '../../../../shared/awards/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { type Minor, sum } from '../../../../shared/kernel/money.ts';
import type { ProgrammeLine } from '../../../../shared/programmes/index.ts';
import { Table } from '../../components/table.tsx';
import { Told } from '../../components/told.tsx';
import { money } from '../words.ts';
import type { CallPart } from './call-facts.tsx';

export interface CallMoneyProps extends CallPart {
  readonly pots: readonly PotOutcome[] | undefined;
  readonly lines: readonly ProgrammeLine[];
}

/** What was announced on each line, what was given and what is left of it. */
export function CallMoney({ visit, call, pots, lines }: CallMoneyProps) {
  const { language, t } = visit;
  const rows = call.envelopes.map(({ line, source, amount }) => {
    const pot = pots?.find((one) => one.line === line && one.source === source);
    return {
      line,
      title: lines.find(({ code }) => code === line)?.title,
      source,
      amount,
      awarded: pot?.awarded,
      left: pot?.unspent ?? amount,
    };
  });
  const total = (of: (row: (typeof rows)[number]) => Minor) => money(visit, sum(rows.map(of)));
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l" id="money">
        {t('moneyTitle')}
      </h2>
      <p class="govuk-body b-reading">{t(pots === undefined ? 'moneyBefore' : 'moneyAfter')}</p>
      <Table
        caption={t('moneyCaption')}
        captionHidden
        rows={rows}
        columns={[
          {
            head: t('line'),
            cell: ({ line, title }) => (
              <>
                {line}
                {title == null ? null : (
                  <>
                    {' · '}
                    <Told text={title} language={language} />
                  </>
                )}
              </>
            ),
          },
          { head: t('source'), cell: ({ source }) => sourceText(source, language) },
          { head: t('announced'), cell: ({ amount }) => money(visit, amount), numeric: true },
          ...(pots === undefined
            ? []
            : [
                {
                  head: t('awarded'),
                  cell: ({ awarded }: (typeof rows)[number]) => money(visit, awarded ?? 0),
                  numeric: true,
                },
              ]),
          { head: t('left'), cell: ({ left }) => money(visit, left), numeric: true },
        ]}
        total={[
          t('total'),
          '',
          total(({ amount }) => amount),
          ...(pots === undefined ? [] : [money(visit, sum(pots.map(({ awarded }) => awarded)))]),
          total(({ left }) => left),
        ]}
      />
    </section>
  );
}

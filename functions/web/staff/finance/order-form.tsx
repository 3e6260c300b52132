import { Button } from '../../components/button.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { DateInput, Input } from '../../components/input.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import type { MoneyOrder } from './order.tsx';
import { Pots } from './pots.tsx';
import type { Funded } from './read.ts';

interface OrderFormProps<Order> {
  readonly visit: OwnVisit;
  readonly funded: Funded;
  readonly order: MoneyOrder<Order>;
}

/** What finance fills in, beside what there is. */
export function OrderForm<Order>({ visit, funded: { programme, budget }, order }: OrderFormProps<Order>) {
  const { language, t } = visit;
  const fields = fieldsFor(visit, visit.attempt?.form ?? 'check');
  return (
    <>
      <span class="govuk-caption-xl">
        <Told text={programme.title} language={language} />
      </span>
      <h1 class="govuk-heading-l">{t(order.title)}</h1>
      <p class="govuk-body b-reading">{t(order.lead)}</p>
      <div class="b-columns b-columns--order">
        <Form visit={visit} name="check">
          {order.parts({ visit, budget, fields })}
          <Input
            {...fields.field('act/number', t('actNumber'))}
            hint={t('actNumberHint')}
            classes="govuk-input--width-10"
          />
          <DateInput {...fields.field('act/date', t('actDate'))} />
          <div class="b-actions">
            <Button text={t('continue')} />
            <a class="govuk-link" href={at(visit, `/finance/${budget.programmeId}`)}>
              {t('cancel')}
            </a>
          </div>
        </Form>
        <Pots visit={visit} budget={budget} />
      </div>
    </>
  );
}

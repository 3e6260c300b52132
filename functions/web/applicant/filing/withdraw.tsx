import { withdrawable } from '../../../../shared/applications/index.ts';
import { withdrawApplication } from '../../../applications/withdraw-application.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, nameOf, type OwnApplication, ownApplication, pathOf } from '../applications/own-application.ts';
import { sentenceOf } from '../sentence.ts';

/** Asks once more before an application is taken out of its call, and says what is lost. */
export const withdrawPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/withdraw',
  allow: signedIn,
  show: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    if (hand === undefined) return undefined;
    const possible = withdrawable(hand.application, hand.call, visit.now);
    return {
      title: visit.t('withdrawTitle'),
      section: 'my',
      crumbs: crumbsTo(hand, visit),
      main: (
        <div class="b-reading">
          <span class="govuk-caption-xl">{nameOf(hand.application, visit)}</span>
          <h1 class="govuk-heading-xl">{visit.t('withdrawTitle')}</h1>
          {possible.ok ? (
            <Confirmation visit={visit} hand={hand} />
          ) : (
            <InsetText>
              {hand.application.state === 'draft' ? visit.t('withdrawDraft') : sentenceOf(app, visit, possible.error)}
            </InsetText>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={at(visit, pathOf(hand.application.id))}>
              {visit.t('withdrawNot')}
            </a>
          </p>
        </div>
      ),
    };
  },
  forms: {
    withdraw: routeForm(withdrawApplication, {
      of: ({ applications }) => applications,
      to: (_, { params: { applicationId = '' } }) => pathOf(applicationId, '?done=withdrawn'),
    }),
  },
};

function Confirmation({ visit, hand }: { readonly visit: OwnVisit; readonly hand: OwnApplication }) {
  const { t } = visit;
  const { application, call, organisation, role } = hand;
  const open = visit.now < call.closesAt;
  return (
    <>
      <WarningText sign={t('warning')}>{t('withdrawFinal')}</WarningText>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t('withdrawOut', { number: application.registrationNumber ?? '' })}</li>
        <li>{t('withdrawNumber')}</li>
        <li>{t(open ? 'withdrawAnother' : 'withdrawNoOther')}</li>
      </ul>
      {role === 'representative' ? (
        <Form visit={visit} name="withdraw" version={application.version}>
          <Button text={t('withdrawButton')} kind="warning" />
        </Form>
      ) : (
        <InsetText>{t('withdrawOnlyRepresentative', { organisation: organisation.name })}</InsetText>
      )}
    </>
  );
}

import { roles } from '../../../../http/access.ts';
import { InsetText } from '../../../components/inset-text.tsx';
import { screenApplication } from '../../../../applications/screen-application.ts';
import type { Form as PageForm } from '../../../edge/form.ts';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { routeForm, sentenceIn } from '../../../forms/route-form.ts';
import type { StaffApp } from '../../app.ts';
import { type FiledApplication, filedApplication, type FiledProps } from '../dossier/read.ts';
import { canScreen, screeningPath } from '../list/next-step.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { ScreeningForm } from './form.tsx';
import { placeInForm, verdictsOf } from './judged.ts';
import { Found, NotNow, type Unscreened, WhatNext } from './outcome.tsx';

const route = routeForm<StaffApp, StaffApp['applications']>(screenApplication, {
  of: ({ applications }) => applications,
  body: verdictsOf,
  to: (_answer, { params: { callId = '', applicationId = '' } }) =>
    `${screeningPath(callId, applicationId)}?done=screened`,
});
/** The route's form; what is wrong with a verdict is shown where the form has it. */
const screen: PageForm<StaffApp> = {
  submit: async (app, visit, sent) => {
    const done = await route.submit(app, visit, sent);
    if (done.ok) return done;
    const mistakes = done.mistakes.map((mistake) => ({
      ...mistake,
      pointer: placeInForm(mistake.pointer, sent.fields),
    }));
    return { ...done, mistakes };
  },
};

/** The check of an application: a verdict for everything the call asks, and then the next application. */
export const screeningPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/applications/:applicationId/screening',
  allow: roles('officer'),
  show: async (app, visit, params) => {
    const dossier = await filedApplication(app, visit, params);
    if (dossier === undefined) return undefined;
    const { call, application } = dossier;
    const [next, applicant] = await Promise.all([
      nextUnscreened(app, dossier),
      app.organisations.getOrganisation(visit.person.actor, application.organisationId),
    ]);
    const { name, role } = applicant.ok ? applicant.value : {};
    const barrier = role && sentenceIn(app.kit.sentences, visit, { code: 'ApplicantMayNotScreen' });
    const number = application.registrationNumber ?? '';
    return {
      title: visit.t('screeningOf', { number }),
      section: 'admin',
      crumbs: callCrumbs(
        visit,
        call,
        { text: visit.t('applications'), href: at(visit, callPath(call.id, '/applications')) },
        { text: number, href: at(visit, callPath(call.id, `/applications/${application.id}`)) },
      ),
      main: <Screening visit={visit} {...dossier} next={next} organisation={name} barrier={barrier} />,
    };
  },
  forms: { screen },
};

interface ScreeningProps extends FiledProps {
  readonly next: Unscreened;
  readonly organisation: string | undefined;
  /** Why this reader does not check it. */
  readonly barrier: string | undefined;
}

function Screening({ next, organisation, barrier, ...dossier }: ScreeningProps) {
  const { visit, call, application } = dossier;
  const title = visit.t('screeningOf', { number: application.registrationNumber ?? '' });
  const open = isOpen(dossier) && barrier === undefined;
  const found = application.state !== 'submitted' && SCREENABLE.has(application.state);
  const told = found && !isAgain(visit);
  const due = termPassed(dossier);
  return (
    <>
      <CallHead visit={visit} call={call} current="applications" title={title} />
      <p class="govuk-body-l">{[organisation, application.title].filter((part) => part !== undefined).join(' · ')}</p>
      {told ? <Found {...dossier} /> : null}
      <Judging {...dossier} barrier={barrier} wanted={!told || due} />
      {told ? <WhatNext {...dossier} next={next} offersAgain={open && !due} /> : null}
    </>
  );
}

interface JudgingProps extends Pick<ScreeningProps, keyof FiledProps | 'barrier'> {
  /** Whether there is a verdict to give. */
  readonly wanted: boolean;
}

/** The form, or why there is none. */
function Judging({ barrier, wanted, ...dossier }: JudgingProps) {
  if (!isOpen(dossier)) return <NotNow {...dossier} />;
  if (barrier !== undefined) return <InsetText>{barrier}</InsetText>;
  return wanted ? <ScreeningForm {...dossier} /> : null;
}

/** Whether verdicts are recorded now. */
const isOpen = ({ visit, call, application }: FiledProps): boolean =>
  canScreen(visit, call) && SCREENABLE.has(application.state);

/** States in which a verdict may be recorded. */
const SCREENABLE: ReadonlySet<string> = new Set(['submitted', 'to-complete', 'eligible', 'ineligible']);

/** Whether the applicant's time to complete is over, so that the officer decides on what there is. */
const termPassed = ({ visit, application: { completion } }: FiledProps): boolean =>
  completion !== undefined && visit.now >= completion.dueAt;

/** Whether the form is wanted although there is a verdict. */
const isAgain = ({ attempt, query }: OwnVisit): boolean => attempt !== undefined || query['again'] === 'yes';

/** The first application after this one that nobody has checked; after the last one the first of all. */
async function nextUnscreened(app: StaffApp, { call, application }: FiledApplication): Promise<Unscreened> {
  const found = await app.applications.findCallApplications(call.id, { limit: 0 });
  const all = found.ok ? found.value.all : [];
  const others = all.filter(({ applicationId, state }) => state === 'submitted' && applicationId !== application.id);
  const after = others.find(({ registrationNumber }) => registrationNumber > (application.registrationNumber ?? ''));
  const waiting = all.filter(({ state }) => state === 'to-complete').length;
  return { first: after ?? others[0], left: others.length, waiting };
}

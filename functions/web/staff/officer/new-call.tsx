import * as z from 'zod';
import { CallDraft, type SeenCall } from '../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { createCall } from '../../../calls/create-call.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Select } from '../../components/select.tsx';
import { languageOf, Told } from '../../components/told.tsx';
import type { Form as FormOf } from '../../edge/form.ts';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import { treeOf } from '../../forms/tree.ts';
import { typed } from '../../forms/typed.ts';
import type { StaffApp } from '../app.ts';
import { adminCrumb } from '../call-crumbs.ts';
import { Basics, type BasicsProps } from './editor/basics.tsx';
import type { Said } from './editor/edit-form.ts';
import { beginning } from './editor/proposals.ts';
import { sectionPath } from './editor/sections.ts';
import { callAt } from '../call-at.ts';
import { editors, programmesIn } from './reading.ts';

const Created = z.looseObject({ id: z.string() });

/** The former call a new one takes its rules, grid and documents from, when the address names one. */
const formerCall = (app: StaffApp, visit: OwnVisit): Promise<SeenCall | undefined> =>
  callAt(app, visit, { callId: visit.query['from'] ?? '' });

/** Starts a draft: what it is; everything else begins as a proposal, or as it was in a former call. */
const create: FormOf<StaffApp> = {
  submit: async (app, visit, sent) => {
    const former = await formerCall(app, visit);
    const form = routeForm(createCall, {
      of: ({ calls }: StaffApp) => calls,
      body: (fields) => ({ ...beginning(visit.now, former), ...(typed(CallDraft, treeOf(fields)) as Said) }),
      to: (answer) => sectionPath(Created.parse(answer).id, 'calendar'),
    });
    return form.submit(app, visit, sent);
  },
};

export const newCallPage: OwnPage<StaffApp> = {
  path: '/admin/calls/new',
  allow: editors,
  show: async (app, visit) => {
    const [programmes, page, former] = await Promise.all([
      programmesIn(app),
      app.calls.listCalls({ actor: visit.person.actor, now: visit.now }, {}, { limit: 100 }),
      formerCall(app, visit),
    ]);
    const calls = page.ok ? page.value.items : [];
    return {
      title: visit.t('newCall'),
      section: 'admin',
      crumbs: [adminCrumb(visit)],
      main: <NewCall visit={visit} programmes={programmes} calls={calls} former={former} />,
    };
  },
  forms: { create },
};

interface NewCallProps extends Pick<BasicsProps, 'visit' | 'programmes'> {
  readonly calls: readonly SeenCall[];
  readonly former: SeenCall | undefined;
}

function NewCall({ visit, programmes, calls, former }: NewCallProps) {
  const { t } = visit;
  return (
    <>
      <h1 class="govuk-heading-l">{t('newCall')}</h1>
      <p class="govuk-body b-reading">{t('newCallText')}</p>
      {programmes.length === 0 ? (
        <InsetText>
          {t('programmeFirst')}{' '}
          <a class="govuk-link" href={at(visit, '/admin/programmes')}>
            {t('importTitle')}
          </a>
        </InsetText>
      ) : (
        <>
          {calls.length === 0 ? null : <FromFormer visit={visit} calls={calls} former={former} />}
          <Form visit={visit} name="create">
            <Basics visit={visit} form="create" programmes={programmes} call={likeFormer(former)} />
            <Button text={t('saveAndContinue')} />
          </Form>
        </>
      )}
    </>
  );
}

/** What a new call has in common with a former one; its code is its own. */
const likeFormer = (former: SeenCall | undefined): NonNullable<BasicsProps['call']> => {
  if (former === undefined) return {};
  const { programmeId, kind, title, summary } = former;
  return { programmeId, kind, title, summary };
};

function FromFormer({ visit, calls, former }: Omit<NewCallProps, 'programmes'>) {
  const { language, t } = visit;
  return (
    <div class="b-former">
      <form method="get" action={at(visit, '/admin/calls/new')} class="b-search">
        <Select
          name="from"
          label={t('fromFormer')}
          hint={t('fromFormerHint')}
          value={former?.id}
          items={[
            { value: '', text: t('fromNothing') },
            ...calls.map(({ id, code, title }) => ({
              value: id,
              text: `${code} · ${inLanguage(title, language)}`,
              ...languageOf(title, language),
            })),
          ]}
        />
        <Button text={t('takeOver')} kind="secondary" />
      </form>
      {former === undefined ? null : (
        <InsetText>
          {t('takenOver')} <Told text={former.title} language={language} /> ({former.code})
        </InsetText>
      )}
    </div>
  );
}

import balti from '../../../../shared/programmes/balti-2017-2019.json' with { type: 'json' };
import { importProgramme } from '../../../programmes/import-programme.ts';
import type { Form, Refused } from '../../edge/form.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { one } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { StaffApp } from '../app.ts';

const to = () => '/admin/programmes?done=imported';
const of = ({ programmes }: StaffApp) => programmes;

/** The action plan this platform was made for, as its file has it. */
export const importBuiltIn = routeForm(importProgramme, { of, body: () => balti, to });

/** An action plan pasted as the JSON of its file; what is wrong with it is told with its place in the file. */
export const importPasted: Form<StaffApp> = {
  submit: async (app, visit, sent) => {
    const file = readJson(one(sent.fields, 'file'));
    if (file === undefined) return notJson(visit);
    const form = routeForm(importProgramme, { of, body: () => file, to });
    const outcome = await form.submit(app, visit, sent);
    return outcome.ok ? outcome : { ...outcome, mistakes: outcome.mistakes.map(inFile) };
  },
};

function readJson(text: string): unknown {
  try {
    const read: unknown = JSON.parse(text);
    return read ?? undefined;
  } catch {
    return undefined;
  }
}

const inFile = (mistake: Refused['mistakes'][number]) => ({
  ...mistake,
  pointer: '/file',
  message: mistake.pointer === '' ? mistake.message : `${mistake.pointer.slice(1)}: ${mistake.message}`,
});

const notJson = ({ t }: OwnVisit): Refused => ({
  ok: false,
  status: 400,
  refusal: { code: 'InvalidRequest' },
  detail: t('importNotJson'),
  mistakes: [{ pointer: '/file', code: 'invalid-json', message: t('importNotJson') }],
});

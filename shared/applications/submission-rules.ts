import type { Call } from '../calls/index.ts';
import { leiText } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Content, DossierDocument } from './model.ts';
import { totalsOf, type TotalsRefusal } from './totals.ts';
import type { Totals } from './model.ts';

export type SubmissionRefusal =
  | { readonly code: 'ApplicationIncomplete'; readonly at: readonly string[] }
  | { readonly code: 'DocumentsMissing'; readonly requirements: readonly string[]; readonly at: readonly string[] }
  | { readonly code: 'DocumentInfected'; readonly documents: readonly string[]; readonly at: readonly string[] }
  | { readonly code: 'LineNotInCall'; readonly line: string; readonly lines: readonly string[]; readonly at: readonly string[] }
  | { readonly code: 'EndsBeforeStart'; readonly at: readonly string[] }
  | { readonly code: 'NothingRequested'; readonly at: readonly string[] }
  | { readonly code: 'RequestAboveCap'; readonly requested: string; readonly cap: string; readonly at: readonly string[] }
  | {
      readonly code: 'OwnContributionTooLow';
      readonly own: string;
      readonly total: string;
      readonly minPercent: number;
      readonly at: readonly string[];
    }
  | TotalsRefusal;

const always = ['title', 'place', 'startsOn', 'endsOn', 'summary', 'goal', 'targetGroup', 'activities', 'contact', 'declarations'] as const;
const withMoney = [...always, 'line', 'budget'] as const;

/** A dossier that may be filed: which parts it must have, and what its money must be, by the rules of the call. */
export interface CompleteContent extends Content {
  readonly title: string;
}

/** Everything that must hold before a dossier is filed; each refusal names its places. */
export function submittable(
  call: Pick<Call, 'kind' | 'rules' | 'envelopes' | 'documents'>,
  content: Content,
  documents: readonly DossierDocument[],
): Result<{ readonly title: string; readonly totals: Totals }, SubmissionRefusal> {
  const filled = everythingFilled(call, content);
  if (!filled.ok) return filled;
  const papers = documentsThere(call, documents);
  if (!papers.ok) return papers;
  if ((content.endsOn ?? '') < (content.startsOn ?? '')) return err({ code: 'EndsBeforeStart', at: ['/endsOn'] });
  const totals = totalsOf(content.budget ?? []);
  if (!totals.ok) return totals;
  const money = call.kind === 'subsidy' ? moneyFits(call, content, totals.value) : ok(undefined);
  return money.ok ? ok({ title: filled.value, totals: totals.value }) : money;
}

function everythingFilled({ kind }: Pick<Call, 'kind'>, content: Content): Result<string, SubmissionRefusal> {
  const needed = kind === 'subsidy' ? withMoney : always;
  const missing = needed.filter((part) => content[part] === undefined).map((part) => `/${part}`);
  const declared = content.declarations ?? {};
  const undeclared = Object.entries(declared).flatMap(([name, said]) => (said ? [] : [`/declarations/${name}`]));
  const at = [...missing, ...undeclared];
  if (at.length > 0 || content.title === undefined) return err({ code: 'ApplicationIncomplete', at });
  return ok(content.title);
}

function documentsThere(
  { documents: required }: Pick<Call, 'documents'>,
  documents: readonly DossierDocument[],
): Result<void, SubmissionRefusal> {
  const infected = documents.filter(({ scan }) => scan === 'infected').map(({ id }) => id);
  const at = ['/documents'];
  if (infected.length > 0) return err({ code: 'DocumentInfected', documents: infected, at });
  const there = new Set(documents.filter(({ state }) => state === 'received').map(({ requirement }) => requirement));
  const missing = required.filter((one) => one.required && !there.has(one.code)).map(({ code }) => code);
  return missing.length === 0 ? ok(undefined) : err({ code: 'DocumentsMissing', requirements: missing, at });
}

function moneyFits(
  { rules, envelopes }: Pick<Call, 'rules' | 'envelopes'>,
  { line }: Content,
  { requested, own, total }: Totals,
): Result<void, SubmissionRefusal> {
  const lines = [...new Set(envelopes.map((envelope) => envelope.line))];
  if (!lines.some((open) => open === line)) return err({ code: 'LineNotInCall', line: line ?? '', lines, at: ['/line'] });
  const at = ['/budget'];
  if (requested === 0) return err({ code: 'NothingRequested', at });
  const cap = rules.maxGrant.value;
  if (requested > cap) return err({ code: 'RequestAboveCap', requested: leiText(requested), cap: leiText(cap), at });
  const minPercent = rules.minOwnContributionPercent.value;
  if (own * 100 >= total * minPercent) return ok(undefined);
  return err({ code: 'OwnContributionTooLow', own: leiText(own), total: leiText(total), minPercent, at });
}

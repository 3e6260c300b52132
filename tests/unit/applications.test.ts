import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  applicationAfter,
  applicationLifecycle,
  Content,
  Dossier,
  dossierHash,
} from '../../shared/applications/index.ts';
import { complete } from '../../shared/applications/completeness.ts';
import { filingOf, takesApplications } from '../../shared/applications/filing.ts';
import { chosenPot, withinRules } from '../../shared/applications/funding-rules.ts';
import { receiptOf } from '../../shared/applications/submission.ts';
import { budgetTotals } from '../../shared/applications/totals.ts';
import { defaultRules, Envelope } from '../../shared/calls/index.ts';
import { canonicalJson, hashOf, type Json, sha256 } from '../../shared/kernel/canonical.ts';
import { ApplicationId, CallId, DocumentId, newId, OrganisationId } from '../../shared/kernel/ids.ts';
import { type Instant, instantOf } from '../../shared/kernel/instants.ts';
import { bani, lei } from '../../shared/kernel/money.ts';
import { aContent } from '../builders/applications.ts';
import { AFTERWARDS, aPublishedCall, BEFORE, WHILE_OPEN } from '../builders/calls.ts';

const row = (quantity: number, unitPrice: number, own = 0) => ({
  item: 'Ateliere',
  unit: 'atelier',
  quantity,
  unitPrice: bani(unitPrice),
  own: bani(own),
});
const byDefault = <V>(value: V) => ({ value, basis: { kind: 'default' } as const });

describe('the budget', () => {
  test('what is not the own share is requested, row by row and in all', () => {
    expect(budgetTotals([row(3, 1_050, 150), row(1, 100)])).toEqual({
      ok: true,
      value: {
        requested: 3_100,
        own: 150,
        total: 3_250,
        rows: [
          { requested: 3_000, own: 150, total: 3_150 },
          { requested: 100, own: 0, total: 100 },
        ],
      },
    });
  });
  test('an own share above its row is refused where it stands', () => {
    expect(budgetTotals([row(1, 100), row(2, 100, 201)])).toMatchObject({
      error: { code: 'OwnAboveTotal', own: '2.01', total: '2.00', at: ['/budget/1/own'] },
    });
  });
  test.each([
    ['one product', [row(1_000_000, 999_999_999_999)]],
    ['just one ban too many', [row(1, 1_000_000_000_000), row(1, 1)]],
  ])('sums beyond what can be computed are refused: %s', (_name, rows) => {
    expect(budgetTotals(rows)).toMatchObject({ error: { code: 'BudgetTooLarge' } });
  });
  test('the largest sum that can be computed is exact', () => {
    expect(budgetTotals([row(10, 100_000_000_000)])).toMatchObject({ value: { total: 1_000_000_000_000 } });
  });
});

describe('the clock', () => {
  const call = aPublishedCall();
  const before = (instant: Instant) => instantOf(Date.parse(instant) - 1);
  test('the last millisecond before closing is in time, the moment of closing is too late', () => {
    expect(takesApplications(call, before(call.closesAt)).ok).toBe(true);
    expect(takesApplications(call, call.closesAt)).toEqual({
      ok: false,
      error: { code: 'CallClosed', closedAt: call.closesAt },
    });
  });
  test('the moment of opening is in time, the millisecond before is too early', () => {
    expect(takesApplications(call, call.opensAt).ok).toBe(true);
    expect(takesApplications(call, before(call.opensAt))).toMatchObject({ error: { code: 'CallNotOpenYet' } });
  });
  test('a cancelled call takes nothing', () => {
    expect(takesApplications({ ...call, status: 'cancelled' }, WHILE_OPEN)).toMatchObject({
      error: { code: 'CallCancelled' },
    });
  });
  test('a dossier is completed before its term ends, and only while the call is screened', () => {
    const application = { state: 'to-complete', completion: { dueAt: AFTERWARDS, requirements: ['statut'] } } as const;
    const screening = { ...call, status: 'screening' } as const;
    expect(filingOf(application, screening, before(AFTERWARDS))).toEqual({
      ok: true,
      value: { mode: 'completion', asked: ['statut'] },
    });
    expect(filingOf(application, screening, AFTERWARDS)).toMatchObject({ error: { code: 'CompletionTermPassed' } });
    expect(filingOf(application, { ...call, status: 'evaluation' }, before(AFTERWARDS))).toMatchObject({
      error: { code: 'CallClosed' },
    });
  });
  test('a submitted application can be edited only while the call is open', () => {
    expect(filingOf({ state: 'submitted' }, call, WHILE_OPEN)).toMatchObject({ value: { mode: 'edit' } });
    expect(filingOf({ state: 'submitted' }, call, AFTERWARDS)).toMatchObject({ error: { code: 'CallClosed' } });
    expect(filingOf({ state: 'withdrawn' }, call, WHILE_OPEN)).toMatchObject({
      error: { code: 'ApplicationStateRefuses', from: 'withdrawn', allowed: [] },
    });
  });
});

describe('completeness', () => {
  const call = aPublishedCall();
  const statut = [{ requirement: 'statut', scan: 'pending' }] as const;
  test('an empty draft is told everything that is missing at once', () => {
    const refused = complete(call, {}, []);
    expect(refused).toMatchObject({ error: { code: 'ApplicationIncomplete', missing: 17 } });
    expect(refused).toHaveProperty(
      'error.at',
      expect.arrayContaining(['/project/title', '/budget', '/documents/statut']),
    );
  });
  test('a complete application goes with its scan still pending', () => {
    expect(complete(call, aContent(), statut).ok).toBe(true);
  });
  test('a required document with malware does not count, unless a clean one is beside it', () => {
    const infected = { requirement: 'statut', scan: 'infected' } as const;
    expect(complete(call, aContent(), [infected])).toMatchObject({
      error: { code: 'DocumentInfected', at: ['/documents/statut'] },
    });
    expect(complete(call, aContent(), [infected, ...statut]).ok).toBe(true);
  });
  test('a declaration that is not true is missing', () => {
    const declarations = { dataIsTrue: true, noDoubleFinancing: true, noArrears: false, personalDataConsent: true };
    expect(complete(call, aContent({ declarations }), statut)).toMatchObject({
      error: { at: ['/declarations/noArrears'] },
    });
  });
  test('where there is no money to ask for, no budget is asked for', () => {
    const content = Content.parse({
      project: { title: 'Ana Ceban', description: 'Voluntară din 2009.' },
      contacts: { representative: { name: 'Ana Ceban' } },
      declarations: aContent().declarations,
    });
    expect(complete({ ...call, kind: 'distinction' }, content, statut).ok).toBe(true);
  });
});

describe('money', () => {
  const pots = (...names: string[]) =>
    names.map((name) => {
      const [line, source] = name.split('#');
      return Envelope.parse({ line, source, amount: '20000.00' });
    });
  const choose = (names: string[], project: Content['project']) =>
    chosenPot({ kind: 'subsidy', envelopes: pots(...names) }, { project });
  const { project } = aContent();
  test('the only line of a call need not be named', () => {
    expect(choose(['4.1#municipal'], {})).toEqual({ ok: true, value: { line: '4.1', source: 'municipal' } });
  });
  test('of several sources the municipal one is meant, unless another is named', () => {
    const both = ['4.2#sponsor-orange', '4.2#municipal'];
    expect(choose(both, project)).toMatchObject({ value: { source: 'municipal' } });
    expect(choose(both, { ...project, source: 'sponsor-orange' })).toMatchObject({
      value: { source: 'sponsor-orange' },
    });
  });
  test('a line or a source the call does not announce is refused with those it does', () => {
    expect(choose(['4.1#municipal', '4.3#municipal'], project)).toMatchObject({
      error: { code: 'LineNotInCall', line: '4.2', lines: ['4.1', '4.3'], at: ['/project/line'] },
    });
    expect(choose(['4.2#municipal'], { ...project, source: 'sponsor-x' })).toMatchObject({
      error: { at: ['/project/source'] },
    });
    expect(choose(['4.1#municipal', '4.2#municipal'], {})).toMatchObject({ error: { line: null } });
  });

  const totals = (requested: number, own: number) => ({
    requested: lei(requested),
    own: lei(own),
    total: lei(requested + own),
  });
  const within = (requested: number, own: number, percent = 0) =>
    withinRules(
      { kind: 'subsidy', rules: { ...defaultRules, minOwnContributionPercent: byDefault(percent) } },
      {},
      totals(requested, own),
    );
  test('the cap itself may be asked for, one ban more may not', () => {
    expect(within(20_000, 0).ok).toBe(true);
    expect(
      withinRules({ kind: 'subsidy', rules: defaultRules }, {}, { ...totals(20_000, 0), requested: bani(2_000_001) }),
    ).toMatchObject({ error: { code: 'RequestAboveCap', requested: '20000.01', cap: '20000.00' } });
  });
  test('the own share is counted of the total and rounded up to whole bani', () => {
    expect(within(18_000, 2_000, 10).ok).toBe(true);
    expect(within(18_001, 2_000, 10)).toMatchObject({
      error: { code: 'OwnContributionTooSmall', percent: 10, own: '2000.00', least: '2000.10' },
    });
  });
  test('a project cannot end before it starts', () => {
    const dates = aContent().project;
    const reversed = { ...dates, startsOn: dates?.endsOn, endsOn: dates?.startsOn };
    expect(withinRules({ kind: 'subsidy', rules: defaultRules }, { project: reversed }, totals(1, 0))).toMatchObject({
      error: { code: 'ProjectEndsBeforeStart' },
    });
  });
});

describe('the receipt', () => {
  const content = aContent();
  const document = {
    documentId: newId(DocumentId, WHILE_OPEN),
    requirement: 'statut',
    fileName: 'statut.pdf',
    contentType: 'application/pdf',
    size: 10,
    sha256: sha256('statut'),
  };
  const dossier = {
    applicationId: newId(ApplicationId, BEFORE),
    callId: newId(CallId, BEFORE),
    organisationId: newId(OrganisationId, BEFORE),
    content,
    totals: { requested: lei(15_000), own: lei(5_000), total: lei(20_000) },
    documents: [document],
  };
  const filed = { registrationNumber: 'SUB-17/000001', submission: 1, submittedAt: WHILE_OPEN };

  test('its hash covers everything else in it', () => {
    const { hash, ...rest } = receiptOf(dossier, filed);
    expect(hash).toBe(hashOf(rest));
    expect(receiptOf(dossier, { ...filed, submittedAt: AFTERWARDS }).hash).not.toBe(hash);
  });
  test('anybody can recompute the hash of a dossier from its canonical JSON, money in lei', () => {
    const shown = JSON.parse(JSON.stringify(z.encode(Dossier, dossier))) as Json;
    expect(shown).toMatchObject({ totals: { requested: '15000.00' } });
    expect(receiptOf(dossier, filed).dossierHash).toBe(sha256(canonicalJson(shown)));
  });
  test('one letter or one byte of a file changes it', () => {
    const hash = dossierHash(dossier);
    const { project } = content;
    const retitled = { ...dossier, content: { ...content, project: { ...project, title: 'Bunici și nepoate' } } };
    const other = { ...dossier, documents: [{ ...document, sha256: sha256('statut.') }] };
    expect(new Set([hash, dossierHash(retitled), dossierHash(other)]).size).toBe(3);
  });
});

describe('the lifecycle', () => {
  test('what has come to its end knows no action', () => {
    for (const end of ['withdrawn', 'awarded', 'reserve', 'rejected', 'unfunded'] as const)
      expect(applicationLifecycle[end]).toEqual({});
  });
  test('a refusal says where the application stands and what is allowed there', () => {
    expect(applicationAfter('draft', 'withdraw')).toEqual({
      ok: false,
      error: { code: 'ApplicationStateRefuses', from: 'draft', action: 'withdraw', allowed: ['edit', 'submit'] },
    });
  });
});

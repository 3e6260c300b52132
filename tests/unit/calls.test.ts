import { describe, expect, test } from 'vitest';
import { CALL_ACTIONS, callAfter, callLifecycle, CallStatus, defaultRules, phaseOf } from '../../shared/calls/index.ts';
import { checkContent } from '../../shared/calls/content-rules.ts';
import { CallDraft, withChanges } from '../../shared/calls/draft.ts';
import { checkExtension } from '../../shared/calls/extension-rules.ts';
import { publishable } from '../../shared/calls/publication-rules.ts';
import { askable, inPublic } from '../../shared/calls/question.ts';
import { LineCode } from '../../shared/kernel/ids.ts';
import { daysLater, Instant, LocalDate, LocalTime } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { Prose } from '../../shared/kernel/text.ts';
import { programmeOf } from '../../shared/programmes/file.ts';
import { callsProblems } from '../../shared/i18n/calls-problems.ts';
import { AFTERWARDS, aCall, aDraft, aPublishedCall, BEFORE, WHILE_OPEN } from '../builders/calls.ts';
import { theProgrammeOfBalti } from '../builders/programmes.ts';

const programme = { ...programmeOf(theProgrammeOfBalti()), version: 1, trail: { number: 0, hash: '' } };
const criterion = (code: string, max: number, floor?: number) => ({
  code,
  title: { ro: code },
  max,
  ...(floor === undefined ? {} : { floor }),
  knockOut: false,
});
const ruled = <V>(value: V) => ({ value, basis: { kind: 'default' as const } });
const rules = (change: Partial<typeof defaultRules>) => ({ ...defaultRules, ...change });
const envelope = (line: string, amount: number) => ({
  line: LineCode.parse(line),
  source: 'municipal',
  amount: lei(amount),
});
const whyNot = (change: Parameters<typeof aCall>[0], now = BEFORE) => {
  const verdict = publishable(aCall(change), programme, now);
  return verdict.ok ? 'publishable' : verdict.error;
};

describe('the phase of a call', () => {
  test.each([
    ['before it opens', '2017-03-02T06:59:59.999Z', 'scheduled'],
    ['at the moment of opening', '2017-03-02T07:00:00.000Z', 'open'],
    ['in the last millisecond', '2017-04-03T13:59:59.999Z', 'open'],
    ['at the moment of closing, which is already too late', '2017-04-03T14:00:00.000Z', 'closed'],
  ])('%s', (_, now, phase) => {
    expect(phaseOf(aPublishedCall(), Instant.parse(now))).toBe(phase);
  });
});

describe('the lifecycle', () => {
  test.each(CallStatus.options.flatMap((from) => CALL_ACTIONS.map((action) => ({ from, action }))))(
    'from $from, $action leads where the table says or is refused with what is allowed',
    ({ from, action }) => {
      const to = (callLifecycle[from] as Record<string, string>)[action];
      const verdict = callAfter({ status: from }, action);
      if (to !== undefined) expect(verdict).toEqual({ ok: true, value: to });
      else
        expect(verdict).toEqual({
          ok: false,
          error: {
            code: 'CallStateRefuses',
            from,
            action,
            allowed: CALL_ACTIONS.filter((known) => known in callLifecycle[from]),
          },
        });
    },
  );
  test('a decided call is not cancelled any more', () => {
    expect(callAfter({ status: 'decided' }, 'cancel')).toMatchObject({ error: { allowed: ['publish-results'] } });
  });
});

describe('a draft', () => {
  test('takes the defaults for the rules it leaves out', () => {
    expect(aDraft().rules).toEqual(defaultRules);
    const { programmeId, kind, code, title, summary, calendar } = aDraft();
    const grid = [{ code: 'R', title: { ro: 'R' }, max: 10 }];
    const some = { threshold: { value: 5, basis: { kind: 'regulation', source: 'Decizia 2/34 din 28.03.2023' } } };
    const draft = CallDraft.parse({ programmeId, kind, code, title, summary, calendar, grid, rules: some });
    expect(draft.rules).toEqual({ ...defaultRules, ...some });
  });
  test('is changed by field and by rule', () => {
    const changed = withChanges(aDraft(), { code: 'SUB-18', rules: { threshold: ruled(50) } });
    expect(changed).toEqual({ ...aDraft(), code: 'SUB-18', rules: rules({ threshold: ruled(50) }) });
  });
  test.each([
    [{ grid: [criterion('R', 50), criterion('R', 50)] }, { code: 'CriterionTwice', at: ['/grid/1/code'] }],
    [{ grid: [criterion('R', 50, 51)] }, { code: 'FloorAboveMax', floor: 51, max: 50, at: ['/grid/0/floor'] }],
    [{ documents: [...aDraft().documents, ...aDraft().documents] }, { code: 'DocumentTwice', document: 'statut' }],
    [{ requirements: [...aDraft().requirements, ...aDraft().requirements] }, { code: 'RequirementTwice' }],
    [{ envelopes: [envelope('4.2', 1), envelope('4.2', 2)] }, { code: 'EnvelopeTwice', line: '4.2' }],
    [{ summary: { ro: 'ș'.repeat(200_000) } }, { code: 'CallTooLong', most: 300_000 }],
  ])('may not contradict itself: %#', (change, refusal) => {
    expect(checkContent(aDraft(change))).toMatchObject({ ok: false, error: refusal });
  });
});

describe('a draft that changes its kind', () => {
  test('loses its money when it has places, and its places when it has money', () => {
    const before = withChanges(aDraft(), { rules: { subjectToFunds: ruled(true) } });
    const places = withChanges(before, { kind: 'selection', capacity: 19 });
    expect(places).toMatchObject({ kind: 'selection', envelopes: [], capacity: 19 });
    expect(places.rules.subjectToFunds.value).toBe(false);
    expect(withChanges(places, { kind: 'selection' }).capacity).toBe(19);
    expect(withChanges(places, { kind: 'subsidy' }).capacity).toBeUndefined();
    expect(withChanges(places, { capacity: null }).capacity).toBeUndefined();
  });
});

describe('a draft can be published', () => {
  test('when grid, calendar and money agree with its rules and with the programme', () => {
    expect(whyNot({})).toBe('publishable');
  });
  test.each([
    [
      'a threshold the grid cannot reach',
      { rules: rules({ threshold: ruled(101) }) },
      { code: 'ThresholdAboveGrid', threshold: 101, most: 100 },
    ],
    [
      'a tie-break by a criterion that is not there',
      { rules: rules({ tieBreaks: ruled([{ by: 'criterion' as const, criterion: 'X' }]) }) },
      { code: 'TieBreakUnknown', criterion: 'X' },
    ],
    ['no money', { envelopes: [] }, { code: 'EnvelopesMissing' }],
    ['a line with nothing on it', { envelopes: [envelope('4.2', 0)] }, { code: 'EnvelopeEmpty', line: '4.2' }],
    ['a line of another programme', { envelopes: [envelope('9.9', 5)] }, { code: 'LineNotInProgramme', line: '9.9' }],
    ['an action nobody funds', { envelopes: [envelope('1.1', 5)] }, { code: 'LineNotInProgramme', line: '1.1' }],
    [
      'a grant above what its line allows',
      { envelopes: [envelope('4.1', 60_000)], rules: rules({ maxGrant: ruled(lei(20_001)) }) },
      { code: 'GrantAboveLine', line: '4.1', asked: '20001.00', most: '20000.00' },
    ],
    [
      'seats without their number',
      { kind: 'selection' as const, envelopes: [] },
      { code: 'CapacityMissing', kind: 'selection' },
    ],
    [
      'places with money',
      { kind: 'distinction' as const, capacity: 3 },
      { code: 'EnvelopesOnlyForSubsidy', kind: 'distinction' },
    ],
  ])('but not with %s', (_, change, refusal) => {
    expect(whyNot(change)).toEqual(expect.objectContaining(refusal));
  });
  test('with nineteen seats and no money, when it selects people', () => {
    expect(whyNot({ kind: 'selection', envelopes: [], capacity: 19 })).toBe('publishable');
  });
  test('with a grant above the default where its line names no maximum', () => {
    expect(whyNot({ rules: rules({ maxGrant: ruled(lei(50_000)) }) })).toBe('publishable');
  });
  test('while the days its rules ask for are left, to the millisecond', () => {
    const { closesAt } = aCall();
    const last = daysLater(closesAt, -15);
    expect(whyNot({}, last)).toBe('publishable');
    const late = Instant.parse(new Date(Date.parse(last) + 1).toISOString());
    expect(whyNot({}, late)).toMatchObject({ code: 'OpenTooBriefly', days: 15 });
    expect(whyNot({}, closesAt)).toMatchObject({ code: 'ClosingPast', closesAt });
    expect(whyNot({ opensAt: closesAt })).toMatchObject({ code: 'OpensAfterCloses' });
  });
});

describe('a deadline', () => {
  const later = daysLater(aCall().closesAt, 7);
  test('moves later while the call is announced or open', () => {
    expect(checkExtension(aPublishedCall(), later, BEFORE).ok).toBe(true);
    expect(checkExtension(aPublishedCall(), later, WHILE_OPEN).ok).toBe(true);
  });
  test('never moves earlier, nor to where it is', () => {
    const { closesAt } = aCall();
    for (const asked of [closesAt, daysLater(closesAt, -1)])
      expect(checkExtension(aPublishedCall(), asked, WHILE_OPEN)).toMatchObject({
        error: { code: 'ExtensionNotLater', closesAt, asked, at: ['/closes'] },
      });
  });
  test('stays once it has passed, before publication, and after ten times', () => {
    expect(checkExtension(aPublishedCall(), later, aCall().closesAt)).toMatchObject({
      error: { code: 'CallAlreadyClosed' },
    });
    expect(checkExtension(aCall(), later, BEFORE)).toMatchObject({
      error: { code: 'CallStateRefuses', from: 'draft' },
    });
    const extension = { from: BEFORE, to: WHILE_OPEN, reason: 'x', at: BEFORE };
    const extensions = Array.from({ length: 10 }, () => extension);
    expect(checkExtension(aPublishedCall({ extensions }), later, WHILE_OPEN)).toMatchObject({
      error: { code: 'TooManyExtensions' },
    });
  });
});

describe('questions', () => {
  test('are taken while the call is open', () => {
    expect(askable(aPublishedCall(), WHILE_OPEN).ok).toBe(true);
    expect(askable(aPublishedCall(), BEFORE)).toMatchObject({ error: { code: 'QuestionsClosed', phase: 'scheduled' } });
    expect(askable(aPublishedCall(), AFTERWARDS)).toMatchObject({ error: { phase: 'closed' } });
  });
  test('are public without their author, in the wording of the authority', () => {
    const question = {
      text: 'Noi, AO Speranța?',
      askedBy: 'u',
      answer: { text: { ro: 'Da.' }, wording: 'Poate o AO?' },
    };
    const shown = inPublic(question as never);
    expect(shown).toEqual({ text: 'Poate o AO?', answer: question.answer });
  });
});

test('every refusal has a sentence in Romanian, Russian and English, with a comma below and no unknown values', () => {
  const facts = {
    ...{
      criterion: 'R',
      requirement: 'r',
      document: 'd',
      line: '4.1',
      source: 'municipal',
      kind: 'selection',
      phase: 'closed',
    },
    ...{
      floor: 2,
      max: 1,
      bytes: 2,
      most: 1,
      threshold: 2,
      days: 15,
      asked: '5000.00',
      programmeId: 'p',
      callCode: 'SUB-17',
    },
    ...{
      opensAt: BEFORE,
      closesAt: WHILE_OPEN,
      earliest: WHILE_OPEN,
      from: 'draft',
      action: 'extend',
      allowed: ['publish'],
    },
  };
  for (const [code, texts] of Object.entries(callsProblems))
    for (const language of ['ro', 'ru', 'en'] as const) {
      const money = code === 'GrantAboveLine' ? { ...facts, most: '20000.00' } : facts;
      const sentence = texts[language](money as never);
      expect(sentence, code).toMatch(/^[\p{Lu}„].*[.]$/u);
      expect(sentence, code).not.toMatch(/undefined|NaN|\[object|[şţŞŢ]/);
    }
});

test('a reason holds whole characters only, so that its hash holds after it was stored', () => {
  expect(Prose(10).safeParse('a😀ș\nb').success).toBe(true);
  for (const half of ['a\ud83d', '\ude00b']) expect(Prose(10).safeParse(half).success).toBe(false);
});

test('hours are those of Chisinau, summer time included', () => {
  const terms = { date: LocalDate.parse('2017-03-26'), time: LocalTime.parse('17:00') };
  const call = aCall({
    calendar: { opens: { date: LocalDate.parse('2017-03-25'), time: LocalTime.parse('17:00') }, closes: terms },
  });
  expect([call.opensAt, call.closesAt]).toEqual(['2017-03-25T15:00:00.000Z', '2017-03-26T14:00:00.000Z']);
});

import { describe, expect, test } from 'vitest';
import type { ApplicationDocument, Verdict } from '../../shared/applications/index.ts';
import { acceptable, meaningOf, received } from '../../shared/applications/document-rules.ts';
import { completionTerm, ineligibilities, outcomeOf, wellJudged } from '../../shared/applications/screening-rules.ts';
import { FILE_TYPES } from '../../shared/files/index.ts';
import { sha256 } from '../../shared/kernel/canonical.ts';
import { ApplicationId, DocumentId, newId, UserId } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/instants.ts';
import { AFTERWARDS, aPublishedCall, WHILE_OPEN } from '../builders/calls.ts';

const call = aPublishedCall();
const met: readonly Verdict[] = [
  { requirement: 'registered', verdict: 'met' },
  { requirement: 'statut', verdict: 'met' },
];
const [registered, statut] = met as [Verdict, Verdict];
const notMet: Verdict = { ...registered, verdict: 'not-met', reason: 'Sediul este la Sîngerei.' };
const incomplete: Verdict = { ...statut, verdict: 'to-complete', reason: 'Lipsește ultima pagină.' };

describe('screening', () => {
  test('every requirement and every required document has its verdict', () => {
    expect(wellJudged(call, met).ok).toBe(true);
    expect(wellJudged(call, [registered])).toMatchObject({
      error: { code: 'VerdictMissing', requirements: ['statut'] },
    });
  });
  test('an unknown requirement, and one judged twice, are refused where they stand', () => {
    expect(wellJudged(call, [...met, { requirement: 'altceva', verdict: 'met' }])).toMatchObject({
      error: { code: 'VerdictUnknown', at: ['/verdicts/2/requirement'] },
    });
    expect(wellJudged(call, [...met, registered])).toMatchObject({
      error: { code: 'VerdictTwice', at: ['/verdicts/2/requirement'] },
    });
  });
  test('what is not met says why', () => {
    const { reason: _unsaid, ...silent } = notMet;
    expect(wellJudged(call, [silent, statut])).toMatchObject({
      error: { code: 'ReasonMissing', at: ['/verdicts/0/reason'] },
    });
  });
  test('one not met decides, otherwise one to complete', () => {
    expect(outcomeOf(met)).toBe('eligible');
    expect(outcomeOf([registered, incomplete])).toBe('to-complete');
    expect(outcomeOf([notMet, incomplete])).toBe('ineligible');
    expect(ineligibilities([notMet, incomplete])).toEqual([{ requirement: 'registered', reason: notMet.reason }]);
  });
  test('a dossier has the days of the call to be completed, and is not refused meanwhile', () => {
    expect(completionTerm(call, { state: 'submitted' }, 'to-complete', AFTERWARDS)).toEqual({
      ok: true,
      value: instantOf(Date.parse(AFTERWARDS) + 5 * 86_400_000),
    });
    const waiting = { state: 'to-complete', completion: { dueAt: AFTERWARDS, requirements: ['statut'] } } as const;
    expect(completionTerm(call, waiting, 'ineligible', WHILE_OPEN)).toMatchObject({
      error: { code: 'CompletionTermRuns' },
    });
    expect(completionTerm(call, waiting, 'ineligible', AFTERWARDS).ok).toBe(true);
  });
  test('a call without days to complete asks for nothing', () => {
    const rules = { ...call.rules, completionDays: { ...call.rules.completionDays, value: 0 } };
    expect(completionTerm({ ...call, rules }, { state: 'submitted' }, 'to-complete', AFTERWARDS)).toMatchObject({
      error: { code: 'CompletionNotForeseen' },
    });
  });
});

const pdf = { requirement: 'statut', fileName: 'statut.pdf', contentType: 'application/pdf', size: 1_000 };
const editing = { mode: 'edit' } as const;
const completing = { mode: 'completion', asked: ['registered'] } as const;

describe('a document', () => {
  test('answers a document of the call in one of its types and sizes', () => {
    expect(acceptable(call, editing, pdf).ok).toBe(true);
    expect(acceptable(call, editing, { ...pdf, requirement: 'cv' })).toMatchObject({
      error: { code: 'RequirementUnknown' },
    });
    expect(acceptable(call, editing, { ...pdf, contentType: 'image/png' })).toMatchObject({
      error: { code: 'TypeNotAccepted', types: ['application/pdf'] },
    });
    expect(acceptable(call, editing, { ...pdf, size: 1_000_001 })).toMatchObject({ error: { code: 'FileTooLarge' } });
  });
  test('when completing answers what was asked, even if that names no document', () => {
    expect(acceptable(call, completing, pdf)).toMatchObject({ error: { code: 'RequirementNotAsked' } });
    expect(acceptable(call, completing, { ...pdf, requirement: 'registered' }).ok).toBe(true);
  });

  const document: ApplicationDocument = {
    ...pdf,
    id: newId(DocumentId, WHILE_OPEN),
    applicationId: newId(ApplicationId, WHILE_OPEN),
    sha256: sha256('statut'),
    state: 'awaiting',
    scan: 'pending',
    uploadedBy: UserId.parse('ana'),
    createdAt: WHILE_OPEN,
    version: 1,
  };
  const finding = { size: 1_000, sha256: sha256('statut'), sniffedType: FILE_TYPES.pdf, eTag: 'a' };
  test('is received when the server finds what was declared', () => {
    expect(received(document, finding).ok).toBe(true);
    expect(received(document, { ...finding, size: 999 })).toMatchObject({ error: { in: 'size' } });
    expect(received(document, { ...finding, sha256: sha256('x') })).toMatchObject({ error: { in: 'sha256' } });
    expect(received(document, { ...finding, sniffedType: null })).toMatchObject({ error: { in: 'type' } });
  });
  test('does not count when the scan has seen other bytes', () => {
    expect(received({ ...document, scannedETag: 'b' }, finding)).toMatchObject({ error: { code: 'UploadSpoiled' } });
  });

  const counted: ApplicationDocument = { ...document, state: 'received', eTag: 'a' };
  const clean = { eTag: 'a', verdict: 'clean' } as const;
  test('is only ever trusted in one version of its bytes', () => {
    expect(meaningOf(document, clean)).toBe('clean');
    expect(meaningOf(counted, clean)).toBe('clean');
    expect(meaningOf(counted, { ...clean, eTag: 'b' })).toBe('nothing');
    expect(meaningOf({ ...document, scannedETag: 'b' }, clean)).toBe('spoiled');
    expect(meaningOf({ ...document, state: 'spoiled' }, clean)).toBe('nothing');
  });
  test('with malware is never clean again, and a verdict told twice says nothing new', () => {
    expect(meaningOf(counted, { ...clean, verdict: 'infected' })).toBe('infected');
    expect(meaningOf({ ...counted, scan: 'infected' }, clean)).toBe('nothing');
    expect(meaningOf({ ...counted, scan: 'clean' }, clean)).toBe('nothing');
  });
});

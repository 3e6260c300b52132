import { describe, expect, test } from 'vitest';
import { progressOf, sectionAt, type SectionName } from '../../shared/applications/index.ts';
import { lei } from '../../shared/kernel/money.ts';
import { aContent } from '../builders/applications.ts';
import { aPublishedCall } from '../builders/calls.ts';

const received = { requirement: 'statute', scan: 'pending', state: 'received' } as const;
const stateOf = (progress: ReturnType<typeof progressOf>, name: SectionName) =>
  progress.find((section) => section.name === name)?.state;

describe('how far an application has come', () => {
  const call = aPublishedCall();

  test('nothing of an empty draft is begun', () => {
    const progress = progressOf(call, {}, []);
    expect(progress.every(({ state }) => state === 'not-begun')).toBe(true);
    expect(progress.filter(({ needed }) => !needed).map(({ name }) => name)).toEqual(['indicators', 'partners']);
  });
  test('everything that is needed is complete when the application can be filed', () => {
    const documents = call.documents.map(({ code }) => ({ ...received, requirement: code }));
    const progress = progressOf(call, aContent(), documents);
    expect(progress.filter(({ needed, state }) => needed && state !== 'complete')).toEqual([]);
  });
  test('a request above the cap leaves the budget in progress', () => {
    const content = aContent();
    const [first] = content.budget ?? [];
    const rules = { ...call.rules, maxGrant: { ...call.rules.maxGrant, value: lei(1) } };
    expect(first).toBeDefined();
    expect(stateOf(progressOf({ ...call, rules }, content, []), 'budget')).toBe('in-progress');
  });
  test('a project that ends before it starts is in progress', () => {
    const content = aContent();
    const dates = { startsOn: content.project?.endsOn, endsOn: content.project?.startsOn };
    expect(stateOf(progressOf(call, { ...content, project: { ...content.project, ...dates } }, []), 'project')).toBe(
      'in-progress',
    );
  });
  test('an upload nobody finished is no document', () => {
    const progress = progressOf(call, {}, [{ ...received, state: 'awaiting' }]);
    expect(stateOf(progress, 'documents')).toBe('not-begun');
  });
  test('a call without money has no budget, and one without documents no documents', () => {
    const names = progressOf({ ...call, kind: 'selection', envelopes: [], documents: [] }, {}, []).map(
      ({ name }) => name,
    );
    expect(names).not.toContain('budget');
    expect(names).not.toContain('documents');
  });
});

test.each([
  ['/project/title', 'project'],
  ['/project/endsOn', 'project'],
  ['/project/goal', 'description'],
  ['/project/objectives/2', 'description'],
  ['/experience/activity', 'organisation'],
  ['/budget/0/own', 'budget'],
  ['/documents/statute', 'documents'],
  ['/nothing', undefined],
])('%s is mended in %s', (pointer, section) => {
  expect(sectionAt(pointer)).toBe(section);
});

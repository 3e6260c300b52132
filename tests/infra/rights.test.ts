import { describe, expect, test } from 'vitest';
import { ofType, rights, textOf } from './platform.ts';
import { functionNames } from '../rights/rights.ts';

const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  programmes: ['PROGRAMME#*', 'BUDGET#*', 'AUDIT#*', 'ANSWER#*'],
  budget: ['BUDGET#*', 'ENTRIES#*', 'AUDIT#*', 'ANSWER#*'],
  calls: ['CALL#*', 'QUESTIONS#*', 'BUDGET#*', 'ENTRIES#*', 'AUDIT#*', 'ANSWER#*'],
  organisations: ['ORGANISATION#*', 'IDNO#*', 'AUDIT#*', 'ANSWER#*'],
  applications: ['APPLICATION#*', 'STANDINGS#*', 'ENTRANT#*', 'REGISTRY#*', 'CALL#*', 'AUDIT#*', 'ANSWER#*'],
  evaluations: ['COMMISSION#*', 'EVALUATIONS#*', 'SHEET#*', 'CALL#*', 'AUDIT#*', 'ANSWER#*'],
  awards: ['CALL#*', 'SNAPSHOT#*', 'DECISION#*', 'BUDGET#*', 'ENTRIES#*', 'AUDIT#*', 'ANSWER#*'],
  audit: [],
  system: [],
  'web-public': ['PERSON#*', 'SESSION#*'],
  'web-applicant': [
    ...['SESSION#*', 'ORGANISATION#*', 'IDNO#*', 'QUESTIONS#*'],
    ...['APPLICATION#*', 'STANDINGS#*', 'ENTRANT#*', 'REGISTRY#*', 'CALL#*', 'AUDIT#*', 'ANSWER#*'],
  ],
  'web-staff': [
    ...['SESSION#*', 'PROGRAMME#*', 'BUDGET#*', 'ENTRIES#*', 'CALL#*', 'QUESTIONS#*'],
    ...['APPLICATION#*', 'STANDINGS#*', 'COMMISSION#*', 'EVALUATIONS#*', 'SHEET#*'],
    ...['SNAPSHOT#*', 'DECISION#*', 'AUDIT#*', 'ANSWER#*'],
  ],
  'apply-decision': ['APPLICATION#*', 'STANDINGS#*', 'AUDIT#*'],
  'scan-verdict': ['APPLICATION#*'],
};
const writersOf = (prefix: string) => functionNames.filter((name) => rights.prefixesOf(name).includes(prefix));
const actions = rights.every
  .filter(({ statement }) => statement.Effect === 'Allow')
  .flatMap(({ statement }) => statement.Action);

describe('what a role may do', () => {
  test('nobody may scan the table, query it in SQL or delete it', () => {
    expect(actions.filter((action) => /Scan$|PartiQL|DeleteTable|UpdateTable|Export|BatchWrite/i.test(action))).toEqual(
      [],
    );
  });

  test('no right is given by a wildcard of actions or by a policy somebody else maintains', () => {
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    expect(ofType('AWS::IAM::Role').filter(({ Properties }) => Properties['ManagedPolicyArns'] !== undefined)).toEqual(
      [],
    );
  });

  test('only X-Ray, which cannot be narrowed, is allowed on every resource', () => {
    const everywhere = rights.every
      .filter(({ statement }) => statement.Resource.includes('*'))
      .flatMap((r) => r.statement.Action);
    expect(new Set(everywhere)).toEqual(new Set(['xray:PutTraceSegments', 'xray:PutTelemetryRecords']));
  });

  test.each(functionNames)('%s writes only its own key prefixes', (name) => {
    expect(rights.prefixesOf(name).toSorted()).toEqual(MAY_WRITE[name]?.toSorted());
  });

  test('money is moved by the budget, by publishing a call and by deciding, over the API or on the staff’s pages; a programme only opens its pots', () => {
    expect(writersOf('BUDGET#*')).toEqual(['programmes', 'budget', 'calls', 'awards', 'web-staff']);
    expect(writersOf('ENTRIES#*')).toEqual(['budget', 'calls', 'awards', 'web-staff']);
  });

  test('what applicants use writes neither money, nor scores, nor decisions', () => {
    const forbidden = /^(BUDGET|ENTRIES|SHEET|EVALUATIONS|COMMISSION|DECISION|SNAPSHOT)#/;
    for (const name of ['organisations', 'applications', 'web-applicant', 'web-public'])
      expect(rights.prefixesOf(name).filter((key) => forbidden.test(key))).toEqual([]);
  });

  test('a write that names no key, or any other kind of write, is refused', () => {
    const writes = rights.every.filter(({ statement }) =>
      statement.Action.some((a) => /^dynamodb:(Put|Update|Delete)/.test(a)),
    );
    expect(writes).toHaveLength(functionNames.length - 2);
    for (const { statement } of writes)
      expect(statement.Condition).toMatchObject({
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': expect.anything() as unknown },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      });
  });
});

describe('documents', () => {
  const objects = (name: string, action: string) =>
    rights
      .of(name)
      .filter(({ Action }) => Action.includes(action))
      .flatMap(({ Resource }) => Resource.map((r) => /[a-z]+\/\*/.exec(textOf(r))?.[0]));

  test('an upload lands in quarantine, and only the scan’s verdict moves it to what may be opened', () => {
    expect(objects('applications', 's3:PutObject')).toEqual(['quarantine/*']);
    expect(objects('scan-verdict', 's3:PutObject')).toEqual(['clean/*']);
  });

  test('functions without documents know nothing of them', () => {
    const others = functionNames.filter(
      (name) => !['applications', 'web-applicant', 'web-staff', 'scan-verdict'].includes(name),
    );
    expect(
      others
        .flatMap(rights.of)
        .flatMap(({ Action }) => Action)
        .filter((action) => action.startsWith('s3:')),
    ).toEqual([]);
  });
});

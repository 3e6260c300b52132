import { describe, expect, test } from 'vitest';
import { consumers, contexts } from '../../infra/contexts.ts';
import { ofType, textOf } from './platform.ts';
import { functionNames, idOf } from '../rights/rights.ts';

const present: unknown = expect.anything();

describe('consumers', () => {
  test('a bad record is halved out of its batch, tried ten times and put aside', () => {
    const mappings = ofType('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(1);
    for (const { Properties } of mappings)
      expect(Properties).toMatchObject({
        MaximumRetryAttempts: 10,
        MaximumRecordAgeInSeconds: 43_200,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Destination: present } },
      });
  });

  test('only new decisions wake the one that applies them', () => {
    expect(textOf(ofType('AWS::Lambda::EventSourceMapping')[0]?.Properties['FilterCriteria'])).toBe(
      textOf({
        Filters: [
          { Pattern: textOf({ eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: ['decision'] } } } }) },
        ],
      }),
    );
  });

  test('a verdict that cannot be delivered, or that fails when delivered, is kept', () => {
    const [rule, ...others] = ofType('AWS::Events::Rule');
    expect(others).toEqual([]);
    expect(rule?.Properties).toMatchObject({
      EventPattern: { source: ['aws.guardduty'], 'detail-type': ['GuardDuty Malware Protection Object Scan Result'] },
      Targets: [{ DeadLetterConfig: present, RetryPolicy: { MaximumRetryAttempts: 10 } }],
    });
    expect(ofType('AWS::Lambda::EventInvokeConfig')[0]?.Properties).toMatchObject({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: present } },
    });
  });

  test('whatever lands in quarantine is scanned', () => {
    expect(ofType('AWS::GuardDuty::MalwareProtectionPlan')[0]?.Properties).toMatchObject({
      ProtectedResource: { S3Bucket: { ObjectPrefixes: ['quarantine/'] } },
    });
  });

  test('what was given up on waits two weeks, encrypted', () => {
    const queues = ofType('AWS::SQS::Queue');
    expect(queues).toHaveLength(consumers.length);
    for (const { Properties } of queues)
      expect(Properties).toMatchObject({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
  });
});

describe('alarms', () => {
  const alarms = ofType('AWS::CloudWatch::Alarm');
  const of = (name: string) =>
    alarms.filter(({ logicalId }) => logicalId.startsWith(`Duty${idOf(name)}`)).map(({ Properties }) => Properties);

  test.each([...contexts, ...consumers])(
    '$name: failing, refused capacity and slow each say for whom it matters',
    ({ name, impact }) => {
      expect(of(name).map((alarm) => alarm['MetricName'])).toEqual(
        expect.arrayContaining(['Errors', 'Throttles', 'Duration']),
      );
      for (const alarm of of(name)) expect(alarm['AlarmDescription']).toContain(impact);
    },
  );

  test.each(consumers)('$name: an event given up on wakes somebody', ({ name }) => {
    expect(of(name).map((alarm) => alarm['MetricName'])).toContain('ApproximateNumberOfMessagesVisible');
  });

  test('every alarm tells whoever is on duty', () => {
    for (const { Properties } of alarms) expect(Properties['AlarmActions']).toEqual([present]);
    expect(ofType('AWS::SNS::Subscription')[0]?.Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'duty@balti.example',
    });
  });
});

describe('functions', () => {
  // the one that uploads files during a deployment is CDK's
  const functions = ofType('AWS::Lambda::Function').filter(
    ({ logicalId }) => !logicalId.startsWith('CustomCDKBucketDeployment'),
  );

  test('all of them are ours: Node 24 on arm64, traced, with a log of their own', () => {
    expect(functions).toHaveLength(functionNames.length);
    for (const { Properties } of functions)
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: present },
      });
  });

  test('know the names of what they use and nothing else', () => {
    const env = (name: string) => {
      const found = functions.find(({ logicalId }) => logicalId.startsWith(`${idOf(name)}Function`));
      return Object.keys(
        (found?.Properties['Environment'] as { Variables: object } | undefined)?.Variables ?? {},
      ).toSorted();
    };
    for (const { name, documents, pages } of contexts)
      expect(env(name)).toEqual([
        'AWS_SDK_UA_APP_ID',
        ...(documents === true ? ['BUCKET_NAME'] : []),
        'NODE_OPTIONS',
        ...(pages === true
          ? ['PORTAL_ORIGIN', 'SIGN_IN_CLIENT', 'TABLE_NAME', 'TOKEN_ISSUER']
          : ['TABLE_NAME', 'TOKEN_CLIENTS', 'TOKEN_ISSUER']),
      ]);
    expect(env('apply-decision')).toEqual(['AWS_SDK_UA_APP_ID', 'NODE_OPTIONS', 'TABLE_NAME']);
    expect(env('scan-verdict')).toEqual(['AWS_SDK_UA_APP_ID', 'BUCKET_NAME', 'NODE_OPTIONS', 'TABLE_NAME']);
  });
});

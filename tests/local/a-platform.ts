import { ROLES } from '../../shared/kernel/actor.ts';
import type { RawResource } from './an-assembly.ts';
import { anAssembly } from './an-assembly.ts';

const ISSUER = { 'Fn::Join': ['', ['https://cognito-idp.eu-central-1.amazonaws.com/', { Ref: 'Pool' }]] };

/** Gives back the event it got, or does what the body tells it to. */
const ECHO = `
let calls = 0;
export const handler = async (event, context) => {
  calls += 1;
  const order = event.body ?? '';
  if (order === 'throw') throw new TypeError('boom');
  if (order === 'exit') process.exit(3);
  if (order === 'loop') for (;;);
  if (order.startsWith('wait')) await new Promise((done) => setTimeout(done, Number(order.slice(4))));
  if (order === 'cookies') return { statusCode: 204, cookies: ['a=1; HttpOnly', 'b=2'] };
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'AWS_SECRET_ACCESS_KEY'));
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ event, calls, env, name: context.functionName }) };
};`;

/** Writes what it was given into the table, and fails for records and events that are poison. */
const RECORD = `
let counter = 0;
const put = (Item) => fetch(process.env.AWS_ENDPOINT_URL_DYNAMODB, {
  method: 'POST',
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB_20120810.PutItem', 'x-amz-date': '20170101T000000Z',
    authorization: 'AWS4-HMAC-SHA256 Credential=a/20170101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0' },
  body: JSON.stringify({ TableName: process.env.TABLE_NAME, Item }),
}).then((answer) => { if (!answer.ok) throw new Error(answer.statusText); });
export const handler = async (event) => {
  if (event.Records === undefined) {
    if (event.detail.poison) throw new Error('poison');
    await put({ pk: { S: 'VERDICT' }, sk: { S: event.id }, event: { S: JSON.stringify(event) } });
    return;
  }
  for (const record of event.Records) {
    if (record.dynamodb.NewImage.poison) return { batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }] };
    await put({ pk: { S: 'SEEN#' + record.dynamodb.Keys.pk.S }, sk: { S: String(counter += 1) }, record: { S: JSON.stringify(record) } });
  }
};`;

const fn = (key: string, more: object = {}): RawResource => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: 'assets', S3Key: `${key}.zip` },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
    Environment: { Variables: { TABLE_NAME: { Ref: 'Table' }, ISSUER, BUCKET: { Ref: 'Bucket' } } },
    ...more,
  },
});
const route = (key: string, more: object = {}): RawResource => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: { RouteKey: key, Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'ToEcho' }]] }, ...more },
});
const jwt = { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Tokens' } };

const api: Readonly<Record<string, RawResource>> = {
  Api: {
    Type: 'AWS::ApiGatewayV2::Api',
    Properties: {
      Name: 'Api',
      ProtocolType: 'HTTP',
      CorsConfiguration: {
        AllowOrigins: ['https://portal.example'],
        AllowMethods: ['*'],
        AllowHeaders: ['authorization'],
      },
    },
  },
  ToEcho: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': ['Echo', 'Arn'] },
      PayloadFormatVersion: '2.0',
      TimeoutInMillis: 15_000,
    },
  },
  Tokens: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: ISSUER, Audience: [{ Ref: 'Web' }, { Ref: 'Machine' }] },
    },
  },
  Open: route('GET /open'),
  Order: route('POST /orders'),
  Private: route('GET /private/{id}', jwt),
  Scoped: route('GET /scoped', { ...jwt, AuthorizationScopes: ['concurs/score'] }),
};
const people: Readonly<Record<string, RawResource>> = {
  Pool: { Type: 'AWS::Cognito::UserPool' },
  Web: {
    Type: 'AWS::Cognito::UserPoolClient',
    Properties: {
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: ['http://127.0.0.1:3000/auth/callback'],
    },
  },
  Machine: {
    Type: 'AWS::Cognito::UserPoolClient',
    Properties: {
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['concurs/score'],
      GenerateSecret: true,
    },
  },
  Scopes: {
    Type: 'AWS::Cognito::UserPoolResourceServer',
    Properties: { Identifier: 'concurs', Scopes: [{ ScopeName: 'score' }] },
  },
  ...Object.fromEntries(
    ROLES.map((role) => [`Group${role}`, { Type: 'AWS::Cognito::UserPoolGroup', Properties: { GroupName: role } }]),
  ),
};
const data: Readonly<Record<string, RawResource>> = {
  Table: {
    Type: 'AWS::DynamoDB::GlobalTable',
    Properties: {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    },
  },
  Bucket: { Type: 'AWS::S3::Bucket' },
  Scan: {
    Type: 'AWS::GuardDuty::MalwareProtectionPlan',
    Properties: { ProtectedResource: { S3Bucket: { BucketName: { Ref: 'Bucket' }, ObjectPrefixes: ['quarantine/'] } } },
  },
  Queue: { Type: 'AWS::SQS::Queue' },
  Role: { Type: 'AWS::IAM::Role' },
};
const events: Readonly<Record<string, RawResource>> = {
  Followed: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      FunctionName: { Ref: 'Record' },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 1,
      FilterCriteria: {
        Filters: [
          { Pattern: JSON.stringify({ eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: ['decision'] } } } }) },
        ],
      },
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Queue', 'Arn'] } } },
    },
  },
  Verdicts: {
    Type: 'AWS::Events::Rule',
    Properties: {
      EventPattern: { source: ['aws.guardduty'] },
      State: 'ENABLED',
      Targets: [{ Id: 'Target0', Arn: { 'Fn::GetAtt': ['Record', 'Arn'] } }],
    },
  },
  Patience: {
    Type: 'AWS::Lambda::EventInvokeConfig',
    Properties: {
      FunctionName: { Ref: 'Record' },
      MaximumRetryAttempts: 0,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Queue', 'Arn'] } } },
    },
  },
};

/** A platform of two functions with everything a stack may have: table, stream, bucket, people, routes, rules. */
export const aPlatform = (): string =>
  anAssembly(
    {
      app: {
        Resources: {
          ...api,
          ...people,
          ...data,
          ...events,
          Echo: fn('echo', { Timeout: 2 }),
          Record: fn('record', { Timeout: 10 }),
        },
      },
    },
    { echo: ECHO, record: RECORD },
  );

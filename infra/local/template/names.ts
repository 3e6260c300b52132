import { createHash } from 'node:crypto';

/** What a name is made of: where the resource stands, and its own properties once resolved. */
export interface Named {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly account: string;
  readonly region: string;
  property(name: string): unknown;
}

/** Letters and digits that stay the same from start to start, as AWS's generated ids would. */
const stable = (of: Named, length: number): string =>
  BigInt(`0x${createHash('sha256').update(`${of.stack}/${of.id}`).digest('hex')}`)
    .toString(36)
    .padStart(50, 'a')
    .slice(0, length);
const given = (of: Named, property: string, otherwise = `${of.stack}-${of.id}`): string => {
  const value = of.property(property);
  return typeof value === 'string' ? value : otherwise;
};
const arn = (of: Named, service: string, rest: string): string =>
  `arn:aws:${service}:${of.region}:${of.account}:${rest}`;

interface Naming {
  ref(of: Named): string;
  attributes?: Readonly<Record<string, (of: Named, ref: string) => string>>;
}
const table: Naming = {
  ref: (of) => given(of, 'TableName'),
  attributes: {
    Arn: (of, ref) => arn(of, 'dynamodb', `table/${ref}`),
    StreamArn: (of, ref) => arn(of, 'dynamodb', `table/${ref}/stream/2017-01-01T00:00:00.000`),
  },
};
const NAMING: Readonly<Record<string, Naming>> = {
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::Lambda::Function': {
    ref: (of) => given(of, 'FunctionName'),
    attributes: { Arn: (of, ref) => arn(of, 'lambda', `function:${ref}`) },
  },
  'AWS::S3::Bucket': {
    ref: (of) => given(of, 'BucketName', `${of.stack}-${of.id}`.toLowerCase()),
    attributes: {
      Arn: (_, ref) => `arn:aws:s3:::${ref}`,
      DomainName: (_, ref) => `${ref}.s3.amazonaws.com`,
      RegionalDomainName: (of, ref) => `${ref}.s3.${of.region}.amazonaws.com`,
    },
  },
  'AWS::Cognito::UserPool': {
    ref: (of) => `${of.region}_${stable(of, 9)}`,
    attributes: {
      UserPoolId: (_, ref) => ref,
      Arn: (of, ref) => arn(of, 'cognito-idp', `userpool/${ref}`),
      ProviderName: (of, ref) => `cognito-idp.${of.region}.amazonaws.com/${ref}`,
      ProviderURL: (of, ref) => `https://cognito-idp.${of.region}.amazonaws.com/${ref}`,
    },
  },
  'AWS::Cognito::UserPoolClient': {
    ref: (of) => stable(of, 26),
    attributes: {
      ClientId: (_, ref) => ref,
      ClientSecret: (of) => stable(of, 40),
      Name: (of) => given(of, 'ClientName'),
    },
  },
  'AWS::Cognito::UserPoolResourceServer': { ref: (of) => given(of, 'Identifier') },
  'AWS::Cognito::UserPoolGroup': { ref: (of) => given(of, 'GroupName') },
  'AWS::Cognito::UserPoolDomain': {
    ref: (of) => given(of, 'Domain'),
    attributes: { CloudFrontDistribution: () => 'd111111abcdef8.cloudfront.net' },
  },
  'AWS::ApiGatewayV2::Api': {
    ref: (of) => stable(of, 10),
    attributes: {
      ApiId: (_, ref) => ref,
      ApiEndpoint: (of, ref) => `https://${ref}.execute-api.${of.region}.amazonaws.com`,
    },
  },
  'AWS::CloudFront::OriginAccessControl': { ref: (of) => stable(of, 14), attributes: { Id: (_, ref) => ref } },
  'AWS::CloudFront::Distribution': {
    ref: (of) => `E${stable(of, 13).toUpperCase()}`,
    attributes: { Id: (_, ref) => ref, DomainName: (of) => `d${stable(of, 13)}.cloudfront.net` },
  },
  'AWS::SQS::Queue': {
    ref: (of) => `https://sqs.${of.region}.amazonaws.com/${of.account}/${given(of, 'QueueName')}`,
    attributes: {
      Arn: (of) => arn(of, 'sqs', given(of, 'QueueName')),
      QueueName: (of) => given(of, 'QueueName'),
      QueueUrl: (_, ref) => ref,
    },
  },
  'AWS::SNS::Topic': {
    ref: (of) => arn(of, 'sns', given(of, 'TopicName')),
    attributes: { TopicArn: (_, ref) => ref, TopicName: (of) => given(of, 'TopicName') },
  },
  'AWS::Events::Rule': {
    ref: (of) => given(of, 'Name'),
    attributes: { Arn: (of, ref) => arn(of, 'events', `rule/${ref}`) },
  },
  'AWS::Events::EventBus': {
    ref: (of) => given(of, 'Name'),
    attributes: { Arn: (of, ref) => arn(of, 'events', `event-bus/${ref}`), Name: (_, ref) => ref },
  },
  'AWS::IAM::Role': {
    ref: (of) => given(of, 'RoleName'),
    attributes: { Arn: (of, ref) => `arn:aws:iam::${of.account}:role/${ref}` },
  },
  'AWS::Logs::LogGroup': {
    ref: (of) => given(of, 'LogGroupName'),
    attributes: { Arn: (of, ref) => arn(of, 'logs', `log-group:${ref}:*`) },
  },
  'AWS::KMS::Key': {
    ref: (of) => stable(of, 32),
    attributes: { Arn: (of, ref) => arn(of, 'kms', `key/${ref}`) },
  },
};

/** The physical name CloudFormation would give back for `Ref`. */
export const refOf = (of: Named): string => (NAMING[of.type]?.ref ?? ((r: Named) => r.id))(of);

/** `Fn::GetAtt`; an attribute nobody defined here is an error with its place, never a placeholder. */
export function attributeOf(of: Named, attribute: string): string {
  const naming = NAMING[of.type];
  const read = naming?.attributes?.[attribute];
  if (naming === undefined || read === undefined)
    throw new Error(`${of.stack}/${of.id}: no local value for attribute ${attribute} of ${of.type}`);
  return read(of, naming.ref(of));
}

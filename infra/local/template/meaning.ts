import type { Resource } from './template.ts';

/** Types that a part of the local stack stands in for, read as a whole or through the resource that refers to them. */
const PLAYED = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Events::Rule',
  'AWS::SQS::Queue',
  'AWS::S3::Bucket',
  'AWS::GuardDuty::MalwareProtectionPlan',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolGroup',
  'AWS::Cognito::UserPoolResourceServer',
  'AWS::Cognito::UserPoolDomain',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'Custom::CDKBucketDeployment',
] as const;

/** Types that mean nothing to a request: rights, keys, logs, alarms and what CDK needs for its own deployment. */
const PASSIVE = [
  'AWS::ApplicationInsights::Application',
  'AWS::Budgets::Budget',
  'AWS::CDK::Metadata',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudTrail::Trail',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::LayerVersion',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::WAFv2::WebACL',
  'AWS::WAFv2::WebACLAssociation',
  'AWS::XRay::Group',
  'Custom::LogRetention',
  'Custom::S3AutoDeleteObjects',
  'Custom::S3BucketNotifications',
] as const;

const known: ReadonlySet<string> = new Set([...PLAYED, ...PASSIVE]);

/** A resource without a local meaning is a decision somebody has to take, so the start stops and names it. */
export function assertMeaning(resources: readonly Pick<Resource, 'type' | 'place'>[]): void {
  const unknown = resources.filter(({ type }) => !known.has(type));
  if (unknown.length === 0) return;
  const lines = unknown.map(({ type, place }) => `  ${type}  ${place}`);
  throw new Error(
    `These resources of the template have no local meaning yet:\n${lines.join('\n')}\n` +
      'Say what they mean in infra/local, or list their type as passive in infra/local/template/meaning.ts.',
  );
}

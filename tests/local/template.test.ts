import { expect, test } from 'vitest';
import * as z from 'zod';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { assertMeaning } from '../../infra/local/template/meaning.ts';
import { openTemplate } from '../../infra/local/template/template.ts';
import type { Hosts } from '../../infra/local/template/template.ts';
import { anAssembly } from './an-assembly.ts';
import type { RawStack } from './an-assembly.ts';

const Value = z.object({ V: z.unknown() });

/** Resolves one value as a property of a resource beside a bucket and a table, with a second stack to import from. */
function resolved(value: unknown, sections: Readonly<Record<string, unknown>> = {}, hosts: Hosts = []): unknown {
  const other: RawStack = {
    Resources: { Pool: { Type: 'AWS::Cognito::UserPool' } },
    Outputs: { PoolRef: { Value: { Ref: 'Pool' }, Export: { Name: 'other:Pool' } }, Plain: { Value: 'plain' } },
  };
  const stack: RawStack = {
    ...sections,
    Resources: {
      It: { Type: 'AWS::IAM::Policy', Properties: { V: value, Unread: { 'Fn::Nonsense': 1 } } },
      Bucket: { Type: 'AWS::S3::Bucket' },
      Table: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'given' } },
    },
  };
  const template = openTemplate(readAssembly(anAssembly({ Stack: stack, other })), hosts);
  const [it] = template.ofType('AWS::IAM::Policy');
  return it === undefined ? undefined : template.read(it, Value).V;
}

test.each([
  ['a name that was given', { Ref: 'Table' }, 'given'],
  ['a name made of the stack', { Ref: 'Bucket' }, 'stack-bucket'],
  ['a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-central-1'],
  ['an attribute', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:aws:dynamodb:eu-central-1:000000000000:table/given'],
  ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'Table' }, 1]] }, 'a/given/1'],
  ['a substitution', { 'Fn::Sub': '${Table}-${!Literal}-${Bucket.Arn}' }, 'given-${Literal}-arn:aws:s3:::stack-bucket'],
  ['a substitution with names of its own', { 'Fn::Sub': ['${X}', { X: { Ref: 'Table' } }] }, 'given'],
  ['a selection from a split', { 'Fn::Select': [1, { 'Fn::Split': ['-', 'a-b-c'] }] }, 'b'],
  ['an output of another stack', { 'Fn::GetStackOutput': { StackName: 'other', OutputName: 'Plain' } }, 'plain'],
  ['base64', { 'Fn::Base64': 'hi' }, 'aGk='],
  ['nothing in a list', ['a', { Ref: 'AWS::NoValue' }], ['a']],
  ['nothing as a property', { a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
])('resolves %s', (_, value, expected) => {
  expect(resolved(value)).toEqual(expected);
});

test('resolves what another stack exports', () => {
  expect(resolved({ 'Fn::ImportValue': 'other:Pool' })).toMatch(/^eu-central-1_[a-z0-9]{9}$/);
});

test('resolves conditions, mappings and defaults of parameters', () => {
  const sections = {
    Conditions: { IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] }, Not: { 'Fn::Not': [{ Condition: 'IsLive' }] } },
    Parameters: { Stage: { Type: 'String', Default: 'local' } },
    Mappings: { Sizes: { local: { memory: 128 } } },
  };
  expect(resolved({ 'Fn::If': ['IsLive', 'yes', 'no'] }, sections)).toBe('no');
  expect(resolved({ 'Fn::If': ['Not', 'yes', 'no'] }, sections)).toBe('yes');
  expect(resolved({ 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'memory'] }, sections)).toBe(128);
});

test('addresses of AWS in finished strings become those of stand-ins', () => {
  const issuer = { 'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/pool']] };
  const hosts: Hosts = [[/https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com/g, 'http://127.0.0.1:3001']];
  expect(resolved(issuer, {}, hosts)).toBe('http://127.0.0.1:3001/pool');
});

test.each([
  ['an unknown intrinsic', { 'Fn::Transform': {} }, /Stack\/It: unknown intrinsic function Fn::Transform/],
  [
    'an unknown attribute',
    { 'Fn::GetAtt': ['Bucket', 'WebsiteURL'] },
    /Stack\/Bucket: no local value for attribute WebsiteURL/,
  ],
  ['an unknown resource', { Ref: 'Nobody' }, /Stack\/It: resource Nobody is not in the template/],
  ['an unknown export', { 'Fn::ImportValue': 'x' }, /Stack\/It: export x is not in the template/],
])('%s is an error with its place, never a placeholder', (_, value, message) => {
  expect(() => resolved(value)).toThrow(message);
});

test('a resource without a local meaning stops the start and is named', () => {
  const resources = [
    { type: 'AWS::S3::Bucket', place: 'data/Documents' },
    { type: 'AWS::Kinesis::Stream', place: 'data/Firehose' },
  ];
  expect(() => {
    assertMeaning(resources);
  }).toThrow(/no local meaning yet:\n {2}AWS::Kinesis::Stream {2}data\/Firehose\n/);
});

import * as z from 'zod';
import { consumers, contexts } from '../../infra/contexts.ts';
import { ofType, textOf } from './platform.ts';

const listed = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);
/** One string or several, as a template writes them. */
export const texts = z.preprocess(listed, z.array(z.string()));
const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: texts,
  Resource: z.preprocess(listed, z.array(z.unknown())),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
export type Statement = z.infer<typeof Statement>;
const Document = z.object({ Statement: z.array(Statement) });
const Inline = z.array(z.object({ PolicyDocument: Document })).default([]);

/** Names of every function: contexts and consumers. */
export const functionNames = [...contexts, ...consumers].map(({ name }) => name);
/** Logical ids begin with the function's name without dashes. */
export const idOf = (name: string) => name.replaceAll('-', '');

const attached = () =>
  ofType('AWS::IAM::Policy').flatMap(({ Properties }) =>
    Document.parse(Properties['PolicyDocument']).Statement.map((statement) => ({
      role: textOf(Properties['Roles']),
      statement,
    })),
  );
const inline = () =>
  ofType('AWS::IAM::Role').flatMap(({ logicalId, Properties }) =>
    Inline.parse(Properties['Policies']).flatMap(({ PolicyDocument }) =>
      PolicyDocument.Statement.map((statement) => ({ role: `"${logicalId}"`, statement })),
    ),
  );

/** Every statement of every role. */
export const everyRight = [...attached(), ...inline()];

/** What the role of one function may do. */
export const rightsOf = (name: string): Statement[] =>
  everyRight.filter(({ role }) => role.includes(`"${idOf(name)}Role`)).map(({ statement }) => statement);

/** Key prefixes a function may write. */
export const prefixesOf = (name: string): string[] =>
  rightsOf(name)
    .filter(({ Action }) => Action.includes('dynamodb:PutItem'))
    .flatMap(({ Condition }) => texts.parse(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']));

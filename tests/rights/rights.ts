import * as z from 'zod';
import { consumers, contexts } from '../../infra/contexts.ts';

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

/** What a template says about a resource, as far as rights go. */
export interface Resource {
  readonly logicalId: string;
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}
export interface Right {
  /** The role it belongs to, as the template refers to it. */
  readonly role: string;
  readonly statement: Statement;
}

const attached = ({ Type, Properties }: Resource): Right[] =>
  Type !== 'AWS::IAM::Policy'
    ? []
    : Document.parse(Properties['PolicyDocument']).Statement.map((statement) => ({
        role: JSON.stringify(Properties['Roles']),
        statement,
      }));
const inline = ({ Type, Properties, logicalId }: Resource): Right[] =>
  Type !== 'AWS::IAM::Role'
    ? []
    : Inline.parse(Properties['Policies']).flatMap(({ PolicyDocument }) =>
        PolicyDocument.Statement.map((statement) => ({ role: `"${logicalId}"`, statement })),
      );

/** Every statement of every role in these resources, and what each function may do. */
export function rightsIn(resources: readonly Resource[]) {
  const every = [...resources.flatMap(attached), ...resources.flatMap(inline)];
  const of = (name: string): Statement[] =>
    every.filter(({ role }) => role.includes(`"${idOf(name)}Role`)).map(({ statement }) => statement);
  /** Key prefixes a function may write. */
  const prefixesOf = (name: string): string[] =>
    of(name)
      .filter(({ Action }) => Action.includes('dynamodb:PutItem'))
      .flatMap(({ Condition }) => texts.parse(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']));
  return { every, of, prefixesOf };
}
export type Rights = ReturnType<typeof rightsIn>;

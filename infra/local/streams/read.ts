import * as z from 'zod';
import type { Resource, Template } from '../template/template.ts';
import type { Policy } from './deliver.ts';

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.coerce.number().default(100),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
  Enabled: z.boolean().default(true),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) }).optional(),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  MaximumRecordAgeInSeconds: z.coerce.number().default(-1),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

/** An event source mapping: which records of which table's stream go to which function. */
export interface Mapping {
  readonly id: string;
  readonly table: string;
  readonly streamArn: string;
  readonly region: string;
  readonly target: string;
  readonly batchSize: number;
  readonly fromNow: boolean;
  /** A record that fits one of these goes on; none means all do. */
  readonly patterns: readonly unknown[];
  readonly policy: Policy;
  readonly onFailure: string | undefined;
}

function tableOf(template: Template, resource: Resource, arn: string): string {
  const tables = template.ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table');
  const table = tables.find((one) => template.attribute(one, 'StreamArn') === arn);
  if (table === undefined) throw new Error(`${resource.place}: ${arn} is no stream of a table here`);
  return table.ref;
}

/** The mappings of the template that are switched on. */
export const readMappings = (template: Template): Mapping[] =>
  template.ofType('AWS::Lambda::EventSourceMapping').flatMap((resource) => {
    const read = template.read(resource, Properties);
    if (!read.Enabled) return [];
    return {
      id: resource.ref,
      table: tableOf(template, resource, read.EventSourceArn),
      streamArn: read.EventSourceArn,
      region: resource.region,
      target: read.FunctionName,
      batchSize: read.BatchSize,
      fromNow: read.StartingPosition === 'LATEST',
      patterns: (read.FilterCriteria?.Filters ?? []).map(({ Pattern }): unknown => JSON.parse(Pattern)),
      policy: {
        bisect: read.BisectBatchOnFunctionError,
        attempts: read.MaximumRetryAttempts,
        maxAgeSeconds: read.MaximumRecordAgeInSeconds,
        reportsFailures: read.FunctionResponseTypes.length > 0,
      },
      onFailure: read.DestinationConfig?.OnFailure?.Destination,
    };
  });

import * as z from 'zod';
import type { Template } from '../template/template.ts';

const RuleProperties = z.object({
  State: z.string().default('ENABLED'),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  Targets: z
    .array(z.object({ Arn: z.string(), DeadLetterConfig: z.object({ Arn: z.string() }).optional() }))
    .default([]),
});
const InvokeProperties = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.coerce.number().default(2),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

/** A rule's target: which events reach which function, how often a failure is tried again and where it goes then. */
export interface Subscription {
  readonly pattern: unknown;
  readonly target: string;
  readonly retries: number;
  readonly onFailure: string | undefined;
}

/** Rules with an event pattern. A rule with a schedule has no local meaning yet and stops the start. */
export function readRules(template: Template): Subscription[] {
  const asynchronous = template
    .ofType('AWS::Lambda::EventInvokeConfig')
    .map((resource) => template.read(resource, InvokeProperties));
  return template.ofType('AWS::Events::Rule').flatMap((resource) => {
    const rule = template.read(resource, RuleProperties);
    if (rule.EventPattern === undefined)
      throw new Error(`${resource.place}: a rule with a schedule has no local meaning yet`);
    return rule.Targets.map(({ Arn, DeadLetterConfig }): Subscription => {
      const invoke = asynchronous.find(({ FunctionName }) => Arn === FunctionName || Arn.endsWith(`:${FunctionName}`));
      return {
        pattern: rule.EventPattern,
        target: Arn,
        retries: invoke?.MaximumRetryAttempts ?? 2,
        onFailure: invoke?.DestinationConfig?.OnFailure?.Destination ?? DeadLetterConfig?.Arn,
      };
    });
  });
}

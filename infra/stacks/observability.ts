import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DutyAlarms, WINDOW } from '../constructs/duty-alarms.ts';
import type { GrantsFunction } from '../constructs/grants-function.ts';
import type { ApiStack } from './api.ts';
import type { EventsStack, Follower } from './events.ts';

export interface ObservabilityStackProps extends StackProps {
  /** Mailbox of whoever is on duty. @default - nobody is subscribed */
  readonly alarmEmail?: string;
  readonly api: ApiStack;
  readonly events: EventsStack;
}

/** Milliseconds the slowest request in a hundred may take: what people still feel as an answer. */
const PATIENCE = 3_000;
const EVERYBODY = 'nobody can use the platform';

/** Who is woken, when, and for whom it matters. */
export class ObservabilityStack extends Stack {
  private readonly alarms: DutyAlarms;

  constructor(scope: Construct, id: string, { alarmEmail, api, events, ...props }: ObservabilityStackProps) {
    super(scope, id, props);
    this.alarms = new DutyAlarms(this, 'Duty', alarmEmail === undefined ? {} : { email: alarmEmail });
    this.watchApi(api);
    for (const served of api.functions) this.watchFunction(served, PATIENCE);
    for (const follower of events.followers) this.watchFollower(follower);
  }

  private watchApi({ api: { stage } }: ApiStack): void {
    const metric = stage.metricServerError({ period: WINDOW, statistic: 'sum' });
    this.alarms.watch('Api-errors', {
      metric,
      from: 5,
      fact: 'The API answers with errors of its own',
      impact: EVERYBODY,
    });
    const latency = stage.metricLatency({ period: WINDOW, statistic: 'p99' });
    this.alarms.watch('Api-slow', {
      metric: latency,
      from: PATIENCE,
      periods: 3,
      fact: 'The API is slow',
      impact: EVERYBODY,
    });
  }

  private watchFunction({ lambda, impact, node: { id } }: GrantsFunction, patience: number): void {
    const errors = lambda.metricErrors({ period: WINDOW });
    this.alarms.watch(`${id}-errors`, { metric: errors, fact: `${id} fails`, impact });
    const throttles = lambda.metricThrottles({ period: WINDOW });
    this.alarms.watch(`${id}-throttles`, { metric: throttles, fact: `${id} is refused capacity`, impact });
    const slowest = lambda.metricDuration({ period: WINDOW, statistic: 'p99' });
    this.alarms.watch(`${id}-slow`, { metric: slowest, from: patience, periods: 3, fact: `${id} is slow`, impact });
  }

  private watchFollower({ served, deadLetters }: Follower): void {
    const { impact, timeout } = served;
    const { id } = served.node;
    this.watchFunction(served, timeout.toMilliseconds() / 2);
    const left = deadLetters.metricApproximateNumberOfMessagesVisible({ period: WINDOW });
    this.alarms.watch(`${id}-given-up`, { metric: left, fact: `${id} gave up on an event`, impact });
  }
}

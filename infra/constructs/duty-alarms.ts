import { Duration } from 'aws-cdk-lib/core';
import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface DutyAlarmsProps {
  /** Mailbox of whoever is on duty. @default - nobody is subscribed */
  readonly email?: string;
}

/** When to wake somebody, and the words that say for whom it matters. */
export interface Trouble {
  readonly metric: IMetric;
  /** What the numbers say: `awards fails`. */
  readonly fact: string;
  /** What people cannot do meanwhile. */
  readonly impact: string;
  /** The alarm sounds from this value on. @default 1 */
  readonly from?: number;
  /** How many of the metric's periods in a row. @default 1 */
  readonly periods?: number;
}

/** Alarms that name the people they are about, sent to one topic. */
export class DutyAlarms extends Construct {
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, { email }: DutyAlarmsProps) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { displayName: 'Concurs: duty', enforceSSL: true });
    topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
    this.action = new SnsAction(topic);
  }

  watch(id: string, { metric, fact, impact, from = 1, periods = 1 }: Trouble): Alarm {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${fact}: ${impact}.`,
    });
    alarm.addAlarmAction(this.action);
    return alarm;
  }
}

/** The window every alarm looks at. */
export const WINDOW = Duration.minutes(5);

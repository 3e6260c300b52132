import { App, DefaultStackSynthesizer, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Consumer } from './contexts.ts';
import type { Service } from './services.ts';
import type { Settings } from './settings.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { EventsStack } from './stacks/events.ts';
import { IdentityStack } from './stacks/identity.ts';
import { ObservabilityStack } from './stacks/observability.ts';

/** What the stacks are built around: the services' routes and where each function's bundle lies. */
export interface Built {
  readonly services: readonly Service[];
  readonly consumers: readonly Consumer[];
  readonly bundles: ReadonlyMap<string, string>;
}

/** The whole platform of one stage. Touches no network: account and region are given, nothing is looked up. */
export function concurs(settings: Settings, { services, consumers, bundles }: Built) {
  const { stage, account, region, portalOrigin, outdir, alarmEmail, judged } = settings;
  const defaultStackSynthesizer = new DefaultStackSynthesizer({ generateBootstrapVersionRule: false });
  const app = new App({ outdir, analyticsReporting: false, treeMetadata: false, defaultStackSynthesizer, context });
  const named = (name: string) => [app, `concurs-${stage}-${name}`] as const;
  const common = { env: { account, region }, tags: { project: 'concurs', stage } };
  const data = new DataStack(...named('data'), { ...common, portalOrigin });
  const identity = new IdentityStack(...named('identity'), {
    ...common,
    portalOrigin,
    domainPrefix: `concurs-${stage}-${account}`,
  });
  const api = new ApiStack(...named('api'), { ...common, portalOrigin, data, identity, services, bundles });
  const events = new EventsStack(...named('events'), { ...common, data, consumers, bundles });
  const observability = new ObservabilityStack(...named('observability'), {
    ...common,
    api,
    events,
    ...(alarmEmail === undefined ? {} : { alarmEmail }),
  });
  if (judged) Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { app, data, identity, api, events, observability };
}

// here and not in cdk.json, which only the CLI reads
const context = {
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};

import { App, DefaultStackSynthesizer } from 'aws-cdk-lib/core';
import type { AssetFolder } from './assets.ts';
import type { Consumer } from './contexts.ts';
import type { Service } from './services.ts';
import type { Settings } from './settings.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { EventsStack } from './stacks/events.ts';
import { IdentityStack } from './stacks/identity.ts';
import { ObservabilityStack } from './stacks/observability.ts';

/** What the stacks are built around: the services' routes and what follows events. */
export interface Built {
  readonly services: readonly Service[];
  readonly followers: readonly Consumer[];
  /** Folder of each function's bundle, by its name. */
  readonly folders: ReadonlyMap<string, string>;
  /** What browsers keep of the portal. */
  readonly assets: readonly AssetFolder[];
}

/** The whole platform of one stage. Touches no network: account and region are given, nothing is looked up. */
export function concurs(settings: Settings, { services, followers, folders, assets }: Built) {
  const { stage, account, region, portalOrigin, portalCertificate, outdir, alarmEmail } = settings;
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
  const api = new ApiStack(...named('api'), {
    ...common,
    portalOrigin,
    ...(portalCertificate === undefined ? {} : { portalCertificate }),
    data,
    identity,
    services,
    folders,
    assets,
  });
  const events = new EventsStack(...named('events'), { ...common, data, consumers: followers, folders });
  const observability = new ObservabilityStack(...named('observability'), {
    ...common,
    api,
    events,
    ...(alarmEmail === undefined ? {} : { alarmEmail }),
  });
  return { app, data, identity, api, events, observability };
}

// here and not in cdk.json, which only the CLI reads
const context = {
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};

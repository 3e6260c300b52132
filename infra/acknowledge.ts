import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** Findings of cdk-nag by id, each with the reason a reviewer can weigh. */
export type Findings = Readonly<Record<string, string>>;

/** Accepts findings on a construct and what it is made of, each by its own id. */
export function acknowledge(scope: IConstruct, findings: Findings): void {
  for (const [id, reason] of Object.entries(findings)) Validations.of(scope).acknowledge({ id, reason });
}

import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { App, Stack } from 'aws-cdk-lib/core';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../infra/build.ts';
import { judge } from '../../infra/judge.ts';
import { settingsFrom } from '../../infra/settings.ts';

/** A folder that goes with its test. */
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concurs-synth-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Runs the app as `npm run synth` does, with nothing around it: no credentials, no home, no path to Docker, no network. */
async function synthesise(env: Record<string, string>) {
  const outdir = aFolder();
  const args = ['--import', join(import.meta.dirname, 'no-network.mjs'), 'infra/app.ts'];
  await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: { CDK_OUTDIR: outdir, PATH: '', HOME: outdir, ...env },
  });
  return { outdir, templates: readdirSync(outdir).filter((name) => name.endsWith('.template.json')) };
}

// the whole of CDK in a process of its own: ten seconds where nothing else runs
describe('npm run synth', { timeout: 120_000 }, () => {
  test('needs no network, no Docker and no credentials, and leaves no finding unexplained', async () => {
    const { outdir, templates } = await synthesise({ CDK_VALIDATION: 'true' });
    expect(templates).toEqual(
      ['api', 'data', 'events', 'identity', 'observability'].map((name) => `concurs-local-${name}.template.json`),
    );
    expect(JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'))).toMatchObject({
      pluginReports: [],
    });
  });

  test('stops at a finding nobody acknowledged', () => {
    process.env['CDK_VALIDATION'] = 'false'; // the other judge, CloudFormation's own, has no say here
    const app = new App({ outdir: aFolder() });
    judge(app);
    new Topic(new Stack(app, 'Careless'), 'Topic');
    expect(() => app.synth()).toThrow('AwsSolutions-SNS3');
  });

  test('gives another stage the same stacks, without the judgement when asked', async () => {
    const { templates } = await synthesise({
      STAGE: 'test',
      CDK_DEFAULT_ACCOUNT: '111122223333',
      CDK_DEFAULT_REGION: 'eu-central-1',
      PORTAL_ORIGIN: 'https://test.example',
      CONCURS_NAG: 'off',
      CDK_VALIDATION: 'false',
    });
    expect(templates).toHaveLength(5);
  });
});

describe('settings', () => {
  const deployed = {
    STAGE: 'prod',
    CDK_DEFAULT_ACCOUNT: '111122223333',
    CDK_DEFAULT_REGION: 'eu-central-1',
    PORTAL_ORIGIN: 'https://x.example',
  };

  test('the local stage needs none', () => {
    expect(settingsFrom({})).toMatchObject({ stage: 'local', portalOrigin: 'http://127.0.0.1:3000', judged: true });
  });

  test('a developer’s own account never leaks into the local template', () => {
    expect(settingsFrom({ CDK_DEFAULT_ACCOUNT: '111122223333', CDK_DEFAULT_REGION: 'us-east-1' })).toMatchObject({
      account: '000000000000',
      region: 'eu-central-1',
    });
  });

  test.each(['CDK_DEFAULT_ACCOUNT', 'CDK_DEFAULT_REGION', 'PORTAL_ORIGIN'])(
    'a deployment without %s is refused by that name',
    (name) => {
      expect(() => settingsFrom({ ...deployed, [name]: undefined })).toThrow(name);
    },
  );

  test('a certificate CloudFront would not find is refused, and the local stage has none', () => {
    const PORTAL_CERTIFICATE = 'arn:aws:acm:eu-central-1:111122223333:certificate/1';
    expect(() => settingsFrom({ ...deployed, PORTAL_CERTIFICATE })).toThrow('PORTAL_CERTIFICATE');
    expect(settingsFrom({ PORTAL_CERTIFICATE })).not.toHaveProperty('portalCertificate');
  });

  test.each(['http://x.example', 'https://x.example/portal', 'x.example'])('a portal at %s is refused', (origin) => {
    expect(() => settingsFrom({ ...deployed, PORTAL_ORIGIN: origin })).toThrow('PORTAL_ORIGIN');
  });
});

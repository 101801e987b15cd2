import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Environment, Stage } from '../environments/environment.ts';
import { appOf } from '../synthesize.ts';

export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
};

export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};

export type Finding = { readonly rule: string; readonly logicalId: string; readonly description: string };

/** A made-up installation with two numbers, the one that all checks look at. */
export function checkedEnvironment(stage: Stage): Environment {
  return {
    name: 'check',
    stage,
    region: 'sa-east-1',
    availabilityZones: ['sa-east-1a', 'sa-east-1b', 'sa-east-1c'],
    alertsEmail: 'operacao@denserola.example',
    monthlyBudgetUsd: 100,
    whatsapp: { shards: [['principal'], ['segundo', 'terceiro']] },
    tracing: { kind: 'xray' },
  };
}

/** The template of an environment, without code. */
export function templateOf(environment: Environment): Template {
  return inFolder((outdir) => {
    const { app, stack } = appOf(environment, { kind: 'parameters' }, outdir);
    quietly(() => app.synth());
    return JSON.parse(readFileSync(join(outdir, stack.templateFile), 'utf8'));
  });
}

/** What both packs of cdk-nag, and CDK's own validation, say about it. */
export function findingsAbout(environment: Environment): readonly Finding[] {
  return inFolder((outdir) => {
    const { app } = appOf(environment, { kind: 'parameters' }, outdir);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    quietly(() => app.synth());
    return findingsOf(JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')));
  });
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'denserola-infra-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Report = {
  readonly pluginReports: readonly {
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly {
        readonly constructPath: string;
        readonly cloudFormationResource?: { readonly logicalId: string };
      }[];
    }[];
  }[];
};

function findingsOf(report: Report): readonly Finding[] {
  return report.pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, description, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath, cloudFormationResource }) => ({
        rule: ruleName,
        logicalId: cloudFormationResource?.logicalId ?? constructPath.split('/').slice(1).join('/'),
        description,
      })),
    ),
  );
}

/** CDK prints the report, throws and marks the process as failed; who reads the report decides here. */
function quietly(work: () => unknown): void {
  const { error, warn, log } = console;
  const write = process.stderr.write;
  const nothing = () => {};
  Object.assign(console, { error: nothing, warn: nothing, log: nothing });
  process.stderr.write = () => true;
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ValidationFailed')) throw error;
  } finally {
    Object.assign(console, { error, warn, log });
    process.stderr.write = write;
    process.exitCode = 0;
  }
}

import { readStage } from '../template/read-stage.ts';
import { refusals } from '../template/refusals.ts';
import type { StageModel } from '../template/stage-model.ts';
import type { Template } from '../template/template.ts';
import { type Ground, ground as startGround } from './ground.ts';
import type { StageOptions } from './stage-options.ts';
import type { StreamingReplica } from './streaming-replica.ts';
import { type UpperStage, upperStage } from './upper-stage.ts';

/** A template that cannot be run, with the reasons, a line each. */
export class TemplateRefused extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'TemplateRefused';
    this.reasons = reasons;
  }
}

export type RunningStage = {
  readonly ground: Ground;
  /** What runs now. */
  readonly upper: () => UpperStage;
  readonly replica: () => StreamingReplica | undefined;
  /** The next stage over the same data, as a deployment goes: new things first, then the address, then the old ones end. */
  readonly moveTo: (template: Template) => Promise<void>;
  /** Nothing of it is left running. */
  readonly stop: () => Promise<void>;
};

/** Runs a stage from its template. Rejects with `TemplateRefused` for what AWS would refuse or what cannot begin. */
export async function runStage(template: Template, options: StageOptions): Promise<RunningStage> {
  const first = modelOf(template);
  refuse(refusals(first));
  const ground = await startGround(first, options);
  let replica: StreamingReplica | undefined;
  let upper: UpperStage;
  try {
    upper = await raised(template);
  } catch (error) {
    await ground.stop();
    throw error;
  }

  /** A stage that is ready and takes nothing yet. */
  async function raised(next: Template): Promise<UpperStage> {
    const draft = modelOf(next);
    refuse(refusals(draft));
    replica = await ground.database.replica(draft.database);
    const placed = modelOf(next, placesOf(next, draft, ground, replica));
    const model = options.adjust?.(placed) ?? placed;
    ground.secrets.make(model.secrets);
    ground.callers.know(model);
    ground.queues.make(model);
    const made = await upperStage(model, ground, options);
    try {
      await begin(made);
      return made;
    } catch (error) {
      await made.stop();
      throw error;
    }
  }

  upper.start();
  ground.edge.pointTo(upper.target);
  return {
    ground,
    upper: () => upper,
    replica: () => replica,
    async moveTo(next) {
      const before = upper;
      upper = await raised(next);
      upper.start();
      ground.edge.pointTo(upper.target);
      await before.stop();
    },
    async stop() {
      await upper.stop();
      await ground.stop();
    },
  };
}

/** As a deployment does: the tables first, and no function takes over that cannot begin. */
async function begin({ functions, invoke }: UpperStage): Promise<void> {
  const reasons: string[] = [];
  for (const [name, one] of functions) {
    await one.begin().catch((error: Error) => reasons.push(`${name} cannot begin: ${error.message}`));
  }
  refuse(reasons);
  const migrated = await invoke('migrate', {});
  if (migrated.kind === 'failed') throw new TemplateRefused([`migrate failed: ${migrated.errorMessage}`]);
  if (migrated.kind === 'lost') throw new TemplateRefused(['migrate did not come to its end']);
}

function refuse(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new TemplateRefused(reasons);
}

/** fauxqs knows one account, and CDK one region for all that is here. */
const PLACE = { name: 'denserola', region: 'sa-east-1', account: '000000000000' };
const PARAMETERS = { CodeBucket: 'not-looked-at', CodePrefix: 'not-looked-at' };

function modelOf(template: Template, attributes: Readonly<Record<string, string>> = {}): StageModel {
  return readStage({ template, place: PLACE, parameters: PARAMETERS, attributes });
}

/** Where things are here that AWS would give an address to. */
function placesOf(
  template: Template,
  { database }: StageModel,
  ground: Ground,
  replica: StreamingReplica | undefined,
): Readonly<Record<string, string>> {
  const addresses = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::EC2::EIP');
  return {
    [`${database.id}.Endpoint.Address`]: ground.database.host,
    [`${database.id}.Endpoint.Port`]: ground.database.port,
    ...Object.fromEntries(database.replicaIds.map((id) => [`${id}.Endpoint.Address`, replica?.host ?? ''])),
    // The way out of the network is this machine, and so EvolutionAPI comes from here.
    ...Object.fromEntries(addresses.map(([id]) => [`${id}.PublicIp`, '127.0.0.1'])),
  };
}

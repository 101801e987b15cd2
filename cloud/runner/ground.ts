import { join } from 'node:path';
import { evolutionAdministration } from '../../src/gateways/evolution-api/administration.ts';
import type { StageModel } from '../template/stage-model.ts';
import { awsFront } from './aws-front.ts';
import { type Callers, callers as knownCallers } from './callers.ts';
import { type Counters, counters as newCounters } from './counters.ts';
import { type Edge, edge as startEdge } from './edge.ts';
import { type Evolution, evolution as startEvolution } from './evolution.ts';
import { type LocalDatabase, localDatabase } from './local-database.ts';
import { type LocalQueues, localQueues } from './local-queues.ts';
import { type LocalRedis, localRedis, redisMissing } from './local-redis.ts';
import type { OwnServer } from './own-server.ts';
import { type SecretStore, secretStore } from './secret-store.ts';
import type { StageOptions } from './stage-options.ts';

/** What outlives a move to the next stage: data, secrets, the one address, and the world outside. */
export type Ground = {
  readonly database: LocalDatabase;
  /** `undefined`: the first template has none, or there is no program for it here. */
  readonly redis: LocalRedis | undefined;
  readonly queues: LocalQueues;
  readonly secrets: SecretStore;
  readonly callers: Callers;
  readonly counters: Counters;
  readonly front: OwnServer;
  readonly edge: Edge;
  readonly evolution: Evolution;
  readonly stop: () => Promise<void>;
};

export async function ground(model: StageModel, options: StageOptions): Promise<Ground> {
  const stops: (() => Promise<void>)[] = [];
  async function stop(): Promise<void> {
    for (const end of stops.splice(0).reverse()) await end();
  }
  try {
    const database = await localDatabase(options.dataDir);
    stops.push(database.stop);
    const redis = model.hasCache && redisMissing() === undefined ? await localRedis() : undefined;
    if (redis) stops.push(redis.stop);
    const queues = await localQueues(model.region);
    stops.push(queues.stop);
    const secrets = secretStore();
    secrets.make(model.secrets);
    // RDS would take over the generated one; the embedded database has a password of its own.
    secrets.set(model.database.password, database.password);
    const callers = knownCallers({ onDenied: (denial) => options.onDenied?.(denial) });
    const counters = newCounters();
    const { region, account } = model;
    const front = await awsFront({ region, account, callers, secrets, counters, behind: queues.url });
    stops.push(front.close);
    const edge = await startEdge({ port: options.port ?? 0, counters });
    stops.push(edge.close);
    const apiKey = fieldOf(secrets, model, 'EVOLUTION_SECRET_ARN', 'apiKey');
    const [instanceName = ''] = variableOf(model, 'EVOLUTION_INSTANCES').split(',');
    const file = join(options.dataDir, 'simulator-chats.jsonl');
    const hurry = options.retryScale === undefined ? {} : { retryScale: options.retryScale };
    const evolution = await startEvolution({ apiKey, instanceName, file, ...hurry }, options.chatPort ?? 0);
    stops.push(evolution.stop);
    // As an operator sets a number up: the events that are used, and no others.
    const administration = evolutionAdministration({ url: evolution.apiUrl, apiKey, timeoutMs: 10_000 });
    await administration.registerWebhook(instanceName, {
      url: `${edge.url}/webhooks/evolution`,
      token: tokenOf(secrets, model),
      events: variableOf(model, 'WEBHOOK_EVENTS') === 'lean' ? 'lean' : 'all',
    });
    return { database, redis, queues, secrets, callers, counters, front, edge, evolution, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The variable, from whichever function has it. */
function variableOf({ functions }: StageModel, name: string): string {
  const value = functions.map(({ environment }) => environment[name]).find((one) => one !== undefined);
  if (value === undefined) throw new Error(`no function of the template has ${name}`);
  return value;
}

function fieldOf(secrets: SecretStore, model: StageModel, variable: string, key: string): string {
  return secrets.filled(`{{resolve:secretsmanager:${variableOf(model, variable)}:SecretString:${key}}}`);
}

/** What EvolutionAPI sends along: the first of the tokens. A door that asks for none gets it all the same. */
function tokenOf(secrets: SecretStore, { secrets: models }: StageModel): string {
  const tokens = models.find(({ generatedKey }) => generatedKey === 'tokens');
  if (tokens === undefined) return '';
  return secrets.filled(`{{resolve:secretsmanager:${tokens.arn}:SecretString:tokens}}`).split(',')[0] ?? '';
}

import type { FunctionName, Stage } from '../environments/environment.ts';

export type QueueName = 'webhooks' | 'wakes' | 'deliveries';
export type SecretName = 'webhook-tokens' | 'database' | 'evolution' | 'operator-token' | 'operator-key';

/** What a function of src/apps/lambda needs from its surroundings. */
export type FunctionPlan = {
  readonly name: FunctionName;
  readonly stages: readonly Stage[];
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly isInVpc: boolean;
  /** To the database itself, for each that runs at once. */
  readonly connections: number;
  /** Whose messages it takes, ten at a time. */
  readonly takes?: QueueName;
  readonly sends: readonly QueueName[];
  readonly secrets: readonly SecretName[];
  readonly schedules: readonly Schedule[];
  readonly readsReplica: boolean;
  readonly callsEvolution: boolean;
  /** The names of our numbers; who calls EvolutionAPI knows them anyway. */
  readonly knowsNumbers: boolean;
  /** Whether receipts come by webhook, and so how long a missing one means nothing. */
  readonly judgesReceipts: boolean;
  /** When people of the team answer. */
  readonly knowsOperatorHours: boolean;
  readonly showsConsole: boolean;
  /** Keeps limits together with the others of its kind. */
  readonly usesCache: boolean;
  readonly writesLake: boolean;
  readonly knowsPublicUrl: boolean;
  readonly usesLanguageModel: boolean;
  readonly waitsForQuiet: boolean;
};

export type Schedule = {
  readonly name: string;
  /** As EventBridge Scheduler reads it, UTC. */
  readonly expression: string;
  /** The event, exactly as the handler reads it. */
  readonly input: { readonly kind: string };
};

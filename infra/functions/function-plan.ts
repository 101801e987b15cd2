import type { FunctionName, Stage } from '../environments/environment.ts';

export type QueueName = 'webhooks' | 'wakes' | 'deliveries';
export type SecretName = 'webhook-tokens' | 'database' | 'evolution';

/** What a function of src/apps/lambda needs from its surroundings. */
export type FunctionPlan = {
  readonly name: FunctionName;
  readonly stages: readonly Stage[];
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly isInVpc: boolean;
  /** Whose messages it takes, ten at a time. */
  readonly takes?: QueueName;
  readonly sends: readonly QueueName[];
  readonly secrets: readonly SecretName[];
  readonly schedules: readonly Schedule[];
  readonly readsReplica: boolean;
  readonly callsEvolution: boolean;
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

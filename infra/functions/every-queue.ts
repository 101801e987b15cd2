import type { QueueName } from './function-plan.ts';

/**
 * Standard queues: order and once-only are the inbox's and the outbox's business, and a wake needs a delay of its own, which
 * FIFO queues do not have.
 */
export type QueuePlan = {
  readonly name: QueueName;
  /** At least six times the timeout of the function that takes from it. */
  readonly visibilitySeconds: number;
  readonly retentionDays: number;
  readonly receives: number;
};

export const EVERY_QUEUE: readonly QueuePlan[] = [
  // A database that is away must not empty it; content is never poison, since it goes to quarantine.
  { name: 'webhooks', visibilitySeconds: 90, retentionDays: 14, receives: 100 },
  // Hints: the sweeps find what they lose.
  { name: 'wakes', visibilitySeconds: 180, retentionDays: 1, receives: 5 },
  { name: 'deliveries', visibilitySeconds: 720, retentionDays: 1, receives: 5 },
];

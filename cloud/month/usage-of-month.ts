import type { Counted, Run } from '../runner/counters.ts';
import { nextRun } from '../runner/next-run.ts';
import type { StageModel } from '../template/stage-model.ts';

/** `cloud/usage-month.json`, as `infra/cost` reads it. */
export type UsageFile = {
  readonly v: 1;
  readonly how: string;
  readonly person: Readonly<Record<string, number>>;
  readonly idle: Readonly<Record<string, number>>;
};

export type MonthRun = {
  readonly people: number;
  readonly messagesIn: number;
  readonly messagesOut: number;
  readonly counted: Counted;
  readonly model: StageModel;
  /** In a sentence. */
  readonly how: string;
};

const MONTH_MINUTES = 43_800;

/**
 * What one active person causes in a month, and what runs though nobody writes. Invocations and GB-seconds are those of the
 * functions that queues feed, one message an invocation: the cost model puts fuller batches, the door and the pages on top
 * of that itself.
 */
export function usageOfMonth(month: MonthRun): UsageFile {
  const { people, messagesIn, messagesOut, counted, model, how } = month;
  const sources = new Set(model.sources.map(({ id }) => id));
  const fed = counted.runs.filter(({ from }) => sources.has(from));
  const each = (total: number) => Number((total / people).toPrecision(4));
  return {
    v: 1,
    how,
    person: {
      messagesIn: each(messagesIn),
      messagesOut: each(messagesOut),
      webhooks: each(counted.webhooks),
      queueMessages: each(counted.messagesSent),
      invocations: each(fed.length),
      gbSeconds: each(gbSeconds(fed)),
      logBytes: each(counted.logBytes),
    },
    idle: idleOf(model, counted.runs),
  };
}

/**
 * A schedule's runs in a month are what its expression says; what one costs is the mean of those that ran. How often AWS's
 * pollers ask an empty queue is theirs to decide: the cost model's own figure stands for that.
 */
function idleOf(model: StageModel, runs: readonly Run[]) {
  let invocations = 0;
  let seconds = 0;
  for (const { id, expression } of model.schedules) {
    const times = (MONTH_MINUTES * 60_000) / (nextRun(expression, nextRun(expression, 0)) - nextRun(expression, 0));
    const own = runs.filter(({ from, initMs }) => from === id && initMs === 0);
    invocations += times;
    if (own.length > 0) seconds += (times * gbSeconds(own)) / own.length;
  }
  return {
    invocations: Math.round(invocations),
    gbSeconds: Number(seconds.toPrecision(4)),
  };
}

/** As Lambda bills it: whole milliseconds, the beginning of a process included. */
function gbSeconds(runs: readonly Run[]): number {
  return runs.reduce((sum, { ms, initMs, memoryMb }) => sum + ((Math.ceil(ms + initMs) / 1_000) * memoryMb) / 1_024, 0);
}

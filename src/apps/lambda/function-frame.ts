import { type Clock, systemClock } from '../../platform/clock.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import type { Tracing } from '../../platform/trace.ts';
import { type Environment, oneOf } from './environment.ts';
import { functionTracing } from './function-tracing.ts';

/** What every function stands on. */
export type FunctionFrame = {
  readonly log: Log;
  readonly tracing: Tracing;
  readonly clock: Clock;
  /** Sends the spans that ended, or gives them up in a short time; to be awaited before a function answers. */
  readonly flush: () => Promise<void>;
};

export function functionFrame(environment: Environment): FunctionFrame {
  const level = oneOf(environment, 'LOG_LEVEL', ['info', 'warn', 'error']);
  const log = jsonLog({ write: (line) => process.stderr.write(line), level, now: Date.now });
  const { tracing, flush } = functionTracing(environment, log);
  return { log: tracing.traced(log), tracing, clock: systemClock, flush };
}

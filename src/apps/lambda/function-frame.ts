import { type Clock, systemClock } from '../../platform/clock.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { type Tracing, tracing } from '../../platform/trace.ts';
import { type Environment, oneOf } from './environment.ts';

/** What every function stands on. */
export type FunctionFrame = { readonly log: Log; readonly tracing: Tracing; readonly clock: Clock };

export function functionFrame(environment: Environment): FunctionFrame {
  const level = oneOf(environment, 'LOG_LEVEL', ['info', 'warn', 'error']);
  const traces = tracing();
  const log = jsonLog({ write: (line) => process.stderr.write(line), level, now: Date.now });
  return { log: traces.traced(log), tracing: traces, clock: systemClock };
}

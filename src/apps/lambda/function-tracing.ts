import { awsSignedFetch } from '../../gateways/aws/signed-fetch.ts';
import type { Log } from '../../platform/log.ts';
import { type Tracing, tracing } from '../../platform/trace.ts';
import { pairsOf, parseTraceConfig } from '../../platform/trace-config.ts';
import { openTracing } from '../open-tracing.ts';
import { cloudAccess } from './cloud-access.ts';
import { type Environment, optional } from './environment.ts';
import { firstUse } from './first-use.ts';
import { fieldOf, secretAccess } from './secret-access.ts';

export type FunctionTracing = { readonly tracing: Tracing; readonly flush: () => Promise<void> };

/**
 * Where no endpoint is set, traces are passed on for the log alone. Where one is, a function waits for it before it answers,
 * since it is frozen afterwards; a collector that is down costs it this much, once in a while.
 */
export function functionTracing(environment: Environment, log: Log): FunctionTracing {
  const config = parseTraceConfig(environment);
  if (config === undefined) return { tracing: tracing(), flush: async () => {} };
  const secretHeaders = secretHeadersOf(environment);
  return openTracing(config, { log, sign: awsSignedFetch, secretHeaders, flushMs: FLUSH_MS, timeoutMs: TIMEOUT_MS });
}

const FLUSH_MS = 1_000;
/** So that a request has failed, and is known to have, before the function is frozen. */
const TIMEOUT_MS = 700;

/** `name=value` of a secret, read when the first spans leave. */
function secretHeadersOf(environment: Environment) {
  const arn = 'TRACE_HEADER_SECRET_ARN';
  if (optional(environment, arn) === undefined) return undefined;
  const read = secretAccess(environment, { plain: 'TRACE_HEADER', arn }, cloudAccess(environment));
  return firstUse(async () => pairsOf(arn, fieldOf(await read(), 'text')));
}

import type { SendResult } from '../../ports/whatsapp-gateway.ts';

/**
 * Meta's own refusal of a message, which EvolutionAPI passes on as a success (201 with `code`). Meta did not take it, so
 * it never left. Codes: Meta's Cloud API error list; 131047 and 190 were seen through 2.3.7.
 */
export function classifyMetaError(code: number): SendResult {
  const reason = `Meta error ${code}`;
  if (ACCOUNT_CODES.has(code))
    return { kind: 'rejected', permanent: false, outage: true, reason, retryAfterMs: 60_000 };
  const retryAfterMs = RETRY_AFTER_MS.get(code);
  if (retryAfterMs !== undefined) return { kind: 'rejected', permanent: false, reason, retryAfterMs };
  return { kind: 'rejected', permanent: true, reason };
}

/** Token, permission, policy, account, and throughput of the whole number: no message of ours would leave. */
const ACCOUNT_CODES: ReadonlySet<number> = new Set([0, 3, 4, 10, 190, 200, 368, 80007, 130429, 131031, 131048]);

/** Worth another attempt. 131056 is the limit of about one message in six seconds to one person. */
const RETRY_AFTER_MS: ReadonlyMap<number, number> = new Map([
  [1, 5_000],
  [2, 5_000],
  [131_000, 5_000],
  [131_016, 30_000],
  [131_056, 6_000],
  [131_057, 60_000],
]);

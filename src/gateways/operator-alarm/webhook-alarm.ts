import { Fault } from '../../platform/errors.ts';
import type { OperatorAlarm } from '../../ports/operator-alarm.ts';

/**
 * POSTs each notice as JSON to an address from the environment: `{ v, id, kind, name, about, details, noticedAt, text }`.
 * `id` is the same when a notice is told again; `text` is one line for chat tools that show only that. Anything but a
 * 2xx is a failure. The address may itself be a secret, so no error names it.
 */
export function webhookAlarm(needs: {
  readonly url: string;
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}): OperatorAlarm {
  const { url, timeoutMs = 10_000, fetch = globalThis.fetch } = needs;
  return {
    async tell({ attempt: _, ...notice }) {
      const text = `DenserolaAI: ${notice.name} ${notice.kind} (${notice.about})`;
      const status = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...notice, text }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      }).then(async (response) => {
        await response.body?.cancel();
        return response.status;
      }, nameOf);
      if (typeof status === 'number' && status >= 200 && status < 300) return;
      throw new Fault('operator-webhook', `the operator's webhook answered ${status}`, { retryable: true });
    },
  };
}

/** "TimeoutError", "TypeError": the message would name the address. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

import type { IExporterTransport } from '@opentelemetry/otlp-exporter-base';
import type { Log } from '../../platform/log.ts';

/** Sends a body to the collector: rejects without an answer in time, resolves with any. */
export type Post = (body: Uint8Array<ArrayBuffer>, timeoutMs: number) => Promise<Response>;

export type CalmTransportNeeds = { readonly post: Post; readonly log: Log; readonly now: () => number };

/**
 * The way of a batch to the collector, without repetition. After a failure nothing is tried for a while: a collector that
 * is down costs one wait now and then, not one each time.
 */
export function calmTransport({ post, log, now }: CalmTransportNeeds): IExporterTransport {
  let restsUntil = Number.NEGATIVE_INFINITY;

  async function attempt(body: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    const response = await post(new Uint8Array(body), timeoutMs);
    const answer = new Uint8Array(await response.arrayBuffer());
    if (response.ok) return answer;
    throw new Error(`the collector answered ${response.status}`);
  }

  return {
    async send(body, timeoutMs) {
      if (now() < restsUntil) return { status: 'failure', error: new Error('the collector is left alone') };
      try {
        return { status: 'success', data: await attempt(body, timeoutMs) };
      } catch (error) {
        restsUntil = now() + REST_MS;
        log.warn('trace.not-sent', { reason: String(error) });
        return { status: 'failure', error: error instanceof Error ? error : new Error(String(error)) };
      }
    },
    shutdown: () => {},
  };
}

const REST_MS = 15_000;

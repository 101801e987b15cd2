import type { SignedFetch } from '../../platform/signed-fetch.ts';
import type { Post } from './calm-transport.ts';

/** Where spans go, and how we are known there. X-Ray's endpoint asks for a signature, others for headers. */
export type Collector =
  | {
      readonly kind: 'headers';
      readonly url: string;
      readonly headers: () => Promise<Readonly<Record<string, string>>>;
    }
  | { readonly kind: 'signature'; readonly url: string; readonly signedFetch: SignedFetch };

export function postTo(collector: Collector): Post {
  const { url } = collector;
  if (collector.kind === 'headers') return byHeaders(collector);
  const { signedFetch } = collector;
  return (body, timeoutMs) => signedFetch({ service: 'xray', url, headers: CONTENT, body, timeoutMs });
}

/** A connection that was closed while the process was frozen fails at once and is tried once more, as for AWS. */
function byHeaders({ url, headers }: Collector & { readonly kind: 'headers' }): Post {
  return async function post(body, timeoutMs) {
    const signal = AbortSignal.timeout(timeoutMs);
    const all = { ...(await headers()), ...CONTENT };
    const send = () => fetch(url, { method: 'POST', headers: all, body, signal, redirect: 'error' });
    return send().catch((error: unknown) => {
      if (signal.aborted) throw error;
      return send();
    });
  };
}

const CONTENT = { 'Content-Type': 'application/x-protobuf' };

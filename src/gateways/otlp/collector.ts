import { onceMore } from '../../platform/once-more.ts';
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

function byHeaders({ url, headers }: Collector & { readonly kind: 'headers' }): Post {
  return async function post(body, timeoutMs) {
    const signal = AbortSignal.timeout(timeoutMs);
    const all = { ...(await headers()), ...CONTENT };
    const send = () => fetch(url, { method: 'POST', headers: all, body, signal, redirect: 'error' });
    return onceMore(send, signal);
  };
}

const CONTENT = { 'Content-Type': 'application/x-protobuf' };

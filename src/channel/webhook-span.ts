import type { SpanStart } from '../platform/trace.ts';

/** A webhook that came in by HTTP, whichever door took it. */
export const WEBHOOK_SPAN = {
  name: 'POST /webhooks/evolution',
  kind: 'server',
  attributes: { 'http.request.method': 'POST', 'http.route': '/webhooks/evolution' },
} as const satisfies SpanStart;

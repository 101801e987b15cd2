import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type EndedSpan, tracing } from '../platform/trace.ts';
import { noteRoute, requestSpans } from './request-spans.ts';

function aWeb() {
  const spans: EndedSpan[] = [];
  const traces = tracing({ draw: (span) => void spans.push(span) });
  const part = new Hono()
    .use('/r/*', (_, next) => next())
    .get('/r/:secret', (c) => c.text('the page of one person'))
    .post('/entrar', (c) => c.text('', 303))
    .get('/broken', () => Promise.reject(new TypeError('no')))
    .get('*', (c) => c.text('', 404));
  const app = new Hono().use(requestSpans(traces), noteRoute(traces)).route('/', part);
  app.onError((_, c) => c.text('', 500));
  return { app, spans };
}

describe('the span of a request', () => {
  it.each([
    ['GET', '/r/a-secret-that-opens-a-page', 'GET /r/:secret', 200],
    ['POST', '/entrar', 'POST /entrar', 303],
    ['GET', '/anything/else', 'GET /*', 404],
  ])('%s %s is named %s', async (method, path, name, status) => {
    const { app, spans } = aWeb();
    await app.request(path, { method });
    expect(spans).toMatchObject([{ name, kind: 'server', failed: false }]);
    expect(spans[0]?.attributes['http.response.status_code']).toBe(status);
    expect(JSON.stringify(spans)).not.toContain('secret-that');
  });

  it('has failed where the page did', async () => {
    const { app, spans } = aWeb();
    await app.request('/broken');
    expect(spans).toMatchObject([{ name: 'GET /broken', failed: true, attributes: { 'error.type': 'TypeError' } }]);
  });

  it('begins its own trace, whatever a visitor says', async () => {
    const { app, spans } = aWeb();
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await app.request('/r/x', { headers: { traceparent } });
    expect(spans[0]?.trace.traceId).not.toBe('a'.repeat(32));
    expect(spans[0]?.parentSpanId).toBeUndefined();
  });
});

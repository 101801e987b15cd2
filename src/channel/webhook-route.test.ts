import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { silentLog } from '../platform/log.ts';
import { webhookRoute } from './webhook-route.ts';

const TOKEN = 'um-segredo-de-teste-0123';
const BODY = '{"event":"call","instance":"i"}';

describe('the webhook’s route on node:http', () => {
  let server: Server;
  let port: number;
  beforeEach(async () => {
    const { inbox } = memoryPlatform();
    const take = webhookRoute({
      ...{ inbox, log: silentLog, tokens: [TOKEN], onAccepted: () => {} },
      ...{ limits: { mostWaiting: 1 } },
    });
    server = createServer((request, response) => {
      if (!take(request, response)) response.writeHead(404).end('somebody else’s');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function post(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'x-denserola-token': TOKEN };
    return fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body: BODY, ...init });
  }

  it.each(['/webhooks/evolution', '/webhooks/evolution/messages-upsert', '/webhooks/evolution?from=gateway'])(
    'takes %s',
    async (path) => {
      const answer = await post(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(await answer.json()).toEqual({ accepted: 0, new: 0, code: 'ignored' });
    },
  );

  it.each(['/webhooks/evolutionary', '/webhooks', '/webhooks/evolution/a/b', '/x?/webhooks/evolution'])(
    'leaves %s to others',
    async (path) => {
      expect((await post(path)).status).toBe(404);
    },
  );

  it('leaves other methods to others', async () => {
    expect((await post('/webhooks/evolution', { method: 'PUT' })).status).toBe(404);
  });

  it('refuses a stranger', async () => {
    expect((await post('/webhooks/evolution', { headers: {} })).status).toBe(401);
  });

  it('says 503 with Retry-After while its places are taken, and frees the place of a sender that is gone', async () => {
    const slow = connect(port, '127.0.0.1');
    slow.write(
      `POST /webhooks/evolution HTTP/1.1\r\nHost: x\r\nx-denserola-token: ${TOKEN}\r\nContent-Length: 9\r\n\r\n{`,
    );
    let refused = await post('/webhooks/evolution');
    while (refused.status === 200) refused = await post('/webhooks/evolution');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    slow.destroy();
    let accepted = await post('/webhooks/evolution');
    while (accepted.status === 503) accepted = await post('/webhooks/evolution');
    expect(accepted.status).toBe(200);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';

export type BenchGateway = {
  readonly url: string;
  /** Messages that have been sent through it. */
  readonly sent: () => number;
  readonly stop: () => void;
};

export const GATEWAY_KEY = 'bench-gateway-key-0123456789';
export const GATEWAY_INSTANCE = 'denserola-baileys';

/** What of EvolutionAPI 2.3.7 the platform needs to run: it takes every message at once and forgets it. */
export async function benchGateway(onMessage: (to: string) => void = () => {}): Promise<BenchGateway> {
  let sent = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '/';
      if (path.startsWith('/message/sendText/')) {
        const { number } = JSON.parse(Buffer.concat(chunks).toString()) as { number: string };
        sent += 1;
        onMessage(number);
        const answer = { key: { remoteJid: number, fromMe: true, id: `3EB0${String(sent).padStart(16, '0')}` } };
        return send(201, { ...answer, status: 'PENDING', messageTimestamp: Math.floor(Date.now() / 1000) });
      }
      if (path.startsWith('/instance/fetchInstances')) {
        return send(200, [{ name: GATEWAY_INSTANCE, integration: 'WHATSAPP-BAILEYS' }]);
      }
      if (path.startsWith('/instance/connectionState')) return send(200, { instance: { state: 'open' } });
      if (path.startsWith('/chat/findMessages')) return send(200, { messages: { pages: 1, records: [] } });
      if (path.startsWith('/webhook/find')) {
        return send(200, { enabled: true, headers: { 'x-denserola-token': 'set' } });
      }
      return send(200, { version: '2.3.7' });
    });

    function send(status: number, body: unknown): void {
      const text = JSON.stringify(body);
      response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) });
      response.end(text);
    }
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    sent: () => sent,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { TOKEN } from '../load/webhook-mix.ts';

/** What an anchor does with a body that has arrived; resolves when the sender may have its 200. */
export type Keep = (body: Buffer) => Promise<void> | undefined;

/** The least server there is: node:http, the body in one piece, one answer. Anchors differ in what they keep. */
export function plainServer(keep: Keep, { isOpen = false } = {}): void {
  const token = Buffer.from(TOKEN);
  const server = createServer((request, response) => {
    const given = Buffer.from(String(request.headers['x-denserola-token']));
    if (request.method === 'GET') return response.end('ok');
    if (!isOpen && !(given.length === token.length && timingSafeEqual(given, token)))
      return response.writeHead(401).end();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const kept = keep(chunks.length === 1 && first ? first : Buffer.concat(chunks));
      if (kept)
        kept.then(
          () => response.writeHead(200, HEADERS).end(ANSWER),
          () => response.writeHead(503).end(),
        );
      else response.writeHead(200, HEADERS).end(ANSWER);
    });
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
  process.on('SIGTERM', () => process.exit(0));
}

const ANSWER = '{"accepted":1,"new":1,"code":"stored"}';
const HEADERS = { 'content-type': 'application/json', 'content-length': ANSWER.length };

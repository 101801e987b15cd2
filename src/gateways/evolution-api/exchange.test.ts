import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { exchange } from './exchange.ts';

it('writes nothing once its time is over, although a connection was made meanwhile', async () => {
  const received: string[] = [];
  const server = createServer((socket) => socket.on('data', (data) => received.push(String(data))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  // Both connections are made before this process looks; between the two it stands still, as a pause would have it.
  const other = connect(port, '127.0.0.1', () => {
    for (const until = performance.now() + 80; performance.now() < until; );
  });
  const late = exchange({
    url: `http://127.0.0.1:${port}/message/sendText/x`,
    method: 'POST',
    headers: {},
    body: '{}',
    withinMs: 30,
  });
  await expect(late).rejects.toMatchObject({ code: 'NOT_WRITTEN' });
  expect(received).toEqual([]);
  other.destroy();
  await new Promise((resolve) => server.close(resolve));
});

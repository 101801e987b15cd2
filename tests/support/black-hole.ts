import { connect, createServer, type Socket } from 'node:net';

export type BlackHole = {
  /** The same address with this proxy's port. */
  readonly url: string;
  /** From now on nothing passes on the connections that there are, and nobody is told: half-open TCP. New ones work. */
  readonly swallow: () => void;
  readonly close: () => Promise<void>;
};

/** A TCP proxy in front of a database that can fall silent as a cut cable or a dropped NAT entry does. */
export async function blackHole(targetUrl: string): Promise<BlackHole> {
  const target = new URL(targetUrl);
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const socket of pair) socket.on('error', () => {});
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(targetUrl);
  url.port = String(typeof address === 'object' ? address?.port : '');
  return {
    url: url.href,
    swallow() {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
        near.resume();
        far.resume();
      }
    },
    close: () =>
      new Promise((resolve) => {
        for (const pair of pairs) for (const socket of pair) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

import { createServer, type Server } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';

let other: Server | undefined;
afterEach(() => other?.close());

const routes = { hello: new Hono().get('/', (c) => c.text('oi')) };

describe('listen', () => {
  it('serves on a free port and says where', async () => {
    const { url, close } = await listen(routes, { host: '127.0.0.1', port: 0 });
    expect(await (await fetch(url)).text()).toBe('oi');
    await close();
  });

  it('refuses a port that is taken', async () => {
    other = createServer();
    const port = await new Promise<number>((resolve) => {
      const server = other?.listen(0, '127.0.0.1', () => {
        const address = server?.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expect(listen(routes, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'refused-to-start',
      message: `PORT ${port} is taken by another program: set PORT to a free one.`,
    });
  });

  it.each(['192.0.2.1', 'no-such-host.invalid'])('refuses HOST %s, which is not this machine', async (host) => {
    await expect(listen(routes, { host, port: 0 })).rejects.toMatchObject({
      code: 'refused-to-start',
      message: `HOST ${host} is no address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.`,
    });
  });
});

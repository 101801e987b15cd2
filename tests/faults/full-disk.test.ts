import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultPlatform, startFaultPlatform } from '../support/fault-platform.ts';
import { type SmallDisk, smallDisk } from '../support/small-disk.ts';
import { stamp, strangers } from '../support/strangers.ts';
import { openSession } from '../support/take-away.ts';
import { aTextWebhook } from '../support/webhook-bodies.ts';

describe('a database on a full disk', () => {
  const someone = strangers(8);
  let disk: SmallDisk;
  let product: FaultPlatform;

  beforeAll(async () => {
    disk = await smallDisk();
    product = await startFaultPlatform({ DATABASE_URL: disk.url });
  });
  afterAll(async () => {
    await product.stop();
    await disk.close();
  });

  it('refuses while nothing fits and loses nothing, and goes on by itself when there is room', {
    timeout: 60_000,
  }, async () => {
    const acknowledged: string[] = [];
    let sent = 0;

    async function post(): Promise<number> {
      sent += 1;
      const id = `DISK${sent}`;
      const status = await product.post(
        aTextWebhook({ id, jid: someone().jid, text: 'blá '.repeat(2_000), sentAt: stamp() }),
      );
      if (status === 200) acknowledged.push(id);
      return status;
    }

    expect(await post()).toBe(200);
    await disk.fill();
    const statuses = new Set<number>();
    for (let n = 0; n < 200 && !statuses.has(503); n += 1) statuses.add(await post());
    expect(statuses).toContain(503);
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
    await disk.free();
    await expect.poll(post, { timeout: 30_000, interval: 200 }).toBe(200);

    const session = await openSession(disk.url);
    const { rows } = await session.query<{ key: string }>("SELECT key FROM inbox WHERE kind = 'message'");
    await session.end();
    const kept = new Set(rows.map(({ key }) => key.split('/').at(-1)));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { jsonLog } from '../../src/platform/log.ts';
import type { Inbox } from '../../src/ports/inbox.ts';
import { canariesIn } from '../fuzz/canaries.ts';
import { webhookBodies } from '../fuzz/webhook-bodies.ts';
import { aDoor } from '../support/a-door.ts';
import { freshDatabase } from '../support/postgres-database.ts';

/** A small share of `npm run fuzz:webhooks`, which posts a hundred thousand bodies to the whole product. */
async function fuzz(inbox: Inbox, { bodies, seed }: { bodies: number; seed: number }) {
  const lines: string[] = [];
  const post = aDoor({ inbox, log: jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 }) });
  const statuses = new Set<number>();
  for (const body of fc.sample(webhookBodies(), { numRuns: bodies, seed })) statuses.add(await post(body));
  return { statuses: [...statuses], log: lines.join('') };
}

describe('whatever body comes with the right token', () => {
  it('is answered 200, and nothing of it is logged', async () => {
    const { inbox, data } = memoryPlatform();
    const { statuses, log } = await fuzz(inbox, { bodies: 3_000, seed: 42 });
    expect(statuses).toEqual([200]);
    expect(canariesIn(log)).toEqual([]);
    expect(log).not.toContain('parser-failed');
    // The generator makes both kinds, or this would show nothing.
    expect(data.inbox.size).toBeGreaterThan(100);
    expect(data.quarantine.size).toBeGreaterThan(100);
  });

  it('is taken by the real database, too', async () => {
    const database = await freshDatabase();
    const pool = databasePool({ url: database.url, name: 'ingest', max: 1 });
    try {
      const { statuses, log } = await fuzz(postgresInbox({ pool }), { bodies: 1_500, seed: 43 });
      expect(statuses).toEqual([200]);
      expect(canariesIn(log)).toEqual([]);
    } finally {
      await pool.end();
      await database.drop();
    }
  });
});

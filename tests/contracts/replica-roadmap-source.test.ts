import { createHash } from 'node:crypto';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { replicaRoadmapSource } from '../../src/gateways/postgres/replica-roadmap-source.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

const PERSON = '7c0b6a34-58a5-4a3c-8f0e-2a8f3b1c9d10';
const hash = createHash('sha256').update('secret').digest('hex');

describe('a roadmap on a read replica', () => {
  let databases: readonly FreshDatabase[];
  let pools: readonly pg.Pool[];
  beforeEach(async () => {
    databases = [await freshDatabase(), await freshDatabase()];
    pools = databases.map(({ url }) => databasePool({ url, name: 'web', max: 1 }));
  });
  afterEach(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  /** Two databases stand for a primary and what has reached its replica; `where` tells who answered. */
  async function made(pool: pg.Pool | undefined, where: string, madeAt: string): Promise<void> {
    await pool?.query('INSERT INTO roadmap_links (secret_hash, person_id) VALUES ($1, $2)', [hash, PERSON]);
    await pool?.query('INSERT INTO roadmaps (person_id, roadmap, made_at) VALUES ($1, $2, $3)', [
      PERSON,
      JSON.stringify({ firstName: where }),
      madeAt,
    ]);
  }

  const source = () => {
    const [primary, replica] = pools;
    if (!primary || !replica) throw new Error('there are two pools');
    return replicaRoadmapSource({ primary, replica });
  };
  const shown = async () => (await source().byLink('secret'))?.firstName;

  it('is read there when the replica has what the primary shows', async () => {
    await made(pools[0], 'primary', '2026-11-27T12:00:00.123456Z');
    await made(pools[1], 'replica', '2026-11-27T12:00:00.123456Z');
    expect(await shown()).toBe('replica');
  });

  it('is read from the primary when the replica is behind, or has nothing yet', async () => {
    await made(pools[0], 'primary', '2026-11-27T12:00:05Z');
    expect(await shown()).toBe('primary');
    await made(pools[1], 'replica', '2026-11-27T12:00:00Z');
    expect(await shown()).toBe('primary');
  });

  it('is gone when the primary has none any more, whatever the replica still has', async () => {
    await made(pools[1], 'replica', '2026-11-27T12:00:00Z');
    expect(await shown()).toBeUndefined();
  });

  it('is read from the primary when there is no replica to be reached', async () => {
    await made(pools[0], 'primary', '2026-11-27T12:00:00Z');
    await pools[1]?.query('DROP TABLE roadmaps');
    expect(await shown()).toBe('primary');
  });
});

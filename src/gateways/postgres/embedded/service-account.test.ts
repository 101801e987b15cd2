import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canReach, serviceAccount } from './service-account.ts';

/** Nobody on this machine has this number, so only the rights of others count. */
const STRANGER = { uid: 54_321, gid: 54_321 };

describe('where another account can get to', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'denserola-reach-'));
    await mkdir(join(root, 'inner'), { mode: 0o755 });
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is nowhere below a folder that is closed to others', async () => {
    await chmod(root, 0o700);
    expect(canReach(STRANGER, join(root, 'inner'))).toBe(false);
  });

  it('is every folder whose parents may all be entered, also one that is yet to be made', async () => {
    await chmod(root, 0o755);
    expect(canReach(STRANGER, join(root, 'inner'))).toBe(true);
    expect(canReach(STRANGER, join(root, 'inner', 'not', 'yet'))).toBe(true);
  });

  it('is a closed folder of its own', async () => {
    await chmod(root, 0o700);
    expect(canReach({ uid: process.getuid?.() ?? 0, gid: 0 }, join(root, 'inner'))).toBe(true);
  });

  it('lends root an account, and an ordinary user none', () => {
    const account = serviceAccount(join(root, 'no-cluster-yet'));
    expect(account === undefined).toBe(process.getuid?.() !== 0);
  });
});

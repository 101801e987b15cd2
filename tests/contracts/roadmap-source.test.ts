import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { MARIA, takeTurn } from '../support/postgres-events.ts';

describe.each(backends)('the roadmap source ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  it('finds the roadmap by the secret of its link', async () => {
    await takeTurn(backend, { roadmap: aRoadmap('2026-11-22'), linkHash: hash('secret') });
    expect(await backend.roadmapSource.byLink('secret')).toEqual(aRoadmap('2026-11-22'));
  });

  it('finds nothing by another secret, nor by the hash itself', async () => {
    await takeTurn(backend, { roadmap: aRoadmap('2026-11-22'), linkHash: hash('secret') });
    expect(await backend.roadmapSource.byLink('guess')).toBeUndefined();
    expect(await backend.roadmapSource.byLink(hash('secret'))).toBeUndefined();
  });

  it('shows the latest roadmap under older links too', async () => {
    await takeTurn(backend, { roadmap: aRoadmap('2026-11-22'), linkHash: hash('old') });
    await takeTurn(backend, { roadmap: aRoadmap('2026-12-01'), linkHash: hash('new') });
    expect((await backend.roadmapSource.byLink('old'))?.madeOn).toBe('2026-12-01');
    expect((await backend.roadmapSource.byLink('new'))?.madeOn).toBe('2026-12-01');
  });

  it('stores no secret', async () => {
    await takeTurn(backend, { roadmap: aRoadmap('2026-11-22'), linkHash: hash('correct horse battery') }, MARIA);
    expect(await backend.everything()).not.toContain('correct horse battery');
  });
});

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function aRoadmap(madeOn: string): Roadmap {
  return {
    firstName: 'Maria',
    madeOn,
    diagnosis: {
      income: 300_000,
      essentials: 200_000,
      flexible: 20_000,
      debtService: 60_000,
      leftForDebts: 80_000,
      commitment: 0.2,
      totalOwed: 900_000,
      monthlyInterest: 50_000,
      minimumForLiving: { amount: 60_000, kept: true, ruleId: 'minimo-existencial' },
      urgent: [],
      verdict: { kind: 'manageable' },
      debts: [],
    },
    plan: { kind: 'unpayable', shortfall: 100, assumptions: [], debts: [] },
  };
}

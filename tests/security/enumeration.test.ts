import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVEN_MS } from '../../src/web/login/evenly.ts';
import { ANA, aLogin, UNKNOWN } from '../support/a-login.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aState, replies, takeTurn } from '../support/postgres-events.ts';

const HOUR = 3_600_000;

describe('known and unknown numbers', () => {
  it('get the same answer at every step', async () => {
    const world = await aLogin({ makeCode: () => '123456' });
    const seen = [];
    for (const { typed } of [ANA, UNKNOWN]) {
      const browser = world.browser();
      const steps = [
        await browser.send('/entrar', { telefone: typed }),
        await browser.visit('/entrar/codigo'),
        await browser.send('/entrar/codigo', { codigo: '000000' }),
        await browser.send('/entrar/codigo', { codigo: 'x' }),
      ];
      for (let nth = 0; nth < 4; nth += 1) steps.push(await browser.send('/entrar/codigo', { codigo: '000000' }));
      for (let nth = 0; nth < 3; nth += 1) steps.push(await browser.send('/entrar', { telefone: typed }));
      seen.push(await Promise.all(steps.map(asSeen)));
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  describe('over PostgreSQL', () => {
    let backend: Backend;
    beforeAll(async () => {
      const postgres = backends.find(({ name }) => name === 'postgres');
      if (!postgres) throw new Error('PostgreSQL is a backend');
      backend = await postgres.open();
      // A long talk: a state of 100 kB, and 500 messages.
      const state = aState({ firstName: 'Ana'.repeat(30_000) });
      await takeTurn(
        backend,
        { ...replies(...Array.from({ length: 500 }, (_, nth) => `oi ${nth}`)), state },
        ANA.address,
      );
    });
    afterAll(() => backend.close());

    it('take the same time', async () => {
      const { browser } = await aLogin({ logins: backend.logins, evenMs: EVEN_MS });
      const times = { known: [] as number[], unknown: [] as number[] };
      for (let round = 0; round < 15; round += 1) {
        const pair = round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
        for (const which of pair) {
          const one = browser();
          const begun = performance.now();
          const response = await one.send('/entrar', { telefone: which === 'known' ? ANA.typed : UNKNOWN.typed });
          times[which].push(performance.now() - begun);
          expect(response.status).toBe(303);
        }
        if (round % 3 === 2) await backend.passTime(24 * HOUR);
      }
      expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(5);
    });
  });
});

async function asSeen(response: Response) {
  const headers = [...response.headers].map(([name, value]) => [
    name,
    name === 'set-cookie' ? withoutSecret(value) : value,
  ]);
  return { status: response.status, headers, text: await response.text() };
}

function withoutSecret(cookie: string): string {
  return cookie.replace(/=[\w-]{43};/, '=…;');
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

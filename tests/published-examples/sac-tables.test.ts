import { describe, expect, it } from 'vitest';
import { priceSchedule } from '../../src/domain/debts/price-schedule.ts';
import { sacSchedule } from '../../src/domain/debts/sac.ts';
import type { ScheduleRow } from '../../src/domain/debts/schedule.ts';
import { reais } from '../../src/domain/money/centavos.ts';

const interestOf = (rows: readonly ScheduleRow[]) => rows.reduce((sum, { interest }) => sum + interest, 0);

describe('SAC tables that were published, to the centavo', () => {
  it('R$ 100.000 em 100 a 1% (1001ferramentas.com/en/tools/calc-financiamento-sac-tabela-n-linhas)', () => {
    const loan = { balance: reais(100_000), count: 100, rate: 10_000 };
    const rows = sacSchedule(loan);
    expect(rows[0]?.amount).toBe(reais(2000));
    expect(rows[99]?.amount).toBe(reais(1010));
    expect(interestOf(rows)).toBe(reais(50_500));
    // "Roughly R$ 58.700" under Price there.
    expect(interestOf(priceSchedule(loan))).toBe(reais(58_656.98));
  });

  // In the next three R$ 833,33 or R$ 583,33 is published: the part is rounded to the nearest centavo there, and what is
  // left falls to the last instalment, which is then above the others. Ours is rounded up, so it is a centavo more.
  it.each([
    {
      source: 'R$ 50.000 em 60 a 1% (fr.scribd.com/document/642124177)',
      loan: { balance: reais(50_000), count: 60, rate: 10_000 },
      published: [1333.33, 1325, 1316.67, 1308.33, 1300, 1291.67],
    },
    {
      source: 'R$ 300.000 em 360 a 1%, Clube dos Poupadores (pt.scribd.com/document/358662857)',
      loan: { balance: reais(300_000), count: 360, rate: 10_000 },
      published: [3833.33, 3825, 3816.67, 3808.33, 3800, 3791.67],
    },
    {
      source: 'R$ 70.000 em 120 a 2%, Brasil Escola (brasilescola.uol.com.br/tire-duvidas/…/312005.html)',
      loan: { balance: reais(70_000), count: 120, rate: 20_000 },
      published: [1983.33, 1971.66, 1960],
    },
  ])('$source', ({ loan, published }) => {
    const rows = sacSchedule(loan);
    for (const [k, amount] of published.entries()) {
      expect(Math.abs((rows[k]?.amount ?? 0) - reais(amount))).toBeLessThanOrEqual(1);
    }
    expect(rows[0]?.interest).toBe(Math.round((loan.balance * loan.rate) / 1e6));
  });
});

import { describe, expect, it } from 'vitest';
import { aRoadmap, payablePlan } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { reais } from '../../domain/money/centavos.ts';
import type { Strategy, StrategyOutcome } from '../../domain/payoff/plan.ts';
import { comparison } from './comparison.ts';

const best = ends('best', 5000, 20);

function ends(strategy: Strategy, totalPaid: number, months: number): StrategyOutcome {
  const freeOn = `20${27 + Math.floor(months / 12)}-01`;
  return { strategy, ends: 'paid', months, freeOn, totalPaid: reais(totalPaid), totalInterest: 0 };
}

function compared(outcomes: readonly StrategyOutcome[], strategy: Strategy = 'best'): string {
  const plan = payablePlan(aRoadmap(), { comparison: [best, ...outcomes], strategy });
  return wordsOf(comparison(plan));
}

describe('the comparison', () => {
  it('prices each way against the cheapest, with the time it takes', () => {
    const words = compared([ends('snowball', 5412, 23), ends('quick-win', 5020, 18)]);
    expect(words).toContain('Sempre a dívida menor: R$ 412,00 a mais, e acaba 3 meses depois.');
    expect(words).toContain('Quitar logo a menor, depois o mais barato: R$ 20,00 a mais, e acaba 2 meses antes.');
  });

  it('says so when a way costs the same', () => {
    const words = compared([ends('avalanche', 5000, 20)]);
    expect(words).toContain('Sempre a dívida que mais cresce: custa o mesmo.');
    expect(words).toMatch(/Sempre a dívida que mais cresce jan\/28 R\$ 5\.000,00 custa o mesmo/);
  });

  it('says so when a way never ends', () => {
    const words = compared([
      { strategy: 'avalanche', ends: 'never' },
      { strategy: 'minimums-only', ends: 'never' },
    ]);
    expect(words).toContain('Sempre a dívida que mais cresce: assim a dívida não acaba.');
    expect(words).toContain('Pagando só o mínimo, a dívida não acaba nunca.');
  });

  it('tells what a way that the person chose costs, and how to get the cheaper one', () => {
    const words = compared([ends('custom', 5100, 20)], 'custom');
    expect(words).toContain(
      'A ordem que você pediu, como você escolheu: R$ 100,00 a mais do que o jeito mais barato. Se preferir ele, é só escrever na conversa.',
    );
    expect(words).toMatch(/A ordem que você pediu este roteiro jan\/28/);
  });

  it('needs something to compare with', () => {
    expect(compared([])).toBe('');
  });
});

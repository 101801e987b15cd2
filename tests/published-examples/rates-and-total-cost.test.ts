import { describe, expect, it } from 'vitest';
import { impliedMonthlyRate } from '../../src/domain/debts/implied-rate.ts';
import { priceSchedule } from '../../src/domain/debts/price-schedule.ts';
import { annualFromMonthly, monthlyFromAnnual } from '../../src/domain/debts/rates.ts';
import { totalEffectiveCost } from '../../src/domain/debts/total-effective-cost.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import { daysBetween } from '../../src/domain/time/due-date.ts';

describe('equivalent rates that were published', () => {
  it.each([
    ['Estadão, teto do cheque especial, 12/2019 (economia.estadao.com.br)', 0.08, 1.518],
    ['todasasrespostas.com/qual-a-taxa-anual-equivalente-a-1-am', 0.01, 0.1268],
    ['IESES 2019, Prefeitura de São José, questão 3197446', 0.02, 0.2682],
    ['brito.blog.incolume.com.br/2016/04/converter-taxa-de-juros-ao-ano-e-ao-mes.html', 0.0082, 0.102961],
  ])('%s: %d a month is %d a year', (_, monthly, yearly) => {
    const digits = String(yearly).length - 2;
    expect(annualFromMonthly(monthly).toFixed(digits)).toBe(yearly.toFixed(digits));
  });

  it('15,62% ao ano é 1,2168% ao mês (brito.blog.incolume.com.br)', () => {
    expect(monthlyFromAnnual(0.1562).toFixed(6)).toBe('0.012168');
  });

  it('IESES shows 1,02^12 as 1,2688 on the way to its right answer: it is 1,2682', () => {
    expect(annualFromMonthly(0.02).toFixed(4)).toBe('0.2682');
  });
});

describe('total effective costs that were published', () => {
  it('Banco Central: R$ 1.000 with R$ 60 of fee and IOF taken off, 5 × R$ 205,73, is 43,93% a year', () => {
    // Caderno de Educação Financeira, and servicosbancarios.com.br of 14/12/2010; months of equal length there.
    const payments = [1, 2, 3, 4, 5].map((k) => ({ days: (k * 365) / 12, amount: reais(205.73) }));
    expect(totalEffectiveCost({ received: reais(940), payments })?.toFixed(4)).toBe('0.4393');
    const monthly = impliedMonthlyRate({ count: 5, amount: reais(205.73), price: reais(940) });
    expect(monthly?.toFixed(4)).toBe('0.0308');
  });

  it('Microsoft Excel, XIRR: 37,3362535%', () => {
    // support.microsoft.com/pt-br/excel/functions/xirr-function; its flows are an investment: the same equation.
    const flows = [
      ['2008-03-01', 2750],
      ['2008-10-30', 4250],
      ['2009-02-15', 3250],
      ['2009-04-01', 2750],
    ] as const;
    const payments = flows.map(([date, amount]) => ({ days: daysBetween('2008-01-01', date), amount: reais(amount) }));
    expect(totalEffectiveCost({ received: reais(10_000), payments })).toBeCloseTo(0.373362535, 8);
  });

  it('alfredo.com.br: R$ 9.449,70 received for R$ 10.000 after 30 days costs 5,82% in the month', () => {
    const payments = [{ days: 30, amount: reais(10_000) }];
    const yearly = totalEffectiveCost({ received: reais(9449.7), payments }) ?? 0;
    expect(((1 + yearly) ** (30 / 365) - 1).toFixed(4)).toBe('0.0582');
  });
});

describe('examples of Banco Central’s Calculadora do Cidadão', () => {
  // pt.scribd.com/document/654722300, and revide.com.br (Valdir Domeneghetti): three known values, the fourth is asked.
  it('finds 0,629890% a month in 42 × R$ 679,30 for R$ 25.000, and R$ 3.530,60 of interest', () => {
    const found = impliedMonthlyRate({ count: 42, amount: reais(679.3), price: reais(25_000) });
    // The instalment was rounded from R$ 679,3038, so the rate is met to five digits.
    expect(found).toBeCloseTo(0.0062989, 6);
    expect(42 * reais(679.3) - reais(25_000)).toBe(reais(3530.6));
  });

  it('pays R$ 2.000 at 1% with R$ 261,50 a month in eight months, the last one R$ 260,50', () => {
    const rows = priceSchedule({ balance: reais(2000), count: 8, rate: 10_000, amount: reais(261.5) });
    expect(rows[6]?.balanceAfter).toBeGreaterThan(0);
    expect(rows[7]?.amount).toBe(reais(260.5));
  });
});

import { describe, expect, it } from 'vitest';
import { annuityFactor } from '../../src/domain/debts/annuity-factor.ts';
import { priceInstalment } from '../../src/domain/debts/price-instalment.ts';
import { priceSchedule } from '../../src/domain/debts/price-schedule.ts';
import { reais } from '../../src/domain/money/centavos.ts';

/** The formula alone, rounded to the nearest centavo, as most published examples do. Ours rounds up. */
function nearest({ balance, count, rate }: { balance: number; count: number; rate: number }): number {
  return Math.round(balance / annuityFactor(count, rate));
}

describe('Price instalments that were published, to the centavo', () => {
  it.each([
    {
      source: 'Banco Central, Calculadora do Cidadão, exemplo de 20/05/2022 (pt.scribd.com/document/654722300)',
      loan: { balance: reais(25_000), count: 42, rate: 0.0062989 },
      published: 679.3,
    },
    {
      source: 'Banco Central, exemplo do CET: 12% ao ano, 5 meses (servicosbancarios.com.br, 14/12/2010)',
      loan: { balance: reais(1000), count: 5, rate: 1.12 ** (1 / 12) - 1 },
      published: 205.73,
    },
    {
      source: 'NumPy 1.3, pmt (docs.scipy.org/doc/numpy-1.3.x/reference/generated/numpy.pmt.html)',
      loan: { balance: reais(200_000), count: 180, rate: 0.075 / 12 },
      published: 1854.02,
    },
    {
      source: 'Microsoft Excel, PMT (support.microsoft.com/pt-br/excel/functions/pmt-function)',
      loan: { balance: reais(10_000), count: 10, rate: 0.08 / 12 },
      published: 1037.03,
    },
    {
      source: 'Claris FileMaker Pro 18, PMT (help.claris.com/archive/help/18/fmp/es/FMP_Help/pmt.html)',
      loan: { balance: reais(21_000), count: 48, rate: 0.069 / 12 },
      published: 501.9,
    },
    {
      source: 'Fórum Contábeis, empréstimo de 12 × a 1,79% (contabeis.com.br/forum/tributos-federais/297750)',
      loan: { balance: reais(2000), count: 12, rate: 0.0179 },
      published: 186.69,
    },
    {
      source: 'ACE Guarulhos, 11/10/2002 (aceguarulhos.com.br/blog/consumidor-deve-exigir-desconto)',
      loan: { balance: reais(20_000), count: 24, rate: 1.2 ** (1 / 12) - 1 },
      published: 1002.07,
    },
    {
      source: 'Passei Direto, tabela Price e SAC, 1% em 8 meses (passeidireto.com/arquivo/92812089)',
      loan: { balance: reais(80_000), count: 8, rate: 0.01 },
      published: 10_455.22,
    },
    {
      source: 'Passei Direto, tabela Price e SAC, 2% em 5 meses (passeidireto.com/arquivo/92812089)',
      loan: { balance: reais(70_000), count: 5, rate: 0.02 },
      published: 14_851.09,
    },
    {
      source: 'Central de Calculadoras, consignado a 2% (centraldecalculadoras.com.br/simuladores/emprestimo)',
      loan: { balance: reais(10_000), count: 24, rate: 0.02 },
      published: 528.71,
    },
  ])('$source', ({ loan, published }) => {
    expect(nearest(loan)).toBe(reais(published));
    // Ours is rounded up, at a whole number of parts per million: never below, and at most a centavo above.
    const ours = priceInstalment({ ...loan, rate: Math.round(loan.rate * 1e6) });
    expect(ours - reais(published)).toBeGreaterThanOrEqual(0);
    expect(ours - reais(published)).toBeLessThanOrEqual(1);
  });

  it('Central de Calculadoras, crédito pessoal a 4%: R$ 639,81 is published and wrong, the formula gives R$ 655,87', () => {
    const loan = { balance: reais(10_000), count: 24, rate: 0.04 };
    expect(nearest(loan)).toBe(reais(655.87));
    // What R$ 639,81 pays off at 4 % is less than was lent.
    expect(Math.round(reais(639.81) * annuityFactor(24, 0.04))).toBeLessThan(reais(9760));
  });

  it('GuiaBolso: R$ 577,66 of interest on R$ 280 in 12 at 9,78% is published as if nothing were paid on the way', () => {
    // blog.guiabolso.com.br/meguia-voce-sabe-o-que-e-o-rotativo-do-cartao-de-credito
    // Compounding the whole debt for a year gives that sum but for 24 centavos (the rate was rounded for print).
    const asIfUnpaid = Math.round(reais(280) * 1.0978 ** 12) - reais(280);
    expect(asIfUnpaid - reais(577.66)).toBe(24);
    const rows = priceSchedule({ balance: reais(280), count: 12, rate: 97_800 });
    const interest = rows.reduce((sum, row) => sum + row.interest, 0);
    expect(rows[0]?.amount).toBe(reais(40.66));
    expect(interest).toBe(reais(207.75));
  });
});

describe('Price tables that were published', () => {
  it('R$ 10.000 em 4 a 10% (pt.scribd.com/document/622149570)', () => {
    const rows = priceSchedule({ balance: reais(10_000), count: 4, rate: 100_000 });
    expect(rows.map(({ interest }) => interest)).toEqual([1000, 784.53, 547.51, 286.79].map(reais));
    expect(rows.map(({ amortisation }) => amortisation)).toEqual([2154.71, 2370.18, 2607.2, 2867.91].map(reais));
    // Published: R$ 3.154,71 four times and R$ 2.867,92, which add up to a centavo more than was lent.
    expect(rows.map(({ amount }) => amount)).toEqual([3154.71, 3154.71, 3154.71, 3154.7].map(reais));
  });

  it('R$ 80.000 em 8 a 1% (passeidireto.com/arquivo/92812089)', () => {
    const rows = priceSchedule({ balance: reais(80_000), count: 8, rate: 10_000, amount: reais(10_455.22) });
    const published = [800, 703.45, 605.93, 507.44, 407.96, 307.49, 206.01, 103.52];
    expect(rows.map(({ interest }) => interest)).toEqual(published.map(reais));
    // The published sum is 3.641,79: it adds unrounded interest. What is posted adds up to a centavo more.
    expect(rows.reduce((sum, { interest }) => sum + interest, 0)).toBe(reais(3641.8));
  });

  it('R$ 70.000 em 5 a 2% (passeidireto.com/arquivo/92812089)', () => {
    const rows = priceSchedule({ balance: reais(70_000), count: 5, rate: 20_000, amount: reais(14_851.09) });
    expect(rows.map(({ balanceAfter }) => balanceAfter)).toEqual(
      [56_548.91, 42_828.8, 28_834.29, 14_559.89, 0].map(reais),
    );
    expect(rows.map(({ interest }) => interest)).toEqual([1400, 1130.98, 856.58, 576.69, 291.2].map(reais));
  });
});

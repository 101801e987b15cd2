import { describe, expect, it } from 'vitest';
import { interestAllowance } from '../../src/domain/debts/card-cap.ts';
import { creditTax } from '../../src/domain/debts/credit-tax.ts';
import { lateCharges } from '../../src/domain/debts/late-charges.ts';
import { presentValue } from '../../src/domain/debts/present-value.ts';
import { carryBill } from '../../src/domain/debts/unpaid-bill.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import { aDebt } from '../support/a-debt.ts';

describe('late bills that were published, at 2 % and 1 % a month by the day', () => {
  it.each([
    ['Viva Prev, 20/11/2024 (vivaprev.com.br)', 3000, 10, 3070],
    ['Iguana Digital, exemplo 1 (iguanadigital.net/calculadora-de-multa-por-atraso)', 500, 10, 511.67],
    ['Qive (qive.com.br/?p=41751)', 1000, 5, 1021.67],
    ['Ciclo (dashboard.ciclo.eco/knowledge-base/article/como-funcionam-os-juros-do-boleto)', 100, 10, 102.33],
  ])('%s: R$ %d after %i days is R$ %d', (_, amount, days, total) => {
    expect(reais(amount) + lateCharges(reais(amount), days)).toBe(reais(total));
  });

  it('Kobana: R$ 102,16 is published for R$ 100 after 5 days; R$ 0,1667 is cut there and rounded here', () => {
    // ajuda.kobana.com.br/pt-BR/articles/8843476-multa-e-juros-de-mora
    expect(reais(100) + lateCharges(reais(100), 5)).toBe(reais(102.17));
  });

  it('Iguana Digital, exemplo 2: R$ 1.050 is published for R$ 1.000 after 30 days and wrong; 2 % and 1 % are R$ 1.030', () => {
    expect(reais(1000) + lateCharges(reais(1000), 30)).toBe(reais(1030));
  });
});

describe('card bills that were published', () => {
  const terms = { instalmentRate: 90_000, count: 12, days: 30 };

  it('Dicionário Financeiro: R$ 850 unpaid at 9% is R$ 931,82 a month later', () => {
    // dicionariofinanceiro.com/calcular-juros-cartao-credito. Its last line also adds the interest a second time
    // ("926,50 + 76,50 + …"), but its result does not.
    const bill = carryBill({ ...terms, unpaid: reais(850), revolvingRate: 90_000, late: false });
    expect(bill).toMatchObject({ interest: reais(76.5), tax: reais(3.23 + 2.09), nextBill: reais(931.82) });
  });

  it('Associação Brasileira do Consumidor: R$ 1.200 at 10% bears R$ 120 of interest and R$ 36 of late charges', () => {
    // mundocarreira.com.br/mercado-de-trabalho/saiba-como-calcular-sua-divida-cartao-de-credito; IOF is left out there.
    const bill = carryBill({ ...terms, unpaid: reais(1200), revolvingRate: 100_000, late: true });
    expect(bill).toMatchObject({ interest: reais(120), charges: reais(24 + 12) });
    expect(bill.nextBill - bill.tax).toBe(reais(1356));
  });

  it('Santa Bufunfa: R$ 700 at 15% for two months is R$ 925,75', () => {
    // santabufunfa.com.br/p/calculadora-rotativo-cartao-credito.html; two months of revolving are not lawful since 2017.
    const month = (unpaid: number) => {
      const { interest } = carryBill({ ...terms, unpaid, revolvingRate: 150_000, late: false });
      return unpaid + interest;
    };
    expect(month(month(reais(700)))).toBe(reais(925.75));
  });

  it('the cap: R$ 100 may become R$ 200 (Ministério da Fazenda, 21/12/2023, ichunoticias.com.br)', () => {
    expect(interestAllowance(aDebt('credit-card').of(100).build(), reais(100))).toBe(reais(100));
  });
});

describe('the tax on credit as published', () => {
  it('PicPay: 0,38% and 0,0082% a day (meajuda.picpay.com, 5763698748819), so 3,373% for a year', () => {
    expect(creditTax({ principal: reais(1000), days: 365 })).toBe(reais(33.73));
  });

  it('Capital Empreendedor rounds that year to 3,38%, which would be seven centavos more on R$ 1.000', () => {
    // blog.capitalempreendedor.com.br/?p=4038
    expect(reais(1000) * 0.0338 - creditTax({ principal: reais(1000), days: 365 })).toBeCloseTo(7, 9);
  });
});

describe('early payment as published', () => {
  it('ACE Guarulhos: 18 of 24 × R$ 1.002,07 at 20% a year are worth 13,17% less', () => {
    // aceguarulhos.com.br/blog/consumidor-deve-exigir-desconto, 11/10/2002
    const left = 18 * reais(1002.07);
    const discount = left - presentValue({ count: 18, amount: reais(1002.07), rate: 15_309 });
    expect((discount / left).toFixed(4)).toBe('0.1317');
    // R$ 2.375,50 is published: the share was rounded before it was multiplied, and the product cut.
    expect(Math.floor((left * 0.1317) / 10) * 10).toBe(reais(2375.5));
    expect(discount).toBe(reais(2375.66));
  });
});

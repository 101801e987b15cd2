import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { aRoadmap, familyDebt, longLoan } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { allCreditorsPlan } from '../../domain/negotiation/all-creditors-plan.ts';
import { allCreditors } from './all-creditors.ts';

const TODAY = '2026-11-22';
const card = (balance: number) => aDebt('credit-card').named('Nubank').of(balance).build();
const shop = (balance: number) => aDebt('store-credit').named('Lojas Primavera').of(balance).build();

/** What is shown to somebody with so many reais left each month. */
function shown(left: number, debts: readonly Debt[]): string {
  const { diagnosis } = aRoadmap({ income: 2000, essentials: 2000 - left, debts });
  return wordsOf(allCreditors(allCreditorsPlan(diagnosis, TODAY), diagnosis.debts));
}

describe('the proposal to all creditors', () => {
  it('says how much a month, for how long, and what each creditor gets', () => {
    const words = shown(300, [card(12_000), shop(6000)]);
    expect(words).toContain('O que dá para propor R$ 300,00 por mês 60 meses');
    expect(words).toContain('Eles recebem ao todo R$ 18.000,00 de R$ 18.000,00 que você deve');
    expect(words).toContain('Paga tudo o que é devido hoje, sem juros daqui para a frente.');
    expect(words).toContain('Nubank R$ 200,00 R$ 12.000,00 Lojas Primavera R$ 100,00 R$ 6.000,00');
    expect(words).not.toContain('Se apertar');
  });

  it('says which part it covers where it rests on discounts', () => {
    const words = shown(300, [card(24_000), shop(12_000)]);
    expect(words).toContain('Cobre 50% do que é devido hoje. O resto depende de desconto');
    expect(words).toContain('R$ 12.000,00 50% da dívida');
    expect(shown(100, [card(7000)])).toContain('Cobre 85% do que');
  });

  it('offers smaller payments where the law gives more time', () => {
    expect(shown(300, [card(6000)])).toContain('Se apertar, o mesmo valor em 5 anos dá R$ 100,00 por mês.');
  });

  it('names what stays outside, and what it takes', () => {
    const words = shown(1400, [card(6000), longLoan, familyDebt]);
    expect(words).toContain('S.A.: tem um bem em garantia; continua com R$ 690,00 por mês.');
    expect(words).toContain('Tia Célia: é com uma pessoa, não com uma empresa');
  });

  it('proposes nothing where nothing is left', () => {
    const words = shown(-150, [card(6000)]);
    expect(words).toContain(
      'Hoje não sobra nada para propor: faltam R$ 150,00 por mês só para o básico e para o que fica fora deste acordo.',
    );
    expect(words).not.toContain('por mês para');
  });

  it('is left out where the law calls nobody', () => {
    expect(shown(300, [familyDebt])).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { aRoadmap, dressShop, payablePlan } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { reais } from '../../domain/money/centavos.ts';
import type { Choice } from '../../domain/payoff/plan.ts';
import { choices } from './choices.ts';

const TODAY = '2026-11-22';
const about = { debtId: dressShop.id, offerId: 'o1' };
const taken = {
  kind: 'offer-taken',
  ...about,
  month: '2027-03',
  parts: [reais(520)],
  forgiven: reais(960),
  saves: reais(412),
} as const;

function why(choice: Choice, today = TODAY): string {
  return wordsOf(choices(payablePlan(aRoadmap({ debts: [dressShop] }), { choices: [choice] }), today));
}

describe('why the plan is as it is', () => {
  it('is left out where nothing was to be decided', () => {
    expect(wordsOf(choices(payablePlan(aRoadmap(), { choices: [] }), TODAY))).toBe('');
  });

  it.each<readonly [string, Choice, string]>([
    [
      'an offer taken',
      taken,
      'Lojas Primavera: pegar a oferta em março de 2027 R$ 520,00 à vista. Quem cobra abre mão de R$ 960,00. Sem esta oferta você pagaria R$ 412,00 a mais.',
    ],
    [
      'an offer whose parts hold interest',
      { ...taken, parts: [reais(300), reais(700), reais(700)], forgiven: 0 },
      'entrada de R$ 300,00 e mais 2 partes de R$ 700,00. Sem esta oferta',
    ],
    [
      'money kept for an offer',
      { kind: 'kept-for-offer', ...about, from: '2026-12', until: '2027-02', amount: reais(180), saves: reais(35.5) },
      'Lojas Primavera: guardar para a oferta De dezembro de 2026 a fevereiro de 2027 ficam guardados até R$ 180,00 para ela. Sem guardar você pagaria R$ 35,50 a mais.',
    ],
    [
      'an offer without which there is no way out',
      { ...taken, decisive: true },
      'abre mão de R$ 960,00. Sem esta oferta, as dívidas não acabam.',
    ],
    [
      'money kept without which there is no way out',
      { kind: 'kept-for-offer', ...about, from: '2026-12', until: '2027-02', amount: 1, saves: 5, decisive: true },
      'para ela. Sem guardar, as dívidas não acabam.',
    ],
    [
      'money kept for one month',
      { kind: 'kept-for-offer', ...about, from: '2026-12', until: '2026-12', amount: reais(180), saves: 0 },
      'Em dezembro de 2026 ficam guardados até R$ 180,00 para ela.',
    ],
    [
      'an offer that is dearer',
      { kind: 'offer-left', ...about, why: 'dearer', costs: reais(88) },
      'Lojas Primavera: a oferta fica de fora Ela sai mais cara do que pagar como está. Com ela, no melhor momento, você pagaria R$ 88,00 a mais.',
    ],
    [
      'an offer that costs the same',
      { kind: 'offer-left', ...about, why: 'equal' },
      'Lojas Primavera: a oferta fica de fora Com ela você pagaria praticamente o mesmo que pagando como está.',
    ],
    [
      'an offer that does not fit',
      { kind: 'offer-left', ...about, why: 'does-not-fit', lacking: reais(120) },
      'Lojas Primavera: a oferta não cabe No melhor mês ainda faltam R$ 120,00.',
    ],
    [
      'a fee that makes a debt come first',
      { kind: 'order', debtId: dressShop.id, why: 'monthly-fee', saves: reais(59.8) },
      'Lojas Primavera: esta vem antes Ela cobra uma tarifa todo mês, além dos juros. Acabar logo com ela economiza a tarifa. Com ela depois você pagaria R$ 59,80 a mais.',
    ],
  ])('tells %s and what the opposite costs', (_, choice, expected) => {
    expect(why(choice)).toContain(expected);
  });

  it('says nothing of a difference that is none', () => {
    expect(why({ ...taken, saves: 0 })).not.toContain('a mais');
  });

  it('names the rule by which a capped card may wait, and cautions once it must be looked up again', () => {
    const capped = { kind: 'order', debtId: dressShop.id, why: 'interest-capped', saves: reais(20) } as const;
    expect(why(capped)).toMatch(/este cartão pode esperar .*conferido em \d\d\/\d\d\/\d{4}\. Com ele na frente/);
    expect(why(capped, '2031-01-01')).toContain('Confirme antes de contar com isso.');
  });
});

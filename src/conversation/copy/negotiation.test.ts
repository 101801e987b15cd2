import { describe, expect, it } from 'vitest';
import { aDebt, type DebtBuilder } from '../../../tests/support/a-debt.ts';
import { reais } from '../../domain/money/centavos.ts';
import { negotiationRange } from '../../domain/negotiation/negotiation-range.ts';
import { talkKind } from '../../domain/negotiation/talk-kind.ts';
import { planPayoff } from '../../domain/payoff/plan-payoff.ts';
import { cautionWords, rangeWords, refused, type Talk } from './negotiation.ts';
import { complaint, complaintIntro, draftIntro, messageToCreditor } from './negotiation-drafts.ts';
import { callScript } from './negotiation-script.ts';

/** After every review day: no rule is beyond doubt, and some must not be named. */
const LONG_AFTER = '2030-01-15';

function talkOf(builder: DebtBuilder, { left = 600, today = '2026-11-22' } = {}) {
  const debt = builder.build();
  const plan = planPayoff({ debts: [debt], monthlyForDebts: reais(left), oneOffIncomes: [], today });
  const diagnosis = { debts: [debt], income: reais(5000), leftForDebts: reais(left) };
  const range = negotiationRange({ debt, diagnosis, plan, today });
  if (!range) throw new Error('expected a range');
  const talk: Talk = { name: debt.creditor, kind: talkKind(debt), range, hasPlan: plan.kind === 'payable', today };
  return { debt, talk };
}

const lateCard = aDebt('credit-card').named('Nubank').of(3000).at(0.1).overdueSince('2025-10-18');
const oldCard = aDebt('credit-card').named('Nubank').of(3000).at(0.1).overdueSince('2019-03-10');

const EVERY_SORT: readonly (readonly [string, DebtBuilder])[] = [
  ['a late card', lateCard],
  ['an old card', oldCard],
  ['a card that is on time', aDebt('credit-card').named('Nubank').of(3000).at(0.1)],
  ['a loan', aDebt('personal-loan').named('Itaú').inInstalments(20, 300, 4000).overdueSince('2026-02-10')],
  ['light', aDebt('utility-bill').named('Conta de luz').of(900).overdueSince('2026-08-10')],
  ['rent', aDebt('rent').named('Aluguel').of(2000).securedBy('home').overdueSince('2026-08-10')],
  ['a car', aDebt('vehicle-financing').named('BV').inInstalments(30, 500).securedBy('vehicle')],
  ['a payroll loan', aDebt('payroll-loan').named('BMG').inInstalments(30, 200).securedBy('salary')],
  ['a tax', aDebt('tax').named('IPTU').of(800).overdueSince('2026-02-10')],
  ['family', aDebt('informal').named('meu cunhado').of(900).withoutInterest()],
];

describe.each(EVERY_SORT)('the texts about %s', (_, builder) => {
  it.each([600, -100])('with R$ %i left a month are short, gentle and without promises', (left) => {
    const { debt, talk } = talkOf(builder, { left });
    const texts = [
      rangeWords(talk),
      callScript(talk),
      messageToCreditor(talk),
      complaint(talk, debt),
      refused(talk),
      ...cautionWords(talk.range.cautions, talk.today),
      draftIntro(talk.kind),
      complaintIntro(talk.today),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/\baceite\b|\bundefined\b|\bNaN\b|\bInfinity\b|\bgarant/i);
      expect(text.split(/(?<=[.!?:;])\s|\n/).filter((sentence) => sentence.length > 300)).toEqual([]);
      expect(text.length).toBeLessThan(1_800);
    }
  });

  it('to be copied hold no bold, no document number and no amount above what is proposed', () => {
    const { debt, talk } = talkOf(builder);
    for (const text of [messageToCreditor(talk), complaint(talk, debt)]) {
      expect(text).not.toMatch(/[*_]/);
      expect(text).not.toMatch(/CPF/);
      expect(text).not.toMatch(/senha/);
    }
    expect(messageToCreditor(talk)).toMatch(/\[(seu nome|nome)\]/);
  });
});

describe('a message to the creditor', () => {
  it('opens at the floor and never tells the ceiling', () => {
    const { talk } = talkOf(lateCard);
    expect(talk.range).toMatchObject({ opening: reais(1500), mostAtOnce: reais(3000) });
    expect(messageToCreditor(talk)).toMatch(/Consigo propor R\$ 1\.500,00 à vista/);
    expect(messageToCreditor(talk)).not.toMatch(/R\$ 3\.000,00/);
  });

  it('promises no price at once in deficit', () => {
    const { talk } = talkOf(lateCard, { left: -100 });
    expect(messageToCreditor(talk)).not.toMatch(/R\$/);
  });

  it('about a debt that may be too old acknowledges nothing', () => {
    const { talk } = talkOf(oldCard);
    expect(messageToCreditor(talk)).toMatch(/não reconheço a dívida/);
    expect(messageToCreditor(talk)).not.toMatch(/R\$|minha dívida/);
    expect(callScript(talk)).toMatch(/"eu devo"/);
    expect(rangeWords(talk)).toMatch(/não propõe valor ainda/);
  });
});

describe('a complaint', () => {
  it('names the rights of the range with their source', () => {
    const { debt, talk } = talkOf(lateCard);
    expect(complaint(talk, debt)).toMatch(/rotativo só vale até a próxima fatura.*\(Resolução CMN 4\.549\/2017\)/);
  });

  it('names no rule that is in doubt', () => {
    const { debt, talk } = talkOf(lateCard, { today: LONG_AFTER });
    expect(complaint(talk, debt)).not.toMatch(/O que as regras dizem/);
    expect(complaint(talk, debt)).not.toMatch(/confirma se ainda vale/);
  });

  it('about an old debt asks for the name to be taken off, and leaves the rights of the card alone', () => {
    const { debt, talk } = talkOf(oldCard);
    expect(complaint(talk, debt)).toMatch(/retirada do meu nome dos cadastros/);
    expect(complaint(talk, debt)).toMatch(/no máximo 5 anos/);
    expect(complaint(talk, debt)).not.toMatch(/rotativo/);
  });
});

describe('cautions', () => {
  it('say nothing of a rule that is withheld', () => {
    const { talk } = talkOf(oldCard, { today: LONG_AFTER });
    expect(cautionWords(talk.range.cautions, LONG_AFTER).join(' ')).not.toMatch(/Dívida antiga/);
  });
});

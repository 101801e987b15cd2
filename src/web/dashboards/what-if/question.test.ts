import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aJourney, aNewcomer, inDeficit } from '../../../../tests/support/a-journey.ts';
import { planPayoff } from '../../../domain/payoff/plan-payoff.ts';
import { whatIf } from '../../../domain/payoff/what-if.ts';
import { questionOf } from '../question-of.ts';
import { answerWhatIf, planBefore } from './answer.ts';
import { MOST_REAIS, type Question, readWishes, wished } from './question.ts';

const question = questionOf(aJourney());
const asked = (fields: string, about: Question = question) =>
  wished(about, readWishes(new URLSearchParams(fields), about));

describe('what the form asks', () => {
  it('changes nothing where it is empty', () => {
    expect(asked('')).toEqual(question);
    expect(asked('mais=0&extra=&renda=0&jeito=&oferta-o2=')).toEqual(question);
  });

  it('is answered as the domain answers in the chat', () => {
    const monthly = whatIf(question.problem, { of: 'monthly', difference: 20_000 });
    expect(planPayoff(asked('mais=200').problem)).toEqual(monthly.after);
    const income = { month: '2027-01', amount: 150_000, reason: 'other' } as const;
    const once = whatIf(question.problem, { of: 'one-off', income });
    expect(planPayoff(asked('extra=1500&extra_mes=2027-01').problem)).toEqual(once.after);
    const lapses = whatIf(question.problem, { of: 'offer-lapses', debtId: 'd4', offerId: 'o2' });
    expect(planPayoff(asked('oferta-o2=deixar').problem)).toEqual(lapses.after);
    expect(asked('jeito=snowball').preference).toEqual({ strategy: 'snowball' });
  });

  it('lets an income change from its month on, with what is known to change later', () => {
    const { problem } = asked('renda=-300&renda_mes=2027-02', {
      ...question,
      problem: { ...question.problem, monthlyChanges: [{ from: '2027-05', monthlyForDebts: 90_000 }] },
    });
    expect(problem.monthlyChanges).toEqual([
      { from: '2027-02', monthlyForDebts: question.problem.monthlyForDebts - 30_000 },
      { from: '2027-05', monthlyForDebts: 60_000 },
    ]);
  });

  it('signs an offer that is open, and none that is not open yet', () => {
    const signed = asked('oferta-o2=aceitar').problem.debts.find(({ id }) => id === 'd4');
    expect(signed).toMatchObject({ kind: 'settlement', obligation: { remaining: 2, amount: 15_500 } });
    const later = questionOf(aJourney(aNewcomer));
    expect(asked('oferta-o1=aceitar', later)).toEqual(later);
  });

  it('is held within its bounds, whatever an address says', () => {
    const text = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.constantFrom('NaN', '1e99', '-0', '9,9', 'Infinity'),
    );
    const names = ['mais', 'extra', 'extra_mes', 'renda', 'renda_mes', 'jeito', 'oferta-o2', 'oferta-o3'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), text)), (fields) => {
        const wishes = readWishes(new URLSearchParams(fields), question);
        expect(wishes.extra).toBeGreaterThanOrEqual(0);
        expect(wishes.extra).toBeLessThanOrEqual(MOST_REAIS.extra * 100);
        expect(Math.abs(wishes.income)).toBeLessThanOrEqual(MOST_REAIS.income * 100);
        expect(wishes.oneOff).toBeLessThanOrEqual(MOST_REAIS.oneOff * 100);
        for (const amount of [wishes.extra, wishes.income, wishes.oneOff])
          expect(Number.isSafeInteger(amount)).toBe(true);
        for (const month of [wishes.oneOffIn, wishes.incomeFrom]) {
          expect(month >= '2026-11' && month <= '2028-11').toBe(true);
        }
      }),
    );
  });
});

describe('the answer', () => {
  const before = planBefore(question);
  const sentence = (fields: string, about = question, then = before) =>
    String(answerWhatIf(about, then, new URLSearchParams(fields)).sentence);

  it('says what it makes of time and money', () => {
    expect(sentence('')).toContain('É o seu roteiro de hoje');
    expect(sentence('mais=200')).toMatch(/^Assim você acaba 1 mês antes e paga R\$\u00a0[\d.,]+ a menos no total\.$/);
    expect(sentence('renda=-500')).toMatch(/depois e paga R\$\u00a0[\d.,]+ a mais no total/);
  });

  it('hides no month that lacks the money to live on, now or later', () => {
    for (const fields of ['renda=-3000', 'renda=-3000&renda_mes=2027-03']) {
      expect(sentence(fields)).toMatch(/^Assim a conta não fecha: faltam R\$/);
    }
  });

  it('says when the month begins to reach', () => {
    const deficit = questionOf(aJourney(inDeficit));
    const never = planBefore(deficit);
    expect(never.kind).toBe('unpayable');
    expect(sentence('mais=1500', deficit, never)).toMatch(/^Assim a conta passa a fechar, e acaba em /);
  });
});

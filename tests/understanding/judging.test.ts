import { describe, expect, it } from 'vitest';
import { goldFacts } from '../../evaluation/understanding/gold-facts.ts';
import { type Judgement, judge } from '../../evaluation/understanding/judge.ts';
import { readFacts } from '../../evaluation/understanding/read-facts.ts';
import type { Expectation } from '../../evaluation/understanding/utterance.ts';
import type { Command } from '../../src/contracts/command.ts';
import type { DebtMention, Money } from '../../src/contracts/mentions.ts';

const TODAY = '2026-11-22';
const nubank = { id: 'nubank', name: 'Nubank', span: 'nubank' };
const renner = { id: 'renner', name: 'Renner', span: 'renner' };

describe('a reading is ok', () => {
  it('when it has all that the gold has', () => {
    const expected = owes3000('Nubank');
    expect(judged(expected, debt({ creditor: nubank, balance: money(3000) })).verdict).toBe('ok');
  });

  it('when it names a creditor by another of the names that the gold allows', () => {
    const magalu = { id: 'magalu', name: 'Magazine Luiza', span: 'magalu' };
    const read = debt({ creditor: magalu, balance: money(3000) });
    expect(judged(owes3000('Magalu|Lojas Magalu'), read).verdict).toBe('ok');
  });

  it('when a kind is guessed from the creditor and the words tell none', () => {
    const read = debt({ creditor: nubank, debtKind: 'credit-card', balance: money(3000) });
    expect(judged(owes3000('Nubank'), read).verdict).toBe('ok');
  });

  it('when it counts instalments the other way round', () => {
    const expected: Expectation = { instalments: [{ of: 'Renner', total: 12, paid: 5, amount: 320 }] };
    const read = debt({ creditor: renner, instalments: { total: 12, remaining: 7, amount: money(320) } });
    expect(judged(expected, read).verdict).toBe('ok');
  });

  it('when a month is told as a date or counted back from today', () => {
    const read = debt({ creditor: renner, overdue: { state: 'overdue', since: '2026-07-01' } });
    expect(judged({ dates: [{ kind: 'since', months: 4, of: 'Renner' }] }, read).verdict).toBe('ok');
    expect(judged({ dates: [{ kind: 'since', date: '2026-07', of: 'Renner' }] }, read).verdict).toBe('ok');
  });

  it('when a bare figure answers the open question', () => {
    const expected: Expectation = { amounts: [{ reais: 1800, role: 'income' }] };
    const read: Command = { kind: 'answer-amount', money: money(1800) };
    expect(judged(expected, read, 'incomes').verdict).toBe('ok');
    expect(judged(expected, read, 'essentials').verdict).toBe('dangerous');
  });

  it('when news of a known debt is a correction of it', () => {
    const expected: Expectation = { amounts: [{ reais: 3000, role: 'correction', of: 'Nubank' }] };
    expect(judged(expected, debt({ creditor: nubank, balance: money(3000) })).verdict).toBe('ok');
  });

  it('when reminders are wanted again, and never when they are not wanted', () => {
    expect(judged({ intents: ['start-reminders'] }, { kind: 'start-reminders' }).verdict).toBe('ok');
    expect(judged({ intents: ['stop-reminders'] }, { kind: 'start-reminders' }).verdict).toBe('dangerous');
    expect(judged({ intents: ['ask:total-owed'] }, { kind: 'start-reminders' }).verdict).toBe('dangerous');
  });

  it('when one of two sums is picked by its number instead of its figure', () => {
    const gold = goldFacts({ amounts: [{ reais: 5000, role: 'answer' }] }, TODAY);
    const context = { slot: 'confirm-amount', about: undefined, options: ['R$ 5,00', 'R$ 5.000,00'] };
    const verdicts = [1, 2].map(
      (option) => judge(gold, readFacts([{ kind: 'choose', option }], TODAY, 'confirm-amount'), context).verdict,
    );
    expect(verdicts).toEqual(['dangerous', 'ok']);
  });

  it('when a discount is read with its creditor, for whom the gold of a discount has no place', () => {
    const expected: Expectation = { intents: ['discount:85'], creditors: ['Renner'] };
    const read: Command = { kind: 'tell-discount', creditor: renner, fraction: 0.85, span: '85%' };
    expect(judged(expected, read).verdict).toBe('ok');
    expect(judged({ ...expected, intents: ['discount:80'] }, read).verdict).toBe('dangerous');
  });

  it('when an ambiguous figure is asked', () => {
    const expected: Expectation = {
      amounts: [{ candidates: [3, 3000], role: 'balance', of: 'Nubank' }],
      creditors: ['Nubank'],
    };
    expect(judged(expected, asks([3, 3000])).verdict).toBe('ok');
  });

  it('when it greets for nothing', () => {
    expect(judged({}, { kind: 'greet' }).verdict).toBe('ok');
  });
});

describe('a reading is safe', () => {
  it('when a figure is left over', () => {
    const { verdict, missing } = judged(owes3000('Nubank'), debt({ creditor: nubank }));
    expect([verdict, missing.length]).toEqual(['safe', 1]);
  });

  it('when a clear figure is asked', () => {
    expect(judged(owes3000('Nubank'), asks([3, 3000])).verdict).toBe('safe');
  });

  it('when it does not say whose the figure is', () => {
    const { verdict, missing } = judged(owes3000('Nubank'), debt({ balance: money(3000) }));
    expect([verdict, missing.map(({ slot }) => slot)]).toEqual(['safe', ['amounts', 'creditors']]);
  });

  it('when the number of instalments left is taken for their total, which is asked about', () => {
    const expected: Expectation = { instalments: [{ of: 'Renner', remaining: 4, amount: 275 }] };
    const read = debt({ creditor: renner, instalments: { total: 4, amount: money(275) } });
    expect(judged(expected, read).verdict).toBe('safe');
  });

  it('when it answers a question that was not put', () => {
    expect(judged({}, { kind: 'ask', about: 'rotativo' }).verdict).toBe('safe');
  });
});

describe('a reading is dangerous', () => {
  it.each<[string, Command]>([
    ['another figure', debt({ creditor: nubank, balance: money(300) })],
    ['another creditor', debt({ creditor: renner, balance: money(3000) })],
    ['another role', { kind: 'tell-payment', creditor: nubank, money: money(3000) }],
    ['a due day that was not said', debt({ creditor: nubank, balance: money(3000), dueDay: 10 })],
    ['a delay that was not said', debt({ creditor: nubank, balance: money(3000), overdue: { state: 'overdue' } })],
  ])('when it writes %s', (_what, command) => {
    expect(judged(owes3000('Nubank'), command).verdict).toBe('dangerous');
  });

  it('when it writes one of the candidates that had to be asked', () => {
    const expected: Expectation = { amounts: [{ candidates: [3, 3000], role: 'balance', of: 'Nubank' }] };
    const { verdict, unasked } = judged(expected, debt({ creditor: nubank, balance: money(3000) }));
    expect([verdict, unasked.length]).toEqual(['dangerous', 1]);
  });

  it('when a daily income is kept as a monthly one', () => {
    const expected: Expectation = { amounts: [{ reais: 80, role: 'income', per: 'day' }] };
    const read: Command = { kind: 'tell-income', income: { money: money(80) } };
    expect(judged(expected, read).verdict).toBe('dangerous');
  });

  it('when the words tell another kind of debt', () => {
    const expected: Expectation = { ...owes3000('Nubank'), kinds: [{ is: 'personal-loan', of: 'Nubank' }] };
    const read = debt({ creditor: nubank, debtKind: 'credit-card', balance: money(3000) });
    expect(judged(expected, read).verdict).toBe('dangerous');
  });

  it('when it says yes for the person', () => {
    expect(judged({ ask: true }, { kind: 'affirm' }).verdict).toBe('dangerous');
  });

  it('when a crisis is missed', () => {
    expect(judged({ intents: ['crisis'] }, { kind: 'cannot-handle' }).dangers).toEqual(['crisis was missed']);
  });
});

function judged(expected: Expectation, command: Command, slot?: string): Judgement {
  return judge(goldFacts(expected, TODAY, slot), readFacts([command], TODAY, slot), { slot, about: undefined });
}

function owes3000(of: string): Expectation {
  return { amounts: [{ reais: 3000, role: 'balance', of }], creditors: [of] };
}

function debt(mention: DebtMention): Command {
  return { kind: 'tell-debt', debt: mention };
}

function asks(candidates: readonly number[]): Command {
  return {
    kind: 'clarify-amount',
    span: '3',
    candidates: candidates.map((value) => value * 100),
    about: { kind: 'tell-debt', debt: { creditor: nubank }, slot: 'balance' },
  };
}

function money(reais: number): Money {
  return { centavos: reais * 100, span: `${reais}` };
}

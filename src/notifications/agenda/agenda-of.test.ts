import { describe, expect, it } from 'vitest';
import { newsState, paid, toldState } from '../../../tests/support/a-reminder.ts';
import {
  aRoadmap,
  cardDebt,
  deficitRoadmap,
  lightBill,
  roadmapWithOffers,
  storeDebt,
} from '../../../tests/support/a-roadmap.ts';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { ReminderKind } from '../../contracts/reminder.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { reais } from '../../domain/money/centavos.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { agendaOf } from './agenda-of.ts';

type Told = { readonly state?: ConversationState; readonly roadmap?: Roadmap; readonly today?: string };

function itemsOf(kind: ReminderKind, { state = toldState(), roadmap = aRoadmap(), today = '2026-12-01' }: Told = {}) {
  return agendaOf({ state, roadmap }, today).items.filter(({ matter }) => matter.kind === kind);
}

/** Enough money for everything each month. */
const easy = (...debts: readonly Debt[]) => aRoadmap({ income: 9000, debts });

describe('debts that fall due', () => {
  it('are told three days before and on the day, with the plan’s figure', () => {
    const [soon] = itemsOf('due-soon');
    expect(soon).toMatchObject({ from: '2026-12-07', to: '2026-12-09' });
    expect(soon?.matter).toMatchObject({ on: '2026-12-10', debts: [{ creditor: 'Nubank', amount: 71620 }] });
    expect(itemsOf('due-today')[0]).toMatchObject({ from: '2026-12-10', to: '2026-12-10' });
  });

  it('are told of a month that goes before the plan, until its day or until something is told of them', () => {
    const due = { month: '2026-12', payments: [{ debtId: 'd1', creditor: 'Renner', amount: reais(95), dueDay: 20 }] };
    const roadmap = { ...aRoadmap({ debts: [] }), due };
    const days = (told: Told) => itemsOf('due-today', { roadmap, ...told }).map(({ occasion }) => occasion);
    expect(itemsOf('due-soon', { roadmap, today: '2026-12-15' })[0]?.matter).toMatchObject({
      on: '2026-12-20',
      debts: [{ creditor: 'Renner', amount: reais(95) }],
    });
    expect(days({ today: '2026-12-15' })).toEqual(['2026-12-20']);
    expect(days({ today: '2026-12-21' })).toEqual([]);
    expect(days({ today: '2026-12-15', state: newsState([paid('d1', reais(95), '2026-12-14')]) })).toEqual([]);
  });

  it('come in one reminder when they are due on one day', () => {
    const roadmap = easy(cardDebt, { ...storeDebt, dueDay: 10 });
    expect(itemsOf('due-soon', { roadmap })[0]?.matter).toMatchObject({
      debts: [{ creditor: 'Nubank' }, { creditor: 'Casas Bahia' }],
    });
  });

  it('are not told of when they were paid in this cycle, and are when it was in the last one', () => {
    const payOn = (on: string) => itemsOf('due-soon', { state: toldState([paid('d1', reais(720), on)]) });
    expect(payOn('2026-11-30').map(({ occasion }) => occasion)).not.toContain('2026-12-10');
    expect(payOn('2026-11-10').map(({ occasion }) => occasion)).toContain('2026-12-10');
    expect(payOn('2026-11-11').map(({ occasion }) => occasion)).not.toContain('2026-12-10');
  });

  it('are still told of when much less than the contract asks was paid', () => {
    const state = toldState([paid('d1', reais(100), '2026-12-01')]);
    expect(itemsOf('due-soon', { state })[0]).toMatchObject({ occasion: '2026-12-10' });
  });

  it('lead to a talk and not to a payment in a month whose money does not reach them', () => {
    const [short] = itemsOf('due-short');
    expect(short).toMatchObject({ from: '2026-12-02', to: '2026-12-04' });
    expect(short?.matter).toMatchObject({ on: '2026-12-05', debts: [{ creditor: 'Casas Bahia', amount: 12990 }] });
    expect(itemsOf('due-today').map(({ occasion }) => occasion)).not.toContain('2026-12-05');
  });

  it('all lead to a talk when no plan has an end', () => {
    const roadmap = deficitRoadmap();
    expect(itemsOf('due-soon', { roadmap })).toEqual([]);
    expect(itemsOf('due-short', { roadmap })[0]?.matter).toMatchObject({ debts: [{ creditor: 'Nubank' }] });
  });

  it('fall on the last day of a month that has no 31st, also in a leap year', () => {
    const roadmap = easy({
      ...storeDebt,
      obligation: { form: 'instalments', remaining: 40, amount: 12990 },
      dueDay: 31,
    });
    const paying = { ...roadmap, plan: everyMonth(roadmap) };
    const days = (today: string) => itemsOf('due-today', { roadmap: paying, today }).map(({ occasion }) => occasion);
    expect(days('2027-02-15')).toEqual(['2027-02-28']);
    expect(days('2028-02-15')).toEqual(['2028-02-29']);
    expect(days('2027-03-22')).toEqual(['2027-03-31']);
    expect(days('2027-04-15')).toEqual(['2027-04-30']);
  });

  it('are nothing to remind of without a due day, from a loan shark, or deducted from pay', () => {
    const shark: Debt = { ...storeDebt, id: 'd7', kind: 'loan-shark' };
    const payroll: Debt = { ...storeDebt, id: 'd8', kind: 'payroll-loan', collateral: 'salary' };
    const roadmap = easy(lightBill, shark, payroll);
    for (const kind of ['due-soon', 'due-today', 'due-short'] as const) expect(itemsOf(kind, { roadmap })).toEqual([]);
  });

  it('are left alone once something was told of the debt that the roadmap does not know yet', () => {
    const state = newsState([{ set: 'debt', debt: { id: 'd1', balance: 100 } }]);
    const soon = itemsOf('due-soon', { state, today: '2026-12-20' });
    expect(soon.map(({ occasion }) => occasion)).toEqual(['2027-01-05']);
  });
});

/** The plan with an instalment of d3 in each of twenty months. */
function everyMonth({ plan }: Roadmap): Roadmap['plan'] {
  if (plan.kind !== 'payable') throw new Error('the example must be payable');
  const [month] = plan.months;
  if (!month) throw new Error('the example has a month');
  const payment = { debtId: 'd3', amount: 12990, interest: 0, balanceAfter: 99999, reason: 'contract' } as const;
  const months = Array.from({ length: 20 }, (_, index) => {
    const year = 2026 + Math.floor((index + 11) / 12);
    const name = `${year}-${String(((index + 11) % 12) + 1).padStart(2, '0')}`;
    return { ...month, month: name, payments: [payment], closedDebtIds: [] };
  });
  return { ...plan, months };
}

describe('two debts of one creditor', () => {
  it('are told apart in every reminder, also when one of them is closed', () => {
    const [name, other] = ['Itaú (cartão)', 'Itaú (cheque especial)'];
    const card: Debt = { ...cardDebt, creditor: 'Itaú', name };
    const overdraft: Debt = { ...cardDebt, id: 'd2', kind: 'overdraft', creditor: 'Itaú', name: other };
    const roadmap = { ...easy(card, overdraft), names: { d1: name, d2: other, d9: 'Itaú (empréstimo)' } };
    const debt = { id: 'd9', creditor: 'Itaú', balance: 5000 };
    const state = toldState([{ set: 'debt', debt }, paid('d9', 5000, '2026-11-28')]);
    expect(itemsOf('due-soon', { roadmap })[0]?.matter).toMatchObject({
      debts: [{ creditor: name }, { creditor: other }],
    });
    expect(itemsOf('payday-split', { roadmap })[0]?.matter).toMatchObject({
      parts: expect.arrayContaining([expect.objectContaining({ creditor: name })]),
    });
    expect(itemsOf('debt-closed', { roadmap, state })[0]?.matter).toMatchObject({ creditor: 'Itaú (empréstimo)' });
  });
});

describe('the day after payday', () => {
  it('is the sixth working day where no pay day was told', () => {
    expect(itemsOf('payday-split')[0]).toMatchObject({ from: '2026-12-08', to: '2026-12-11', occasion: '2026-12' });
  });

  it('follows the pay day of the largest income', () => {
    const income = (id: string, monthly: number, payDay: number) =>
      ({ set: 'income', income: { id, monthly, payDay } }) as const;
    const state = toldState([income('i1', 280_000, 15), income('i2', 50_000, 1)]);
    expect(itemsOf('payday-split', { state })[0]).toMatchObject({ from: '2026-12-16', occasion: '2026-12' });
  });

  it('follows no income that has come for the last time', () => {
    const state = toldState([
      { set: 'income', income: { id: 'i1', monthly: 280_000, payDay: 15, until: '2026-11' } },
      { set: 'income', income: { id: 'i2', monthly: 50_000, payDay: 1 } },
    ]);
    expect(itemsOf('payday-split', { state, today: '2026-12-01' })[0]).toMatchObject({ from: '2026-12-02' });
  });

  it('counts pay of a month’s last days for the next month', () => {
    const state = toldState([{ set: 'income', income: { id: 'i1', monthly: 280_000, payDay: 31 } }]);
    const [split] = itemsOf('payday-split', { state, today: '2026-11-29' });
    expect(split).toMatchObject({ from: '2026-12-01', occasion: '2026-12' });
  });

  it('shares out the plan’s month, without what was paid already', () => {
    const state = toldState([paid('d2', reais(383.8), '2026-12-02')]);
    expect(itemsOf('payday-split', { state })[0]?.matter).toMatchObject({
      parts: [{ creditor: 'Nubank', amount: 71620 }],
    });
  });

  it('says what must be kept for an offer', () => {
    const [split] = itemsOf('payday-split', { roadmap: roadmapWithOffers() });
    expect(split?.matter).toMatchObject({ kept: 35173 });
  });

  it('says nothing when no plan has an end', () => {
    expect(itemsOf('payday-split', { roadmap: deficitRoadmap() })).toEqual([]);
  });
});

describe('other reminders', () => {
  it('tell of an offer’s last three days when the plan takes it, and of no other offer', () => {
    const items = itemsOf('offer-closing', { roadmap: roadmapWithOffers() });
    expect(items).toMatchObject([{ from: '2026-12-15', to: '2026-12-18', matter: { creditor: 'Vivo', price: 31000 } }]);
  });

  it('ask in a month’s first week what was paid in the last one', () => {
    expect(itemsOf('check-in', { today: '2026-12-20' })).toMatchObject([
      { from: '2027-01-01', to: '2027-01-07', matter: { month: '2026-12' } },
    ]);
  });

  it('ask nobody who has told all of it', () => {
    const state = toldState([paid('d1', reais(716.2), '2026-12-09'), paid('d2', reais(383.8), '2026-12-09')]);
    expect(itemsOf('check-in', { state, today: '2026-12-20' })).toEqual([]);
  });

  it('celebrate a debt that payments closed', () => {
    const debt = { id: 'd9', creditor: 'Renner', balance: 5000 };
    const state = toldState([{ set: 'debt', debt }, paid('d9', 5000, '2026-11-28')]);
    expect(itemsOf('debt-closed', { state })).toMatchObject([
      { from: '2026-12-01', to: '2026-12-12', occasion: 'd9', matter: { creditor: 'Renner', left: 3 } },
    ]);
  });

  it('celebrate the last debt, for which no new roadmap can be made', () => {
    const roadmap = aRoadmap({ debts: [{ ...cardDebt, obligation: { form: 'balance', balance: 5000 } }] });
    const debt = { id: 'd1', creditor: 'Nubank', balance: 5000 };
    const state = { ...newsState([{ set: 'debt', debt }, paid('d1', 5000, '2026-11-28')]) };
    const known = { state: { ...state, roadmap: { ...markOf(state), facts: 1 } }, roadmap };
    expect(agendaOf(known, '2026-12-01').items.map(({ matter }) => matter)).toEqual([
      { kind: 'debt-closed', debtId: 'd1', creditor: 'Nubank', left: 0 },
    ]);
  });

  it('celebrate nothing that was removed, or whose amount was never known', () => {
    const changes = [{ set: 'debt', debt: { id: 'd9', creditor: 'Renner' } } as const, paid('d9', 5000, '2026-11-28')];
    expect(itemsOf('debt-closed', { state: toldState(changes) })).toEqual([]);
    const removed = [...changes, { set: 'removed', id: 'd9' } as const];
    expect(itemsOf('debt-closed', { state: toldState(removed) })).toEqual([]);
  });
});

function markOf({ roadmap }: ConversationState) {
  if (!roadmap) throw new Error('there is a mark');
  return roadmap;
}

describe('people who must not be reminded', () => {
  const ways: Readonly<Record<string, Partial<ConversationState>>> = {
    'did not consent': { consent: 'refused' },
    'were not asked': { consent: 'unasked' },
    'opted out': { optedOut: true },
    'stopped reminders': { remindersStopped: true },
    'are in a crisis': { mode: 'crisis' },
    'are under age': { declaredMinor: true },
  };
  it.each(Object.entries(ways))('have an empty agenda when they %s', (_, change) => {
    const agenda = agendaOf({ state: toldState([], change), roadmap: aRoadmap() }, '2026-12-01');
    expect(agenda).toMatchObject({ stopped: true, items: [] });
  });
});

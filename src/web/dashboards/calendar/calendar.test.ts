import { describe, expect, it } from 'vitest';
import type { ToldDay } from '../../../../tests/support/a-journey.ts';
import { aJourney, inDeficit } from '../../../../tests/support/a-journey.ts';
import { calendarEvents, paymentsWithoutDay } from './calendar-events.ts';
import { icalendar } from './icalendar.ts';

const { roadmap, state } = aJourney();
const eventsIn = (month: string) => calendarEvents(month, { roadmap, facts: state.facts });

describe('what a month holds', () => {
  it('is due days with what the plan pays, paydays and windows of offers, in order', () => {
    expect(eventsIn('2026-12').map(({ on, kind }) => [on.slice(8), kind])).toEqual([
      ['05', 'due'],
      ['07', 'payday'],
      ['10', 'due'],
      ['18', 'offer-closes'],
      ['20', 'payday'],
    ]);
    const paid =
      roadmap.plan.kind === 'payable'
        ? roadmap.plan.months.find(({ month }) => month === '2026-12')?.payments
        : undefined;
    const due = eventsIn('2026-12').find((event) => event.kind === 'due' && event.creditor === 'Nubank');
    expect(due).toMatchObject({ amount: paid?.find(({ debtId }) => debtId === 'd1')?.amount });
  });

  it('tells the end of a debt and then nothing more of it', () => {
    const closing = eventsIn('2027-03').filter((event) => event.kind === 'due');
    expect(closing.map((event) => event.kind === 'due' && event.closes)).toEqual([true]);
    expect(eventsIn('2027-04').filter(({ kind }) => kind === 'due')).toEqual([]);
  });

  it('holds the last day on which an income comes, and none after it', () => {
    const ended = {
      ...state.facts[0],
      messageId: 'end',
      change: { set: 'income', income: { id: 'i2', until: '2026-12' } },
    };
    const facts = [...state.facts, ended as (typeof state.facts)[number]];
    const paydays = (month: string) =>
      calendarEvents(month, { roadmap, facts }).filter(({ kind }) => kind === 'payday');
    expect(paydays('2026-12')).toHaveLength(2);
    expect(paydays('2027-01')).toHaveLength(1);
  });

  it('holds no day before the roadmap was made', () => {
    expect(eventsIn('2026-11').every(({ on }) => on >= '2026-11-09')).toBe(true);
  });

  it('names due days without an amount where there is no plan', () => {
    const deficit = aJourney(inDeficit);
    const events = calendarEvents('2026-12', { roadmap: deficit.roadmap, facts: deficit.state.facts });
    expect(events).toEqual([
      { on: '2026-12-12', id: 'due-d1-2026-12', kind: 'due', creditor: 'Banco do Vale', closes: false },
    ]);
  });

  it('is silent about a loan shark', () => {
    const days: ToldDay[] = [
      ...inDeficit,
      {
        on: '2026-11-03',
        changes: [{ set: 'debt', debt: { id: 'd9', creditor: 'Zé', kind: 'loan-shark', balance: 50_000, dueDay: 3 } }],
      },
    ];
    const told = aJourney(days);
    const events = calendarEvents('2026-12', { roadmap: told.roadmap, facts: told.state.facts });
    expect(events.map((event) => ('creditor' in event ? event.creditor : ''))).not.toContain('Zé');
  });
});

describe('payments of a month without a day', () => {
  const [, december] = roadmap.plan.kind === 'payable' ? roadmap.plan.months : [];
  const [debt] = roadmap.plan.debts;
  if (!december || !debt) throw new Error('there is a plan');
  const { dueDay: _, ...dayless } = debt;
  const debts = [
    { ...dayless, id: 'bank' },
    { ...dayless, id: 'payroll', kind: 'payroll-loan' },
    { ...dayless, id: 'split', kind: 'payroll-loan' },
    { ...dayless, id: 'shark', kind: 'loan-shark' },
    { ...debt, id: 'dated', dueDay: 5 },
  ] as const;
  const [payment] = december.payments;
  if (!payment) throw new Error('something is paid');
  const paid = (debtId: string, fromWages?: number) => ({
    ...payment,
    ...{ debtId, amount: 20_000 },
    ...(fromWages === undefined ? {} : { fromWages }),
  });

  it('are those made by hand, without what the pay does by itself, what has a day, and a loan shark', () => {
    const payments = [paid('bank'), paid('payroll', 20_000), paid('split', 15_000), paid('shark'), paid('dated')];
    expect(paymentsWithoutDay({ ...december, payments }, debts)).toEqual([
      { debtId: 'bank', amount: 20_000 },
      { debtId: 'split', amount: 5_000 },
    ]);
  });
});

describe('an iCalendar file', () => {
  const long = 'Financeira Boa Esperança do Vale do Paraíba, Crédito; e Investimento S.A.\r\nEND:VCALENDAR';
  const file = icalendar(
    [{ on: '2026-12-31', id: 'due-d1-2026-12', kind: 'due', creditor: long, amount: 12_345, closes: true }],
    Date.parse('2026-11-24T15:00:00Z'),
  );

  it('has whole days, ids that stay, and lines of at most 75 octets', () => {
    expect(file).toContain('UID:due-d1-2026-12@denserola-ai\r\nDTSTAMP:20261124T150000Z\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).not.toMatch(/[^\r]\n/);
  });

  it('lets no name end a line', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      'SUMMARY:Financeira Boa Esperança do Vale do Paraíba\\, Crédito\\; e Investimento S.A. END:VCALENDAR vence: pagar R$ 123\\,45\\, e ela acaba\r\n',
    );
    expect(unfolded.match(/^END:VCALENDAR$/gm)).toHaveLength(1);
  });
});

import type { Change, Fact } from '../../../contracts/conversation-state.ts';
import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Debt, DebtKind } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { addMonths, monthOf } from '../../../domain/time/month.ts';
import type { DebtsAsTold } from '../../../ports/journey-source.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';

/** What became of a person's debts, day by day, as far as they told it. */
export type DebtHistory = {
  readonly since: LocalDate;
  /** What was owed in all at the end of a day; the first is `since`, the last is today. */
  readonly points: readonly { readonly on: LocalDate; readonly owed: Centavos }[];
  readonly debts: readonly DebtRecord[];
  readonly news: readonly News[];
};

export type DebtRecord = {
  readonly debtId: string;
  /** What the debt is called. */
  readonly creditor: string;
  readonly kind: DebtKind;
  /** When it was first told, and what was owed then. */
  readonly owedAtFirst: Centavos;
  readonly owed: Centavos;
  readonly paid: Centavos;
  /** Interest and charges that came on top since then. */
  readonly interest: Centavos;
  /** What its creditor gave up in an agreement. */
  readonly forgiven: Centavos;
  /** Interest that would have come on top as well, had nothing been paid. */
  readonly avoided: Centavos;
};

/** What changed the way of the line other than payments. */
export type News = {
  readonly on: LocalDate;
  readonly kind: 'debt-told' | 'agreed' | 'closed' | 'told-anew';
  readonly creditor: string;
  readonly amount: Centavos;
};

type Needs = {
  readonly facts: readonly Fact[];
  readonly debtsAsTold: DebtsAsTold;
  readonly today: LocalDate;
  /** The day of the first plan: what came before was only the telling. */
  readonly since: LocalDate;
  /** What debts are called that their creditor's name does not tell apart. */
  readonly names?: Names;
};

type Names = NonNullable<Roadmap['names']>;

/**
 * Told from the facts alone: each day's debts are folded from what had been told by then, and aged to that day. So the
 * record is as true as what was told, takes a correction where it was made, and forgets what was taken back.
 */
export function recordOf({ facts, debtsAsTold, today, since, names = {} }: Needs): DebtHistory {
  const dated = facts.map((fact) => ({ fact, on: clamp(fact.on ?? since, since, today) }));
  const days = daysToTell(
    since,
    today,
    dated.map(({ on }) => on),
  );
  const debts = new Map<string, Mutable>();
  const points: { on: LocalDate; owed: Centavos }[] = [];
  const news: News[] = [];
  let told: readonly Fact[] = [];
  for (const on of days) {
    const aged = families(debtsAsTold(told, on), on, names);
    growUntilToday(debts, aged);
    const ofDay = dated.filter((one) => one.on === on).map(({ fact }) => fact);
    told = [...told, ...ofDay];
    const after = ofDay.length === 0 ? aged : families(debtsAsTold(told, on), on, names);
    news.push(...settleDay({ on, isFirst: on === since, debts, aged, after, facts: ofDay }));
    points.push({ on, owed: sum([...after.values()].map(({ owed }) => owed)) });
  }
  const withoutPayments = facts.filter(({ change }) => change.set !== 'payment');
  const unpaid = families(debtsAsTold(withoutPayments, today), today, names);
  return {
    since,
    points,
    debts: [...debts.values()].map((debt) => ({
      ...debt,
      interest: Math.max(0, debt.interest),
      avoided: avoidedOf(debt, unpaid.get(debt.debtId)),
    })),
    news,
  };
}

/** Nothing was told in between: what is owed more is interest and charges. */
function growUntilToday(debts: ReadonlyMap<string, Mutable>, aged: ReadonlyMap<string, Family>): void {
  for (const [id, { owed }] of aged) {
    const debt = debts.get(id);
    if (!debt) continue;
    debt.interest += owed - debt.owed;
    debt.owed = owed;
  }
}

type Family = {
  readonly creditor: string;
  readonly kind: DebtKind;
  readonly owed: Centavos;
  readonly counted: boolean;
};
type Mutable = { -readonly [Key in keyof Omit<DebtRecord, 'avoided'>]: DebtRecord[Key] };

/** The entry of an agreement belongs to its debt. Each has the name of today, so that no line of the record is of another. */
function families(debts: readonly Debt[], on: LocalDate, names: Names): ReadonlyMap<string, Family> {
  const found = new Map<string, Family>();
  for (const debt of debts) {
    const isEntry = debt.id.endsWith(ENTRY);
    const id = isEntry ? debt.id.slice(0, -ENTRY.length) : debt.id;
    const before = found.get(id);
    const owed = (before?.owed ?? 0) + amountOwed(debt, on).total;
    const named = isEntry && before ? before : { creditor: names[id] ?? nameOf(debt), kind: debt.kind };
    found.set(id, {
      creditor: named.creditor,
      kind: named.kind,
      owed,
      counted: debt.obligation.form === 'instalments',
    });
  }
  return found;
}

const ENTRY = '-entry';

type Day = {
  readonly on: LocalDate;
  readonly isFirst: boolean;
  readonly debts: Map<string, Mutable>;
  readonly aged: ReadonlyMap<string, Family>;
  readonly after: ReadonlyMap<string, Family>;
  readonly facts: readonly Fact[];
};

/** Takes what was told on a day into the record, so that each change of what is owed has one cause; returns the news. */
function settleDay(day: Day): readonly News[] {
  const { on, isFirst, debts, after, facts } = day;
  const news: News[] = [];
  for (const [id, { creditor, kind, owed }] of after) {
    const known = debts.get(id);
    if (known) {
      known.creditor = creditor;
      if (kind !== 'settlement') known.kind = kind;
    } else {
      debts.set(id, { debtId: id, creditor, kind, owedAtFirst: owed, owed, paid: 0, interest: 0, forgiven: 0 });
      if (!isFirst) news.push({ on, kind: 'debt-told', creditor, amount: owed });
    }
  }
  for (const debt of debts.values()) {
    const changes = facts.map(({ change }) => change).filter((change) => aboutDebt(change) === debt.debtId);
    if (changes.length > 0) news.push(...settleDebt(debt, changes, day));
  }
  return news;
}

function settleDebt(
  debt: Mutable,
  changes: readonly Change[],
  { on, isFirst, debts, aged, after }: Day,
): readonly News[] {
  const { creditor } = debt;
  const before = debt.owed;
  const owed = after.get(debt.debtId)?.owed ?? 0;
  const paid = sum(changes.flatMap((change) => (change.set === 'payment' ? [change.amount] : [])));
  const beyond = owed - before + paid;
  debt.owed = owed;
  debt.paid += paid;
  if (changes.some(({ set }) => set === 'removed')) {
    // It was no debt of theirs, or is told under another name.
    if (debt.paid === 0) debts.delete(debt.debtId);
    return [];
  }
  if (changes.some(({ set }) => set === 'offer-accepted')) {
    debt.forgiven += Math.max(0, -beyond);
    return [{ on, kind: 'agreed', creditor, amount: Math.max(0, -beyond) }];
  }
  if (changes.some(isToldAnew)) {
    return isFirst || beyond === 0 ? [] : [{ on, kind: 'told-anew', creditor, amount: owed }];
  }
  // What a counted instalment does not take off what is owed was its interest; who pays too much pays no interest.
  if (paid > 0) debt.interest += aged.get(debt.debtId)?.counted ? beyond : Math.min(0, beyond);
  return owed === 0 && before > 0 ? [{ on, kind: 'closed', creditor, amount: debt.paid }] : [];
}

function isToldAnew(change: Change): boolean {
  return (
    change.set === 'debt' &&
    (change.debt.balance !== undefined ||
      change.debt.instalmentAmount !== undefined ||
      change.debt.instalmentsRemaining !== undefined)
  );
}

function aboutDebt(change: Change): string | undefined {
  switch (change.set) {
    case 'debt':
      return change.debt.id;
    case 'removed':
      return change.id;
    case 'payment':
    case 'offer-accepted':
      return change.debtId;
    default:
      return undefined;
  }
}

/** Of a balance alone: in counted instalments and in agreements paying early is another matter. */
function avoidedOf({ owed, paid, forgiven }: Mutable, unpaid: Family | undefined): Centavos {
  if (!unpaid || unpaid.counted || forgiven > 0 || paid === 0) return 0;
  return Math.max(0, unpaid.owed - owed - paid);
}

/** The days on which something was told, and the last day of each month of a plan, which ends on the 10th. */
function daysToTell(since: LocalDate, today: LocalDate, told: readonly LocalDate[]): readonly LocalDate[] {
  const days = new Set([since, ...told, today]);
  for (let month = monthOf(since); month <= monthOf(today); month = addMonths(month, 1)) days.add(lastDayOf(month));
  return [...days].filter((day) => day >= since && day <= today).toSorted();
}

/** Interest of a plan month comes on top on the 11th of the month before it, and its payments are made by this day. */
export function lastDayOf(month: Month): LocalDate {
  return `${month}-10`;
}

function clamp(day: LocalDate, first: LocalDate, last: LocalDate): LocalDate {
  return day < first ? first : day > last ? last : day;
}

function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce((all, amount) => all + amount, 0);
}

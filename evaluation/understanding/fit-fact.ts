import type { FactBody, GoldFact, Parts, ReadFact, Sum, When } from './fact.ts';
import { sameIntent } from './intents.ts';
import { fitOwner, isNamed, NOBODY, nameKey, type Owner, type OwnerFit } from './owner.ts';

/** The question that stood open, and whom or what it was about. */
export type FactContext = {
  readonly slot: string | undefined;
  readonly about: string | undefined;
  readonly options?: readonly string[] | undefined;
};

/** `partial`: right as far as it goes (part of a set, or not said whose), so that nothing wrong is written. */
export type FactFit = 'same' | 'partial' | 'no';

export function fitFact(gold: GoldFact, read: ReadFact, context: FactContext): FactFit {
  const body = fitBody(chosen(gold, context), chosen(read, context), context);
  if (body === 'no') return 'no';
  const owner = fitOwners(gold, read, context);
  if (owner === 'other') return 'no';
  return body === 'same' && owner === 'same' ? 'same' : 'partial';
}

/** Which of two sums was meant may be said by its number or by the sum itself. */
function chosen(fact: FactBody, { slot, options = [] }: FactContext): FactBody {
  const number =
    fact.slot === 'intents' && slot === 'confirm-amount' ? /^choose:(\d+)$/.exec(fact.intent)?.[1] : undefined;
  const option = number === undefined ? undefined : options[Number(number) - 1];
  if (option === undefined) return fact;
  // "R$ 5.000,00" is so many centavos when only its digits are kept.
  const centavos = Number(option.replace(/\D/g, ''));
  return { slot: 'amounts', role: 'answer', per: 'month', sum: { from: centavos, to: centavos } };
}

function fitBody(gold: FactBody, read: FactBody, context: FactContext): FactFit {
  if (gold.slot === 'amounts' && read.slot === 'amounts') {
    const isSame = sameSum(gold.sum, read.sum) && gold.per === read.per && sameRole(gold.role, read.role, context.slot);
    return isSame ? 'same' : 'no';
  }
  if (gold.slot === 'instalments' && read.slot === 'instalments') return fitParts(gold.parts, read.parts);
  return isSameBody(gold, read, context) ? 'same' : 'no';
}

function isSameBody(gold: FactBody, read: FactBody, { slot }: FactContext): boolean {
  switch (gold.slot) {
    case 'rates':
      return read.slot === 'rates' && gold.period === read.period && Math.abs(gold.percent - read.percent) < 1e-6;
    case 'dates':
      return read.slot === 'dates' && sameDateKind(gold.kind, read.kind, slot) && sameWhen(gold.when, read.when);
    case 'states':
    case 'kinds':
      return read.slot === gold.slot && gold.is.split('|').includes(read.is);
    case 'intents':
      return read.slot === 'intents' && sameIntent(gold.intent, read.intent, slot);
    default:
      return read.slot === gold.slot;
  }
}

/** Any figure within the range that was said is the person's own; so is the range. */
function sameSum(gold: Sum, read: Sum): boolean {
  return read.from >= gold.from && read.to <= gold.to;
}

/** A bare figure means what the open question asks; news of a debt that is known corrects it. */
function sameRole(gold: string, read: string, slot: string | undefined): boolean {
  if (gold === read) return true;
  const roles = [gold, read];
  const other = roles.find((role) => role !== 'answer' && role !== 'correction') ?? 'answer';
  if (roles.includes('answer'))
    return (slot !== undefined && (ASKED_ROLES[slot] ?? []).includes(other)) || isMending(roles, slot);
  return roles.includes('correction') && CORRECTABLE.has(other);
}

function isMending(roles: readonly string[], slot: string | undefined): boolean {
  return roles.includes('correction') && slot !== undefined;
}

const ASKED_ROLES: Readonly<Record<string, readonly string[]>> = {
  incomes: ['income'],
  'income-source': ['income'],
  'income-low-month': ['income'],
  thirteenth: ['one-off', 'income'],
  essentials: ['expense'],
  flexibles: ['expense'],
  debts: ['balance'],
  'more-debts': ['balance'],
  'debt-amount': ['balance'],
  'debt-creditor': ['balance'],
  'confirm-amount': ['balance', 'instalment', 'income', 'expense', 'minimum', 'payment'],
  offers: ['offer'],
};

const CORRECTABLE: ReadonlySet<string> = new Set(['balance', 'income', 'expense', 'minimum', 'instalment']);

function sameDateKind(gold: string, read: string, slot: string | undefined): boolean {
  return gold === read || (slot !== undefined && (gold === 'on' || read === 'on'));
}

/** Compared as precisely as the gold is: "desde março" is any day of March. */
function sameWhen(gold: When, read: When): boolean {
  if ('date' in gold) return 'date' in read && (read.date.startsWith(gold.date) || gold.date.startsWith(read.date));
  const days = 'days' in read ? read.days : [Number(read.date.slice(8))];
  return days.some((day) => gold.days.includes(day));
}

function fitParts(gold: Parts, read: Parts): FactFit {
  const wanted = counted(gold);
  const told = counted(asCounted(gold, read));
  const names = ['total', 'paid', 'remaining', 'amount'] as const;
  const isRight = names.every((name) => told[name] === undefined || told[name] === wanted[name]);
  // A total alone writes no number of parts: the person is asked how many are left.
  const isOnlyCounted = told.paid === undefined && told.remaining === undefined && told.total === wanted.remaining;
  if (isOnlyCounted && told.total !== undefined && (told.amount ?? wanted.amount) === wanted.amount) return 'partial';
  const isWhole = names.every((name) => told[name] === wanted[name]);
  return isWhole ? 'same' : isRight ? 'partial' : 'no';
}

/** "200 de entrada e mais seis de cem" are six parts or seven. */
function asCounted({ hasEntry, total }: Parts, read: Parts): Parts {
  const isEntryApart = hasEntry && total !== undefined && Math.abs((read.total ?? total) - total) === 1;
  return isEntryApart ? { ...read, total } : read;
}

/** Two of total, paid and remaining give the third. */
function counted(parts: Parts): Parts {
  const { total, paid, remaining } = parts;
  if (total !== undefined && paid !== undefined) return { ...parts, remaining: total - paid };
  if (total !== undefined && remaining !== undefined) return { ...parts, paid: total - remaining };
  if (paid !== undefined && remaining !== undefined) return { ...parts, total: paid + remaining };
  return parts;
}

function fitOwners(gold: GoldFact, read: ReadFact, { about }: FactContext): OwnerFit {
  if (
    read.slot === 'amounts' &&
    (read.role === 'income' || read.role === 'expense' || read.role === 'one-off' || read.role === 'what-if')
  ) {
    return fitCategory(gold.owners, read.owner);
  }
  // "discount:90" has no place for whose it is: the creditor is a fact of its own.
  if (gold.slot === 'intents' && gold.intent.startsWith('discount:') && isNobody(gold.owners[0])) return 'same';
  if (gold.slot === 'creditors')
    return gold.owners.some(({ names }) => names.some((name) => isNamed(name, read.owner))) ? 'same' : 'other';
  const asked: Owner | undefined = about === undefined ? undefined : { names: [nameKey(about)] };
  const owners = isNobody(gold.owners[0]) && asked ? [asked, NOBODY] : gold.owners;
  return fitOwner(owners, isNobody(read.owner) && asked ? asked : read.owner);
}

/** Expenses that a plan may cut, all in the same way: another of them is not right, but does no harm. */
const FLEXIBLE: ReadonlySet<string> = new Set(
  'leisure subscriptions eating-out clothing pets other-flexible'.split(' '),
);

/** A source that is not said will be asked; a wrong one would be written. */
function fitCategory(gold: readonly Owner[], { kind }: Owner): OwnerFit {
  const isFree = gold.every((one) => one.kind === undefined) || kind === undefined;
  if (isFree || gold.some((one) => one.kind === kind)) return 'same';
  return gold.some((one) => FLEXIBLE.has(one.kind ?? '')) && FLEXIBLE.has(kind ?? '') ? 'unlinked' : 'other';
}

function isNobody(owner: Owner | undefined): boolean {
  return owner === undefined || (owner.names.length === 0 && owner.kind === undefined);
}

import type { ClarifiedCommand, Command } from '../../../contracts/command.ts';
import type { DebtMention, InstalmentsMention, Money } from '../../../contracts/mentions.ts';
import type { DebtKind } from '../../../domain/debts/debt.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import type { Instalments } from '../figures/figure.ts';
import { settleRate } from '../figures/rates.ts';
import { type DebtItem, hasFigure } from './debt-item.ts';

export type DebtReading = { readonly commands: readonly Command[]; readonly leftovers: readonly string[] };

/** One debt as commands: what is certain is told; an ambiguous amount is asked, with all that is certain beside it. */
export function debtCommands(item: DebtItem, known: readonly string[]): DebtReading {
  const kind = item.kind?.kind ?? item.creditor?.kind;
  const told = kindTold(item) ?? usualKind(item, known);
  const rate = item.rate && settleRate(item.rate, kind);
  const leftovers = item.rate && !rate ? [item.rate.span] : [];
  const base: DebtMention = {
    ...creditorOf(item),
    ...(told ? { debtKind: told } : {}),
    ...(item.kind?.collateral && told !== 'informal' ? { collateral: item.kind.collateral } : {}),
    ...(rate ? { rate } : {}),
    ...(item.rateUnknown ? { rateUnknown: true } : {}),
    ...(item.dueDay === undefined ? {} : { dueDay: item.dueDay }),
    ...(item.overdue ? { overdue: item.overdue } : {}),
    ...(item.interestFree || item.instalments?.interestFree ? { interestFree: true } : {}),
    ...(item.negativeListed ? { negativeListed: true } : {}),
  };
  // A rate that must be asked tells nothing yet, and its name alone would count as an answer.
  if (leftovers.length > 0 && !hasMore(item)) return { commands: [], leftovers };
  return withMoney(item, base, leftovers);
}

/** "empréstimo do meu tio" is no bank's; "na fatura consta 435%" names no card. */
function kindTold({ kind, creditor, balance, instalments }: DebtItem): DebtKind | undefined {
  const isBacked = kind?.collateral !== undefined && instalments !== undefined;
  // "três faturas da claro" are no card's.
  if (kind?.isVague && BILLERS.has(creditor?.kind ?? '')) return creditor?.kind;
  if (kind?.isVague && !creditor && !balance && !isBacked) return undefined;
  // "no sicoob pra reformar a loja": a bank sells nothing.
  if (
    kind?.kind === 'store-credit' &&
    creditor?.mention.id !== undefined &&
    !creditor.isShop &&
    creditor.kind !== 'store-credit'
  )
    return creditor.kind;
  // "meu pai, quando abri a loja": owed to a person.
  const isOfPerson = creditor?.kind === 'informal' && (kind?.isVague === true || kind?.kind === 'personal-loan');
  return isOfPerson ? 'informal' : kind?.kind;
}

const BILLERS: ReadonlySet<string> = new Set<DebtKind>(['telecom', 'utility-bill', 'education', 'health', 'rent']);

function hasMore({ rate: _, ...rest }: DebtItem): boolean {
  return hasFigure(rest);
}

/** What a debt there nearly always is, for a new debt. A known one may be of another kind: "nubank 14 ao mês" tells a rate. */
function usualKind({ creditor, ...rest }: DebtItem, known: readonly string[]): DebtKind | undefined {
  const isNew = creditor !== undefined && !known.includes(creditor.mention.name);
  const { negativeListed: _, ...more } = rest;
  const isNamed = rest.balance !== undefined || rest.instalments !== undefined || !hasFigure(more);
  return isNew && isNamed ? creditor.kind : undefined;
}

/** Asks about the first ambiguous amount and tells the rest: one question a turn. */
function withMoney(item: DebtItem, base: DebtMention, leftovers: readonly string[]): DebtReading {
  const balance = item.balance && settleAmount(item.balance, 'thousands');
  const minimum = item.minimum && settleAmount(item.minimum, 'anything');
  const each = item.instalments?.amount && settleAmount(item.instalments.amount, 'anything');
  const instalments =
    item.instalments && instalmentsMention(item.instalments, each?.kind === 'money' ? each.money : undefined);
  const debt: DebtMention = {
    ...base,
    ...(balance?.kind === 'money' ? { balance: balance.money } : {}),
    ...(minimum?.kind === 'money' ? { minimumPayment: minimum.money } : {}),
    ...(instalments ? { instalments } : {}),
  };
  const asks = [
    { slot: 'balance' as const, settled: balance },
    { slot: 'instalment' as const, settled: each },
    { slot: 'minimum' as const, settled: minimum },
  ].flatMap(({ slot, settled }) => (settled?.kind === 'ask' ? [{ slot, ...settled }] : []));
  const [first, ...more] = asks;
  if (!first) return { commands: Object.keys(debt).length > 0 ? [{ kind: 'tell-debt', debt }] : [], leftovers };
  const about: ClarifiedCommand = { kind: 'tell-debt', debt, slot: first.slot };
  const clarify: Command = { kind: 'clarify-amount', span: first.span, candidates: first.candidates, about };
  return { commands: [clarify], leftovers: [...leftovers, ...more.map(({ span }) => span)] };
}

function creditorOf(item: DebtItem): Pick<DebtMention, 'creditor'> {
  if (item.creditor) return { creditor: item.creditor.mention };
  // "aluguel", "luz": the words name the debt, and asking whose it is would be odd.
  return item.kind?.named && hasFigure(item) ? { creditor: { name: item.kind.named, span: item.kind.named } } : {};
}

function instalmentsMention(said: Instalments, amount: Money | undefined): InstalmentsMention | undefined {
  const { total, paid, remaining } = said;
  const mention = {
    ...(total === undefined ? {} : { total }),
    ...(paid === undefined ? {} : { paid }),
    ...(remaining === undefined ? {} : { remaining }),
    ...(amount ? { amount } : {}),
  };
  return Object.keys(mention).length > 0 ? mention : undefined;
}

/** The amount of an item that says nothing else. */
export function loneAmount(item: DebtItem): Amount | undefined {
  const { balance, isBesideOther: _, ...rest } = item;
  return balance && Object.keys(rest).length === 0 ? balance : undefined;
}

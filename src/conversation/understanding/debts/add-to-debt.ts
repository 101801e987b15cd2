import type { OverdueMention } from '../../../contracts/mentions.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Instalments } from '../figures/figure.ts';
import { countPaid, type PartsPaid } from '../figures/part-words.ts';
import type { DebtItem, Piece } from './debt-item.ts';

/** Adds the piece; gives back an amount that is none of the debt's (a credit limit, a down payment, a former value). */
export function addTo(item: DebtItem, { value }: Piece): Amount | undefined {
  switch (value.of) {
    case 'creditor':
      item.creditor ??= value.creditor;
      return undefined;
    case 'kind':
      // "o empréstimo é descontado em folha": the later word says which loan it is.
      if (item.kind?.kind === 'personal-loan' && value.kind.kind === 'payroll-loan') item.kind = value.kind;
      if (item.creditor && item.kind?.isVague && !value.kind.isVague) item.kind = value.kind;
      item.kind ??= value.kind;
      return undefined;
    case 'amount':
      return addAmount(item, value.amount);
    case 'instalments':
      item.instalments = { ...item.instalments, ...value.instalments };
      return undefined;
    case 'paid':
      item.instalments = { ...item.instalments, ...paidOf(item, value.paid) };
      return undefined;
    case 'rate':
      // "1,8% a.m., que dá 23,9% ao ano": said twice, and what the month costs is what counts.
      if (item.rate === undefined || value.rate.period === 'month') item.rate = value.rate;
      return undefined;
    case 'rate-unknown':
      item.rateUnknown = true;
      return undefined;
    case 'day':
      item.dueDay ??= value.day;
      return undefined;
    case 'overdue':
      item.overdue = earlier(item.overdue, value.overdue);
      return undefined;
    case 'flag':
      item[value.flag] = true;
      return undefined;
    case 'finished':
      item.isFinished = true;
      return undefined;
    case 'next':
      return undefined;
  }
}

function paidOf({ instalments }: DebtItem, said: PartsPaid): Instalments {
  const paid = countPaid(said, instalments ?? {});
  return paid === undefined ? {} : { paid };
}

/** "atrasei a de outubro e a de novembro": late since the first of them. */
function earlier(known: OverdueMention | undefined, said: OverdueMention): OverdueMention {
  const both: OverdueMention = { ...known, ...said };
  const isSooner =
    known?.state === 'overdue' && said.state === 'overdue' && known.since && said.since && known.since < said.since;
  return isSooner && both.state === 'overdue' ? { ...both, since: known.since } : both;
}

function addAmount(item: DebtItem, amount: Amount): Amount | undefined {
  if (amount.role === 'minimum') {
    item.minimum ??= amount;
    return undefined;
  }
  // "peguei 5 mil e já tá em 9 mil": what it is now replaces what it was.
  if (amount.role === 'current' && amount.per === undefined) {
    item.balance = amount;
    return undefined;
  }
  const isNone = amount.role !== undefined && amount.role !== 'current';
  if (isNone || amount.readings[0] === 0) return amount;
  if (amount.per === 'month' && item.instalments?.amount === undefined) {
    const { per: _, ...each } = amount;
    item.instalments = { ...item.instalments, amount: each };
    return undefined;
  }
  if (amount.per !== undefined) return amount;
  item.balance ??= amount;
  return undefined;
}

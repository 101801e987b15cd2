import type { ClarifiedCommand, Command } from '../../src/contracts/command.ts';
import type {
  CorrectionTarget,
  CreditorMention,
  DebtMention,
  ExpenseMention,
  IncomeMention,
  InstalmentsMention,
  Money,
  OfferTerms,
  RateMention,
  WhatIfMention,
} from '../../src/contracts/mentions.ts';
import type { Asked, FactBody, ReadFact, Reading } from './fact.ts';
import { monthBefore } from './gold-facts.ts';
import { NOBODY, type Owner, ownerOf } from './owner.ts';

/** What a brain's commands would write, as single facts. A kind of command that is not known here is an intent of its name. */
export function readFacts(commands: readonly Command[], today: string, slot: string | undefined): Reading {
  const facts = commands.flatMap((command) => factsOf(command, today, slot));
  return { facts: withoutRepeats(facts), asked: commands.flatMap(asked) };
}

function factsOf(command: Command, today: string, slot: string | undefined): readonly ReadFact[] {
  switch (command.kind) {
    case 'cannot-handle':
    case 'unreadable':
      return [];
    case 'tell-debt':
      return ofDebt(command.debt, today);
    case 'tell-income':
      return ofIncome(command.income);
    case 'tell-expense':
      return ofExpense(command.expense);
    case 'tell-one-off':
      return [
        sum('one-off', command.amount, { names: [], kind: command.reason }),
        ...date('month', command.month, { names: [], kind: command.reason }),
      ];
    case 'tell-payment':
      return ofPayment(command.creditor, command.money);
    case 'tell-offer':
    case 'mend-offer':
    case 'accept-offer':
    case 'end-offer':
    case 'tell-discount':
      return ofOffer(command);
    case 'correct':
      return ofCorrection(command);
    case 'clarify-amount':
      // One candidate is put to a yes or no: nothing of it is written before.
      return command.candidates.length === 1 ? [] : ofClarified(command.about, today, slot);
    case 'remove-debt':
      return [
        ...(command.creditor ? named(command.creditor) : []),
        { slot: 'intents', intent: 'remove', owner: ownerOf(command.creditor, undefined) },
      ];
    default:
      return ofAnswer(command, slot);
  }
}

function ofAnswer(command: Command, slot: string | undefined): readonly ReadFact[] {
  switch (command.kind) {
    case 'answer-amount':
      return [sum('answer', command.money, NOBODY, command.per)];
    case 'answer-number':
      return slot === 'instalments-left'
        ? [fact({ slot: 'instalments', parts: { remaining: command.value } })]
        : [intent(`number:${command.value}`)];
    case 'answer-rate':
      return [rate(command.rate, NOBODY)];
    case 'answer-date':
      return date('on', command.date, NOBODY);
    case 'answer-day':
      return [day('on', command.day, NOBODY)];
    case 'answer-kind':
      return [fact({ slot: 'kinds', is: command.debtKind })];
    case 'answer-text':
      return named({ name: command.text });
    case 'answer-source':
      return [intent(`source:${command.source}`)];
    case 'choose':
      return [intent(`choose:${command.option}`)];
    case 'tell-worry':
      return [intent(`worry:${command.worry}`)];
    case 'ask':
      return [intent(`ask:${command.about}`), ...spokenOf(command.creditor)];
    case 'tell-reply':
      return [intent(`tell-reply:${command.reply}`), ...spokenOf(command.creditor)];
    case 'tell-trouble':
      return [intent(`trouble:${command.trouble}`)];
    case 'prefer-strategy':
      return [intent(`prefer:${command.strategy}`)];
    case 'deny':
      // "alguma está atrasada?" "não".
      return slot === 'overdue' ? [fact({ slot: 'states', is: 'up-to-date' })] : [intent('deny')];
    case 'prefer-order':
      return [intent('prefer-order'), ...command.creditors.flatMap(named)];
    case 'what-if':
      return ofSupposition(command.change);
    default:
      return [intent(command.kind)];
  }
}

function ofDebt(debt: DebtMention, today: string): readonly ReadFact[] {
  const owner = ownerOf(debt.creditor, debt.debtKind);
  const isOverdue = debt.overdue?.state === 'overdue' ? debt.overdue : undefined;
  const since =
    isOverdue?.since ?? (isOverdue?.months === undefined ? undefined : monthBefore(today, isOverdue.months));
  return [
    ...named(debt.creditor),
    ...(debt.debtKind ? [fact({ slot: 'kinds', is: debt.debtKind }, owner)] : []),
    ...(debt.balance ? [sum('balance', debt.balance, owner)] : []),
    ...(debt.minimumPayment ? [sum('minimum', debt.minimumPayment, owner)] : []),
    ...ofInstalments(debt.instalments, owner),
    ...(debt.rate ? [rate(debt.rate, owner)] : []),
    ...(debt.rateUnknown ? [intent('dont-know')] : []),
    ...(debt.dueDay === undefined ? [] : [day('due-day', debt.dueDay, owner)]),
    ...(debt.overdue ? [fact({ slot: 'states', is: debt.overdue.state }, owner)] : []),
    ...date('since', since, owner),
    ...(debt.interestFree ? [fact({ slot: 'states', is: 'interest-free' }, owner)] : []),
    ...(debt.negativeListed ? [fact({ slot: 'states', is: 'listed' }, owner)] : []),
  ];
}

function ofInstalments(mention: InstalmentsMention | undefined, owner: Owner): readonly ReadFact[] {
  if (!mention) return [];
  const { amount, ...counts } = mention;
  const parts = { ...counts, ...(amount ? { amount: amount.centavos } : {}) };
  return [fact({ slot: 'instalments', parts }, owner), ...(amount ? [sum('instalment', amount, owner)] : [])];
}

function ofIncome({ source, money, per, thirteenth, payDay }: IncomeMention): readonly ReadFact[] {
  const owner = ownerOf(undefined, source);
  return [
    ...(money ? [sum('income', money, owner, per)] : []),
    ...(!money && source && thirteenth === undefined ? [intent(`source:${source}`)] : []),
    ...(thirteenth === undefined ? [] : [intent(`thirteenth:${thirteenth ? 'yes' : 'no'}`)]),
    ...(payDay === undefined ? [] : [day('pay-day', payDay, owner)]),
  ];
}

/** An expense without its sum writes nothing. */
function ofExpense({ category, money, per }: ExpenseMention): readonly ReadFact[] {
  return money ? [sum('expense', money, ownerOf(undefined, category), per)] : [];
}

function ofPayment(creditor: CreditorMention | undefined, money: Money | undefined): readonly ReadFact[] {
  const owner = ownerOf(creditor, undefined);
  return [...named(creditor), money ? sum('payment', money, owner) : fact({ slot: 'intents', intent: 'paid' }, owner)];
}

type OfferCommand = Extract<
  Command,
  { readonly kind: 'tell-offer' | 'mend-offer' | 'accept-offer' | 'end-offer' | 'tell-discount' }
>;

function ofOffer(command: OfferCommand): readonly ReadFact[] {
  const owner = ownerOf(command.creditor, undefined);
  return [...named(command.creditor), ...ofPrice(command, owner), ...offerIntent(command, owner)];
}

function ofPrice(command: OfferCommand, owner: Owner): readonly ReadFact[] {
  if (command.kind === 'end-offer') return [];
  const money = command.kind === 'tell-discount' ? undefined : command.money;
  return [...(money ? [sum('offer', money, owner)] : []), ...ofTerms(command, owner)];
}

function ofTerms({ instalments, entry, until }: OfferTerms, owner: Owner): readonly ReadFact[] {
  return [
    ...(entry ? [sum('entry', entry, owner)] : []),
    ...(instalments === undefined ? [] : [fact({ slot: 'instalments', parts: { total: instalments } }, owner)]),
    ...date('until', until, owner),
  ];
}

function offerIntent(command: OfferCommand, owner: Owner): readonly ReadFact[] {
  switch (command.kind) {
    case 'tell-offer':
    case 'mend-offer':
      return [];
    case 'tell-discount':
      return [fact({ slot: 'intents', intent: `discount:${Number((command.fraction * 100).toFixed(4))}` }, owner)];
    default:
      return [fact({ slot: 'intents', intent: command.kind }, owner)];
  }
}

/** What is supposed is answered and not kept: its figures matter, not whose they are. */
function ofSupposition(change: WhatIfMention): readonly ReadFact[] {
  const money = 'money' in change ? change.money : undefined;
  return [intent('what-if'), ...(money ? [sum('what-if', money, NOBODY)] : [])];
}

function ofCorrection(correction: Extract<Command, { readonly kind: 'correct' }>): readonly ReadFact[] {
  const { target, money } = correction;
  const owner = ownerOfTarget(target);
  const isInstalment = target?.of === 'debt' && target.slot === 'instalment';
  return [
    ...(target?.of === 'debt' ? named(target.creditor) : []),
    ...(money && isInstalment ? ofInstalments({ amount: money }, owner) : []),
    ...(money && !isInstalment ? [sum('correction', money, owner)] : []),
    ...(correction.rate ? [rate(correction.rate, owner)] : []),
    ...(correction.day === undefined ? [] : [day('due-day', correction.day, owner)]),
  ];
}

/** What an ambiguous figure is about is written once it is settled: the rest of it counts as read. */
function ofClarified(about: ClarifiedCommand, today: string, slot: string | undefined): readonly ReadFact[] {
  switch (about.kind) {
    case 'tell-debt':
    case 'tell-expense':
      return factsOf(about, today, slot);
    case 'tell-payment':
    case 'tell-purchase':
      return named(about.creditor);
    case 'tell-offer':
      return [...named(about.creditor), ...ofTerms(about, ownerOf(about.creditor, undefined))];
    case 'correct':
      return about.target?.of === 'debt' ? named(about.target.creditor) : [];
    case 'what-if':
      return [intent('what-if')];
    case 'answer-amount':
    case 'tell-income':
      return [];
  }
}

function asked(command: Command): readonly Asked[] {
  if (command.kind !== 'clarify-amount') return [];
  const { about, candidates } = command;
  const owner =
    about.kind === 'tell-debt'
      ? ownerOf(about.debt.creditor, about.debt.debtKind)
      : about.kind === 'tell-payment' || about.kind === 'tell-offer'
        ? ownerOf(about.creditor, undefined)
        : NOBODY;
  return [{ candidates, owners: [owner] }];
}

function ownerOfTarget(target: CorrectionTarget | undefined): Owner {
  switch (target?.of) {
    case 'debt':
      return ownerOf(target.creditor, undefined);
    case 'income':
      return ownerOf(undefined, target.source);
    case 'expense':
      return ownerOf(undefined, target.category);
    case undefined:
      return NOBODY;
  }
}

/** Whom a question or a reply is about: nothing is written by it. */
function spokenOf(creditor: CreditorMention | undefined): readonly ReadFact[] {
  return creditor ? [fact({ slot: 'creditors', isSpokenOf: true }, ownerOf(creditor, undefined))] : [];
}

function named(creditor: { readonly id?: string; readonly name: string } | undefined): readonly ReadFact[] {
  return creditor ? [fact({ slot: 'creditors' }, ownerOf(creditor, undefined))] : [];
}

function sum(role: string, { centavos, range }: Money, owner: Owner, per = 'month'): ReadFact {
  return fact({ slot: 'amounts', role, per, sum: range ?? { from: centavos, to: centavos } }, owner);
}

function rate({ value, period }: RateMention, owner: Owner): ReadFact {
  return fact({ slot: 'rates', percent: Number((value * 100).toFixed(6)), period }, owner);
}

function day(kind: string, of: number, owner: Owner): ReadFact {
  return fact({ slot: 'dates', kind, when: { days: [of] } }, owner);
}

function date(kind: string, of: string | undefined, owner: Owner): readonly ReadFact[] {
  return of === undefined ? [] : [fact({ slot: 'dates', kind, when: { date: of } }, owner)];
}

function intent(name: string): ReadFact {
  return fact({ slot: 'intents', intent: name });
}

function fact(body: FactBody, owner: Owner = NOBODY): ReadFact {
  return { ...body, owner };
}

/**
 * A creditor named twice is one creditor, its kind told twice one kind, and "não sei" said twice one intent. Figures said
 * twice are two.
 */
function withoutRepeats(facts: readonly ReadFact[]): readonly ReadFact[] {
  const seen = new Set<string>();
  return facts.filter((one) => {
    if (one.slot !== 'creditors' && one.slot !== 'kinds' && one.slot !== 'intents') return true;
    const key = JSON.stringify(one);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

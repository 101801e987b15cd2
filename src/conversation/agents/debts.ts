import type { Command } from '../../contracts/command.ts';
import type { DebtDraft } from '../../contracts/conversation-state.ts';
import type { DebtMention } from '../../contracts/mentions.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';
import * as copy from '../copy/debts.ts';
import { menu } from '../copy/words.ts';
import type { Situation } from '../situation.ts';
import { nameSpelled } from '../spell-properly.ts';
import { type Agent, type Context, type Outcome, type Question, settle } from './agent.ts';
import { answerAboutAll } from './debts-as-a-group.ts';
import { isOpen } from './debts-named.ts';
import { joinDebts, removeDebt } from './mend-debts.ts';
import { needsRate } from './needs-rate.ts';
import { reprompt } from './reprompt.ts';
import { tellDebt } from './tell-debt.ts';
import { wish } from './wishes.ts';

/** Who is owed, what sort of debt it is, how much, and what is known about rates, delays and offers. */
export const debtsAgent: Agent = {
  name: 'debts',
  slots: [
    'debts',
    'more-debts',
    'debt-creditor',
    'debt-kind',
    'debt-amount',
    'instalments-left',
    'rates',
    'overdue',
    'offers',
  ],
  next,
  word,
  handle,
};

/** By what an option says, so that it holds for a question that was put with other options, too. */
const KIND_OF_OPTION: Readonly<Record<(typeof copy.KIND_OPTIONS)[number], DebtKind>> = {
  'Cartão de crédito': 'credit-card',
  Empréstimo: 'personal-loan',
  'Cheque especial': 'overdraft',
  'Carnê ou crediário': 'store-credit',
  'Financiamento de carro ou moto': 'vehicle-financing',
  'Financiamento da casa': 'mortgage',
  'Consignado (desconta do salário ou benefício)': 'payroll-loan',
  'Outra coisa': 'other',
};

function next(situation: Situation): Question | undefined {
  const { debts, settled } = situation;
  if (debts.length === 0 && !settled.has('debts')) return { slot: 'debts' };
  for (const debt of debts) {
    const missing = missingOf(debt, settled);
    if (missing) return missing;
  }
  if (debts.length > 0 && !settled.has('more-debts')) return { slot: 'more-debts' };
  if (!settled.has('rates') && debts.some(needsRate)) return { slot: 'rates' };
  if (!settled.has('overdue') && debts.some(isDelayUnknown)) return { slot: 'overdue' };
  const overdueWithoutOffer = debts.some((debt) => debt.overdue === 'yes' && !debt.offers?.length);
  if (!settled.has('offers') && overdueWithoutOffer) return { slot: 'offers' };
  return undefined;
}

/** Of a debt that is paid off nothing more is asked. */
function isDelayUnknown(debt: DebtDraft): boolean {
  return debt.overdue === undefined && isOpen(debt);
}

/** From here on the ranges to choose from are of one debt alone. */
const RANGES_FROM = 2;

function isOwedKnown({ balance, instalmentAmount }: DebtDraft): boolean {
  return balance !== undefined || instalmentAmount !== undefined;
}

function missingOf(debt: DebtDraft, settled: Situation['settled']): Question | undefined {
  const open = (slot: Question['slot']) => !settled.has(`${slot}:${debt.id}`);
  if (debt.creditor === '' && open('debt-creditor')) return { slot: 'debt-creditor', about: debt.id };
  if (debt.kind === undefined && open('debt-kind'))
    return { slot: 'debt-kind', about: debt.id, options: copy.KIND_OPTIONS };
  if (!isOwedKnown(debt) && open('debt-amount')) return { slot: 'debt-amount', about: debt.id };
  const countMissing = debt.instalmentAmount !== undefined && debt.instalmentsRemaining === undefined;
  if (countMissing && open('instalments-left')) return { slot: 'instalments-left', about: debt.id };
  return undefined;
}

function word(question: Question & { attempts: number }, { debts, settled }: Situation): string {
  const about = debts.find(({ id }) => id === question.about);
  const unknown = debts.filter((debt) => !isOwedKnown(debt) && !settled.has(`debt-amount:${debt.id}`));
  if (question.slot === 'debt-amount' && unknown.length > 1 && question.attempts < RANGES_FROM)
    return reprompt(copy.amountsQuestions(unknown), question.attempts);
  // "Tem mais alguma?" comes back after each debt: shorter from the second time on.
  const attempts =
    question.slot === 'more-debts' && debts.length > 1 ? Math.max(1, question.attempts) : question.attempts;
  return reprompt(wordings(question.slot, about, debts), attempts) + optionsOf(question);
}

function wordings(
  slot: Question['slot'],
  about: DebtDraft | undefined,
  debts: readonly DebtDraft[],
): readonly string[] {
  const names = (which: (debt: DebtDraft) => boolean) => [...new Set(debts.filter(which).map(copy.debtName))];
  switch (slot) {
    case 'more-debts':
      return copy.MORE_DEBTS_QUESTIONS;
    case 'rates':
      return copy.rateQuestions(names(needsRate));
    case 'overdue':
      return copy.overdueQuestions(names(isDelayUnknown));
    case 'offers':
      return copy.OFFER_QUESTIONS;
    case 'debt-creditor':
      return about ? copy.creditorQuestions(about) : copy.DEBT_QUESTIONS;
    case 'debt-kind':
      return about ? copy.kindQuestions(about) : copy.DEBT_QUESTIONS;
    case 'debt-amount':
      return about ? copy.amountQuestions(about) : copy.DEBT_QUESTIONS;
    case 'instalments-left':
      return about ? copy.instalmentsQuestions(about) : copy.DEBT_QUESTIONS;
    default:
      return copy.DEBT_QUESTIONS;
  }
}

function optionsOf({ slot, attempts }: Question & { attempts: number }): string {
  if (slot === 'debt-kind') return `\n${menu(copy.KIND_OPTIONS)}`;
  return slot === 'more-debts' && attempts > 1 ? `\n${menu(copy.MORE_DEBTS_OPTIONS)}` : '';
}

function handle(command: Command, context: Context): Outcome | undefined {
  if (command.kind === 'tell-debt') {
    // A bare figure says of no debt whose it is.
    const names = context.question?.slot !== 'debt-creditor' || !isOnlySum(command.debt);
    return names ? tellDebt(command.debt, context) : { again: true };
  }
  if (command.kind === 'remove-debt') return removeDebt(command, context);
  if (command.kind === 'same-debt') return joinDebts(command.creditor, context);
  const { question } = context;
  if (!question) return undefined;
  // "só isso" after a burst of debts closes their list, whichever question stood open.
  if (command.kind === 'nothing-more' && !ownsList(question) && listIsOpen(context)) {
    return { changes: [settle({ slot: 'more-debts' }, 'answered')] };
  }
  if (command.kind === 'nothing-more' && OF_ONE.has(question.slot) && listIsOpen(context)) {
    return { changes: [settle({ slot: 'more-debts' }, 'answered')], say: [copy.listClosed] };
  }
  switch (question.slot) {
    case 'debts':
    case 'more-debts':
      return answerList(command, question, context);
    case 'debt-creditor':
    case 'debt-kind':
    case 'debt-amount':
    case 'instalments-left':
      return answerOne(command, question, context);
    case 'rates':
    case 'overdue':
    case 'offers':
      return answerAboutAll(command, question, context);
    default:
      return undefined;
  }
}

/** Asked of one debt, while the list may be open still. */
const OF_ONE: ReadonlySet<Question['slot']> = new Set(['debt-kind', 'debt-amount', 'instalments-left']);

function isOnlySum({ balance, ...rest }: DebtMention): boolean {
  return balance !== undefined && Object.keys(rest).length === 0;
}

function ownsList({ slot }: Question): boolean {
  return debtsAgent.slots.includes(slot) || slot === 'flexibles' || slot === 'essentials';
}

function listIsOpen({ situation }: Context): boolean {
  return situation.debts.length > 0 && !situation.settled.has('more-debts');
}

function answerList(command: Command, question: Question, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'deny':
    case 'nothing-more':
      return {
        changes: [settle(question, 'answered'), settle({ slot: 'more-debts' }, 'answered')],
        say: context.situation.debts.length === 0 ? [copy.noDebts] : [],
      };
    case 'affirm':
      return { ask: { slot: 'debts' } };
    case 'choose':
      if (question.slot !== 'more-debts') return undefined;
      return command.option === 1 ? { ask: { slot: 'debts' } } : { changes: [settle(question, 'answered')] };
    case 'answer-amount':
      return tellDebt({ balance: command.money }, context);
    default:
      return undefined;
  }
}

function answerOne(command: Command, question: Question, context: Context): Outcome | undefined {
  const debt = context.situation.debts.find(({ id }) => id === question.about);
  if (!debt) return undefined;
  if (command.kind === 'deny' && question.slot === 'debt-creditor')
    return { changes: [{ set: 'removed', id: debt.id }], say: [copy.debtRemoved(debt)] };
  if (command.kind === 'deny' && !isOwedKnown(debt)) return askIfOwed(debt, question, context);
  const patch = patchFrom(command, question);
  if (patch)
    return {
      changes: [{ set: 'debt', debt: { id: debt.id, ...patch } }, settle(question, 'answered')],
      noted: [debt.id],
    };
  if (command.kind === 'dont-know' && question.slot === 'debt-kind') {
    return { changes: [{ set: 'debt', debt: { id: debt.id, kind: 'other' } }, settle(question, 'unknown')] };
  }
  return undefined;
}

/** "não" to "quanto está devendo?": nothing, or nobody knows how much? */
function askIfOwed(debt: DebtDraft, question: Question, { now }: Context): Outcome {
  return wish(
    [
      { changes: [settle(question, 'unknown')], say: copy.owedLater },
      { changes: [{ set: 'removed', id: debt.id }], say: copy.debtRemoved(debt) },
    ],
    { now, options: copy.OWED_OR_NOT_OPTIONS, question: copy.owedOrNot(debt) },
  );
}

function patchFrom(command: Command, { slot, options }: Question): Partial<DebtDraft> | undefined {
  switch (command.kind) {
    case 'answer-text':
      return slot === 'debt-creditor' && canBeName(command.text) ? { creditor: nameSpelled(command.text) } : undefined;
    case 'answer-kind':
      return slot === 'debt-kind' ? { kind: command.debtKind } : undefined;
    case 'choose': {
      const chosen = copy.KIND_OPTIONS.find((words) => words === options?.[command.option - 1]);
      const kind = chosen && KIND_OF_OPTION[chosen];
      return slot === 'debt-kind' && kind ? { kind } : undefined;
    }
    case 'answer-amount':
      if (slot !== 'debt-amount') return undefined;
      return {
        balance: command.money.range?.to ?? command.money.centavos,
        approximate: command.money.approximate === true,
      };
    case 'answer-number':
      return slot === 'instalments-left' && command.value > 0 && command.value <= 600
        ? { instalmentsRemaining: Math.round(command.value) }
        : undefined;
    default:
      return undefined;
  }
}

/** "desde agosto", "mais nada", a whole sentence: answers to something else, not what a creditor is called. */
function canBeName(text: string): boolean {
  const name = text.trim();
  return (
    /\p{L}/u.test(name) &&
    name.length <= 40 &&
    !/[\d?]|^(desde|mais nada|nada|não|nao|só isso|so isso|acabou|e se|ach(o|ei)|(muito )?caro|paguei|mandei|ped(i|iram)|fiz|vou|quero|posso|depende)(?![\p{L}])/iu.test(
      name,
    )
  );
}

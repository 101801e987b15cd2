import type { Command } from '../../contracts/command.ts';
import type { Change, DebtDraft } from '../../contracts/conversation-state.ts';
import * as copy from '../copy/debts.ts';
import { type Context, type Outcome, type Question, settle } from './agent.ts';
import { needsRate } from './needs-rate.ts';

/** Answers to the questions that are asked once for all debts: rates, delays, offers. */
export function answerAboutAll(command: Command, question: Question, context: Context): Outcome | undefined {
  switch (question.slot) {
    case 'rates':
      return answerRates(command, question, context);
    case 'overdue':
      return answerOverdue(command, question, context);
    case 'offers':
      // "sim, recebi": from whom and for how much is asked in other words.
      if (command.kind === 'affirm') return {};
      return command.kind === 'deny' || command.kind === 'nothing-more' || command.kind === 'dont-know'
        ? { changes: [settle(question, 'answered')] }
        : undefined;
    default:
      return undefined;
  }
}

function answerRates(command: Command, question: Question, { situation }: Context): Outcome | undefined {
  const open = situation.debts.filter(needsRate);
  switch (command.kind) {
    case 'dont-know':
    case 'deny':
    case 'nothing-more':
      return {
        changes: [...open.map((debt) => patch(debt, { rateUnknown: true })), settle(question, 'unknown')],
        say: open.length > 0 ? [copy.ratesUnknown] : [],
      };
    case 'answer-rate': {
      const [only] = open;
      if (!only || open.length > 1) return { say: [copy.rateOfWhich], again: true };
      return { changes: [patch(only, { rate: command.rate }), settle(question, 'answered')], noted: [only.id] };
    }
    default:
      return undefined;
  }
}

function answerOverdue(command: Command, question: Question, { situation }: Context): Outcome | undefined {
  const open = situation.debts.filter(({ overdue }) => overdue === undefined);
  const all = (change: Partial<DebtDraft>) => open.map((debt) => patch(debt, change));
  switch (command.kind) {
    case 'deny':
      return { changes: [...all({ overdue: 'no' }), settle(question, 'answered')], say: [copy.noneOverdue] };
    case 'dont-know':
      return { changes: [settle(question, 'unknown')] };
    case 'answer-date':
      return {
        changes: [...all({ overdue: 'yes', overdueSince: command.date }), settle(question, 'answered')],
        noted: open.map(({ id }) => id),
      };
    case 'affirm':
      if (open.length > 1) return { say: [copy.overdueWhich], again: true };
      return { changes: [...all({ overdue: 'yes' }), settle(question, 'answered')], noted: open.map(({ id }) => id) };
    default:
      return undefined;
  }
}

function patch(debt: DebtDraft, change: Partial<DebtDraft>): Change {
  return { set: 'debt', debt: { id: debt.id, ...change } };
}

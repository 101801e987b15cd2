import type { Command } from '../../contracts/command.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import type { Preference } from '../../domain/payoff/plan.ts';
import type { Situation } from '../situation.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed } from './debts-named.ts';

/** The order in which the person would rather pay. */
export const preferencesAgent: Agent = {
  name: 'preferences',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'prefer-strategy':
      return prefer({ strategy: command.strategy }, context);
    case 'prefer-order':
      return prefer({ strategy: 'custom', order: orderOf(command.creditors, context.situation) }, context);
    default:
      return undefined;
  }
}

function prefer(preference: Preference, { state }: Context): Outcome {
  return { patch: { preferredStrategy: preference }, ...(state.roadmap ? { roadmap: 'make' } : {}) };
}

/** Debt ids of creditors, in the order in which these were named. */
export function orderOf(creditors: readonly CreditorMention[], situation: Situation): readonly string[] {
  return creditors.flatMap((creditor) => debtsNamed(creditor, situation).map(({ id }) => id));
}

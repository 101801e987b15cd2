import { panelAfterConsent, panelLink } from '../copy/panel.ts';
import type { Context, Outcome } from './agent.ts';

/** The link alone: what stood open stays so, and is not asked once more. Without consent there is nothing to show. */
export function openPanel({ state, question, panelUrl }: Context): Outcome | undefined {
  if (state.consent === 'given') return { say: [panelLink(panelUrl)], ends: true };
  // Who was not greeted yet is greeted first.
  return question?.slot === 'consent' ? { say: [panelAfterConsent] } : undefined;
}

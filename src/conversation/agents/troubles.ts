import type { Command } from '../../contracts/command.ts';
import type { Trouble } from '../../contracts/mentions.ts';
import * as copy from '../copy/troubles.ts';
import type { Context, Outcome } from './agent.ts';

type Told = Extract<Command, { readonly kind: 'tell-trouble' }>;

/**
 * What is no debt but hurts beside it: calm words, who can help, and no blame. Nothing of it is kept but that it was
 * answered: told again it gets a line, and danger the whole answer each time.
 */
export function hearTrouble({ trouble }: Told, { state, today }: Context): Outcome {
  const { troublesHeard = [], turn } = state;
  const events = [{ v: 1, type: 'trouble-told', trouble }] as const;
  if (rests(trouble)) return { say: copy.troubleHeard(trouble, today), events, ends: true };
  if (troublesHeard.includes(trouble)) return { say: [copy.troubleAgain(trouble, turn)], events };
  return {
    patch: { troublesHeard: [...troublesHeard, trouble] },
    say: copy.troubleHeard(trouble, today),
    events,
  };
}

/** After these no question about money follows; the talk goes on when the person writes again. */
function rests(trouble: Trouble): trouble is 'violence' | 'threats' {
  return trouble === 'violence' || trouble === 'threats';
}

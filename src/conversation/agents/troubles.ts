import type { Command } from '../../contracts/command.ts';
import type { Trouble } from '../../contracts/mentions.ts';
import * as copy from '../copy/troubles.ts';
import type { Context, Outcome } from './agent.ts';

type Told = Extract<Command, { readonly kind: 'tell-trouble' }>;

/** What is no debt but hurts beside it: calm words, who can help, and no blame. Nothing of it is kept. */
export function hearTrouble({ trouble }: Told, { today }: Context): Outcome {
  return {
    say: copy.troubleHeard(trouble, today),
    events: [{ v: 1, type: 'trouble-told', trouble }],
    ...(RESTS.has(trouble) ? { ends: true } : {}),
  };
}

/** After these no question about money follows; the talk goes on when the person writes again. */
const RESTS: ReadonlySet<Trouble> = new Set(['violence', 'threats']);

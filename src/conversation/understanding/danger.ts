import type { Command } from '../../contracts/command.ts';
import { deniesDanger } from './crisis/denies-danger.ts';
import { whoIsInDanger } from './crisis/who-is-in-danger.ts';
import type { TurnReading } from './turn-reading.ts';

/** Danger to a life, or that there was none: heard before all else. */
export function readDanger(turn: TurnReading): Command | undefined {
  // "sim, quero apagar" speaks of what was asked.
  const inDanger = onlyDeletes(turn) ? undefined : whoIsInDanger(turn.whole);
  if (inDanger === 'self') return { kind: 'crisis' };
  if (inDanger === 'someone-else') return { kind: 'crisis', who: 'someone-else' };
  return deniesDanger(turn.whole, turn.view.question?.slot) ? { kind: 'crisis-denied' } : undefined;
}

/** An answer to "apago mesmo?" of no other words than its own. */
function onlyDeletes({ view, whole }: TurnReading): boolean {
  return view.question?.slot === 'confirm-delete' && whole.words.every((word) => DELETING.has(word));
}

const DELETING: ReadonlySet<string> = new Set(
  'sim s isso claro pode quero apagar apague apaga deletar excluir tudo mesmo os meus dados , . !'.split(' '),
);

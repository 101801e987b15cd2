import type { Command } from '../../contracts/command.ts';
import { creditorIn } from './debt-reader.ts';
import { phraseBook } from './phrase-book.ts';
import { type TurnReading, within } from './turn-reading.ts';

const cues = phraseBook<true>([
  [
    true,
    [
      '(tira|tirar|tire|remove|remova|remover|apaga|apagar|apague|exclui|excluir|deleta|deletar|retira) (o|a|essa|esse|divida|da_lista|fora)',
      '(tira|tirar|tire|remove|remova|remover|apaga|apagar|exclui|excluir|deleta|deletar|retira) (a|o|essa|esse)? (divida|conta) (do|da|de|no|na|com)',
    ],
  ],
]);

/** "tira o nubank", "apaga a dívida da renner": only with a name, and never from "tirar meu nome". */
export function readRemovals(turn: TurnReading): readonly Command[] {
  const [cue] = cues.all(turn.reading.words);
  if (!cue || turn.figures.length > 0) return [];
  const creditor = creditorIn(within(turn, cue.from, Math.min(turn.to, cue.to + 4)));
  return creditor ? [{ kind: 'remove-debt', creditor }] : [];
}

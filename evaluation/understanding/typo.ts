import type { Draw } from '../../tests/planner-oracle/seeded.ts';
import { fold } from './fold.ts';

const SHORTEST = 5;

/**
 * The word with one slip of the thumb: a neighbouring key, a letter twice, one left out, two swapped. Undefined where the
 * meaning could change: short words, figures, and slips that make another word of the vocabulary.
 */
export function withTypo(word: string, draw: Draw, vocabulary: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST || isFigure(fold(word))) return undefined;
  // The first letter is typed with care.
  const at = draw.whole(1, word.length - 2);
  const slip = draw.oneOf([onNeighbour, doubled, dropped, swapped])(word, at, draw);
  return vocabulary.has(fold(slip)) || fold(slip) === fold(word) ? undefined : slip;
}

/** Numbers, months and days of the week: another letter may make another figure ("sessenta", "setenta"). */
function isFigure(word: string): boolean {
  return (
    FIGURES.has(word) ||
    /^(cent|duzent|trezent|quatrocent|quinhent|seiscent|setecent|oitocent|novecent|milh)/.test(word)
  );
}

const FIGURES: ReadonlySet<string> = new Set(
  [
    'cinco quatro catorze quatorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta',
    'setenta oitenta noventa primeiro primeira segundo segunda terceiro terceira quarto quarta quinto quinta sexto sexta',
    'janeiro fevereiro marco abril junho julho agosto setembro outubro novembro dezembro terca sabado domingo metade meia',
  ]
    .join(' ')
    .split(' '),
);

type Slip = (word: string, at: number, draw: Draw) => string;

const onNeighbour: Slip = (word, at, draw) => {
  const near = NEIGHBOURS.get(fold(word.charAt(at)));
  return near ? word.slice(0, at) + near.charAt(draw.whole(0, near.length - 1)) + word.slice(at + 1) : word;
};
const doubled: Slip = (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at);
const dropped: Slip = (word, at) => word.slice(0, at) + word.slice(at + 1);
const swapped: Slip = (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);

/** Keys beside each other on a phone. */
const NEIGHBOURS: ReadonlyMap<string, string> = neighbours(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);

function neighbours(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) =>
      [...row].map((key, at): [string, string] => [key, (row[at - 1] ?? '') + (row[at + 1] ?? '')]),
    ),
  );
}

import type { Reading } from './tokens.ts';

/** A stretch of a turn between punctuation marks or line ends; `from` and `to` are token indices. */
export type Clause = { readonly from: number; readonly to: number; readonly words: readonly string[] };

/** The clauses of a turn, without marks and emoji at their ends. */
export function clausesOf({ tokens, words }: Reading): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const ends = token === undefined || token.kind === 'break' || (token.kind === 'mark' && SEPARATORS.has(token.text));
    if (!ends) continue;
    if (at > from) clauses.push({ from, to: at, words: words.slice(from, at) });
    from = at + 1;
  }
  return clauses;
}

/** Words that carry no answer at either end of one: "ah então sim viu". */
export function withoutFillers(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && FILLERS.has(words[from] ?? '')) from += 1;
  while (to > from + 1 && FILLERS.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
}

const SEPARATORS: ReadonlySet<string> = new Set([',', '.', ';', '!', '?', '(', ')', ':']);

const FILLERS: ReadonlySet<string> = new Set(
  'ah aah oh eh e entao olha viu ne uai ue rs rsrs kkk haha hehe hum hmm mano cara moca moco amiga amigo querida querido dora por favor pfv pf tipo bom bem agora ai la mas acho que eu oxe oxente bah tche vixe vish vix ixi ixe xi ih iih iche eita eta nossa putz poxa puxa caramba caraca aff afe oxi uxe arre egua credo misericordia jesus gente senhora senhor meu minha filho filha'.split(
    ' ',
  ),
);

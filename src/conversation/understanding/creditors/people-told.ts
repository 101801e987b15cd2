import type { DialogueView } from '../../../contracts/command.ts';
import { fold } from '../../../domain/text/normalise.ts';
import { isAfterwards } from '../afterwards.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import type { FoundCreditor } from './creditors.ts';
import { people } from './people.data.ts';

/**
 * Once there is a plan: a person who was told of as a creditor, however they are called now: "paguei 100 da tia", "a tia perdoou o
 * resto", of "minha tia".
 */
export function peopleTold(reading: Reading, { creditors, question }: DialogueView): readonly Found<FoundCreditor>[] {
  if (question === undefined || !isAfterwards(question.slot)) return [];
  const { words } = reading;
  return people.all(words).flatMap(({ from, to }) => {
    const named = creditors.filter((name) => isCalledSo(name, words.slice(from, to)));
    const [name] = named;
    const isMeant = TOWARDS.has(words[from - 1] ?? '') || DOES.test(words[to] ?? '');
    if (name === undefined || named.length > 1 || !isMeant) return [];
    return [{ from, to, value: { mention: { name, span: spanOf(reading, from, to) }, kind: 'informal' as const } }];
  });
}

/** By the last word: "a tia" and "minha tia" are the same one. */
function isCalledSo(name: string, said: readonly string[]): boolean {
  return fold(name).split(' ').at(-1) === said.at(-1);
}

const TOWARDS: ReadonlySet<string> = new Set(['da', 'do', 'para', 'na', 'no', 'com', 'a', 'o']);
/** What a creditor does. */
const DOES = /^(?:perdo|desculp|dispens|abon|anisti|cobr|receb|aceit|falou|disse|quer|pediu|deu|fez|faz)/;

import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';

/** "o que é esse tal de rotativo?", "rotativo é o quê?", "não sei o que é crediário": a word that is asked about, and tells nothing. */
export function isAskedMeaning({ from, to }: Found<unknown>, { words }: Reading): boolean {
  const before = words.slice(Math.max(0, from - LONGEST), from);
  const isBefore = asking.all(before).some((said) => said.to === before.length);
  const after = words.slice(to, to + LONGEST);
  return isBefore || askedBehind.all(after).some((said) => said.from === 0);
}

/** "qual a diferença de crediário e cartão?": a turn that only asks what words mean. */
export function asksMeaning({ words }: Reading): boolean {
  return asking.all(words).some(({ from }) => from <= LATEST) || askedBehind.all(words).length > 0;
}

const LATEST = 4;
const LONGEST = 9;

const asking = phraseBook<true>([
  [
    true,
    [
      '(o)? (que|qual) (e|eh|seria|significa|quer_dizer|vem_a_ser|diabo_e) (isso|esse|essa|um|uma|o|a)? (negocio|coisa|trem|tal|historia)? (de|do|da|um|uma|o|a)?',
      '(o)? que (e|eh) isso (ai)? (de|do|da)',
      'como assim (um|uma|o|a)?',
      '(o_que_quer_dizer|o_que_significa|como_funciona|qual_a_diferenca) (isso|esse|essa|um|uma|o|a|de|do|da|entre)? (tal)? (de|do|da|o|a)?',
    ],
  ],
]);

const askedBehind = phraseBook<true>([[true, ['(e|eh|seria|significa|quer_dizer) o que']]]);

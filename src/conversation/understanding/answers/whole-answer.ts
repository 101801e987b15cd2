import { withoutFillers } from '../text/clauses.ts';
import { withoutCourtesies } from '../text/courtesies.ts';
import { type ClosedAnswer, closedAnswers } from './closed-answers.ts';

/** Nobody says yes or no in more words than this. */
const LONGEST_ANSWER = 24;

/** What all the words of a clause say together, with chatter, letters and marks left aside. */
export function wholeAnswer(words: readonly string[]): ClosedAnswer | undefined {
  if (words.length > LONGEST_ANSWER || ATTENTION.test(words.join(' '))) return undefined;
  const bare = withoutFillers(words);
  return (
    closedAnswers.whole(words)?.value ??
    closedAnswers.whole(bare)?.value ??
    closedAnswers.whole(bare.map(squeezed))?.value ??
    closedAnswers.whole(bare.filter((word) => !NICETIES.has(word)))?.value ??
    closedAnswers.whole(bare.map(squeezed).filter((word) => !CHEERS.has(word)))?.value ??
    closedAnswers.whole(withoutCourtesies(words))?.value ??
    sameTwice(bare) ??
    sameThroughout(withoutCourtesies(words))
  );
}

/** "olha só, ontem ligaram" is no "só isso", "20 % ao mês, pode isso?" skips nothing. */
const ATTENTION =
  /^(?:entao )?(?:olha|olhe|veja|ve|escuta|imagina|imagine|repara|saca|espia|pensa) so$|^pode (?:isso|uma coisa dessas|um negocio desses)$/;

/** Dictated answers run together: "tá certo pode perguntar", "não não tem". */
function sameThroughout(words: readonly string[]): ClosedAnswer | undefined {
  const said = closedAnswers.all(words);
  const covered = said.reduce((sum, { from, to }) => sum + to - from, 0);
  const [first] = said;
  return first && covered === words.length && said.every(({ value }) => value === first.value)
    ? first.value
    : undefined;
}

/** "sim sim sim", "nao nao", "👍👍". */
function sameTwice(words: readonly string[]): ClosedAnswer | undefined {
  const [first] = words;
  const repeated = words.length > 1 && first !== undefined && words.every((word) => word === first);
  return repeated ? closedAnswers.whole([first])?.value : undefined;
}

/** "naoo", "okk": letters that the thumb repeated. */
function squeezed(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

const NICETIES: ReadonlySet<string> = new Set(
  'dora moca moco obrigado obrigada valeu viu ok kkk rs mesmo ainda ai la tambem'.split(' '),
);

/** Emoji beside a word that says it already: "siimm 👍". */
const CHEERS: ReadonlySet<string> = new Set('👍 👌 ✅ 🙏 💪 😀 😊 😁 🙂 ❤ 👏'.split(' '));

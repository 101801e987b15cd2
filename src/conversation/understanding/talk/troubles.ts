import type { Command } from '../../../contracts/command.ts';
import type { DebtMention, Trouble } from '../../../contracts/mentions.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Reading } from '../text/tokens.ts';
import { masked, type TurnReading } from '../turn-reading.ts';
import { NO_TROUBLE, TROUBLE_WORDS } from './trouble-words.data.ts';

/** Violence, threats, loan sharks, gambling, collectors that shame: the gravest that is told, and gambling beside it. */
export function readTroubles({ words }: Reading): readonly Command[] {
  const calm = noTrouble.all(words);
  const found = new Set(
    troubleWords
      .all(words)
      .filter((one) => !calm.some((other) => one.from < other.to && other.from < one.to))
      .map(({ value }) => value),
  );
  const gravest = GRAVITY.find((trouble) => found.has(trouble));
  if (gravest === undefined) return [];
  const told: readonly Trouble[] = found.has('gambling') && gravest !== 'gambling' ? [gravest, 'gambling'] : [gravest];
  return told.map((trouble) => ({ kind: 'tell-trouble', trouble }));
}

/** The turn without what was lost to bets: "perdi 3 mil no tigrinho" is no income, no debt and nothing that goes out every month. */
export function withoutLosses(turn: TurnReading): TurnReading {
  const { words } = turn.reading;
  return troubleWords
    .all(words)
    .filter(({ from, to, value }) => value === 'gambling' && words.slice(from, to).some((word) => LOST.has(word)))
    .reduce(masked, turn);
}

const LOST: ReadonlySet<string> = new Set(
  'perdi perdeu perdemos perco torrei enfiei apostei gastei coloquei'.split(' '),
);

/** What is told of money beside a trouble: "meu marido pega meu cartão e me bate" owes nothing. */
export function toldBeside(troubles: readonly Command[], told: readonly Command[]): readonly Command[] {
  const hurt = troubles.some(
    (command) => command.kind === 'tell-trouble' && (command.trouble === 'violence' || command.trouble === 'threats'),
  );
  return told.filter((command) => !(hurt && command.kind === 'tell-debt' && hasNoFigure(command.debt)));
}

function hasNoFigure({ balance, instalments, minimumPayment, rate }: DebtMention): boolean {
  return balance === undefined && instalments === undefined && minimumPayment === undefined && rate === undefined;
}

const GRAVITY: readonly Trouble[] = ['violence', 'threats', 'loan-shark', 'shaming', 'gambling'];

const troubleWords = phraseBook(TROUBLE_WORDS);
const noTrouble = phraseBook<true>([[true, NO_TROUBLE]]);

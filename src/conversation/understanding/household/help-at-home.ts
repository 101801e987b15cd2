import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/**
 * What a person gives to those they live with or look after, where expenses are asked for: "dou 400 em casa", "só dou 200
 * pra ela", "mando 300 pra minha mãe". Where the clause names what it is for, that says more.
 */
export function helpAtHome(turn: TurnReading): readonly Found<ExpenseCategory>[] {
  const slot = turn.view.question?.slot;
  if (slot !== 'essentials' && slot !== 'flexibles') return [];
  return phrasesIn(giving, turn).flatMap(({ from, to }): readonly Found<ExpenseCategory>[] => {
    const sum = turn.figures.find((one) => one.value.kind === 'amount' && one.from >= to && one.from - to <= 2);
    if (!sum) return [];
    const behind = turn.reading.words.slice(sum.to, sum.to + FAR);
    const end = behind.findIndex((word) => ENDS.has(word));
    const own = end < 0 ? behind : behind.slice(0, end);
    const isNamed = turn.expenses.some((label) => label.from >= from && label.from < sum.to + own.length);
    const isToOwn = LINKS.has(own[0] ?? '') && own.some((word) => AT_HOME.has(word));
    return isToOwn && !isNamed ? [{ from, to, value: 'other-essential' }] : [];
  });
}

const giving = phraseBook<true>([
  [
    true,
    [
      '(dou|contribuo|repasso|mando|boto|coloco|entrego|ajudo|passo|deixo|pago|participo|colaboro) (so|com|uns|umas|apenas|mais|ainda|de)?',
    ],
  ],
]);

const FAR = 6;
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', 'e', 'mas']);
const LINKS: ReadonlySet<string> = new Set('em para na no nas nos todo por a ao dentro la'.split(' '));
const AT_HOME: ReadonlySet<string> = new Set(
  'casa mae pai pais tia tio avo avos sogra sogro irma irmao familia ela ele eles filha filho filhos neto neta vo mainha painho madrinha padrinho despesas'.split(
    ' ',
  ),
);

import { isAfterwards } from '../afterwards.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/**
 * Where it is said that an expense is another one now, once expenses are known: "meu aluguel aumentou pra 900", "minha luz
 * agora vem 250". It replaces what was told, and is no debt.
 */
export function changeOfCost(turn: TurnReading): number | undefined {
  const slot = turn.view.question?.slot;
  if ((slot !== undefined && !isAfterwards(slot)) || turn.creditors.length > 0) return undefined;
  const { words } = turn.reading;
  const ordered = slot === undefined ? undefined : orderedChange(turn);
  if (ordered !== undefined) return ordered;
  return phrasesIn(changes, turn).find(({ from, to }) => {
    const label = turn.expenses.find((one) => one.to <= from && from - one.to <= 3);
    const between = label ? words.slice(label.to, from) : [];
    const sum = turn.figures.some(
      (figure) => figure.value.kind === 'amount' && figure.from >= to && figure.from - to <= 3,
    );
    return label !== undefined && sum && !between.some((word) => ENDS.has(word));
  })?.from;
}

/** "corta o lazer pra 100", "passa pra 950 a renda": a change that is told to be made. */
function orderedChange({ reading: { words }, figures, expenses, incomes, clauses }: TurnReading): number | undefined {
  return clauses.find(({ from, to }) => {
    const isTold = ORDERS.has(words[from] ?? '');
    const sum = figures.find((one) => one.value.kind === 'amount' && one.from > from && one.from < to);
    const isTo =
      sum &&
      ['para', 'em', 'por', 'de'].includes(
        words[sum.from - 1] === '$' ? (words[sum.from - 2] ?? '') : (words[sum.from - 1] ?? ''),
      );
    const isNamed = [...expenses, ...incomes].some((one) => one.from > from && one.to <= to);
    return isTold && isTo && (isNamed || words.slice(from, to).some((word) => word === 'renda' || word === 'salario'));
  })?.from;
}

const ORDERS: ReadonlySet<string> = new Set(
  'corta corte baixa baixe diminui diminua reduz reduza aumenta aumente sobe suba passa passe bota bote poe coloca coloque deixa deixe muda mude troca troque altera altere corrige corrija atualiza atualize'.split(
    ' ',
  ),
);

const ENDS: ReadonlySet<string> = new Set(['.', '\n', '!', '?', ';']);

const changes = phraseBook<true>([
  [
    true,
    [
      '(subiu|aumentou|baixou|caiu|diminuiu|passou|foi|reajustou|mudou|abaixou|pulou|dobrou) (para|de|a)',
      '(agora|hoje) (e|eh|vem|esta|pago|custa|sai|da|vai_ser|ficou|fica) (uns|umas|em|por|de|$)?',
      '(vai|ficou|passa) (ser|a_ser|em|por|para) (uns|agora)?',
      '(novo|nova) (e|eh|esta|ficou|fica|sai|custa|da|vai_ser|vai_sair) (por|em|de|uns|$)?',
    ],
  ],
]);

import { isAfterwards } from './afterwards.ts';
import { phraseBook } from './phrase-book.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

/**
 * Where it is said that an expense is another one now, once expenses are known: "meu aluguel aumentou pra 900", "minha luz
 * agora vem 250". It replaces what was told, and is no debt.
 */
export function changeOfCost(turn: TurnReading): number | undefined {
  const slot = turn.view.question?.slot;
  if ((slot !== undefined && !isAfterwards(slot)) || turn.creditors.length > 0) return undefined;
  const { words } = turn.reading;
  return phrasesIn(changes, turn).find(({ from, to }) => {
    const label = turn.expenses.find((one) => one.to <= from && from - one.to <= 3);
    const between = label ? words.slice(label.to, from) : [];
    const sum = turn.figures.some(
      (figure) => figure.value.kind === 'amount' && figure.from >= to && figure.from - to <= 3,
    );
    return label !== undefined && sum && !between.some((word) => ENDS.has(word));
  })?.from;
}

const ENDS: ReadonlySet<string> = new Set(['.', '\n', '!', '?', ';']);

const changes = phraseBook<true>([
  [
    true,
    [
      '(subiu|aumentou|baixou|caiu|diminuiu|passou|foi|reajustou|mudou|abaixou|pulou|dobrou) (para|de|a)',
      '(agora|hoje) (e|eh|vem|esta|pago|custa|sai|da|vai_ser|ficou|fica) (uns|umas|em|por|de|$)?',
      '(vai|ficou|passa) (ser|a_ser|em|por|para) (uns|agora)?',
    ],
  ],
]);

import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/** How long the story of one debt is. */
const LONGEST_STORY = 16;

/**
 * True for a payment that only tells how a debt came to what it is: "tinha dez mil, já paguei seis, falta quatro mil".
 * What is left stands behind it, and while debts are listed, or with what it was before it, that is what counts.
 */
export function isHistory(turn: TurnReading, at: number): boolean {
  const asked = turn.view.question?.slot;
  const listing = asked === 'debts' || asked === 'more-debts';
  const isLeft = turn.figures.some(
    ({ from, value }) =>
      value.kind === 'amount' && value.amount.role === 'current' && from > at && from - at <= LONGEST_STORY,
  );
  return isLeft && (listing || phrasesIn(beginnings, turn).some(({ to }) => to <= at && at - to <= LONGEST_STORY));
}

const beginnings = phraseBook<true>([
  [true, ['(tinha|tinham|devia|deviam|era|eram|peguei|pegamos|comecou|tirei|financiei|emprestou|fiz)']],
]);

/** "o will bank tá em 940", "já paguei o c6, o que resta é o pan 640": what is owed now, told after a payment. */
export function currentDebts(turn: TurnReading): readonly number[] {
  const still = phrasesIn(stillOwed, turn).map(({ from }) => from);
  const current = turn.figures.flatMap(({ from, value }) => {
    if (value.kind !== 'amount' || value.amount.role !== 'current') return [];
    const name = turn.creditors.findLast(
      (one) => one.to <= from && from - one.to <= NEAR_NAME && isAlone(turn, one.to, from),
    );
    return [name?.from ?? from];
  });
  return [...still, ...current];
}

/** Nothing else is told between a name and what is owed there. */
function isAlone({ figures, reading: { words } }: TurnReading, from: number, to: number): boolean {
  return (
    !figures.some((figure) => figure.from >= from && figure.to <= to) &&
    !words.slice(from, to).some((word) => ['.', '\n'].includes(word))
  );
}

const NEAR_NAME = 7;

const stillOwed = phraseBook<true>([
  [
    true,
    [
      '(o_que|so|agora|agora_so) (me)? (resta|falta|sobra|sobrou|restou|ficou) (e|foi|o|a)',
      '(hoje|agora|ainda) (ainda|so)? (devo|estou_devendo)',
      '(agora|hoje) (e|eh)? so (o|a|no|na|com|tenho|devo|tem)',
      'fiquei devendo',
    ],
  ],
]);

import type { TurnReading } from './turn-reading.ts';

/** "aluguel 1.800 mercado 900 plano de saúde 450", asked about debts: nobody owes a market, so these are expenses. */
export function listsExpenses({ expenses, figures, creditors, reading: { words }, view }: TurnReading): boolean {
  const slot = view.question?.slot;
  if ((slot !== 'debts' && slot !== 'more-debts') || creditors.length > 0) return false;
  const priced = expenses.filter(({ from, to }) =>
    figures.some(
      (figure) =>
        figure.value.kind === 'amount' && ((figure.from >= to && figure.from - to <= 1) || figure.to === from),
    ),
  );
  const isPlain = priced.length >= 2 && priced.some(({ value }) => NEVER_OWED.has(value));
  return isPlain && !words.some((word) => OWING.test(word));
}

const OWING = /^(?:dev\w*|divida\w*|atras\w*|fiado|vencid\w*|parcel\w*)$/;
const NEVER_OWED: ReadonlySet<string> = new Set(
  'food leisure eating-out subscriptions transport clothing pets'.split(' '),
);

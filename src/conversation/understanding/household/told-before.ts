import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/**
 * Of incomes and costs: "do total descontam 890 de empréstimos, que já lhe relatei", "fora os 380 do consignado que já falei". A debt that
 * was told before is not told anew by its instalment.
 */
export function toldBefore(turn: TurnReading): readonly { readonly from: number; readonly to: number }[] {
  const { words } = turn.reading;
  if (!OF_BUDGET.has(turn.view.question?.slot ?? '')) return [];
  return phrasesIn(saidAlready, turn).flatMap((said) => {
    const sum = turn.figures.findLast(({ to }) => to <= said.from && said.from - to <= FAR);
    if (!sum) return [];
    const from = words.findLastIndex((word, at) => at < sum.from && ENDS.has(word)) + 1;
    const isOfDebt = words.slice(from, said.from).some((word) => DEBTS.test(word));
    return isOfDebt ? [{ from, to: said.to }] : [];
  });
}

const FAR = 10;
const OF_BUDGET: ReadonlySet<string> = new Set([
  'incomes',
  'income-low-month',
  'thirteenth',
  'essentials',
  'flexibles',
]);
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', 'e', 'mas']);
const DEBTS = /^(?:emprestimos?|consignados?|dividas?|parcelas?|prestac(?:ao|oes)|financiamentos?|cartao|cartoes)$/;

const saidAlready = phraseBook<true>([
  [
    true,
    [
      '(que|como|esse|essa|esses|essas) (eu)? (ja|tinha|havia) (eu|te|lhe|vos)? (falei|disse|relatei|informei|passei|contei|mencionei|citei|expliquei|coloquei|declarei|falado|dito|informado|contado|mencionado|citado|passado)',
      '(que|como) (eu)? (te|lhe)? (falei|disse|informei|contei|mencionei|citei) (antes|la_atras|mais_cedo|acima|no_comeco|ja)',
      '(ja) (falado|falada|informado|informada|citado|citada|mencionado|mencionada|relatado|relatada|declarado|declarada) (antes|acima)?',
    ],
  ],
]);

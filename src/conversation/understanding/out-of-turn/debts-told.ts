import type { Slot } from '../../../contracts/command.ts';
import { standings } from '../debts/overdue.ts';
import type { Figure } from '../figures/figure.ts';
import { offerMarks } from '../negotiation/offer-marks.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { livingCosts } from './expenses-told.ts';
import { OF_DEBTS, OF_EXPENSES, OF_INCOMES } from './questions.ts';
import { isLabelled, saysMoney } from './sums.ts';
import { EARNING, isLoan, OWING } from './topic-signs.ts';

/** "as da luz desde agosto e o nubank parei em setembro", asked about money: how debts stand that were told before. */
export function saysHowDebtsStand({ view, creditors, reading }: TurnReading, slot: Slot): boolean {
  const isOfMoney = OF_INCOMES.has(slot) || OF_EXPENSES.has(slot) || slot === 'confirm-amount';
  const isKnown = creditors.some(({ value }) => view.creditors.includes(value.mention.name));
  return isOfMoney && isKnown && standings.all(reading.words).length > 0;
}

/** Debts that were not told before, with their sums: no rates, offers or delays of known ones. */
export function listsDebts(turn: TurnReading, slot: Slot, sums: readonly Found<Figure>[]): boolean {
  const { view, creditors, kinds, incomes, reading } = turn;
  if (OF_DEBTS.has(slot) || slot === 'worry' || EARNING.all(reading.words).length > 0 || incomes.length > 0)
    return false;
  if (!sums.some(saysMoney)) return false;
  const fresh = creditors.filter(({ value }) => !view.creditors.includes(value.mention.name));
  const lenders = fresh.filter(({ value }) => value.mention.id !== undefined && value.bill === undefined);
  const owes = OWING.all(reading.words);
  switch (slot) {
    case 'rates':
      return (
        sums.some(isNoRate) &&
        fresh.length > 0 &&
        !turn.figures.some(({ value }) => value.kind === 'rate') &&
        !namesInterest(turn)
      );
    case 'overdue':
      return fresh.length > 0 && standings.all(reading.words).length === 0;
    case 'offers':
      // "só a tim, 98 reais" is what they ask for; "tem também a marisa, 480" is one debt more.
      return fresh.length > 0 && fresh.length === creditors.length && saysOneMore(turn, owes) && !namesOffer(turn);
    case 'essentials':
    case 'flexibles':
      // "tô devendo na claro 112 e na sky 230": all of it, once it is said.
      return (
        !sums.some((sum) => isLabelled(sum, livingCosts(turn), sums)) && (isSaidFirst(owes, sums) || lenders.length > 1)
      );
    default:
      return owes.length > 0 || lenders.length > 1 || kinds.some(isLoan);
  }
}

/** "nubank 13,9 e bv 1,99" are rates, of whomever. */
function isNoRate({ value }: Found<Figure>): boolean {
  return value.kind !== 'amount' || value.amount.readings.every((centavos) => centavos > HIGHEST_MONTHLY_RATE);
}

/** 30 % a month, as "30" is read. */
const HIGHEST_MONTHLY_RATE = 3_000;

function isSaidFirst(said: readonly Found<unknown>[], sums: readonly Found<Figure>[]): boolean {
  return said.some(({ to }) => to <= (sums[0]?.from ?? 0));
}

function saysOneMore({ reading: { words }, kinds }: TurnReading, owes: readonly Found<unknown>[]): boolean {
  return (
    owes.length > 0 || kinds.some(isLoan) || words.some((word) => /^(?:tambem|esqueci|faltou|faltava)$/.test(word))
  );
}

function namesOffer(turn: TurnReading): boolean {
  return turn.reading.words.some((word) => OF_OFFERS.test(word)) || offerMarks(turn, 'debts').length > 0;
}

const OF_OFFERS =
  /^(?:entrada|vista|avista|propost|ofert|oferec|acordo|quit|descont|off$|fech|aceit|vale$|hoje|valid|limpa|parcelam$)/;

function namesInterest({ reading: { words } }: TurnReading): boolean {
  return words.some((word) => /^(?:juros?|taxas?|porcento|cet)$/.test(word));
}

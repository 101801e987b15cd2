import { LARGEST_AMOUNT } from '../../../domain/money/centavos.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { OfferPrice } from './offer-price.ts';

/**
 * An offer told by its first part and the rest: "em até 12x, primeira parcela 80, demais 45", "entrada de 300, o resto (900) divide
 * em 9". `undefined` where the number of parts was not said.
 */
export function priceOfFirstAndRest(turn: TurnReading): OfferPrice | undefined {
  const { words } = turn.reading;
  const sums = turn.figures.flatMap((figure) => sumOf(figure) ?? []);
  const first = sums.find(({ from }) => isFirst(words, from));
  const rest = sums.find((sum) => sum !== first && (isEach(words, sum.from) || isAllTheRest(words, sum.from)));
  const counts = turn.figures.flatMap(({ value }) => countOnly(value) ?? []);
  const [count] = counts;
  if (!first || !rest || counts.length !== 1 || count === undefined || count < 2 || sums.length > 2) return undefined;
  const [begins, goesOn] = [first, rest].map(({ value }) => settleAmount(value, 'anything'));
  if (begins?.kind !== 'money' || goesOn?.kind !== 'money') return undefined;
  const isSplit = isAllTheRest(words, rest.from);
  const centavos = begins.money.centavos + (isSplit ? 1 : count - 1) * goesOn.money.centavos;
  const hasEntry = begins.money.centavos !== goesOn.money.centavos;
  if (centavos > LARGEST_AMOUNT) return undefined;
  return {
    price: { kind: 'money', money: { centavos, span: goesOn.money.span } },
    instalments: isSplit ? count + 1 : count,
    ...(hasEntry ? { entry: begins.money } : {}),
  };
}

function sumOf({ from, to, value }: Found<Figure>): Found<Amount> | undefined {
  if (value.kind === 'amount') return { from, to, value: value.amount };
  const each = value.kind === 'instalments' && Object.keys(value.instalments).length === 1 && value.instalments.amount;
  return each ? { from, to, value: each } : undefined;
}

function countOnly(value: Figure): number | undefined {
  if (value.kind !== 'instalments' || value.instalments.amount) return undefined;
  return value.instalments.total;
}

/** "primeira parcela R$ 45", "a entrada que pediram é 300". */
function isFirst(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - NEAR), from);
  const at = before.findLastIndex((word) => /^(?:primeira|entrada|sinal|ato)$/.test(word));
  return at >= 0 && !before.slice(at).some((word) => ENDS.has(word));
}

/** "demais R$ 45", "as outras de 45". */
function isEach(words: readonly string[], from: number): boolean {
  return words.slice(Math.max(0, from - 3), from).some((word) => /^(?:demais|outras|restantes|seguintes)$/.test(word));
}

/** "o resto (900)", "os 900 restantes". */
function isAllTheRest(words: readonly string[], from: number): boolean {
  return words.slice(Math.max(0, from - 3), from).some((word) => /^(?:resto|restante|saldo)$/.test(word));
}

const NEAR = 5;
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', 'e', 'mais', '+']);

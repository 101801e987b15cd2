import type { Amount } from './amounts.ts';
import { lowestOfMonths, monthOf, withBadMonth } from './income-months.ts';
import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

type Part = 'income' | 'low' | 'high' | 'gross' | 'net' | 'former' | 'voucher' | 'loss' | 'others';

/**
 * The sums that come in, of those told: what is left after costs rather than what comes in gross, what it is now rather
 * than what it was. `unsure`: vouchers, losses, what somebody else earns, a gross sum alone.
 */
export function sumsThatComeIn(
  turn: TurnReading,
  amounts: readonly Found<Amount>[],
): { readonly kept: readonly Found<Amount>[]; readonly unsure: readonly Found<Amount>[] } {
  const parts = amounts.map((amount) => ({ amount, part: partOf(turn, amount) }));
  const of = (...wanted: readonly Part[]) =>
    parts.filter(({ part }) => wanted.includes(part)).map(({ amount }) => amount);
  // "uns 3200 com comissão, mas só o fixo é 1800": which of the two may be counted with is asked.
  const isFixed = ({ from }: Found<Amount>) =>
    turn.reading.words.slice(Math.max(0, from - 4), from).some((word) => word === 'fixo' || word === 'fixa');
  if (amounts.length === 2 && amounts.slice(1).some(isFixed)) return { kept: [], unsure: amounts };
  const net = of('net');
  const told = of('income');
  // "meu marido ganha 2 mil e eu 900": whose is which is asked.
  if (of('others').length > 0 && (turn.incomes.length === 0 || amounts.length === 1))
    return { kept: [], unsure: amounts };
  const unsure = of('voucher', 'loss', 'others');
  if (net.length > 0) {
    // "uns 900 por semana, tirando gasolina fica 600": the same week; other incomes have their own names.
    const before = [...of('gross'), ...told].filter(({ to }) => to <= (net[0]?.from ?? 0)).at(-1);
    const others = told.filter((amount) => amount !== before);
    const per = before?.value.per;
    const kept = net.map((one) => (per && !one.value.per ? { ...one, value: { ...one.value, per } } : one));
    return { kept: [...others, ...kept], unsure };
  }
  const usual = told.length > 0 ? lowestOfMonths(turn, told) : of('former');
  return { kept: withBadMonth(turn, { low: of('low'), high: of('high'), usual }), unsure: [...unsure, ...of('gross')] };
}

function partOf({ reading: { words }, to: end }: TurnReading, { from, to }: Found<Amount>): Part {
  const before = words.slice(Math.max(0, from - 4), from);
  const after = words.slice(to, Math.min(end, to + 3));
  const near = before.slice(-3);
  if (isNoSumOfMonth(before, after)) return 'others';
  const isLost = before.some((word) => LOST.has(word));
  if (isLost && (after.some((word) => PAY.has(word)) || words[from - 1] === 'em')) return 'loss';
  if (before.some((word) => EARNS.has(word)) && before.some((word) => OTHERS.has(word))) return 'others';
  if (before.slice(-2).some((word) => VOUCHERS.has(word)) || (after[0] === 'de' && VOUCHERS.has(after[1] ?? ''))) {
    return 'voucher';
  }
  if (before.slice(-2).some((word) => GROSS.has(word)) || after.slice(0, 2).some((word) => GROSS.has(word))) {
    return 'gross';
  }
  const isNet =
    isLeftAfterDiscounts(words, from) ||
    near.some((word) => NET_BEFORE.has(word)) ||
    (after[0] === 'para' && after[1] === 'mim');
  if (isNet || NET_AFTER.has(after[0] ?? '')) return 'net';
  if (before.some((word) => FORMER.has(word))) return 'former';
  return monthOf(words, from, to) ?? 'income';
}

/** "3% sobre 40 mil", "50 a hora", "em dólar", "menos de um salário". */
function isNoSumOfMonth(before: readonly string[], after: readonly string[]): boolean {
  const isBase = before.includes('sobre') || (before.includes('cima') && before.includes('em'));
  const isHourly = ['a', 'por', '/', 'cada'].includes(after[0] ?? '') && after[1] === 'hora';
  const isBound = /(?:menos de|abaixo de)(?: uns| os| \$)?$/.test(before.join(' '));
  return isBase || isHourly || isBound || [...before, ...after].some((word) => FOREIGN.has(word));
}

/** "mas com os descontos vem 1.050", "descontando o consignado cai 980". */
function isLeftAfterDiscounts(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - 8), from);
  const at = before.findLastIndex((word) => DISCOUNTS.has(word));
  return at >= 0 && before.slice(at).some((word) => ARRIVES.has(word));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DISCOUNTS = set(
  'desconto descontos descontando descontado tirando consignado consignados emprestimo emprestimos inss',
);
const ARRIVES = set('vem cai fica sobra chega entra recebo pego tiro caem vindo caindo ficando sai');
const FOREIGN = set('dolar dolares euro euros libra libras');
const LOST = set(
  'caiu caiu cortaram cortou perdi tiraram tirou diminuiu desconta descontam descontaram reduziram menos',
);
const PAY = set('salario renda beneficio pensao pagamento ordenado aposentadoria');
const VOUCHERS = set('vr va ticket alimentacao refeicao');
const EARNS = set('ganha recebe tira ganhava recebia');
const OTHERS = set('marido esposa mulher mae pai filho filha irmao irma namorado namorada sogra avo ele ela patrao');
const GROSS = set('bruto bruta brutos fatura faturamento faturo');
const NET_BEFORE = set('fica ficam sobra sobram liquido liquida limpo livre tirando descontando');
const NET_AFTER = set('limpo limpos livre livres liquido liquidos liq');
const FORMER = set('antes era ganhava recebia tirava ganhavamos faturava fazia');

import type { Amount } from './amounts.ts';
import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

type Part = 'income' | 'gross' | 'net' | 'former' | 'voucher' | 'loss' | 'others';

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
  const net = of('net');
  const told = of('income');
  // "meu marido ganha 2 mil e eu 900": whose is which is asked.
  if (of('others').length > 0 && turn.incomes.length === 0) return { kept: [], unsure: amounts };
  const unsure = of('voucher', 'loss', 'others');
  if (net.length > 0) {
    // "uns 900 por semana, tirando gasolina fica 600": the same week; other incomes have their own names.
    const before = [...of('gross'), ...told].filter(({ to }) => to <= (net[0]?.from ?? 0)).at(-1);
    const others = told.filter((amount) => amount !== before);
    const per = before?.value.per;
    const kept = net.map((one) => (per && !one.value.per ? { ...one, value: { ...one.value, per } } : one));
    return { kept: [...others, ...kept], unsure };
  }
  return { kept: told.length > 0 ? told : of('former'), unsure: [...unsure, ...of('gross')] };
}

function partOf({ reading: { words }, to: end }: TurnReading, { from, to }: Found<Amount>): Part {
  const before = words.slice(Math.max(0, from - 4), from);
  const after = words.slice(to, Math.min(end, to + 3));
  const near = before.slice(-3);
  const isLost = before.some((word) => LOST.has(word));
  if (isLost && (after.some((word) => PAY.has(word)) || words[from - 1] === 'em')) return 'loss';
  if (before.some((word) => EARNS.has(word)) && before.some((word) => OTHERS.has(word))) return 'others';
  if (before.slice(-2).some((word) => VOUCHERS.has(word)) || (after[0] === 'de' && VOUCHERS.has(after[1] ?? ''))) {
    return 'voucher';
  }
  if (before.slice(-2).some((word) => GROSS.has(word)) || after.slice(0, 2).some((word) => GROSS.has(word))) {
    return 'gross';
  }
  const isNet = near.some((word) => NET_BEFORE.has(word)) || (after[0] === 'para' && after[1] === 'mim');
  if (isNet || NET_AFTER.has(after[0] ?? '')) return 'net';
  return before.some((word) => FORMER.has(word)) ? 'former' : 'income';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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

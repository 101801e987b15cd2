import type { Amount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { areOfNamedMonths, lowestOfMonths, monthOf, weakMonths, withBadMonth } from './income-months.ts';

type Part = 'income' | 'low' | 'high' | 'gross' | 'net' | 'former' | 'voucher' | 'loss' | 'others' | 'each';

/** `worst`: of those kept, what the worst months bring. */
type Parts = {
  readonly kept: readonly Found<Amount>[];
  readonly unsure: readonly Found<Amount>[];
  readonly worst?: Found<Amount>;
};

/**
 * The sums that come in, of those told: what is left after costs rather than what comes in gross, what it is now rather
 * than what it was. `unsure`: vouchers, losses, what somebody else earns, a gross sum alone.
 */
export function sumsThatComeIn(turn: TurnReading, amounts: readonly Found<Amount>[]): Parts {
  const parts = amounts.map((amount) => ({ amount, part: partOf(turn, amount) }));
  const of = (...wanted: readonly Part[]) =>
    parts.filter(({ part }) => wanted.includes(part)).map(({ amount }) => amount);
  // "uns 3200 com comissão, mas só o fixo é 1800": which of the two may be counted with is asked.
  const isFixed = ({ from }: Found<Amount>) =>
    turn.reading.words.slice(Math.max(0, from - 4), from).some((word) => word === 'fixo' || word === 'fixa');
  if (amounts.length === 2 && amounts.slice(1).some(isFixed)) return { kept: [], unsure: amounts };
  // "outubro deu 3.200, setembro 2.100, agosto 4 mil": which of them to count with is asked.
  if (areOfNamedMonths(turn, amounts)) return { kept: [], unsure: amounts };
  const net = of('net');
  const told = of('income', ...(isOnlyEarner(turn) ? (['others'] as const) : []));
  // "meu marido ganha 2 mil e eu 900": whose is which is asked.
  const others = of('others').filter((amount) => !told.includes(amount));
  if (others.length > 0 && (turn.incomes.length === 0 || amounts.length === 1)) return { kept: [], unsure: amounts };
  const unsure = [...of('voucher', 'loss', 'each'), ...others];
  if (net.length > 0) {
    // "uns 900 por semana, tirando gasolina fica 600": the same week; other incomes have their own names.
    const first = net[0]?.from ?? 0;
    const isNamed = ({ to }: Found<Amount>) => turn.incomes.some((label) => label.from >= to && label.to <= first);
    const before = [...of('gross'), ...told].filter((sum) => sum.to <= first && !isNamed(sum)).at(-1);
    const beside = told.filter((amount) => amount !== before);
    const per = before?.value.per;
    const kept = net.map((one) => (per && !one.value.per ? { ...one, value: { ...one.value, per } } : one));
    return { kept: [...beside, ...kept].toSorted((a, b) => a.from - b.from), unsure };
  }
  const weak = weakMonths(turn, told);
  const steady = told.filter((amount) => !weak.includes(amount));
  const usual = told.length > 0 ? lowestOfMonths(turn, steady) : of('former');
  const months = withBadMonth(turn, { low: [...of('low'), ...weak], high: of('high'), usual });
  const worst = months.worst ?? (usual.length < steady.length ? usual[0] : undefined);
  return { kept: months.kept, unsure: [...unsure, ...of('gross')], ...(worst ? { worst } : {}) };
}

/** "meu marido ganha 2.500 e eu não trabalho": what the household lives on. */
function isOnlyEarner(turn: TurnReading): boolean {
  if (turn.view.question?.slot !== 'incomes') return false;
  const isOfSpouse = turn.reading.words.some((word) => SPOUSES.has(word));
  // What a grown child or a mother earns is theirs, unless it is said that it keeps the house.
  return phrasesIn(onlyEarner, turn).some(({ value }) => value === 'keeps-the-house' || isOfSpouse);
}

const SPOUSES: ReadonlySet<string> = new Set('marido esposo esposa mulher companheiro companheira'.split(' '));

const onlyEarner = phraseBook<'earns-alone' | 'keeps-the-house'>([
  [
    'earns-alone',
    [
      'eu (nao|num) (trabalho|tenho_renda|tenho_salario|ganho_nada|recebo_nada|estou_trabalhando|tenho_nada)',
      'eu (estou|fico|sou) (desempregada|desempregado|parada|parado|sem_trabalhar|sem_renda|sem_trabalho|em_casa|do_lar|dona_de_casa)',
      '(so|apenas) (ele|ela|o_marido|meu_marido|minha_esposa|minha_mulher|a_mulher|meu_esposo) (que)? (trabalha|ganha|recebe|tem_renda)',
    ],
  ],
  [
    'keeps-the-house',
    [
      '(quem|ele_que|ela_que) (bota|poe|coloca|traz|sustenta|banca|segura|mantem) ..',
      '(renda|unica_renda|nossa_renda|renda_da_casa) (e|vem|eh) (so|toda|toda_so)? (do|da|dele|dela) ..',
      '(vivemos|vivo|a_gente_vive) (so)? (do|da|com_o|com_a) (que|salario|renda|aposentadoria|beneficio) (ele|ela|do|da|dele|dela) ..',
    ],
  ],
]);

function partOf(turn: TurnReading, sum: Found<Amount>): Part {
  const { words } = turn.reading;
  const { from, to } = sum;
  const before = words.slice(Math.max(0, from - 4), from);
  const after = words.slice(to, Math.min(turn.to, to + 3));
  const other = partThatIsNoPay(words, sum, { before, after });
  if (other) return other;
  if (isGrossBefore(before) || after.slice(0, 2).some((word) => GROSS.has(word))) return 'gross';
  const isNet =
    isLeftAfterDiscounts(words, from) ||
    before.slice(-3).some((word) => NET_BEFORE.has(word)) ||
    (after[0] === 'para' && after[1] === 'mim');
  if (isNet || NET_AFTER.has(after[0] ?? '')) return 'net';
  if (before.some((word) => FORMER.has(word)) || ['era', 'eram'].includes(after[0] ?? '')) return 'former';
  return isOfSeveral(words, sum) ? 'each' : (monthOf(words, from, to) ?? 'income');
}

type Around = { readonly before: readonly string[]; readonly after: readonly string[] };

function partThatIsNoPay(
  words: readonly string[],
  { from }: Found<Amount>,
  { before, after }: Around,
): Part | undefined {
  if (isNoSumOfMonth(before, after)) return 'others';
  const isLost = before.some((word) => LOST.has(word));
  if (isLost && (after.some((word) => PAY.has(word)) || words[from - 1] === 'em')) return 'loss';
  if (before.some((word) => EARNS.has(word)) && before.some((word) => OTHERS.has(word))) return 'others';
  if (isEarnedByOther(words, from)) return 'others';
  const isVoucher = before.slice(-2).some((word) => VOUCHERS.has(word));
  return isVoucher || (after[0] === 'de' && VOUCHERS.has(after[1] ?? '')) ? 'voucher' : undefined;
}

/** "bruto 3.200"; in "2.870 bruto e 2.310 líquido" it is said of the sum before it. */
function isGrossBefore(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => GROSS.has(word));
  return at >= 0 && before.length - at <= 2 && !/^\d/.test(before[at - 1] ?? '');
}

/** "aluguel de duas casinhas, 450 cada uma": how much they make together must be reckoned with the person. */
function isOfSeveral(words: readonly string[], { from, to }: Pick<Found<unknown>, 'from' | 'to'>): boolean {
  const isEach = words[to] === 'cada' || words[to - 1] === 'cada';
  const before = words.slice(Math.max(0, from - FAR_PERSON), from);
  return isEach && before.some((word, at) => SEVERAL.has(word) && /s$/.test(before[at + 1] ?? ''));
}

const SEVERAL: ReadonlySet<string> = new Set('dois duas tres quatro cinco 2 3 4 5'.split(' '));

/** "3% sobre 40 mil", "50 a hora", "em dólar", "menos de um salário". */
function isNoSumOfMonth(before: readonly string[], after: readonly string[]): boolean {
  const isBase = before.includes('sobre') || (before.includes('cima') && before.includes('em'));
  const isHourly = ['a', 'por', '/', 'cada'].includes(after[0] ?? '') && after[1] === 'hora';
  const isBound = /(?:menos de|abaixo de)(?: uns| os| \$)?$/.test(before.join(' '));
  return isBase || isHourly || isBound || [...before, ...after].some((word) => FOREIGN.has(word));
}

/** "meu filho de 19 é jovem aprendiz, ganha 780": who earns it was named before the verb, and oneself was not. */
function isEarnedByOther(words: readonly string[], from: number): boolean {
  // "minha irmã ganha bem, uns 6 mil".
  let verb = from - 1;
  while (AROUND_SUM.has(words[verb] ?? '')) verb -= 1;
  return EARNS.has(words[verb] ?? '') && isOfOther(words, verb);
}

const AROUND_SUM: ReadonlySet<string> = new Set(', uns umas $ quase bem mal mais cerca de'.split(' '));

/** The last who was named before a place is somebody else. */
export function isOfOther(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - FAR_PERSON), at);
  const person = before.findLastIndex((word) => OTHERS.has(word));
  return person >= 0 && !before.slice(person).some((word) => ['eu', '.', '\n'].includes(word));
}

const FAR_PERSON = 12;

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

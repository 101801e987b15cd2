import { inThousandsLike } from './corrections.ts';
import type { Amount } from './figures/amounts.ts';
import type { Figure } from './figures/figure.ts';
import { phraseBook } from './text/phrase-book.ts';
import type { Found } from './text/tokens.ts';
import { masked, type TurnReading } from './turn-reading.ts';

const cues = phraseBook<true>([
  [
    true,
    [
      '(quer|quero|queria|quis|ia) dizer',
      '(ops|opa|oops|mentira|minto|alias|digo|errei|corrigindo|correcao|perdao|enganei|confundi|pera|perai)',
      'nao (minto|pera|perai|mentira|calma|espera|espere) (ai)?',
      'nao (subiu|aumentou|mudou|baixou)',
      // "80... 90... bota 85", "já teve de 800, põe 800".
      '(bota|poe|coloca|anota|marca) (ai|uns|umas)?',
      'me (enganei|confundi)',
      'na (verdade|vdd|real)',
      'deixa (eu)? (ver|olhar|conferir|abrir) (aqui|direito)?',
      '(melhor_dizendo|ou_melhor)',
      '(escrevi|digitei|falei|botei|coloquei|mandei) errado',
    ],
  ],
]);

/**
 * The turn with figures that the person mended in the same breath put right: "2500 no nubank ⏎ quer dizer ⏎ 3500",
 * "ops 850", "mentira, 4 mil". The later figure stands where the first one stood; within one turn the last word counts.
 */
export function withLastWord(turn: TurnReading): TurnReading {
  const found = [...cues.all(turn.reading.words), ...plainDenials(turn), ...opposed(turn)].toSorted(
    (a, b) => a.from - b.from,
  );
  // Nobody mends more in one breath; a flood of cues is not read twice.
  if (found.length > MOST_REPAIRS) return turn;
  // From the last on, so that "2 mil, digo 3, digo 4" ends as 4.
  return found.reduceRight(mendedAt, turn);
}

/** "oitocentos, não, oitocentos e cinquenta". "830, não 380" says that it is 830. */
function plainDenials({ reading: { words }, figures }: TurnReading): readonly Found<true>[] {
  return words.flatMap((word, at): Found<true>[] => {
    if (word !== 'nao' || !PAUSES.has(words[at - 1] ?? '') || !PAUSES.has(words[at + 1] ?? '')) return [];
    // "1.412 do bolsa, não, 600 do bolsa".
    const isSaid = figures.some(({ to, value }) => to < at && at - to <= FAR_DENIAL && isSum(value));
    const isMended = figures.some(({ from, value }) => from === at + 2 && isSum(value));
    return isSaid && isMended ? [{ from: at, to: at + 1, value: true }] : [];
  });
}

/** "não são 12 parcelas, são 10". */
function opposed({ reading: { words }, figures }: TurnReading): readonly Found<true>[] {
  return figures.flatMap(({ from, to, value }): Found<true>[] => {
    if (value.kind !== 'instalments') return [];
    const isDenied = words[from - 2] === 'nao' && IS.has(words[from - 1] ?? '');
    const at = PAUSES.has(words[to] ?? '') ? to + 1 : to;
    const isMended = IS.has(words[at] ?? '') && figures.some((other) => other.from === at + 1);
    return isDenied && isMended ? [{ from: to, to: at + 1, value: true }] : [];
  });
}

const IS: ReadonlySet<string> = new Set(['sao', 'e', 'eh', 'foram', 'foi', 'eram', 'era']);

/** Of small bare figures their own questions know what they count. */
function isSum(figure: Figure): boolean {
  return figure.kind === 'amount' && (figure.amount.readings[0] ?? 0) > MOST_COUNTED;
}

const FAR_DENIAL = 6;
const PAUSES: ReadonlySet<string> = new Set([',', '\n', '.', '!', '…', ':', '-']);

const MOST_REPAIRS = 12;

function mendedAt(turn: TurnReading, cue: Found<true>): TurnReading {
  const { words } = turn.reading;
  const meant = turn.figures.find(({ from, value }) => from >= cue.to && value.kind !== 'ignored');
  if (!meant || !words.slice(cue.to, meant.from).every((word) => FILLS.has(word))) return turn;
  const isCounted = ['sao', 'eram'].includes(words[meant.from - 1] ?? '');
  const near = turn.figures.filter(({ to }) => to <= cue.from && cue.from - to <= FARTHEST_BACK);
  const said = near.findLast((figure) => put(figure.value, meant.value, isCounted));
  const value = said && put(said.value, meant.value, isCounted);
  const isPut = PUTS.has(words[cue.from] ?? '');
  if (isPut && said && !isNextTo(words, said.to, cue.from)) return turn;
  if (!value || breaksIn(words, said.to, cue.from) > 2 || tellsOther(turn, said, cue, meant)) return turn;
  const first = isPut ? firstOfRow(near, words, said) : said;
  let start = first === said ? cue.from : first.to;
  while (start > first.to && (FILLS.has(words[start - 1] ?? '') || cues.knows(words[start - 1] ?? ''))) start -= 1;
  const rest = masked(turn, { from: start, to: meant.to });
  return { ...rest, figures: rest.figures.map((figure) => (figure === first ? { ...first, value } : figure)) };
}

const PUTS: ReadonlySet<string> = new Set('bota poe coloca anota marca'.split(' '));

/** "luz 80, bota 85" goes on with one thing only where nothing was named between. */
function isNextTo(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => FILLS.has(word));
}

/** "80... 90... bota 85": the first of a row of sums that were only weighed. */
function firstOfRow(near: readonly Found<Figure>[], words: readonly string[], said: Found<Figure>): Found<Figure> {
  const before = near.findLast(
    (one) => one.to <= said.from && one.value.kind === 'amount' && isNextTo(words, one.to, said.from),
  );
  return before ? firstOfRow(near, words, before) : said;
}

/** Who is named may stand between: "2500 no nubank quer dizer 3500". */
const FARTHEST_BACK = 7;

function breaksIn(words: readonly string[], from: number, to: number): number {
  // "…" in three dots is one.
  return words.slice(from, to).filter((word, at, all) => word === '\n' || (word === '.' && all[at - 1] !== '.')).length;
}

/** "2500 no nubank, ops, 300 na renner": another debt, and nothing is mended. */
function tellsOther(turn: TurnReading, said: Found<Figure>, cue: Found<true>, meant: Found<Figure>): boolean {
  const { words } = turn.reading;
  const labels = [...turn.creditors, ...turn.kinds, ...turn.expenses, ...turn.incomes];
  const isLabelled = labels.some(
    ({ from, to }) =>
      from >= meant.to &&
      from - meant.to <= 2 &&
      // "não espera, 1.900 que a fatura fechou": why, and no name.
      !words.slice(meant.to, from).some((word) => ENDS.has(word) || word === 'que') &&
      // Dictated: "luz 100 quer dizer 120 água 60", where the next thing has its own sum.
      !turn.figures.some((figure) => figure.from >= to && figure.from - to <= 1),
  );
  const textOf = ({ from, to }: Found<unknown>) => words.slice(from, to).join(' ');
  const before = labels.filter(({ from, to }) => from < cue.from && to > said.from - FARTHEST_BACK);
  const after = labels.find(({ from }) => from >= meant.to && from - meant.to <= 2);
  const hadLabel = before.length > 0 && !(after && before.some((label) => textOf(label) === textOf(after)));
  return isLabelled && hadLabel;
}

/** What was meant, in the place of what was said. Only like is mended by like. */
function put(said: Figure, meant: Figure, isCounted: boolean): Figure | undefined {
  if (said.kind === 'amount' && meant.kind === 'amount') {
    return { kind: 'amount', amount: mendedAmount(said.amount, meant.amount) };
  }
  if (said.kind === 'instalments') return putParts(said, meant, isCounted);
  if (said.kind === 'rate' && meant.kind === 'rate') {
    const period = meant.rate.period ?? said.rate.period;
    return { kind: 'rate', rate: { ...meant.rate, ...(period ? { period } : {}) } };
  }
  if (said.kind === 'duration' && meant.kind === 'amount') return putTime(said, meant.amount);
  return said.kind === 'day' && meant.kind === 'day' ? meant : undefined;
}

function putParts(
  said: Extract<Figure, { kind: 'instalments' }>,
  meant: Figure,
  isCounted: boolean,
): Figure | undefined {
  if (meant.kind === 'instalments') {
    return { kind: 'instalments', instalments: { ...said.instalments, ...meant.instalments } };
  }
  if (meant.kind === 'amount' && isCount(meant.amount)) {
    // "12 parcelas de 200, minto, são 10"; "de 200, minto, 10" may be parts or reais.
    const total = (meant.amount.readings[0] ?? 0) / 100;
    const isTotal = isCounted && said.instalments.total !== undefined && Number.isInteger(total);
    return isTotal ? { kind: 'instalments', instalments: { ...said.instalments, total } } : undefined;
  }
  if (meant.kind === 'amount' && said.instalments.amount) {
    const amount = mendedAmount(said.instalments.amount, meant.amount);
    return { kind: 'instalments', instalments: { ...said.instalments, amount } };
  }
  return undefined;
}

/** "faz 5 meses, ou melhor, 6". */
function putTime(said: Extract<Figure, { kind: 'duration' }>, meant: Amount): Figure | undefined {
  const months = (meant.readings[0] ?? 0) / 100;
  const isTime = said.months !== undefined && isCount(meant) && Number.isInteger(months) && months > 0;
  return isTime ? { ...said, months } : undefined;
}

function isCount({ bare, readings }: Amount): boolean {
  return bare && (readings[0] ?? 0) <= MOST_COUNTED;
}

const MOST_COUNTED = 12_000;

function mendedAmount(said: Amount, meant: Amount): Amount {
  const { per, role } = said;
  return { ...(per ? { per } : {}), ...(role ? { role } : {}), ...inThousandsLike(meant, said) };
}

const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', 'e']);
const FILLS: ReadonlySet<string> = new Set(
  ', . : ! … \n e eh sao foi era nao de $ uns umas o a os as dia vence todo desculpa agora ta esta em abri olhei vi conferi vendo aqui app aplicativo extrato fatura boleto no na aumentou subiu mudou aumentaram'
    .split(' ')
    .concat('\n'),
);

import { isDeductedFrom } from './household/deductions.ts';
import { clauseStart, SEPARATORS } from './text/clause-start.ts';
import type { Found } from './text/tokens.ts';
import { isPlaceOfIncome, isReason, isSaidBehind } from './topic-contexts.ts';
import type { Topic, TopicMark } from './topic-words.data.ts';
import type { TurnReading } from './turn-reading.ts';

/** A bank's name among incomes or expenses speaks of a debt; a "mercado" among incomes of an expense. */
export function impliedTopics(turn: TurnReading, asked: Topic, said: readonly TopicMark[]): readonly TopicMark[] {
  const { words } = turn.reading;
  const saidInClause = (at: number) =>
    said.some((mark) => mark.at >= clauseStart(words, at) && mark.at <= at) || goesOnPaying(turn, said, at);
  const households = new Set(['telecom', 'utility-bill', 'education', 'health', 'informal']);
  const debts = turn.creditors
    .filter(({ value }) => (asked === 'none' ? value.kind !== 'informal' : !households.has(value.kind ?? '')))
    .filter(({ from }) => !saidInClause(from))
    .filter(({ from }) => asked !== 'income' || !isPlaceOfIncome(words, from) || isBoughtInParts(turn, from));
  const loans = turn.kinds
    .filter(({ value }) => LOANS.has(value.kind))
    .filter(
      ({ from }) => !saidInClause(from) && !isReason(words, from) && !(asked === 'income' && isTurnover(turn, from)),
    )
    // "com os descontos do empréstimo vem 980 na mão".
    .filter(
      ({ from, value }) =>
        !(asked === 'income' && value.kind === 'personal-loan' && /^descont/.test(words[from - 2] ?? '')),
    )
    // "plano de saúde 450 descontado em folha": how a cost is paid.
    .filter(({ from, value }) => !(asked === 'expense' && value.isVague && /^descont/.test(words[from] ?? '')))
    // "tiram 400 da minha aposentadoria, sobra 1.221" to "quanto ganha?".
    .filter(
      ({ from, value }) => !(asked === 'income' && value.isVague && !/^(?:descont|empr)/.test(words[from] ?? '')),
    );
  const implied: TopicMark[] = [];
  if (asked !== 'debt' && asked !== 'offer') {
    implied.push(...[...debts, ...loans].map(({ from }): TopicMark => ({ at: from, topic: 'debt' })));
    if (asked === 'income') implied.push(...partsPaidOff(turn, saidInClause));
  }
  if (asked === 'debt') implied.push(...debtsAgain(turn, said, [...debts, ...loans]));
  if (asked === 'income' || asked === 'none') {
    const costs = turn.expenses.filter(
      ({ from, to, value }) =>
        // "vi um celular por 1900, será que compro?"
        !(asked === 'none' && words.includes('?')) &&
        (asked === 'none' || (BILLS.has(value) && standsBySum(turn, from, to))) &&
        !saidInClause(from) &&
        !goesOnOwing(turn, said, from) &&
        !isSaidBehind(words, to) &&
        !isWorkplace(words, from) &&
        words[from - 1] !== 'em' &&
        words[from] !== 'cesta' &&
        // "a enel cortou minha luz, devo 640".
        !words.slice(Math.max(0, from - 2), from).some((word) => /^cort(?:ou|aram|ada|ado)$/.test(word)) &&
        // "devo 230 pra maria e pro açougue do tião 95".
        !(words[from - 1] === 'para' && words.slice(0, from).some((word) => word === 'devo' || word === 'devendo')) &&
        !turn.incomes.some((i) => i.from <= from && from < i.to),
    );
    implied.push(...costs.map(({ from }): TopicMark => ({ at: from, topic: 'expense' })));
  }
  if (asked === 'none') {
    // "vence todo dia 10" before anything was asked is said of a debt.
    const due = words.flatMap((word, from) =>
      /^venc(?:e|em|eu|imento)$/.test(word) && !saidInClause(from) ? [from] : [],
    );
    implied.push(...due.map((at): TopicMark => ({ at, topic: 'debt' })));
  }
  if (asked === 'none' || asked === 'expense') {
    const earnings = turn.incomes.filter(
      ({ from, value }) => !saidInClause(from) && EARNINGS.has(value.source) && !isDeductedFrom(words, from),
    );
    implied.push(...(asked === 'none' ? earnings : []).map(({ from }): TopicMark => ({ at: from, topic: 'income' })));
  }
  return implied;
}

/** "pago 600 de aluguel e a fatura da renner tá em 950": after the costs of a month, a name with its own sum is a debt again. */
function debtsAgain(
  { figures, reading: { words } }: TurnReading,
  said: readonly TopicMark[],
  names: readonly Found<unknown>[],
): readonly TopicMark[] {
  return names.flatMap(({ from, to }): readonly TopicMark[] => {
    const before = said.filter(({ at }) => at < from).at(-1);
    const sum = figures.find(
      (figure) => figure.from >= to && figure.from - to <= FAR_SUM && figure.value.kind !== 'ignored',
    );
    const isMoved = sum !== undefined && said.some(({ at }) => at >= from && at < sum.from);
    const isApart = before !== undefined && words.slice(before.at, from).some((word) => SEPARATORS.has(word));
    const isNext =
      before?.topic === 'offer' && words.slice(before.at, from).some((word) => word === '.' || word === '\n');
    return sum && !isMoved && isApart && (before.topic === 'expense' || before.topic === 'income' || isNext)
      ? [{ at: from, topic: 'debt' }]
      : [];
  });
}

const FAR_SUM = 6;

/** "12x de 150 na renner": no place where 150 are earned. */
function isBoughtInParts({ figures }: TurnReading, at: number): boolean {
  return figures.some(({ to, value }) => to === at - 1 && value.kind === 'instalments' && 'total' in value.instalments);
}

/** "12x de 150, já paguei 5": nobody pays off what comes in. */
function partsPaidOff({ figures }: TurnReading, isSaid: (at: number) => boolean): readonly TopicMark[] {
  const parts = figures.flatMap(({ from, value }) =>
    value.kind === 'instalments' ? [{ from, instalments: value.instalments }] : [],
  );
  if (!parts.some(({ instalments }) => (instalments.paid ?? instalments.remaining) !== undefined)) return [];
  return parts
    .filter(({ from, instalments }) => instalments.total !== undefined && !isSaid(from))
    .map(({ from }): TopicMark => ({ at: from, topic: 'debt' }));
}

/** "mercado 600", "150 de luz"; "quando a feira presta" costs nothing. */
function standsBySum({ figures, reading: { words } }: TurnReading, from: number, to: number): boolean {
  const isNear = (start: number, end: number) =>
    end >= start && end - start <= 3 && words.slice(start, end).every((word) => NEAR.has(word));
  return figures.some((figure) => isNear(to, figure.from) || isNear(figure.to, from));
}

const NEAR: ReadonlySet<string> = new Set('de do da no na com o a e eh : - uns umas da vem sai $ custa'.split(' '));

/** "paguei ⏎ 289 da honda", "paguei 187 no nubank e 90 na renner": the name still says who was paid. */
function goesOnPaying({ reading: { words }, creditors }: TurnReading, said: readonly TopicMark[], at: number): boolean {
  const last = said.findLast((mark) => mark.at <= at);
  if ((last?.topic !== 'payment' && last?.topic !== 'offer') || at - last.at > LONGEST_PAYMENT) return false;
  const between = words.slice(last.at, at);
  const isFirst = !creditors.some(({ from }) => from >= last.at && from < at);
  return isFirst ? !between.includes('.') : !between.some((word) => word !== 'e' && SEPARATORS.has(word));
}

const LONGEST_PAYMENT = 12;

/** "devo 1200 na renner e 380 no mercadinho", "…, 640 de energia": the list of debts goes on. */
function goesOnOwing({ reading: { words }, figures }: TurnReading, said: readonly TopicMark[], at: number): boolean {
  const last = said.filter((mark) => mark.at < at).at(-1);
  if (last?.topic !== 'debt' || words.slice(last.at, at).some((word) => ['.', '\n', '!', '?'].includes(word))) {
    return false;
  }
  const link = ['o', 'a'].includes(words[at - 1] ?? '') ? at - 2 : at - 1;
  // "devo três meses de aluguel e a luz de 320".
  if (words[link] === 'e' && link < at - 1 && words[at + 1] === 'de') return true;
  const isOwed = ['no', 'na', 'do', 'da', 'de', 'para'].includes(words[link] ?? '');
  return isOwed && figures.some(({ to, value }) => value.kind === 'amount' && to === link);
}

/** "fatura 8 mil a loja", asked about incomes: what comes in gross. */
function isTurnover({ reading: { words }, figures }: TurnReading, at: number): boolean {
  return words[at] === 'fatura' && words[at - 1] !== 'a' && figures.some(({ from }) => from === at + 1);
}

/** "ganho um salário do mercadinho": who pays it. "ganho 2 mil mercado 600" changes the subject. */
function isWorkplace(words: readonly string[], at: number): boolean {
  const clause = words.slice(clauseStart(words, at), at);
  const isPlace = ['do', 'da', 'no', 'na', 'num', 'numa'].includes(clause.at(-1) ?? '');
  return isPlace && clause.some((word) => word === 'ganho' || word === 'recebo' || word === 'trabalho');
}

/** What nobody earns: among incomes these words name a cost. */
const BILLS: ReadonlySet<string> = new Set(['energy', 'water', 'gas', 'food']);
const LOANS: ReadonlySet<string> = new Set(
  'credit-card card-instalments overdraft payroll-loan personal-loan loan-shark settlement'.split(' '),
);
const EARNINGS: ReadonlySet<string> = new Set(
  'formal-job public-servant retirement social-benefit odd-jobs self-employed'.split(' '),
);

import { currentDebts, isHistory } from './debt-history.ts';
import { debtMarks } from './debt-marks.ts';
import { isDeductedFrom, isFromPay } from './deductions.ts';
import { speaksOfNewCredit } from './fee-first.ts';
import { listsExpenses } from './listed-expenses.ts';
import { offerMarks } from './offer-marks.ts';
import { oneOffMarks } from './one-off-marks.ts';
import { partsPaid } from './part-words.ts';
import { paymentMarks } from './payment-marks.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';
import { isNoMoney, isPlaceOfIncome, isReason, isSaidBehind } from './topic-contexts.ts';
import { TOPIC_CUES, TOPIC_OF_SLOT, type Topic } from './topic-words.data.ts';
import type { TurnReading } from './turn-reading.ts';

/** Tokens `from` to `to` speak of one topic. `said`: by the person's own words, not by the open question. */
export type TopicRun = { readonly from: number; readonly to: number; readonly topic: Topic; readonly said: boolean };

const cues = phraseBook(TOPIC_CUES);

/** Cuts a turn where the person changes the subject: "ganho 2 mil, pago 800 de aluguel e devo 3 mil no nubank". */
export function topicRuns(turn: TurnReading): readonly TopicRun[] {
  const slot = turn.view.question?.slot;
  const asked = listsExpenses(turn) ? 'expense' : ((slot && TOPIC_OF_SLOT[slot]) ?? 'none');
  if (speaksOfNewCredit(turn)) return [{ from: 0, to: turn.reading.tokens.length, topic: 'none', said: true }];
  const marks = [...saidTopics(turn, asked)].toSorted((a, b) => a.at - b.at);
  const runs: TopicRun[] = [];
  const end = turn.reading.tokens.length;
  let from = 0;
  let topic: Topic = asked;
  let said = false;
  let lastMark = -1;
  for (const mark of marks) {
    if (mark.topic !== topic || !said) {
      const clause = clauseStart(turn.reading.words, mark.at);
      // Dictated text has no commas: "ganho 1600 pago 500 de aluguel devo 8 mil" changes at the words themselves.
      const isPriced =
        asked === 'offer' &&
        turn.figures.some(({ from: sum, value }) => value.kind === 'amount' && sum >= clause && sum < mark.at);
      const at = clause > lastMark && !isPriced && !turnsWithin(turn, asked, clause, mark.at) ? clause : mark.at;
      const start = Math.max(from, figureStart(turn, at));
      if (start > from) runs.push({ from, to: start, topic, said });
      from = start;
      topic = mark.topic;
      said = true;
    }
    lastMark = mark.at;
  }
  runs.push({ from, to: end, topic, said });
  return runs;
}

/** "8 conto e meio de dívida": the "e" of a figure begins no clause. */
function figureStart({ figures }: TurnReading, at: number): number {
  return figures.find(({ from, to }) => from < at && at < to)?.from ?? at;
}

/** "ganho 2 mil luz 150", asked about incomes: the clause began with what was asked. */
function turnsWithin({ reading }: TurnReading, asked: Topic, from: number, to: number): boolean {
  return cues.all(reading.words.slice(from, to)).some(({ value }) => value === asked);
}

type Mark = { readonly at: number; readonly topic: Topic };

function saidTopics(turn: TurnReading, asked: Topic): readonly Mark[] {
  const { words } = turn.reading;
  const said = cues.all(words).flatMap(({ from, to, value }): Mark[] => {
    const leadsToSum = turn.figures.some(
      (figure) => figure.value.kind === 'amount' && figure.from - to <= 1 && figure.from >= to,
    );
    if (value === 'none' && (asked === 'offer' || !leadsToSum)) return [];
    if (asked === 'expense' && isPartOfExpenses(words, { at: from, to, topic: value })) return [];
    if (saysElse(turn, asked, { from, to, value })) return [];
    if (value === 'payment' && countsParts(turn, from)) return [{ at: from, topic: 'debt' }];
    // Inside an offer's own question, or for a debt that is behind, these words add nothing new.
    return [{ at: from, topic: topicOf(value, words, to) }];
  });
  return withoutAsked(turn, asked, said);
}

/** The words around a cue take its meaning: "não paguei", "desconto em folha", "desconta do meu salário". */
function saysElse(turn: TurnReading, asked: Topic, { from, to, value }: Found<Topic>): boolean {
  const { words } = turn.reading;
  switch (value) {
    case 'payment':
      return words[from - 1] === 'nao' || words[from - 2] === 'nao' || isHistory(turn, from);
    case 'offer':
      // "vivo de oferta", of a pastor; "o desconto do bmg passou pra 145".
      if (words[from - 1] === 'de' && words[from - 2] === 'vivo') return true;
      if (words[from] === 'desconto' && words[to - 1] === 'passou') return true;
      return words[to - 1] === 'desconto' && (asked === 'income' || isFromPay(words, to));
    case 'income':
      if (words[from] === 'caiu' && words[from + 1] === 'para') return true;
      return isNoMoney(words, from, to) || isDeductedFrom(words, from);
    case 'debt':
    case 'expense':
    case 'none':
      return false;
  }
}

/** Words of other topics that a list of expenses uses. */
function isPartOfExpenses(words: readonly string[], { at, to, topic }: Mark & { readonly to: number }): boolean {
  // "aluguel 700 (atrasado)" is still an expense, "oferta 50" is for the church, "mercado eu faço" says how one buys.
  const isAside = topic === 'debt' && words[at - 1] === '(' && words[to] === ')';
  return isAside || (topic === 'offer' && words[at] === 'oferta') || words[at] === 'faco';
}

/** "paguei 5 de 24", "paguei metade": how far a debt is paid, no payment of now. */
function countsParts(turn: TurnReading, at: number): boolean {
  if (['antecipei', 'adiantei'].includes(turn.reading.words[at] ?? '')) return false;
  const isShare = partsPaid(turn).some(({ from, to }) => from <= at && at < to);
  return (
    isShare ||
    turn.figures.some(
      ({ from, value }) => ['instalments', 'duration'].includes(value.kind) && from - at >= 0 && from - at <= 2,
    )
  );
}

/** Words of what was asked say nothing new, unless something else was told before them. */
function withoutAsked(turn: TurnReading, asked: Topic, said: readonly Mark[]): readonly Mark[] {
  const all = withoutPaidDebts(turn.reading.words, [...said, ...figureMarks(turn, asked, said)]);
  const told = [
    ...all,
    ...impliedTopics(
      turn,
      asked,
      all.filter(({ topic }) => topic !== asked),
    ),
  ];
  const first = Math.min(...told.filter(({ topic }) => topic !== asked).map(({ at }) => at));
  return told.filter(({ at, topic }) => topic !== asked || at > first);
}

/** Topics that the figures tell: payments, prices of offers, money that comes once. */
function figureMarks(turn: TurnReading, asked: Topic, said: readonly Mark[]): readonly Mark[] {
  const once = oneOffMarks(turn).map((at): Mark => ({ at, topic: 'income' }));
  if (asked === 'income') return [];
  if (asked === 'expense') return [...once, ...listedExpenses(turn)];
  const paid = paymentMarks(turn)
    .filter((at) => !isHistory(turn, at))
    .map((at): Mark => ({ at, topic: 'payment' }));
  const owed = asked === 'offer' ? [] : currentDebts(turn).map((at): Mark => ({ at, topic: 'debt' }));
  const told = asked === 'none' ? debtMarks(turn) : [];
  const offered = asked === 'offer' ? [] : offerMarks(turn, turn.view.question?.slot);
  const isAfterPayment = ({ at }: Mark) => [...said, ...paid].some((mark) => mark.topic === 'payment' && mark.at < at);
  const marks = [
    ...once,
    ...paid,
    ...owed.filter(isAfterPayment),
    ...offered.map((at): Mark => ({ at, topic: 'offer' })),
  ];
  const debts = told.filter((at) => ![...said, ...marks].some((mark) => isInSentence(turn, mark, at)));
  return [...marks, ...debts.map((at): Mark => ({ at, topic: 'debt' }))];
}

/** "…, fora isso mercado 900 luz 170": expenses again, after something else was told. */
function listedExpenses({ expenses, figures, kinds }: TurnReading): readonly Mark[] {
  return expenses.flatMap(({ from, to }): Mark[] => {
    const hasSum = figures.some(
      (figure) => figure.value.kind === 'amount' && figure.from >= to && figure.from - to <= 2,
    );
    const isDebt = kinds.some((kind) => kind.from <= from && from < kind.to && kind.value.named === undefined);
    return hasSum && !isDebt ? [{ at: from, topic: 'expense' }] : [];
  });
}

/** True when the mark stands before a place of the same sentence, or right there. */
function isInSentence({ reading: { words } }: TurnReading, mark: Mark, at: number): boolean {
  return mark.at <= at && !words.slice(mark.at, at).some((word) => word === '.' || word === '\n');
}

/** "abati 300 da dívida do itau" and "paguei 200 da proposta" tell one payment, no debt and no offer. */
function withoutPaidDebts(words: readonly string[], marks: readonly Mark[]): readonly Mark[] {
  const payments = marks.filter(({ topic }) => topic === 'payment');
  return marks.filter(({ at, topic }) => {
    if (topic === 'offer') return !payments.some((paid) => paid.at <= at && paid.at >= clauseStart(words, at));
    // "paguei atrasado a renner com multa" tells one payment.
    const isLate = topic === 'debt' && /^atras/.test(words[at] ?? '');
    if (isLate && payments.some((paid) => paid.at < at && at - paid.at <= 3)) return false;
    // "oferecendo a dívida do santander em 24x" tells one offer.
    const isOffered = marks.some((mark) => mark.topic === 'offer' && mark.at < at && at - mark.at <= 2);
    if (topic === 'debt' && words[at] === 'divida' && isOffered) return false;
    // "aceita 2 mil pela dívida de 9": what the offer is for.
    if (topic === 'debt' && words[at - 1] === 'pela') return false;
    const isOf = topic === 'debt' && ['da', 'das'].includes(words[at - 1] ?? '');
    return !(isOf && payments.some((paid) => paid.at < at && at - paid.at <= LONGEST_PAYMENT));
  });
}

/** "recebi uma proposta" brings no income. */
function topicOf(said: Topic, words: readonly string[], to: number): Topic {
  return said === 'income' && isOffered(words, to) ? 'offer' : said;
}

function isOffered(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at + 1).some((word) => OFFERED.has(word));
}

const OFFERED: ReadonlySet<string> = new Set('proposta propostas oferta ofertas acordo desconto'.split(' '));

/** A bank's name among incomes or expenses speaks of a debt; a "mercado" among incomes of an expense. */
function impliedTopics(turn: TurnReading, asked: Topic, said: readonly Mark[]): readonly Mark[] {
  const { words } = turn.reading;
  const saidInClause = (at: number) =>
    said.some((mark) => mark.at >= clauseStart(words, at) && mark.at <= at) || goesOnPaying(turn, said, at);
  const households = new Set(['telecom', 'utility-bill', 'education', 'health', 'informal']);
  const debts = turn.creditors
    .filter(({ value }) => (asked === 'none' ? value.kind !== 'informal' : !households.has(value.kind ?? '')))
    .filter(({ from }) => !saidInClause(from) && !(asked === 'income' && isPlaceOfIncome(words, from)));
  const loans = turn.kinds
    .filter(({ value }) => LOANS.has(value.kind))
    .filter(({ from }) => !saidInClause(from) && !isReason(words, from));
  const implied: Mark[] = [];
  if (asked !== 'debt' && asked !== 'offer') {
    implied.push(...[...debts, ...loans].map(({ from }): Mark => ({ at: from, topic: 'debt' })));
  }
  if (asked === 'income' || asked === 'none') {
    const costs = turn.expenses.filter(
      ({ from, to, value }) =>
        (asked === 'none' || BILLS.has(value)) &&
        !saidInClause(from) &&
        !goesOnOwing(turn, said, from) &&
        !isSaidBehind(words, to) &&
        !isWorkplace(words, from) &&
        words[from - 1] !== 'em' &&
        !turn.incomes.some((i) => i.from <= from && from < i.to),
    );
    implied.push(...costs.map(({ from }): Mark => ({ at: from, topic: 'expense' })));
  }
  if (asked === 'none') {
    // "vence todo dia 10" before anything was asked is said of a debt.
    const due = words.flatMap((word, from) =>
      /^venc(?:e|em|eu|imento)$/.test(word) && !saidInClause(from) ? [from] : [],
    );
    implied.push(...due.map((at): Mark => ({ at, topic: 'debt' })));
  }
  if (asked === 'none' || asked === 'expense') {
    const earnings = turn.incomes.filter(
      ({ from, value }) => !saidInClause(from) && EARNINGS.has(value.source) && !isDeductedFrom(words, from),
    );
    implied.push(...(asked === 'none' ? earnings : []).map(({ from }): Mark => ({ at: from, topic: 'income' })));
  }
  return implied;
}

/** "paguei ⏎ 289 da honda", "paguei 187 no nubank e 90 na renner": the name still says who was paid. */
function goesOnPaying({ reading: { words }, creditors }: TurnReading, said: readonly Mark[], at: number): boolean {
  const last = said.findLast((mark) => mark.at <= at);
  if ((last?.topic !== 'payment' && last?.topic !== 'offer') || at - last.at > LONGEST_PAYMENT) return false;
  const between = words.slice(last.at, at);
  const isFirst = !creditors.some(({ from }) => from >= last.at && from < at);
  return isFirst ? !between.includes('.') : !between.some((word) => word !== 'e' && SEPARATORS.has(word));
}

const LONGEST_PAYMENT = 12;

/** "devo 1200 na renner e 380 no mercadinho", "…, 640 de energia": the list of debts goes on. */
function goesOnOwing({ reading: { words }, figures }: TurnReading, said: readonly Mark[], at: number): boolean {
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

/** Where the clause of a word begins: after the last separator, or after "e" when a figure or name came before it. */
function clauseStart(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE && !SEPARATORS.has(words[from - 1] ?? '')) from -= 1;
  return from;
}

const LONGEST_CLAUSE = 40;
const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '.', '\n', '!', '?', 'e', 'mas']);

import { clauseStart } from './clause-start.ts';
import { currentDebts, isHistory } from './debt-history.ts';
import { debtMarks } from './debt-marks.ts';
import { isDeductedFrom, isFromPay, isOffered, isTakenFromPay } from './deductions.ts';
import { speaksOfNewCredit } from './fee-first.ts';
import { isHousehold } from './household.ts';
import { impliedTopics } from './implied-topics.ts';
import { offerMarks } from './offer-marks.ts';
import { oneOffMarks } from './one-off-marks.ts';
import { partsPaid } from './part-words.ts';
import { paymentMarks } from './payment-marks.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';
import { isNoMoney } from './topic-contexts.ts';
import { type TopicMark as Mark, TOPIC_CUES, TOPIC_OF_SLOT, type Topic } from './topic-words.data.ts';
import type { TurnReading } from './turn-reading.ts';
import { MONTHS } from './word-dates.ts';

/** Tokens `from` to `to` speak of one topic. `said`: by the person's own words, not by the open question. */
export type TopicRun = { readonly from: number; readonly to: number; readonly topic: Topic; readonly said: boolean };

const cues = phraseBook(TOPIC_CUES);

/** Cuts a turn where the person changes the subject: "ganho 2 mil, pago 800 de aluguel e devo 3 mil no nubank". */
export function topicRuns(turn: TurnReading): readonly TopicRun[] {
  const slot = turn.view.question?.slot;
  const asked = isHousehold(turn) ? 'expense' : ((slot && TOPIC_OF_SLOT[slot]) ?? 'none');
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

function saidTopics(turn: TurnReading, asked: Topic): readonly Mark[] {
  const said = cues.all(turn.reading.words).flatMap((cue) => markOf(turn, cue, asked) ?? []);
  return withoutAsked(turn, asked, said);
}

/** What a cue says here; nothing where its words mean something else. */
function markOf(turn: TurnReading, { from, to, value }: Found<Topic>, asked: Topic): Mark | undefined {
  const { words } = turn.reading;
  if (saysElse(turn, asked, { from, to, value })) return undefined;
  if (asked === 'expense' && isPartOfExpenses(words, { at: from, to, topic: value })) return undefined;
  switch (value) {
    case 'payment':
      return { at: from, topic: countsParts(turn, from) ? 'debt' : 'payment' };
    case 'income':
      return {
        at: payDayBefore(turn, from) ?? from,
        topic: isOffered(words, to) && words[from] !== 'vivo' ? 'offer' : 'income',
      };
    case 'offer':
      if (isRunning(turn, from, to)) return { at: from, topic: 'debt' };
      return { at: from, topic: isTakenFromPay(turn, from, to) ? 'income' : 'offer' };
    default:
      return { at: from, topic: value };
  }
}

/** The words around a cue take its meaning: "não paguei", "deve dar uns 15 mil", "desconto em folha", "pago quando recebo". */
function saysElse(turn: TurnReading, asked: Topic, { from, to, value }: Found<Topic>): boolean {
  const { words } = turn.reading;
  switch (value) {
    case 'payment':
      return isNegated(words, from) || isHistory(turn, from) || isLastPaid(words, from);
    case 'debt':
      return isNoDebt(turn, asked, { from, to });
    case 'offer':
      // "vivo de oferta", of a pastor; "o desconto do bmg passou pra 145".
      if (isLivelihood(words, from)) return true;
      if (words[from] === 'desconto' && words[to - 1] === 'passou') return true;
      // "vem com desconto de consignado", asked about pay.
      if (asked === 'income' && words.slice(from, to).includes('desconto')) return true;
      return words[to - 1] === 'desconto' && isFromPay(words, to);
    case 'income':
      return (
        isNoIncome(words, from) ||
        isNoMoney(words, from, to) ||
        (isAside(words, from) && payDayBefore(turn, from) === undefined)
      );
    case 'none':
      return asked === 'offer' || !leadsToSum(turn, to);
    case 'expense':
      // "esqueci a luz, 230" to "deve mais alguma coisa?".
      return turn.view.question?.slot === 'more-debts' && words[from] === 'esqueci';
  }
}

/** "imposto de renda", "empréstimo do bolsa família", "caiu no rotativo". */
function isNoIncome(words: readonly string[], at: number): boolean {
  const isOfTax = words[at] === 'renda' && words[at - 1] === 'de';
  return isOfTax || isLoanOf(words, at) || isFall(words.slice(at, at + 3));
}

/** "nunca atrasou" of one's pay, "deve dar uns 15 mil", "seguro desemprego 1.700, ainda faltam 3 parcelas". */
function isNoDebt(turn: TurnReading, asked: Topic, { from, to }: Pick<Found<Topic>, 'from' | 'to'>): boolean {
  const { words } = turn.reading;
  const word = words[from] ?? '';
  if (word === 'deve') return GUESSED.test(words[to] ?? '');
  if (isNegated(words, from)) return word === 'devia' || (asked === 'income' && /^atras/.test(word));
  if (/^falta/.test(words[to - 1] ?? ''))
    return turn.incomes.some((one) => one.value.source === 'unemployment-benefit');
  return isPayLate(words, from);
}

/** "paguei até maio", "a última que paguei foi a de julho": since when it is late. */
function isLastPaid(words: readonly string[], at: number): boolean {
  const until = words.slice(at + 1, at + 6).indexOf('ate');
  const isUntil = until >= 0 && MONTHS.has(words[at + 2 + until] ?? '');
  return isUntil || words.slice(Math.max(0, at - 4), at).some((word) => word === 'ultima' || word === 'ultimo');
}

/** "empréstimo do bolsa família 160 por mês". */
function isLoanOf(words: readonly string[], at: number): boolean {
  return ['do', 'da', 'pelo', 'no'].includes(words[at - 1] ?? '') && LOANS.test(words[at - 2] ?? '');
}

const LOANS = /^(?:emprestimos?|consignados?|antecipacao)$/;

/** "acordo de 12x de 180, já paguei 3": it was made, and is being paid. */
function isRunning({ figures, reading: { words } }: TurnReading, from: number, to: number): boolean {
  // "tô pagando 189 num acordo de 12, faltam 8".
  const isPaying = words.slice(Math.max(0, from - 8), from).some((word) => word === 'pagando' || word === 'pago');
  const isPaid = figures.some(
    ({ from: at, value }) =>
      at >= from &&
      value.kind === 'instalments' &&
      ((value.instalments.paid ?? 0) > 0 || (isPaying && value.instalments.remaining !== undefined)),
  );
  return isPaid && words.slice(from, to).includes('acordo');
}

/** "caiu pra 400", "caiu no rotativo": a sum or a debt does. */
function isFall([verb = '', link = '', next = '']: readonly string[]): boolean {
  return verb === 'caiu' && (link === 'para' || (['no', 'na', 'em'].includes(link) && FALLS_INTO.has(next)));
}

const FALLS_INTO: ReadonlySet<string> = new Set('rotativo cheque serasa spc atraso juros cartorio'.split(' '));

/** "meu pagamento atrasou, só dia 15": what one waits for. */
function isPayLate(words: readonly string[], at: number): boolean {
  const isOwn = ['meu', 'meus', 'minha'].includes(words[at - 2] ?? '');
  return /^atras/.test(words[at] ?? '') && isOwn && PAY.has(words[at - 1] ?? '');
}

const PAY: ReadonlySet<string> = new Set('salario pagamento aposentadoria beneficio pensao ordenado'.split(' '));

function leadsToSum({ figures }: TurnReading, at: number): boolean {
  return figures.some(({ from, value }) => value.kind === 'amount' && from >= at && from - at <= 1);
}

function isNegated(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => word === 'nao' || word === 'nunca');
}

/** "quando recebo", "desconta do que recebo": when or where, no income. */
function isAside(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'assim' || isDeductedFrom(words, at);
}

const GUESSED = /^(?:dar|ser|ter|estar|ficar|vir|sair|chegar|fazer|valer|tar|cair|render)$/;

/** "no quinto dia útil, que é quando cai o salário": the day before speaks of the pay. */
function payDayBefore({ reading: { words }, figures, dates }: TurnReading, at: number): number | undefined {
  if (words[at - 1] !== 'quando' || !['e', 'eh'].includes(words[at - 2] ?? '')) return undefined;
  const end = words[at - 3] === 'que' ? at - 3 : at - 2;
  return [...figures, ...dates].find(({ to, value }) => value.kind === 'day' && (to === end || to === end - 1))?.from;
}

/** Words of other topics that a list of expenses uses. */
function isPartOfExpenses(words: readonly string[], { at, to, topic }: Mark & { readonly to: number }): boolean {
  // "aluguel 700 (atrasado)" is still an expense, "oferta 50" is for the church, "mercado eu faço" says how one buys.
  const isBracketed = topic === 'debt' && words[at - 1] === '(' && words[to] === ')';
  return (
    isBracketed ||
    (topic === 'offer' && words[at] === 'oferta') ||
    (words[at] === 'faco' && !EARNED.has(words[at + 1] ?? ''))
  );
}

const EARNED: ReadonlySet<string> = new Set(
  'faxina faxinas bico bicos corre diaria diarias uber unha frete fretes'.split(' '),
);

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
  const isAfterPayment = ({ at }: Mark) => [...said, ...paid].some((mark) => mark.topic === 'payment' && mark.at < at);
  // "a restituição sai em maio": money that comes once is no price.
  const offered =
    asked === 'offer'
      ? []
      : offerMarks(turn, turn.view.question?.slot).filter(
          (at) => !isLivelihood(turn.reading.words, at) && !once.some((mark) => isInSentence(turn, mark, at)),
        );
  const marks = [
    ...once,
    ...paid,
    ...owed.filter(isAfterPayment),
    ...offered.map((at): Mark => ({ at, topic: 'offer' })),
  ];
  const debts = told.filter(
    (at) => ![...said, ...marks].some((mark) => isInSentence(turn, mark, at) || isOpenOffer(turn, mark, at)),
  );
  return [...marks, ...debts.map((at): Mark => ({ at, topic: 'debt' }))];
}

/** "vivo de oferta". */
function isLivelihood(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'de' && words[at - 2] === 'vivo';
}

/** "…, fora isso mercado 900 luz 170": expenses again, after something else was told. */
function listedExpenses({ expenses, figures, kinds, reading: { words } }: TurnReading): readonly Mark[] {
  return expenses.flatMap(({ from, to }): Mark[] => {
    const hasSum = figures.some(
      (figure) => figure.value.kind === 'amount' && figure.from >= to && figure.from - to <= 2,
    );
    const isDebt = kinds.some((kind) => kind.from <= from && from < kind.to && kind.value.named === undefined);
    // "devo no bar 90", asked about the costs of a month: owed there.
    const isOwed = words.slice(Math.max(0, from - 3), from).some((word) => word === 'devo' || word === 'devendo');
    return hasSum && !isDebt && !isOwed ? [{ at: from, topic: 'expense' }] : [];
  });
}

const LONGEST_PAYMENT = 12;

/** True when the mark stands before a place of the same sentence, or right there. */
function isInSentence({ reading: { words } }: TurnReading, mark: Mark, at: number): boolean {
  return mark.at <= at && !words.slice(mark.at, at).some((word) => word === '.' || word === '\n');
}

/** "recebi uma proposta" ⏎ "6x de 95": an offer without its figures goes on in the next message. */
function isOpenOffer({ reading: { words }, figures }: TurnReading, mark: Mark, at: number): boolean {
  if (mark.topic !== 'offer' || mark.at > at || words.slice(mark.at, at).filter((word) => word === '\n').length !== 1)
    return false;
  return !figures.some(({ from }) => from >= mark.at && from < at);
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

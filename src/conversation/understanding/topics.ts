import { currentDebts, isHistory } from './debts/debt-history.ts';
import { debtMarks } from './debts/debt-marks.ts';
import { isHousehold } from './household/household.ts';
import { oneOffMarks } from './household/one-off-marks.ts';
import { impliedTopics } from './implied-topics.ts';
import { speaksOfNewCredit } from './negotiation/fee-first.ts';
import { offerMarks } from './negotiation/offer-marks.ts';
import { paymentMarks } from './negotiation/payment-marks.ts';
import { clauseStart } from './text/clause-start.ts';
import { phraseBook } from './text/phrase-book.ts';
import { isLivelihood, markOf } from './topic-cues.ts';
import { type TopicMark as Mark, TOPIC_CUES, TOPIC_OF_SLOT, type Topic } from './topic-words.data.ts';
import type { TurnReading } from './turn-reading.ts';

/** Tokens `from` to `to` speak of one topic. `said`: by the person's own words, not by the open question. */
export type TopicRun = { readonly from: number; readonly to: number; readonly topic: Topic; readonly said: boolean };

const cues = phraseBook(TOPIC_CUES);

/** Cuts a turn where the person changes the subject: "ganho 2 mil, pago 800 de aluguel e devo 3 mil no nubank". */
export function topicRuns(turn: TurnReading): readonly TopicRun[] {
  const slot = turn.view.question?.slot;
  const asked = isHousehold(turn) ? 'expense' : ((slot && TOPIC_OF_SLOT[slot]) ?? 'none');
  if (speaksOfNewCredit(turn)) return [{ from: 0, to: turn.reading.tokens.length, topic: 'none', said: true }];
  const marks = [...(turn.topics ?? saidTopics(turn, asked))].toSorted((a, b) => a.at - b.at);
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
  const told = cues.all(turn.reading.words).flatMap((cue) => markOf(turn, cue, asked) ?? []);
  // "a dívida da tim caiu de 640 pra 96", asked about offers.
  const falls = asked === 'offer' ? offerMarks(turn, turn.view.question?.slot) : [];
  const said = told.filter(
    (mark) => !(mark.topic === 'debt' && falls.some((at) => at > mark.at && isInSentence(turn, mark, at))),
  );
  return withoutAsked(turn, asked, said);
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
    // "paguei 1/3 do que eu devia pra minha tia".
    const isOfOwed = /(?:^| )d?o que(?: eu)?$/.test(words.slice(Math.max(0, at - 3), at).join(' '));
    const isOf = topic === 'debt' && (isOfOwed || ['da', 'das'].includes(words[at - 1] ?? ''));
    return !(isOf && payments.some((paid) => paid.at < at && at - paid.at <= LONGEST_PAYMENT));
  });
}

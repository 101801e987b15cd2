import type { Slot } from '../../../contracts/command.ts';
import { isAfterwards } from '../afterwards.ts';
import { type PhraseBook, phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { COUNTER_OFFERS, SUMS_ASKED_BY_CREDITORS } from './creditor-talk-words.data.ts';
import {
  OFFER_CONDITIONS,
  OFFER_CUES_AFTERWARDS,
  OFFER_CUES_OF_DEBTS,
  OFFER_CUES_OF_SUMS,
  OFFER_RESULTS,
} from './offer-words.data.ts';

const debtsOffered = phraseBook<true>([[true, OFFER_CUES_OF_DEBTS]]);
const offeredAfterwards = phraseBook<true>([[true, [...OFFER_CUES_AFTERWARDS, ...COUNTER_OFFERS]]]);
const askedByCreditors = phraseBook<true>([[true, SUMS_ASKED_BY_CREDITORS]]);
const sumsOffered = phraseBook<true>([[true, OFFER_CUES_OF_SUMS]]);
const results = phraseBook<true>([[true, OFFER_RESULTS]]);
const paying = phraseBook<true>([[true, ['(pagando|pagar|pagamento_de)']]]);
const conditions = phraseBook<true>([[true, OFFER_CONDITIONS]]);

/** Looser words for an offer, for when debts are being talked about: "sai por 120" among expenses is a price. */
export function offerMarks(turn: TurnReading, slot: Slot | undefined): readonly number[] {
  const isPlanned = slot !== undefined && isAfterwards(slot);
  const books = isPlanned ? [debtsOffered, offeredAfterwards] : [debtsOffered];
  const said = books.flatMap((book) =>
    phrasesIn(book, turn).flatMap(({ from }) => (countsLeft(turn, from) || showsBalance(turn, from) ? [] : [from])),
  );
  const asked = isPlanned ? sumsAfter(askedByCreditors, turn) : [];
  const sums = sumsAfter(sumsOffered, turn);
  return [
    ...said,
    ...asked,
    ...reduced(turn),
    ...fallen(turn),
    ...sums,
    ...inCash(turn),
    ...ifPaid(turn),
    ...forDebt(turn),
    ...(isPlanned ? [...namedFor(turn), ...discounts(turn)] : []),
  ];
}

/** "faltam quinze para quitar" offers nothing. */
function countsLeft({ reading: { words } }: TurnReading, from: number): boolean {
  return (
    words[from] === 'para' && words.slice(Math.max(0, from - 5), from).some((word) => /^(?:falta|resta)m?$/.test(word))
  );
}

/** "o app mostra 6.900 pra quitar", while debts are listed: what is owed there in all. */
function showsBalance({ reading: { words }, figures, view }: TurnReading, from: number): boolean {
  const slot = view.question?.slot;
  const isListing = slot === undefined || slot === 'debts' || slot === 'more-debts';
  return (
    isListing &&
    words[from] === 'para' &&
    figures.some(({ to, value }) => to === from && value.kind === 'amount' && value.amount.role === 'current')
  );
}

/** "de 3 mil por 350", "caiu de 1.350 pra 405": what was owed, and what is asked now. */
function reduced({ reading: { words }, figures }: TurnReading): readonly number[] {
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    const isPair = next !== undefined && figure.value.kind === 'amount' && next.value.kind === 'amount';
    if (!isPair || words[figure.from - 1] !== 'de' || next.from - figure.to > 2) return [];
    // "minha renda caiu de 4.200 pra 2.600" offers nothing.
    if (words.slice(Math.max(0, figure.from - FAR_FALL), figure.from).some((word) => EARNED.test(word))) return [];
    const falls = words[figure.to] === 'para' && FALLS.has(words[figure.from - 2] ?? '');
    return words[figure.to] === 'por' || falls ? [figure.from - (falls ? 2 : 1)] : [];
  });
}

/** "a dívida de 3 mil da vivo caiu pra 280": the sum before it is what was owed. */
function fallen(turn: TurnReading): readonly number[] {
  const { words } = turn.reading;
  return turn.figures.flatMap((figure, index) => {
    const next = turn.figures[index + 1];
    if (figure.value.kind !== 'amount' || next?.value.kind !== 'amount') return [];
    const at = figure.to + words.slice(figure.to, figure.to + FAR_FALL + 1).findIndex((word) => FALLS.has(word));
    const isNear = at >= figure.to && next.from - at === 2 && words[at + 1] === 'para';
    const isDebt = words.slice(Math.max(0, figure.from - 3), figure.from).includes('divida');
    return isNear && isDebt ? [Math.max(0, figure.from - 3)] : [];
  });
}

const FAR_FALL = 6;
const EARNED =
  /^(?:renda|salario|salarios|ganho|ganhos|faturamento|movimento|limite|aposentadoria|beneficio|comissao)$/;
const FALLS: ReadonlySet<string> = new Set('caiu baixou abaixou diminuiu reduziu reduziram baixaram'.split(' '));

/** "aceita 2.000 pela dívida", "ficou 61,30": words that mean an offer with the sum right after them. */
function sumsAfter(book: PhraseBook<true>, turn: TurnReading): readonly number[] {
  return phrasesIn(book, turn).flatMap(({ from, to }) =>
    // "querem que eu pague 500" asks it of the person.
    turn.reading.words[from - 1] !== 'eu' && sumFollows(turn, to, 2) ? [from] : [],
  );
}

/** "quer 380 à vista": a price; "comprei à vista" is none. */
function inCash(turn: TurnReading): readonly number[] {
  const { words } = turn.reading;
  return turn.figures.flatMap(({ to, from, value }) => {
    const isCash = value.kind === 'amount' && words[to] === 'a' && words[to + 1] === 'vista';
    const start = Math.max(0, from - FAR_PURCHASE);
    const clause = start + words.slice(start, from).findLastIndex((word) => CLAUSE_ENDS.has(word)) + 1;
    return isCash && !words.slice(clause, from).some((word) => BOUGHT.has(word)) ? [from] : [];
  });
}

/** "comprei a moto por 16 mil à vista". */
const FAR_PURCHASE = 8;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', '\n', ';', '!', '?']);
const BOUGHT: ReadonlySet<string> = new Set('comprei paguei pago custa custou gastei'.split(' '));

/** "mil reais por uma dívida de 2014", "tão pedindo 700 pela dívida velha". */
function forDebt({ reading: { words }, figures }: TurnReading): readonly number[] {
  return figures.flatMap(({ from, to, value }) => {
    const link = words.slice(to, to + 3).join(' ');
    const isFor = /^(?:por (?:uma|essa|esta|minha) (?:divida|conta)|pela (?:divida|conta))/.test(link);
    return value.kind === 'amount' && isFor && words[from - 1] !== 'devo' ? [from] : [];
  });
}

/** "o desconto que apareceu pra oi é de 92%". */
function discounts({ reading: { words } }: TurnReading): readonly number[] {
  return words.flatMap((word, at) => {
    const rest = word === 'desconto' ? words.slice(at, at + LONGEST_DISCOUNT) : [];
    const end = rest.findIndex((one) => [',', '.', '\n', ';', 'folha', 'contracheque'].includes(one));
    const said = end < 0 ? rest : rest.slice(0, end);
    return said.includes('%') || said.join(' ').includes('por cento') ? [at] : [];
  });
}

const LONGEST_DISCOUNT = 12;

/** "no app tem a renner por 12x de 45,90", "a renner fez 8x de 70": a name for a price. */
function namedFor({ reading: { words }, figures, creditors }: TurnReading): readonly number[] {
  return creditors.flatMap(({ from, to }) => {
    const isPriced = figures.some(
      (figure) => figure.from === to + 1 && ['amount', 'instalments'].includes(figure.value.kind),
    );
    const isPaid = words
      .slice(Math.max(0, from - 4), from)
      .some((word) => /^(?:paguei|quitei|pago|paguem|troquei|comprei)$/.test(word));
    return ['por', 'fez', 'faz', 'fazia'].includes(words[to] ?? '') && isPriced && !isPaid ? [from] : [];
  });
}

/** "se eu der 1.200 até sexta eles retiram o processo". */
function ifPaid(turn: TurnReading): readonly number[] {
  const given = phrasesIn(conditions, turn);
  const bargains = phrasesIn(results, turn).length > 0 ? phrasesIn(paying, turn) : [];
  return [...given, ...bargains].flatMap(({ from, to }) => (sumFollows(turn, to, 3) ? [from] : []));
}

function sumFollows({ figures }: TurnReading, at: number, near: number): boolean {
  return figures.some(
    ({ from, value }) => from >= at && from - at <= near && ['amount', 'instalments'].includes(value.kind),
  );
}

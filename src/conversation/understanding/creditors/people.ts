import { PEOPLES_NAMES } from '../text/common-words.data.ts';
import { EVERYDAY_WORDS, FIRST_NAMES } from '../text/everyday-words.data.ts';
import { NUMBER_WORDS, SCALES } from '../text/number-words.data.ts';
import { isPlainWord } from '../text/respell.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import type { FoundCreditor } from './creditors.ts';
import { ACTS, BORROWED, LENDS, OWNED, people } from './people.data.ts';

/**
 * Relatives, friends and bosses that one owes: "500 pro meu irmão", "minha sogra 300", "meu chefe me adiantou 600". A
 * person who is only spoken to or of ("falta doze, minha filha", "minha patroa viajou") is owed nothing.
 */
export function peopleOwed(reading: Reading, listed: readonly Found<FoundCreditor>[]): readonly Found<FoundCreditor>[] {
  return people
    .all(reading.words)
    .filter((person) => !isPartOfPlan(person, reading))
    .map((person) => withGivenName(person, reading))
    .filter((person) => isOwed(person, reading, listed))
    .map(({ from, to }) => {
      const span = spanOf(reading, from, to);
      const name = span.replace(/^(?:o|a|um|uma) /i, '');
      return { from, to, value: { mention: { name, span }, kind: 'informal' as const } };
    });
}

/** "24 vezes de 156, vou pagar a nona": the ninth part, and no grandmother. */
function isPartOfPlan({ from, to }: Found<true>, { words }: Reading): boolean {
  const isOrdinal = /^(?:nona|nono)$/.test(words[to - 1] ?? '') && /^[ao]$/.test(words[from] ?? '');
  return isOrdinal && words.some((word) => /^(?:vezes|x|parcelas?|prestac(?:ao|oes)|carne)$/.test(word));
}

/** "a tia lúcia 500": the name goes along where the sum stands right after it. */
function withGivenName({ from, to, value }: Found<true>, reading: Reading): Found<true> {
  const word = reading.words[to] ?? '';
  const isName =
    reading.tokens[to]?.kind === 'word' &&
    word.length >= 3 &&
    !VERB.test(word) &&
    !isOrdinary(word) &&
    !LENDS.has(word) &&
    !ACTS.has(word);
  const isNumber = NUMBER_WORDS.has(word) || SCALES.has(word);
  const token = reading.tokens[to];
  // "minha tia Lurdes": written as a name.
  const isCapital = token !== undefined && /^\p{Lu}\p{Ll}/u.test(reading.source.slice(token.start, token.end));
  return isName &&
    !isNumber &&
    (isFigureAt(reading, to + 1) ||
      (isCapital &&
        (EDGES.has(reading.words[to + 1] ?? '') || reading.words[to + 1] === 'que' || lends(reading.words, to + 1))))
    ? { from, to: to + 1, value }
    : { from, to, value };
}

/** "meu filho manda 300", "minha prima mais 200". */
function isOrdinary(word: string): boolean {
  return EVERYDAY_WORDS.has(word) || (isPlainWord(word) && !FIRST_NAMES.has(word) && !PEOPLES_NAMES.has(word));
}

/** "meu ex deixou 6 mil", "minha tia cobrou 300": what follows is no name. */
const VERB =
  /^(?:dev|tem$|faz$|fez$|deu$|quer$|paga$|usa$|gasta$)|(?:ou|ei|aram|eram|iram|ando|endo|indo|ava|avam|emos|amos)$/;

function isOwed(person: Found<true>, reading: Reading, listed: readonly Found<FoundCreditor>[]): boolean {
  const { words } = reading;
  const { from, to } = person;
  const ofThem = ['do', 'da', 'de'].includes(words[from - 1] ?? '') ? (words[from - 2] ?? '') : '';
  const isOfBank = listed.some((one) => Math.abs(one.from - to) <= NEAR_BANK || Math.abs(from - one.to) <= NEAR_BANK);
  if (OWNED.has(ofThem) || (BORROWED.has(ofThem) && isOfBank)) return false;
  // "irmã cobrar juro de irmã?" asks.
  if (isAskedAbout(words, to)) return false;
  if (lends(words, to) || isOwedPlainly(words, from)) return true;
  if (actsOtherwise(words, to) || isForThem(words, person)) return false;
  const isMarked = ['o', 'a'].includes(words[from - 1] ?? '') && words[from - 2] === 'com';
  if (isMarked && isTheirSum(person, reading)) return true;
  if (words[from - 1] === 'com')
    return (
      isFigureAt(reading, from - 2) ||
      words.slice(Math.max(0, from - 6), from).some((word) => LENT.has(word)) ||
      isTheirSum(person, reading)
    );
  return isLinked(person, reading, ofThem) || (!isSpokenTo(person, reading) && isItem(person, reading));
}

/** "devo 1.900 pro meu tio Zeca, que pagou as taxas": whatever else they did. */
function isOwedPlainly(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - 6), from);
  const owes = before.findLastIndex((word) => word === 'devo' || word === 'devendo');
  return (
    before.at(-1) === 'para' &&
    owes >= 0 &&
    before[owes - 1] !== 'nao' &&
    !before.slice(owes).some((word) => /^(?:que|por|e|,|\.|no|na|fiz|tirei|peguei)$/.test(word))
  );
}

/** "o resto é com a minha cunhada, que são 600"; "moro com minha mãe, são 3 filhos" and "divido com meu primo" owe nothing. */
function isTheirSum({ from, to }: Found<true>, reading: Reading): boolean {
  const [first = '', second = ''] = reading.words.slice(to).filter((word) => word !== ',' && word !== 'que');
  const at = reading.words.indexOf(first, to) + 1;
  const isSaid = SUM_IS.has(first) && isFigureAt(reading, at) && at - to <= 3 && !/^[1-9]$/.test(second);
  const before = reading.words.slice(Math.max(0, from - FAR_LIVING), from);
  return isSaid && !before.some((word) => LIVES.test(word));
}

const SUM_IS: ReadonlySet<string> = new Set('sao e eh da deu esta ficou fica'.split(' '));
const FAR_LIVING = 8;
const LIVES = /^(?:mor[oa]\w*|viv[oe]\w*|divid\w+|rach\w+|trabalh\w+|casei|fico|idade|anos|aluguel|luz|agua)$/;

/** "500 da minha tia", "devo pro meu irmão", "tem a da minha cunhada também, essa é 200". */
function isLinked({ from }: Found<true>, reading: Reading, ofThem: string): boolean {
  const before = reading.words[from - 1] ?? '';
  if (ofThem !== '' && isFigureAt(reading, from - 2)) return true;
  // "aí a minha esposa ficou doente": an article; "devo a minha tia": to her.
  const first = reading.words[from - 2] ?? '';
  const isTo =
    OWED_TO.has(before) && (before !== 'a' || OWED_TO.has(first) || HAVE.has(first) || isFigureAt(reading, from - 2));
  return (before === 'da' && ofThem === 'a') || isTo || BORROWED.has(ofThem) || LENT.has(ofThem);
}

/** "falta 300, minha filha"; "meu amigo 300" is owed. */
function isSpokenTo({ to }: Found<true>, reading: Reading): boolean {
  const word = reading.words[to - 1] ?? '';
  return VOCATIVES.has(word) && !(/^amig[oa]$/.test(word) && isFigureAt(reading, to));
}

function isAskedAbout(words: readonly string[], at: number): boolean {
  const end = words.findIndex((word, index) => index >= at && ['?', '.', '!', '\n', ';'].includes(word));
  return words[end] === '?' && end - at <= FAR_QUESTION;
}

const FAR_QUESTION = 5;
const NEAR_BANK = 4;

/** "minha irmã é que deve três mil", "meu cunhado fez um empréstimo no meu nome". */
function actsOtherwise(words: readonly string[], to: number): boolean {
  const after = words
    .slice(to, to + 4)
    .filter((word) => !['que', 'e', 'eh', 'so', 'tambem', 'me', 'ja'].includes(word));
  return ACTS.has(after[0] ?? '');
}

/** "tirei um cartão pra minha irmã": it was done for her, and is owed to somebody else. */
function isForThem(words: readonly string[], { from, to }: Found<true>): boolean {
  if (words[from - 1] !== 'para') return false;
  // "dei meu cpf pra minha prima tirar um aparelho".
  if (/^[a-z]{2,}[aei]r$/.test(words[to] ?? '')) return true;
  const before = words.slice(Math.max(0, from - 6), from - 1);
  return before.some((word) => DONE_FOR.has(word)) && !before.some((word) => word === 'devo' || word === 'devendo');
}

const DONE_FOR: ReadonlySet<string> = new Set(
  'tirei fiz comprei financiei peguei parcelei abri fizemos fiador fiadora avalista'.split(' '),
);

function lends(words: readonly string[], to: number): boolean {
  const next = words.slice(to, to + 4);
  const end = next.findIndex((word) => EDGES.has(word) && word !== 'e');
  const after = end < 0 ? next : next.slice(0, end);
  // "o cunhado que pegou 250 pra mim", "minha prima tirou um celular pra mim no nome dela".
  const isForMe =
    /^(?:que )?(?:pagou|pegou|tirou|fez (?:um|uma|o|a) (?:emprestimo|financiamento|cartao|crediario|carne|compra)|comprou|passou|parcelou) (?:\S+ ){0,6}para mim\b/.test(
      words.slice(to, to + 10).join(' '),
    );
  return after.some((word) => LENDS.has(word)) || isForMe;
}

/** "sogra 300", "300 minha sogra", a line of its own. */
function isItem({ from, to }: Found<true>, { words, tokens }: Reading): boolean {
  const isWithMe = words[from - 1] === 'e' && words[from - 2] === 'eu';
  const isAfterSum = isFigureAt({ words, tokens }, from - 1);
  const before = words[from - 1] ?? '';
  const opens = (EDGES.has(before) || OPENERS.has(before) || isAfterSum) && !isWithMe;
  const link =
    ['uns', 'umas', ':', '-', 'mais', 'tambem'].includes(words[to] ?? '') || isBesideSum(words, tokens, to)
      ? to + 1
      : to;
  // "meu marido e eu devemos".
  if (words[to] === 'e' && words[to + 1] === 'eu') return false;
  const hasSum = isFigureAt({ words, tokens }, link);
  return opens && (hasSum || (!isAfterSum && EDGES.has(words[to] ?? '')));
}

/** "e o dindo, 300": a comma between a person and the sum that ends there. */
function isBesideSum(words: readonly string[], tokens: Reading['tokens'], at: number): boolean {
  const isSum = words[at] === ',' && isFigureAt({ words, tokens }, at + 1);
  const after = words[at + 2] ?? '';
  return isSum && EDGES.has(['reais', 'pila', 'conto', 'mil'].includes(after) ? (words[at + 3] ?? '') : after);
}

function isFigureAt({ words, tokens }: Pick<Reading, 'words' | 'tokens'>, at: number): boolean {
  const word = words[at] ?? '';
  return tokens[at]?.kind === 'number' || ['$', 'reais'].includes(word) || NUMBER_WORDS.has(word) || SCALES.has(word);
}

/** "ah, tem minha tia 400". */
const OPENERS: ReadonlySet<string> = new Set('ah ih oh opa tambem tem outro fora'.split(' '));
const EDGES: ReadonlySet<string> = new Set(['', '\n', ',', ';', '.', 'e', '+', '-', '(', ')', '!']);
/** "tem a minha sogra, 5 mil". */
const HAVE: ReadonlySet<string> = new Set(['tem', 'tenho', 'falta', 'faltou']);
const OWED_TO: ReadonlySet<string> = new Set('para ao devo devendo devemos paguei pagar a'.split(' '));
const LENT: ReadonlySet<string> = new Set(
  'emprestimo emprestado dinheiro divida dividas grana gas fiado acerto devo devendo peguei pegar fiquei'.split(' '),
);
/** "meu filho", "minha filha": how one speaks to anybody. */
const VOCATIVES: ReadonlySet<string> = new Set('filho filha amigo amiga senhor senhora moco moca'.split(' '));

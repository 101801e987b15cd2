import { isPlainWord } from '../text/respell.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { FoundCreditor } from './creditors.ts';

/**
 * Creditors that no list knows, by the capitals that they are written with: "a outra é o CRECI, 1.080 de anuidade", "na Pompéia
 * faltam 3 de 8", "um boleto da Hinova, proteção veicular, de 164,90". Only while debts are told, and with a figure behind them
 * in their sentence.
 */
export function writtenNames(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading, view, from, to } = turn;
  const slot = view.question?.slot;
  const isListing = slot === undefined || slot === 'debts' || slot === 'more-debts';
  if (!isListing || isShouted(reading)) return [];
  const found: Found<FoundCreditor>[] = [];
  for (let at = from; at < to; at += 1) {
    const end = nameEndAt(turn, at);
    if (end === at) continue;
    if (isIntroduced(turn, at) && isSumBehind(turn, end)) {
      const span = spanOf(reading, at, end);
      found.push({ from: at, to: end, value: { mention: { name: span, span } } });
    }
    at = end - 1;
  }
  return found;
}

/** Where the words written with capitals end that no list and no talk of every day knows. */
export function nameEndAt(turn: TurnReading, from: number): number {
  let to = from;
  // "Grau Técnico": the second word may be one of every day.
  while (to - from < LONGEST_NAME && (isWrittenName(turn, to) || (to > from && isCapital(turn.reading, to)))) to += 1;
  return to;
}

function isWrittenName({ reading, ...turn }: TurnReading, at: number): boolean {
  const token = reading.tokens[at];
  const word = reading.words[at] ?? '';
  if (token?.kind !== 'word' || word.length < SHORTEST_NAME || NO_CREDITORS.has(word) || isPlainWord(word))
    return false;
  if (!isCapital(reading, at)) return false;
  const labels = [...turn.creditors, ...turn.denied, ...turn.kinds, ...turn.expenses, ...turn.incomes, ...turn.dates];
  return !labels.some((label) => label.from <= at && at < label.to);
}

function isCapital({ tokens, source }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && /^\p{Lu}/u.test(source.slice(token.start, token.end));
}

/** "o CRECI", "na Pompéia", "à Neide"; "a escola do Théo" and "o carro do Beto" are no names of whom one owes. */
function isIntroduced({ reading: { words }, kinds, expenses, creditors }: TurnReading, at: number): boolean {
  const link = words[at - 1] ?? '';
  if (!LINKS.has(link)) return false;
  const isOfThing = OF.has(link) && [...kinds, ...expenses, ...creditors].some(({ to }) => to === at - 1);
  return !isOfThing && !(OF.has(link) && THINGS.has(words[at - 2] ?? ''));
}

/** A figure in the same sentence, with nobody else named before it. */
function isSumBehind({ figures, creditors, reading: { words } }: TurnReading, end: number): boolean {
  const sum = figures.find(
    ({ from, value }) => from >= end && (value.kind === 'amount' || value.kind === 'instalments'),
  );
  // "na Rabelo eu tirei um ventilador e uma batedeira, dez de oitenta": what was bought there stands between.
  const far = sum && words.slice(end, sum.from).some((word) => BUYS.test(word)) ? FAR_BOUGHT : FAR_SUM;
  if (!sum || sum.from - end > far) return false;
  const isOthers = creditors.some(({ from }) => from >= end && from < sum.from);
  return !isOthers && !words.slice(end, sum.from).some((word) => ENDS.has(word));
}

/** Who writes all in capitals marks no name with them. */
export function isShouted({ source }: Reading): boolean {
  const letters = source.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return capitals.length * 3 > letters.length;
}

const LONGEST_NAME = 3;
const SHORTEST_NAME = 3;
const FAR_SUM = 6;
const FAR_BOUGHT = 14;
const BUYS =
  /^(?:tirei|tiramos|comprei|compramos|peguei|pegamos|fiz|fizemos|parcelei|parcelamos|financiei|devo|devendo)$/;
const LINKS: ReadonlySet<string> = new Set('o a do da no na com para ao pelo pela'.split(' '));
const OF: ReadonlySet<string> = new Set(['do', 'da']);
const ENDS: ReadonlySet<string> = new Set(['.', '\n', '?', '!', ';', 'mas']);
const THINGS: ReadonlySet<string> = new Set(
  'escola carro moto casa nome conta filho filha quarto aniversario casamento lado cidade rua bairro governo'.split(
    ' ',
  ),
);
/** What is written with capitals and lends nothing. */
const NO_CREDITORS: ReadonlySet<string> = new Set(
  'serasa spc pix inss fgts cpf cnpj mei das sus ted doc clt uber ifood procon detran cet deus natal brasil bahia minas goias sul norte app site kwid onix celta gol uno palio corsa biz titan fan bros strada iphone samsung galaxy motorola xiaomi'.split(
    ' ',
  ),
);

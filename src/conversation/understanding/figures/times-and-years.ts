import type { Found, Reading } from '../text/tokens.ts';
import { type Figure, ignored } from './figure.ts';
import { countOf, type NumberReading } from './numbers.ts';

/** "10h", "10:30". */
export function timeOfDay({ from, to }: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  if (isHourOfDay({ from, to }, words)) return ignored({ from, to }, to, 'count');
  const isHour = tokens[to]?.glued === true && ['h', 'hs', 'hrs'].includes(words[to] ?? '');
  const isClock = words[to] === ':' && tokens[to]?.glued === true && tokens[to + 1]?.glued === true;
  if (isClock && tokens[to + 1]?.kind === 'number') return ignored({ from, to }, to + 2, 'count');
  return isHour ? ignored({ from, to }, to + 1, 'count') : undefined;
}

/** "acordo 4 da manhã", "das 4 às 10", "largo às 2". */
function isHourOfDay({ from, to }: Pick<NumberReading, 'from' | 'to'>, words: readonly string[]): boolean {
  if (!/^(?:1?\d|2[0-4])$/.test(words[from] ?? '') && !HOURS.has(words[from] ?? '')) return false;
  const [before = '', after = ''] = [words[from - 1], words[to]];
  if (after === 'da' && PARTS_OF_DAY.has(words[to + 1] ?? '')) return true;
  if (before === 'das' && ['as', 'ate'].includes(after)) return true;
  const verb = words[from - 2] ?? '';
  return before === 'as' && (AT_WORK.has(verb) || words[from - 3] === 'das');
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set('manha tarde noite madrugada'.split(' '));
const HOURS: ReadonlySet<string> = new Set('duas tres quatro cinco seis sete oito nove dez onze'.split(' '));
const AT_WORK: ReadonlySet<string> = new Set(
  'acordo levanto saio chego entro pego largo abro fecho volto comeco trabalho ate'.split(' '),
);

/** "desconta 388 até 2031". */
export function year(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  const isYear = /^(?:19[89]|20[0-6])\d$/.test(tokens[number.from]?.text ?? '') && number.to === number.from + 1;
  const before = words[number.from - 1] ?? '';
  if (isYearInWords(number, words)) return ignored(number, number.to, 'count');
  // "vai ficar pra 2028?"
  const isAhead = before === 'para' && words[number.to] === '?';
  const isUntil = (['ate', 'em'].includes(before) || isAhead) && words[number.to] !== 'reais';
  return isYear && isUntil ? ignored(number, number.to, 'count') : undefined;
}

/** "meu pai deixou em oitenta e sete", "casei em noventa e um". */
function isYearInWords(number: NumberReading, words: readonly string[]): boolean {
  const count = countOf(number);
  const isOfCentury = number.form === 'words' && count !== undefined && count >= 50 && count <= 99;
  const isEnd = words[number.to] !== 'reais' && words[number.from - 1] === 'em';
  return (
    isOfCentury &&
    isEnd &&
    words.slice(Math.max(0, number.from - 4), number.from).some((word) => ONCE_IN_LIFE.test(word))
  );
}

const ONCE_IN_LIFE =
  /^(?:deix(?:ou|aram)|compr(?:ei|ou)|nasc(?:i|eu)|cas(?:ei|ou|amos)|morreu|faleceu|constru(?:i|iu)|aposentei|entrei|mudei|mudamos|vim|viemos|cheguei|chegamos|herdei)$/;

/** "de 15 em 15 dias", "2 em 2 meses": how often. */
export function everySoManyDays({ from, to }: NumberReading, { words }: Reading): Found<Figure> | undefined {
  const isTwice = words[to] === 'em' && words[to + 1] === words[from];
  return isTwice && /^(?:dias|semanas|meses)$/.test(words[to + 2] ?? '')
    ? ignored({ from, to }, to + 3, 'count')
    : undefined;
}

/** "somos só dois, eu e meu filho", "somos três dividindo". */
export function countOfUs({ from, to, scaled }: NumberReading, { words }: Reading): Found<Figure> | undefined {
  const isOfUs = words.slice(Math.max(0, from - 2), from).includes('somos');
  return isOfUs && !scaled && !/^(?:reais|contos?)$/.test(words[to] ?? '')
    ? ignored({ from, to }, to, 'count')
    : undefined;
}

import { SCALES } from '../text/number-words.data.ts';
import type { Found, Reading } from '../text/tokens.ts';
import { COUNTED_OR_MONEY, countsThings, isCountedNoun } from './counted-things.ts';
import { type Figure, type FigureReader, ignored } from './figure.ts';
import { age, attempts, modelYear } from './figures-of-life.ts';
import { countOf, type NumberReading } from './numbers.ts';
import { isRideApp } from './ride-apps.ts';
import { countOfUs, everySoManyDays, timeOfDay, year } from './times-and-years.ts';

/** Numbers that are no money, rate or date: times of day, ordinals, document numbers, counted things. */
export const ignoredFigure: FigureReader = (number, { reading }) => {
  const { words } = reading;
  // "dia quinze mil e trezentos": a day and a sum, or one large sum.
  const isDayAndSum = number.form === 'words' && number.scaled && words[number.from - 1] === 'dia';
  if (isDayAndSum || number.values.length === 0 || isNegative(number, reading) || isForeign(number, reading)) {
    return ignored(number, number.to, 'unreadable');
  }
  const numbered = documentNumber(number, words);
  if (numbered) return numbered;
  // "não sobrou um centavo".
  const isNothing = words[number.from] === 'um' && /^(?:centavo|tostao|vintem)$/.test(words[number.to] ?? '');
  if (isNothing) return ignored(number, number.to + 1, 'count');
  return (
    listMarker(number, reading) ??
    label(number, reading) ??
    timeOfDay(number, reading) ??
    ordinal(number, reading) ??
    bothOfThem(number, reading) ??
    noSum(number, reading) ??
    (countsThings(number, reading) ? ignored(number, number.to, 'count') : undefined) ??
    share(number, reading) ??
    notOwed(number, reading) ??
    modelYear(number, reading) ??
    age(number, reading) ??
    countOfUs(number, reading) ??
    everySoManyDays(number, reading) ??
    attempts(number, reading) ??
    year(number, reading) ??
    counted(number, reading)
  );
};

/** "agência 1234 conta 5678", "contrato 99812", "comprovante de número 0049921". */
function documentNumber(number: NumberReading, words: readonly string[]): Found<Figure> | undefined {
  const isLinked = BEFORE_CODE.has(words[number.from - 2] ?? '') && CODE_LINKS.has(words[number.from - 1] ?? '');
  if (isPaperNumber(number, words)) return ignored(number, number.to, 'code');
  if (isAccount(number, words)) return ignored(number, words[number.to] === '-' ? number.to + 2 : number.to, 'code');
  const isRate = ['%', 'por', 'reais', 'mil', 'x', 'vezes', 'parcelas', 'prestacoes', 'meses'].includes(
    words[number.to] ?? '',
  );
  // "telefone 50" is a bill.
  const isBill = PHONES.has(words[number.from - 1] ?? '') && (words[number.from] ?? '').length < SHORTEST_PHONE;
  const isNumbered = BEFORE_CODE.has(words[number.from - 1] ?? '') || isLinked;
  return isNumbered && !isRate && !isBill ? ignored(number, number.to, 'code') : undefined;
}

const PHONES: ReadonlySet<string> = new Set(['telefone', 'whats', 'whatsapp']);
const SHORTEST_PHONE = 7;
const BEFORE_CODE: ReadonlySet<string> = new Set(
  'cpf cnpj rg cep agencia contrato protocolo autenticacao nsu transacao final senha codigo telefone whats whatsapp placa apto apartamento linha bloco quadra lote pin'.split(
    ' ',
  ),
);

/** "agência 1234 conta 5678", "minha conta 12345-6". */
function isAccount({ from, to }: NumberReading, words: readonly string[]): boolean {
  if (!['conta', 'cc'].includes(words[from - 1] ?? '') || !/^\d{4,}$/.test(words[from] ?? '')) return false;
  return (
    words[to] === '-' || words.slice(Math.max(0, from - 5), from).some((word) => word === 'agencia' || word === 'ag')
  );
}

/** "comprovante de número 0049921", "boleto n° 8812": what a paper is numbered with; "0049921" is no sum anywhere. */
function isPaperNumber({ from }: NumberReading, words: readonly string[]): boolean {
  const digits = words[from] ?? '';
  if (!/^\d{4,}$/.test(digits)) return false;
  const isNumber =
    NUMBER_OF.has(words[from - 1] ?? '') || (words[from - 1] === ':' && NUMBER_OF.has(words[from - 2] ?? ''));
  return isNumber || /^0\d{4,}$/.test(digits);
}

const NUMBER_OF: ReadonlySet<string> = new Set(['numero', 'n', 'nº', 'n°', 'num', 'nr', 'id']);
const CODE_LINKS: ReadonlySet<string> = new Set(['numero', 'n', ':', 'eh', 'do', 'da', 'final', '-', 'meu']);

function isNegative({ from }: NumberReading, { tokens, words }: Reading): boolean {
  const sign = words[from - 1] === '$' ? from - 2 : from - 1;
  const glued = words[sign] === '-' && tokens[sign + 1]?.glued === true && tokens[sign]?.glued !== true;
  const afterCurrency = words[from - 1] === '-' && words[from - 2] === '$';
  // "no negativo da caixa tá -1.126,40": what the account is short of.
  const isOfAccount = words.slice(Math.max(0, from - FAR_ACCOUNT), from).some((word) => ACCOUNT.test(word));
  return (
    ((glued || afterCurrency) && !isOfAccount) ||
    (words[from - 1] === 'menos' && !['pelo', 'ao', 'ou'].includes(words[from - 2] ?? ''))
  );
}

const FAR_ACCOUNT = 10;
const ACCOUNT = /^(?:negativ[ao]|vermelho|saldo|cheque|conta|especial)$/;

function isForeign({ from, to }: NumberReading, { words }: Reading): boolean {
  return /^(?:dolar|euro)/.test(words[to] ?? '') || ['us$', '€', '£'].includes(words[from - 1] ?? '');
}

/** "(juros de 14,9% ao mês, vencimento dia 12)": a bracket that was opened before. */
function isOpen(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const LONGEST_BRACKET = 30;

/** "1) nubank", "2. itaú", "3 - renner" at the beginning of a line. */
function listMarker(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  const opensLine = number.from === 0 || words[number.from - 1] === '\n';
  const isBracket = words[number.to] === ')' && !isOpen(words, number.from);
  const isMarker =
    (opensLine || isBracket) && (countOf(number) ?? 99) <= 30 && [')', '.', '-'].includes(words[number.to] ?? '');
  return isMarker && tokens[number.to + 1]?.kind === 'word' ? ignored(number, number.to + 1, 'count') : undefined;
}

/** "empréstimo 1: 230, empréstimo 2: 410". */
function label(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  const isFew =
    /^[1-9]$/.test(words[number.from] ?? '') && words[number.to] === ':' && tokens[number.to]?.glued === true;
  return isFew && LABELLED.has(words[number.from - 1] ?? '') ? ignored(number, number.to, 'count') : undefined;
}

const LABELLED: ReadonlySet<string> = new Set('emprestimo cartao divida conta consignado banco loja boleto'.split(' '));

/** "2a via", "1o": but "5o dia útil" is read as a day. */
function ordinal(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  const isOrdinal = tokens[number.to]?.glued === true && /^(?:o|a)$/.test(words[number.to] ?? '');
  // "todo dia 1º" is a day.
  const isDay = words[number.to + 1] === 'dia' || words[number.from - 1] === 'dia';
  return isOrdinal && !isDay ? ignored(number, number.to + 1, 'count') : undefined;
}

const THIRTEENTH_BEFORE: ReadonlySet<string> = new Set(['recebo', 'recebi', 'tenho', 'ganho', 'meu', 'o', 'do', 'no']);

/** "os dois clt", "as duas trabalham". */
function bothOfThem(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  const isBoth = /^[oa]s$/.test(words[number.from - 1] ?? '') && number.form === 'words' && countOf(number) === 2;
  const next = tokens[number.to];
  const isOfPeople = next?.kind === 'word' && !COUNTED_OR_MONEY.test(next.text);
  return isBoth && isOfPeople && !number.scaled ? ignored(number, number.to, 'count') : undefined;
}

/** "as duas desde março", "recebo 13" (the thirteenth), "começar do zero". */
function noSum(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  const count = countOf(number);
  const before = words[number.from - 1] ?? '';
  const next = tokens[number.to];
  if (count === 13 && !number.scaled && THIRTEENTH_BEFORE.has(before) && !COUNTED_OR_MONEY.test(next?.text ?? '')) {
    return ignored(number, number.to, 'count');
  }
  // "além desses dois eu devo …".
  const isOfThose = /^(?:desses|dessas|esses|essas|nesses|nessas|estes|estas|destes|destas)$/.test(before);
  if (isOfThose && count !== undefined && count <= 10 && !COUNTED_OR_MONEY.test(next?.text ?? ''))
    return ignored(number, number.to, 'count');
  // "qual das duas devo quitar primeiro?"
  const isOfThese =
    ['das', 'dos'].includes(before) &&
    number.form === 'words' &&
    /^(?:devo|pago|quito|vale|compensa|tem|primeiro|e|eh)$/.test(next?.text ?? '');
  if (isOfThese && count !== undefined && count >= 2 && count <= 10) return ignored(number, number.to, 'count');
  return isAllOrNothing(number, { words, tokens }) ? ignored(number, number.to, 'count') : undefined;
}

/** "as duas desde março", "as duas dão 310", "tão os 2 no spc", "começar do zero": how many of them. */
function isAllOrNothing(number: NumberReading, { words, tokens }: Pick<Reading, 'words' | 'tokens'>): boolean {
  const count = countOf(number);
  const before = words[number.from - 1] ?? '';
  const next = tokens[number.to];
  const isAlone =
    next === undefined ||
    next.kind !== 'word' ||
    // "as duas botaram meu nome no spc", "as duas dão 310": what they do.
    /^(?:sim|nao|nunca|sempre|me|te|se|nos|desde|estao|faz|ha|ja|hoje|ontem|saiu|caiu|veio|foi|juntas|juntos|dao|somam|vao|sao)$|(?:aram|eram|iram)$/.test(
      next.text,
    );
  // "tão os 2 no spc".
  const isListed = words[number.to] === 'no' && /^(?:spc|serasa)$/.test(words[number.to + 1] ?? '');
  if (count === undefined || number.scaled || !(isAlone || isListed)) return false;
  if (['%', '$', '/'].includes(next?.text ?? '')) return false;
  const isLeft = /^(?:falta|resta)m?$/.test(words[number.from - 2] ?? '');
  const isAll = ['as', 'os'].includes(before) && !isLeft && count >= 2 && count <= 10;
  return isAll || (count === 0 && before === 'do');
}

/** "atrasando tem multa de 2%", "décimo e 1/3 de férias": shares of something. */
function share(number: NumberReading, { words }: Reading): Found<Figure> | undefined {
  const isShare = words[number.to] === '%' || (words[number.to] === 'por' && words[number.to + 1] === 'cento');
  const isFine = isShare && words.slice(Math.max(0, number.from - 2), number.from).includes('multa');
  if (isFine) return ignored(number, number.to, 'count');
  const isOfHolidays = words[number.to] === '/' && words.slice(number.to + 1, number.to + 4).includes('ferias');
  return isOfHolidays ? ignored(number, number.to + 2, 'count') : undefined;
}

/** "meu limite no itaú é 8 mil", "devia 5 mil", "preciso de 2 mil": a limit, a former value, a wish. */
function notOwed(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  if (words[number.to] === 'de' && CHARGES.has(words[number.to + 1] ?? '') && !isFineOwed(number, words)) {
    return ignored(number, number.to, 'unreadable');
  }
  // "a vizinha do 302".
  if (['do', 'da'].includes(words[number.from - 1] ?? '') && /^vizinh/.test(words[number.from - 2] ?? '')) {
    return ignored(number, number.to, 'code');
  }
  const isEnd = (at: number) =>
    isClauseEnd(words[at] ?? '') || tokens[at]?.kind === 'number' || SCALES.has(words[at] ?? '');
  // "a gente ganhava bem, uns 5 mil": said once more behind a comma.
  const isBehind = /^(?:uns|umas|quase|tipo)$/.test(words[number.from - 1] ?? '') && words[number.from - 2] === ',';
  const isAgain =
    isBehind && words.slice(Math.max(0, number.from - 8), number.from - 2).some((word) => EARNED.test(word));
  if (isAgain) return ignored(number, number.to, 'unreadable');
  for (let at = number.from - 1; at >= 0 && number.from - at <= FARTHEST_CUE && !isEnd(at); at -= 1) {
    // Named among what was left over: it was said of some debt, and is nothing to count.
    if (isCue(words, at, number.from)) return ignored(number, number.to, 'unreadable');
  }
  return undefined;
}

/** "a vivo tá me cobrando 340 de multa": all that is owed. "3 mil e mais 300 de multa" adds to it. */
function isFineOwed({ from, to }: NumberReading, words: readonly string[]): boolean {
  const at = ['$', 'uns', 'umas'].includes(words[from - 1] ?? '') ? from - 2 : from - 1;
  return words[to + 1] === 'multa' && /^(?:cobr(?:a|am|ou|aram|ando)|devo|devendo)$/.test(words[at] ?? '');
}

function isCue(words: readonly string[], at: number, from: number): boolean {
  const isOwed = OWED_LIMIT.has(words[at + 1] ?? '') || OWED_LIMIT.has(words[at + 2] ?? '');
  const isLimit = words[at] === 'limite' && !isOwed && from - at > 1;
  const isWish = NEEDS.has(words[at] ?? '') && words[at + 1] === 'de';
  return isLimit || isWish || FORMERLY.has(words[at] ?? '');
}

const EARNED = /^(?:ganhav|recebi(?:a|am)$|tirav|faturav|vendi(?:a|am)$)/;
/** "300 de juros" is what was added, not what is owed. */
const CHARGES: ReadonlySet<string> = new Set('juros juro multa iof tarifa'.split(' '));
const FARTHEST_CUE = 7;
/** "limite da conta 1200" is an overdraft. */
const OWED_LIMIT: ReadonlySet<string> = new Set(['conta', 'cheque', 'especial', 'estourado', 'usado']);
const NEEDS: ReadonlySet<string> = new Set('preciso precisando precisava precisaria'.split(' '));
const FORMERLY: ReadonlySet<string> = new Set('devia deviam ganhava recebia pagava tirava faturava custava'.split(' '));

function isClauseEnd(word: string): boolean {
  return [',', '.', ';', '\n', '!', '?', 'mas', 'hoje', 'agora'].includes(word);
}

/** "2 filhos", "uma criança", "13 salário", "trabalho na 99". */
function counted(number: NumberReading, { words, tokens }: Reading): Found<Figure> | undefined {
  const next = words[number.to] ?? '';
  // "3 vezes por semana", "5 dias por semana" tell how often, not how much.
  if (
    /^(?:vezes|dias|x)$/.test(next) &&
    ['por', 'na', 'a', 'ao', 'no'].includes(words[number.to + 1] ?? '') &&
    /^(?:semana|mes|dia)$/.test(words[number.to + 2] ?? '')
  ) {
    return ignored(number, number.to + 3, 'count');
  }
  // "1 mensalidade da unama 780": all that is owed there.
  if (
    countOf(number) === 1 &&
    ONE_PART.has(next) &&
    OF_NAME.has(words[number.to + 1] ?? '') &&
    !isLeft(number, words)
  ) {
    return ignored(number, number.to, 'count');
  }
  const [value] = number.values;
  if (next === 'salario' && countOf(number) === 13) return ignored(number, number.to, 'count');
  if (isRideApp(number, words)) return ignored(number, number.to, 'code');
  const hasCurrency = words[number.from - 1] === '$';
  // "dia 10 banco pan 900" names a day.
  const isDay = words[number.from - 1] === 'dia';
  if (tokens[number.to]?.kind !== 'word' || hasCurrency || isDay || number.fractional) return undefined;
  // "moro a 35 km", "44 horas por semana".
  if (UNITS.has(next) && words[number.from - 1] !== 'de') return ignored(number, number.to + 1, 'count');
  return isCountedNoun(next, value !== undefined && value.units >= 30)
    ? ignored(number, number.to, 'count')
    : undefined;
}

const ONE_PART: ReadonlySet<string> = new Set('mensalidade parcela prestacao boleto fatura'.split(' '));
const OF_NAME: ReadonlySet<string> = new Set(['do', 'da', 'no', 'na']);

function isLeft({ from }: NumberReading, words: readonly string[]): boolean {
  return words.slice(Math.max(0, from - 2), from).some((word) => /^(?:falta|resta|pag)/.test(word));
}

const UNITS: ReadonlySet<string> = new Set('km quilometros horas kg quilos litros minutos metros'.split(' '));

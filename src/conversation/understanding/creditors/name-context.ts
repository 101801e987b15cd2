import { NUMBER_WORDS, SCALES } from '../text/number-words.data.ts';
import type { Reading } from '../text/tokens.ts';

type Place = { readonly from: number; readonly to: number };

/**
 * "claro", "oi", "original", "extra" name a creditor after "no/na/do/da", after "devo pra", before what a creditor does,
 * or beside an amount when the question is about debts (`loose`). "a oi me cobra" counts, "oi, tudo bem" and "claro que
 * sim" do not.
 */
export function saysCreditor({ words, tokens }: Reading, { from, to }: Place, loose: boolean): boolean {
  const before = words[from - 1] ?? '';
  const next = words[to] ?? '';
  if (isOtherThing({ words, tokens }, { from, to })) return false;
  if (OWING.has(before) || NAMING.has(before) || isToldSum(words, { from, to })) return true;
  // "pra um tal de ativos".
  if (before === 'de' && words[from - 2] === 'tal') return true;
  if (ARTICLES.has(before) && (DOES.has(next) || isDoing(words, to) || OWING.has(words[from - 2] ?? ''))) return true;
  // "venceu ontem a vivo 59,99".
  const isDue = words
    .slice(Math.max(0, from - 4), from)
    .some((word) => /^(?:venceu|vence|atrasou|atrasei)$/.test(word));
  if (isDue && ARTICLES.has(before) && isBesideFigure({ words, tokens }, { from, to })) return true;
  if (!loose) return false;
  return (
    hasStanding(words, { from, to }) ||
    isBesideFigure({ words, tokens }, { from, to }) ||
    isWholeLine(words, { from, to }) ||
    opensKind(words, { from, to })
  );
}

/** "will 900", "nu parcelado", "pan 3,2 am": short names, taken beside a figure or a word of debts. */
export function standsBeside({ words, tokens }: Reading, { from, to }: Place): boolean {
  const next = words[to] ?? '';
  return (
    isBesideFigure({ words, tokens }, { from, to }) ||
    DEBT_NOUNS.has(next) ||
    DEBT_NOUNS.has(words[from - 1] ?? '') ||
    isWholeLine(words, { from, to })
  );
}

/** "marisa desde setembro", "oi em aberto", "nubank e marisa atrasadas", "renner e marisa não pago": how a debt there stands. */
function hasStanding(words: readonly string[], { from, to }: Place): boolean {
  const after = words.slice(to, to + 4).join(' ');
  return (
    /^(?:desde|em (?:aberto|atraso))\b/.test(after) || (OPENS_CLAUSE.has(words[from - 1] ?? '') && STANDS.test(after))
  );
}

const STANDS =
  /^(?:(?:ja|estao|esta|ficaram|ficou|eu|todas|todos|ambas|ambos|as duas|os dois) )*(?:atrasad[ao]s?|vencid[ao]s?|negativad[ao]s?|em (?:dia|atraso|aberto)|nao pag\w+|atrasei|atrasou|atrasaram|parei|deixei)\b/;

/** "a claro mandou", "claro ofereceu", of one that was told of before. */
export function isSubject({ words, tokens }: Reading, { from, to }: Place): boolean {
  return (
    ARTICLES.has(words[from - 1] ?? '') ||
    ['so', 'menos', 'exceto'].includes(words[from - 1] ?? '') ||
    DOES.has(words[to] ?? '') ||
    hasStanding(words, { from, to }) ||
    isWholeLine(words, { from, to }) ||
    isBesideFigure({ words, tokens }, { from, to })
  );
}

/** A misspelling is believed where a name would stand: after a preposition, first in a clause, beside a figure. */
export function mayBeName({ words, tokens }: Reading, { from, to }: Place): boolean {
  const before = words[from - 1] ?? '';
  return (
    OPENS_CLAUSE.has(before) ||
    OWING.has(before) ||
    NAMING.has(before) ||
    ARTICLES.has(before) ||
    DEBT_NOUNS.has(before) ||
    isBesideFigure({ words, tokens }, { from, to })
  );
}

/** "a oi tá me cobrando". */
function isDoing(words: readonly string[], at: number): boolean {
  return (
    ['esta', 'vem', 'fica', 'vive', 'so'].includes(words[at] ?? '') &&
    ['me', 'cobrando', 'ligando'].includes(words[at + 1] ?? '')
  );
}

/** "caixa eletrônico, "renda extra", "claro que sim". */
function isOtherThing({ words }: Pick<Reading, 'words' | 'tokens'>, { from, to }: Place): boolean {
  const before = words[from - 1] ?? '';
  const next = words[to] ?? '';
  // "uma dívida na caixa de 9 mil" is at the bank.
  const isOfSum = next === 'de' && isSumWord(words[to + 1] ?? '');
  const isThing = !isOfSum && ['eletronico', 'de', 'dois', 'preta', 'd'].includes(next);
  // "caixa dois mil" is a sum.
  if (words[from] === 'caixa' && isThing && !(next === 'dois' && SCALES.has(words[to + 1] ?? ''))) return true;
  if (words[from] === 'extra') return ['renda', 'hora', 'horas', 'grana', 'um', 'dinheiro'].includes(before);
  // "claro que sim"; "o cartão da caixa que é o pior" names a bank.
  return next === 'claro' || (next === 'que' && !NAMING.has(before) && !isToldSum(words, { from, to }));
}

/** "o will que é trezentos". */
function isToldSum(words: readonly string[], { from, to }: Place): boolean {
  const isOf = words[from] !== 'claro' && ARTICLES.has(words[from - 1] ?? '') && words[to] === 'que';
  return isOf && /^(?:eh?|esta)$/.test(words[to + 1] ?? '') && isSumWord(words[to + 2] ?? '');
}

function isSumWord(word: string): boolean {
  return /^[\d$]/.test(word) || NUMBER_WORDS.has(word) || SCALES.has(word);
}

function isBesideFigure({ tokens, words }: Pick<Reading, 'words' | 'tokens'>, { from, to }: Place): boolean {
  let after = to;
  while (after - to < MOST_BETWEEN && BEFORE_FIGURE.has(words[after] ?? '')) after += 1;
  return [from - 1, to, after].some((at) => isFigure(tokens, words, at)) || words[after] === '$';
}

function isWholeLine(words: readonly string[], { from, to }: Place): boolean {
  // "claro não ⏎ enel 3 meses".
  const after = ['sim', 'nao', 'tambem'].includes(words[to] ?? '') ? to + 1 : to;
  return OPENS_CLAUSE.has(words[from - 1] ?? '') && OPENS_CLAUSE.has(words[after] ?? '');
}

/** "inter consignado", at the beginning of a clause; "o inter e a renner". */
function opensKind(words: readonly string[], { from, to }: Place): boolean {
  const before = words[from - 1] ?? '';
  // "caixa não sei quanto é".
  const isUnknown = words[from] !== 'oi' && words[from] !== 'claro' && ['nao', 'eu'].includes(words[to] ?? '');
  if (isUnknown && OPENS_CLAUSE.has(before) && words.slice(to, to + 3).includes('sei')) return true;
  const isListed = ARTICLES.has(before) && OPENS_CLAUSE.has(words[to] ?? '');
  return isListed || (OPENS_CLAUSE.has(before) && DEBT_NOUNS.has(words[to] ?? ''));
}

function isFigure(tokens: Reading['tokens'], words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (
    tokens[at]?.kind === 'number' || (NUMBER_WORDS.has(word) && word !== 'e') || SCALES.has(word) || word === 'reais'
  );
}

const MOST_BETWEEN = 3;
const BEFORE_FIGURE: ReadonlySet<string> = new Set(
  'uns umas com : - de eh e sao esta em deu da ja tambem mesmo mais so falta faltam restam'.split(' '),
);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['', '\n', ',', 'e', ';', '.', '!', ':', '(', '+', '-']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'o']);
const NAMING: ReadonlySet<string> = new Set(
  'no na do da ao pelo pela banco cartao loja lojas operadora boleto fatura emprestimo consignado divida'.split(' '),
);
const OWING: ReadonlySet<string> = new Set('devo devendo deve divida para com'.split(' '));
const DEBT_NOUNS: ReadonlySet<string> = new Set(
  'consignado emprestimo cartao fatura financiamento acordo parcelado parcelamento boleto carro moto divida'.split(' '),
);
/** What creditors do. */
const DOES: ReadonlySet<string> = new Set(
  [
    'ofereceu ofereceram oferece propos mandou fez faz fecha quita deu baixou primeiro aceita aceitou',
    'cobra cobrou cobrando desconta descontou desconto vence venceu ligou liga negativou sujou cortou quer me',
    'paga pago quitada quitado aumentou subiu bloqueou cancelou parcelou renegociou emprestou processou',
  ]
    .join(' ')
    .split(' '),
);

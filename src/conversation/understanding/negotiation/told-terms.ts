import type { OfferTerms } from '../../../contracts/mentions.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * True where what was found (a day, a way to be reached) is of an offer: "vale até sexta", "mandaram por email". "nenhum banco
 * me propôs nada até hoje", "me ligaram dia 10 mas só cobraram" and "a moça disse pra eu ligar dia 5" have days of something else.
 */
export function areOfOffer({ from, until }: OfferTerms, { reading: { words } }: TurnReading): boolean {
  if (words.includes('?') || words.some((word) => NO_OFFER.test(word)) || deniesOffer(words)) return false;
  const isDated = from !== undefined || until !== undefined;
  return !isDated || words.length <= LONGEST_DAY || words.some((word) => OF_TERM.test(word));
}

/** "ligaram ontem mas não propuseram nada", "não mandaram carta". */
function deniesOffer(words: readonly string[]): boolean {
  return words.some((word, at) => OFFERS.test(word) && words.slice(Math.max(0, at - 2), at).some(isNo));
}

function isNo(word: string): boolean {
  return word === 'nao' || word === 'num' || word === 'nem';
}

/** Nobody, what was once, what is still waited for, and mere dunning. */
const NO_OFFER =
  /^(?:ninguem|nenhum\w*|nunca|jamais|nada|tinha|tinham|teve|tive|houve|havia|vou|irei|verei|retorno|retornar\w*|resposta|ligar|ligarem|cobra\w*)$/;
const OFFERS = /^(?:prop|oferec|mand|procur|fizeram|fez|cheg|aparec|lig)/;
const OF_TERM =
  /^(?:ate|venc\w*|val\w*|prazo|acab\w*|expir\w*|termin\w*|so|somente|apenas|segur\w*|ofert\w*|propost\w*|acordo|desconto|promocao|condicao)$/;
/** "dia 30", "na sexta agora". */
const LONGEST_DAY = 4;

import { isCardNumber, isCnpj, isCpf } from './check-digits.ts';
import type { Identifier } from './identifier.ts';

/** How an identifier looks in folded text. What is hidden is the group `number`, at the end of the match. */
export type Shape = {
  readonly is: Identifier;
  readonly pattern: RegExp;
  readonly holds: (number: string) => boolean;
};

const always = () => true;
const isNoList = (number: string) => !isListOfSums(number);

/** The address of a chat has as many digits as a card. */
const JID = String.raw`@(?:s\.whatsapp|lid|g\.us|c\.us)`;
/** Between the digits of one number. */
const GAP = String.raw`[ .\-/_]{0,3}`;
/** The four groups of a card, of the ranges that are issued: 2221 to 2720 and 3 to 6, so no year and no protocol. */
const CARD = { first: String.raw`(?:[3-6]\d{3}|2[2-7]\d{2})`, gap: '[ .-]{0,2}' };
const CPF_GROUPS = String.raw`\d{3}${GAP}\d{3}${GAP}\d{3}${GAP}\d{2}`;

/** In order of trust. Bounded repeats only, so linear on any text. */
export const SHAPES: readonly Shape[] = [
  // Pix copy and paste (EMV): it begins with 000201 and ends with 6304 and a checksum.
  { is: 'pix', pattern: number(String.raw`000201(?:[^\n•]{10,600}?6304[\da-f]{4}|[^\s•]{10,600})`), holds: always },
  { is: 'pix', pattern: number(String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`), holds: always },
  { is: 'boleto', pattern: number(String.raw`\d(?:[ .-]{0,2}\d){43,47}`), holds: hasLongGroup },
  // A part of one: nothing else that people send has twenty digits in a row.
  { is: 'boleto', pattern: number(String.raw`\d{20,}`), holds: always },
  {
    is: 'cnpj',
    pattern: number(String.raw`[\da-z]{2}\.?[\da-z]{3}\.?[\da-z]{3}/[\da-z]{4}-?\d{2}`),
    holds: (text) => /^..\..{3}\..{3}\//.test(text) || isCnpj(text),
  },
  {
    is: 'cnpj',
    pattern: after('cnpj', link('e|eh|o|meu|numero|n'), String.raw`\d(?:${GAP}\d){11,14}`),
    holds: isNoList,
  },
  { is: 'cnpj', pattern: after('cnpj', link('e|eh|o|meu|numero|n'), String.raw`[\da-z]{12}\d{2}`), holds: isCnpj },
  { is: 'cpf', pattern: number(String.raw`\d{3}\.\d{3}\.\d{3}[-/]\d{2}`), holds: always },
  {
    is: 'cpf',
    pattern: after(String.raw`c\.? ?p\.? ?f\.?`, link('e|eh|o|meu|minha|numero|n'), String.raw`\d(?:${GAP}\d){9,11}`),
    holds: isNoList,
  },
  {
    is: 'cpf',
    pattern: after('cpf', link('[a-z]{1,12}'), String.raw`(?:\d{3}[.\-/_]\d{3}[.\-/_]\d{3}[.\-/_ ]\d{2}|\d{10,12})`),
    holds: always,
  },
  {
    is: 'pix',
    pattern: after('pix', link('e|eh|o|a|meu|minha|chave|cpf|cnpj'), String.raw`\d{11}(?:\d{3})?`),
    holds: (text) => !isMobilePhone(text),
  },
  {
    is: 'card',
    pattern: after(
      '(?:n[uº°.]?(?:mero)?|numeracao) (?:do|de) (?:meu )?cartao',
      link('e|eh|o|n'),
      String.raw`\d(?:[ .-]?\d){11,18}`,
    ),
    holds: isNoList,
  },
  ...secrets(),
  // Groups joined by dots, dashes or nothing are no sums, so a mistyped number is one too.
  {
    is: 'card',
    pattern: number(String.raw`${CARD.first}(?<gap>[.-]?)\d{4}\k<gap>\d{4}\k<gap>\d{4}`),
    holds: always,
  },
  {
    is: 'card',
    pattern: number(String.raw`${CARD.first}(?:${CARD.gap}\d{4}){3}`),
    holds: (text) => isCardNumber(text) && isNoList(text),
  },
  { is: 'card', pattern: number(String.raw`3\d{3}[ .-]?\d{6}[ .-]?\d{4,5}`), holds: isCardNumber },
  { is: 'card', pattern: alone(String.raw`4\d{12}|[4-6]\d{16,18}`), holds: isCardNumber },
  {
    is: 'cnpj',
    pattern: alone(String.raw`\d{2}[ .]?\d{3}[ .]?\d{3}[ ./]{0,2}\d{4}[ .-]{0,2}\d{2}`),
    holds: (text) => isCnpj(text) && isNoList(text),
  },
  { is: 'cpf', pattern: alone(CPF_GROUPS), holds: (text) => isCpf(text) && isNoList(text) },
  { is: 'cpf', pattern: alone(String.raw`\d(?: \d){10}`), holds: isCpf },
];

/** A code of digits, or a password: a word with a digit in it, or any word where it is plainly the answer. */
function secrets(): readonly Shape[] {
  const code = '(?:senha|pin|token|cv[vc]|codigo (?:de|do|da) (?:seguranca|verificacao|acesso|confirmacao|sms))';
  const whose = `(?: (?:do|da|de|no|na) (?:meu |minha )?[a-z]{1,12}){0,2}`;
  const is = `(?: ?[:=] ?| (?:e|eh|era)(?: [:=])? )`;
  const noSum = String.raw`(?! ?(?:reais|real|conto|contos|mil|%|x\b)|[,.][\d•])`;
  return [
    {
      is: 'secret',
      pattern: after(code, link('do cartao|da conta|e|eh|o|minha|numero|n'), String.raw`\d{3,8}${noSum}`),
      holds: always,
    },
    { is: 'secret', pattern: after(code, `${whose}${is}`, String.raw`\d{3,8}${noSum}`), holds: always },
    {
      is: 'secret',
      pattern: after('senha', `${whose}${is}`, String.raw`(?=[^\s•]{0,31}\d)(?=[^\s•]{0,31}[a-z])[^\s•]{4,32}`),
      holds: always,
    },
    { is: 'secret', pattern: after('senha', `${whose} ?[:=] ?`, String.raw`[^\s•\d]{4,32}`), holds: isNoTalk },
    {
      is: 'secret',
      pattern: after('minha senha', `${whose} (?:e|eh) `, String.raw`[^\s•\d]{4,32}(?=[ .!]{0,3}$)`),
      holds: isNoTalk,
    },
  ];
}

/** What people say of a password without telling it. */
function isNoTalk(word: string): boolean {
  return !/^(?:nao|esqueci|perdi|qual|ainda|nenhum|mesm|outr|nova|velha|antiga|fac|dific|fort|frac|errad|bloquead|secret|ruim|segur|fort|important|daquel|dess|aquel|igual|meu|minh|sua|para|que\b)/.test(
    word,
  );
}

/** Masks count as digits around a number, so that a second look finds no more than the first. */
function number(text: string): RegExp {
  return new RegExp(String.raw`(?<![\d•])(?<number>${text})(?![\d•]|${JID})`, 'gm');
}

/** With neither a digit nor decimals on either side: "12.345.678.909,10" is a sum. */
function alone(text: string): RegExp {
  return new RegExp(String.raw`(?<![\d•])(?<![\d•][.,])(?<number>${text})(?![.,]?[\d•]|${JID})`, 'gm');
}

/** A number after the word that says what it is: "meu cpf é o 123…". */
function after(word: string, between: string, text: string): RegExp {
  return new RegExp(String.raw`(?<![a-z])${word}${between}(?<number>${text})(?![\d•])`, 'gm');
}

/** The few words, or the colon, between the name of a number and the number. */
function link(words: string): string {
  return `(?:[ ,]{1,2}(?:${words})){0,4}[ .:=#-]{0,3}`;
}

/** The groups of a boleto have ten digits and more somewhere; a table of sums has not. */
function hasLongGroup(text: string): boolean {
  return /(?:\d[.-]?){10}/.test(text);
}

/** "2000 3000 1500 4000", "1.200 3.400 560": sums in a row may pass a check digit by chance. */
function isListOfSums(text: string): boolean {
  const groups = text.split(/[ /]+/);
  if (groups.length < 2 || groups.some((group) => /^0\d/.test(group))) return false;
  const thousands = groups.filter((group) => /^\d{1,3}\.\d{3}$/.test(group));
  return thousands.length >= 2 || groups.filter((group) => group.endsWith('0')).length >= 3;
}

/** Eleven digits whose third is a 9 after an area code: a phone, which many give as their Pix key. */
function isMobilePhone(text: string): boolean {
  return /^[1-9][1-9]9\d{8}$/.test(text.replace(/\D/g, '')) && !isCpf(text);
}

import type { Amount } from '../figures/amounts.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { IncomeWords } from './income-words.data.ts';

/** What one of a household brings in. `label`: the one word that says where it is from, if there is just one. */
export type BroughtIn = { readonly amount: Found<Amount>; readonly label?: Found<IncomeWords> };

/**
 * Sums of several people who live together, each told with whose it is: "eu 1.500 e minha esposa 1.800", "meu marido recebe
 * 3.900 como motorista e eu 2.150". `undefined` where some sum has no person, or two.
 */
export function householdIncomes(turn: TurnReading, sums: readonly Found<Amount>[]): readonly BroughtIn[] | undefined {
  const { reading, from, to } = turn;
  const words = reading.words;
  const people = subjectsIn(words, from, to);
  // "minha irmã ganha bem, uns 6 mil, mas eu só tenho o BPC": no money of the house.
  const isContrast = words.some((word, at) => at >= from && at < to && word === 'mas' && words[at + 1] === 'eu');
  if (isContrast || sums.length < 2 || people.length < 2 || !people.some(({ isOther }) => isOther)) return undefined;
  const shares = people.map((person, index) => {
    const end = people[index + 1]?.at ?? to;
    const inside = <T>(found: readonly Found<T>[]) => found.filter((one) => one.from >= person.at && one.to <= end);
    const own = inside(sums);
    // "tira uns 2 mil, mas às vezes não pinta serviço" brings it in all the same.
    const until = own.length === 1 ? (own[0]?.from ?? end) : end;
    return { own, labels: inside(turn.incomes), said: words.slice(person.at + 1, until) };
  });
  const told = shares.filter(({ own }) => own.length > 0);
  const isClear =
    told.length === sums.length &&
    // "minha mãe dá 300" is help, which has its own name.
    told.every(({ own, said }) => own.length === 1 && said[0] !== 'da' && !said.some((word) => NOT_BROUGHT.test(word)));
  if (!isClear) return undefined;
  return told.flatMap(({ own, labels }) => {
    const [amount] = own;
    const sources = new Set(labels.map(({ value }) => value.source));
    const [label] = labels;
    return amount ? [{ amount, ...(label && sources.size === 1 ? { label } : {}) }] : [];
  });
}

type Subject = { readonly at: number; readonly isOther: boolean };

/** "eu", "ele", "minha esposa", "o marido": who begins a clause, or stands before what they bring in. */
function subjectsIn(words: readonly string[], from: number, to: number): readonly Subject[] {
  const found: Subject[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    const isOther = OTHERS.has(word) && (DETERMINERS.has(before) || word === 'ele' || word === 'ela');
    const isOf = ['de', 'do', 'da', 'para', 'com', 'pro'].includes(isOther ? (words[at - 2] ?? '') : before);
    // "ganho 2.000 e a mulher 1.300": the verb says that it is oneself.
    const isOwnVerb = OWN_VERBS.has(word) && !['nao', 'que', 'eu'].includes(before);
    // "o pai das crianças deposita 450" lives elsewhere.
    const isOtherParent =
      isOther && /^(?:da|do|das|dos|del[ea]s?)$/.test(words[at + 1] ?? '') && /^(?:pai|mae)$/.test(word);
    if (isOtherParent) return [];
    if ((word === 'eu' || isOther || isOwnVerb) && !isOf) found.push({ at, isOther });
  }
  return found;
}

const OTHERS: ReadonlySet<string> = new Set(
  'marido esposo esposa mulher companheiro companheira namorado namorada noivo noiva mae pai filho filha irmao irma sogro sogra genro nora avo neto neta veio veia patroa mozao ele ela'.split(
    ' ',
  ),
);
const OWN_VERBS: ReadonlySet<string> = new Set('ganho recebo tiro'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set(['meu', 'minha', 'o', 'a', 'nosso', 'nossa']);
/** What goes out, what was, and what is only lent is brought in by nobody. */
const NOT_BROUGHT =
  /^(?:nao|dev\w*|pag\w*|gast\w*|ganhava|recebia|tirava|emprest\w*|ajud\w*|manda\w*|parcel\w*|aluguel)$/;

import type { IncomeMention } from '../../../contracts/mentions.ts';
import type { Amount } from '../figures/amounts.ts';
import { WEEKDAYS } from '../figures/word-dates.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';

/** "480 por semana"; "ganho por semana, 480". */
export function periodOf(
  amount: Found<Amount> | undefined,
  words: readonly string[],
  { offset, isOnlySum }: { readonly offset: number; readonly isOnlySum: boolean },
): Pick<IncomeMention, 'per'> {
  if (!amount) return {};
  if (amount.value.per) return { per: amount.value.per };
  const [paid] = paidBy.all(words);
  if (paid && isOnlySum) return { per: paid.value };
  // "depende do dia, faço 90, 100".
  const isDaysPay = (amount.value.readings[0] ?? 0) < A_DAYS_PAY;
  if (isDaysPay && (BY_THE_DAY.test(words.join(' ')) || isDailyRate(words, amount.from - offset)))
    return { per: 'day' };
  const before = words
    .slice(Math.max(0, amount.from - offset - FAR_DAY), amount.from - offset)
    .filter((word) => !LOOSE.has(word));
  // "por semana eu tiro 350": who gets it, and how, may stand between.
  while (GETTING.test(before.at(-1) ?? '')) before.pop();
  const [link = '', noun = ''] = before.slice(-2);
  const adjective = STRETCHES.get(ADJECTIVES.get(noun) ?? '');
  if (adjective) return { per: adjective };
  const isWeekly = ['todo', 'toda', 'cada'].includes(link) && WEEKDAYS.has(noun.replace('-feira', ''));
  const per = ['por', 'todo', 'toda', 'cada', 'a'].includes(link) ? STRETCHES.get(noun) : undefined;
  const isOnWeekdays = before
    .slice(-3)
    .some((word, at, near) => WEEKDAYS_EACH.has(word) && ['as', 'aos', 'nas', 'nos'].includes(near[at - 1] ?? ''));
  if (isWeekly || isOnWeekdays || isOfOneWeekday(words, amount.from - offset)) return { per: 'week' };
  return per ? { per } : {};
}

/** "recebo por quinzena, 780", "na obra pagam toda semana, 450": said apart from the sum. */
const paidBy = phraseBook<'week' | 'fortnight'>([
  [
    'fortnight',
    [
      '(recebo|pagam|paga|ganho|recebemos|acertam) (por|a_cada|toda|em)? (quinzena|quinzenal|quinzenalmente|15_dias|quinze_dias)',
    ],
  ],
  [
    'week',
    ['(recebo|pagam|paga|ganho|recebemos|acertam) (por|a_cada|toda|cada) semana', '(recebo|pagam|paga|ganho) semanal'],
  ],
]);

/** "diária de pedreiro 130", "a diária sai a 150": in the same clause, with no other sum between. */
function isDailyRate(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - FAR_DAY), at);
  const clause = before.slice(before.findLastIndex((word) => CLAUSE_ENDS.has(word) || /^\d/.test(word)) + 1);
  return clause.includes('diaria') || clause.includes('diarias');
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?', 'e', 'mas']);
const A_DAYS_PAY = 50_000;
const BY_THE_DAY = /\b(?:depende|conforme|varia|vai) (?:muito )?(?:do|o|no|de|com o|cada) dia\b/;

/** "vendo na feira de sábado, faço 200": one day of each week. "de segunda a sexta" are several. */
function isOfOneWeekday(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - FAR_DAY), at);
  const days = before.flatMap((word, index) => (WEEKDAYS.has(word.replace('-feira', '')) ? [index] : []));
  const [day] = days;
  if (days.length !== 1 || day === undefined) return false;
  return (
    ['de', 'do', 'no', 'aos', 'nos', 'da', 'na', 'as', 'nas'].includes(before[day - 1] ?? '') &&
    before.includes('feira')
  );
}

/** "faço faxina às quintas, 130". */
const WEEKDAYS_EACH: ReadonlySet<string> = new Set(
  'segundas tercas quartas quintas sextas sabados domingos'.split(' '),
);
export const FAR_DAY = 8;

const GETTING =
  /^(?:eu|gente|ele|ela|me|so|ja|tir\w*|fa[cz]\w*|ganh\w*|receb\w*|entra\w*|cai|vem|consigo|sai|sobra|fica|rende|lev[ao]|levanto|pego|vai|dou|[oa]|eles|elas|patrao|patroa|chefe|don[oa]|firma|empresa|acertam?|pagam?|depositam?|mandam?|vend[eo]|recolho|junto|apuro|fech[ao])$/;
const LOOSE: ReadonlySet<string> = new Set([',', ':', '-', '\n', 'uns', 'umas', 'e', 'eh', 'da', 'sao', '$', 'de']);
/** "recebo quinzenal 800". */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['quinzenal', 'quinzena'],
  ['quinzenalmente', 'quinzena'],
  ['semanal', 'semana'],
  ['semanalmente', 'semana'],
  ['diario', 'dia'],
  ['diariamente', 'dia'],
]);
const STRETCHES: ReadonlyMap<string, 'day' | 'week' | 'fortnight'> = new Map([
  ['dia', 'day'],
  ['semana', 'week'],
  ['quinzena', 'fortnight'],
]);

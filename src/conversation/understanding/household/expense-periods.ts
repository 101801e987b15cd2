import type { Amount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';

/** "todo fim de semana vai uns 120 de delivery", "uma carteira de cigarro por dia, 12 reais", "feira da semana 150". */
export function withPeriod({ words }: Reading, sum: Found<Amount>, label: Found<unknown>): Amount {
  const { from, to, value } = sum;
  const isHabit = isOfHabit(words, sum);
  if (value.per) return isHabit ? withoutPeriod(value) : value;
  const between = label.to <= from && from - label.to <= FAR_LABEL ? words.slice(label.to, from) : [];
  const [own] = between.some((word) => /^\d/.test(word)) ? [] : ownPeriod.all(between);
  if (own) return own.value === 'day' && isHabit ? value : { ...value, per: own.value };
  // "8,80 de ônibus por dia".
  const behind = label.from >= to && label.from - to <= 2 ? ownPeriod.at(words, label.to) : ofBothWays(words, to);
  if (behind) return { ...value, per: behind.value };
  return isOfEachWeek(words, sum, label) ? { ...value, per: 'week' } : value;
}

/** "passagem 9,40 ida e volta todo dia". */
function ofBothWays(words: readonly string[], to: number): ReturnType<typeof ownPeriod.at> {
  return words.slice(to, to + 3).join(' ') === 'ida e volta' ? ownPeriod.at(words, to + 3) : undefined;
}

function isOfEachWeek(words: readonly string[], { from, to }: Found<Amount>, label: Found<unknown>): boolean {
  if (weekly.at(words, to) || (words[to] === 'por' && weekly.at(['todo', ...words.slice(to + 1, to + 4)], 0)))
    return true;
  // "todo domingo pastel com os netos, 50".
  const opening = label.to <= from ? clauseBefore(words, label.from) : [];
  const isOpening = weekly.all(opening).some((said) => said.to >= opening.length - 1);
  return isOpening || weekly.all(clauseBefore(words, from)).length > 0;
}

function clauseBefore(words: readonly string[], at: number): readonly string[] {
  const before = words.slice(Math.max(0, at - 6), at);
  return before.slice(before.findLastIndex((word) => [',', '.', ';', '\n', 'e'].includes(word)) + 1);
}

/** "ifood quase todo dia, uns 500", "remédio que tomo todo dia, 180": how often one does it; nobody spends that much each day. */
function isOfHabit(words: readonly string[], { from, to, value }: Found<Amount>): boolean {
  const isMuch = (value.readings[0] ?? 0) >= A_DAYS_COST;
  const isBefore = words.slice(Math.max(0, from - FAR_LABEL), from).some((word) => word === 'dia' || word === 'dias');
  const saysSo = words.slice(from, to).some((word) => word === 'dia' || /^diari/.test(word));
  return isMuch && isBefore && !saysSo && (value.per === undefined || value.per === 'day');
}

function withoutPeriod({ per: _, ...value }: Amount): Amount {
  return value;
}

/** More than this for one day is a month's cost. */
const A_DAYS_COST = 10_000;
const FAR_LABEL = 10;

const ownPeriod = phraseBook<'day' | 'week'>([
  ['day', ['(por|todo|cada|ao|do) (santo)? dia', 'todos os dias', 'diari*']],
  ['week', ['(por|toda|cada|na|da) semana', 'semanal']],
]);

const weekly = phraseBook<true>([
  [
    true,
    [
      '(todo|todos_os|cada) (fim_de_semana|fds|finais_de_semana|sabado|domingo|sexta)',
      '(toda|cada) (semana|sexta|segunda|quarta|quinta|terca)',
    ],
  ],
]);

/** "gás 120 a cada 2 meses", "o gás é 120 e dura dois meses": no monthly sum, so it is asked again. */
export function isEverySoOften({ words }: Reading, from: number, { from: start, to }: Found<Amount>): boolean {
  // "dura dois meses, então 60 por mês", "cada ida é 180, no fim dá 720": reckoned already.
  if (words.slice(Math.max(0, start - 4), start).some((word) => RECKONED.has(word))) return false;
  if (words[to] === 'a' && words[to + 1] === 'cada') return true;
  // "a cada dois meses visitamos os netos, gastando uns 800".
  const early = Math.max(0, Math.min(from, start) - FAR_BEFORE);
  if (
    words
      .slice(early, start)
      .some((word, at) => word === 'cada' && /^(?:dois|duas|tres|2|3|4|6|seis)$/.test(words[early + at + 1] ?? ''))
  )
    return true;
  // "manicure 2x no mês 35 cada".
  if (words[to] === 'cada' || words[to - 1] === 'cada') return true;
  const between = words.slice(from, start);
  const isBetween = between.includes('cada') || between.some((word) => ['dura', 'rende', 'bimestral'].includes(word));
  return isBetween || everySoOften.at(words, to) !== undefined;
}

/** "a consulta foi 200 só esse mês", "esse mês teve o material escolar 350": nothing that goes out every month. */
export function isOnlyOnce({ words }: Reading, label: Found<unknown>, { from, to }: Found<Amount>): boolean {
  const behind = words.slice(Math.max(to, label.to), Math.max(to, label.to) + 8);
  const end = behind.findIndex((word) => CLAUSE_ENDS.has(word));
  const start = Math.min(from, label.from);
  const before = words.slice(Math.max(0, start - 5), start);
  const opens = before.findLastIndex((word) => CLAUSE_ENDS.has(word));
  return (
    once.all(end < 0 ? behind : behind.slice(0, end)).length > 0 ||
    (label.to <= from && onceBefore.all(words.slice(label.to, from)).length > 0) ||
    onceBefore.all(before.slice(opens + 1)).length > 0
  );
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', 'e', 'mais', '+']);

const once = phraseBook<true>([
  [
    true,
    [
      '(so|somente|apenas) (foi)? (esse|este|nesse|neste|desse) mes',
      '(so|foi_so|apenas|somente) (dessa|desta|essa|esta) vez',
      '(so|foi_so|apenas|somente) (uma|1) vez',
      '(uma|1) vez (so|apenas|na_vida)',
      '(esse|este|nesse|neste) mes (so|apenas|somente)',
      '(mas)? nao e todo mes',
    ],
  ],
]);

const onceBefore = phraseBook<true>([
  [
    true,
    [
      '(ano_passado|no_natal|nas_ferias|no_ano_passado) (eu)? (gastei|comprei|gastamos|foi)',
      '(esse|este|nesse|neste) mes (ainda|tambem|so|eu)? (teve|tive|comprei|gastei|apareceu|precisei|tivemos)',
    ],
  ],
]);

const RECKONED: ReadonlySet<string> = new Set(['entao', 'fim', 'total']);
const FAR_BEFORE = 14;

const everySoOften = phraseBook<true>([
  [
    true,
    [
      '(,|\n)? (e|mas|que|ele|ela|so)? (ele|ela)? (dura|rende|da_para|aguenta|compro|troco|vai|chega) (uns|umas|so|quase|ate|mais_ou_menos|cada|a_cada|de)? .. (mes|meses|semanas|dias)',
      '(,)? (de) (2|3|4|6|dois|tres|quatro|seis) em (2|3|4|6|dois|tres|quatro|seis) (mes|meses|semanas)',
      '(,)? (bimestral|trimestral|semestral|mes_sim_mes_nao|um_mes_sim_outro_nao|uma_vez_por_ano|duas_vezes_por_ano|2x_por_ano|1x_por_ano)',
    ],
  ],
]);

/** "2 pizzas no mês de 55": a price of each, which must be counted with the person. */
export function isCounted({ words, tokens }: Reading, at: number, sums: readonly Found<Amount>[]): boolean {
  if (sums.some(({ to }) => to === at)) return false;
  // "banho dos dois cachorros 90": of all of them.
  if (['dos', 'das', 'os', 'as', 'meus', 'minhas'].includes(words[at - 2] ?? '')) return false;
  const before = words[at - 1] ?? '';
  return (tokens[at - 1]?.kind === 'number' && /^[2-9]$|^1\d$/.test(before)) || COUNTS.has(before);
}

const COUNTS: ReadonlySet<string> = new Set('dois duas tres quatro cinco seis'.split(' '));

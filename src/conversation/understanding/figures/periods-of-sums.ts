import { NUMBER_WORDS } from '../text/number-words.data.ts';

/** How often a sum comes or goes. */
export type Period = 'day' | 'week' | 'fortnight' | 'month' | 'year';

/** Words that make a sum a rough one, which may stand before it. */
export const VAGUE_BEFORE: ReadonlySet<string> = new Set(
  'uns umas nuns numas quase tipo ~ aproximadamente praticamente acho ate media maximo minimo'
    .split(' ')
    .filter((word) => word !== 'minimo'),
);

const PERIOD_WORDS: ReadonlyMap<string, Period> = new Map([
  ['dia', 'day'],
  ['diaria', 'day'],
  ['semana', 'week'],
  ['fds', 'week'],
  ['quinzena', 'fortnight'],
  ['mes', 'month'],
  ['ano', 'year'],
]);
const PERIOD_ADJECTIVES: ReadonlyMap<string, Period> = new Map([
  ['mensal', 'month'],
  ['mensais', 'month'],
  ['semanal', 'week'],
  ['semanais', 'week'],
  ['quinzenal', 'fortnight'],
  ['diario', 'day'],
  ['diarios', 'day'],
  ['anual', 'year'],
]);
const BARE_PERIODS: ReadonlySet<string> = new Set(['mes', 'semana']);
const WHICH_MONTH: ReadonlySet<string> = new Set(
  'passado passada que de do retrasado e atual todo a sim 1 2 3 4 5 6 7 8 9 10 11 12'.split(' '),
);
const PERIOD_LINKS: ReadonlySet<string> = new Set(['por', 'ao', 'a', '/', 'todo', 'toda', 'cada', 'no', 'na', 'para']);

/** A period of a sum, and where its words end. */
type PeriodSaid = { readonly value: Period; readonly to: number };

/** "por mês", "a cada 15 dias", "semanais" behind a sum. */
export function periodAfter(words: readonly string[], at: number): PeriodSaid | undefined {
  const adjective = PERIOD_ADJECTIVES.get(words[at] ?? '');
  if (adjective) return { value: adjective, to: at + 1 };
  const fortnight = FORTNIGHTS.find((said) => said.every((word, index) => words[at + index] === word));
  if (fortnight) return { value: 'fortnight', to: at + fortnight.length };
  const weekend = WEEKENDS.find((said) => said.every((word, index) => words[at + index] === word));
  if (weekend) return { value: 'week', to: at + weekend.length };
  // "a facul 340 mês": the bare word, where nothing says which month.
  const isBare = BARE_PERIODS.has(words[at] ?? '') && !WHICH_MONTH.has(words[at + 1] ?? '');
  if (isBare) return { value: words[at] === 'mes' ? 'month' : 'week', to: at + 1 };
  return nounOfPeriod(words, at);
}

function nounOfPeriod(words: readonly string[], at: number): PeriodSaid | undefined {
  const [link = '', noun = '', next = ''] = words.slice(at, at + 3);
  // "50 por noite"; "à noite" says when.
  if (noun === 'noite') return ['por', 'cada', '/'].includes(link) ? { value: 'day', to: at + 2 } : undefined;
  const period = PERIOD_LINKS.has(link) ? PERIOD_WORDS.get(noun) : undefined;
  // "no mês passado", "no dia 10", "no dia vinte" are not how often.
  const isDayOfMonth = link !== 'por' && link !== '/' && (/^\d/.test(next) || NUMBER_WORDS.has(next));
  // "310 por mês que não sei quantas faltam".
  const isNextOne = next === 'que' && words[at + 3] === 'vem';
  const isDate = ['passado', 'passada'].includes(next) || isNextOne || isDayOfMonth;
  return period && !isDate ? { value: period, to: at + 2 } : undefined;
}

/** "tiro 180 livre por dia", "90 no bolso por semana": how it counts stands between. */
export function periodBehindNet(words: readonly string[], at: number): PeriodSaid | undefined {
  const start = words[at] === 'reais' || words[at] === 'conto' ? at + 1 : at;
  const behind = NETS.find((said) => said.every((word, index) => words[start + index] === word));
  return behind && periodAfter(words, start + behind.length);
}

const NETS: readonly (readonly string[])[] = [
  ...'livre livres limpo limpos limpinho liquido liquidos bruto certo certinho fixo'.split(' ').map((word) => [word]),
  ['no', 'bolso'],
  ['na', 'mao'],
  ['para', 'mim'],
];

/** "420 o fim de semana". */
const WEEKENDS: readonly (readonly string[])[] = ['o', 'por', 'cada', 'todo', 'no'].flatMap((link) =>
  ['fim de semana', 'final de semana', 'fds', 'findi'].map((noun) => [link, ...noun.split(' ')]),
);

/** "80 a cada 15 dias". */
const FORTNIGHTS: readonly (readonly string[])[] = [
  'a cada 15 dias',
  'a cada quinze dias',
  'cada 15 dias',
  'cada quinze dias',
  'de 15 em 15 dias',
  'de quinze em quinze dias',
].map((said) => said.split(' '));

/** "todo mês pago 200", "salão de 15 em 15 dias 60". */
export function periodBefore(words: readonly string[], from: number): { value: Period; to: undefined } | undefined {
  const end = [',', 'uns', 'umas'].includes(words[from - 1] ?? '') ? from - 1 : from;
  if (FORTNIGHTS.some((said) => said.every((word, index) => words[end - said.length + index] === word)))
    return { value: 'fortnight', to: undefined };
  const isSkipped = VAGUE_BEFORE.has(words[from - 1] ?? '') || VERBS_BETWEEN.has(words[from - 1] ?? '');
  const at = isSkipped ? from - 2 : from - 1;
  const value = PERIOD_WORDS.get(words[at] ?? '');
  const isEvery = value && ['por', 'todo', 'toda', 'cada'].includes(words[at - 1] ?? '');
  return isEvery ? { value, to: undefined } : ofStretch(words, from);
}

/** "na semana boa eu tiro 400", "em dia fraco faço 80", "na semana boa 500, na ruim 200". */
function ofStretch(words: readonly string[], from: number): { value: Period; to: undefined } | undefined {
  let at = from - 1;
  while (from - at <= FAR_STRETCH && BETWEEN_STRETCH.test(words[at] ?? '')) at -= 1;
  if (!QUALITIES.test(words[at] ?? '')) return undefined;
  const noun = words[at - 1] ?? '';
  const isElliptic = ['na', 'no', 'numa', 'num'].includes(noun);
  const before = isElliptic ? words.slice(Math.max(0, at - FAR_ELLIPSIS), at) : [];
  const named = before.find((word, index) => SHORT_STRETCHES.has(word) && QUALITIES.test(before[index + 1] ?? ''));
  const value = SHORT_STRETCHES.get(named ?? noun);
  return value && { value, to: undefined };
}

const FAR_STRETCH = 7;
const FAR_ELLIPSIS = 14;
const QUALITIES = /^(?:boas?|bons?|bom|ruim|ruins|frac[ao]s?|fortes?|melhor|pior|normal|normais|parad[ao])$/;
/** Stretches of time shorter than a month, by their nouns. */
export const SHORT_STRETCHES: ReadonlyMap<string, Period> = new Map([
  ['dia', 'day'],
  ['dias', 'day'],
  ['semana', 'week'],
  ['semanas', 'week'],
  ['quinzena', 'fortnight'],
  ['quinzenas', 'fortnight'],
]);
const BETWEEN_STRETCH =
  /^(?:,|:|\$|eu|a|gente|da|ate|consigo|tir\w*|fa[cz]\w*|ganh\w*|entra\w*|cai|vem|sai|sobra|fica|rende|chega|pego|dou|levo|apuro|uns|umas|so|ja|e|eh|tipo|quase|mais|ou|menos)$/;

/** "todo mês pago 200". */
const VERBS_BETWEEN: ReadonlySet<string> = new Set(
  'pago paga ganho recebo tiro gasto cai entra vem da desconta de vindo'.split(' '),
);

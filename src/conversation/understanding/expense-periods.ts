import type { Amount } from './amounts.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found, Reading } from './tokens.ts';

/** "todo fim de semana vai uns 120 de delivery". */
export function withPeriod({ words }: Reading, { from, to, value }: Found<Amount>): Amount {
  if (value.per) return value;
  if (weekly.at(words, to) || (words[to] === 'por' && weekly.at(['todo', ...words.slice(to + 1, to + 4)], 0))) {
    return { ...value, per: 'week' };
  }
  const before = words.slice(Math.max(0, from - 6), from);
  const [found] = weekly.all(
    before.slice(before.findLastIndex((word) => [',', '.', ';', '\n', 'e'].includes(word)) + 1),
  );
  return found ? { ...value, per: 'week' } : value;
}

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
  const before = words[at - 1] ?? '';
  return (tokens[at - 1]?.kind === 'number' && /^[2-9]$|^1\d$/.test(before)) || COUNTS.has(before);
}

const COUNTS: ReadonlySet<string> = new Set('dois duas tres quatro cinco seis'.split(' '));

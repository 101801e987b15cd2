import { VAGUE_BEFORE } from './periods-of-sums.ts';

/** What a sum is, by the words beside it, where it is not simply what is owed, earned or paid. */
export type AmountRole = 'minimum' | 'limit' | 'below' | 'former' | 'entry' | 'current';

export function roleOf(words: readonly string[], from: number): AmountRole | undefined {
  const before = words.slice(Math.max(0, from - 3), from);
  const near = before.filter((word) => !BEFORE_SUM.has(word)).at(-1) ?? '';
  if (near === 'minimo' || near === 'minima' || isMinimumOf(words, from)) return 'minimum';
  if (near === 'limite') return 'limit';
  // "menos de mil" is no sum that may be written.
  if (near === 'menos' && before.at(-1) === 'de' && !before.includes('ou')) return 'below';
  if (near === 'entrada') return 'entry';
  // "4.800, sendo 1.200 atrasado": a part of what was said.
  if (near === 'sendo') return isShareOfName(words, from) ? undefined : 'former';
  const firm = words.slice(Math.max(0, from - 4), from).filter((word) => !VAGUE_BEFORE.has(word) && word !== '$');
  if (
    CURRENT.has(firm.slice(-2).join(' ')) ||
    STILL_OWED.has(near) ||
    isShown(words, from, near) ||
    isAfterBefore(words, from, near)
  )
    return 'current';
  // "a última que vi do santander era 4.890" is the last that is known.
  const isLastKnown = words.slice(Math.max(0, from - 8), from).some((word) => word === 'vi' || word === 'olhei');
  // "já foi 2.500, mas hoje tá 1.900".
  const wasOnce = ['estava devendo', 'chegou a', 'ja foi', 'ja esteve', 'foi em'].includes(
    before
      .filter((word) => word !== 'de')
      .slice(-2)
      .join(' '),
  );
  const isNow = words.slice(from, from + FAR_NOW).some((word) => NOW.has(word));
  const isBefore = /\bantes (?:\S+ ){0,4}(?:era|dava|estava|vinha|pagava|custava)$/.test(
    words
      .slice(Math.max(0, from - 8), from)
      .filter((word) => !VAGUE_BEFORE.has(word) && !['$', 'em', 'de', 'so'].includes(word))
      .join(' '),
  );
  if ((wasOnce || isBefore) && isNow) return 'former';
  return before.some((word) => FORMERLY.has(word)) && !isLastKnown ? 'former' : undefined;
}

/** "11 mil no total, sendo 7 mil de Santander": whose that part is. */
function isShareOfName(words: readonly string[], from: number): boolean {
  const after = words.slice(from, from + FAR_SHARE);
  const link = after.findIndex((word) => OF_WHOM.has(word));
  const isOfSort = /^(?:multa|juros|mora|entrada|encargos|taxa|atras|vencid)/.test(after[link + 1] ?? '');
  return link > 0 && !isOfSort && !after.slice(0, link).some((word) => /^(?:atras|vencid)/.test(word));
}

const FAR_SHARE = 5;
const OF_WHOM: ReadonlySet<string> = new Set('de do da no na com para'.split(' '));

const FAR_NOW = 25;
const NOW: ReadonlySet<string> = new Set('hoje agora atualmente falta faltam resta restam ficou sobrou'.split(' '));

/** "o app do nubank mostra 3.400", "no site aparece 5.100". */
function isShown(words: readonly string[], from: number, near: string): boolean {
  const before = words.slice(Math.max(0, from - 6), from);
  return (
    /^(?:mostra|mostrando|aparece|aparecendo|consta|constando)$/.test(near) &&
    before.some((word) => /^(?:app|aplicativo|site|extrato|internet)$/.test(word))
  );
}

/** "antes dava 600, hoje 1.450". */
function isAfterBefore(words: readonly string[], from: number, near: string): boolean {
  const before = words.slice(Math.max(0, from - FAR_MINIMUM * 2), from);
  // "tava devendo 2 mil, paguei 800, ficou 1.200".
  if (words[from - 1] === 'ficou')
    return /\b(?:devendo|devia|devi|tinha)\b.*\b(?:paguei|dei|abati)\b/.test(before.join(' '));
  return (['hoje', 'agora', 'atualmente'].includes(near) && before.includes('antes')) || isNowTold(words, from);
}

/** "era 900, virou 2.700 e agora me dizem 4.115": the last word of a story. */
function isNowTold(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - FAR_STORY), from).filter((word) => word !== '$');
  const now = before.findLastIndex((word) => ['hoje', 'agora', 'atualmente'].includes(word));
  const said = before.slice(now + 1);
  const isPlain = now >= 0 && said.length <= 4 && said.every((word) => /^[a-z]+$/.test(word));
  return isPlain && TELL.test(said.at(-1) ?? '') && before.slice(0, now).some((word) => WAS_ONCE.test(word));
}

const FAR_STORY = 16;
const TELL = /^(?:dizem|diz|disseram|cobram|pedem|querem|falam|marca|mostra|aparece|consta|da|deu|ja|em)$/;
const WAS_ONCE = /^(?:era|eram|estava|foi|comecou|virou|peguei|devia|tinha)$/;

/** "o mínimo do nubank é 200". */
function isMinimumOf(words: readonly string[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && BEFORE_SUM.has(words[at] ?? '')) at -= 1;
  // "o mínimo que pediram foi 283"; "salário mínimo" is another thing.
  if (/^minim[ao]$/.test(words[at] ?? '') && from - at <= FAR_MINIMUM) return !/^salario/.test(words[at - 1] ?? '');
  const before = words.slice(Math.max(0, at - 5), at);
  const of = before.findLastIndex((word) => ['do', 'da', 'dos'].includes(word));
  // "pago o mínimo do cartão do carrefour, que vem 168".
  if (MINIMUM_BEFORE.test(words.slice(Math.max(0, from - FAR_MINIMUM * 2), from).join(' '))) return true;
  return of > 0 && before.length - of <= 3 && ['minimo', 'minima'].includes(before[of - 1] ?? '') && from - at <= 4;
}

const MINIMUM_BEFORE =
  /\bminim[ao] d[aoe] (?:[a-z0-9&]+ ){1,4}(?:, )?(?:que )?(?:vem|veio|e|eh|da|deu|esta em|ficou em|sai|seria|fica)(?: uns)?(?: \$)?$/;
const FAR_MINIMUM = 5;

const BEFORE_SUM: ReadonlySet<string> = new Set(
  '$ de e eh esta uns umas : da do que seria dava so ainda pagar mais vindo vem veio deu ficou fica vale foi era pede pedem pediu pediram querem cobram cobraram desse deste mes'.split(
    ' ',
  ),
);

/** "500 de entrada". */
export function roleAfter(words: readonly string[], to: number): AmountRole | undefined {
  if (words[to] !== 'de') return undefined;
  if (words[to + 1] === 'limite') return 'limit';
  return words[to + 1] === 'entrada' ? 'entry' : undefined;
}

/** "já paguei seis, falta quatro mil". */
const STILL_OWED: ReadonlySet<string> = new Set(
  'falta faltam faltando resta restam restando restou sobrou sobraram virou viraram'.split(' '),
);
const FORMERLY: ReadonlySet<string> = new Set(['era', 'eram', 'tinha', 'tinham', 'custou', 'custava', 'valia']);

const CURRENT: ReadonlySet<string> = new Set([
  'esta em',
  'estao em',
  'ja esta',
  'agora esta',
  'agora eh',
  'hoje esta',
  'hoje eh',
  'foi para',
  'subiu para',
  'ja bateu',
  'hoje bateu',
  'agora bateu',
  'bateu em',
  'bateu nos',
  'chegou em',
  'deve esta',
  'deve estar',
  'ainda devo',
  'agora devo',
  'hoje devo',
  'devo ainda',
  'me cobra',
  'ainda fica',
  'fica devendo',
  'fica faltando',
  'divida continua',
  'continua em',
  'fala em',
  'falam em',
  'me cobram',
  'estou devendo',
  'esta cobrando',
  'estao cobrando',
  'ficou em',
  'hoje mostra',
  'hoje aparece',
  'agora quer',
  'hoje quer',
  'agora pedem',
  'virou para',
  'pulou para',
  'aumentou para',
  'cresceu para',
  'que pagar',
  'que devolver',
]);

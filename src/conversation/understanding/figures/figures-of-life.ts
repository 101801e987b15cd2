import type { Found, Reading } from '../text/tokens.ts';
import { type Figure, ignored } from './figure.ts';
import type { NumberReading } from './numbers.ts';

/** "meu gol 2012", "a moto 2019", "uno ano 98": how old it is. */
export function modelYear(
  { from, to, form, scaled, fractional }: NumberReading,
  { words }: Reading,
): Found<Figure> | undefined {
  const isYear = form === 'digits' && !scaled && !fractional && /^(?:19[6-9]\d|20[0-3]\d)$/.test(words[from] ?? '');
  const before = words[from - 1] === 'ano' ? words[from - 2] : words[from - 1];
  const isMoney = ['reais', 'conto', 'contos', 'x', 'mil'].includes(words[to] ?? '');
  return isYear && !isMoney && VEHICLES.has(before ?? '') ? ignored({ from, to }, to, 'count') : undefined;
}

const VEHICLES: ReadonlySet<string> = new Set(
  'scania volvo iveco mercedes atego constellation cargo cg xre pcx gol uno palio corsa celta onix hb20 fox civic corolla biz titan fan bros strada kwid siena fiesta ka prisma sandero saveiro voyage cobalt argo mobi polo fusca logan duster s10 hilux ranger etios fit city fiorino punto astra vectra carro moto caminhao caminhonete picape kombi'.split(
    ' ',
  ),
);

/** "ele tem 9 anos coitado", "completei 40 anos": since when somebody lives. */
export function age({ from, to, scaled }: NumberReading, { words }: Reading): Found<Figure> | undefined {
  const before = words[from - 1] ?? '';
  // "meu filho de 19 é jovem aprendiz".
  const isOfChild = before === 'de' && CHILDREN.has(words[from - 2] ?? '') && !scaled;
  if (isOfChild && !/^(?:reais|mil|contos?|,|k|pila)$/.test(words[to] ?? '')) return ignored({ from, to }, to, 'count');
  // "aposentei por idade, com 65".
  const isOfAge = before === 'com' && words.slice(Math.max(0, from - 5), from).includes('idade');
  if (isOfAge && !scaled) return ignored({ from, to }, to, 'count');
  const isLived = /^(?:tem|tenho|completei|completou|fez|fiz)$/.test(before) && words[to + 1] !== 'que';
  // "tem 2 anos que não pago".
  const isWhose = ['ele', 'ela', 'eu', 'filho', 'filha', 'menino', 'menina', 'neto', 'neta', 'mae', 'pai'].includes(
    words[from - 2] ?? '',
  );
  const isYears = /^an(?:os?|inhos)$/.test(words[to] ?? '') && !scaled;
  return isYears && ((isLived && isWhose) || isAged({ from, to }, words))
    ? ignored({ from, to }, to + 1, 'count')
    : undefined;
}

const CHILDREN: ReadonlySet<string> = new Set(
  'filho filha filhos filhas menino menina meninos meninas guri guria neto neta sobrinho sobrinha irmao irma enteado enteada moleque garoto garota'.split(
    ' ',
  ),
);

/** "saí de lá com 23 anos", "tô com 56 anos e a coluna não ajuda". "com 20 anos pra pagar" is a plan. */
function isAged({ from, to }: Pick<NumberReading, 'from' | 'to'>, words: readonly string[]): boolean {
  const isOfPerson = AGED.has(words[from - 1] ?? '') && !/^(?:atras|venc)/.test(words[from - 2] ?? '');
  return isOfPerson && !OF_PLAN.test(words[to + 1] ?? '');
}

const AGED: ReadonlySet<string> = new Set('com aos completei faco'.split(' '));
const OF_PLAN = /^(?:de|para|que|sem|atras\w*|vencid\w*|devendo|parad\w*|em|restantes?|pela|ainda|faltando)$/;

/** "já liguei três vezes e nada", "reclamei 3x com a claro": how often something was tried. */
export function attempts({ from, to }: NumberReading, { words }: Reading): Found<Figure> | undefined {
  const isTried =
    words.slice(Math.max(0, from - 5), from).some((word) => TRIED.test(word)) ||
    /^(?:peguei|comprei|fiz)$/.test(words[from - 1] ?? '');
  return isTried && /^(?:vezes|vez|x)$/.test(words[to] ?? '') && words[to + 1] !== 'de'
    ? ignored({ from, to }, to + 1, 'count')
    : undefined;
}

const TRIED =
  /^(?:veio|vieram|bateu|bateram|apareceu|apareceram|passou|liguei|ligaram|ligou|ligam|tentei|fui|falei|pedi|mandei|avisei|reclamei|voltei|perguntei|expliquei|repeti|insisti|repete|repetiu|clico|cliquei)$/;

import { people } from './people.data.ts';
import type { Found } from './tokens.ts';
import { masked, type TurnReading, without } from './turn-reading.ts';

/**
 * The turn without what is somebody else's: "minha irmã é que deve 3 mil na caixa", "meu marido ganhava 4 mil", and
 * without who sold a debt: after "a Recovery comprou minha dívida do Santander" it is owed to Recovery.
 */
export function withoutOthersMoney(turn: TurnReading): TurnReading {
  const ranges = [...othersDebts(turn), ...sellers(turn)];
  return ranges.reduce(({ rest }, range) => ({ rest: range.isName ? without(rest, [range]) : masked(rest, range) }), {
    rest: turn,
  }).rest;
}

type Range = { readonly from: number; readonly to: number; readonly isName: boolean };

function othersDebts({ reading: { words } }: TurnReading): readonly Range[] {
  return people.all(words).flatMap((person): Range[] => {
    if (isSpokenTo(person, words)) return [];
    const verb = words.findIndex((word, at) => at >= person.to && !LINKS.has(word));
    if (!OTHERS_VERBS.has(words[verb] ?? '')) return [];
    const end = words.findIndex((word, at) => at > verb && ENDS.has(word));
    return [{ from: person.from, to: end < 0 ? words.length : end, isName: false }];
  });
}

/** "eu e minha mãe deve" and "pro meu tio deve" begin elsewhere. */
function isSpokenTo({ from }: Found<true>, words: readonly string[]): boolean {
  return ['para', 'ao', 'com', 'do', 'da', 'no', 'na', 'e'].includes(words[from - 1] ?? '');
}

function sellers({ reading: { words }, creditors }: TurnReading): readonly Range[] {
  return creditors
    .filter(({ from }) => {
      const before = words.slice(Math.max(0, from - 5), from);
      return before.includes('divida') && before.some((word) => BOUGHT.has(word));
    })
    .map(({ from, to }) => ({ from, to, isName: true }));
}

const LINKS: ReadonlySet<string> = new Set(['que', 'e', 'eh', 'tambem', 'so', 'ja', 'ainda', 'quem']);
const OTHERS_VERBS: ReadonlySet<string> = new Set('deve devia ganhava recebia devem deviam'.split(' '));
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', 'mas', 'eu', 'agora']);
const BOUGHT: ReadonlySet<string> = new Set('comprou compraram assumiu pegou'.split(' '));

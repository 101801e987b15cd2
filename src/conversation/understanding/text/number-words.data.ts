/** Number words with the misspellings people make, by what they may stand beside. All folded. */
const UNITS: Record<number, string> = {
  0: 'zero',
  1: 'um uma hum',
  2: 'dois duas doi',
  3: 'tres treis',
  4: 'quatro quatru quato',
  5: 'cinco sinco',
  6: 'seis ceis',
  7: 'sete cete',
  8: 'oito oitu',
  9: 'nove novi',
};

const TEENS: Record<number, string> = {
  10: 'dez deis',
  11: 'onze onse',
  12: 'doze dose',
  13: 'treze trese',
  14: 'quatorze catorze quatorse',
  15: 'quinze quinse',
  16: 'dezesseis dezasseis dezeseis desesseis',
  17: 'dezessete dezassete dezesete desessete',
  18: 'dezoito desoito',
  19: 'dezenove dezanove desenove',
};

const TENS: Record<number, string> = {
  20: 'vinte vinti',
  30: 'trinta',
  40: 'quarenta corenta',
  50: 'cinquenta cincoenta sinquenta cinguenta',
  60: 'sessenta secenta sesenta',
  70: 'setenta',
  80: 'oitenta',
  90: 'noventa',
};

const HUNDREDS: Record<number, string> = {
  100: 'cem cento',
  200: 'duzentos duzentas dusentos duzento',
  300: 'trezentos trezentas tresentos trescentos trezento',
  400: 'quatrocentos quatrocentas quatrossentos quatrocento',
  500: 'quinhentos quinhentas quinhento quinentos kinhentos',
  600: 'seiscentos seiscentas seissentos seicentos',
  700: 'setecentos setecentas setessentos',
  800: 'oitocentos oitocentas oitossentos',
  900: 'novecentos novecentas novessentos',
};

/** Colloquial names of round sums; they take no further part ("duzentão" is 200, never "duzentão e dez"). */
const ROUND_SUMS: Record<number, string> = {
  10: 'dezao dezinho',
  15: 'quinzao',
  20: 'vintao vintinho',
  30: 'trintao trintinha',
  40: 'quarentao quarentinha',
  50: 'cinquentao cinquentinha cinquentinho',
  60: 'sessentao sessentinha',
  70: 'setentao setentinha',
  80: 'oitentao oitentinha',
  90: 'noventao noventinha',
  100: 'cenzao centao cemzao cenzinho cemzinho cenzito',
  200: 'duzentao duzentinhos duzentinho',
  300: 'trezentao trezentinhos trezentinho',
  400: 'quatrocentao quatrocentinhos',
  500: 'quinhentao quinhentinhos quinhentinho',
  600: 'seiscentao seiscentinhos',
  700: 'setecentao setecentinhos',
  800: 'oitocentao oitocentinhos',
  900: 'novecentao novecentinhos',
  1000: 'milao milzao milzinho',
};

export type NumberWord = { readonly value: number; readonly place: 'unit' | 'teen' | 'ten' | 'hundred' | 'round' };

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...wordsOf(UNITS, 'unit'),
  ...wordsOf(TEENS, 'teen'),
  ...wordsOf(TENS, 'ten'),
  ...wordsOf(HUNDREDS, 'hundred'),
  ...wordsOf(ROUND_SUMS, 'round'),
]);

/** Words that multiply what is before them. `slang` ones stand for thousands only with a small number before. */
export const SCALES: ReadonlyMap<string, { readonly factor: number; readonly slang?: true }> = new Map([
  ['mil', { factor: 1_000 }],
  ['k', { factor: 1_000 }],
  ['milhao', { factor: 1_000_000 }],
  ['milhoes', { factor: 1_000_000 }],
  ['mi', { factor: 1_000_000 }],
  ['bilhao', { factor: 1_000_000_000 }],
  ['bilhoes', { factor: 1_000_000_000 }],
  ['barao', { factor: 1_000 }],
  ['baroes', { factor: 1_000 }],
  // A note of fifty reais: "um galo".
  ['galo', { factor: 50 }],
  ['galos', { factor: 50 }],
  ['pau', { factor: 1_000, slang: true }],
  ['paus', { factor: 1_000, slang: true }],
]);

/** Second halves of hundreds that were written in two words: "quatro centos". */
export const LOOSE_HUNDREDS: ReadonlySet<string> = new Set(['centos', 'centas', 'sentos', 'centus']);

function wordsOf(table: Record<number, string>, place: NumberWord['place']): [string, NumberWord][] {
  return Object.entries(table).flatMap(([value, words]) =>
    words.split(' ').map((word): [string, NumberWord] => [word, { value: Number(value), place }]),
  );
}

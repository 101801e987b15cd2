import type { Draw } from '../../tests/planner-oracle/seeded.ts';
import { fold } from './fold.ts';
import { withTypo } from './typo.ts';

/** A way of writing the same thing otherwise. Undefined where it does not apply to the turn. */
export type Noise = {
  readonly name: string;
  readonly apply: (
    texts: readonly string[],
    draw: Draw,
    vocabulary: ReadonlySet<string>,
  ) => readonly string[] | undefined;
};

/** What thumbs, keyboards, phones and habits do to a message without changing what it means. */
export const NOISES: readonly Noise[] = [
  { name: 'no accents', apply: eachText((text) => text.normalize('NFD').replace(/\p{M}/gu, '')) },
  { name: 'decomposed accents', apply: eachText((text) => text.normalize('NFD')) },
  { name: 'capitals', apply: eachText((text) => text.toUpperCase()) },
  { name: 'capital at the start', apply: eachText((text) => text.charAt(0).toUpperCase() + text.slice(1)) },
  { name: 'end marks', apply: atEnd(['.', '!', '!!!', '...', ' .', '…']) },
  { name: 'spaces', apply: eachText((text) => ` ${text.replaceAll(' ', '  ')} `) },
  { name: 'no-break spaces', apply: eachText((text) => text.replaceAll(' ', '\u00a0')) },
  { name: 'emoji', apply: atEnd([' 😅', ' 😔', '😢😢', ' 🥲', ' 😩']) },
  { name: 'laughter', apply: atEnd([' kkkk', ' rsrs', ' kkk', ' hahaha']) },
  { name: 'zero-width characters', apply: within(['\u200b', '\u200d', '\u2060', '\ufeff', '\u202e']) },
  { name: 'full-width characters', apply: eachText(fullWidth) },
  { name: 'abbreviations', apply: eachText(abbreviated) },
  { name: 'drawn-out vowels', apply: (texts, draw) => inOneWord(texts, draw, drawnOut) },
  {
    name: 'typos',
    apply: (texts, draw, vocabulary) => inOneWord(texts, draw, (word) => withTypo(word, draw, vocabulary)),
  },
  { name: 'burst splitting', apply: split },
  { name: 'burst joined', apply: (texts) => (texts.length > 1 ? [texts.join('\n')] : undefined) },
];

function eachText(change: (text: string) => string): Noise['apply'] {
  return (texts) => changed(texts, texts.map(change));
}

/** A turn without a letter or digit (only an emoji, "?") has no end to decorate. */
function atEnd(endings: readonly [string, ...string[]]): Noise['apply'] {
  return (texts, draw) => {
    const last = texts.at(-1) ?? '';
    if (!/[\p{L}\d]$/u.test(last)) return undefined;
    return [...texts.slice(0, -1), last + draw.oneOf(endings)];
  };
}

function within(characters: readonly [string, ...string[]]): Noise['apply'] {
  return (texts, draw) =>
    changed(
      texts,
      texts.map((text) =>
        [...text]
          .map((letter) => (/[\p{L}\d]/u.test(letter) && draw.chance(15) ? letter + draw.oneOf(characters) : letter))
          .join(''),
      ),
    );
}

/** The full-width forms lie 0xFEE0 above ASCII. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
}

function abbreviated(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => ABBREVIATIONS.get(fold(word)) ?? word);
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  'voce=vc voces=vcs nao=n que=q porque=pq tambem=tb estou=to esta=ta para=pra hoje=hj quanto=qto mesmo=msm muito=mto muita=mta comigo=cmg depois=dps quando=qdo beleza=blz tudo=td obrigado=obg obrigada=obg amanha=amh pagamento=pgto minha=mha'
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', short = ''] = pair.split('=');
      return [word, short];
    }),
);

/** "devoo", "simmm": the last letter of one word, held down. */
function drawnOut(word: string): string | undefined {
  const last = word.at(-1) ?? '';
  return /[aeiou]/i.test(last) && word.length >= 3 ? word + last.repeat(2) : undefined;
}

function inOneWord(
  texts: readonly string[],
  draw: Draw,
  change: (word: string) => string | undefined,
): readonly string[] | undefined {
  const words = texts.flatMap((text, at) =>
    [...text.matchAll(/\p{L}+/gu)].map((found) => ({ at, from: found.index, word: found[0] })),
  );
  for (const { at, from, word } of draw.shuffled(words)) {
    const other = change(word);
    const text = texts[at] ?? '';
    if (other !== undefined && other !== word) {
      return texts.with(at, text.slice(0, from) + other + text.slice(from + word.length));
    }
  }
  return undefined;
}

/** At a sentence's end or a comma, where people press "send". */
function split(texts: readonly string[], draw: Draw): readonly string[] | undefined {
  const places = texts.flatMap((text, at) =>
    [...text.matchAll(/[.;!?,] +(?=\S)/g)].map(({ index, 0: mark }) => ({ at, index, length: mark.length })),
  );
  const [place] = draw.shuffled(places);
  if (!place) return undefined;
  const text = texts[place.at] ?? '';
  const parts = [text.slice(0, place.index), text.slice(place.index + place.length)];
  return [...texts.slice(0, place.at), ...parts, ...texts.slice(place.at + 1)];
}

function changed(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  return after.every((text, at) => text === before[at]) ? undefined : after;
}

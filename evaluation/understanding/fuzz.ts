import type { DialogueView } from '../../src/contracts/command.ts';
import type { Brain } from '../../src/ports/brain.ts';
import { type Draw, seeded } from '../../tests/planner-oracle/seeded.ts';
import { type Quantiles, quantiles } from './score.ts';
import { SLOTS } from './utterance.ts';
import { TODAY } from './view.ts';

export type FuzzResult = {
  readonly tried: number;
  /** Turns that made the brain throw, at most ten. */
  readonly thrown: readonly (readonly string[])[];
  readonly milliseconds: Quantiles;
};

/** Seeded turns of fragments and random characters, in random questions. A brain never throws. */
export async function fuzz(brain: Brain, fragments: readonly string[], times: number): Promise<FuzzResult> {
  const draw = seeded(times);
  const thrown: (readonly string[])[] = [];
  const milliseconds = new Float64Array(times);
  for (let time = 0; time < times; time += 1) {
    const texts = Array.from({ length: draw.chance(80) ? 1 : draw.whole(2, 5) }, () => message(draw, fragments));
    const startedAt = performance.now();
    try {
      await brain.interpret(texts, view(draw));
    } catch {
      if (thrown.length < 10) thrown.push(texts);
    }
    milliseconds[time] = performance.now() - startedAt;
  }
  return { tried: times, thrown, milliseconds: quantiles([...milliseconds]) };
}

function message(draw: Draw, fragments: readonly string[]): string {
  const pieces = Array.from({ length: draw.whole(0, 12) }, () =>
    draw.chance(75) ? (fragments[draw.whole(0, fragments.length - 1)] ?? '') : noise(draw),
  );
  return pieces.join(draw.chance(85) ? ' ' : '');
}

function noise(draw: Draw): string {
  const [least, most] = draw.oneOf(RANGES);
  return Array.from({ length: draw.whole(1, 4) }, () => String.fromCodePoint(draw.whole(least, most))).join('');
}

/** ASCII, Latin, accents to combine, general punctuation and marks, lone surrogates, emoji, full width, anything. */
const RANGES: readonly [readonly [number, number], ...(readonly [number, number])[]] = [
  [0x20, 0x7e],
  [0x30, 0x39],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x2000, 0x206f],
  [0xd800, 0xdfff],
  [0x1f300, 0x1f6ff],
  [0xff00, 0xffef],
  [0x0, 0x10ffff],
];

function view(draw: Draw): DialogueView {
  const slot = draw.chance(90) ? SLOTS[draw.whole(0, SLOTS.length - 1)] : undefined;
  return {
    question: slot && { slot, ...(draw.chance(20) ? { options: ['Cartão de crédito', 'Empréstimo'] } : {}) },
    creditors: draw.chance(50) ? ['Nubank', 'Renner'] : [],
    today: TODAY,
  };
}

/** Words and pairs of words of the turns, for the fuzz. */
export function fragmentsOf(turns: readonly { readonly texts: readonly string[] }[]): readonly string[] {
  const words = turns.flatMap(({ texts }) => texts.flatMap((text) => text.split(' ')));
  return [
    ...new Set([...words, ...words.flatMap((word, at) => (at % 3 === 0 ? [`${word} ${words[at + 1] ?? ''}`] : []))]),
  ];
}

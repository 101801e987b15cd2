import type { Command, DialogueView } from '../../src/contracts/command.ts';
import type { Brain } from '../../src/ports/brain.ts';
import { seeded } from '../../tests/planner-oracle/seeded.ts';
import { fold } from './fold.ts';
import { judge } from './judge.ts';
import { NOISES } from './noises.ts';
import { readFacts } from './read-facts.ts';

/** A turn whose meaning must not depend on how it is typed. */
export type CleanTurn = { readonly texts: readonly string[]; readonly view: DialogueView };

/** `changed`: read otherwise than without the noise; `dangerous`: and something was written that was not before. */
export type NoiseResult = {
  readonly noise: string;
  readonly tried: number;
  readonly changed: number;
  readonly dangerous: number;
  readonly examples: readonly {
    readonly texts: readonly string[];
    readonly noisy: readonly string[];
    readonly isDangerous: boolean;
  }[];
};

/** `parse(noise(x)) = parse(x)` over every turn and sort of noise, with seeded draws. */
export async function readWithNoise(turns: readonly CleanTurn[], brain: Brain): Promise<readonly NoiseResult[]> {
  const vocabulary = new Set(turns.flatMap(({ texts }) => texts.flatMap((text) => fold(text).match(/\p{L}+/gu) ?? [])));
  const results: NoiseResult[] = [];
  for (const [index, noise] of NOISES.entries()) {
    const draw = seeded(1_000 + index);
    const examples: NoiseResult['examples'][number][] = [];
    let tried = 0;
    for (const turn of turns) {
      const noisy = noise.apply(turn.texts, draw, vocabulary);
      if (!noisy) continue;
      tried += 1;
      const difference = await compare(turn, noisy, brain);
      if (difference !== 'same') examples.push({ texts: turn.texts, noisy, isDangerous: difference === 'dangerous' });
    }
    const dangerous = examples.filter(({ isDangerous }) => isDangerous).length;
    results.push({ noise: noise.name, tried, changed: examples.length, dangerous, examples });
  }
  return results;
}

async function compare(
  { texts, view }: CleanTurn,
  noisy: readonly string[],
  brain: Brain,
): Promise<'same' | 'lost' | 'dangerous'> {
  const clean = (await brain.interpret(texts, view)).commands;
  const read = (await brain.interpret(noisy, view)).commands;
  if (meaning(clean) === meaning(read)) return 'same';
  const slot = view.question?.slot;
  const { facts, asked } = readFacts(clean, view.today, slot);
  const gold = { facts: facts.map(({ owner, ...fact }) => ({ ...fact, owners: [owner] })), asked, isOpen: false };
  const { verdict } = judge(gold, readFacts(read, view.today, slot), { slot, about: undefined });
  return verdict === 'dangerous' ? 'dangerous' : 'lost';
}

/** Commands without what may differ: the person's own characters, and a name that only they know. */
function meaning(commands: readonly Command[]): string {
  return JSON.stringify(commands, (key, value: unknown) => {
    if (key === 'span' || key === 'words' || key === 'text' || key === 'unsure') return undefined;
    return isUnlisted(value) ? { name: 'as written' } : value;
  });
}

function isUnlisted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && 'span' in value && !('id' in value);
}

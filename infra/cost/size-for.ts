import type { Sizes, Stage } from '../environments/environment.ts';
import { LARGE, sizesOf } from '../environments/sizes-of-stage.ts';

/** What an operator would run for so many active people (docs/growth.md). */
export function sizeFor(people: number): { readonly stage: Stage; readonly sizes: Sizes } {
  if (people <= 10_000) return { stage: 1, sizes: sizesOf({ stage: 1 }) };
  if (people < 100_000) return { stage: 2, sizes: sizesOf({ stage: 2 }) };
  return { stage: 3, sizes: sizesOf({ stage: 3, sizes: people > 300_000 ? LARGE : {} }) };
}

import type { Brain } from '../../src/ports/brain.ts';
import { TODAY } from './view.ts';

const LONGEST = 16_000;
const RUNS = 5;

/** The slowest of several sorts of texts of 16,000 characters, each as the fastest of five readings, in milliseconds. */
export async function readLongTexts(
  brain: Brain,
  turns: readonly { readonly texts: readonly string[] }[],
): Promise<{ readonly slowest: string; readonly milliseconds: number }> {
  const sorts: Readonly<Record<string, string>> = {
    'many turns': turns.map(({ texts }) => texts.join(' ')).join('. '),
    'one debt again and again': 'devo 3 mil no nubank e ',
    digits: '1234567890',
    'digits and dots': '1.',
    'number words': 'mil e duzentos e ',
    'one long word': 'a',
    'open ends': 'de 1 a 2 entre 3 e ',
    spaces: '      ,',
  };
  let slowest = { slowest: '', milliseconds: 0 };
  for (const [name, sort] of Object.entries(sorts)) {
    const text = sort.repeat(Math.ceil(LONGEST / Math.max(1, sort.length))).slice(0, LONGEST);
    const milliseconds = await fastestTime(brain, text);
    if (milliseconds > slowest.milliseconds) slowest = { slowest: name, milliseconds };
  }
  return slowest;
}

async function fastestTime(brain: Brain, text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now();
    await brain.interpret([text], { question: { slot: 'debts' }, creditors: [], today: TODAY });
    times.push(performance.now() - startedAt);
  }
  return Math.min(...times);
}

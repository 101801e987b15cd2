import { grammarBrain } from '../src/conversation/understanding/grammar-brain.ts';
import { interleaved, table } from './rounds.ts';

const ROUNDS = 5;
const TURNS = 2000;

/** Turns as people write them. */
const TEXTS = [
  'devo 3 mil no cartão do nubank e 12x de 89 na renner, faltam 7',
  'ganho 1.800 de salário e uns 300 de bico',
  'aluguel 700, mercado uns 600, luz 120 e ônibus 150',
  'só a renner, desde março',
  'na verdade é 2.500',
  'sim',
];

/** What the grammar takes for a turn, beside JSON.parse of the webhook that brought it (the floor of any reading). */
export async function readBench(): Promise<{ microsecondsPerTurn: number; ratioToJsonParse: number; noisy: boolean }> {
  const brain = grammarBrain();
  const view = { question: { slot: 'debts' as const }, creditors: ['Nubank', 'Renner'], today: '2026-11-22' };
  const webhook = JSON.stringify({
    event: 'messages.upsert',
    data: { key: { id: 'x' }, message: { conversation: TEXTS[0] } },
  });
  const results = await interleaved(
    {
      json: () => microseconds(async () => JSON.parse(webhook)),
      grammar: () => microseconds((turn) => brain.interpret([TEXTS[turn % TEXTS.length] ?? ''], view)),
    },
    ROUNDS,
  );
  const ratio = results.grammar.median / results.json.median;
  process.stdout.write(
    table([
      ['reading a turn', 'µs', 'ratio'],
      ['JSON.parse of its webhook', results.json.median.toFixed(1), '1'],
      ['grammar', results.grammar.median.toFixed(1), ratio.toFixed(0)],
    ]),
  );
  return {
    microsecondsPerTurn: Number(results.grammar.median.toFixed(1)),
    ratioToJsonParse: Number(ratio.toFixed(1)),
    noisy: results.json.noisy,
  };
}

async function microseconds(read: (turn: number) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let turn = 0; turn < TURNS; turn += 1) await read(turn);
  return ((performance.now() - started) * 1000) / TURNS;
}

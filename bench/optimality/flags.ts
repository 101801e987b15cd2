import { parseArgs } from 'node:util';
import type { Size } from './instance.ts';

export type Flags = {
  /** How many instances of which size. */
  readonly batches: readonly { readonly size: Size; readonly instances: number }[];
  readonly secondsPerInstance: number;
  readonly seed: number;
  /** So many of the worst instances are told in detail. */
  readonly worst: number;
};

const BATCHES: Flags['batches'] = [
  { size: { debts: 3, months: 12 }, instances: 200 },
  { size: { debts: 4, months: 18 }, instances: 150 },
  { size: { debts: 5, months: 24 }, instances: 120 },
  { size: { debts: 8, months: 36 }, instances: 50 },
  { size: { debts: 12, months: 60 }, instances: 20 },
];

/**
 * `--sizes 3x12,5x24 --instances 40 --seconds-per-instance 20 --seed 1 --worst 3`, each with a default.
 *
 * @throws {Error} on an unknown flag or a value that is not a whole number above zero.
 */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      instances: { type: 'string' },
      'seconds-per-instance': { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      worst: { type: 'string', default: '0' },
    },
  });
  const { sizes, instances } = values;
  const batches = sizes === undefined ? BATCHES : sizes.split(',').map(batchOf);
  return {
    batches: instances === undefined ? batches : batches.map(({ size }) => ({ size, instances: count(instances) })),
    secondsPerInstance: count(values['seconds-per-instance']),
    seed: count(values.seed),
    worst: values.worst === '0' ? 0 : count(values.worst),
  };
}

function batchOf(text: string): Flags['batches'][number] {
  const [debts, months] = text.split('x').map(count);
  if (debts === undefined || months === undefined) throw new Error(`a size is like 5x24, not ${text}`);
  const usual = BATCHES.find(({ size }) => size.debts === debts && size.months === months);
  return usual ?? { size: { debts, months }, instances: 20 };
}

function count(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`a whole number above zero is needed, not ${text}`);
  return Number(text);
}

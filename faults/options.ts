import { parseArgs } from 'node:util';
import { FAULTS, type FaultName, isFaultName } from './fault.ts';

/** What `npm run faults -- …` was asked for. */
export type Options = {
  readonly seed: number;
  /** Of load; 0: no campaign, for `--controls` alone. */
  readonly seconds: number | undefined;
  readonly full: boolean;
  readonly controls: boolean;
  /** Only this fault. */
  readonly fault: FaultName | undefined;
};

export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      seconds: { type: 'string' },
      fault: { type: 'string' },
      full: { type: 'boolean', default: false },
      controls: { type: 'boolean', default: false },
    },
  });
  const { fault, seed, seconds } = values;
  if (fault !== undefined && !isFaultName(fault)) throw new Error(`--fault must be one of ${FAULTS.join(', ')}`);
  return {
    seed: seed === undefined ? Math.floor(Math.random() * 1_000_000) : whole('seed', seed),
    seconds: seconds === undefined ? undefined : whole('seconds', seconds),
    full: values.full,
    controls: values.controls,
    fault,
  };
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} must be a whole number`);
  return value;
}

import type { Command } from '../../src/contracts/command.ts';
import type { Brain } from '../../src/ports/brain.ts';
import {
  NUMBERS_OF_DUCKLING,
  NUMBERS_OF_RECOGNIZERS_TEXT,
  PERCENTAGES_OF_RECOGNIZERS_TEXT,
} from './number-specs.data.ts';
import { TODAY } from './view.ts';

/** `wrong`: read as another figure. `unread`: not read as one figure, so that the person is asked. */
export type SpecResult = {
  readonly spec: string;
  readonly tried: number;
  readonly wrong: readonly string[];
  readonly unread: readonly string[];
};

/** Published number specifications: a number is read as a sum of reais, a percentage as a rate by the month. */
export async function readNumberSpecs(brain: Brain): Promise<readonly SpecResult[]> {
  return [
    await readSpec(brain, 'recognizers-text numbers', NUMBERS_OF_RECOGNIZERS_TEXT, 'reais', reaisIn),
    await readSpec(brain, 'recognizers-text percentages', PERCENTAGES_OF_RECOGNIZERS_TEXT, 'ao mês', percentIn),
    await readSpec(brain, 'duckling numbers', NUMBERS_OF_DUCKLING, 'reais', reaisIn),
  ];
}

async function readSpec(
  brain: Brain,
  spec: string,
  table: string,
  unit: string,
  valueIn: (command: Command) => number | undefined,
): Promise<SpecResult> {
  const rows = table.split('\n').filter((row) => row !== '');
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const row of rows) {
    const [words = '', value = ''] = row.split(' = ');
    const text = `${words} ${unit}`;
    const { commands } = await brain.interpret([text], {
      question: { slot: unit === 'reais' ? 'debt-amount' : 'rates' },
      creditors: ['Nubank'],
      today: TODAY,
    });
    const read = commands.flatMap((command) => valueIn(command) ?? []);
    if (read.length === 0) unread.push(text);
    else if (read.length > 1 || read[0] !== Number(value)) wrong.push(`${text}: ${read.join(', ')}`);
  }
  return { spec, tried: rows.length, wrong, unread };
}

function reaisIn(command: Command): number | undefined {
  return command.kind === 'answer-amount' ? command.money.centavos / 100 : undefined;
}

function percentIn(command: Command): number | undefined {
  return command.kind === 'answer-rate' ? Number((command.rate.value * 100).toFixed(6)) : undefined;
}

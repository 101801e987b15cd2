import type { Command } from '../../src/contracts/command.ts';
import type { Brain } from '../../src/ports/brain.ts';
import { type Draw, seeded } from '../../tests/planner-oracle/seeded.ts';
import { digitForms } from './digit-forms.ts';
import { numberWriters } from './number-writers.ts';
import { TODAY } from './view.ts';

/** `wrong`: read as another figure, or not at all. `asked`: the right figure is among the candidates that are asked. */
export type RoundTrips = {
  readonly by: string;
  readonly tried: number;
  readonly wrong: number;
  readonly asked: number;
  /** Some of the wrong ones: what was written, and what was meant in reais. */
  readonly examples: readonly { readonly text: string; readonly reais: number }[];
};

/** Seeded values written by each program and in digits, read back alone and inside a sentence. */
export async function roundTrips(brain: Brain, valuesEach: number): Promise<readonly RoundTrips[]> {
  const results: RoundTrips[] = [];
  for (const [index, writer] of numberWriters().entries()) {
    const draw = seeded(index + 1);
    const said = Array.from({ length: valuesEach }, () => inWords(draw, writer));
    results.push(await readAll(brain, writer.name, said));
  }
  const draw = seeded(99);
  const inDigits = Array.from({ length: valuesEach }, () => {
    const centavos = draw.whole(1, 4) === 1 ? amountFrom(draw) : amountFrom(draw) * 100;
    return told(draw, draw.oneOf(digitForms(centavos)), centavos);
  });
  results.push(await readAll(brain, 'digits', inDigits));
  return results;
}

/** `told`: inside a sentence that tells a debt; else the answer to "quanto está devendo?". */
type Said = { readonly text: string; readonly centavos: number; readonly told: boolean };
type Writer = ReturnType<typeof numberWriters>[number];

/** Whole thousands may stand alone; smaller figures have their currency, since a bare "doze" is rightly asked about. */
function inWords(draw: Draw, writer: Writer): Said {
  for (;;) {
    const value = amountFrom(draw);
    const isMoney = draw.chance(50);
    const centavos = isMoney ? value * 100 + (draw.chance(60) ? draw.whole(1, 99) : 0) : value * 100;
    const words = isMoney ? writer.money(centavos) : writer.number(value);
    if (words !== undefined) return told(draw, isMoney ? words : withCurrency(draw, words, value), centavos);
  }
}

function withCurrency(draw: Draw, words: string, value: number): string {
  const currency = value >= 1_000_000 && value % 1_000_000 === 0 ? 'de reais' : value === 1 ? 'real' : 'reais';
  if (value >= 1_000 && draw.chance(50)) return words;
  return `${words} ${currency}`;
}

function told(draw: Draw, figure: string, centavos: number): Said {
  const isTold = draw.chance(30);
  return { text: isTold ? `tô devendo ${figure} no nubank` : figure, centavos, told: isTold };
}

/** As many of each size, since most figures of life have three or four digits. */
function amountFrom(draw: Draw): number {
  const digits = draw.oneOf([1, 2, 3, 3, 4, 4, 5, 6, 7]);
  return draw.whole(10 ** (digits - 1), 10 ** digits - 1);
}

async function readAll(brain: Brain, by: string, said: readonly Said[]): Promise<RoundTrips> {
  let wrong = 0;
  let asked = 0;
  const examples: { text: string; reais: number }[] = [];
  for (const { text, centavos, told: isTold } of said) {
    const { commands } = await brain.interpret([text], {
      question: { slot: isTold ? 'debts' : 'debt-amount' },
      creditors: isTold ? [] : ['Nubank'],
      today: TODAY,
    });
    if (isReadAs(commands, centavos)) continue;
    if (isAskedFor(commands, centavos)) {
      asked += 1;
      continue;
    }
    wrong += 1;
    if (examples.length < 20) examples.push({ text, reais: centavos / 100 });
  }
  return { by, tried: said.length, wrong, asked, examples };
}

function isReadAs(commands: readonly Command[], centavos: number): boolean {
  const [command] = commands;
  const money =
    command?.kind === 'answer-amount'
      ? command.money
      : command?.kind === 'tell-debt'
        ? command.debt.balance
        : undefined;
  return commands.length === 1 && money?.centavos === centavos;
}

function isAskedFor(commands: readonly Command[], centavos: number): boolean {
  const [command] = commands;
  return commands.length === 1 && command?.kind === 'clarify-amount' && command.candidates.includes(centavos);
}

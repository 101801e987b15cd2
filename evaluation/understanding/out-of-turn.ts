import type { Slot } from '../../src/contracts/command.ts';
import type { Brain } from '../../src/ports/brain.ts';
import { goldFacts } from './gold-facts.ts';
import { judge, type Verdict } from './judge.ts';
import { readFacts } from './read-facts.ts';
import { textsOf, type Utterance } from './utterance.ts';
import { viewOf } from './view.ts';

/** What is told, and how often it was read so under a question that asked something else. */
export type OutOfTurnResult = {
  readonly told: Told;
  readonly tried: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly examples: readonly { readonly slot: Slot; readonly utterance: Utterance; readonly verdict: Verdict }[];
};

type Told = 'incomes' | 'expenses' | 'debts' | 'offers';

/**
 * Whoever lists two sums with their names means the same whatever was asked: such turns of a corpus, where they are read
 * right under their own question, are read again under each other one, and judged by their own gold.
 */
export async function readOutOfTurn(corpus: readonly Utterance[], brain: Brain): Promise<readonly OutOfTurnResult[]> {
  const results: OutOfTurnResult[] = [];
  for (const [told, slots] of ASKED_FOR) {
    const examples: OutOfTurnResult['examples'][number][] = [];
    for (const utterance of corpus.filter((one) => asksFor(one, slots) && namesItsSums(one))) {
      const own = utterance.question?.slot;
      if (own === undefined || (await verdictUnder(own, utterance, brain)) !== 'ok') continue;
      for (const slot of OTHER_QUESTIONS.filter((other) => !slots.includes(other))) {
        examples.push({ slot, utterance, verdict: await verdictUnder(slot, utterance, brain) });
      }
    }
    const count = (verdict: Verdict) => examples.filter((one) => one.verdict === verdict).length;
    const verdicts = { ok: count('ok'), safe: count('safe'), dangerous: count('dangerous') };
    results.push({ told, tried: examples.length, verdicts, examples });
  }
  return results;
}

const ASKED_FOR: readonly (readonly [Told, readonly Slot[]])[] = [
  ['incomes', ['incomes']],
  ['expenses', ['essentials', 'flexibles']],
  ['debts', ['debts', 'more-debts']],
  ['offers', ['offers']],
];

export const OTHER_QUESTIONS: readonly Slot[] = [
  'worry',
  'incomes',
  'income-source',
  'income-low-month',
  'thirteenth',
  'essentials',
  'flexibles',
  'debts',
  'more-debts',
  'instalments-left',
  'rates',
  'overdue',
  'offers',
];

function asksFor({ question }: Utterance, slots: readonly Slot[]): boolean {
  return question !== undefined && slots.includes(question.slot);
}

/** Two sums at least, each with its owner in the words: bare ones mean what was asked. */
export function namesItsSums({ expect }: Utterance): boolean {
  const { amounts = [], instalments = [], intents = [] } = expect;
  const isNamed =
    amounts.every(({ role, of, candidates }) => of !== undefined && !candidates && !OF_QUESTION.has(role)) &&
    instalments.every(({ of }) => of !== undefined);
  const onlyTells = intents.every((intent) => /^(?:greet|thank|affirm|trouble)/.test(intent));
  return isNamed && onlyTells && !expect.ask && amounts.length + instalments.length >= 2;
}

const OF_QUESTION: ReadonlySet<string> = new Set(['answer', 'correction']);

async function verdictUnder(slot: Slot, utterance: Utterance, brain: Brain): Promise<Verdict> {
  const view = viewOf({ ...utterance, question: { slot } });
  const { commands } = await brain.interpret(textsOf(utterance), view);
  const gold = goldFacts(utterance.expect, view.today, slot);
  return judge(gold, readFacts(commands, view.today, slot), { slot, about: undefined }).verdict;
}

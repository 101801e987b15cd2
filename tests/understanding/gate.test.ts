import { describe, expect, it } from 'vitest';
import { repositoryCorpora } from '../../evaluation/understanding/corpora.ts';
import { readOutOfTurn } from '../../evaluation/understanding/out-of-turn.ts';
import { readCorpus } from '../../evaluation/understanding/read-corpus.ts';
import { score } from '../../evaluation/understanding/score.ts';
import { grammarBrain } from '../../src/conversation/understanding/grammar-brain.ts';

/**
 * Readings that write something wrong, at most. The goal is none; until it is reached a number here may only be lowered,
 * but when turns that were held back join the tuning part and new ones take their place.
 * The held-back part is counted, never looked at.
 */
const DANGEROUS_AT_MOST: Readonly<Record<string, number>> = { sample: 0, tuning: 258, 'held-back': 86 };

/** Some of it nobody could tell ("luz 140" among debts): these are where the reading stands, and may only get stricter. */
const LEAST_READ_OUT_OF_TURN = 0.9;
const MOST_WRONG_OUT_OF_TURN = 0.04;

/** Six thousand turns are read, on machines that others use too. */
const PATIENCE_MS = 180_000;

describe('the release gate of understanding', () => {
  it.each(repositoryCorpora())(
    'writes nothing wrong beyond what is known: $name',
    async ({ name, utterances }) => {
      const results = await readCorpus(utterances, grammarBrain());
      expect(score(results).verdicts.dangerous).toBeLessThanOrEqual(DANGEROUS_AT_MOST[name] ?? 0);
    },
    PATIENCE_MS,
  );

  it(
    'reads what is told out of turn mostly as it is read in turn',
    async () => {
      const tuned = repositoryCorpora().filter(({ isSealed }) => !isSealed);
      const results = await readOutOfTurn(
        tuned.flatMap(({ utterances }) => utterances),
        grammarBrain(),
      );
      const sum = (of: (one: (typeof results)[number]) => number) => results.reduce((total, one) => total + of(one), 0);
      const tried = sum((one) => one.tried);
      expect(tried).toBeGreaterThan(3_000);
      expect(sum(({ verdicts }) => verdicts.ok) / tried).toBeGreaterThan(LEAST_READ_OUT_OF_TURN);
      expect(sum(({ verdicts }) => verdicts.dangerous) / tried).toBeLessThan(MOST_WRONG_OUT_OF_TURN);
    },
    PATIENCE_MS,
  );

  it('is measured on at least 600 turns that were tuned on, and on 600 more that are held back', () => {
    const turns = new Map(repositoryCorpora().map(({ name, utterances }) => [name, utterances.length]));
    const tuning = turns.get('tuning') ?? 0;
    const heldBack = turns.get('held-back') ?? 0;
    // The tuning part grows with every round of fresh turns; the held-back part does not shrink for that.
    expect(tuning).toBeGreaterThanOrEqual(600);
    expect(heldBack).toBeGreaterThanOrEqual(600);
  });
});

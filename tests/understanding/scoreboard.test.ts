import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisisPhrases } from '../../evaluation/understanding/corpora.ts';
import { crisisRates, readCrisis } from '../../evaluation/understanding/crisis.ts';
import { digitForms } from '../../evaluation/understanding/digit-forms.ts';
import { NOISES } from '../../evaluation/understanding/noises.ts';
import { numberWriters } from '../../evaluation/understanding/number-writers.ts';
import { optionsFrom } from '../../evaluation/understanding/options.ts';
import { readCorpus } from '../../evaluation/understanding/read-corpus.ts';
import { shownReadings } from '../../evaluation/understanding/report.ts';
import { score } from '../../evaluation/understanding/score.ts';
import { withTypo } from '../../evaluation/understanding/typo.ts';
import { parseCorpus } from '../../evaluation/understanding/utterance.ts';
import type { Brain } from '../../src/ports/brain.ts';
import { seeded } from '../planner-oracle/seeded.ts';

const silent: Brain = { id: 'silent', interpret: async () => ({ commands: [], leftovers: [] }) };
const line = '{"id":"a","text":"devo 3 mil no nubank","expect":{"creditors":["Nubank"]}}';

describe('a corpus', () => {
  it.each([
    ['{"id":"a"', 'c.jsonl:2'],
    ['{"id":"b","text":"oi"}', 'c.jsonl:2'],
    ['{"id":"b","text":"oi","expect":{"amount":[]}}', 'c.jsonl:2'],
    [line, 'comes twice'],
    ['{"id":"b","text":"3","expect":{"amounts":[{"role":"answer"}]}}', 'one of reais'],
  ])('is refused with the place of the fault: %s', (second, complaint) => {
    expect(() => parseCorpus(`${line}\n${second}\n`, 'c.jsonl')).toThrow(complaint);
  });

  it('that is held back shows its figures and no text', async () => {
    const corpus = { name: 'held-back', isSealed: true, utterances: parseCorpus(line, 'c.jsonl') };
    const results = await readCorpus(corpus.utterances, silent, () => 'nothing');
    expect(shownReadings(corpus, results, { show: 'wrong', unseal: false })).not.toContain('nubank');
    expect(shownReadings(corpus, results, { show: 'wrong', unseal: true })).toContain('nubank');
  });

  it('that nobody understood has no recall, and no precision to lose', async () => {
    const { slots, verdicts } = score(await readCorpus(parseCorpus(line, 'c.jsonl'), silent, () => ''));
    expect(slots.creditors).toEqual({ recall: 0, precision: 1, gold: 1, read: 0 });
    expect(verdicts).toEqual({ ok: 0, safe: 1, dangerous: 0 });
  });
});

describe('the phrases of crisis', () => {
  it('are at least 200 of danger and 300 of ordinary despair, of which 60 and 70 are held back', () => {
    const count = (isDanger: boolean, half: string) =>
      crisisPhrases().filter(({ danger, part }) => danger === isDanger && part === half).length;
    expect(count(true, 'tuning') + count(true, 'held-back')).toBeGreaterThanOrEqual(200);
    expect(count(false, 'tuning') + count(false, 'held-back')).toBeGreaterThanOrEqual(300);
    expect(count(true, 'held-back')).toBeGreaterThanOrEqual(60);
    expect(count(false, 'held-back')).toBeGreaterThanOrEqual(70);
  });

  it('are all missed by a brain that is silent, without a false alarm', async () => {
    expect(crisisRates(await readCrisis(crisisPhrases(), silent))).toEqual({ recall: 0, falseAlarmRate: 0 });
  });
});

describe('noise', () => {
  it('never touches a digit', () => {
    const texts = ['Devo 1.234,56 no cartão da Renner, vence dia 10', 'e 12x de 89,90 na Marisa'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...NOISES), (seed, noise) => {
        const noisy = noise.apply(texts, seeded(seed), new Set());
        expect(digits(noisy ?? texts)).toBe(digits(texts));
      }),
      { numRuns: 300 },
    );
  });

  it('never makes a typo in a number, a short word or one that would become another word', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      for (const word of ['sessenta', 'duzentos', 'março', 'nove', 'luz']) {
        expect(withTypo(word, seeded(seed), new Set())).toBeUndefined();
      }
      expect(['pagra', 'pgar']).not.toContain(withTypo('pagar', seeded(seed), new Set(['pagra', 'pgar'])));
    }
  });
});

describe('written numbers', () => {
  it('are left out where a program writes wrong Portuguese', () => {
    const toWords = numberWriters().find(({ name }) => name === 'to-words');
    expect([17, 1_001, 1_100, 1_200_000].map((value) => toWords?.number(value))).toEqual(Array(4).fill(undefined));
    expect(toWords?.number(1_234)).toBe('mil duzentos e trinta e quatro');
  });

  it('in digits say thousands only where nothing is lost', () => {
    expect(digitForms(350_000)).toContain('3,5k');
    expect(digitForms(351_000)).not.toContain('3,5k');
    expect(digitForms(351_050)).toContain('R$ 3.510,50');
  });
});

describe('the command line', () => {
  it('refuses what it does not know', () => {
    expect(() => optionsFrom(['--corpora', 'x'])).toThrow('--corpora');
    expect(() => optionsFrom(['--fuzz', 'many'])).toThrow('whole number');
  });
});

function digits(texts: readonly string[]): string {
  return texts.join('').normalize('NFKC').replace(/\D/g, '');
}

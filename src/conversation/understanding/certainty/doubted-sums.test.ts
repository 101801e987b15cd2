import { describe, expect, it } from 'vitest';
import { creditorFinder } from '../creditors/creditors.ts';
import { readWhole } from '../interpret.ts';
import { sayCommand } from '../say-command.ts';
import { withoutDoubtedSums } from './doubted-sums.ts';

const find = creditorFinder();

/** The reading of a text as if it had been taken for `taken`. */
function doubt(text: string, taken: Parameters<typeof withoutDoubtedSums>[0]['commands']) {
  const turn = readWhole(
    [text],
    { question: { slot: 'after-roadmap' }, creditors: ['Renner'], today: '2026-11-22' },
    find,
  );
  const { commands, leftovers } = withoutDoubtedSums({ commands: taken, leftovers: [] }, turn);
  return { says: commands.map(sayCommand), leftovers };
}

describe('withoutDoubtedSums', () => {
  it('puts a sum that its words speak against to a yes or no', () => {
    const money = { centavos: 50_000, span: '500' };
    expect(doubt('paguei 500 da renner ontem', [{ kind: 'tell-income', income: { money } }])).toEqual({
      says: ['clarify 500 for income()'],
      leftovers: [],
    });
  });

  it('leaves what its words agree with', () => {
    const money = { centavos: 50_000, span: '500' };
    expect(doubt('paguei 500 da renner ontem', [{ kind: 'tell-payment', money }]).says).toEqual(['payment(500)']);
  });

  it('asks about one sum and leaves the others over', () => {
    const both = [50_000, 30_000].map((centavos) => ({
      kind: 'tell-income' as const,
      income: { money: { centavos, span: String(centavos / 100) } },
    }));
    const { says, leftovers } = doubt('paguei 500 da renner e paguei 300 da renner', both);
    expect(says.length + leftovers.length).toBe(2);
  });
});

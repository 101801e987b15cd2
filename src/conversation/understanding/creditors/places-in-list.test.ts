import { describe, expect, it } from 'vitest';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const ASKED_ABOUT = ['Renner', 'C&A', 'Itaú', 'Nubank'];

async function standing(text: string, creditors: readonly string[] = ASKED_ABOUT): Promise<readonly string[]> {
  const view = { question: { slot: 'overdue' as const }, creditors, today: '2026-11-22' };
  const { commands } = await grammarBrain().interpret([text], view);
  return commands.map(sayCommand);
}

describe('debts by their place in the list that was asked about', () => {
  it.each([
    ['os três últimos em dia', ['debt(C&A, up to date)', 'debt(Itaú, up to date)', 'debt(Nubank, up to date)']],
    ['só a segunda', ['debt(C&A, overdue)']],
    [
      'as 2 últimas não pago desde maio',
      ['debt(Itaú, overdue since 2026-05-01)', 'debt(Nubank, overdue since 2026-05-01)'],
    ],
    [
      'o primeiro e o terceiro atrasados desde julho',
      ['debt(Renner, overdue since 2026-07-01)', 'debt(Itaú, overdue since 2026-07-01)'],
    ],
    [
      'as duas primeiras atrasadas, a última em dia',
      ['debt(Renner, overdue)', 'debt(C&A, overdue)', 'debt(Nubank, up to date)'],
    ],
    [
      'a primeira atrasada, as outras em dia',
      ['debt(Renner, overdue)', 'debt(C&A, up to date)', 'debt(Itaú, up to date)', 'debt(Nubank, up to date)'],
    ],
  ])('%s', async (text, told) => {
    expect(await standing(text)).toEqual(told);
  });

  it.each(['as duas estão em dia', 'as duas tão atrasadas'])('does not guess which: %s', async (text) => {
    const told = await standing(text);
    expect(told.some((one) => one.startsWith('debt(') || one === 'deny')).toBe(false);
  });

  it('takes "as duas" for all where two were asked about', async () => {
    expect(await standing('as duas tão atrasadas', ['Renner', 'C&A'])).toEqual(['debt(overdue)']);
  });

  it.each(['a última parcela eu paguei em julho', 'a última que paguei foi a de julho'])(
    'knows what else is counted: %s',
    async (text) => {
      expect(await standing(text)).toEqual(['debt(overdue since 2026-08-01)']);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';

describe('a sum that need not be what was asked', () => {
  async function askedForIncomes() {
    const talk = aConversation();
    for (const text of ['oi', 'sim', 'nada urgente']) await talk.says(text);
    return talk;
  }

  it('is written only after a yes', async () => {
    const talk = await askedForIncomes();
    expect(await talk.says('cerveja uns 80')).toMatch(/Entendi R\$\s80,00 que você ganha/);
    expect(talk.situation().incomes).toEqual([]);
    await talk.says('sim');
    expect(talk.situation().incomes.map(({ monthly }) => monthly)).toEqual([8_000]);
  });

  it('is dropped after a no, and the question comes again', async () => {
    const talk = await askedForIncomes();
    await talk.says('cerveja uns 80');
    expect(await talk.says('não')).toMatch(/não anotei[\s\S]*Quanto entra por mês/);
    expect(talk.situation().incomes).toEqual([]);
  });

  it('is mended by another sum', async () => {
    const talk = await askedForIncomes();
    await talk.says('cerveja uns 80');
    await talk.says('não, é 1.800');
    expect(talk.situation().incomes.map(({ monthly }) => monthly)).toEqual([180_000]);
  });
});

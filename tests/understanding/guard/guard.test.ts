import { describe, expect, it } from 'vitest';
import type { Command, Slot } from '../../../src/contracts/command.ts';
import { grammarBrain } from '../../../src/conversation/understanding/grammar-brain.ts';
import { PROMPTS } from './prompts.data.ts';
import { NO_SCAMS, SCAMS } from './scams.data.ts';
import { DISTRESS, NO_TROUBLES, TROUBLES } from './troubles.data.ts';

const brain = grammarBrain();

async function read(text: string, slot?: Slot): Promise<readonly Command[]> {
  const question = slot === undefined ? undefined : { slot };
  const { commands } = await brain.interpret([text], {
    question,
    creditors: ['Nubank', 'Renner'],
    today: '2026-11-22',
  });
  return commands;
}

describe('scams', () => {
  it.each(SCAMS)('are heard with their sign: %s → %s', async (text, sign) => {
    const heard = (await read(text, 'debts')).find((command) => command.kind === 'scam-question');
    expect(heard).toBeDefined();
    expect(heard?.signs ?? ['none']).toContain(sign);
  });

  it.each(NO_SCAMS)('are not seen everywhere: %s', async (text) => {
    expect((await read(text, 'debts')).map(({ kind }) => kind)).not.toContain('scam-question');
  });
});

describe('troubles', () => {
  it.each(TROUBLES)('are heard: %s → %s', async (text, trouble) => {
    expect(await read(text)).toContainEqual({ kind: 'tell-trouble', trouble });
  });

  it.each(DISTRESS)('are feelings too: %s', async (text) => {
    expect(await read(text, 'after-roadmap')).toContainEqual({ kind: 'tell-trouble', trouble: 'distress' });
  });

  it.each(NO_TROUBLES)('are not seen everywhere: %s', async (text) => {
    expect((await read(text)).map(({ kind }) => kind)).not.toContain('tell-trouble');
  });
});

describe('money that was lost', () => {
  it.each([
    'fiz um pix de 300 e era golpe',
    'perdi 2 mil num golpe',
    'mandei 500 pro golpista',
    'paguei 400 num boleto falso do nubank',
    'abriram um empréstimo de 8 mil no meu nome sem eu saber',
    'pediram 80 reais pra liberar o empréstimo de 3 mil',
    'perdi 5 mil no tigrinho',
    'torrei 800 na bet',
    'meu marido pega meu cartão e me bate',
  ])('is written nowhere, whatever was asked: %s', async (text) => {
    for (const slot of ['debts', 'incomes', 'flexibles', 'debt-amount', 'after-roadmap', undefined] as const) {
      const written = (await read(text, slot)).filter(({ kind }) => !HARMLESS.has(kind));
      expect(written, `asked ${slot}`).toEqual([]);
    }
  });
});

/** Answer or do nothing; nothing of them is kept, and nothing is undone. */
const HARMLESS: ReadonlySet<Command['kind']> = new Set([
  'ask',
  'cannot-handle',
  'greet',
  'help',
  'off-topic',
  'scam-question',
  'tell-trouble',
  'thank',
  'what-if',
]);

describe('orders to a machine, code, English and idle talk', () => {
  it('are at least 60 phrases', () => {
    expect(PROMPTS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(PROMPTS)('write nothing: %s', async (text) => {
    for (const slot of ['debts', 'consent', 'debt-amount', 'confirm-delete', 'incomes', undefined] as const) {
      const written = (await read(text, slot)).filter(({ kind }) => !HARMLESS.has(kind));
      expect(written, `asked ${slot}`).toEqual([]);
    }
  });
});

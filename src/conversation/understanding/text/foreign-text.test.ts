import { describe, expect, it } from 'vitest';
import { isForeign } from './foreign-text.ts';
import { readTokens } from './tokens.ts';

const foreign = (text: string) => isForeign(text, readTokens([text]).words);

describe('isForeign', () => {
  it.each([
    'SELECT * FROM debts',
    'console.log(3000)',
    'const x = 300',
    'def pay(): return 3',
    '<strong>300</strong>',
    '{"role": "system"}',
    'system: set it',
    'I owe the bank 3000 and you must help',
    'please tell me how to pay my debts',
  ])('knows code and English: %s', (text) => {
    expect(foreign(text)).toBe(true);
  });

  it.each([
    'devo 3 mil no nubank (cartão)',
    'tirei print do boleto',
    'uso netflix, spotify e office, 80 por mês',
    'to devendo 300 pro will bank',
    'fiz o delete do app do banco',
    'mercado livre: 300; nubank: 200',
    'ouvi the wall do pink floyd e paguei a conta',
  ])('leaves Portuguese alone: %s', (text) => {
    expect(foreign(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { readTokens } from '../text/tokens.ts';
import { deniesDanger } from './denies-danger.ts';

const denies = (text: string, slot?: Slot) => deniesDanger(readTokens([text]), slot);

describe('deniesDanger', () => {
  it.each([
    'era jeito de falar',
    'foi força de expressão',
    'é modo de dizer, gente',
    'não vou me matar não, calma',
    'isso foi só uma maneira de falar',
  ])('hears it at any time: %s', (text) => {
    expect(denies(text)).toBe(true);
    expect(denies(text, 'after-crisis')).toBe(true);
  });

  it.each([
    'tô bem',
    'TO BEM',
    'tô melhor, obrigada',
    'já passou',
    'foi só um desabafo',
    'fica tranquila',
    'exagerei',
    'relaxa, tava brincando',
    'não era isso que eu quis dizer',
    'você me entendeu mal',
    'vamos continuar',
  ])('hears it as an answer after a crisis, and only then: %s', (text) => {
    expect(denies(text, 'after-crisis')).toBe(true);
    expect(denies(text, 'debts')).toBe(false);
  });

  it.each(['não tô bem', 'nunca tá tudo bem', 'não sei se tô bem', 'sim', 'ok', '300', 'oi'])(
    'does not hear it in: %s',
    (text) => {
      expect(denies(text, 'after-crisis')).toBe(false);
    },
  );
});

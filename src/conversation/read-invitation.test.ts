import { describe, expect, it } from 'vitest';
import { readInvitation } from './read-invitation.ts';

describe('an invitation in the chat', () => {
  it.each([
    ['convite BKT7-9XQZ', 'BKT79XQZ'],
    ['Convite: bkt7-9xqz', 'BKT79XQZ'],
    ['oi, tenho um convite: BKT7 9XQZ', 'BKT79XQZ'],
    ['meu convite é bkt79xqz obrigada', 'BKT79XQZ'],
    ['bkt7-9xqz', 'BKT79XQZ'],
    ['BKT79XQZ', 'BKT79XQZ'],
    [' bkt7 9xqz ', 'BKT79XQZ'],
  ])('is read from "%s"', (text, code) => {
    expect(readInvitation(text)).toBe(code);
  });

  it.each([
    ['convite ABC123', 'ABC123'],
    ['convite BKT7-9XQ', 'BKT7'],
  ])('that cannot be right is still one, behind the word: "%s"', (text, code) => {
    expect(readInvitation(text)).toBe(code);
  });

  it.each([
    'oi',
    'obrigado',
    'quero um convite',
    'convite da minha amiga',
    'devo 22345678 no nubank',
    '22345678',
    '11 98765-4321',
    '2345-6789',
    'não quero',
    `convite ${'BKT7 '.repeat(60)}`,
  ])('is not found in "%s"', (text) => {
    expect(readInvitation(text)).toBeUndefined();
  });
});

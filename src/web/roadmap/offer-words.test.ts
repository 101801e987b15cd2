import { describe, expect, it } from 'vitest';
import type { Offer } from '../../domain/debts/debt.ts';
import { reais } from '../../domain/money/centavos.ts';
import { partsWords, termsWords, windowWords } from './offer-words.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

function offer(terms: Partial<Offer>): Offer {
  return { id: 'o', price: reais(350), instalments: 1, ...terms };
}

describe('the words of an offer', () => {
  it.each([
    ['at once', offer({}), 'R$ 350,00 à vista'],
    ['an entry without parts', offer({ entry: reais(350) }), 'R$ 350,00 à vista'],
    ['equal parts', offer({ price: reais(1560), instalments: 12 }), '12 partes de R$ 130,00 (R$ 1.560,00 ao todo)'],
    ['parts that differ by the rounding', offer({ instalments: 3 }), '3 partes de R$ 116,67 (R$ 350,00 ao todo)'],
    [
      'an entry and parts',
      offer({ price: reais(900), instalments: 11, entry: reais(100) }),
      'entrada de R$ 100,00 e mais 10 partes de R$ 80,00 (R$ 900,00 ao todo)',
    ],
    [
      'an entry and one part',
      offer({ instalments: 2, entry: reais(100) }),
      'entrada de R$ 100,00 e mais uma parte de R$ 250,00 (R$ 350,00 ao todo)',
    ],
  ])('tell %s', (_, told, expected) => {
    expect(plain(termsWords(told))).toBe(expected);
  });

  it('tell parts alone', () => {
    expect(plain(partsWords([reais(100), reais(100)]))).toBe('2 partes de R$ 100,00');
  });

  it.each([
    [{ until: '2026-12-15' }, 'vale até 15/12/2026'],
    [{ until: '2026-11-22' }, 'vale até 22/11/2026'],
    [{ until: '2026-11-21' }, 'venceu em 21/11/2026: peça uma nova'],
    [{ from: '2027-03-01' }, 'vale a partir de 01/03/2027'],
    [{ from: '2027-03-01', until: '2027-03-15' }, 'vale de 01/03/2027 a 15/03/2027'],
    [{ from: '2026-11-01', until: '2026-12-15' }, 'vale até 15/12/2026'],
    [{ from: '2026-11-01' }, undefined],
    [{}, undefined],
  ])('tell the window %o', (window, expected) => {
    expect(windowWords(offer(window), '2026-11-22')).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { aRoadmap, cardDebt, storeDebt } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { wayList } from './ways.ts';

const TODAY = '2026-11-22';
const { diagnosis } = aRoadmap({ income: 1500, essentials: 1600, debts: [cardDebt, storeDebt] });

describe('the lawful ways', () => {
  it('name the debts where a way is about some of them', () => {
    const way = { id: 'card-portability', ruleIds: [], debtIds: [cardDebt.id] } as const;
    expect(wordsOf(wayList([way], diagnosis, TODAY))).toContain('Vale para: Nubank');
    const all = { ...way, debtIds: [cardDebt.id, storeDebt.id] };
    expect(wordsOf(wayList([all], diagnosis, TODAY))).not.toContain('Vale para');
  });

  it('say how much a month is bearable, or that nothing is', () => {
    const way = { id: 'renegotiate', ruleIds: [], debtIds: [] } as const;
    expect(wordsOf(wayList([way], diagnosis, TODAY))).toContain('Hoje nenhuma parcela cabe');
    const easier = aRoadmap({ income: 2000, essentials: 1600 }).diagnosis;
    expect(wordsOf(wayList([way], easier, TODAY))).toContain('cabem R$ 400,00 por mês');
  });

  it('cite their rules with the day of checking, and caution once that is too long ago', () => {
    const way = { id: 'all-creditors-plan', ruleIds: ['over-indebtedness-plan'], debtIds: [] } as const;
    expect(wordsOf(wayList([way], diagnosis, TODAY))).toMatch(/104-A .*, conferido em \d\d\/\d\d\/\d{4}\.$/);
    expect(wordsOf(wayList([way], diagnosis, '2031-01-01'))).toMatch(
      /O que a lei diz \(confirme antes\) .*Confirme antes de contar com isso\./,
    );
  });
});

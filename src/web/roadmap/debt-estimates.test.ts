import { describe, expect, it } from 'vitest';
import { bankWithFee, dressShop, familyDebt } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { lawRule } from '../../domain/law/rules.ts';
import { reais } from '../../domain/money/centavos.ts';
import { debtEstimates } from './debt-estimates.ts';

const TODAY = '2026-11-22';
const late: Debt = { ...dressShop, kind: 'credit-card', overdueSince: '2025-08-10', offers: [] };

function guessed(debt: Debt, today = TODAY): string {
  return wordsOf(debtEstimates(debt, today));
}

describe('what is guessed about a debt', () => {
  it('is marked as a guess that the plan does not count on, with its source', () => {
    const words = guessed(late);
    expect(words).toMatch(/de R\$ 1\.600,00 a R\$ 2\.240,00 à vista\. Ninguém ofereceu isso: é um palpite/);
    expect(words).toContain('este roteiro não conta com ele');
    expect(words).toMatch(/, conferido em \d\d\/\d\d\/\d{4}/);
  });

  it('gives way to an offer that somebody made', () => {
    expect(guessed({ ...late, offers: dressShop.offers })).not.toContain('palpite');
  });

  it('tells until when the law lets it be sued for and listed, with the rules', () => {
    const words = guessed(late);
    expect(words).toContain('pode ser cobrada na Justiça até perto de 10/08/2030.');
    expect(words).toContain('O nome pode ficar negativado por ela até 10/08/2030');
    expect(words).toContain(lawRule('negative-record-limit').citation);
  });

  it('sends a person with an old debt to ask before paying', () => {
    const words = guessed({ ...late, overdueSince: '2021-03-10' });
    expect(words).toContain(
      'pode ter acabado em 10/03/2026. Antes de pagar ou aceitar um acordo, pergunte à Defensoria',
    );
    expect(words).toContain('já não deveria estar negativado por ela desde 10/03/2026');
    expect(words).toContain('Confirme antes de contar com isso.');
  });

  it('is silent about a term whose rule is in doubt by then, and harmful if wrong', () => {
    expect(guessed(late, lawRule('prescription').reviewOn)).not.toContain('Justiça');
  });

  it('says what a card bill becomes when nothing of it is paid, with the tax on credit', () => {
    const card: Debt = {
      ...bankWithFee,
      kind: 'credit-card',
      obligation: { form: 'balance', balance: reais(850) },
      rate: { source: 'person', monthly: 0.09 },
      offers: [],
    };
    expect(guessed(card)).toContain(
      'perto de R$ 957,32: R$ 76,50 de juros, R$ 5,32 de IOF, R$ 25,50 de multa e mora. Depois disso o banco só pode parcelar; em 12 vezes',
    );
    expect(guessed(card)).toContain(lawRule('credit-tax').citation);
    expect(guessed({ ...card, overdueSince: '2026-09-01' })).not.toContain('IOF');
  });

  it('says what an electricity bill has grown to, where what was told is the bill as it came', () => {
    const light: Debt = {
      ...familyDebt,
      kind: 'utility-bill',
      obligation: { form: 'balance', balance: reais(200) },
      overdueSince: '2026-09-23',
    };
    expect(guessed(light)).toContain('hoje deve estar perto de R$ 209,53, com correção, multa e juros');
    expect(guessed({ ...light, overdueSince: TODAY })).not.toContain('companhia');
  });

  it.each([bankWithFee, familyDebt])('is nothing for a debt that is not late', (debt) => {
    expect(guessed(debt)).toBe('');
  });
});

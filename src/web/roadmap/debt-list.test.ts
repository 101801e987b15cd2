import { describe, expect, it } from 'vitest';
import { aRoadmap, bankWithFee, dressShop, payablePlan, phoneDebt } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { lawRule } from '../../domain/law/rules.ts';
import { reais } from '../../domain/money/centavos.ts';
import type { Choice } from '../../domain/payoff/plan.ts';
import { debtList } from './debt-list.ts';

const TODAY = '2026-11-22';

function cards(debts: readonly Debt[], choices: readonly Choice[] = []): string {
  const plan = payablePlan(aRoadmap({ debts }), { choices });
  return wordsOf(debtList({ plan, madeOn: TODAY, today: TODAY }));
}

describe('the list of debts', () => {
  it('shows an offer with its window, how it came, its proof and what it does for the name', () => {
    const words = cards([dressShop]);
    expect(words).toContain('Oferta: R$ 1.250,00 à vista');
    expect(words).toContain(
      'Vale de 01/03/2027 a 15/03/2027; está no aplicativo do birô de crédito; você tem por escrito; limpa o nome.',
    );
  });

  it('asks for what is not known of an offer', () => {
    const words = cards([phoneDebt]);
    expect(words).toContain(
      'Vale até 18/12/2026; veio por telefone: confira no aplicativo oficial se ela existe; peça por escrito antes de pagar; pergunte se limpa o nome.',
    );
    expect(words).toContain('Sem data: pergunte até quando vale; veio por mensagem');
    expect(words).toContain('não limpa o nome por inteiro.');
  });

  it('says which offer the plan takes, when, and which it leaves', () => {
    const words = cards(
      [phoneDebt],
      [
        {
          kind: 'offer-taken',
          debtId: phoneDebt.id,
          offerId: 'o2',
          month: '2026-12',
          parts: [reais(155), reais(155)],
          forgiven: reais(310),
          saves: reais(300),
        },
        { kind: 'offer-left', debtId: phoneDebt.id, offerId: 'o3', why: 'dearer', costs: reais(280) },
      ],
    );
    expect(words).toMatch(/2 partes de R\$ 155,00 \(R\$ 310,00 ao todo\) Entra neste roteiro em dezembro de 2026\./);
    expect(words).toMatch(/ao todo\) Fica fora deste roteiro; o porquê está em “Por que assim”\./);
  });

  it('never shows an offer that nobody made', () => {
    const expected = { id: 'o9', price: reais(300), instalments: 1, expectedFrom: 'prior' };
    expect(cards([{ ...bankWithFee, offers: [expected] }])).not.toContain('Oferta');
  });

  it('shows a fee, a listed name and what a broken agreement brings back', () => {
    const agreed: Debt = { ...dressShop, kind: 'settlement', agreement: { comesBackIfBroken: reais(900) } };
    const words = cards([bankWithFee, agreed]);
    expect(words).toContain('Tarifa R$ 29,90 por mês');
    expect(words).toContain('Nome negativado desde 03/11/2025');
    expect(words).toContain(
      'Se uma parte do acordo atrasar, voltam R$ 900,00 que tinham sido perdoados, e a dívida passa a R$ 4.100,00.',
    );
  });

  it('says when the plan counts with the lawful rate and not with the one told', () => {
    const at = (monthly: number) => cards([{ ...bankWithFee, rate: { source: 'person', monthly } }]);
    expect(at(0.12)).toMatch(/Juros \d+% ao mês o máximo que a lei deixa; você contou mais/);
    expect(at(0.05)).toContain('Juros 5% ao mês você contou');
  });

  it('says when a told rate is above a ceiling that may have changed, with the rule and a caution', () => {
    const loan = (monthly: number): Debt => ({
      ...bankWithFee,
      kind: 'payroll-loan',
      payroll: 'inss',
      obligation: { form: 'instalments', remaining: 12, amount: reais(150) },
      rate: { source: 'person', monthly },
    });
    const words = cards([loan(0.03)]);
    expect(words).toMatch(/A taxa que você contou passa do teto de [\d,]+% ao mês\. Confira no contrato/);
    expect(words).toContain(lawRule('inss-payroll-ceiling').citation);
    expect(words).toContain('Confirme antes de contar com isso.');
    expect(cards([loan(0.01)])).not.toContain('passa do teto');
  });

  it('marks a debt that is already paid', () => {
    const paid: Debt = { ...bankWithFee, obligation: { form: 'balance', balance: 0 } };
    expect(cards([dressShop, paid])).toContain('Cheque especial · quitada');
    expect(cards([bankWithFee])).not.toContain('quitada');
  });
});

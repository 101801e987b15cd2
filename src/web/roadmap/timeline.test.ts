import { describe, expect, it } from 'vitest';
import { aRoadmap, dressShop, lightBill, payablePlan } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { reais } from '../../domain/money/centavos.ts';
import type { PlanMonth } from '../../domain/payoff/plan.ts';
import { nextStep } from './next-step.ts';
import { timeline } from './timeline.ts';

const roadmap = aRoadmap({ debts: [dressShop, lightBill] });
const forOffer = { for: 'offer', debtId: dressShop.id, offerId: 'o1', month: '2027-03', amount: reais(100) } as const;
const forContracts = { for: 'contracts', month: '2027-01', amount: reais(50) } as const;
const first: PlanMonth = {
  month: '2026-12',
  available: reais(600),
  oneOff: 0,
  payments: [
    { debtId: lightBill.id, amount: reais(380), interest: 0, balanceAfter: 0, reason: 'essential-service' },
    { debtId: dressShop.id, amount: reais(40), interest: reais(60), balanceAfter: reais(1500), reason: 'contract' },
  ],
  kept: reais(180),
  reserved: [forOffer, forContracts],
  totalBalanceAfter: reais(1500),
  closedDebtIds: [lightBill.id],
};

function planOf(...months: readonly PlanMonth[]) {
  return payablePlan(roadmap, { months });
}

describe('the months', () => {
  it('show what to keep, and for which window', () => {
    const words = wordsOf(timeline(planOf(first)));
    expect(words).toContain('e guardar R$ 150,00');
    expect(words).toContain('No fim do mês ficam guardados R$ 100,00 para a oferta de Lojas Primavera, em março.');
    expect(words).toContain('ficam guardados R$ 50,00 para as parcelas de janeiro, quando entra menos dinheiro.');
    expect(words).toContain('ficam guardados R$ 30,00 para o mês seguinte.');
  });

  it('tell how much a month adds to what is kept, beside the whole', () => {
    const second: PlanMonth = {
      ...first,
      month: '2027-01',
      reserved: [{ ...forOffer, amount: reais(190) }, forContracts],
    };
    const words = wordsOf(timeline(planOf(first, second, { ...first, month: '2027-02', reserved: [] })));
    expect(words).toMatch(/janeiroR\$ 420,00e guardar R\$ 90,00/);
    expect(words).toContain('ficam guardados R$ 190,00 para a oferta');
    expect(words).not.toMatch(/fevereiroR\$ 420,00e guardar/);
  });

  it('leave what is over at the end to the person', () => {
    const last = { ...first, reserved: [], totalBalanceAfter: 0 };
    expect(wordsOf(timeline(planOf(last)))).toContain('No fim do mês ficam guardados R$ 180,00 para você.');
  });

  it('say nothing of keeping where nothing is kept', () => {
    expect(wordsOf(timeline(planOf({ ...first, kept: 0, reserved: [] })))).not.toContain('guarda');
  });
});

describe('the next step', () => {
  it('names what to keep under what to pay', () => {
    const words = wordsOf(nextStep(planOf(first), roadmap.diagnosis));
    expect(words).toContain('Pague R$ 380,00 para Enel, que está em atraso');
    expect(words).toContain('Ao todo em dezembro: R$ 420,00.');
    expect(words).toContain('Deixe guardados: R$ 100,00 para a oferta de Lojas Primavera, em março');
  });

  it('is to keep where the month is for keeping alone', () => {
    const words = wordsOf(nextStep(planOf({ ...first, payments: [] }), roadmap.diagnosis));
    expect(words).toContain('Guarde R$ 150,00 neste mês');
    expect(words).not.toContain('Ao todo');
  });

  it('asks for proof before an offer is paid', () => {
    const offer = { debtId: dressShop.id, amount: reais(520), interest: 0, balanceAfter: 0 };
    const settling = { ...first, payments: [{ ...offer, reason: 'settlement' as const }] };
    const words = wordsOf(nextStep(planOf(settling), roadmap.diagnosis));
    expect(words).toContain('Antes de pagar: guarde a oferta que você tem por escrito, veja se ela aparece');
  });
});

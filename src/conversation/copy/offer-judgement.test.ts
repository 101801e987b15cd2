import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Offer } from '../../domain/debts/debt.ts';
import { reais } from '../../domain/money/centavos.ts';
import type { AgainstPlan, OfferJudgement } from '../../domain/negotiation/judge-offer.ts';
import { judgementWords } from './offer-judgement.ts';

const today = '2026-11-22';
const saves: AgainstPlan = {
  kind: 'saves',
  cost: reais(5000),
  without: reais(6000),
  sooner: 2,
  freeOn: '2027-05',
  month: '2026-12',
};

function aJudgement(against: AgainstPlan, more: Partial<OfferJudgement> & { readonly told?: Partial<Offer> } = {}) {
  const offer: Offer = { id: 'o1', price: reais(400), instalments: 1, ...more.told };
  const judgement: OfferJudgement = {
    debt: aDebt('credit-card').named('Nubank').build(),
    offer,
    against,
    part: reais(400),
    range: {
      owed: reais(1000),
      opening: reais(500),
      expected: {
        share: { low: 0.3, high: 0.5 },
        price: { low: reais(500), high: reais(700) },
        priorId: 'unsecured-2026',
        confidence: 'uncertain',
      },
      mostAtOnce: reais(1000),
      instalment: reais(300),
      cautions: [],
      ruleIds: [],
    },
    ...more,
  };
  return judgement;
}

function wordsOn(judged: readonly OfferJudgement[], day: string): string {
  const { verdict, advice } = judgementWords(judged, day);
  return [verdict, ...advice].join('\n');
}

const EVERY: readonly AgainstPlan[] = [
  saves,
  { ...saves, keeps: { amount: reais(300), until: '2027-02' } },
  { kind: 'decisive', freeOn: '2027-05', month: '2026-12' },
  { kind: 'dearer', costs: reais(80) },
  { kind: 'equal' },
  { kind: 'does-not-fit', lacking: reais(90) },
  { kind: 'not-counted' },
  { kind: 'no-plan', shortfall: reais(70) },
];

describe.each(EVERY)('an offer that $kind', (against) => {
  it.each(['below', 'within', 'above'] as const)(
    'and is %s what is usual leaves the choice to the person',
    (expected) => {
      const words = wordsOn([aJudgement(against, { expected })], today);
      expect(words).not.toMatch(/\b(aceita|aceite|fecha logo|garant)/i);
      expect(words.match(/Próximo passo/g)).toHaveLength(1);
      expect(words).toMatch(/estimativa, não promessa/);
    },
  );
});

describe('the next step', () => {
  it('asks for paper where the offer is good, for less where less is usual, and counters where it is not', () => {
    const step = (against: AgainstPlan, expected: OfferJudgement['expected'] = 'within') =>
      wordsOn([aJudgement(against, { expected })], today);
    expect(step(saves)).toMatch(/pede a proposta por escrito/);
    expect(step(saves, 'above')).toMatch(
      /responde pra \*Nubank\* com R\$ 500,00 à vista, ou parcelas de até R\$ 300,00/,
    );
    expect(step({ kind: 'dearer', costs: reais(80) })).toMatch(/responde pra \*Nubank\* com/);
    expect(step({ kind: 'no-plan', shortfall: reais(70) })).not.toMatch(/R\$ 500,00 à vista/);
  });

  it('for what may be too old is to have it checked', () => {
    const judged = aJudgement(saves);
    const range = { ...judged.range, cautions: [{ kind: 'prescribed' as const, ruleIds: ['prescription' as const] }] };
    expect(wordsOn([{ ...judged, range }], today)).toMatch(/antes de responder.*Defensoria/);
  });
});

it('the interest that instalments hold is told, and how they fit', () => {
  const words = wordsOn(
    [aJudgement(saves, { told: { price: reais(1200), instalments: 12 }, part: reais(100), monthlyRate: 0.0292 })],
    today,
  );
  expect(words).toMatch(/soma \*R\$ 200,00\* a mais do que você deve hoje, como juros de 2,9% ao mês/);
  expect(words).toMatch(/A parcela de \*R\$ 100,00\* cabe: nessa dívida dá até R\$ 300,00 por mês/);
});

it('of two offers the better one leads', () => {
  const words = wordsOn(
    [
      aJudgement({ kind: 'dearer', costs: reais(80) }, { told: { instalments: 12, price: reais(1200) } }),
      aJudgement(saves),
    ],
    today,
  );
  expect(words).toMatch(/^✅ A proposta de \*Nubank\* \(R\$ 400,00 à vista\)/);
  expect(words).toMatch(/❌ A de 12x de R\$ 100,00 sairia \*R\$ 80,00\* mais cara/);
});

describe('an offer that changes nothing', () => {
  it('is not said to be worth it', () => {
    const words = wordsOn([aJudgement({ ...saves, cost: reais(6000), sooner: 0 })], today);
    expect(words).toMatch(
      /dá no mesmo nas minhas contas\*: com ou sem ela, todas as suas dívidas custam \*R\$\s6\.000,00\*/,
    );
    expect(words).not.toMatch(/✅|compensa/);
  });
});

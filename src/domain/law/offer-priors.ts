import type { OfferPrior, OfferPriorId } from './offer-prior.ts';

/** The prior with this id; undefined for an id of an older table. */
export function offerPrior(id: string): OfferPrior | undefined {
  return offerPriors().find((prior) => prior.id === id);
}

export function offerPriors(): readonly OfferPrior[] {
  return Object.values(BY_ID);
}

const CHECKED = '2026-10-09';
const REVIEW = '2027-03-31';

/** Prescription is another question from here on, and a price would distract from it. */
const FIVE_YEARS_IN_DAYS = 1_826;

/**
 * Under 91 days no source shows offers worth waiting for. Loans: a table that tells both families apart gives loans ten
 * points less at every age, so they are ten points below the general ranges here.
 */
const BY_ID: { readonly [Id in OfferPriorId]: OfferPrior & { readonly id: Id } } = {
  'unsecured-2026': {
    id: 'unsecured-2026',
    discounts: [
      { fromDays: 91, share: { low: 0.05, high: 0.15 } },
      { fromDays: 181, share: { low: 0.15, high: 0.3 } },
      { fromDays: 366, share: { low: 0.3, high: 0.5 } },
      { fromDays: 731, share: { low: 0.5, high: 0.7 } },
      { fromDays: 1_096, share: { low: 0.7, high: 0.85 } },
    ],
    untilDays: FIVE_YEARS_IN_DAYS,
    source: 'Faixas por tempo de atraso, blog comercial (vemproazul); um blog da B3 dá 20% a 50% como típico',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: REVIEW,
  },
  'loan-2026': {
    id: 'loan-2026',
    discounts: [
      { fromDays: 91, share: { low: 0, high: 0.05 } },
      { fromDays: 181, share: { low: 0.05, high: 0.2 } },
      { fromDays: 366, share: { low: 0.2, high: 0.4 } },
      { fromDays: 731, share: { low: 0.4, high: 0.6 } },
      { fromDays: 1_096, share: { low: 0.6, high: 0.75 } },
    ],
    untilDays: FIVE_YEARS_IN_DAYS,
    source: 'As mesmas faixas menos 10 pontos, a diferença entre empréstimo e rotativo numa tabela do Novo Desenrola',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: REVIEW,
  },
};

import type { DebtKind } from '../debts/debt.ts';
import type { MarketRate, MarketRateId } from './market-rate.ts';

/**
 * What to assume for a debt whose rate nobody knows. Undefined where the usual is no interest at all (a debt to family,
 * an agreement whose instalments already hold everything): the plan then marks `interest-free`.
 */
export function marketRateFor(kind: DebtKind): MarketRate | undefined {
  const id = RATE_OF_KIND[kind];
  return id === 'interest-free' ? undefined : BY_ID[id];
}

/** The snapshot with this id; undefined for an id of an older table. */
export function marketRate(id: string): MarketRate | undefined {
  return marketRates().find((rate) => rate.id === id);
}

export function marketRates(): readonly MarketRate[] {
  return Object.values(BY_ID);
}

/**
 * Where no average was found, the nearest one that was: store credit, private lenders and `other` take the average of
 * all free credit to people. What is merely late (rent, light, school) bears the lawful late interest, never zero.
 */
const RATE_OF_KIND: { readonly [Kind in DebtKind]: MarketRateId | 'interest-free' } = {
  'credit-card': 'card-revolving',
  'card-instalments': 'card-instalments',
  overdraft: 'overdraft',
  'personal-loan': 'personal-loan',
  'payroll-loan': 'payroll-loan',
  'vehicle-financing': 'vehicle',
  mortgage: 'mortgage',
  'store-credit': 'free-credit',
  'utility-bill': 'late-charges',
  rent: 'late-charges',
  'condominium-fee': 'late-charges',
  tax: 'tax-selic',
  telecom: 'late-charges',
  education: 'late-charges',
  health: 'late-charges',
  informal: 'interest-free',
  'loan-shark': 'free-credit',
  settlement: 'interest-free',
  other: 'free-credit',
};

const CHECKED = '2026-10-09';
const REVIEW = '2027-06-30';

const BY_ID: { readonly [Id in MarketRateId]: MarketRate & { readonly id: Id } } = {
  'card-revolving': {
    id: 'card-revolving',
    monthly: 0.1509,
    yearly: 4.3987,
    asOf: '2026-05',
    source: 'Bacen, SGS 22022 (cartão rotativo, pessoa física)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: REVIEW,
  },
  'card-instalments': {
    id: 'card-instalments',
    monthly: 0.0926,
    yearly: 1.8955,
    asOf: '2026-05',
    source: 'Bacen, cartão parcelado, pessoa física',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: REVIEW,
  },
  overdraft: {
    id: 'overdraft',
    monthly: 0.0752,
    yearly: 1.386,
    asOf: '2025-12',
    source: 'Bacen, cheque especial, pessoa física (imprensa, 29/01/2026)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: REVIEW,
  },
  'personal-loan': {
    id: 'personal-loan',
    monthly: 0.0367,
    yearly: 0.542,
    asOf: '2025-12',
    source: 'Bacen, crédito pessoal total, pessoa física (imprensa, 29/01/2026)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: REVIEW,
  },
  vehicle: {
    id: 'vehicle',
    monthly: 0.0197,
    yearly: 0.264,
    asOf: '2025-12',
    source: 'Bacen, aquisição de veículos, pessoa física (imprensa, 29/01/2026)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: REVIEW,
  },
  'payroll-loan': {
    id: 'payroll-loan',
    monthly: 0.0196,
    yearly: 0.263,
    asOf: '2025-06',
    source: 'Bacen, consignado total (imprensa, junho de 2025)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: REVIEW,
  },
  // No published average was found when this was checked: a round figure from general knowledge, never shown as certain.
  mortgage: {
    id: 'mortgage',
    monthly: 0.0095,
    yearly: 0.12,
    asOf: '2026-05',
    source: 'Estimativa própria, sem série conferida',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-03-31',
  },
  'free-credit': {
    id: 'free-credit',
    monthly: 0.0405,
    yearly: 0.61,
    asOf: '2026-01',
    source: 'Bacen, crédito livre total, pessoa física (imprensa)',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: REVIEW,
  },
  'late-charges': {
    id: 'late-charges',
    monthly: 0.01,
    asOf: '2026-10',
    source: 'Juros de mora de 1% ao mês, de uso comum nos contratos; sem a correção monetária',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: REVIEW,
  },
  'tax-selic': {
    id: 'tax-selic',
    monthly: 0.0108,
    yearly: 0.1375,
    asOf: '2026-09',
    source: 'Selic de 13,75% ao ano desde 16/09/2026',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-03-31',
  },
};

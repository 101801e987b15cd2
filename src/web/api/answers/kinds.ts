import * as z from 'zod';

/** The closed sets of the domain as the API tells them. That none lacks a value is a matter of types where they are used. */
export const debtKind = z.enum([
  'credit-card',
  'card-instalments',
  'overdraft',
  'personal-loan',
  'payroll-loan',
  'vehicle-financing',
  'mortgage',
  'store-credit',
  'utility-bill',
  'rent',
  'condominium-fee',
  'tax',
  'telecom',
  'education',
  'health',
  'informal',
  'loan-shark',
  'settlement',
  'other',
]);

export const paymentReason = z
  .enum([
    'contract',
    'essential-service',
    'collateral',
    'highest-rate',
    'smallest-balance',
    'chosen-order',
    'settlement',
    'last-payment',
  ])
  .describe('Why a debt gets money in a month.');

export const strategy = z
  .enum(['best', 'avalanche', 'snowball', 'quick-win', 'custom', 'minimums-only'])
  .describe(
    'A way to pay. `best`: what costs least; `avalanche`: the highest rate first; `snowball`: the smallest balance first; ' +
      '`quick-win`: the smallest, then as `best`; `custom`: their own order; `minimums-only`: nothing beyond contracts.',
  );

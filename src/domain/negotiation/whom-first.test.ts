import { expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { whomFirst } from './whom-first.ts';

const today = '2026-11-22';

it('talks first about what can be cut, then about what is late, and last with a loan shark', () => {
  const debts = [
    aDebt('loan-shark').named('shark').of(9000).overdueSince('2026-01-10').build(),
    aDebt('personal-loan').named('on time').of(9000).build(),
    aDebt('store-credit').named('shop').of(500).overdueSince('2025-09-10').build(),
    aDebt('credit-card').named('card').of(3000).overdueSince('2025-09-10').build(),
    aDebt('utility-bill').named('light').of(200).overdueSince('2026-09-10').build(),
  ];
  expect(whomFirst(debts, today).map(({ id }) => id)).toEqual(['light', 'card', 'shop', 'on time', 'shark']);
});

it('a home that is paid on time does not come before what is late', () => {
  const debts = [
    aDebt('mortgage').named('home').of(90_000).build(),
    aDebt('telecom').named('phone').of(100).overdueSince('2026-09-10').build(),
  ];
  expect(whomFirst(debts, today).map(({ id }) => id)).toEqual(['phone', 'home']);
});

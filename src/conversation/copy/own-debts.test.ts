import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { bureauListing } from '../../domain/debts/bureau-listing.ts';
import { interestAhead } from '../../domain/debts/interest-ahead.ts';
import { prescription } from '../../domain/debts/prescription.ts';
import { rateAboveCeiling } from '../../domain/debts/rate-ceiling.ts';
import { reais } from '../../domain/money/centavos.ts';
import { ageWords, interestWords, marginWords } from './own-debts.ts';

const today = '2026-11-22';
/** After every review day. */
const LONG_AFTER = '2030-01-15';

function interest(debt: ReturnType<ReturnType<typeof aDebt>['build']>) {
  return interestWords(
    { name: debt.creditor, ahead: interestAhead(debt, today), inPlan: undefined, aboveCeiling: rateAboveCeiling(debt) },
    today,
  );
}

describe('the interest of a debt in words', () => {
  it('says that a rate of the market is an estimate', () => {
    expect(interest(aDebt('credit-card').of(1000).build())).toMatch(/média do mercado: é estimativa/);
    expect(interest(aDebt('credit-card').of(1000).at(0.1).build())).not.toMatch(/estimativa/);
  });

  it('says when a rate is above what the law allows', () => {
    expect(interest(aDebt('overdraft').of(1000).at(0.09).build())).toMatch(
      /⚠️ O cheque especial não pode cobrar mais de/,
    );
    expect(interest(aDebt('overdraft').of(1000).at(0.08).build())).not.toMatch(/⚠️/);
  });

  it('asks for the contract where nothing tells it', () => {
    expect(interest(aDebt('store-credit').inInstalments(10, 100).build())).toMatch(/não dá pra saber/);
  });
});

describe('the age of a debt in words', () => {
  const late = aDebt('credit-card').named('Nubank').overdueSince('2025-03-10').build();
  const words = (day: string) =>
    ageWords({ name: 'Nubank', age: prescription(late, day), listing: bureauListing(late, day) }, day);

  it('names the month until which it can be sued for and listed', () => {
    expect(words(today)).toMatch(/na Justiça até \*03\/2030\*.*cadastro por ela até \*03\/2030\*/);
  });

  it('is silent about what is withheld', () => {
    expect(words(LONG_AFTER)).not.toMatch(/Justiça/);
  });
});

it('the share of pay that loans take is told beside the lawful one, with where to check', () => {
  const beyond = { most: reais(700), beyond: reais(50), ruleId: 'clt-payroll-margin' } as const;
  expect(marginWords(beyond, reais(750), today)).toMatch(/até \*R\$ 700,00\*.*saem \*R\$ 750,00\*.*R\$ 50,00.*Confere/);
  expect(marginWords({ ...beyond, beyond: 0 }, reais(600), today)).toMatch(/está dentro/);
});

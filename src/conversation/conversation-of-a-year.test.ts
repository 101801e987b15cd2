import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../tests/support/a-conversation.ts';
import { marleneAfter, passDays } from '../../tests/support/marlene.ts';
import { reais } from '../domain/money/centavos.ts';
import { thisMonth } from './due-now.ts';

function monthsOf(talk: Conversation) {
  const { plan } = talk.roadmap() ?? {};
  return plan?.kind === 'payable' ? plan.months.map(({ month, payments }) => ({ month, payments })) : [];
}

const dueOf = (talk: Conversation) =>
  talk.roadmap()?.due?.payments.map(({ creditor, amount }) => [creditor, amount]) ?? [];

describe('a year in which all is paid as planned', () => {
  it('ends in the month that was promised, and no debt is called paid before its interest is', async () => {
    const talk = await marleneAfter(1);
    const first = monthsOf(talk);
    await talk.says('paguei 285 do nubank e 95 da renner');
    expect(monthsOf(talk)).toEqual(first.slice(1));
    passDays(talk, 31);
    await talk.says('paguei 285 do nubank e 95 da renner');
    passDays(talk, 28);
    await talk.says('paguei 380 do nubank');
    passDays(talk, 31);
    const april = await talk.says('paguei 380 do nubank');
    expect(april).not.toContain('quitada');
    expect(monthsOf(talk)).toEqual(first.slice(4));
    passDays(talk, 30);
    expect(await talk.says('paguei 321,46 do nubank')).toContain('*Nubank* está quitada! 🎉');
  });

  it('is over sooner for who pays all that is owed on the day', async () => {
    const talk = await marleneAfter(1);
    expect(await talk.says('paguei 1200 do nubank')).toContain('*Nubank* está quitada! 🎉');
  });
});

describe('an instalment paid in parts', () => {
  it('is paid once the parts make it whole, and the plan stays as it was', async () => {
    const talk = await marleneAfter(1);
    const [, ...rest] = monthsOf(talk);
    await talk.says('paguei 285 do nubank');
    expect(await talk.says('paguei 50 da renner')).toContain('Com isso o plano continua igual');
    expect(dueOf(talk)).toEqual([['Renner', reais(45)]]);
    passDays(talk, 9);
    await talk.says('paguei 45 da renner');
    expect(dueOf(talk)).toEqual([]);
    expect(monthsOf(talk)).toEqual(rest);
  });
});

describe('a payment that is taken back', () => {
  it.each([
    ['before the eleventh', 2],
    ['after the tenth', 10],
  ])('is asked for again, also when it came after another (%s)', async (_, days) => {
    const talk = await marleneAfter(days);
    const asked = monthsOf(talk).filter(({ month }) => month > '2027-01');
    await talk.says('paguei 285 do nubank');
    await talk.says('paguei 95 da renner');
    expect(await talk.says('desfaz')).not.toContain('junho');
    expect(dueOf(talk)).toEqual([['Renner', reais(95)]]);
    expect(monthsOf(talk)).toEqual(asked);
  });

  it('and told with a smaller sum leaves the rest to be paid', async () => {
    const talk = await marleneAfter(2);
    await talk.says('paguei 95 da renner');
    await talk.says('paguei 285 do nubank');
    await talk.says('não, foi 185');
    expect(dueOf(talk)).toEqual([['Nubank', reais(100)]]);
  });

  it('is reckoned as well from a roadmap that kept only what was left of its month', async () => {
    const talk = await marleneAfter(2);
    await talk.says('paguei 100 do nubank');
    const { roadmap, ...state } = talk.state();
    const { asks: _, ...stored } = roadmap ?? expect.unreachable('a roadmap');
    const month = thisMonth({ ...state, roadmap: stored }, talk.situation(), { today: '2027-01-06', coming: [] });
    expect(month.asks?.payments).toMatchObject([{ amount: reais(285) }, { amount: reais(95) }]);
    expect(month.due?.payments).toMatchObject([{ amount: reais(185) }, { amount: reais(95) }]);
  });
});

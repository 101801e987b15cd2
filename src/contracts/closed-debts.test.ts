import { describe, expect, it } from 'vitest';
import { marleneAfter, passDays } from '../../tests/support/marlene.ts';
import { closedDebts, duesAlone } from './closed-debts.ts';
import { sinceRoadmap } from './told-since.ts';

describe('closedDebts', () => {
  it('does not have a debt whose last payment the month still asks for, though the plan after it does without', async () => {
    const talk = await marleneAfter(1);
    await talk.says('paguei 285 do nubank e 95 da renner');
    passDays(talk, 31);
    const closed = () => {
      const [state, roadmap] = [talk.state(), talk.roadmap() ?? expect.unreachable('a roadmap')];
      return closedDebts({ facts: state.facts, told: sinceRoadmap({ state, roadmap }), roadmap });
    };
    await talk.says('paguei 285 do nubank');
    expect(duesAlone(talk.roadmap() ?? expect.unreachable('a roadmap'))).toMatchObject([{ creditor: 'Renner' }]);
    expect(closed()).toEqual([]);
    await talk.says('paguei a última da renner');
    expect(closed()).toMatchObject([{ creditor: 'Renner', on: '2027-02-05' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { silentLog } from '../../platform/log.ts';
import { notificationsHandler } from './notifications-handler.ts';

const context = { getRemainingTimeInMillis: () => 60_000 };

function aFunction(faults: readonly string[] = []) {
  const order: string[] = [];
  const step = <Result>(name: string, result: Result) => {
    return async (): Promise<Result> => {
      order.push(name);
      if (faults.includes(name)) throw new Error(name);
      return result;
    };
  };
  const handle = notificationsHandler({
    log: silentLog,
    connected: step('connected', undefined),
    refresh: step('refresh', undefined),
    judge: step('judge', undefined),
    call: step('call', 3),
    scheduler: async () => ({ sweep: step('sweep', 5), stop: async () => {} }),
  });
  return { handle, order };
}

describe('the function of notifications', () => {
  it('judges, calls by that judgement, and then reminds', async () => {
    const { handle, order } = aFunction();
    expect(await handle({ kind: 'look' }, context)).toEqual({ called: 3, looked: 5 });
    expect(order).toEqual(['connected', 'refresh', 'judge', 'call', 'sweep']);
  });

  it.each([
    ['judge', { called: 3, looked: 5 }],
    ['call', { called: 0, looked: 5 }],
  ])('costs nobody a reminder when it cannot %s', async (fault, answer) => {
    const { handle } = aFunction([fault]);
    expect(await handle({ kind: 'look' }, context)).toEqual(answer);
  });
});

import { describe, expect, it } from 'vitest';
import { silentLog } from '../platform/log.ts';
import { retention } from './retention.ts';

describe('retention', () => {
  it('forgets at the start and again later, also after a failure, until it is stopped', async () => {
    let times = 0;
    let others = 0;
    let next: (() => void) | undefined;
    const timers = {
      after: (_: number, run: () => void) => {
        next = run;
        return () => {
          next = undefined;
        };
      },
    };
    async function forgetOld(): Promise<number> {
      times += 1;
      if (times === 1) throw new Error('no database');
      return 1;
    }
    async function forgetOthers(): Promise<number> {
      others += 1;
      return 0;
    }
    const forgetting = retention({ forgetOld: [forgetOld, forgetOthers], log: silentLog, timers });
    forgetting.start();
    next?.();
    await forgetting.stop();
    expect({ times, others }).toEqual({ times: 2, others: 2 });
    expect(next).toBeUndefined();
  });
});

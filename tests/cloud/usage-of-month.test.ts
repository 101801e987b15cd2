import { expect, it } from 'vitest';
import { usageOfMonth } from '../../cloud/month/usage-of-month.ts';
import { counters, type Run } from '../../cloud/runner/counters.ts';
import { readStage } from '../../cloud/template/read-stage.ts';
import { usageMonth, withMeasured } from '../../infra/cost/usage.ts';
import { templateOf } from './support/a-stage.ts';

it('a month tells what one person causes, in the form that the cost model reads', () => {
  const counting = counters();
  const run = (from: string, ms: number, initMs = 0): Run => ({
    functionName: 'channel',
    memoryMb: 256,
    ms,
    initMs,
    kind: 'answered',
    from,
  });
  counting.countRun(run('ChannelSource', 99.2, 100));
  counting.countRun(run('ChannelSource', 200));
  counting.countRun(run('WatchLookSchedule', 40));
  counting.countRun(run('WatchLookSchedule', 5_000, 300));
  counting.countQueueRequest('send', 3);
  counting.countQueueRequest('receive', 1);
  counting.countLog('channel', 'a line');
  counting.countVisit('/webhooks/evolution');
  counting.countVisit('/r/x');
  const model = readStage({
    template: templateOf(1),
    place: { name: 'x', region: 'sa-east-1', account: '000000000000' },
    parameters: { CodeBucket: 'x', CodePrefix: 'x' },
  });
  const usage = usageOfMonth({
    people: 2,
    messagesIn: 120,
    messagesOut: 130,
    counted: counting.read(),
    model,
    how: 'x',
  });
  expect(usage.person).toEqual({
    messagesIn: 60,
    messagesOut: 65,
    webhooks: 0.5,
    queueMessages: 1.5,
    invocations: 1,
    // (200 + 200) ms of a quarter of a GB, for two.
    gbSeconds: 0.05,
    logBytes: 3.5,
  });
  // Of four schedules a minute, one in five minutes and one a day; what began anew is not what a run usually costs.
  expect(usage.idle).toEqual({ invocations: Math.round(43_800 * 4.2 + 30.4), gbSeconds: 438 });
  expect(withMeasured(usageMonth('/no/such/file'), usage).person.webhooks).toMatchObject({
    value: 0.5,
    origin: 'measured',
  });
});

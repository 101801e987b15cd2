import { describe, expect, it } from 'vitest';
import { countingLog } from './counting-log.ts';
import { silentLog } from './log.ts';
import { recentSpans } from './recent-spans.ts';

describe('what was lately', () => {
  it('is nothing at first, and then the percentiles of what is not too old', () => {
    let now = 0;
    const spans = recentSpans({ keepMs: 1_000, now: () => now });
    expect(spans.percentiles()).toEqual({ count: 0, p50: undefined, p99: undefined });
    spans.add(900);
    now = 1_500;
    for (let ms = 100; ms >= 1; ms -= 1) spans.add(ms);
    expect(spans.percentiles()).toEqual({ count: 100, p50: 51, p99: 100 });
  });

  it('counts no more than the newest few thousand spans', () => {
    const spans = recentSpans({ keepMs: 1_000, now: () => 0 });
    for (let n = 0; n < 10_000; n += 1) spans.add(n < 5_000 ? 1_000_000 : 1);
    expect(spans.percentiles()).toEqual({ count: 4_096, p50: 1, p99: 1 });
  });

  it('counts errors by name while they are new, and lets them through', () => {
    let now = 0;
    const heard: string[] = [];
    const { log, errors } = countingLog(
      { ...silentLog, error: (event) => heard.push(event) },
      { keepMs: 1_000, now: () => now },
    );
    log.error('one', 'x');
    now = 900;
    for (const event of ['two', 'two', 'one']) log.error(event, 'x');
    expect(errors()).toEqual([
      { event: 'one', count: 2 },
      { event: 'two', count: 2 },
    ]);
    now = 1_100;
    expect(errors()).toEqual([
      { event: 'two', count: 2 },
      { event: 'one', count: 1 },
    ]);
    expect(heard).toHaveLength(4);
  });
});

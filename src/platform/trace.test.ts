import { describe, expect, it } from 'vitest';
import { jsonLog } from './log.ts';
import { parseTraceparent, tracing } from './trace.ts';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const PARENT = `00-${TRACE_ID}-b7ad6b7169203331-01`;

describe('the trace of a message', () => {
  it('goes on with the id that came along, under a span of its own', async () => {
    const traces = tracing((bytes) => Buffer.alloc(bytes, 7));
    const sent = await traces.within(PARENT, async () => traces.traceparent());
    expect(sent).toBe(`00-${TRACE_ID}-0707070707070707-01`);
  });

  it('begins anew where none came along, or none that can be read', async () => {
    const traces = tracing();
    for (const came of [undefined, '', 'x', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, PARENT.replace('00-', 'ff-')]) {
      expect(await traces.within(came, async () => traces.traceparent())).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-00$/);
      expect(parseTraceparent(came)).toBeUndefined();
    }
  });

  it('is nobody else’s: neither outside of the work nor of work beside it', async () => {
    const traces = tracing();
    const both = await Promise.all([
      traces.within(PARENT, async () => traces.traceparent()),
      traces.within(undefined, async () => traces.traceparent()),
    ]);
    expect(both[0]).toContain(TRACE_ID);
    expect(both[1]).not.toContain(TRACE_ID);
    expect(traces.traceparent()).toBeUndefined();
  });

  it('stands in each log line, unmasked though it may look like a phone', async () => {
    const lines: string[] = [];
    const traces = tracing();
    const log = traces.traced(jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 }));
    const digits = '12345678901234567890123456789012';
    await traces.within(`00-${digits}-b7ad6b7169203331-01`, async () => log.info('some.event', { count: 1 }));
    log.warn('other.event');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { trace: digits, count: 1 },
      { event: 'other.event' },
    ]);
    expect(lines[1]).not.toContain('trace');
  });
});

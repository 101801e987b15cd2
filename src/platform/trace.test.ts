import { describe, expect, it } from 'vitest';
import { jsonLog } from './log.ts';
import { type EndedSpan, noTracing, tracing } from './trace.ts';
import { flagsOf, idsOf, parseTraceparent } from './trace-context.ts';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const PARENT = `00-${TRACE_ID}-b7ad6b7169203331-01`;
const NOT_SAMPLED = PARENT.replace(/01$/, '00');

function drawing(share = 1) {
  const spans: EndedSpan[] = [];
  return { spans, traces: tracing({ draw: (span) => void spans.push(span), share }) };
}

describe('the trace of a message', () => {
  it('goes on with the id that came along, under a span of its own', async () => {
    const traces = tracing({ random: (bytes) => Buffer.alloc(bytes, 7) });
    const sent = await traces.span({ name: 'x', parent: PARENT }, async () => traces.traceparent());
    expect(sent).toBe(`00-${TRACE_ID}-0707070707070707-01`);
  });

  it('begins anew where none came along, or none that can be read', async () => {
    const traces = tracing();
    for (const came of [undefined, '', 'x', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, PARENT.replace('00-', 'ff-')]) {
      const sent = await traces.span({ name: 'x', parent: came }, async () => traces.traceparent());
      expect(sent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-00$/);
      expect(parseTraceparent(came)).toBeUndefined();
    }
  });

  it('is nobody else’s: neither outside of the work nor of work beside it', async () => {
    const traces = tracing();
    const both = await Promise.all([
      traces.span({ name: 'x', parent: PARENT }, async () => traces.traceparent()),
      traces.span({ name: 'y' }, async () => traces.traceparent()),
    ]);
    expect(both[0]).toContain(TRACE_ID);
    expect(both[1]).not.toContain(TRACE_ID);
    expect(traces.traceparent()).toBeUndefined();
  });

  it('is left by work that is set apart, also when a span began it', async () => {
    const traces = tracing();
    const apart = traces.apart(async (word: string) => `${word} ${traces.traceparent()}`);
    expect(await traces.span({ name: 'x', parent: PARENT }, () => apart('no'))).toBe('no undefined');
  });

  it('is told as inherited only where it began elsewhere', async () => {
    const traces = tracing();
    expect(await traces.span({ name: 'x' }, async () => traces.inherited())).toBeUndefined();
    expect(await traces.span({ name: 'x', parent: PARENT }, async () => traces.inherited())).toContain(TRACE_ID);
  });

  it('stands in each log line, unmasked though it may look like a phone', async () => {
    const lines: string[] = [];
    const traces = tracing();
    const log = traces.traced(jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 }));
    const digits = '12345678901234567890123456789012';
    const parent = `00-${digits}-b7ad6b7169203331-01`;
    await traces.span({ name: 'x', parent }, async () => log.info('some.event', { count: 1 }));
    log.warn('other.event');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { trace: digits, count: 1 },
      { event: 'other.event' },
    ]);
    expect(lines[1]).not.toContain('trace');
  });
});

describe('a span', () => {
  it('is drawn when it has ended, within the one around it', async () => {
    const { spans, traces } = drawing();
    await traces.span({ name: 'outer', kind: 'server', parent: PARENT }, () =>
      traces.span({ name: 'inner', attributes: { given: 1 } }, async () => traces.note({ found: 'b' })),
    );
    const [inner, outer] = spans;
    expect(inner).toMatchObject({ name: 'inner', kind: 'internal', attributes: { given: 1, found: 'b' } });
    expect(inner?.parentSpanId).toBe(outer?.trace.spanId);
    expect(outer).toMatchObject({ name: 'outer', kind: 'server', parentSpanId: 'b7ad6b7169203331', failed: false });
    expect(outer?.durationMs).toBeGreaterThanOrEqual(inner?.durationMs ?? Number.POSITIVE_INFINITY);
  });

  it('has failed when its work did, or says so; the words of the error are not kept', async () => {
    const { spans, traces } = drawing();
    const failing = traces.span({ name: 'a' }, () => Promise.reject(new TypeError('5511987654321 is no number')));
    await expect(failing).rejects.toThrow(TypeError);
    await traces.span({ name: 'b' }, async () => traces.fail(new Error('the person wrote oi')));
    expect(spans.map(({ failed, attributes }) => [failed, attributes])).toEqual([
      [true, { 'error.type': 'TypeError' }],
      [true, { 'error.type': 'Error' }],
    ]);
  });

  it('that had nothing to do is not drawn', async () => {
    const { spans, traces } = drawing();
    await traces.span({ name: 'idle' }, async () => traces.skip());
    expect(spans).toEqual([]);
  });

  it('is drawn as whoever began the trace decided, whatever the share is here', async () => {
    const none = drawing(0);
    await none.traces.span({ name: 'x', parent: PARENT }, async () => {});
    await none.traces.span({ name: 'y' }, async () => {});
    expect(none.spans.map(({ name }) => name)).toEqual(['x']);
    const all = drawing(1);
    await all.traces.span({ name: 'x', parent: NOT_SAMPLED }, async () => {});
    expect(all.spans).toEqual([]);
  });

  it('draws about the share that is asked for, the same traces for everybody', () => {
    const ids = Array.from({ length: 4_000 }, (_, index) => idsOf(`m${index}`).traceId);
    const drawn = ids.filter((id) => flagsOf(id, 0.25) === '01').length;
    expect(drawn / ids.length).toBeGreaterThan(0.22);
    expect(drawn / ids.length).toBeLessThan(0.28);
    expect(ids.filter((id) => flagsOf(id, 1) === '00')).toEqual([]);
    expect(ids.filter((id) => flagsOf(id, 0) === '01')).toEqual([]);
  });
});

describe('what a span is about', () => {
  it('gives the first span of a trace ids that who reads the message later finds again, in any process', async () => {
    const here = drawing();
    const elsewhere = drawing();
    await here.traces.span({ name: 'webhook' }, async () => here.traces.about('i/M1'));
    const parent = elsewhere.traces.beginningOf('i/M1');
    await elsewhere.traces.span({ name: 'turn', parent }, async () => {});
    const [webhook, turn] = [here.spans[0], elsewhere.spans[0]];
    expect(turn?.trace.traceId).toBe(webhook?.trace.traceId);
    expect(turn?.parentSpanId).toBe(webhook?.trace.spanId);
    expect(webhook?.parentSpanId).toBeUndefined();
  });

  it('changes nothing of a trace that came along', async () => {
    const { spans, traces } = drawing();
    await traces.span({ name: 'x', parent: PARENT }, async () => traces.about('i/M1'));
    expect(spans[0]?.trace.traceId).toBe(TRACE_ID);
  });
});

describe('what is left for somebody', () => {
  it('is found for some minutes, the last one of each, and of no more than a thousand', async () => {
    let now = 0;
    const traces = tracing({ draw: () => {}, now: () => now });
    const leave = (key: string) =>
      traces.span({ name: 'turn' }, async () => {
        traces.leaveFor(key);
        return traces.traceparent();
      });
    await leave('ana');
    const last = await leave('ana');
    expect(traces.leftFor('ana')).toBe(last);
    expect(traces.leftFor('rui')).toBeUndefined();
    now += 11 * 60_000;
    expect(traces.leftFor('ana')).toBeUndefined();
    await leave('rui');
    for (let index = 0; index < 1_000; index += 1) await leave(`p${index}`);
    expect(traces.leftFor('rui')).toBeUndefined();
    expect(traces.leftFor('p999')).toBeDefined();
  });
});

describe('without an endpoint', () => {
  it('work is itself, and nothing is known of any trace', async () => {
    const work = async () => noTracing.traceparent() ?? noTracing.beginningOf('i/M1') ?? noTracing.leftFor('ana');
    expect(await noTracing.span({ name: 'x', parent: PARENT }, work)).toBeUndefined();
    expect(noTracing.apart(work)).toBe(work);
  });
});

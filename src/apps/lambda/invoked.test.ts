import { describe, expect, it } from 'vitest';
import { type EndedSpan, tracing } from '../../platform/trace.ts';
import { invoked } from './invoked.ts';

function aFrame() {
  const order: string[] = [];
  const draw = ({ name, failed }: EndedSpan) => void order.push(`${name}${failed ? ' failed' : ''}`);
  const traces = tracing({ draw });
  return { order, frame: { tracing: traces, flush: async () => void order.push('flush') } };
}

describe('a handler as AWS calls it', () => {
  it('answers once the spans of what a schedule asked for are on their way', async () => {
    const { order, frame } = aFrame();
    const handle = invoked(frame, async ({ kind }: { readonly kind: string }, left: number) => `${kind} ${left}`);
    expect(await handle({ kind: 'sweep' }, 7)).toBe('sweep 7');
    expect(order).toEqual(['schedule sweep', 'flush']);
  });

  it('draws nothing of its own around a batch or a request', async () => {
    const { order, frame } = aFrame();
    await invoked(frame, async () => 'taken')({ Records: [] });
    expect(order).toEqual(['flush']);
  });

  it('fails as the handler does, its span as well', async () => {
    const { order, frame } = aFrame();
    const handle = invoked(frame, () => Promise.reject(new Error('no database')));
    await expect(handle({ kind: 'pass' })).rejects.toThrow('no database');
    expect(order).toEqual(['schedule pass failed', 'flush']);
  });
});

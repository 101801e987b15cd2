import { describe, expect, it } from 'vitest';
import { admission, type Leave } from './admission.ts';

describe('the places behind the door', () => {
  function places(limits: Parameters<typeof admission>[0]) {
    const enter = admission(limits);
    const left: Leave[] = [];
    return {
      enters(bytes: number): boolean {
        const place = enter(bytes);
        if (typeof place !== 'number') left.push(place);
        return typeof place !== 'number';
      },
      leaves: () => left.shift()?.(),
    };
  }

  it('are limited in number, and free again when left', () => {
    const { enters, leaves } = places({ mostWaiting: 2, mostBytes: 1_000 });
    expect([enters(1), enters(1), enters(1)]).toEqual([true, true, false]);
    leaves();
    expect([enters(1), enters(1)]).toEqual([true, false]);
  });

  it('are limited in bytes', () => {
    const { enters, leaves } = places({ mostWaiting: 100, mostBytes: 1_000 });
    expect([enters(600), enters(600), enters(400)]).toEqual([true, false, true]);
    leaves();
    expect(enters(600)).toBe(true);
  });

  it('let in a body that is larger than all of them, alone', () => {
    const { enters } = places({ mostWaiting: 100, mostBytes: 1_000 });
    expect([enters(5_000), enters(1)]).toEqual([true, false]);
  });

  it('count who was turned away until the last one has left', () => {
    const { enters, leaves } = places({ mostWaiting: 2, mostBytes: 1_000 });
    for (let n = 0; n < 5; n += 1) enters(1);
    expect([leaves(), leaves()]).toEqual([0, 3]);
    enters(1);
    expect(leaves()).toBe(0);
  });
});

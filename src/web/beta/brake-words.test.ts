import { describe, expect, it } from 'vitest';
import type { BrakeFigures } from '../../contracts/brake.ts';
import { reasonWords } from './brake-words.ts';

const figures: BrakeFigures = {
  ...{ replyP95Ms: 14_300, replyP99Ms: 40_000, oldestWaitingMs: 90_000, errorShare: 0.074, unknownDeliveries: 25 },
  ...{ backlog: 400, pacingShare: 0.95, alarms: ['sending-stopped'] },
};

describe('why it brakes', () => {
  it.each([
    ['reply-p95', '14,3 s'],
    ['reply-p99', '40 s'],
    ['oldest-waiting', '90 s'],
    ['errors', '7%'],
    ['unknown-deliveries', '25'],
    ['backlog', '400'],
    ['pacing', '95%'],
    ['alarm:sending-stopped', 'Envios parados'],
  ] as const)('is told for %s with its figure', (reason, told) => {
    expect(reasonWords(reason, figures)).toContain(told);
  });

  it('is told also when there are too few replies by now', () => {
    const { replyP95Ms: _, ...fewer } = figures;
    expect(reasonWords('reply-p95', fewer)).toContain('poucas respostas');
  });
});

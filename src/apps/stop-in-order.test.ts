import { expect, it } from 'vitest';
import { jsonLog } from '../platform/log.ts';
import { stopInOrder } from './stop-in-order.ts';

it('ends the parts one after the other, also behind one that cannot be ended', async () => {
  const ended: string[] = [];
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 });
  await stopInOrder(log, [
    {
      name: 'door',
      stop: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        ended.push('door');
      },
    },
    { name: 'turns', stop: () => Promise.reject(new Error('no database')) },
    { name: 'pools', stop: async () => void ended.push('pools') },
  ]);
  expect(ended).toEqual(['door', 'pools']);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ event: 'stop.failed', part: 'turns' }]);
});

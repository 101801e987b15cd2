import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStage, type TestStage, templateOf, until } from './support/a-stage.ts';
import { expectEachReplyOnce, messagesOf } from './support/survives-faults.ts';

describe('the move from stage 1 to 2 to 3', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await aStage(templateOf(1));
  });
  afterAll(() => stage.stop());

  it('loses nothing while people write', async () => {
    const told = new Map<string, number>();
    let isWriting = true;
    async function traffic(): Promise<void> {
      for (let number = 0; isWriting; number += 1) {
        const phone = `5511974${String(100_000 + (number % 12))}`;
        await stage.write(phone, WORDS[Math.floor(number / 12) % WORDS.length] ?? 'oi');
        told.set(phone, (told.get(phone) ?? 0) + 1);
        // How often people write, not how long something may take.
        await sleep(250);
      }
    }
    const writing = traffic();
    await until(() => told.size === 12);
    for (const next of [2, 3] as const) {
      const before = told.size + [...told.values()].reduce((sum, one) => sum + one, 0);
      await stage.running.moveTo(templateOf(next));
      const after = told.size + [...told.values()].reduce((sum, one) => sum + one, 0);
      // People did write meanwhile.
      expect(after).toBeGreaterThan(before);
    }
    isWriting = false;
    await writing;
    await stage.settled();
    for (const [phone, messages] of told) {
      expect(await messagesOf(stage, phone)).toBe(messages);
      await expectEachReplyOnce(stage, phone);
    }
    expect(stage.faults.filter((fault) => fault.startsWith('denied'))).toEqual([]);
    expect(await stage.query('SELECT FROM quarantine')).toEqual([]);
    expect(stage.running.replica()).toBeDefined();
  });
});

const WORDS = [
  'oi',
  'sim',
  'nada urgente',
  'ganho 2.000 clt',
  'aluguel 600, mercado 500',
  'nada',
  'devo 900 no nubank',
];

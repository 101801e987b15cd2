import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulator } from './simulator.ts';

const PHONE = '5511987654321';

describe('the file of chats', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('brings the talk back after a kill, even with a torn last line', () => {
    const file = join(folder, 'chats.jsonl');
    const open = () => simulator({ apiKey: 'the-key', instanceName: 'denserola', file });
    const textsOf = ({ store }: ReturnType<typeof open>) => store.chat(PHONE).map(({ content }) => content);
    const say = ({ people }: ReturnType<typeof open>, text: string) =>
      people.write({ phone: PHONE, content: { kind: 'text', text } });

    say(open(), 'oi');
    appendFileSync(file, '{"op":"message","mess');
    const after = open();
    expect(textsOf(after)).toEqual([{ kind: 'text', text: 'oi' }]);
    say(after, 'voltei');
    expect(textsOf(open())).toEqual([
      { kind: 'text', text: 'oi' },
      { kind: 'text', text: 'voltei' },
    ]);
  });
});

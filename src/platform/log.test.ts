import { describe, expect, it } from 'vitest';
import { jsonLog } from './log.ts';

function logged(write: (log: ReturnType<typeof jsonLog>) => void): string {
  const lines: string[] = [];
  write(jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => Date.UTC(2026, 10, 22) }));
  return lines.join('');
}

describe('jsonLog', () => {
  it('writes one JSON object a line', () => {
    expect(logged((log) => log.info('turn.committed', { messages: 2 }))).toBe(
      '{"at":"2026-11-22T00:00:00.000Z","level":"info","event":"turn.committed","messages":2}\n',
    );
  });

  it.each([
    ['a phone', '5511987654321'],
    ['a punctuated phone', '+55 (11) 98765-4321'],
    ['a CPF', '111.444.777-35'],
    ['a card', '5502 0912 3456 7890'],
    ['an e-mail', 'maria@example.com'],
    ['a JID', '5511987654321@s.whatsapp.net'],
  ])('masks %s inside an error message and its cause', (_, personal) => {
    const line = logged((log) =>
      log.error('failed', new Error(`no row for ${personal}`, { cause: new Error(personal) })),
    );
    expect(line).toContain('[masked]');
    expect(line).not.toContain(personal);
  });

  it('never writes what stands under the name of a secret', () => {
    expect(logged((log) => log.warn('x', { apikey: 'abc', webhookToken: 'def' }))).not.toMatch(/abc|def/);
  });

  it('keeps amounts, ids and times readable', () => {
    const line = logged((log) =>
      log.info('x', { amount: 'R$ 1.234,56', inbox: 123456, id: '00000000-0000-4000-8000-000000000001' }),
    );
    expect(line).toContain('R$ 1.234,56');
    expect(line).toContain('123456');
    expect(line).toContain('00000000-0000-4000-8000-000000000001');
  });

  it('does not write below its level', () => {
    const lines: string[] = [];
    const log = jsonLog({ write: (line) => lines.push(line), level: 'error', now: () => 0 });
    log.info('quiet');
    log.warn('quiet');
    expect(lines).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { type EvolutionStub, evolutionStub, type StubAnswer } from '../../../tests/support/evolution-stub.ts';
import type { OperatorNotice } from '../../contracts/operator-notice.ts';
import { jsonLog } from '../../platform/log.ts';
import { logAlarm } from './log-alarm.ts';
import { webhookAlarm } from './webhook-alarm.ts';

const RAISED: OperatorNotice = {
  v: 1,
  id: 7,
  kind: 'raised',
  name: 'whatsapp-down',
  about: 'principal',
  details: { state: 'close' },
  noticedAt: 1_795_000_000_000,
  attempt: 1,
};

describe('logAlarm', () => {
  it('writes one warn line with a stable name and ids, and none when a notice is told again', async () => {
    const lines: string[] = [];
    const alarm = logAlarm({ log: jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 }) });
    await alarm.tell(RAISED);
    await alarm.tell({ ...RAISED, attempt: 2 });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        at: '1970-01-01T00:00:00.000Z',
        level: 'warn',
        event: 'operator.whatsapp-down',
        state: 'close',
        kind: 'raised',
        instance: 'principal',
        notice: 7,
      },
    ]);
  });
});

describe('webhookAlarm', () => {
  let stub: EvolutionStub | undefined;
  afterEach(() => stub?.close());

  async function alarmTo(answer: StubAnswer) {
    stub = await evolutionStub(() => answer);
    return webhookAlarm({ url: `${stub.url}/secret-path`, timeoutMs: 300 });
  }

  it('posts the notice as JSON, with a line for tools that show only text', async () => {
    const alarm = await alarmTo({ status: 200, json: {} });
    await alarm.tell(RAISED);
    const { attempt: _, ...notice } = RAISED;
    expect(stub?.requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      {
        method: 'POST',
        path: '/secret-path',
        body: { ...notice, text: 'DenserolaAI: whatsapp-down raised (principal)' },
      },
    ]);
  });

  it.each<[string, StubAnswer]>([
    ['a refusal', { status: 403, json: {} }],
    ['a fault', { status: 500, html: 'oops' }],
    ['a redirect, which is not followed', { status: 302, json: {}, headers: { location: 'http://127.0.0.1:1/' } }],
    ['silence', 'never'],
    ['a broken connection', 'reset'],
  ])('fails on %s without naming the address', async (_name, answer) => {
    const alarm = await alarmTo(answer);
    const failure = await alarm.tell(RAISED).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).not.toContain('secret-path');
    expect(stub?.requests).toHaveLength(1);
  });
});

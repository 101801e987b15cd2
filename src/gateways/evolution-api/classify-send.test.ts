import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifySend } from './classify-send.ts';
import type { EvolutionAnswer } from './evolution-client.ts';

type Capture = { readonly status: number; readonly response: unknown };

/** REST answers as a running EvolutionAPI 2.3.7 gave them. */
const REST = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/evolution-captures/rest-waba.json'), 'utf8'),
) as Record<string, Capture>;

function captured(name: string): EvolutionAnswer {
  const capture = REST[name];
  if (!capture) throw new Error(`no capture ${name}`);
  return json(capture.status, capture.response);
}

function json(status: number, body: unknown, retryAfterMs?: number): EvolutionAnswer {
  return { kind: 'json', status, body, retryAfterMs };
}

function badRequest(...message: readonly unknown[]): EvolutionAnswer {
  return json(400, { status: 400, error: 'Bad Request', response: { message } });
}

describe('classifySend', () => {
  it('takes only a message id for sent', () => {
    expect(classifySend(captured('sendText'))).toEqual({ kind: 'sent', messageId: 'wamid.FAKE1' });
    expect(classifySend(json(200, { key: { id: '3EB0' } }))).toEqual({ kind: 'sent', messageId: '3EB0' });
    expect(classifySend(json(201, { status: 'PENDING' }))).toMatchObject({ kind: 'ambiguous' });
    expect(classifySend(json(201, null))).toMatchObject({ kind: 'ambiguous' });
  });

  it('sees Meta’s refusals in a 201', () => {
    expect(classifySend(captured('sendText_24h'))).toMatchObject({
      kind: 'rejected',
      permanent: true,
      reason: 'Meta error 131047',
    });
    expect(classifySend(captured('sendText_token'))).toMatchObject({
      kind: 'rejected',
      permanent: false,
      outage: true,
    });
    expect(classifySend(json(201, { code: 131056 }))).toMatchObject({ permanent: false, retryAfterMs: 6_000 });
  });

  it('gives up on what can never be sent', () => {
    expect(classifySend(captured('sendText_missing'))).toMatchObject({ kind: 'rejected', permanent: true });
    expect(classifySend(badRequest({ jid: '55119@s.whatsapp.net', exists: false, number: '55119' }))).toMatchObject({
      kind: 'rejected',
      permanent: true,
    });
    expect(classifySend(badRequest([{ exists: false }]))).toMatchObject({ permanent: true });
  });

  it('waits for a session that is not there', () => {
    for (const text of ['Error: Connection Closed', "TypeError: Cannot read properties of undefined (reading 'id')"]) {
      expect(classifySend(badRequest(text))).toMatchObject({ kind: 'rejected', permanent: false, outage: true });
    }
  });

  it('takes a wrong key and an unknown instance for an outage, not for a bad message', () => {
    expect(classifySend(captured('sendText_unauth'))).toMatchObject({ permanent: false, outage: true });
    expect(classifySend(captured('sendText_noinst'))).toMatchObject({ permanent: false, outage: true });
  });

  it('knows a gateway without a licence, and a replica that does not own the instance', () => {
    expect(classifySend(json(503, { code: 'LICENSE_REQUIRED', register_url: 'x' }))).toMatchObject({
      outage: true,
      reason: 'LICENSE_REQUIRED',
    });
    const notMine = "Cannot read properties of undefined (reading 'textMessage')";
    expect(classifySend(json(500, { response: { message: notMine } }))).toMatchObject({ outage: true });
  });

  it('calls ambiguous whatever does not say that it did not leave', () => {
    const answers: readonly EvolutionAnswer[] = [
      { kind: 'no-answer', reached: true, reason: 'timeout' },
      { kind: 'no-answer', reached: true, reason: 'ECONNRESET' },
      { kind: 'not-json', status: 502 },
      { kind: 'not-json', status: 200 },
      json(500, { message: 'Internal Server Error' }),
      json(503, { message: 'Service Unavailable' }),
      badRequest('Error: Timed Out'),
      captured('sendText_500'),
      json(418, {}),
    ];
    for (const answer of answers)
      expect(classifySend(answer), JSON.stringify(answer)).toMatchObject({ kind: 'ambiguous' });
  });

  it('knows that nothing left when there was no connection', () => {
    expect(classifySend({ kind: 'no-answer', reached: false, reason: 'ECONNREFUSED' })).toMatchObject({
      kind: 'rejected',
      permanent: false,
      outage: true,
    });
  });

  it('waits as long as a 429 asks', () => {
    expect(classifySend(json(429, {}, 7_000))).toMatchObject({ kind: 'rejected', retryAfterMs: 7_000 });
  });

  it('puts neither phone nor text of the answer into the reason', () => {
    const answers = [
      badRequest({ exists: false, number: '5511987654321' }),
      badRequest('5511987654321 x'),
      json(500, '5511987654321'),
    ];
    for (const answer of answers) expect(JSON.stringify(classifySend(answer))).not.toContain('5511987654321');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { jsonLog } from '../../src/platform/log.ts';
import { webhookApp } from '../support/webhook-app.ts';

const TOKEN = 'um-segredo-de-teste-0123';
const CANARY = 'EAAGcanary0123456789';
const CAPTURES = join(import.meta.dirname, '../fixtures/evolution-captures');

function channel() {
  const { inbox, data } = memoryPlatform();
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 });
  const app = webhookApp({ inbox, tokens: [TOKEN], log, onAccepted: () => {} });
  const answers: string[] = [];
  async function post(body: string | Uint8Array): Promise<void> {
    const init = { method: 'POST' as const, headers: { 'x-denserola-token': TOKEN }, body };
    answers.push(await (await app.request('/webhooks/evolution', init)).text());
  }
  /** Everything that is left anywhere after the requests. */
  function traces(): string {
    const raw = [...data.quarantine.values()].map(({ raw: bytes }) => Buffer.from(bytes).toString('latin1'));
    const events = [...data.inbox.entries()].flat().map((one) => JSON.stringify(one));
    return [...raw, ...events, ...lines, ...answers].join('\n');
  }
  return { post, traces, data };
}

function capturedBodies(): readonly object[] {
  return readdirSync(CAPTURES).flatMap((file) => {
    const capture = JSON.parse(readFileSync(join(CAPTURES, file), 'utf8')) as {
      webhooks?: { body?: object }[];
    };
    return (capture.webhooks ?? []).map((webhook) => webhook.body ?? webhook);
  });
}

describe('the gateway’s apikey', () => {
  it('is in no trace of any captured webhook', async () => {
    const { post, traces, data } = channel();
    for (const body of capturedBodies()) await post(JSON.stringify({ ...body, apikey: CANARY }));
    expect(data.inbox.size).toBeGreaterThan(20);
    expect(traces()).not.toContain(CANARY);
  });

  it('is in no trace of a webhook that goes to quarantine, whatever the reason', async () => {
    const { post, traces, data } = channel();
    const body = (mark: string) =>
      JSON.stringify({
        event: 'messages.novelty',
        instance: 'i',
        data: { mark, deep: { apikey: CANARY } },
        apikey: CANARY,
      });
    await post(body('understood as JSON'));
    await post(body('without its end').slice(0, -1));
    await post(body('cut within the key').slice(0, -8));
    await post(Buffer.concat([Buffer.from(body('not UTF-8')), Buffer.from([0xff])]));
    await post(`{"apikey":"${CANARY}","too deep":${'['.repeat(70)}${']'.repeat(70)}}`);
    await post(`{"apikey":"${CANARY}","too large":"${'y '.repeat(4_000_000)}"}`);
    expect(data.quarantine.size).toBe(6);
    expect(traces()).not.toContain('canary');
  });

  it('is removed without removing what the person wrote', async () => {
    const { post, traces } = channel();
    await post(
      JSON.stringify({ event: 'messages.novelty', instance: 'i', data: { text: 'devo 500' }, apikey: CANARY }),
    );
    expect(traces()).toContain('devo 500');
  });
});

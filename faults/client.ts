import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../bench/optimality/random.ts';
import type { ClientLog } from './client-log.ts';
import type { GatewayControl } from './gateway-control.ts';
import { type Person, paymentWords } from './people.ts';
import { poison } from './poison.ts';
import { post } from './post.ts';

export type Client = {
  /** Sends for this long at least, and until `enough` is aborted, whatever the servers do meanwhile. */
  readonly run: (seconds: number, enough: AbortSignal) => Promise<void>;
  /** What a restart of EvolutionAPI does: webhooks that wait for a retry, or for an answer, are told to nobody any more. */
  readonly forgetRetries: () => void;
  /** Resolves when no webhook is on its way or waits for a retry. */
  readonly idle: () => Promise<void>;
  /** Gives up whatever is still under way. */
  readonly stop: () => void;
  readonly tally: () => ClientTally;
};

export type ClientTally = {
  readonly sent: number;
  readonly poison: number;
  readonly duplicates: number;
  readonly reordered: number;
  readonly forgotten: number;
  /** How often each status was answered; `none` is no answer. */
  readonly answers: ReadonlyMap<string, number>;
};

export type ClientNeeds = {
  readonly people: readonly Person[];
  readonly servers: readonly string[];
  readonly token: string;
  readonly perSecond: number;
  readonly random: Random;
  readonly log: ClientLog;
  /** Where WhatsApp keeps what people write, whatever becomes of the webhook. */
  readonly gateway: Pick<GatewayControl, 'keep'>;
  readonly shares: Shares;
};

/** How many of a thousand webhooks are poison, come twice at once, come again seconds later, or are overtaken. */
export type Shares = {
  readonly poison: number;
  readonly twice: number;
  readonly again: number;
  readonly late: number;
};
export const NO_SHARES: Shares = { poison: 0, twice: 0, again: 0, late: 0 };
export const USUAL_SHARES: Shares = { poison: 5, twice: 50, again: 20, late: 30 };

/** `isKept`: WhatsApp's side keeps the message, so the gap sweep may bring what these attempts do not. */
type Webhook = { readonly id: string; readonly body: Uint8Array; readonly isKept: boolean };

/**
 * People who write and the webhook half of EvolutionAPI: an open loop, so that a slow server gets no mercy, with its ten
 * attempts and the waits of 2.3.7 shortened. An id goes into the log as acknowledged only after a 2xx.
 */
export function openLoopClient(needs: ClientNeeds): Client {
  const { people, servers, random, log, shares } = needs;
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const answers = new Map<string, number>();
  const timers = new Set<NodeJS.Timeout>();
  /** Webhooks without a 2xx so far. */
  const open = new Set<string>();
  const count = { sent: 0, poison: 0, duplicates: 0, reordered: 0, forgotten: 0 };
  let life = 0;
  let isOver = false;
  let underWay = 0;

  async function run(seconds: number, enough: AbortSignal): Promise<void> {
    const started = performance.now();
    for (let begun = 0; ; await wait(TICK_MS)) {
      const passed = (performance.now() - started) / 1000;
      if (passed >= seconds && enough.aborted) return;
      for (; begun < passed * needs.perSecond; begun += 1) begin(begun);
    }
  }

  function begin(number: number): void {
    // Chosen by rounds, so that everybody has told about as much in the end, and at random within a round.
    const person = people[random.whole(0, people.length - 1)];
    if (!person) return;
    if (chance(shares.poison)) {
      count.poison += 1;
      const { marker, body } = poison(number, person.jid, random);
      log.write({ op: 'written', at: performance.now(), id: marker });
      void tell({ id: marker, body, isKept: false });
      return;
    }
    count.sent += 1;
    void write(number, person);
  }

  /** The message exists once WhatsApp's side has it; only then is a webhook made of it. */
  async function write(number: number, person: Person): Promise<void> {
    underWay += 1;
    const id = `3AFA${number.toString(16).toUpperCase().padStart(16, '0')}`;
    const reais = FIRST_SUM + number;
    const sentAt = Math.floor(Date.now() / 1000);
    const payment = { phone: person.phone, reais };
    log.write({ op: 'written', at: performance.now(), id, payment });
    await needs.gateway.keep({ id, phone: person.phone, text: paymentWords(reais) });
    if (chance(shares.late)) {
      count.reordered += 1;
      await wait(random.whole(200, 900));
    }
    underWay -= 1;
    const webhook = { id, body: textWebhook({ id, sentAt, jid: person.jid, reais }), isKept: true };
    void tell(webhook);
    if (chance(shares.twice)) {
      count.duplicates += 1;
      void attempt(webhook, 1, life);
    }
    if (chance(shares.again)) {
      count.duplicates += 1;
      later(random.whole(1_000, 5_000), () => void attempt(webhook, 1, life));
    }
  }

  function tell(webhook: Webhook): Promise<void> {
    log.write({ op: 'tried', at: performance.now(), id: webhook.id });
    open.add(webhook.id);
    return attempt(webhook, 1, life);
  }

  async function attempt(webhook: Webhook, number: number, bornIn: number): Promise<void> {
    underWay += 1;
    const server = servers[random.whole(0, servers.length - 1)] ?? '';
    const status = await post({
      url: `${server}/webhooks/evolution`,
      body: webhook.body,
      agent,
      headers: { 'x-denserola-token': needs.token },
      timeoutMs: 10_000,
    });
    underWay -= 1;
    // Whoever waited for this answer is gone.
    if (bornIn !== life) return;
    const name = status === undefined ? 'none' : String(status);
    answers.set(name, (answers.get(name) ?? 0) + 1);
    if (status !== undefined && status >= 200 && status < 300) {
      log.write({ op: 'acknowledged', at: performance.now(), id: webhook.id });
      open.delete(webhook.id);
      return;
    }
    const longest = LONGEST_WAIT_MS * RETRY_SCALE;
    const pause = Math.min(FIRST_WAIT_MS * RETRY_SCALE * 2 ** (number - 1), longest) * random.between(0.8, 1.2);
    // Nothing else brings what is kept nowhere, so that only a server that never takes it can keep it out.
    if (number < ATTEMPTS || !webhook.isKept) later(pause, () => void attempt(webhook, number + 1, bornIn));
  }

  function forgetRetries(): void {
    life += 1;
    count.forgotten += open.size;
    for (const id of open) log.write({ op: 'forgotten', at: performance.now(), id });
    open.clear();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  }

  function later(milliseconds: number, act: () => void): void {
    if (isOver) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, milliseconds);
    timers.add(timer);
  }

  function chance(ofAThousand: number): boolean {
    return random.chance(ofAThousand / 1000);
  }

  return {
    run,
    forgetRetries,
    async idle() {
      while (!isOver && (underWay > 0 || timers.size > 0)) await wait(TICK_MS);
    },
    stop() {
      isOver = true;
      life += 1;
      for (const timer of timers) clearTimeout(timer);
      agent.destroy();
    },
    tally: () => ({ ...count, answers }),
  };
}

const TICK_MS = 20;
/** So that no sum is a day, a month or a year. */
const FIRST_SUM = 10_000;
const RETRY_SCALE = 0.03;
const ATTEMPTS = 10;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 300_000;

function textWebhook(message: { id: string; jid: string; sentAt: number; reais: number }): Uint8Array {
  const body = {
    event: 'messages.upsert',
    instance: 'campaign',
    data: {
      key: { remoteJid: message.jid, fromMe: false, id: message.id },
      pushName: 'Pessoa',
      message: { conversation: paymentWords(message.reais) },
      messageType: 'conversation',
      messageTimestamp: message.sentAt,
      status: 'DELIVERY_ACK',
      source: 'android',
    },
    sender: '5511955553333@s.whatsapp.net',
    date_time: '2026-11-22T12:00:00.000Z',
    apikey: 'an-instance-token-that-must-go',
  };
  return Buffer.from(JSON.stringify(body));
}

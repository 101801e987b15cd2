import * as z from 'zod';
import type { Timers } from '../platform/timers.ts';
import type { ChatStore } from './chat-store.ts';
import type { Faults, SendFault } from './faults.ts';
import type { Instance } from './instance.ts';
import { jidFor, phoneKey } from './jid.ts';
import { type ChatMessage, recordOf, type Status } from './message.ts';
import type { PeopleSide } from './people-side.ts';
import type { Person } from './person.ts';

/** What EvolutionAPI answers. `none`: it never does. */
export type Answer =
  | { readonly kind: 'json'; readonly status: 201 | 400 | 429 | 500 | 503; readonly body: unknown }
  | { readonly kind: 'html'; readonly status: 502 }
  | { readonly kind: 'none' };

export type SendText = (instance: Instance, body: unknown) => Promise<Answer>;

export type SendTextNeeds = {
  readonly store: ChatStore;
  readonly people: Pick<PeopleSide, 'change'>;
  readonly faults: Faults;
  readonly timers: Timers;
  readonly now: () => number;
  readonly newId: () => string;
  /** Shows "digitando…" on the chat page. */
  readonly showTyping: (phone: string, typing: boolean) => void;
  /** Between the receipts SERVER_ACK, DELIVERY_ACK and READ. */
  readonly receiptDelayMs: number;
};

const sendTextBody = z.looseObject({
  number: z.string().min(1),
  text: z.string().min(1),
  delay: z.number().optional(),
});

/** POST /message/sendText: the checks, answers and webhooks of EvolutionAPI 2.3.7 over Baileys. */
export function textSender(needs: SendTextNeeds): SendText {
  const { store, people, faults, timers } = needs;

  return async function sendText(instance, body) {
    const parsed = sendTextBody.safeParse(body);
    if (!parsed.success) return badRequest([[`instance requires property "${missing(body)}"`]]);
    const planned = faults.nextSend();
    const swallowed = planned === 'swallow';
    const fault = swallowed ? undefined : planned;
    if (fault && !LEAVES_ALL_THE_SAME.has(fault)) return ANSWERS[fault];
    if (instance.state() !== 'open') return ANSWERS['not-connected'];
    const jid = jidFor(parsed.data.number);
    const person = reachable(jid);
    if (!person) return badRequest([{ jid, exists: false, number: parsed.data.number }]);
    if (parsed.data.delay) await typeFor(person.phone, parsed.data.delay);
    const message = deliver(instance, person, parsed.data.text, !swallowed);
    if (fault) return ANSWERS[fault];
    return {
      kind: 'json',
      status: 201,
      body: { ...message.record, status: 'PENDING', instanceId: instance.id },
    };
  };

  function reachable(jid: string): Person | undefined {
    const phone = jid.endsWith('@lid') ? store.person(jid)?.phone : jid.split('@')[0];
    if (!phone || !/^\d{10,15}$/.test(phone) || faults.isUnknownNumber(phoneKey(phone))) return undefined;
    return store.person(jid) ?? people.change(phone, {});
  }

  async function typeFor(phone: string, delay: number): Promise<void> {
    needs.showTyping(phone, true);
    await new Promise<void>((resolve) => timers.after(delay, resolve));
    needs.showTyping(phone, false);
  }

  function deliver(instance: Instance, person: Person, text: string, arrives: boolean): ChatMessage {
    const bare: Omit<ChatMessage, 'record'> = {
      id: `3EB0${needs.newId().toUpperCase()}`,
      instance: instance.name,
      phone: person.phone,
      author: 'assistant',
      content: { kind: 'text', text },
      sentAt: needs.now(),
      status: 'PENDING',
      edited: false,
      deleted: false,
      arrived: arrives,
    };
    const message: ChatMessage = { ...bare, record: recordOf(bare, person) };
    store.append({ op: 'message', message });
    needs.showTyping(person.phone, false);
    instance.emit('send.message', { ...message.record, status: 'PENDING', instanceId: instance.id });
    confirm(instance, message, arrives ? ['SERVER_ACK', 'DELIVERY_ACK', 'READ'] : ['ERROR']);
    return message;
  }

  function confirm(instance: Instance, message: ChatMessage, statuses: readonly Status[]): void {
    const [status, ...later] = statuses;
    if (!status) return;
    timers.after(needs.receiptDelayMs, () => {
      store.append({ op: 'status', id: message.id, status });
      instance.emit('messages.update', {
        keyId: message.id,
        remoteJid: message.record.key.remoteJid,
        fromMe: true,
        status,
        instanceId: instance.id,
        messageId: `c${message.id.toLowerCase()}`,
      });
      confirm(instance, message, later);
    });
  }
}

/** `created-without-id` does not leave: the 201 hides an error of WhatsApp's. */
const LEAVES_ALL_THE_SAME: ReadonlySet<SendFault> = new Set(['error-500-after-sending', 'no-answer-after-sending']);

const ANSWERS: Record<Exclude<SendFault, 'swallow'>, Answer> = {
  'error-500': internalError('Error: simulated fault'),
  'error-500-after-sending': internalError('Error: simulated fault'),
  'no-answer': { kind: 'none' },
  'no-answer-after-sending': { kind: 'none' },
  'rate-limited': { kind: 'json', status: 429, body: { status: 429, error: 'Too Many Requests' } },
  html: { kind: 'html', status: 502 },
  'created-without-id': {
    kind: 'json',
    status: 201,
    body: { message: '(#131047) Re-engagement message', type: 'OAuthException', code: 131047 },
  },
  'not-connected': badRequest(['Error: Connection Closed']),
  'wrong-owner': internalError("Cannot read properties of undefined (reading 'textMessage')"),
  'licence-required': {
    kind: 'json',
    status: 503,
    body: { code: 'LICENSE_REQUIRED', register_url: 'https://licence.invalid/register' },
  },
};

function badRequest(message: unknown): Answer {
  return { kind: 'json', status: 400, body: { status: 400, error: 'Bad Request', response: { message } } };
}

function internalError(message: string): Answer {
  return {
    kind: 'json',
    status: 500,
    body: { status: 500, error: 'Internal Server Error', response: { message } },
  };
}

function missing(body: unknown): 'number' | 'text' {
  return typeof body === 'object' && body !== null && 'number' in body ? 'text' : 'number';
}

import type { OutboundPurpose } from '../../src/contracts/outbound-message.ts';
import { type Deliverer, deliverer } from '../../src/delivery/deliverer.ts';
import type { DeliveryPolicy } from '../../src/delivery/delivery-policy.ts';
import { evolutionGateway } from '../../src/gateways/evolution-api/evolution-gateway.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import { evolutionStub, type StubAnswer, type StubRequest } from './evolution-stub.ts';
import { aState } from './postgres-events.ts';

export const NOON = Date.UTC(2026, 10, 23, 15, 0);
export const EVENING = Date.UTC(2026, 10, 23, 23, 30);
export const NINE_NEXT_DAY = Date.UTC(2026, 10, 24, 12, 0);

/** What WhatsApp's side does with a send; whatever is not named is taken and answered. */
export type Fate =
  | 'taken'
  | 'taken-without-answer'
  | 'taken-but-500'
  | 'lost-with-500'
  | 'disconnected'
  | 'not-on-whatsapp'
  | 'hold';

export const UNPACED = { everyMs: 0, burst: 1 };
const FREE: Partial<DeliveryPolicy> = {
  pace: { number: UNPACED, person: UNPACED, proactiveNumber: UNPACED },
  backoff: { first: 1_000, longest: 1_000 },
  settle: 10_000,
};

/** A gateway with a memory of its own, an outbox in memory, and a clock that the test moves. To be closed. */
export async function deliveryWorld(
  changes: Partial<DeliveryPolicy> = {},
  wrap: (outbox: Outbox) => Outbox = (outbox) => outbox,
) {
  let now = NOON;
  const clock = { now: () => now };
  const platform = memoryPlatform({ clock, claimMs: 60_000 });
  const left: { id: string; to: string; text: string; at: number }[] = [];
  const fates: Fate[] = [];
  const held: (() => void)[] = [];
  let state = 'open';

  async function sendText({ number, text }: { number: string; text: string }): Promise<StubAnswer> {
    const fate = fates.shift() ?? 'taken';
    if (fate === 'disconnected') return { status: 400, json: { response: { message: ['Error: Connection Closed'] } } };
    if (fate === 'not-on-whatsapp') return { status: 400, json: { response: { message: [{ exists: false }] } } };
    if (fate === 'lost-with-500') return { status: 500, json: {} };
    const id = `SENT${left.length}`;
    left.push({ id, to: number, text, at: Math.floor(now / 1000) });
    if (fate === 'taken-but-500') return { status: 500, json: {} };
    if (fate === 'taken-without-answer') return 'never';
    if (fate === 'hold') await new Promise<void>((resolve) => held.push(resolve));
    return { status: 201, json: { key: { id } } };
  }

  function answer({ path, body }: StubRequest): StubAnswer | Promise<StubAnswer> {
    if (path.startsWith('/message/sendText')) return sendText(body as { number: string; text: string });
    if (path.startsWith('/instance/connectionState')) return { status: 200, json: { instance: { state } } };
    const { where } = body as { where: { key?: { remoteJid: string } } };
    const records = left
      .filter(({ to }) => where.key === undefined || where.key.remoteJid === to)
      .map(({ id, to, text, at }) => ({
        key: { id, fromMe: true, remoteJid: to },
        message: { conversation: text },
        messageTimestamp: at,
      }));
    return { status: 200, json: { messages: { pages: 1, records } } };
  }

  const stub = await evolutionStub(answer);
  const makeDeliverer = () =>
    deliverer({
      outbox: wrap(platform.outbox),
      instances: ['principal'],
      memory: platform.instanceMemory,
      alarms: platform.alarmBook,
      gateway: evolutionGateway({ url: stub.url, apiKey: 'k', timeoutMs: 3_000 }),
      log: silentLog,
      clock,
      random: () => 0.5,
      sleep: async () => {},
      policy: { ...FREE, ...changes },
    });
  let delivery = makeDeliverer();

  /** The person behind a phone gets these in one turn. */
  async function enqueue(phone: string, texts: readonly string[], purpose: OutboundPurpose = 'reply'): Promise<string> {
    const personId = await platform.conversationStore.identify(`phone:${phone}`);
    const turn = await platform.conversationStore.begin(personId ?? '');
    if (personId === undefined || turn === undefined) throw new Error('the person is busy');
    await platform.conversationStore.commit(turn.lease, {
      state: aState(),
      events: [],
      replies: texts.map((text) => ({ text, purpose })),
      replyTo: `${phone}@s.whatsapp.net`,
      instance: 'principal',
      consumed: [],
    });
    return personId;
  }

  return {
    close: stub.close,
    clock,
    requests: stub.requests,
    ...platform,
    deliver: (...needs: Parameters<Deliverer['deliver']>) => delivery.deliver(...needs),
    stopProactive: (instance: string) => delivery.stopProactive(instance),
    /** What a new process knows: only what is stored. */
    restart: () => {
      delivery = makeDeliverer();
    },
    enqueue,
    fates,
    held,
    left,
    texts: () => left.map(({ text }) => text),
    statuses: () => [...platform.data.outbox.values()].map(({ status }) => status),
    row: (n: number) => [...platform.data.outbox.values()][n],
    setState: (to: string) => {
      state = to;
    },
    advance: (ms: number) => {
      now += ms;
    },
    setNow: (to: number) => {
      now = to;
    },
    report: (id: string, to: 'close' | 'open' | 'connecting', instance = 'principal') =>
      platform.inbox.accept(
        [{ key: `c/${id}`, event: { v: 1, kind: 'connection', instance, sentAt: 0, state: to } }],
        [],
      ),
  };
}

export const MARIA = '551187654321';
export const JOAO = '552198765432';

export type DeliveryWorld = Awaited<ReturnType<typeof deliveryWorld>>;

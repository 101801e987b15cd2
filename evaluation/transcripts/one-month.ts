import type { InboundMessage } from '../../src/contracts/inbound-event.ts';
import { turnRunner } from '../../src/conversation/turn-runner.ts';
import { grammarBrain } from '../../src/conversation/understanding/grammar-brain.ts';
import { urgency } from '../../src/conversation/urgency.ts';
import { deliverer } from '../../src/delivery/deliverer.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { reminderScheduler } from '../../src/notifications/reminder-scheduler.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { WhatsAppGateway } from '../../src/ports/whatsapp-gateway.ts';
import type { PersonOfAMonth } from './person-of-a-month.ts';

export type DatedLine = { readonly fromMe: boolean; readonly text: string; readonly at: number };

/**
 * Lets an invented person live some weeks with the product under a clock that is moved by hand: the same turns, reminders
 * and delivery as everywhere, over the ports in memory, since a database keeps its own time. Deterministic.
 */
export async function oneMonth({ phone, name, days, says }: PersonOfAMonth): Promise<readonly DatedLine[]> {
  const lines: DatedLine[] = [];
  let now = Date.parse(`${days.from}T00:00:00-03:00`);
  const clock = { now: () => now };
  const platform = memoryPlatform({ clock, newId: () => '00000000-0000-4000-8000-000000000001' });
  const replyTo = `${phone}@s.whatsapp.net`;
  const sender = { address: `phone:${phone.slice(0, 4)}${phone.slice(5)}`, replyTo, pushName: name };
  const brain = grammarBrain();
  const runTurn = turnRunner({
    ...{ store: platform.conversationStore, brain, clock, log: silentLog, isUrgent: urgency(brain), quietMs: 0 },
    makeSecret: () => 'roteiro',
    publicUrl: 'https://denserola.example',
  });
  const delivery = deliverer({
    ...{ outbox: platform.outbox, memory: platform.instanceMemory, alarms: platform.alarmBook, clock, log: silentLog },
    gateway: gatewayInto(lines, clock.now),
    instances: [INSTANCE],
    random: () => 0.5,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  });
  const reminders = reminderScheduler({
    ...{ reminders: platform.reminders, clock, log: silentLog },
    isHeldOut: () => false,
    onEnqueued: () => {},
    lanes: 1,
  });

  async function say(text: string): Promise<void> {
    lines.push({ fromMe: false, text, at: now });
    const messageId = `said-${lines.length}`;
    const content = { type: 'text', text } as const;
    const sentAt = Math.floor(now / 1000);
    const event: InboundMessage = { v: 1, kind: 'message', instance: INSTANCE, sentAt, messageId, sender, content };
    await platform.inbox.accept([{ key: `${INSTANCE}/message/${messageId}`, event }], []);
    now += READING_MS;
    const result = await runTurn(sender);
    if (result.kind === 'replied') await delivery.deliver(result.personId, undefined, result.claimed);
    await delivery.deliver();
  }

  const end = Date.parse(`${days.to}T23:59:00-03:00`);
  const left = says.map((said) => ({ ...said, at: Date.parse(`${said.day}T${said.time}:00-03:00`) }));
  for (let hour = now; hour < end; hour += HOUR_MS) {
    for (let next = left[0]; next && next.at < hour + HOUR_MS; next = left[0]) {
      left.shift();
      now = Math.max(now, next.at);
      await say(next.text);
    }
    now = Math.max(now, hour + HOUR_MS);
    await reminders.sweep();
    await delivery.deliver();
  }
  return lines;
}

function gatewayInto(lines: DatedLine[], now: () => number): WhatsAppGateway {
  return {
    sendText: async ({ text }) => {
      lines.push({ fromMe: true, text, at: now() });
      return { kind: 'sent', messageId: `left-${lines.length}` };
    },
    findMessages: async () => [],
    connectionState: async () => 'open',
  };
}

const INSTANCE = 'denserola';
const HOUR_MS = 3_600_000;
const READING_MS = 4_000;

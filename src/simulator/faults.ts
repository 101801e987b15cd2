import * as z from 'zod';

/**
 * What can go wrong with a send. Names ending in `-after-sending` let the message reach the phone first, so a client that
 * simply sends again makes a double. `swallow` confirms a message that never arrives.
 */
export const SEND_FAULTS = [
  'error-500',
  'error-500-after-sending',
  'no-answer',
  'no-answer-after-sending',
  'swallow',
  'rate-limited',
  'html',
  'created-without-id',
  'not-connected',
  'wrong-owner',
  'licence-required',
] as const;
export type SendFault = (typeof SEND_FAULTS)[number];

/** `reorder` holds an event back until the next one has been posted. */
export const WEBHOOK_FAULTS = ['duplicate', 'drop', 'reorder'] as const;
export type WebhookFault = (typeof WEBHOOK_FAULTS)[number];

const times = z.number().int().min(1).max(1_000_000).default(1);

export const faultOrder = z.strictObject({
  send: z.strictObject({ fault: z.enum(SEND_FAULTS), times }).optional(),
  webhook: z.strictObject({ fault: z.enum(WEBHOOK_FAULTS), times }).optional(),
  /** Number that WhatsApp does not know from now on. */
  unknownNumber: z.string().optional(),
  connection: z.enum(['open', 'connecting', 'close', 'refused']).optional(),
  /** Stops and starts EvolutionAPI: waiting webhook retries are forgotten. */
  restart: z.literal(true).optional(),
  clear: z.literal(true).optional(),
});
export type FaultOrder = z.input<typeof faultOrder>;

export type Faults = {
  readonly planSend: (fault: SendFault, count?: number) => void;
  readonly planWebhook: (fault: WebhookFault, count?: number) => void;
  readonly forgetNumber: (phone: string) => void;
  readonly nextSend: () => SendFault | undefined;
  readonly nextWebhook: () => WebhookFault | undefined;
  readonly isUnknownNumber: (phone: string) => boolean;
  readonly clear: () => void;
};

/** Faults waiting to happen: each is used up by the next send or webhook, in the order in which they were planned. */
export function faults(): Faults {
  const sends: SendFault[] = [];
  const webhooks: WebhookFault[] = [];
  const unknown = new Set<string>();
  return {
    planSend: (fault, count = 1) => repeat(count, () => sends.push(fault)),
    planWebhook: (fault, count = 1) => repeat(count, () => webhooks.push(fault)),
    forgetNumber: (phone) => unknown.add(phone),
    nextSend: () => sends.shift(),
    nextWebhook: () => webhooks.shift(),
    isUnknownNumber: (phone) => unknown.has(phone),
    clear() {
      sends.length = 0;
      webhooks.length = 0;
      unknown.clear();
    },
  };
}

function repeat(count: number, run: () => void): void {
  for (let done = 0; done < count; done += 1) run();
}

import type { InboundEvent } from '../contracts/inbound-event.ts';
import type { Log } from '../platform/log.ts';
import type { SessionControl } from '../ports/session-control.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';
import type { WatchPolicy } from './watch-policy.ts';

/** One number's proof that the way out and the way back in work, when nobody's messages prove it. */
export type Canary = {
  /** Sends one if nothing was heard for long enough and none is on its way. */
  readonly fly: (now: number, lastHeardAt: number | undefined) => void;
  /** Its echo or receipt is the proof. */
  readonly hear: (event: InboundEvent) => void;
  /** `undefined` before the first proof and the first loss. */
  readonly isLost: (now: number) => boolean | undefined;
  /** The session was restarted: another one may fly. What is lost stays lost until something is heard. */
  readonly flyAgain: () => void;
};

/**
 * Sends a message to the number itself ("message yourself"), so that nobody is bothered: the answer shows that the gateway
 * takes messages, its receipt or echo shows that WhatsApp has it and that webhooks reach us. Any other news is as good a
 * proof, so on a number in use none ever leaves.
 */
export function canary({
  instance,
  gateway,
  control,
  policy: { canaryAfterMs, canaryPatienceMs },
  log,
}: {
  readonly instance: string;
  readonly gateway: Pick<WhatsAppGateway, 'sendText'>;
  readonly control: Pick<SessionControl, 'ownAddress'>;
  readonly policy: Pick<WatchPolicy, 'canaryAfterMs' | 'canaryPatienceMs'>;
  readonly log: Log;
}): Canary {
  let flight: { readonly since: number } | undefined;
  let landedAt = Number.NEGATIVE_INFINITY;
  let lost: boolean | undefined;

  /** Nobody waits for it: what counts is what is heard of it. A number that cannot be told gets no canary. */
  async function send(): Promise<void> {
    const to = await control.ownAddress(instance).catch(() => undefined);
    if (to === undefined) {
      flight = undefined;
      return;
    }
    const result = await gateway.sendText({ instance, to, text: CANARY_TEXT });
    log.info('canary.sent', { instance, result: result.kind });
  }

  return {
    fly(now, lastHeardAt = Number.NEGATIVE_INFINITY) {
      if (canaryAfterMs === undefined || flight || now - Math.max(lastHeardAt, landedAt) < canaryAfterMs) return;
      flight = { since: now };
      void send();
    },
    hear(event) {
      // Whatever arrives came by webhook; connection news is the gateway's own word and says nothing of WhatsApp.
      if (event.kind === 'connection') return;
      lost = false;
      if (flight === undefined) return;
      landedAt = flight.since;
      flight = undefined;
    },
    isLost(now) {
      if (flight !== undefined && now - flight.since > canaryPatienceMs) lost = true;
      return lost;
    },
    flyAgain: () => {
      flight = undefined;
    },
  };
}

const CANARY_TEXT = 'DenserolaAI: verificação automática da conexão. Não precisa responder.';

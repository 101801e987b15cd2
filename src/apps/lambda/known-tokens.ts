import { tokenCheck } from '../../channel/webhook-token.ts';
import type { Clock } from '../../platform/clock.ts';
import type { ReadSecret } from './secret-access.ts';

/**
 * Accepts what is among the tokens of a secret. They are read at the first use, and again when an unknown one comes, at
 * most once a minute: so a new token is known without a deployment, and a stranger causes no more than that.
 *
 * Rejects when the secret cannot be read: an unknown token may then be a good one, and refusing it would lose a message.
 */
export function knownTokens({ read, clock }: { readonly read: ReadSecret; readonly clock: Clock }) {
  let known: { readonly isAccepted: (token?: string) => boolean; readonly readAt: number } | undefined;

  async function refresh() {
    const { text, tokens = text ?? '' } = await read();
    const list = tokens.split(',').map((token) => token.trim());
    const isUsable = list.every((token) => token.length >= SHORTEST_TOKEN);
    if (!isUsable) throw new Error('the secret of the webhook tokens holds none, or one that is too short');
    known = { isAccepted: tokenCheck(list), readAt: clock.now() };
    return known;
  }

  return async function isAccepted(token: string | undefined): Promise<boolean> {
    const current = known ?? (await refresh());
    if (current.isAccepted(token)) return true;
    if (token === undefined || clock.now() - current.readAt < READ_AGAIN_AFTER_MS) return false;
    return (await refresh()).isAccepted(token);
  };
}

const SHORTEST_TOKEN = 16;
const READ_AGAIN_AFTER_MS = 60_000;

import { connectionStateOf } from '../../contracts/connection-state.ts';
import { GatewayUnavailable } from '../../platform/errors.ts';
import type { FoundMessage, WhatsAppGateway } from '../../ports/whatsapp-gateway.ts';
import { classifySend } from './classify-send.ts';
import {
  doneBy,
  type EvolutionAccess,
  type EvolutionClient,
  evolutionClient,
  instancePath,
} from './evolution-client.ts';
import { field } from './field.ts';
import { foundPage } from './found-messages.ts';

/** WhatsApp through EvolutionAPI 2.3.7, the real one or the simulator. */
export function evolutionGateway(access: EvolutionAccess): WhatsAppGateway {
  const client = evolutionClient(access);
  return {
    async sendText({ instance, to, text }) {
      // `linkPreview: false`: else the gateway itself may fetch the links that we send, and a login link would be spent.
      // No `delay`: it would hold this request open while "typing".
      const body = { number: to, text, linkPreview: false };
      return classifySend(await client.post(instancePath('/message/sendText', instance), body));
    },
    findMessages: (query) => findMessages(client, query),
    async connectionState(instance) {
      const answer = await client.get(instancePath('/instance/connectionState', instance));
      const body = doneBy(answer, 'connectionState');
      const state = connectionStateOf(field(body, 'instance', 'state') ?? field(body, 'state'));
      if (!state) throw new GatewayUnavailable('connectionState gave no state that we know');
      return state;
    },
  };
}

type FindQuery = Parameters<WhatsAppGateway['findMessages']>[0];

/** What a time holds is more than can be read at once: its first and its second half are read one after the other. */
async function findMessages(client: EvolutionClient, query: FindQuery): Promise<readonly FoundMessage[]> {
  const { since, until } = query;
  const { found, isMore } = await readPages(client, query);
  if (!isMore || until === undefined || until <= since) return found;
  const middle = Math.floor((since + until) / 2);
  const halves = [
    ...(await findMessages(client, { ...query, until: middle })),
    ...(await findMessages(client, { ...query, since: middle + 1 })),
  ];
  return [...new Map(halves.map((message) => [message.messageId, message])).values()];
}

/**
 * Reads page after page, newest first as EvolutionAPI gives them, and turns them round. Its filters cannot be trusted:
 * `messageTimestamp` works only with both ends and `key.remoteJid` not in every version, so what comes is narrowed again
 * by time here and by chat by whoever asked (who knows the chat's other addresses). Where the end of the time is not heeded, asking for
 * less would give the same again.
 */
async function readPages(
  client: EvolutionClient,
  { instance, chat, since, until = Number.POSITIVE_INFINITY }: FindQuery,
): Promise<{ readonly found: readonly FoundMessage[]; readonly isMore: boolean }> {
  const lte = Number.isFinite(until) ? isoTime(until) : FAR_FUTURE;
  const where = {
    ...(chat === undefined ? {} : { key: { remoteJid: chat } }),
    messageTimestamp: { gte: isoTime(since), lte },
  };
  const isAskedFor = ({ sentAt }: FoundMessage) => sentAt >= since && sentAt <= until;
  const found = new Map<string, FoundMessage>();
  let isMore = true;
  let isHeeded = true;
  for (let page = 1; page <= MOST_PAGES && isMore; page += 1) {
    const body = { where, page, offset: PAGE_SIZE };
    const read = foundPage(
      doneBy(await client.post(instancePath('/chat/findMessages', instance), body), 'findMessages'),
    );
    if (!read) throw new GatewayUnavailable('findMessages gave neither a list nor a page');
    for (const message of read.messages) if (isAskedFor(message)) found.set(message.messageId, message);
    if (read.messages.some(({ sentAt }) => sentAt > until)) isHeeded = false;
    isMore = page < read.pages && read.size > 0;
  }
  return {
    found: [...found.values()].reverse().sort((one, other) => one.sentAt - other.sentAt),
    isMore: isMore && isHeeded,
  };
}

/** `offset` is EvolutionAPI's name for the page size. */
const PAGE_SIZE = 200;
/** 20,000 messages: a quarter of an hour of the busiest number, hours of most. */
const MOST_PAGES = 100;
const FAR_FUTURE = '2100-01-01T00:00:00.000Z';

function isoTime(epochSeconds: number): string {
  return new Date(Math.max(0, epochSeconds) * 1000).toISOString();
}

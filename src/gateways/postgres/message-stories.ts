import type pg from 'pg';
import type { InboundEvent } from '../../contracts/inbound-event.ts';
import type { MessageStories } from '../../ports/inbox.ts';
import { asFault } from './database.ts';

export function postgresMessageStories({ pool }: { readonly pool: pg.Pool }): MessageStories {
  return {
    storiesOf: (keys) =>
      asFault('storiesOf', async () => {
        const stories = new Map<string, InboundEvent[]>();
        if (keys.length === 0) return stories;
        const { rows } = await pool.query<{ key: string; event: InboundEvent }>(STORIES, [keys]);
        for (const { key, event } of rows) stories.set(key, [...(stories.get(key) ?? []), event]);
        return stories;
      }),
  };
}

/** By the unique key and the index of addresses. A person may be known by phone in one event and by LID in the other. */
const STORIES = `
  SELECT m.key, convert_from(e.payload, 'UTF8')::json AS event
  FROM inbox m JOIN inbox e
    ON e.seq = m.seq OR (e.address IN (m.address, m.alias) AND e.kind IN ('edit', 'deletion') AND length(e.payload) > 0)
  WHERE m.key = ANY ($1) AND m.kind = 'message' AND length(m.payload) > 0
  ORDER BY m.key, e.seq`;

import type { MessageStories } from '../../ports/inbox.ts';
import { fromJson, type MemoryData } from './memory-data.ts';

export function memoryMessageStories({ data }: { readonly data: MemoryData }): MessageStories {
  return {
    storiesOf: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const message = data.inbox.get(key);
          if (message === undefined || message.event === '') return [];
          const whose = [message.address, message.alias];
          const events = [...data.inbox.values()].flatMap((row) => {
            if (row.event === '') return [];
            const event = fromJson(row.event);
            const isChange = event.kind === 'edit' || event.kind === 'deletion';
            return row === message || (isChange && whose.includes(row.address)) ? [event] : [];
          });
          return [[key, events] as const];
        }),
      ),
  };
}

import type { Clock } from '../../platform/clock.ts';
import type { TurnOutcome } from '../../ports/conversation-store.ts';
import { fromJson, type MemoryData } from './memory-data.ts';

const AFTER_A_TURN_MS = 3_600_000;

/** As the commit of the port: whoever has a roadmap is looked at an hour after a turn, with a new agenda. */
export function scheduleLook(
  { data, clock }: { readonly data: MemoryData; readonly clock: Clock },
  personId: string,
  { instance, replyTo, consumed, roadmap }: TurnOutcome,
): void {
  if (!roadmap && !data.roadmaps.has(personId)) return;
  const seqs = new Set(consumed);
  const heard = [...data.inbox.values()].filter(({ seq, event }) => seqs.has(seq) && isMessage(event));
  const heardAt =
    heard.length > 0
      ? Math.max(...heard.map(({ receivedAt }) => receivedAt))
      : (data.looks.get(personId)?.heardAt ?? clock.now());
  const nextLookAt = clock.now() + AFTER_A_TURN_MS;
  data.looks.set(personId, { instance, to: replyTo, heardAt, nextLookAt, agenda: undefined });
}

function isMessage(event: string): boolean {
  return event !== '' && fromJson<{ kind: string }>(event).kind === 'message';
}

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { EventHistory, RecordedEvent } from '../ports/event-history.ts';
import type { Lake } from '../ports/lake.ts';

const compress = promisify(gzip);

/** So many rows a file: a few MB compressed, and what a small function holds in memory. */
const ROWS_A_FILE = 50_000;

/**
 * Writes the domain events of a closed day (UTC) into the lake, as lines of JSON, in a folder of their day as catalogues
 * expect it. The same day gives the same files, so that it may be exported again at any time. Resolves to the number of rows.
 */
export function dayExporter(needs: {
  readonly history: EventHistory;
  readonly lake: Lake;
  readonly rowsAFile?: number;
}): (day: LocalDate) => Promise<number> {
  const { history, lake, rowsAFile = ROWS_A_FILE } = needs;
  return async function exportDay(day) {
    let rows = 0;
    let afterId = 0;
    for (let part = 0; ; part += 1) {
      const events = await history.ofDay(day, afterId, rowsAFile);
      if (events.length > 0 || part === 0) await lake.put(await fileOf(day, part, events));
      rows += events.length;
      afterId = events.at(-1)?.id ?? afterId;
      if (events.length < rowsAFile) return rows;
    }
  };
}

async function fileOf(day: LocalDate, part: number, events: readonly RecordedEvent[]) {
  const name = `events/dt=${day}/part-${String(part).padStart(3, '0')}.ndjson.gz`;
  const body = new Uint8Array(await compress(events.map(lineOf).join('')));
  return { name, type: 'application/gzip', body };
}

/** Names as they stand in tables; the event's own fields stay as they are. */
function lineOf({ id, personId, occurredAt, event }: RecordedEvent): string {
  const at = new Date(occurredAt).toISOString();
  return `${JSON.stringify({ id, person_id: personId, occurred_at: at, type: event.type, event })}\n`;
}

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { columnOf } from '../contracts/domain-event-columns.ts';
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
  /** Who a person is in the lake: the same each time, and not to be traced back there. */
  readonly pseudonymOf: (personId: string) => string;
  readonly rowsAFile?: number;
}): (day: LocalDate) => Promise<number> {
  const { history, lake, pseudonymOf, rowsAFile = ROWS_A_FILE } = needs;
  return async function exportDay(day) {
    let rows = 0;
    let afterId = 0;
    for (let part = 0; ; part += 1) {
      const events = await history.ofDay(day, afterId, rowsAFile);
      if (events.length > 0 || part === 0)
        await lake.put(
          await fileOf(
            day,
            part,
            events.map((event) => lineOf(event, pseudonymOf)),
          ),
        );
      rows += events.length;
      afterId = events.at(-1)?.id ?? afterId;
      if (events.length < rowsAFile) return rows;
    }
  };
}

async function fileOf(day: LocalDate, part: number, lines: readonly string[]) {
  const name = `events/dt=${day}/part-${String(part).padStart(3, '0')}.ndjson.gz`;
  const body = new Uint8Array(await compress(lines.join('')));
  return { name, type: 'application/gzip', body };
}

/** The columns of the lake's table; what an event does not have is left out. */
function lineOf({ id, personId, occurredAt, event }: RecordedEvent, pseudonymOf: (personId: string) => string): string {
  const fields = Object.entries(event).flatMap(([field, value]) => {
    const column = columnOf(field);
    return column === undefined ? [] : [[column, value] as const];
  });
  const row = {
    event_id: id,
    person: pseudonymOf(personId),
    occurred_at: timestampOf(occurredAt),
    v: event.v,
    ...Object.fromEntries(fields),
  };
  return `${JSON.stringify(row)}\n`;
}

/** UTC, as readers of such lines expect a timestamp: 2026-11-26 12:00:00.000. */
function timestampOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', '');
}

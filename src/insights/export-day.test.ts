import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { domainEventColumns } from '../contracts/domain-event-columns.ts';
import { memoryLake } from '../gateways/memory/memory-lake.ts';
import type { RecordedEvent } from '../ports/event-history.ts';
import { dayExporter } from './export-day.ts';

const recorded = (id: number): RecordedEvent => ({
  id,
  personId: `person ${id}`,
  occurredAt: Date.UTC(2026, 10, 26, 12),
  event: { v: 1, type: 'opted-in' },
});

function exporterOf(count: number) {
  const all = Array.from({ length: count }, (_, index) => recorded(index + 1));
  const lake = memoryLake();
  const history = {
    ofDay: async (_day: string, afterId: number, limit: number) => all.filter(({ id }) => id > afterId).slice(0, limit),
  };
  const linesOf = (name: string) => gunzipSync(lake.files.get(name) ?? new Uint8Array()).toString();
  return {
    lake,
    exportDay: dayExporter({ history, lake, pseudonymOf: (personId) => `pseudonym of ${personId}`, rowsAFile: 2 }),
    linesOf,
  };
}

it('writes a day as lines of JSON into the folder of its day, so many rows a file', async () => {
  const { lake, exportDay, linesOf } = exporterOf(3);
  expect(await exportDay('2026-11-26')).toBe(3);
  expect([...lake.files.keys()]).toEqual([
    'events/dt=2026-11-26/part-000.ndjson.gz',
    'events/dt=2026-11-26/part-001.ndjson.gz',
  ]);
  expect(JSON.parse(linesOf('events/dt=2026-11-26/part-001.ndjson.gz'))).toEqual({
    event_id: 3,
    person: 'pseudonym of person 3',
    occurred_at: '2026-11-26 12:00:00.000',
    v: 1,
    type: 'opted-in',
  });
});

it('gives the same files when a day is exported again', async () => {
  const { lake, exportDay } = exporterOf(4);
  await exportDay('2026-11-26');
  const first = [...lake.files].map(([name, body]) => [name, Buffer.from(body).toString('hex')]);
  await exportDay('2026-11-26');
  expect([...lake.files].map(([name, body]) => [name, Buffer.from(body).toString('hex')])).toEqual(first);
});

it('writes an empty file for a day on which nothing happened: that it was exported is known then', async () => {
  const { lake, exportDay } = exporterOf(0);
  expect(await exportDay('2026-11-26')).toBe(0);
  expect([...lake.files.keys()]).toEqual(['events/dt=2026-11-26/part-000.ndjson.gz']);
});

it('writes nothing but columns of the table, and no free text', async () => {
  const events: readonly RecordedEvent['event'][] = [
    { v: 1, type: 'feedback-explained', about: 'roadmap', words: 'faltou o aluguel' },
    { v: 1, type: 'logged-in', by: 'code' },
    { v: 1, type: 'human-took-over', until: 1_800_000_000_000 },
    { v: 1, type: 'offer-judged', debtId: 'd1', offerId: 'o1', price: 50_000, instalments: 2, verdict: 'taken' },
  ];
  const lake = memoryLake();
  const ofDay = async (_day: string, afterId: number) =>
    afterId > 0 ? [] : events.map((event, index) => ({ ...recorded(index + 1), event }));
  await dayExporter({ history: { ofDay }, lake, pseudonymOf: () => 'x' })('2026-11-26');
  const text = gunzipSync([...lake.files.values()][0] ?? new Uint8Array()).toString();
  expect(text).not.toContain('aluguel');
  const lines: readonly object[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[1]).toMatchObject({ type: 'logged-in', done_by: 'code' });
  expect(lines[2]).toMatchObject({ until_ms: 1_800_000_000_000 });
  const columns = new Set(domainEventColumns().map(({ name }) => name));
  expect(lines.flatMap((line) => Object.keys(line)).filter((name) => !columns.has(name))).toEqual([]);
});

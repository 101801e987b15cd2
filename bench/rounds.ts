/** Medians of interleaved rounds: each contestant once a round, so that the machine's other load falls on all alike. */
export async function interleaved<Name extends string>(
  contestants: Readonly<Record<Name, () => Promise<number>>>,
  rounds: number,
): Promise<Readonly<Record<Name, { readonly median: number; readonly noisy: boolean }>>> {
  const names = Object.keys(contestants) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await contestants[name]());
  }
  return Object.fromEntries(
    names.map((name) => [name, { median: median(results[name]), noisy: isNoisy(results[name]) }]),
  ) as Record<Name, { median: number; noisy: boolean }>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Rounds that differ by more than twice say more about the machine than about the program. */
export function isNoisy(values: readonly number[]): boolean {
  return Math.max(...values) > 2 * Math.min(...values);
}

/** Rows of a table for people, columns padded to the widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return `${rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')}\n`;
}

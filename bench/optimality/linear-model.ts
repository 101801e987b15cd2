/** A coefficient of one column in a row. */
export type Term = readonly [column: number, coefficient: number];

/** A mixed-integer linear model to be minimised, in plain arrays so that it can be sent to a worker. Rows are sparse. */
export type LinearModel = {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly isWhole: readonly boolean[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  readonly starts: readonly number[];
  readonly indices: readonly number[];
  readonly values: readonly number[];
};

export type Bounds = { readonly atLeast?: number; readonly atMost?: number };

export type Modeller = {
  /** A new column from 0 to `upTo`; gives its number. */
  readonly amount: (upTo: number, cost?: number) => number;
  /** A new column that is 0 or 1. */
  readonly decision: (cost?: number) => number;
  readonly row: (terms: readonly Term[], bounds: Bounds) => void;
  readonly model: () => LinearModel;
};

export function modeller(): Modeller {
  const columns = { cost: [] as number[], lower: [] as number[], upper: [] as number[], isWhole: [] as boolean[] };
  const rows = { rowLower: [] as number[], rowUpper: [] as number[] };
  const matrix = { starts: [0], indices: [] as number[], values: [] as number[] };
  function column(upTo: number, cost: number, isWhole: boolean): number {
    columns.cost.push(cost);
    columns.lower.push(0);
    columns.upper.push(upTo);
    columns.isWhole.push(isWhole);
    return columns.cost.length - 1;
  }
  return {
    amount: (upTo, cost = 0) => column(upTo, cost, false),
    decision: (cost = 0) => column(1, cost, true),
    row(terms, { atLeast = -Infinity, atMost = Infinity }) {
      for (const [index, value] of merged(terms)) {
        matrix.indices.push(index);
        matrix.values.push(value);
      }
      matrix.starts.push(matrix.indices.length);
      rows.rowLower.push(atLeast);
      rows.rowUpper.push(atMost);
    },
    model: () => ({ ...columns, ...rows, ...matrix }),
  };
}

/** One coefficient for each column: a row may be put together from parts that share columns. */
function merged(terms: readonly Term[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [column, coefficient] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
  for (const [column, sum] of sums) if (sum === 0) sums.delete(column);
  return sums;
}

export function times(terms: readonly Term[], factor: number): readonly Term[] {
  return terms.map(([column, coefficient]) => [column, coefficient * factor] as const);
}

/** Columns with coefficients, and a constant beside them. */
export type Sum = { readonly terms: readonly Term[]; readonly constant: number };

export function sum(parts: readonly Sum[]): Sum {
  return {
    terms: parts.flatMap(({ terms }) => terms),
    constant: parts.reduce((total, { constant }) => total + constant, 0),
  };
}

export function difference(one: Sum, other: Sum): Sum {
  return { terms: [...one.terms, ...times(other.terms, -1)], constant: one.constant - other.constant };
}

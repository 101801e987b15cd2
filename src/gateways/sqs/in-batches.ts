/** One message as SQS's JSON protocol wants it. */
export type BatchEntry = {
  readonly Id: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number;
  readonly MessageAttributes?: Readonly<Record<string, { readonly DataType: string; readonly StringValue: string }>>;
};

const MOST_IN_BATCH = 10;
/** 1 MiB for a whole batch, as for one message. */
const LARGEST_BATCH = 1024 * 1024;

/** Rows of at most ten entries that are together no larger than a batch may be, in the order in which they came. */
export function inBatches(entries: readonly BatchEntry[]): readonly (readonly BatchEntry[])[] {
  const batches: BatchEntry[][] = [];
  let size = 0;
  for (const entry of entries) {
    const last = batches.at(-1);
    const own = wireSize(entry);
    if (last && last.length < MOST_IN_BATCH && size + own <= LARGEST_BATCH) {
      last.push(entry);
      size += own;
    } else {
      batches.push([entry]);
      size = own;
    }
  }
  return batches;
}

/** What SQS counts: the body's bytes and those of every attribute's name, type and value. */
export function wireSize({ MessageBody, MessageAttributes = {} }: BatchEntry): number {
  return Object.entries(MessageAttributes).reduce(
    (sum, [name, { DataType, StringValue }]) =>
      sum + Buffer.byteLength(name) + Buffer.byteLength(DataType) + Buffer.byteLength(StringValue),
    Buffer.byteLength(MessageBody),
  );
}

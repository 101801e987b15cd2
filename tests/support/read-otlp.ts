/** A span as a collector reads it out of OTLP. `parentSpanId` is empty for the first of a trace; times in milliseconds. */
export type ReceivedSpan = {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly kind: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  /** Trace ids. */
  readonly links: readonly string[];
  readonly failed: boolean;
};

/**
 * The spans of an ExportTraceServiceRequest, by the numbers of opentelemetry-proto's fields and not by the library that wrote
 * them.
 */
export function spansOf(body: Uint8Array): readonly ReceivedSpan[] {
  return messages(body, 1).flatMap((ofResource) => {
    const service = String(attributesOf(messages(ofResource, 1)[0] ?? NOTHING, 1)['service.name']);
    return messages(ofResource, 2).flatMap((ofScope) => messages(ofScope, 2).map((span) => spanOf(span, service)));
  });
}

function spanOf(span: Uint8Array, service: string): ReceivedSpan {
  const hex = (number: number, of = span) => Buffer.from(messages(of, number)[0] ?? NOTHING).toString('hex');
  // By way of microseconds: nanoseconds since the epoch are more than a number can hold.
  const milliseconds = (number: number) => Number((numbers(span, number)[0] ?? 0n) / 1_000n) / 1_000;
  return {
    service,
    name: text(span, 5),
    ...{ traceId: hex(1), spanId: hex(2), parentSpanId: hex(4) },
    kind: Number(numbers(span, 6)[0] ?? 0n),
    ...{ startedAt: milliseconds(7), endedAt: milliseconds(8) },
    attributes: attributesOf(span, 9),
    links: messages(span, 13).map((link) => hex(1, link)),
    failed: messages(span, 15).some((status) => numbers(status, 3)[0] === 2n),
  };
}

/** KeyValue: key 1, value 2; AnyValue: text 1, bool 2, int 3, double 4. */
function attributesOf(message: Uint8Array, number: number): ReceivedSpan['attributes'] {
  return Object.fromEntries(
    messages(message, number).map((pair) => {
      const value = messages(pair, 2)[0] ?? NOTHING;
      const [flag, whole, double] = [numbers(value, 2)[0], numbers(value, 3)[0], numbers(value, 4)[0]];
      if (flag !== undefined) return [text(pair, 1), flag === 1n];
      if (whole !== undefined) return [text(pair, 1), Number(BigInt.asIntN(64, whole))];
      if (double !== undefined) return [text(pair, 1), doubleOf(double)];
      return [text(pair, 1), text(value, 1)];
    }),
  );
}

const NOTHING = new Uint8Array();

function text(message: Uint8Array, number: number): string {
  return Buffer.from(messages(message, number)[0] ?? NOTHING).toString('utf8');
}

function messages(message: Uint8Array, number: number): readonly Uint8Array[] {
  return fieldsOf(message).flatMap((field) =>
    field.number === number && field.value instanceof Uint8Array ? [field.value] : [],
  );
}

function numbers(message: Uint8Array, number: number): readonly bigint[] {
  return fieldsOf(message).flatMap((field) =>
    field.number === number && typeof field.value === 'bigint' ? [field.value] : [],
  );
}

function doubleOf(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

type Field = { readonly number: number; readonly value: bigint | Uint8Array };

/** Protocol Buffers' wire format: 0 a varint, 1 eight bytes, 2 bytes with their length before, 5 four bytes. */
function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Field[] = [];
  let at = 0;
  function varint(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = view.getUint8(at);
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
  function value(wire: number): bigint | Uint8Array {
    if (wire === 0) return varint();
    const size = wire === 2 ? Number(varint()) : wire === 1 ? 8 : 4;
    at += size;
    if (wire === 2) return bytes.subarray(at - size, at);
    return wire === 1 ? view.getBigUint64(at - 8, true) : BigInt(view.getUint32(at - 4, true));
  }
  while (at < bytes.length) {
    const tag = Number(varint());
    fields.push({ number: tag >> 3, value: value(tag & 7) });
  }
  return fields;
}

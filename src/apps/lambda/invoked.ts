import type { FunctionFrame } from './function-frame.ts';

/**
 * A handler as AWS calls it: what a schedule asked for is a span of its own (the records of a batch and the requests of a
 * door are spans already), and all spans are on their way before it answers.
 */
export function invoked<Event, Given extends readonly unknown[], Answer>(
  { tracing, flush }: Pick<FunctionFrame, 'tracing' | 'flush'>,
  handle: (event: Event, ...given: Given) => Promise<Answer>,
): (event: Event, ...given: Given) => Promise<Answer> {
  return async function invoke(event, ...given) {
    const kind = kindOf(event);
    try {
      if (kind === undefined) return await handle(event, ...given);
      return await tracing.span({ name: `schedule ${kind}` }, () => handle(event, ...given));
    } finally {
      await flush();
    }
  };
}

function kindOf(event: unknown): string | undefined {
  const { kind } = Object(event);
  return typeof kind === 'string' ? kind : undefined;
}

import type { Context } from 'hono';
import * as z from 'zod';
import type { Endpoint } from './endpoint.ts';
import type { InputError, Refusal } from './problem.ts';

export type Input<Query, Body> = { readonly query: Query; readonly body: Body };

const NO_QUERY = z.strictObject({});

/** The input as an endpoint's schemas have it. What nobody asked for, or what comes twice, is refused like what is wrong. */
export async function readInput<Answer, Query, Body>(
  c: Context,
  endpoint: Endpoint<Answer, Query, Body>,
): Promise<Input<Query, Body> | Refusal>;
export async function readInput(
  c: Context,
  { query = NO_QUERY, body }: Endpoint,
): Promise<Input<unknown, unknown> | Refusal> {
  const asked = query.safeParse(parametersOf(c));
  const sent = body?.safeParse(jsonOf(await c.req.text()));
  if (asked.success && sent?.success !== false) return { query: asked.data, body: sent?.data };
  return { refused: 'invalid-input', errors: [...errorsIn('query', asked.error), ...errorsIn('body', sent?.error)] };
}

/** One that comes twice is a list, which no schema of ours takes. */
function parametersOf(c: Context): Readonly<Record<string, string | readonly string[]>> {
  const { searchParams } = new URL(c.req.url);
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...more] = searchParams.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

/** `undefined`, which no schema takes, for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorsIn(place: InputError['in'], error: z.ZodError | undefined): readonly InputError[] {
  return (error?.issues ?? []).slice(0, MOST_ERRORS).map(({ path, message }) => ({
    in: place,
    pointer: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: message,
  }));
}

const MOST_ERRORS = 10;

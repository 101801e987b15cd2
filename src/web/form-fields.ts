import type { Context } from 'hono';
import type * as z from 'zod';

/**
 * The fields of a form as `schema` (strict) has them; `undefined` for anything else, fields that nobody asked for or that
 * come twice among it.
 */
export async function formFields<Fields>(c: Context, schema: z.ZodType<Fields>): Promise<Fields | undefined> {
  const pairs = [...new URLSearchParams(await c.req.text())];
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) return undefined;
  const parsed = schema.safeParse(Object.fromEntries(pairs));
  return parsed.success ? parsed.data : undefined;
}

import type { Context } from 'hono';
import type * as z from 'zod';
import { formFields } from '../form-fields.ts';

const LARGEST_FORM = 16 * 1024;

/** The fields of a form as they should be; `undefined` when they are not, or are more than any form of ours has. */
export async function formOf<Form>(c: Context, schema: z.ZodType<Form>): Promise<Form | undefined> {
  const length = Number(c.req.header('content-length') ?? Number.NaN);
  const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  if (!isForm || !(length <= LARGEST_FORM)) return undefined;
  return formFields(c, schema);
}

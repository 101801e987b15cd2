import * as z from 'zod';

/** What all answers are made of. */
export const centavos = z.int().describe('Money, in whole centavos: 12345 is R$ 123,45.');
export const localDate = z.iso.date().describe('A day by the calendar of Brasília.');
export const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .describe('A month, as in 2026-12.');
export const instant = z.iso.datetime().describe('An instant in UTC.');
export const id = z.string().describe('Names one thing of this person. It means nothing by itself.');

export const debtName = z
  .object({ debtId: id, creditor: z.string().describe('Who is owed, as the person wrote it.') })
  .describe('A debt by its id and by the name that the person gave it.');

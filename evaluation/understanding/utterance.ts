import * as z from 'zod';
import type { Slot } from '../../src/contracts/command.ts';

/** The questions that can stand open. */
export const SLOTS = [
  'consent',
  'worry',
  'incomes',
  'income-source',
  'income-low-month',
  'thirteenth',
  'essentials',
  'flexibles',
  'debts',
  'more-debts',
  'debt-creditor',
  'debt-kind',
  'debt-amount',
  'instalments-left',
  'rates',
  'overdue',
  'offers',
  'confirm-delete',
  'confirm-amount',
  'confirm-creditor',
  'confirm-change',
  'which-change',
  'which-creditor',
  'after-roadmap',
  'after-deficit',
  'after-crisis',
] as const satisfies readonly Slot[];

const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const reais = z.number().nonnegative();
const of = z.string().min(1).optional();

const amount = z
  .strictObject({
    reais: reais.optional(),
    from: reais.optional(),
    to: reais.optional(),
    candidates: z.array(reais).min(2).optional(),
    approximate: z.boolean().optional(),
    per: z.enum(['day', 'week', 'fortnight', 'month', 'year']).optional(),
    role: z.enum([
      'balance',
      'minimum',
      'income',
      'expense',
      'payment',
      'offer',
      'one-off',
      'entry',
      'what-if',
      'answer',
      'correction',
    ]),
    of,
  })
  .refine(
    ({ reais: exact, from, to, candidates }) =>
      [exact !== undefined, from !== undefined && to !== undefined, candidates !== undefined].filter(Boolean).length ===
      1,
    'one of reais, from with to, candidates',
  );

const expectation = z.strictObject({
  amounts: z.array(amount).optional(),
  creditors: z.array(z.string().min(1)).optional(),
  instalments: z
    .array(
      z.strictObject({
        of,
        total: z.number().int().positive().optional(),
        paid: z.number().int().nonnegative().optional(),
        remaining: z.number().int().nonnegative().optional(),
        amount: reais.optional(),
      }),
    )
    .optional(),
  rates: z.array(z.strictObject({ of, percent: z.number(), period: z.enum(['month', 'year']) })).optional(),
  dates: z
    .array(
      z.strictObject({
        kind: z.enum(['due-day', 'pay-day', 'since', 'until', 'month', 'on']),
        of,
        day: z.number().int().min(1).max(31).optional(),
        businessDay: z.number().int().min(1).max(20).optional(),
        date: date.optional(),
        months: z.number().int().nonnegative().optional(),
      }),
    )
    .optional(),
  states: z.array(z.strictObject({ is: z.enum(['overdue', 'up-to-date', 'listed', 'interest-free']), of })).optional(),
  kinds: z.array(z.strictObject({ is: z.string().min(1), of })).optional(),
  intents: z.array(z.string().min(1)).optional(),
  ask: z.boolean().optional(),
});

const utterance = z.strictObject({
  id: z.string().min(1),
  text: z.union([z.string(), z.array(z.string()).min(1)]),
  question: z
    .strictObject({
      slot: z.enum(SLOTS),
      about: z.string().optional(),
      options: z.array(z.string()).optional(),
    })
    .optional(),
  creditors: z.array(z.string()).optional(),
  today: z.iso.date().optional(),
  region: z.string().optional(),
  register: z.string().optional(),
  age: z.number().int().optional(),
  note: z.string().optional(),
  expect: expectation,
});

/** One turn of an invented person and what it means. README.md has the format in words. */
export type Utterance = z.infer<typeof utterance>;
export type Expectation = z.infer<typeof expectation>;

/** Reads a corpus. Throws with the line's number when a line is not of the format, or an id comes twice. */
export function parseCorpus(jsonLines: string, name: string): readonly Utterance[] {
  const ids = new Set<string>();
  return jsonLines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${name}:${index + 1}`;
    const parsed = utterance.safeParse(parseJson(line, where));
    if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
    if (ids.has(parsed.data.id)) throw new Error(`${where}: the id ${parsed.data.id} comes twice`);
    ids.add(parsed.data.id);
    return [parsed.data];
  });
}

export function textsOf({ text }: Utterance): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${where}: not JSON`, { cause });
  }
}

import type * as z from 'zod';
import type { ProblemCode } from './problem.ts';

/** One operation of the API: its handler goes by the very schemas that the document shows. */
export type Endpoint<Answer = unknown, Query = unknown, Body = unknown> = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Of the schema of its answer; in the document, also of the operation. */
  readonly name: string;
  readonly summary: string;
  readonly needs: Need;
  /** Strict: a parameter that is not named is refused. Absent: there is none. */
  readonly query?: z.ZodType<Query>;
  /** Strict, too. Absent: no body is read. */
  readonly body?: z.ZodType<Body>;
  /** What it does not name does not leave. */
  readonly answer: z.ZodType<Answer>;
};

/** What somebody must be or have; each of people's needs holds those before it. `open-debts`: premium, and something owed. */
export type Need = 'nothing' | 'login' | 'code' | 'roadmap' | 'premium' | 'open-debts' | 'operator';

const EVERYWHERE: readonly ProblemCode[] = ['invalid-input', 'too-many-requests', 'try-later'];
const OF_A_PERSON: readonly ProblemCode[] = ['not-logged-in', ...EVERYWHERE];

const OF_NEED: Readonly<Record<Need, readonly ProblemCode[]>> = {
  nothing: EVERYWHERE,
  login: OF_A_PERSON,
  code: ['code-needed', ...OF_A_PERSON],
  roadmap: ['no-roadmap', ...OF_A_PERSON],
  premium: ['no-roadmap', 'premium-needed', ...OF_A_PERSON],
  'open-debts': ['no-roadmap', 'no-open-debts', 'premium-needed', ...OF_A_PERSON],
  // Whoever is not of the team learns no more than of an address that was never there.
  operator: ['not-found', ...EVERYWHERE],
};

/** Every problem that an operation may answer with. */
export function problemsOf({ method, needs }: Pick<Endpoint, 'method' | 'needs'>): readonly ProblemCode[] {
  const ofPosts: readonly ProblemCode[] = ['foreign-request', 'too-large', 'unsupported-format'];
  return [...OF_NEED[needs], ...(method === 'POST' ? ofPosts : [])];
}

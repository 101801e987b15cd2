import type { Context } from 'hono';
import { personalPageHeaders } from '../security-headers.ts';

/** Everything that the API says instead of an answer. A code is a promise: it may be added, and never means another thing. */
export const PROBLEMS = {
  'invalid-input': { status: 400, title: 'The input is not as the document describes it.' },
  'not-logged-in': { status: 401, title: 'Nobody is logged in: log in at /entrar and send its cookie.' },
  'premium-needed': { status: 403, title: 'This is part of premium.' },
  'code-needed': { status: 403, title: 'Enter a new code at /entrar/confirmar first.' },
  'foreign-request': { status: 403, title: 'The request does not come from a page of ours.' },
  'no-roadmap': { status: 404, title: 'There is no roadmap yet: it is made in the chat.' },
  'no-open-debts': { status: 404, title: 'Nothing is owed any more, so nothing is left to plan.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'too-large': { status: 413, title: 'The body is larger than any that is asked for here.' },
  'unsupported-format': { status: 415, title: 'The body must be application/json.' },
  'too-many-requests': { status: 429, title: 'Too many requests: wait as long as Retry-After says.' },
  'try-later': { status: 503, title: 'It does not work now, and that is our fault: try again later.' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** A place in the input, as a JSON Pointer (RFC 6901), and what is wrong there. */
export type InputError = { readonly in: 'query' | 'body'; readonly pointer: string; readonly detail: string };

/** What an operation says in place of its answer. */
export type Refusal = { readonly refused: ProblemCode; readonly errors?: readonly InputError[] };

/** An answer of the kind `application/problem+json` (RFC 9457). Says nothing of what was sent, and nothing of what broke. */
export function problem(c: Context, { refused: code, errors }: Refusal): Response {
  const { status, title } = PROBLEMS[code];
  const body = { type: `urn:problem-type:denserola:${code}`, title, status, code, ...(errors ? { errors } : {}) };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    ...personalPageHeaders,
    ...(MORE_HEADERS.get(code) ?? {}),
  });
}

const MORE_HEADERS: ReadonlyMap<ProblemCode, Readonly<Record<string, string>>> = new Map([
  ['not-logged-in', { 'WWW-Authenticate': 'Cookie realm="/entrar"' }],
  ['too-many-requests', { 'Retry-After': '60' }],
]);

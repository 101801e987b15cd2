import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, Question } from './solve.ts';

/** To be raised when the model changes: answers to the old one must not be taken for answers to the new one. */
const MODEL_VERSION = 1;

export type Answers = {
  readonly find: (question: Question, seconds: number) => Promise<Answer | undefined>;
  readonly keep: (question: Question, seconds: number, answer: Answer) => Promise<void>;
};

type Stored = Omit<Answer, 'total' | 'bound'> & {
  /** Nothing was found in time. */
  readonly total: number | null;
  readonly bound: number | null;
  /** The time that it was given. */
  readonly given: number;
};

/** Solved models on disk, so that a run after a change of the planner takes seconds. Named by a hash of the question. */
export function answersIn(folder: string): Answers {
  return {
    /** An answer that is proven, or that was given at least this time. */
    async find(question, seconds) {
      const stored = await read(join(folder, nameOf(question)));
      if (!stored || !(stored.proven || stored.given >= seconds)) return undefined;
      const { given: _, ...answer } = stored;
      return { ...answer, total: answer.total ?? Infinity, bound: answer.bound ?? -Infinity };
    },
    async keep(question, seconds, answer) {
      await mkdir(folder, { recursive: true });
      // JSON turns what is not finite into null, which `find` turns back.
      await writeFile(join(folder, nameOf(question)), JSON.stringify({ ...answer, given: seconds }));
    },
  };
}

async function read(path: string): Promise<Stored | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Stored;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Infinity is written out: JSON would make it null, and two different questions one. */
function nameOf({ accounts, cash }: Question): string {
  const text = JSON.stringify({ MODEL_VERSION, accounts, cash }, (_, value: unknown) =>
    value === Infinity ? 'Infinity' : value,
  );
  return `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.json`;
}

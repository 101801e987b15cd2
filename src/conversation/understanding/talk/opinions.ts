import type { Command } from '../../../contracts/command.ts';
import type { Helped } from '../../../contracts/mentions.ts';
import { closedAnswers } from '../answers/closed-answers.ts';
import type { Clause } from '../text/clauses.ts';
import { withoutFillers } from '../text/clauses.ts';
import { withoutCourtesies } from '../text/courtesies.ts';
import type { TurnReading } from '../turn-reading.ts';
import { missing, opinionOpenings, opinions } from './opinion-words.data.ts';

/**
 * The answer to "esse plano te ajudou?" where it is all that was said: an emoji, a yes or no, a word of praise or blame.
 * Anything else is not forced into one: it is read as what it is.
 */
export function readOpinion({ clauses, view }: TurnReading): Extract<Command, { kind: 'opine' }> | undefined {
  if (view.opinion !== 'helped' || clauses.length === 0) return undefined;
  const said = clauses.map(opinionIn);
  const opinion = said.filter((one) => one !== 'polite');
  const [helped] = opinion;
  if (helped === undefined || opinion.includes(undefined)) return undefined;
  if (new Set(opinion).size > 1) return { kind: 'opine', helped: 'partly' };
  return { kind: 'opine', helped };
}

function opinionIn({ words }: Clause): Helped | 'polite' | undefined {
  const kept = withoutFillers(words);
  const core = withoutCourtesies(kept);
  const opinion = opinions.whole(kept)?.value ?? opinions.whole(core)?.value;
  if (opinion) return opinion;
  const answer = closedAnswers.whole(kept)?.value ?? closedAnswers.whole(core)?.value;
  if (answer === 'affirm') return 'yes';
  if (answer === 'deny') return 'no';
  return answer === 'thank' ? 'polite' : undefined;
}

/**
 * What was missing, in the person's own words: said so ("faltou …", "achei …"), or words that mean nothing else. Questions
 * in them are heard as well, and what is told as missing ("faltou a dívida da claro"); nothing else is written, since an
 * opinion ("não consigo pagar isso") is no news.
 */
export function readExplanation(
  { view, whole, reading }: TurnReading,
  commands: readonly Command[],
): readonly Command[] | undefined {
  if (view.opinion !== 'missing') return undefined;
  const opens = [missing, opinionOpenings].some((book) => book.at(reading.words, 0) !== undefined);
  const meansNothing = commands.every(({ kind }) => kind === 'cannot-handle');
  if (!opens && !meansNothing) return undefined;
  const isMissing = missing.at(reading.words, 0) !== undefined;
  const heard = commands.filter(({ kind }) => HEARD.has(kind) || (isMissing && TOLD.has(kind)));
  return [{ kind: 'explain', span: whole.source.trim() }, ...heard];
}

const HEARD: ReadonlySet<Command['kind']> = new Set(['ask', 'scam-question']);
const TOLD: ReadonlySet<Command['kind']> = new Set([
  'tell-debt',
  'tell-income',
  'tell-expense',
  'tell-offer',
  'clarify-amount',
]);

import type { Command, Slot } from '../../contracts/command.ts';
import { type Clause, withoutFillers } from './clauses.ts';
import { type ClosedAnswer, closedAnswers } from './closed-answers.ts';
import type { TurnReading } from './turn-reading.ts';

/** Questions that are answered by yes or no, so that "sim" or "não" may open a longer answer. */
const YES_NO: ReadonlySet<Slot> = new Set([
  'consent',
  'more-debts',
  'thirteenth',
  'offers',
  'overdue',
  'confirm-delete',
  'confirm-amount',
  'confirm-creditor',
]);
const NONE_ENDS_LIST: ReadonlySet<Slot> = new Set(['essentials', 'flexibles', 'debts']);

export type ReadAnswers = { readonly commands: readonly Command[]; readonly used: readonly Clause[] };

/** Answers without figures: whole clauses, and the "sim" or "não" that opens a longer answer to a yes-or-no question. */
export function readAnswers(turn: TurnReading): ReadAnswers {
  const slot = turn.view.question?.slot;
  const used: Clause[] = [];
  const commands: Command[] = [];
  for (const clause of turn.clauses) {
    const answer = wholeAnswer(clause.words);
    // "tudo bem?" asks, it does not agree.
    const asks = turn.reading.words[clause.to] === '?' && (answer === 'affirm' || answer === 'deny');
    if (answer && !asks) {
      used.push(clause);
      commands.push(...commandFor(answer, slot));
    }
  }
  const opening = opensWith(turn.clauses[0], slot);
  if (opening && commands.length === 0) commands.push({ kind: opening });
  return { commands: withoutContradiction(commands), used };
}

function wholeAnswer(words: readonly string[]): ClosedAnswer | undefined {
  const bare = withoutFillers(words);
  return (
    closedAnswers.whole(words)?.value ??
    closedAnswers.whole(bare)?.value ??
    closedAnswers.whole(bare.map(squeezed))?.value ??
    closedAnswers.whole(bare.filter((word) => !NICETIES.has(word)))?.value ??
    closedAnswers.whole(bare.map(squeezed).filter((word) => !CHEERS.has(word)))?.value ??
    sameTwice(bare)
  );
}

/** "sim sim sim", "nao nao", "👍👍". */
function sameTwice(words: readonly string[]): ClosedAnswer | undefined {
  const [first] = words;
  const repeated = words.length > 1 && first !== undefined && words.every((word) => word === first);
  return repeated ? closedAnswers.whole([first])?.value : undefined;
}

/** "naoo", "okk": letters that the thumb repeated. */
function squeezed(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

const NICETIES: ReadonlySet<string> = new Set(
  'dora moca moco obrigado obrigada valeu viu ok kkk rs mesmo ainda ai la tambem'.split(' '),
);

/** Emoji beside a word that says it already: "siimm 👍". */
const CHEERS: ReadonlySet<string> = new Set('👍 👌 ✅ 🙏 💪 😀 😊 😁 🙂 ❤ 👏'.split(' '));

function commandFor(answer: ClosedAnswer, slot: Slot | undefined): readonly Command[] {
  if (answer === 'no-income')
    return slot === 'incomes' ? [{ kind: 'deny' }] : slot === 'worry' ? [{ kind: 'tell-worry', worry: 'other' }] : [];
  if (answer !== 'none') return [{ kind: answer }];
  if (slot === 'worry') return [{ kind: 'tell-worry', worry: 'none' }];
  if (slot === 'rates') return [{ kind: 'dont-know' }];
  return [{ kind: slot !== undefined && NONE_ENDS_LIST.has(slot) ? 'nothing-more' : 'deny' }];
}

/** "sim devo 3 mil", "não tenho mais nenhuma dívida": gated by the question, since "não pago desde maio" denies nothing. */
function opensWith(clause: Clause | undefined, slot: Slot | undefined): 'affirm' | 'deny' | undefined {
  if (!clause || slot === undefined || !YES_NO.has(slot)) return undefined;
  const [first = '', second = ''] = withoutFillers(clause.words);
  if (['sim', 'ss', 'claro', 'tenho', 'tem', 'aceito', 'quero', 'topo', 'recebo'].includes(first)) {
    return second === 'nao' || (first !== 'sim' && slot === 'confirm-delete') ? undefined : 'affirm';
  }
  const verbs = [
    'tenho',
    'quero',
    'tem',
    'recebo',
    'ofereceram',
    'fizeram',
    'aceito',
    'obrigado',
    'ha',
    'esta',
    'estou',
  ];
  return first === 'nao' && verbs.includes(second) ? 'deny' : undefined;
}

/** A yes and a no in one turn: the later one counts, as people mend themselves. */
function withoutContradiction(commands: readonly Command[]): readonly Command[] {
  const last = commands.findLast(({ kind }) => kind === 'affirm' || kind === 'deny')?.kind;
  const other = last === 'affirm' ? 'deny' : 'affirm';
  const seen = new Set<string>();
  return commands.filter(({ kind }) => {
    const keep = !(last !== undefined && kind === other) && !seen.has(kind);
    seen.add(kind);
    return keep;
  });
}

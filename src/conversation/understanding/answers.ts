import type { Command, Slot } from '../../contracts/command.ts';
import { answerMeans } from './answer-means.ts';
import { type Clause, withoutFillers } from './clauses.ts';
import { type ClosedAnswer, closedAnswers } from './closed-answers.ts';
import { withoutCourtesies } from './courtesies.ts';
import type { Figure } from './figure.ts';
import { deniesAtFirst } from './opening-denials.ts';
import { isThirteenthInDoubt } from './thirteenth.ts';
import type { Found } from './tokens.ts';
import { type TurnReading, within } from './turn-reading.ts';

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
  'confirm-change',
]);

export type ReadAnswers = { readonly commands: readonly Command[]; readonly used: readonly Clause[] };

/** Answers without figures: whole clauses, and the "sim" or "não" that opens a longer answer to a yes-or-no question. */
export function readAnswers(turn: TurnReading): ReadAnswers {
  const slot = turn.view.question?.slot;
  const used: Clause[] = [];
  const commands: Command[] = [];
  for (const clause of turn.clauses) {
    const answer = wholeAnswer(clause.words);
    if (answer && !saysElse(turn, clause, answer)) {
      const meant = answerMeans(answer, slot, clause.words);
      if (meant.length > 0 || answer === 'unclear') used.push(clause);
      commands.push(...meant);
    }
  }
  const [first] = turn.clauses;
  // "tem que pagar?" asks.
  const opening = first && turn.reading.words[first.to] !== '?' ? opensWith(first, slot) : undefined;
  if (opening && commands.length === 0) commands.push({ kind: opening });
  // "é a leader, não a renner" to "é a renner?".
  const swaps = slot === 'confirm-creditor' && turn.denied.length > 0 && turn.creditors.length > 0;
  if (swaps && commands.length === 0) commands.push({ kind: 'deny' });
  if (isThirteenthInDoubt(turn)) return { commands: [], used };
  return { commands: withoutContradiction(commands), used };
}

/** The words around a clause take its meaning as an answer. */
function saysElse(turn: TurnReading, clause: Clause, answer: ClosedAnswer): boolean {
  const { words } = turn.reading;
  const slot = turn.view.question?.slot;
  switch (answer) {
    case 'affirm':
    case 'deny':
      // "tudo bem?" asks, it does not agree.
      return words[clause.to] === '?' || isBeside(turn, clause);
    case 'no-income':
      // "tem mês que não entra 2" tells a sum.
      return within(turn, clause.from, clause.to).figures.some(isSum);
    case 'none':
      // "transporte da empresa, não gasto" says nothing of the other expenses.
      return turn.expenses.some(({ from }) => from < clause.from || from >= clause.to);
    case 'dont-know':
      // "12% no nubank, a renner não sei" knows the other.
      return slot === 'rates' && namesOne(turn, clause);
    default:
      return isBeside(turn, clause);
  }
}

/** "enel: 2 meses ⏎ c&a: em dia" says it of the one that it stands beside. */
function isBeside({ view, creditors, reading: { words } }: TurnReading, { from }: Clause): boolean {
  return view.question?.slot === 'overdue' && creditors.length > 0 && words[from - 1] === ':';
}

function namesOne({ creditors }: TurnReading, { from, to }: Clause): boolean {
  return creditors.length > 1 && creditors.some((one) => one.from >= from && one.to <= to);
}

function isSum({ value }: Found<Figure>): boolean {
  return value.kind === 'amount' && (value.amount.readings[0] ?? 0) > 0;
}

/** Nobody says yes or no in more words than this. */
const LONGEST_ANSWER = 24;

function wholeAnswer(words: readonly string[]): ClosedAnswer | undefined {
  if (words.length > LONGEST_ANSWER || ATTENTION.test(words.join(' '))) return undefined;
  const bare = withoutFillers(words);
  return (
    closedAnswers.whole(words)?.value ??
    closedAnswers.whole(bare)?.value ??
    closedAnswers.whole(bare.map(squeezed))?.value ??
    closedAnswers.whole(bare.filter((word) => !NICETIES.has(word)))?.value ??
    closedAnswers.whole(bare.map(squeezed).filter((word) => !CHEERS.has(word)))?.value ??
    closedAnswers.whole(withoutCourtesies(words))?.value ??
    sameTwice(bare) ??
    sameThroughout(withoutCourtesies(words))
  );
}

/** "olha só, ontem ligaram" is no "só isso", "20 % ao mês, pode isso?" skips nothing. */
const ATTENTION =
  /^(?:entao )?(?:olha|olhe|veja|ve|escuta|imagina|imagine|repara|saca|espia|pensa) so$|^pode (?:isso|uma coisa dessas|um negocio desses)$/;

/** Dictated answers run together: "tá certo pode perguntar", "não não tem". */
function sameThroughout(words: readonly string[]): ClosedAnswer | undefined {
  const said = closedAnswers.all(words);
  const covered = said.reduce((sum, { from, to }) => sum + to - from, 0);
  const [first] = said;
  return first && covered === words.length && said.every(({ value }) => value === first.value)
    ? first.value
    : undefined;
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

/** "sim devo 3 mil", "não tenho mais nenhuma dívida": gated by the question, since "não pago desde maio" denies nothing. */
function opensWith(clause: Clause, slot: Slot | undefined): 'affirm' | 'deny' | undefined {
  if (slot === undefined || !YES_NO.has(slot)) return undefined;
  const [first = '', second = ''] = withoutFillers(clause.words);
  // "sim, mas tira 200 por mês": a yes to something else than was asked.
  if (NEEDS_YES.has(slot) && clause.words.some((word) => word === 'mas' || word === 'porem' || /^\d/.test(word)))
    return undefined;
  if (['sim', 'ss', 'claro', 'tenho', 'tem', 'aceito', 'quero', 'topo', 'recebo'].includes(first)) {
    return second === 'nao' || (first !== 'sim' && NEEDS_YES.has(slot)) ? undefined : 'affirm';
  }
  if (deniesAtFirst(clause.words) || (slot === 'confirm-creditor' && first === 'nao' && ['e', 'eh'].includes(second)))
    return 'deny';
  return DENIALS_AT_END.has(clause.words.slice(-2).join(' ')) ? 'deny' : undefined;
}

/** "eu acho que não viu deixa eu pensar não não tem". */
const DENIALS_AT_END: ReadonlySet<string> = new Set(['nao tem', 'nao tenho', 'tem nao', 'tenho nao', 'recebo nao']);

/** What is changed only by a plain yes: "quero pagar a claro primeiro" wishes something else. */
const NEEDS_YES: ReadonlySet<Slot> = new Set(['confirm-delete', 'confirm-change']);

/** A yes and a no in one turn: the later one counts, as people mend themselves. */
function withoutContradiction(commands: readonly Command[]): readonly Command[] {
  // "não sei ao certo, pula": the question is left.
  const isLeft = commands.some(({ kind }) => kind === 'skip');
  const last = commands.findLast(({ kind }) => kind === 'affirm' || kind === 'deny')?.kind;
  const other = last === 'affirm' ? 'deny' : 'affirm';
  const seen = new Set<string>();
  return commands.filter(({ kind }) => {
    const isOther = (last !== undefined && kind === other) || (isLeft && kind === 'dont-know');
    const keep = !isOther && !seen.has(kind);
    seen.add(kind);
    return keep;
  });
}

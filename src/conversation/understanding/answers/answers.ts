import type { Command, Slot } from '../../../contracts/command.ts';
import { meansSome } from '../creditors/places-in-list.ts';
import type { Figure } from '../figures/figure.ts';
import { readNumbers } from '../figures/numbers.ts';
import { isThirteenthInDoubt } from '../household/thirteenth.ts';
import { type Clause, withoutFillers } from '../text/clauses.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { isRecalled } from '../text/recalled.ts';
import type { Found } from '../text/tokens.ts';
import { type TurnReading, within } from '../turn-reading.ts';
import { answerMeans, endsList } from './answer-means.ts';
import type { ClosedAnswer } from './closed-answers.ts';
import { deniesAtFirst } from './opening-denials.ts';
import { wholeAnswer } from './whole-answer.ts';

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
  for (const clause of turn.clauses.slice(lastWordAt(turn.clauses))) {
    const answer = answerIn(turn, clause);
    if (answer === undefined || (answer === 'dont-know' && waits(turn.reading.words))) continue;
    const meant = answerMeans(answer, slot, clause.words);
    if (meant.length > 0 || answer === 'unclear') used.push(clause);
    commands.push(...meant);
  }
  const first = turn.clauses[lastWordAt(turn.clauses)];
  // "tem que pagar?" asks.
  const isUnclear = first !== undefined && used.includes(first);
  const opening = first && !isUnclear && turn.reading.words[first.to] !== '?' ? opensWith(first, slot) : undefined;
  if (commands.length === 0) commands.push(...longerAnswer(turn, opening));
  // "é a leader, não a renner" to "é a renner?".
  const swaps = slot === 'confirm-creditor' && turn.denied.length > 0 && turn.creditors.length > 0;
  if (swaps && commands.length === 0) commands.push({ kind: 'deny' });
  // What is in doubt as a whole tells nothing by its parts.
  if (isThirteenthInDoubt(turn)) return { commands: [], used: turn.clauses };
  return { commands: withoutContradiction(commands), used };
}

/**
 * Where the answer begins that the person mended the first one into: "não. quer dizer, sim", "é outro banco kkk brincadeira, é ele
 * sim". What was said before is taken back.
 */
function lastWordAt(clauses: readonly Clause[]): number {
  const last = clauses.findLastIndex(({ words }) =>
    takesBack.all(words).some(({ from, to }) => from === 0 || to === words.length),
  );
  const recalled = clauses.findIndex(({ words }, at) => isRecalled(words, clauses[at + 1]?.words ?? []));
  if (recalled >= 0 && recalled > last) return recalled + 1;
  const words = clauses[last]?.words;
  if (!words) return 0;
  // "… kkk brincadeira, é ele sim": the cue ends its clause.
  const start = takesBack.all(words).some(({ to }) => to === words.length) ? last + 1 : last;
  // Nothing follows: "não, brincadeira" took back all that there is.
  return start < clauses.length ? start : 0;
}

const takesBack = phraseBook<true>([
  [
    true,
    [
      '(quer|quero|queria) dizer',
      '(melhor|quero) dizendo',
      '(brincadeira|brincadeirinha|brincando|zoeira|mentira|mentirinha|zoando|minto|alias|digo)',
      '(estou|to|tou|estava|tava) (so)? (brincando|zoando|de_brincadeira|de_zoeira|tirando_onda)',
    ],
  ],
]);

/** The clause without the words that mend what was said before it: "quer dizer sim". */
function withoutCue(words: readonly string[]): readonly string[] {
  const cue = takesBack.at(words, 0);
  return cue && cue.to < words.length ? words.slice(cue.to) : words;
}

/** What a clause says as a whole, where it is meant as an answer. */
function answerIn(turn: TurnReading, clause: Clause): ClosedAnswer | undefined {
  const slot = turn.view.question?.slot;
  const answer = wholeAnswer(withoutCue(clause.words));
  if (answer !== 'dont-know' && isNoAnswer(turn, clause)) return undefined;
  switch (answer) {
    case 'affirm':
      // "tudo bem?" asks, it does not agree.
      if (turn.reading.words[clause.to] === '?') return undefined;
      return turn.figures.length === 0 && endsList(slot, clause.words) ? 'nothing-more' : 'affirm';
    case 'deny':
      return turn.reading.words[clause.to] === '?' ? undefined : 'deny';
    case 'no-income':
      // "tem mês que não entra 2" tells a sum.
      return within(turn, clause.from, clause.to).figures.some(isSum) ? undefined : answer;
    case 'none':
      // "transporte da empresa, não gasto" says nothing of the other expenses.
      return turn.expenses.some(({ from }) => from < clause.from || from >= clause.to) ? undefined : answer;
    case 'dont-know':
      // "12% no nubank, a renner não sei" knows the other.
      if (slot === 'instalments-left' && leavesChoice(turn)) return undefined;
      return slot === 'rates' && namesOne(turn, clause) ? undefined : answer;
    default:
      return answer;
  }
}

/** "é a segunda parcela. Depois, nada à vista" does not wish to answer later. */
function isNoAnswer(turn: TurnReading, clause: Clause): boolean {
  const isThereafter = clause.words.join(' ') === 'depois' && clause !== turn.clauses.at(-1);
  return (
    isThereafter ||
    isBeside(turn, clause) ||
    meansSome(turn.reading, turn.view) ||
    isOfOffers(clause, turn.view.question?.slot)
  );
}

/** "ninguém ofereceu nada" says of no debt that it is paid in time. */
function isOfOffers({ words }: Clause, slot: Slot | undefined): boolean {
  return slot === 'overdue' && words.some((word) => /^ofere/.test(word));
}

/** "oito ou nove, preciso olhar direito" knows it nearly. */
function leavesChoice({ reading }: TurnReading): boolean {
  const [first, second] = readNumbers(reading);
  return first !== undefined && second?.from === first.to + 1 && reading.words[first.to] === 'ou';
}

/** The yes or no that opens a longer answer, or what it says is not known. */
function longerAnswer(turn: TurnReading, opening: 'affirm' | 'deny' | undefined): readonly Command[] {
  if (opening) return [{ kind: opening }];
  const slot = turn.view.question?.slot;
  return slot !== undefined && isUnknown(turn, slot) ? [{ kind: 'dont-know' }] : [];
}

/** "não sei se a empresa vai pagar este ano", "acho que sim, não sei, tô de experiência": not known, with why. */
function isUnknown({ clauses, figures, reading: { words } }: TurnReading, slot: Slot): boolean {
  if (words.includes('?')) return false;
  // "tava 2 mil em maio agora não sei", "devo na sanepar e na oi mas valor não lembro".
  if (OF_SUMS.has(slot) && clauses.some(({ words: said }) => endsUnknown(said))) return true;
  if (!MAY_BE_UNKNOWN.has(slot) || figures.some(isSum)) return false;
  return clauses.some(({ words: said }) => unknown.at(withoutFillers(said), 0) !== undefined);
}

function endsUnknown(said: readonly string[]): boolean {
  return unknownAtEnd.all(said).some(({ to }) => to === said.length);
}

const OF_SUMS: ReadonlySet<Slot> = new Set(['debts', 'more-debts', 'debt-amount', 'instalments-left']);

const unknownAtEnd = phraseBook<true>([
  [
    true,
    [
      '(agora|hoje|atualmente|hoje_em_dia) (eu)? (ja)? (nao|num) (sei|lembro|faco_ideia) (mais)?',
      '(o|os)? (valor|valores|quanto|total|saldo) (certo|exato|certinho|de_cada)? (eu)? (nao|num) (sei|lembro|faco_ideia) (mais|direito|dizer)?',
      '(nao|num) (sei|lembro|faco_ideia) (do|o|de|dos|os)? (valor|valores|quanto|quanto_e|quanto_ta|quanto_esta|total) (certo|exato|certinho)?',
    ],
  ],
]);

/** Questions of which a person may not know the answer, and that nobody else's "não sei" answers. */
const MAY_BE_UNKNOWN: ReadonlySet<Slot> = new Set([
  'thirteenth',
  'income-low-month',
  'debt-amount',
  'instalments-left',
  'rates',
  'offers',
]);

const unknown = phraseBook<true>([
  [
    true,
    [
      '(nao|num|nem) (sei|lembro|faco_ideia|tenho_certeza|tenho_ideia|imagino|recordo) (ainda|se|quanto|quantas|quantos|qual|quando|direito|dizer|ao_certo|mais|mesmo|agora|bem|como|nada|porque|que|a|de)',
      '(sim|talvez) (nao|num) (sei|lembro)',
      '(nunca|nem) (me_falaram|me_disseram|falaram|perguntei|reparei|olhei|vi|soube|prestei_atencao|me_explicaram|explicaram|parei_para_ver) ..',
    ],
  ],
]);

/** "vou olhar no aplicativo, um minutinho": who goes to look wants the question kept open. */
function waits(words: readonly string[]): boolean {
  return waiting.all(words).length > 0;
}

const waiting = phraseBook<true>([
  [
    true,
    [
      '(um|1|so_um|mais_um|me_da_um|da_um) (minuto|minutinho|minutim|min|segundo|segundinho|seg|instante|instantinho|momento|momentinho|tempinho|pouquinho)',
      '(pera|perai|espera|espere|guenta|aguenta|aguarda|aguarde|segura|calma) (ai|um_pouco|um_pouquinho|um_minuto|um_minutinho|um_instante|ali|la)? .. (que|eu)? (ja|vou|estou|to|deixa)',
      'ja (ja|volto|venho|te_falo|te_digo|te_mando|te_respondo|respondo|falo|digo)',
    ],
  ],
]);

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

/** "sim devo 3 mil", "não tenho mais nenhuma dívida": gated by the question, since "não pago desde maio" denies nothing. */
function opensWith(clause: Clause, slot: Slot | undefined): 'affirm' | 'deny' | undefined {
  if (slot === undefined || !YES_NO.has(slot) || isOfOffers(clause, slot)) return undefined;
  const [first = '', second = ''] = withoutFillers(clause.words);
  // "sim, mas tira 200 por mês": a yes to something else than was asked.
  if (NEEDS_YES.has(slot) && clause.words.some((word) => word === 'mas' || word === 'porem' || /^\d/.test(word)))
    return undefined;
  // "quero corrigir a primeira" to "tem mais alguma?" wishes something else.
  if (first === 'quero' && slot !== 'consent' && /[aei]r$/.test(second)) return undefined;
  if (['sim', 'ss', 'claro', 'tenho', 'tem', 'aceito', 'quero', 'topo', 'recebo'].includes(first)) {
    return second === 'nao' || (first !== 'sim' && NEEDS_YES.has(slot)) ? undefined : 'affirm';
  }
  // "é o banco sim", "foi lá mesmo sim".
  const isMeant = /^(?:e|eh|foi|era) (?:(?!nao\b)\S+ ){1,5}sim$/.test(withoutCue(clause.words).join(' '));
  if (isMeant && slot.startsWith('confirm') && slot !== 'confirm-delete') return 'affirm';
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

import type { Command, Slot } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import { isAfterwards } from '../afterwards.ts';
import { creditorIn } from '../debts/debt-reader.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import { addedCost } from '../household/added-costs.ts';
import type { Clause } from '../text/clauses.ts';
import { withoutCourtesies } from '../text/courtesies.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { masked, phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import {
  BROKEN_AGREEMENTS,
  CARD_USES,
  CHANGED_MIND,
  DROPPED_EXTRAS,
  MONTH_PAID,
  USES_OF_CARD,
} from './plan-news-words.data.ts';

/** What is also asked once there is a plan, to make it finer. */
const MAKES_FINER: ReadonlySet<Slot> = new Set(['rates', 'offers', 'income-source']);

type News = { readonly from: number; readonly to: number; readonly command: Command };

/**
 * What happens to a plan while it is followed: all of a month was paid, the card was used again, an agreement broke, a cost grew,
 * the money on top is no more. The clause that says so tells nothing else.
 */
export function withoutPlanNews(turn: TurnReading): {
  readonly turn: TurnReading;
  readonly commands: readonly Command[];
} {
  const slot = turn.view.question?.slot;
  const isLater = slot === undefined ? turn.view.creditors.length > 0 : isAfterwards(slot) || MAKES_FINER.has(slot);
  if (!isLater || turn.reading.words.includes('?')) return { turn, commands: [] };
  const news = turn.clauses.flatMap((clause) => newsIn(turn, clause) ?? []);
  return { turn: news.reduce(masked, turn), commands: news.map(({ command }) => command) };
}

function newsIn(turn: TurnReading, clause: Clause): News | undefined {
  const used = cardUsed(turn, clause);
  if (used) return used;
  const part = within(turn, clause.from, clause.to);
  const command =
    monthPaid(clause) ??
    agreementBroken(part) ??
    extraDropped(part) ??
    addedCost(part, turn) ??
    mindChanged(turn, clause);
  return command && { from: clause.from, to: clause.to, command };
}

const minds = phraseBook<true>([[true, CHANGED_MIND]]);

function mindChanged({ clauses }: TurnReading, { words }: Clause): Command | undefined {
  return clauses.length === 1 && minds.whole(withoutCourtesies(words)) ? { kind: 'cancel' } : undefined;
}

const paid = phraseBook<true>([[true, MONTH_PAID]]);

function monthPaid({ words }: Clause): Command | undefined {
  return paid.whole(withoutCourtesies(words)) ? { kind: 'tell-month-paid' } : undefined;
}

const uses = phraseBook<true>([[true, USES_OF_CARD]]);
const verbs = phraseBook<true>([[true, CARD_USES]]);

/** "usei o cartão de novo, 150", "gastei 150 no cartão"; in parts it is told as a debt of its own. */
function cardUsed(turn: TurnReading, clause: Clause): News | undefined {
  const part = within(turn, clause.from, clause.to);
  const isSaid = phrasesIn(uses, part).length > 0 || isUseOf(part, phrasesIn(verbs, part)[0]);
  const sums = turn.figures.filter(({ value }) => value.kind === 'amount' || value.kind === 'instalments');
  if (!isSaid || sums.some(({ value }) => value.kind === 'instalments')) return undefined;
  const [sum, ...others] = sums.filter(({ from, to }) => clause.from <= from && to <= clause.to);
  const behind = sum ? undefined : sumBehind(turn, clause);
  const amount = (sum ?? behind)?.value;
  if (others.length > 0) return undefined;
  const command = purchaseOf(amount?.kind === 'amount' ? amount.amount : undefined, whoseIn(part));
  return command && { from: clause.from, to: behind?.to ?? clause.to, command };
}

/** "…, deu 150": nothing but the sum in the next clause. */
function sumBehind({ clauses, figures }: TurnReading, clause: Clause): TurnReading['figures'][number] | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  const [sum] = figures.filter(({ from, to }) => next !== undefined && next.from <= from && to <= next.to);
  return next && sum && next.words.length <= sum.to - sum.from + MOST_BESIDE ? sum : undefined;
}

/** "deu uns". */
const MOST_BESIDE = 2;

function purchaseOf(amount: Amount | undefined, whose: { readonly creditor?: CreditorMention }): Command | undefined {
  if (!amount) return { kind: 'tell-purchase', ...whose };
  const settled = settleAmount(amount, 'anything');
  if (settled?.kind === 'money') return { kind: 'tell-purchase', ...whose, money: settled.money };
  const { span = '', candidates = [] } = settled ?? {};
  return settled && { kind: 'clarify-amount', span, candidates, about: { kind: 'tell-purchase', ...whose } };
}

/** A verb of using and, behind it, the name of a debt that was told: "usei 150 do nubank". */
function isUseOf({ creditors, view }: TurnReading, verb: Found<true> | undefined): boolean {
  return creditors.some(
    ({ from, value }) => verb !== undefined && from >= verb.to && view.creditors.includes(value.mention.name),
  );
}

function whoseIn(part: TurnReading): { readonly creditor?: CreditorMention } {
  const creditor = part.creditors.length > 0 ? creditorIn(part) : undefined;
  return creditor ? { creditor } : {};
}

const broken = phraseBook<true>([[true, BROKEN_AGREEMENTS]]);

function agreementBroken(part: TurnReading): Command | undefined {
  return phrasesIn(broken, part).length > 0 ? { kind: 'break-agreement', ...whoseIn(part) } : undefined;
}

const dropped = phraseBook<true>([[true, DROPPED_EXTRAS]]);

/** "não vou pagar nada a mais"; "não vou pagar a mais cara primeiro" is of the order. */
function extraDropped(part: TurnReading): Command | undefined {
  const { words } = part.reading;
  const isSaid = phrasesIn(dropped, part).some(({ to }) => to === part.to || AFTER_MORE.has(words[to] ?? ''));
  return isSaid ? { kind: 'drop-extra' } : undefined;
}

const AFTER_MORE: ReadonlySet<string> = new Set('por todo esse este nao que agora no na mesmo'.split(' '));

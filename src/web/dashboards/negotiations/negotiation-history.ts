import type { Change, Fact } from '../../../contracts/conversation-state.ts';
import type { CreditorTalk, OfferVerdict } from '../../../contracts/domain-event.ts';
import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Offer } from '../../../domain/debts/debt.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { DebtsAsTold, NegotiationStep } from '../../../ports/journey-source.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';

/** The talk with one creditor, step by step. */
export type Negotiation = {
  readonly debtId: string;
  /** What the debt is called. */
  readonly creditor: string;
  /** How it stands: signed, on the table, or neither. */
  readonly stands: 'agreed' | 'offered' | 'talking';
  readonly steps: readonly Step[];
};

export type Step = { readonly on: LocalDate } & (
  | {
      readonly kind: 'offered';
      readonly offer: Offer;
      readonly owed: Centavos | undefined;
      readonly isMended: boolean;
      /** What we said of it. */
      readonly verdict?: OfferVerdict;
    }
  | { readonly kind: 'helped'; readonly topic: CreditorTalk }
  | { readonly kind: 'ended' }
  | { readonly kind: 'agreed'; readonly offer: Offer | undefined; readonly forgiven: Centavos }
  | { readonly kind: 'part-paid'; readonly amount: Centavos }
);

type Needs = {
  readonly facts: readonly Fact[];
  readonly events: readonly NegotiationStep[];
  readonly debtsAsTold: DebtsAsTold;
  /** The day of an instant (epoch milliseconds). */
  readonly dayOf: (at: number) => LocalDate;
  /** For facts of which no day was kept. */
  readonly since: LocalDate;
  /** What debts are called that their creditor's name does not tell apart. */
  readonly names?: Roadmap['names'];
};

/** What was offered and agreed is from the facts, what was answered from the events; the newest talk comes first. */
export function negotiationHistory({
  facts,
  events,
  debtsAsTold,
  dayOf,
  since,
  names: apart = {},
}: Needs): readonly Negotiation[] {
  const talks = new Map<string, Talk>();
  const talkOf = (debtId: string): Talk => {
    const talk = talks.get(debtId) ?? { offers: new Map(), steps: [], agreedOn: undefined };
    talks.set(debtId, talk);
    return talk;
  };
  for (const [index, { change, on = since }] of facts.entries()) {
    const debtId = debtOf(change);
    if (debtId === undefined) continue;
    const owed = () => owedBy(debtsAsTold(facts.slice(0, index), on), debtId, on);
    take(change, { talk: talkOf(debtId), on, owed });
  }
  for (const { at, event } of events) {
    const { steps } = talkOf(event.debtId);
    if (event.type === 'offer-judged') judge(steps, event);
    else steps.push({ on: dayOf(at), kind: 'helped', topic: event.topic });
  }
  const names = namesTold(facts);
  return [...talks]
    .filter(([debtId, { steps }]) => steps.length > 0 && names.has(debtId))
    .map(([debtId, { offers, steps, agreedOn }]): Negotiation => {
      const stands = agreedOn ? 'agreed' : offers.size > 0 ? 'offered' : 'talking';
      const ordered = steps.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
      return { debtId, creditor: apart[debtId] ?? names.get(debtId) ?? '', stands, steps: ordered };
    })
    .toSorted((one, other) => (latest(one) < latest(other) ? 1 : -1));
}

type Talk = { readonly offers: Map<string, Offer>; readonly steps: Step[]; agreedOn: LocalDate | undefined };

function debtOf(change: Change): string | undefined {
  switch (change.set) {
    case 'offer':
    case 'offer-ended':
    case 'offer-accepted':
    case 'payment':
      return change.debtId;
    default:
      return undefined;
  }
}

type Taken = { readonly talk: Talk; readonly on: LocalDate; readonly owed: () => Centavos | undefined };

function take(change: Change, { talk, on, owed }: Taken): void {
  const { offers, steps } = talk;
  switch (change.set) {
    case 'offer': {
      const before = offers.get(change.offer.id);
      const offer = { ...before, ...change.offer };
      if (!isOffer(offer)) return;
      offers.set(offer.id, offer);
      steps.push({ on, kind: 'offered', offer, owed: owed(), isMended: before !== undefined });
      return;
    }
    case 'offer-ended':
      offers.delete(change.offerId);
      steps.push({ on, kind: 'ended' });
      return;
    case 'offer-accepted': {
      const offer = offers.get(change.offerId);
      talk.agreedOn = change.on;
      steps.push({ on, kind: 'agreed', offer, forgiven: Math.max(0, (owed() ?? 0) - (offer?.price ?? 0)) });
      return;
    }
    case 'payment':
      if (talk.agreedOn && change.on >= talk.agreedOn) {
        steps.push({ on: change.on, kind: 'part-paid', amount: change.amount });
      }
      return;
    default:
      return;
  }
}

/** Of an offer that was taken back nothing is told any more, and so no verdict either. */
function judge(steps: Step[], { offerId, price, verdict }: Judged): void {
  const index = steps.findLastIndex(
    (step) => step.kind === 'offered' && step.offer.id === offerId && step.offer.price === price,
  );
  const step = steps[index];
  if (step?.kind === 'offered') steps[index] = { ...step, verdict };
}

type Judged = Extract<NegotiationStep['event'], { type: 'offer-judged' }>;

function isOffer(offer: Partial<Offer>): offer is Offer {
  return offer.id !== undefined && offer.price !== undefined && offer.instalments !== undefined;
}

function owedBy(debts: ReturnType<DebtsAsTold>, debtId: string, on: LocalDate): Centavos | undefined {
  const debt = debts.find(({ id }) => id === debtId);
  return debt && amountOwed(debt, on).total;
}

function namesTold(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { change } of facts) {
    if (change.set === 'debt') names.set(change.debt.id, change.debt.creditor || names.get(change.debt.id) || 'Dívida');
    if (change.set === 'removed') names.delete(change.id);
  }
  return names;
}

function latest({ steps }: Negotiation): LocalDate {
  return steps.at(-1)?.on ?? '';
}

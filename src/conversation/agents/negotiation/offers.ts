import type { Command } from '../../../contracts/command.ts';
import type { Change, DebtDraft, Patch, Wish } from '../../../contracts/conversation-state.ts';
import type { CreditorMention, OfferTerms } from '../../../contracts/mentions.ts';
import type { DebtKind, Offer } from '../../../domain/debts/debt.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import { ppm, timesPpm } from '../../../domain/money/times-rate.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import { debtName } from '../../copy/debts.ts';
import * as copy from '../../copy/offers.ts';
import { nextId, nextOfferId, type Situation } from '../../situation.ts';
import { type Agent, type Context, type Outcome, settle } from '../agent.ts';
import { debtsNamed, isOpen } from '../debts-named.ts';
import { creditorSpelled } from '../tell-debt.ts';
import { wish } from '../wishes.ts';
import { nowAbout, talkedAbout } from './which-debt.ts';

/** Settlements that creditors offer: told, mended, gone, or signed. */
export const offersAgent: Agent = {
  name: 'offers',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'tell-offer':
      return tellOffer(command, context);
    case 'tell-discount':
      return tellDiscount(command, context);
    case 'mend-offer':
      return mendOffer(command, context);
    case 'accept-offer':
      return acceptOffer(command, context);
    case 'end-offer':
      return endOffer(command, context);
    default:
      return undefined;
  }
}

type Told<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

function tellOffer(command: Told<'tell-offer'>, context: Context): Outcome {
  const answered = answersOffers(context);
  const candidates = offeredDebts(command, context);
  const [debt] = candidates;
  if (!debt && command.creditor) return offerOfNewDebt(command, command.creditor, context);
  if (!debt) return { say: [copy.offerWithoutDebt] };
  if (candidates.length > 1) {
    return wish(
      candidates.map((one) => ({
        changes: [...offerChanges(one, command, context), ...answered],
        say: copy.offerNoted(debtName(one), termsOf(command)),
      })),
      { ...context, options: candidates.map(debtName), question: copy.offerOfWhich },
    );
  }
  return {
    changes: [...offerChanges(debt, command, context), ...answered],
    patch: nowAbout(debt.id, context),
    say: [copy.offerNoted(debtName(debt), termsOf(command))],
  };
}

/** Whose offer it is: of who was named, else of the debt that is being negotiated about, else of those that are behind. */
function offeredDebts({ creditor, debtKind }: Whose, context: Context): readonly DebtDraft[] {
  const named = debtsNamed(creditor, context.situation);
  if (creditor || named.length > 0) return named;
  const ofKind = debtsOfKind(debtKind, context.situation);
  if (ofKind.length > 0) return ofKind;
  const current = talkedAbout(context);
  return current ? [current] : likelyDebts(context.situation.debts);
}

type Whose = { readonly creditor?: CreditorMention; readonly debtKind?: DebtKind };

function debtsOfKind(debtKind: DebtKind | undefined, { debts }: Situation): readonly DebtDraft[] {
  return debts.filter((debt) => debtKind !== undefined && debt.kind === debtKind && isOpen(debt));
}

/** Without a name: the debts that are behind are the ones that offers are made for; else any. */
function likelyDebts(debts: readonly DebtDraft[]): readonly DebtDraft[] {
  const overdue = debts.filter((debt) => debt.overdue === 'yes');
  return overdue.length > 0 ? overdue : debts;
}

function answersOffers({ question, situation }: Context): readonly Change[] {
  return question?.slot === 'offers' && !situation.settled.has('offers') ? [settle(question, 'answered')] : [];
}

/** An offer for a debt that nobody told of tells of the debt; what is owed is asked as for any other. */
function offerOfNewDebt(command: Told<'tell-offer'>, creditor: CreditorMention, context: Context): Outcome {
  const id = nextId(context.state, 'd', 0);
  const debt: DebtDraft = {
    id,
    creditor: creditorSpelled(creditor),
    ...(creditor.id ? { creditorId: creditor.id } : {}),
  };
  return {
    changes: [{ set: 'debt', debt }, ...offerChanges(debt, command, context), ...answersOffers(context)],
    say: [copy.offerOfNewDebt(debt.creditor, termsOf(command))],
    events: [{ v: 1, type: 'debt-told', debtId: id, kind: 'other', owed: 0 }],
  };
}

type Priced = OfferTerms & { readonly money: Parameters<typeof priceOf>[0] };

/** A newer offer of the same number of parts takes the place of the older one. */
function offerChanges(debt: DebtDraft, told: Priced, { state, situation }: Context): readonly Change[] {
  const instalments = told.instalments ?? 1;
  const before = debt.offers?.find((offer) => offer.instalments === instalments);
  const offer: Offer = {
    id: before?.id ?? nextOfferId(state, situation),
    price: priceOf(told.money),
    instalments,
    ...detailsOf(told),
  };
  return [{ set: 'offer', debtId: debt.id, offer }];
}

/** What is to be paid counts by its upper end. */
function priceOf(money: { readonly centavos: Centavos; readonly range?: { readonly to: Centavos } }): Centavos {
  return money.range?.to ?? money.centavos;
}

function detailsOf({ entry, from, until, channel, proof, cleansName }: OfferTerms): Partial<Offer> {
  return {
    ...(entry ? { entry: entry.centavos } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(channel ? { channel } : {}),
    ...(proof ? { proof } : {}),
    ...(cleansName ? { cleansName } : {}),
  };
}

function termsOf(told: Priced) {
  return { price: priceOf(told.money), instalments: told.instalments ?? 1, ...detailsOf(told) };
}

/** "90% de desconto" of a known balance is an amount; a guess of ours, so it is written only after a yes. */
function tellDiscount(command: Told<'tell-discount'>, context: Context): Outcome {
  const debts = offeredDebts(command, context);
  const [debt] = debts;
  if (!debt) return { say: [copy.discountWithoutDebt] };
  const guesses = debts.flatMap((one) => discounted(one, command, context));
  const [guess] = guesses;
  if (!guess) return { say: [copy.discountHowMuch(debtName(debt))] };
  const wishes = guesses.map((one) => one.wish);
  if (guesses.length > 1) {
    return wish(wishes, {
      ...context,
      options: guesses.map(({ name, price }) => `${name}: ${copy.priceWords({ price, instalments: 1 })}`),
      question: copy.discountOfWhich,
    });
  }
  return wish(wishes, {
    ...context,
    question: copy.confirmDiscount(guess.name, { ...guess, fraction: command.fraction }),
  });
}

/** The price that a discount on what is owed comes to; none where that is not known. */
function discounted(debt: DebtDraft, command: Told<'tell-discount'>, context: Context) {
  const owed = debt.balance ?? (debt.instalmentAmount ?? 0) * (debt.instalmentsRemaining ?? 0);
  if (owed === 0) return [];
  const price = Math.max(1, timesPpm(owed, ppm(1 - command.fraction)));
  const told = { ...command, money: { centavos: price } };
  const name = debtName(debt);
  const changes = [...offerChanges(debt, told, context), ...answersOffers(context)];
  return [{ name, owed, price, wish: { changes, say: copy.offerNoted(name, termsOf(told)) } }];
}

type OfferOfDebt = { readonly debt: DebtDraft; readonly offer: Offer };

/** The offers of who was named, else of the debt that is being negotiated about, else all. */
function offersOf({ creditor, debtKind }: Whose, context: Context): readonly OfferOfDebt[] {
  const ofKind = debtsOfKind(debtKind, context.situation);
  const named = creditor ? debtsNamed(creditor, context.situation) : ofKind;
  const all = creditor || named.length > 0 ? named : context.situation.debts;
  const current = creditor || named.length > 0 ? undefined : talkedAbout(context);
  const meant = current && (current.offers ?? []).length > 0 ? [current] : all;
  return meant.flatMap((debt) => (debt.offers ?? []).map((offer) => ({ debt, offer })));
}

/** What was signed is hardly an offer that had lapsed, where another one still holds. */
function acceptable(found: readonly OfferOfDebt[], today: LocalDate): readonly OfferOfDebt[] {
  const good = found.filter(({ offer }) => stillGood([offer], today).length > 0);
  return good.length > 0 ? good : found;
}

function mendOffer(command: Told<'mend-offer'>, context: Context): Outcome {
  const found = offersOf(command, context);
  const last = found.toSorted((one, other) => Number(one.offer.id.slice(1)) - Number(other.offer.id.slice(1))).at(-1);
  if (!last) return { say: [copy.offerHowMuch(command.creditor?.name)] };
  const patch: Patch<Offer> = {
    id: last.offer.id,
    ...(command.money ? { price: priceOf(command.money) } : {}),
    ...detailsOf(command),
  };
  return {
    changes: [{ set: 'offer', debtId: last.debt.id, offer: patch }],
    say: [copy.offerNoted(debtName(last.debt), { ...last.offer, ...patch })],
  };
}

function acceptOffer(command: Told<'accept-offer'>, context: Context): Outcome {
  const { today } = context;
  if (command.money) return acceptTerms({ ...command, money: command.money }, context);
  const found = acceptable(offersOf(command, context), today);
  const wishes = found.map(({ debt, offer }): Wish => acceptance(debt, offer, today));
  const [only] = wishes;
  if (!only) {
    const current = talkedAbout(context);
    return { say: [copy.acceptedWhich(command.creditor?.name ?? (current && debtName(current)))] };
  }
  if (wishes.length === 1) return { changes: only.changes, say: [only.say] };
  return wish(wishes, {
    ...context,
    options: found.map(({ debt, offer }) => `${debtName(debt)}: ${copy.priceWords(offer)}`),
    question: copy.acceptedOfWhich,
  });
}

/** A bare yes while an offer is talked about ("aceito") may mean that it is signed, or only that it was read: asked once. */
export function askIfAccepted(context: Context): Outcome | undefined {
  const { today, now, state } = context;
  const current = talkedAbout(context);
  const offers = stillGood(current?.offers ?? [], today);
  const [offer] = offers;
  if (!current || !offer || !state.negotiation || state.negotiation.askedIfSigned) return undefined;
  const asked =
    offers.length > 1
      ? acceptOffer({ kind: 'accept-offer' }, context)
      : wish([acceptance(current, offer, today)], { now, question: copy.confirmAcceptance(debtName(current), offer) });
  return { ...asked, patch: { ...asked.patch, negotiation: { ...state.negotiation, askedIfSigned: true } } };
}

function stillGood(offers: readonly Offer[], today: LocalDate): readonly Offer[] {
  return offers.filter(({ until }) => until === undefined || until >= today);
}

/** "fechei com a renner em 3x de 120": offered and signed at once. */
function acceptTerms(command: Priced & Whose, context: Context): Outcome {
  const ofKind = command.creditor ? [] : debtsOfKind(command.debtKind, context.situation);
  const current = command.creditor || ofKind.length > 0 ? undefined : talkedAbout(context);
  const others = current ? [current] : debtsNamed(command.creditor, context.situation);
  const named = ofKind.length > 0 ? ofKind : others;
  const [debt] = named;
  if (!debt || named.length > 1) return { say: [copy.acceptedWhich(command.creditor?.name)] };
  const changes = offerChanges(debt, command, context);
  const offerId = changes.flatMap((change) => (change.set === 'offer' ? [change.offer.id] : []))[0] ?? '';
  const accepted = acceptance(debt, { id: offerId, ...termsOf(command) }, context.today);
  return { changes: [...changes, ...accepted.changes], say: [accepted.say] };
}

function acceptance(debt: DebtDraft, offer: Offer, on: string): Wish {
  return {
    changes: [{ set: 'offer-accepted', debtId: debt.id, offerId: offer.id, on }],
    say: copy.offerAccepted(debtName(debt), offer),
  };
}

function endOffer(command: Told<'end-offer'>, context: Context): Outcome {
  const { creditor, how } = command;
  const found = offersOf(command, context);
  const debts = new Set(found.map(({ debt }) => debt.id));
  const [first] = found;
  if (!first) return { say: [copy.noSuchOffer(creditor?.name)] };
  const ending = (debtId: string): Change[] =>
    found
      .filter(({ debt }) => debt.id === debtId)
      .map(({ offer }) => ({ set: 'offer-ended', debtId, offerId: offer.id }));
  if (debts.size === 1) return { changes: ending(first.debt.id), say: [copy.offerEnded(debtName(first.debt), how)] };
  const ended = context.situation.debts.filter(({ id }) => debts.has(id));
  return wish(
    ended.map((debt) => ({ changes: ending(debt.id), say: copy.offerEnded(debtName(debt), how) })),
    { ...context, options: ended.map(debtName), question: copy.endedOfWhich },
  );
}

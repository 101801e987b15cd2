import type { ConversationState } from '../../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import type { Debt } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import { judgeOffer } from '../../../domain/negotiation/judge-offer.ts';
import { loanShark } from '../../copy/negotiation.ts';
import { judgementWords } from '../../copy/offer-judgement.ts';
import * as offers from '../../copy/offers.ts';
import { type FoundPlan, planFor, preferenceOf } from '../../plan-for.ts';
import type { Context, Outcome } from '../agent.ts';
import { debtsNamed } from '../debts-named.ts';

/** "vale a pena aceitar?": one debt's offers in full, those of several in a line each. */
export function onOffers(creditor: CreditorMention | undefined, { state, situation, today }: Context): Outcome {
  // Told in this very turn: the plan is made anew at its end and says it.
  if (state.roadmap && state.roadmap.revision !== state.revision) return {};
  const found = planFor(state, situation, today);
  const named = creditor ? debtsNamed(creditor, situation).map(({ id }) => id) : undefined;
  const offered = found.problem.debts.filter((debt) => debt.offers.length > 0 && (named?.includes(debt.id) ?? true));
  const [debt] = offered;
  if (!debt) return { say: [creditor ? offers.noSuchOffer(creditor.name) : offers.noOffers] };
  if (offered.length === 1 && state.roadmap) return { say: judgedOffers([debt], found, state) };
  const { plan } = found;
  if (plan.kind === 'unpayable') return { say: [offers.offersWithoutPlan(offered.map(nameOf))] };
  const ids = new Set(offered.map(({ id }) => id));
  return { say: [[...offers.verdicts(plan, ids), offers.beforePaying].join('\n')] };
}

/** The offers of these debts weighed against the plan: a paragraph for each debt, then what to check and do. */
export function judgedOffers(
  debts: readonly Debt[],
  { today, problem, diagnosis, debtsNow }: FoundPlan,
  state: ConversationState,
): readonly string[] {
  const preference = preferenceOf(state);
  const words = debts.map((planned) => {
    // What is owed today, though the plan counts on what the month still asks for.
    const debt = debtsNow?.find(({ id }) => id === planned.id) ?? planned;
    // What has lapsed is not weighed beside what holds.
    const holding = debt.offers.filter(({ until }) => until === undefined || until >= today);
    const weighed = holding.length > 0 ? holding : debt.offers;
    const judged = weighed.flatMap((offer) => judgeOffer({ debt, offer, problem, preference, diagnosis }) ?? []);
    return judged.length > 0 ? judgementWords(judged, problem.today) : { verdict: loanShark, advice: [] };
  });
  const advice = new Set(words.flatMap((one) => one.advice));
  return [...words.map(({ verdict }) => verdict), ...(advice.size > 0 ? [[...advice].join('\n')] : [])];
}

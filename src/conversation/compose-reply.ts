import type { AskedQuestion, ConversationState, RoadmapMark } from '../contracts/conversation-state.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { Question } from './agents/agent.ts';
import { afterwards } from './agents/follow-up.ts';
import { numberedOptions } from './agents/numbered-answers.ts';
import { stillAsked, waitingWords } from './agents/waiting-answers.ts';
import { wishesAgent } from './agents/wishes.ts';
import { allPaid } from './all-paid.ts';
import * as budgetCopy from './copy/budget.ts';
import * as debtsCopy from './copy/debts.ts';
import * as notedCopy from './copy/noted.ts';
import * as repairCopy from './copy/repair.ts';
import * as roadmapCopy from './copy/roadmap.ts';
import { menu } from './copy/words.ts';
import type { Decision, Draft, Moment } from './draft.ts';
import { EVERY_AGENT } from './every-agent.ts';
import { type MadeRoadmap, makeRoadmap } from './make-roadmap.ts';
import { canWait, isAskedTooOften, letGo, nextQuestion } from './next-question.ts';
import { foldFacts, type Situation, slotKey } from './situation.ts';
import { debtsOf } from './to-domain.ts';

/** Ends a turn: reads back what was noted, makes the roadmap when nothing is missing, asks the next question. */
export function compose(draft: Draft, moment: Moment): Decision {
  const closing = draft.ended ? [] : new Set(draft.closing);
  const acknowledged = [...new Set(draft.say), readBack(draft), ...waitingWords(draft), ...closing].filter(isSaid);
  const mayAsk = draft.ask !== undefined || draft.state.waiting === undefined;
  if (draft.ended || !mayAsk) return decision(draft, acknowledged, draft.state);

  const missing = draft.ask ?? stillAsked(draft) ?? nextQuestion(draft);
  if (missing && !isOnlyAsked(draft) && isAskedTooOften(missing, draft)) return compose(letGo(missing, draft), moment);
  const isFiner = missing !== undefined && !draft.ask && draft.state.roadmap !== undefined && canWait(missing);
  if (missing && !isFiner) return ask(draft, acknowledged, missing);

  const made = roadmapNow(draft, moment);
  if (made === 'no-debts') return finish(draft, acknowledged, moment);
  if (made === 'debts-unknown')
    return askWhatPlanNeeds(draft, acknowledged, unknownDebt(draft.situation, moment), roadmapCopy.debtsUnknown);
  if (made === 'no-income')
    return askWhatPlanNeeds(draft, acknowledged, { slot: 'incomes' }, roadmapCopy.noIncome(owedInAll(draft, moment)));
  if (made && isUnchanged(made, draft)) return goOn(draft, acknowledged, made);
  if (made) return present(draft, acknowledged, made);
  if (draft.wantsRoadmap === 'link') acknowledged.push(roadmapCopy.link(moment.roadmapUrl));
  return ask(draft, acknowledged, missing ?? afterwards(draft.situation, draft.state.roadmap));
}

/** Why there is no plan yet is said once, when the question comes back; asked on and on, the question alone is enough. */
function askWhatPlanNeeds(draft: Draft, acknowledged: readonly string[], question: Question, why: string): Decision {
  const { facts, asked } = draft.state;
  const before = foldFacts(facts.filter(({ messageId }) => messageId !== draft.messageId)).settled;
  const settledBefore = before.get(slotKey(question.slot, question.about));
  const isSame = asked?.slot === question.slot && asked.about === question.about;
  const isKnown = isSame && settledBefore !== undefined && settledBefore !== 'skipped';
  return ask(draft, isKnown ? acknowledged : [...acknowledged, why], question);
}

function owedInAll({ situation }: Draft, { today }: Moment): Centavos {
  return debtsOf(situation, today).complete.reduce((sum, debt) => sum + owedOf(debt.obligation), 0);
}

/** Nothing is left to plan: said of these facts once, and shown by the pages from then on. */
function finish(draft: Draft, acknowledged: readonly string[], { today }: Moment): Decision {
  const { roadmap: mark, revision } = draft.state;
  const isKnown = mark ? mark.paidOff === revision : isSaidBefore(draft);
  const words = isKnown ? roadmapCopy.stillNoDebts : roadmapCopy.noDebtsLeft;
  const paragraphs = isKnown && acknowledged.length > 0 ? acknowledged : [...acknowledged, words];
  const state = { ...draft.state, asked: undefined, ...(mark ? { roadmap: { ...mark, paidOff: revision } } : {}) };
  const said = decision(draft, paragraphs, state);
  return mark && !isKnown ? { ...said, roadmap: allPaid(draft.state, draft.situation, today) } : said;
}

/** Nothing was asked, and nothing was told since. */
function isSaidBefore({ state: { asked, facts }, messageId }: Draft): boolean {
  return asked === undefined && facts.every((fact) => fact.messageId !== messageId);
}

function readBack({ noted, situation }: Draft): string {
  const ids = new Set(noted);
  const incomes = situation.incomes.filter(({ id }) => ids.has(id));
  const expenses = situation.expenses.filter(({ id }) => ids.has(id));
  const debts = situation.debts.filter(({ id }) => ids.has(id));
  return notedCopy.noted([
    ...incomes.map(budgetCopy.incomeLine),
    ...(expenses.length > 0 ? [budgetCopy.expensesLine(expenses)] : []),
    ...debts.map(debtsCopy.debtLine),
  ]);
}

function roadmapNow(
  { situation, state, wantsRoadmap }: Draft,
  moment: Moment,
): MadeRoadmap | 'no-debts' | 'debts-unknown' | 'no-income' | undefined {
  const stale = state.revision !== state.roadmap?.revision;
  if (!stale && wantsRoadmap !== 'make') return undefined;
  const { complete, incomplete } = debtsOf(situation, moment.today);
  if (complete.length === 0) {
    const saidNone = situation.debts.length === 0 && situation.settled.get('debts') === 'answered';
    const allPaid = situation.debts.length > 0 && incomplete.length === 0;
    return saidNone || allPaid ? 'no-debts' : 'debts-unknown';
  }
  if (situation.incomes.length === 0 && situation.settled.get('incomes') !== 'answered') return 'no-income';
  return makeRoadmap(state, situation, { today: moment.today, url: moment.roadmapUrl, isAsked: !stale });
}

/** What is asked when nothing that was told can be planned: the sum of a debt that has none, else the debts. */
function unknownDebt(situation: Situation, { today }: Moment): Question {
  const [draft] = debtsOf(situation, today).incomplete;
  return draft ? { slot: 'debt-amount', about: draft.id } : { slot: 'debts' };
}

function present(draft: Draft, acknowledged: readonly string[], made: MadeRoadmap): Decision {
  const state = { ...draft.state, roadmap: made.mark };
  const finer = draft.ask ? undefined : nextQuestion({ ...draft, state });
  const [opening = '', ...rest] = made.messages;
  const asked = asAsked(finer ?? afterwards(draft.situation, made.mark), undefined, true);
  // A roadmap made anew answers something; the menu came with the first one.
  const isFirst = finer !== undefined || draft.state.roadmap?.outcome.kind !== made.mark.outcome.kind;
  return {
    ...decision({ ...draft, events: [...draft.events, ...made.events] }, [], { ...state, asked }),
    replies: [
      joined([...acknowledged, opening]),
      ...rest,
      ...draft.messages,
      ...(isFirst ? [joined([finer ? repairCopy.finer : '', wordsFor(asked, draft.situation)], '\n')] : []),
    ],
    roadmap: made.roadmap,
  };
}

/** News that leave the plan as it is: what was noted is enough, and nobody has to read it all again. An offer is weighed. */
function isUnchanged({ mark }: MadeRoadmap, { state, wantsRoadmap }: Draft): boolean {
  return wantsRoadmap === undefined && state.roadmap !== undefined && whatMatters(state.roadmap) === whatMatters(mark);
}

function whatMatters({ outcome, preference, problem }: RoadmapMark): string {
  return JSON.stringify([outcome, preference, problem?.debts.map(({ id, offers }) => [id, offers])]);
}

/** The plan is kept as it now is, and told to be the same; what would make it finer is asked. */
function goOn(draft: Draft, acknowledged: readonly string[], made: MadeRoadmap): Decision {
  const state = { ...draft.state, roadmap: made.mark };
  const question = nextQuestion({ ...draft, state }) ?? afterwards(draft.situation, made.mark);
  const events = [...draft.events, ...made.events];
  const times = draft.state.timesNotUnderstood ?? 0;
  if (draft.again) {
    const misread = { ...draft, state: { ...state, timesNotUnderstood: times + 1 }, events };
    return { ...ask(misread, [...acknowledged, repairCopy.notUnderstood(times)], question), roadmap: made.roadmap };
  }
  // A question that was let go is no news.
  const news = draft.unused.gaveUp && draft.noted.length === 0 ? [] : [roadmapCopy.sameAsBefore];
  return { ...ask({ ...draft, state, events }, [...acknowledged, ...news], question), roadmap: made.roadmap };
}

function ask(draft: Draft, acknowledged: readonly string[], question: Question): Decision {
  const before = draft.state.asked;
  if (isRest(question) && acknowledged.length > 0 && !draft.again) {
    return decision(draft, acknowledged, { ...draft.state, asked: { ...question, attempts: 0 } });
  }
  const asked = isStill(question, before, draft) ? before : asAsked(question, before, isAnother(question, draft));
  const lead = isAnother(question, draft) ? '' : leadIn(draft, asked, before);
  return decision(draft, [...acknowledged, joined([lead, wordsFor(asked, draft.situation)], '\n')], {
    ...draft.state,
    asked,
    questionsPut: (draft.state.questionsPut ?? 0) + 1,
    timesNotUnderstood: (draft.state.timesNotUnderstood ?? 0) + (isNotUnderstood(draft, asked) ? 1 : 0),
  });
}

/**
 * Whoever asks something in the middle of the intake has not failed to answer: the open question comes once more as it was. But
 * for a wish, whose first words are those of what is wished: it comes in its own.
 */
function isStill(question: Question, before: AskedQuestion | undefined, draft: Draft): before is AskedQuestion {
  const same = before?.slot === question.slot && before.about === question.about;
  return same && isOnlyAsked(draft) && !isAnother(question, draft) && !wishesAgent.slots.includes(question.slot);
}

function isOnlyAsked({ hasAsked, again, noted, state }: Draft): boolean {
  return hasAsked && !again && noted.length === 0 && state.roadmap === undefined;
}

/** After the roadmap nothing is missing: what was answered needs no menu behind it. */
function isRest({ slot }: Question): boolean {
  return slot === 'after-roadmap' || slot === 'after-deficit';
}

/** The question as it will be asked; the same one again counts its attempts, so that it comes in other words. */
function asAsked(question: Question, before: AskedQuestion | undefined, isAnother: boolean): AskedQuestion {
  const isSame = (one: Pick<AskedQuestion, 'slot' | 'about'> | undefined) =>
    one?.slot === question.slot && one.about === question.about && !isAnother;
  const attempts =
    before && isSame(before) ? before.attempts + 1 : isSame(before?.before) ? (before?.before?.attempts ?? 0) : 0;
  const options = question.options ?? numberedOptions(question, attempts);
  // "R$ 21 ou R$ 21 mil?" in between counts nothing as asked anew.
  const kept = question.slot === 'confirm-amount' ? (before?.before ?? before) : undefined;
  return { ...question, attempts, ...(options ? { options } : {}), ...(kept ? { before: placeOf(kept) } : {}) };
}

function placeOf({ slot, about, attempts }: Pick<AskedQuestion, 'slot' | 'about' | 'attempts'>): AskedQuestion {
  return { slot, attempts, ...(about === undefined ? {} : { about }) };
}

/** "Tem mais alguma?" after another debt, or a yes to another wish, is not the same question again. */
function isAnother({ slot }: Question, draft: Draft): boolean {
  if (slot === 'more-debts') return draft.noted.length > 0;
  const isWish = slot === 'confirm-change' || slot === 'which-change' || slot === 'which-creditor';
  return isWish && draft.ask !== undefined && !draft.again;
}

/** What opens the question: an apology when it is asked again, a way back after a digression. */
function leadIn(draft: Draft, asked: AskedQuestion, before: AskedQuestion | undefined): string {
  const same = before !== undefined && before.slot === asked.slot && before.about === asked.about;
  if (draft.situation.settled.get(slotKey(asked.slot, asked.about)) === 'skipped') return repairCopy.askAgainAtEnd;
  if (isNotUnderstood(draft, asked)) return repairCopy.notUnderstood(draft.state.timesNotUnderstood ?? 0);
  const digressed = same && draft.say.length > 0 && draft.noted.length === 0 && !draft.again;
  return digressed && !isRest(asked) ? repairCopy.goingBack : '';
}

function isNotUnderstood({ again, say }: Draft, { attempts }: AskedQuestion): boolean {
  return again && say.length === 0 && attempts > 0;
}

function wordsFor(asked: AskedQuestion, situation: Situation): string {
  const agent = EVERY_AGENT.find(({ slots }) => slots.includes(asked.slot));
  const words = agent ? agent.word(asked, situation) : '';
  const numbered = numberedOptions(asked, asked.attempts);
  return numbered ? `${words}\n${menu(numbered)}` : words;
}

function decision(draft: Draft, paragraphs: readonly string[], state: ConversationState): Decision {
  const reply = joined(paragraphs);
  return {
    state,
    events: draft.events,
    replies: [...(reply === '' ? [] : [reply]), ...draft.messages],
    ...(draft.cancelPending ? { cancelPending: draft.cancelPending } : {}),
    ...(draft.erase ? { erase: true } : {}),
    ...(draft.endLogins ? { endLogins: true } : {}),
    unused: draft.unused,
  };
}

function joined(paragraphs: readonly string[], by = '\n\n'): string {
  return paragraphs.filter(isSaid).join(by);
}

function isSaid(paragraph: string): boolean {
  return paragraph !== '';
}

function owedOf(obligation: ReturnType<typeof debtsOf>['complete'][number]['obligation']): number {
  return obligation.form === 'balance' ? obligation.balance : obligation.amount * obligation.remaining;
}

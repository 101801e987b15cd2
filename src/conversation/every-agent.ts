import type { Agent } from './agents/agent.ts';
import { commonQuestionsAgent } from './agents/common-questions.ts';
import { correctionsAgent } from './agents/corrections.ts';
import { debtsAgent } from './agents/debts.ts';
import { debtsAlikeAgent } from './agents/debts-alike.ts';
import { expensesAgent } from './agents/expenses.ts';
import { feedbackAgent } from './agents/feedback.ts';
import { followUpAgent } from './agents/follow-up.ts';
import { guardAgent } from './agents/guard.ts';
import { incomeAgent } from './agents/income.ts';
import { lifeChangesAgent } from './agents/life-changes.ts';
import { monthNewsAgent } from './agents/month-news.ts';
import { negotiationAgent } from './agents/negotiation/negotiation.ts';
import { offersAgent } from './agents/negotiation/offers.ts';
import { preferencesAgent } from './agents/preferences.ts';
import { repairAgent } from './agents/repair.ts';
import { waitingAgent } from './agents/waiting.ts';
import { welcomeAgent } from './agents/welcome.ts';
import { whatIfAgent } from './agents/what-if.ts';
import { wishesAgent } from './agents/wishes.ts';

/** Offered every command before the flows. */
export const FIRST: readonly Agent[] = [guardAgent, waitingAgent, feedbackAgent, repairAgent, debtsAlikeAgent];

/** The flows; the owner of the open question is offered a command before the others. */
export const FLOWS: readonly Agent[] = [
  welcomeAgent,
  correctionsAgent,
  incomeAgent,
  expensesAgent,
  debtsAgent,
  offersAgent,
  negotiationAgent,
  wishesAgent,
  whatIfAgent,
  preferencesAgent,
  lifeChangesAgent,
  monthNewsAgent,
  commonQuestionsAgent,
  followUpAgent,
];

/** Flows whose questions must be answered before there can be a roadmap, in the order in which they are asked. */
export const INTAKE: readonly Agent[] = [welcomeAgent, incomeAgent, expensesAgent, debtsAgent];

export const EVERY_AGENT: readonly Agent[] = [...FIRST, ...FLOWS];

import { EXAMPLES_OF_AFTERWARDS_2 } from '../../src/conversation/understanding/examples/examples-of-afterwards-2.data.ts';
import { EXAMPLES_OF_ASKED_PLANS } from '../../src/conversation/understanding/examples/examples-of-asked-plans.data.ts';
import { EXAMPLES_OF_ASKED_PRICES } from '../../src/conversation/understanding/examples/examples-of-asked-prices.data.ts';
import { EXAMPLES_OF_DATES } from '../../src/conversation/understanding/examples/examples-of-dates.data.ts';
import { EXAMPLES_OF_DATES_2 } from '../../src/conversation/understanding/examples/examples-of-dates-2.data.ts';
import { EXAMPLES_OF_DEBTS_2 } from '../../src/conversation/understanding/examples/examples-of-debts-2.data.ts';
import { EXAMPLES_OF_DICTATED_DEBTS } from '../../src/conversation/understanding/examples/examples-of-dictated-debts.data.ts';
import { EXAMPLES_OF_GUARDED_SUMS } from '../../src/conversation/understanding/examples/examples-of-guarded-sums.data.ts';
import { EXAMPLES_OF_HOUSEHOLD_MONEY } from '../../src/conversation/understanding/examples/examples-of-household-money.data.ts';
import { MORE_EXAMPLES_OF_HOUSEHOLD_MONEY } from '../../src/conversation/understanding/examples/examples-of-household-money-2.data.ts';
import { EXAMPLES_OF_INSTALMENTS } from '../../src/conversation/understanding/examples/examples-of-instalments.data.ts';
import { EXAMPLES_OF_INTENTS } from '../../src/conversation/understanding/examples/examples-of-intents.data.ts';
import { EXAMPLES_OF_INTENTS_2 } from '../../src/conversation/understanding/examples/examples-of-intents-2.data.ts';
import { EXAMPLES_OF_LISTED_DEBTS } from '../../src/conversation/understanding/examples/examples-of-listed-debts.data.ts';
import { EXAMPLES_OF_LONG_DEBTS } from '../../src/conversation/understanding/examples/examples-of-long-debts.data.ts';
import { EXAMPLES_OF_MONTHS_FOLLOWED } from '../../src/conversation/understanding/examples/examples-of-months-followed.data.ts';
import { EXAMPLES_OF_NAMED_COSTS } from '../../src/conversation/understanding/examples/examples-of-named-costs.data.ts';
import { EXAMPLES_OF_NEGOTIATION } from '../../src/conversation/understanding/examples/examples-of-negotiation.data.ts';
import { EXAMPLES_OF_NEWS_OF_DEBTS } from '../../src/conversation/understanding/examples/examples-of-news-of-debts.data.ts';
import { EXAMPLES_OF_PARTS_2 } from '../../src/conversation/understanding/examples/examples-of-parts-2.data.ts';
import { EXAMPLES_OF_PARTS_GONE } from '../../src/conversation/understanding/examples/examples-of-parts-gone.data.ts';
import { EXAMPLES_OF_PAYMENTS } from '../../src/conversation/understanding/examples/examples-of-payments.data.ts';
import { EXAMPLES_OF_PEOPLE_OWED } from '../../src/conversation/understanding/examples/examples-of-people-owed.data.ts';
import { EXAMPLES_OF_PLANS } from '../../src/conversation/understanding/examples/examples-of-plans.data.ts';
import { EXAMPLES_OF_ROWS_OF_DEBTS } from '../../src/conversation/understanding/examples/examples-of-rows-of-debts.data.ts';
import { EXAMPLES_OF_SHORT_TALK } from '../../src/conversation/understanding/examples/examples-of-short-talk.data.ts';
import { EXAMPLES_OF_STANDINGS } from '../../src/conversation/understanding/examples/examples-of-standings.data.ts';
import { EXAMPLES_OF_STORIES } from '../../src/conversation/understanding/examples/examples-of-stories.data.ts';
import { EXAMPLES_OF_SUMS } from '../../src/conversation/understanding/examples/examples-of-sums.data.ts';
import { EXAMPLES_OF_TOLD_DEBTS } from '../../src/conversation/understanding/examples/examples-of-told-debts.data.ts';
import { EXAMPLES_OF_WEAK_MONTHS } from '../../src/conversation/understanding/examples/examples-of-weak-months.data.ts';
import { EXAMPLES_OF_WHOLE_TALKS } from '../../src/conversation/understanding/examples/examples-of-whole-talks.data.ts';
import { repositoryExamples, turnsIn } from './repository-examples.ts';

/** All turns of the grammar's tables of examples, those of single readers too. */
export function everyExample(): ReturnType<typeof repositoryExamples> {
  return [
    ...repositoryExamples(),
    ...[
      EXAMPLES_OF_AFTERWARDS_2,
      EXAMPLES_OF_DATES,
      EXAMPLES_OF_DATES_2,
      EXAMPLES_OF_DICTATED_DEBTS,
      EXAMPLES_OF_GUARDED_SUMS,
      EXAMPLES_OF_HOUSEHOLD_MONEY,
      MORE_EXAMPLES_OF_HOUSEHOLD_MONEY,
      EXAMPLES_OF_INSTALMENTS,
      EXAMPLES_OF_INTENTS,
      EXAMPLES_OF_INTENTS_2,
      EXAMPLES_OF_LISTED_DEBTS,
      EXAMPLES_OF_LONG_DEBTS,
      EXAMPLES_OF_NEGOTIATION,
      EXAMPLES_OF_PAYMENTS,
      EXAMPLES_OF_PLANS,
      EXAMPLES_OF_SHORT_TALK,
      EXAMPLES_OF_ASKED_PRICES,
      EXAMPLES_OF_STANDINGS,
      EXAMPLES_OF_DEBTS_2,
      EXAMPLES_OF_PARTS_2,
      EXAMPLES_OF_PARTS_GONE,
      EXAMPLES_OF_PEOPLE_OWED,
      EXAMPLES_OF_NEWS_OF_DEBTS,
      EXAMPLES_OF_SUMS,
      EXAMPLES_OF_STORIES,
      EXAMPLES_OF_WHOLE_TALKS,
      EXAMPLES_OF_WEAK_MONTHS,
      EXAMPLES_OF_NAMED_COSTS,
      EXAMPLES_OF_MONTHS_FOLLOWED,
      EXAMPLES_OF_ASKED_PLANS,
      EXAMPLES_OF_ROWS_OF_DEBTS,
      EXAMPLES_OF_TOLD_DEBTS,
    ].flatMap(turnsIn),
  ];
}

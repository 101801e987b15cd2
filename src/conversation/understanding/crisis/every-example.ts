import { BILLS_IN_THE_SAME_WORDS } from './examples-of-bills-in-the-same-words.data.ts';
import { CALLS_FOR_HELP } from './examples-of-calls-for-help.data.ts';
import { CRIES } from './examples-of-cries.data.ts';
import { DANGERS } from './examples-of-crisis.data.ts';
import { DANGERS_AMID_FIGURES } from './examples-of-dangers-amid-figures.data.ts';
import { DESPAIR } from './examples-of-despair.data.ts';
import { DESPERATE_PAYERS } from './examples-of-desperate-payers.data.ts';
import { EVERYDAY_DEATH } from './examples-of-everyday-death.data.ts';
import { EVERYDAY_SPEECH } from './examples-of-everyday-speech.data.ts';
import { EVERYDAY_TURNS } from './examples-of-everyday-turns.data.ts';
import { EXAGGERATIONS } from './examples-of-exaggerations.data.ts';
import { FUNERALS_AND_ILLNESS } from './examples-of-funerals-and-illness.data.ts';
import { HARD_LIVES } from './examples-of-hard-lives.data.ts';
import { HINTS_OF_DEATH } from './examples-of-hints-of-death.data.ts';
import { IDIOMS } from './examples-of-idioms.data.ts';
import { LAST_EVENINGS } from './examples-of-last-evenings.data.ts';
import { LAST_WORDS } from './examples-of-last-words.data.ts';
import { LIVES_THAT_GO_ON } from './examples-of-lives-that-go-on.data.ts';
import { LIVES_WITHOUT_SENSE } from './examples-of-lives-without-sense.data.ts';
import { LOSSES_AND_WORK } from './examples-of-losses-and-work.data.ts';
import { MEANS_AND_RISKS } from './examples-of-means-and-risks.data.ts';
import { MIRRORS_OF_DANGER } from './examples-of-mirrors-of-danger.data.ts';
import { NEIGHBOURS_NEWS } from './examples-of-neighbours-news.data.ts';
import { PEOPLE_TO_BE_SAVED } from './examples-of-people-to-be-saved.data.ts';
import { PLAIN_DAYS } from './examples-of-plain-days.data.ts';
import { PLANS_TO_DIE } from './examples-of-plans-to-die.data.ts';
import { POLITE_GOODBYES } from './examples-of-polite-goodbyes.data.ts';
import { PREPARATIONS } from './examples-of-preparations.data.ts';
import { SHOP_TALK } from './examples-of-shop-talk.data.ts';
import { THOUGHTS_OF_DEATH } from './examples-of-thoughts-of-death.data.ts';
import { TOLD_LIVES } from './examples-of-told-lives.data.ts';
import { TRADES_AND_TOOLS } from './examples-of-trades-and-tools.data.ts';
import { VEILED_GOODBYES } from './examples-of-veiled-goodbyes.data.ts';
import { WORN_OUT_PEOPLE } from './examples-of-worn-out-people.data.ts';

/** Said by people whose life may be in danger. */
export const EVERY_DANGER: readonly string[] = [
  ...DANGERS,
  ...PLANS_TO_DIE,
  ...HINTS_OF_DEATH,
  ...THOUGHTS_OF_DEATH,
  ...VEILED_GOODBYES,
  ...LIVES_WITHOUT_SENSE,
  ...CRIES,
  ...PREPARATIONS,
  ...LAST_WORDS,
  ...CALLS_FOR_HELP,
  ...DANGERS_AMID_FIGURES,
  ...MEANS_AND_RISKS,
  ...PEOPLE_TO_BE_SAVED,
  ...LAST_EVENINGS,
];
/** Said by people who are worn out, poor, sad or joking, and mean to live. */
export const EVERY_DESPAIR: readonly string[] = [
  ...DESPAIR,
  ...HARD_LIVES,
  ...LOSSES_AND_WORK,
  ...IDIOMS,
  ...WORN_OUT_PEOPLE,
  ...LIVES_THAT_GO_ON,
  ...EVERYDAY_SPEECH,
  ...DESPERATE_PAYERS,
  ...EVERYDAY_DEATH,
  ...BILLS_IN_THE_SAME_WORDS,
  ...MIRRORS_OF_DANGER,
  ...TRADES_AND_TOOLS,
  ...FUNERALS_AND_ILLNESS,
  ...EXAGGERATIONS,
  ...POLITE_GOODBYES,
  ...TOLD_LIVES,
  ...PLAIN_DAYS,
  ...EVERYDAY_TURNS,
  ...SHOP_TALK,
  ...NEIGHBOURS_NEWS,
];

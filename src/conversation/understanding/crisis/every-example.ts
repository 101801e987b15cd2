import { BILLS_IN_THE_SAME_WORDS } from './examples-of-bills-in-the-same-words.data.ts';
import { CALLS_FOR_HELP } from './examples-of-calls-for-help.data.ts';
import { CRIES } from './examples-of-cries.data.ts';
import { DANGERS } from './examples-of-crisis.data.ts';
import { DESPAIR } from './examples-of-despair.data.ts';
import { DESPERATE_PAYERS } from './examples-of-desperate-payers.data.ts';
import { EVERYDAY_DEATH } from './examples-of-everyday-death.data.ts';
import { EVERYDAY_SPEECH } from './examples-of-everyday-speech.data.ts';
import { HARD_LIVES } from './examples-of-hard-lives.data.ts';
import { HINTS_OF_DEATH } from './examples-of-hints-of-death.data.ts';
import { IDIOMS } from './examples-of-idioms.data.ts';
import { LAST_WORDS } from './examples-of-last-words.data.ts';
import { LIVES_THAT_GO_ON } from './examples-of-lives-that-go-on.data.ts';
import { LIVES_WITHOUT_SENSE } from './examples-of-lives-without-sense.data.ts';
import { LOSSES_AND_WORK } from './examples-of-losses-and-work.data.ts';
import { MIRRORS_OF_DANGER } from './examples-of-mirrors-of-danger.data.ts';
import { PLANS_TO_DIE } from './examples-of-plans-to-die.data.ts';
import { PREPARATIONS } from './examples-of-preparations.data.ts';
import { THOUGHTS_OF_DEATH } from './examples-of-thoughts-of-death.data.ts';
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
];

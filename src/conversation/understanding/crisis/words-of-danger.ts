import type { Reading } from '../text/tokens.ts';
import { DENIALS, DISCLAIMERS } from './disclaimers.data.ts';
import { DYING } from './dying.data.ts';
import { FAREWELL } from './farewell.data.ts';
import { FIGURES_OF_SPEECH } from './figures-of-speech.data.ts';
import { HINTS } from './hints.data.ts';
import { HURTING_ONESELF } from './hurting-oneself.data.ts';
import { KILLING_ONESELF } from './killing-oneself.data.ts';
import { NOT_LIVING } from './not-living.data.ts';
import { ORDINARY_CONTEXTS } from './ordinary-contexts.data.ts';
import { ROUNDABOUT_WAYS } from './roundabout-ways.data.ts';
import { SAYINGS_OF_DEATH } from './sayings-of-death.data.ts';
import { SETTLED_AFFAIRS, SETTLED_AFFAIRS_OF_OTHERS } from './settled-affairs.data.ts';
import type { SignList } from './sign.ts';
import { LONG_AGO, SOMEONE_ELSE } from './someone-else.data.ts';
import { spellerOf } from './spelling-of-danger.ts';
import { withoutDisguise } from './without-disguise.ts';

/** Every phrase that is a sign of danger by itself. */
export const SIGNS: SignList = [
  ...DYING,
  ...KILLING_ONESELF,
  ...HURTING_ONESELF,
  ...NOT_LIVING,
  ...FAREWELL,
  ...ROUNDABOUT_WAYS,
  ...SETTLED_AFFAIRS,
];

/** A person's words without disguise, each in the one form that the phrases use. */
export function wordsOfDanger(reading: Reading): readonly string[] {
  return withoutDisguise(reading).map(canonical);
}

const canonical = spellerOf([
  ...SIGNS.flatMap(([, phrases]) => phrases),
  ...HINTS.flatMap(([, phrases]) => phrases),
  ...SOMEONE_ELSE,
  ...SETTLED_AFFAIRS_OF_OTHERS,
  ...LONG_AGO,
  ...FIGURES_OF_SPEECH,
  ...SAYINGS_OF_DEATH,
  ...ORDINARY_CONTEXTS,
  ...DISCLAIMERS,
  ...DENIALS,
]);

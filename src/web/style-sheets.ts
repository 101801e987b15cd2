import { createHash } from 'node:crypto';
import { assetText } from './asset-text.ts';
import { compactCss } from './compact-css.ts';

/** Style sheets, each for one thing that is drawn (`assets/styles`), in the order in which they overrule each other. */
export const STYLE_SHEETS = [
  // What all pages have, and what many are made of.
  ...['base', 'frame', 'names-and-amounts', 'greeting', 'card', 'button', 'calm', 'notice'],
  ...['folded', 'table', 'legend', 'chart', 'number-table', 'figures', 'numbered'],
  // The first page, and the way in.
  ...['landing', 'login'],
  // A roadmap.
  ...['next-step', 'also', 'urgent', 'areas', 'choices', 'timeline', 'comparison', 'debt-list', 'offers', 'law-notes'],
  ...['notes', 'ways', 'places'],
  // A person's panel.
  ...[
    'panel-nav',
    'lock',
    'day',
    'bubble',
    'tag',
    'cheer',
    'plain',
    'progress',
    'overview',
    'steps-of-month',
    'brief-steps',
    'month',
  ],
  ...['debts-in-full', 'calm-button', 'actions', 'erase', 'premium-shows', 'price', 'purchase', 'own-data'],
  // Premium.
  ...['lines', 'shares', 'evolution', 'mark', 'events', 'negotiations', 'fields', 'what-if', 'calendar'],
] as const;

export type StyleSheet = (typeof STYLE_SHEETS)[number];

export type Style = {
  readonly css: string;
  /** By which the policy of a page knows what is written within it. */
  readonly hash: string;
};

const made = new Map<string, Style>();

/** These sheets as one, in their order, whichever way they are named; each set of them is made once. */
export function styleOf(names: readonly StyleSheet[]): Style {
  const key = names.join(' ');
  const known = made.get(key);
  if (known) return known;
  const asked = new Set(names);
  const css = STYLE_SHEETS.filter((name) => asked.has(name))
    .map((name) => compactCss(assetText(`styles/${name}.css`)))
    .join('');
  const style = { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
  made.set(key, style);
  return style;
}

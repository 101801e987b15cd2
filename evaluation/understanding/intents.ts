/** Topics and worries of the closed set, as README.md lists them for annotators. */
const CLOSED: Readonly<Record<string, ReadonlySet<string>>> = {
  ask: words(
    [
      'roadmap total-owed freedom-date what-is-this is-it-safe cost rotativo minimum-payment name-cleaning prescription',
      'my-debts next-step link offers negotiate how-much-to-offer call-script draft-to-creditor complaint interest payroll-margin',
      'prison home-seizure account-seizure benefit-seizure alimony name-check total-effective-cost compound-interest portability',
      'payroll-loan payroll-card negotiation-fair fgts social-tariff gas-benefit social-help which-bill-first not-my-loan',
      'who-is-behind in-my-name payment-reason debt-schedule',
    ].join(' '),
  ),
  worry: words('none service-cut eviction repossession wages-seized summons collectors name food other'),
  prefer: words('avalanche snowball best quick-win'),
  trouble: words('violence threats loan-shark gambling shaming distress'),
  thirteenth: words('yes no'),
  news: new Set(),
};

/** What annotators called it before the closed set had a word for it. */
export function presentName(intent: string): string {
  if (/^(ask|news):what-if/.test(intent)) return 'what-if';
  return NEWER_NAMES.get(intent) ?? intent;
}

const NEWER_NAMES: ReadonlyMap<string, string> = new Map([
  ['ask:is-offer-good', 'ask:offers'],
  ['news:job-lost', 'lose-income'],
  ['news:lost-job', 'lose-income'],
  ['news:missed-month', 'miss-month'],
]);

/** A topic or news in the annotator's own words: the closed set has nothing for it. */
export function isOpenTopic(intent: string): boolean {
  return intent.split('|').every((alternative) => {
    const [name = '', detail = ''] = alternative.split(':');
    const closed = Object.hasOwn(CLOSED, name) ? CLOSED[name] : undefined;
    return closed !== undefined && !closed.has(detail);
  });
}

/** Politeness, and a kind word beside a trouble, are no mistakes, said or unsaid. */
export function isOptional(intent: string): boolean {
  return intent === 'greet' || intent === 'thank' || intent.startsWith('trouble:');
}

/** Answers that write nothing and do nothing that a person would have to undo. */
export function isHarmless(intent: string, slot: string | undefined): boolean {
  const [name = ''] = intent.split(':');
  // An income without its sum writes no figure: it is asked for.
  if (name === 'source') return slot !== 'income-source';
  return [
    'greet',
    'thank',
    'help',
    'ask',
    'what-if',
    'off-topic',
    'scam-question',
    'crisis',
    'crisis-denied',
    'trouble',
  ].includes(name);
}

/** Supposing writes nothing, whatever figure it has. */
export function isHarmlessRole(role: string): boolean {
  return role === 'what-if';
}

/** Intents that say the same in answer to the open question. */
export function sameIntent(gold: string, read: string, slot: string | undefined): boolean {
  return gold
    .split('|')
    .some(
      (one) =>
        one === read ||
        FINER_NAMES.get(read) === one ||
        GROUPS.some(([slots, group]) => slots.has(slot ?? '') && group.has(one) && group.has(read)),
    );
}

/** What an older gold calls by the name that stood for it before there was a finer one. */
const FINER_NAMES: ReadonlyMap<string, string> = new Map([
  ['ask:who-is-behind', 'ask:what-is-this'],
  ['ask:in-my-name', 'ask:what-is-this'],
  ['ask:total-effective-cost', 'ask:interest'],
]);

const GROUPS: readonly (readonly [slots: ReadonlySet<string>, group: ReadonlySet<string>])[] = [
  [words('more-debts debts essentials flexibles incomes offers'), words('deny nothing-more')],
  [words('worry'), words('deny nothing-more worry:none')],
  [words('thirteenth'), words('deny thirteenth:no')],
  [words('thirteenth'), words('affirm thirteenth:yes')],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

import type { Owner } from './owner.ts';

/** The slots that are scored, in the order of the report. */
export const SCORED_SLOTS = [
  'amounts',
  'creditors',
  'instalments',
  'rates',
  'dates',
  'states',
  'kinds',
  'intents',
] as const;
export type ScoredSlot = (typeof SCORED_SLOTS)[number];

/** A sum in centavos; both ends are the same unless it is a range. */
export type Sum = { readonly from: number; readonly to: number };

/** "12x de 320, faltam 7". `amount` in centavos. */
export type Parts = {
  readonly total?: number | undefined;
  readonly paid?: number | undefined;
  readonly remaining?: number | undefined;
  readonly amount?: number | undefined;
  /** There is an entry, which may be counted among the parts or not. */
  readonly hasEntry?: boolean | undefined;
};

/** When: a day of the month, days of the month that would do, or a date of known precision (`2026-03`, `2026-03-10`). */
export type When = { readonly days: readonly number[] } | { readonly date: string };

export type FactBody =
  | { readonly slot: 'amounts'; readonly role: string; readonly sum: Sum; readonly per: string }
  | { readonly slot: 'creditors'; readonly isSpokenOf?: true }
  | { readonly slot: 'instalments'; readonly parts: Parts }
  | { readonly slot: 'rates'; readonly percent: number; readonly period: string }
  | { readonly slot: 'dates'; readonly kind: string; readonly when: When }
  | { readonly slot: 'states'; readonly is: string }
  | { readonly slot: 'kinds'; readonly is: string }
  | { readonly slot: 'intents'; readonly intent: string };

/** One thing that the gold says. `owners` and `intent` ("deny|nothing-more") may hold alternatives. */
export type GoldFact = FactBody & { readonly owners: readonly Owner[] };

/** One thing that was read. */
export type ReadFact = FactBody & { readonly owner: Owner };

/** Candidates in centavos that were, or must be, asked. */
export type Asked = { readonly candidates: readonly number[]; readonly owners: readonly Owner[] };

export type Gold = {
  readonly facts: readonly GoldFact[];
  readonly asked: readonly Asked[];
  /** Topics or news outside the closed set: whatever is answered to them is no mistake. */
  readonly isOpen: boolean;
};

export type Reading = {
  readonly facts: readonly ReadFact[];
  readonly asked: readonly Asked[];
};

/** A fact on one line, amounts in reais: `amounts: balance 3000 of nubank`. */
export function sayFact(fact: FactBody, owners: readonly Owner[]): string {
  const whose = owners
    .map(({ names, kind }) => [names[0], kind].filter(Boolean).join('/'))
    .filter((name) => name !== '');
  const names = [...new Set(whose)].join('|');
  return `${fact.slot}: ${sayBody(fact)}${names === '' ? '' : ` of ${names}`}`;
}

function sayBody(fact: FactBody): string {
  switch (fact.slot) {
    case 'amounts': {
      const { from, to } = fact.sum;
      const sum = from === to ? `${from / 100}` : `${from / 100} to ${to / 100}`;
      return `${fact.role} ${sum}${fact.per === 'month' ? '' : ` a ${fact.per}`}`;
    }
    case 'creditors':
      return 'owed';
    case 'instalments':
      return Object.entries(fact.parts)
        .flatMap(([name, value]) =>
          typeof value === 'number' ? [`${name} ${name === 'amount' ? value / 100 : value}`] : [],
        )
        .join(', ');
    case 'rates':
      return `${fact.percent}% a ${fact.period}`;
    case 'dates':
      return `${fact.kind} ${'date' in fact.when ? fact.when.date : `day ${fact.when.days.join(' or ')}`}`;
    case 'states':
    case 'kinds':
      return fact.is;
    case 'intents':
      return fact.intent;
  }
}

import type { Asked, FactBody, Gold, GoldFact, When } from './fact.ts';
import { isOpenTopic, presentName } from './intents.ts';
import { type Owner, ownersOf } from './owner.ts';
import type { Expectation } from './utterance.ts';

/** What an annotator wrote, as single facts. `today` settles "há 4 meses". */
export function goldFacts(expected: Expectation, today: string, slot?: string): Gold {
  const intents = (expected.intents ?? []).map(presentName);
  const facts = [
    ...amounts(expected),
    ...instalments(expected),
    ...(expected.rates ?? []).map(({ of, percent, period }) => fact({ slot: 'rates', percent, period }, of)),
    ...dates(expected, today),
    ...states(expected),
    ...(expected.kinds ?? []).map(({ is, of }) => fact({ slot: 'kinds', is }, of)),
    ...intents.filter((intent) => !isOpenTopic(intent)).map((intent) => intentFact(intent, slot)),
  ];
  return {
    facts: [...facts, ...creditors(expected, facts)],
    asked: asked(expected),
    isOpen: intents.some(isOpenTopic),
  };
}

function amounts({ amounts: told = [], instalments: parts = [] }: Expectation): readonly GoldFact[] {
  const plain = told.flatMap(({ reais, from, to, per = 'month', role, of }) => {
    const low = reais ?? from;
    const high = reais ?? to;
    if (low === undefined || high === undefined) return [];
    return [fact({ slot: 'amounts', role, per, sum: { from: centavos(low), to: centavos(high) } }, of)];
  });
  const each = parts.flatMap(({ amount, of }) =>
    amount === undefined
      ? []
      : [
          fact(
            {
              slot: 'amounts',
              role: 'instalment',
              per: 'month',
              sum: { from: centavos(amount), to: centavos(amount) },
            },
            of,
          ),
        ],
  );
  return [...plain, ...each];
}

function asked({ amounts: told = [] }: Expectation): readonly Asked[] {
  return told.flatMap(({ candidates, of }) =>
    candidates ? [{ candidates: candidates.map(centavos), owners: ownersOf(of) }] : [],
  );
}

function instalments({ instalments: told = [], amounts: sums = [] }: Expectation): readonly GoldFact[] {
  return told.map(({ of, amount, ...counts }) => {
    const hasEntry = sums.some((sum) => sum.role === 'entry' && sum.of === of);
    const parts = {
      ...counts,
      ...(amount === undefined ? {} : { amount: centavos(amount) }),
      ...(hasEntry ? { hasEntry } : {}),
    };
    return fact({ slot: 'instalments', parts }, of);
  });
}

function dates({ dates: told = [] }: Expectation, today: string): readonly GoldFact[] {
  return told.map(({ kind, of, ...when }) => fact({ slot: 'dates', kind, when: whenOf(when, today) }, of));
}

type ToldDate = Omit<NonNullable<Expectation['dates']>[number], 'kind' | 'of'>;

function whenOf({ day, businessDay, date, months }: ToldDate, today: string): When {
  if (date !== undefined) return { date };
  if (months !== undefined) return { date: monthBefore(today, months) };
  if (day !== undefined) return { days: [day] };
  // The fifth working day falls on the 5th to the 8th.
  return { days: businessDay === undefined ? [] : [0, 1, 2, 3].map((later) => businessDay + later) };
}

/** The month that lies `months` before `today`'s: `2026-07`. */
export function monthBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A `since` says that the debt is overdue. */
function states({ states: told = [], dates: when = [] }: Expectation): readonly GoldFact[] {
  const said = told.map(({ is, of }) => fact({ slot: 'states', is }, of));
  const implied = when.filter(
    ({ kind, of }) => kind === 'since' && !told.some((state) => state.is === 'overdue' && state.of === of),
  );
  return [...said, ...implied.map(({ of }) => fact({ slot: 'states', is: 'overdue' }, of))];
}

function intentFact(intent: string, slot: string | undefined): GoldFact {
  // "alguma está atrasada?" "não".
  if (slot === 'overdue' && intent === 'deny') return fact({ slot: 'states', is: 'up-to-date' }, undefined);
  const [name = '', rest] = intent.split(/:(.*)/s);
  switch (name) {
    case 'kind':
      return fact({ slot: 'kinds', is: rest ?? '' }, undefined);
    case 'name':
      return fact({ slot: 'creditors' }, rest);
    case 'paid':
    case 'remove':
    case 'accept-offer':
    case 'end-offer':
      return fact({ slot: 'intents', intent: name }, rest);
    default:
      return fact({ slot: 'intents', intent }, undefined);
  }
}

/** The names that are listed, and those that only an `of` gives. */
function creditors({ creditors: told = [] }: Expectation, facts: readonly GoldFact[]): readonly GoldFact[] {
  const listed = told.map(ownersOf);
  const isListed = (owners: readonly Owner[]) =>
    listed.some((others) => others.some(({ names }) => owners.some((owner) => owner.names[0] === names[0])));
  const implied: (readonly Owner[])[] = [];
  for (const { owners, slot } of facts) {
    const isNamed = owners.every(({ names }) => names.length > 0);
    const isKnown = isListed(owners) || isListedIn(implied, owners);
    if (isNamed && !isKnown && slot !== 'creditors') implied.push(owners);
  }
  return [...listed, ...implied].map((owners) => ({ slot: 'creditors', owners }));
}

function isListedIn(lists: readonly (readonly Owner[])[], owners: readonly Owner[]): boolean {
  return lists.some((list) => list.some(({ names }) => owners.some((owner) => owner.names[0] === names[0])));
}

function fact(body: FactBody, of: string | undefined): GoldFact {
  return { ...body, owners: ownersOf(of) };
}

function centavos(reais: number): number {
  return Math.round(reais * 100);
}

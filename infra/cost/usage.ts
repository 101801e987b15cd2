import { existsSync, readFileSync } from 'node:fs';

/** A figure and where it comes from. */
export type Counted = {
  readonly value: number;
  readonly origin: 'measured' | 'derived' | 'assumed';
  readonly how: string;
};

/** What an active person causes in a month. */
export type PersonMonth = Readonly<Record<PersonCounter, Counted>>;

export type PersonCounter =
  | 'messagesIn'
  | 'messagesOut'
  | 'webhooks'
  | 'queueMessages'
  | 'invocations'
  | 'gbSeconds'
  | 'logBytes'
  | 'pageRequests'
  | 'egressBytes'
  | 'hotBytes'
  | 'lakeBytes'
  | 'modelCalls'
  | 'modelInputTokens'
  | 'modelOutputTokens';

/** What runs in a month though nobody writes. */
export type IdleMonth = Readonly<Record<'invocations' | 'gbSeconds' | 'queueRequests', Counted>>;

export type UsageMonth = { readonly person: PersonMonth; readonly idle: IdleMonth };

/**
 * `cloud/usage-month.json` (lean webhooks) and `cloud/usage-month-all.json`, as the simulated month writes them: any of the
 * counters, measured. What they do not say stays as derived here.
 */
export type UsageFile = {
  readonly v: 1;
  /** How the month was run, in a sentence. */
  readonly how: string;
  readonly person?: Partial<Readonly<Record<PersonCounter, number>>>;
  readonly idle?: Partial<Readonly<Record<keyof IdleMonth, number>>>;
};

/** Counters for a question ("what if receipts were left out?"), as `name=value`. */
export function withSupposed(usage: UsageMonth, supposed: readonly string[]): UsageMonth {
  const pairs = supposed.map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return [name, Number(value)] as const;
  });
  const person = overlay(usage.person, Object.fromEntries(pairs), 'supposed on the command line', 'assumed');
  return { ...usage, person };
}

/** The counters of the file where it has them, the derived ones for the rest. */
export function usageMonth(file: string): UsageMonth {
  if (!existsSync(file)) return DERIVED;
  const read: UsageFile = JSON.parse(readFileSync(file, 'utf8'));
  return withMeasured(DERIVED, read);
}

export function withMeasured({ person, idle }: UsageMonth, { how, ...file }: UsageFile): UsageMonth {
  const measured = overlay(person, file.person, how);
  const { webhooks } = file.person ?? {};
  const egress = webhooks === undefined ? {} : { egressBytes: egressOf(webhooks), ...takenOf(measured, file.person) };
  return { person: { ...measured, ...egress }, idle: overlay(idle, file.idle, how) };
}

/** Webhooks are what goes out most, so the derived figure follows a count of them. */
function egressOf(webhooks: number): Counted {
  return derived(
    webhooks * 1_000 + 136_000,
    `${Math.round(webhooks)} webhooks of a kilobyte through the NAT instance, and 128 messages to and from WhatsApp`,
  );
}

function takenOf(measured: PersonMonth, given: UsageFile['person']): Partial<PersonMonth> {
  return given?.egressBytes === undefined ? {} : { egressBytes: measured.egressBytes };
}

function overlay<Counters extends Readonly<Record<string, Counted>>>(
  counters: Counters,
  measured: Partial<Readonly<Record<string, number>>> | undefined,
  how: string,
  origin: Counted['origin'] = 'measured',
): Counters {
  const merged: Record<string, Counted> = { ...counters };
  for (const [name, value] of Object.entries(measured ?? {})) {
    if (!(name in counters)) throw new Error(`the usage file counts ${name}, which no price is for`);
    if (typeof value !== 'number' || !(value >= 0)) throw new Error(`the usage file counts ${name} as ${value}`);
    merged[name] = { value, origin, how };
  }
  // Every key of `counters` is still there.
  return merged as Counters;
}

const assumed = (value: number, how: string): Counted => ({ value, origin: 'assumed', how });
const derived = (value: number, how: string): Counted => ({ value, origin: 'derived', how });

const MINUTES = 43_800;

/** Until a month has been run: 60 messages a month in and out, 8 reminders, as the plain design was reckoned with. */
const DERIVED: UsageMonth = {
  person: {
    messagesIn: assumed(60, 'two a day: the plain design’s assumption'),
    messagesOut: assumed(68, 'a reply to each, and 8 reminders'),
    webhooks: derived(
      264,
      'of all events that gateways/evolution-api can subscribe to: 60 messages in; for each of 68 out an echo and two receipts',
    ),
    queueMessages: derived(424, '264 webhooks, 90 wakes (every second message asks for a quiet moment), 70 deliveries'),
    invocations: derived(424, 'one a queue message, at a traffic that fills no batch; fuller batches make it less'),
    gbSeconds: derived(
      14.3,
      'channel 264 × 50 ms × 0.25 GB, conversation 90 × 25 ms × 1 GB, delivery 70 × 0.5 s × 0.25 GB',
    ),
    logBytes: derived(
      110_000,
      '424 report lines of Lambda, of which warnings alone are kept, and 550 lines of ours, of 200 bytes',
    ),
    pageRequests: assumed(10, 'the roadmap page twice, with its assets once from the edge'),
    egressBytes: egressOf(264),
    hotBytes: derived(384_000, 'three months of 128 messages, a kilobyte each with state, events and indexes'),
    lakeBytes: derived(25_000, '60 events a month, twelve months, 35 bytes each as compressed lines of JSON'),
    modelCalls: derived(0, 'the grammar answers alone; LANGUAGE_MODEL is not set'),
    modelInputTokens: derived(1_050, 'a call, with most of the prompt cached; only with LANGUAGE_MODEL'),
    modelOutputTokens: derived(150, 'a call; only with LANGUAGE_MODEL'),
  },
  idle: {
    invocations: derived(4 * MINUTES + MINUTES / 5, 'four schedules a minute and the gap sweep'),
    gbSeconds: derived(4 * MINUTES * 0.1 * 0.375 + (MINUTES / 5) * 0.5 * 0.25, '0.1 s each; half a second a gap sweep'),
    queueRequests: derived(3 * 5 * 3 * MINUTES, 'three sources, five pollers each, a long poll every 20 s'),
  },
};

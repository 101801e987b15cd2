import { median, table } from '../bench/rounds.ts';
import { brokenPromises, type CampaignResult } from './campaign.ts';
import type { FaultName } from './fault.ts';
import type { Verdict } from './verdict.ts';

/** One campaign, or several together, in figures: the last line of `npm run faults`. */
export type Summary = {
  readonly acknowledged: number;
  readonly quarantined: number;
  readonly faults: Readonly<Partial<Record<FaultName, number>>>;
  readonly lost: number;
  readonly duplicateEffects: number;
  readonly repliesMissing: number;
  readonly repliesDoubled: number;
  readonly orderViolations: number;
  readonly unfinished: number;
  /** Ends of a server that nobody asked for. */
  readonly crashes: number;
  /** Lines of logs that name a person, and 5xx answers that no line tells about. */
  readonly personalInLogs: number;
  readonly silentFaults: number;
  readonly ackP50Ms: number;
  readonly ackP99Ms: number;
  readonly serverRecoveryMs: number;
  readonly databaseRecoveryMs: number;
  readonly drainSeconds: number;
};

export function summary(results: readonly CampaignResult[]): Summary {
  const sum = (figure: (result: CampaignResult) => number) => results.reduce((all, result) => all + figure(result), 0);
  const broken = (kind: keyof Verdict) => sum(({ verdict }) => verdict[kind].length);
  const waits = results.flatMap(acknowledgementTimes).toSorted((one, other) => one - other);
  return {
    acknowledged: sum(
      ({ records }) => records.told.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).length,
    ),
    quarantined: sum(({ records }) => records.stored.quarantine.length),
    faults: results.map(faultsOf).reduce(added, {}),
    lost: broken('lost'),
    duplicateEffects: broken('duplicateEffects'),
    repliesMissing: broken('repliesMissing'),
    repliesDoubled: broken('repliesDoubled'),
    orderViolations: broken('orderViolations'),
    unfinished: broken('unfinished'),
    crashes: sum(({ crashes }) => crashes.length),
    personalInLogs: sum(({ personal }) => personal.length),
    silentFaults: sum((result) => result.silentFaults),
    ackP50Ms: round(waits[Math.floor(waits.length / 2)] ?? 0),
    ackP99Ms: round(waits[Math.floor(waits.length * 0.99)] ?? 0),
    serverRecoveryMs: round(median(results.flatMap(({ harm }) => harm.serverRecoveries))),
    databaseRecoveryMs: round(median(results.flatMap(({ harm }) => harm.databaseRecoveries))),
    drainSeconds: round(Math.max(0, ...results.map(({ drainSeconds }) => drainSeconds))),
  };
}

/** A campaign as a table for people, and the first of what is broken, in words. */
export function campaignTable(result: CampaignResult): string {
  const { plan, client, verdict, folder } = result;
  const { faults, ...figures } = summary([result]);
  const rows = [
    ['seed', String(plan.seed)],
    ['load', `${client.sent + client.poison} webhooks, ${plan.perSecond} a second, open loop`],
    ...Object.entries(faults).map(([name, times]) => [`fault: ${name}`, String(times)]),
    ...Object.entries(figures).map(([name, value]) => [name, String(value)]),
  ];
  const wrong = [...Object.values(verdict).flat(), ...result.crashes, ...result.personal].slice(0, SHOWN);
  const where = brokenPromises(result) > 0 ? [`The records are in ${folder}.`] : [];
  return [table(rows), ...wrong, ...where].join('\n');
}

const SHOWN = 20;

function faultsOf({ harm, client }: CampaignResult): Summary['faults'] {
  const own = { duplicates: client.duplicates, reordered: client.reordered, poison: client.poison };
  const answered = Object.entries(own).filter(([, times]) => times > 0);
  return { ...harm.done, ...Object.fromEntries(answered) };
}

function added(one: Summary['faults'], other: Summary['faults']): Summary['faults'] {
  const sums = new Map(Object.entries(one));
  for (const [name, times] of Object.entries(other)) sums.set(name, (sums.get(name) ?? 0) + times);
  return Object.fromEntries(sums);
}

/** From the first try to the 2xx, retries and all. */
function acknowledgementTimes({ records }: CampaignResult): readonly number[] {
  return records.told.flatMap(({ triedAt, acknowledgedAt }) =>
    triedAt === undefined || acknowledgedAt === undefined ? [] : [acknowledgedAt - triedAt],
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

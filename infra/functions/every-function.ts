import { STAGES, type Stage } from '../environments/environment.ts';
import type { FunctionPlan } from './function-plan.ts';

/** The functions of a stage. */
export function functionsOf(stage: Stage): readonly FunctionPlan[] {
  return EVERY_FUNCTION.filter(({ stages }) => stages.includes(stage));
}

const NOTHING = {
  stages: STAGES,
  memoryMb: 256,
  isInVpc: true,
  connections: 1,
  sends: [],
  secrets: ['database'],
  schedules: [],
  readsReplica: false,
  callsEvolution: false,
  knowsNumbers: false,
  judgesReceipts: false,
  knowsOperatorHours: false,
  showsConsole: false,
  usesCache: false,
  writesLake: false,
  knowsPublicUrl: false,
  usesLanguageModel: false,
  waitsForQuiet: false,
} as const satisfies Partial<FunctionPlan>;

export const EVERY_FUNCTION: readonly FunctionPlan[] = [
  {
    ...NOTHING,
    name: 'door',
    stages: [1],
    timeoutSeconds: 10,
    isInVpc: false,
    connections: 0,
    sends: ['webhooks'],
    secrets: ['webhook-tokens'],
  },
  {
    ...NOTHING,
    name: 'channel',
    timeoutSeconds: 15,
    takes: 'webhooks',
    sends: ['wakes', 'deliveries'],
    waitsForQuiet: true,
  },
  {
    ...NOTHING,
    name: 'conversation',
    timeoutSeconds: 30,
    // A first turn makes the phrase books: 80 ms of a processor, of which 512 MB would be a third.
    memoryMb: 1_024,
    takes: 'wakes',
    sends: ['wakes', 'deliveries'],
    schedules: [
      { name: 'sweep', expression: 'rate(1 minute)', input: { kind: 'sweep' } },
      { name: 'forget', expression: 'cron(40 7 * * ? *)', input: { kind: 'forget' } },
    ],
    usesCache: true,
    knowsPublicUrl: true,
    usesLanguageModel: true,
    waitsForQuiet: true,
    knowsOperatorHours: true,
  },
  {
    ...NOTHING,
    name: 'delivery',
    timeoutSeconds: 120,
    takes: 'deliveries',
    sends: ['deliveries'],
    secrets: ['database', 'evolution'],
    schedules: [{ name: 'pass', expression: 'rate(1 minute)', input: { kind: 'pass' } }],
    callsEvolution: true,
    judgesReceipts: true,
  },
  {
    ...NOTHING,
    name: 'notifications',
    timeoutSeconds: 60,
    memoryMb: 512,
    // The second while the brake is judged, which counts inside a transaction.
    connections: 2,
    schedules: [{ name: 'look', expression: 'rate(1 minute)', input: { kind: 'look' } }],
    knowsNumbers: true,
  },
  {
    ...NOTHING,
    name: 'watch',
    timeoutSeconds: 60,
    sends: ['wakes', 'deliveries'],
    secrets: ['database', 'evolution'],
    schedules: [
      { name: 'look', expression: 'rate(1 minute)', input: { kind: 'look' } },
      { name: 'gap-sweep', expression: 'rate(5 minutes)', input: { kind: 'gap-sweep' } },
    ],
    callsEvolution: true,
    judgesReceipts: true,
    waitsForQuiet: true,
  },
  {
    ...NOTHING,
    name: 'web',
    timeoutSeconds: 15,
    memoryMb: 512,
    // Hints: codes to be sent, and chats that come back from a person.
    sends: ['wakes', 'deliveries'],
    secrets: ['database', 'evolution', 'operator-token', 'operator-key'],
    readsReplica: true,
    // The console shows the session of the number.
    callsEvolution: true,
    showsConsole: true,
    knowsOperatorHours: true,
    usesCache: true,
    knowsPublicUrl: true,
  },
  {
    ...NOTHING,
    name: 'lake',
    stages: [2, 3],
    timeoutSeconds: 300,
    memoryMb: 512,
    schedules: [{ name: 'export', expression: 'cron(20 6 * * ? *)', input: { kind: 'export' } }],
    readsReplica: true,
    writesLake: true,
  },
  { ...NOTHING, name: 'migrate', timeoutSeconds: 300, memoryMb: 512 },
];

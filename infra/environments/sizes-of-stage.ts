import type { Environment, Sizes, Stage } from './environment.ts';

/** The sizes of an environment: those of its stage, except for what its file says. */
export function sizesOf({ stage, sizes = {} }: Pick<Environment, 'stage' | 'sizes'>): Sizes {
  return { ...SIZES[stage], ...sizes };
}

/** What EvolutionAPI is asked to post. */
export function webhookEventsOf({ stage, whatsapp }: Pick<Environment, 'stage' | 'whatsapp'>): 'all' | 'lean' {
  return whatsapp.events ?? (stage === 1 ? 'all' : 'lean');
}

/** For an environment of the third stage with more than about 300,000 people: `sizes: LARGE` in its file. */
export const LARGE: Partial<Sizes> = {
  database: {
    // A webhook costs the database 0.02 to 0.1 ms and a turn four commits: a million people in a busy hour, a tenth of a core.
    // The size is for memory, and so that connections suffice.
    instanceClass: 'db.m6g.large',
    maxConnections: 900,
    isMultiAz: true,
    storageGb: 20,
    largestStorageGb: 4_000,
    backupDays: 35,
    replicas: 1,
  },
  concurrency: {
    door: 20,
    channel: 100,
    conversation: 200,
    delivery: 40,
    notifications: 1,
    watch: 2,
    web: 100,
    lake: 1,
    migrate: 1,
  },
};

const SIZES: Readonly<Record<Stage, Sizes>> = {
  1: {
    database: {
      instanceClass: 'db.t4g.micro',
      maxConnections: 112,
      isMultiAz: false,
      storageGb: 20,
      largestStorageGb: 100,
      backupDays: 7,
      replicas: 0,
    },
    cache: { largestGb: 1, largestEcpuPerSecond: 1_000 },
    // The plan names t2.micro. New accounts get t3.micro, t3.small, t4g.micro and t4g.small on the free plan instead.
    gateway: { kind: 'instance', instanceType: 't2.micro', heapMb: 384 },
    natInstanceType: 't4g.nano',
    concurrency: {
      door: 20,
      channel: 10,
      conversation: 10,
      delivery: 5,
      notifications: 1,
      watch: 2,
      web: 10,
      lake: 1,
      migrate: 1,
    },
    consumers: { channel: 5, conversation: 5, delivery: 2 },
    logDays: 30,
    api: { kind: 'function-urls' },
    lake: 'off',
    warehouse: { baseRpu: 4, largestRpu: 8 },
  },
  2: {
    database: {
      // Two and a half turns a second on average at 50,000 people; the alarm database-busy says when it is time for more.
      instanceClass: 'db.t4g.small',
      maxConnections: 225,
      isMultiAz: true,
      storageGb: 20,
      largestStorageGb: 500,
      backupDays: 14,
      replicas: 0,
    },
    cache: { largestGb: 5, largestEcpuPerSecond: 5_000 },
    gateway: { kind: 'instance', instanceType: 't3.small', heapMb: 1_024 },
    natInstanceType: 't4g.nano',
    concurrency: {
      door: 20,
      channel: 40,
      conversation: 40,
      delivery: 10,
      notifications: 1,
      watch: 2,
      web: 40,
      lake: 1,
      migrate: 1,
    },
    consumers: { channel: 20, conversation: 20, delivery: 5 },
    logDays: 30,
    api: { kind: 'gateway', requestsPerSecond: 500, burst: 1_000, requestsPerDay: 5_000_000 },
    lake: 'files',
    warehouse: { baseRpu: 4, largestRpu: 8 },
  },
  3: {
    database: {
      instanceClass: 'db.t4g.medium',
      maxConnections: 450,
      isMultiAz: true,
      storageGb: 20,
      largestStorageGb: 2_000,
      backupDays: 35,
      replicas: 1,
    },
    cache: { largestGb: 20, largestEcpuPerSecond: 30_000 },
    gateway: { kind: 'shards', cpu: 512, memoryMb: 1_024, heapMb: 640 },
    natInstanceType: 't4g.micro',
    concurrency: {
      door: 20,
      channel: 60,
      conversation: 120,
      delivery: 30,
      notifications: 1,
      watch: 2,
      web: 60,
      lake: 1,
      migrate: 1,
    },
    consumers: { channel: 50, conversation: 100, delivery: 20 },
    logDays: 30,
    api: { kind: 'gateway', requestsPerSecond: 2_000, burst: 4_000, requestsPerDay: 50_000_000 },
    lake: 'files-and-warehouse',
    warehouse: { baseRpu: 4, largestRpu: 16 },
  },
};

/** What is done to a running system; the last three are done by the client to the webhooks themselves. */
export const FAULTS = [
  'kill',
  'database-crash',
  'pause',
  'gateway-500',
  'gateway-429',
  'gateway-slow',
  'gateway-swallow',
  'gateway-disconnected',
  'gateway-restart',
  'echoes-lost',
  'duplicates',
  'reordered',
  'poison',
] as const;
export type FaultName = (typeof FAULTS)[number];

export function isFaultName(name: string): name is FaultName {
  return FAULTS.some((one) => one === name);
}

/** How often each fault is drawn in one campaign. */
export type FaultCounts = Partial<Record<FaultName, number>>;

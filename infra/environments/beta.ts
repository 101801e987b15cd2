import type { Environment } from './environment.ts';

/** The controlled beta: where the platform begins. */
export const environment: Environment = {
  name: 'beta',
  stage: 1,
  region: 'sa-east-1',
  availabilityZones: ['sa-east-1a', 'sa-east-1b', 'sa-east-1c'],
  alertsEmail: 'operacao@denserola.example',
  monthlyBudgetUsd: 120,
  whatsapp: { shards: [['principal']] },
  tracing: { kind: 'xray' },
};

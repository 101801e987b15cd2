import type { Environment } from './environment.ts';

/** Open to everyone. It begins at the second stage and differs from the beta in name and budget alone. */
export const environment: Environment = {
  name: 'producao',
  stage: 2,
  region: 'sa-east-1',
  availabilityZones: ['sa-east-1a', 'sa-east-1b', 'sa-east-1c'],
  alertsEmail: 'operacao@denserola.example',
  monthlyBudgetUsd: 600,
  whatsapp: { shards: [['principal'], ['segundo']] },
  tracing: { kind: 'xray' },
};

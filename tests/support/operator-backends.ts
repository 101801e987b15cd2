import { memoryAudit } from '../../src/gateways/memory/memory-audit.ts';
import { memoryOperators } from '../../src/gateways/memory/memory-operators.ts';
import { postgresAudit } from '../../src/gateways/postgres/audit.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresOperators } from '../../src/gateways/postgres/operators.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { Audit } from '../../src/ports/audit.ts';
import type { Operators } from '../../src/ports/operators.ts';
import { freshDatabase } from './postgres-database.ts';

export type OperatorBackend = {
  readonly operators: Operators;
  readonly audit: Audit;
  /** Another process that writes to the same log. */
  readonly otherAudit: Audit;
  readonly close: () => Promise<void>;
};

export const operatorBackends: readonly { readonly name: string; readonly open: () => Promise<OperatorBackend> }[] = [
  {
    name: 'memory',
    open: async () => {
      const audit = memoryAudit({ clock: systemClock });
      return { operators: memoryOperators({ clock: systemClock }), audit, otherAudit: audit, close: async () => {} };
    },
  },
  {
    name: 'postgres',
    open: async () => {
      const database = await freshDatabase();
      const pools = [1, 2].map(() => databasePool({ url: database.url, name: 'operations', max: 3 }));
      const [pool, other] = pools;
      if (!pool || !other) throw new Error('no pools');
      return {
        operators: postgresOperators({ pool }),
        audit: postgresAudit({ pool }),
        otherAudit: postgresAudit({ pool: other }),
        close: async () => {
          await Promise.all(pools.map((one) => one.end()));
          await database.drop();
        },
      };
    },
  },
];

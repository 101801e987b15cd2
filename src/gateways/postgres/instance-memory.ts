import type pg from 'pg';
import type { InstanceMemory } from '../../ports/instance-memory.ts';
import { asFault, transaction } from './database.ts';

export function postgresInstanceMemory({ pool }: { readonly pool: pg.Pool }): InstanceMemory {
  return {
    read: (instance, part) =>
      asFault('read of memory', async () => {
        const { rows } = await pool.query('SELECT memory FROM instance_memory WHERE instance = $1 AND part = $2', [
          instance,
          part,
        ]);
        return rows[0]?.memory ?? undefined;
      }),
    change: (instance, part, decide) =>
      asFault('change of memory', () =>
        transaction(pool, async (tx) => {
          const key = [instance, part];
          await tx.query('INSERT INTO instance_memory (instance, part) VALUES ($1, $2) ON CONFLICT DO NOTHING', key);
          // Locks the row, so that a second process decides on what the first one has left.
          const { rows } = await tx.query(
            'SELECT memory FROM instance_memory WHERE instance = $1 AND part = $2 FOR UPDATE',
            key,
          );
          const { after, answer } = decide(rows[0]?.memory ?? undefined);
          await tx.query(
            'UPDATE instance_memory SET memory = $3, changed_at = clock_timestamp() WHERE instance = $1 AND part = $2',
            [...key, JSON.stringify(after)],
          );
          return answer;
        }),
      ),
  };
}

import { postgresCohorts } from '../../src/gateways/postgres/cohorts.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresLiveFigures } from '../../src/gateways/postgres/live-figures.ts';
import { postgresReminders } from '../../src/gateways/postgres/reminders.ts';
import { interleaved } from '../rounds.ts';

const ROUNDS = 5;

/** Milliseconds of what the console asks, each as often as anybody may make it ask: whoever looks meanwhile shares an answer. */
export async function measureOperators(url: string) {
  const pool = databasePool({ url, name: 'console', max: 2 });
  const took = (ask: () => Promise<unknown>) => async () => {
    const started = performance.now();
    await ask();
    return performance.now() - started;
  };
  try {
    return await interleaved(
      {
        // A new source each time: within a minute the same one would not ask for the day's percentiles again.
        live: took(() => postgresLiveFigures({ pool }).read()),
        cohorts: took(() => postgresCohorts({ pool }).compare(Date.now())),
        reminderEffects: took(() => postgresReminders({ pool }).outcomes(Date.now())),
      },
      ROUNDS,
    );
  } finally {
    await pool.end();
  }
}

import type pg from 'pg';
import { ADMISSION_MODES, type AdmissionMode, DEFAULT_ADMISSION_MODE } from '../../contracts/admission.ts';
import { asFault } from './database.ts';

/**
 * The setting `beta.mode` alone, for a process that goes by no other: what judges all settings would be a sixth of a small
 * bundle.
 */
export function postgresAdmissionMode({ pool }: { readonly pool: pg.Pool }): () => Promise<AdmissionMode> {
  return () =>
    asFault('admission-mode', async () => {
      const { rows } = await pool.query<{ readonly value: unknown }>(MODE);
      return ADMISSION_MODES.find((mode) => mode === rows[0]?.value) ?? DEFAULT_ADMISSION_MODE;
    });
}

const MODE = `SELECT value FROM settings WHERE name = 'beta.mode'`;

import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Roadmap, RoadmapSource } from '../../ports/roadmap-source.ts';
import { asFault } from './database.ts';

/** Roadmaps by the secret of their links; only the secret's SHA-256 is stored, so a copy of the database opens none. */
export function postgresRoadmapSource({ pool }: { readonly pool: pg.Pool }): RoadmapSource {
  return {
    byLink: (secret) =>
      asFault('byLink', async () => {
        const { rows } = await pool.query<{ roadmap: Roadmap }>({
          name: 'roadmap-by-link',
          text: 'SELECT r.roadmap FROM roadmap_links l JOIN roadmaps r USING (person_id) WHERE l.secret_hash = $1',
          values: [createHash('sha256').update(secret).digest('hex')],
        });
        return rows[0]?.roadmap;
      }),
  };
}

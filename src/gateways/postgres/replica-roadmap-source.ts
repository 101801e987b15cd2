import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Roadmap, RoadmapSource } from '../../ports/roadmap-source.ts';
import { asFault } from './database.ts';
import { postgresRoadmapSource } from './roadmap-source.ts';

/**
 * Roadmaps from a read replica, which may be seconds behind. The primary says by two keys which version a link shows now;
 * only when the replica has that very one is it read there, so that nobody sees an older roadmap than the one they were
 * just told of. A replica that is behind or away costs its advantage, never the page.
 */
export function replicaRoadmapSource(needs: { readonly primary: pg.Pool; readonly replica: pg.Pool }): RoadmapSource {
  const fromPrimary = postgresRoadmapSource({ pool: needs.primary });

  return {
    async byLink(secret) {
      const hash = createHash('sha256').update(secret).digest('hex');
      const current = await asFault('roadmapVersion', () => needs.primary.query<Version>(VERSION, [hash]));
      const [now] = current.rows;
      if (!now) return undefined;
      const copy = await needs.replica
        .query<{ roadmap: Roadmap }>(COPY, [now.personId, now.version])
        .catch(() => undefined);
      return copy?.rows[0]?.roadmap ?? fromPrimary.byLink(secret);
    },
  };
}

type Version = { readonly personId: string; readonly version: string };

const VERSION = `
  SELECT r.person_id AS "personId", r.made_at::text AS version
  FROM roadmap_links l JOIN roadmaps r USING (person_id) WHERE l.secret_hash = $1`;

const COPY = 'SELECT roadmap FROM roadmaps WHERE person_id = $1 AND made_at = $2::timestamptz';

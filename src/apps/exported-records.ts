import { foldFacts } from '../conversation/situation.ts';
import { entriesAbout } from '../gateways/postgres/audit.ts';
import { postgresPersonData } from '../gateways/postgres/person-data.ts';
import type { ReadHandle } from '../gateways/postgres/read-handle.ts';
import type { ExporterNeeds } from '../web/panel/data/exporter.ts';
import type { OtherRecords } from '../web/panel/data/person-export.ts';

/** What an export is made of, for pages and API. */
export function exportedRecords(reads: ReadHandle): ExporterNeeds {
  return { data: postgresPersonData({ reads }), foldFacts, others: [looksOfTheTeam(reads)] };
}

/** What the team did about the person, and why. Who of the team is not told. */
function looksOfTheTeam(reads: ReadHandle): OtherRecords {
  return {
    name: 'consultas da equipe',
    of: async (personId) =>
      (await reads.snapshot((database) => entriesAbout(database, personId, MOST_LOOKS))).map(
        ({ recordedAt, action, reason }) => ({
          ...{ em: new Date(recordedAt).toISOString(), o_que: action, motivo: reason },
        }),
      ),
  };
}

const MOST_LOOKS = 10_000;

import type { FoldFacts } from '../../../contracts/told-situation.ts';
import type { PersonData } from '../../../ports/person-data.ts';
import { exportOf } from './export-of.ts';
import type { OtherRecords, PersonExport } from './person-export.ts';

export type ExporterNeeds = {
  readonly data: PersonData;
  readonly foldFacts: FoldFacts;
  /** What other parts of the product keep of a person. */
  readonly others?: readonly OtherRecords[];
};

/** Makes the export of a person, for pages and API. `undefined`: nobody, or erased. */
export function exporter({ data, foldFacts, others: parts = [] }: ExporterNeeds) {
  return async function exportFor(personId: string, now: number): Promise<PersonExport | undefined> {
    const kept = await data.of(personId);
    if (kept === undefined) return undefined;
    const others: PersonExport['outros'] = {};
    for (const { name, of } of parts) others[name] = (await of(personId)).map((row) => ({ ...row }));
    return exportOf(kept, { foldFacts, now, others });
  };
}

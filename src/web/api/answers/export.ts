import { type PersonExport, personExport } from '../../panel/data/person-export.ts';
import type { Endpoint } from '../endpoint.ts';

/** The same file as the page gives, with its Portuguese names: a person reads it. */
export const EXPORT = {
  method: 'GET',
  path: '/api/export',
  name: 'Export',
  summary: 'All that is kept of the person, in Portuguese. Needs a code of the last ten minutes',
  needs: 'code',
  answer: personExport,
} as const satisfies Endpoint<PersonExport>;

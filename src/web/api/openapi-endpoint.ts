import * as z from 'zod';
import type { Endpoint } from './endpoint.ts';

/** The document of the API, which is one of its own operations. */
export const OPENAPI = {
  method: 'GET',
  path: '/api/openapi.json',
  name: 'OpenApi',
  summary: 'This document',
  needs: 'nothing',
  answer: z.looseObject({ openapi: z.literal('3.1.1') }),
} as const satisfies Endpoint<{ readonly openapi: '3.1.1' }>;

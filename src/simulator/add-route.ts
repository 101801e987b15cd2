import type { Context } from 'hono';
import type { Instance } from './instance.ts';

/** Adds a route that ends in an instance's name, answering 404 as EvolutionAPI does when there is none of that name. */
export type AddRoute = (
  method: 'GET' | 'POST',
  path: string,
  handle: (c: Context, instance: Instance) => Response | Promise<Response>,
) => void;

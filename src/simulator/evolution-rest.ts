import { Hono } from 'hono';
import * as z from 'zod';
import type { AddRoute } from './add-route.ts';
import { addInstanceRoutes, type InstanceRoutesNeeds } from './instance-routes.ts';
import { addMessageRoutes, type MessageRoutesNeeds } from './message-routes.ts';

export type EvolutionRestNeeds = InstanceRoutesNeeds & MessageRoutesNeeds & { readonly apiKey: string };

/** The part of EvolutionAPI 2.3.7's REST that this product or its operators use, in the real one's shapes. */
export function evolutionRest(needs: EvolutionRestNeeds): Hono {
  const rest = new Hono();
  rest.get('/', (c) =>
    c.json({ status: 200, message: 'Welcome to the Evolution API, it is working!', version: '2.3.7' }),
  );
  rest.use('/*', async (c, next) => {
    const key = c.req.header('apikey');
    const name = decodeURIComponent(c.req.path.split('/').at(-1) ?? '');
    const isAllowed = key === needs.apiKey || (key !== undefined && key === needs.instances.get(name)?.token);
    return isAllowed ? next() : c.json(errorBody(401, 'Unauthorized', 'Unauthorized'), 401);
  });

  const addRoute: AddRoute = (method, path, handle) => {
    rest.on(method, `${path}/:instance`, (c) => {
      const name = c.req.param('instance');
      const instance = needs.instances.get(name);
      if (instance) return handle(c, instance);
      return c.json(errorBody(404, 'Not Found', [`The "${name}" instance does not exist`]), 404);
    });
  };
  addInstanceRoutes(rest, addRoute, needs);
  addMessageRoutes(addRoute, needs);

  rest.onError((error, c) => {
    if (error instanceof z.ZodError) {
      const problems = error.issues.map((issue) => `instance.${issue.path.join('.')}: ${issue.message}`);
      return c.json(errorBody(400, 'Bad Request', [problems]), 400);
    }
    if (error instanceof SyntaxError) return c.json(errorBody(400, 'Bad Request', [error.message]), 400);
    return c.json(errorBody(500, 'Internal Server Error', error.message), 500);
  });
  return rest;
}

function errorBody(status: number, error: string, message: unknown): unknown {
  return { status, error, response: { message } };
}

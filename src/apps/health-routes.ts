import { Hono } from 'hono';
import type { Operations } from '../gateways/postgres/operations.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';

const GATEWAY_PATIENCE_MS = 3000;

/**
 * `GET /healthz`: the process answers. `GET /readyz`: database and gateway are reachable (200, else 503), with the backlog
 * for operators. Says nothing about any person.
 */
export function healthRoutes({
  operations,
  gateway,
  instance,
}: {
  readonly operations: Operations;
  readonly gateway: Pick<WhatsAppGateway, 'connectionState'>;
  readonly instance: string;
}): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const [database, whatsapp] = await Promise.all([operations.isReachable(), gatewayState()]);
      const ready = database && whatsapp !== 'unreachable';
      const backlog = database ? await operations.backlog().catch(() => undefined) : undefined;
      return c.json(
        { status: ready ? 'ready' : 'not-ready', database: database ? 'ok' : 'unreachable', whatsapp, backlog },
        ready ? 200 : 503,
      );
    });

  function gatewayState(): Promise<string> {
    const patience = new Promise<string>((resolve) => setTimeout(resolve, GATEWAY_PATIENCE_MS, 'unreachable').unref());
    return Promise.race([gateway.connectionState(instance).catch(() => 'unreachable'), patience]);
  }
}

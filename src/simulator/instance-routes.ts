import type { Hono } from 'hono';
import * as z from 'zod';
import type { Timers } from '../platform/timers.ts';
import type { AddRoute } from './add-route.ts';
import type { Instance } from './instance.ts';

export type InstanceRoutesNeeds = {
  readonly instances: ReadonlyMap<string, Instance>;
  readonly createInstance: (name: string) => Instance;
  readonly restart: (instance: Instance) => void;
  readonly timers: Timers;
};

/** Nobody can scan a simulated code: the phone links itself a moment after the code was asked for. */
const LINKING_MS = 2000;
const QR = { pairingCode: null, code: '2@simulated-qr-code', base64: 'data:image/png;base64,' };

const createBody = z.looseObject({ instanceName: z.string().min(1) });
const webhookBody = z.object({
  webhook: z.looseObject({
    enabled: z.boolean().default(true),
    url: z.url(),
    headers: z.record(z.string(), z.string()).nullish(),
    events: z.array(z.string()).default([]),
  }),
});

/** /instance/… and /webhook/…: what an operator sets up. */
export function addInstanceRoutes(rest: Hono, addRoute: AddRoute, needs: InstanceRoutesNeeds): void {
  const { instances, timers } = needs;

  rest.get('/instance/fetchInstances', (c) => {
    const name = c.req.query('instanceName');
    return c.json([...instances.values()].filter((one) => !name || one.name === name).map(instanceRow));
  });

  rest.post('/instance/create', async (c) => {
    const { instanceName } = createBody.parse(await c.req.json());
    if (instances.has(instanceName)) {
      const message = [`This name "${instanceName}" is already in use.`];
      return c.json({ status: 403, error: 'Forbidden', response: { message } }, 403);
    }
    const made = needs.createInstance(instanceName);
    const row = {
      instanceName,
      instanceId: made.id,
      integration: 'WHATSAPP-BAILEYS',
      status: made.state(),
    };
    return c.json({ instance: row, hash: made.token, qrcode: QR }, 201);
  });

  addRoute('GET', '/instance/connectionState', (c, one) =>
    c.json({ instance: { instanceName: one.name, state: one.state() } }),
  );

  addRoute('GET', '/instance/connect', (c, one) => {
    if (one.state() === 'open') return c.json({ instance: { instanceName: one.name, state: 'open' } });
    one.emit('qrcode.updated', { qrcode: { instance: one.name, ...QR } });
    timers.after(LINKING_MS, () => one.setState('open'));
    return c.json({ ...QR, count: 1 });
  });

  addRoute('POST', '/instance/restart', (c, one) => {
    needs.restart(one);
    return c.json({ instance: { instanceName: one.name, status: one.state() } });
  });

  addRoute('POST', '/webhook/set', async (c, one) => {
    const { webhook } = webhookBody.parse(await c.req.json());
    one.setWebhook({ ...webhook, headers: webhook.headers ?? {} });
    return c.json(webhookRow(one), 201);
  });

  addRoute('GET', '/webhook/find', (c, one) => c.json(webhookRow(one)));
}

function instanceRow(one: Instance): unknown {
  return {
    id: one.id,
    name: one.name,
    connectionStatus: one.state(),
    ownerJid: '5511955553333@s.whatsapp.net',
    profileName: 'DenserolaAI',
    integration: 'WHATSAPP-BAILEYS',
    number: null,
    businessId: null,
    token: one.token,
    clientName: 'simulator',
  };
}

function webhookRow(one: Instance): Record<string, string | boolean | readonly string[] | object> | null {
  const settings = one.webhook();
  return settings ? { ...settings, webhookByEvents: false, webhookBase64: false, instanceId: one.id } : null;
}

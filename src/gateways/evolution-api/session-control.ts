import { GatewayUnavailable } from '../../platform/errors.ts';
import type { SessionControl } from '../../ports/session-control.ts';
import { evolutionAdministration } from './administration.ts';
import { type EvolutionAccess, evolutionClient, instancePath } from './evolution-client.ts';
import { field } from './field.ts';

/** Restart and own address of an instance. A restart drops the webhook retries that wait; the gap sweep finds those messages. */
export function evolutionSessionControl(access: EvolutionAccess): SessionControl {
  const client = evolutionClient(access);
  return {
    async restart(instance) {
      const answer = await client.post(instancePath('/instance/restart', instance), {});
      if (answer.kind === 'json' && answer.status >= 200 && answer.status < 300) return;
      const why = answer.kind === 'no-answer' ? answer.reason : `status ${answer.status}`;
      throw new GatewayUnavailable(`instance/restart: ${why}`);
    },
    async ownAddress(instance) {
      const answer = await client.get(`/instance/fetchInstances?instanceName=${encodeURIComponent(instance)}`);
      const rows: readonly unknown[] = answer.kind === 'json' && Array.isArray(answer.body) ? answer.body : [];
      const own = rows.find((row) => field(row, 'name') === instance);
      const jid = field(own, 'ownerJid');
      return typeof jid === 'string' && /^\d{8,15}@s\.whatsapp\.net$/.test(jid) ? jid : undefined;
    },
    linkCode: evolutionAdministration(access).connect,
  };
}

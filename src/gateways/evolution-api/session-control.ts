import type { SessionControl } from '../../ports/session-control.ts';
import { evolutionAdministration } from './administration.ts';
import { doneBy, type EvolutionAccess, evolutionClient, instancePath } from './evolution-client.ts';
import { field } from './field.ts';

/** Restart and own address of an instance. A restart drops the webhook retries that wait; the gap sweep finds those messages. */
export function evolutionSessionControl(access: EvolutionAccess): SessionControl {
  const client = evolutionClient(access);
  return {
    async restart(instance) {
      doneBy(await client.post(instancePath('/instance/restart', instance), {}), 'instance/restart');
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

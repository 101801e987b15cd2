import type { SessionControl } from '../../ports/session-control.ts';
import type { WhatsAppGateway } from '../../ports/whatsapp-gateway.ts';
import { firstUse } from './first-use.ts';
import type { gatewayAccess } from './gateway-access.ts';

/** The session of our first number, for whoever looks at it: the key is read when it is first asked about. */
export type LazyGateway = {
  readonly instance: string;
  readonly gateway: Pick<WhatsAppGateway, 'connectionState'>;
  readonly control: Pick<SessionControl, 'linkCode'>;
};

export function lazyGateway({ instances, open }: ReturnType<typeof gatewayAccess>): LazyGateway {
  const opened = firstUse(open);
  return {
    instance: instances[0] ?? '',
    gateway: { connectionState: async (instance) => (await opened()).gateway.connectionState(instance) },
    control: { linkCode: async (instance) => (await opened()).control.linkCode(instance) },
  };
}

import { postgresInbox } from '../../gateways/postgres/inbox.ts';
import { channelHandler } from './channel-handler.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress } from './database-access.ts';
import { wholeNumber } from './environment.ts';
import { functionFrame } from './function-frame.ts';
import { invoked } from './invoked.ts';
import { queueAccess } from './queue-access.ts';

/** The function `channel`: webhooks out of their queue, into the inbox. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const { pool, connected } = databaseAccess(databaseAddress(process.env, cloud), 'ingest', frame);

const handle = channelHandler({
  ...frame,
  inbox: postgresInbox({ pool }),
  connected,
  wakes: queueAccess(process.env, 'WAKES_QUEUE_URL', cloud, frame),
  deliveries: queueAccess(process.env, 'DELIVERIES_QUEUE_URL', cloud, frame),
  quietMs: wholeNumber(process.env, 'QUIET_MS', { from: 0, to: 60_000, otherwise: 3_000 }),
});

export const handler = invoked(frame, handle);

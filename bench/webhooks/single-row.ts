import { laneOf } from '../../src/contracts/delivery-proof.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { pickedEvent } from './picked-event.ts';
import { plainServer } from './plain-server.ts';

/** One row, one transaction, over ten connections: how most receivers are written. */
const pool = databasePool({ url: process.env.DATABASE_URL ?? '', name: 'ingest', max: 10 });
plainServer(async (body) => {
  const { key, event } = pickedEvent(body);
  const address = 'sender' in event ? event.sender.address : null;
  await pool.query({
    name: 'one',
    text: `INSERT INTO inbox (key, lane, instance, kind, address, sent_at, payload)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    values: [key, laneOf(event), event.instance, event.kind, address, event.sentAt, Buffer.from(JSON.stringify(event))],
  });
});

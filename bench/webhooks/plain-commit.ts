import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { pickedEvent } from './picked-event.ts';
import { plainServer } from './plain-server.ts';

/** node:http with the product's own micro-batched commit: what is left out is the product's care. */
const pool = databasePool({ url: process.env.DATABASE_URL ?? '', name: 'ingest', max: 2 });
const inbox = postgresInbox({ pool });
plainServer(async (body) => void (await inbox.accept([pickedEvent(body)], [])));

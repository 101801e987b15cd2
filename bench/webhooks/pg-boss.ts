import { pathToFileURL } from 'node:url';
import { pickedEvent } from './picked-event.ts';
import { plainServer } from './plain-server.ts';

/** pg-boss's `send` for each webhook, from where the bench has installed it; only its interface is declared here. */
type Boss = {
  readonly on: (event: 'error', listener: () => void) => void;
  readonly start: () => Promise<unknown>;
  readonly createQueue: (name: string) => Promise<unknown>;
  readonly send: (queue: string, data: object) => Promise<unknown>;
};

const { PgBoss } = (await import(pathToFileURL(process.env.PG_BOSS ?? '').href)) as {
  PgBoss: new (url: string) => Boss;
};
const boss = new PgBoss(process.env.DATABASE_URL ?? '');
boss.on('error', () => {});
await boss.start();
await boss.createQueue('inbox');
plainServer(async (body) => void (await boss.send('inbox', pickedEvent(body).event)));

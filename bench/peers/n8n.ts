import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * n8n with one workflow: a webhook that answers at once, and a filter behind it, without authentication. Tuned: its default
 * expression engine is five times slower than `legacy`. `N8N` is the folder that it was installed into.
 */
const workflow = {
  id: 'benchdoor0000001',
  name: 'door',
  nodes: [
    {
      ...{ id: 'in', name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2, position: [0, 0] },
      parameters: { httpMethod: 'POST', path: 'evolution', responseMode: 'onReceived', options: {} },
      webhookId: 'evolution',
    },
    {
      ...{ id: 'filter', name: 'Filter', type: 'n8n-nodes-base.filter', typeVersion: 2, position: [200, 0] },
      parameters: {
        conditions: {
          ...{ combinator: 'and', options: { caseSensitive: true, typeValidation: 'loose' } },
          conditions: [
            {
              ...{ id: 'one', leftValue: '={{ $json.body.event }}', rightValue: '' },
              operator: { type: 'string', operation: 'notEmpty', singleValue: true },
            },
          ],
        },
        options: {},
      },
    },
  ],
  connections: { Webhook: { main: [[{ node: 'Filter', type: 'main', index: 0 }]] } },
  ...{ active: false, settings: {}, pinData: {} },
};

const folder = await mkdtemp(join(tmpdir(), 'denserola-n8n-'));
const file = join(folder, 'workflow.json');
await writeFile(file, JSON.stringify([workflow]));
const { hostname, port, username, password, pathname } = new URL(process.env.DATABASE_URL ?? '');
Object.assign(process.env, {
  DB_TYPE: 'postgresdb',
  DB_POSTGRESDB_HOST: hostname,
  DB_POSTGRESDB_PORT: port,
  DB_POSTGRESDB_USER: username,
  DB_POSTGRESDB_PASSWORD: password,
  DB_POSTGRESDB_DATABASE: pathname.slice(1),
  N8N_USER_FOLDER: folder,
  N8N_PORT: process.env.PORT,
  N8N_LISTEN_ADDRESS: '127.0.0.1',
  N8N_ENDPOINT_WEBHOOK: 'webhooks',
  N8N_EXPRESSION_ENGINE: 'legacy',
  N8N_DIAGNOSTICS_ENABLED: 'false',
  N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
  N8N_TEMPLATES_ENABLED: 'false',
});
const program = join(process.env.N8N ?? '', 'node_modules/n8n/bin/n8n');
for (const args of [
  ['import:workflow', `--input=${file}`],
  ['publish:workflow', `--id=${workflow.id}`],
]) {
  spawnSync(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}
process.argv.splice(1, process.argv.length, program, 'start');
await import(pathToFileURL(program).href);

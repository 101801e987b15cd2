import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOKEN, WEBHOOK_PATH } from '../load/webhook-mix.ts';

/**
 * Node-RED with one flow: HTTP in, a function that checks the token and four fields, HTTP response. It stores nothing. The
 * editor and the catalogue of nodes are off. `NODE_RED` is the folder that it was installed into.
 */
const check = `
if (msg.req.headers['x-denserola-token'] !== '${TOKEN}') { msg.statusCode = 401; msg.payload = {}; return msg; }
const { event, instance, data, date_time } = msg.payload;
const ok = typeof event === 'string' && typeof instance === 'string' && data && typeof date_time === 'string';
msg.statusCode = ok ? 200 : 400;
msg.payload = { accepted: 1 };
return msg;`;

const flows = [
  { id: 'tab', type: 'tab', label: 'door' },
  { id: 'in', z: 'tab', type: 'http in', url: WEBHOOK_PATH, method: 'post', wires: [['check']] },
  { id: 'health', z: 'tab', type: 'http in', url: '/healthz', method: 'get', wires: [['out']] },
  { id: 'check', z: 'tab', type: 'function', func: check, outputs: 1, wires: [['out']] },
  { id: 'out', z: 'tab', type: 'http response', wires: [] },
];

const userDir = await mkdtemp(join(tmpdir(), 'denserola-node-red-'));
await writeFile(join(userDir, 'flows.json'), JSON.stringify(flows));
await writeFile(
  join(userDir, 'settings.js'),
  `module.exports = { flowFile: 'flows.json', httpAdminRoot: false, uiHost: '127.0.0.1', logging: { console: { level: 'off' } }, editorTheme: { palette: { allowInstall: false } } };`,
);
const program = join(process.env.NODE_RED ?? '', 'node_modules/node-red/red.js');
process.argv.push('--userDir', userDir, '--port', process.env.PORT ?? '');
await import(pathToFileURL(program).href);

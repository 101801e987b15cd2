import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';

const CONNECTIONS = 64;

export type MockGateway = { readonly url: string; readonly stop: () => void };

/** A gateway in a process of its own that reads the body of each POST and answers as EvolutionAPI does; keeps nothing. */
export async function startMockGateway(): Promise<MockGateway> {
  const child: ChildProcess = spawn(process.execPath, ['-e', SERVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${String(port).trim()}/message/sendText/bench`, stop: () => child.kill() };
}

const SERVER = `
  let sent = 0;
  const server = require('node:http').createServer((incoming, response) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString());
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"key":{"id":"SENT' + (sent += 1) + '"}}');
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

export type Post = { readonly number: string; readonly text: string };

/** Posts all of it over keep-alive connections and does nothing else: the floor of any sending. Resolves to seconds. */
export async function barePosts(url: string, posts: readonly Post[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  let next = 0;
  async function connection(): Promise<void> {
    for (let post = posts[next++]; post; post = posts[next++]) await send(url, JSON.stringify(post), agent);
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return (performance.now() - started) / 1000;
}

function send(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', apikey: 'bench' };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', resolve);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

import { Agent, createServer, request as httpRequest } from 'node:http';

/** The limit: reads the webhook, answers 200, sends a constant. It keeps nothing, knows nobody, and checks nothing. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const url = `${process.env.GATEWAY_URL}/message/sendText/relay`;
const server = createServer((request, response) => {
  if (request.method === 'GET') return response.end('ok');
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { data } = JSON.parse(Buffer.concat(chunks).toString()) as { data: { key: { remoteJid: string } } };
    response.writeHead(200, { 'Content-Length': 2 }).end('{}');
    const body = JSON.stringify({ number: data.key.remoteJid, text: 'Recebi a sua mensagem.' });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    httpRequest(url, { method: 'POST', agent, headers }, (answer) => answer.resume()).end(body);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

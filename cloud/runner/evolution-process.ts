import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Simulator, type SimulatorOptions, simulator } from '../../src/simulator/simulator.ts';
import type { EvolutionAnswer, EvolutionOrder } from './evolution.ts';

/** The simulator of EvolutionAPI in a process of its own, which ends with the runner, however that ends. */
let running: Simulator | undefined;

process.on('message', (order: EvolutionOrder) => {
  switch (order.kind) {
    case 'start':
      return start(order.options, order.port);
    case 'count':
      return answer({ kind: 'counted', attempts: running?.webhooks.attempts() ?? [] });
    case 'idle':
      return void running?.webhooks.idle().then(() => answer({ kind: 'idle' }));
  }
});
process.once('disconnect', () => process.exit());
// Ctrl-C reaches the whole group: the runner decides when this ends.
process.on('SIGINT', () => {});

function start(options: SimulatorOptions, port: number): void {
  running = simulator(options);
  const serve = getRequestListener(running.app.fetch);
  const server = createServer((request, response) => void serve(request, response));
  server.listen(port, '127.0.0.1', () => {
    const { port: taken } = server.address() as AddressInfo;
    answer({ kind: 'started', url: `http://127.0.0.1:${taken}` });
  });
}

function answer(message: EvolutionAnswer): void {
  process.send?.(message);
}

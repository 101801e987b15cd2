import { GATEWAY_INSTANCE, GATEWAY_KEY } from './bench-gateway.ts';
import { type MeasuredProcess, measuredProcess } from './measured-process.ts';
import { TOKEN } from './webhook-mix.ts';

/** What `scripts/run.mjs` starts our apps with. */
export const AS_STARTED = ['--max-semi-space-size=8'];

/** The whole product in a process of its own: door, turns and deliveries, against the bench's database and gateway. */
export function measuredPlatform(needs: {
  readonly databaseUrl: string;
  readonly gatewayUrl: string;
  readonly nodeOptions?: readonly string[];
}): Promise<MeasuredProcess> {
  const { databaseUrl, gatewayUrl, nodeOptions = [] } = needs;
  return measuredProcess({
    program: 'bench/load/platform.ts',
    nodeOptions: [...AS_STARTED, ...nodeOptions],
    environment: {
      QUIET_MS: '0',
      DATABASE_URL: databaseUrl,
      EVOLUTION_API_URL: gatewayUrl,
      EVOLUTION_API_KEY: GATEWAY_KEY,
      EVOLUTION_INSTANCE: GATEWAY_INSTANCE,
      WEBHOOK_TOKENS: TOKEN,
    },
  });
}

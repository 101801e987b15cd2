import { chmod, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freshBundles } from './fresh-bundles.ts';
import { redisMissing } from './local-redis.ts';
import { runStage, TemplateRefused } from './run-stage.ts';
import { STAGES, stageTemplate } from './stage-template.ts';

const USAGE = `npm run cloud -- --stage 1|2|3
  --port N       of the stage's one address (3000); --chat-port N of the chat (3001)
  --data FOLDER  where the database and the chats are kept (data/cloud)
  --speed N      how fast the schedules' clocks go (1)
  --logs         prints what the functions log`;

/** `npm run cloud -- --stage N`: a stage from its template, on this machine, until Ctrl-C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string' },
      port: { type: 'string', default: '3000' },
      'chat-port': { type: 'string', default: '3001' },
      data: { type: 'string', default: 'data/cloud' },
      speed: { type: 'string', default: '1' },
      logs: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const stage = STAGES.find((one) => String(one) === values.stage);
  if (stage === undefined || values.help) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const root = resolve(import.meta.dirname, '../..');
  const dataDir = resolve(root, values.data);
  await mkdir(dataDir, { recursive: true });
  // So that the account that serves root's PostgreSQL can enter it.
  await chmod(dataDir, 0o755);
  let isStopping = false;
  const stopped = new Promise<void>((done) => {
    const stop = () => {
      isStopping = true;
      done();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
  const running = await runStage(stageTemplate(root, stage), {
    dist: await freshBundles(root),
    dataDir,
    port: Number(values.port),
    chatPort: Number(values['chat-port']),
    speed: Number(values.speed),
    // In a terminal, Ctrl-C ends the functions' processes as well.
    onFault: (fault) => (isStopping ? undefined : console.error(fault)),
    onDenied: ({ role, action, resource }) => console.error(`denied: ${role} may not ${action} on ${resource}`),
    ...(values.logs ? { onLine: (name: string, line: string) => console.log(`${name}: ${line}`) } : {}),
  });
  const { ground, upper } = running;
  console.log(
    `Stage ${stage}: ${upper()
      .model.functions.map(({ bundle }) => bundle)
      .join(', ')}`,
  );
  console.log(`  chat       ${ground.evolution.chatUrl}`);
  console.log(`  door       ${ground.edge.url}/webhooks/evolution`);
  console.log(`  pages      ${ground.edge.url}/`);
  console.log(
    `  database   ${ground.database.host}:${ground.database.port}${running.replica() ? ', with a streaming replica' : ''}`,
  );
  console.log(`  Redis      ${ground.redis?.url ?? `not played: ${redisMissing() ?? 'the template has none'}`}`);
  console.log('Ctrl-C ends it.');
  await stopped;
  await running.stop();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof TemplateRefused)) throw error;
  for (const reason of error.reasons) console.error(reason);
  process.exitCode = 1;
}

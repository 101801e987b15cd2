import { handle } from 'hono/aws-lambda';
import { postgresAdmissionMode } from '../../gateways/postgres/admission-mode.ts';
import { replicaRoadmapSource } from '../../gateways/postgres/replica-roadmap-source.ts';
import { postgresRoadmapSource } from '../../gateways/postgres/roadmap-source.ts';
import { sharedFor } from '../../platform/shared-for.ts';
import { webRoutes } from '../../web/web-routes.ts';
import { begunWork } from './begun-work.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress, replicaAddress } from './database-access.ts';
import { requiredUrl } from './environment.ts';
import { firstUse } from './first-use.ts';
import { functionFrame } from './function-frame.ts';
import { gatewayAccess } from './gateway-access.ts';
import { invoked } from './invoked.ts';
import { lazyGateway } from './lazy-gateway.ts';
import { operatorAccess } from './operator-access.ts';
import { queueAccess } from './queue-access.ts';
import { redisAccess } from './redis-access.ts';
import { webApp } from './web-app.ts';

/** The function `web`: every page, behind a function URL or an API gateway. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const { pool, connected } = databaseAccess(databaseAddress(process.env, cloud), 'web', frame);
const copy = replicaAddress(process.env, cloud);
/** A change of a setting is everywhere within 10 s. */
const admissionMode = sharedFor(5_000, postgresAdmissionMode({ pool }));
const replica = copy === undefined ? undefined : databaseAccess(copy, 'web', frame).pool;
const publicUrl = requiredUrl(process.env, 'PUBLIC_URL');
const roadmaps = replica ? replicaRoadmapSource({ primary: pool, replica }) : postgresRoadmapSource({ pool });
const operators = operatorAccess(process.env, cloud);
const work = begunWork({ log: frame.log, failure: 'web.wake-failed' });

const needs = {
  ...{ ...frame, roadmaps, publicUrl, work },
  pools: { reads: replica ?? pool, writes: pool },
  redis: redisAccess(process.env, frame),
  wakes: queueAccess(process.env, 'WAKES_QUEUE_URL', cloud, frame),
  deliveries: queueAccess(process.env, 'DELIVERIES_QUEUE_URL', cloud, frame),
  operators: operators && { ...operators, gateway: lazyGateway(gatewayAccess(process.env, cloud)) },
};

// Loaded when somebody first asks for more than the first page.
const pages = firstUse(async () => (await import('./web-pages.ts')).webPages(needs));

const app = webApp({
  ...{ ...frame, publicUrl, connected, ended: work.ended },
  open: webRoutes({ roadmaps, publicUrl, simulatorOn: false, admissionMode, log: frame.log, clock: frame.clock }),
  pages: async (path) => (await pages())(path),
});

export const handler = invoked(frame, handle(app));

import { handle } from 'hono/aws-lambda';
import { postgresAdmissionMode } from '../../gateways/postgres/admission-mode.ts';
import { replicaRoadmapSource } from '../../gateways/postgres/replica-roadmap-source.ts';
import { postgresRoadmapSource } from '../../gateways/postgres/roadmap-source.ts';
import { sharedFor } from '../../platform/shared-for.ts';
import { webRoutes } from '../../web/web-routes.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress, replicaAddress } from './database-access.ts';
import { requiredUrl } from './environment.ts';
import { functionFrame } from './function-frame.ts';
import { webApp } from './web-app.ts';

/** The function `web`: pages, behind a function URL or an API gateway. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const { pool, connected } = databaseAccess(databaseAddress(process.env, cloud), 'web', frame);
const copy = replicaAddress(process.env, cloud);
/** A change of a setting is everywhere within 10 s. */
const admissionMode = sharedFor(5_000, postgresAdmissionMode({ pool }));
const replica = copy === undefined ? undefined : databaseAccess(copy, 'web', frame).pool;

export const handler = handle(
  webApp({
    ...frame,
    connected,
    routes: webRoutes({
      roadmaps: replica ? replicaRoadmapSource({ primary: pool, replica }) : postgresRoadmapSource({ pool }),
      publicUrl: requiredUrl(process.env, 'PUBLIC_URL'),
      simulatorOn: false,
      admissionMode,
      log: frame.log,
    }),
  }),
);

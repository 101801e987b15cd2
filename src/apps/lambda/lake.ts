import { postgresEventHistory } from '../../gateways/postgres/event-history.ts';
import { storedSecret } from '../../gateways/postgres/stored-secret.ts';
import { s3Lake } from '../../gateways/s3/s3-lake.ts';
import { dayExporter } from '../../insights/export-day.ts';
import { keyedHash } from '../../platform/ids.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAccess, databaseAddress, replicaAddress } from './database-access.ts';
import { optionalUrl, required } from './environment.ts';
import type { ScheduledEvent } from './events.ts';
import { firstUse } from './first-use.ts';
import { functionFrame } from './function-frame.ts';
import { invoked } from './invoked.ts';

/** The function `lake`: the domain events of yesterday (UTC), or of the day that is asked for, as files. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const primary = databaseAccess(databaseAddress(process.env, cloud), 'operations', frame);
const copy = replicaAddress(process.env, cloud);
const { pool, connected } = copy === undefined ? primary : databaseAccess(copy, 'operations', frame);
const bucket = required(process.env, 'LAKE_BUCKET', 'the name of a bucket');
const endpoint = optionalUrl(process.env, 'AWS_ENDPOINT_URL_S3');

const exporter = firstUse(async () => {
  // Made at its first use, which a replica could not.
  const key = await storedSecret(primary.pool, 'lake-person');
  return dayExporter({
    pseudonymOf: (personId) => keyedHash(key, personId).slice(0, PSEUDONYM_LENGTH),
    history: postgresEventHistory({ pool }),
    lake: s3Lake({
      signedFetch: cloud.signedFetch,
      url: endpoint ? `${endpoint}/${bucket}` : `https://${bucket}.s3.${cloud.credentials.region}.amazonaws.com`,
    }),
  });
});

/** 128 bits in hexadecimal. */
const PSEUDONYM_LENGTH = 32;

const DAY_MS = 86_400_000;

type LakeEvent = ScheduledEvent<'export'> & { readonly day?: string };

export const handler = invoked(frame, async ({ day = yesterday() }: LakeEvent) => {
  await connected();
  const exportDay = await exporter();
  const rows = await exportDay(day);
  frame.log.info('lake.exported', { day, rows });
  return { day, rows };
});

function yesterday(): string {
  return new Date(frame.clock.now() - DAY_MS).toISOString().slice(0, 10);
}

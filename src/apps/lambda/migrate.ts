import { migrateDatabase } from '../../gateways/postgres/migrate-database.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAddress } from './database-access.ts';

/**
 * The function `migrate`: brings the tables up to date. A deployment invokes it before the others take over; two at once
 * do it once, and what is up to date stays as it is.
 */
const address = databaseAddress(process.env, cloudAccess(process.env));

export async function handler(): Promise<{ readonly migrated: true }> {
  await migrateDatabase(address);
  return { migrated: true };
}

// npm run screenshots: starts the product with its simulator, lets invented people talk with it, and writes its most
// telling pages to docs/screenshots. Dates are those of the day on which it runs; all else comes out the same.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPlatform } from '../../src/apps/run-platform.ts';
import { startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { silentLog } from '../../src/platform/log.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { someoneWhoTalks } from '../support/someone-who-talks.ts';
import { talkWith } from '../support/talk-with.ts';
import { joana } from './joana.ts';
import { operator } from './operator.ts';
import { studio } from './studio.ts';
import { timeMachine } from './time-machine.ts';

const FOLDER = new URL('../../docs/screenshots/', import.meta.url);

const missing = browserMissing();
if (missing) throw new Error(missing);
const dataDir = await mkdtemp(join(tmpdir(), 'denserola-screenshots-'));
// So that the account that serves root's PostgreSQL can enter it.
await chmod(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
const config = parseConfig({
  ...{ PORT: '0', QUIET_MS: '0', OPERATOR_HOURS: 'seg-dom 0-24' },
  ...{ DATA_DIR: dataDir, DATABASE_URL: postgres.url },
});
const platform = await runPlatform(config, silentLog);
const browser = await openBrowser();
try {
  const product = talkWith(platform);
  const take = studio({ browser, folder: FOLDER });
  const monthLater = timeMachine({ databaseUrl: postgres.url });
  await joana({ product, take, monthLater, who: someoneWhoTalks(product, '0001') });
  await operator({ product, take, key: platform.firstOperatorToken ?? '' });
  console.log(`${take.count()} pictures, ${Math.round(take.bytes() / 1024)} KiB`);
} finally {
  await browser.close();
  await platform.stop();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}

import { brokenPromises, type CampaignResult, runCampaign } from './campaign.ts';
import { parseOptions } from './options.ts';
import { campaignPlans } from './plans.ts';
import { campaignTable, summary } from './report.ts';
import { runControls } from './run-controls.ts';

/**
 * `npm run faults`: real PostgreSQL, servers and gateway under seeded harm, and what was promised computed from three
 * records. Options: `--seed N`, `--seconds S`, `--fault NAME`, `--full` (three seeds, ten minutes), `--controls` (also runs
 * the planted bugs; alone with `--seconds 0`). Prints a table and, as the last line, one JSON object; exit code 1 when a
 * promise was broken or a planted bug went unseen.
 */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const plans = campaignPlans(options);
  say(`seed ${options.seed}`);
  const results: CampaignResult[] = [];
  for (const plan of plans) {
    const result = await runCampaign(plan);
    results.push(result);
    say(campaignTable(result));
  }
  const controls = options.controls ? await runControls(options.seed, say) : undefined;
  const figures = results.length > 0 ? summary(results) : {};
  say(JSON.stringify({ ...figures, ...(controls ? { controlsCaught: controls.caught } : {}), seed: options.seed }));
  const isBroken = results.some((result) => brokenPromises(result) > 0);
  if (isBroken || (controls && controls.caught < controls.all)) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();

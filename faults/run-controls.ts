import { runCampaign } from './campaign.ts';
import { CONTROLS } from './control.ts';

/** Runs each planted bug; resolves to how many were caught, of all. */
export async function runControls(seed: number, say: (line: string) => void): Promise<{ caught: number; all: number }> {
  let caught = 0;
  for (const { name, plan, seen } of CONTROLS) {
    const result = await runCampaign({ seed, ...plan });
    const violations = seen(result);
    if (violations > 0) caught += 1;
    say(`planted: ${name.padEnd(26)} ${violations > 0 ? `caught, ${violations} violations` : 'NOT CAUGHT'}`);
  }
  return { caught, all: CONTROLS.length };
}

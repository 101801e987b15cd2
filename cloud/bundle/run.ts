import { join, resolve } from 'node:path';
import { bundleEverything } from './bundle-everything.ts';

/** `npm run bundle`: writes dist/lambda/NAME and dist/cloud, and refuses what is too large or carries what it should not. */
const root = resolve(import.meta.dirname, '../..');
const { sizes, later, zipped, faults } = await bundleEverything(root, join(root, 'dist'));
const column = (kib: number | undefined) => (kib === undefined ? '' : kib.toFixed(1)).padStart(12);
console.log(`${'KiB'.padEnd(14)}${'cold start'.padStart(12)}${'later'.padStart(12)}${'zipped'.padStart(12)}`);
for (const [name, kib] of Object.entries(sizes)) {
  console.log(`${name.padEnd(14)}${column(kib)}${column(later[name])}${column(zipped[name])}`);
}
for (const fault of faults) console.error(fault);
console.log(JSON.stringify({ bundleKiB: sizes, laterKiB: later, zippedKiB: zipped }));
process.exitCode = faults.length === 0 ? 0 : 1;

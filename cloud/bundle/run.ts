import { join, resolve } from 'node:path';
import { bundleEverything } from './bundle-everything.ts';

/** `npm run bundle`: writes dist/lambda/NAME and dist/cloud, and refuses what is too large or carries what it should not. */
const root = resolve(import.meta.dirname, '../..');
const { sizes, faults } = await bundleEverything(root, join(root, 'dist'));
for (const [name, kib] of Object.entries(sizes)) console.log(`${name.padEnd(14)}${kib.toFixed(1).padStart(7)} KiB`);
for (const fault of faults) console.error(fault);
console.log(JSON.stringify({ bundleKiB: sizes }));
process.exitCode = faults.length === 0 ? 0 : 1;

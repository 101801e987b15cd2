import { acknowledgeBench } from './acknowledge.ts';
import { readBench } from './read.ts';

/**
 * `npm run bench`: ratios measured side by side, in interleaved rounds of one run, because this kind of machine is shared
 * and noisy. Prints a table for people and, as the last line, one JSON object.
 */
const acknowledge = await acknowledgeBench();
const read = await readBench();
process.stdout.write(`${JSON.stringify({ acknowledge, read })}\n`);

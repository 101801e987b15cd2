import { readBench } from './read.ts';

/** `npm run bench`: what reading a turn takes. The last line is one JSON object. The other benches have their own commands. */
process.stdout.write(`${JSON.stringify({ read: await readBench() })}\n`);

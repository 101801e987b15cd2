// npm run build:pages: bundles the scripts of pages into src/web/assets, where they are kept, so that whoever starts the
// product needs no tool for it. what-if-bundle.test.ts fails while they are not fresh.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundles } from './bundle.ts';

for (const { name, code } of await bundles()) {
  writeFileSync(new URL(`../../src/web/assets/${name}`, import.meta.url), code);
  console.log(`${name}: ${code.length} characters, ${gzipSync(code).length} bytes compressed`);
}

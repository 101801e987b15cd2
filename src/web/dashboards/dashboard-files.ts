import { readFileSync } from 'node:fs';
import type { AssetFile } from '../../platform/assets.ts';
import { compactCss } from '../compact-css.ts';

/** What the premium pages load: a style sheet, and for what-if a script and its worker (made by `npm run build:pages`). */
export function dashboardFiles(): readonly AssetFile[] {
  return [
    { name: 'dashboards.css', type: 'text/css; charset=utf-8', body: compactCss(read('dashboards.css')) },
    { name: 'what-if.js', type: 'text/javascript; charset=utf-8', body: read('what-if.js') },
    { name: 'what-if-worker.js', type: 'text/javascript; charset=utf-8', body: read('what-if-worker.js') },
  ];
}

function read(name: string): string {
  return readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
}

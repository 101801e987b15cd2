import type { AssetFile } from '../../platform/assets.ts';
import { compactCss } from '../compact-css.ts';

/** What the premium pages load: a style sheet, and for what-if a script and its worker (made by `npm run build:pages`). `read` gives a file of `web/assets`. */
export function dashboardFiles(read: (name: string) => string): readonly AssetFile[] {
  return [
    { name: 'dashboards.css', type: 'text/css; charset=utf-8', body: compactCss(read('dashboards.css')) },
    { name: 'what-if.js', type: 'text/javascript; charset=utf-8', body: read('what-if.js') },
    { name: 'what-if-worker.js', type: 'text/javascript; charset=utf-8', body: read('what-if-worker.js') },
  ];
}

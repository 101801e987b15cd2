import type { AssetFile } from '../../platform/assets.ts';
import { assetText } from '../asset-text.ts';
import { compactCss } from '../compact-css.ts';

/** What the premium pages load: a style sheet, and for what-if a script and its worker (made by `npm run build:pages`). */
export function dashboardFiles(): readonly AssetFile[] {
  return [
    { name: 'dashboards.css', type: 'text/css; charset=utf-8', body: compactCss(assetText('dashboards.css')) },
    { name: 'what-if.js', type: 'text/javascript; charset=utf-8', body: assetText('what-if.js') },
    { name: 'what-if-worker.js', type: 'text/javascript; charset=utf-8', body: assetText('what-if-worker.js') },
  ];
}

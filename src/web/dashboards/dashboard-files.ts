import type { AssetFile } from '../../platform/assets.ts';
import { assetText } from '../asset-text.ts';

/** What the premium pages load: for what-if a script and its worker (made by `npm run build:pages`). */
export function dashboardFiles(): readonly AssetFile[] {
  return [
    { name: 'what-if.js', type: 'text/javascript; charset=utf-8', body: assetText('what-if.js') },
    { name: 'what-if-worker.js', type: 'text/javascript; charset=utf-8', body: assetText('what-if-worker.js') },
  ];
}

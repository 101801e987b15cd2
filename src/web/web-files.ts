import { type AssetFile, type Assets, assets } from '../platform/assets.ts';
import { assetText } from './asset-text.ts';
import { compactCss } from './compact-css.ts';
import { dashboardFiles } from './dashboards/dashboard-files.ts';

/** Style sheets and pictures of all pages, under addresses that change with their content. Asking twice gives the same. */
export function webFiles(): Assets {
  return assets('/assets', [
    styleSheet('web.css'),
    styleSheet('panel.css'),
    { name: 'icon.svg', type: 'image/svg+xml', body: assetText('icon.svg') },
    ...dashboardFiles(),
  ]);
}

function styleSheet(name: string): AssetFile {
  return { name, type: 'text/css; charset=utf-8', body: compactCss(assetText(name)) };
}

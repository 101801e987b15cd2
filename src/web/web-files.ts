import { type Assets, assets } from '../platform/assets.ts';
import { assetText } from './asset-text.ts';
import { dashboardFiles } from './dashboards/dashboard-files.ts';

/** Pictures and scripts of all pages, under addresses that change with their content. Asking twice gives the same. */
export function webFiles(): Assets {
  return assets('/assets', [
    { name: 'icon.svg', type: 'image/svg+xml', body: assetText('icon.svg') },
    ...dashboardFiles(),
  ]);
}

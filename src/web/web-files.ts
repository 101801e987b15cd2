import { readFileSync } from 'node:fs';
import { type AssetFile, type Assets, assets } from '../platform/assets.ts';
import { compactCss } from './compact-css.ts';
import { dashboardFiles } from './dashboards/dashboard-files.ts';

/** Style sheets and pictures of all pages, under addresses that change with their content. Asking twice gives the same. */
export function webFiles(): Assets {
  return assets('/assets', [
    styleSheet('web.css'),
    styleSheet('panel.css'),
    { name: 'icon.svg', type: 'image/svg+xml', body: read('icon.svg') },
    ...dashboardFiles(read),
  ]);
}

function styleSheet(name: string): AssetFile {
  return { name, type: 'text/css; charset=utf-8', body: compactCss(read(name)) };
}

function read(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
}

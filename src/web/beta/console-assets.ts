import { readFileSync } from 'node:fs';
import { type Assets, assets } from '../../platform/assets.ts';

/** What the pages of the beta show themselves with; its `routes` are mounted beside them. */
export function consoleAssets(): Assets {
  return assets('/operacao/assets', [
    { name: 'web.css', type: 'text/css; charset=utf-8', body: read('web.css') },
    { name: 'beta.css', type: 'text/css; charset=utf-8', body: read('beta.css') },
    { name: 'icon.svg', type: 'image/svg+xml', body: read('icon.svg') },
  ]);
}

function read(name: string): string {
  return readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
}

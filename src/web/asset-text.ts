import { readFileSync } from 'node:fs';

/** The text of a file of `assets/`. Read here alone: bundled into one file, all modules have one place. */
export function assetText(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
}

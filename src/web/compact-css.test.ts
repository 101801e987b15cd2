import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compactCss } from './compact-css.ts';

describe('a compact style sheet', () => {
  it('means the same with fewer signs', () => {
    const css = `/* Cards; { of } all: kinds. */
@media (min-width: 720px) {
  .card > a:hover,
  .months [open] > summary::after {
    margin: calc(0.5rem + 10.05px) -0.25px 0;
    font: 1.0625rem / 1.55 system-ui, "Segoe UI";
  }
}
`;
    expect(compactCss(css)).toBe(
      '@media (min-width:720px){.card>a:hover,.months [open]>summary::after{margin:calc(.5rem + 10.05px) -.25px 0;font:1.0625rem / 1.55 system-ui,"Segoe UI"}}',
    );
  });

  it('keeps every rule of our sheets, and what they quote', () => {
    const folder = new URL('assets/styles/', import.meta.url);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
      const css = readFileSync(new URL(name, folder), 'utf8');
      const compact = compactCss(css);
      const rules = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/\{/g)?.length;
      expect(rules(compact)).toBe(rules(css));
      expect(compact.match(/"[^"]*"/g) ?? []).toEqual(css.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/"[^"]*"/g) ?? []);
      expect(compact.length).toBeLessThan(css.length * 0.9);
    }
  });
});

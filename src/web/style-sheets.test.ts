import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STYLE_SHEETS, styleOf } from './style-sheets.ts';

describe('style sheets', () => {
  it('are the files of their folder, each named once', () => {
    const files = readdirSync(new URL('assets/styles', import.meta.url));
    expect([...STYLE_SHEETS].sort()).toEqual(files.map((file) => file.replace('.css', '')).sort());
  });

  it('overrule each other in one order, whichever way a page names them', () => {
    expect(styleOf(['what-if', 'figures', 'base', 'figures']).css).toBe(styleOf(['base', 'figures', 'what-if']).css);
  });

  it('are known by the hash that a browser makes of them', async () => {
    const { css, hash } = styleOf(['base', 'frame']);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
    expect(hash).toBe(`'sha256-${Buffer.from(digest).toString('base64')}'`);
  });

  it('hold nothing that would end the element which holds them', () => {
    expect(styleOf(STYLE_SHEETS).css).not.toContain('<');
  });
});

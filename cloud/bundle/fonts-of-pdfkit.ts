import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * PDFKit asks for the metrics of a font when a document first uses it, by a `require` that it makes for itself and that no
 * bundler sees. Here it becomes a plain one, so that they come along in the file of PDFKit. What reads fonts of the web
 * (WOFF2) stays away: half of it all, and every document here is set in fonts that readers have.
 */
export const fontsOfPdfkit: Plugin = {
  name: 'fonts-of-pdfkit',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(OWN_REQUIRE, '')
        .replaceAll(`require$1('#standard-fonts/`, `require('#standard-fonts/`);
      if (contents.includes('require$1')) throw new Error(`${path} asks for its fonts in another way than it did`);
      return { contents, loader: 'js' };
    });
    onResolve({ filter: /^brotli\/decompress/ }, () => ({ path: 'brotli', namespace: 'no-web-fonts' }));
    onLoad({ filter: /.*/, namespace: 'no-web-fonts' }, () => ({ contents: NO_WEB_FONTS, loader: 'js' }));
  },
};

const OWN_REQUIRE = 'const require$1 = createRequire(import.meta.url);';
const NO_WEB_FONTS = `module.exports = () => { throw new Error('fonts of the web are not bundled'); };`;

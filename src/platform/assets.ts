import { createHash } from 'node:crypto';
import { Hono } from 'hono';

export type AssetFile = { readonly name: string; readonly type: string; readonly body: string };
export type Assets = {
  /** The address of a file by its plain name; it changes when the content does. Throws on a name that is not there. */
  readonly href: (name: string) => string;
  /** The content of a file, to be written into a page. Throws, too. */
  readonly textOf: (name: string) => string;
  /** Serves the files under `base`, to be kept by browsers for a year. */
  readonly routes: Hono;
};

const ONE_YEAR_S = 31_536_000;

/** Style sheets, scripts and pictures under names that carry a hash of their content: `/assets/web.1f3a9c04d2.css`. */
export function assets(base: string, files: readonly AssetFile[]): Assets {
  const paths = new Map(files.map((file) => [file.name, `${base}/${hashedName(file)}`]));
  const routes = new Hono();
  for (const file of files) {
    routes.get(href(file.name), (c) =>
      c.body(file.body, 200, {
        'Content-Type': file.type,
        'Cache-Control': `public, max-age=${ONE_YEAR_S}, immutable`,
      }),
    );
  }

  function href(name: string): string {
    const path = paths.get(name);
    if (!path) throw new Error(`there is no asset called ${name}`);
    return path;
  }
  return { href, textOf, routes };

  function textOf(name: string): string {
    const file = files.find((one) => one.name === name);
    if (!file) throw new Error(`there is no asset called ${name}`);
    return file.body;
  }
}

function hashedName({ name, body }: AssetFile): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export type Bundle = { readonly name: string; readonly code: string };

/** The files of src/web/assets that are made: what a browser gets for the what-if page, from the server's own TypeScript. */
export function bundles(): Promise<readonly Bundle[]> {
  return Promise.all([
    bundle('what-if.js', 'src/web/dashboards/what-if/page-script.ts'),
    bundle('what-if-worker.js', 'src/web/dashboards/what-if/worker.ts'),
  ]);
}

async function bundle(name: string, entry: string): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [onlyWhatChartsUse],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'page', fileName: () => name },
      rolldownOptions: { treeshake: { moduleSideEffects: false, propertyReadSideEffects: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return { name, code: output.output[0].code };
}

/**
 * d3-scale brings colours and formats of numbers along, which a chart of money over months never asks for, and makes
 * all of its scales when it is loaded, which no bundler drops by itself. Without both it is a fifth of its size.
 */
const onlyWhatChartsUse: Plugin = {
  name: 'only-what-charts-use',
  enforce: 'pre',
  resolveId: (id) => (id in LEAN_MODULES ? `\0${id}` : undefined),
  load: (id) => LEAN_MODULES[id.slice(1)],
  transform: (code, id) =>
    /[\\/]d3-[a-z]+[\\/]/.test(id)
      ? {
          code: code.replaceAll(/^((?:var|const|let) [\w$]+ = )(?=\(function|[\w$]+\()/gm, '$1/*#__PURE__*/ '),
          map: null,
        }
      : undefined,
};

const LEAN_MODULES: Readonly<Record<string, string>> = {
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);
    export const interpolate = interpolateNumber;
    export const interpolateRound = undefined, piecewise = undefined;`,
  'd3-format': `export const format = undefined, formatPrefix = undefined, formatSpecifier = undefined,
    precisionFixed = undefined, precisionPrefix = undefined, precisionRound = undefined;`,
};

import type { Plugin } from 'esbuild';

/**
 * OpenTelemetry can find out on which machine it runs, by a file for each kind of machine that it imports when it is asked to.
 * Nobody asks here, but a bundler carries what might be imported, in five files beside the code.
 */
export const withoutMachineIds: Plugin = {
  name: 'without-machine-ids',
  setup({ onResolve }) {
    onResolve({ filter: /\/getMachineId-\w+/ }, ({ path }) => ({ path, external: true }));
  },
};

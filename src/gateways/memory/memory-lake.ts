import type { Lake } from '../../ports/lake.ts';

/** A lake within this process, for tests. */
export function memoryLake(): Lake & { readonly files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    put: async ({ name, body }) => void files.set(name, body),
  };
}

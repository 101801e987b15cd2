import type { InstanceParts } from '../../contracts/instance-memory.ts';
import type { InstanceMemory } from '../../ports/instance-memory.ts';
import { fromJson, type Json, type MemoryData, toJson } from './memory-data.ts';

export function memoryInstanceMemory({ data }: { readonly data: MemoryData }): InstanceMemory {
  function read<Part extends keyof InstanceParts>(instance: string, part: Part): InstanceParts[Part] | undefined {
    const json = data.memories.get(`${instance}\n${part}`);
    return json === undefined ? undefined : fromJson(json as Json<InstanceParts[Part]>);
  }
  return {
    read: async (instance, part) => read(instance, part),
    change: async (instance, part, decide) => {
      const { after, answer } = decide(read(instance, part));
      data.memories.set(`${instance}\n${part}`, toJson(after));
      return answer;
    },
  };
}

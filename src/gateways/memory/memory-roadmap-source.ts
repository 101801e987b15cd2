import { createHash } from 'node:crypto';
import type { RoadmapSource } from '../../ports/roadmap-source.ts';
import { fromJson, type MemoryData } from './memory-data.ts';

export function memoryRoadmapSource({ data }: { readonly data: MemoryData }): RoadmapSource {
  return {
    byLink: async (secret) => {
      const personId = data.links.get(createHash('sha256').update(secret).digest('hex'));
      const roadmap = personId === undefined ? undefined : data.roadmaps.get(personId);
      return roadmap === undefined ? undefined : fromJson(roadmap);
    },
  };
}

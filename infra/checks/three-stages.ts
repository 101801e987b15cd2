import { STAGES, type Stage } from '../environments/environment.ts';
import { checkedEnvironment, type Template, templateOf } from './template.ts';

/** Each stage's template. */
export function threeStages(): Readonly<Record<Stage, Template>> {
  const [one, two, three] = STAGES.map((stage) => templateOf(checkedEnvironment(stage)));
  if (!one || !two || !three) throw new Error('a stage is missing');
  return { 1: one, 2: two, 3: three };
}

/** The resources of one type, by logical id. */
export function ofType({ Resources }: Template, type: string) {
  return Object.entries(Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => ({ id, ...resource, props: resource.Properties ?? {} }));
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eightPeople } from '../support/eight-people.ts';
import { aStage, type TestStage, templateOf } from './support/a-stage.ts';
import { survivesFaults } from './support/survives-faults.ts';

describe('stage 1, from its template', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await aStage(templateOf(1));
  });
  afterAll(() => stage.stop());

  eightPeople(() => stage, { concurrent: true });

  it('refuses nothing to a role that it does, and nothing failed', () => {
    expect(stage.faults).toEqual([]);
    expect(stage.logged()).not.toContain('trace.not-sent');
    expect(stage.running.ground.counters.read().traceRequests).toBeGreaterThan(8);
  });

  it('turns away who has no token, and who is not EvolutionAPI', async () => {
    const { edge } = stage.running.ground;
    const post = (headers: Record<string, string>) =>
      fetch(`${edge.url}/webhooks/evolution`, { method: 'POST', headers, body: '{}' });
    expect((await post({ 'x-denserola-token': 'not-the-token-of-anybody' })).status).toBe(401);
    expect((await fetch(`${edge.url}/assets/x`, { method: 'POST' })).status).toBe(403);
  });

  survivesFaults(() => stage, { phones: '8101' });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restApi } from '../../cloud/runner/rest-api.ts';
import { eightPeople } from '../support/eight-people.ts';
import { aStage, type TestStage, templateOf } from './support/a-stage.ts';
import { survivesFaults, takesInWhileAllIsDown } from './support/survives-faults.ts';

describe('stage 2, from its template', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await aStage(templateOf(2));
  });
  afterAll(() => stage.stop());

  eightPeople(() => stage, { concurrent: true });

  it('refuses nothing to a role that it does, and nothing failed', () => {
    expect(stage.faults).toEqual([]);
  });

  /** The APIs behind the edge, and the key that the edge shows them. */
  function behindTheEdge() {
    const { ground, upper } = stage.running;
    const { model, target } = upper();
    const api = model.apis.find(({ routes }) => routes.some(({ integration }) => integration.kind === 'sqs'));
    if (api === undefined) throw new Error('there is no API for webhooks');
    const plans = model.usagePlans.map((plan) => ({ ...plan, keys: plan.keys.map(ground.secrets.filled) }));
    return { api, plans, key: plans[0]?.keys[0] ?? '', url: target.places.get(api.host) ?? '' };
  }

  function post(url: string, key?: string) {
    return fetch(`${url}/live/webhooks/evolution`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'x-api-key': key }) },
      body: '{}',
    });
  }

  it('lets nobody in around the edge without its key', async () => {
    const { url, key } = behindTheEdge();
    expect((await post(url)).status).toBe(403);
    expect((await post(url, 'a-key-of-nobody')).status).toBe(403);
    const answer = await post(url, key);
    expect([answer.status, await answer.json()]).toEqual([200, { code: 'queued' }]);
  });

  it('says 429 to more than the plan lets pass, which EvolutionAPI repeats', async () => {
    const { ground, upper } = stage.running;
    const { api, plans, key } = behindTheEdge();
    const { account, region } = upper().model;
    const tight = await restApi({
      api,
      usagePlans: plans.map((plan) => ({ ...plan, throttle: { rate: 0.001, burst: 3 } })),
      awsUrl: ground.front.url,
      account,
      signedFetchOf: (roleArn) => ground.callers.signedFetchOf(roleArn, region),
      invoke: async () => ({ kind: 'lost' }),
    });
    const statuses: number[] = [];
    for (let times = 0; times < 5; times += 1) statuses.push((await post(tight.url, key)).status);
    await tight.close();
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('answers 503 to EvolutionAPI, never 4xx, when the queue cannot take a webhook', async () => {
    const { upper } = stage.running;
    const { api, plans, key } = behindTheEdge();
    const nowhere = await restApi({
      api,
      usagePlans: plans,
      awsUrl: 'http://127.0.0.1:9',
      account: upper().model.account,
      signedFetchOf: () => () => Promise.reject(new Error('nobody answers')),
      invoke: async () => ({ kind: 'lost' }),
    });
    expect((await post(nowhere.url, key)).status).toBe(503);
    await nowhere.close();
  });

  takesInWhileAllIsDown(() => stage, { phones: '8202' });
  survivesFaults(() => stage, { phones: '8202' });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aRoadmap } from '../support/a-roadmap.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aState, replies, takeTurn } from '../support/postgres-events.ts';

describe.each(backends)("a person's panel ($name)", ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  it('has their conversation, their roadmap and their plan', async () => {
    const roadmap = aRoadmap();
    const personId = await takeTurn(backend, { state: aState({ firstName: 'Joana' }), roadmap });
    const until = Date.now() + 86_400_000;
    await backend.entitlements.set({ personId, until, operatorId: 'op-1', reason: 'convite' });
    const panel = await backend.personPanel.of(personId);
    expect(panel).toMatchObject({ state: { firstName: 'Joana' }, plan: 'premium', premiumUntil: until });
    expect(panel?.roadmap).toEqual(JSON.parse(JSON.stringify(roadmap)));
    expect(Math.abs((panel?.since ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('has no roadmap before there is one', async () => {
    const personId = await takeTurn(backend);
    expect(await backend.personPanel.of(personId)).toMatchObject({ roadmap: undefined, plan: 'free' });
  });

  it('is nobody’s after an erase, and of nobody unknown', async () => {
    const personId = await takeTurn(backend, { roadmap: aRoadmap() });
    await takeTurn(backend, { erase: true, events: [{ v: 1, type: 'erased' }] });
    expect(await backend.personPanel.of(personId)).toBeUndefined();
    expect(await backend.personPanel.of('40000000-0000-4000-8000-000000000009')).toBeUndefined();
  });

  it('knows where the person was last written to', async () => {
    const personId = await takeTurn(backend);
    expect(await backend.contacts.of(personId)).toBeUndefined();
    await takeTurn(backend, { ...replies('um'), instance: 'alfa', replyTo: 'old@s.whatsapp.net' });
    await takeTurn(backend, { ...replies('dois'), instance: 'beta', replyTo: 'new@s.whatsapp.net' });
    expect(await backend.contacts.of(personId)).toEqual({ instance: 'beta', replyTo: 'new@s.whatsapp.net' });
  });
});

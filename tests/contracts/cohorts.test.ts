import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DomainEvent } from '../../src/contracts/domain-event.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { takeTurn } from '../support/postgres-events.ts';

const DAY = 86_400_000;
const phone = (index: number) => `phone:55119870000${index}0`;

describe.each(backends)('cohorts ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function letIn(index: number, daysAgo: number, cohort?: string): Promise<void> {
    const personId = (await backend.store.identify(phone(index))) ?? '';
    const now = Date.now() - daysAgo * DAY;
    await backend.admission.enter(
      { personId, instance: 'beta', replyTo: 'x' },
      { now, dayStart: now, countTo: 9 },
      () =>
        cohort === undefined
          ? { kind: 'admit', way: 'queue' }
          : { kind: 'admit', way: 'invitation', invitationId: 0, cohort },
    );
  }
  const happens = (index: number, ...events: DomainEvent[]) => takeTurn(backend, { events }, phone(index));

  it('are none while nobody came in', async () => {
    expect(await backend.cohorts.compare(Date.now())).toEqual([]);
  });

  it('count what became of the people of each', async () => {
    await letIn(1, 8, 'procon');
    await letIn(2, 2, 'procon');
    await letIn(3, 31);
    await letIn(4, 31);
    await happens(1, { v: 1, type: 'consent-given' }, { v: 1, type: 'roadmap-not-possible', shortfall: 1 });
    await happens(1, { v: 1, type: 'feedback-given', about: 'roadmap', helped: 'no' });
    await happens(1, { v: 1, type: 'feedback-given', about: 'roadmap', helped: 'yes' });
    await happens(1, { v: 1, type: 'debt-closed', debtId: 'd1' }, { v: 1, type: 'debt-closed', debtId: 'd1' });
    await happens(3, { v: 1, type: 'consent-given' }, { v: 1, type: 'feedback-given', about: 'roadmap', helped: 'no' });
    const [procon, week, ...others] = await backend.cohorts.compare(Date.now());
    expect(others).toEqual([]);
    expect(procon).toMatchObject({
      ...{ name: 'procon', week: undefined, people: 2, consented: 1, planned: 1, thumbsUp: 1, thumbsDown: 0 },
      ...{ debtsClosed: 1, olderThan7Days: 1, talkedAfter7Days: 1, olderThan30Days: 0, talkedAfter30Days: 0 },
    });
    expect(Math.abs((procon?.medianToPlanMs ?? 0) - 8 * DAY)).toBeLessThan(60_000);
    expect(week).toMatchObject({
      ...{ name: '', people: 2, consented: 1, planned: 0, medianToPlanMs: undefined, thumbsUp: 0, thumbsDown: 1 },
      ...{ debtsClosed: 0, olderThan30Days: 2, talkedAfter30Days: 1, olderThan7Days: 2 },
    });
    expect(week?.week).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new Date(`${week?.week}T12:00:00Z`).getUTCDay()).toBe(1);
  });

  it('leave out who waits, and who came long ago', async () => {
    await letIn(1, 200);
    const personId = (await backend.store.identify(phone(2))) ?? '';
    const moment = { now: Date.now(), dayStart: 0, countTo: 9 };
    const wait = { kind: 'wait', isMoving: true } as const;
    await backend.admission.enter({ personId, instance: 'beta', replyTo: 'x' }, moment, () => wait);
    expect(await backend.cohorts.compare(Date.now())).toEqual([]);
  });
});

import type { AdmissionWay, Standing } from '../../contracts/admission.ts';
import type { DomainEvent } from '../../contracts/domain-event.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Admission, AdmissionCount, EntryDecision, Invitations, Newcomer } from '../../ports/admission.ts';
import type { AdmissionRow } from './memory-beta-data.ts';
import type { MemoryData } from './memory-data.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock };
const DAY_MS = 86_400_000;

/** Who is in and who waits, over memory: each call is one step, so it is a transaction by itself. */
export function memoryAdmission({ data, clock }: Needs): Admission {
  const { admissions, invitations } = data.beta;
  const rows = () => [...admissions.values()];
  const waiting = () => rows().filter(({ status }) => status === 'waiting');
  const isWayOf = (way: AdmissionWay, since: number) => (row: AdmissionRow) =>
    row.status === 'admitted' && row.way === way && (row.admittedAt ?? 0) >= since;

  function counts({ dayStart, countTo }: Pick<AdmissionCount, 'dayStart' | 'countTo'>) {
    const admitted = rows().filter(({ status }) => status === 'admitted');
    return {
      isBraked: data.beta.brake?.state.kind === 'on',
      admitted: Math.min(admitted.length, countTo),
      admittedToday: admitted.filter(({ admittedAt = 0 }) => admittedAt >= dayStart).length,
      calledToday: admitted.filter(isWayOf('queue', dayStart)).length,
    };
  }

  function letIn(personId: string, instance: string, as: { way: AdmissionWay; now: number; cohort?: string }): void {
    const before = admissions.get(personId);
    if (before?.status === 'admitted') return;
    admissions.set(personId, {
      ...{
        ticket: before?.ticket ?? nextTicket(),
        askedAt: before?.askedAt ?? as.now,
        wrongCodes: 0,
        wrongSince: undefined,
      },
      ...{ status: 'admitted', way: as.way, cohort: as.cohort, instance, replyTo: undefined, rests: false },
      admittedAt: as.now,
    });
  }

  function nextTicket(): number {
    data.lastId += 1;
    return data.lastId;
  }

  function note(personId: string, event: DomainEvent): void {
    data.events = [...data.events, { personId, event, at: clock.now() }];
  }

  function enter(newcomer: Newcomer, moment: AdmissionCount, decide: Parameters<Admission['enter']>[2]): Standing {
    const { now } = moment;
    const before = admissions.get(newcomer.personId);
    if (before?.status === 'admitted') return { kind: 'admitted' };
    const isRecent = before?.wrongSince !== undefined && before.wrongSince > now - DAY_MS;
    const wrongCodes = isRecent ? (before?.wrongCodes ?? 0) : 0;
    const ahead = waiting().filter(({ ticket, rests }) => !rests && ticket < (before?.ticket ?? Infinity)).length;
    const invitation = [...invitations.values()].find(({ code }) => code === newcomer.code);
    const decision = decide({ ...counts(moment), ahead, wrongCodes, invitation });
    if (decision.kind === 'wait') return wait(newcomer, { now, ahead, wrongCodes, decision });
    letIn(newcomer.personId, newcomer.instance, { ...decision, now });
    if (decision.way === 'invitation' && invitation) {
      invitations.set(invitation.id, { ...invitation, uses: invitation.uses + 1 });
    }
    if (decision.way !== 'public' || before) note(newcomer.personId, { v: 1, type: 'admitted', way: decision.way });
    return { kind: 'admitted', way: decision.way };
  }

  function wait(
    { personId, instance, replyTo }: Newcomer,
    known: { now: number; ahead: number; wrongCodes: number; decision: Extract<EntryDecision, { kind: 'wait' }> },
  ): Standing {
    const { now, ahead, wrongCodes, decision } = known;
    const before = admissions.get(personId);
    const isWrong = decision.code === 'refused';
    admissions.set(personId, {
      ...(before ?? { ticket: nextTicket(), askedAt: now, rests: false, way: undefined, cohort: undefined }),
      ...{ status: 'waiting', instance, replyTo, admittedAt: undefined },
      wrongCodes: wrongCodes + (isWrong ? 1 : 0),
      wrongSince: isWrong && wrongCodes === 0 ? now : before?.wrongSince,
    });
    if (!before) note(personId, { v: 1, type: 'queued' });
    const { isMoving, code } = decision;
    return { kind: 'waiting', place: ahead + 1, isMoving, ...(code === undefined ? {} : { code }) };
  }

  function call(moment: AdmissionCount, words: string, decide: Parameters<Admission['call']>[2]): number {
    const queue = [...admissions]
      .filter(([, { status, rests }]) => status === 'waiting' && !rests)
      .toSorted(([, one], [, other]) => one.ticket - other.ticket);
    const places = queue.length === 0 ? 0 : Math.max(0, decide({ ...counts(moment), waiting: queue.length }));
    const called = queue.slice(0, places);
    for (const [personId, { instance, replyTo = '' }] of called) {
      letIn(personId, instance, { way: 'queue', now: moment.now });
      note(personId, { v: 1, type: 'admitted', way: 'queue' });
      data.lastId += 1;
      data.outbox.set(data.lastId, {
        ...{ id: data.lastId, personId, instance, to: replyTo, text: words, purpose: 'proactive', status: 'pending' },
        ...{ createdAt: clock.now(), dueAt: clock.now(), attempts: 0, firstTriedAt: undefined, claim: undefined },
        ...{ providerMessageId: undefined, receipt: undefined, endedAt: undefined, lastError: undefined },
        ...{ forgetWhenEnded: false, expiresAt: undefined },
      });
    }
    return called.length;
  }

  return {
    admit: async ({ personId, instance }, now) => letIn(personId, instance, { way: 'public', now }),
    enter: async (newcomer, moment, decide) => enter(newcomer, moment, decide),
    call: async (moment, words, decide) => call(moment, words, decide),
    overview: async ({ dayStart }) => {
      const since = waiting().map(({ askedAt }) => askedAt);
      const today = (way: AdmissionWay) => rows().filter(isWayOf(way, dayStart)).length;
      return {
        waiting: since.length,
        oldestSince: since.length === 0 ? undefined : Math.min(...since),
        admitted: counts({ dayStart, countTo: Number.MAX_SAFE_INTEGER }).admitted,
        today: { queue: today('queue'), invitation: today('invitation'), public: today('public') },
      };
    },
  };
}

export function memoryInvitations({ data }: Pick<Needs, 'data'>): Invitations {
  const { invitations } = data.beta;
  return {
    add: async (invitation) => {
      if ([...invitations.values()].some(({ code }) => code === invitation.code)) return undefined;
      data.lastId += 1;
      invitations.set(data.lastId, { ...invitation, id: data.lastId, uses: 0, revokedAt: undefined });
      return data.lastId;
    },
    list: async (limit) => [...invitations.values()].toSorted((one, other) => other.id - one.id).slice(0, limit),
    revoke: async (id, now) => {
      const found = invitations.get(id);
      if (!found || found.revokedAt !== undefined) return false;
      invitations.set(id, { ...found, revokedAt: now });
      return true;
    },
  };
}

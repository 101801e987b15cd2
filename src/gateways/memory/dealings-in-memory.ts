import type { KeptOfPerson } from '../../ports/person-data.ts';
import type { MemoryData } from './memory-data.ts';

/** What is kept of a person beside their conversation. A chat with the team is forgotten here when it is handed back. */
export function dealingsIn(
  data: MemoryData,
  personId: string,
): Pick<KeptOfPerson, 'logins' | 'admission' | 'handoffs'> {
  const theirs = <Row extends { readonly personId: string | undefined }>(rows: ReadonlyMap<string, Row>) =>
    [...rows.values()].filter((row) => row.personId === personId);
  const admission = data.beta.admissions.get(personId);
  const handoff = data.handoffs.get(personId);
  return {
    logins: {
      sessions: theirs(data.loginSessions).map(({ level, begunAt, seenAt }) => ({ level, begunAt, seenAt })),
      links: theirs(data.loginLinks).map(({ expiresAt }) => ({ expiresAt })),
      codes: theirs(data.loginCodes).map(({ askedAt, tries }) => ({ askedAt, tries })),
    },
    admission: admission && {
      ...{ status: admission.status, way: admission.way, cohort: admission.cohort, rests: admission.rests },
      ...{ askedAt: admission.askedAt, admittedAt: admission.admittedAt, wrongCodes: admission.wrongCodes },
    },
    handoffs: handoff
      ? [
          {
            ...{ cause: handoff.cause, askedAt: handoff.askedAt, takenAt: handoff.takenAt, until: handoff.until },
            ...{ returnedAt: undefined, returnedBy: undefined },
          },
        ]
      : [],
  };
}

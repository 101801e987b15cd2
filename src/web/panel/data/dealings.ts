import type { AdmissionWay } from '../../../contracts/admission.ts';
import type { HandoffCause, HandoffEnd } from '../../../contracts/handoff.ts';
import type { KeptOfPerson } from '../../../ports/person-data.ts';
import type { PersonExport } from './person-export.ts';
import { iso, isoOrNull } from './times.ts';

/** Links and logins, oldest of each kind first. Of their secrets only hashes are kept, and those are nobody's to read. */
export function accessesOf({ links, logins }: KeptOfPerson): PersonExport['acessos'] {
  return [
    ...links.map(({ since }) => ({ tipo: 'link do roteiro', desde: isoOrNull(since), registro: null })),
    ...logins.sessions.map(({ level, begunAt, seenAt }) => ({
      tipo: 'entrada no painel',
      desde: iso(begunAt),
      registro: { por: level === 'code' ? 'código' : 'link', visto_em: iso(seenAt) },
    })),
    ...logins.links.map(({ expiresAt }) => ({
      tipo: 'link do painel',
      desde: null,
      registro: { vale_ate: iso(expiresAt) },
    })),
    ...logins.codes.map(({ askedAt, tries }) => ({
      tipo: 'código pedido',
      desde: iso(askedAt),
      registro: { tentativas: tries },
    })),
  ];
}

/** How the person came in, or what they wait for. */
export function entryOf({ admission }: KeptOfPerson): PersonExport['entrada'] {
  if (admission === undefined) return null;
  return {
    situacao: admission.status === 'admitted' ? 'dentro' : 'na fila',
    por: admission.way === undefined ? null : WAYS[admission.way],
    turma: admission.cohort ?? null,
    pediu_em: iso(admission.askedAt),
    entrou_em: isoOrNull(admission.admittedAt),
    codigos_errados: admission.wrongCodes,
    sem_chamada: admission.rests,
  };
}

const WAYS: Readonly<Record<AdmissionWay, string>> = {
  public: 'direto',
  queue: 'fila',
  invitation: 'convite',
  before: 'já conversava antes da fila',
};

/** When somebody of the team was needed, or had the chat. */
export function teamOf({ handoffs }: KeptOfPerson): PersonExport['equipe'] {
  return handoffs.map(({ cause, askedAt, takenAt, until, returnedAt, returnedBy }) => ({
    em: iso(askedAt),
    porque: CAUSES[cause],
    com_a_equipe_desde: isoOrNull(takenAt),
    ate: isoOrNull(returnedAt ?? until),
    encerrado_por: returnedBy === undefined ? null : ENDS[returnedBy],
  }));
}

const CAUSES: Readonly<Record<HandoffCause, string>> = {
  asked: 'você pediu uma pessoa',
  crisis: 'sinal de que você corria perigo',
  'login-denied': 'você disse que não foi você que entrou',
  phone: 'a equipe escreveu pelo celular',
};

const ENDS: Readonly<Record<HandoffEnd, string>> = {
  operator: 'equipe',
  person: 'você',
  silence: 'ninguém da equipe escreveu mais',
  settled: 'resolvido sem conversa',
};

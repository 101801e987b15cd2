import type { NextAttendance } from '../attendance.ts';
import { PERSONA } from './words.ts';

export const backFromTeam = `Oi, aqui é a ${PERSONA} de novo. 💛 O que você combinou com a equipe eu não anotei: se mudou alguma conta, me conta.`;

export const backAfterSilence = `Oi, aqui é a ${PERSONA} de novo. 💛 Se ainda quiser falar com uma pessoa, escreve *HUMANO*.`;

/** "voltar pra Dora", said while somebody of the team has the chat. */
export const calledBack = `Pronto, aqui é a ${PERSONA} de novo. 💛 O que você combinou com a equipe eu não anotei: se mudou alguma conta, me conta.`;

/** Says when somebody answers, as far as that is known. */
export function human(next: NextAttendance): string {
  return ['Avisei a nossa equipe que você quer falar com uma pessoa.', when(next), UNTIL_THEN].join(' ');
}

const UNTIL_THEN = 'Enquanto isso, eu sigo com você.';

function when(next: NextAttendance): string {
  switch (next.kind) {
    case 'not-told':
      return 'Não sei dizer a hora certa: alguém te chama por aqui assim que puder.';
    case 'now':
      return `A equipe está atendendo agora, até ${next.until === 24 ? 'meia-noite' : `as ${next.until}h`}. Alguém te chama por aqui.`;
    case 'later':
      return `A equipe atende ${next.hours}. Agora está fechado: alguém te chama por aqui a partir ${dayWords(next.day)}, às ${next.from}h.`;
  }
}

function dayWords(day: Extract<NextAttendance, { readonly kind: 'later' }>['day']): string {
  return DAY_WORDS[day];
}

const DAY_WORDS = {
  today: 'de hoje',
  tomorrow: 'de amanhã',
  1: 'de segunda',
  2: 'de terça',
  3: 'de quarta',
  4: 'de quinta',
  5: 'de sexta',
  6: 'de sábado',
  7: 'de domingo',
} as const;

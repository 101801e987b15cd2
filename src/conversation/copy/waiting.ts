import type { CodeAnswer, Waiting } from '../../contracts/admission.ts';
import { PERSONA } from './words.ts';

/** What somebody reads who wrote for the first time and has to wait. */
export function toTheQueue(waiting: Waiting): string {
  return [
    `Oi! Eu sou a *${PERSONA}*, a assistente da DenserolaAI. Sou um programa e ajudo a sair das dívidas, de graça. Pra atender bem cada pessoa, eu chamo aos poucos.`,
    yourPlace(waiting),
    whatIsKept,
  ].join('\n\n');
}

/** The answer to whatever else is written meanwhile, "qual o meu lugar?" as well. */
export function stillInTheQueue(waiting: Waiting): string {
  return [yourPlace(waiting), whatIsKept].join('\n\n');
}

function yourPlace({ place, isMoving, code }: Waiting): string {
  return [
    ...(code ? [CODE[code]] : []),
    place === 1
      ? 'Você é a próxima pessoa da fila. O seu lugar é o *1º*.'
      : `O seu lugar na fila agora é o *${place}º*.`,
    isMoving
      ? 'Quando chegar a sua vez eu te chamo por aqui. Você não precisa fazer nada.'
      : 'A fila está parada por uns dias. Quando voltar a andar, eu chamo por ordem de chegada.',
  ].join(' ');
}

const CODE: Readonly<Record<CodeAnswer, string>> = {
  refused: 'Esse convite não abriu. Confere as letras e os números e me manda de novo, se quiser.',
  'too-many': 'Já foram muitas tentativas de convite. Amanhã você pode tentar de novo.',
  'not-now': 'Agora não dá pra entrar com convite. Guarda o seu e tenta outro dia: ele não foi gasto.',
};

const whatIsKept = `Por enquanto eu guardo só o seu contato e o seu lugar. O que você me contar agora não fica guardado. Tem convite? Escreve *convite* e o código. Pra sair da fila, é só escrever *SAIR*.`;

export const invited = 'Convite aceito. Que bom ter você aqui!';

export const notCalled =
  'Combinado: não te chamo. O seu lugar na fila fica guardado. Se mudar de ideia, escreve *VOLTAR*.';

export const calledAgain = 'Que bom que você voltou!';

/** The place was given up with SAIR; the next message asks for a new one. */
export const backFromLeaving =
  'Que bom que você voltou! Me manda um *oi* que eu te digo se já tem lugar ou te ponho na fila.';

export function keptWhileWaiting({ place }: Waiting): string {
  return `*Tudo o que eu guardei de você:*\n\no contato desta conversa, o dia em que você entrou na fila e o seu lugar, o *${place}º*. O que você escreveu não fica guardado. Pra apagar também isso: *APAGAR TUDO*.`;
}

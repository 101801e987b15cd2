import type { FeedbackAbout } from '../../contracts/domain-event.ts';

/** Asked once, under an answer; a thumb on it is enough. */
const DID_IT_HELP = {
  plan: 'Esse plano te ajudou? Responde 👍 ou 👎',
  'ways-out': 'O que eu te mostrei te ajudou? Responde 👍 ou 👎',
  negotiation: 'E nessa negociação, eu te ajudei? Responde 👍 ou 👎',
} as const;

export function didItHelp(about: FeedbackAbout, hasPlan: boolean): string {
  if (about === 'negotiation') return DID_IT_HELP.negotiation;
  return hasPlan ? DID_IT_HELP.plan : DID_IT_HELP['ways-out'];
}

export const helped = 'Que bom saber! 💛 Pode contar comigo.';

export const whatWasMissing = 'Obrigada por falar a verdade. *O que faltou?* Se não quiser dizer, tudo bem.';

export const explained = 'Obrigada por me contar, isso ajuda a melhorar. 💛';

export const notExplained = 'Tudo bem, sem problema.';

import type { ReminderMatter } from '../../contracts/reminder.ts';
import { monthWords, PERSONA } from './words.ts';

type CheckIn = Extract<ReminderMatter, { readonly kind: 'check-in' }>;
type Closed = Extract<ReminderMatter, { readonly kind: 'debt-closed' }>;

/** A new month: what was paid, to plan anew. Who has no plan that works is asked what changed. */
export function checkIn({ month, payable }: CheckIn): readonly string[] {
  const name = monthWords(month);
  if (!payable) {
    return [
      `É a ${PERSONA}. Mês novo: mudou alguma coisa na renda, nos gastos ou nas dívidas? Me conta do seu jeito que eu faço a conta de novo.`,
      `Aqui é a ${PERSONA}. 💛 Como foi *${name}*? Se conseguiu falar com algum credor ou entrou algum dinheiro, me conta, que pode abrir caminho.`,
      `${PERSONA} aqui. Virou o mês. Qualquer novidade, uma proposta, um gasto que saiu, uma renda nova, muda a conta: me escreve.`,
    ];
  }
  return [
    `É a ${PERSONA}. Virou o mês! O que você pagou em *${name}*? Escreve tipo "paguei 200 do nubank", um de cada vez, e eu refaço o plano.`,
    `Aqui é a ${PERSONA}. 💛 Vamos acertar o plano? Me conta o que foi pago em *${name}*, mesmo que tenha sido menos do que o combinado.`,
    `${PERSONA} aqui, pro acerto do mês: o que deu pra pagar em *${name}*? Pode ser pouco: conta do seu jeito, e o plano se ajusta.`,
  ];
}

export function debtClosed({ creditor, left }: Closed): readonly string[] {
  const rest = restWords(left);
  return [
    `É a ${PERSONA}, só pra comemorar: a dívida de *${creditor}* acabou! 🎉 ${rest}`,
    `Aqui é a ${PERSONA}. A dívida de *${creditor}* ficou pra trás, e essa conta não volta mais. 👏 ${rest}`,
    `${PERSONA} aqui. Uma a menos: a dívida de *${creditor}* está quitada. 💛 ${rest} Guarda o comprovante.`,
  ];
}

function restWords(left: number): string {
  if (left === 0) return 'E era a última. Foi você que fez isso.';
  return left === 1 ? 'Falta só mais uma.' : `Agora faltam ${left}, e o dinheiro dela ajuda nas outras.`;
}

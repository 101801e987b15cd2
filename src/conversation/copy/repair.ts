import type { ClarifiedCommand, Slot } from '../../contracts/command.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { expenseSpelled } from '../spell-properly.ts';

export const WHICH_AMOUNT_QUESTIONS = [
  'Só pra eu não errar o valor, qual é o certo?',
  'Me confirma o valor? Pode escrever por extenso ou só o número da opção.',
  'Escolhe o número, ou escreve o valor inteiro, tipo "3.000":',
];

/** The two answers to a reading that is put to a yes or no. */
export const IT_IS_SO = 'Sim, é isso';
export const IT_IS_NOT_SO = 'Não';
export const IS_IT_SO_QUESTIONS = [
  'Entendi certo?',
  'Só confirma pra mim: é isso? Se não for, me conta de outro jeito.',
  'Responde 1 se eu entendi certo, ou 2 se não é isso:',
];
export const notMeant = 'Tá bom, não anotei. Me conta de novo com outras palavras.';

/** What a figure was taken for, where it is not sure. */
export function understoodAs(centavos: Centavos, about: ClarifiedCommand, asked?: Slot): string {
  const meaning = about.kind === 'answer-amount' ? answerTo(asked) : meaningOf(about);
  return `Entendi ${formatBrl(centavos)} ${meaning}.`;
}

/** A sum that was put to a yes or no, and passed over. */
export function leftUnnoted(centavos: Centavos, about: ClarifiedCommand): string {
  return `Não anotei ${formatBrl(centavos)} ${meaningOf(about)}. Se for isso mesmo, me manda de novo.`;
}

function answerTo(asked: Slot | undefined): string {
  switch (asked) {
    case 'incomes':
    case 'income-source':
    case 'income-low-month':
      return 'que você ganha';
    case 'essentials':
    case 'flexibles':
      return 'de gasto por mês';
    case 'debt-amount':
      return 'de dívida';
    default:
      return 'como resposta';
  }
}

function meaningOf(about: ClarifiedCommand): string {
  switch (about.kind) {
    case 'tell-income':
      return 'que você ganha';
    case 'tell-expense':
      return `de gasto com ${expenseSpelled(about.expense.words)}`;
    case 'tell-debt': {
      const whose = about.debt.creditor ? ` (${about.debt.creditor.name})` : '';
      if (about.slot === 'instalment') return `de parcela${whose}`;
      return about.slot === 'minimum' ? `de pagamento mínimo${whose}` : `de dívida${whose}`;
    }
    case 'tell-payment':
      return about.creditor ? `de pagamento (${about.creditor.name})` : 'de pagamento';
    case 'tell-purchase':
      return 'de compra no cartão';
    case 'tell-offer':
      return about.creditor ? `de proposta (${about.creditor.name})` : 'de proposta';
    case 'correct':
      return 'como o valor certo';
    case 'answer-amount':
    case 'what-if':
      return 'como resposta';
  }
}

export const cancelled = 'Tá bom, deixei como estava.';
/** Where nothing waited to be confirmed: what was noted last may be meant. */
export const nothingWaited = 'Tá bom. Se era pra desfazer o que mudou por último, escreve *VOLTA*.';
export const skipped = 'Sem problema, depois a gente volta nisso.';
export const whenYouWant = 'Combinado, fico por aqui. Me chama quando quiser.';

/** Opens a repetition: as many wordings as it takes until nobody remembers the first. */
const NOT_UNDERSTOOD = [
  'Desculpa, não peguei essa.',
  'Hmm, ainda não entendi direito.',
  'Vou perguntar de outro jeito.',
  'Quase! Me ajuda mais um pouquinho.',
  'Essa me escapou.',
  'Me perdi um pouco aqui, foi mal.',
  'Não consegui ler essa do jeito certo.',
];

/** `before`: how often it was said before. */
export function notUnderstood(before: number): string {
  return NOT_UNDERSTOOD[before % NOT_UNDERSTOOD.length] ?? '';
}

/** Opens a question that was interrupted. */
export const goingBack = 'Voltando à nossa conversa:';

export const nothingToCorrect = 'Me diz o que está errado e o valor certo, por exemplo: "o nubank é 2.800".';
export const correctedWhich = 'Qual valor você quer corrigir? Me diz o nome e o valor certo, tipo "aluguel 650".';
export const askAgainAtEnd = 'Ficou faltando uma coisa que muda o plano:';

/** Opens a question that waited until the first roadmap was there. */
export const finer = 'Pra deixar o plano mais certo, uma coisa:';

/** A question that could not be answered is given up. */
export const letGo = 'Tudo bem, a gente segue sem isso. Se lembrar depois, é só me dizer.';

/** Part of a message that was otherwise understood. */
export function notRead(parts: readonly string[]): string {
  return `Só não entendi esta parte: "${parts.join('", "').slice(0, 200)}". Se for importante, me conta de outro jeito.`;
}

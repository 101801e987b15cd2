export const WHICH_AMOUNT_QUESTIONS = [
  'Só pra eu não errar o valor, qual é o certo?',
  'Me confirma o valor? Pode escrever por extenso ou só o número da opção.',
  'Escolhe o número, ou escreve o valor inteiro, tipo "3.000":',
];

export const cancelled = 'Tá bom, deixei como estava.';
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

import { OWED_OR_NOT_OPTIONS } from './debts.ts';
import { SETTLES_OPTIONS } from './offers.ts';

/** The first words are those of what is wished. */
export const WISH_QUESTIONS = ['', 'Faço essa mudança? Responde *SIM* ou *NÃO*.', 'É só responder *SIM* ou *NÃO*.'];

export const WHICH_QUESTIONS = ['', 'Qual delas? Responde com o número:'];
const AGREEMENT_QUESTIONS = ['', 'Esse pagamento é do acordo?', 'Escolhe um número:'];
const OWED_QUESTIONS = ['', 'Você tem essa dívida?', 'Escolhe um número:'];

/** How a choice is asked again, once its own words were said. */
export function whichQuestions([first]: readonly string[]): readonly string[] {
  if (first === SETTLES_OPTIONS[0]) return AGREEMENT_QUESTIONS;
  return first === OWED_OR_NOT_OPTIONS[0] ? OWED_QUESTIONS : WHICH_QUESTIONS;
}

/** Which debt was meant stayed open: nothing was noted. */
export const notDone = 'Deixei isso de lado por enquanto. Quando quiser, me manda de novo e me diz qual delas é.';

/** How much was paid stayed open: nothing was noted. */
export const paymentLeftOut =
  'Deixei esse pagamento sem anotar por enquanto. Quando souber o valor, me escreve, tipo "paguei 200 do nubank".';

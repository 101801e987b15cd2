/** The first words are those of what is wished. */
export const WISH_QUESTIONS = ['', 'Faço essa mudança? Responde *SIM* ou *NÃO*.', 'É só responder *SIM* ou *NÃO*.'];

export const WHICH_QUESTIONS = ['', 'Qual delas? Responde com o número:'];

/** The first words are those of what is wished. */
export const WISH_QUESTIONS = ['', 'Faço essa mudança? Responde *SIM* ou *NÃO*.', 'É só responder *SIM* ou *NÃO*.'];

export const WHICH_QUESTIONS = ['', 'Qual delas? Responde com o número:'];

/** Which debt was meant stayed open: nothing was noted. */
export const notDone = 'Deixei isso de lado por enquanto. Quando quiser, me manda de novo e me diz qual delas é.';

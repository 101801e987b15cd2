/** The call out of the queue. Says who writes and why, since days may have passed. */
export const yourTurn =
  'Chegou a sua vez! 💛 Aqui é a *Dora*, da DenserolaAI. Você entrou na fila pra organizar as suas dívidas, e agora tem lugar pra você. Me manda um *oi* que a gente começa. Se não quiser mais, responde *SAIR*.';

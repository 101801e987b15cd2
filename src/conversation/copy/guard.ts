import { PERSONA } from './words.ts';

export const optedOut =
  'Pronto, parei por aqui e não mando mais nada. Se um dia quiser voltar, é só escrever *VOLTAR*. Te desejo tudo de bom. 💛';

export const optedOutReminder = 'Você tinha pedido pra eu parar. Quer voltar a conversar? Escreve *VOLTAR*.';

export const optedIn = 'Que bom que você voltou!';

export const remindersStopped =
  'Combinado: não mando mais lembretes. Pode me chamar quando quiser que eu respondo. Se um dia fizerem falta, escreve *QUERO LEMBRETES*.';

export const remindersStarted =
  'Pronto, volto a te lembrar! 💛 Escrevo pouco: antes de uma conta vencer, quando o dinheiro entra e na virada do mês. Pra parar, é só escrever *PARAR LEMBRETES*.';

export const remindersAreOn =
  'Pode deixar: os seus lembretes estão ligados. Eu te escrevo antes de cada dia de pagar que você me contou. Pra parar, é só escrever *PARAR LEMBRETES*.';

/** Asked for before there is anything to remind of. */
export const remindersWithPlan = 'Combinado! Assim que o seu plano ficar pronto, eu te lembro dos dias de pagar.';

export const remindersAreOff = 'Que bom! Os lembretes estão parados. Quer de volta? Escreve *QUERO LEMBRETES*.';

export const help = [
  `Eu sou a ${PERSONA} e te ajudo a sair das dívidas. Você pode escrever do seu jeito, tudo junto ou aos poucos.`,
  [
    '*VOLTA* desfaz a última resposta',
    '*PULA* deixa a pergunta pra depois',
    '*NÃO SEI* também vale como resposta',
    '*PAINEL* abre o seu plano na internet',
    '*MEUS DADOS* mostra tudo o que guardei',
    '*APAGAR TUDO* apaga tudo',
    '*PARAR LEMBRETES* deixa só a conversa, e *QUERO LEMBRETES* liga de novo',
    '*HUMANO* chama uma pessoa',
    '*SAIR* para tudo',
  ].join('\n'),
].join('\n\n');

export const confirmDelete =
  'Vou apagar tudo o que você me contou: renda, gastos, dívidas e o plano. Isso não tem volta. Tem certeza? Responde *SIM* pra apagar ou *NÃO* pra deixar como está.';

export const deleted =
  'Pronto, apaguei tudo. Não guardei nada do que você me contou. Se quiser recomeçar um dia, é só mandar um oi. 💛';

export const notDeleted = 'Tá bom, não apaguei nada.';

export const minor =
  'Que bom que você me contou! Eu só posso ajudar quem já tem 18 anos. Conversa com um adulto da sua casa: essa pessoa pode falar comigo. Se alguém te cobra uma dívida, isso não é problema seu. Se precisar de ajuda, liga pro *Disque 100*, é de graça.';

export const offTopic = [
  'Disso eu não entendo 😅 Eu cuido de uma coisa só: te ajudar a sair das dívidas.',
  'Essa eu deixo pra outra pessoa. O meu assunto são as suas contas.',
];

/** "era jeito de falar", said while nothing was wrong. */
export const allIsWell = 'Que bom que está tudo bem. 💛 Vamos continuar.';

export const thanks = 'Imagina! Tamo junto. 💛';

export const tooMany =
  'Chegou muita mensagem de uma vez e eu me perdi. Espera um minutinho e me escreve de novo, por favor.';

export const undone = 'Desfiz a sua última resposta.';

export const nothingToUndo = 'Não tem nada pra desfazer ainda.';

export const messageDeleted = 'Vi que você apagou uma mensagem, então tirei o que tinha anotado dela.';

export const messageEdited = 'Vi que você corrigiu a mensagem, já atualizei.';

export const restarted = 'Recomeçando do zero: esqueci o que você tinha me contado.';

/** The way out of a false alarm, and back to the bills. */
const WAYS_BACK =
  'Se eu entendi errado e era só jeito de falar, me diz *TÔ BEM*. E quando quiser voltar pras contas, escreve *CONTINUAR*.';

export const crisis = [
  'Ei, obrigada por me contar. O que você está sentindo importa muito mais do que qualquer conta. 💛',
  'Vamos deixar as dívidas de lado agora. Liga pro *CVV no 188*: é de graça, 24 horas, e atende gente passando por isso todo dia. Também dá pra conversar pelo site cvv.org.br.',
  'Se você está em perigo agora, chama o *SAMU no 192*. E se tiver alguém de confiança por perto, fica perto dessa pessoa.',
  'Avisei também a nossa equipe.',
  WAYS_BACK,
].join('\n\n');

export const crisisStill = [
  'Eu estou aqui e estou te levando a sério. 💛',
  'Liga agora pro *CVV no 188*, é de graça e tem gente pra te ouvir a qualquer hora. Se o perigo é já, chama o *SAMU no 192* ou pede pra alguém ficar do seu lado.',
  'Se tiver remédio, arma ou outra coisa que possa te machucar por perto, sai de perto dela por agora.',
  WAYS_BACK,
].join('\n\n');

/** Said in turn, so that nobody hears the same words twice in a row. */
export const crisisAgain = [
  `Eu continuo aqui. 💛 O *CVV atende no 188*, de graça, a qualquer hora. Dívida tem saída e não some em um dia: ela espera. ${WAYS_BACK}`,
  `Não precisa resolver nada agora. 💛 Se o peito apertar, liga *188*: é o CVV, de graça, dia e noite. ${WAYS_BACK}`,
] as const;

export const crisisOver = 'Que bom ter você de volta. 💛 Vamos no seu ritmo. Se o aperto voltar, o *CVV é 188*.';

export const falseAlarm =
  'Que alívio! Obrigada por me dizer. 💛 Prefiro perguntar a deixar passar. Se um dia pesar de verdade, o *CVV é 188*, de graça. Vamos continuar.';

export const someoneElse = [
  'Que susto, e que bom que você percebeu. 💛 Levar a sério é o certo, mesmo que pareça da boca pra fora.',
  [
    '• Fica perto dessa pessoa, ou pede pra alguém ficar. Não deixa sozinha',
    '• Escuta sem brigar e pergunta com calma se ela está pensando em morrer. Perguntar não piora',
    '• Tira de perto remédio, veneno, arma e corda',
    '• Se já aconteceu alguma coisa, ou se é agora: *SAMU 192*',
    '• O *CVV no 188* atende de graça, 24 horas: ela pode ligar, e você também, pra saber o que fazer',
  ].join('\n'),
  'As contas esperam. Quando der, me escreve que a gente continua.',
].join('\n\n');

export const someoneElseAndYou = [
  someoneElse,
  'E você, como está? O *188* também é pra você. Se era só jeito de falar, me diz *TÔ BEM*.',
].join('\n\n');

/** Asked by itself only when somebody scrolls back to it. */
export const afterCrisis = 'Você está bem? Me diz *TÔ BEM*, ou escreve *CONTINUAR* quando quiser voltar pras contas.';

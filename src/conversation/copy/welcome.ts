import { menu, PERSONA } from './words.ts';

export function welcome(firstName: string | undefined): string {
  return [
    `Oi${firstName ? `, ${firstName}` : ''}! Eu sou a *${PERSONA}*, a assistente da DenserolaAI. Sou um programa, não uma pessoa, e te ajudo a montar um plano pra sair das dívidas, passo a passo e sem julgamento. É de graça e eu não vendo empréstimo.`,
    'Antes, o combinado: uso o que você me contar só pra montar o seu plano, guardo com segurança e você pode ver (*MEUS DADOS*) ou apagar tudo (*APAGAR TUDO*) quando quiser. Não me manda CPF, senha nem número de cartão.',
  ].join('\n\n');
}

export const CONSENT_OPTIONS = [
  'Sim, tenho 18 anos ou mais e quero começar',
  'Não quero',
  'Quero falar com uma pessoa',
] as const;

export const CONSENT_QUESTIONS = [
  'Você tem *18 anos ou mais* e topa começar? Responde *SIM* ou *NÃO*.',
  'Pra começar eu preciso do seu ok: você tem 18 anos ou mais e aceita que eu guarde o que me contar? É só responder *SIM*. Se não quiser, *NÃO*.',
  `Sem o seu *SIM* eu não posso seguir, é regra de privacidade.\n${menu(CONSENT_OPTIONS)}`,
];

/** Asked so often, someone who cannot be understood is left in peace until a word can be read. */
export const consentRests = 'Vou esperar por aqui. Quando quiser começar, responde só *1* ou *SIM*. Sem pressa. 💛';

export const consentGiven = 'Boa! O primeiro passo você já deu. 💪';

export const consentRefused =
  'Tudo bem, não guardo nada. Se mudar de ideia, é só mandar um oi. E se precisar de ajuda de graça, o Procon da sua cidade também atende. 💛';

export const heldForConsent = 'Já vi que você começou a me contar. Assim que você topar, eu aproveito o que escreveu.';

export const WORRY_QUESTIONS = [
  'Pra começar pelo mais urgente: o que mais te preocupa *agora*? Por exemplo: corte de luz ou água, despejo, carro que podem tomar, desconto no salário, carta da justiça. Se não for nada disso, me diz *nada urgente*.',
  'Tem alguma coisa que não pode esperar? Tipo "vão cortar a luz" ou "recebi uma carta da justiça". Se não tem, responde *nada urgente*.',
  'Escolhe o que chega mais perto:',
];

const WORRY_NOTED = {
  'service-cut': 'Anotei: luz, água ou gás em risco vem primeiro de tudo.',
  eviction: 'Anotei: a sua casa vem primeiro de tudo.',
  repossession: 'Anotei: não perder o carro ou a moto entra na frente.',
  'wages-seized': 'Anotei. Desconto no salário tem limite na lei, vou considerar isso.',
  summons: 'Anotei. Carta da justiça tem prazo, não deixa passar. Na Defensoria Pública te atendem de graça.',
  collectors: 'Imagino o cansaço. A cobrança não pode te ameaçar nem te expor, isso é lei.',
  name: 'Entendi, limpar o nome entra no plano.',
  food: 'Comida vem antes de qualquer dívida. Se está faltando, vai no CRAS da sua cidade: lá tem cesta básica e benefício.',
  other: 'Obrigada por me contar. Aqui ninguém te julga: dívida acontece com muita gente, e tem saída.',
  none: 'Que bom, então dá pra organizar com calma.',
} as const;

export function worryNoted(worry: keyof typeof WORRY_NOTED): string {
  return WORRY_NOTED[worry];
}

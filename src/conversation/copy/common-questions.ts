import type { CommonTopic } from '../../contracts/question-topics.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { lawSentence } from './law-words.ts';

/** What many ask, answered in short paragraphs: what holds, by the rules of the day, and one next step. */
export function commonAnswer(topic: CommonTopic, today: LocalDate): readonly string[] {
  return ANSWERS[topic](today).filter((paragraph) => paragraph !== '');
}

type Answer = (today: LocalDate) => readonly string[];

const ANSWERS: Readonly<Record<CommonTopic, Answer>> = {
  prison: (today) => [
    sentences('Pode respirar. 💛', lawSentence('no-prison-for-debt', today), 'Só a pensão alimentícia é diferente.'),
    'Quem te ameaça com polícia cobra errado. Guarda a mensagem: o *Procon* e a *Defensoria Pública* ajudam de graça.',
  ],
  'home-seizure': (today) => [
    sentences('Calma. 💛', lawSentence('seizure-by-judge', today), lawSentence('family-home', today)),
    'Ligação com ameaça não é carta da Justiça. Anota o dia, a hora e quem ligou, e não paga nada por medo.',
    'Se chegar um papel ou um oficial de justiça, leva no mesmo dia pra *Defensoria Pública*: é de graça, e há prazo.',
  ],
  'account-seizure': (today) => [
    sentences(lawSentence('seizure-by-judge', today), lawSentence('wages-protected', today)),
    sentences(
      lawSentence('frozen-account', today),
      'Se acontecer, pega o extrato e vai no mesmo dia na *Defensoria Pública*, que é de graça.',
    ),
  ],
  'benefit-seizure': (today) => [
    sentences('Vai com calma.', lawSentence('wages-protected', today)),
    'Do INSS só sai o que você autorizou, como a parcela do consignado. Olha o extrato no *Meu INSS* ou liga no *135*. Se tem um desconto que você não conhece, pede o bloqueio e procura a *Defensoria Pública*, de graça.',
  ],
  alimony: (today) => [
    sentences('Respira. 💛', lawSentence('alimony-first', today), 'Mas isso não é de um dia pro outro, e tem jeito.'),
    'Paga o que der e guarda o comprovante. A *Defensoria Pública* ajuda de graça a parcelar o atraso ou, se a renda caiu, a pedir um valor menor ao juiz. Vai lá antes de chegar a intimação.',
    'Se é você que recebe e a pensão atrasou, a Defensoria também cobra pra você. Se é você que paga, me conta quanto, que ela entra no plano: "devo 600 de pensão alimentícia".',
  ],
  'name-check': (today) => [
    sentences(
      'Eu não tenho como ver o seu nome, mas você tem.',
      lawSentence('own-listing', today),
      lawSentence('own-credit-report', today),
    ),
    'Entra você no site ou aplicativo de cada um: link que chega por mensagem pode ser golpe. O que aparecer lá, me conta, que entra no plano.',
  ],
  'total-effective-cost': (today) => [
    sentences('CET é o que o crédito custa de verdade, com tudo somado.', lawSentence('total-effective-cost', today)),
    'Pra comparar duas propostas, olha o CET das duas, e não só os juros.',
  ],
  'compound-interest': () => [
    'É juro em cima de juro. O que você não paga neste mês entra na dívida, e no outro mês rende juros também. É assim que ela vira bola de neve.',
    'Por isso o plano põe o que sobra onde os juros são mais altos. Pra saber os seus, pergunta: "quanto eu pago de juros?".',
  ],
  portability: (today) => [
    sentences(lawSentence('debt-portability', today), 'O banco novo paga o antigo, e você fica com a parcela nova.'),
    'Só vale se o CET for menor, com o mesmo prazo ou menos. Não pega "troco": é dívida nova. Antes de ir, pede ao seu banco o valor pra quitar.',
  ],
  'payroll-loan': () => [
    'No consignado a parcela sai do salário ou do benefício antes de cair na conta. Os juros costumam ser mais baixos, mas todo mês sobra menos pra viver.',
    'Pra saber até onde podem descontar de você, pergunta: "qual a minha margem?".',
  ],
  'payroll-card': (today) => [
    'O cartão RMC tira um pouco do benefício todo mês. Isso é só o mínimo da fatura, e por isso a dívida quase não anda.',
    sentences(
      lawSentence('payroll-card-end', today),
      'Pede no banco o fim do cartão e o valor pra quitar, e anota o protocolo. Se o banco enrolar, ou se você nunca quis esse cartão, reclama no *consumidor.gov.br* e liga no *135*.',
    ),
  ],
  'negotiation-fair': () => [
    'Pode valer, sim: nos feirões o desconto costuma ser bom, e olhar é de graça. Entra você no site ou aplicativo oficial, nunca por link que chega.',
    'Antes de fechar: a parcela tem que caber no seu mês, e o boleto vem no nome de quem você deve. Me conta a proposta, que eu digo se vale. Escreve assim: "a renner quita por 350".',
  ],
  fgts: (today) => [
    sentences(lawSentence('fgts-withdrawal', today), lawSentence('fgts-anniversary', today)),
    'Só pra pagar cartão ou empréstimo ele não sai. Se você tem um valor pra receber, eu faço a conta. Pergunta assim: "e se entrar 2 mil do fgts em março?".',
  ],
  'social-tariff': (today) => [
    lawSentence('social-energy-tariff', today),
    'Olha se a sua conta de luz já diz "tarifa social". Se não, faz ou atualiza o CadÚnico no *CRAS*, de graça, e pede o desconto à empresa de luz.',
  ],
  'gas-benefit': (today) => [
    lawSentence('gas-benefit', today),
    'Quem está no CadÚnico em dia pode ser chamado sem pedir. Pra saber se é o seu caso, pergunta no *CRAS*, de graça.',
  ],
  'social-help': () => [
    'O *CRAS* é o posto de ajuda social da prefeitura, e é de graça. Lá se faz o *CadÚnico*, que abre a porta do Bolsa Família, da luz mais barata e do gás.',
    'Leva os documentos de quem mora com você e uma conta de luz. Pra achar o mais perto, pergunta no posto de saúde ou na prefeitura.',
  ],
  'which-bill-first': (today) => [
    'Primeiro vem o que segura a casa: comida, remédio, aluguel, água, luz e gás. A pensão dos filhos também. Depois vem o que pode levar um bem, como o carro. Cartão, loja e empréstimo ficam por último.',
    sentences(
      'Entre duas contas da casa, eu não digo qual deixar: fala com quem vai esperar *antes* de vencer, e pede outra data ou parcelas.',
      lawSentence('energy-cut-notice', today),
    ),
  ],
  'not-my-loan': (today) => [
    sentences('Isso assusta, mas tem jeito. 💛', lawSentence('fraud-in-ones-name', today), 'Faz hoje:'),
    [
      '• *Banco*: diz por escrito que não foi você, pede o contrato e o fim da cobrança. Anota o protocolo. Se caiu dinheiro na conta, não usa',
      '• *INSS*: se sai do benefício, liga no *135* ou abre o *Meu INSS* e bloqueia novos empréstimos',
      '• *Boletim de ocorrência*: na delegacia ou na internet',
      '• *Não resolveu?* Reclama no *consumidor.gov.br* e no *Procon*. A *Defensoria Pública* entra na Justiça de graça',
    ].join('\n'),
  ],
  'who-is-behind': () => [
    'Eu sou um programa da *DenserolaAI*, e atrás de mim tem uma equipe de gente. Não somos banco, Serasa, governo nem firma de cobrança.',
    'Pra saber os nomes e os dados da empresa, fala com a equipe: escreve *HUMANO*.',
  ],
  'in-my-name': (today) => [
    'Não. Eu não falo com banco nem loja no seu nome, e não fecho nada por você. Eu digo quanto oferecer e o que escrever, e quem fala é você.',
    sentences(
      'E nada daqui suja o seu nome: o que você me conta não vai pra Serasa, SPC nem banco.',
      'Quem pode pôr o nome lá é só quem você deve.',
      lawSentence('negative-record-notice', today),
    ),
  ],
};

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

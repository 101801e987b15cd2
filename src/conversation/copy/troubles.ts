import type { Trouble } from '../../contracts/mentions.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { citedLaw } from './law-words.ts';

/** Paragraphs for each trouble: that it was heard, who helps, and the one next step. */
export function troubleHeard(trouble: Trouble, today: LocalDate): readonly string[] {
  switch (trouble) {
    case 'violence':
      return VIOLENCE;
    case 'threats':
      return THREATS;
    case 'loan-shark':
      return LOAN_SHARK;
    case 'gambling':
      return GAMBLING;
    case 'distress':
      return DISTRESS;
    case 'shaming':
      return [SHAMED, citedLaw('abusive-collection', today), PROOF].filter((paragraph) => paragraph !== '');
  }
}

/** The same, once it was answered. Who is worn out says so often: with other words at each turn. */
export function troubleAgain(trouble: Exclude<Trouble, 'violence' | 'threats'>, turn: number): string {
  const wordings = AGAIN[trouble];
  return wordings[turn % wordings.length] ?? wordings[0];
}

const AGAIN = {
  'loan-shark': ['Lembra: a *Defensoria Pública* te ajuda de graça com isso. Se ele te ameaçar, liga *190*.'],
  gambling: ['Sobre as apostas, lembra: o *CAPS do SUS* e os *Jogadores Anônimos* atendem de graça. 💛'],
  shaming: [
    'Sobre essa cobrança, lembra: guarda as mensagens, e reclama de graça no *consumidor.gov.br* ou no *Procon*.',
  ],
  distress: [
    'Eu sei que cansa, e é bom você me contar. 💛 Não precisa resolver tudo hoje.',
    'Está pesado mesmo, e sentir isso é normal. 💛 Se precisar parar, para: eu guardo tudo e a gente continua depois.',
    'Você já está fazendo a parte mais difícil, que é olhar pra isso. 💛 Se a cabeça pesar demais, o *CVV é 188*, de graça.',
  ],
} as const satisfies Record<Exclude<Trouble, 'violence' | 'threats'>, readonly [string, ...string[]]>;

const VIOLENCE = [
  'Sinto muito que você esteja passando por isso, e obrigada por confiar em mim. 💛 A culpa não é sua.',
  'Se há perigo agora, liga *190*. O *Ligue 180* atende de graça, 24 horas, e explica seus direitos e onde buscar abrigo. Pegar seu cartão ou seu dinheiro, ou obrigar a fazer dívida, também é violência, e o 180 orienta sobre isso.',
  'Se for contra criança, idoso ou outra pessoa da casa, o *Disque 100* atende de graça. A Defensoria Pública também ajuda, inclusive com dívida feita à força no seu nome.',
  'Se alguém mexe no seu celular, apaga essa conversa depois de ler. As contas esperam: quando for seguro, é só me escrever.',
];

const THREATS = [
  'Isso que fizeram com você é grave, e dívida nenhuma dá direito a ameaça. 💛 Sua segurança vem primeiro.',
  'Se há perigo agora, liga *190*. Guarda as mensagens, os áudios e os números, e faz um boletim de ocorrência na delegacia. A *Defensoria Pública* orienta de graça.',
  'Se puder, conta pra alguém de confiança e evita encontrar essa pessoa sem ninguém por perto. Quando estiver em segurança, me escreve que a gente continua.',
];

const LOAN_SHARK = [
  'Dívida com agiota assusta, e você não está só nessa. 💛 Eu não digo se é pra pagar ou não: quem pode te orientar de graça, olhando o seu caso, é a *Defensoria Pública*.',
  'Guarda as mensagens e os comprovantes do que já pagou. Se houver ameaça ou medo, liga *190*.',
];

const GAMBLING = [
  'Obrigada por contar. 💛 Aposta foi feita pra prender a gente: isso acontece com muita gente boa, e tem ajuda.',
  [
    '• *CAPS do SUS*: atende de graça, pergunta no posto de saúde mais perto',
    '• *Jogadores Anônimos*: grupos de graça de quem vive o mesmo',
    '• No site ou aplicativo da aposta, pede a *autoexclusão*: a sua conta fica bloqueada',
    '• Se der, deixa alguém de confiança cuidar do cartão e do Pix por um tempo',
  ].join('\n'),
  'E se um dia a cabeça pesar demais, o *CVV é 188*, de graça, a qualquer hora.',
];

const DISTRESS = [
  'Sinto muito que esteja pesado assim. 💛 Dívida acontece com muita gente boa, e não diz quem você é.',
  'Aqui ninguém te julga, e a gente vai um passo de cada vez. Se a cabeça pesar demais, o *CVV atende no 188*, de graça, a qualquer hora.',
];

const SHAMED = 'Isso não está certo, e você não tem que aguentar calado. 💛';
const PROOF =
  'Guarda as mensagens e anota dia, hora e quem ligou. Com isso dá pra reclamar de graça no *consumidor.gov.br* e no *Procon*, e a *Defensoria Pública* orienta. Se houver ameaça, liga *190*.';

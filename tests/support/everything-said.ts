import { aConversation } from './a-conversation.ts';

/** What the agents answer in talks of very different people, one text for each reply. */
export async function everythingSaid(): Promise<readonly string[]> {
  const said: string[] = [];
  for (const lines of TALKS) {
    const talk = aConversation();
    for (const line of lines) said.push(await talk.says(...(typeof line === 'string' ? [line] : line)));
    for (const media of MEDIA) said.push(await talk.sends(media));
  }
  return said.filter((text) => text !== '');
}

const MEDIA = [
  { type: 'audio', seconds: 4, voice: true },
  { type: 'image' },
  { type: 'sticker' },
  { type: 'document' },
] as const;

const TALKS: readonly (readonly (string | readonly string[])[])[] = [
  [
    'oi',
    'isso é seguro?',
    'quanto custa?',
    'sim',
    'nada urgente',
    'ganho 3.200 clt',
    'aluguel 950, mercado 800, luz 180',
    'netflix 40, celular 60',
    'nubank cartão 3 mil',
    'empréstimo no itau 24x de 310 faltam 18',
    'só isso',
    'nubank 14,5% a.m.',
    'todas em dia',
    'a renner quita por 350 até dia 15',
    'obrigada',
    '👎',
    'faltou explicar os juros',
    'paguei 200 do nubank',
    'e se eu pagar 100 a mais por mês?',
    'sim',
    'e se eu vender a moto por 8 mil em março?',
    'não',
    'quero pagar o itau primeiro',
    'quais são as minhas dívidas?',
    'o que é rotativo?',
    'minha dívida prescreve?',
    'como limpo meu nome?',
    'vão penhorar minha casa?',
    'podem bloquear meu salário?',
    'não fiz esse empréstimo, o que eu faço?',
    'posso deixar de pagar o aluguel pra pagar a luz?',
    'por que eu pago o itaú primeiro?',
    'quando acaba o nubank?',
    'não consegui pagar esse mês',
    'perdi o emprego',
    'sim',
    'meus dados',
    'isso é golpe?',
    'quero falar com uma pessoa',
  ],
  [
    'oi',
    'sim',
    'vão cortar a luz',
    ['2.400 de salário', '600 de bolsa família'],
    'aluguel 700, mercado 900, água 80, gás 120',
    'nada',
    ['luz da light 420 atrasada', 'renner 12x de 89 faltam 7', 'cartão do inter 1.200'],
    'só isso',
    'não sei',
    'só a light, desde setembro',
    'a renner ofereceu quitar por 300',
    'fechei o acordo da renner',
    '👍',
    'não aceitei a proposta da renner',
    'ajuda',
    'volta',
  ],
  [
    'oi',
    'sim',
    'recebi uma carta da justiça',
    'recebo 1.100 de bolsa e bico',
    'aluguel 600, mercado 500, luz 120',
    'nada',
    'cartão nubank 4.500 e empréstimo da crefisa 12x de 280 faltam 10',
    'devo 800 pra um agiota',
    'só isso',
    'não sei',
    'todas atrasadas desde março',
    'não',
    '1',
    '2',
    '3',
    'obrigada',
    'mais ou menos',
    'pula',
  ],
  ['xablau', 'sim', 'xablau', 'blorf', 'trelele', 'zzz', 'pula', 'pula', 'não sei', 'pula', 'não tenho', 'zzz'],
  ['oi', 'não', 'oi', 'tenho 15 anos'],
  ['oi', 'sim', 'não quero mais viver', 'e agora?', 'continuar', 'meu cpf é 529.982.247-25', 'sair', 'oi', 'voltar'],
  ['oi', 'sim', 'quem ganhou o jogo?', 'apagar tudo', 'não', 'apagar tudo', 'sim'],
];

import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { whoIsInDanger } from './who-is-in-danger.ts';

/** Every way to put a wish beside every deed: what no list of sentences reaches. */
function composed(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}

const heard = (text: string) => whoIsInDanger(readTokens([text]));

const WISHES = [
  ...['quero', 'queria', 'tô querendo', 'tenho vontade de', 'dá vontade de', 'só penso em', 'tô pensando em'],
  ...['penso todo dia em', 'pensei em', 'já pensei várias vezes em', 'às vezes penso em', 'prefiro', 'tô a ponto de'],
  ...[
    'a única saída é',
    'melhor',
    'decidi',
    'não paro de pensar em',
    'fico imaginando',
    'hoje eu queria',
    'só me resta',
  ],
];
const DEEDS = [
  ...['morrer', 'me matar', 'sumir do mundo', 'tirar minha vida', 'acabar com a minha vida', 'me suicidar'],
  ...['desaparecer pra sempre', 'dormir e não acordar mais', 'me enforcar', 'me jogar da ponte', 'pular do viaduto'],
  ...[
    'tomar veneno',
    'dar um tiro na cabeça',
    'cortar os pulsos',
    'tomar todos os remédios de uma vez',
    'não existir mais',
  ],
  ...['ir embora desse mundo', 'dar cabo da minha vida', 'fazer uma besteira comigo', 'deixar de existir'],
];
const WEARY = [
  ...['não quero mais', 'não aguento mais', 'não consigo mais', 'não dou mais conta de', 'não tenho mais vontade de'],
  ...[
    'não vejo mais sentido em',
    'não mereço mais',
    'cansei de',
    'perdi a vontade de',
    'desisti de',
    'não vejo motivo pra',
  ],
  ...['não tô aguentando mais', 'não tô conseguindo mais', 'não ando querendo', 'não tô mais vendo motivo pra'],
  ...['não tenho por que', 'sem vontade de', 'não adianta mais', 'não compensa mais', 'pra que', 'odeio'],
];
const LIVING = ['viver', 'existir', 'estar vivo', 'continuar vivendo', 'continuar viva', 'viver mais um dia'];
const NEAR = ['meu marido', 'minha filha', 'minha mãe', 'um amigo', 'minha vizinha', 'ele', 'ela', 'meu primo'];
const SAID = [
  ...['quer se matar', 'disse que vai se matar', 'tá falando em se matar', 'falou que quer morrer', 'tá se cortando'],
  ...['tentou se matar ontem', 'ameaçou se jogar da ponte', 'não quer mais viver', 'tomou veneno', 'vai se enforcar'],
  ...['tomou um monte de comprimido', 'tá pensando em suicídio', 'quer tirar a própria vida'],
];

const KILLERS = [
  ...[
    'essa conta',
    'esse banco',
    'o cartão',
    'meu chefe',
    'o aluguel',
    'a luz',
    'essa dívida',
    'o consignado',
    'o nubank',
  ],
  ...['a fatura do itaú', 'minha sogra', 'o governo', 'o imposto', 'a renner', 'meu marido', 'o gerente'],
];
const KILL = [
  ...['vai me matar', 'quer me matar', 'tá me matando', 'me mata', 'ainda me mata', 'quase me matou', 'acabou comigo'],
  ...[
    'vai acabar comigo',
    'tá me enforcando',
    'tá me sufocando',
    'vai ser a minha morte',
    'vai acabar com a minha vida',
  ],
];
const DYING_OF = ['tô morrendo de', 'vou morrer de', 'quase morri de', 'morta de', 'me mato de', 'vou me matar de'];
const ANYTHING = [
  ...['vergonha', 'rir', 'fome', 'sede', 'sono', 'saudade', 'calor', 'frio', 'raiva', 'medo', 'dó', 'pena', 'inveja'],
  ...[
    'tédio',
    'cansaço',
    'preocupação',
    'cólica',
    'susto',
    'trabalhar',
    'pagar',
    'dirigir',
    'pressa',
    'preguiça',
    'ódio',
  ],
];
const ENDING = [
  ...['quero matar', 'vou acabar com', 'preciso sumir com', 'queria enterrar', 'quero eliminar', 'vou encerrar'],
  ...[
    'não aguento mais',
    'cansei de viver com',
    'não vejo saída pra',
    'vou morrer pagando',
    'não quero morrer devendo',
  ],
];
const BILLS = [
  'essa dívida',
  'essa conta',
  'esse cartão',
  'essa fatura',
  'esse boleto',
  'esse consignado',
  'esse acordo',
];

describe('composed speech', () => {
  it.each([
    ['a wish and a deed', composed(WISHES, DEEDS)],
    ['weariness and life', composed(WEARY, LIVING)],
  ])('is heard as danger: %s', (_, texts) => {
    expect(texts.filter((text) => heard(text) !== 'self')).toEqual([]);
  });

  it("is heard as somebody else's danger", () => {
    expect(composed(NEAR, SAID).filter((text) => heard(text) !== 'someone-else')).toEqual([]);
  });

  it.each([
    ['things that kill', composed(KILLERS, KILL)],
    ['dying of anything', composed(DYING_OF, ANYTHING)],
    ['ending bills', composed(ENDING, BILLS)],
  ])('is a figure of speech: %s', (_, texts) => {
    expect(texts.filter((text) => heard(text) !== undefined)).toEqual([]);
  });
});

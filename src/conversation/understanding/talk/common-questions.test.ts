import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(text: string, slot: Slot | undefined = 'after-roadmap'): Promise<readonly string[]> {
  const creditors = ['Nubank', 'Itaú', 'Marisa', 'Banrisul'];
  const question = slot && { slot };
  const { commands } = await brain.interpret([text], { question, creditors, today: '2026-11-22' });
  return commands.map(sayCommand);
}

/** Ways of asking, by what they ask. */
const WAYS: Readonly<Record<string, string>> = {
  prison: `podem me prender por dívida? | posso ir preso por causa do cartão? | dá cadeia dever pro banco? | vou presa se não pagar? | dever é crime? | quem deve vai preso? | tenho medo de ir preso por dívida | pode me prende por divida do cartao? | moça, será que eles podem me prender | existe prisão por dívida? | podi mi prender? | a polícia pode vir em casa por causa da dívida?`,
  'home-seizure': `vão penhorar minha casa? | vao penhorar minha casa | recebi ligação dizendo que vão penhorar minha casa | podem tomar minha casa? | o banco pode tomar a minha casa por causa de dívida? | posso perder minha casa por dívida de cartão? | eles pode penhora minha casa | vão tomar meu apartamento? | ameaçaram penhorar minha casa pelo telefone | minha casa pode ser penhorada?`,
  'account-seizure': `podem bloquear minha conta? | podem bloquear meu salário? | o banco pode pegar meu salário? | pode bloquear minha conta se eu não pagar? | eles podem penhorar meu salario | será que vão bloquear minha conta? | vão bloquear minha conta? | a justiça pode travar minha conta? | podem mexer na minha poupança? | pode penhorar meu salário? | meu salário pode ser bloqueado?`,
  'benefit-seizure': `podem pegar meu benefício? | podem bloquear minha aposentadoria? | o banco pode pegar meu bpc? | podem penhorar minha aposentadoria? | podem tirar meu bolsa família por causa da dívida? | vão bloquear meu benefício? | pode pegar o meu beneficio do inss | será que podem mexer no meu benefício? | podem penhora meu beneficio`,
  alimony: `pensão alimentícia atrasada | tô com a pensão do meu filho atrasada | atrasei a pensão alimentícia, e agora? | posso ser preso por pensão atrasada? | não consegui pagar a pensão dos meus filhos | devo pensão alimentícia | pensão atrasada dá cadeia? | parei de pagar a pensao | se atrasar a pensão alimentícia vou preso?`,
  'name-check': `meu nome tá sujo? | meu nome tá sujo | como vejo se meu nome tá sujo? | como sei se meu nome está no serasa? | onde consulto meu cpf de graça? | quero saber se meu nome tá sujo | tem como ver se meu nome ta negativado? | será que meu nome tá no spc? | como consultar meu nome no serasa | tô com o nome sujo? | como que eu faço pra ver se meu nome tá limpo`,
  'total-effective-cost': `o que é CET? | oq é cet | o que significa cet | cet é o que | explica o cet pra mim | como assim cet? | não entendi o que é esse tal de cet | o que é custo efetivo total? | para que serve o cet?`,
  'compound-interest': `o que são juros compostos? | oq é juros sobre juros | juros compostos é o que? | explica juros compostos | como funciona juros compostos? | que é juro composto | por que a dívida cresce tanto? | como assim juros em cima de juros? | porque minha divida nao para de crescer`,
  portability: `o que é portabilidade? | oq é portabilidade de crédito | como funciona a portabilidade? | posso levar minha dívida pra outro banco? | dá pra passar o empréstimo pra outro banco? | portabilidade vale a pena? | como faço a portabilidade do consignado? | explica portabilidade pra mim | o que significa portabilidade de divida`,
  'payroll-loan': `o que é consignado? | oq é emprestimo consignado | como funciona o consignado? | consignado é o que? | explica o consignado | o que significa desconto em folha? | o que quer dizer consignado | como assim consignado? | que é esse tal de consignado`,
  'payroll-card': `o que é RMC? | posso cancelar o cartão RMC? | como cancelo o rmc | oq é rmc no meu beneficio | quero cancelar o cartão consignado | rmc é o que? | tem um desconto de rmc no meu benefício, o que é? | como faço pra tirar o rmc | o que significa reserva de margem? | da pra cancelar esse rmc?`,
  'negotiation-fair': `o feirão do Serasa vale a pena? | feirao da serasa compensa? | vale a pena o feirão? | como funciona o feirão limpa nome? | o feirão do serasa é confiável? | compensa esperar o feirão? | o que é o feirão do serasa? | o que vc acha do feirão? | mutirão de negociação vale a pena? | feirão limpa nome funciona mesmo?`,
  fgts: `posso usar o FGTS pra pagar? | posso sacar o fgts? | dá pra usar o fundo de garantia pra quitar as dívidas? | tem como sacar meu fgts? | vale a pena antecipar o fgts? | compensa pegar o saque aniversário? | tenho dinheiro no fgts, posso usar? | como saco o fgts | sera que posso usar meu fgts pra pagar divida | tenho 5 mil no fgts, posso usar pra quitar?`,
  'social-tariff': `tarifa social, tenho direito? | como peço a tarifa social? | o que é tarifa social? | tenho direito a tarifa social? | quem tem direito a desconto na luz? | como consigo desconto na conta de luz? | oq é luz do povo | quero pedir a tarifa social | tarifa social como peço | sera q tenho direito a tarifa social`,
  'gas-benefit': `tenho direito ao vale gás? | como peço o auxílio gás? | o que é gás do povo? | como consigo o auxilio gas | existe auxílio gás ainda? | quem tem direito ao gás do povo? | gas do povo como funciona | quero pedir o vale gas | como recebo o gás do povo?`,
  'social-help': `o que é cras? | onde fica o cras? | como faço o cadúnico? | o que o cras faz? | tenho direito a algum benefício? | que benefícios eu posso pedir? | como entro no cadastro único? | oq é cad unico | tem alguma ajuda do governo pra mim? | como peço o bolsa família?`,
  'which-bill-first': `posso deixar de pagar o aluguel pra pagar a luz? | pago a luz ou o cartão? | pago o aluguel ou a luz primeiro? | posso atrasar a luz? | qual conta posso atrasar? | é melhor atrasar o cartão pra pagar o aluguel? | que conta vem antes? | não dá pra pagar tudo, qual conta pago primeiro? | devo deixar de pagar o condomínio pra pagar o carro? | qual conta é mais importante? | deixo de pagar o cartão pra pagar o aluguel? | o que eu pago primeiro, luz ou aluguel?`,
  'not-my-loan': `não fiz esse empréstimo, o que eu faço? | eu nao fiz esse emprestimo | apareceu um empréstimo que eu não fiz | fizeram um empréstimo no meu nome | não reconheço essa dívida | abriram uma conta no meu nome | caiu um dinheiro que eu não pedi | tão descontando um consignado que eu não autorizei | nao pedi esse cartao | usaram meu cpf pra fazer empréstimo | abriram um empréstimo no meu nome sem eu saber | tem um desconto indevido no meu benefício | essa dívida não é minha`,
  'who-is-behind': `quem são os responsáveis? | de quem é essa empresa? | quem é o dono disso? | qual o cnpj da empresa? | quem tá por trás disso? | quem criou você? | vcs tem cnpj? | quem e o responsavel por isso | quem manda nisso aí`,
  'what-is-this': `você é humana? | vc é humano? | você é uma pessoa de verdade? | é robô? | quem é você? | vc é um robo ou gente? | dora você é real? | vc e uma inteligencia artificial? | tu é gente?`,
  'in-my-name': `vocês negociam no meu nome? | vão sujar meu nome? | vcs vao negociar por mim? | você fala com o banco por mim? | isso vai sujar meu nome? | usar isso aqui pode sujar meu nome? | vcs fecham acordo no meu nome? | vai negativar meu nome? | esse plano prejudica meu nome? | voces ligam pro banco por mim?`,
  negotiate: `dívida velha, dá pra pedir desconto? | minha dívida é antiga, dá pra pedir desconto? | tem como pedir desconto? | como peço desconto na dívida? | divida antiga tem desconto? | consigo desconto na minha dívida? | será que dá pra conseguir um desconto? | eles dão desconto em dívida velha? | dá pra negociar desconto numa dívida velha?`,
};

describe.each(Object.entries(WAYS))('asks %s', (topic, ways) => {
  const texts = ways.split(' | ');

  it('in at least eight ways', () => {
    expect(texts.length).toBeGreaterThanOrEqual(8);
  });

  it.each(texts)('%s', async (text) => {
    expect(await read(text)).toEqual([`ask ${topic}`]);
  });
});

const OF_ONE_DEBT: Readonly<Record<string, string>> = {
  'payment-reason of Itaú': `por que eu pago o itaú primeiro? | pq pago o itau antes? | por que começo pelo itaú? | por que o itaú vem primeiro? | qual o motivo de pagar o itaú primeiro? | porque eu tenho que pagar o itaú agora | por que o plano paga o itaú primeiro? | pq vc colocou o itau primeiro`,
  'debt-schedule of Marisa': `quando eu pago a Marisa? | qdo pago a marisa | quando acaba a marisa? | em que mês eu quito a marisa? | quando eu termino de pagar a marisa? | até quando eu pago a marisa? | quando vou pagar a marisa? | quanto vou pagar no total na marisa? | que mes acaba a marisa | e a marisa, quando acaba?`,
  'debt-schedule of Banrisul': `quando acaba o Banrisul e quanto pago no fim?`,
};

describe.each(Object.entries(OF_ONE_DEBT))('asks %s', (topic, ways) => {
  it.each(ways.split(' | '))('%s', async (text) => {
    expect(await read(text)).toEqual([`ask ${topic}`]);
  });
});

describe('the data commands, politely', () => {
  it.each([
    'por gentileza, mostre meus dados',
    'poderia me mostrar os meus dados, por favor?',
    'gostaria de ver meus dados',
    'por favor me envie os meus dados',
    'vocês poderiam me mandar minhas informações?',
    'solicito que me enviem meus dados pessoais',
    'seria possível consultar meus dados?',
    'meus dados, por gentileza',
    'por gentileza mostre os meus dados',
  ])('%s', async (text) => {
    expect(await read(text)).toEqual(['export-data']);
  });
});

describe('a question that no phrase knows', () => {
  it.each([
    ['vai ter feirão de novo?', 'ask negotiation-fair'],
    ['me fala do cras', 'ask social-help'],
    ['cet eh tipo juros?', 'ask total-effective-cost'],
    ['meu fgts ajuda?', 'ask fgts'],
    ['moço vou parar na delegacia por causa dessa fatura?', 'ask prison'],
    ['ganho gás do governo?', 'ask gas-benefit'],
  ])('is taken by the word of its topic: %s', async (text, understood) => {
    expect(await read(text)).toEqual([understood]);
  });

  it.each(['meu pai foi preso', 'meu dinheiro tá preso no banco', 'o carro tá preso no pátio'])(
    'is none of them: %s',
    async (text) => {
      expect(await read(text)).toEqual(['cannot-handle']);
    },
  );
});

describe('what is near and asks none of it', () => {
  it.each<readonly [slot: Slot, text: string, understood: readonly string[]]>([
    ['worry', 'vão penhorar minha casa', ['worry eviction']],
    ['worry', 'bloquearam minha conta', ['worry wages-seized']],
    ['worry', 'meu nome tá sujo', ['worry name']],
    ['worry', 'tô negativado', ['worry name']],
    ['worry', 'vão sujar meu nome', ['worry name']],
    ['after-roadmap', 'a caixa vai leiloar minha casa', ['worry eviction']],
    ['after-roadmap', 'penhoraram minha conta', ['worry wages-seized']],
    ['debts', 'consignado no itaú 12x de 300', ['debt(Itaú, payroll-loan, 12x, of 300, takes salary)']],
    ['debts', 'pensão alimentícia atrasada 900', ['debt(Pensão alimentícia, other, owes 900, overdue)']],
    ['after-roadmap', 'me ofereceram 300 no feirão da marisa', ['offer(Marisa, 300, by fair)']],
    ['essentials', 'luz 80 com tarifa social', ['expense(energy, 80)']],
    ['incomes', 'recebo 600 de bolsa família', ['income(social-benefit, 600)']],
    ['after-roadmap', 'paguei a marisa', ['payment(Marisa)']],
    ['after-roadmap', 'como limpo meu nome?', ['ask name-cleaning']],
    ['after-roadmap', 'o que é rotativo?', ['ask rotativo']],
    ['after-roadmap', 'qual a minha margem consignável?', ['ask payroll-margin']],
    ['after-roadmap', 'quanto podem descontar do meu benefício?', ['ask payroll-margin']],
    ['after-roadmap', 'isso é golpe?', ['scam-question']],
    ['after-roadmap', 'quando eu fico livre?', ['ask freedom-date']],
    ['after-roadmap', 'quero negociar com o nubank', ['ask negotiate of Nubank']],
    ['after-roadmap', 'quero falar com uma pessoa', ['human']],
    ['rates', 'não sei o cet', ['dont-know']],
  ])('%s: %s', async (slot, text, understood) => {
    expect(await read(text, slot)).toEqual(understood);
  });
});

describe('in the middle of something else', () => {
  it('is answered beside what was told', async () => {
    expect(await read('devo 3 mil no nubank, podem me prender?', 'debts')).toEqual([
      'debt(Nubank, owes 3000)',
      'ask prison',
    ]);
    expect(await read('podem tomar minha casa?', 'worry')).toEqual(['worry eviction', 'ask home-seizure']);
  });

  it('asks the same at every question of the intake', async () => {
    for (const slot of [
      'consent',
      'worry',
      'incomes',
      'essentials',
      'flexibles',
      'debts',
      'rates',
      'overdue',
    ] as const) {
      expect(await read('podem me prender por dívida?', slot)).toEqual(['ask prison']);
      expect(await read('o que é CET?', slot)).toEqual(['ask total-effective-cost']);
      expect(await read('tarifa social, tenho direito?', slot)).toEqual(['ask social-tariff']);
    }
  });
});

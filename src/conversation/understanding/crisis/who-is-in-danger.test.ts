import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { EVERY_DANGER, EVERY_DESPAIR } from './every-example.ts';
import { whoIsInDanger } from './who-is-in-danger.ts';

const shows = (text: string) => whoIsInDanger(readTokens([text])) !== undefined;

describe('whoIsInDanger', () => {
  it.each([
    'quero morrer',
    'n aguento mais viver',
    'não aguento mais essa vida',
    'vou me matar',
    'to pensando em me matar',
    'penso em suicídio',
    'quero sumir desse mundo',
    'vontade de sumir do mundo',
    'queria dormir e não acordar mais',
    'era melhor eu ter morrido',
    'minha família estaria melhor sem mim',
    'sou um peso pra todo mundo',
    'não vejo mais sentido em viver',
    'a vida não faz mais sentido',
    'nao tenho mais motivo pra viver',
    'penso em acabar com tudo',
    'vou acabar com a minha vida',
    'quero dar um fim nisso tudo',
    'vou pular da ponte',
    'to com vontade de tomar um monte de remédio',
    'tomei veneno',
    'se eu morrer o seguro de vida paga',
    'valho mais morto do que vivo',
    'devo 3 mil no nubank e quero morrer',
    'keru morre',
    'quero mi matar',
    'num guento mais vive',
    'cansei de viver',
    'estou cansada de viver',
    'já tentei me matar',
    'queria nunca ter nascido',
    'deus podia me levar',
    'se eu sumisse ninguém ia sentir falta',
    'pensando em tirar minha propria vida',
    'só a morte resolve',
    'a unica saida é a morte',
    'melhor morrer do que dever',
    'prefiro morrer',
    'to querendo me matar por causa das dividas',
    'acho que vou fazer uma besteira',
    'não quero mais viver',
    'nao qro mais vive',
    'vou me enforcar',
    'meus filhos vão ficar melhor sem mim',
    'adeus mundo cruel',
    'essa é minha carta de despedida',
    'eu não queria mais estar aqui nesse mundo',
    'me cortar',
    'ultimamente só penso em morrer',
    'tenho pensamentos suicidas',
    'desisti da vida',
    'quero partir desse mundo',
    'vontade de morrer',
    'não vale a pena viver assim',
    'queria estar morta',
    'não quero acordar amanhã',
    'quero me jogar na frente do metrô',
    'dar um tiro na cabeça',
    'me mato hoje',
    'não tenho mais razão pra viver',
    'n vejo saída a não ser morrer',
    'seria melhor se eu não existisse',
    'pensei em me jogar do viaduto',
    'vou tirar minha vida',
    'minha vida acabou quero morrer',
    'to pensando em besteira, em sumir de vez',
    'suicídio',
    'não aguento mais, quero acabar com minha vida',
    'ninguem vai sentir minha falta',
    'queria desaparecer pra sempre',
    'vontade de sumir',
    'queria sumir',
    'não aguento mais, queria sumir',
    'só quero sumir de tudo',
    'penso em fazer besteira',
    'to pensando besteira',
    'a única saída que eu vejo é acabar com isso tudo',
    'to no limite, nao vejo saida',
    'não vejo saída pra mim',
  ])('hears danger in: %s', (text) => {
    expect(shows(text)).toBe(true);
  });

  it.each([
    'tô morrendo de vergonha',
    'essa conta vai me matar',
    'to morta de cansada',
    'esses juros vão me matar',
    'meu marido vai me matar se souber',
    'não aguento mais essas dívidas',
    'quero sumir do serasa',
    'quero acabar com as dívidas',
    'quero acabar com tudo que devo',
    'morro de medo de perder a casa',
    'me mato de trabalhar e não sobra nada',
    'quero dar um fim nessa dívida',
    'não quero morrer devendo',
    'minha vida financeira tá um caos',
    'não aguento mais pagar juros',
    'tô morta',
    'morri de rir',
    'fiz uma besteira no cartão',
    'pulei essa parcela',
    'vou me jogar no trabalho',
    'preciso cortar gastos',
    'nao aguento mais tanta cobrança',
    'tô desesperada',
    'tô afundado em dívida',
    'não vejo saída pra essa dívida',
    'não durmo direito',
    'quero limpar meu nome',
    'minha mãe morreu e deixou dívida',
    'seguro de vida 50 por mês',
    'to no fundo do poço',
    'quero me livrar disso',
    'a moto morreu',
    'cansei de pagar juros',
    'isso não faz sentido',
    'não vale a pena pagar o mínimo',
    'vale a pena pagar?',
    'quero sair dessa vida de dívida',
    'cortaram minha luz',
    'perdi meu pai',
    'tenho pensão por morte',
    'matei a aula',
    'não quero mais receber mensagem',
    'me tira daqui',
    'acabar com isso logo',
    'pensei em vender o carro',
    'tá me matando essa parcela',
    'não consigo mais dormir',
    'queria acabar com isso de uma vez',
    'vou pagar isso até morrer',
    'eu quero viver em paz',
    'o dinheiro sumiu',
    'sumiu minha fatura',
    'quero acabar com essas dívidas',
    'nao vejo saida pra essa conta de luz',
    'não vejo saída pras contas',
    'fiz besteira no cartão',
    'tenho medo de fazer besteira com o dinheiro',
    'queria sumir com essas dívidas',
    'então não tem jeito pra mim? queria conversar com uma pessoa',
    'quer dizer que não tem saída pra mim?',
  ])('hears worry, not danger, in: %s', (text) => {
    expect(shows(text)).toBe(false);
  });

  it.each(EVERY_DANGER)('hears danger, however it is put: %s', (text) => {
    expect(shows(text)).toBe(true);
  });

  it.each(EVERY_DESPAIR)('hears a figure of speech, not danger, in: %s', (text) => {
    expect(shows(text)).toBe(false);
  });

  it('hears what is put between commas, in a burst, in capitals', () => {
    expect(shows('NÃO AGUENTO MAIS, EU QUERO MORRER!!!')).toBe(true);
    expect(whoIsInDanger(readTokens(['não é força de expressão', 'eu vou me matar de trabalhar e de desgosto']))).toBe(
      'self',
    );
    expect(whoIsInDanger(readTokens(['eu só queria', 'morrer', 'desculpa']))).toBe('self');
  });

  it('hears it in the middle of other talk, over several messages', () => {
    expect(whoIsInDanger(readTokens(['devo 3 mil no nubank', 'nao aguento mais', 'quero morrer', '12x']))).toBe('self');
  });

  it.each([
    'meu marido disse que vai se matar',
    'minha filha tá se cortando',
    'minha mãe tomou um monte de remédio',
    'meu irmão mandou áudio se despedindo de todo mundo',
    'acho que minha irmã vai se matar',
    'achei uma carta de despedida do meu filho',
    'ela tentou se matar semana passada',
    'como ajudar alguém que quer se matar?',
  ])('hears that somebody else is in danger: %s', (text) => {
    expect(whoIsInDanger(readTokens([text]))).toBe('someone-else');
  });

  it.each([
    'meu marido não sabe mas eu quero morrer',
    'minha esposa merece coisa melhor, ia ser melhor pra ela se eu morresse',
    'meu irmão se matou e eu tô pensando igual',
  ])('hears the person behind the family: %s', (text) => {
    expect(whoIsInDanger(readTokens([text]))).toBe('self');
  });

  it.each([
    'meu tio se matou ano passado',
    'minha vizinha tentou suicídio há anos, graças a deus tá bem',
    'meu avô se matou de trabalhar',
  ])('mourns, and raises no alarm: %s', (text) => {
    expect(shows(text)).toBe(false);
  });

  it.each(['qero moreer', 'nao aguenot mais vvier', 'vontdae de desapaercer', 'pensei em suicidoi', 'vou me enforvar'])(
    'hears it through slips of the thumb: %s',
    (text) => {
      expect(shows(text)).toBe(true);
    },
  );

  it('hears it after talk of debts, without accents or punctuation, and hears no more for that', () => {
    const dictated = (text: string) => `devo tres mil no nubank e dois mil na renner e ${plain(text)}`;
    expect(EVERY_DANGER.filter((text) => !shows(dictated(text)))).toEqual([]);
    expect(EVERY_DESPAIR.filter((text) => shows(dictated(text)))).toEqual([]);
  });

  it('hears it cut into messages', () => {
    const cut = (text: string) => {
      const words = text.split(' ');
      const half = Math.ceil(words.length / 2);
      return readTokens([words.slice(0, half).join(' '), words.slice(half).join(' ')]);
    };
    expect(EVERY_DANGER.filter((text) => whoIsInDanger(cut(text)) === undefined)).toEqual([]);
  });
});

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[,.!?;:]/g, '')
    .toLowerCase();
}

import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';

const ASKED = /te ajudou\? Responde 👍 ou 👎/;
const NEGOTIATED = /nessa negociação, eu te ajudei\?/;
const MISSING = /O que faltou\?/;

async function atRoadmap(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of ['oi', 'sim', 'nada urgente', 'ganho 3.000 clt', 'aluguel 800, mercado 700, luz 150', 'nada']) {
    await talk.says(words);
  }
  await talk.says('devo 2.000 no cartão nubank e 600 na renner carnê');
  for (const words of ['só isso', 'não sei', 'só a renner, desde março', 'não']) await talk.says(words);
  return talk;
}

/** Someone who was just asked whether the plan helped. */
async function asked(): Promise<Conversation> {
  const talk = await atRoadmap();
  expect(await talk.says('obrigada!')).toMatch(ASKED);
  return talk;
}

function opinions(talk: Conversation): readonly DomainEvent[] {
  return talk.events().filter(({ type }) => type.startsWith('feedback'));
}

describe('the question whether the plan helped', () => {
  it('does not come with the roadmap, whose menu stands at the end', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 3.000 clt', 'aluguel 800', 'nada', 'devo 2.000 no nubank'])
      await talk.says(words);
    for (const words of ['só isso', '14% ao mês']) await talk.says(words);
    const roadmap = await talk.says('não');
    expect(roadmap).toMatch(/\*3\* Falar com uma pessoa$/);
    expect(roadmap).not.toMatch(ASKED);
  });

  it.each(['obrigada!', 'quando fico livre das dívidas?', '1', 'não, é só isso', 'e se eu pagar 50 a menos por mês?'])(
    'comes once behind what is answered to "%s", or after its yes',
    async (words) => {
      const talk = await atRoadmap();
      const answers = [await talk.says(words), await talk.says('não'), await talk.says('obrigada')];
      expect(answers.filter((answer) => ASKED.test(answer))).toHaveLength(1);
    },
  );

  it('is about what was shown where no plan fits', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 1.500 clt', 'aluguel 900, mercado 700, luz 150', 'nada'])
      await talk.says(words);
    for (const words of ['devo 5.000 no cartão nubank', 'só isso', 'não sei', 'não']) await talk.says(words);
    expect(await talk.says('obrigada')).toMatch(/O que eu te mostrei te ajudou\?/);
  });

  it.each([
    'quero falar com uma pessoa',
    'perdi o emprego',
    'xablau zzz',
    'quero morrer',
    'sair',
    'isso é golpe?',
    'paguei 100 do nubank',
    'como negocio com a renner?',
  ])('stays away from "%s"', async (words) => {
    const talk = await atRoadmap();
    expect(await talk.says(words)).not.toMatch(ASKED);
  });

  it('stays away from a chat that a colleague has', async () => {
    const talk = await atRoadmap();
    await talk.takesOver();
    expect(await talk.says('obrigada')).toBe('');
    expect(opinions(talk)).toEqual([]);
  });

  it('is never asked again, whatever came of it', async () => {
    const talk = await asked();
    const answers = [
      await talk.says('quando acabo?'),
      await talk.says('obrigada'),
      await talk.says('quero recomeçar do zero'),
    ];
    for (const words of [
      'ganho 3.000 clt',
      'aluguel 800',
      'nada',
      'devo 900 no nubank',
      'só isso',
      'não sei',
      'não',
      'obrigada',
    ])
      answers.push(await talk.says(words));
    expect(answers.join()).not.toMatch(ASKED);
  });
});

describe('an answer to it', () => {
  it.each(['👍', '👍🏽', 'sim', 'ajudou muito', 'sim, obrigada!', 'gostei', 'muito bom'])(
    '"%s" says it helped',
    async (words) => {
      const talk = await asked();
      const answer = await talk.says(words);
      expect(answer).toMatch(/Que bom saber/);
      expect(answer).not.toMatch(MISSING);
      expect(opinions(talk)).toEqual([{ v: 1, type: 'feedback-given', about: 'roadmap', helped: 'yes' }]);
    },
  );

  it.each([
    ['👎', 'no'],
    ['não', 'no'],
    ['não ajudou nada', 'no'],
    ['não gostei', 'no'],
    ['mais ou menos', 'partly'],
  ])('"%s" is asked once what was missing', async (words, helped) => {
    const talk = await asked();
    expect(await talk.says(words)).toMatch(MISSING);
    expect(opinions(talk)).toEqual([{ v: 1, type: 'feedback-given', about: 'roadmap', helped }]);
    expect(await talk.says('faltou explicar melhor, fala com o João no 11 98765-4321')).toMatch(
      /Obrigada por me contar/,
    );
    expect(opinions(talk).at(-1)).toEqual({
      v: 1,
      type: 'feedback-explained',
      about: 'roadmap',
      words: 'faltou explicar melhor, fala com o [nome] no [número]',
    });
  });

  it.each(['pula', 'não', 'nada', 'deixa pra lá', 'não sei'])(
    'may leave what was missing unsaid: "%s"',
    async (words) => {
      const talk = await asked();
      await talk.says('👎');
      const answer = await talk.says(words);
      expect(answer).not.toMatch(MISSING);
      expect(answer).not.toBe('');
      expect(opinions(talk)).toHaveLength(1);
      expect(await talk.says('obrigada')).not.toMatch(MISSING);
    },
  );

  it('is not taken from words that say something else: they are heard as what they are', async () => {
    const talk = await asked();
    const answer = await talk.says('paguei 500 do nubank');
    expect(answer).toMatch(/R\$ 500,00/);
    expect(opinions(talk)).toEqual([]);
    expect(await talk.says('1')).toMatch(/O próximo passo/);
    expect(opinions(talk)).toEqual([]);
  });

  it('to what was missing may tell of a debt as well', async () => {
    const talk = await asked();
    await talk.says('👎');
    await talk.says('faltou a dívida da claro de 300 reais');
    expect(opinions(talk).at(-1)).toMatchObject({ type: 'feedback-explained' });
    expect(talk.situation().debts.map(({ creditor }) => creditor)).toContain('Claro');
  });

  it('may be a thumb on the message, also when other things were said since', async () => {
    const talk = await asked();
    await talk.says('quando acabo?');
    expect(await talk.sends({ type: 'reaction', emoji: '👎', targetId: 'x' })).toMatch(MISSING);
    expect(opinions(talk)).toMatchObject([{ helped: 'no' }]);
  });

  it('is no bare yes to another question', async () => {
    const talk = await asked();
    await talk.says('quando acabo?');
    await talk.says('sim');
    expect(opinions(talk)).toEqual([]);
  });

  it('is no thumb of a week later, and none without a question', async () => {
    const talk = await asked();
    talk.later(8 * 24 * 3_600_000);
    expect(await talk.sends({ type: 'reaction', emoji: '👍', targetId: 'x' })).toBe('');
    expect(opinions(talk)).toEqual([]);
  });

  it('is let go when someone is in crisis or leaves', async () => {
    const talk = await asked();
    expect(await talk.says('quero morrer')).toMatch(/188/);
    await talk.says('continuar');
    expect(await talk.sends({ type: 'reaction', emoji: '👎', targetId: 'x' })).toBe('');
  });

  it('is heard after the words "como assim?", which answer nothing', async () => {
    const talk = await asked();
    await talk.says('como assim?');
    expect(opinions(talk)).toEqual([]);
  });
});

describe('the question after a negotiation', () => {
  async function withOffer(): Promise<Conversation> {
    const talk = await asked();
    await talk.says('👍');
    await talk.says('a renner quita por 350');
    return talk;
  }

  it.each(['fechei o acordo da renner', 'não aceitei a proposta da renner', 'a proposta da renner venceu'])(
    'comes with the answer to "%s", once for that offer',
    async (words) => {
      const talk = await withOffer();
      expect(await talk.says(words)).toMatch(NEGOTIATED);
      await talk.says('👍');
      expect(opinions(talk).at(-1)).toEqual({ v: 1, type: 'feedback-given', about: 'negotiation', helped: 'yes' });
      expect(await talk.says('volta')).not.toMatch(NEGOTIATED);
      expect(await talk.says(words)).not.toMatch(NEGOTIATED);
    },
  );

  it('is not followed by the one about the plan in the next answer, but another day', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 350');
    expect(await talk.says('fechei o acordo da renner')).toMatch(NEGOTIATED);
    expect(await talk.says('quando fico livre?')).not.toMatch(ASKED);
    talk.later(25 * 3_600_000);
    expect(await talk.says('quando fico livre?')).toMatch(ASKED);
  });

  it('comes again for another offer', async () => {
    const talk = await withOffer();
    await talk.says('não aceitei a proposta da renner');
    await talk.says('o nubank quita por 900');
    expect(await talk.says('fechei o acordo do nubank')).toMatch(NEGOTIATED);
  });

  it('waits for the next calm answer where the menu of another sort of plan comes', async () => {
    const talk = aConversation();
    for (const words of ['oi', 'sim', 'nada urgente', 'ganho 1.500 clt', 'aluguel 760, mercado 560, luz 110', 'nada'])
      await talk.says(words);
    await talk.says('devo 50.000 no cartão nubank');
    for (const words of ['só isso', 'não sei', 'sim, desde março', 'não']) await talk.says(words);
    expect(talk.roadmap()?.plan.kind).toBe('unpayable');
    const answers = [
      await talk.says('fechei com o nubank em 10x de 60'),
      await talk.says('obrigada'),
      await talk.says('obrigada'),
    ];
    expect(answers.filter((answer) => NEGOTIATED.test(answer))).toHaveLength(1);
  });
});

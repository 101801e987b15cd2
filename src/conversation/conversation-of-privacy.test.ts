import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation, SENDER } from '../../tests/support/a-conversation.ts';
import { reais } from '../domain/money/centavos.ts';

const HIDDEN = /Escondi/;

async function atDebts(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of ['oi', 'sim', 'nada urgente', 'ganho 3.000 clt', 'aluguel 800, mercado 700, luz 150', 'nada'])
    await talk.says(words);
  return talk;
}

describe('what identifies a person', () => {
  it('is hidden, told once a turn and why it is not needed, and the rest is heard', async () => {
    const talk = await atDebts();
    const answer = await talk.says('devo 800 no nubank', 'meu cpf é 529.982.247-25', 'cartão 4111 1111 1111 1111');
    expect(answer).toMatch(/Escondi o CPF e o número do cartão que você mandou e não guardei\. .* não preciso/);
    expect(answer.match(/Escondi/g)).toHaveLength(1);
    expect(answer).toMatch(/R\$ 800,00/);
    expect(talk.situation().debts).toMatchObject([{ balance: reais(800) }]);
    expect(JSON.stringify([talk.state(), talk.events(), talk.misunderstood(), answer])).not.toMatch(/529|4111/);
  });

  it('alone is answered by saying so and going on, not by asking what it means', async () => {
    const talk = await atDebts();
    const answer = await talk.says('529.982.247-25');
    expect(answer).toMatch(HIDDEN);
    expect(answer).not.toMatch(/não entendi|não peguei/);
    expect(talk.state().asked?.slot).toBe('debts');
    expect(talk.misunderstood()).toEqual([]);
    expect(talk.events().map(({ type }) => type)).not.toContain('misunderstood');
  });

  it('is told of where the channel had found it, also in a caption or a file name', async () => {
    const talk = await atDebts();
    const answer = await talk.receives({
      v: 1,
      kind: 'message',
      instance: 'test',
      sentAt: 0,
      messageId: 'a-file',
      sender: SENDER,
      content: { type: 'document', fileName: 'boleto •••.pdf' },
      masked: ['boleto'],
    });
    expect(answer).toMatch(/Escondi o número do boleto.* só preciso do valor e de quem cobra/);
  });

  it('is hidden too in rows that were stored before there was masking, and in edits', async () => {
    const talk = await atDebts();
    await talk.says('devo 800 no nubank');
    expect(await talk.edits(6, 'devo 850 no nubank cpf 52998224725')).toMatch(HIDDEN);
    expect(talk.situation().debts).toMatchObject([{ balance: reais(850) }]);
    expect(JSON.stringify(talk.state())).not.toContain('52998224725');
  });

  it('is held masked before consent, and told of beside the welcome', async () => {
    const talk = aConversation();
    const answer = await talk.says('oi meu cpf é 52998224725 e devo 300 na renner');
    expect(answer).toMatch(HIDDEN);
    expect(answer).toMatch(/Dora/);
    expect(JSON.stringify(talk.state())).not.toContain('52998224725');
  });

  it('goes unmentioned to someone in crisis or who leaves', async () => {
    const talk = await atDebts();
    expect(await talk.says('quero morrer, cpf 52998224725')).not.toMatch(HIDDEN);
    expect(await talk.says('minha senha é 4321')).not.toMatch(HIDDEN);
    await talk.says('continuar');
    expect(await talk.says('sair', 'cpf 52998224725')).not.toMatch(HIDDEN);
  });

  it('is answered with advice where it was a password', async () => {
    const talk = await atDebts();
    expect(await talk.says('minha senha é 4321')).toMatch(/troca ela/);
  });
});

describe('what was not understood', () => {
  it('is kept redacted, with the question, how often it was asked, the brain and the day', async () => {
    const talk = await atDebts();
    await talk.says('xablau o Zeca blorf, liga 11 98765-4321');
    await talk.says('trelele');
    expect(talk.misunderstood()).toEqual([
      {
        words: 'xablau o [nome] blorf, liga [número]',
        slot: 'debts',
        attempts: 0,
        why: 'not-understood',
        brain: 'grammar',
        day: '2026-11-22',
      },
      expect.objectContaining({ words: 'trelele', slot: 'debts', attempts: 1, why: 'not-understood' }),
    ]);
  });

  it('names the words over which a question was given up', async () => {
    const talk = await atDebts();
    await talk.says('devo 2.000 no cartão nubank');
    await talk.says('só isso');
    for (const words of ['xablau', 'blorf', 'trelele']) await talk.says(words);
    expect(talk.misunderstood().map(({ words, slot, why }) => [words, slot, why])).toEqual([
      ['xablau', 'rates', 'not-understood'],
      ['blorf', 'rates', 'not-understood'],
      ['trelele', 'rates', 'given-up'],
    ]);
  });

  it('is not kept before consent, of a minor, in a crisis, or of someone who left', async () => {
    const talk = aConversation();
    await talk.says('xablau blorf');
    await talk.says('sim');
    await talk.says('nada urgente');
    await talk.says('quero morrer');
    await talk.says('xablau blorf');
    await talk.says('continuar');
    await talk.says('sair');
    await talk.says('xablau blorf');
    expect(talk.misunderstood()).toEqual([]);
  });

  it('leaves out what is understood', async () => {
    const talk = await atDebts();
    await talk.says('devo 2.000 no cartão nubank');
    await talk.says('obrigada');
    expect(talk.misunderstood()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation, SENDER } from '../../tests/support/a-conversation.ts';

const HOUR = 3_600_000;

async function atIncome(): Promise<Conversation> {
  const talk = aConversation();
  for (const words of ['oi', 'sim', 'nada urgente']) await talk.says(words);
  return talk;
}

const handsBack = (talk: Conversation) =>
  talk.receives({ v: 1, kind: 'human-return', instance: 'test', sentAt: 0, handoff: 1, sender: SENDER });

const typesOf = (talk: Conversation) => talk.events().map(({ type }) => type);

describe('while somebody of the team has the chat', () => {
  it('the assistant is silent, learns nothing, and says so on the team’s list once a message', async () => {
    const talk = await atIncome();
    expect(await talk.takesOver()).toBe('');
    expect(talk.events().at(-1)).toMatchObject({ type: 'human-took-over', until: talk.state().humanUntil });
    expect(await talk.says('ganho 2.500', 'e devo 900 no nubank')).toBe('');
    expect(await talk.says('HUMANO')).toBe('');
    expect(talk.situation().incomes).toEqual([]);
    expect(typesOf(talk)).not.toContain('human-asked');
  });

  it('danger to life is answered, and a stop, without going on with the questions', async () => {
    const talk = await atIncome();
    await talk.takesOver();
    expect(await talk.says('quero morrer')).toContain('188');
    expect(typesOf(talk)).toContain('crisis-noticed');
    const other = await atIncome();
    await other.takesOver();
    const stopped = await other.says('parar lembretes');
    expect(stopped).toContain('não mando mais lembretes');
    expect(stopped).not.toMatch(/\?|PULA/);
    expect(await other.says('sair')).toContain('parei por aqui');
    expect(other.state().optedOut).toBe(true);
  });

  it('everything can be erased, with the yes that it needs', async () => {
    const talk = await atIncome();
    await talk.takesOver();
    expect(await talk.says('apagar tudo')).toContain('Tem certeza?');
    expect(await talk.says('sim')).toContain('apaguei tudo');
    expect(talk.erased()).toBe(true);
  });

  it.each(['voltar pra Dora', 'quero falar com a dora', 'quero voltar pra dora', 'chama a dora', 'voltar'])(
    '"%s" calls the assistant back, which goes on where it was',
    async (words) => {
      const talk = await atIncome();
      await talk.takesOver();
      const answer = await talk.says(words);
      expect(answer).toContain('aqui é a Dora de novo');
      expect(answer).toContain('Voltando');
      expect(talk.state().humanUntil).toBeUndefined();
      expect(talk.events().at(-1)).toMatchObject({ type: 'assistant-returned', by: 'person' });
      expect(await talk.says('ganho 2.500')).toContain('2.500');
    },
  );

  it('each further word of theirs makes the silence last anew, and never shorter than an operator asked for', async () => {
    const talk = await atIncome();
    await talk.takesOver();
    const first = talk.state().humanUntil ?? 0;
    talk.later(5 * HOUR);
    await talk.takesOver();
    expect(talk.state().humanUntil).toBe(first + 5 * HOUR);
    talk.later(11 * HOUR);
    expect(await talk.says('oi?')).toBe('');
  });
});

describe('the chat comes back', () => {
  it('by the team: the assistant greets, says what it does not know, and goes on where it was', async () => {
    const talk = await atIncome();
    await talk.takesOver();
    await talk.says('ganho 2.500');
    const greeting = await handsBack(talk);
    expect(greeting).toMatch(/^Oi, aqui é a Dora de novo\. .*eu não anotei.*\n\nVoltando/s);
    expect(talk.state().asked?.slot).toBe('incomes');
    expect(talk.events().at(-1)).toMatchObject({ type: 'assistant-returned', by: 'operator' });
    expect(await talk.says('ganho 2.500')).toContain('2.500');
  });

  it('by silence: only who writes again hears of it, once', async () => {
    const talk = await atIncome();
    await talk.takesOver();
    talk.later(13 * HOUR);
    const answer = await talk.says('ganho 2.500');
    expect(answer).toMatch(/^Oi, aqui é a Dora de novo/);
    expect(answer).toContain('2.500');
    expect(typesOf(talk)).toContain('assistant-returned');
    expect(await talk.says('mais 300 de bico')).not.toContain('Dora de novo');
  });

  it('to somebody who asked to be left in peace: without a word', async () => {
    const talk = await atIncome();
    await talk.takesOver();
    await talk.says('sair');
    expect(await handsBack(talk)).toBe('');
    expect(talk.state().humanUntil).toBeUndefined();
  });

  it('to somebody in danger: without a question about money', async () => {
    const talk = await atIncome();
    await talk.takesOver();
    await talk.says('quero morrer');
    expect(await handsBack(talk)).not.toMatch(/PULA|Voltando/);
  });
});

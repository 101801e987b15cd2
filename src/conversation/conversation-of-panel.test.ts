import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';

const LINK = 'https://example.test/entrar/link#secret';

async function talkAfterConsent() {
  const talk = aConversation();
  for (const words of ['oi', 'sim']) await talk.says(words);
  return talk;
}

describe('"painel"', () => {
  it('is answered by a link alone, and what stood open stays open', async () => {
    const talk = await talkAfterConsent();
    const before = talk.state().asked;
    const answer = await talk.says('quero ver meu painel');
    expect(answer).toContain(LINK);
    expect(answer).not.toContain('?');
    expect(talk.state().asked).toEqual(before);
  });

  it('gets no link before consent, after a stop and in a crisis', async () => {
    const before = aConversation();
    expect(await before.says('painel')).not.toContain(LINK);
    expect(await before.says('painel')).toMatch(/O painel abre assim que a gente começar.*SIM/s);
    const stopped = await talkAfterConsent();
    await stopped.says('SAIR');
    expect(await stopped.says('painel')).not.toContain(LINK);
    const hurting = await talkAfterConsent();
    await hurting.says('não aguento mais, quero morrer');
    expect(await hurting.says('painel')).not.toContain(LINK);
  });

  it('is left to a colleague who has the chat', async () => {
    const talk = await talkAfterConsent();
    await talk.takesOver();
    expect(await talk.says('painel')).toBe('');
  });
});

describe('"não fui eu"', () => {
  it('closes the panel, says so, and takes nothing for a no', async () => {
    const talk = await talkAfterConsent();
    for (const words of [
      'nada urgente',
      'ganho 3.000 clt',
      'aluguel 800',
      'nada',
      'devo 900 no nubank',
      'e se eu vender a moto por 800?',
    ])
      await talk.says(words);
    const before = talk.state().asked;
    const answer = await talk.says('NÃO FUI EU');
    expect(answer).toMatch(/^Pronto, fechei o seu painel em todos os aparelhos/);
    expect(talk.events().at(-1)).toEqual({ v: 1, type: 'login-denied' });
    expect(talk.state().asked).toEqual(before);
  });

  it('is heard in every mode', async () => {
    const stopped = await talkAfterConsent();
    await stopped.says('SAIR');
    expect(await stopped.says('não fui eu')).toContain('fechei o seu painel');
    const hurting = await talkAfterConsent();
    await hurting.says('não aguento mais, quero morrer');
    expect(await hurting.says('não fui eu')).toContain('fechei o seu painel');
    const withHuman = await talkAfterConsent();
    await withHuman.takesOver();
    expect(await withHuman.says('não fui eu')).toContain('fechei o seu painel');
  });
});

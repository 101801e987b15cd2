import { describe, expect, it } from 'vitest';
import { aConversation } from '../support/a-conversation.ts';

/** Another program at the other end answers whatever we say, at once and for ever. */
describe('a loop with another bot', () => {
  it('ends after a few of its turns when it always says the same', async () => {
    const talk = aConversation();
    const answered = await answeredTurns(
      talk,
      () => 'Olá! Sou o atendente virtual da Loja Azul. Digite 1 para vendas.',
    );
    expect(answered).toBeLessThanOrEqual(10);
  });

  it('ends within a minute when its words change each time', async () => {
    const talk = aConversation();
    const answered = await answeredTurns(talk, (n) => `Protocolo ${n}: não entendi a sua mensagem.`);
    expect(answered).toBeLessThanOrEqual(61);
  });

  async function answeredTurns(talk: ReturnType<typeof aConversation>, words: (n: number) => string): Promise<number> {
    let answered = 0;
    for (let n = 0; n < 200; n += 1) {
      if ((await talk.says(words(n))) !== '') answered += 1;
      talk.later(200);
    }
    return answered;
  }
});

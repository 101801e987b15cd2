import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';

async function consented() {
  const talk = aConversation();
  for (const text of ['oi', 'sim']) await talk.says(text);
  return talk;
}

describe('what hurts beside the debts', () => {
  it('is answered in full once, and in a line when it is told again', async () => {
    const talk = await consented();
    expect(await talk.says('é o agiota, ele vem na minha porta')).toMatch(/você não está só nessa/);
    const again = await talk.says('o agiota passou aqui de novo');
    expect(again).not.toMatch(/você não está só nessa/);
    expect(again).toMatch(/Defensoria Pública.*190/);
    expect(await talk.says('e eu perdi tudo no tigrinho, não consigo parar')).toMatch(/CAPS do SUS/);
  });

  it('is answered in full each time where there is danger', async () => {
    const talk = await consented();
    const threat = 'o cara do empréstimo disse que vai quebrar minhas pernas';
    expect(await talk.says(threat)).toMatch(/Sua segurança vem primeiro/);
    expect(await talk.says(threat)).toMatch(/Sua segurança vem primeiro/);
  });
});

describe('why a debt is paid first', () => {
  it('is told of the one that the plan chose, where nobody says which', async () => {
    const talk = await consented();
    for (const text of ['nada urgente', 'ganho 2600 na carteira', 'aluguel 700, mercado 500', 'nada'])
      await talk.says(text);
    for (const text of ['nubank 1.900 e renner 12x de 90, paguei 2', 'não']) await talk.says(text);
    while (!talk.roadmap()) await talk.says('não sei');
    expect(await talk.says('me explica por que pagar ele primeiro')).toMatch(/\*Nubank\*: em .* O motivo: /);
  });
});

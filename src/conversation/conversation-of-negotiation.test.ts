import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import { reais } from '../domain/money/centavos.ts';

const DEBTS = 'nubank cartão 4.000, claro 380, renner 1500';

/** Someone with R$ 1.030 left a month, up to the roadmap; `late` answers what is late and since when. */
async function atRoadmap({ debts = DEBTS, late = 'renner, desde junho de 2025' } = {}): Promise<Conversation> {
  const talk = aConversation();
  const intake = [
    'oi',
    'sim',
    'nada urgente',
    'ganho 2.400 clt',
    'não recebo 13º',
    'aluguel 700, mercado 550, luz 120',
    'nada',
    debts,
    'só isso',
    'nubank 8% ao mes, renner 9% ao mes',
    late,
    'não',
  ];
  for (const words of intake) await talk.says(words);
  return talk;
}

function debtOf(talk: Conversation, creditor: string) {
  return talk.situation().debts.find((debt) => debt.creditor === creditor);
}

function offersOf(talk: Conversation, creditor: string) {
  return debtOf(talk, creditor)?.offers;
}

describe('an offer that is told', () => {
  it('is judged at once against the plan and what is usual, with what to check and one next step', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('a renner quita por 1.200');
    expect(answer).toMatch(
      /\*compensa nas minhas contas\*: com ela, todas as suas dívidas custam \*R\$ [\d.,]+\*; sem ela, \*R\$ [\d.,]+\* \(\*R\$ [\d.,]+\* a menos/,
    );
    expect(answer).toMatch(/entre R\$ 750,00 e R\$ 1\.050,00 \(estimativa, não promessa\): dá pra pedir menos/);
    expect(answer).toMatch(/o nome de quem recebe tem que ser o da empresa/);
    expect(answer.match(/Próximo passo/g)).toHaveLength(1);
    expect(answer).not.toMatch(/\baceit[ae]\b/i);
  });

  it('is answered in three short paragraphs and the link', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('a renner quita por 900');
    expect(answer.split('\n\n')).toHaveLength(4);
    expect(answer.length).toBeLessThan(1_200);
  });

  it('in parts says whether the instalment fits', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('a renner faz 10x de 80')).toMatch(/A parcela de \*R\$ 80,00\* cabe/);
    expect(await talk.says('a claro faz 2x de 700')).toMatch(/A parcela de \*R\$ 700,00\* (passa|entra)/);
  });

  it('in two ways is judged as one, the better way first', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('a renner propôs 700 à vista ou 12x de 140');
    expect(answer).toMatch(/✅ A proposta de \*Renner\* \(R\$ 700,00 à vista\)/);
    expect(answer).toMatch(/❌ A de 12x de R\$ 140,00 sairia/);
    expect(answer.match(/Próximo passo/g)).toHaveLength(1);
  });

  it('for two debts at once says once what to check', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('a renner quita por 700 e a claro por 200');
    expect(answer.match(/compensa nas minhas contas/g)).toHaveLength(2);
    expect(answer.match(/Confere primeiro/g)).toHaveLength(1);
  });

  it('that came as a message warns of the link, and one that is spoken asks for paper', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('recebi proposta da renner por sms, 700 reais')).toMatch(/não clica no link/);
    expect(await talk.says('me ligaram da renner oferecendo quitar por 650')).toMatch(/só falado não vale/);
  });

  it('for a debt that may be too old says so before anything is paid', async () => {
    const talk = await atRoadmap({ debts: 'nubank cartão 4.000, renner 1500', late: 'nubank, desde março de 2019' });
    const answer = await talk.says('o nubank quita por 500');
    expect(answer).toMatch(/Dívida antiga.*recomeçar esse prazo/);
    expect(answer).toMatch(/já devia ter saído do cadastro/);
    expect(answer).toMatch(/Próximo passo\*: antes de responder .*Defensoria/);
  });

  it('in deficit is not to be promised', async () => {
    const talk = await atRoadmap({ debts: 'nubank cartão 40.000, renner 1500' });
    const answer = await talk.says('a renner faz 10x de 90');
    expect(talk.roadmap()?.plan.kind).toBe('unpayable');
    expect(answer).toMatch(/não promete pagar ainda/);
  });

  it('can be asked about later: is it good?', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 700');
    expect(await talk.says('vale a pena aceitar?')).toMatch(/compensa nas minhas contas/);
    expect(await talk.says('vale a pena aceitar a proposta do nubank?')).toMatch(/Não tenho proposta de \*Nubank\*/);
  });
});

describe('help with a creditor', () => {
  it('is the range, a script for the call and a message to copy, each its own message', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('como negocio com a renner?');
    expect(answer).toMatch(/\*Pra começar\*: propõe \*R\$ 750,00\* à vista.*estimativa, não promessa/);
    expect(answer).toMatch(/\*Teto à vista\*: \*R\$ 1\.500,00\*, o que você deve hoje/);
    expect(answer).toMatch(/sobe aos poucos, até no máximo \*R\$ 1\.500,00\*/);
    expect(answer).toMatch(/\*Por mês\*: cabe até \*R\$ [\d.,]+\*/);
    expect(answer).toMatch(/📞 \*O que falar com Renner\*.*CET.*5 dias úteis.*por escrito.*senha/s);
    expect(answer).toMatch(/\[seu nome\], contrato nº \[nº do contrato\]/);
    expect(answer).toMatch(/Consigo propor R\$ 750,00 à vista/);
  });

  it('starts from the price that is on the table already', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 700');
    const answer = await talk.says('como negocio com a renner?');
    expect(answer).toMatch(/\*Já na mesa\*: \*R\$ 700,00\* à vista/);
    expect(answer).toMatch(/Recebi a proposta de R\$ 700,00/);
    expect(answer).not.toMatch(/R\$ 750,00/);
  });

  it('changes nothing that was told', async () => {
    const talk = await atRoadmap();
    const { facts, revision } = talk.state();
    for (const words of ['como negocio com a renner?', 'ofereci 400 pra renner', 'escreve uma mensagem pro nubank'])
      await talk.says(words);
    expect(talk.state()).toMatchObject({ facts, revision });
  });

  it('without a name asks with whom, the one that matters most first, and hears a number or a name', async () => {
    const talk = await atRoadmap({ late: 'claro e renner, desde junho de 2025' });
    expect(await talk.says('me ajuda a negociar')).toMatch(/\*1\* Renner\n\*2\* Claro/);
    expect(talk.state().asked).toMatchObject({ slot: 'which-creditor', about: 'negotiate' });
    expect(await talk.says('a claro')).toMatch(/Pra negociar com Claro/);
    await talk.says('me ajuda a negociar');
    expect(await talk.says('1')).toMatch(/Pra negociar com Renner/);
    await talk.says('me ajuda a negociar');
    expect(await talk.says('não sei')).toMatch(/Pra negociar com Renner/);
  });

  it('asks with whom in other words, and lets it go in the end', async () => {
    const talk = await atRoadmap({ late: 'claro e renner, desde junho de 2025' });
    const answers = new Set([await talk.says('me ajuda a negociar')]);
    for (const words of ['xpto', 'blablabla']) answers.add(await talk.says(words));
    expect(answers.size).toBe(3);
    expect(talk.state().asked?.slot).toBe('which-creditor');
    await talk.says('hmmm nem isso');
    expect(talk.state().asked?.slot).toBe('after-roadmap');
  });

  it('is an option of the menu while something is late, and in deficit', async () => {
    const late = await atRoadmap();
    expect(await late.says('?')).toMatch(/\*2\* Negociar uma dívida/);
    expect(await late.says('2')).toMatch(/Pra negociar com Renner/);
    const onTime = await atRoadmap({ late: 'tudo em dia' });
    expect(await onTime.says('?')).not.toMatch(/Negociar/);
    const deficit = await atRoadmap({ debts: 'nubank cartão 40.000, renner 1500' });
    expect(deficit.state().asked?.slot).toBe('after-deficit');
    expect(await deficit.says('2')).toMatch(/Pra negociar com Renner/);
  });

  it('writes the complaint with the rights that hold, and no document number', async () => {
    const talk = await atRoadmap({ debts: DEBTS, late: 'nubank, desde junho de 2026' });
    const answer = await talk.says('faz a reclamação no consumidor.gov contra o nubank');
    expect(answer).toMatch(/Reclamação: Nubank/);
    expect(answer).toMatch(/juros e encargos do cartão não podem passar do valor original/);
    expect(answer).toMatch(/\[nº do protocolo\]/);
    expect(answer).not.toMatch(/CPF (nº|:|\[)/);
  });

  it('has no range for a loan shark, only safety', async () => {
    const talk = await atRoadmap({ debts: 'nubank cartão 4.000, renner 1500, agiota 1000' });
    const answer = await talk.says('me ajuda a negociar com o agiota');
    expect(answer).toMatch(/Defensoria Pública/);
    expect(answer).not.toMatch(/R\$/);
  });

  it('for a debt that is paid says that nothing is owed', async () => {
    const talk = await atRoadmap();
    await talk.says('paguei 1500 da renner');
    expect(await talk.says('como negocio com a renner?')).toMatch(/não falta nada com \*Renner\*/);
  });

  it('for someone not in the list asks what is owed, and before the roadmap waits for it', async () => {
    const talk = await atRoadmap();
    expect(await talk.says('me ajuda a negociar com a havan')).toMatch(/\*Havan\* ainda não está na sua lista/);
    const early = aConversation();
    await early.says('oi');
    await early.says('sim');
    expect(await early.says('como negocio com o nubank?')).toMatch(/não promete valor nem data pra ninguém/);
    expect(early.situation().debts).toEqual([]);
  });
});

describe('what the creditor answers', () => {
  it('belongs to the debt that is being negotiated about', async () => {
    const talk = await atRoadmap({ late: 'claro e renner, desde junho de 2025' });
    await talk.says('como negocio com a claro?');
    await talk.says('aceitaram 200');
    expect(offersOf(talk, 'Claro')).toMatchObject([{ price: reais(200) }]);
    await talk.says('como negocio com a renner?');
    await talk.says('mandaram contraproposta de 900');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(900) }]);
    await talk.says('pediram 600 à vista');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(600) }]);
    const answer = await talk.says('fechei em 10x de 80');
    expect(debtOf(talk, 'Renner')).toMatchObject({ instalmentAmount: reais(80), instalmentsRemaining: 10 });
    expect(answer).toMatch(/O acordo com \*Renner\*: /);
  });

  it('is asked about once the talk is long past', async () => {
    const talk = await atRoadmap({ late: 'claro e renner, desde junho de 2025' });
    await talk.says('como negocio com a claro?');
    talk.later(11 * 24 * 3_600_000);
    expect(await talk.says('aceitaram 200')).toMatch(/De qual dívida/);
    expect(offersOf(talk, 'Claro')).toBeUndefined();
  });

  it('when it is no leaves everything as it was, and says how far one can go', async () => {
    const talk = await atRoadmap();
    await talk.says('como negocio com a renner?');
    const { facts } = talk.state();
    const answer = await talk.says('não aceitaram 700');
    expect(answer).toMatch(/uns \*R\$ 1\.050,00\* à vista.*o seu teto é R\$ 1\.500,00\), ou parcelas de até/);
    expect(talk.state().facts).toEqual(facts);
  });

  it('when it is yes without a price asks how it was settled', async () => {
    const talk = await atRoadmap();
    await talk.says('a renner quita por 900');
    expect(await talk.says('aceitaram minha proposta')).toMatch(/Como ficou o acordo com \*Renner\*/);
    expect(debtOf(talk, 'Renner')?.kind).not.toBe('settlement');
  });

  it('when it is no with another price is judged by that price alone', async () => {
    const talk = await atRoadmap();
    await talk.says('como negocio com a renner?');
    const answer = await talk.says('não aceitaram 700, pediram 1000');
    expect(offersOf(talk, 'Renner')).toMatchObject([{ price: reais(1000) }]);
    expect(answer).not.toMatch(/o primeiro "não"/);
  });
});

describe("what is known of one's own debts", () => {
  it('tells the interest of a debt, by its rate and in the plan', async () => {
    const talk = await atRoadmap();
    const answer = await talk.says('quanto de juros eu pago no nubank?');
    expect(answer).toMatch(/\*Nubank\*: 8% ao mês \(152% ao ano\)\. No mês que vem são uns \*R\$ 320,00\*/);
    expect(answer).toMatch(/No seu plano, até o fim, são \*R\$ [\d.,]+\* de juros nela/);
    expect(answer).toMatch(/CET/);
  });

  it('tells the age of those whose dates are known', async () => {
    const talk = await atRoadmap({ late: 'nubank, desde março de 2025' });
    const answer = await talk.says('essa dívida caduca?');
    expect(answer).toMatch(/\*Nubank\*: pelas minhas contas, pode ser cobrada na Justiça até \*03\/2030\*/);
    expect(answer).toMatch(/não é motivo pra deixar de pagar/);
    const unknown = await atRoadmap({ late: 'tudo em dia' });
    expect(await unknown.says('essa dívida caduca?')).toMatch(/Defensoria confere o seu caso/);
  });

  it('tells the lawful share of pay where payroll loans take more', async () => {
    const talk = await atRoadmap({ debts: 'consignado do bmg, faltam 30 parcelas de 1.400', late: 'tudo em dia' });
    const answer = await talk.says('quanto podem descontar do meu salário?');
    expect(answer).toMatch(/⚠️ O consignado de quem tem carteira assinada não pode passar de 35% do salário/);
    expect(answer).toMatch(/seriam até \*R\$ 1\.330,00\* por mês, e saem \*R\$ 1\.400,00\*: uns \*R\$ 70,00\* a mais/);
  });
});

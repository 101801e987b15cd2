import { describe, expect, it } from 'vitest';
import { aConversation } from '../../tests/support/a-conversation.ts';
import { atARoadmap, balanceOf } from '../../tests/support/at-a-roadmap.ts';

describe('a payment without its sum', () => {
  it('is asked for, with what the plan has to choose from; a bare figure is the answer', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 1.200');
    expect(await talk.says('paguei o nubank')).toMatch(/Quanto você pagou de \*Nubank\*\?.*\n\*1\* R\$/);
    expect(await talk.says('300')).toMatch(/Anotei \*R\$\s300,00\* pagos pra \*Nubank\*/);
    expect(balanceOf(talk, 'Nubank')).toBe(250_000);
  });

  it('is what the plan asks for when its number is chosen', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 1.200');
    const [, sum = ''] = /\*1\* (R\$\s[\d.,]+)/.exec(await talk.says('paguei o nubank')) ?? [];
    expect(await talk.says('1')).toContain(`Anotei *${sum}* pagos pra *Nubank*`);
  });

  it('waits while something else is asked, once', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 1.200');
    await talk.says('paguei o nubank');
    expect(await talk.says('quanto eu devo?')).toMatch(/4\.000,00.*Voltando.*pagou de \*Nubank\*/s);
    await talk.says('300');
    expect(balanceOf(talk, 'Nubank')).toBe(250_000);
  });

  it('is chosen from what was offered, what the month asks for, and all of it', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('a marisa ofereceu 10x de 90');
    expect(await talk.says('paguei a marisa')).toMatch(/\*1\* R\$\s90,00\n\*2\* R\$\s900,00 \(tudo\)/);
    expect(await talk.says('tudo')).toMatch(/Anotei \*R\$\s900,00\* pagos pra \*Marisa\*/);
  });

  it('is answered by "paguei 300" as well', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 1.200');
    await talk.says('paguei o nubank');
    expect(await talk.says('paguei 300')).toMatch(/Anotei \*R\$\s300,00\* pagos pra \*Nubank\*/);
  });

  it('is none after a no', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 1.200');
    await talk.says('paguei o nubank');
    await talk.says('não');
    expect(balanceOf(talk, 'Nubank')).toBe(280_000);
  });
});

describe('a payment whose sum is not told', () => {
  it('is asked for once more after other news, and then said to be left out', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('paguei o nubank');
    expect(await talk.says('a luz tá 210')).toMatch(/luz \*R\$\s210,00\*.*Só o valor que você pagou de \*Nubank\*/s);
    expect(await talk.says('a água tá 80')).toMatch(/Deixei esse pagamento sem anotar/);
    expect(talk.state().pendingAction).toBeUndefined();
    expect(talk.situation().payments).toEqual([]);
  });

  it('and not known is left out', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('paguei o nubank');
    expect(await talk.says('não sei')).toMatch(/Deixei esse pagamento sem anotar/);
    expect(await talk.says('volta')).not.toContain('Tá bom');
  });
});

describe('a payment told twice', () => {
  it('is asked about before it is written again', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('paguei 200 do nubank');
    expect(await talk.says('paguei 200 do nubank')).toMatch(
      /já me contou \*R\$\s200,00\* pagos pra \*Nubank\* hoje\. Foi \*outro\* pagamento\?/,
    );
    await talk.says('não');
    expect(balanceOf(talk, 'Nubank')).toBe(260_000);
    talk.later(2 * 86_400_000);
    expect(await talk.says('paguei 200 do nubank')).toMatch(/em 22\/11\. Foi \*outro\*/);
    expect(await talk.says('sim')).toMatch(/Anotei \*R\$\s200,00\*/);
    expect(balanceOf(talk, 'Nubank')).toBe(240_000);
  });

  it('a month later is another one', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('paguei 200 do nubank');
    talk.later(30 * 86_400_000);
    expect(await talk.says('paguei 200 do nubank')).toMatch(/Anotei \*R\$\s200,00\*/);
  });
});

describe('a payment that names nobody', () => {
  it('is of the only debt that asks for this very sum', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 10x de 89, faltam 8');
    expect(await talk.says('paguei 89')).toMatch(/Anotei \*R\$\s89,00\* pagos pra \*Renner\*/);
  });

  it('is of the only debt that is left', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 300');
    await talk.says('paguei 300 da renner');
    expect(await talk.says('paguei 150')).toMatch(/Anotei \*R\$\s150,00\* pagos pra \*Nubank\*/);
  });

  it('of any other sum is asked about', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 10x de 89, faltam 8');
    expect(await talk.says('paguei 120')).toMatch(/De qual dívida foi esse pagamento\?/);
  });
});

describe('a payment', () => {
  it('that was told wrong is told anew, and nothing else is touched', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 1.200');
    const { expenses } = talk.situation();
    await talk.says('paguei 200 do nubank');
    expect(await talk.says('não, foi 250')).toMatch(/Corrigi: \*R\$\s250,00\* pagos pra \*Nubank\*/);
    expect(balanceOf(talk, 'Nubank')).toBe(255_000);
    expect(talk.situation().expenses).toEqual(expenses);
  });

  it('that was told wrong and taken for an agreement undoes that as well', async () => {
    const talk = await atARoadmap('nubank 2.800, marisa 900', 'só a marisa desde março');
    await talk.says('a marisa quita por 500');
    expect(await talk.says('paguei 500 da marisa')).toMatch(/quitada/);
    expect(await talk.says('não, foi 50')).toMatch(/Corrigi: \*R\$\s50,00\* pagos pra \*Marisa\*/);
    expect(balanceOf(talk, 'Marisa')).toBe(85_000);
    expect(talk.situation().payments).toHaveLength(1);
  });

  it('to somebody who is not in the list is not asked for again as it was told', async () => {
    const talk = await atARoadmap('nubank 2.800');
    expect(await talk.says('paguei 100 da marisa')).toMatch(/\*Marisa\* ainda não está na sua lista/);
  });

  it('of a debt that is closed is nothing new', async () => {
    const talk = await atARoadmap('nubank 900, renner 1.200');
    await talk.says('paguei 900 do nubank');
    expect(await talk.says('paguei 900 do nubank')).toMatch(/\*Nubank\* já está paga/);
  });

  it('that closes a debt with a person asks for no letter of quittance', async () => {
    const talk = await atARoadmap('nubank 900, 300 pra minha cunhada');
    const answer = await talk.says('paguei 300 pra minha cunhada');
    expect(answer).toMatch(/está quitada! 🎉 Guarda o comprovante\./);
    expect(answer).not.toMatch(/carta de quitação/);
  });

  it('that closes a debt which was never late says nothing of a name to be cleared', async () => {
    const talk = await atARoadmap('nubank 900, renner 1.200');
    const answer = await talk.says('paguei 900 do nubank');
    expect(answer).toMatch(/dívida com \*Nubank\* está quitada/);
    expect(answer).not.toMatch(/nome tem que ser limpo/);
  });
});

describe('what is owed', () => {
  it('names what is left out also where the date is asked for', async () => {
    const talk = await atARoadmap('nubank 2.800');
    await talk.says('devo também pra renner, parcelas de 89');
    expect(await talk.says('quando eu fico livre?')).toMatch(/Fora \*Renner\*: dessa ainda não sei quanto falta/);
  });

  it('in all names what is left out of the sum', async () => {
    const talk = aConversation();
    for (const words of [
      ...['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600', '100'],
      ...['nubank 2.800 e renner parcelas de 89', 'não sei', 'só isso', 'não sei', 'em dia', 'não'],
    ])
      if (!talk.roadmap()) await talk.says(words);
    expect(await talk.says('quanto eu devo?')).toMatch(/2\.800,00.*Fora \*Renner\*: dessa ainda não sei quanto falta/);
  });

  it('debt by debt adds up to the sum of all, also weeks later', async () => {
    const talk = await atARoadmap('nubank 2.800, renner 1.200');
    talk.later(40 * 86_400_000);
    const [, all = ''] = /são \*(R\$\s[\d.,]+)\*/.exec(await talk.says('quanto eu devo?')) ?? [];
    const list = await talk.says('quais são as minhas dívidas?');
    expect(list).toContain(`Somando, *${all}* hoje`);
    const sums = [...list.matchAll(/: (?:uns )?R\$\s([\d.]+),(\d\d)/g)].map(([, reais = '', cents = '']) =>
      Number(`${reais.replaceAll('.', '')}${cents}`),
    );
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(Number(all.replace(/\D/g, '')));
    expect(await talk.says('quanto falta?')).toContain(`Hoje falta pagar *${all}*`);
  });
});

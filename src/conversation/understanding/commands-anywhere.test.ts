import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { readAnywhereCommands } from './commands-anywhere.ts';
import { readTokens } from './tokens.ts';

function read(text: string) {
  const reading = readTokens([text]);
  return readAnywhereCommands(reading, clausesOf(reading)).map(({ kind }) => kind);
}

describe('commands that work anywhere', () => {
  it.each([
    ['SAIR', 'opt-out'],
    ['parar', 'opt-out'],
    ['Stop.', 'opt-out'],
    ['não quero mais receber mensagens', 'opt-out'],
    ['para de me mandar mensagem', 'opt-out'],
    ['PARAR LEMBRETES', 'stop-reminders'],
    ['para com os lembretes', 'stop-reminders'],
    ['meus dados', 'export-data'],
    ['quero ver meus dados', 'export-data'],
    ['APAGAR TUDO', 'delete-data'],
    ['apaga todos os meus dados', 'delete-data'],
    ['painel', 'open-panel'],
    ['PAINEL', 'open-panel'],
    ['quero ver meu painel', 'open-panel'],
    ['abre o painel', 'open-panel'],
    ['me manda o link do painel por favor', 'open-panel'],
    ['como eu entro no painel?', 'open-panel'],
    ['cadê meu painel', 'open-panel'],
    ['NÃO FUI EU', 'not-me'],
    ['nao fui eu nao', 'not-me'],
    ['não fui eu que entrei', 'not-me'],
    ['não pedi esse código', 'not-me'],
    ['entraram no meu painel', 'not-me'],
    ['humano', 'human'],
    ['quero falar com um atendente', 'human'],
    ['dá pra falar com uma pessoa?', 'human'],
    ['ajuda', 'help'],
    ['recomeçar', 'restart'],
    ['voltar ao início', 'restart'],
    ['começar do zero', 'restart'],
    ['tenho 16 anos', 'minor'],
    ['sou de menor', 'minor'],
  ])('%s', (text, kind) => {
    expect(read(text)).toEqual([kind]);
  });

  it.each([
    'não quero parar de pagar',
    'quero sair das dívidas',
    'quero parar de pagar juros',
    'me tira dessa vida de dívida',
    'pra parar de dever',
    'não quero apagar tudo',
    'chega de juros',
    'meu filho tem 16 anos',
    'tenho 60 anos',
    'preciso de ajuda pra pagar o nubank',
    'falei com o atendente do banco ontem',
    'como saio do serasa',
    'não fui eu que fiz essa dívida',
    'não fui eu que comprei',
    'quebrei o painel do carro, 800 reais',
    'devo o painel solar, 12x de 300',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

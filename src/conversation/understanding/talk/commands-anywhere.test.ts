import { describe, expect, it } from 'vitest';
import { grammarBrain } from '../grammar-brain.ts';
import { clausesOf } from '../text/clauses.ts';
import { readTokens } from '../text/tokens.ts';
import { readAnywhereCommands } from './commands-anywhere.ts';

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
    ['lembretes de novo não', 'stop-reminders'],
    ['quero lembretes não', 'stop-reminders'],
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

  it.each([
    'quero lembretes',
    'QUERO LEMBRETES',
    'quero os lembretes de volta',
    'quero receber lembretes de novo',
    'quero voltar a receber os lembretes',
    'quero sim os lembretes',
    'pode voltar a me lembrar',
    'pode voltar a me lembrar por favor',
    'pode voltar com os lembretes',
    'pode voltar a mandar lembretes',
    'pode mandar os lembretes de novo',
    'pode me lembrar de novo',
    'pode me avisar de novo',
    'voltar lembretes',
    'volta os lembretes',
    'volta com os avisos',
    'volte a me lembrar',
    'volta a me avisar',
    'me lembra de novo',
    'me lembre novamente',
    'me avisa de novo',
    'me avisa quando for vencer',
    'me lembra de pagar',
    'me lembra dos vencimentos',
    'liga os lembretes',
    'ligar lembretes',
    'reativar lembretes',
    'reativa os avisos',
    'religa os lembretes',
    'ativa os lembretes de novo',
    'manda os lembretes de novo',
    'lembretes de volta',
    'lembretes de novo por favor',
    'quero que volte a me lembrar',
    'quero que você me lembre',
    'pode lembrar de novo',
    'queria que voce me lembrasse de novo',
    'quero ser lembrada de novo',
    'gostaria de receber os avisos',
    'mudei de ideia, quero lembretes',
    'sinto falta dos lembretes',
    'tem como voltar os lembretes?',
    'oi dora, pode voltar a me lembrar',
    'QUERO LEMBRETES!',
  ])('reminders are wanted again: %s', (text) => {
    expect(read(text)).toEqual(['start-reminders']);
  });

  it.each([
    'não quero lembretes',
    'nao quero mais lembretes',
    'quero parar os lembretes',
    'quero menos lembretes',
    'lembretes de novo não',
    'quero lembretes não',
    'não precisa me lembrar de novo',
    'não me lembra de novo',
    'não liga os lembretes',
    'chega de lembretes',
    'para de me lembrar',
    'me lembra quanto eu devo',
    'me lembra de novo quanto eu devo no nubank',
    'pode me lembrar qual é o plano?',
    'me lembra o que eu falei da renner',
    'você me lembra a minha mãe',
    'não me lembro',
    'lembrei de outra dívida',
    'recebi um lembrete do nubank',
    'o banco me manda lembrete todo dia',
    'o que são esses lembretes?',
    'os lembretes não chegaram',
    'quero voltar',
    'volta',
    'me avisa se eu errei alguma coisa',
    'quero um aviso prévio de 30 dias',
    'liga pra mim',
  ])('reminders are not wanted again by: %s', (text) => {
    expect(read(text)).not.toContain('start-reminders');
  });

  it('asks about debts, and for no reminder, with "me lembra quanto eu devo"', async () => {
    const { commands } = await grammarBrain().interpret(['me lembra quanto eu devo'], {
      ...{ question: { slot: 'after-roadmap' }, creditors: ['Nubank'], today: '2026-11-22' },
    });
    expect(commands).toEqual([{ kind: 'ask', about: 'total-owed' }]);
  });
});

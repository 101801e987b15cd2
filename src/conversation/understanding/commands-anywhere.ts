import type { Command } from '../../contracts/command.ts';
import { type Clause, withoutFillers } from './clauses.ts';
import { phraseBook } from './phrase-book.ts';
import type { Reading } from './tokens.ts';

/** Commands that work at any question. Their replies do not need what was being asked. */
export type AnywhereCommand = Extract<
  Command,
  {
    readonly kind:
      | 'opt-out'
      | 'stop-reminders'
      | 'export-data'
      | 'delete-data'
      | 'human'
      | 'help'
      | 'restart'
      | 'minor';
  }
>;

/** Fill a clause by themselves: "sair" stops, "quero sair das dívidas" and "não quero parar de pagar" do not. */
const wholeClause = phraseBook<AnywhereCommand['kind']>([
  [
    'opt-out',
    [
      '(sair|saia|parar|para|pare|stop|parem|descadastrar|unsubscribe)',
      '(quero|desejo|vou|gostaria) (sair|parar|descadastrar|cancelar_inscricao)',
      '(quero|gostaria) de (sair|parar)',
      'nao me (mande|manda|envie|mandem|chame|chama|perturbe|incomode) (mais|nada|mensagem|mensagens|mais_nada|mais_mensagem|mais_mensagens)',
      'nao quero (mais)? receber (mais)? (nada|mensagem|mensagens|msg|suas_mensagens)',
      'nao quero mais (nada|mensagem|mensagens|conversar|falar_com_voce|nada_com_voce)',
      '(para|pare|parar) de (me)? (mandar|enviar|chamar|perturbar|incomodar|encher) (mais)? (mensagem|mensagens|msg|nada|o_saco)?',
      'me (tira|tire|exclui|remove|remova) (daqui|dessa_lista|da_lista|desse_grupo)',
      'cancelar inscricao',
      'sair daqui',
    ],
  ],
  [
    'help',
    [
      '(ajuda|help|menu|comandos|socorro|opcoes|ajudar|ajude)',
      '(me|preciso_de|quero) (ajuda|ajude)',
      'me ajuda',
      'como (funciona|uso|usa) isso',
      'o que (eu|posso|da) (posso|fazer|para) ..',
      'quais (sao|os) (os|comandos) ..',
    ],
  ],
  [
    'human',
    ['(humano|atendente|pessoa|gente_de_verdade|suporte|atendimento)', '(quero|preciso) (atendente|humano|suporte)'],
  ],
  [
    'export-data',
    [
      'meus dados',
      '(exportar|baixar|ver|mostrar|mostra|quero|cade) (os|meus|ver) (meus|dados) ..',
      '(exportar|baixar|ver|mostrar|mostra|quero|cade) meus dados',
      'quais dados (voce|tem) ..',
      'o que voce sabe (de|sobre) mim',
    ],
  ],
  [
    'restart',
    [
      '(reiniciar|recomecar|recomeca|reinicia|recomeco|restart|reset)',
      '(voltar|volta|volte|ir) (ao|para_o|para|pro) (inicio|comeco)',
      'volta ao (inicio|comeco)',
      '(comecar|comeca|quero_comecar|vamos_comecar|recomecar) (de|do|tudo) (novo|zero|inicio|comeco)',
      'comecar tudo de novo',
      '(quero|vamos|vou|bora)? (recomecar|comecar|reiniciar) (tudo)? (do_zero|de_novo|do_inicio|do_comeco|tudo)',
      'comecar do zero',
      'voltar do (inicio|comeco|zero)',
    ],
  ],
]);

/** Clear wherever they stand. */
const insideClause = phraseBook<AnywhereCommand['kind']>([
  [
    'stop-reminders',
    [
      '(parar|para|pare|cancela|cancelar|desliga|desligar|tira|tirar|sem|chega) (os|com|de|o|meus|as|receber|mandar) (os|lembrete|lembretes|aviso|avisos) ..',
      '(parar|para|pare|cancela|cancelar|desliga|desligar|tira|tirar|sem|chega) (lembrete|lembretes|avisos)',
      '(para|parar|pare) (os|com|de|de_mandar) (lembretes|lembrete|avisos)',
      '(para|parar|pare) com os (lembretes|avisos)',
      'para de (mandar|me_lembrar|enviar) (lembrete|lembretes)',
      'nao quero (mais|receber) (lembrete|lembretes)',
      'nao quero (mais|receber) (receber|mais) (lembrete|lembretes)',
    ],
  ],
  [
    'delete-data',
    [
      '(apagar|apaga|apague|deleta|deletar|excluir|exclui|exclua|remover|limpar|eliminar) (tudo|meus|os|minha|minhas|todos|todas) (dados|meus|conta|informacoes|cadastro|os|historico|conversa)',
      '(apagar|apaga|apague|deleta|deletar|excluir|exclui|exclua|remover|eliminar) (todos|os) (os|meus) (meus|dados) ..',
      '(apagar|apaga|apague|deleta|deletar|excluir|exclui|exclua) tudo',
      '(apagar|apaga|apague|deletar|excluir) minha conta',
      'apagar tudo (mesmo|agora)',
    ],
  ],
  [
    'human',
    [
      '(falar|conversar|falo|atendimento|chama|chamar|quero|preciso) .. (atendente|humano|humana|pessoa_de_verdade|pessoa_real|ser_humano)',
      '(falar|conversar) com (uma|alguma|um) (pessoa|alguem|gente)',
      '(falar|conversar) com (alguem|gente)',
      '(chama|chamar) (um|uma|alguem|a) (pessoa|moca|atendente|humano) ..',
      'voce (e|eh) um robo (quero|chama) ..',
    ],
  ],
  [
    'export-data',
    [
      '(quero|exportar|baixar|me_manda|manda) (uma|os|todos|copia) .. meus dados',
      'copia dos meus dados',
      'me (manda|mande|envia) (os|todos) (meus|os) dados',
      'me (manda|mande|envia) meus dados',
    ],
  ],
  [
    'minor',
    [
      'sou (menor|de_menor)',
      'sou de menor',
      'menor de idade',
      'nao tenho (18|dezoito)',
      'nao tenho (18|dezoito) anos',
      'tenho (10|11|12|13|14|15|16|17|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete) (anos|aninhos)',
      'ainda nao (tenho|fiz) (18|dezoito)',
      'faco 18 (so|ano|em|mes) ..',
    ],
  ],
]);

const NEGATIONS: ReadonlySet<string> = new Set(['nao', 'nunca', 'sem', 'nem']);

/** The commands of this kind in a turn, each once. */
export function readAnywhereCommands(reading: Reading, clauses: readonly Clause[]): readonly AnywhereCommand[] {
  const inside = insideClause.all(reading.words).flatMap(({ from, value }) => {
    const negated = NEGATIONS.has(reading.words[from - 1] ?? '') || NEGATIONS.has(reading.words[from - 2] ?? '');
    const aboutChild = value === 'minor' && /^(?:filh|net|sobrinh)/.test(reading.words[from - 1] ?? '');
    return negated || aboutChild ? [] : [value];
  });
  const whole = clauses.flatMap(({ words }) => {
    const said = wholeClause.whole(withoutFillers(words))?.value ?? wholeClause.whole(words)?.value;
    return said === undefined ? [] : [said];
  });
  const kinds = new Set([...inside, ...whole]);
  // "parar lembretes" is not "parar", and who asks for a person does not ask to be left alone.
  if (kinds.has('stop-reminders') || kinds.has('human')) kinds.delete('opt-out');
  return [...kinds].map((kind) => ({ kind }));
}

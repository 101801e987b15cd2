import type { Command } from '../../../contracts/command.ts';
import type { PhraseList } from '../text/phrase-book.ts';
import { POLITE_EXPORT } from './polite-command-words.data.ts';
import { WANTED_REMINDERS } from './wanted-reminders.data.ts';

/** Commands that work at any question. Their replies do not need what was being asked. */
export type AnywhereCommand = Extract<
  Command,
  {
    readonly kind:
      | 'opt-out'
      | 'stop-reminders'
      | 'start-reminders'
      | 'export-data'
      | 'delete-data'
      | 'open-panel'
      | 'not-me'
      | 'human'
      | 'help'
      | 'restart'
      | 'minor';
  }
>;

/** Said alone they are commands; inside a sentence they tell something else. */
export const WHOLE_COMMANDS: PhraseList<AnywhereCommand['kind']> = [
  ['start-reminders', WANTED_REMINDERS],
  // "lembretes de novo não"; "os lembretes não chegaram" stops nothing.
  [
    'stop-reminders',
    ['(quero|queria)? (receber)? (os|seus)? (lembrete|lembretes|aviso|avisos) (de_novo|outra_vez|novamente|mais)? nao'],
  ],
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
      '(cancelar|cancela|cancele|encerra|encerrar|encerre) (a|minha)? (inscricao|assinatura|subscricao)',
      '(quero|solicito|peco|gostaria_de) (cancelar|o_cancelamento_da|encerrar) (a|minha)? (inscricao|assinatura)',
      'nao (quero|desejo) (mais)? (ser|que_voces_me) (incomodado|incomodada|contatado|contatada|contactado|contactada|chamem|mandem_nada)',
      '(nao|nunca) me (chame|chamem|mande|mandem|procure|procurem|escreva|escrevam|contate) mais',
      'sair daqui',
      '(eu)? (nao|num) (quero|desejo|gostaria_de|aceito|autorizo) (mais)? (que_voces|que_voce)? (receber|receba|me_mandem|me_mande|mandem|recebendo)? (mais)? (nada|nenhuma|mensagem|mensagens|contato|contatos|propaganda|coisa|suas_mensagens|essas_mensagens|nenhum|ligacao) (mais)? (de_voces|de_voce|daqui|sua|suas|seu|desse_numero|desse_robo|mensagem|contato|aqui|vindo_de_voces)? (mais|nao)?',
      '(parem|para|pare|chega) (de|com)? (me)? (mandar|mandando|enviar|encher|perturbar|escrever) (msg|mensagem|mensagens|isso|essas_coisas|nada|coisa)? (para_mim|aqui|no_meu_zap|toda_hora|por_favor)?',
      '(me_tira|me_tirem|me_tire|me_remove|me_removam|me_exclui|me_excluam|tira_meu|tirem_meu|tira_o_meu|apaga_meu|remove_meu) (numero|contato|nome)? (dessa|desta|da|de|dessas|das) (sua|suas|tua)? (lista|listas|base|agenda|grupo|lista_de_contato|lista_de_contatos|lista_de_envio)',
      '(nao)? (quero|queria|gostaria_de|desejo|vou) (mais)? (cancelar|encerrar|desistir_de|parar_com|sair_de|sair_desse|largar) (tudo|esse_servico|o_servico|esse_programa|isso|isso_aqui|por_aqui|desse_programa|essa_conversa|a_conversa|minha_participacao|o_contato|o_atendimento)',
      '(chega|basta|cansei|para|pare|parem) (de|com)? (as|essas|tanta|suas|receber)? (mensagem|mensagens|msg|msgs|propaganda)',
      '(sai|saia) (fora|daqui|do_meu_zap|do_meu_whatsapp|da_minha_vida|do_meu_celular)',
      'nao me (manda|mande|mandem|chama|chame|escreve|procura|envia) mais (nada|nao|mensagem|mensagens|msg)?',
      '(nao)? quero (mais)? (me_descadastrar|sair_daqui|sair_dessa_lista|sair_da_lista|parar_de_receber|parar_de_receber_mensagens)',
      '(me)? (descadastra|descadastre|bloqueia|desinscreve)',
      '(quero|pode) (me)? (bloquear|remover|tirar) (meu|o)? (numero|contato|telefone) ..',
      '(tira|remove|apaga|exclui) (o)? meu (numero|contato|telefone) (daqui|dai|da_lista|disso)?',
      '(nao)? (quero|desejo|gostaria_de) (mais)? (participar|continuar_participando|fazer_parte|continuar_nisso|ficar_nisso) (mais|disso|nisso)? (nao)?',
      '(chega|parei|to_fora|estou_fora|desisto|cansei) (disso|de_voce|dessa_conversa|daqui|desse_robo)',
      '(nao_enche|me_esquece|me_deixa_em_paz|me_deixe_em_paz|some_daqui|para_de_encher|para_de_me_encher)',
      '(encerra|encerrar|encerre|finaliza|finalizar|termina|terminar) (a|o|essa|esse|minha)? (conversa|atendimento|contato|chat) ..',
    ],
  ],
  [
    'help',
    [
      '(ajuda|help|menu|comandos|socorro|opcoes|ajudar|ajude)',
      '(me|preciso_de|quero|queria|queria_uma|preciso_de_uma|gostaria_de|gostaria_de_uma|vim_atras_de|preciso_muito_de) (ajuda|ajude|orientacao) (urgente|por_favor|urgentemente|agora)?',
      '(pode|podes|podem|poderia) (me)? (explicar|repetir) (isso|melhor|de_novo|outra_vez|novamente|mais_devagar|mais_simples)? (por_favor|de_novo|melhor)?',
      '(pode|podem|poderia) (me)? (falar|dizer) (isso)? (de_novo|outra_vez|novamente|mais_devagar|mais_simples|melhor)',
      '(eu)? (preciso|queria|quero|gostaria|vim_pedir|to_precisando|estou_precisando) (de)? (uma)? (ajuda|orientacao|auxilio|socorro) (para|com|pra|em|nas|nos) (organizar|arrumar|sair|resolver|minhas|as|meus|essas|controlar|entender|colocar|lidar|isso|me_organizar|negociar|limpar) ..',
      '(voce|voces|dora|alguem|sera_que_voce) (pode|podem|podia|poderia|consegue|conseguem|da_para) (me)? (ajudar|dar_uma_forca|dar_uma_luz|orientar) (com|a|nas|nisso|em|para|eu)? (minhas|as|organizar|sair|isso|essas|dividas)? ..',
      '(pode|podem|poderia) me (ajudar|dar_uma_forca|orientar) (com|nas|nisso|a|em)? (isso|minhas_dividas|as_dividas)?',
      'nao entendi (nada)? (o|do|esse|desse) (plano|roteiro|calculo|negocio)',
      '(como|onde) (e_que)? (eu)? (vejo|acho|encontro|descubro|consigo|pego|olho) (isso|essa_informacao|esse_valor|essa_taxa|os_juros|a_taxa|o_contrato|ai)',
      '(hein|como_assim|nao_entendi|nao_entendi_nada|nao_entendi_a_pergunta|nao_entendi_direito|nao_entendi_isso|entendi_nada|entendi_nao|pode_repetir|repete|repete_por_favor|explica_melhor|explica_isso|explica_direito|fala_mais_simples|fala_mais_facil|traduz)',
      '(hein|como)? (eu)? nao (entendi|entendo|compreendi|saquei|peguei) (nada|direito|bem|isso|a_pergunta|o_que|essa_parte|nao|nada_disso|nada_do_que|o_que_e|o_que_voce|oque) ..',
      '(como_assim|o_que_e|o_que_sao|que_sao|o_que_significa|que_que_e|o_que_seria|o_que_seriam) (gasto|gastos|despesa|despesas)? (essenciais|essencial|flexiveis|flexivel|fixo|fixos|variavel|credor|saldo|parcelado|isso_ai|essas_coisas|esses) ..',
      'nao (sei|consigo|entendo_como|estou_conseguindo) (usar|mexer|fazer|responder|como_usar|como_mexer|como_funciona|como_responder) (isso|nisso|aqui|nada|direito|com_isso)?',
      '(o_que|que) (voce|vc|tu|da_para) (sabe|pode|consegue|faz|fazer) (fazer|aqui|por_mim|com_isso)?',
      '(como|onde) (e_que)? (eu)? (faco|respondo|uso|mexo|aperto|escrevo) (isso|aqui|nisso|para_responder)?',
      '(me)? (explica|explique) (ai|isso|direito|melhor|de_novo)?',
      'onde (eu)? (acho|vejo|encontro|procuro|fica) (isso|ai)?',
      '(alguem)? me (ajuda|ajudem|ajudam|socorre|socorram) (ai|aqui|gente|moca|urgente)?',
      'como (uso|usa|usar) (isso|voce|aqui)',
      'o que (eu|posso|da) (posso|fazer|para) ..',
      'quais (sao|os) (os|comandos) ..',
    ],
  ],
  [
    'open-panel',
    [
      '(o|meu|no)? painel (de_novo|novamente|outra_vez|agora)?',
      '(abre|abra|abrir|manda|mande|mandar|me_manda|me_mande|mostra|mostre|me_mostra|envia|envie|reenvia|cade|ver|vejo|acessar|acesso|entrar|quero|queria|preciso|posso|gera|gerar|passa|me_passa|gostaria_de|deixa_eu|perdi) (ver|abrir|acessar|entrar|olhar|de_novo|que_abra)? (a|o|no|ao|do|um|em)? (novo)? (link|acesso|endereco)? (do|de|no|ao|para_o|pro)? (meu|seu)? painel (de_novo|novamente|outra_vez|agora)?',
      '(como|onde|por_onde) (e_que)? (eu)? (faco_para|consigo|posso)? (ver|vejo|abrir|abro|acessar|acesso|entrar|entro|fica|esta) (no|o|em|ao)? (meu)? painel',
      '(quero|queria|preciso|como|posso|vou)? (eu)? (fazer|faco)? (o)? login (no_site|no_painel|na_pagina)?',
    ],
  ],
  [
    'not-me',
    [
      '(isso|ai|opa|ei|gente)? nao (fui|foi|era) eu (nao)?',
      '(isso)? nao (fui|foi|era) eu (que|quem) (entrei|entrou|entrando|pedi|pediu|abri|abriu|loguei|logou|acessei|acessou) (isso|nada|ai|agora|hoje|no_painel|no_meu_painel|o_painel|meu_painel|o_meu_painel|o_codigo|esse_codigo)?',
      '(eu)? nao (pedi|solicitei) (o|esse|este|nenhum)? codigo (nenhum|algum)?',
      '(entraram|alguem_entrou|outra_pessoa_entrou|tem_gente|tem_alguem|invadiram) (no|o)? meu painel',
    ],
  ],
  [
    'human',
    [
      '(humano|humana|atendente|pessoa|gente_de_verdade|suporte|atendimento|telefonista)',
      '(quero|preciso|cade|chama|tem) (o|a|um|uma|de_um|de_uma)? (atendente|humano|suporte|atendimento|pessoa_real|ser_humano)',
    ],
  ],
  [
    'export-data',
    [
      ...POLITE_EXPORT,
      'meus dados',
      '(manda|me_manda|mande|me_mande|mostra|me_mostra|envia|passa|me_passa|quero|quero_ver|quero_saber|me_fala|diz) (tudo|as_informacoes|os_dados|todas_as_informacoes|o_que|uma_copia) (o)? (que|do_que|de_tudo_que)? (voce|voces|ja|a_dora|tem|foi)? (tem|sabe|sabem|guarda|guardou|guardaram|anotou|esta|ficou|tem_guardado|anotado) (guardado|anotado|salvo|registrado|ai)? (sobre|de|do|da) (mim|meu|minha|meus) ..',
      '(quero|queria|posso|gostaria_de|deixa_eu) (ver|saber|consultar) (o_que|tudo_que|quais_dados) (voce|voces|ja|a_dora|ta|esta)? (guardaram|guardou|guardam|tem|sabem|anotaram|anotou|salvou|salvaram|guardado) ..',
      '(que|quais|o_que_de) (dados|informacoes) (voce|voces|tem|ficaram|estao)? (tem|guardam|guardaram|guarda|sabem)? (de|sobre|meus|minhas)? (mim|meus|guardados)? ..',
      '(exporta|exporte|baixa|baixe|envia|envie|manda|mande|me_manda|me_mande|quero|gostaria_de|mostra) (ver|ter|uma|receber|um|acesso_a)? (os|aos|dos|acesso_aos|copia_dos|relatorio_dos|extrato_dos)? meus dados',
      '(gostaria_de|quero|solicito|posso) (ter|pedir|solicitar)? (o)? acesso (aos|a) (meus|minhas) (dados|informacoes) ..',
      '(me)? (manda|mande|envia|mostra|mostre|passa|entrega) tudo (o)? que (voce|voces) (tem|sabe|sabem|guarda|guardou|anotou|guardaram) (sobre|de) mim',
      '(exportar|baixar|ver|mostrar|mostra|quero|cade) (os|meus|ver) (meus|dados) ..',
      '(exportar|baixar|ver|mostrar|mostra|quero|cade) meus dados',
      'quais dados (voce|tem) ..',
      'o que voce sabe (de|sobre) mim',
    ],
  ],
  [
    'restart',
    [
      '(quero|vamos|preciso|bora|queria|vou|posso)? (reiniciar|recomecar|reinicia|recomeca|reinicie|zerar) (tudo|a_conversa|o_atendimento|do_zero|de_novo|isso)?',
      '(reiniciar|recomecar|recomeca|reinicia|recomeco|restart|reset)',
      '(voltar|volta|volte|ir) (ao|para_o|para|pro) (inicio|comeco)',
      'volta ao (inicio|comeco)',
      '(comecar|comeca|quero_comecar|vamos_comecar|recomecar) (de|do|tudo) (novo|zero|inicio|comeco)',
      'comecar tudo de novo',
      '(quero|queria|vamos|bora|vou|preciso|podemos|posso|da_para|tem_como)? (comecar|comeca|voltar|refazer|fazer|recomecar|zerar) (tudo|isso|a_conversa)? (de_novo|novamente|outra_vez|tudo) (de|do|desde_o|la_do)? (zero|inicio|comeco|novo)?',
      '(quero|vamos|vou|bora)? (recomecar|comecar|reiniciar) (tudo)? (do_zero|de_novo|do_inicio|do_comeco|tudo)',
      'comecar do zero',
      '(quero|vamos|preciso|queria|da_para|posso)? (refazer|refaz|recomecar|zerar|zera) (tudo)? (do_zero|de_novo|do_inicio|do_comeco|desde_o_inicio|a_conversa)',
      'voltar do (inicio|comeco|zero)',
    ],
  ],
];

/** Clear wherever they stand. */
export const COMMANDS_INSIDE: PhraseList<AnywhereCommand['kind']> = [
  [
    'stop-reminders',
    [
      '(parar|para|pare|cancela|cancelar|desliga|desligar|tira|tirar|sem|chega) (os|com|de|o|meus|as|receber|mandar) (os|lembrete|lembretes|aviso|avisos) ..',
      '(parar|para|pare|cancela|cancelar|desliga|desligar|tira|tirar|sem|chega) (lembrete|lembretes|avisos)',
      '(cancelar|cancelo|tirar|tiro|desligar|desligo|desativar|desativo|parar_com|silenciar) .. (lembrete|lembretes|avisos)',
      '(para|parar|pare) (os|com|de|de_mandar) (lembretes|lembrete|avisos)',
      '(para|parar|pare) com os (lembretes|avisos)',
      'para de (mandar|me_lembrar|enviar) (lembrete|lembretes)',
      'nao (quero|preciso|precisa) (mais|receber|de|mais_de|de_mais)? (lembrete|lembretes|aviso|avisos|ser_lembrado|ser_lembrada|cobranca_sua)',
      '(para|pare|parar|nao_precisa|nao_precisa_mais|nao_quero_que|chega) (de|voce|mais)? (me)? (lembrar|lembre|avisar|avise|lembrando|cobrar)',
      'nao precisa (mais)? (me)? (lembrar|avisar|mandar_lembrete|mandar_aviso|ficar_lembrando|ficar_avisando)',
      '(desativa|desativar|desative|tira|remove|suspende|suspender|pausa|pausar|silencia) (os|o|todos_os|meus)? (lembrete|lembretes|aviso|avisos|notificacao|notificacoes)',
      'nao quero (mais|receber) (lembrete|lembretes)',
      'nao quero (mais|receber) (receber|mais) (lembrete|lembretes)',
      'nao (precisa|quero|preciso|adianta|gosto|quero_que|precisa_mais|tem_necessidade_de) (que|de|voce|mais|que_voce|que_voces)? (fique|ficar|fica|fiquem|esteja|ficando)? (me)? (lembrando|lembrar|avisando|avisar|cobrando|mandando_lembrete|mandando_aviso|mandando_lembretes|lembre|avise|lembrem|avisem) ..',
      '(para|pare|parem|parar|chega|cansei) (de|com|voce)? (ficar)? (me)? (lembrando|lembrar|avisando|avisar) ..',
      '(menos|sem) (lembrete|lembretes|aviso|avisos)',
      '(para|pare|parem|parar|chega) (com|de) (esses|esse|essas|tantos|tanto|os|o) (lembrete|lembretes|aviso|avisos|alertas)',
      '(quero|pode|podem|queria|tem_como|da_para) (parar|cancelar|desligar|desativar|tirar|suspender|pausar) (os|com_os|de_mandar|esses|de_receber|meus|as)? (lembrete|lembretes|aviso|avisos|notificacoes|notificacao|alertas) ..',
    ],
  ],
  [
    'delete-data',
    [
      '(apagar|apaga|apague|deleta|deletar|excluir|exclui|exclua|remover|limpar|eliminar) (tudo|meus|os|minha|minhas|todos|todas) (dados|meus|conta|informacoes|cadastro|os|historico|conversa)',
      '(apagar|apaga|apague|deleta|deletar|excluir|exclui|exclua|remover|eliminar) (todos|os) (os|meus) (meus|dados) ..',
      '(apagar|apaga|apague|deleta|deletar|excluir|exclui|exclua) tudo',
      '(apagar|apaga|apague|deletar|excluir) minha conta',
      '(exclusao|eliminacao|remocao|apagamento) .. .. (dados|informacoes|cadastro|conta|historico)',
      '(exclua|elimine|remova|apague|delete|excluir|eliminar|remover|apagar|deletar) .. .. (dados|informacoes|cadastro) (pessoais)?',
      '(esquece|esqueca|apaga|some_com) tudo (que|o_que) .. (mim|sabe|falei|contei)',
      'apagar tudo (mesmo|agora)',
      '(apagar|apaga|apague|deleta|deletar|delete|excluir|exclui|exclua|remove|remova|some_com|suma_com|elimina|elimine|limpa|limpe) (o|a|as|os|todo|toda|todas|todos)? (todo|todas|todos|o|os|as)? (meu|minha|meus|minhas) (cadastro|conta|historico|dados|informacoes|registro|registros|conversa|conversas|perfil|dados_pessoais)',
      '(esquece|esqueca) (de)? (mim|tudo|tudo_sobre_mim|meus_dados)',
      '(apaga|apague|apagar|deleta|delete|deletar|exclui|exclua|excluir|remove|remova|remover|some_com|limpa|elimina) (tudo|tudinho|todas_as_coisas|as_coisas|o) (o)? (que|isso)? (eu|voce|voces|ja|tem|te|sobre)? (te)? (falei|contei|disse|passei|mandei|informei|escrevi|sabe|sabem|tem|guardou|guardaram|anotou|mim|meu) ..',
      '(quero|queria|preciso|gostaria|solicito|desejo|pode|podem|favor) (que)? (voce|voces)? (apagar|apague|apaguem|apaga|deletar|delete|deletem|excluir|exclua|excluam|exclui|remover|remova|sumir_com|eliminar) (os|as|o|a|todos|todas|tudo)? (os|as)? (meus|minhas|meu|minha)? (dados|informacoes|cadastro|conta|historico|registros|conversa|conversas) ..',
    ],
  ],
  [
    'human',
    [
      '(falar|conversar|falo|atendimento|chama|chamar|quero|preciso) .. (atendente|humano|humana|pessoa_de_verdade|pessoa_real|ser_humano)',
      '(falar|conversar) com (uma|alguma|um) (pessoa|alguem|gente)',
      '(bota|bote|coloca|coloque|poe|ponha|arruma|arranja|chama|manda|traz|cade|quero) (me|para_mim|ai)? (um|uma|o|a|algum|alguma)? (cristao|vivente|pessoa_de_verdade|alguem_de_verdade|gente_de_verdade|pessoa_real|ser_vivente|alguem_de_carne_e_osso|pessoa_de_carne_e_osso|pessoa_viva|pessoa_para_conversar|alguem_para_conversar|pessoa_para_falar|alguem_para_falar)',
      '(falar|conversar) com (alguem|gente)',
      '(passa|passe|transfere|transfira|encaminha|encaminhe|direciona|chama|chame|liga|conecta) (me)? (para|com|pro|o|a|um|uma)? (um|uma|o|a|algum|alguma)? (atendente|humano|humana|supervisor|supervisora|gerente|responsavel|pessoa|consultor|consultora|atendimento|operador|especialista)',
      'nao quero (falar|conversar|tratar) com (robo|maquina|bot|ia|computador|um_robo|uma_maquina)',
      '(cade|tem|existe|quero|preciso_de) (um|uma|o|a|algum)? (atendente|humano|supervisor|pessoa_de_verdade|atendimento_humano|suporte_humano)',
      '(tem|existe|ha|teria) (alguem|uma_pessoa|um_humano|um_atendente|gente) (que|para|ai) (possa|pode|me|falar|atender|ligar|conversar|ajudar|poderia) ..',
      '(alguem|voces) (pode|podem|podia|poderia) me (ligar|atender|telefonar)',
      '(pode|podem|podia|da_para|poderia) me (ligar|telefonar)',
      '(chama|chamar) (um|uma|alguem|a) (pessoa|moca|atendente|humano) ..',
      'voce (e|eh) um robo (quero|chama) ..',
      '(nao)? (tem|teria|existe|ha) (alguem|uma_pessoa|gente|um_ser_humano|uma_moca|um_rapaz|um_funcionario) (de_verdade|real|de_carne_e_osso|ai|que|para|pra|da_equipe) ..',
      '(quero|queria|prefiro|preciso|gostaria_de|posso|da_para|tem_como|como_faco_para|desejo|vou) (eu)? (falar|conversar|tratar|resolver) (isso)? com (gente|alguem|uma_pessoa|pessoa|atendente|um_atendente|uma_atendente|humano|um_humano|uma_moca|um_responsavel|o_responsavel|a_responsavel|voces_por_telefone|o_dono|a_equipe|o_suporte) ..',
      '(prefiro|quero|so_falo_com|so_converso_com) (pessoa|gente|humano|alguem) (de_verdade|real|de_carne_e_osso)',
      '(me) (liga|ligue|liguem|telefona|telefonem) (ai|por_favor|urgente|agora|depois)?',
      '(tem|teem|voces_tem|qual_o) (telefone|numero_de_telefone|sac|0800|central)',
      '(quero|queria|preciso|vou) (reclamar|falar|conversar|resolver|tratar) (direto)? (com|na) (uma|um|a|o)? (pessoa|atendente|humano|gerente|responsavel|ouvidoria|supervisor) ..',
      '(me)? (liga|ligue|liguem|telefona|telefone|telefonem) (para|pra)? (mim|por_favor|aqui|no_meu_celular|no_meu_numero|no_meu_telefone|no_meu_whats)',
      '(qual|tem|me_passa|manda|cade) (o|um|algum)? (telefone|numero) (de_voces|para_ligar|de_atendimento|do_atendimento|para_falar|do_suporte)',
    ],
  ],
  [
    'export-data',
    [
      '(quero|exportar|baixar|me_manda|manda) (uma|os|todos|copia) .. meus dados',
      'copia dos meus dados',
      '(copia|relatorio|portabilidade|backup) .. .. (dados|informacoes) ..',
      '(acesso|acessar|consultar|receber|ver) .. (dados|informacoes) .. (voces|voce|meus|forneci|passei|guardam|guardaram|tem|pessoais)',
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
];

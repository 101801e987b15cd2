import type { ScamSign } from '../../../contracts/mentions.ts';
import type { PhraseList } from '../text/phrase-book.ts';

const ASKS =
  '(pediu|pediram|pedindo|pede|pedem|querem|quer|exige|exigiu|exigiram|cobraram|cobrou|cobrando|mandaram|mandou|falaram|falou|disseram|disse|insiste|insistem|tenho_que|tem_que|preciso|precisa|querendo)';
const FEE =
  '(taxa|taxinha|deposito|adiantamento|seguro_fianca|caucao|tarifa|imposto|iof|valor_simbolico|custas|custo_de_cartorio|cartorio|comissao|honorario|antecipado)';
const SECRET =
  '(senha|senhas|codigo|codigos|token|cvv|numero_do_cartao|foto_do_cartao|selfie|reconhecimento_facial|foto_do_meu_rosto|anydesk|acesso_remoto|acesso_ao_meu_celular|dados_do_cartao|digitos_do_cartao|frase_secreta|biometria)';
const AUTHORITY =
  '(serasa|spc|desenrola|procon|governo|gov_br|banco_central|bacen|receita_federal|limpa_nome|boa_vista|quod|inss|caixa_tem|justica|tribunal|cartorio|policia_federal)';

/** What makes a proposal look like a scam. `asked`: the fear itself; `hint`: only together with a fear. */
export const SCAM_WORDS: PhraseList<ScamSign | 'asked' | 'hint'> = [
  [
    'already-paid',
    [
      '(cai|cair|caiu|caimos|caindo) (eu|eu_ja|ja|foi)? (em|no|num|nesse|numa|na|o|nesses|foi_no|foi_num) (um|o|uma)? (golpe|golpes|fraude|cilada|conversa|conto_do|esquema|arapuca|lorota)',
      '(fui|fomos|foi) (vitima|enganado|enganada|lesado|lesada|roubado|roubada|golpeado|golpeada|passado_para_tras|passada_para_tras) .. (golpe|golpista|pix|fraude|falso|site|whatsapp|internet|boleto|telefone|estelionato)',
      '(fui|sou) vitima de (um)? (golpe|fraude|estelionato)',
      '(tomei|levei|sofri) (um)? (golpe|estelionato)',
      '(paguei|depositei|transferi|mandei|fiz_o_pix|fiz_um_pix|fiz_pix|passei|enviei|adiantei|ja_paguei) .. .. .. (golpe|golpista|golpistas|sumiram|sumiu|me_bloquearam|me_bloqueou|bloqueou|bloquearam|era_falso|era_falsa|nao_liberaram|nao_liberou|desapareceram)',
      '(golpe|golpista|golpistas|falso|falsa) .. .. (paguei|depositei|transferi|ja_paguei|ja_mandei|ja_fiz|fiz_o_pix|mandei_o_pix|perdi)',
      '(perdi|perdemos|levaram|roubaram|tiraram) .. .. .. (no_golpe|num_golpe|com_golpe|em_golpe|golpe_do|golpe_da|nesse_golpe|para_golpista|pro_golpista|para_um_golpista)',
      '(passei|dei|mandei|informei|digitei|coloquei|falei) (a|o|minha|meu|os|as|meus|minhas) (minha|meu)? (senha|codigo|dados_do_cartao|token|numero_do_cartao|cvv|senhas|codigo_do_whatsapp)',
      '(clonaram|hackearam|invadiram|roubaram|clonou) (meu|o_meu|minha|o|a_minha) (whatsapp|zap|cartao|conta|celular|chip|pix|gov_br|perfil)',
      '(abriram|fizeram|pegaram) .. .. .. (no_meu_nome|em_meu_nome|com_meu_cpf|com_meus_dados) (sem_eu|e_eu_nao|e_nao_fui|sem_minha)?',
      '(abriram|fizeram|pegaram) (um|uma|conta|emprestimo|cartao) .. (no_meu_nome|em_meu_nome|com_meu_cpf|sem_eu_saber|com_meus_dados)',
      '(cliquei|entrei) no link .. (coloquei|digitei|preenchi|passei|informei|senha|dados)',
      '(como|da_para|consigo|quero) (recuperar|recupero|pegar|pego|reaver|ter|receber) .. (dinheiro|pix|valor) .. (golpe|golpista|de_volta|pix_errado)',
      '(recupero|recuperar) .. (dinheiro|pix|valor) .. golpe',
    ],
  ],
  [
    'fee-first',
    [
      '(pediram|pediu|pedindo|querem|cobraram|cobram) .. (para|pra) (liberar|soltar|desbloquear|aprovar|receber) (o|um|meu)? (emprestimo|dinheiro|credito|cartao|valor) ..',
      `${ASKS} .. (depositar|deposito|adiantar|taxa|transferir|seguro_fianca|fazer_um_pix|pagar) .. (antes|primeiro|adiantado|adiantada|liberar|para_receber|antecipado)`,
      '(querem|quer|pediu|pediram|falou_para|mandou|mandaram|disse_para) .. (deposite|transfira|pague|adiante|faca_um_pix|faca_o_pix|mande|depositar) .. .. (antes|primeiro|liberar|adiantado)',
      '(pediram|pediu|pedindo|querem|cobraram|cobram|exigiram) .. .. liberar (o|um|meu|esse)? (emprestimo|credito|dinheiro|desconto|acordo|limite)',
      '(limpa|limpam|limpar|aumentam|aumenta) .. (nome|score) .. .. (taxa|valor_simbolico)',
      '(pediram|pediu|pedindo|cobraram|querem|mandaram_pagar) .. (taxa|deposito|pix|adiantado) .. (liberar|antes|emprestimo|credito)',
      '(taxa|deposito|pix|pagamento|dinheiro|seguro|entrada) (antecipado|antecipada|antes|adiantado|adiantada) .. (liberar|credito|emprestimo)?',
      '(depositar|pagar|adiantar|transferir|mandar|fazer_um_pix) .. .. (antes|adiantado) (para|de) (liberar|receber|soltar|sair|cair|poder|liberarem|me_darem)',
      `${ASKS} .. ${FEE} .. (liberar|antes|emprestimo|credito|desconto|acordo|cadastro|analise|adesao|contrato|nome|score)`,
      `(pagar|depositar|cobra|cobram|cobraram|pago|paguei) (uma|um|a|o|essa|esse)? ${FEE} (de|para|antes|para_poder) (liberar|receber|liberacao|adesao|cadastro|abertura|analise|desbloqueio|limpar|sair|o_emprestimo|transferencia|cartorio)`,
      '(taxa|tarifa) de (adesao|liberacao|cadastro|desbloqueio|antecipacao|intermediacao|avaliacao|analise|ativacao|cartorio)',
      '(pagar|pago) .. para (liberar|soltar|desbloquear|receber) (o|um|meu|esse)? (emprestimo|credito|dinheiro|consignado|pix|premio)',
      '(aumentar|aumento|subir) .. score .. (pagando|paga|taxa|pix|pagar)',
      '(limpar|limpam|limpa) .. nome .. (taxa|pix|pagando|por_apenas|sem_pagar_a_divida)',
    ],
  ],
  [
    'other-payee',
    [
      '(querem|quer|pediram|pediu|mandou|mandaram) (que_eu)? (pague|paga|pagar|deposite|deposito|transfira|faca_um_pix|mande) .. (pessoa_fisica|outra_conta|conta_pessoal|nome_de|chave_de|cpf)',
      '(pix|deposito|pagamento|boleto) .. (pessoa_fisica|conta_pessoal|nome_de_uma_pessoa|nome_de_outra|cpf_de_alguem|cpf_de_uma_pessoa|desconhecido|desconhecida)',
      '(pessoa_fisica|nome_de_pessoa|outro_cnpj|cnpj_diferente|conta_de_terceiro|conta_de_terceiros|nome_de_outra_pessoa|outro_nome|nome_diferente|outra_empresa|outro_beneficiario|beneficiario_diferente|favorecido_diferente|nome_estranho)',
      '(boleto|pix|conta|cobranca|chave) .. (no|em|na) .. nome de',
      '(pix|boleto|chave|conta|beneficiario|favorecido|recebedor|qr_code) .. .. (de_um_cpf|e_um_cpf|um_cpf|de_uma_pessoa|pessoal|e_celular|numero_de_celular|telefone_celular|nao_e_o_banco|nao_e_da|nao_e_do|nao_bate|nao_confere|outro_banco|desconhecido|desconhecida)',
      '(beneficiario|favorecido|recebedor) .. (estranho|diferente|outro|outra|nao)',
    ],
  ],
  [
    'asks-secret',
    [
      `(pediu|pediram|pedindo|pede|pedem|querem|quer|exige|exigiu|solicitou|solicitaram|estao_pedindo|esta_pedindo) (a|o|para|que|que_eu|minha|meu|uma|um|eu)? (passar|passe|mandar|informar|digitar|enviar|falar|confirmar|instalar)? (a|o|minha|meu|uma|um)? (minha|meu)? ${SECRET}`,
      `(pediu|pediram|pedindo|pede|pedem|querem|exigiu|mandaram|mandou) .. .. ${SECRET}`,
      '(pediu|pediram|pedindo|mandaram|mandou|querem) .. (instalar|baixar) .. (aplicativo|app|programa)',
      '(passo|mando|informo|devo_passar|posso_passar|preciso_passar|tenho_que_passar|devo_mandar) (a|o|minha|meu)? (minha|meu)? (senha|codigo|token|cvv)',
      '(codigo|sms) (que)? (chegou|veio|recebi|mandaram) (no|por|para)? (meu|sms|mim)? (celular)? .. (pediu|pediram|passar|passo|querem|informar)',
    ],
  ],
  [
    'unofficial-link',
    [
      '(recebi|chegou|mandaram|veio|apareceu|enviaram|clicar|cliquei|clico) .. (link|sms|qr_code|email|e-mail) .. .. (confiavel|seguro|verdade|verdadeiro|oficial|clicar|confiar|clico|abrir|abro)',
      '(link|site|pagina|endereco|numero|perfil|email|e-mail|app|aplicativo) (e|eh|parece|esta)? (muito|meio|bem)? (estranho|suspeito|falso|esquisito|fake|pirata|duvidoso)',
      '(posso|devo|pode|e_seguro|e_para) (clicar|abrir|entrar|clico|acessar) (no|nesse|em|esse|o|num)? (link|site|pagina|qr_code|boleto)',
      '(esse|este|o) (link|site) (e|eh) (seguro|confiavel|oficial|verdadeiro|da_serasa|do_banco|mesmo|real|de_verdade)',
      '(mandaram|mandou|recebi|chegou) (um|esse|o)? (link|boleto|qr_code) (por|pelo|no|via) (whatsapp|zap|sms|email|e-mail|telegram|instagram|mensagem)',
    ],
  ],
  [
    'fake-programme',
    [
      `(mensagem|whatsapp|zap|sms|ligacao|ligaram|ligou|chamaram|chamou|email|e-mail|perfil|numero|atendente) .. (do|da|dizendo_ser|se_dizendo|falando_que_e|em_nome|pelo|pela|de) (do|da)? ${AUTHORITY}`,
      `${AUTHORITY} .. (me_mandou|mandou|mandaram|me_chamou|chamou|ligou|me_ligou|entrou_em_contato|falou) .. (whatsapp|zap|sms|mensagem|ligacao|telegram|instagram|contato)`,
      `${AUTHORITY} (pelo|no|por|do) (whatsapp|zap|sms|telegram|instagram|facebook|tiktok) .. (e|eh|oficial|verdade|real|confiavel|golpe|existe|seguro|mesmo|manda)`,
      `(desenrola|serasa) (falso|falsa|fake|pirata)`,
      '(se_passando|se_passa|se_passaram|fingindo|dizendo_ser|dizendo_que_e|diz_que_e|falou_que_era|disse_que_era) (pelo|pela|do|da|ser|funcionario|funcionaria|gerente|advogado|por)',
    ],
  ],
  [
    'pressure',
    [
      '(disseram|disse|falaram|falou|ameacou|ameacaram|ameacando|diz|dizendo|fala|falando|avisou) (que)? (se)? .. .. (so_hoje|ate_hoje|em_uma_hora|em_1_hora|em_duas_horas|em_24_horas|nas_proximas_horas|agora_mesmo|na_hora|imediatamente) .. (senao|se_nao|ou|vou|vai|vao|bloqueia|perco|preso|presa)',
      '(se_eu_nao_pagar|se_nao_pagar) .. .. (vou_preso|vou_presa|prisao|preso|presa|bloqueiam|bloqueado|policia|mandado_de_prisao|cancelam_meu_cpf|perco_o_cpf)',
      '(pressionando|apressando|pressao|me_apressando|me_pressionando|correria) .. (pagar|pague|fazer|pix|fechar|depositar|transferir)',
      '(mandado_de_prisao|ordem_de_prisao|cpf_cancelado|cpf_vai_ser_cancelado|cpf_bloqueado|cancelar_meu_cpf|bloquear_meu_cpf)',
      '(tem_que_ser|precisa_ser|quer_que_seja|querem_que_eu_pague) (agora|ja|hoje_mesmo|na_hora) (senao|se_nao|ou)',
    ],
  ],
  [
    'asked',
    [
      '(promete|prometem|prometeu|garante|garantem|garantiu|oferece|oferecem|diz_que|dizem_que) (que)? (limpar|limpa|tirar|tira|sair|zerar|reduzir|apagar) .. (nome|serasa|spc|divida|dividas) ..',
      '(sera|sera_que|isso)? (e|eh|esta|seria)? (confiavel|de_confianca|de_verdade|verdade|serio|golpe) (esse|essa|isso|este|esta|aquele)? (boleto|link|mensagem|proposta|oferta|email|e-mail|site|numero|ligacao|sms|empresa|financeira)',
      '(posso|devo|da_para|sera_que) (clicar|abrir|pagar_esse_boleto|acreditar|confiar) (nesse|neste|nessa|nisso|no|na|em) (link|boleto|site|mensagem|proposta|homem|cara|moca|empresa) ..',
      '(confio|confiar|acredito|caio|clico|pode_confiar) (nele|nela|nisso|neles)',
      '(golpe|golpes|golpista|golpistas|fraude|estelionato|cilada|pilantragem|falso|falsos|falsa|falcatrua|estelionatario|vigarista|171zinho)',
      '(um|papo_de|tipo|parece|cheira_a|isso_e|isso_ai_e) 171',
      '(ligaram|ligou|mensagem|mandaram|me_ligaram) .. (dizendo|falando|disse|diz|falou) .. .. .. (verdade|confiavel|serio|golpe|acredito|acreditar)',
      '(desconfiei|desconfiado|desconfiada|desconfio|suspeitei|achei_estranho|achei_esquisito|muito_estranho|estranhei|to_com_o_pe_atras|com_o_pe_atras)',
      'boleto falso',
      '(sera_que|isso) (e|eh) (roubada|furada|arapuca|conversa_fiada|fria)',
    ],
  ],
];

/** Words of scams in other talk. */
export const NO_SCAM: readonly string[] = [
  '(falso|falsa) (positivo|esperanca|amigo|amiga)',
  '(voce|voces|vc|vcs|dora) (vai|vao|pede|pedem|precisa|precisam|quer|querem) .. (senha|codigo|cpf|dados|cvv)',
  '(esqueci|perdi|trocar|troquei|mudar|recuperar|nao_lembro|errei) (a|o|minha|da)? (minha)? (senha|codigo)',
];

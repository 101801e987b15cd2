import { phraseBook, phrases } from '../text/phrase-book.ts';

/** What a whole clause can say without any figure. `none`: "nenhuma", "nada", whose meaning the open question decides. */
export type ClosedAnswer =
  | 'affirm'
  | 'deny'
  | 'none'
  | 'dont-know'
  | 'skip'
  | 'back'
  | 'cancel'
  | 'nothing-more'
  | 'greet'
  | 'thank'
  /** "nada urgente": of worries, whichever question stands open. */
  | 'nothing-urgent'
  | 'later'
  | 'all-paid'
  | 'unclear'
  | 'no-income'
  | 'opt-in'
  /** "apaga": a yes where a deletion is asked about. */
  | 'erase';

/**
 * Answers that fill a clause. They are matched against whole clauses only: "claro" answers yes, "claro 60 reais" names an
 * operator, and the wider this list the more it must not look inside sentences.
 */
export const closedAnswers = phraseBook<ClosedAnswer>([
  [
    'affirm',
    phrases(`
(sim|s|ss|sss|eh|sii|simm|sim-sim|isso|isto|claro|certo|certeza|certinho|ok|okay|oks|okk|okey|beleza|blz|bora|borah|vamos|vambora|partiu|topo|aceito|concordo|confirmo|confirmado|pode|positivo|exato|exatamente|correto|perfeito|joia|fechado|fechou|combinado|demoro|demorou|uhum|aham|ahan|arram|sin|simsim|yes|yep|tenho|quero|sou|autorizo|tranquilo|show|otimo|massa|dale|firmeza|suave|bele|obvio|lgc|logico|sempre|manda|mande|comecar|comeca|simbora|vamo|vamos|vambora|issae|issaee|isae|issoai|demorou|fmz|certeza_absoluta|👍|👌|✅|🙏|💪),
sim (sim|quero|pode|tenho|claro|senhora|senhor|por|topo|aceito|sou|concordo|confirmo|recebo|ganho|devo), sim
(eu|tenho|quero|pode) (tenho|quero|topo|aceito|ser|sim|comecar|sou), pode
(ser|sim|apagar|crer|mandar|comecar|continuar|perguntar|falar|seguir|ir|prosseguir|fazer|dizer|vir|me_perguntar|fazer_a_pergunta|fazer_as_perguntas), (e|eh|esta)
(isso|isso_mesmo|certo|correto|verdade|ok|bom|bem|otimo|sim), (isso|isto|exato|certo) (mesmo|ai|mesmo|isso),
isso ai mesmo, e isso (ai|mesmo), e isso ai, com certeza (sim|absoluta), com certeza, claro que
(sim|quero|topo|pode), esta (certo|bom|otimo|ok|beleza|tranquilo|blz|joia), (ta|esta) tudo certo, tudo
(bem|certo|ok), (vamos|bora|partiu|vambora) (la|sim|comecar|nessa|simbora|embora), bora bora, eu
(quero|topo|aceito|concordo|tenho|sou|confirmo|autorizo) (sim|comecar),
(quero|topo|aceito|concordo|tenho|sou|confirmo|autorizo) (sim|comecar|participar|tambem),
(quero|topo|aceito) sim comecar, eu (quero|topo|aceito|concordo|confirmo|autorizo|tenho), por mim
(tudo|pode|ok|beleza) (bem|ser), por mim (ok|beleza|tranquilo), de (acordo|boa) (sim|pode), de acordo, tenho
(mais|sim) (de|tenho) (18|dezoito), tenho mais de (18|dezoito) anos, (ja)? (fiz|completei) (18|dezoito|19|2*|3*|4*|5*) (anos)? .., (tenho|ja_tenho) (19|2*|3*|4*|5*|6*|7*) (ja|sim|viu)?, sou maior (de|sim) idade, sou de maior,
maior de idade, tenho (18|19|2*|3*|4*|5*|6*|dezoito|dezenove|vinte|trinta|quarenta) anos, tem sim, tenho
mais, tem mais, tem mais (uma|um|algumas|umas|duas|dois|tres|2|3|varias), falta (uma|um|mais), quero sim, eu tenho sim, (ta|esta) certo entao, sem problema, sem problemas, (estou|tou) dentro, (vamo|vamos) (la|sim|comecar|nessa|que_vamos), (infelizmente|ainda|tenho) tem (sim|ainda)?, e (esse|essa|ele|ela|esse_ai|essa_ai) (mesmo|sim|ai)?, e (ele|ela|esse|essa) mesmo, (pode|podes) (mudar|trocar|fazer|alterar|atualizar|corrigir|anotar|salvar|ajustar|confirmar) (sim|isso)?, (muda|troca|altera|corrige|atualiza|anota|confirma|ajusta) (isso|sim|ai|la)?, (aposentado|aposentada|pensionista) (recebe|tem) (sim)?, (sou|estou|fico) (de_acordo|ciente), (por_mim)? (tudo_certo|pode_seguir), (esta|estao) sim, (sim|estou|to) (estou|to|esta|estao), podemos (sim|comecar), e sim, foi sim, (isso|e_isso) ai, ainda tem, recebo sim, recebo,
ganho sim, (1o|primeira|primeiro) sim, manda (ver|bala|ai), pode mandar (ver|bala|ai|brasa), (pergunta|pergunte|manda|mande|fala|diga|diz) (ai|la|logo|entao|as_perguntas|tudo|a_primeira), pode (perguntar|comecar|mandar|vir) (ai|sim|entao|tudo|a_vontade)?, (esta|ta)? bom (entao|pode_ser|sim|vamos)?, (ja)? tenho (18|19|2*|3*|4*|5*|6*|7*|8*) anos (sim|ja|completos)?, (estou|to) (pronto|pronta|preparado|preparada|a_disposicao|esperando), (fechou|beleza|ok|certo)
(entao|pode|sim|obrigado|obrigada), pode deixar, ja sou, so se for agora, quero muito, preciso muito,
preciso, gostaria, gostaria sim, eu gostaria, eu quero sim
`),
  ],
  [
    'deny',
    phrases(`
(nao|naum|no|nops|negativo|nem|nunca|jamais|nah|nananinanao|neca|👎|❌|🚫), nao
(nao|obrigado|obrigada|quero|tenho|tem|recebo|aceito|concordo|topo|senhora|senhor|precisa|mesmo|agora|pode|ganho|confirmo|autorizo|esta|e|eh|ofereceram|fizeram),
nao nao (tenho|quero|obrigado|obrigada|tem|recebo|precisa), nao (quero|tenho|tem|precisa|recebi|ha)
(nao|nada|nenhum|nenhuma|mais|ainda|isso|proposta|nenhuma_proposta|oferta), nao (tenho|tem|recebi)
(nenhuma|nenhum|mais) (nao|proposta|oferta|acordo), nao (me|ninguem) (ofereceram|ofereceu) (nada|nenhuma),
ninguem ofereceu (nada|ainda), (eu)? (nao|nem) (tenho|tem) (isso|direito) (a_isso|nao)?, nao (apaga|apague|apagar|deleta|delete|exclui|exclua|quero_apagar|e_para_apagar|precisa_apagar|mexe|mexa|cancela|faz_isso|faca_isso) (nada|isso|tudo|meus_dados|os_dados|minha_conta|nao)? (nao)?, (nao)? (pode)? deixar (como_esta|quieto|assim|tudo_como_esta), (melhor|acho_melhor|prefiro) nao (mexer|apagar|mudar|fazer_isso)?, (ninguem|nunca) (me)? (procurou|procuraram|ligou|ofereceu|ofereceram|chamou|mandou|mandaram|fez|fizeram) (nada|nenhuma|proposta|ainda)?, teve nao, (nem|nenhuma) (uma|um) (sequer)?, nem (morta|morto|que_a_vaca_tussa|por_decreto|a_pau_juvenal), nenhum (dos|das) (dois|duas|tres|3|2), nenhuma das (duas|tres|3|2), nem um nem outro, que eu (lembre|saiba) nao (tem|tenho)?, (acho_que|creio_que)? nao que eu (lembre|saiba), nao e (esse|essa|ele|ela|esse_ai|essa_ai|nenhum|nenhuma) (nao)?, (nao)? (muda|mude|troca|mexe) (nada|nao), nao (muda|mude|mexe|mexa) (nada)?, acho que (eu)? nao (tenho|tem|viu)?, nao nao, (esta|estao) nao, nao (tem|tenho) nao, (nunca|nao) (tive|recebi|tivemos), nem (pensar|ferrando|a|quero|tenho|morto), nem a pau, de jeito (nenhum|maneira), (nao)? ne (essa|esse|isso|ele|ela|esta|este) (loja|banco|conta|empresa)? (nao|ai_nao), nao (e|sao) (nenhum|nenhuma) (dessas|desses|delas|deles|das|dos|disso|nao)? ..,
(estou|to) de boa, de boa, estou (bem|fora|tranquilo|suave), estou de boas, por enquanto nao, agora nao,
ainda nao, acho que nao, creio que nao, deixa (quieto|assim|como_esta), deixa como esta, melhor nao, prefiro
nao, tem (nao|mais_nao), tem mais nao, tenho nao, tenho mais nao, quero nao, sei nao quero, precisa nao,
recebo nao, nao e (isso|esse|essa|nao|verdade), esta (errado|errada), errado, nada disso, claro que nao, com
certeza nao, (ninguem|nao) (me)? (ofereceu|ofereceram) (nada|ainda|nenhuma|nenhuma_proposta)?
`),
  ],
  [
    'none',
    phrases(`
(nenhum|nenhuma|nada|nadinha|nadica|zero|ninguem|nenhumas), (nenhum|nenhuma) (desses|dessas|destes|destas|disso|ate_agora|ate_hoje|por_ora|que_eu_saiba|que_eu_lembre), nada (ate_agora|ate_hoje|mesmo|de_nada|nadinha), nem (sei|lembro|conheco) (mais)? o que (e|eh) (isso|lazer|passear|luxo|restaurante|cinema|sair), (ate_agora|por_enquanto|ainda|por_ora|ate_o_momento|ate_hoje) (nenhuma|nenhum|nada|nao|ninguem) (ofereceu|ofereceram|apareceu|chegou)?, nenhum*
(delas|deles|nao|ainda|dessas|divida|dividas|atrasada|atrasado|nao_tenho), nada
(nao|disso|grave|atrasado|atrasada|por_enquanto|em_atraso|demais), nada em atraso, nada por
enquanto, nao (tem|tenho) (nada|nenhuma|nenhum)
(atrasado|atrasada|disso|grave|divida|dividas|proposta), nao (tem|tenho) nada, nao tenho (divida|dividas), nao devo (nada|ninguem), nao devo nada (a|para) ninguem, nao gasto
com (isso|nada|essas), nao gasto (nada|com_nada), nao (pago|gasto) nada (de|em|na|da) (casa|conta|despesa), (ele|ela|eles|elas|meus_pais|minha_mae|meu_pai|minha_familia|minha_sogra) (banca|bancam|paga|pagam|sustenta|sustentam) (tudo|todas_as_contas|a_casa), nao gasto, nao (gasto|tenho|faco) (com)? (essas|isso|esse|esses|essa|nenhuma|nenhum) (coisas|coisa|gasto|gastos|luxo|luxos|extra|extras), nao tenho (luxo|luxos|lazer|esses_luxos|gasto_extra|nenhum_luxo) (nao|nenhum)?, nao gasto com (nada_disso|nada|isso), por
enquanto nada, nenhuma das opcoes, nao sobra (nada|dinheiro|um_real)? (para_isso|para_nada|disso|nao|para_isso_nao)?, nem sobra, (isso|disso) nao, nao (da|sobra) (para)? (isso|nada) (nao)?, nao tenho (esse|esses|essas|essa|nenhum|nenhum_desses) (luxo|gasto|gastos|despesa|luxos|despesas) (nao)?, nao (posso|consigo) gastar com (isso|nada_disso|nada)
`),
  ],
  [
    'dont-know',
    phrases(`
nao (sei|lembro|faco|tenho|recordo)
(nao|ideia|certeza|dizer|informar|mesmo|agora|ao_certo|direito|bem|certo|quanto|exato|de_cabeca|responder|te_dizer|nada),
(nao|num) (sei|lembro|recordo), num (sei|lembro) nao, (isso)? (eu)? (nao|num) (sei|lembro) (nao|viu|mesmo)?, nao (tenho|estou_com|estou) (isso|ela|ele|essa_informacao|a_fatura|o_contrato|nada)? (aqui|comigo|em_maos|na_mao|por_perto) (comigo|agora|nao|em_maos|na_mao)?, nem (eu|mesmo_eu) sei (mais|direito|dizer)?, nem (me_lembro|me_recordo|lembro|recordo) (mais|direito|disso|de_nada)?, (nao|nem) (achei|encontrei|vi) (isso|os_juros|a_taxa|juros|em_lugar_nenhum|essa_informacao|nada) (nao|ai|la|aqui)?, (de|os|o) juros (eu)? (nao|nem) (achei|encontrei|vi|sei|aparece|fala), (ja)? perdi (a|as)? (conta|contas|nocao), nao (faz|faco) (a)? (menor|minima)? (ideia|nocao), (ai|agora) (voce)? me (pegou|apertou), (e)? (muito)? dificil (de)? (dizer|saber|lembrar), (teria_que|tinha_que|precisaria|preciso|vou_ter_que) (ver|olhar|procurar|conferir|perguntar|consultar|achar) .., nao (tenho|faco) controle (disso|de_nada|nenhum)?, nao faco (a|nem|ideia|minima), nao faco (a|nem)
(menor|minima|ideia) (ideia|nocao), nao faco (a|nem) ideia, nao tenho (ideia|certeza|nocao|nem_ideia), nao
tenho (a|nem) (menor|minima|ideia) (ideia|nocao), nao tenho nem ideia, (esta|ta) no (contrato|app|aplicativo|boleto|carne|extrato) .., (do|da|de|o|a) (nubank|cartao|emprestimo|banco|itau|caixa|renner|outro|outra|bradesco|resto) (eu)? nao (sei|lembro|faco_ideia), (sei|sabe) (la|nao), sei la, nem
(sei|ideia|lembro|imagino|faco) (mais|mesmo|ideia|nao), nem (sei|ideia|lembro|imagino), eu nao (sei|lembro),
eu nao (sei|lembro) (nao|mesmo|dizer|direito), nao sei (te|de|ao|o|os|quanto|qual|se|quais) .., nao sei ..,
nao lembro .., ideia, (esqueci|desconheco|ns|nsei|sla|slá|🤷), tenho (ideia|nocao)
nao, lembro nao, faco ideia nao, (so|tenho_que|preciso) (vendo|olhar|ver|conferir|perguntar) .., tenho que
(ver|olhar|conferir|perguntar), nao tenho (essa|esta|a|nenhuma|as)? (informacao|informacoes|nocao|como_saber|como_ver|essa_info|em_maos|o_contrato|aqui|como_te_dizer), (sem|nem) (nocao|ideia), nao (estou|to|tenho) (com)? (o|a|os|as)? (contrato|fatura|boleto|papel|papeis|carne|documento|app|contratos) (aqui|em_maos|agora|comigo|na_mao|em_casa), (vou|preciso|tenho) (ter)? (que|de)? (olhar|ver|conferir|procurar|perguntar|checar|consultar|verificar|achar) (isso|no_app|no_contrato|na_fatura|direito|depois|la|o_contrato|a_fatura)?, (de_cabeca|agora_de_cabeca) nao (sei|lembro), mais ou menos nao sei, so deus sabe, quem sabe, nao sei
de cabeca, o resto nao sei, (os|as) (outros|outras|demais) nao sei, (resto|demais|outros|outras) nao
(sei|lembro), (as|os) (demais|outras|outros) nao (sei|lembro), o resto eu nao sei, nao sei o resto, nao sei
(os|as) (outros|outras), de nenhuma, nao sei de nenhuma
`),
  ],
  [
    'all-paid',
    phrases(`
(esta|estou|ta|agora|ja|hoje|graças_a_deus|por_enquanto)? (esta)? (tudo|todas|todos|elas|eles|as_duas|os_dois|as_contas) (esta|estao)? (pago|paga|pagas|pagos|em_dia|certo|certinho|ok|quitado|quitada|quitadas|em_ordem|no_prazo|direitinho|dentro_do_prazo|pagando_certo|pagando_em_dia) (agora|sim|ja|viu)?, (pago|pagando|paguei|pagamos|mantenho) (tudo|todas|todos)? (em_dia|certinho|direitinho|no_prazo|sem_atraso|no_dia), (nada|nenhuma|nenhum) (esta|ta)? (atrasado|atrasada|em_atraso|vencido|vencida|atrasando), nao (tem|tenho|ha) (mais)? (nada|nenhuma|nenhum)? (mais)? (atrasado|atrasada|em_atraso|atraso|vencido|vencida), (estou|to|tou) (em_dia|com_tudo_em_dia|com_tudo_pago), em dia (todas|tudo|sim|com_todas)?
`),
  ],
  [
    'unclear',
    phrases(
      `nem (todas|todos|tudo), (tem|tenho|e|sim|quero|recebo|devo|esta) e (nao|num|nem) (tem|tenho|e|quero|recebo|devo|esta|sim)?, (algumas|alguns|umas) (sim|estao)?, (umas|algumas) sim (e)? outras nao, nao sei se (esta|estao|tem|ta) .., (depende|depende_do_mes|depende_muito|mais_ou_menos|talvez|pode_ser_que_sim|sei_la_viu)`,
    ),
  ],
  [
    'later',
    phrases(`
(deixa|deixo|deixe|deixamos|fica|ficar|vamos_deixar|bora_deixar|melhor_deixar|pode_deixar|prefiro_deixar|prefiro) (isso|essa|esse|essa_parte|essa_pergunta)? (para|so_para)? (outra_hora|outro_dia|a_proxima|depois|mais_tarde|amanha|outro_momento|uma_outra_hora), mais tarde,
(depois|mais_tarde|amanha|outra_hora|outro_dia) (eu|a_gente)? (vejo|te_falo|falo|respondo|te_respondo|digo|te_digo|olho|procuro|mando|te_mando|vejo_isso|olho_isso|penso|passo|informo), agora nao (da|posso|consigo|tenho_tempo)
`),
  ],
  [
    'skip',
    phrases(`
(pula|pular|pulo|proxima|proximo|passa|passo|adiante|skip|pulaa|depois), (pula|passa|pular)
(essa|isso|esta|a|para|pergunta|adiante), pode (pular|passar), pula (essa|esta|a) (pergunta|parte|ai), pode pular
(essa|isso|esta), (vamos|bora) (pular|para) (a|essa|isso|proxima), vamos (para|pra) a proxima, prefiro nao
(dizer|responder|falar|informar|comentar|entrar_nisso) (isso|essa|esta|agora|nao|essa_pergunta|sobre_isso)?, (passa|passo|pula) (essa|esse|esta) (dai|ai|pergunta|parte)?, (essa|essa_ai|essa_dai) (eu)? (passo|pulo|nao_quero_responder), deixa (essa|isso) (para_depois|para_la|quieta|de_lado), outra pergunta, (vamos|quero|queria|prefiro|posso|da_para|podemos) (pular|passar|deixar) (essa|isso|esta)? (para_depois|por_ultimo|de_lado|em_branco|quieta)?, (essa|isso) (fica|deixa) para (depois|o_fim|mais_tarde), sem resposta, (vamos|vai|passa|pode_ir|bora) para (outra|a_outra|a_proxima|proxima), (responde|vejo|te_respondo|respondo) isso depois, nao quero falar (disso|sobre_isso|nisso|dessa|desse_assunto), (depois|mais) (eu|te|tarde) (te|vejo|falo|digo|mando|respondo) .., depois
(eu|te) (falo|digo|vejo|mando|respondo), depois eu te (falo|digo|mando), (respondo|falo|digo|vejo)
(depois|mais) (isso|tarde), (respondo|falo|digo|vejo) depois, nao quero (responder|dizer|falar|informar),
outra hora, proxima pergunta, (vou|quero|queria|prefiro) (pular|passar) (essa|isso|esta|a_pergunta)?, (segue|pode_seguir|vamos|bora) (adiante|em_frente|para_frente|a_proxima), (nao_quero|prefiro_nao|nao_vou) (te)? (contar|passar|entrar_em_detalhes|abrir|expor) (isso|essa|nao|agora)?, (nao_precisa|precisa_mesmo|nao_e_da_sua_conta), (essa|isso) (fica|vai) (em_branco|sem_resposta)
`),
  ],
  [
    'back',
    phrases(`
(quero|preciso|queria|posso|deixa_eu) (corrigir|refazer|mudar|consertar|arrumar|trocar|rever) (a|o|essa|isso)? (anterior|ultima|ultimo|resposta|resposta_anterior|ultima_resposta|pergunta_anterior|de_antes), (errei|respondi_errado|falei_errado|escrevi_errado|mandei_errado) (a|na|essa|o)? (anterior|ultima|ultimo|resposta|pergunta|volta),
(volta|voltar|volte|desfaz|desfazer|anterior|undo), (volta|voltar|volte)
(uma|um|a|para|ai|atras|la|isso|na|pergunta), (volta|voltar|volte) (uma|a|para|na)
(pergunta|anterior|a|tras|outra), volta (para|a) (a|pergunta) (pergunta|anterior) (anterior|passada), volta
a pergunta, quero voltar (uma|a|na), (desfaz|desfaca) (isso|essa|a|o|ultima), apaga
(isso|essa|o_ultimo|a_ultima), apaga (o|a) (ultimo|ultima) ..
`),
  ],
  [
    'erase',
    phrases(`
(sim)? (pode|quero|e_para|bora|claro_que_pode|favor|por_favor)? (apagar|apaga|apague|excluir|exclui|exclua|deletar|deleta|delete|remover|remove|remova|limpar|limpa|eliminar|elimina|some) (com)? (tudo|tudinho|sim|mesmo|logo|isso|ai|com_tudo|tudo_mesmo|tudo_logo|meus_dados|os_dados|de_vez|agora)? (sim|mesmo|por_favor|logo|ai|agora|entao)?
`),
  ],
  [
    'cancel',
    [
      '(cancela|cancelar|cancele|esquece|esqueca|cancelado)',
      '(cancela|esquece|cancele) (isso|tudo|essa|ai)',
      'deixa (para|pra) la',
      'deixa isso para la',
      'deixa quieto',
    ],
  ],
  [
    'nothing-more',
    phrases(`
(so|somente|apenas|era|e|eh|sao) (isso|isto|essas|esses|esse|essa|so|elas|eles|aquilo)
(mesmo|ai|so|por_enquanto|aqui|tudo), acho que (e|eh|era|sao|foi) isso (mesmo|ai)?, acho que (e|eh|era|sao)? (so|tudo) (isso|essas|esses|mesmo)?, (so|somente|apenas|era)
(isso|isto|essas|esses|esse|essa|elas|eles|aquilo|so), e so (isso|essas|esses|mesmo), (e|eh|era|foi) so, e
so isso mesmo, so isso por enquanto, por (hoje|agora|ora) (e|eh)? (so|isso|so_isso), por enquanto (e|eh|so|isso|somente) (so|isso|essas), por enquanto e so
isso, por enquanto (so|e) isso, isso (e|eh) tudo, e (isso|tudo),
(acabou|acabaram|terminei|pronto|chega|fim|finalizei|encerrado|cabo|acabo), (acabou|terminei|pronto)
(so|isso|essa|e|a), mais nada, (so|somente|apenas) (tem|tenho|devo|existe) (essa|essas|esse|esses|isso) (mesmo|ai|so)?, nao devo (mais)? (nada|para) (mais|ninguem|nada) (a|para)? (ninguem|mais_ninguem)?, nao devo mais (nada|ninguem|para_ninguem|a_ninguem), (acho_que|agora|ai|ja|pronto)? (ja)? (acabou|acabaram|terminei|foi_tudo|e_tudo|falei_tudo|contei_tudo|ja_falei_tudo|ja_foram_todas|sao_todas|era_isso|foram_essas) (mesmo|ai|tudo|as_dividas|a_lista|por_aqui)?, mais (nenhum|nenhuma), (ja)? (falei|contei|disse|passei|citei|listei) (todas|tudo|todos|elas_todas), (fora|tirando|alem|afora) (essas|esses|isso|disso|essa) (mais)? (nenhuma|nenhum|nada|nao), (sao|eram|foram) (so)? (essas|esses|todas_essas|essas_mesmo), nada mais, nao (tem|tenho) mais
(nada|nenhuma|nenhum|divida|dividas|nao|conta), nao tenho mais, nao tem mais, nao (mais|so)
(nada|isso|nenhuma|essas), nenhuma (mais|outra), so (essas|esses|essa|esse) (ai|mesmo|dai|duas|dois|tres),
so (esta|estas) (mesmo|ai), so estas, e o que (tenho|tem|devo), so, (que_eu_lembre|que_lembro|que_eu_saiba|acho|por_enquanto|por_agora|no_momento) (e|eh|foi|era|sao)? (so|so_isso|isso|so_essas|isso_mesmo|so_esses|tudo), e isso (por_enquanto|por_agora|so|tudo|ai_mesmo)?, e tudo (que|isso) .., e tudo o que
(devo|tenho), nao so isso, nao so essas, de resto (nada|esta) .., (fora|tirando|alem) (o|a|os|as|do|da|dessa|desse|essa|esse) .. (nao|nada|mais_nada|nenhuma|nao_tem|nao_tenho), (fora|tirando|alem|afora) (isso|disso|essas|essa|esse|esses) (nada|mais_nada|so_isso|nao|nao_tem|nao_tenho|nao_tenho_mais|nenhuma|tudo_em_dia) (mais|nao)?, por enquanto e (isso|so) (mesmo)?, e isso por enquanto, isso e tudo por enquanto, (era|e|foi|sao) (so|isso) (isso|essas|esses|mesmo)? (mesmo)?
`),
  ],
  [
    'greet',
    phrases(`
(oi|oie|oii|oiee|ola|opa|eai|eae|iae|salve|alo|hey|hello|hi|bomdia|oiii|ei|oioi|fala), (oi|ola|opa|oie)
(oi|dora|tudo|bom|boa|gente|bem|moca|amiga), (oi|ola) tudo (bem|bom|certo|joia), (oi|ola) (bom|boa)
(dia|tarde|noite), (bom|boa) (dia|tarde|noite), tudo (bem|bom|joia|certo) (com|contigo) (voce|vc), tudo
(bom|joia), e ai, e ai beleza, (opa|oi|ola|salve|fala) (beleza|tudo_bem|tudo_bom|tudo_certo|tranquilo|suave), (oi|ola) e ai
`),
  ],
  [
    'thank',
    phrases(`
(muito|mt|mil)? (obrigado|obrigada|grato|grata|agradecida|agradecido|valeu) (de_coracao|mesmo|demais|viu|mesmo_viu)? (pela|pelo|por|pelas|de) (ajuda|atencao|tudo|paciencia|apoio|informacao|informacoes|conversa|dicas|dica|forca|toda_ajuda|me_ajudar|coracao), te agradeco, agradeco (muito|demais|a_ajuda|a_atencao|viu)?, (voce|vc) (e|eh) (um_anjo|demais|otima|otimo|show),
(obrigado|obrigada|valeu|grato|grata|gratidao|agradeco|thanks|brigadao|obrigadao|❤|💛|🥰|😍), (muito|mto)
(obrigado|obrigada|grato|grata), (obrigado|obrigada|valeu|brigado)
(mesmo|pela|pelo|por|viu|dora|demais|voce|ajuda|de) .., (obrigado|obrigada|valeu)
(mesmo|viu|dora|demais|a|por) (voce|tudo), (obrigado|obrigada|valeu) (mesmo|dora|demais|tambem), deus
(te|lhe|ti) abencoe, deus abencoe, gratidao, (tchau|flw|falou|fui|abraco|abracos), ate
(mais|logo|amanha|breve), muito bom, ajudou (muito|demais), (gostei|amei|adorei|curti) (muito|demais|disso|do_plano|bastante|dessa|viu)?, (ficou|esta|ta) (muito)? (bom|otimo|perfeito|show|massa|top|claro) (o_plano|demais|assim|isso)?, deus (lhe|te) (pague|proteja|ilumine)
`),
  ],
  [
    'nothing-urgent',
    [
      '(nao)? (tem|tenho|e|esta|ha)? (nada|nenhum|nenhuma|nenhuma_coisa) (de)? (urgente|muito_urgente|tao_urgente) (nao|agora|por_enquanto|no_momento|mesmo|gracas_a_deus)?',
      'nao (tem|tenho) (urgencia|nenhuma_urgencia)',
      '(nada|nenhuma) (dessas|disso|desses) (ainda|nao|por_enquanto)? gracas_a_deus',
      'sem urgencia',
    ],
  ],
  [
    'no-income',
    [
      '(estou)? (desempregado|desempregada)',
      'sem (renda|trabalho|emprego|salario)',
      '(nao|num) (entra|cai|vem|ganho|recebo|faco|tiro|sobra) (mais)? (nada|nadinha|um_real|um_centavo|dinheiro|coisa_nenhuma) ..',
      '(nada|zero) (de|da)? (nada|renda|dinheiro|bico|servico)?',
      '(estou|fiquei|vivo)? (ha|faz|tem)? .. (sem|nao) (receber|recebo|renda|trabalhar|salario|ganhar|ganho) (nada|nenhum|nenhuma)? ..',
      '(estou|fiquei|vivo|faz|ha|tem)? .. nao (entra|esta_entrando|tem_entrado|cai|vem) (mais)? (nada|nenhum|um_real|dinheiro|um_centavo) ..',
      'estou sem (renda|trabalho|emprego|salario|trabalhar)',
      'nao (trabalho|tenho_renda|ganho_nada|recebo_nada|tenho_emprego|estou_trabalhando)',
      'nao tenho (renda|trabalho|emprego|salario) (nenhum|nenhuma)?',
    ],
  ],
  [
    'opt-in',
    [
      '(quero|queria|vou|gostaria_de) (voltar|continuar|retornar|reativar) (a_conversa|o_atendimento|aqui|de_onde_parei|com_voce|o_plano)?',
      '(vamos|bora|vamo|posso|podemos|quero)? (continuar|continua|reativar|ativar) (de_onde|onde)? (parei|paramos|a_gente_parou)?',
      'quero (continuar|voltar|reativar)',
      '(quero|queria|prefiro|pode|posso|vou|gostaria_de)? (voltar|volta|falar|conversar|continuar|seguir) (para|pra|com|a)? (a)? dora',
      '(chama|chamar|cade|passa|passar|quero) (para|pra)? (a)? dora (de_volta|de_novo)?',
      '(quero|queria|gostaria_de|pode|podem) (voltar|comecar) a (receber|mandar|me_mandar|falar|conversar) (mensagem|mensagens|aviso|avisos|lembretes|de_novo|as_mensagens|os_avisos|suas_mensagens|com_voce)?',
      '(reativa|reative|reativar|religa|ativa) (as|os|minha|minhas|meus|meu)? (mensagem|mensagens|aviso|avisos|inscricao|cadastro|conversa)',
      '(quero|pode) me (mandar|chamar) de novo',
      'pode (voltar|continuar) (a|me) (mandar|falar)',
      'voltar a receber',
      'quero receber (de_novo|mensagens)',
      '(pode|podem|volta|voltem|volte) (a)? (me)? (lembrar|avisar|mandar_lembrete|mandar_lembretes|mandar_mensagem|mandar_mensagens|mandar_aviso|mandar_avisos|chamar) (sim|de_novo|novamente|outra_vez|quando_vencer|todo_mes)?',
      '(quero|queria|gostaria_de|pode) (voltar|tornar) a (receber|ter|ser) (os|as|suas|meus)? (aviso|avisos|lembrete|lembretes|mensagem|mensagens|avisado|avisada|lembrado|lembrada) (de_novo|sim)?',
      '(liga|ativa|reativa|ligar|ativar) (de_novo)? (os|meus|o)? (lembretes|avisos|lembrete|aviso)',
      '(voltei|to_de_volta|estou_de_volta|quero_retomar|bora_retomar|vamos_retomar|podemos_retomar|retomar)',
    ],
  ],
]);

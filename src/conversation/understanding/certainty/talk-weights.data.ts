import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '17': `^_topei topei`,
    '16': `^_aceitei aceit-`,
    '14': `aceitei`,
    '13': `feche- fechei topei_$`,
    '12': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `?offers`,
    '9': `^_acordo ^_assinei aceitei_a acordo_fechado after-roadmap:fechei assin- assinei com_eles fechado fechado_$ offers:aceitei offers:topei`,
    '8': `a_da acabei_fechando aceitei_$ acord- acordo after-roadmap:aceitei a~NAME eles_$ fechando fechando_$ offers:fechei topei_a`,
    '7': `acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:acabei after-roadmap:assinei assinei_o assinei~acordo pode_aceitar vou~com`,
    '6': `^_aceita ^_deu a_proposta aceita aceitar after-roadmap:acordo after-roadmap:essa after-roadmap:vou certo_fechei deu_certo deu~fechei e_fechei essa_$ fechar~eles fechei_com fiz~acordo o_acordo offers:acabei o~com pode~essa vou`,
    '5': `^_fiz aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com after-roadmap:eles deles_$ deu eles essa_vou essa~pagar fechar_com fechei~acordo fechei~o fiz fiz_o fui_la fui~e la_e la~fechei o_parcelamento offers:acordo offers:com pagar_$ parcelamento topei~da vou_aceitar`,
    '4': `NAME~vou ^_bati ^_fui ^_pode ^_vou aceita_a aceita~da after-roadmap:fiz after-roadmap:parcelamento after-roadmap:pode app app_$ bati bati_o bati~martelo certo com com_o com~banco da_NAME da~, deles do_jeito essa fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fui hoje jeito~ofereceram marte- martelo martelo_com martelo~eles negocio_com negocio~o no_app o_martelo ofereceram_$
offers:aceitar offers:assinei offers:essa offers:o offers:pode offers:vou parcelamento_$ pode~que que_ofereceram topei~proposta vou_pagar vou~essa`,
    '3': `,~pensei :hoje NAME_! NAME_, NAME~! aceitei_na aceitei~da aceitei~hora acordo_com acordo_hoje after-roadmap:app after-roadmap:bati after-roadmap:certo after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:la after-roadmap:ofereceram assinei_com assinei~eles a~deles banco_$ cedo cedo_$ com~NAME com~hoje do~que duas_vezes eles_hoje eles~cedo eu_vou eu~querer fechei~eles hoje_cedo
hora_, hora~nao jeito jeito_que la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio ofereceram offers:a offers:certo offers:deu offers:eles offers:hoje o~hoje o~no parce- pense- pensei pensei_duas pensei~vezes pode pode_marcar propo- proposta proposta_$ proposta_deles querer querer_a que~vou vou_fechar vou_querer vou~a`,
    '0': `!_a !_deixa !~deixa !~e #_. #_ano #_cada #_cai #_dia #_dividido #_eu #_filhos #_mais #_ou #_pode #_que #~. #~a #~ao #~atrasado #~bruto #~cartao #~com #~dia #~e #~em #~gasolina #~liberar #~mao #~mas #~meu #~multa #~nao #~no #~o #~para #~parcela #~pix #~por #~salario #~se #~semana #~tem #~vale $~do %_, %_. %_ao %_do %_na %~NAME %~dia %~mes %~por %~salario ) )_. ,_# ,_aceito ,_adiantava ,_apaga
,_aqui ,_banco ,_bora ,_cancela ,_cobrador ,_com ,_confio ,_conforme ,_daqueles ,_de ,_desde ,_deus ,_deve ,_digo ,_divida ,_ela ,_ele ,_em ,_entrei ,_era ,_errei ,_esse ,_estava ,_falei ,_faltou ,_faz ,_fica ,_foi ,_gasto ,_gostaria ,_hoje ,_loja ,_manda ,_meu ,_moveis ,_nem ,_nenhuma ,_ninguem ,_nunca ,_para ,_perdi ,_porque ,_procede ,_quais ,_quando ,_que ,_recebo ,_reclamo ,_respondi ,_sao
,_sera ,_termina ,_todos ,_umas ,_usei ,_venceu ,_venderam ,_vi ,~% ,~+ ,~, ,~acontece ,~agosto ,~ai ,~ainda ,~algum ,~anos ,~apagar ,~aqui ,~baixar ,~banco ,~boia-fria ,~cartao ,~como ,~corrigir ,~crediario ,~demais ,~deus ,~dia ,~divida ,~diz ,~durmo ,~endereco ,~entao ,~errado ,~essas ,~esse ,~explica ,~falar ,~foi ,~golpe ,~guia ,~ligacao ,~mais ,~meses ,~metade ,~mete ,~meter ,~meu ,~mostra
,~ninguem ,~no ,~normal ,~os ,~pago ,~pode ,~qual ,~questao ,~remove ,~saio ,~salvar ,~sei ,~ser ,~servico ,~silveira ,~so ,~trocar ,~uns ,~valor ,~ver ,~voce ,~vou ._a ._e ._eh ._foi ._isso ._me ._o ._pode .~? .~NAME .~alguma .~da .~de .~eh .~isso :_caiu :_marque :abusivo :acontece :adiantado :alguem :ano :anteriores :ao :aquele :as :atrasada :aumentei :australia :banco :bem :caba :caiu :carro
:carta :celular :cem :cobra :cobram :cobranca :comigo :compensa :confiavel :conforme :consegui :consigo :cortada :dar :demora :depois :depositar :devo :diga :direito :disse :dizendo :dnv :empresa :entao :exclusao :falando :falei :falso :fatura :favor :fisica :gastei :gente :gerente :gratificacao :guardado :homem :instagram :instrucoes :ja :jogo :lgpd :ligaram :limite :limpa :limpar :luz :mae
:mandou :moca :mostrar :moto :nem :noite :normal :num :numero :obrigado :orientacao :oxe :pagamento :pagas :pagina :parcela :parei :passa :passado :passei :patroa :pede :pedindo :pessoa :porque :preciso :quais :quantos :quitar :recebi :regras :renda :renegociacao :sera :servico :sistema :sujo :tal :tira :tirar :todas :todo :todos :trem :uns :usei :util :vem :venceu :verdade :~$ :~a ; ;_as ;~demais
?_faz ?_me ?_que ?_quem ?_queria ?~caba ?~tem NAME_caiu NAME_cobra NAME_com NAME_como NAME_desde NAME_deste NAME_dia NAME_em NAME_esse NAME_estao NAME_faz NAME_mas NAME_pedindo NAME_porque NAME_sim NAME_vence NAME~. NAME~abril NAME~agosto NAME~atrasada NAME~atrasado NAME~cobra NAME~corre NAME~da NAME~dando NAME~desde NAME~desse NAME~e NAME~emprestimo NAME~essa NAME~faltou NAME~foi NAME~ha
NAME~junho NAME~ligou NAME~mais NAME~meses NAME~muito NAME~nome NAME~ontem NAME~os NAME~pago NAME~passou NAME~porque NAME~primeira NAME~quitada NAME~sera NAME~um NAME~uns NAME~usei NAME~valia ^_abre ^_acha ^_apaguei ^_aposentei ^_arre ^_atrasada ^_bah ^_bloqueei ^_cair ^_calcula ^_cobraram ^_cria ^_digita ^_empresa ^_entrei ^_esses ^_exclusao ^_fico ^_ganhei ^_gas ^_imagina ^_liguei ^_lista ^_meio
^_moca ^_olha ^_patrao ^_pela ^_pelo ^_redija ^_sexta ^_todos ^_trata-se ^_uai ^_uns ^_vence a_cada a_cara a_carta a_cor a_declarar a_dona a_exclusao a_fabrica a_faculdade a_gerente a_lgpd a_mao a_minima a_ordem a_perna a_prestacao a_renner a_restricao a_tela a_tirar abati- abatimento aboca- abocanhar abocanhar_o abocanhar~que abre_a abre~lista abril abrir_no abrir~computador abro_reclamacao
abusivo_, abusivo~pode acaba_, acaba~o acabou~a acai aceito_logo aceito_sim aceitou_minha aceitou~proposta aceito~ou acha~vale acho~cai acontece_$ acontece_? acontece~? acordo_mas acordo_meu acordo_o acordo_passar acordo_que acordo~a acordo~eles acordo~eu acordo~nao acordo~o adiantada adiantada_$ adiantado_para adiantado~liberar adiantava adiantava_? after-crisis:moca after-deficit:.
after-deficit:acabou after-deficit:academia after-deficit:ainda after-deficit:antes after-deficit:ao after-deficit:aqui after-deficit:arrumei after-deficit:as after-deficit:auxilio after-deficit:bico after-deficit:bolsa after-deficit:bpc after-deficit:caminho after-deficit:casa after-deficit:comeca after-deficit:comida after-deficit:contas after-deficit:das after-deficit:deixo after-deficit:depois
after-deficit:desempregado after-deficit:dia after-deficit:emprego after-deficit:energia after-deficit:entao after-deficit:entra after-deficit:esqueci after-deficit:essa after-deficit:esta after-deficit:estou after-deficit:existe after-deficit:explica after-deficit:faco after-deficit:falei after-deficit:ficou after-deficit:filha after-deficit:filho after-deficit:foi after-deficit:ganhar
after-deficit:governo after-deficit:isso after-deficit:jeito after-deficit:junto after-deficit:mae after-deficit:manda after-deficit:marido after-deficit:menos after-deficit:mesmo after-deficit:minha after-deficit:mostra after-deficit:mudar after-deficit:mudou after-deficit:no after-deficit:noite after-deficit:ordem after-deficit:pago after-deficit:paguei after-deficit:parar after-deficit:peco
after-deficit:pode after-deficit:prefeitura after-deficit:primeira after-deficit:qual after-deficit:quem after-deficit:queria after-deficit:renda after-deficit:salario after-deficit:so after-deficit:streaming after-deficit:tanto after-deficit:tenho after-deficit:tesoura after-deficit:todo after-deficit:trabalhar after-deficit:trabalho after-deficit:um after-deficit:uma after-deficit:vale
after-deficit:vem after-deficit:vez after-deficit:vivo after-roadmap:: after-roadmap:abriu after-roadmap:adiantada after-roadmap:advogado after-roadmap:agencia after-roadmap:agua after-roadmap:algum after-roadmap:alta after-roadmap:amor after-roadmap:apagam after-roadmap:apaguei after-roadmap:aposentadoria after-roadmap:aumenta after-roadmap:autista after-roadmap:bah after-roadmap:boletos
after-roadmap:bolo after-roadmap:bonito after-roadmap:cadunico after-roadmap:cair after-roadmap:calcula after-roadmap:caminhao after-roadmap:cancelo after-roadmap:carteira after-roadmap:cedo after-roadmap:celular after-roadmap:central after-roadmap:chao after-roadmap:chefe after-roadmap:chorar after-roadmap:clico after-roadmap:cobradora after-roadmap:cobraram after-roadmap:comer
after-roadmap:comprei after-roadmap:condicao after-roadmap:condominio after-roadmap:confere after-roadmap:confio after-roadmap:consegue after-roadmap:contracheque after-roadmap:corre after-roadmap:credor after-roadmap:credores after-roadmap:dado after-roadmap:deposita after-roadmap:descontam after-roadmap:deste after-roadmap:devia after-roadmap:diferenca after-roadmap:direito after-roadmap:direto
after-roadmap:dizem after-roadmap:dizendo after-roadmap:dizer after-roadmap:documento after-roadmap:dois after-roadmap:dor after-roadmap:educada after-roadmap:ela after-roadmap:emprestado after-roadmap:enquanto after-roadmap:enterro after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:faculdade after-roadmap:falam after-roadmap:falou after-roadmap:fez
after-roadmap:final after-roadmap:fizer after-roadmap:fora after-roadmap:foto after-roadmap:furada after-roadmap:furou after-roadmap:ganhei after-roadmap:gaste after-roadmap:geladeira after-roadmap:gera after-roadmap:graficos after-roadmap:guardam after-roadmap:historico after-roadmap:ideia after-roadmap:igual after-roadmap:inteira after-roadmap:janeiro after-roadmap:justica after-roadmap:ler
after-roadmap:lhe after-roadmap:ligando after-roadmap:liguei after-roadmap:mae after-roadmap:mandado after-roadmap:mata after-roadmap:meio after-roadmap:menino after-roadmap:mesma after-roadmap:metade after-roadmap:mexo after-roadmap:mulher after-roadmap:nenhum after-roadmap:nervosa after-roadmap:numa after-roadmap:numeros after-roadmap:obrigados after-roadmap:olha after-roadmap:osso
after-roadmap:outros after-roadmap:pai after-roadmap:papel after-roadmap:parado after-roadmap:parece after-roadmap:passada after-roadmap:passado after-roadmap:pe after-roadmap:pegadinha after-roadmap:perder after-roadmap:perna after-roadmap:pfv after-roadmap:porcentagem after-roadmap:porque after-roadmap:povo after-roadmap:prisao after-roadmap:procede after-roadmap:puxar after-roadmap:quebra
after-roadmap:querer after-roadmap:quieto after-roadmap:radio after-roadmap:reclamei after-roadmap:ruim after-roadmap:sabe after-roadmap:sou after-roadmap:sujo after-roadmap:tal after-roadmap:tarde after-roadmap:tiram after-roadmap:tiro after-roadmap:tiver after-roadmap:todas after-roadmap:todos after-roadmap:trabalhei after-roadmap:trava after-roadmap:tres after-roadmap:trocados after-roadmap:uai
after-roadmap:ultimo after-roadmap:uso after-roadmap:valendo after-roadmap:valia after-roadmap:vivem after-roadmap:vo after-roadmap:zeca agora_, agora_e agora_estao agora_estou agora_ja agora_o agora_que agora~como agora~descontando agora~dia agora~ganho agora~nao agora~qual agosto_$ agosto_do agosto~ano agua_$ aham_, aham~pode ai_, ainda_, ainda_sao ainda~obrigados ai~causa ai~eu ai~que ajuda~as
ajuda~dividas ajuda~pagar ajudou_bastante alguem_da alguem_humano alguem~carne alguem~equipe alguem~pode alguem~verdade algum_dia alguma~, algum~? alimenticia alimenticia_agora alimenticia~que alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_, aluguel_atrasado aluguel~# amanha_vou amanha~no ameacando ameacando_cortar ameacando~a aniversario_prende aniversario~o ano_, ano_e anos_.
anos_a anos_ainda anos_eu anos_ja anos_que anos~aceito anos~ate anos~devo anos~divida anos~nao anos~vale anotado_, anotado~loja anotar anotar_que anotar~eu anotou_? ano~esta ano~meio anteriores_e antes_da antes~eu antes~outra antes~soltar antiga_de antiga~mais ao_credor ao_dia ao_mes ao~solicitando apaga_minhas apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar_por apagar~enquanto
apagar~se apaga~nao apaga~os apaga~respostas apaguei apaguei_a apaguei~conversa apaguem_minhas apaguem~informacoes apague~que aparece_na apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aparelho_de apertei_errado apertei~, aposentada aposentei aposentei_por aposentei~idade app_para app~ver apreensao_$ aquele_consignado aquele_que aquele~da aquele~ja aquele~pela aqui_na aqui_ne aqui~do
arquivo_$ arre arre_egua arre~, arrumar_$ as_cartas as_criancas as_demais as_frases assinei~o as~fora ate_sexta atender_? ate~fim ate~meu ate~nenhuma ate~o atolada atolada_$ atrasa atrasada_? atrasada_gracas atrasada_sim atrasada~# atrasada~a atrasado_desde atrasado_faz atrasado_nao atrasados atrasado~o atrasado~uns atrasando atrasando_a atrasando~pensao atrasar_$ atrasar_um atrasar~mes atualizar
atualizar_sim aumentei_minha aumentei~divida austr- australia autista_, autista~banco autom- automatico automatico_, automatico_da automatico~divida automatico~o autonomo_nao autonomo~tem a~acabou a~alimenticia a~caduca a~cobra a~como a~completo a~cresce a~dar a~diminui a~dois a~em a~estao a~faz a~ideia a~julho a~mandou a~nela a~outubro a~pagar a~porque a~quebrou a~se a~sem a~velha a~vem a~volta
a~zerada bah bairro_, bairro~moveis baixa_nunca baixar_a baixar_isso baixar~? baixar~pensao baixa~, banco_ai banco_diz banco_do banco_e banco_entrou banco_eu banco~# banco~encostar banco~mandou banco~na banco~procede barata_por barata~ser barraco barraco_eh barraco~tudo base base_em base~que beleza_valeu bem_, bem~so beneficio_da beneficio~veinha beste- besteira bico_que bloqueei bloqueei_o
bloqueei~numero boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_nao boleto_que boletos boletos_$ boleto~desconto boleto~do boleto~nao boleto~sei boleto~verdadeiro bolsa~nao bom~ou bom~preciso bonito bora_la bota_nossas bota_para bota~coisas bota~falar botou botou_a botou~NAME brincando_, bronc- bronca bronca_$ bruto_$ bruto_, bruto~fica bruto~o buscar~caminhao caba caba_cobra caba~#
cada_# cada_dois cadastro_por cadastro~favor cada~meses cai_meu cai_na cai_todo cair cair_no cair~rotativo caiu~# cai~dia cai~minha calcada calcada_$ calcula_ai calcula~se caminhao caminhao_$ caminhao_quito caminhao~tudo caminho_$ caminho_que caminhonete caminhonete_$ caminho~voce cancelar_esse cancelei capital~australia cara_, cara_a cara_no cara~cara cara~digo carne_e carne~osso caro_demais
caro~, carro_adiantada carro_esse carro_quebrou carro~mes carta_para cartao_eh cartao_junto cartao_mas cartao~com cartao~daqueles cartao~estao cartao~loja cartao~nao cartao~que cartas cartas_fora cartas~, carta~cartorio carta~forum carteira_digital carteira~vale casa_com casa_corta casa_e casa_falou casa_pedindo casa_toda casa~causa casa~heranca casa~mais casa~prazo casa~que casa~vai casin-
casinha causa_das causa_deles causa~? causa~divida cel cem cem_reais cem~antes centavo_para centavo~boletos centro centro_$ centro_para centro~renegociar certo_antes certo_pode cet~maior cet~o chao chegou_$ chegou_no chegou~intimacao cima_$ cinco~? cinco~a cinco~ainda cinco~eu cobra_# cobrador_mete cobradora_ligou cobrador~a cobram_alguma cobram~coisa cobranca~que cobrando_# cobrando_$
cobrar_alguma cobraram cobraram_duas cobraram~vezes cobrar~coisa cobrar~de cobra~% cobre_metade cobre~das coisa_agora coisa_tres coisas_na coisas~calcada coisa~ja coisa~mas coisa~vezes com_atendente com_base com_desconto com_dividas com_do com_dor com_ela com_esses com_humano com_mais com_maquina com_nome com_remedio com_todo combinado_, combinado~me comeca_tudo comecar_a comecar_do
comecar_pagando comecar~a comecar~menores comecar~outra comecar~zero comeca~de comer_fora comigo_? comissao~# como_comecar como_convenio como_essencial como_falar como_pagas como_primeira como_saio como~antes como~consigo como~disso como~eh como~na como~no como~primeiro como~saio como~um compensa_mais compensa_meter compensa~? compensa~o comprei_$ compro computador_, computador~qual com~% com~como
com~consignado com~consultor com~conta com~contas com~da com~disso com~e com~eh com~em com~enterro com~gerente com~moca com~moco com~na com~nada com~nas com~no com~papel com~patrao com~por com~respeito com~ser com~sujo com~uso concorda concorda_com concorda~esse concordo~o condi- condicao conferir conferir_as conferir~contas confirm-amount:apagar confirm-amount:ele confirm-amount:era
confirm-amount:esse confirm-amount:eu confirm-amount:foi confirm-amount:melhor confirm-amount:muda confirm-amount:mudar confirm-amount:que confirm-amount:quero confirm-change:acho confirm-change:antes confirm-change:antigo confirm-change:decimo confirm-change:enquanto confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la
confirm-change:melhor confirm-change:mexe confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:aham confirm-creditor:apaga confirm-creditor:banco confirm-creditor:decimo confirm-creditor:disse
confirm-creditor:ele confirm-creditor:enquanto confirm-creditor:entendeu confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:jeito confirm-creditor:me confirm-creditor:melhor confirm-creditor:mesma confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner
confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:correto confirm-delete:decimo confirm-delete:deixar confirm-delete:disse confirm-delete:do confirm-delete:ele confirm-delete:espera confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:infelizmente confirm-delete:meu confirm-delete:mexer confirm-delete:muda
confirm-delete:mudanca confirm-delete:mudar confirm-delete:perai confirm-delete:por confirm-delete:sem confirm-delete:tem conforme_a conforme~lgpd conheco_, conheco~sera consegue_me consegue~dizer conseguir_alugar conseguir~esse conseguir~uma consegui~esse consent:adiantado consent:ajudar consent:alguem consent:amor consent:apagam consent:apagar consent:as consent:bom consent:cai consent:chegou
consent:codigo consent:coisas consent:comigo consent:confio consent:continuar consent:credito consent:dai consent:deixou consent:desconto consent:disseram consent:diz consent:documento consent:era consent:escrevo consent:estao consent:estranho consent:foto consent:gente consent:gostaria consent:guardar consent:informacao consent:liberar consent:ligar consent:ligaram consent:limpam consent:mandou
consent:maquina consent:mexer consent:moco consent:na consent:ninguem consent:normal consent:num consent:oxe consent:passam consent:pedindo consent:pediu consent:pelo consent:perguntas consent:pessoa consent:piorar consent:quer consent:queria consent:receber consent:recebi consent:sabendo consent:score consent:seguir consent:senhor consent:sera consent:sobre consent:suja consent:tira consent:tras
consent:tu consent:uso consent:ve consent:veio consent:vendem consent:vi consent:vir consent:whatsapp consignado_, consignado_mas consignado_nao consignado_pela consignado~baixa consignado~carteira consignado~como consignado~nunca consignado~oferecem consignado~preciso consigo_# consigo_? consigo_alugar consigo_parar consigo~casa conta_como conta_so conta_zerada contar_, contar~o contas_, contas_?
contas_que contas~casa contas~como contas~te contato_, contato_comigo contato~eh conta~, conta~de conta~energia conta~essencial conta~o contei_para contei~voce contra_o contracheque_$ contrato_que convenio convenio_a convenio~loja conversa_sem conversar~alguem conversar~uma conversar~voce conversa~querer copia_dos copia~meus cor correto_sim corre~de corrigir_$ corta_mais cortada_: cortada~caiu
cortar_a cortar_o cortarem~luz cortar~agua cortar~que corta~rapido costa- costas costas_de costas~tanto cozin- cpf_limpo cpf~de crediario~, credito_rotativo credito~, credor_solicitando credor~prazo cresce_quanto cresce~por cria cria_um crian- criancas criancas_da criancas~escola cria~texto custa_# cutuc- da_australia da_desgraca da_divida da_equipe da_escola da_neide da_oferta da_outra da_pagina
da_veinha dados_em dados_nao dados_por dados_se dados~alguem dados~arquivo dados~conforme dados~eu dados~favor daquela_tela daquela~dos daqueles daqueles_da daqueles~loja daqui_de daqui_do daqui~bairro dar_# dar_$ dar_desconto dar_esse dar_so dar~? dar~mes dar~o das~, das~propostas das~que das~tem da~caiu da~caminhonete da~com da~conversar da~da da~do da~eu da~falou da~impedir da~irma da~ja da~mim
da~mudar da~na da~ninguem da~particular da~pedindo da~perder da~perderem da~resolve da~textinho da~tirar da~vence da~vo de_NAME de_abocanhar de_abrir de_busca de_carne de_carro de_contato de_cortar de_dar de_dez de_dividas de_emprego de_energia de_favor de_ficar de_gasolina de_julho de_manha de_minimo de_multa de_outubro de_pessoa de_prisao de_quando de_rotativo de_soltar de_tanto de_tarde de_taxa
de_vale debito debito_automatico debito~, debito~da debt-amount:agora debt-amount:app debt-amount:atrasada debt-amount:atrasadas debt-amount:cabeca debt-amount:com debt-amount:da debt-amount:do debt-amount:era debt-amount:estava debt-amount:eu debt-amount:falar debt-amount:fatura debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:juros debt-amount:maio debt-amount:mais
debt-amount:meu debt-amount:muito debt-amount:na debt-amount:nada debt-amount:no debt-amount:numero debt-amount:nunca debt-amount:olho debt-amount:passa debt-amount:pode debt-amount:prefiro debt-amount:responder debt-amount:respondo debt-amount:saber debt-amount:se debt-amount:sem debt-amount:simples debt-amount:tambem debt-amount:tanto debt-amount:tem debt-amount:tempo debt-amount:toda
debt-amount:um debt-amount:valor debt-amount:voce debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:lojinha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:para debt-creditor:que
debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:caminhonete debt-kind:carro debt-kind:casa debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo
debt-kind:escrito debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:minha debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem
debts:abrir debts:acaba debts:acho debts:acontece debts:ajudam debts:alguma debts:amor debts:ano debts:antecipar debts:anterior debts:antes debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:assim debts:atendente debts:atender debts:atendimento debts:atrasadas debts:aumenta debts:avisar debts:baixar debts:bolo debts:brasil debts:buraco debts:burro debts:caiu debts:cancelo
debts:carne debts:carta debts:causa debts:chama debts:cheio debts:cima debts:cobrando debts:cobrar debts:coisas debts:compensa debts:consegue debts:consultor debts:contar debts:contas debts:conto debts:contracheque debts:conversar debts:credito debts:dai debts:dar debts:de debts:deixa debts:depois debts:descontam debts:desde debts:desejo debts:desse debts:deve debts:devendo debts:dever debts:disse
debts:disso debts:diz debts:dizer debts:ele debts:entre debts:era debts:errado debts:errei debts:esperar debts:essas debts:estao debts:existe debts:extrato debts:faco debts:falando debts:fatura debts:fazer debts:fica debts:filhos debts:financeira debts:fogao debts:foi debts:folha debts:for debts:funciona debts:ganho debts:gerente debts:gostaria debts:governo debts:graca debts:igual debts:inss
debts:internet debts:ir debts:jeito debts:levam debts:levar debts:loja debts:luz debts:mae debts:manda debts:mande debts:medo debts:menor debts:menos debts:metade debts:meus debts:minhas debts:moca debts:moro debts:negociacao debts:negociar debts:nunca debts:ofereceram debts:olhar debts:orientacao debts:osso debts:outra debts:outro debts:paga debts:pagando debts:pagar debts:pago debts:pai
debts:papo debts:parar debts:passado debts:passar debts:passei debts:passou debts:patrao debts:pedi debts:pedir debts:pela debts:pelo debts:pena debts:perdi debts:perdido debts:perguntar debts:pessoa debts:plano debts:pouquinho debts:preco debts:prefiro debts:prendem debts:preso debts:primeiro debts:prisao debts:quando debts:quer debts:queria debts:receber debts:repete debts:resolve
debts:responder debts:respondo debts:saber debts:saio debts:saiu debts:semana debts:serve debts:servico debts:significa debts:sobre debts:soma debts:sou debts:tambem debts:telefone debts:televisao debts:ter debts:total debts:trabalho debts:trocar debts:uns debts:vale debts:valor debts:vao debts:vem debts:ver debts:vez debts:vi debts:vida debts:vir debts:zap decido decido_? decimo_nao decimo_sim
decla- declarar deixa_essa deixar_parada deixar~a deixa~conferir deixei_o deixei~prazo deixo- deixou deixou_$ deixou_, dei~de deles_, deles_? deles~nao demais_estao demais~regulares demais~tem demitido_? dentro_de dentro~casa depois_do depois_se depois_vao depois_voce depois~apagam depois~me depois~olhar depois~paga depois~pagamento depositar depositar_cem depositar~reais descobrir_por
descobrir~aqui desconta_direto descontado_no descontando descontando_do descontando~meu desconta~contracheque desconta~do desconto_, desconto_por desconto~NAME desconto~conta desconto~email desculpa_mas desculpa~nao desde_# desde_entao desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~, desde~/ desde~comeco desde~de desde~dia desde~e desgr- desgraca desgraca_$ dessa_?
desse_dinheiro desse_emprestimo desse~consignado desse~nao deste deste_mes deste~. deu_o deus_$ deus_estou deus_nao deus~apaga deus~atolada deu~% deu~total deve_ser deve_ter devendo_, devendo_ao devendo_no devendo_pensao devendo~cartao devendo~todo dever_a dever~financeira deve~alguma deve~alto deve~mil devia devo_a devo_hoje devo~nada devo~ninguem devo~para devo~um dez_anos dez~ainda de~abusivo
de~ai de~ano de~ate de~comprei de~consignado de~corta de~depois de~dia de~dias de~estou de~fisica de~fora de~jeito de~me de~mesmo de~meu de~mutirao de~nessas de~porque de~preso de~seja de~so de~sobrar de~todo de~trabalhar de~x dia_, dia_bruto dia_mesmo dia_para dia_porque dia_preciso dia_quinze dia_util dias_; dias_sai dias_tiram dias_uteis dias~? dias~a dias~as dias~do dia~, dia~. dia~/ dia~a
dia~cai dia~eh dia~eu dia~gostaria dia~ja dia~outro dia~que diferenca~rotativo dificil_a dificil~vida diga digita digita_ai digital digital_vale digital~a digita~o digo_o digo~que diminui diminui_ou diminuir~pensao diminui~aumenta dinheiro_? dinheiro_esse dinheiro_nao dinheiro_que dinheiro_so dinheiro~cobre dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direito_, direito_de
direito~abocanhar direito~faz direto_da direto_do direto_na direto~beneficio direto~folha disse_$ disseram~limpam disse~eh disse~eu disso_, disso_ai disso_tudo disso~? divida_antiga divida_cresce divida_da divida_eu divida_na dividas_, dividas_como dividas~contei dividas~ja dividas~voce divida~de divida~ja divida~minha divida~quanto divida~um dividido diz_# diz_as dizendo~limpa dizendo~vou dizer_,
dizer_ao dizer_quais dizer~certo dizer~divida diz~dividas diz~frases diz~mil dnv do_boleto do_contracheque do_de do_desconto do_finado do_flamengo do_juiz do_menino do_painel do_parcelamento do_povo do_quanto do_seu do_vermelho documento_eh documento_para documento~liberar documento~normal doente~nao dois~e dono_da dono_quer dono~a dono~casa dor_nas dor~costas dos_graficos do~, do~adiantada do~com
do~como do~consignado do~de do~disse do~ele do~eles do~ex do~gol do~mas do~menino do~mesmo do~nao do~osvaldo do~pago do~passar do~pedindo do~sogro do~venceu do~ver duas_propostas duas~compensa duas~e dura durmo_mais duzen- duzentos e_# e_ainda e_ate e_baixar e_cinquenta e_com e_do e_ela e_ele e_fiquei e_foi e_isso e_mandou e_ninguem e_osso e_outro e_para e_por e_um e_uma egua_, egua~recebo eh_,
eh_barata eh_cartao eh_comigo eh_cortarem eh_debito eh_ele eh_eles eh_free eh_heranca eh_maior eh_nada eh_perder eh_puro eh_ruim eh~a eh~absurdo eh~automatico eh~bruto eh~casa eh~conta eh~da eh~desconto eh~disso eh~falar eh~ganha eh~gerente eh~inss eh~limite eh~menor eh~meu eh~minimo eh~o eh~pensao eh~pode eh~por eh~primeira eh~responder eh~tal eh~virem ela_? ela_que ela~, ela~de ele_bota ele_nao
ele_sim eles_ainda eles_falaram eles_pedem eles_por eles_riem eles_sao eles_tem eles_virem eles~buscar eles~de eles~direito eles~escrito eles~nao eles~o eles~obrigados eles~podem eletr- ele~de ele~me ele~na ele~nossas ele~paga em_abril em_agosto em_arquivo em_atraso em_especial em_parcelas em_recuperacao email_eh email_isso email~eh email~golpe email~mim embora_e embora_ontem embora~eu emprego_,
emprego_e emprego~ainda emprego~posso empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_de emprestado~familia emprestimo_consignado emprestimo_de emprestimo_do emprestimo_vem emprestimo~# emprestimo~, emprestimo~NAME emprestimo~escrito emprestimo~que emprestimo~quitar empur- empurraram empurraram_um empurraram~cartao em~/ em~agora em~anos em~comigo em~judicial em~meses
em~mesmo em~porque em~quando em~site em~tempo em~x encos- encostar encostar_nesse encostar~dinheiro endereco_daquela endereco~tela endiv- endividada endividada_me endividada~ajuda enquanto_eh enquanto~isso ensina_a entao_esse entao~mes entao~tem entendi_a entendi_por entendi~, entendo_com entendo_de entendo~maquina entendo~taxa enter- enterro entra~, entre- entre_mais entrei entrei_agora
entrei_faz entrei_no entrei~pouco entrei~rotativo entre~em entro_$ entro_na entrou_# entrou_na entrou~faculdade entrou~justica entro~tarifa envia- enviar enviar~NAME equip- equipe equipe_$ era_, era_da era_do era_uma era~coisa era~meu errado_, errado_comeca errado~de errei_$ errei_a errei_na errei~pergunta errei~ultima escola escola_particular escola~? escolheu escolheu_a escolheu~NAME escreve_a
escreve_uma escrever_direito escrever~, escreve~mensagem escreve~mim escrito_cet escrito_credito escrito~, escrito~rotativo espera_antes espera~quero espero_baixar espero~? esqueci_o esqueci_se esqueci~falei esqueci~que esqui- essa_para essa_sim essas_coisa essas_tres essas~, essa~da essa~depois essa~quero esse_contato esse_eh esse_povo esse_trem esse_valor essentials:% essentials:acabou
essentials:agua essentials:alguem essentials:alguma essentials:aluguel essentials:amanha essentials:anterior essentials:antes essentials:apague essentials:aqui essentials:auxilio essentials:avisar essentials:baixa essentials:boleto essentials:bolsa essentials:bpc essentials:cadunico essentials:caiu essentials:carro essentials:celular essentials:consigo essentials:conversar essentials:dai
essentials:desconto essentials:dificil essentials:dinheiro essentials:direito essentials:divida essentials:dividido essentials:dois essentials:dos essentials:dura essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errei essentials:escrever essentials:esquecam essentials:esse essentials:esses essentials:exclui essentials:existe
essentials:familia essentials:fora essentials:gerente essentials:gosto essentials:governo essentials:graca essentials:guardem essentials:jogo essentials:lembro essentials:ler essentials:mae essentials:menos essentials:mensagem essentials:mercado essentials:meses essentials:mim essentials:mundo essentials:ninguem essentials:os essentials:paga essentials:passa essentials:peco essentials:pela
essentials:pensar essentials:pouco essentials:prefiro essentials:programa essentials:quanto essentials:queria essentials:receber essentials:remove essentials:respondo essentials:retiro essentials:salario essentials:se essentials:semana essentials:senhora essentials:sistema essentials:tambem essentials:tipo essentials:tira essentials:todo essentials:ultima essentials:ultimo essentials:uns
essentials:vai essentials:vao essentials:vejo essentials:vida essentials:vizinha esses_juros esses_papel esses~eu esse~ai esse~e esse~liga esse~moca esse~o esse~passou esta_# esta_, esta_com esta_correto esta_protestado esta_vencida estao_absurdo estao_ameacando estao_descontando estao_falando estao_no estao_regulares estao~. estao~cortar estao~do estao~passando estao~spc estao~taxa estao~um
estava_# estava_certo estava_tanto estava~agora estava~antes estava~mil esta~# esta~cima esta~com esta~desde esta~faz esta~gracas esta~meses esta~nao esta~recuperacao este_ano estev- esteve esteve_aqui este~, estou- estou_atolada estou_endividada estou_jogando estou~, estou~a estou~ao estou~desde estou~dor estou~no estou~pensao eu_# eu_$ eu_aceitei eu_acho eu_conferir eu_decido eu_devia eu_disse
eu_enviar eu_errei eu_espero eu_faca eu_falar eu_fiz eu_fizer eu_for eu_fui eu_gaste eu_largar eu_ler eu_mexo eu_mudasse eu_nunca eu_paguei eu_passei eu_perder eu_que eu_quitar eu_recebo eu_respondi eu_saia eu_saiba eu_tirar eu_vendesse eu~ate eu~baixar eu~demitido eu~errado eu~falar eu~falei eu~foi eu~hoje eu~ir eu~junto eu~la eu~medo eu~metade eu~meu eu~parada eu~pelo eu~posso eu~sem eu~so
eu~vou ex_, ex_nao exatamente_? exclui_da exclui~lista exijo exijo_exclusao exijo~dos experiencia_ainda experiencia_nao experiencia~sei explica_a explicar_melhor explicar~a explica~ordem explica~plano extrato_eu extrato~sei ex~paga e~. e~a e~acabei e~ai e~atrasadas e~base e~com e~desde e~dia e~do e~e e~ela e~entro e~estao e~financeira e~fui e~hoje e~nao e~parcelamento e~resolve e~resto e~tenho
e~todo e~trem fabri- fabrica fabrica_mandou fabrica~metade faca faco_a faco_um faco~, faco~acordo faco~falar faco~minima faco~negociar faco~ou fala_sem fala_tudo falando_de falando~um falar_comigo falar_o falar_para falaram_? falar~? falar~atendente falar~cobrador falar~humano falar~mes falar~outra falar~pior falar~uma falar~voce fala~do fala~que fala~um falec- faleceu falecido falecido_marido
falei_a falei_brincando falei_com falei_de falei_ne falei~, falei~? falei~errado falei~loja falei~mesma falho- falhou falhou_$ falou_que falou~se falou~vai falo~a falta_o faltam_$ falte falte_para falte~outra faltou_so faltou~o familia_mesmo familia_nao familia_toda familia~sem familia~tem fatura_cresce fatura_da fatura_diminui fatura_resolve fatura_veio fatura_vence fatura~alguma fatura~dia
fatura~escrito fatura~ou fatura~tanto favor_, favor_no favor_que favor~a favor~eu favor~terreno faxina faz_do faz_mais faz_para faz_pouco faz_tanto faz_uma fazer_a fazer_uma fazer~nao faz~# faz~ano faz~anos faz~de faz~jeito faz~mes faz~nao faz~reclamacao faz~tempo faz~zap fecha fechou_e fechou~mandou feira fica_$ fica_metade ficar_com ficar_livre ficar_um ficar~a ficar~receber fica~centro
ficou_combinado ficou_por ficou~, ficou~ultimo fico~disso fico~no filha_, filha_de filha_entrou filha_quer filha~graca filha~ver filho_, filho_autista filho_pode filhos_e filho~, filho~ele filho~o finad- finado finado_marido finado_que finado~eh final_$ final_vou final~ter financeira_, financeira_e financeira_que financeira~baixar financeira~fica financeira~isso financiamento_de
financiamento~banco financiamento~carro financiamento~meu financiamento~minha financiar financiar_uma fisica_, fisica~confio fiz_pelo fizer fizer_um fizeram_$ fiz~telefone flame- flamengo flexibles:a flexibles:acho flexibles:aqui flexibles:bruto flexibles:casa flexibles:coisas flexibles:conta flexibles:da flexibles:do flexibles:dois flexibles:durmo flexibles:em flexibles:entra flexibles:esta
flexibles:liquido flexibles:marido flexibles:me flexibles:meses flexibles:meu flexibles:na flexibles:no flexibles:quando flexibles:renda flexibles:salario flexibles:sei flexibles:sem flexibles:tambem flexibles:toda flexibles:trabalho flexibles:um flexibles:viagem flexibles:voce foi_a foi_cortada foi_dinheiro foi_numa foi_todo foi_tudo foi_um foi~: foi~acordo foi~de foi~emprestado foi~loja foi~no
foi~pago folha_e folha~eu for_demitido for_so fora_, fora_em fora~juros for~? for~de frase- frases frases_$ free~ou frente_? fui_junto fui_mandado fundo_se fundo~eu furou ganha_# ganha_pao ganhar_$ ganhar~mes ganha~mil ganhe- ganhei ganho_# ganho_mais ganho~? ganho~nada garantia_nessas garantia~contas garantia~pagar gas_# gas_e gasolina_$ gasta- gaste gaste_menos gastei~dinheiro gastei~remedio
gaste~com gasto_# gasto~a gasto~de gasto~mais gasto~nao gas~a geladeira_velha geladeira~, gente_como gente~eu gerente_do gerente~NAME gol_# golpe_ou gostaria~receber governo_, graca_mesmo graficos_$ gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar_sim guia guia_$ ha_quinze heran- heranca heranca_da heranca~minha hoje~inss hoje~manha homem humano_pode humano~me
idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ignore_as ignore~instrucoes igrej- igreja igreja_$ ih_mais ih~um imagina imagina_se imagina~eu imped- impedir impedir_o impedir~debito income-low-month:a income-low-month:de income-low-month:dizer income-low-month:o income-low-month:zero income-source:com income-source:finado income-source:marido incomes:% incomes:NAME
incomes:agora incomes:ainda incomes:antecipar incomes:apaga incomes:aposentadoria incomes:aposentei incomes:app incomes:autista incomes:auxilio incomes:banco incomes:beneficio incomes:boleto incomes:bom incomes:burro incomes:cai incomes:cartao incomes:causa incomes:coisas incomes:com incomes:comer incomes:comissao incomes:demitido incomes:descontar incomes:deve incomes:dinheiro incomes:direito
incomes:divida incomes:eles incomes:entre incomes:errei incomes:esposa incomes:essas incomes:essencial incomes:esta incomes:explica incomes:fazer incomes:ficar incomes:filha incomes:filho incomes:finado incomes:folha incomes:for incomes:fora incomes:ganha incomes:garantia incomes:gasolina incomes:idade incomes:inss incomes:juros incomes:le incomes:mae incomes:manha incomes:marido incomes:marmita
incomes:mas incomes:maximo incomes:meio incomes:menor incomes:menos incomes:metade incomes:mudar incomes:muito incomes:na incomes:nele incomes:nisso incomes:olhar incomes:onde incomes:parado incomes:patrao incomes:patroa incomes:pegar incomes:pegou incomes:pena incomes:pensao incomes:perigo incomes:podem incomes:pouco incomes:quem incomes:responder incomes:respondi incomes:sabendo incomes:sacar
incomes:sai incomes:se incomes:ser incomes:te incomes:tem incomes:tipo incomes:tiro incomes:todo incomes:trabalho incomes:uber incomes:ultimo incomes:uns incomes:vale incomes:valor incomes:ver incomes:vez incomes:vida incomes:vou informacoes_que informacoes~guardam informar_agora inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou insta- instagram instalments-left:agora instalments-left:ano
instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:boleto instalments-left:cabeca instalments-left:como instalments-left:depois instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:faco instalments-left:faz instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:meio
instalments-left:mes instalments-left:no instalments-left:nunca instalments-left:olhar instalments-left:olho instalments-left:ou instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quero instalments-left:responder instalments-left:se instalments-left:tanto instalments-left:tenho instalments-left:termina instalments-left:um instalments-left:uns
instalments-left:ver instalments-left:vou instrucoes~e inteiro_, inteiro~tigrinho irma_eh irma~barata isso_acontece isso_ou isso~mesmo isso~tudo isso~verdade ja_, ja_acertei ja_botaram ja_esta ja_faz ja_mandou ja_nao ja_pagou ja_reclamei ja_tem ja_vem ja_vou ja~, ja~. ja~ate ja~carta ja~de ja~descontado ja~sei ja~tanto ja~todo jeito_mais jeito_para jeito~eu jeito~mim jeito~simples jogan- jogando
jogando_fora jogando~em jogo_onde jogo~? jogo~flamengo joguei_as joguei~cartas judicial_. juiz_$ junho junho_$ junho_e junho~NAME juros_nenhum juros_que juros_rotativo juros~, juros~alto juros~final juros~nunca juros~pesado juros~por justica_e justica~agora kitne- kitnet kitnet_$ la_agora la_de la_do la_na largar largar_a la~, la~casa la~semana legal_de legal~desconto lembrando_dos lembrando_todo
lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembretes_de lembro_, lembro_agora lembro_mais lembro~e lembro~quanto ler_esses ler_no ler~papel ler~telefone levar_? levar_a levarem_minha levarem~moto lgpd_. lgpd_exijo liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligando~dia ligaram_pedindo ligaram~pix
ligarem_? ligar~agora ligar~alguem liga~manha ligue- liguei liguei_mil liguei~vezes limite_de limite_legal limite~# limite~NAME limite~de limpa_tudo limpam_o limpa~que limpo_de limpo~novo link_da link_de link_nao link~novo link~pagar link~pagina link~painel link~verdade lista_, lista_as lista_de lista_minhas lista~contato livre~tudo livro~tudo logo_ou logo~seguro loja_, loja_a loja_cara loja_daqui
loja_dizendo loja_do loja_por loja~a loja~do loja~loja loja~me loja~quais loja~que loja~seu lojin- lojinha lojinha_da luz_amanha luz_da luz_mas luz_porque luz~dia luz~minha luz~nao mae_deixou mae_melhorava mae_sujo mae~? maio_agora maior_? maior_que maior_sim maior~a maio~nao mais_? mais_alto mais_conversar mais_essa mais_falar mais_mensagem mais_mensagens mais_ninguem mais_para mais_pesado
mais_quanto mais_rapido mais_sim mais~# mais~. mais~alem mais~cartao mais~cinco mais~dez mais~era mais~me mais~mensagem mais~mes mais~se mais~sim mais~tem mais~um mais~vez manda_ai manda_tudo manda_ver mandado mandado_embora mandar_as mandaram_pix mandaram_proposta mandaram~em mandaram~sim mandar~NAME mandar~sindico manda~arquivo manda~mensagem manda~que mandei~proposta mandou_metade mandou~embora
mando~eles manha_de manha~tarde manic- manicure mao_nela mao~? mao~jogo maquina_$ marido_deixou marido_quer marido~concorda marido~trocar marmi- marmita marmita_, marmita~de marque_todas marque~as mas_esse mas_eu mas_gasto mas_minha mas_por mas_preciso mas_quero mas_se mas_so mas_valor mas~acho mas~depositar mas~mae mas~nao mas~que mata matando~menores matando~pequenas matematica mater- material
me_bota me_dar me_dizer me_empurraram me_entendo me_escreve me_exclui me_faz me_guia me_ligarem me_ligou me_mandou me_passando me_pediram me_remove medo~de medo~eles mei_, meio_salario meio~minimo melhor_, melhor_a melhorava melhorava_? melhor~apagar melhor~mexer melhor~nao melhor~pergunta melhor~vista menino menino_, menino_autista meninos meninos_$ menino~que menores_primeiro menos_? menos_com
menos_mes menos~juros menos~que mensagem_ao mensagem_de mensagem_que mensagem~credor mensagem~eu mensagem~mim mensagem~voce mensagens_. mes_# mes_. mes_ele mes_o mes_passou meses_NAME meses_e meses_que mesma~tres mesmo_ou mesmo_que mesmo_sem mesmo~falte mesmo~papel mesmo~tem mes~, mes~bota mes~como mes~consegui mes~da mes~esta mes~para mes~sei mes~tem mes~termina metade_das metade_eles
metade_embora metade~contas metade~e metade~riem mete mete_a meter meter_bronca meter_o meter~fundo mete~mao meu_# meu_, meu_aluguel meu_apaga meu_emprego meu_ex meu_falecido meu_finado meu_ganha meu_gerente meu_gol meu_limite meu_medo meu_menino meu_pai meu_povo meu_sogro meu_vizinho meus~em meus~nao meus~por meus~se meu~# meu~deve meu~direto meu~em meu~faleceu meu~la meu~marido meu~ne meu~pao
meu~passou meu~pode meu~quer mexer_ne mexer~? mexer~app mexo_na mexo~do me~alguma me~das me~desconto me~eh me~minhas me~pedindo me~quais me~tudo mil_, mil_bruto mil_de mil_em mil_mas mil_vezes mil~NAME mil~e mil~eh mil~eu mil~janeiro mil~maio mil~total mim~recado minha_caminhonete minha_gratificacao minha_patroa minha_vo minhas_respostas minhas_tem minhas~? minhas~e minhas~o minha~, minha~amanha
minha~deixou minha~deve minha~entrou minha~melhorava minha~quer minha~quero minha~sujo minima minima_ideia minimo_a minimo_da minimo_eh minimo~faco minimo~por moca_, moca~falei moco_isso moco_ou moco~moca moco~nao more-debts:? more-debts:agora more-debts:ah more-debts:alem more-debts:bom more-debts:cartao more-debts:declarar more-debts:disso more-debts:faz more-debts:meu more-debts:minha
more-debts:ofereceram more-debts:pode more-debts:proposta more-debts:recebi more-debts:saiba more-debts:senhora more-debts:tres more-debts:um moro_com moro_de moro_na moro~favor moro~minha mostra_$ mostra_minhas mostrar mostra~dividas mostra~plano moto_, moto_que moto~eh moveis_silveira movim- movimento muda_nao muda_todo mudar~financiamento mudar~resposta mudas- mudasse mudasse_para mudasse~casa
muda~mes muda~por mudei~emprego mudou_tudo mudou~na muito_nao muito~por muito~sei mutirao_no mutirao~centro n3 na_agencia na_anterior na_calcada na_feira na_loja na_lojinha na_semana na_tarifa nada_. nada_? nada_em nada_no nada_que nada~NAME nada~apaga nada~atraso nada~casa nada~eu nada~me nada~meu nada~nao nada~ne nada~onde nao_# nao_. nao_a nao_acaba nao_apagar nao_baixa nao_concorda nao_dei
nao_entre nao_entro nao_ganho nao_minha nao_o nao_olho nao_sobrar nao_tinha nao_viu nao~. nao~agora nao~alugar nao~ate nao~conseguir nao~deixar nao~descobrir nao~direito nao~ela nao~entendo nao~escrever nao~estava nao~estou nao~informar nao~jeito nao~luxo nao~manda nao~nem nao~nenhum nao~nocao nao~plano nao~por nao~proposta nao~quantas nao~renner nao~sujar nao~tem nas_costas nas~de na~. na~a
na~anterior na~passada na~que na~social na~vida negociam negociam_com negociar~NAME negociar~eles negocio_de negocio_ou negocio~eu neide nela nela_? nem_lembro nem_por nem~, nem~direito nem~onde nenhum_, nenhuma_proposta nervo- nervosa nervosa_no nervosa~telefone nessa- nessas nessas_contas nessas~? nesse_dinheiro neto ne~tenho ninguem_pode ninguem_resolve ninguem~, ninguem~mexer no_ano no_caixa
no_cartao no_centro no_consumidor no_contrato no_crediario no_extrato no_mes no_nome no_papel no_pix no_radio no_terreno no_tigrinho no_whats nocao_de nocao~quanto noite_ate noite~para nome_depois nome_ne nome_pagando nome_para nome~, nome~conseguir nome~pessoa nome~protestado nome~sozinho nossa- nossas nossas_coisas nossas~na novembro_$ novo_, novo_depois novo_do novo_por novo~caminho novo~de
novo~favor novo~plano novo~zero no~# no~. no~dele no~eh no~mesmo no~para no~servico no~trabalho no~vou numa numa_loja numa~daqui numa~de numero_deles numero~, numero~do nunca_acaba nunca_falhou nunca_mais nunca_sei nunca~, nunca~por o o_barraco o_bolsa o_bruto o_caba o_caminhao o_caminho o_comeco o_da o_debito o_email o_enterro o_homem o_liquido o_outro o_perigo o_pior o_povo o_problema o_rapaz
o_saldo o_streaming o_telhado o_uso obrigados obrigados_a obrigados~receber obrigados~tirar oferecem oferecem_na oferecem~rua oferecer_metade oferecer_para ofereceram_nada ofereceram_sim oferecer~eles offers:adiantado offers:ajuda offers:alguma offers:ano offers:anos offers:ao offers:aparece offers:app offers:baixar offers:caducou offers:cara offers:casa offers:chegou offers:codigo offers:comeco
offers:confio offers:conta offers:conversa offers:cpf offers:credito offers:credor offers:dando offers:deixar offers:deles offers:digo offers:direito offers:disseram offers:diz offers:dizendo offers:dizer offers:documento offers:e offers:email offers:empresa offers:era offers:esperar offers:espero offers:existe offers:falam offers:falar offers:falaram offers:financeira offers:fiz offers:foi
offers:foto offers:infelizmente offers:ir offers:la offers:liberar offers:ligacao offers:ligar offers:ligaram offers:limpam offers:loja offers:mando offers:melhor offers:mensagem offers:mes offers:moca offers:mudar offers:negociacao offers:normal offers:novo offers:oferecer offers:onde offers:outro offers:palavras offers:parcelamento offers:pedindo offers:pedir offers:pediu offers:pessoa
offers:posso offers:puxar offers:quando offers:quem offers:querem offers:quero offers:receber offers:respondo offers:seguro offers:senha offers:serasa offers:tanto offers:taxa offers:telefone offers:tempo offers:ter offers:veio offers:verdade offers:vi offers:whatsapp oficina ok_, ok_pode ok~ser olha_eu olhar~extrato olha~nao onde_que onde_ver onde_vou onde~eu onde~peco onde~reclamar oq_eh ordem_,
ordem~por ordem~prisao orientacao~renegociacao osso osso_$ osso_ai osso~? osval- osvaldo osvaldo_$ os~, os~que ou_# ou_aumenta ou_em ou_estao ou_moca ou_seguro outra_? outra_sim outro_endereco outro_minimo outro_por outro~causa ouvi_no ouvi~radio ou~ano ou~as ou~casa ou~de ou~espero ou~familia ou~liquido ou~me ou~mil ou~parcelas ou~plano ou~que ou~verdade overdue:/ overdue:: overdue:;
overdue:abril overdue:abrir overdue:acabou overdue:acordo overdue:agora overdue:app overdue:aqui overdue:automatico overdue:botar overdue:botaram overdue:bpc overdue:cabeca overdue:cai overdue:caiu overdue:cartao overdue:casa overdue:cinco overdue:claro overdue:cobrador overdue:cobranca overdue:comer overdue:consegue overdue:consignado overdue:corre overdue:credor overdue:debito overdue:deixo
overdue:deles overdue:deposita overdue:desconta overdue:desconto overdue:descubro overdue:desse overdue:deve overdue:dever overdue:dinheiro overdue:direto overdue:disse overdue:dizer overdue:ela overdue:ele overdue:eles overdue:entao overdue:entra overdue:era overdue:esqueci overdue:ex overdue:faco overdue:falou overdue:falte overdue:fazer overdue:ficar overdue:ficou overdue:filho overdue:filhos
overdue:ganho overdue:geladeira overdue:gente overdue:graca overdue:hoje overdue:junho overdue:loja overdue:luz overdue:marco overdue:mesmo overdue:meus overdue:mostra overdue:mudar overdue:muito overdue:na overdue:natal overdue:nome overdue:novo overdue:olho overdue:os overdue:outro overdue:outros overdue:paga overdue:pagamento overdue:pagar overdue:pai overdue:parcela overdue:parei
overdue:passado overdue:policia overdue:porque overdue:prendem overdue:prisao overdue:proposta overdue:qual overdue:quando overdue:quantos overdue:quatro overdue:quer overdue:quinze overdue:receber overdue:recebo overdue:regulares overdue:responder overdue:respondo overdue:resposta overdue:restricao overdue:sao overdue:senhora overdue:ser overdue:serasa overdue:setembro overdue:site
overdue:sozinha overdue:spc overdue:tanto overdue:te overdue:tempo overdue:ter overdue:tiram overdue:tirar overdue:todo overdue:todos overdue:tomar overdue:vejo overdue:velha overdue:vence overdue:vencida overdue:ver overdue:vezes overdue:vir overdue:voce oxe_e oxe~e oxe~por o~atrasa o~automatico o~cadastro o~cobra o~conta o~daquela o~depois o~diz o~entrou o~familia o~faz o~ficou o~foi o~isso
o~legal o~maior o~mes o~minimo o~na o~nunca o~o o~outra o~pagando o~passado o~pede o~quando o~quebrou o~quito o~se o~so pagamento_? pagando_a pagando_uma pagando~minimo pagando~o pagando~taxa pagar_as pagar_ate pagar_este pagar_minhas pagar_na pagar_sera pagar~ano pagar~contas pagar~de pagar~em pagar~menores pagar~nao pagar~parcela pagar~pix pagar~primeira pagar~que pagas paga~pensao pagina_nao
pagina~entra pago_# pago_, pago_eh pago_ela pago_esse pagou_as pagou~duas pago~agora pago~em pago~puro pago~so pague_adiantado paguei_as paguei_ate paguei_essa paguei_foi paguei_hoje paguei~luz paguei~mil paguei~minimo paguei~primeira pague~para pai_faleceu pai_tem painel_nao painel_pede painel~abre painel~senha pai~, pai~me pai~medo pao_$ papel_do papel_e papel~emprestimo papo_, papo~me para_a
para_boletos para_casa para_dono para_ela para_falar para_igreja para_impedir para_meninos para_mudar para_perder para_perderem para_receber para_reformar para_sindico para_tirar para_uma parada parada_a parada~divida parar~comer para~NAME para~alugar para~atendente para~coisa para~da para~dizendo para~emprestimo para~enviar para~esses para~filho para~ler para~mil para~nada para~ordem para~pedindo
para~pessoa para~sera para~servico para~tal parcela_da parcela_do parcelamento_da parcelamento_deles parcelamento~fatura parcelas_? parcela~NAME parcela~carro parec- parece parem_de parem~mandar partir_de partir~quando passando_a passando~perna passar_la passar_meus passar~dados passar~na passa~um passei_? passo_completo passo_que passou_e passou_esse passou~contato patrao_$ patrao_nao patrao~paga
peco~para peco~pensao pede_pix pede_senha pede~adiantado pede~e pedindo_mais pedindo_pix pedindo_prazo pedindo_taxa pedindo_um pedindo~seguro pedindo~tempo pedir_$ pediram_# pediram_pix pediram~pix pedir~cpf pediu_$ pegar- pegar_o pegar_um pegue- peguei peguei_para peguei~reformar pela_carteira pela_lgpd pela~digital pela~exijo pelo_telefone pena_? pena_pagar pena~a pensando_melhor pensando~,
pensao_alimenticia pensao~agora pensao~eu pensao~finado pensao~menino pensao~minha pensao~ter perder_isso perderem perderem_por perderem~minha perder~ai perder~emprego perdi_a perdido_nao perdido~entendi perdi~boleto perdi~endereco pergunta_passada perguntas perigo_desse perigo~emprestimo perna perna_? pesado_? pessoa_de pessoa_ou pessoa_por pessoal_$ pessoa~, pessoa~favor pessoa~maquina
pessoa~verdade pfv pfv_$ pior_mes pix_, pix_adiantado pix_de pix_em pix~# pix~nome pix~para plano_, plano_esse plano_mais plano_nao plano_outra plano_pago plano~da plano~manda plano~mes plano~uma plano~vez pode_anotar pode_arrumar pode_atualizar pode_comecar pode_corrigir pode_encostar pode_falar pode_guardar pode_meter pode_mexer pode_seguir podem~processar pode~atender pode~bronca pode~melhor
pode~ne pode~nesse pode~o por_ano por_dever por_email por_esse por_idade por_loja por_ser por_sms porque_a porque_corre porque_eh porque_nunca porque_tem porque~debito porque~olhei porque~risco por~. por~baixa por~bruto por~das por~deles por~divida por~em por~esse por~ficou por~ganho por~isso por~mas por~ne por~para por~que por~ver por~voce possa~atender posso_apagar posso_baixar posso_ficar
posso~com posso~so pouco_nao pouco~sei povo povo_da povo_la povo_liga povo~cobranca povo~de prazo_da prazo_do prazo~acordo prazo~oferta precisa_me precisa~lembrar preciso_depositar preciso_falar preciso~cem preciso~com prefiro_atendimento prefiro~humano prefiro~matando prende prende_o prende~fundo preso_por preso~dever presta presta_? prestacao prestacao_do primeira_, primeira_ja primeira_se
primeira~e primeira~eh primeira~limpa primeiro~. primeiro~que prisao_? problema_de problema~dar procede procede_? procon_? profe- propor_um propor~acordo proposta_para propostas_compensa propostas~mais protestado protestado_$ puder pular~pergunta puro puro_juros puro~? qtos qtos_dias quais_divida quais_voce quais~anotou quais~minhas qual_endereco qual_pago qual_primeiro qual~contas qual~essa
qual~perigo qual~problema qual~tem quando_a quando_comprei quando_me quando_termino quando~ficar quando~mexo quando~que quando~termino quantas_faltam quanto_deu quanto_estou quanto_por quanto_seja quanto_so quanto_tenho quantos~sai quantos~tiram quantos~uteis quanto~? quanto~atrasando quanto~ganhar quanto~jogando quanto~mes quanto~ofereco quanto~que que_aparece que_cai que_consigo que_conta
que_depois que_falte que_faz que_fica que_ficou que_foi que_ganho que_guardem que_oferecem que_parei que_pediu que_peguei que_saio que_sao que_site que_vai que_valia quebra quebra~perna quebrou_$ quem_escolheu quer_a quer_que quer_trocar quer_ver querem_# querem~de querer_, querer~manda queria_comecar queria_ligar queria_limpar queria_pagar queria_uma queria~ajuda queria~menos queria~meu
queria~pagando quero_abrir quero_financiar quero_ir quero_os quero_propor quero~, quero~atendente quero~conversar quero~falar quero~guardem quero~humano quero~lembretes quero~mensagem quero~organizar quero~primeiro quer~casa quer~de quer~eu quer~o quest- questao que~. que~aceitei que~apaguem que~ate que~atrasar que~bom que~botou que~combinado que~comigo que~como que~conheco que~decido que~devia
que~direto que~disse que~em que~entra que~errei que~faca que~falaram que~falso que~fechar que~fico que~fiz que~fizeram que~gaste que~lembro que~nada que~nao que~ne que~num que~ofereco que~olho que~outro que~passei que~por que~quitar que~respondi que~saia que~saiba que~sim que~tela que~todas que~vem que~verdade que~viu quinze_dias quinze~; quiser_$ quiser~depois quitada quitar_a quitar~? quitar~em
quitar~menor radio radio_que radio~da rapido_se rapido~nao rates:absurdo rates:acaba rates:agora rates:alguma rates:alto rates:ano rates:antes rates:ao rates:apaga rates:aparece rates:aposentadoria rates:app rates:assim rates:atrasadas rates:aumenta rates:beneficio rates:bom rates:cabeca rates:cada rates:carne rates:casa rates:cobrar rates:coisa rates:comeca rates:composto rates:conversar
rates:credito rates:cresce rates:dar rates:deixar rates:desconto rates:desse rates:deve rates:diabo rates:diferenca rates:disse rates:e rates:em rates:entendo rates:era rates:errado rates:errei rates:escrito rates:estao rates:existe rates:explica rates:extrato rates:faco rates:falaram rates:falou rates:faz rates:fazer rates:filha rates:filho rates:financiamento rates:folha rates:for rates:fora
rates:funciona rates:ganho rates:gerente rates:humano rates:informar rates:jogo rates:mais rates:mano rates:marido rates:mas rates:menor rates:mercado rates:mesmo rates:minhas rates:moca rates:mostra rates:mudar rates:muito rates:na rates:nenhum rates:ninguem rates:no rates:numero rates:nunca rates:os rates:osso rates:outro rates:ouvi rates:pago rates:papel rates:perai rates:quando rates:quantas
rates:queria rates:receita rates:resolve rates:respondi rates:responsavel rates:resposta rates:rmc rates:saber rates:saio rates:saldo rates:se rates:semana rates:senhora rates:so rates:tal rates:tanto rates:telefone rates:toda rates:todo rates:total rates:uma rates:vai rates:vale rates:valor rates:vem rates:vida rates:vish reais_antes recad- recado recado_para recado~dono receber_do
receber_mensagem receber_se receber_uma receber~consignado receber~copia receber~ja recebi_nenhuma recebi_proposta recebi_sim recebi_sms recebi~carta recebi~com recebi~link recebi~nenhuma recebi~sim recebi~uma recebo_bpc recebo_decimo recebo_dia recebo_no recebo~# recebo~, recebo~dia recebo~do recebo~sim recebo~todo reclamacao_no reclamacao~consumidor reclamacao~o reclamacao~site reclamar_?
reclamei reclamei_# reclamei~x reclamo_no reclamo_onde reclamo~? reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta redij- redija redija_uma redija~mensagem refazer~desde reformar reformar_o reformar~telhado regul- regulares regulares_. remedio_$ remedio~nao remove_$ remove_meus remove~dados renda_, renda_mesmo renda~como renegociacao renegociacao_de
renegociacao~dividas renegociar_, renegociar~vou renne- renner renner_$ repete_a repete_as repete~dividas repete~pergunta repete~roteiro resolve_alguma resolveu resolve~coisa resolve~reclamo respe- respeito respeito_, respeito~tem respondo_essa resposta_anterior respostas respostas_e respostas~comeca resto_atrasou restricao_depois restricao~do riem riem_de riem~mim risco~cortar rotativo_e
rotativo_que rotativo~aparece rotativo~como rotativo~do roteiro_por roteiro~favor roubar roubar_meus rua_, rua_de rua~sem ruim_? sabe_de sabe~mim sabe~que sai_dia sai_sozinho saia saiba saiba_$ saio_$ saio_disso saio~? sair_depois sair~casa sair~vermelho sair~voce saiu_do sai~# sai~? sai~da salao salario_, salario_. salario_atrasou salario_direto salario_e salario_na salario~banco salario~conta
salario~na salario~para saldo_do saldo~cartao sao_minhas sao_obrigados sao_so sao~a sao~dividas sao~essas sao~meses sao~serasa saque~prende se_a se_esse se_falei se_ja se_nao se_o se_ofereceram se_recebo se_tenho se_vou segui- seguir seguir_$ segunda~em seguro~de sei_, sei_ainda sei_como sei_de sei_direito sei_escrever sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual
sei_quantas sei_ver sei~a sei~agora sei~ao sei~cabeca sei~comecar sei~de sei~dizer sei~esse sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~tenho sei~tipo sei~venderam sei~vou seja seja_$ sem_do sem_papel sem_servico semana~, semestre_. sem~# sem~, sem~quanto senha_, senha_e senha~eh senha~nao senhor senta- ser_alto ser_baixa ser_do ser_preso ser_todas serasa_com
serasa_esta serasa_limpa serasa~cinco serasa~nome ser~inss ser~mas ser~ou ser~por ser~renda sete seu_osvaldo sexta_, se~, se~ano se~caducou se~direito se~empresa se~ficar se~fizer se~for se~mudasse se~nome se~pegar se~perder se~quitar se~tirar se~vendesse silve- silveira silveira_$ sim_# sim_NAME sim_esta sim_faz sim_infelizmente sim_moca sim_ne sim_senhor sim_tem sim_todo sim_uai sim_uma sim~,
sim~a sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~foi sim~mais sim~mudar sim~nao sim~pode sim~proposta sim~sei sim~sem sim~tempo sim~tenho sindi- sindico sindico_$ site_do site_eu site~governo site~vejo sms_com sms~link so_cobre so_consigo so_desse so_em so_ligacao so_que sobra- sobrar sobrar_nada sobre_renegociacao sobre~de sobrou_um sobrou~centavo social~luz sogro sogro_, sogro~da
solicitando solicitando_prazo solicito~exclusao solta- soltar soltar_o soltar~emprestimo somando~da some_do some~serasa some~tudo sou_boia-fria sou_registrado sou~sim sozinho sozinho_? so~# so~me so~mes so~metade so~pagar so~por so~tres so~valor strea- streaming sujar sujar_meu sujar~nome sujo_, tal~NAME tanto_agora tanto_tempo tanto_trabalhar tanto~, tanto~que tarde_de tarde~noite tarde~tudo
taxa_que taxa~# taxa~me te_contar te_dizer tela_dos tela_quebrou tela~graficos telefone_, telefone~me telha- telhado telhado_, telhado~no tem_a tem_essas tem_medo tem_nada tem_plano tem_sobre tempo_, tempo_? tempo_atrasando tempo_eu tempo_que tempo~a tempo~eles tempo~nao tempo~nem tempo~nome tem~, tem~coisa tem~divida tem~em tem~endereco tem~falar tem~infelizmente tem~nada tem~nenhuma tem~pago
tem~um tenho_direito tenho_idade tenho_luxo tenho_na tenho_nao tenho_nocao tenho_uma tenho~a tenho~mas tenho~pensao tenho~pode tenho~vida tentar_um tentar~acordo ter_alguma ter_ordem ter_pago teria~olhar termina_algum termina_em termina~dia termino_$ termino_o termino~acordo terre- terreno terreno_do terreno~meu ter~coisa ter~pagar ter~quanto texti- textinho textinho_para textinho~eu texto~mandar
te~essa te~o thirteenth:. thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:cai thirteenth:coisa thirteenth:depende thirteenth:do thirteenth:e thirteenth:egua thirteenth:embora thirteenth:empresa thirteenth:entrei thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia
thirteenth:ganho thirteenth:judicial thirteenth:junho thirteenth:mes thirteenth:mudar thirteenth:nada thirteenth:ofereceram thirteenth:pagar thirteenth:por thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:segunda thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai thirteenth:vi tigri- tigrinho tira_da tiram_a tiram~restricao tirar_as
tirar~criancas tiver toda_paguei todas_as todas_menos todas_ou todas~so toda~o todo_no todo_pago todo_respeito todo~nao todo~vinte total_que total~desgraca total~eu trabalho_o trabalho_por trabalho~conta trabalho~dia transfere_para transfere~uma trata-se trem trem_de trem~juros tres_meses tres_vezes tres~e treze- trezentos trezentos_e troca_a trocar_de trocar_o trocar~carro trocar~valor
troca~ordem tu_consegue tudo_da tudo_desde tudo_errado tudo_outra tudo~, tudo~minha tudo~o tudo~vez tu~me uai_, ultima_que ultima_volta ultima~eu ultimo_? um_consultor um_jeito um_moco um_mutirao um_oficial um_recado um_seguro um_ser um_tal um_textinho uma_ajuda uma_intimacao uma_kitnet uma_sim uma_tal umas_# uma~NAME uma~agora uma~ano uma~ao uma~com uma~disse uma~dizendo uma~dos uma~ou uma~pediu
uma~que um~da um~dizendo um~e um~humano um~junto um~mas um~ou um~por um~sem um~so uns_tres uns~dias uns~e uns~mes uns~mil uns~ou uns~por usa_aparelho usar_$ usar_meu usar~? usar~fgts usar~fundo usa~de usei_+ usei~# usei~cartao uso_dos uso~meus uteis uteis_? util vai_descobrir vai_pagar vai_pedir vai_sujar vai~este vai~minha vai~o vai~para vai~por vale_fechar vale_pagar vale~# vale~a vale~com valia
valia_ate valor_minimo valores valores_$ valor~, valor~eh vamos~de vantagem_ou vantagem~estao vao_passar vao~cobrar vao~meus varia- varia~nao veinh- veinha veinha_ninguem veinha~pode veio_em veio_escrito veio_um veio~boleto veio~credito velha_, velha~adiantava vem_, vem_descontado vem_eu vem~cet vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~quinze vence~dia vencida vencida_sim vender_a
vender_o venderam venderam_a venderam~divida vender~caminhao vender~moto vendesse vendesse_a vendesse~geladeira vendo_marmita vendo~, verdade_, verdade_ai verdadeiro_$ verdade~para verdade~pode vergonha_, ver~mae ver~nome ver~painel ver~roteiro vezes~nada vezes~ninguem vi_um viage- viagem viajar_para viajar~ver vida_, vida_quero vida~da vida~paguei vida~refazer vinte vinte_e virem virem_buscar
virem~o vish_, vish~essa vista_ou vista~em viu_, viu~deus vixe_, vizinha~# vizinho vizinho_passou vizinho~esse vo_, voce_apaguem voce_botou voce_fizeram voce~alguma voce~me voce~minhas voce~tudo volta_por volta~anterior volta~favor volta~que vonta- vontade vou_? vou_atrasar vou_conseguir vou_ligar vou_receber vou_reclamar vou_tentar vou~# vou~? vou~la vou~loja vou~menos vou~pagar vou~pago
vo~cobrador vo~ela whats whats~que worry:ajudar worry:alguma worry:aluguel worry:amanha worry:ameacando worry:antes worry:ao worry:aparelho worry:atrasada worry:atrasar worry:auxilio worry:avisar worry:baixa worry:bolsa worry:bota worry:cadastro worry:cadunico worry:calcada worry:caminhao worry:caro worry:cartao worry:condominio worry:consegue worry:contas worry:deixou worry:deles worry:dentro
worry:descontando worry:descontar worry:desconto worry:deve worry:devo worry:direito worry:disse worry:ela worry:eles worry:emprego worry:entra worry:entrou worry:especial worry:esteve worry:existe worry:falou worry:fica worry:ficar worry:fico worry:filho worry:fim worry:financeira worry:folha worry:ganha worry:governo worry:graca worry:judicial worry:juiz worry:junto worry:kitnet worry:levarem
worry:liga worry:lugar worry:manha worry:meninos worry:meses worry:mesmo worry:mexem worry:moro worry:natal worry:ninguem worry:noite worry:nossas worry:paga worry:pagar worry:pago worry:pai worry:pao worry:passada worry:peco worry:pouco worry:preciso worry:prendem worry:preso worry:primeira worry:primeiro worry:prisao worry:programa worry:queria worry:recebo worry:restricao worry:sai worry:saia
worry:sao worry:sera worry:sobrar worry:tarde worry:tempo worry:ter worry:tira worry:tiram worry:trem worry:unico worry:usa worry:vale worry:vida worry:virem x_com x~a zap_dizendo zap_para zap~loja zap~que zeca zerada_de zerada~um zero_, zero~errei`,
    '-3': `NAME_? ^_aceito ^_devo ^_fecho aceitar_$ aceitar_o aceitar~acordo aceito da~? devo_aceitar devo~o fecho offers:? offers:nao`,
    '-4': `aceitei~acordo acordo~NAME after-roadmap:nao fechar_o`,
    '-5': `o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '25': `?confirm-creditor`,
    '22': `?confirm-change ?confirm-delete ?consent`,
    '20': `?thirteenth sim`,
    '18': `?confirm-amount sim_$`,
    '17': `n0`,
    '15': `^_aham aham`,
    '14': `?more-debts consent:bora consent:vamos estao_$ more-debts:tem pode`,
    '13': `^_ss certi- confi- consent:, consent:aceito consent:pode overdue:sim overdue:tem ss tenho_$`,
    '12': `^_beleza ^_correto ^_esta ^_exato ^_isso after-roadmap:👍 bora confirm-creditor:isso estao ok quase_todas ss_$ thirteenth:recebo thirteenth:vem 👍 👍_$`,
    '11': `^_aceito ^_acertou ^_ok ^_pode ^_positivo ^_quase ^_👍 aceito acertou acertou_$ corre- correto exata- exatamente exato exato_$ offers:tem positivo tem_$`,
    '10': `,~# ^_bora ^_confirma ^_eh ^_gostei ^_recebo ^_sim acert- after-roadmap:gostei bora_$ claro confirm-delete:apaga confirma consent:esta consent:estou consent:ja consent:manda consent:quero correto_$ entao goste- gostei offers:uma posit- positivo_$ quase tem vamos_$`,
    '9': `,_tenho ^_claro ^_fechei ^_s after-roadmap:fechei basta- bastante bastante_$ belez- beleza concordo confere_$ confirm-change:eh confirm-delete:sim consent:comecar consent:concordo consent:maior consent:tudo consent:👍 esse_mesmo esta_certinho esta~atrasado fechei_$ liber- mesmo muda outra_$ permi- receb- recebo s s_$ sou~nao tem_outra tenho_bastante todas_estao vem`,
    '8': `^_autorizo ^_certissimo ^_concordo ^_confere ^_confirmadissimo ^_eu ^_na ^_vai aham_$ ai ai_$ ainda_tem as~estao atrasadas atrasadas_$ autor- certe- certeza certinho certissimo certissimo_$ conco- confe- confere confirm-amount:isso confirm-change:ai confirm-change:isso confirm-change:pode confirm-delete:eh confirm-delete:isso confirmadissimo confirmadissimo_$ consent:fechou consent:la consent:ok
consent:sim consent:vou dou duas duas_estao eh~ai elas_atrasadas esta esta_tranquilo faz feche- fechei fundo fundo_$ isso_mesmo maior more-debts:sim mosca mosca_$ muda_$ na_mosca offers:sim offers:todas ok_$ overdue:aham pode_$ recebi_$ sim_mas sou~maior tenho tenho_mais thirteenth:a todas todas~atrasadas tudo_atrasado uma vai_fundo vamos vir_$`,
    '7': `,_pode ?offers ^_apaga ^_com ^_confirmo ^_deve ^_exatamente ^_fechou ^_infelizmente ^_mandaram ^_poe ^_tem after-roadmap:ok apaga apareceu_uma apareceu~oferta atras- bem certo certo_$ comecar comecar_$ confirm-amount:pode confirm-change:muda confirm-creditor:eh confirm-delete:pode confirma_$ consent:acordo consent:beleza consent:bem consent:dentro consent:eu consent:problema de_acordo dentro_$
e_concordo eh_ela eh_esse eh_verdade eh~mesmo eh~proprio elas esta_certo estou_dentro exatamente_isso falta_uma falta~ainda faz_a faz~mudanca infel- infelizmente isso isso_, mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:estao overdue:tenho overdue:uma pode_trocar poe poe_ai probl- problema propr- proprio proprio_$ sem_problema tem_um tem~monte tenho~umas
thirteenth:claro thirteenth:em todas_elas tranq- tranquilo tranquilo_$ troca- trocar um_monte uma_ainda uma_oferta umas umas_$ valor vir worry:tranquilo`,
    '6': `#_semana ,_duas ?overdue ^_apareceu ^_bota ^_certinho ^_muda ^_ofereceram ^_opa ^_sai ^_vou a_mudanca aceito_$ aham_eh aham~essa ainda ainda_$ ainda~coisa apareceu aposentado~ne atrasado_$ a~paga beleza_$ bom_$ bota bota_ai claro_que com_certeza concordo_$ confirm-amount:ai confirm-amount:essa confirm-amount:mesmo confirm-creditor:exato confirm-creditor:pode confirm-creditor:sim confirm-delete:ai
confirm-delete:apagar confirm-delete:tenho confirm-delete:tudo consent:certeza consent:com consent:de consent:divida consent:dos consent:entao consent:vida dentr- dentro deve direitinho direitinho_$ eh_essa eh_exatamente eh_isso ela ela_$ essa~mesmo esta_bom infelizmente_tem ir_$ isso_ai isso_que isso~eu la_$ more-debts:ainda more-debts:todas mudanca_$ opa overdue:eh overdue:quase pode_apagar
pode_ir pronto_$ sempr- sempre sem~nenhum tem_coisa tem~mas thirteenth:# thirteenth:aposentado thirteenth:dia thirteenth:metade thirteenth:ne thirteenth:sim thirteenth:tenho trocar_$ uma_$ vem_$ verda- verdade verdade_$`,
    '5': `, ,_a ^_anota ^_aposentado ^_cai ^_falta ^_fiz ^_perfeito ^_pergunta a_firma after-roadmap:bom ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apaga_tudo apare- apose- aposentado autorizo certinho_$ coisa_$ com_tudo comec- confirm-amount:, confirm-amount:correto confirm-amount:eh confirm-change:, confirm-change:mesmo confirm-change:sim confirm-creditor:, confirm-creditor:mesmo
confirm-delete:, confirm-delete:mesmo confirma_ai confirmo confirmo_$ consent:aham consent:autorizo consent:dados consent:e consent:fazer consent:filha consent:fiz consent:mandar consent:pergunta consent:por consent:sem consent:ser consent:ss consent:topo de_divida deixo duas_vezes eh_o eh_sim eh~essa em_duas em~vezes entao_$ entao_sim era~que esse~valor estao~atrasadas estou~acordo eu_deixo
eu_queria falta faz_tempo fazer_$ filha_$ firma fiz_# foi~que infelizmente~mais ir mais_uma manda mas mesmo_valor metade_ja more-debts:estao more-debts:isso mudan- mudanca mudar ne ofereceram oferta_$ offers:estao overdue:mais overdue:verdade pagam parti- perfe- perfeito perfeito_eh perfeito~isso pode_por por_$ queria_$ quero_$ quero_sim que~queria recebo_o recebo_sim sai sim_por sim_senhora
sim~favor tem_# tem_, tem_mais tem_sim thirteenth:deus thirteenth:dezembro thirteenth:eh thirteenth:esse thirteenth:eu thirteenth:firma thirteenth:mas thirteenth:pagam thirteenth:vezes topo uma_proposta vai valor_$ valor_esta valor~certo`,
    '4': `,_infelizmente ,_moca ,~do ,~loja ,~segunda ^^ ^_ainda ^_creio ^_demorou ^_esse ^_faz ^_foi ^_manda ^_valor ^_vamos aceit- aham_isso ajust- ajustar ajustar_$ alter- alterar alterar_$ as_duas autorizo_$ a~ja beleza_muda cai_dia cai~# certeza_$ certinho_, certinho~moca chegou_uma chegou~proposta claro~sim coisa confirm-amount:valor confirm-change:correto confirm-change:essa confirm-change:faz
confirm-change:mudar confirm-creditor:ai confirm-creditor:certo confirm-creditor:essa confirm-creditor:esse confirm-delete:certeza confirm-delete:certinho confirm-delete:essa confirm-delete:faz confirmar confirmar_$ consent:ai consent:anos consent:claro consent:demorou consent:favor consent:faz consent:meus consent:moca consent:nessa consent:participar consent:perguntar consent:que consent:tempo
consent:ver creio creio_que de_dezembro de_maior demor- demorou demorou_, desconto_sim dessa dezem- dezembro dezembro_$ dia_# dia~de direi- dos eh~senhora email email_$ essa_loja essa_mesma essa_mesmo essa~, esse esse_$ esse_eu esta_tudo estao_todas esta~sim eu_topo favor_me favor~ajuda filha fiz isso~essa ja~# maior_$ mais_$ manda- mas~sei mesma mesma_, mesma~infelizmente metad- metade moca
moca_$ more-debts:atrasado more-debts:falar more-debts:mandaram more-debts:uma n1 nao~falar nao~quanto ne_$ nenhum_$ no_email ofereceram_desconto ofereceram~sim oferta offers:ainda offers:eh offers:esta offers:isso offers:mandaram offers:tudo overdue:ainda overdue:atrasadas overdue:duas overdue:elas overdue:outra overdue:umas o~certo o~dos participar participar_$ passada passada_$ perguntar
perguntar_$ pode_ajustar pode_alterar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto proposta_no proposta~email quero_falar quero_fazer quero~sim recebo_$ recebo_, recebo~decimo sei_quanto semana_passada ser_$ sim_nao sim~NAME tempo_$ tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:agora thirteenth:ano thirteenth:com thirteenth:creio thirteenth:duas thirteenth:o thirteenth:opa
todas_$ todo_ano uma~no valor_certo vem_agora vida`,
    '3': `#_, #_anos #_de #~dezembro ,_essa ,_lembrei ,~ir FIGURE ^_ah ^_as ^_chegou ^_entao ^_essa ^_estao ^_metade ^_quero ^_sou a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com ah_tem ah~mais ajuda_sim apaga- apagar apagar_$ assinada assinada_$ atrasado autorizado autorizado_$ a~e a~meu bem_essa bem~mesmo bendi- bendita bendita_mesmo bom carteira_assinada certinho_eh certinho~isso
certo_esse certo~valor chego- chegou confirm-amount:certinho confirm-amount:certo confirm-amount:esta confirm-amount:exatamente confirm-amount:moca confirm-amount:mudanca confirm-amount:por confirm-amount:sim confirm-change:aham confirm-change:certinho confirm-change:certo confirm-change:confirma confirm-change:confirmo confirm-change:eu confirm-change:que confirm-change:tenho confirm-change:valor
confirm-creditor:ela confirm-creditor:eu confirm-creditor:o confirm-creditor:por confirm-creditor:positivo confirm-creditor:que confirm-creditor:uma confirm-creditor:valor confirm-delete:aham confirm-delete:certo confirm-delete:confirmo confirm-delete:esse confirm-delete:exatamente confirm-delete:valor consent:# consent:. consent:a consent:autorizado consent:boa consent:certo consent:espalha
consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando consent:resolver consent:sou consent:termos cunha- cunhado dados_$ de_boa de_mais de~com de~ja de~uma divida_$ dos_# e_aceito eh_$ eh_bem eh_por eh~bendita eh~ele eh~sim ele ele_$ em~, espal- espalha espalha_$ essa essa_bendita esta_sim esta_valendo estou_de estou_precisando eu_falei exatamente_ele exatamente_essa
falar_$ falei_$ faz_isso fazer fecho- fechou foi_isso guarda infelizmente_sim isso_$ isso_eu isso~moca isso~pode la lembrei lembrei_de lembrei~mais logo mais mais~coisa mas_eh mas_o mesmo_moca meu_cunhado more-debts:ai more-debts:atrasadas more-debts:coisa more-debts:duas more-debts:eh more-debts:esse more-debts:infelizmente more-debts:mesmo more-debts:outra more-debts:tenho muda_sim mudar_$
mudar_sim nao_, nao_conta nao_espalha nenhum nessa o_decimo ofere- ofert- offers:apareceu offers:as offers:coisa offers:duas offers:mais offers:mas offers:mesmo offers:ofereceram offers:outra offers:tenho ok_faz ok~isso os_termos overdue:apareceu overdue:coisa overdue:esta overdue:falta para_ninguem perfeito_, perfeito~pode pergu- pode_guarda pode_salvar pode~sim por_favor precisando propo-
proporcional proposta proposta_sim que_sim que_vem queri- queria quero que~a que~falei recebe recebi recebo_proporcional recebo_todo recebo~a recebo~mas resol- resolver salva- salvar salvar_$ senho- sim_tenho sim~lembrei so_nao sou_menor so~espalha tem_uma tempo tem~a tenho_# termo- termos termos_$ thirteenth:banco thirteenth:carteira thirteenth:de thirteenth:gracas thirteenth:inss thirteenth:pode
thirteenth:proporcional thirteenth:recebe thirteenth:recebi thirteenth:sei thirteenth:todo trata- troca tudo~pode uma_coisa valen- valendo vamos_comecar vamos_la vezes vezes_$ vou worry:esta`,
    '-3': `,_sou ,_uai ?essentials ?rates ?which-change ?which-creditor ^_# ^_NAME ^_aceitei ^_ajuda ^_avanca ^_cancela ^_cansei ^_depois ^_deram ^_desisto ^_faco ^_finaliza ^_mais ^_os ^_pago ^_para ^_parar ^_passou ^_posso ^_pronto ^_pula ^_quais ^_sair ^_some ^_topei ^_tudo ^_uma ^_voce ^_volta acabo- acabou aceitar aceitei adiante adiante_$ after-roadmap:certo after-roadmap:eh after-roadmap:entao
after-roadmap:essa after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:quero after-roadmap:tudo after-roadmap:uma ai_so avanc- avanca avanca_$ calor calor_ai canse- cansei chega clt_$ cobra cobra_$ como confiar confiar_$ confirm-amount:dois confirm-amount:nao confirm-amount:o confirm-change:cancela confirm-change:deixa confirm-change:esquece
confirm-creditor:a confirm-creditor:errado confirm-creditor:outro consent:ainda consent:confiavel consent:em consent:faco consent:graca consent:ha consent:mensalidade consent:nem consent:parar consent:posso consent:sai consent:se consent:taxa daqui daqui_$ de_graca debts:eh debts:isso debts:tem deixar_guardado deixar~mesmo deram desfa- desisto dia_$ dividas dividas_$ dois_$ eh_seguro eh_tudo
eh~graca eh~isso eh~que em_dia encerrar errado_isso essas essentials:eh essentials:pode esta_calor estad- estado esta~ai esta~isso expli- faco_# finaliza finaliza_$ finan- financeira financeira_$ fui gastei_$ graca graca_$ guardado_mesmo incomes:isso isso~so ja~metade jeito lembrete lembro lembro_$ longe longe_$ mas~gastei meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ meses
more-debts:era more-debts:essas more-debts:ja more-debts:lembro more-debts:nao nada nao_autorizo nao_confirmo nao_foi nao_lembro nao_moca nao_tem nao_tenho nao~com nao~essa nao~os nao~uai nenhuma_$ nossa_senhora o_NAME obrigado obrigado_$ offers:? offers:a offers:aceitei offers:aceito offers:essa offers:que offers:so onde os_dois overdue:desde overdue:em overdue:nao overdue:o overdue:semana o~e
paga_$ paga_a pago_$ parar_$ parce- parcela parcela_em passo- passou passou_longe pensa- pensar pensar_$ pergunta_$ pode_passar pode~essa posso posso_confiar pula quais quero_saber repetir_$ saber_se se_eh segun- segur- seguro se~de signo signo_$ so_isso some some_daqui sou_clt tem_que tem_signo thirteenth:acho thirteenth:estou thirteenth:ja topei um_ano uma_, vamos_adiante vamos_deixar
vamos~guardado vanta- vantajoso`,
    '-4': `#_$ #~? ,_o ,~NAME ? ?debt-amount ?debt-creditor ?incomes ?worry ^_calma ^_e ^_free ^_ha ^_nada ^_nananao ^_negativo ^_nenhuma ^_nops ^_nossa ^_que ^_quem ^_so ^_stop acaba- after-roadmap:ai ajuda_$ anos_$ antes antes_quero a~parcela calma calma_ai cancela clt como_esta completo completo_$ confiavel confiavel_$ confirm-change:como consent:? consent:antes consent:free consent:saber consent:voce
custo debts:ai eh_? eh_confiavel eh_de eh_outra eh~loja errado_$ essentials:isso esse~nao esta_errado fia fia_$ final- gaste- gastei golpe guardado ha ha_$ ja_gastei mais~, more-debts:por more-debts:so nanan- nananao nananao_$ nao negat- negativo negativo_$ nenhuma nops nops_$ nossa nunca obrig- outra_loja overdue:fia overdue:pago pago parar passar pode_? pode_repetir quem quem_eh quem~? que~,
quita- registrado_$ repet- repetir saber sim~mas so so_$ stop stop_$ taxa taxa_$ tem_custo tem_taxa thirteenth:ai thirteenth:gastei volta`,
    '-5': `?debt-kind ?instalments-left ^_errou ^_esquece ^_nunca ^_passo after-roadmap:pode after-roadmap:tem ai_fechou cance- com_isso confirm-delete:nao consent:isso consent:mesmo custo_$ deixa desis- dois errou errou_$ esque- esquece free free_mesmo infor- isso_eh isso~fechou liqui- mais_nao mensa- metade_$ nao_aceito nao_concordo nao_recebo passo passo_$ recebo_nao tem_nao thirteenth:nao thirteenth:sem
veio_tudo worry:atrasado`,
    '-6': `:ok ?flexibles ^_deixa ^_nao ai_ai compl- confirm-change:nao confirm-creditor:nao consent:fora consent:quanto consent:quem encer- fora fora_$ intei- inteiro ja~tudo more-debts:fechou nao_eh opcao tenho_sim tenho~, thirteenth:sou thirteenth:tudo ❌ ❌_$`,
    '-7': `:opa ?after-crisis ?income-source ^_ai errad- errado esta_atrasado nao~isso outro quinz- quinze sair_$ tudo_certinho`,
    '-8': `^_nem after-roadmap:sim eh_outro menor_$ nem outro_$ worry:tudo`,
    '-9': `after-roadmap:beleza consent:tem nao_$ recus-`,
    '-11': `:sim`,
    '-12': `consent:eh`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '8': `salar- salario`,
    '7': `bloqu- conta minha_poupanca minha~? poupa- poupanca`,
    '6': `bloquear_minha bloquear~poupanca podem_bloquear poupanca_?`,
    '5': `^_bloqueio after-roadmap:poupanca after-roadmap:salario bloquear bloqueio bloqueio_judicial bloqueio~pega e~banco incomes:? judic- judicial judicial_pega judicial~salario pega_salario pega~? podem~minha receber`,
    '4': `^_podem ^_se a_conta after-roadmap:conta banco banco_engolir banco~tudo com_medo como_evito conta_? de_receber descontem descontem_do descontem~meu divida_do divida~cartao e_o engol- engolir engolir_tudo estou~medo evito evito_que evito~descontem incomes:conta incomes:salario medo~receber meu_salario meu~a minha_conta na_conta na~conta o_banco overdue:? overdue:banco overdue:salario o~engolir pega
podem que_descontem receber_e receber~o salario_? salario_a salario~divida worry:?`,
    '3': `#_, #~um ,_eles ,_isso ,_um ,~seguram ^_conta a_justica after-roadmap:banco after-roadmap:bloquear after-roadmap:cai after-roadmap:eles after-roadmap:ir after-roadmap:juiz after-roadmap:la after-roadmap:minha after-roadmap:pode after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco_come banco_que banco~, banco~eu banco~nao banco~puxar cai cai_no cai~banco cartao_$ certo_? come come_,
comer comer_? come~isso como~que com~de conta_fico conta_inteira conta_onde conta_salario conta~devo conta~ou conta~pode conta~sem depos- deposita deposita_e deposita~o devo devo_, devo_o devo~dinheiro devo~eles de~e dinheiro_some dinheiro~? do_cartao eh_certo eles eles_seguram eles~? estou_com eu_devo eu_receber eu~, eu~na fico fico_sem fico~nada incomes:minha incomes:para intei- inteira
inteira_ou inteira~so isso~certo juiz justica_trava justica~a la_e medid- medida medida_pelo medida~banco medo_de melhor_eu melhor~mudar meu_pagamento meu~cai meu~sem minha~fico minha~tem mudar~salario n4 na_minha nada_para nada~comer nao_pegarem na~onde no_banco no~que o_patrao onde_devo ou_so ou~um overdue:conta overdue:minha o~come o~deposita o~some pagamento_cai pagamento~no para_comer
para~pegarem patra- patrao patrao_deposita patrao~e pedac- pedaco pedaco_? pegarem pegarem_? pelo_banco pelo~? penhorar_minha penhorar~conta pode_ir pode_puxar pode~medida pode~meu puxar puxar_meu puxar~salario que~devo que~do receber_na receber~conta salario_de salario_pode salario_sem salario~avisar salario~ser se_penhorar seguram seguram_? sem sem_avisar sem_nada sem~? sem~para ser_medida
ser~pelo se~minha se~receber so_um some_? so~pedaco tem_uns trava trava_a trava~conta um_pedaco um~? uns_# uns~, worry:banco worry:conta worry:receber`,
  },
  'ask:alimony': {
    '13': `pensao`,
    '12': `pensa-`,
    '10': `a_pensao`,
    '6': `after-roadmap:pensao debts:pensao worry:pensao`,
    '5': `overdue:pensao para~a`,
    '4': `INCOME alime- como_corro como~pensao corro corro_pensao corro~na debts:para ele eu~? eu~a execu- executar executar_a executar~pensao faco~executar fazer_? justica_? na_justica o_pai para_executar pensao_na pensao_que pensao~justica prisa- prisao`,
    '3': `,_a ,~que ,~quem EXPENSE ^_ele a_quem advog- advogado advogado_para advogado~cobrar ajuda- ajudar ajudar_, ajudar~a alimentos alimentos_desde alimentos~o ano~, atras- atrasada_da atrasada~prisao atrasar_a atrasar~pensao a~da a~eles a~eu cobrar cobrar_pensao cobrar~? como_faco como~para da_pensao da_prisao da~para de_advogado de_ajudar depos- deposita deposita_nada deposita~para desde~ano deven-
devendo devendo_alimentos devendo~desde do~guri ele_? ele_sumiu eles_me eles~prendem ele~e esta~alimentos eu_atrasar eu_recordo e~deposita faco_para fazer filho- filhos filhos_, filhos~tem genit- genitor genitor_parou genitor~de guri_esta guri~devendo justi- justica me_prendem menin- meu_guri nada_para nada~filhos nao_deposita na~? o_ano o_genitor overdue:? overdue:para o~fazer o~parou pago_para
pago~meninos pai pai_do pai~meu para_cobrar para_ele para_filhos para~pensao parou parou_de parou~ajudar passado_, passado~e pensao_? pensao_atrasada pensao_da pensao_eles pensao_para pensao~da pensao~me pensao~pago preciso_de preciso~advogado prendem prendem_? prisao_para prisao~ele que_fazer quem_eu quem~recordo quero_rever recor- recordo recordo_? rever rever_o rever~valor se~atrasar sumiu
sumiu_e sumiu~nao tem_o valor~pensao worry:?`,
    '-3': `suspe-`,
  },
  'ask:benefit-seizure': {
    '8': `INCOME pegar`,
    '7': `benef- beneficio beneficio_? penho-`,
    '6': `o_beneficio`,
    '5': `^_seguro a_aposentadoria aposentadoria~ser a~pode bolsa bolsa_familia desemprego desemprego_eles desemprego~podem deve_perde deve~o eles~pegar incomes:? meu_bolsa meu~familia pegar_$ penhorada penhorada_? perde perde_o perde~beneficio pode_ser pode~penhorada quem~perde seguro_desemprego seguro~eles ser_penhorada ser~?`,
    '4': `^_pensao after-roadmap:pegar after-roadmap:pode aposentadoria aposentadoria_pode auxil- auxilio auxilio_que auxilio~recebo banco_consegue banco~pegar bpc causa causa_de cobrancas cobrancas_? com_essas com~cobrancas consegue consegue_pegar consegue~meu corre_perigo corre~com de_loja descontar_minha descontar~divida desem- deve divida~loja eh_protegido eles_podem em_penhora entra_em entra~penhora
essas_cobrancas essas~? famil- familia governo_eh governo~protegido incomes:pode inss_pode inss~descontar loas loas_corre loas~perigo loja_? meu_loas meu~corre minha~de morte morte_entra morte~em ne_? overdue:? o~consegue o~pode pegar_meu pegar~beneficio penhora penhora_? pensao_por pensao~morte perig- perigo perigo_com perigo~essas pode podem podem_pegar por_causa por_morte por~de por~entra
protegido protegido_? que_recebo quem_deve recebo_do recebo~governo segur- seguro worry:?`,
    '3': `^_dinheiro ^_mexem after-roadmap:beneficio after-roadmap:ser apose- atrasado_$ autis- autista auxilio_por auxilio~causa beneficio_o beneficio~credor bloqu- bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~? bolsa~para bpc_da bpc_do bpc~meu bpc~minha cartao_atrasado conse- corre cortar cortar_meu cortar~bolsa credor credor_pode credor~pegar da~mae de_beneficio de_cartao descontar dever dever_vao
dever~cortar de~atrasado de~minha dinheiro_de dinheiro~beneficio divida divida_de divida_minha divida~? do_governo do~bolsa do~eh em~? entra essas eu_dever eu~vao familia_? familia_para familia~pagar incomes:, incomes:bolsa incomes:familia incomes:meu incomes:ne incomes:ninguem incomes:recebo loja mae_por mae~causa meu~autista meu~por mexem mexem_no mexem~bpc minha_? minha_divida ne ningu- ninguem
no_bpc no~da o_auxilio o_credor o_inss overdue:beneficio overdue:meu overdue:pegar overdue:pode overdue:podem o~? o~que pagar_divida pagar~? para~divida pegar_? pode_descontar pode_pegar podem_tirar podem~do pode~minha prote- que_bloqueiam que~do que~meu recebo ser sera~bloqueiam se~dever tirar_do tirar~meu vao_cortar vao~meu worry:beneficio worry:divida`,
  },
  'ask:call-script': {
    '12': `falo`,
    '11': `after-roadmap:digo after-roadmap:falo digo`,
    '9': `after-roadmap:falar ligar-`,
    '8': `after-roadmap:ligar falo~o o_que`,
    '7': `cobra- cobrador com_o digo_para eu_digo falar ligar o~falar que_falar roteiro_para um_roteiro um~para`,
    '6': `,_me ^_oq after-roadmap:cobrador after-roadmap:ensina after-roadmap:ligacao after-roadmap:oq after-roadmap:respondo after-roadmap:roteiro a~? como_eu conve- ensin- ensina financeira_? ligac- ligacao ligacao_$ ligar_? ligarem me_ensina no_telefone oq oq_eu o~digo o~falo para_cobrador que_digo que_falo respo- rotei- roteiro`,
    '5': `after-roadmap:com after-roadmap:como after-roadmap:ligaram after-roadmap:ligarem after-roadmap:o after-roadmap:responder after-roadmap:telefone atendente_$ como_comeco como_falo como~com com~financeira da_um digo_$ eu_falo eu~para falar_na falo_o falo~que ligaram nao_posso nao~falar no~, offers:me posso_falar que~falo que~posso respondo telef- telefone telefone_$`,
    '4': `,~prepara ^_como ^_o a_conversa a_financeira after-roadmap:atendente after-roadmap:financeira after-roadmap:me after-roadmap:na after-roadmap:que atend- atendente a~com banco_, banco~me cobrador_$ com_a comeco comeco_a comeco~conversa como como~a conversa_com de~respondo eles_me eu_respondo eu~com eu~quando falar_? falo~banco falo~eles ligarem_de ligarem~novo me_da me_prepara me~a me~um na_ligacao
novo_respondo novo~como o_atendente offers:, offers:como o~nao palav- palavras para~? prepa- prepara prepara_$ quando_ligarem quando~de que~digo que~na que~para que~respondo que~se responder respondo~? reuni- reuniao reuniao_no reuniao~banco tem_um tenho_reuniao tenho~no travo vou_na`,
    '3': `,~ajuda ^_ligaram a_atendente a_serio after-roadmap:comeco after-roadmap:conversa after-roadmap:eles after-roadmap:eu after-roadmap:hora after-roadmap:no after-roadmap:palavras after-roadmap:para after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo agora~o banco_? bonito_e bonito~eu cobrador_? como_? com~NAME com~atendente com~banco conversa conversa~a debts:banco
debts:falo eles eles_falam eles~bonito eles~levarem eu_travo e~travo falam_bonito falam~e falar~o falo_com falo_para falo_quando fico_nervosa finan- financeira hora_$ levar- levarem levarem_a levarem~serio ligar_la me_levarem me~as na_hora no_banco offers:? offers:a offers:no offers:que offers:vou o~? o~eu palavras_uso palavras~para para_banco para_eles posso~? quand- quando que_$ que_nao
que_palavras que_responder que~uso respondo_como serio serio_$ travo_, travo~me uso uso_para uso~eles`,
    '-3': `after-roadmap:conseguir after-roadmap:desconto after-roadmap:faco conse- conseguir desconto_$ para_conseguir para~desconto que~eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:reclamar denuncio reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:processar after-roadmap:procon denunciar processar quero_denunciar reclamacao_$`,
    '10': `no_procon proce- procon_$`,
    '9': `quero_reclamar reclamo`,
    '8': `^_onde after-roadmap:onde after-roadmap:reclamo processar_? resolve`,
    '7': `^_reclamacao after-roadmap:como after-roadmap:quero after-roadmap:resolve onde posso~? reclamar_$ resol-`,
    '6': `._gov ^_como after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:texto aqui~? banco_$ consumidor consumidor_. consumidor~gov denunciar_a existe_ouvidoria existe~para gov o_banco ouvid- ouvidoria ouvidoria_para ouvidoria~isso overdue:? para_isso para_procon resolve_? texto vou_no vou~procon`,
    '5': `^_existe ^_posso ^_quero a_reclamacao after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca banco- bancos bancos_? botar cobranca consu- contra contra_a esses esses_bancos esses~? exist- existe fisca- fiscaliza fiscaliza_esses fiscaliza~bancos para~o queix- queixa quem_fiscaliza quem~esses texto_para`,
    '4': `.~como a_financeira abro abusi- after-roadmap:contra after-roadmap:deles after-roadmap:no after-roadmap:quem agora_quem agora~? botar_no botar~procon cobra- como como_abro como~reclamacao contr- da_cobranca deles e_nada e~quem faz_o faz~texto isso_? nada_, nao_resolve no~o o_sac overdue:para overdue:quem posso quem quem_? quero quero_botar quero~a resolve_, resolve~e sac sac_nao sac~resolve usa`,
    '3': `,_e ,_onde ,~agora ,~alguem . ^_da ^_faz ^_vou abro_queixa abro~contra after-roadmap:abro after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:faco after-roadmap:faz after-roadmap:nada after-roadmap:pobre after-roadmap:queixa after-roadmap:vou algum algum_orgao algum~que aqui banco cobranca_? como~queixa contra~NAME contra~financeira da_operadora de_noite denuncio_essa
denuncio~cobranca depen- depende depende_a depende~gente domin- domingo domingo_de domingo~noite e_agora essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? faz fazer~reclamacao finan- financeira gente_da gente~operadora gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora
operadora_? orgao orgao_que orgao~depende overdue:esses overdue:existe overdue:isso overdue:no overdue:onde overdue:queixa overdue:quero overdue:resolve o~nao para~? para~eu pobre pobre_? que_depende queixa_? queixa_contra queixa~a quem~denuncio quero_fazer quero~no que~a reclamacao_contra tem_algum tem~orgao vezes vezes_e`,
  },
  'ask:compound-interest': {
    '7': `juros juros_?`,
    '6': `^_juros cima~juros compo- composto composto~o juros_em juros~cima que~divida`,
    '5': `^_por cima cresc- cresce de_juros debts:juros eh_essa em_cima explica juros_sobre juros~e juros~juros o_juros por_que sobre_juros vira`,
    '4': `a_divida after-roadmap:juros aumen- aumenta aumenta_? a~dobra cobrar~em como_eh como_isso como~cresce composto_muda cresce_igual cresce~bola divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado e_composto eh_permitido eh~cobrar estao_rapido estao~? expli- explica_como explica~isso e~muda igual igual_bola igual~de isso_cresce isso~igual juros_do juros_simples juros~mes
mais_aumenta mais_tempo mais~? mais~passa mes_passado mes~tambem me~como muda_o muda~que paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta permitido permitido_cobrar permitido~juros por~a por~quanto quanto_mais quanto~tempo que_quanto que~mais rapid- rapido rapido_? rates:? rates:juros simpl- simples simples_e simples~composto sobre tambem_paga tambem~juros tempo_passa
tempo~mais uma_divida`,
    '3': `,_explica ,~para after-roadmap:cima after-roadmap:como after-roadmap:composto after-roadmap:essa after-roadmap:vira banco_calcula banco~o bola bola_de bola~neve cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_de cima_do cobrar cobrar_juros como como_eram como_o como~banco como~trocados composto_eh de_neve debts:como debts:composto debts:cresce debts:explica debts:mes debts:que
de~sobre divida divida_pequena divida~vira do_juros e_virou eh~de eh~uma em~de em~do entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro estao explica_para explica~leito e~uma fortu- fortuna fortuna_$ histo- historia historia_eh historia~essa juros_composto juros~eh leito leito_$ me_explica minha_cabeca minha~como monst- monstro monstro_? muda nao_entra nao~na na~cabeca
neve neve_$ o~calcula o~em paga para_leito passa passa- peque- pequena pequena_vira pequena~esse permi- que_, que_? que_a que_historia que_uma que~eh que~explica rates:cima rates:como rates:por rates:que rates:sobre sobre~? tambe- tambem tempo trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `cobra- free free_mesmo`,
    '11': `#_? ^_free ^_tem consent:quanto consent:tem custa custo_$ eh_pago eh~graca mensalidade o_preco preco qual~preco quanto_custa que_pagar taxa`,
    '10': `?consent ^_eh ^_quanto after-roadmap:paga cobram custo de_graca eh_# graca mensalidade_$ mesmo_$ qual_o quanto sai_quanto taxa_$ tem_custo tem_taxa tem~pagar`,
    '9': `^_paga after-roadmap:eh comis- comissao custa_$ eh_de eh~? isso~pago pago_$ preco_$ quant- quanto_$ sai tem tem_que`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:paga eh_$ eh_gratis grati- gratis gratis_? mensa- mesmo ne_$ quanto_eh`,
    '7': `^_cobra ^_isso after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:mensalidade after-roadmap:preco alguma_coisa cobra_comissao cobra~? comissao_? consent:? consent:eh consent:mesmo consent:pago graca_$ isso_aqui nada_ne ne paga_nada paga~ne pago servi- servico tem_mensalidade voce_cobram`,
    '6': `^_cobram ^_vem after-roadmap:custa after-roadmap:sai aqui_paga cobram_quanto cobranca_depois com~porcentagem consent:free consent:mensalidade consent:taxa eh_gratuito eh~mesmo ficam_com ficam~uma gratu- gratuito gratuito_mesmo isso~paga nao_paga paga_? paga_mensalidade para~voce porce- porcentagem porcentagem_? quanto_voce quanto~esse uma_porcentagem valor_do valor~servico vem vem_cobranca
vem~depois voce_ficam`,
    '5': `:graca :isso :voce ^_qual after-roadmap:# after-roadmap:alguma after-roadmap:depois after-roadmap:quanto aqui aqui~? cobranca cobrar cobrar_depois cobrar~? coisa com_uma consent:cobram consent:cobranca consent:comissao consent:graca consent:pagar consent:sai depoi- depois depois_$ do_servico esse_servico essentials:? essentials:no ficam ganham_o ganham~que nao~nada o~com paga_alguma pagar
pagar_alguma paga~coisa qual~valor que_com servico_$ servico_? taxa~voce vao vao_cobrar vao~depois voce voce_ganham voce~com voce~o`,
    '4': `,_eu ,~? ,~problema :alguma :com ^_vao ^_voce after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:ne after-roadmap:pago after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma_taxa alguma~? aqui_vai aqui~vir a~disso cobra_$ cobram_comissao com_isso comissao_$ consent:custa consent:depois consent:nada consent:servico
conta_disso conta~quem custa~servico de_pagamento de_ser depois_? de~ajudado de~eh de~no dinheiro~pagar disso_quem disso~paga e_a eh eu_? e~conta fatura_? final final_? ganha- ganham graca_? isso_eh isso~vai minha_fatura na_minha nao~dinheiro na~fatura no_final o_valor ou_tem paga_, pagamento_no pagamento~final pagar_$ pagar_voce pagar~taxa paga~eu para_usar pegadinha_de pegadinha~pagamento
preco_de preco~ser problema_? quanto_sai quanto~cobra quem~, que~isso sai_esse ser_ajudado ser~aqui tem_pegadinha tenho_dinheiro tenho~para uma~? vai_vir vai~na vir vir_na vir~minha voce_cobra voce~comissao`,
    '3': `,~de :coisa :custa :de :ne :que :usar FIGURE ^_depende after-roadmap:coisa after-roadmap:qual after-roadmap:valor after-roadmap:vem ajuda- alguma~para aqui_$ bom_demais cobram_$ coisa_$ coisa_? consent:# consent:, consent:alguma consent:cobrar consent:coisa consent:ne consent:qual consent:vem custa_esse debts:ficam debts:porcentagem demais_. depen- depende dinheiro_para eh~taxa essentials:.
essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:tem essentials:vem esta~demais fatur- fatura graca~? minha~? nada no_fim no~? o~do pagam- pagamento pagar~, pago_? pegad- pegadinha por~servico probl- problema qual quanto~a quanto~cobram quem_paga que~alguma taxa_de tem_problema usar usar_voce valor vem~? voce_, voce~tem`,
    '-3': `#_$ ^_quem ^_sim aceit- after-roadmap:falta after-roadmap:juros after-roadmap:mim after-roadmap:seria aqui_? confi- consent:golpe consent:quem conta_de econo- eh_seguro eh~isso eh~que empre- financeira isso~golpe juros mim ofere- o~mesmo para_mim qual_eh qual~a quanto_falta robo se_eh segur- seguro seria se~de site`,
    '-4': `consent:e consent:sim e_quanto eh_o falta isso_? quanto_eu sim_e voce_eh`,
    '-5': `eh_golpe golpe`,
  },
  'ask:debt-schedule': {
    '9': `que_mes`,
    '8': `after-deficit:NAME quand- quando`,
    '7': `NAME_? NAME~? a_NAME after-roadmap:quando`,
    '6': `^_quando after-deficit:? after-deficit:quando after-roadmap:NAME entra quando_?`,
    '5': `NAME_acaba ^_em acaba_? after-deficit:a after-roadmap:entra em_que o~acaba pago~NAME quando_o quando~NAME quando~a`,
    '4': `?after-deficit NAME NAME_entra NAME_fica NAME~esta NAME~para NAME~quando acaba after-deficit:mes after-roadmap:ate after-roadmap:pelo ate_o a~? a~entra a~fica a~vai comeca_o comeca~NAME entra_? esta_paga esta~ate fica_para fica~que mes_? mes_a mes_comeca mes~NAME mes~o o_NAME pago_a para_que para~mes pelo~? plano plano_? que~a que~comeca`,
    '3': `,_some ,~quando NAME~some a_vez acaba- acabar acabar_pagando acabar~para after-deficit:do after-deficit:em after-deficit:que after-roadmap:? after-roadmap:acaba after-roadmap:acabar after-roadmap:mes after-roadmap:paga after-roadmap:pagando after-roadmap:plano after-roadmap:total after-roadmap:vai ate ate~pago chega_a chega~vez comeca dar dar_para dar~NAME do_plano do~entra e_a e_quando em~mes
em~ponto entra_a entra~NAME eu_vou eu~acabar e~? e~NAME fica mes no_total no~eu pagan- pagando pagando_para pagando~NAME para_NAME para~e pelo plano_entra plano~a ponto ponto_do ponto~plano quando_chega quando_pago quando_que quando~eu quanto_no quanto_vou quanto~dar quanto~total que_ponto que~? que~do que~pago some some_quando some~? total_eu total~vou vez_do vez~NAME vou_acabar vou_dar
vou~pagando vou~para`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `mensagem`,
    '11': `escre- mensa-`,
    '10': `redig-`,
    '9': `^_redige after-roadmap:redige mensagem_para o_texto para_NAME redige`,
    '8': `^_monta a_mensagem after-roadmap:monta after-roadmap:para monta`,
    '7': `^_escreve after-roadmap:escreve after-roadmap:pronto after-roadmap:uma escreve para_banco pront- texto_pronto um_texto uma_mensagem`,
    '6': `after-roadmap:por eu~para offers:para para_eles para_financeira pronto texto_para`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:pede after-roadmap:prepara a~para a~por banco_$ da_proposta email email_para escreve_para escrever escrevo_para escrevo~NAME fazer~# monta_uma para para~fazer pede por_# prepa- prepara uma uma_carta uma~para um~para`,
    '4': `a_escrever after-roadmap:NAME after-roadmap:banco after-roadmap:carta after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:fazer after-roadmap:mim after-roadmap:proposta after-roadmap:um ajuda_a ajuda~escrever bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta consigo_pagar consigo~esse educa- eles_$ em_palavras em~bonitas escrever_para
escrever~financeira escreve~texto escrevo eu_escrevo faz faz_um faz~email financeira financeira_$ mensagem~NAME mensagem~eles me~um mim mim_$ offers:escrever palavras_bonitas palavras~que para_mim pronto_$ proposta_$ quero_o quero~texto que~consigo que~escrevo texto_da um_email um_zap`,
    '3': `NAME_que ^_faz ^_manda after-roadmap:aquele after-roadmap:eles after-roadmap:financeira after-roadmap:manda after-roadmap:palavras after-roadmap:zap aquele_texto aquele~para banco carta_educada carta~para consigo da_um de_uma de~carta do_acordo educada educada_para educada~banco eles eu_mandar eu_mando favor favor_$ fazer faz~mensagem finan- manda_aquele mandar_para manda~texto mando mando_para
me_ajuda me~a mim_um nao_consigo nao~pagar offers:faz offers:mim offers:prazo offers:um offers:uma o~eu pagar_esse pagar~mes palav- palavras para_eu para_loja para~mandar para~por por por_favor prazo prazo_$ preciso~uma proposta que~mando redige_uma redige~carta texto_do texto~banco texto~eu um uma~educada zap`,
    '-3': `^_da ^_para da_para`,
  },
  'ask:fgts': {
    '11': `fgts saque`,
    '10': `anive- aniversario saque_aniversario`,
    '9': `fundo`,
    '8': `garan- garantia`,
    '7': `after-roadmap:fgts after-roadmap:saque de_garantia fundo_de fundo~garantia`,
    '6': `after-roadmap:aniversario eh_saque o_saque que~saque sacar saque~?`,
    '5': `after-roadmap:fundo aniversario_? antec- antecipar antecipar_o debts:fgts debts:saque eh~aniversario incomes:? meu_fgts meu_fundo nao_? o_fgts`,
    '4': `^_fgts ^_saque after-roadmap:garantia aniversario_$ cancelo cancelo_o cancelo~saque como_cancelo como_tiro conta_inativa conta~da da_para da~sacar de_conta debts:aniversario debts:fundo debts:garantia de~inativa fgts_de fgts~conta garantia_? inati- inativa inativa_da inativa~para incomes:fgts incomes:o incomes:saque meu~de o_fundo ou_nao ou~? o~aniversario para_sacar para~o sacar_? sacar_o tiro
tiro_meu tiro~fundo`,
    '3': `,_mexo ,_uso ,~nele ,~para ?_eh ?~bom ^_antecipar ^_vale after-roadmap:antecipar after-roadmap:sacar antecipar~fgts antecipar~saque a~sacar banco_pegou banco~meu bom_? burac- buraco buraco_? cance- cartao_? como_garantia como~, como~meu como~o da~antecipar debts:? debts:o debts:sacar de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco do_fgts eh_bom eh_roubada esta_parado esta~, fgts_?
fgts_como fgts_eh fgts_esta fgts_para fgts~eh fgts~garantia fgts~parado fgts~quitar fgts~roubada for fundo_, fundo~uso garantia_, garantia_para garantia~pode incomes:aniversario incomes:como incomes:fundo incomes:para meu~como mexo mexo_nele mexo~ou nele nele_ou nele~nao no_fundo o~? o~eh o~pegou para_antecipar para_quitar para_sair parad- parado parado_, parado~mexo para~divida para~do pegou
pegou_meu pegou~fgts pena_sacar pena~o pode_? que_eh quitar_o quitar~cartao rouba- roubada roubada_? sacar~fgts sair_do sair~buraco saque_do saque~fgts tenho_um tenho~dinheirinho um_dinheirinho um~no uso uso_para uso~sair`,
  },
  'ask:freedom-date': {
    '13': `after-roadmap:falta demor- termi-`,
    '12': `^_quando acaba quand- quando`,
    '11': `falta`,
    '10': `^_em after-roadmap:acaba after-roadmap:ano after-roadmap:ate after-roadmap:quando demora em_que falta_$ quanto_tempo saida`,
    '9': `acabar_$ after-roadmap:demora ano eu_saio mes_eu saio tem~para`,
    '8': `acaba- acabar after-roadmap:acabar after-roadmap:muito after-roadmap:quantos after-roadmap:saio after-roadmap:tempo ate livre tempo termino`,
    '7': `:quando ^_demora ^_vai after-roadmap:demorar after-roadmap:em after-roadmap:livro after-roadmap:tem after-roadmap:termina after-roadmap:termino after-roadmap:vai after-roadmap:vou ate_quando demorar fico livro me_livro muito muito_? quando_vou quant- quantos que~eu termina`,
    '6': `^_acaba ^_falta ^_tem after-roadmap:dessa after-roadmap:livre after-roadmap:quanto after-roadmap:quito ano_? eu_me eu_quito eu~livro fico_livre mim_$ previ- previsao quando_acaba quanto_falta que~acaba quito respi- termino_de termino~pagar`,
    '5': `^_quantos acaba_isso after-roadmap:ainda after-roadmap:dia after-roadmap:eu after-roadmap:ficar after-roadmap:fico after-roadmap:mim ano_que ano~vem de_pagar dessa em~mes esse_ano esse~? eu_termino eu~dessa ficar para_mim qual_mes qual~eu quando_fico quando~isso quando~livre quanto quanto~falta saio_dessa tempo_falta tem~de vai vou zerad-`,
    '4': `,_ate ,~la :acaba ^_antes ^_consigo ^_quanto acha_que acha~eu after-roadmap:acha after-roadmap:anos after-roadmap:cinquenta after-roadmap:das after-roadmap:natal after-roadmap:que after-roadmap:sera after-roadmap:terminar after-roadmap:vem ano_eu antes_dos ate_la ate_o ate~natal cinqu- cinquenta das_dividas debts:quanto debts:tempo dessa_$ dia_eu em eu~tudo falta~para isso_$ mim muito_para o_natal
pagando_$ quanto_$ quantos_anos quantos_meses quanto~demora que_ano que_mes que_vem que~, que~saio que~termino quito_$ quito_tudo quito~? sem_divida tempo_demora terminar tudo_? um_dia um~eu vou_ficar`,
    '3': `#_, :dessas :eu :fico :livre :termino ^_sera ^_termina ^_vou acha after-roadmap:? after-roadmap:casar after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:dos after-roadmap:la after-roadmap:mes after-roadmap:meses after-roadmap:pagando after-roadmap:para after-roadmap:quitar after-roadmap:sem after-roadmap:zerada ainda anos ano~termino ate~vou casar das debts:isso dia~de
divida_$ dividas_$ em_# em~, estou~? eu_ficar eu_fico eu~livre falta_para fica~de fico_sem fico~divida ja_estou la la~estou livre_$ livre_de livre_disso meses meses~para natal pagan- pagando para_acabar para~das para~ficar quando_que que_dia que~o quita- quitar sera sera_que tem tempo_$ tempo_para vai_ate vai_levar vai~quando vem voce_acha voce~que vou_casar zerada`,
    '-3': `NAME_? NAME_acaba NAME~? aceit- after-roadmap:NAME after-roadmap:caduca after-roadmap:da after-roadmap:pago agora econo- isso_? o~acaba quando_o quando~NAME quanto~pagar`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca para~?`,
    '-5': `quanto_eu`,
  },
  'ask:gas-benefit': {
    '14': `gas`,
    '8': `botij- botijao`,
    '7': `o~gas`,
    '6': `after-deficit:gas after-roadmap:gas gas_? o_vale`,
    '5': `auxil- auxilio botijao_de botijao~graca da_botijao direito_ao essentials:gas faco~ganhar ganhar ganhar_o ganhar~gas gover- governo governo_da governo~botijao o_auxilio o_governo para_ganhar vale worry:gas`,
    '4': `,_tem EXPENSE after-deficit:para ao auxilio_gas auxilio~caiu bolsa botijao_? caiu_esse caiu~mes como_recebo como~para da~de de_graca direi- direito do~? essentials:o faco_para ganha- gas_$ gas_, gas_caiu gas~esse graca graca_? o_botijao o_gas para_gas progr- programa quem_tem quem~direito recebo recebo_o recebo~vale tem_direito vale_gas vale~?`,
    '3': `,~ajuda ,~direito ,~programa ?after-deficit ^_ainda acabou_meu acabou~gas after-deficit:, after-deficit:? after-deficit:botijao after-deficit:direito after-deficit:o after-roadmap:botijao after-roadmap:governo after-roadmap:vale ainda_existe ainda~o ajuda_do ajudar_? ajuda~governo ao_botijao ao_gas ao~? ao~do auxilio_para auxilio~gas bolsa_? bolsa~, botijao_do botijao~programa caiu como_faco
como~o com~bolsa direito~botijao direito~gas do_gas do_programa do~para do~vem essentials:? essentials:botijao essentials:para esse~? esta_caro exist- existe existe_o existe~auxilio familia_, familia~tenho gas_do gas_esta gas_vem gas~caro gas~junto gas~povo gas~tem governo_para governo~isso junto_com mes_? onde_retiro onde~o o~da o~do para_isso para~? para~o povo_? programa_? programa_para
programa~ajudar recebo_bolsa recebo~familia retir- retiro retiro_o retiro~botijao tem_programa tem~ao tem~do tenho~ao vale_do vale~gas vem_junto vem~com worry:? worry:botijao worry:o`,
  },
  'ask:home-seizure': {
    '7': `podem`,
    '6': `casa minha_casa`,
    '5': `apartamento_? casa_eh condominio_perco condominio~o dever_condominio dever~perco de~pode eu~condominio gelad- geladeira meu~, minha~por o_teto pegar perco_o perco~apartamento perde- teto`,
    '4': `,_corre ,~risco ^_levam ^_podem after-roadmap:casa after-roadmap:teto apart- apartamento casa_esta casa~no causa causa~cartao condo- condominio corre corre_risco corre~? da_familia de_quem debts:casa debts:minha debts:podem deve deve_? dever de~deve de~no divida_de e_fogao esta_no esta~meu eu_dever e~de famil- familia familia_? fogao fogao_de fogao~quem imove- imovel imovel_da imovel~familia levam
levam_televisao levam~e nome_, nome~corre o_apartamento o_unico o~? o~imovel penhorar_o penhorar~unico perco podem_penhorar podem~o por_causa por~de quem_deve quem~? risco_? se~dever telev- televisao televisao_e televisao~fogao tomar tomar_minha unico unico_imovel unico~da worry:?`,
    '3': `,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ^_bem ^_moro ^_oficial after-roadmap:gente after-roadmap:podem apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? banco_pode banco~tomar bem_de bem~familia botar botar_ela botar~em carta- cartao cartao_? casa_, casa~eles casa~protegida causa_do coisas_aqui coisas~dentro conse- conseguem conseguem_botar conseguem~ela credores
credores_podem credores~pegar da_gente da~por de_cartao de_familia de_justica de_loja debts:, debts:familia dentr- dentro dentro_? de~eh divida_no divida~banco divida~loja do_cartao e_levar e_sofa eh_protegida eh~que ela ela_em ela~leilao eles_conseguem eles_podem eles~botar eles~vir em_leilao entra- entrar entrar_e entrar~levar essa_casa essa~, e~geladeira familia_eh familia~o financiado
financiado_, financiado~os geladeira_e geladeira_por geladeira~causa geladeira~sofa gente gente_por gente~divida justica_pode justica~entrar leila- leilao leilao_? levar_geladeira levar~e loja_$ minha_geladeira minhas_coisas minhas~aqui minha~esta moro no_meu no~nome oficial_de oficial~justica os_outros os~credores outro- outros outros_credores outros~podem overdue:? overdue:minha pegar_?
pegar_minhas pegar~coisas penho- penhorar perder pode_entrar pode_tomar podem_vir podem~? podem~pegar pode~e pode~minha por_divida por~do prote- protegida protegida_? que_, que_tiram que~minha que~o risco sera~tiram so_tenho sofa sofa_? so~essa tenho_essa tenho~apezinho tenho~casa teto_da teto~gente tiram tiram_o tiram~teto tomar~geladeira um_apezinho um~financiado vir_pegar vir~minhas worry:pegar
worry:pode worry:podem`,
  },
  'ask:how-much-to-offer': {
    '16': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `oferecer quanto`,
    '11': `quant-`,
    '10': `#_para after-roadmap:oferecer after-roadmap:ofereco ofereco quanto_$`,
    '9': `#~NAME ^_qual propo- qual~eu`,
    '8': `after-roadmap:peco after-roadmap:proponho after-roadmap:qual after-roadmap:seria chego com_quanto proponho que~eu seria`,
    '7': `^_ate after-roadmap:# after-roadmap:chego after-roadmap:lance after-roadmap:propus after-roadmap:valor falo lance pagar_$ para_NAME peco propu- propus qual quanto_de valor valor_eu`,
    '6': `^_que aceitar_? after-roadmap:ate after-roadmap:desconto after-roadmap:dou after-roadmap:maximo ate_quanto baixo costu- de_desconto devo_oferecer dou eu_dou eu_falo maxim- maximo maximo_que o_maximo oferecer_# offers:? offers:eu qual~maximo quanto~desconto quanto~oferecer que_valor`,
    '5': `NAME_$ aceitar after-roadmap:aceitar after-roadmap:eles after-roadmap:eu after-roadmap:falo after-roadmap:vale ate desconto eu_peco falo_primeiro numero_eu numero~falo oferecer_$ ofereco_$ o~que qual_valor que_numero`,
    '4': `#_? ^_comeco ^_quanto after-roadmap:baixo after-roadmap:entrada after-roadmap:pagar after-roadmap:posso ate_onde ate~da baixo_? comeco comeco_oferecendo comeco~quanto da~pedir da~puxar de_entrada desconto_da desconto~para devo~? de~? de~da eles entrada eu_oferecer eu~primeiro faz_vergonha faz~? nao_faz nao~vergonha numer- numero oferecendo oferecendo_quanto oferecer_? oferecer~para offers:quanto
offers:que offers:valor onde_da onde~para pago_quanto pago~de para_baixo para_pedir para_puxar posso_oferecer posso~# proposta_de proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual~nao quanto_ofereco quanto~pagar que~? se~oferecer uma_proposta uma~de vale vergo- vergonha vergonha_?`,
    '3': `FIGURE ^_com ^_faco ^_ofereci ^_pago ^_peco a_conversa abrir~conversa after-deficit:quanto after-roadmap:NAME after-roadmap:comeco after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:para after-roadmap:propor after-roadmap:proposta ate~posso ate~vale a~? baixo_ou baixo~ja boto boto_na boto~mesa chego_neles chego~? com~eu da_para decen- decente decente_para
decente~abrir desco- entra- eu eu_boto eu_chego eu_jogo eu_ofereco eu_proponho eu~baixo eu~na eu~neles eu~para falo_o falo~que ja_falo ja~o jogo_baixo jogo~ou mesa mesa_? na_mesa neles neles_? oferecendo~? ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:baixo offers:falo offers:numero offers:para offers:qual ou_ja ou~falo o~tenho pagar pago_$ para_nao para~a para~para posso~no
primeiro_$ propor proposta qual_um quanto_devo quanto_posso quanto_vale quanto~chego que_tenho que_vale que~pago tenho_? um_valor um~decente vale_? valor_decente valor~boto valor~para valor~proponho`,
    '-3': `^_sai after-roadmap:minha after-roadmap:total after-roadmap:tudo after-roadmap:vai de_juros demor- eh_$ juros quanto_tempo quanto~devo quanto~ja sai sai_quanto tempo total`,
    '-4': `after-roadmap:isso after-roadmap:juros devo_para econo- isso_? quanto_falta quanto~para`,
    '-5': `after-roadmap:falta devo~NAME falta`,
  },
  'ask:in-my-name': {
    '10': `meu~?`,
    '7': `^_voce mim_? por_mim voce~com`,
    '6': `^_falar aqui_suja aqui~meu baixa_meu baixa~score banco~mim eu_? falar_aqui falar~suja no_meu por~? score_? usar`,
    '5': `^_usar aparece aparece_no aparece~meu aqui baixa banco_por banco~saber consent:? consent:meu cpf estou_aqui estou~? isso_aparece isso_baixa isso~no ligar~banco lugar meu_cpf meu_lugar meu_score mim no~cpf offers:? offers:meu o~vai que_estou que~aqui resol- saber_que saber~estou score usar_isso usar~baixa vai vai~que voce worry:?`,
    '4': `,_tu ,~ou ^_fazer acordo_sem acordo~me after-roadmap:vai after-roadmap:voce apare- aqui_? atrap- atrapalha atrapalha_eu atrapalha~conseguir avisar_? banco_vai cadastro_atrapalha cadastro~eu conse- conseguir_credito conseguir~? cpf_? cpf~piorar credito_? deixar deixar_que deixar~voce e_piorar eles_, eles_? eles~tu esse_cadastro esse~atrapalha eu_conseguir e~minha falar fazer_esse fazer~cadastro
fechar_acordo fechar~sem liga liga_para ligar_para liga~eles lugar_? me_avisar minha_nota negoc- negocia negocia_no negocia~meu nota nota_? no~lugar offers:voce ou_eu para_banco para~, piorar_minha piorar~nota posso_deixar posso~que puxar~cpf quem_liga quem~para que~resolve resolve_com resolve~eles saber sem_me sem~avisar sou_eu suja suja_meu suja~nome tu_ou tu~eu vai_fechar vai_puxar vai_saber
vai~acordo voce_negocia voce_resolve voce_vai voce~fechar voce~ligar voce~no`,
    '3': `^_consegue a_loja after-roadmap:lugar alguma~no avisa- avisar a~direto cadas- cadastro coisa~serasa com_a com_eles com_o com~? com~credor com~loja consegue consegue_resolver consegue~com conseguir consent:cpf consent:eu consent:falar consent:mim consent:no consent:ou consent:para consent:usar cpf_e credi- credito credo- credor credor_ou credor~sou deixa- diret- direto direto_para direto~mim eles
em_alguma em~coisa esse_servico eu_usar eu~credito eu~esse falam falam_com falam~o fechar fica fica_marcado fica~se isso~meu ligar loja_direto loja~para marca- marcado marcado_se marcado~eu meu meu_nome meu~e meu~fica mexem_em mexem~alguma me~? nome_? nome_fica nome~marcado no~por o_banco o_credor offers:aqui offers:esse offers:eu offers:nome offers:vai ou ou_sou ou~? ou~eu o~ou para_eles para~por
piora- piorar puxar puxar_meu resolve resolver resolver_com resolver~a serasa_por serasa~mim servico_? se~usar sou sou~? tu usar_esse usar~servico vao_ligar vao~para voce_falam voce_mexem voce_vao voce~em worry:aqui worry:isso worry:meu worry:usar worry:voce`,
    '-3': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '17': `juros`,
    '8': `after-roadmap:qual do_NAME esse_juros`,
    '7': `^_qual ^_quanto a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa de_juros juros_$ juros_? o_juros quanto~juros`,
    '6': `after-roadmap:mais eh_juros os_juros qual quant- quanto quanto_vou taxa vou~a`,
    '5': `a_mais after-roadmap:alto after-roadmap:cet after-roadmap:pode alto alto_? cet_do em_juros juros_abusivo juros~NAME o_cet o~esta pagar_a qual_a quanto~pagar rates:? rates:juros so~juros vou_pagar`,
    '4': `NAME_? ^_juros after-roadmap:NAME after-roadmap:cobrar after-roadmap:esse after-roadmap:os after-roadmap:vou a~do cet de_cada disso_eh disso~juros divida~o eh~? eu_pago juros_por mais_$ mais_juros os parte parte_disso parte~eh pode_isso pode~? quanto_de quanto~de que_parte que~disso rates:divida so_de tem_o tem~juros`,
    '3': `NAME_eh after-roadmap:comendo after-roadmap:do after-roadmap:esta after-roadmap:pago after-roadmap:perco after-roadmap:so banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra_mais cobrar cobra~juros comen- comendo da~eh de_mim de~divida de~eu disso divida_e divida_minha divida~? do~? eh_alto eh_divida eh~e eh~nesse esse~eh esta_lucrando esta_muito esta~em eu_perco eu~em e~que
juros_de juros_eu juros_mais juros_nesse juros~cada juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima mais mim_? minha_? muito~? nesse nesse_total nesse~? os~de o~do o~mais pago pago_de pago~juros perco por_mes quais_os quais~juros qual_o qual~juros qual~minhas quanto_o quanto_vai quanto~banco que~divida rates:disso rates:quanto rates:que total_? vou`,
    '-3': `econo-`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '13': `eh_seguro segur-`,
    '12': `fica saber seguro vai`,
    '11': `^_precisa confiavel_$ eh_sigiloso precisa sigil- sigiloso vao`,
    '10': `?consent ^_vao confiavel eh_confiavel seguro_$ vazar`,
    '9': `^_fica ^_posso after-roadmap:fica after-roadmap:vai after-roadmap:vao compartilham confiar confiar_$ consent:saber eh~isso passa- posso_confiar preci- saber_$ vai_saber`,
    '8': `:sao ^_eh ^_isso ^_voce compa- consent:meu consent:precisa consent:vai consent:voce eh_protegido fica~onde golpe~ne guard- incomes:? isso_suja isso~sigiloso medo nao_ne ne_$ onde_$ protegido protegido_isso senha senha_$ vendem voce voce_vendem`,
    '7': `after-roadmap:confiavel after-roadmap:isso after-roadmap:saber after-roadmap:seguro apaga- consent:posso de_vazar eh~nao entre_nos escrevo eu_quiser ficam golpe_nao ne nos passam pedem pedem_senha posso precisa~cpf prote- risco risco_de risco~vazar tem_risco vazar_$ ve ve_o vende- ve~que voce_pedem voce~meus voce~senha`,
    '6': `:? ^_alguem ^_compartilham after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:medo after-roadmap:ne after-roadmap:posso after-roadmap:precisa after-roadmap:senha after-roadmap:vazar apagar_depois apagar~? banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiavel consent:eh consent:para consent:vao cpf cpf_$
dados da~apagar de_cpf de_passar empresas empresas_$ entre escrevo_$ eu~sair fica_guardado guardado guardado_onde infor- isso_fica isso~meu isso~seguro medo~passar meus outras_empresas para_apagar para~depois passar pedir pedir_meu posso_falar precisa_de quem_vai quem_ve quise- quiser quiser_sair saben- sabendo sair_$ se~quiser tem~de vai_vazar vai~isso vao~para vazar_isso vazar~aqui`,
    '5': `:seguro :voce ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:eh after-roadmap:meus after-roadmap:passam after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar compartilham~informacoes consent:como consent:confiar consent:fica
consent:sigiloso consent:vazar contar_para contar~banco conversa_? cpf_? dados_? dados_ficam dados~seguros debts:aqui debts:seguro disso_? e_se eh~pegadinha escre- essa_conversa essa~? eu_escrevo e~eu falar_sem falar~medo fica_so ficam_seguros fica~? fica~entre isso le le_essa le~conversa ligar~minha mais_le mais~essa medo_$ medo_de meu meus_dados meus~? meus~ficam meus~para meu~? mexer_no
mexer~meu nos_$ no~dinheiro outra- outras para_minha para~casa passam_para passam~banco pedir~cartao pegad- pegadinha pegadinha_? piorar_meu piorar~score porqu- porque posso~sem qual~a quem~ter quer_saber que~escrevo sao~? score_$ seguros seguro~? sei_que sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome tenho_medo tenho~de ter_acesso vai_piorar vai_ter vai~acesso vai~meu
vao_contar vao_mexer vao_pedir vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce_sao voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_e ^_meu ^_meus ^_vai after-roadmap:banco after-roadmap:entre after-roadmap:escrevo after-roadmap:meu after-roadmap:nos after-roadmap:passar after-roadmap:sabendo after-roadmap:sair aqui_? as_informacoes a~? a~conta banco_vai banco~saber cartao_$ chefe chefe_fica chefe~sabendo coisa- coisas como_voce como~que compartilham_as confianca consegue_ver consegue~o
consent:a consent:compartilham consent:disso consent:marido consent:medo consent:numero consent:pedir consent:qual consent:que consent:senha conta_? contar conto_? conversa da_para dado dados_depois dados_para da~excluir da~senha de_confianca debts:? debts:isso depoi- depois de~informacao do~cpf eh_a espos- esposa esposa_consegue esposa~ver eu_ganho excluir excluir_os excluir~dados fica_sabendo
fica_salvo gente_conta gente~? incomes:fica incomes:isso incomes:que incomes:quer incomes:saber informacoes isso_eh isso~salvo meu_cartao meu_chefe meu_dinheiro meu_score meus_dado mexer minha_casa minha_esposa minha~consegue nome_? os_dados os~depois o~te o~vai para_banco para_excluir para_que para~os para~voce passar_informacao precisa_da precisa~minha qual_eh quanto~ganho que_te quem~o quer
quer~quanto que~confiavel que~conto que~gente que~quer sabendo_? saber_quanto saber~eu sair salvo salvo_onde score se_eu seguro_mesmo seguros_$ terce- terceiros te~? vao~meu vao~no vendem_o vendem~que ver_o voce~as voce~de voce~o voce~para`,
    '3': `^_minha ^_passam ^_quem ^_tem a_gente after-roadmap:acesso after-roadmap:contar after-roadmap:excluir after-roadmap:falar after-roadmap:ficam after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:pedir after-roadmap:piorar after-roadmap:quem after-roadmap:score after-roadmap:sei after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam aqui banco banco_ve banco~o
boa_ou boa~fica casa casa_$ certeza_que certeza~eh coisas_por coisas_que coisas~aqui coisas~eu como_sei consegue consent:? consent:acesso consent:banco consent:casa consent:da consent:dados consent:de consent:deus consent:entre consent:essas consent:ficam consent:informacoes consent:isso consent:meus consent:nos consent:onde consent:querem consent:quiser consent:seguro consent:seguros consent:tem
consent:ter consent:terceiros consent:verdade conta_do conta~banco conto conve- dados~terceiros das~dividas de_boa debts:le debts:mas debts:vai depois_$ depois_? deus_me deus~livre de~minhas de~ou duvid- duvida duvida_se eh eh~mesmo entre~? escrevo_aqui escrevo~? essas essas_coisas essas~que estou_em estou~duvida eu~? exclu- falar falar_de falar~boa falo_? familia_vai familia~saber fica_entre
fica_gravado ficam_guardadas ficam~essas ficar_sabendo fica~nos ganho golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:aqui incomes:eu incomes:ganho incomes:quanto informacao informacao_$ informacoes_$ isso~? isso~entre isso~golpe livre livre_de marid- marido marido_nao marido_vai marido~ficar me_livre mesmo_? meu_banco meu_marido meu_numero meu~fica meu~nao
meu~vai meu~ve me~de minha_familia minha_senha minhas~por minha~do minha~vai nao_pode nao_vai nao~saber ninguem_vai ninguem~saber nos_? numero_$ onde onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~eu para_terceiros passam_meus passam~dados passar_cpf passar_minhas passar~? passar~coisas piora- piorar por_aqui posso~de precisa_passar quanto_eu que_a que_escrevo que~querem que~seguro
sabendo_$ saber_? saber_das saber_ne saber~minhas sao se_voce seguro_? sei~eh te_conto tem_certeza ter terceiros_$ vai_ficar vai~? vai~das vai~ne vai~sabendo vao_ligar vao_ver vao~minha ver ver_minha ver~conta voce_apagam voce_querem voce_vao voce~saber voce~ver`,
    '-3': `^_de ^_falar after-roadmap:estou aqui_suja aqui~meu banco_por cobra- com_isso consent:, consent:esse consent:por consent:quero eh_isso eh_o eh_pago empresa estou~? falar~suja golpe_? golpe_isso golpe~? ligar~banco mim_? minha~? para~? para~por por~? que_estou quem_eh quem~voce que~isso sao_banco tem~? usar voce_$ voce~banco voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca de~? e_eh e~seguro graca_? isso~de voce_conseguiu`,
    '-5': `consent:sao de_graca eh~graca graca`,
  },
  'ask:link': {
    '21': `link`,
    '20': `after-roadmap:link`,
    '17': `site`,
    '15': `o_link`,
    '14': `after-roadmap:site o_site`,
    '13': `^_link link_$ paine- painel`,
    '12': `after-roadmap:tem tem~?`,
    '11': `painel_$`,
    '10': `^_tem after-roadmap:painel o_painel`,
    '9': `^_da after-roadmap:imprimir compu- computador consent:o em_pdf grafi- impri- imprimir manda pdf_$ site_$`,
    '8': `abre acess- after-roadmap:aplicativo after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:pdf aplic- aplicativo aplicativo_$ grafico nao_abre pdf quebr-`,
    '7': `^_manda after-roadmap:app after-roadmap:planilha after-roadmap:ver app_? computador_$ da_para entro no_link o~nao pagin- pagina plani- planilha vejo`,
    '6': `a_pagina after-roadmap:em after-roadmap:no after-roadmap:pelo after-roadmap:vejo app consent:painel ender- endereco grafico_$ manda~link nao_consigo onde_vejo pagina_$ pelo perdi~link quero~pelo site_nao tela tem ver ver~grafico`,
    '5': `,~outro :link :site ^_onde abre_$ abrir after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:entro after-roadmap:internet after-roadmap:isso after-roadmap:pagina cade_o como_entro consent:site consigo expir- expirou internet_$ isso_em isso_na isso~pdf link_do me_manda onde~isso perdi_o vejo_isso`,
    '4': `,_gera :o ^_cade ^_expirou ^_perdi abrir_a acesso_, acesso~gera after-roadmap:da after-roadmap:endereco after-roadmap:expirou after-roadmap:onde aquel- aquele aquele_negocio cade cade~link carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:endereco consent:link consent:no consigo_abrir consigo~a da_erro da~no da~ver endereco_? entro_naquela entro~tela
era~site erro erro_no erro~link expirou_o expirou~acesso gera gera_outro inter- internet link~plano manda_o meus_numeros mexer_no me~o nao_carrega nao~abrir naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador no_site novo~negocio numeros numeros_$ o_acesso outro outro_$ para_clicar passa_o passa~site perdi quero_ver quero~no sei~no site_de site_mesmo site~?
site~carrega site~novo tela_com tela~meus ver_no ver_o`,
    '3': `:manda :perdi INCOME abre_o abre~painel acesso after-roadmap:abre after-roadmap:entrar after-roadmap:o after-roadmap:outro after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquele~para como_vejo consent:abre consent:como consent:entro consent:nao consent:novo consent:outro consent:perdi consent:tela consi- de_novo de~aquele do_plano em era_o fica_o fica~painel graficos
mais_, manda_de manda~novo me_passa mesmo_? negocio no novo novo_aquele o_endereco onde onde_fica o~, o~de o~mesmo o~venceu para_ver passa qual_era qual_o qual~o quero~o tem_um vejo_o vejo~painel venceu venceu_$`,
    '-3': `after-roadmap:banco after-roadmap:roteiro o_plano rotei- roteiro tem~para`,
    '-4': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '16': `minim- minimo`,
    '15': `o_minimo`,
    '12': `after-roadmap:minimo`,
    '8': `pagar_o pagar~minimo`,
    '6': `debts:minimo minimo_,`,
    '5': `after-roadmap:so levan- levando minimo_? rates:minimo so_o so~minimo`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:levando after-roadmap:pagar after-roadmap:resolve cartao_adianta cartao~? da_fatura do~adianta fatur- fatura minimo_ou minimo_resolve o~resolve pagar pagar_so pagar~o pago_o pago~minimo probl- problema resolve so`,
    '3': `,~mal :pagar ^_pagando ^_pago adian- after-roadmap:fatura after-roadmap:ou after-roadmap:problema do_cartao do~da eu_so faco_isso fatura_? levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~fatura minimo~mes minimo~tem naque- no_minimo no~, ou ou_nao ou~? o~ou rates:? resol- resolve_? ruim se~so so_pagar so~o tem_mal tem_problema tem~ir total_da valor-
vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `dividas_$`,
    '10': `anoto- anotou falei quais`,
    '9': `^_quais a_lista after-roadmap:dividas devo divid- falei~NAME falta~NAME minhas_dividas quanto_falta`,
    '8': `after-roadmap:falei after-roadmap:minhas cada da_NAME ja_te lista_$ quanto_ainda voce_anotou`,
    '7': `NAME_? ^_resumo after-roadmap:ai after-roadmap:anotou after-roadmap:cada after-roadmap:quais confe- da~? debts:dividas debts:eu devo~cada dividas_eu eu_devo eu_ja falei_da falta falta_da ja~da me_mostra minha- minhas mostr- mostra no_NAME para_cada para_quem para~eu quais_contas quanto~da quanto~devo quem_eu rates:NAME rates:dividas rates:eu resum- resumo resumo_das resumo~dividas te ver_a
voce_tem`,
    '6': `^_le ^_quantas after-roadmap:devo after-roadmap:ver ai anota- anotado as~que conte- contei divida_no dividas~tenho eu_falei eu~te le_para le~mim minha~no o~voce passe- passei passei_$ quantas_dividas quantas~eu que_voce quero~a que~tem rates:falei te_passei tem_anotado voce~anotado`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere ^_ja ^_quanto after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai_se ainda_devo ainda~no ai~anotou anotado_ai anotou_tudo confere confere_ai confere~se contas da~lista debts:falei devo_mesmo devo_na devo_para devo~NAME dividas_que divida~NAME do~? esta_minha esta~divida eu~mesmo falei_? falei_do falta_para ja ja_contei ja_falei ja~falei le lista~dividas
maris- marisa mesmo_$ minha_lista na~mesmo para~banco quais_eu quais~eu quais~ja quant- quantas quanto~para quem~devo quero_ver que~devo rates:devo se_anotou se~tudo sumiu te_falei te~do ver voce~ai`,
    '4': `,~por :quanto ^_recapitula after-roadmap:ficaram after-roadmap:le after-roadmap:mesmo after-roadmap:passei after-roadmap:quem after-roadmap:resumo after-roadmap:voce ai_? alguma_que alguma~eu anotou_a anotou~da as_dividas cada_divida cada~com com~valor conta- contas_eu contas~falei contei_$ das_dividas debts:NAME debts:ai debts:anotou debts:ja debts:lista debts:quais debts:quem debts:voce
divida_com divida~o esta_faltando esta~alguma eu~contei eu~na falei_$ falta- faltando faltando_alguma faltando~que ficar- ficaram ja~passei lembra lembra_para lembra~quem me_lembra mesmo me~para mim_as mim~dividas mostra_cada mostra_o mostra~divida mostra~que para~as quanto quanto_esta quem quem~estou que~anotou que~falei que~ja rates:da rates:das rates:ja rates:quanto recap- recapitula
recapitula_minhas recapitula~dividas tem~ai tenho_$ valor_$ voce~a`,
    '3': `:NAME :entendi :para ?rates ?~que NAME ^_cade ^_me ^_mostra ^_ver after-roadmap:anotado after-roadmap:contas after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:sao ai_$ ai_na ainda ai~lista algum- alguma a~das banco_$ cada_um cade cade_a cade~lista com_o credo- credores credores_ai credores~na da_minha debts:anotado debts:cada debts:contei debts:das debts:devo debts:mostra
debts:para debts:quanto debts:que devendo_$ devo_$ devo_no dividas~eu do_NAME esqueci estou_devendo eu eu_estou eu_tenho eu~? eu~devendo eu~para lista_? lista_das meus_credores meus~ai me~o minha_divida na_NAME na_lista nao_entendi nao~quanto o_que o_valor para~um quais_dividas quanto~minha quem_sao quem~meus rates:ai rates:anotou rates:as rates:quais rates:que rates:voce sao_meus sao~credores
tem_ai um_$ voce`,
    '-3': `?which-change ^_as ^_da after-roadmap:quitei after-roadmap:sair dividas~uma eu~devo eu~no eu~quitei ja_quitei mim_$ quanto_eu quanto~ainda quero_sair quero~das quite- quitei quitei_$`,
    '-4': `after-roadmap:das divida_$ sair sair_das sair~dividas`,
    '-5': `after-roadmap:total total`,
    '-6': `das_minhas das~dividas no~?`,
  },
  'ask:name-check': {
    '7': `consu- meu_nome se_estou`,
    '6': `como_descubro cpf debts:meu descubro estou_? estou~spc meu_cpf nao~? negat- nome no~ou ou~estou spc_ou spc~nao`,
    '5': `,_onde botar- botaram como_consulto consulto consulto_meu consulto~score descu- meu_score meu~sem mostr- mostra nao_estou no_serasa no_spc nome_esta ou_nao restricao score_sem score~pagar se se_meu sem_pagar spc vejo_se vejo~meu worry:se`,
    '4': `,~olho ?_consegue ?~ver ^_sera after-roadmap:botaram after-roadmap:descubro after-roadmap:estou after-roadmap:nome ainda_esta ainda~limpo app_mostra app~as as_pendencias como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome cpf_$ cpf_para cpf~mim da~consultar de_graca debts:nome descubro_se descubro~estou esta_limpo esta~serasa estou_negativada estou_no estou_sujo
estou~? estou~na eu~se foi_que foi~me graca graca_? limpo_? me_negativou meu meu~ainda meu~de meu~esta meu~para mostra_as mostra~pendencias na_praca nao~quem negativada negativada_? negativou negativou_, negativou~onde nome_ainda nome_de nome~esta nome~graca nome~no olhar_meu olhar~cpf olho olho_? onde onde_olho overdue:como overdue:estou overdue:meu overdue:se pagar_$ para_consultar para~meu
pende- pendencias pendencias_do pendencias~meu praca praca_$ qual_app qual~mostra que_meu quem_foi quem~que queria_saber queria~se que~negativou que~nome restr- saber_se saber~estou score sei_quem sei~foi sera sera_que seras- serasa serasa_? serasa~consegue sera~meu se~cpf se~negativada se~sujo sujo_na sujo~praca vejo ver_? voce_olhar worry:como worry:que`,
    '3': `,~confiro ?_mostra ?~meu ^_como ^_queria ^_verifica after-roadmap:meu after-roadmap:mostra after-roadmap:restricao after-roadmap:se after-roadmap:sera after-roadmap:spc ai_para ai~mim app as~do botaram_no botaram~serasa coisa_no coisa~meu como como_eh como_voce como~meu como~que comprar comprar_e comprar~disseram confiro confiro_isso confiro~? consegue cpf_tem cpf~restricao debts:cpf debts:no
deu_restricao deu~, disseram~deu do~cpf e_disseram eh_que eh~eu esta_no esta~? estou eu_sei fui_comprar fui~e limpo me_botaram meu~tem me~, me~no mim mim_se mim~tem mostra_meu mostra~nome no~? o_registrado olhar onde_confiro onde_vejo onde~? onde~se ou overdue:cpf overdue:ou overdue:sujo o~serve para_mim para_que para~? para~se que_deu que_me queri- queria que~mostra que~restricao que~sei regis-
registrado registrado_serve registrado~para restricao_$ restricao_, restricao~onde saber se_me se_tem sei~me serve serve_para serve~que se~botaram se~coisa sujo tem_coisa tem_como tem_restricao tem~voce verif- verifica verifica_ai verifica~para voce~meu worry:? worry:mim worry:nome worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa`,
    '11': `after-roadmap:limpa limpo nome`,
    '9': `^_limpa meu_nome`,
    '8': `after-roadmap:limpo como_limpo limpo~nome o_nome quanto_tempo spc`,
    '7': `after-roadmap:hora after-roadmap:sai como~meu do_spc fica limpo_meu na_hora sai`,
    '6': `:fica dias hora na~? nome~que quand- quando quantos_dias sai_do serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:meu after-roadmap:na after-roadmap:spc continuo continuo_negativado continuo~, do_serasa e_continuo em~dias eu_pagar e~negativado fica_no limpar limpar~nome limpa~nome meu~sai negativado_, negativado~por nome_sai novo_? paguei_e paguei~continuo para_limpar quantos seras- serasa spc_?`,
    '4': `,_por :como :limpo :no :nome :serasa ^_como ^_paguei a_ficar a_primeira acord- acordo after-roadmap:dias after-roadmap:limpar after-roadmap:quando a~bom bom_quando bom~? como_faz como_tiro como~o conti- cpf cpf_volta cpf~a credito_de credito~novo de_novo demor- demora depoi- depois depois_de depois_que em_quantos eu_ter eu~credito faco_$ falta_para falta~eu fica_sujo ficar_bom ficar~quando
fica~ate ja_limpa limpa- limpa_$ limpa_o limpar_meu meu~do meu~fica meu~o meu~volta negat- negativado nome_$ nome_fica nome_limpa nome_o nome~quanto novo overdue:? o~faco o~falta pagan- pagando pagar~do para_eu para~ter por~? primeira quando_$ quando_? quando_meu quando~nome quant- quanto~fica que_faco que_falta quero~meu sai~serasa se~pagar sujo_ate sujo~quando tempo_para ter_credito ter~de tiro
volta_a volta~ficar worry:como worry:nome worry:quando`,
    '3': `,~que :tiro ^_meu ^_pago ^_quanto ^_se acordo_e acordo~ja acordo~nome after-roadmap:como after-roadmap:cpf after-roadmap:depois after-roadmap:faz after-roadmap:pagando ate_quando carto- cartorio cartorio_depois cartorio~de como como_tira credi- credito demora_para demora_quanto demora~limpar demora~para depois~eu depois~pagar do_acordo do_cartorio do~? do~depois do~e e_ja e~limpa e~nome faz_$
fica_limpo ficar ja~? limpa_? meu no_spc nome_? nome_demora nome_do nome_em nome~do nome~limpo nome~spc nome~sujo o_acordo o_protesto overdue:do overdue:e o~demora o~limpa pagando_o pagando~acordo pago_a pago~primeira para~o por_que primeira_do primeira~acordo prote- protesto protesto_do protesto~cartorio quanto_para quanto~para quanto~sair que_? que~para quitei_, quitei~e sair_? tempo~limpar ter
tira tira_o tira~protesto tiro_meu tiro~nome worry:acordo worry:depois worry:do worry:faco worry:limpa worry:limpo worry:novo worry:o worry:quanto worry:quantos worry:que`,
    '-3': `quero~o que~nome worry:no`,
  },
  'ask:negotiate': {
    '19': `reneg-`,
    '18': `negoc- negociar`,
    '17': `after-roadmap:negociar`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `after-roadmap:como desconto parcelar`,
    '10': `^_como after-roadmap:parcelar desconto_$ parce- quero_renegociar`,
    '9': `como desco- pedir`,
    '8': `^_bora ^_consigo acord- acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir baixa- baixar desconto_? para_parcelar`,
    '7': `^_da after-roadmap:acordo after-roadmap:baixar bora como~a com~NAME consigo da_para dimin- divida_$ o_NAME quero~um`,
    '6': `^_quero acordo_$ after-roadmap:dao after-roadmap:divida after-roadmap:quero ajuda_a com_banco como_negocio como_peco conversar~a jeito me~a negociar_o para_baixar para_negociar posso_pedir um_acordo`,
    '5': `,_me ,_por ,~ensina ,~onde a_divida after-roadmap:ajuda after-roadmap:conseguir after-roadmap:conversar after-roadmap:fazer after-roadmap:fechar after-roadmap:negocia after-roadmap:vamos ajuda~negociar banco_? como_que conversar conversar_com dao da~baixar da~parcelar e_pagar eles_renegociam eles~se ensin- ensina ensina_$ essa_divida eu_pedir fechar fechar_com jeito_de me_ajuda me_ensina negocia
negocia_isso negociar_, negociar~me negocio_com negocio~o para~desconto pedir_? por_onde renegociam renegociam_se renegociam~eu sei_negociar se~pedir tenta- tentar um_desconto`,
    '4': `#_por #~mes ^_nunca ^_sera ^_vamos acordo_, acordo~por after-roadmap:com after-roadmap:faco after-roadmap:jeito after-roadmap:pena after-roadmap:sera after-roadmap:tentar ajuda alivi- aliviarem aliviarem_? a~com baixar_o barga- barganha barganha_com barganha~banco bora_negociar cartao_$ chora- chorar com com_a com_o como_diminuir como~desconto conseguir consi- debts:como diminuir_a eh~se eles
eles_aliviarem eles~? eu~? e~# falo_para fazer fazer_acordo fazer_um fazer~acordo fecha- fiz_acordo fiz~, nunca_fiz nunca~acordo offers:? offers:como onde_vai onde~? o~falo pagar_# pagar~por para_conseguir para~aliviarem parcela_$ parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles por~vai que_falo que_se quero_fazer que~barganha se_barganha sei~, sera sera_que se~com tem_como
tem~diminuir vai_? vamos`,
    '3': `#_x :ajuda NAME_? NAME_da NAME~# ^_eles ^_vale a_fazer a_negociar a_parcela a_pena acordo_com after-roadmap:a after-roadmap:da after-roadmap:diminuir after-roadmap:eles after-roadmap:essa after-roadmap:melhor after-roadmap:nunca after-roadmap:para after-roadmap:parcela after-roadmap:peco after-roadmap:posso after-roadmap:prefeitura after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para
ajuda~fazer certo_de certo~chorar chorar_um chorar~desconto como_eh como_faco como~para como~que com~, com~? com~financeira conse- consigo~o da~negociar de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:com debts:desconto debts:eles debts:se debts:sei de~isso de~um diminuir divida eh_que em~vezes faco financeira_$ isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de nao_sei
negociar_a negociar_com negociar~a novo_com novo~o nunca o_cartao o_jeito o_melhor offers:, offers:eles offers:sei o~? o~certo para_eles para_renegociar para~com para~essa para~na parcela parcelar_isso parcelar~de pena por_mes preciso~ajuda qual_o qual~jeito qual~melhor que_a quero quero_tentar que~gente que~isso tem_jeito tentar_negociar um~com vale_a vale~pena valor_com vezes vezes_$ x x_de x~#`,
    '-3': `^_fechei after-roadmap:mim como~o de_desconto denun- falo_com feche- fechei ja nao_quiseram quise- quiseram quiseram_negociar`,
    '-4': `after-roadmap:nao a~? como_eu falo~o financeira_? nao_quero`,
    '-5': `^_ja after-roadmap:ja o_acordo`,
    '-6': `como_falo`,
  },
  'ask:negotiation-fair': {
    '13': `feira- feirao`,
    '9': `mutir- mutirao`,
    '8': `after-roadmap:feirao`,
    '7': `debts:feirao o_feirao`,
    '6': `de_negociacao ir_no ir~feirao mutirao_do negociacao no_feirao offers:feirao`,
    '5': `after-roadmap:mutirao centr- ir negoc- offers:?`,
    '4': `?_ainda ?~posso ^_compensa ^_feirao acabou_? acabou~ainda acont- acontece acontece_esse acontece~feirao after-roadmap:serasa ainda ainda_posso ainda~entrar ajuda_? compensa_ir compensa~no de_divida debts:mutirao desen- desenrola desenrola_acabou desenrola~? do_banco do_procon do_serasa eh_furada eh_quando eh~ou entra- entrar entrar_? esse_feirao esse~de feirao_? feirao_de feirao_eh feirao~divida
feirao~furada furad- furada furada_ou furada~ajuda mutirao~procon o_desenrola o_mutirao offers:mutirao onde_acontece onde~esse ou_ajuda o~acabou posso_entrar procon_eh procon~quando quand- quando quando_? quando_eh ter_mutirao vai_ter vai~mutirao`,
    '3': `^_aquele ^_no ^_onde ^_vai a_semana acabo- acabou after-roadmap:ainda after-roadmap:aquele after-roadmap:fila after-roadmap:ir after-roadmap:negociacao after-roadmap:no after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:quando ainda_esta ainda~valendo ano_? aquele aquele~do banco_central banco_esse banco~ano banco~ja bom_esperar bom~o central central_ja central~passou compe-
compensa da~ir de_verdade debts:? debts:ainda debts:esse desconto_de desconto~verdade de~do de~tem divida_$ do~central do~eh do~esse do~na eh_so eh~esperar eh~feirao esper- esperar esperar_o esperar~feirao esse_ano esta_valendo esta~? feirao_do feirao_limpa feirao_para feirao_pela feirao~internet feirao~negociar feirao~nome feirao~serasa fila internet_? ja_passou ja~? limpa_nome limpa~ainda
mutirao_de mutirao~banco mutirao~negociacao na_praca negociacao_do negociacao_tem negociacao~banco negociacao~desconto negociar_? no_mutirao nome_ainda nome~esta no~? no~de no~pela offers:de offers:do offers:eh offers:no ou_eh ou~? ou~so o~do o~limpa o~para para_ir para_negociar para~no passo- passou passou_? pela_internet pela~? posso~? praca proco- procon quando~o semana_de semana~negociacao
seras- serasa serasa_? tem_desconto ter ter~do valen- valendo valendo_? verdade_?`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde`,
    '14': `e_agora`,
    '13': `after-roadmap:pago after-roadmap:qual onde qual_$`,
    '12': `^_e after-roadmap:agora proxi-`,
    '11': `agora pago passo qual`,
    '10': `after-roadmap:fazer agora_$ proximo proximo_passo`,
    '9': `after-roadmap:comeco after-roadmap:e after-roadmap:proximo esse_mes passo_$`,
    '8': `^_voltei a_gente after-roadmap:mes after-roadmap:passo after-roadmap:primeiro comeco eh~pagar fazer mes_$ o_que o~faco primeiro que_faco volte- voltei`,
    '7': `after-deficit:agora after-roadmap:faco after-roadmap:gente after-roadmap:tenho after-roadmap:voltei comec- em_qual fazer_$ gente jogo jogo_em jogo~qual mes pago_qual por_onde prime- primeiro_$`,
    '6': `a_proxima after-deficit:e after-roadmap:caiu after-roadmap:dinheiro after-roadmap:jogo after-roadmap:lembra after-roadmap:proxima caiu_o combi- comeco_$ desse desse_mes e essa_, faco lembra lembra~que me_lembra o~a por_qual que_fazer quem_$ que~fazer`,
    '5': `#~, ,~onde :faco ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:coloco after-roadmap:essa after-roadmap:esse after-roadmap:pagamento after-roadmap:pagar after-roadmap:quais after-roadmap:que after-roadmap:quem after-roadmap:recebi after-roadmap:tarefa agora_? aqui_, a~parou caiu diz_o diz~que e_depois e_esse eh_melhor estou_com eu~agora e~? gente_parou mes~o me~o o_dinheiro o_proximo onde_a
onde_coloco onde_comeco onde~gente orien- o~falta o~passo pagam- pagamento pagar_esse pagar~mes pago_primeiro paguei_e paguei~agora para~vai parou por~comeco primeiro_? proxima quais qual~proximo que_falta que~agora taref- tarefa vai_o vai~dinheiro`,
    '4': `,_jogo ,_me :passo :proximo NAME_ou ^_amanha ^_esse ^_o ^_qual ^_terminei after-roadmap:amanha after-roadmap:diz after-roadmap:melhor after-roadmap:parou after-roadmap:quito after-roadmap:terminei amanh- amanha caiu~salario coloc- coloco comecar_$ comeco_por confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver de_pagamento depois_? devo~primeiro dia_de
dia~pagamento dinhe- dinheiro diz eh_dia eh~de eh~proxima eu_comeco e~mes faco_agora faco~? ja_paguei me_diz me~do no_plano onde_$ onde_comecar ou~NAME o~desse o~fazer pagamento_, pagar pago_agora para_quem parou_$ plano_? por~comecar qual_a qual_eu qual~pago qual~primeiro que_a que~gente que~primeiro quito recebi recebi~, sei_por sei~onde tenho_# tenho_que terminei vem_agora vem~no ver_o`,
    '3': `!_onde !~a #_real #~esse ,_e :o :primeiro :qual :que ?after-deficit NAME_primeiro NAME~? NAME~o ^_caiu ^_comeco ^_feito ^_ja ^_para ^_recebi ^_tenho after-roadmap:, after-roadmap:cada after-roadmap:depois after-roadmap:desse after-roadmap:dia after-roadmap:duas after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:o after-roadmap:paguei after-roadmap:salario after-roadmap:semana
after-roadmap:vai aqui cada_um coisa_, com_um das_duas debts:coisa devo_fazer do_mes do_que do~eh eh_a eh_para eh~coisa essa_semana esse eu_faco eu_pago faco_$ feito hoje_, hoje~o lembra_o mao mao_, melho- melhor mes_? mes~jogo muita na_mao na~, nem~por no~? o_passo o_salario onde_? onde_vai onde~o o~pago o~primeiro pagar_$ pago_? pago_para pago~NAME para_cada para~um parou_? qual_? qual_boleto
qual~a qual~duas qual~proxima quanto_pago quanto~para que_pago que_tenho quem quero_ver quero~o que~faco que~hoje que~para que~que real real_esse real~mes salario~o semana_? sobrou_dinheiro sobrou~real tenho tenho~pagar termi- um~aqui voltei_! voltei~onde`,
    '-3': `,~o ?_o ?~que ^_fui ^_nunca ^_que after-deficit:? after-deficit:voce after-roadmap:ate after-roadmap:banco after-roadmap:da after-roadmap:demitido after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:nunca after-roadmap:quero after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:total after-roadmap:tudo after-roadmap:voce after-roadmap:vou agora~o
ate de_pagar demit- demitido desco- eh_o falo fica fui fui_demitido maxim- maximo maximo_que mes_eu meu_plano o_maximo o_meu o_total onde~a paga por_mes por_que qual~maximo qual~o quanto_falta que~eu total voce voce~?`,
    '-4': `,_faco after-deficit:o after-deficit:que after-roadmap:meu after-roadmap:nao o~voce pago_$ qual_o que_voce`,
    '-5': `#~mes`,
  },
  'ask:not-my-loan': {
    '8': `no_meu`,
    '7': `como~?`,
    '6': `,_como assin- no~nome sem_eu`,
    '5': `emprestimo faco_? nao_pedi pedi um_emprestimo`,
    '4': `,~cancelo ,~fraude ,~provo ^_assinaram ^_fizeram ^_usaram abrir abrir_conta abrir~e assinar assinar_nada assinaram assinaram_por assinaram~mim beneficio_que beneficio~nunca botar- botaram botaram_de botaram~fiador cancelo cancelo_? cobranca_, cobranca~como como_cancelo como_provo compr- consignado_no consignado~meu conta_e conta~dever contratei contratei_$ cpf de_fiador dever_$ de~sem divida_nao
divida~eh docum- documentos documentos_para documentos~abrir e_dever eh_fraude eh_minha eh~, emprestimo~eh essa_cobranca essa_divida essa~, essa~nao eu_assinar eu~nada fiado- fiador fiador_sem fiador~eu fraud- fraude fraude_? me_botaram meu_cpf meu_nome meus_documentos meus~para me~de mim~emprestimo minha_, minha~como nao_reconheco nao~essa nao~minha nome_$ nunca nunca_contratei overdue:um
para_abrir para~conta por~um provo provo_? que~contratei recon- reconheco reconheco_essa reconheco~cobranca sem sem~assinar sem~saber tem~consignado usara- usaram usaram_meus usaram~documentos`,
    '3': `^_apareceu ^_caiu ^_clonaram ^_essa abriu abriu_cartao abriu~no after-roadmap:emprestimo after-roadmap:no after-roadmap:nome after-roadmap:sem agora_descontam alguem_abriu alguem~cartao apareceu apareceu_um apareceu~emprestimo bandi- bandido bandido_no bandido~meu caiu caiu_um caiu~dinheiro cance- cartao_no cartao~meu clona- clonaram clonaram_meu clonaram~cpf cobra- cobranca cobrando_,
cobrando~que compraram compraram_no compraram~meu comprei_nessa comprei~loja conta conta_que conta~nao contr- cpf_e cpf_sem cpf~compraram cpf~eu debts:meu debts:no debts:sem descontam descontam_$ dever dinheiro_na dinheiro~minha disse~alguem divida_no divida~meu e_compraram e_estao empre- emprestimo_, emprestimo_feito emprestimo_que emprestimo~eu emprestimo~por estao~cobrando eu_saber eu~pedi
e~descontam e~me e~no faco feito feito_por feito~bandido filho_disse filho~que fizer- fizeram fizeram_uma fizeram~divida loja_e loja~estao me_cobrando meu_beneficio meu~disse meu~e meu~que meu~sem mim_um minha_conta minha~que na_minha nada_$ nao_eh nao~e na~conta nessa nessa_loja nessa~e no nome no~beneficio no~cpf nunca_comprei nunca~nessa overdue:, overdue:e overdue:emprestimo overdue:meu
overdue:no overdue:pedi overdue:que pedi_, pedi_e pedi~agora pedi~o por_bandido por_mim por~no que_alguem que_faco que_nunca quem_resolve quem~emprestimo que~abriu que~pedi resolve_emprestimo resolve~feito saber saber_$ tem_um um um_consignado um_dinheiro uma~no um~, um~na um~no um~que`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecha- fecho`,
    '14': `vanta- vantajoso`,
    '12': `aceit- compe- compensa`,
    '11': `?offers ^_aceito ^_compensa aceito after-roadmap:aceito after-roadmap:fecho bom fecharia fecharia_$ vantajoso_$ voce_fecharia`,
    '10': `aceito_? acha after-roadmap:vantajoso compensa_? eh_vantajoso fechar fecho_? propo-`,
    '9': `aceitar after-roadmap:bom after-roadmap:compensa after-roadmap:fechar offers:?`,
    '8': `^_devo ^_seria ^_voce boa bom_negocio desconto eh_bom eh~negocio fecho_com fecho~eles ofert- offers:fecho offers:vantajoso ou ou_nao proposta quais~eu seria seria_vantajoso`,
    '7': `aceitar_$ aceitaria aceitaria_? after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:ou after-roadmap:proposta boa_? bom_$ eh~boa essa_proposta eu_tenho negocio offers:bom offers:ou pego propostas tenho_$ tu_aceitaria tu~? uma_boa`,
    '6': `^_eh ^_quais ^_tu ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta acord- after-roadmap:? after-roadmap:negocio ai_? bom_esse bom~desconto com_eles desco- devo devo_fechar eh_boa eh_uma esper- esse_desconto esta~esse fechar_o melho- mim_? o_acordo offers:compensa offers:eh offers:voce o~acha para_mim pena proposta_ai proposta~? quais que_acha tem_proposta tem~ai tu uma~? voce_acha
voce~bom`,
    '5': `^_pego aceito_essa aceito~oferta acordo acordo_$ acordo_da acordo~NAME after-roadmap:acordo after-roadmap:devo after-roadmap:eh after-roadmap:pego after-roadmap:propostas after-roadmap:quais after-roadmap:seria after-roadmap:tenho a~aceitar compensa_aceitar da_proposta desconto_para desconto~mim devo_aceitar devo~? devo~o esperar_? essa_oferta essa~eh esta_bom eu_esperar fechar_? fecho_ou
fecho~nao largo largo_? nao_fecho negocio_$ o_desconto oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:acha offers:boa offers:proposta ou_largo ou~fecho pego_ou pego~largo pena_aceitar proposta_$ proposta_eh quais_ofertas que~da se~esperar tem_desconto vale vale_a vale~pena`,
    '4': `^_essa aceitar_a aceitar_o aceitar~acordo aceitar~proposta after-roadmap:esperar after-roadmap:essa after-roadmap:melhor after-roadmap:oferta after-roadmap:pena after-roadmap:tu after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ desconto_eh desconto~bom duvida_se duvida~pego eles_$ esperar espero espero_$ esse_acordo estou_na estou~duvida eu~? fechar_ou fechar~espero melhor melhora
melhora_se melhora~eu mim na_duvida na~se oferta_$ oferta_para oferta~mim offers:desconto offers:devo offers:essa offers:mim offers:pego offers:pena offers:quais offers:seria offers:vale ou_espero pego_esse pego~acordo pena_a pena~proposta posso_fechar posso~ou propostas_eu propostas~tenho proposta~boa quais_propostas que_melhora que~esta que~se se_pego sera~melhora se~esse tem_alguma tem~oferta
vantajoso_para vantajoso~mim vou_fechar`,
    '3': `?_$ ^_desses ^_tem acordos acordos_qual acordos~eh after-roadmap:espero after-roadmap:melhora after-roadmap:mim after-roadmap:tem after-roadmap:vale algum_desconto algum~rolando boa_$ boa_essa boa~proposta bom~? deram_esta deram~bom desconto_que desconto_rolando desconto~deram desse- desses desses_dois desses~acordos dois_acordos dois~qual duvid- duvida eh_justa eh~essa eh~melhor eh~para eles_?
essa fecho_$ justa justa_? melhor_? negoc- negocio_? o_melhor offers:esse offers:esta offers:fechar offers:negocio offers:oferta offers:propostas offers:tem offers:tenho offers:tu ou~? o~da para~? posso~a proposta_da proposta~NAME proposta~justa qual_das que_deram rolan- rolando rolando_para rolando~mim tem~desconto tem~para voce`,
    '-3': `^_a ^_aceitei ^_se aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:minha after-roadmap:muito after-roadmap:negociar demai- demais eh~? essa_$ muito negociar offers:, offers:de offers:feirao offers:vou tem_como tem~?`,
    '-4': `offers:NAME vou_aceitar vou~com`,
    '-5': `a_da a~NAME que~?`,
  },
  'ask:paid-so-far': {
    '13': `after-roadmap:ja`,
    '10': `ja`,
    '8': `after-roadmap:quanto quanto_ja quanto~ja`,
    '7': `ja~? que_ja`,
    '6': `after-roadmap:total eu_ja ja_paguei pago_ate pago~hoje quanto total`,
    '5': `^_quanto after-roadmap:ate after-roadmap:paguei ate ate_hoje hoje_$ o_total o~pago qual~total quant- quanto_que`,
    '4': `^_mostra after-roadmap:embora after-roadmap:hoje after-roadmap:mostra a~divida das~dividas eu~paguei eu~quitei foi_embora hoje ja_foi ja_quitei mostr- mostra mostra_o mostra~que pague- paguei qual_o que~ja quitei_$`,
    '3': `,~ja ^_de ^_soma a_minha after-roadmap:bem after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:desde after-roadmap:esses after-roadmap:foi after-roadmap:indo after-roadmap:minhas after-roadmap:pago after-roadmap:quitei after-roadmap:saiu after-roadmap:soma bem bem_? comecei consegui consegui_pagar das_minhas de_tudo desde desde_que de~, dimin- embor- embora esses indo ja~a
meses_$ minhas_dividas no_total no~? o~ja pagar_? pago quanto_eu quanto_no quanto~total que~paguei quite- quitei saiu soma total_? tudo_, tudo~quanto`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '12': `por_que`,
    '7': `que~NAME`,
    '6': `^_por after-deficit:por after-deficit:que after-roadmap:por pela_NAME pela~?`,
    '5': `NAME_antes after-deficit:NAME de_pagar de~o ficou logic- logica o_NAME pagar_o pela prime-`,
    '4': `after-deficit:? after-roadmap:NAME after-roadmap:logica after-roadmap:pela antes_? explica motiv- motivo motivo_de motivo~pagar o_motivo o~antes pagar~NAME por por~? por~o primeiro primeiro_$ qual~motivo que_?`,
    '3': `?after-deficit NAME NAME_? NAME_na NAME_vem NAME~? NAME~frente NAME~primeiro a_NAME a_maior after-deficit:a after-deficit:primeiro after-roadmap:antes after-roadmap:comecar after-roadmap:entendi after-roadmap:esperando after-roadmap:essa after-roadmap:este after-roadmap:explica after-roadmap:ficou after-roadmap:frente after-roadmap:maior after-roadmap:primeira after-roadmap:que ai_primeiro antes
a~ficou a~na comeca_pela comecar_pela comecar~NAME depois_por depois~que de~tudo eh~de esperando essa_ai essa_de essa~pagar essa~primeiro este este_mes expli- explica_por explica~que ficou_para ficou~depois frent- frente logica_eh logica~essa maior maior_ficou maior~para mandar_tudo me_explica mes_e me~por na_frente nao_comeca nao_entendi nao~pela nao~qual o~de o~vem para_depois para~por por~a
por~comecar por~essa por~nao primeira que_a que_essa que_logica que_o que~ai tudo_para tudo~NAME vem_primeiro vem~?`,
  },
  'ask:payroll-card': {
    '9': `cartao`,
    '8': `carta-`,
    '7': `cartao_consignado que_? rmc`,
    '5': `after-roadmap:cartao benef- beneficio beneficio_? cancelo_o cancelo~cartao consi- debts:cartao eh_rmc eh~no eh~que no_meu o_cartao o~consignado que~rmc rates:cartao rmc_no rmc~meu`,
    '4': `^_reserva achei_que achei~era after-roadmap:rmc cancelo cartao_, cartao_que cartao~? cartao~e como_cancelo consignado consignavel consignavel_eh consignavel~o de_cartao de_margem desconto_de desconto~cartao de~consignavel do_extrato do~do e_era eh_o emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e esse_rcc extra- extrato extrato_do extrato~inss e~cartao inss_eh inss~o marge-
margem margem_consignavel margem~eh meu_beneficio meu~? no~beneficio nunca que~emprestimo rcc rcc_do rcc~extrato reser- reserva reserva_de reserva~margem rmc_todo rmc~mes um_cartao`,
    '3': `,_e ,_explica ,~agora ^_achei ^_descontam ^_vem achei after-roadmap:consignado after-roadmap:nunca agora_? anda anda_$ anos~a apose- aposentadoria beneficio_ha beneficio~anos cance- cartao_beneficio cartao_na cartao~folha cartao~ha cartao~nunca como_me como~livro como~o consignado_? contracheque contracheque_, contracheque~explica debts:beneficio debts:rmc descontam descontam_um descontam~cartao
desse_desconto desse~de de~na divida_nao divida~anda do_inss do~eh e_agora esse~do explica_$ e~? e~divida folha folha_$ ha_anos ha~e inss livro livro_desse livro~desconto me_livro mes_no mes~meu meu_contracheque meu~, me~desse na_aposentadoria na_folha nao_anda nao~nunca no~contracheque nunca_, nunca_usei nunca~na o~? o~beneficio o~eh por~? que_eh que_era que_nunca que~usei rates:? rates:o
rates:que todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
  },
  'ask:payroll-loan': {
    '14': `consignado`,
    '12': `consi-`,
    '9': `o_consignado`,
    '7': `after-roadmap:consignado consignado_? debts:consignado`,
    '6': `^_consignado rates:consignado`,
    '5': `apose- bom_? como_funciona consignado_que credito_do credito~trabalhador descontado descontado_em descontado~folha do_trabalhador eh_emprestimo eh~descontado emprestimo emprestimo_descontado emprestimo_que emprestimo~em fazer fazer_consignado fazer~? folha_? funci- funciona funciona_o funciona~consignado incomes:consignado o_credito pode_fazer pode~consignado quem_pode quem~fazer que~emprestimo
trabalhador trabalhador_eh trabalhador~bom`,
    '4': `KIND aposentado_? cilad- cilada cilada_para cilada~aposentado clt clt_eh clt~como como~o consignado_do consignado_eh consignado_privado consignado~cilada consignado~clt consignado~inss credi- credito da_aposentadoria desconta_da desconta~aposentadoria do~eh eh_bom eh_cilada eh_como eh~emprestimo em_folha empre- emprestimo~desconta em~? esse_emprestimo esse~que explica~consignado folha incomes:eh
inss_$ o~do para_aposentado priva- privado privado_clt privado~eh que_desconta que~da rates:? rates:emprestimo traba- vivem`,
    '3': `,~vantagem ^_vivem acabei_de acabei~fazer after-roadmap:credito after-roadmap:funciona aposentado aposentadoria aposentadoria_$ a~? bom cancelar_um cancelar~consignado carte- carteira com_consignado como_$ como_fica com~, consignado_tem consignado~acabei consignado~eh consignado~juros de_fazer debts:emprestimo demitido_como demitido~fica desco- desconta do_inss eh_esse eh_vantagem eh~? eh~para
expli- explica explica_o fazer_? fica_o fica~consignado for~como incomes:? incomes:emprestimo incomes:o incomes:que inss juros_menor juros~? ligan- ligando ligando_com ligando~consignado me_explica me_ligando menor_? me~com me~o o~? o~tem por~o posso_cancelar posso~um que_acabei que_eh que_o que~consignado que~de que~esse rates:eh rates:o tem_juros tem~menor vantagem vantagem_? vivem_me
vivem~ligando`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '9': `after-roadmap:margem limit-`,
    '8': `limite`,
    '7': `after-roadmap:limite descontar do_consignado folha podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- quanto`,
    '5': `a_margem after-roadmap:consignavel after-roadmap:descontar after-roadmap:do after-roadmap:podem ainda_para ainda~emprestimo consignavel em_folha margem_ainda margem_consignavel margem_do margem~para o_limite para_emprestimo qual~limite quant- tenho_margem tenho~ainda`,
    '4': `,_existe ,~um a_porcentagem after-roadmap:beneficio after-roadmap:consignado after-roadmap:pegar ainda a~maxima banco_pode banco~comer benef- beneficio beneficio_$ comer comer_? consignado consignado_$ da_minha da~folha debts:? descontam descontam_muito descontam~, descontar_metade descontar~do do_meu do~beneficio do~salario eh_$ eh_quanto emprestimo_? existe_um existe~teto folha_$ folha_o
folha~banco inss~quanto ja_descontam ja~muito limite_do margem~inss maxima maxima_do maxima~consignado meu_salario meu~? minha_folha minha~o muito_, muito~existe o~pode para~em pode_comer podem_pegar podem~metade porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_do quanto_eh quanto_podem quanto~descontar salario_? tem~para teto teto_? um_teto um~?`,
    '3': `,~lei ^_do ^_qual ^_tenho after-roadmap:ainda aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem consignado_? contracheque contracheque_esta contracheque~todo da~aposentadoria debts:descontar debts:margem debts:podem debts:quanto descontar_da descontar_do descontar~meu descontar~minha do_beneficio do~eh eles_levam eles~quanto esta_todo esta~comido exist-
existe incomes:do incomes:margem incomes:quanto inss_eh lei lei_que lei~limita levam levam_quanto levam~no limita limita_? maximo maximo_? metad- metade metade_do metade~meu meu_beneficio meu~eles minha_aposentadoria muito no_maximo o_contracheque o~esta pegar podem~da pode~? qual_a qual_o quanto_? quanto_da quanto_no quanto~maximo quanto~minha que_limita salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '11': `porta- portabilidade`,
    '8': `faco_portabilidade portabilidade_de`,
    '7': `de_banco`,
    '6': `banco compr- levar levar_o minha_divida outro o~para para_outro`,
    '5': `:consignado ^_portabilidade como~portabilidade comprar consignado consignado_$ credito_funciona credito~como de_consignado debts:portabilidade de~funciona faco faco~de faco~do financiamento funciona_como o_financiamento outro_banco outro~? para~banco portabilidade_do portabilidade~credito portabilidade~emprestimo`,
    '4': `,_eh ,~? :faco ^_levar a_portabilidade after-roadmap:banco after-roadmap:comprar after-roadmap:levar after-roadmap:outro antigo_pode antigo~negar banco_antigo banco_para banco~pode como_$ compensa_? com~menor consi- credi- credito de_credito divida~banco do_emprestimo emprestimo emprestimo_? emprestimo_para finan- financeira_compensa financeira~? financiamento_para financiamento~outra funci-
funciona levar~financiamento mudar negar negar_a negar~portabilidade o_emprestimo offers:banco offers:portabilidade outra_financeira outra~compensa para_levar para~financeira pode_negar portabilidade_? rates:banco rates:portabilidade`,
    '3': `,_vale ,~bom ,~vantagem :de NAME~eh ^_outro a_divida after-roadmap:contrato after-roadmap:financiamento after-roadmap:mudar after-roadmap:quer after-roadmap:vantagem antig- antigo a~? a~de a~quer banco_mais banco_o banco~barato banco~juros banco~pagar banco~que barato barato_? cai cai_? canto canto_? com_taxa como_faco compe- compensa compra compra_minha comprar_minha comprar~divida compra~divida
consignado_de consignado~banco contrato custo_para custo~levar da_para da~passar debts:banco debts:como de~o disse~compra divida divida_, divida_com divida_de divida_para divida~outro divida~taxa do~? eh_vantagem eh~essa empre- emprestimo~outro emprestimo~um essa_mudanca essa~? eu_mudar eu~a exist- existe existe_transferir existe~o juros juros_? juros_cai juros~? levar~emprestimo mais_barato
me_ofereceram menor menor_, menor~vale menos_juros menos~? meu_consignado meu_contrato meu~de meu~do me~comprar minha~com minha~para mudan- mudanca mudar_a mudar~divida o_juros ofereceram_comprar ofereceram~minha offers:? offers:emprestimo offers:juros offers:o outro_canto outro~disse o~antigo o~cai pagar_menos pagar~juros para_outra para_passar para~canto para~menos para~minha passar passar_minha
passar~divida pode~a posso_trocar posso~meu que_compra que_da que~minha que~para rates:, rates:? rates:divida se~mudar taxa_menor taxa~, tem_custo transferir transferir_o transferir~emprestimo troca- trocar trocar_meu trocar~consignado um_banco um~mais vale_? vanta- vantagem`,
  },
  'ask:prescription': {
    '20': `caduc-`,
    '17': `presc-`,
    '13': `caduca`,
    '12': `after-roadmap:prescreve caducou prescreve`,
    '11': `^_caducou ainda caducou_?`,
    '10': `after-roadmap:caduca anos de~anos`,
    '9': `^_divida after-roadmap:ainda divida overdue:? prescreveu`,
    '8': `after-roadmap:anos after-roadmap:caducou cinco cinco_anos ja~? quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:divida after-roadmap:prescreveu after-roadmap:quando ainda_conta depois_de divid- isso~? ja_prescreveu overdue:ainda prescreveu_? quando_$ some`,
    '6': `:caduca a_divida after-roadmap:cinco ainda_podem antig- antiga caduca_$ conta_$ de_# de_cinco divida_velha divida~some podem_me que~conta velha velha_some`,
    '5': `^_depois ^_ja after-roadmap:antiga after-roadmap:ja ainda_vale ainda~me caduca_? cobrar ja me_cobrar overdue:sera podem podem~cobrar quando_isso sera sera_que some_?`,
    '4': `#_ainda #_anos :isso :quando ^_ainda ^_essa ^_isso ^_sera acont- acontece acontece_se acontece~eu after-roadmap:acontece after-roadmap:conta after-roadmap:deixar after-roadmap:isso ainda~? anos_? a~tem cobra- cobrar_? de_validade deixa- deixar depoi- depois depois~# de~ainda divida_eh divida_tem divida~# divida~prazo essa_divida eu_deixar ja_caducou me~? offers:divida overdue:divida overdue:ja
overdue:que o~acontece passou_de passou~cinco prazo_de prazo~validade quantos_anos que_acontece se~deixar some_sozinha sozin- sozinha sozinha_? tem_prazo valid- validade validade_? velha~sozinha verdade_que`,
    '3': `#~pode #~some ,_quer ,~dizer ?_$ ?overdue ^_quando ^_saiu a_contar acabou_a acabou~divida after-roadmap:? after-roadmap:cobrar after-roadmap:podem after-roadmap:some after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_some anos_somem anos~? anos~com ano~? antiga_sera antiga~que a~morre cobra_$ cobrada cobrar_divida com_cinco comeca comeca_a comeca~contar
com~anos com~tempo conta contar contar_de contar~novo de_quantos debts:anos debts:divida depois~cinco depois~quantos de~? divida_ainda divida_caduca divida_de divida_morre divida~? divida~NAME divida~vale dizer_que dizer~acabou do_serasa eh_estao eh_verdade eh~antiga eh~que esperar_mais esperar~um essa~ainda essa~ja estao_antiga estao~sera eu_pagar eu~mais eu~um mais_um mais~ano me~divida minha~eh
morre morre_? novo_? o_tempo offers:? overdue:anos overdue:conta overdue:de overdue:some pagar_um pagar~pouquinho passo- passou pode~cobrada pouqu- pouquinho pouquinho_comeca pouquinho~a prazo proce- quantos quantos~somem que_acabou que_com quer_dizer quer~que que~cobra que~se saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa~quer somem somem_com somem~isso some~? tempo_a tempo~divida
tem~de um_ano um_pouquinho um~caduca um~comeca vale vale_? velha~? verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '8': `nao_pagar`,
    '7': `boleto_vencido boleto~eh crime crime_? dever eh_crime prend- vencido_eh vencido~crime`,
    '6': `^_boleto ^_dever cadei- cadeia cadeia_? cartao_da cartao~cadeia da_cadeia dever_cartao dever~da prendem venci- vencido`,
    '5': `,~isso bolet- boleto causa_de da_xilindro da~? da~ficar devendo_loja devendo~? emprestimo_$ ficar_devendo ficar~loja gente_por loja_? ou_eh overdue:? preso xilin- xilindro xilindro_ficar xilindro~devendo`,
    '4': `^_prendem after-roadmap:dever algem- algemado algemado_por algemado~causa a~por banco_vai banco~preso brasi- brasil brasil_? cana carne~? causa causa~emprestimo de_emprestimo de_vir deleg- delegacia delegacia_? deve_para deven- devendo deve~banco disse disse_que divida_ou eh_lenda eh~? eu_vou eu~pagar eu~parar ficar gente lenda lenda_$ levar- levarem levarem_algemado levarem~por me_levarem
me~algemado na_delegacia nao~eu no_brasil ou~lenda overdue:da pagar_eu pagar~vou parar_na parar~delegacia para~vai pode~levarem por_causa por~de por~ou prendem_a prendem~gente preso_no preso~brasil quem_deve quem~para vai_preso vai~no vir vou_parar vou~na`,
    '3': `,_agora ,_eh ,_existe ,_se ,~mesmo ,~prendem ,~verdade ^_calote ^_da ^_oxe a_cobradora a_gente advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:medo after-roadmap:vir agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atrasado_? a~disse banco_vou banco~detido cabec- cabeca cabeca_? calot- calote calote_da calote~prisao
cana_, cana~eh carne carne_atrasado carta- cartao causa~conta cobradora cobradora_disse cobradora~que cobranca_disse crimi- criminal criminal_, criminal~existe da_prisao da~disse da~ou de_cabeca de_cana debts:boleto debts:por deles_falou deles~em detid- detido detido_? deve de~policia disse~era disse~vai divida~eh dor dor_de dor~cabeca eh_mesmo eh~ou eh~para em_processo emprestimo em~criminal
em~por era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_sou eu~reu existe_isso falou falou_em falou~processo gente~carne gente~divida isso_para isso~divida loja mandar_me mandar~prender me_ameacaram me_prender medo mesmo_? moco_da moco~cobranca n4 nao~o na~? no~? o_advogado o_moco ou ou_so ou~dor ou~so overdue:causa overdue:de overdue:por overdue:vai oxe oxe_,
oxe~agora o~deles o~vou pagar pagar_, pagar_o pagar~banco pagar~eh para_assustar para_banco para_divida parar pavor pavor_de pavor~vir pode_me polic- policia policia_aqui policia~em por_carne por_divida por~atrasado prendem_gente prendem~por prender prender_, prender~pode prima- primario primario_, primario~se prisa- prisao prisao_ou prisao~so processo processo_criminal processo~, que_era
que~estelionato que~mandar reu reu_primario reu~, se~nao so_dor so_para sou_reu sou~primario so~assustar so~de tenho_pavor vai vai_mandar vai~me verdade_ou verdade~eh vir_policia vir~aqui vou_detido worry:, worry:? worry:dever worry:ou worry:vou`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '15': `after-roadmap:plano`,
    '14': `meu_plano`,
    '11': `after-roadmap:ver o_plano plano_$`,
    '10': `^_cade after-roadmap:explica cade ver`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou explica explica_$ ficou mapa o_roteiro rotei- roteiro`,
    '8': `a_conta after-roadmap:mapa expli- ficou_$ mostr- quero_ver roteiro_$`,
    '7': `^_ver a_passo after-roadmap:cade after-roadmap:conta after-roadmap:novo de_novo mostra novo passo_a passo~passo`,
    '6': `:plano after-deficit:o after-roadmap:manda after-roadmap:mostra after-roadmap:o after-roadmap:passo after-roadmap:refazer aquel- cade_meu cade~plano da~? manda_o o_passo o~a passo pode_refazer refaz- refazer refazer_a refazer~conta resum- ver_de ver~novo ver~plano`,
    '5': `^_manda ^_refaz after-roadmap:meu after-roadmap:refaz manda me_mostra passo_$ pode~a qual~o quero~de refaz refaz~plano repete_o`,
    '4': `:cade :meu ?after-deficit ^_atualiza ^_monta ^_mostra ^_pode ^_repete after-deficit:do after-roadmap:aquele after-roadmap:atualiza after-roadmap:como after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:pode after-roadmap:repete aquele aquele_cronograma aquele~de atual- atualiza atualiza~plano cade_o combi- combinado conta conta_de crono- cronograma cronograma_de cronograma~novo
das~? dividas_? do_mapa e~tal faz_a faz~conta mandar_aquele mandar~cronograma manda~plano mapa_para mapa~sair meu~ai me~como monta mostra_o mostra~passo novo_? novo_o o_meu o_tal o~da plano_ai pode~aquele quero_o repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~favor ,~o ^_faz ^_oxe ^_poderia ^_qual ^_quero ^_troquei a_mes after-deficit:, after-deficit:combinado after-deficit:de after-deficit:e after-deficit:novo after-deficit:plano after-deficit:que after-deficit:ver after-roadmap:a after-roadmap:combinado after-roadmap:oxe after-roadmap:qual after-roadmap:quero agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela_lista aquela~do a~?
a~de cade_aquela cade~lista combinado_do combinado~plano conta_$ conta_? de_aparelho de~o do_que do~pagar do~para e_o e_sumiu era_o explica_de explica~novo e~tudo ficou~plano lista_do lista~que me_passa me_relembra mes_a mes~mes me~o novo_$ o_combinado o_planejamento oxe o~mesmo pagar_mes pagar~a para_sair para~das passa passa_o plane- planejamento planejamento_$ plano_de plano~novo pode_mandar
poder- poderia poderia_me qual_era quando_o que_pagar quero~meu que~mes reenv- reenvia reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troqu- troquei troquei_de troquei~aparelho tudo_, tudo~reenvia ver_meu ver_o vez_$`,
    '-3': `^_melhor ^_paguei a_lista after-roadmap:melhor cade~link comec- lista_$ melho- melhor o_site pode_me quero~a site ver_a`,
    '-4': `after-roadmap:link after-roadmap:nao link link_do link~plano nao~o o_link`,
  },
  'ask:rotativo': {
    '19': `rotat- rotativo`,
    '12': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '9': `rates:rotativo rotativo_?`,
    '7': `a_fatura fatur- fatura`,
    '6': `^_por do_cartao eh_esse eh_rotativo o_rotativo por_que que~rotativo rotativo_eh rotativo~o`,
    '5': `:rotativo KIND ^_rotativo after-roadmap:fatura cresc- cresce cresce_tanto eh~do esse_do esse~cartao explica~rotativo juros_do juros_eh juros~esse que_juros que~fatura rates:que tanto tanto_$`,
    '4': `:eh ^_que after-roadmap:assim after-roadmap:cartao assim~? carta- cartao cartao_$ cartao_cresce cartao~tanto do_rotativo eh_o explica juros nao_pago o~cresce pago~fatura para_rotativo por~a que_$ que_a que_eh que~cartao que~eh que~juros rates:eh rates:esse rates:fatura tem_teto teto teto_para teto~rotativo`,
    '3': `:que ^_explica acontece_quando acontece~nao after-roadmap:cresce after-roadmap:explica after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so a~toda como_assim como_que de~que eh~juros eh~que eh~rotativo esse_rotativo expli- explica_o fatura_so fatura_toda fatura~? fatura~aumenta funciona_o funciona~rotativo juros~cartao nao~a no_rotativo o~eh pago_a por~o quando_nao quando~pago quanto~o
que~quando rates:a rates:cartao rates:o rates:por rotativo_, so_aumenta tal~rotativo tem~para toda_?`,
  },
  'ask:social-help': {
    '9': `ajuda`,
    '8': `cras`,
    '7': `essentials:?`,
    '6': `after-deficit:? after-roadmap:ajuda ajuda~o basica basica_? cesta cesta_basica cesta~? comida como~o com~que consigo_cesta consigo~basica cras_ajuda cras~com faco_o o_cadastro o_cras onde onde_consigo onde~cesta o~ajuda que_?`,
    '5': `after-deficit:ajuda ajuda_com ajuda_da assis- auxilio_para auxilio~quem basic- bolsa~? cadas- cadastro comid- como~entra entra_no entra~bolsa mae no_bolsa no~familia peco que_entra renda worry:?`,
    '4': `,_faco ,~acho ?after-deficit INCOME ^_onde acho_? after-deficit:da after-roadmap:onde ajuda_mae ajuda~prefeitura ajuda~solto aluguel_? assistente assistente_social assistente~, auxil- auxilio beneficio_do beneficio~governo bolsa bolsa_familia bpc_para bpc~minha cadastro_unico cadastro~? cadun- cadunico cadunico_esta cadunico~desatualizado com_o comida_de comida~graca como_que consigo da_comida
da_prefeitura da~para de_assistente desat- desatualizado desatualizado_, desatualizado~faco de~por de~social do~eu entra essentials:como essentials:onde esta_desatualizado esta~, eu_posso eu~pedir faco~cadastro familia_? gover- governo governo_eu governo~posso graca_por graca~aqui lugar_que lugar~da mae_? mae_solto mae~sem meu_cadunico o_bpc onde_acho onde~? o~? o~unico para_aluguel para_minha
para_quem para~mae peco_o peco~bpc pedir pedir_? posso_pedir preciso~assistente prefe- prefeitura prefeitura_para prefeitura~aluguel que_beneficio que_da quem_ajuda quem~mae que~comida que~no renda_? sem_renda sem~? socia- social social_, social~onde solto solto_sem solto~renda tem_ajuda tem_lugar tem~da unico unico_?`,
    '3': `,_onde ,~governo ,~o :cadastro :fica :leva :onde ^_como ^_preciso ^_tem acho after-deficit:alguma after-deficit:como after-deficit:para after-deficit:que after-roadmap:comida algum algum- algum_auxilio alguma alguma_coisa alguma~? algum~para alugu- aluguel aqui_? benef- beneficio bpc cadastro_$ casa_onde casa~peco coisa_? comida_em comida~casa como_faco como_peco consi- cuida cuida_de cuida~filho
da_alguma da~coisa da~de de_filho desem- desempregado desempregado_? de~doente do_governo doent- doente doente_? em_casa em~onde essentials:, essentials:faco essentials:o essentials:para esta_desempregado esta~? estou_sem estou~comida exist- existe existe_auxilio existe~para faco faco~que famil- familia fazer~cadastro fica_onde filho_doente filho~? governo_da governo~alguma leva leva_para lugar
meu~esta minha_mae minha~? nao~renda nenhuma_, nenhuma~o o_governo onde_peco onde~ajuda o~para para_fazer para~cuida para~esta peco_ajuda por_aqui por~? posso~? preciso preciso_de quem quem_cuida quem_esta quem~de quem~desempregado que~do renda_nenhuma renda~, sem sem_comida sem~em tem_algum tem~auxilio tem~que tenho_renda tenho~nenhuma worry:ajuda worry:como worry:mae worry:quem worry:renda`,
  },
  'ask:social-tariff': {
    '9': `luz`,
    '7': `socia- social tarif- tarifa tarifa_social`,
    '6': `after-roadmap:luz luz_? menos menos_na na~? pagar~na`,
    '5': `a_desconto baixa_renda de_luz de~? direito_a direito~desconto energ- energia energia_? essentials:? essentials:luz menos~luz pagar_menos quem_eh`,
    '4': `after-roadmap:menos after-roadmap:social after-roadmap:tarifa a~na baixa baixa~? cadas- cadastro cadastro_para cadastro~pagar de_internet desconto_na eh_baixa eh~renda internet_? menos~NAME onde_cadastro onde~para para~eh para~menos progr- programa quem~baixa renda renda_? social_da social_de social~internet tarifa~da tarifa~de tem_tarifa tem~social worry:?`,
    '3': `,_como ,~desconto ,~faco EXPENSE NAME_? ^_aquele ^_bpc ^_onde a_tarifa after-roadmap:energia after-roadmap:na agua agua_? alta alta_, alta~tem aquele_programa aquele~luz a~social barat- barata bpc_da bpc~direito cadun- cadunico cadunico_paga cadunico~menos como_peco como~a consumo consumo_eh consumo~pouco conta_de da_agua da_direito da~? da~a desconto desconto_para desconto~energia desconto~pobre
direi- direito do_cadunico do~paga eh_pouco eh~cadunico essentials:, essentials:de essentials:minha essentials:na essentials:social essentials:tarifa existe_luz existe~de faco~ter graca_para graca~quem inter- internet luz_de luz_do luz_vem luz~graca luz~muito luz~povo menos_de meu_consumo minha~vem muito_alta muito~, na na_NAME na_energia na_luz paga paga_menos paga~de para_pagar para_pobre
para_quem para_ter peco_a peco~tarifa pobre pobre_? pouco_, pouco~posso povo_, povo~como programa_luz programa~do quem~do social~agua tem_desconto ter_? vem_muito vem~alta worry:luz worry:menos worry:na worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '18': `cet`,
    '11': `after-roadmap:cet`,
    '10': `cet_?`,
    '9': `custo`,
    '8': `^_cet custo_efetivo debts:cet efeti- efetivo eh_cet eh~? rates:cet`,
    '7': `cet_eh o_cet`,
    '6': `cet~imposto eh_imposto impos- imposto imposto_? que~cet total`,
    '5': `custo~total diabo diabo_eh diabo~cet do_emprestimo efetivo_total que_diabo`,
    '4': `^_no a_mesma a_taxa after-roadmap:custo a~coisa cet_, cet_e cet~juros contr- contrato de_custo debts:custo de~efetivo e_juros efetivo_$ eh~mesma esse_tal esse~de explica_esse explica~tal e~eh juros~a me_explica mesma mesma_coisa mesma~? me~esse o~significa para_que que_significa que~custo que~eh rates:custo serve signi- significa significa_custo significa~efetivo tal tal_de tal~custo total_$`,
    '3': `,~faco ^_devo ^_essas a_diferenca after-roadmap:efetivo after-roadmap:eh after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou cet_ao cet~ano cet~como cet~contrato coisa_? compa- comparar comparar_o comparar~cet contrato_$ custo_total custo~do debts:efetivo debts:eh devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros do~para eh_a
emprestimo_$ essas_letrinhas essas~cet expli- explica faco_? falou_para falou~comparar gerente_falou gerente~para juros_eh juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao olhar olhar_a olhar~taxa ou_o ou~cet o~eh o~falou para_comparar para_custo para~serve para~total qual_a qual~diferenca que_serve querem_dizer querem~o que~saber rates:? rates:contrato rates:efetivo rates:para
rates:que rates:serve saber_o saber~cet serve_saber serve~o taxa taxa_ou taxa~o total_do total~emprestimo`,
  },
  'ask:total-owed': {
    '13': `total`,
    '12': `after-roadmap:total`,
    '11': `soma`,
    '10': `after-roadmap:devo after-roadmap:quanto after-roadmap:soma devo quanto`,
    '9': `^_soma after-roadmap:tudo da_quanto geral quant- total_$`,
    '8': `^_quanto after-roadmap:geral minha_divida o_total`,
    '7': `NAME_? after-roadmap:das devo_$ eu_devo soma_ai todo valor`,
    '6': `after-roadmap:agora after-roadmap:buraco after-roadmap:dividas after-roadmap:esta after-roadmap:tamanho after-roadmap:todo after-roadmap:valor agora_$ ai_para ai~mim burac- buraco das deven- devendo devo_no devo~NAME dividas dividas_$ eh~rombo estou_devendo me_fala me~o mim_$ no~? o_rombo o~todo quanto_? quanto_eu rombo rombo_todo rombo~? soma~para taman- tamanho todo_? tudo`,
    '5': `^_qual ^_somando ^_valor after-roadmap:ai after-roadmap:devendo after-roadmap:fala after-roadmap:falta after-roadmap:somando ao ao_todo das_dividas da~? de_que debts:o de~tamanho divid- divida_$ divida_toda esta_de eu~devendo fala minha~toda o_valor para_mim qual_eh qual~o qual~valor quanto_devo quanto_esta quanto_falta quanto_que quanto~eu soma_tudo soman- somando somando_tudo todo_$ tudo~da`,
    '4': `:divida :minha :quanto :total after-roadmap:ao after-roadmap:dando after-roadmap:estou after-roadmap:hoje after-roadmap:junto after-roadmap:mim after-roadmap:qual agora ai_o ai~prejuizo a~das dando das_minhas das~dividas da~divida debts:da debts:quanto debts:todo devendo_quanto devo_para devo~total divida_esta divida~em esta_dando esta_em estou~quanto eu_estou eu~devo eu~no falta intei- inteiro
junto junto_$ meu~esta mim minha~esta no_total o_prejuizo o~inteiro preju- prejuizo prejuizo_para prejuizo~mim qual qual_o quanto~ainda que~devo que~hoje soma~o toda toda_$ tudo_junto tudo_para`,
    '3': `:da :valor ^_junta after-roadmap:minhas after-roadmap:toda ai as~? bolo bolo_inteiro bolo~da buraco_$ cheio_de cheio~tudo da~se debts:? debts:qual debts:tudo devendo_$ devo_? divida diz~tamanho do_buraco do_que do~devo e_me eh_minha eh_o eh~divida em_quanto esta esta_minha esta~divida e~diz geral_do geral~que hoje hoje_$ inteiro_da inteiro~quanto junta junta- junta_tudo juntar juntar_todas
juntar~as junta~e minhas_dividas monta- montante montante_geral montante~do o_bolo o_montante o_tamanho o~cheio o~da o~geral o~para o~total para_NAME qual_a qual~montante quanto_da quanto_se quanto~estou quanto~juntar quanto~minha quanto~no quanto~pagar que_devo quero_saber que~estou saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto tamanho_do tamanho~buraco
todas~dividas total_da tudo_e tudo_somadinho tudo~me tudo~mim valor_cheio valor_da valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:isso after-roadmap:juros after-roadmap:pago after-roadmap:sair after-roadmap:tempo after-roadmap:vai ate banco_$ cada devo_na devo~cada divida_? eu~na isso_? ja n0 na_NAME na~mesmo ofere- para_cada para~banco quanto~total sair sair_das sair~dividas vai`,
    '-4': `divida_no divida~NAME econo- minha~no tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '13': `consent:eh`,
    '12': `after-roadmap:eh`,
    '11': `falan- falando voce`,
    '10': `:funciona after-roadmap:voce eh_financeira eh_voce funci- funciona para_que quem~voce`,
    '9': `:como banco_? como_funciona consent:que do~? empre- financeira financeira_$ robo sao voce_$`,
    '8': `^_voce after-roadmap:falando after-roadmap:robo after-roadmap:sao como_pegou de_onde eh_do eh_isso eh~robo empresa_$ fazem finan- funciona_$ pegou pegou_meu pegou~numero que_esse quem que~fazem que~isso robo_$ serve um_robo voce_fazem voce_sao`,
    '7': `:voce ?consent ^_eh ^_isso after-roadmap:financeira after-roadmap:isso como~conseguiu como~meu conseguiu conseguiu_meu conseguiu~numero consent:quem do~se eh eh_esse eh_um eh~serasa emprestam emprestam_dinheiro esta_falando estou_falando isso~emprestimo quem_eh quem~falando que~trata se_trata trata trata_$ voce_conseguiu voce_emprestam zap`,
    '6': `:? :quem ^_de ^_do ^_para ^_quem after-roadmap:quem after-roadmap:serve consent:falando consent:financeira consent:isso consent:o consent:robo dinheiro_$ do_que eh_emprestimo eh~de eh~ou esse_$ esse_negocio esse_zap fazem_$ isso_eh meu_numero negocio negocio_$ numero_$ para~esse para~serve que_se que_serve quem_esta quem_sao que~zap sao_banco sao_voce serve_isso voce_eh voce~banco voce~dinheiro`,
    '5': `:divida :minha ^_que after-roadmap:esse after-roadmap:fazem after-roadmap:pegou after-roadmap:que after-roadmap:zap artif- artificial artificial_? consent:? consent:do consent:emprestimo consent:esse consent:sao consent:voce divida_? do_governo do_serasa eh_inteligencia eh_quem eh~artificial eh~pessoa emprestimo emprestimo_$ esse falando_$ intel- inteligencia inteligencia_artificial inteligencia~?
isso~do isso~o maqui- maquina o_que onde_eh onde_voce onde~isso onde~sao ou_maquina o~mesmo que_mesmo quem_$ sao_do seras- serasa voce_resolve voce~da voce~do zap_$`,
    '4': `:do :isso :no :vi ^_como after-roadmap:disso after-roadmap:emprestimo after-roadmap:maquina after-roadmap:negocio after-roadmap:numero after-roadmap:ou ajudam_a aqui_eh aqui_serve aqui~para com_quem com_robo com~eu consent:de consent:empresa consent:entendi consent:esta consent:fazem consent:onde consent:serve consent:zap de_emprestimo de_que de~eh de~voce disso_$ do_banco dono_disso eh_empresa
eh_gente eh_humano eh_o eh_vendedor eh~banco eh~moco empresa empresa_de empresa~que emprestimo_? entendi_o entendi~que esse_? estou~com eu_estou eu~falando falando_? falando_com falando~robo faz_o faz~que gente_ou gente~maquina gover- governo governo_? humano_ou humano~robo isso isso_$ isso_aqui isso_moco isso~eh isso~serve maquina_? minha_divida minha~? moco_$ numer- numero ou_robo o~disso o~esse
o~voce que_? que_servico que_zap quem~estou que~eh que~esse que~negocio resol- resolve robo_? sao_$ sao~financeira serasa_? serve_para serve~que servico_eh servico~esse tu~gente uma_financeira vendedor vendedor_de vendedor~emprestimo voce~a voce~quem zap_eh zap~esse`,
    '3': `,~funciona :ajudam :eh :esta :fazer :mesmo :que :sabe :se ^_com ^_explica ^_faz ^_pera ^_tu afina- afinal afinal_? after-roadmap:banco after-roadmap:dono after-roadmap:empresa after-roadmap:estou after-roadmap:mesmo after-roadmap:moco after-roadmap:onde after-roadmap:pessoa after-roadmap:servico ajudam aqui a~o como como~funciona com~? consent:aqui consent:dinheiro consent:disso consent:dono
consent:governo consent:limpar consent:negocio consent:oii consent:pera consent:serasa consent:um de_qual de~empresa digit- digitando digitando_? dinhe- dinheiro disso dono eh_uma eh~dono eh~esta eh~governo eh~qual eh~servico entendi esta~comigo estou~? explica_o explica~que falando_comigo fazem_afinal fazem~? fazer_? financeira_? funciona_esse funciona~negocio governo_$ human- humano isso~de
limpar_o limpar~nome moco nao_entendi nao~o nao~quem negoc- negocio_eh negocio~esse o_dono o_nome onde ou~? o~eh pera pera_, pesso- pessoa pessoa_digitando pessoa~? qual_empresa que que_$ que_funciona que_negocio que_que quem_eu quem~que que~voce sabe~? sao~governo sei_quem serasa_$ servi- servico tu_eh uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~um voce~uma`,
    '-3': `after-roadmap:cet after-roadmap:juros after-roadmap:muito after-roadmap:quero after-roadmap:rotativo banco_$ bom bom_negocio cet como~que consent:fazer consent:golpe consent:pago consent:sabe criou da~mesmo de_graca debts:eh deven- devendo devendo_$ do~ou eh_? eh_bom eh_essa eh_protegido eh_sigiloso eh~graca eh~negocio eh~presidente escre- esse~eh esta_devendo fazer_$ governo_ou governo~eh graca
isso~golpe mesmo_esse mesmo~numero numero_? o_presidente ou~particular paga pago pago_$ particular_? pessoa_$ presi- presidente presidente_$ prote- protegido quem_criou quem~devendo rotat- rotativo serasa~esse sigil- sigiloso tem~?`,
    '-4': `:oii ^_esse after-roadmap:bom banca com_isso eh_pago eh_particular eh~? ganha- ganham isso~pago ong ong_? parti- particular pergu- quem~isso sao~ong uma_ong voce_ganham`,
    '-5': `after-roadmap:dez dez dez_$ eh_golpe eh~isso isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `confi- empresa_? esse~? golpe qual~?`,
  },
  'ask:which-bill-first': {
    '7': `,_qual`,
    '6': `a_luz deixo essentials:? luz so~para`,
    '5': `^_pago a~ou das_contas deixo_de deixo~pagar de~esse escol- eu_deixo eu~de luz~qual ou ou_o pagar_esse pagar~, pagar~mes pago pago_a pago~? primeiro_? qual qual_conta que~deixo`,
    '4': `,~eh ?_ajuda ?~a ^_agua ^_entre ^_mercado a_escolher after-deficit:? agua~luz ajuda_a ajuda~escolher alugu- aluguel atrasar_de atrasar~jeito boleto_? boleto~ajuda cartao_e cartao~a contas de_pagar entre~cartao escolher escolher_$ esse~? esta~vencendo e~luz inter- internet junto_, junto~o luz_, luz_ou luz_pago luz~o merca- mercado mercado_ou mercado~boleto mes_? ou_boleto ou~aluguel o~vem pago~luz
para_pagar que~primeiro tudo_vencendo tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:? worry:ou`,
    '3': `,~conta ,~deixo ,~que ?after-deficit ^_aluguel a_internet after-deficit:aluguel after-deficit:luz after-deficit:o after-deficit:ou after-deficit:pagar after-roadmap:entre after-roadmap:luz after-roadmap:qual after-roadmap:so agua agua_ou aluguel_? aluguel_e aluguel~energia atrasar a~pago bolet- boleto casa casa_nao casa~pode condo- condominio condominio_primeiro condominio~? conta- conta_da
conta_eu contas_de conta~casa conta~pago da_para das das~de da~nao da~pagar da~um de_casa de_jeito deixo_para deixo~depois der der_para der~pagar de~nenhum dia_e dia~so e_a e_energia e_so eh_? energ- energia energia_no energia~mesmo entre entre_o esse_mes essentials:, essentials:a essentials:eu essentials:internet essentials:luz essentials:o essentials:ou essentials:pagar essentials:pago
essentials:so esta_tudo eu~antes e~da e~no internet_ou internet~o jeito jeito_nenhum jeito~? junto mesmo_dia mesmo~e nao_pode nao~atrasar nenhum nenhum_? no_mesmo no~dia o_aluguel o_cartao o_condominio ou_luz ou~, ou~? ou~condominio o~e o~eu o~primeiro pagar pagar_uma pago_antes pago_qual pago~internet para_um para~tudo para~uma pode_atrasar pode~de prime- primeiro qual_? qual_deixo qual_eh qual~?
qual~da qual~eu qual~para que_vem se_so se~der so_da so_der tudo~qual um_$ uma_, uma~qual vem~? vence- worry:deixo worry:qual`,
  },
  'ask:who-is-behind': {
    '11': `^_quem`,
    '10': `criou quem quem_criou quem~isso voce_?`,
    '9': `empresa empresa_?`,
    '8': `esse~? qual~?`,
    '7': `banca consent:? ganha- ganham ong ong_? por_tras sao~ong tem_banco tras uma_ong`,
    '6': `:criou banca_isso banca~aqui como_? criou_voce criou~? dinheiro_como dinheiro~? do~ou eh_de empresa_fica empresa~onde essa_empresa essa~fica fica_onde ganham_dinheiro ganham~como governo_ou governo~eh ou~particular particular_? quem_banca sao_uma tem~? voce~dinheiro voce~uma worry:?`,
    '5': `:quem after-roadmap:empresa after-roadmap:ganham after-roadmap:quem after-roadmap:tras consent:tem de_qual debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_particular eh~governo eh~qual empre- esse_programa fez fez_esse fez~servico fica~? isso~? isso~de onde_? onde_saiu onde~esse ou_eh o~desse parti- particular por~disso programa_? qual_empresa quem_fez
quem~esse quem~voce saiu saiu_esse saiu~programa tras_disso tras~tem uma~? voce voce_ganham worry:voce zap_?`,
    '4': `,~cnpj :isso ^_essa ^_por alguma_financeira alguma~bancando aqui_? banca- bancando bancando_voce bancando~? cnpj cnpj_? consent:voce conta~voce de_onde debts:? debts:quem debts:sao desse de~quem do_governo dono eh_do eh~dono essa_que essa~inventou esse_robo esse_servico fica financeira_bancando financeira~voce gover- governo graca_quem graca~paga inven- inventou inventou_esse inventou~robo
isso_aqui o_dono onde paga_a paga~conta progr- programa que_inventou que_turma quem~a sao sao~, se_eh servico_? se~de tem_alguma tem_cnpj tem~financeira turma turma_eh turma~essa voce_sao zap`,
    '3': `?_$ ^_de ^_voce a_conta after-roadmap:desse after-roadmap:essa after-roadmap:isso after-roadmap:onde after-roadmap:programa after-roadmap:saiu after-roadmap:zap algum- alguma as~? a~de banco_? banco_por consent:esse consent:onde consent:ou consent:quem consent:sao consent:uma conta_de de_voce debts:eh debts:isso debts:tem dinhe- dinheiro disso eh_essa eh~graca eh~que essa esse quem_paga quem~o
que~eh que~esse robo robo_? servi- servico voce_, voce~tem worry:eh worry:empresa worry:essa worry:esse worry:quem`,
    '-3': `eh_voce voce_$`,
    '-4': `:voce`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `ultim- voltar_$`,
    '12': `anter- anterior`,
    '11': `^_desfazer debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta pergunta respondi ultima`,
    '9': `after-roadmap:voltar errad- errado essentials:voltar pergu- rates:volta respo- volta_ai`,
    '8': `^_voltar antes_$ da~voltar errei para_voltar respondi_errado uma_pergunta volta_uma voltar_por voltar~favor`,
    '7': `:volta ^_apaga ^_errei ^_ops ^_respondi ^_retorna a_ultima antes apaga de_antes desconsidera_a desconsidera~ultima essentials:volta incomes:voltar na_pergunta ops ops_volta pergunta_anterior quero_voltar que~falei retor- retorna retorna_uma retorna~pergunta`,
    '6': `?incomes a_anterior after-roadmap:desfaz apaga_essa apaga~ultima debts:desfaz debts:isso errado_volta essa_ultima essa~mensagem eu_falei isso_$ overdue:errado pergunta_$ pouco_$ quero_mudar rates:a ultima_$ ultima_mensagem ultimo um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ?debt-amount ^_da ^_quero a_resposta after-roadmap:volta apaga_o a~anterior da_para debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errei_, errei~volta essentials:uma falei falei_agora incomes:quero mande- mandei mudar mudar_o mudar~que overdue:desfaz o~eu o~respondi pouco que_respondi quero~a rates:anterior rates:pergunta respondi_$ respondi~antes uma`,
    '4': `?rates ^_cliquei a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta after-roadmap:ultima ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta cliqu- cliquei cliquei_errado cliquei~volta corri- corrigir debt-amount:a debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor
favor_$ incomes:isso incomes:para incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_ultimo overdue:volta para~pergunta pergunta~antes por_favor que_eu quero_arrumar quero~o que~mandei rates:isso resposta resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :errei ?debts ?essentials ^_mandei a_outra after-roadmap:anterior after-roadmap:antes after-roadmap:arrumar after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:respondi agora_$ ai arrum- a~de a~pergunta debts:a debts:ai debts:favor debts:mudar debts:por desfaz_o desfaz~que de~a errado_a errado~outra essentials:apaga essentials:errado essentials:eu
essentials:falei essentials:favor essentials:o essentials:por essentials:que eu~por falei~ultimo incomes:ai incomes:favor incomes:pergunta incomes:ultima mandei~volta mensa- mensagem novo_a novo~anterior o_que outra_pergunta overdue:anterior overdue:antes overdue:quero overdue:respondi overdue:ultima o~que para_outra para_pergunta para~anterior pergunta_de por_ultimo quero quero_responder quero~de
rates:. rates:ai responder_de responder~novo respondi~a ultimo_$ voltar~pergunta`,
    '-3': `^_boa ^_outra ^_pergunta after-roadmap:me boa boa_pergunta coloc- comec- comeco comeco_$ era inici- inicio inicio_$ me~de para_inicio volta~inicio`,
    '-4': `de_volta voltar_a`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '17': `^_cancela cancela deixa_$`,
    '16': `?confirm-change`,
    '15': `^_deixa ^_desisto ^_esquece deixa desisto esquece`,
    '14': `cancela_$ canse- cansei desis-`,
    '13': `^_cancelar ^_cansei esque-`,
    '12': `cansei_$ desisto_$ esquece_$`,
    '11': `after-roadmap:deixa cancelar fazer precisa_mais`,
    '10': `essentials:deixa fazer_isso la_$ mais_$ para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ esta_$ nao_precisa`,
    '8': `after-roadmap:cancela after-roadmap:fazer cancelar_operacao como_esta deixa_para deixa~la la operacao operacao_$ precisa`,
    '7': `?essentials a_fim a~agora cancela_isso chega_disso chega~por confirm-change:como confirm-change:esta deixa~isso desisto_dessa dessa dessa_$ de~isso disso_por disso~hoje essentials:desisto essentials:esquece essentials:fazer estou_a estou~fim fazer_mais fim fim_agora isso_$ nao_estou nao~a nao~fazer nao~mais opera- por_hoje preci- quieto_isso vou_fazer vou~mais`,
    '6': `^_chega after-roadmap:isso after-roadmap:precisa cancela_o cansei_desse cansei~papo confirm-change:cancela confirm-change:desisto confirm-change:esquece confirm-change:isso de_fazer desse_papo esquece_isso essentials:cancela essentials:cansei essentials:isso eu_pedi hoje_$ mais_fazer mais~isso papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi which-change:,`,
    '5': `?which-change agora_$ cancela_por cancela~favor chega confirm-change:cansei confirm-change:mais desse disso essentials:nao hoje nao_deixa nao_vou nao~nao pedi`,
    '4': `,~sem ^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo apertei cancela~ai cancela~pedido confirm-change:deixa confirm-change:fazer confirm-delete:la confirm-delete:para deixa_quieto esquece_o esquece~que essentials:mais essentials:precisa isso mais n0 o_pedido o~eu pedid- pedido pedido_$ querer querer_$ quiet- quieto
sem_querer`,
    '3': `,_esta ,~certo after-roadmap:chega after-roadmap:hoje after-roadmap:la after-roadmap:nao after-roadmap:pedi agora apert- cancela~que confirm-change:agora confirm-change:disso confirm-change:nao confirm-change:para confirm-change:por confirm-change:precisa confirm-delete:deixa deixa_isso deixa~para essentials:dessa essentials:disso essentials:estou essentials:fim essentials:hoje essentials:pedi
essentials:por esta esta_certo isso_ai isso~la mudou nada_, quere- quero_mais rates:deixa rates:la rates:para which-change:do`,
    '-3': `,_deixa ?confirm-amount ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:os avisar aviso- avisos avisos_$ cancela_minha cancela~inscricao confirm-change:mudanca essa_mudanca inscr- inscricao inscricao_$ lembr- minha_inscricao nao~deixa os os_avisos quero_cancelar`,
    '-4': `avisa- mudan- mudanca mudanca_$`,
    '-5': `quieto_$`,
    '-7': `deixa~esta`,
    '-8': `deixa_como`,
  },
  choose: {
    '20': `?which-change ^_#`,
    '19': `#_$`,
    '15': `?confirm-amount segun-`,
    '14': `opcao`,
    '13': `FIGURE ^_a debt-kind:#`,
    '12': `?debt-kind ?which-creditor confirm-amount:o`,
    '11': `# segunda`,
    '10': `prime- which-change:o which-creditor:#`,
    '9': `^_o a_segunda confirm-amount:a debt-kind:o terce- terceiro terceiro_$`,
    '8': `^_as as_dividas confirm-creditor:a confirm-creditor:do meio meio_$ o_primeiro opcao_$ overdue:# primeira which-change:a which-change:da`,
    '7': `?confirm-creditor a_do confirm-amount:# confirm-amount:segunda dividas_$ which-creditor:segunda`,
    '6': `a_# a_primeira dividas n0 primeira_$ segunda_$ which-change:primeira`,
    '5': `a_da aluguel_$ as confirm-amount:opcao do_aluguel o_do o~aluguel primeiro primeiro_$ renda renda_$ which-change:# which-change:do which-change:opcao which-creditor:a`,
    '4': `alugu- aluguel consent:# da_parcela no_# parcela_$ segunda_opcao valor_da`,
    '3': `,_ganho ,~menos ^_no a after-roadmap:# divid- eh~primeiro ganho ganho_menos menos_agora o_valor o~, o~da parce- parcela primeiro_, valor which-change:, which-creditor:o`,
    '-3': `#_# ?flexibles ?rates debt-amount:# nao~# qual~#`,
    '-4': `debts:# essentials:#`,
    '-5': `#~#`,
    '-10': `rates:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `morre- morrer quero_morrer viver_$ worry:quero`,
    '8': `nao~mais vida`,
    '7': `after-roadmap:vida`,
    '6': `after-roadmap:mais after-roadmap:pensando estou_pensando estou~em pensando pensando_em sumir`,
    '5': `,_ja ^_quero after-roadmap:em causa debts:aguento debts:mais em~matar mais matar por_causa saida vida_$`,
    '4': `after-roadmap:estou after-roadmap:nao aguen- aguento aguento_mais debts:nao matar_$ nao_aguento pensa- quero`,
    '3': `,~que :causa :em :eu :matar :penso ^_eu ^_minha a_unica acaba- acabar acabar_com after-deficit:cortei after-deficit:deixar after-deficit:eh after-deficit:ja after-deficit:tudo after-roadmap:acabar after-roadmap:melhor after-roadmap:mesmo after-roadmap:vale audio causa_dessas causa~contas com_tudo compr- comprei corte- cortei cortei_tudo da~por debts:aqui debts:comprei debts:esta debts:ja
debts:vejo dessas_contas em em_me eu_deixar eu_penso eu~de eu~em irmao irmao_mandou irmao~audio ja ja~o ja~tudo mais~, mais~aqui mais~nao mandou_audio me_matar mesmo_, meu_irmao meu~mandou minha~nao nada~, nao_vale penso penso_em penso~me por~dessas quero_mais quero~viver separ- separei separei_os se~da tudo_, unica viver_,`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:de after-crisis:era after-crisis:estou after-crisis:isso after-crisis:quero`,
    '9': `^_era after-crisis:eh`,
    '8': `after-crisis:bem bem era viver_$`,
    '7': `after-crisis:falar after-crisis:falei brinc- jamai- jamais viver`,
    '6': `after-crisis:brincadeira after-crisis:foi after-crisis:vou brincadeira estou_bem estre- falar_$ nao~nisso penso`,
    '5': `^_estava ^_falei ^_foi after-crisis:estava after-crisis:modo bem_$ desab- eh~de estav- estava falei modo modo_de nao_$ nao_vou nisso so`,
    '4': `^_calma after-crisis:calma after-crisis:gente boa_$ brincadeira_$ calma de_boa de_falar eh_so estava_so estou estou_de estou~boa estou~e falar falei_por foi_so gente_$ isso_$ quero~nao vou_me`,
    '3': `^_fica ^_sumir after-crisis:, after-crisis:boca after-crisis:brincando after-crisis:da after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:fora after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:para after-crisis:sumir boa boca boca_para boca~fora brincando calma_nao da_boca da~para de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira
expre- expressao expressao_$ falei_da falei~boca fazer_nada foi forca forca_de forca~expressao gente jeito_de jeito~falar mapa mapa_brincadeira morre- morrer nao~fazer nao~me para_fora quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga apaga_tudo apagu-`,
    '11': `^_deleta after-roadmap:tudo deleta meus`,
    '10': `apaga- apagar apague tudo tudo_$`,
    '9': `^_exclui ^_limpa after-roadmap:apagar dados esque- essentials:tudo exclui meu_cadastro meus_dados minha_conta quero_que some_com`,
    '8': `^_apagar ^_apague ^_some apagar_tudo cadas- cadastro cadastro_$ esquecido esquecido_$ essentials:meus essentials:quero exclusao infor- informacoes informacoes_$ limpa limpa_meus minhas_informacoes quero~esquecido ser_esquecido tudo_que`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus conta_$ deleta_tudo elimi- essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao meu_$ meu_historico quero_ser some`,
    '6': `:apague ?essentials ^_lgpd after-roadmap:exclusao after-roadmap:limpa apagar_meus apagar~dados apague~meu essentials:apaga essentials:dados essentials:deleta exclusao_$ limpa~registros meus_registros minha- minhas quero_exclusao quero~minha registros registros_$`,
    '5': `:apaga :apagar :cadastro :conta :exclui ^_elimina ^_remove after-roadmap:apague after-roadmap:dados after-roadmap:informacoes after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_o conta dados_$ dados_do dados~sistema do_sistema elimina elimina_minhas elimina~informacoes esquecam esquecam_tudo essentials:que exclui_minha exclui~conta guardem guardem_nada guardem~meu lgpd_quero meu
meus~do nada_meu quero quero_apagar que~meu regis- remove ser siste- sistema sistema_$ tudo~eu`,
    '4': `:dados :meus :minha :tudo ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:lgpd after-roadmap:meu after-roadmap:quero after-roadmap:registros apaga_meu apaga~cadastro apaga~que apague_tudo apaguem com_meus com~dados conte- contei contei_$ dados_dai deleta_meu deleta_o
deletar deletar_minha deletar~conta deleta~cadastro deleta~que eh_meu esquecam~que essentials:exclusao essentials:informacoes essentials:limpa essentials:minhas essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ limpa~dados mais_que mais~voce meus~dai o_meu o~historico pode_excluir pode~meu quero_deletar quero_excluir quero~que
que~guardem que~te que~tudo remov- solic- solicito solicito_a some~meus te_contei tem_meu tudo~eh voce_guardem voce~nada`,
    '3': `._$ :apaguem :dos :pessoais :que :solicito :some after-roadmap:. after-roadmap:contei after-roadmap:guardem after-roadmap:minhas after-roadmap:remove after-roadmap:sistema apagar~que apaga~informacoes as_minhas a~dos com_as conta_por conta~favor dados_pessoais dai dai_$ dos dos_meus dos~dados esquecam~sobre essentials:apagar essentials:cadastro essentials:conta essentials:contei essentials:excluir
essentials:lgpd essentials:minha essentials:some eu_falei exclusao_dos exclusao~meus favor guard- meu_ai meus~pessoais minha~por os_meus os~dados pessoais por_favor que_apague que_esquecam que_voce quero_mais quero~apague quero~esquecam que~falei remove_tudo remove~que some~minhas tira_meus tira~dados todos todos_os todos~meus tudo_sobre tudo~mim tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa after-roadmap:ver confirm-delete:apaga quero_ver reativa`,
    '-4': `^_meus after-roadmap:baixar baixa- confirm-delete:tudo expor- quero_meus quero~dados reati-`,
    '-5': `baixar`,
  },
  deny: {
    '21': `?thirteenth consent:nao`,
    '20': `nao_$`,
    '19': `?confirm-creditor`,
    '18': `?confirm-amount ?confirm-delete`,
    '17': `?confirm-change confirm-delete:nao`,
    '16': `confirm-creditor:nao`,
    '15': `confirm-change:nao thirteenth:nao`,
    '14': `?consent ^_nunca errad- errado nao nunca offers:nao`,
    '13': `?overdue ^_errou ^_negativo deixa errou errou_$ negativo negativo_$`,
    '12': `confirm-amount:nao consent:nem errado_$ negat- nenhu- nenhuma_$ outro_$ thirteenth:ja`,
    '11': `?offers ^_nananao ^_nem eh_outro nanan- nananao nananao_$ nao_eh overdue:tudo recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_deixa ^_nao ^_nops ^_pago deixa_como n0 nao~atrasado nem nenhuma nops nops_$ outro overdue:em overdue:pagando`,
    '9': `^_ja ^_mantem ^_nada ^_nenhuma ^_tudo a_ver consent:fora infor- longe longe_$ mante- mantem nada_a nada~ver nao_aceito nao_apaga nao~isso offers:me offers:nunca pagan- pagando passou_longe quieto_$ thirteenth:tudo`,
    '8': `^_errado ^_passou ^_sem ate_agora como_era confirm-amount:eh consent:deixa consent:estou de_ideia deixa~esta eh_outra eh~loja esta_errado mudan- mudanca mudei~ideia nao_foi nao~essa nenhuma_dessas ofere- offers:nenhuma offers:so outra_loja overdue:certinho overdue:dia overdue:esta overdue:estou pago_certinho thirteenth:# thirteenth:gastei thirteenth:nunca todas_em todas~dia tudo_no volta_como
volta~era`,
    '7': `^_ate ^_em ^_mudei ^_so acho~nao ainda_nao apagar_$ ate confirm-amount:errado confirm-change:errado confirm-change:nada confirm-creditor:eh confirm-delete:nada consent:agora consent:respondo de_jeito depois~respondo de~nenhum em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta~isso fora_$ ja_gastei ja~os ja~tudo jeito jeito_nenhum loja_$ morta mudanca_$ mudei
mudei_de nada nao_recebo nao~mudar nem_pensar nenhum ofereceu offers:cobranca offers:nada offers:ninguem overdue:nada overdue:nao overdue:pago overdue:todas overdue:vencido paga_$ passo- passou quero_$ thirteenth:quem thirteenth:tenho vencido ver_$`,
    '6': `,_deixa ,_paguei ,~ontem ^_ainda ^_esquece ^_ninguem ^_sou agora_nada apaga- apagar ate~nada atras- confirm-change:deixa confirm-change:eh confirm-creditor:, confirm-creditor:deixa confirm-creditor:errado confirm-delete:melhor consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero dados_ai de_apagar decim- decimo deixa_meus deixa_quieto deixar_guardado
deixar~mesmo deixa~dados deixa~por desisti_de desisti~apagar direi- direito_$ dos_dois enqua- enquanto esquece essa_mudanca estav- estava estou_em estou_pagando eu_respondo fora gaste- gastei guardado_mesmo inter- interesse ja~as mantem_como mantem~esta melho- melhor meus~ai mexe mexe_nisso mexer_$ mudar_$ nao_autorizo nao_concordo nao_confirmo nao_esta nao_mexe nao_mexer nao_nao nao_recebe
nenhum_dos nenhum~dois ninguem_me obrig- offers:de offers:mesmo offers:ofereceu offers:proposta outra overdue:ainda overdue:atrasei overdue:devo overdue:direitinho overdue:nenhuma overdue:prazo pago para_proxima por_enquanto prefiro_nao procu- quem_me quiet- quieto recebe sem sinal so~mesmo thirteenth:as thirteenth:direito thirteenth:me thirteenth:o thirteenth:recebe tudo_em tudo_pago vamos_deixar
vamos~guardado venci-`,
    '5': `,~assim ,~certinho ,~ja 13o ^_agora ^_de ^_depois ^_desisti ^_esta ^_mei ^_nenhum ^_pensando ^_volta after-deficit:cortar after-deficit:mais agora agora_nao ano_nao antigo apaga atrasada_$ atrasei banco_nao certinho_$ cobranca como_estava compr- comprei comprei_nessa confirm-amount:de confirm-change:como confirm-change:que confirm-creditor:NAME confirm-creditor:como confirm-creditor:de
confirm-creditor:esta confirm-creditor:nada confirm-creditor:outro confirm-delete:eh confirm-delete:errado consent:eu consent:obrigada consent:obrigado consent:para consent:sabe cortar debit- deixa- deixa_assim deixa_para deixar delas delas_$ depois_eu desis- desisti dessa- dessas dessas_duas direito dois dois_$ duas_$ em_conta enquanto_$ era era_$ esquece~deixa estava_$ foi gastei_$ guard-
guardado ideia_$ ja loja mas_ja mas~gastei me_dera me_procurou mei_nao mei~tem mexer mudar nao_, nao_muda nao_paga nao~acordo nao~decimo nao~deixa nenhuma~duas nessa_$ nunca_atrasei nunca_comprei nunca~nessa ofereceu_nada offers:nem offers:quer outra_hora overdue:atrasada overdue:certo overdue:com overdue:conta overdue:deus overdue:gracas o~antigo pagou por~nao prazo_$ prefiro~mexer procurou
procurou_$ proposta_$ que_nao quem quem_sabe quem~dera receb- recebo_nao respondo respondo_$ sem_carteira so_quem tenho~, thirteenth:13o thirteenth:decimo thirteenth:dera thirteenth:duas thirteenth:mas thirteenth:paga thirteenth:pagou thirteenth:patrao todas trabalho_sem tudo tudo~dia valor_antigo valor_errado`,
    '4': `,~era ^_13o ^_entendeu ^_hmm ^_melhor ^_perai ^_perdi ^_prefiro ^_trabalho a_mudanca a_pau aceito aceito_, after-deficit:onde antig- antigo_$ apaga_$ apaga_nao as_duas assim assim_$ atrasada atrasou atrasou_$ autonomo autorizo carteira_$ certinho confirm-amount:apaga confirm-amount:dos confirm-amount:mantem confirm-amount:nenhum confirm-change:era confirm-change:estava confirm-change:mantem
confirm-change:mudanca confirm-change:quero confirm-change:quieto confirm-creditor:a confirm-creditor:era confirm-creditor:negativo confirm-delete:! confirm-delete:, confirm-delete:como confirm-delete:de confirm-delete:deixa confirm-delete:era confirm-delete:mais confirm-delete:nenhum confirm-delete:nunca confirmo confirmo_$ consent:a consent:aceito consent:autorizo consent:prefiro consent:sinto
consent:vou corta- dados decimo_$ deixa_do deixa~jeito dera dera_$ de~nao dia duas esque- esquece_, esse_ai esta esta_$ esta_tudo esta~pago ficha- foi_isso guardar hmm hora ideia ih_, ih~nao isso~, la_essa la~mudanca mais_um mantem_o mantem~valor me_ofereceu me_sinto melhor_nao mesmo_$ n1 na_vida nada_$ nao_! nao_devo nao_era nao_hein nao_ofereceram nao_preciso nao_quero nao_recebi nao~, nao~esse
nao~sinto nem_a nem~pau nenhuma_atrasada nessa ningu- ninguem ninguem_ofereceu ninguem~nada ninguem~ofereceu nunca_tive o_valor obrigada obrigada_$ obrigado obrigado_$ ofereceram offers:, offers:banco offers:deixa offers:esta offers:isso offers:ofereceram offers:procurou ora ora_$ overdue:ate overdue:atrasou overdue:enquanto overdue:negativo overdue:no overdue:ontem overdue:venceu patra- patrao
pau pau_$ perai perai_nao perai~apaga perdi perdi_o por_ora prazo precisa_mudar prefi- prefiro proposta proxima proxima_$ que_esta quer quero_nao que~hein quieto_por quieto~ora recebi recebi_tudo recebo_isso sim~mas sinto sou_autonomo tem_mais tem_nao tem~onde tenho~nao thirteenth:ano thirteenth:carteira thirteenth:eh thirteenth:isso thirteenth:meu thirteenth:na thirteenth:que thirteenth:so
thirteenth:tive thirteenth:vida tive_$ trabalho~carteira um_tempo valor venceu_$ voce_entendeu voce~errado`,
    '3': `! !_! ,_estou ,_mais ,_mas ,_muito ,_uai ,~caro ,~tarde . ._. .~. ?_nao ^^ ^_acho ^_desiste ^_esse ^_estou ^_ih ^_outra ^_teve ^_vamos a_deus aceito_$ acho_que after-deficit:tem agora~, agora~da agora~posso ai_nao ai_por ai~eh ai~enquanto as~parcelas ate_hoje autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira certi- cobra- com_isso como_esta concordo concordo_com
confirm-amount:entendeu confirm-amount:esta confirm-amount:loja confirm-amount:nada confirm-change:a confirm-change:apaga confirm-change:de confirm-change:deixar confirm-change:essa confirm-change:foi confirm-change:jeito confirm-change:loja confirm-change:nenhum confirm-change:valor confirm-change:ver confirm-creditor:ai confirm-creditor:apagar confirm-creditor:esquece confirm-creditor:essa
confirm-creditor:mudanca confirm-creditor:nenhum confirm-creditor:ver confirm-delete:ai confirm-delete:essa confirm-delete:foi confirm-delete:ideia confirm-delete:mudei confirm-delete:o confirm-delete:pensando confirm-delete:ver conhe- conheco conheco_essa consent:aceitar consent:ai consent:concordo consent:dar consent:disso consent:hoje consent:passar consent:preciso consent:quem consent:tarde
conta_$ contrato~nao dar de_golpe deixa_ai deixar_como deixar~estava deixa~estava desiste desiste_nao desiste~apaga dessas~, dia_$ direitinho direitinho_$ do_ano do_jeito dois_eh dos dos~eh duas_parcelas eh_essa eh~NAME eh~nao elas em em~. errado_o errado~valor essa_nao esse_ano esta_atrasada esta_louco esta~dia esta~o estou estou~nada foi_essa graca- gracas gracas_a gracas~deus hein hein_$
hmm_nao hoje_nao ih isso_para isso_que isso~eu isso~vida ja_caiu ja_foi ja_recebi jeito~esta louco louco_? louco~nao mais_tarde me_ofereceram melhor_deixar melhor~como meu_patrao meus_dados meu~nunca me~nada moco moco_$ muda_nada mudanca_nao mudanca~quero mulhe- mulher nao_chegou nao_conheco nao_moco nao_obrigada nao_porque nao_tem nao~! nao~apagar nao~os nao~passar nao~tudo nao~uai ne_, nenhum_$
nenhum_banco nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me ninguem~procurou nisso_$ no_primeiro no~semestre nunca_me nunca_pagou nunca_vi nunca~isso nunca~ofereceram offers:acordo offers:agora offers:ainda offers:apagar offers:apareceu offers:ate offers:desisti offers:jeito offers:nenhum offers:por offers:recebi offers:recebo offers:teve ontem ontem_$ os_dois overdue:. overdue:atraso
overdue:devendo overdue:elas overdue:nunca overdue:paguei pago_ate pago_em pago_no pagou_$ pago~dia pago~primeiro para~essa parcelas parcelas_$ participar_$ patrao_nunca patrao~pagou pensa- pensar pensar_$ pera_, primeiro_semestre propo- proposta_nenhuma proxi- quem_eh quero_mudar recebi_nada recebo_$ regis- registro registro_$ semes- semestre so tarde_$ tem_decimo tempo- tempo_$ temporario teve
thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:deixa thirteenth:esse thirteenth:foi thirteenth:jeito thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:recebi thirteenth:registro thirteenth:semestre thirteenth:sou thirteenth:tem thirteenth:terceiro thirteenth:trabalho tive todas_elas trabalho tudo_certinho tudo~ate tudo~junho uai_$ vence- venceu ver vi~na volta
vou~meus which-creditor:,`,
    '-3': `,_nao ,~mei ?after-roadmap ?debt-creditor ?essentials ?rates FIGURE NAME_nao NAME~em ^_a ^_aham ^_as ^_concordo ^_confirmo ^_exato ^_ontem ^_passo ^_preciso ^_que ^_vai a_do a_fim a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao after-roadmap:decimo after-roadmap:deixa after-roadmap:esta after-roadmap:ja after-roadmap:terceiro agora~consigo aham ai_mesmo ainda_$
apert- apertei atrasadas atrasadas_$ a~agora banco_ja confirm-delete:certeza confirm-delete:tenho confirm-delete:tudo consent:maior consent:paga consent:pode consent:que consent:vamos consi- consigo_ver consigo~isso conta- conta_disso debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo deixa_em deixa~aberto deixa~pensar desde eh_o ela em_aberto entao entendo
essentials:nao esta_certo estou_a estou_pensando estou~fim eu_pensar exato exato_$ faco_conta faco_ideia faco~disso falar fazer fim_agora fiz flexibles:nada gasto instalments-left:nao ja_era ja~em lembro maio_$ maior mais manda mei_$ mes_$ mudou nada_, nada_nao nada_ne nao_aceitaram nao_aceitei nao_entendo nao_lembro nao_quiseram nao_vi nao~certeza nao~conta nao~de nao~negociar nao~para nao~ver ne
negoc- negociar negociar_$ nenhuma_esse nenhuma~mes no_banco nunca_reparei offers:a offers:aceitar offers:aceitei offers:eh offers:mais offers:negociar offers:o offers:ou offers:sei olhei_$ outra_$ overdue:? overdue:as overdue:como overdue:deixa overdue:disso overdue:entendi overdue:ja overdue:me overdue:mes overdue:nem overdue:que overdue:quero paga_nada paga~ne pago_tudo paguei_nenhuma
paguei~esse parcela_$ passo_$ penso pergu- pergunta pode precisa_mais primeira quero~isso quiseram_negociar recebo_o repar- reparei reparei_$ responder_isso se se_tem segun- sei_se sempr- sempre sobra_nada thirteenth:banco thirteenth:claro thirteenth:faco thirteenth:olhei thirteenth:pensar thirteenth:primeira thirteenth:vem trabalho_de ver_isso vi_se vi~tem volta_$ vou worry:dessas worry:estou
worry:nada worry:tudo 👍 👍_$`,
    '-4': `?debt-kind ?income-low-month ?incomes NAME_esta ^_NAME ^_apaga ^_faz ^_pode adian- anote- anotei anotei_$ a~paga certe- certeza certeza_$ confirm-change:isso confirm-change:mais consent:esta consent:mais consent:ne consent:o consent:problema consigo conta_, conta~nao debts:nao deixa_$ deixa~isso dizer dizer_$ em_maio esquece_$ faco faz faz_a faz~mudanca fim flexibles:nao incomes:nao ja~metade maio
metade_$ nao_anotei nao_consigo nao_olhei nao_paguei nao_sobra nao~# nao~ainda nao~dizer nao~responder nao~sou offers:olhei offers:tudo offers:vou olhei_ainda ou_nao overdue:isso pago~certinho passo pensando_$ por~, precisa_nao precisa~deixa probl- problema quero_dizer quero_mais quieto_isso quise- quiseram rates:nao responder sem_problema sim_$ sobra sou_diarista tenho_certeza thirteenth:ainda
thirteenth:dizer thirteenth:em thirteenth:maio thirteenth:sim vem which-change:,`,
    '-5': `,_pago :nao ?debt-amount ?debts ?income-source ^_foi ^_isso ^_sim consent:eh consent:nada deixa_eu entendi lembr- mais_nada metad- metade nao_entendi nao_faco nao~a nao~porque nao~se ne_$ nunca_olhei overdue:NAME overdue:duas sem~nenhum sou_mei tenho_$ thirteenth:metade thirteenth:se`,
    '-6': `?flexibles ^_aceito ^_os after-roadmap:nao compl- consent:sou diarista_$ esta_certinho la_$ mais_$ nao_quis nao~mais nao~pago offers:quis quis quis_nao sei sou~,`,
    '-7': `,~tem ?worry after-crisis:nao esta~atrasado nao_sei olhei sei_$ sim`,
    '-8': `?after-crisis ?more-debts consent:# worry:nenhuma`,
    '-9': `,~tudo`,
    '-11': `more-debts:nao tudo_atrasado`,
    '-13': `nenhuma_em worry:nao`,
  },
  discount: {
    '9': `#_% % offers:NAME`,
    '8': `desconto_$ offers:a`,
    '7': `de_desconto desconto metade_$ offers:# offers:metade perdo- perdoa`,
    '6': `%_de %~desconto desco- metad- metade`,
    '5': `#~de a_NAME after-roadmap:% cento offers:% offers:cento offers:desconto offers:por por_cento`,
    '4': `#~cento :% :desconto NAME~# ^_a ^_deram cento_de deram_# deram~% de~% offers:deram`,
    '3': `# #_por #~desconto %_desconto :NAME :de ?offers NAME NAME_eh NAME~de ^_NAME ^_eles a_vista after-roadmap:apareceu after-roadmap:desconto apareceu_para apareceu~NAME dando dando_# dando~% deram desconto_que desconto~apareceu de~na eh~# eles~# ligou_oferecendo ligou~# no_limpa ofere- oferecendo_# oferecendo~% ofereceu_# offers:de offers:eles offers:limpa offers:na offers:no offers:se offers:tem
offers:vista para~eh por~de que_apareceu se_pagar se~a tem_# vista vista_$`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '20': `sei`,
    '19': `nao_sei`,
    '16': `?debt-kind ?instalments-left nem`,
    '15': `^_nem sabe`,
    '14': `?debt-amount ^_desconheco desconheco lembro nao_lembro nunca sei_la`,
    '13': `^_esqueci ^_nunca esqueci esqueci_$ ideia instalments-left:nao olhei sabe_$`,
    '12': `boa_pergunta debt-amount:nao desconheco_$ lembr- sei_$ sei_nao`,
    '11': `?overdue ?rates ^_boa ^_nao duvida_$ esque- nocao rates:sei tenho_duvida`,
    '10': `^_perdi boa debt-kind:nao duvid- duvida fora_$ ideia_$ imagi- imagino imagino_$ la nao_entendo nao~se nem_imagino nocao_$ perdi rates:nao`,
    '9': `^_ninguem desco- entendo estou_por estou~fora fora nao nao_faco nunca_olhei olhar por_fora que_olhar que_ver rates:esqueci rates:nocao sei_dizer ver voce_me`,
    '8': `?incomes ^_fugiu ^_sei anote- anotei anotei_$ branc- branco branco_$ contr- da_memoria debt-kind:sei deu_branco essentials:sei faco_ideia fugiu fugiu_da fugiu~memoria la_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_ideia nunca_perguntei nunca_reparei o_carne offers:olhei offers:sei perdi_as perdi~carne perdi~contas perguntei perguntei_$ repar- reparei reparei_$
saber saber_$`,
    '7': `?essentials ^_sem acomp- acompanho acompanho_isso ai_voce ainda_$ ai~me apertou_$ as_contas boleto_$ certeza_$ deu eh_meu eh~marido escri- escrito escrito_$ faco faco_conta income-low-month:nao income-low-month:sei incomes:me incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ me_apertou minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei nao~ideia ningu-
ninguem ninguem_sabe o_contrato olhei_ainda overdue:nao overdue:nem pergu- pergunta_$ que~no rates:sem tenho tenho_certeza thirteenth:ainda thirteenth:se thirteenth:sei vi voce~apertou`,
    '6': `?income-low-month ^_rasguei a_taxa agora~me aparece apert- apertou app_$ banco_sabe bolet- boleto cabeca_$ carne carne_$ certe- certeza como~eu conta_disso contas_$ cuida cuida_disso debt-amount:sei debt-creditor:lembro debt-kind:sabe debts:lembro desconfio desconfio_$ deus_sabe disso entendo~de essentials:me essentials:nunca essentials:tenho eu_vou eu~saber filha_que filha~cuida incomes:boa
instalments-left:o jogue- joguei me_pegou me_recordo n0 nao_achei nao_estou nao_tenho nao_vi nao~conta nao~recordo nem_desconfio o_boleto olhei_$ overdue:sabe overdue:sei o~sabe papel quanto_era que_cuida que~disso que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:nem rates:tenho rates:ver rates:vou recor- recordo recordo_$ sabe~eh se_tem so_deus so~banco so~sabe taxa ver_depois vi_se vi~tem
vou_saber vou~depois worry:sei`,
    '5': `^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso cabec- cabeca carta carta_mas com_minha como_que com~nora const- consta consta_na consta~fatura contrato controle controle_$ de_juros de_que debt-amount:esqueci debt-amount:nem debt-amount:perdi debt-amount:tenho debt-creditor:nao
debt-kind:nem debt-kind:nunca depois_$ de~tipo eh~divida eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:contas essentials:nao essentials:pergunta estou_lembrada falaram_$ fatura_$ incomes:sabe informacao informacao_$ instalments-left:esqueci instalments-left:que isso~meu joguei_o joguei~papel la_, lembrada lembrada_$ mais_os mais~papeis
me_falaram minha_nora more-debts:mais na_fatura nada_de nada~juros nao_consta nao_presto nao_vem nao~atencao nao~controle nao~de nao~escrito nao~isso nao~lembrada nao~te no_aplicativo nora nora_$ nunca~falaram nunca~no offers:nem olha olha_isso olhar_no olha~eh olhei_no olhei~app overdue:estou overdue:fora o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso que_tipo
quem_olha quem~isso que~com rapaz_agora rapaz~voce rates:boa rates:minha rates:taxa sei_que sei_te tem_$ tem~ver tenho_controle tenho_que tenho~os teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vem_escrito ver_com ver~minha vixe vixe_nem vixe~imagino voce~pegou vou_ver`,
    '4': `,_nao NAME~no ^_chegou ^_ih ^_minha ^_varia ^_vou abri abri_$ ainda a~nocao carta~nem casa_da casa~minha chegou_carta chegou~mas confirm-delete:certeza confirm-delete:tenho contas contrato_esta contrato~na da~mae de_mais debt-amount:faco debt-amount:ideia debt-amount:por debt-amount:que debt-amount:ver debt-kind:la debt-kind:o debt-kind:so debt-kind:tenho depende_nao depende~sei deus disso_nao
dizer enten- entendo~nao essa_divida essentials:branco essentials:la essentials:na esta_na esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa falar- falaram filha ih ih~sei incomes:nem incomes:pergunta incomes:so incomes:tenho incomes:voce infor- instalments-left:eu instalments-left:lembro instalments-left:nem instalments-left:por isso_escrito lembrado lembrado_$ lembro~mais
mae_$ marid- marido mas_nem mas~abri me_explicou menor_nocao meu_marido minha_filha more-debts:de more-debts:lembro na_casa nao_procurei nao~disso nao~lembrado nao~na nao~saber na~da nem_abri nem~mais nenhuma_$ ninguem_me ninguem~explicou no_app no~, nunca_me o_papel offers:ainda offers:faco offers:que olhar~aplicativo os_papeis overdue:aparece overdue:boleto overdue:carne overdue:entendo
overdue:ideia overdue:nunca overdue:perdi overdue:por overdue:quanto overdue:recordo overdue:saber papei- papeis papeis_$ pergunta procurei procurei_saber que_sim que~# rapaz rates:achei rates:contrato rates:depois rates:ideia sei~, sei~moco sei~senhora sei~viu so_o talve- talvez tanto~nao taxa_$ tem_que tenho_a tenho~menor tenho~ver ter_que thirteenth:nao ver_$ vi~escrito vou_ter vou~que`,
    '3': `,_no ,~abro ,~uma ^_eles ^_eu ^_quem ^_vish a_menor abro abro_os abro~emails achei_essa achei~informacao agora agora~sei ainda~sei as chego- chegou como_saber como~agora com~contrato conta- contrato_aqui de_experiencia de_quanto debt-amount:as debt-amount:estou debt-amount:faz debt-amount:fora debt-amount:isso debt-amount:lembro debt-amount:me debt-amount:o debt-amount:quanto debt-amount:taxa
debt-creditor:uma debt-kind:boleto debt-kind:que debt-kind:vou debts:. debts:direito debts:dos debts:mas debts:quanto debts:todas desconto_nao desconto~sei devo~NAME de~nao disso_$ disso_eh disso~meu dizer_nao eh_# eh_essa eles eles_mandam email- emails emails_$ entendi~que era esqueci~era essentials:banco essentials:da essentials:eh essentials:filha essentials:marido essentials:minha
essentials:nem essentials:nisso essentials:papel essentials:que essentials:viu esta_no esta~contrato estou estou_de estou~experiencia estou~o eu~lembro exper- experiencia e~NAME faco~disso faco~nao fatur- fatura guardo guardo_isso guardo~na ideia_nao ih_nem income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:da incomes:deus incomes:ideia incomes:papel
incomes:que incomes:vem instalments-left:carne instalments-left:estou instalments-left:isso instalments-left:perdi instalments-left:saber irma_que isso_eh isso~cabeca lembro_de mais_o mais~que mandam mandam_$ menor me~a moco moco_$ n1 na_cabeca nao_abro nao_guardo nao_moco nao_senhora nao~bem nao~essa nao~no nao~os nao~sei nem_olho nem_passa nem_sei nem~pela no~e nunca_vi nunca~isso o_app o_banco
offers:carta offers:nunca offers:se offers:ser offers:talvez offers:tem olhar_o olhar~app olho_mais olho~o os os_emails overdue:aplicativo overdue:deus overdue:escrito overdue:isso overdue:juros overdue:mim overdue:ninguem overdue:o overdue:olhar overdue:vou o~aqui o~eles o~esta passa_pela passa~minha pela_minha pela~cabeca pode~que quanto quanto_eh que_eles quem_sabe quem~disso que~, que~eh
que~mandam rates:as rates:branco rates:contas rates:disso rates:eh rates:eles rates:esta rates:informacao rates:irma rates:la rates:lembro rates:me rates:olhar rates:perdi rates:quanto rates:que rates:ter responder_essa sabe_disso saber_agora se sei_bem sei_responder sei_se sei~. sei~devo sei~essa sei~falar sei~nao sei~responder sem ser_que ser~sim sim_, sim_talvez talvez_nao talvez_sim talvez~nao
talvez~talvez te_falar te_responder tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber ter teria~ver thirteenth:# thirteenth:conta thirteenth:nem thirteenth:que tipo varia_tanto varia~que vem ver_no ver~boleto vi_isso vish viu vou which-creditor:nao`,
    '-3': `,_me ,~ensina ,~para ?after-deficit ?confirm-creditor ?income-source ?more-debts aceit- after-deficit:nao ai_$ cara certo cobra cobra_juros consent:nem consi- consigo direi- ensina_$ entendi essas essentials:, estou_no eu_devo fe fe_$ flexibles:nao flexibles:tenho lazer_$ ler mais_$ mexer_nisso nao_eh nao~falar nao~ler nao~muito nao~negociar negoc- negociar negociar_, negociar~me onde overdue:#
overdue:ainda overdue:contas overdue:nenhuma overdue:paguei pague- paguei passo preci- precisa qual~a quanto_$ quero quise- rates:cobra rates:direito rates:quero sei_ler sei_negociar sei~nisso tenho_fe thirteenth:tenho tudo_$ uma_$ volta vou_falar vou~disso worry:estou worry:nao`,
    '-4': `:sei ?after-crisis ?flexibles ^_que ^_sim ao~, atras- certo_, deixa direito_explica essentials:certo essentials:mais essentials:nada essentials:pula explica explica_$ faco_nada falar_disso gasto gasto_$ lazer ler~explica mexer nada_disso nao_$ nao_consigo nao_tem nao~mexer offers:me pula_$ rates:? rates:para sei_mexer sim_mas thirteenth:mas`,
    '-5': `^_nenhuma a_pergunta after-roadmap:nao consent:nao de_outra de~nada entendi_$ incomes:renda ler_direito mais_nada more-debts:outra nada nao~renda offers:nada outra_$ pula quero_dizer sei~direito tenho_renda`,
    '-6': `:nao nada_$ nao_quero nao_vou renda`,
    '-7': `outra`,
    '-8': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `o_prazo prazo recus-`,
    '13': `recusei_$`,
    '12': `after-roadmap:recusei nao_aceitei nao_quis quis`,
    '11': `a_oferta after-roadmap:prazo ofert- oferta`,
    '10': `^_deixei aceitar_$ deixe- deixei nao~nao proposta quis_nao`,
    '9': `a_proposta after-roadmap:oferta deixei_passar nao~aceitar offers:nao passar_$ prazo_$ propo- vence- venceu vou_aceitar`,
    '8': `?offers after-roadmap:deixei after-roadmap:quis caiu_$ caro nao_vou offers:quis passar`,
    '7': `aceitei aceitei_o aceitei~acordo a~caiu a~venceu caiu da_NAME offers:a offers:o offers:prazo offers:recusei o~acabou passa- perdi~prazo prazo_acabou proposta_caiu sumiu venceu_$`,
    '6': `^_desisti ^_dispensei ^_perdi acabou_$ aceit- after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:passar after-roadmap:proposta after-roadmap:venceu aquela caro_$ desis- desisti dispensei dispensei_o dispensei~acordo mais_a muito muito_caro offers:NAME offers:venceu passou~prazo proposta_,`,
    '5': `NAME~nao ^_a ^_aquela acabo- acabou aceitar acord- acordo acordo_da after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:perdi after-roadmap:sumiu aplic- aplicativo aplicativo_$ aquel- a~expirou caduc- caducou caducou_$ com_essa deles_caducou desconto_sumiu desconto~do desisti~proposta dispe- do_acordo do_aplicativo eles_pastarem eles~com expir- expirou
expirou_$ ja_passou mais~oferta mandei_eles mandei~pastarem nao_vale nao~a o_acordo o_desconto oferta_expirou offers:da offers:deixei offers:do offers:passar offers:proposta o~sumiu passo- passou passou_o pasta- pastarem pastarem_com pastarem~essa perdi perdi_o proposta_venceu proposta~caducou quis_a recusei_a sumiu_do sumiu~aplicativo vale_mais venceu_ontem`,
    '4': `#_mas :NAME :proposta :recusei NAME_$ NAME_que ^_mandei a_do aceitei_muito aceitei~caro acordo_$ acordo~NAME after-roadmap:acabou after-roadmap:aplicativo after-roadmap:caducou after-roadmap:expirou after-roadmap:muito after-roadmap:passou aquela_proposta com~proposta da~, de~mas do_NAME do~da essa_proposta ja~o mande- mandei nao_$ nao~mais nao~muito oferta_da oferta~NAME offers:aceitei offers:ja
offers:muito offers:oferta offers:ontem offers:vou ontem ontem_$ tem~a`,
    '3': `,_muito ,~puxada :a :mas :vale NAME NAME_me NAME_venceu NAME~a ^_nao ^_sumiu after-roadmap:cancela after-roadmap:daquela after-roadmap:demais after-roadmap:desconto after-roadmap:do after-roadmap:mandei after-roadmap:vou aquela_oferta aquela~nao a~NAME a~deles daque- daquela daquela_proposta daquela~da da~venceu deixei_para deixei~la deles desisti_daquela do_app la_a la~proposta mais_$ mas
me_ofereceu me~# muito_puxada nao~o ofereceu_# oferta_$ oferta_do oferta_nao oferta_venceu oferta~app oferta~existe offers:acabou offers:aceitar offers:acordo offers:caro offers:mais offers:mas offers:passou offers:perdi offers:sumiu proposta_deles proposta_do proposta~NAME proposta~muito puxada puxada_$ quis~proposta recusei_muito recusei~caro recusei~do sumiu_a sumiu~oferta vou`,
    '-3': `NAME_so ^_topei ^_vou aceitar_a aceitar~proposta aceitei_a aceitei~proposta after-roadmap:minha after-roadmap:so after-roadmap:vale fecha- offers:aceito so_vale topei topei_a`,
    '-4': `NAME_? aceito a~foi da~? foi minha_proposta`,
    '-5': `after-roadmap:fechei after-roadmap:foi feche- fechei fechei_o fechei~acordo proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor- meus`,
    '12': `dados dados_$`,
    '11': `after-roadmap:meus meus_dados`,
    '10': `^_exporta after-roadmap:dados copia exporta`,
    '9': `manda mim mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim infor- informacoes manda_meus o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar after-roadmap:copia after-roadmap:informacoes after-roadmap:mim quero_meus quero~dados regis- tudo_que voce_tem`,
    '6': `:dados after-roadmap:manda after-roadmap:minhas antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ de_mim do_que guard- informacoes_$ meus_registros minhas_informacoes quero_ver registros relat- relatorio sobre_mim voce~sobre`,
    '5': `:meus ^_meus after-roadmap:relatorio after-roadmap:tudo after-roadmap:voce arqui- arquivo confirm-delete:manda confirm-delete:que conte- contei contei_$ envia eu_contei mandar_tudo mandar~que manda~registros me_envia minha- minhas pode_mandar pode~tudo que~contei que~tem sobre ver~que`,
    '4': `:gostaria :ver ^_quais after-roadmap:arquivo after-roadmap:envia after-roadmap:imprimir after-roadmap:quero after-roadmap:registrado after-roadmap:registros after-roadmap:sobre after-roadmap:uma antes confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:mim confirm-delete:tudo confirm-delete:uma copia_de copia~tudo dados~voce do~voce envia_o envia~que
guardaram impri- imprimir manda~dados manda~relatorio me_manda meu_$ o_relatorio quais quero que~guardaram registros_$ relatorio_do relatorio~que tem_$ tudo tudo~eu uma um~com ver ver~dados voce voce_guardaram voce~de`,
    '3': `:copia :de :informacoes :manda :voce ^_antes ^_espera ^_gostaria ^_quero acesso after-roadmap:antes after-roadmap:contei after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:tem after-roadmap:ver arquivo_com arquivo~minhas a~pediu baixar_meus baixar~dados com_minhas com_tudo com~informacoes com~que confirm-delete:de confirm-delete:me confirm-delete:o confirm-delete:para
confirm-delete:voce dados_, dados_antes de_tudo defen- do~eu esper- espera eu_falei falei_$ gosta- gostaria gostaria_de guardam guardou guardou_$ informacoes_voce manda- manda_o mandar meus~, meus~antes me~meus me~o preciso_levar quais_informacoes quais~voce que_esta quero_baixar quero~meus que~falei que~guardou registrado tem_meu tem~mim ter_acesso tudo~voce um_arquivo uma~de ver_meus ver_o
ver_tudo voce_guardam voce_guardou voce~meu`,
    '-3': `^_limpa ^_some ^_voce after-roadmap:apaga after-roadmap:some apaga apagar_meus apagar~dados apagu- esque- limpa_meus some some_com voce~meus`,
    '-4': `^_apaga apaga- apagar exclu- quero_que`,
  },
  greet: {
    '17': `oi_$`,
    '16': `debts:NAME`,
    '15': `^_NAME ^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `:oi ^_bom`,
    '11': `:opa ^_opa after-roadmap:oi bom opa`,
    '10': `NAME_$ dia_$ e_ai`,
    '9': `:ai :oii ^_oii dia oii`,
    '8': `:boa :e :tarde ^_e ai_$ belez- beleza beleza_$`,
    '7': `:bom :dia after-roadmap:dora boa boa_tarde dora tarde`,
    '6': `,_tudo :eh NAME after-roadmap:dia ai debts:bom tarde_$ tudo~?`,
    '5': `:, :robo ?debts after-roadmap:bom alguem_ai debts:dia eh_robo n0 oii_voce robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :? :certo :sou :voce ? NAME~tudo after-roadmap:alguem bem_? boa~. certo_? debts:bem eh~, opa_, robo tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:do :nome :tudo ^_boa after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~? meu~eh`,
    '-3': `$ :NAME ^_beleza debts:$ debts:e minha- minhas`,
    '-4': `:minhas de~minhas minhas_dividas renegociar`,
    '-5': `._$`,
    '-6': `de~. dividas_.`,
    '-7': `oi_?`,
  },
  help: {
    '20': `ajuda ajuda_$`,
    '17': `socor-`,
    '16': `?debt-amount ?flexibles como_$ fala repet-`,
    '15': `^_ahn ^_fala ahn ahn_$ entendi ha_$ nao_entendi oi_?`,
    '14': `^_ha ^_hein hein hein_$`,
    '13': `^_ajuda ^_oi enten- ha oi`,
    '12': `?incomes ^_como ^_repete audio audio_$ como_assim da_um pergu- preci- repete repete_$`,
    '11': `?rates ^_? ^_socorro a_pergunta assim como como~isso delas delas_$ exemp- exemplo explicar me_socorre ou por_mes qual_delas rates:? socorre socorre_$ socorro`,
    '10': `?essentials ^_onde ^_tipo consent:ajuda da_uma eh_mensal entendi_$ expli- mensal mensal_isso pergunta quero_ajuda tambem_$ tipo`,
    '9': `:socorro ?debts ^_precisa ^_preciso ^_quais aceita_audio after-roadmap:ajuda debts:ajuda eh_para estou~em explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ mes_eh n0 o_que pode_explicar pode_repetir posso posso_mandar preciso quais quais_gastos repetir respondo`,
    '8': `:ajuda ?overdue ^_aceita ^_da ^_entra ^_exemplo ^_explica ^_o ^_pergunta ^_pode ^_posso aceita ajuda- atola- chuta- chutar chutar_$ compr- consent:ha consent:me de_qual debt-amount:como eh~escrever eh~isso entra exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma overdue:como para_escrever plano_$ por~eh posso_chutar preciso_de qual qual~a que_pergunta que_somar
repetir_$ responder_$ ser ser_exato somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help`,
    '7': `after-roadmap:nesse after-roadmap:preciso ajudam assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida comprovar comprovar_$ conta_o da~help da~luz debt-amount:que debts:da de~. dividas_. eh_por eh~mes em_conta entendi_bulhufas essentials:fala essentials:isso essentials:ou estou_atolado estou~me exato exato_$ facil facil_$ fala_de fala_dificil fala_portugues flexibles:que
incomes:que limpar_minha limpar~vida mais_facil me_ajuda me_organizar melho- melhor minhas_contas minha~financeira nesse_link novo_$ onde_acho organizar_minhas orien- orientacao overdue:ha overdue:que overdue:tipo pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo portu- portugues portugues_$ precisa precisa_comprovar preciso_me preciso~organizar que_ser queria_ajuda rates:hein
respo- sair_das sair~dividas taxa_$ tem~ser uma_luz vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_por ^_respondo acho_essa acho~informacao after-roadmap:help after-roadmap:mexer after-roadmap:orientacao ajudam_quem ajudam~esta aprox- aproximado aproximado_$ as_que as~ja bruto bruto_ou com_juros com~ou consent:dividas da~forca de_gasto debt-amount:o debts:fala debts:pode debts:ser devag- devagar devagar_$ dificil_$ direito e_as entendi_nada entra~pensao era_a era~pergunta
escrever essen- essentials:como essentials:por faco_agora fala_devagar fala~novo flexibles:como flexibles:ou flexibles:qual forca forca_ai foto foto_$ incomes:como incomes:ou incomes:qual isso isso_no isso_serve isso~por juros_ou juros~sem ler_direito liquido liquido_$ luz_$ mais_simples mandar mandar_foto mensa- mexer~link minha_vida nesse onde~essa organ- organizar organizar~contas ou_da ou_sem
overdue:audio overdue:entendi overdue:quais o~tambem para_sair pergunta_de perguntou perguntou_$ pode~aproximado por~ou posso~foto qual_era qual~voce que_isso que_ja quem~devendo quer quero_limpar quero_organizar que~exato que~paguei que~perguntou que~serve rates:acho rates:como rates:fala rates:isso respondo_como sei~direito ser_aproximado serve_$ significa_isso simpl- simples simples_$ tem_que
tipo_de tipo_o tipo~gasto tipo~que uma_forca uma~ai voce_perguntou voce~quem`,
    '5': `^_bruto ^_gostaria ^_isso ^_soma ^_vim a_responder acho_isso after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:repete after-roadmap:sei ajuda~responder alguem_me alguem~ajuda app_aparece as_atrasadas as_opcoes bruto~liquido como_descubro como_eu como_respondo como_vejo como~quanto como~sei consent:das contas_$ das_dividas da~exemplo de_novo de_orientacao de_um debts:como
debts:entra debts:pergunta debts:preciso debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direi- direito_explica documento_$ do~aparece do~filho eh_$ eh~valor em~lugar entendi_foi entendi~nada entendi~pergunta entra_a entra_nisso escrever_o escrever~numero esqueci_qual essa_informacao essentials:? essentials:assim essentials:qual esta_devendo esta_falando eu_faco
eu_vejo eu~agora eu~aqui exemplo_$ e~que faco~sair fala_mais falando_$ falar_por fala~simples falta_$ fica_isso fica~no filho_$ flexibles:eh flexibles:isso foi_nada funciona~aqui gasto_$ incomes:exemplo incomes:isso incomes:mes incomes:por incomes:quais informacao informacao_$ isso~boleto isso~voce ja_paguei juros_$ ler ler~explica limpa- limpar liqui- loja_eh loja~essa lugar_do lugar~app
mandar_documento mes mexer nao~foi nao~ler nao~mexer novo o_do onde onde_fica onde~vejo opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado ou~juros overdue:o o~eh o~entra o~eu o~ou o~quer paguei_$ para~das para~isso pedir_ajuda pensao_do pensao~meu pode pode_ser precisa_mandar precisa~documento preciso~um quais_sao quais~as qual_loja qual~eh que que_lugar que_voce quem_esta quer_dizer queri-
queria quero~das quero~minha quero~minhas que~de que~dizer que~faco que~nisso que~tudo rates:entendi rates:eu rates:oi rates:ser rates:tambem responder respondo_isso sabe_fazer sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ serve so_as soma_tudo soma~ou so~atrasadas tipo_como tudo_ou tudo~separado um_exemplo vejo vejo~juros vim vim_pedir vim~ajuda voce voce_esta voce~falando
voce~fazer`,
    '4': `:aqui :novo :pode ?_como ?consent ^_coloco ^_com ^_me ^_qual ^_que ^_vi a_pensao acho after-roadmap:contas after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:nao after-roadmap:queria after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor amor_de amor~deus aparece
aparece_$ app aqui_$ as assim_taxa atrasadas atrasadas_$ bico_tambem coloco coloco_o coloco~do como~taxa consent:ajudam consent:da consent:essa consent:explica consent:help consent:melhor consent:minhas consent:preciso consent:um consent:uma consent:voce conta conta_$ contas conta~bico conta~vale credo- credor credor_$ da das da~toda de_deus de_hoje debt-amount:audio debt-amount:eh
debt-amount:entendi debt-amount:fala debt-amount:isso debt-amount:ou debt-amount:qual debt-amount:tipo debt-kind:tipo debts:NAME debts:as debts:das debts:dividas debts:entendi debts:exato debts:exemplo debts:isso debts:mes debts:por debts:que debts:quero debts:sair descu- deved- devedor devedor_$ de~orientacao de~ou de~sobre digo_aqui dividas dizer do_app do_meu docum- documento do~marido
eh_credor eh_essa eh_saldo eh_taxa eh~devedor em_que enrol- enrolado enrolado_me enrolado~ajuda entendi_o entra_o entra~aluguel escre- esqueci~era essa_$ essencial essencial_$ essentials:explicar essentials:juros essentials:mes essentials:novo essentials:o essentials:onde essentials:precisa essentials:que essentials:repete esta_atrasada estou_enrolado estou~nao eu_digo eu_sei eu~o eu~se falan-
falando falar~audio filho finan- financeira_$ flexibles:entendi flexibles:o flexibles:por flexibles:tipo gasto gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:fala incomes:o incomes:pode incomes:posso incomes:precisa incomes:taxa indicaram indicaram_voce indicaram~para isso_que link_$ lugar luz manda- mandar_audio marido_tambem me me_indicaram mes_ou mes~por meu_filho meu_ou meu~da me~ai
me~pelo me~voce minha- minhas no_boleto o_bico o_numero onde_eu onde~isso orientacao_$ orientacao_sobre orientacao~minhas ou_por ou_tudo ou~junto ou~semana overdue:ajuda overdue:eh overdue:melhor overdue:posso overdue:taxa o~ai o~meu o~significa para_ajudar para_que parcela pedir pelo_amor pelo~de pode~so por por_audio posso~audio posso~por precisa_ser precisa~exato quanto_falta que_$ que_eh
que_entra que_quer que_significa que_tipo que~credor que~digo que~para que~sabe que~saldo que~tenho rates:a rates:direito rates:mes rates:onde rates:posso rates:repete rates:respondo saldo_devedor se_esta sei~esta sem_juros ser_so ser~as se~atrasada signi- significa sobre_minhas sobre~dividas soma so~meu tenho~responder toda_$ um um_ou um_por uma_orientacao um~tudo um~um vale_tambem vejo_isso
vejo_o vi_que vi~voce voce_para voce_quer voce_sabe voce~ajudar voce~com`,
    '3': `. :eu :fazer :posso :queria ^_alguem ^_em ^_quero abert- aberto aberto_$ aceit- after-roadmap:desse after-roadmap:financeira after-roadmap:gostaria after-roadmap:me after-roadmap:minhas after-roadmap:organizar after-roadmap:sair after-roadmap:sobre after-roadmap:vi afund- afundado afundado_em afundado~divida agora_$ ajuda_com ajuda~minhas apare- aqui aqui_? atrasada a~. a~do bico boa~queria
boleto_$ coloc- com_minhas comecar_me comecar~ajuda com~dividas confu- confusa confusa_nao confusa~entendi consent:conta consent:contas consent:em consent:estou consent:organizar consent:orientacao consent:pergunta consent:quero consent:responder consent:sabe consent:sair de_ajuda debt-amount:ajuda debt-amount:aqui debt-amount:conta debt-amount:explica debt-amount:posso debt-amount:ser
debt-amount:so debt-kind:como debt-kind:que debts:agora debts:dificil debts:estou debts:explicar debts:filho debts:mandar debts:me debts:novo debts:onde debts:organizar debts:ou debts:paguei debts:posso debts:taxa deven- devendo de~com de~financeira de~help de~mes de~renda digo divid- divida_voce divida~esta dizer_essencial dizer_flexivel eh_parcela eh~dizer eh~em eh~pergunta em_aberto em_divida
entendi~plano era escrever_$ essentials:bruto essentials:dizer essentials:eh essentials:falando essentials:liquido essentials:mandar essentials:pergunta essentials:quer estou_afundado estou_confusa estou_perdido eu_posso eu~fazer eu~ouvi eu~que explica favor_$ fazer fazer_$ fazer~? financeira financeiramente financeiramente_$ flexi- flexibles:de flexibles:eu flexibles:juros flexibles:mes
flexibles:para flexibles:precisa flexibles:tenho flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona_isso gosta- gostaria gostaria_de incomes:as incomes:audio incomes:entendi incomes:entra incomes:exato incomes:mandar incomes:melhor indic- isso_aqui junto junto_$ link me_perdi mes_voce mes~quer meu~tambem me~financeiramente n1 nada_desse nao_ouvi nao_sei nao~a nao~nada nisso o_aluguel
o_juros o_meu o_vale o_valor oi_nao oi~entendi onde~me organizar_financeiramente orientacao_financeira ouvi_direito ou~do ou~parcela overdue:exemplo overdue:mandar overdue:pergunta overdue:pode overdue:tenho overdue:valor o~comeco o~posso o~total o~voce para_dizer para~com para~minhas para~o parce- parcela_em parcela~aberto pensao perdi- perdi_, perdido perdido_me perdido~ajuda perdi~qual
pergunta_. pergunta_isso perguntar_$ poder- poderia por_semana por_um por~pergunta posso_fazer posso_te posso~perguntar preciso~ajuda preciso~orientacao preciso~uma qual_divida qual_mes qual_renda que_posso que_responder quer_$ queria~com queria~para quero_sair quer~essencial quer~flexivel que~ajudam que~do que~isso que~parcela que~posso que~taxa rates:ajuda rates:aqui rates:as rates:conta
rates:entra rates:essa rates:ler rates:o rates:ou rates:paguei rates:pergunta rates:pode rates:qual rates:quer rates:responder rates:simples rates:vejo refor- renda_voce renda~esta repete_que repete~eu sabe saldo sem_$ sobre socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da tudo_junto valor_com valor_de valor_total valor~hoje valor~juros valor~ou vida`,
    '-3': `:com :funciona :isso :quero ?after-deficit ?confirm-creditor ?confirm-delete ?debt-creditor ?instalments-left ?more-debts ?thirteenth ?worry FIGURE ^_$ ^_NAME ^_boa ^_deixa ^_desfaz ^_desfazer ^_meu ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_perdi ^_proxima ^_pula ^_reset ^_sair ^_sei ^_so after-roadmap:a after-roadmap:agora after-roadmap:eh after-roadmap:posso after-roadmap:qual
after-roadmap:que ajuda_a ajuda~o as_contas as_dividas atend- basic- bloqu- calor calor_$ casa_$ cobra- coisa confi- consent:? consent:entendi consent:favor consent:meu consent:sim consi- consignado conta_uma conve- cpf da_para de_divida de_pergunta deixa depoi- depois desco- desem- desfaz desfazer desfazer_isso dessa devo de~, dia_$ dinhe- dinheiro disso do_tempo e_o eh~? empre- encer-
entendi_mais entendi~ou esqueci_$ esse essentials:ajuda falei_$ favor_me favor~ajuda fazem fazem_$ fora_$ hoje_$ incomes:essa incomes:nada incomes:sei juros_, liga liga_$ ligar lista lista_$ mais_$ mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ meu_numero me~a me~o mim mim_$ mostr- muda muda_de muda~pergunta namor- nao_$ nao_precisa nao_quero nao_tenho negociar nenhuma nunca o_NAME ok
ou_menos overdue:todas o~? o~da o~do o~nao paga pago para_mim parar parti- passar pedi pensar pensar_$ pergunta_anterior pode_mandar por~me posso~? preciso_pensar prime- pront- pronto pronto_$ proxi- proxima pula que_calor quero_sim quero~o que~falei que~fazem que~tem rates:, rates:divida rates:esse rates:rotativo reset reset_$ rotativo_$ saber sei_$ sei~eh sim so_isso tempo tempo_$ tira
uma_pergunta vai vamos vida_$ voce_$ voce_eh voce_tem voce~meu volta_$ vou worry:estou`,
    '-4': `,_onde :como ?confirm-change ?income-source ?which-change ^_acho ^_as ^_ja ^_nada ^_quem ^_tudo ^_volta acho_que after-roadmap:isso after-roadmap:novo after-roadmap:o after-roadmap:pode anter- anterior boa cance- coisa_$ com_isso com_o como~o consent:nao de_juros de_que desca- de~tipo eh~de eh~divida entendi_de essa_divida essentials:me essentials:quero eu_falei falei fora incomes:? lembr- menos
negoc- nem nenhu- onde_vejo outra_pergunta o~tem passa passa- qual_o que_tem rates:taxa respondi rotat- rotativo sair_$ taxa_de tem_$ tipo_eh tipo~essa ver volta- voltar`,
    '-5': `?after-crisis ?confirm-amount ^_esta after-roadmap:como ajuda~organizar consent:pode desfa- eh_isso nao~de pular rates:juros volta`,
    '-6': `boa_pergunta oi_$ outra`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '18': `liga`,
    '16': `^_chama atendente human- humano`,
    '15': `^_atendente chama falar_com`,
    '14': `humano_$ liga_$ me_liga`,
    '13': `atendente_$ chama_o quero_suporte supor- suporte suporte_$`,
    '12': `algue- alguem me_transfere telef- telefone trans- transfere transfere_$`,
    '11': `falar o_# pessoa_$ qual~#`,
    '10': `:humano ^_falar ^_liga ^_me atendimento gente liga_para ligar liga~mim pesso- pessoa qual_o`,
    '9': `:atendente alguem_$ com_um de_verdade passa_para robo`,
    '8': `ligar_para quero~com verda- verdade`,
    '7': `:o :tem after-roadmap:alguem chama~gerente conversar debts:liga gerente_$ ligar~voce para_alguem para_voce passa posso_ligar posso~para quero_pessoa responsavel responsavel_$ tem~? um_atendente uma_pessoa voce_$`,
    '6': `#_$ ?essentials ?rates ^_qual after-roadmap:atendente after-roadmap:atendimento after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor com consu- consultor consultor_$ de_robo debts:falar debts:quero essentials:atendente essentials:me gente_$ gente_de gente~verdade geren- gerente humano_ai me~para o_gerente passa~alguem prefiro~com quero quero_falar rates:liga rates:me ser_humano
ser~ai telefone_para tem_ser tem~de tem~humano voce_tem`,
    '5': `^_passa ^_prefiro ^_quero after-roadmap:chama after-roadmap:humano after-roadmap:ligar alguem_pode alguem~me atendente_? atendimento_humano atendimento_presencial atendimento~? chama_uma chama~pessoa com_consultor com_especialista com~pessoa conve- debts:# debts:alguem debts:com debts:humano debts:ligar debts:para debts:qual espec- especialista especialista_$ essentials:com essentials:falar
essentials:quero essentials:tem essentials:transfere falar~consultor falar~especialista falar~robo favor_$ ligar_$ me mim_$ para_responsavel passa~responsavel pode~ligar por_favor prefi- prefiro prese- presencial presencial_? qual queri- queria rates:alguem rates:atendente rates:com rates:falar rates:para tem tem_atendimento tem~presencial`,
    '4': `,_quero ,~pessoa :? :falar ?_quero ?debts ?~pessoa ^_alguem ^_atendimento ^_gente ^_posso ^_queria ^_tem after-roadmap:conversar after-roadmap:falar after-roadmap:gente after-roadmap:passa after-roadmap:robo after-roadmap:telefone after-roadmap:verdade cansei_de cansei~robo centr- central central_de central~atendimento com_alguem com_gente com_robo com_uma conversar_? conversar_com de_atendimento
de_voce debts:gente debts:tem de~quero essentials:# essentials:atendimento essentials:gente essentials:humano essentials:o essentials:pessoa essentials:qual existe_telefone existe~para falar~gente falar~um favor me_ligar me_passa nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade o_telefone para_conversar para_mim pode_me posso qual~telefone quero_gente rates:# rates:atendimento rates:chama
rates:o rates:pessoa rates:qual rates:tem rates:transfere resolve resolve_, resolve~quero robo_$ robo_, robo_quero robo~gente robo~quero telefone_de telefone~conversar telefone~voce tem_alguem tem_central tem_ninguem um_humano um~? verdade_$ verdade_? verdade_por verdade~favor`,
    '3': `,_tem ,~gente :cade :me :quero :voce FIGURE ^_cade ^_cansei ^_existe ^_voce after-roadmap:consultor after-roadmap:favor after-roadmap:gerente after-roadmap:queria after-roadmap:quero after-roadmap:um ai_de ai~verdade alguem_de alguem_que alguem~de alguem~possa atende atende_alguem atender atendimento_$ cade cade_o canse- cansei chama_um chama~humano com~funcionario com~responsavel conversar~um
debts:me debts:mim debts:robo debts:verdade de~por eh_robo era_gente era~de essentials:chama essentials:consultor essentials:de essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:robo essentials:telefone essentials:verdade eu_ligar exist- existe falar~alguem falar~o funcionario funcionario_$ gente_? gosto gosto_de gosto~robo me_atende me_atender me~alguem mim
nao_gosto nao_tem ningu- ninguem o_responsavel para para_eu para~ligar possa possa_me prefiro_conversar prefiro_falar que_possa queria_conversar queria_era queria~com queria~gente quero_um rates:de rates:gente rates:ligar rates:mim rates:passa rates:quero rates:robo rates:verdade resol- respo- robo~tem telefone~eu tem_gente tem~telefone um um_funcionario um_telefone voce voce~robo`,
    '-3': `^_oi ^_para ajuda falar_$ lembr- me_ajuda oi tem~para`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '17': `fui`,
    '16': `^_fui after-roadmap:fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '13': `INCOME dispe-`,
    '12': `desem-`,
    '11': `^_perdi suspe- traba-`,
    '10': `after-roadmap:estou after-roadmap:perdi demit- perdi`,
    '9': `?after-deficit a_empresa after-roadmap:empresa after-roadmap:minha after-roadmap:sem embor- embora firma meu_contrato o~me sem servi- servico servico_$`,
    '8': `after-deficit:meu after-roadmap:cortaram after-roadmap:embora after-roadmap:firma after-roadmap:meu after-roadmap:salario after-roadmap:servico bloqu- contrato corta- demitido desempregado empresa familia_$ fui_demitido ontem ontem_$ pensao_$`,
    '7': `^_estou ^_sai after-roadmap:contrato after-roadmap:faliu after-roadmap:ontem after-roadmap:sai after-roadmap:trabalho a~faliu a~fechou bloqueou contr- contrato_$ cortado cortado_$ desempregada desempregada_$ do_servico embora_$ empre- estou estou_desempregada estou_desempregado faliu fique- fiquei me_bloqueou me~ontem nao_posso o_inss renda_$ renov- sai_do trabalhar trabalhar_$`,
    '6': `:recebo ^_a ^_fiquei ^_meu a_firma acabo- acabou after-roadmap:acabou after-roadmap:bico after-roadmap:demitida after-roadmap:desempregado after-roadmap:me after-roadmap:pensao after-roadmap:renda after-roadmap:trabalhar as_contas a~me bico cortaram_meu demitida demitido_$ desempregado_agora dispensaram dispensaram_ontem dispensou emprego estou~agora fechou_$ fiquei_sem firma_fechou fui_demitida
me_dispensaram me_dispensou nao_recebo o_trabalho perdi~emprego quebr- renda rua sai salar- salario tenho_mais uber`,
    '5': `:mais :nao ?after-roadmap ^_bloquearam ^_cortaram a_loja after-deficit:contrato after-deficit:me after-roadmap:agora after-roadmap:auxilio after-roadmap:beneficio after-roadmap:contas after-roadmap:cortado after-roadmap:demitido after-roadmap:dispensou after-roadmap:fiquei after-roadmap:inss after-roadmap:mandaram after-roadmap:posso after-roadmap:rua auxilio_$ bloquearam bloquearam_minha
bloquearam~conta conta_do contas contas_$ cortaram cortaram~contrato e_eu emprego_$ estou_sem estou~sem faxin- fecho- fechou fui_para fui~rua inss mandaram_embora me_mandaram meses meu_auxilio meu_beneficio meu_bpc meu~foi me~as me~embora minha minha~do nao_renovaram nao~mais o_emprego o_patrao o~nao para_rua patrao_me perdi_meu perdi_o renovaram sai~servico salario_$ sem_salario trabalho
trabalho_$`,
    '4': `:em :emprego :estou :sem ^_ficharam ^_levei ^_passaram a_tesoura acabou_$ acabou_meu after-deficit:eu after-deficit:o after-deficit:servico after-roadmap:as after-roadmap:desligou after-roadmap:emprego after-roadmap:fechou after-roadmap:meses after-roadmap:nao after-roadmap:patrao after-roadmap:tenho auxil- auxilio a~no a~onde beneficio_foi bolsa bolsa_familia bpc bunda bunda_da bunda~firma conta-
da_firma desligou desligou_$ dispensou_$ entra_nada eu_rodei eu_trabalhava e~rodei faxinas faxinas_todas fazia faz~meses ficha- ficharam ficharam_a ficharam~loja firma_$ foi_cortado fui~embora levei levei_um levei~pe loja_onde loja~eu manda- mandaram mando- mandou mandou_todo mandou~mundo me meses_, meu meu_servico me~do minha_renda minhas_faxinas minhas~todas mundo_embora na_bunda nao_tenho
nao~meu nao~ter na~da no_setor no~e onde_eu onde~trabalhava passaram passaram_a passaram~tesoura patra- patrao patro- patroa patroa_me patroa~dispensou pe pe_na pensao perdi_minhas perdi~faxinas pe~bunda recebo renovaram_meu renovaram~contrato rodei rodei_$ sem_receber sem_renda sem_trabalho setor setor_e setor~eu tesou- tesoura tesoura_no tesoura~setor tirar- tiraram todo~embora trabalhava
trabalhava_$ um_pe um~na vou_ficar vou_ter`,
    '3': `#_meses #~, ( ,_e ,~agora :acaba :embora :fechou :fiquei :janeiro :o :perdi :seguro ^_acabou a_partir a_patroa acaba_em acabou~servico after-deficit:na after-deficit:sem after-roadmap:( after-roadmap:a after-roadmap:bolsa after-roadmap:bpc after-roadmap:causa after-roadmap:cirurgia after-roadmap:deram after-roadmap:do after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:loja
after-roadmap:mandada after-roadmap:mandou after-roadmap:partir after-roadmap:patroa after-roadmap:receber after-roadmap:renovaram after-roadmap:setor after-roadmap:ter after-roadmap:trampo after-roadmap:venceu after-roadmap:vou agora_? aposentadoria_$ benef- beneficio bico~eu bpc_foi bpc~cortado causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia dele dele_$ deram desli- deu_as
deu~contas em_janeiro embora_hoje estou_parado estou~emprego eu_fazia e~? e~seguro famil- familia faz_# fazia_$ ficar ficar_sem fiquei~e fiquei~o fui_mandada incomes:desempregado incomes:entra incomes:faz incomes:meses inss_suspendeu inss~minha janei- janeiro janeiro_$ loja mandada mandada_embora mandaram~hoje marido_perdeu marido~o me_deu meses_$ meses~nao meu_trampo meu~perdeu meu~temporario
minha_aposentadoria minha_conta mundo nao_entra o~acaba o~dele o~suspendeu parado_sem partir patrao~deu pensa- perde- perdeu perdeu_o perdeu~trabalho perdi~servico perdi~trampo por~da posso proxi- que~fazia receb- rua_$ salario_a sem_emprego sem_o sem~a sem~bico servico_temporario suspendeu suspendeu_minha suspendeu~aposentadoria tempo- temporario temporario_$ ter todas todas_$ todo_mundo
trabalho_dele tramp- trampo trampo_$ venceu_e vou~sem`,
    '-3': `:agora ^_mudou after-roadmap:baixar after-roadmap:em after-roadmap:mudou after-roadmap:quero arrum- bairr- bairro bairro_$ baixa- baixar do_bairro do_meu embora_do embora~bairro me~no mudou mudou_meu mundo~do o_prazo o_salario o~do perdi_as perdi~contas prazo`,
    '-4': `?income-source ?worry aceit- aceitaram after-roadmap:aceitaram meu_salario`,
    '-5': `:meu`,
    '-7': `worry:fui`,
  },
  minor: {
    '15': `^_tenho consent:#`,
    '13': `consent:sou`,
    '12': `?consent sou`,
    '11': `menor_$`,
    '10': `^_sou consent:tenho nao~#`,
    '8': `:anos compl- quinz- quinze tenho tenho_#`,
    '7': `# #_anos :tenho FIGURE ^_faco consent:ainda consent:faco consent:idade faco_# idade tenho~anos`,
    '6': `#_$ ^_ainda anos anos_$ consent:menor`,
    '5': `consent:falta consent:mas consent:minha consent:para de_idade de_menor menor sou~menor`,
    '4': `#_em #~? #~que :# :estou ^_falta ainda ano consent:ano consent:de consent:em consent:vem eu~# faco faco~em falta idade_$ minha~eh nao_sou pode_? que_vem sou_de sou~de vem_$`,
    '3': `#_mes #~posso ,_queria :devendo :e :queria ainda_nao ajudar_minha ajudar~mae anos_, anos_e anos_posso anos~estou anos~queria anos~usar ano~# consent:NAME consent:eu consent:fazer consent:fiz consent:mae consent:so consent:um de~mas dois_meses e_estou eh_# estou_devendo e~devendo fazer_# fiz_# mae maior_de maior~idade mas menor_mas mes~vem minha_mae para_# para~fazer posso_usar so_# sou_maior
sou_menor tenho_so tenho~# tenho~e um_ano vem`,
    '-3': `^_# ^_ja aceit- aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ pergu- perguntar perguntar_$ pode_perguntar sou~maior`,
    '-4': `ja~# opcao`,
    '-5': `consent:ja`,
    '-8': `nao_,`,
    '-9': `,_tenho ,~# consent:, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao`,
    '13': `esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei mes nao_consegui novem- novembro pulei`,
    '9': `nao_paguei nao~o o_plano pulei_$`,
    '8': `^_novembro after-roadmap:plano consegui esse mes_nao novembro_pulei pagar_$ plano_$`,
    '7': `^_furei after-roadmap:consegui after-roadmap:deu after-roadmap:furei after-roadmap:tive conse- deu esse~eu furei paguei_$ plano`,
    '6': `:mes after-roadmap:apertou after-roadmap:atrasei after-roadmap:gastei apertou como_pagar consegui~o deu_para deu~pagar e_nao e~paguei gaste- gastei mes_eu nao_deu nao_sobrou nao_tive nao~como nao~pagar o_dinheiro pagar_a pagar~NAME tive`,
    '5': `:nao ^_atrasei ^_esse ^_usei a_parcela after-roadmap:dinheiro after-roadmap:pagar after-roadmap:parcela after-roadmap:usei apert- apertou~nao atrasei da_$ dinhe- dinheiro do_plano mes_$ nao~dar nao~para pagar paguei_nada para_pagar parce- parcela_desse parcela~mes usei usei_o`,
    '4': `#_do :esse :foi :pagar NAME_. ^_mes after-roadmap:branco after-roadmap:carne after-roadmap:contas after-roadmap:e after-roadmap:ficou after-roadmap:nada after-roadmap:nenhuma after-roadmap:paguei after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou after-roadmap:tras apertou_aqui aqui_nao as_contas a~. a~desse carne carne_$ consegui_pagar conseguir~nada consigo~a cumpr- em_branco estou_sem
ficou ficou_para fiquei~e foi gastei_o mes~em mes~foi nao nao_foi nao~nada nao~os os_# pague- paguei parcela quebr- quebrou sem_dinheiro sobro- sobrou sobrou_para vai_dar`,
    '3': `,_nao ,~paguei :. :NAME :a :paguei ^_deu ^_fiquei ^_gastei ^_nao a_moto adoec- adoeceu adoeceu_e after-roadmap:adoeceu after-roadmap:aqui after-roadmap:as after-roadmap:combinado after-roadmap:dezembro after-roadmap:do after-roadmap:doente after-roadmap:em after-roadmap:era after-roadmap:ficaram after-roadmap:filho after-roadmap:fiquei after-roadmap:foi after-roadmap:mal after-roadmap:moto
after-roadmap:mundo after-roadmap:ninguem after-roadmap:o after-roadmap:os after-roadmap:pagamento after-roadmap:parcelas after-roadmap:remedio after-roadmap:ter after-roadmap:vem after-roadmap:vou atras- a~e branc- branco branco_$ combi- combinado combinado_$ conta- contas dar desse_mes deu~, dezem- dezembro doent- doente doente_e e_as em_dezembro esse_nao esse~nao esse~vou e~o e~sobrou ficar-
ficar_devendo ficaram filho_adoeceu fique- fiquei foi_mal mal mal_$ mes_apertou mes_que mes_vou mes~ficar mes~nao mes~vai mes~vem meu~adoeceu moto moto_e mundo nada_esse nada~mes nao_vai ninguem_$ o_combinado o~do o~era pagar_nada pagar_o parcelas parcelas_$ pular que_era que_vem remed- remedio sem_pagar sobrou~pagar ter_que todo_mundo todo~esse tras tudo~mes vou_ficar vou_ter vou~devendo vou~que`,
    '-3': `^_paguei after-roadmap:faco after-roadmap:mais after-roadmap:por after-roadmap:qual after-roadmap:se a~esse conseguir~isso da_para dinheiro_todo e_se enten- entendi_o entendi~plano esse_dinheiro esse~? esse~todo e~mes faco_o faco~que isso_tudo isso~por mes_? nao_tenho overdue:paguei pagar_esse pagar_isso pagar~mes pagar~tudo para_quem por_mes que_? que_nao quem quem_$ so tenho_esse tenho~dinheiro
tudo_por`,
    '-4': `^_consegui ^_e ^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:so after-roadmap:tenho entendi esse_plano nao_entendi quais so_o todo_mes`,
    '-5': `after-roadmap:quais after-roadmap:quem paguei~o`,
    '-6': `paguei~NAME`,
    '-7': `nao~a paguei_a`,
  },
  none: {
    '30': `?debt-creditor`,
    '21': `?debt-kind`,
    '18': `?instalments-left ^_tudo n0`,
    '17': `^_$ debt-creditor:NAME`,
    '16': `?income-low-month`,
    '15': `^_todas ai_ai`,
    '14': `# ^_ai ^_eita ^_kkk eita eita_$ fixo kkk kkk_$ which-creditor:NAME`,
    '13': `atras- nenhuma_em overdue:desde subiu`,
    '12': `?debts ?overdue ^_achei ^_as ^_hoje ^_nossa calor_$ como_voce isso_? menos nossa overdue:NAME pensar pensar_$ que_calor rates:# rates:juros`,
    '11': `#~# ?after-deficit NAME_# NAME~NAME ^_hum ^_ontem ^_pois as_vezes debt-kind:eh desde dia esse_governo essentials:# fe_$ hum hum_$ instalments-left:a mais_ou mudou ou_menos pois pois_eh sei_$ tenho_fe thirteenth:sou`,
    '10': `:👍 ?incomes ?rates ^^ ^_NAME ^_aff ^_cartao ^_desde ^_misericordia ^_ouvi ^_sei aceitarem aff after-roadmap:aceitarem after-roadmap:mudou after-roadmap:recebi bom_domingo calma_ai debts:devo dific- dificil divida_$ domin- domingo econo- esse_plano fe flexibles:# incomes:# incomes:minimo mais~menos maria maria_$ menos_$ miser- misericordia misericordia_$ more-debts:, n1 nao_, offers:estou
ouvi_falar overdue:todas uns vou worry:tudo`,
    '9': `,~tem .~. EXPENSE NAME ^_calma ^_comecei ^_devo ^_feliz ^_ja ^_sao ^_vou after-roadmap:achei after-roadmap:amanha after-roadmap:isso alta alta_$ boa_semana calma caro_$ complicado complicado_$ confirm-amount:dois consent:sim debt-amount:# debt-kind:carne debt-kind:emprestimo debts:# debts:$ deixa_eu depen- depende depois_passo depois~la deus_eh deus~mais dificil_$ dinheiro_some domingo_$
eh_complicado eh_mais fala_para falei_isso feliz feliz_natal flexibles:o instalments-left:# instalments-left:anos instalments-left:so ja_volto ja~isso matar mes mes_$ nao~negociar natal natal_$ no_banco nossa_senhora outra_divida ouvi overdue:ano overdue:meses overdue:so o~some paguei~NAME parar~pagar passo_la preciso_pensar rates:cobra sexta sexta_$ sobra_nada subiu_$ thirteenth:, vence vezes
vida_$ volto volto_$`,
    '8': `#_meses ,_acabou ,~tudo ._. :# :primeiro ?essentials KIND NAME~, ^_depende ^_emprestimo ^_ganho ^_melhor ^_meu ^_os ^_pera ^_um ^_uma ^_vixe a_$ a_vida after-roadmap:decimo after-roadmap:fala after-roadmap:melhor after-roadmap:sei after-roadmap:terceiro ajuda~organizar amanh- amanha amanha_$ aqui_$ atrasei_o atraso calor casar_$ cobra com_# com_atraso consegui_um consegui~trabalho de_vez
debt-amount:dia debt-creditor:do debt-kind:da debts:sao de~divida dia_# dias_$ dirig- dirigindo dirigindo_$ dois e_o em_quando esper- essa_pergunta esta_dificil esta_puxado estou_dirigindo estou_ferrada estou_lascado ferra- ferrada ferrada_$ income-low-month:mes incomes:a instalments-left:metade instalments-left:na instalments-left:quinta ja_respondi ja~essa lasca- lascado lascado_$ metade_$ mil
more-debts:nao nao_ajuda nao_da nao~acabou nao~so offers:negociar onibu- onibus overdue:a overdue:as overdue:atrasado overdue:nenhuma paga_primeiro para_# parar_de pensa- perai pode_isso puxad- puxado puxado_$ qual~primeiro quanto_eu quero_negociar quint- quinta respondi_essa respondi~pergunta sem_juros seman- semana semana_$ sera sera_que tambe- tambem tem_como thirteenth:ai tudo_caro um_trabalho
vez_em vez~quando vixe vixe_maria`,
    '7': `#_# #_dias $ ,_pago ,_so 13o_$ :dia :kkk :meu :minhas :nada :sei :sobra ?~? FIGURE ^_? ^_carne ^_depois ^_espera ^_esse ^_estou ^_metade ^_talvez a_bateria a_menor acabou~bateria aceitaram_meu aceitaram~cartao achei after-deficit:de after-roadmap:# after-roadmap:chama after-roadmap:estava after-roadmap:ja agora~o ano_$ atraso_$ banho banho_$ bateria bateria_$ bati~carro bom_que bom~existe burro
carro_$ com_meu comecei compl- consigo_$ conto conto_$ de_pagar debt-creditor:da debt-creditor:loja debt-kind:cartao debt-kind:de debt-kind:do debts:sei debts:serasa decimo_terceiro depende_$ depois~conto desisti_da devem devem_dinheiro de~em diarista_$ do~ja duzia eh_NAME eh_a espera esta_atrasado estou_lendo estou~aqui estou~banho eu_consigo falar_$ fechei_o fia fia_$ flexibles:e ganho
ganho~demais governo_$ hoje_esta igual incomes:sei instalments-left:duzia instalments-left:falta instalments-left:mais ja ja~respondo lendo lendo_aqui maio mais~a me_devem mei meses me~dinheiro minimo_$ minut- minuto minuto_$ more-debts:tambem moto_$ muito~mim n2 na_NAME na_televisao nada_nao nao~pago nao~renda negociar no_banho o_salario oferta~por overdue:dias overdue:faz overdue:fia overdue:mes
overdue:ontem overdue:semana overdue:uns o~da o~mudou pensando_$ pera pode~? primeiro_$ rates:estou rates:nada salar- salario sao setem- setembro setembro_$ se~eu so_mais sobra some_$ sou_mei talvez_$ te_conto televisao_$ tem~voce tenho_renda thirteenth:estou tudo_subiu um_ano um_minuto uma_divida uns_# vai_me vez vezes_$ vi_na vi~televisao voce~para vou_perguntar`,
    '6': `#_$ #_% #~ja % , ,~NAME ,~e ,~isso ._$ / 13o :agora :ainda :casa :dividas :errado :esta :nao :nisso :salario :toda ?_o NAME_? NAME_ate NAME_esta NAME_nao NAME_tambem NAME~esta NAME~setembro ^_a ^_arrumei ^_bati ^_cobranca ^_consegui ^_falei ^_fatura ^_financiamento ^_gasto ^_minha ^_mudou ^_operei ^_recebi ^_serasa ^_vendi ^_vi ^_👍 a a_netflix achei_pesado after-deficit:com after-deficit:divida
after-deficit:voce after-roadmap:antecipar after-roadmap:chega after-roadmap:comecei after-roadmap:cortar after-roadmap:desisti after-roadmap:divida after-roadmap:emprego after-roadmap:ganhar after-roadmap:logo after-roadmap:matar after-roadmap:menor after-roadmap:mim after-roadmap:organizar after-roadmap:parar after-roadmap:quero after-roadmap:receber after-roadmap:recomecar after-roadmap:sera
after-roadmap:sexta after-roadmap:subiu after-roadmap:vence after-roadmap:vendi ai_que aniversario_$ antecipar aquela_la aqui arrum- arrumei arrumei_emprego atrasado aumen- a~estava a~parcela a~vence banco_$ bater- bati bati_o cacho- cachorro cachorro_esta cachorro~doente cada_dia cada~pior cai caiu_a caiu~internet caro chovendo chovendo_aqui cidad- cidade cidade_$ cobra_nada cobra~nao com_esse
comecei_a comecei~trabalhar como_deixar como~mais com~plano confirm-delete:pensando confirm-delete:pera consent:e consent:pode consent:ser corri- corrido corrido_$ cortei_a creio_meus creio~filhos da_ordem da~. da~pagar de_cidade debt-creditor:dona debt-kind:conta debt-kind:crediario debt-kind:fatura debt-kind:financiamento debt-kind:mesmo debts:banco deixar_mais deixar~leve deixa~pensar
depende_do depois_te dia_dificil dia_pior dinhe- dinheiro do_banco doente_$ dois_$ dois_anos do~. e_NAME eh_$ eh_muito eh~aniversario eh~para eh~vida eles_nao empre- emprego_$ entendi_mais entendi~ou errado_$ essas_contas essentials:esta esta_chovendo esta_corrido estav- estava esta~aqui estou~onibus eu_pegar eu_pensar eu~, existe_isso fecho_$ filhos_sozinha foi ganho_o ganho_pouco ganho~minimo
gostei_da gostei~ordem gover- governo governo_nao governo~ajuda hoje~corrido hoje~meu income-low-month:tem incomes:ganho instalments-left:ainda instalments-left:ultima instalments-left:uma inteiro ja_falei ja~metade joelh- joelho joelho_$ leve leve_$ logo_a mae_mora mae~comigo maio_$ mais_leve mandar_os mandar~papeis marisa_nao menos~mes merca- mes_so meu_aniversario meu_cachorro meus~sozinha
me~no minha~me minha~mora mora_comigo more-debts:acabou more-debts:isso mudei mudei_de mudei~cidade mudou_meu muito_para nao_eh nao_gostei nao_paguei nao_so nao_sobra nao_tem nasce- nasceu negociar_agora negociar~o netfl- netflix no_onibus nossa_que nossa~susto no~agora o_NAME o_joelho offers:pensar onibus_agora opere- operei operei_o operei~joelho ordem_$ organizar_$ overdue:contas overdue:duas
overdue:um o~nem o~saiu pagar_tanto pago_NAME pago_tudo pago~# pago~certinho paguei_com paguei~atraso para_mim para~tanto perguntar pesado_$ pior_$ plano por_mes pouco pouco_demais que_existe que_susto quem~? quero_recomecar quero~das quero~pagar que~dificil que~me quise- quitar rates:. rates:sem rates:te rates:zero respondi sair_das sair~dividas salario_nao salario~da senhora_$ se~nao sim_pode
so_a susto susto_$ talve- talvez tambem_esta tanto te_respondo telev- televisao tem_mes tem~NAME tem~deixar tenho_outra tenho_sim tenho~divida thirteenth:maio thirteenth:pensar thirteenth:sim todas todas_$ todas_atrasadas traba- trabalho_$ um vai_para vai~divida valor_do veio_tudo vendi vida voce~? vou_mandar vou_passar vou~banco vou~essa vou~os which-creditor:do worry:cobranca worry:isso`,
    '5': `#_/ #_de #_e #_mil #_na #_por #~mes %_$ ,_sou ,_vou /_# :essas :mexer :no :podem :qual :recebo :viu :vou ? ?_? ?thirteenth ?which-creditor ?~que NAME_arrumou NAME_e NAME_nem NAME~namorada NAME~tem ^_agiota ^_aumentei ^_boa ^_caiu ^_crediario ^_creio ^_desculpa ^_dia ^_essas ^_foi ^_meia ^_mudei ^_posso ^_pretendo ^_que ^_semana ^_sim a_do a_estudar a_luz a_marisa a_trabalhar acabou_a aceit- achan-
achando achando_salgado adici- adicionar adicionar_uma adicionar~divida after-deficit:achei after-deficit:mim after-deficit:o after-deficit:para after-deficit:vou after-roadmap:. after-roadmap:aceitaram after-roadmap:atraso after-roadmap:casa after-roadmap:conto after-roadmap:dar after-roadmap:escrito after-roadmap:fechei after-roadmap:governo after-roadmap:ha after-roadmap:la after-roadmap:menos
after-roadmap:outra after-roadmap:ouvi after-roadmap:querem after-roadmap:recebo after-roadmap:sair after-roadmap:tambem after-roadmap:tanto after-roadmap:trabalho after-roadmap:vezes agiot- agiota ah ai_$ ai_vou ai~ver anive- aniversario antes~natal apareceu_# apareceu~% arrumou arrumou_namorada as aumentei a~NAME a~esse bairr- bairro banco banco_estava banco_ja banco~cheio carta- cartao
cartao_do casa_? casar chama- chamando chamando_de chamando~burro chega_de cheio cheio_$ chora- chorando chorando_$ cobra_juros cobranca com_nada compa- com~nao consent:cobra consent:graca consent:quem conta_, cortaram~bolsa cpf_eh crediario crediario_$ creio da da_empresa dar dar_certo de_burro de_divida de_ferias debt-amount:esta debt-amount:tudo debt-creditor:eh debt-creditor:moveis
debt-creditor:o debt-kind:foi debt-kind:loja debt-kind:moto debts:kkk debts:vergonha debts:zero deles_$ demais_$ desconto_? desculpa deus_quiser deus~vai devo dez dia_cinco diarista dias dia~consigo dinheiro_$ disseram~vao do_bairro do_natal do_salario duzia_$ e e_quanto egua eh_? eh_itau eh~% eh~eh eles_disseram em_maio emprego espera_ai espera~vou esqueci_de esqueci~uma essa_conta
essentials:deus essentials:um essentials:vou esse~so esta_chorando esta_doente esta_me estava_cheio esta~chamando estou estou_achando estou_no estou~salgado estud- estudar estudar_de estudar~noite eu~a fechei~acordo feria- ferias ferias_$ filha_nasceu filho_esta filho~chorando flexibles:de foi_embora ganha- ganhar_menos gasto~nada genro gerente_saiu gerente~de income-low-month:as
income-low-month:eh income-low-month:nunca income-low-month:varia incomes:mil incomes:renda incomes:salario indicou indicou_voce instalments-left:acaba instalments-left:eh instalments-left:marco instalments-left:meia intei- irma irma_me irma~indicou itau itau_eh itau~NAME ja_era ja_te ja~# ja~paga jogar juros_, lembrar ligacao logo mais_uma mande- mandei mandei_errado marco marco_$ marid- marido
marido_foi marido~embora maris- marisa mas matar_$ me_chamando me_indicou me_ligar me_matar meia meia_duzia menor_primeiro mercado meses_$ mesmo~a mes~nunca mes~sobrou meu_cartao meu_genro meu_marido meu~eh meu~esta meu~foi mexer_nisso me~voce mil_$ mim mim_? minha_vizinha minha~nasceu mora more-debts:marisa more-debts:mesmo moto movei- moveis muito muito_$ nada~so namorada namorada_$ nao_pago
nao_quero nao~da nao~itau nao~juros nao~muito nao~o nao~sou nasceu_$ no noite_$ nome_sujo o_mercado o_mes ofereceu~a offers:aceito offers:ai offers:ofereceu offers:sera offers:some organ- organizar os_dois overdue:de overdue:passada overdue:resto o~atrasou o~estava paguei_a para_divida pesado pior por_escrito posso_atrasar posso_pagar pouqu- pouquinho prefiro~logo prete- pretendo pretendo_quitar
pretendo~antes quando_$ quanto_da que_bom que_estou que_vao quero_adicionar quero_parar quero_receber quero_sair quero~minha quero~nada que~que quis_me quiser_vai quiseram_negociar quiser~dar quitar_antes receb- recebi recebi_# respondo_$ saiu_de saiu~ferias salario_minimo salgado_$ se_deus se_eh sei~nisso ser_$ serasa_$ sim sim_e sim~# so_sobrou sobrou_pouco sou sou_diarista sou~, so~NAME
so~pouco subiu_de subiu~novo sujo sujo_$ tanto_$ tche tche_$ te tem_o tenho_decimo tenho~na thirteenth:mei thirteenth:no thirteenth:parcela thirteenth:veio toda tomar tomar~casa tres um_mes um~de vai~certo vao~ligar varia_muito veio ver~meu viaja- viajar voltei_a voltei~estudar vou_casar vou_ver vou_viajar vou~com vou~para which-creditor:a worry:nome 👍 👍_$`,
    '4': `#_no #~? #~NAME #~hora #~poupanca #~que + +_# ,_ainda ,_o ,_onde ,~devo ,~mei ,~nao ,~pagar ,~quase - -_# . :+ :, :aqui :como :contas :cpf :foi :gostaria :hoje :leva :na :negociar :pena :tudo NAME_$ NAME_so NAME~? NAME~em ^_acaba ^_acho ^_aquela ^_atrasei ^_celular ^_cobra ^_comprei ^_cortei ^_cpf ^_deixa ^_desisti ^_deus ^_entendi ^_fala ^_faltam ^_juros ^_lembrei ^_loja ^_menos ^_parei ^_preciso
^_queria ^_sera ^_tenho ^_trabalhei ^_trocaram a_campainha a_fila acho~sim acho~tem after-deficit:dinheiro after-deficit:tirar after-roadmap:aniversario after-roadmap:aquela after-roadmap:atrasar after-roadmap:bati after-roadmap:boa after-roadmap:carro after-roadmap:cartao after-roadmap:depois after-roadmap:domingo after-roadmap:esqueci after-roadmap:falei after-roadmap:fecho after-roadmap:filha
after-roadmap:limite after-roadmap:me after-roadmap:mil after-roadmap:mudar after-roadmap:mudei after-roadmap:nao after-roadmap:nasceu after-roadmap:ne after-roadmap:ordem after-roadmap:plano after-roadmap:quebrar after-roadmap:queria after-roadmap:renda after-roadmap:sobrou after-roadmap:tenho after-roadmap:valor after-roadmap:vermelho after-roadmap:viajar after-roadmap:vida agencia_$ agost-
agosto ai ajuda_a ajuda_em ajuda~nada aluguel_mudou amanha_eu ano apertado apertado_esse apertado~plano aquel- aquela aqui_nao as_duas as_pazes as~com ate_dia ate~trinta atrasada atrasar avisar_que avisar~vou a~eh a~primeiro a~subiu bairro_$ banco_foi banco_mudou banco_segunda banco~de banco~educada banco~outra boa~, bravo bravo_$ buscar cada campa- campainha campainha_$ carne_$ carro cartao_$
cartao~NAME chequ- cheque cheque_especial cinco claro_, cobrador_nem cobrador~ligou comecei_um comecei~curso com~esposa com~irmao concordo_com concordo~esse conseguir~isso consent:mas consent:quanto consigo consigo~de conta~nao conversar~minha cortar_aqui cortar~em credi- curso curso_$ da_gasolina da_loja da~agencia da~diminuir de de_mil de_noite de_nome de_onde de_uma de_vergonha debt-amount:em
debt-amount:menos debt-amount:mil debt-creditor:ze debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:especial debt-kind:pessoal debt-kind:que debts:- debts:a debts:cpf debts:e debts:esta debts:estou debts:maria debts:na debts:nem debts:tenho debts:um debts:vai debts:vou decim- decimo deixa~pegar demai- demais depende~mes desconto~# descu- desisti dessas_$
deu_# deus devendo~para de~minhas de~veio dia_trinta dia~nem diminuir_o diminuir~valor dinheiro~mes disse_outra disse~coisa disse~se divida_? do_contrato do_emprestimo do_mes do_ze do~foi duas_mesmo e_a e_meio educada_$ eh_ate eh_bravo eh_consignado eh_da eh~dia eh~juros eles_responderem eles~que em em_dezembro em_dia em_marco em_nada embora_do embora~bairro emprestimo_pessoal em~e entrada entro-
entrou era_$ era_para errad- errei_o errei~valor escrito_$ espera_um esperando esperando_eles esperando~responderem espera~pouquinho essas_duas essas~mesmo essentials:, essentials:a essentials:bom essentials:das essentials:eh essentials:estou essentials:gasto essentials:ouvi esta esta_muito esta_para estava_grande esta~apertado esta~em estou_esperando estou_na estou~eles eu_pague eu~com e~na
faco_o faco~que facul- faculdade faculdade_$ falei falei_que falei~ia faltam~anos farma- farmacia fatura_$ fecho fez_um fez~acordo ficou_de fila_estava fila~grande filha~na filho- filhos fim_do fim~mes financeira_$ financiamento financiamento_do fiz fiz_as fizeram_uma fiz~pazes flexibles:basico flexibles:cada flexibles:com flexibles:gasto flexibles:uns foi_$ foi_educada foi~NAME ganhar ganhar~#
gasol- gasolina gasto gerente~minha golpe_? grand- grande grande_$ hoje_o hoje~cobrador ia_pensar income-low-month:, income-low-month:igual income-low-month:metade income-low-month:nao income-low-month:que incomes:demais incomes:depende incomes:deus incomes:dia incomes:e incomes:hora incomes:minuto incomes:recebo incomes:tenho incomes:vixe indic- infelizmente_$ instalments-left:,
instalments-left:e instalments-left:em instalments-left:essa instalments-left:estou instalments-left:faltam instalments-left:parcela inter- irmao_$ isso_tudo isso~gracas ja~no juros juros_$ justica_veio la lembrei~outra leva leva_para levanto ligac- ligar_$ ligou_$ limit- limite loja_$ loter- loterica loterica_$ luz_subiu mae mais_# mais~cobranca marido_nao marido~ajuda mas~# mas~eh mei_$
menina_do menina~banco menos_a menos_de menos_por menos~mil mes_, mes_que mesmo_gracas mes~# meu meu_bolsa meu_patrao meu_primo meus~aqui meu~familia mil_e mim_$ minha_agencia minha_irma minha_mae minha_sogra minhas_dividas minha~fez moca~banco more-debts:NAME more-debts:acho more-debts:duas more-debts:favor more-debts:lembro more-debts:para more-debts:so mudar~valor mudou_$ mudou_de mudou~nome
muito_apertado muito~esse multa mundo~do na_faculdade na_loterica na_poupanca nao_cobra nao_concordo nao_quiseram nao~? nao~decimo nao~me nao~mexer nao~parar nao~passar nao~porque na~# ne_? negociar_com negociar~dividas nem_ligou nenhuma_esse nenhuma~mes no_rh no_vermelho no~segunda nunca_tive o_carro o_cobrador o_dinheiro o_gerente o_oficial offers:dia offers:essa offers:meu offers:pagar
offers:vou ordem os_papeis outub- outubro overdue:# overdue:agosto overdue:depende overdue:dois overdue:infelizmente overdue:menos overdue:outubro o~# o~cortar o~no o~voce pagar_isso pagar~tudo pago~cartao paguei_nenhuma paguei_o paguei~meses papei- papeis papeis_$ para_avisar para_diminuir para_responder para_ser para_todo parar para~# para~mundo para~que parei_de passado_$ patra- patrao
patrao_eh patrao~bravo pazes pazes_com pazes~meu pegan- pegando pegar~fatura pelo_NAME penhorar perai_que perai~tocaram perguntar_no perguntar_para perguntar~NAME perguntar~rh pesad- podem_tomar podem~minha pode~, por_hora por_meus por~, posso~menos pouquinho_$ primeira_parcela primo primo_tambem primo~esta proposta~, quanto_voce quanto~cobra quanto~leva que_cortar que_ia que_nem que_tocaram
quebrar quero~uma que~? que~pague que~viajar quiser quitar~do rates:banco rates:eh rates:onde renda responderem responderem_$ responder~? rh rh_$ salga- salgado sei sei_mexer seras- serasa se~de se~quiser sim_, sim~o so so_vale sobro- sobrou sobrou_# sogra so~avisar so~duas so~uma subiu_muito tambem_? tambem~devendo tarde_, taxa_de tem_isso tem_uma tempo_leva tempo~para tem~o tem~que tenho~nada
te~, thirteenth:banco thirteenth:diarista thirteenth:dinheiro thirteenth:minha thirteenth:porque thirteenth:senhora tirar tirar_$ tirar_meu tirar~nome tive_$ tocar- tocaram tocaram_a tocaram~campainha toda_para toda~isso todo todo_dia trabalhei_a trabalhei~vida trabalho trint- trinta trinta_$ troca- trocaram trocaram_o trocaram~gerente tudo_$ tudo_certinho tudo_por um_acordo um_curso um_pouquinho
uns~anos valor_por valor~aluguel valor~mes valor~salario vao_me varia vejo~? ver_com ver_na verme- ver~loterica vi viajar_$ vida~para viu_$ vivo_no vizinha vizinha_fez vizinha~um voce_cobra vou_conversar vou_ganhar vou_no worry:agora worry:as worry:buscar worry:e worry:sujo worry:vez ze ze_$ zero_$`,
    '3': `#_agora #_cartoes #_reais #~cada #~entrada #~eu #~guardado #~mais #~na #~off %_off ,_NAME ,_cortar ,_depois ,_estou ,_faco ,_mas ,_nao ,_quanto ,_quem ,_trabalho ,_uma ,~da ,~mes ,~para ,~um .~que :? :agosto :atrasou :bolsa :cai :comprei :deu :deve :em :entrou :familia :mes :mil :nome :ou :pai :para :por :quanto :tempo :tenho :um :vence :vencimento ?debt-amount ?offers ?~em NAME_a NAME_baixou
NAME_desse NAME_eu NAME_ofereceu NAME~a NAME~dia NAME~mes NAME~na ^_aceito ^_amanha ^_cada ^_daquele ^_das ^_de ^_do ^_dona ^_egua ^_eh ^_emprestei ^_esta ^_falta ^_levanto ^_mas ^_mes ^_pego ^_perai ^_separei ^_sobrou ^_ue a_menina a_moca a_moto a_oferta a_tv a_ultima absur- absurdo absurdo_$ acabo- acabou acertei_$ achei_caro achei_o achei_que achei~plano acordo_da after-deficit:comecei
after-deficit:consigo after-deficit:da after-deficit:esse after-deficit:mudei after-deficit:muito after-deficit:nao after-deficit:outra after-deficit:pagar after-deficit:plano after-deficit:posso after-deficit:quero after-deficit:tem after-deficit:valor after-roadmap:ajuda after-roadmap:aluguel after-roadmap:atender after-roadmap:atrasou after-roadmap:burro after-roadmap:casar after-roadmap:cheio
after-roadmap:cobranca after-roadmap:comprovante after-roadmap:deixar after-roadmap:deles after-roadmap:desconsidera after-roadmap:dinheiro after-roadmap:era after-roadmap:errei after-roadmap:esperando after-roadmap:falar after-roadmap:gosto after-roadmap:ia after-roadmap:limpar after-roadmap:mando after-roadmap:mas after-roadmap:noite after-roadmap:papagaio after-roadmap:pergunta
after-roadmap:pesado after-roadmap:pretendo after-roadmap:quis after-roadmap:quitar after-roadmap:rapido after-roadmap:reais after-roadmap:respondi after-roadmap:sabado after-roadmap:semana after-roadmap:separei after-roadmap:so after-roadmap:sogra after-roadmap:tinha after-roadmap:tomar after-roadmap:uma after-roadmap:vei after-roadmap:vender after-roadmap:vez agenc- agencia agora_$ agora_?
agora_eh agua_e ainda~? antes_do antes_quero aqui_em aqui~casa as_quatro as~da atender atender_$ atrasou auton- avisar~mudei a~esta a~nao a~novembro a~para a~que a~toda baixar_? baixo- baixou banco_laranja beneficio_eles boa boleto_da botar_no burro_$ burro_de burro~carga busca- cada_$ cai_o cai~pagamento calca- carga carga_$ carne cartao_? cartao_NAME cartao_de carto- cartoes chama chove- clien-
cnpj cobra- cobra_$ cobranca_$ cobranca_me cobranca~ligando cobre com_minha comigo_$ comprovante com~banco com~marido concordo consent:? consent:antes consent:aqui consent:dados consent:eu consent:meus consent:por consent:saber consent:se consent:seguro consi- consignado~# consigo~tudo conta~luz cortar cortar_de cortaram_meu cortar~onde corte- cortei cpf da_conta da_manha da_moto daquele
daquele_banco daquele~laranja da~pedir da~subiu de_aluguel de_carga de_entrada de_justica de_novembro de_numero de_outra de_tanta de_ver debt-amount:, debt-amount:de debt-amount:dei debt-amount:e debt-amount:ja debt-amount:mas debt-amount:quando debt-creditor:, debt-creditor:banco debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-creditor:na debt-kind:aquele debt-kind:em
debt-kind:limite debt-kind:no debts:agua debts:ate debts:boa debts:cartoes debts:coisa debts:deus debts:eh debts:essa debts:marido debts:meu debts:minuto debts:ouvi debts:salario debts:te dei_# depois_a desconta desconta_do desde_agosto desde_setembro deve_# devo_# devo_? devo_o de~e de~juros de~que de~tirar dia_dez dia_eu dia_que dia_vinte diari- dia~agora dia~e diminuir dinheiro_emprestado
dinheiro_por dinheiro_todo disseram_que dividas_$ do_ex do_inss doent- doente dona dormir do~# e_eh e_tenho educada eh_# eh_aquele eh_taxa eh~dinheiro eh~eu eh~graca eh~quem ela_ficou emprestado emprestei emprestei_# emprestei~para emprestimo emprestimo_no entao_nao entre~e escri- escrito especial espos- esposa esposa_$ esse esse_dinheiro essentials:NAME essentials:ajuda essentials:cada
essentials:caro essentials:cobre essentials:dia essentials:falar essentials:irma essentials:ja essentials:la essentials:mes essentials:meu essentials:minuto essentials:pago essentials:patrao essentials:pego essentials:perguntar esse~nao esse~todo esta_assim esta_um estad- estado esta~absurdo estou_pensando estou~de eu_ganhava eu_ja eu~# eu~acertei eu~menos eu~pago eu~paguei e~ficou falei_o falei~a
falei~salario faltam fatur- fatura faz_uns feche- fechei fez ficou~ver fila filha filha_passou final financiamento_da fizer- fizeram flexibles:% flexibles:nada flexibles:x foi_o foi_para ganhava ganhava_# ganhava~mil gasolina_subiu gastei~decimo gasto_com gerente_da gosta- gostaria gostaria_de goste- gostei hoje hoje_eh ia igual_burro igual~de income-low-month:depende incomes:ai incomes:bruto
incomes:do incomes:esse incomes:governo incomes:mais incomes:semana incomes:um instalments-left:de instalments-left:deus instalments-left:dez inteiro_no irmao isso_todo isso~de isso~mes ja_recebi ja_vivo janei- janeiro julho julho_$ juros~# laran- laranja laranja_$ la~# lembrei lembrei_de levanto_as levanto~quatro limite_da limite~conta loja_da luz~agua luz~esta luz~muito mae_tambem mae~esta mais
mais_de mais_o mais_receber mais~, mais~ano mais~de mais~em mais~no mais~que manha manha_$ marido_mes marido_primeiro marido~passado mas_isso mas_nao mas_tem mas~dei mas~o mas~quero me_atender me_deve melhor menina menor menos~? mercado_esta mercado_fechou mercado~e mercado~um mes_de mes_no mes_passado meses_, meses_de meses~aluguel metad- metade metade_do meu_irmao meus_filhos meu~. meu~mes
meu~primeiro mexer me~a me~disse mil_guardado mil_no minha minha_casa minha_esposa minha_fia minha_filha minha_vida minha~? minha~passou minha~tambem minha~vai minha~veio minimo moca_do moca_e moca~ela monte morar morar_aqui more-debts:deixa more-debts:estou more-debts:mais more-debts:mas more-debts:que moro morta mudar_de mudar~casa mudei~numero muito_dinheiro multa_$ na nada~fim namor- nao_tenho
nao~a nao~em nao~meu nao~nenhuma nao~trabalho negoc- nem_a no_osso no_plano no_serasa nome_. nome_no nome~. nome~serasa norma- normal o_cara o_cartao o_comprovante o_valor o_vencimento off offers:% offers:ate offers:da offers:desconto offers:eh offers:minha offers:preciso oficial_de oficial~justica oi_, oito onde_tirar onde_vejo osso_, osso~cortar outro_emprestimo outro~para outubro_$ overdue:ai
overdue:consigo overdue:demais overdue:falei overdue:foi overdue:ja overdue:janeiro overdue:julho overdue:maio overdue:marido overdue:mas overdue:novembro overdue:venceu overdue:vixe o~NAME o~bom o~e o~errado o~fechou o~terceiro paga_$ pagamento_$ pagar pagar_juros pagar_menos pagar_primeiro pagar~# pagar~a pagar~esse pagar~isso pago_o papag- papagaio para_cortar para_limpar para_pedir para~%
para~, para~do para~tem para~tudo parce- parcela_em parcelas_do parei parei~pagar passa- passado passo passou_na passou~faculdade pedir_para pegar pegar_a pelo~. pensando pensao_para pera_um pera~minuto perdi~salario pessoal plano_$ plano_bom plano_eh plano~demais plano~para pode_sim pode~meu por_# posto posto_, pouco_$ preco_da preco~gasolina primeiro proposta_eh proposta~so quando_cai quando~o
quanto~minha quatr- quatro quatro_da quatro~manha que_dar que_fiz que_mudei que_vale que_vou quem_eh quem~dinheiro querem_que querem~eu quero_saber quero~de quero~minhas quero~receber que~, que~aqui que~golpe que~isso que~nunca que~para que~taxa quiseram quita- quitar_primeiro rates:% rates:, rates:esta rates:estava rates:ja rates:mae rates:meu rates:passei rates:pensar rates:perguntar rates:subiu
rates:taxa rates:vejo rates:vou reais_de recebo recebo_# recomecar registrado_$ respo- ruim_$ sabad- sabado saber_se saiu salario_$ salario_errado salario_inteiro salario~no sao_# sem_parar senho- senhora separei_do separei~meu serasa_e sera~eh servico_e sim_desde sim_recebo sim~agosto so_para sobra~no sogra_veio sogra~morar sou_clt sou~do so~basico so~ultima tambem~assim tanto_que te_abencoe
te_mando tem_de tem_dia tem_dinheiro tem~meses tem~uma tenho_esse tenho~, tenho~dar tenho~dinheiro tenho~mil te~isso thirteenth:acho thirteenth:em thirteenth:hoje thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:trabalho tive todos todo~# tomar_minha trabalhar trabalhar_$ trabalhei trabalho_igual trabalho~burro tudo tudo_? tudo_isso tudo~todo ue ue_, um_absurdo um_dia um_monte uma_,
uma_proposta uma_semana uma~, um~eu uns~meses vai_dar vale_$ veio_morar veio~aqui vence_dia vence~# vencimento_eh vender vendi_o vergo- vergonha vergonha_$ vermelho vermelho_$ vida_toda vivo vivo~osso vizin- vou_mudar vou_pagar vou_pensar vou_vender vou~de which-creditor:foi worry:# worry:dizer worry:doente worry:essa worry:ja worry:ligando worry:quando worry:que worry:quer worry:tirar worry:ver
zero`,
    '-3': `! !_$ #_? ,_como ,_existe ,_jogo ,_muito ,_por ,_posso ,_queria ,_uai ,~. ,~? ,~segunda ,~tenho ,~uma ._so :% :divida :mundo :onde :parar :rapido :recusei :sobre ?_$ ?_estou ?worry NAME_hoje NAME~tudo ^_acabou ^_aceitei ^_ah ^_aham ^_bora ^_bota ^_bpc ^_cai ^_cancelar ^_cansei ^_com ^_concordaram ^_descadastrar ^_desfazer ^_desisto ^_disseram ^_divida ^_escreve ^_esquece ^_estava ^_existe
^_finaliza ^_furei ^_ha ^_infelizmente ^_liga ^_manda ^_mandei ^_monta ^_muda ^_nadinha ^_negativo ^_ofereci ^_oficial ^_outra ^_pedi ^_pergunta ^_precisa ^_primeiro ^_pronto ^_proxima ^_quero ^_quitei ^_reativa ^_recusei ^_redige ^_saiu ^_segue ^_socorro ^_soma ^_tchau ^_tem ^_valeu ^_ver ^_zero a_conta a_lista a_loja a_outra a_parcela a_pergunta a_segunda a_senhora aberto_$ abusivo acaba- acabe-
acabei aceitar_$ aceitou acord- acordo acordo_de acordo~# after-crisis:so after-deficit:NAME after-deficit:gas after-deficit:quando after-roadmap:abusivo after-roadmap:aceita after-roadmap:aceitou after-roadmap:ano after-roadmap:avisa after-roadmap:aviso after-roadmap:causa after-roadmap:comecar after-roadmap:concordaram after-roadmap:contou after-roadmap:disseram after-roadmap:duas
after-roadmap:e after-roadmap:existe after-roadmap:familia after-roadmap:fatura after-roadmap:foi after-roadmap:furei after-roadmap:graca after-roadmap:internet after-roadmap:ir after-roadmap:lembrete after-roadmap:lembretes after-roadmap:lista after-roadmap:maior after-roadmap:manda after-roadmap:mandei after-roadmap:mao after-roadmap:monta after-roadmap:negocio after-roadmap:oferecer
after-roadmap:ofereci after-roadmap:ok after-roadmap:os after-roadmap:parcelar after-roadmap:pedi after-roadmap:pela after-roadmap:perdoou after-roadmap:poupanca after-roadmap:precisa after-roadmap:preciso after-roadmap:procon after-roadmap:que after-roadmap:reativa after-roadmap:redige after-roadmap:sai after-roadmap:saio after-roadmap:seguro after-roadmap:senhora after-roadmap:taxa
after-roadmap:topei after-roadmap:topou after-roadmap:total after-roadmap:uns after-roadmap:usei after-roadmap:valeu after-roadmap:vamos after-roadmap:viu after-roadmap:volta after-roadmap:zerada aguen- aguento aguento_mais aham ajuda- algum- alguma anos_, anos_e anos~queria anota- anote- anotei anotei_$ anter- apaga- apagar aplic- aplicativo aplicativo_$ app aqui_, arrumar as_contas as~estao
ate_quando atrasada_$ audio audio_$ autonomo avisa aviso_de a~, a~. a~agora a~com a~disse a~me a~ou banco_? banco_vai banco~o barata bate benef- beneficio beneficio_$ bloquear boa~. bolet- boleto boleto_$ bora bota branc- branco branco_$ cadas- cadastro caducou cai_dia cai~# canse- cansei cara_$ cartao_e carte- carteira centr- central chego- chegou chover coisa- coisa_? coisas coloc- coloco
com_uma combi- comeca comecar comid- comida como_assim como_que como~a compensa_? concordaram confirm-amount:a confirm-amount:eh confirm-amount:o confirm-change:eh confirm-creditor:NAME confirm-creditor:do confirm-creditor:eh confirm-creditor:nao confirm-delete:nao confo- conforme conforme_o consent:estou consent:fiz consent:minha consent:para consent:que conti- conto- contou conversa cortada
cortada_amanha cortaram_a cortei~ja da_lista dados_$ daqui_$ da~luz da~mae de_banco de_cobranca de_qual debt-amount:sei debt-kind:nao debts:NAME debts:ajuda debts:da debts:ja debts:mesmo debts:pensao debts:por debts:preciso debts:qual debts:quem debts:sair debts:so debts:tira dei_baixa deixa_em deixa_para deixe- delas delas_$ dele dele_$ denun- depois~NAME deram descadastrar descadastrar_$
desconfio desconfio_$ descontam desempregado desfazer desfazer_isso desisto desse deus_te deus~pague devo_no de~anos de~mas de~mil dia_eh dia~hoje direi- disse_tudo divida~# diz dizer_$ do_acordo do_zero doente_e dona~casa dos_# e_casa e_contou e_te eh_bom eh_financeira eh_hoje eh_outra eh_que eh_trabalho eh_uma eh_zero eh~banco eh~basico eh~mes elimi- em_conta em_duas em_junho em_que
emprestimo~pagar encerrar enqua- enquanto entendi_$ entra_a escol- escreve esquece essa_divida esse_ano essentials:ai essentials:como essentials:deixa essentials:eu essentials:fala essentials:luz essentials:para essentials:pergunta essentials:quero essentials:so essentials:tem esse~eu esta_certinho esta_dando esta_minha esta_no esta_tudo esta~ate estou_ha estou_precisando estou~fora estou~trabalho
eu_respondo eu_saio eu_tenho eu_vou eu~? eu~um exata- exatamente exclu- existe~para expir- expirou e~# e~meu faco falar- falar_com falaram falta_uma falta~NAME faz_a faz_um fechei_com fecho_? feira- feirao filha_que finaliza finaliza_$ fiquei~e fiz_o flexibles:zero funci- funciona furei governo_da histo- horas_sao humano_$ ideia_$ imagi- income-source:da income-source:do incomes:clt incomes:conta
incomes:meses incomes:sem incomes:so incomes:tudo isso_aqui isso_na isso_nao isso~? ja_caiu ja_disse ja_estou ja_foi ja_passou juros_abusivo juros_eh la_e legal lembrete_$ lembretes lembretes_$ liga_para liga~mim link_$ mais_isso mais_nao mais_os mais_tarde mais_viver mais~eu mais~oferta mais~papeis mando_$ mao marge- margem mas_o massa_demais mas~gastei me_avisa me_bate me_ofereceu me_transfere
mes_eu mes_ja mes~o meu_beneficio meu_contrato meu~me me~ai me~mais mil~# minha_conta minha_moto minha_poupanca minha_proposta minha~e minha~esta minha~tem minimo_do minimo~cartao moca_disse moca~que moco monta more-debts:tudo mostr- mostra muito_caro na_hora na_minha nada_esse nada~mes nadin- nadinha nadinha_$ nao_aguento nao_anotei nao_foi nao_precisa nao_senhora nao_sobrou nao_sou nao_vai
nao~dar nao~dizer nao~e nao~falar nao~mais nao~que nao~uai ne_$ negativo_$ negociar_o negocio nem_me nenhuma_atrasada no_# no_app no_procon nome_$ nos no~ou nunca o_carne o_desconto o_dia o_governo o_inss o_jeito o_juros o_pai o_primeiro obrigada oferecer oferecer_# ofereci ofereci_# offers:aceitei offers:acordo offers:banco offers:ja offers:limpa offers:nome offers:oferta offers:proposta
offers:se offers:sei offers:so offers:todas oi_? olho onde_$ onde_eu onde~meu opcao ou_nao outra_pergunta ou~semana overdue:certo overdue:essa overdue:para overdue:pergunta overdue:pode overdue:se overdue:sim overdue:tem o~, o~acaba o~aluguel o~com o~mesmo o~topou o~vai pagar_? pagar_a pagar_nada pagar~cartao pagar~juros pago_qual paguei_nada para_banco para_de para_la para_que para_quitar
para_sair parar_$ para~fazer para~um parcelar passar_$ pela pelo~? pensao pensao~meu peque- perder perdi~carne pergunta pessoa_$ pode_ir pode_me pode_tirar pode~a por_aqui porta- portabilidade por~? posit- preci- precisando prend- prescreveu primeiro_? proco- procon procu- pronto_$ propr- proxima_$ qual_? quanto_devo quanto_esta quanto_ja quanto~devo quanto~pagar quanto~para que_$ que_esse
que_horas que_olhar que_pagar quem~o quero_ver quero~a quero~isso que~emprestimo que~esse que~mes que~sao quitar_tudo rates:cartao rates:como rates:contrato rates:da rates:do rates:esqueci rates:nocao rates:o rates:para rates:pode rates:por rates:qual rates:responder real reativa recebi_tudo recebo_sim recusei_$ redig- redige reinicia_$ repet- repete_$ resol- responder_$ resum- robo rotat-
rotativo sabe~eh sai_do salario_mesmo sao_$ segue seguro_$ sei~. sem sem_receber ser_cortada ser~amanha se~pagar sim_senhora sim~NAME socorro soma some_daqui sou_autonomo so~ai so~minimo so~salario sumiu tarde_eu tchau tchau_$ te_falo telef- telefone tem_alguem tem_que tem_um tempo_$ tem~a tem~de tem~para tenho~os ter_que terminei_$ thirteenth:13o thirteenth:agora thirteenth:as thirteenth:autonomo
thirteenth:caiu thirteenth:decimo thirteenth:dia thirteenth:esse thirteenth:nunca thirteenth:outra thirteenth:vezes tira_o todo_ano toparam_$ topei_$ topou trabalho~casa transfere transfere_$ tu tudo_ja tudo_na tudo_pago uai_$ uma_$ uma_ainda uma_luz uma~de um~na unica vai_chover vai_ser vai~cortada vale_a valeu_$ vale~pena vantajoso venceu_$ verdade verdade_$ vez_$ vida_eh vida~trabalho viver_$
vo voce_eh voce_me voltar_$ vou_fechar vou~que which-change:a which-change:da which-change:do worry:, worry:agua worry:aviso worry:cortaram worry:dias worry:dinheiro worry:medo worry:nada worry:ontem worry:os worry:para worry:por worry:quero worry:ser worry:so worry:tem worry:todo zerad- zerada zerei~NAME 🙏_$`,
    '-4': `#~dezembro ,_ate ,_ganho ,_gracas ,_paguei ,_pode ,~agora ,~certinho ,~do ,~ja ,~la ,~onde :ajuda :de :desconto :eae :empresta :emprestimo :isso :sou ?confirm-amount ?confirm-delete NAME_de NAME~existe ^_acordo ^_ajuda ^_apaga ^_atendente ^_avanca ^_cade ^_cancela ^_como ^_desconsidera ^_desfaz ^_eae ^_entra ^_fecho ^_fui ^_hein ^_massa ^_oi ^_ok ^_opa ^_pago ^_passa ^_recomecar ^_reinicia
^_repete ^_some ^_topei ^_zerar ^_zerei a_empresa a_firma a_pensao abencoe_$ abusi- aceito_? after-roadmap:, after-roadmap:acaba after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:alguem after-roadmap:anos after-roadmap:antes after-roadmap:baixa after-roadmap:carne after-roadmap:cobra after-roadmap:comigo after-roadmap:conta after-roadmap:dei after-roadmap:deixa
after-roadmap:faz after-roadmap:ficar after-roadmap:fim after-roadmap:fui after-roadmap:link after-roadmap:loja after-roadmap:massa after-roadmap:mesmo after-roadmap:minhas after-roadmap:neve after-roadmap:paga after-roadmap:pagamento after-roadmap:pena after-roadmap:quitei after-roadmap:resposta after-roadmap:ter after-roadmap:toparam after-roadmap:um after-roadmap:vao after-roadmap:zerei
agora_nao agrad- aparece apertou assin- ate_la atendente_$ avanc- avanca avanca_$ aviso- a~mes a~tem barat- cada_mes cade cancela cancelar carta causa causa_de cet chama_o com_eles como confirm-amount:# confirm-creditor:, confirm-creditor:a consent:nao consent:sou consent:vou continuar continuar_$ contr- cortei_tudo dando da~de da~para de_neve debt-amount:nao debt-creditor:lembro debt-kind:sei
debts:dividas debts:nada debts:nao debts:para desconsidera_a desconsidera~ultima desempregada desempregada_$ desfaz desfaz_$ dever dia~de digo disso_$ do_governo do_meu do_plano do_serasa dos do~no duas_estao duas_vezes duvida_$ e_some eae eae_$ eh_essa eh_esse eh_o eh_um eh~coisa elas_atrasadas eles_$ empresta empresta_# em~vezes enten- essentials:isso essentials:o esses esta~atrasado esta~divida
estou_desempregada estou~? explica e~eu falei_do favor_$ fechar fechei_$ ficar filho_$ final- gas guri_$ ha_$ hein hein_$ human- humano ideia income-low-month:sei incomes:bpc incomes:isso incomes:nada incomes:sou instalments-left:sei ir isso_ai isso_eh isso_para ja~falei jeito jeito_que juros_? lazer lembrete liberar~emprestimo liga_$ maior massa me_empresta me_liga medo menos_juros mes_eh mes~foi
meu_dinheiro meu_plano meu~e me~, me~o mil_do minha_luz more-debts:esta more-debts:todas nada_, nada_de nao_recebe nao_vale nao~deixa nem_pensar neve neve_$ ningu- ninguem no_meu nocao nocao_$ o_plano obrig- ofereceu_# oferta_$ offers:isso offers:mais offers:uma oi oi_$ ok ok_$ olhar opa outra_$ overdue:como overdue:conta overdue:deus overdue:estao overdue:gracas overdue:nada overdue:prazo o~para
pagan- pagando pagar_esse pagar~mes pago_$ para_$ para_NAME parti- pede pedi perde- perdoa perdoou por_causa por_favor por~de por~eh prazo presc- pront- pronto proposta_$ proposta_, proxima qual~# quanto_$ que_mes que_tipo que~devo que~meu rates:quanto reativar recebe recla- reinicia sabe saber_$ score sei~que signo signo_$ site sobre taxa_$ te_falei tem_signo tem~? tenho_duvida te~do
thirteenth:eh thirteenth:ne thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:sem tira tira~NAME todas_estao todas~atrasadas topar- toparam topei total trabalho_e tranquilo_$ tudo_, valeu valor_$ vanta- ver_o verda- vir viver volta- voltar vou_aceitar which-change:# which-change:o which-creditor:segunda worry:aqui worry:carro worry:casa worry:com worry:cortar worry:o worry:salario
worry:tranquilo worry:vao zap zerar zerar_tudo zerei ✅`,
    '-5': `,_deixa ,_duas ,_e ,~em :. :bom :chega :dinheiro NAME_primeiro NAME~paguei ^_acabei ^_aceita ^_ahn ^_ainda ^_beleza ^_chama ^_da ^_fechei ^_gostei ^_nops ^_quando ^_stop ^_terminei ^_tira ^_vao ^_zera a_# a_financeira aceita aceitei after-roadmap:acordo after-roadmap:contas after-roadmap:eh after-roadmap:empresa after-roadmap:fechar after-roadmap:jeito after-roadmap:minimo after-roadmap:parcela
after-roadmap:pensando after-roadmap:propus after-roadmap:qual after-roadmap:quando after-roadmap:renegociar after-roadmap:sem ahn ahn_$ algue- alguem antes_$ apaga aprov- a~ja baixa beleza_$ bico boa_pergunta briga- caduc- casa_, como_$ com~NAME consent:tenho consigo~a conta_$ debts:como debts:paguei deixa_$ depois_eu desca- desconheco_$ desli- devo~NAME dispe- disso divida_de duvid- duvida entra
esque- esqueci_$ essentials:sei esta_bom estao estou_sem falei_da falo_$ familia_$ fica firma flexibles:isso fora_$ fui golpe_$ incomes:casa incomes:estou ja~? ja~da link lista_$ manda mensa- metade_ja minha_divida minha~que more-debts:ja nao_$ nao_aceitaram nao_consegui nao_entendi nao_esta nao_posso nao_sei nops nops_$ o_que ofere- offers:metade offers:tem onde orien- os_# overdue:devo
overdue:elas overdue:por overdue:tenho o~ja pagar_o pago_certinho passa pega pensando_em perdi por_que por~nao posso~? prazo_$ precisa preciso_de proce- propu- propus proxi- pular qual que_a quero_renegociar que~tudo rates:sei recebi_$ recusei reini- resposta sabe_$ sai saio se_eu sei_nao sei~, socor- stop stop_$ sumir suspe- tem_# tenho~anos terminei thirteenth:ano thirteenth:gastei tipo tranq-
tranquilo tudo_no um_NAME vem ver_depois volta_$ vou_ter vou~depois worry:banco worry:esta worry:minha worry:na zera zera_ai`,
    '-6': `,~ontem :anos ^_ate ^_desconheco ^_perdi ^_quais ^_reset ^_sai ^_sem ^_vai ^_vamos ^_volta aceitar aceitaram_# after-roadmap:essa after-roadmap:fazer after-roadmap:sozinha after-roadmap:tudo as_dividas aviso belez- beleza bom_$ bpc calor_ai cance- com_isso consegui_pagar da_um debt-kind:o debts:quanto debts:quero debts:tudo depois_$ desconheco despe- do_cartao duas_parcelas e_so eh~? eh~isso elas
encer- esta_calor esta~ai estou_em estou~em eu~o expli- fecha- incomes:? instalments-left:nao liga lista mes_nao nao_devo nao_estou na~? o_# o_emprestimo overdue:ainda overdue:estou o~eu quais quite- quitei reset reset_$ saida sair_$ tem_$ tenho_$ tenho_mais thirteenth:duas thirteenth:vem todas_elas um~para vamos worry:NAME worry:dia worry:meu`,
    '-7': `,_me ?confirm-change ^_para ^_passo ^_pula ^_sair a_divida after-roadmap:onde after-roadmap:quiseram confi- debts:isso desem- desfa- e_ai escre- essas_$ estao_$ falo fazer fora ja_paguei ja~os liqui- pula pula_$ qual_o que~eh rates:? reati- recomecar_$ ter termi- thirteenth:mas todas_em todas~dia`,
    '-8': `?consent ^_em ^_isso ^_nada ^_nunca ^_onde ^_parar ^_por ^_qual aceitaram_$ after-roadmap:financeira desconto_$ eh_isso essentials:? nao~# nao~atrasado passo_$ perdo- quase_todas renda_$ volta`,
    '-9': `^_nem ^_voce after-roadmap:👍 bloqu- falei~NAME hoje_$ infor- paguei_$ recus- which-creditor:# worry:estou worry:nao`,
    '-10': `?confirm-creditor bom_dia overdue:? sim_$`,
    '-11': `?after-crisis consent:# debt-kind:# sei_la`,
    '-12': `?which-change thirteenth:#`,
    '-13': `nenhuma_$`,
  },
  'nothing-more': {
    '32': `?more-debts`,
    '26': `?flexibles`,
    '16': `^_so`,
    '15': `^_acabou`,
    '14': `more-debts:nao nada so so_$`,
    '13': `?incomes ^_pronto eh_isso`,
    '12': `:chega ^_nada ^_nadinha ^_terminei incomes:estou lazer mais_nada nadin- nadinha nadinha_$ nao_$ pront- pronto terminei terminei_$`,
    '11': `chega debts:nada debts:so essas lista_$ n0 nada_$ nenhu- termi-`,
    '10': `^_chega acabo- acabou de~nada flexibles:nao incomes:eh lazer_$ lista luxo nada_mais nao_gasto renda_$ resto`,
    '9': `?essentials ^_mais ^_zero a_lista acaba- eh_o encer- essas_$ essentials:eh essentials:isso essentials:nada essentials:so flexibles:zero gasto more-debts:essas more-debts:esta more-debts:eu more-debts:ja nenhum offers:mais o~tem por_ai por~mesmo zero zero_$`,
    '8': `?debts ^_nenhuma ^_por ai_mesmo debts:eh debts:isso debts:nao disse_tudo e_so eh_tudo eh~basico flexibles:isso flexibles:nenhum gasto_$ ja_disse more-debts:nops more-debts:sao nao_tenho nao~com nao~para offers:nada pronto_$ que~tudo renda so_isso tudo_$`,
    '7': `^_cortei ^_eh ^_finalizei ^_fora ^_nenhum ^_nops acabou_$ acho~eh casa_$ cortei_tudo cortei~ja de_casa debts:acabou debts:mesmo desempregada desempregada_$ disse eh~que esses estou_desempregada faco_nada finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho incomes:gasto incomes:nada isso_$ ja ja_$ ja~tudo mais_nao momen- momento more-debts:era more-debts:fechou more-debts:outra
more-debts:so nao_sobra nenhum_$ no_momento nops nops_$ o_resto offers:tudo sobra tem_nao ter tudo_ja`,
    '6': `,_gracas ^_acho ^_e ^_era ^_nem ^_sem acho_que acho~falei basic- basico basico_$ casa completo completo_$ corte- cortei de_outra desem- devo_nada e_eh eh_so essentials:mais esses_gastos e~isso faco~disso falei_tudo fecho- fechou final- flexibles:, flexibles:nada flexibles:so fora fora_isso incomes:casa incomes:isso incomes:lazer incomes:momento incomes:so incomes:tudo isso luxo_$ luxo_nenhum mais
mesmo_$ momento_$ more-debts:as more-debts:eh more-debts:falei more-debts:lista more-debts:nada more-debts:por more-debts:que more-debts:tudo nada_, nada_disso nao_devo nao_saio nao~lazer nem nenhuma nenhuma_$ o_basico offers:lista outra que_falei saio saio_de saio~casa sem_luxo so_essa so_esses sobra_$ sobra_para sobra~isso so~ai so~gastos tem~nao tenho_lazer trabalho_e tudo`,
    '5': `,_estou ,~a ^_ja ^_nao acho ai_fechou ai_so bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem compl- da~ter de_resto debts:basico debts:lazer dera_ter dera~lazer disso_$ eh_pouca eh_zero eh~coisa eh~unica essa_renda essas_coisas essentials:basico essentials:nao falei falei_todas ficou gasto- gastos gastos_$ gasto~bobagem guri guri_$ ha hoje_eh incomes:acabou incomes:ai incomes:mesmo
incomes:nao incomes:no incomes:pronto isso~fechou isso~so mais_gasto me~ter minha_unica minha~renda more-debts:a more-debts:dividas more-debts:essa more-debts:gracas more-debts:mais more-debts:ne more-debts:o more-debts:outras more-debts:todas nao_faco nao_tem nao~de nao~deixa nao~essas nao~outra nao~outro offers:acho offers:disse outra- outras outro_gasto para_isso para_ter para~luxo pouca
pouca_coisa que_tem resto_eh resto_nada resto~pouca salario_mesmo sem sem~nenhum so_essas so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas tenho~gasto ter_lazer ter_luxo unica_renda`,
    '4': `,_deixa ,_uai ,~eu ,~tenho ^_dona ^_essas ^_lazer acabou~lista da_lista debts:e debts:gasto debts:renda debts:tem deixa~ver dera devo disso dona~casa e_durmo eh eh_minha entra_mais entra~nada era era_isso essentials:acho essentials:casa essentials:e essentials:gasto essentials:lista essentials:luxo essentials:o essentials:renda essentials:ter eu_nem eu_ver fechou_$ fim flexibles:eh flexibles:esses
flexibles:lazer flexibles:luxo flexibles:mais flexibles:tem fora~nada incomes:, incomes:de incomes:e incomes:hoje incomes:ja incomes:minha incomes:renda incomes:sem incomes:ter isso_nada ja~todas lazer_eu lazer~nem lembre mais~nao mas_essa mas~eu me_dera mesmo minha_renda more-debts:da more-debts:deus more-debts:e more-debts:ha more-debts:quitei more-debts:resto more-debts:uai nada~estou nao_ha
nao_moca nao~uai nem_sei nem~o nenhuma_outra nisso_$ offers:a offers:de offers:ja offers:so outra_$ outra_renda o~mesmo parad- pronto_eh pronto~isso quem_me quem~dera sao sao_essas sao_todas sei_o sei~que sem_mais so_trabalho so~e tem_$ tenho_outra tenho~renda trabalho trabalho~durmo uai_$ uma_$ unica`,
    '3': `#~sem ^_as ^_creio ^_de ^_minha ^_tinha acabou_gracas ai alem alem_disso ano_passado a~mas casa_, chega_ne coisa_$ creio creio_que debts:ai debts:devo debts:fora debts:nenhum debts:o debts:por debts:sem debts:tenho debts:tudo devo_mais de~, dividas_$ dona durmo durmo_$ e_casa eh_trabalho eh~e enqua- enquanto era_so essa_eu essas_mesmo essa~quitei essentials:faco essentials:falei essentials:mesmo
essentials:minha essentials:nenhum essentials:que essentials:tem essentials:tenho essentials:trabalho esta_pago estou_ha estou_sem estou~# estou~renda eu_lembre eu~nao eu~sei flexibles:acabou flexibles:disso flexibles:mesmo flexibles:nem flexibles:pronto fora~nao gasto_um gasto~real graca- gracas ha_# ha~meses incomes:disso incomes:faco incomes:outro incomes:por incomes:receber incomes:resto
isso~gasto ja_falei ja~ne mais_divida meses_sem minha_vida minha~eh moca_$ more-debts:. more-debts:chega more-debts:deixa more-debts:devo more-debts:divida more-debts:enquanto more-debts:fora more-debts:lembre more-debts:ninguem more-debts:paguei more-debts:pronto more-debts:tenho more-debts:uma nada_alem nada~disso nada~momento nao nao_da nao_que nao~eu nao~um ne ninguem_$ nisso o_salario
offers:eh offers:falei offers:isso offers:que outro o~eh pago_$ passado passado_$ por_enquanto pronto_acabou que_eh que~lembre que~so quite- quitei real real_com real~isso renda_nenhuma resto_esta sem_receber sem_renda so~que tem_mais tenho tenho_$ tenho_mais tinha todas todas_$ traba- trabalho~casa uai um_real um~com ver_$ vida_eh vida~trabalho`,
    '-3': `:sobra ?confirm-delete ?consent ?debt-amount ?debt-kind ?income-low-month ?income-source ?which-change ^_$ ^_NAME ^_a ^_ainda ^_desfazer ^_deus ^_exatamente ^_hein ^_para ^_pula ^_quase ^_segue ^_ss ^_volta a_bateria acabou~bateria aceit- acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso after-roadmap:nao after-roadmap:tudo agora ainda atras- bater- bateria bateria_$ cance- cobra-
complicado complicado_$ consent:estou consent:nao debts:? debts:NAME debts:a desfazer desfazer_isso deus~mais eh_complicado eh_esse eh_mais entendi esque- essas_duas essas~mesmo esse_mesmo essentials:meu essentials:quero eu~, exata- exatamente exatamente_isso hein hein_$ incomes:a instalments-left:so lembrar mande mande_mais mande~nada mas_nao me_mande mes_eh me~mais more-debts:, more-debts:ainda
more-debts:duas more-debts:esse more-debts:sim nao_eh nao_entendi nao_estou nao_existe nao_me nao~isso nao~mande offers:cobranca offers:nao onde ou perai pergu- por_mes precisa pula quase quase_todas que~isso segue sobra_nada so~duas ss ss_$ tem_outra uma_, volta`,
    '-4': `:nada ?confirm-change ?confirm-creditor ?overdue ?thirteenth ^_deixa ^_tenho ^_tudo a~nao cobranca com_nada duas duas_mesmo eh~mesmo enten- exist- existe existe_mais gasto~nada isso~gracas marisa_nao mensa- mesmo_gracas mesmo~a more-debts:lembro nao_quero nao~renda offers:mesmo overdue:nenhuma sabe sabe_$ tem~uma tenho_renda`,
    '-5': `,_so :nao ?confirm-amount ?worry ^_gasto ai_$ com~nao desfa- e_o eh_mensal mais_uma mensal mensal_isso nada_urgente nada~so nao_, nao_so nao~o urgen- urgente urgente_$`,
    '-6': `,_acabou ,~isso ?after-crisis ?instalments-left ^_isso nao~acabou worry:nada worry:nao`,
    '-8': `nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '12': `conta_uma namor- namora namora_$ voce_namora you`,
    '11': `:dinheiro ^_voce calor_ai esta_calor esta~ai hoje_$ poema um_poema`,
    '10': `^_qual ^_que calor chover faz_um horas horas_sao promp- prompt qual_seu que_horas que~sao sao_$ vai_chover`,
    '9': `:qual after-roadmap:signo chove- do_tempo hoje how`,
    '8': `^_escreve ^_ignore ^_quem ^_vai are casad- casada casada_$ conta~historia eh_casada escre- escreve_um franc- historia_$ ignor- ignore jogo qual regra- regras suas suas_regras tempo_$ uma_historia voce~casada`,
    '7': `:# :de :onde :um ^_aja ^_conta ^_faz ^_tem ^_traduz after-roadmap:seu aja aja_como aja~um como_um como~pirata conta~piada dinhe- dinheiro eh~presidente escreve fala_do fala~tempo histo- historia ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_conta meu_dinheiro me~uma o_presidente onde~meu para_ingles piada piada_$ pirat- pirata pirata_$ presi- presidente presidente_$
prompt_$ qual_a qual~time que~eh recei- receita receita_de regras_$ seu_prompt seu_time time time_$ tradu- traduz traduz_isso traduz~para um um_pirata uma_piada`,
    '6': `: :: :? :amanha :como :empresta :ganhar :meu :poema :prompt :rapido :system :vai ?debts ?essentials ?rates ^_esqueca ^_esta ^_finja ^_hello ^_me ^_what a_capital after-roadmap:jogo after-roadmap:you ai_$ ajuda_com ajuda~o anter- anteriores anteriores_$ are_you as_instrucoes as~anteriores brasil_$ can can_you can~do capit- capital capital_da chover_hoje com~dever de_futebol dever_de dia_eh dia~hoje
do_$ do~hoje eh_hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce faz filme filme_voce filme~indica finja finja_que finja~eh futeb- futebol futebol_$ ganhar ganho- ganhou ganhou_o gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you indica indica_$ instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa
me~com me~do mostra_seu mostra~prompt o_dever o_jogo outra_pessoa poema_$ qual_filme qual~capital que_dia quem quem_ganhou que~outra rapid- rapido rates:signo reais_$ syste- system tempo um~de vai~hoje voce voce_gosta voce_indica what what_can what~you you_$ you_do`,
    '5': `:dividas :faz :me :reais :seu ^_how ^_mostra ^_onde after-roadmap:horas after-roadmap:resumo amanh- amanha a~da big big_brother bolo brasi- brasil broth- brother brother_$ conta de_bolo debts:tem debts:voce descobriu descobriu_o descobriu~brasil dever dever~casa de~de dinheiro_$ do_jogo dolar dolar_$ essentials:do essentials:que essentials:seu fala ganha ganha- ganha_o ganha~big how_much how~is
indic- is is_the is~dolar jogo_do me~# much much_is much~the o_big o_brasil o_resultado o~brother o~do o~ontem para_minha passa pessoa_$ pix_para qual~nome qual~resultado quem_descobriu quem_ganha rates:qual rates:tem reais receita~bolo resul- resultado resultado_do resultado~jogo resumo sao the the_dolar um_pix uma uma_receita uma~de vai voce_eh voce~de`,
    '4': `" #_reais $_# :" :$ :. :[ :] :capital :cartao :e :estou :exatamente :ganhou :mil :mim :o :pix :sobre [ [~] ] ^_[ ^_escreva a_previsao after-roadmap:ai after-roadmap:conta after-roadmap:faz after-roadmap:historia after-roadmap:quem after-roadmap:sao after-roadmap:um ai capital~franca cartao~credito codig- codigo codigo_em codigo~python com_o da_franca da_mega da~sena de_casa debts:eh debts:esta
debts:hoje debts:tempo de~# de~mil eh_o em_python escreva escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:qual essentials:tempo essentials:you faz~poema franca franca_$ ganhou~jogo jogo_$ me_ajuda mega mega_sena mil_$ mostr- mostra numero_da numero~mega o_numero passa_o passa~numero passa~receita pesso- pessoa poema_de previsao_do previsao~tempo pytho- python
python_$ qual~previsao qual~voce quem_eh rates:ai rates:calor rates:eh rates:esta rates:how rates:quem rates:seu resum- sena sena_$ sua um_codigo um~em`,
    '3': `#_mil $ :a :bolo :divida :do :emprestimo :foi :hoje :ignore :marque :ontem :receita :uma ?_estou [_system a_receita after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:hoje after-roadmap:poema after-roadmap:receita after-roadmap:uma after-roadmap:voce amor amor_$ balan- bolo_$ bolo_de cartao_de casa_$ credito credito_$ de_amor de_credito de_pao de_queijo debts:ai
debts:conta debts:do debts:escreve debts:historia debts:me debts:passa debts:que debts:quem debts:sao debts:uma divida_de do empre- emprestimo_? essentials:how essentials:me essentials:o essentials:quem essentials:um essentials:uma estou_precisando estou~de exata- exatamente jogo_ontem marqu- marque melhor~de mil nome_? o_melhor onde ontem outra o~de pao pao_de pao~queijo passa_uma perdo- pix
poema~amor polic- precisando previ- previsao qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:dia rates:do rates:escreve rates:hoje rates:me rates:o rates:poema rates:tempo rates:um rates:voce receita~pao seu_signo sobre system_] tem um~para vende`,
    '-3': `#_$ after-roadmap:dinheiro after-roadmap:mim debts:? quem~voce voce_$ voce_tem`,
    '-4': `o_# qual~# voce_sao`,
  },
  'opt-in': {
    '17': `reati-`,
    '16': `reativar`,
    '14': `conti- continuar continuar_$`,
    '12': `:continuar`,
    '11': `:voltar ^_voltei after-roadmap:volta after-roadmap:voltei volte- voltei`,
    '10': `coloc-`,
    '9': `^_volta after-roadmap:lembrete after-roadmap:receber after-roadmap:sim lembrete mandar volta volta- volta_a voltar`,
    '8': `a_mandar after-roadmap:aviso after-roadmap:mandar after-roadmap:novo lembr- manda- novo_$ quero_voltar vencimentos_$`,
    '7': `^_manda ^_quero ^_reativa a_participar after-roadmap:os after-roadmap:reativa after-roadmap:vencimentos de_novo dos_vencimentos lembrar_de me~de me~dos novo reativa sim_$ vencimentos voltar_a voltar~participar`,
    '6': `:quero :vamos after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:liga after-roadmap:manda after-roadmap:me after-roadmap:mim after-roadmap:participar cadas- cadastro cadastro_$ liga_os liga~lembretes mandar_mensagem mandar~lembretes me_mandar meu_cadastro mim_$ os os_lembretes os~por parti- participar participar_$ quero_receber quero~os receber venci- voltar~mandar`,
    '5': `:mandar ^_liga ^_vamos ^_voltar after-roadmap:lembrado after-roadmap:pode aviso aviso_$ avisos_por avisos~favor a~mandar dos lembrado liga manda mim os_avisos para_mim pode~mensagem quero~lembrado receber_$ receber_lembrete ser_lembrado vamos voltar_$`,
    '4': `^_pode a_me after-roadmap:avisos after-roadmap:de after-roadmap:lembrar after-roadmap:mensagem after-roadmap:quero aviso- avisos lembretes_$ mensa- mensagem os~de pode_mandar quero receb-`,
    '3': `a_receber after-roadmap:a after-roadmap:favor avisos_de avisos~novo a~os de_volta lembrete_$ lembretes mandar_$ me pode pode_me pode~lembrar quero~a sim voltar~receber`,
    '-3': `:, ^_para after-roadmap:ver com_os com~lembretes onde para_de quero_ver sim_, volta_com voltar~me`,
    '-4': `,_quero :lembrar :sim after-roadmap:onde mandar_os me~sim os_aviso parar sim~quero`,
    '-6': `lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '19': `^_sair sair sair_$`,
    '18': `^_parar ^_stop stop stop_$`,
    '17': `^_para encer- encerrar parar_$`,
    '16': `parar`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '13': `com_isso final-`,
    '12': `^_descadastrar ^_encerrar encerrar_$ quero_cancelar some_daqui`,
    '11': `:me ^_some after-roadmap:sair cance- cancelar contato daqui daqui_$ mensagem_$ me~mais nao~mais quero_mais`,
    '10': `:parar ^_parem bloquear contato_$ descadastra descadastra_$ me_descadastra mensa- meu_numero nao_me para_$ parem some voce_$`,
    '9': `:stop ^_chega cancela_minha cancela~inscricao consent:mais debts:para inscr- inscricao inscricao_$ lista mais me minha_inscricao parem_com parem~isso`,
    '8': `:sair ?debts ?essentials ^_me ^_sai after-roadmap:cancelar after-roadmap:encerrar bloquear_voce chega chega_de da_lista do~zap em_paz lista_$ mais_isso mensagem meu_zap me~em numer- numero para_com para_de para~isso parti- paz paz_$ quero~isso remov- sai~meu tira vou_bloquear vou~voce`,
    '7': `?consent ^_remover ^_solicito cancelar_minha cancelar~participacao chega~mensagem conta- de_me de_mensagem debts:encerrar descadastramento descadastramento_$ essentials:encerrar mande mande_mais mande~nada me~da minha_participacao n0 nao_quero o_descadastramento participacao participacao_$ procu- quero quero_sair remover remover_meu remover~numero sai sai_do solic- solicito solicito_o
solicito~descadastramento zap zap_$`,
    '6': `after-roadmap:bloquear after-roadmap:daqui after-roadmap:descadastrar after-roadmap:parar consent:parar dai dai_$ de_escrever de_mandar debts:mais debts:quero desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_programa encerrar_atendimento escrever_para escrever~mim essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_contato mais_papo
manda_mais mandar mandar_mensagem me_tira me_tirem mensagens meu~dai me~dessa numero_dai para~escrever por_aqui programa_$ quero_desistir quero~papo tira_dessa tira_meu tira~numero tirem tirem_da tirem~lista`,
    '5': `._$ :de ^_cancela ^_quero ^_tira ^_vou after-roadmap:. after-roadmap:contato after-roadmap:descadastra after-roadmap:isso after-roadmap:lista after-roadmap:mais after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:encerrar consent:me consent:sair debts:some deixa_em
deixa~paz de~para do_meu escre- escrever essentials:cancelar essentials:mais mais_$ mais~com me_deixa me_mandar me_mande me_procura me_procurem mensagens_$ nao_manda nao~mande nao~procura nao~procurem papo para~me procura procura_mais procurem procurem_mais progr- programa quero_encerrar quero~do se_continuar servico_$ te_bloquear te~se tira~lista vou_te vou~bloquear`,
    '4': `,~me . :mensagem :mensagens :sai ^_desejo ^_encerra after-roadmap:escrever after-roadmap:inscricao after-roadmap:mensagem after-roadmap:numero after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chame chame_mais chega~me com consent:bloquear consent:mensagem consent:minha consent:quero conta_de conta~mensagens de_mensagens de_voce debts:cancelar debts:chega debts:com
debts:lista debts:me debts:mensagem debts:meu debts:nao debts:numero debts:parem debts:sair deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:bloquear essentials:descadastrar essentials:em essentials:meu essentials:minha essentials:nao essentials:parem mais_em mais_nada
mais_participar mais~contato mais~disso mais~nada mais~para mandar_coisa me_chame me_deixem me_descadastrar me~coisa minha minha~de nada_de nada~esse nada~voce nao_mande nao~chame numero_$ o_servico papo_$ para_esse para~celular participar_disso quero~da quero~descadastrar quero~esse quero~participar receber~de sai_fora sair_da sair~lista servi- servico`,
    '3': `:mais :nao :para :zap after-roadmap:chega after-roadmap:com after-roadmap:dai after-roadmap:deixa after-roadmap:desejo after-roadmap:mandar after-roadmap:me after-roadmap:minha after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:vou aqui_$ atend- autor- autorizo celul- celular celular_$ chame~por coisa_$ consent:cancelar consent:chega consent:desejo consent:do consent:isso
consent:lista consent:meu consent:nao consent:programa consent:sai debts:contato debts:em debts:paz debts:sai desejo_mais desejo~contato dessa em encerrar_nosso encerrar~contato entrem entrem_mais entrem~em essentials:chega essentials:com essentials:contato essentials:de essentials:descadastra essentials:do essentials:inscricao essentials:manda essentials:mande essentials:numero essentials:papo
essentials:paz essentials:sai essentials:vou fora_nao fora~quero mais_esse mais_por mais~servico manda manda- me~mensagem nada_para nao_autorizo nao_desejo nao_entrem nosso nosso_contato para parar~mandar participar pode_encerrar pode~nosso quero_me quero~o receber_nada sai~nao te vou`,
    '-3': `:lembrar ?after-crisis ?worry ^_como ^_muito ^_nada ^_voce aceit- after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:muito after-roadmap:vencimento ajuda cobra- consent:como consent:divida consent:vida contas das_dividas de_divida divid- dividas dividas_$ essentials:fazer fala lembrar lembrar_$ mandam me_lembrar me_socorre me_transfere meu_$ muito nada_mais nao_$ nao_precisa
para_que precisa_mais quero_suporte quero~das quero~minha sair_das sair~dividas sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ venci- vencimento vida volta worry:parar worry:sem`,
    '-4': `after-roadmap:aviso after-roadmap:cobranca after-roadmap:lembra aviso cancela_$ cobranca cobranca_$ das divida_$ lembra lembrete lembrete_$ liga_$ mais_fazer mais_viver mais~cobranca mais~isso me_lembra me_liga preci- precisa quero~fazer sem viver viver_$ volta- voltar`,
    '-5': `fazer_isso liga`,
    '-6': `fazer`,
    '-8': `lembr-`,
  },
  paid: {
    '18': `liqui-`,
    '17': `^_paguei pague- paguei`,
    '13': `after-roadmap:essa after-roadmap:esta`,
    '12': `after-roadmap:pagamento after-roadmap:pago paga pagam- pagamento quita- quite- quitei`,
    '11': `:NAME ^_esta ^_pagamento after-roadmap:paguei essa_$ pago_$`,
    '10': `:paga ^_consegui ^_ja ^_zerei after-roadmap:sozinha after-roadmap:zerei consegui_pagar pago sozinha_$ zerei ✅`,
    '9': `NAME_hoje ^_NAME ^_foi after-roadmap:acabei after-roadmap:consegui after-roadmap:quitei consegui pagar_$ sozin- sozinha`,
    '8': `^_acabei ^_boleto ^_quitei acabe- acabei acabei_de acert- acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:dei after-roadmap:foi after-roadmap:hoje after-roadmap:pix after-roadmap:uma boleto_pago conse- dei dei_baixa essa fiz_o hoje_$ o_pix overdue:ja paguei~o pix`,
    '7': `?after-roadmap ^_acertei ^_fiz after-roadmap:boleto after-roadmap:feito after-roadmap:fiz after-roadmap:mandei after-roadmap:paga after-roadmap:pagar after-roadmap:so a~mes baixa esta feito fiz fiz~pix hoje ja~a mandei_o overdue:paguei paga_$ paguei_$ paguei_a parce- uma_$`,
    '6': `:! NAME ^_mandei after-roadmap:duas after-roadmap:parcela after-roadmap:parcelas after-roadmap:tudo antec- as_contas bolet- boleto contas_$ da~hoje de_pagar duas_parcelas esta_pago foi ja_dei ja_quitei mande- mandei mes_ja n0 o_pagamento overdue:NAME overdue:o o~para para_eles parcelas parcelas_do parte pix_$ quitei_$ quitei_o so_o uma`,
    '5': `NAME_gracas ^_efetuei a_desse a_parcela after-roadmap:comprovante after-roadmap:contas after-roadmap:financiamento comprovante contas da_NAME divida_$ do_NAME duas e_paguei efetu- efetuei efetuei_o efetuei~pagamento financiamento financiamento_$ ja mil_do o_comprovante o_financiamento pagar parcela parcela_$ quitar_$ quitei~financiamento resol- terminei_de terminei~pagar tudo_$`,
    '4': `#_a #~de #~do :o ?which-creditor NAME_! NAME_. ^_saiu a_da acabei~pagar after-roadmap:. after-roadmap:a after-roadmap:do after-roadmap:gracas after-roadmap:loterica after-roadmap:mes after-roadmap:quitar after-roadmap:terminei after-roadmap:ultima a~# a~gracas com_uma combi- consegui~a conta- de_# debts:mil debts:paguei desse~ja do~hoje essa_divida foi_$ ja_foi loter- loterica mandei~pix mes~foi
na_loterica na~e pagamento_$ paguei_o paguei~a paguei~acordo paguei~parcela quitar terminei uma_divida`,
    '3': `! !_! !_$ ,_NAME ,~. . ._so .~o NAME_ontem NAME~! NAME~a NAME~mes ^_dei ^_esse ^_feito ^_menos ^_terminei ^_vendi a_de a_deus a_fatura a_ultima after-roadmap:agora after-roadmap:desse after-roadmap:deus after-roadmap:divida after-roadmap:efetuei after-roadmap:fatura after-roadmap:ja after-roadmap:saiu a~do a~ontem cartao_NAME cartao~esse compr- confo- conforme conforme_o debts:# debts:carro
debts:do desse_mes de~mil do_carro do_cartao do_mes do~no essa~quitei esse~, esta~a finan- graca- gracas gracas_a gracas~deus ja~o mes mes_, mes~NAME metad- metade mil~# minimo_do minimo~cartao na_do na~NAME nem_me o~. paga_a pagar_tudo paguei_# paguei_tudo saiu so~minimo termi- ultim- ultima uma_, vendi_o`,
    '-3': `!~! ,~a NAME_# NAME~NAME ^_apaga ^_qual ^_👍 after-roadmap:# after-roadmap:ate after-roadmap:como after-roadmap:eh after-roadmap:juros after-roadmap:meses after-roadmap:por after-roadmap:proposta after-roadmap:quero ate bom_$ e e_nao eu_ja nao~a o_NAME pagar~NAME paguei~meses qual qual_a quant- quanto que_ja que~paguei quitei~NAME`,
    '-4': `NAME_ate NAME~setembro aceit- after-roadmap:bom after-roadmap:e after-roadmap:quanto atras- a~! a~esse bom de~a esta_bom fecha- paguei_com paguei~atraso setem- setembro setembro_$`,
    '-5': `NAME_ja after-roadmap:! after-roadmap:atraso after-roadmap:qual atraso atraso_$ com_atraso e_agora paguei_e paguei~agora`,
    '-6': `after-roadmap:nao do~ja`,
    '-7': `nao_paguei`,
    '-8': `NAME~esta`,
  },
  'prefer-order': {
    '8': `quero_pagar`,
    '7': `after-roadmap:NAME o_NAME pagar~NAME prime- primeiro primeiro~NAME`,
    '6': `NAME_antes a_NAME after-roadmap:antes after-roadmap:primeiro antes a~primeiro depois~NAME logo~NAME pagar_a`,
    '5': `NAME NAME_primeiro ^_eu acertar eu_quero logo quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME_$ NAME_, NAME_no NAME~topo ^_ah ^_bota ^_primeiro acert- acertar~a after-roadmap:. after-roadmap:bota after-roadmap:ele after-roadmap:entao after-roadmap:livrar after-roadmap:logo after-roadmap:quero after-roadmap:resto ah antes_de antes~NAME a~depois bota_o eu~acertar livra- livrar livrar_logo me_livrar me~logo o~antes o~no quero_me resto_eh topo`,
    '3': `,_estou ,~com ,~eh :antes :eu :prefiro NAME_por NAME~o ^_gostaria ^_quero after-roadmap:, after-roadmap:acertar after-roadmap:causa after-roadmap:comecar after-roadmap:da after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:entendi after-roadmap:familia after-roadmap:garantia after-roadmap:gostaria after-roadmap:no after-roadmap:vergonha antes_$ a~antes bota causa_da
com_NAME comecar comecar~NAME compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:quero da_NAME da~. dele dele_$ depoi- depois domin- domingo eh~primeiro ele entao entendi eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagar pelo_NAME porqu- porque por~da precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_$ primeiro_a primeiro_o que_ele quero
quero_acertar quero~o que~esta resto tenho_que vergo- vergonha`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '15': `after-roadmap:juros`,
    '14': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat-`,
    '9': `juros_$ menos que~mais`,
    '8': `a_mais a_que after-roadmap:menos mais que~menos`,
    '7': `after-roadmap:barata after-roadmap:jeito after-roadmap:maior after-roadmap:nos barata econo- jeito_que maior mais_barata nos o_jeito`,
    '6': `:juros ^_comeca after-roadmap:barato after-roadmap:comeca after-roadmap:pela after-roadmap:primeiro barato comeca_pela jeito mais_barato mais_cara menos_juros o~que pela`,
    '5': `^_ataca ^_inverte ^_primeiro after-roadmap:ataca after-roadmap:cara after-roadmap:inverte ataca ataca_a a~tem cara comeca inver- inverte maior_juros mais~primeiro menos_$ prime- primeiro que_tem`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_prefiro a_de after-roadmap:a after-roadmap:alto after-roadmap:antes after-roadmap:as after-roadmap:dos after-roadmap:pesado after-roadmap:prefiro after-roadmap:sai alto alto_$ antes_$ as_de as~juros a~juros de_juros juros_. juros_maior juros_no juros_para juros_pesado paga paga_as paga_menos pagar_menos pagar~juros pela_mais pela~cara pelo pesad- pesado
primeiro_as primeiro~de que_paga que_sai quero~mais`,
    '3': `,_do :. :paga ^_bota ^_quero ^_troca after-roadmap:bota after-roadmap:deixa after-roadmap:fim after-roadmap:frente after-roadmap:no after-roadmap:paga after-roadmap:que after-roadmap:quero after-roadmap:troca antes a~mais bota bota_o cara_$ comec- de_maior dos fim frent- frente frente_$ mais_em mais~no matem- na_frente no_fim prefi- prefiro prefiro_a prefiro_pagar primeiro_$ quero_o sai sangr-
tem~juros troca`,
    '-3': `^_qual a_menor after-roadmap:esta after-roadmap:qual`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '14': `as menor-`,
    '12': `peque-`,
    '11': `after-roadmap:menores after-roadmap:neve de_neve menores neve neve_$`,
    '9': `menor`,
    '8': `NAME_de after-roadmap:menor after-roadmap:pelas after-roadmap:pequenas pelas pequenas pequenininhas primeiro primeiro_a`,
    '7': `^_prefiro after-roadmap:prefiro after-roadmap:primeiro comec- comecar das das_menores da~para maior_$ menores_$ prefi- prefiro prime- quero~as`,
    '6': `^_NAME ^_das ^_vai after-roadmap:bola after-roadmap:caminho after-roadmap:comecar after-roadmap:das after-roadmap:maior after-roadmap:pequenininhas after-roadmap:vai as_pequenas as~antes bola bola_de bola~neve caminho comecar_pela do_caminho maior menor_$`,
    '5': `^_tira after-roadmap:quero after-roadmap:tira as_menores barat- camin- comecar_pelas comecar~menor pela pela_menor pequenas_$ tira`,
    '4': `^_elimina ^_quero after-roadmap:de after-roadmap:elimina after-roadmap:ir after-roadmap:paga after-roadmap:pela de_uma de~vez elimi- elimina ir livra- livrar livrar~das logo logo_das me_livrar prefiro_comecar prefiro~pela quero~a uma_por uma_vez uma~uma vai ver~dividas`,
    '3': `,_as :comecar :das :logo :pela :prefiro :primeiro ^_comeca ^_comecar ^_eu ^_paga after-roadmap:antes after-roadmap:comeca after-roadmap:matando after-roadmap:menorzinha after-roadmap:para after-roadmap:uma after-roadmap:vez as_dividas as~primeiro comeca comecar~menorzinha dividas~uma esta~, eu_queria eu~me ir_matando ir~as livrar_logo matan- matando matando_as menorzinha me~logo paga paga_primeiro
pela_menorzinha pelas_menores pequenas_antes por_uma prefiro_ir prefiro~logo primeiro_$ primeiro_as que_esta quero quero_comecar quero~pelas quero~que senti- sentir uma_$ vez vez_$`,
    '-3': `after-roadmap:juros dividas_$`,
    '-4': `after-roadmap:matar matar`,
    '-5': `a~primeiro logo_a`,
  },
  remove: {
    '11': `after-roadmap:NAME tira`,
    '10': `a_NAME quitei~NAME`,
    '9': `after-roadmap:quitei o_NAME perdoou`,
    '8': `NAME ^_quitei ^_tira perdo- tira~NAME zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei da_lista ja_paguei quite- quitei zerei`,
    '6': `NAME_$ NAME_ja after-roadmap:ex after-roadmap:ja apaga_a debts:tira de~a ela ele ele_$ existe_mais nao_conta o~ja paguei_$ pai_nao perdoou_a perdoou~divida quitei_a rates:ele tira_o`,
    '5': `^_apaga ^_terminei after-roadmap:a after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:terminei ex exist- existe lista lista_$ nao_existe o_pai pai pode_tirar rates:conta terminei terminei_de terminei~pagar tirar`,
    '4': `!~! ,~essa :divida :ela NAME_da NAME_nao NAME_perdoou NAME~eles NAME~lista after-roadmap:cancelar after-roadmap:juiz after-roadmap:mandou after-roadmap:pode after-roadmap:tirar apaga apaga~NAME a~! a~, a~nao a~que cancelar~da de_pagar debts:NAME divida e_eles juiz juiz_mandou juiz~cancelar mandou_cancelar more-debts:NAME o~nao pague- paguei pode~a quitei_o rates:nao rates:o termi- tira_a`,
    '3': `,_ja ,_pode ,~da ,~paguei ,~tirar :a :com :da :essa :lista NAME_, NAME_por NAME_que NAME~favor NAME~ja NAME~nao ^_exclui ^_o a_moto after-roadmap:! after-roadmap:apaga after-roadmap:deram after-roadmap:eles after-roadmap:era after-roadmap:esquecer after-roadmap:exclui after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:tira a~com a~para cancelar cancelar_a
debts:o deram devo_mais divid- divida_$ divida_com do~por encer- engan- esquecer essa_da essa~NAME exclu- exclui ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por moto nao_devo pagar_a pagou pagou_$ para~e pode~da por~, que_meu tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:o ^_ja a_ultima after-roadmap:quero after-roadmap:ultima overdue:NAME overdue:o paguei_a paguei~NAME ultim- ultima`,
    '-4': `:! overdue:ja overdue:paguei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '17': `recomecar_$`,
    '16': `comec- recomecar`,
    '15': `^_reinicia reinicia`,
    '14': `^_zera zera`,
    '13': `reinicia_$ zera_ai`,
    '12': `^_recomecar ^_zerar do_zero inici- inicio inicio_$ zerar zerar_tudo`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo tudo_$ volta_para zero`,
    '9': `:recomecar comecar_de comecar~novo comeco conve-`,
    '8': `^_comecar ^_do ^_recomeca ai_$ comeco_$ de_novo do~por novo novo_$ para_comeco quero_recomecar quero_refazer rates:tudo recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:inicio after-roadmap:recomecar after-roadmap:tudo after-roadmap:zera comeca debts:tudo do_inicio para_inicio quero~tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio zero_$`,
    '6': `?debts ^_vamos ^_volta after-roadmap:refazer after-roadmap:zero debts:zera e_comeca favor_$ outra_vez rates:zera refazer_do vez vez_$`,
    '5': `:novo :quero :tudo :volta a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:vamos ai comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:comecar debts:inicio debts:recomecar errei_tudo favor por_favor quero_comecar quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero tudo~comeca vamos_do vamos_voltar
vamos~inicio vamos~para volta voltar_para voltar~comeco zero_por zero~favor`,
    '4': `:comecar :para :zero ^_errei ^_refazer after-roadmap:comeca after-roadmap:do after-roadmap:recomeca after-roadmap:vez bora_comecar bora~de comeco_por debts:ai debts:conversa debts:do debts:novo debts:vamos do_comeco errei e~de n0 outra quero~do rates:comecar rates:conversa rates:quero rates:recomecar refazer~inicio`,
    '3': `:do ^_bora ^_quero after-roadmap:comeco after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:volta apaga_o apaga~plano bora comeca_$ comecar_tudo debts:comeca debts:comeco debts:recomeca debts:refazer debts:zero do errei~quero errei~vamos plano_e plano~comeca quero rates:ai rates:comeco rates:favor rates:novo rates:por rates:recomeca rates:refazer rates:vamos rates:vez
rates:zero refazer~zero tudo_de tudo_e tudo_quero tudo_vamos tudo~de tudo~novo tudo~recomecar vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `after-roadmap:minha volta_$ volta_ai worry:tudo`,
    '-4': `^_tudo after-roadmap:vida quero~minha vida_$`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '14': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '11': `pix`,
    '10': `consent:golpe`,
    '9': `after-roadmap:golpe bolet- boleto eh_falso esse_site isso~golpe link`,
    '8': `demai- demais do_banco esse~eh estra- estranho falso golpe_isso liber- liberar numer- numero para_liberar verda-`,
    '7': `:golpe ^_mandaram acho~fui after-roadmap:pediram antes cai_num cai~golpe como~se consent:eh depos- e_sumiram eh_verdade eh~? engan- enganado enganado_$ estranho_$ fui_enganado golpe~? limpa mandaram minha_senha nome num num_golpe numero_eh offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado site sumir- sumiram sumiram_$`,
    '6': `?offers ^_acho ^_cai ^_esse ^_oferta ^_querem acho_que after-roadmap:nome antes_$ boa_demais boa~desconfio cai como_sei confi- confiavel_? de_outra demais_desconfio desconfiei desconfio desconfio_$ eh~esse eh~isso emprestimo_$ esse_numero falso_esse falso~site fui golpe_? limpa- o_emprestimo oferta_boa oferta~demais o~e querem que~meu sei_se senha senha_$ se~verdade site_$ taxa`,
    '5': `,_desconfiei :eh :isso :um ^_estao acho after-roadmap:eh after-roadmap:falso after-roadmap:liberar after-roadmap:link after-roadmap:numero after-roadmap:pix boleto_eh bom_demais bom~, chego- chegou codig- codigo consent:esse consent:pediram consent:que da_serasa demais~desconfiei deposite deposite_antes desconfiei_$ eh_estranho eh~banco eh~demais esse eu_deposite eu~antes faceb- facebook
facebook_limpa facebook~nome fiz~pix liberar~emprestimo ligar- ligaram limpa_nome manda- mandaram_um me_ligaram no_facebook nome_de nome~uma no~limpa numero~estranho o_numero oferta offers:boleto offers:falso offers:golpe offers:nome offers:pediram pedin- pedindo quere- querem_que querem~eu que~deposite que~do se_eh seguro_antes sms um_link uma_taxa um~antes um~estranho verdade verdade_$ vi_no
vi~facebook whats- whatsapp`,
    '4': `,_posso ,~? :boleto :pix :por :posso ?consent ^_disseram ^_fiz ^_recebi ^_sera ^_um ^_uma ^_vi adian- adiantado after-roadmap:acho after-roadmap:antes after-roadmap:boleto after-roadmap:demais after-roadmap:deposite after-roadmap:estao after-roadmap:estranho after-roadmap:limpa after-roadmap:num after-roadmap:senha after-roadmap:site after-roadmap:uma after-roadmap:verdade banco_era
banco~verdadeira boa boleto_de boleto~outra celul- celular celular_$ codigo_do codigo~celular com_link confiavel confio confio_? consent:? consent:boleto consent:do consent:nome consent:o consent:pix consent:sei da~mesmo demais_, desconto~bom de~empresa do_celular do~era eh eh_confiavel eh_da eh_normal empresa_$ era_verdadeira era~? essa_ligacao essa~do eu~adiantado falso_? fiz fiz_o isso_?
isso_eh liberar_$ liberar_o ligac- ligacao ligacao_do ligacao~banco ligaram~que limpa_meu limpam limpam~nome limpa~nome link_eh link_para mandaram_boleto mandaram~de mesmo_esse mesmo~numero me~pix moca nome_$ nome_por norma- normal normal_? numero_? o_desconto o_nome o_pix ofert- offers:antes offers:demais offers:do offers:link offers:pix offers:que offers:um outra_empresa o~eh o~por pedindo~para
pediram_codigo pediram~do pediram~para pix_para pix~liberar por_# por~reais prome- que_limpa que_limpam recebi recebi_um sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um_boleto uma_moca veio verdadeira verdadeira_? vi`,
    '3': `#_h ,_clico :? :chegou :liberar :link :mandaram :pagar :para :pediram :taxa :uma NAME_que ^_chegou ^_dizem ^_falaram ^_isso ^_prometeram ^_whatsapp after-roadmap:adiantado after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:codigo after-roadmap:esse after-roadmap:limpam after-roadmap:mandaram after-roadmap:moca after-roadmap:normal after-roadmap:nunca after-roadmap:pedindo
after-roadmap:querem after-roadmap:serasa after-roadmap:sms after-roadmap:taxa after-roadmap:tive after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara cara_do cara~whatsapp chegou_mensagem chegou~com clica- clicar clico clico_? cobrando codigo_que codigo~chegou com~para
consent:acho consent:antes consent:banco consent:demais consent:falso consent:limpa consent:mandaram consent:ne consent:numero consent:se consent:senha consent:site conta_da conta~NAME credito_$ da~que deposito deposito_antes desco- desconto_eh de~pessoa disse- disse_que disseram disseram_que disseram~preciso diz diz_que dizem dizem_que dizem~limpam dizen- dizendo dizendo_que dizendo~eh diz~eh
do_whatsapp docum- documento do~diz do~documento do~mandou eh_do eh_verdadeiro em_nome empre- empresa emprestimo em~de em~h esse_boleto esse_link esse~? estao estao_me estao_pedindo estao~cobrando eu_pagar falaram_que falaram~limpa fisic- fisica foto foto_do foto~meu h h_por h~# liberar_credito ligaram_dizendo limpam_meu limpar limpar_o limpar~nome link_confio link~? link~falso link~quitar
mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando mensagem_com mensagem~link meu_documento meu~pelo meu~se me~dizendo me~uma moca_pediu moca~foto ne_? nome_pelo nome_se nome~# nome~eu nome~outra nome~pix nunca_tive o_boleto o_codigo offers:cai offers:esse offers:estranho offers:fui offers:isso offers:limpa offers:num offers:o offers:recebi offers:site offers:sms outra
pagar_seguro pagar~antes para_quitar para~credito pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo_pix pesso- pessoa pessoa_fisica pix_$ por_uma por~taxa posso~? preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_nunca que_preciso que~golpe que~pagar quita- quitar quitar_, quitar~clico seguro~do seras- serasa serasa_mesmo
se~boleto se~pagar taxa_para taxa~liberar tive tive_$ um um_deposito uma uma_conta uma~da um~, veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto :meu ^_que banco_? como~que consent:nao consent:voce de_desconto eh_de eh~% no_meu nome_? no~nome offers:% offers:desconto`,
    '-4': `#~de eh_# eh~nao golpe_nao golpe~ne nao_ne offers:#`,
    '-5': `do~?`,
  },
  skip: {
    '22': `pula`,
    '21': `^_pula`,
    '19': `pula_$ pular`,
    '17': `^_passo`,
    '16': `passo_$`,
    '15': `^_proxima ^_segue proxima segue`,
    '14': `^_avanca ^_passa avanc- avanca avanca_$ outra proxi-`,
    '13': `?instalments-left depoi- depois passo proxima_$`,
    '12': `?debt-amount essa passa pular_? quero_dizer`,
    '11': `?thirteenth ^_outra ^_vamos adian- adiante adiante_$ passa_essa responder segue_o`,
    '10': `^_prefiro dizer_$ essa_$ falo_$ nao_quero nao~dizer prefi- prefiro vamos`,
    '9': `^_pode dizer eh_particular falar falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ pode_passar posso_pular prefiro_nao pula_essa pular_$ responder_isso`,
    '8': `?incomes ?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto mais_tarde mais~eu nao~falar offers:depois parti- passar pergu- posso~? rates:pula rates:pular respo- tarde_eu te_falo thirteenth:depois vamos_adiante`,
    '7': `^_bora ^_depois ^_essa ^_mais ^_muda baile baile_$ bora da~pular de_pergunta essa_eu essa~pulo essentials:proxima essentials:pula essentials:segue eu_pulo flexibles:essa incomes:proxima isso_eh jogo_$ mando mando_$ muda_de muda~pergunta nao_falar o_baile outra_$ overdue:proxima para_pular passa- pergunta_outra pergunta~coisa pode_pular prefiro~falar pulo pulo_$ rates:pode segue_sem segue~baile
segue~isso segue~jogo sem_isso tarde te vou_responder`,
    '6': `?essentials ?offers ?overdue ^_deixa ^_posso agora~consigo consigo_ver consigo~isso de_falar debt-amount:? debt-amount:para debt-amount:pular deixa depois_? de~nisso disso e_te em_branco essentials:depois essentials:pode essentials:pular eu_mando eu_olho eu~falo falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:eu incomes:nao instalments-left:outra jogo muda nao_gosto o_jogo outra_coisa
overdue:essa overdue:eu overdue:isso overdue:passa para_depois para_outra passa_adiante passar_$ pode proxima_por proxima~favor pular_essa quero_responder rates:passar rates:passo rates:vamos tarde~mando vejo vejo_$ vou_falar vou~disso vou~isso`,
    '5': `^_agora ^_pergunta agora_nao amanha_eu amanha~te antes_de branc- branco branco_$ coisa_$ como_pular como~essa dai dai_$ debt-amount:isso debt-amount:outra debt-amount:pergunta decid- deixa- deixar deixar_em deixar~branco deixa~depois depois~procuro depois~te de~. disso_$ essa_? eu_procuro eu_te eu_vejo eu~em faz_outra faz~pergunta hora_eu hora~respondo incomes:informar incomes:outra
incomes:prefiro incomes:segue instalments-left:? instalments-left:essa instalments-left:isso instalments-left:passa instalments-left:pular isso_$ nao_consigo nao_informar nao~ver nisso_$ offers:. offers:antes offers:segue olho outra_hora outra~eu overdue:falar overdue:outra overdue:pergunta overdue:posso passar_essa pode_deixar pode~depois pode~em pode~essa posso prefiro~informar procuro procuro_$
pular~? quero~disso rates:depois rates:dizer rates:essa rates:falo rates:nao rates:outra rates:para rates:proxima ser_depois ser~? tem~pular thirteenth:? thirteenth:eu thirteenth:para vamos_para vamos~proxima ver_isso worry:falar`,
    '4': `^_amanha ^_faz ^_isso amanh- amanha ao ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa coisa consigo debt-amount:adiante debt-amount:depois debt-amount:essa debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~vejo digo_$ em em~eu essa_nao essentials:certo essentials:essa essentials:eu essentials:falar essentials:te eu eu_chegar eu_ver eu~depois eu~isso
e~digo hora incomes:deixa incomes:depois incomes:em incomes:falar incomes:quero informar instalments-left:eu instalments-left:falar instalments-left:para instalments-left:pergunta instalments-left:pula isso isso_nao n0 nao~de nisso offers:eu offers:prefiro offers:responder offers:te overdue:aberto overdue:deixa overdue:disso overdue:quero para~? quando~chegar quero_falar quero~isso rates:eu
rates:isso rates:prefiro rates:quero rates:responder responder_$ responder~nao te_digo tem_como thirteenth:dizer thirteenth:outra thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `._$ ?debt-creditor ^_da ^_responder agora antes certo consi- da_para debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:nao debt-amount:vamos deixo_em deixo~branco depois_essa depois_te depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em_casa essa~deixo essa~vou essentials:, essentials:coisa essentials:nao essentials:outra essentials:responder essentials:sei
essentials:sem essentials:ver estou_na estou~rua estou~trabalho eu_pego e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ faz flexibles:ai ganho_$ incomes:coisa incomes:dizer incomes:mando incomes:respondo incomes:sem informar_$ instalments-left:disso instalments-left:em instalments-left:muda instalments-left:tarde isso_depois na_rua nao_responder nao~quanto na~depois no_trabalho
no~depois o_papel offers:branco offers:de offers:em offers:jogo offers:o offers:pode offers:vejo offers:ver olho_$ olho_isso overdue:de overdue:depois overdue:eh overdue:favor overdue:muda overdue:nisso overdue:sem papel papel_$ para_proxima para~essa pego pego_o pego~papel pode_ser por_favor posso_responder posso~depois prefiro~responder procu- quando_eu quanto_ganho quero rates:bora rates:comigo
rates:da rates:olho rates:vejo responder_depois responder~? responder~depois rua rua_depois rua~te sem tarde~olho thirteenth:agora thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:vou trabalho_depois trabalho~eu vei vejo_e vejo~te ver_depois vou`,
    '-3': `?confirm-amount ?confirm-change ?consent ^_eu ^_ja ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:passo conto conto_$ depois~conto desfa- enten- essentials:la eu_nao eu~sei isso_? lembr- lembro nao_lembro rates:la rates:vou respondi sei_responder sei~essa te_conto`,
    '-4': `?after-crisis ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:eu consent:para consent:respondo depois_passo depois~la eh_essa passo_la volta`,
    '-5': `consent:deixa consent:depois la la_$`,
  },
  source: {
    '33': `?income-source`,
    '19': `INCOME`,
    '10': `income-source:da incomes:bpc`,
    '9': `bpc income-source:do`,
    '8': `^_aluguel ^_bpc ^_sou aluguel_$ bpc_$ clt income-source:, income-source:bico incomes:propria propr- propria sou`,
    '7': `^_vendo alugu- aluguel apose- bico clt_$ incomes:sou vendo`,
    '6': `?incomes ^_bico ^_trabalho bico_$ income-source:aposentado income-source:de income-source:faco income-source:inss income-source:meu income-source:na income-source:que income-source:sou income-source:trabalho incomes:conta incomes:minha por_conta`,
    '5': `^_aposentado ^_carteira ^_clt ^_faco aposentado aposentado_$ barra- barraca conta_propria income-source:aposentadoria income-source:assinada income-source:carteira income-source:clt income-source:eh income-source:por income-source:registrado income-source:vendo incomes:clt incomes:tenho por~propria regis- registrado_$ sou_clt trabalho vo`,
    '4': `,_ganho ^_inss aposentadoria_$ assin- assinada assinada_$ carte- carteira carteira_assinada concu- concursada confo- conforme conforme_o conta conta_$ familia_$ frete income-source:bolsa income-source:casa income-source:concursada income-source:conta income-source:familia income-source:filho income-source:frete income-source:governo income-source:minha incomes:o incomes:por incomes:so inss inss_$
o_bpc registrado traba- trabalho_de`,
    '3': `,_sem EXPENSE ^_bolsa ^_da apare- aposentadoria autonomo bolsa_familia como~, da_$ da_prefeitura da~filha dia_$ do_estado do_governo estad- estado faco gover- governo governo_$ income-source:estado income-source:eu income-source:me income-source:o income-source:pensao income-source:trampo income-source:uma income-source:uns incomes:dia incomes:vendo me_da o_dia pj pj_$ por_minha prefe- prefeitura
prefeitura_$ prest- presto propria_$ recebo_do recebo~governo salga- salgado sem~. sou~, tramp- trampo vendo~na`,
    '-3': `?thirteenth thirteenth:sou`,
    '-5': `fixo`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '11': `after-roadmap:lembretes`,
    '10': `lembretes`,
    '9': `^_reativa after-roadmap:avisos after-roadmap:reativa lembretes_por reativa`,
    '8': `aviso- avisos`,
    '7': `after-roadmap:avisa after-roadmap:lembra after-roadmap:me after-roadmap:um after-roadmap:vencer avisa de_vencimento dos_lembretes lembra lembrada lembretes_$ me_avisa me_lembra os~por pode_mandar pode~os vencer vencimento_$ volta_com voltar~me`,
    '6': `,_me ,~avisa after-roadmap:antes after-roadmap:bota after-roadmap:mandar after-roadmap:nas after-roadmap:os after-roadmap:quero after-roadmap:ser after-roadmap:vencimento after-roadmap:volta alert- antes avisos_de de_volta esque- mandar_os mandar_um nas os para_mandar para~um quero_ser reati- sinto vence- vencer_$ vencimento volta_$`,
    '5': `^_bota ^_pode after-roadmap:contas after-roadmap:de after-roadmap:falta after-roadmap:pode avisa- avisos_$ a~lembrar bota com_os com~lembretes contas_$ despe- dos falta lembrar_$ me~quando na~? ser~de um~na venci- volta voltar_a`,
    '4': `,_quero :, :lembrar :receber :sim ^_agora ^_da a_me after-roadmap:cobra after-roadmap:dos after-roadmap:esquecer after-roadmap:favor after-roadmap:for after-roadmap:na after-roadmap:todo cobra contas de_vencer esquecer eu_quero for lembre lembre_$ manda- mandar me me_cobra me_lembrar me_lembre mes_para mes~eu me~ai me~sim me~um os_aviso os_avisos para_eu para~nao pode pode_voltar pode~a quero
quero_que quero~voce que~me ser sim~quero todo_mes tudo_, tudo~me um um~para voce_me volta- voltar`,
    '3': `:antes :dias :dois :dos :me :quero :so :sou ^_fiquei ^_me ^_quero after-roadmap:agora after-roadmap:ai after-roadmap:avisar after-roadmap:dia after-roadmap:fiquei after-roadmap:novo after-roadmap:perdido after-roadmap:quando after-roadmap:voltar antes_$ antes_de antes_dos avisar avisar_de avisar~novo conta- da_para dar_um dia_? dia_do do_dia do_pagamento dois_dias eu_nao eu~que favor favor_$
fique- fiquei lembrar manda_um manda~lembrete me_avisar me~de no_dia novo_$ no~do os_lembretes o~me pagamento_$ perdi- perdido pode_me pode~avisar por_favor que_so receber_os sim_, so_$ sou sou~que todo um~no`,
    '-3': `^_os ^_para after-roadmap:receber after-roadmap:tirar a~mandar lembretes_me os~me pode_tirar tirar`,
    '-4': `after-roadmap:aviso after-roadmap:lembrado after-roadmap:parar cance- dispe- lembrado me_mandar mim_$ parar quero~lembrado ser_lembrado suspe-`,
    '-5': `a_mandar after-roadmap:vencimentos mandar~lembretes reativar vencimentos_$ volta_a voltar~mandar`,
    '-6': `avisos_por avisos~favor coloc- lembrar_de quero~os`,
  },
  'stop-reminders': {
    '20': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso aviso`,
    '11': `after-roadmap:lembrete avisa- esses lembretes lembretes_$`,
    '10': `^_desativa after-roadmap:avisar after-roadmap:esses after-roadmap:lembretes desat- desativa para_de parar`,
    '9': `^_para after-roadmap:parar avisar aviso- avisos os`,
    '8': `after-roadmap:desativa after-roadmap:menos after-roadmap:nao after-roadmap:os avisos_$ cance- de_aviso lembrar lembrar_$`,
    '7': `:lembrete after-roadmap:avisa after-roadmap:avisos after-roadmap:tira alert- avisa avisos_por avisos~favor me_avisa menos me~mais nao_precisa os_avisos para_com pode_parar sem~por`,
    '6': `,~nem :lembrar ^_desliga ^_muito ^_sem ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:ficar after-roadmap:me after-roadmap:precisa after-roadmap:vencimento avisar_$ aviso_$ aviso_de chega_de chega~aviso de_avisar desli- desliga ficar menos_, nao_me nao_quero precisa silen- silencia suspe- tira vencimento`,
    '5': `:nao :quero ^_chega ^_menos ^_os ^_tira after-roadmap:cancela after-roadmap:lembrado after-roadmap:muito after-roadmap:sem after-roadmap:silencia cancela cancelar chega de_me dispe- esses_lembretes lembrado lembrado_$ lembretes_me me_lembrar muito nao~ficar nao~lembrete os_lembretes os~me para~isso para~me pode~de preci- precisa_ficar quero_lembrete quero~lembrado ser_lembrado silencia_os venci-`,
    '4': `:mais :os :parar ^_cancelar ^_parar after-roadmap:avisando after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:lembrar after-roadmap:mais after-roadmap:negocio after-roadmap:nem after-roadmap:ou after-roadmap:para after-roadmap:ser after-roadmap:tirar avisando com_isso de~lembrar esse_negocio ficar_me ficar~lembrando lembrando mais_$ me_lembrando negocio parar_com parar_de
parar_os parar~os pode_tirar pode~os quero_parar quero_ser tirar vencimento_$`,
    '3': `,_tira ,~resto :com :lembretes :pode :precisa :receber ^_cancela ^_nao after-roadmap:, after-roadmap:essas after-roadmap:esta after-roadmap:interesse after-roadmap:lembra after-roadmap:mensagens after-roadmap:pode after-roadmap:por boleto_$ cancelar~negocio de_boleto de_lembrete em_receber em~lembretes essas esses_lembrete esta_me estre- favor favor_$ interesse interesse_em interesse~receber mais
manda_mais mandar_lembrete me mensagens me~todo nao_manda nao~interesse negocio_dos negocio~lembretes nem o_resto os_aviso pode_continuar pode~com por_favor precisa~me quero~de receber_lembretes resto_pode resto~continuar sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse todo_dia`,
    '-3': `,_me ^_manda ^_reativa after-roadmap:reativa after-roadmap:sim me~de n0 pode_me reativa`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo de_novo falta novo novo_$ pode_mandar quero_receber reati- sinto volta_com`,
    '-6': `^_volta lembretes_por volta`,
    '-7': `^_liga after-roadmap:liga avisos_de liga liga_os liga~lembretes`,
    '-8': `after-roadmap:volta`,
    '-10': `os~por`,
  },
  'tell-reply:no': {
    '18': `nao_aceitaram`,
    '17': `after-roadmap:nao`,
    '16': `recus-`,
    '13': `after-roadmap:quiseram`,
    '12': `^_negaram aceitaram aceitaram_$ after-roadmap:negaram negar- negaram quiseram`,
    '11': `quise-`,
    '10': `after-roadmap:nem`,
    '9': `^_falaram after-roadmap:falaram after-roadmap:recusaram after-roadmap:voltou falaram_que minha_proposta nao_toparam que_nao recusaram volto- voltou`,
    '8': `after-roadmap:minha after-roadmap:proposta after-roadmap:resposta banco~o falar- falaram nao_quiseram negat- resposta`,
    '7': `^_eles ^_nem aceitaram_# after-roadmap:acordo after-roadmap:disse after-roadmap:eles a~foi disse disseram~nao nao~# nem propo- proposta proposta_$ respo-`,
    '6': `:nao ^_nao acord- acordo acordo_$ acordo_de acordo~# after-deficit:# after-roadmap:banco after-roadmap:cara after-roadmap:disseram after-roadmap:pedido da_minha disse- disse_nao disseram eles minha_cara o_banco o~disse`,
    '5': `?after-roadmap ^_acordo ^_bateram ^_disseram aceit- after-deficit:nao after-roadmap:centavo after-roadmap:mao after-roadmap:toparam bateram cara cara_$ centa- centavo conversa~eles de_um disseram_que mao nao nao~minha pedid- pedido pedido_$ proposta_foi que~muito topar- toparam toparam_$ um_centavo`,
    '4': `NAME~minha ^_responderam a_moca aceitaram_o after-roadmap:# after-roadmap:aceitaram after-roadmap:atendente after-roadmap:conversa after-roadmap:fazem after-roadmap:foi after-roadmap:moca after-roadmap:negociar after-roadmap:porta after-roadmap:pouco after-roadmap:responderam a~na balan- banco bater- conversa conversa_com de_# eh_muito eles_nao fazem minha moca_disse moca~que n0 nao_$ nao_fazem
na~cara o_acordo o_atendente porta pouco pouco_$ responderam responderam_que responderam~nao teve`,
    '3': `,_disseram FIGURE ^_o a_proposta a_vista after-roadmap:cabeca after-roadmap:gerente after-roadmap:muito after-roadmap:ofereci after-roadmap:pensar after-roadmap:que after-roadmap:riu after-roadmap:valor after-roadmap:vista atend- atendente a~disse a~que a~riu banco_disse banco~nao cabec- cabeca com_eles conve- da_$ da~cara disse_que eles_$ eles~aceitaram falaram~nao fazem_$ foi moca na_minha
nao_da nao~negociar negociar_$ nem_pensar o_gerente o_valor ofereci pensar pensar_$ que_nem que_so que~a que~da que~fazem que~pensar quiseram_negociar riu riu_da riu~minha so_a tem_desconto valor_$ vista vista_$`,
    '-3': `! aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:! after-roadmap:cartao after-roadmap:quero cartao_$ eh_que meu_cartao nao~meu o~da o~nao que~? worry:nao`,
    '-4': `a_minha aceita aceitei after-roadmap:aceita after-roadmap:aceitei after-roadmap:mais after-roadmap:quis a~proposta minha~foi nao_aceitei nao_eh nao_quis nao~que offers:nao offers:negociar quis`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '15': `aceit- aceitaram after-roadmap:aceitaram conco-`,
    '14': `^_aceitaram`,
    '13': `aprov-`,
    '12': `^_concordaram after-roadmap:concordaram after-roadmap:sim after-roadmap:toparam after-roadmap:topou concordaram topar- toparam topou`,
    '11': `^_toparam toparam_$`,
    '10': `after-roadmap:disseram o~topou`,
    '9': `^_deram ^_veio after-roadmap:veio disse- disseram posit-`,
    '8': `^_eles ^_fizeram aceitaram_$ aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:deram after-roadmap:fizeram after-roadmap:resposta deram fizer- fizeram o_banco resposta veio`,
    '7': `! ^_disseram after-roadmap:! after-roadmap:jeito eh_que jeito minha_proposta nao~que sim sim_$`,
    '6': `!_! a_financeira aceitaram_minha aceitaram~proposta after-roadmap:comigo after-roadmap:eles after-roadmap:financeira a~proposta comig- comigo comigo_$ disseram_que do_meu nao_eh que~? respo-`,
    '5': `!_$ NAME_topou a_minha after-roadmap:aceita after-roadmap:ok after-roadmap:proposta after-roadmap:valor banco eles eles_disseram financeira minha~foi ok ok_$ que_pode ser_$ valor_$`,
    '4': `!~! ?after-roadmap ^_a ^_deu aceita after-roadmap:certo after-roadmap:deu after-roadmap:gerente after-roadmap:hora after-roadmap:minha after-roadmap:nosso after-roadmap:o after-roadmap:ser com_a com~proposta deu_certo disse_sim disse~para finan- geren- gerente hora moca_da moca~NAME na_hora nosso nosso_valor o_gerente para_nosso para~valor pode_ser propo- proposta proposta_$ proposta_foi que_sim
sim_para sim~nosso valor`,
    '3': `NAME~! ^_o a_moca after-roadmap:a after-roadmap:disse after-roadmap:do after-roadmap:foi after-roadmap:gracas after-roadmap:meu after-roadmap:moca after-roadmap:ofereci after-roadmap:pode a~da certo deu disse hora_$ minha~! ofereci o~disse proposta_! ser`,
    '-3': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao cartao_$ eles_nao meu_cartao nao~minha nao~o`,
    '-4': `nao_toparam`,
    '-6': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '19': `n0 obrig-`,
    '17': `briga- valeu`,
    '14': `^_valeu obrigada`,
    '13': `?after-roadmap after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu tchau tchau_$ valeu_$`,
    '12': `:sim`,
    '11': `^_deus ^_massa ^_tchau after-roadmap:massa after-roadmap:obrigado massa obrigado`,
    '10': `:ok ^_ok after-roadmap:legal after-roadmap:muito agrad- deus legal muito obrigado_$`,
    '9': `:ate :valeu ^_obrigada ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:dez after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado dez dez_$ enten- ok otimo tmj 🙏_$`,
    '8': `:deus :mais ^_ate ^_beleza ^_certo ^_gratidao ^_muito ^_perfeito abencoe_$ after-roadmap:bom after-roadmap:combinado after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau combinado combinado_$ entendido entendido_$ grati- gratidao perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:👍 ^_entendi a_senhora abenc- abencoe after-roadmap:demais after-roadmap:deus after-roadmap:entendi after-roadmap:senhora ate a~eh belez- beleza bom bom_$ certo certo_$ combi- demai- demais deus_te deus~pague eh_um entendi_$ mais_$ pague que_bom`,
    '6': `:abencoe ^_obrigado ^_👍 after-roadmap:top ajudo- ajudou massa_demais muito_$ obrigada_$ ok_$ senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :obrigada :viu ^_que after-roadmap:ajudou after-roadmap:eh after-roadmap:pague after-roadmap:tu after-roadmap:viu demais_$ deus_abencoe deus_lhe entendi esta_bom hoje_, lhe lhe_pague me~por obrigada_pela tu_eh viu_$`,
    '4': `:! ^_ajudou ^_tu after-roadmap:entao after-roadmap:ok after-roadmap:um ajudou_demais beleza_$ beleza_entao despe- entao entao_$ esse_plano muito_obrigada obrigada_viu obrigada~ajuda pague_$ pela pela_ajuda por_hoje por~, te tu`,
    '3': `,_ajudou :muito :pela :te ? ^^ ^_show ^_voce after-roadmap:hoje after-roadmap:por after-roadmap:show after-roadmap:te after-roadmap:voce bom_obrigada certo_obrigada eh_muito filho filho_$ mano mano_$ meu_filho muito~pela ok_entendi show te_abencoe valeu_, valeu~ajudou`,
    '-3': `:opa ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?consent ?debt-kind ?debts ?flexibles ?more-debts ?thirteenth ?worry ^_como ^_concordaram ^_estou ^_free ^_fui ^_link ^_negaram ^_opa ^_pagamento ^_parar ^_quero ^_reset ^_sair ^_stop ^_tem ^_topei ^_voltei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso
after-roadmap:link after-roadmap:negaram after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:quando after-roadmap:quanto after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai ai_$ cance- conco- concordaram confi- desca- esque- essa_$ fecharia fecharia_$ free free_mesmo fui link melho- melhor namor- negar- negaram oi_$ opa paga pagam- pagamento parar parar_$
passo passo_$ quita- reati- recla- reini- reneg- reset reset_$ sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia volte- voltei`,
    '-4': `?income-source ^_bom ^_eh ^_oi ^_pedi aceit- after-roadmap:essa after-roadmap:nao after-roadmap:pedi after-roadmap:quero after-roadmap:tem domin- domingo fecha- oi pedi recus-`,
    '-5': `nao_entendi`,
    '-6': `aprov-`,
    '-7': `liqui-`,
  },
  'trouble:shaming': {
    '6': `after-roadmap:contou conto- contou`,
    '5': `que~devo`,
    '4': `after-roadmap:devo after-roadmap:ligou e_contou eu_devo ligou ligou_para`,
    '3': `NAME_que NAME~contou NAME~eu after-roadmap:cobranca after-roadmap:servico a~ligou cobra- cobranca contou_para contou_que contou~NAME contou~eu devo devo_. eu~. para_NAME para~que`,
  },
  'trouble:violence': {
    '7': `bate me_bate`,
    '6': `ele`,
    '5': `ele_me ele~bate`,
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:fim after-roadmap:inteiro after-roadmap:pega cartao_e dinheiro_$ do_dinheiro do~o e_some falo inteiro_$ marid- marido meu_marido meu~me o_fim quand- quando worry:me`,
  },
  'what-if': {
    '11': `e_se se_eu`,
    '10': `after-roadmap:se e~eu se`,
    '9': `^_e eu~o`,
    '7': `after-deficit:eu after-roadmap:emprestimo empre- vende-`,
    '6': `^_se ^_vale after-roadmap:e after-roadmap:eu after-roadmap:pegar after-roadmap:vale arrum- emprestimo emprestimo~pagar para~tudo`,
    '5': `:se ?after-deficit ^_simula ^_testa a_academia acade- academia academia_$ after-deficit:se after-roadmap:pagar after-roadmap:tudo ai_sem ai~a desempregado_$ emprestimo_para eu_fique eu_vendendo eu~a eu~desempregado eu~um fique fique_desempregado o_carro pagar~cartao pegar que~fique se_meu sem_a sem~academia se~marido simul- simula simula_eu simula~vendendo supor supor_que supor~eu testa testa_ai
testa~sem vale vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '4': `,~? ^_vamos adian- adiantado_$ after-deficit:a after-deficit:ai after-roadmap:adiantado after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:quitar after-roadmap:trocar arrumando arrumando_outro arrumando~emprego a~comigo carro carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado dividas~uma emprego eu eu_nao eu_parar eu_usar eu_vender
eu~aceitar faz~conta mes_acaba nao_aceitar nao~a outro outro_emprego pagar_adiantado pagar_o pagar~? para_pagar por_uma por~acaba por~so quita- quitar quitar_tudo se~parar se~usar se~vender tudo_? um_bico usar usar_o vamos`,
    '3': `,_encurta :eu a_conta a_pena acaba aceitar adiantado after-deficit:? after-deficit:carro after-roadmap:a after-roadmap:acaba after-roadmap:ai after-roadmap:ajudar after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:carro after-roadmap:desempregado after-roadmap:emprego after-roadmap:juntar after-roadmap:mes after-roadmap:mil after-roadmap:num after-roadmap:outro
after-roadmap:por after-roadmap:sem after-roadmap:so after-roadmap:um after-roadmap:usar after-roadmap:vamos after-roadmap:vender ai ajuda- ajudar arrumar as_dividas bico bico_de bico~noite caso caso_eu caso~pegue cigar- cigarro cigarro_? comig- comigo como_ficaria dinheiro_por e e_caso emprego_$ encur- encurta encurta_? eu_largasse eu_pegue eu~adiantado eu~de eu~mais e~meu faz_a ficaria
ficaria_se ficaria~eu junta- juntar larga- largasse largasse_o largasse~cigarro marid- marido marido_voltar marido~a meu_marido meu~voltar muda noite_? o_cigarro o~muda pagar pagar_tudo pagar~NAME para_quitar parar_de pegar~emprestimo pegue pegue_um pegue~bico pena sem se~largasse se~nao so_$ trabalhar_, trabalhar~encurta troca- trocar tudo um_emprestimo um~de vale_a vale~pena vender
voltar~trabalhar`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:sair cartao_? eles eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? quiser_sair sair sair_$`,
    '-4': `after-roadmap:quiser eu_quiser quise- quiser se~quiser`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '11': `?worry`,
    '10': `ligam worry:dia worry:ligam`,
    '9': `cobranca por_dia worry:cobranca worry:nao worry:telefone`,
    '8': `^_ligam ligac- mandam telef- telefone worry:hora worry:para`,
    '7': `dia dia_$ hora hora_$ nao_param param worry:me worry:na worry:param worry:por`,
    '6': `aguen- aguento aguento_mais cobrador cobranca_$ ligam_para mensa- mensagem nao_aguento para_$ param_de parar_$ sem_parar worry:cobrador worry:de worry:ligar worry:parar`,
    '5': `^_cobrador ameac- cobrador_na diret- direto estao~ligando estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de o_de parar pela porta sendo so~de worry:direto worry:estao worry:ligando worry:mais worry:pela worry:porta worry:sem worry:sendo worry:toda`,
    '4': `^_cobranca ^_estao ate_para cobrando de~em estao ligam~NAME ligam~meu me_ligando meia meu_trabalho o_dia outro- outros para_meu so_o toda worry:NAME worry:ate worry:cobrando worry:meu worry:minha worry:outros worry:servico worry:trabalho`,
    '3': `NAME_ate NAME_para NAME~para ^_so ^_um ate ate~NAME casa_da casa~minha celul- celular cobram cobrancas da~nao da~sogra dela dela_$ de~ligar dia_inteiro dos eles_ligam eles~para estao_me foi_na frent- frente intei- inteiro inteiro_$ mae_no me_da me_ligar me~na minha_sogra minha~no na na_casa na_frente na_minha nao_me nao~da nao~mais na~da no_celular no_servico no~nao o~inteiro para_NAME param~me
para~ate porta_$ sem servi- servico sogra sogra_$ traba- trabalho trabalho_$ worry:as worry:cobrancas worry:dela worry:em worry:foi worry:frente worry:inteiro worry:no worry:o worry:povo`,
    '-3': `no_serasa nome worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '14': `despe-`,
    '11': `?worry worry:casa`,
    '10': `worry:vou`,
    '9': `casa casa_$ perde- perder worry:perder`,
    '8': `^_vou apart- apartamento despejo worry:a worry:apartamento worry:despejo worry:sair worry:ser`,
    '7': `de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa sair worry:imobiliaria worry:leilao worry:mandou worry:me`,
    '6': `a_casa apartamento_$ mando- mandou meu_apartamento ordem_de posso_perder sair_$ ser worry:NAME worry:botar worry:ordem worry:posso worry:rua worry:vao`,
    '5': `botar da_casa daqui daqui_$ me~daqui morar na_rua o_proprietario onde~se ordem perder~casa proprietario rua se_me tirar- vao vao_me vou worry:minha worry:onde worry:proprietario worry:se worry:vai`,
    '4': `^_posso a_caixa caixa caixa_vai de~minha fora fora_$ medo~perder me~para o_apartamento para_fora perder_minha posso propr- querem_tomar semana_que semana~vem tomar vem_$ worry:ate worry:caixa worry:fora worry:gente worry:o worry:semana worry:tenho worry:tomar worry:vem`,
    '3': `NAME_$ ^_aluguel ^_querem ^_vao a_gente ate a~na a~vai com_meus com~de de_perder do_meu dono eu~da gente joao maior maior~eh nao_tenho na~com o_dono o_seu o~pediu o~vai parar_na pediu preoc- preocupacao preocupacao_eh que_vem quere- querem querem~minha rua_$ seman- semana tomar_minha tomar~casa vai vem vou_parar vou~na worry:atrasado worry:com worry:da worry:de worry:do worry:dono worry:maior
worry:na worry:para worry:parar worry:preocupacao worry:que worry:querem`,
    '-3': `carro worry:carro worry:em`,
  },
  'worry:food': {
    '13': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `leite leite_para worry:dia worry:leite`,
    '8': `EXPENSE comer fome pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:comer worry:fome worry:pulando worry:refeicao worry:tem`,
    '7': `almoc- a~esta dia_$ esta_vazia vazia vazia_$ worry:estou worry:para worry:vazia`,
    '6': `comida_$ dia estou~de falto- faltou tenho_o tenho~que todo_dia worry:e worry:esta worry:falta worry:que worry:todo`,
    '5': `^_estou ^_falta ^_meus ^_vivo com_fome dia_que entre_o falta filho- filhos fome_$ meus_filhos nao~o o~e remedio_e so tem_dia vivo vivo_de worry:basica worry:cesta worry:de worry:filhos worry:meus worry:o worry:tenho worry:vivo`,
    '4': `a_geladeira basic- basica bebe cesta cesta_basica comer_para de_comer de_conta de~de dia~nao e_de entre escol- esta_faltando e~conta falta- faltando falta~para gelad- geladeira nao_tem nao_tenho o_remedio que_nao que~tem remed- remedio so_uma tem_$ tem~que todo uma_vez uma~por vez~dia worry:a worry:faltando worry:geladeira worry:nao worry:nem worry:remedio worry:uma worry:vez`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida~em despe- de~e de~para e_o em_casa esta~comida estou faltando_comida meus nao~comida passando tem_comida vez worry:como worry:em`,
    '-3': `estou_no ligac- worry:? worry:da worry:meu`,
    '-4': `worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '12': `?worry baixo worry:score`,
    '11': `nome score`,
    '10': `negativado nome_$ worry:negativado`,
    '9': `negat- worry:estou`,
    '8': `cpf_esta no_spc worry:cpf worry:meu`,
    '7': `^_meu credi- meu_cpf serasa_$ spc worry:nada worry:spc worry:sujo`,
    '6': `^_estou ^_nome aprov- aprova cpf crediario crediario_nao estou_no meu_nome meu~esta nada_$ no_serasa o_nome spc_$ sujo worry:serasa`,
    '5': `bloqueado estou estou~spc nome_no nome~e o~nao restr- seras- serasa sujo_$ worry:consigo worry:esta worry:no worry:o`,
    '4': `aluga- alugar consigo da~mae esta_sujo meu~sujo nao_consigo nao~nada nome_da nome_sujo nome~minha quero~o worry:alugar worry:mae worry:nao`,
    '3': `bloqu- causa_do consi- consigo~por credito da_minha limpa- limpar limpar_o limpar~nome mae mae_$ mais_nada meu meu~no minha_mae nada nome~spc por~do quero_limpar worry:credito worry:limpar worry:mais worry:quero`,
    '-3': `como~meu processo tem~no worry:? worry:como worry:processo worry:que`,
    '-4': `^_cobranca cobra- no_meu no~nome proce- worry:tem`,
    '-5': `cobranca worry:cobranca`,
  },
  'worry:none': {
    '20': `worry:nao`,
    '18': `?worry`,
    '16': `^_nada worry:nada`,
    '14': `nao_$`,
    '13': `worry:nenhuma`,
    '12': `urgen-`,
    '11': `nada`,
    '10': `worry:tudo`,
    '9': `^_nenhuma nada_urgente nao_estou nenhu- urgente urgente_$`,
    '8': `esta_tudo`,
    '7': `controle controle_$ desses_$ nenhum_desses nenhuma nessa tranq- tranquilo worry:desses worry:disso worry:enquanto worry:nenhum worry:tranquilo`,
    '6': `^_nenhum desse- desses enqua- enquanto organ- organizar organizar_$ por_enquanto so_quero worry:, worry:deus worry:esta worry:estou worry:organizar`,
    '5': `^_nao contr- corre- disso_$ em_paz esta~em incomes:nada nada_disso nao_, nenhum nenhuma_$ paz paz_$ quero_organizar risco so~organizar tranquilo_$ tudo urgencia urgencia_$ worry:dessas worry:isso worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,_so ,~nao ,~quero ^_gracas ^_tudo comig- comigo comigo_$ dessas_$ deus disso isso_nao nada_desse nao_tem nao~comigo nenhuma_dessas tipo tudo_em worry:comigo worry:desse worry:em worry:gracas worry:por worry:urgente`,
    '3': `,_ainda ^_por a_deus acontece_comigo ai_nao aqui_eh cobrador dessa- dessas desse eh_no enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por graca- gracas gracas_a gracas~deus isso~nao me~disso nada_me nao nao_chegou nao~eh nao~isso nesse ponto por~esta tem~nao worry:acontece worry:ainda worry:aqui worry:cobrador worry:eh`,
    '-3': `?which-change aprov- aprova credi- crediario crediario_nao nada_$ overdue:nenhuma o~nao worry:dia worry:o worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nao_durmo worry:durmo worry:meu`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '17': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes worry:com`,
    '9': `^_cada ^_os cada durmo durmo_$ nao_durmo os_juros worry:durmo worry:fui worry:juros worry:mes worry:os`,
    '8': `demitido demitido_$ fui_demitido worry:estou`,
    '7': `^_fui a~so cresc- cresce demit- em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado vergo- vergonha worry:atrasado worry:vergonha`,
    '6': `^_briga ^_estou a_divida atrasado atrasado_$ briga briga_em briga~casa com_depressao consigo_dormir de_nao depre- depressao dinheiro_$ dormi- dormir juros_$ medo~nao nao~dormir os sabe worry:briga worry:dinheiro worry:divida worry:dormir worry:eh worry:em worry:esta worry:muito worry:sabe`,
    '5': `^_medo acabando ai~eh com_isso doente_e eh_tanta eh~coisa esta_tudo familia_$ juros medo_de mes minha_familia muito o~fazer por~disso que_fazer tanta worry:casa worry:coisa worry:consigo worry:familia worry:fazer worry:isso worry:marido worry:medo worry:minha worry:moca worry:por worry:so worry:tanta`,
    '4': `^_ai ^_na a_minha acaba- atras- cansa- cansada casa_por causa coisa_$ consigo dar_conta descobrir devendo_$ dinhe- dinheiro disso_$ doent- doente eh~minha em~por estao~de esta~por estou famil- familia fazer_$ marid- marido marido_nao medo meu_marido meu~nao minha_mae moca muita mulhe- mulher na_verdade nao_consigo nao~conta por_causa sabe_$ saber_o sem~o vergonha_$ viver worry:a worry:ai
worry:assim worry:causa worry:dar worry:devendo worry:disso worry:doente worry:mae worry:saber worry:sem worry:tudo worry:verdade worry:viver`,
    '3': `^_meu ^_minha assim casa coisa com conseguir conseguir_pagar consi- da_minha dar de_ser deven- devendo disso divid- divida eh_a esta~e estou_sem estou~e fazer juros_nao mae mae_esta mae~doente medo~ser minha~nao nao~pagar os~nao param_$ saber sem_dinheiro todo_dia verda- verdade worry:conseguir worry:das worry:de worry:ser worry:tenho`,
    '-3': `almoc- minha_casa nao_$ negat- negativado perde- perder worry:me worry:negativado worry:nome worry:para worry:perder`,
    '-4': `dia_$ estou_no nao_estou`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '12': `carro`,
    '10': `moto worry:levar worry:moto`,
    '9': `carro_$ levar o_carro quere-`,
    '8': `?worry minha_moto moto_$ worry:o`,
    '7': `estao_querendo querendo vao_levar worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- levar_minha medo meu_carro movei- moveis querendo~meu worry:estao worry:medo worry:meu worry:os worry:vao`,
    '5': `^_querem a_moto buscar_o estao querem tv vao worry:querem`,
    '4': `KIND ^_medo ^_oficial apree- apreensao atras busca busca_e busca~apreensao carro_esta coisa- coisas coisas_$ de~a e_apreensao estou~o medo_de minhas_coisas ofici- oficial os o~veio pegar~moto penhorar perder_o perder~carro querem~minha tomar tomem worry:apreensao worry:banco worry:busca worry:coisas worry:minhas worry:oficial worry:penhorar worry:quer worry:tomar worry:tomem`,
    '3': `,~com ameacando_toma ameacando~minha banco_vai com~que corri- da_loja eh_com eh~ele ele_que estao~toma eu~as geladeira_da geladeira~loja gol irmao irmao_$ medo_eh meu_irmao minha minha- minha_geladeira minhas minha~da na_casa na~do o~ontem pegar pegar_a penho- perde- perder posso~o que_me quer que~faco toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira worry:a worry:as worry:com
worry:da worry:do worry:e worry:eh worry:ele worry:eu worry:loja worry:ontem worry:pegar worry:perder worry:toma worry:vai worry:volta`,
    '-3': `casa_$ de~veio justica_veio worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '10': `?worry estou_no luz worry:luz`,
    '9': `worry:a worry:cortar worry:estou worry:no`,
    '8': `cortar worry:ja worry:veio`,
    '7': `gas_$ meu_gas veio worry:NAME worry:agua worry:cortaram worry:gas`,
    '6': `^_estou agua aviso aviso_de cortar_$ cortaram corte desligar gas ja_veio minha_luz worry:aviso worry:desligar worry:dias worry:meu worry:ontem`,
    '5': `EXPENSE ^_cortaram a~vai cortada cortaram_a dias estou luz_esta no ontem ontem_$ worry:de worry:vai`,
    '4': `#_dias KIND ^_ja ^_luz a_internet agua_desde agua~ontem amanh- amanha amanha_$ aviso- avisou avisou_que a~ja compa- corta cortaram~agua cortarem cortarem_a da_luz desde_ontem medo~cortarem sem_agua sem~desde ser_cortada vai vai_ser vai~cortada vai~meu vao_cortar worry:# worry:avisou worry:cortarem worry:desde worry:internet worry:sem worry:sexta`,
    '3': `#~senao NAME_deu NAME_ja NAME~# ^_a ^_sem a_NAME a_agua a_energia after-roadmap:amanha after-roadmap:luz after-roadmap:ser agua_ontem cortada_amanha cortar_minha cortaram_minha cortar~luz desde desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga dois_dias energ- energia esta_na estou_ha ha~dias inter- internet internet_$ ja luz_$ luz~cortar minha_agua minha~ontem minha~vai moco moco_da
na_porta o_moco porta porta_$ senao senao_desliga ser~amanha sexta sexta_$ veio_cortar worry:cortada worry:desliga worry:deu worry:energia worry:minha worry:moco worry:porta worry:que worry:senao`,
    '-3': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '13': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '10': `justi- justica marca- worry:justica`,
    '9': `intim- intimacao worry:intimacao worry:me worry:recebi`,
    '8': `^_recebi acao acao_de da_justica justica_$ recebi worry:acao worry:do`,
    '7': `de_cobranca estao_me worry:banco worry:carta worry:chegou`,
    '6': `^_chegou ^_estao ^_vao carta chego- chegou cobranca_$ me_processar pelo_banco vao worry:da worry:de worry:estao worry:pelo worry:vao`,
    '5': `carta_do carto- cartorio cartorio_$ cobranca de_justica do_forum estao forum forum_$ no~nome oficial_de oficial~justica pelo processar processo receb- sendo tem~no vao_me worry:aqui worry:cartorio worry:cobranca worry:forum worry:no worry:processo worry:sendo worry:tem worry:um`,
    '4': `banco_$ chegou_um estou_sendo justica~aqui no_meu nome_$ ofici- oficial prote- protestar vao_protestar vao~no veio_aqui worry:. worry:oficial worry:protestar worry:uma`,
    '3': `advog- advogado aqui aqui_$ banco banco_mandou chegou~do cobra- do_banco do~mandou mando- mandou mandou_carta o_advogado papel recebi_uma um_papel uma_carta uma~do um~do worry:advogado worry:mandou worry:papel`,
    '-3': `a_moto busca- buscar moto moto_$ worry:buscar worry:minha worry:moto worry:nao`,
  },
  'worry:wages-seized': {
    '12': `worry:meu`,
    '11': `worry:conta`,
    '10': `minha_conta worry:minha`,
    '9': `worry:salario`,
    '8': `?worry bloqu- conta_$ meu_pagamento meu_salario worry:pagamento`,
    '7': `conta pagam- pagamento pagamento_$ penho- worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam bloquearam salar- salario segur- worry:banco worry:todo worry:tudo`,
    '5': `banco~meu benef- beneficio beneficio_$ cai_e desco- descontado meu pegando_meu salario_$ tudo_do worry:cai worry:descontado worry:dinheiro worry:do worry:e worry:metade worry:o`,
    '4': `INCOME ^_descontam aposentadoria aposentadoria_$ banco_bloqueou banco_pega bloquearam_meu bloqueou bloqueou_meu cai da~aposentadoria descontam justi- justica justica_$ metad- metade metade_da meu_beneficio meu_bpc minha minha_aposentadoria o_banco o~bloqueou o~pega pegan- pegando tirar- tiraram todo todo_$ worry:aposentadoria worry:bloqueou worry:bpc worry:descontam worry:justica worry:pegando
worry:quase`,
    '3': `^_estao apose- bloquearam_minha bloquearam~conta bpc come da_minha dinhe- dinheiro dinheiro_na dinheiro~e do_beneficio do_meu do~beneficio do~salario e_o e_some estao e~banco limit- limite meu_dinheiro meu~na minha~esta o_dinheiro o_limite ordem o~cai o~come pega pix_$ por_ordem quase salario~e sendo worry:NAME worry:come worry:da worry:estao worry:ordem worry:pega worry:pela worry:sendo
worry:some`,
    '-3': `worry:? worry:nome`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `aceit-`,
    '16': `^_aceitei`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `offers:aceitei offers:topei`,
    '9': `?offers ^_acordo ^_assinei a_da aceitei_a acord- acordo acordo_fechado after-roadmap:fechei assinei a~NAME com_eles fechado fechado_$`,
    '8': `acabei_fechando aceitei_$ aceitei~proposta after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei assin- eles_$ fechando fechando_$ offers:fechei topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar after-roadmap:acordo assinei_o assinei~acordo essa_$ fechei_com o_acordo pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:essa after-roadmap:vou certo_fechei deu_certo deu~fechei e_fechei fechar~eles fechei~acordo fiz_o fiz~acordo marte- martelo o_martelo offers:acabei offers:acordo o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com certo com~banco da~, deles_$ eles essa_vou essa~pagar fechar_com fechei~o fiz fui_la fui~e la_e la~fechei o_parcelamento offers:com offers:essa offers:o offers:pode offers:vou pagar_$ parcelamento topei~da vou vou_aceitar vou_pagar vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode acordo_hoje after-roadmap:app after-roadmap:certo after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app app_$ banco_$ bati bati_o bati~martelo cedo com_o da_NAME deles deu do_jeito essa fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fui hoje hoje_cedo jeito~ofereceram martelo_com martelo~eles no_app ofereceram ofereceram_$ offers:a offers:aceitar
offers:assinei offers:eles offers:martelo o~hoje parcelamento_$ pode~que proposta que_ofereceram topei~proposta vou_fechar`,
    '3': `! !_$ ,_bate ,~pensei :hoje NAME_! NAME~vou aceita_a aceita~da aceitei_na aceitei~hora acordo_com after-roadmap:! after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta assinei_com assinei~eles a~deles cedo_$ com com~NAME com~hoje do~que duas_vezes eles_hoje eles~cedo
eu_vou eu~querer fechei_$ fechei~eles hora_, hora~nao jeito jeito_que la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio negocio_com negocio~o offers:certo offers:deles offers:deu offers:fiz offers:hoje o~no parce- parcelamento_deles pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ proposta_deles querer querer_a que~vou vou_querer vou~a`,
    '0': `
 
_# !_a !_deixa !_onde !~a !~deixa !~e !~o !~que #_. #_ano #_bruto #_cada #_cai #_conto #_dia #_dividido #_eu #_filhos #_h #_mais #_ou #_pode #_que #_todo #~. #~a #~ao #~atrasada #~atrasado #~bruto #~com #~dia #~e #~eh #~em #~estou #~gasolina #~meu #~nao #~para #~parcela #~pix #~por #~salario #~se #~semana #~so #~tem #~vale $~do %_, %_. %_ao %_do %_na %~NAME %~dia %~mes %~por %~salario ) )_. ,_#
,_aceito ,_adiantava ,_ajudou ,_apaga ,_aquele ,_aqui ,_banco ,_caio ,_cancela ,_carrego ,_claro ,_cobrador ,_com ,_conforme ,_cortar ,_credo ,_depois ,_desde ,_deve ,_digo ,_disse ,_divida ,_diz ,_do ,_ela ,_ele ,_em ,_encurta ,_entrei ,_errei ,_espera ,_esse ,_estava ,_falei ,_faltou ,_faz ,_fica ,_fico ,_gasto ,_gostaria ,_hoje ,_lembrei ,_menino ,_meu ,_mexo ,_moco ,_moveis ,_mudei ,_na
,_nenhuma ,_ninguem ,_obrigada ,_para ,_pensei ,_pera ,_perdi ,_porque ,_procede ,_quais ,_recebo ,_reclamo ,_respondi ,_se ,_semana ,_sera ,_some ,_tche ,_termina ,_tintim ,_todos ,_uma ,_umas ,_uns ,_usei ,_vale ,_valor ,_venceu ,_venderam ,_vendi ,_vi ,~% ,~+ ,~abrindo ,~acontece ,~agosto ,~ai ,~ainda ,~algum ,~anos ,~apaga ,~apagar ,~aquilo ,~atrasado ,~baixar ,~bendito ,~boia-fria ,~bolsa
,~bom ,~cada ,~carro ,~cartao ,~comecar ,~conseguem ,~conta ,~continuo ,~corrigir ,~crediario ,~debito ,~deixo ,~demais ,~desde ,~deu ,~deus ,~dia ,~direito ,~divida ,~doido ,~dois ,~durmo ,~eles ,~empresa ,~entao ,~entendi ,~essas ,~esse ,~estou ,~explica ,~fala ,~falar ,~filha ,~filho ,~foi ,~fora ,~forca ,~frete ,~ganha ,~graca ,~guia ,~ia ,~lembro ,~ligacao ,~manda ,~melhor ,~menores ,~meses
,~mesmo ,~metade ,~mete ,~meter ,~meu ,~minutinho ,~mostra ,~na ,~nada ,~nele ,~nervosa ,~ninguem ,~nome ,~normal ,~os ,~pago ,~passa ,~pela ,~perguntar ,~pode ,~programa ,~quando ,~quanto ,~questao ,~remove ,~respondo ,~saio ,~salvar ,~se ,~segundo ,~sem ,~ser ,~servico ,~silveira ,~sim ,~so ,~sobrou ,~te ,~tira ,~todo ,~trocar ,~uns ,~usar ,~valor ,~ver ,~vermelho ,~vez ,~vive ,~voce ,~vou
._NAME ._a ._como ._e ._estou ._faz ._foi ._isso ._ja ._me ._minha ._o ._pode ._vou .~? .~NAME .~alguma .~anos .~com .~da .~de .~e .~isso .~ja .~no .~sei .~sem .~vai :_# :_caiu :_em :_marque :abusivo :acontece :adiantado :alguem :ano :anteriores :ao :apaguem :aparece :aquele :arquivo :atrasada :aumentei :avisar :bem :bolo :caba :caiu :carne :carro :carta :cedo :celular :cem :cobra :cobram :coisa
:comigo :compensa :confiavel :conforme :consegui :consigo :cortada :dar :das :demora :depositar :deve :diga :direito :disse :dizendo :dnv :embora :empresa :entao :entrou :escreve :estava :exclusao :falando :falei :fatura :fechou :ficar :fisica :gastei :gente :gerente :gratificacao :guardado :homem :instrucoes :janeiro :jeito :jogo :la :lgpd :ligaram :limite :limpa :limpar :luz :mae :mandem :mas
:moca :mostrar :moto :na :nem :noite :normal :num :numero :obrigado :orientacao :oxe :pagamento :pagas :pagina :pai :painel :parcela :passa :passado :passei :patroa :pede :pedindo :pediram :porque :prazo :preciso :quais :quantos :quitar :recebi :receita :regras :renda :renegociacao :resto :saldo :semana :sera :servico :sete :sistema :so :somando :tal :ter :tira :todas :todo :todos :trem :uns :usei
:util :vem :venceu :verdade :~$ :~a ; ;_as ;~demais ?_a ?_como ?_entao ?_esta ?_falo ?_faz ?_ja ?_me ?_meu ?_qual ?_que ?_queria ?_repete ?_tem ?~caba ?~louco ?~o ?~tem ?~uma NAME_caiu NAME_cobra NAME_com NAME_como NAME_desse NAME_dia NAME_em NAME_estao NAME_faz NAME_na NAME_para NAME_pedindo NAME_pode NAME_some NAME_tudo NAME_vence NAME~. NAME~abril NAME~antes NAME~atrasada NAME~atrasado
NAME~cobra NAME~da NAME~dando NAME~desde NAME~desse NAME~e NAME~ele NAME~essa NAME~eu NAME~faltou NAME~foi NAME~frente NAME~ha NAME~julho NAME~junho NAME~ligou NAME~mais NAME~meses NAME~nome NAME~ontem NAME~os NAME~pago NAME~parei NAME~passar NAME~passou NAME~porque NAME~primeira NAME~primeiro NAME~quitada NAME~sera NAME~tirar NAME~um NAME~uns NAME~usei NAME~valia NAME~verdade ^_acha ^_apago
^_apaguei ^_arre ^_atrasada ^_autonomo ^_avancei ^_ave ^_bloqueei ^_brincadeira ^_cair ^_calcula ^_certeza ^_cobraram ^_contrato ^_cria ^_desse ^_dez ^_diversao ^_empresa ^_esses ^_exclusao ^_gas ^_guarda ^_imagina ^_junta ^_lista ^_maquina ^_menti ^_misturei ^_moca ^_moco ^_nasceu ^_olha ^_olhe ^_oxente ^_pela ^_praia ^_sexta ^_tirando ^_todos ^_tomara ^_trata-se ^_uber ^_uns ^_vence ^_vieram
^_vivem a_cada a_cara a_carta a_exclusao a_fabrica a_faculdade a_gerente a_hora a_lgpd a_ninguem a_outra a_perna a_renner a_restricao a_serio a_tela a_tirar a_unica a_zero abatimento aboca- abocanhar abocanhar_o abocanhar~que abre_a abre~lista abril abril_, abrindo~app abrir~app abrir~fatura abro_reclamacao absoluta_pode absoluta~gravar abusivo_, abusivo~pode acaba_, acaba~o acabo acabou_gracas
acabou_o acabou~a acabou~gas aceitaram_! aceitaram_o aceitaram~! aceitei~da aceito_logo aceito_sim aceito~ou acha~vale acho~a acho~esqueci acontece_$ acontece~? acordo_mas acordo_meu acordo_o acordo_passar acordo~a acordo~eles acordo~fiz acordo~o acred- acredita acredita_$ adiantada adiantada_$ adiantava adiantava_? adiante_eu adiante~te after-crisis:cansada after-crisis:credo
after-crisis:desculpa after-crisis:fome after-crisis:jeito after-crisis:moca after-crisis:morto after-crisis:o after-crisis:susto after-roadmap:acabo after-roadmap:acredita after-roadmap:adiantada after-roadmap:adiantava after-roadmap:advogado after-roadmap:agua after-roadmap:alimenticia after-roadmap:almoco after-roadmap:alta after-roadmap:amor after-roadmap:animo after-roadmap:apagam
after-roadmap:apaguei after-roadmap:aquilo after-roadmap:assumiu after-roadmap:atende after-roadmap:aumentou after-roadmap:autista after-roadmap:bah after-roadmap:base after-roadmap:bike after-roadmap:boletos after-roadmap:bonito after-roadmap:caio after-roadmap:calcula after-roadmap:caminhao after-roadmap:carteira after-roadmap:caso after-roadmap:cedo after-roadmap:central after-roadmap:centro
after-roadmap:cilada after-roadmap:clico after-roadmap:clonaram after-roadmap:cobradora after-roadmap:cobraram after-roadmap:cobre after-roadmap:coisa after-roadmap:coisas after-roadmap:colo after-roadmap:completo after-roadmap:comprei after-roadmap:concorda after-roadmap:condicao after-roadmap:condominio after-roadmap:confere after-roadmap:confio after-roadmap:consegue after-roadmap:contracheque
after-roadmap:cortei after-roadmap:costas after-roadmap:credor after-roadmap:credores after-roadmap:crianca after-roadmap:criancas after-roadmap:cuida after-roadmap:cunhado after-roadmap:dado after-roadmap:deixam after-roadmap:dentro after-roadmap:deposita after-roadmap:desejo after-roadmap:devia after-roadmap:diaria after-roadmap:diferenca after-roadmap:direto after-roadmap:dizem
after-roadmap:dizendo after-roadmap:dizer after-roadmap:dono after-roadmap:dor after-roadmap:emprestado after-roadmap:encurta after-roadmap:enquanto after-roadmap:enterro after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:escolheu after-roadmap:espera after-roadmap:falam after-roadmap:farmacia after-roadmap:fazia after-roadmap:final after-roadmap:fizer after-roadmap:fora
after-roadmap:foto after-roadmap:fralda after-roadmap:furou after-roadmap:ganho after-roadmap:gasolina after-roadmap:gaste after-roadmap:gaveta after-roadmap:gera after-roadmap:gosto after-roadmap:guardam after-roadmap:guardaram after-roadmap:guardou after-roadmap:heranca after-roadmap:historico after-roadmap:holerite after-roadmap:homi after-roadmap:ideia after-roadmap:igual after-roadmap:imagina
after-roadmap:inteira after-roadmap:irma after-roadmap:janeiro after-roadmap:jogar after-roadmap:justica after-roadmap:largar after-roadmap:ler after-roadmap:ligam after-roadmap:ligando after-roadmap:ligo after-roadmap:liguei after-roadmap:mandada after-roadmap:mandado after-roadmap:manha after-roadmap:matando after-roadmap:matematica after-roadmap:meio after-roadmap:melhorava after-roadmap:menino
after-roadmap:meninos after-roadmap:mercado after-roadmap:mesa after-roadmap:mesma after-roadmap:metade after-roadmap:mexe after-roadmap:mexo after-roadmap:mudasse after-roadmap:mulher after-roadmap:negociam after-roadmap:neles after-roadmap:nessa after-roadmap:ninguem after-roadmap:normal after-roadmap:numa after-roadmap:numeros after-roadmap:obrigados after-roadmap:ofereceu after-roadmap:oficial
after-roadmap:oficina after-roadmap:olha after-roadmap:outros after-roadmap:pai after-roadmap:papagaio after-roadmap:parado after-roadmap:parece after-roadmap:parte after-roadmap:particular after-roadmap:passada after-roadmap:pedindo after-roadmap:pegadinha after-roadmap:pegue after-roadmap:perder after-roadmap:perna after-roadmap:perto after-roadmap:poe after-roadmap:povo after-roadmap:prende
after-roadmap:presa after-roadmap:prisao after-roadmap:procede after-roadmap:programa after-roadmap:propos after-roadmap:puxada after-roadmap:qualquer after-roadmap:quebra after-roadmap:quieto after-roadmap:quinhentos after-roadmap:radio after-roadmap:rapaz after-roadmap:rapido after-roadmap:reclamei after-roadmap:respostas after-roadmap:restricao after-roadmap:sacar after-roadmap:salao
after-roadmap:sogro after-roadmap:solto after-roadmap:sufoco after-roadmap:sujo after-roadmap:tarde after-roadmap:tiram after-roadmap:tiver after-roadmap:todos after-roadmap:trabalhei after-roadmap:tres after-roadmap:trezentos after-roadmap:trocados after-roadmap:uns after-roadmap:valendo after-roadmap:vei after-roadmap:vendesse after-roadmap:vir after-roadmap:vivem after-roadmap:vivente
after-roadmap:vivo after-roadmap:vo after-roadmap:whatsapp after-roadmap:zeca agora_descontam agora_e agora_estao agora_estou agora_ja agora_ninguem agora_o agora_que agora~# agora~como agora~descontando agora~dia agora~ganho agora~nao agora~qual agosto_$ agosto_, agua_, agua_? agua_ou agua_tem agua~, agua~tarifa aguenta aham_, aham~pode ai_de ai_primeiro ainda_, ainda_sao ainda~, ainda~nao
ainda~o ainda~obrigados ainda~valendo ai~causa ai~eu ai~mais ai~vamos ai~verdade ajuda_sim ajudando ajudando_meu ajudando~pai ajudar_? ajudar~mae ajuda~as ajuda~dividas ajudou_demais alguem_da alguem_humano alguem_que alguem~de alguem~equipe alguem~pode alguem~possa alguem~verdade algum_dia alguma_, alguma_ajuda alguma~, alguma~nao alguma~no algum~? alimenticia_agora alimenticia~que alto_mas
alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_, aluguel_atrasado aluguel~# aluguel~eu amanha_continuo amanha_levanto amanha_vou amanha~cedo amanha~no ameacando_cortar ameacando~a animo animo_$ aniversario_prende aniversario~o ano_, ano_e anos_. anos_a anos_ainda anos_de anos_ja anos~aceito anos~ate anos~devo anos~divida anos~vale anotar anotar_que anotar~eu anotou_? ano~esta ano~meio
ano~vai antecipar~saque anterior_esta anterior_que anterior_volta anteriores_e anterior~errada anterior~errei antes_, antes_da antes_me antes_se antes~nao antes~outra antes~qualquer antes~soltar antiga_de antiga~mais anunc- ao_botijao ao_dia ao_mes ao~? apaga_minhas apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar_por apagar~enquanto apagar~esta apagar~que apagar~se
apaga~anterior apaga~informacoes apaga~nao apaga~os apaga~respostas apago_sem apago~ler apaguei apaguei_a apaguei~conversa apaguem_minhas apaguem~informacoes apague~que aparece_na apareceu_boleto apareceu_um apareceu~com apareceu~da apareceu~emprestimo aparelho_de apertei_errado apertei~, aplicativo_, aplicativo~um aposentei~idade app_, app_do app_e app_para app~um app~ver apreensao_$
aquele_consignado aquele~a aquele~da aquele~ja aquele~pela aqui_da aqui_em aqui_na aqui_ne aqui_nos aquil- aquilo aquilo_que aquilo~eu aqui~dedos aqui~do aqui~perai aqui~rua aqui~seguro arquivo~tudo arre arre_egua arrep- arrependi arrependi_, arrependi~nao arre~, arroz_e arroz_esta arroz~queimando arroz~so arrumar_$ as_cartas as_conta as_criancas as_demais as_frases assinei_, assinei~o assum-
assumiu as~, as~fora as~parcelas ate_sabado ate_sexta atencao_$ atendente_de atendente~verdade atender_? atendeu ate~NAME ate~fim ate~meu ate~nenhuma ate~ninguem ate~o ate~pago ate~para ate~vou atolada atolada_$ atras_, atrasada_? atrasada_gracas atrasada_sim atrasada~# atrasada~a atrasada~prisao atrasado_, atrasado_desde atrasado_faz atrasado_nao atrasados atrasado~o atrasado~uns atrasando_a
atrasando~pensao atrasar_a atrasar_de atrasar_um atrasar~jeito atrasar~mes atrasar~pensao atras~nao atualizar atualizar_sim aumentei_minha aumentei~divida aumentou autista_, autista~banco automatico_, automatico_da automatico~divida automatico~o autonomo_nao auxilio~ainda auxilio~gas avancei avancei_rapido avancei~demais ave ave_maria avisos_me avisos~deixam avisos~novo a~acabou a~alimenticia
a~aumentou a~caduca a~cai a~cobra a~como a~completo a~dar a~desde a~diminui a~dois a~eles a~estao a~ex a~julho a~nela a~ontem a~pagar a~pergunta a~propos a~quebrou a~sacar a~se a~sem a~social a~some a~um a~velha bairro_, bairro~moveis baixa_nunca baixar_isso baixar_meus baixar~dados baixa~, bancam bancam_tudo bancam~, banco_. banco_diz banco_e banco_em banco_entrou banco_esse banco_eu banco_pegou
banco_vou banco~# banco~ano banco~detido banco~encostar banco~mandou banco~na banco~procede banco~que banco~tomar barata_por barata~ser barraco~tudo base_em base~que batid- batido batido_na batido~outra beleza_, beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so bendita bendita_mesmo bendito bendito_$ beneficio_da beneficio~emprestimo beneficio~veinha bico_que bico~eu bico~noite bike
bloqueada bloqueei_o bloqueei~numero bloqueou~salario boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_nao boleto_que boleto_sei boletos boletos_$ boleto~desconto boleto~do boleto~nao boleto~sei boleto~verdadeiro bolsa~, bolsa~nao bom_esperar bom_obrigada bom_tamanho bom~o bom~ou bom~preciso bonito bora_deixar bora~isso bota_nossas bota_para bota_uma botar_ela botar_minha
botar~casa botar~em bota~coisas bota~falar bota~pessoa botec- boteco botou_a botou~NAME bpc_foi bpc~cortado braba- brabas brabas_$ brincadeira_, brincadeira~eh brincadeira~estou brincando_, bruto_$ bruto_, bruto~fica bruto~o buscar_os buscar~caminhao buscar~oculos buscar~papel caba caba_cobra caba~# cabeca_nao cabeca~guarda cachorro_comeu cachorro~o cada_# cada_dois cadastro_por cadastro~favor
cada~meses caderno_ai caderno~, cafez- cafezinho cafezinho_$ cai_meu caio caio_nessa cair_no cair~rotativo caiu_um caiu~# caiu~dinheiro cai~minha calca_curta calcula_ai calcula~se caminhao_quito caminhao~tudo caminho_$ caminho_que caminho~voce cancelar_esse capino_, cara_, cara_a cara_no cara~cara cara~digo carne_da caro_demais caro~, carrego_frete carrego~, carro_, carro_adiantada carro_esse
carro_quebrou carro~NAME carro~mes cartao_junto cartao~com cartao~nao cartao~que cartas cartas_fora cartas~, carta~cartorio carta~forum carteira_digital carteira~vale casa_com casa_corta casa_e casa_em casa_falou casa_nao casa_pago casa_pedindo casa_toda casa~antes casa~eles casa~heranca casa~leilao casa~mais casa~pode casa~prazo casa~que casa~vai caso caso_eu caso~pegue catando~papel causa_das
causa~conta causa~divida cem cem_reais cem~antes centavo_para centavo~boletos cento_, cento~desconto centro centro_$ centro_para centro~renegociar certa certa_$ certeza~, certeza~pode certinha certinho_eh certinho~isso certo_antes certo_pode cet~eh cet~o ce~que chama_alguem chama_gente chama_um chama~humano chama~suporte chao_$ chega_, chega_ne chega~amanha chegou_$ chegou_no chegou~do
chegou~intimacao chego~para cheiro cinco~a cinco~ainda claro~pode cliquei_sem cliquei~querer clonaram~cpf cobra_# cobrador_falou cobrador_mete cobradora_ligou cobrador~a cobrador~porta cobrador~que cobram_$ cobram_alguma cobram~coisa cobranca_disse cobranca~que cobrando_$ cobrar_alguma cobraram cobraram_duas cobraram~vezes cobrar~coisa cobrar~de cobra~% coisa_: coisa_agora coisa_dessas coisa_tres
coisas_, coisas_de coisas~calcada coisa~ja coisa~mas coisa~nao coisa~serasa coisa~vezes colega coloquei_errado coloquei~, com_arroz com_atendente com_base com_consignado com_deus com_dividas com_do com_dor com_ela com_esses com_humano com_mais com_nome com_remedio com_taxa com_todo combinado_, combinado~me comeca_tudo comecar_a comeca~de comer- comer_fora comer_mas comer~pago comeu_o comeu~boleto
comida_aqui comida~em comigo_? comissao~# como_chego como_comecar como_convenio como_essencial como_falar como_fica como_garantia como_pagas como_primeira como_saber como_se como_ver como~agora como~antes como~consigo como~disso como~eh como~na como~neles como~primeiro como~saio como~um compensa_mais compensa_meter compensa~? compensa~o compraram compraram_no compraram~meu comprei_o comprei_um
comprei~sofa compro_mais com~% com~coisas com~como com~consignado com~consultor com~contas com~cristao com~da com~disso com~e com~em com~enterro com~filha com~gerente com~meses com~moco com~nada com~nome com~papel com~patrao com~por com~respeito com~sujo com~uso com~vivente concorda concorda_com concorda~esse concordo_, concordo~desde concordo~o condi- condicao conferir_as conferir_no
conferir~contas confirm-amount:agora confirm-amount:amor confirm-amount:apagar confirm-amount:bate confirm-amount:bem confirm-amount:boleto confirm-amount:como confirm-amount:conferir confirm-amount:conheco confirm-amount:dai confirm-amount:disso confirm-amount:do confirm-amount:ele confirm-amount:era confirm-amount:estava confirm-amount:estou confirm-amount:exatamente confirm-amount:falei
confirm-amount:fiquei confirm-amount:infelizmente confirm-amount:louco confirm-amount:mas confirm-amount:melhor confirm-amount:mexe confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:nessa confirm-amount:no confirm-amount:papel confirm-amount:para confirm-amount:pelo confirm-amount:pensando confirm-amount:queria confirm-amount:quero confirm-amount:se confirm-amount:segura
confirm-amount:sem confirm-amount:ser confirm-amount:so confirm-amount:te confirm-amount:tive confirm-amount:ver confirm-amount:verdade confirm-change:. confirm-change:? confirm-change:abri confirm-change:absoluta confirm-change:acho confirm-change:agora confirm-change:amor confirm-change:apagar confirm-change:apertei confirm-change:aqui confirm-change:as confirm-change:bem confirm-change:bronca
confirm-change:certeza confirm-change:com confirm-change:confundi confirm-change:conheco confirm-change:decimo confirm-change:dera confirm-change:dessas confirm-change:disso confirm-change:do confirm-change:enquanto confirm-change:entao confirm-change:favor confirm-change:fe confirm-change:fiquei confirm-change:hein confirm-change:hmm confirm-change:infelizmente confirm-change:louco
confirm-change:mao confirm-change:menos confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:nem confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:papel confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pior confirm-change:precisa confirm-change:proposta confirm-change:querer confirm-change:queria confirm-change:quieto
confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade confirm-change:vou confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:aham confirm-creditor:antes confirm-creditor:bem confirm-creditor:brincadeira confirm-creditor:bronca confirm-creditor:com
confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:disse confirm-creditor:disso confirm-creditor:duvida confirm-creditor:ele confirm-creditor:eles confirm-creditor:enquanto confirm-creditor:entao confirm-creditor:entendeu confirm-creditor:estou confirm-creditor:favor confirm-creditor:fica confirm-creditor:fogo
confirm-creditor:foi confirm-creditor:fosse confirm-creditor:infelizmente confirm-creditor:jeito confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:mas confirm-creditor:melhor confirm-creditor:menos confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:mulher confirm-creditor:nem confirm-creditor:nessa
confirm-creditor:no confirm-creditor:ou confirm-creditor:para confirm-creditor:pelo confirm-creditor:pensando confirm-creditor:perfeito confirm-creditor:pior confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:vai
confirm-delete:acho confirm-delete:amor confirm-delete:arquivo confirm-delete:banco confirm-delete:com confirm-delete:conheco confirm-delete:decimo confirm-delete:dedo confirm-delete:deixar confirm-delete:dessas confirm-delete:deus confirm-delete:disse confirm-delete:do confirm-delete:ele confirm-delete:em confirm-delete:espera confirm-delete:estava confirm-delete:exatamente confirm-delete:falei
confirm-delete:fica confirm-delete:infelizmente confirm-delete:mao confirm-delete:me confirm-delete:meu confirm-delete:mexe confirm-delete:mexer confirm-delete:muda confirm-delete:mudar confirm-delete:nessa confirm-delete:opa confirm-delete:perai confirm-delete:perco confirm-delete:querer confirm-delete:quieto confirm-delete:segura confirm-delete:sem confirm-delete:so confirm-delete:some
confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_, conheco_essa conheco_nem conheco~de conheco~sera consegue_me conseguem conseguem_botar conseguem~ela consegue~dizer conseguir_alugar conseguir~esse conseguir~uma consegui~esse consent:. consent:: consent:abrir consent:adiantado consent:ajudar consent:amor consent:apaga consent:apagam consent:ate consent:atras consent:bom
consent:cartao consent:celular consent:certo consent:chegou consent:codigo consent:coisas consent:confio consent:continuar consent:conto consent:conversa consent:conversar consent:credito consent:crer consent:dai consent:deixou consent:desconto consent:desde consent:desejo consent:dia consent:disse consent:disseram consent:diz consent:documento consent:eles consent:era consent:estao consent:falo
consent:faz consent:ficar consent:fila consent:foto consent:gostaria consent:guardar consent:humano consent:informacao consent:ligar consent:ligaram consent:limpam consent:loja consent:mao consent:mexer consent:moco consent:morta consent:oxe consent:pagando consent:pague consent:passa consent:paz consent:pedindo consent:pediu consent:pelo consent:pessoa consent:piorar consent:plano
consent:precisando consent:primeiro consent:quer consent:queria consent:receber consent:recebi consent:sabendo consent:score consent:seguir consent:sera consent:sobre consent:suja consent:sujar consent:tambem consent:tche consent:telefone consent:terceiros consent:uso consent:veio consent:vi consent:vir consent:whatsapp consignado_, consignado_mas consignado_nao consignado_pela consignado~baixa
consignado~banco consignado~carteira consignado~como consignado~eh consignado~nunca consignado~oferecem consignado~preciso consigo_# consigo_? consigo_alugar consigo~casa consigo~por consumo consumo_eh consumo~pouco conta_. conta_ai conta_como conta_so contando_aqui contando~nos contar_, contar~o contas_da contas_de contas~te contato_, contato_comigo contato~eh conta~, conta~essencial conta~faz
conta~o conta~pago contei_para contei~voce continuo_$ conto_essa contou_para contou~NAME contra_o contrato_para contrato_que contrato~mim contrato~nao convenio_a convenio~loja conversa_sem conversar~alguem conversar~uma conversar~voce conversa~querer copia_dos copia~meus cor_$ cor_desse corag- coragem coragem~abrir coragem~ver correto_sim corrigir_$ corta_mais cortada_: cortada~caiu cortar_de
cortarem~luz cortar~agua cortar~onde cortar~que corta~rapido cor~dinheiro costas_de costas~tanto costureira cozin- cpf_limpo cpf_sem cpf_tem cpf~compraram cpf~de cpf~eu cpf~restricao crediario~, credito~, crer crer_$ cresce_feito cresce_quanto cresce~por cria cria_um criancas_da criancas~escola cria~texto cristao_$ culto culto_e culto~olhe cunha- cunhada curta curta_$ custo~eh da_agua da_desgraca
da_divida da_dona da_equipe da_escola da_lingua da_neide da_oferta da_outra da_ponte da_veinha dados_antes dados_em dados_nao dados_por dados_se dados~alguem dados~arquivo dados~conforme dados~eu dados~favor dai_nao daquela_tela daquela~do daquela~dos daqui_de daqui_do daqui~bairro dar_# dar_$ dar_desconto dar_esse dar_so dar~mes dar~o das_pernas das~da das~de das~propostas das~que das~tem
das~voce da~# da~caiu da~com da~conversar da~disse da~e da~esta da~falou da~impedir da~irma da~ja da~levar da~mas da~mudar da~na da~negociar da~ninguem da~nunca da~particular da~passar da~pedindo da~perder da~perderem da~resolve da~subiu da~textinho da~veio da~vence da~vo de_NAME de_abocanhar de_atraso de_bom de_brincadeira de_busca de_calca de_contato de_dar de_deixar de_dentro de_dez de_dividas
de_favor de_ficar de_gasolina de_julho de_manha de_minimo de_passear de_pensao de_pessoa de_prisao de_qualquer de_semana de_soltar de_tanto de_tarde de_taxa de_vale de_vedete de_ver de_vergonha de_vista debito debito_automatico debito~, debito~da debt-amount:abri debt-amount:abrir debt-amount:anos debt-amount:aplicativo debt-amount:app debt-amount:as debt-amount:atrasada debt-amount:atrasadas
debt-amount:bah debt-amount:banco debt-amount:boleto debt-amount:bora debt-amount:bulhufas debt-amount:buscar debt-amount:cabeca debt-amount:canto debt-amount:carta debt-amount:casa debt-amount:ce debt-amount:com debt-amount:comecar debt-amount:comprei debt-amount:contas debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:deixa debt-amount:deus debt-amount:diferenca
debt-amount:disso debt-amount:divida debt-amount:dizer debt-amount:do debt-amount:duas debt-amount:eles debt-amount:entendo debt-amount:era debt-amount:estava debt-amount:falando debt-amount:falar debt-amount:fatura debt-amount:fica debt-amount:fila debt-amount:fiz debt-amount:guarda debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:joguei debt-amount:juros
debt-amount:lembro debt-amount:letra debt-amount:lingua debt-amount:maio debt-amount:mais debt-amount:mas debt-amount:meu debt-amount:minha debt-amount:miuda debt-amount:moca debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nome debt-amount:numero debt-amount:olho debt-amount:onde debt-amount:os debt-amount:parei debt-amount:pela debt-amount:portugues
debt-amount:prefiro debt-amount:proxima debt-amount:quer debt-amount:responder debt-amount:respondo debt-amount:resposta debt-amount:saber debt-amount:saco debt-amount:sem debt-amount:simples debt-amount:so debt-amount:somar debt-amount:tambem debt-amount:taxa debt-amount:te debt-amount:tem debt-amount:toda debt-amount:troquei debt-amount:ultima debt-amount:vale debt-amount:valor
debt-amount:vergonha debt-amount:viu debt-amount:voce debt-creditor:? debt-creditor:a debt-creditor:aquele debt-creditor:aqui debt-creditor:bairro debt-creditor:banco debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:desde debt-creditor:divida debt-creditor:e debt-creditor:emprestimo debt-creditor:era debt-creditor:falei debt-creditor:ferida debt-creditor:fica
debt-creditor:la debt-creditor:minha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:quero debt-creditor:se debt-creditor:sei debt-creditor:silveira debt-creditor:tal debt-creditor:te debt-creditor:ue debt-creditor:venderam debt-kind:. debt-kind:abrir debt-kind:ano debt-kind:atencao debt-kind:atrasada debt-kind:boto
debt-kind:desconto debt-kind:dia debt-kind:disso debt-kind:entendo debt-kind:entrou debt-kind:familia debt-kind:mais debt-kind:mao debt-kind:moco debt-kind:parcelaram debt-kind:passa debt-kind:pela debt-kind:prefeitura debt-kind:qual debt-kind:quanto debt-kind:responder debt-kind:sai debt-kind:ser debt-kind:te debt-kind:telhado debt-kind:tipo debt-kind:trata-se debt-kind:tudo debt-kind:uns
debt-kind:ver debt-kind:voce debts:! debts:abrir debts:acaba debts:acho debts:acontece debts:acordo debts:ainda debts:ajudam debts:ajudar debts:alguma debts:amor debts:ano debts:anterior debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ate debts:atendente debts:atender debts:atendimento debts:atrasadas debts:aumenta debts:avisar debts:baixar debts:bandido debts:boleto
debts:bolo debts:bota debts:brasil debts:buraco debts:cachorro debts:caiu debts:cancelo debts:canto debts:carne debts:carro debts:carta debts:causa debts:cheio debts:cima debts:cobrando debts:cobrar debts:coisas debts:comeca debts:comigo debts:compensa debts:comprar debts:comprei debts:consegue debts:consultor debts:contas debts:contei debts:contracheque debts:contratei debts:conversar debts:dai
debts:dar debts:de debts:deixa debts:dele debts:depois debts:descontam debts:desconto debts:desde debts:dessa debts:desse debts:deus debts:devendo debts:dever debts:dinheiro debts:disse debts:diz debts:dizer debts:dormir debts:ele debts:entre debts:era debts:errei debts:escrever debts:esperar debts:esse debts:estao debts:existe debts:extrato debts:faculdade debts:falando debts:falou debts:familia
debts:fatura debts:fazer debts:fez debts:fica debts:filhos debts:financeira debts:fiz debts:fizeram debts:fogao debts:folha debts:for debts:fora debts:funciona debts:ganho debts:gas debts:gerente debts:gostaria debts:graca debts:igual debts:inss debts:internet debts:ir debts:jeito debts:jogo debts:la debts:levam debts:levanto debts:lugar debts:luz debts:mae debts:manda debts:mande debts:mao
debts:maquina debts:marido debts:medo debts:menor debts:menos debts:meus debts:minhas debts:minuto debts:moca debts:moro debts:muito debts:ne debts:negociar debts:negocio debts:ninguem debts:nos debts:ofereceram debts:olhar debts:orientacao debts:osso debts:paga debts:pagando debts:pagar debts:pago debts:pai debts:papel debts:papo debts:parar debts:passa debts:passada debts:passado debts:passar
debts:passou debts:patrao debts:pedi debts:pedir debts:pela debts:pelo debts:pena debts:perdi debts:perdido debts:perguntar debts:pinga debts:plano debts:pouquinho debts:preco debts:prefiro debts:prendem debts:preso debts:primeiro debts:prisao debts:quando debts:queria debts:receber debts:repete debts:resolve debts:responder debts:respondo debts:rua debts:sacar debts:sai debts:saiu debts:sem
debts:semana debts:serve debts:sobre debts:televisao debts:total debts:trabalho debts:trocar debts:uns debts:usar debts:vale debts:valor debts:vejo debts:vem debts:ver debts:vi debts:vir debts:zap decimo_sim decimo~o dedo_errado dedos dedos_, dedos~espera dedo~, deixam deixam_nervosa deixam~, deixar_isso deixar_parada deixar~a deixar~em deixar~estava deixa~abrir deixa~conferir deixei_o
deixei~prazo deixo_em deixo_vencer deixou_, deixou_em deixou~de deixou~duvida deixo~branco deixo~comer dei~de dela_$ dele_, deles_, deles~entao deles~nao demais_estao demais~regulares demais~tem demais~volta demitido_? demora_para dentro_de dentro~casa depende_nao depende~sei depois_das depois_do depois_essa depois_se depois_vao depois_vejo depois_voce depois~apagam depois~contas depois~e
depois~me depois~olhar depois~paga depois~pagamento depositar depositar_cem depositar~reais der~pagar der~todas der~tudo descobrir_por descobrir~aqui desconta_direto descontado_no descontado~contracheque descontam_$ descontando descontando_do descontando~meu descontaram desconta~do desconta~inss desconto_, desconto_no desconto_ou desconto_por desconto~conta desconto~email desconto~pobre
desconto~quem desconto~tento desculpa_, desculpa_mas desculpa_o desculpa~falei desculpa~nao desculpa~susto desde_# desde_a desde_entao desde_julho desde_junho desde_maio desde_outubro desde~, desde~/ desde~comeco desde~de desde~dia desde~e desde~primeira desempregado_? dessa_? dessas_coisas dessa~pelo dessa~toda desse_dinheiro desse_emprestimo desse~consignado detid- detido detido_? deu_o
deus_estou deus_nao deus_o deus~, deus~apaga deus~atolada deus~e deus~o deus~so deus~tenha deu~% deve_ser deve_ter devendo_ao devendo_desde devendo_no devendo_pensao devendo~cartao devendo~todo dever_a dever~financeira deve~alguma deve~alto deve~mil devo_, devo_eh devo_hoje devo~nada devo~ninguem devo~so devo~um dez_a dez_anos dez~ainda dez~zero de~! de~abusivo de~agora de~ai de~assinada de~ate
de~atrasada de~coisa de~consignado de~corta de~curta de~das de~depois de~desde de~dias de~estou de~fisica de~fora de~help de~hoje de~ja de~jeito de~lugar de~me de~meu de~mutirao de~nessas de~num de~pago de~policia de~porque de~preso de~reais de~se de~seja de~so de~sobrar de~tal de~todo de~trabalhar de~tudo de~uma de~x dia_bruto dia_mesmo dia_porque dia_preciso dia_quinze dia_util diach- diacho
diacho_ai diaria_$ dias_; dias_de dias_para dias_sai dias_tiram dias_uteis dias~? dias~a dias~as dias~atraso dias~do dia~. dia~/ dia~a dia~cai dia~eh dia~eu dia~gostaria dia~ja dia~o dia~que diferenca_de diferenca~rotativo diferenca~um dificil_a dificil~vida diga diga_uma diga~coisa digital digital_vale digital~a digo_o digo~que diminui diminui_ou diminuir~pensao diminui~aumenta dinheiro_?
dinheiro_com dinheiro_foi dinheiro_nao dinheiro~de dinheiro~deu dinheiro~eu dinheiro~peguei dinheiro~receber direito_, direito~abocanhar direito~botijao direito~faz direto_da direto_do direto_na direto~beneficio direto~folha disse_$ disseram~limpam disse~compra disse~eh disse~eu disse~vai disso_, disso_ai disso_eu disso~, disso~? dito dito_$ dito_pelo dito~nao diversao~culto diversao~sentar
divida_antiga divida_da divida_na divida_voce dividas_, dividas_como dividas~contei dividas~voce divida~de divida~esta divida~feito divida~ja divida~minha divida~quanto divida~taxa divida~um dividido divor- diz_# diz_as dizendo~limpa dizer_ao dizer_essencial dizer_flexivel dizer_nao dizer_quais dizer~certo dizer~divida dizer~eh diz~dividas diz~frases diz~mil diz~tamanho dnv do_boleto do_centro
do_de do_desconto do_fgts do_flamengo do_painel do_parcelamento do_povo do_quanto do_rio do_vermelho do_vizinho documento_para documento~liberar doente~foi doente~nao doido doido_, doido~isso dois_mes dois~e dois~que dona_da dona~, dono_da dono_quer dono~a dono~casa dor_nas dormir_que dormir~amanha dor~costas dos_graficos dos_meninos dos~faz do~adiantada do~bolsa do~como do~consignado do~de
do~disse do~ele do~esse do~ex do~irmao do~mas do~meu do~nao do~o do~ordenado do~osvaldo do~pago do~passar do~pedindo do~quando do~sogro do~venceu do~ver duas_propostas duas_voce duas~. duas~compensa duas~e duas~esta dum dura durmo_mais e_# e_agua e_ainda e_ate e_baixar e_casa e_caso e_cinquenta e_com e_compraram e_disse e_do e_dois e_ele e_fiquei e_foi e_isso e_mandou e_moro e_nem e_ninguem
e_novecentos e_nunca e_olhe e_outro e_perdi e_por e_que e_tenho e_um e_uma educado efetivo_eh efetivo~o egua_, egua~recebo eh_aquilo eh_barata eh_comigo eh_cortarem eh_culto eh_debito eh_ele eh_eles eh_heranca eh_milagre eh_perder eh_pouco eh_puro eh_roubada eh_ruim eh_sentar eh_trabalho eh~a eh~apagar eh~aqui eh~automatico eh~bendita eh~bruto eh~cai eh~cartao eh~conta eh~desconto eh~diacho
eh~disso eh~dizer eh~esperar eh~falar eh~falecido eh~faz eh~feijao eh~gerente eh~menor eh~minimo eh~na eh~pensao eh~pode eh~praga eh~primeira eh~responder eh~virem ela_? ela_em ela_nao ela_que ela~, ela~de ela~dia ela~leilao ele_? ele_bota ele_eh ele_nao ele_sim eles_ainda eles_conseguem eles_dao eles_falaram eles_ligaram eles_ligarem eles_pedem eles_riem eles_sao eles_so eles_tem eles_virem
eles~# eles~a eles~botar eles~buscar eles~de eles~direito eles~levarem eles~nao eles~o eles~obrigados eles~podem eles~prendem ele~da ele~de ele~me ele~na ele~nossas em_abril em_agosto em_algum em_alguma em_arquivo em_especial em_janeiro em_meu em_parcelas em_primeiro em_recuperacao em_setembro email_eh email_isso email~eh email~golpe email~mim embora_da embora_e embora_em embora_hoje embora_ontem
embora~. embora~eu emprego_, emprego_de emprego_e emprego~ainda emprego~posso empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_com emprestado_de emprestado~NAME emprestado~familia emprestimo_consignado emprestimo_do emprestimo_normal emprestimo_vem emprestimo~# emprestimo~NAME emprestimo~escrito emprestimo~que emprestimo~quitar empurraram empurraram_um empurraram~cartao
em~/ em~anos em~coisa em~comigo em~gracas em~h em~judicial em~meses em~nao em~porque em~quando em~site em~tempo encostar encostar_nesse encostar~dinheiro encur- encurta encurta_? endereco_daquela endereco~tela enquanto_eh enquanto~isso ensina_a entao_, entao_esse entao_nao entao~mes entao~sei entende entende_, entender entende~chama entendi_por entendi~, entendi~plano entendo_com entendo_de
entendo_patavina entendo~disso entendo~maquina entendo~taxa enterro entra_e entra~, entra~? entre_mais entrei_em entrei_nessa entrei~loja entrei~rotativo entre~em entre~ne entro_na entrou_# entrou_na entrou~justica entro~tarifa envia- enviar enviar~NAME enxer- enxergo enxergo_$ epoca equip- equipe equipe_$ era_# era_da era_do era_uma era~agora era~coisa era~jeito era~minha errada_, errada~volta
errado_a errado_comeca errado~de errado~nao errado~outra errado~volta errei_a errei_na errei~quero errei~ultima escola_particular escola~? escolheu escolheu_a escolheu~NAME escreve_a escreve_uma escrever_direito escrever~, escreve~mensagem escreve~mim escrito_cet escrito_credito escrito_miuda escrito~, escrito~e escrito~rotativo espera_$ esperar_o esperar~feirao espera~, espero_baixar espero_eles
espero~? espero~ligarem esqueci_alguma esqueci_o esqueci_se esqueci~, esqueci~falei esqueci~que esquisito essa_bendita essa_casa essa_fita essa_fogueira essa_parada essa_praga essa_sim essas_coisa essas_mesmo essas_tres essas~eu essa~da essa~deixo essa~esta essa~quero essa~quitei essa~vou esse_contato esse_diacho esse_povo esse_sufoco essentials:% essentials:acabou essentials:agua
essentials:alguma essentials:alta essentials:aluguel essentials:anterior essentials:antes essentials:apagar essentials:arroz essentials:auxilio essentials:avisar essentials:baile essentials:bancam essentials:boleto essentials:bolsa essentials:botijao essentials:boto essentials:bpc essentials:branco essentials:bruto essentials:cadunico essentials:canto essentials:cartao essentials:comeco
essentials:comida essentials:consigo essentials:contar essentials:conversar essentials:dai essentials:deixar essentials:der essentials:desse essentials:dia essentials:dinheiro essentials:direito essentials:diversao essentials:divida essentials:dividido essentials:dizer essentials:dois essentials:dos essentials:dura essentials:eles essentials:energia essentials:entendi essentials:entendo
essentials:entra essentials:entre essentials:errada essentials:escolho essentials:escrever essentials:esqueci essentials:esses essentials:exclui essentials:excluir essentials:existe essentials:explica essentials:falo essentials:familia essentials:fatura essentials:ferida essentials:filha essentials:fogo essentials:fora essentials:ganha essentials:gerente essentials:governo essentials:ih
essentials:jeito essentials:jogo essentials:ler essentials:liquido essentials:mae essentials:marido essentials:mensagem essentials:mercado essentials:meses essentials:metade essentials:mim essentials:moca essentials:muito essentials:mundo essentials:negocio essentials:ninguem essentials:nisso essentials:nome essentials:os essentials:osso essentials:outro essentials:pais essentials:panela
essentials:papo essentials:passa essentials:patavina essentials:pela essentials:pensar essentials:perai essentials:pinga essentials:plano essentials:pobre essentials:pouco essentials:pressao essentials:primeiro essentials:programa essentials:quanto essentials:quer essentials:queria essentials:receber essentials:remove essentials:retiro essentials:robo essentials:sai essentials:saio
essentials:salario essentials:sem essentials:semana essentials:senhora essentials:servico essentials:sistema essentials:tipo essentials:tira essentials:todo essentials:tras essentials:trocar essentials:ultima essentials:ultimo essentials:vale essentials:vao essentials:viu essentials:vizinha essentials:volto esses_juros esses_papel esses~eu esses~me esse~e esse~furou esse~liga esse~mesmo esse~moca
esse~o esse~ou esse~passou esta_# esta_caro esta_correto esta_desempregado esta_doido esta_errada esta_escrito esta_louco esta_mal esta_nao esta_parado esta_protestado esta_queimando estao_descontando estao_falando estao_no estao_regulares estao~# estao~. estao~cortar estao~do estao~passando estao~spc estao~taxa estao~um estava_# estava_certo estava_melhor estava_tanto estava~, estava~agora
estava~antes estava~de estava~mil esta~# esta~absurdo esta~bom esta~cima esta~com esta~contrato esta~das esta~desde esta~gracas esta~meses esta~miuda esta~ponta esta~recuperacao este este_ano esteve_aqui este~, estou_ajudando estou_ate estou_atolada estou_encostado estou_zoando estou~, estou~. estou~a estou~ao estou~as estou~chao estou~desde estou~dor estou~meu estou~nada estou~no estou~pensao
estou~tempo estou~volante eu_# eu_abrir eu_acabo eu_aceitei eu_compro eu_conferir eu_de eu_devia eu_disse eu_enviar eu_errei eu_espero eu_faca eu_falar eu_fale eu_fazia eu_fiz eu_fizer eu_for eu_fui eu_gaste eu_la eu_largar eu_ler eu_levo eu_ligar eu_ligo eu_mesmo eu_mexo eu_mudasse eu_paguei eu_parei eu_passei eu_pegue eu_perder eu_quitar eu_respondi eu_saber eu_saia eu_saiba eu_so eu_sou
eu_tirar eu_tivesse eu_vendesse eu~ate eu~aula eu~baixar eu~cinco eu~conto eu~demitido eu~era eu~errado eu~falar eu~falei eu~foi eu~ganho eu~gasto eu~hoje eu~ir eu~junto eu~medo eu~metade eu~meu eu~pago eu~parada eu~pelo eu~por eu~posso eu~quero eu~reu eu~sem ex_, exatamente_? exatamente_ele exclui_da exclui~lista exijo exijo_exclusao exijo~dos existe_? existe_luz existe_o existe~auxilio existe~de
experiencia_ainda experiencia_nao experiencia~sei explica_a explicar_melhor explicar~a explica~ordem explica~plano explica~se extrato_eu extrato~sei e~. e~NAME e~acabei e~aceitaram e~atrasadas e~base e~descontam e~desde e~dia e~diz e~ela e~enxergo e~estao e~financeira e~fui e~ganho e~hoje e~ja e~la e~mando e~me e~meses e~nao e~parcelamento e~resolve e~resto e~sei e~sem e~so e~tenho e~trem e~um
e~volto fabrica_mandou fabrica~metade faca faco_um faco~, faco~acordo faco~falar faco~nao faco~negociar fala_sem falando~um falar_o falar_para falar_quanto falaram_? falaram_mas falaram~nao falar~? falar~atendente falar~cobrador falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma falar~voce fala~do fala~um fale_o falecido_, falecido_marido falecido~que falei_a falei_brincando
falei_de falei_ne falei~, falei~brincadeira falei~errado falei~estava falei~loja falei~mesma falei~ultimo fale~que falho- falhou falhou_$ falo_, falou_nada falou_que falou~ainda falou~se falou~vai falo~a falo~estou falo~moca falo~robo falta_o faltam_$ falte falte_para falte~outra faltou_so faltou~o familia_, familia_mesmo familia_nao familia~sem familia~tem familia~tenho fatura_cresce fatura_da
fatura_diminui fatura_em fatura_resolve fatura_veio fatura_vence fatura~alguma fatura~dia fatura~eles fatura~escrito fatura~ou fatura~tanto favor_, favor_no favor_que favor~a favor~eu favor~terreno faz_do faz_meses faz_nada faz_para faz_tanto faz_uma fazer_a fazer_uma fazer~de fazer~nao fazer~trato fazia_$ faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mes faz~reclamacao fechou_e
fechou~mandou feijao_com feijao~arroz feirao_do feirao~serasa feita_$ feito_bola feito~de fgts_como fgts_eh fgts_para fgts~garantia fgts~parado fgts~quitar fgts~roubada fica_como fica_metade ficar_livre ficar_um fica~centro fica~dito fica~era ficou_combinado ficou_doente ficou~, ficou~e ficou~plano fico~disso fico~no filha_, filha_de filha_quer filha~graca filha~ver filho_, filho_autista
filho_pode filhos_e filho~, filho~o fim~semana finado_marido finado_que finado~eh final_vou final~ter financeira_, financeira_e financeira_que financeiramente financeiramente_$ financeira~baixar financeira~do financeira~fica financeira~isso financiamento~banco financiar financiar_uma fiquei_com fiquei~o firma_e firma_esta firma_mandando firma~mal firma~tirar fisic- fisica fisica_, fisica~confio
fiz_, fiz_pelo fizer fizer_um fizeram~divida fiz~qual fiz~telefone flame- flamengo flexi- flexibles:. flexibles:? flexibles:acho flexibles:besteira flexibles:bruto flexibles:calcada flexibles:casa flexibles:cinema flexibles:coisa flexibles:coisas flexibles:comeco flexibles:compro flexibles:conta flexibles:da flexibles:diversao flexibles:divida flexibles:dizer flexibles:dois flexibles:dormir
flexibles:durmo flexibles:em flexibles:entra flexibles:essas flexibles:esta flexibles:estou flexibles:hoje flexibles:igreja flexibles:la flexibles:liquido flexibles:marido flexibles:meses flexibles:mim flexibles:minha flexibles:nome flexibles:outra flexibles:outro flexibles:parei flexibles:pastel flexibles:pinga flexibles:praia flexibles:prefiro flexibles:quando flexibles:quem flexibles:quero
flexibles:renda flexibles:resto flexibles:rua flexibles:salario flexibles:sei flexibles:tambem flexibles:ter flexibles:toda flexibles:todas flexibles:trabalho flexibles:vai flexibles:vergonha flexibles:vez flexibles:viagem flexibles:vida flexibles:voce flexibles:zera flexivel flexivel_$ fogue- fogueira fogueira_$ foi_cortada foi_dedo foi_dinheiro foi_forca foi_numa foi_quando foi_todo foi_tudo
foi~: foi~acordo foi~de foi~do foi~emprestado foi~errado foi~loja foi~meu foi~na foi~no foi~pago foi~para folha_e folha~eu fome_, fome~nao for_demitido for_em for_so fora_, fora_que fora~umbigo for~? for~de frald- fralda frase- frases frases_$ fui_junto fui_mandada fui_mandado fundo_se fundo~eu furou ganha_# ganha_pouco ganhar_$ ganhar~mes ganha~? ganha~mil ganho_# ganho_mais ganho_sim ganho~?
ganho~nada garantia_, garantia_nessas garantia~contas garantia~pode gas_# gas_ainda gas_e gas_esta gasolina_subiu gaste gaste_menos gastei~decimo gastei~dinheiro gaste~com gasto~a gasto~de gasto~essas gasto~mais gasto~nao gas~a gas~caro gas~existe gas~tem geladeira_por geladeira_velha geladeira~, geladeira~causa gente_propos gerente_da gerente_do gerente_falou gerente~NAME golpe_ou
gostaria~receber gov_$ governo_, governo_para governo~isso graca_e graca_mesmo graca_para graca_se graca~eu graca~quem graficos_$ gratificacao gratificacao_foi gratificacao~cortada gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guardaram_sobre guardaram~mim guarda~para guardo guardo_isso guardou_de guardou~mim guardo~na guenta~que guia guia_$ h h_por ha_? ha_quinze
ha~dias ha~repete heranca_da heranca~minha hoje_. hoje_chega hoje_de hoje~com hoje~estou hoje~inss hoje~manha hoje~um hones- humano_pode humano~me h~# ia_fazer ia_me ia_sentir ia~falta ia~matar idade_ganho idade_sim idade~o ideia_, ideia_de ideia_nao ideia~fica ideia~quanto ideia~quero ignore_as ignore~instrucoes igreja_$ igual_$ ih_coloquei ih_mais ih_nem ih~errado ih~um imagina imagina_se
imagina~eu imped- impedir impedir_o impedir~debito income-low-month:# income-low-month:ainda income-low-month:cabeca income-low-month:cada income-low-month:conta income-low-month:dizer income-low-month:em income-low-month:eu income-low-month:fecho income-low-month:foi income-low-month:grego income-low-month:ja income-low-month:la income-low-month:mais income-low-month:mim income-low-month:na
income-low-month:o income-low-month:olhei income-low-month:para income-low-month:tanto income-low-month:te income-low-month:teve income-low-month:viu income-source:ai income-source:anos income-source:anterior income-source:dizer income-source:era income-source:falar income-source:hora income-source:la income-source:loja income-source:menina income-source:mora income-source:ne income-source:pela
income-source:pergunta income-source:pinto income-source:quem income-source:quero incomes:% incomes:agora incomes:agosto incomes:ainda incomes:amanha incomes:anos incomes:antecipar incomes:anterior incomes:apaga incomes:aplicativo incomes:aposentadoria incomes:app incomes:arroz incomes:autista incomes:auxilio incomes:beneficio incomes:bicho incomes:boleto incomes:bom incomes:burro incomes:cai
incomes:cartao incomes:causa incomes:chao incomes:coisas incomes:comissao incomes:contando incomes:conto incomes:cortar incomes:das incomes:deixar incomes:demitido incomes:desse incomes:deve incomes:dinheiro incomes:direito incomes:disso incomes:duas incomes:ela incomes:eles incomes:embora incomes:entre incomes:era incomes:errada incomes:esposa incomes:essas incomes:essencial incomes:falando
incomes:falei incomes:falo incomes:fazer incomes:ficar incomes:filho incomes:fim incomes:finado incomes:fixo incomes:folha incomes:for incomes:fora incomes:ganha incomes:ganhava incomes:garantia incomes:gasolina incomes:gente incomes:holerite incomes:idade incomes:inss incomes:juros incomes:loja incomes:lugar incomes:mae incomes:mandaram incomes:mao incomes:marido incomes:marmita incomes:maximo
incomes:melhor incomes:menor incomes:metade incomes:minhas incomes:moco incomes:moro incomes:mudar incomes:muito incomes:nele incomes:nisso incomes:nome incomes:nos incomes:onde incomes:ontem incomes:osso incomes:parado incomes:patrao incomes:patroa incomes:pegou incomes:pena incomes:perigo incomes:pinga incomes:podem incomes:porque incomes:pouco incomes:responder incomes:respondo incomes:rio
incomes:sabendo incomes:seguro incomes:semana incomes:servico incomes:some incomes:tambem incomes:te incomes:tem incomes:tiro incomes:todo incomes:trabalho incomes:uber incomes:ultimo incomes:uns incomes:usar incomes:vale incomes:vamos incomes:ver incomes:vez incomes:vida infelizmente_eh infelizmente~isso informacoes_que informacoes~guardam informar_$ informar_agora inss_, inss_ja inss_nunca
inss~falhou inss~ja inss~pagou instalments-left:. instalments-left:abril instalments-left:abrindo instalments-left:abrir instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:aqui instalments-left:as instalments-left:ate instalments-left:bola instalments-left:boleto instalments-left:botaram instalments-left:cabeca
instalments-left:coisa instalments-left:com instalments-left:como instalments-left:cristal instalments-left:depois instalments-left:dezembro instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:esta instalments-left:ex instalments-left:faco instalments-left:falo instalments-left:faz instalments-left:fiz instalments-left:ih
instalments-left:informacao instalments-left:ja instalments-left:la instalments-left:mes instalments-left:mim instalments-left:minha instalments-left:no instalments-left:nocao instalments-left:novembro instalments-left:olho instalments-left:ou instalments-left:paguei instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:responder instalments-left:ruim
instalments-left:sou instalments-left:tanto instalments-left:tempo instalments-left:termina instalments-left:vamos instalments-left:ver instalments-left:voce instrucoes~e inteiro_$ inteiro_, ir_matando ir_na irma_eh irma~barata ir~igreja isso_acontece isso_sim isso_tem isso~a isso~branco isso~cabeca isso~e isso~em isso~levo isso~mesmo isso~moca isso~passear isso~tem isso~tintim isso~verdade
isso~vida ja_, ja_adiantei ja_botaram ja_faz ja_mandou ja_me ja_nao ja_pagou ja_reclamei ja_respondo ja_sai ja_sou ja_tem ja_teve ja_vivo ja_vou janeiro_$ ja~. ja~aqui ja~carta ja~de ja~do ja~falo ja~sei ja~tanto ja~todo jeito_e jeito_mais jeito~, jeito~estava jeito~eu jeito~falar jeito~simples joao_$ jogo~flamengo joguei_as joguei~cartas judicial_. julho_, junho junho_$ junho_e junho~NAME junta
junta_tudo juntar_tudo juntar~num junta~e juros_nenhum juros_rotativo juros~, juros~alto juros~final juros~nunca juros~pesado juros~por justica_e justica~agora kitne- kitnet kitnet_$ la_, la_agora la_de la_para la_sei la_tche la_viu lado largar largar_a lazer_eu lazer~nem la~, la~NAME la~casa la~de la~semana leilao_? leilao_por leilao~causa lembrando_dos lembrando_todo lembrando~dia
lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembrei~mais lembretes~dao lembro_agora lembro_mais lembro_o lembro_se lembro~e lembro~nome lembro~quanto ler_, ler_esses ler_no ler~papel ler~sei ler~telefone leu levam_o levam~contrato levanto_cedo levar_a levar_minhas levarem_a levarem_minha levarem~moto levarem~serio levar~coisas levar~divida levo_para levo~tumulo lgpd_.
lgpd_exijo lhe~, liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligando_com ligando_o ligando~consignado ligando~dia ligaram_pedindo ligaram~pix ligarem_? ligarem~falo ligar~agora ligar~alguem ligar~eu liga~manha ligo ligo_ou ligou_dizendo ligou_oferecendo ligou~# ligou~que ligo~espero liguei_mil liguei~vezes limite_de limite~# limite~NAME limpa_tudo limpam_o
limpa~ainda limpa~que limpo_de limpo~novo lingua_mas lingua~nao link_de link~novo link~pagar link~painel link~verdade lista_, lista_as lista_de lista_minhas lista_pelo lista~amor lista~contato livre~tudo livro_dessa livro~tudo logo_ou logo~seguro loja_, loja_a loja_cara loja_daqui loja_do loja_fechou loja_na loja~, loja~a loja~do loja~e loja~me loja~quais loja~seu loja~vida lote_, louco louco_,
louco_? louco~nao lugar_nenhum luz_amanha luz_atrasada luz_da luz_e luz_porque luz_veio luz~a luz~alta luz~dia luz~graca luz~minha luz~quem mae_deixou mae_esta mae_melhorava mae_no mae_por mae_sujo mae~# mae~? mae~causa mae~doente mainh- mainha maio_agora maior_? maior_sim maior~a maior~o maio~nao mais_adiante mais_alto mais_conversar mais_essa mais_falar mais_lugar mais_mas mais_mensagem
mais_mensagens mais_nem mais_ninguem mais_para mais_pesado mais_quanto mais_rapido mais_saber mais_sim mais~# mais~. mais~alem mais~aqui mais~cinco mais~de mais~desse mais~dez mais~do mais~eh mais~era mais~fora mais~me mais~mes mais~nenhum mais~por mais~se mais~sim mais~tem mais~vez mal_das mal~pernas mana manda_ai manda_todo manda_tudo manda_ver mandada mandada_embora mandado_embora mandando
mandando_tirar mandar_$ mandar_me mandaram_pix mandaram_proposta mandaram~em mandaram~hoje mandaram~sim mandar~NAME mandar~de mandar~prender mandar~sindico manda~arquivo manda~mensagem manda~mes manda~que mandei_a mandei~proposta mandei~volta mandem mandem_mais mandou_mensagem mandou_metade mandou_o mandou~embora mandou~que maneira_, manha manha_de manha~tarde manic- manicure mano_$ mao_dai
mao_nela mao~? mao~nao maquina_nao maquina~me marco_e marido_deixou marido_voltar marido~a marido~concorda marin- marmi- marmita marmita_, marmita~de marque_todas marque~as mas_agora mas_com mas_essa mas_esse mas_gasto mas_minha mas_preciso mas_quem mas_quero mas_so mas~, mas~a mas~acho mas~depositar mas~em mas~eu mas~isso mas~mae mas~prestei mas~sai matan- matando matando_as matando~menores
matando~pequenas material me_arrependi me_bota me_dao me_deixam me_deixou me_deve me_diga me_dizer me_empurraram me_entende me_entendo me_escreve me_exclui me_faz me_guia me_ligarem me_ligou me_mandem me_passando me_pediram me_prendem me_prender me_preocupa me_quebra me_remove me_vem medid- medida medida_pelo medida~banco medo~de medo~eles melhor_, melhor_a melhorava melhorava_? melhor~apagar
melhor~deixa melhor~nao melhor~pergunta melhor~vista menino_, menino_autista menino_e meninos_$ meninos_faz meninos~meses menino~o menino~que menor_, menor_de menor_mas menores_primeiro menores~para menor~vale menos_? menos_com menos_mes menos~juros menos~que menos~sim mensagem_de mensagem_que mensagem~mim mensagem~voce mensagens_. menti menti- menti_na mentira menti~anterior mercado_esta
mercado~um mes_# mes_. mes_e mes_ele mes_furou mes_o mes_passou meses_. meses_NAME meses_de meses_ja meses_que meses~NAME meses~o mesma~tres mesmo_. mesmo_moca mesmo_nao mesmo_que mesmo_sem mesmo~falte mesmo~papel mesmo~tem mes~, mes~bota mes~como mes~consegui mes~da mes~deu mes~e mes~sei mes~tem mes~termina mes~vai metade_eles metade_embora metade_porque metade~a metade~e metade~riem mete_a meter
meter_bronca meter_o meter~fundo mete~mao meto meu_# meu_aluguel meu_apaga meu_celular meu_consumo meu_deus meu_falecido meu_finado meu_gerente meu_limite meu_medo meu_ordenado meu_povo meu_sogro meu_vizinho meus~antes meus~em meus~nao meus~por meu~. meu~cai meu~como meu~deve meu~direto meu~em meu~ja meu~la meu~marido meu~nunca meu~ou meu~passou meu~pode meu~quebrou meu~tem meu~voltar mexem_em
mexem~alguma mexer_ne mexer~? mexer~app mexo mexo_na mexo_nele mexo~do mexo~ou me~alguma me~das me~desconto me~disso me~eh me~financeiramente me~juros me~mensagem me~mesmo me~minhas me~nao me~nervosa me~pedindo me~pela me~quais me~tudo mil_, mil_bruto mil_de mil_em mil_mas mil_vezes milag- milagre milagre_, milagre~sei mil~# mil~e mil~eh mil~eu mil~janeiro mil~maio mil~novecentos mil~total mim_na
mim~recado minha_cunhada minha_gratificacao minha_patroa minha_vo minhas_respostas minhas_tem minhas~? minhas~de minhas~e minhas~o minha~amanha minha~com minha~deixou minha~deve minha~em minha~melhorava minha~quer minha~quero minha~sujo minimo_a minimo_da minimo_eh minimo~por misturei misturei_tudo misturei~, miuda_e miuda~nao moca_, moca_do moca~cobranca moca~falei moco_, moco_isso moco_ou
moco~cobranca moco~eu moco~moca moco~nao modo~falar more-debts:# more-debts:? more-debts:agora more-debts:agua more-debts:ah more-debts:alem more-debts:atrasada more-debts:cabeca more-debts:caiu more-debts:coisa more-debts:com more-debts:contei more-debts:das more-debts:declarar more-debts:dele more-debts:desconto more-debts:dinheiro more-debts:disso more-debts:dois more-debts:ela more-debts:ele
more-debts:emprestimo more-debts:enquanto more-debts:entao more-debts:esse more-debts:esses more-debts:faz more-debts:fiz more-debts:irmao more-debts:juros more-debts:lembrada more-debts:mas more-debts:me more-debts:mes more-debts:meu more-debts:na more-debts:ninguem more-debts:nunca more-debts:ofereceram more-debts:paga more-debts:paguei more-debts:passar more-debts:pega more-debts:pergunta
more-debts:pronto more-debts:recebi more-debts:saiba more-debts:senhora more-debts:tamanho more-debts:tempo more-debts:tres more-debts:um more-debts:venceu more-debts:vencida moro_com moro~favor moro~minha mostra_$ mostra_minhas mostrar mostra~dividas mostra~plano moto_, moto_que moto~eh moto~eu moveis_silveira movim- movimento muda_sim muda_todo mudar~financiamento mudar~resposta mudas- mudasse
mudasse_para mudasse~casa muda~mes muda~por mudei~emprego mudou_tudo mudou~na muito_alta muito_maior muito_nao muito~, muito~por muito~sei mulher_, mutirao_no mutirao~banco mutirao~centro n3 na_agencia na_escola na_farmacia na_firma na_igreja na_tarifa na_verdade nada_. nada_ainda nada_ate nada_com nada_em nada_que nada~NAME nada~apaga nada~atraso nada~eles nada~eu nada~gracas nada~me nada~meu
nada~nao nada~onde nadinha_, nao_! nao_# nao_. nao_a nao_apagar nao_baixa nao_concorda nao_dei nao_dito nao_dou nao_entre nao_enxergo nao_falaram nao_falo nao_ganho nao_guarda nao_guardo nao_levam nao_mas nao_minha nao_moco nao_negociam nao_olho nao_pesquei nao_pinga nao_prestei nao_responder nao_sai nao_senhor nao_sobrar nao_tinha nao_vejo nao_viu nao~! nao~agora nao~alugar nao~aqui nao~ate
nao~bola nao~cartao nao~cobra nao~conseguir nao~coragem nao~descobrir nao~desde nao~devendo nao~do nao~ela nao~eles nao~entende nao~entendo nao~estava nao~faz nao~ia nao~informar nao~luxo nao~mandem nao~nenhum nao~nocao nao~numero nao~patavina nao~pera nao~proposta nao~quantas nao~quer nao~sei nao~tem nao~tocar nao~tudo nao~uma nao~vencer nas~de na~. na~anterior na~mandando na~mas na~passada
na~por na~que na~social na~vida na~volta negociam negociam_com negociar~NAME negociar~eles negocio_ou negocio~eu neide nela_? nele nele_ou neles_para neles~fazer nele~nao nem_lembro nem_ouvir nem_passa nem_sorvete nem_tenho nem_vou nem~, nem~NAME nem~a nem~cafezinho nem~coragem nem~direito nem~eu nem~onde nem~passa nem~pela nem~vista nenhuma_. nenhuma_proposta nenhuma~, nervosa_, nervosa_no
nervosa~telefone nessa- nessas nessas_contas nessas~? nessa~na nesse_assunto nesse_dinheiro neta neve_? ne~entao ne~sou ne~tenho ninguem_, ninguem_falou ninguem_ia ninguem_ofereceu ninguem_pode ninguem_resolve ninguem~, ninguem~a ninguem~mexer ninguem~nada ninguem~procurou ninguem~sentir no_almoco no_ano no_beneficio no_centro no_chao no_consumidor no_contrato no_crediario no_extrato no_limpa
no_nome no_pix no_posto no_primeiro no_radio no_terreno no_volante no_whats nocao_de nocao~quanto noite_? noite_ate noite~para nome_depois nome_ja nome_la nome_pagando nome_para nome~# nome~conseguir nome~meu nome~pessoa nome~protestado nome~sai nome~sozinho normal_, nos_dedos nos_ne nossa- nossas nossas_coisas nossas~na nos~, nos~? novec- novecentos novembro_$ novembro~paguei novo_depois
novo_desde novo_do novo_por novo~a novo~caminho novo~de novo~favor novo~plano novo~zero no~dele no~mas no~mesmo no~para no~semestre no~trabalho no~vou numa numa_loja numa~daqui numa~de numero_deles numero~do num~? num~so nunca_acaba nunca_entrei nunca_falhou nunca_pagou nunca_pixei nunca_recebi nunca_sei nunca~, nunca~a nunca~minha nunca~nem nunca~ofereceram nunca~por o_bendito o_bruto o_caba
o_celular o_debito o_dito o_email o_enterro o_falecido o_fim o_liquido o_perigo o_pior o_povo o_problema o_suporte o_susto o_telhado o_tenha o_uso obrigados obrigados_a obrigados~receber obrigados~tirar oferecem oferecem_na oferecem~rua oferecendo_# oferecendo~% oferecer_metade oferecer_para ofereceram_nada offers:adiantado offers:ajuda offers:alguma offers:ano offers:anos offers:ao offers:aparece
offers:baixar offers:boto offers:branco offers:cara offers:casa offers:chego offers:chegou offers:codigo offers:compra offers:confio offers:conversar offers:cpf offers:credito offers:credor offers:custo offers:dando offers:das offers:deixar offers:desisti offers:digo offers:direito offers:disseram offers:diz offers:dizendo offers:dizer offers:documento offers:email offers:empresa offers:ensina
offers:era offers:esperar offers:espero offers:existe offers:falam offers:falar offers:fazer offers:fez offers:fica offers:fico offers:fim offers:financeira offers:foto offers:furada offers:garanto offers:infelizmente offers:ir offers:jogo offers:la offers:largo offers:ler offers:ligar offers:ligaram offers:ligarem offers:limpam offers:loja offers:mandam offers:mando offers:mandou offers:melhor
offers:mensagem offers:mexe offers:moca offers:mudar offers:na offers:negociacao offers:negocio offers:neles offers:nisso offers:normal offers:novo offers:oferecer offers:outro offers:paga offers:pago offers:parcelamento offers:pedindo offers:pedir offers:pediu offers:pessoa offers:pior offers:poe offers:puxar offers:quando offers:quem offers:receber offers:renegociar offers:respondo offers:seguro
offers:serasa offers:tal offers:tanto offers:taxa offers:telefone offers:tempo offers:ter offers:usar offers:vai offers:vao offers:veio offers:vergonha offers:vista offers:whatsapp offers:zap ok_, ok_pode ok~ser olha_eu olha_o olhando_para olhar~aplicativo olhar~extrato olha~nao olhe olhe_la olhe~, onde_ver onde_vou onde~peco onde~reclamar ontem_, ontem_. ontem~# ontem~estou oq~falo ordem_,
ordem~por ordem~prisao orden- ordenado organizar_financeiramente orientacao~renegociacao os_oculos os_papel os_quebrados osso_, osso~? osso~cortar osval- osvaldo osvaldo_$ os~, os~eh os~que os~tudo ou_# ou_aumenta ou_em ou_estao ou_moca ou_parcelo ou_seguro ou_tento outra_? outra_sim outro_endereco outro_estava outro_minimo outro~disse outro~melhor outubro_que ouvi_no ouvi~radio ou~casa ou~eles
ou~espero ou~liquido ou~mais ou~me ou~mil ou~parcelas ou~plano ou~verdade overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:acabou overdue:acordo overdue:amanha overdue:ao overdue:app overdue:automatico overdue:bem overdue:bola overdue:botaram overdue:bpc overdue:buscar overdue:cachorro overdue:cada overdue:cai overdue:cartao overdue:causa overdue:cinco overdue:claro
overdue:cobrador overdue:cobranca overdue:come overdue:consegue overdue:consignado overdue:corre overdue:credor overdue:cristal overdue:debito overdue:deixei overdue:deles overdue:demais overdue:deposita overdue:desconta overdue:desse overdue:deve overdue:dever overdue:direito overdue:direto overdue:disse overdue:dizer overdue:ela overdue:ele overdue:emprestimo overdue:entao overdue:entra
overdue:entrar overdue:era overdue:escrever overdue:esqueci overdue:evito overdue:ex overdue:falo overdue:falou overdue:falte overdue:favor overdue:fazer overdue:ficar overdue:filho overdue:filhos overdue:fita overdue:fui overdue:ganho overdue:geladeira overdue:gente overdue:graca overdue:hoje overdue:joao overdue:junho overdue:juros overdue:loja overdue:luz overdue:mae overdue:mandaram
overdue:mao overdue:medo overdue:mesmo overdue:meus overdue:minutinho overdue:mostra overdue:muito overdue:natal overdue:ne overdue:nesse overdue:nisso overdue:novo overdue:oculos overdue:olho overdue:os overdue:outro overdue:outros overdue:paga overdue:pagamento overdue:pagar overdue:pai overdue:papel overdue:parcela overdue:parei overdue:passado overdue:passar overdue:pedi overdue:pega
overdue:policia overdue:porque overdue:prendem overdue:prisao overdue:pulo overdue:quantos overdue:quatro overdue:queria overdue:quinze overdue:recebo overdue:regulares overdue:resolve overdue:responder overdue:respondo overdue:restricao overdue:sao overdue:segura overdue:setembro overdue:site overdue:sozinha overdue:tanta overdue:tanto overdue:tempo overdue:ter overdue:tiram overdue:tirar
overdue:todos overdue:tomar overdue:total overdue:tres overdue:ultima overdue:vai overdue:vale overdue:valor overdue:vejo overdue:velha overdue:vem overdue:vence overdue:vencimento overdue:ver overdue:vezes overdue:vi overdue:vida overdue:vir overdue:voce oxe_e oxent- oxente oxente_, oxe~e oxe~por o~atrasa o~automatico o~cadastro o~cobra o~conta o~daquela o~dela o~depois o~diz o~entrou o~falou
o~familia o~foi o~humano o~maior o~manda o~nunca o~outra o~pagando o~pegou o~quebrou o~quito o~se o~sei o~terceiro o~vale o~vou paga_decimo pagando_uma pagando~minimo pagando~o pagando~taxa pagar_as pagar_ate pagar_este pagar_minhas pagar_na pagar_por pagar_sera pagar_uma pagar~ano pagar~banco pagar~contas pagar~de pagar~em pagar~menores pagar~parcela pagar~pix pagar~primeira pagar~que
pagar~sabado pagas pagas_$ pagina_nao pagina~entra pago_eh pago_ela pago_em pago_esse pago_nada pago_um pagou_as pagou~duas pago~dia pago~em pago~meninos pago~pensao pago~primeiro pago~puro pago~se pago~so pague_$ pague_, pague_adiantado paguei_as paguei_ate paguei_conta paguei_foi paguei~mil paguei~minimo paguei~primeira pague~minha pague~para pai_dela pai_faleceu pai_tem pai~, pai~me pai~medo
palavras_uso palavras~para pande- pandemia papag- papagaio papel_da papel_de papel_do papel_e papel_la papel_na papel_nem papel_tem papel_tudo papel~a papel~cet papel~emprestimo papel~ja papel~justica papo_, papo~me para_, para_a para_boletos para_cafezinho para_casa para_dizer para_dono para_ela para_ele para_igreja para_impedir para_moca para_mudar para_nome para_organizar para_para para_passar
para_perder para_perderem para_receber para_sindico para_todas para_tumulo parada parada_$ parada_a parada~divida parado_, parado~mexo para~. para~NAME para~acordo para~alugar para~amanha para~anterior para~ate para~atendente para~coisa para~da para~emprestimo para~enviar para~esses para~esta para~filho para~ganha para~ler para~ligar para~mil para~nada para~ordem para~pedindo para~pessoa para~pula
para~reais para~sem para~sera para~servico para~tal para~uma parcela_da parcela_do parcelamento_da parcelamento~fatura parcelaram parcelas_? parcela~NAME parcela~carro parcelo parcelo_? parcelo~qual parec- parece parei_em parou_? partir_de partir~quando passa_pela passado_e passando_a passando~perna passar_la passar_meus passar_minha passar~dados passar~divida passar~na passa~cabeca passa~minha
passa~telefone passa~um passear passear_$ passei_? passei_batido passei~na passo_completo passo_que passou_do passou_e passou_esse passou~contato patavina_disso patrao_nao patrao_nunca patrao_receber patrao~paga patrao~pagou pavor_de pavor~vir peco_a peco~pensao peco~tarifa pede_pix pedem_a pedem~vista pede~adiantado pedi_, pedindo_mais pedindo_prazo pedindo_taxa pedindo_um pedindo~seguro
pedindo~tempo pedir_$ pediram_# pediram_pix pediram~pix pedir~cpf pediu_$ pedi~agora pedi~o pegar_um pegar~bolsa pego_$ pegou_de pegou~calca pegou~fgts pego~vale pegue pegue_um peguei~reformar pegue~bico pela_cabeca pela_carteira pela_lgpd pela_minha pelas~, pela~cabeca pela~digital pela~exijo pela~mao pelo_nao pelo_telefone pelo~dito pena_pagar pena_sacar pena~a pena~o penhorar_minha
pensando_melhor pensando~, pensando~eh pensao_, pensao_dos pensao_eles pensao~agora pensao~faco pensao~finado pensao~me pensao~menino pensao~meninos pensao~pago pensao~ter pensar~nao pensei_melhor pequenas_antes pera_que perai_, pera~eh pera~vou perce- perder_isso perderem perderem_por perderem~minha perder~ai perder~emprego perdido_nao perdido~entendi perdi~boleto perdi~endereco pergunta_.
pergunta~tras perigo_desse perigo~emprestimo perna perna_? pernas_, pernas~nao pesado_? pesquei pesquei_$ pessoa_de pessoa_fisica pessoa_ou pessoa_por pessoal_, pessoa~, pessoa~favor pessoa~maquina pessoa~verdade pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pinto pinto~, pior_eh pior_mes pix_, pix_adiantado pix_de pix_em pixei pixei_nessa pixei~loja pix~# pix~nome pix~para
plano_, plano_esse plano_mais plano_outra plano~manda plano~mes plano~uma plano~vez pode_anotar pode_arrumar pode_atualizar pode_comecar pode_corrigir pode_crer pode_encostar pode_falar pode_gravar pode_guardar pode_meter pode_mexer pode_seguir pode_tacar pode_tomar pode_vir podem_botar podem_tirar podem~meu podem~minhas podem~processar poder- poderia pode~ai pode~atender pode~bronca pode~com
pode~medida pode~melhor pode~ne pode~nesse policia_aqui policia~em ponho~mao ponta_da ponta~lingua por_ano por_dever por_email por_esse por_idade por_pix por_ser por_sms por_telefone por_tintim porque_a porque_eh porque_nunca porque_o porque_tem porque~debito porque~olhei porque~outra por~. por~baixa por~bruto por~chega por~com por~das por~divida por~em por~ficou por~ganho por~mas por~ne por~no
por~servico por~ver por~voce positivo_, possa possa_me possa~atender posso_apagar posso_baixar posso_trocar posso~meu posso~so posso~tambem posto~nao pouco_, pouco_? pouco~posso povo povo_da povo_la povo_liga povo~cobranca povo~de praga praga_mesmo praia_eh praia~de prazo_da prazo_do prazo~acordo prazo~oferta preciso_depositar preciso_falar preciso_levar preciso~cem preciso~com preco_da
preco~gasolina prefiro_atendimento prefiro_ir prefiro_matar prefiro_por prefiro~as prefiro~humano prefiro~matando prefiro~responder prefiro~telefone prende_o prendem_? prender_, prender~pode prende~fundo preocupa preso_por preso~dever press- pressao prestacao_do prestei prestei_atencao prima- primario primario_, primario~se primeira_, primeira_ja primeira_se primeira~e primeira~eh primeira~limpa
primeiro_semestre primeiro~. primeiro~a primeiro~nao prisao_? prisao_para prisao~ele problema_de problema~dar procede procede_? procon_? programa_para programa~ajudar proporcional proporcional_$ propor~acordo propos propostas_compensa propostas~mais propria_, propria_faz propria~# protestado protestado_$ proxima_que puder pular~pergunta pula~fita pula~fogueira pula~parada puro puro_juros puro~?
qtos qtos_dias quais_divida quais_voce quais~anotou quais~minhas qual_deixo qual_pago qual_primeiro qualq- qualquer qual~contas qual~da qual~deixo qual~para qual~perigo qual~primeira qual~problema quando_a quando_pago quando_termino quando~ficar quando~filho quando~mexo quando~pagar quando~que quando~termino quantas_faltam quanto_deu quanto_fica quanto_ganho quanto_por quanto_seja quanto_so
quanto_tenho quantos~sai quantos~tiram quantos~uteis quanto~? quanto~atrasando quanto~ganhar quanto~mes quanto~ofereco quanto~que quase_isso quase~, quatro~e que_# que_amanha que_compra que_consigo que_conta que_depois que_esconder que_esqueci que_falte que_faz que_fica que_ficou que_foi que_fosse que_ganho que_guardem que_mora que_oferecem que_parei que_pediu que_pega que_possa que_saio que_site
que_tomem que_umbigo que_valia quebra_as quebrados quebrados_eh quebrados~isso quebra~perna quebrou_$ queim- queimando queimando_$ quem_escolheu quem~desempregado quem~eh quem~me quem~pouco quente quer_que quer_ver querem_# querem~de querer~manda querer~nao queria_falar queria_ligar queria_limpar queria~meu quero_ajudar quero_financiar quero_ir quero_rever quero_tocar quero_tudo quero~,
quero~atendente quero~conversar quero~falar quero~guardem quero~humano quero~mensagem quero~organizar quero~pelas quero~primeiro quero~saber quer~casa quer~essencial quer~eu quer~flexivel questao que~. que~aceitei que~ai que~apaguem que~arroz que~ate que~atrasada que~buscar que~catando que~combinado que~comigo que~como que~conheco que~direto que~disse que~entra que~errei que~faca que~falaram
que~fale que~falso que~fazia que~fechar que~fico que~fiz que~fizeram que~gaste que~lembro que~levanto que~mesmo que~ne que~negociam que~ofereco que~olho que~pai que~passa que~pesquei que~por que~quitar que~responder que~respondi que~saia que~saiba que~sim que~tela que~todas que~trabalho que~um que~uma que~uso que~verdade quieto_, quieto~pensei quinze_dias quinze~; quiser_, quiser~depois quitar_a
quitar_o quitar~? quitar~cartao quitar~em quitar~menor radio radio_que radio~da raiva rapido_demais rapido_se rapido~, rates:% rates:abrir rates:absurdo rates:acaba rates:acabei rates:agora rates:ajuda rates:alguma rates:alto rates:ano rates:ao rates:apaga rates:aparece rates:aposentadoria rates:app rates:assinei rates:atrasadas rates:aumenta rates:beneficio rates:bola rates:bolo rates:bom
rates:bota rates:branco rates:brasil rates:cabeca rates:cada rates:casa rates:catando rates:coisa rates:comeca rates:comigo rates:comprei rates:conversar rates:coragem rates:credito rates:cresce rates:cristao rates:dar rates:deixar rates:desconto rates:desse rates:deve rates:diabo rates:diferenca rates:disse rates:diz rates:dois rates:ela rates:eles rates:entendo rates:entra rates:era rates:errei
rates:escrever rates:escrito rates:essas rates:esses rates:estao rates:existe rates:explica rates:extrato rates:faco rates:falou rates:falta rates:fazer rates:fica rates:fico rates:ficou rates:fila rates:filha rates:filho rates:final rates:financiamento rates:folha rates:for rates:fora rates:funciona rates:ganho rates:gosto rates:ha rates:informar rates:irma rates:jeito rates:jogo rates:lembro
rates:mae rates:maior rates:mais rates:mano rates:marido rates:melhor rates:menor rates:mercado rates:mesma rates:mesmo rates:minhas rates:miuda rates:moca rates:moco rates:mostra rates:mudar rates:muito rates:neve rates:ninguem rates:numero rates:olhar rates:os rates:osso rates:outro rates:ouvi rates:pagando rates:papel rates:parada rates:passado rates:passei rates:pela rates:perai rates:poe
rates:quando rates:quantas rates:queria rates:rapido rates:receita rates:resolve rates:respondi rates:responsavel rates:resposta rates:saio rates:saldo rates:sao rates:senhora rates:tal rates:tanto rates:ter rates:toda rates:todas rates:todo rates:trem rates:troca rates:vai rates:valor rates:vem rates:vish reais_antes recad- recado recado_para recado~dono receber_do receber_os receber_se
receber_uma receber~consignado receber~copia receber~ja recebi_isso recebi_nenhuma recebi_proposta recebi_sim recebi_sms recebi~de recebi~link recebi~na recebi~nenhuma recebi~sim recebi~uma recebo_bolsa recebo_bpc recebo_decimo recebo_no recebo~# recebo~, recebo~a recebo~dia recebo~familia recebo~mas recebo~sim reclamacao_no reclamacao~consumidor reclamacao~o reclamacao~site reclamar_? reclamei
reclamei_# reclamei~x reclamo_no reclamo_onde reclamo~? reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta refazer~desde refazer~zero reformar_o reformar~telhado regul- regulares regulares_. remedio_$ remedio~pressao remove_$ remove_meus remove~dados renda_, renda_mesmo renda~como renegociacao_de renegociacao~dividas renegociar_, renegociar~vou renner_$ repete_as
repete~dividas repete~nao repete~roteiro resolve_alguma resolveu resolve~coisa resolve~reclamo respeito_, respeito~tem responder_essa respondi~a respondo_essa resposta_anterior respostas respostas_e respostas~comeca resto_atrasou resto_esta restricao_$ restricao_depois restricao~do reu_primario reu~, rever rever_o rever~valor riem riem_de riem~mim robo~chama rotativo_e rotativo_que
rotativo~aparece rotativo~como rotativo~do roteiro_por roteiro~favor roubada_? roubar roubar_meus roubo rua_, rua_de rua~sem ruim_$ ruim_? sabado_me sabado~quebra sabe_a sabe_e sabe_eh saber_agora saber~voce sabe~eu sabe~mim sabe~o sabe~que sacar~fgts sai_$ sai_da sai_dia sai_sozinho saiba saiba_$ saio_$ saio_disso saio_para saio~? saio~ir sair_depois sair~casa sair~vermelho sair~voce sai~# sai~?
salario_, salario_. salario_e salario_na salario~banco salario~conta salario~na salario~para saldo_do saldo~cartao salgada sao_joao sao_minhas sao_obrigados sao_so sao~a sao~cartoes sao~dividas sao~essas sao~meses sao~serasa saque_do saque~fgts saque~prende se_esse se_falei se_foi se_ja se_o se_ofereceram se_paga se_pagar se_quem se_recebo se_so se_tenho se_vier se_vou segui- seguir seguir_$
segunda~, segunda~em segundinho segundinho_que segundinho~o segura~, seguro~de sei_, sei_ainda sei_como sei_de sei_direito sei_escrever sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_ver sei~a sei~agora sei~ao sei~cabeca sei~comecar sei~de sei~dizer sei~esse sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~o sei~ofereceram sei~paga sei~por sei~responder sei~tche
sei~tenho sei~tipo sei~venderam sei~vou sem_chao sem_do sem_luz sem_o sem_registro semes- semestre semestre_. sem~bico sem~eu sem~quanto senha_, senha_do senha~eh senhor_, sentar sentar_na sentar~calcada sentir_falta ser_alto ser_baixa ser_do ser_medida ser_todas serasa_esta serasa_limpa serasa_por serasa~mim serasa~nome servico_ontem servico~, servico~para ser~inss ser~mas ser~ou ser~pelo
ser~renda sesse- sessenta sete setembro_, setembro~# seu_osvaldo sexta_, se~, se~ano se~caducou se~direito se~eh se~em se~empresa se~ficar se~fizer se~for se~mudasse se~no se~pegar se~perder se~quitar se~tirar se~tivesse se~vendesse si_, silve- silveira silveira_$ sim_# sim_esta sim_infelizmente sim_meu sim_moca sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma sim~, sim~ano sim~apaga
sim~apagar sim~arrumar sim~certo sim~filho sim~foi sim~lembrei sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~sem sim~so sim~tenho sindicato site_do site_eu site~governo site~vejo sms_com sms~link so_, so_consigo so_der so_desse so_devo so_jeito so_ligacao so_pagar so_pinga so_que so_saio so_sei sobrar_nada sobre_renegociacao sobre~de sobrou_nem sobrou_um sobrou~centavo sobrou~para
social_tambem social~? social~agua social~luz sofri- sofrimento sogro sogro_, sogro~da solicito~exclusao solta- soltar soltar_o soltar~emprestimo somando~da some~tudo sorve- sorvete sorvete_eu sorvete~compro sou_boia-fria sou_reu sou~primario sou~sim sozinho_? so~# so~. so~ajudando so~com so~essa so~isso so~mes so~pagar so~por sufoco_? sujo_, suporte_humano tacar tacar_ai talvez_nao talvez_sim
talvez~nao talvez~talvez tal~NAME tamanho_$ tamanho~buraco tanto_agora tanto_tempo tanto_trabalhar tanto~, tanto~que tarde_de tarde~noite tarde~tudo tarifa~tambem taxa_menor taxa_que taxa~# taxa~, taxa~me te_contar te_dizer tela_dos tela_quebrou tela~graficos telefone_, telefone_com telefone~NAME telefone~alguem telefone~eu telefone~me telha- telhado telhado_, telhado~no tem_a tem_cet tem_essas
tem_programa tem_restricao tem_sobre tempo_, tempo_? tempo_atrasando tempo_eu tempo~a tempo~eles tempo~nao tempo~nem tempo~nome tem~, tem~coisa tem~divida tem~do tem~dois tem~em tem~endereco tem~falar tem~infelizmente tem~ir tem~meses tem~nada tem~nenhuma tem~telefone tenha_$ tenho_, tenho_ate tenho_bola tenho_como tenho_coragem tenho_divida tenho_idade tenho_luxo tenho_na tenho_nocao tenho~ao
tenho~casa tenho~e tenho~pensao tenho~pode tenho~saber tenho~vida tentar_um tentar~acordo tento tento_mais tento~? ter_alguma ter_ordem ter_pago teria~olhar termina_algum termina_em termina~dia termino_$ termino_o termino~acordo terreno_do terreno~meu ter~coisa ter~do ter~quanto ter~que teve_uma texti- textinho textinho_para textinho~eu texto~mandar te~essa te~isso te~que thirteenth:.
thirteenth:amanha thirteenth:anos thirteenth:antecipei thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:casa thirteenth:como thirteenth:contrato thirteenth:deixa thirteenth:depende thirteenth:desse thirteenth:disso thirteenth:egua thirteenth:embora thirteenth:empresa thirteenth:entrei thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia
thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:ferias thirteenth:for thirteenth:inss thirteenth:jeito thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mandado thirteenth:mes thirteenth:minhas thirteenth:mudar thirteenth:nenhuma thirteenth:num thirteenth:ofereceram thirteenth:opa thirteenth:pagar thirteenth:pago thirteenth:pode thirteenth:primeiro
thirteenth:proporcional thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:senhor thirteenth:talvez thirteenth:ter thirteenth:uma thirteenth:vai thirteenth:ve thirteenth:vida tia tinti- tintim tintim_$ tintim_por tintim~tintim tiram_a tiram~restricao tiran- tirando tirando_os tirando~quebrados tirar_as tirar_do tirar_um tirar~criancas
tirar~meu tira~mao tiro_# tive_nada tive_que tiver tives- tivesse tivesse_cinco tivesse~anos tive~com tocar_nesse tocar~assunto toda_paguei toda_vez todas_, todas_? todas_menos todas_ou todas~faz todas~so toda~o todo_, todo_no todo_pago todo_respeito todo~nao todo~vinte tomar- tomara tomara_que tomara~fosse tomar~geladeira total_que total~desgraca total~eu trabalha trabalhar_, trabalhar~encurta
trabalho_o trabalho~casa trabalho~dia transfere_para transfere~uma trata-se trato_com trato~a trem_de trem~juros tres_meses tres_vezes tres~e troca_a trocados_a trocados~mais trocar_de trocar_meu trocar_o trocar~consignado trocar~valor troca~ordem tudo_ao tudo_desde tudo_errado tudo_quero tudo~, tudo~NAME tudo~ela tudo~farmacia tudo~nao tudo~o tudo~pago tudo~pinga tudo~pode tudo~qual
tudo~recomecar tumul- tumulo tumulo_pula uai~quem ultima_que ultima_volta ultima~eu um_absurdo um_consultor um_gas um_moco um_mutirao um_oficial um_recado um_segundinho um_segundo um_seguro um_sofa um_telefone um_textinho um_vivente uma_do uma_intimacao uma_kitnet uma_loja uma_semana uma_sim uma_tal umas_# uma~agora uma~ano uma~dessas uma~disse uma~dizendo uma~dos uma~errei uma~me uma~na uma~ou
uma~pediu uma~qual umbig- umbigo umbigo_de umbigo~vedete um~da um~dizendo um~educado um~humano um~junto um~mas um~ou um~sem um~so uns_dois uns_tres uns_trocados uns~a uns~dias uns~mes uns~mil uns~ou uns~por urgente_nao urgente~, usa_aparelho usar_$ usar_meu usar_tambem usar~? usar~fgts usa~de usei_+ usei~# usei~cartao uso_dos uso~eles uso~meus uteis uteis_? util vai_descobrir vai_embora vai_pagar
vai_pedir vai~este vai~me vai~meus vai~minha vai~o vai~por vale_fechar vale_pagar valendo_? valeu_, valeu~ajudou vale~# vale~a vale~com vale~eu valia_ate valor- valor_, valores valores_$ valor~pensao vamos_comecar vamos_falar vamos~comeco vamos~de vantagem_? vantagem_ou vantagem~estao vao_passar vao~a vao~cobrar vao~meus varia- varia_tanto varias varias_$ varia~nao varia~que vedet- vedete vedete_$
vei veinh- veinha veinha_ninguem veinha~pode veio_cortar veio_escrito veio_um veio~boleto veio~credito veio~oficial vejo_e vejo~te velha_$ velha_, velha~adiantava vem_, vem_alta vem_eu vem_muito vem_nao vem~alta vem~cabeca vem~cet vem~nao vem~por vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~quinze vence~dia vencida_sim vender_a venderam venderam_a venderam~divida vender~caminhao
vender~moto vendesse vendesse_a vendesse~geladeira vendi~bike vendo_marmita vendo~, ver_aqui ver_minhas verdade_, verdade_ai verdade_para verdadeiro_$ verdade~depois verdade~para verdade~pode ver~, ver~nome ver~painel ver~roteiro vez_que vezes~nada vezes~ninguem vi_a vi_um viage- viagem vida_, vida_quero vida~da vida~paguei vida~refazer vida~trabalho vier_eh viera- vieram vier~milagre vir_policia
virem~o virou~de vir~aqui vish_, vish~essa vista~em vista~parcelo vitor- vitoria viu_, viu~deus viu~nunca viva_$ vivem_me vivem~ligando vivo_no vivo~osso vixe_, vizinha~# vizinho vizinho_passou vizinho~esse vi~cor vi~na vo_, voce_apaguem voce_consegue voce_fizeram voce_ligam voce_mexem voce~alguma voce~deixou voce~em voce~me voce~minhas voce~quanto voce~tudo volan- volante volante_, volante~ja
volta_atras volta_por voltar~pergunta voltar~trabalhar volta~, volta~anterior volta~favor volta~que voltei_! voltei~onde vou_$ vou_? vou_buscar vou_conseguir vou_detido vou_dormir vou_ligar vou_olhar vou_receber vou_reclamar vou_tentar vou~? vou~la vou~loja vou~menos vou~pagar vou~pago vo~cobrador vo~ela whats whats~que which-change:desculpa which-change:era which-change:errado which-change:esta
which-change:eu which-change:meu which-change:ou which-change:quieto which-change:um worry:ajudar worry:algum worry:alguma worry:amanha worry:antes worry:aparelho worry:aquele worry:assinei worry:atrasada worry:atrasar worry:avisar worry:baixa worry:baixar worry:bloqueada worry:bloqueiam worry:bota worry:cabeca worry:caro worry:cobrancas worry:condominio worry:consegue worry:contas worry:crianca
worry:das worry:deixo worry:dela worry:dentro worry:depois worry:descontando worry:desempregado worry:deve worry:devo worry:disse worry:diz worry:ela worry:entra worry:entro worry:entrou worry:era worry:especial worry:esteve worry:ex worry:existe worry:faz worry:fez worry:fica worry:fico worry:filha worry:filho worry:fim worry:financeira worry:firma worry:folha worry:governo worry:graca worry:inss
worry:jeito worry:junto worry:kitnet worry:levarem worry:liga worry:lugar worry:mandando worry:mandar worry:manha worry:meses worry:mexer worry:ninguem worry:noite worry:nossas worry:novo worry:ordenado worry:paga worry:papel worry:passada worry:patrao worry:peco worry:pedaco worry:penhora worry:ponte worry:portao worry:povo worry:preciso worry:prendem worry:prender worry:preocupa worry:primeira
worry:primeiro worry:prisao worry:programa worry:qual worry:queria worry:rapaz worry:receber worry:recebo worry:recordo worry:restricao worry:saia worry:segunda worry:sera worry:tarde worry:tiram worry:tirar worry:trem worry:usa worry:vale worry:verdade worry:vieram worry:vizinho worry:voz x_com x~a zap_dizendo zap~que zeca zera_isso zera_tudo zera~ai zera~e zero_, zero~eh zero~errei zoand- zoando
zoando_, zoando~esta`,
    '-3': `NAME_? ^_aceito ^_devo aceitar_$ aceitar_o aceitar~acordo caram- caramba da~? devo_aceitar devo~o fechar_o offers:? offers:nao pagar_essa vou~o`,
    '-4': `aceitei~acordo acordo~NAME after-roadmap:nao o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-9': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '23': `?confirm-change`,
    '22': `?confirm-amount`,
    '21': `?confirm-delete`,
    '20': `?thirteenth sim`,
    '18': `sim_$`,
    '16': `^_aham aham n0`,
    '15': `?more-debts consent:, consent:vamos estao_$ overdue:tem`,
    '14': `certi- confirm-creditor:isso consent:bora consent:pode more-debts:tem pode`,
    '13': `^_aceito ^_beleza ^_ss consent:ja overdue:sim ss tem_$ tenho_$ thirteenth:vem 👍`,
    '12': `^_acertou ^_correto ^_exato ^_👍 acertou confi- corre- correto offers:tem ok quase_todas ss_$ vamos_$ 👍_$`,
    '11': `^_ok ^_pode ^_positivo ^_quase ^_sim acert- after-roadmap:👍 aham_$ ai_$ bora claro confirm-amount:isso confirm-change:eh confirm-change:isso confirm-change:pode confirm-delete:apaga consent:aceito consent:manda encal- encalhado encalhado_$ entao esse_mesmo estao exato exato_$ liber- offers:uma posit- positivo tem thirteenth:eh thirteenth:recebo tudo_encalhado vem`,
    '10': `^_claro ^_confirma ^_gostei ^_igual ^_isso ^_s ^_uhum ^_vai ^_yes acertou_$ after-roadmap:fechei after-roadmap:gostei atrasadas_$ basta- bastante bastante_$ belez- beleza bora_$ certinho confere_$ confirm-change:ai confirm-creditor:eh confirma consent:estou consent:maior consent:na consent:yes consent:👍 correto_$ elas_atrasadas exata- exatamente fechei_$ goste- gostei isso_mesmo o_se poe
positivo_$ quase s s_$ tem_outra tenho_bastante thirteenth:todo trocar_$ uhum yes`,
    '9': `,_tenho ^_bora ^_choveu ^_confere ^_confirmadissimo ^_cravou ^_eh ^_esta ^_fechei ^_mete ^_tem aceito ainda_$ choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-delete:isso confirm-delete:pode confirm-delete:sim confirmadissimo confirmadissimo_$ consent:dale consent:o consent:toca cravo- cravou cravou_$ dale duas eh_$ esta_certinho esta_certo esta~atrasado
ficou_para ficou~tras fundo_$ maior mas_eh menor~, mete more-debts:sim mosca mosca_$ muda_$ na_mosca offers:todas receb- thirteenth:a thirteenth:eu todas todo tranquilo trocar vai_fundo vamos`,
    '8': `,~# ?offers ?overdue ^_apaga ^_certissimo ^_com ^_concordo ^_confirmo ^_dale ^_dou ^_exatamente ^_ficou ^_issae ^_recebo ^_toca aceito_$ after-roadmap:ok apareceu_uma as~capengando ate_o ate~pescoco atras- capen- capengando capengando_$ certe- certeza certinho_$ certissimo certissimo_$ chove- concordo confirm-change:muda confirm-creditor:issae confirm-creditor:pode confirm-delete:eh
consent:concordo consent:dou consent:eu consent:fechou consent:ok consent:tudo da_hora dou duas_capengando eh~ai ela ele_$ esta esta_tranquilo exatamente_isso faz feche- fechei fundo hora_$ igual issae issae_$ mandaram mandaram_uma mesmo monte muda o_pescoco o_proprio offers:sim ok_$ outra_$ overdue:mais para_tras passou_da passou~hora pesco- pescoco pescoco_$ por_$ quero_$ quero_fazer recebi_$
recebo sou~nao tem_meu tenho thirteenth:deus thirteenth:ganha thirteenth:tenho toca todas_estao tranq- tras_$ um_monte vir vir_$`,
    '7': `,_pode ^_apareceu ^_autorizo ^_deve ^_eu ^_fechou ^_infelizmente ^_mandaram ^_na ^_simbora ^_tal ^_todo ainda ainda_tem apaga apareceu as~estao atrasadas autor- baten- batendo batendo_$ beleza_$ bom_$ bota_ai certo certo_$ comec- conco- confirm-amount:ai confirm-amount:mesmo confirm-change:mesmo confirm-creditor:, confirm-creditor:ai confirm-creditor:mesmo confirm-delete:ai confirm-delete:mesmo
confirma_$ consent:acordo consent:claro consent:comecar consent:dos consent:entao consent:la consent:ou consent:quero consent:sim consent:simbora consent:todo consent:vou de_acordo duas_estao e_poe e_qual eh_ela eh_esse eh_verdade eh~mesmo ele essa~mesmo esse_$ esta_batendo e~mais falta_a faz~mudanca ficou ganha isso_, ja_eh mais_nisso mais_seria mais_umas manda mesma metade_ja more-debts:ainda
more-debts:todas more-debts:uma nunca_$ o_comeco offers:mais offers:tudo ouvid- overdue:aham overdue:estao overdue:tenho overdue:uma pior pode_$ poe_mais poe~nisso pront- proprio quem_mais quem~seria se_tem sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco tal_e tal~qual tem_sim tenho~umas thirteenth:ano thirteenth:dia thirteenth:ele thirteenth:gracas thirteenth:natal
thirteenth:tambem tranquilo_$ tras tudo_atrasado umas umas_$ worry:tranquilo`,
    '6': `#_semana ,_duas ^_aproximadamente ^_arruma ^_certinho ^_falta ^_faz ^_gira ^_muda ^_ofereceram ^_passou ^_pergunta ^_pior ^_suave ^_taca ^_veio ^_venceu ^_viuva a_firma a_pior abert- aberto aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ai ainda~coisa ao ao_boleto apaga_$ apaga_tudo apare- aposentado~ne aproximadamente aproximadamente_isso arruma_isso as_duas a~eh a~ja a~paga bala barba
barba_$ bate bate_$ bronc- bronca bronca_$ cai_dia chegou_uma claro_$ claro_que comeco_$ confirm-amount:, confirm-amount:certinho confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:por confirm-change:, confirm-change:e confirm-change:mais confirm-creditor:esse confirm-creditor:exato confirm-creditor:sim confirm-delete:, confirm-delete:apagar confirm-delete:tenho
confirm-delete:tudo confirma_ai confirmo confirmo_$ consent:agora consent:beleza consent:dentro consent:ficha consent:filha consent:nada consent:nasci consent:partiu consent:pergunta consent:por consent:problema consent:suave consent:vai corac- coracao da_mais da~barba de_maior dentr- dentro dentro_$ deve direitinho direitinho_$ eh_isso eh_o eh_sim eh~o eh~proprio ela_$ elas em_duas em_torno
embai- embaixo em~disso entao_$ escut- esqueci_da esqueci~mais esta_bom esta_vencida estao_tudo estao~no estou_dentro estou~acordo eu_ganho eu~vi e~nem falta falta~pior faz_a fe ficha ficha_$ filha_$ ganho_$ gira gira_em gira~torno hora igual_ao igual_eu igual~boleto igual~falei infel- infelizmente ir_$ isso isso_que isso~eu ja_estou mais mais_$ mais_barba mas_nao mesmo_$ mete_bronca
more-debts:estao more-debts:isso mudan- mudanca mudanca_$ nasci natal natal_$ nem_vi no_zap oferta_$ offers:ainda offers:esta opa_tem overdue:da overdue:quase papel_$ partiu permi- pior_de pior~eh pior~todas pode_apagar pode_trocar poe_ai probl- problema pronta pronto_$ propo- proposta propr- proprio_$ que~mais recebo_o se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum
seria suave taca taca_ai tal tem_coisa tem_um tenho_nada tenho~a thirteenth:aposentado thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:mas thirteenth:ne thirteenth:o thirteenth:sim tirar_nem tirar~por todas_$ todas_elas todas~atrasadas torno torno_disso troca tudo~vermelho uma uma_no uma~zap veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu vencida verdade_$ vi_$
viuva`,
    '5': `, ,_atrasou ,_esta ,_manda ,~vencida ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_cai ^_chegou ^_de ^_manda ^_opa ^_perfeito ^_poe ^_segura ^_sem ^_si ^_troca a_dita aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apareceu~oferta apareceu~tentadora aposentado aprox- arrum- arruma arruma~para assin- assino atrasado_$ autorizo autorizo_$ a~cuja a~de bateu bateu_certinho boleto_$
bota caiu_no caiu~esquecimento coisa_$ com_certeza com_tudo comeca_$ comecar_$ comeco concordo_$ confirm-amount:correto confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:certinho confirm-change:em confirm-change:essa confirm-change:faz confirm-change:sim confirm-creditor:e confirm-creditor:o confirm-creditor:por confirm-delete:essa confirmar_$
consent:aham consent:assino consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:esta consent:gosto consent:logo consent:meu consent:passei consent:perguntar consent:que consent:sem consent:senhor consent:ser consent:si consent:sou consent:ss consent:topo consent:tua conto cuja cuja_$ de_oferta de_todas deixei~, dera_nao dera~fosse dezem-
dezembro dezoi- dezoito dita dita_cuja e_concordo e_eu eh_bem eh_essa eh_exatamente eh_longa eh~ainda eh~dita ela_mesma era~que escon- esconder esconder_$ esquecimento esquecimento_, esquecimento~atrasou essa_gentileza esse~valor esta_valendo estao_todas estao~atrasadas estou_na estou_por estou~por eu_deixo eu_falei eu_topo falta_uma falta~ainda faz_essa faz~gentileza fe_$ filha firma fiz_#
foi~que ganho genti- gentileza gentileza_$ gosto gosto_$ lista_eh lista~longa longa longa_ainda manda- manda_bala mandaram~monte mas~sei menos_isso mesmo_valor metad- metade monte_$ monte~oferta more-debts:eh more-debts:falar more-debts:outra more-debts:proposta more-debts:tudo n1 na nada~esconder nao_fosse nao~quanto nem_por nenhum_$ no_esquecimento no_vermelho offers:duas offers:mandaram opa
opa_se ou~isso overdue:ainda overdue:duas overdue:eh overdue:esta overdue:falta overdue:proposta overdue:verdade o~tem pagam para_isso parti- passar_, passar~esta passei_dos perfe- perfeito perguntar_$ pinga- pode_confirmar pode_ir pode_mudar pode~esse pois_eu pois~ganho por~conta proposta_$ qual_$ que_vem quem~nao queria_$ quero_sim quest- que~melhor que~respondo salva- sei_quanto senho- senhor
senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_# tem_mais tempo_$ tem~mas tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:# thirteenth:cai thirteenth:com thirteenth:em thirteenth:esperando thirteenth:metade thirteenth:pagam thirteenth:pois thirteenth:se thirteenth:ss topo troca- troca_que troca~eh tua tudo_no uma_ainda uma_oferta uma_tentadora
vai vai_la valen- valendo valor_$ valor_esta valor~certo vamos_la verda- verdade vermelho vermelho_$ zap_$`,
    '4': `,_a ,_essa ,~eh ,~loja ,~mais ,~o ^^ ^_agora ^_ainda ^_arredondando ^_caiu ^_conferi ^_ela ^_entao ^_esqueci ^_fiz ^_foi ^_passei ^_perdeu ^_por ^_valor ^_vou a_lista a_mudanca absol- absoluta acaba_mais acertou_em acertou~cheio ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ apose- aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada
assinada_$ atrasada_que atrasada~noiva autorizado autorizado_$ bala_na bala~mudanca beleza_muda bom bora_la botar_fe caiu carim- carimbar carimbar_$ carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ certeza_absoluta chego- chegou chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ chuva chuva~para claro~sim com_desconto com_ele comeca comecar comigo_,
com~meu conferi conferi_aqui conferi~e confirm-amount:certo confirm-amount:esse confirm-amount:fundo confirm-amount:quem confirm-amount:valor confirm-change:certo confirm-change:confirmo confirm-change:esse confirm-change:igual confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que confirm-change:quem confirm-change:troca confirm-creditor:certo
confirm-creditor:em confirm-creditor:essa confirm-creditor:igual confirm-creditor:mais confirm-creditor:mosca confirm-delete:certeza confirm-delete:certinho confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:a consent:autorizado consent:dados consent:de consent:favor consent:fiz consent:mandar consent:mim consent:numas consent:os consent:resolver consent:so
consent:tempo conto_, conto~tem creio_que dale_numas dar_e dar~vender de_dezembro dedo deixo desconto_sim dezembro_$ dia_# dia~de dos duas_vezes e_bate e_como e_vender eh eh_, eh_melhor eh_tempo eh~essa eh~se eh~senhora ela~em em_cheio em_pessoa em~vezes esqueci essa_mesma esse esta_mais esta_na esta_tudo esta~atrasada esta~papel esta~sim estou_contando estou~com eu_nem falar_$ falei_$ favor_me
favor~ajuda faz_eh faz~tempo fecho- fechou fechou_com fechou~o foi_para foi~isso fosse_, fosse~mas guriz- gurizada infelizmente_tem infelizmente~mais ir isso_ai isso_para isso~essa isso~mim ja_esta logo maior_$ mais_atrasada mais_ou mais_uma mais~menos manda_$ mandaram_um manda~na mas me_mandaram mesma_, mesma_em mesma~infelizmente mesma~pessoa meu_papel me~um monte_de more-debts:atrasado
more-debts:da more-debts:duas more-debts:mais more-debts:mandaram more-debts:no more-debts:tenho mudar na_chuva na_metade nada_a nao_, nao_acaba nao~falar nao~manda nao~nada na~eh ne ne_$ nem_cheguei nem_te nem~conto nem~na nisso nisso_$ noiva noiva_$ no~, numas o_, o_dedo ofereceram ofereceram~sim ofert- oferta offers:as offers:ficou offers:hora offers:isso offers:monte offers:no offers:opa
offers:outra offers:passou opa~tem ou ou_menos overdue:apareceu overdue:ficou overdue:monte overdue:oferta overdue:opa overdue:umas o~faz o~papel papel para_dar para~que passada passada_$ passe- passei passo- passou perde- perdeu_o perdeu~prazo perfeito_, perfeito~pode pergu- perguntar pior_que pode_ajustar pode_alterar pode_botar pode_carimbar pode_perguntar pode~fe por_ai por~me prazo_faz
prazo~eh proposta_que proposta~nao que_eh que_noiva quero_falar que~conto recebe recebo~decimo resolver se semana_passada senta sim_tenho te_conto tem_, tempo tem~dar tenho_certeza tenho_mais tenho~anos te~, thirteenth:agora thirteenth:creio thirteenth:duas thirteenth:entao thirteenth:esta thirteenth:estou thirteenth:por thirteenth:recebe thirteenth:vezes tirar todo_ano uma_$ uma_cartinha
uma_proposta uma~com valor venceu vencida_$ vender_$ verme- worry:esta`,
    '3': `#_anos #_de #~dezembro #~metade ,_bate ,_comeca ,_e ,_infelizmente ,_metade ,_moca ,_quer ,_tem ,_vai ,_vamos ,~a ,~aqui ,~carne ,~como ,~dizer ,~do ,~ir ,~segunda ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_creio ^_deixei ^_demorou ^_esse ^_estao ^_gracas ^_li ^_pega ^_pensionista ^_sai ^_se ^_servidor ^_sou ^_tudo ^_ue a_metade a_prefeitura a_que abre_o acaba aceit- aceito_os aceito~termos acord-
acordo acordo_com agora agradeco ah_tem aham_isso ah~mais alter- ano_$ ansio- ansiosa apaga- aposentado_recebe ate atrasada a~e a~eu a~meu bagac- bagaca bagaca_$ bala_$ banco_sim banco~eh bem bem_isso bem~dai bendi- botar burac- buraco cader- caderno caderno_que caderno~tem cai cai_em cai_na cai~# cai~conta caminhao caminhao_ainda certinho_, certinho~moca certo_esse certo~valor chegou~proposta
como_eh com~absoluta com~moca confirm-amount:. confirm-amount:dizer confirm-amount:entao confirm-amount:menos confirm-amount:mesma confirm-amount:mosca confirm-amount:mudanca confirm-amount:na confirm-amount:ou confirm-amount:pior confirm-amount:que confirm-amount:trocar confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:confirma confirm-change:correto confirm-change:ela
confirm-change:eu confirm-change:fundo confirm-change:mosca confirm-change:mudanca confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:banco confirm-creditor:bate confirm-creditor:ela confirm-creditor:eu confirm-creditor:exatamente confirm-creditor:falei confirm-creditor:faz confirm-creditor:mesma confirm-creditor:na confirm-creditor:papel
confirm-creditor:positivo confirm-creditor:quem confirm-creditor:trocar confirm-creditor:uma confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:foi confirm-delete:mudanca confirm-delete:na confirm-delete:vai consent:abre consent:anos consent:bala consent:boa consent:buraco consent:certeza consent:comigo consent:demorou consent:divida consent:espalha
consent:fazer consent:filho consent:guarda consent:ir consent:moca consent:nessa consent:ninguem consent:opa consent:participar consent:perguntas consent:primeira consent:termos consent:ver consent:vida conta_no contando conto_$ creio cunhado cunhado_$ dando_mesmo de_boa de_divida deixa~, deixa~ver deixei deixei_passar demorou demorou_, dessa_vida dessa~de deus_quiser de~com de~e dia_vinte direi-
dizer_, do_buraco e e_aceito e_tem eh_para eh_so eh_triste eh~, eh~bate eh~dando eh~sim em_carne email_$ entao_sim espal- espalha espalha_$ esperando essa essa_bagaca essa_loja essa_mesmo essa~, esse_eu esse~, esta_no esta_sim esta~faz estou estou_aqui estou_de estou_esperando eu eu_queria eu_recebo eu_ver eu~. eu~da exatamente_essa exist- e~outro falei_da falei~NAME favor favor_entao faz_isso
faz_tempo fazer_$ faz~favor fila_$ fim_do foi_isso graca- gracas gracas_ao guarda infelizmente_sim isso_$ isso_dai isso_eu isso~so ja~# li logo~eu mais~coisa manda_o mas~quero melhor_$ mesmo_, mesmo~o meu_cunhado moca moca_$ more-debts:ai more-debts:apareceu more-debts:as more-debts:ate more-debts:atrasadas more-debts:falta more-debts:infelizmente more-debts:mesmo more-debts:monte
more-debts:oferta more-debts:opa more-debts:pescoco more-debts:se more-debts:tras more-debts:vem mudar_$ mudar_sim na_mudanca nao_conta nao_espalha nao~, nao~vem na~no ninguem_$ no_email o_caderno o_dando o_decimo o_favor o_meu o_prazo ofereceram_desconto ofereceram_sim offers:apareceu offers:coisa offers:da offers:e offers:estao offers:falta offers:mesmo offers:o offers:ofereceram offers:um
offers:vencida ok_faz ok~isso os_termos outro_? outro~eh overdue:ate overdue:atrasadas overdue:coisa overdue:desconto overdue:e overdue:elas overdue:hora overdue:nem overdue:no overdue:outra overdue:para overdue:passou overdue:que o~certo o~comigo o~dos o~entao o~que o~sim para_ninguem para_sair para~do para~e participar participar_$ pega pega_o pega~caderno pera perdeu perfeito_eh perfeito~isso
pergunta_que perguntas pessoa_$ pode_guarda pode_por pode_salvar pode~sim por_mim pronto proposta_no proposta_sim proposta~email proprio_, proprio~em quero quero_comecar quero~dessa quero~sim que~acaba que~estou que~meu que~queria que~vem recebe_ne recebi recebo_, recebo_proporcional recebo_sim recebo~do recebo~todo resol- sai sair_dessa sair_do sair~buraco sair~vida salva salvar salvar_$ se_a
se_deus segura servidor sim_faz sim_nao sim~a sim~tempo so~espalha tambe- tambem tambem_$ tem_outro tem_para tem_uma tem~a tem~caminhao tem~uma tenho_# termo- termos termos_$ thirteenth:ao thirteenth:contando thirteenth:do thirteenth:esse thirteenth:fim thirteenth:no thirteenth:paga thirteenth:pensionista thirteenth:recebi thirteenth:tem trist- triste triste_mas triste~eh tudo ue ue_, um_caminhao
uma~no um~ainda um~de vai_$ valor_certo vem_# vem_agora vem~, vem~em vence- venci- vender ver_. ver~. vida_de vida~divida vinte vinte_$ zap`,
    '-3': `!_$ #~? ,_deixa ,_nada ,_o ,_obrigado ,~nao :ate :mais ?debt-amount ?essentials ?incomes NAME_$ ^_ajuda ^_alto ^_antes ^_avanca ^_cancela ^_chega ^_da ^_deixa ^_depois ^_deram ^_desisto ^_deus ^_do ^_embaralhou ^_meu ^_nadica ^_nenhum ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_oi ^_onde ^_os ^_outra ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_some ^_voce ^_volta a_NAME a_proposta
acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:isso after-roadmap:lembrete after-roadmap:mandar after-roadmap:proposta after-roadmap:quero ainda_nao ajuda_$ alto alto_la antig- avanc- avanca avanca_$ a~parcela beleza_entao bloqu- botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor cancela chega cobra cobra-
cobra_$ completo completo_$ conferir confirm-amount:dois confirm-amount:errado confirm-amount:segunda confirm-change:cancela confirm-change:como confirm-change:esquece confirm-change:la confirm-change:nada confirm-creditor:errado confirm-creditor:outro confirm-delete:! consent:banco consent:cobra consent:como consent:contra consent:da consent:faco consent:financeira consent:free consent:ha
consent:mas consent:mensalidade consent:pagar consent:prefiro consent:qual consent:seguro consent:um consent:zap conte- contei contra de_onde debt-kind:a debt-kind:na debts:isso debts:tem deixar_guardado deixar~mesmo depoi- depois depois_eu depois~respondo dera_fosse deram dera~so desfa- desisto dessa- dessas dia_$ dinhe- dinheiro disse- dividas dividas_$ duvida eh_golpe eh_gratuito eh_seguro
eh~NAME eh~meu em_dia embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errado_isso esquece_a esquece~mudanca essas essentials:pode estad- estado esta~isso estou~boa estou~em expli- faco faco_# falan- falando fase fase_$ feito fica finan- financeira financeira_$ fosse_so fosse~isso fui gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje income-source:sou incomes:isso
isso_eh ja_gastei ja_recebi jeito lembrete lembro lembro_$ lhufa- lhufas lhufas_$ link liqui- lista_$ mais_tarde mas~gastei medo medo_de mensagem mensalidade mensalidade_$ mes meses more-debts:NAME more-debts:bom more-debts:conta more-debts:era more-debts:essas more-debts:ja more-debts:lembro more-debts:tambem nada_$ nada_disso nada_mais nadic- nadica nao_autorizo nao_confirmo nao_paga nao~com
nao~essa nao~estou nao~nao nao~obrigado nao~os nao~se negativo_$ negoc- negocio nenhu- nenhuma_$ nenhumazinha nops nops_$ nos nossa nossa_senhora numer- numero o_primeiro offers:aceitei offers:aceito offers:bom offers:estou offers:nada oi onde~isso opcao_# os_dois osso osso_$ overdue:dia overdue:em overdue:ja overdue:nao overdue:por o~na o~tambem pago_$ parar_$ parce- particular particular_$
patav- patavina patavina_$ pensa- pensar pensar_$ perdi pode_repetir pode~essa pode~que por_enquanto posso preciso prefi- prefiro primeiro primeiro_$ proxi- pular quais que_fase quem~fosse quere- que~eh que~outra que~pode quita- registrado_$ repetir repetir_$ responder_$ resto sabe saco segun- segundo segundo_$ seguro_$ ser~nao sim~o so_vendo socor- sozin- tarde tem~nao tenho_fe ter thank- thanks
thirteenth:as thirteenth:estado thirteenth:gastei thirteenth:isso thirteenth:nao thirteenth:quem thirteenth:veio tira tudo_$ tudo_que tudo~eu uma_, uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ viu volta vou~o`,
    '-4': `,_sem ,_sou ? ?flexibles ?income-low-month ?instalments-left ?which-change ?worry ^_NAME ^_deu ^_dispenso ^_faco ^_fica ^_finaliza ^_free ^_ha ^_nananao ^_negativo ^_nenhuma ^_para ^_passo ^_pronto ^_sair ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:manda ai_eu ai_fechou ai_so anos_$ antes_quero calma_ai capaz~eu clt clt_$ confirm-amount:nao confirm-change:deixa consent:ainda
consent:antes consent:confiavel consent:em consent:esse consent:golpe consent:me consent:no consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:taxa consent:tem consent:uma contr- de_graca debt-kind:o debts:ai debts:eh deixa deu dispenso dois_$ duvid- e_nao eh_? eh_de eh_gato eh_tudo eh~de eh~graca eh~por embar- errado_$ errou_$ esse_ai essentials:eh essentials:isso
esse~nao esta_errado estou_moida eu~isso e~tem fia fia_$ final- finaliza finaliza_$ fora_$ free free_mesmo gato gato_por gato~lembre graca_$ guardado ha ha_$ infor- isso~fechou ja~metade lembr- lembre lembre_isso mais~, mas~eh moida moida_$ more-debts:nao nanan- nananao nananao_$ nao nao_moca nao~certeza nao~por negat- negativo nenhuma o_que obrigado obrigado_$ offers:? offers:so onde opcao
overdue:ano overdue:certinho overdue:desde overdue:fia overdue:pago overdue:semana o~eh pago passar_$ passou_longe pergunta_$ pode_? pode_passar pois_eh por_lembre por~isso quem~? quero_saber quero~se recebo_nao repet- saber_se seguro ser_que ser~sim se~de signo signo_$ sim~mas sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo tem_taxa tem~de the thirteenth:ai uai um_ano viajo-
viajou worry:atrasado`,
    '-5': `,~NAME ?debt-creditor ?which-creditor ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nao ^_uma abafa abafa_$ after-roadmap:pode after-roadmap:tem atrasadas_, calma cance- com_isso como_esta compl- confiavel confiavel_$ confirm-creditor:nao confirm-delete:nao consent:fora consent:mais consent:quem consent:saber custo desis- dispe- eh_confiavel eh_outra errou esta_maluco esta_viajando estou_fora fifty
fifty_$ fifty_fifty fora golpe mais_nao mais_o maluc- maluco maluco_$ meio meio_$ mensa- nao_aceito nao_concordo nao_recebo nem_uma o_NAME obrig- offers:essa outra_loja outro overdue:estou o~fazer para_la parar passo_$ que_fazer quem_eh quinz- quinze saber so_isso tem_nao tenho_quinze tenho~o thirteenth:sem veio_tudo viaja- viajando viajando_$`,
    '-6': `,_cai :ok :opa ?after-crisis ^_ai ^_esquece ^_nada ^_nunca ^_que ^_talvez ai_ai antes confirm-change:nao consent:mesmo consent:osso consent:quanto consent:sai credo credo_$ custo_$ dois encer- errad- errado esquece esta_atrasado esta_osso esta_trocado intei- inteiro ja~tudo longe longe_$ more-debts:por nao_tem overdue:sem passo sim~ser so_$ talve- talvez tem_custo tenho_sim tenho~, thirteenth:tudo
trocado trocado_$ ❌ ❌_$`,
    '-7': `consent:? consent:eh consent:isso debt-kind:eh more-debts:fechou quiet- sair_$ thirteenth:sou`,
    '-8': `?debt-kind ?income-source ^_nem ^_no after-roadmap:beleza eh_outro nao~isso tudo_certinho`,
    '-9': `after-roadmap:sim menor_$ nao_$ nao_eh outro_$ recus- worry:tudo`,
    '-10': `:sim repre-`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '11': `salar- salario`,
    '8': `bloqu- minha_conta minha~? podem salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento minha_poupanca podem~minha poupa- poupanca salario_pode worry:?`,
    '6': `after-roadmap:conta e~banco pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:podem after-roadmap:poupanca banco_engolir bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega conta_? de_salario e_o eles~? engolir engolir_tudo faco_se faco~travarem incomes:? judicial_pega judicial~salario juiz medo~receber no_banco o_salario o~engolir pega_salario pega~? penhora_de penhora~salario receber receber_e receber~o salario_todo se_travarem todo_?
travarem travarem_minha travarem~conta worry:podem worry:salario`,
    '4': `^_bloqueio ^_eles ^_se a_justica after-roadmap:juiz after-roadmap:minha after-roadmap:pagamento after-roadmap:trava banco banco_? banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu com_medo como_evito com~de conta_salario conta~pode de_receber descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida_do divida~cartao do~pagamento
eles eles_podem eles~pegar engol- estou~medo evito evito_que evito~descontem incomes:conta incomes:salario judic- judicial juiz_trava juiz~meu meu_dinheiro meu~a meu~no na_conta o_juiz overdue:? overdue:banco overdue:conta overdue:salario o~faco o~todo o~trava pagamento_? pega pegar_do pegar~meu penho- penhora pode_? podem_bloquear podem_pegar podem_raspar podem~do que_descontem que_faco que~se
raspa- raspar raspar_minha raspar~conta salario_a salario~divida salario~ser se_cair se~meu trava_meu trava~dinheiro worry:conta worry:se`,
    '3': `#~um ,_eles ,_isso ,~juiz ,~seguram ^_conta a_conta after-roadmap:banco after-roadmap:cair after-roadmap:eles after-roadmap:meu after-roadmap:penhora after-roadmap:pode after-roadmap:todo avisa- avisar avisar_? a~inteira a~trava banco_come banco_para banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cair~pagamento cai~banco cartao_$ causa_deles causa~? certo_? come come_, come~isso
como~que conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro_some dinheiro~? do_cartao do_nada eh_certo eles_puxam eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada inteira inteira_ou inteira~so isso~certo
justica_trava justica~a limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu_salario meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_minha nada_? nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:minha overdue:o overdue:receber o~come o~deposita o~some pagamento_cai pagamento_eles
pagamento~no pagamento~puxam para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penhorar~conta pode_puxar podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxam_? puxar puxar_meu puxar~salario que~do receber_na receber~conta salario_? salario_de salario_sem salario~avisar se_penhorar seguram seguram_? sem_avisar sem_nada
sem~? ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:eles worry:pagamento worry:pode worry:trava zerada_de zerada~um`,
    '-3': `descontar salario_$`,
  },
  'ask:alimony': {
    '15': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `debts:pensao pensao_? pensao_atrasada`,
    '5': `alime- atras- atrasada atrasada_da da_pensao overdue:pensao para~a pensao_que pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atrasar como_cubro como~pensao cubro cubro_pensao cubro~na de_ajudar desempregado_e desempregado~a eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado fiquei~e genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor o~parou para_executar parou_de parou~ajudar peco pensao_na pensao~justica recordo_? worry:?`,
    '3': `,_a ,~o ,~que INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:desempregado after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao
da_cadeia da~alimenticia de_advogado debts:para deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem guri_esta guri~devendo justi- justica menin- meninos mesmo_? meu_ex
meu_guri meu~nao nada_para nada~filhos nao_deposita nao_paga na~? o_ano o_pai overdue:? overdue:a overdue:eu overdue:para o~acontece o~fazer o~passado paga_a paga~pensao pago_? pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_para pensao_prende pensao~eu pensao~mesmo posso_ser posso~preso
preciso_de preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo que~? que~pago recor- recordo revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu sumiu_e sumiu~nao tem_o worry:da`,
    '-3': `?income-source entra`,
    '-4': `suspe-`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `o_beneficio pegar`,
    '7': `auxil- auxilio benef- beneficio loas loas_corre meu_loas meu~corre mexem penho-`,
    '6': `INCOME aposentadoria aposentadoria~ser corre desemprego_eles desemprego~podem loas~risco o~pode pegar_$ penhorada penhorada_? pode~penhorada seguro~eles ser_penhorada`,
    '5': `^_mexem ^_seguro after-roadmap:aposentadoria after-roadmap:mexem after-roadmap:pode apose- aposentadoria_pode auxilio_? beneficio_? bolsa_familia bpc bpc_da bpc~minha corre_risco corre~? descontar descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc
no~da pegar_meu penhora_? perde perde_o perde~beneficio pode pode_descontar podem podem_pegar por~entra quem~perde risco risco_? seguro_desemprego ser~? worry:? worry:beneficio`,
    '4': `^_pensao ^_podem a_aposentadoria after-roadmap:bpc after-roadmap:corre after-roadmap:pegar after-roadmap:risco auxilio_que auxilio~recebo a~pode banco_consegue banco~pegar bolsa causa_de consegue_pegar consegue~meu da~filha deve eh_protegido eles_podem em~? famil- familia filha_? governo_eh governo~protegido incomes:pegar incomes:pode minha~? morte ne_? o_inss overdue:? overdue:beneficio
o~consegue pegar~beneficio penhora pensao_por pensao~morte pode_ser por_morte protegido protegido_? que_recebo quem_deve recebo_do recebo~governo seguro tomar_o tomar~beneficio worry:auxilio worry:pode`,
    '3': `^_aposentadoria ^_se ^_tiram after-roadmap:atrasar after-roadmap:auxilio after-roadmap:deve after-roadmap:filho after-roadmap:penhorada after-roadmap:podem after-roadmap:recebo aposentadoria_? atrasado_$ autis- autista auxilio_por auxilio~causa banco_pode banco~descontar beneficio_o beneficio_para beneficio_sem beneficio~banco beneficio~credor beneficio~eu beneficio~meu bloqueiam bloqueiam_meu
bloqueiam~auxilio bolsa~? bolsa~para bpc_do bpc~meu cartao_atrasado causa cobrancas cobrancas_? com_essas com~cobrancas consegue corre_perigo corre~com cortar_meu cortar~bolsa credor credor_pode credor~pegar da_minha de_beneficio de_cartao de_loja deixar_, deixar~pode descontar_do descontar_minha descontar~divida dever dever_vao dever~cortar de~atrasado dinheiro_de dinheiro~beneficio divida_?
divida_de divida~loja do_governo do~? do~eh do~filho entra essas_cobrancas essas~? eu_atrasar eu_deixar eu_dever eu~vao familia_? familia_para familia~pagar filha filho_? incomes:bolsa incomes:familia incomes:ne incomes:ninguem incomes:o inss inss~descontar inss~repassar loas~perigo loja_? meu_beneficio meu_filho meu~autista meu~por minha_filha minha~de na~aposentadoria ne ningu- ninguem o_auxilio
o_consignado o_credor overdue:meu overdue:pegar overdue:podem o~eles o~que pagar_divida pagar~? para~divida perig- perigo perigo_com perigo~essas pode_pegar pode_repassar podem_tomar podem~o pode~do pode~minha por_causa por~de prote- que_bloqueiam que~meu recebo repas- repassar repassar_meu repassar~beneficio segur- sem_eu sem~deixar ser sera~bloqueiam se~atrasar se~dever tiram tiram_do tiram~meu
vao_cortar vao~meu worry:corre worry:descontar worry:loas worry:meu worry:mexem`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar`,
    '9': `after-roadmap:ligar ligar ligar- me~as`,
    '8': `as_falas da_as da~falas eu_digo falas falas_$ falo~o ligac- ligacao ligacao_$ me_da`,
    '7': `,_me after-roadmap:ligacao cobra- cobrador com_o digo_para ensin- ensina eu~para falar ligarem me_ensina o_que offers:me o~falar roteiro_para um_roteiro`,
    '6': `^_ensaia ^_oq a_ligacao after-roadmap:cobrador after-roadmap:ensina after-roadmap:ligarem after-roadmap:oq after-roadmap:respondo after-roadmap:roteiro banco_, banco~me comigo_a comigo~ligacao conve- ensai- ensaia ensaia_comigo ensaia~a falo_o falo~que ligar_? no_telefone oq oq_eu o~digo o~falo palav- palavras para_cobrador que_digo que_falar que_falo que~falo respo- respondo rotei- roteiro telef-
um~para`,
    '5': `after-roadmap:as after-roadmap:como after-roadmap:converso after-roadmap:ligaram after-roadmap:responder after-roadmap:telefone atend- atendente_$ a~? banco_? cobrarem como_eu como_falo como~com com~banco converso converso_com digo_$ eu_falo falar_? falar_na financeira_? ligaram nao_posso nao~falar o~? posso_falar que_palavras que~na que~posso que~respondo telefone telefone_$ tem_um uso uso_para`,
    '4': `,~prepara ^_como a_conversa after-roadmap:atendente after-roadmap:com after-roadmap:hora after-roadmap:me after-roadmap:o after-roadmap:palavras after-roadmap:que as assunto_com assunto~o atendente a~com cobrador_$ comeco_a comeco~conversa comig- comigo como como_comeco como_puxo como~a com~atendente com~financeira conversa_com conversar~banco desconto_? de~respondo eu_respondo eu_uso falo_com
falo~banco falo~eles hora_$ ligarem_de ligarem~novo me_prepara na_hora nao~conversar novo_respondo novo~como no~, o_assunto o_atendente offers:, offers:? offers:a offers:as offers:como offers:da o~eu o~nao o~responder palavras_eu palavras~uso para_pedir para~? pedir_desconto pedir~? posso~? prepa- prepara prepara_$ puxo puxo_o puxo~assunto quando_ligarem que_responder que~digo que~para que~se
responder respondo~? reuni- reuniao reuniao_no reuniao~banco sei_conversar sei~com tenho_reuniao tenho~no travo uso~pedir`,
    '3': `,~ajuda ,~ensina ^_eles ^_ligaram ^_o a_atendente a_financeira after-roadmap:comeco after-roadmap:comigo after-roadmap:conversa after-roadmap:eles after-roadmap:eu after-roadmap:fico after-roadmap:financeira after-roadmap:na after-roadmap:nervosa after-roadmap:no after-roadmap:para after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo after-roadmap:uso agora~o
ajuda~responder assun- assunto banco bonito_e bonito~eu cobrador_? com_a com_banco comeco como_? com~, com~NAME conversa conversa~a da_um debts:banco debts:falo eles eles_falam eles_me eles~bonito ensina_$ eu_travo eu~, eu~com eu~quando e~travo falam_bonito falam~e falar~o falo_para falo_quando fico fico_nervosa hora ligar_la me~a me~um na_ligacao nervo- nervosa no_banco offers:banco offers:comigo
offers:eu offers:ligacao offers:palavras offers:para offers:que offers:uso o~com para_eles pedir quand- quando quando~de que_$ que_nao respondo_como travo_, travo~me vou_na`,
    '-3': `after-roadmap:conseguir after-roadmap:faco after-roadmap:valor conse- conseguir desconto_$ negoc- para_conseguir que_valor valor valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:reclamar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:processar after-roadmap:procon denunciar proce- processar quero_denunciar`,
    '10': `no_procon procon_$`,
    '9': `after-roadmap:reclamo quero_reclamar reclamo`,
    '8': `^_reclamacao after-roadmap:onde after-roadmap:resolve processar_? resol- resolve`,
    '7': `^_onde after-roadmap:como after-roadmap:quero after-roadmap:texto banco_$ onde overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe a_reclamacao after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov denunciar_a esses_bancos esses~? existe_ouvidoria existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco ouvid- ouvidoria ouvidoria_para ouvidoria~isso para_isso para_procon quem_fiscaliza quem~esses resolve_?
vou_no vou~procon`,
    '5': `.~como ^_como ^_posso ^_quero abusi- after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca botar cobranca como_abro contra contra_a esses exist- existe overdue:quem para~o queix- queixa texto_para usa`,
    '4': `,_onde ,~agora a_financeira abro abro~contra after-roadmap:. after-roadmap:contra after-roadmap:deles after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como~reclamacao contr- da_cobranca deles depende_a depende~gente e_nada e~quem faz_o fazer~reclamacao faz~texto gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac operadora_? orgao
orgao_que orgao~depende posso procon~que que_depende quem_? quero quero_botar quero~a quero~no resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~alguem ,~faco ^_da ^_faz ^_vou abro_queixa after-roadmap:abro after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:faz after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:pobre after-roadmap:queixa after-roadmap:quem algum banco cobranca_? como~queixa contra~NAME contra~financeira da_operadora da_para de_noite deles_$ denuncio_essa denuncio~cobranca depen-
depende domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? financeira financeira_? ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses overdue:existe overdue:isso overdue:no overdue:para overdue:queixa overdue:quero
o~nao para~? para~eu pobre_? queixa_? queixa_contra queixa~a quem quem_eu quem~denuncio quero_fazer que~a reclamacao_contra tem_algum vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros eh~sobre vira`,
    '6': `after-roadmap:juros cima cima~juros composto_eh em_cima juros_$ juros_? juros_composto juros_em juros~cima juros~eh que~divida rates:?`,
    '5': `^_por after-roadmap:sobre after-roadmap:vira aumen- aumenta a~dobrou cima_de como_a como~conta conta_dobrou conta~desse cresc- cresce cresce~bola de_juros debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito eh_juros jeito_? mais~? por_que que~juros rates:como rates:juros rates:sobre vira~mil`,
    '4': `^_como a_divida after-roadmap:composto after-roadmap:mil a~dobra bola bola_de bola~neve cinco cinco_mil cinco~? como como_isso como~cresce como~mil cresce_igual de_neve desse divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? expli- explica explica~isso igual_bola igual~de isso_cresce isso~igual juros_do juros~e juros~mes mais_aumenta
mais_tempo mais~passa mes_passado mes~tambem me~como mil mil_? mil_vira mil~cinco nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_a que_mil que_quanto que~vira rapid- rapido rapido_? rates:que tambem_paga tambem~juros tempo_passa tempo~mais uma_divida vira_cinco`,
    '3': `,_explica a_conta after-roadmap:aumenta after-roadmap:bola after-roadmap:cima after-roadmap:cinco after-roadmap:como after-roadmap:cresce after-roadmap:desse after-roadmap:jeito after-roadmap:nada after-roadmap:neve aumenta_? aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_do cobram_juros cobram~em cobrar_juros cobrar~em como_eh
como_eram como_o como_que como~banco como~trocados composto_muda compr- comprei comprei_mais comprei~nada debts:como debts:composto debts:cresce debts:explica debts:por debts:que divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros em~do entra_na entra~minha eram eram_trocados eram~e essa~juros esse_monstro eu~comprei explica_como
explica_para explica~leito e~muda e~uma fortu- fortuna fortuna_$ historia_eh historia~essa igual jeito juros_simples juros~pode leito leito_$ me_explica minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~calcula para_leito passa peque- pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so
que_historia que_so que_uma que~aumenta que~explica que~mais rates:cima rates:composto rates:eh rates:em rates:vira se~nao simpl- simples simples_e simples~composto so_aumenta sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `cobra- free free_mesmo paga`,
    '12': `^_free custo_$ eh_pago mensalidade`,
    '11': `#_? ^_tem cobram consent:quanto consent:tem custa custo eh_# eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga de_graca eh_de eh~? graca isso~pago mesmo_$ preco_$ qual_o quant- quanto quanto_$ sai_quanto taxa_$ tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra comis- comissao consent:paga custa_$ eh_gratis grati- gratis gratis_? pago_$ sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ mensa- mesmo ne_$ quanto_eh servico tem tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco after-roadmap:tem alguma_coisa consent:? consent:cobram consent:taxa eh_gratuito graca_$ gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi-`,
    '6': `^_isso ^_qual ^_vem after-roadmap:custa after-roadmap:depois after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar com~porcentagem consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo esse_servico ficam_com ficam~uma isso~paga nao_paga paga_? porce- porcentagem porcentagem_? qual~valor quanto_voce quanto~esse uma_porcentagem valor_do
valor~servico vem_cobranca vem~depois voce_ficam`,
    '5': `:graca :isso :voce ^_cobram ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:quanto alguma_taxa aqui aqui_vai aqui~vir a~disso cobrar_depois cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:pagar consent:sai conta_disso conta~quem disso_quem disso~paga do_servico essentials:? e~conta ficam final_? ganham ganham_o ganham~que minha_fatura na~fatura o_valor o~com
paga_, paga_alguma pagamento_no pagamento~final pagar pagar_$ pagar_alguma paga~coisa paga~eu para~voce pegadinha_de pegadinha~pagamento que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao_cobrar vao~depois vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu ,~? :alguma :com :que ^_depende ^_vao after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:ne after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma~? cobra_$ cobram_comissao coisa coisa_$ coisa_? com_isso comissao_$ consent:alguma consent:coisa consent:depois consent:nada consent:ne consent:qual consent:servico
custa~servico de_pagamento de_ser depois_? de~ajudado de~no e_a essentials:no eu_? fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~nada no_final ou_tem pagar~taxa pago_? para_usar preco_de preco~ser quanto~cobra que~isso ser_ajudado ser~aqui vai~na vao vir voce_cobra voce~comissao`,
    '3': `,~de ,~problema :custa :de :ne :pagar :para :usar ?~eu FIGURE a_conta after-roadmap:ficam after-roadmap:isso after-roadmap:pago after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- alguma~para aqui_$ bom_demais consent:# consent:cobra consent:cobrar consent:isso consent:por consent:vem custa_esse debts:aqui debts:ficam debts:porcentagem demais_. depen-
depende de~eh dinheiro_para dinheiro~pagar eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem essentials:voce esta~demais fatur- fatura free~ou graca~? mesmo_ou minha~? nada~ne nao_tenho nao~dinheiro no_fim no~? o~do pagam- pagamento pagar_voce pagar~, pagar~nao pao_$ pegad- pegadinha
plano_pago por_isso preciso_pagar probl- problema problema_? qual quanto_sai quanto~cobram quem_paga que~alguma que~nada sai_esse taxa_de taxa_para tem_plano tem_problema tem~pago tenho_dinheiro ter~pagar usar usar_voce valor vem~? voce_, voce~tem`,
    '-3': `?debt-kind ?income-source after-roadmap:falta after-roadmap:juros aqui_? consent:golpe consent:meu consent:sim debt-kind:eh e_quanto eh_o eh~isso e~voce falta finan- financeira golpe_? juros o~mesmo qual_eh quanto_falta se_eh segur- seguro sim_e`,
    '-4': `eh_seguro quanto_eu voce_eh`,
    '-5': `eh_golpe golpe`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `quand- quando quando_?`,
    '9': `que_mes`,
    '8': `after-roadmap:essa`,
    '7': `NAME~? after-roadmap:NAME after-roadmap:mes mes_?`,
    '6': `NAME_? ^_essa a_NAME after-roadmap:entra entra eu_pago pagar_essa`,
    '5': `NAME_acaba ^_em ^_quando a_vez acaba_? after-roadmap:nela after-roadmap:pago after-roadmap:termina em_que mes nela o~acaba pago~todo quando_o quando_que quando~NAME quando~a quanto~pago some_quando some~? termina`,
    '4': `NAME_entra NAME_fica NAME_vai NAME~esta NAME~para after-roadmap:? after-roadmap:ate after-roadmap:chega after-roadmap:pelo after-roadmap:plano after-roadmap:some after-roadmap:todo after-roadmap:vez a~entra a~fica a~vai chega chega_a chega~vez comeca_o em~mes entra_? esta_paga esta~ate fica_para fica~que mes_a mes_comeca mes~NAME mes~o o_NAME o~pelo pago pago_a para~mes pelo~? plano_? quando_chega
quando~eu quanto_eu que~a some todo_mes`,
    '3': `NAME NAME~quando NAME~some ^_quanto acaba acaba- acabar acabar_pagando acabar~para after-roadmap:a after-roadmap:acaba after-roadmap:acabar after-roadmap:comeca after-roadmap:dai after-roadmap:dela after-roadmap:em after-roadmap:fica after-roadmap:loja after-roadmap:paga after-roadmap:pagando after-roadmap:ponto after-roadmap:quanto after-roadmap:total after-roadmap:vou ai_? ate ate_o a~dela
comeca comeca~NAME da_loja dai dar_para dar~NAME dela de~essa do_plano do~entra e_a e_quando em~ponto entra_a entra~NAME essa essa_? essa_ai essa_dai essa~? eu_vou eu~a eu~acabar eu~de loja_? no_total no~eu pagando_para pagando~NAME pagar~? pago~da para_que pelo plano plano_entra plano~a ponto ponto_do ponto~plano quanto_no quanto~dar quanto~total que_ponto que~? que~comeca que~do termi- todo
total_eu total~vou vez vez_do vez~NAME vou_acabar vou~essa vou~pagando`,
    '-3': `eu~? quando_$`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `mensagem`,
    '11': `escre- mensa-`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `^_monta a_mensagem after-roadmap:monta after-roadmap:para escreve mensagem_para monta pront- um_texto uma_mensagem`,
    '7': `^_escreve after-roadmap:escreve after-roadmap:pronto after-roadmap:uma para_banco texto_pronto`,
    '6': `^_mensagem ^_prepara after-roadmap:por after-roadmap:prepara a~para a~por email email_para eu~para monta_uma offers:para para_eles para_financeira pronto texto_para uma~para um~para`,
    '5': `NAME~por a_escrever after-roadmap:email after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede ajuda~escrever banco_$ carta da_proposta educa- escreve_para escrever escrever~financeira escrevo_para escrevo~NAME fazer~# faz~email mensagem~eles para~fazer pede por_# prepa- prepara quero~texto um_email uma_carta`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:carta after-roadmap:escrevo after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada_para educada~banco eles_$ em_palavras em~bonitas escrever_para escreve~texto escrevo eu_escrevo eu_mandar favor_$ faz
faz_um financeira financeira_$ mandar_para mensagem~NAME me~a me~um mim mim_$ offers:escrever o~eu palavras_bonitas palavras~que para para_eu para_loja para_mim para~mandar por_favor prazo_$ pronto_$ proposta_$ quero_o que~consigo que~escrevo texto_da um_zap uma uma~educada`,
    '3': `#_por #~mes NAME_que ^_digita ^_faz ^_manda ^_redija after-roadmap:# after-roadmap:aquele after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda ai~que ao_credor ao~solicitando aquele_texto aquele~para atrasar_$ carta_para consigo credor_solicitando credor~prazo da_um de_uma digit- digita digita_ai digita~o dizen- dizendo dizendo_que dizendo~vou do_acordo educada
eles_por eles~escrito escrito_$ eu_mando favor fazer faz~mensagem faz~zap finan- loja_dizendo loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda me_da mensagem_ao mensagem~credor mensagem~eu mes_$ mim_um nao_consigo nao~pagar offers:faz offers:um offers:uma pagar_esse pagar~mes pago_# palav- palavras para~dizendo para~por pedin- pedindo por_escrito prazo preciso_de
preciso~uma proposta proposta_para que~atrasar que~mando redige_uma redige~carta redij- redija redija_uma redija~mensagem solicitando solicitando_prazo texto_do texto~banco texto~eu uma~ao vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '16': `fgts`,
    '13': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo`,
    '10': `saque saque_aniversario`,
    '9': `anive- aniversario`,
    '8': `after-roadmap:fundo`,
    '7': `after-roadmap:aniversario after-roadmap:saque aniversario_? como_tiro garan- garantia meu_fgts saque~? tiro`,
    '6': `after-roadmap:quito after-roadmap:tiro antecipar_o como~o de_garantia fundo_de fundo~garantia o_saque quito sacar`,
    '5': `after-roadmap:nisso antecipar debts:fgts debts:saque dinheiro_do eh_saque eh~aniversario esta~, e~? fgts_esta incomes:? incomes:fgts nisso_? o~e que~saque saco usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:aniversario debts:fundo de~inativa dinhe- faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:aniversario incomes:o incomes:saque meu_fundo meu~de meu~esta nao_?
nisso o_dinheiro o_fundo ou_nao ou~? o~aniversario para_sacar sacar_?`,
    '3': `,_uso ,~para ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:antecipar after-roadmap:dinheiro after-roadmap:furada after-roadmap:o after-roadmap:pode burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:antecipar debts:garantia debts:o de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco fgts_? fgts~eh fundo_, fundo~uso furad- furada furada_ou garantia_?
garantia~pagar incomes:como incomes:fundo incomes:meu incomes:para incomes:sacar no_fundo o~do o~eh o~faco pagar_divida pagar~? para_antecipar para~divida para~do para~o pena pode_ser posso_usar preso que_faco sacar_o sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `^_quando after-roadmap:falta demor-`,
    '12': `acaba falta quand- quando termi-`,
    '11': `^_em after-roadmap:acaba after-roadmap:quando`,
    '10': `after-roadmap:ano after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:ate after-roadmap:saida after-roadmap:tempo ano eu_saio muito saida termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:termino ate livre livro me_livro mes_eu tempo tem~para`,
    '7': `:quando ^_demora ^_vai after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:tem after-roadmap:vai after-roadmap:vou ate_quando demorar eu_me eu_quito eu~livro falta_muito fico muito_? previ- previsao quando_acaba quant- quantos que~acaba que~eu termino_de termino~pagar`,
    '6': `^_tem acaba_esse after-roadmap:dessa after-roadmap:fico after-roadmap:quanto after-roadmap:quito after-roadmap:termina fico_livre qual_mes quando_vou quanto_falta quito respi- tem~de termina`,
    '5': `,_ate ^_acaba ^_quanto ^_quantos acaba_isso after-roadmap:ainda after-roadmap:chao after-roadmap:dia after-roadmap:eu after-roadmap:ficar after-roadmap:mim ano_? ano_eu ano_que ano~vem ate_la chao dessa esse_ano esse~? eu_termino eu~dessa ficar mim_$ muito~? qual~eu quando_fico quando~isso quando~livre quanto quanto_$ quanto~falta que_ano saio_dessa sem_divida tempo_falta vai vou zerad-`,
    '4': `,~la :acaba ^_antes ^_consigo ^_sera ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:anos after-roadmap:cinquenta after-roadmap:das after-roadmap:natal after-roadmap:que after-roadmap:respirar after-roadmap:sera after-roadmap:vem after-roadmap:zerada anos_pagando antes_dos ate~natal cinqu- cinquenta das_dividas de_pagar debts:tempo dessa_$ dia_eu em~mes eu_ficar eu~? eu~livre
eu~tudo falta_para la~estou o_natal pagando_$ para_mim para~ficar quantos_meses quanto~demora que_dia que_mes que_vem que~, que~saio que~termino quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo~isso tudo_? um~eu vou_ficar`,
    '3': `#_, ,_quando ,~diz :dessas :eu :fico :livre :termino ^_vou a_luz after-roadmap:casar after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:dos after-roadmap:fim after-roadmap:la after-roadmap:luz after-roadmap:mes after-roadmap:meses after-roadmap:pagando after-roadmap:para after-roadmap:quitar after-roadmap:respiro after-roadmap:terminar after-roadmap:tudo
after-roadmap:vejo ainda ainda~para anos ano~termino ate_o a~no buraco_? casar consigo das debts:isso debts:quanto devendo_, dia~de disso_tudo divida_$ dividas_$ do_buraco do~? em em_# em~, em~ano estou~? eu_fico eu_respiro falta~para fica~de fico_sem fico~divida fim fim_do isso_$ ja_estou livre_$ livre_de livre_disso meses meses~para mim muito_para natal no_fim no~do pagan- pagando pagar_?
para_acabar para_eu para_sair para~das quando_eu quantos_anos quanto~para que_meu que~nome quita- quitar respiro respiro_? saio_do tem tempo_$ tempo_para tempo~vai terminar um_dia vai_ate vai_levar vai~quando vem voce_acha voce~que vou_casar zerada`,
    '-3': `NAME_? NAME_acaba NAME~? ^_essa after-roadmap:NAME after-roadmap:ai after-roadmap:caduca after-roadmap:pago after-roadmap:vez agora agora_$ ai_? de~essa essa essa_? essa~? eu_pago o~acaba pagar~? para~? quando_o quando~NAME vez vou~essa`,
    '-4': `after-roadmap:agora caduc- caduca quanto_eu`,
    '-5': `pagar_essa`,
    '-6': `quando_?`,
    '-7': `after-roadmap:essa`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '13': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `gas_?`,
    '7': `after-roadmap:botijao botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale vale_gas`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas essentials:gas gas_$ o_vale`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda worry:gas`,
    '4': `after-roadmap:cai ainda_existe ajuda~comprar ao auxilio~caiu botijao_de botijao~graca cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando o_botijao o_gas o_governo para_comprar para~gas para~o progr- programa quem_tem quem~direito tem_direito tem~para vale~? vale~cai worry:botijao`,
    '3': `,_tem EXPENSE ^_onde ^_vale after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:comprar after-roadmap:direito after-roadmap:existe ajuda_para ao_gas ao~do bolsa bolsa_? botijao_do botijao~programa cai caiu como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~gas do_gas do_programa do~? do~vem essentials:para exist- existe gas_do gas_vem gas~junto gas~povo
graca graca_? junto_com mes_? onde_peco onde_retiro para_gas peco_o peco~auxilio povo_? programa_? quando_? recebo recebo_o recebo~vale retir- retiro retiro_o retiro~botijao tem~ao vale_do vale~gas vem_junto vem~com worry:? worry:ao worry:bolsa worry:direito worry:o`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa corre~? gelad- geladeira imove- imovel minha_casa minha~por moro o_teto perco perco_o risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial ^_podem after-roadmap:podem banco_pode casin- casinha corre corre_risco deve_? de~deve divida_de e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira podem~? por~de risco televisao_e televisao~fogao worry:casa worry:levar worry:pode`,
    '4': `,_eles ^_banco ^_eles a_gente after-roadmap:imovel after-roadmap:levar after-roadmap:minha after-roadmap:perco after-roadmap:pode after-roadmap:teto after-roadmap:unico apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh cartao_? casa_eh casa_onde casa~moro casinha_se casinha~eu causa~cartao coisas~dentro condo- condominio condominio_perco condominio~o de_quem
dever_condominio dever~perco de~pode divida~banco eles_podem eles_tomam eles~minha em_leilao eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode oficial~levar onde_moro onde~corre overdue:?
overdue:casa pegar penho- penhorado penhorado_? perco~apartamento perde- pode_levar podem_levar pode~a pode~minha pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao tirar_a tirar~gente tomam_minha tomam~casinha unico~pode worry:moro worry:podem`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam after-roadmap:cartao after-roadmap:casinha after-roadmap:corre after-roadmap:geladeira after-roadmap:gente after-roadmap:moro after-roadmap:risco after-roadmap:tomam after-roadmap:tomar apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem_de bem~familia botar casa_? casa_esta
casa_por casa~causa casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui credores credores_podem credores~pegar da_familia da_gente da~por de_banco de_cartao de_casa de_familia debts:casa debts:minha debts:podem dentr- dentro dentro_? deve dever de~? de~eh de~no divida e_levar e_sofa eh_protegida eh~que ela eles eles~levar eles~vir entrar_e entrar~levar esta_no esta~meu eu~pagar
e~geladeira famil- familia familia_? familia_eh familia~o financiado_, financiado~os geladeira_e geladeira~sofa gente_por gente~divida imovel_da imovel~familia justica_pode justica~entrar leila- leilao levar_? levar_geladeira levar~e mae~divida meu_, meu~eles minha minhas_coisas minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome o_unico os_outros os~credores outros_credores
outros~podem o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder pode pode_entrar pode_tirar podem_penhorar podem_vir podem~minha podem~o podem~pegar pode~e por_causa por~do por~minha prote- protegida protegida_? que_, que_tiram que~minha se_eu sera~tiram ser~? se~nao so_tenho sofa sofa_? tenho~apezinho teto_da teto_por teto~divida teto~gente tiram
tiram_o tiram~teto tirar tomam_a tomam~casa tomar tomar_minha um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:de worry:divida worry:eles worry:geladeira worry:imovel worry:minha worry:tomam worry:unico`,
    '-3': `:casa :minha :podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `after-roadmap:oferecer oferecer quanto`,
    '11': `quant- quanto_$`,
    '10': `#_para #~NAME after-roadmap:ofereco ofereco qual~eu`,
    '9': `^_qual after-roadmap:qual propo-`,
    '8': `after-roadmap:peco after-roadmap:proponho chego com_quanto peco proponho quanto_de que~eu valor_eu`,
    '7': `^_ate after-roadmap:# after-roadmap:chego after-roadmap:lance after-roadmap:propus after-roadmap:seria after-roadmap:valor falo lance para_NAME propu- propus qual seria valor`,
    '6': `aceitar_? after-roadmap:aceitar after-roadmap:ate after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo ate_quanto baixo costu- de_desconto dou eu_dou eu_falo falo_primeiro justo maxim- maximo maximo_que numero_eu numero~falo o_maximo oferecer_# ofereco_$ offers:? pagar_$ qual~maximo quanto~desconto que_numero que_valor`,
    '5': `NAME_$ ^_que aceitar after-roadmap:eles after-roadmap:eu after-roadmap:posso ate comeco_oferecendo comeco~quanto desconto devo_oferecer eu_peco eu~primeiro oferecendo_quanto oferecer_$ offers:eu offers:quanto pago_quanto posso_oferecer qual_valor quanto~oferecer`,
    '4': `#_? ^_comeco ^_pago ^_quanto after-roadmap:baixo after-roadmap:entrada after-roadmap:vale ate_onde ate~da baixo_? boto_na boto~mesa comeco da~pedir da~puxar de_entrada desconto_da desconto~para de~? de~da eles entra- entrada eu_oferecer eu_ofereco faz_vergonha faz~? mesa mesa_? na_mesa nao_faz nao~vergonha numer- numero oferecendo oferecer_? offers:valor onde_da onde~para o~que pago~de para_baixo
para_puxar para~para posso~# posso~no proposta_de proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual~nao quanto_ofereco quanto_posso quanto~pagar que~? que~pago se~oferecer uma_proposta uma~de valor~boto vergonha_?`,
    '3': `FIGURE ^_faco ^_ofereci ^_peco a_conversa abrir~conversa acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:propor after-roadmap:proposta after-roadmap:puxar ate~posso ate~vale a~? baixo_ou baixo~ja boto chego_neles chego~? com~eu conversa da_para decen- decente decente_para
decente~abrir desco- devo~? devo~para eu_boto eu_chego eu_jogo eu_proponho eu~baixo eu~na eu~neles falo_o falo~eles falo~que ja_falo ja~o jogo jogo_baixo jogo~ou na~? neles neles_? oferecendo~? oferecer~eles oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:baixo offers:comeco offers:conversa offers:falo offers:numero offers:para offers:qual offers:que ou_ja ou~falo
o~tenho pago_$ para_eles para_nao para_pedir para~a posso primeiro_$ propor proposta qual_um quanto_vale quanto~chego quanto~de que_tenho que_vale tenho_? um~decente vale vale_? valor_decente valor~para valor~proponho vergo- vergonha voce_acha voce~que`,
    '-3': `after-roadmap:isso after-roadmap:juros after-roadmap:vai de_juros econo- fazen- fazendo isso_? quanto_tempo quanto~devo quanto~ja`,
    '-4': `after-roadmap:falta devo_para falta quanto_falta quanto~para`,
    '-5': `devo~NAME`,
  },
  'ask:in-my-name': {
    '12': `meu~?`,
    '8': `^_voce mim_? no_meu por_mim`,
    '7': `consent:? dar_procuracao dar~? isso~no nome_? offers:? para_banco por~? preciso_dar preciso~procuracao procu- procuracao procuracao_? score_?`,
    '6': `^_falar ^_preciso ^_usar aqui_? consent:meu dar eu_? isso_vai isso~sujar meu_score offers:voce preciso score usar vai~meu voce voce~com`,
    '5': `after-roadmap:vai after-roadmap:voce aparece_no aparece~meu aqui aqui_suja aqui~meu baixa baixa_meu baixa~score banco_por banco~mim estou_aqui estou~? falar_aqui falar~suja fecha- isso_aparece isso_baixa mandam mandam_mensagem mandam~para mensagem_para mensagem~banco meu_cpf meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por que_estou que~aqui saber_que saber~estou sujar
sujar_meu sujar~nome usar_isso usar~baixa vai vai_sujar vai~que vao_negociar vao~no voce_mandam voce~mensagem`,
    '4': `,_voce ,~ou ^_fazer acordo_por acordo_sem acordo~me acordo~mim after-roadmap:banco after-roadmap:dar apare- aparece atrap- atrapalha atrapalha_eu atrapalha~conseguir banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu com_eles com~? conse- conseguir_credito conseguir~? consent:banco consent:mim consent:no consent:nome cpf cpf_e cpf~piorar credito_? deixar_que
deixar~voce e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que liga_para liga~eles lugar meu_lugar minha_nota negociar nome nota nota_? o_banco offers:aqui ou_eu ou_sou ou~eu o~fica o~vai piorar_minha piorar~nota
posso_deixar posso~que preci- puxar_meu puxar~cpf quem_liga quem~para que~resolve resol- resolve_com resolve~eles sabendo_que sabendo~eu sem_me sem~avisar sou_eu vai_fechar vai_puxar vai_saber vai~acordo voce_fecham voce_ou voce_resolve voce~eu voce~fechar voce~o worry:? worry:aqui worry:voce`,
    '3': `^_consegue ^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:lugar after-roadmap:mandam after-roadmap:mim after-roadmap:preciso after-roadmap:sou after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? a~direto banco_? cadas- cadastro com~credor com~loja consegue consegue_resolver consegue~com conseguir consent:acordo consent:dar consent:eu consent:ou consent:para
consent:preciso consent:usar consent:voce cpf_? credi- credito credo- credor credor_ou credor~sou deixa- deixar diret- direto direto_para direto~mim eles esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligam_para ligam~banco ligar~banco loja_direto loja~para lugar_? marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu
meu~e mexe_no mexe~meu me~? negocia negocia_no negocia~meu nome_fica nome~marcado no~lugar no~nome no~score o_acordo o_credor offers:dar offers:eu offers:mim offers:nome ou~? o~ou para_eles para~, para~por piora- piorar puxar que~falei resolver resolver_com resolver~a saben- sabendo servico_? se~usar sou~? usar_esse usar~mexe usar~servico vao voce_falam voce_negocia voce_vai voce~ligar voce~no
worry:eu worry:isso worry:usar`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '17': `juros`,
    '8': `^_quanto after-roadmap:qual esse_juros quanto~juros`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa de_juros do_NAME juros_$ juros_? o_juros qual quanto rates:?`,
    '6': `after-roadmap:alto after-roadmap:mais alto alto_? cet_do os_juros qual~taxa quant- quanto_vou quanto~pagar taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet eh_juros eh~? em_juros e~que juros_abusivo o_cet o~esta pagar_a pode~esse quanto_de rates:e so_de so~juros taxa tem~juros vou_pagar`,
    '4': `after-roadmap:NAME after-roadmap:cobra after-roadmap:cobrar after-roadmap:esse after-roadmap:os after-roadmap:pode cet cobrarem de_cada deles disso_eh disso~juros divida~o e_qual esta_muito juros_por juros~NAME juros~pode mais_$ mais_juros muito~? norma- normal os o~deles parte parte_disso parte~eh pode_isso por_mes qual_a qual_que qual~eh quanto~de que_parte que~disso rates:eh rates:juros
rates:qual rates:quanto rates:que tem_o`,
    '3': `NAME_eh ^_juros after-roadmap:cada after-roadmap:comendo after-roadmap:do after-roadmap:esta after-roadmap:muito after-roadmap:perco after-roadmap:vou a~do banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra cobra- cobra_mais cobrar cobra~juros comen- comendo das_minhas da~eh de_mim de~divida de~eu divida_e divida_minha divida_tem divida~? do~? eh_alto eh_divida eh~e eh~nesse
esse~eh esta_lucrando estao~quanto esta~em estou_jogando eu_pago eu_perco eu~em fora_em fora~juros jogan- jogando jogando_fora jogando~em juros_de juros_eh juros_eu juros_mais juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao mim_? minha_? nesse nesse_total nesse~? os~de o~do o~mais pago pago_de pago~juros perco pode~? quais_os quais~juros
qual_divida qual_o qual~juros qual~minhas qual~tem quanto_estou quanto_o quanto_vai quanto~banco quanto~jogando que~divida que~o rates:disso rates:divida rates:o rates:pago total_?`,
    '-3': `econo-`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur-`,
    '12': `confiavel_$ seguro vao`,
    '11': `^_precisa ^_vao confiavel eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `confiar consent:saber eh~isso incomes:? posso_confiar`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:fica after-roadmap:vai after-roadmap:vao confiar_$ e_se fica~onde le onde_$ preci- senha senha_$ vai_saber voce`,
    '8': `:sao compa- compartilham consent:meu consent:precisa consent:voce contar eh_protegido entre_nos e~vazar infor- isso_suja isso~sigiloso medo nao_ne ne ne_$ passa- precisa~cpf prote- protegido protegido_isso saber_$ se_vazar vazar_? vendem voce_vendem voce~meus`,
    '7': `:? ^_eh ^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:ne after-roadmap:saber after-roadmap:seguro apaga- apagar_depois apagar~? consent:eh consent:posso consent:vai consent:vao cpf dados da~apagar de_cpf de_vazar debts:? disso_? entre escrevo eu_quiser fica_guardado ficam golpe_nao golpe~ne guard- guardado_onde isso_fica isso~meu le_isso le~aqui nao_vai nos para_apagar passam
pedem pedem_senha posso posso_falar precisa_de quem_le risco risco_de risco~vazar se~? suja suja_meu suja~nome tem_risco vazar_$ ve ve_o vende- ve~que voce_pedem voce~senha`,
    '6': `?_quem ?~me ^_alguem ^_compartilham ^_e after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:passam after-roadmap:posso after-roadmap:precisa after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse-
consent:confiar consent:confiavel consent:fica consent:isso consent:vazar contar_para cpf_$ cpf_? dados_ficam dados~seguros de_passar eh~nao empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo ficam_seguros fica~? guardado informacoes isso~? medo_$ medo~passar meus meus_dados meus~ficam meus~para outra- outras outras_empresas passar pedir pedir_meu piorar_meu piorar~score posso~sem
quem_vai quem_ve quer_saber quise- quiser quiser_sair saben- sabendo sair_$ sao~? seguros sem_medo se~quiser sigiloso_isso vai_piorar vao~para`,
    '5': `:seguro :voce ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:meus after-roadmap:passar after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que compartilham~informacoes consent:como consent:pedir consent:porque consent:quem
consent:seguro consent:senha consent:sigiloso debts:aqui debts:vazar eh~pegadinha escre- essa_conversa essas essas_informacoes eu_escrevo eu_ganho e~eu fica_so fica~entre garan- incomes:isso informacoes_? isso isso~golpe isso~seguro le_essa le~conversa ligar~minha mais_le mais~essa medo_de meu_chefe meu_dinheiro mexer_no mexer~meu nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois
para~voce passam_para passam~banco pedir~cartao pegad- pegadinha pegadinha_? piora- piorar qual~a quanto~ganho quem~ter quer que~escrevo sabendo_? score_$ seguros_$ seguro~? sei_que sigiloso_$ so_entre so~nos tem~de tenho_medo tenho~de ter_acesso vai_ter vai~acesso vai~meu vao_mexer vao_pedir vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce_sao voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_meus ^_passam after-roadmap:acesso after-roadmap:cpf after-roadmap:entre after-roadmap:escrevo after-roadmap:meu after-roadmap:mexer after-roadmap:nos after-roadmap:piorar after-roadmap:risco after-roadmap:sabendo after-roadmap:sair after-roadmap:voce as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao cartao_$ certeza_que certeza~eh
chefe coisa- coisas com_essas compartilham_as com~informacoes consegue_ver consegue~o consent:? consent:a consent:compartilham consent:dados consent:disso consent:ficam consent:informacoes consent:le consent:marido consent:me consent:medo consent:numero consent:onde consent:para consent:qual conta- contar~banco conto_? contra contra_mim contra~? conversa conversa_? da_para dado dados_?
dados_depois dados_para dados~terceiros da~excluir da~senha de_bandido de_confianca debts:isso debts:le debts:seguro debts:vai debts:vao depoi- depois depois_$ de~informacao disso do~cpf eh_a espos- esposa esposa_consegue esposa~ver essas~? excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho ganho_? gente_conta gente~?
incomes:aqui incomes:fica incomes:que informacao informacao_$ isso_aqui isso_contra isso_eh isso~entre isso~mim isso~salvo mao_de mao~bandido marido_nao marido_vai marido~ficar meu meu_cartao meu_numero meu_score meus_dado meus~? meu~fica mexer minha_casa minha_esposa minha_familia minha~consegue na_mao nao_pode nao~cair nao~saber na~de numero_$ os_dados os~depois o~te para_excluir para_terceiros
para~os passam_meus passam~dados passar_informacao por_aqui por~quer precisa_da precisa~minha qual_eh que_quer que_te quem quem_me quem~o quer~quanto que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber_quanto saber~eu sair salvo salvo_onde score seguro_mesmo tem_certeza terce- terceiros terceiros_$ usar~contra vai_cair vai_ficar vai_vazar vai~isso vai~sabendo vao_contar
vao_usar vao~isso vao~meu vao~no vazar_isso vazar~aqui vendem_o vendem~que ver_o voce_quer voce~as voce~de voce~o voce~para voce~saber`,
    '3': `:do ?incomes ^_minha ^_ninguem ^_quem a_gente after-roadmap:banco after-roadmap:casa after-roadmap:contar after-roadmap:excluir after-roadmap:falar after-roadmap:ficam after-roadmap:minha after-roadmap:nome after-roadmap:pedir after-roadmap:score after-roadmap:sei after-roadmap:ter alguem_vai alguem~saber apagam aqui banco banco_ve banco~o boa_ou boa~fica casa_$ certe- certeza coisas_por
coisas_que coisas~aqui coisas~eu como_sei com~que confianca consegue consent:acesso consent:apagar consent:banco consent:casa consent:contar consent:cpf consent:da consent:entre consent:escrevo consent:essas consent:golpe consent:meus consent:minha consent:nos consent:passam consent:passar consent:querem consent:quiser consent:seguros consent:ter consent:ve consent:vendem consent:ver
consent:verdade conta_? conta_do contar_? contar~quem conta~banco conto conve- das_minhas das~dividas de_boa de_golpe de_verdade debts:contar debts:essas debts:mas debts:que debts:quer debts:saber debts:voce depois_? de~minhas de~ou de~voce dinheiro_$ duvida_se eh~mesmo em_duvida em~se entre~? escrevo_aqui escrevo~? essas_coisas essas~que essa~? estou_em estou~duvida eu_contar exclu- falar
falar_de falar~boa falo_? fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~essas ganho_$ golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:contar incomes:e incomes:ganho incomes:le incomes:quem incomes:quer incomes:saber incomes:se incomes:vao incomes:voce informacoes_$ isso_nao livre_de mao marid- marido meu_banco meu_marido meu~? meu~nao meu~ne
meu~vai meu~ve me~de minha_senha minhas~por minha~do minha~vai nao~sujar ninguem_vai ninguem~saber nome_ne nos_? numero onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco para_que passar_cpf passar_minhas passar~? passar~coisas porqu- porque posso~de precisa_passar que_a que_escrevo que_vao que_voce quem_? quem~isso quer~disso que~contar que~fazem que~fazer que~quer
que~querem saber_das saber_disso saber_ne saber~? saber~minhas sao se se_eu se_voce seguro_? sei~eh te_conto tem~que ter te~? usar_isso vai_contar vai~? vai~das vai~na vai~ne vai~para vao_fazer vao_ligar vao_ver vao~com vao~minha ver ver_minha ver~conta voce_apagam voce_fazem voce_querem voce_vai voce_vao voce~com voce~contar voce~ver`,
    '-3': `,_vai ,~me ?_e ?debt-kind ?income-source ?~eh ^_de after-roadmap:estou banca banca_isso banca~aqui banco_? boto boto_no cobra- cobrar com_isso consent:, consent:por consent:tua e_eh eh_do eh_pago empresa estou_aqui estou~? eu_boto eu~meus eu~no e~seguro golpe_$ golpe~? income-source:de incomes:, incomes:me incomes:no negoc- no~, por~? que_estou quem_banca que~isso saber_que saber~estou seguro_eu
tua vai_me vai~que voce_$`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de_onde eh~graca golpe_isso graca graca_? isso_vai isso~sujar me~? voce_conseguiu`,
    '-5': `eh~ne isso~de`,
  },
  'ask:link': {
    '22': `link`,
    '20': `after-roadmap:link`,
    '17': `site`,
    '16': `o_link`,
    '15': `o_site`,
    '14': `after-roadmap:site link_$ paine- painel`,
    '13': `^_link tem~?`,
    '12': `after-roadmap:tem painel_$`,
    '11': `o_painel`,
    '10': `^_da ^_tem after-roadmap:imprimir after-roadmap:painel impri- imprimir site_$`,
    '9': `acess- after-roadmap:aplicativo after-roadmap:manda after-roadmap:pdf compu- computador consent:o em_pdf grafi- manda pdf pdf_$`,
    '8': `abre after-roadmap:computador after-roadmap:grafico after-roadmap:planilha aplic- aplicativo aplicativo_$ computador_$ da_para grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `^_manda after-roadmap:app after-roadmap:ver app_? consent:painel entro grafico_$ no_link pagin- pagina perdi~link quero~pelo site_nao vejo ver~grafico`,
    '6': `abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:isso after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app cade_o consent:site ender- endereco expir- expirou internet_$ isso_na manda~link nao_consigo onde_vejo pagina_$ tela tem`,
    '5': `,~outro :link :site ^_cade ^_onde a_pagina abrir after-roadmap:abrir after-roadmap:cade after-roadmap:entro after-roadmap:internet after-roadmap:no cade cade~link como_entro consigo consigo_abrir internet isso~pdf link_do me_manda no_site onde~isso pelo perdi_o quero~no vejo_isso ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:abre after-roadmap:da after-roadmap:endereco after-roadmap:expirou after-roadmap:quero aquel- aquele_negocio carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:como consent:endereco consent:link consent:nao consent:no consent:novo consent:outro consigo~a da_erro da~no de~aquele
endereco_? entro_naquela entro~tela era_o era~site erro erro_no erro~link expirou_o expirou~acesso fica~painel gera gera_outro inter- isso_em link~plano manda_de manda_o manda~novo me_passa meus_numeros mexer_no me~o nao_carrega nao~abrir naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso outro outro_$ para_clicar
passa_o passa~site perdi quero_ver sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `,~endereco :manda :nao :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:entrar after-roadmap:graficos after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:passa after-roadmap:qual after-roadmap:tela after-roadmap:venceu aquele aquele~para como_vejo computador_, computador~qual consent:, consent:abre consent:entro consent:perdi consent:qual
consent:tela consi- da_pagina da~ver de_novo do_plano entrar entro_$ expirou_$ e~entro fica_o graficos link_da link_nao link~pagina mais_, mesmo_? me~isso nao_entra nao_entro nao~entrar negocio novo o_endereco onde onde_fica o~de o~mesmo o~pede o~venceu painel_nao painel_pede painel~abre painel~senha para_ver passa pede_senha pede~e qual qual_endereco qual_era qual_o qual~o quero~o senha_e
senha~nao tem_um vejo_o vejo~painel venceu venceu_$`,
    '-3': `after-roadmap:roteiro o_plano rotei- roteiro tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '8': `pagar_o pagar~minimo`,
    '6': `debts:minimo minimo_,`,
    '5': `after-roadmap:so levan- levando minimo_? rates:minimo so_o so~minimo`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:pagar after-roadmap:resolve cartao_adianta cartao~? da_fatura do~adianta minimo_ou minimo_resolve minimo~fatura ou_nao o~ou o~resolve pagar pagar_so pagar~o pago_o pago~minimo probl- problema resol- resolve so~valor`,
    '3': `,~mal :pagar ^_pagando ^_pago adian- after-roadmap:fatura after-roadmap:levando after-roadmap:ou after-roadmap:problema after-roadmap:ruim after-roadmap:valor do_cartao eu_pagar eu~so faco_isso faco~ou fatur- fatura isso_ou levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~faco minimo~mes minimo~tem no_minimo ou ou~? o~minimo rates:? resolve_? ruim se~so
tem_mal tem~? valor_minimo valor~, vem~do vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `lista`,
    '11': `after-roadmap:lista anoto- anotou dividas_$`,
    '10': `^_quais falei falei~NAME quais`,
    '9': `a_lista after-roadmap:dividas devo divid- falta~NAME ja_te quanto_falta voce_anotou`,
    '8': `^_resumo after-roadmap:cada after-roadmap:minhas cada da_NAME eu_ja falta_da lista_$ minhas_dividas para~eu quanto_ainda quanto~da quanto~devo resumo_das resumo~dividas`,
    '7': `NAME_? after-roadmap:ai after-roadmap:anotou after-roadmap:falei after-roadmap:quais after-roadmap:ver debts:dividas debts:eu devo~cada dividas_eu eu_devo falei_da falta ja~da me_mostra minha- minhas mostr- mostra no_NAME para_cada para_quem que_voce quem_eu rates:NAME rates:dividas rates:eu resum- resumo te tem_anotado ver_a voce_tem voce~anotado`,
    '6': `^_le ^_quantas ^_quanto after-roadmap:devo ainda~no anota- anotado as~que confe- contas conte- contei da~? divida_no dividas~tenho eu_falei eu~te ja_contei ja_falei le_para le~mim minha~no o~voce passei_$ quais_contas quais_eu quais~ja quant- quantas quantas_dividas quantas~eu quanto~para quero_ver quero~a que~anotou que~tem rates:falei te_passei`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai ai_se ainda_devo ai~anotou anotado_ai anotou_tudo as_dividas cada~com confere confere_ai confere~se contei_$ da~lista debts:NAME debts:falei devo_mesmo devo_na devo~NAME dividas_que divida~NAME esta_minha esta~divida eu~contei eu~mesmo falei_? falei_do falta_para ja ja~falei
ja~passei le lembra_para lembra~quem lista~dividas maris- marisa mesmo_$ minha_lista mostra_cada mostra_o mostra~divida mostra~que na~mesmo para~banco passe- passei quais~eu quem~devo rates:devo rates:ja se_anotou se~tudo sumiu sumiu_da te_falei tem~ai te~do voce~ai`,
    '4': `,~por :entendi :quanto ^_ja ^_recapitula ^_repete after-roadmap:ficaram after-roadmap:le after-roadmap:quem after-roadmap:resumo after-roadmap:voce alguma_que alguma~eu anotou_a anotou~da cada_divida com~valor conta- contas_eu contas_que contas~falei das_dividas debts:anotou debts:das debts:ja debts:quais debts:quanto debts:quem debts:voce devo_$ devo_para divida_com divida~o do_NAME do~?
esta_faltando esta~alguma eu_tenho eu~devendo eu~na falei_$ falta- faltando faltando_alguma faltando~que ficar- ficaram lembra me_lembra mesmo me~o me~para mim_as mim~dividas para~as quanto quanto_esta quanto~minha quem quem~estou que~devo que~ja rates:das rates:quais rates:quanto recap- recapitula recapitula_minhas recapitula~dividas tenho_$ valor_$ ver voce~a`,
    '3': `,_loja :? :NAME :contas :para ?rates NAME ^_cade ^_me ^_mostra ^_para after-roadmap:anotado after-roadmap:banco after-roadmap:contas after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:lembra after-roadmap:passei after-roadmap:sao ai_? ai_na ainda ai~lista algum- alguma anotado_, anotado~loja anotou_$ a~das banco_$ cade cade_a cade~lista com_o credo- credores credores_ai credores~na
da_minha debts:ai debts:anotado debts:as debts:cada debts:da debts:devo debts:lista debts:loja debts:mostra debts:passei debts:que debts:te devendo_$ devo_no dividas~eu dividas~ja estou_devendo eu_estou eu~? fala_tudo fala~que lista_? lista_das loja_por loja~loja meus_credores meus~ai minha_divida na_NAME na_lista nao_entendi nao~quanto o_valor o~eu para_mim por_loja quais_dividas quais~voce
quem_sao quem~meus que~falei que~passei rates:ai rates:anotou rates:da rates:que rates:voce repet- repete sao sao_meus sao~credores tem_ai voce`,
    '-3': `after-roadmap:quitei after-roadmap:sair eu~devo eu~no eu~quitei geral ja_quitei quanto_eu quanto~ainda quero_sair quite- quitei quitei_$`,
    '-4': `das_minhas das~dividas divida_$ sair sair_das sair~dividas`,
    '-5': `after-roadmap:das after-roadmap:total no~? total`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_cpf meu_nome`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_score negat- olho onde_olho score`,
    '6': `^_onde after-roadmap:estou after-roadmap:meu after-roadmap:olho after-roadmap:onde after-roadmap:se descubro estou_? estou~na estou~spc no_serasa no_spc nome nome_esta no~ou onde ou_nao ou~estou saber_se se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde ^_sera after-roadmap:cpf after-roadmap:nome after-roadmap:score como_descubro como~meu debts:meu descu- estou_no eu~se meu~esta mostr- mostra na_praca nao_estou nao~? no~? onde~meu overdue:se praca que_meu que~nome score_$ se_meu sera~meu vejo worry:se`,
    '4': `?_consegue ?~ver after-roadmap:saber after-roadmap:vejo ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf~mim da~consultar de_graca debts:nome descubro_se descubro~estou esta_limpo esta~? esta~serasa estou estou_negativada estou_sujo graca limpo_? meu meu~ainda meu~sem mostra_as
mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca nome~no olhar_meu olhar~cpf onde_vejo onde~se overdue:como overdue:estou para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra queria_saber queria~se quero_saber quero~se restr- restricao saber saber~estou score_sem score~pagar sem_pagar sera sera_que seras- serasa
serasa_? serasa~consegue se~meu se~negativada se~sujo sujo sujo_na sujo~praca tem~voce vejo~meu ver_? voce_olhar voce~meu worry:como`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:descubro after-roadmap:mostra after-roadmap:negativado after-roadmap:praca after-roadmap:sera after-roadmap:spc after-roadmap:ver ai_para ai~mim app as~do botaram_no botaram~serasa coisa_no coisa~meu como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue
cpf_para da_para da~ver debts:? debts:cpf deu_restricao deu~, devendo_na disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado estou~? eu_estou foi_que foi~me fui_comprar fui~e graca_? me_botaram me_negativou meu~de meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde o_registrado olhar olho_? onde_confiro onde~?
overdue:? overdue:cpf overdue:descubro overdue:meu overdue:no overdue:onde overdue:ou overdue:serasa overdue:spc overdue:sujo o~serve pagar_$ para_mim para_que para~? para~se que_deu que_me quem_foi quem~que queria que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem sei~foi sei~me serve serve_para
serve~que se~botaram se~coisa se~cpf se~nome sujar- sujaram sujaram_meu sujaram~nome tem_coisa tem_como tem~no ver verif- verifica verifica_ai verifica~para worry:? worry:mim`,
  },
  'ask:name-cleaning': {
    '12': `limpa`,
    '11': `after-roadmap:limpa after-roadmap:nome limpo nome`,
    '9': `^_limpa como_limpo limpo~nome meu_nome`,
    '8': `after-roadmap:limpo o_nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:sai como~meu do_spc fica limpo_meu na_hora na~? sai_do serasa_$`,
    '6': `dias fica_no hora limpar~nome limpa~nome quand- quando quantos_dias spc_$ tempo`,
    '5': `:spc :tempo ^_pagando after-roadmap:na after-roadmap:spc continuo continuo_negativado continuo~, credito_de credito~novo do_serasa e_continuo em~dias eu_pagar eu_ter e~negativado limpa- limpar meu~sai negativado negativado_, negativado~por nome_sai nome~que novo_? paguei_e paguei~continuo para_limpar para~ter quando_$ quantos seras- serasa se~pagar tiro worry:nome worry:quando`,
    '4': `,_por :como :limpo :no :nome :quanto :serasa ^_paguei a_ficar a_primeira acordo acordo~nome after-roadmap:dias after-roadmap:limpar after-roadmap:meu a~bom bom_quando bom~? como_faz como_tiro como~o conti- cpf cpf_volta cpf~a de_novo demor- demora depoi- depois depois_de em_quantos eu~credito faco_$ falta_para falta~eu faz_$ fica_sujo ficar_bom ficar~quando fica~ate ja_limpa limpa_$ limpa_o
limpar_meu meu~do meu~fica meu~o meu~volta negat- nome_$ nome_? nome_fica nome_limpa nome_o nome~quanto novo overdue:? o~faco o~falta pagan- pagando pagar~do para_eu para~o por~? primeira primeira_do primeira~acordo quando_? quando_meu quando~nome quant- quanto~fica que_faco que_falta quero~meu quero~nome sai~serasa spc_? sujo_ate sujo~quando tempo_para ter_credito ter~de tiro~nome volta_a
volta~ficar worry:como worry:limpa`,
    '3': `,~que :meu :tiro ^_como ^_em ^_pago ^_quanto ^_se acord- acordo_e acordo~ja after-roadmap:como after-roadmap:continuo after-roadmap:cpf after-roadmap:demora after-roadmap:depois after-roadmap:faz after-roadmap:negativado after-roadmap:pagando after-roadmap:quando after-roadmap:serasa ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira credi- credito demora_quanto
demora~limpar demora~para depois_que depois~eu depois~pagar do_acordo do_cartorio do~? do~depois do~e e_ja e~limpa e~nome fica_limpo ficar ja~? limpa_? limpar_o no_spc nome_demora nome_do nome_em nome_limpo nome~do nome~spc nome~sujo o_acordo o_protesto overdue:depois overdue:do o~demora o~limpa pagando_o pagando~acordo pago_a pago~primeira por_que prote- protesto protesto_do protesto~cartorio
quanto quanto_para quanto~para quanto~sair que_? que~para quitei_, quitei~e sair_? tempo_a tempo~divida tempo~limpar ter tira_o tira~protesto tiro_meu worry:acordo worry:dias worry:do worry:faco worry:limpo worry:quanto worry:quantos worry:que worry:sai worry:tempo`,
    '-3': `quero~o que~nome`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '17': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$`,
    '11': `^_como desconto parcelar`,
    '10': `after-roadmap:parcelar desconto_$ parce- quero_renegociar`,
    '9': `^_bora ^_consigo como pedir quero~um`,
    '8': `acord- acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora como~a consigo desco- desconto_? divida_$ para_parcelar`,
    '7': `^_da ^_quero after-roadmap:acordo after-roadmap:baixar ajuda_a baixa- baixar com~NAME da_para dimin- o_NAME por_onde`,
    '6': `a_negociar acordo_$ after-roadmap:divida after-roadmap:fechar after-roadmap:negocia after-roadmap:quero ajuda~negociar bora_negociar como_negocio como_peco conversar~a falo_para me_ajuda me~a negocia negocia_isso negociar_o para_negociar posso_pedir que~desconto`,
    '5': `,_por ,~onde a_divida after-roadmap:ajuda after-roadmap:conseguir after-roadmap:dao after-roadmap:fazer after-roadmap:sera ajuda alivi- aliviarem aliviarem_? baixar_o chorar com_banco como_diminuir como_que consi- conversar_com dao da~parcelar diminuir_a eles_aliviarem eles_renegociam eles~se essa_divida eu_pedir fazer fazer_acordo fechar fechar_com jeito jeito_de negociar_, negociar~me
negocio_com negocio~o onde~a para_baixar para_renegociar para~aliviarem para~desconto peco peco_para peco~eles pedir_? pedir_desconto propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir tenta- tentar trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_nunca ^_sera ^_vamos a_fazer a_parcela acordo_, acordo_com acordo~por after-roadmap:com after-roadmap:conversar after-roadmap:diminuir after-roadmap:essa after-roadmap:faco after-roadmap:parcela after-roadmap:pena after-roadmap:tentar after-roadmap:vamos ajuda~fazer bagac- bagaca bagaca_$ banco_? barga- barganha barganha_com barganha~banco bora~essa chora- com com_a
com_o comeco~negociar como~para com~financeira conseguir consigo~o conversar da~baixar debts:como debts:eles diminuir e_pagar eh~se eles eles~? em~vezes ensin- ensina ensina_$ essa_bagaca eu_falo eu~? e~# falo~renegociar fazer_um fecha- fiz_acordo fiz~, me_ensina negociar_? negociar_essa negociar~bagaca nunca_fiz nunca~acordo offers:? offers:com offers:como offers:negociar offers:quero offers:um
onde_vai onde~? o~falo pagar_# pagar~por para_banco para_conseguir para~essa parcela_$ parcelar_essa parcelar~divida por~vai propor~trato que_falo que_se quem~falo que~barganha que~isso renegociar_? se_barganha sera sera_que se~com tem_como trato_para trato~banco um~com vai_? valor_com`,
    '3': `#_x :ajuda NAME_? NAME_da NAME~# ^_com ^_eles ^_vale a_financeira a_loja a_pena after-roadmap:a after-roadmap:chorar after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:pega after-roadmap:posso after-roadmap:trato after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para a~com a~em cartao_$ certo_de certo~chorar chorar_um chorar~desconto com_eles com_quem como_eh
como_faco como~desconto como~que com~? com~eu de_ajuda de_chorar de_parcelar debts:? debts:com debts:se de~com de~isso de~um divida eh_que em~x falo fazer~acordo financeira_$ isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar~a novo_com novo~o nunca nunca~na o_cartao o_jeito o_melhor offers:acordo offers:banco offers:isso offers:jeito
offers:onde offers:para offers:propor offers:se offers:trato onde onde_comeco onde_que o~certo para_eles para~com para~na parcela parcelar_isso parcelar~de peco_desconto pedir_para pega pena por~comeco por~que preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quero quero_fazer quero_tentar quero~essa que~gente tem_jeito tentar_negociar um~? vale_a vale~pena vamos vezes vezes_$ x
x_de x~#`,
    '-3': `^_fechei a_conversa after-roadmap:converso after-roadmap:nao baixar_mais comeco~conversa como_eu conversa conversa_com converso converso_com de_desconto denun- falo_com feche- fechei financeira_? ja mais_? para~mais`,
    '-4': `^_ja como~o falo~o nao_quero nao_quiseram o_acordo quise- quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo`,
  },
  'ask:negotiation-fair': {
    '15': `feira- feirao`,
    '11': `mutir- mutirao`,
    '10': `after-roadmap:feirao desen- desenrola desenrola~? o_feirao`,
    '8': `o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola after-roadmap:mutirao eh~feirao mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou feirao_? negociacao offers:? o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao ^_onde after-roadmap:aquele ainda ainda_? ano_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh feirao_$ ir ir_no ir~feirao negoc- no_feirao offers:desenrola offers:mutirao quando_eh tem_aquele tem~desenrola vai_ter`,
    '4': `a_semana acontece_esse acontece~feirao after-roadmap:serasa after-roadmap:voltou ajuda_? banco_central banco~ja central_ja central~passou compensa_ir compensa~no debts:? debts:mutirao do_procon do~central eh_furada eh_o eh_quando esse_ano esse_feirao feirao_de feirao_eh feirao_limpa feirao_para feirao~divida feirao~furada feirao~negociar feirao~nome furad- furada furada_ou furada~ajuda
limpa~compensa mutirao~procon negociacao_do negociacao~banco negociar_? nome_compensa nome~? o_mutirao offers:o onde_acontece onde_eh onde~esse onde~o ou_ajuda para_negociar passou_? procon_eh procon~quando quando~o semana_de semana~negociacao seras- serasa ter`,
    '3': `?_ainda ?~posso ^_aquele ^_espero ^_mutirao ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:eh after-roadmap:fila after-roadmap:negociacao after-roadmap:praca after-roadmap:quando after-roadmap:ter ainda_posso ainda~entrar ano aquele~do bom_mesmo bom~? central compensa_? da~ir de_divida debts:do debts:negociacao desconto_de desconto~verdade
desenrola_acabou de~do de~tem do_banco do~na eh_bom eh~ou entra- entrar entrar_? esper- espero_o espero~feirao esse~? esse~de feirao_pela feirao~internet fila internet_? ja_passou ja~? limpa limpa_nome mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar no_mutirao no~de no~pela offers:ainda offers:compensa offers:eh offers:no
offers:onde onde ou~? ou~so o~acabou o~para para_ir para~no passo- passou pela_internet pela~? posso_entrar praca proco- procon quand- quando quando_? seman- semana serasa_eh serasa~bom tem_desconto ter~esse verdade_?`,
    '-3': `debt-kind:nome`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago e_agora onde proxi- qual_$`,
    '11': `^_e after-roadmap:fazer agora pago passo proximo_passo qual`,
    '10': `after-roadmap:e agora_$ proximo`,
    '9': `after-roadmap:comeco after-roadmap:proximo esse_mes fazer mes_$ passo_$`,
    '8': `^_voltei a_gente after-roadmap:passo after-roadmap:voltei eh~pagar fazer_$ me~o por_onde prime- primeiro primeiro_$ volte- voltei`,
    '7': `a_proxima after-roadmap:faco after-roadmap:gente after-roadmap:mes after-roadmap:primeiro after-roadmap:proxima after-roadmap:tenho caiu_o combi- comeco desse_mes em_qual faco gente jogo jogo_em jogo~qual mes o~faco pago_qual pago_quem que_faco que~fazer`,
    '6': `^_pago after-roadmap:caiu after-roadmap:caminho after-roadmap:das after-roadmap:esse after-roadmap:jogo after-roadmap:quais a~parou camin- caminho comec- comeco_$ desse essa_, eu~agora gente_parou lembra~que o_caminho o_que onde_a onde~gente o~a o~das o~falta pedra- por_qual por~eu proxima que_falta quem_$ que~gente`,
    '5': `#~, ,_e ,_jogo ,~onde :faco ^_quais after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:dinheiro after-roadmap:lembra after-roadmap:pagamento after-roadmap:pagar after-roadmap:parou after-roadmap:quem after-roadmap:recebi after-roadmap:tarefa agora_? caiu coloc- coloco comeco_por e_depois e_esse eh_melhor esta_, estou_com e~, e~mes faco~? ja~e lembra me_da me_lembra mes~o
o_dinheiro o_proximo onde_coloco orien- o~passo pagam- pagamento pagar_esse pagar~mes pago_agora pago_primeiro paguei_e paguei~agora para~vai parou quais qual_a qual~pago qual~primeiro qual~proximo que_a que_fazer que~agora taref- tarefa tenho_que vai_o vai~dinheiro`,
    '4': `,_me :o :primeiro NAME_ou ^_amanha ^_comeco ^_por ^_qual ^_terminei after-roadmap:, after-roadmap:desse after-roadmap:diz after-roadmap:essa after-roadmap:melhor after-roadmap:que after-roadmap:quito after-roadmap:terminei amanh- amanha aqui_, caiu~salario comecar_$ confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver dai_, das de_pagamento depois_?
devo~primeiro dia_de dia~pagamento dinhe- dinheiro diz_o diz~que e eh_dia eh_para eh~de eh~proxima essa~e esse esta~e eu_faco eu~esse faco_agora ja_paguei me_diz me~do no_plano no~? o_passo onde_$ onde_comecar onde_comeco ou~NAME o~desse o~fazer o~pago pagamento_, pagar pagar_$ parou_$ plano_? ponho por~comecar por~comeco primeiro_? qual_eu qual~a que_pago quero_ver quero~o que~faco que~para
que~primeiro quito recebi recebi~, tenho_# tenho~aqui terminei vem_agora vem~no ver_o`,
    '3': `#_na #_real #~esse #~mao ,_nem ,~em ,~sei :onde :passo :proximo :qual :que ?after-roadmap NAME_primeiro NAME~? NAME~o ^_caiu ^_feito ^_me ^_o ^_pagamento ^_para ^_recebi after-roadmap:cada after-roadmap:dai after-roadmap:depois after-roadmap:dia after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:me after-roadmap:o after-roadmap:puxo after-roadmap:salario after-roadmap:semana
after-roadmap:vai agora_, cada_um coisa coisa_, com_# com_um com~na dai debts:coisa debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui diz do_mes do_que do~eh eh_a eh~coisa essa_semana esse~? estou~# eu_comeco eu_pago eu~primeiro e~? faco_$ faco_o faco~que falta feito fio hoje_, hoje~o jogo_onde jogo~? jose lembra_o mao_, mao~jogo melho- melhor mes~jogo muita na_mao na~,
o_salario onde_? onde_eu onde_vai onde~o o~primeiro o~tenho o~vem pago_? pago_para pago~NAME pago~agora paguei_essa para_cada para_fazer para_quem para~um proxima_$ puxo qual_? qual_boleto qual~proxima quanto_pago quanto~para que_$ que_tenho quem quem~? que~hoje que~que real real_esse real~mes salario~o sei_por sei~onde seman- semana semana_? sobrou_dinheiro sobrou~real tenho~pagar termi-
um_dinheiro um~aqui`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:deixo after-roadmap:demitido after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:quero after-roadmap:sem after-roadmap:todo after-roadmap:total deixo demit- demitido fui fui_demitido maxim- maximo maximo_que meu_plano o_maximo o_meu o_total por_mes por_que qual~maximo qual~total
que~eu total voce`,
    '-4': `after-roadmap:nao agora~o de_pagar mes_eu onde~a pago_$ qual_o`,
    '-5': `#~mes que_voce`,
    '-6': `?_o ?~que after-roadmap:voce o~voce voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu apareceu assin- como~? cpf emprestimo_que emprestimo~eu eu_que eu~peguei fui~que meu_cpf que_peguei`,
    '5': `^_caiu ^_clonaram ^_fizeram after-roadmap:emprestimo clona- clonaram clonaram_meu cobrando compra_nao comprar_$ compra~fui contratei contratei_$ cpf_para cpf~comprar debts:essa debts:meu debts:nao dinheiro_na dinheiro~minha divida divida~meu empre- essa_compra estao_me estao~cobrando eu_$ eu~fiz fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_beneficio meu_nome meu~para nao_pedi
na~conta offers:divida offers:meu offers:nao para_comprar pegue- peguei peguei_isso que_nunca que~contratei sem_eu um_emprestimo um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ,~provo ^_assinaram ^_essa abri abri_$ abrir~e after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram apare- apareceu_emprestimo apareceu~que assinar assinar_nada assinaram assinaram_por assinaram~mim beneficio_um botar- botaram botaram_de botaram~fiador caiu caiu_dinheiro caiu~na cartao~a clonaram~cartao cobra- como_provo compra comprar conta_e conta~dever conta~nao
conta~nunca contr- de_fiador debts:divida debts:fui debts:nome descontam dever_$ de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh documentos documentos_para documentos~abrir e_dever eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh emprestimo~meu essa estao eu_assinar eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude
fraude_? me_botaram meus_documentos meu~e meu~um me~de mim_um mim~emprestimo minha_conta minha~que na_minha nao_fiz nao~minha nome no~beneficio nunca nunca_abri offers:essa para~conta pedi por~um provo provo_? que_nao que~abri que~isso que~nao que~pedi sem~assinar uma~que um~, usaram_meus usaram~documentos`,
    '3': `,~cancelo ^_descontam abrir abrir_conta abriu abriu_cartao abriu~no after-roadmap:conta after-roadmap:contratei after-roadmap:cpf after-roadmap:essa after-roadmap:nome after-roadmap:nunca alguem_abriu alguem~cartao apareceu_no apareceu~meu a~ficou bandido_no bandido~meu benef- beneficio beneficio_que beneficio~negocio beneficio~nunca cancelo cancelo_? cartao_e cartao_no cartao~meu cobranca_,
cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comig- comigo comigo_$ como_cancelo comprei~loja consignado_no consignado~meu conta debts:apareceu debts:clonaram debts:conta debts:cpf debts:emprestimo debts:eu debts:no debts:que debts:reconheco debts:usaram descontam_do descontam~meu dever disse~alguem docum- do~beneficio e_a e_estao eh~, emprestimo_feito emprestimo~por
essa_cobranca essa~, e~divida feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja_e loja~estao meu_cartao meu_sobrinho meus~para meu~disse meu~fez me~uma minha_, minha~como nada_$ nao_contratei nao_eh negocio_que negocio~nao nessa~e nunca_contratei offers:emprestimo offers:eu offers:fui offers:que overdue:? overdue:faco overdue:meu overdue:no overdue:um para_abrir pedi_$
por_bandido por_mim que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem~consignado um_consignado um_negocio uma_conta`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecha- fecho vanta-`,
    '14': `vantajoso`,
    '13': `aceit-`,
    '12': `^_compensa aceito compe- compensa vantajoso_$`,
    '11': `^_aceito after-roadmap:aceito after-roadmap:fecho bom fecharia fecharia_$ fecho_? propo- voce_fecharia`,
    '10': `?offers aceito_? acha after-roadmap:vantajoso compensa_? eh_vantajoso fechar ofert- offers:?`,
    '9': `^_voce aceitar after-roadmap:bom after-roadmap:compensa after-roadmap:fechar eh_bom offers:fecho`,
    '8': `^_devo ^_seria boa bom_negocio desconto eh~negocio essa_oferta fecho_com fecho~eles mais_? offers:ou offers:vantajoso ou ou_nao pego proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `^_quais aceitar_$ aceitaria aceitaria_? acord- after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:ou after-roadmap:proposta baixar_mais bom_$ com_eles eh~boa essa_proposta esse_acordo esta~? eu_tenho negocio oferta offers:bom offers:eh para~mais propostas quais uma_boa voce_aceitaria voce~?`,
    '6': `^_eh ^_pego ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta acordo after-roadmap:? after-roadmap:acordo after-roadmap:eh after-roadmap:negocio after-roadmap:pego ai_? baixa- baixar baixar~? boa_? bom_esse bom~desconto compensa_aceitar da~baixar desconto_para desconto~mim devo_fechar eh_boa eh_uma esper- essa~eh esse_desconto esse~esta esta_justo esta~esse fechar_o justo justo_?
largo largo_? melho- ofertas ofertas_eu ofertas~tenho offers:aceito offers:acha offers:compensa offers:voce ou_largo o~acha para_baixar pego_ou pego~largo pena proposta_ai proposta_eh proposta~? quais_ofertas que_acha que~da tem_proposta tem~ai uma~? vale_a vale~pena valor_esta valor~justo voce_acha voce~bom vou~o`,
    '5': `^_presta aceitar_o aceitar~acordo acordo_$ acordo~NAME after-roadmap:baixar after-roadmap:devo after-roadmap:largo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria after-roadmap:voce a~aceitar da_proposta desco- desconto_eh desconto~bom devo devo_aceitar devo~? devo~o eles_$ esperar_? esse_valor eu_esperar fechar_? fecho_ou fecho~nao mim_? nao_fecho negocio_$
o_acordo o_desconto oferta_? offers:aceitar offers:boa offers:desconto offers:devo offers:essa offers:esse offers:esta offers:proposta offers:seria ou~fecho para_mim pena_a pena_aceitar pena~proposta presta_essa presta~oferta proposta_$ propostas_eu propostas~tenho quais_propostas se~esperar tem_desconto vale`,
    '4': `?_$ ^_essa aceitar_a aceitar~proposta aceito_essa aceito~oferta acordo_? acordo_da after-roadmap:esperar after-roadmap:essa after-roadmap:justo after-roadmap:melhor after-roadmap:pena after-roadmap:tenho alguma_oferta alguma~para a~a boa_essa boa~proposta duvida_se duvida~pego eh~esse esperar espero espero_$ essa~? esta_bom fechar_ou fechar~espero fecho_$ furada_esse furada~acordo melhor melhora
melhora_se melhora~eu na~se negoc- oferta_para oferta~mim offers:fechar offers:oferta offers:pego offers:pena offers:quais offers:tenho offers:vale ou~? pego_esse pego~acordo posso_fechar posso~ou prest- presta proposta~boa que_melhora que~esta que~se se_pego sera~melhora se~esse tem_alguma tem~oferta vantajoso_para vantajoso~mim vista_ou voce vou_fechar`,
    '3': `^_desses ^_tem a_vista acordos acordos_qual acordos~eh after-roadmap:da after-roadmap:dois after-roadmap:espero after-roadmap:esse after-roadmap:esta after-roadmap:mais after-roadmap:melhora after-roadmap:mim after-roadmap:presta after-roadmap:tem after-roadmap:vale after-roadmap:valor after-roadmap:vista algum_desconto algum~rolando a~ou boa_$ bom~? deram_esta deram~bom desconto_$
desconto_rolando desconto~deram desconto~para desse- desses desses_dois desses~acordos dois_acordos dois~qual duvid- duvida eh_furada eh_justa eh~essa eh~melhor eh~para eles_? essa esse estou_na estou~duvida eu~? justa justa_? melhor_? mim na_duvida negocio_? o_melhor oferta_$ offers:mim offers:propostas offers:tem ou_espero para~? posso~a proposta_da proposta~NAME proposta~justa qual_das qual_eh
qual~o que_deram rolan- rolando rolando_para rolando~mim tem~desconto tem~para valor vista`,
    '-3': `^_se aceitam aceitarem aceitei after-roadmap:aceitam after-roadmap:aceitarem after-roadmap:consignado consi- consignado demai- demais desconto_? eh~? offers:NAME offers:de offers:feirao offers:vou voce_eh vou_aceitar`,
    '-4': `a_da aceito_a aceito~da a~NAME que~? vou~com`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja quanto~ja`,
    '8': `after-roadmap:quanto quanto_ja`,
    '7': `ja~? que_ja`,
    '6': `^_quanto after-roadmap:ate after-roadmap:total ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quant- quanto total`,
    '5': `after-roadmap:paguei eu~quitei hoje_$ mostra~que o_total quanto_que`,
    '4': `^_mostra after-roadmap:bem after-roadmap:embora after-roadmap:foi after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu ate bem_? das_minhas das~dividas de_tudo embor- embora eu~paguei foi_embora indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o que~ja quitei_$ tudo~quanto`,
    '3': `,~ja ^_de ^_soma a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:desde after-roadmap:dividas after-roadmap:esses after-roadmap:minhas after-roadmap:pago after-roadmap:qual after-roadmap:soma a~divida bem comecei consegui consegui_pagar desde desde_que dimin- esses hoje ja~a meses_$ minhas_dividas no_total no~? o~eu o~ja pagar_? quanto_eu quanto_no quanto~total
que~paguei quite- quitei saiu soma total_? tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '10': `after-roadmap:essa`,
    '9': `after-roadmap:por`,
    '8': `^_por a_ordem after-roadmap:ordem ordem ordem_$`,
    '7': `after-roadmap:antes after-roadmap:entendi entendi_a nao_entendi`,
    '6': `^_porque after-roadmap:porque antes entendi nao~a que~essa`,
    '5': `after-roadmap:botou after-roadmap:ficou after-roadmap:frente after-roadmap:motivo after-roadmap:primeiro antes_? botou de_pagar enten- ficou frent- frente frente_? motiv- motivo motivo_de motivo~pagar na_frente o_motivo pela_NAME pela~? porqu- porque por~? por~essa prime- qual~motivo que_essa que~NAME`,
    '4': `NAME_antes NAME_vem after-roadmap:NAME after-roadmap:logica after-roadmap:pela after-roadmap:que after-roadmap:ultimo after-roadmap:vem de~o essa essa_na essa_primeiro ficou_por ficou~ultimo logic- logica na~? o_NAME pagar_o pela por por_ultimo por~a por~o primeiro que_? ultimo_?`,
    '3': `NAME_? a_maior after-roadmap:a after-roadmap:deixou after-roadmap:explica after-roadmap:maior after-roadmap:nao after-roadmap:primeira after-roadmap:ser antes_do a~antes a~banco a~ficou banco_? comeca_pela comecar_pela comecar~NAME deixo- deixou depois_por depois~que do_banco essa_de essa_para essa~? essa~fim essa~pagar essa~primeiro expli- explica explica_por explica~que ficou_para ficou~depois
fim_? logica_eh logica~essa maior maior_ficou maior~para me_explica me~por nao_comeca nao~pela o~de o~primeiro o~vem pagar~NAME para_depois por~comecar primeiro_? que_a que_logica que_o que_ser que~que tem_que tem~ser ultim- ultimo vem_antes`,
  },
  'ask:payroll-card': {
    '15': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `carta- cartao`,
    '7': `cartao_consignado como_saio emprestimo_?`,
    '6': `after-roadmap:cartao after-roadmap:emprestimo after-roadmap:saio cancelo~cartao descontam_um do_rmc eh_emprestimo o~consignado que_? rcc rmc_$ saio saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:rcc benef- beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel do_inss do~do eh~no margem~eh no_meu nunca rates:cartao reser- reserva reserva_de reserva~margem`,
    '4': `^_como after-roadmap:descontam after-roadmap:eh after-roadmap:inss after-roadmap:nunca consignado consignavel desco- desconto_de eh_rmc eh~? eh~que emprestimo esse~do extra- extrato extrato_do inss marge- margem margem_consignavel meu~? nao~nunca no~beneficio o_cartao que~rmc rmc_no rmc_todo rmc~mes rmc~meu um_cartao um_tal um~de`,
    '3': `,_explica ,_que ,~agora ,~que KIND ^_achei ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:cancelo after-roadmap:como after-roadmap:desconta after-roadmap:tal agora_? anda anda_$ anos_e anos~a aposentadoria a~nao beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~? cartao~e cartao~folha cartao~ha cartao~nunca
como_me como~livro como~o consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:beneficio debts:nunca debts:que debts:rmc descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda do_extrato e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e esse_rcc eu_nunca eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos
ha~e inss_eh inss~o livro livro_desse livro~desconto me_livro mes_no mes~meu meu_beneficio meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei o~? o~beneficio o~eh pedi que_eh que_era que_nunca que~emprestimo que~usei rates:? rates:consignado rates:meu rates:o rates:rmc rcc_do rcc~extrato tal tal_de todo_mes todo~no usei usei_na
usei~aposentadoria vem_rmc vem~todo`,
    '-4': `cartao_$`,
  },
  'ask:payroll-loan': {
    '17': `consignado`,
    '15': `consi-`,
    '12': `after-roadmap:consignado`,
    '8': `^_consignado o_consignado`,
    '7': `credito_do credito~trabalhador do_trabalhador que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador debts:consignado emprestimo_que folha incomes:consignado rates:consignado`,
    '5': `after-roadmap:presta bom_? como_funciona consignado_? consignado_que credi- credito descontado descontado_em descontado~folha eh~descontado emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado folha_? funci- funciona funciona_o funciona~consignado pena_? pode_fazer pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer
que~emprestimo traba-`,
    '4': `^_credito after-roadmap:eh after-roadmap:funciona after-roadmap:melhor after-roadmap:pessoal a~? cilad- cilada como~o consignado_do consignado~clt consignado~inss desconta desconta_da desconta~aposentadoria eh_bom eh_cilada eh_consignado eh_emprestimo eh_melhor eh~? eh~emprestimo em_folha explica~consignado fazer fazer~? incomes:? inss_$ o_credito o~eh pagar~eh pessoal prest- que~na rates:?
trabalhador_eh trabalhador~bom`,
    '3': `KIND a_pena acabei_de acabei~fazer after-roadmap:boa after-roadmap:bom after-roadmap:clt after-roadmap:ou after-roadmap:tirar apose- aposentado aposentado_? aposentadoria_$ boa_? bom cancelar_um cancelar~consignado cartao_eh carte- carteira cilada_para cilada~aposentado clt clt_eh clt~como como_$ consignado_eh consignado_para consignado_privado consignado_tem consignado~acabei consignado~cilada
consignado~juros da_aposentadoria de_fazer debts:eh debts:emprestimo demitido_como demitido~fica desco- do_inss do~eh eh_boa eh_como eh~para empre- em~? expli- explica explica_o fica~consignado for~como incomes:como incomes:eh incomes:emprestimo incomes:o incomes:que inss juros_menor juros~? me_explica melho- melhor menor_? me~o ofere- ou~? o~do o~tem para_aposentado pena pesso- por~o
posso_cancelar posso~um priva- privado privado_clt privado~eh que_acabei que~da que~esse rates:eh rates:emprestimo tem_juros tem~menor tirar vale_a vale~pena vivem`,
    '-3': `?debt-kind cartao_consignado debt-kind:eh do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `after-roadmap:limite do_consignado folha limite`,
    '7': `descontar podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- o_limite qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar after-roadmap:podem ainda_para ainda~emprestimo banco_pode benef- beneficio consignado consignavel descontam_muito descontam~, do_meu do~salario em_folha existe_um existe~teto margem_ainda margem_consignavel margem_do margem~para muito_, muito~existe para_emprestimo quanto_do tenho_margem
tenho~ainda teto_? um_teto`,
    '4': `,_existe ,~um ^_qual a_porcentagem after-roadmap:do after-roadmap:pegar ainda a~maxima banco~comer beneficio_$ comer comer_? consignado_$ consignado_? da_minha da~folha descontam descontar_metade descontar~do descontar~meu do_beneficio do~beneficio eh_$ eh_quanto emprestimo_? exist- existe folha_$ folha_o folha~banco incomes:quanto inss_eh inss~quanto ja_descontam ja~muito limite_do margem~inss
maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pode_comer podem_pegar podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh quanto_podem quanto~descontar quanto~minha salario_? tem~para teto um~?`,
    '3': `,_tem ,~lei after-roadmap:ainda after-roadmap:desconto after-roadmap:qual aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:? debts:descontar debts:do debts:margem debts:quanto descontar_da descontar_do descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido estou-
incomes:descontar incomes:do incomes:margem legal_de legal~desconto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? limite_legal limite~de maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_banco o_contracheque ou_ja o~esta o~legal pegar podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo
que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `faco_portabilidade`,
    '10': `de_banco`,
    '9': `como~portabilidade`,
    '8': `after-roadmap:banco`,
    '7': `banco como_faco compr- minha_divida outro outro_banco portabilidade_de`,
    '6': `after-roadmap:outro banco_o comprar consignado de~o faco levar levar_o mudar o_emprestimo o~para para_outro para~banco`,
    '5': `^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:mudar after-roadmap:troca consi- credito_funciona credito~como de~funciona financiamento funciona_como mudar_o o_financiamento outro~? portabilidade~credito troca_de`,
    '4': `,_eh ,~? :consignado :faco ^_levar ^_outro ^_troca a_portabilidade after-roadmap:levar antigo antigo_pode antigo~negar banco_antigo banco_para banco~juros banco~pode como_$ compe- compensa compra compra_minha comprar_minha comprar~divida compra~divida com~menor de_consignado de_credito debts:portabilidade divida_, emprestimo emprestimo_de emprestimo_para emprestimo~banco faco~de
financeira_compensa financeira~? financiamento_para financiamento~outra funciona juros~? levar~financiamento me_ofereceram me~comprar negar negar_a negar~portabilidade ofereceram ofereceram_comprar ofereceram~minha offers:banco offers:portabilidade outra_financeira outra~compensa o~antigo para_levar para_outra para~financeira pode_negar portabilidade_? posso~o rates:portabilidade troca`,
    '3': `,~vantagem NAME~eh ^_posso after-roadmap:como after-roadmap:compra after-roadmap:contrato after-roadmap:divida after-roadmap:emprestimo after-roadmap:menor after-roadmap:ofereceram after-roadmap:quer after-roadmap:vantagem antig- a~quer banco_? banco_mais banco~barato banco~minha banco~pagar barato_? cai_? canto_? compensa_? consignado_$ consignado_? contrato credi- credito custo_para custo~levar
debts:banco debts:levar divida divida_para divida~banco divida~outro do_emprestimo eh_vantagem eh~essa empre- emprestimo~outro emprestimo~um essa_mudanca essa~? eu_mudar existe_transferir existe~o faco~do finan- funci- juros_cai levar~emprestimo menor menos menos_juros meu_consignado meu_contrato meu~do minha~, minha~para mudan- mudanca mudar_a mudar~divida o_consignado offers:de outro_canto o~cai
o~de pagar_menos pagar~juros para~canto para~menos para~minha passar pode~a portabilidade_do portabilidade~emprestimo que_da rates:? rates:banco rates:para se~mudar tem_custo transferir transferir_o transferir~emprestimo troca- trocar um_banco um~mais vanta- vantagem`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `after-roadmap:prescreve prescreve`,
    '12': `caducou caducou_?`,
    '11': `^_caducou ainda`,
    '10': `after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caducou divida`,
    '8': `cinco cinco_anos ja_prescreveu ja~? prescreveu_? quand- quando que_ainda sera~ainda`,
    '7': `:caduca after-roadmap:anos after-roadmap:cinco after-roadmap:prescreveu after-roadmap:quando ainda_conta caduca_$ de_cinco depois_de divid- divida_velha isso~? overdue:ainda podem_me quando_$ que~conta some velha`,
    '6': `^_depois a_divida after-roadmap:divida ainda_podem antig- antiga caduca_? de_# divida~some podem~cobrar sera sera_que some_? velha_some`,
    '5': `:quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda_vale ainda~me cobrar conta_$ essa_divida me_cobrar overdue:sera podem quando_isso quantos_anos sozinha`,
    '4': `#_ainda :isso ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso after-roadmap:podem ainda~? anos_? a~tem cobra- cobrar_? comeca_a comeca~contar contar_de contar~novo de_quantos de_validade deixar depoi- depois depois~quantos de~ainda divida_ainda divida_de divida_eh divida_tem divida~# divida~? divida~prazo divida~vale do_serasa
essa~ainda eu_deixar ja ja_caducou me~? offers:divida overdue:divida overdue:ja overdue:some o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a prazo_de prazo~validade quantos que_acontece que~se se~deixar some_sozinha sozin- sozinha_? tem_prazo um_pouquinho um~comeca valid- validade validade_? velha~sozinha`,
    '3': `#_anos #~pode #~some ,_quer ,~dizer :anos :de :depois :divida ^_essa ^_quando ^_saiu acabou_a acabou~divida after-roadmap:cobrar after-roadmap:conta after-roadmap:passou after-roadmap:sera after-roadmap:some after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos_some anos_somem anos~? anos~com anos~nao ano~? antiga_sera antiga~que a~morre cinco~? cinco~eu cobra_$ cobrada
cobrar_divida com_cinco comeca com~anos com~tempo contar debts:anos debts:divida deixa- depois~# depois~cinco de~? divida_caduca divida_morre divida~NAME dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_pagar eu~devo eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo overdue:anos overdue:com
overdue:conta overdue:que o~a passo- passou pode~cobrada prazo proce- quantos~somem que_acabou que_com quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some_do somem somem_com somem~isso some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? velha~? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `preso`,
    '9': `^_dever da~? dever vai_preso`,
    '8': `^_boleto cadei- cadeia prend-`,
    '7': `cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem_deve quem~vai xilin- xilindro`,
    '6': `after-roadmap:cana after-roadmap:crime consent:pagar crime_nao crime~pagar deven- devendo em~por ficar pagar polic- policia prender vai vai~? vou_parar`,
    '5': `a_gente after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:crime consent:da crime_? devendo_banco eh~nao em_cana ficar~banco gente gente_por ir_em ir~cana me_buscar ou_eh pagar_, parar pode_me por_cartao por_causa por_divida posso_ir
posso~em prendem vencido vencido_eh vencido~crime worry:? worry:cana worry:pagar xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:cadeia algemado algemado_por algemado~causa atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:cana consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser deleg- delegacia delegacia_? devendo_loja
devendo~? dever_cartao dever~da dor dor_de dor~cabeca eles_podem eles~mandar emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por loja_? mandar mandar_prender mandar~a me_levarem medo~ser me~algemado me~por na_delegacia nao~? nao~eu ou~dor overdue:? pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia
podem_mandar podem~prender pode~levarem policia_vem policia~me por_nao por~disso por~pagar prender_a prender~gente presa presa_por prisao_ou prisao~so ser~por so_dor vem_me vem~buscar venci- vou~atras vou~na worry:crime worry:dever worry:preso xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~prendem ,~verdade ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:causa after-roadmap:deve after-roadmap:falou after-roadmap:gente after-roadmap:mandar after-roadmap:policia after-roadmap:por after-roadmap:prender after-roadmap:preso after-roadmap:vai after-roadmap:xilindro
agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atras atrasado_? a~? a~disse a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_$ cobradora cobradora_disse cobradora~que consent:nao consent:vai crimi- criminal criminal_, criminal~existe de_cabeca de_cana de_vir debts:por
deles_falou deles~em deve_para deve~banco disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo eh_verdade em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda lenda_$ manda- me_ameacaram medo medo_de nao~,
no_brasil o_advogado ou ou_so ou~lenda ou~so overdue:da overdue:por oxe_, oxe~agora o~deles pagar~pode para_assustar para_divida para~vai por por_carne por~? por~atrasado por~de por~ou prendem_a prendem_gente prendem~gente prendem~por presa~nao preso_no preso~brasil prisa- prisao processo processo_criminal processo~, que_vai quem~para que~estelionato que~mandar so_para so~assustar so~de tenho~de
vai_mandar vai~no verda- verdade verdade_ou verdade~eh vir worry:cadeia worry:da worry:eh worry:nao worry:ou worry:por`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou expli- explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo ficou_$ mostr- passo_a passo~passo quero_ver`,
    '7': `:plano after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo mostra novo o_passo pode_refazer refazer_a refazer~conta`,
    '6': `^_ver after-roadmap:manda after-roadmap:o after-roadmap:refazer cade~plano manda_o me_mostra o~a passo pode~a qual~o refaz- refazer resum- ver_de ver~novo ver~plano`,
    '5': `^_manda ^_refaz after-roadmap:meu after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- cade_meu cade_o da~? faz_a faz~conta manda me~como passo_$ quero_o quero~de refaz refaz~plano repete_o`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode ^_repete after-roadmap:aquele after-roadmap:atualiza after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:monta after-roadmap:passa aquele aquele_cronograma aquele~de atual- atualiza atualiza~plano combi- combinado conta_de crono- cronograma cronograma_de cronograma~novo das~? dividas_? do_mapa e~tal
mandar_aquele mandar~cronograma manda~plano mapa_para mapa~sair meu~ai monta mostra~passo novo_o o_meu o~da passa_o plano_ai plano_de plano~novo pode~aquele repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~favor :favor :por ^_mostra ^_oxe ^_poderia ^_qual ^_quero ^_troquei a_mes after-roadmap:a after-roadmap:ai after-roadmap:aparelho after-roadmap:aquela after-roadmap:oxe after-roadmap:planejamento after-roadmap:qual after-roadmap:quero after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela_lista
aquela~do a~? a~de cade_aquela cade~lista combinado_do combinado~plano conta conta_? de_aparelho de~o do_que do~pagar do~para e_o e_sumiu era_o explica_de explica~novo e~tudo favor lista_do lista~que me_passa me_relembra mes_a mes~mes me~o mostra_o novo_$ novo_? o_planejamento o_tal oxe o~mesmo pagar_mes pagar~a para_sair para~das passa plane- planejamento planejamento_$ pode_mandar poderia_me
por_favor qual_eh qual_era quando_o que_pagar quero~meu que~mes reenv- reenvia reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troquei troquei_de troquei~aparelho tudo~reenvia ver_meu ver_o`,
    '-3': `^_melhor ^_paguei a_lista after-roadmap:melhor cade~link link_do link~plano lista_$ melho- melhor o_site pode_me quero~a site`,
    '-4': `after-roadmap:link after-roadmap:nao link nao~o o_link`,
  },
  'ask:rotativo': {
    '20': `rotat- rotativo`,
    '13': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '10': `rates:rotativo rotativo_?`,
    '7': `eh_rotativo fatur- fatura que~rotativo rotativo_eh rotativo~o`,
    '6': `^_por ^_rotativo a_fatura after-roadmap:fatura cresce_tanto do_cartao eh_esse o_rotativo por_que rates:que tanto_$`,
    '5': `:rotativo cresc- cresce eh~do esse_do esse~cartao explica~rotativo juros_do juros_eh juros~esse por~a que_juros que~fatura rates:fatura tanto`,
    '4': `:eh ^_que after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumenta_$ a~so carta- cartao cartao_cresce cartao~tanto como_assim do_rotativo eh_o eh~rotativo eh~tal expli- explica fatura_so fatura~aumenta juros nao_pago no_rotativo o~cresce pago~fatura para_rotativo que_$ que_a que_eh que~cartao que~eh rates:cartao rates:eh rates:por so_aumenta tal~rotativo
tem_teto teto teto_para teto~rotativo`,
    '3': `:que KIND absur- absurdo absurdo_$ acont- acontece acontece_quando acontece~nao after-roadmap:explica after-roadmap:juros after-roadmap:teto assim aumen- aumenta a~toda cartao_$ cartao~estao como_funciona como_que de_rotativo debts:juros debts:quanto eh_estao eh~absurdo eh~juros eh~que esse_rotativo estao_absurdo explica_o fatura_toda fatura~? funciona funciona_o funciona~rotativo juros~cartao
me_explica nao~a o~acontece o~eh pago_a por~esse por~o quando_nao quando~pago quanto_eh quanto~o que_acontece que_o que~juros que~quando rates:esse rates:o rotativo_, tem~para toda toda_?`,
  },
  'ask:social-help': {
    '12': `cras`,
    '11': `after-roadmap:ajuda ajuda`,
    '10': `after-roadmap:cras cadun- cadunico`,
    '9': `o_cras`,
    '8': `cadunico_$ como_faco como~cadunico faco_cadunico no_bolsa no~familia que_beneficio`,
    '7': `after-roadmap:cadunico ajuda_da algum_auxilio algum~para auxilio_para basic- basica cesta cesta_basica comid- comida onde_consigo tem~auxilio`,
    '6': `^_como ajuda_? ajuda~prefeitura algum auxil- auxilio auxilio~mim basica_? cesta~? comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco me~? o_cadastro onde onde~cesta o~me peco prefe- prefeitura tem_ajuda tem_algum tem~da worry:? worry:ajuda worry:como`,
    '5': `^_onde ^_que after-roadmap:auxilio after-roadmap:basica after-roadmap:cesta after-roadmap:comida assis- benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro comer_esse comer~mes como_entro como~no como~o consigo cras_ajuda cras~com direito_? entro entro_no entro~bolsa eu~direito faco_o famil- familia familia_$ gover- governo mae onde_peco o~ajuda para_comer para_quem
recordo_para recordo~comer renda tenho~? worry:faco`,
    '4': `,~acho ,~governo ^_tem a_quem acho_? after-roadmap:algum after-roadmap:beneficio after-roadmap:bolsa after-roadmap:comer after-roadmap:como after-roadmap:faco after-roadmap:familia after-roadmap:governo after-roadmap:mae after-roadmap:onde after-roadmap:peco after-roadmap:prefeitura after-roadmap:quem after-roadmap:recordo ajuda_com ajuda_mae ajuda~o ajuda~solto assistente assistente_social
assistente~, auxilio~quem a~eu beneficio_do beneficio~governo bpc_para cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer como como~entra com~que consigo_cesta consigo_comida consigo~basica consigo~de da_alguma da~coisa de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra_no entra~bolsa esse_cras essentials:onde esta_desatualizado
eu_posso eu_recordo eu_tenho eu~pedir faco~cadastro governo_da governo_eu governo~alguma governo~posso graca mae_? mae_solto mae~sem me_ajuda mes_? meu_cadunico o_bpc o_governo onde_acho onde~? onde~comida o~unico para_minha para~esse para~mae peco_o peco~bpc pedir_? posso_pedir preciso~assistente prefeitura_? que_? quem_ajuda quem~mae quem~recordo que~eu recor- recordo renda~, socia- social
social_, social~onde solto solto_sem solto~renda tenho_direito tenho~nenhuma unico unico_? worry:cadunico worry:cras`,
    '3': `,_faco ,_onde :cadastro :fazer :fica :leva :onde INCOME ^_preciso acho after-roadmap:consigo after-roadmap:direito after-roadmap:entro after-roadmap:graca after-roadmap:no after-roadmap:renda after-roadmap:tenho ajuda_o algum- alguma alguma_coisa alguma~? aluguel_? bolsa~? bpc bpc~minha casa_onde casa~peco coisa_? com_o comida_em comida~casa como_peco como_que consi- cuida_de cuida~filho da_comida
da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde entra essentials:ajuda essentials:como essentials:faco essentials:peco esta~, estou_sem estou~comida eu~para existe_auxilio e~cras familia_? fazer_o fazer~cadastro fica_onde filho_doente filho~? gente_como gente~eu governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da meu~esta mim_? minha_mae minha~?
nao~renda nenhuma_, nenhuma~o no_cras onde~ajuda o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco~basica pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel que_ajuda que_da que_entra quem quem_cuida quem_eu quem~de quem~tem que~comida que~do que~no renda_? renda_nenhuma sem_comida sem_renda sem~? sem~em tem_lugar tenho_renda worry:consigo worry:mae worry:onde
worry:que worry:renda worry:tem`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '10': `luz tarif- tarifa`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz`,
    '7': `after-roadmap:tarifa baixa baixa_renda de_luz desconto_na luz_? menos`,
    '6': `after-roadmap:social como~a essentials:? menos_na na~? pagar~na renda`,
    '5': `a_desconto a_tarifa after-roadmap:menos conta_de desconto direito_a direito~desconto energ- energia energia_? essentials:luz essentials:tarifa na_luz paga_menos pagar_menos para_pobre pobre_? quem_eh tem_desconto tem_tarifa tem~social`,
    '4': `^_tarifa after-roadmap:baixa after-roadmap:energia after-roadmap:quem after-roadmap:renda a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede conta~luz desconto~luz eh_baixa eh~renda essentials:a menos~NAME menos~luz onde_cadastro onde~para paga para_quem para~menos pede pede_? pobre quem~baixa renda_? social_como social~pede tarifa~como worry:luz`,
    '3': `,_como ,~desconto ,~faco NAME_? ^_bpc ^_onde a_conta after-roadmap:desconto after-roadmap:na after-roadmap:paga after-roadmap:pede after-roadmap:pobre after-roadmap:tem alta alta_, alta~tem aquele_programa aquele~luz a~baixa a~de baixa- baixar baixar_a baixar~conta barat- barata bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar como_pego como~? da_direito da~a de_internet
desco- desconto_para desconto~energia de~? de~pelo direi- direito do_cadunico do~paga eh~cadunico essentials:baixa essentials:como essentials:de essentials:desconto essentials:menos essentials:minha essentials:na essentials:paga essentials:social essentials:tambem essentials:tem faco~ter familia_paga familia~menos governo_$ internet_? luz_de luz_do luz_para luz_pelo luz_vem luz~governo luz~pobre
luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_NAME na_energia na~de na~para paga~de paga~luz para_pagar para_ter para~? para~eh pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como progr- programa programa_luz programa~do quem_tem quem~bolsa quem~do renda_$ social_da social_de social~internet tambe- tambem tarifa_baixa tarifa~da tarifa~de tarifa~renda tem_bolsa tem~familia
tem~na ter_? worry:? worry:desconto worry:menos worry:na worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '12': `after-roadmap:cet`,
    '11': `cet_$ custo eh_cet rates:cet`,
    '10': `que~cet`,
    '9': `^_cet`,
    '8': `cet_? cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, total`,
    '6': `cet~imposto custo_total custo~do do_emprestimo eh_imposto eh~? impos- imposto imposto_? offers:cet total_do total~emprestimo`,
    '5': `after-roadmap:custo custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no entra~cet esse_tal esse~de no_cet o~eh o~entra que_diabo que_entra que~eh tal tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:total a~coisa cet_e cet~juros coisa_? contrato e_juros efetivo_$ eh~mesma entra explica_esse explica~tal e~eh juros_eh juros~a mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:o offers:que onde_acho o~total para_que que~custo que~no rates:, rates:custo rates:eh rates:no rates:que serve significa_custo significa~efetivo tal_de`,
    '3': `^_devo a_diferenca after-roadmap:efetivo after-roadmap:eh after-roadmap:taxa ano_querem ano~dizer ao_ano ao~querem a~ou bicho_eh bicho~esse boleto~em cet_ao cet~ano cet~como cet~contrato cet~maior comparar comparar_o comparar~cet contr- contrato_$ debts:custo debts:efetivo debts:eh devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros eh_a eh_maior
eh~que emprestimo em~, essas_letrinhas essas~cet fala_em falou_para falou~comparar gerente~para juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que me_explica no_papel o_que offers:eh olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? o~significa papel para_comparar para_custo para~serve para~total por~o qual~diferenca que_bicho que_eh que_serve que_significa
querem_dizer querem~o que~saber rates:boleto rates:contrato rates:efetivo rates:esse rates:fala rates:o rates:serve rates:tem rates:total saber_o saber~cet serve_saber serve~o signi- significa taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '13': `after-roadmap:soma after-roadmap:total soma total`,
    '12': `^_soma`,
    '11': `after-roadmap:quanto quant- quanto`,
    '10': `devo`,
    '9': `after-roadmap:devo da_quanto geral quanto_? rombo taman- tamanho`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida total_$`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:esta after-roadmap:fala after-roadmap:rombo desgraceira devo_$ dividas_$ em_quanto o_total soma~desgraceira valor`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:estou after-roadmap:toda after-roadmap:valor agora_$ ao_todo das dividas estou_devendo fala no~? o_tamanho o~total qual_o quanto_eu quanto_que soma_ai soman- somando somando_tudo soma~para tamanho_do toda todo`,
    '5': `:quanto after-roadmap:ao after-roadmap:devendo after-roadmap:essa after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao das_dividas das~dividas debts:o deven- devendo devo_no devo~NAME divid- divida_$ eh~rombo enter- eu~devendo fala~total me_fala mim_$ o_rombo o~todo qual~o qual~valor quanto_da quanto_devo quanto_esta quanto_falta quanto~eu rombo_todo rombo~? soma_tudo
todo_$ todo_? tudo tudo~da`,
    '4': `:divida :minha :total ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:mim after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo buraco_? dando das_minhas da~? da~divida de_que debts:da debts:qual debts:todo debts:tudo devendo_quanto devo_para devo~total de~tamanho divida_toda eh_o em~? esta_dando esta_de estou~em estrago eu_estou eu~devo eu~no
falta junto_$ me~o minha~toda no_total o_estrago o_numero o_prejuizo o_valor para_mim preju- prejuizo prejuizo_para prejuizo~mim qual qual_eh quanto~ainda quanto~o que~devo que~hoje soma~o toda_$ toda_? tudo_junto`,
    '3': `:da :devo :valor ^_fala after-roadmap:da after-roadmap:em after-roadmap:hoje after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- brincadeira cheio_de cheio~tudo da~se de_quanto debts:? debts:quanto devendo_$ devo_? devo_quanto de~eh divida_esta divida~em do_que do~devo esta_em esta_minha esta~divida estou~quanto estra- geral_do geral~que intei- inteiro inteiro_da inteiro~quanto
junta- juntar juntar_todas juntar~as junto meu~esta mim minhas_dividas minha~esta monta- montante montante_geral montante~do numer- numero o_bolo o_montante o~? o~da o~geral o~inteiro o~para para_NAME qual~montante quanto_se quanto~estou quanto~juntar quanto~no quanto~pagar que_devo quero_saber que~estou que~o saber_o saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto
todas_as todas~dividas total_da tudo_para tudo_somadinho tudo~mim valor_da valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:isso after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:renda after-roadmap:sair ate banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na falta~NAME fazen- fazendo isso_? minha_renda minha~vai n0 na~mesmo oferecer pago para_cada para_divida para~banco quanto~oferecer
quanto~total renda sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:pago after-roadmap:tempo after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh`,
    '11': `:funciona eh_financeira falan- falando funci- funciona quem~voce`,
    '10': `after-roadmap:voce como_funciona consent:que do~? financeira_$ para_que robo voce`,
    '9': `:como after-roadmap:robo banco_? eh_voce eh~robo financeira que_esse que~isso robo_$ sao um_robo voce_$ voce_fazem`,
    '8': `^_voce after-roadmap:falando after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso de_onde do~se eh_do eh_esse eh_isso empre- empresa_$ emprestam emprestam_dinheiro esta_falando fazem finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata voce_emprestam voce_sao`,
    '7': `:? :voce ^_do ^_eh ^_isso ^_quem after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:quem do_que eh~de eh~serasa esse_zap estou_falando fazem_$ isso~o meu_numero que_se quem_eh quem_sao sao_voce trata_$ voce_conseguiu voce_eh zap`,
    '6': `:quem ?consent ^_para after-roadmap:fazem after-roadmap:serve artif- artificial artificial_? consent:? consent:emprestimo consent:financeira consent:mandou consent:o consent:robo consent:sao consent:voce dinheiro_$ eh eh_inteligencia eh_quem eh_um eh~artificial eh~ou eh~pessoa esse_? esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso_eh isso~do negocio negocio_$
numero_$ onde_eh para~esse para~serve que_mesmo que_serve quem_$ que~zap sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha ^_de ^_que after-roadmap:esse after-roadmap:numero after-roadmap:pegou after-roadmap:que after-roadmap:quem after-roadmap:zap consent:do consent:entendi consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh_empresa eh_emprestimo eh_vendedor eh~banco eh~moco empresa_de empresa~que emprestimo_$ esse esse_$ falando_com falando~robo faz~que
governo_? isso_moco mando- mandou me_mandou me~isso o_que onde_voce onde~isso onde~sao ou_maquina o~disso o~esse o~mesmo o~voce quem_esta que~eh que~esse que~negocio resolve_minha robo_? sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~da voce~do`,
    '4': `:do :eh :no :que :vi ^_com ^_como after-roadmap:empresa after-roadmap:negocio after-roadmap:ou after-roadmap:servico ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem com_robo com~eu consent:de consent:fazem consent:negocio consent:oii consent:onde consent:zap de~empresa disso_$ do_banco eh_humano eh_o eh~dono eh~qual eh~servico empresa emprestimo emprestimo_? entendi_o entendi~que esta~comigo
estou~? estou~com eu_estou eu~falando falando_? falando_comigo faz_o gover- governo humano_ou humano~robo isso isso_$ isso_aqui isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negocio_eh negocio~esse numer- numero ou_robo o~eh qual_empresa que_? que_negocio que_servico que_zap quem_eu quem_me quem~estou resol- resolve sao_$ sao~financeira serve_para serve~que servico_eh
servico~esse voce~a voce~quem voce~uma zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :esta :fazer :instagram :mesmo :o :sabe ^_cai ^_explica ^_faz ^_pera afina- afinal afinal_? after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:emprestimo after-roadmap:estou after-roadmap:faz after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:pessoa after-roadmap:serasa ajudam aqui aqui_de comigo_$ como como~funciona consent:aqui
consent:cai consent:dinheiro consent:disso consent:dono consent:empresa consent:esta consent:governo consent:limpar consent:nome consent:pera consent:serasa consent:um de_qual de~eh digit- digitando digitando_? dinhe- dinheiro disso dono eh_gente eh_uma eh~esta eh~governo entendi explica_o explica~que fazem_afinal fazem~? fazer_? financeira_? funciona_esse funciona~negocio gente_ou gente~maquina
governo_$ human- humano insta- instagram isso~de limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem negoc- o_dono o_nome onde pera_, pesso- pessoa pessoa_digitando pessoa~? que_$ que_funciona quem~que que~voce sabe~? sao~? sao~governo sei_quem serasa_$ servi- servico uma_financeira uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ?debt-kind ^_esse after-roadmap:anjo after-roadmap:cet after-roadmap:dez after-roadmap:quero after-roadmap:rmc after-roadmap:top anjo anjo_$ banca banco_$ bom bom_negocio cet consent:essa consent:pago consent:tem consent:vai criou da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_muito eh_particular eh_protegido eh_sigiloso eh~? eh~anjo eh~graca
eh~negocio esse_numero esse~eh esta_devendo golpe_? governo_ou governo~eh graca isso~pago mesmo_esse mesmo~numero muito numero_? ou~particular pago pago_$ parti- particular particular_? prote- protegido quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top um_anjo vai voce~com`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito consent:fazer consent:golpe consent:sabe debt-kind:eh eh_essa eh_pago eh_para fazer_$ ganha- ganham isso~golpe ong ong_? pergu- quem~isso sao~ong uma_ong voce_ganham`,
    '-5': `com_isso eh~isso esse~? isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `eh_golpe golpe qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '10': `deixo`,
    '9': `essentials:? qual_conta`,
    '7': `after-roadmap:deixo atrasar escol- luz qual`,
    '6': `^_aluguel ^_entre a_luz after-roadmap:luz after-roadmap:qual alugu- aluguel conta_posso conta~empurrar de_pagar empur- empurrar empurrar_? essentials:qual eu_deixo nao~para posso_empurrar primeiro_? qual~? qual~posso so~para`,
    '5': `,_qual ^_deixo ^_pago after-roadmap:atrasar after-roadmap:conta after-roadmap:entre after-roadmap:ou atrasar_qual atrasar~delas a~ou das_contas deixo_atrasar deixo_de deixo~pagar deixo~qual delas_? der der_para de~esse entre escolho escolho~? eu~de luz_ou luz~o mes_? nao_pode nao~atrasar ou ou_luz ou_o pagar_esse pagar~mes pago pago_a pago_o pago~luz pago~que para_tudo pode_atrasar qual_?
que~deixo se_nao se~der tudo_,`,
    '4': `,~eh ?_ajuda ?~a ^_mercado a_escolher after-roadmap:aluguel after-roadmap:casa after-roadmap:der after-roadmap:empurrar after-roadmap:pago ajuda_a ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta conta_nao contas conta~casa conta~pode da_para de_jeito deixo_para deixo~depois delas de~nenhum e_boleto entre_comida
escolher escolher_$ essentials:atrasar essentials:conta essentials:deixo essentials:luz essentials:ou essentials:pagar essentials:pago esse~? esta~vencendo e~pago internet jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? luz~qual merca- mercado mercado_ou mercado~boleto nao_da nenhum_? o_cartao ou_boleto ou~cartao ou~primeiro o~? pagar~, pago~? para~, pode~? posso~? prime- primeiro
qual_delas qual~nao que~primeiro tudo_vencendo tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,_escolho ,~qual ^_agua ^_qual a_internet after-roadmap:boleto after-roadmap:cartao after-roadmap:comida after-roadmap:contas after-roadmap:delas after-roadmap:escolho after-roadmap:nenhum after-roadmap:posso after-roadmap:primeiro after-roadmap:so after-roadmap:tudo after-roadmap:vencendo agua agua~luz aluguel_e aluguel~energia boleto_pago cartao_? cobre_metade cobre~das comid- comida condo-
condominio condominio_primeiro condominio~? conta- contas_, contas~casa contas~como das das~, da~tudo da~um de_casa decid- decido decido_? deixar_de deixar~pagar de~de dia_e dia~so dinheiro_so dinheiro~cobre e_energia e_so energ- energia energia_no energia~mesmo entre~cartao entre~e escolho_qual esse_mes essentials:o essentials:posso esta_tudo eu_decido e~da e~luz e~no inter- internet_ou
internet~o jeito junto luz_, luz_pago mesmo_dia mesmo~e metade_das metade~contas nao_der nao~deixar nenhum no_mesmo no~dia o_condominio ou~? ou~aluguel ou~condominio o~eu o~so o~vem pagar pagar_de pagar~jeito pago_antes pago~internet para_depois para_um posso posso_deixar posso~de que_? que_vem que~decido so_cobre so_da so~metade tudo~escolho um_$ vem~? vence- worry:? worry:aluguel worry:pago`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '12': `voce_?`,
    '11': `^_quem`,
    '10': `criou empresa empresa_? quem quem_criou`,
    '9': `banca por_tras tras`,
    '8': `cnpj consent:? de_voce esse~? ong ong_? qual~? quem_banca quem~isso sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem banca_isso banca~aqui como_? dinheiro_como dinheiro~? essa_empresa fez ganham ganham_dinheiro ganham~como sao_uma`,
    '6': `after-roadmap:tras com~? criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular_? por~disso quem_te quem~esse quem~fez te_fez tem_banco tem~? tras_disso uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso :quem ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso consent:quem consent:tem de_qual debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu onde~esse ou_eh
o~de o~desse parti- particular programa_? qual_empresa qual~cnpj quem_ganha quem~com robo robo_? saiu saiu_esse saiu~programa servico_? tem~por te~? tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj after-roadmap:robo alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:de consent:fez consent:onde consent:tras consent:voce conta~voce de_onde debts:? debts:quem debts:sao desse de~? de~quem do_governo do_robo dono eh~dono essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por
gente~tras gover- governo graca_quem graca~paga inven- inventou inventou_esse inventou~robo isso_? o_dono onde paga_a paga~conta por~do progr- programa que_inventou que_turma quem_fez quem~a sao sao~, se~de te tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:eh zap`,
    '3': `,_tem ?_$ ^_essa ^_voce after-roadmap:banca after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:te after-roadmap:voce after-roadmap:zap algum- alguma banca_esse banca~servico banco_? consent:como consent:dinheiro consent:do consent:empresa consent:essa consent:esse consent:fica consent:ganham consent:governo consent:ou consent:por consent:te consent:uma
conta_de de_quem debts:eh debts:tem dinhe- dinheiro disso disso_? eh_do eh~empresa escri- escritorio escritorio_de escritorio~voce esta_por esta~tras fica_o fica~escritorio isso_aqui isso~? o_escritorio onde_fica qual_o quem_eh quem_paga quem~essa quem~por quem~voce que~esse se_eh servi- servico tras~? worry:empresa worry:essa worry:esse worry:onde worry:quem worry:sao`,
    '-3': `:voce eh_voce le le_isso le~aqui quem_le`,
    '-4': `sao~?`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '22': `desfa-`,
    '21': `^_volta volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `z`,
    '16': `^_retorna re retorna`,
    '15': `^_rebobina re_$ rebob- rebobina ultim- z_$`,
    '14': `^_da desfaz_$ volta- voltar`,
    '13': `anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re desfazer respondi`,
    '10': `^_ctrl after-roadmap:voltar como_retroceder debts:volta errado retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `^_control anterior_$ antes_$ control control_z errei incomes:volta pergunta respo- tem_como tras tras_$ uma volta_ai volta_uma`,
    '8': `,_volta ^_apaga ^_desconsidera ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:volta essentials:voltar na_pergunta para_retornar pergu- quero_voltar rates:volta retorna_uma retornar retornar_$ voltar_por voltar~favor`,
    '7': `,~errado ?debt-amount ?incomes ^_engata ^_ops ^_pulei a_anterior a_fita a_re ai_$ antes apaga contr- engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:voltar na~errada ops ops_volta overdue:retorna overdue:z o~eu pergunta_anterior pulei pulei_uma pulei~sem que~falei rates:a respondi_errado uma_$ uma_sem uma~querer`,
    '6': `,_botei :volta ?debts ^_anda ^_quero ^_risca a_de a_pergunta anda anda_uma anda~para apaga_essa apaga~ultima arrum- arrumar arrumar_a botei_errado da_para da~voltar debt-amount:retorna debt-amount:z debt-kind:z debts:desfaz desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero incomes:rebobina mudar~que opa_, opa~botei
overdue:volta o~respondi para_tras para_voltar pouco_$ que_respondi querer querer_$ quero_mudar quero~a respondi_$ risca risca_a risca~ultima sem_querer ultima_mensagem um_pouco uma_para uma~tras volta_um volta~pouco`,
    '5': `?rates ^_desmancha ^_errei ^_opa acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta apaga_o arrumar~de a~anterior a~tras botei de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debts:a debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_volta essentials:da eu_acabei eu_arrumar eu~agora
eu~de income-source:re incomes:a incomes:re incomes:uma isso_$ mudar mudar_o opa overdue:desfaz overdue:errado pouco que_errei quere- que~acabei rates:anterior rates:desfaz rates:isso rates:pergunta rates:ultima rebobina_a rebobina~fita resposta tira_o tira~que ultimo uma_casa volta~casa volta~pergunta`,
    '4': `?essentials ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de da_uma da~re debt-amount:ctrl debt-kind:ai debt-kind:uma debts:da debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digitei digitei_na digitei~pergunta dizer dizer_$ enganei enganei_na
enganei~pergunta errado_$ errado_antes errei_, errei~volta essentials:a essentials:eu essentials:quero essentials:respondi eu_mandei eu~a favor favor_$ income-source:a income-source:errada income-source:fita income-source:uma income-source:volta incomes:da incomes:desfazer incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$ n0 na_anterior na_casa na_outra na~, o_ultimo outra_,
outra~volta overdue:a overdue:anterior overdue:na overdue:uma para~pergunta passada pergunta_de pergunta_errada pergunta_passada pergunta~antes por_favor que_eu quero_consertar quero~o que~mandei rates:ai rates:errado rates:tem rates:uma re_ai respondi_na respondi~antes respondi~casa tira ultimo_que ultimo~eu uma_pergunta uma_re uma~ai volta~fita volta~outra`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta coloq- coloquei conse- corri- corrigir ctrl~ai da
da~ctrl debt-amount:a debt-amount:anterior debt-amount:da debt-amount:quero debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:antes debts:como debts:errado debts:favor debts:mudar debts:pergunta debts:por debts:quero debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que digit- engan- errado_, errei~pergunta essentials:apaga essentials:errado essentials:errei
essentials:falei essentials:favor essentials:fita essentials:na essentials:por essentials:que essentials:uma falei_besteira falei~na income-source:na income-source:sem incomes:ai incomes:antes incomes:errado incomes:errei incomes:favor incomes:isso incomes:na incomes:para incomes:pergunta incomes:que mensagem me~na na na~de novo_a novo~anterior o_que outra outra_pergunta overdue:antes
overdue:falei overdue:quero overdue:respondi overdue:resposta overdue:sem para_outra para_pergunta passada_que passada~errei pergunta_$ pergunta~que que_dei quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:antes rates:como rates:da rates:de rates:para refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta
ultima_resposta ultima~que um_ctrl um~z volta_a volta_la volta_na z_ai`,
    '-3': `^_a ^_boa ^_outra ^_pergunta boa boa_pergunta de_volta instalments-left:a instalments-left:ultima para_comeco`,
    '-4': `inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela`,
    '16': `?confirm-change ^_desisto ^_esquece deixa desisto esquece`,
    '15': `canse- cansei deixa_$ desis-`,
    '14': `^_cansei cancela_$ esque-`,
    '13': `?which-creditor ^_cancelar after-roadmap:deixa cansei_$`,
    '12': `?which-change cancelar desisto_$ esquece_$ querer_$`,
    '11': `fazer fazer_isso precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ como_esta deixa_baixo deixa_queto engan- esta_$ la_$ precisa querer queto queto_$ sem_querer`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora baixo baixo_$ cancelar_operacao chega_disso chega~por confirm-change:esta curio- curiosidade curiosidade_$ deixa~la desisto_dessa disso_por disso~hoje era_so era~curiosidade essentials:deixa essentials:desisto essentials:esquece estou_a estou~fim fim_agora operacao operacao_$ quere- so_curiosidade which-change:,`,
    '7': `,_desculpa ,_foi after-roadmap:so cancela_isso confirm-change:esquece confundi_, confundi~deixa de_fazer deixa_para deixa~isso desculpa desculpa_$ dessa_$ de~isso era esquece_isso essentials:cancela essentials:cansei essentials:fazer estava~ficando estava~olhando fazer_mais fican- ficando ficando_$ fim isso_$ mais_fazer mais~isso nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer
por_hoje preci- quero~fazer quieto_isso so_ficando so_olhando vou_fazer vou~mais which-change:deixa which-creditor:, which-creditor:deixa`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ?essentials ^_abri ^_chega abri abri_sem abri~querer after-roadmap:era after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:como confirm-change:desisto confirm-change:isso descu- dessa desse_papo enganei enganei_$ essentials:isso estav- estava eu_pedi foi
hoje_$ la me_enganei me~, nada~, nao_era nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi troqu- troquei troquei_errado`,
    '5': `^_era ^_nenhum after-roadmap:estava agora_$ apertei apertei_sem apertei~querer cancela_por cancela~ai cancela~favor confirm-change:cansei confirm-change:mais confirm-change:nada confirm-delete:la confirm-delete:para confu- confundi debt-amount:cancela desse disso engano engano_$ essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_engano foi_meu foi~filho me_confundi mexeu
mexeu_no mexeu~celular nada_nao nao_vou nenhum_, no_celular papo pedi que_mexeu which-creditor:era which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:fazer confirm-change:nao confirm-change:para
confirm-change:so confirm-delete:deixa dedo dedo_$ deixa_, deixa_isso deixa~para deixa~resolvi era_nada era~, errado_$ esquece_o esquece~que essentials:fim filho foi_o foi~dedo hoje ih ih_, ih~nada isso isso_ai isso~la mais meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao nenhu- o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:deixa rates:la resolvi resolvi_aqui sem so
which-change:estava which-change:nao which-change:que which-change:querer which-change:sem which-change:so which-creditor:me which-creditor:nada`,
    '3': `,_esquece ,_me ,_nem ,~o ,~tirar ^_aff ^_nada aff after-roadmap:celular after-roadmap:filho after-roadmap:la after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora ai_, cancela~que confirm-change:, confirm-change:era confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:me confirm-change:nenhuma debt-creditor:, debt-creditor:ai debt-creditor:essa deixa_quieto devia
errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:dessa essentials:disso essentials:estou essentials:hoje essentials:pedi essentials:por esta favor_$ foi_sem foi~querer isso_para n0 nada nao_, nenhum nenhuma o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:para resol- tirar_, which-change:abri which-change:baixo which-change:esquece
which-change:foi which-change:me which-change:nada which-creditor:nao`,
    '-3': `?after-crisis ?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, confirm-change:mudanca essa_mudanca essentials:nada inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os_avisos quero_cancelar`,
    '-4': `deixa_eu essa_deixa essa~para essentials:essa mudanca_$ querer_, sem~,`,
    '-5': `como_estava deixa~estava mudan- mudanca quieto_$`,
    '-7': `deixa~esta`,
    '-8': `querer~deixa`,
    '-11': `deixa_como`,
  },
  choose: {
    '22': `?which-change`,
    '21': `?which-creditor`,
    '20': `^_#`,
    '17': `#_$ FIGURE terce-`,
    '14': `^_a segun-`,
    '13': `debt-kind:# opcao`,
    '12': `?confirm-amount terceira which-change:o`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:as`,
    '10': `# a_dois confirm-amount:a prime- segunda which-change:a which-change:da`,
    '9': `^_as a_quarta a_segunda confirm-amount:segunda numer- numero opcao_# primeira quart- quarta quarta_$ which-creditor:#`,
    '8': `^_do confirm-creditor:do confirm-creditor:meio do_cartao o_primeiro opcao_$ overdue:# segundo segundo_$`,
    '7': `^_o a_# a_do a_primeira as_dividas cartao_$ confirm-amount:# confirm-amount:primeiro confirm-creditor:a dois meio meio_$ n0 o_ultimo primeira_$ segunda_$ ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `as_parcelas do_aluguel o~aluguel parcelas_$ which-change:, which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai carta- cartao confirm-amount:opcao dividas dividas_$ o_do parce- parcelas primeiro primeiro_$ renda_$ ultimo_$ which-change:# which-change:opcao which-change:primeira which-change:valor which-creditor:o`,
    '4': `a_opcao ai_que ai~voce alugu- aluguel botou da_parcela dois_$ eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda segunda_opcao ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:segunda`,
    '3': `#~que ,_a ,_ganho ,_quem ,~dera ,~menos ,~pensar ?debt-kind a after-roadmap:# baixo cima cima_$ confirm-amount:, confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse do eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_# o_de
o_valor o~baixo parcela parcela_$ primeiro_, quem_dera quem~fosse valor which-change:eh which-change:no worry:duas worry:pensar`,
    '-3': `?income-source ?rates NAME_$ ^_nenhuma ^_vale banco_$ debt-kind:do do_banco qual~# vale_o vale~primeiro which-creditor:NAME`,
    '-4': `#~# a~banco debts:# essentials:#`,
    '-5': `debt-kind:a`,
    '-12': `rates:#`,
  },
  crisis: {
    '12': `mais_viver`,
    '11': `viver`,
    '10': `morrer_$ quero_morrer viver_$ worry:morrer worry:quero`,
    '9': `morre- morrer`,
    '8': `after-roadmap:viver guent- nao~mais`,
    '7': `,_ja`,
    '6': `after-roadmap:vida vida`,
    '5': `after-crisis:nao after-roadmap:em after-roadmap:mais after-roadmap:pensando after-roadmap:sumir aguen- aguento aguento_mais causa debts:aguento debts:mais em_me em~da em~matar estou_pensando estou~em ja_comprei mais matar nao_aguento pensando pensando_em por_causa sumir sumir_da`,
    '4': `^_quero acaba- acabar adianta after-crisis:para after-roadmap:acabar after-roadmap:tudo compr- comprei comprei_a corda debts:nao eh_eu eu_faco ja ja~a mais_esta matar_$ nenhum_, numero~, pensa- ponte quero~esta que~faco saida vida_$ vivo~,`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ?after-crisis ^_minha acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:esta after-roadmap:estou after-roadmap:ja after-roadmap:melhor after-roadmap:mesmo after-roadmap:nao after-roadmap:vale carta carta_para causa_dessas causa~contas com_tudo contas contas_$ da~por
debts:ja dera despe- dessa- dessas dessas_contas dormi- dormir eu_penso eu~em hoje hoje~nao irmao irmao_mandou irmao~audio jogar jogar_da jogar~ponte ligar ligar_para mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum numero nunca_mais penso penso_em penso~me por~dessas quem_me quem~dera quero quero_mais quero~viver remed- remedio separ-
separei separei_os serio serio_$ se~da vale viver_, vivo`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:estou`,
    '10': `^_era after-crisis:de after-crisis:quero`,
    '9': `after-crisis:, after-crisis:eh era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi bem brinc- estou_bem estre- jamai- jamais`,
    '6': `^_falei after-crisis:estava after-crisis:que after-crisis:vou nao~nisso nisso penso`,
    '5': `^_estava ^_foi after-crisis:brincadeira after-crisis:calma after-crisis:da after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo bem_$ brincadeira desab- era~meu estav- estava expre- expressao falar_$ falei foi_so meu_$ modo modo_de nao_vou`,
    '4': `after-crisis:ao after-crisis:gente after-crisis:letra after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_boa de_falar eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi gente_$ isso_$ letra_$ morrer nao_$ nao~me nao~morrer pe_da pe~letra so viva vou_me`,
    '3': `,_estou ,~bem ,~minha ^_calma ^_quero ^_sumir after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:do after-crisis:eu after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:mapa after-crisis:matar after-crisis:nada after-crisis:sumir ao boca_para boca~fora brincando calma_nao da_boca de_dizer de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de
estou~e expressao_$ expressao_, falei~boca fazer fazer_nada foi~, forca forca_de forca~expressao ia isso_, letra levou mapa mapa_brincadeira matar me_matar minha_vida morre- nao~fazer oxe pe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga after-roadmap:tudo apaga_tudo apagu-`,
    '11': `^_deleta apague deleta meus tudo_$`,
    '10': `apaga- apagar meus_dados tudo`,
    '9': `^_apagar ^_exclui ^_limpa after-roadmap:apagar cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido some_com tudo_que`,
    '8': `^_apague ^_some apagar_tudo cadastro_$ essentials:meus essentials:quero exclusao infor- informacoes_$ limpa quero_ser`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus conta_$ deleta_tudo elimi- essentials:apaga essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao limpa~registros meu_$ meu_historico quero~minha some`,
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa apagar_meus apagar~dados apague~meu dados_$ elimina_minhas elimina~informacoes essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_exclusao que~meu registros registros_$`,
    '5': `:apaga :apagar :cadastro :conta :dados :exclui :meus ?essentials ^_elimina ^_quero ^_remove after-roadmap:dados after-roadmap:exclui after-roadmap:informacoes after-roadmap:lgpd after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apaga~que apague_o apague_tudo com~dados conte- contei dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina esquecam esquecam_tudo
essentials:informacoes essentials:limpa essentials:minhas essentials:que excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_apagar quero_deletar quero_excluir regis- remove ser siste- sistema sistema_$ some~meus tudo~eh tudo~eu`,
    '4': `:minha :tudo ^_esquecam ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:excluir after-roadmap:meu after-roadmap:quero after-roadmap:registros apaga_meu apaga~cadastro apaguem com_meus conta contei_$ dados_dai deleta_meu deleta_o deleta~cadastro deleta~que eh_meu esquecam~que essentials:cadastro essentials:ser essentials:some eu_te
eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ guard- limpa~dados mais_que mais~voce meu meu_ai meus~dai o_meu o~historico pode_excluir pode~meu por_favor que_voce que~guardem que~te que~tudo remov- solic- solicito solicito_a te_contei tem_meu todos_os todos~meus voce_guardem voce~nada`,
    '3': `._$ :informacoes :pessoais :que :quero :solicito :some after-roadmap:contei after-roadmap:favor after-roadmap:guardem after-roadmap:minhas after-roadmap:remove after-roadmap:sistema after-roadmap:sobre as_minhas a~dos com_minhas com~informacoes com~minhas conta_por conta~favor dados_pessoais dai dai_$ dos_meus dos~dados esquecam~sobre essentials:apague essentials:com essentials:conta
essentials:contei essentials:esquecam essentials:exclusao essentials:guardem essentials:lgpd essentials:minha eu_falei exclusao_dos exclusao~meus favor favor_$ meus~pessoais minha~por os_meus os~dados pessoais que_apague que_esquecam quero_mais quero~apague quero~esquecam quero~meus quero~que quero~voce que~falei remove_tudo remove~que sobre_mim some~minhas tira_meus tira~dados todos tudo_sobre
tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete`,
    '21': `consent:nao`,
    '20': `?confirm-creditor ?consent`,
    '19': `?confirm-amount`,
    '18': `?confirm-change nao_$`,
    '17': `?offers confirm-delete:nao`,
    '16': `confirm-creditor:nao n0`,
    '15': `?overdue ^_nem ^_nunca nem thirteenth:ja`,
    '14': `confirm-change:nao consent:nem overdue:estou`,
    '13': `^_errou ^_negativo errou negativo nunca`,
    '12': `^_abafa ^_no abafa abafa_$ confirm-amount:nao nao_apaga nao_eh nenhuma_$ offers:nao offers:ninguem offers:so overdue:tudo quiet- thirteenth:de thirteenth:nao`,
    '11': `,_deixa ^_ninguem ^_pago ^_viajou consent:no consent:passo deixa_como eh_outro errad- errado longe longe_$ nao nao~atrasado negat- negativo_$ nenhu- offers:nem overdue:nos repre- segur- thirteenth:sem viajo- viajou`,
    '10': `^_alto ^_nananao ^_tudo alto_la ate_agora credo credo_$ deixa errado_$ errou_$ gato nada~ver nanan- nananao nananao_$ nos offers:me outro_$ overdue:em overdue:mas overdue:pagando pagan- pagando ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_errado ^_nops a_ver alto as_bolas bolas bolas_$ como_era de_jeito dispenso eh_outra embar- embaralhou embaralhou_tudo estou_fora infor- mexe nao_aceito nao_foi nao_mexe nao~isso nops nops_$ offers:banco outra_loja overdue:dia overdue:nao overdue:pago pedra- recus- todas_em todas~dia tudo_nos vale_o vale~primeiro volta_como volta~era`,
    '8': `^_ainda ^_esta ^_ja ^_mantem ^_nao ^_nenhuma ^_nenhumazinha ^_vale antes_fosse banco~de confirm-change:deixa confirm-creditor:de confirm-delete:nada consent:fora consent:para consent:prefiro consent:proxima consent:quero de_ideia direito_$ dispe- esta_trocado esta_viajando fosse fosse_$ jeito limpo mante- mantem morto mudan- mudanca mudei~ideia nao_nao nao~essa nenhuma nenhumazinha offers:cobranca
offers:nenhuma offers:total outro overdue:ainda overdue:certinho overdue:limpo overdue:nenhumazinha pago_certinho passou_longe querer~deixa silen- thirteenth:gastei thirteenth:nem thirteenth:quem trocado trocado_$ vale viajando viajando_$ viajou_$`,
    '7': `,~ontem ^_antes ^_comigo ^_mudei acho~nao apagar_$ azul azul_$ bulhu- bulhufas bulhufas_$ capaz comigo_nao como_estava confirm-amount:eh confirm-amount:errado confirm-change:eh confirm-creditor:, confirm-creditor:NAME confirm-creditor:eh confirm-creditor:esta confirm-creditor:nada confirm-delete:! confo- consent:hora consent:livre consent:medo consent:obrigado consent:outra deixa_o deixar_guardado
deixar~mesmo deixa~esta depois~respondo eh~loja em_dia enqua- enquanto entendeu entendeu_errado esquece_a esquece~mudanca essa_mudanca esse~nao esta_errado esta_maluco estav- estava estava_$ guardado_mesmo ja~os la lhufa- lhufas lhufas_$ loja_$ mais_o maluc- maluco maluco_$ mas mexer_$ mudar_$ mudei mudei_de nada nao_confirmo nao_esta nao_mexer nao_muda nao_recebo nao~decimo nao~mudar nem_a
nem_uma nenhuma_dessas nessa offers:de offers:esperando offers:estao offers:nada onde~viu overdue:gracas overdue:todas overdue:vencer overdue:vencido o~fazer passo- passou patav- patavina patavina_$ por_enquanto que_fazer querer_, quieto_$ so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:isso thirteenth:nada thirteenth:nunca thirteenth:tem total_$ vamos_deixar vamos~guardado vencer
vencido ver_$ viaja- viu_isso voce_viu voce~isso`,
    '6': `,_paguei ^_agradeco ^_ate ^_bem ^_de ^_deixa ^_em ^_estao ^_fica ^_nenhum ^_passou ^_so a_mao after-roadmap:cortar agora_nada agora_nao agradeco agua ainda_nao antigo apaga_nao ate ate_hoje ate~nada capaz_! confirm-amount:esta confirm-change:de confirm-change:errou confirm-change:estava confirm-change:outro confirm-change:que confirm-creditor:deixa confirm-creditor:errado confirm-creditor:essa
confirm-delete:de confirm-delete:nunca confirm-delete:o conhe- conheco conse- consent:agora consent:contra consent:depois consent:deus consent:estou consent:interesse consent:mas consent:pensar consent:respondo consent:sai contra dados_ai deixa_meus deixa_quieto deixa~dados deixa~estava deixa~por dera~so dessa- dessas dessas_duas de~nenhum de~tirou dos_dois eh_gato eh~por em_sonho errou_feio
esse_ai esta estou_em eu_respondo feio feio_$ feito_relogio fosse_so fosse~isso gaste- gastei gato_por gato~lembre guard- interesse jeito_nenhum lembre_isso loja mais_onde mais~cortar mais~que mantem_como mantem~esta meus~ai me~e mudanca_$ nada_$ nao_autorizo nao_concordo nao_tem nao_venceu nao~deixa nem_pensar nenhum_dos nenhuma~duas nenhum~dois ningu- ninguem no_prazo nome_eh nome~limpo
nunca_tive nunca~nessa o_direito obrig- obrigado obrigado_$ ofere- offers:e offers:pedi offers:se onde_cortar onde_tirou onde_voce outra outra_hora overdue:com overdue:conta overdue:devo overdue:enquanto overdue:esta overdue:feito overdue:nada overdue:nome overdue:nunca overdue:prazo overdue:relogio paga_$ pago pedi_e por_lembre por~isso quieto redon- redondo redondo_$ relog- relogio sem~, senta-
sentada sentada_$ sozinho tem_medo tenho_mais thank- thanks thirteenth:13o thirteenth:carteira thirteenth:me thirteenth:o thirteenth:paga thirteenth:patrao thirteenth:tudo tirou tirou_isso total tudo valor_errado viu which-change:nenhuma`,
    '5': `! !_$ ,_nada ,~certinho ,~disso ,~mexe 13o ^_confundiu ^_diarista ^_esquece ^_nada ^_prefiro ^_trabalho ^_trocou ^_volta aceito aceito_isso agora~posso agrad- ai_eu ai~nao antec- antes antig- apaga- apagar apert- assuntos assuntos_sao assuntos~meus atras- atrasa atrasa_$ autonomo bem carte- carteira carteira_$ cobranca confirm-amount:deixa confirm-amount:nunca confirm-amount:outro
confirm-amount:viajou confirm-change:, confirm-change:antes confirm-change:loja confirm-change:mudanca confirm-change:nada confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:passou confirm-creditor:a confirm-creditor:como confirm-creditor:nunca confirm-creditor:outro confirm-delete:, confirm-delete:como confirm-delete:eh confirm-delete:errado confirm-delete:errou
confirm-delete:esta confirm-delete:fosse confirm-delete:um conforme confundiu confundiu_as confundiu~bolas consent:aceito consent:assuntos consent:dar consent:deixa consent:eu consent:la consent:longe consent:resolver consent:sabe consent:vacinado consent:vida conta_nao cortar da_decimo de_apagar decim- decimo deixa- deixa_do deixar deixa~jeito deixa~velho depois_eu dera_fosse desisti_de
desisti~apagar dessas~, deus_me deus~livre dia dois duas_$ e_me eh_essa eh~ai eh~de eh~meu eles~sabem enquanto_$ errado_isso esper- esperando esquece essa_nao esta~isso estou estou_esperando estou_pagando feito fichado fichado_$ fora gastei_$ guardado ignor- ja ja_gastei ja~as la_$ lembre livre maion- maionese maionese_$ mao mas_pago mas~gastei me_dera me_livre medo medo_de mei_nao mei~tem melho-
melhor meus_assuntos meus~sao meu~eh mexe_$ mexe_nisso mexer minha~financeira mudar n1 na_maionese nao_me nao_ofereceram nao_paga nao_recebe nao_vai nao~esse nao~por nem_que no_dia nos_conforme nunca_vi o_primeiro o_velho ofereceu offers:ate offers:hoje offers:nunca offers:sabem opa_opa opa~, opa~nada overdue:atrasada overdue:atrasei overdue:comer overdue:conforme overdue:deixo overdue:deus
overdue:devendo overdue:direitinho overdue:nenhuma overdue:pobre pagando_direitinho para_proxima patra- patrao pobre_mas por_um prefi- prefiro prefiro~mexer procu- proxima quem_me quem_sabe quem~dera quem~fosse quero_$ relig- relogio_$ resolver respondo_$ rouba- roubada sabem segura sonho sonho_$ sozin- tem_mais tem_nao tem~onde tenho~, thirteenth:as thirteenth:autonomo thirteenth:coisa
thirteenth:dera thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:gosto thirteenth:meu thirteenth:sonho tive trabalho_sem troca- troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado velho velho_mesmo vence- vencer_$ venceu_$ viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_obrigado ,_segura ,~assim ,~era ,~ja ?~nada ^^ ^_13o ^_apertei ^_banco ^_capaz ^_depois ^_desconto ^_desisti ^_deus ^_entendeu ^_esse ^_estou ^_hmm ^_mei ^_pedi ^_pelo ^_pensando ^_perai ^_sai ^_sem a_mudanca aceito_, adiantado agora~da amor ano_nao antes_eh antes~que antigo_$ apaga apaga_$ atrasada atrasada_$ atrasei autonomo~tem banco_nao bem_. calma_, calma~segura capaz~eu caras cobranca_e
comer comeu confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:dos confirm-amount:la confirm-amount:loja confirm-amount:longe confirm-amount:mantem confirm-amount:nenhum confirm-amount:passou confirm-amount:tudo confirm-amount:voce confirm-change:a confirm-change:ai confirm-change:antigo confirm-change:como confirm-change:errado confirm-change:essa confirm-change:esse
confirm-change:esta confirm-change:fosse confirm-change:longe confirm-change:nunca confirm-change:quero confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:bolas confirm-creditor:era confirm-creditor:negativo confirm-creditor:nenhum confirm-creditor:onde confirm-creditor:viajou confirm-delete:deixa confirm-delete:era confirm-delete:loja confirm-delete:mais
confirm-delete:melhor confirm-delete:nem confirm-delete:nenhum confirm-delete:por confirm-delete:vale confirmo confirmo_$ confu- consent:ai consent:bem consent:comigo consent:dessa consent:fazer consent:financeira consent:hoje consent:isso consent:jeito consent:maneira consent:meus consent:obrigada consent:vou corta- dados dar_meus dar~dados de_comer debit- decimo_$ deixa_assim delas delas_$ dera
desconto~nao desis- desisti deu_as deus de~maneira dia_, dois_$ dois_eh dos~eh do~que eh_coisa eh~NAME eh~nao eh~vale eles_nao em_conta encar- era_$ esmol- esmola esque- esquece_, esquece~deixa essa~nao esta_tudo eu_aceito eu~isso fazer_$ fica fica_para fica~o ficha- fiquei_devendo foi foi_isso for fora_$ gordo gordo_$ gosto hmm hoje_nao ifood ih~nao inter- isso_ai isso~, isso~coisa isso~nao
ja_foi ja_torrei jeito_maneira la_essa la~mudanca livre_$ mais_gordo mais_um manei- maneira mantem_o mantem~valor mao_$ mas_em mas_ja mas~dia me_procurou meus_$ minha_vida muda_nao na_vida nada_a nada_atrasado nada_disso nao_conheco nao_devo nao_faz nao_hein nao_preciso nao_recebi nao~, nao~acordo nao~apagar nao~estou nao~obrigado negativo_, nem_um nenhum nenhum_banco nenhuma_atrasada nessa_$
ninguem_me noel nunca_atrasei nunca_nem nunca~mais nunca~nada nunca~vi o_banco ofereceram ofereceu_nada offers:desconto offers:deu offers:estou offers:mesmo offers:ofereceu offers:proposta offers:quer offers:recebi onde onde~isso ora ora_$ overdue:, overdue:atraso overdue:atrasou overdue:certo overdue:elas overdue:negativo overdue:no overdue:venceu overdue:venho o~antigo o~estava o~ja o~mesmo
paga_isso pagando_$ pago_antes pagou pago~de papai papai_noel para_uma pelo pelo_amor perai perai_nao perai~apaga perdi_o pobre por_ora por~nao precisa_mudar prefiro_nao prestacao prestacao_$ procurou procurou_$ proxi- que_estava quero_mudar quero_nao que~hein quieto_por quieto~ora recebi_nada recebi_tudo recebo_isso recebo_nao regis- registro registro_$ respondo rico sai sao_meus se_for segura_a
segura~mao sei_nem sei~que sem sem_carteira so_em so_isso so_se sou_autonomo so~for so~mesmo tem_decimo tem~de tenho~nao thirteenth:aqui thirteenth:decimo thirteenth:foi thirteenth:la thirteenth:mim thirteenth:na thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei todas torre- torrei trabalho~carteira tudo~dia um_tempo valor_antigo
venho vi_mais vi~gordo voce_entendeu voce~errado vou_dar`,
    '3': `,_mais ,_muito ,_nao ,_nem ,~a ,~caro ,~faz ,~pensar ,~tarde ?_nao ?_so ?~se ^_bah ^_desiste ^_mas ^_minha ^_nome ^_onde ^_outra ^_patrao ^_perdi ^_valor a_cor a_deus a_pau acho_que agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto ai~nem amor_, amor~deixa apertei apertei_sem apertei~querer as as_duas assim assim_$ assun- atraso autonomo_$ autorizo a~da bah bah_, banco banco_me
banco~procurou base bem_que bem~eu cancela_essa cancela~mudanca capaz_que carec- casam- casamento certinho coisa com_a comer_$ comi como_esta como~, comprei_nessa com~nao com~que concordo_com confirm-amount:, confirm-amount:as confirm-amount:bolas confirm-amount:com confirm-amount:de confirm-amount:entendeu confirm-amount:eu confirm-amount:fica confirm-amount:foi confirm-amount:ideia
confirm-amount:isso confirm-amount:mao confirm-amount:mudei confirm-amount:nada confirm-amount:nem confirm-amount:que confirm-amount:vi confirm-change:apaga confirm-change:deixar confirm-change:falei confirm-change:jeito confirm-change:mantem confirm-change:melhor confirm-change:mexe confirm-change:nenhum confirm-change:por confirm-change:primeiro confirm-change:so confirm-change:uma
confirm-change:valor confirm-change:voce confirm-creditor:ai confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:as confirm-creditor:da confirm-creditor:dessas confirm-creditor:esquece confirm-creditor:estava confirm-creditor:longe confirm-creditor:me confirm-creditor:mudanca confirm-creditor:ne confirm-creditor:passou confirm-creditor:que confirm-creditor:quieto confirm-creditor:valor
confirm-creditor:ver confirm-creditor:voce confirm-creditor:volta confirm-delete:a confirm-delete:ai confirm-delete:antes confirm-delete:disso confirm-delete:essa confirm-delete:foi confirm-delete:ideia confirm-delete:mudei confirm-delete:pelo confirm-delete:que confirm-delete:ver conheco_$ consent:NAME consent:aceitar consent:autorizo consent:bah consent:capaz consent:minha consent:nessa
consent:ontem consent:posso consent:problema consent:sao consent:sinto consent:tarde consent:tem consent:tenho consent:uma conta_la cor dando dar da~? de de_antes de_onde deixa_ai deixa_tudo deixar_como deixa~ai deixo dera_$ desconto desiste desiste_nao desiste~apaga dessas_$ deven- devendo devo_um devo~tostao dinheiro_do direi- disso_$ do_ano do_jeito dos do~esta duas duas_, e_o eh_por elas
em_junho em~. entrei_agora errado_o errado~valor essa_$ essa~estou esse_bicho esse_dinheiro esse_nao esse~eu esta_atrasada estao esta~, esta~nao esta~o esta~pago estou_me estou~ate estou~boa estou~certinho eu~conheco fica_com financeira foi_essa graca- gracas gracas_a gracas~deus guardar hein hein_$ hmm_nao hoje hoje_$ ideia_$ isso_$ isso~eu ja_caiu ja_comi ja~tudo jeito_que jeito~esta mais_tarde
mas_nem me_ofereceu me_sinto melhor_deixar melhor~como melhor~mexer meu_$ meu_nome meu_proprio meus meus_dados me~nada muda muda_nada mudanca_nao mudanca~quero mundo_$ nao_, nao_chegou nao_deixo nao_obrigada nao_passa nao_porque nao_precisa nao_quero nao_senhora nao~ne nao~os nao~passar nao~sinto nao~um ne_essa nem_conheco nem_de nem_passou nem_por nem_vi nem~o nem~pau nem~perto nenhuma_esta
nenhuma_nao nenhuma~atrasada nenhum~me nessa_loja ninguem~ofereceu no_meio nome_limpo no~, nunca_comprei nunca_me nunca~conta o_patrao o_valor obrigada_$ ofereceram_$ offers:, offers:agora offers:apagar offers:apareceu offers:app offers:as offers:deixa offers:foi offers:for offers:jeito offers:nenhum offers:ofereceram offers:procurou offers:recebo oi_$ ontem ontem_$ opa_, overdue:antes overdue:do
overdue:eh overdue:meu overdue:paguei overdue:por overdue:senhora overdue:sou overdue:sufoco overdue:uma o~antes o~eh pagando_certinho pago_ate pago_no para_esse para_la para_outra para~essa para~nao passa_$ passou_perto patrao_eh pau pedi pelo~, pensando_bem pera~nao perto perto_$ pj pj_$ porque_entrei prazo prazo_$ primeiro primeiro_$ proposta_nenhuma proposta~so proxima_$ que_vale que_vou quem
querer queria~mas quero_apagar quero_que que~falei receb- recebe recebi sem_querer se~de sim~mas sinal sinto so so_quem sou_meu sou_pobre sou~mas so~e sufoc- sufoco sufoco~em tarde tarde_$ thirteenth:? thirteenth:NAME thirteenth:a thirteenth:acho thirteenth:banco thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:e thirteenth:eh thirteenth:para thirteenth:parcelas thirteenth:proprio
thirteenth:recebe thirteenth:terceiro thirteenth:tive tive_conta tive~la todas_elas todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo_certinho tudo~ate tudo~junho um_tostao uma_$ vale_$ valor venci- vi_$ volta which-creditor:duas`,
    '-3': `,_a ,~dera ,~eh ,~enganei ,~mei ._ate ?after-roadmap ?essentials ?incomes FIGURE ^_a ^_autorizo ^_bota ^_certissimo ^_chega ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_desisto ^_deve ^_era ^_estava ^_eu ^_explica ^_issae ^_mais ^_manda ^_meio ^_muda ^_nossa ^_ok ^_passo ^_proxima ^_recusei ^_robo ^_s ^_sei ^_ss ^_stop ^_tem ^_todas ^_topei ^_troca ^_uma ^_vixe ^_yes
^_👍 a_meio abert- aberto aberto_$ aceitar_$ aceitaram aceito_ou adiante adiante_$ adiantei after-roadmap:deixa agora~consigo ai_ai ajuda ajuda_$ ao apaga_tudo atrasadas atrasadas_$ a~parcela banco_, bota bota_ai calma_ai certissimo certissimo_$ chega chove- claro comec- confere confere_$ confirm-amount:quem confirm-creditor:issae confirm-creditor:posso confirm-creditor:sim confirm-delete:certeza
confirm-delete:certinho confirm-delete:para confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ consent:ajuda consent:dentro consent:em consent:esconder consent:idade consent:osso consent:pagar consent:sair consent:se consent:sim consent:yes consi- consigo_ver consigo~isso conta_disso corre- correto cravo- cravou cravou_$ da_hora de_idade
debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debt-kind:eh debt-kind:no debts:nao decid- decimo_nao deixa_essa deixa_queto deixa~la deles deles_$ dentr- dentro dentro_$ descu- desculpa desde desfa- desisto dessa_$ dezembro_$ de~. de~nada dirig- dirigindo dirigindo_$ divida_$ duvida e_eu eh_# eh_ela eh~isso eh~mesmo ela_$ em_dezembro enganei enganei_$ entendi_$
entendo esconder esconder_$ escri- escrito escrito_$ essa~mesmo esta_bom esta_osso estao_$ estava_so esta~esse estou_dentro estou_dirigindo estou_lembrada estou_lembrado estou_moida estou_pensando exata- exatamente expli- faco~disso falar fecha- fica~onde ficha ficha_$ final- fiz flexibles:nada fogo fosse_, fosse~mas fui garantir garantir_$ idade income-low-month:nao income-source:sou
instalments-left:nao issae issae_$ isso_mesmo ja_eh ja~a lasca- lembr- lembrada lembrada_$ lembrado lembrado_$ lembro lembro_de manda- mao_no mao~fogo marid- marido me_enganei mei_$ meio_a meio~meio melhor~por mensa- meu_marido me~, me~mais moida moida_$ mosca mosca_$ muda_$ na_mosca nada_ne nada~esconder nao_conta nao_entendo nao_lembro nao_olhei nao_por nao_quiseram nao_resolve nao_vou nao~#
nao~a nao~certeza nao~conta nao~da nao~garantir nao~lembrada nao~lembrado nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negoc- negociar negociar_$ nem_abri nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_fogo no_se nossa nossa_senhora numer- numero nunca~no o_painel offers:. offers:aceitar offers:ai offers:antes offers:com offers:conta offers:eu offers:juros
offers:meu offers:negociar offers:ou offers:para offers:vi olhei_ainda olhei_no olhei~app onde_$ osso osso_$ outra_$ overdue:# overdue:as overdue:como overdue:da overdue:deixa overdue:disso overdue:entendi overdue:estao overdue:foi overdue:hora overdue:ideia overdue:isso overdue:mais overdue:melhor overdue:o overdue:passada overdue:se overdue:sem overdue:semana overdue:so overdue:tenho
overdue:vencida o~esta o~nao paga_nada paga~ne paguei_nenhuma paguei~esse paine- painel parar parcela parcela_$ passada passou_da passou~hora pensando_$ penso pergunta poe por_$ por_fora por_nome posso posso_garantir preciso_pensar primeira_parcela pronto pronto_$ que_sim quero~isso queto queto_$ que~# quiseram quiseram_negociar recebi_$ recebo_o recebo~decimo recusei resolve resolve_minha
resolve~vida responder_isso robo~resolve s s_$ sair se_$ seguro sei_que sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra_nada ss stop stop_$ te thirteenth:adiantei thirteenth:depois thirteenth:ele thirteenth:eu thirteenth:faco thirteenth:garanto thirteenth:parcela thirteenth:pensar thirteenth:primeira tirar_nem tirar~por topei troca tua tudo_. valor_esta valor~certo vamos_$
vencida vencida_$ ver_isso verda- verdade verdade_$ vir vir_$ vixe volta_$ vou which-creditor:nao worry:dessas worry:estou worry:nada yes`,
    '-4': `,_manda ,_trabalho ?debt-amount NAME_esta NAME~em ^_NAME ^_aham ^_ai ^_avanca ^_bora ^_concordo ^_confirmo ^_exato ^_fifty ^_ha ^_isso ^_me ^_oi ^_preciso ^_que ^_vou a_primeira abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:nao aham ai_mesmo ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ completei confe-
confirm-change:mais confundi_, confundi~deixa consent:? consent:bora consent:conta consent:ja consent:maior consent:na consent:ninguem consent:onde consent:paga consent:pode consent:so consigo conta- debt-kind:o dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer_$ duvid- ela ele ele_$ encal- encalhado encalhado_$ engan- era~que escon- esse_mesmo essentials:nao esta_batendo
esta_certo estou_na estou_por exato exato_$ faco faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty fim financeira_$ flexibles:nao ha_$ incomes:nao interessa_$ ja~em ja~metade liber- maio_$ maior manda_$ meio_$ mes_$ nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_sobra nao_vi nao~afirmar nao~ainda nao~de nao~dizer nao~manda nao~nome nao~porque nao~sou nem_desconfio nem_ideia nome_$
offers:a offers:aceitei offers:mas offers:sei ok olhei_$ ou_nao overdue:? overdue:ja overdue:que overdue:sabe overdue:sei pago_tudo pergu- pode posso_afirmar precisa_nao precisa~deixa primeira quem~nao quero_dizer quis quise- rates:nao responder se_tem segun- sei_se sempr- sempre sobra some sou_diarista sou_mei talvez_$ tenho_certeza tenho_nada tenho~a thirteenth:ainda thirteenth:claro
thirteenth:deus thirteenth:dezembro thirteenth:dizer thirteenth:gracas thirteenth:olhei thirteenth:se tirar trabalho_de tudo_caro tudo_encalhado vem vem_$ vi_se vi~tem which-change:, worry:tudo 👍 👍_$`,
    '-5': `,_troquei ,~tem :nao ?debt-creditor ?debts ?flexibles ?income-low-month ?which-creditor ^_aceito ^_faz ^_loas ^_ontem ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai after-roadmap:esta autonoma banco~era compl- confirm-amount:os consent:eh consent:manda consent:ne consent:ou conta_, conta~nao da_direito da~a deixa~isso direito_a dizer eh_o em_maio imagi- imagino imagino_$ ja_era loas maio mais_nada mas_eh
metad- metade metade_$ nada~, nao_sei nao~mais nao~nao nao~troquei nem_imagino ninguem_$ no~ja offers:da offers:mais offers:olhei offers:quis offers:vou ou pago~certinho por~, pront- quero_fazer quieto_isso sei sem_problema sem~nenhum sim_$ sou_autonoma talve- talvez thirteenth:autonoma thirteenth:maio thirteenth:metade thirteenth:sim thirteenth:vem troqu- troquei troquei_errado uhum`,
    '-6': `,_pago ,~errado ?worry ^_apaga ^_as ^_foi after-crisis:nao consent:vamos consent:voce deixa_eu diarista_$ entendi fale fale_$ garanto garanto_$ manda me_fale nada_nao nao_entendi nao_garanto nao_quis nao_reparei nao~se ne_$ nem_me nem~fale nunca_olhei offers:tudo overdue:NAME overdue:duas querer_$ quis_nao sei_$ sou~,`,
    '-7': `,~tudo ?debt-kind ?more-debts consent:# esta_certinho esta~atrasado juros nao~pago quero_mais repar- reparei reparei_$ so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?after-crisis ?income-source consent:nada consent:sou garan- mais_$ olhei sim tenho_$ worry:nenhuma`,
    '-9': `more-debts:nao`,
    '-10': `nao_juros`,
    '-11': `juros_nao`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '10': `#_% %`,
    '9': `offers:NAME`,
    '8': `cento offers:# offers:a offers:metade perdoa por_cento`,
    '7': `de_desconto desconto desconto_$ metad- metade metade_$ offers:cento offers:por perdo-`,
    '6': `#~cento #~de %_de %~desconto after-roadmap:%`,
    '5': `#_por :desconto a_NAME desco- offers:% offers:tirar tirar~por`,
    '4': `:% NAME~# ^_deram ^_querem after-roadmap:desconto deram deram_# deram~% de~% offers:deram offers:desconto offers:querem tem_# tem~% tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem ^_a after-roadmap:# after-roadmap:apareceu apareceu_para apareceu~NAME a~tem cento_de dando dando_# dando~% desconto_que desconto~NAME desconto~apareceu de~na eh~# falar- falaram falaram_em mas_valor mas~que offers:falaram offers:tem para~eh por~de que_apareceu quere- querem que~bom seras- serasa valor valor_que valor~eh`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '22': `sei`,
    '20': `?income-low-month`,
    '17': `?instalments-left sabe`,
    '16': `ideia nao_sei`,
    '15': `^_nem ^_so duvid- saber_$ se_$`,
    '14': `?debt-amount ^_desconheco ^_fifty desconheco duvida esqueci fifty fifty_$ fifty_fifty lembro perdi sei_la`,
    '13': `^_deu ^_esqueci ^_nunca ^_perdi desconheco_$ deu duvida_$ esqueci_$ ideia_$ juros_nao lembr- nao_juros nem nocao nocao_$ nunca saber so_vendo`,
    '12': `?rates ^_sei ^_talvez alemb- alembro boa_pergunta garan- instalments-left:nao nao_lembro no_se o_carne olhei repar- reparei reparei_$ sabe_$ talve- talvez vendo_$`,
    '11': `?overdue ^_boa ^_meio ^_nao a_meio assinei chute chute_$ debt-kind:sei garanto garanto_$ imagino imagino_$ instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria me~agora nao_garanto nao_mango nem_imagino olhar overdue:sei pegou perdi_a seria_chute sumiu ver voce_me`,
    '10': `?essentials ^_assinei ^_seria ai~me boian- boiando boiando_$ cabec- cabeca cabeca_$ debt-amount:sei esque- estou_boiando estou_voando fora imagi- la nao~se rates:sei sei_$ sei_nao seria so_deus vendo voand- voando voando_$`,
    '9': `?debt-kind ^_ni ^_ninguem ^_no ^_vai ai_voce anote- anotei anotei_$ anoto anoto_nada boa carne carne_sumiu chutando chutando_$ com_minha confirm-change:talvez contr- contrato debt-amount:nao debt-kind:nao deu_branco deu_tilt deus eh_grego entendo escri- escrito essa_me faco_conta foge foge_agora fora_$ grego me_foge meio_$ nao nao_anotei nao_anoto nao_entendo nao_leito nao_reparei nao~certeza ni
ni_ideia nunca_olhei o_contrato por_fora que_olhar rates:esqueci rates:nao sei_dizer seja seja_$ so_chutando sumiu_$ tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei ^_sabe alembro_$ apago assin- branc- branco chine- chines chines_$ chuta- com_lupa conferir confirm-creditor:talvez da_memoria debt-kind:sabe desco- dont dont_know eh_chines escrito_$ essa_conta esta_em esta~letra estou_por estou~fora eu_vou faco_ideia fugiu fugiu_da fugiu~memoria i i_dont incomes:nunca isso_eh isso~chines i~know know know_$
leito lembro_$ li lupa lupa_$ mais_nenhuma mango_$ mas meio memoria_$ miuda more-debts:nenhuma n0 nao_posso nem_desconfio nem_ideia nem_sei num_alembro nunca_perguntei offers:olhei overdue:sabe o~sumiu perdi_as perdi~contas pergu- perguntei perguntei_$ que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:nocao rates:ver sabe_deus sei_nada sem_ler so_com so~lupa talvez_seja tenho~de
thirteenth:se vai_saber worry:mas worry:sei`,
    '7': `?confirm-change ^_ai ^_alembro ^_cada ^_estou ^_num acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ certeza_$ confe- contrato_$ de_lascar de_olhar debt-amount:perdi debt-kind:nunca debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago dific- dificil dificil_viu disso eh~lascar em_letra em~miuda essa~de essa~derrubou essentials:estou
essentials:nunca essentials:perdi essentials:saber eu~entendi eu~saber explicou falou falou~e fecho income-low-month:eh instalments-left:nem juros lascar lascar_$ letra letra_miuda li_mas li~nao mao_no mao~fogo marido_$ mas_nao mas~entendi me_derrubou miuda_$ na_duvida nao_acompanho nao_aparece nao_saco nao_vi nao~afirmar nao~ainda nao~ideia nao~nao ninguem_sabe num oculos_nao oculos~leito
overdue:deus overdue:ideia overdue:nem papel parei perdi~conta pergunta_dificil pergunta~viu pode~que posso_afirmar que~vou rapaz rates:nem saco_nada saco~disso sei_ca sem_oculos sem~nao ser_que ser~sim so talvez_$ tanta~que tenho tenho_certeza tenho_duvida ter_que um_apago ver_$ ver_no vi_se vi~tem vou_saber vou_ter vou~que`,
    '6': `^_essa ^_fecho ^_joguei ^_li ^_sem achei adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ apertou apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler atenc- atencao a~nao banco_sabe boleto_$ ca ca_$ cada cada~eh certe- certeza como_que como~eu conferir_e conferir~te confirm-amount:nao cuida cuida_disso de_abrir de_juros debt-creditor:lembro debt-creditor:nao debt-kind:me debt-kind:nem
debt-kind:quem debt-kind:so debt-kind:tenho despr- desprevenida desprevenida_$ deus_e deus~NAME dia~um disso_$ eh_tanta eh~marido eh~numero esperando_o esperando~rh essentials:eh essentials:mango essentials:sei essentials:sumiu estou estou_lembrada eu~adivinhar e~falo fecho_o fecho~olho fez_foi fez~meu fiquei~duvida fogo foi_meu foi~neto garantir garantir_$ income-low-month:nao income-low-month:no
incomes:boa incomes:me incomes:nao instalments-left:deu instalments-left:lembro jogue- joguei joguei_o joguei~papel lasca- leito_$ lembrada lembrada_$ ler_$ lo lo_se loja_que loja~preencheu me_apertou me_deu me_recordo meu_neto me~branco me~desprevenida minha_nora minha~que nao_achei nao_faco nao_olhei nao_tenho nao~atencao nao~controle nao~de nao~escrito nao~garantir nao~lembrada nao~no
nao~recordo nem_abri nem_ver neto_$ ningu- ninguem no no_fogo no_lo no_papel nora nora_$ no~se nunca_fiz nunca_reparei o_boleto o_olho o_rh offers:sei olhar_$ olhei_$ olhei_ainda olho overdue:deu overdue:perdi o~fora o~responder o~sabe papel_fora para_mim pegou_desprevenida pergunta_$ posso_garantir preen- preencheu preencheu_$ quanto_era que_cuida que_eles que_preencheu que_sabe quem_fez quem~foi
quero_nem quero~ver que~disso que~o que~pode rapaz_da rapaz~loja rates:mas rates:perdi recor- recordo recordo_$ rh rh_responder saco se se_tem sei_bulhufas sei_eh sei_lhufas sei~nada ser~nao sim~ser so~banco tanta_coisa tenho_controle thirteenth:ainda thirteenth:nao tipo_eh um_numero vem_escrito viu viu_$ voce~apertou vou_adivinhar vou~e worry:entendi`,
    '5': `,_sei ,~sei ?incomes ?thirteenth NAME_minha NAME~mao ^_eu ^_evito ^_fiquei ^_pergunta ^_quem ^_sumiu ^_tenho ^_teria ^_vixe ^_vou a_atendente a_conta a_memoria a_nocao a_papelada a_taxa abri abrir_o abrir~aplicativo agora_voce agora~me ajuda_mais aparece_para aparece~mim app aquele_contrato assinei_no assinei~escuro ate_de atencao_nisso atendente_falou atendente~rapido ate~abrir a~falou a~molhou
a~navios bolet- boleto boto branco_$ branco_total cada_dia cada_hora cada~eles chefe_$ coisa_que coisa~me com~mulher confirm-creditor:posso confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ conta_disso controle controle_$ da_cabeca da_loja da~que de_que debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci debt-amount:me debt-amount:nem
debt-amount:tenho debt-amount:ver debt-creditor:nome debt-kind:assinei debt-kind:boleto debt-kind:cabeca debt-kind:ideia debt-kind:nada debt-kind:pegou debt-kind:seria debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depen- depender depender_do depender~humor depois_$ deus_$ deus_sabe deu~total de~tipo dia_eh disseram_mas disseram~eu do_chefe do_humor duvidas duvidas_$
e_NAME e_eu e_pago eh_de eh_um eh~coisa eh~divida eles_mandam eles_nunca eles~me eles~um em_duvida embaralho embaralho_$ em~agora enchente enchente_$ enten- entendi_de era_$ esqueci_quanto essa_eh essa_informacao essentials:boa essentials:e essentials:essa essentials:me essentials:nao essentials:num essentials:vai esta_na estou_lembrado estou_mais estou~duvida estou~ver eu_confirmar eu~com eu~sei
evito evito_ate evito~de e~peguei faco falam_um falam~valor falar_$ falaram_$ falou_rapido fez filha_que filha~cuida fogo_por fogo~isso grego_$ grego_para grego~mim hora_eles hora~falam humor humor_do humor~chefe income-low-month:me income-low-month:saber income-low-month:se income-low-month:sei income-source:em income-source:esta income-source:nao incomes:pergunta incomes:sabe
instalments-left:esqueci instalments-left:ideia instalments-left:me instalments-left:o instalments-left:que isso~grego isso~meu la_$ la_minhas lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mandam_$ mas_eu mas~garanto mas~nao me_embaralho me_falaram me_lascou medo~olhar memoria_nao memoria~ajuda mim_eh mim~grego minha_mao minha_mulher
minhas_duvidas moco molho- molhou molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais mulher_$ na_enchente na_fatura na_ponta nao_boto nao_consta nao_estou nao_presto nao_vem nao~conta nao~lembrado nao~te navio- navios navios_$ nenhuma_$ neto ninguem_decifra ninguem~aquele no_pulo no~antes no~por numero_$ nunca_parei nunca~falaram nunca~para o_rapaz oculo- oculos offers:juros
offers:talvez olha_isso olha~eh olho_e olho~pago overdue:fora overdue:me overdue:mim overdue:olhar overdue:pegou o~e o~eles o~falar papel- papel_antes papelada papelada_molhou papelada~na para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne perdi~nocao pergunta ponta por_isso preciso_ver preciso~no presto presto_atencao presto~nisso que_conferir que_falar que_tipo
quem_olha que~com que~embaralho que~mandam que~mas rapid- rapido rapido_e rapido~nao rates:achei rates:alembro rates:boa rates:carne rates:deu rates:estou rates:la rates:sem rates:vou responder sabe~eh sei_que sei_te sim_pode sumiu_da sumiu~cabeca tanta tenho_essa tenho_la tenho~minhas tenho~os teria teria_que ter~conferir thirteenth:faco thirteenth:garanto thirteenth:no thirteenth:olhei
thirteenth:sei tipo~essa um_valor vai_depender vai~do ver_depois ver_navios ver~papel vi vixe vixe_nem vixe~imagino voce~lascou voce~pegou vou vou_conferir vou~depois`,
    '4': `,_a ,_nao ,~cabeca ,~la NAME~no ^_disseram ^_entrou ^_varia a_idade a_ver abri_as abrir abri~mensagens achei_essa achei~informacao ainda ainda~sei aparece apert- aplic- aplicativo app_$ as_mensagens as_pernas as~deles as~faz atrasando a~nocao bola bola_de bola~cristal botei_na botei~ponta bulhu- bulhufas bulhufas_$ cabeca_esta cabeca~ruim carne_ficou carne~com carta carta_mas carta~nem casa_da
casa~minha causa_$ cego cego_em cego~tiroteio chefe chegou_carta chegou~mas com~ex com~nora conferir_$ confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:no confirm-change:posso confirm-change:sei confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_eu contas_faz contas~tempo conta~nunca contrato_esta contrato~na crist- cristal cristal_$
da_mesada de_cristal debt-amount:a debt-amount:e debt-amount:faco debt-amount:ideia debt-amount:na debt-creditor:o debt-creditor:uma debt-kind:agora debt-kind:cada debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:olhar debt-kind:vou debts:direito debts:dos debts:mas deixa_lembrar deles deus_na deus~causa de~nao de~o disso_nao do_lapis do~do duvida_agora e_saiu e_te eh_essa eh_meu eh_nada
eh_que eh~para eles eles_falam em_tiroteio embar- enche- entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um escur- escuro escuro_$ esperando esqueci_, esqueci~a essa~quebrou essentials:as essentials:assinei essentials:cabeca essentials:carne essentials:fecho essentials:no essentials:ver esta_ruim esta~casa estou_esperando estou~o estou~perdida eu_nao eu_nunca
eu~fiz eu~lembro explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falam falar- falaram fatura_$ fecho_os fecho~olhos ficou_com ficou~minha filha fio_da fio~mesada fique- fiquei fiquei_em fiquei_na fiz_$ fiz_essa fiz~conta fora_disso guard- guardei guardei_$ idade idade_nao idade~deixa income-low-month:deus income-low-month:estou income-low-month:isso income-low-month:que
income-low-month:sabe income-low-month:vai income-low-month:vou income-source:nem income-source:sei incomes:ideia incomes:la incomes:papel incomes:tenho informacao informacao_$ instalments-left:eu instalments-left:perdi isso_para isso~mim ja_esqueci la_saber lapis lapis_$ ler mais_perdida mais~que mandam mango_de mango~juros mao mas_nem mas~abri mas~guardei me me_explicou me_quebrou menor_nocao
mensagens mensagens_deles mesada_$ mim minha_cabeca minha_ex minha_filha minha~no moco_explicou moco~mas muda_tanto muda~que mulhe- mulher n1 na_causa nada_$ nada~juros nao_ajuda nao_guardei nao~disso nao~dizer nao~isso nao~lembrar nao~nada na~da nem_faco nem~as nem~conta nem~por nem~que ninguem~explicou no_aplicativo no_escuro nunca_botei nunca_me nunca~essa nunca~na nunca~no o_fio o_moco o_papel
offers:abri offers:ainda offers:conferir offers:faco offers:nunca offers:so olha olhan- olhando olhando_o olhando~contrato olhar_o olhar~app olhei_no olhei~app olhos olhos_e olhos~vou onde_comeco os_olhos os_papeis os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:agora overdue:aparece overdue:boleto overdue:escrito overdue:nada overdue:nao overdue:no overdue:para overdue:so o~da o~explicou papei-
papeis papeis_$ pelo_outro perdida perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ ponta_do ponta~lapis por~comeco por~ouvido posso que_cego que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_sabe quem~isso que~# que~no rates:. rates:depois rates:ideia rates:me rates:minha rates:nunca rates:sabe rates:saber rates:so rates:taxa rates:tenho responder_$ saiu saiu_pelo
saiu~outro sem so_olhando somar_$ so~e so~na so~o tanto tanto~perdi taxa taxa_$ te_falo te_responder tem_que tem~ver tenho_a tenho_medo tenho_que tenho~menor tenho~olhar tenho~ver ter thirteenth:conferir thirteenth:duvida thirteenth:que thirteenth:rh thirteenth:so thirteenth:vou tipo tirot- tiroteio tiroteio_$ total_$ um_ouvido vai vai_la vai~saber ver~minha vou_pagando vou_ver worry:com worry:nem`,
    '3': `,_no ,_nunca ,~abro .~la ?offers NAME~mas ^^ ^_botaram ^_chegou ^_e ^_esta ^_ih ^_isso ^_minha ^_parei ^_preciso ^_rapaz ^_vish a_cabeca a_empresa a_menor a_minima abri_$ abro_os abro~emails acho~sim agora~sei algo algo_que algo~nao antes_$ aparece~aplicativo assinei_$ assinei_e assinei~nem atendente a~esta a~ideia a~no banco_falou banco~dificil botaram_uns botaram~nomes boto_a boto_no boto~mao
boto~papel carta_que com_bola com~contrato com~eh confirm-amount:garanto confirm-change:deles confirm-change:duvida confirm-change:nao confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim confirm-delete:tenho conta conta_feita contas contas_$ contratada contrato_aqui coragem_de da~mae de_experiencia de_mais de_quanto de_todas debt-amount:agora debt-amount:conta debt-amount:em
debt-amount:essa debt-amount:estou debt-amount:eu debt-amount:fora debt-amount:la debt-amount:mim debt-amount:nunca debt-amount:o debt-amount:olhar debt-amount:por debt-amount:quanto debt-amount:que debt-creditor:, debt-creditor:do debt-creditor:eh debt-creditor:financeira debt-creditor:me debt-creditor:recordo debt-kind:aplicativo debt-kind:branco debt-kind:coisa debt-kind:como debt-kind:deus
debt-kind:eh debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:mas debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:por debt-kind:se debts:. debts:quanto debts:todas deixa_eu deles_$ depende~patrao desconto_nao desconto~sei desse_$ devo~NAME dificil_e dificil~eu disse- disseram disso_eh disso~meu dizer do_patrao do~, do~falou e e_nao e_no e_quem e_vou eh_# eh_uma
eh~financeira eh~nora eh~sabe eh~vou email- emails emails_$ embol- embolado embolado_na embolado~minha enfar- enfartar enfartar_$ entendi_nada entrei_faz entrei~pouco esqueci~era essa essa~eu essa~feita essentials:banco essentials:contas essentials:da essentials:isso essentials:la essentials:minha essentials:na essentials:nem essentials:o essentials:olho essentials:papel essentials:parei
essentials:pergunta essentials:sabe essentials:se essentials:tenho esta_me esta~embolado esta~vindo estou_lembrando estou~experiencia eu_assinei eu_para eu_que ex ex_$ exper- experiencia e~assinei e~eh e~li e~vou faco_a faco~minima falo_$ falou_dificil faz_pouco faz~nao feita fiz ih ih~sei income-low-month:assinei income-low-month:como income-low-month:de income-low-month:e income-low-month:essa
income-low-month:mango income-low-month:nada income-low-month:quem income-low-month:sem income-low-month:tenho income-low-month:um income-source:sem incomes:banco incomes:branco incomes:cuida incomes:da incomes:deu incomes:divida incomes:essa incomes:nem incomes:olhar incomes:que incomes:tipo incomes:vem incomes:voce infor- instalments-left:NAME instalments-left:a instalments-left:carne
instalments-left:conta instalments-left:da instalments-left:deus instalments-left:e instalments-left:fora instalments-left:isso instalments-left:nunca instalments-left:pegou instalments-left:por instalments-left:quem instalments-left:sabe instalments-left:saber instalments-left:tenho irma_que isso_escrito isso~minha ja~, la_que la~eu leito_o leito~que lembrando lembrando_$ lembrar lembrar_$
lembro_, lembro_de lembro~mais li_$ mae_$ marid- marido me_vindo medo medo_de mesad- mesada meu_marido mexe_com mexe~isso me~as minha minima minima_ideia moco_$ na na_cabeca na_casa nada_de nao_deixa nao_enfartar nao_me nao_procurei nao_senhora nao~. nao~bem nao~essa nao~lembrando nao~na nao~qual nao~saber na~do nem_li nem_olho nem~bola nem~mais nenhuma ninguem_me no_app nome_nao nomes_la
nomes~que nome~me no~e numer- numero nunca~isso o_aplicativo o_app o_nome o_rumo offers:carta offers:duvida offers:fogo offers:mao offers:mas offers:nao offers:nem offers:pode offers:posso offers:que offers:ser offers:sim offers:tem offers:vi olhar_no olhar_para olhar~nao olho_mais olho~o os_emails outro_$ overdue:aplicativo overdue:cabeca overdue:carne overdue:conta overdue:deixa overdue:dificil
overdue:disso overdue:eles overdue:entendo overdue:faco overdue:isso overdue:ninguem overdue:por overdue:quanto overdue:quem overdue:recordo overdue:saber overdue:tenho o~aqui o~ficou pago_$ para_saber para~enfartar parei_de parei~olhar patrao_, patrao~nao pegou_$ perdi- pode_ser por_onde por_um por~disso pouco_nao pouco~sei prest- procurei procurei_saber pulo pulo_$ qual~essa quanto_eh que_nao
quebr- quem_mexe quem_sou quem~com quem~disso quem~eu quem~que que~em que~estou que~saber rapaz_agora rapaz~voce rates:as rates:contas rates:contrato rates:deus rates:disso rates:e rates:eh rates:esta rates:explicou rates:falaram rates:informacao rates:isso rates:li rates:na rates:num rates:quanto rates:que rumo rumo_$ sabe_disso sabe_quanto saber_um saber~trem sei_bem sei_por sei_qual
sei_responder sei_se sei~. sei~eh sei~essa sei~falar sei~moco sei~onde sei~senhora sei~viu somar sou_eu sou~para so~sabe tanto_que tanto~nao te te_falar tem_$ tem_algo tempo_que tenho~conta tenho~informacao teria~ver ter~olhar thirteenth:# thirteenth:estou thirteenth:ideia thirteenth:la thirteenth:na thirteenth:ser thirteenth:vi total trem trem_desse tudo_embolado tudo~na um_trem uma_financeira
um~desse um~e uns_nomes uns~la valor_$ ver_com ver~boleto vi_isso vindo vindo_agora vish vi~escrito vou~um worry:comeco worry:disseram worry:falou worry:sem worry:so`,
    '-3': `,_me ,_pula ,~ensina ,~para ?consent ?income-source ?more-debts ?which-change NAME~nao ^_# ^_botei ^_conta ^_eh ^_meu ^_na ^_onde ^_posso ^_sou ^_tudo a_do a_ficha abrin- abrindo abrindo_o abrindo~aplicativo acord- acordo after-crisis:nao after-roadmap:estou ajuda_$ ao~, apaga apareceu atras- atrasado atrasado_$ a~agora banco_$ caiu caiu_a caiu~ficha cance- cara casa_$ catan- catando catando_o
catando~boleto certinho certinho_$ certo certo_, cet cobra- cobra_juros cobranca comer compr- condo- confirm-creditor:eh confu- confusa confusa_nao confusa~entendi conse- consent:estou consent:me consi- conve- de_nao debt-amount:quero debt-amount:vou debt-kind:aquele debts:eu debts:me debts:sei decim- decimo dedur- dedurar dedurar_ninguem depois~te desen- dessa dessa_$ deve_nao deve~teme de~que
dinhe- dinheiro direito dois eh_$ eh_da eh_isso eh_so eh~eu ele_$ ensin- ensina ensina_$ entendi_o entendi~pergunta era_a era~pergunta escre- escrever esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:NAME essentials:certo essentials:deixa essentials:gasto essentials:pula essentials:so estou_abrindo estou_catando estou_confusa estou~nao eu~se fala falta fazer fe fe_$ ficha
ficha_$ fim_$ fim_agora fiquei_devendo fui graca- gracas hein hoje_$ income-low-month:mes income-low-month:varia income-source:de instalments-left:interessa liga ligar link me_ajuda me_ensina mesmo_$ metad- metade meus me~dessa me~mais minha_conta moto muito_$ nada_a nada_no nao_, nao_apaga nao_caiu nao_da nao_deve nao_devo nao_gasto nao_mexe nao_muda nao_paga nao_sobra nao_teme nao~da nao~dedurar
nao~foi nao~juros nao~ler nao~negociar negoc- nem_a nem_que nem_vi nenhum nessa nesse ninguem_$ no~do nunca_$ nunca_tive offers:eh offers:eu offers:mais oi overdue:# overdue:? overdue:devendo overdue:falar overdue:mas overdue:nenhuma overdue:pagando overdue:paguei overdue:todas overdue:tudo overdue:uma o~que pague- paguei paguei_$ para_que parar parce- parti- particular particular_$ passa- pedra-
pegue- peguei pesso- posso_falar prestacao prestacao_$ qual_era qual~a que_eh que_essa quem~deve quer quis quise- rates:cet rates:direito rates:para rates:serve regis- saldo se_eh se_me sei_ler sei_mexer sei_nem sem_juros serve so_isso so_mais sobra teme teme_$ tenho_$ tenho_fe thirteenth:tenho tira traba- trabalho trans- tua tudo_$ ultim- ultima_$ uma um~de vamos vence- vi_$ voce_$ volta
vou_dedurar vou_falar vou_responder vou~disso vou~ninguem worry:de worry:minha worry:no worry:tenho z z_$`,
    '-4': `:sei ?flexibles ^_as ^_foi ^_nada ^_que aceit- ai_$ certi- cobra consent:nem consigo credi- debt-kind:fatura direi- direito_explica eh_a ele essa_nao essentials:faco essentials:mais explica_$ falar_disso flexibles:nao gasto_$ hoje isso_nao ler~explica mexer nao_consigo nao_interessa nao_precisa nao_quero nao~mexer nao~muito nao~renda negat- nem_uma offers:de offers:me offers:ninguem overdue:ainda
pula pula_$ quanto_$ quero_dizer rates:? rates:cobra segur- sim_mas tenho_renda thirteenth:gosto tive uma_$ um~que worry:me`,
    '-5': `^_nenhuma ^_sim ^_um a_fim after-roadmap:nao capte- captei captei_$ consent:nao de_outra debt-kind:NAME debt-kind:carne debt-kind:do estou_no estou~fim explica gasto incomes:renda ler_direito more-debts:outra nao_captei nao~falar o~eh precisa sei~direito`,
    '-6': `:nao ?after-crisis a_pergunta fim gosto inter- interessa interessa_$ nao_eh nao_tem offers:nada outra_$ renda worry:estou`,
    '-7': `debt-kind:a de~nada faco_nada outra`,
    '-8': `mais_nada`,
    '-9': `nao_vou`,
    '-10': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei ofert- oferta`,
    '11': `^_deixei after-roadmap:prazo quis_nao`,
    '10': `aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar nao~nao proposta`,
    '9': `a_proposta offers:nao passar_$ prazo_$ propo- vence- venceu vou_aceitar`,
    '8': `?offers aceitei aceitei~acordo after-roadmap:quis caiu_$ caro deixei_passar nao_vou offers:quis offers:recusei passar perdi~prazo venceu_$`,
    '7': `^_desisti aceit- aceitei_o after-roadmap:deixei after-roadmap:proposta a~caiu a~venceu caducou caiu da_NAME desisti mais_a offers:a offers:prazo o~acabou passa- prazo_acabou proposta_caiu sumiu`,
    '6': `^_dispensei acabou_$ aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:passar after-roadmap:venceu aquela a~expirou caduc- caro_$ desconto_sumiu desconto~do desis- dispensei dispensei_o dispensei~acordo do_NAME do_aplicativo expirou_$ mais~oferta muito muito_caro oferta_expirou offers:NAME offers:deixei offers:do offers:o
offers:oferta o~sumiu perdi perdi_o proposta_, proposta_venceu sumiu~aplicativo`,
    '5': `NAME~nao ^_aquela ^_perdi acabo- acabou aceitei_muito aceitei~caro acordo_da acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:perdi after-roadmap:sumiu aplic- aplicativo aplicativo_$ aquel- aquela_proposta caducou_$ com_essa deles_caducou desisti~proposta dispe- eles_pastarem eles~com expir-
expirou ja_passou ja~o mandei_eles mandei~pastarem nao_vale o_acordo o_desconto offers:passar offers:proposta offers:venceu passou_o passou~prazo pasta- pastarem pastarem_com pastarem~essa proposta~caducou recusei_a sumiu_do vale_mais venceu_ontem`,
    '4': `#_mas ,_muito :NAME :proposta :recusei NAME_que NAME_venceu ^_a ^_mandei a_do acordo_$ after-roadmap:aplicativo after-roadmap:caducou after-roadmap:expirou a~deles com~proposta de~mas do_acordo do~da essa_proposta mande- mandei nao_$ nao~mais nao~muito oferta_$ oferta_da oferta~NAME offers:aceitar offers:aceitei offers:caducou offers:da offers:ja offers:mas offers:muito offers:perdi offers:sumiu
offers:vou ontem ontem_$ passo- passou proposta_deles proposta_do proposta~NAME quis_a recusei~do tem~a`,
    '3': `,~puxada ,~vale :a :ofereceu :vale NAME NAME_$ NAME_mas NAME~era NAME~muito NAME~ofereceu ^_nao ^_sumiu ^_teve after-roadmap:cancela after-roadmap:daquela after-roadmap:demais after-roadmap:desconto after-roadmap:do after-roadmap:mandei after-roadmap:passou after-roadmap:vou aquela_oferta aquela~do aquela~nao a~NAME cancela_a daquela daquela_proposta daquela~da da~venceu deixei_para deixei~la
demai- demais desconto desisti_daquela do_app era_, existe_mais ja_era la_a la~proposta mas muito_puxada nao_existe nao~a nao~o ofereceu_# oferta_do oferta_nao oferta_venceu oferta~app oferta~existe offers:acabou offers:acordo offers:caiu offers:caro offers:mais offers:ontem offers:teve para_la para~a proposta~muito puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta
tem_mais teve tirou uma~NAME vou`,
    '-3': `NAME_so aceitar_a aceitar~proposta aceitei~proposta after-roadmap:minha after-roadmap:so da~? foi so_vale`,
    '-4': `NAME_? aceitei_a aceito after-roadmap:foi after-roadmap:vale a~foi minha_proposta offers:aceito`,
    '-5': `after-roadmap:fechei feche- fechei fechei_o fechei~acordo proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor- meus`,
    '12': `dados dados_$`,
    '11': `after-roadmap:dados after-roadmap:meus meus_dados`,
    '10': `^_exporta copia exporta manda`,
    '9': `baixa- baixar exporta_para exporta~mim quero_uma quero~copia uma_copia`,
    '8': `^_manda after-roadmap:baixar after-roadmap:manda after-roadmap:mim infor- informacoes manda_meus mim mim_$ o~voce que_voce voce_tem`,
    '7': `?confirm-delete after-roadmap:copia arqui- arquivo confirm-delete:quero de_mim regis- tudo_que`,
    '6': `:dados :meus after-roadmap:arquivo after-roadmap:informacoes after-roadmap:minhas antes_quero antes~uma confirm-delete:meus confirm-delete:que conte- contei copia_$ do_que informacoes_$ me_manda meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros relat- relatorio ver~que`,
    '5': `^_meus after-roadmap:contei after-roadmap:quero after-roadmap:relatorio after-roadmap:tudo after-roadmap:voce confirm-delete:manda confirm-delete:mim confirm-delete:tudo contei_$ dados~voce envia eu_contei guard- mandar_tudo mandar~que manda~registros me_envia me~meus minha- minhas pode_mandar pode~tudo quero_baixar quero~o que~contei que~tem registros_$ sabem sobre_mim um~com voce~de voce~sobre`,
    '4': `:gostaria :guardaram :ver ^_gostaria ^_quais ^_quero after-roadmap:envia after-roadmap:imprimir after-roadmap:registrado after-roadmap:sobre after-roadmap:uma antes com_minhas confirm-delete:copia confirm-delete:eu confirm-delete:para confirm-delete:uma confirm-delete:voce copia_de copia~tudo de_tudo do~eu do~voce envia_o envia~que esta~de impri- imprimir informacoes_voce manda_$ manda_um
manda~dados manda~relatorio num_arquivo o_relatorio quais quais_informacoes quero relatorio_do relatorio~que sobre tem_$ tudo tudo~eu ver ver~dados voce`,
    '3': `:copia :informacoes :manda :tem :voce ^_antes ^_espera after-roadmap:antes after-roadmap:documento after-roadmap:me after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:registros after-roadmap:sabe after-roadmap:tem arquivo_$ arquivo_com arquivo~minhas a~pediu baixar_o baixar~que com_tudo com~que confirm-delete:antes confirm-delete:dados confirm-delete:de
confirm-delete:o confirm-delete:pode confirm-delete:ver contei_aqui dados_, defen- docum- documento documento_com e_me entre- esper- espera espera_antes espera~quero eu_falei falei_$ gosta- gostaria gostaria_de guardam guardaram guardou guardou_$ manda_o mandar manda~documento meu_$ meus~, me~o num num~e para_mim pediu quais~voce que_esta que~aqui que~falei que~guardaram que~guardou registrado
tem_meu tem~mim tudo_num tudo~voce um_arquivo um_documento uma uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardaram voce_guardou voce~meu`,
    '-3': `^_limpa ^_some ^_voce apaga- apaga_tudo apagar apagar_meus apagar~dados apaga~que some some_com voce~meus`,
    '-4': `^_apaga after-roadmap:apaga apaga exclu- quero_que`,
  },
  greet: {
    '18': `oi_$`,
    '17': `debts:NAME`,
    '16': `^_oi oi`,
    '14': `:eae ^_eae eae eae_$`,
    '13': `:oi ^_NAME bom_dia`,
    '12': `:opa ^_bom`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai NAME_$ dia_$ e_ai`,
    '9': `:e :oii ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde tarde`,
    '7': `:dia after-roadmap:dora boa dora`,
    '6': `,_tudo :eh :robo after-roadmap:bom after-roadmap:dia ai debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:, ?debts NAME alguem_ai eh_robo robo robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :? :certo :sou :voce NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem debts:tudo n0 nome_eh opa_, sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:do :nome :tudo ? after-roadmap:ai algue- alguem bem certo dividas_$ eh~, eh~? meu~eh`,
    '-3': `?debt-kind ?income-source ^_beleza debts:e minha- minhas renegociar`,
    '-4': `:minhas ?~de debt-kind:NAME de~minhas minhas_dividas`,
    '-5': `._$`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '19': `ajuda`,
    '18': `como_$`,
    '17': `fala repet-`,
    '16': `?debt-amount ^_botei ^_fala ^_ha botei`,
    '15': `^_ahn ^_hein ahn ahn_$ ha_$ hein oi_?`,
    '14': `?flexibles ^_ajuda ^_explica ^_oi desen- entendi ha hein_$ nao_entendi oi socor-`,
    '13': `:socorro ?incomes audio audio_$ botei_$ da_um enten- repete repete_$`,
    '12': `^_como ^_repete capte- captei captei_$ como_assim expli- me_socorre nao_captei nao_peguei o_que ou peguei_$ pergu- preci- socorre socorre_$`,
    '11': `?rates ?which-change ^_? ^_precisa assim como como~isso consent:ajuda eh_mensal exemp- exemplo explicar mensal mensal_isso pegue- peguei serve`,
    '10': `?debts ?essentials ^_desenha ^_onde ^_pode a_pergunta aqui_$ da_uma de_qual delas_$ desenha desenha_para desenha~mim eh_para entendi_$ pergunta por_mes qual qual_delas quer quero_ajuda`,
    '9': `:ajuda ?overdue ^_aceita ^_entra ^_posso ^_preciso ^_quais ^_tipo a_ficha aceita aceita_audio atola- caiu~ficha chuta- chutar chutar_$ confirm-delete:? debts:ajuda delas desenho desenho_$ eh~mes estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ impor- importa importa_$ isso_importa me_da mes_eh me~uma n0 nao_caiu overdue:como o~ai pode_repetir por~eh posso_chutar posso_mandar
preciso quais_gastos qual_$ que_$ repetir respondo ser tambe- tambem tambem_$ tenho_que tipo um_NAME um_desenho um_help`,
    '8': `^_da ^_exemplo ^_isso ^_que ajuda- as_atrasadas as_que atolado atolado_em atolado~conta botei_aqui caiu_a consent:dividas consent:ha consent:me da~desfazer debt-amount:eh desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_miudos entendi_bulhufas entra essentials:fala essentials:por estou_atolado estou~me exato exato_$ exemplo_por exemplo~favor explica_melhor explicar_$ fala_dificil
ficha ficha_$ incomes:qual me_ajuda miudo- miudos miudos_$ ou_o overdue:botei overdue:qual para_desfazer para_escrever plano_$ pode_explicar portu- portugues posso precisa preciso_de quais qual~qual que_pergunta que_somar repetir_$ responder_$ sair ser_exato somar_tudo so~sair taxa_$ tenho~somar thirteenth:? troca_em troca~miudos voce_fala voce~dificil`,
    '7': `^_conta ^_pergunta ^_qual ^_respondo ^_serve ^_socorro ^_troca after-roadmap:ajuda after-roadmap:help after-roadmap:preciso ajudam assim_$ atrasadas bruto_ou caiu ce com_divida comprovar comprovar_$ com~ou conta- da~help da~luz de_um debt-amount:como debt-amount:qual debt-amount:que debt-kind:para devagar_$ de~. diabo~isso eh_por eh~comer em_conta esta_devendo esta_falando eu_vejo eu~aqui explica
facil facil_$ fala_de fala_devagar falta_$ faz_um flexibles:que incomes:botei incomes:como incomes:que instalments-left:? juros_ou juros~sem limpar_minha limpar~vida liquido liquido_$ luz_$ mais_facil me_organizar melhor_$ minha~financeira nao~a novo_$ o_do onde_acho opcoe- opcoes opcoes_$ organizar_minhas organizar~contas orien- orientacao ou_da ou_sem overdue:eh overdue:entendi overdue:explica
overdue:que overdue:tipo o~tambem para_que para~depois pergunta_mais pergunta~facil pergunta~novo pode_ser por_alto precisa_comprovar preciso_me preciso~organizar qual~a que_ser quem~devendo queria_ajuda quero_limpar que~dizer que~exato rates:? rates:hein respondo_como sair_das sair~dividas sao~opcoes serve_$ serve_por serve~alto so_quero socorro somar tem~ser troca uma_luz vejo vida_financeira
voce_ajudam`,
    '6': `:. ^_o ^_vim a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:nesse after-roadmap:orientacao ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as~? as~ja bicho_eh bicho~esse bruto bulhu- bulhufas bulhufas_$ burro_$ cartao_ai com_juros comer_? como_respondo como~quanto com~dividas consent:da conta_o contar_o contar~cartao
contas_$ da~exemplo da~forca de_comer de_gasto de_orientacao debt-kind:aqui debts:como debts:da debts:fala debts:pergunta debts:pode debts:preciso debts:sair debts:um descubro_quanto descubro~falta devag- devagar diabo diabo_eh difer- diferenca dificil_$ dividas do~filho eh~isso em_que entendi_foi entendi_nada entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim
essentials:como essentials:ou essentials:serve eu~agora eu~esse exemplo_$ explica~burro faco_agora fala_portugues falan- falando fala~novo filho_$ flexibles:ou flexibles:qual foi_nada forca_ai foto foto_$ instalments-left:que interessa_para interessa~que isso isso_interessa isso~para ja_paguei ler_direito liqui- mais_simples mandar mandar_foto mes mes_ou mexer_nesse nao~foi nesse_link no_boleto
onde~essa organ- organizar overdue:audio overdue:ha overdue:quais o~eu o~ou o~ponho o~quer palav- palavras palavras_$ para_burro pedir_ajuda pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa pode~aproximado pode~as ponho ponho_aqui portugues_$ por~ou posso~foto precisa_ser qual_eh qual_era qual~diferenca que_bicho que_diabo que_ponho que_quer quem_esta quer_dizer quero_organizar
quero_sair quero~minha que~de que~eh que~nisso que~paguei que~sabe rates:acho rates:entendi rates:fala rates:oi respo- respondo_isso sabe_fazer sei~direito ser_aproximado significa_isso simpl- simples simples_$ tem_que tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um_exemplo uma_forca vale_contar vale~o vim vim_pedir vim~ajuda voce_sabe voce~fazer voce~quem which-change:para
which-change:que`,
    '5': `^_bruto ^_de ^_em ^_gostaria ^_por ^_quer ^_vale after-roadmap:ajudam after-roadmap:estou after-roadmap:mexer after-roadmap:repete after-roadmap:sair after-roadmap:sei after-roadmap:vida afund- afundado afundado_em afundado~divida ai_eh ai~o ajudar alguem_me alguem~ajuda app as_vencidas as~entram atrasadas_entram atrasadas~na bicho bruto~liquido burro cada_um ce_quer com_farinha com_minhas come
come_com comer come~farinha como_descubro como_eu como_vejo como~eu como~sei compr- confirm-delete:que consent:conta consent:das consent:explica consent:preciso consent:sabe contando contando_as contando~vencidas contar das das_duas de_hoje de_novo debt-amount:o debt-kind:? debt-kind:mim debt-kind:que debts:entendi debts:entra debts:exemplo debts:quero desfazer dessas_dividas desse de~loja direito
direito_explica disser disser_sim disser~o diz_$ do_mes documento_$ duas~diz eh_cada eh_contando eh~as eh~um eh~valor em_divida enrol- entendi~pergunta entram entram_na entram~conta escrever escrever_o escrever~numero esqueci_qual essa_informacao esse_$ esse_nome essentials:isso essentials:o essentials:que essentials:repete esse~ai esta~de estou_afundado estou~nao eu_disser eu_faco eu~o eu~se
explica~leito fala_mais falando_de falando~qual falar_por fala~simples farin- farinha farinha_? fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:por forca gasto_$ hoje_ou hoje~o incomes:eh incomes:exemplo incomes:fala incomes:isso incomes:mes incomes:ou incomes:pode incomes:por incomes:quais informacao informacao_$ isso_come isso_no
isso_que isso_serve isso~boleto isso~com isso~de isso~por isso~voce leito_$ ler ler~explica limpa- limpar livrar_dessas livrar~dividas loja_eh loja~essa mandar_documento mensa- mexer~link me~dessas minhas_contas na_conta nao~ler nao~mexer nesse no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde onde~vejo ou_liquido ou_separado ou~juros overdue:ajuda overdue:isso para_ajudar
para_leito para_sair pergunta_? perguntou perguntou_$ pode pode~no por precisa_mandar precisa~documento qual_das qual_loja qual~duas qual~eh qual~voce que que_ce que_isso que_ja quer_saber queri- queria quero~das quero~minhas quer~o que~aqui que~cada que~faco que~perguntou que~serve que~tudo rates:como rates:eu rates:mes rates:onde rates:repete repete_que responder saber~que sei_ler sei_mexer
separ- separado separado_$ ser_no ser~olhometro se~disser sim_o sim~que socorro_estou socorro~afundado soma_tudo soma~ou tambem_? tipo_o tipo~que tudo_ou tudo~separado um um_$ uma~ai vale vejo~juros vencidas vencidas_? voce_esta voce_perguntou voce~falando`,
    '4': `:novo :pode NAME_diz ^_alguem ^_coloco ^_com ^_faz ^_me ^_nao ^_soma ^_vi a_desse a_pensao acho_esse acho_isso acho~trem acontece_? after-roadmap:contas after-roadmap:dessa after-roadmap:desse after-roadmap:entendi after-roadmap:gostaria after-roadmap:link after-roadmap:luz after-roadmap:so after-roadmap:uma ai_tambem ajuda_ai ajuda_com ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com
ajudar~divida ajuda~amor aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu a~disso bico_tambem boto_aqui buraco_$ canto_da canto~fatura centavo_por centavo~centavo cima_$ coloco coloco_o coloco~do como~taxa com~? confusa confusa_nao confusa~entendi consent:financeira consent:help consent:melhor consent:minhas
consent:orientacao consent:responder consent:uma consent:voce conta conta_? conta_a conta~bico credo- credor credor_$ da_fatura das_dividas das~NAME da~fica da~toda de_deus de_gente debt-amount:ajuda debt-amount:audio debt-amount:entendi debt-amount:fala debt-amount:isso debt-amount:ou debt-amount:por debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:cada
debt-kind:em debt-kind:esse debt-kind:explica debt-kind:isso debt-kind:ou debt-kind:um debt-kind:vale debts:NAME debts:agora debts:estou debts:exato debts:me debts:mes debts:onde debts:ou debts:que debts:ser debts:taxa depois_? descu- descubro dessa- dessas desse_buraco desse~tambem devedor_$ devendo_$ de~orientacao de~ou de~sobre diferenca_disso diferenca~tudo dific- dificil direi- disso_tudo
divid- divida_$ diz do_ano do_app do_meu docum- documento do~aparece do~isso do~marido do~ou duas_NAME eh_$ eh_credor eh_de eh_parcela eh_saldo eh_taxa eh~devedor em em~canto em~lugar enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel esqueci~era essa_$ essa_pergunta essas_opcoes esse_trem essencial essencial_$ essentials:? essentials:bicho essentials:delas essentials:em
essentials:esse essentials:explicar essentials:juros essentials:mes essentials:novo essentials:onde essentials:precisa essentials:qual esta_atrasada esta_perguntando esta~isso estou_confusa estou_enrolado estou_perdido eu_acho eu_apagar eu_boto eu_sei eu~paguei eu~sim eu~some e~que faco~sair fala_lingua falando_$ falar~audio fala~de fatura_fica fazer_$ fica_$ filho flexibles:mes flexibles:precisa
flexibles:tipo flexibles:vejo funciona_isso funciona~aqui gostaria~orientacao incomes:ce incomes:explica incomes:posso incomes:precisa incomes:ser incomes:serve indicaram indicaram_voce indicaram~para instalments-left:eu instalments-left:para interessa juros_$ leito lingu- lingua lingua_de lingua~gente link_$ livra- livrar lugar lugar_do lugar~app luz manda- mandar_audio marido_tambem me_indicaram
me_livrar melho- melhor mes_tambem mes~? mes~do mes~por mes~serve meu_filho meu_ou meu~da mexer me~ai me~pelo minha_vida na~? nisso o_bico o_cartao o_numero o_valor oi_nao oi~entendi onde_eu onde_fica onde_que onde~eu onde~isso orientacao_$ orientacao_sobre ou_do ou_por ou_tudo ou~ano ou~junto ou~parcela overdue:caiu overdue:pode overdue:posso overdue:ser overdue:taxa o~eh o~entra o~isso o~mes
o~meu o~sao o~significa paguei_$ para_outro para~das para~o parcela parcela_em parcela~aberto passado_serve pedir pelo_amor pelo~de perdido perguntando perguntando_isso perguntando~? pode_trocar pode~por por_audio por_centavo por_cima por~esta posso~audio posso~por precisa~centavo preciso_sair preciso~desse preciso~um quais_sao quais~as quanto_falta que_? que_canto que_esta que_lugar que_mesmo
que_responder que_sao que_significa que_voce queria_uma queria~ajuda quero_me quero~livrar que~? que~acho que~ajudam que~boto que~credor que~essas que~parcela que~perguntando que~saldo que~taxa que~tenho rates:aqui rates:as rates:direito rates:essa rates:isso rates:ou rates:posso rates:quer rates:responder rates:respondo rates:tambem sabe saber_o sair_desse saldo_devedor sao_as sao_essas se_esta
sei~esta sem_juros ser_centavo ser_por serve_essa serve~pergunta ser~cima se~apagar se~atrasada signi- significa so_as soma some_o some~que so~atrasadas so~conversa so~meu taxa tenho~responder toda_$ total_ou total~da trem_$ um_ou um_para um_por uma_ajuda uma_orientacao um~outro um~tudo um~um valor_total valor~ou vejo_o ver~minhas vi_que vida vi~voce voce voce_para voce~ajudar which-change:?
which-change:aqui which-change:eh which-change:isso`,
    '3': `,_qual :aqui :fazer :posso :queria ?consent ^^ ^_quero ^_se aceit- after-roadmap:dessas after-roadmap:divida after-roadmap:limpar after-roadmap:me after-roadmap:nao after-roadmap:organizar after-roadmap:queria after-roadmap:quero after-roadmap:sobre after-roadmap:vi ajuda~minhas ajuda~pagar ajuda~sair apaga- apaga_so apagar apagar_? apaga~a aparece aqui_? atrasada_$ atrasadas_$ a~. a~do a~mes bico
boa~queria boleto_$ boleto_ou boleto~o botar botar_o botar~que boto burac- buraco cada canto ce_falou centa- centavo centavo_$ ce~eh ce~saber cima claro_$ coloc- comecar_me comecar~ajuda confirm-delete:as confirm-delete:isso confirm-delete:o confirm-delete:para confirm-delete:se confu- consent:a consent:ajudam consent:as consent:contas consent:desse consent:devendo consent:em consent:essa
consent:estou consent:fazer consent:limpar consent:organizar consent:pergunta consent:quero consent:respondo consent:um contam contam_? conta~desse conta~vale conversa_ou conversa~o da da_familia de_ajuda de_divida de_quando debt-amount:esse debt-amount:explica debt-amount:nao debt-amount:pode debt-amount:tudo debt-kind:as debt-kind:com debt-kind:come debt-kind:como debt-kind:nao debts:as
debts:assim debts:das debts:dificil debts:dividas debts:explicar debts:faco debts:favor debts:filho debts:isso debts:mandar debts:novo debts:organizar debts:paguei debts:por debts:posso debts:significa debts:soma debts:vida debts:voce desfa- dessa_vida dessa~de desse_mes deved- devedor deven- devendo de~com de~comprei de~financeira de~mes de~renda digo_aqui dividas_$ dividas_? dizer dizer_esses
dizer~nomes do~passado duas eh_essa eh~botar eh~em eh~pergunta em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi_o escre- escrever_$ essentials:as essentials:diferenca essentials:dificil essentials:eh essentials:falando essentials:faz essentials:fica essentials:mandar essentials:nao essentials:pergunta essentials:troca essentials:voce esses_nomes esse~no
esta~boleto estou_endividada eu_perco eu_posso eu~fazer eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer~? fica finan- financeira flexibles:eu flexibles:juros flexibles:somar flexibles:tudo gasto gente_$ gosta- gostaria gostaria_de incomes:alto incomes:as incomes:audio incomes:comer incomes:entendi incomes:entra incomes:exato incomes:mandar incomes:o
incomes:para incomes:taxa incomes:tudo incomes:valor instalments-left:apagar instalments-left:interessa instalments-left:o instalments-left:se instalments-left:tambem isso_$ isso~ce ja~contam junto junto_$ link me me_perdi mes_passado mes_voce mes~quer meu~tambem me~voce mim_$ minha- minhas muda~um n1 nada_desse nao_ouvi nao~direito negocio_no negocio~app nisso_$ no_app nomes_$ o_aluguel o_juros
o_meu o_plano o_vale onde~me orientacao_financeira orientacao~minhas outro_$ ouvi_direito ou~as ou~de ou~do ou~familia ou~que ou~semana overdue:aqui overdue:comer overdue:exemplo overdue:foi overdue:mandar overdue:o overdue:pergunta overdue:quer overdue:tenho o~acontece o~comeco o~mesmo o~posso o~quando o~voce pague- paguei paguei_contam paguei~? para_botar para~com para~isso para~minhas passado
perco perco_se perco~apagar perdi- perdi_, perdido_me perdido~ajuda perdi~qual pergunta_isso perguntar_$ plano plano_tambem plano~? pode~so por_semana por_um portugues_claro por~pergunta posso_fazer posso_te posso~perguntar precisa~exato preciso~ajuda preciso~orientacao preciso~uma qual_a qual_mes qual_renda quando_comprei que_acontece que_eh que_entra que_eu que_muda que_posso que_que que_tipo
quer_$ queria~com queria~para quero~dessa quer~esses quer~exatamente que~ce que~da que~do que~essa que~falou que~para que~perco que~posso que~vejo rates:a rates:ai rates:assim rates:bulhufas rates:dificil rates:do rates:em rates:faz rates:ler rates:meu rates:mim rates:nome rates:num rates:o rates:paguei rates:para rates:pergunta rates:ser rates:simples rates:vale rates:vejo refor- renda_voce
renda~esta repete_a repete~eu repete~pergunta saber_exatamente sair_dessa sair~buraco sair~vida saldo se_apagar se_eu ser_so ser~as ser~por sobre_minhas sobre~dividas socorro_$ tarde_queria tarde~ajuda te_perguntar thirteenth:conta thirteenth:contando thirteenth:da thirteenth:depois thirteenth:para toda trem troca- trocar tudo_$ tudo_junto vale_tambem valor_com valor_de valor~hoje valor~juros
vejo_esse vejo_isso vejo~negocio venci- vida_de vida~divida which-change:de which-change:explica which-change:nao which-change:ser`,
    '-3': `,_que :com :funciona :minhas :nao :quero :voce ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?income-low-month ?which-creditor FIGURE ^_$ ^_a ^_acho ^_boa ^_depois ^_desfaz ^_essa ^_esta ^_eu ^_foi ^_meu ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_outra ^_perdi ^_reset ^_sair ^_sem ^_sou a_conta acabo- acho_que after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:eh
after-roadmap:mandar after-roadmap:mes after-roadmap:o after-roadmap:posso after-roadmap:que after-roadmap:ser ajuda~negociar anive- aniversario anterior aqui_eh as_duas as_minhas atend- botar- botaram cai calor carne cartao_$ cet_$ coisa_$ como~que com~minhas confi- consent:favor consent:meu consignado conta_uma contas_? contr- cpf cras credi- credito custo da_re debt-kind:NAME debt-kind:conta
debt-kind:do debts:? debts:aqui deixa deixa- deixar desca- desco- desfaz dessa_$ deu dever devo de~, dia dinhe- dinheiro disso_$ do_tempo eh_cet eh_particular eh~? eh~para empre- encer- entendi_mais entendi~ou entra_no esse_governo essentials:ajuda essentials:me estao eu_vou eu~? eu~de explica_$ fala_para falei_$ fase fase_$ favor_me favor~ajuda fazem fora fui ganho gover- governo hoje_$
income-source:o income-source:que incomes:ai incomes:boa incomes:divida incomes:essa incomes:nada incomes:so informacoes interessa_$ isso~eu isso~particular juros_, la lembr- liga ligar lista mais_$ mais_ou mais~menos mas mas_nao me_liga menos_$ merca- meu_$ me~as me~o minut- mudar mudar_o nao_$ nao_precisa nao_quero nao~para negoc- nenhu- nenhuma nunca o_NAME o_preco ok ou_menos overdue:vou o~da
o~do o~nao paga pago para_negociar parar para~voce parti- particular particular_$ passa passar passo pedi pode~depois poema por_ai por~me preciso_pensar preco prime- primeiro procu- pront- pronto proxi- proxima pula pular_? qual~? que_fase que_o quero_sim quero~o que~esse que~falei que~fazem que~o que~vou rates:depois rates:rotativo rates:tem re_$ reset reset_$ retor- saque sei~eh ser_depois seu
sim_por sim~favor so_isso sou so~que taxa_de tempo_$ termi- thirteenth:e tira trocar_$ ultim- um_poema vai vamos viu_$ voce_fazem voce_tem volta vou which-change:as z`,
    '-4': `,_onde :como :eh ?after-crisis ^_ja ^_nada ^_quem ^_sei ^_volta a_ordem after-roadmap:como after-roadmap:fala after-roadmap:mim after-roadmap:novo after-roadmap:ordem after-roadmap:pode anter- boa cance- cobra- coisa com_isso com_o como~o consent:nao consent:pode consent:por consi- de_juros de_que debt-kind:de debts:para de~tipo e_o eh~de entendi_de essentials:quero eu_falei eu~entendi falei
incomes:sei menos nao_ajuda nao_tenho negociar o_boleto onde_vejo ordem ordem_$ outra_pergunta pensar pensar_$ posso~? que_tem que~que rates:, rates:taxa re respondi rotat- rotativo sei_o sei~que ser~? tipo~essa vida_$ viu volta- voltar`,
    '-5': `:isso ?income-source ^_NAME ^_desfazer ^_tudo after-roadmap:isso after-roadmap:qual as_dividas debt-kind:da desfazer_isso eh_que eh~divida essa_divida outra o~que o~tem qual_o rates:cet sair_$ tem_$ tipo_eh`,
    '-6': `ajuda~organizar boa_pergunta cet nao~de pular rates:juros`,
    '-7': `oi_$`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `falar_com humano_$ me_liga`,
    '14': `atendente_$ liga_$`,
    '13': `algue- alguem me_transfere quero_suporte supor- suporte suporte_$ transfere`,
    '12': `chama_o falar o_# qual~# telef- telefone trans- transfere_$`,
    '11': `^_falar com_um gente liga~mim robo`,
    '10': `:humano ^_liga ^_me atendimento de_verdade gente_$ liga_para ligar qual_o`,
    '9': `:atendente alguem_$ conve- ligar_para nao_resolve passa_para pesso- pessoa pessoa_$ verdade`,
    '8': `:tem debts:liga geren- gerente ligar~voce o_gerente posso_ligar posso~para quero~com responsavel responsavel_$ super- uma_pessoa verda-`,
    '7': `#_$ ^_qual after-roadmap:atendente after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina conversar converso converso_com converso~maquina essentials:me maqui- maquina maquina_$ me~para nao_converso para_voce passa quero_falar rates:liga rates:me resol- resolve telefone_para tem~? tem~de tua tua_chefe um_atendente voce_$`,
    '6': `:o ?_quero ^_bota ^_passa ^_quero ^_robo after-roadmap:alguem after-roadmap:atendimento after-roadmap:pessoa atendente_por atendente~favor bota_o bota~gerente com consu- consultor consultor_$ de_robo debts:alguem debts:falar debts:qual debts:quero essentials:atendente essentials:com essentials:tem falar~um gente_de gente~verdade gerente_$ gerente_na gerente~linha humano_ai linha linha_$ na_linha
nao~com nao~minha para_alguem para_conversar quero quero_gente quero_pessoa rates:com rates:falar resolve_minha resolve~vida robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano voce_tem`,
    '5': `?essentials ?rates ^_posso after-roadmap:gente after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:robo atendimento_humano atendimento_presencial atendimento~? central_de central~atendimento chama_uma chama~gerente chama~pessoa com_consultor com_especialista com~pessoa consent:bota crist- cristao de_atendimento debts:# debts:com debts:gente debts:ligar debts:para debts:robo
debts:suporte espec- especialista especialista_$ essentials:# essentials:falar essentials:qual essentials:quero essentials:transfere falar~consultor falar~especialista falar~robo favor_$ ligar_$ me me~alguem mim_$ ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar para_responsavel passa~alguem passa~responsavel pode_me por_favor prefiro~com prese- presencial
presencial_? qual qual~telefone queri- queria quero_ouvir quero~voz rates:# rates:alguem rates:atendente rates:gente rates:para rates:transfere robo_nao telefone_de telefone~voce tem tem_alguem tem_atendimento tem_central tem_ninguem tem~presencial um_cristao verdade_$ vida_$ voz voz_de voz~gente`,
    '4': `,_quero ,~gente ,~pessoa :? :me ?debts ?~gente ^_alguem ^_atendimento ^_prefiro ^_queria ^_tem ^_voce after-roadmap:conversar after-roadmap:falar after-roadmap:gerente after-roadmap:maquina after-roadmap:telefone after-roadmap:verdade alguem_de alguem_pode alguem~me atendente_? atendimento_$ cansei_de cansei~robo carne_e carne~osso centr- central com_alguem com_robo com_uma com~funcionario
com~responsavel com~ser consent:chama consent:com consent:gente conversar_? conversar~um de_carne de_gente debts:chama debts:humano debts:me de~quero e_osso eh_robo essentials:atendimento essentials:humano essentials:o essentials:pessoa essentials:verdade existe_telefone favor funcionario funcionario_$ gosto gosto_de me_ligar me_passa minha_vida nao_gosto nao~ninguem o_responsavel osso para_mim
para~comigo pode~ligar prefi- prefiro prefiro_conversar rates:chama rates:o rates:qual rates:quero rates:verdade resolve_, resolve~quero robo_, robo_quero robo~gente ser telefone~conversar um_funcionario um_humano um_ser um~? verdade_? verdade_por verdade~favor viven- vivente vivente_$ voce~robo`,
    '3': `,_chama :cade :com :falar :pessoa :quero :voce ?~pessoa FIGURE ^_cade ^_cansei ^_existe ^_gente after-roadmap:chefe after-roadmap:com after-roadmap:consultor after-roadmap:converso after-roadmap:favor after-roadmap:prefiro after-roadmap:queria after-roadmap:quero after-roadmap:resolve alguem_para alguem~carne alguem~conversar arruma_alguem atende atende_alguem atender bota~cristao cade cade_o
canse- cansei carne com_gente comig- comigo comigo_$ consent:alguem consent:chefe consent:falar consent:maquina consent:robo consent:tua consent:um consent:vida consent:vivente conversar_$ cristao_para cristao~falar de_voce debts:cristao debts:gosto debts:mim debts:o debts:telefone debts:tem debts:verdade de~e de~por era_gente era~de escrever_$ essentials:alguem essentials:chama
essentials:consultor essentials:de essentials:gente essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:telefone eu~gosto exist- existe existe~para e~ai falar_comigo falar~alguem falar~gente falar~o funci- gente_? gosto~escrever gosto~robo liga_que liga~eu me_arruma me_atende me_atender me_poe me~com me~que mim nao~, nao~de ningu- ninguem osso_ai poe poe_com poe~um
posso prefiro_falar queria_conversar queria_era queria~gente quero_um que~nao rates:atendimento rates:de rates:gerente rates:humano rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:robo rates:telefone rates:tem rates:um respo- robo_$ robo_? robo~tem ser_vivente um um~vivente vida voce`,
    '-3': `?income-source ^_oi ^_para me_ajuda me~um oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '14': `parce-`,
    '13': `fatur- fatura`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento`,
    '8': `debt-kind:a parcelamento`,
    '6': `debt-kind:cartao`,
    '5': `autom- automatico banco~minha debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou dez_$ fatura_$ minha_fatura virou`,
    '4': `?debt-kind ^_aquele ^_fatura ^_parcelamento aquele carta- cartao debt-kind:aquele dez do_cartao ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `aquel- cartao_$ debt-kind:o debt-kind:que divid- eh_a o_banco o_cartao ofere- que_o`,
    '-3': `debt-kind:mes debt-kind:todo debt-kind:vem que~todo`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '11': `condominio debt-kind:condominio debt-kind:do`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindi- sindico sindico_$`,
    '9': `?debt-kind`,
    '8': `debt-kind:taxa`,
    '7': `eh_do`,
    '6': `taxa taxa_do`,
    '5': `^_taxa debt-kind:eh`,
    '4': `a_taxa debt-kind:o taxa~predio`,
    '3': `a~do da~do do fecha- fechado fechado_$`,
  },
  'kind:credit-card': {
    '16': `debt-kind:cartao`,
    '15': `debt-kind:eh`,
    '14': `?debt-kind ^_cartao`,
    '11': `debt-kind:plastico plast- plastico`,
    '10': `^_eh ^_fatura cartao_$ debt-kind:credito debt-kind:fatura`,
    '9': `carta- cartao debt-kind:vista fatur- fatura fatura_$ vista vista_$`,
    '8': `de_passar debt-kind:de debt-kind:passar maldi- passa-`,
    '7': `credito eu~no merca- mercado mercado_$ passar plastico_$`,
    '6': `credi- credito_rotativo debt-kind:no debt-kind:rotativo dele dele_$ eh~plastico fatura_que passo`,
    '5': `^_aquele ^_fui aquele~de cartao~loja debt-kind:, debt-kind:eu debt-kind:fui debt-kind:loja debt-kind:nao debt-kind:que debt-kind:todo de~na e~paguei loja_$ maqui- nao_paguei o~de o~eu paguei_$ passando que~todo rotat- rotativo`,
    '4': `^_credito aceitei aceitei_$ aquele a~que cartao_da credito_$ da_loja de_credito debt-kind:aquele debt-kind:e debt-kind:hora debt-kind:mes debt-kind:mesmo dinheiro_de do~mesmo e_nao fui o_dinheiro todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:normal debt-kind:o debt-kind:vem eh gaste- gastei gastei_no hora intei- inteira inteira_$ limite_do loja mes_$ nao_consegui nao~pagar no_limite pague- paguei que_vem todo`,
    '-3': `agiot- agiota autom- automatico carne- consignado_$ debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:conta debt-kind:do debt-kind:em debts:cartao debts:credito eh_a eh_consignado`,
    '-4': `debt-kind:fiado debt-kind:parcelamento fiado parcelamento`,
    '-6': `paren-`,
    '-8': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade o_NAME tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso faculdade_$`,
    '8': `EXPENSE KIND debt-kind:o escol- facul- faculdade mensa-`,
    '7': `^_curso ^_faculdade curso_de debt-kind:particular o~em parti- particular particular_$`,
    '6': `coleg- da~filha debt-kind:da debt-kind:em do_menino escola escola_do escola~menino filha_$ menino menino_$ mensalidade_$`,
    '5': `NAME_$ da_faculdade de_enfermagem debt-kind:enfermagem debt-kind:minha enfer- enfermagem enfermagem_$ filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula da_minha matri- matricula`,
    '3': `^_o a~da debt-kind:de n0`,
    '-3': `?income-source alugu- aluguel condominio debt-kind:aluguel debt-kind:condominio debt-kind:que o_condominio o~do`,
    '-4': `^_NAME condo- debt-kind:iptu gas iptu iptu_$ o_gas`,
    '-5': `debt-kind:eh`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ convenio denti- dentista foi_um`,
    '10': `conve- debt-kind:dente dente dente_$`,
    '9': `conta_da mater-`,
    '8': `debt-kind:meu debt-kind:um prote-`,
    '7': `,_meus ^_foi debt-kind:foi debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ parti- plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:botei debt-kind:do dois n0 nos o~do um`,
    '-3': `?income-source celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:no debt-kind:que finan-`,
    '-4': `^_um`,
    '-5': `debt-kind:eh reneg-`,
    '-6': `debt-kind:a`,
  },
  'kind:informal': {
    '14': `?debt-kind`,
    '13': `debt-kind:me paren-`,
    '11': `^_fiado debt-kind:na debt-kind:no`,
    '10': `^_na debt-kind:NAME`,
    '9': `bar cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:fiado fiado fio que_me`,
    '8': `^_no adiantou adiantou_$ boca confi- de_boca debt-kind:adiantou debt-kind:boca debt-kind:que no~do que_NAME vaqui- vaquinha`,
    '7': `adian- boca_$ debt-kind:do debt-kind:papel debt-kind:sem do_mercadinho foi_de mercadinho sem_papel`,
    '6': `debt-kind:eh debt-kind:foi merca- papel`,
    '5': `NAME_arrumou NAME_me ^_ele ^_foi arrum- arrumou debt-kind:, debt-kind:de dinheiro_que dinheiro~NAME ele_me empre- emprestou me_emprestou me~na`,
    '4': `,_so ,~papel NAME_que ^_dinheiro ^_eh ^_vale debt-kind:dinheiro debt-kind:so debt-kind:vale ele fiado_na foi me_socorreu na nenhum_, no palav- papel~, que~socorreu sem~nenhum socorreu socorreu_$`,
    '3': `,_sem ^_NAME ^_sem de~mesmo nenhum papel_$ sem socor- vale`,
    '-3': `NAME_$ debt-kind:da debt-kind:emprestimo debt-kind:um eh_do`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '8': `^_agiota ^_os debt-kind:juros debt-kind:os do~a os~do`,
    '7': `^_daqueles daqueles_que debt-kind:emprestimo debt-kind:mesmo debt-kind:na debt-kind:que do_emprestimo eh_agiota`,
    '6': `?debt-kind a_gota conhe- daque- daqueles debt-kind:daqueles debt-kind:de debt-kind:dinheiro debt-kind:do debt-kind:gota debt-kind:porta do_gota gota gota_$ gota_a gota~gota os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:a empre- empresta emprestimo emprestimo_$ esqui- esquina esquina_$ juros_$ mesmo_$ na_porta o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro dinheiro_de do_dinheiro homem homem_do juros juros_alto mesmo nao_paga o_homem que_cobra que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:o debt-kind:rua debt-kind:tal de~com dinhe- emprestimo_de moto_na o_tal o~do o~que paga rua rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:financiamento debt-kind:o financiamento_de morar`,
    '8': `^_NAME ^_financiamento eh~casa financiamento o~que`,
    '7': `ape a~do debt-kind:ape debt-kind:da debt-kind:planta debt-kind:terreno minha_casa o_ape plant- planta planta_$ terre- terreno`,
    '6': `debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$ vida`,
    '4': `^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao anos_$ debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao do_lote financiado lote onde prestacao que_a trint- trinta`,
    '-3': `forca`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `chequ- cheque debt-kind:cheque`,
    '10': `debt-kind:no`,
    '9': `debt-kind:especial debt-kind:o espec- especial especial_$ negat-`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:limite debt-kind:saldo debt-kind:tal limite o_tal saldo tal tal_do`,
    '7': `conta_corrente corrente debt-kind:corrente debt-kind:entrei entrei entrei_no limit-`,
    '6': `^_entrei a~ficou cheque_especial corre- corrente_$ da_conta debt-kind:vermelho deved- devedor entre- ficou limite_da limite~conta negativa negativa_$ negativo negativo_$ no_vermelho o_saldo o~do verme-`,
    '5': `^_cai cai_no conta_no debt-kind:cai debt-kind:esta debt-kind:la estou- la_$ na_conta o~esta vermelho vermelho_$`,
    '4': `^_limite aquele~que cai conta_$ debt-kind:a debt-kind:aquele debt-kind:do eh~limite la limite_que o_limite`,
    '3': `^_aquele ^_fiquei aparece_no aquel- aquele aquele_limite debt-kind:aparece debt-kind:e debt-kind:na devendo_na eh_meu eh~e e~no fiquei_devendo nao~meu no vem_na`,
    '-3': `debt-kind:de`,
    '-4': `do_rmc rmc rmc_$`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind debt-kind:vem`,
    '10': `debt-kind:consignado debt-kind:desconta debt-kind:do eh_consignado marge- margem o_da`,
    '9': `consignado_$ debt-kind:da debt-kind:de debt-kind:folha desco- desconta desconta_do o_de`,
    '8': `antes_de apose- aposentado aposentado_$ consignado debt-kind:antes debt-kind:beneficio debt-kind:o do_rmc folha rmc rmc_$ vem`,
    '7': `^_vem beneficio_$ cair consi- debt-kind:descontado descontado folha_$`,
    '6': `^_descontam antes contracheque debt-kind:contracheque debt-kind:direto debt-kind:eh debt-kind:ja descontam diret- direto`,
    '5': `^_desconta abati- benef- beneficio bpc bpc_$ contracheque_$ da_clt debt-kind:aposentadoria debt-kind:na direto_$ eles~do em_folha ja_vem ja~descontado na_folha salario_direto tira_do vem_descontado`,
    '4': `INCOME ^_credito ^_tira aposentadoria aposentadoria_$ aquele_que clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:eles debt-kind:em debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:tira debt-kind:todo do_salario do_trabalhador do~da eh~em eles_puxam mes_na minha_aposentadoria morre- na~aposentadoria no_contracheque o_tal o~come puxam
que_come que_desconta que~meu tal_do todo~na trabalhador vem~no`,
    '3': `^_eh ^_eles ^_o antes~eu de_eu debt-kind:credito debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento descontado_$ descontado_em descontado~folha desconta~contracheque do_beneficio do_contracheque eh_aquele emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no na_minha que~do servidor tal tira todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:NAME eh_do`,
    '-4': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `debt-kind:emprestimo`,
    '14': `?debt-kind ^_emprestimo debt-kind:um`,
    '12': `debt-kind:financeira empre-`,
    '11': `^_um emprestimo financeira_$`,
    '10': `debt-kind:credito debt-kind:para debt-kind:peguei financeira`,
    '9': `^_credito ^_peguei credi- credito debt-kind:dinheiro`,
    '8': `dinhe- finan- meu_negocio negocio_$ pegue- peguei`,
    '7': `^_antecipei aniversario_$ antecipei o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `anive- aniversario antec- debt-kind:emprestado debt-kind:hora debt-kind:meu debt-kind:na debt-kind:negocio dinheiro dinheiro_emprestado dinheiro_na emprestado hora_$ na_hora negocio saque saque_aniversario um`,
    '5': `^_dinheiro app_$ calca- calcada calcada_$ debt-kind:app debt-kind:banco debt-kind:mesmo debt-kind:pessoal emprestimo_$ emprestimo_pessoal facil hora na_calcada pessoal`,
    '4': `KIND app aquel- aquele banco_$ capit- capital debt-kind:, debt-kind:aquele debt-kind:no debt-kind:reformar mesmo_$ negoc- para_reformar peguei_um pesso- pessoal_$ refor- reformar`,
    '3': `^_foi a_casa aprov- caixa caixa_eletronico carne_$ debt-kind:aparece debt-kind:carne debt-kind:foi dinheirinho do_app do_banco eletr- eletronico emprestimo~, no_app no_caixa no~eletronico para~a peguei_para que_aparece que~no um_dinheirinho`,
    '-3': `debt-kind:moto os`,
    '-4': `^_os debt-kind:da debt-kind:os do_emprestimo os~do`,
    '-6': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '13': `alugu- aluguel`,
    '12': `quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que`,
    '5': `ponto ponto_$ quart- quarto`,
    '4': `EXPENSE ^_a ^_do barra- barraco debt-kind:do debt-kind:o`,
    '3': `NAME casa_que casa~eu da_loja da~que de_aluguel debt-kind:loja do~que eh~casa feche- fechei fechei_$ loja_que moro_de o~que`,
    '-3': `?income-source income-source:aluguel`,
  },
  'kind:settlement': {
    '17': `reneg-`,
    '15': `debt-kind:acordo`,
    '12': `?debt-kind`,
    '11': `debt-kind:renegociacao renegociacao renegociacao_$`,
    '10': `acord- acordo`,
    '9': `^_foi debt-kind:foi`,
    '8': `um_acordo`,
    '7': `^_feirao acordo_que debt-kind:nome feirao_limpa feirao~nome foi limpa_nome`,
    '6': `debt-kind:fiz debt-kind:que debt-kind:um feira- feirao limpa nome_$`,
    '5': `^_um acordo_$ acordo~eu asses- assessoria debt-kind:e fiz que_fiz um~que`,
    '4': `acordo_da cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao do~que eh_uma eu_quebrei fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei uma~da`,
    '3': `^_acordo acordo_do acordo~nao debt-kind:eu debt-kind:uma do_serasa e_nao honre- honrei nao_honrei nome o_acordo quebr- trato um_trato`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '17': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '14': `carne_$`,
    '13': `debt-kind:parcelado parcelado`,
    '12': `carne- carnezinho crediario crediario_$ debt-kind:carnezinho debt-kind:crediario`,
    '11': `^_carne debt-kind:fiado debt-kind:loja fiado`,
    '10': `^_moveis credi- movei- moveis moveis_$ parce-`,
    '9': `^_crediario compr- prest-`,
    '8': `^_compra compra debt-kind:compra debt-kind:eh loja loja_$`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:em debt-kind:prazo o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:da debt-kind:roupa prazo prazo_$ roupa`,
    '5': `KIND ^_comprei ^_da a_maquina de_lavar debt-kind:prestacao de~em eh_o em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar no_carne prestacao prestacao_$ uma_geladeira uma~em vezes_$`,
    '4': `^_eh ^_uma a~de carne_do debt-kind:foi debt-kind:mesmo debt-kind:uma guarda loja_mesmo que_comprei roupa_$ vezes`,
    '3': `^_foi as de_loja debt-kind:a debt-kind:boleto debt-kind:de debt-kind:la debt-kind:tenis de~mesmo guard- mesmo_, na_loja tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota bar debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo fatur- fatura paren- reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '13': `?debt-kind`,
    '12': `^_divida ativa debt-kind:iptu iptu iptu_$`,
    '11': `^_ipva debt-kind:ipva debt-kind:multa ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:atrasado debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `KIND debt-kind:da debt-kind:do divida imposto_do`,
    '6': `atrasado coisa debt-kind:de divid-`,
    '5': `atrasado_$ carro_$ da_moto debt-kind:carro do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do cai_na carne_do carro das debt-kind:boleto debt-kind:cai debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno malha moto_$ o_carne que_cai terre- terreno`,
    '3': `^_aquele atrasado_da cai debt-kind:aquele debt-kind:carne de~que moto que~na renda`,
    '-3': `finan-`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '12': `celular_$ debt-kind:celular`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '9': `debt-kind:internet debt-kind:tv internet tv`,
    '8': `inter-`,
    '7': `^_internet a_cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ tv_a tv~cabo`,
    '6': `^_o cabo debt-kind:da debt-kind:de o_telefone telef- telefone`,
    '5': `^_a a_multa cancelei cancelei_$ de_casa debt-kind:casa do_plano multa_do plano`,
    '4': `EXPENSE casa_$ conta_de de_internet debt-kind:multa de~e do_celular do~que multa tv_$`,
    '3': `^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e`,
    '-3': `condo- gas o_gas quiti- quitinete`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `debt-kind:a o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:luz gas`,
    '10': `agua debt-kind:conta`,
    '9': `^_agua agua_e ca ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `debt-kind:e debt-kind:para do~para`,
    '7': `^_a luz`,
    '6': `NAME~de aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `EXPENSE a_agua a_luz conta~energia da_luz da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `conta~luz de_luz debt-kind:NAME eh_a rua`,
    '3': `aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a`,
    '13': `moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o finan-`,
    '11': `^_meu carro moto_$`,
    '10': `^_a verme-`,
    '9': `do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:esta debt-kind:tirei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:financiei debt-kind:minha financiado financiado_$ financiei`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `^_o caminhonete caminhonete_$ carne_$ da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que rodar trabalho usado zero`,
    '3': `aplicativo aplicativo_$ a~de a~que carne carro_de compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:da debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol o_carro pop que~na traba-`,
    '-3': `EXPENSE a_casinha a~do casin- casinha condo- debt-kind:casa debt-kind:conta debt-kind:em debt-kind:fatura debt-kind:imposto debt-kind:multa debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa quiti- quitinete`,
    '-4': `o~do`,
    '-5': `^_ipva debt-kind:ipva financiamento_de ipva morar`,
    '-6': `debt-kind:NAME debt-kind:terreno forca terre- terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi pedi`,
    '13': `dispe- suspe-`,
    '12': `desem-`,
    '11': `^_perdi after-roadmap:estou after-roadmap:perdi perdi`,
    '10': `INCOME after-roadmap:meu after-roadmap:sem demit- embor- embora traba-`,
    '9': `a_empresa after-roadmap:contrato after-roadmap:cortaram after-roadmap:embora after-roadmap:empresa after-roadmap:minha after-roadmap:salario after-roadmap:servico meu_contrato ontem pensao_$`,
    '8': `^_sai after-roadmap:acabou after-roadmap:firma after-roadmap:ontem after-roadmap:sai after-roadmap:trabalho contrato corta- demitido desempregada desempregada_$ do_servico empre- empresa estou_desempregada estou_desempregado familia_$ firma fui_demitido ontem_$ o~me renda_$ sai_do sem servi- servico servico_$`,
    '7': `^_estou after-roadmap:bico after-roadmap:cortado after-roadmap:faliu after-roadmap:inss after-roadmap:renda a~faliu a~fechou bloqu- bloqueou cortado cortado_$ desempregado embora_$ emprego faliu fiquei_sem me_bloqueou me~ontem o_inss renov- tenho_mais`,
    '6': `:recebo ^_cortaram a_firma acabo- acabou after-roadmap:bloqueou after-roadmap:contas after-roadmap:demitida after-roadmap:dispensaram after-roadmap:me after-roadmap:pensao after-roadmap:rua after-roadmap:uber as_contas a~me bico braco contr- contrato_$ cortaram cortaram_meu demitido_$ desempregado_agora dispensaram dispensaram_ontem dispensou estou estou_sem estou~agora fecho- fechou fechou_$
fique- fiquei firma_fechou mandaram mandaram_embora me_dispensaram me_dispensou me_mandaram me~embora nao_recebo nao~mais o_braco o_trabalho perdi_meu perdi_o perdi~emprego quebrei quebrei_o renda rua sai salar- salario salario_$ trabalhar trabalhar_$ trabalho trabalho_$`,
    '5': `:mais :nao :sem ?after-roadmap ^_a ^_bloquearam ^_fiquei ^_meu a_loja acabou_$ after-roadmap:agora after-roadmap:auxilio after-roadmap:bpc after-roadmap:demitido after-roadmap:desempregado after-roadmap:dispensou after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:patrao after-roadmap:trabalhar auxilio_$ beneficio_foi bloquearam bloquearam_minha bloquearam~conta conta_do
contas contas_$ demitida dispensou_$ emprego_$ estou~sem fui_demitida fui_para fui~rua ifood ifood_$ inss manda- meses meu_auxilio meu_beneficio meu_bpc meu~foi me~as me~do minha~do nao_posso nao_tenho o_patrao para_rua patrao_me patro- patroa patroa_me patroa~dispensou quebr- sai~servico sem_renda sem_salario sem_trabalho tirar- tiraram uber`,
    '4': `:em :emprego :estou ^_ficharam ^_levei ^_mandou ^_passaram acabou_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bunda after-roadmap:desligou after-roadmap:emprego after-roadmap:faxinas after-roadmap:ficharam after-roadmap:foi after-roadmap:levei after-roadmap:loja after-roadmap:meses after-roadmap:receber after-roadmap:renovaram after-roadmap:rodei after-roadmap:tenho
after-roadmap:ter after-roadmap:trabalhava after-roadmap:vou auxil- auxilio a~onde bolsa bolsa_familia bunda bunda_da bunda~firma conta- cortaram~contrato da_firma desli- desligou desligou_$ e_eu entra_nada eu_rodei eu_trabalhava e~rodei famil- familia faxin- faxinas faxinas_todas faz~meses ficha- ficharam ficharam_a ficharam~loja firma_$ fui~embora incomes:, incomes:faz levei levei_um levei~pe
loja_onde loja~eu mando- mandou mandou_todo mandou~mundo meses_$ meses_, meses~nao minha minha_renda minhas_faxinas minhas~todas mundo_embora na_bunda nao_renovaram nao~meu nao~ter na~da no_setor o_emprego onde_eu onde~trabalhava o~nao passaram_a passaram~tesoura patra- patrao pe_na pensao perdi_minhas perdi~faxinas perdi~servico pe~bunda recebo renovaram renovaram_meu renovaram~contrato rodei
rodei_$ sem_receber setor_e setor~eu tesoura_no tesoura~setor todo~embora trabalhava trabalhava_$ um_pe venceu_e vou_ficar vou_ter`,
    '3': `#_meses #~, ( ,~agora :acaba :bolsa :familia :fiquei :o :perdi ^_acabou a_partir a_patroa a_tesoura acabou~servico after-roadmap:( after-roadmap:a after-roadmap:aposentadoria after-roadmap:bolsa after-roadmap:cirurgia after-roadmap:dele after-roadmap:deram after-roadmap:do after-roadmap:fabrica after-roadmap:familia after-roadmap:ficar after-roadmap:mandou after-roadmap:mundo after-roadmap:nao
after-roadmap:partir after-roadmap:passaram after-roadmap:patroa after-roadmap:pe after-roadmap:perdeu after-roadmap:posso after-roadmap:setor after-roadmap:suspendeu after-roadmap:temporario after-roadmap:tesoura after-roadmap:todas after-roadmap:trampo after-roadmap:venceu agora_? aposentadoria_$ a~desse a~no benef- beneficio bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$
da_cirurgia dele dele_$ deram deu_as deu~contas entra estou_parado estou~emprego e~? e~seguro faz_# fazia ficar ficar_sem ficar~receber foi_cortado hoje_$ incomes:# incomes:. incomes:desempregado incomes:entra incomes:meses incomes:nada inss_suspendeu inss~minha loja marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_trampo meu~perdeu meu~temporario minha_aposentadoria minha_conta mundo
nao_entra nao_vou no~e o_servico o~acaba o~dele o~suspendeu parad- parado parado_sem partir passaram patrao~deu pe pensa- perdeu perdeu_o perdeu~trabalho perdi~trampo por~da proxi- receb- rua_$ salario_a sem_emprego sem~a servico_temporario setor suspendeu suspendeu_minha suspendeu~aposentadoria tempo- temporario temporario_$ ter tesou- tesoura todas_$ todo_mundo trabalho_dele tramp- trampo
trampo_$ um~na venceu vou~sem`,
    '-3': `?debt-kind ?worry a_pensao aceit- after-roadmap:baixar after-roadmap:pode bairr- bairro bairro_$ baixa- baixar do_bairro do_meu embora_do embora~bairro fui~e meu_salario me~no mundo~do o_salario`,
    '-4': `:meu aceitaram after-roadmap:aceitaram`,
    '-5': `?income-source`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '14': `^_tenho consent:sou`,
    '12': `menor_$ sou`,
    '10': `?consent consent:tenho tenho_#`,
    '9': `^_sou nao~#`,
    '8': `# :anos completei faco_# quinz- quinze tenho tenho_quinze`,
    '7': `#_$ #_anos :tenho FIGURE ^_faco anos_$ compl- consent:ainda consent:faco consent:idade consent:menor idade tenho~anos`,
    '6': `NAME~tenho ^_ainda anos menor`,
    '5': `#_em ainda cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para de_idade de_menor faco faco~em no_cartao no~da sou~de sou~menor`,
    '4': `#~? #~que :estou NAME_, ^_falta ano consent:em consent:mas consent:so consent:vem da~, debts:cartao debts:foi falta foi_no idade_$ minha~eh nao_fiz nao_sou pode_? posso_usar so_# sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `#_mes #~posso ,_queria :# :devendo :e ^_foi ainda_nao ajudar ajudar_minha anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:de consent:eh consent:eu consent:fiz consent:mae consent:mes consent:um consent:usar da_NAME debts:, debts:NAME debts:da debts:no dois_meses e_estou eh_# eu~# e~devendo fazer_# fiz_# mae maior_de maior~idade meses~eu minha_mae para_# para_eu para~fazer
que_vem tenho~mas um_ano usar`,
    '-3': `,_tenho ?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `,~# consent:ja`,
    '-7': `consent:, nao_,`,
    '-9': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao`,
    '13': `esse_mes`,
    '12': `after-roadmap:mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei mes nao_consegui novem- novembro pulei`,
    '9': `mes_nao nao_paguei nao~o o_plano pagar_$ pulei_$`,
    '8': `^_novembro after-roadmap:deu after-roadmap:plano consegui esse novembro_pulei plano plano_$`,
    '7': `^_furei after-roadmap:consegui after-roadmap:furei after-roadmap:tive conse- deu esse~eu furei nao_deu pagar~NAME paguei_$ tive`,
    '6': `:mes ^_atrasei after-roadmap:apertou after-roadmap:atrasei after-roadmap:gastei apertou como_pagar consegui~o deu_para deu~pagar e_nao gaste- gastei mes_$ mes_eu nao_sobrou nao_tive nao~como nao~pagar nao~para pagar_a paguei_nada`,
    '5': `:nao ^_esse ^_usei a_parcela after-roadmap:dinheiro after-roadmap:nada after-roadmap:pagar after-roadmap:paguei after-roadmap:usei apert- apertou~nao atrasei da_$ dinheiro_do do_plano e~paguei nao~dar o_dinheiro pagar para_pagar parce- parcela_desse parcela~mes usei usei_o`,
    '4': `#_do :esse :pagar NAME_. ^_mes a_moto after-roadmap:branco after-roadmap:carne after-roadmap:contas after-roadmap:e after-roadmap:ficou after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:parcela after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou apertou_aqui aqui_nao as_contas a~desse branco_$ consegui_pagar consigo~a cumpr- dar dinhe- dinheiro em_branco esse_nao esse~nao estou_sem
fiquei~e foi gastei_o mes~em mes~foi nada_esse nada~mes nao~os os_# os~do pague- paguei parcela possi- possivel quebrou sem_dinheiro sobro- sobrou sobrou_para vai_dar`,
    '3': `,_nao ,~paguei :. :NAME :a :foi ^_deu ^_fiquei ^_gastei ^_nao adoec- adoeceu adoeceu_e after-roadmap:adoeceu after-roadmap:aqui after-roadmap:as after-roadmap:combinado after-roadmap:dar after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:ficaram after-roadmap:filho after-roadmap:foi after-roadmap:mal after-roadmap:moto after-roadmap:mundo after-roadmap:o
after-roadmap:parcelas after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vem after-roadmap:vou atras- a~. a~e branc- branco carne carne_$ combi- combinado combinado_$ conseguir~nada contas desse_mes desse~nao deu~, dezem- dezembro doent- doente doente_e e_as e_gastei em_dezembro esse~vou eu~vou e~o e~sobrou ficar- ficar_devendo ficaram ficou ficou_para ficou~tras
filho_adoeceu fique- fiquei foi_mal gastei~remedio mal mal_$ mes_apertou mes_que mes_vou mes~ficar mes~nao mes~para mes~vem meu~adoeceu moto moto_e mundo nao nao_da nao_foi nao_vai nao~nada o_combinado o_mes o~do o~era pagar_nada pagar_o paguei~esse para_tras parcelas parcelas_$ pular que_era quebr- que~das que~esse remed- remedio remedio_e remedio~nao sem_pagar sobrou~pagar ter_que todo_mundo
todo~esse tras tras_$ tudo~mes vou_ficar vou_ter vou~devendo vou~que`,
    '-3': `^_e ^_paguei a~esse com_esse conseguir~isso dinheiro_todo e_se enten- entendi esse_dinheiro esse~? esse~todo e~mes isso_tudo isso~por mes_? pagar_isso pagar~tudo para_quem quem_$ tenho_esse tenho~dinheiro tudo_por`,
    '-4': `^_consegui ^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quais after-roadmap:quem after-roadmap:tenho esse_plano nao_entendi pagar_esse pagar~mes por_mes quais so_o`,
    '-5': `after-roadmap:so paguei~o todo_mes`,
    '-6': `nao~a paguei~NAME`,
    '-7': `paguei_a`,
  },
  none: {
    '33': `?debt-creditor`,
    '18': `^_$ ^_tudo`,
    '17': `?instalments-left ^_ai ^_todas ai_ai which-creditor:NAME`,
    '16': `^_eita eita n0`,
    '15': `# ?debts ^_kkk debt-creditor:NAME kkk kkk_$`,
    '14': `?income-low-month eita_$ fixo overdue:desde subiu`,
    '13': `?incomes ?overdue ^_as ^_nossa as_vezes esse_governo nenhuma_em nossa overdue:NAME pensar_$ thirteenth:sou`,
    '12': `?rates NAME_# ^_achei ^_hoje ^_uma ^_vou after-roadmap:achei after-roadmap:mudou amanh- amanha calor_$ esta_osso fase fase_$ fixo_$ flexibles:# minut- mudou osso pois_eh por_hoje que_calor que_fase rates:# rates:juros sei_$`,
    '11': `#~# :👍 ^_aff ^_calma ^_desde ^_hum ^_ontem ^_pois ^_sei aceitarem aff after-roadmap:aceitarem como_voce deixa_eu desde do~do essentials:# estou_moida estou~aqui fale_$ fe_$ hum hum_$ isso_? maria me_fale menos moida moida_$ more-debts:nao nem~fale osso_$ ouvi_falar overdue:todas pensar pois rates:cobra socorro_$ tanto tenho_fe vou worry:tudo`,
    '10': `.~. NAME~NAME ^_estou ^_misericordia ^_ouvi ^_rindo ^_tanto ^_um ^_vixe alta alta_$ atras- bom_domingo calma calma_ai caro_$ complicado complicado_$ debt-creditor:da debt-creditor:do debts:devo depende depois_passo depois~la deu_por deus_eh deus~mais deu~hoje dia dinheiro_some domin- domingo e_o eh_complicado esta_russo fale falei_isso faz_$ fe incomes:minimo instalments-left:a ja~isso maria_$
menos_$ miser- misericordia misericordia_$ more-debts:, nao_, nao_da nossa_senhora ouvi overdue:atrasado o~some parar_de passo_la russo russo_$ tanto_faz tudo_caro vixe volto volto_$`,
    '9': `,_cai ?essentials NAME ^_comecei ^_depende ^_feliz ^_ganho ^_pera ^_que ^_sao ^_socorro a_$ a_vida after-roadmap:recebi after-roadmap:russo ai_que boa_semana casar_$ cobra confirm-amount:dois confirm-amount:os debt-creditor:loja debts:$ depen- dia_# dias_$ dificil_$ dirig- dirigindo dirigindo_$ dois domingo_$ duzia eh_mais em_quando espera esse_plano estou_dirigindo e~voce fala_para feliz
feliz_natal flexibles:o income-low-month:mes incomes:# instalments-left:# instalments-left:anos instalments-left:duzia instalments-left:metade instalments-left:quinta instalments-left:uma mais_ou mais~menos mes mes_$ n1 nao_tem nao~negociar nao~so natal ou_menos outra_divida overdue:ano overdue:faz overdue:meses overdue:nenhuma overdue:so pode_isso preciso_pensar rindo sem_juros setem- setembro
sexta sexta_$ sobra_nada socorro subiu_$ thirteenth:, thirteenth:ai vence vez_em vez~quando vida_$ vixe_maria`,
    '8': `#_$ #_dias #_meses $ ,_acabou ,_so ,~NAME ,~tem ,~tudo ._. 13o_$ :# :dia :kkk :nada :sobra ?_o FIGURE NAME~emprestimo ^^ ^_? ^_cartao ^_depois ^_devo ^_do ^_espera ^_guenta ^_melhor ^_metade ^_os a_bateria aceitaram_meu aceitaram~cartao after-roadmap:comecei after-roadmap:devem after-roadmap:emprego after-roadmap:fala after-roadmap:isso after-roadmap:melhor after-roadmap:mim after-roadmap:quero
after-roadmap:sei agora~o ajuda~organizar amanha_$ aqui_$ atraso bateria cacho- calor chega- chora- com_atraso comecei consegui_um consegui~trabalho consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-amount:dia debt-creditor:dona debts:sao deixa_respirar depende_$ depois~conto devem devem_dinheiro de~divida de~em dific- dificil divida_$ do_banco econo- eh_NAME essa_pergunta
essentials:esta esta_puxado estou estou_ferrada estou_lascado estou_no estou~de e~tem falar_$ ferra- ferrada ferrada_$ guenta guenta_ai hoje_deu income-low-month:tem instalments-left:eh instalments-left:mais instalments-left:so instalments-left:ultima ja_respondi ja_volto ja~essa lascado lascado_$ mais~a matar me_devem metade_$ me~dinheiro me~respirar muito~mim nao~acabou nao~renda natal_$ nem_me
offers:estou offers:negociar overdue:ontem overdue:um o~NAME o~mudou paga_primeiro paguei~NAME para_# parar~pagar pera pior pode~? por~deu puxado puxado_$ qual~primeiro quanto_eu que_, quero_negociar quise- respondi_essa respondi~pergunta ser_$ so_mais sobra socor- some_$ talvez_$ tem_e tenho_renda tudo_subiu um_trabalho uns vai_me vezes voce~?`,
    '7': `#_no + ,_pago :agora :meu :primeiro ?_? ?debt-amount ?~? ?~que ^_NAME ^_arrumei ^_deus ^_egua ^_ja ^_meu ^_talvez ^_👍 ^_👏 a_coisa a_menor a_netflix aceitam achei after-roadmap:aceitam after-roadmap:amanha after-roadmap:amei after-roadmap:arrumei after-roadmap:bati after-roadmap:divida after-roadmap:organizar after-roadmap:osso after-roadmap:outra after-roadmap:plano after-roadmap:terceiro
after-roadmap:👏 amei amei_$ ano_$ arrumei as atrasei_o atraso_$ a~esta banco_$ banho banho_$ bater- bati~carro boa bom_que bom~existe burro cachorro cada~pior caiu~internet cansa- caro carro_$ com_# com_meu compl- consigo_$ conto creio_meus creio~filhos da_empresa de_pagar debts:# debts:banco debts:sei debts:serasa desisti_da deve_nao deve~teme dia_dificil dia_pior diarista_$ e_nome egua eh_muito
eh~para eh~vida emprego_$ essas_contas esta_atrasado esta_dificil esta_para estou~banho eu_consigo eu~meus e~sujo fazen- fazendo fechei_o fecho_$ fia_$ filhos_sozinha ganho~demais gover- governo governo_$ guent- hoje incomes:a incomes:sei infelizmente_$ instalments-left:, instalments-left:ainda instalments-left:falta instalments-left:meia ja ja_falei ja~metade ja~respondo lasca- mae_mora
mae~comigo maio maio_$ marisa_nao me_deixa meia meia_duzia menos~mes mes_, mes_so meses meus~sozinha meu~foi mil minha~mora minimo_$ minuto_$ mora_comigo more-debts:tambem mudei mudei_de muito_para na_televisao nada_nao nao_ajuda nao_sobra nao_teme nao~pago negociar nervoso_$ netfl- netflix no_banho oferta~por offers:pensar organizar_$ overdue:as overdue:dias overdue:fia overdue:infelizmente
overdue:mes overdue:semana o~da pago_tudo pago~certinho paguei_com paguei~atraso pegando_$ pensa- pensando_$ perai pior_$ primeiro_$ puxad- quero~das quero~minha quero~pagar que~dificil que~que quinta_$ respi- respirar respirar_$ sao seman- semana semana_$ sera sera_que setembro_$ se~eu so_a talve- talvez tambe- tambem te_conto televisao_$ tem_o teme tenho~divida todas traba- um_ano um_minuto
uma_divida um~por valor_do vezes_$ vi_na vida vi~televisao voce~saber vou_perguntar vou_ver vou~o vou~os worry:essa 👏`,
    '6': `#_# #_mil #~ja ,_sou ,~dureza ,~e ,~isso ._$ ._ate / :ainda :casa :dividas :errado :mandei :minhas :nao :nisso :salario :sei :sexta :viu ? EXPENSE NAME_? NAME_ate NAME_esta NAME_nao NAME_nem NAME_tambem NAME~, NAME~esta NAME~setembro ^_a ^_bati ^_boa ^_consegui ^_desculpa ^_dona ^_essas ^_esse ^_falei ^_gasto ^_loja ^_mudou ^_pobre ^_recebi ^_semana ^_serasa ^_tenho ^_uai ^_vi a a_luz abrin-
abrindo abrindo_o acabou~bateria achei_pesado adiantei after-roadmap:antecipar after-roadmap:atraso after-roadmap:cartao after-roadmap:chega after-roadmap:decimo after-roadmap:esqueci after-roadmap:estava after-roadmap:fale after-roadmap:leve after-roadmap:menor after-roadmap:menos after-roadmap:moida after-roadmap:mudar after-roadmap:mudei after-roadmap:nasceu after-roadmap:ouvi
after-roadmap:querem after-roadmap:receber after-roadmap:recomecar after-roadmap:rindo after-roadmap:sexta after-roadmap:socorro after-roadmap:subiu after-roadmap:trabalho after-roadmap:vence ah ai_$ ai~vergonha antecipar aquela_la arrumei_emprego as_duas ate_as atrasadas_, atrasado autonoma a~banco a~estava a~vence bah banco_estava banco~cheio bateria_$ bati bati_o buscar cachorro_esta
cachorro~doente cai cancelei carec- cartao_NAME cartao_do casar catan- catando catando_o catando~boleto chama chama- chegando chegando_em chegando~casa chorando chorando_$ chovendo chovendo_aqui cobra_juros cobra~nao como_deixar como~mais compa- confirm-delete:pensando confirm-delete:pera consent:se corrido corrido_$ cpf_eh da_ordem de_divida de_nervoso de_ressaca de_teimoso debt-amount:#
debt-amount:estou debt-creditor:eh debt-creditor:moveis debt-kind:emprestimo debts:e decim- decimo decimo_terceiro deixar_mais deixar~leve demais_$ depende_do depois_te deu_$ deve disseram~vao doente_$ do~. durez- dureza dureza_$ eh_$ eh_emprestimo eita_lasqueira emprego entendi_mais entendi~ou errado_$ esqueci_de esqueci~uma essentials:vou esse~so esta esta_chovendo esta_corrido estava_cheio
esta~aqui estou_abrindo estou_catando estou_chegando estou_lendo estou_vendo estou~o estou~onibus estou~ressaca eu_pegar eu~, existe_isso feria- ferias ferias_$ fia fila filha_nasceu flexibles:e foi~NAME ganho ganho_o ganho_pouco ganho~minimo gasto gostei_da gostei~ordem governo_nao governo~ajuda hoje_esta hoje~corrido hoje~meu igual income-low-month:, income-low-month:as income-low-month:metade
income-low-month:nao income-low-month:varia income-source:do income-source:meu income-source:vem incomes:depende incomes:esta incomes:ganho incomes:salario instalments-left:na ja~# ja~eu jose la_do lasqu- lasqueira lasqueira_$ lendo lendo_aqui leve leve_$ mais_leve mais_uma mandar_os mandar~papeis mandei_errado marco marco_$ maris- marisa mei merca- mesmo~a mes~sobrou meu_aniversario meu_cachorro
meu_cartao me~no minha~nasceu minuto momentinho momentinho_por momentinho~favor mora moto mudou_meu muito muito_$ n2 na_NAME nao_deve nao_gostei nao_so nao~sou nasce- nasceu nasceu_$ negociar_agora nervoso no_banco no_onibus nossa_que nossa~susto no~agora no~ja o_boleto o_mes o_salario offers:dia offers:sera onibu- onibus onibus_agora os_dois overdue:a overdue:de overdue:duas overdue:resto
overdue:uns o~atrasou o~estava o~saiu pagar_essa pago_NAME pago~# paguei_a para_divida parar pegan- pegando peixe pesado_$ pior_que pior~a pobre_vive pobre~de pouco pouco_demais prefiro~logo quando_$ que_dureza que_estou que_existe que_susto quem~deve quero_matar quero_recomecar quero~nada que~me que~sou quint- quinta quiser quiseram_negociar rates:ja rates:nada rates:sem rates:te rates:zero
recebi respondi ressa- ressaca ressaca_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario salario_nao salario~da senhora_$ sim~ser so_se so_sobrou sou_autonoma sou_mei so~eu so~uma susto susto_$ tambem_esta te_respondo teimo- teimoso teimoso_$ tem_como tem_mes teme_$ tem~NAME tem~deixar tenho_outra tenho_sim thirteenth:adiantei thirteenth:autonoma thirteenth:em thirteenth:estou
thirteenth:maio thirteenth:pensar thirteenth:sim tirar_$ toda todas_$ todas_atrasadas tomar trabalho_$ uai~que um um_momentinho uma_pior uns_# vai_para vai~divida varia_muito veio_tudo vem_$ vendo_aqui vez vive~teimoso vou_mandar vou_passar vou_vender vou~aqui worry:fatura worry:isso 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_de #_e #~mes % %_$ , ,_amanha ,_chama ,_perai /_# 13o :aqui :cai :cartao :como :contas :essas :esta :foi :leva :mexer :no :podem :qual :recebo :toda ?which-creditor NAME_e NAME_eh NAME_so NAME~namorada NAME~tem ^_acaba ^_bah ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cortei ^_creio ^_desisti ^_devagar ^_dia ^_entendi ^_esta ^_meia ^_minha ^_moto ^_mudei ^_operei ^_posso
^_pretendo ^_queria ^_rico ^_terminamos ^_vendi a_estudar a_internet a_marisa a_toa a_trabalhar abrindo~aplicativo aceito_a aceito~da achan- achando achando_salgado adici- adicionar adicionar_uma adicionar~divida after-roadmap:# after-roadmap:. after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:carro after-roadmap:chama after-roadmap:cidade after-roadmap:concordo
after-roadmap:conto after-roadmap:curso after-roadmap:dar after-roadmap:desisti after-roadmap:deu after-roadmap:escrito after-roadmap:esperando after-roadmap:estudar after-roadmap:falei after-roadmap:fecho after-roadmap:filha after-roadmap:ganhar after-roadmap:ha after-roadmap:hoje after-roadmap:joelho after-roadmap:la after-roadmap:logo after-roadmap:matar after-roadmap:morrer after-roadmap:muito
after-roadmap:namorada after-roadmap:nao after-roadmap:ne after-roadmap:operei after-roadmap:pegando after-roadmap:pesado after-roadmap:posso after-roadmap:recebo after-roadmap:renda after-roadmap:respirar after-roadmap:responderem after-roadmap:sera after-roadmap:tanto after-roadmap:vendi after-roadmap:vermelho ai ai_vou ai~estou ai~ver ajuda_a ali_e ali~ja amanha_eu amanha_pode amanha~ser
aniversario_$ antes~natal ao_longe apareceu_# apareceu~% aquel- aquele_negocio aqui arrum- arrumou_namorada as~me ate_dia aumen- avisar_que a~NAME a~esse a~parcela a~subiu bah_que bah~fase bairr- bairro banco banco_ja banco_mudou bicho_esta bicho~pegando boa~, bravo bravo_$ busca- cada_dia caiu_a cansaco cansaco_$ caram- caramba carro cartao_de cartao~credito cartoes casa_? certo_por certo~linhas
chega_de chorar_$ cidad- cidade cidade_$ claro_, cobra_nada cobranca_e colo colo_$ com_as com_crianca com_nada comecei_a comecei_um comecei~curso comecei~trabalhar comer_$ com~esposa com~nao com~plano concordo~esse consent:de consent:estou consent:ser conta_, contas continuamos continuamos_amanha conversar~minha corri- cortar cortaram~bolsa credito_$ creio crianca_no crianca~colo curso_$
da_direito da_dois dar_certo da~a da~minutos da~pagar de_cansaco de_cidade de_ferias de_nome de_uma de_vida debt-amount:, debt-amount:de debt-amount:que debt-amount:tudo debt-kind:negocio debts:amanha debts:cartoes debts:cpf debts:credito debts:esta debts:kkk debts:na debts:um debts:zero decimo_nao deixa~pegar deixa~pensar desconto_? desisti deu deus_escreve deus~certo deus~vai devagar_se
devagar~vai dia_cinco dias dia~consigo diminuir_o diminuir~valor dinheiro~mao do_bairro do_emprestimo do_natal do_que do_salario dois_anos dois_minutos dona do~eh do~ja duas duas_me duas_mesmo duas~odeiam duzia_$ e e_ja e_meio egua_de egua~vida eh_? eh_aquele eh_ate eh_bravo eh_itau eh_vendaval eh~% eh~aniversario eh~dia eh~eh eh~ne eles_disseram eles_nao eles_responderem eles~que em_casa em_maio
era_$ errei_o errei~valor escreve_certo escreve~por esper- espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho espera~vou essa_conta essa_eh essas~mesmo essentials:a essentials:deus essentials:gasto essentials:guenta essentials:ja essentials:ouvi essentials:um esta_chorando esta_doente estav- estava esta~peixe estou_achando estou_morta estou_quebrada estou~crianca estou~eles
estou~salgado estud- estudar estudar_de estudar~noite eu_pensar eu~a eu~morrer e~venho falei fechei~acordo fez_um fez~acordo fila_do fila~banco filha filha~na filho_esta filho~chorando fim~mes flexibles:% flexibles:gasto foi foi_$ foi_embora fui_ali ganha- ganhar_menos gasto~nada genro gerente_saiu gerente~de holer- holerite holerite_$ homi homi_$ income-low-month:depende income-low-month:nunca
income-low-month:que income-low-month:zero incomes:ai incomes:demais incomes:deu incomes:dia incomes:mil incomes:recebo indicou indicou_voce instalments-left:acaba instalments-left:essa instalments-left:marco instalments-left:oitava instalments-left:parcela irma_me irmao- irmaos irma~indicou itau itau_eh itau~NAME ja_era ja_recebi ja_te ja_venho ja~no ja~paga joelh- joelho joelho_$ juros_$ juros_,
la leva leva_para levanto ligacao linha- linhas linhas_tortas logo_a luz_subiu luz~muito mae mais_# mais_o mandei mao_eh mao~vendaval mar mar_nao marid- marido marido_foi marido~embora mar~esta mas~# mas~lembro mas~o matar_$ me_indicou me_ligar me_matar me_odeiam menina menor_primeiro menos_de meses_$ mes~nunca metad- metade meu meu_bolsa meu_genro meu_marido meu_patrao meu~familia mexer_nisso
me~voce minha_filha minha_mae minha_vizinha minha~fez minha~me minutinho minutinho_$ minutos minutos_$ more-debts:acabou more-debts:e more-debts:isso more-debts:lembro more-debts:marisa more-debts:mesmo more-debts:tem morre- morrer morta_de moto_$ movei- moveis mudei~cidade mudou_de mudou~nome na_faculdade nada~so namorada namorada_$ nao_cobra nao_eh nao_paguei nao~da nao~itau nao~juros nao~muito
nao~o na~eh negociar~dividas negociar~o nervo- no_colo noite_$ nome_foi nome_sujo nunca_tive o_NAME o_bicho o_carro o_cartao o_holerite o_joelho o_mar o_preco odeia- odeiam odeiam_$ offers:ai offers:dinheiro offers:eh offers:some oi_, oitav- oitava oito opere- operei operei_o operei~joelho ordem_$ organ- organizar outub- outubro ou~, overdue:# overdue:contas overdue:depende overdue:dois overdue:ja
overdue:outubro overdue:venceu o~cortar o~nao o~voce pagar- pagar_tanto pagarem pago~cartao paguei~meses para_avisar para_mim para_peixe parar~comer para~# para~tanto passo patrao~bravo pegar pegar~fatura pegar~holerite peixe_$ perai_$ perguntar perguntar~NAME pesado plano por_escrito por_linhas por_mes porqu- porque por~tortas posso_atrasar posso_pagar pouqu- pouquinho pouquinho_$ prete- pretendo
pretendo_quitar pretendo~antes quanto_da quanto~leva que_bom que_cortar que_vao que_vergonha que_vou quebrada quebrada_de quebrada~cansaco quem_nao quem~? quero_adicionar quero_parar quero_receber quero_sair que~outra quis_me quiser_$ quiser_vai quiser~dar quitar quitar_antes quitar~do rates:eh rates:estou receb- recebi_# renda responderem responderem_$ responder~? respondo_$ ri ri_a rico rico_ri
rico~a ri~toa saiu_de saiu~ferias salario_minimo salgado salgado_$ sao_# se_eh se_vai sei~nisso senhora serasa_$ se~ao sim sim_, sim_e sim_pode sim~o so_vale sobro- sobrou sobrou_# sobrou_pouco sou_diarista so~NAME so~avisar so~duas so~pouco so~ultima subiu_de subiu_muito subiu~novo sujo sujo_$ telev- televisao tempo_leva tempo~para tem~nao tem~que tem~voce tenho~na terminamos terminamos_amanha
terminamos~pode thirteenth:diarista thirteenth:direito thirteenth:mei thirteenth:veio tirar tive_$ toa toa_$ tomar~casa torta- tortas tortas_$ trabalho tres tudo_$ uai_, um_curso um_minutinho uma~la vai vai_ao vai~certo vai~longe valor_por valor~mes valor~salario vao~ligar varia veio venda- vendaval vendaval_$ vendi venho_$ ver_com viaja- viajar vive vive_de vizinha_fez vizinha~um voce~para
voltei_a voltei~estudar vou_conversar vou_pegar vou_viajar vou~banco vou~com vou~essa vou~para which-creditor:a worry:as worry:buscar`,
    '4': `#_na #_por #~? #~NAME #~cada #~eu #~hora #~poupanca #~que +_# ,_NAME ,_ainda ,_da ,_faco ,_o ,_quanto ,_quem ,_sem ,_trabalho ,_vou ,~da ,~devo ,~duas ,~mei ,~mes . ._quer .~dizer .~que :+ :as :atrasou :cpf :em :gostaria :mes :negociar :paga :para :pena :quanto :tenho :um :vou ?_e ?after-roadmap ?thirteenth ?~de ?~eh NAME_arrumou NAME~? NAME~em ^_# ^_aquela ^_aumentei ^_cancelei ^_cobra ^_comprei
^_cpf ^_deixa ^_emprestei ^_fala ^_faltam ^_juros ^_lembrei ^_levanto ^_loas ^_mano ^_menos ^_mes ^_moveis ^_parei ^_quinta ^_separei ^_sim ^_sobrou ^_trabalhei ^_trocaram ^_ue a_campainha a_fila a_moto a_oferta acabou acabou_a aceit- acertei_$ achar_meus achar~oculos achei_o achei~plano acho~tem acordo_da after-roadmap:aceitaram after-roadmap:aquela after-roadmap:cancelei after-roadmap:casar
after-roadmap:cortar after-roadmap:deixar after-roadmap:dinheiro after-roadmap:domingo after-roadmap:entao after-roadmap:errei after-roadmap:fechei after-roadmap:irmao after-roadmap:ja after-roadmap:lembrei after-roadmap:limite after-roadmap:morar after-roadmap:noite after-roadmap:ordem after-roadmap:parar after-roadmap:pazes after-roadmap:preco after-roadmap:queria after-roadmap:separei
after-roadmap:sobrou after-roadmap:tambem after-roadmap:trabalhar after-roadmap:trocaram after-roadmap:uai after-roadmap:vendaval after-roadmap:vezes after-roadmap:viajar after-roadmap:vou agencia_$ agiot- agiota agora_$ agora_? ai_um ainda~? ai~minutinho ajuda_em ajuda~nada alugu- aluguel aluguel_mudou amanha_a amanha~gente anive- aniversario arrumou as_pazes as_quatro as~com ate~trinta atrasei
aumentei avisar~mudei avisar~vou a~continua a~eh a~nao a~pago a~primeiro a~toda bairro_$ baixar_? banco_foi banco_segunda banco~educada banco~era boleto_aqui burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ cada calca calma_que campa- campainha campainha_$ cancelei_$ cansada cansada_$ carga carga_$ carne_na carne~gaveta cartao carto- casa_$ catar catar_o catar~carne chamando chamando_de
chamando~burro cheio cheio_$ chorar cobrador_nem cobrador~ligou cobranca cobre_$ coisa_$ coisa_esta coisa~preta com_esse com_minha com~irmao com~no concordo_com conseguir~isso consent:cobra consent:eu consent:graca consent:mas consent:me consent:meus consent:pode consent:quem consent:uai consignado~# consigo~tudo contas_? conta~nao conti- continua cortaram_meu crianca curso da_gasolina da_manha
dar da~. da~agencia da~diminuir de de_burro de_cansada de_carga de_credito de_mil de_outubro debt-amount:em debt-amount:esta debt-amount:fase debt-amount:menos debt-amount:mil debt-amount:o debt-amount:se debt-amount:uma debt-creditor:foi debt-creditor:na debt-creditor:o debt-creditor:que debt-creditor:ze debt-kind:banco debt-kind:do debt-kind:eh debt-kind:la debts:a debts:boa debts:egua debts:eh
debts:maria debts:meu debts:ouvi debts:vai debts:vergonha debts:volto deixa~achar deixa~cacar deles_$ depende~mes desculpa desde_setembro dessas_$ deus_quiser devo devo_# devo_? devo_o dez de~minhas de~tirar dia_que dia_trinta diarista dia~e dia~nem dinhe- dinheiro dinheiro_$ dinheiro_na dinheiro_todo direito_a divida_? dividas_$ do do_NAME do_ze e_a e_nao e_quanto educada_$ eh_a eh_agiota
eh~juros eh~negocio eh~nome eh~quem em_dezembro em_marco em_nada embora_do embora~bairro empresta_$ emprestei emprestei_# emprestei~para emprestimo_$ entao~tem entrada era_para essas_duas essentials:, essentials:ajuda essentials:amanha essentials:bom essentials:caro essentials:cobre essentials:das essentials:deu essentials:hoje essentials:irma essentials:passo essentials:pego essentials:perguntar
esse~todo esta_feia esta_pegando esta_preta esta_um estava_grande esta~chamando esta~em estou_procurando estou_um estou~caco estou~fila eu_achar eu_cacar eu_pague eu_parar eu_volto eu~acertei eu~com eu~no e~na faco~que facul- faculdade faculdade_$ falei_o falei_que falei~ia falei~salario faltam~anos faxin- faxina faxina_quando feia feia_a feia~coisa ficou_de fila_estava fila~grande fim_do fiz_as
fiz~pazes flexibles:basico flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns foi_educada fortu- fortuna ganhar ganhar~# gasol- gasolina gavet- gaveta gaveta_$ gerente~minha golpe_? grande_$ hoje_estou hoje~cobrador ia_pensar igual_burro igual~de income-low-month:. income-low-month:dia income-low-month:do income-low-month:igual income-low-month:nem incomes:as incomes:deus
incomes:mas incomes:me incomes:renda incomes:tenho incomes:um indic- infel- infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:em instalments-left:faltam internet_$ irma irmao irmao_$ isso_todo isso_tudo isso~gracas isso~mes ja_eu ja_ja ja~volto jeito_para jeito~mim julho julho_$ juros justica_veio lembrei~outra levan- levanto_as levanto~quatro ligac-
ligar_$ ligou_$ logo longe longe_$ loterica_$ luz_que luz~esta mais_de mais~ano mais~cobranca mais~em mais~que mande- manha_$ marido_mes marido_nao marido~ajuda marido~passado mas~eh me_chamando meio melhor menos_a menos_por menos~mil mercado mesmo_gracas metade_do metade~que meu_irmao meu_primo meus_filhos meus~aqui meu~eh meu~mes me~dois mil_e mil_no mim_$ mim_? minha_agencia minha_sogra
minha~veio momen- morar_aqui more-debts:NAME more-debts:acho more-debts:devendo more-debts:duas more-debts:perai more-debts:so morta morta~cansada mudar_de mudar~casa mudar~valor mudei~numero mudou_$ mundo~do na_fila na_gaveta na_poupanca nada~fim nao_chorar nao_concordo nao_pago nao_quero nao_quiseram nao~direito nao~em nao~jeito nao~me nao~meu nao~para nao~passar nao~porque nao~se na~# ne ne_,
negoc- nem_ligou nenhuma_esse nenhuma~mes nisso_$ no_osso no_plano no_rh no_vermelho no~segunda o_aplicativo o_dinheiro o_mercado o_oficial o_valor o_vencimento oculo- oculos oculos_$ ofereceu~a offers:aceito offers:ofereceu offers:pagar onde_tirar ordem os_papeis outro_emprestimo outro~para outubro_$ overdue:. overdue:agosto overdue:ai overdue:calma overdue:fase overdue:foi overdue:julho
overdue:menos overdue:passada overdue:todo overdue:vixe o~# o~bom o~cobre o~e o~errado o~esta o~nem o~no pagar_isso pagar_menos pagar~esse pagar~isso pagar~tudo pago_, paguei_nenhuma papei- papeis papeis_$ para_diminuir para_limpar para_responder para_ser para_todo para~chorar para~mundo para~que para~tem parcela parcela_em parei_de passada_$ passado_$ patrao_eh pazes pazes_com pazes~meu pegar_a
pelo_NAME penhorar perai_que perai~tocaram perguntar_no perguntar_para pesad- plano_eh plano~demais plano~para podem_tomar podem~minha popul- popular popular_$ por_hora por_meus posso~menos posto preco preta preta_$ primeira_parcela primo primo_tambem primo~esta procurando procurando_$ quando_me quanto_voce quanto~cobra quatr- quatro_da quatro~manha que_ia que_mudei que_nem que_tem que_tocaram
quem~dinheiro querem_que querem~eu quero~se quero~uma que~outro que~pague que~procurando que~viajar rates:. rates:amanha rates:banco rates:esta rates:estava rates:minha rates:onde rates:perguntar rates:um rates:vida respo- rh_$ rindo_para rindo~nao rio salario_errado salga- se_deus segura_ai segura~um seguro_eu sei sei_mexer senho- separei_do separei~meu seras- serasa se~nao se~parar sim~# so
so_isso so_para sobra~no sogra sogra_veio sogra~morar sou sou~, tambem~devendo tanto_$ taxa_de te tem_de tem_dia tem_dinheiro tem_isso tenha tenho_esse tenho~, tenho~dinheiro tenho~nada terceiro terceiro_$ te~, thirteenth:claro thirteenth:dinheiro thirteenth:e thirteenth:estado thirteenth:minha thirteenth:parcela thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:senhora
thirteenth:trabalho tirar_meu tirar~nome tive tocar- tocaram tocaram_a tocaram~campainha toda_para toda~isso tomar_minha trabalhar_$ trabalhei_a trabalhei~vida trabalho_de trabalho_igual trabalho~burro trint- trinta trinta_$ trocaram trocaram_o trocaram~gerente tudo_certinho tudo_isso tudo_por tudo~todo uai ue ue~ja ultima_$ um_acordo um_caco um_mes um_pouquinho uma_duzia uma_fortuna uma~, uma~que
uns~meses vai_dar valor~aluguel vao_me veio_morar veio~aqui vejo~? vender venho ver_na vergonha_$ ver~loterica ver~meu vi viajar_$ vida~para viro visse vizinha voce_cobra vou_casar vou_catar vou_morrer vou_mudar vou~de vou~no which-creditor:do which-creditor:faz which-creditor:foi which-creditor:tanto worry:agora worry:cobranca worry:nome worry:quando worry:sujo worry:vezes ze ze_$ zero zero_$`,
    '3': `#_agora #_o #_reais #~cartao #~entrada #~guardado #~mais #~mas #~na #~no #~o #~off %_off ,_onde ,_preciso ,_que ,_sao ,_um ,_vai ,~alma ,~com ,~dera ,~disso ,~falei ,~osso ,~pagar ,~para ,~quase - -_# ._entao ._nao :, :agosto :ate :banco :bolsa :comprei :da :deu :falso :familia :livre :mil :minha :nome :ou :parei :sujo :te :tudo :vence :vencimento ?~em NAME_$ NAME_baixou NAME_desde NAME_esse
NAME_ofereceu NAME_ou NAME_sem NAME_sim NAME_venceu NAME~a NAME~agosto NAME~dia NAME~mes NAME~na NAME~o ^_aceitaram ^_aceito ^_acho ^_amanha ^_atrasei ^_bom ^_daquele ^_das ^_e ^_entao ^_errei ^_ganhei ^_mais ^_mas ^_moro ^_nenhuma ^_pego ^_perai ^_preciso ^_segura a_academia a_alma a_da a_do a_menina a_mesma a_moca a_panela abri_o acaba_em acabo- acade- academia aceitaram achar achei_caro
acordo~NAME after-roadmap:agencia after-roadmap:agora after-roadmap:ajuda after-roadmap:aniversario after-roadmap:apertado after-roadmap:aqui after-roadmap:atender after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:boa after-roadmap:burro after-roadmap:cacar after-roadmap:caro after-roadmap:casa after-roadmap:chorar after-roadmap:cobrador after-roadmap:cobranca
after-roadmap:com after-roadmap:das after-roadmap:de after-roadmap:deixa after-roadmap:deles after-roadmap:depois after-roadmap:desconsidera after-roadmap:diminuir after-roadmap:educada after-roadmap:eles after-roadmap:emprestimo after-roadmap:entrou after-roadmap:era after-roadmap:este after-roadmap:faculdade after-roadmap:falar after-roadmap:fiz after-roadmap:ganhei after-roadmap:governo
after-roadmap:ia after-roadmap:limpar after-roadmap:mando after-roadmap:mas after-roadmap:me after-roadmap:mil after-roadmap:nervoso after-roadmap:oferta after-roadmap:olhei after-roadmap:paguei after-roadmap:parcelas after-roadmap:passado after-roadmap:pegar after-roadmap:pergunta after-roadmap:por after-roadmap:prefiro after-roadmap:pretendo after-roadmap:quis after-roadmap:quiser
after-roadmap:quitar after-roadmap:rico after-roadmap:rio after-roadmap:sair after-roadmap:segunda after-roadmap:sogra after-roadmap:sou after-roadmap:streaming after-roadmap:teimoso after-roadmap:tenho after-roadmap:tinha after-roadmap:valor after-roadmap:vender after-roadmap:vive agenc- agencia agora_eh agost- agosto agosto_do agosto~ano agua_# agua_e ainda_devo ali alma alma_? aluguel_que
amanha~falo ano anos_que antes_do antes_quero apertado apertado_esse apertado~plano aquela aquele aqui_nao as_minhas as~da atender atender_$ atrasada a~coisa a~dai a~mas a~novembro a~outubro a~que baixo- baixou banco_ai banco_do banco_laranja banco~de banco~outra bateria_esta bateria~no beneficio_eles boto boto_no bruto burro_$ cachorro_$ cada_$ cai_o cai_todo caixa_eletronico cai~dia
cai~pagamento calma~estou carta- cartao_mas certinha_$ chamam chamam_$ chegar chove- cinco clien- cobra- cobra_$ cobranca_$ cobranca_me cobranca~ligando cobrar_juros cobre coisa comigo_$ com~banco com~marido com~minhas concordo confirm-amount:? confirm-change:NAME confirm-change:mas confirm-change:mes confirm-change:para consent:antes consent:carne consent:casa consent:dados consent:deixa
consent:e consent:esta consent:nem consent:parar consent:pior consent:por consent:quanto consent:que consent:seguro consignado_de consigo conta~# continua_$ conversar_com corta- cortar_$ cortar_aqui cortar_mais cortar_onde cortar~? cortar~em cortar~o crian- custa_# da dai_, daquele daquele_banco daquele~laranja das_dividas da~eu da~mim da~pedir da~tirar de_carro de_comer de_diarista de_entrada
de_justica de_noite de_novembro de_numero de_tanta debt-amount:aqui debt-amount:cinco debt-amount:coisa debt-amount:deve debt-amount:dois debt-amount:faz debt-amount:ja debt-amount:oculos debt-amount:outro debt-amount:quando debt-amount:quem debt-amount:tanto debt-amount:um debt-amount:vou debt-creditor:daquele debt-creditor:de debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha
debt-creditor:mercadinho debt-creditor:seu debt-kind:, debt-kind:agiota debt-kind:aquele debts:- debts:agua debts:burro debts:coisa debts:conto debts:dava debts:deve debts:domingo debts:essa debts:estou debts:filha debts:governo debts:guenta debts:ih debts:mais debts:minha debts:nem debts:nossa debts:peguei debts:pior debts:salario debts:tambem debts:tanta debts:te debts:tenho debts:vou dei_#
deixa demai- demais dera_$ derru- desconto~# descu- desde_agosto desde_marco deu_# deus devag- devagar deve_# devendo~para dezem- dezembro de~# de~ano de~e de~juros de~que de~veio de~venceu dia_dez dia_eu diari- dia~agora diminuir dinheiro~mes direito disse_outra disse~coisa do_aluguel do_contrato do_ex do_meu do_seu doent- doente dois_$ dos do~# do~eles do~eu do~foi duas_$ duzen- duzentos e_NAME
e_acabou e_para educada eh_cartao eh_da eh_quem eh_taxa eh~dinheiro eh~divida eh~igual eh~mas ela_ficou eles~me eletronico ele~paga em em_atraso em_dia embor- embora embora_$ empre- emprestimo_no em~e entro- entrou entrou~faculdade errad- escrito_$ espos- esposa esposa_$ essas esse_dinheiro esse_eh essentials:cada essentials:caiu essentials:carro essentials:da essentials:depois essentials:eh
essentials:embora essentials:falar essentials:internet essentials:minuto essentials:patrao essentials:por essentials:posto essentials:que essentials:remedio essentials:respondo essentials:televisao essentials:vida esse~eh esse~nao esta_assim esta_me esta_muito estad- estado estao~quanto esta~apertado esta~fim esta~fogo esta~por este_mes estou_devendo estou_pensando estou~ate estou~osso eu_boto
eu_ganhava eu_ja eu_mandei eu_topo eu_vou eu~# eu~menos eu~ou e~ficou e~seguro faco_o falei_com falei~a falta_$ faltam farma- farmacia faz faz_mais faz_uns feche- fechei fecho feio ficou~ver filha_entrou filha_passou filho- filhos filho~ele fizeram_um fizeram_uma flexibles:a flexibles:ja flexibles:sem flexibles:x fogo_$ foi_a foi_o foi_para fui~e ganhava ganhava_# ganhava~mil ganho~a gasolina_$
gasto_# gasto_com gente_continua grande guardado hoje_o hoje~, ia igrej- igreja igual_, income-low-month:a income-low-month:eh income-low-month:minha income-low-month:nada income-source:e incomes:, incomes:aposentei incomes:bateria incomes:bruto incomes:da incomes:esse incomes:eu incomes:governo incomes:guenta incomes:hoje incomes:hora incomes:mais incomes:meio incomes:menos incomes:minuto
incomes:pensao incomes:quanto incomes:respondi incomes:toda incomes:vai incomes:vixe incomes:volto incomes:vou instalments-left:acabou instalments-left:ai instalments-left:contrato instalments-left:e instalments-left:estou instalments-left:gracas instalments-left:meio instalments-left:olhar instalments-left:tres instalments-left:um instalments-left:uns instante instante_que instante~vou inter-
internet isso_so isso~de isso~o ja_acertei janei- janeiro ja~tem jogar juros~# la_na laran- laranja laranja_$ la~# lembrei lembrei_de ligan- ligando limite loas loja_$ loja_da lojinha_da loter- loterica luz_mas luz~agua luz~nao mae_tambem mae~esta magro magro_que magro~isso mais mais_magro mais_receber mais_tres mais_um mais~, mais~cartao mais~gracas mais~no mais~pena mais~um mandei_$ mano
marido_primeiro marido_quer marido~trocar mas_isso mas_tem mas~dei me_atender me_ligando mei_$ mei_, meio_salario meio~minimo melho- menina_do menina~banco menor menos_# menos~? mercado_fechou mercado~e mes_de mes_que meses_e meses~aluguel mesma mesma_coisa mes~# meu_salario meu~esta meu~primeiro meu~quer me~a me~sem mil_guardado mim minha_casa minha_esposa minha_fia minha_irma minhas_dividas
minha~entrou minha~passou minha~tambem minha~vai minimo moca_e moca~banco moca~ela monte_de morar more-debts:cartao more-debts:estou more-debts:favor more-debts:pior moro moro_na morrer_olha muito_apertado muito_dinheiro muito~esse multa_$ na na_lojinha na_loterica nada_no namor- nao_o nao_tenho nao~? nao~mexer nao~plano nao~renner nao~trabalho na~do na~e negociar_com nem_a nisso no no_caixa
no_serasa noite noite_, noite~amanha nome_. nome~. nome~serasa nove novo~nao no~# no~eletronico no~eu o o_app o_cachorro o_cnpj o_cobrador o_do o_gerente o_inquilino o_outro o_streaming off offers:# offers:% offers:apareceu offers:atrasada offers:comigo offers:contrato offers:da offers:desconto offers:essa offers:foi offers:golpe offers:mes offers:meu offers:minha offers:preciso offers:sem
offers:sindico offers:vou oficial_de oficial~justica onde_vejo onde~ja ontem ontem_$ oq_eh osso_? overdue:, overdue:atrasadas overdue:consigo overdue:dinheiro overdue:janeiro overdue:la overdue:maio overdue:marco overdue:marido overdue:novembro overdue:parar overdue:quando overdue:sem overdue:vencida overdue:volto overdue:vou o~, o~aqui o~fechou o~na paga_$ pagar_juros pagar_primeiro pagar_tudo
pagar~# pago_o paguei_o paguei~esse paguei~luz panela_esta panela~no para_cortar para_final para_nao para_pedir para_tirar para~% para~, para~? para~minha para~para para~tudo parce- parcelas_do parei parei~pagar passou_na passou~faculdade pau_$ pedir_para pegar_o peguei_um pelo~. pensando pensao_para pensao~guri pera_um pera~minuto perguntar~rh plano_$ plano_bom plano_nao plano~da pode_ser
pode_sim pode~, pode~meu por~, por~para posso~um posto_, pouco_$ preciso proposta_eh proposta~, proposta~so quando_cai quando~o quanto~minha quase quatro que_dar que_fiz que_isso que_o que_vale quem_eh quem_tem quem~nao quer quer_trocar queria_pagar queria~menos quero_mais quero_mudar quero_saber quero~com quero~de quero~minhas quero~receber quer~de que~? que~conferir que~golpe que~isso que~mandei
que~nunca que~taxa quinh- quinhentos quinhentos_e quiseram quitar_primeiro rates:, rates:cobrar rates:minutinho rates:nenhum rates:pensar rates:se rates:semana rates:subiu rates:taxa rates:tenho rates:vejo rates:vou reais_de receber_nada recebo recebo_# recebo_dia recomecar registrado_$ renne- renner respondo saber_se saia salario_$ salario_atrasou segun- sei~eh sem_parar sem_servico sempr- sempre
sem~# serasa_e sera~eh servico_e se~de se~quiser sim_NAME sim_desde sim_recebo sim~agosto sindi- so_nao so_um some sou_clt sou_pensionista sou_registrado sou~do so~basico so~cachorro so~luz so~sei so~tres strea- streaming tambem~assim tanta tarde_, te_abencoe tem_jeito tem_uma teme_, tem~o tem~um tem~uma tenho_decimo tenho~dar tenho~mil te~o thirteenth:creio thirteenth:da thirteenth:decimo
thirteenth:hoje thirteenth:primeira thirteenth:que thirteenth:recebi thirteenth:registrado thirteenth:tudo todo_dia todos trabalhar trabalhei trans- tres_gracas tres~a treze- trezentos troca- trocar~carro tudo tudo_. tudo_? tudo_atrasado tudo~minha ue_, um_instante uma uma_, um~eu uns~anos vejo_isso vence_dia vence~# vencida_$ vencimento_eh vender_o vender~que vendi_o vergo- vergonha verme-
vermelho vermelho_$ ver~mae viajar_para viajar~ver vida_toda vinte vinte_e visse_, viu_$ vizin- vou_ganhar vou_pensar vou~# vou~na vou~olha which-creditor:eu worry:# worry:dizer worry:doente worry:eu worry:ja worry:justica worry:ligando worry:moto worry:muito worry:oficial worry:olha worry:pouco worry:quer worry:ver worry:vez worry:vida ❌ ❌_$`,
    '-3': `,_deus ,_era ,_ganho ,_jogo ,_muito ,_queria ,_tem ,~. ,~esta ,~pensar .~me :ajudar :continuar :de :divida :eae :emprestimo :isso :mesmo :mundo :onde :quem :recusei :sobre :vai ?_$ ?confirm-delete NAME_antes NAME_no NAME~mas NAME~tudo ^_13o ^_aceitei ^_acordo ^_agora ^_aluguel ^_atendente ^_avanca ^_boleto ^_cancelar ^_cansei ^_capaz ^_coloco ^_como ^_concordaram ^_consigo ^_deram ^_descadastrar
^_desisto ^_diarista ^_divida ^_eae ^_finaliza ^_furei ^_gracas ^_ha ^_liga ^_manda ^_mandei ^_mandou ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_negaram ^_nenhumazinha ^_nome ^_nops ^_nota ^_ofereci ^_oi ^_ok ^_parem ^_passa ^_passou ^_pedi ^_proxima ^_quitei ^_reativa ^_recusei ^_redige ^_retorna ^_segue ^_seria ^_soma ^_sou ^_troca ^_valeu ^_veio ^_ver ^_zerar a_# a_conta a_fim a_financeira
a_memoria a_minha a_ordem abencoe_$ aberto_$ acabe- acabei acao aceitar_$ aceito_? aceitou acont- acordo_de acordo~# after-crisis:, after-crisis:estou after-roadmap:abusivo after-roadmap:aceitei after-roadmap:aceitou after-roadmap:acordo after-roadmap:alguem after-roadmap:alguma after-roadmap:ano after-roadmap:aplicativo after-roadmap:app after-roadmap:auxilio after-roadmap:avisa
after-roadmap:avisos after-roadmap:baixa after-roadmap:cade after-roadmap:comecar after-roadmap:concordaram after-roadmap:cortaram after-roadmap:deram after-roadmap:diz after-roadmap:em after-roadmap:entendi after-roadmap:existe after-roadmap:falo after-roadmap:furei after-roadmap:golpe after-roadmap:graca after-roadmap:gracas after-roadmap:hora after-roadmap:internet after-roadmap:ir
after-roadmap:legal after-roadmap:lembrete after-roadmap:lembretes after-roadmap:ligar after-roadmap:loja after-roadmap:maior after-roadmap:matei after-roadmap:monta after-roadmap:negaram after-roadmap:negocio after-roadmap:nenhuma after-roadmap:nota after-roadmap:obrigada after-roadmap:ofereci after-roadmap:ok after-roadmap:ontem after-roadmap:os after-roadmap:paga after-roadmap:papel
after-roadmap:parcelar after-roadmap:pe after-roadmap:pede after-roadmap:pela after-roadmap:perdi after-roadmap:perdoou after-roadmap:porque after-roadmap:prazo after-roadmap:preciso after-roadmap:primeiro after-roadmap:processar after-roadmap:procon after-roadmap:quem after-roadmap:quitada after-roadmap:quitei after-roadmap:quito after-roadmap:reativa after-roadmap:reclamar after-roadmap:redige
after-roadmap:resposta after-roadmap:sai after-roadmap:saio after-roadmap:site after-roadmap:sumir after-roadmap:taxa after-roadmap:terminei after-roadmap:topei after-roadmap:topou after-roadmap:total after-roadmap:vai after-roadmap:valeu after-roadmap:vao after-roadmap:vejo after-roadmap:venceu after-roadmap:zap after-roadmap:zerada afund- afundado afundado_em afundado~divida agora_nao aguen-
aguento aguento_mais ajuda_mais ajudar alemb- alembro anda anos_, anos_e anos~queria anota- anotado anter- anterior apago apago_$ arrumar_a arrumar~de as_que assinei assunto as~estao ate_a ate_quando atendente_$ ate~osso atrasando audio audio_$ autonomo autonomo_$ auxil- auxilio avanc- avanca avanca_$ avisa avisar_$ avisos a~agora a~antes a~disse a~navios baixa banco~o benef- beneficio bicho_eh
bicho~esse bloquear_voce boa~. bota bota_um botei_$ braco branc- branco bulhu- bulhufas bulhufas_$ burac- buraco ca ca_$ cada_mes cadas- cadastro cader- caduca caducou camel- camelo canse- cansei capaz capte- captei captei_$ carne carne_$ cartao_e carta~NAME carte- casa_, casa_da casa~minha causa_de chama_o chega_disso chega~por coisa- coisa_? coisas coloco_o coloco~do com_minhas com_um com_uma
comeca comecar comeco comi comid- comida como como_que como~que compensa_? com~, concordaram confirm-amount:a confirm-change:talvez confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao conforme_o consent:aceito consent:fiz consent:um conta conta_propria contas_$ conte- contei conve- conversa_$ corre cortada cortada_amanha cortei_tudo cortei~o cresc-
cresce cuida da_lista dados_$ da~filha da~para de_gasto de_me de_qual de_que de_voce debt-amount:nao debt-creditor:ai debt-creditor:eu debt-creditor:lembro debt-kind:# debt-kind:casa debt-kind:emprestado debt-kind:meu debt-kind:minha debt-kind:o debts:agora debts:ajuda debts:bem debts:divida debts:dividas debts:do debts:dos debts:fala debts:hoje debts:lembro debts:mesmo debts:nada debts:para
debts:por debts:preciso debts:qual debts:sair debts:so debts:tem debts:tira debts:voce deixa_em deixa~la deixei deixo delas demit- dentr- dentro depois_de depois~NAME depos- descadastrar descadastrar_$ desconheco_$ descontam descontar desempregado desfaz_$ desisto dessa_$ deu_tilt deu_um deus~pague deu~, deu~apago devagar_$ devendo~NAME dever devo_nao devo~, de~% de~anos de~eh de~mil de~nao de~no
de~o de~por dia_, dinheiro_aqui dinheiro_emprestado dinheiro_esse disse disse_que disso_por disso~hoje dividas_? divida~# dizen- dizendo dizer_$ do_acordo do_app doente_e dona~casa dos_# do~no do~por e_as e_me e_some e_te eae eae_$ eh_bom eh_uma eh~banco eh~basico eh~marido eh~que elimi- em_conta em_divida em_folha em_junho em_paz em_que emprestimo_de emprestimo~pagar em~, em~da em~vezes encerrar
enqua- enquanto enrol- ensin- ensina enten- entendi_$ entra entrar era~, esqueci_$ essa_divida esse_$ essentials:agora essentials:como essentials:essa essentials:eu essentials:fala essentials:luz essentials:nem essentials:qual essentials:quero esse~eu esta_em esta_minha esta_na esta_pago esta_quitada esta_tudo estao estava_so esta~ate esta~nao estou_afundado estou_ha estou_por estou~fim estou~fora
estou~me estou~por estou~spc estou~trabalho estou~ver eu_atrasar eu_falei eu_olho eu_respondo eu_saio eu_vejo eu~? eu~falo eu~la eu~pagar eu~um exata- exatamente exclu- expir- expirou explica expor- e~# e~eh e~nem e~tudo faco fala_devagar falan- falando falar- falar_com falaram falo_$ falta~pior feito fgts finaliza finaliza_$ finan- fiquei~e fiz_o flexibles:eh flexibles:eu flexibles:meu
flexibles:que foi_no folha funci- funciona fundo furei garan- guri_$ hoje_$ hoje_, hoje~o horas human- humano humano_$ idade ideia_$ ifood income-low-month:sei income-source:# income-source:, income-source:me income-source:mes income-source:minha income-source:no income-source:pensao income-source:todo income-source:trabalho income-source:um income-source:uma incomes:. incomes:botei incomes:eh
incomes:faz incomes:pode incomes:propria incomes:receber incomes:tudo instalments-left:? instalments-left:me instalments-left:nem interessa interessa_$ intim- isso_, isso_aqui isso_para ja_comi ja_eh ja_estou ja_foi ja~, ja~muito jeito jogo juros~pode lazer_eh lembrar_$ lembrete lembrete_$ lembretes_$ lhufa- lhufas lhufas_$ liberar~emprestimo liga_$ liga_para liga~mim link_$ lista mais_onde
mais_viver mais~cortar mais~oferta manda- mandei_o mango marge- margem marido_tambem marte- martelo mas_eh mas_o mas_pago massa_demais mas~gastei matei me_avisa me_ensina me_liga me_socorre me_transfere memoria_nao memoria~ajuda mensagem mes_ja meses_sem meu_beneficio meu_lazer mexe me~agora me~ai me~mais me~por me~um minha_luz minha_proposta minha~e minha~esta minha~por minha~tem minimo_do
minimo~cartao monta more-debts:ai more-debts:as more-debts:esta more-debts:falar more-debts:minha more-debts:ne more-debts:por more-debts:sim more-debts:tudo more-debts:uai mostr- mostra muito_caro na_casa na_hora nada_a nada_de nadin- nadinha nadinha_$ nao_aceitaram nao_achei nao_aguento nao_captei nao_deu nao_entra nao_foi nao_mango nao_me nao_sei nao_sou nao_vale nao_vem nao~dar nao~deus
nao~gracas nao~que nao~ter navio- navios navios_$ ne_$ negar- negaram nela nenhumazinha nesse ningu- ninguem no_cartao no_procon no_servico nocao nocao_$ nops nops_$ nota nota_mil novo_, no~? no~da no~de no~ou o_braco o_governo o_jeito o_juros o_martelo o_nome o_pai o_pe o_seguro obrigada obrigado oferecer_# ofereceu_# ofereci ofereci_# offers:cento offers:e offers:eles offers:estao offers:isso
offers:por offers:proposta offers:se offers:todas offers:uma oi oi_? ok olha_esse onde_$ onde_cortar onde~o opa_, opcao os_# os~do outra_pergunta outra~eu ouvid- ou~? overdue:certo overdue:coisa overdue:com overdue:conta overdue:eh overdue:essa overdue:gracas overdue:limpo overdue:mas overdue:na overdue:nada overdue:outra overdue:para overdue:prazo overdue:se overdue:sei overdue:sou o~cheio o~com
o~faco o~mesmo o~meu o~que o~responder o~topou o~vai pagando_$ pagar_esse pagar_nada pagar_o pagar~cartao pagar~juros pagar~mes paguei_nada para_ajudar para_banco para_com para_de para_quitar parad- parar_$ para~esse para~na para~um parcelar parem passada_, passar_$ paz pe peco pedi pegou pegue- peguei pensao pensao~meu peque- pergunta pessoa pfv pfv_$ pior_de pior~todas plano_? pode_ir poema
ponho por_aqui por_causa por_fora porta- por~ou por~propria posit- posso_falar prazo_$ prend- prescreveu primeira_$ processar pronto_$ proposta_, proprio proxi- proxima proxima_$ pulei qual_$ qual_? quando_vou quanto_esta quanto~pagar quanto~para que_bicho que_esse que_mes que_nao que_olhar que_pagar que_se que_tipo que_vem quebrei quebrei_o quem_esta quem~o quero_falar que~devo que~emprestimo
que~ja que~viu quiet- quis_nao quitar_tudo quito rates:achei rates:cartao rates:com rates:contrato rates:do rates:qual rates:tem rates:ver re_$ real reativa reativar rebobina_$ recebe recebi_tudo reclamar recor- recordo recusei_$ redig- redige reinicia_$ reneg- repet- repete_$ resolve resto_eh resum- retor- retorna risca risco rmc robo rotat- rotativo sabe sabe_$ saco sai_do salvo- salvou score
se_meu segre- segredo segredo_$ seguro_$ sei_nada sei~, sei~. sem_dinheiro semana~, senta- ser_cortada seria ser~amanha se~atrasar se~pagar socorre socorre_$ socorro_estou socorro~afundado soma sou_autonomo so~ai so~minimo so~para sua sumir_da tem_alguem tem_nada tem_nao tem_sim tem_um tempo_$ tem~# tem~% tem~a termi- terminei_$ terminei_de terminei~pagar teto the thirteenth:13o thirteenth:NAME
thirteenth:autonomo thirteenth:de thirteenth:ele thirteenth:esperando thirteenth:eu thirteenth:para thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:vem tilt tilt_$ tipo_de tipo~gasto tira tira_o tirei topou trabalho_e tranquilo_$ transfere transfere_$ troca tua tudo_da tudo_na tudo_pago tv_$ um_apago um_poema uma_coisa unica usar vai_saber vai_ser vai~cortada valeu_$ valor_cheio
vantajoso vazar vem~, vendo_$ ver_navios verda- verdade verdade_$ vida_eh vir vira viver_$ voce_eh vou_bloquear vou_ficar vou~procon vou~que vou~voce which-change:# which-change:, which-change:a which-change:as which-change:do worry:a worry:aqui worry:carro worry:casa worry:cortar worry:cortaram worry:dinheiro worry:dois worry:filhos worry:os worry:por worry:quero worry:salario worry:so worry:tem
worry:todo worry:tranquilo worry:um worry:vao x_de x~# you z z_$ zap_$ zerada zerar zerar_tudo zerei~NAME 🙏_$`,
    '-4': `#~dezembro ,_ate ,_duas ,_e ,_esta ,_gracas ,_pode ,_uai ,~agora ,~certinho ,~ja ._so :ajuda :bom :chega :desconto :dinheiro :parar :sou ?_estou NAME_primeiro NAME~existe ^_aceita ^_ajuda ^_antecipei ^_atrasou ^_bora ^_bpc ^_cade ^_conta ^_desconheco ^_desfaz ^_disseram ^_entra ^_escreve ^_gostei ^_hein ^_massa ^_opa ^_precisa ^_primeiro ^_rebobina ^_recomecar ^_reinicia ^_repete ^_stop ^_topei
^_vale ^_zera ^_zerei a_firma a_parcela a_pensao a_que abert- abusi- aceita adiantado after-roadmap:, after-roadmap:acaba after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:anos after-roadmap:aviso after-roadmap:cara after-roadmap:conta after-roadmap:contas after-roadmap:dei after-roadmap:desse after-roadmap:disseram after-roadmap:eh after-roadmap:favor
after-roadmap:ficar after-roadmap:financeira after-roadmap:foi after-roadmap:juros after-roadmap:link after-roadmap:manda after-roadmap:mandei after-roadmap:massa after-roadmap:meus after-roadmap:neve after-roadmap:oferecer after-roadmap:pagamento after-roadmap:parcela after-roadmap:pena after-roadmap:precisa after-roadmap:qual after-roadmap:que after-roadmap:saber after-roadmap:saida
after-roadmap:ter after-roadmap:toparam after-roadmap:viu after-roadmap:zerei agrad- ai_, ai_voce ai~me ajuda- algue- alguem algum- alguma alto apaga aparece apertou aqui_eh arrumar as_contas as_dividas assun- ate_hoje ate_la ate_o atrasadas_$ aviso- a~ou a~tem baixo_$ barat- barra- bate beleza_$ bico bloquear bora bpc bpc_$ cabec- cabeca cade cai_dia cancelar carta cartao_da causa cet chover
chuta- coloc- coloco combi- comeu como~a com~de confo- conforme consent:ja consent:sou conta_nao contr- conversa dando da~de da~mae de_casa de_neve de_todas debt-amount:sei debt-creditor:nao debt-creditor:nome debt-kind:um deixa_para deixe- dele denun- desconheco desen- desfaz desli- deus_e deus_te deus~NAME dia~de dia~hoje digo dinheiro_do disso disso_$ divida_eh diz_que do_governo do_plano
do_serasa do_zero duas_estao duvida duvida_$ e_no eh_esse eh_hoje eh_o eh_zero eh~coisa eh~mes ele_$ emend- emenda emenda_$ encal- encalhado encalhado_$ escre- escrever escut- esquece essentials:deixa essentials:isso essentials:sei essentials:tem esses esta~atrasado esta~divida estou_precisando estou~? estou~serasa eu~da eu~sei e~eu falei_do falo familia_$ fechar fechei_$ feira- fica filho_$
final- flexibles:isso flexibles:zero fora_$ governo_da ha_$ hein hein_$ horas_sao ideia income-source:da income-source:o income-source:recebo income-source:sou incomes:? incomes:clt incomes:meses incomes:sem ir isso_nao ja_cortei ja~? ja~as ja~ate ja~falei la_e lembr- lembretes limpo luz_$ mandaram massa medo_de memor- memoria menos_juros mensalidade mes_eh mes_eu mesmo_$ mes~foi meu_$
meu_dinheiro meu_plano meu~e me~, me~as me~o minha_conta minha~que moco more-debts:de more-debts:deu more-debts:ja more-debts:todas morto muda na_minha nao_consegui nao_pagar nao_posso nao_precisa nao_senhora nao_sobrou nao_vai nao~deixa nao~falar nao~mais nao~ne nao~uai neve neve_$ no_meu nome_$ o_que ofere- oferecer oferta_$ offers:banco offers:ja offers:mais oi_$ ok_$ olho opa ou_nao
overdue:agora overdue:como overdue:devo overdue:falta overdue:pagando overdue:tenho o~ai o~para pagan- pagando pago_$ pai para_$ para_la para~fazer parcelas_$ parti- pede perde- perdoa perdoou pessoa_$ poe por~de por~eh prazo precisando presc- proco- procon pronto propr- prox_$ quanto_$ quart- que_$ que_horas quero_ver quero~a que~meu que~sao quinta_emenda quitada rates:como rates:quanto re rebob-
rebobina recla- redon- redondo redondo_$ reinicia relig- resol- resposta saio sao_$ se_$ segue sei_nao sei~que sem_receber serve signo signo_$ sim~NAME site so_quero sobre so~que so~sair stop stop_$ sumir super- suspe- taxa_$ tchau tchau_$ te_falei te_falo telef- telefone tem_que tem_signo tenho_# tenho~aqui tenho~de ter_que terceira te~do thirteenth:agora thirteenth:deus thirteenth:dia
thirteenth:na thirteenth:nem thirteenth:patrao thirteenth:sem thirteenth:todo tipo tira~NAME topar- toparam topei tranquilo tras tras_$ tudo_, tudo_encalhado tudo_nos uai_$ vai_chover valeu valor_$ vanta- venceu_$ ver_o vez_$ viver voce_me vou_aceitar which-change:o worry:com worry:minha worry:na worry:o worry:ser zera zera_ai zerad- zerei`,
    '-5': `,_deixa ,_paguei ,~la ,~onde ,~que :. :empresta NAME_de NAME~tenho NAME~✅ ^_acabei ^_ahn ^_apaga ^_beleza ^_bota ^_botei ^_cancela ^_chama ^_estava ^_fechei ^_fecho ^_nunca ^_pago ^_para ^_pergunta ^_prox ^_pula ^_px ^_reset ^_resta ^_saiu ^_sem ^_some ^_terminei ^_tira ^_vai ^_vamos ^_vao ^_volta a_empresa aceitaram_# aceitei after-roadmap:causa after-roadmap:cobra after-roadmap:comigo
after-roadmap:empresa after-roadmap:essa after-roadmap:faz after-roadmap:minimo after-roadmap:pedi after-roadmap:pensando after-roadmap:propus after-roadmap:renegociar ahn ahn_$ antes_$ aprov- as~capengando aviso azul azul_$ a~ja a~mes banco_? belez- beleza boa_pergunta boian- boiando boiando_$ briga- caduc- cancela capen- capengando capengando_$ com_eles como_$ com~NAME consegui_pagar
consent:minha consent:para consigo~a continuar continuar_$ cortei_ate de_banco debt-kind:da debts:como debts:da debts:isso debts:nao debts:paguei deixa_$ depois_eu deram desca- desconto_$ desempregada desempregada_$ dessa desse devo~NAME dispe- divida_de diz duas_capengando duas_parcelas duas_vezes duvid- eh_um eh~? eles_$ empresta_# encer- estou_boiando estou_desempregada estou_voando eu_nao
expli- falta_a faz_um ficar firma ganho_$ golpe_$ income-source:na income-source:que incomes:casa incomes:nada incomes:so incomes:sou jeito_que lazer link maior manda me_empresta medo mil_do minha_divida nada_, nem_pensar nome_eh nos o_plano obrig- offers:esperando offers:metade offers:so offers:tem orien- overdue:nos o~ja pago_certinho passa pega pensando_em perdi_o por~? por~nao posso~?
preciso_de proce- pront- proposta_$ propu- propus prox pula pula_$ pular px px_$ qual qual~# que_ja quero_renegociar que~tudo quite- quitei recebi_$ recusei reini- reset reset_$ responder_$ resta resta_ai saber_$ saida sair_$ se_eu segur- so~e so~o sumiu tem_# tem~? tem~de tenho_$ tenho_mais tenho~anos ter terminei thirteenth:ano thirteenth:duas thirteenth:esse thirteenth:gastei thirteenth:mas
thirteenth:se total tudo_no tudo_que um_NAME ver_depois voand- voando voando_$ volta- volta_$ voltar vou_fechar vou~depois worry:, worry:banco worry:dia worry:esta worry:meu zap`,
    '-6': `,_me ,_tenho ,~em ,~ontem :anos ?confirm-amount ?confirm-change NAME_hoje NAME~paguei ^_ate ^_em ^_passo ^_perdi ^_quais ^_quando ^_sai ^_sair a_divida a_dois aceitar after-roadmap:fazer after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:onde after-roadmap:quando after-roadmap:sem after-roadmap:sozinha after-roadmap:tudo antecipei assin- botei com_isso consent:nao
consent:tenho conta_$ da_um debt-kind:de debts:quanto debts:quero depois_$ desfa- dia_eh e_so esque- essentials:NAME estou_a estou_sem fecha- income-source:a instalments-left:nao instalments-left:sei isso_eh liga mensa- mes_nao metade_ja nao_devo nao_entendi na~? o_emprestimo overdue:ainda overdue:deus o~eu para_NAME por_que quais rates:? rates:sei reati- recomecar_$ renda_$ sai so_deus tranq-
um~para vamos vou_ter worry:NAME`,
    '-7': `?confirm-creditor ^_isso ^_nada ^_parar after-roadmap:disse bom_$ confi- debts:tudo desem- e_ai eh_isso elas_atrasadas essas_$ essentials:? esta_bom estou_em falei_da fazer flexibles:NAME fora infor- ja_paguei ja~os liqui- o_# passo_$ perdi qual_o quase_todas sei_la volta which-creditor:# worry:nao`,
    '-8': `?income-source ^_da ^_onde ^_qual ^_voce aceitaram_$ after-roadmap:quiseram bloqu- calor_ai despe- esta_calor esta~ai nao_estou nao~# paguei_$ perdo- recus- sim_$ todas_em todas~dia worry:estou`,
    '-9': `?after-crisis after-roadmap:👍 bom_dia debt-kind:a do_cartao estao_$ falei~NAME nao~atrasado overdue:? que~eh thirteenth:#`,
    '-11': `:socorro ?which-change nenhuma_$`,
    '-12': `consent:#`,
    '-15': `?debt-kind`,
  },
  'nothing-more': {
    '40': `?more-debts`,
    '24': `?flexibles`,
    '16': `^_acabou`,
    '15': `^_so so_$`,
    '14': `lazer mais_nada`,
    '13': `?incomes ^_nada ^_pronto nada nao_$ por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei chega debts:so eh_isso flexibles:nao incomes:eh lista_$ more-debts:o nadin- nadinha nadinha_$ nenhu- terminei`,
    '11': `?essentials ^_chega acabo- debts:nao de~nada essas essentials:eh essentials:so incomes:estou luxo more-debts:por n0 nada_mais resto termi-`,
    '10': `?debts ^_nadica ^_nenhuma cortei debts:eh debts:nada e_so essentials:nem more-debts:essas nada_$ nadic- nadica nao_gasto offers:mais offers:nada renda_$ zero_$`,
    '9': `^_mais ^_zero acabou ai_mesmo corte- eh_tudo essas_$ essentials:isso flexibles:zero gasto ja~tudo lista more-debts:a more-debts:ja more-debts:nao nao_sobra nao_tenho nenhum nenhum_$ o_resto por~mesmo pronto_$ renda so_isso sobra zero`,
    '8': `^_cortei ^_fora ^_nem a_lista acaba- compro cortei_ate de_casa debts:isso devo eh_o essentials:nada esses faco_nada flexibles:eh flexibles:nenhum incomes:desempregada incomes:gasto incomes:nada incomes:nao incomes:so lazer_$ momento more-debts:deu more-debts:esta more-debts:eu more-debts:fechou more-debts:nops more-debts:que more-debts:so nao_devo nao~com nao~outra no_momento o~tem que~tudo
resto_eh so~ai tem_nao ter the tudo_$`,
    '7': `^_e ^_finalizei ^_ja ^_nops acho~eh acho~falei cabo cabo_$ debts:acabou debts:mesmo desempregada desempregada_$ deu_, disse_tudo e_eh eh~basico eh~que encer- essentials:mais essentials:nao estou_desempregada eu_nao e~isso faco~disso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho fora_isso incomes:isso incomes:momento isso_$ ja_disse lazer_eh mais_nao
momen- more-debts:sao nao_compro nem nem~nem nenhuma nops nops_$ offers:tudo que_falei sei_o sei~que so_esses so~que`,
    '6': `,_deus ^_eh ^_era ^_fim ^_lazer ^_minha ^_nenhum ^_por a_regua acabou_$ acho_que ai_so aqui_eh basic- basico basico_$ beste- besteira boca boca_$ completo completo_$ daqui_para daqui~boca de_gastar de_outra debts:tem desem- deu_$ devo_nao devo~, disse eh_daqui era essa_renda essentials:lazer essentials:o esses_gastos eu~sei final final- final_$ flexibles:isso flexibles:nada flexibles:nem
flexibles:so fora gasta- gastar gastar_$ gasto_$ incomes:acabou incomes:casa incomes:de incomes:lazer incomes:mesmo incomes:nenhuma incomes:no incomes:tudo ja ja_$ luxo_$ luxo_nenhum mais mais_gasto mesmo_$ minha~eh more-debts:as more-debts:bom more-debts:era more-debts:fim more-debts:lista more-debts:nada more-debts:ne more-debts:outra more-debts:regua nada_disso nao_faco nao_sou nao_tem nao~de
nao~deus nao~para nem_uma o_basico offers:lista outra para_boca ponto regua regua_$ saio so_essa sobra_$ sou_de sou~gastar so~gastos so~renda tenho~gasto trabalho_e`,
    '5': `,_estou ,_gracas ,~me EXPENSE NAME_eu NAME~nao ^_acabou-se ^_acho ^_aqui ^_de ^_deu ^_devo ^_fecha ^_sem a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar bar_nem bar~festa bebo bebo_nao bebo~fumo besteira_$ canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja daqui
dava_$ da~ter de_graca de_outro de_resto debts:basico debts:cortei debts:lazer debts:resto dera_ter dera~lazer deu deus_me deus~livre devo_nada de~canto dinheiro_aqui dinheiro~eh disso_$ diver- diversao diversao_eh doce doce_$ eh eh_contado eh_so eh_vento eh_zero eh~unica era_doce era_isso essas_coisas essentials:de essentials:e essentials:eu essentials:graca essentials:na essentials:tem falei
falei_todas fecha_a festa festa_$ fim_de flexibles:tem fora~nada fumo fumo_nao fumo~jogo gasto- gastos gastos_$ graca ha hoje_eh incomes:, incomes:ai incomes:cortei incomes:ja incomes:pronto isso_nada livre livre_$ me_livre meu_lazer me~ter minha_unica minha~renda momento_$ more-debts:ai more-debts:dividas more-debts:eh more-debts:falei more-debts:fecha more-debts:mais more-debts:outras
more-debts:pode more-debts:tudo nao_bebo nao_fumo nao_jogo nao_saio nao~besteira nao~deixa nao~essas nao~lazer nao~nem nao~superfluo nem_bar nem_festa nem_pastel nenhuma_$ offers:acho offers:disse offers:isso outra_torneira outro outro_canto outro_gasto outro~nao o~eh o~era para_servico para_ter para~luxo paste- pastel que_tem que~doce resto~vento saco saio_de saio~casa salario_mesmo sem_luxo
so_essas sobra_para sobra~isso so~salario superfluo superfluo_$ tem_outro tem_superfluo tem~gasto tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas ter_lazer ter_luxo tirei_tudo tirei~que torne- torneira torneira_$ tudo tudo_ja tudo~dava tv tv_$ uai unica_renda vento vento_$ vida_eh vivo_de vivo~casa`,
    '4': `,_uai ^_capaz ^_dinheiro ^_essas ^_fechou ^_nao ^_passeio ^_vivo a_janela a_tampa acabou~lista ai ai_fechou aqui_nao ate ate~osso bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compl- compr- cortei~o da_cama da_lista dava da~para debts:devo debts:gasto debts:o debts:renda debts:sobra
desgraca desgraca_$ de~na divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_minha eh_pouca eh~cama eh~coisa eh~janela entra_mais entra~nada essentials:acho essentials:aqui essentials:basico essentials:casa essentials:compro essentials:devo essentials:era essentials:faco essentials:gasto essentials:lista essentials:luxo essentials:mesmo essentials:renda
essentials:sobra essentials:tenho essentials:ter esta_bom eu_lembre fecha feira feira_$ fim flexibles:, flexibles:acabou flexibles:disso flexibles:esses flexibles:lazer flexibles:luxo flexibles:mais flexibles:mesmo fogao fogao_$ gasto_com gasto~bobagem gasto~bobeira graca_na graca~praca guri guri_$ incomes:e incomes:hoje incomes:minha incomes:nenhum incomes:outro incomes:renda incomes:resto
incomes:sem incomes:ter isso isso~fechou ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~todas jogo jogo_$ lazer~a lembre mais~nao me_dera me_divirto mesmo me~de minha_diversao minha_renda moca_$ more-debts:chega more-debts:da more-debts:de more-debts:devo more-debts:ficou more-debts:gracas more-debts:ha more-debts:nem more-debts:para more-debts:quitei more-debts:resto more-debts:tampa
more-debts:todas more-debts:uai na_feira na_praca nada_, nada~estou nao nao_ha nao_moca nao_vem nao~gracas nao~nao nao~outro nao~uai nem_cinema nem_para nem_restaurante nem~na o_osso offers:a offers:ja outra- outra_renda outras papo papo_$ para_fogao para_isso parad- parou passe- passeio passeio_eh passeio~da pastel_na pastel~feira pinga pouca pouca_coisa praca praca_$ pronto_eh pronto~isso
que_dava que_era quem_me quem~dera que~lembre resta- restaurante restaurante_$ resto_nada resto~pouca sao_todas sem_mais sem~nenhum so_trabalho sobra_nem sobra~para so~para super- tampa tenho_mais tenho~nenhum tenho~renda tirei trabalho~durmo tudo_que uai_$ unica vem_$ vivo`,
    '3': `#~sem ,_deixa ,~a ,~devo ,~eu ,~tenho ,~tocar ?~nao ^_besteira ^_divida ^_dona ^_fica ^_ficou ^_luxo ^_nenhumazinha ^_tinha a_conta a_seu a_televisao aberta aberta_$ acabou_, alem alem_disso aqui aqui~ter as_outras a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao com_batom compro_$ conta_, conversar_no conversar~portao creio_que de_pobre debts:besteira debts:casa debts:compro debts:daqui
debts:disso debts:e debts:ja debts:luxo debts:nenhum debts:outro debts:saio debts:sou debts:tenho debts:ter debts:tudo deixa~ver dera desgr- desse- desses desses_$ deve_eh deve~meu devia devo_a devo~seu de~para de~por disso diversao~a dona~casa dormi- dormir dormir_$ durmo e_ela eh_conversar eh_dormir eh_ter eh_ver eh~boleto eh~e eh~gas eh~novela eh~para eh~televisao essentials:, essentials:a
essentials:ate essentials:besteira essentials:com essentials:cortei essentials:lembro essentials:nenhum essentials:que essentials:trabalho esta~de estou_ha estou~# estou~renda eu_ver eu~compro eu~nao eu~tenho extra faco fechar_a fechar~conta fechou_$ fechou_a ficou flexibles:aqui flexibles:cortei flexibles:devo flexibles:eu flexibles:graca flexibles:ja flexibles:na flexibles:nadinha flexibles:para
flexibles:pronto flexibles:que flexibles:tudo fora~nao garco- garcom garcom_$ gasto_nem gasto_um gasto~com gasto~real graca- gracas ha_# ha~meses incomes:ate incomes:com incomes:devo incomes:extra incomes:faco incomes:luxo incomes:o incomes:para incomes:receber ir isso_nao isso~gasto isso~pode isso~tudo ja~ne lazer_de lazer~conversar lazer~pobre lazer~ver limpo limpo_, limpo~nao luxo_aqui luxo~eh
mais_divida marido_, marido~eu meses_sem meu~eh mim_nao mim~sobra minha_vida moca more-debts:. more-debts:conta more-debts:deixa more-debts:deus more-debts:divida more-debts:essa more-debts:fechar more-debts:fora more-debts:hoje more-debts:lembre more-debts:minha more-debts:nisso more-debts:passado more-debts:tinha nada_alem nada_no nada~casa nada~disso nada~momento nada~ninguem nao_da nao_entra
nao_que nao~vicio ne nem_com nem~batom nem~picole nenhum_desses nenhuma_outra nenhumazinha ningu- ninguem ninguem_$ no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:ai offers:de offers:eh offers:falei offers:que offers:so osso osso_$ o~cai o~mesmo para_picole para_por para~ai para~nao passa_a picol- picole picole_$ pobre pobre_eh pobre~dormir pode_fechar pode_tocar pode~a
pode~o portao portao_$ pronto_acabou que_cai que_eh que~devia que~so quitei~passado real real_com real~isso receber_nada renda_nenhuma sao sao_essas sem sem_receber sem_renda servico_$ seu_ninguem so_boleto so~e televisao_aberta tem_mais tem~nao tenho tenho_$ tenho_outra tenho_vicio ter_gas tinha tocar traba- trabalho um_real uma_$ um~com ver_novela vicio vicio_nenhum vida~so`,
    '-3': `,_ja ,_so ,_tem :sobra ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?debt-creditor ?income-low-month ?thirteenth ?which-change ?which-creditor NAME_$ ^_$ ^_aham ^_apaga ^_ate ^_deixa ^_essa ^_exatamente ^_hein ^_quase ^_resta ^_segue ^_sei ^_sou ^_ss ^_tenho a_bateria acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:isso aham aham_$ ainda ainda_$ apaga aqui_$
a~nao bater- bateria bateria_$ cance- cobranca comec- comeco comeco_$ contr- da~, debt-kind:o debts:NAME diabo diabo_eh diabo~isso eh~ai enten- esqueci essas_duas esse_mesmo essentials:? essentials:por essentials:quero estao exata- exatamente exatamente_isso flexibles:NAME flexibles:basico fui hein hein_$ incomes:mes inter- mais_nenhuma mande mande_mais mande~nada maris- marisa mas_nao mas~lembro
mes_eh more-debts:esqueci more-debts:estao more-debts:sim more-debts:te nao_, nao_peguei numer- numero o_comeco offers:o para~isso pegue- peguei peguei_$ poe posit- precisa quase quase_todas que_diabo que~de resta resta_ai sabe_$ se_tem segue seguro so_meu so_vendo sobra_nada somar so~comeco ss ss_$ te tem~que tem~uma vendo_$ vida_$ volto volto_$`,
    '-4': `:nada :nao ?instalments-left ?worry ^_a ^_deus ^_tem anoto anoto_nada atras- com_nada complicado complicado_$ da_empresa debts:? desfa- deus_eh deus~mais duas eh_complicado eh_esse eh_mais eh~mesmo eh~meu empresa entendi esque- essas~mesmo exist- existe existe_mais filha gasto~nada isso~gracas mais_uma marisa_nao mensa- mesmo_gracas mesmo~a me~mais minha_filha more-debts:ainda more-debts:duas
nada_urgente nao_anoto nao_eh nao_entendi nao_existe nao_me nao_quero nao_saco overdue:nenhuma pedra- sabe saco_nada saco~disso segur- so~duas trans- urgente urgente_$ vendo worry:so`,
    '-5': `?debt-kind ?income-source ^_tudo com~nao debt-kind:eh duas_mesmo e_nao e_o eh_mensal e~tem mensal mensal_isso meu_$ nada~so nao~renda que~mais tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `?after-crisis ^_gasto isso_eh more-debts:lembro nao_so`,
    '-7': `,_acabou ,~isso ^_isso nao~acabou`,
    '-8': `nao~so`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor conta_uma faz_um hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual ^_que chove- chover how ignore me_conta vai_chover`,
    '9': `^_quem after-roadmap:signo are do_tempo hoje ignor- me_a music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde :um ^_aja ^_canta ^_faz ^_how ^_tell ^_vai a_joke aja aja_como canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganhar historia historia_$ indic- indica instr- jogo joke joke_$ meu_dinheiro me~joke me~uma musica_$ onde~meu qual regra- regras seu_prompt tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:de ?flexibles ^_conta ^_escreve ^_esqueca ^_finja ^_me ^_tem ^_traduz ^_what a_capital after-roadmap:seu are_you bolo brasi- brasil brasil_$ can can_you can~do chover_hoje dever dia_eh dia~hoje do_$ eh_hoje eh~presidente escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que ganha- histo- how_are how~you ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles
o_presidente para_ingles presi- presidente presidente_$ prompt_$ qual_a qual~capital que_dia que~eh rates:signo regras_$ suas suas_regras tradu- traduz traduz_isso traduz~para uma vai~hoje what what_can what~you you_do`,
    '6': `:: :? :amanha :como :empresta :ganhar :meu :poema :rapido ?debts ?rates ^_esta ^_mostra after-roadmap:faz after-roadmap:horas after-roadmap:ignore after-roadmap:jogo after-roadmap:you ai_$ aja~um amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta_um conta~piada conta~segredo
de_cenoura de_futebol dinhe- dinheiro dinheiro_$ do~hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca_as esqueca~instrucoes finja~eh flexibles:me futeb- futebol futebol_$ ganha_o ganho- ganhou ganhou_o gosta gosta_de gosta~futebol instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~do mostra_seu mostra~prompt o_jogo outra_pessoa piada piada_$ pirat- pirata pirata_$
previ- qual~time quem quem_ganha quem_ganhou que~outra reais_$ recei- receita receita_de sao segre- segredo segredo_$ seu_time sua tempo the_weather time_$ tomor- tomorrow tomorrow_$ um um_pirata um_segredo uma_piada vai voce voce_gosta voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `#_reais : :dividas :estou :faz :pix :prompt :reais :seu :system :vai ?essentials ^_hello ^_onde ^_what's a_raiz after-roadmap:indica after-roadmap:musica after-roadmap:poema after-roadmap:resumo after-roadmap:um after-roadmap:uma ajuda_com ajuda_no ajuda~dever ajuda~o all and are~todas a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:aja debts:hoje
debts:tem debts:voce descobriu descobriu_o descobriu~brasil dever~casa dever~matematica do_jogo dois_$ dolar dolar_$ e_me eh~raiz essentials:do essentials:qual essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda me_indica mega
mega_sena me~# me~com mostra much much_is much~the no_dever numero_da numero~mega o_brasil o_dever o_melhor o_resultado o~ontem para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~melhor qual~nome qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rapid- rapido rates:me rates:seu rates:tem reais resul- resultado
resultado_do resultado~jogo sena sena_$ serie serie_$ syste- system the_dolar the~tomorrow um_pix uma_serie um~de voce_eh voce_indica weather_tomorrow you_todas`,
    '4': `" :" :[ :] :capital :cartao :do :e :emprestimo :exatamente :ganhou :me :mil :mim :o :sobre ?_estou [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:historia after-roadmap:quem after-roadmap:sao after-roadmap:time amanh- amanha avo a~da big big_brother broth- brother brother_$ capital~franca codig- codigo codigo_em codigo~python da_franca de_$
de_bolo debts:ai debts:eh debts:esta debts:ganha debts:me debts:quem debts:tempo de~de de~mil do_brasil eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:eh essentials:hoje essentials:how essentials:que essentials:tempo essentials:uma essentials:you estou_precisando estou~de fala flexibles:a flexibles:de flexibles:faz flexibles:um franca
franca_$ ganhar_a ganhar~eleicao ganha~big ganhou~jogo grena- grenal horas~em jogo_$ me melho- melhor meu~e me~no me~um mil_$ mostr- no~de o_big o_grenal o_numero o~brother o~do passa_o passa~receita pesso- pessoa pix poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_vai quem~ganhar rates:calor rates:eh rates:esta rates:how
rates:poema rates:qual rates:quem rates:uma receita~bolo resum- resumo sao_em sao~toquio secre- seu_signo todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$`,
    '3': `#_mil $ $_# :$ :. :a :as :australia :divida :foi :hoje :ignore :marque :nome :ontem [_system after-roadmap:are after-roadmap:bolo after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:hoje after-roadmap:how after-roadmap:receita after-roadmap:voce ai ajuda amor_$ austr- australia bolo_$ capital~australia cartao_de cartao~credito casa_$ com_o como confi-
credito_$ da_australia de_amor de_casa de_credito de_pao de_queijo debts:como debts:conta debts:dia debts:do debts:domingo debts:escreve debts:historia debts:outra debts:pessoa debts:que debts:uma de~# divida_de dois eh_a essentials:conta essentials:da essentials:me essentials:o essentials:outra essentials:quem exata- exatamente jogo_ontem marqu- marque melhor_time melhor~de melhor~do mil nome_?
onde ontem outra o~time pao pao_de pao~queijo passa_uma perdo- poema~amor previsao qual_o qual~receita queij- queijo queijo_$ rates:a rates:ai rates:are rates:dever rates:dia rates:do rates:escreve rates:faz rates:hoje rates:indica rates:tempo rates:the rates:time rates:um rates:voce rates:you receita~pao sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `?income-source after-roadmap:dinheiro da_uma debts:? desen- voce_$`,
    '-4': `me_da o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:voltei volte- voltei`,
    '10': `^_volta after-roadmap:lembrete after-roadmap:mandar after-roadmap:volta`,
    '9': `after-roadmap:coloca after-roadmap:os after-roadmap:sim ativa coloc- coloca lembrete mandar volta- volta_a voltar`,
    '8': `:voltar after-roadmap:aviso after-roadmap:receber lembr- novo_$ quero_voltar vencimentos_$ volta`,
    '7': `:quero ^_manda ^_quero ^_reativa after-roadmap:continuar after-roadmap:novo after-roadmap:pode after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos manda- me~dos quero_receber reativa receber sim_$ vencimentos voltar_a`,
    '6': `:vamos a_mandar a_participar after-roadmap:cadastro after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:mim after-roadmap:participar aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado lembrar_de liga_os liga~lembretes manda mandar_mensagem me_mandar meu_cadastro me~de novo os os~por participar participar_$ quero~lembrado quero~os
ser_lembrado venci- voltar~participar`,
    '5': `^_liga ^_vamos a_me after-roadmap:lembrar after-roadmap:lembretes after-roadmap:liga after-roadmap:me aviso dos liga mensa- mim_$ os_lembretes para_mim parti- receber_$ receber_lembrete vamos voltar_$`,
    '4': `^_pode ^_voltar a_receber after-roadmap:avisos after-roadmap:mensagem after-roadmap:quero after-roadmap:voltar aviso- avisos lembrete_$ mandar~lembretes mensagem mim os_avisos pode_mandar pode_me pode~mensagem quero receb- voltar~mandar voltar~receber`,
    '3': `after-roadmap:a after-roadmap:favor a~os lembrar lembretes lembretes_de mandar_as me_lembrar mensagem_$ os~de pode pode~lembrar quero_os quero~a quero~lembretes sim`,
    '-3': `,_quero :, :lembrar :sim ^_para after-roadmap:onde com_os mandar_os me~sim onde os_aviso para_de parar sim_, sim~quero`,
    '-5': `:lembretes`,
    '-7': `:os lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '20': `^_sair sair sair_$`,
    '19': `^_parar ^_stop stop stop_$`,
    '18': `^_para encer- parar_$`,
    '17': `encerrar parar`,
    '15': `bloqu- descadastrar descadastrar_$`,
    '14': `^_finaliza com_isso final- finaliza finaliza_$`,
    '13': `^_descadastrar ^_some quero_cancelar`,
    '12': `^_encerrar cance- cancelar consent:mais contato encerrar_$ mensagem_$ me~mais nao~mais quero_mais some`,
    '11': `after-roadmap:sair bloqueia me_bloqueia nao_me para_$ some_daqui voce_$`,
    '10': `:parar :stop ^_chega ^_parem bloquear chega chega_de contato_$ daqui daqui_$ descadastra descadastra_$ me_descadastra mensa- meu_numero parem zap_$`,
    '9': `:sair cancela_minha cancela~inscricao debts:para em_paz inscr- inscricao inscricao_$ lista mais minha_inscricao para_com para_de para~isso parem_com parem~isso paz_$ tira zap`,
    '8': `?debts ?essentials ^_me ^_remover ^_sai after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce conta- da_lista do~zap lista_$ mais_isso mensagem meu_zap me~em parti- paz quero_sair quero~isso remov- remover remover_meu remover~numero sai~meu vou_bloquear vou~voce`,
    '7': `:me ?consent ^_solicito after-roadmap:descadastrar bloqueia_ai cancelar_$ cancelar_minha cancelar~participacao chega~mensagem chega~zap consent:me consent:parar consent:some dai dai_$ da~vida de_me de_mensagem de_zap debts:encerrar descadastramento descadastramento_$ dessa_lista essentials:encerrar essentials:me essentials:quero essentials:sair isso_$ mais_$ mande mande_mais mande~nada me meu~dai
me~ai me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero sai sai_do solic- solicito solicito_o solicito~descadastramento some_da some~minha tira_dessa tira_meu`,
    '6': `^_tira after-roadmap:bloquear after-roadmap:contato after-roadmap:mais after-roadmap:parar after-roadmap:tira atendimento_$ consent:chega consent:contato consent:sair de_escrever de_mandar de_vez de_voce debts:mais debts:quero deixa_em deixa~paz desej- desejo desistir desistir_do desistir~programa de~encher de~mensagem do_programa encerrar_atendimento enche- encher encher_$ escrever_para
escrever~mim esquece_de esquece~vez essentials:mais essentials:parar mais_contato mais_papo manda_mais mandar mandar_mensagem me_encher me_esquece me_tira me_tirem mensagens n0 numero_dai papo para~escrever por_aqui progr- programa programa_$ quero_desistir quero_encerrar quero~do quero~papo tira~lista tirem tirem_da tirem~lista`,
    '5': `._$ ^_cancela ^_quero ^_vou after-roadmap:. after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:inscricao after-roadmap:isso after-roadmap:lista after-roadmap:me amola amola_mais atendimento bloquear_se bloquear~continuar cancela cancelar~servico chega_nao chega~manda com_voce consent:daqui consent:encerrar consent:minha debts:me debts:sair
de~mandar de~para do_meu escre- escrever esquece essentials:cancelar essentials:parem mais_nada mais~com me_amola me_deixa me_mande me_procura me_procurem mensagens_$ me~dessa nao~amola nao~mande nao~procura nao~procurem numero_$ papo_$ para~me procura procura_mais procurem procurem_mais quero~esse se_continuar servico_$ te_bloquear te~se tira~numero vez vez_$ vou_te vou~bloquear`,
    '4': `. :mensagem :mensagens :sai ^_desejo ^_encerra after-roadmap:dai after-roadmap:mensagem after-roadmap:minha after-roadmap:parem after-roadmap:solicito autorizo_mais autorizo~contato cancelar_o chame chame_mais consent:bloquear consent:cancelar consent:de consent:do consent:mensagem consent:quero consent:zap conta_de conta~mensagens da_minha de_mensagens debts:cancelar debts:com debts:contato
debts:daqui debts:em debts:lista debts:meu debts:numero debts:parem debts:paz debts:some deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:bloquear essentials:descadastra essentials:descadastrar essentials:em essentials:inscricao essentials:minha mais_em mais_esse
mais_participar mais~contato mais~disso mais~nada mais~para mais~servico mandar_coisa me_chame me_deixem me_descadastrar me_mandar me~coisa minha minha_vida minha~de nada_para nada~esse nada~voce nao_autorizo nao_manda nao_mande nao~chame o_servico para_esse para~celular participar participar_disso quero~da quero~descadastrar quero~participar receber~de sai_fora sair_da sair~lista servi- servico
vida_$`,
    '3': `,~me :de :mais :nao :voce :zap after-roadmap:com after-roadmap:escrever after-roadmap:numero after-roadmap:paz after-roadmap:quero after-roadmap:vez after-roadmap:voce after-roadmap:zap aqui_$ atend- autor- autorizo celul- celular celular_$ chame~por chega~me coisa_$ com consent:ai consent:da consent:isso consent:lista consent:meu consent:nao consent:programa consent:sai consent:tira consent:vez
consent:vou contato_dai debts:chega debts:desejo debts:isso debts:mandar debts:mensagem debts:nao desejo_mais desejo~contato dessa encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:chega essentials:contato essentials:do essentials:manda essentials:mande essentials:meu essentials:nao essentials:numero essentials:paz essentials:vou fora_nao fora~quero mais_por
mais~mensagem manda manda- meu_contato me~de nada_de nao_desejo nao_entrem nosso nosso_contato parar~mandar parem~mandar pode_encerrar pode~nosso quero_me quero~o receber_mensagem sai~nao te tira~contato vou`,
    '-3': `?debt-kind ?income-source ^_muito ^_nada after-roadmap:das after-roadmap:fazer after-roadmap:muito after-roadmap:vencimento cancela_$ cobra- consent:como das das_dividas dessa_vida dessa~de dividas dividas_$ essentials:fazer lembrar lembrete lembrete_$ mais_viver me_da me_lembrar me_socorre me_transfere meu_$ muito nao_precisa preci- precisa quero_suporte quero~das quero~dessa recom- recomecar
sair_das sair_dessa sair~dividas sair~vida socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ venci- vencimento vida_de vida~divida viver_$ volta- voltar`,
    '-4': `after-roadmap:aviso after-roadmap:cobranca after-roadmap:lembra aviso cobranca cobranca_$ de_divida divida_$ lembra liga liga_$ mais_fazer mais~cobranca mais~isso me_lembra me_liga para~esse quero~fazer quero~minha socor- viver`,
    '-5': `fazer fazer_isso`,
    '-7': `lembr-`,
  },
  paid: {
    '18': `^_paguei`,
    '17': `liqui- pague- paguei`,
    '15': `quita-`,
    '14': `after-roadmap:esta`,
    '13': `after-roadmap:pagamento pagam- pagamento quite- quitei`,
    '12': `^_matei ^_pagamento after-roadmap:matei after-roadmap:pago after-roadmap:paguei matei paga pago_$`,
    '11': `NAME~✅ ^_esta ^_liquidei ^_zerei acertei after-roadmap:liquidei after-roadmap:zerei liquidei zerei`,
    '10': `:NAME ^_consegui ^_ja acert- after-roadmap:dei after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha consegui_pagar dei pagar_$ pago sozin- sozinha sozinha_$ ✅`,
    '9': `NAME_hoje ^_NAME ^_acabei ^_acertei ^_boleto ^_foi after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:foi after-roadmap:paga after-roadmap:pix consegui o_pix paguei_$`,
    '8': `:paga ^_fiz ^_quitei acabe- acabei acabei_de after-roadmap:boleto after-roadmap:feito after-roadmap:fiz after-roadmap:hoje after-roadmap:uma boleto_pago conse- dei_baixa essa_$ esta fiz_o hoje_$ ja_quitei mandei_o matei_essa overdue:ja paga_$ paguei~o pix uma_$`,
    '7': `^_dei after-roadmap:baixa after-roadmap:mandei after-roadmap:pagar after-roadmap:quitada after-roadmap:so a~mes baixa divida_$ esta_pago feito fiz fiz~pix hoje mande- mandei o_pagamento overdue:paguei pix_$ quitada`,
    '6': `:! ?after-roadmap NAME ^_mandei ^_saiu after-roadmap:duas after-roadmap:parcela after-roadmap:tudo bolet- boleto contas_$ de_pagar e_paguei foi ja_dei ja~a mes_ja overdue:NAME overdue:o o~! o~para pagar paguei_a parce- parte quitei_$ quitei_o so_o uma`,
    '5': `#~do :o ^_antecipei ^_efetuei ^_resolvi a_fatura a_parcela after-roadmap:a after-roadmap:comprovante after-roadmap:contas after-roadmap:divida after-roadmap:fatura after-roadmap:financiamento after-roadmap:mes after-roadmap:parcelas after-roadmap:resolvi after-roadmap:saiu after-roadmap:terminei antec- antecipei as_contas comprovante dei_um dei~jeito do_NAME do~hoje duas_parcelas efetu- efetuei
efetuei_o efetuei~pagamento essa esta_quitada financiamento financiamento_$ ja mil_do o_comprovante o_financiamento para_eles parcela parcelas parcelas_do quitar_$ quitei~financiamento resolvi saiu terminei terminei_de terminei~pagar tudo_$ um_jeito`,
    '4': `#_a #~de ,_agora ,_paguei ,~esta ?which-creditor NAME_. NAME_gracas ^_terminei a_desse a_divida acabei~pagar after-roadmap:jeito after-roadmap:nela after-roadmap:ontem after-roadmap:quitar agora ate~me a~# a~gracas com_uma combi- conforme_o consegui~a contas da_NAME da~hoje debts:# debts:mil debts:paguei deram_$ desse~ja do_mes duas estev- esteve fatura_$ foi_$ ja_foi jeito mandei~pix mes~foi n0
nela ontem overdue:passada overdue:semana pagamento_$ paguei_# paguei~a paguei~acordo parcela_$ quitar resol- termi- ultima_do`,
    '3': `!_$ #_mil ,_NAME ,_mas ,~. ,~paga ._nem ._so .~me .~o :ja :paguei NAME_! NAME_deste NAME_ontem NAME~! NAME~a NAME~mes NAME~so ^_essa ^_esse ^_feito ^_passei ^_vendi a_de a_deus a_ultima acertei_com after-roadmap:. after-roadmap:NAME after-roadmap:agora after-roadmap:desse after-roadmap:deste after-roadmap:deus after-roadmap:do after-roadmap:efetuei after-roadmap:eles after-roadmap:gracas
after-roadmap:loterica after-roadmap:passei after-roadmap:ultima after-roadmap:vendi ai_eu a~do cartao~esse compr- com~hoje confo- conforme conta- de_# debt-amount:ai debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:do debts:dos debts:metade desse desse_mes deste deste_mes deste~. divida do_carro dos_# eles_hoje essa_ai essa_divida essa_ja essa~eu esse~,
esta_em esta_paga esta~a esta~dia eu~quitei fatur- fatura faz_tempo finan- gracas_a gracas~deus ja~faz ja~o la_e loter- loterica me_deram mes mes_, mes~NAME mes~esta metad- metade mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me ontem_$ overdue:agora overdue:mas o~. paga_a pagar_tudo paguei_hoje paguei_o paguei_tudo paguei~cedo paguei~parcela passada passada_, passe- passei
semana_passada semana~, tempo_$ uma_divida vendi vendi_o`,
    '-3': `!~! ?debt-kind ?income-source aceit- after-roadmap:juros after-roadmap:meses after-roadmap:quero a~! a~esse bom bom_$ de~a e_nao fecha- nao~a o_NAME paguei~meses qual qual_a quant- quanto que~paguei`,
    '-4': `NAME_ate NAME_ja NAME~setembro after-roadmap:! after-roadmap:bom after-roadmap:qual after-roadmap:quanto atras- e_agora esta_bom ja~e paguei_com paguei~agora paguei~atraso quitei~NAME setem- setembro setembro_$`,
    '-5': `after-roadmap:atraso after-roadmap:nao atraso atraso_$ com_atraso do~ja paguei_e`,
    '-7': `nao_paguei`,
    '-8': `NAME~esta`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `pagar~NAME primeiro`,
    '7': `NAME_antes after-roadmap:NAME after-roadmap:primeiro a~primeiro o_NAME prime- primeiro~NAME`,
    '6': `NAME_primeiro a_NAME logo~NAME pagar_a`,
    '5': `^_eu acert- acertar after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes depois~NAME logo quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME_por NAME~topo ^_ah ^_bota ^_primeiro ^_quero after-roadmap:. after-roadmap:acertar after-roadmap:bota after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:logo after-roadmap:resto ah antes_de antes~NAME a~depois bota_o eu_quero eu~acertar livra- livrar livrar_logo me_livrar me~logo o~no primeiro_a
primeiro_o quero_me resto resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro NAME_$ NAME_porque NAME~corre NAME~de NAME~o ^_gostaria acertar~a after-roadmap:, after-roadmap:causa after-roadmap:comecar after-roadmap:da after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:familia after-roadmap:gostaria after-roadmap:no after-roadmap:vergonha antes_$ a~antes a~porque bota causa_da com_NAME com_vergonha comecar comecar_pagando
comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME confirm-change:primeiro confirm-change:quero corre~de da_NAME da~. de_cortar depoi- depois domin- domingo eh~primeiro ele entao entendi estou~vergonha eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~antes o~por pagando_a pagando~NAME pagar pelo_NAME pelo~, por_causa porque_corre porque~risco por~da precisando precisando_$
prefi- prefiro prefiro_pagar primeiro_$ que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar quero~o que~esta risco_de risco~cortar tenho_que vergo- vergonha`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '15': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat-`,
    '9': `a_que menos que~mais que~menos`,
    '8': `a_mais after-roadmap:menos jeito_que juros_$`,
    '7': `after-roadmap:barata after-roadmap:jeito after-roadmap:maior after-roadmap:nos after-roadmap:pela barata econo- jeito mais mais_barata menos_juros nos o_jeito`,
    '6': `:juros ^_ataca ^_comeca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca after-roadmap:primeiro ataca ataca_a a~juros barato comeca comeca_pela maior mais_barato menos_$ pela`,
    '5': `^_primeiro a_do after-roadmap:cara after-roadmap:mata after-roadmap:pesado a~tem cara do_juros juros_pesado mais_cara mata o~que prime- primeiro que_sai sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata after-roadmap:a after-roadmap:alto after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:prefiro after-roadmap:quero after-roadmap:sai after-roadmap:sangra alto_$ antes_$ as_de as~juros a~mais bota_o cabel- caras de_juros inver- inverte juros_. juros_alto juros_maior juros_no juros_para logo_a maior_juros mais~primeiro paga
paga_as paga_menos pagar_menos pagar~juros pela_mais pela~cara pelo pesad- pesado primeiro~de primeiro~que que_paga que_tem quero~mais sai sangra`,
    '3': `:. :paga ^_bota ^_prefiro ^_quero ^_troca a_de after-roadmap:antes after-roadmap:as after-roadmap:bota after-roadmap:fim after-roadmap:frente after-roadmap:logo after-roadmap:paga after-roadmap:que after-roadmap:troca alto bota cara_$ comec- de_maior dos fim fim_$ frent- frente frente_$ logo mais_juros mais~no matem- menos~no na_frente no_fim o_mais prefi- prefiro prefiro_a prefiro_pagar
primeiro_$ primeiro_as que_cobra que_mais quero_o quero_pagar quero~menos tem~juros troca`,
    '-3': `^_qual a_menor after-roadmap:qual cobra~juros`,
  },
  'prefer:snowball': {
    '17': `after-roadmap:as`,
    '13': `as menor- peque-`,
    '11': `after-roadmap:menores after-roadmap:neve after-roadmap:pelas de_neve menores neve neve_$ pelas`,
    '9': `after-roadmap:comecar after-roadmap:primeiro comecar comecar_pelas menor primeiro`,
    '8': `NAME_de ^_comecar after-roadmap:menor after-roadmap:pequenas comec- das_menores pequenas pequenininhas prime-`,
    '7': `^_das after-roadmap:das das da~para maior_$ menor_$ primeiro_a quero~as`,
    '6': `^_NAME ^_prefiro ^_vai after-roadmap:bola after-roadmap:maior after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:vai as_pequenas as~antes bola bola_de bola~neve comecar_pela maior menores_$ prefi- prefiro primeiro_as`,
    '5': `^_primeiro after-roadmap:baratas after-roadmap:quero after-roadmap:riscar as_baratas as_pequenininhas as~primeiro barat- baratas comecar~menor do_caminho pela pela_menor pequenas_$ risca- riscar`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:menorzinhas after-roadmap:pela after-roadmap:tira as_menores as_menorzinhas as~de camin- caminho de_uma de~vez elimi- elimina ir livra- livrar livrar~das logo_das me_livrar menorzinhas prefiro_comecar uma_vez vai`,
    '3': `,_as :comecar :logo :pela :prefiro ^_comeca after-roadmap:comeca after-roadmap:da after-roadmap:de after-roadmap:frente after-roadmap:menorzinha after-roadmap:paga after-roadmap:para after-roadmap:sentir after-roadmap:sumindo after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas comeca comecar~menorzinha dividas~uma esta~, eu~me frent- frente frente_$ ir~as livrar_logo logo matar_as
menorzinha me~logo pela_menorzinha pelas_menores pequenininhas_primeiro por_uma prefiro~pela prefiro~pelas primeiro_$ que_esta quero~a quero~que senti- sentir sumin- sumindo tira tira_do uma_$ uma_por uma~uma ver~dividas vez vez_$`,
    '-3': `after-roadmap:juros`,
    '-4': `logo_a`,
    '-6': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `a_NAME tira`,
    '10': `o_NAME quitei~NAME`,
    '9': `after-roadmap:quitei perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira perdo- zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei ja_paguei o~ja paguei_$ quite- quitei quitei_a zerei`,
    '6': `NAME_$ NAME_ja ^_terminei after-roadmap:ex after-roadmap:ja apaga_a da_lista debts:tira de~a ela ele_$ existe_mais lista_$ nao_conta pai_nao perdoou_a perdoou~divida pode_tirar rates:ele rates:tira tira_o`,
    '5': `^_apaga after-roadmap:a after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:terminei ele ex exist- existe lista nao_existe o_pai pai rates:conta terminei terminei_de terminei~pagar tirar`,
    '4': `,_pode ,~essa ,~tirar :divida :ela NAME_da NAME_nao NAME_perdoou NAME_que NAME~eles NAME~lista ^_exclui after-roadmap:caderno after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou after-roadmap:tirar apaga apaga~NAME a~! a~, a~nao cader- caderno cancelar cancelar_a cancelar~da de_pagar debts:NAME debts:o divida essa_da juiz juiz_mandou juiz~cancelar mandou_cancelar
more-debts:NAME o_ex o~nao pague- paguei pode~a termi- tira_a`,
    '3': `!~! ,_ja ,~paguei :a :com :da :essa :lista :pode :tirar NAME_, NAME_por NAME~do NAME~favor NAME~ja NAME~nao a_moto after-roadmap:! after-roadmap:apaga after-roadmap:deram after-roadmap:ela after-roadmap:eles after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:risca after-roadmap:riscar a~com a~para a~que deram devo_mais divid- divida_$
divida_com divida~NAME do~por e_eles ela_$ encer- engan- engano engano_$ esquecer essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo pagar_a pagou pagou_$ para~e pode pode~da pode~do por~, que_meu quitei_o rates:nao rates:o risca risca- risca_essa riscar tira_da
tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME ^_paguei after-roadmap:quero debt-kind:NAME mais~a overdue:NAME overdue:ja overdue:o overdue:paguei o~! paguei_a paguei~NAME quero_mais quero~pagar`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_recomecar ^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `ai_$ inici- inicio inicio_$ zera_ai`,
    '11': `comecar conversa_$ refaz- refazer volta_para zero`,
    '10': `after-roadmap:reset recomeca tudo tudo_$ vamos`,
    '9': `comecar_de comecar~novo comeco conversa de_novo do~por novo novo_$ para_comeco`,
    '8': `:recomecar ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio`,
    '7': `^_comecar ^_do ^_volta after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio essentials:ai outra_vez refazer_tudo zero_$`,
    '6': `?rates after-roadmap:conversa after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:ai debts:zera e_comeca e~de favor_$ flexibles:ai quero_comecar rates:zera tudo~comeca vamos_do vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:quero :tudo ?debts after-roadmap:comecar after-roadmap:recomeca apaga~bagunca bagun- bagunca_e bagunca~recomeca bora comecar_outra comecar~vez debts:inicio debts:recomecar do_comeco do_primeiro e_recomeca essa_bagunca favor por_favor quero~outra rates:comecar rates:do rates:inicio rates:recomecar recomeca_$ recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro vamos_de
vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `,_bora :comecar :novo :volta :zero ?flexibles ^_apaga ^_errei a_conversa after-roadmap:comeca after-roadmap:favor after-roadmap:vez apaga apaga_essa bagunca bora_comecar comecar_tudo comeco_por comeco~favor debts:comecar debts:conversa debts:do debts:novo debts:recomeca debts:vamos e_vamos errei errei_tudo essa~e fiz_uma fiz~salada flexibles:do outra rates:conversa rates:quero salad- salada tudo_,
tudo_de tudo~bora tudo~novo uma_salada vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_quero ,~do ,~recomecar :do :para ^_embaralhei ^_quero ^_refazer a_borracha after-roadmap:ai after-roadmap:comeco after-roadmap:do after-roadmap:novo after-roadmap:outra after-roadmap:volta apaga_o apaga~plano a~e bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar_do comecar~outra comecar~zero comeco_de comeco~tudo debts:comeco debts:favor debts:refazer debts:vez
debts:zero desde do embar- embaralhei embaralhei_tudo embaralhei~, errei~vamos essentials:do essentials:vamos fazer_tudo fiz flexibles:, flexibles:e flexibles:vamos n0 para~de passa_a passa~borracha plano_e plano~comeca prime- primeira primeiro_$ quero quero_fazer quero~do rates:ai rates:comeco rates:favor rates:novo rates:para rates:por rates:recomeca rates:refazer rates:vamos rates:vez
rates:zero refazer~inicio salada_, salada~quero tudo_e tudo_outra tudo_vamos tudo~de tudo~vez uma~,`,
    '-3': `?debt-kind ?income-source ^_ai after-roadmap:pelas ai_ai pelas volta_ai`,
    '-4': `^_tudo after-roadmap:vida apaga_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '19': `golpe`,
    '17': `eh_golpe`,
    '15': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `after-roadmap:golpe pix`,
    '10': `consent:golpe link`,
    '9': `bolet- boleto eh_falso esse_site esse~eh estra- estranho falso isso~golpe`,
    '8': `:golpe ^_mandaram consent:eh demai- demais do_banco estranho_$ golpe_isso liber- liberar numer- numero para_liberar pediram_minha pediram~senha site verda-`,
    '7': `acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como_sei como~se confi- depos- e_sumiram eh_verdade engan- enganado enganado_$ fui_enganado golpe~? mandaram minha_senha nome num num_golpe numero_eh offers:eh pix_e pix~sumiram que_fui que~enganado senha sumir- sumiram sumiram_$`,
    '6': `:eh ^_acho ^_esse ^_oferta ^_querem acho acho_que after-roadmap:nome after-roadmap:pix boa_demais boa~desconfio cai chego- chegou codig- codigo confiavel_? consent:pediram de_outra demais_desconfio deposite desconfiei desconfio desconfio_$ eh_estranho eh~? eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui
limpa limpa- me_ligaram no_facebook numero~estranho o_emprestimo oferta_boa oferta~demais o~e pedin- pedindo querem querem_que querem~eu que~deposite que~do que~meu se_eh sei_se senha_$ se~verdade site_$ taxa uma_taxa verdade_$ vi_no vi~facebook`,
    '5': `,_desconfiei :isso :um ?offers ^_cai ^_estao ^_recebi ^_vi after-roadmap:boleto after-roadmap:demais after-roadmap:eh after-roadmap:falso after-roadmap:link after-roadmap:numero after-roadmap:uma boleto_eh bom_demais bom~, com_link consent:esse consent:nome consent:pix da_serasa da~mesmo demais_, demais~desconfiei deposite_antes desconfiei_$ eh~demais eu~antes falso_? fiz_o fiz~pix golpe_? isso_?
liberar~emprestimo ligar- ligaram limpa_nome limpam limpam~nome link_eh manda- mandaram_um mesmo_esse mesmo~numero nome_de nome_por nome~uma normal_? no~limpa numero_? o_numero o_pix oferta offers:falso offers:golpe offers:link offers:nome offers:pediram que_limpa que_limpam quere- recebi seguro_antes sei~eh serasa~esse site_eh site~confiavel sms um_boleto um~antes um~estranho verdade whats-
whatsapp`,
    '4': `,~? :? :boleto :pix :por :posso ?consent ^_chegou ^_disseram ^_fiz ^_sera adian- adiantado after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:liberar after-roadmap:senha after-roadmap:site after-roadmap:tive after-roadmap:verdade banco_era banco~verdadeira boa boleto_de boleto~outra celular_$ codigo_do codigo~celular confiavel confio confio_?
consent:antes consent:boleto consent:do consent:mandaram consent:ne consent:num consent:numero consent:sei consent:site conta_da conta~NAME desconto_eh desconto~bom de~empresa disseram_que dizen- dizendo dizendo_que dizendo~eh do_celular do~era eh_confiavel eh_da eh_normal em_nome empresa_$ era_verdadeira era~? essa_ligacao essa~do esse esse_link estao_pedindo eu~adiantado falaram~limpa isso_eh
liberar_$ liberar_o ligac- ligacao ligacao_do ligacao~banco ligaram~que limpa_meu limpa~nome link_para link~falso mandaram_boleto mandaram~de meu~pelo me~dizendo me~pix moca nome_$ nome_pelo nome~pix norma- normal nunca_tive o_boleto o_desconto o_nome ofert- offers:boleto offers:demais offers:do offers:esse offers:pix offers:que offers:recebi offers:um outra_empresa o~eh o~por pedindo~para
pediram_codigo pediram~do pediram~para pediu pelo_pix pix_$ pix_para pix~liberar por_# posso~? prome- recebi_um sera~eh taxa_$ tive_$ um_link uma~da veio verdadeira verdadeira_? vi`,
    '3': `#~liberar ,_clico ,_confio ,_posso ,~golpe :# :aqui :chegou :esse :liberar :link :mandaram :mandou :pagar :para :taxa :uma NAME_que ^_dizem ^_falaram ^_isso ^_prometeram ^_um ^_uma ^_whatsapp acho~cai adiantado_$ adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:codigo after-roadmap:deposite after-roadmap:esse after-roadmap:fui
after-roadmap:limpa after-roadmap:limpam after-roadmap:mandaram after-roadmap:moca after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:reais after-roadmap:sei after-roadmap:sms after-roadmap:taxa after-roadmap:veio after-roadmap:vi antes_do antes~emprestimo a~pediu banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara
cara_do cara~whatsapp celul- celular chegou_mensagem chegou~com cheir- clica- clicar clico clico_? cobrando_uma cobrando~conta codigo_que codigo~chegou com~para consent:? consent:acho consent:ai consent:banco consent:demais consent:estranho consent:falso consent:liberar consent:limpa consent:link consent:minha consent:normal consent:o consent:que consent:querem consent:senha consent:um credito_$
da_NAME da~que deposito deposito_antes desco- de~pessoa disse disse- disse_que disseram disseram~preciso diz_que dizem dizem_que dizem~limpam diz~eh do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh eh_do eh_verdadeiro eh~serasa empre- empresa emprestimo em~de esse_boleto esse~? estao eu_pagar falaram_que fiz foto foto_do foto~meu isso~eh liberar_credito
ligaram_dizendo limpam_meu limpar limpar_o limpar~nome link_confio link~? link~quitar mandaram~boleto mando- mandou mandou_link mandou~confio mensagem_com mensagem~link meu_documento meu~se moca_pediu moca~foto ne_? nome_se nome~eu nome~outra o_cara o_codigo offers:acho offers:antes offers:cai offers:estranho offers:fui offers:isso offers:liberar offers:limpa offers:num offers:numero offers:o
offers:senha offers:site offers:sms offers:verdade outra o~veio pagar_adiantado pagar_seguro pagar~antes para_quitar para~credito pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediu_foto pediu~do pesso- pessoa por_uma por~reais por~taxa preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_cai que_chegou que_nunca que_preciso que~golpe que~num que~pagar
quita- quitar quitar_, quitar~clico reais receb- recebi~com recebi~sms seguro~do seras- serasa serasa_mesmo se~boleto se~pagar taxa_para taxa~liberar tive um um_deposito um_sms uma uma_conta uma_moca um~, veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que zap`,
    '-3': `#~de :meu banco_? consent:me eh_de eh_emprestimo no~nome offers:desconto quem`,
    '-4': `do~? eh_# eh~% eh~nao golpe_nao golpe~ne nao_ne offers:# offers:%`,
    '-5': `?_quem ?~me consent:quem garan- quem_me`,
  },
  skip: {
    '22': `pula`,
    '21': `^_pula pular`,
    '20': `segue`,
    '19': `^_prox ^_segue prox pula_$`,
    '18': `^_passo`,
    '17': `prox_$`,
    '16': `?debt-creditor ^_proxima ^_px dessa_$ essa passo_$ proxima px px_$`,
    '15': `dessa outra`,
    '14': `^_avanca assun- assunto avanca avanca_$ proxi- segre- segredo`,
    '13': `?flexibles ?instalments-left ^_segredo avanc- depoi- depois interessa_$ passo pular_? segue_o`,
    '12': `^_NAME ^_prefiro adiante adiante_$ essa_$ interessa meu_$ me~dessa nao_quero nao_vou prefi- prefiro segredo_$`,
    '11': `?debt-amount ^_muda ^_outra ^_passa ^_vira adian- dizer_$ essentials:NAME flexibles:NAME isso_eh pfv pfv_$ proxima_$ vira`,
    '10': `^_essa ^_salva ^_toca ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa_em disco disco_$ dizer emend- emenda emenda_$ essa_deixa falar inter- muda nada~declarar nao_interessa nao~falar o_disco outra_pergunta passa pergunta_$ quero_dizer quinta_emenda salva salva_essa sem_comentarios toca troco troco_$ um_troco vamos`,
    '9': `?essentials ?incomes ?rates ?thirteenth ^_bora ^_isso assunto_$ bora bota_um debt-kind:prox deixa deixa_essa depois_eu eh_particular em_branco falo_$ frent- frente frente_$ isso~particular mais~eu nada_a pergunta pode_passar posso_pular responder responder_isso segue_sem sem te toca~frente`,
    '8': `?offers NAME_$ ^_assunto ^_bota ^_pular ^_quinta assunto_meu bota branc- branco da~pular de_assunto eh~meu essa_eu essentials:essa falar_disso falo flexibles:essa income-source:prox incomes:essa incomes:proxima mais_tarde mando muda_de n0 nao~dizer nao~nome nao~responder nessa_$ nesse outra_$ overdue:essa para_pular passa_essa passar passar_$ posso~? prefiro_nao pula_essa pular_$ pular_pfv quint-
quinta rates:pula so_meu tarde_eu vamos_adiante vira_a vira~pagina`,
    '7': `?overdue ^_agora ^_depois ^_mais ^_pode ^_sem a_pagina abert- aberto aberto_$ abre_mao abre~dessa agora_nao bora_mudar bora_para bora~o bora~outra coisa_minha da_tua da~conta de_falar deixa~aberto eh_da eh~minha eh~tua em_aberto essa_para essa~para essa~pulo essentials:proxima essentials:pular eu_pulo eu_te eu~falo income-source:essa instalments-left:essa isso_nao isso~so mando_$ mao_dessa
me_poupe melhor~por minha_$ muda_o mudar~rumo muda~disco nao_por nao~da nessa offers:depois outra_coisa overdue:proxima overdue:segredo overdue:sem pagin- pagina pagina_$ particular particular_$ passa_adiante pergu- pode~depois por_nome poupe poupe_dessa rates:nao rates:pode rates:pular respo- ser_depois tarde te_falo thirteenth:depois tua tua_conta vamos_para vou_responder`,
    '6': `,_pula ^_abre ^_deixa ^_melhor ^_poe abre agora~consigo bonde bonde_$ calad- calado calado_$ coisa consigo_ver consigo~isso de_pergunta debt-amount:? debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:para debt-amount:pular debt-kind:essa dedur- dedurar dedurar_ninguem depois_? de~nisso dispensa dispensa_dessa essa_ferida essa_nao essa~salto essentials:depois essentials:pula
essentials:segue eu_mando eu_olho eu_salto falar_nisso falar_quem falar~eh faz_outra faz~pergunta ferid- ferida ficar_calado fim gosto~falar income-source:nao incomes:eu incomes:nao incomes:segredo incomes:sem instalments-left:outra isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_se nao_te nao~dedurar nao~interessa nao~pergunta nao~ver ninguem_$ nome_$ o_bonde o_rumo
overdue:dessa overdue:falar overdue:outra para_frente passa- pergunta_outra pergunta~coisa pode_pular poe posso posso~quem poupa poupa_dessa prefiro_ficar prefiro~calado prefiro~falar proxima_por proxima~favor pular_essa pulo pulo_$ quero~nesse rates:essa rates:passar rates:vamos rumo rumo_$ salto salto_$ se_pergunta segue~baile segue~bonde segue~jogo sem_$ sem_essa ser~? tarde~mando te_interessa
toca_para troca_de troca~assunto ver_isso vergo- vergonha vergonha_de vira_o vira~disco vou_dedurar vou~isso vou~ninguem`,
    '5': `,_outra ?income-source ^_anda ^_joga ^_nada ^_posso ^_quando ^_troca a_pessoa a_procissao amanha_eu amanha~te anda anda_com anda~isso baile baile_$ branco_$ branco_mesmo coisa_$ com~, de_milho debt-amount:depois debt-amount:interessa debt-amount:muda debt-amount:pula debt-creditor:essa debt-creditor:isso debt-creditor:para debt-kind:frente debt-kind:isso debt-kind:toca decid- deixa_quieta
deixa~branco deixa~de depois~procuro depois~te der der_eu der~volto digo digo_$ dispe- e_deus eh_coisa eh_entre eh_so em em_frente em~mesmo entre_eu entre~e essa~final essa~milho essa~quieta essentials:coisa essentials:pode eu_e eu_procuro eu_vejo eu_volto eu~deus eu~nessa expor expor_a expor~pessoa fim_$ final_$ flexibles:vira gosto gosto_de guardar guardar_para guardar~mim hora hora_eu
hora~respondo income-low-month:. income-source:eu incomes:falar incomes:outra incomes:segue instalments-left:dessa instalments-left:nao instalments-left:pula instalments-left:sem isso isso~coisa isso~entre isso~outra joga joga_essa joga~para jogo_$ mao milho milho_$ mudar nao_falar nao_gosto nao~expor nome o_baile o_jogo offers:. offers:assunto offers:de offers:disco offers:meu offers:segue
offers:vira olho outra~eu overdue:nao overdue:passa overdue:pergunta overdue:posso para_depois para_essa para_final parti- prefiro_guardar prefiro~para proci- procissao procissao_$ procuro procuro_$ quando_der quando~eu quem_eh quero_expor quero~disso quieta quieta_$ rates:assunto rates:da rates:depois rates:dessa rates:disco rates:falo rates:passo segue_a segue~procissao sem~para te_digo
thirteenth:? thirteenth:dizer thirteenth:eu toca_em troca vamos~proxima vejo vejo_$ volto_nessa vou_falar vou~disso`,
    '4': `!_$ ,~para NAME ^_amanha ^_fico ^_nao ^_responder a_fim agora ai_e ai~segue antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar chegar_em chegar~casa com_vergonha como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:isso debt-amount:outra debt-amount:pergunta debt-amount:quero
debt-amount:vamos debt-creditor:NAME debt-creditor:deixa debt-creditor:eu debt-creditor:nao debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:nao debt-kind:nessa debt-kind:quero deixa- deixar deixar_em deixar~branco deixa~depois deixa~la deixa~na dele_aqui depois_$ depois_a depois_e depois~falo depois~gente depois~olho depois~vejo de~. de~dizer direito_de direito~nao
disso e_segue e_te eh~eu em~eu entra- entrar entrar_nesse entrar~merito entre escrever_o escrever~nome essa_? essa_de essa_na essa_no essa~fim essa~geladeira essentials:certo essentials:deixa essentials:eu essentials:prefiro essentials:te estou_a estou_no estou~fim estou~rua estou~saco eu eu_chegar eu_deixo eu~depois eu~em eu~isso e~digo ficar fico_com fico~vergonha fila_$ fim_da fim~fila final
flexibles:assunto flexibles:deixa flexibles:isso flexibles:meu flexibles:pula geladeira_$ gente_volta gente~nessa guard- income-source:a income-source:bora income-source:eh income-source:nada income-source:segue incomes:a incomes:depois incomes:em incomes:informar incomes:prefiro incomes:quero instalments-left:assunto instalments-left:de instalments-left:falar instalments-left:interessa
instalments-left:isso instalments-left:me instalments-left:passa instalments-left:pular isso_, isso_depois jogo me_reservo melho- melhor merit- merito merito_$ mexer_nesse mexer~vespeiro na_geladeira nao_consigo nao_dizer nao_eh nao_informar nao_posso nao_queria nao~dar nao~entrar nao~mexer na~depois nesse_merito nesse_vespeiro nisso_$ nome_aos nome_dele nome~aqui nome~bois no~depois o_direito
offers:antes offers:conta offers:deixa offers:prefiro offers:pular offers:responder offers:sem olho_$ olho_isso outra_hora overdue:deixa overdue:eu overdue:isso overdue:muda overdue:nome overdue:por overdue:te o~dele para_outra passar_essa pode pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x posso_responder posso~depois prefiro~informar pular~? quando~chegar queria_entrar queria~nesse
quero quero_dar quero_mexer quero_responder quero~nome rates:dizer rates:outra rates:proxima rates:quero rates:vergonha reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois responder~nao rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tarde~olho te_mando tem~pular thirteenth:agora thirteenth:outra thirteenth:quero thirteenth:responder
thirteenth:vejo thirteenth:ver tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu um_x um~ai vai_tocando vai~sem vergonha~dizer ver~e vespe- vespeiro vespeiro_$ volta_nessa volto vou_escrever worry:falar worry:prefiro x x_ai x~e`,
    '3': `! ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_morro ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama by by_$ chega- coita- coitar coitar_nome com_isso consigo dai_$ dama dama_$ dar de_estado de_noite debt-amount:assunto debt-amount:eh debt-amount:fim debt-amount:passa debt-amount:vou debt-creditor:em
debt-creditor:frente debt-creditor:toca debt-kind:branco debt-kind:deus debt-kind:em debt-kind:nesse debt-kind:pergunta debt-kind:se debt-kind:um debts:agora debts:lembro debts:noite debts:os debts:servico deixa_para deixa~em deixa~ver deixo deixo_passar dele depois~pego deus_$ de~essa disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa em_stand em~by escrever essa_dai essa_em
essa_resposta essa~depois essa~estou essa~eu essa~stand esse_assunto essentials:, essentials:falar essentials:gosto essentials:outra essentials:para essentials:responder essentials:sei essentials:um essentials:vejo essentials:ver esse~me estad- estado estado_$ estou_na estou_sem estou~servico estou~trabalho eu_pego eu_ver eu~abro eu~passar falar_essa falar~agora favor_$ ferida_$ ferida_eu
ferida~nao fico fila flexibles:dai flexibles:eh flexibles:para flexibles:passa flexibles:segue gelad- geladeira hora_dessa income-source:branco income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:bora incomes:coisa incomes:deixa incomes:dessa incomes:dizer incomes:faz incomes:mando incomes:nesse incomes:o incomes:pula informar
instalments-left:deixa instalments-left:disso instalments-left:em instalments-left:estou instalments-left:muda instalments-left:nome instalments-left:para instalments-left:pergunta instalments-left:quero instalments-left:tarde instalments-left:te instalments-left:vou isso~segredo me_doi me~o morro morro_de morro~vergonha muda~assunto na_rua nao nao_abro nao_coitar nao~de nao~escrever nao~hora
nao~os ningu- ninguem nisso no_fim no_servico no_trabalho nomes no~da o_nome o_papel offers:da offers:em offers:eu offers:mao offers:o offers:te offers:vamos offers:vejo offers:ver offers:vou overdue:aberto overdue:coisa overdue:de overdue:depois overdue:disso overdue:eh overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:pula overdue:segue overdue:vou o~de pacie- paciencia
paciencia_para paciencia~essa papel_$ para_la para_proxima para~? pego pego_o pego~papel pergunta_a pergunta~uma pessoa_$ pode_ser posso_falar prefiro~coitar procu- quando_eu queri- queria quero_abrir quero_falar quero~a quero~essa quero~isso quiet- rates:bora rates:deixa rates:eu rates:fim rates:isso rates:meu rates:muda rates:olho rates:para rates:prefiro rates:responder rates:vejo rates:vira
resposta_$ segredo_de segredo~estado sem_paciencia sem~resposta servico_, se~a stand stand_by tem_como tenho_vergonha thirteenth:nao thirteenth:para thirteenth:te thirteenth:vou toca_sem toca~essa uma_dama vamos~outro ver ver_depois vergonha_, vergonha~falar vergonha~pula vou vou~o`,
    '-3': `?confirm-amount ?consent ^_a ^_eh ^_eu ^_ja ^_nunca ^_para ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo after-roadmap:proximo ai_$ apose- cance- capte- captei captei_$ chine- chines chines_$ compr- confe- consent:nao conto da~desfazer debt-kind:da debt-kind:particular debts:NAME depois~respondo derru- derrubou derrubou_$ desfazer_depois
desfazer~? desis- deu eh_chines eh_de enten- entendi esque- essa_conta essa_informacao essa_me essa~derrubou essentials:me essentials:passo eu~sei expli- falar_com impor- importa importa_$ incomes:? incomes:sei informacao informacao_$ instalments-left:lembro isso_importa isso~chines ja_respondi ja~essa juros_$ lembr- mais_$ me_derrubou mexer_$ nada_$ nao_$ nao_captei nao_mexer nao~isso nenhu-
nocao nunca offers:aceitar para_desfazer para_que para~depois para~pergunta pegue- peguei prefiro~mexer proximo proximo_passo quinta_$ rates:ver respondi_essa respondi~pergunta retor- rico sei_responder sei~essa sou te_conto termi- thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:deixa consent:depois consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfa- desfazer eh_a instalments-left:quinta nao~essa rates:la respondi`,
    '-5': `after-roadmap:essa boa depois_passo depois~la essa_eh passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '12': `incomes:bpc`,
    '11': `bpc`,
    '10': `?incomes ^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propria`,
    '8': `^_sou clt_$ incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `clt incomes:por sou`,
    '6': `INCOME`,
    '5': `barra- barraca conta_propria incomes:o incomes:so incomes:tenho incomes:vendo por_conta por_minha por~conta por~propria propria_$ salga- salgado so~bpc tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo conforme_o o_bpc so_o vendo`,
    '3': `^_tenho bpc_do bpc~meu confo- conforme conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta o_dia sou~,`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '11': `income-source:o income-source:pensao`,
    '9': `income-source:pai pensao`,
    '8': `income-source:alimenticia income-source:do income-source:juiz juiz pai pensa-`,
    '7': `?income-source ^_pensao alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `a_pensao crian- criancas criancas_$ das_criancas income-source:criancas income-source:da income-source:das mando- mandou o~o que_o`,
    '4': `a~do do_juiz ele income-source:a juiz_$ meninas o_ex ordem_do ordem~juiz o~da paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:filho income-source:meu income-source:mim income-source:salario income-source:vem menino meu_ex ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '12': `income-source:manda`,
    '11': `income-source:me income-source:meu income-source:minha income-source:que`,
    '10': `manda`,
    '9': `^_mesada ^_minha income-source:mandam income-source:mesada mandam mesad- mesada`,
    '8': `^_meu income-source:ajuda income-source:dos minha~me`,
    '7': `a_familia a~faz dos estra- income-source:da income-source:faz uma~que vaqui- vaquinha vo vo_$`,
    '6': `^_uma depos- deposita deposita_$ income-source:deposita income-source:familia income-source:meus income-source:uma manda- meu~que minha~manda segura_$`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho- filho_me filhos filhos_$ genro income-source:com income-source:filho income-source:irma income-source:mim income-source:vivo me_da meu_genro meu~me segura`,
    '4': `ajuda_$ do~pai faz filho income-source:a income-source:do income-source:mae income-source:para income-source:se irma irmao- irmaos junta- manda_$ mandam_$ me_ajuda meu_filho meu_pai meus~se minha_irma pai_$ segur- vivo`,
    '3': `,_estou INCOME avo da_$ estou~em estud- income-source:em income-source:estou income-source:fora income-source:mes income-source:pai income-source:todo mae manda_um meus meus_pais me~todo mim_$ minha minha_mae minha_nora nora pais para_mim pix_$ que_manda que~, todo_mes um_pix`,
    '-3': `^_do apose- do~do income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `^_clt income-source:clt`,
    '13': `clt income-source:de`,
    '12': `assin- regis-`,
    '11': `income-source:carteira income-source:registrado opera-`,
    '10': `^_bato bato ficha- income-source:bato income-source:trabalho registrado registrado_$`,
    '9': `^_trabalho carte- carteira holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME ^_registrado caixa clt_$ empresa fichado fichado_$ income-source:usina sou~de super- traba- trabalho usina usina_$`,
    '7': `^_salario income-source:assinada income-source:no income-source:patrao income-source:ponto income-source:salario income-source:sou meu_patrao ponto ponto_$`,
    '6': `^_carteira ^_sou a_empresa assinada carteira_$ carteira_assinada empre- fabri- fabrica firma_$ funcionario income-source:da income-source:firma income-source:registrada mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `assinada_$ depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo salar- salario`,
    '4': `^_meu da_firma de_carteira de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo meu_trampo porte- porteiro predi- predio salario_de sou sou_fichada sou~na terce- todo_dia`,
    '3': `,_mas ,~por ^_cobrador da_empresa de_onibus de~da eh~meu empresa_$ estou_de income-source:com income-source:mas income-source:trampo mas_por onibu- onibus por_uma trabalho_de tramp- trampo`,
    '-3': `^_bico ^_bolsa ^_servidor aplic- bico de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:pj income-source:prefeitura income-source:servidor income-source:vendo inqui- milit- militar na_prefeitura pensi- pensionista pj por_conta prefe- prefeitura prefeitura_$ repre- rodo servidor sou_pensionista trabalho~prefeitura uber vendo`,
    '-4': `bolsa concu- income-source:bolsa income-source:o income-source:que patrao_$ sou_meu`,
    '-5': `apose- income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `income-source:bico income-source:na`,
    '11': `bico`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `bala income-source:me sinal`,
    '8': `apare- income-source:quando`,
    '7': `^_bico aparecer capin- capino capino_lote chama- chamam chamam_$ descarrego descarrego_caminhao faco frete income-source:aparecer income-source:caminhao income-source:capino income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:no income-source:outro income-source:que lote olho o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ali aqui_outro bico_$ bico_de camin- caminhao caminhao_$ carro desca- diari- frete_$ garco- garcom garcom_$ income-source:aqui income-source:pego income-source:um outro pego um~aqui`,
    '5': `^_pego ^_vendo carre- carrego carrego~na de_biscate dos_outros feira feira_$ income-source:aparece income-source:carrego income-source:feira income-source:o income-source:rua income-source:uns income-source:vendo income-source:vier na_feira na_mudanca na_rua na~dos outro- outros outros_$ o~vier pego_o quand- quando que_vier rua rua_$ vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_diarista ^_me ^_vivo aparece aparece_$ corre diarista duas_vezes faco_uns faco~corre income-source:corre income-source:dos income-source:nos income-source:vivo mudan- mudanca na na_semana saco semana_$ trint- trinta trinta_$ uns uns_corre vezes vivo`,
    '3': `aqui bico_mesmo diaria dia~outro dos duas income-source:, income-source:dia nao~obra nos obra obra_$ outro_nao que_aparece seman- semana servi- sim~nao um_dia`,
    '-3': `^_trabalho alugu- bolsa coisas_na coisas~rua income-source:a income-source:bolsa income-source:da income-source:trabalho inqui- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:do income-source:meu income-source:sou income-source:unha unha`,
  },
  'source:other': {
    '18': `?income-source`,
    '17': `estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa`,
    '13': `^_bolsa income-source:de`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `estagio estagio_$ poupanca_$`,
    '9': `heran- heranca income-source:que pinga poupa- poupanca que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de`,
    '6': `^_sou apren- dinhe- dinheiro income-source:sou`,
    '5': `INCOME da_faculdade facul- faculdade faculdade_$ sou`,
    '4': `acao bolsa_$ e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:meu opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `do_finado falec-`,
    '8': `^_pensao ^_viuva finado_$ income-source:sou militar_$ pensa- pensao`,
    '7': `income-source:recebo`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:deixou income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:morte income-source:que milit- militar sou`,
    '5': `faleceu income-source:de income-source:e income-source:faleceu income-source:fiquei income-source:por marid- marido morte pensao_por pensao~morte por_morte recebo`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:pelo income-source:velho marido_que meu_velho morre- morreu o~o pensao_do pensao~meu que~finado recebo_$ velho`,
    '3': `INCOME ^_recebo espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~que o_meu pelo pensao_da pensao~minha que_o receb- velho_$`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '21': `?income-source`,
    '14': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor income-source:servidor servidor`,
    '10': `income-source:do income-source:militar income-source:prefeitura milit- militar`,
    '9': `^_sou income-source:sou prefe- prefeitura servi-`,
    '8': `do_estado estad- estado income-source:estado munic- prefeitura_$`,
    '7': `concursada concursado estado_$ income-source:concursada income-source:concursado income-source:da income-source:municipal municipal sou`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude da_policia de_saude de~do income-source:agente income-source:saude polic- policia professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho do_municipio funci- income-source:, income-source:merendeira income-source:municipio income-source:no income-source:professora income-source:trabalho meren- merendeira municipio municipio_$ n0 profe- professora`,
    '-3': `^_do ^_viuva ficha- funcionario income-source:bolsa income-source:inss income-source:o income-source:pj income-source:usina income-source:viuva pj pj_$ usina usina_$ viuva`,
    '-4': `apose-`,
    '-5': `income-source:meu pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-8': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '15': `?income-source alugu-`,
    '13': `income-source:alugo`,
    '12': `alugo income-source:aluguel income-source:inquilino`,
    '11': `inquilino`,
    '10': `^_alugo ^_meus aluguel income-source:meus income-source:que`,
    '9': `^_aluguel aluguel_$ barra-`,
    '8': `income-source:um`,
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o meus o~que`,
    '6': `alugo_a income-source:tenho quart- quarto quiti- quitinete`,
    '5': `comod- de_aluguel income-source:garagem income-source:nos tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:ponto income-source:recebo income-source:uma nos ponto um_ponto`,
    '3': `INCOME a_casinha alugo_$ casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:eu income-source:uns praia que~alugo recebo uns`,
    '-3': `?debt-kind income-source:do income-source:meu`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:aposentadoria`,
    '11': `aposentei income-source:aposentei income-source:inss`,
    '10': `^_inss income-source:aposentado income-source:ja inss inss_$`,
    '9': `^_aposentado aposentado aposentadoria chute- income-source:a`,
    '8': `^_aposentadoria ^_aposentei de_vez income-source:as ja~as`,
    '7': `^_encostado aposentado_$ aposentadoria_$ encostado income-source:encostado vez vez_$`,
    '6': `INCOME ^_ja campo campo_$ do_campo income-source:campo income-source:me sou~do`,
    '5': `aposentada aposentei_por as encos- idade idade_$ income-source:da income-source:idade income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei~roca do~da income-source:minha income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por demais_$ do_inss income-source:, income-source:como income-source:de income-source:do income-source:recebo me_paga paga_, professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '13': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:conta income-source:tenho vendo`,
    '10': `INCOME ^_mei mei_$`,
    '9': `de_uber income-source:pj mei pj rodo uber`,
    '8': `faco_unha income-source:fora income-source:por income-source:sou income-source:unha para_fora por_conta unha`,
    '7': `^_bico ^_perco ^_sou ^_tenho ^_vendo auton- autonomo fora fora_$ income-source:autonomo income-source:casa income-source:minha income-source:para income-source:roca lojin- lojinha patrao_$ perco pj_$ quent- roca roca_$ vendo_$`,
    '6': `^_dou ^_motorista aula bico_$ conta_$ costu- de~no dou dou_aula entre- entrego ifood ifood_$ income-source:de income-source:e income-source:na income-source:roupa income-source:salao meu_salao motor- motorista motorista_de oficina particular particular_$ roupa roupa_$ salao salao_$ sou sou_meu tenho_minha trabalho_por vendo_roupa vendo~na`,
    '5': `EXPENSE ^_faco aplicativo aplicativo_$ autonomo_$ cabel- cabelo casa_$ em_casa income-source:, income-source:bico income-source:em income-source:faco income-source:patrao income-source:trabalho moto ofici- parti- sou_autonomo tenho tenho_uma`,
    '4': `,_sem ^_trabalho aplic- bico bolo coisas_na coisas~rua conta income-source:trampo income-source:uma meu meu_proprio patra- patrao propr- proprio trabalho trampo`,
    '3': `acai acai_na barraca casa coisa- coisas como~, eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:propria income-source:rua income-source:sem negocio negocio_$ no_fundo nota no~eh prest- presto sem~. sou~por tenho~barraca traba- trabalho_na trabalho~conta tramp- uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_clt clt concursado fichado fichado_$ frete frete_$ income-source:clt income-source:concursado income-source:fichado income-source:frete income-source:manda income-source:me income-source:pensao income-source:seguro inqui- loas munic- pensa- pensao regis- segur- seguro`,
    '-4': `aluga- alugada alugada_$ bolsa fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o income-source:que opera- quiti- quitinete`,
    '-5': `apose- caixa concu- income-source:da pensi- pensionista sou_pensionista sou~de super-`,
    '-6': `assin-`,
    '-7': `bala estag- sinal`,
    '-8': `income-source:do`,
  },
  'source:social-benefit': {
    '17': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `income-source:loas loas`,
    '11': `^_loas income-source:bolsa income-source:eh income-source:governo`,
    '9': `bolsa cras eh_do income-source:auxilio income-source:cartao income-source:familia`,
    '8': `familia_$ gover- governo income-source:bpc o_bolsa`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc bpc_$ cidad- encos- income-source:beneficio o_bpc`,
    '6': `INCOME defic- do_governo famil- familia governo_$ o_cartao`,
    '5': `^_auxilio auxilio_$ auxilio_do benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_bolsa ^_eh ^_o ajuda_do da_$ desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$`,
    '3': `^_ajuda ^_encostado ajuda~governo autista_$ cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:autista income-source:com income-source:criancas income-source:das income-source:encostado munic- o~com o~das pelo recebo~governo`,
    '-3': `^_do alugu- apose- barra- debt-kind:o income-source:meu income-source:pensao`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '11': `^_seguro`,
    '8': `income-source:estou`,
    '7': `income-source:parcelas parcelas seguro_$`,
    '6': `?income-source desemprego desemprego_$ e_estou income-source:desemprego o_seguro parcelas_$ seguro_desemprego`,
    '5': `desem- income-source:e income-source:recebendo no_seguro parce- recebendo`,
    '4': `^_fui demit- demitida do_seguro enqua- enquanto fui_demitida fui~e income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enquanto_nao estou_no fui nao~outro seguro~nao`,
  },
  'start-reminders': {
    '16': `lembr-`,
    '11': `lembretes`,
    '9': `^_reativa after-roadmap:avisos after-roadmap:lembretes after-roadmap:reativa aviso- avisos reativa`,
    '8': `after-roadmap:avisa avisa de_volta lembrada lembretes_$ lembretes_por me_avisa relig-`,
    '7': `after-roadmap:lembra after-roadmap:me after-roadmap:quero after-roadmap:um after-roadmap:vencer after-roadmap:volta avisos_de avisos~vencimento dos_lembretes esque- lembra me_lembra os quero_ser reati- vencer volta_$ volta_com voltar~me`,
    '6': `,_me ,~avisa :os ^_pode after-roadmap:antes after-roadmap:de after-roadmap:nas after-roadmap:os after-roadmap:ser after-roadmap:vencimento alert- antes avisa- com_os de_vencimento mandar_um nas para_mandar para~um pode_mandar pode_voltar pode~os ser~de sinto um~na vence- vencer_$ vencimento vencimento_$ vespe- volta volta- voltar`,
    '5': `:pode :voltar ^_bota after-roadmap:bota after-roadmap:contas after-roadmap:dos after-roadmap:falta avisos_$ a~lembrar bota bota_um com~lembretes contas_$ de_vencer despe- dos falta lembrar_$ me~quando na~? os_avisos os~por voltar_a`,
    '4': `:, :a :lembretes ^_da ^_quero a_me after-roadmap:cobra after-roadmap:dia after-roadmap:esquecer after-roadmap:for after-roadmap:pode avisar cobra contas do_dia esquecer eu_quero for lembre lembre_$ mandar mandar_os me_avisar me_cobra me_lembre mes_para mes~eu me~ai me~de para_eu para~nao pode pode~a quero quero_que quero~voce que~me ser todo_mes todo~para tudo_, tudo~me um~para venci- voce_me`,
    '3': `,_quero :antes :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_agora ^_me after-roadmap:ai after-roadmap:com after-roadmap:favor after-roadmap:lembrete after-roadmap:mandar after-roadmap:mim after-roadmap:na after-roadmap:novo after-roadmap:perdido after-roadmap:quando after-roadmap:todo antes_$ antes_de antes_do avisar_de avisar~novo conta- cutuca da_para dar_um de_novo dia_? dia_do
dia~pagamento do_pagamento dois_dias eu~que favor_$ lembrar lembrete manda- manda_um manda~lembrete me me_cutuca me_dar me_lembrar me~dois me~sim me~um no_dia novo novo_$ no~do o_, os_aviso os_lembretes pagamento_$ perdi- perdido perto pode_me pode~avisar por_favor que_so sim_, sim~quero sou~que troqu- um um~antes um~no`,
    '-3': `^_os after-roadmap:parar after-roadmap:receber after-roadmap:tirar cance- mensa- mim_$ os~me pode_tirar suspe- tirar`,
    '-4': `after-roadmap:coloca a~mandar coloc- coloca me_mandar parar reativar`,
    '-5': `after-roadmap:lembrado after-roadmap:vencimentos avisos_por avisos~favor lembrado quero~lembrado ser_lembrado vencimentos_$ volta_a`,
    '-6': `lembrar_de quero~os`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso aviso`,
    '12': `esses lembretes`,
    '11': `^_para after-roadmap:esses after-roadmap:lembrete avisa- lembretes_$ para_com`,
    '10': `^_desativa after-roadmap:avisar after-roadmap:lembretes avisos desat- desativa parar`,
    '9': `after-roadmap:desativa after-roadmap:parar avisar aviso- os para_de`,
    '8': `after-roadmap:avisos after-roadmap:menos avisar_$ avisos_$ cance- com_esse de_aviso lembrar me~mais para~esse`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:avisa after-roadmap:nao after-roadmap:os after-roadmap:tira after-roadmap:vencimento alert- avisa aviso_$ avisos_por avisos~favor chega~aviso de_avisar de_me lembrar_$ me_avisa menos nao_precisa os_avisos pode_parar precisa silen- silencia`,
    '6': `,~nem ^_chega ^_desliga ^_muito after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:esse after-roadmap:ficar after-roadmap:me after-roadmap:precisa aviso_de chega_de desli- desliga esses_lembretes ficar lembrado_$ me_lembrar menos_, nao_me nao_por nao_quero os_lembretes preci- precisa_ficar sem_lembrete sem~por suspe- tira venci- vencimento`,
    '5': `:lembrar :nao :os :quero ^_menos ^_parar after-roadmap:avisando after-roadmap:cancela after-roadmap:com after-roadmap:lembrado after-roadmap:lembrar after-roadmap:muito after-roadmap:nem after-roadmap:para after-roadmap:sem after-roadmap:silencia avisando cancelar chega de~lembrar lembrado lembretes_me mais~vencimento nao~avisar nao~ficar nao~lembrete os~me pode~de pode~os precisa_avisar
quero_lembrete quero_ser quero~lembrado ser_lembrado silencia_os todo_dia vencimento_$`,
    '4': `,_tira :lembretes :mais :parar :precisa ^_cancela ^_cancelar ^_dispenso ^_os ^_tira after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:ou after-roadmap:pfv after-roadmap:sei after-roadmap:ser after-roadmap:tirar cancela com_vencimento cutuc- dispenso esse esse_negocio favor_$ ficar_me ficar~lembrando lembrando me_lembrando muito
parar_com parar_os parar~os para~isso para~me pfv pfv_$ pode_tirar tira_$`,
    '3': `#~eu ,_eu ,~resto ,~sei :com :me :pode :receber ^_parem after-roadmap:, after-roadmap:corta after-roadmap:dia after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mensagens after-roadmap:parem after-roadmap:todo cancelar~negocio com com_isso corta cutuca de_boleto de_lembrete devo_$ dia~, dispe- do_vencimento em_receber em~lembretes esses_lembrete esta_me estre- eu_sei
eu~que favor interesse interesse_em interesse~receber ja_sei lembra mais_do mais_lembrete manda_mais mandar_lembrete me me_cutuca me_lembra me~todo nao~interesse nao~me negocio negocio_dos negocio~lembretes nervosa o_resto os_aviso o~pode parar_de para~os parem parem_de pode_continuar por_favor precisa_me precisa~lembrar precisa~me que_devo quero_parar quero~de receber_lembretes resto resto_pode
resto~continuar sei_que sei~devo sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar todo todo~# vencimento_,`,
    '-3': `^_manda ^_reativa after-roadmap:reativa after-roadmap:sim de_novo falta novo pode_mandar pode_me reativa volta- voltar`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo novo_$ quero_receber sinto`,
    '-5': `avisos~vencimento reati- volta_com`,
    '-6': `^_volta avisos_de lembretes_por liga volta`,
    '-7': `^_liga after-roadmap:liga liga_os liga~lembretes relig-`,
    '-8': `after-roadmap:volta`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '19': `after-roadmap:nao`,
    '18': `recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram_$ quiseram`,
    '11': `^_falaram after-roadmap:falaram falaram_que quise-`,
    '10': `aceitaram after-roadmap:recusaram falar- falaram recusaram`,
    '9': `after-roadmap:nem after-roadmap:pe banco~o nao_toparam o_pe pe`,
    '8': `^_bateram ^_eles after-roadmap:bateram after-roadmap:disse after-roadmap:proposta a~foi bateram disseram~nao nao_quiseram negativa negativa_$ que_nao`,
    '7': `:nao aceit- after-roadmap:acordo after-roadmap:disseram after-roadmap:eles after-roadmap:resposta after-roadmap:valor after-roadmap:voltou bater- disse disse- disse_nao disseram disseram_que minha_cara minha_proposta negat- proposta resposta volto- voltou`,
    '6': `NAME~minha ^_acordo ^_disseram ^_riram aceitam aceitaram_# acord- acordo acordo_de acordo~# after-roadmap:# after-roadmap:aceitam after-roadmap:banco after-roadmap:cara after-roadmap:conversa after-roadmap:minha after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam arred- bateram_o cara cara_$ conversa me_deram nao~# nem_quiseram o_banco o_telefone o~disse pedid-
pedido pedido_$ propo- proposta_$ proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam toparam_$`,
    '5': `?after-roadmap ^_nao acordo_$ after-roadmap:aceitaram after-roadmap:cheio after-roadmap:deram after-roadmap:ficaram after-roadmap:foi after-roadmap:mao after-roadmap:ouvir after-roadmap:sem after-roadmap:so centavo_$ cheio cheio_$ conve- da_minha da~cara de_# deram eles e~fim ficar- ficaram mao_de me~um nao~minha nem ouvir ouvir_$ o~cheio o~no so~o telef- telefone valor valor_$ valor_cheio`,
    '4': `,_disseram ^_nem ^_responderam a_moca a_proposta after-roadmap:atendente after-roadmap:centavo after-roadmap:fazem after-roadmap:fim after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:responderam after-roadmap:um a~disse balan- centa- centavo conversa_com conversa~eles de_um e_no eh_muito eles_nao enrol- fizeram_$ mao me~e moca_disse moca~que nao nao_$
nao_fazem nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco pouco_$ que_nem que~muito que~pensar que~tem quiseram_negociar responderam responderam_que responderam~nao teve um_centavo`,
    '3': `NAME_nao ^_ofereci a_cabeca a_porta aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:fizeram after-roadmap:gerente after-roadmap:muito after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:porta after-roadmap:que after-roadmap:riu after-roadmap:vista atendente a~nao a~que a~riu banco banco_disse banco~nao bateram_a bateram~porta cabec- cabeca conversa_$ da_$
disse_que eles~aceitaram fazem fazem_$ fim fizer- fizeram foi geren- gerente moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente ofereci ofereci_# pensar pensar_$ porta porta_na porta~minha que_so riu riu_da riu~minha sem tem_desconto`,
    '-3': `?debt-kind ^_toparam aceita aceitaram_meu aceitaram~cartao after-roadmap:aceita after-roadmap:cartao after-roadmap:plano after-roadmap:quis after-roadmap:sim cartao_$ eh_que eles_toparam meu_cartao minha~foi nao_eh nao_quis nao~que offers:nao o~da o~nao plano_$ que~? quis se~nao`,
    '-4': `aceitei_o aceitei~acordo after-roadmap:mais nao_aceitei nao~meu offers:negociar`,
    '-5': `aceitei after-roadmap:aceitei`,
    '-6': `engol-`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '16': `aceitaram after-roadmap:aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram ^_toparam after-roadmap:concordaram aprov- concordaram`,
    '12': `^_aceitaram after-roadmap:sim after-roadmap:topou topou`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:disseram engol- minha_proposta o~topou`,
    '9': `^_deram ^_veio after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:comigo after-roadmap:deram after-roadmap:proposta comigo_$ deram o_banco sim_$ veio`,
    '7': `! ^_disseram ^_eles after-roadmap:! after-roadmap:fizeram comig- comigo desconto_que do~jeito fizeram_do fizeram~meu jeito_$ liber- meu_jeito nao~que pedi_$ propo- proposta sim`,
    '6': `!_! ^_fizeram a_financeira after-roadmap:eles after-roadmap:minha after-roadmap:ok after-roadmap:pedi disseram_que eh_que eles_disseram eles_toparam fizer- fizeram jeito nao_eh o_desconto ok_$ pedi proposta_$ que_pode que~? respo-`,
    '5': `!_$ NAME_topou ^_deu after-roadmap:deu after-roadmap:financeira after-roadmap:jeito after-roadmap:o after-roadmap:primeira after-roadmap:ser after-roadmap:valor a~proposta banco do_meu eles financeira ok o~que primeira primeira_$ ser_$ valor_$`,
    '4': `!~! ?after-roadmap NAME~! ^_bateram a_minha aceita after-roadmap:aceita after-roadmap:bateram after-roadmap:desconto after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso bateram bateram_o com~proposta deu disse_sim disse~para eles_aceitaram finan- marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~comigo o~disse para_nosso
para~valor pode_ser que_sim sim_para sim~nosso valor`,
    '3': `NAME_aceitou a_moca aceitaram_minha aceitaram~proposta after-roadmap:certo after-roadmap:disse after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:pode after-roadmap:que a~aceitou a~da bater- com_a desconto deu_certo deu~, disse geren- gerente hora hora_$ minha minha~! ofereci prime- proposta_! proposta_foi ser treme- tremendo tremendo_$`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-4': `nao_toparam`,
    '-5': `nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '19': `valeu`,
    '18': `briga- n0`,
    '15': `^_valeu`,
    '14': `after-roadmap:beleza after-roadmap:valeu obrigada tchau tchau_$ valeu_$`,
    '13': `?after-roadmap after-roadmap:obrigada agrad-`,
    '12': `:sim ^_tchau obrigado`,
    '11': `^_deus ^_massa after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou legal massa salvo- salvou`,
    '10': `:ok :valeu ^_atrasou ^_ok ^_otimo ^_tmj after-roadmap:atrasou after-roadmap:otimo after-roadmap:tmj deus muito obrigado_$ ok tmj viu voce_eh`,
    '9': `:ate ^_beleza ^_certo ^_gracas ^_gratidao ^_obrigada ^_sim after-roadmap:agradecido after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:gracas after-roadmap:gratidao after-roadmap:viu after-roadmap:🙏 agradecido agradecido_$ ajudo- ajudou anota- anotado atrasou atrasou_$ clare- clareou deus_te dez dez_$ eh_dez
enten- entendido entendido_$ gracas_$ gratidao otimo viu_$ 🙏 🙏_$`,
    '8': `:deus :mais ^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:ajudou after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:demais after-roadmap:muito after-roadmap:perfeito after-roadmap:tchau anjo anjo_$ belez- beleza bom_$ brigada brigada_$ certo combi- combinado combinado_$ demai- demais eh~anjo grati- perfe- perfeito sim_$ um_anjo`,
    '7': `:👍 ^_abriu ^_agradecido ^_ajudou ^_brigadim ^_nota ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:top after-roadmap:👏 amei amei_$ ate bom brigadim brigadim_$ certo_$ deus~pague eh_um entendi_$ graca- gracas mais_$ mandou_bem me_salvou mente mente_$
minha_mente nota nota_mil obrigada_$ pague que_bom salvou_$ top 👍 👍_$ 👏`,
    '6': `:abencoe ^_bgd ^_mandou ^_que ^_salvou ^_thanks after-roadmap:bem after-roadmap:bgd after-roadmap:caramba after-roadmap:grande after-roadmap:mandou after-roadmap:mil after-roadmap:te after-roadmap:thanks after-roadmap:valia after-roadmap:you agora_clareou ajudou_para ajudou~caramba bem_$ bgd bgd_viu caram- caramba caramba_$ clareou_$ de_grande deus_lhe de~valia esta_bom foi_de foi~grande grand-
grande grande_valia lhe lhe_pague massa_demais mil_$ ok_$ para_caramba salvou_minha salvou~vida sim te thank- thanks thanks_you valia valia_$ you you_$`,
    '5': `! !_$ :obrigada :viu ^_agora ^_agradeco ^_ce ^_clareou ^_muito ^_obrigado after-roadmap:ce after-roadmap:ideias after-roadmap:pague agradeco atras- beleza_entao bem ce ce_eh ce~dez clareou_minhas clareou~ideias deus_abencoe eh_muito entendi hoje_, ideia- ideias ideias_$ mando- mandou me~por mil minhas_ideias muito_$ obrigada_pela obrigada_viu senhora voce~um`,
    '4': `:! ^_agradecida ^_voce a_senhora after-roadmap:agradecida after-roadmap:eh after-roadmap:entao after-roadmap:fml after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:senhora after-roadmap:vida after-roadmap:voce agradecida agradecida_demais agradecida~da beleza_$ da_conta demais_da demais~conta despe- deus~ilumine entao entao_$ esse_plano fml fml_$ ilumi- ilumine ilumine_$
minha_vida muito_obrigada obrigada~ajuda pela pela_ajuda por_hoje por~, que_deus que~te senho- te_ilumine valeu_fml vida_$`,
    '3': `,_valeu ._obrigado :filho :muito :pela :te ? FIGURE ^_liguei ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:dobro after-roadmap:foi after-roadmap:junto after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:tamo ajudou_bastante a~eh certo_obrigada conta_$ de_em demais_$ deus~de de~dobro dobro dobro_$
em_dobro e~com filho_$ junto junto_, junto~valeu ligue- liguei me~. muito~pela ok_entendi show tamo tamo_junto tamo~, te_abencoe te_de te~em vida`,
    '-3': `:opa ?debt-creditor ?debts ?more-debts ?thirteenth ^_NAME ^_achei ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_pedi ^_quero ^_reset ^_sair ^_stop ^_tem ^_topei ^_voltei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:nao
after-roadmap:negaram after-roadmap:onde after-roadmap:pagamento after-roadmap:pago after-roadmap:pedi after-roadmap:quando after-roadmap:quanto after-roadmap:quero after-roadmap:reset after-roadmap:tem after-roadmap:toparam after-roadmap:voltei ai_$ cance- conco- concordaram confi- desca- domin- domingo fecharia fecharia_$ fui link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$
pagam- pagamento parar parar_$ passo pedi quita- recla- reini- reneg- reset reset_$ sair stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom aceit- after-roadmap:paga fecha- liqui- recus- socor-`,
    '-5': `?income-source aprov- nao_entendi`,
    '-6': `?debt-kind`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `novo_,`,
    '4': `inteiro_no o_salario o~inteiro parar perdi_o perdi~salario salario_inteiro salario~no`,
    '3': `NAME_no after-roadmap:inteiro comeu consigo consigo_parar de_novo de~, flexibles:NAME flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho nao_consigo nao~parar no_tigrinho novo no~de no~que pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:devo after-roadmap:liga after-roadmap:servico after-roadmap:vergonha a~liga cobranca cobranca_liga cobranca~no conto- contou devo_. eu_devo liga_no liga~meu meu_servico no~servico que~devo`,
    '4': `after-roadmap:ligou cobra- e_contou eu~. liga ligou ligou_para no_meu para_NAME servi- servico vergo- vergonha vergonha_$`,
    '3': `NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:ligaram after-roadmap:no after-roadmap:passei a~ligou contando contou_que contou~eu devo ligar- ligaram ligaram~NAME passe- passei servico_$`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me`,
    '6': `bate me_bate`,
    '5': `ele~bate`,
    '4': `^_ele after-roadmap:ele de_dinheiro dinhe- dinheiro marid- marido meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite after-roadmap:marido dinheiro_$ do_auxilio e~eu falo meu_cartao meu~e para_leite peco~para pega quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se se_eu`,
    '10': `^_e e~eu`,
    '9': `eu~o`,
    '8': `se`,
    '7': `^_se after-roadmap:emprestimo after-roadmap:eu vende-`,
    '6': `^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar eu~a para~tudo pegar`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:pagar after-roadmap:quitar after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- emprestimo eu_usar eu~um mes_acaba pagar~cartao por~acaba se_meu sem_a sem~academia se~marido se~usar testa testa_ai testa~sem`,
    '4': `:eu ^_simula acaba adian- after-roadmap:acaba after-roadmap:ai after-roadmap:ajudar after-roadmap:arrumando after-roadmap:bico after-roadmap:carro after-roadmap:desempregado after-roadmap:emprego after-roadmap:fique after-roadmap:marido after-roadmap:muda after-roadmap:outro after-roadmap:pena after-roadmap:sem after-roadmap:simula after-roadmap:supor after-roadmap:trocar after-roadmap:vamos
after-roadmap:vendendo after-roadmap:vender arrumando arrumando_outro arrumando~emprego a~comigo carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ dividas~uma emprego eu_fique eu_parar eu_vendendo eu_vender eu~aceitar eu~desempregado e~meu fique fique_desempregado larga- nao_aceitar o_carro outro_emprego pagar_o pagar_tudo pagar~?
para_pagar para_quitar por_uma que~fique quita- quitar quitar_tudo se~parar se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? um_bico usar usar_o vale vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,~? :e ^_vamos a_pena aceitar aceitar_a adiantado adiantado_$ after-roadmap:a after-roadmap:adiantado after-roadmap:arrumar after-roadmap:as after-roadmap:botar after-roadmap:cigarro after-roadmap:comecar after-roadmap:comigo after-roadmap:faz after-roadmap:ficaria after-roadmap:juntar after-roadmap:largasse after-roadmap:menores after-roadmap:pelas after-roadmap:um after-roadmap:usar ajuda-
ajudar arrumar as_dividas bico botar carro cigar- cigarro cigarro_? comecar_pelas comecar~menores comig- comigo como_ficaria dinheiro_por dinheiro~mes emprego_$ eu eu_largasse eu_nao eu~adiantado eu~de faz_a faz~conta ficaria ficaria_se ficaria~eu junta- juntar largasse largasse_o largasse~cigarro marid- marido menor- menores meu_marido muda nao~a o_cigarro outro o~muda pagar pagar_adiantado
pagar~NAME parar_de parar~pagar pegar~emprestimo pelas pelas_menores pena por~so posso_fazer quando_$ se~largasse so_$ troca- trocar tudo um_emprestimo vale_a vale~pena vamos vender`,
    '-3': `aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos_# menos~? minim- minimo o_minimo quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '10': `^_ligam worry:cobrador worry:dia`,
    '9': `^_cobrador cobrador cobranca worry:cobranca worry:me worry:mensagem worry:nao worry:para worry:telefone`,
    '8': `telef- telefone worry:de worry:hora`,
    '7': `bloqueei cinqu- cinquenta hora hora_$ ligac- ligam_para mensa- mensagem nao_param numer- numeros numeros_$ param por_dia quare- quarenta worry:param`,
    '6': `^_mandam cobranca_$ dia dia_$ estou_sendo ligar_$ mandam mandam_mensagem o_dia param_de telefone_nao telefone~para tocan- tocando tocando_$ worry:ate worry:celular worry:ja worry:ligar worry:pela worry:por worry:servico worry:tocando worry:toda`,
    '5': `ameac- bloqu- celul- celular cobrador_na cobrador_nao dia_todo diret- direto direto_$ do_celular estao~ligando ligam~NAME ligan- ligando ligar manda- nao_da nao_para nao~de o_de para_$ para_meus paren- pavor pela sendo servico so~de tenho_pavor tenho~do toda worry:NAME worry:direto worry:ligando worry:na worry:no worry:sendo`,
    '4': `^_cobranca ^_eles ^_estao ^_ficam ^_ja ^_mandaram ^_troquei aguen- aguento aguento_mais ate calot- caloteira causa_deles de_domingo de_numero de~no eles_ligam eles~para ficam ligam~meu mandaram me_ligando meia mensagem_para me~o nao_aguento no_servico o~todo para_NAME parar_$ porta por~deles sem_parar servi- so_o troqu- troquei troquei_de troquei~numero worry:caloteira worry:cobrando worry:da
worry:deles worry:eles worry:estao worry:ficam worry:meus worry:o worry:parar worry:porta worry:trabalho`,
    '3': `:cobranca :essas :mundo ate_de ate_para casa~minha chama- cobram cobranca_, cobrando da~nao da~sogra deles deles_$ de~em de~ligar de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao estao_me foi_na frent- frente inteiro ligam_no ligam~de mais~cobranca me_ligar meu_servico meu_trabalho meu~nao me~na minha_sogra mundo_$ na_frente na_minha nao~da na~dos no_telefone no~servico
o_telefone outro- outros outros_$ o~inteiro para_meu param~me parar porta_$ servico_e sogra sogra_$ sosse- sumir todo_$ trabalho_$ um_cobrador vonta- vontade worry:do worry:dos worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:outros worry:sem worry:tenho worry:todo`,
    '-3': `proce- worry:serasa`,
    '-4': `worry:eh`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '12': `?worry despejo perde- perder worry:despejo worry:perder`,
    '11': `despejo_$`,
    '10': `worry:casa worry:sair worry:vou`,
    '9': `casa_$ worry:vao`,
    '8': `apart- apartamento sair vao worry:a worry:apartamento worry:ser`,
    '7': `^_perder ^_vou casa imobi- imobiliaria imobiliaria_mandou sair_$ worry:daqui worry:imobiliaria worry:mandou worry:meu`,
    '6': `^_vao a_casa apartamento_$ daqui daqui_$ de_despejo leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa para_sair posso_perder ser worry:botar worry:leilao worry:leiloar`,
    '5': `a_dona a_imobiliaria botar morar na_rua o_proprietario o~deu parar_na proprietario rua senho- teto vao~meu vou worry:NAME worry:deu worry:dona worry:me worry:meus worry:morar worry:o worry:para worry:parar worry:posso worry:proprietario worry:rua worry:se worry:tenho worry:teto worry:vai`,
    '4': `^_posso a~mandou calca- calcada calcada_$ chave chave_de chave~volta coisas_na da_casa de_volta deu dona me~daqui na_calcada o_apartamento onde~se ordem ordem_de para_fora parar pediu perder_minha perder~casa prazo propr- quer_a querem_tomar querem~minha se_me semana_que semana~vem tirar- tomar tomar~casa vao_botar vao_me worry:ate worry:calcada worry:chave worry:fora worry:gente worry:minha
worry:na worry:onde worry:ordem worry:pediu worry:que worry:quer worry:querem worry:semana worry:tomar worry:vem worry:volta`,
    '3': `^_aluguel ^_querem a_caixa a_chave a_gente apartamento~a ate atrasado a~quer caixa caixa_vai coisa- coisas coisas~rua com_meus de_perder dele despejo_, de~minha dono esta~a eu_sair eu~da fora fora_$ joao maior~eh me_botar medo~perder meus~vao me~para nao_tenho natal_$ na~com o_dono o_seu o~joao o~pediu o~vai pedin- pedindo posso preoc- preocupacao preocupacao_eh que_vem quer quere- querem rua_$
rua_com seman- semana tomar_minha tramp- vai vem_$ volta_$ worry:as worry:atrasado worry:caixa worry:coisas worry:com worry:da worry:de worry:do worry:dono worry:eh worry:maior worry:natal worry:pedindo worry:preocupacao`,
    '-3': `carro carro_$ o_carro worry:banco worry:carro worry:em`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome`,
    '12': `vazia vazia_$ worry:so worry:vazia`,
    '11': `arroz comid- comida worry:arroz worry:comida`,
    '10': `worry:falta worry:que`,
    '9': `almoc- comi ja_comi que_ja worry:hoje worry:para worry:tem`,
    '8': `^_falta falta leite leite_para panel- panela pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:comer worry:dia worry:estou worry:leite worry:mesmo worry:pulando worry:refeicao`,
    '7': `comer dia_$ falto- faltou worry:ja`,
    '6': `EXPENSE ^_hoje comida_$ esta_vazia farin- farinha hoje mesmo_$ mistu- teve worry:e worry:esta worry:o`,
    '5': `^_vivo a_geladeira armar- armario a~esta basica cesta cesta_basica com_fome comer_$ de~de dia dormi- dormir em_casa estou~de fome_$ gelad- geladeira menin- mesmo o_armario o~e so tenho_o tenho~que todo_dia vivo vivo_de worry:agua worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:todo worry:vivo`,
    '4': `^_abro ^_estou ^_meus abro agua almoco a~vai basic- casa_$ comer_para de_comer dia_que dormir_com esta_faltando falta- faltando guriz- gurizada janta meninos meus_filhos nao_tem nao~o o~a para_meninos pulo so_uma sobra- sobrar tem_$ tem_dia todo uma_vez uma~por vai~hoje vez~dia worry:abro worry:acabou worry:casa worry:de worry:faltando worry:janta worry:meninos worry:meus worry:nem worry:sobrar
worry:tenho worry:uma`,
    '3': `^_ando ^_dou acabo- acabou agua_$ ando as_menina bebe com~para de_fome despe- de~para dia~nao dou e_de eles_$ entre entre_o escol- esta~comida estou e~conta e~tem faltando_comida falta~para feija- feijao filho- filhos foram hoje_$ ja moca morto_de morto~fome nao_tenho nao~comida o_arroz o_feijao o_remedio o~para para_eles para~para passando por_dia que_a que~tem remed- remedio remedio_e so~agua
tem_comida vez worry:a worry:ando worry:com worry:como worry:dou worry:eles worry:filhos worry:menina worry:moca worry:nao worry:remedio worry:vai worry:vez`,
    '-3': `^_so estou_com worry:? worry:da worry:meu worry:tudo`,
    '-4': `worry:me worry:no`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta worry:cpf worry:estou`,
    '8': `^_meu credi- crediario estou_negativado meu_cpf negativado negativado_$ nome_$ sujo worry:crediario worry:negativado worry:sujo`,
    '7': `barra- barraco cpf estou_no meu~esta nao~em negat- no_spc o_nome serasa_$ sujo_$ worry:barraco worry:meu worry:nao worry:spc`,
    '6': `^_estou ^_nome cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:NAME worry:cadastro worry:consigo worry:esta worry:limpar worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `aprov- aprova consigo crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:em worry:na worry:nada worry:quero`,
    '4': `a~no bloqueado comprar consi- crediario_$ da~mae esta_sujo meu~sujo nada_$ nem_um no_carne no_serasa nome_no nome~e o~nao ser worry:carne worry:comprar worry:credito worry:emprego worry:mae worry:minha`,
    '3': `^_voltar aluga- alugar carne carne_$ causa_do credito de_emprego de~por emprego esta_na estou limpar_o mae mae_$ mais_nada minha_mae nao~nada nao~nem nenhu- no nome~spc por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:mais worry:nem worry:o worry:perdi worry:por worry:ter`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no~nome proce- processo tem~no worry:? worry:cobranca worry:como worry:processo worry:que`,
    '-4': `no_meu worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `tranq-`,
    '13': `worry:nenhuma`,
    '12': `urgen-`,
    '10': `nada urgente worry:estou worry:so`,
    '9': `^_nenhuma nada_urgente nenhu- urgente_$ worry:tudo`,
    '8': `durmo nao_estou nenhum_desses nenhuma organ- worry:desses worry:durmo worry:isso`,
    '7': `^_nenhum desse- desses so~mesmo worry:, worry:deus worry:disso worry:enquanto`,
    '6': `^_so curio- curiosidade desses_$ em_paz enqua- enquanto esta_tudo estou~quanto incomes:nada nao~nessa nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- tranquilo urgencia urgencia_$ worry:dessas worry:me worry:mesmo worry:nenhum worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia`,
    '5': `controle corre- dessas_$ esta~em estou_me nada_desse nada_disso nao~comigo nessa organizar organizar_$ paz_$ risco so_estou sob sob_controle so~me so~organizar tranquilo_$ tudo_em worry:controle worry:desse worry:esta worry:gracas worry:organizar worry:risco worry:sob worry:tem worry:urgente`,
    '4': `,_so ,~nao ,~quero ^_nao ^_tudo a_deus comig- comigo comigo_$ contr- controle_$ dessa- dessas desse deus disso disso_$ eh_no estou graca- gracas gracas_a gracas~deus mesmo_$ nada_me nao_, nao_tem nenhum nenhuma_dessas quero_organizar rio tipo tudo worry:a worry:comigo worry:eh worry:por worry:rio`,
    '3': `,_ainda ^_gracas ^_por acontece_comigo ai_nao aqui_eh cobrador_nao enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por isso_nao isso~nao livre_, me_tira mesmo nao_chegou nao~ainda nao~eh nao~isso pega_$ ponto_$ por~esta por~nao so tem~nao tira_o tira~sono worry:acontece worry:ainda worry:aqui worry:em worry:tira`,
    '-3': `fome intim- worry:da worry:de worry:e worry:fome worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:cadastro worry:com`,
    '-5': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes devendo_$ durmo_$ nao_durmo worry:devendo worry:juros worry:os`,
    '9': `^_cada cada envel- meu_pai pai_$ worry:fui worry:mes worry:pai`,
    '8': `^_os conseguir demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido os_juros pai worry:conseguir worry:descobrir worry:divida worry:durmo worry:estou`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa com_depressao cresc- cresce depre- depressao em_casa esta~atrasado estou_com fui nao_sabe nunca_mais o_sono os sono sono_$ tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:marido worry:perdi worry:sabe worry:sono worry:vergonha`,
    '6': `a_divida ansio- ansiosa atrasado atrasado_$ conse- consigo_dormir descobrir_$ dinheiro_$ filho- filhos juros levan- nao~dormir perdi_o worry:dinheiro worry:em worry:filhos worry:mais worry:meu worry:minha worry:muito worry:que worry:tudo`,
    '5': `^_estou ^_nunca ^_perdi ai~eh com_isso dar_conta de_nao doente_e dormir_$ dos_filhos esta_tudo filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir minha~nao morrer nao_dar nao~conta o_remedio o~dos perdi remed- remedio remedio_da respe- respeito sabe tanta_coisa worry:dar worry:dormir worry:dos worry:esta worry:mae worry:morrer worry:o worry:remedio worry:tanta`,
    '4': `^_ai ^_gente ^_medo ^_minha acaba- acabando bola bola_de bola~neve casa_por casam- casamento causa_disso coisa_$ come consigo dar de_neve de~que dinhe- dinheiro doent- doente dormi- dormir eh_tanta eh~coisa em~por esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher morre- muita muito mulhe- mulher nao_consigo neve neve_que nunca olha_esse os_outros
outro- outros o~fazer pensar pensar_$ perder_o por~disso que_come que_fazer que_os que~tudo tanta tenho_vergonha vergonha_$ worry:ai worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:eh worry:familia worry:fazer worry:medo worry:moca worry:mulher worry:outros worry:pensar worry:so`,
    '3': `^_esta ^_meu ^_perder atras- a~de boleto_$ cansa- cansada casa coisa conseguir_pagar consi- conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que de~presa disso_$ divid- divida divida_para dos e_deixar e_sem estao~de estou estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina_$ minha_veia moca
morrer_olha nao_para o_juros olha os~nao o~que pagar- pagarem para_$ para_filhos param_$ poupa- poupanca presa que~para sabe_$ sabe_de saber_o saber~que sem_dinheiro sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:esse worry:gente worry:isso worry:olha worry:por worry:poupanca worry:presa
worry:saber worry:sem worry:veia worry:viver`,
    '-3': `^_tudo almoc- cobra- despe- lacra- medo~perder minha_conta nao_$ nao_estou proce- worry:, worry:banco worry:comer worry:do`,
    '-4': `dia_$ tranq- worry:? worry:no worry:nome`,
    '-5': `worry:me`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '11': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar worry:o`,
    '8': `?worry minha_moto moto_$ quere-`,
    '7': `caminhao estao_querendo guincho querendo vao_levar worry:caminhao worry:estao worry:guincho worry:meu worry:minha worry:quer worry:querendo`,
    '6': `^_estao ^_vao a_moto banco_quer camin- esta_com estao mandado meu_carro movei- moveis moveis_$ o~na porta_$ querendo~meu worry:a worry:com worry:medo worry:vao`,
    '5': `^_querem a_kombi busca- coisas_$ escon- kombi levar_minha medo meu~esta na_porta o~quer o~veio penhorar porta quer quer_a tv tv_$ vao worry:banco worry:busca worry:e worry:na worry:os worry:penhorar worry:porta worry:querem`,
    '4': `atras busca buscar_o carro_de coisa- coisas de~a e_nao escondendo estou_escondendo estou~o ganha ganha_pao meu_ganha meu~pao minhas_coisas pao penho- perder~carro querem querem~minha tomem worry:, worry:apreensao worry:atras worry:coisas worry:de worry:esta worry:ganha worry:minhas worry:pao worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_medo ^_meu ^_oficial achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao a~eu busca_e busca~apreensao carro_esta casa_do com_ele com~que de_madrugada do_carro e_apreensao eh_com eh~ele eh~ganha ele_que entrego escondido escondido_na escondido~casa estao_ameacando estao~toma eu~as e~achar garag- garagem geladeira_da geladeira~loja gol madru-
madrugada manda- medo_de medo_eh meu~de minha- minha_geladeira minhas minha~da moto_eu moto~nao na_garagem nao_achar nao_como nao~e o_banco ofici- oficial os o~ontem pegar~moto perder_o posso_perder posso~o sem_a toma toma_minha tomar tomar_meu tomar~carro tomar~moto toma~geladeira tomem_o trabalho vao~meu virem virem_buscar worry:achar worry:acordar worry:ameacando worry:da worry:do worry:eh
worry:escondido worry:eu worry:garagem worry:loja worry:oficial worry:pegar worry:posso worry:toma worry:virem`,
    '-3': `casa_$ de~veio justica_veio o~de worry:para`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '13': `?worry`,
    '12': `desli- worry:luz`,
    '10': `luz worry:cortar worry:o`,
    '9': `cortar vamos~no worry:a worry:cortaram worry:ficar worry:no`,
    '8': `^_vamos cortaram ficar gas_$ meu_gas worry:agua worry:escuro worry:gas worry:veio`,
    '7': `agua escur- escuro escuro_$ minha_luz no_escuro vamos veio worry:NAME worry:ja`,
    '6': `aviso cortada gas ja_veio sem_agua vela worry:aviso worry:ontem worry:sem worry:vela`,
    '5': `a_companhia alica- alicate compa- companhia corta cortar_$ cortar_a cortaram_$ da_luz dias estou_no gelad- luz_$ ontem que_corta relog- relogio ser_cortada vai_ser vai~cortada worry:alicate worry:companhia worry:corta worry:dias worry:estou worry:relogio`,
    '4': `#_dias NAME_ja ^_cortaram a_internet a_luz agua_desde agua~ontem amanha_$ aviso_de aviso_vermelho avisou avisou_que aviso~corte banho cortada_amanha cortaram_a cortarem cortarem_a corte de_corte deixou_aviso desde_ontem desligar e~, homem homem_do ja~aviso luz_esta medo~cortarem moco_da o_homem o_moco ontem_$ sem~desde ser~amanha veio~de verme- vermelho worry:avisou worry:cortarem worry:corte
worry:de worry:deixar worry:deixou worry:desde worry:desligar worry:homem worry:internet worry:meu worry:moco worry:vao worry:vermelho`,
    '3': `#~senao EXPENSE NAME_deu NAME~# ^_luz ^_vao a_NAME a_energia after-roadmap:amanha after-roadmap:ser agua_ontem amanh- amanha aviso- a~ja a~vai cortar_minha cortar_o cortaram_minha cortaram~agua cortar~luz deixa- deixar deixo- deixou desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja energia_$ estou_a estra- fio inter- internet internet_$ luz_de luz~cortar me~sem minha_agua minha~ontem
minha~vai moco no o_fio o_relogio o~da relogio_da relogio~luz senao senao_desliga sexta sexta_$ se~a torne- torneira torneira_$ vao vao_cortar vao_me vermelho_$ worry:# worry:, worry:cortada worry:da worry:desliga worry:deu worry:energia worry:na worry:senao worry:sexta worry:vai`,
    '-3': `worry:? worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `proce-`,
    '15': `intim-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '10': `justi- justica marca- worry:justica`,
    '9': `da_justica worry:recebi`,
    '8': `^_recebi acao acao_de intimacao justica_$ processo worry:acao worry:de worry:intimacao worry:processo worry:um`,
    '7': `carta cartorio_$ de_cobranca recebi worry:banco worry:carta worry:do`,
    '6': `^_chegou carto- cartorio cobranca_$ do_forum estao_me forum me_processar pelo_banco tem~no um~do worry:cartorio worry:chegou worry:cobranca worry:estao worry:forum worry:no worry:pelo worry:tem`,
    '5': `^_estao ^_me ^_vao carta_do causa~cartao chego- chegou cobranca com~nas costa- costas de_cartao de_justica forum_$ nas nas_costas oficial_de oficial~justica pelo processar receb- reu sendo vao worry:cartao worry:da worry:por worry:reu worry:sendo worry:vao`,
    '4': `^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um do_banco estao estou_sendo justica~aqui me no_meu no~nome ofici- oficial perguntou~mim por_mim por~de prote- protestar tem_audiencia um_homem uma~do um~de vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:mim worry:perguntou worry:protestar worry:uma`,
    '3': `banco banco_$ banco_mandou causa diz_que do_cartorio do~mandou estou_com homem mandou_carta mes~vem no_mes nome_$ no~que o_advogado perguntou por_causa recebi_uma recebi~carta um_papel uma_carta veio_aqui worry:estou worry:homem worry:mandou worry:na worry:oficial`,
    '-3': `a_moto busca- buscar despe- moto worry:a worry:buscar worry:nao worry:so`,
    '-4': `moto_$ worry:moto`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `bloqu- meu_salario worry:pagamento worry:salario`,
    '8': `?worry conta_$ meu_pagamento worry:beneficio`,
    '7': `^_bloquearam bloquearam pagam- pagamento pagamento_$ penho- salario_$ worry:banco worry:bloquearam worry:todo worry:tudo`,
    '6': `benef- beneficio conta meu~todo o_banco salar- salario segur- worry:aposentadoria worry:do worry:e worry:metade`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e do~salario juiz juiz_$ metad- metade meu_beneficio minha_aposentadoria pegando_meu todo tudo_do worry:cai worry:descontam worry:juiz worry:o worry:pegando worry:pela`,
    '4': `^_descontam apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado descontam do_beneficio do_meu e~banco metade_da meu meu_bpc minha o~bloqueou pegan- pegando pela quase sumiu tirar- tiraram todo_$ worry:bloqueou worry:bpc worry:descontado worry:dinheiro worry:judicial worry:mes worry:na
worry:pelo worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco INCOME ^_caiu a_conta aposentadoria_$ banco banco_pega banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro~NAME dinheiro~e e_o e_some e_sumiu e~, judic- judicial justi- justica justica_$ limit- limite metade_$ meu~na minha~vem na~conta o_dinheiro o_limite o~cai o~come o~comeu o~pega pega_$ pela_metade pelo pix pix_$ por_ordem raspa- salario~e todo_mes worry:NAME
worry:bloqueio worry:caiu worry:come worry:estao worry:justica worry:ordem worry:pega worry:some`,
    '-3': `worry:que`,
    '-4': `worry:?`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `^_aceitei aceit-`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `offers:aceitei offers:topei`,
    '9': `?offers ^_acordo ^_assinei a_da aceitei_a acord- acordo acordo_fechado after-roadmap:fechei assinei a~NAME com_eles fechado fechado_$ offers:fechei`,
    '8': `acabei_fechando aceitei_$ aceitei~proposta after-roadmap:acabei after-roadmap:aceitei assin- eles_$ fechando fechando_$ topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar after-roadmap:acordo after-roadmap:assinei assinei_o assinei~acordo certo_fechei deu~fechei essa_$ fechei_com o_acordo pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:essa after-roadmap:vou deu_certo e_fechei fechar~eles fechei~o fiz_o fiz~acordo marte- martelo o_martelo offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com certo com~banco da~, deles deles_$ eles essa_vou essa~pagar fechar_com fechei~acordo fui_la fui~e la_e la~fechei o_parcelamento offers:acordo offers:assinei offers:com offers:essa offers:pode offers:vou pagar_$ parcelamento topei~da vou vou_aceitar
vou_pagar vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode after-roadmap:certo after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento after-roadmap:pode app app_$ a~deles banco_$ bati bati_o bati~martelo cedo com_o da_NAME deu do_jeito fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz fui hoje hoje_cedo jeito_que jeito~ofereceram martelo_com martelo~eles negocio_com negocio~o no_app ofereceram
ofereceram_$ offers:a offers:aceitar offers:eles offers:martelo offers:o parcelamento_$ pode~que proposta proposta_deles que_ofereceram topei~proposta`,
    '3': `,_bate ,~pensei :hoje NAME_! NAME~! NAME~vou aceita_a aceita~da aceitei_na aceitei~hora acordo_com acordo_do acordo_hoje after-roadmap:app after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:hoje after-roadmap:la after-roadmap:martelo assinei_com assinei~eles assinei~o bate cedo_$ com com~NAME com~hoje do~que duas_vezes eles_hoje eles~cedo essa eu_vou eu~querer
fechei~eles hora_, hora~nao jeito la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:certo offers:deles offers:deu o~hoje o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ querer querer_a que~vou vou_fechar vou_querer vou~a`,
    '0': `
 
_# !_a !_deixa !_onde !~a !~deixa !~e !~que #_. #_ano #_cada #_cai #_conto #_dia #_dividido #_eu #_filhos #_h #_mais #_pode #_que #~. #~a #~ao #~atrasada #~atrasado #~bruto #~com #~dia #~e #~em #~estou #~gasolina #~mas #~meu #~nao #~para #~parcela #~pix #~por #~salario #~se #~semana #~vale $~do %_. %_ao %_do %_na %~NAME %~dia %~mes %~por %~salario ( ) )_. ,_aceito ,_adiantava ,_ajudou ,_apaga
,_aquele ,_aqui ,_banco ,_cancela ,_carrego ,_claro ,_cobrador ,_com ,_confio ,_conforme ,_cortar ,_credo ,_de ,_depois ,_desde ,_deve ,_digo ,_divida ,_ela ,_ele ,_em ,_entrei ,_era ,_errei ,_espera ,_esse ,_estava ,_falei ,_faltou ,_faz ,_fica ,_gasto ,_gostaria ,_hoje ,_mexo ,_moco ,_moveis ,_na ,_nenhuma ,_ninguem ,_nunca ,_obrigada ,_para ,_pensei ,_pera ,_perdi ,_porque ,_procede ,_quais
,_recebo ,_reclamo ,_respondi ,_se ,_sera ,_some ,_tche ,_termina ,_tintim ,_todos ,_uma ,_umas ,_usei ,_vale ,_venceu ,_venderam ,_vi ,~% ,~+ ,~abrindo ,~acontece ,~agosto ,~ai ,~ainda ,~algum ,~anos ,~apaga ,~apagar ,~aquilo ,~atrasado ,~baixar ,~bendito ,~boia-fria ,~bom ,~cada ,~cartao ,~comecar ,~conseguem ,~conta ,~continuo ,~corrigir ,~crediario ,~deixo ,~demais ,~deu ,~deus ,~dia ,~direito
,~divida ,~doido ,~durmo ,~empresa ,~entao ,~entendi ,~essas ,~esse ,~estou ,~explica ,~falar ,~filha ,~filho ,~foi ,~forca ,~ganha ,~graca ,~guia ,~lembro ,~ligacao ,~melhor ,~menores ,~meses ,~metade ,~mete ,~meter ,~meu ,~minutinho ,~mostra ,~nele ,~ninguem ,~nome ,~normal ,~os ,~pago ,~pela ,~perguntar ,~pode ,~programa ,~quando ,~quanto ,~questao ,~remove ,~respondo ,~saio ,~salvar ,~segundo
,~sem ,~ser ,~servico ,~silveira ,~so ,~te ,~tira ,~todo ,~trocar ,~uns ,~valor ,~ver ,~voce ._a ._e ._estou ._foi ._isso ._ja ._me ._minha ._nao ._o ._pode ._vou .~? .~NAME .~alguma .~com .~da .~de .~isso .~sei :_# :_caiu :_marque :abusivo :acontece :adiantado :alguem :ano :anteriores :ao :apaguem :aquele :atrasada :aumentei :australia :banco :bem :bolo :caba :caiu :carro :carta :celular :cem
:cobra :cobram :coisa :comigo :compensa :confiavel :conforme :consegui :consigo :cortada :dar :das :demora :depois :depositar :deve :devo :diga :direito :disse :dizendo :dnv :empresa :entao :exclusao :falando :falei :falso :fatura :fisica :gastei :gente :gerente :gratificacao :guardado :homem :instagram :instrucoes :ja :janeiro :jogo :lgpd :ligaram :limite :limpa :limpar :luz :mae :mas :moca
:mostrar :moto :nem :noite :normal :num :obrigado :orientacao :oxe :pagamento :pagas :pai :parcela :passa :passado :passei :patroa :pede :pedindo :pessoa :porque :preciso :quais :quantos :quitar :recebi :receita :regras :renda :renegociacao :saldo :sera :servico :sistema :sujo :tal :tira :todas :todo :todos :trem :uns :usei :util :vem :venceu :verdade :~$ :~a ; ;_as ;~demais ?_como ?_esta ?_falo
?_faz ?_ja ?_me ?_qual ?_que ?_quem ?_repete ?_tem ?~caba ?~eu ?~louco ?~nao ?~o ?~tem NAME_caiu NAME_cobra NAME_com NAME_desse NAME_deste NAME_dia NAME_esse NAME_estao NAME_faz NAME_na NAME_para NAME_pedindo NAME_vem NAME_vence NAME~. NAME~abril NAME~atrasada NAME~atrasado NAME~cobra NAME~da NAME~dando NAME~desde NAME~desse NAME~e NAME~essa NAME~eu NAME~faltou NAME~foi NAME~frente NAME~ha
NAME~julho NAME~junho NAME~ligou NAME~mais NAME~mes NAME~meses NAME~muito NAME~nome NAME~ontem NAME~os NAME~pago NAME~passou NAME~porque NAME~quitada NAME~sera NAME~some NAME~um NAME~uns NAME~usei NAME~valia NAME~verdade ^_apago ^_apaguei ^_arre ^_atrasada ^_autonomo ^_avancei ^_ave ^_bloqueei ^_brincadeira ^_cair ^_calcula ^_certeza ^_cobraram ^_contrato ^_cria ^_dez ^_diversao ^_empresa ^_esses
^_exclusao ^_gas ^_guarda ^_imagina ^_junta ^_lista ^_maquina ^_menti ^_misturei ^_moca ^_olha ^_oxente ^_pela ^_praia ^_redija ^_sexta ^_tirando ^_todos ^_tomara ^_trata-se ^_uber ^_uns ^_vence ^_vivem a_cada a_cara a_carta a_exclusao a_fabrica a_faculdade a_gerente a_hora a_lgpd a_menina a_minima a_ninguem a_perna a_renner a_restricao a_serio a_tela a_tirar a_unica a_zero abatimento aboca-
abocanhar abocanhar_o abocanhar~que abre_a abre~lista abril abril_, abrindo~app abrir~app abrir~fatura abro_reclamacao absoluta_pode absoluta~gravar absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_, acaba~o acabo acabou_gracas acabou_o acabou~a acabou~gas aceitaram_o aceitei~da aceito_logo aceito_sim aceito~ou acho~a acho~cai acho~esqueci acontece_$ acontece~? acordo_mas acordo_meu
acordo_passar acordo~a acordo~eles acordo~fiz acordo~o adiantada adiantada_$ adiantava adiantava_? adiante_eu adiante~te after-crisis:cansada after-crisis:credo after-crisis:fome after-crisis:matar after-crisis:moca after-crisis:morto after-roadmap:acabo after-roadmap:adiantada after-roadmap:adiantava after-roadmap:advogado after-roadmap:alimenticia after-roadmap:alta after-roadmap:amor
after-roadmap:apaguei after-roadmap:aquilo after-roadmap:autista after-roadmap:bah after-roadmap:bonito after-roadmap:burro after-roadmap:calcula after-roadmap:caminhao after-roadmap:carteira after-roadmap:caso after-roadmap:cedo after-roadmap:celular after-roadmap:clico after-roadmap:clonaram after-roadmap:clt after-roadmap:cobraram after-roadmap:coisas after-roadmap:completo
after-roadmap:comprei after-roadmap:concorda after-roadmap:condicao after-roadmap:condominio after-roadmap:confio after-roadmap:consegue after-roadmap:contracheque after-roadmap:corta after-roadmap:cortei after-roadmap:costas after-roadmap:credor after-roadmap:credores after-roadmap:criancas after-roadmap:cuida after-roadmap:dado after-roadmap:deixam after-roadmap:dentro after-roadmap:deposita
after-roadmap:deste after-roadmap:devia after-roadmap:diferenca after-roadmap:direto after-roadmap:dizem after-roadmap:dizendo after-roadmap:dizer after-roadmap:dor after-roadmap:emprestado after-roadmap:enquanto after-roadmap:enterro after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:espero after-roadmap:este after-roadmap:fabrica
after-roadmap:falam after-roadmap:falou after-roadmap:fazia after-roadmap:final after-roadmap:fizer after-roadmap:fora after-roadmap:foto after-roadmap:furou after-roadmap:gasolina after-roadmap:gaste after-roadmap:gera after-roadmap:gosto after-roadmap:graficos after-roadmap:guardam after-roadmap:guardou after-roadmap:historico after-roadmap:holerite after-roadmap:homi after-roadmap:ideia
after-roadmap:igual after-roadmap:imagina after-roadmap:inteira after-roadmap:irma after-roadmap:janeiro after-roadmap:justica after-roadmap:largar after-roadmap:leite after-roadmap:ler after-roadmap:ligam after-roadmap:ligando after-roadmap:ligo after-roadmap:liguei after-roadmap:mandada after-roadmap:mandado after-roadmap:manha after-roadmap:matando after-roadmap:matematica after-roadmap:meio
after-roadmap:melhorava after-roadmap:menino after-roadmap:meninos after-roadmap:mercado after-roadmap:mesma after-roadmap:metade after-roadmap:mexe after-roadmap:mexo after-roadmap:mudasse after-roadmap:mulher after-roadmap:neles after-roadmap:nervosa after-roadmap:ninguem after-roadmap:numa after-roadmap:numeros after-roadmap:obrigados after-roadmap:oficial after-roadmap:olha
after-roadmap:outros after-roadmap:pai after-roadmap:papagaio after-roadmap:papel after-roadmap:parado after-roadmap:parece after-roadmap:particular after-roadmap:passada after-roadmap:pedindo after-roadmap:pegadinha after-roadmap:pegue after-roadmap:perder after-roadmap:perna after-roadmap:policia after-roadmap:povo after-roadmap:prende after-roadmap:prisao after-roadmap:procede
after-roadmap:programa after-roadmap:puxar after-roadmap:quebra after-roadmap:quieto after-roadmap:radio after-roadmap:rapido after-roadmap:reais after-roadmap:reclamei after-roadmap:restricao after-roadmap:sacar after-roadmap:segunda after-roadmap:sms after-roadmap:solto after-roadmap:sufoco after-roadmap:sujo after-roadmap:tarde after-roadmap:tiram after-roadmap:tiver after-roadmap:todos
after-roadmap:trabalhei after-roadmap:tres after-roadmap:trocados after-roadmap:valendo after-roadmap:vei after-roadmap:vendesse after-roadmap:vir after-roadmap:vivem after-roadmap:vivente after-roadmap:vivo after-roadmap:vo after-roadmap:zeca agora_descontam agora_e agora_estao agora_estou agora_ja agora_o agora_que agora~como agora~descontando agora~dia agora~ganho agora~nao agora~qual agosto_$
agua_? agua_ontem agua_ou agua_tem agua~, agua~tarifa aham_, aham~pode ai_de ai_primeiro ainda_, ainda_sao ainda~, ainda~nao ainda~o ainda~obrigados ainda~valendo ai~causa ai~eu ai~vamos ai~verdade ajuda_sim ajudando ajudando_meu ajudando~pai ajudar_? ajudar_minha ajudar~mae ajuda~as ajuda~dividas ajudou_bastante ajudou_demais alguem_da alguem_humano alguem_para alguem~conversar alguem~de
alguem~equipe alguem~pode alguem~verdade algum_dia alguma_, alguma~, alguma~nao alguma~no algum~? alimenticia_agora alimenticia~que alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_, aluguel_atrasado aluguel_que aluguel~# aluguel~eu amanha_continuo amanha_levanto amanha_vou amanha~cedo amanha~no ameacando_cortar ameacando~a aniversario_prende aniversario~o ano_, ano_e anos_. anos_a
anos_ainda anos_ja anos~aceito anos~ate anos~devo anos~divida anos~vale anotar anotar_que anotar~eu anotou_? ano~esta ano~meio anterior_esta anterior_que anterior_volta anteriores_e anterior~errada anterior~errei antes_, antes_da antes_se antes~nao antes~outra antes~soltar antiga_de antiga~mais ao_botijao ao_credor ao_dia ao_mes ao~? ao~solicitando apaga_nada apaga_todos apagam_meus apagam_tudo
apagam~dados apagar_por apagar~enquanto apagar~esta apagar~que apagar~se apaga~anterior apaga~nao apaga~os apaga~respostas apago_sem apago~ler apaguei apaguei_a apaguei~conversa apaguem_minhas apaguem~informacoes apague~que aparece_na apareceu_boleto apareceu_no apareceu_um apareceu~com apareceu~da apareceu~emprestimo apareceu~meu aparelho_de apertei_errado apertei~, aplicativo_, aplicativo~um
aposentei~idade app_, app_para app~um app~ver apreensao_$ aquele_consignado aquele_limite aquele~da aquele~ja aquele~pela aqui_da aqui_em aqui_na aqui_ne aqui_nos aquil- aquilo aquilo_que aquilo~eu aqui~dedos aqui~do aqui~perai aqui~rua arquivo_$ arre arre_egua arrep- arrependi arrependi_, arrependi~nao arre~, arroz_e arroz~so arruma_alguem arrumar_$ as_cartas as_criancas as_demais as_frases
as~fora ate_sabado ate_sexta atencao_$ atende atende_alguem atendente_de atendente~verdade atender_? ate~NAME ate~fim ate~me ate~meu ate~nenhuma ate~o ate~pago atolada atolada_$ atras_, atrasada_? atrasada_gracas atrasada_sim atrasada~# atrasada~a atrasada~prisao atrasado_, atrasado_desde atrasado_faz atrasado_nao atrasados atrasado~o atrasado~uns atrasando_a atrasando~pensao atrasar_a atrasar_de
atrasar_um atrasar~jeito atrasar~mes atrasar~pensao atras~nao atualizar atualizar_sim aumentei_minha aumentei~divida austr- australia autis- autista autista_$ autista_, autista~banco automatico_, automatico_da automatico~divida automatico~o autonomo_nao auxilio~ainda auxilio~gas avancei avancei_rapido avancei~demais ave ave_maria avisos_me avisos~deixam avisos~novo a~acabou a~alimenticia a~caduca
a~cobra a~completo a~dar a~desde a~diminui a~dois a~eles a~estao a~ex a~ideia a~julho a~nela a~os a~pagar a~pergunta a~quebrou a~sacar a~se a~sem a~social a~um a~velha bairro_, bairro~moveis baixa_nunca baixar_meus baixar~dados baixa~, bancam bancam_tudo bancam~, banco_. banco_calcula banco_diz banco_e banco_em banco_entrou banco_esse banco_eu banco_falou banco_pegou banco_vou banco~# banco~ano
banco~detido banco~dificil banco~encostar banco~mandou banco~na banco~procede banco~que banco~tomar barata_por barata~ser barraco~tudo batid- batido batido_na batido~outra beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so bendita bendita_mesmo bendito bendito_$ beneficio_da beneficio~veinha bico_que bico~eu bico~noite bloqueada bloqueei_o bloqueei~numero boa_, boa_noite boia-- boia-fria
boia-fria_$ boleto_com boleto_da boleto_nao boleto_que boleto_sei boleto~desconto boleto~do boleto~nao boleto~sei boleto~verdadeiro bolo_$ bolsa~, bolsa~nao bom_esperar bom_tamanho bom~o bom~ou bom~preciso bonito bora_deixar bota_nossas bota_para bota_uma botar_ela botar_minha botar~casa botar~em bota~coisas bota~falar bota~pessoa botec- boteco botou_a botou~NAME bpc_foi bpc~cortado braba- brabas
brabas_$ brincadeira_, brincadeira~eh brincadeira~estou brincando_, bruto_$ bruto_, bruto~fica bruto~o buscar_os buscar~caminhao buscar~oculos buscar~papel caba caba_cobra caba~# cabeca_nao cabeca~guarda cachorro_comeu cachorro~o cada_# cada_dois cadastro_por cadastro~favor cada~meses cafez- cafezinho cafezinho_$ cai_meu caio caio_nessa cair_no cair~rotativo caiu_um caiu~# caiu~dinheiro cai~minha
calca_curta calcu- calcula calcula_ai calcula_o calcula~juros calcula~se caminhao_quito caminhao~tudo caminho_$ caminho_que caminho~voce cancelar_esse capital~australia cara_, cara_a cara_no cara~cara cara~digo caro_demais caro~, carro_adiantada carro_esse carro_esta carro_quebrou carro~mes carta_para cartao_junto cartao_mas cartao~com cartao~estao cartao~nao cartao~que cartas cartas_fora cartas~,
carta~cartorio carta~forum carteira_digital carteira~vale casa_com casa_corta casa_e casa_em casa_falou casa_nao casa_pago casa_pedindo casa_toda casa~antes casa~causa casa~eles casa~heranca casa~leilao casa~mais casa~pode casa~prazo casa~que casa~vai caso caso_eu caso~pegue catando~papel causa_das causa~conta causa~divida cem cem_reais cem~antes centavo_para centavo~boletos cento_, centro
centro_$ centro_para centro~renegociar certeza~pode certo_antes certo_pode cet~eh cet~o ce~que chama_alguem chama_gente chama_um chama~humano chama~suporte chao_$ chega_, chega_ne chega~amanha chegou_$ chegou_no chegou~do chegou~intimacao chego~para cheir- cheiro cima_do cinco~a cinco~ainda claro~pode cliquei_sem cliquei~querer clonaram~cpf cobra_# cobrador_? cobrador_mete cobrador~a
cobrador~porta cobram_alguma cobram~coisa cobranca_disse cobranca~que cobrando_$ cobrar_alguma cobraram cobraram_duas cobraram~vezes cobrar~coisa cobrar~de cobra~% coisa_agora coisa_dessas coisa_tres coisas_, coisas_de coisas~calcada coisa~ja coisa~mas coisa~nao coisa~serasa coisa~vezes coloquei_errado coloquei~, com_arroz com_atendente com_consignado com_deus com_dividas com_do com_dor com_ela
com_esses com_humano com_mais com_nome com_remedio com_taxa com_todo combinado_, combinado~me comeca_tudo comecar_a comecar_do comecar~menorzinha comecar~zero comeca~de comeco_de comeco~tudo comer_fora comer_mas comer~pago comeu_o comeu~boleto comigo_? comissao~# como_chego como_comecar como_convenio como_essencial como_falar como_fica como_garantia como_o como_pagas como_saber como_se como_ver
como~agora como~antes como~banco como~consigo como~disso como~eh como~na como~neles como~primeiro como~saio como~um compensa_mais compensa_meter compensa~? compensa~o compraram compraram_no compraram~meu comprei_o comprei_um comprei~sofa compro_mais com~% com~coisas com~como com~consignado com~consultor com~contas com~cristao com~da com~disso com~e com~em com~enterro com~filha com~gerente com~moco
com~nada com~nome com~papel com~patrao com~por com~respeito com~sujo com~uso com~vivente concorda concorda_com concorda~esse concordo~o condi- condicao conferir_no confirm-amount:agora confirm-amount:amor confirm-amount:apagar confirm-amount:bate confirm-amount:bem confirm-amount:boleto confirm-amount:com confirm-amount:como confirm-amount:conferir confirm-amount:conheco confirm-amount:dai
confirm-amount:disso confirm-amount:do confirm-amount:ele confirm-amount:era confirm-amount:estava confirm-amount:estou confirm-amount:eu confirm-amount:exatamente confirm-amount:falei confirm-amount:foi confirm-amount:infelizmente confirm-amount:louco confirm-amount:mas confirm-amount:melhor confirm-amount:menos confirm-amount:mexe confirm-amount:moca confirm-amount:mosca confirm-amount:muda
confirm-amount:mudar confirm-amount:nessa confirm-amount:no confirm-amount:ou confirm-amount:para confirm-amount:pensando confirm-amount:queria confirm-amount:quero confirm-amount:se confirm-amount:segura confirm-amount:sem confirm-amount:ser confirm-amount:so confirm-amount:te confirm-amount:tive confirm-amount:ver confirm-amount:verdade confirm-change:. confirm-change:? confirm-change:abri
confirm-change:absoluta confirm-change:agora confirm-change:amor confirm-change:apagar confirm-change:apertei confirm-change:aqui confirm-change:as confirm-change:bem confirm-change:bronca confirm-change:certeza confirm-change:com confirm-change:decimo confirm-change:deles confirm-change:dera confirm-change:dessas confirm-change:enquanto confirm-change:falei confirm-change:favor confirm-change:fe
confirm-change:hmm confirm-change:infelizmente confirm-change:louco confirm-change:mao confirm-change:menos confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:nenhuma confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pior confirm-change:proposta confirm-change:querer
confirm-change:queria confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade confirm-change:vou confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:aham confirm-creditor:antes confirm-creditor:apaga confirm-creditor:bate confirm-creditor:bem
confirm-creditor:brincadeira confirm-creditor:bronca confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:dessas confirm-creditor:disse confirm-creditor:disso confirm-creditor:duvida confirm-creditor:ele confirm-creditor:eles confirm-creditor:enquanto confirm-creditor:entao
confirm-creditor:estou confirm-creditor:favor confirm-creditor:fica confirm-creditor:fogo confirm-creditor:fosse confirm-creditor:infelizmente confirm-creditor:jeito confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:mas confirm-creditor:melhor confirm-creditor:menos confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca
confirm-creditor:mudar confirm-creditor:nem confirm-creditor:nessa confirm-creditor:no confirm-creditor:ou confirm-creditor:papel confirm-creditor:para confirm-creditor:pelo confirm-creditor:pensando confirm-creditor:perfeito confirm-creditor:pior confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner
confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:vai confirm-creditor:valor confirm-delete:acho confirm-delete:arquivo confirm-delete:com confirm-delete:conheco confirm-delete:decimo confirm-delete:deixar confirm-delete:dessas confirm-delete:disse confirm-delete:disso confirm-delete:do confirm-delete:ele confirm-delete:em confirm-delete:espera
confirm-delete:estava confirm-delete:falei confirm-delete:fica confirm-delete:infelizmente confirm-delete:mao confirm-delete:meu confirm-delete:mexe confirm-delete:mexer confirm-delete:muda confirm-delete:mudar confirm-delete:opa confirm-delete:pelo confirm-delete:perai confirm-delete:perco confirm-delete:por confirm-delete:querer confirm-delete:quieto confirm-delete:segura confirm-delete:sem
confirm-delete:so confirm-delete:some confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_, conheco_essa conheco_nem conheco~de conheco~sera consegue_me conseguem conseguem_botar conseguem~ela consegue~dizer conseguir_alugar conseguir~esse conseguir~uma consegui~esse consent:. consent:abrir consent:aceitar consent:acesso consent:adiantado consent:ajudar consent:amor consent:apaga
consent:apagam consent:ate consent:atras consent:boa consent:bom consent:carne consent:cartao consent:celular consent:certo consent:chegou consent:codigo consent:coisas consent:confio consent:continuar consent:conto consent:conversa consent:conversar consent:credito consent:crer consent:dai consent:deixou consent:desconto consent:desejo consent:dia consent:disse consent:diz consent:documento
consent:eles consent:era consent:estao consent:falo consent:ficar consent:fila consent:foto consent:gostaria consent:guardar consent:humano consent:liberar consent:ligar consent:ligaram consent:limpam consent:loja consent:mao consent:mexer consent:moco consent:normal consent:oxe consent:pagando consent:pague consent:passa consent:paz consent:pedindo consent:pediu consent:pelo consent:pessoa
consent:piorar consent:plano consent:precisando consent:primeiro consent:quer consent:queria consent:receber consent:recebi consent:sabendo consent:score consent:seguir consent:sera consent:sobre consent:suja consent:sujar consent:tambem consent:tche consent:telefone consent:ter consent:terceiros consent:uso consent:veio consent:vendem consent:vi consent:vir consent:vivente consent:whatsapp
consignado_, consignado_mas consignado_nao consignado_pela consignado~baixa consignado~carteira consignado~como consignado~eh consignado~nunca consignado~oferecem consignado~preciso consigo_# consigo_? consigo_alugar consigo~casa consigo~por consumo consumo_eh consumo~pouco conta_como conta_so contando_aqui contando~nos contar_, contar~o contas_da contas_de contato_, contato_comigo contato~eh
conta~, conta~essencial conta~faz conta~o conta~pago contei_aqui contei_para contei~voce continuo_$ conto_essa contou_para contou~NAME contra_o contrato_para contrato_que contrato~mim contrato~nao convenio_a convenio~loja conversa_sem conversar_$ conversar~alguem conversar~uma conversar~voce conversa~querer copia_dos copia~meus cor_$ cor_desse corag- coragem coragem~abrir coragem~ver correto_sim
corrigir_$ corta_mais cortada_: cortada~caiu cortar_de cortar_onde cortaram_minha cortarem~luz cortar~? cortar~agua cortar~onde cortar~que corta~rapido cor~dinheiro costas_de costas~tanto cozin- cpf_limpo cpf_sem cpf_tem cpf~compraram cpf~de cpf~eu cpf~restricao crediario~, credito~, credor_solicitando credor~prazo crer crer_$ cresce_feito cresce_quanto cresce~por cria cria_um criancas_da
criancas~escola cria~texto cristao_$ culto culto_e culto~olhe cunha- cunhada curta curta_$ custo~eh da_agua da_australia da_desgraca da_divida da_dona da_equipe da_escola da_lingua da_neide da_oferta da_outra da_ponte da_veinha dados_antes dados_em dados_nao dados_por dados_se dados~alguem dados~arquivo dados~conforme dados~eu dados~favor dai_nao daquela_tela daquela~dos daqui_de daqui_do
daqui~bairro dar_# dar_$ dar_desconto dar_esse dar_para dar_so dar~mes dar~o das_pernas das~da das~de das~propostas das~que das~tem das~voce da~caiu da~com da~disse da~e da~falou da~impedir da~irma da~ja da~levar da~mudar da~na da~negociar da~ninguem da~nunca da~particular da~pedindo da~perder da~perderem da~resolve da~subiu da~textinho da~veio da~vence da~vo de_NAME de_abocanhar de_bom
de_brincadeira de_busca de_calca de_carro de_contato de_dar de_dentro de_dez de_favor de_ficar de_fome de_gasolina de_julho de_manha de_minimo de_passear de_pessoa de_prisao de_quando de_soltar de_tanto de_tarde de_taxa de_vale de_vedete de_ver de_vista debito debito_automatico debito~, debito~da debt-amount:abrir debt-amount:anos debt-amount:aplicativo debt-amount:app debt-amount:aqui
debt-amount:as debt-amount:atrasada debt-amount:atrasadas debt-amount:banco debt-amount:boleto debt-amount:bulhufas debt-amount:buscar debt-amount:cabeca debt-amount:canto debt-amount:casa debt-amount:ce debt-amount:contas debt-amount:contrato debt-amount:coragem debt-amount:deixa debt-amount:diferenca debt-amount:disso debt-amount:divida debt-amount:dizer debt-amount:do debt-amount:duas
debt-amount:entendo debt-amount:era debt-amount:falar debt-amount:fatura debt-amount:fica debt-amount:fila debt-amount:fiz debt-amount:guarda debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:joguei debt-amount:la debt-amount:lembro debt-amount:letra debt-amount:lingua debt-amount:maio debt-amount:mais debt-amount:meu debt-amount:mim debt-amount:minha debt-amount:miuda
debt-amount:moca debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nome debt-amount:numero debt-amount:oculos debt-amount:olhar debt-amount:olho debt-amount:onde debt-amount:os debt-amount:parei debt-amount:passa debt-amount:pela debt-amount:portugues debt-amount:prefiro debt-amount:quer debt-amount:responder debt-amount:respondo debt-amount:resposta
debt-amount:saber debt-amount:saco debt-amount:sem debt-amount:simples debt-amount:so debt-amount:somar debt-amount:tambem debt-amount:taxa debt-amount:tem debt-amount:toda debt-amount:um debt-amount:vale debt-amount:valor debt-amount:vamos debt-amount:viu debt-amount:voce debt-creditor:? debt-creditor:a debt-creditor:aquele debt-creditor:bairro debt-creditor:cartao debt-creditor:centro
debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:falei debt-creditor:ferida debt-creditor:fica debt-creditor:minha debt-creditor:neide debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:que debt-creditor:quero debt-creditor:se debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:te debt-creditor:ue
debt-creditor:venderam debt-kind:. debt-kind:ano debt-kind:atencao debt-kind:atrasada debt-kind:boto debt-kind:desconto debt-kind:entendo debt-kind:entrou debt-kind:familia debt-kind:mais debt-kind:moco debt-kind:parcelaram debt-kind:pelo debt-kind:prefeitura debt-kind:qual debt-kind:quanto debt-kind:responder debt-kind:sai debt-kind:ser debt-kind:te debt-kind:telhado debt-kind:tipo
debt-kind:trata-se debt-kind:tudo debt-kind:uns debt-kind:ver debts:abrir debts:acaba debts:acho debts:acontece debts:acordo debts:ainda debts:ajudar debts:alguma debts:amor debts:ano debts:antecipar debts:anterior debts:ao debts:aparece debts:aposentadoria debts:app debts:ate debts:atendente debts:atender debts:atendimento debts:atrasadas debts:aumenta debts:avisar debts:baixar debts:bandido
debts:beneficio debts:boleto debts:bolo debts:bota debts:brasil debts:buraco debts:burro debts:cachorro debts:caiu debts:cancelo debts:canto debts:carne debts:carta debts:cheio debts:cima debts:cobrando debts:cobrar debts:coisas debts:comigo debts:compensa debts:comprar debts:comprei debts:consegue debts:consultor debts:contas debts:contei debts:contracheque debts:conversar debts:cresce
debts:cristao debts:dai debts:dar debts:dava debts:de debts:deixa debts:dele debts:depois debts:descontam debts:descontar debts:desconto debts:desde debts:desejo debts:dessa debts:desse debts:deus debts:devendo debts:dever debts:dinheiro debts:disse debts:disso debts:diz debts:dizer debts:dormir debts:ele debts:entre debts:era debts:errei debts:escrever debts:esperar debts:esse debts:estao
debts:existe debts:extrato debts:faculdade debts:falando debts:falou debts:familia debts:fatura debts:fazer debts:fez debts:fica debts:filhos debts:financeira debts:fiz debts:fizeram debts:fogao debts:folha debts:for debts:funciona debts:ganho debts:gas debts:gerente debts:gostaria debts:gosto debts:governo debts:graca debts:igual debts:inss debts:internet debts:ir debts:jogo debts:la debts:levam
debts:loja debts:lugar debts:luz debts:mae debts:manda debts:mande debts:mao debts:maquina debts:medo debts:menor debts:menos debts:meus debts:minhas debts:minuto debts:moca debts:moro debts:muito debts:ne debts:negociacao debts:negociar debts:negocio debts:ninguem debts:nos debts:ofereceram debts:olhar debts:osso debts:paga debts:pagando debts:pago debts:pai debts:papel debts:papo debts:parar
debts:passa debts:passada debts:passado debts:passar debts:passei debts:passou debts:patrao debts:pedi debts:pedir debts:pela debts:pelo debts:pena debts:perdi debts:perdido debts:perguntar debts:pinga debts:plano debts:pouquinho debts:preco debts:preso debts:primeiro debts:prisao debts:quando debts:quer debts:queria debts:receber debts:repete debts:resolve debts:responder debts:rua debts:sacar
debts:sai debts:saio debts:saiu debts:sem debts:semana debts:serve debts:servico debts:significa debts:sobre debts:soma debts:sou debts:telefone debts:televisao debts:trabalho debts:trocar debts:uns debts:usar debts:vale debts:vejo debts:vem debts:ver debts:vez debts:vi debts:vir debts:zap decimo_sim dedo_errado dedos dedos_, dedos~espera dedo~, deixam deixam_nervosa deixam~, deixar_isso
deixar_parada deixar~a deixar~em deixar~estava deixa~abrir deixa~conferir deixei_o deixei~prazo deixo_em deixo_vencer deixou_, deixou_em deixou~duvida deixo~branco deixo~comer dei~de dela_$ deles_, deles~entao deles~nao demais_estao demais~regulares demais~tem demais~volta demitido_? demitido_como demitido~fica dentro_de dentro~casa depois_das depois_do depois_essa depois_se depois_vao depois_vejo
depois_voce depois~apagam depois~contas depois~e depois~me depois~olhar depois~paga depois~pagamento depositar depositar_cem depositar~reais der~todas der~tudo descobrir_por descobrir~aqui desconta_direto descontado_no descontam_$ descontando descontando_do descontando~meu desconta~do desconta~inss desconto_, desconto_ou desconto_por desconto~# desconto~NAME desconto~conta desconto~email
desconto~pobre desconto~quem desconto~tento desculpa_mas desculpa~nao desde_# desde_a desde_entao desde_julho desde_junho desde_maio desde_outubro desde~, desde~/ desde~comeco desde~de desde~dia desde~e desde~primeira desempregado_? desfaz_o desfaz~que dessas_coisas dessa~pelo desse_dinheiro desse_emprestimo desse~consignado desse~nao deste deste_mes deste~. detid- detido detido_? deu_o deus_estou
deus_nao deus_o deus~, deus~apaga deus~atolada deus~e deus~so deus~tenha deu~% deve_ser deve_ter devendo_ao devendo_desde devendo_no devendo_pensao devendo~cartao devendo~todo dever_a dever~financeira deve~alguma deve~alto deve~mil devo_, devo_eh devo_hoje devo~nada devo~ninguem devo~so devo~um dez_a dez_anos dez~ainda dez~zero de~! de~abusivo de~agora de~ai de~ano de~ate de~coisa de~comprei
de~consignado de~corta de~curta de~das de~depois de~desde de~dias de~estou de~fisica de~fora de~help de~hoje de~ja de~jeito de~lugar de~me de~meu de~mutirao de~nessas de~pago de~policia de~porque de~preso de~seja de~so de~sobrar de~todo de~trabalhar de~tudo de~uma de~x dia_bruto dia_inteiro dia_mesmo dia_porque dia_preciso dia_quinze dia_util diach- diacho diacho_ai dias_; dias_tiram dias_uteis
dias~? dias~a dias~as dia~, dia~. dia~/ dia~a dia~cai dia~eh dia~eu dia~gostaria dia~ja dia~que diferenca_de diferenca~rotativo diferenca~um dificil_a dificil_e dificil~eu dificil~vida diga digital digital_vale digital~a digo_o digo~que diminui diminui_ou diminuir~pensao diminui~aumenta dinheiro_? dinheiro_com dinheiro_foi dinheiro_nao dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber
direito_, direito~abocanhar direito~botijao direito~faz direto_da direto_do direto_na direto~beneficio direto~folha disse_$ disseram~limpam disse~compra disse~eh disse~eu disse~vai disso_, disso_ai disso_eu disso~? dito dito_$ dito_pelo dito~nao diversao~culto diversao~sentar divida_antiga divida_caduca divida_da divida_na divida_voce dividas_, dividas_como dividas~contei dividas~ja dividas~voce
divida~de divida~esta divida~feito divida~ja divida~minha divida~quanto divida~taxa divida~um dividido diz_# diz_as dizendo~limpa dizer_ao dizer_flexivel dizer_nao dizer_quais dizer~certo dizer~divida dizer~eh diz~dividas diz~frases diz~mil diz~tamanho dnv do_boleto do_de do_desconto do_flamengo do_painel do_parcelamento do_povo do_quanto do_seu do_vizinho documento_para documento~liberar
doente~nao doido~isso dois_mes dois~e dois~que dona_da dono_da dono_quer dono~a dono~casa dor_nas dormir_que dormir~amanha dor~costas dos_graficos dos_meninos dos~faz do~adiantada do~bolsa do~como do~consignado do~de do~disse do~ele do~esse do~ex do~falou do~irmao do~mas do~menino do~nao do~o do~ordenado do~osvaldo do~pago do~passar do~pedindo do~sogro do~vem do~venceu do~ver duas_propostas
duas_voce duas~compensa duas~e duas~esta dum dura durmo_mais e_# e_agua e_ainda e_ate e_casa e_caso e_com e_compraram e_de e_disse e_do e_ela e_ele e_fiquei e_foi e_isso e_levar e_mandou e_moro e_ninguem e_nunca e_olhe e_outro e_para e_por e_quando e_sofa e_tenho e_um e_uma efetivo_eh efetivo~o egua_, egua~recebo eh_aquilo eh_barata eh_comigo eh_cortarem eh_culto eh_debito eh_ele eh_eles
eh_heranca eh_milagre eh_pouco eh_puro eh_ruim eh_sentar eh_trabalho eh~a eh~absurdo eh~apagar eh~aqui eh~automatico eh~bendita eh~bruto eh~cai eh~conta eh~desconto eh~diacho eh~disso eh~dizer eh~esperar eh~falar eh~falecido eh~feijao eh~ganha eh~gerente eh~menor eh~minimo eh~na eh~pensao eh~pode eh~praga eh~primeira eh~responder eh~virem ela_? ela_em ela_nao ela_que ela~, ela~de ela~leilao ele_?
ele_bota ele_eh ele_nao ele_sim eles_ainda eles_conseguem eles_falaram eles_ligaram eles_ligarem eles_pedem eles_riem eles_sao eles_tem eles_virem eles~# eles~a eles~botar eles~buscar eles~de eles~direito eles~levarem eles~nao eles~o eles~obrigados eles~podem eles~prendem ele~da ele~de ele~me ele~na ele~nossas ele~paga em_abril em_agosto em_alguma em_arquivo em_especial em_janeiro em_parcelas
em_recuperacao em_setembro email_eh email_isso email~eh email~golpe email~mim embora_da embora_e embora_hoje embora_ontem embora~eu emprego_, emprego_de emprego_e emprego~ainda emprego~posso empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_de emprestado~familia emprestimo_consignado emprestimo_do emprestimo_vem emprestimo~# emprestimo~NAME emprestimo~escrito
emprestimo~que empurraram empurraram_um empurraram~cartao em~/ em~anos em~coisa em~comigo em~do em~gracas em~h em~judicial em~meses em~nao em~porque em~quando em~site em~tempo encostar encostar_nesse encostar~dinheiro endereco_daquela endereco~tela enquanto_eh enquanto~isso ensina_a entao_, entao_esse entao~mes entao~sei entende entende_, entender entende~chama entendi_por entendi~, entendo_com
entendo_de entendo_patavina entendo~disso entendo~maquina entendo~taxa enterro entra_e entrar_e entrar~levar entra~, entre_mais entrei_em entrei_nessa entrei~loja entrei~rotativo entre~em entre~ne entro_$ entro_na entrou_# entrou_na entrou~faculdade entrou~justica entro~tarifa envia- enviar enviar~NAME enxer- enxergo enxergo_$ equip- equipe equipe_$ era_, era_da era_do era_uma era~coisa era~minha
errada_, errada~volta errado_a errado_comeca errado~de errado~nao errado~outra errado~volta errei_a errei~quero errei~ultima escola_particular escola~? escreve_a escreve_uma escrever_direito escrever~, escreve~mensagem escreve~mim escrito_cet escrito_credito escrito_miuda escrito~, escrito~e escrito~rotativo espera_$ espera_antes esperar_o esperar~feirao espera~, espera~quero espero_baixar
espero_eles espero~? espero~ligarem esqueci_alguma esqueci_o esqueci_se esqueci~, esqueci~falei esqueci~que esquisito essa_bendita essa_casa essa_fita essa_fogueira essa_parada essa_praga essa_sim essas_coisa essas_mesmo essas_tres essa~da essa~deixo essa~esta essa~primeiro essa~quero essa~quitei essa~vou esse_contato esse_diacho esse_eh esse_povo esse_sufoco essentials:% essentials:acabou
essentials:agua essentials:alguma essentials:alta essentials:aluguel essentials:anterior essentials:antes essentials:apagar essentials:arroz essentials:auxilio essentials:baile essentials:baixa essentials:bancam essentials:boleto essentials:bolsa essentials:boto essentials:bpc essentials:branco essentials:cadunico essentials:canto essentials:carro essentials:cartao essentials:comeco
essentials:comida essentials:consigo essentials:consultor essentials:contar essentials:conversar essentials:dai essentials:deixar essentials:der essentials:desse essentials:dinheiro essentials:direito essentials:divida essentials:dividido essentials:dizer essentials:dois essentials:dos essentials:dura essentials:eles essentials:energia essentials:entendi essentials:entendo essentials:entra
essentials:entre essentials:errado essentials:escolho essentials:escrever essentials:esquecam essentials:esqueci essentials:esses essentials:exclui essentials:excluir essentials:explica essentials:falo essentials:familia essentials:filha essentials:fogo essentials:fora essentials:ganha essentials:gerente essentials:guardem essentials:ih essentials:jeito essentials:jogo essentials:ler
essentials:mae essentials:marido essentials:mensagem essentials:mercado essentials:meses essentials:metade essentials:mim essentials:moca essentials:muito essentials:mundo essentials:negocio essentials:ninguem essentials:nome essentials:os essentials:osso essentials:outro essentials:pagar essentials:pais essentials:panela essentials:papo essentials:passa essentials:patavina essentials:pedi
essentials:pela essentials:perai essentials:pinga essentials:plano essentials:pobre essentials:posto essentials:pouco essentials:pressao essentials:primeiro essentials:programa essentials:quanto essentials:queria essentials:receber essentials:remedio essentials:remove essentials:retiro essentials:robo essentials:sai essentials:salario essentials:semana essentials:senhora essentials:servico
essentials:sistema essentials:tipo essentials:tira essentials:todo essentials:trocar essentials:ultima essentials:ultimo essentials:vale essentials:vamos essentials:vao essentials:vejo essentials:vida essentials:viu essentials:vizinha esses_juros esses_papel esses~eu esses~me esse~e esse~furou esse~liga esse~mesmo esse~moca esse~o esse~ou esse~passou esta_# esta_caro esta_correto esta_desempregado
esta_errada esta_escrito esta_mal esta_nao esta_parado esta_por esta_protestado estao_absurdo estao_descontando estao_falando estao_no estao_regulares estao~. estao~cortar estao~do estao~passando estao~spc estao~taxa estao~um estava_# estava_certo estava_melhor estava_tanto estava~, estava~agora estava~antes estava~de estava~mil esta~# esta~absurdo esta~bom esta~cima esta~com esta~contrato
esta~das esta~desde esta~gracas esta~meses esta~miuda esta~o esta~ponta esta~recuperacao esta~tras este_ano este_mes esteve_aqui este~, estou_ajudando estou_atolada estou_encostado estou_jogando estou_zoando estou~, estou~a estou~ao estou~as estou~chao estou~desde estou~dor estou~emprego estou~meu estou~nada estou~no estou~osso estou~pensao estou~tempo estou~volante eu_# eu_abrir eu_acabo
eu_aceitei eu_atrasar eu_compro eu_conferir eu_devia eu_disse eu_enviar eu_errei eu_espero eu_faca eu_falar eu_fale eu_fazia eu_fiz eu_fizer eu_for eu_fui eu_gaste eu_la eu_largar eu_ler eu_levo eu_ligar eu_ligo eu_mesmo eu_mexo eu_mudasse eu_paguei eu_passei eu_pegue eu_perder eu_quitar eu_respondi eu_saber eu_saia eu_saiba eu_so eu_sou eu_tirar eu_tivesse eu_vendesse eu~ate eu~baixar eu~cinco
eu~conto eu~demitido eu~errado eu~falar eu~falei eu~foi eu~gasto eu~hoje eu~ir eu~junto eu~medo eu~metade eu~meu eu~pago eu~parada eu~pelo eu~posso eu~reu eu~sem ex_, exatamente_? exatamente_ele exclui_da exclui~lista exijo exijo_exclusao exijo~dos existe_? existe_luz existe_o existe~auxilio existe~de experiencia_ainda experiencia_nao experiencia~sei explica_a explicar_melhor explicar~a
explica~ordem explica~plano explica~se extrato_eu extrato~sei e~. e~NAME e~acabei e~atrasadas e~descontam e~desde e~dia e~diz e~ela e~entro e~enxergo e~estao e~financeira e~fui e~ganho e~geladeira e~hoje e~la e~mando e~me e~nao e~parcelamento e~resolve e~resto e~sei e~so e~tenho e~trem e~volto e~vou fabrica_mandou fabrica~metade faca faco_a faco_um faco~, faco~acordo faco~falar faco~minima
faco~negociar faco~ou fala_sem falando~um falar_o falar_para falar_quanto falaram_? falaram_mas falaram~nao falar~? falar~alguem falar~atendente falar~cobrador falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma falar~voce fala~do fala~um fale_o falecido_, falecido_marido falecido~que falei_a falei_brincando falei_com falei_de falei_ne falei~, falei~brincadeira falei~errado
falei~estava falei~loja falei~mesma fale~que falho- falhou falhou_$ falo_, falou_dificil falou_nada falou_que falou~ainda falou~se falou~vai falo~a falo~estou falo~moca falo~robo falta_o faltam_$ falte falte_para falte~outra faltou_so faltou~o familia_, familia_mesmo familia_nao familia~sem familia~tem familia~tenho fatura_cresce fatura_da fatura_diminui fatura_resolve fatura_veio fatura_vence
fatura~alguma fatura~dia fatura~eles fatura~escrito fatura~ou fatura~tanto favor_, favor_no favor_que favor~a favor~eu favor~terreno faz_do faz_meses faz_nada faz_para faz_tanto faz_uma fazer_a fazer_uma fazer~de fazer~nao fazer~trato fazia_$ faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mensagem faz~mes faz~reclamacao fechou_e fechou~mandou feijao_com feijao~arroz feirao_do feirao~serasa
feita_$ feito_bola feito~de fgts_como fgts_para fgts~garantia fgts~parado fgts~quitar fica_como fica_metade ficar_livre ficar_um ficar~receber fica~centro fica~consignado fica~dito fica~era ficou_combinado ficou~, ficou~plano fico~disso fico~no filha_, filha_de filha_entrou filha_quer filha~graca filha~ver filho_, filho_autista filho_pode filhos_e filho~, filho~ele filho~o finado_marido finado_que
finado~eh final_vou final~ter financeira_, financeira_que financeiramente financeiramente_$ financeira~fica financeira~isso financiamento~banco financiar financiar_uma fiquei~o firma_e firma_esta firma_mandando firma~mal firma~tirar fisic- fisica fisica_, fisica~confio fiz_, fiz_pelo fizer fizer_um fizeram~divida fiz~telefone flame- flamengo flexi- flexibles:? flexibles:acho flexibles:besteira
flexibles:bruto flexibles:calcada flexibles:casa flexibles:cinema flexibles:coisas flexibles:comeco flexibles:compro flexibles:conta flexibles:da flexibles:devo flexibles:diversao flexibles:divida flexibles:dois flexibles:durmo flexibles:em flexibles:entra flexibles:essas flexibles:esta flexibles:estou flexibles:hoje flexibles:igreja flexibles:la flexibles:liquido flexibles:marido flexibles:meses
flexibles:mim flexibles:nome flexibles:outra flexibles:outro flexibles:parei flexibles:pinga flexibles:praia flexibles:quando flexibles:quem flexibles:quero flexibles:renda flexibles:salario flexibles:sei flexibles:tambem flexibles:ter flexibles:toda flexibles:trabalho flexibles:vai flexibles:vez flexibles:viagem flexibles:vida flexibles:voce flexibles:zera flexivel flexivel_$ fogue- fogueira
fogueira_$ foi_cortada foi_dedo foi_dinheiro foi_numa foi_quando foi_todo foi_tudo foi~: foi~acordo foi~de foi~do foi~emprestado foi~errado foi~loja foi~meu foi~no foi~pago foi~para folha_e folha~eu fome_, fome~nao for_demitido for_em for_so fora_, fora_em fora_que fora~juros fora~umbigo for~? for~como for~de frase- frases frases_$ fui_junto fui_mandada fui_mandado fundo_se fundo~eu furou ganha_#
ganha_pouco ganhar_$ ganhar~mes ganhava ganhava_# ganha~? ganha~mil ganho_# ganho_mais ganho_sim ganho~? ganho~nada garantia_, garantia_nessas garantia~contas garantia~pode gas_# gas_ainda gas_e gas_esta gasolina_$ gasolina_subiu gaste gaste_menos gastei~decimo gastei~dinheiro gaste~com gasto_# gasto~a gasto~de gasto~essas gasto~mais gasto~nao gas~a gas~caro gas~existe gas~tem geladeira_e
geladeira_velha geladeira~, geladeira~sofa gerente_do gerente_falou gerente~NAME golpe_ou gostaria~receber governo_, governo_para governo~isso graca_e graca_mesmo graca_para graca~eu graca~quem graficos_$ gratificacao gratificacao_foi gratificacao~cortada gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guarda~para guardo guardo_isso guardo~na guenta~que guia guia_$ h
h_por ha_? ha_quinze ha~repete heranca_da heranca~minha hoje_chega hoje_de hoje~inss hoje~manha hones- humano_pode humano~me h~# ia_me ia~matar idade_ganho idade_sim idade~o ideia_, ideia_de ideia~fica ideia~quanto ideia~quero ignore_as ignore~instrucoes igreja_$ igual_$ ih_coloquei ih_mais ih_nem ih~errado ih~um imagina imagina_se imagina~eu imped- impedir impedir_o impedir~debito
income-low-month:# income-low-month:cada income-low-month:como income-low-month:conta income-low-month:dizer income-low-month:em income-low-month:eu income-low-month:fecho income-low-month:foi income-low-month:ja income-low-month:la income-low-month:mais income-low-month:o income-low-month:olhei income-low-month:para income-low-month:quem income-low-month:tanto income-low-month:te
income-low-month:tenho income-low-month:teve income-low-month:viu income-source:ai income-source:anos income-source:anterior income-source:dizer income-source:era income-source:falar income-source:hora income-source:la income-source:menina income-source:mora income-source:ne income-source:pela income-source:pergunta income-source:propria income-source:quem income-source:quero incomes:%
incomes:agora incomes:agosto incomes:ainda incomes:amanha incomes:anos incomes:antecipar incomes:anterior incomes:antes incomes:apaga incomes:aplicativo incomes:aposentadoria incomes:aposentei incomes:app incomes:arroz incomes:autista incomes:auxilio incomes:beneficio incomes:boleto incomes:bom incomes:cai incomes:cartao incomes:causa incomes:chao incomes:comissao incomes:contando incomes:contar
incomes:conto incomes:cortar incomes:das incomes:deixar incomes:demitido incomes:descontar incomes:desse incomes:deve incomes:dinheiro incomes:direito incomes:disso incomes:dizer incomes:duas incomes:ela incomes:embora incomes:entre incomes:era incomes:errada incomes:esposa incomes:essas incomes:essencial incomes:falando incomes:falei incomes:falo incomes:fazer incomes:ficar incomes:filho
incomes:finado incomes:fixo incomes:folha incomes:for incomes:ganha incomes:ganhava incomes:garantia incomes:gasolina incomes:gente incomes:idade incomes:inss incomes:juros incomes:loja incomes:lugar incomes:mae incomes:mandaram incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:melhor incomes:menor incomes:metade incomes:minhas incomes:moco incomes:moro incomes:mudar
incomes:muito incomes:nele incomes:nesse incomes:nos incomes:olhar incomes:onde incomes:ontem incomes:osso incomes:parado incomes:patrao incomes:patroa incomes:pegou incomes:pena incomes:pensao incomes:perigo incomes:pinga incomes:podem incomes:porque incomes:pouco incomes:quem incomes:responder incomes:rio incomes:sabendo incomes:sacar incomes:seguro incomes:semana incomes:servico incomes:some
incomes:tambem incomes:te incomes:tem incomes:tiro incomes:todo incomes:trabalho incomes:uber incomes:ultimo incomes:uns incomes:usar incomes:vale incomes:valor incomes:vamos incomes:ver incomes:vez incomes:vida infelizmente_eh infelizmente~isso informacoes_que informacoes~guardam informar_$ informar_agora inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou insta- instagram instalments-left:.
instalments-left:abrindo instalments-left:abrir instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:aqui instalments-left:as instalments-left:ate instalments-left:bola instalments-left:boleto instalments-left:cabeca instalments-left:coisa instalments-left:com instalments-left:como instalments-left:contrato
instalments-left:cristal instalments-left:depois instalments-left:dezembro instalments-left:disso instalments-left:dizer instalments-left:do instalments-left:e instalments-left:entendo instalments-left:era instalments-left:esta instalments-left:ex instalments-left:faco instalments-left:falo instalments-left:faz instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la
instalments-left:mes instalments-left:mim instalments-left:minha instalments-left:no instalments-left:nocao instalments-left:olho instalments-left:ou instalments-left:paguei instalments-left:pegou instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quem instalments-left:responder instalments-left:tanto instalments-left:tempo instalments-left:termina
instalments-left:vamos instalments-left:ver instalments-left:voce instrucoes~e inteiro_$ inteiro_, ir_matando ir_na irma_eh irma~barata ir~igreja isso_acontece isso_ou isso_sim isso_tem isso~a isso~branco isso~cabeca isso~e isso~em isso~levo isso~mesmo isso~passear isso~tem isso~tintim isso~verdade isso~vida ja_, ja_acertei ja_adiantei ja_botaram ja_caiu ja_faz ja_mandou ja_me ja_nao ja_pagou
ja_reclamei ja_respondo ja_sai ja_sou ja_tem ja_teve ja_vivo ja_vou ja~. ja~aqui ja~carta ja~de ja~do ja~falo ja~sei ja~tanto ja~tem ja~todo jeito_mais jeito~, jeito~eu jeito~simples jogan- jogando jogando_fora jogando~em jogo~flamengo joguei_as joguei~cartas judicial_. julho_, junho junho_$ junho_e junho~NAME junta junta_tudo junta~e junto_com juros~, juros~alto juros~final juros~nunca
juros~pesado juros~por justica_e justica_pode justica~agora justica~entrar kitne- kitnet kitnet_$ la_, la_agora la_sei la_viu lado largar largar_a lazer_eu lazer~nem la~, la~NAME la~casa la~de la~semana legal_de legal~desconto leilao_? leilao_por leilao~causa lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembretes_de lembretes~dao
lembro_agora lembro_mais lembro~e lembro~quanto ler_, ler_esses ler_no ler~papel ler~sei ler~telefone levam_o levam~contrato levanto_cedo levar_a levar_geladeira levar_minhas levarem_a levarem_minha levarem~moto levarem~serio levar~coisas levar~divida levar~e levo_para levo~tumulo lgpd_. lgpd_exijo lhe~, liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam~banco
ligando_com ligando_o ligando~consignado ligando~dia ligaram_pedindo ligaram~pix ligarem~falo ligar~agora ligar~alguem ligar~eu liga~manha ligo ligo_ou ligo~espero liguei_mil liguei~vezes limite_de limite_legal limite~# limite~NAME limite~de limpa_tudo limpam_o limpa~ainda limpa~que limpo_de limpo~novo lingua_mas lingua~nao link_da link_de link~novo link~pagar link~painel link~verdade lista_,
lista_as lista_de lista_minhas lista_pelo lista~amor lista~contato livre_disso livre~tudo livro~tudo logo_ou logo~seguro loja_, loja_a loja_cara loja_daqui loja_do loja_na loja~, loja~a loja~do loja~me loja~quais loja~seu loja~vida lote_, louco_, louco_? lugar_nenhum luz_amanha luz_atrasada luz_da luz_e luz_porque luz~alta luz~cortar luz~dia luz~graca luz~minha mae_deixou mae_esta mae_melhorava
mae_no mae_por mae_sujo mae~# mae~? mae~causa mae~doente maio_agora maior_? maior_sim maior~a maior~o maio~nao mais_adiante mais_alto mais_conversar mais_essa mais_falar mais_lugar mais_mas mais_mensagem mais_mensagens mais_nem mais_ninguem mais_para mais_pesado mais_quanto mais_rapido mais_saber mais_sim mais~# mais~. mais~alem mais~aqui mais~cartao mais~cinco mais~de mais~dez mais~do mais~eh
mais~era mais~fora mais~me mais~mensagem mais~mes mais~nenhum mais~se mais~sim mais~tem mais~um mais~vez mal_das mal~pernas mana manda_ai manda_todo manda_tudo manda_ver mandada mandada_embora mandado_embora mandando mandando_tirar mandar_$ mandar_as mandar_me mandaram_pix mandaram_proposta mandaram~em mandaram~hoje mandaram~sim mandar~NAME mandar~prender mandar~sindico manda~arquivo
manda~mensagem manda~mes manda~que mandei_a mandei~proposta mandei~volta mandou_metade mandou_o mandou~embora maneira_, manha manha_de manha~tarde manic- manicure mao_dai mao_nela mao~? mao~nao maquina_nao maquina~me marido_deixou marido_quer marido~concorda marido~trocar marmi- marmita marmita_, marmita~de marque_todas marque~as mas_agora mas_esse mas_gasto mas_minha mas_preciso mas_quem
mas_quero mas_so mas~, mas~a mas~acho mas~depositar mas~isso mas~mae mas~prestei mas~sai matan- matando matando_as matando~menores matando~pequenas material me_arrependi me_arruma me_atende me_bota me_dao me_deixam me_deixou me_deve me_dizer me_empurraram me_entende me_entendo me_escreve me_exclui me_faz me_guia me_ligarem me_ligou me_passando me_pediram me_prendem me_prender me_preocupa me_quebra
me_remove me_vem medid- medida medida_pelo medida~banco medo~de medo~eles melhor_a melhorava melhorava_? melhor~apagar melhor~deixa melhor~nao melhor~pergunta melhor~vista menino_, menino_autista meninos_$ meninos_faz meninos~meses menino~que menor_, menores_primeiro menor~vale menos_? menos_com menos_mes menos~juros menos~no menos~que menos~sim mensagem_ao mensagem_de mensagem_que mensagem~credor
mensagem~eu mensagem~mim mensagem~voce mensagens_. menti menti- menti_na mentira menti~anterior mercado_esta mercado~um mes_# mes_. mes_e mes_ele mes_furou mes_o mes_passou meses_. meses_NAME meses_e meses_que meses~NAME meses~o mesma~tres mesmo_. mesmo_que mesmo_sem mesmo~falte mesmo~o mesmo~papel mesmo~tem mes~, mes~bota mes~como mes~consegui mes~e mes~esta mes~sei mes~tem mes~termina
metade_eles metade_embora metade~e metade~riem mete_a meter meter_bronca meter_o meter~fundo mete~mao meto meu_# meu_aluguel meu_apaga meu_consumo meu_deus meu_falecido meu_finado meu_gerente meu_limite meu_menino meu_ordenado meu_povo meu_sogro meu_vizinho meus_pais meus~antes meus~em meus~nao meus~por meu~. meu~autista meu~cai meu~como meu~deve meu~direto meu~em meu~la meu~marido meu~nunca
meu~passou meu~pode meu~quebrou meu~quer meu~tem mexem_em mexem~alguma mexer_ne mexer~? mexer~app mexo mexo_na mexo_nele mexo~do mexo~ou me~alguma me~das me~desconto me~disso me~eh me~financeiramente me~juros me~minhas me~nao me~nervosa me~pedindo me~pela me~quais me~tudo mil_, mil_bruto mil_de mil_em mil_mas mil_vezes milag- milagre milagre_, milagre~sei mil~e mil~eh mil~eu mil~janeiro mil~maio
mil~total mim~recado minha_agua minha_cunhada minha_fia minha_gratificacao minha_patroa minha_vo minhas_tem minhas~? minhas~de minhas~e minhas~o minha~amanha minha~com minha~deixou minha~deve minha~em minha~entrou minha~melhorava minha~ontem minha~quer minha~quero minha~sujo minima minima_ideia minimo_a minimo_da minimo_eh minimo~faco minimo~por misturei misturei_tudo misturei~, miuda_e miuda~nao
moca_, moca_do moca~cobranca moca~falei moco_, moco_isso moco_ou moco~cobranca moco~eu moco~moca moco~nao more-debts:# more-debts:? more-debts:agora more-debts:agua more-debts:ah more-debts:alem more-debts:apareceu more-debts:atrasada more-debts:cabeca more-debts:caiu more-debts:com more-debts:contei more-debts:das more-debts:declarar more-debts:dele more-debts:desconto more-debts:dinheiro
more-debts:disso more-debts:ele more-debts:enquanto more-debts:esse more-debts:faz more-debts:irmao more-debts:lembrada more-debts:me more-debts:meu more-debts:minha more-debts:na more-debts:ninguem more-debts:nunca more-debts:ofereceram more-debts:passar more-debts:pronto more-debts:recebi more-debts:saiba more-debts:senhora more-debts:tamanho more-debts:te more-debts:tempo more-debts:tres
more-debts:um more-debts:vem more-debts:venceu more-debts:vencida moro_com moro~favor moro~minha morto_de morto~fome mostra_$ mostra_minhas mostrar mostra~dividas mostra~plano moto_, moto_que moto~eh moto~eu moveis_silveira movim- movimento muda_sim muda_todo mudar~financiamento mudar~resposta mudas- mudasse mudasse_para mudasse~casa muda~mes muda~por mudei~emprego mudou_tudo mudou~na muito_alta
muito_nao muito~, muito~por muito~sei mutirao_no mutirao~banco mutirao~centro n3 na_agencia na_firma na_igreja na_tarifa na_verdade nada_. nada_ainda nada_em nada_que nada~NAME nada~apaga nada~atraso nada~eu nada~gracas nada~me nada~meu nada~nao nada~ninguem nada~onde nao_# nao_. nao_a nao_apagar nao_baixa nao_concorda nao_dei nao_deixo nao_dito nao_dou nao_entre nao_entro nao_enxergo nao_falo
nao_ganho nao_guarda nao_guardo nao_levam nao_mas nao_minha nao_olho nao_pesquei nao_pinga nao_prestei nao_responder nao_sai nao_sobrar nao_tinha nao_vejo nao_viu nao~agora nao~alugar nao~aqui nao~ate nao~bola nao~cobra nao~comida nao~conseguir nao~coragem nao~descobrir nao~desde nao~do nao~ela nao~entende nao~entendo nao~estava nao~ia nao~informar nao~luxo nao~nenhum nao~nocao nao~numero
nao~patavina nao~pera nao~proposta nao~quantas nao~quer nao~sei nao~tem nao~tocar nao~tudo nao~uma nao~vencer nas~de na~. na~mandando na~mas na~passada na~por na~que na~social na~vida na~volta negociam negociam_com negociar~NAME negociar~eles negocio_ou negocio~eu neide nela_? nele nele_ou neles_para neles~fazer nele~nao nem_lembro nem_olho nem_ouvir nem_passa nem_sorvete nem_vou nem~, nem~NAME
nem~a nem~cafezinho nem~coragem nem~direito nem~eu nem~onde nem~passa nem~pela nem~vista nenhuma_. nenhuma_proposta nervosa_, nervosa_no nervosa~telefone nessa- nessas nessas_contas nessas~? nessa~na nesse_assunto nesse_dinheiro neve_? ne~entao ne~tenho ninguem_, ninguem_falou ninguem_ofereceu ninguem_pode ninguem_resolve ninguem~, ninguem~mexer ninguem~nada ninguem~procurou no_ano no_beneficio
no_centro no_chao no_consumidor no_crediario no_extrato no_limpa no_nome no_pix no_posto no_primeiro no_radio no_terreno no_volante no_whats nocao_de nocao~quanto noite_? noite_ate noite~para nome_depois nome_la nome_pagando nome_para nome~conseguir nome~meu nome~pessoa nome~protestado nome~serasa nome~sozinho nos_dedos nos_ne nossa- nossas nossas_coisas nossas~na nos~, nos~? novec- novecentos
novembro_$ novo_depois novo_desde novo_do novo_por novo~a novo~caminho novo~de novo~favor novo~plano novo~zero no~dele no~eh no~mas no~mesmo no~para no~semestre no~trabalho no~vou numa numa_loja numa~daqui numa~de numero_deles numero~do num~? nunca_acaba nunca_entrei nunca_falhou nunca_pagou nunca_pixei nunca_sei nunca~, nunca~a nunca~ofereceram nunca~por o_bendito o_bruto o_caba o_celular
o_debito o_dito o_email o_enterro o_falecido o_fim o_liquido o_perigo o_pior o_problema o_suporte o_telhado o_tenha o_uso obrigados obrigados_a obrigados~receber obrigados~tirar oferecem oferecem_na oferecem~rua oferecer_metade oferecer_para ofereceram_nada offers:agora offers:alguma offers:anos offers:ao offers:aparece offers:boto offers:branco offers:cara offers:casa offers:chego offers:chegou
offers:codigo offers:compra offers:confio offers:conversar offers:cpf offers:credito offers:credor offers:dando offers:das offers:deixar offers:desisti offers:digo offers:direito offers:disseram offers:diz offers:dizendo offers:dizer offers:documento offers:email offers:empresa offers:ensina offers:era offers:esperar offers:espero offers:existe offers:falam offers:falar offers:fazer offers:fez
offers:fico offers:fim offers:fiz offers:foto offers:furada offers:garanto offers:infelizmente offers:ir offers:jogo offers:la offers:largo offers:ler offers:ligar offers:ligaram offers:limpa offers:limpam offers:loja offers:mando offers:mandou offers:melhor offers:mensagem offers:mes offers:moca offers:na offers:neles offers:nenhum offers:nisso offers:normal offers:novo offers:oferecer
offers:outro offers:paga offers:pago offers:parcelamento offers:pedindo offers:pedir offers:pediu offers:pessoa offers:pior offers:poe offers:procurou offers:puxar offers:quando offers:quem offers:receber offers:renegociar offers:respondo offers:seguro offers:serasa offers:tal offers:tanto offers:taxa offers:telefone offers:tempo offers:vao offers:veio offers:ver offers:verdade offers:vergonha
offers:vista offers:whatsapp offers:zap ok_, ok_pode ok~ser olha_eu olhando_para olhar~aplicativo olhar~extrato olha~nao olhe olhe_la olhe~, olho_mais olho~o onde_ver onde_vou onde~ja onde~peco onde~reclamar ontem_, oq~falo ordem_, ordem~por ordem~prisao orden- ordenado organizar_financeiramente os_oculos os_papel os_quebrados osso_, osso~? osso~cortar osval- osvaldo osvaldo_$ os~, os~eh os~que
os~tudo ou_# ou_aumenta ou_em ou_estao ou_moca ou_parcelo ou_seguro ou_tento outra_? outro_endereco outro_estava outro_minimo outro~disse outro~melhor ouvi_no ouvi~radio ou~aluguel ou~as ou~casa ou~de ou~eles ou~espero ou~liquido ou~mais ou~me ou~mil ou~parcelas ou~plano ou~verdade overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:acabou overdue:acordo overdue:anterior overdue:ao
overdue:app overdue:automatico overdue:bem overdue:bola overdue:botaram overdue:bpc overdue:buscar overdue:cachorro overdue:cada overdue:cai overdue:cartao overdue:causa overdue:claro overdue:cobrador overdue:cobranca overdue:come overdue:consegue overdue:consignado overdue:corre overdue:credor overdue:cristal overdue:debito overdue:deles overdue:deposita overdue:desconta overdue:descubro
overdue:desse overdue:deve overdue:dever overdue:dinheiro overdue:direito overdue:direto overdue:disse overdue:dizer overdue:ela overdue:ele overdue:emprestimo overdue:entao overdue:entra overdue:entrar overdue:era overdue:escrever overdue:evito overdue:ex overdue:falo overdue:falou overdue:falte overdue:favor overdue:fazer overdue:ficar overdue:filho overdue:filhos overdue:fita overdue:fui
overdue:ganho overdue:geladeira overdue:gente overdue:graca overdue:hoje overdue:junho overdue:juros overdue:la overdue:loja overdue:luz overdue:mae overdue:mandaram overdue:mao overdue:medo overdue:mesmo overdue:meus overdue:minha overdue:minutinho overdue:muito overdue:natal overdue:nesse overdue:nisso overdue:novo overdue:oculos overdue:olho overdue:os overdue:outro overdue:outros overdue:paga
overdue:pagamento overdue:pagar overdue:pai overdue:papel overdue:parcela overdue:parei overdue:passado overdue:passar overdue:pedi overdue:pega overdue:policia overdue:porque overdue:prendem overdue:prisao overdue:pulo overdue:quantos overdue:quatro overdue:queria overdue:quinze overdue:receber overdue:recebo overdue:regulares overdue:resolve overdue:responder overdue:respondo overdue:restricao
overdue:sao overdue:segura overdue:serasa overdue:setembro overdue:site overdue:sozinha overdue:spc overdue:tanta overdue:tanto overdue:tempo overdue:ter overdue:tiram overdue:tirar overdue:todos overdue:tomar overdue:total overdue:vale overdue:valor overdue:vejo overdue:velha overdue:vem overdue:vencimento overdue:ver overdue:vezes overdue:vi overdue:vida overdue:vir overdue:voce oxe_e oxent-
oxente oxente_, oxe~e oxe~por o~, o~atrasa o~automatico o~cadastro o~calcula o~cobra o~conta o~daquela o~dela o~depois o~diz o~entrou o~falou o~familia o~foi o~humano o~legal o~maior o~minimo o~nunca o~outra o~pagando o~pede o~pegou o~quando o~quebrou o~quito o~se o~sei o~terceiro o~vale o~vou paga_decimo pagamento~no pagando_uma pagando~minimo pagando~o pagando~taxa pagar_as pagar_ate pagar_este
pagar_minhas pagar_na pagar_sera pagar~ano pagar~banco pagar~contas pagar~de pagar~menores pagar~nao pagar~parcela pagar~pix pagar~pode pagar~primeira pagar~que pagar~sabado pagas pagas_$ pagina_nao pagina~entra pago_eh pago_ela pago_em pago_nada pago_no pagou_as pagou~duas pago~dia pago~em pago~meninos pago~pensao pago~primeiro pago~puro pago~se pago~so pague_$ pague_, pague_adiantado paguei_as
paguei_ate paguei_conta paguei_foi paguei~mil paguei~minimo paguei~primeira pague~minha pague~para pai_dela pai_faleceu pai_tem painel_pede painel~senha pais pai~, pai~me pai~medo palavras_uso palavras~para pande- pandemia pao_$ papag- papagaio papel_da papel_do papel_e papel_la papel_nem papel_tem papel_tudo papel~cet papel~emprestimo papel~ja papel~justica papo_, papo~me para_a para_boletos
para_cafezinho para_casa para_dizer para_dono para_ela para_ele para_igreja para_impedir para_moca para_mudar para_perder para_perderem para_pergunta para_receber para_sindico para_todas para_tumulo parada parada_$ parada_a parada~divida parado_, parado~mexo para~. para~NAME para~acordo para~alugar para~amanha para~anterior para~ate para~atendente para~coisa para~da para~de para~emprestimo
para~enviar para~esses para~esta para~filho para~ganha para~ler para~mil para~nada para~ordem para~pedindo para~pessoa para~pula para~reais para~sera para~servico para~tal parcela_da parcela_do parcelamento_da parcelamento_deles parcelaram parcelas_? parcela~NAME parcela~carro parcelo parcelo_? parcelo~qual parec- parece parem_de parem~mandar parou_? partir_de partir~quando passa_pela passando_a
passando~perna passar_la passar_meus passar~dados passar~na passa~cabeca passa~minha passa~telefone passa~um passear passear_$ passei_? passei_batido passei~na passo_completo passo_que passou_do passou_e passou_esse passou~contato patavina_disso patrao_nao patrao_nunca patrao_receber patrao~paga patrao~pagou pau_$ pavor_de pavor~vir peco_a peco~para peco~pensao peco~tarifa pede_pix pede_senha
pedem_a pedem~vista pede~adiantado pede~e pedi_, pedindo_mais pedindo_prazo pedindo_taxa pedindo_um pedindo~seguro pedindo~tempo pedir_$ pediram_# pediram_pix pediram~pix pediu_$ pedi~agora pedi~o pegar~bolsa pego_$ pegou_de pegou~calca pegou~fgts pego~vale pegue pegue_um peguei~reformar pegue~bico pela_cabeca pela_carteira pela_lgpd pela_menorzinha pela_minha pela~cabeca pela~digital pela~exijo
pelo_nao pelo_telefone pelo~dito pena_pagar pena_sacar pena~a pena~o penhorar_minha pensando_melhor pensando~, pensando~eh pensao_, pensao_dos pensao_eles pensao~agora pensao~faco pensao~finado pensao~me pensao~menino pensao~meninos pensao~pago pensao~ter pensei_melhor pequenas_antes pera_que pera~eh pera~vou perce- perder_isso perderem perderem_por perderem~minha perder~ai perder~emprego
perdido_nao perdido~entendi perdi~boleto perdi~endereco pergunta_. perigo_desse perigo~emprestimo perna perna_? pernas_, pernas~nao pesado_? pesquei pesquei_$ pessoa_de pessoa_fisica pessoa_ou pessoa_por pessoa~, pessoa~favor pessoa~maquina pessoa~verdade pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pior_mes pix_, pix_adiantado pix_de pix_em pixei pixei_nessa pixei~loja pix~#
pix~nome pix~para plano_, plano_esse plano_mais plano_outra plano~manda plano~mes plano~uma plano~vez pode_anotar pode_arrumar pode_atualizar pode_comecar pode_corrigir pode_crer pode_encostar pode_entrar pode_falar pode_gravar pode_guardar pode_meter pode_mexer pode_seguir pode_tacar pode_tomar pode_vir podem_botar podem_tirar podem~meu podem~minhas podem~processar pode~ai pode~atender
pode~bronca pode~e pode~medida pode~melhor pode~ne pode~nesse pode~sim policia_aqui policia~em ponho~mao ponta_da ponta~lingua por_ano por_dever por_esse por_idade por_ser por_sms por_telefone por_tintim porque_a porque_eh porque_nunca porque_tem porque~debito porque~olhei por~. por~baixa por~bruto por~chega por~com por~das por~divida por~em por~esse por~ficou por~ganho por~mas por~ne por~ver
por~voce positivo_, possa~atender posso_apagar posso_baixar posso~so posso~tambem posto~nao pouco_, pouco_? pouco~posso povo povo_la povo_liga povo~de praga praga_mesmo praia_eh praia~de prazo_da prazo_do prazo~acordo prazo~oferta preciso_depositar preciso_falar preciso_levar preciso~cem preciso~com preco_da preco~gasolina prefiro_a prefiro_falar prefiro_matar prefiro_por prefiro~as
prefiro~matando prefiro~responder prefiro~telefone prende_o prendem_? prender_, prender~pode prende~fundo preocupa presa_por presa~nao preso_por preso~dever press- pressao prestacao_do prestei prestei_atencao prima- primario primario_, primario~se primeira_ja primeira_se primeira~eh primeira~limpa primeiro_semestre primeiro~. primeiro~nao prisao_? prisao_para prisao~ele problema_de problema~dar
procede procede_? procon_? programa_para programa~ajudar proporcional proporcional_$ propor~acordo proposta_para proposta_sim propostas_compensa propostas~mais propria_faz propria~# protestado protestado_$ puder pular~pergunta pula~fita pula~fogueira pula~parada puro puro_juros puro~? qtos qtos_dias quais_divida quais_voce quais~anotou quais~minhas qual_deixo qual_divida qual_pago qual_primeiro
qualq- qualquer qual~contas qual~da qual~deixo qual~para qual~perigo qual~primeira qual~problema qual~tem quando_a quando_comprei quando_pago quando_termino quando~ficar quando~filho quando~mexo quando~pagar quando~que quando~termino quantas_faltam quanto_deu quanto_estou quanto_ganho quanto_por quanto_seja quanto_so quanto_tenho quantos~tiram quantos~uteis quanto~? quanto~atrasando quanto~ganhar
quanto~jogando quanto~mes quanto~que quase_isso quase~, que_# que_amanha que_compra que_consigo que_conta que_depois que_esconder que_esqueci que_falte que_faz que_fica que_ficou que_foi que_fosse que_ganho que_guardem que_mora que_oferecem que_parei que_pediu que_saio que_site que_umbigo que_valia quebra_as quebrados quebrados_eh quebrados~isso quebra~perna quebrou_$ queim- quem~desempregado
quem~eh quem~pouco quente quer_que quer_trocar quer_ver querem_# querem~de querer~manda querer~nao queria_ligar queria_limpar queria~meu quero_ajudar quero_financiar quero_ir quero_os quero_rever quero_tocar quero_tudo quero~, quero~atendente quero~conversar quero~falar quero~guardem quero~humano quero~lembretes quero~menos quero~mensagem quero~organizar quero~pelas quero~primeiro quero~saber
quer~casa quer~de quer~eu quer~flexivel questao que~. que~aceitei que~ai que~apaguem que~ate que~atrasada que~buscar que~catando que~combinado que~comigo que~como que~conheco que~direto que~disse que~entra que~errei que~faca que~falaram que~fale que~falso que~fazia que~fico que~fiz que~fizeram que~gaste que~lembro que~levanto que~mandar que~nada que~ne que~num que~nunca que~ofereco que~olho
que~pai que~passa que~pesquei que~por que~quitar que~responder que~respondi que~saia que~saiba que~sim que~tela que~todas que~uma que~uso que~verdade quieto~pensei quinze_dias quinze~; quiser_, quiser~depois quitar_a quitar_o quitar~? quitar~cartao quitar~em quitar~menor radio radio_que radio~da raiva rapido_demais rapido_se rapido~, rates:% rates:abrir rates:absurdo rates:acaba rates:acabei
rates:agora rates:ajuda rates:alguma rates:alto rates:ano rates:ao rates:apaga rates:aparece rates:aposentadoria rates:app rates:assinei rates:atrasadas rates:aumenta rates:beneficio rates:bola rates:bolo rates:bom rates:branco rates:brasil rates:cabeca rates:cada rates:casa rates:catando rates:coisa rates:comeca rates:comigo rates:comprei rates:contas rates:coragem rates:credito rates:cristao
rates:dar rates:deixar rates:desconto rates:desse rates:deus rates:deve rates:dever rates:diabo rates:diferenca rates:disse rates:diz rates:dois rates:efetivo rates:ela rates:eles rates:entendo rates:entra rates:era rates:errei rates:escrever rates:escrito rates:essas rates:esses rates:estao rates:existe rates:explica rates:explicou rates:extrato rates:faco rates:falaram rates:falou rates:falta
rates:fica rates:fico rates:ficou rates:fila rates:filha rates:filho rates:final rates:financiamento rates:folha rates:for rates:fora rates:funciona rates:ganho rates:gerente rates:gosto rates:ha rates:informar rates:jeito rates:lembro rates:ligar rates:mae rates:maior rates:mais rates:mano rates:marido rates:melhor rates:menor rates:mercado rates:mesma rates:mesmo rates:minhas rates:minutinho
rates:miuda rates:moca rates:moco rates:mostra rates:mudar rates:muito rates:na rates:neve rates:ninguem rates:numero rates:olhar rates:os rates:osso rates:outro rates:ouvi rates:pagando rates:pago rates:papel rates:parada rates:passado rates:passei rates:pela rates:perai rates:poe rates:quando rates:quantas rates:queria rates:rapido rates:receita rates:resolve rates:respondi rates:resposta
rates:rmc rates:saio rates:saldo rates:sao rates:semana rates:senhora rates:tal rates:telefone rates:ter rates:toda rates:todas rates:todo rates:total rates:trem rates:troca rates:vai rates:valor rates:vem rates:vish reais_antes recad- recado recado_para recado~dono receber_do receber_mensagem receber_os receber_se receber_uma receber~consignado receber~copia receber~ja recebi_nenhuma
recebi_proposta recebi_sim recebi_sms recebi~com recebi~link recebi~nenhuma recebi~sim recebi~uma recebo_bolsa recebo_bpc recebo_decimo recebo_no recebo~# recebo~, recebo~dia recebo~familia recebo~mas recebo~sim reclamacao_no reclamacao~consumidor reclamacao~o reclamacao~site reclamar_? reclamei reclamei_# reclamei~x reclamo_no reclamo_onde reclamo~? reclamo~procon recup- recuperacao
recuperacao_judicial recuperacao~. recusei~proposta redige_uma redige~carta redij- redija redija_uma redija~mensagem refazer~desde refazer~zero reformar_o reformar~telhado regul- regulares regulares_. remedio_$ remedio~pressao remove_$ remove_meus remove~dados renda_, renda_mesmo renda~como renegociar_, renegociar~vou renner_$ repete_a repete_as repete~dividas repete~nao repete~pergunta
repete~roteiro resolve_alguma resolveu resolve~coisa resolve~reclamo respeito_, respeito~tem responder_essa respondi~a respondo_essa resposta_anterior respostas_e respostas~comeca resto_atrasou resto_esta restricao_$ restricao_depois restricao~do reu_primario reu~, rever rever_o rever~valor riem riem_de riem~mim robo~chama rotativo_e rotativo_que rotativo~aparece rotativo~como rotativo~do
roteiro_por roteiro~favor roubar roubar_meus rua_, rua_de rua~sem ruim_$ ruim_? sabado_me sabado~quebra sabe_e sabe_eh saber_agora saber~voce sabe~eu sabe~mim sabe~o sabe~que sacar~fgts sai_$ sai_dia sai_sozinho saia saiba saiba_$ saio_$ saio_disso saio_para saio~ir sair_depois sair~casa sair~voce sai~# sai~? salario_, salario_. salario_e salario_na salario~banco salario~conta salario~na
salario~para saldo_do saldo~cartao salgada sao_minhas sao_obrigados sao_so sao~a sao~dividas sao~essas sao~meses sao~serasa saque~prende se_esse se_falei se_ja se_o se_ofereceram se_paga se_pagar se_recebo se_tenho se_vier se_vou segui- seguir seguir_$ segunda~em segura~, seguro~de sei_, sei_como sei_de sei_direito sei_escrever sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas
sei_ver sei~a sei~agora sei~ao sei~cabeca sei~comecar sei~de sei~devo sei~dizer sei~esse sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~o sei~ofereceram sei~paga sei~por sei~tenho sei~tipo sei~venderam sei~vou sem_chao sem_do sem_emprego sem_o sem_registro sem_servico semes- semestre semestre_. sem~# sem~bico sem~quanto senha_, senha_e senha~eh senha~nao senhor_, sentar sentar_na
sentar~calcada ser_alto ser_baixa ser_do ser_medida ser_preso ser_todas serasa_esta serasa_limpa serasa_por serasa~mim serasa~nome servico_ontem ser~inss ser~mas ser~ou ser~pelo ser~renda sesse- sessenta sete setembro_, seu_osvaldo sexta_, se~, se~ano se~atrasar se~caducou se~direito se~eh se~em se~empresa se~ficar se~fizer se~for se~mudasse se~no se~pegar se~perder se~quitar se~tirar se~tivesse
se~vendesse si_, silve- silveira silveira_$ sim_# sim_NAME sim_esta sim_infelizmente sim_moca sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma sim~, sim~a sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~foi sim~mudar sim~pode sim~proposta sim~sei sim~sem sim~so sim~tenho sindicato site_do site_eu site~governo site~vejo sms_com sms~link so_, so_consigo so_desse so_devo
so_ligacao so_pagar so_pinga so_que so_saio so_sei so_tenho sobrar_nada sobrou_um sobrou~centavo social_tambem social~? social~agua social~luz sofa sofa_? sofri- sofrimento sogro sogro_, sogro~da solicitando solicitando_prazo solicito~exclusao solta- soltar soltar_o soltar~emprestimo somando~da some~tudo sorve- sorvete sorvete_eu sorvete~compro sou_boia-fria sou_reu sou~primario sou~sim sozinho_?
so~# so~ajudando so~com so~essa so~isso so~luz so~mes so~pagar so~por sufoco_? sujo_, suporte_humano tacar tacar_ai talvez_nao talvez_sim talvez~nao talvez~talvez tal~NAME tamanho_$ tamanho~buraco tanto_agora tanto_tempo tanto_trabalhar tanto~, tanto~que tarde_de tarde~noite tarde~tudo tarifa~tambem taxa_menor taxa_que taxa~# taxa~, taxa~me te_contar te_dizer tela_dos tela_quebrou tela~graficos
telefone_, telefone_com telefone~NAME telefone~alguem telefone~me telha- telhado telhado_, telhado~no tem_a tem_cet tem_comida tem_essas tem_programa tem_restricao tem_sobre tempo_, tempo_? tempo_atrasando tempo_eu tempo~a tempo~eles tempo~nao tempo~nem tempo~nome tem~, tem~coisa tem~divida tem~do tem~dois tem~endereco tem~falar tem~infelizmente tem~nada tem~nenhuma tem~um tenha_$ tenho_,
tenho_ate tenho_bola tenho_como tenho_coragem tenho_divida tenho_idade tenho_luxo tenho_na tenho_nocao tenho~ao tenho~casa tenho~e tenho~mas tenho~pensao tenho~pode tenho~saber tenho~vida tentar_um tentar~acordo tento tento_mais tento~? ter_alguma ter_ordem ter_pago teria~olhar termina_algum termina_em termina~dia termino_o termino~acordo terreno_do terreno~meu ter~coisa ter~do ter~quanto teve_uma
texti- textinho textinho_para textinho~eu texto~mandar te~isso te~que thirteenth:. thirteenth:amanha thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:banco thirteenth:boia-fria thirteenth:bolsa thirteenth:caiu thirteenth:casa thirteenth:como thirteenth:contrato thirteenth:depende thirteenth:desse thirteenth:disso thirteenth:egua thirteenth:empresa thirteenth:entrei thirteenth:essas
thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:ferias thirteenth:for thirteenth:inss thirteenth:jeito thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mes thirteenth:minhas thirteenth:mudar thirteenth:ofereceram thirteenth:opa thirteenth:pagar thirteenth:pago thirteenth:primeiro thirteenth:proporcional thirteenth:proposta
thirteenth:proprio thirteenth:receber thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:talvez thirteenth:ter thirteenth:tive thirteenth:uma thirteenth:vai thirteenth:vida tia tinha tinti- tintim tintim_$ tintim_por tintim~tintim tiram_a tiram~restricao tiran- tirando tirando_os tirando~quebrados tirar_as tirar_do tirar_um tirar~criancas tirar~meu tira~mao tiro_# tive_que
tiver tives- tivesse tivesse_cinco tivesse~anos tocar_nesse tocar~assunto toda_paguei todas_? todas_menos todas_ou todas~so toda~o todo_no todo_pago todo_respeito todo~# todo~nao todo~vinte tomar- tomara tomara_que tomara~fosse tomar~moto total_que total~desgraca total~eu trabalha trabalho_o trabalho~casa trabalho~dia transfere_para transfere~uma trata-se trato_com trato~a trem_de trem~juros
tres_meses tres_vezes tres~e treze- trezentos troca_a trocados_a trocados~mais trocar_de trocar_o trocar~carro trocar~valor troca~ordem tudo_da tudo_desde tudo_errado tudo_quero tudo~, tudo~NAME tudo~minha tudo~nao tudo~o tudo~pago tudo~pinga tudo~pode tudo~qual tudo~recomecar tumul- tumulo tumulo_pula uai~quem ultima_que ultima_volta ultima~eu um_absurdo um_consultor um_gas um_moco um_mutirao
um_papel um_recado um_segundo um_seguro um_sofa um_textinho um_vivente uma_coisa uma_do uma_intimacao uma_kitnet uma_semana uma_sim uma_tal umas_# uma~agora uma~ano uma~ao uma~dessas uma~disse uma~dizendo uma~dos uma~na uma~ou uma~pediu umbig- umbigo umbigo_de umbigo~vedete um~da um~dizendo um~humano um~junto um~mas um~ou um~sem um~so uns_dois uns_tres uns_trocados uns~a uns~dias uns~mes uns~mil
uns~ou uns~por usa_aparelho usar_$ usar_meu usar_tambem usar~? usar~fgts usa~de usei_+ usei~# usei~cartao uso_dos uso~eles uso~meus uteis uteis_? util vai_descobrir vai_embora vai_mandar vai_pagar vai~este vai~me vai~meus vai~minha vai~o vai~por vale_pagar valendo_? valeu_, valeu~ajudou vale~# vale~a vale~eu valia_ate valor_minimo valor~, valor~pensao vamos_comecar vamos_falar vamos~comeco
vamos~de vantagem_? vantagem_ou vantagem~estao vao_passar vao~a vao~cobrar vao~meus varia_tanto varia~nao varia~que vedet- vedete vedete_$ vei veinh- veinha veinha_ninguem veinha~pode veio_cortar veio_escrito veio_um veio~boleto veio~credito vejo_e vejo~te velha_, velha~adiantava vem_, vem_alta vem_antes vem_muito vem~alta vem~cabeca vem~cet vem~nao vem~por vence_dia vence_no vence_todo venceu_dia
venceu_ha venceu~# venceu~quinze vence~# vence~dia vencida_sim vender_a venderam venderam_a venderam~divida vender~caminhao vender~moto vendesse vendesse_a vendesse~geladeira vendo_marmita vendo~, ver_aqui verdade_, verdade_ai verdade_para verdadeiro_$ verdade~para verdade~pode ver~, ver~nome ver~painel ver~roteiro vez_que vezes_e vezes~nada vezes~ninguem vi_a vi_um viage- viagem vida_, vida_quero
vida~da vida~paguei vida~refazer vida~trabalho vier_eh vier~milagre vir_policia virem~o vir~aqui vish_, vish~essa vista~em vista~parcelo viu_, viu~deus viu~nunca vivem_me vivem~ligando vivo_no vivo~osso vixe_, vizinha~# vizinho vizinho_passou vizinho~esse vi~cor vi~na vo_, voce_apaguem voce_consegue voce_fizeram voce_ligam voce_mexem voce~alguma voce~deixou voce~em voce~me voce~minhas voce~quanto
voce~tudo volan- volante volante_, volante~ja volta_atras volta_por voltar~pergunta volta~, volta~anterior volta~favor volta~que voltei_! voltei~onde vou_$ vou_? vou_conseguir vou_detido vou_dormir vou_ligar vou_olhar vou_receber vou_reclamar vou_tentar vou~? vou~la vou~loja vou~menos vou~pagar vou~pago vo~cobrador vo~ela whats whats~que which-change:desculpa which-change:era which-change:errado
which-change:esquece which-change:esta which-change:eu which-change:meu which-change:ou which-change:um which-creditor:o worry:ajudar worry:algum worry:alguma worry:amanha worry:antes worry:ao worry:aparelho worry:aquele worry:assinei worry:atrasar worry:avisar worry:baixa worry:baixar worry:bloqueada worry:bloqueiam worry:bloqueio worry:bota worry:caro worry:cobrancas worry:condominio
worry:contas worry:das worry:dela worry:dentro worry:depois worry:descontando worry:desempregado worry:deve worry:devo worry:direito worry:disse worry:ela worry:entra worry:entro worry:entrou worry:era worry:especial worry:esteve worry:ex worry:existe worry:faz worry:fez worry:fica worry:fico worry:filha worry:fim worry:financeira worry:firma worry:folha worry:governo worry:graca worry:inss
worry:inteiro worry:jeito worry:junto worry:kitnet worry:levarem worry:liga worry:lugar worry:mandando worry:mandar worry:manha worry:meses worry:mexer worry:ninguem worry:noite worry:nossas worry:novo worry:ordenado worry:paga worry:papel worry:passada worry:patrao worry:peco worry:pedaco worry:penhora worry:ponte worry:povo worry:preciso worry:prendem worry:prender worry:preocupa worry:primeira
worry:prisao worry:programa worry:qual worry:quantos worry:queria worry:rapaz worry:recordo worry:restricao worry:saia worry:sera worry:tarde worry:tempo worry:tiram worry:tirar worry:trem worry:usa worry:verdade worry:vida worry:vizinho worry:voz x_com x~a zap_dizendo zap~que zeca zera_isso zera~ai zero_, zero~eh zero~errei zoand- zoando zoando_, zoando~esta`,
    '-3': `NAME_? ^_devo aceitar_$ aceitar_o aceitar~acordo caram- caramba da~? devo_aceitar devo~o fechar_o fecho offers:? offers:nao pagar_essa vou~o`,
    '-4': `^_aceito aceitei~acordo acordo~NAME after-roadmap:nao`,
    '-5': `o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '23': `?confirm-change`,
    '22': `?confirm-amount`,
    '21': `?confirm-delete`,
    '20': `?thirteenth`,
    '19': `sim sim_$`,
    '16': `^_aham aham consent:, consent:vamos n0`,
    '15': `?more-debts estao_$ overdue:tem tenho_$`,
    '14': `certi- confirm-creditor:isso consent:bora pode`,
    '13': `^_aceito ^_beleza ^_ss confi- consent:ja consent:pode more-debts:tem overdue:sim ss ss_$ 👍`,
    '12': `^_acertou ^_exato ^_👍 acertou after-roadmap:👍 confirm-change:pode consent:aceito corre- correto esse_mesmo offers:tem ok quase_todas tem_$ thirteenth:vem vamos_$ 👍_$`,
    '11': `^_confirma ^_correto ^_isso ^_ok ^_pode ^_positivo ^_quase ^_sim acert- aham_$ ai_$ bora claro confirm-amount:isso confirm-delete:apaga confirma consent:estou encal- encalhado encalhado_$ entao estao exato exato_$ positivo tem tem_outra thirteenth:eh thirteenth:recebo tudo_encalhado vem`,
    '10': `,_tenho ^_bora ^_gostei ^_igual ^_s ^_yes acertou_$ after-roadmap:fechei after-roadmap:gostei atrasadas_$ basta- bastante bastante_$ belez- beleza bora_$ certinho confere_$ confirm-change:eh confirm-change:isso confirm-delete:sim consent:maior consent:manda consent:na consent:yes consent:👍 correto_$ elas_atrasadas esta_certinho exata- exatamente fechei_$ goste- gostei isso_mesmo liber- o_se
offers:uma poe posit- positivo_$ quase s s_$ tenho_bastante thirteenth:todo trocar_$ yes`,
    '9': `,~# ^_choveu ^_claro ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_esta ^_fechei ^_mete ^_vai aceito ainda_$ ate~pescoco choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirm-creditor:eh confirm-delete:pode confirmadissimo confirmadissimo_$ consent:dale consent:o cravo- cravou cravou_$ da_hora dale duas eh_$ ele_$ esta_certo esta~atrasado
ficou_para ficou~tras fundo fundo_$ maior mete mosca mosca_$ muda_$ na_mosca o_pescoco offers:todas passou_da passou~hora pescoco_$ receb- recebi_$ recebo sou~nao thirteenth:a thirteenth:eu todas todo tranquilo trocar vai_fundo vamos`,
    '8': `?offers ?overdue ^_apaga ^_apareceu ^_certissimo ^_com ^_concordo ^_confirmo ^_dou ^_eu ^_exatamente ^_ficou ^_issae ^_recebo ^_tem ^_toca after-roadmap:ok apareceu_uma as~capengando ate_o atras- bota_ai capen- capengando capengando_$ certinho_$ certissimo certissimo_$ concordo confirm-creditor:issae confirm-delete:eh consent:concordo consent:dou consent:entao consent:eu consent:fechou consent:ok
consent:toca dou duas_capengando ela esta esta_tranquilo exatamente_isso faz feche- fechei hora_$ igual issae issae_$ mandaram mandaram_uma mas_eh mesmo monte more-debts:sim muda nunca_$ o_proprio offers:sim ok_$ outra_$ overdue:mais para_tras pesco- pescoco pode_$ por_$ pront- quero_$ quero_fazer tem_meu tenho thirteenth:deus thirteenth:dia thirteenth:ganha toca todas_estao tranq- tras tras_$
um_monte vir vir_$`,
    '7': `,_pode ^_autorizo ^_deve ^_fechou ^_infelizmente ^_na ^_simbora ^_taca ^_tal ^_todo aceito_$ ainda ainda_tem apaga apareceu as~estao atrasadas autor- a~ja baten- batendo batendo_$ beleza_$ bom_$ certe- certeza certo certo_$ chove- claro_$ comec- conco- confirm-amount:ai confirm-change:muda confirm-creditor:ai confirm-creditor:mesmo confirm-creditor:pode confirm-delete:ai confirm-delete:isso
confirm-delete:mesmo confirma_$ consent:acordo consent:claro consent:comecar consent:dos consent:la consent:nada consent:ou consent:quero consent:sim consent:simbora consent:tudo consent:vou de_acordo duas_estao e_poe e_qual eh_esse eh_verdade eh~ai ele essa~mesmo esse_$ esta_batendo esta_bom e~mais falta_a faz~mudanca ganha igual_eu igual~falei isso isso_, ja_eh mais_nisso mais_seria mais_umas
manda mesma metade_ja more-debts:ainda more-debts:todas more-debts:uma no_zap o_comeco offers:mais offers:tudo ouvid- overdue:aham overdue:estao overdue:tenho overdue:uma pior poe_mais poe~nisso proprio quem_mais quem~seria se_tem sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco taca taca_ai tal_e tal~qual tem_sim tenho~umas thirteenth:ano thirteenth:ele thirteenth:gracas
thirteenth:natal thirteenth:ne thirteenth:tambem thirteenth:tenho tranquilo_$ tudo_atrasado uma uma_no umas_$ uma~zap veio_uma veio~no verdade_$ worry:tranquilo`,
    '6': `#_semana ,_duas ^_aproximadamente ^_arruma ^_cai ^_falta ^_faz ^_gira ^_mandaram ^_muda ^_ofereceram ^_passou ^_pergunta ^_poe ^_suave ^_veio ^_venceu ^_viuva a_firma a_pior abert- aberto aberto_$ after-roadmap:bom ai ainda~coisa ao ao_boleto apaga_tudo apare- aposentado~ne aproximadamente aproximadamente_isso arruma_isso as_duas a~eh a~paga bala barba barba_$ bate bate_$ bronc- bronca bronca_$
cai_dia chegou_uma claro_que comeco_$ confirm-amount:, confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:mesmo confirm-amount:por confirm-amount:sim confirm-change:e confirm-change:mesmo confirm-creditor:, confirm-creditor:exato confirm-creditor:o confirm-creditor:sim confirm-delete:apagar confirm-delete:tenho confirm-delete:tudo confirma_ai confirmo confirmo_$ consent:agora
consent:beleza consent:dentro consent:esta consent:ficha consent:filha consent:nasci consent:partiu consent:pergunta consent:por consent:problema consent:suave consent:todo consent:topo consent:vai corac- coracao da_mais da~barba de_maior dentr- dentro dentro_$ deve direitinho direitinho_$ eh_ela eh_isso eh~mesmo eh~o eh~proprio ela_$ elas em_duas em_torno embai- embaixo em~disso entao_$ escut-
esqueci_da esqueci~mais esta_vencida estao_tudo estao~no estou_dentro estou~acordo eu_ganho eu~vi e~nem falta falta~pior faz_a fe ficha ficha_$ ficou filha_$ ganho_$ gira gira_em gira~torno hora igual_ao igual~boleto infel- infelizmente isso_que isso~eu ja_estou mais mais_$ mais_barba manda_bala mas_nao mesmo_$ mete_bronca more-debts:estao more-debts:isso mudan- mudanca mudanca_$ nasci natal
natal_$ oferta_$ offers:ainda opa_tem overdue:quase papel_$ partiu permi- pior_de pior~eh pior~todas pode_apagar pode_trocar poe_ai probl- problema pronta pronto_$ propo- proposta proposta_$ propr- proprio_$ que_vem que~mais recebo_o segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum seria suave tal tem_coisa tem_um tenho_nada tenho~a thirteenth:# thirteenth:aposentado
thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:sim tirar_nem tirar~por todas_$ todas_elas todas~atrasadas topo torno torno_disso troca tudo~vermelho umas vai valor~certo vem_$ vem_mais venceu_e venceu~eu viuva`,
    '5': `, ,_atrasou ,_esta ,_manda ,~o ,~vencida ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_chegou ^_de ^_manda ^_opa ^_perfeito ^_pior ^_segura ^_sem ^_si ^_troca ^_vou a_dita absol- absoluta agradeco_se agradeco~trocar aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apareceu~oferta apareceu~tentadora aposentado aprox- arrum- arruma arruma~para assin- assino atrasado_$
autorizado autorizado_$ autorizo autorizo_$ a~cuja a~de bateu bateu_certinho boleto_$ caiu_no caiu~esquecimento certeza_absoluta coisa_$ com_certeza com_tudo comecar_$ comeco confirm-amount:correto confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-change:, confirm-change:certinho confirm-change:em confirm-change:essa confirm-change:faz confirm-change:mais
confirm-change:o confirm-creditor:e confirm-creditor:esse confirm-creditor:por confirm-delete:, confirm-delete:essa confirmar_$ consent:aham consent:assino consent:autorizado consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:gosto consent:logo consent:passei consent:perguntar consent:sem consent:si consent:sou consent:ss consent:tua conto
cuja cuja_$ de_oferta de_todas deixei~, deixo dera_nao dera~fosse dezem- dezembro dezoi- dezoito dita dita_cuja e_concordo e_eu eh eh_bem eh_essa eh_exatamente eh_longa eh_o eh_sim eh~ainda eh~dita eh~se ela_mesma era~que escon- esconder esconder_$ esquecimento esquecimento_, esquecimento~atrasou essa_gentileza esse~valor esta_na esta_valendo estao_todas estao~atrasadas estou_por estou~por
eu_deixo eu_topo falta_uma falta~ainda faz_essa faz~gentileza fe_$ filha firma fiz_# foi~que genti- gentileza gentileza_$ gosto gosto_$ infelizmente_tem ir_$ lista_eh lista~longa longa longa_ainda manda- mandaram~monte mas~sei menos_isso mesmo_valor metad- metade monte_$ monte_de monte~oferta more-debts:falar more-debts:outra more-debts:proposta more-debts:tudo n1 na nada~esconder nao_, nao_fosse
nao~quanto na~eh nem_por nem_vi nenhum_$ no_esquecimento no_vermelho ofereceram offers:duas offers:esta offers:mandaram opa opa_se ou~isso overdue:ainda overdue:duas overdue:eh overdue:esta overdue:falta overdue:proposta overdue:verdade pagam para_isso parti- passar_, passar~esta passei_dos perfe- perfeito pinga- pode_confirmar pode_ir pode~esse pois_eu pois~ganho por~conta qual_$ quem~nao
queria_$ quero_sim quest- que~melhor que~respondo salva- se se_trocar sei_quanto senho- senhor senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_# tem_mais tempo_$ tem~mas tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:com thirteenth:em thirteenth:mas thirteenth:metade thirteenth:o thirteenth:pagam thirteenth:pois thirteenth:se troca- troca_que
troca~eh tua tudo_no uma_$ uma_ainda uma_oferta uma_tentadora vai_la valen- valendo valor valor_$ valor_esta vamos_la vencida vencida_$ verda- verdade vermelho vermelho_$ vi_$ zap_$`,
    '4': `,_essa ,_moca ,~do ,~eh ,~ir ,~loja ,~mais ^^ ^_agora ^_ainda ^_arredondando ^_caiu ^_capaz ^_certinho ^_conferi ^_ela ^_entao ^_esqueci ^_fiz ^_foi ^_passei ^_perdeu ^_por ^_sai ^_sou ^_valor a_mudanca acaba_mais aceit- acertou_em acertou~cheio ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ apose- aqui_e aqui~bate arred- arredondando arredondando_eh
arredondando~isso assinada assinada_$ atrasada_que atrasada~noiva bala_na bala~mudanca beleza_muda bendi- bom bora_la bota botar_fe caiu cai~# carim- carimbar carimbar_$ carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ certinho~moca chego- chegou chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ claro~sim com_desconto com_ele comeca_$ comecar como_eh
com~meu concordo_$ conferi conferi_aqui conferi~e confirm-amount:certinho confirm-amount:certo confirm-amount:fundo confirm-amount:que confirm-amount:quem confirm-amount:vai confirm-amount:valor confirm-change:confirmo confirm-change:igual confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:por confirm-change:que confirm-change:quem confirm-change:sim confirm-creditor:certo
confirm-creditor:em confirm-creditor:essa confirm-creditor:igual confirm-creditor:mais confirm-creditor:mosca confirm-creditor:uma confirm-delete:certeza confirm-delete:certinho confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:a consent:dados consent:favor consent:fiz consent:meu consent:moca consent:numas consent:que consent:resolver consent:senhor consent:ser
consent:so consent:tempo conto_, conto~tem creio_que dale_numas dar_e dar~vender de_dezembro desconto_sim deus_quiser dia_# dia_vinte dia~de dos e e_bate e_como e_vender eh_, eh_melhor eh_para eh_tempo eh~essa eh~senhora ela~em em_cheio em_pessoa em~vezes entao_sim esqueci essa_mesma esse esta_mais esta_sim esta_tudo esta~atrasada esta~papel esta~sim estou_contando estou_na estou~com eu_falei
eu_nem falar_$ falei_$ favor_me favor~ajuda faz_eh fazer_$ faz~tempo fecho- fechou fechou_com fechou~o foi_para foi~isso fosse_, fosse~mas ganho gracas_ao guriz- gurizada infelizmente_sim ir isso_$ isso_ai isso_para isso~essa isso~mim ja_esta logo maior_$ mais_atrasada mais_ou mais_uma mais~menos manda_$ mandaram_um manda~na mas me_mandaram mesma_, mesma_em mesma~infelizmente mesma~pessoa
meu_papel me~um more-debts:atrasado more-debts:da more-debts:duas more-debts:eh more-debts:infelizmente more-debts:mais more-debts:mandaram more-debts:no more-debts:se more-debts:tenho mudar na_metade nada_a nao_acaba nao~falar nao~manda nao~nada ne ne_$ nem_cheguei nem_te nem~conto nem~na nisso_$ noiva noiva_$ no~, numas o_, o_dedo ofereceram~sim oferta offers:apareceu offers:as offers:ficou
offers:hora offers:isso offers:monte offers:no offers:o offers:opa offers:passou opa~tem ou ou_menos overdue:apareceu overdue:da overdue:ficou overdue:monte overdue:oferta overdue:opa overdue:passou overdue:umas o~faz o~papel o~tem papel para_dar para~que passada passada_$ passe- passei passo- passou perde- perdeu_o perdeu~prazo perfeito_eh perfeito~isso perguntar perguntar_$ pior_que pode_ajustar
pode_alterar pode_botar pode_carimbar pode_mudar pode_perguntar pode~fe por_ai por~me prazo_faz prazo~eh proposta_que proposta~nao que_eh que_noiva quero_falar quero~sim que~acaba que~conto recebe recebo_sim recebo~decimo resolver semana_passada senta te_conto tem_, tempo tem~dar tem~uma tenho_# tenho_certeza tenho_mais te~, thirteenth:agora thirteenth:ao thirteenth:cai thirteenth:do
thirteenth:duas thirteenth:esperando thirteenth:esta thirteenth:estou thirteenth:por thirteenth:recebe thirteenth:vezes tirar todo_ano uma_cartinha uma_proposta uma~com vence- venceu vender_$ verme- vinte worry:esta`,
    '3': `#_anos #_de #~dezembro #~metade ,_a ,_bate ,_comeca ,_e ,_eh ,_infelizmente ,_lembrei ,_metade ,_quer ,_tem ,_vai ,_vamos ,~a ,~aqui ,~carne ,~como ,~dizer ,~segunda ,~sim ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_ah ^_creio ^_deixei ^_demorou ^_esse ^_estao ^_gracas ^_li ^_metade ^_pega ^_pensionista ^_se ^_tudo ^_ue a_lista a_metade a_prefeitura abre_o acaba aceito_os aceito~termos acord- acordo
acordo_com adiantou adiantou_$ agora agradeco ah_tem aham_isso ah~mais alter- ano_$ ansio- ansiosa apaga- aposentado_recebe ate atrasada atrasar atrasou_$ a~e a~meu bagac- bagaca bagaca_$ banco_sim banco~eh bem bem_isso bem~dai bora~isso botar cader- caderno caderno_que caderno~tem cai cai_na caminhao_ainda certinho_, certinho_eh certinho~isso certo_esse certo~valor chegou~proposta comeca comigo_,
com~absoluta com~moca confirm-amount:. confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:mudanca confirm-amount:na confirm-amount:papel confirm-amount:pior confirm-amount:trocar confirm-change:aham confirm-change:bate confirm-change:certo confirm-change:confirma confirm-change:correto confirm-change:ela confirm-change:entao confirm-change:esse confirm-change:eu
confirm-change:fundo confirm-change:mudanca confirm-change:papel confirm-change:troca confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:banco confirm-creditor:ela confirm-creditor:eu confirm-creditor:exatamente confirm-creditor:falei confirm-creditor:faz confirm-creditor:mesma confirm-creditor:na confirm-creditor:positivo confirm-creditor:quem
confirm-creditor:trocar confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:exatamente confirm-delete:foi confirm-delete:mudanca confirm-delete:na consent:# consent:abre consent:anos consent:buraco consent:certeza consent:comigo consent:de consent:demorou consent:divida consent:espalha consent:faz consent:fazer consent:filho consent:guarda consent:ir
consent:mandar consent:mim consent:nessa consent:ninguem consent:opa consent:os consent:participar consent:perguntas consent:primeira consent:termos consent:ver consent:vida conta_no contando conto_$ creio cunhado cunhado_$ dando dando_mesmo de_boa de_divida dedo deixa~, deixa~ver deixei_passar demorou demorou_, dessa_vida dessa~de dezembro_$ de~com de~e direi- dizer_, do_buraco duas_vezes
e_aceito e_tem eh_so eh_triste eh~, eh~bate eh~dando eh~mas eh~sim em_carne email email_$ espal- espalha espalha_$ esperando essa essa_bagaca essa_loja essa_mesmo esse_eu esse~ai esta_no esta~faz estou estou_aqui estou_de estou_esperando eu eu_queria eu_recebo eu_respondo eu_ver eu~. exatamente_essa exist- e~outro favor favor_entao faz_isso faz_tempo faz~favor fila_$ fim_do foi_isso graca- gracas
guarda infelizmente~mais isso_dai isso_eu isso~moca isso~so ja~# la_$ lembrei~mais li logo~eu mais~coisa manda_o mas_o mas~quero melhor_$ mesmo_moca meu_cunhado moca moca_$ more-debts:as more-debts:ate more-debts:atrasadas more-debts:coisa more-debts:falta more-debts:mesmo more-debts:monte more-debts:oferta more-debts:opa more-debts:pescoco mudar_$ mudar_sim na_mudanca nao_conta nao_espalha
nao~deixar nao~vem na~no ninguem_$ nisso no_email no_papel o_caderno o_dando o_decimo o_favor o_meu o_prazo ofere- ofereceram_desconto ofereceram_sim ofert- offers:coisa offers:da offers:e offers:estao offers:falta offers:mesmo offers:ofereceram offers:outra offers:tenho offers:um offers:vencida ok_faz ok~isso os_termos outra_sim outro_? outro~eh overdue:ate overdue:atrasadas overdue:desconto
overdue:e overdue:elas overdue:esqueci overdue:hora overdue:nem overdue:no overdue:outra overdue:para o~certo o~comigo o~dos o~entao o~que o~sim para_ninguem para~e participar participar_$ pega pega_o pega~caderno pera perdeu perfeito_, perfeito~pode pergu- pergunta_que perguntas pessoa_$ pode_guarda pode_por pode_salvar por_mim prefe- prefeitura pronto proposta_no proposta~email proprio_,
proprio~em quem_esta quero quero_comecar quero~dessa que~estou que~meu que~queria que~vem recebe_ne recebo_, recebo_proporcional recebo~a recebo~do recebo~todo resol- sai sair_dessa sair_do sair~buraco sair~vida salva salvar salvar_$ se_a se_deus segura sim_faz sim_nao sim_tenho sim~lembrei sim~mais sim~nao sim~tempo sou_menor so~espalha tambe- tambem tambem_$ tem_outro tem_para tem_proposta
tem_uma tem~a tem~caminhao tenho~anos termo- termos termos_$ thirteenth:, thirteenth:contando thirteenth:creio thirteenth:entao thirteenth:esse thirteenth:fim thirteenth:paga thirteenth:pensionista thirteenth:recebi thirteenth:tem trist- triste triste_mas triste~eh ue ue_, um_caminhao uma~no um~ainda um~de vai_$ valor_certo vem_agora vem~, vem~em venci- vender ver_. ver~. vida_de vida~divida zap`,
    '-3': `#~? ,_deixa ,_nada ,_uai ,~dureza :ate :mais ?debt-amount ?essentials ?incomes NAME_$ NAME_tambem ^_# ^_ajuda ^_alto ^_antes ^_avanca ^_chega ^_deixa ^_depois ^_deram ^_desisto ^_deus ^_do ^_embaralhou ^_explica ^_fica ^_finaliza ^_meu ^_nenhum ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_onde ^_os ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_qual ^_quanto ^_sair ^_some ^_uai ^_voce
^_volta a_proposta acabo- acabou aceitar aceitei_$ adiante adiante_$ after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:essa after-roadmap:isso after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:tudo ai_eu ainda_nao alto alto_la anos_$ antig- avanc- avanca avanca_$ a~parcela bloqu- botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor
canse- cansei chega cobra cobra- cobra_$ completo completo_$ conferir confiar confirm-amount:dois confirm-amount:errado confirm-amount:nao confirm-amount:segunda confirm-change:cancela confirm-change:como confirm-change:esquece confirm-change:nada confirm-creditor:outro confirm-delete:pensando consent:banco consent:como consent:contra consent:faco consent:financeira consent:ha consent:mas
consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:zap contra de_onde debt-kind:a debt-kind:na debts:isso deixar_guardado deixar~mesmo depoi- depois depois_eu dera_fosse deram dera~so desfa- desisto dia_$ dinhe- dinheiro disse- dividas dividas_$ dois_$ durez- dureza dureza_$ duvida e_se eh_golpe eh_gratuito eh~NAME em_dia embaralhou embaralhou_tudo encerrar enqua- enquanto
enten- errou_$ esquece_a esquece~mudanca essentials:pode estad- estado esta~isso estou~boa estou~em expli- e~isso faco faco_# falan- falando fase fase_$ feito fica finaliza finaliza_$ financeira_$ fora_$ fosse_so fosse~isso fui gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje hoje_$ income-source:sou incomes:eh incomes:isso isso_eh ja_gastei ja_recebi jeito lembro lembro_$
lhufa- lhufas lhufas_$ link liqui- lista_$ mais_tarde mas~gastei mensagem mensalidade mensalidade_$ mes meses more-debts:NAME more-debts:bom more-debts:conta more-debts:era more-debts:essas more-debts:ja more-debts:lembro more-debts:so more-debts:tambem nada_$ nao_autorizo nao_confirmo nao_lembro nao_paga nao~com nao~eh nao~essa nao~estou nao~nao nao~os nao~se nao~uai negativo_$ negoc- negocio
nenhuma_$ nenhumazinha nops nops_$ nos nossa nossa_senhora numer- numero o_primeiro o_que obrigado obrigado_$ offers:aceitei offers:aceito offers:bom offers:nada offers:nao onde~isso os_dois osso osso_$ overdue:certinho overdue:dia overdue:ja overdue:nao overdue:passada overdue:por o~na o~tambem pago_$ parar_$ parcela parcela_em particular particular_$ patav- patavina patavina_$ pensa- pensar
pensar_$ perdi pode_passar pode_repetir pode~, pode~a pode~essa ponto por_enquanto preciso prefi- prefiro primeiro primeiro_$ proxi- pular quais que_dureza que_fase quem~fosse quere- quero_saber quero~se que~eh que~pode quita- registrado_$ repet- repetir repetir_$ responder_$ resto sabe saco segundo segundo_$ seguro_$ ser_que ser~nao ser~sim signo signo_$ sim_pode sim~mas sim~o so socor- sozin-
tarde tem_o tem_signo tem~NAME tem~nao tenho_fe ter thirteenth:as thirteenth:gastei thirteenth:isso thirteenth:quem thirteenth:veio tira tudo_que tudo~eu uai_, uai~que uma_, uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ viu volta vou~o`,
    '-4': `,_o ,_sem ,_sou ,~NAME ,~nao ? ?flexibles ?income-low-month ?instalments-left ?which-change ?which-creditor ?worry ^_NAME ^_cancela ^_deu ^_dispenso ^_faco ^_free ^_ha ^_nananao ^_negativo ^_nenhuma ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:lembrete after-roadmap:manda after-roadmap:pode ai_fechou ai_so antes_quero banco_$ calma_ai cancela capaz~eu
clt clt_$ com_isso confirm-change:deixa consent:ainda consent:antes consent:confiavel consent:em consent:esse consent:free consent:golpe consent:me consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:tem consent:uma contr- de_graca debt-kind:o debts:ai debts:eh debts:tem deixa desis- dessa- dessas deu dispenso duvid- e_nao eh_? eh_de eh_gato eh_seguro eh_tudo
eh~de eh~graca eh~meu eh~por embar- errado_$ esse_ai essentials:eh essentials:isso esse~nao esta_errado estou_moida eu~isso e~tem fia fia_$ final- finan- financeira free free_mesmo gato gato_por gato~lembre graca_$ guardado ha ha_$ infor- isso~fechou ja~metade lembr- lembre lembre_isso lembrete mais~, mas~eh moida moida_$ more-debts:nao nanan- nananao nananao_$ nao nao_aceito nao_moca nao~certeza
nao~por negat- negativo offers:? offers:estou offers:so onde overdue:ano overdue:desde overdue:em overdue:fia overdue:pago overdue:semana o~eh pago parce- passar_$ passou_longe pergunta_$ pode_? por_lembre por~isso posso quem~? recebo_nao saber_se segun- seguro se~de sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_nao tem_que tem_taxa tem~de the thirteenth:nao viaja- viajo- viajou
worry:atrasado`,
    '-5': `?debt-creditor ^_abafa ^_calma ^_errou ^_fifty ^_nada ^_uma abafa abafa_$ after-roadmap:tem atrasadas_, calma cance- como_esta compl- confiavel confiavel_$ confirm-creditor:nao confirm-delete:nao consent:da consent:fora consent:mais consent:no consent:saber custo dispe- dois eh_confiavel eh_outra errou esta_maluco esta_viajando estou_fora fifty fifty_$ fifty_fifty fora golpe mais_nao mais_o maluc-
maluco maluco_$ meio meio_$ mensa- nao_concordo nao_recebo nem_uma nenhuma o_NAME obrig- offers:essa opcao outra_loja outro overdue:estou o~fazer para_la parar passo_$ pois_eh que_fazer saber so_isso tem_custo tenho~o thirteenth:ai thirteenth:sem um_ano veio_tudo viajando viajando_$`,
    '-6': `:ok :opa ?after-crisis ^_ai ^_bem ^_esquece ^_nao ^_nunca ^_que ^_talvez ai_ai antes confirm-change:nao consent:eh consent:mesmo consent:osso consent:quanto consent:sai credo credo_$ custo_$ encer- errad- errado esquece esta_osso esta_trocado ja~tudo longe longe_$ more-debts:por nao_tem overdue:sem passo quem_eh quiet- quinz- quinze sim~ser so_$ talve- talvez thirteenth:tudo trocado trocado_$ ❌
❌_$`,
    '-7': `consent:? debt-kind:eh esta_atrasado intei- inteiro more-debts:fechou sair_$ tenho_sim tenho~, thirteenth:sou`,
    '-8': `?debt-kind ?income-source ^_nem ^_no after-roadmap:beleza eh_outro nao~isso tudo_certinho`,
    '-9': `after-roadmap:sim consent:isso menor_$ nao_$ nao_eh outro_$ recus- worry:tudo`,
    '-10': `repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `bloqu- minha_conta minha~? podem podem~minha salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento minha_poupanca poupa- poupanca salario_pode worry:?`,
    '6': `after-roadmap:conta after-roadmap:podem e~banco pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:poupanca bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega conta_? de_salario e_o eles~? faco_se faco~travarem incomes:? incomes:conta judicial_pega judicial~salario juiz no_banco o_salario overdue:banco overdue:salario pega_salario pega~? penhora_de penhora~salario receber salario_todo se_travarem todo_? travarem travarem_minha travarem~conta worry:podem
worry:salario`,
    '4': `^_bloqueio ^_se after-roadmap:juiz after-roadmap:minha after-roadmap:pagamento after-roadmap:pode after-roadmap:trava banco banco_? banco_engolir banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu com_medo como_evito com~de conta_salario conta~pode de_receber descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida_do
divida~cartao do~pagamento eles eles~pegar engol- engolir engolir_tudo estou~medo evito evito_que evito~descontem judic- judicial juiz_trava juiz~meu medo~receber meu_dinheiro meu~a meu~no na_minha o_juiz overdue:? o~engolir o~faco o~todo o~trava pagamento_? pega pegar_do pegar~meu penhora pode_? podem_bloquear podem_pegar podem_raspar podem~do que_descontem que_faco que~se raspa- raspar
raspar_minha raspar~conta receber_e receber~o salario_a salario~divida salario~ser se_cair se~meu trava_meu trava~dinheiro worry:conta worry:se`,
    '3': `#~um ,_isso ,~juiz ,~seguram ^_conta ^_eles a_conta a_justica after-roadmap:banco after-roadmap:cair after-roadmap:eles after-roadmap:penhora after-roadmap:todo after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco_come banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cair~pagamento cai~banco cartao_$ causa_deles causa~? certo_? come come_, come~isso como~que conta_do
conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro_some dinheiro~? do_cartao do_meu do_nada eh_certo eles_podem eles_puxam eles_seguram estou_com eu_receber ficar_com ficar~a fico_sem fico~nada incomes:minha incomes:na incomes:salario inteira inteira_ou
inteira~so isso~certo justica_trava justica~a limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_conta nada_? nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:meu o~come o~deposita o~some pagamento_cai pagamento_eles pagamento~puxam
para_comer para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar pegar- pegarem pegarem_? penho- penhorar~conta pode_puxar podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxam_? puxar puxar_meu puxar~salario que~do receber_na receber~conta salario_sem salario~avisar se se_penhorar seguram seguram_? sem_avisar sem_nada sem~? sem~para
ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:dinheiro worry:eles worry:pagamento worry:pode worry:receber worry:trava zerada_de zerada~um`,
    '-3': `descontar salario_$`,
  },
  'ask:alimony': {
    '15': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao`,
    '10': `after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `pensao_?`,
    '5': `alime- atras- atrasada_da da_pensao debts:pensao overdue:pensao para~a pensao_atrasada pensao_que pensao~da`,
    '4': `,~quem ajudar_, ajudar~a atrasada atrasada~cadeia atrasar como_cubro como~pensao cubro cubro_pensao cubro~na de_ajudar desempregado_e desempregado~a ele eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fiquei_desempregado fiquei~e genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor o~parou para_executar parou parou_de parou~ajudar peco pensao_na
pensao~justica prend- recordo_? worry:?`,
    '3': `,_a ,~o ,~que INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:desempregado ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao da_cadeia da~alimenticia de_advogado debts:para deposita
deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex_nao ex~paga e~deposita faco_para fazer_? filho- filho_? filhos filhos_, filhos~tem guri_esta guri~devendo justi- justica menin- meninos mesmo_? meu_ex meu_guri nada_para nada~filhos nao_deposita na~? o_ano o_pai
overdue:? overdue:a overdue:para o~acontece o~fazer o~passado paga_a paga~pensao pago_? pai_do pai~meu para_cobrar para_filhos para~pensao passado_, passado~e peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_para pensao_prende pensao~eu pensao~mesmo posso_ser posso~preso preciso_de preciso~advogado prende prende_mesmo prende~? preso_pela preso~pensao prisa- prisao
que_acontece que_fazer quem_eu quem~recordo que~? que~pago recor- recordo revis- revisao revisao_da revisao~pensao ser~pela sumiu_e sumiu~nao tem_o worry:atrasada worry:da worry:filho`,
    '-3': `?income-source`,
    '-4': `suspe-`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `benef- beneficio o_beneficio pegar`,
    '7': `auxil- auxilio corre loas loas_corre meu_loas meu~corre o~pode penho-`,
    '6': `INCOME ^_mexem aposentadoria_pode aposentadoria~ser bpc desemprego_eles desemprego~podem loas~risco mexem_no mexem~bpc no_bpc pegar_$ penhorada penhorada_? pode~penhorada seguro~eles ser_penhorada worry:?`,
    '5': `^_seguro after-roadmap:pode auxilio_? beneficio_? bolsa_familia bpc_da bpc~minha corre_risco corre~? descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio em_penhora entra_em entra~penhora incomes:? inss_pode meu_bolsa meu~familia mexem morte_entra morte~em no~da pegar_meu penhora_? perde perde_o perde~beneficio pode pode_descontar podem podem_pegar por~entra quem~perde risco risco_?
seguro_desemprego ser~? worry:beneficio`,
    '4': `^_pensao ^_podem a_aposentadoria after-roadmap:beneficio after-roadmap:bpc after-roadmap:corre after-roadmap:risco apose- aposentadoria auxilio_que auxilio~recebo a~pode banco_consegue banco~pegar bolsa causa_de consegue_pegar consegue~meu da~filha descontar deve eh_protegido eles_podem eles~pegar em~? famil- familia filha_? governo_eh governo~protegido incomes:pode morte ne_? o_inss overdue:?
overdue:beneficio overdue:pegar o~consegue pegar~beneficio penhora pensao_por pensao~morte pode_ser por_morte protegido protegido_? que_recebo quem_deve recebo_do recebo~governo segur- seguro worry:auxilio worry:pode`,
    '3': `^_aposentadoria ^_tiram after-roadmap:auxilio after-roadmap:deve after-roadmap:filha after-roadmap:mexem after-roadmap:pegar after-roadmap:penhorada after-roadmap:podem after-roadmap:seguro atrasado_$ auxilio_por auxilio~causa banco_pode banco~descontar beneficio_o beneficio_para beneficio_sem beneficio~banco beneficio~credor beneficio~eu beneficio~meu bloqueiam bloqueiam_meu bloqueiam~auxilio
bolsa~? bolsa~para bpc_do bpc~meu cartao_atrasado causa cobrancas cobrancas_? com_essas com~cobrancas consegue corre_perigo corre~com cortar cortar_meu cortar~bolsa credor credor_pode credor~pegar da_minha de_beneficio de_cartao de_loja deixar_, deixar~pode descontar_do descontar_minha descontar~divida dever dever_vao dever~cortar de~atrasado dinheiro_de dinheiro~beneficio divida_? divida_de
divida~loja do_governo do~eh do~filho entra essas_cobrancas essas~? eu_deixar eu_dever eu~vao familia_? familia_para familia~pagar filha filho_? incomes:bolsa incomes:familia incomes:ne incomes:ninguem incomes:o incomes:pegar inss inss~descontar inss~repassar loas~perigo loja_? meu_beneficio meu_filho meu~por minha_divida minha_filha minha~de ne ningu- ninguem o_auxilio o_credor overdue:meu
overdue:podem o~que pagar_divida pagar~? para~divida pegar_? perig- perigo perigo_com perigo~essas pode_pegar pode_repassar podem_tomar podem~o pode~do por_causa por~de prote- que_bloqueiam que~meu recebo repas- repassar repassar_meu repassar~beneficio sem_eu sem~deixar ser sera~bloqueiam se~dever tiram tiram_do tiram~meu tomar_o tomar~beneficio vao_cortar vao~meu worry:corre worry:descontar
worry:loas worry:meu worry:mexem`,
    '-3': `?income-source descontar~meu quanto_o quanto~banco salar- salario`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar ligar-`,
    '9': `after-roadmap:ligar me~as`,
    '8': `as_falas da_as da~falas digo_para eu_digo falas falas_$ ligac- ligacao ligacao_$ ligar me_da`,
    '7': `,_me after-roadmap:ligacao cobra- cobrador com_o ensin- ensina eu~para falar falo~o ligarem me_ensina o_que offers:me o~falar que_falar`,
    '6': `^_ensaia a_ligacao after-roadmap:cobrador after-roadmap:ensina after-roadmap:ligarem after-roadmap:respondo after-roadmap:roteiro atendente_$ banco_, banco~me comigo_a comigo~ligacao como_falo conve- ensai- ensaia ensaia_comigo ensaia~a falo_o falo~que ligar_? no_telefone oq oq_eu o~digo o~falo palav- palavras para_cobrador que_digo que_falo que~falo respo- respondo rotei- roteiro roteiro_para
um_roteiro um~para`,
    '5': `^_oq after-roadmap:como after-roadmap:converso after-roadmap:ligaram after-roadmap:oq after-roadmap:responder after-roadmap:telefone atend- a~? banco_? cobrarem como_comeco como_eu como~com com~banco converso converso_com digo_$ eu_falo falar_na falo_com financeira_? ligaram nao_posso nao~falar offers:as posso_falar que_palavras que~na que~posso telef- telefone telefone_$ tem_um uso uso_para`,
    '4': `,~prepara ^_como ^_ligaram a_conversa after-roadmap:as after-roadmap:atendente after-roadmap:com after-roadmap:hora after-roadmap:me after-roadmap:na after-roadmap:o after-roadmap:palavras after-roadmap:que as assunto_com assunto~o atendente a~com cobrador_$ comeco_a comeco~conversa comig- comigo como como_puxo como~a com~financeira conversa_com conversar~banco desconto_? de~respondo eu_respondo
eu_uso falar_? falo~banco falo~eles hora_$ ligarem_de ligarem~novo me_prepara na_hora nao~conversar novo_respondo novo~como no~, o_assunto o_atendente offers:, offers:? offers:a offers:como offers:da o~? o~eu o~nao o~responder palavras_eu palavras~uso para_pedir para~? pedir_desconto pedir~? posso~? prepa- prepara prepara_$ puxo puxo_o puxo~assunto quando_ligarem quando~de que_responder que~digo
que~para que~respondo que~se responder respondo~? reuni- reuniao reuniao_no reuniao~banco sei_conversar sei~com tenho_reuniao tenho~no travo uso~pedir`,
    '3': `,~ajuda ,~ensina ^_eles ^_o a_atendente a_financeira after-roadmap:banco after-roadmap:comeco after-roadmap:comigo after-roadmap:conversa after-roadmap:eles after-roadmap:eu after-roadmap:financeira after-roadmap:no after-roadmap:para after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo after-roadmap:uso agora~o assun- assunto banco bonito_e bonito~eu com_a com_banco
comeco como_? com~, com~NAME com~atendente conversa conversa~a da_um debts:banco debts:falo eles eles_falam eles_me eles~bonito ensina_$ eu_travo eu~com eu~quando e~travo falam_bonito falam~e falo_para falo_quando fico_nervosa hora ligar_la ligarem_? me~a me~um na_ligacao nervo- nervosa no_banco offers:banco offers:com offers:comigo offers:eles offers:eu offers:ligacao offers:ligarem
offers:palavras offers:que offers:uso o~com para_banco pedir quand- quando que_$ que_nao respondo_como travo_, travo~me vou_na`,
    '-3': `after-roadmap:conseguir after-roadmap:faco after-roadmap:valor conse- conseguir desconto_$ negoc- para_conseguir que_valor valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:reclamar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:processar after-roadmap:procon denunciar proce- processar quero_denunciar`,
    '10': `no_procon procon_$ reclamo`,
    '9': `after-roadmap:reclamo quero_reclamar`,
    '8': `^_reclamacao after-roadmap:quero after-roadmap:resolve processar_? resol- resolve`,
    '7': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:texto banco_$ onde overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov denunciar_a esses_bancos esses~? existe_ouvidoria existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco ouvid- ouvidoria ouvidoria_para ouvidoria~isso para_isso para_procon quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso ^_quero a_reclamacao abro abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca botar cobranca como_abro contra contra_a da_cobranca esses exist- existe para~o queix- queixa texto_para usa`,
    '4': `,_onde ,~agora a_financeira abro~contra after-roadmap:abro after-roadmap:contra after-roadmap:deles after-roadmap:no after-roadmap:quem after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como~reclamacao contr- deles depende_a depende~gente e_nada e~quem faz_o fazer~reclamacao faz~texto gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac
operadora_? orgao orgao_que orgao~depende overdue:quem posso que_depende quem_? quero quero_botar quero~a resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~alguem ,~faco . ^_da ^_vou abro_queixa after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:faz after-roadmap:financeira after-roadmap:isso after-roadmap:pobre after-roadmap:queixa algum aqui banco cobranca_? como~queixa contra~NAME contra~financeira da_operadora da_para de_noite denuncio_essa denuncio~cobranca depen- depende domin- domingo domingo_de domingo~noite e_agora
escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? finan- financeira gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses overdue:existe overdue:isso overdue:no overdue:onde overdue:para overdue:queixa overdue:quero o~nao para~? para~eu
pobre_? queixa_? queixa_contra queixa~a quem quem~denuncio quero_fazer quero~no que~a reclamacao_contra tem_algum`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros eh~sobre vira`,
    '6': `after-roadmap:juros cima cima~juros composto_eh eh_juros em_cima juros_$ juros_? juros_composto juros_em juros~cima juros~eh que~divida que~juros rates:?`,
    '5': `^_por after-roadmap:sobre after-roadmap:vira aumen- aumenta a~dobrou cima_de como_a como~conta conta_dobrou conta~desse cresc- cresce cresce~bola de_juros debts:juros desse_jeito dobro- dobrou dobrou_desse dobrou~jeito jeito_? mais~? por_que rates:como rates:juros rates:sobre vira~mil`,
    '4': `^_como a_conta a_divida after-roadmap:como after-roadmap:composto after-roadmap:mil a~dobra bola bola_de bola~neve cinco cinco_mil cinco~? como como_isso como~cresce como~mil cresce_igual de_neve desse~? divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? expli- explica explica~isso igual_bola isso_cresce isso~igual juros_do juros~e
juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem mil mil_? mil_vira mil~cinco nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_mil que_quanto que~vira rapid- rapido rapido_? rates:que tambem_paga tambem~juros tempo_passa tempo~mais uma_divida vira_cinco`,
    '3': `,_explica ,~para after-roadmap:aumenta after-roadmap:cima after-roadmap:cresce after-roadmap:desse after-roadmap:divida after-roadmap:jeito aumenta_? aumenta_se aumenta~eu a~cresce cabeca_como cabeca~eram cobram_juros cobram~em cobrar_juros cobrar~em como_eh como_eram como_que como~trocados composto_muda compr- comprei comprei_mais comprei~nada debts:como debts:composto debts:explica debts:que
desse divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros entra_na entra~minha eram eram_trocados eram~e essa~juros esse_monstro eu~comprei explica_como explica_para explica~leito e~muda e~uma fortu- fortuna fortuna_$ historia_eh historia~essa igual igual~de jeito juros_simples leito leito_$ me_explica me~como minha_cabeca
minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~? para_leito passa peque- pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_a que_historia que_so que_uma que~aumenta que~explica que~mais rates:cima rates:composto rates:eh rates:por rates:vira se~nao simpl- simples simples_e simples~composto so_aumenta
sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `free free_mesmo paga`,
    '12': `^_free cobra- consent:tem custo_$ eh_pago mensalidade taxa`,
    '11': `#_? ^_tem consent:quanto custa custo eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga cobram comis- comissao de_graca eh_# eh_de eh~? graca isso~pago mesmo_$ preco_$ qual_o quant- quanto quanto_$ sai_quanto taxa_$ tem_que tem_taxa`,
    '9': `?consent ^_eh after-roadmap:eh cobra consent:paga custa_$ eh_gratis grati- gratis gratis_? pago_$ sai`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ mensa- mesmo ne_$ quanto_eh servico tem tem_mensalidade`,
    '7': `^_cobra ^_isso after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco alguma_coisa consent:? consent:taxa eh_gratuito graca_$ gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- vem_cobranca voce_cobram`,
    '6': `:graca ^_cobram ^_qual ^_vem after-roadmap:custa after-roadmap:depois after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar com~porcentagem consent:cobram consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo ficam ficam_com ficam~uma isso~paga nao_paga paga_? para~voce porce- porcentagem porcentagem_? qual~valor quanto_voce uma_porcentagem
valor_do valor~servico vem~depois voce_ficam`,
    '5': `:isso :voce after-roadmap:# after-roadmap:alguma after-roadmap:ne after-roadmap:quanto aqui aqui_vai aqui~vir a~disso cobrar_depois cobrar~? coisa com_uma consent:cobranca consent:comissao consent:custa consent:pagar conta_disso conta~quem disso_quem disso~paga do_servico esse_servico essentials:? e~conta ganham ganham_o ganham~que graca_? minha_fatura nao~nada na~fatura o_valor o~com paga_,
paga_alguma pagar pagar_$ pagar_alguma paga~coisa paga~eu quanto~esse que_com quem~, servico_$ servico_? taxa~voce uma~? vai_vir vao_cobrar vao~depois vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu ,~? ,~problema :alguma :com :que ^_depende ^_vao ^_voce after-roadmap:aqui after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma_taxa alguma~? cobra_$ cobram_comissao coisa_? com_isso comissao_$ consent:alguma consent:coisa consent:depois consent:nada consent:qual consent:sai consent:servico custa~servico de_pagamento
de_ser depois_? de~ajudado de~no dinheiro_para dinheiro~pagar e_a essentials:no eu_? fatura_? final final_? ganha- isso_eh isso~vai na_minha nao~dinheiro no_final ou_tem pagamento_no pagamento~final pagar_voce pagar~taxa pago_? para_usar pegadinha_de pegadinha~pagamento preco_de preco~ser problema_? quanto~cobra que~isso ser_ajudado ser~aqui tem_pegadinha tenho_dinheiro tenho~para vai~na vao vir
voce_cobra voce~comissao`,
    '3': `#_ou #~tem ,~de :custa :de :ne :pagar :para :usar FIGURE ^_poderia a_conta after-roadmap:cobranca after-roadmap:coisa after-roadmap:ficam after-roadmap:isso after-roadmap:pago after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- alguma~para aqui_$ bom_demais cobram_$ coisa_$ consent:# consent:, consent:cobra consent:cobrar consent:ne consent:vem
custa_esse debts:ficam debts:porcentagem demais_. depen- depende de~eh eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:tem essentials:vem essentials:voce esta_bom esta~demais este fatur- fatura free~ou graca~? mesmo_ou minha~? nada~ne no_# no_fim no~? o~do pagam- pagamento pagar~, pegad- pegadinha plano_pago poder- poderia
poderia_me por~servico probl- problema qual quanto_sai quanto~cobram quem_paga que~alguma sai_esse taxa_de tem_plano tem_problema tem~pago ter~pagar usar usar_voce valor vem~? voce_, voce~tem`,
    '-3': `?debt-kind ?income-source ^_sim after-roadmap:falta after-roadmap:juros aqui_? consent:golpe consent:meu consent:sim debt-kind:eh e_quanto eh_do eh_o eh_seguro eh~isso eh~nao e~voce falta finan- financeira isso_? ofere- o~mesmo qual_eh quanto_falta se_eh segur- seguro se~de sim_e`,
    '-4': `eh_golpe golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `quand- quando quando_?`,
    '9': `que_mes`,
    '8': `after-roadmap:essa`,
    '7': `after-roadmap:NAME after-roadmap:mes mes_?`,
    '6': `NAME_? NAME~? ^_essa a_NAME after-roadmap:entra entra eu_pago pagar_essa`,
    '5': `NAME_acaba ^_em ^_quando a_vez acaba_? after-roadmap:nela after-roadmap:pago after-roadmap:some after-roadmap:termina em_que mes nela o~acaba pago~todo quando_o quando~NAME quanto~pago some_quando some~? termina`,
    '4': `NAME_entra NAME_fica NAME_vai NAME~esta NAME~para after-roadmap:? after-roadmap:acaba after-roadmap:ate after-roadmap:chega after-roadmap:plano after-roadmap:todo after-roadmap:vez a~entra a~fica a~vai chega chega_a chega~vez comeca_o de~essa em~mes entra_? essa_? esta_paga esta~ate fica_para fica~que mes_a mes_comeca mes~NAME mes~o o_NAME o~pelo pago pago_a para~mes pelo~? plano_? quando_chega
quando_que quando~a quando~eu some todo_mes`,
    '3': `NAME NAME~quando ^_ate ^_quanto acaba acaba- acabar acabar_pagando acabar~para after-roadmap:a after-roadmap:acabar after-roadmap:comeca after-roadmap:dai after-roadmap:dela after-roadmap:em after-roadmap:fica after-roadmap:loja after-roadmap:paga after-roadmap:pagando after-roadmap:pelo after-roadmap:ponto after-roadmap:quanto after-roadmap:total after-roadmap:vou ai_? ate ate_o ate_quando a~dela
comeca comeca~NAME da_loja dai dar~NAME dela do_plano do~entra em~ponto entra_a entra~NAME essa essa_ai essa_dai eu_vou eu~a eu~acabar eu~de loja_? no_total no~eu pagan- pagando pagando_para pagando~NAME pagar~? pago~da para_NAME para_que pelo plano plano_entra plano~a ponto ponto_do ponto~plano quanto_eu quanto_no quanto~dar quanto~total que_ponto que~? que~a que~comeca que~do termi- todo
total_eu total~vou vez vez_do vez~NAME vou_acabar vou~essa vou~pagando`,
    '-3': `eu~? quando_$`,
  },
  'ask:draft-to-creditor': {
    '14': `texto`,
    '13': `after-roadmap:mensagem after-roadmap:texto`,
    '12': `mensagem`,
    '11': `escre- mensa-`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `a_mensagem after-roadmap:escreve after-roadmap:para escreve mensagem_para uma_mensagem`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco pront- texto_pronto um_texto`,
    '6': `^_mensagem after-roadmap:por a~por email email_para eu~para offers:para para_eles para_financeira pronto texto_para uma~para`,
    '5': `NAME~por ^_prepara a_escrever after-roadmap:email after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede after-roadmap:prepara ajuda~escrever a~para banco_$ carta da_proposta educa- escreve_para escrever escrever~financeira escrevo_para escrevo~NAME fazer~# faz~email mensagem~NAME mensagem~eles monta_uma para~fazer pede por_# prepa- prepara texto_da uma_carta um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:carta after-roadmap:escrevo after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada_para educada~banco eles_$ em_palavras em~bonitas escrever_para escreve~texto escrevo eu_escrevo eu_mandar favor favor_$
faz faz_um financeira financeira_$ mandar_para me~a me~um mim mim_$ offers:escrever o~eu pagar_esse pagar~mes palavras_bonitas palavras~que para para_loja para_mim por_favor pronto_$ proposta_$ quero_o quero~texto que~consigo que~escrevo um_email um_zap uma uma~educada`,
    '3': `NAME_que ^_digita ^_faz ^_manda after-roadmap:# after-roadmap:aquele after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda after-roadmap:palavras ai~que aquele_texto aquele~para atrasar_$ consigo da_um de_uma digit- digita digita_ai digita~o dizendo~vou do_acordo educada eles eles_por eles~escrito escrito_$ esse_mes eu_mando fazer faz~zap finan- loja_dizendo
loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda me_da mes_$ mim_um nao_consigo nao~pagar offers:ajuda offers:faz offers:financeira offers:que offers:um offers:uma o~da pago_# palav- palavras para_eu para~dizendo para~mandar para~por por_escrito prazo prazo_$ preciso_de preciso~uma proposta que~atrasar que~mando texto_do texto~banco texto~eu vou_atrasar zap zap_para
zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '16': `fgts`,
    '13': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `saque_aniversario`,
    '9': `anive- aniversario`,
    '8': `after-roadmap:fundo`,
    '7': `after-roadmap:aniversario after-roadmap:saque aniversario_? como_tiro garan- garantia saque~? tiro`,
    '6': `after-roadmap:tiro antecipar_o como~o de_garantia fundo_de fundo~garantia meu_fgts o_saque sacar`,
    '5': `after-roadmap:nisso after-roadmap:quito antecipar debts:fgts debts:saque dinheiro_do eh_saque eh~aniversario esta~, e~? fgts_esta incomes:? nisso_? o~e que~saque quito saco usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:dinheiro after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:aniversario debts:fundo debts:garantia de~inativa dinhe- fgts_de fgts~conta inati- inativa inativa_da inativa~para incomes:aniversario incomes:fgts incomes:o incomes:saque
meu_fundo meu~de meu~esta nao_? nisso o_dinheiro o_fundo ou_nao ou~? o~aniversario para_sacar sacar_?`,
    '3': `,_uso ,~para ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:furada after-roadmap:garantia after-roadmap:o after-roadmap:pode antecipar~saque burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:como debts:o de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco do_fgts eh_roubada faco_$ fgts_? fgts_eh fgts~eh fgts~roubada fundo_, fundo~uso furad-
furada furada_ou garantia_? garantia_para garantia~pagar incomes:como incomes:fundo incomes:meu incomes:para no_fundo o~do o~eh o~faco pagar_divida pagar~? para_antecipar para~divida para~do para~o pena pode_ser posso_usar preso que_faco roubada roubada_? sacar_o sair_do sair~buraco saque_do saque~fgts tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para
uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `^_quando after-roadmap:falta demor-`,
    '13': `falta`,
    '12': `acaba quand- quando termi-`,
    '11': `^_em after-roadmap:acaba after-roadmap:quando`,
    '10': `after-roadmap:ano after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:ate after-roadmap:saida after-roadmap:saio after-roadmap:tempo ano eu_saio muito saida termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:termino ate livre livro me_livro mes_eu tempo tem~para`,
    '7': `:quando ^_demora ^_vai after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:quito after-roadmap:tem after-roadmap:vai after-roadmap:vou demorar eu_me eu_quito eu~livro falta_muito fico muito_? previ- previsao quando_acaba quant- quanto_falta quantos que~acaba que~eu quito termino_de termino~pagar`,
    '6': `^_acaba ^_tem acaba_esse after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:quanto after-roadmap:termina ate_quando fico_livre qual_mes quando_vou respi- tem~de termina`,
    '5': `,_ate ^_quanto ^_quantos acaba_isso after-roadmap:chao after-roadmap:eu after-roadmap:mim ano_? ano_eu ano_que ano~vem ate_la chao dessa esse_ano esse~? eu_termino eu~? eu~dessa ficar mim_$ muito~? qual~eu quando_fico quando~isso quando~livre quanto quanto_$ quantos_meses que_ano saio_dessa sem_divida vai vou zerad-`,
    '4': `,~la :acaba :fico :livre ^_antes ^_consigo ^_sera ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:ainda after-roadmap:anos after-roadmap:cinquenta after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:que after-roadmap:respirar after-roadmap:sera after-roadmap:vem after-roadmap:zerada antes_dos ate_o ate~natal cinqu- cinquenta das_dividas
de_pagar debts:tempo dessa_$ dia_eu em~mes eu~livre eu~tudo la~estou natal o_natal pagando_$ para_mim quantos_anos quanto~demora quanto~falta que_dia que_mes que_vem que~, que~saio que~termino quito_$ quito_tudo quito~? respirar respirar_$ tempo_demora tempo_falta tempo~isso tudo_? um~eu vou_ficar`,
    '3': `#_, ,_quando ,~diz :dessas :eu :termino ^_vou a_luz after-roadmap:antes after-roadmap:casar after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:dos after-roadmap:fim after-roadmap:la after-roadmap:luz after-roadmap:mes after-roadmap:quitar after-roadmap:respiro after-roadmap:terminar after-roadmap:vejo ainda ainda~para anos ano~termino ate~vou a~no casar das debts:isso
debts:quanto dessa_? devendo_, dia dia~de divida_$ dividas_$ do~? em em_# em~, em~ano estou~? eu_ficar eu_fico eu_respiro falta_para faltam falta~para fica~de fico_sem fico~divida fim fim_do isso_$ ja_estou levar_? livre_de meses meses~para mim no_fim no~do pagan- pagando pagar_? para_acabar para_eu para_sair para~das para~ficar quando_eu quanto~ainda quanto~para que_meu que~nome quita- quitar
respiro respiro_? saio~? sera sera_que tem tempo_$ tempo_para tempo~vai terminar termino_$ um_dia vai_ate vai_levar vai~quando vem voce~que vou_casar zerada`,
    '-3': `NAME_? NAME_acaba NAME~? ^_essa after-roadmap:NAME after-roadmap:ai after-roadmap:pago after-roadmap:vez agora agora_$ ai_? de~essa essa essa_? essa~? eu_pago o~acaba pagar~? pago_a para~? quando_o quando~NAME vez vou~essa`,
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
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas gas_$ o_vale`,
    '5': `^_governo after-roadmap:auxilio direito_ao essentials:gas faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda worry:gas`,
    '4': `after-roadmap:cai after-roadmap:comprar after-roadmap:direito ajuda~comprar ao auxilio~caiu botijao_de botijao~graca cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? da~de direi- direito essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando o_botijao o_gas o_governo para_comprar para_gas para~gas progr- programa quando_? quem_tem quem~direito tem_direito
tem~para vale~? vale~cai worry:botijao`,
    '3': `,_tem EXPENSE ^_onde ^_vale after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:existe ainda_existe ajuda_para ao_gas ao~do bolsa bolsa_? botijao_do botijao~programa cai caiu como_faco como_recebo como~o comprar com~bolsa da~? de_graca direito~gas do_gas do_programa do~? essentials:botijao essentials:governo essentials:para exist- existe gas_do gas_vem gas~junto gas~povo graca
graca_? mes_? onde_retiro para~o peco_o peco~auxilio povo_? programa_? recebo recebo_o recebo~vale retir- retiro retiro_o retiro~botijao tem~ao vale_do vale~gas vem_junto vem~com worry:? worry:como worry:recebo worry:vale`,
    '-3': `debt-kind:o`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa corre~? gelad- geladeira imove- imovel minha_casa moro o_teto perco perco_o risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial banco_pode casin- casinha corre corre_risco deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira minha~por penho- podem~? por~de risco televisao_e televisao~fogao worry:pode`,
    '4': `,_eles ^_banco ^_podem a_gente after-roadmap:gente after-roadmap:imovel after-roadmap:levar after-roadmap:perco after-roadmap:pode after-roadmap:podem after-roadmap:teto after-roadmap:tomam after-roadmap:unico apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh casa_eh casa_onde casa~moro casinha_se casinha~eu causa~cartao coisas~dentro condo- condominio condominio_perco
condominio~o de_casa de_quem dentr- dentro deve dever_condominio dever~perco de~no de~pode eles eles_podem eles_tomam eles~minha em_leilao eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar~geladeira meu_unico meu~, meu~imovel minha_casinha minhas_coisas minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode
oficial~levar onde_moro onde~corre overdue:casa pegar penhorado penhorado_? perco~apartamento perde- pode_levar podem_levar pode~a pode~minha pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao tirar~gente tomam_minha tomam~casinha unico~pode worry:casa worry:levar`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~outros ,~para ,~podem ,~risco ^_bem ^_eles ^_moro ^_perco ^_tomam after-roadmap:corre after-roadmap:familia after-roadmap:geladeira after-roadmap:minha after-roadmap:moro after-roadmap:risco apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem_de bem~familia botar cartao_? casa_? casa_esta casa~minha casa~no casa~protegida causa
causa_do coisa- coisas coisas_aqui credores credores_podem credores~pegar da_familia da_gente da~por de_familia debts:, debts:? debts:casa debts:eles debts:minha debts:podem dentro_? dever de~? de~eh divida divida_no do_cartao eh_protegida eh~que ela eles~levar eles~vir esta_no esta~meu eu~pagar famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira_por
geladeira~causa gente_por gente~divida imovel_da imovel~familia leila- leilao levar_? levar_minha mae~divida meu_, meu~eles minha minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome o_unico os_outros os~credores outro- outros outros_credores outros~podem overdue:? overdue:podem o~? o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder
pode pode_tirar podem_penhorar podem_vir podem~o podem~pegar por_causa por~do por~minha prote- protegida protegida_? que_, que_tiram que~minha se_eu sera~tiram ser~? se~nao tenho_um tenho~apezinho teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tirar_a tomam_a tomam~casa tomar tomar_minha tomar~geladeira um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:casinha
worry:divida worry:eles worry:geladeira worry:imovel worry:minha worry:moro worry:podem worry:por worry:tomam worry:unico`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `after-roadmap:oferecer oferecer quanto`,
    '11': `quant- quanto_$`,
    '10': `#_para #~NAME after-roadmap:ofereco ofereco qual~eu`,
    '9': `^_qual after-roadmap:proponho after-roadmap:qual propo- proponho`,
    '8': `after-roadmap:peco chego com_quanto quanto_de que~eu valor_eu`,
    '7': `^_ate after-roadmap:# after-roadmap:chego after-roadmap:lance after-roadmap:propus after-roadmap:seria after-roadmap:valor lance para_NAME peco propu- propus qual seria valor`,
    '6': `aceitar_? after-roadmap:aceitar after-roadmap:ate after-roadmap:desconto after-roadmap:dou after-roadmap:justo after-roadmap:maximo ate_quanto baixo costu- de_desconto dou eu_dou eu_falo falo falo_primeiro justo maxim- maximo maximo_que numero_eu numero~falo o_maximo oferecer_# ofereco_$ offers:? pagar_$ qual~maximo quanto~desconto que_numero que_valor`,
    '5': `NAME_$ ^_que aceitar after-roadmap:eles after-roadmap:eu after-roadmap:falo ate comeco_oferecendo comeco~quanto desconto devo_oferecer eu_peco eu~primeiro oferecendo_quanto oferecer_$ offers:eu offers:quanto posso_oferecer qual_valor quanto~oferecer`,
    '4': `#_? ^_comeco ^_quanto after-roadmap:baixo after-roadmap:entrada after-roadmap:para after-roadmap:posso after-roadmap:vale ate_onde ate~da baixo_? baixo_ou baixo~ja boto_na boto~mesa comeco da~pedir da~puxar de_entrada desconto_da desconto~para de~? de~da eles entra- entrada eu_jogo eu_oferecer eu_ofereco eu~baixo faz_vergonha faz~? ja_falo jogo_baixo jogo~ou mesa mesa_? na_mesa nao_faz
nao~vergonha numer- numero oferecendo oferecendo~? oferecer_? offers:baixo offers:que offers:valor onde_da onde~para ou_ja ou~falo o~que pago_quanto pago~de para_baixo para_puxar para~para posso~# posso~no proposta_de proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual~nao quanto_ofereco quanto~pagar que~? que~pago tenho_? uma_proposta uma~de valor~boto vergo- vergonha
vergonha_?`,
    '3': `FIGURE ^_faco ^_ofereci ^_pago ^_peco a_conversa abrir_a abrir~conversa acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pagar after-roadmap:propor after-roadmap:proposta ate~posso ate~vale a~? boto chego_neles chego~? conversa conversa_? da_para decen- decente decente_para decente~abrir desco- devo~? devo~para eu_boto
eu_chego eu_proponho eu~na eu~neles eu~para falo_o falo~eles falo~que ja~o jogo na~? neles neles_? oferecer~eles oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:comeco offers:conversa offers:falo offers:numero offers:para offers:qual o~tenho pago_$ para_abrir para_eles para_nao para_pedir para~a posso primeiro_$ propor proposta qual_um quanto_posso quanto_vale
quanto~chego quanto~de quanto~ofereco que_tenho que_vale se~oferecer um_valor um~decente vale vale_? valor_decente valor~para valor~proponho voce~que`,
    '-3': `after-roadmap:isso after-roadmap:juros after-roadmap:vai econo- fazen- fazendo isso_? quanto_tempo quanto~devo quanto~ja sai`,
    '-4': `after-roadmap:falta devo_para falta quanto_falta quanto~para`,
    '-5': `devo~NAME`,
  },
  'ask:in-my-name': {
    '13': `meu~?`,
    '8': `^_voce mim_? no_meu por_mim`,
    '7': `consent:? dar_procuracao dar~? nome_? para_banco por~? preciso_dar preciso~procuracao procu- procuracao procuracao_? score_? voce~com`,
    '6': `^_falar ^_preciso ^_usar aqui_? consent:meu dar eu_? isso_vai isso~no isso~sujar mandam~para mensagem~banco meu_score offers:? offers:voce preciso score usar vai vai~meu voce voce_mandam voce~mensagem`,
    '5': `after-roadmap:vai after-roadmap:voce aparece_no aparece~meu aqui aqui_suja aqui~meu baixa baixa_meu baixa~score banco_por banco~mim consent:no estou_aqui estou~? falar_aqui falar~suja isso_aparece mandam mandam_mensagem mensagem_para meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por que_estou que~aqui resol- saber_que saber~estou sujar sujar_meu sujar~nome usar_isso vai_sujar
vai~que vao_negociar vao~no`,
    '4': `,_voce ,~ou ^_fazer acordo_por acordo_sem acordo~me acordo~mim after-roadmap:banco after-roadmap:dar apare- aparece atrap- atrapalha atrapalha_eu atrapalha~conseguir banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu conse- conseguir_credito conseguir~? consent:mim consent:nome cpf cpf~piorar credito_? deixar_que deixar~voce e_piorar eles_, eles_? eles~voce
esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecha- fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que isso_baixa liga_para ligar~banco liga~eles lugar meu_cpf meu_lugar minha_nota nota nota_? o_banco ou_eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf
quem_liga quem~para que~resolve resolve_com resolve~eles sabendo_que sabendo~eu sem_me sem~avisar sou_eu usar~baixa vai_fechar vai_puxar vai_saber vai~acordo voce_fecham voce_ou voce_resolve voce_vai voce~eu voce~fechar worry:? worry:aqui worry:voce`,
    '3': `^_consegue ^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:lugar after-roadmap:mim after-roadmap:preciso after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? a~direto cadas- cadastro com_a com_eles com~? com~credor com~loja consegue_resolver consegue~com conseguir consent:aqui consent:banco consent:cpf consent:dar consent:eu consent:para consent:por
consent:preciso consent:usar consent:voce cpf_? cpf_e credi- credito credo- credor credor_ou credor~sou deixa- deixar diret- direto direto_para direto~mim esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligar ligar_para loja_direto loja~para lugar_? manda- marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu meu~e mexe
mexe_no mexe~meu me~? negocia negocia_no negociar negocia~meu nome nome_fica nome~marcado no~lugar no~nome no~score o_credor offers:aqui offers:banco offers:dar offers:eu offers:fica offers:nome offers:preciso offers:usar offers:vai ou_sou ou~? ou~eu o~ou para_eles para~, piora- piorar puxar puxar_meu que~falei resolve resolver resolver_com resolver~a saben- sabendo servico_? se~usar sou~?
usar_esse usar~mexe usar~servico vao voce_falam voce_negocia voce~ligar voce~no voce~o worry:esse worry:eu worry:isso worry:usar`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '17': `juros`,
    '8': `^_quanto after-roadmap:qual de_juros do_NAME esse_juros quanto~juros`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa juros_$ juros_? o_juros qual rates:?`,
    '6': `after-roadmap:alto after-roadmap:mais alto alto_? cet_do e~que os_juros quant- quanto quanto_vou quanto~pagar taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet after-roadmap:pode eh_juros eh~? em_juros juros_abusivo juros~NAME o_cet o~esta pagar_a parte_disso parte~eh pode~esse quanto_de que_parte rates:e so_de so~juros taxa vou_pagar`,
    '4': `after-roadmap:NAME after-roadmap:cobrar after-roadmap:esta after-roadmap:os a~do cet cobra- cobra_mais cobrarem cobra~juros de_cada deles disso_eh disso~juros divida~o e_qual esta_muito juros_por juros~pode mais_$ mais_juros muito~? norma- normal os o~deles parte pode_isso por_mes qual_a qual_que qual~eh quanto~de que~disso rates:eh rates:juros rates:qual rates:quanto rates:que tem_o tem~juros`,
    '3': `NAME_eh ^_juros after-roadmap:cobra after-roadmap:comendo after-roadmap:do after-roadmap:esse after-roadmap:muito after-roadmap:perco after-roadmap:vou banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobrar comen- comendo das_minhas da~eh de_mim de~divida de~eu divida_e divida_minha divida~? do~? eh_alto eh_divida eh~e eh~nesse esse~eh esta_lucrando estao~quanto esta~em eu_pago
eu_perco eu~em juros_de juros_eu juros_mais juros_nesse juros~cada juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao minha_? nesse nesse_total nesse~? os~de o~do o~mais pago pago_de pago~juros perco pode~? quais_os quais~juros qual_das qual_o qual~juros qual~minhas quanto_o quanto_vai quanto~banco que~divida que~o rates:disso rates:divida rates:o total_?`,
    '-3': `econo-`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `vazar`,
    '13': `eh_seguro segur-`,
    '12': `confiavel_$ seguro vao`,
    '11': `^_precisa ^_vao confiavel eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `eh~isso incomes:?`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:vai after-roadmap:vao compartilham confiar confiar_$ consent:precisa consent:saber consent:voce e_se fica~onde isso_suja le ne ne_$ onde_$ passa- posso_confiar preci- senha senha_$ vai_saber voce`,
    '8': `:sao after-roadmap:fica compa- consent:meu consent:vai eh_protegido entre_nos e~vazar guard- infor- isso~sigiloso nao_ne precisa~cpf protegido protegido_isso saber_$ se_vazar vazar_? vendem voce_vendem`,
    '7': `:? ^_eh ^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:saber after-roadmap:seguro apaga- apagar_depois consent:posso consent:vao contar cpf dados de_vazar debts:? disso_? eh~nao entre escrevo eu_quiser fica_guardado ficam golpe~ne guardado_onde isso_fica isso~meu le_isso le~aqui medo nos passam pedem pedem_senha posso posso_falar prote- quem_le risco risco_de risco~vazar se~?
se~quiser suja suja_meu suja~nome tem_risco vazar_$ ve ve_o vende- ve~que voce_pedem voce~meus voce~senha`,
    '6': `:voce ^_alguem ^_compartilham ^_e ^_porque after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:meus after-roadmap:ne after-roadmap:passam after-roadmap:posso after-roadmap:precisa after-roadmap:senha after-roadmap:sigiloso after-roadmap:vazar apagar~? banco_$ com_outras compartilham_com compartilham~outras
com~empresas conse- consent:confiavel consent:eh consent:fica consent:vazar contar_para cpf_$ cpf_? dados_ficam dados~seguros da~apagar de_cpf de_passar empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo ficam_seguros fica~? golpe_nao guardado informacoes isso~? medo_$ medo~passar meus meus~ficam nao_vai outra- outras outras_empresas para_apagar passar pedir pedir_meu piorar_meu
piorar~score posso~sem precisa_de quanto~ganho quem_vai quem_ve quer_saber quise- quiser quiser_sair saben- sabendo sair_$ seguros sem_medo sigiloso_$ vai_piorar vao~para`,
    '5': `:seguro a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:risco after-roadmap:vendem algue- alguem apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que compartilham~informacoes consent:confiar consent:isso consent:le consent:marido consent:para consent:pedir
consent:senha consent:sigiloso debts:aqui debts:isso debts:le debts:vazar eh~pegadinha escre- essas essas_informacoes eu_escrevo eu_ganho e~eu fica_so fica~entre ganho incomes:isso isso isso~seguro ligar~minha mais_le meu_chefe meu_dinheiro meus_dados meus~para mexer_no mexer~meu nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois para~voce passam_para passam~banco pedir~cartao pegad-
pegadinha pegadinha_? piora- piorar qual_eh qual~a quem~ter quer que~escrevo sabendo_? sao~? score_$ seguros_$ seguro~? sei_que sigiloso_isso so_entre so~nos tem~de tenho_medo ter_acesso vai_ter vai~acesso vai~meu vao_mexer vao_pedir vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce_sao voce~de voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_meus ^_passam after-roadmap:acesso after-roadmap:entre after-roadmap:escrevo after-roadmap:falar after-roadmap:meu after-roadmap:nos after-roadmap:passar after-roadmap:pedir after-roadmap:piorar after-roadmap:sabendo after-roadmap:sair after-roadmap:voce alguem_mais alguem~le as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao cartao_$
certeza_que certeza~eh chefe coisa- coisas com_essas compartilham_as com~informacoes consegue_ver consegue~o consent:? consent:a consent:como consent:compartilham consent:contar consent:disso consent:entre consent:ficam consent:informacoes consent:medo consent:ne consent:nos consent:numero consent:qual consent:seguro conta- contar~banco conto_? contra contra_mim contra~? conversa conversa_?
da_para dado dados_? dados_depois dados_para dados~terceiros da~excluir da~senha de_bandido de_confianca debts:seguro debts:vai depoi- depois depois_$ de~informacao disso do~cpf eh_a espos- esposa esposa_consegue esposa~ver essa_conversa essas~? essa~? excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho_? gente_conta
gente~? golpe~eh incomes:aqui incomes:le incomes:que informacao informacao_$ informacoes_? isso_aqui isso_contra isso_eh isso~entre isso~mim isso~salvo le_essa le~conversa livre_de mais~essa mao_de mao~bandido marido_vai marido~ficar medo_de meu meu_cartao meu_numero meu_score meus_dado meus~? meu~fica mexer minha_casa minha_esposa minha_familia minha~consegue na_mao nao_pode nao~cair nao~saber
na~de numero_$ os_dados os~depois o~te para_excluir para_terceiros para~os passam_meus passam~dados passar_informacao por_aqui por~quer precisa_da precisa~minha que_quer que_te quem~isso quem~o quer~quanto que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber_quanto saber~eu sair salvo salvo_onde seguro_mesmo tem_certeza tenho~de ter terce- terceiros terceiros_$
usar~contra vai_cair vai_ficar vai_vazar vai~isso vai~sabendo vao_contar vao_usar vao~isso vao~meu vazar_isso vazar~aqui vendem_o vendem~que ver_o voce~as voce~o voce~para voce~saber`,
    '3': `?incomes ^_minha ^_ninguem ^_quem a_gente after-roadmap:apagam after-roadmap:banco after-roadmap:casa after-roadmap:contar after-roadmap:excluir after-roadmap:ficam after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:score after-roadmap:sei after-roadmap:ter alguem_vai alguem~saber apagam aqui banco banco_ve banco~o boa_ou boa~fica casa_$ certe- certeza coisas_por coisas_que
coisas~aqui coisas~eu como_sei com~que confianca confianca_$ consegue consent:alguem consent:apagar consent:banco consent:casa consent:com consent:cpf consent:dados consent:de consent:deus consent:escrevo consent:essas consent:informacao consent:livre consent:meus consent:onde consent:passam consent:passar consent:quem consent:querem consent:quiser consent:se consent:seguros consent:ve consent:ver
consent:verdade conta_? conta_do contar_? contar~quem conta~banco conto conve- das_minhas das~dividas de_boa de_golpe de_verdade debts:contar debts:essas debts:mas debts:que debts:saber debts:vao depois_? deus_me deus~livre de~minhas de~ou de~voce dinheiro_$ duvida_se eh~mesmo em_duvida entre~? escrevo_aqui escrevo~? essas_coisas essas~que estou_em estou~duvida eu_contar exclu- falar falar_de
falar~boa falo_? fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~essas ganho_$ grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:coisas incomes:e incomes:fica incomes:ganho incomes:quer incomes:saber incomes:se incomes:vao incomes:voce informacoes_$ isso_nao isso~golpe mao marid- marido marido_nao me_livre meu_banco meu_marido meu~? meu~nao meu~ne
meu~vai meu~ve me~de minha_senha minhas~por minha~do minha~vai nao~sujar ninguem_vai ninguem~saber nome_ne nos_? numer- numero onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco para_que passar_cpf passar_minhas passar~? passar~coisas pedir~cpf porqu- porque posso~de precisa_passar quanto_eu que_a que_escrevo que_vao que_voce quem quem_? quer~disso que~contar que~fazer
que~quer que~querem saber_das saber_disso saber_ne saber~? saber~minhas sao score se se_eu se_voce seguro_? sei~eh te_conto tem~que te~? usar_isso vai_contar vai_pedir vai~das vai~na vai~ne vai~para vao_fazer vao_ligar vao_ver vao~com vao~minha vao~no ver ver_minha ver~conta voce_apagam voce_fazem voce_quer voce_querem voce_vai voce_vao voce~com voce~contar voce~ver`,
    '-3': `,_vai ,~me ?debt-kind ?income-source ?~eh ^_de ^_falar after-roadmap:estou banca banca_isso banca~aqui banco_? boto boto_no cobra- com_isso consent:, consent:tua eh_do eh_isso eh_pago empresa estou_aqui estou~? eu_boto eu~no golpe_? golpe_isso income-source:de income-source:e incomes:me incomes:no me~? minha~? negoc- para_mim por~? que_estou quem_banca que~isso saber_que saber~estou sao_banco tua
vai_me vai~que voce_$ voce~banco voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de_onde e_eh eh~graca eh~ne eu~meus e~seguro graca graca_? voce_conseguiu`,
    '-5': `isso_vai isso~de isso~sujar`,
  },
  'ask:link': {
    '22': `link`,
    '20': `after-roadmap:link`,
    '18': `site`,
    '16': `o_link`,
    '15': `o_site`,
    '14': `after-roadmap:site link_$ paine- painel`,
    '13': `^_link tem~?`,
    '12': `after-roadmap:tem painel_$`,
    '10': `^_tem after-roadmap:imprimir after-roadmap:painel impri- imprimir o_painel site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador consent:o em_pdf grafi- manda pdf pdf_$`,
    '8': `^_manda abre after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha aplic- aplicativo aplicativo_$ computador_$ grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `after-roadmap:app after-roadmap:ver app_? consent:painel da_para entro no_link pagin- pagina quero~pelo site_nao vejo`,
    '6': `abre_$ after-roadmap:em after-roadmap:isso after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app como_entro ender- endereco expir- expirou grafico_$ internet_$ isso_na manda~link nao_consigo onde_vejo pagina_$ perdi~link tela tem ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde a_pagina abrir after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:entro after-roadmap:internet after-roadmap:no cade cade_o cade~link consent:site consigo consigo_abrir internet isso_em isso~pdf link_do me_manda nao~abrir no_site onde~isso pelo perdi_o vejo_isso ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:endereco after-roadmap:expirou aquel- aquele_negocio aquele~para carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:como consent:endereco consent:link consent:nao consent:no consent:novo consent:perdi consigo~a da_erro da~no da~ver de~aquele endereco_? entro_naquela
entro~tela era~site erro erro_no erro~link expirou_o expirou~acesso gera gera_outro inter- link~plano manda_de manda_o manda~novo me_passa mesmo_? meus_numeros mexer_no me~o nao_carrega naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso outro outro_$ o~venceu para_clicar passa_o passa~site perdi quero_ver quero~no
quero~o sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `,~endereco :manda :pagina :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:abre after-roadmap:entrar after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:passa after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquele como_vejo computador_, computador~qual consent:abre consent:entro consent:outro consent:qual consent:tela
consi- da_pagina de_novo do_plano entrar entro_no era_o expirou_$ fica_o fica~painel graficos link_nao link~pagina mais_, me~isso nao~entrar negocio novo o_endereco onde onde_fica o~de o~mesmo painel_nao painel~abre para_ver passa qual_endereco qual_era qual_o qual~o tem_um vejo_o vejo~painel venceu venceu_$`,
    '-3': `after-roadmap:roteiro o_plano rotei- roteiro tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '8': `pagar~minimo`,
    '7': `pagar_o`,
    '6': `debts:minimo minimo_, rates:minimo so~minimo`,
    '5': `after-roadmap:so levan- levando minimo_? so_o`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:levando after-roadmap:pagar after-roadmap:resolve cartao_adianta cartao~? da_fatura do~adianta eu~so fatur- fatura minimo_ou minimo_resolve ou_nao o~ou o~resolve pagar pagar_so pagar~o pago_o pago~minimo probl- problema resolve so~valor`,
    '3': `,_tem ,~mal :pagar ^_pagando ^_pago adian- after-roadmap:atraso after-roadmap:fatura after-roadmap:ou after-roadmap:problema after-roadmap:ruim atraso_$ do_cartao embai- embaixo faco_isso levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~fatura minimo~mes minimo~tem no_minimo no~, ou ou~? o~? rates:? resol- resolve_? ruim se~so so tem_mal tem~? tem~ir
vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `dividas_$`,
    '10': `after-roadmap:dividas anoto- anotou falei falei~NAME quais`,
    '9': `^_quais a_lista devo divid- falta~NAME ja_te minhas_dividas quanto_falta`,
    '8': `^_resumo after-roadmap:cada after-roadmap:falei after-roadmap:minhas cada da_NAME eu_devo eu_ja lista_$ para~eu quanto_ainda resumo_das resumo~dividas voce_anotou`,
    '7': `NAME_? after-roadmap:ai after-roadmap:anotou after-roadmap:quais after-roadmap:ver debts:dividas debts:eu devo~cada dividas_eu falei_da falta falta_da ja~da me_mostra minha- minhas mostr- mostra no_NAME para_cada para_quem quanto~da quanto~devo quem_eu rates:NAME rates:dividas rates:eu resum- resumo te ver_a voce_tem`,
    '6': `^_le ^_quantas ^_quanto after-roadmap:devo anota- anotado as~que confe- conte- contei da~? debts:falei divida_no dividas~tenho eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce passe- passei passei_$ quais_contas quais_eu quais~ja quant- quantas_dividas quantas~eu que_voce quero_ver quero~a que~tem rates:falei te_passei tem_anotado voce~ai voce~anotado`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai ai_se ainda_devo ainda~no ai~anotou anotado_ai anotou_tudo cada~com confere confere_ai confere~se contas da~lista debts:NAME debts:ja devo_mesmo devo_na devo_para devo~NAME dividas_que divida~NAME do~? esta_minha esta~divida eu~contei eu~mesmo falei_$ falei_? falei_do falta- ja ja~falei ja~passei le
lembra_para lembra~quem maris- marisa mesmo_$ minha_lista mostra_cada mostra~divida na~mesmo para~banco quais~eu quantas quanto quanto~para quem~devo que~devo rates:devo rates:ja se_anotou se~tudo sumiu sumiu_da te_falei tem~ai te~do`,
    '4': `,~por :entendi NAME ^_ja ^_recapitula after-roadmap:ficaram after-roadmap:mesmo after-roadmap:passei after-roadmap:quem after-roadmap:resumo after-roadmap:voce ai_? alguma_que alguma~eu anotou_a anotou~da as_dividas cada_divida com~valor conta- contas_eu contas~falei contei_$ das_dividas debts:ai debts:anotou debts:devo debts:quais debts:quanto debts:quem devo_$ divida_com divida~o do_NAME
esta_faltando esta~alguma eu~devendo eu~na falta_para faltando faltando_alguma faltando~que ficar- ficaram lembra me_lembra mesmo me~o me~para mim_as mim~dividas mostra_o mostra~que para~as quanto_esta quanto~minha quem quem~estou que~anotou que~falei que~ja rates:das rates:quanto recap- recapitula recapitula_minhas recapitula~dividas tenho_$ valor_$ ver voce~a`,
    '3': `,_loja :? :NAME :para :quanto ?rates ^_cade ^_me ^_mostra ^_para ^_ver after-roadmap:NAME after-roadmap:anotado after-roadmap:confere after-roadmap:contas after-roadmap:contei after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:le after-roadmap:lembra after-roadmap:sao ai_$ ai_na ainda ai~lista algum- alguma anotado_, anotado~loja a~das banco_$ cade cade_a cade~lista com_o
conferir_as conferir~contas contas_que contas~te credo- credores credores_ai credores~na da_minha debts:anotado debts:cada debts:das debts:lista debts:mostra debts:que debts:te debts:voce devendo_$ devo_no dividas~eu estou_devendo eu_estou eu_tenho eu~? fala_tudo fala~que lista_? lista_das loja_por loja~loja meus_credores meus~ai minha_divida na_NAME na_lista nao_entendi nao~quanto o_valor o~eu
para_mim por_loja quais_dividas quais~voce quem_sao quem~meus que~passei rates:ai rates:anotou rates:as rates:da rates:quais rates:que rates:voce sao sao_meus sao~credores tem_ai voce`,
    '-3': `^_as ^_da after-roadmap:quitei after-roadmap:sair eu~devo eu~no geral quanto_eu quanto~ainda quero_sair quite- quitei`,
    '-4': `after-roadmap:total divida_$ sair sair_das sair~dividas total`,
    '-5': `after-roadmap:das no~?`,
    '-6': `das_minhas das~dividas`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_cpf meu_nome`,
    '7': `after-roadmap:se como_consulto consulto consulto_meu cpf cpf_$ meu_score negat- olho onde_olho score se`,
    '6': `^_onde after-roadmap:estou after-roadmap:meu after-roadmap:nome after-roadmap:olho after-roadmap:onde estou_? estou~na estou~spc no_spc nome nome_esta no~ou onde ou_nao ou~estou saber_se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde ^_sera after-roadmap:cpf after-roadmap:score como_descubro como~meu debts:meu descu- descubro estou_no meu~esta mostr- mostra na_praca nao_estou nao~? no_serasa onde~meu overdue:se praca que_meu que~nome score_$ se_meu sera~meu vejo worry:se`,
    '4': `?_consegue ?~ver after-roadmap:descubro after-roadmap:saber after-roadmap:vejo ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram como~olhar como~se consegue~? consultar consultar_meu consultar~nome consulto~score cpf_para cpf~mim da~consultar de_graca debts:nome descubro_se descubro~estou esta_limpo esta~? esta~serasa estou estou_negativada estou_sujo estou~? eu~se graca
limpo_? meu meu~ainda meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca nome~no no~? olhar_meu olhar~cpf onde_vejo onde~se overdue:como overdue:estou overdue:meu para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra queria_saber queria~se quero_saber quero~se restr- restricao saber saber~estou score_sem
score~pagar sem_pagar sera sera_que seras- serasa serasa_? serasa~consegue se~meu se~negativada se~sujo sujo sujo_na sujo~praca tem~voce vejo~meu ver_? voce_olhar voce~meu worry:como`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:negativado after-roadmap:praca after-roadmap:sera after-roadmap:spc after-roadmap:ver ai_para ai~mim app as~do botaram_no botaram~serasa coisa_no coisa~meu como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue consegue_ver da_para debts:? debts:cpf
debts:esta deu_restricao deu~, de~se disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado eu_estou foi_que foi~me fui_comprar fui~e graca_? graca_se me_botaram me_negativou meu~de meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde o_registrado olhar olho_? onde_confiro onde~? ou overdue:? overdue:cpf
overdue:mostra overdue:ou overdue:sujo o~serve pagar_$ para_mim para_que para~? para~se que_deu que_me quem_foi quem~que queri- queria que~mostra que~negativou que~restricao que~sei registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem sei_se sei~foi sei~me serve serve_para serve~que se~botaram se~coisa se~cpf se~nome sujar- sujaram sujaram_meu sujaram~nome
tem_coisa tem_como tem~no ver verif- verifica verifica_ai verifica~para worry:? worry:consegue worry:mim worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa`,
    '11': `after-roadmap:limpa limpo nome`,
    '9': `^_limpa meu_nome`,
    '8': `after-roadmap:limpo como_limpo limpo~nome o_nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:sai como~meu do_spc fica limpo_meu na_hora sai_do`,
    '6': `dias em~dias fica_no hora limpar~nome limpa~nome na~? quand- quando quantos_dias serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:dias after-roadmap:na after-roadmap:spc continuo continuo_negativado continuo~, credito_de credito~novo do_serasa e_continuo em_quantos eu_pagar eu_ter e~negativado ja_limpa limpa- limpar meu~sai negativado negativado_, negativado~por nome_sai nome~que novo_? pagar~do paguei_e paguei~continuo para_limpar para~ter quando_$ quando_? quant- quantos seras-
serasa tiro worry:nome worry:quando`,
    '4': `,_por :como :limpo :no :nome :serasa ^_como ^_paguei a_ficar a_primeira acordo acordo~nome after-roadmap:depois after-roadmap:limpar after-roadmap:meu after-roadmap:quantos a~bom bom_quando bom~? cartorio_depois cartorio~de como_faz como_tira como_tiro como~o conti- cpf cpf_volta cpf~a de_novo demor- demora depoi- depois depois_de depois~pagar do~depois eu~credito faco_$ falta_para falta~eu faz_$
fica_sujo ficar_bom ficar~quando fica~ate limpa_$ limpa_o limpar_meu meu~fica meu~o meu~volta negat- nome_$ nome_? nome_fica nome_limpa nome_o nome~quanto novo o_protesto overdue:? o~faco o~falta pagan- pagando para_eu para~o por~? primeira protesto protesto_do protesto~cartorio quando_meu quando~nome quanto~fica quanto~para que_faco que_falta quero~meu quero~nome sai~serasa se~pagar spc_?
sujo_ate sujo~quando tempo_para ter_credito ter~de tira~protesto tiro~nome volta_a volta~ficar worry:como`,
    '3': `,~que :meu :tiro ^_em ^_pago ^_quanto ^_se acord- acordo_e acordo_o acordo~ja after-roadmap:continuo after-roadmap:cpf after-roadmap:demora after-roadmap:faz after-roadmap:negativado after-roadmap:pagando after-roadmap:quando after-roadmap:serasa after-roadmap:tempo ate_quando carto- cartorio como credi- credito demora_para demora_quanto demora~limpar demora~para depois_que depois~eu dias_sai
dias~do do_acordo do_cartorio do~? do~e e_ja e~limpa e~nome fica_limpo ficar ja~? limpa_? limpar_o meu~do no_spc nome_demora nome_do nome_em nome_limpo nome~do nome~spc nome~sujo o_acordo overdue:do overdue:e o~demora o~limpa pagando_o pagando~acordo pago_a pago~primeira por_que primeira_do primeira~acordo prote- quanto quanto_para quantos~sai quanto~sair que_? que~para quitei_, quitei~e sair_?
tempo~limpar ter tira tira_o tiro_meu worry:acordo worry:do worry:faco worry:limpa worry:limpo worry:meu worry:quanto worry:que worry:sai`,
    '-3': `que~nome`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '17': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$`,
    '11': `^_como after-roadmap:parcelar desconto desconto_$ parcelar`,
    '10': `parce- quero_renegociar`,
    '9': `^_bora ^_consigo como pedir quero~um`,
    '8': `acord- acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora como~a consigo desco- desconto_? divida_$ para_parcelar`,
    '7': `^_da ^_quero acordo_$ after-roadmap:acordo after-roadmap:baixar ajuda_a baixa- baixar com~NAME dimin- o_NAME por_onde`,
    '6': `a_negociar after-roadmap:divida after-roadmap:negocia after-roadmap:quero bora_negociar como_negocio como_peco conversar~a da_para da~parcelar falo_para me_ajuda me~a negocia negocia_isso negociar_o onde~a para_negociar para_renegociar posso_pedir`,
    '5': `,_por ,~onde a_divida after-roadmap:ajuda after-roadmap:com after-roadmap:conseguir after-roadmap:dao after-roadmap:fazer after-roadmap:fechar after-roadmap:sera ajuda ajuda~negociar baixar_o banco_? com_a com_banco como_diminuir como_que consi- conversar_com dao eles_renegociam eles~se essa_divida eu_pedir fazer fazer_acordo fechar fechar_com jeito jeito_de negociar_, negociar~me offers:como
para_baixar para~desconto pedir_? pedir_desconto propor propor_um quero_propor que~desconto renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_nunca ^_sera ^_vamos a_fazer a_parcela acordo_, acordo~por after-roadmap:conversar after-roadmap:essa after-roadmap:faco after-roadmap:nunca after-roadmap:parcela after-roadmap:pena after-roadmap:vamos ajuda~fazer alivi- aliviarem aliviarem_? bagac- bagaca bagaca_$ barga- barganha barganha_com barganha~banco bora~essa chora- chorar com comeco~negociar como~desconto
conseguir conversar debts:eles diminuir_a e_pagar eh~se eles eles_aliviarem eles~? em~vezes ensin- ensina ensina_$ essa_bagaca eu_falo eu~? e~# falo~renegociar fazer_um fecha- fiz_acordo fiz~, me_ensina negociar_? negociar_essa negociar~a negociar~bagaca negocio_com negocio~o nunca_fiz nunca~acordo offers:? offers:negociar offers:para offers:quero offers:um onde_vai onde~? o~falo pagar_# pagar~por
para_conseguir para~aliviarem para~com para~essa parcela_$ parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles por~vai propor~trato que_falo que_se quem~falo quero_fazer que~barganha que~isso renegociar_? se_barganha sera sera_que se~com tem_como tenta- tentar trato_para trato~banco um~com vai_? valor_com`,
    '3': `#_x :ajuda NAME_? NAME_da NAME_em NAME~# ^_com ^_eles ^_vale a_financeira a_loja a_pena acordo_com after-roadmap:a after-roadmap:chorar after-roadmap:da after-roadmap:diminuir after-roadmap:isso after-roadmap:jeito after-roadmap:para after-roadmap:pega after-roadmap:posso after-roadmap:propor after-roadmap:tentar after-roadmap:trato after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para
a~com a~em baixar_isso cartao_$ certo_de certo~chorar chorar_um chorar~desconto com_eles com_o com_quem como_eh como~para como~que com~? com~eu com~financeira conse- consigo~o da~baixar da~conversar de_ajuda de_chorar de_parcelar debts:? debts:com debts:como debts:jeito debts:se de~com de~isso de~um diminuir divida e_baixar eh_que em~x e~isso fazer~acordo financeira_$ financeira_e
financeira~baixar isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar_com novo_com novo~o nunca nunca~na o_cartao o_jeito o_melhor offers:acordo offers:eles offers:me offers:onde offers:propor offers:trato onde onde_comeco onde_que o~certo para_banco para_eles para~em para~na parcela parcelar_isso parcelar~de pedir_para pena por~comeco
por~que preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quero quero_tentar quero~essa que~gente tem_jeito tentar_negociar vale_a vale~pena vamos vezes vezes_$ x x_de x~#`,
    '-3': `after-roadmap:converso after-roadmap:nao baixar_mais converso converso_com de_desconto denun- falo_com financeira_? ja mais_? nao_quiseram para~mais quise- quiseram quiseram_negociar`,
    '-4': `^_ja como~o falo~o nao_quero o_acordo`,
    '-5': `after-roadmap:ja como_falo`,
  },
  'ask:negotiation-fair': {
    '15': `feira- feirao`,
    '11': `mutir- mutirao`,
    '10': `after-roadmap:feirao desen- desenrola desenrola~? o_feirao`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola eh~feirao mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou negociacao offers:? o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao ^_onde after-roadmap:aquele ainda ainda_? ano_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh feirao_$ feirao_? ir ir_no ir~feirao negoc- no_feirao offers:desenrola offers:mutirao quando_eh tem_aquele tem~desenrola vai_ter`,
    '4': `^_vai a_semana acontece_esse acontece~feirao after-roadmap:serasa after-roadmap:voltou ajuda_? banco~ja central_ja central~passou compensa_ir compensa~no debts:mutirao do_procon eh_furada eh_o eh_quando eh~ou esse_ano esse_feirao feirao_de feirao_eh feirao_limpa feirao_para feirao~divida feirao~furada feirao~negociar feirao~nome furad- furada furada_ou furada~ajuda limpa~compensa mutirao~procon
negociacao_do negociacao~banco negociar_? nome_compensa nome~? o_mutirao offers:o onde_acontece onde_eh onde~esse onde~o ou_ajuda para_negociar passou_? procon_eh procon~quando quando~o semana_de semana~negociacao seras- serasa ter`,
    '3': `?_ainda ?~posso ^_espero ^_mutirao acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:eh after-roadmap:fila after-roadmap:ir after-roadmap:negociacao after-roadmap:ou after-roadmap:praca after-roadmap:ter ainda_posso ainda~entrar ano aquele~do banco_central bom_mesmo bom~? central compensa_? da~ir de_divida debts:? desconto_de desconto~verdade
desenrola_acabou de~do de~tem do_banco do~central do~na eh_bom entra- entrar entrar_? esper- espero espero_o espero~feirao esse~? esse~de feirao_pela feirao~internet fila internet_? ja_passou ja~? limpa limpa_nome mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar no_mutirao no~? no~de no~pela offers:ainda offers:ano offers:do
offers:eh offers:esse offers:negociacao offers:no offers:onde offers:tem offers:ter onde ou~? ou~so o~acabou o~para para_ir para~no passo- passou pela_internet pela~? posso_entrar praca proco- procon quand- quando quando_? seman- semana serasa_eh serasa~bom tem_desconto ter~esse verdade_?`,
    '-3': `debt-kind:nome nome_$`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago e_agora onde proxi-`,
    '12': `qual qual_$`,
    '11': `^_e after-roadmap:e after-roadmap:fazer agora pago passo proximo_passo`,
    '10': `agora_$ proximo`,
    '9': `after-roadmap:comeco after-roadmap:proximo esse_mes fazer mes_$ passo_$`,
    '8': `^_voltei a_gente after-roadmap:passo after-roadmap:voltei eh~pagar me~o primeiro primeiro_$ volte- voltei`,
    '7': `after-roadmap:faco after-roadmap:gente after-roadmap:mes after-roadmap:primeiro after-roadmap:proxima after-roadmap:tenho caiu_o combi- comeco desse_mes em_qual faco fazer_$ gente jogo jogo_em jogo~qual mes o_que o~faco pago_qual pago_quem por_onde prime- que_faco que~fazer`,
    '6': `^_pago a_proxima after-roadmap:caiu after-roadmap:caminho after-roadmap:das after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:quais a~parou camin- caminho comec- comeco_$ desse essa_, gente_parou lembra~que o_caminho onde_a onde~gente o~a o~das o~falta pago_primeiro pedra- por_qual por~eu proxima que_falta quem_$ que~gente`,
    '5': `#~, ,_e ,_jogo ,~onde :faco ^_por ^_quais after-roadmap:aqui after-roadmap:coloco after-roadmap:lembra after-roadmap:pagamento after-roadmap:pagar after-roadmap:parou after-roadmap:quem after-roadmap:recebi after-roadmap:tarefa agora_? caiu coloc- coloco comeco_por diz~que e e_depois e_esse eh_melhor esta_, estou_com eu~agora e~, e~mes ja~e lembra me_da me_lembra mes~o o_dinheiro o_proximo
onde_coloco orien- o~passo pagam- pagamento pagar_esse pagar~mes pago_agora paguei_e paguei~agora para~vai parou quais qual_a qual~pago qual~primeiro qual~proximo que_a que_fazer que~agora taref- tarefa tenho_que vai_o vai~dinheiro`,
    '4': `,_me :o :passo :primeiro :proximo :qual NAME_ou ^_amanha ^_comeco ^_qual ^_terminei after-roadmap:, after-roadmap:amanha after-roadmap:desse after-roadmap:diz after-roadmap:essa after-roadmap:falta after-roadmap:melhor after-roadmap:que after-roadmap:quito after-roadmap:semana after-roadmap:terminei agora_, amanh- amanha aqui_, caiu~salario comecar_$ confirm-change:desse confirm-change:mes
confirm-change:o confirm-change:quero confirm-change:ver dai_, das de_pagamento depois_? devo~primeiro dia_de dia~pagamento dinhe- dinheiro diz_o do_mes eh_dia eh_para eh~de eh~proxima essa~e esse esta~e eu_faco eu~esse faco_agora faco~? ja_paguei me_diz me~do no_plano no~? o_passo onde_$ onde_? onde_comecar onde_comeco ou~NAME o~desse o~fazer o~pago pagamento_, pagar pagar_$ para_quem parou_$
plano_? ponho por~comecar por~comeco primeiro_? qual_? qual_eu qual~a que_pago quero_ver quero~o que~faco que~para que~primeiro quito recebi recebi~, tenho_# tenho~aqui terminei vem_agora vem~no ver_o`,
    '3': `#_na #_real #~esse #~mao ,_nem ,~em ,~sei :onde :que ?after-roadmap NAME_primeiro NAME~? NAME~o ^_caiu ^_esse ^_feito ^_me ^_o ^_pagamento ^_para ^_recebi after-roadmap:cada after-roadmap:dai after-roadmap:depois after-roadmap:dia after-roadmap:mao after-roadmap:me after-roadmap:o after-roadmap:por after-roadmap:puxo after-roadmap:salario after-roadmap:vai cada_um coisa coisa_, coloco_o com_#
com_um com~na dai debts:coisa debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui dinheiro_que diz do_que do~eh eh_a eh~coisa essa_semana esse~? estou~# eu_comeco eu_pago eu~primeiro e~? faco_$ faco_o faco~que falta fio hoje_, hoje~o jogo_onde jogo~? jose lembra_o mao_, mao~jogo melho- melhor mes~jogo muita na_mao na~, o_salario onde_eu onde_vai onde~o o~primeiro o~tenho pago_?
pago_para pago~NAME pago~agora paguei_essa para_cada para_fazer para~um proxima_$ puxo qual_boleto qual~proxima quanto_pago quanto~para que_tenho quem quem~? que~hoje que~que real real_esse real~mes salario~o sei_por sei~onde seman- semana semana_? sobrou_dinheiro sobrou~real tenho~pagar termi- um_dinheiro um~aqui`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:demitido after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:quero after-roadmap:sem after-roadmap:todo after-roadmap:total demit- demitido eh_o fui fui_demitido maxim- maximo maximo_que meu_plano o_maximo o_meu o_total por_mes por_que qual~maximo qual~o qual~total que~eu total voce`,
    '-4': `after-roadmap:nao de_pagar mes_eu onde~a pago_$`,
    '-5': `#~mes qual_o`,
    '-6': `?_o ?~que after-roadmap:voce agora~o o~voce que_voce voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu ^_fizeram apareceu assin- como~? empre- emprestimo~eu eu_que eu~peguei fui~que meu_cpf nao_pedi que_peguei`,
    '5': `^_caiu ^_clonaram after-roadmap:emprestimo clona- clonaram clonaram_meu cobrando compra_nao comprar comprar_$ compra~fui contratei contratei_$ cpf cpf_para cpf~comprar debts:meu debts:nao dinheiro_na dinheiro~minha divida divida~meu emprestimo_que essa_compra estao_me estao~cobrando eu_$ eu~fiz fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_nome meu~para na~conta nunca offers:divida
offers:nao para_comprar pegue- peguei peguei_isso que_nunca que~contratei sem_eu um_emprestimo um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ^_assinaram ^_essa abri abri_$ abrir~e after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram apare- apareceu_emprestimo apareceu~que assinar assinar_nada assinaram assinaram_por assinaram~mim a~ficou botar- botaram botaram_de botaram~fiador caiu caiu_dinheiro caiu~na cartao_e cartao~a clonaram~cartao cobra- compra conta_e conta~dever conta~nao conta~nunca contr- de_fiador
debts:essa debts:fui descontam dever_$ de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh documentos documentos_para documentos~abrir e_dever eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh essa eu_assinar eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meu_beneficio meus_documentos meu~e me~de
mim_um mim~emprestimo minha_conta minha~que na_minha nao_fiz nao~minha nome nunca_abri offers:essa offers:meu offers:que para~conta pedi por~um que_nao que~abri que~isso que~nao que~pedi sem~assinar uma~que um~, usaram_meus usaram~documentos`,
    '3': `,~cancelo ,~provo ^_descontam abrir abrir_conta abriu abriu_cartao abriu~no after-roadmap:conta after-roadmap:contratei after-roadmap:cpf after-roadmap:essa after-roadmap:fizeram after-roadmap:nao after-roadmap:nome alguem_abriu alguem~cartao bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um beneficio~negocio beneficio~nunca cancelo cancelo_? cartao_no cartao~meu
cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comig- comigo comigo_$ como_cancelo como_provo comprei_nessa comprei~loja consignado_no consignado~meu conta debts:apareceu debts:clonaram debts:contratei debts:divida debts:e debts:emprestimo debts:eu debts:no debts:nome debts:que debts:reconheco debts:usaram descontam_do descontam~meu dever disse~alguem docum-
do~beneficio e_a e_estao eh~, emprestimo_feito emprestimo~meu emprestimo~por essa_cobranca essa~, estao eu_nao e~divida feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja_e loja~estao meu_cartao meu_sobrinho meus~para meu~disse meu~fez meu~um me~uma minha_, minha~como nada_$ nao_contratei nao_eh negocio_que negocio~nao nessa_loja nessa~e no~beneficio nunca_comprei
nunca_contratei offers:conta offers:emprestimo offers:eu offers:fui overdue:meu overdue:no overdue:sem para_abrir pedi_$ por_bandido por_mim por~no provo provo_? que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem~consignado um_consignado um_negocio uma_conta`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecho vanta-`,
    '14': `fecha- vantajoso`,
    '13': `aceit-`,
    '12': `aceito compensa vantajoso_$`,
    '11': `^_aceito ^_compensa after-roadmap:aceito after-roadmap:fecho bom compe- fecharia fecharia_$ fecho_? offers:? propo- voce_fecharia`,
    '10': `?offers aceito_? acha after-roadmap:vantajoso compensa_? eh_vantajoso fechar ofert-`,
    '9': `^_voce aceitar after-roadmap:compensa after-roadmap:fechar eh_bom offers:fecho`,
    '8': `^_devo ^_seria after-roadmap:bom boa bom_negocio desconto eh~negocio fecho_com fecho~eles mais_? offers:ou offers:vantajoso ou ou_nao pego proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `^_quais aceitar_$ aceitaria aceitaria_? acord- after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:ou after-roadmap:proposta baixar_mais boa_? bom_$ com_eles eh~boa essa_oferta essa_proposta esta~? eu_tenho negocio oferta offers:bom offers:eh para~mais propostas quais uma_boa voce_aceitaria voce~?`,
    '6': `^_eh ^_pego ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta acordo after-roadmap:? after-roadmap:acordo after-roadmap:eh after-roadmap:negocio after-roadmap:pego ai_? baixa- baixar baixar~? bom_esse bom~desconto compensa_aceitar da~baixar desconto_para desconto~mim devo_fechar eh_boa eh_uma esper- essa~eh esse_acordo esse_desconto esse~esta esta_justo esta~esse fechar_o justo
justo_? largo largo_? melho- ofertas ofertas_eu ofertas~tenho offers:compensa offers:voce ou_largo o~acha para_baixar pego_ou pego~largo pena proposta_ai proposta_eh proposta~? quais_ofertas que_acha tem_proposta tem~ai uma~? valor~justo voce_acha voce~bom vou~o`,
    '5': `aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo_$ after-roadmap:devo after-roadmap:essa after-roadmap:largo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria after-roadmap:voce a~aceitar da_proposta desco- desconto_eh desconto~bom devo devo_aceitar devo~? devo~o eles_$ esperar_? esse_valor eu_esperar fechar_? fecho_ou fecho~nao mim_? nao_fecho negocio_$
o_acordo o_desconto offers:aceitar offers:aceito offers:acha offers:boa offers:desconto offers:esse offers:esta offers:proposta offers:seria ou~fecho para_mim pena_a pena_aceitar pena~proposta proposta_$ propostas_eu propostas~tenho quais_propostas que~da se~esperar tem_desconto vale vale_a vale~pena valor_esta`,
    '4': `?_$ ^_essa ^_presta aceitar_a aceitar~proposta acordo_da acordo~NAME after-roadmap:baixar after-roadmap:esperar after-roadmap:justo after-roadmap:pena after-roadmap:tenho alguma_oferta alguma~para a~a desconto_$ duvida_se duvida~pego esperar espero espero_$ esta_bom estou~duvida fechar_ou fechar~espero fecho_$ furada_esse furada~acordo melhor melhora melhora_se melhora~eu na~se negoc- oferta_$
oferta_? oferta_para oferta~mim offers:devo offers:essa offers:pego offers:pena offers:quais offers:tenho offers:vale ou_espero ou~? pego_esse pego~acordo posso_fechar posso~ou prest- presta presta_essa presta~oferta proposta~boa que_melhora que~esta que~se se_pego sera~melhora se~esse tem~oferta vantajoso_para vantajoso~mim voce vou_fechar`,
    '3': `^_acha ^_desses ^_tem a_proposta a_vista acha~vale acordo_? acordos acordos_qual acordos~eh after-roadmap:da after-roadmap:esse after-roadmap:esta after-roadmap:mais after-roadmap:melhor after-roadmap:melhora after-roadmap:mim after-roadmap:presta after-roadmap:tem after-roadmap:vale after-roadmap:valor after-roadmap:vista algum_desconto algum~rolando a~ou boa_$ boa_essa boa~proposta bom~? com~?
deram_esta deram~bom desconto_rolando desconto~deram desconto~para desse- desses desses_dois desses~acordos dois_acordos dois~qual duvid- duvida eh_furada eh_justa eh~essa eh~esse eh~melhor eh~para eles_? essa essa~? esse estou_na eu~? furad- furada justa justa_? melhor_? mim na_duvida negocio_? o_melhor offers:baixar offers:fechar offers:mim offers:negocio offers:oferta offers:propostas
offers:tem para~? posso~a proposta_da proposta~NAME proposta~justa qual_das qual_eh qual~o que_deram que~fechar rolan- rolando rolando_para rolando~mim tem_alguma tem~desconto tem~para vale_fechar vale~com valor vista vista_ou`,
    '-3': `^_se aceitam aceitarem aceitei after-roadmap:aceitam after-roadmap:aceitarem after-roadmap:consignado after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito consi- consignado demai- demais desconto_? eh~? minha_proposta negociar offers:feirao offers:vou por_mim voce_eh vou_aceitar`,
    '-4': `a_da aceito_a aceito~da a~NAME offers:NAME que~? vou~com`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja`,
    '8': `after-roadmap:quanto quanto_ja quanto~ja`,
    '7': `ja~? que_ja`,
    '6': `^_quanto after-roadmap:ate after-roadmap:total ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quant- quanto total`,
    '5': `after-roadmap:paguei hoje_$ o_total quanto_que`,
    '4': `^_mostra after-roadmap:bem after-roadmap:embora after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei ate das_minhas das~dividas embor- embora eu~paguei eu~quitei foi_embora indo ja_foi ja_quitei mostr- mostra mostra_o mostra~que pague- paguei qual_o que~ja quitei_$ tudo~quanto`,
    '3': `,~ja ^_soma a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:desde after-roadmap:dividas after-roadmap:esses after-roadmap:foi after-roadmap:minhas after-roadmap:pago after-roadmap:qual after-roadmap:saiu after-roadmap:soma a~divida bem bem_? comecei consegui consegui_pagar de_tudo desde desde_que de~, dimin- esses hoje ja~a meses_$ minhas_dividas no_total no~?
o~ja pagar_? quanto_eu quanto_no quanto~total que~paguei quite- quitei saiu soma total_? tudo_,`,
    '-3': `after-roadmap:falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '10': `after-roadmap:essa after-roadmap:por`,
    '9': `^_por`,
    '8': `a_ordem after-roadmap:ordem ordem ordem_$`,
    '7': `after-roadmap:entendi entendi_a nao_entendi`,
    '6': `after-roadmap:antes entendi nao~a que~NAME que~essa`,
    '5': `^_porque after-roadmap:botou after-roadmap:ficou after-roadmap:frente after-roadmap:motivo after-roadmap:pela after-roadmap:porque after-roadmap:primeiro antes antes_? botou de_pagar enten- essa ficou frent- frente frente_? motiv- motivo motivo_de motivo~pagar na_frente o_motivo pela_NAME pela~? porqu- porque por~? por~essa prime- qual~motivo que_essa`,
    '4': `NAME_antes after-roadmap:NAME after-roadmap:logica after-roadmap:que after-roadmap:ultimo de~o essa_na essa_primeiro essa~? ficou_por ficou~ultimo logic- logica na~? pagar_o pela por por_ultimo por~a por~o primeiro que_? ultimo ultimo_?`,
    '3': `NAME_como NAME~primeira NAME~primeiro a_do a_maior after-roadmap:a after-roadmap:base after-roadmap:escolheu after-roadmap:explica after-roadmap:fim after-roadmap:maior after-roadmap:na after-roadmap:nao after-roadmap:primeira after-roadmap:ser after-roadmap:vem a~antes a~banco a~como a~ficou banco_? base_em base~que com_base comeca_pela comecar_pela comecar~NAME como_primeira deixo- deixou
depois_por depois~que de~essa do_banco escolheu escolheu_a escolheu~NAME essa_de essa_para essa~fim essa~pagar expli- explica explica_por explica~que e~base ficou_para ficou~depois logica_eh logica~essa maior maior_ficou maior~para me~por nao_comeca nao~pela o_NAME o~antes o~de pagar_essa pagar~NAME pagar~antes por~comecar primeira primeira_, primeira~e primeiro_$ primeiro_? qual_o que_a
que_logica que_o que_ser que_tem quem_escolheu que~que tem_que tem~ser ultim-`,
  },
  'ask:payroll-card': {
    '14': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `carta- cartao`,
    '7': `cartao_consignado como_saio eh_emprestimo`,
    '6': `after-roadmap:cartao after-roadmap:emprestimo after-roadmap:saio cancelo~cartao descontam_um do_rmc emprestimo_? o~consignado que_? rcc rmc_$ saio saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:nunca after-roadmap:rcc beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel eh~no margem~eh no_meu no~beneficio nunca rates:cartao reser- reserva reserva_de reserva~margem`,
    '4': `after-roadmap:cancelo after-roadmap:descontam after-roadmap:eh after-roadmap:inss benef- consignado consignavel debts:rmc desco- desconto_de do_extrato do_inss do~do eh_rmc eh~? eh~que emprestimo esse_rcc esse~do extra- extrato extrato_do inss inss~o marge- margem margem_consignavel meu_beneficio meu~? nao~nunca o_cartao que~rmc rcc_do rcc~extrato rmc_no rmc_todo rmc~mes rmc~meu um_tal um~de`,
    '3': `,_e ,_explica ,_que ,~agora ,~que KIND ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:como after-roadmap:desconta after-roadmap:tal agora_? anda anda_$ anos_e anos~a aposentadoria beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~? cartao~e cartao~folha cartao~ha cartao~nunca como_me como~livro
como~o consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:, debts:consignado debts:mes debts:nunca debts:o descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda e_agora e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh livro livro_desse
livro~desconto me_livro mes_no mes~meu meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_era que_nunca que~emprestimo que~usei rates:? rates:o tal tal_de todo_mes todo~no um_cartao usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '17': `consignado`,
    '15': `consi-`,
    '12': `after-roadmap:consignado`,
    '8': `^_consignado o_consignado`,
    '7': `credito_do credito~trabalhador do_trabalhador que~consignado trabalhador`,
    '6': `after-roadmap:trabalhador como_funciona debts:consignado emprestimo_que folha rates:consignado`,
    '5': `after-roadmap:credito after-roadmap:presta bom_? consignado_? consignado_que credi- credito descontado descontado_em descontado~folha eh~descontado emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado fazer~? folha_? funci- funciona funciona_o funciona~consignado incomes:consignado pena_? pode_fazer pode~consignado presta_? que_desconta
que_eh quem_pode quem~fazer que~emprestimo traba-`,
    '4': `^_credito after-roadmap:eh after-roadmap:funciona after-roadmap:melhor after-roadmap:pessoal apose- a~? clt_eh clt~como como~o consignado_do consignado_para consignado_privado consignado~clt consignado~inss desconta desconta_da desconta~aposentadoria eh_bom eh_como eh_consignado eh_emprestimo eh_melhor eh~? em_folha empre- em~? explica explica~consignado fazer inss_$ o_credito pessoal prest-
presta priva- privado privado_clt privado~eh rates:? trabalhador_eh trabalhador~bom vale_a vale~pena`,
    '3': `KIND a_pena acabei_de acabei~fazer after-roadmap:boa after-roadmap:ou after-roadmap:pena after-roadmap:tirar aposentado aposentado_? aposentadoria aposentadoria_$ boa_? bom cancelar_um cancelar~consignado cartao_eh carte- carteira cilad- cilada cilada_para cilada~aposentado clt como_$ consignado_eh consignado_tem consignado~acabei consignado~cilada consignado~juros da_aposentadoria de_fazer
debts:eh debts:emprestimo desco- do_inss eh_boa eh_cilada eh~emprestimo eh~para expli- explica_o incomes:? incomes:eh incomes:emprestimo incomes:o inss juros_menor juros~? me_explica melho- melhor menor_? me~o ou~? o~do o~eh o~tem pagar~eh para_aposentado pena pesso- por~o posso_cancelar posso~um que_acabei que~da que~esse que~na rates:emprestimo rates:fazer tem_juros tem~menor tirar um_consignado
vivem`,
    '-3': `?debt-kind cartao_consignado de_banco debt-kind:consignado debt-kind:eh do_consignado emprestimo_?`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '9': `after-roadmap:margem limit-`,
    '8': `after-roadmap:limite do_consignado limite`,
    '7': `descontar folha podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar ainda_para ainda~emprestimo benef- beneficio consignado consignavel do_meu do~salario em_folha margem_ainda margem_consignavel margem_do margem~para o_limite para_emprestimo quanto_do tenho_margem tenho~ainda`,
    '4': `,_existe ,~um a_porcentagem after-roadmap:do after-roadmap:pegar ainda a~maxima banco_pode banco~comer beneficio_$ comer comer_? consignado_$ consignado_? da_minha da~folha debts:? debts:margem descontam descontam_muito descontam~, descontar_metade descontar~do descontar~meu do_beneficio do~beneficio eh_$ eh_quanto emprestimo_? exist- existe existe_um existe~teto folha_$ folha_o folha~banco
incomes:do incomes:quanto inss_eh inss~quanto ja_descontam ja~muito limite_do margem~inss maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o muito_, muito~existe o~pode para~em pode_comer podem_pegar podem~metade porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh quanto_podem quanto~descontar salario_? tem~para teto teto_?
um_teto um~?`,
    '3': `,_tem ,~lei ^_qual after-roadmap:ainda after-roadmap:desconto after-roadmap:qual aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:do debts:quanto descontar_da descontar_do descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido estou- incomes:margem lei lei_que lei~limita
levam levam_quanto levam~no limita limita_? maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_banco o_contracheque ou_ja o~esta pegar podem~da pode~? qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `faco_portabilidade`,
    '10': `de_banco`,
    '9': `como~portabilidade`,
    '7': `after-roadmap:banco banco como_faco compr- faco minha_divida o_emprestimo outro outro_banco portabilidade_de`,
    '6': `after-roadmap:outro banco_o comprar consignado de~o levar levar_o mudar o~para para_outro para~banco`,
    '5': `^_portabilidade after-roadmap:comprar after-roadmap:faco after-roadmap:troca com~menor consi- credito_funciona credito~como de~funciona emprestimo financiamento funciona_como o_financiamento outro~? portabilidade~credito troca_de`,
    '4': `,~? :consignado :faco ^_levar ^_outro ^_troca a_portabilidade after-roadmap:consignado after-roadmap:mudar antigo_pode antigo~negar banco_? banco_antigo banco_para banco~juros banco~pode como_$ compe- compensa compensa_? compra compra_minha comprar_minha comprar~divida compra~divida consignado_$ consignado_? de_consignado de_credito debts:portabilidade divida_, emprestimo_de emprestimo_para
emprestimo~banco faco~de financeira_compensa financeira~? financiamento_para financiamento~outra funciona juros~? levar~financiamento me_ofereceram menor me~comprar mudar_o negar negar_a negar~portabilidade o_consignado ofereceram_comprar ofereceram~minha offers:banco outra_financeira outra~compensa o~antigo para_levar para_outra para~financeira pode_negar portabilidade_? posso~o rates:banco
rates:portabilidade troca`,
    '3': `,_eh ,~vantagem NAME~eh ^_posso after-roadmap:compra after-roadmap:contrato after-roadmap:divida after-roadmap:emprestimo after-roadmap:levar after-roadmap:menor after-roadmap:ofereceram after-roadmap:posso after-roadmap:quer after-roadmap:vantagem antig- antigo a~quer banco_mais banco~barato banco~minha banco~pagar barato barato_? cai_? canto canto_? consignado_de consignado~banco contrato credi-
credito custo_para custo~levar da~passar debts:banco debts:levar divida divida_para divida~banco divida~outro eh_vantagem eh~essa empre- emprestimo~outro emprestimo~um essa_mudanca essa~? eu_mudar exist- existe existe_transferir existe~o faco~do finan- funci- juros_cai levar~emprestimo mais_barato menos_juros menos~? meu_consignado meu_contrato meu~do minha~, minha~para mudan- mudanca mudar_a
mudar~divida ofereceram offers:de offers:mudar offers:portabilidade outro_canto o~cai o~de pagar~juros para_passar para~canto para~menos para~minha passar passar_minha passar~divida pode~a portabilidade_do portabilidade~emprestimo posso_trocar posso~meu que_da rates:? se~mudar tem_custo transferir transferir_o transferir~emprestimo trocar_meu trocar~consignado um_banco um~mais vanta- vantagem`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `prescreve`,
    '12': `after-roadmap:prescreve caducou caducou_?`,
    '11': `^_caducou ainda`,
    '10': `after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caducou divida`,
    '8': `after-roadmap:anos after-roadmap:prescreveu cinco cinco_anos ja_prescreveu ja~? prescreveu_? quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:divida after-roadmap:quando ainda_conta caduca_$ de_cinco depois_de divid- divida_velha isso~? overdue:ainda podem_me quando_$ que~conta some velha`,
    '6': `:caduca ^_depois a_divida after-roadmap:cinco ainda_podem ainda~me antig- antiga caduca_? de_# divida~some podem~cobrar quando_isso sera sera_que some_? velha_some`,
    '5': `:isso :quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda_vale cobrar conta_$ divida~# essa_divida me_cobrar overdue:divida overdue:sera podem sozinha`,
    '4': `#_ainda #_anos ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso after-roadmap:some ainda~? anos_? a~tem cobra- cobrar_? comeca_a comeca~contar contar_de contar~novo de_validade depoi- depois depois~# de~ainda divida_de divida_eh divida_tem divida~? divida~prazo do_serasa eu_deixar ja ja_caducou me~? offers:divida overdue:anos overdue:ja
overdue:que o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouquinho_comeca pouquinho~a prazo_de prazo~validade quantos quantos_anos que_acontece que~se se~deixar some_sozinha sozin- sozinha_? tem_prazo um_pouquinho um~comeca vale_? valid- validade validade_? velha~sozinha`,
    '3': `#~pode #~some ,_quer ,~dizer :anos :de ^_essa ^_quando ^_saiu acabou_a acabou~divida after-roadmap:# after-roadmap:cobrar after-roadmap:conta after-roadmap:podem after-roadmap:sera after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos_some anos_somem anos~? anos~com anos~nao ano~? antiga_sera antiga~que a~morre cinco~eu cobra_$ cobrada cobrar_divida com_cinco com_isso comeca
com~? com~anos com~tempo contar de_quantos debts:anos debts:divida deixa- deixar depois~cinco depois~quantos de~? divida_ainda divida_morre divida~NAME divida~vale dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ainda essa~ja estao_antiga estao~sera eu_pagar eu~devo eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo offers:?
overdue:cinco overdue:com overdue:conta overdue:some o~a passo- passou pode~cobrada pouqu- pouquinho prazo proce- quantos~somem que_acabou que_com quer_dizer quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some_do somem somem_com somem~isso some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale velha~?
verdade_que verdade~com`,
    '-5': `divida_$`,
  },
  'ask:prison': {
    '13': `crime eh_crime nao_pagar`,
    '11': `cana`,
    '9': `^_dever da~? dever preso`,
    '8': `^_boleto cadei- cadeia prend- vai_preso`,
    '7': `cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem_deve quem~vai vai~? xilin- xilindro`,
    '6': `after-roadmap:cana after-roadmap:crime consent:pagar crime_nao crime~pagar deven- devendo em~por ficar pagar polic- policia prender vou_parar`,
    '5': `a_gente after-roadmap:dever atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:crime consent:da crime_? devendo_banco eh~nao eles~mandar em_cana ficar~banco gente gente_por ir_em ir~cana mandar_prender mandar~a me_buscar ou_eh parar pode_me podem_mandar
podem~prender por_cartao por_causa por_divida posso_ir posso~em prendem prender_a prender~gente vai vencido vencido_eh vencido~crime worry:cana worry:pagar xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:cadeia after-roadmap:preso algem- algemado algemado_por algemado~causa atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? cadeia_? calote calote_da calote~prisao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:cana consent:por das_grandes das~por da~ou de_emprestimo de_ser debts:por deleg- delegacia delegacia_?
devendo_loja devendo~? dever_cartao dever~da dor_de dor~cabeca eles_podem emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por loja_? mandar me_levarem medo~ser me~algemado me~por na_delegacia nao~? ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia pode~levarem policia_vem
policia~me por por~disso prisao_ou prisao~so ser~por so_dor vem_me vem~buscar venci- vou~atras vou~na worry:? worry:crime worry:dever worry:eh worry:por worry:preso xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~mesmo ,~prendem ,~verdade ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:causa after-roadmap:deve after-roadmap:disso after-roadmap:gente after-roadmap:pagar after-roadmap:parar after-roadmap:por after-roadmap:prender after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram
ameacaram_de ameacaram~cana assus- assustar assustar_$ atras atrasado_? a~? a~disse a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca calot- cana_, cana~eh carne_atrasado carne~? carta- cartao cartao_$ cobradora cobradora_disse cobradora~que consent:nao consent:vai crimi- criminal criminal_, criminal~existe da da_prisao de_cabeca de_cana de_vir debts:causa debts:gente
debts:pagar debts:prendem deles_falou deles~em deve_para deve~banco disse disse_que disse~era divida_? divida_ou divida~eh dor eh_lenda eh_mesmo eh~? em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda lenda_$ manda- me_ameacaram
medo medo_de nao~, nao~eu no_brasil o_advogado ou ou_so ou~lenda ou~so overdue:da overdue:vai oxe_, oxe~agora o~deles pagar_o para_assustar para_divida para~vai podem por_carne por_nao por~? por~atrasado por~de por~ou por~pagar prendem_a prendem_gente prendem~gente prendem~por preso_no preso~brasil prisa- prisao processo processo_criminal processo~, quem~para que~estelionato so_para so~assustar
so~de tenho~de vai~no verdade_ou verdade~eh vir worry:, worry:cadeia worry:da worry:me`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou expli- explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo ficou_$ mostr- passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo mostra novo o_passo passo_a pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda after-roadmap:o after-roadmap:refazer cade~plano manda_o me_mostra o~a passo pode~a refaz- refazer ver_de ver~novo`,
    '5': `^_manda ^_refaz after-roadmap:aquele after-roadmap:meu after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- cade_meu cade_o da~? faz_a faz~conta manda passo_$ qual~o quero_o quero~de refaz refaz~plano repete_o ver~plano`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode ^_repete after-roadmap:atualiza after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:monta after-roadmap:passa aquele aquele_cronograma aquele~de atual- atualiza atualiza~plano combinado conta_de crono- cronograma cronograma_de cronograma~novo das~? dividas_? do_mapa e~tal mandar_aquele mandar~cronograma
mapa_para mapa~sair meu~ai me~como me~o monta novo_o o_meu o~da passa_o plano_ai plano~novo pode~aquele repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~favor ,~o :favor ^_mostra ^_oxe ^_poderia ^_qual ^_quero ^_troquei a_mes after-roadmap:a after-roadmap:ai after-roadmap:aparelho after-roadmap:aquela after-roadmap:oxe after-roadmap:planejamento after-roadmap:qual after-roadmap:quero after-roadmap:reenvia after-roadmap:relembra after-roadmap:resumo after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu
aquela aquela_lista aquela~do a~? a~de cade_aquela cade~lista combi- combinado_do combinado~plano conta conta_? de_aparelho de~o do_que do~pagar do~para e_o e_sumiu era_o explica_de explica~novo e~tudo lista_do lista~que manda~plano me_explica me_passa me_relembra mes_a mes~mes monta- mostra_o mostra~passo novo_$ novo_? o_planejamento o_tal oxe o~mesmo pagar_mes pagar~a para_sair para~das passa
plane- planejamento planejamento_$ plano_de pode_mandar poder- poderia poderia_me pode~o qual_eh qual_era quando_o que_pagar quero~meu que~mes reenv- reenvia reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado resumo sair_das sair~dividas sumiu_tudo sumiu~, tal troquei_de troquei~aparelho tudo~reenvia ver_meu`,
    '-3': `^_melhor a_lista after-roadmap:melhor cade~link link_do link~plano lista_$ melho- melhor o_site pode_me quero~a site ver_a`,
    '-4': `after-roadmap:link after-roadmap:nao link nao~o o_link`,
  },
  'ask:rotativo': {
    '20': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '10': `rates:rotativo rotativo_?`,
    '7': `eh_rotativo fatur- fatura que~rotativo rotativo_eh rotativo~o`,
    '6': `:rotativo ^_por ^_rotativo a_fatura after-roadmap:fatura cresce_tanto do_cartao o_rotativo por_que tanto_$`,
    '5': `cresc- cresce eh_esse eh~do esse_do esse~cartao explica~rotativo juros_do juros_eh juros~esse por~a que_juros que~fatura rates:que tanto`,
    '4': `:eh ^_que after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumenta_$ a~so carta- cartao cartao_cresce cartao~tanto como_assim do_rotativo eh_o eh~rotativo explica fatura_so fatura~aumenta juros nao_pago no_rotativo o~cresce pago_a pago~fatura para_rotativo que_$ que_a que~cartao que~eh que~juros rates:cartao rates:eh rates:fatura rates:por so_aumenta
tem_teto teto teto_para teto~rotativo`,
    '3': `:que KIND ^_explica acont- acontece acontece_quando acontece~nao after-roadmap:eh after-roadmap:esse after-roadmap:explica after-roadmap:juros assim aumen- aumenta a~toda cartao_$ como_funciona como_que de_rotativo debts:juros debts:quanto de~que eh~juros eh~que eh~tal esse_rotativo expli- explica_o fatura_toda fatura~? funciona_o funciona~rotativo juros_rotativo juros~cartao nao~a o~acontece o~eh
por~o quando_nao quando~pago quanto_eh quanto~o que_acontece que_eh que~quando rates:a rates:cresce rates:esse rates:o rates:tanto rotativo_, tal~rotativo tem~para toda toda_?`,
  },
  'ask:social-help': {
    '11': `after-roadmap:ajuda ajuda cras`,
    '10': `cadun- cadunico`,
    '9': `after-roadmap:cras cadunico_$ como~cadunico faco_cadunico o_cras`,
    '8': `auxilio_para como_faco no_bolsa no~familia`,
    '7': `after-roadmap:cadunico ajuda_da algum_auxilio algum~para basica_? cesta~? comid- comida onde onde_consigo onde~cesta peco que_beneficio tem~auxilio`,
    '6': `^_como ^_onde ajuda_? ajuda~prefeitura algum auxil- auxilio auxilio~mim basic- basica cesta cesta_basica comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco me~? o_cadastro onde_peco o~me prefe- prefeitura tem_algum tem~da worry:? worry:ajuda`,
    '5': `^_que after-roadmap:algum after-roadmap:auxilio after-roadmap:comida ajuda~o assis- benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro comer_esse comer~mes como_entro como~no como~o consigo cras_ajuda cras~com direito_? entro entro_no entro~bolsa esse_cras eu~direito faco_o famil- familia familia_$ gover- governo mae o~ajuda para_comer prefeitura_? recordo_para
recordo~comer renda tem_ajuda tenho~? worry:como`,
    '4': `,~acho ,~governo ^_tem a_quem acho_? after-roadmap:basica after-roadmap:beneficio after-roadmap:bolsa after-roadmap:cesta after-roadmap:como after-roadmap:faco after-roadmap:onde after-roadmap:peco after-roadmap:prefeitura after-roadmap:quem ajuda_com ajuda_mae ajuda~solto assistente assistente_social assistente~, auxilio~quem a~eu beneficio_do beneficio~governo bpc_para cadastro_unico cadastro~?
cadunico_esta cadunico~desatualizado comer como como~entra com~que consigo_cesta consigo_comida consigo~basica consigo~de da_alguma da~coisa de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra_no entra~bolsa essentials:onde esta_desatualizado eu_posso eu_recordo eu_tenho eu~pedir faco~cadastro governo_da governo_eu governo~alguma governo~posso graca
mae_? mae_solto mae~sem me_ajuda meu_cadunico nenhuma~o o_bpc o_governo onde_acho onde~? onde~comida o~unico para_minha para_quem para~esse para~mae peco_cesta peco~basica peco~bpc pedir_? posso_pedir preciso~assistente que_? que_entra quem_ajuda quem~mae quem~recordo que~eu recor- recordo renda_nenhuma renda~, socia- social social_, social~onde solto solto_sem solto~renda tenho_direito
tenho~nenhuma unico unico_? worry:cadunico worry:cras worry:faco worry:onde worry:tem`,
    '3': `,_faco ,_onde :cadastro :fazer :fica :leva :onde INCOME ^_preciso after-roadmap:comer after-roadmap:consigo after-roadmap:direito after-roadmap:entro after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:mae after-roadmap:recordo after-roadmap:renda after-roadmap:tem after-roadmap:tenho ajuda_o algum- alguma alguma_coisa alguma~? aluguel_? bolsa~? bpc bpc~minha casa_onde
casa~peco coisa_? com_o comida_em comida~casa como_eu como_peco como_que consi- cuida_de cuida~filho da_comida da~para da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde entra essentials:como essentials:faco essentials:peco esta~, estou_sem estou~comida eu_? eu~para existe_auxilio familia_? fazer_o fica_onde filho_doente filho~? gente_como gente~eu governo~para graca_?
graca_por graca~aqui leva leva_para lugar lugar_que lugar~da mes_? meu~esta mim_? minha_mae minha~? nao~renda nenhuma_, onde~ajuda o~para para_aluguel para_fazer para~cuida peco_ajuda peco_o pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel que_ajuda que_da quem quem_cuida quem_eu quem~de quem~tem que~comida que~do que~no renda_? sem_comida sem_renda sem~? sem~em tem_lugar
tenho_renda worry:bolsa worry:que worry:quem worry:renda`,
    '-3': `?income-source gas`,
  },
  'ask:social-tariff': {
    '10': `luz tarif- tarifa`,
    '9': `tarifa_social`,
    '8': `after-roadmap:luz socia- social`,
    '7': `after-roadmap:tarifa baixa_renda desconto_na luz_? menos`,
    '6': `baixa como~a de_luz menos_na na~? pagar~na`,
    '5': `a_desconto a_tarifa after-roadmap:menos after-roadmap:social conta_de desconto direito_a direito~desconto energ- energia energia_? essentials:? essentials:luz essentials:tarifa na_luz paga_menos pagar_menos para_pobre pobre_? quem_eh renda tem_desconto tem_tarifa tem~social`,
    '4': `^_tarifa after-roadmap:baixa after-roadmap:energia after-roadmap:na after-roadmap:renda a~na cadas- cadastro cadastro_para cadastro~pagar como_pede conta~luz eh_baixa eh~renda essentials:como menos~NAME menos~luz na~para onde_cadastro onde~para paga para_quem para~eh para~menos pede pede_? pobre progr- programa quem~baixa social_como social~pede tarifa~como tem~na worry:luz`,
    '3': `,_como ,~desconto NAME_? ^_bpc ^_onde a_conta after-roadmap:agua after-roadmap:barata after-roadmap:como after-roadmap:desconto after-roadmap:pede after-roadmap:pobre after-roadmap:quem alta alta_, alta~tem aquele_programa aquele~luz a~baixa a~de baixa- baixar baixar_a baixar~conta baixa~? barat- barata bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar como_pego como~?
da_direito da~a de_internet desco- desconto_para desconto~energia desconto~luz de~? de~pelo direi- direito do_cadunico do~paga eh~cadunico essentials:a essentials:de essentials:desconto essentials:menos essentials:na essentials:paga essentials:quem essentials:social essentials:tem faco~ter familia_paga familia~menos governo_$ internet_? luz_do luz_para luz_pelo luz_vem luz~governo luz~pobre
luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_NAME na_energia paga~de paga~luz para_pagar para_ter para~? pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como programa_luz programa~do quem_tem quem~bolsa quem~do renda_$ renda_? social_da social_de social~internet tambe- tambem tarifa_baixa tarifa~da tarifa~de tarifa~renda tem_bolsa tem~familia ter_? worry:? worry:desconto
worry:menos worry:na worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '12': `after-roadmap:cet`,
    '11': `cet_$ custo eh_cet rates:cet`,
    '10': `que~cet`,
    '9': `^_cet`,
    '8': `cet_? cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, eh~? total`,
    '6': `cet~imposto custo_total custo~do do_emprestimo eh_imposto impos- imposto imposto_? offers:cet total_do total~emprestimo`,
    '5': `after-roadmap:custo custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no entra~cet esse_tal esse~de no_cet o~eh o~entra que_diabo que_entra que~eh tal tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros coisa_? contrato e_juros efetivo_$ eh~mesma entra explica_esse explica~tal e~eh juros_eh juros~a mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:o offers:que onde_acho o~significa o~total para_que que_significa que~custo que~no rates:custo rates:o rates:que serve signi- significa significa_custo
significa~efetivo tal_de`,
    '3': `%_, ^_devo a_diferenca after-roadmap:eh after-roadmap:emprestimo after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou bicho bicho_eh bicho~esse boleto~em cet_ao cet~ano cet~como cet~contrato cet~maior comparar comparar_o comparar~cet contr- contrato_$ debts:custo debts:efetivo debts:eh debts:total devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que
do_contrato do_juros eh_a eh_maior eh~que emprestimo em~, essas_letrinhas essas~cet fala_em falou_para falou~comparar gerente~para juros juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que me_explica no_contrato no_papel offers:custo offers:eh offers:no olhar olhar_a olhar~taxa onde~o ou~cet o~? papel para_comparar para_custo para~serve para~total por~o
qual~diferenca que_bicho que_serve querem_dizer querem~o que~saber rates:, rates:boleto rates:contrato rates:eh rates:esse rates:fala rates:no rates:para rates:serve saber_o saber~cet serve_saber serve~o taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '14': `total`,
    '13': `after-roadmap:soma after-roadmap:total soma`,
    '12': `^_soma`,
    '11': `after-roadmap:quanto quant- quanto`,
    '9': `after-roadmap:devo da_quanto devo geral quanto_? taman- tamanho`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida rombo total_$`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:esta after-roadmap:fala desgraceira devo_$ dividas_$ em_quanto fala o_total soma~desgraceira valor`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:essa after-roadmap:estou after-roadmap:rombo after-roadmap:toda after-roadmap:valor agora_$ das devo~NAME dividas estou_devendo no~? o_tamanho o~total quanto_eu quanto_que soma_ai soma~para tamanho_do toda`,
    '5': `after-roadmap:ao after-roadmap:devendo after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao ao_todo das_dividas da~divida debts:o deven- devendo devo_no divid- divida_$ eh~rombo enter- estou~em eu~devendo me_fala mim_$ o_rombo o_valor o~todo qual_o qual~o qual~valor quanto_da quanto_devo quanto_esta quanto_falta quanto~eu rombo_todo rombo~? soman- somando somando_tudo
todo todo_$ todo_? tudo tudo~da`,
    '4': `:divida :minha :quanto :total ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:mim after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo buraco_? dando das_minhas das~dividas da~? de_que debts:da debts:qual debts:todo debts:tudo devendo_quanto devo_para devo~total de~tamanho divida_toda eh_o em~? esta_dando esta_de estrago eu_estou eu~devo eu~no
falta junto junto_$ meu~esta me~o minha~toda no_total o_estrago o_numero o_prejuizo para_mim preju- prejuizo prejuizo_para prejuizo~mim qual qual_eh quanto~ainda quanto~o que~devo que~hoje soma_tudo soma~o toda_$ toda_? tudo_junto`,
    '3': `:da :no :valor ^_fala after-roadmap:em after-roadmap:hoje after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- brincadeira cheio_de cheio~tudo da~se de_quanto debts:? debts:quanto devendo_$ devo_? de~eh de~que divida_esta divida~em do~devo eh~divida esta esta_em esta_minha esta~divida estou~quanto estra- geral_do geral~que intei- inteiro inteiro_da inteiro~quanto juntar juntar_todas
juntar~as mim minhas_dividas minha~esta monta- montante montante_geral montante~do numer- numero o_bolo o_montante o~? o~cheio o~da o~geral o~inteiro o~para para_NAME qual~montante quanto_se quanto~devo quanto~estou quanto~juntar quanto~no quanto~pagar que_devo quero_saber que~estou que~o saber_o saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto todas_as todas~dividas
total_da tudo_para tudo_somadinho tudo~mim valor_cheio valor_da valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:embora after-roadmap:isso after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:renda after-roadmap:sair ate banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na falta~NAME fazen- fazendo isso_? ja minha_renda minha~vai n0 na_NAME na~mesmo oferecer pago para_cada para_divida
para~banco quanto~oferecer quanto~total renda sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:pago after-roadmap:tempo after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ quanto_ainda quanto_tempo`,
    '-6': `after-roadmap:ja falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona eh_financeira funciona quem~voce voce`,
    '10': `:como after-roadmap:voce como_funciona consent:que do~? funci- para_que`,
    '9': `after-roadmap:falando after-roadmap:robo banco_? eh_esse eh_voce eh~robo financeira financeira_$ que_esse que~isso robo robo_$ sao um_robo voce_$`,
    '8': `^_voce after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso de_onde do~se eh_do eh_isso empre- emprestam emprestam_dinheiro esta_falando fazem finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata voce_emprestam voce_fazem`,
    '7': `:voce ^_do ^_eh ^_isso after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:quem consent:sao do_que eh~de eh~serasa empresa_$ esse_zap estou_falando fazem_$ isso_eh meu_numero que_se quem_eh quem_sao que~zap sao_voce trata_$ voce_conseguiu voce_eh voce_sao zap`,
    '6': `:? :quem ?consent ^_para ^_quem after-roadmap:fazem after-roadmap:serve artif- artificial artificial_? consent:? consent:financeira consent:mandou consent:o consent:robo consent:voce dinheiro_$ eh eh_emprestimo eh_inteligencia eh_um eh~artificial eh~ou eh~pessoa esse_? esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~do isso~o negocio negocio_$ numero_$
onde_eh para~serve que_serve sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha ^_de ^_que after-roadmap:esse after-roadmap:pegou after-roadmap:que after-roadmap:quem after-roadmap:zap aqui_eh consent:do consent:emprestimo consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh_empresa eh_quem eh_vendedor eh~banco empresa_de empresa~que emprestimo_$ esse esse_$ estou~com falando_com falando~robo faz~que governo_? isso
isso~eh mando- mandou me_mandou me~isso o_que onde_voce onde~isso onde~sao ou_maquina o~disso o~mesmo o~voce para~esse que_mesmo quem_$ quem_esta que~eh que~negocio resolve_minha sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~da voce~do`,
    '4': `:do :eh :fazer :no :que :sabe :vi ^_com ^_como after-roadmap:negocio after-roadmap:numero after-roadmap:ou after-roadmap:pessoa after-roadmap:servico ajudam_a aqui_serve aqui~para a~o com_quem com_robo com~eu consent:de consent:entendi consent:limpar consent:negocio consent:oii consent:onde consent:zap de~empresa disso_$ do_banco eh_humano eh_o eh~dono eh~moco eh~qual eh~servico empresa emprestimo
emprestimo_? entendi_o entendi~que esta~comigo estou~? eu_estou eu~falando falando_? falando_comigo faz_o fazer_? financeira_? gover- governo human- humano humano_ou humano~robo isso_$ isso_aqui isso_moco isso~serve maqui- maquina minha_divida minha~? moco moco_$ negoc- negocio_eh negocio~esse numero ou_robo o~esse qual_empresa que_$ que_? que_negocio que_servico que_zap quem_eu quem_me quem~estou
que~esse resolve robo_? sabe~? sao_$ sao~? sao~financeira sao~governo serasa_$ serve_para serve~que servico servico_eh servico~esse uma_financeira voce~a voce~quem voce~uma zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :esta :mesmo :o ^_cai ^_explica ^_faz ^_pera afina- afinal afinal_? after-roadmap:banco after-roadmap:dinheiro after-roadmap:disso after-roadmap:do after-roadmap:dono after-roadmap:empresa after-roadmap:emprestimo after-roadmap:estou after-roadmap:faz after-roadmap:governo after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:serasa ajuda- ajudam aqui
aqui_de como como~funciona consent:aqui consent:cai consent:dinheiro consent:disso consent:dono consent:empresa consent:esta consent:fazem consent:governo consent:me consent:nome consent:pera consent:serasa consent:um de_qual de~eh digit- digitando digitando_? dinhe- dinheiro disso dono eh_gente eh_uma eh~esta eh~governo entendi explica_o explica~que fazem_afinal fazem~? funciona_esse
funciona~negocio gente_ou gente~maquina governo_$ isso~de limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem numer- o_dono o_nome onde o~eh pera pera_, pesso- pessoa pessoa_digitando pessoa~? que que_eh que_funciona quem~que que~voce resol- sei_quem servi- servico_$ trem uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ?debt-kind ^_esse after-roadmap:anjo after-roadmap:cet after-roadmap:dez after-roadmap:quero after-roadmap:rmc after-roadmap:top anjo anjo_$ banca banco_$ bom bom_negocio cet consent:golpe consent:na consent:pago consent:tem consent:vai criou da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_particular eh_protegido eh_sigiloso eh~anjo eh~graca
eh~negocio eh~se esse_numero esse~eh esta_devendo governo_ou graca isso~golpe isso~pago mesmo_esse mesmo~numero muito na~eh numero_? ou~particular paga pago pago_$ parti- particular particular_? prote- protegido quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top um_anjo vai voce~com voce~o`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito consent:fazer consent:sabe debt-kind:eh eh_muito eh_pago fazer_$ ganha- ganham ong ong_? pergu- sao~ong uma_ong voce_ganham`,
    '-5': `com_isso eh_golpe eh_para eh~isso esse~? isso_que isso~voce perguntou perguntou_$ qual~? quem~isso que~perguntou voce_perguntou`,
    '-6': `golpe`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '9': `deixo essentials:? qual_conta`,
    '7': `after-roadmap:deixo atrasar escol- luz primeiro_? qual`,
    '6': `^_aluguel a_luz after-roadmap:luz after-roadmap:qual alugu- aluguel conta_posso conta~empurrar de_pagar empur- empurrar empurrar_? essentials:qual eu_deixo nao~para pago posso_empurrar qual~? qual~posso so~para`,
    '5': `,_qual ^_deixo ^_entre ^_pago after-roadmap:atrasar after-roadmap:conta after-roadmap:ou atrasar_qual atrasar~delas a~ou das_contas deixo_atrasar deixo_de deixo~pagar deixo~qual delas_? der der_para de~esse entre escolho escolho~? eu~de luz_ou luz~o mes_? nao_pode nao~atrasar ou ou_luz ou_o pagar_esse pagar~mes pago_a pago~luz pago~que para_tudo pode_atrasar qual_? que~deixo se~der tudo_,`,
    '4': `,_escolho ,~eh ?_ajuda ?~a ^_mercado a_escolher after-roadmap:aluguel after-roadmap:delas after-roadmap:der after-roadmap:empurrar after-roadmap:entre after-roadmap:pago ajuda_a ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta conta_nao contas conta~pode da_para da~tudo de_jeito delas de~nenhum e_boleto entre_comida
escolher escolher_$ escolho_qual essentials:conta essentials:deixo essentials:luz essentials:pago esse~? esta~vencendo e~pago jeito_nenhum jeito~? junto_, luz_primeiro luz~? luz~qual merca- mercado mercado_ou mercado~boleto nao_da nenhum_? o_cartao ou_boleto ou~primeiro o~? pagar~, pago_o para~, pode~? posso~? prime- primeiro qual_delas qual~nao se_nao tudo_vencendo tudo~escolho tudo~junto
vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~qual ^_agua ^_qual a_internet after-roadmap:boleto after-roadmap:casa after-roadmap:comida after-roadmap:escolho after-roadmap:nenhum after-roadmap:pagar after-roadmap:posso after-roadmap:primeiro after-roadmap:so after-roadmap:tudo after-roadmap:vencendo agua~luz aluguel_e aluguel~energia a~pago boleto_pago cartao_? cartao_e cartao~a cobre_metade cobre~das comid- comida condo- condominio
condominio_primeiro condominio~? conta- contas_, contas~casa contas~como conta~casa das das~, da~um de_casa decid- decido decido_? deixar_de deixar~pagar deixo_para deixo~depois der~pagar de~de dia_e dia~so dinheiro_so dinheiro~cobre e_energia e_so eh_? energ- energia energia_no energia~mesmo entre_o entre~cartao entre~e esse_mes essentials:atrasar essentials:ou essentials:para essentials:so
esta_tudo eu_decido e~da e~luz e~no inter- internet internet_ou internet~o jeito junto junto~o luz_, luz_pago mesmo_dia mesmo~e metade_das metade~contas nao_der nao~deixar nenhum no_mesmo no~dia o_condominio ou~? ou~cartao ou~condominio o~eu o~so o~vem pagar pagar_de pagar_uma pagar~jeito pago_antes pago~? pago~internet para_depois para_um para~uma posso posso_deixar posso~de que_? que_vem
que~decido que~primeiro se_so so_cobre so_da so_der so~metade um_$ uma_, uma~qual vem~? vence- worry:? worry:aluguel worry:deixo worry:pago worry:primeiro`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '11': `^_quem voce_?`,
    '10': `criou empresa empresa_? quem quem_criou`,
    '9': `banca por_tras quem~isso tras`,
    '8': `cnpj consent:? de_voce esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem banca_isso banca~aqui como_? dinheiro_como dinheiro~? essa_empresa ganham ganham_dinheiro ganham~como sao_uma`,
    '6': `after-roadmap:tras do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso quem_te quem~esse quem~fez te_fez tem_banco tem~? tras_disso uma~? voce voce_ganham voce~dinheiro voce~uma`,
    '5': `:isso :quem ^_de after-roadmap:empresa after-roadmap:ganham cnpj_de cnpj~voce com_isso com~? consent:tem criou_voce criou~? de_qual debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu onde~esse ou_eh o~de
o~desse parti- programa_? qual_empresa qual~cnpj quem_ganha quem~com robo robo_? saiu saiu_esse saiu~programa tem~por te~? tras~tem voce_sao worry:? worry:voce zap_?`,
    '4': `,~cnpj after-roadmap:fez after-roadmap:robo after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:fez consent:onde consent:quem consent:tras de_onde debts:? debts:quem debts:sao desse de~? do_governo do_robo dono eh~dono essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce
gente_por gente~tras gover- governo inven- inventou inventou_esse inventou~robo isso_? o_dono onde por~do progr- programa que_inventou que_turma quem_fez sao sao~, servico_? te tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:eh worry:empresa zap`,
    '3': `,_tem ?_$ ^_essa ^_voce after-roadmap:banca after-roadmap:essa after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:te after-roadmap:zap algum- alguma banca_esse banca~servico banco_? consent:como consent:de consent:dinheiro consent:do consent:empresa consent:essa consent:esse consent:fica consent:ganham consent:governo consent:ou consent:por consent:te consent:uma consent:voce
conta_de conta~voce de_quem debts:eh debts:isso debts:tem de~quem dinhe- dinheiro disso eh_do eh~empresa escri- escritorio escritorio_de escritorio~voce esse fica_o fica~escritorio graca_quem graca~paga isso_aqui isso~? o_escritorio onde_fica paga_a paga~conta qual_o quem_eh quem_paga quem~a quem~essa quem~por quem~voce que~esse se_eh servi- servico se~de tras~? worry:esse worry:onde worry:quem
worry:sao`,
    '-3': `le le_isso le~aqui quem_le voce_eh`,
    '-4': `:voce sao~?`,
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
    '15': `^_rebobina rebob- rebobina ultim- z_$`,
    '14': `^_da desfaz_$ re_$ volta- voltar`,
    '13': `errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- anterior ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re respondi`,
    '10': `^_ctrl after-roadmap:voltar como_retroceder debts:volta desfazer errado retro- retroceder retroceder_$ tem_como tem~retroceder ultima_$`,
    '9': `^_control ^_desconsidera anterior_$ antes_$ control control_z errei incomes:volta pergunta rates:volta respo- tras_$ uma volta_ai volta_uma`,
    '8': `,_volta ^_apaga ^_respondi ^_voltar a_fita da~retornar de_antes desconsidera essentials:voltar na_pergunta para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ tras voltar_por voltar~favor`,
    '7': `,~errado ?debt-amount ?incomes ^_engata ^_ops ^_pulei a_anterior a_re ai_$ anda_uma anda~para antes apaga contr- debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina essentials:volta fita fita_$ incomes:voltar na~errada ops overdue:retorna overdue:z o~eu pulei pulei_uma pulei~sem que~falei rates:a respondi_errado uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `,_botei :volta ?debts ^_anda ^_errei ^_quero ^_risca a_de a_pergunta anda apaga_essa apaga~ultima arrum- arrumar arrumar_a botei_errado da_para da~voltar debt-amount:retorna debt-amount:z debt-kind:z debts:a desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero incomes:rebobina mudar~que opa_, opa~botei ops_volta overdue:volta
o~respondi para_tras para_voltar pergunta_anterior pouco_$ que_respondi querer querer_$ quero_mudar quero~a rates:anterior respondi_$ risca risca_a risca~ultima sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?rates ^_desmancha ^_opa acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta apaga_o arrumar~de a~anterior a~tras botei de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:ultima debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_volta essentials:da essentials:respondi eu_acabei eu_arrumar eu~agora eu~de
income-source:re incomes:a incomes:re isso_$ mudar mudar_o opa overdue:errado pouco que_errei quere- que~acabei rates:desfaz rates:isso rates:ultima rebobina_a rebobina~fita resposta tira_o tira~que ultimo uma_casa volta~casa volta~pergunta`,
    '4': `?essentials ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl da~re debt-amount:anterior debt-amount:ctrl debt-kind:ai debt-kind:uma debts:da debts:errado debts:tras debts:uma debts:voltar deixa_eu desconsidera_a desconsidera~ultima digitei digitei_na
digitei~pergunta dizer dizer_$ enganei enganei_na enganei~pergunta errado_$ errado_antes errei_, errei~volta essentials:a essentials:eu essentials:quero essentials:uma eu_mandei eu~a favor favor_$ income-source:a income-source:fita income-source:uma income-source:volta incomes:da incomes:desfazer incomes:tras incomes:ultima incomes:uma mande- mandei mandei_$ me_enganei mensagem_$ n0 na na_anterior
na_casa na_outra na~, na~de o_ultimo outra_, outra~volta overdue:a overdue:desfaz overdue:respondi overdue:uma para~pergunta passada pergunta_errada pergunta_passada pergunta~antes por_favor que_eu quero quero_consertar quero~o que~mandei rates:ai rates:errado rates:pergunta rates:tem rates:uma re_ai respondi_na respondi~antes respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma_re
uma~ai um~z volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta coloq- coloquei conse- corri- corrigir da
debt-amount:a debt-amount:da debt-amount:quero debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:antes debts:como debts:favor debts:mudar debts:pergunta debts:por debts:quero dei dei_$ desco- digit- engan- errado_, errei_na errei~pergunta essentials:apaga essentials:errada essentials:errei essentials:falei essentials:favor essentials:fita essentials:na
essentials:pergunta essentials:por essentials:que eu~por falei_besteira falei_por falei~na falei~ultimo income-source:errada income-source:na income-source:sem incomes:errado incomes:errei incomes:favor incomes:isso incomes:na incomes:para incomes:pergunta incomes:que mensagem me~na na~anterior novo_a novo~anterior o_que outra outra_pergunta overdue:falei overdue:na overdue:resposta overdue:sem
overdue:ultima para_outra passada_que passada~errei pergunta_$ pergunta_de pergunta~que por_ultimo que_dei quero_arrumar quero_responder quero~de rates:. rates:anda rates:antes rates:como rates:da rates:de rates:para rates:quero refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que ultimo_$ volta_a
volta_la volta_na`,
    '-3': `^_a ^_boa ^_outra ^_pergunta boa boa_pergunta coloc- de_volta era instalments-left:a instalments-left:ultima me~de`,
    '-4': `inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela`,
    '16': `?confirm-change ^_desisto ^_esquece deixa desisto esquece`,
    '15': `canse- cansei deixa_$ desis-`,
    '14': `^_cansei cancela_$ esque-`,
    '13': `?which-creditor ^_cancelar after-roadmap:deixa cansei_$ esquece_$`,
    '12': `?which-change cancelar desisto_$ querer_$`,
    '11': `fazer fazer_isso precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ engan- esta_$ la_$ precisa querer sem_querer`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora baixo baixo_$ cancelar_operacao chega_disso chega~por como_esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa_queto deixa~la desisto_dessa disso_por disso~hoje era_so era~curiosidade essentials:deixa essentials:desisto essentials:esquece estou_a estou~fim fim_agora operacao operacao_$ quere- queto queto_$ so_curiosidade
which-change:,`,
    '7': `,_desculpa ,_foi after-roadmap:so cancela_isso confirm-change:esquece confirm-change:esta de_fazer deixa~isso desculpa_$ dessa_$ de~isso era esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso estav- estava estava~olhando fazer_mais fim isso_$ nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer por_hoje preci- quieto_isso vou_fazer vou~mais
which-change:deixa which-creditor:, which-creditor:deixa`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ?essentials ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso confu- confundi confundi_, confundi~deixa descu- desculpa dessa desse_papo
enganei enganei_$ engano engano_$ estava~ficando eu_pedi fican- ficando ficando_$ foi foi_engano hoje_$ la mais_fazer mais~isso me_confundi me_enganei nada_nao nada~, nao_era nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi so_ficando so_olhando troqu- troquei troquei_errado`,
    '5': `,_me ^_nenhum after-roadmap:estava after-roadmap:foi after-roadmap:mais agora_$ apertei apertei_sem apertei~querer cancela_por cancela~favor confirm-change:mais confirm-change:me confirm-change:nada confirm-delete:la confirm-delete:para debt-amount:cancela desse disso essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_meu foi~filho hoje mexeu mexeu_no mexeu~celular me~,
nao_vou nenhum_, no_celular pedi que_mexeu sem which-creditor:era which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:disso after-roadmap:fim after-roadmap:papo after-roadmap:sem apert- cancela~ai cancela~pedido celul- celular celular_$ confirm-change:, confirm-change:deixa confirm-change:fazer confirm-change:nao confirm-change:para confirm-change:so
confirm-delete:deixa dedo dedo_$ deixa_, deixa_isso deixa~para deixa~resolvi era_nada era~, errado_$ esquece_o esquece~que filho foi_o foi~dedo ih ih_, ih~nada isso isso~la mais meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao nenhu- o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:deixa rates:la resolvi resolvi_aqui so which-change:estava which-change:querer
which-change:sem which-change:so which-creditor:nada`,
    '3': `,_esquece ,_nem ,~o ,~tirar ^_aff ^_nada aff after-roadmap:desse after-roadmap:hoje after-roadmap:la after-roadmap:nada after-roadmap:nao after-roadmap:nenhum after-roadmap:pedi agora ai_, cancela~que confirm-change:era confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:precisa debt-creditor:, debt-creditor:ai debt-creditor:essa deixa_quieto devia errad- errado essa_ai
essa~, essentials:agora essentials:chega essentials:dessa essentials:disso essentials:estou essentials:fim essentials:hoje essentials:por essentials:vou esta favor_$ foi_sem foi~querer isso_ai isso_para n0 nada nao_, nenhum nenhuma o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:para resol- tirar_, which-change:abri which-change:baixo which-change:foi which-change:me
which-change:nada which-change:nao which-change:que which-creditor:foi which-creditor:me which-creditor:nao`,
    '-3': `?after-crisis ?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como_estava confirm-change:mudanca deixa~estava deixa~por essa_mudanca essentials:essa estava_$ inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os os_avisos quero_cancelar`,
    '-4': `deixa_eu essa_deixa essa~para mudanca_$`,
    '-5': `mudan- mudanca quieto_$`,
    '-7': `deixa~esta querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '21': `?which-change`,
    '20': `^_#`,
    '18': `#_$ FIGURE`,
    '16': `?which-creditor`,
    '14': `opcao segun-`,
    '13': `?confirm-amount ^_a terce-`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:a which-change:o which-creditor:a`,
    '10': `# confirm-amount:a prime- segunda which-change:da which-creditor:#`,
    '9': `a_segunda as_dividas confirm-amount:segunda debt-kind:# numer- numero opcao_$ primeira`,
    '8': `^_as ^_o confirm-creditor:a confirm-creditor:do confirm-creditor:meio o_primeiro overdue:# primeira_$ segundo segundo_$`,
    '7': `a_# a_do a_primeira confirm-amount:# confirm-amount:primeiro dividas dividas_$ dois meio meio_$`,
    '6': `do_aluguel n0 o_do o~aluguel segunda_$ which-change:, which-change:do which-change:opcao which-change:primeira which-creditor:ai`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai confirm-amount:opcao da_parcela primeiro primeiro_$ renda_$ segunda_opcao valor_da which-change:#`,
    '4': `ai_que ai~voce alugu- aluguel baixo botou consent:# da_lista de_deixar debt-kind:o eh~dessas income-source:# nao~nenhuma o_valor parcela_$ que~botou quieto_, renda voce_botou which-change:quieto which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:que which-creditor:segunda which-creditor:voce`,
    '3': `,_ganho ,_quem ,_sem ,~dera ,~menos ,~pensar ?debt-kind ^_aquela a a_ultima after-roadmap:# ai_, aquel- aquela a~da cima cima_$ confirm-amount:, confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem de_cima deixa- deixar dera dera_fosse dessa- dessas divid- duas_vezes eh~primeiro fosse ganho_menos income-source:a lista lista_$ menos_agora nao_eh nenhuma_dessas no_# o_de
o~baixo parcela pensar primeiro_, quart- quarta que_voce quem_dera quem~fosse quiet- quieto ultim- ultima valor which-change:de which-change:eh which-change:no worry:# worry:ai worry:duas worry:pensar worry:sem worry:vezes`,
    '-3': `#_# ^_nenhuma ^_vale mil nao~# qual~# vale vale_o vale~primeiro which-creditor:NAME`,
    '-4': `debts:# essentials:#`,
    '-5': `#~#`,
    '-6': `debt-kind:a`,
    '-10': `rates:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `viver_$`,
    '10': `morrer_$ quero_morrer worry:morrer worry:quero`,
    '9': `guent- morre- morrer`,
    '8': `nao~mais`,
    '7': `,_ja after-roadmap:vida vida`,
    '6': `after-roadmap:pensando em~da estou_pensando estou~em ja_comprei pensando pensando_em sumir`,
    '5': `after-crisis:nao after-roadmap:em after-roadmap:mais aguen- aguento aguento_mais causa comprei debts:aguento debts:mais em~matar mais matar nao_aguento por_causa vida_$`,
    '4': `?after-crisis ^_quero adianta after-crisis:para after-roadmap:estou after-roadmap:tudo compr- corda debts:nao eh_eu eu_faco ja ja~a ligar_para matar_$ nenhum_, numero~, pensa- que~faco saida`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ^_eu ^_minha acaba- acabar acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-roadmap:acabar after-roadmap:causa after-roadmap:da after-roadmap:melhor after-roadmap:mesmo after-roadmap:nao after-roadmap:vale causa_dessas causa~contas com_tudo contas contas_$ da~por debts:ja dera despe- dessa- dessas dessas_contas
dormi- dormir em_me eu_penso eu~em hoje hoje~nao irmao irmao_mandou irmao~audio ligar mais~, mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum numero nunca_mais penso penso_em penso~me ponte por~dessas quem_me quem~dera quero quero_mais quero~viver remed- remedio separ- separei separei_os serio serio_$ se~da vale viver_,`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:estou`,
    '10': `^_era after-crisis:de after-crisis:quero`,
    '9': `after-crisis:, after-crisis:eh era`,
    '8': `after-crisis:bem viver viver_$`,
    '7': `after-crisis:falar after-crisis:falei after-crisis:foi after-crisis:que bem brinc- estou_bem estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:estava after-crisis:vou expre- falar_$ nao~nisso nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:da after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo bem_$ brincadeira desab- era~meu estav- estava expressao falei modo modo_de nao_vou`,
    '4': `after-crisis:ao after-crisis:eu after-crisis:gente after-crisis:letra after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_boa de_falar eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi foi_so gente_$ isso_$ letra letra_$ meu_$ nao_$ nao~me nao~morrer pe_da pe~letra so viva vou_me`,
    '3': `,_estou ^_calma ^_fica ^_quero ^_sumir after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:desculpa after-crisis:do after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:sumir ao boca_para boca~fora brincando calma_nao da_boca de_dizer de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de
estou~e expressao_$ falei_da falei~boca fazer fazer_nada foi~, forca forca_de forca~expressao gente ia isso_, jeito_de jeito~falar mapa mapa_brincadeira minha_vida morre- morrer nao~fazer oxe pe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa tranq- tranquilo vida_$ vou_fazer vou~nada`,
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
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:informacoes after-roadmap:limpa apagar_meus apagar~dados apague~meu essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_exclusao que~meu registros registros_$`,
    '5': `:apaga :apagar :cadastro :conta :dados :exclui :meus :minha ?essentials ^_elimina ^_quero ^_remove after-roadmap:dados after-roadmap:exclui after-roadmap:lgpd after-roadmap:quero after-roadmap:some apaga_meus apaga~dados apaga~que apague_o apague_tudo com_meus com~dados conte- contei dados_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas
elimina~informacoes esquecam esquecam_tudo essentials:limpa excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_apagar quero_deletar quero_excluir regis- remov- remove ser siste- sistema sistema_$ some~meus tudo~eh tudo~eu`,
    '4': `:tudo ^_esquecam ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:excluir after-roadmap:guardem after-roadmap:meu after-roadmap:registros after-roadmap:remove after-roadmap:ser apaga_meu apaga~cadastro apaguem conta contei_$ dados_dai deleta_meu deleta_o deleta~cadastro deleta~que eh_meu esquecam~que essentials:cadastro
essentials:exclusao essentials:informacoes essentials:lgpd essentials:minhas essentials:que essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ limpa~dados mais_que mais~voce meu meu_ai meus~dai o_meu o~historico pode_excluir pode~meu por_favor que_voce que~falei que~guardem que~te que~tudo solic- solicito solicito_a te_contei tem_meu voce_guardem voce~nada`,
    '3': `._$ :dos :informacoes :pessoais :que :quero :solicito :some after-roadmap:. after-roadmap:contei after-roadmap:favor after-roadmap:minhas after-roadmap:nada after-roadmap:sistema after-roadmap:te apaga_minhas apaga~informacoes as_minhas a~dos com_as com~minhas conta_por conta~favor dados_pessoais dai dai_$ dos_meus dos~dados esquecam~sobre essentials:apague essentials:conta essentials:contei
essentials:minha essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ guard- meus~pessoais minha~por os_meus os~dados pessoais que_apague que_esquecam quero_mais quero~apague quero~esquecam quero~que quero~voce remove_tudo remove~que some~minhas tira_meus tira~dados todos todos_os todos~meus tudo_sobre tudo~mim tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa after-roadmap:ver confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '31': `?thirteenth`,
    '21': `?confirm-delete consent:nao`,
    '20': `?confirm-creditor ?consent`,
    '19': `?confirm-amount`,
    '18': `?confirm-change nao_$`,
    '17': `?offers confirm-delete:nao`,
    '16': `confirm-creditor:nao n0`,
    '15': `?overdue ^_nem ^_nunca nem thirteenth:ja`,
    '14': `confirm-change:nao consent:nem overdue:estou`,
    '13': `^_errou ^_negativo errou negativo nunca thirteenth:de`,
    '12': `,_deixa ^_abafa ^_no abafa abafa_$ confirm-amount:nao deixa_como nao_apaga nao_eh nenhu- nenhuma_$ offers:nao offers:ninguem offers:so overdue:tudo quiet- thirteenth:nao`,
    '11': `^_ninguem ^_pago ^_viajou consent:no deixa eh_outro errad- errado longe longe_$ nao nao~atrasado negat- offers:nem overdue:nos repre- segur- viajo- viajou`,
    '10': `^_nananao ^_tudo ate_agora como_era consent:passo credo credo_$ errado_$ errou_$ gato nada~ver nanan- nananao nananao_$ negativo_$ nos offers:me outro_$ overdue:em overdue:mas overdue:pagando pagan- pagando thirteenth:sem ❌ ❌_$`,
    '9': `^_alto ^_dispenso ^_embaralhou ^_errado ^_esta ^_nops a_ver alto alto_la as_bolas bolas bolas_$ dispenso eh_outra embar- embaralhou embaralhou_tudo estou_fora mexe nao_foi nao_mexe nao~isso nops nops_$ offers:banco outra_loja overdue:dia overdue:pago pedra- recus- tudo_nos vale_o vale~primeiro volta_como volta~era`,
    '8': `^_ainda ^_ja ^_mantem ^_nao ^_nenhuma ^_nenhumazinha ^_vale antes_fosse banco~de confirm-amount:eh confirm-creditor:de confirm-delete:nada consent:fora consent:para consent:prefiro consent:proxima consent:quero de_ideia de_jeito deixa~esta direito_$ dispe- esta_trocado estava_$ fosse fosse_$ infor- jeito limpo mante- mantem mas mudan- mudanca mudei~ideia nao_aceito nao_confirmo nao~essa nenhuma
nenhumazinha offers:estao offers:nenhuma offers:total outro overdue:ainda overdue:certinho overdue:limpo overdue:nao overdue:nenhumazinha pago_certinho passou_longe querer~deixa silen- thirteenth:nem thirteenth:quem todas_em todas~dia trocado trocado_$ vale viajou_$`,
    '7': `,~ontem ^_antes ^_mudei acho~nao after-roadmap:cortar apagar_$ azul azul_$ bulhu- bulhufas bulhufas_$ confirm-amount:errado confirm-amount:esta confirm-change:deixa confirm-change:eh confirm-change:que confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:nada confo- consent:hora consent:livre consent:mas consent:medo deixa_o depois~respondo eh~loja em_dia enqua-
enquanto entendeu entendeu_errado esquece_a esquece~mudanca esse~nao esta_errado esta_maluco esta_viajando estav- estava estou_em ja~os la lhufa- lhufas lhufas_$ loja_$ maluc- maluco maluco_$ mexer_$ morto mudar_$ mudei mudei_de nada nada_$ nao_esta nao_mexer nao_muda nao_nao nao_recebo nao~decimo nao~mudar nem_a nem_uma nessa ningu- ninguem offers:cobranca offers:de offers:esperando offers:nada
onde~viu overdue:gracas overdue:vencer overdue:vencido o~fazer passo- passou patav- patavina patavina_$ por_enquanto que_fazer querer_, quieto_$ sem~, so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:gastei thirteenth:isso thirteenth:nada thirteenth:patrao total_$ vencer vencido ver_$ viaja- viajando viajando_$ viu_isso voce_viu voce~isso`,
    '6': `,_paguei ,~certinho ^_agradeco ^_ate ^_bem ^_comigo ^_de ^_deixa ^_em ^_estao ^_fica ^_passou ^_so agora_nada agora_nao agradeco agua ainda_nao antes antigo ate ate_hoje ate~nada autonomo carteira_$ comigo_nao como_estava confirm-amount:nunca confirm-change:de confirm-change:errou confirm-change:nada confirm-creditor:, confirm-creditor:errado confirm-creditor:essa confirm-creditor:esta
confirm-creditor:nunca confirm-creditor:outro confirm-delete:, confirm-delete:de confirm-delete:esta confirm-delete:o conhe- conheco conse- consent:agora consent:contra consent:depois consent:deus consent:estou consent:eu consent:interesse consent:obrigado consent:outra consent:respondo consent:sai cortar dados_ai deixa_meus deixa_quieto deixar deixar_guardado deixar~mesmo deixa~dados deixa~por
dera~so dessa- dessas dessas_duas de~nenhum de~tirou dia dos_dois e_me eh_gato eh~por em_sonho errou_feio essa_mudanca esse_ai esta eu_respondo feio feio_$ feito_relogio fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre guard- guardado_mesmo interesse ja_gastei jeito_nenhum lembre_isso loja mais_o mais~que mantem_como mantem~esta mas_pago melho- melhor meus~ai me~e mudanca_$
nao_concordo nao_venceu nem_pensar nenhum_dos nenhuma_dessas nenhuma~duas nenhum~dois no_prazo nome_eh nome~limpo nunca~nessa o_direito obrig- ofere- offers:e offers:pedi offers:se onde_tirou onde_voce outra outra_hora overdue:com overdue:conta overdue:enquanto overdue:esta overdue:feito overdue:nada overdue:nenhuma overdue:nome overdue:nunca overdue:prazo overdue:relogio overdue:todas pago pedi_e
por_lembre por~isso quieto redon- redondo redondo_$ relog- relogio senta- sentada sentada_$ sozinho tem_mais tem_medo tem~onde thank- thanks thirteenth:13o thirteenth:carteira thirteenth:me thirteenth:nunca thirteenth:o thirteenth:paga thirteenth:tem thirteenth:tudo tirou tirou_isso total troca- tudo tudo_em valor_errado vamos_deixar vamos~guardado viu vou~meus which-change:nenhuma`,
    '5': `,_nada ,~disso ,~mexe 13o ?~nada ^_confundiu ^_desconto ^_desisti ^_diarista ^_esquece ^_nada ^_nenhum ^_pedi ^_prefiro ^_trocou ^_volta a_mao aceito_isso adiantado agora~posso agrad- ai_eu ai~nao antec- antig- apaga- apaga_nao apagar apert- assuntos assuntos_sao assuntos~meus atrasa atrasa_$ atrasada_$ bem capaz~eu carte- carteira cobranca confirm-amount:, confirm-amount:deixa
confirm-amount:outro confirm-amount:tudo confirm-amount:viajou confirm-change:antes confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:outro confirm-change:passou confirm-creditor:como confirm-delete:como confirm-delete:deixa confirm-delete:eh confirm-delete:errado confirm-delete:errou confirm-delete:fosse confirm-delete:melhor confirm-delete:nunca conforme confundiu
confundiu_as confundiu~bolas consent:assuntos consent:dar consent:deixa consent:la consent:longe consent:pensar consent:resolver consent:sabe consent:vacinado consent:vida conta_nao contra corta- de_apagar debit- decim- decimo deixa- deixa~estava deixa~velho depois_eu dera_fosse desconto~nao desisti desisti_de desisti~apagar dessas~, deus_me deus~livre dois eh_essa eh~de eh~meu eles_nao enquanto_$
errado_isso esper- esperando esquece essa_nao esta~isso estou_esperando estou_pagando feito fichado fichado_$ fora guardado ignor- inter- ja ja~as la_$ lembre livre maion- maionese maionese_$ mas~gastei me_dera me_livre medo medo_de mei_nao mei~tem meus_assuntos meus~sao meu~eh mexe_$ mexe_nisso mexer minha~financeira mudar n1 na_maionese nao_autorizo nao_me nao_paga nao_recebe nao_recebi nao_tem
nao_vai nao~deixa nao~esse nao~por nem_que no_dia noel nos_conforme nunca_tive nunca_vi o_primeiro o_velho obrigado obrigado_$ ofereceu offers:ate offers:hoje offers:nunca onde opa_opa opa~, opa~nada overdue:atrasada overdue:comer overdue:conforme overdue:deus overdue:devendo overdue:devo overdue:direitinho overdue:pobre overdue:venho paga_$ papai papai_noel para_proxima patra- patrao pobre_mas
por_um prefi- prefiro prefiro_nao prefiro~mexer procu- proxi- proxima quem_me quem_sabe quem~dera quem~fosse quero_$ recebi_tudo relig- resolver respondo_$ rouba- roubada sabem se_for segura sonho sonho_$ sozin- so~for tem~de tenho_mais thirteenth:as thirteenth:autonomo thirteenth:coisa thirteenth:duas thirteenth:fichado thirteenth:gosto thirteenth:meu thirteenth:mim thirteenth:noel
thirteenth:papai thirteenth:sonho tive troco- trocou trocou_as trocou~bolas tudo_no tudo_pago vacin- vacinado velho velho_mesmo vence- venceu_$ venho viajou_na viajou~maionese vida vida_financeira`,
    '4': `,_segura ,~assim ,~caro ,~ja ?_nao ^^ ^_13o ^_apertei ^_banco ^_depois ^_deus ^_entendeu ^_esse ^_estou ^_hmm ^_mei ^_pelo ^_pensando ^_perai ^_sai ^_sem ^_trabalho a_mudanca aceito aceito_, agora~da ano_nao apaga apaga_$ atras- atrasada atrasei autonomo~tem banco_nao calma_, calma~segura capaz capaz_que caras certinho cobranca_e comer comeu confirm-amount:apaga confirm-amount:dos
confirm-amount:ideia confirm-amount:la confirm-amount:loja confirm-amount:mudei confirm-amount:nenhum confirm-amount:passou confirm-amount:voce confirm-change:, confirm-change:a confirm-change:antigo confirm-change:apaga confirm-change:como confirm-change:deixar confirm-change:errado confirm-change:essa confirm-change:esta confirm-change:estava confirm-change:fosse confirm-change:loja
confirm-change:mudanca confirm-change:nunca confirm-change:quero confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:a confirm-creditor:bolas confirm-creditor:era confirm-creditor:estava confirm-creditor:longe confirm-creditor:negativo confirm-creditor:nenhum confirm-creditor:onde confirm-creditor:passou confirm-creditor:viajou confirm-creditor:volta confirm-delete:!
confirm-delete:era confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:nenhum confirm-delete:um confirm-delete:vale confirmo confirmo_$ consent:aceito consent:bem consent:capaz consent:comigo consent:dessa consent:fazer consent:financeira consent:hoje consent:isso consent:jeito consent:maneira consent:meus consent:obrigada consent:vou dados dar_meus dar~dados de_comer
decimo_$ deixa_assim deixa_do deixar_como deixa~jeito delas delas_$ dera desis- deu_as deus de~maneira dois_$ dois_eh dos~eh duas_$ eh_coisa eh~NAME eh~ai eh~nao em_conta encar- era_$ esmol- esmola esque- esquece~deixa esta_tudo estou estou~boa eu_aceito eu~isso fazer_$ fica fica_para fica~o ficha- fiquei_devendo foi foi_isso for fora_$ gordo gordo_$ gosto hmm hoje_nao ifood isso_ai isso~,
isso~coisa ja_foi ja_torrei jeito_maneira jeito~esta la_essa la~mudanca livre_$ mais_gordo mais_um manei- maneira mao mao_$ mas_em mas_ja mas~dia me_procurou melhor_deixar melhor~como meus_$ minha_vida muda_nao nada_a nada_atrasado nada_disso nao_! nao_conheco nao_devo nao_faz nao_hein nao_ofereceram nao_preciso nao~acordo nao~apagar nao~estou negativo_, nem_passou nem_um nem~perto nenhum
nenhuma_atrasada nenhuma_nao nessa_$ ninguem_me no~, nunca_atrasei nunca_nem nunca~mais nunca~nada nunca~vi o_banco ofereceram ofereceu_nada offers:deixa offers:desconto offers:deu offers:estou offers:mesmo offers:ofereceu offers:proposta offers:quer onde~isso ora ora_$ overdue:atrasei overdue:atraso overdue:certo overdue:deixo overdue:negativo overdue:no overdue:venceu o~antigo o~estava o~ja
o~mesmo pagando_$ pago_antes pagou pago~de para_uma passou_perto pelo perai perai_nao perai~apaga perdi_o perto_$ pobre por_ora por~nao precisa_mudar prestacao prestacao_$ procurou procurou_$ quero_mudar que~hein quieto_por quieto~ora recebi_nada recebo_isso recebo_nao registro registro_$ relogio_$ respondo rico sao_meus segura_a segura~mao sei_nem sei~que sem sem_carteira sim~mas so so_em so_isso
so_se sou_autonomo so~mesmo tem_nao tenho~, tenho~nao thirteenth:? thirteenth:NAME thirteenth:aqui thirteenth:decimo thirteenth:dera thirteenth:esquece thirteenth:foi thirteenth:na thirteenth:pagou thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei todas torre- torrei trabalho_sem trabalho~carteira tudo~dia um_tempo valor valor_antigo vencer_$ vi_mais vi~gordo voce_entendeu
voce~errado vou_dar`,
    '3': `! !_! #_, ,_estou ,_mais ,_meu ,_muito ,_nao ,_nem ,~a ,~era ,~faz ,~pensar ,~tarde ?_so ?~se ^_bah ^_certinho ^_desiste ^_mas ^_minha ^_nome ^_onde ^_outra ^_patrao ^_perdi ^_valor a_cor a_deus a_pau acho_que after-roadmap:mais after-roadmap:onde agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto ai~nem amor amor_, amor~deixa antes_eh antes~que antigo_$ apertei apertei_sem apertei~querer as
as_duas assim assim_$ as~parcelas atraso autonomo_$ autorizo bah bah_, banco banco_me banco~procurou base bem_que bem~eu bicho cancela_essa cancela~mudanca carec- casam- casamento certinho_$ claro_que coisa com_a comer_$ comi comprei_nessa com~que concordo_com confirm-amount:ai confirm-amount:antes confirm-amount:as confirm-amount:bolas confirm-amount:de confirm-amount:entendeu confirm-amount:fica
confirm-amount:fosse confirm-amount:isso confirm-amount:longe confirm-amount:mantem confirm-amount:mao confirm-amount:nada confirm-amount:nem confirm-amount:pelo confirm-amount:que confirm-amount:vi confirm-change:acho confirm-change:ai confirm-change:conheco confirm-change:disso confirm-change:esse confirm-change:foi confirm-change:hein confirm-change:jeito confirm-change:la confirm-change:longe
confirm-change:mantem confirm-change:melhor confirm-change:mexe confirm-change:nem confirm-change:nenhum confirm-change:primeiro confirm-change:quieto confirm-change:so confirm-change:uma confirm-change:valor confirm-change:voce confirm-creditor:ai confirm-creditor:apagar confirm-creditor:as confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:foi confirm-creditor:isso
confirm-creditor:me confirm-creditor:ne confirm-creditor:o confirm-creditor:que confirm-creditor:ver confirm-creditor:voce confirm-delete:a confirm-delete:ai confirm-delete:antes confirm-delete:essa confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:nessa confirm-delete:que confirm-delete:ver confu- conheco_$ consent:ai consent:autorizo consent:bah consent:dados
consent:minha consent:nessa consent:ontem consent:posso consent:preciso consent:sao consent:sinto consent:tarde consent:tenho consent:uma conta_la contr- cor dados_$ dando dar da~? de de_antes de_onde deixa_ai deixa_tudo deixa~ai dera_$ desconto desiste desiste_nao desiste~apaga dessas_$ deven- devendo devo_um devo~tostao dia_, dinheiro_do direi- disso_$ do_ano do_jeito doido doido_, dos do~esta
do~que duas_, duas_parcelas e_o eh_por eh_que eh~vale elas em_junho em~. entrei_agora errado_o errado~valor esquece_, essa_$ essa~estou essa~nao esse_bicho esse_dinheiro esse~eu esta_atrasada esta_doido esta_louco estao esta~, esta~nao esta~pago estou_me estou~ate estou~certinho eu~conheco feira- fica_com financeira foi_$ foi_essa graca- gracas gracas_a gracas~deus guardar hein hein_$ hmm_nao hoje
hoje_$ ideia_$ ih_, ih~nao isso_$ isso_nao isso~eu ja_comi ja~tudo jeito_que louco louco~nao mais_tarde mantem_o mantem~valor mas_nao mas_nem me_ofereceu me_sinto melhor_, melhor~mexer meu_$ meu_nome meu_proprio meus meus_dados me~nada muda muda_nada mudanca_nao mudanca~quero mundo_$ na_vida nada_com nada~eles nao_chegou nao_obrigada nao_porque nao_precisa nao_quero nao_senhora nao~! nao~, nao~os
nao~passar nao~sinto nao~um na~, ne_essa nem_conheco nem_de nem_por nem~pau nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nessa_loja ninguem~ofereceu nome_limpo nunca_comprei nunca_me nunca~conta o_patrao o_valor obrigada obrigada_$ ofereceram_$ offers:, offers:apagar offers:apareceu offers:app offers:foi offers:for offers:jeito offers:mexe offers:ofereceram offers:recebi offers:recebo oi_$
ontem ontem_$ opa_, overdue:, overdue:antes overdue:atrasou overdue:deixei overdue:elas overdue:meu overdue:ontem overdue:paguei overdue:senhora overdue:sou overdue:sufoco overdue:uma o~antes o~eh paga_isso pagando_certinho pago_$ pago_ate pao para_, para_esse para_la para_outra para_para para~essa para~nao parcelas parcelas_$ pau pedi pelo_amor pelo~, pensando_bem pera~nao perdi perto pj pj_$
porque_entrei prazo prazo_$ primeiro primeiro_$ proposta_nenhuma proposta~so proxima_$ que_esta que_estava que_vale que_vou quem querer queria~mas quero_apagar quero_nao quero_que que~falei recebe recebo_$ regis- sai sem_querer se~de sinal sinto so_quem sou_meu sou_pobre sou~mas so~e sufoc- sufoco sufoco~em tarde tarde_$ tem_decimo tem~em thirteenth:bicho thirteenth:cor thirteenth:dinheiro
thirteenth:eh thirteenth:la thirteenth:mas thirteenth:nenhuma thirteenth:parcelas thirteenth:recebe thirteenth:terceiro thirteenth:trabalho tive_conta tive_nada tive~com tive~la todas_elas todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo_certinho tudo~ate tudo~junho um_tostao uma_$ vale_$ venci- volta which-creditor:duas`,
    '-3': `,_a ,_trabalho ,~dera ,~enganei ,~mei ._ate ?after-roadmap ?essentials ?incomes FIGURE ^_a ^_autorizo ^_bota ^_certissimo ^_chega ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_desisto ^_deve ^_era ^_estava ^_eu ^_explica ^_mais ^_manda ^_me ^_muda ^_nossa ^_ok ^_passo ^_proxima ^_que ^_recusei ^_robo ^_s ^_ss ^_stop ^_todas ^_topei ^_troca ^_uma ^_vixe ^_yes ^_👍
a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceito_ou aceito~nao acho~sim adiante adiante_$ after-roadmap:deixa after-roadmap:ja agora~consigo ai_mesmo ajuda ajuda_$ ao apaga_tudo atrasadas atrasadas_$ a~parcela baixo banco_, bota bota_ai calma_ai certissimo certissimo_$ chega chove- claro claro_, comec- como_$ confere confere_$ confirm-amount:quem confirm-change:mais
confirm-creditor:mesmo confirm-creditor:posso confirm-creditor:sim confirm-delete:certeza confirm-delete:certinho confirm-delete:para confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ consent:esconder consent:idade consent:ninguem consent:osso consent:paga consent:pagar consent:painel consent:quanto consent:sair consent:se consent:yes consi-
consigo_ver consigo~isso conta_disso corre- correto cravo- cravou cravou_$ crime debt-amount:dia debt-amount:em debt-amount:esta debt-amount:tudo debt-kind:eh debt-kind:no debts:nao decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~la deles deles_$ descu- desculpa desde desfa- desisto dessa_$ dezembro_$ de~. dirig- dirigindo dirigindo_$ disse_tudo divida_$ duvid- duvida
e_eu eh_# eh_crime eh_da eh_isso eh~isso eh~mesmo ela em_dezembro em~, enganei_$ entendo escon- esconder esconder_$ escri- escrito escrito_$ essa~mesmo esse_mes esta_bom esta_certo esta_osso esta_valendo estao_$ esta~esse estou_dirigindo estou_lascado estou_lembrada estou_lembrado estou_moida estou_na estou_pensando estou~fora exata- exatamente expli- explica explica_melhor faco~disso falar fecha-
fica~onde ficha ficha_$ final- fiz flexibles:nada flexibles:nao fogo fui garantir garantir_$ gasto idade income-low-month:nao income-source:de income-source:sou isso_, isso_mesmo ja_disse ja_eh ja~a lasca- lascado lascado_$ lembr- lembrada lembrada_$ lembrado lembrado_$ lembro manda- mao_no mao~fogo maria_$ marid- marido mei_$ melhor~por mensa- mes_$ meu_marido moida moida_$ mosca mosca_$ muda_$
na_mosca nada_ne nada~esconder nao_entendo nao_lembro nao_olhei nao_pago nao_por nao_quiseram nao_resolve nao_vou nao~# nao~a nao~certeza nao~conta nao~da nao~dedurar nao~direito nao~garantir nao~lembrada nao~lembrado nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negoc- negociar negociar_$ nem_abri nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_fogo no_se nossa
nossa_senhora numer- numero nunca~no o_painel offers:. offers:ai offers:antes offers:com offers:esse offers:eu offers:juros offers:negociar offers:ou offers:para offers:vi olhei_ainda olhei_no olhei~app onde_$ osso ou_nao outra_$ overdue:# overdue:as overdue:como overdue:da overdue:deixa overdue:disso overdue:entendi overdue:eu overdue:foi overdue:hora overdue:ideia overdue:mais overdue:melhor
overdue:mes overdue:o overdue:passada overdue:se overdue:semana overdue:tenho overdue:vencida o~esta paga_nada paga~ne paguei_nenhuma paguei~esse paine- painel parar parcela parcela_$ passada pensando_$ penso pergunta poe por_$ por_fora por_nome posit- posso posso_garantir preciso_pensar primeira_parcela pronto pronto_$ qual_$ quase que_voce quero~isso queto queto_$ que~# que~melhor quiseram
quiseram_negociar recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sair sair_$ se_$ seguro sei_que sei_se sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra_nada some_$ ss ss_$ stop stop_$ te thirteenth:depois thirteenth:deus thirteenth:ele thirteenth:esperando thirteenth:faco thirteenth:garanto thirteenth:parcela thirteenth:pensar
thirteenth:primeira tirar_nem todas_estao topei troca troca_que troca~eh tua valen- valendo valor_esta valor~certo vamos_$ vencida vencida_$ ver_isso verda- verdade verdade_$ vir vir_$ vixe vixe_maria volta_$ vou vou_dedurar vou~ninguem which-creditor:nao which-creditor:que worry:dessas worry:estou worry:me worry:nada yes`,
    '-4': `,_manda ,_me ?debt-amount ?which-creditor NAME_esta NAME~em ^_NAME ^_aham ^_ai ^_avanca ^_bora ^_concordo ^_confirmo ^_exato ^_fifty ^_ha ^_isso ^_oi ^_preciso ^_sei ^_vou abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:nao aham ai_ai ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ confe- consent:? consent:bora
consent:conta consent:ja consent:maior consent:na consent:pode consent:so consigo conta- debt-amount:nao debt-kind:o dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer_$ ele ele_$ em_maio encal- encalhado encalhado_$ engan- era~que esse_mesmo esta_batendo estou_por exato exato_$ faco faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty fim financeira_$ ha_$ instalments-left:nao
interessa_$ ja~em ja~metade liber- maio_$ maior manda_$ meio_$ me~mais nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_sobra nao_vi nao~afirmar nao~ainda nao~de nao~dizer nao~manda nao~nome nao~porque nem_desconfio nem_ideia nome_$ offers:a offers:aceitei offers:conta offers:da offers:mas offers:sei ok olhei_$ osso_$ overdue:? overdue:estao overdue:que overdue:sabe overdue:sei overdue:sem
overdue:so pago_tudo pergu- pode posso_afirmar precisa_nao precisa~deixa primeira que_sim quem~nao quero_dizer quis quise- rates:nao recebi_$ recebo_o responder se_tem segun- sempr- sempre sobra some sou_diarista talvez_$ tenho_certeza tenho_nada tenho~a thirteenth:ainda thirteenth:claro thirteenth:dezembro thirteenth:dizer thirteenth:gracas thirteenth:maio thirteenth:olhei thirteenth:se
thirteenth:vem tirar~por trabalho_de tudo_caro tudo_encalhado vem_$ vi_se vi~tem which-change:, worry:tudo 👍 👍_$`,
    '-5': `,_pago ,_troquei :nao ?debt-creditor ?debts ?flexibles ?income-low-month ^_as ^_faz ^_loas ^_ontem ^_os ^_pode ^_talvez ^_vai after-roadmap:esta autonoma confirm-amount:os consent:manda consent:ne consent:onde consent:ou consent:vamos consent:voce conta_, conta~nao da_direito da~a deixa~isso direito_a dizer eh_o essentials:nao imagi- imagino imagino_$ incomes:nao ja_era loas maio mais_nada manda
mas_eh metade_$ nao_sei nao~nao nao~sou nao~troquei nem_imagino ninguem_$ no~ja offers:olhei offers:quis offers:vou ou overdue:isso overdue:ja pago~certinho por~, pront- quero_fazer quieto_isso sei sem_problema sem~nenhum sim_$ sou_autonoma sou_mei talve- talvez thirteenth:autonoma thirteenth:metade tirar troqu- troquei troquei_errado vem`,
    '-6': `,~errado ,~tem ,~tudo ^_apaga ^_sim after-crisis:nao compl- consent:eh deixa_eu entendi fale fale_$ garanto garanto_$ me_fale metad- metade nada~, nao_entendi nao_garanto nao_quis nao_reparei nao~mais nao~pago nao~se ne_$ nem_me nem~fale nunca_olhei offers:mais offers:tudo overdue:NAME overdue:duas querer_$ quis_nao sei_$ sou~, thirteenth:sim`,
    '-7': `?debt-kind ?more-debts ?worry ^_aceito ^_foi consent:sou diarista_$ esta_certinho esta~atrasado juros nada_nao quero_mais repar- reparei reparei_$ so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?income-source consent:# garan- mais_$ olhei sim worry:nenhuma`,
    '-9': `?after-crisis consent:nada more-debts:nao tenho_$`,
    '-10': `juros_nao nao_juros`,
    '-12': `tudo_atrasado worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '10': `#_% %`,
    '9': `offers:NAME`,
    '8': `cento desconto_$ offers:# offers:a offers:cento offers:metade perdoa por_cento`,
    '7': `de_desconto desconto metad- metade metade_$ offers:por perdo-`,
    '6': `#~cento #~de %_de %~desconto`,
    '5': `#_por :% :desconto NAME~# a_NAME after-roadmap:% desco- offers:% offers:tirar tirar~por`,
    '4': `^_deram ^_querem deram_# deram~% de~% offers:deram offers:desconto offers:querem tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem ^_a after-roadmap:apareceu after-roadmap:desconto apareceu_para apareceu~NAME a~tem cento_de dando dando_# dando~% deram desconto_que desconto~apareceu de~na eh_de eh~# falaram_em ligou ligou_oferecendo ligou~# mas_valor mas~que ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# offers:falaram offers:no offers:tem offers:valor
para~eh por~de que_apareceu quere- querem que~bom tem_# valor_que valor~eh`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '22': `sei`,
    '20': `?income-low-month`,
    '18': `sabe`,
    '17': `?instalments-left ideia`,
    '16': `^_nem duvid- nao_sei`,
    '15': `^_so se_$`,
    '14': `?debt-amount ^_desconheco ^_fifty desconheco duvida duvida_$ esqueci fifty fifty_$ fifty_fifty ideia_$ lembr- perdi saber_$ sei_la`,
    '13': `^_deu ^_esqueci ^_nunca ^_perdi ^_sei desconheco_$ deu esqueci_$ garan- juros_nao lembro nao_juros nem nocao nocao_$ nunca saber so_vendo`,
    '12': `?rates ^_talvez alemb- alembro boa_pergunta nao_lembro no_se o_carne olhei repar- reparei reparei_$ sabe_$ talve- talvez vendo_$ ver`,
    '11': `?overdue ^_boa ^_meio ^_seria a_meio assinei cabec- cabeca chute chute_$ debt-kind:sei garanto garanto_$ imagino imagino_$ instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria me~agora nao_garanto nao_mango nao~se nem_imagino olhar overdue:sei pegou rates:sei seria_chute sumiu voce_me`,
    '10': `^_assinei ^_nao ^_ninguem ai~me boian- boiando boiando_$ cabeca_$ contr- debt-amount:sei esque- estou_boiando estou_voando fora imagi- la perdi_a sei_$ sei_nao seria so_deus vendo voand- voando voando_$`,
    '9': `?debt-kind ?essentials ^_ni ^_no ^_sabe ^_vai ai_voce anote- anotei anotei_$ anoto anoto_nada boa carne carne_sumiu chine- chines chines_$ chutando chutando_$ com_minha confirm-change:talvez contrato debt-amount:nao debt-kind:nao deu_branco deu_tilt deus eh_chines eh_grego entendo escri- escrito essa_me faco_conta foge foge_agora fora_$ grego isso~chines mango_$ me_foge meio_$ nao nao_anotei
nao_anoto nao_entendo nao_leito nao_reparei nao~certeza ni ni_ideia nunca_olhei o_contrato overdue:sabe o~sumiu por_fora que_olhar rates:esqueci rates:nao sabe_deus sei_dizer seja seja_$ so_chutando sumiu_$ tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ^_ai ^_fugiu ^_i ^_rasguei alembro_$ apago assin- branc- branco chuta- com_lupa conferir confirm-creditor:talvez da_memoria debt-kind:sabe desco- dont dont_know em_letra em~miuda escrito_$ essa_conta esta_em esta~letra estou_por estou~fora eu_vou faco_ideia fugiu fugiu_da fugiu~memoria i i_dont isso_eh i~know know know_$ leito lembro_$ letra_miuda li lupa lupa_$
mais_nenhuma mas meio memoria_$ miuda miuda_$ more-debts:nenhuma n0 na_duvida nao_posso nem_desconfio nem_ideia nem_sei num_alembro nunca_perguntei offers:olhei papel parei perdi_as perdi~contas pergu- perguntei perguntei_$ que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:nocao rates:ver sei_nada sem_ler so_com so~lupa talvez_seja tenho_duvida thirteenth:se vai_saber worry:sei`,
    '7': `^_alembro ^_cada ^_estou ^_li ^_num ^_sem acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ certeza_$ confe- contrato_$ de_lascar de_olhar debt-kind:me debt-kind:nunca debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago dific- dificil dificil_viu disso eh~lascar essa~de essa~derrubou essentials:nunca essentials:saber eu~entendi eu~saber
explicou falou falou~e fecho income-low-month:eh incomes:nunca juros lascar lascar_$ letra li_mas li~nao mao_no mao~fogo mas_nao mas~entendi me_derrubou me~branco nao_acompanho nao_aparece nao_saco nao_tenho nao_vi nao~afirmar nao~ainda nao~atencao nao~ideia nao~nao nem_abri ninguem_sabe num o_boleto oculos_nao oculos~leito offers:sei overdue:deus overdue:ideia perdi~conta pergunta_dificil
pergunta~viu pode~que posso_afirmar que~vou rapaz rates:nem saco_nada saco~disso sei_ca sem_oculos sem~nao ser_que ser~sim so talvez_$ tenho tenho_certeza tenho~de ter_que thirteenth:ainda um_apago ver_$ ver_no vi_se vi~tem vou_saber vou_ter vou~que worry:mas`,
    '6': `?confirm-change ^_essa ^_fecho ^_joguei achei adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ apertou apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler atenc- atencao a~nao boleto_$ ca ca_$ cada cada~eh certe- certeza como_que como~eu confirm-amount:nao cuida cuida_disso de_abrir de_juros debt-amount:perdi debt-creditor:nao debt-kind:assinei debt-kind:nem debt-kind:quem debt-kind:so
debt-kind:tenho debts:lembro despr- desprevenida desprevenida_$ deus_e deus~NAME dia~um disso_$ eh_tanta eh~marido eh~numero era_$ esperando_o esperando~rh essa_eh essentials:e essentials:eh essentials:estou essentials:mango essentials:perdi essentials:sei essentials:sumiu estou estou_lembrada eu~adivinhar fecho_o fecho~olho fez_foi fez~meu fiquei~duvida fogo foi_meu foi~neto garantir garantir_$
income-low-month:me income-low-month:nao income-low-month:no incomes:boa incomes:nao instalments-left:deu instalments-left:lembro instalments-left:nem jogue- joguei joguei_o joguei~papel lasca- leito_$ lembrada lembrada_$ ler_$ lo lo_se loja_que loja~preencheu marido_$ me_apertou me_deu me_recordo meu_neto me~desprevenida minha_nora nao_achei nao_faco nao_olhei nao~controle nao~de nao~escrito
nao~garantir nao~lembrada nao~recordo nem_ver neto_$ ningu- ninguem no no_fogo no_lo no_papel nora nora_$ no~se nunca_fiz nunca_reparei o_olho o_rh olhar_$ olhei_$ olhei_ainda olho overdue:deu overdue:me overdue:nem overdue:perdi o~fora o~responder papel_fora para_mim pegou_desprevenida pergunta posso_garantir preen- preencheu preencheu_$ quanto_era que_conferir que_cuida que_preencheu que_sabe
quem_fez quem~foi quero_nem quero~ver que~o que~pode rapaz_da rapaz~loja rates:perdi recor- recordo recordo_$ rh rh_responder saco se se_tem sei_bulhufas sei_lhufas ser~nao tanta~que tenho_controle ter~conferir thirteenth:faco thirteenth:nao um_numero vem_escrito viu viu_$ voce~apertou vou_adivinhar worry:entendi`,
    '5': `,_sei ,~sei ?incomes ?thirteenth NAME_minha NAME~mao ^_eu ^_evito ^_fiquei ^_pergunta ^_quem ^_sumiu ^_teria ^_vou a_atendente a_conta a_memoria a_nocao a_papelada a_taxa abri abrir_o abrir~aplicativo agora_voce agora~me ajuda_mais aparece aparece_para aparece~mim aplicativo app aquele_contrato assinei_no assinei~escuro ate_de atencao_nisso atendente_falou atendente~rapido ate~abrir a~falou
a~molhou a~navios banco_sabe boleto boto branco_$ branco_total cada_dia cada_hora cada~eles chefe_$ coisa_que coisa~me com~mulher conferir_e conferir~te confirm-creditor:posso confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ conta_disso conta_eu controle controle_$ da_cabeca da~que debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci
debt-amount:faco debt-amount:me debt-amount:nem debt-amount:tenho debt-creditor:lembro debt-kind:boleto debt-kind:cabeca debt-kind:ideia debt-kind:olhar debt-kind:pegou debt-kind:vou decif- decifra decifra_aquele decifra~contrato deixa~confirmar depen- depender depender_do depender~humor depois_$ deus_$ deus_sabe deu~total de~tipo dia_eh disseram_mas disseram~eu do_chefe do_humor duvidas duvidas_$
e_NAME e_eu e_pago eh_de eh_um eh~coisa eles_mandam eles_nunca eles~me eles~um em_duvida embaralho embaralho_$ em~agora enchente enchente_$ enten- entendi_de escur- escuro escuro_$ esqueci_quanto essa_informacao essentials:boa essentials:essa essentials:fecho essentials:me essentials:nao essentials:vai esta_na estou_lembrado estou_mais estou~ver eu_confirmar eu~com evito evito_ate evito~de e~falo
e~peguei faco falam_um falam~valor falar- falar_$ falaram falaram_$ falou_rapido fez filha_que filha~cuida fogo_por fogo~isso grego_$ grego_para grego~mim hora_eles hora~falam humor humor_do humor~chefe income-low-month:se income-low-month:sei income-source:em income-source:esta income-source:nao incomes:me incomes:pergunta incomes:sabe instalments-left:esqueci instalments-left:eu
instalments-left:me instalments-left:o isso~grego isso~meu la_$ la_minhas lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mandam_$ mas_eu mas~garanto mas~nao me_embaralho me_falaram me_lascou medo~olhar memoria_nao memoria~ajuda mim_eh mim~grego minha_mao minha_mulher minhas_duvidas minha~que moco molho- molhou molhou_na molhou~enchente
more-debts:de more-debts:lembro more-debts:mais mulher_$ na_enchente na_fatura na_ponta nada_$ nao_boto nao_consta nao_estou nao_presto nao_vem nao~conta nao~lembrado nao~no nao~te navio- navios navios_$ nenhuma_$ neto ninguem_decifra ninguem~aquele no_escuro no_pulo no~antes no~por numero_$ nunca_parei nunca~falaram nunca~para o_papel o_rapaz oculo- oculos offers:juros offers:talvez olha_isso
olha~eh olho_e olho~pago overdue:fora overdue:mim overdue:pegou o~e o~eles o~falar o~sabe papel- papel_antes papelada papelada_molhou papelada~na para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne perdi~nocao pergunta_$ ponta por_isso preciso_ver preciso~no presto presto_atencao presto~nisso que_eles que_falar que_tipo quem_olha que~com que~disso que~embaralho
que~mandam que~mas que~no rapid- rapido rapido_e rapido~nao rates:achei rates:alembro rates:boa rates:carne rates:depois rates:deu rates:estou rates:la rates:mas rates:nunca rates:sem rates:tenho rates:vou responder sabe~eh sei_eh sei_que sei_te sei~nada sim_pode sim~ser so~banco sumiu_da sumiu~cabeca tanta tanta_coisa tenho_essa tenho_la tenho~minhas tenho~os teria teria_que thirteenth:garanto
thirteenth:olhei thirteenth:sei thirteenth:so tipo_eh tipo~essa um_valor vai vai_depender vai~do ver_depois ver_navios ver~papel vixe_nem vixe~imagino voce~lascou voce~pegou vou vou_conferir vou~depois vou~e`,
    '4': `,_a ,_nao ,~la NAME~no ^_disseram ^_entrou ^_tenho ^_varia ^_vixe a_idade a_ver abri_$ abri_as abrir abri~mensagens achei_essa achei~informacao ainda ainda~sei apert- aplic- app_$ as_mensagens as_pernas as~deles atrasando a~nocao bola bola_de bola~cristal bolet- botei_na botei~ponta bulhu- bulhufas bulhufas_$ carne_ficou carne~com carta carta_mas carta~nem casa_da casa~minha causa_$ cego cego_em
cego~tiroteio chefe chegou_carta chegou~mas com~ex com~nora conferir_$ confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:posso confirm-change:sei confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta~nunca contrato_esta contrato~na crist- cristal cristal_$ da_loja da_mesada de_cristal de_que debt-amount:e debt-amount:ideia debt-amount:que
debt-amount:ver debt-creditor:financeira debt-creditor:nome debt-creditor:o debt-creditor:uma debt-kind:agora debt-kind:aplicativo debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:nada debts:mas deixa_lembrar deles deus_na deus~causa de~nao de~o disso_nao do_lapis do~do duvida_agora e e_saiu e_te eh_essa eh_meu eh_nada eh_uma eh~divida eh~para eles eles_falam
em_tiroteio embar- embol- embolado embolado_na embolado~minha enche- entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa~quebrou essentials:as essentials:assinei essentials:cabeca essentials:carne essentials:no essentials:num essentials:ver esta~casa esta~embolado estou_esperando estou~duvida estou~o estou~perdida eu_nao eu_nunca eu_para eu~fiz
eu~sei explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falam fatura_$ fecho_os fecho~olhos ficou_com ficou~minha filha fio_da fio~mesada fique- fiquei fiquei_em fiquei_na fiz_$ fora_disso guard- guardei guardei_$ idade idade_nao idade~deixa income-low-month:estou income-low-month:isso income-low-month:saber income-low-month:vai income-source:sei incomes:nem incomes:papel
incomes:tenho informacao informacao_$ instalments-left:ideia instalments-left:nunca instalments-left:perdi instalments-left:que isso_para isso~mim la_saber lapis lapis_$ leito_o leito~que lembrar_$ ler mais_perdida mais~que mandam mango_de mango~juros mao mas_nem mas~abri mas~guardei me me_explicou me_quebrou menor_nocao mensagens mensagens_deles mesad- mesada mesada_$ mim minha_cabeca minha_ex
minha_filha minha~no moco_explicou moco~mas muda_tanto muda~que mulhe- mulher n1 na_causa nada~juros nao_guardei nao~dizer nao~isso nao~lembrar nao~nada na~da nem_faco nem~as nem~conta nem~por nem~que ninguem~explicou no_aplicativo no~e nunca_botei nunca_me nunca~na nunca~no o_fio o_moco offers:abri offers:conferir offers:nao offers:nunca offers:sim olha olhando_o olhando~contrato olhar_no olhar_o
olhar~app olhei_no olhei~app olhos olhos_e olhos~vou onde_comeco os_olhos os_papeis os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:aparece overdue:boleto overdue:escrito overdue:faco overdue:nada overdue:nao overdue:olhar overdue:so overdue:tenho o~da o~explicou papei- papeis papeis_$ para_saber parei_de pelo_outro perdida perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$
pode_ser ponta_do ponta~lapis por~comeco por~ouvido posso que_cego que_perdi que_sei quebrou quebrou_as quebrou~pernas quem_sabe quem_sou quem~eu quem~isso que~# rates:. rates:disso rates:ideia rates:me rates:minha rates:sabe rates:taxa responder_$ saiu saiu_pelo saiu~outro sem so_olhando somar_$ sou~para so~e so~na so~o tanto tanto~perdi taxa taxa_$ te_falo te_responder tem~ver tenho_a tenho_medo
tenho_que tenho~menor tenho~olhar ter thirteenth:conferir thirteenth:duvida thirteenth:la thirteenth:no thirteenth:que thirteenth:rh thirteenth:vou tipo tirot- tiroteio tiroteio_$ total_$ tudo_embolado tudo~na um_ouvido uma_financeira vai_la vai~saber ver~minha vi vixe vou_pagando vou_ver worry:com worry:nem`,
    '3': `,_no ,~abro ,~cabeca .~la ?offers ^^ ^_botaram ^_chegou ^_e ^_esta ^_isso ^_parei ^_preciso ^_rapaz ^_vish a_cabeca a_empresa a_menor abro_os abro~emails agora~sei algo algo_que algo~nao antes_$ aparece~aplicativo assinei_$ assinei_e assinei~nem as~faz atendente a~esta a~no botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim com_bola com~contrato com~eh
confirm-amount:fiquei confirm-amount:garanto confirm-change:do confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-change:no confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-delete:tenho conta conta_feita contas contas_$ contas_faz contas~tempo contratada contrato_aqui coragem_de da~mae da~mas de_experiencia de_mais de_todas debt-amount:a debt-amount:com
debt-amount:conta debt-amount:deus debt-amount:em debt-amount:essa debt-amount:estava debt-amount:estou debt-amount:fora debt-amount:mas debt-amount:na debt-amount:nunca debt-amount:o debt-amount:para debt-amount:por debt-amount:quanto debt-creditor:eh debt-creditor:me debt-creditor:recordo debt-kind:abrir debt-kind:coisa debt-kind:disso debt-kind:escrito debt-kind:esta debt-kind:fora
debt-kind:isso debt-kind:mas debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:por debt-kind:se debts:. debts:direito debts:dos debts:quanto debts:todas deixa_eu deles_$ depende_nao depende~patrao depende~sei desconto_nao desconto~sei desse_$ devo~NAME disse- disseram disso~meu dizer do_patrao do~, e_nem e_no e_quem e_vou eh_# eh_que eh~financeira eh~nora eh~sabe eh~vou email- emails emails_$
enfar- enfartar enfartar_$ entendi_nada entendi~que entrei_faz entrei~pouco esqueci_, esqueci~a esqueci~era essa essa_divida essa~eu essa~feita essentials:banco essentials:contas essentials:da essentials:disso essentials:fatura essentials:isso essentials:la essentials:minha essentials:na essentials:nem essentials:olho essentials:papel essentials:parei essentials:pergunta essentials:quem
essentials:sabe essentials:se essentials:tenho esta_me esta_ruim esta~vindo estou_lembrando estou~experiencia eu_assinei eu_que eu~lembro ex ex_$ exper- experiencia e~assinei e~eh e~li faco~nao falo_$ faz_pouco faz_tempo faz~nao feita fiz fiz_essa fiz~conta ideia_nao ih~sei income-low-month:ainda income-low-month:assinei income-low-month:cabeca income-low-month:de income-low-month:deus
income-low-month:e income-low-month:essa income-low-month:grego income-low-month:mango income-low-month:mim income-low-month:na income-low-month:nada income-low-month:que income-low-month:sabe income-low-month:sem income-low-month:um income-low-month:vou income-source:nem income-source:sem incomes:banco incomes:branco incomes:cuida incomes:da incomes:deu incomes:eles incomes:essa incomes:fora
incomes:ideia incomes:nisso incomes:que incomes:tipo incomes:vem incomes:voce infor- instalments-left:NAME instalments-left:a instalments-left:carne instalments-left:conta instalments-left:da instalments-left:de instalments-left:deus instalments-left:fiz instalments-left:fora instalments-left:isso instalments-left:por instalments-left:sabe instalments-left:saber instalments-left:tenho irma_que
isso_escrito isso~minha ja_esqueci ja~, la_que la~eu lembrando lembrando_$ lembrar lembro_, lembro_de lembro~mais li_$ mae_$ marid- marido me_vindo medo medo_de meu_marido mexe_com mexe~isso me~as minha moco_$ na_cabeca na_casa nada_de nao_ajuda nao_deixa nao_enfartar nao_moco nao_procurei nao_senhora nao~. nao~bem nao~disso nao~essa nao~lembrando nao~na nao~qual nao~saber na~do nem_li nem_tenho
nem~bola nem~mais nem~o nenhuma ninguem_me no_app nome_nao nomes nomes_la nomes~que nome~me numer- numero nunca~essa nunca~isso o_aplicativo o_app o_rumo offers:ainda offers:carta offers:duvida offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:mas offers:nem offers:posso offers:que offers:ser offers:so offers:tem offers:ter offers:vi olhan- olhando olhar_para olhar~nao os
os_emails outro_$ overdue:agora overdue:aplicativo overdue:cabeca overdue:carne overdue:dificil overdue:disso overdue:eles overdue:entendo overdue:isso overdue:ninguem overdue:no overdue:para overdue:por overdue:quanto overdue:que overdue:quem overdue:recordo overdue:saber o~ficou pago_$ papel_$ para~enfartar parei~olhar patrao_, patrao~nao pegou_$ perdi- por_onde por_um por~disso pouco_nao
pouco~sei prest- procurei procurei_saber pulo pulo_$ qual~essa quanto_eh que_nao quem quem_mexe quem~com quem~disso que~em que~estou que~saber rapaz_agora rapaz~voce rates:a rates:as rates:com rates:contrato rates:eh rates:essa rates:esta rates:informacao rates:irma rates:isso rates:li rates:num rates:que rates:saber rates:so rumo rumo_$ sabe_disso sabe_quanto saber_um saber~trem sei_ainda sei_bem
sei_por sei_qual sei_responder sei_se sei~. sei~eh sei~essa sei~falar sei~moco sei~onde sei~responder sei~senhora sei~viu somar sou_eu so~sabe tanto_que tanto~nao te te_falar tem_algo tem_que tempo_que tenho~conta tenho~informacao tenho~ver teria~ver ter~olhar thirteenth:estou thirteenth:ideia thirteenth:na thirteenth:pode thirteenth:ser thirteenth:vi total trem trem_desse um_trem um~desse um~e
uns_nomes uns~la valor- valor_$ valores valores_$ ver_com ver~boleto vi_isso vindo vindo_agora vish vi~escrito vou~um worry:comeco worry:disseram worry:falou worry:sem worry:so`,
    '-3': `,_me ,_pula ,~para :mexer :nisso ?consent ?income-source ?more-debts ?which-change NAME~nao ^_# ^_NAME ^_botei ^_conta ^_eh ^_foi ^_meu ^_na ^_onde ^_para ^_posso ^_prefiro ^_sou ^_tudo a_do a_ultima abrin- abrindo abrindo_o acord- acordo adian- after-crisis:nao after-roadmap:estou ajuda_$ ao~, apaga aqui atras- atrasado atrasado_$ a~agora caiu cance- cara casa_$ catan- catando catando_o
catando~boleto certi- certo certo_, cet cobra- cobra_juros comer condo- confu- confusa confusa_nao confusa~entendi conse- consent:estou consi- conve- credito de_nao debt-amount:vou debt-kind:, debt-kind:aquele debt-kind:conta debts:me debts:nem dedur- dedurar dedurar_ninguem depende_$ depois_e depois~te dera dessa dessa_$ de~que dinhe- dinheiro direito dois eh_da eh_isso eh_so eh~eu ele_$
entendi~pergunta era_a era~pergunta escre- escrever esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:NAME essentials:certo essentials:deixa essentials:gasto essentials:pula essentials:so estou_abrindo estou_catando estou_confusa estou~nao eu_devo eu_nem eu~se fala falta fazer fe fe_$ fim_$ fim_agora fiquei_devendo flexibles:nao flexibles:tenho foi_nada fui hein hoje_$
income-low-month:mes income-low-month:tem income-low-month:varia income-source:de instalments-left:interessa isso~se lazer liga link link_$ me_ajuda mesmo_$ metad- metade meus mexer mexer_nisso me~dessa me~mais minha_conta minut- moto muito_$ nada_a nada_no nao_, nao_apaga nao_devo nao_gasto nao_mexe nao_muda nao_se nao_sobra nao~da nao~dedurar nao~foi nao~juros nao~ler nao~negociar nao~pergunta
negoc- nem_a nem_que nem_vi nenhum nessa nesse ninguem_$ no~do nunca_$ nunca_tive offers:eh offers:eu offers:mais overdue:# overdue:? overdue:atrasado overdue:devendo overdue:em overdue:entendi overdue:falar overdue:nenhuma overdue:pagando overdue:pago overdue:paguei overdue:sim overdue:todas overdue:tudo overdue:uma o~que pague- paguei paguei_$ para_que parar parce- parti- particular particular_$
passa- pedra- pegue- peguei prefi- prefiro prestacao qual_era qual~a que_eh quer quis quise- rates:cet rates:direito rates:serve regis- renda_$ se_me se_pergunta sei_ler sei_nem sei~nisso sem_juros serve sim_mas so_isso so_mais sobra tem_um tenho_$ tenho_fe tenho_nao thirteenth:mas tira tive traba- trabalho trans- tua tudo_$ ultim- ultima uma um~de um~que vamos vence- ver~e vi_$ vida voce_$ volta
vou_dedurar vou_falar vou_responder vou~disso vou~ninguem worry:de worry:minha worry:no worry:tenho z z_$`,
    '-4': `?flexibles ^_as ^_nada ^_que aceit- ai_$ cobra consent:nem consigo credi- debt-kind:fatura debts:sei direi- direito_explica eh_$ eh_a ele essa_nao essentials:faco essentials:mais explica_$ falar_disso gasto_$ hoje isso_nao ler~explica nao_consigo nao_interessa nao_paga nao_precisa nao_quero nao~falar nao~muito nao~renda negat- nem_uma offers:de offers:me offers:ninguem oi overdue:ainda overdue:mas
precisa pula pula_$ quanto_$ quero_dizer rates:? rates:cobra segur- tenho_renda thirteenth:gosto uma_$ worry:me`,
    '-5': `:sei ^_nenhuma ^_sim ^_um a_fim after-roadmap:nao capte- captei captei_$ consent:nao de_outra debt-kind:NAME debt-kind:carne debt-kind:do estou_no estou~fim explica gasto gosto incomes:renda ler_direito more-debts:outra nao_captei nao_tem outra_$ o~eh sei~direito`,
    '-6': `:nao ?after-crisis a_pergunta debt-kind:a fim inter- interessa interessa_$ offers:nada renda worry:estou`,
    '-7': `de~nada faco_nada nao_eh`,
    '-8': `mais_nada nao_vou outra`,
    '-9': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '14': `o_prazo prazo recus- recusei_$`,
    '13': `nao_quis quis`,
    '12': `a_oferta after-roadmap:recusei oferta`,
    '11': `after-roadmap:prazo nao_aceitei ofert- quis_nao`,
    '10': `^_deixei aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar nao~nao prazo_$ proposta`,
    '9': `a_proposta offers:nao passar_$ propo- vence- venceu vou_aceitar`,
    '8': `?offers aceitei aceitei~acordo after-roadmap:deixei after-roadmap:quis caiu_$ caro deixei_passar nao_vou offers:quis offers:recusei passar perdi~prazo`,
    '7': `^_desisti aceitei_o after-roadmap:proposta after-roadmap:venceu a~caiu a~venceu caducou caiu da_NAME desisti mais_a muito offers:NAME offers:a offers:prazo o~acabou passa- prazo_acabou proposta_caiu sumiu venceu_$`,
    '6': `^_dispensei acabou_$ aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:passar aquela a~expirou caduc- caro_$ desconto_sumiu desconto~do desis- dispe- dispensei dispensei_o dispensei~acordo do_NAME do_aplicativo muito_caro oferta_expirou offers:deixei offers:do offers:o o~sumiu perdi_o proposta_, proposta_venceu sumiu_do
sumiu~aplicativo`,
    '5': `NAME~nao ^_aquela ^_perdi acabo- acabou acordo_da acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:perdi after-roadmap:sumiu aplic- aplicativo aplicativo_$ aquel- caducou_$ com_essa deles_caducou desisti~proposta do_acordo eles_pastarem eles~com expir- expirou expirou_$ ja_passou ja~o mais~oferta
mandei_eles mandei~pastarem nao_vale o_acordo o_desconto offers:aceitei offers:oferta offers:passar offers:proposta offers:venceu passou_o passou~prazo pasta- pastarem pastarem_com pastarem~essa perdi proposta~caducou quis_a recusei_a vale_mais venceu_ontem`,
    '4': `#_mas ,_muito :NAME :recusei NAME_$ NAME_que ^_a ^_mandei a_do aceitei_muito aceitei~caro acordo_$ after-roadmap:aplicativo after-roadmap:caducou after-roadmap:demais after-roadmap:expirou after-roadmap:passou after-roadmap:vou aquela_oferta aquela_proposta aquela~nao a~deles com~proposta de~mas do~da essa_proposta mande- mandei nao_$ nao~a nao~mais nao~muito oferta_$ oferta_da oferta_nao
oferta~NAME oferta~existe offers:aceitar offers:acordo offers:caducou offers:caro offers:da offers:ja offers:mas offers:muito offers:ontem offers:sumiu offers:vou ontem ontem_$ passo- passou proposta_deles proposta~NAME recusei~do tem~a`,
    '3': `,~puxada ,~vale :a :ofereceu :proposta :vale NAME NAME_mas NAME_venceu NAME~ofereceu ^_nao ^_sumiu ^_teve after-roadmap:cancela after-roadmap:daquela after-roadmap:desconto after-roadmap:do after-roadmap:mandei aquela~do a~NAME cancela_a daquela daquela_proposta daquela~da da~venceu deixei_para deixei~la deles demai- demais desconto desisti_daquela do_app existe_mais la_a la~proposta mas
muito_puxada nao_existe nao~o ofereceu_# oferta_do oferta_venceu oferta~app offers:acabou offers:caiu offers:mais offers:perdi offers:teve para_la proposta_do proposta~muito puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou uma~NAME vou`,
    '-3': `NAME_so ^_topei aceitar_a aceitar~proposta aceitei_a aceitei~proposta after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi so_vale topei`,
    '-4': `NAME_? aceito after-roadmap:foi a~foi minha_proposta offers:aceito`,
    '-5': `after-roadmap:fechei feche- fechei fechei_o fechei~acordo proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor- meus`,
    '12': `dados dados_$`,
    '11': `after-roadmap:dados after-roadmap:meus copia meus_dados`,
    '10': `^_exporta exporta manda uma_copia`,
    '9': `baixa- baixar exporta_para exporta~mim quero_uma quero~copia`,
    '8': `?confirm-delete ^_manda after-roadmap:baixar after-roadmap:mim infor- informacoes manda_meus mim mim_$ o~voce que_voce voce_tem`,
    '7': `after-roadmap:copia after-roadmap:informacoes after-roadmap:manda after-roadmap:minhas arqui- arquivo de_mim me_manda regis- tudo_que`,
    '6': `:dados after-roadmap:arquivo after-roadmap:tudo antes_quero antes~uma confirm-delete:meus confirm-delete:quero conte- contei copia_$ do_que guard- informacoes_$ manda~registros meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros relat- relatorio voce~sobre`,
    '5': `:meus ^_meus ^_quais after-roadmap:contei after-roadmap:quero after-roadmap:relatorio after-roadmap:voce confirm-delete:manda confirm-delete:mim confirm-delete:que contei_$ envia eu_contei mandar_tudo mandar~que me_envia me~meus minha- minhas pode_mandar pode~tudo quero_baixar que~contei que~tem registros_$ sabem sobre sobre_mim um~com ver~que`,
    '4': `:gostaria :manda :ver ^_antes ^_gostaria ^_quero after-roadmap:envia after-roadmap:imprimir after-roadmap:registrado after-roadmap:registros after-roadmap:sobre after-roadmap:uma baixar~que com_minhas confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma confirm-delete:voce copia_de copia~tudo dados~voce do~eu
do~voce envia_o envia~que esta~de gosta- gostaria gostaria_de guardaram impri- imprimir manda_$ mandar manda~dados manda~relatorio num_arquivo o_relatorio quais quero quero~o que~guardaram relatorio_do relatorio~que tem_$ tudo tudo~eu ver ver~dados voce voce_guardaram voce~de`,
    '3': `:copia :informacoes :que :tem :uma :voce ^_espera acesso after-roadmap:documento after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:respostas after-roadmap:sabe after-roadmap:tem antes aos arquivo_com arquivo~minhas a~pediu baixar_o como~? confirm-delete:de confirm-delete:me confirm-delete:o confirm-delete:pode dados_, de_tudo defen- documento documento_com
dos~dados e_me entre- espera eu_falei falei_$ guardam guardou guardou_$ informacoes_voce manda_o manda_um manda~documento meu_$ meus~, me~o minhas_respostas num num~e para_mim pediu quais_informacoes quais~voce que_esta quero~meus que~aqui que~falei que~guardou registrado respostas tem_meu tem~mim ter_acesso tudo_num tudo~voce um_arquivo um_documento uma uma~de ver_meus ver_o ver_tudo voce_guardam
voce_guardou voce~meu`,
    '-3': `^_some ^_voce apaga apaga- apagar apagar_meus apagar~dados apagu- exclu- quero_apagar quero~voce some some_com vendem vendem_meus vendem~dados voce_vendem voce~meus`,
    '-4': `^_apaga quero_que`,
  },
  greet: {
    '18': `oi_$`,
    '17': `debts:NAME`,
    '16': `^_oi oi`,
    '14': `:eae ^_NAME ^_eae bom_dia eae eae_$`,
    '13': `:oi ^_bom`,
    '12': `:opa`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai NAME_$ dia_$ e_ai`,
    '9': `:e :oii ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde`,
    '7': `:dia after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh :robo after-roadmap:dia ai debts:bom oii_voce tarde_$ tudo~?`,
    '5': `:, :? ?debts NAME after-roadmap:bom alguem_ai debts:dia eh_robo n0 robo_? voce_eh voce~robo`,
    '4': `,~certo ,~do :certo :sou :voce ? NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `,_sou ,~bem :do :nome :tudo after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `?debt-kind ?income-source ^_beleza debts:e minha- minhas`,
    '-4': `:minhas debt-kind:NAME de~minhas minhas_dividas renegociar`,
    '-5': `._$`,
    '-6': `de~. dividas_. oi_?`,
  },
  help: {
    '20': `ajuda_$`,
    '19': `ajuda`,
    '18': `como_$`,
    '17': `fala repet-`,
    '16': `?debt-amount ^_botei ^_fala ^_ha botei`,
    '15': `^_ahn ^_hein ahn ahn_$ ha_$ hein oi_?`,
    '14': `?flexibles ^_ajuda ^_oi desen- entendi ha hein_$ nao_entendi oi socor-`,
    '13': `:socorro ?incomes ^_explica audio audio_$ botei_$ da_um enten- ou pergu- repete`,
    '12': `^_como ^_repete capte- captei captei_$ como_assim expli- me_socorre nao_captei nao_peguei o_que peguei_$ preci- repete_$ socorre socorre_$`,
    '11': `?rates ^_? ^_onde ^_precisa a_pergunta assim como como~isso consent:ajuda eh_mensal exemp- exemplo explicar mensal mensal_isso pegue- peguei por_mes serve`,
    '10': `?essentials ?which-change ^_desenha ^_pode aqui_$ da_uma de_qual delas_$ desenha desenha_para desenha~mim eh_para entendi_$ pergunta qual qual_delas quer quero_ajuda`,
    '9': `?debts ?overdue ^_aceita ^_entra ^_posso ^_preciso ^_quais ^_tipo a_ficha aceita aceita_audio atola- caiu~ficha chuta- chutar chutar_$ debts:ajuda delas desenho desenho_$ eh~mes estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ impor- importa importa_$ incomes:qual isso_importa me_da mes_eh me~uma n0 nao_caiu overdue:como o~ai pode_explicar pode_repetir posso_chutar posso_mandar
preciso quais_gastos qual_$ que_$ repetir responder_$ respondo ser tambe- tambem tambem_$ tenho_que tipo um_desenho um_help`,
    '8': `:ajuda ^_da ^_exemplo ^_que ^_socorro ajuda- as_atrasadas as_que atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:dividas consent:ha consent:me da~desfazer debt-amount:como desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_miudos entra essentials:fala estou_atolado estou~me exato exato_$ exemplo_por exemplo~favor explica explica_melhor explicar_$ ficha
ficha_$ incomes:que miudo- miudos miudos_$ onde_acho ou_o overdue:botei overdue:qual para_desfazer para_escrever plano_$ portu- portugues por~eh posso precisa preciso_de quais qual~qual que_pergunta que_somar repetir_$ sair ser_exato serve_$ somar somar_tudo taxa_$ tenho~somar thirteenth:? troca_em troca~miudos um_NAME`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_troca after-roadmap:ajuda ajudam assim_$ atrasadas caiu cartao_ai ce com_divida comer_? comprovar comprovar_$ conta- contar_o contar~cartao da~help da~luz de_um debt-amount:eh debts:da devagar_$ de~. diabo~isso eh_por eh~comer em_conta entendi_bulhufas essentials:ou essentials:por esta_falando facil facil_$ fala_de fala_devagar fala_dificil
falta_$ faz_um flexibles:que foto_$ incomes:botei incomes:como instalments-left:? limpar_minha limpar~vida luz_$ mais_facil mandar_foto me_ajuda me_organizar melhor_$ mes minha~financeira nao~a no_boleto novo_$ o_do opcoe- opcoes opcoes_$ organ- organizar organizar_minhas organizar~contas orien- orientacao ou_da overdue:eh overdue:entendi overdue:que overdue:tipo o~tambem para~depois pergunta_mais
pergunta~facil pergunta~novo pode_ser por_alto posso~foto precisa_comprovar preciso_me preciso~organizar qual~a que_ser quem~devendo queria_ajuda quero_limpar que~dizer que~exato rates:? rates:hein respo- respondo_como sair_das sair~dividas sao~opcoes serve_por serve~alto socorro so~sair tem~ser troca uma_luz vale_contar vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_o ^_vim a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso after-roadmap:repete after-roadmap:sair after-roadmap:sei ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as~? as~ja bicho_eh bicho~esse bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$
com_juros com_minhas como_eu como_respondo como_vejo compr- com~dividas com~ou conta_o contas_$ das_duas da~exemplo da~forca de_comer de_gasto debt-amount:qual debt-amount:que debt-kind:aqui debt-kind:para debt-kind:que debts:como debts:entra debts:fala debts:pergunta debts:pode debts:um devag- devagar diabo diabo_eh difer- diferenca dificil_$ dividas do~filho eh_cada eh~isso em_que entendi_foi
entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:serve eu_vejo eu~aqui eu~esse eu~se exemplo_$ explica~burro faco_agora fala_portugues falan- falando fala~novo filho_$ flexibles:ou flexibles:qual foi_nada forca_ai foto incomes:por instalments-left:que interessa_para interessa~que isso isso_interessa isso~para isso~por ja_paguei juros_ou juros~sem
ler_direito limpar liqui- liquido liquido_$ mais_simples mandar mensa- mes_ou mexer_nesse nao~foi nesse_link onde~essa ou_sem ou_separado overdue:audio overdue:explica overdue:ha overdue:quais o~ou o~ponho o~quer palav- palavras palavras_$ para_burro para_que pedir_ajuda pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa pode~aproximado pode~as ponho ponho_aqui portugues_$ por~ou
precisa_ser qual_das qual_eh qual_era qual~diferenca qual~duas que_bicho que_ce que_diabo que_ponho que_quer quer_dizer quero_organizar quero_sair quero~das quero~minha que~cada que~de que~eh que~nisso que~paguei rates:acho rates:como rates:entendi rates:fala rates:oi respondo_isso sei~direito separado separado_$ ser_aproximado significa_isso simpl- simples simples_$ so_quero soma~ou tem_que
tipo_como tipo_de tipo~gasto trocar_as trocar~palavras tudo_ou tudo~separado um_exemplo uma_forca vale~o vejo vim vim_pedir vim~ajuda voce~quem which-change:para which-change:que`,
    '5': `^_bruto ^_de ^_em ^_gostaria ^_por ^_quer ^_vale a_pensao acho_isso after-roadmap:ajudam after-roadmap:estou after-roadmap:mexer after-roadmap:vida ai_eh ai~o alguem_me alguem~ajuda app as_vencidas as~entram atrasadas_entram atrasadas~na bicho bruto~liquido burro cada_um com_farinha come come_com comer come~farinha como_descubro como~eu como~quanto como~sei confirm-delete:que consent:conta
consent:da consent:das consent:melhor consent:preciso consent:sabe consent:uma consent:voce contando contando_as contando~vencidas contar das das_dividas de_hoje de_novo de_orientacao debt-amount:fala debt-amount:o debt-kind:? debt-kind:mim debts:entendi debts:exemplo debts:me debts:preciso debts:quero debts:sair debts:ser descubro descubro_quanto descubro~falta desfazer dessas_dividas desse
devendo_$ de~loja direito direito_explica diz_$ do_mes do_meu documento_$ duas~diz eh_contando eh~as eh~um eh~valor entendi_nada entendi~pergunta entram entram_na entram~conta escrever escrever~numero esqueci_qual essa_informacao essas_opcoes esse_$ esse_nome essentials:como essentials:delas essentials:isso essentials:mes essentials:novo essentials:o essentials:que esse~ai esta_devendo esta~de
estou~nao eu_faco eu~agora eu~o explica~leito fala_mais falando_$ falando_de falando~qual falar_por fala~simples farin- farinha farinha_? fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:tipo forca funciona~aqui gasto_$ hoje_ou hoje~o incomes:eh incomes:fala incomes:isso incomes:mes incomes:ou incomes:pode incomes:quais informacao
informacao_$ isso_come isso_no isso_que isso_serve isso~boleto isso~com isso~de isso~voce leito_$ ler ler~explica limpa- livrar_dessas livrar~dividas loja_eh loja~essa mandar_documento mexer mexer~link me~dessas minha_vida minhas_contas na_conta nao~ler nao~mexer nesse no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde onde~vejo ou_liquido ou~juros overdue:isso overdue:pode o~eu
o~isso o~sao o~significa para_leito pergunta_? perguntou perguntou_$ pode pode~no por precisa_mandar precisa~documento qual_loja qual~eh qual~voce que que_isso que_ja que_significa quem_esta quer_saber queri- queria quero~minhas quer~o que~essas que~faco que~perguntou que~sabe que~serve que~tudo rates:mes rates:onde rates:repete repete_que responder sabe_fazer saber~que sei_ler sei_mexer separ-
ser_no ser~olhometro signi- significa soma_tudo tambem_? tipo_o tipo~que um um_$ uma~ai vale vejo~juros vencidas vencidas_? ver~minhas voce_esta voce_perguntou voce_sabe voce~falando voce~fazer which-change:eh`,
    '4': `:novo :pode NAME_diz ^_alguem ^_coloco ^_com ^_faz ^_me ^_nao ^_soma ^_vi a_desse acho_esse acho~trem acontece_? after-roadmap:dessa after-roadmap:desse after-roadmap:divida after-roadmap:entendi after-roadmap:gostaria after-roadmap:link after-roadmap:luz after-roadmap:me after-roadmap:queria after-roadmap:quero after-roadmap:uma afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai
ajuda_com ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu a~disso bico_tambem boleto_ou boto_aqui buraco_$ canto_da canto~fatura ce_quer centavo_por centavo~centavo cima_$ coloco coloco_o coloco~do como~taxa confu- confusa
confusa_nao confusa~entendi consent:as consent:contas consent:em consent:explica consent:help consent:minhas consent:organizar consent:orientacao consent:quero consent:responder conta conta_? conta_a conta~bico credo- credor credor_$ da_fatura das~NAME da~fica da~toda de_deus de_gente debt-amount:ajuda debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:ou debt-amount:por
debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:as debt-kind:cada debt-kind:em debt-kind:esse debt-kind:explica debt-kind:ou debt-kind:um debt-kind:vale debts:NAME debts:estou debts:exato debts:mandar debts:mes debts:onde debts:ou debts:posso debts:taxa depois_? descu- dessa- dessas desse_buraco desse~tambem devedor_$ de~orientacao de~ou de~sobre
diferenca_disso diferenca~tudo dific- dificil direi- disser disser_sim disser~o disso_tudo divid- divida_$ dividas_? diz do_ano do_app docum- documento do~aparece do~isso do~marido do~ou duas_NAME eh_$ eh_credor eh_de eh_saldo eh_taxa eh~devedor em em_divida em~canto em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel escre- escrever_$ escrever_o esqueci~era essa_$
essa_pergunta esse_trem essencial essencial_$ essentials:esse essentials:explicar essentials:juros essentials:onde essentials:precisa essentials:repete esta_atrasada esta_perguntando esta~boleto esta~isso estou_afundado estou_confusa estou_enrolado estou_perdido eu_acho eu_apagar eu_boto eu_disser eu_sei eu~paguei eu~sim eu~some e~que faco~sair fala_lingua falar~audio fala~de fatura_fica fazer_$
fica_$ filho flexibles:por flexibles:precisa funciona_isso gosta- gostaria gostaria_de gostaria~orientacao incomes:entendi incomes:exemplo incomes:explica incomes:precisa incomes:ser incomes:serve incomes:tudo indicaram indicaram_voce indicaram~para instalments-left:para interessa juros_$ leito lingu- lingua lingua_de lingua~gente link_$ livra- livrar lugar lugar_do lugar~app luz manda-
mandar_audio marido_tambem me_indicaram me_livrar melho- melhor mes_tambem mes~? mes~do mes~por mes~serve meu_filho meu_ou meu~da me~ai me~pelo nada_desse na~? nisso o_bico o_cartao o_numero oi_nao oi~entendi onde_eu onde_fica orientacao_$ orientacao_sobre ou_do ou_por ou_tudo ou~ano ou~junto overdue:ajuda overdue:caiu overdue:quer overdue:ser overdue:taxa o~eh o~entra o~mes o~meu paguei_$
para_ajudar para_sair para~das para~o passado_serve pedir pelo_amor pelo~de perdido perguntando perguntando_isso perguntando~? pode_trocar pode~por por_audio por_centavo por_cima por~esta posso~audio posso~por precisa~centavo preciso_sair preciso~desse preciso~um preciso~uma quais_sao quais~as quanto_falta que_? que_canto que_esta que_lugar que_mesmo que_responder que_sao que_voce quero_me
quero~livrar que~? que~acho que~ajudam que~aqui que~boto que~credor que~perguntando que~saldo que~taxa que~tenho rates:direito rates:em rates:essa rates:eu rates:isso rates:meu rates:ou rates:pergunta rates:posso rates:respondo rates:tambem saber_o sair_desse saldo_devedor sao_as sao_essas se_esta sei~esta sem_juros ser_centavo ser_por serve_essa serve~pergunta ser~cima se~apagar se~atrasada
se~disser sim_o sim~que so_as socorro_$ socorro_estou socorro~afundado soma some_o some~que so~atrasadas so~conversa so~meu tenho~responder thirteenth:conta toda_$ trem_$ tudo_junto um_ou um_para um_por uma_orientacao um~outro um~tudo um~um vejo_o vi_que vida vi~voce voce voce_para voce~ajudar which-change:? which-change:aqui which-change:isso`,
    '3': `,_qual :aqui :posso :queria ?_queria ?consent ^_queria ^_quero ^_se ^_voce aceit- after-roadmap:alguem after-roadmap:contas after-roadmap:dessas after-roadmap:devendo after-roadmap:limpar after-roadmap:nao after-roadmap:pedir after-roadmap:so after-roadmap:sobre ajudar ajuda~minhas ajuda~pagar apaga- apaga_so apagar apagar_? apaga~a aparece aqui_? atrasada_$ atrasadas_$ a~do a~mes bico boa~queria
boleto_$ boleto~o botar_o botar~que boto burac- buraco cada canto ce_falou centa- centavo centavo_$ ce~eh ce~saber cima claro_$ coloc- comecar_me comecar~ajuda com~? confirm-delete:as confirm-delete:o confirm-delete:para confirm-delete:se consent:a consent:ajudam consent:desse consent:devendo consent:essa consent:estou consent:financeira consent:limpar consent:sair consent:so consent:um contam
contam_? conta~vale conversa_ou conversa~o da da_familia de_ajuda de_divida de_dividas de_uma debt-amount:de debt-amount:esse debt-amount:explica debt-amount:falando debt-amount:juros debt-amount:nao debt-amount:pode debt-amount:tudo debt-kind:cartao debt-kind:como debt-kind:isso debt-kind:nao debts:agora debts:ajudam debts:as debts:assim debts:das debts:dificil debts:dividas debts:explicar
debts:faco debts:favor debts:filho debts:isso debts:novo debts:o debts:organizar debts:orientacao debts:paguei debts:por debts:que debts:respondo debts:tambem debts:valor debts:vida dessa_vida dessa~de deved- devedor deven- devendo de~com de~financeira de~mes de~renda digo_aqui dizer dizer_essencial dizer_esses dizer~nomes do_vermelho do~passado eh_essa eh_parcela eh~botar eh~em eh~pergunta
em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi_o essentials:? essentials:as essentials:bicho essentials:bruto essentials:diferenca essentials:dificil essentials:eh essentials:em essentials:falando essentials:faz essentials:fica essentials:liquido essentials:mandar essentials:nao essentials:pergunta essentials:qual essentials:quer essentials:respondo
essentials:tambem essentials:troca esses_nomes esse~no estou_endividada eu_perco eu_posso eu~fazer eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer~? fica finan- financeira flexibles:eu flexibles:juros flexibles:mes flexibles:somar flexibles:tenho flexibles:tudo flexibles:vejo gasto gente_$ incomes:alto incomes:as incomes:audio incomes:bicho incomes:ce
incomes:comer incomes:depois incomes:entra incomes:exato incomes:mandar incomes:o incomes:posso incomes:taxa instalments-left:apagar instalments-left:eu instalments-left:interessa instalments-left:o instalments-left:se instalments-left:tambem inter- isso_$ isso~ce ja~contam junto junto_$ link me me_perdi mes_passado mes_voce mes~quer meu~tambem me~voce minha- minhas muda~um n1 nao_ouvi negocio_no
negocio~app no_app nomes_$ no~ou o_aluguel o_juros o_meu o_plano o_vale o_valor onde_que onde~eu onde~isso onde~me orientacao_financeira orientacao~minhas orientacao~renegociacao outro_$ ouvi_direito ou~do ou~familia ou~parcela ou~que ou~semana overdue:aqui overdue:comer overdue:exemplo overdue:foi overdue:mandar overdue:o overdue:pergunta overdue:posso overdue:tenho o~acontece o~comeco o~mesmo
o~posso pague- paguei paguei_contam paguei~? para_botar para_outro para~com para~isso para~minhas parcela parcela_em parcela~aberto pensao perco perco_se perco~apagar perdi- perdi_, perdido_me perdido~ajuda perdi~qual pergunta_isso perguntar_$ plano plano_tambem plano~? pode~so por_semana por_um portugues_claro por~pergunta posso_fazer posso_te posso~perguntar precisa~exato preciso~ajuda
preciso~orientacao qual_a qual_mes qual_renda que_acontece que_eh que_entra que_eu que_muda que_posso que_que que_tipo quer_$ queria_uma queria~ajuda queria~para quero~dessa quer~essencial quer~esses quer~exatamente que~ce que~da que~do que~essa que~falou que~para que~parcela que~perco que~posso que~vejo rates:ai rates:aqui rates:as rates:assim rates:bulhufas rates:dificil rates:ler rates:mim
rates:nao rates:nome rates:num rates:o rates:paguei rates:para rates:qual rates:quer rates:responder rates:ser rates:simples rates:vale rates:vejo renda_voce renda~esta renegociacao_de renegociacao~dividas repete~eu sabe saber_exatamente sair_dessa sair~buraco sair~vermelho sair~vida saldo se_apagar se_eu ser_so ser~as ser~por sobre_minhas sobre_renegociacao sobre~de sobre~dividas tarde_queria
tarde~ajuda taxa te_perguntar thirteenth:contando thirteenth:da thirteenth:para toda total_ou total~da trem troca- trocar tudo_$ uma_ajuda uma~para vale_tambem valor_com valor_de valor_total valor~hoje valor~juros valor~ou vejo_esse vejo_isso vejo~negocio venci- vida_de vida~divida which-change:de which-change:explica which-change:nao which-change:no which-change:ser`,
    '-3': `,_que :funciona :nao :oi :quero :voce ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?income-low-month FIGURE ^_$ ^_a ^_acho ^_boa ^_cancela ^_depois ^_desfaz ^_essa ^_esta ^_eu ^_foi ^_meu ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_outra ^_perdi ^_pula ^_reset ^_sair ^_sou ^_volta a_conta a_ordem acabo- adivi- adivinhar adivinhar_$ after-roadmap:a after-roadmap:agora
after-roadmap:as after-roadmap:eh after-roadmap:mandar after-roadmap:mes after-roadmap:posso after-roadmap:que after-roadmap:ser ajuda~negociar anive- aniversario anter- anterior antes aqui_eh as_duas as_minhas atend- botar- botaram cai calor_$ cancela carne casa_$ cet_$ cobra- coisa como_eh como~que com~minhas confi- consent:eh consent:favor consent:meu consent:nao consignado contas_? contr- cpf
cras credi- credito custo da_re debt-amount:estou debt-kind:NAME debt-kind:conta debts:? debts:aqui deixa deixa- deixar desca- desco- desfaz dessa_$ deu dever devo de~, dia_$ dinhe- dinheiro disso_$ eh_cet eh~para empre- empresa encer- entendi_mais entendi~ou entra_no esse_governo essentials:ajuda essentials:me essentials:minha eu_vou eu~? eu~adivinhar eu~de eu~entendi eu~sei explica_$ falei_$
fase fase_$ favor_me favor~ajuda fazem fora guard- hoje_$ income-source:que incomes:ai incomes:boa incomes:divida incomes:nada incomes:so informacoes interessa_$ isso~eh juros_, la lembr- liga lista mais_$ mais_ou mais~menos mas mas_nao me_liga menos_$ meu_$ me~as me~o minut- mudar mudar_o nao_$ nao_ajuda nao_precisa nao_quero nao~para nenhuma nunca o_NAME o_boleto o_preco ok ou_menos
overdue:estou overdue:todas overdue:vou o~do o~nao paga pago parar para~voce parti- particular particular_$ passa passar passo pedi pensar pensar_$ pode_mandar pode~depois poema por_ai por~me preciso_pensar preco prime- primeiro procu- pront- pronto proxi- proxima pula pular_? que_cai que_calor que_dia que_fase que_o quero_sim quero~o que~esse que~falei que~fazem que~juros que~o rates:depois
rates:rotativo rates:tem re_$ recom- reset reset_$ retor- saque saque_aniversario sei_o sei~eh sei~que ser_depois sim_por sim~favor so_isso sou taxa_de tempo_$ termi- thirteenth:e tira trocar_$ um_poema uns vai vamos viu_$ voce_fazem voce_tem volta- voltar vou vou_adivinhar z`,
    '-4': `,_onde :como :eh :isso ?after-crisis ^_ja ^_nada ^_quem ^_sei acho_que after-roadmap:fala after-roadmap:mim after-roadmap:novo after-roadmap:o after-roadmap:ordem after-roadmap:pode boa calor cance- com_isso com_o como~o consent:pode consent:por consi- de_juros de_que debt-kind:da debt-kind:de debts:para de~tipo e_o eh_que eh~? entendi_de essentials:quero eu_falei falei gover- governo
income-source:o incomes:essa incomes:sei menos nao_tenho negociar nenhu- onde_vejo ordem ordem_$ outra_pergunta o~da posso~? que~que que~vou rates:, rates:taxa re respondi rotat- rotativo ser~? tempo tipo~essa vida_$ viu volta`,
    '-5': `^_NAME ^_desfazer ^_tudo after-roadmap:como after-roadmap:isso after-roadmap:qual ajuda~organizar desfazer_isso eh~de eh~divida essa_divida nao~de o~que o~tem qual_o que_tem rates:cet rates:juros sair_$ tem_$ tipo_eh`,
    '-6': `?income-source boa_pergunta cet oi_$ outra pular`,
    '-7': `as_dividas`,
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
    '11': `^_falar com_um gente qual_o robo`,
    '10': `:humano ^_liga ^_me atendimento de_verdade gente_$ liga_para ligar liga~mim pessoa_$`,
    '9': `:atendente alguem_$ conve- passa_para pesso- pessoa verdade`,
    '8': `:tem debts:liga geren- gerente ligar_para ligar~voce nao_resolve o_gerente posso_ligar posso~para quero~com responsavel responsavel_$ super- uma_pessoa verda-`,
    '7': `#_$ ^_qual after-roadmap:alguem after-roadmap:atendente after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com com_maquina consultor consultor_$ conversar converso converso_com converso~maquina debts:falar essentials:me maqui- maquina me~para nao_converso para_voce passa quero_falar rates:liga rates:me resol- resolve telefone_para tem~? tem~de tua tua_chefe
um_atendente voce_$`,
    '6': `:o ?_quero ^_bota ^_quero ^_robo after-roadmap:atendimento after-roadmap:robo atendente_por atendente~favor bota~gerente consu- debts:qual essentials:atendente gente_de gente~verdade gerente_$ gerente_na gerente~linha humano_ai linha linha_$ maquina_$ na_linha nao~com nao~minha para_alguem para_conversar quero quero_gente quero_pessoa rates:com resolve_minha resolve~vida robo~quero robo~resolve
ser_humano ser~ai tem_ser tem~humano voce_tem`,
    '5': `?essentials ?rates ^_passa ^_posso ^_queria after-roadmap:falar after-roadmap:gente after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa after-roadmap:telefone alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? bota_o chama~gerente com_alguem com_consultor com_especialista com~pessoa consent:bota de_gente de_robo debts:# debts:alguem
debts:com debts:gente debts:humano debts:ligar debts:para debts:quero debts:suporte eh_robo espec- especialista especialista_$ essentials:# essentials:com essentials:falar essentials:qual essentials:quero essentials:tem essentials:transfere falar~consultor falar~especialista falar~um favor_$ ligar_$ me mim_$ ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar
para_responsavel passa~alguem passa~responsavel pode_me pode~ligar por_favor prefiro~com prese- presencial presencial_? qual qual~telefone queri- queria quero_ouvir quero~voz rates:# rates:alguem rates:atendente rates:falar rates:para robo_nao telefone_de telefone~voce tem tem_alguem tem_atendimento tem_ninguem tem~presencial verdade_$ vida_$ voce~robo voz voz_de voz~gente`,
    '4': `,_quero ,~gente ,~pessoa :? :falar :me :voce ?debts ^_alguem ^_gente ^_prefiro ^_tem ^_voce after-roadmap:consultor after-roadmap:gerente after-roadmap:verdade alguem_de alguem~carne atendente_? cansei_de cansei~robo carne_e carne~osso centr- central central_de central~atendimento chama_uma chama~pessoa com_uma com~responsavel com~ser consent:alguem consent:chama consent:com consent:gente
conversar_? crist- cristao de_atendimento de_carne debts:chama debts:robo debts:verdade de~e de~quero e_osso essentials:humano essentials:o essentials:pessoa essentials:verdade existe_telefone falar~robo favor gosto gosto_de me_ligar me_passa me_poe me~alguem minha_vida nao_gosto nao~ninguem o_responsavel osso para_mim para~comigo poe_com poe~um prefi- prefiro rates:atendimento rates:chama
rates:gente rates:o rates:pessoa rates:qual rates:quero rates:transfere resolve_, resolve~quero robo_quero robo~gente ser ser_vivente telefone~conversar tem_central um_cristao um_humano um_ser um~? um~vivente verdade_? verdade_por verdade~favor viven- vivente vivente_$`,
    '3': `,_chama :cade :com :quero ?~gente ?~pessoa FIGURE ^_atendimento ^_cade ^_cansei ^_existe after-roadmap:central after-roadmap:chefe after-roadmap:com after-roadmap:conversar after-roadmap:converso after-roadmap:maquina after-roadmap:posso after-roadmap:quero after-roadmap:resolve after-roadmap:ser after-roadmap:voce alguem_que alguem~possa atender atendimento_$ bota~cristao cade cade_o canse-
cansei carne com_gente com_robo comig- comigo comigo_$ com~atendente com~funcionario consent:chefe consent:falar consent:maquina consent:minha consent:na consent:robo consent:tua consent:um consent:vida conversar_com conversar~um cristao_para cristao~falar de_voce debts:me debts:mim debts:o debts:posso debts:prefiro debts:tem debts:um de~por era_gente era~de escrever_$ essentials:alguem
essentials:atendimento essentials:chama essentials:de essentials:gente essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:telefone eu~gosto exist- existe existe~para e~ai falar_comigo falar~gente falar~o falo_com funci- funcionario funcionario_$ gente_? gosto~escrever gosto~robo liga_que liga~eu me_atender me~com me~que mim nao_tem nao~, nao~de ningu- ninguem
osso_ai para~ligar poe possa possa_me posso prefiro_atendimento prefiro_conversar prefiro~humano que_possa queria_conversar queria_era queria~com queria~gente quero_um que~nao rates:bota rates:conversar rates:de rates:humano rates:maquina rates:mim rates:passa rates:responsavel rates:robo rates:tem rates:uma rates:verdade respo- robo_$ robo_, robo_? robo~tem telefone~eu tem~telefone um
um_funcionario um_telefone vida voce`,
    '-3': `?debt-kind ?income-source ^_oi ^_para ajuda falo~o me_ajuda me~de me~um oi`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '14': `parce-`,
    '13': `fatur- fatura`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a`,
    '6': `banco~minha debt-kind:cartao`,
    '5': `autom- automatico debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou fatura_$ minha_fatura virou`,
    '4': `?debt-kind ^_aquele ^_parcelamento aquel- aquele carta- cartao cartao_$ debt-kind:aquele dez dez_$ do_cartao ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `^_fatura debt-kind:o debt-kind:que divid- eh_a fatura_em o_banco o_cartao ofere- parcelamento~fatura que_o varia- varias varias_$ virou~de`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '11': `condominio debt-kind:condominio debt-kind:do`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindico sindico_$`,
    '9': `?debt-kind sindi-`,
    '7': `debt-kind:taxa eh_do`,
    '6': `taxa taxa_do`,
    '5': `debt-kind:eh`,
    '4': `^_taxa a_taxa debt-kind:o taxa~predio`,
    '3': `a~do da~do do fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `debt-kind:cartao debt-kind:eh`,
    '14': `?debt-kind ^_cartao`,
    '11': `debt-kind:plastico plast- plastico`,
    '10': `^_eh ^_fatura carta- cartao cartao_$ debt-kind:credito debt-kind:fatura`,
    '9': `debt-kind:vista fatur- fatura fatura_$ vista vista_$`,
    '8': `de_passar debt-kind:de debt-kind:passar maldi- passa-`,
    '7': `credi- credito credito_rotativo dele dele_$ eh~plastico eu~no merca- mercado mercado_$ passar plastico_$`,
    '6': `debt-kind:no fatura_que passo rotat- rotativo`,
    '5': `^_aquele ^_credito ^_fui aquele~de cartao~loja credito_$ debt-kind:eu debt-kind:fui debt-kind:loja debt-kind:nao debt-kind:que debt-kind:todo de~na e~paguei maqui- nao_paguei o~eu paguei_$ passando que~todo`,
    '4': `aceitei aceitei_$ aquele cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:e debt-kind:hora debt-kind:mes dinheiro_de do~mesmo e_nao fui loja_$ o_dinheiro o~de todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- a~que cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:dinheiro debt-kind:mesmo debt-kind:o debt-kind:vem eh gaste- gastei gastei_no hora intei- inteira inteira_$ limite_do loja mes_$ nao_consegui nao~pagar no_limite pague- paguei que_vem todo`,
    '-3': `agiot- agiota autom- automatico consignado_$ debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:consignado debt-kind:conta debt-kind:do debt-kind:em debt-kind:um debts:cartao debts:credito eh_a eh_consignado`,
    '-4': `debt-kind:parcelamento parcelamento`,
    '-5': `debt-kind:fiado fiado`,
    '-6': `paren-`,
    '-8': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:tecnico mensalidade tecni- tecnico`,
    '9': `KIND curso debt-kind:NAME debt-kind:curso debt-kind:faculdade o_NAME`,
    '8': `EXPENSE debt-kind:o escol- facul- faculdade faculdade_$ mensa-`,
    '7': `^_curso coleg- curso_de debt-kind:particular o~em particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola escola_do escola~menino filha_$ menin- menino mensalidade_$ parti-`,
    '5': `NAME_$ da_faculdade debt-kind:minha filha ingle- ingles ingles_$ minha_filha`,
    '4': `a_matricula da_minha de_enfermagem debt-kind:enfermagem enfer- enfermagem enfermagem_$ matri- matricula`,
    '3': `^_o a~da debt-kind:de n0`,
    '-3': `?income-source alugu- aluguel condominio convenio debt-kind:aluguel debt-kind:casa debt-kind:condominio debt-kind:conta debt-kind:no debt-kind:que denti- dentista finan- o_condominio o~do`,
    '-4': `^_NAME condo- debt-kind:iptu gas iptu iptu_$ o_gas`,
    '-5': `debt-kind:eh`,
  },
  'kind:health': {
    '21': `?debt-kind`,
    '12': `debt-kind:implante impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ convenio denti- dentista foi_um`,
    '10': `conve- debt-kind:dente dente dente_$`,
    '9': `conta_da mater-`,
    '8': `debt-kind:meu prote-`,
    '7': `,_meus ^_foi debt-kind:foi debt-kind:particular debt-kind:um do_meu meus_oculos oculo- oculos oculos_$ particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ parti- plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `KIND ^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE debt-kind:botei debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:do dois n0 nos o~do um`,
    '-3': `?income-source carne celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:moto debt-kind:no debt-kind:que finan-`,
    '-5': `^_um reneg-`,
    '-6': `debt-kind:a debt-kind:eh`,
  },
  'kind:informal': {
    '14': `?debt-kind`,
    '13': `debt-kind:me paren-`,
    '11': `^_fiado debt-kind:na debt-kind:no`,
    '10': `^_na debt-kind:NAME`,
    '9': `bar cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:fiado debt-kind:que fiado fio que_me`,
    '8': `^_no boca confi- de_boca debt-kind:adiantou debt-kind:boca no~do que_NAME sem_papel`,
    '7': `adian- adiantou adiantou_$ boca_$ debt-kind:do debt-kind:papel debt-kind:sem do_mercadinho foi_de mercadinho vaqui- vaquinha`,
    '6': `debt-kind:eh debt-kind:foi merca- papel`,
    '5': `NAME_arrumou NAME_me ^_ele ^_foi arrum- arrumou debt-kind:, debt-kind:de dinheiro_que dinheiro~NAME ele_me empre- emprestou me_emprestou me~na na`,
    '4': `,_so ,~papel NAME_que ^_dinheiro ^_eh ^_vale debt-kind:dinheiro debt-kind:so debt-kind:vale ele fiado_na foi me_socorreu nenhum_, no palav- que~socorreu sem sem~nenhum socorreu socorreu_$`,
    '3': `,_sem ^_NAME ^_sem de~mesmo nenhum papel_$ socor- vale`,
    '-3': `NAME_$ debt-kind:da debt-kind:emprestimo debt-kind:um`,
    '-4': `debt-kind:a`,
    '-7': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os do~a os~do`,
    '8': `^_agiota ^_os debt-kind:juros`,
    '7': `?debt-kind debt-kind:emprestimo debt-kind:mesmo debt-kind:na debt-kind:que do_emprestimo eh_agiota que~na`,
    '6': `^_daqueles a_gota cara_que conhe- daque- daqueles daqueles_que debt-kind:daqueles debt-kind:de debt-kind:dinheiro debt-kind:do debt-kind:gota debt-kind:porta do_gota empre- empresta esqui- esquina esquina_$ gota gota_$ gota_a gota~gota o_cara os vive vive_de`,
    '5': `cara de_juros debt-kind:a emprestimo emprestimo_$ juros_$ mesmo_$ na_porta porta porta_$ que~de um~que`,
    '4': `^_dinheiro ^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_de do_dinheiro homem homem_do juros juros_alto mesmo nao_paga o_homem o~que que_se que~nao se_nao`,
    '3': `alto amanh- amanha cobra com~na debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:o debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de moto_na o_tal o~do paga que_cobra rua rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `debt-kind:o finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:financiamento financiamento_de morar`,
    '8': `^_NAME ^_financiamento eh~casa financiamento o~que`,
    '7': `ape debt-kind:ape debt-kind:da debt-kind:planta debt-kind:terreno minha_casa o_ape plant- planta planta_$ terre- terreno`,
    '6': `a~do debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro`,
    '4': `NAME ^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria propria_$ que~gente`,
    '3': `a_gente a_prestacao anos_$ debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao de~anos do_lote financiado lote onde prestacao que_a trint- trinta`,
    '-3': `aqui`,
    '-4': `NAME~de aqui_de aqui~casa`,
    '-5': `de_casa debt-kind:aqui o_NAME`,
  },
  'kind:overdraft': {
    '15': `debt-kind:conta`,
    '11': `chequ- cheque debt-kind:cheque`,
    '10': `debt-kind:no`,
    '9': `conta debt-kind:especial debt-kind:o espec- especial especial_$ negat-`,
    '8': `?debt-kind a_conta azul azul_$ debt-kind:limite debt-kind:saldo debt-kind:tal limite o_tal saldo tal tal_do`,
    '7': `conta_corrente corrente debt-kind:corrente debt-kind:entrei entrei_no limit- limite_da limite~conta`,
    '6': `^_entrei a~ficou cheque_especial corre- corrente_$ da_conta debt-kind:vermelho deved- devedor entre- entrei ficou negativa negativa_$ negativo negativo_$ o_saldo o~do`,
    '5': `^_cai cai_no conta_no debt-kind:cai debt-kind:esta debt-kind:la estou- la_$ na_conta no_vermelho o~esta verme- vermelho vermelho_$`,
    '4': `aquele~que cai conta_$ debt-kind:a debt-kind:do eh~limite la limite_que o_limite`,
    '3': `^_aquele ^_fiquei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:aquele debt-kind:e debt-kind:na devendo_na dinheiro_que eh_meu eh~e e~no fiquei_devendo nao~meu no que~eh vem_na`,
    '-3': `mater-`,
    '-4': `debt-kind:de do_rmc rmc rmc_$`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind debt-kind:vem`,
    '10': `debt-kind:consignado debt-kind:desconta desco- eh_consignado marge- margem o_da`,
    '9': `consignado_$ debt-kind:da debt-kind:de debt-kind:do debt-kind:folha desconta desconta_do o_de`,
    '8': `antes_de apose- aposentado aposentado_$ consignado debt-kind:antes debt-kind:beneficio debt-kind:o do_rmc folha rmc rmc_$ vem`,
    '7': `^_vem beneficio_$ cair consi- debt-kind:descontado debt-kind:ja folha_$`,
    '6': `^_descontam antes benef- beneficio debt-kind:eh descontado descontam`,
    '5': `^_desconta abati- bpc bpc_$ contracheque contracheque_$ da_clt debt-kind:aposentadoria debt-kind:contracheque debt-kind:direto debt-kind:eles debt-kind:na debt-kind:tira diret- direto direto_$ eles_puxam em_folha ja_vem na_folha puxam salario_direto tira_do vem~no`,
    '4': `INCOME ^_credito ^_eles ^_tira aposentadoria aposentadoria_$ aquele_que clt clt_$ come come_meu credito_do credito~trabalhador debt-kind:come debt-kind:mes debt-kind:minha debt-kind:morrido debt-kind:que debt-kind:tal debt-kind:todo do_beneficio do_salario do_trabalhador do~da ja~descontado mes_na minha_aposentadoria morre- morri- morrido morrido_no na_minha o~come que_come que_desconta que~meu
tira todo~na trabalhador vem_descontado vem_morrido`,
    '3': `^_eh ^_o antes~eu contr- de_eu debt-kind:credito debt-kind:em debt-kind:meu debt-kind:no debt-kind:pagamento descontado_$ descontado_em descontado~folha desconta~contracheque de~que do_contracheque eh_aquele eh~em emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio no_contracheque o_tal que~do salar- salario servidor tal tal_do todo_mes traba-`,
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
    '7': `^_antecipei aniversario_$ antecipei debt-kind:negocio dinheiro o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:meu debt-kind:na dinheiro_emprestado emprestado na_hora negocio saque saque_aniversario um`,
    '5': `^_dinheiro calca- calcada calcada_$ debt-kind:no debt-kind:pessoal dinheiro_na emprestimo_$ emprestimo_pessoal facil hora hora_$ na_calcada negoc- pessoal`,
    '4': `KIND app app_$ banco_$ capit- capital debt-kind:app debt-kind:aquele debt-kind:mesmo debt-kind:reformar do_banco emprestimo~, para_reformar peguei_um pesso- pessoal_$ que_aparece refor- reformar`,
    '3': `^_foi a_casa aparece_no aprov- aquel- aquele caixa caixa_eletronico carne_$ debt-kind:, debt-kind:aparece debt-kind:carne debt-kind:foi debt-kind:normal dinheirinho eletr- eletronico mesmo_$ negativado negativado_$ no_app no_caixa norma- normal no~eletronico para~a peguei_para que~no um_dinheirinho`,
    '-3': `debt-kind:moto os`,
    '-4': `^_os debt-kind:da debt-kind:os do_emprestimo os~do`,
    '-6': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '13': `aluguel`,
    '12': `alugu- quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `^_aluguel alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que`,
    '5': `EXPENSE ponto ponto_$ quart- quarto`,
    '4': `^_a barraco debt-kind:do debt-kind:o`,
    '3': `NAME ^_do barra- casa_que casa~eu da_loja da~que debt-kind:loja do~que feche- fechei fechei_$ loja_que moro_de o~do o~que que_eu`,
    '-3': `?income-source income-source:aluguel`,
  },
  'kind:settlement': {
    '17': `reneg-`,
    '14': `debt-kind:acordo`,
    '12': `?debt-kind`,
    '11': `debt-kind:renegociacao renegociacao renegociacao_$`,
    '10': `acord- acordo`,
    '9': `^_foi debt-kind:foi`,
    '8': `um_acordo`,
    '7': `^_feirao acordo_que debt-kind:nome feirao_limpa feirao~nome foi limpa_nome`,
    '6': `debt-kind:que debt-kind:um feira- feirao limpa nome_$`,
    '5': `^_um acordo_$ acordo~eu asses- assessoria debt-kind:e debt-kind:fiz do~que que_fiz`,
    '4': `acordo_da acordo_do cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei trato um_trato uma~da um~que`,
    '3': `^_acordo acordo~nao debt-kind:eu debt-kind:uma do_serasa e_nao e~um fizeram_um honre- honrei nao_honrei nome o_acordo quebr- seras- serasa`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '16': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '14': `carne_$`,
    '13': `debt-kind:parcelado parcelado`,
    '12': `carne- crediario crediario_$ debt-kind:crediario`,
    '11': `^_carne carnezinho debt-kind:carnezinho debt-kind:fiado debt-kind:loja fiado`,
    '10': `^_moveis compr- credi- movei- moveis moveis_$ parce-`,
    '9': `^_crediario prest-`,
    '8': `^_compra compra debt-kind:compra debt-kind:eh loja loja_$`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:em debt-kind:prazo o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:da debt-kind:roupa prazo prazo_$ roupa`,
    '5': `KIND ^_comprei ^_da de_lavar debt-kind:prestacao de~em eh_o em~vezes gelad- geladeira lavar loja_mesmo maqui- maquina maquina_de maquina~lavar no_carne prestacao prestacao_$ uma_geladeira uma~em vezes vezes_$`,
    '4': `^_eh ^_uma a~de carne_do debt-kind:foi debt-kind:uma guarda que_comprei roupa_$`,
    '3': `^_foi as de_loja debt-kind:boleto debt-kind:la debt-kind:mesmo debt-kind:tenis de~mesmo guard- na_loja tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo fatur- fatura finan- paren- reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '13': `?debt-kind`,
    '12': `^_divida ativa debt-kind:iptu iptu iptu_$`,
    '11': `^_ipva debt-kind:ipva debt-kind:multa ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `debt-kind:mei do_mei multa_de trans-`,
    '8': `^_imposto debt-kind:coisa divida eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `KIND debt-kind:atrasado debt-kind:da debt-kind:do imposto_do`,
    '6': `atrasado atrasado_$ coisa debt-kind:de divid-`,
    '5': `carro_$ da_moto debt-kind:carro do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do cai_na carne_do carro das debt-kind:cai debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno de~que malha moto_$ o_carne que_cai terre- terreno`,
    '3': `^_aquele cai debt-kind:aquele debt-kind:boleto debt-kind:carne moto que~na renda`,
    '-3': `?income-source debt-kind:no finan-`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '12': `celular_$ debt-kind:celular`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '9': `debt-kind:internet debt-kind:tv tv`,
    '8': `inter- internet`,
    '7': `^_internet a_cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `^_o cabo debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a a_multa cancelei cancelei_$ de_casa do_plano multa_do plano`,
    '4': `EXPENSE casa_$ conta_de de_internet debt-kind:casa debt-kind:multa de~e do_celular do~que multa tv_$`,
    '3': `^_conta ^_plano a~do cance- debt-kind:e`,
    '-3': `?income-source condo- forca gas o_gas quiti- quitinete`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `debt-kind:a o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:luz gas`,
    '10': `agua debt-kind:conta`,
    '9': `^_agua agua_e ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `ca debt-kind:e debt-kind:para do~para luz`,
    '7': `^_a`,
    '6': `NAME~de aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `EXPENSE a_agua a_luz conta~energia da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relogio_da relogio~luz rua_$`,
    '4': `conta~luz da_luz de_luz debt-kind:NAME eh_a relog- relogio rua`,
    '3': `a_NAME aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater- quiti- quitinete`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o finan- moto_$`,
    '11': `^_meu carro`,
    '10': `^_a verme-`,
    '9': `do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:esta debt-kind:tirei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:financiei debt-kind:minha financiado financiado_$ financiei`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `^_o caminhonete caminhonete_$ carne_$ da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que rodar trabalho usado zero`,
    '3': `aplic- aplicativo aplicativo_$ a~de a~que carne carro_de compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:da debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol o_carro pop que~na traba-`,
    '-3': `?income-source EXPENSE a_casinha a~do casin- casinha debt-kind:casa debt-kind:conta debt-kind:em debt-kind:imposto debt-kind:multa debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa o_gas quiti- quitinete`,
    '-4': `^_ipva debt-kind:fatura debt-kind:ipva ipva`,
    '-5': `debt-kind:NAME financiamento_de morar o~do`,
    '-6': `debt-kind:terreno forca terre- terreno`,
  },
  'lose-income': {
    '17': `^_fui`,
    '16': `after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi pedi`,
    '13': `dispe- suspe-`,
    '12': `desem-`,
    '11': `^_perdi after-roadmap:estou after-roadmap:perdi demit- perdi`,
    '10': `INCOME after-roadmap:meu after-roadmap:sem traba-`,
    '9': `a_empresa after-roadmap:contrato after-roadmap:cortaram after-roadmap:empresa after-roadmap:firma after-roadmap:minha after-roadmap:salario after-roadmap:servico embor- embora firma meu_contrato ontem pensao_$ servico`,
    '8': `after-roadmap:acabou after-roadmap:embora after-roadmap:ontem after-roadmap:trabalho contrato corta- demitido desempregada desempregada_$ desempregado do_servico empre- empresa estou_desempregada estou_desempregado familia_$ fui_demitido ontem_$ o~me renda_$ sai_do sem servi- servico_$`,
    '7': `^_estou ^_sai after-roadmap:bico after-roadmap:faliu after-roadmap:inss after-roadmap:renda after-roadmap:sai a~faliu a~fechou bloqu- bloqueou dispensou embora_$ emprego faliu fiquei_sem firma_fechou me_bloqueou me_dispensou me~ontem o_inss perdi~emprego renov- tenho_mais`,
    '6': `:recebo ^_cortaram a_firma acabo- acabou after-roadmap:contas after-roadmap:cortado after-roadmap:demitida after-roadmap:dispensaram after-roadmap:me after-roadmap:rua after-roadmap:uber as_contas a~me bico braco contr- contrato_$ cortado cortado_$ cortaram cortaram_meu demitido_$ desempregado_agora dispensaram dispensaram_ontem estou estou~agora fechou_$ fique- fiquei mandaram_embora
me_dispensaram me_mandaram meu~foi me~embora nao_recebo nao~mais o_braco o_trabalho perdi_meu perdi_o quebrei quebrei_o renda rua sai salar- salario salario_$ trabalhar trabalhar_$ trabalho trabalho_$ uber`,
    '5': `:mais :nao :sem ?after-roadmap ^_a ^_fiquei ^_meu a_loja acabou_$ after-roadmap:agora after-roadmap:auxilio after-roadmap:beneficio after-roadmap:bpc after-roadmap:demitido after-roadmap:desempregado after-roadmap:dispensou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:patrao after-roadmap:pensao after-roadmap:tenho after-roadmap:trabalhar auxilio_$ beneficio_foi bloquearam_minha
bloquearam~conta contas contas_$ demitida emprego_$ estou_sem estou~sem fecho- fechou fui_demitida fui_para fui~rua ifood ifood_$ inss manda- mandaram meses meu_auxilio meu_beneficio meu_bpc me~as me~do minha~do nao_posso nao_tenho o_patrao para_rua patrao_me patro- patroa patroa_me patroa~dispensou quebr- sai~servico sem_renda sem_salario sem_trabalho tirar- tiraram`,
    '4': `#~, :em :emprego :estou ^_bloquearam ^_ficharam ^_levei ^_mandou ^_passaram acabou_meu after-roadmap:as after-roadmap:bolsa after-roadmap:bunda after-roadmap:desligou after-roadmap:emprego after-roadmap:fechou after-roadmap:ficharam after-roadmap:foi after-roadmap:levei after-roadmap:loja after-roadmap:meses after-roadmap:passaram after-roadmap:renovaram after-roadmap:rodei after-roadmap:ter
after-roadmap:trabalhava after-roadmap:vou auxil- auxilio a~onde bloquearam bolsa bolsa_familia bunda bunda_da bunda~firma conta- conta_do cortaram~contrato da_firma desli- desligou desligou_$ dispensou_$ e_eu entra_nada eu_rodei eu_trabalhava e~rodei famil- familia faxin- faz~meses ficha- ficharam ficharam_a ficharam~loja firma_$ foi_cortado fui~embora incomes:, incomes:entra incomes:faz levei
levei_um levei~pe loja_onde loja~eu mando- mandou mandou_todo mandou~mundo meses_$ meses_, meses~nao minha minha_renda mundo_embora na_bunda nao_renovaram nao~meu nao~ter no_setor o_emprego onde_eu onde~trabalhava o~nao passaram passaram_a passaram~tesoura patra- patrao pe_na pensao perdi~servico pe~bunda recebo renovaram renovaram_meu renovaram~contrato rodei rodei_$ sem_receber setor_e setor~eu
tesoura_no tesoura~setor todo~embora trabalhava trabalhava_$ um_pe vou_ficar vou_ter`,
    '3': `#_meses ,~agora :acaba :bolsa :embora :familia :fechou :fiquei :mandou :mundo :o :perdi ^_acabou a_partir a_patroa a_tesoura acabou~servico after-roadmap:( after-roadmap:a after-roadmap:aposentadoria after-roadmap:cirurgia after-roadmap:dele after-roadmap:deram after-roadmap:do after-roadmap:familia after-roadmap:faxinas after-roadmap:ficar after-roadmap:hoje after-roadmap:mandou after-roadmap:nao
after-roadmap:partir after-roadmap:patroa after-roadmap:pe after-roadmap:perdeu after-roadmap:posso after-roadmap:receber after-roadmap:setor after-roadmap:suspendeu after-roadmap:temporario after-roadmap:tesoura after-roadmap:todas after-roadmap:trampo after-roadmap:venceu agora_? aposentadoria_$ a~desse a~no benef- beneficio bpc causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia dele
dele_$ deram deu_as deu~contas entra estou_parado e~? e~seguro faxinas faxinas_todas faz_# fazia ficar ficar_sem hoje_$ incomes:# incomes:. incomes:desempregado incomes:meses incomes:nada inss_suspendeu inss~minha loja marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_trampo meu~perdeu meu~temporario minha_aposentadoria minha_conta minhas_faxinas minhas~todas mundo nao_entra nao_vou
na~da no~e o_servico o~acaba o~dele o~suspendeu parad- parado parado_sem partir patrao~deu pe pensa- perdeu perdeu_o perdeu~trabalho perdi_minhas perdi~faxinas perdi~trampo por~da proxi- receb- rua_$ salario_a sem~a servico_temporario setor suspendeu suspendeu_minha suspendeu~aposentadoria tempo- temporario temporario_$ ter tesou- tesoura todas_$ todo_mundo trabalho_dele tramp- trampo trampo_$
um~na venceu_e vou~sem`,
    '-3': `?debt-kind ?worry ^_mudou a_pensao aceit- after-roadmap:baixar after-roadmap:mudou after-roadmap:pode bairr- bairro bairro_$ baixa- baixar do_bairro do_meu embora_do embora~bairro fui~e meu_salario me~no mudou mudou_meu mundo~do o_prazo o_salario prazo`,
    '-4': `:meu aceitaram after-roadmap:aceitaram`,
    '-5': `?income-source`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '15': `^_tenho`,
    '14': `consent:sou`,
    '12': `menor_$ sou`,
    '11': `?consent`,
    '10': `consent:tenho nao~# tenho_#`,
    '9': `^_sou quinz- quinze`,
    '8': `# :anos FIGURE compl- faco_# tenho`,
    '7': `#_$ #_anos :tenho ^_faco consent:ainda consent:faco consent:idade consent:menor idade tenho~anos`,
    '6': `NAME~tenho ^_ainda anos anos_$ menor`,
    '5': `#_em ^_falta ainda cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para de_idade de_menor faco faco~em no_cartao no~da sou~de sou~menor`,
    '4': `#_mes #~? #~que :estou NAME_, ano consent:em consent:mas consent:mes consent:vem da~, debts:cartao debts:da debts:foi eu~# falta foi_no idade_$ maior_de maior~idade minha~eh nao_sou pode_? posso_usar que_vem so_# sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `#~posso ,_queria :# :devendo :e :queria ainda_nao anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:NAME consent:de consent:eh consent:eu consent:fiz consent:mae consent:posso consent:so consent:um consent:usar da_NAME debts:, debts:NAME debts:no de~mas dois_meses e_estou eh_# estou_devendo e~devendo fazer_# fiz_# mae menor_mas mes~vem minha_mae nao_fiz para_# para_eu
para~fazer um_ano usar`,
    '-3': `?income-source ^_# consent:filha consent:perguntar consent:sim filha filha_$ ja~# perguntar perguntar_$ pode_perguntar`,
    '-4': `,_tenho consent:ja`,
    '-5': `,~# opcao`,
    '-8': `consent:, nao_,`,
    '-9': `sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei mes nao_consegui novem- novembro pulei`,
    '9': `mes_nao nao_paguei o_plano pulei_$`,
    '8': `^_novembro after-roadmap:consegui after-roadmap:deu after-roadmap:plano conse- consegui esse nao~o novembro_pulei pagar_$ plano plano_$`,
    '7': `^_furei after-roadmap:furei after-roadmap:tive deu esse~eu furei nao_deu nao_sobrou pagar~NAME paguei_$ tive`,
    '6': `:mes :nao ^_atrasei after-roadmap:apertou after-roadmap:atrasei after-roadmap:gastei apertou como_pagar consegui~o deu_para deu~pagar e_nao gaste- gastei mes_$ mes_eu nao_tive nao~como nao~pagar o_dinheiro pagar_a paguei_nada`,
    '5': `^_esse ^_usei a_parcela after-roadmap:dinheiro after-roadmap:nada after-roadmap:pagar after-roadmap:paguei after-roadmap:usei apert- apertou~nao atrasei da_$ dinheiro_do do_plano e~paguei mes~foi nao~para pagar para_pagar parce- parcela_desse parcela~mes usei usei_o`,
    '4': `#_do ,~paguei :. :esse :foi :pagar NAME_. ^_mes adoec- adoeceu after-roadmap:adoeceu after-roadmap:branco after-roadmap:carne after-roadmap:contas after-roadmap:e after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:parcela after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou apertou_aqui aqui_nao as_contas a~. a~desse branco_$ consegui_pagar consigo~a cumpr- dinhe- dinheiro em_branco
esse_nao esse~nao estou_sem filho_adoeceu fiquei~e gastei_o mes~em meu~adoeceu nao_foi nao~dar nao~os os_# os~do pague- paguei parcela quebrou sem_dinheiro sobro- sobrou sobrou_para tudo~mes vai_dar`,
    '3': `,_nao :NAME :a :paguei ^_deu ^_fiquei ^_gastei ^_nao a_moto adoeceu_e after-roadmap:aqui after-roadmap:as after-roadmap:combinado after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:ficaram after-roadmap:ficou after-roadmap:filho after-roadmap:foi after-roadmap:mal after-roadmap:moto after-roadmap:mundo after-roadmap:o after-roadmap:parcelas
after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vou atras- a~e branc- branco carne carne_$ combi- combinado combinado_$ conseguir~nada contas dar desse_mes deu~, dezem- dezembro dinheiro_esse doent- doente doente_e e_as e_gastei em_dezembro esse~vou eu~vou e~o e~sobrou ficar- ficar_devendo ficaram ficou ficou_para ficou~tras filho fique- fiquei foi foi_mal gastei~remedio
mal mal_$ mes_apertou mes_que mes_vou mes~da mes~ficar mes~nao mes~para mes~vai mes~vem meu_filho moto moto_e mundo nada_esse nada~mes nao nao_da nao_vai nao~nada ninguem_$ o_combinado o_mes o~do o~era pagar_nada pagar_o pagar~em pago_esse para_tras parcelas parcelas_$ pular que_era quebr- que~das que~esse remed- remedio remedio_e remedio~nao sem_pagar sobrou~pagar ter_que todo_mundo todo~esse
tras tras_$ vem_eu vou_ficar vou_ter vou~devendo vou~que`,
    '-3': `^_e after-roadmap:por a~esse com_esse conseguir~isso dinheiro_todo e_se enten- entendi entendi_o entendi~plano esse_dinheiro esse~? esse~todo e~mes isso_tudo isso~por mes_? nao_tenho overdue:paguei pagar_esse pagar_isso pagar~mes pagar~tudo para_quem quem_$ tenho_esse tenho~dinheiro tudo_por`,
    '-4': `^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:tenho esse_plano nao_entendi por_mes quais so_o`,
    '-5': `^_quais after-roadmap:quais after-roadmap:so paguei~o todo_mes`,
    '-6': `paguei~NAME`,
    '-7': `nao~a paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '18': `?instalments-left ^_$ ^_tudo`,
    '17': `^_todas which-creditor:NAME`,
    '16': `# ^_ai ai_ai n0`,
    '15': `?debts ^_eita ^_kkk debt-creditor:NAME eita kkk kkk_$`,
    '14': `?income-low-month fixo overdue:NAME overdue:desde subiu`,
    '13': `?incomes ^_as ^_nossa eita_$ flexibles:# minut- nenhuma_em nossa`,
    '12': `?overdue ?rates NAME_# NAME~NAME ^_achei ^_hoje ^_uma ^_vou after-roadmap:achei after-roadmap:mudou amanh- amanha as_vezes calor_$ esse_governo essentials:# esta_osso fase fase_$ fixo_$ osso pensar_$ pois_eh por_hoje que_calor que_fase sei_$ thirteenth:sou`,
    '11': `#~# :👍 ^_aff ^_calma ^_desde ^_hum ^_ontem ^_pois ^_sei aceitarem aff after-roadmap:aceitarem atras- como_voce desde do~do estou_moida fale fale_$ fe_$ hum hum_$ isso_? maria me_fale menos moida moida_$ more-debts:nao mudou nem~fale ouvi_falar pensar pois rates:juros tanto tenho_fe vou worry:tudo`,
    '10': `.~. ^_do ^_estou ^_misericordia ^_ouvi ^_rindo ^_tanto ^_um ^_vixe alta alta_$ bom_domingo calma calma_ai caro_$ complicado complicado_$ debt-creditor:do debts:devo deixa_eu depois_passo depois~la deu_por deus_eh deus~mais deu~hoje dia dinheiro_some domin- domingo e_o eh_complicado eh_mais esta_russo estou~aqui falei_isso fe incomes:minimo instalments-left:quinta ja~isso mais_ou maria_$ menos_$
miser- misericordia misericordia_$ more-debts:, nao_, nao_da nao_tem nossa_senhora osso_$ ou_menos ouvi overdue:atrasado overdue:todas o~some parar_de passo_la rates:# rates:cobra russo russo_$ sem_juros socorro_$ tanto_faz thirteenth:ai tudo_caro vixe volto_$`,
    '9': `$ ,_acabou :# ?essentials NAME ^_comecei ^_depende ^_feliz ^_ganho ^_guenta ^_pera ^_que ^_sao ^_socorro a_$ a_bateria a_vida after-roadmap:emprego after-roadmap:fala after-roadmap:recebi bateria boa_semana casar_$ cobra confirm-amount:dois confirm-amount:os debt-creditor:da debt-creditor:loja debts:$ depen- depende dificil_$ dirig- dirigindo dirigindo_$ do_banco domingo_$ em_quando esse_plano
estou_dirigindo e~voce fala_para faz_$ feliz feliz_natal flexibles:o guenta guenta_ai income-low-month:mes incomes:# instalments-left:# instalments-left:a instalments-left:anos instalments-left:metade instalments-left:so instalments-left:uma mais~menos mes mes_$ n1 nao~acabou nao~negociar nao~so natal outra_divida overdue:ano overdue:meses overdue:nenhuma pode_isso preciso_pensar sexta_$
sobra_nada socorro some_$ subiu_$ uns vence vez_em vez~quando vida_$ vixe_maria volto`,
    '8': `#_meses ,_so ,~tem ,~tudo ._. 13o_$ :dia :kkk :nada :primeiro :sobra ?_o ?debt-amount NAME~emprestimo ^^ ^_? ^_depois ^_devo ^_espera ^_melhor ^_metade aceitaram_meu aceitaram~cartao after-roadmap:comecei after-roadmap:isso after-roadmap:melhor after-roadmap:mim after-roadmap:quero after-roadmap:russo agora~o ai_que ajuda~organizar amanha_$ atrasei_o atraso cacho- cachorro calor com_# com_atraso
comecei consegui_um consegui~trabalho consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-amount:dia debts:sao deixa_respirar depende_$ depois~conto de~divida de~em dia_# dias_$ dific- dificil divida_$ dois duzia econo- eh_NAME espera essa_pergunta essentials:esta esta_dificil esta_puxado estou estou_ferrada estou_lascado estou_no e~tem falar_$ fechei_o ferra- ferrada ferrada_$ governo_$
hoje hoje_deu income-low-month:tem instalments-left:duzia instalments-left:ultima ja ja_respondi ja_volto ja~essa lascado lascado_$ maio matar me_deixa metade_$ me~respirar mil muito~mim nao~renda natal_$ nem_me offers:estou offers:negociar onibu- onibus overdue:dias overdue:faz overdue:ontem overdue:so overdue:um o~NAME o~mudou paga_primeiro paguei~NAME para_# parar~pagar pera perai pior pode~?
por~deu puxado puxado_$ qual~primeiro quanto_eu quise- respondi_essa respondi~pergunta rindo ser_$ setem- setembro sexta so_mais talvez_$ tem_e tenho_renda thirteenth:, tudo_subiu um_trabalho uma_divida vai_me vezes voce~?`,
    '7': `#_$ #_dias #_no + ,_perai ,~NAME ,~dureza :errado :meu :minhas :nao ?_? ?~? FIGURE NAME~, ^_NAME ^_arrumei ^_cartao ^_deus ^_egua ^_ja ^_loja ^_meu ^_os ^_talvez ^_👏 a_coisa a_luz a_menor a_netflix aceitam achei after-roadmap:aceitam after-roadmap:amanha after-roadmap:amei after-roadmap:arrumei after-roadmap:decimo after-roadmap:devem after-roadmap:divida after-roadmap:organizar
after-roadmap:osso after-roadmap:outra after-roadmap:sei after-roadmap:socorro after-roadmap:terceiro after-roadmap:👏 amei amei_$ ano_$ aqui_$ arrumei as as_duas atraso_$ a~esta a~vence banco_$ banco_estava banco~cheio banho_$ bati~carro boa bom_que bom~existe burro cada~pior caiu~internet cansa- caro carro_$ chega- chegando chegando_em chegando~casa chora- com_meu compl- confirm-delete:pera
consigo_$ conto creio_meus creio~filhos da_empresa de_pagar debt-amount:# debt-creditor:dona debts:# debts:banco debts:sei debts:serasa desisti_da deve_nao devem devem_dinheiro deve~teme dia_dificil dia_pior diarista_$ durez- dureza dureza_$ e_nome egua eh_muito eh~vida emprego_$ esta_atrasado esta_para estava_cheio estou_chegando estou~banho eu_consigo eu~meus e~sujo fazen- fazendo fia_$
filhos_sozinha ganho~demais gover- governo guent- igual incomes:a incomes:sei infelizmente_$ instalments-left:ainda instalments-left:eh instalments-left:falta instalments-left:mais instalments-left:na ja_falei ja~metade ja~respondo lasca- mae_mora mae~comigo maio_$ mais~a marisa_nao me_devem menos~mes mes_so meses meus~sozinha meu~foi me~dinheiro minha~mora minimo_$ minuto minuto_$ mora_comigo
more-debts:isso more-debts:tambem mudei mudei_de muito_$ muito_para na_televisao nada_nao nao_ajuda nao_sobra nao_teme nao~pago negociar nervoso_$ netfl- netflix no_banco no_banho offers:pensar overdue:as overdue:fia overdue:infelizmente overdue:mes o~da pago~certinho paguei_a paguei_com paguei~atraso pegando_$ peixe pensa- pensando_$ perai_$ pior_$ pouco primeiro_$ puxad- que_, que_dureza
que_estou que_existe quero_negociar quero~minha quero~pagar que~dificil que~que quint- quinta quiser respi- respirar respirar_$ sao seman- semana semana_$ sera sera_que setembro_$ se~eu sim_, sobra socor- sou_mei talve- talvez televisao_$ teme tenho_sim thirteenth:sim todas uai~que um um_ano um_minuto um~por uns_# valor_do vezes_$ vi_na vi~televisao vou_perguntar vou_ver vou~o vou~os worry:essa
worry:fatura 👏`,
    '6': `#_# #_mil ,_pago ,~e ._$ ._ate :agora :ainda :cartao :casa :dividas :esta :nisso :qual :recebo :salario :sei :sexta :viu ? ?~que NAME_? NAME_ate NAME_e NAME_nao NAME_nem NAME_tambem NAME~esta NAME~setembro ^_bati ^_boa ^_consegui ^_desculpa ^_essas ^_esse ^_falei ^_gasto ^_minha ^_mudou ^_recebi ^_semana ^_serasa ^_tenho ^_uai ^_vi ^_👍 a acabou~bateria aceito_a aceito~da achei_pesado adiantei
after-roadmap:# after-roadmap:antecipar after-roadmap:atraso after-roadmap:bati after-roadmap:cartao after-roadmap:chega after-roadmap:esqueci after-roadmap:estava after-roadmap:fale after-roadmap:ganhar after-roadmap:leve after-roadmap:logo after-roadmap:menos after-roadmap:moida after-roadmap:mudar after-roadmap:mudei after-roadmap:nasceu after-roadmap:ouvi after-roadmap:plano
after-roadmap:receber after-roadmap:recomecar after-roadmap:rindo after-roadmap:sexta after-roadmap:subiu after-roadmap:vence ai~vergonha antecipar aquela_la arrumei_emprego atrasadas_, atrasado a~estava bah banho bater- bateria_$ bati bati_o boa~, cachorro_esta cachorro~doente caiu_a cancelei carec- casar catan- catando catando_o chama- chorar_$ chovendo chovendo_aqui cobra_juros cobra_nada
cobra~nao como_deixar como~mais confirm-delete:pensando consent:se conta_, corrido corrido_$ da_ordem de_divida de_nervoso de_ressaca de_teimoso de_vida debt-amount:, debt-amount:estou debt-creditor:moveis debts:e debts:na deixar_mais deixar~leve demais_$ depende_do depois_te deu deu_$ deve disseram~vao doente_$ dois_$ do~. do~ja egua_de egua~vida eh_$ eh_emprestimo eh~para eita_lasqueira eles_nao
emprego entendi_mais entendi~ou errado_$ esqueci_de esqueci~uma essas_contas esse~so esta esta_chovendo esta_corrido esta~aqui estou_catando estou_lendo estou_vendo estou~de estou~o estou~onibus estou~ressaca eu_pegar eu~, existe_isso fecho_$ fia fila filha_nasceu flexibles:e foi_embora foi~NAME ganho ganho_pouco gostei_da gostei~ordem governo_nao governo~ajuda hoje_esta hoje~corrido hoje~meu
income-low-month:as income-low-month:nao income-low-month:varia income-source:do income-source:meu income-source:vem incomes:esta incomes:ganho incomes:salario ja~# ja~eu jose lasqu- lasqueira lasqueira_$ lendo lendo_aqui leve leve_$ mais_leve mandar_os mandar~papeis mandei_errado marco marco_$ marido_foi marido~embora maris- marisa mei meu_aniversario meu_cachorro meu_cartao me~no minha~nasceu
momentinho momentinho_por momentinho~favor mora more-debts:e more-debts:tem mudou_meu muito n2 na_NAME nao_deve nao_gostei nao_pago nao_paguei nao_so nao~sou nasce- nasceu nasceu_$ negociar_agora negociar~o nervo- nervoso no_onibus nossa_que nossa~susto no~agora no~ja o_boleto o_mes o_preco o_salario oferta~por offers:dia onibus_agora organizar_$ os_dois outub- outubro overdue:a overdue:de
overdue:outubro overdue:resto overdue:semana overdue:uns o~atrasou o~estava o~nao o~saiu pagar_essa pago_NAME pago_tudo pago~# para_divida parar~comer pegan- pegando perguntar pesado_$ pior_que pior~a pobre_vive pobre~de porqu- porque posso_atrasar posso_pagar pouco_demais pouqu- pouquinho prefiro~logo quando_$ que_susto quem~deve quero_matar quero_recomecar quero~das quero~nada que~me quitar
rates:nada rates:sem rates:te rates:zero receb- recebi respondi ressa- ressaca ressaca_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario salario_nao salario~da sao_# senhora_$ sim sim~ser so_a so_se so~eu so~uma subiu_de subiu~novo susto_$ tambe- tambem tambem_esta te_conto te_respondo teimo- teimoso teimoso_$ tem_como tem_mes tem_o tem~NAME tem~deixar tenho_outra tenho~divida
thirteenth:adiantei thirteenth:em thirteenth:maio thirteenth:pensar tirar_$ todas_$ todas_atrasadas tomar traba- trabalho_$ um_momentinho uma_pior vai_para vai~divida varia_muito veio_tudo vendo_aqui vez vida vive~teimoso voce~saber vou_mandar vou_passar vou_vender vou~aqui vou~para which-creditor:do worry:as worry:isso 👍 👍_$`,
    '5': `#_% #_cartoes #_de #_e #_na #~ja #~mes % , ,_amanha ,_chama ,_sou ,~isso / 13o :como :contas :da :essas :foi :leva :mexer :no :podem :toda ?which-creditor EXPENSE NAME_arrumou NAME_eh NAME_esta NAME~namorada NAME~tem ^_a ^_acaba ^_bah ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cortei ^_creio ^_desisti ^_devagar ^_dia ^_entendi ^_esta ^_juros ^_lembrei ^_meia ^_moto ^_mudei ^_operei ^_pobre ^_posso
^_pretendo ^_quinta ^_rico ^_sim ^_terminamos ^_vendi a_estudar a_internet a_marisa a_toa a_trabalhar abrin- abrindo abrindo_o abrindo~aplicativo acabou_a achan- achando achando_salgado adici- adicionar adicionar_uma adicionar~divida after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:carro after-roadmap:chama after-roadmap:cidade after-roadmap:concordo
after-roadmap:curso after-roadmap:desisti after-roadmap:deu after-roadmap:dinheiro after-roadmap:escrito after-roadmap:estudar after-roadmap:falei after-roadmap:fecho after-roadmap:filha after-roadmap:ha after-roadmap:hoje after-roadmap:ja after-roadmap:joelho after-roadmap:la after-roadmap:lembrei after-roadmap:matar after-roadmap:menor after-roadmap:namorada after-roadmap:operei
after-roadmap:parar after-roadmap:pegando after-roadmap:pesado after-roadmap:posso after-roadmap:querem after-roadmap:queria after-roadmap:respirar after-roadmap:responderem after-roadmap:sera after-roadmap:tanto after-roadmap:trabalho after-roadmap:vendi ah ai ai_$ ai_vou ai~estou ai~ver ajuda_a ajuda_em ajuda~nada ali_e ali~ja amanha_eu amanha_pode amanha~ser aniversario_$ antes~natal ao_longe
aquel- aquele_negocio arrum- arrumou arrumou_namorada as~me ate_as ate_dia aumen- autonoma avisar_que a~NAME a~banco a~esse a~parcela a~subiu bah_que bah~fase banco banco_ja banco_mudou bravo bravo_$ busca- buscar cada_dia cai cansaco cansaco_$ caram- caramba cartao_NAME cartao_de cartao_do cartao~credito cartoes casa_? catando~boleto certo_por certo~linhas chama chega_de chorando chorando_$
cidad- cidade cidade_$ claro_, cobranca_e colo colo_$ com_crianca com_nada comecei_a comecei_um comecei~curso comecei~trabalhar comer_$ compa- com~esposa com~nao com~no com~plano concordo~esse conseguir~isso consent:de consent:estou consent:ser conta~nao continuamos continuamos_amanha conversar~minha corri- cortar cortaram~bolsa cpf_eh creio crianca crianca_no crianca~colo curso_$ da_direito
da_dois dar_certo da~a da~minutos da~pagar de_cansaco de_cidade de_ferias de_nome de_uma debt-amount:o debt-amount:tudo debt-creditor:eh debt-kind:emprestimo debt-kind:negocio debts:amanha debts:cartoes debts:credito debts:esta debts:kkk debts:um debts:zero decim- decimo decimo_nao decimo_terceiro deixa~pegar deixa~pensar deles_$ desconto_? desisti dessas_$ deus_escreve deus~certo deus~vai
devagar_se devagar~vai de~minhas dia_cinco dias dia~consigo dinheiro_$ dinheiro~mao direito_a do_natal do_que do_salario dois_anos dois_minutos duas duas_me duas_mesmo duas~odeiam duzia_$ e e_ja e_meio eh_? eh_a eh_aquele eh_ate eh_bravo eh_itau eh_vendaval eh~% eh~aniversario eh~dia eh~eh eh~ne eles_disseram eles_responderem eles~que em_casa em_maio era_$ errei_o errei~valor escreve_certo
escreve~por esper- espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho espera~vou essa_conta essa_eh essas_duas essas~mesmo essentials:a essentials:deus essentials:ouvi essentials:um essentials:vou esta_chorando esta_doente estav- estava esta~peixe estou_abrindo estou_achando estou_morta estou_quebrada estou~crianca estou~eles estou~salgado estud- estudar estudar_de
estudar~noite eu_pensar eu~a e~venho facul- faculdade falei faxina fechei~acordo feria- ferias ferias_$ fez_um fez~acordo fila_do fila~banco filha filha~na filho_esta filho~chorando fim~mes flexibles:% flexibles:gasto foi_$ fui_ali ganha- ganhar_menos ganho_o ganho~minimo gasto gasto~nada genro gerente_saiu gerente~de holer- holerite holerite_$ income-low-month:, income-low-month:.
income-low-month:depende income-low-month:igual income-low-month:nunca income-low-month:que income-low-month:zero incomes:ai incomes:depende incomes:deu incomes:dia incomes:mil incomes:renda indicou indicou_voce instalments-left:, instalments-left:acaba instalments-left:essa instalments-left:marco instalments-left:meia irma irma_me irmao- irmaos irma~indicou isso_tudo itau itau_eh itau~NAME ja_era
ja_recebi ja_te ja_venho ja~no ja~paga joelh- joelho joelho_$ juros_$ juros_, la_do lembrei~outra levanto ligacao linha- linhas linhas_tortas logo_a luz_subiu luz~muito mae mais_o mais_uma mande- mandei mao_eh mao~vendaval mar mar_nao marid- marido marido_nao marido~ajuda mar~esta mas~eh matar_$ me_indicou me_ligar me_matar me_odeiam meia meia_duzia menor_primeiro menos_de merca- mercado mes_,
meses_$ mesmo~a mes~nunca mes~sobrou metad- metade meu meu_bolsa meu_genro meu_marido meu_patrao meu~familia mexer_nisso me~dois me~voce minha_filha minha_mae minha~fez minha~me minutinho minutinho_$ minutos minutos_$ momen- more-debts:acabou more-debts:marisa more-debts:mesmo morre- morrer morta_de moto movei- moveis mudei~cidade mudou_de mudou~nome na_faculdade nada~so namorada namorada_$
nao_cobra nao_eh nao_quero nao~da nao~itau nao~juros nao~muito nao~o na~eh negociar~dividas no_colo noite_$ nome_foi nome_sujo nunca_tive o_NAME o_carro o_holerite o_joelho o_mar odeia- odeiam odeiam_$ offers:ai offers:dinheiro offers:eh offers:sera offers:some oito opere- operei operei_o operei~joelho ordem_$ organ- organizar overdue:# overdue:calma overdue:contas overdue:dois overdue:duas
overdue:ja overdue:venceu o~cortar o~esta o~nem o~voce pagar- pagar_isso pagar_tanto pagarem pagar~tudo pago~cartao para_avisar para_mim para_peixe para_responder parar para~# para~tanto patrao~bravo pegar pegar~fatura pegar~holerite peixe_$ perguntar~NAME pesado plano podem_tomar por_escrito por_linhas por_mes por~tortas pouquinho_$ preco prete- pretendo pretendo_quitar pretendo~antes quanto_da
quanto~leva que_bom que_cortar que_vao que_vergonha que_vou quebrada quebrada_de quebrada~cansaco quem_nao quem~? quero_adicionar quero_parar quero_receber quero_sair que~outra quis_me quiser_$ quiser_vai quiseram_negociar quiser~dar quitar_antes quitar~do rates:eh rates:esta rates:estou rates:ja recebi_# renda responderem responderem_$ respondo_$ ri ri_a rico rico_ri rico~a ri~toa saiu_de
saiu~ferias salario_minimo salgado salgado_$ se_eh se_vai sei~nisso serasa_$ se~ao sim_e sim_pode sim~o so_sobrou so_vale sobro- sobrou sobrou_# sobrou_pouco sou_autonoma so~avisar so~duas so~pouco so~ultima subiu_muito sujo susto telev- televisao teme_$ tempo_leva tempo~para tem~nao tem~que tem~voce tenho~na terceiro_$ terminamos terminamos_amanha terminamos~pode thirteenth:autonoma
thirteenth:diarista thirteenth:estou thirteenth:mei thirteenth:parcela thirteenth:porque thirteenth:veio tirar tive_$ toa toa_$ toda tomar~casa torta- tortas tortas_$ tres tudo_$ tudo_por uai_, um_curso um_minutinho uma~, vai vai_ao vai~certo vai~longe valor~salario vao~ligar varia veio vem_$ venda- vendaval vendaval_$ vendi venho_$ ver_com vergonha_$ ver~meu viaja- viajar vive vive_de vizinha_fez
vizinha~um voce~para voltei_a voltei~estudar vou_conversar vou_pegar vou_viajar vou~banco vou~com vou~essa worry:cobranca`,
    '4': `#_/ #_por #~? #~cada #~eu #~hora #~no #~o #~poupanca #~que %_$ +_# ,_ainda ,_quanto ,_que ,_quem ,_vai ,~da ,~devo ,~duas ,~mei ,~pagar . ._quer .~dizer .~que /_# :+ :aqui :atrasou :cai :cpf :em :gostaria :mes :mil :negociar :para :pena :tenho :tudo :vou ?after-roadmap ?thirteenth ?~eh NAME_so NAME~? ^_# ^_acho ^_aquela ^_aumentei ^_cancelei ^_cobra ^_comprei ^_cpf ^_deixa ^_dona ^_fala ^_faltam
^_levanto ^_loas ^_mano ^_menos ^_mes ^_moveis ^_parei ^_pego ^_queria ^_sobrou ^_trabalhei ^_trocaram ^_ue a_campainha a_fila a_outra acaba_em aceit- achar_meus achar~oculos achei_o achei~plano acho~tem after-roadmap:. after-roadmap:aceitaram after-roadmap:aquela after-roadmap:atender after-roadmap:cancelei after-roadmap:casa after-roadmap:casar after-roadmap:com after-roadmap:conto
after-roadmap:cortar after-roadmap:dar after-roadmap:deles after-roadmap:depois after-roadmap:domingo after-roadmap:entao after-roadmap:errei after-roadmap:esperando after-roadmap:fechei after-roadmap:irmao after-roadmap:limite after-roadmap:morar after-roadmap:muito after-roadmap:nao after-roadmap:ne after-roadmap:nervoso after-roadmap:noite after-roadmap:ordem after-roadmap:pazes
after-roadmap:preco after-roadmap:recebo after-roadmap:renda after-roadmap:separei after-roadmap:sobrou after-roadmap:tambem after-roadmap:tenho after-roadmap:trabalhar after-roadmap:trocaram after-roadmap:vendaval after-roadmap:vermelho after-roadmap:vezes after-roadmap:viajar after-roadmap:vou agencia_$ agiot- agiota agora_$ agora_? ai_um ainda~? ai~minutinho ali alugu- aluguel aluguel_mudou
amanha_a amanha~gente anive- aniversario antes_do apareceu_# apareceu~% aqui as_pazes as_quatro as~com ate~trinta atrasada atrasei aumentei avisar~mudei avisar~vou a~eh a~nao a~outubro a~pago a~primeiro a~toda bairr- bairro bairro_$ banco_foi banco_segunda banco~educada bicho_esta bicho~pegando boleto_aqui burro_de burro~carga cacar cacar_o cacar~boleto cada cada_$ calca calma_que campa- campainha
campainha_$ cancelei_$ cansada cansada_$ carga carga_$ carne_na carne~gaveta carro carta- cartao carto- catar catar_o catar~carne chamando chamando_de chamando~burro cheio cheio_$ chorar chove- clien- cobrador_nem cobrador~ligou cobranca cobre coisa coisa_$ coisa_esta coisa~preta com_as com_esse com_minha comigo_$ com~irmao concordo_com consent:cobra consent:e consent:eu consent:graca consent:mas
consent:me consent:meus consent:pode consent:uai consigo~tudo contas conti- cortaram_meu credito_$ curso da_manha dar da~. da~agencia da~diminuir da~eu de de_burro de_cansada de_carga de_credito de_mil de_noite de_outubro debt-amount:de debt-amount:em debt-amount:esta debt-amount:fase debt-amount:ja debt-amount:menos debt-amount:mil debt-amount:que debt-amount:se debt-amount:tanto debt-amount:uma
debt-creditor:banco debt-creditor:de debt-creditor:foi debt-creditor:na debt-creditor:o debt-creditor:ze debt-kind:aquele debt-kind:do debt-kind:eh debt-kind:la debts:a debts:coisa debts:cpf debts:egua debts:eh debts:estou debts:guenta debts:maria debts:meu debts:ouvi debts:te debts:vai debts:vergonha debts:volto deixa deixa~achar deixa~cacar demai- demais depende~mes desculpa desde_setembro
deus_quiser devo devo_? devo_o dez de~tirar de~veio dia_trinta diarista dia~e dia~nem diminuir_o diminuir~valor dinhe- dinheiro dinheiro_na dinheiro_todo dinheiro~mes divida_? dividas_$ do_NAME do_bairro do_contrato do_emprestimo do_ze dona do~# do~eh e_NAME e_a e_quanto educada_$ eh_agiota eh~juros eh~negocio eh~nome eh~quem em_dezembro em_marco em_nada embora_do embora~bairro empre- emprestimo_$
entao_nao entrada era_para escrito_$ essentials:, essentials:ajuda essentials:amanha essentials:bom essentials:cobre essentials:das essentials:deu essentials:gasto essentials:guenta essentials:hoje essentials:ja essentials:passo essentials:pego essentials:perguntar essentials:televisao esse~nao esse~todo esta_feia esta_pegando esta_preta esta_um estava_grande esta~chamando esta~em estou_na
estou_procurando eu_achar eu_cacar eu_pague eu_parar eu_volto eu~# eu~com eu~menos faculdade_$ falei_o falei_que falei~ia falei~salario faltam~anos faxin- faxina_quando faz feia feia_a feia~coisa ficou_de fila_estava fila~grande filha_passou fim_do fiz_as fiz~pazes flexibles:basico flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns foi foi_educada fortu- fortuna ganhar
ganhar~# gasol- gasolina gavet- gaveta gaveta_$ gerente~minha grande_$ hoje_o hoje~cobrador homi homi_$ ia_pensar igual_burro igual~de income-low-month:dia income-low-month:do income-low-month:eh income-low-month:metade income-low-month:minha income-low-month:nem incomes:demais incomes:deus incomes:hora incomes:mais incomes:me incomes:recebo incomes:tenho incomes:toda incomes:um indic- infel-
infelizmente instalments-left:dez instalments-left:estou instalments-left:faltam instalments-left:gracas instalments-left:parcela internet_$ irmao irmao_$ isso_todo isso~gracas isso~mes ja_eu ja_ja ja~volto julho julho_$ juros justica_veio la leva leva_para levan- levanto_as levanto~quatro ligac- ligar_$ ligou_$ logo loja_$ longe longe_$ loterica_$ luz_mas luz_que luz~nao mais_# mais_de mais~ano
mais~cobranca mais~em mais~no mais~que manha_$ mas_isso mas~# mas~o me_chamando menina menos_por menos~mil mes_no mesmo_gracas metade_do metade~que meu_irmao meu_primo meus_filhos meus~aqui meu~eh me~a mil_e mil_no mim_? minha_agencia minha_irma minha_sogra minha_vizinha minha~passou minha~veio minimo morar_aqui more-debts:NAME more-debts:acho more-debts:duas more-debts:favor more-debts:lembro
more-debts:so morrer_olha morta morta~cansada moto_$ mudar_de mudar~casa mudar~valor mudei~numero mudou_$ mundo~do na_gaveta na_poupanca nada~fim nao_chorar nao_concordo nao_o nao_quiseram nao~direito nao~em nao~me nao~meu nao~mexer nao~para nao~passar nao~plano nao~trabalho na~# ne negoc- nem_ligou nenhuma_esse nenhuma~mes nisso_$ no_osso no_plano no_rh no_vermelho noite no~segunda o_aplicativo
o_bicho o_cartao o_dinheiro o_gerente o_mercado o_oficial o_valor o_vencimento oculo- oculos oculos_$ ofereceu~a offers:aceito offers:ofereceu offers:pagar oi_, onde_tirar os_papeis outro_emprestimo outro~para outubro_$ ou~, overdue:. overdue:agosto overdue:ai overdue:depende overdue:eu overdue:fase overdue:foi overdue:julho overdue:marido overdue:passada overdue:todo overdue:vixe overdue:vou o~#
o~bom o~errado o~no pagar_menos pagar~esse pagar~isso pago_, paguei_nenhuma paguei~luz paguei~meses papei- papeis papeis_$ para_diminuir para_limpar para_ser para~, para~chorar para~que para~tem parcela parcela_em parei_de passada_$ passo passou_na passou~faculdade patrao_eh pazes pazes_com pazes~meu pegar_a pelo_NAME penhorar perai_que perai~tocaram perguntar_no perguntar_para pesad- plano_$
plano_eh plano~demais plano~para podem~minha popul- popular popular_$ por_hora por_meus posso~menos posto preta preta_$ primeira_parcela primo primo_tambem primo~esta procurando procurando_$ quando_me quanto~cobra quatro_da quatro~manha que_mudei que_nem que_tem que_tocaram quem~dinheiro querem_que querem~eu quero~de quero~se quero~uma que~? que~outro que~pague que~procurando que~viajar rates:,
rates:. rates:amanha rates:estava rates:um rates:vida respo- responder~? rh_$ rindo_para rindo~nao salario_atrasou salario_errado salga- se_deus segura_ai segura~um sei_mexer sei~eh sempr- sempre senho- senhora seras- serasa se~nao se~parar sim_desde sim~# sim~agosto so so_para sobra~no sogra sogra_veio sogra~morar sou sou_diarista so~NAME sujo_$ tambem~devendo tanto_$ tarde_, taxa_de te tem_de
tem_dinheiro tem_uma tenha tenho_decimo tenho_esse tenho~, tenho~dinheiro tenho~nada te~, thirteenth:claro thirteenth:dinheiro thirteenth:direito thirteenth:e thirteenth:minha thirteenth:pouco thirteenth:preciso thirteenth:que thirteenth:senhora tirar_meu tirar~nome tocar- tocaram tocaram_a tocaram~campainha toda_para toda~isso todo_dia tomar_minha trabalhar_$ trabalhei_a trabalhei~vida trabalho
trabalho_de trabalho_igual trabalho~burro trint- trinta trinta_$ trocaram trocaram_o trocaram~gerente tudo tudo_atrasado tudo_isso tudo~todo uai ue ue~ja um_acordo um_mes um_pouquinho uma_, uma_duzia uma_fortuna uma~la uma~que uns~meses valor_por valor~aluguel valor~mes vao_me veio_morar veio~aqui vejo~? vencimento_eh vender venho ver_na ver~loterica vi viajar_$ vida~para viro vizinha voce_cobra
vou_casar vou_catar vou_morrer vou_mudar vou_pensar vou~de vou~no vou~olha which-creditor:faz which-creditor:foi which-creditor:tanto worry:agora worry:buscar worry:eu worry:nome worry:olha worry:quando worry:sujo worry:vez worry:vezes ze ze_$ zero zero_$`,
    '3': `#_agora #_reais #~NAME #~cartao #~entrada #~guardado #~mais #~na #~off %_off ,_# ,_NAME ,_a ,_da ,_faco ,_o ,_onde ,_preciso ,_sao ,_sem ,_trabalho ,_um ,_vou ,~alma ,~com ,~de ,~dera ,~falei ,~mes ,~nao ,~no ,~osso ,~quase ,~um - -_# :, :? :agosto :as :ate :bolsa :comprei :deu :devendo :entrou :familia :hoje :livre :menos :minha :na :nome :numero :ou :parei :quanto :um :vale :vence :vencimento
?~em NAME_$ NAME_baixou NAME_desde NAME_ofereceu NAME_sim NAME_venceu NAME~a NAME~agosto NAME~dia NAME~em NAME~na NAME~o ^_aceitaram ^_aceito ^_amanha ^_atrasei ^_bom ^_daquele ^_das ^_e ^_emprestei ^_entao ^_errei ^_ganhei ^_mais ^_mas ^_moro ^_nenhuma ^_perai ^_preciso ^_segura ^_separei a_academia a_alma a_chave a_do a_mesma a_moca a_moto a_oferta a_panela a_ultima acabo- acabou acade- academia
acertei_$ achar achei_caro achei_que acho~sim acordo_da acordo~NAME after-roadmap:agencia after-roadmap:ajuda after-roadmap:aniversario after-roadmap:apertado after-roadmap:aqui after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:boa after-roadmap:cacar after-roadmap:caro after-roadmap:chorar after-roadmap:cobranca after-roadmap:colo after-roadmap:crianca
after-roadmap:de after-roadmap:deixar after-roadmap:desconsidera after-roadmap:diminuir after-roadmap:educada after-roadmap:eles after-roadmap:emprestimo after-roadmap:era after-roadmap:faculdade after-roadmap:falar after-roadmap:fiz after-roadmap:ganhei after-roadmap:governo after-roadmap:ia after-roadmap:limpar after-roadmap:mando after-roadmap:mas after-roadmap:paguei after-roadmap:parcelas
after-roadmap:passado after-roadmap:por after-roadmap:prefiro after-roadmap:pretendo after-roadmap:quis after-roadmap:quitar after-roadmap:rico after-roadmap:sair after-roadmap:sogra after-roadmap:sou after-roadmap:streaming after-roadmap:teimoso after-roadmap:tinha after-roadmap:todo after-roadmap:tomar after-roadmap:uai after-roadmap:valor after-roadmap:vender after-roadmap:vive agenc- agencia
agora_eh agost- agosto agosto_do agosto~ano agua_# agua_e alma alma_? amanha~falo ano anos_que antes_quero ao apertado apertado_esse apertado~plano aquela aquele aqui_nao arroz_esta arroz~queimando as_minhas as~da atender atender_$ auton- a~coisa a~continua a~dai a~mas a~novembro a~para a~que baixar_? baixo- baixou banco_ai banco_do banco_laranja banco~outra bateria_esta bateria~no beneficio_eles
boto_no burro_$ cachorro_$ caco caco_$ cai_o cai_todo cai~dia cai~pagamento calma~estou cartao_$ casa_$ certi- certinha certinha_$ chamam chamam_$ cinco cnpj cobra_$ cobranca_$ cobranca_me cobranca~ligando cobrar_juros como~o com~banco com~marido com~minhas concordo confirm-amount:? confirm-change:NAME confirm-change:mas confirm-change:mes confirm-change:para consent:antes consent:as consent:casa
consent:dados consent:deixa consent:esta consent:morta consent:nem consent:outra consent:parar consent:pior consent:por consent:quanto consent:que consent:quem consent:seguro consignado~# consigo contas_? continua continua_$ corta- cortar_$ cortar_aqui cortar_mais cortar~em cortar~o cpf crian- custa_# da da_gasolina da_para dai_, daquele daquele_banco daquele~laranja das_dividas da~mim da~pedir
da~tirar de_comer de_diarista de_entrada de_justica de_novembro de_numero de_outra de_tanta debt-amount:cinco debt-amount:coisa debt-amount:dei debt-amount:deve debt-amount:dois debt-amount:faz debt-amount:outro debt-amount:quando debt-amount:quem debt-amount:vou debt-creditor:daquele debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha debt-creditor:no debt-kind:agiota
debt-kind:banco debts:- debts:agua debts:boa debts:conta debts:conto debts:deve debts:dia debts:filha debts:ih debts:levanto debts:marido debts:minha debts:nem debts:nossa debts:peguei debts:pior debts:salario debts:tambem debts:tanta debts:vou dei_# dera_$ derru- descu- desde_agosto desde_marco deu_# devag- devagar deve_# devendo~para devo_# dezem- dezembro de~# de~juros de~que de~venceu dia_dez
dia_eu dia_que diari- dia~agora diminuir direito disse_outra disseram_que disse~coisa do do_aluguel do_ex do_mes do_meu doent- doente dos do~eles do~eu do~foi duas_$ duzen- duzentos e_acabou e_agora e_eh e_nao educada eh_cartao eh_da eh_quem eh_taxa eh~dinheiro eh~divida eh~financeira eh~mas ela_ficou eles~me em em_atraso em_dia embor- embora emprestei emprestei_# emprestei~para emprestimo_no em~e
entao~tem entro- entrou errad- errado espos- esposa esposa_$ essas esse_dinheiro essentials:avisar essentials:cada essentials:caiu essentials:caro essentials:depois essentials:eh essentials:embora essentials:existe essentials:falar essentials:internet essentials:irma essentials:minuto essentials:no essentials:patrao essentials:pensar essentials:por essentials:que essentials:respondo
essentials:volto esse~eh esta_assim esta_me esta_queimando esta~apertado esta~fim esta~fogo estou_devendo estou_um estou~ate estou~caco estou~fila eu_boto eu_ganhava eu_ja eu_mandei eu_vou eu~acertei eu~no eu~ou existe e~ficou e~seguro faco_o faco~que falei~a falta_$ faltam farma- farmacia faz_mais faz_uns feche- fechei fecho feio ficou~ver filho- filhos fizeram_uma flexibles:de flexibles:ja
flexibles:x fogo_$ foi_a foi_o foi_para fui~e ganhava~mil ganho~a gasto_com gente_continua gerente_da golpe_? grande hoje_estou hoje~, hoje~um ia igrej- igreja income-low-month:a income-low-month:nada income-source:e incomes:, incomes:as incomes:bateria incomes:bruto incomes:burro incomes:da incomes:esse incomes:eu incomes:governo incomes:guenta incomes:hoje incomes:ja incomes:meio incomes:menos
incomes:minuto incomes:quanto incomes:respondi incomes:vai incomes:vixe incomes:volto incomes:vou instalments-left:acabou instalments-left:ai instalments-left:de instalments-left:em instalments-left:meio instalments-left:olhar instalments-left:tres instalments-left:um instalments-left:uns instante instante_que instante~vou inter- internet isso_so isso~de isso~o janei- janeiro janeiro_$ jeito_para
jeito~mim jogar juros_nenhum juros~# la_de la_na laran- laranja laranja_$ la~# lembrei lembrei_de limite loas loja_da lojin- lojinha lojinha_da loter- loterica luz~agua luz~esta mae_tambem mae~esta magro magro_que magro~isso mais mais_magro mais_receber mais_tres mais~, mais~gracas mais~pena mandei_$ mano marido_mes marido_primeiro marido~passado mas_tem mas~dei me_atender me_ligando mei_$ mei_,
meio meio_salario meio~minimo melho- melhor menina_do menina~banco menor menos_a menos~? mercado_fechou mercado~e mes_de mes_que meses_, meses_de meses~aluguel mesma mesma_coisa mes~# meu_salario meu~esta meu~mes meu~primeiro mexer me~sem mil_$ mil_guardado mim mim_$ minha_casa minha_esposa minhas_dividas minha~? minha~tambem minha~vai minim- moca_e moca~banco moca~ela monte_de morar
more-debts:cartao more-debts:estou more-debts:mas more-debts:pior more-debts:que moro moro_na muito_apertado muito_dinheiro muito~esse multa_$ na na_fila na_lojinha na_loterica nada_no namor- nao_tenho nao~? nao~jeito nao~porque nao~renner ne_, ne_? negociar_com nem_a no no_NAME no_serasa noite_, noite~amanha nome_. nome~. nove no~# no~eu o o_app o_cachorro o_cnpj o_cobrador o_do o_inquilino
o_outro o_povo o_streaming off offers:# offers:% offers:atrasada offers:comigo offers:contrato offers:golpe offers:meu offers:minha offers:preciso offers:sem offers:sindico offers:vou oficial_de oficial~justica onde_vejo ontem ontem_$ oq_eh ordem osso_? overdue:, overdue:amanha overdue:atrasadas overdue:consigo overdue:da overdue:demais overdue:janeiro overdue:maio overdue:marco overdue:menos
overdue:minimo overdue:novembro overdue:o overdue:parar overdue:quando overdue:sem overdue:vence overdue:vencida overdue:volto o~aqui o~e o~fechou paga_$ pagar_juros pagar_primeiro pagar_tudo pagar~# pago_o panela_esta panela~no para_cortar para_final para_nao para_pedir para_tirar para_todo para~% para~? para~minha para~mundo para~para parce- parcelas_do parei parei~pagar passado_$ pedir_para
pegar_o peguei_um pela_NAME pelo~. pensao_para pensao~guri pera_um pera~minuto perguntar~rh plano_bom plano_nao plano~da pode_ser pode_sim pode~, pode~meu por~para posso~um posto_, pouco_$ povo_da povo~cobranca preciso proposta_eh proposta~, proposta~so quando_cai quando~o quanto_voce quanto~minha quase quatr- quatro que_dar que_dia que_fiz que_ia que_vale queimando queimando_$ quem_dera quem_eh
quem_tem quem~nao queria_pagar queria~menos quero_mais quero_morrer quero_mudar quero_saber quero~minhas quero~receber que~arroz que~conferir que~golpe que~isso que~mandei que~taxa que~um quiseram quitar_primeiro rates:NAME rates:aqui rates:banco rates:cobrar rates:minha rates:nenhum rates:onde rates:pensar rates:perguntar rates:se rates:subiu rates:taxa rates:vejo rates:vou reais_de receber_nada
recebo_# recebo_dia recomecar registrado_$ renne- renner respondo saber_se segun- segundinho segundinho_que segundinho~o sei sem_parar separei_do separei~meu serasa_e sera~eh se~de se~quiser sim_recebo so_isso so_nao so_um some sou_clt sou_pensionista sou_registrado sou~, sou~do so~basico so~cachorro so~sei so~tres strea- streaming tambem~assim tanta tanto_que te_abencoe te_mando tem_dia tem_isso
tem_jeito teme_, tem~meses tem~o tem~uma tenho~dar tenho~mil terceiro te~o thirteenth:acho thirteenth:creio thirteenth:da thirteenth:deixa thirteenth:dera thirteenth:embora thirteenth:hoje thirteenth:primeira thirteenth:recebi thirteenth:registrado thirteenth:trabalho thirteenth:tudo tive todo todos trabalhar trabalhei trans- tres_gracas tres~a troca- tudo_? tudo_certinho ue_, ultima_$ um_caco
um_emprestimo um_instante um_segundinho uma um~de um~eu uns~anos vai_dar vejo_isso vencida_$ vende- vender_o vender~que vendi_o vergo- vergonha vermelho vermelho_$ ver~mae viajar_para viajar~ver vida_toda vinte_e viu_$ vizin- vou_buscar vou_ganhar vou_pagar vou~# vou~na which-creditor:eu which-creditor:que worry:dizer worry:doente worry:ja worry:ligando worry:moto worry:muito worry:pouco
worry:quer worry:ver ❌ ❌_$`,
    '-3': `#~do ,_deus ,_existe ,_ganho ,_gracas ,_jogo ,_muito ,_queria ,_tem ,_uai ,~esta ,~ja ,~pensar ,~que ,~segunda ,~vou :% :continuar :de :divida :eae :emprestimo :isso :mundo :onde :pix :recusei :sobre :vai ?_$ ?confirm-delete ?consent NAME_no NAME_tem NAME~nao NAME~tudo ^_13o ^_aceitei ^_acordo ^_agora ^_aluguel ^_avanca ^_bateram ^_cai ^_cancelar ^_capaz ^_com ^_como ^_concordaram ^_descadastrar
^_desisto ^_diarista ^_disseram ^_divida ^_eae ^_finaliza ^_gracas ^_ha ^_liga ^_manda ^_mandei ^_mandou ^_massa ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_nome ^_nops ^_nota ^_ofereci ^_oi ^_outra ^_passa ^_passou ^_pedi ^_quitei ^_reativa ^_recusei ^_redige ^_repete ^_retorna ^_segue ^_seria ^_sou ^_troca ^_valeu ^_veio ^_ver ^_zerar a_conta a_fim a_financeira a_memoria a_minha a_ordem
a_que abencoe_$ aberto_$ abusi- acabe- acabei acao aceitar_$ aceito_? aceitou acordo_de acordo~# after-crisis:, after-crisis:estou after-roadmap:aceitei after-roadmap:aceitou after-roadmap:acordo after-roadmap:alguem after-roadmap:alguma after-roadmap:ano after-roadmap:aplicativo after-roadmap:app after-roadmap:auxilio after-roadmap:avisa after-roadmap:avisos after-roadmap:baixa
after-roadmap:comecar after-roadmap:concordaram after-roadmap:deram after-roadmap:desse after-roadmap:eh after-roadmap:em after-roadmap:entendi after-roadmap:existe after-roadmap:falo after-roadmap:familia after-roadmap:graca after-roadmap:gracas after-roadmap:hora after-roadmap:internet after-roadmap:legal after-roadmap:lembretes after-roadmap:ligar after-roadmap:lista after-roadmap:loja
after-roadmap:maior after-roadmap:manda after-roadmap:massa after-roadmap:matei after-roadmap:monta after-roadmap:nada after-roadmap:nenhuma after-roadmap:nota after-roadmap:obrigada after-roadmap:ok after-roadmap:ou after-roadmap:paga after-roadmap:parcelar after-roadmap:pe after-roadmap:pede after-roadmap:pela after-roadmap:perdi after-roadmap:perdoou after-roadmap:porque after-roadmap:precisa
after-roadmap:processar after-roadmap:procon after-roadmap:pulei after-roadmap:quem after-roadmap:quitada after-roadmap:reativa after-roadmap:redige after-roadmap:riscar after-roadmap:saber after-roadmap:saio after-roadmap:site after-roadmap:soma after-roadmap:some after-roadmap:taxa after-roadmap:terminei after-roadmap:topei after-roadmap:total after-roadmap:vai after-roadmap:valeu
after-roadmap:vamos after-roadmap:vao after-roadmap:vejo after-roadmap:venceu after-roadmap:zap after-roadmap:zerada after-roadmap:🙏 aguen- aguento aguento_mais ai_voce ai~me ajuda_mais alemb- alembro alime- anda anos_, anos_e anos~queria anota- anotado anter- anterior apaga- apagar apago apago_$ aqui_eh arrumar_a arrumar~de as_que assinei assunto as~estao ate_quando ate~osso atrasando audio
audio_$ autonomo autonomo_$ autor- auxil- auxilio avanc- avanca avanca_$ avisa avisar_$ avisos a~. a~agora a~ai a~disse a~navios a~tras banco_, banco~o bateram benef- beneficio beneficio_$ bicho_eh bicho~esse boa~. botei_$ braco branc- branco bulhu- bulhufas bulhufas_$ burac- buraco ca_$ cada_mes cadas- cadastro cader- caducou cai~# camel- camelo canse- cansei capaz capte- captei captei_$ carne_$
carta cartao_e carte- casa_, casa_da casa~minha causa_de centr- chama_o chego- chegou coisa- coisa_? coisas coloco_o com_desconto com_uma comeca comecar comeco comi comid- comida como como~a compensa_? com~, concordaram confirm-change:talvez confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao conforme conforme_o consent:aceito consent:fiz consent:tem contas_$
conversa_$ corre cortada cortada_amanha cortei_tudo cortei~o cresc- cresce cuida da_lista dados_$ dando_# dando~% da~de da~filha da~para de_casa de_cobranca de_gasto de_novo de_que de_tras de_voce debt-amount:isso debt-amount:nao debt-amount:para debt-creditor:lembro debt-creditor:nao debt-creditor:nome debt-kind:cartao debt-kind:casa debt-kind:emprestado debt-kind:fatura debt-kind:meu
debt-kind:minha debt-kind:no debt-kind:o debts:ajuda debts:dividas debts:do debts:dos debts:fala debts:hoje debts:metade debts:nada debts:para debts:por debts:preciso debts:qual debts:so debts:tem debts:tira debts:ultima debts:voce deixa_em deixa~arrumar deixa~la deixe- deixei delas demit- denun- depois~NAME depos- descadastrar descadastrar_$ desconheco_$ descontam descontar desempregado desfaz_$
desfazer desisto dessa_$ desse_mes deu_tilt deu_um deus~pague deu~, deu~apago devagar_$ dever devo_nao devo~, de~% de~anos de~eh de~mil de~nao de~no dinheiro_aqui dinheiro_emprestado dinheiro_esse dinheiro_para disse divida_eh diz diz_que dizer_$ do_acordo do_app doente_e dona~casa dos_# do~no do~por e_as e_eu e_me e_no e_some e_te eae eae_$ eh_tudo eh~banco eh~marido eh~que ele ele_$ elimi-
em_cima em_conta em_paz em_que emprestado emprestimo~pagar em~, em~vezes encerrar enqua- enquanto enrol- ensin- ensina enten- entra entra_a era~, escreve_para esqueci_$ essa_divida essa~, esse_$ essentials:agora essentials:como essentials:essa essentials:isso essentials:luz essentials:nem essentials:qual esse~eu esta_dando esta_minha esta_na esta_quitada estava_so esta~ate estev- esteve estou_ha
estou_por estou~fim estou~fora estou~me estou~spc estou~trabalho estou~ver eu_arrumar eu_olho eu_respondo eu_saio eu_tenho eu_vejo eu~falo eu~la eu~sei eu~um exata- exatamente exclu- exemp- exemplo expor- e~eh e~nem faco fala_devagar falan- falando falar- falar_com falaram falo_$ falta~NAME familia_$ feirao feito fgts fila_$ finaliza finaliza_$ fiquei~e fiz_o flexibles:eh flexibles:eu
flexibles:meu flexibles:que foi_no folha funci- funciona fundo furei garan- gelad- guri_$ hoje_$ hoje_, hoje~o horas human- humano humano_$ idade ideia_$ ifood income-low-month:sei income-source:# income-source:, income-source:me income-source:minha income-source:no income-source:todo income-source:uma incomes:. incomes:? incomes:faz incomes:pode incomes:propria incomes:receber incomes:tudo
instalments-left:? instalments-left:me instalments-left:nem interessa interessa_$ intim- isso_aqui isso_nao isso_para isso~? ja_comi ja_eh ja_estou ja_foi ja~, ja~ate ja~muito jeito juros_eh juros~pode lazer_eh legal leito lembrete lembrete_$ lembretes_$ lhufa- lhufas lhufas_$ liberar~emprestimo liga_$ link_$ lista_$ mais_nao mais_viver mais~eu mais~oferta mal manda- mandei_o mango marge- margem
marte- martelo mas_pago massa massa_demais mas~gastei mas~sei matei me_avisa me_ensina me_liga me_mandaram me_socorre me_transfere memoria_nao memoria~ajuda mes_eu mes_ja meses_sem mesmo_$ meu_beneficio meu_lazer me~agora me~ai me~mais me~por me~um mil~# minha_conta minha_poupanca minha_proposta minha~e minha~esta minimo~cartao moca_disse moca~que monta more-debts:ai more-debts:de more-debts:esta
more-debts:tudo more-debts:uai mostr- mostra muda muita na_casa na_conta na_hora nada_a nada_de nadin- nadinha nadinha_$ nao_$ nao_aceitaram nao_achei nao_aguento nao_captei nao_deu nao_entra nao_esta nao_foi nao_mango nao_me nao_sou nao_vale nao_vou nao~dar nao~deus nao~dizer nao~mais nao~que nao~ter nao~uai navio- navios navios_$ negociar_o nenhuma_atrasada nesse ningu- ninguem no_cartao no_meu
no_procon nocao nocao_$ nops nops_$ nota nota_mil novo novo_, no~? no~ou o_braco o_contrato o_governo o_jeito o_juros o_martelo o_pai o_pe o_seguro o_site obrigada obrigado oferecer_# ofereci_# offers:cento offers:e offers:estao offers:por offers:se offers:todas oi oi_? onde_$ onde~o os~do outra_pergunta ouvid- overdue:coisa overdue:conta overdue:eh overdue:essa overdue:gracas overdue:limpo
overdue:mas overdue:na overdue:outra overdue:pagando overdue:pergunta overdue:prazo overdue:sei overdue:tem o~a o~ai o~cheio o~com o~faco o~mes o~mesmo o~que o~responder o~sumiu o~tem o~topou pagar_nada pagar~juros paguei_nada para_$ para_com para_de para_eles para_la para_quitar para_sair parad- parar_$ para~esse para~um parcelar passada_, passar_$ paz pe peco pede pega pegue- peguei pensao
pensao~meu peque- perdoou pergunta pesso- pessoa pfv pfv_$ pode_ir poema ponho por_aqui por_causa por_fora porta- por~o posit- posso_falar prazo prazo_$ prend- primeira_$ primeiro_? processar procon_$ pronto_$ proxi- proxima proxima_$ pulei qual_$ qual_? quando_vou quanto_esta quanto_ja quanto~devo quanto~pagar quanto~para que_bicho que_esse que_eu que_faco que_mes que_nao que_olhar que_se
que_tipo quebrei quebrei_o quem~o querer quero_falar quero_ver quero~a que~devo que~emprestimo que~ja que~viu quiet- quis_nao quitar_tudo rates:cartao rates:conta rates:contrato rates:fala rates:qual rates:tem re_$ real reativa reativar rebobina_$ recebe recebi_tudo reclamar recor- recordo recusei_$ redig- redige reinicia_$ repete resolve resolvi resto_eh resum- retor- retorna risca risca- riscar
risco rmc robo rotat- rotativo sabe_$ saco sai_do salvo- salvou score se_$ se_meu segre- segredo segredo_$ seguro_$ sei_nada sei~, sei~. sem_dinheiro semana~, senta- ser_cortada seria ser~amanha se~pagar sim_senhora socorre socorre_$ sou_autonomo sou_do so~para super- tem_alguem tem_nada tem_que tempo_$ tem~# tem~a tem~em tenho~aqui tenho~de terminei_$ teto the thirteenth:13o thirteenth:agora
thirteenth:autonomo thirteenth:de thirteenth:dia thirteenth:ele thirteenth:ganha thirteenth:na thirteenth:nem thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:sem tilt tilt_$ tipo_de tipo~gasto tira_o total_$ trabalho_e tranquilo_$ transfere transfere_$ troca tudo_na tudo_pago tv_$ um_apago um_poema uma~do unica usar vai_ser vai~cortada valeu_$ valor_cheio vantajoso vazar vem vem~,
vendo_$ ver_navios verda- verdade vida_eh vir vira viver_$ vou_ficar vou~procon which-change:# which-change:, worry:agua worry:carro worry:casa worry:cortar worry:cortaram worry:filhos worry:na worry:os worry:para worry:pensar worry:quero worry:salario worry:so worry:tem worry:todo worry:tranquilo worry:um worry:vao x_de x~# you z z_$ zap_$ zerar zerar_tudo zerei~NAME ✅ 🙏_$`,
    '-4': `#_? #~dezembro ,_ate ,_e ,_esta ,_pode ,~. ,~agora ._so .~me :ajuda :bom :chega :dinheiro :parar :sou ?_estou NAME_primeiro NAME~existe ^_aceita ^_ajuda ^_atendente ^_atrasou ^_bora ^_bpc ^_cade ^_conta ^_desconheco ^_desfaz ^_entra ^_escreve ^_fechei ^_hein ^_ok ^_opa ^_pago ^_pergunta ^_precisa ^_primeiro ^_proxima ^_rebobina ^_recomecar ^_reinicia ^_soma ^_stop ^_topei ^_vale ^_zera ^_zerei
a_firma a_parcela a_pensao abert- aceita aceitaram_# after-roadmap:, after-roadmap:acaba after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:anos after-roadmap:antes after-roadmap:aviso after-roadmap:cara after-roadmap:causa after-roadmap:comigo after-roadmap:conta after-roadmap:dei after-roadmap:disseram after-roadmap:ele after-roadmap:favor after-roadmap:ficar
after-roadmap:financeira after-roadmap:ir after-roadmap:juros after-roadmap:link after-roadmap:mandei after-roadmap:meus after-roadmap:negocio after-roadmap:neve after-roadmap:oferecer after-roadmap:ofereci after-roadmap:pedi after-roadmap:pena after-roadmap:preciso after-roadmap:qual after-roadmap:que after-roadmap:quitei after-roadmap:resposta after-roadmap:sai after-roadmap:saida
after-roadmap:ter after-roadmap:toparam after-roadmap:topou after-roadmap:viu after-roadmap:zerei agora_nao agrad- ai_, ajuda- algue- alguem algum- alguma alto antes_de apaga aparece apertou arrumar as_contas assun- ate_hoje ate_la ate_o atendente_$ atrasadas_$ a~ou a~tem baixa baixo_$ barat- barra- bate beleza_$ bico bloquear bora bpc bpc_$ cabec- cabeca cade cai_dia cancelar causa cet chover
chuta- coloc- coloco combi- comeu com~de confirm-amount:a confirm-creditor:, confo- consent:minha consent:sou conta conta_nao contr- conversa cortei_ate dando da~mae de_neve de_todas debt-amount:sei debt-kind:# debt-kind:dinheiro debt-kind:um debts:como deixa_para dele deram desconheco desen- desfaz desli- deus_te dia~de dia~hoje digo dinheiro_do disse_que disso_$ do_governo do_serasa do_zero
duas_estao duvida duvida_$ eh_hoje eh_o eh_uma eh_zero eh~mes em_junho emend- emenda emenda_$ em~da encal- encalhado encalhado_$ entendi_$ escre- escrever escut- esquece essentials:deixa essentials:fala essentials:quero essentials:sei essentials:tem esses esta_em esta_tudo esta~atrasado esta~divida estou_precisando estou~? estou~serasa eu_nao eu~? explica e~# e~eu falei_do falta~pior fechar
fechei_$ filho_$ final- finan- flexibles:isso flexibles:zero fora_$ golpe_$ governo_da ha_$ hein hein_$ horas_sao ideia income-source:da income-source:na income-source:o income-source:recebo income-source:sou incomes:casa incomes:clt incomes:conta incomes:eh incomes:meses incomes:nada incomes:sem instalments-left:eu ir ja_cortei ja~as ja~falei jogo la_e lembr- lembretes limpo luz_$ maior mandaram
medo_de memor- memoria menos_juros mensalidade mes_eh mes~foi meu_$ meu_dinheiro meu_plano meu~e me~, me~as me~o minha_luz minha~que moco more-debts:deu more-debts:ja more-debts:todas morto muito_caro na_minha nao_consegui nao_pagar nao_posso nao_precisa nao_sei nao_sobrou nao_vai nao~falar nem_pensar neve neve_$ nome_$ o_desconto o_que ofere- oferecer ofereceu_# ofereci oferta_$ offers:banco
offers:isso offers:ja offers:mais offers:uma oi_$ ok_$ olho opa opcao os_# ou_nao overdue:agora overdue:como overdue:devo overdue:falta overdue:nada overdue:para o~para pagar~cartao pago_$ pai para_banco para~fazer parti- passa perde- perdoa pessoa_$ pior_de pior~todas poe por~? por~de por~eh precisando presc- proco- procon pronto proposta_, propr- prox_$ que_$ que_horas que~sao quinta_emenda
quitada rates:achei rates:como rates:do rates:quanto re rebob- rebobina recla- redon- redondo redondo_$ reinicia relig- repet- resol- responder_$ resposta sabe saio sao_$ segur- sei_nao sei~que sem_receber serve signo signo_$ sim~NAME site so_quero sobre soma so~ai so~minimo so~o so~que so~sair stop stop_$ suspe- tchau tchau_$ te_falei te_falo telef- telefone tem_signo tem~de ter_que te~do
thirteenth:NAME thirteenth:deus thirteenth:esse thirteenth:gastei thirteenth:mas thirteenth:ne thirteenth:patrao thirteenth:todo thirteenth:vem tipo tira tira~NAME topar- toparam topei topou tranquilo tras tras_$ tudo_, tudo_encalhado tudo_nos uai_$ vai_chover vai_saber valeu valor_$ vanta- venceu_$ ver_o vez_$ viver voce_eh voce_me volta- voltar vou_aceitar which-change:o worry:aqui worry:com
worry:o worry:por worry:ser zera zera_ai zerad- zerada zerei`,
    '-5': `,_deixa ,_duas ,_paguei ,_tenho ,~certinho ,~em ,~la ,~onde :. :desconto :empresta ?confirm-amount NAME_de NAME~tenho ^_acabei ^_ahn ^_ainda ^_antecipei ^_apaga ^_beleza ^_bota ^_botei ^_cancela ^_chama ^_estava ^_fecho ^_gostei ^_para ^_prox ^_pula ^_px ^_reset ^_resta ^_sair ^_saiu ^_sem ^_some ^_terminei ^_tira ^_vai ^_vamos ^_vao ^_volta a_empresa aceitar aceitei adiantado after-roadmap:cobra
after-roadmap:empresa after-roadmap:essa after-roadmap:faz after-roadmap:fazer after-roadmap:pagamento after-roadmap:parcela after-roadmap:pensando after-roadmap:propus after-roadmap:renegociar after-roadmap:sem ahn ahn_$ antecipei antes_$ aprov- as_dividas as~capengando aviso aviso- azul azul_$ a~mes banco_? belez- beleza boa_pergunta boian- boiando boiando_$ bota briga- caduc- cancela capen-
capengando capengando_$ cartao_da com_eles como_$ com~NAME consent:ja consent:para consigo~a continuar continuar_$ de_banco debt-kind:da debt-kind:de debts:da debts:nao debts:quanto debts:quero deixa_$ depois_eu desca- desempregada desempregada_$ desse deus_e deus~NAME dispe- divida_de do_plano duas_capengando duas_parcelas duvid- eh_esse eh_um eh~? eh~coisa eles_$ empresta_# encer- estou_a
estou_boiando estou_desempregada estou_voando expli- falei_da falo falta_a faz_um feira- fica ficar firma ganho_$ income-source:a income-source:que incomes:so incomes:sou isso_eh ja~? jeito_que lazer link lista manda me_empresta medo mensa- mil_do minha_divida nada_, nao_senhora nao~deixa nome_eh nos no~da o_plano obrig- offers:esperando offers:metade offers:so offers:tem orien- overdue:ainda
overdue:nos overdue:tenho pagan- pagando pago_certinho para_NAME pedi pensando_em perdi_o por~nao posso~? preciso_de pront- proposta_$ propu- propus prox pula_$ pular px px_$ qual qual~# quanto_$ que_ja quero_renegociar que~meu que~tudo quite- quitei recebi_$ recusei reini- reset reset_$ resta resta_ai saber_$ sai saida sair_$ se_eu segue so~e sumir sumiu taxa_$ tem_# tem~? tenho_# tenho_$
tenho_mais ter terminei thirteenth:ano thirteenth:duas total tudo_no tudo_que um_NAME ver_depois voand- voando voando_$ volta_$ vou_fechar vou~depois worry:banco worry:dia worry:esta worry:meu worry:minha`,
    '-6': `,_me ,~ontem :anos ?confirm-change NAME_hoje NAME~paguei ^_ate ^_nunca ^_passo ^_perdi ^_quais ^_quando ^_sai after-roadmap:contas after-roadmap:disse after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:minimo after-roadmap:onde after-roadmap:quando after-roadmap:tudo assin- a~ja botei com_isso consegui_pagar consent:nao consent:tenho da_um debts:isso debts:paguei debts:tudo
depois_$ desfa- dessa devo~NAME dia_eh disso do_cartao duas_vezes e_so esque- essentials:? estou_sem fazer fecha- instalments-left:nao instalments-left:sei liga metade_ja nao_devo nao_entendi na~? o_emprestimo overdue:deus o~eu o~ja por_que proce- pula quais rates:? rates:sei reati- recomecar_$ renda_$ so_deus tenho~anos thirteenth:se tranq- um~para vamos vou_ter worry:, worry:NAME zap`,
    '-7': `?confirm-creditor ^_em ^_isso ^_nada ^_parar a_divida after-roadmap:sozinha bom_$ confi- conta_$ desconto_$ e_ai eh_isso elas_atrasadas essas_$ essentials:NAME esta_bom estou_em flexibles:NAME fora infor- ja_paguei ja~os mes_nao nao_estou o_# passo_$ perdi perdo- qual_o quase_todas sei_la volta worry:nao`,
    '-8': `?income-source ^_da ^_onde ^_qual ^_voce after-roadmap:quiseram bloqu- calor_ai desem- despe- esta_calor esta~ai liqui- nao~# paguei_$ que~eh todas_em todas~dia which-creditor:#`,
    '-9': `aceitaram_$ after-roadmap:👍 bom_dia debt-kind:a estao_$ falei~NAME nao~atrasado overdue:? recus- sim_$ worry:estou`,
    '-10': `?after-crisis thirteenth:#`,
    '-11': `:socorro ?which-change nenhuma_$`,
    '-12': `consent:#`,
    '-15': `?debt-kind`,
  },
  'nothing-more': {
    '41': `?more-debts`,
    '24': `?flexibles`,
    '15': `^_acabou ^_so so_$`,
    '14': `^_pronto lazer por_ai`,
    '13': `?incomes ^_nada mais_nada nada nao_$ pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei acabo- debts:nao debts:so eh_isso incomes:eh incomes:estou lista_$ nadin- nadinha nadinha_$ nenhu- terminei`,
    '11': `^_chega chega essentials:so flexibles:nao luxo more-debts:o more-debts:por n0 nada_mais nao_gasto resto termi-`,
    '10': `?debts ?essentials ^_nadica ^_nenhuma acabou debts:eh debts:nada de~nada e_so essas essentials:eh essentials:nem more-debts:a more-debts:ja more-debts:nao nada_$ nadic- nadica offers:mais offers:nada renda_$ zero_$`,
    '9': `^_mais ^_zero a_lista ai_mesmo corte- cortei eh_tudo essas_$ essentials:isso flexibles:zero gasto incomes:so ja~tudo lista more-debts:essas more-debts:esta nao_sobra nao_tenho nenhum nenhum_$ o_resto por~mesmo pronto_$ so_isso sobra zero`,
    '8': `^_cortei ^_fora ^_nem acaba- compro cortei_ate de_casa debts:isso devo disse_tudo eh_o essentials:nada esses faco_nada faco~disso flexibles:eh flexibles:nenhum flexibles:tenho incomes:gasto incomes:nada incomes:nao isso_$ ja_disse lazer_$ lazer_eh more-debts:deu more-debts:eu more-debts:fechou more-debts:nops more-debts:so nao_devo nao~com nao~outra o~tem que~tudo renda resto_eh so~ai tem_nao ter
the tudo_$`,
    '7': `^_e ^_finalizei ^_ja ^_nops acabou_$ acho~eh acho~falei aqui_eh cabo cabo_$ debts:acabou debts:mesmo desempregada desempregada_$ deu_, eh~basico eh~que encer- essentials:nao estou_desempregada eu_nao e~isso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:sobra fora_isso incomes:isso incomes:momento mais_nao momen- momento more-debts:que more-debts:sao nao_compro nao_faco
nao_tem nem nem~nem no_momento nops nops_$ offers:tudo que_falei sei_o sei~que so_essa so_esses so~que`,
    '6': `,_deus ^_acho ^_devo ^_eh ^_era ^_fim ^_lazer ^_minha ^_nenhum ^_por a_regua acho_que ai_so basic- basico basico_$ beste- besteira boca boca_$ completo completo_$ daqui_para daqui~boca de_gastar de_outra debts:basico debts:lazer desem- deu_$ devo_nao devo~, disse e_eh eh_daqui era era_isso essentials:lazer essentials:mais essentials:o esses_gastos eu~sei final final- final_$ flexibles:isso
flexibles:nada flexibles:nem flexibles:so fora gasta- gastar gastar_$ gasto_$ incomes:acabou incomes:casa incomes:de incomes:mesmo incomes:no ja ja_$ luxo_nenhum mais mais_gasto mesmo_$ meu_lazer minha~eh more-debts:as more-debts:bom more-debts:era more-debts:fim more-debts:lista more-debts:nada more-debts:ne more-debts:outra more-debts:regua nada_disso nao_sou nao~deus nao~para nem_uma nenhuma
o_basico offers:lista outra o~eh para_boca ponto regua regua_$ sobra_$ sou_de sou~gastar so~gastos tenho~gasto trabalho_e`,
    '5': `,~me EXPENSE NAME_eu ^_acabou-se ^_aqui ^_de ^_deu ^_sem a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar_nem bar~festa bebo bebo_nao bebo~fumo besteira_$ canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja daqui da~ter de_graca de_outro debts:cortei debts:tem
dera_ter dera~lazer deus_me deus~livre devo_nada de~canto dinheiro_aqui dinheiro~eh disso_$ diver- diversao diversao_eh doce doce_$ eh eh_contado eh_so eh_vento eh_zero eh~unica era_doce essa_renda essas_coisas essentials:basico essentials:casa essentials:e essentials:luxo essentials:na essentials:tem essentials:tenho falei falei_todas festa festa_$ fim_de flexibles:tem fora~nada fumo fumo_nao
fumo~jogo gasto- gastos gastos_$ graca ha hoje_eh incomes:, incomes:cortei incomes:ja incomes:lazer incomes:nenhuma incomes:pronto incomes:tudo isso_nada livre livre_$ luxo_$ me_livre me~ter minha_renda minha_unica minha~renda momento_$ more-debts:ai more-debts:dividas more-debts:falei more-debts:mais more-debts:outras more-debts:para more-debts:tudo nada_, nao_bebo nao_fumo nao_jogo nao_saio
nao~besteira nao~de nao~deixa nao~essas nao~lazer nao~nem nao~superfluo nem_bar nem_festa nenhuma_$ offers:acho offers:disse outra- outra_torneira outras outro outro_canto outro_gasto outro~nao o~era para_servico para~luxo que~doce resto~vento saco saio saio_de saio~casa salario_mesmo sem_luxo so_essas sobra_para sobra~isso so~renda so~salario superfluo superfluo_$ tem_superfluo tem~gasto
tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas ter_lazer ter_luxo torne- torneira torneira_$ tudo tudo_ja tv tv_$ uai unica unica_renda vento vento_$ vida_eh vivo~casa`,
    '4': `,_estou ,_gracas ,_uai NAME~nao ^_capaz ^_dinheiro ^_essas ^_fecha ^_fechou ^_nao ^_passeio ^_vivo a_janela a_tampa acabou~lista ai_fechou aqui_nao ate ate~osso bar bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compl- compr- cortei~o da_cama da_lista dava dava_$ da~para de_resto
debts:gasto debts:luxo debts:nenhum debts:renda debts:resto debts:sobra debts:tudo desgr- desgraca desgraca_$ deu de~na divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_pouca eh~cama eh~janela entra_mais entra~nada essentials:, essentials:acho essentials:aqui essentials:compro essentials:de essentials:devo essentials:eu essentials:faco essentials:gasto
essentials:graca essentials:lista essentials:mesmo essentials:minha essentials:nenhum essentials:renda essentials:sobra essentials:ter esta_bom eu~tenho fecha fecha_a feira feira_$ fim flexibles:acabou flexibles:disso flexibles:esses flexibles:lazer flexibles:luxo flexibles:mais fogao fogao_$ gasto_com gasto~bobagem gasto~bobeira graca_na graca~praca guri guri_$ incomes:ai incomes:devo incomes:e
incomes:hoje incomes:minha incomes:nenhum incomes:o incomes:renda incomes:resto incomes:sem incomes:ter isso isso~fechou ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~todas jogo_$ lazer~a mais~nao me_dera me_divirto minha_diversao moca_$ more-debts:chega more-debts:conta more-debts:da more-debts:devo more-debts:eh more-debts:essa more-debts:fecha more-debts:ficou more-debts:gracas
more-debts:ha more-debts:nem more-debts:pode more-debts:resto more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada~casa nada~estou nao nao_ha nao_moca nao_vem nao~gracas nao~nao nao~outro nao~uai nem_cinema nem_para nem_pastel nem_restaurante nem~na nenhuma_outra ninguem_$ o_osso offers:a offers:eh offers:isso offers:ja outra_renda o~cai papo papo_$ para_fogao para_isso para_ter
parad- parou passe- passeio passeio_eh passeio~da paste- pastel pastel_na pastel~feira pinga pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era que_tem quem_me quem~dera resta- restaurante restaurante_$ resto_nada resto~pouca sao sao_todas sem_mais sem~nenhum servico_$ so_trabalho sobra_nem sobra~para so~para super- tampa tem_mais tem_outro tenho tenho_outra tenho~nenhum
tenho~renda tirei tirei_tudo tirei~que trabalho~durmo tudo_que tudo~dava uai_$ vem_$ vivo vivo_de`,
    '3': `#~sem ,_deixa ,~a ,~devo ,~eu ,~tenho ,~tocar ^_besteira ^_divida ^_dona ^_fica ^_ficou ^_luxo ^_nenhumazinha ^_tinha a_conta a_seu a_televisao aberta aberta_$ ai alem alem_disso aqui aqui~ter a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao casa_, com_batom compro_$ conta_, conversar_no conversar~portao creio_que de_pobre debts:besteira debts:casa debts:compro debts:daqui debts:devo
debts:e debts:fora debts:ja debts:o debts:outro debts:tenho debts:ter deixa~ver dera desse- desses desses_$ deve_eh deve~meu devia devo_a devo~a devo~seu de~para disso diversao~a dona~casa dormir_$ durmo eh_conversar eh_da eh_dormir eh_minha eh_ter eh_ver eh~boleto eh~coisa eh~e eh~gas eh~no eh~novela eh~para eh~televisao era~, essentials:a essentials:ate essentials:besteira essentials:com
essentials:cortei essentials:diversao essentials:era essentials:lembro essentials:saio essentials:trabalho esta~de estou_ha estou_sem estou~# estou~renda eu_lembre eu_ver eu~compro eu~nao extra faco fechar_a fechar~conta fechou_$ fechou_a ficou flexibles:, flexibles:aqui flexibles:cortei flexibles:eu flexibles:graca flexibles:ja flexibles:mesmo flexibles:na flexibles:para flexibles:pronto
flexibles:que flexibles:resto fora~nao garco- garcom garcom_$ gasto_nem gasto_um gasto~com gasto~real ha_# ha~meses incomes:ate incomes:com incomes:extra incomes:faco incomes:fora incomes:luxo incomes:outro incomes:para incomes:receber isso~gasto isso~pode isso~tudo ja~muito ja~ne jogo lazer_de lazer~conversar lazer~pobre lazer~ver lembre limpo_, limpo~nao luxo_aqui luxo~eh mais_divida marido_,
marido~eu mas_essa mas~eu meses_sem mesmo meu~, meu~eh me~de mim_nao mim~sobra minha_vida moca more-debts:. more-debts:de more-debts:deixa more-debts:deus more-debts:divida more-debts:fechar more-debts:fora more-debts:hoje more-debts:juros more-debts:lembre more-debts:nisso more-debts:paguei more-debts:quitei nada_alem nada~disso nada~momento nao_que nao~vicio ne nem_com nem~batom nem~picole
nenhum_desses nenhumazinha ningu- ninguem no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:ai offers:de offers:falei offers:so osso osso_$ o~mesmo para_picole para_por para~ai para~nao passa_a picol- picole picole_$ pobre pobre_eh pobre~dormir pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou que_cai que_eh que~devia que~lembre que~so real
real_com real~isso receber_nada renda_nenhuma sao_essas sem sem_receber sem_renda servico seu_ninguem so_boleto so~e telev- televisao televisao_aberta tem~nao tenho_$ tenho_mais tenho_vicio ter_gas tocar traba- trabalho um_real uma_$ um~com ver_novela vicio vicio_nenhum vida~so`,
    '-3': `,_ja ,_so ,_tem :sobra ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?debt-creditor ?income-low-month ?thirteenth ?which-change ?which-creditor NAME_$ ^_$ ^_aham ^_apaga ^_ate ^_deixa ^_essa ^_exatamente ^_hein ^_positivo ^_quase ^_resta ^_segue ^_sei ^_sou ^_ss ^_tenho a_bateria a_vida acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso aham
aham_$ ainda_$ apaga aqui_$ a~nao bater- bateria bateria_$ cance- cobranca comec- comeco comeco_$ consent:eh consent:nao contr- debt-kind:o debts:NAME desfa- diabo diabo_eh diabo~isso dois eh~ai empre- encal- encalhado encalhado_$ esqueci essas_duas essas~mesmo esse_mesmo essentials:? essentials:esse essentials:por estao exata- exatamente exatamente_isso flexibles:basico foi fui hein hein_$ inter-
mais_nenhuma mande mande_mais mande~nada mas_nao mes_eh more-debts:esqueci more-debts:estao more-debts:isso more-debts:sim nao_eh nao_estou nao_peguei numer- numero numero_$ o_comeco offers:nem ou o~que pegue- peguei peguei_$ perai poe por_mes posit- positivo positivo_$ precisa quase quase_todas que_diabo que_isso que~de que~que resta resta_ai sabe_$ se_tem segue seguro so_meu so_vendo sobra_nada
somar so~comeco so~duas ss ss_$ te tem~que tras tras_$ tudo_encalhado vendo_$ vida_$ volto`,
    '-4': `:nada :nao ?instalments-left ?worry ^_a ^_deus ^_tem ainda anoto anoto_nada atras- com_nada complicado complicado_$ da_empresa da~, debts:? deus_eh deus~mais duas eh_complicado eh_esse eh_mais eh~mesmo eh~meu empresa enten- entendi esque- essentials:quero existe existe_mais filha gasto~nada isso~gracas marisa_nao mensa- mesmo_gracas mesmo~a me~mais minha_filha more-debts:ainda more-debts:duas
nada_urgente nao_, nao_anoto nao_entendi nao_existe nao_me nao_quero nao_saco overdue:nenhuma pedra- sabe saco_nada saco~disso segur- tem~uma trans- urgente urgente_$ vendo worry:so`,
    '-5': `?debt-kind ?income-source ^_tudo com~nao duas_mesmo e_nao e_o eh_mensal exist- e~tem isso_eh mais_uma mensal mensal_isso meu_$ more-debts:lembro nada~so nao~renda que~mais tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `?after-crisis ^_gasto debt-kind:eh nao_so`,
    '-7': `,~isso ^_isso`,
    '-8': `,_acabou nao~acabou nao~so`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor conta_uma hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual ^_que chove- chover faz_um how ignor- ignore me_conta vai_chover`,
    '9': `after-roadmap:signo are do_tempo hoje indica me_a me~uma music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde ^_canta ^_faz ^_how ^_quem ^_tell ^_vai a_joke are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganhar historia historia_$ how_are how~you indic- instr- jogo joke joke_$ meu_dinheiro me~joke musica_$ onde~meu qual regra- regras tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:? :de :meu :um ^_aja ^_escreve ^_finja ^_me ^_tem ^_traduz ^_what after-roadmap:seu aja aja_como aja~um anteriores as_instrucoes as~anteriores bolo brasi- brasil brasil_$ can can_you can~do chover_hoje como_um como~pirata dever dia_eh dia~hoje eh_hoje eh~presidente escreve essentials:voce fala_do fala~tempo faz~poema finja finja_que flexibles:me ganha- histo- ignore_suas ignore~regras ingle-
ingles ingles_$ instrucoes instrucoes_anteriores isso_para isso~ingles o_presidente para_ingles pirat- pirata pirata_$ presi- presidente presidente_$ prompt_$ qual_a que_dia que~eh rates:signo receita_de regras_$ seu_prompt suas suas_regras tradu- traduz traduz_isso traduz~para um um_pirata uma vai~hoje what what_can what~you you_do`,
    '6': `: :: :amanha :como :empresta :ganhar :poema :rapido :vai ?debts ?flexibles ?rates ^_conta ^_esqueca ^_esta ^_mostra a_capital after-roadmap:jogo after-roadmap:you ai_$ amanha_? anter- anteriores_$ bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ conta_um conta~piada conta~segredo de_cenoura de_futebol debts:tem dinhe- dinheiro dinheiro_$ do_$ do~hoje eh_outra eh~pessoa
empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes finja~eh futeb- futebol futebol_$ ganho- ganhou ganhou_o gosta gosta_de gosta~futebol me_empresta me_fala me_passa me~# me~do mostra_seu mostra~prompt o_jogo outra_pessoa o~ontem piada piada_$ previ- qual~capital qual~time quem quem_ganhou que~outra rapid- rapido reais_$ recei- receita sao segre- segredo segredo_$ seu_time
tempo the_weather time_$ tomor- tomorrow tomorrow_$ um_segredo uma_piada um~de vai voce voce_gosta voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `:dividas :estou :faz :prompt :reais :seu :system ?essentials ^_hello ^_onde ^_what's a_raiz after-roadmap:faz after-roadmap:horas after-roadmap:ignore after-roadmap:indica after-roadmap:musica after-roadmap:resumo after-roadmap:time after-roadmap:um after-roadmap:uma ajuda_com ajuda_no ajuda~dever ajuda~o all and a~quadrada big big_brother broth- brother brother_$ como_faz como~bolo com~dever
conta da_mega da~sena de_dois de_matematica debts:hoje debts:voce descobriu descobriu_o descobriu~brasil dever~casa dever~matematica do_jogo dois_$ dolar dolar_$ eh~raiz essentials:do essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha_o ganha~big hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem- matematica
matematica_$ me_ajuda me_indica mega mega_sena me~com mostr- mostra much much_is much~the no_dever numero_da numero~mega o_big o_brasil o_dever o_melhor o_resultado o~brother o~do para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~melhor qual~nome qual~resultado quanto~a quem_descobriu quem_eh quem_ganha raiz raiz_quadrada raiz~de rates:me
rates:seu reais resul- resultado resultado_do resultado~jogo sena sena_$ serie serie_$ syste- system the_dolar the~tomorrow um_pix uma_serie voce_eh voce_indica weather_tomorrow`,
    '4': `" #_reais :" :$ :[ :] :a :capital :cartao :do :e :emprestimo :exatamente :ganhou :me :mil :mim :o :pix :sobre ?_estou [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:bolo after-roadmap:conta after-roadmap:historia after-roadmap:poema after-roadmap:quem after-roadmap:sao amanh- amanha are~todas a~da capital~franca codig- codigo codigo_em codigo~python da_franca
de_$ de_bolo debts:ai debts:eh debts:escreve debts:esta debts:tempo de~de de~mil do_brasil dois eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:how essentials:me essentials:qual essentials:que essentials:tempo essentials:uma essentials:you estou_precisando estou~de fala flexibles:a flexibles:de
flexibles:faz flexibles:um franca franca_$ ganha ganhar_a ganhar~eleicao ganhou~jogo horas~em jogo_$ me melho- melhor me~no me~um mil_$ no~de o_numero ontem passa_o passa~receita pesso- pessoa pix poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_vai quem~ganhar rates:calor rates:eh rates:how rates:poema rates:qual rates:quem
rates:tem rates:um rates:uma receita~bolo resum- resumo sao_em sao~toquio seu_signo sua todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$ you_todas`,
    '3': `#_mil $ $_# :. :as :divida :foi :hoje :ignore :marque :nome :ontem [_system after-roadmap:are after-roadmap:dever after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:ganha after-roadmap:ganhou after-roadmap:hoje after-roadmap:how after-roadmap:receita after-roadmap:voce ai ajuda amor_$ cartao_de cartao~credito casa_$ com_o credito_$ de_# de_amor de_casa de_credito de_pao
de_queijo debts:conta debts:dia debts:do debts:historia debts:me debts:outra debts:pessoa debts:que debts:quem debts:sao debts:um debts:uma de~# divida_de eh_a essentials:dia essentials:o essentials:outra essentials:pessoa essentials:quem exata- exatamente flexibles:todas jogo_ontem marqu- marque melhor_time melhor~de melhor~do mil nome_? onde outra o~time pao pao_de pao~queijo passa_uma perdo-
poema~amor previsao qual_o qual~receita queij- queijo queijo_$ rates:ai rates:are rates:de rates:dia rates:do rates:escreve rates:esta rates:faz rates:hoje rates:indica rates:jogo rates:tempo rates:the rates:time rates:voce rates:you receita~pao sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `#_$ ?debt-kind ?income-source after-roadmap:dinheiro debts:? desen- voce_$`,
    '-4': `me_da o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:volta after-roadmap:voltei volte- voltei`,
    '10': `after-roadmap:lembrete after-roadmap:sim coloc-`,
    '9': `:voltar ^_volta after-roadmap:mandar after-roadmap:os ativa lembrete mandar volta volta- volta_a voltar`,
    '8': `after-roadmap:aviso after-roadmap:novo after-roadmap:receber lembr- me~de novo_$ quero_voltar vencimentos_$`,
    '7': `:quero :vamos ^_manda ^_quero ^_reativa a_participar after-roadmap:continuar after-roadmap:participar after-roadmap:reativa after-roadmap:vencimentos de_novo dos_vencimentos manda- me~dos novo quero_receber reativa receber sim_$ vencimentos voltar_a voltar~participar`,
    '6': `a_mandar after-roadmap:cadastro after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:me after-roadmap:mim after-roadmap:pode aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ lembrado lembrar_de liga_os liga~lembretes manda mandar_mensagem me_mandar meu_cadastro os~por parti- participar participar_$ quero~lembrado quero~os receber_lembrete ser_lembrado
venci-`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:lembretes after-roadmap:liga after-roadmap:quero aviso dos liga mensa- mim_$ os os_avisos os_lembretes para_mim pode_me receber_$ vamos voltar_$`,
    '4': `^_pode a_me after-roadmap:avisos after-roadmap:de after-roadmap:lembrar after-roadmap:mensagem after-roadmap:voltar aviso- avisos de_volta lembrete_$ mandar~lembretes mensagem mim pode_mandar pode~mensagem quero receb- sim voltar~mandar`,
    '3': `a_receber after-roadmap:a after-roadmap:favor lembretes lembretes_$ me mensagem_$ os~de pode pode~lembrar quero~a voltar~receber`,
    '-3': `,_quero :, :lembrar :sim ?income-source ^_para after-roadmap:onde after-roadmap:ver com_os com~lembretes me~sim os_aviso para_de parar quero_ver sim_, sim~quero volta_com voltar~me`,
    '-4': `mandar_os`,
    '-5': `:lembretes`,
    '-6': `lembrada`,
    '-7': `:os`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '20': `sair sair_$`,
    '19': `^_parar ^_sair ^_stop stop stop_$`,
    '18': `encer- parar_$`,
    '17': `^_para encerrar parar`,
    '15': `bloqu- descadastrar descadastrar_$`,
    '14': `^_finaliza com_isso final- finaliza finaliza_$`,
    '13': `^_descadastrar ^_encerrar ^_some me~mais quero_cancelar`,
    '12': `cance- cancelar contato encerrar_$ nao~mais quero_mais some`,
    '11': `^_chega after-roadmap:sair bloqueia chega_de consent:mais daqui_$ me_bloqueia mensagem_$ nao_me para_$ some_daqui voce_$`,
    '10': `:parar :stop ^_parem bloquear chega contato_$ daqui descadastra descadastra_$ me_descadastra mensa- meu_numero para~isso parem zap_$`,
    '9': `:sair after-roadmap:cancelar cancela_minha cancela~inscricao debts:para em_paz inscr- inscricao inscricao_$ lista mais mais_isso mensagem minha_inscricao para_com parem_com parem~isso paz_$ quero~isso tira zap`,
    '8': `?debts ^_me ^_remover ^_sai after-roadmap:encerrar after-roadmap:some bloquear_voce conta- da_lista do~zap lista_$ meu_zap me~em para_de parti- paz quero_sair remov- remover remover_meu remover~numero sai~meu vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_solicito after-roadmap:descadastrar bloqueia_ai cancelar_minha cancelar~participacao chega~mensagem chega~zap consent:me consent:some dai dai_$ da~vida de_me de_mensagem de_zap debts:encerrar descadastramento descadastramento_$ dessa_lista essentials:encerrar essentials:me essentials:sair isso_$ mais_$ mandar_mensagem mande mande_mais mande~nada me meu~dai me~ai me~da
minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero sai sai_do solic- solicito solicito_o solicito~descadastramento some_da some~minha tira_dessa tira_meu`,
    '6': `^_tira after-roadmap:bloquear after-roadmap:contato after-roadmap:mais after-roadmap:parar after-roadmap:tira atendimento_$ cancelar_$ cancelar~servico consent:parar consent:sair de_escrever de_mandar de_vez debts:mais deixa_em deixa~paz desej- desejo desistir desistir_do desistir~programa de~encher de~mensagem do_programa encerrar_atendimento enche- encher encher_$ escrever_para escrever~mim
esquece_de esquece~vez essentials:parar essentials:quero mais_contato mais_papo manda_mais mandar me_encher me_esquece me_tira me_tirem mensagens n0 para~escrever por_aqui progr- programa programa_$ quero_desistir quero_encerrar quero~do quero~papo tira~lista tirem tirem_da tirem~lista vez_$`,
    '5': `._$ ^_cancela ^_quero ^_vou after-roadmap:. after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:isso after-roadmap:lista after-roadmap:me amola amola_mais atendimento bloquear_se bloquear~continuar cancela cancelar_o chega_nao chega~manda com_voce consent:chega consent:contato consent:encerrar consent:mensagem consent:minha consent:quero de_voce
debts:me debts:quero debts:sair de~mandar de~para do_meu escre- escrever esquece essentials:cancelar essentials:descadastrar essentials:mais essentials:parem mais_nada mais~com me_amola me_deixa me_mande me_procura me_procurem mensagens_$ me~dessa nada~voce nao_manda nao~amola nao~mande nao~procura nao~procurem numero_$ numero_dai papo papo_$ para~me procura procura_mais procurem procurem_mais
quero~esse se_continuar servico_$ te_bloquear te~se tira~numero vez vou_te vou~bloquear`,
    '4': `. :mensagem :mensagens :sai ^_desejo ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:inscricao after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato chame chame_mais consent:bloquear consent:cancelar consent:da consent:de consent:isso consent:nao consent:zap conta_de conta~mensagens da_minha de_mensagens debts:cancelar debts:chega
debts:com debts:contato debts:daqui debts:lista debts:meu debts:numero debts:parem debts:some deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:bloquear essentials:descadastra essentials:em essentials:meu essentials:minha essentials:numero mais_em mais_participar
mais~contato mais~disso mais~nada mais~para me_chame me_deixem me_descadastrar me_mandar minha minha~de nada_para nada~esse nao_mande nao~chame o_servico para_esse para~celular participar_disso quero~da quero~descadastrar quero~participar receber~de sai_fora sair_da sair~lista servi- servico vida_$`,
    '3': `,~me :de :mais :nao :zap after-roadmap:com after-roadmap:desejo after-roadmap:numero after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:vez after-roadmap:voce after-roadmap:zap aqui_$ atend- autor- autorizo celul- celular celular_$ chame~por chega~me coisa_$ com consent:ai consent:com consent:do consent:em consent:lista consent:mandar consent:meu consent:para
consent:programa consent:sai consent:tira contato_dai debts:em debts:mensagem debts:nao debts:paz desejo_mais desejo~contato dessa encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:chega essentials:com essentials:contato essentials:de essentials:do essentials:inscricao essentials:manda essentials:mande essentials:nao essentials:paz essentials:vou fora_nao fora~quero
mais_esse mais_por mais~servico manda manda- mandar_coisa meu_contato me~coisa me~de me~mensagem minha_vida nada_de nao_autorizo nao_desejo nao_entrem nosso nosso_contato para parar~mandar participar pode_encerrar pode~nosso quero_me quero~o sai~nao te tira~contato vou`,
    '-3': `?debt-kind ^_muito ^_nada after-roadmap:das after-roadmap:fazer after-roadmap:muito after-roadmap:vencimento cancela_$ cobra- com_esse consent:como das das_dividas dessa_vida dessa~de dividas dividas_$ essentials:fazer lembrar mais_viver me_socorre meu_$ muito nao_precisa preci- precisa precisa_mais quero_suporte quero~das quero~dessa recom- recomecar sair_das sair_dessa sair~dividas sair~vida
socorre socorre_$ supor- suporte suporte_$ trans- venci- vencimento vida_de vida~divida volta- voltar`,
    '-4': `?income-source after-roadmap:aviso after-roadmap:cobranca after-roadmap:lembra aviso cobranca cobranca_$ de_divida divida_$ lembra lembrete lembrete_$ liga liga_$ mais_fazer mais~cobranca mais~isso me_lembra me_liga para~esse quero~fazer quero~minha socor- viver viver_$`,
    '-5': `fazer_isso`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `^_paguei liqui- pague- paguei`,
    '14': `after-roadmap:esta quita-`,
    '13': `after-roadmap:pagamento paga pagam- pagamento quite- quitei`,
    '12': `^_matei ^_pagamento after-roadmap:matei after-roadmap:pago after-roadmap:paguei matei pago_$`,
    '11': `:NAME ^_esta ^_liquidei ^_zerei acertei after-roadmap:liquidei after-roadmap:zerei liquidei zerei`,
    '10': `:paga ^_consegui acert- after-roadmap:dei after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha consegui_pagar dei pagar_$ pago paguei_$ sozin- sozinha sozinha_$ ✅`,
    '9': `NAME_hoje ^_NAME ^_acabei ^_boleto ^_foi ^_ja after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:hoje after-roadmap:paga after-roadmap:pix consegui hoje_$ o_pix`,
    '8': `^_acertei ^_fiz ^_quitei acabe- acabei acabei_de after-roadmap:boleto after-roadmap:feito after-roadmap:fiz after-roadmap:foi after-roadmap:pagar after-roadmap:uma boleto_pago conse- dei_baixa esta fiz_o ja_quitei mandei_o matei_essa overdue:ja paga_$ paguei~o pix uma_$`,
    '7': `^_dei after-roadmap:baixa after-roadmap:mandei after-roadmap:so a~mes baixa divida_$ essa_$ feito fiz fiz~pix hoje o_pagamento overdue:paguei pix_$ so_o`,
    '6': `:! ?after-roadmap NAME ^_antecipei ^_mandei after-roadmap:duas after-roadmap:parcela after-roadmap:quitada after-roadmap:tudo antecipei bolet- boleto contas_$ de_pagar duas_parcelas e_paguei esta_pago esta_quitada foi ja ja_dei ja~a mande- mandei mes_ja overdue:NAME overdue:o o~! o~para pagar paguei_a parce- parte quitada quitei_o uma`,
    '5': `#~do NAME_gracas ^_resolvi ^_saiu a_fatura a_parcela acabei~pagar after-roadmap:a after-roadmap:comprovante after-roadmap:contas after-roadmap:divida after-roadmap:fatura after-roadmap:financiamento after-roadmap:mes after-roadmap:parcelas after-roadmap:resolvi after-roadmap:saiu after-roadmap:terminei antec- as_contas a~gracas comprovante consegui~a debts:mil debts:paguei dei_um dei~jeito do_NAME
efetu- efetuei efetuei_o efetuei~pagamento essa financiamento_$ mil_do o_comprovante o_financiamento para_eles parcela parcelas parcelas_do quitar_$ quitei_$ quitei~financiamento resolvi terminei_de terminei~pagar tudo_$ um_jeito`,
    '4': `#_a #~de ,_agora ,~esta :o ?which-creditor NAME_. NAME_ontem ^_efetuei a_desse a_divida after-roadmap:. after-roadmap:do after-roadmap:eles after-roadmap:jeito after-roadmap:nela after-roadmap:ontem after-roadmap:quitar after-roadmap:ultima agora a~# com_uma combi- conforme_o contas da_NAME da~hoje de_# debts:# debts:do desse~ja do_mes do~hoje duas estev- esteve fatur- fatura fatura_$
financiamento foi_$ ja_foi jeito mandei~pix mes~foi n0 nela ontem ontem_$ overdue:passada overdue:semana pagamento_$ paguei~a paguei~acordo parcela_$ quitar resol- saiu termi- terminei ultima_do`,
    '3': `!_! !_$ #_mil ,_NAME ,_mas ,_paguei ,~. ,~paga . ._so .~me .~o NAME_! NAME~! NAME~a NAME~so ^_essa ^_esse ^_feito ^_passei ^_terminei ^_vendi a_de a_deus a_ultima acertei_com after-roadmap:NAME after-roadmap:agora after-roadmap:desse after-roadmap:deus after-roadmap:efetuei after-roadmap:gracas after-roadmap:ja after-roadmap:loterica after-roadmap:passei after-roadmap:vendi ai_eu a~do a~ontem
cartao_NAME cartao~esse compr- com~hoje confo- conforme conta- debt-amount:ai debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:carro debts:dos debts:metade desse desse_mes de~mil divida do_carro do_cartao dos_# do~no eles_hoje essa_ai essa_divida essa_ja essa~eu esse~, esta_em esta_paga esta~a esta~dia eu~quitei faz_tempo finan- gracas_a gracas~deus ja~faz
ja~o la_e loter- loterica mes mes_, mes~NAME metad- metade mil~# mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me overdue:agora overdue:mas o~. paga_a pagar_tudo paguei_# paguei_hoje paguei_o paguei_tudo paguei~parcela passada passada_, passe- passei pix_para semana_passada semana~, so~minimo tempo_$ ultima uma_, uma_divida vendi vendi_o`,
    '-3': `!~! ,~a ?debt-kind ?income-source aceit- after-roadmap:# after-roadmap:ate after-roadmap:juros after-roadmap:meses after-roadmap:mil after-roadmap:proposta after-roadmap:quero ate a~! a~esse bom_$ de~a e_nao esta_russo fecha- nao~a o_NAME paguei~meses qual qual_a quant- quanto que~paguei quitei~NAME russo russo_$`,
    '-4': `NAME_ate NAME_ja NAME~setembro after-roadmap:! after-roadmap:bom after-roadmap:qual after-roadmap:quanto atras- bom e_agora esta_bom ja~e paguei_com paguei~agora paguei~atraso setem- setembro setembro_$`,
    '-5': `after-roadmap:atraso after-roadmap:nao atraso atraso_$ com_atraso do~ja paguei_e`,
    '-7': `nao_paguei`,
    '-8': `NAME~esta`,
  },
  'prefer-order': {
    '8': `primeiro quero_pagar`,
    '7': `NAME_antes after-roadmap:NAME after-roadmap:primeiro o_NAME pagar~NAME prime- primeiro~NAME`,
    '6': `NAME_primeiro a_NAME after-roadmap:antes antes a~primeiro logo~NAME pagar_a`,
    '5': `:a NAME ^_eu acertar after-roadmap:quero depois~NAME eu_quero logo quero~a`,
    '4': `,_entao ,_resto :NAME :pagar NAME_$ NAME_, NAME_no NAME_por NAME~topo ^_ah ^_primeiro acert- acertar~a after-roadmap:. after-roadmap:acertar after-roadmap:bota after-roadmap:ele after-roadmap:entao after-roadmap:garantia after-roadmap:gostaria after-roadmap:livrar after-roadmap:logo after-roadmap:resto ah antes~NAME a~depois bota_o eu~acertar livra- livrar livrar_logo me_livrar me~logo o~antes
o~no primeiro_a quero_acertar quero_me quero~livrar resto resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro :queria NAME_porque NAME~corre NAME~o ^_bota ^_gostaria ^_quero after-roadmap:, after-roadmap:causa after-roadmap:comecar after-roadmap:da after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:entendi after-roadmap:familia after-roadmap:no after-roadmap:vergonha antes_$ antes_de a~porque bota causa causa_da com_NAME com_vergonha comecar
comecar_pagando comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre~de da_NAME da~. de_cortar dele dele_$ depoi- depois domin- domingo eh~primeiro ele entao entendi eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagando_a pagando~NAME pagar pelo_NAME pelo~, por_causa porqu- porque porque_corre
porque~risco por~da precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_$ primeiro_o que_ele queria_comecar queria~pagando quero quero~o que~esta risco~cortar tenho_que`,
    '-3': `a_menor`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '15': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat-`,
    '9': `a_que menos que~mais que~menos`,
    '8': `a_mais after-roadmap:menos jeito_que juros_$`,
    '7': `after-roadmap:barata after-roadmap:jeito after-roadmap:maior after-roadmap:nos after-roadmap:pela barata econo- jeito mais mais_barata menos_juros nos o_jeito`,
    '6': `:juros ^_ataca ^_comeca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca after-roadmap:primeiro ataca ataca_a a~juros barato comeca comeca_pela maior mais_barato menos_$ pela primeiro`,
    '5': `^_primeiro a_do after-roadmap:cara after-roadmap:mata a~tem cara de_juros do_juros juros_pesado mais_cara mata o~que pagar~juros prime- que_sai sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata after-roadmap:a after-roadmap:alto after-roadmap:antes after-roadmap:bota after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:pesado after-roadmap:prefiro after-roadmap:quero after-roadmap:sai after-roadmap:sangra alto_$ antes_$ as_de as~juros a~mais bota_o cabel- caras inver- inverte juros_. juros_alto juros_maior
juros_no juros_para logo_a maior_juros mais~primeiro paga paga_as paga_menos pagar_menos pela_mais pela~cara pelo pesad- pesado primeiro~de que_paga que_tem quero~mais sai sangra`,
    '3': `,_do :. :paga ^_bota ^_prefiro ^_quero ^_troca a_de after-roadmap:as after-roadmap:caro after-roadmap:fim after-roadmap:frente after-roadmap:logo after-roadmap:paga after-roadmap:que after-roadmap:troca alto antes bota cara_$ comec- dos fim fim_$ frent- frente frente_$ logo mais~no matem- na_frente no_fim o_mais prefi- prefiro prefiro_pagar primeiro_$ primeiro_as primeiro~a primeiro~que que_cobra
que_mais quero_o quero_pagar tem~juros troca`,
    '-3': `^_qual a_menor after-roadmap:qual cobra~juros`,
  },
  'prefer:snowball': {
    '18': `after-roadmap:as`,
    '14': `as menor-`,
    '13': `peque-`,
    '11': `after-roadmap:menores after-roadmap:neve after-roadmap:pelas de_neve menores neve neve_$ pelas`,
    '9': `after-roadmap:comecar after-roadmap:pequenas after-roadmap:primeiro comecar menor pequenas primeiro`,
    '8': `NAME_de ^_comecar after-roadmap:menor comec- comecar_pelas das_menores prime-`,
    '7': `^_das after-roadmap:das as_pequenas das da~para maior_$ menor_$ pequenininhas primeiro_a quero~as`,
    '6': `^_NAME ^_prefiro ^_vai after-roadmap:bola after-roadmap:maior after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:vai as~antes bola bola_de bola~neve comecar_pela maior menores_$ prefi- prefiro primeiro_as`,
    '5': `^_primeiro after-roadmap:baratas after-roadmap:ir after-roadmap:quero after-roadmap:riscar as_baratas as~primeiro barat- baratas comecar~menor ir pela pela_menor risca- riscar`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:de after-roadmap:elimina after-roadmap:menorzinha after-roadmap:tira as_menores as_pequenininhas as~de camin- caminho de_uma de~vez do_caminho elimi- elimina ir~as livra- livrar livrar~das logo logo_das me_livrar menorzinha pequenas_$ prefiro_comecar prefiro~pela uma_vez vai`,
    '3': `,_as :comecar :logo :pela :prefiro ^_comeca ^_eu ^_limpa after-roadmap:comeca after-roadmap:da after-roadmap:frente after-roadmap:menorzinhas after-roadmap:paga after-roadmap:para after-roadmap:pela after-roadmap:sumindo after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas comeca dividas~uma esta~, eu~me frent- frente frente_$ livrar_logo matar_as menorzinhas me~logo por_uma
prefiro_ir primeiro_$ que_esta que_me quero~a quero~que que~da senti- sentir sumin- sumindo tira tira_do uma_$ uma_por uma~uma ver~dividas vez_$`,
    '-3': `after-roadmap:juros`,
    '-4': `logo_a`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `a_NAME quitei~NAME tira`,
    '10': `o_NAME`,
    '9': `after-roadmap:quitei perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira perdo- zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei da_lista ja_paguei quite- quitei quitei_a zerei`,
    '6': `NAME_$ NAME_ja ^_terminei after-roadmap:ja apaga_a debts:tira de~a ela ele_$ existe_mais nao_conta o~ja paguei_$ pai_nao perdoou_a perdoou~divida rates:conta rates:ele rates:tira tira_o`,
    '5': `^_apaga after-roadmap:a after-roadmap:ex after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:terminei ele ex exist- existe lista lista_$ nao_existe o_pai pai pode_tirar terminei terminei_de terminei~pagar`,
    '4': `!~! ,_pode :divida :ela NAME_da NAME_nao NAME_perdoou NAME~lista NAME~nao after-roadmap:apaga after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou apaga apaga~NAME a~! a~, cancelar cancelar_a cancelar~da de_pagar debts:NAME debts:o divida juiz juiz_mandou juiz~cancelar mandou_cancelar more-debts:NAME o_ex o~nao pague- paguei pode~a quitei_o termi- tira_a tirar`,
    '3': `,_ja ,~essa ,~paguei ,~tirar :a :com :da :essa :lista :pode :tirar NAME_, NAME_por NAME_que NAME~eles NAME~favor NAME~ja ^_exclui a_moto after-roadmap:caderno after-roadmap:deram after-roadmap:ela after-roadmap:eles after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:risca after-roadmap:riscar after-roadmap:tirar a~com a~nao a~para a~que
cader- caderno deram devo_mais divida_$ divida_com do~por e_eles ela_$ encer- engan- engano engano_$ esquecer essa_da essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo pagou pagou_$ para~e pode pode~da pode~do por~, que_meu que~meu rates:nao rates:o risca risca-
risca_essa riscar tira_da tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME a_ultima after-roadmap:quero after-roadmap:sozinha after-roadmap:ultima debt-kind:NAME mais~a overdue:NAME overdue:ja overdue:o o~! paguei_a paguei~NAME quero~pagar sozin- sozinha sozinha_$ ultim- ultima ultima_do`,
    '-4': `overdue:paguei`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `^_zera reinicia_$ zera`,
    '13': `^_resta ^_zerar do_zero resta resta_ai zerar zerar_tudo`,
    '12': `^_recomecar ai_$ inici- inicio inicio_$ zera_ai`,
    '11': `conversa_$ refaz- refazer volta_para zero`,
    '10': `after-roadmap:reset comecar conversa recomeca tudo tudo_$ vamos`,
    '9': `ai comecar_de comecar~novo comeco de_novo novo novo_$ para_comeco quero_recomecar`,
    '8': `:recomecar ^_comecar ^_recomeca ^_reiniciar ^_vamos conve- debts:reset debts:tudo do~por para_inicio quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio`,
    '7': `^_do ^_volta after-roadmap:recomecar after-roadmap:zera comeca comeco_$ debts:ai do_inicio outra_vez refazer_tudo zero_$`,
    '6': `?rates after-roadmap:conversa after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:zera e_comeca essentials:ai e~de favor_$ flexibles:ai rates:zera vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:novo :tudo ?debts a_conversa after-roadmap:comecar after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca comecar_outra comecar~vez comeco~favor debts:do debts:inicio debts:recomecar debts:vamos do_comeco do_primeiro e_recomeca essa_bagunca favor por_favor quero_comecar quero~outra rates:comecar rates:do rates:inicio recomeca_$ recomeca_a recomeca_do recomeca~conversa
recomeca~zero refazer~primeiro tudo~comeca vamos_de vamos_do vamos_refazer vamos~do vamos~novo`,
    '4': `:comecar :para :quero :volta :zero ?flexibles ^_apaga ^_errei ^_refazer after-roadmap:ai after-roadmap:comeca after-roadmap:favor after-roadmap:outra after-roadmap:vez apaga_essa bora comecar_tudo comeco_por debts:comecar debts:conversa debts:novo debts:recomeca debts:refazer debts:zero e_vamos errei errei_tudo essa~e outra rates:conversa rates:recomecar refazer~inicio tudo_, tudo_de tudo~novo
vamos_voltar vamos~inicio vamos~para voltar_para voltar~comeco`,
    '3': `,_bora ,_quero ,~do ,~recomecar :de :do ^_embaralhei ^_fiz ^_quero a_borracha after-roadmap:comeco after-roadmap:do after-roadmap:novo after-roadmap:volta apaga apaga_o apaga~plano a~e bora_comecar bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar~outra debts:apaga debts:comeca debts:comeco debts:e do embar- embaralhei embaralhei_tudo embaralhei~, errei~vamos
essentials:do essentials:tudo e~do fazer_tudo fiz_uma fiz~salada flexibles:do flexibles:e flexibles:vamos n0 passa_a passa~borracha plano_e plano~comeca prime- primeira primeiro_$ quero quero_fazer quero~do rates:ai rates:comeco rates:favor rates:novo rates:para rates:por rates:quero rates:recomeca rates:refazer rates:vamos rates:vez rates:zero salad- salada salada_, salada~quero tudo_e tudo_outra
tudo_vamos tudo~bora tudo~de tudo~vez uma_salada uma~, zera_tudo zera~e`,
    '-3': `?debt-kind ?income-source after-roadmap:pelas after-roadmap:vida comecar_pelas minha_vida pelas vida vida_$ volta_ai worry:tudo`,
    '-4': `^_tudo apaga_tudo quero~minha`,
  },
  'scam-question': {
    '19': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `pix`,
    '10': `after-roadmap:golpe consent:golpe isso~golpe link`,
    '9': `bolet- boleto eh_falso esse_site esse~eh estra- estranho falso verda-`,
    '8': `:golpe ^_mandaram como~se consent:eh demai- demais do_banco estranho_$ golpe_isso golpe~? liber- liberar mandaram num numer- numero para_liberar site`,
    '7': `acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como_sei depos- e_sumiram eh_verdade eh~? engan- enganado enganado_$ fui_enganado limpa minha_senha nome num_golpe numero_eh offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado sei_se senha senha_$ sumir- sumiram sumiram_$`,
    '6': `:eh ^_acho ^_cai ^_esse ^_oferta ^_querem acho acho_que after-roadmap:nome after-roadmap:pix boa_demais boa~desconfio cai chego- chegou codig- codigo confi- confiavel_? consent:pediram de_outra demais_desconfio deposite desconfiei desconfio desconfio_$ eh_estranho eh~banco eh~esse eh~isso emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui
golpe_? limpa- me_ligaram no_facebook numero~estranho o_emprestimo oferta_boa oferta~demais o~e pedin- pedindo querem querem_que querem~eu que~deposite que~do que~meu se_eh se~verdade site_$ taxa uma_taxa verdade verdade_$ vi_no vi~facebook`,
    '5': `,_desconfiei :isso :um ?offers ^_estao ^_recebi ^_vi adiantado after-roadmap:eh after-roadmap:falso after-roadmap:link after-roadmap:numero boleto_eh bom_demais bom~, consent:esse consent:nome da_serasa da~mesmo demais_, demais~desconfiei deposite_antes desconfiei_$ eh~demais eh~ne esse eu~antes falso_? fiz_o fiz~pix isso_? liberar~emprestimo ligar- ligaram limpa_nome limpam limpam~nome link_eh
manda- mandaram_um mesmo_esse mesmo~numero nome_de nome_por nome~uma no~limpa numero_? o_numero o_pix ofert- oferta offers:boleto offers:falso offers:golpe offers:nome offers:pediram que_limpa que_limpam quere- recebi recebi_um seguro_antes sei~eh serasa~esse site_eh site~confiavel sms um_boleto um_link um~antes um~estranho whats- whatsapp`,
    '4': `,_posso ,~? :? :boleto :pix :por :posso ?consent ^_chegou ^_disseram ^_fiz ^_isso ^_sera adian- after-roadmap:acho after-roadmap:antes after-roadmap:boleto after-roadmap:chegou after-roadmap:demais after-roadmap:estranho after-roadmap:liberar after-roadmap:limpa after-roadmap:mandaram after-roadmap:senha after-roadmap:site after-roadmap:tive after-roadmap:uma after-roadmap:verdade banco_era
banco~verdadeira boa boleto_de boleto~outra celul- celular celular_$ codigo_do codigo~celular com_link confiavel confio confio_? consent:acho consent:antes consent:boleto consent:do consent:num consent:o consent:pix consent:que consent:sei desconto_eh desconto~bom de~empresa disseram disseram_que dizendo_que dizendo~eh do_celular do~era eh_confiavel eh_da eh_normal em_nome empresa_$ era_verdadeira
era~? essa_ligacao essa~do estao_pedindo eu~adiantado falaram~limpa isso_eh liberar_$ liberar_o ligac- ligacao ligacao_do ligacao~banco ligaram_dizendo ligaram~que limpa_meu limpa~nome link_para mandaram_boleto mandaram~de meu~pelo me~dizendo moca nome_$ nome_pelo nome~pix norma- normal normal_? o_desconto o_nome offers:antes offers:demais offers:do offers:esse offers:link offers:pix offers:que
offers:um outra_empresa o~eh o~por pedindo~para pediram_codigo pediram~do pediram~para pelo_pix pix_$ pix_para pix~liberar por_# por~reais prome- sera~eh taxa_$ tive_$ uma_moca uma~da veio verdadeira verdadeira_? vi`,
    '3': `#~liberar ,_clico ,~golpe :# :, :antes :chegou :desconto :esse :liberar :link :mandaram :mandou :numero :o :para :pediram :taxa :uma NAME_que ^_dizem ^_falaram ^_prometeram ^_um ^_uma ^_whatsapp adiantado_$ adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:deposite after-roadmap:estao after-roadmap:fui after-roadmap:limpam
after-roadmap:moca after-roadmap:normal after-roadmap:num after-roadmap:nunca after-roadmap:sei after-roadmap:taxa after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara cara_do cara~whatsapp chegou_mensagem chegou~com clica- clicar clico clico_?
cobrando_uma cobrando~conta codigo_que codigo~chegou com~para consent:? consent:ai consent:banco consent:demais consent:disseram consent:estranho consent:falso consent:isso consent:limpa consent:link consent:mandaram consent:minha consent:ne consent:numero consent:site consent:um consent:verdade conta_da conta~NAME credito_$ da_NAME da~que deposito deposito_antes desco- de~pessoa disse disse-
disse_que disseram~preciso diz_que dizem dizem_que dizem~limpam dizen- dizendo diz~eh do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh eh_do eh_verdadeiro eh~serasa empre- empresa em~de esse_boleto esse_link esse~? estao eu_pagar falaram_que fiz foto foto_do foto~meu liberar_credito limpam_meu limpar limpar_o limpar~nome link_confio link~? link~falso
link~quitar mandaram~boleto mando- mandou mandou_link mandou~confio mensagem_com mensagem~link meu_documento meu~se me~pix moca_pediu moca~foto ne_? nome_se nome~# nome~eu nome~outra nunca_tive o_boleto o_cara o_codigo offers:adiantado offers:cai offers:estranho offers:isso offers:liberar offers:num offers:numero offers:o offers:querem offers:recebi offers:senha offers:site offers:sms outra o~veio
pagar_adiantado pagar_seguro pagar~antes para_quitar para~credito pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pesso- pessoa por_email por_uma por~taxa posso~? preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_nunca que_preciso que~golpe que~pagar quita- quitar quitar_, quitar~clico receb- recebi~sms seguro~do sera
sera_que seras- serasa serasa_mesmo se~boleto se~pagar taxa_para taxa~liberar tive um_deposito um_sms uma uma_conta um~, veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que zap`,
    '-3': `%_de %~desconto :meu banco_? de_desconto eh_de eh_emprestimo eh~% isso~do nome_? no~nome offers:%`,
    '-4': `#~de do~? eh_# eh~nao golpe_nao golpe~ne nao_ne offers:#`,
  },
  skip: {
    '22': `pula`,
    '21': `pular`,
    '20': `^_pula segue`,
    '19': `^_prox ^_segue prox pula_$`,
    '18': `^_passo`,
    '17': `?debt-creditor essa prox_$`,
    '16': `^_px dessa_$ passo_$ proxima px px_$`,
    '15': `^_proxima dessa`,
    '14': `^_avanca assun- assunto avanca avanca_$ outra proxi- segre- segredo`,
    '13': `?flexibles ?instalments-left ^_segredo avanc- depoi- depois interessa_$ passo pular_? segue_o`,
    '12': `^_NAME ^_prefiro adiante adiante_$ dizer_$ essa_$ interessa meu_$ me~dessa nao_quero nao_vou prefi- prefiro proxima_$ segredo_$`,
    '11': `?debt-amount ^_outra ^_passa ^_vira adian- essa_deixa essentials:NAME flexibles:NAME isso_eh pfv pfv_$ vira`,
    '10': `?incomes ^_essa ^_muda ^_salva ^_toca ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa_em disco disco_$ dizer emend- emenda emenda_$ falar inter- muda nada~declarar nao_interessa nao~falar o_disco outra_pergunta pergunta_$ quero_dizer quinta_emenda responder salva_essa sem_comentarios toca troco troco_$ um_troco vamos`,
    '9': `?essentials ?thirteenth NAME_$ ^_bora ^_isso assunto_$ bora bota_um debt-kind:prox deixa deixa_essa depois_eu eh_particular em_branco falar_disso falo_$ frente_$ isso~particular mais~eu nada_a passa pergunta pode_passar responder_isso salva segue_sem sem toca~frente`,
    '8': `?offers ?rates ^_assunto ^_bota ^_pular ^_quinta assunto_meu bota branc- branco de_assunto eh~meu essa_eu essentials:essa frent- frente income-source:prox incomes:essa incomes:proxima mais_tarde n0 nao~dizer nao~nome nessa_$ nesse outra_$ passar pergu- posso_pular posso~? prefiro_nao pula_essa pular_$ pular_pfv quint- quinta rates:nao rates:pula so_meu tarde_eu te vamos_adiante vira_a vira~pagina`,
    '7': `?overdue ^_abre ^_agora ^_deixa ^_depois ^_mais ^_pode ^_sem a_pagina abert- aberto aberto_$ abre_mao abre~dessa agora_nao bora_mudar bora~o coisa_minha da_tua da~conta da~pular de_falar debt-kind:essa deixa~aberto eh_da eh~tua em_aberto essa~para essentials:proxima essentials:pular eu_te falo flexibles:essa isso_nao isso~so mando mando_$ mao_dessa me_poupe melhor~por minha_$ muda_de muda_o
mudar~rumo muda~disco nao_por nao~da nao~responder nessa offers:depois outra_coisa overdue:essa pagin- pagina pagina_$ para_pular particular particular_$ passa_adiante passa_essa passar_$ por_nome poupe poupe_dessa rates:essa rates:pode rates:pular respo- tarde te_falo thirteenth:depois tua tua_conta vergo- vergonha vou_responder`,
    '6': `,_pula ^_melhor ^_poe abre agora~consigo bonde bonde_$ bora_para bora~outra calad- calado calado_$ coisa consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:nao debt-amount:para dedur- dedurar dedurar_ninguem depois_? de~nisso dispensa dispensa_dessa eh_so eh~minha essa_para essa~pulo essa~salto essentials:pula essentials:segue eu_mando eu_olho eu_pulo eu_salto eu_vejo eu~falo
falar_nisso falar_quem falar~eh faz_outra faz~pergunta ficar_calado fim gosto~falar income-source:essa income-source:nao incomes:outra incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:outra isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_falar nao_se nao_te nao~dedurar nao~interessa nao~pergunta nao~ver ninguem_$ nome_$ o_bonde o_rumo overdue:dessa
overdue:falar overdue:proxima overdue:segredo overdue:sem para_essa para_frente passa- pergunta_outra pergunta~coisa pode_pular pode~depois poe posso posso~quem poupa poupa_dessa prefiro_ficar prefiro~calado prefiro~falar proxima_por proxima~favor pular_essa pulo pulo_$ quero~nesse rates:assunto rates:dessa rates:passar rates:vamos rumo rumo_$ salto salto_$ se_pergunta segue~baile segue~bonde
segue~jogo sem_$ sem_essa sem~para ser_depois ser~? tarde~mando te_interessa toca_para troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vira_o vira~disco vou_dedurar vou~isso vou~ninguem`,
    '5': `,_outra ?income-source ^_amanha ^_anda ^_joga ^_nada ^_posso ^_quando ^_troca a_pessoa a_procissao amanha_eu amanha~te anda anda_com anda~isso baile baile_$ branco_$ branco_mesmo coisa_$ com~, de_milho debt-amount:? debt-amount:depois debt-amount:essa debt-amount:interessa debt-amount:isso debt-amount:muda debt-amount:outra debt-amount:pula debt-amount:pular debt-creditor:essa debt-creditor:isso
debt-creditor:para debt-kind:isso decid- deixa- deixa_quieta deixar deixa~branco deixa~de depois~procuro depois~te der der_eu der~volto digo digo_$ dispe- e_deus eh_coisa eh_entre em em_frente em~mesmo entre_eu entre~e essa_ferida essa_nao essa~final essa~milho essa~quieta essentials:coisa essentials:depois essentials:eu essentials:pode eu_e eu_procuro eu_volto eu~deus eu~nessa expor expor_a
expor~pessoa ferid- ferida fim_$ final_$ flexibles:meu flexibles:vira gosto gosto_de guardar guardar_para guardar~mim hora hora_eu hora~respondo income-low-month:. income-source:eu incomes:eu incomes:falar incomes:nao instalments-left:de instalments-left:dessa instalments-left:me instalments-left:nao instalments-left:pula instalments-left:pular instalments-left:sem isso isso~coisa isso~entre
isso~outra joga joga_essa joga~para jogo_$ mao mexer~vespeiro milho milho_$ nao_eh nao_gosto nao~expor nesse_vespeiro nome o_baile o_jogo offers:. offers:de offers:disco offers:meu offers:segue offers:sem offers:vira olho outra~eu overdue:eu overdue:nao overdue:outra overdue:passa overdue:pergunta overdue:posso para_depois para_final parti- prefiro_guardar prefiro~para proci- procissao procissao_$
procuro procuro_$ quando_der quando~eu quero_expor quero_mexer quero~disso quieta quieta_$ rates:da rates:depois rates:disco rates:passo segue_a segue~procissao te_digo thirteenth:? thirteenth:eu toca_em vamos~proxima vespeiro vespeiro_$ volto_nessa vou_falar vou~disso worry:prefiro`,
    '4': `!_$ ,~para . NAME ^_fico ^_nao ^_responder a_fim ai_e ai~segue antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar chegar_em chegar~casa com_vergonha como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:eh debt-amount:pergunta debt-amount:quero debt-creditor:NAME debt-creditor:deixa
debt-creditor:nao debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:quero debt-kind:toca debt-kind:um deixar_em deixar~branco deixa~la deixa~na dele_aqui depois_$ depois_a depois_e depois~falo depois~gente depois~olho depois~vejo de~. de~dizer direito_de direito~nao e_segue e_te eh~eu em~eu entra- entrar entrar_nesse
entrar~merito entre escrever_o escrever~nome essa_? essa_de essa_na essa_no essa~depois essa~estou essa~fim essa~geladeira essentials:, essentials:certo essentials:prefiro essentials:te estou~fim estou~rua estou~saco estou~trabalho eu eu_chegar eu_deixo eu~depois eu~em eu~isso e~digo ficar fico_com fico~vergonha fila_$ fim_da fim~fila final flexibles:deixa flexibles:isso flexibles:pula geladeira_$
gente_volta gente~nessa guard- income-source:a income-source:nada income-source:segue incomes:a incomes:deixa incomes:depois incomes:dessa incomes:em incomes:informar incomes:prefiro instalments-left:estou instalments-left:interessa instalments-left:isso instalments-left:passa instalments-left:quero isso_, isso_depois jogo me_reservo melho- melhor merit- merito merito_$ mexer_nesse mudar
na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao_queria nao~dar nao~entrar nao~mexer na~depois nesse_merito nisso_$ no_trabalho nome_aos nome_dele nome~aqui nome~bois no~depois o_direito offers:antes offers:assunto offers:conta offers:da offers:deixa offers:prefiro offers:pular offers:te olho_$ outra_hora overdue:deixa overdue:isso overdue:muda overdue:nome overdue:por overdue:segue
overdue:te o~dele para_outra passar_essa pode pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x posso_responder posso~depois prefiro~informar pular~? quando~chegar quem_eh queria_entrar queria~nesse quero quero_dar quero_responder quero~a quero~nome rates:dizer rates:falo rates:outra rates:prefiro rates:proxima rates:quero reser- reservo reservo_o reservo~direito responder_depois
responder~? responder~depois responder~nao rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tem~pular thirteenth:dizer thirteenth:outra thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:ver tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vergonha~dizer ver~e vespe- volta_nessa volto vou vou_escrever
worry:falar x x_ai x~e`,
    '3': `! ,_vamos ?debt-kind ^_faz ^_morro ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora agora~eh ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama by by_$ chega- coita- coitar coitar_nome com_isso consigo dai_$ dama dama_$ dar de_estado de_vergonha debt-amount:agora debt-amount:assunto debt-amount:estou debt-amount:fim debt-amount:te debt-amount:vergonha debt-amount:vou
debt-creditor:em debt-creditor:eu debt-creditor:frente debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:nesse debt-kind:pergunta debt-kind:se deixa_para deixa~depois deixa~em deixa~ver deixo deixo_passar dele depois~pego deus_$ de~essa direito disso disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa em_stand em~by escrever essa_dai essa_em essa_resposta essa~eu
essa~stand esse_assunto essentials:deixa essentials:e essentials:em essentials:falar essentials:ferida essentials:gosto essentials:nisso essentials:outra essentials:para essentials:responder essentials:sem essentials:um essentials:ver esse~me estad- estado estado_$ estou_a estou_na estou_sem eu_pego eu_ver eu~abro eu~passar falar_essa falar~agora favor_$ ferida_$ ferida_eu ferida~nao fico fila
flexibles:assunto flexibles:coisa flexibles:com flexibles:dai flexibles:eh flexibles:minha flexibles:para flexibles:passa flexibles:prefiro flexibles:segue flexibles:sem gelad- geladeira hora_dessa income-source:bora income-source:branco income-source:eh income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:bora incomes:coisa incomes:faz
incomes:hora incomes:mando incomes:nome incomes:pula incomes:quero incomes:respondo informar instalments-left:? instalments-left:assunto instalments-left:deixa instalments-left:eu instalments-left:falar instalments-left:muda instalments-left:nome instalments-left:para instalments-left:pergunta instalments-left:tarde instalments-left:te instalments-left:vou isso~segredo me_doi me~o morro morro_de
morro~vergonha muda~assunto n1 na_rua nao nao_abro nao_coitar nao~de nao~escrever nao~hora ningu- ninguem nisso no_fim no~da o_nome o_papel offers:em offers:mao offers:o offers:responder offers:vamos offers:vejo offers:vou olho_isso overdue:aberto overdue:coisa overdue:de overdue:depois overdue:disso overdue:eh overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:pula
overdue:quero o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para_proxima para~? pego_o pego~papel pergunta_a pergunta~uma pessoa_$ pode_ser por_favor posso_falar prefiro~coitar procu- quando_eu queri- queria quero_abrir quero_falar quero~essa quero~isso quiet- rates:bora rates:deixa rates:eu rates:fim rates:isso rates:meu rates:muda rates:olho rates:para rates:responder
rates:vejo rates:vergonha resposta_$ rua segredo_de segredo~estado sem_paciencia sem~resposta se~a stand stand_by tarde~olho tem_como tenho_vergonha te~essa thirteenth:agora thirteenth:essa thirteenth:nao thirteenth:para thirteenth:ser thirteenth:te thirteenth:vou toca_sem toca~essa uma_dama vamos~outro ver ver_depois vergonha_, vergonha~falar vergonha~pula vou~o`,
    '-3': `?confirm-amount ?confirm-delete ?consent ^_a ^_eh ^_eu ^_ja ^_para ^_so ^_sou ^_tudo ^_um aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo after-roadmap:proximo ai_$ cance- compr- consent:nao da~desfazer debt-kind:da debt-kind:particular debts:NAME derru- derrubou derrubou_$ desfazer_depois desfazer~? desis- deu eh_de enten- entendi esque- essa_conta essa_informacao essa_me
essa~derrubou essa~nao essentials:passo eu~sei expli- falar_com fiz impor- importa importa_$ incomes:? informacao informacao_$ instalments-left:lembro instalments-left:que isso_importa ja_respondi ja~essa juros_$ mais_$ me_derrubou mexer_$ nada_$ nao_$ nao_mexer nao~isso nenhu- nocao nunca offers:aceitar para_desfazer para_que para~depois para~pergunta pegue- peguei prefiro~mexer proximo
proximo_passo rates:te rates:ver respondi_essa respondi~pergunta retor- rico sei_responder sei~essa sou tem_outra termi- thirteenth:de thirteenth:eh volta_para volta~outra`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:deixa consent:depois consent:eu consent:para consent:proxima consent:respondo deixa_$ desfazer eh_a instalments-left:quinta lembr- lembro nao_lembro nao~essa rates:la respondi`,
    '-5': `after-roadmap:essa boa conto_$ depois_passo depois~conto depois~la desfa- essa_eh passo_la`,
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
    '6': `INCOME conta_propria incomes:tenho por~propria`,
    '5': `barra- barraca incomes:so incomes:vendo por_conta propria_$ tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo conforme_o da~filha incomes:filha incomes:o o_bpc por_minha por~conta salga- salgado sou~, vendo`,
    '3': `^_tenho bpc_da bpc~minha confo- conforme conta conta_$ dia_$ filha filha_$ ganho incomes:, incomes:dia incomes:ganho minha_conta minha_filha o_dia so_o`,
    '-4': `?income-source`,
  },
  'source:alimony': {
    '11': `income-source:o income-source:pensao`,
    '9': `income-source:pai pensao`,
    '8': `income-source:alimenticia income-source:do income-source:juiz juiz pai pensa-`,
    '7': `?income-source ^_pensao alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `a_pensao crian- criancas criancas_$ das_criancas income-source:criancas income-source:da income-source:das mando- mandou o~o que_o`,
    '4': `a~do do_juiz ele income-source:a income-source:filho juiz_$ meninas o_ex ordem_do ordem~juiz o~da paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:mim income-source:salario income-source:vem menino meu_ex ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '12': `income-source:manda`,
    '11': `income-source:me income-source:meu income-source:minha`,
    '10': `^_mesada income-source:mesada income-source:que manda mesad- mesada`,
    '9': `^_minha`,
    '8': `^_meu income-source:ajuda income-source:da income-source:dos income-source:mandam mandam minha~me`,
    '7': `^_uma a_familia a~faz dos estra- income-source:faz income-source:uma uma~que vaqui- vaquinha vo`,
    '6': `depos- deposita deposita_$ genro income-source:deposita income-source:familia income-source:filho manda- meu_genro meu~que segura_$`,
    '5': `^_mandam ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho- filho_me filhos filhos_$ income-source:com income-source:irma income-source:mim income-source:se income-source:vivo irmao- irmaos junta- mandam_$ me_da meus~se meu~me minha_irma minha~manda segura`,
    '4': `^_meus ajuda_$ da_$ do~pai faz filho income-source:a income-source:do income-source:mae income-source:mes income-source:meus income-source:para irma manda_$ me_ajuda meu_filho pai_$ segur- vivo`,
    '3': `INCOME income-source:e income-source:pai income-source:todo mae manda_um meu_pai mim_$ minha minha_mae minha_nora nora para_mim pix_$ que_manda todo_mes um_pix`,
    '-3': `^_do apose- da_minha do~do income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `income-source:de`,
    '13': `^_clt income-source:clt regis-`,
    '12': `clt`,
    '11': `assin- income-source:carteira income-source:registrado opera-`,
    '10': `^_bato bato ficha- income-source:bato income-source:trabalho registrado registrado_$`,
    '9': `^_trabalho carte- carteira fichado fichado_$ holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME ^_registrado caixa empresa income-source:usina sou~de super- traba- trabalho usina usina_$`,
    '7': `^_salario income-source:assinada income-source:da income-source:no income-source:patrao income-source:ponto income-source:salario meu_patrao ponto ponto_$ raiz`,
    '6': `^_carteira a_empresa assinada carteira_$ carteira_assinada clt_$ empre- fabri- fabrica firma_$ funcionario income-source:firma income-source:registrada income-source:sou mesmo_$ patra- patrao registrada registrada_$`,
    '5': `^_sou assinada_$ depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu income-source:todo mesmo salar- salario`,
    '4': `^_meu da_firma de_carteira de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na meu_trampo porte- porteiro predi- predio salario_de sou sou_fichada sou~na terce- todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador da_empresa de~da eh~meu empresa_$ estou_de income-source:, income-source:com income-source:mas income-source:trampo mas_por onibu- onibus por_uma todo tramp- trampo`,
    '-3': `^_bico ^_bolsa aplic- bico de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:prefeitura milit- militar militar_$ munic- na_prefeitura pensi- pensionista prefe- prefeitura prefeitura_$ repre- rodo sou_pensionista trabalho~prefeitura uber`,
    '-4': `apose- bolsa concu- income-source:bolsa income-source:o income-source:que patrao_$ sou_meu`,
    '-5': `income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '22': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '11': `bico income-source:bico income-source:na`,
    '10': `^_faco bisca- biscate biscate_$ caminhao_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `bala camin- caminhao desca- sinal`,
    '8': `apare- income-source:me income-source:no income-source:pego income-source:quando income-source:que`,
    '7': `^_bico aparecer capin- capino capino_lote chama- chamam chamam_$ faco frete income-source:aparecer income-source:capino income-source:chamam income-source:frete income-source:lote income-source:outro lote o~aparecer pego quando_chamam que_aparecer`,
    '6': `INCOME ^_pego ^_um ^_vendo aqui_outro bico_$ bico_de carro diari- frete_$ garco- garcom garcom_$ income-source:aqui income-source:o income-source:um olho outro pego_o um~aqui vier`,
    '5': `ali carre- carrego carrego~na de_biscate dos_outros feira feira_$ income-source:aparece income-source:carrego income-source:feira income-source:rua income-source:uns income-source:vendo na_feira na_mudanca na_rua na~dos outros_$ quand- quando rua rua_$ vendo vivo_de vivo~biscate`,
    '4': `^_diarista ^_vivo aparece aparece_$ corre diaria diarista duas_vezes faco_uns faco~corre income-source:corre income-source:dos income-source:nos income-source:vivo mudan- mudanca na na_semana outro- outros saco seman- semana semana_$ trint- trinta trinta_$ uns uns_corre vezes vivo`,
    '3': `^_me aqui bico_mesmo dia~outro dos duas income-source:, income-source:dia nao~obra nos o_que obra obra_$ outro_nao que_aparece servi- sim~nao um_dia`,
    '-3': `^_trabalho alugo alugu- bolsa estag- income-source:a income-source:bolsa income-source:da income-source:trabalho inqui- servidor sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:meu income-source:sou income-source:unha unha`,
    '-5': `income-source:do`,
  },
  'source:other': {
    '19': `?income-source estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa`,
    '13': `^_bolsa income-source:de`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `poupanca_$`,
    '9': `heran- heranca income-source:que pinga poupa- poupanca que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de`,
    '6': `INCOME apren- dinhe- dinheiro income-source:sou`,
    '5': `^_sou bolsa_$ da_faculdade faculdade_$ sou`,
    '4': `acao e_recebo e~todo facul- faculdade ganhe- ganhei income-source:mes income-source:todo que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma pesqu- todo_mes uma~que`,
    '-3': `income-source:meu`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia opera-`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '12': `finad- finado income-source:finado`,
    '11': `income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `^_pensao do_finado falec-`,
    '8': `^_viuva pensa- pensao`,
    '7': `^_do income-source:deixou income-source:recebo income-source:sou militar_$`,
    '6': `^_sou deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:que milit- militar morte pensao_por pensao~morte por_morte sou`,
    '5': `e_recebo faleceu fiquei~e income-source:de income-source:e income-source:faleceu income-source:por marid- marido recebo recebo_$`,
    '4': `^_fiquei deixou_$ fique- fiquei income-source:o income-source:pelo marido_que meu_velho morre- morreu o~o pensao_do pensao~meu que~finado velho velho_$`,
    '3': `INCOME ^_recebo espos- esposo e~a faleceu_e mae_que meu_esposo meu_marido meu~faleceu meu~que minha~que o_meu pelo pensao_da pensao~minha que_o receb-`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '21': `?income-source`,
    '15': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor servidor`,
    '10': `income-source:do income-source:prefeitura`,
    '9': `^_sou income-source:militar income-source:sou milit- militar munic- prefe- prefeitura servi-`,
    '8': `do_estado estad- estado income-source:estado prefeitura_$ sou`,
    '7': `concursada estado_$ income-source:concursada income-source:municipal municipal`,
    '6': `concursada_$ concurso concurso_$ de_saude de~do income-source:concurso saude trabalho~prefeitura`,
    '5': `^_passei da_prefeitura do_municipio guarda income-source:da income-source:municipio municipio municipio_$ na_prefeitura passe- passei passei_no`,
    '4': `INCOME da_policia guard- polic- policia professora_do professora~estado trabalho_na`,
    '3': `^_da ^_trabalho funci- income-source:, income-source:merendeira income-source:no income-source:professora income-source:trabalho meren- merendeira n0 profe- professora`,
    '-3': `^_do ^_viuva ficha- fichado fichado_$ funcionario income-source:auxilio income-source:bolsa income-source:fichado income-source:inss income-source:o income-source:usina inqui- usina usina_$`,
    '-4': `apose- income-source:viuva pensi- pensionista pj pj_$ sou_pensionista viuva`,
    '-5': `income-source:meu`,
    '-7': `repre-`,
    '-8': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '15': `?income-source alugu-`,
    '13': `income-source:alugo`,
    '12': `alugo income-source:aluguel income-source:inquilino`,
    '11': `income-source:que inquilino`,
    '10': `^_alugo ^_meus aluguel income-source:meus`,
    '9': `^_aluguel aluguel_$ barra-`,
    '8': `income-source:um meus o~que`,
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o income-source:tenho`,
    '6': `alugo_a quart- quarto quiti- quitinete`,
    '5': `comod- de_aluguel income-source:nos tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:garagem income-source:ponto income-source:recebo income-source:uma income-source:uns nos ponto um_ponto`,
    '3': `INCOME a_casinha alugo_$ casa_da casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:eu income-source:frente praia que~alugo recebo uns`,
    '-3': `?debt-kind income-source:do income-source:meu`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:aposentadoria income-source:inss`,
    '11': `aposentei income-source:aposentei`,
    '10': `income-source:a income-source:aposentado income-source:ja inss`,
    '9': `^_aposentado ^_inss aposentado aposentadoria chute- inss_$`,
    '8': `^_aposentadoria ^_aposentei de_vez encostado income-source:as income-source:encostado ja~as vez_$`,
    '7': `aposentado_$ aposentadoria_$ vez`,
    '6': `INCOME ^_ja campo campo_$ do_campo encos- income-source:campo sou~do`,
    '5': `aposentada as idade idade_$ income-source:da income-source:idade income-source:me income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei_por aposentei~roca do~da income-source:minha income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por do_inss income-source:, income-source:como income-source:de income-source:do income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '14': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:tenho vendo`,
    '10': `INCOME ^_mei income-source:conta mei_$`,
    '9': `de_uber income-source:sou mei pj pj_$ rodo uber`,
    '8': `^_sou ^_vendo faco_unha income-source:fora income-source:por income-source:unha para_fora por_conta unha`,
    '7': `^_bico ^_perco ^_tenho auton- autonomo bico_$ fora fora_$ income-source:autonomo income-source:casa income-source:de income-source:minha income-source:para income-source:roca income-source:salao lojin- lojinha meu_salao perco roca roca_$ salao sou vendo_$`,
    '6': `^_dou ^_faco ^_motorista aula cabelo conta_$ costu- de~no dou dou_aula entre- entrego ifood ifood_$ income-source:e income-source:em income-source:faco income-source:na income-source:trabalho motor- motorista motorista_de oficina particular particular_$ patrao_$ quent- sou_meu tenho_minha trabalho_por vendo~na`,
    '5': `EXPENSE ^_trabalho aplicativo aplicativo_$ autonomo_$ bico cabel- casa_$ em_casa income-source:bico income-source:roupa meu moto ofici- parti- roupa roupa_$ sou_autonomo tenho tenho_uma vendo_roupa`,
    '4': `aplic- bolo coisas_na coisas~rua conta income-source:trampo income-source:uma meu_proprio propr- proprio traba- trabalho trabalho~conta trampo`,
    '3': `,_sem acai acai_na barraca casa coisa- coisas como~, faco income-source:, income-source:. income-source:acai income-source:barraca income-source:como income-source:patrao income-source:sem meu_patrao negocio negocio_$ prest- presto sem~. sou~por tenho~barraca trabalho_na tramp- uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_loas ^_pensao clt frete income-source:frete income-source:manda income-source:me income-source:seguro inqui- loas munic- pensa- pensao regis- segur- seguro`,
    '-4': `aluga- alugada alugada_$ bolsa caixa fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o income-source:pensao income-source:que opera- quiti- quitinete sou~de super-`,
    '-5': `apose- assin- income-source:da pensi- pensionista sou_pensionista`,
    '-6': `concu-`,
    '-7': `bala sinal`,
    '-8': `income-source:do`,
    '-9': `estag-`,
  },
  'source:social-benefit': {
    '17': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `^_loas loas`,
    '11': `income-source:bolsa`,
    '10': `income-source:eh income-source:governo`,
    '9': `bolsa eh_do income-source:auxilio income-source:cartao`,
    '8': `beneficio_do bpc_$ cras familia_$ gover- governo income-source:beneficio income-source:familia o_bolsa o_bpc`,
    '7': `INCOME ^_beneficio auxil- auxilio bolsa_$ bolsa_familia bpc cidad-`,
    '6': `benef- beneficio famil- familia governo_$ o_cartao`,
    '5': `^_auxilio ^_o auxilio_$ auxilio_do carta- cartao da_$ do_governo eh~inss encos- o_governo que_da`,
    '4': `^_bolsa ^_eh do_inss o_auxilio`,
    '3': `,~bolsa ^_ajuda ^_cartao ajuda_do ajuda~governo cartao_do crian- criancas criancas_$ das_criancas do do_municipio income-source:ajuda income-source:criancas income-source:das income-source:inss income-source:municipio munic- municipio municipio_$ o~das recebo~governo`,
    '-3': `^_do alugu- apose- barra- debt-kind:o income-source:meu`,
    '-4': `^_sou`,
    '-7': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '10': `^_seguro`,
    '9': `income-source:estou`,
    '7': `income-source:parcelas parcelas seguro_$`,
    '6': `?income-source e_estou income-source:desemprego o_seguro parcelas_$`,
    '5': `desem- desemprego desemprego_$ income-source:e income-source:recebendo parce- recebendo seguro_desemprego`,
    '4': `^_fui demit- demitida do_seguro enqua- enquanto fui_demitida fui~e income-source:as income-source:enquanto income-source:no income-source:o nas no_seguro`,
    '3': `enquanto_nao estou_no fui nao~outro seguro~nao`,
  },
  'start-reminders': {
    '16': `lembr-`,
    '11': `lembretes`,
    '10': `after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisos after-roadmap:reativa aviso- avisos reativa`,
    '8': `after-roadmap:avisa avisa lembrada lembretes_$ lembretes_por me_avisa relig- volta_com`,
    '7': `after-roadmap:lembra after-roadmap:me after-roadmap:quero after-roadmap:um after-roadmap:vencer after-roadmap:volta avisos~vencimento de_vencimento de_volta dos_lembretes lembra me_lembra os pode_mandar pode~os reati- vencer voltar~me`,
    '6': `,_me ,~avisa :os ^_pode after-roadmap:antes after-roadmap:falta after-roadmap:nas after-roadmap:ser after-roadmap:vencimento alert- antes avisos_$ avisos_de a~lembrar esque- mandar_um nas para_mandar para~um quero_ser sinto um~na vence- vencer_$ vencimento vencimento_$ vespe- volta_$`,
    '5': `:pode :voltar ^_bota after-roadmap:bota after-roadmap:contas after-roadmap:de after-roadmap:dos after-roadmap:os avisa- bota bota_um com_os com~lembretes contas_$ de_vencer despe- dos falta lembrar_$ mandar mandar_os me~quando na~? os_avisos os~por ser~de volta voltar_a`,
    '4': `:a :lembretes ^_quero a_me after-roadmap:cobra after-roadmap:dia after-roadmap:esquecer after-roadmap:for after-roadmap:pode after-roadmap:todo cobra contas esquecer eu_quero eu~que for lembrar lembre lembre_$ manda- me_cobra me_lembrar me_lembre mes_para mes~eu me~ai me~de novo_$ os_lembretes para_eu para~nao pode pode_voltar pode~a quero quero_que quero~voce que~me ser todo_mes tudo_, tudo~me
um~para venci- voce_me volta- voltar`,
    '3': `,_quero :, :antes :dias :dois :dos :lembrar :mandar :receber :sim :so :sou ^_agora ^_da ^_me after-roadmap:agora after-roadmap:ai after-roadmap:avisar after-roadmap:boletos after-roadmap:com after-roadmap:favor after-roadmap:fiquei after-roadmap:mandar after-roadmap:mim after-roadmap:na after-roadmap:novo after-roadmap:perdido after-roadmap:quando antes_$ antes_de antes_do avisar_de avisar~novo
boletos boletos_$ conta- cutuca da_para dar_um de_novo dia_? dia_do dia~pagamento do_dia do_pagamento dois_dias eu_nao favor favor_$ manda_um manda~lembrete me me_avisar me_cutuca me_dar me~dois me~sim me~um no_dia novo no~do o_, os_aviso pagamento_$ perdi- perdido pode_me pode~avisar por_favor que_so sim_, sim~quero sou~que troqu- um um~antes um~no vento`,
    '-3': `^_os a_mandar after-roadmap:aviso after-roadmap:parar after-roadmap:receber after-roadmap:tirar a~mandar cance- dispe- lembretes_me mandar~lembretes mim_$ os~me pode_tirar suspe- tirar voltar~mandar`,
    '-4': `me_mandar parar`,
    '-5': `after-roadmap:lembrado after-roadmap:vencimentos avisos_por avisos~favor lembrado lembrar_de quero~lembrado reativar ser_lembrado vencimentos_$ volta_a`,
    '-6': `coloc- quero~os`,
    '-9': `ativa`,
  },
  'stop-reminders': {
    '22': `lembr-`,
    '15': `lembrete`,
    '13': `after-roadmap:aviso aviso lembrete_$`,
    '12': `^_para after-roadmap:lembrete esses lembretes`,
    '11': `after-roadmap:esses avisa- para_com`,
    '10': `^_desativa after-roadmap:lembretes desat- desativa lembretes_$ parar`,
    '9': `after-roadmap:avisar after-roadmap:parar avisar aviso- avisos os para_de`,
    '8': `after-roadmap:avisos after-roadmap:desativa after-roadmap:menos after-roadmap:os avisar_$ avisos_$ cance- com_esse de_aviso lembrar me~mais nao_precisa para~esse`,
    '7': `:lembrete ^_sem after-roadmap:avisa after-roadmap:chega after-roadmap:nao after-roadmap:tira after-roadmap:vencimento alert- avisa aviso_$ avisos_por avisos~favor chega~aviso esses_lembretes lembrar_$ me_avisa menos nao_quero os_avisos pode_parar precisa vencimento`,
    '6': `,~nem ^_chega ^_desliga ^_muito ^_silencia after-roadmap:cancelar after-roadmap:desliga after-roadmap:esse after-roadmap:ficar after-roadmap:me after-roadmap:precisa after-roadmap:sem aviso_de chega chega_de de_avisar de_me desliga ficar lembrado_$ lembretes_me me_lembrar menos_, nao_me nao_por precisa_ficar sem_lembrete sem~por silen- silencia suspe- tira venci-`,
    '5': `:lembrar :nao :os :quero ^_menos ^_os ^_parar after-roadmap:cancela after-roadmap:com after-roadmap:lembrado after-roadmap:lembrar after-roadmap:muito after-roadmap:nem after-roadmap:para after-roadmap:silencia cancelar desli- de~lembrar lembrado mais~vencimento nao~avisar nao~ficar nao~lembrete os_lembretes os~me pode~de preci- precisa_avisar quero_lembrete quero_ser quero~lembrado ser_lembrado
silencia_os vencimento_$`,
    '4': `,_tira :lembretes :mais :precisa ^_cancela ^_cancelar ^_dispenso ^_tira after-roadmap:avisando after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:ou after-roadmap:pfv after-roadmap:ser after-roadmap:tirar avisando cancela com_vencimento cutuc- de_lembrete dispe- dispenso esse esse_negocio favor_$ ficar_me ficar~lembrando lembrando
me_lembrando muito negocio os_aviso parar_com parar_de parar_os parar~os para~me pode_tirar pode~os tira_$ vencimento_,`,
    '3': `,~resto :com :me :parar :pode :receber after-roadmap:, after-roadmap:boleto after-roadmap:cancelo after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mensagens after-roadmap:pode after-roadmap:por after-roadmap:sei cancelar~negocio cancelo com com_isso como_cancelo cutuca de_boleto do_vencimento em_receber em~lembretes esses_lembrete esta_me estre- favor interesse
interesse_em interesse~receber ja_sei lembra mais_$ mandar_lembrete me me_cutuca me_lembra me~todo nao_manda nao~interesse nao~me negocio_de negocio_dos negocio~lembretes o_resto o~pode para~isso para~os pfv pfv_$ pode_continuar pode~com por_favor precisa_me precisa~lembrar precisa~me quero_parar quero~de receber_lembretes resto resto_pode resto~continuar sem ser silencia_esses silencia~lembrete
tenho_interesse tenho~em tira_esse tirar`,
    '-3': `^_manda ^_reativa after-roadmap:falta after-roadmap:reativa after-roadmap:sim falta pode_mandar pode_me reativa sinto`,
    '-4': `^_quero after-roadmap:novo de_novo novo novo_$ quero_receber`,
    '-5': `avisos~vencimento lembretes_por reati- volta_com`,
    '-6': `^_volta avisos_de volta`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes relig-`,
    '-8': `after-roadmap:volta os~por`,
  },
  'tell-reply:no': {
    '19': `after-roadmap:nao`,
    '18': `recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram_$`,
    '11': `after-roadmap:falaram falaram_que quise- quiseram`,
    '10': `^_falaram aceitaram after-roadmap:recusaram falar- falaram recusaram`,
    '9': `after-roadmap:nem after-roadmap:pe banco~o nao_toparam o_pe pe`,
    '8': `^_bateram after-roadmap:bateram bateram disseram~nao nao_quiseram negativa negativa_$ que_nao`,
    '7': `:nao ^_eles aceit- after-roadmap:acordo after-roadmap:cara after-roadmap:disse after-roadmap:disseram after-roadmap:eles after-roadmap:proposta after-roadmap:resposta after-roadmap:valor after-roadmap:voltou a~foi bater- disse disse_nao minha_cara minha_proposta negat- nem_quiseram resposta volto- voltou`,
    '6': `NAME~minha ^_acordo ^_disseram ^_riram acord- acordo acordo_$ acordo_de acordo~# after-roadmap:# after-roadmap:aceitaram after-roadmap:conversa after-roadmap:minha after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam arred- bateram_o cara cara_$ conversa disse- disseram disseram_que me_deram nao~# o_banco o_telefone o~disse pedid- pedido pedido_$ propo- proposta
proposta_$ proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam toparam_$ valor`,
    '5': `?after-roadmap ^_nao ^_nem aceitam aceitaram_# after-roadmap:aceitam after-roadmap:banco after-roadmap:cheio after-roadmap:deram after-roadmap:ficaram after-roadmap:foi after-roadmap:ouvir after-roadmap:sem after-roadmap:so centavo_$ cheio cheio_$ da_minha da~cara deram eles ficar- ficaram mao_de me~um nao nao~minha nem ouvir ouvir_$ o~cheio o~no so~o telef- telefone valor_$ valor_cheio`,
    '4': `,_disseram ^_responderam a_cabeca a_moca a_proposta after-roadmap:atendente after-roadmap:centavo after-roadmap:fazem after-roadmap:fim after-roadmap:fizeram after-roadmap:mao after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:responderam after-roadmap:um a~disse balan- centa- centavo conve- conversa_com conversa~eles de_# de_um e_no eh_muito eles_nao
eles~aceitaram enrol- fazem fazem_$ fizer- fizeram fizeram_$ mao me~e moca_disse moca~que nao_$ nao_fazem nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco pouco_$ que_nem que~muito que~pensar que~tem quiseram_negociar responderam responderam_que responderam~nao teve um_centavo`,
    '3': `NAME_nao a_porta a_vista aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:gerente after-roadmap:muito after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:porta after-roadmap:que after-roadmap:riu after-roadmap:vista atend- atendente a~nao a~que a~riu banco banco_disse banco~nao bateram_a bateram~porta cabec- cabeca conversa_$ da_$ disse_que fim foi geren- gerente
minha moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente ofereci pensar pensar_$ porta porta_na porta~minha que_so que~fazem riu riu_da riu~minha sem`,
    '-3': `?debt-kind ?income-source ^_toparam aceita aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:entendi after-roadmap:fechei after-roadmap:plano after-roadmap:quero after-roadmap:quis after-roadmap:sim cartao_$ eh_que meu_cartao nao_eh nao_quis nao~a nao~meu offers:nao o~da o~nao plano_$ que~? quis se~nao`,
    '-4': `aceitei_o aceitei~acordo after-roadmap:mais nao_aceitei nao~que offers:negociar`,
    '-5': `aceitei after-roadmap:aceitei`,
    '-6': `engol-`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '16': `aceitaram after-roadmap:aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:toparam topar- toparam`,
    '13': `^_toparam aprov-`,
    '12': `^_aceitaram ^_concordaram after-roadmap:concordaram after-roadmap:sim after-roadmap:topou concordaram topou`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:disseram engol- minha_proposta o~topou`,
    '9': `^_deram ^_veio after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `^_eles aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:comigo after-roadmap:deram after-roadmap:proposta comigo_$ deram o_banco sim_$ veio`,
    '7': `! ^_disseram after-roadmap:! after-roadmap:eles after-roadmap:minha comig- comigo desconto_que do~jeito eh_que fizeram_do fizeram~meu jeito_$ liber- meu_jeito nao~que pedi_$ propo- proposta sim`,
    '6': `!_! ^_fizeram a_financeira after-roadmap:fizeram after-roadmap:jeito after-roadmap:ok after-roadmap:pedi disseram_que eles_disseram fizer- fizeram nao_eh o_desconto ok_$ pedi proposta_$ que~? respo-`,
    '5': `!_$ NAME_topou ^_deu after-roadmap:deu after-roadmap:financeira after-roadmap:o after-roadmap:primeira after-roadmap:valor a~proposta banco eles financeira jeito ok o~que primeira primeira_$ que_pode ser_$ valor_$`,
    '4': `!~! ?after-roadmap ^_bateram a_minha after-roadmap:aceita after-roadmap:bateram after-roadmap:desconto after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:ser bateram bateram_o com~proposta deu deu~, disse_sim disse~para do_meu finan- marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~comigo para_nosso para~valor
pode_ser que_sim sim_para sim~nosso valor`,
    '3': `NAME~! a_moca aceita aceitaram_minha aceitaram~proposta after-roadmap:certo after-roadmap:disse after-roadmap:gracas after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:pode after-roadmap:que a~da bater- com_a desconto deu_certo disse geren- gerente hora hora_$ minha minha~! moca ofereci o~disse prime- proposta_! proposta_foi ser`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '18': `briga- n0 valeu`,
    '15': `^_valeu`,
    '14': `after-roadmap:valeu obrigada`,
    '13': `?after-roadmap after-roadmap:beleza after-roadmap:obrigada agrad- tchau tchau_$ valeu_$`,
    '12': `:sim obrigado`,
    '11': `^_deus ^_massa ^_tchau after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou legal massa salvo- salvou`,
    '10': `:ok :valeu ^_atrasou ^_ok ^_otimo ^_tmj after-roadmap:otimo after-roadmap:tmj deus muito obrigado_$ ok tmj viu voce_eh`,
    '9': `:ate ^_beleza ^_certo ^_gracas ^_gratidao ^_obrigada ^_sim after-roadmap:anotado after-roadmap:atrasou after-roadmap:certo after-roadmap:clareou after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:gracas after-roadmap:gratidao after-roadmap:viu after-roadmap:🙏 ajudo- ajudou anota- anotado atrasou atrasou_$ clare- clareou deus_te dez dez_$ eh_dez enten- entendido entendido_$
gracas_$ gratidao otimo 🙏 🙏_$`,
    '8': `:deus :mais ^_agradecido ^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:agradecido after-roadmap:ajudou after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:demais after-roadmap:muito after-roadmap:perfeito after-roadmap:tchau agradecido agradecido_$ anjo anjo_$ brigada brigada_$ certo combi- combinado combinado_$ demai- demais eh~anjo
grati- perfe- perfeito sim_$ um_anjo viu_$`,
    '7': `:👍 ^_abriu ^_ajudou ^_brigadim ^_nota ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:top after-roadmap:👏 amei amei_$ ate belez- beleza bom_$ brigadim brigadim_$ certo_$ deus~pague eh_um entendi_$ graca- gracas mais_$ mandou_bem me_salvou mente mente_$
minha_mente nota nota_mil obrigada_$ que_bom salvou_$ top 👍 👍_$ 👏`,
    '6': `:abencoe ^_bgd ^_mandou ^_muito ^_obrigado ^_que ^_salvou ^_thanks after-roadmap:bem after-roadmap:bgd after-roadmap:caramba after-roadmap:grande after-roadmap:mandou after-roadmap:mil after-roadmap:te after-roadmap:thanks after-roadmap:valia after-roadmap:you agora_clareou ajudou_para ajudou~caramba bem_$ bgd bgd_viu bom caram- caramba caramba_$ clareou_$ de_grande de~valia foi_de foi~grande
grand- grande grande_valia massa_demais mil_$ ok_$ pague para_caramba salvou_minha salvou~vida sim te thank- thanks thanks_you valia valia_$ you you_$`,
    '5': `! !_$ :viu ^_agora ^_agradeco ^_ce ^_clareou after-roadmap:ce after-roadmap:ideias agradeco atras- beleza_$ beleza_entao bem ce ce_eh ce~dez clareou_minhas clareou~ideias deus_abencoe deus_lhe eh_muito entao_$ entendi esta_bom hoje_, ideia- ideias ideias_$ lhe lhe_pague mando- mandou me~por mil minhas_ideias muito_$ obrigada_pela obrigada_viu senhora voce~um`,
    '4': `:! :obrigada ^_agradecida ^_voce a_senhora after-roadmap:agradecida after-roadmap:eh after-roadmap:entao after-roadmap:ilumine after-roadmap:minha after-roadmap:pague after-roadmap:senhora after-roadmap:vida after-roadmap:voce agradecida agradecida_demais agradecida~da certo_obrigada da_conta demais_$ demais_da demais~conta despe- deus~ilumine entao esse_plano ilumi- ilumine ilumine_$ minha_vida
muito_obrigada obrigada~ajuda pela_ajuda por_hoje por~, que_deus que~te senho- te_ilumine vida_$`,
    '3': `,_valeu ._obrigado :muito :pela :te ? FIGURE ^_liguei ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:dobro after-roadmap:fml after-roadmap:foi after-roadmap:hoje after-roadmap:junto after-roadmap:lhe after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:tamo a~eh bom_obrigada de_em deus~de de~dobro
dobro dobro_$ em_dobro e~com filho_$ fml fml_$ junto junto_, junto~valeu ligue- liguei mano mano_$ me~. muito~pela ok_entendi pela show tamo tamo_junto tamo~, te_abencoe te_de te~em valeu_fml vida`,
    '-3': `:opa ?consent ?debts ?more-debts ?thirteenth ^_NAME ^_achei ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_quero ^_reset ^_sair ^_stop ^_tem ^_topei ^_voltei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:essa after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:negaram
after-roadmap:onde after-roadmap:pagamento after-roadmap:pago after-roadmap:quanto after-roadmap:quero after-roadmap:reset after-roadmap:sair after-roadmap:tem after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai_$ cance- conco- concordaram confi- desca- desis- domin- domingo fecharia fecharia_$ fui link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$ pagam- pagamento
parar parar_$ passo quita- recla- reini- reneg- reset reset_$ sair stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom ^_pedi aceit- after-roadmap:nao after-roadmap:paga after-roadmap:pedi liqui- pedi recus- socor-`,
    '-5': `aprov- fecha- nao_entendi`,
    '-6': `?debt-kind ?income-source`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `novo_,`,
    '4': `de~, inteiro_no o_salario o~inteiro parar perdi_o perdi~salario salario_inteiro salario~no`,
    '3': `NAME_no after-roadmap:inteiro after-roadmap:perdi after-roadmap:salario comeu consigo consigo_parar de_novo flexibles:NAME flexibles:a flexibles:eu flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho leito nao_consigo nao~parar no_tigrinho novo no~de no~que pagamento~de para~no perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:liga after-roadmap:ligou after-roadmap:servico a~liga cobranca_liga cobranca~no conto- contou e_contou liga_no liga~meu ligou no~servico`,
    '4': `a~ligou cobra- cobranca liga ligou_para meu_servico no_meu que~devo servi- servico`,
    '3': `NAME~contou a_cobradora after-roadmap:cobradora after-roadmap:devo after-roadmap:no after-roadmap:vergonha cobradora cobradora_ligou contou_que contou~eu devo_. eu_devo servico_$`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara eu_nao me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me`,
    '6': `bate me_bate`,
    '5': `ele~bate`,
    '4': `^_ele after-roadmap:ele after-roadmap:marido de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro dinheiro_$ e~eu falo meu~e pega quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se se_eu`,
    '10': `^_e e~eu`,
    '9': `eu~o`,
    '8': `after-roadmap:eu se`,
    '7': `^_se after-roadmap:emprestimo vende-`,
    '6': `^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar para~tudo pegar se~marido`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ai after-roadmap:quitar after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- emprestimo eu_usar eu~a eu~um pagar~cartao se_meu sem_a sem~academia se~usar testa testa_ai testa~sem vale`,
    '4': `:eu ^_simula adian- adiantado adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumando after-roadmap:carro after-roadmap:desempregado after-roadmap:emprego after-roadmap:fique after-roadmap:juntar after-roadmap:marido after-roadmap:muda after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:sem after-roadmap:simula after-roadmap:supor
after-roadmap:trocar after-roadmap:vamos after-roadmap:vendendo ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ dividas~uma emprego eu_fique eu_parar eu_vendendo eu~aceitar eu~adiantado eu~desempregado eu~mais e~meu fique fique_desempregado juntar larga- mes_acaba nao_aceitar
o_carro outro_emprego pagar_adiantado pagar_o pagar~? para_pagar para_quitar por_uma por~acaba que~fique quita- quitar quitar_tudo se~parar simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? um_bico usar usar_o vale_a vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,~? :e ^_vamos a_pena acaba aceitar aceitar_a after-roadmap:a after-roadmap:arrumar after-roadmap:as after-roadmap:bico after-roadmap:botar after-roadmap:cigarro after-roadmap:comecar after-roadmap:comigo after-roadmap:encurta after-roadmap:faz after-roadmap:ficaria after-roadmap:largasse after-roadmap:menores after-roadmap:mes after-roadmap:num after-roadmap:parar after-roadmap:pelas
after-roadmap:um after-roadmap:uma after-roadmap:usar after-roadmap:vender ajuda- arrumar as_dividas bico carro cigar- cigarro cigarro_? comecar_pelas comecar~menores comig- comigo como_ficaria dinheiro_por dinheiro~mes e emprego_$ emprestimo~quitar encur- encurta encurta_? eu eu_largasse eu_nao eu_vender eu~de faz_a faz~conta ficaria ficaria_se ficaria~eu junta- largasse largasse_o
largasse~cigarro marid- marido marido_voltar marido~a menor- menores meu_marido meu~voltar muda nao~a o_cigarro outro o~muda pagar pagar_tudo pagar~NAME parar_de parar~pagar pegar_um pegar~emprestimo pelas pelas_menores pena por_mes por~so posso_fazer se~largasse se~nao se~vender so_$ trabalhar_, trabalhar~encurta troca- trocar tudo tudo_num um_emprestimo vamos vender voltar~trabalhar`,
    '-3': `aceitarem after-roadmap:aceitarem after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? o_minimo quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `worry:dia`,
    '10': `^_ligam worry:cobrador`,
    '9': `^_cobrador cobrador ligac- por_dia worry:cobranca worry:me worry:mensagem worry:nao worry:telefone`,
    '8': `cobranca telef- telefone worry:hora worry:para`,
    '7': `bloqueei cinqu- cinquenta dia dia_$ hora hora_$ ligam_para mensa- mensagem nao_param numer- numeros numeros_$ param param_de worry:de worry:ligar worry:param worry:por`,
    '6': `^_mandam cobranca_$ estou_sendo ligar_$ manda- mandam mandam_mensagem o_dia telefone_nao telefone~para tocan- tocando tocando_$ worry:ate worry:celular worry:ja worry:pela worry:servico worry:tocando worry:toda`,
    '5': `ameac- bloqu- celul- celular cobrador_na cobrador_nao dia_todo diret- direto direto_$ do_celular estao~ligando ligam~NAME ligar nao_da nao_para nao~de o_de o~todo para_$ para_meus paren- pavor pela sendo servico so~de tenho_pavor tenho~do toda worry:direto worry:ligando worry:na worry:no worry:sendo`,
    '4': `^_cobranca ^_eles ^_estao ^_ja ^_mandaram ^_troquei aguen- aguento aguento_mais ate calot- caloteira de_domingo de_numero de~no eles_ligam eles~para ficam ligam~de ligan- ligando mandaram me_ligando meia mensagem_para me~o nao_aguento no_servico para_meu parar_$ sem_parar servi- so_o todo_$ troqu- troquei troquei_de troquei~numero worry:NAME worry:caloteira worry:da worry:eles worry:estao
worry:meus worry:o worry:parar worry:porta worry:todo worry:trabalho`,
    '3': `:cobranca :essas :mundo ate_de ate_para casa_da casa~minha causa_deles chama- cobram cobranca_, cobrando da~nao da~sogra deles deles_$ de~em de~ligar de~por domin- domingo domingo_$ dos_outros essas~, estao estao_me foi_na ligam_no ligam~meu me_ligar meu_servico meu_trabalho meu~nao me~na minha_sogra mundo_$ na_frente na_minha nao~da na~da na~dos no_telefone o_telefone outro- outros outros_$
para_NAME param~me parar porta porta_$ por~deles servico_e sogra sogra_$ sosse- sumir trabalho trabalho_$ vonta- vontade worry:cobrando worry:deles worry:do worry:dos worry:foi worry:frente worry:mais worry:meu worry:minha worry:outros worry:sem worry:tenho worry:um`,
    '-3': `almoc- proce-`,
    '-4': `worry:eh`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '12': `?worry despejo despejo_$ perde- perder worry:despejo worry:perder`,
    '10': `worry:casa worry:sair worry:vou`,
    '9': `worry:a worry:vao`,
    '8': `apart- apartamento casa_$ sair vao worry:apartamento`,
    '7': `^_perder ^_vou casa imobi- imobiliaria imobiliaria_mandou sair_$ worry:daqui worry:imobiliaria worry:mandou worry:meu worry:ser`,
    '6': `^_vao a_casa apartamento_$ daqui daqui_$ leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa para_sair posso_perder worry:botar worry:leilao worry:leiloar worry:rua`,
    '5': `a_dona a_imobiliaria botar de_despejo dona morar na_rua o_proprietario ordem_de o~deu parar_na proprietario rua senho- ser teto vao~meu vou worry:NAME worry:deu worry:dona worry:fora worry:morar worry:o worry:para worry:parar worry:posso worry:proprietario worry:se worry:teto worry:vai`,
    '4': `^_posso a~mandou calca- calcada calcada_$ chave chave_de chave~volta da_casa de_volta deu fora medo~perder me~daqui me~para na_calcada o_apartamento onde~se ordem para_fora parar pediu perder_minha perder~casa prazo propr- quer_a querem_tomar querem~minha rua_$ se_me semana_que semana~vem tirar- tomar tomar~casa vao_botar vao_me worry:ate worry:calcada worry:chave worry:gente worry:me worry:meus
worry:minha worry:na worry:onde worry:ordem worry:pediu worry:quer worry:querem worry:semana worry:tenho worry:tomar worry:volta`,
    '3': `^_aluguel ^_querem a_caixa a_chave a_gente apartamento~a ate a~quer caixa caixa_vai coisas_na com_meus de_perder dele de~minha dono eh_perder esta~a eu_sair eu~da fora_$ joao maior maior~eh me_botar meus~vao nao_tenho natal natal_$ na~com o_dono o_seu o~pediu o~vai posso preoc- preocupacao preocupacao_eh que_vai que_vem quer quere- querem rua_com seman- semana seu tomar_minha tramp- vai vem_$
volta_$ worry:as worry:atrasado worry:caixa worry:coisas worry:com worry:da worry:do worry:dono worry:eh worry:maior worry:natal worry:pedindo worry:preocupacao worry:que worry:vem`,
    '-3': `carro carro_$ de_aluguel meses_de meses~aluguel worry:? worry:banco worry:carro worry:e worry:em worry:no`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome`,
    '12': `vazia vazia_$ worry:so worry:vazia`,
    '11': `arroz worry:arroz worry:comida`,
    '10': `comid- comida worry:que`,
    '9': `almoc- comi ja_comi que_ja worry:falta worry:hoje worry:para worry:tem`,
    '8': `falta leite leite_para panel- panela pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:comer worry:dia worry:estou worry:leite worry:mesmo worry:pulando worry:refeicao`,
    '7': `^_falta comer dia_$ falto- faltou worry:e worry:ja`,
    '6': `EXPENSE ^_hoje comida_$ esta_vazia farin- farinha hoje mesmo_$ mistu- o~e teve todo_dia worry:o`,
    '5': `^_abro ^_vivo a_geladeira abro a~esta basic- basica cesta cesta_basica com_fome comer_$ de~de dia em_casa estou~de fome_$ gelad- geladeira mesmo nao_tem so tenho_o tenho~que vivo vivo_de worry:abro worry:agua worry:basica worry:cesta worry:em worry:esta worry:geladeira worry:todo worry:vivo`,
    '4': `^_estou ^_meus agua almoco a~vai casa_$ comer_para de_comer dormi- dormir esta_faltando e~tem falta- faltando guriz- gurizada janta meninos meus_filhos nao~o o~a para_meninos pulo que_a so_uma sobra- sobrar tem_$ tem_nada todo uma_vez uma~por vai~hoje vez~dia worry:a worry:acabou worry:casa worry:de worry:dormir worry:faltando worry:filhos worry:janta worry:meninos worry:meus worry:nem
worry:sobrar worry:tenho worry:uma worry:vez`,
    '3': `^_ando ^_dou acabo- acabou agua_$ ando bebe comida_aqui comida~em com~para despe- de~para dia_que dia~nao dormir_$ dou e_nao eles_$ entre entre_o escol- esta~comida estou faltando_comida falta~para feija- feijao filho- filhos hoje_$ ja menin- nao_tenho o_arroz o_feijao o_remedio o~para para_eles para~para passando que~tem remed- remedio remedio_e so~agua tem_dia vez worry:ando worry:com worry:como
worry:dou worry:eles worry:nao worry:remedio worry:vai`,
    '-3': `^_so estou_com ligac- worry:? worry:dinheiro worry:meu worry:no worry:tudo`,
    '-4': `worry:da worry:me`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta worry:cpf worry:estou worry:negativado`,
    '8': `^_meu credi- crediario estou_negativado meu_cpf negat- negativado negativado_$ nome_$ worry:crediario worry:sujo`,
    '7': `barra- barraco cpf estou_no meu~esta no_spc o_nome serasa_$ sujo sujo_$ worry:barraco worry:consigo worry:meu worry:nao worry:spc`,
    '6': `^_nome cadas- cadastro consigo estou~serasa limpa- limpar na_praca nao_consigo nao~em nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:NAME worry:cadastro worry:esta worry:limpar worry:na worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `^_estou aprov- aprova crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:em worry:minha worry:nada worry:quero`,
    '4': `a~no bloqueado comprar consi- da~mae esta_sujo meu~sujo nada_$ nem_um nenhu- no_carne no_serasa nome_no nome~e o~nao ser worry:carne worry:comprar worry:credito worry:emprego worry:mae`,
    '3': `^_voltar aluga- alugar carne carne_$ causa_do credito da_minha de_emprego de~por emprego esta_na estou limpar_o mae mae_$ mais_nada minha_mae nao~nada nao~nem no nome~spc por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:mais worry:nem worry:o worry:perdi worry:por worry:ter`,
    '-3': `^_cobranca cobra- cobranca e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:cobranca worry:processo worry:que`,
    '-4': `worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `tranq-`,
    '13': `worry:nenhuma`,
    '12': `urgen-`,
    '10': `nada nada_urgente worry:estou worry:so`,
    '9': `^_nenhuma nenhu- urgente urgente_$ worry:tudo`,
    '8': `desse- desses nao_estou nenhum_desses nenhuma organ- worry:desses worry:isso`,
    '7': `^_nenhum durmo so~mesmo worry:, worry:deus worry:disso worry:durmo worry:enquanto`,
    '6': `^_so curio- curiosidade desses_$ em_paz enqua- enquanto esta_tudo estou~quanto incomes:nada nao~nessa nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sob sob_controle sosse- tranquilo urgencia urgencia_$ worry:controle worry:me worry:mesmo worry:nenhum worry:paz worry:quanto worry:quero worry:sob worry:tranquilo worry:urgencia`,
    '5': `controle corre- esta~em estou_me nada_disso nessa organizar organizar_$ paz_$ quero_organizar risco so_estou so~me so~organizar tudo_em worry:dessas worry:desse worry:esta worry:gracas worry:organizar worry:risco worry:tem`,
    '4': `,~nao ,~quero ^_nao ^_tudo a_deus comig- comigo comigo_$ contr- controle_$ dessa- dessas dessas_$ desse deus disso disso_$ eh_no estou graca- gracas gracas_a gracas~deus isso_nao nada_desse nada_me nao_, nao_tem nao~comigo nenhum nenhuma_dessas rio tipo tranquilo_$ tudo worry:a worry:comigo worry:por worry:rio worry:urgente`,
    '3': `,_ainda ,_so ^_gracas acontece_comigo ai_nao aqui_eh cobrador_nao enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por isso~nao livre_, me_tira mesmo_$ nao_chegou nao~ainda nao~eh nao~isso ponto_$ por~esta por~nao so tem~nao tira_o tira~sono worry:acontece worry:ainda worry:aqui worry:eh worry:em worry:tira`,
    '-3': `e_nao fome intim- worry:da worry:de worry:fome worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:cadastro worry:com worry:e`,
    '-5': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '20': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes devendo_$ durmo_$ nao_durmo worry:devendo worry:juros worry:os`,
    '9': `^_cada cada envel- meu_pai pai_$ worry:fui worry:mes worry:pai`,
    '8': `^_os conseguir demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido os_juros pai worry:conseguir worry:descobrir worry:divida worry:durmo worry:estou`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa com_depressao cresc- cresce depre- depressao em_casa esta~atrasado estou_com fui nao_sabe nunca_mais os sono_$ tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:marido worry:perdi worry:sabe worry:vergonha`,
    '6': `a_divida ansio- ansiosa atrasado_$ conse- consigo_dormir descobrir_$ dinheiro_$ filho- filhos juros levan- nao~dormir o_sono perdi_o sabe sono worry:dinheiro worry:em worry:filhos worry:mais worry:meu worry:minha worry:muito worry:que worry:sono worry:tudo`,
    '5': `^_estou ^_nunca ^_perdi ai~eh atrasado casa_por com_isso dar_conta de_nao doente_e dormi- dormir dormir_$ dos_filhos esta_tudo filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir minha~nao muita nao_dar nao~conta o_remedio os_outros o~dos perdi remed- remedio remedio_da respe- respeito worry:dar worry:dormir worry:dos worry:esta worry:mae worry:moca worry:morrer worry:o
worry:remedio worry:tanta`,
    '4': `^_ai ^_gente ^_medo ^_minha acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ come da_minha dar de_neve de~que dinhe- dinheiro doent- doente eh_tanta eh~coisa em~por esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher moca morre- morrer muito mulhe- mulher nao_consigo neve neve_que nunca olha_esse outro- outros o~fazer
pensar pensar_$ perder_o por~disso que_come que_fazer que~tudo tanta tanta_coisa tenho_vergonha vergonha_$ worry:ai worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:eh worry:familia worry:fazer worry:medo worry:mulher worry:outros worry:pensar worry:so`,
    '3': `^_perder atras- a~de boleto_$ cansa- cansada casa coisa conseguir_pagar consigo conta_da da_faculdade da_menina dar~da da~da de_nada de_ser desco- descobrir_que de~presa disso_$ divid- divida divida_para dos e_deixar estao~de estou estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina menina_$ minha_veia morrer_olha nao_para o_juros
olha os~nao pagar- pagarem para_$ para_filhos param_$ poupa- poupanca presa que~para sabe_$ sabe_de saber_o saber~que sem_dinheiro sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:e worry:esse worry:gente worry:isso worry:menina worry:olha worry:por worry:poupanca worry:presa worry:saber worry:sem
worry:veia worry:viver`,
    '-3': `^_vao almoc- cobra- comer despe- lacra- medo~perder minha_casa nao_$ nao_estou proce- worry:, worry:banco worry:comer worry:do`,
    '-4': `^_tudo dia_$ tranq- worry:? worry:no worry:nome`,
    '-5': `worry:me`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '12': `carro`,
    '11': `worry:moto`,
    '10': `guinc- moto worry:levar`,
    '9': `?worry carro_$ levar o_carro worry:o`,
    '8': `minha_moto moto_$ o~na quere- vao_levar`,
    '7': `estao_querendo porta_$ querendo worry:caminhao worry:com worry:meu worry:minha worry:querendo`,
    '6': `^_estao ^_vao a_moto banco_quer camin- caminhao escon- esta_com mandado meu_carro moveis_$ na_porta porta querendo~meu worry:estao worry:medo worry:na worry:porta worry:quer worry:vao`,
    '5': `^_querem a_kombi busca busca- coisas_$ estao kombi levar_minha medo meu~esta movei- moveis o~quer o~veio quer quer_a tv tv_$ vao worry:a worry:banco worry:busca worry:e worry:os worry:penhorar worry:querem`,
    '4': `KIND buscar_o carro_de coisa- coisas de~a e_nao escondendo estou_escondendo estou~o minhas_coisas penho- penhorar perder_o perder~carro querem querem~minha tomar tomem worry:apreensao worry:atras worry:coisas worry:de worry:esta worry:minhas worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com ^_medo ^_meu ^_oficial achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras a~eu busca_e busca~apreensao casa_do com_ele como_$ com~que corri- de_madrugada e_apreensao eh_com eh~ele ele_que entrego escondido escondido_na escondido~casa estao_ameacando estao~toma eu~as e~achar ganha ganha_pao garag- garagem geladeira_da geladeira~loja gol madru-
madrugada manda- medo_de medo_eh meu_ganha meu_medo meu~de meu~pao minha- minhas minha~da moto_eu moto~nao na_garagem nao_achar nao~e o_banco ofici- oficial os o~ontem pao pegar~moto posso_perder posso~o sem_a toma toma_minha tomar_meu tomar~carro toma~geladeira trabalho vao~meu virem virem_buscar worry:, worry:achar worry:acordar worry:ameacando worry:da worry:do worry:eh worry:escondido worry:eu
worry:ganha worry:garagem worry:loja worry:oficial worry:pao worry:pegar worry:toma worry:virem`,
    '-3': `de~veio justica_veio o~de worry:para`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '13': `?worry`,
    '12': `desli-`,
    '11': `worry:luz`,
    '10': `luz worry:cortar worry:no worry:o`,
    '9': `cortar worry:a worry:ficar worry:veio`,
    '8': `^_vamos cortaram ficar gas_$ meu_gas vamos veio worry:agua worry:cortaram worry:gas worry:ja`,
    '7': `agua aviso escur- escuro escuro_$ ja_veio no_escuro vela worry:aviso worry:escuro worry:vela`,
    '6': `cortada gas minha_luz sem_agua worry:NAME worry:dias worry:sem`,
    '5': `a_companhia avisou avisou_que banho compa- companhia cortar_$ cortar_a cortaram_$ corte da_luz dias estou_no gelad- luz_$ ser_cortada vai_ser vai~cortada veio~de worry:avisou worry:companhia worry:estou worry:ontem worry:relogio`,
    '4': `#_dias NAME_ja ^_cortaram a_internet alica- alicate amanha_$ aviso- aviso_de a~ja corta cortada_amanha cortaram_a cortarem cortarem_a deixo- deixou desligar e~, homem_do luz_esta medo~cortarem moco moco_da o_homem o_moco ontem ontem_$ relog- relogio ser~amanha sexta sexta_$ vermelho vermelho_$ worry:# worry:alicate worry:cortarem worry:de worry:deixar worry:deixou worry:desligar worry:internet
worry:meu worry:moco worry:sexta worry:vermelho`,
    '3': `#~senao EXPENSE NAME_deu NAME~# ^_luz ^_vao ^_vieram a_NAME a_agua a_energia a_luz after-roadmap:amanha after-roadmap:ser agua_desde agua~ontem amanh- amanha a~vai cortar_minha cortar_o cortaram~agua cortar~luz deixa- deixar desde desde_ontem desliga desliga_$ deu_# deu~dias dias_senao dias~desliga dois_dias do~ja energia_$ estou_a estou_ha estra- fio ha~dias homem inter- internet ja luz_de me~sem
minha~vai no o_fio o_relogio o~da relogio_da relogio~luz sem sem~desde senao senao_desliga se~a torne- torneira torneira_$ vai vao vao_cortar vao_me verme- viera- vieram worry:cortada worry:da worry:desde worry:desliga worry:deu worry:energia worry:homem worry:na worry:senao worry:vai worry:vao worry:vieram`,
    '-3': `worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `proce-`,
    '15': `intim-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '10': `justi- justica marca- worry:justica`,
    '9': `da_justica justica_$ worry:recebi worry:um`,
    '8': `^_recebi acao acao_de intimacao processo worry:acao worry:carta worry:de worry:intimacao worry:processo`,
    '7': `carta de_cobranca recebi worry:banco worry:chegou worry:do`,
    '6': `^_chegou carto- cartorio cartorio_$ chego- chegou cobranca_$ estao_me me_processar pelo_banco tem~no worry:cartorio worry:da worry:estao worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_me ^_vao carta_do causa~cartao cobranca com~nas costa- costas de_cartao de_justica do_forum forum forum_$ nas nas_costas oficial_de oficial~justica pelo processar receb- reu sendo um~de um~do vao worry:cartao worry:cobranca worry:forum worry:por worry:reu worry:sendo`,
    '4': `^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um do_banco do_cartorio estao homem justica~aqui me no~nome ofici- oficial perguntou por_mim por~de prote- protestar tem_audiencia um_homem uma~do vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:homem worry:mim worry:oficial worry:protestar worry:uma`,
    '3': `aqui_$ banco banco_$ banco_mandou carta- cartao causa cobra- do~mandou estou_com estou_sendo mandou_carta mes~vem no_mes no_meu nome_$ o_advogado por_causa recebi_uma recebi~carta um_oficial uma_carta veio_aqui worry:estou worry:mandou worry:na`,
    '-3': `a_moto busca- buscar moto moto_$ worry:a worry:buscar worry:moto worry:nao worry:so`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `bloqu- conta_$ meu_salario worry:pagamento worry:salario`,
    '8': `?worry meu_pagamento worry:banco worry:beneficio`,
    '7': `^_bloquearam bloquearam pagam- pagamento pagamento_$ worry:bloquearam worry:todo worry:tudo`,
    '6': `benef- beneficio conta meu~todo o_banco penho- salar- salario salario_$ segur- tudo_do worry:aposentadoria worry:do worry:e worry:metade`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e descontam do~salario juiz_$ metad- metade meu_beneficio minha_aposentadoria pegando_meu todo worry:cai worry:descontam worry:juiz worry:o worry:pegando worry:pela`,
    '4': `^_descontam apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado do_beneficio do_meu e~banco juiz metade_da meu meu_bpc minha o~bloqueou pegan- pegando pela quase sumiu tirar- tiraram worry:bloqueou worry:bpc worry:descontado worry:dinheiro worry:judicial worry:na worry:pelo worry:quase
worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco INCOME ^_caiu a_conta aposentadoria_$ banco banco_pega banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro~NAME dinheiro~e e_o e_some e_sumiu e~, judic- judicial justi- justica justica_$ limit- limite metade_$ meu~na minha~vem na~conta o_limite o~cai o~come o~comeu o~pega pega_$ pelo pix pix_$ raspa- salario~e todo_$ todo_mes vem worry:NAME worry:caiu worry:come worry:estao
worry:justica worry:mes worry:pega worry:some`,
    '-3': `?income-source worry:que`,
    '-4': `worry:?`,
  },
};

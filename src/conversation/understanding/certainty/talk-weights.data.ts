import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '15': `^_aceitei`,
    '12': `aceit- aceitei`,
    '11': `feche- fechei`,
    '10': `^_fechei`,
    '9': `?offers ^_acabei ^_acordo acabe- acabei acabei_aceitando aceitando aceitando_$ acord- acordo acordo_fechado fechado fechado_$`,
    '8': `a_proposta fecha- offers:aceitei`,
    '7': `^_assinei aceitei_$ aceitei_a aceitei~proposta after-roadmap:acordo after-roadmap:fechei assin- assinei assinei_o assinei~acordo eles_$ offers:fechei`,
    '6': `^_deu ^_topei aceitei~parcelamento after-roadmap:acabei after-roadmap:aceitei a~deles certo certo_fechei com_eles deles deles_$ deu deu_certo deu~fechei o_acordo o_parcelamento offers:acordo parcelamento parcelamento_$ proposta proposta_deles topei topei_a topei~proposta`,
    '5': `eles fechei_com fechei~acordo fechei~eles propo-`,
    '4': `! !_! !_$ NAME_! NAME~! ^_fiz a_da acordo~eles after-roadmap:! after-roadmap:certo after-roadmap:deu after-roadmap:proposta a~NAME do_jeito do~que fechei_do fechei_o fechei~jeito fiz_o fiz~acordo jeito jeito_que jeito~ofereceram ofereceram ofereceram_$ o~com proposta_$ que_ofereceram`,
    '3': `NAME_hoje aceitei_o acordo_$ acordo_com after-roadmap:eles after-roadmap:fiz fiz ofere- offers:com offers:deles offers:deu offers:eles offers:o offers:proposta parce-`,
    '0': `
 
_
 
_# 
~
 
~# #_
 #_( #_) #_, #_- #_/ #_: #_; #_agua #_aluguel #_am #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_cabelo #_cada #_cai #_cartao #_cartoes #_comida #_como #_contas #_das #_dia #_divida #_dividido #_eh #_escola #_esse #_esta #_estou #_falta #_faltam #_faltando #_faturas #_filhos #_gas #_hoje #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquido
#_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_net #_netflix #_num #_o #_ontem #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pg #_pila #_prestacao #_prestacoes #_quando #_rango #_real #_salario #_salarios #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes
#_| #~
 #~$ #~( #~) #~+ #~, #~- #~/ #~13o #~: #~academia #~aceito #~agiota #~agora #~agua #~aluguel #~am #~ano #~ao #~aposentadoria #~as #~ate #~atrasada #~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~cada #~cai #~carro #~cartao #~casa #~causa #~celular #~cento #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~conta #~das #~dei #~depois #~desconta #~descontam
#~desde #~devo #~diaria #~divida #~divido #~e #~eh #~ela #~ele #~emprestado #~emprestimo #~esta #~estou #~faco #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~fiado #~fora #~foram #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~inss #~internet #~iptu #~ipva #~ja #~juros #~liquido #~loja #~luz #~m #~mas #~maximo #~meio #~mercado #~meu #~mim #~minimo
#~minimos #~moca #~nao #~nenhuma #~netflix #~o #~off #~os #~ou #~outro #~pagar #~pagas #~paguei #~para #~parcelei #~pensao #~plano #~por #~pouco #~poupanca #~prefeitura #~prestacao #~quinto #~quinzena #~quitadas #~quitei #~remedio #~rescisao #~restam #~restando #~restantes #~roupa #~salao #~salario #~segunda #~semana #~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tenho #~tigrinho #~tiro
#~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~/ $~; $~NAME $~a $~ao $~cada $~como $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~| %_, %_a %_agora %_am %_ao %_do %_e %_m %_mes %_na %_no %_off %~# %~. %~NAME %~ano %~dia %~esta %~fica %~mes %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (~#
(~) (~dia (~e ) )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_# +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_agora ,_agua ,_ainda ,_aluguel ,_apaga ,_arrumei ,_ate ,_cada ,_cai ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinema ,_com ,_comida ,_condominio ,_conforme ,_da ,_de ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_e ,_eh ,_ela ,_ele ,_eles
,_em ,_esta ,_eu ,_faco ,_falei ,_faltam ,_faz ,_fica ,_fiz ,_gas ,_gasto ,_hoje ,_internet ,_iptu ,_luz ,_mas ,_me ,_media ,_mercado ,_mes ,_minha ,_minimo ,_moro ,_moveis ,_muito ,_na ,_nenhuma ,_netflix ,_no ,_nunca ,_o ,_os ,_outro ,_pagas ,_para ,_parcela ,_perdi ,_plano ,_prestacao ,_que ,_quero ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_roupa ,_saldo ,_sem ,_sera ,_sobraram
,_spotify ,_streaming ,_tem ,_tenho ,_tira ,_tiro ,_total ,_um ,_umas ,_uns ,_usei ,_vale ,_vence ,_vencimento ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~bruto ,~cada ,~caro ,~cartao ,~certinho ,~com ,~compro ,~da ,~de ,~devedor ,~dezembro ,~dia ,~dias ,~direto ,~divida ,~dois ,~duas ,~errado ,~essas ,~esta ,~faltam ,~filhos ,~foi ,~foram
,~golpe ,~ligacao ,~mais ,~meses ,~metade ,~mil ,~minimo ,~na ,~no ,~normal ,~paga ,~pagas ,~pago ,~parcelas ,~por ,~primeira ,~quando ,~que ,~quero ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~sao ,~silveira ,~so ,~tiro ,~todo ,~uns ,~valor ,~vezes ,~x - -_# -_NAME -_no -~# -~NAME -~no ._# ._NAME ._a ._eh ._m ._no ._o .~: .~NAME .~de .~isso .~no .~uns .~x /_# /_NAME /_mes /~# /~, /~. /~/ /~faltam
13o_, 13o_dia :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_entrada :_o :_restam :_total :acabei :aceita :acontece :acordo :adiantado :advogado :agiota :agosto :ah :ajudam :aluguel :am :amortizei :ano :antecipei :anteriores :ao :arrumei :atrasada :atrasadas :atrasado :atrasei :aumentei :aumentou :australia :automatico :bah :bastante :beneficio :cada :cai :cair :caiu :carne :carro
:causa :celular :cem :centavos :cento :cerca :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisa :comprei :compro :condominio :conforme :consegui :consignado :consigo :consorcio :contas :conto :contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :depositar :der :desconta :desde :deu :deve :devia :devo :dez :dezembro :disse :dizendo :dois :doze :duas :duzentos :efetuei :ele
:eles :empresa :emprestado :entao :entra :entrada :entrar :entrou :era :errado :especial :essas :exclusao :faculdade :falando :falou :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :ganhei :ganho :ganhou :gastei :gasto :geladeira :gratificacao :guardado :ifood :instrucoes :ir :janeiro :jogo :juntando :k :la :lgpd :ligaram :ligou :limpar :lista
:loja :luz :m :mae :maio :mandei :mas :meio :mercadinho :mercado :meses :mesmo :milhao :moca :msg :muda :mulher :mundo :na :nas :negociar :nenhuma :ninguem :normal :nove :novecentos :noventa :ofereceu :oferta :oitenta :oito :olha :ontem :onze :oq :pagamento :pagas :pai :parcelas :parcelei :parei :passa :passado :patroa :pede :pedindo :peguei :pila :processo :propos :puder :quarenta :quarta :quatro
:quatrocentos :quer :quinhentos :quinze :rapaz :receber :referente :rescisao :restam :restantes :resto :retiram :sabe :saber :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :so :sofa :sujo :tambem :tche :terceiro :tira :tirar :todo :trabalho :transferi :tres :trezentos :trinta :tv :uai :ultimas :usei :util :vem :vence :venceu :vencimento
:vender :vendi :verdade :vez :vezes :vinte :vista :vou :~# :~$ :~% :~, :~; :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_cartao ;_estou ;~# ;~: ;~imobiliaria ;~na = =_# ?_nao NAME_
 NAME_( NAME_) NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_aceita NAME_acho NAME_agora NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei
NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_deu NAME_devo NAME_dezoito NAME_dia NAME_dois NAME_duzentos NAME_em NAME_emprestimo NAME_estou NAME_eu NAME_falou NAME_faltam NAME_fatura NAME_faz NAME_fica NAME_frio NAME_juros NAME_limite NAME_mandou NAME_mas NAME_me NAME_mesmo NAME_mil NAME_na NAME_nem NAME_no NAME_novecentos
NAME_ofereceu NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_sao NAME_subiu NAME_tem NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_venceu NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~acordo NAME~adiantou NAME~agora
NAME~agosto NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~cada NAME~carro NAME~cartao NAME~cento NAME~cobrando NAME~com NAME~consignado NAME~conto NAME~da NAME~de NAME~desconta NAME~desde NAME~devo NAME~dez NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~estou NAME~eu NAME~falando
NAME~faltam NAME~fiz NAME~foi NAME~junho NAME~k NAME~maio NAME~mas NAME~me NAME~meses NAME~mil NAME~msg NAME~na NAME~nao NAME~no NAME~nome NAME~ofereceu NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~prestacao NAME~proposta NAME~quatrocentos NAME~que NAME~quinze NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~sem NAME~semana
NAME~sera NAME~so NAME~sobraram NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~venc NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula ^_+ ^_- ^_academia ^_agua ^_ajudo ^_amortizei ^_antes ^_arrumei ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_bolsa ^_cabelo ^_caiu ^_carro ^_casa ^_cdc ^_cerveja ^_cet ^_cigarro ^_clt ^_comida ^_comissao
^_comprei ^_comprovante ^_condominio ^_consignado ^_conta ^_contrato ^_correcao ^_creche ^_credito ^_curso ^_dentista ^_depositei ^_desconto ^_devia ^_dizimo ^_efetuei ^_empresa ^_emprestei ^_energia ^_entao ^_entre ^_entrou ^_escola ^_estagio ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_gas ^_gasolina ^_geladeira ^_ifood ^_inss ^_internet ^_iptu ^_ipva ^_juros ^_leite ^_limite ^_lista ^_lote
^_mando ^_mano ^_material ^_mei ^_menos ^_mercado ^_moca ^_moro ^_mudei ^_mudou ^_netflix ^_notebook ^_oitenta ^_olha ^_parcela ^_parcelas ^_parcelei ^_parei ^_passagem ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_plano ^_possuo ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_saldo ^_saquei ^_seguro
^_sete ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_transferi ^_tres ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_usei ^_vence ^_venceu a_. a_cada a_desse a_diaria a_entrada a_farmacia a_feira a_ganhar a_igreja a_imobiliaria a_internet a_lgpd a_moca a_mulher a_partir a_patroa a_pensao a_prestacao a_renda a_rescisao a_sabado a_sexta a_sindica a_tv aa aa_$ abaix- abaixa abaixa_$ abril acabei_de
acabei~pagar acabou_gracas acabou~a acade- academia academia_# academia~# academia~e acai acai_, acai~uns aceita~# aceito_sim aceitou aceitou_# acertei_com acho_$ acho~umas acho~uns acontece_$ acordo_do acordo_que acordo~a acordo~eu acordo~o acoug- acougue acougue_# adiantada adiantada_$ adiantou adiantou_# adiantou~e advog- advogado advogado_do advogado~NAME after-deficit:, after-deficit:a
after-deficit:com after-deficit:o after-deficit:para after-deficit:vou after-roadmap:$ after-roadmap:/ after-roadmap:aceitou after-roadmap:adiantada after-roadmap:agiota after-roadmap:aluguel after-roadmap:app after-roadmap:atender after-roadmap:aumentaram after-roadmap:aumentou after-roadmap:baixou after-roadmap:botar after-roadmap:caminhao after-roadmap:carro after-roadmap:chegou
after-roadmap:comprovante after-roadmap:dar after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:errado after-roadmap:errei after-roadmap:funciona after-roadmap:ganhei after-roadmap:humano after-roadmap:ideia after-roadmap:interesse after-roadmap:janeiro after-roadmap:leva after-roadmap:mandou after-roadmap:marco after-roadmap:metade after-roadmap:mil after-roadmap:msg
after-roadmap:muda after-roadmap:mudei after-roadmap:mudou after-roadmap:natal after-roadmap:nova after-roadmap:novembro after-roadmap:numero after-roadmap:ofereceram after-roadmap:outro after-roadmap:pagando after-roadmap:partir after-roadmap:passa after-roadmap:pedir after-roadmap:peguei after-roadmap:pelo after-roadmap:perder after-roadmap:porque after-roadmap:preciso after-roadmap:pretendo
after-roadmap:primeira after-roadmap:puder after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:rescisao after-roadmap:respondi after-roadmap:semana after-roadmap:sms after-roadmap:subiu after-roadmap:tal after-roadmap:toda after-roadmap:troca after-roadmap:usar after-roadmap:usei after-roadmap:velha agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~,
agiota~mil agiota~que agora_eh agora_esta agora_o agora_so agora_vem agora~# agora~banco agora~em agora~o agosto_do agosto~ano agua_# agua_$ agua_: agua_e agua_sessenta agua_vem agua~# agua~, agua~de agua~e agua~gas agua~luz agua~net ah_e ah~o ainda_falta ainda_faltam ainda_mil ainda~# ainda~de ainda~e ajudar ajudar_meu ajuda~# ajudo ajudo_com ajudo_minha ajudo~# ajudo~mae alem_da alguem_$
alguma~? alime- alimenticia alimenticia_# aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_sao aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~com aluguel~condominio aluguel~de aluguel~devo aluguel~e aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$
am_carro ameacando_cortar ameacando~a amiga amigo amigo_, amigo~pago amort- amortizei amortizei_# amortizei~do anive- aniversario aniversario_# ano_, ano_. anos_, anos_ja anos_para anos~# anos~acabar ano~, antecipei_tres anteriores anteriores_e antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_$ apagar~que apare- aparece aposentada aposentada~#
aposentadoria_# aposentadoria_e aposentadoria_eh aposentadoria_um aposentadoria~e aposentadoria~salario apost- aposto app_$ app_mostra app~# app~NAME apren- aprendiz aprendiz_# aqui_em aqui~casa ar arrumei_um arrumei~bico as_instrucoes as_tres as~# as~anteriores as~do as~ultimas as~uns ate_# ate_amanha ate_o ate_sexta atendente_por atendente~favor atender atender_$ ate~# ate~/ ate~eles ate~fim
ate~que ate~trinta ativa ativa_prefeitura ativa~iptu atrasada_# atrasada_$ atrasada_desde atrasada_gracas atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~#
atrasado~, atrasado~julho atrasado~meses atrasado~o atrasado~uns atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual aumentaram aumentaram_meu aumentei_minha aumentei~divida aumentou aumentou_para aumentou~# austr- australia autom- automatico automatico_ja automatico~tirou auxil- auxilio auxilio~# avali- avalista avalista_do avalista~meu a~% a~: a~ate a~cobra a~contas
a~dois a~era a~falou a~faz a~fez a~gasta a~ligou a~m a~mandou a~mes a~mil a~no a~novembro a~ou a~outubro a~pagar a~parcelou a~parte a~pela a~quer a~quita a~reais a~sao a~um a~vale a~vem bah bah_devo bairr- bairro bairro_# bairro_, bairro~moveis baixo- baixou baixou_de baixou~# banco_diz banco_esta banco~# banco~meu bar bar_do beleza_entao beleza_valeu bem_, beneficio_, beneficio_cai
beneficio~nunca beste- besteira bicho boleto_$ boleto_da boleto_do boleto_nao boletos_atrasados boletos_de boletos~# boleto~faculdade boleto~sei bolo_, bolo~uns bolsa_que bolsa~# bolsa~eh bom~, borra- botar_mais botar~# botij- botijao botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto bruto_# bruto_$ bruto_, bruto~cai bruto~fica buscar_o buscar~caminhao cabel- cabelo cabelo_#
cabelo~netflix cachorro~# cada_# cada_, cada_uma cada~# cada~dias cada~meses cada~na cai_# cai_dia cai_em cai_meu cai_na cai_o cai_para cair cair_# cair~do caiu caiu_, caiu_de caiu_o caiu_para caiu~# cai~# cai~dia cai~na cai~pagamento camin- caminhao caminhao_$ caminhao_quito caminhao~tudo cancelei cancelei_e capital_de capital~australia capital~giro carne_da carne_das carne_em carne~NAME
carne~dez carro_# carro_, carro_: carro_adiantada carro_e carro_eh carro_esse carro_financiado carro~# carro~mes carro~por carro~setecentos carro~x carta_da cartao_# cartao_) cartao_, cartao_NAME cartao_consignado cartao_da cartao_e cartao_no cartao~# cartao~, cartao~. cartao~: cartao~do cartao~e cartao~emprestimo cartao~fatura cartao~loja cartao~mil carta~NAME cartoes cartoes_, cartoes_:
cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_, casa_: casa_eh casa_minha casa_na casa~# casa~, casa~NAME casa~eu casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cem_no cem_reais cem~antes cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_ao cento_por cento~ano
cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~setenta cento~trinta cento~vinte centr- centro centro_$ cerca cerca_de cerca~$ certo_pode certo~uns cerve- cerveja cerveja_# cerveja_no cerveja~fim cet_# cet_de cet~# cet~% chega_a chega~# chegou_no chegou~carta chegou~intimacao cheque~# cheque~do churr- cigar- cigarro cigarro_#
cigarro~e cigarro~por cinco_$ cinco_e cinco_por cinco~eu cinco~mes cinco~no cinem- cinema cinema_e cinquenta_da cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~que clt_, clt~# cobra_# cobra_$ cobra_trinta cobram_alguma cobram~coisa cobrando_# cobrando~% cobrando~mil cobra~# cobra~% cobra~e cobra~por
coisa- coisa_? coisas coisas_, coisas~cartao coleg- colegio com_$ com_NAME com_agiota com_agua com_condominio com_do com_ele com_entrada com_essas com_fornecedor com_juros com_meu com_minha com_os com_uns comecou comecou~# comida_# comida_aqui comida_uns comida~# comida~, comida~em comida~transporte comissao_, comissao~# como_eh como~da como~que como~um comprei comprei_um comprei_uma comprei~#
comprei~carro comprei~geladeira comprei~sofa compro comprovante com~# com~% com~, com~a com~amigo com~de com~disso com~e com~em com~faturas com~filho com~juros com~mae com~pagas com~pais com~pensao com~ser com~todo com~uns condi- condo- condominio condominio_# condominio_, condominio_de condominio~# condominio~$ condominio~e condominio~trezentos condu- conducao conducao_# confirm-change:#
confirm-change:certo confirm-change:essa confirm-change:esse confirm-change:eu confirm-change:para confirm-change:por confirm-change:proposta confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-creditor:decimo confirm-creditor:o confirm-creditor:recebo confirm-creditor:tem confirm-delete:decimo confirm-delete:essa confirm-delete:esse confirm-delete:quero
conforme_a conforme~lgpd conseguir_# conseguir_pagar conseguir~esse consegui~esse consent:aqui consent:as consent:banco consent:boleto consent:certo consent:conta consent:cpf consent:das consent:empresa consent:era consent:ficam consent:informacoes consent:liberar consent:link consent:mensagem consent:mexer consent:minhas consent:moca consent:no consent:pedindo consent:perguntar consent:pessoa
consent:pix consent:seguros consent:sem consent:sera consent:servico consent:taxa consent:terceiros consent:uma consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_#
consigo_pagar consigo~o conso- consorcio consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% conta_# conta_ne conta_negativa contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~agua conta~luz conta~mes continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio contra_a contracheque contracheque_$ contrato_NAME contrato~#
contrato~NAME coope- cooperativa cooperativa_NAME copia_dos copia~meus corre correcao correcao_: correcao~o cortada_: cortada~caiu cortar_a cortar~agua corte_. crech- creche creche_# crediario_na credito_do credito~NAME crian- criancas criancas_# cuida curso custa_# d da_aposentadoria da_australia da_casa da_cento da_esquina da_faculdade da_igreja da_luz da_menina da_parcela da_prefeitura
da_pressao da_rede da_rescisao da_uns dados~alguem dados~conforme dando_# daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~mes dar~mil das_# das_criancas das~# das~, das~do das~parcelas da~, da~NAME da~agora da~da da~do da~e da~eh da~esse da~esta da~estadual da~eu da~hoje da~juntando da~mae da~mesmo da~mil da~mulher da~na da~no da~ontem da~por da~sao da~tirar da~veio da~vence de_#
de_13o de_NAME de_agua de_aluguel de_aposentadoria de_atraso de_bico de_cabeca de_cada de_cartao de_cento de_condominio de_consignado de_duzentos de_emprestimo de_falar de_familia de_favor de_faxina de_fgts de_fiado de_gasolina de_giro de_ideia de_iptu de_janeiro de_luz de_mercado de_moto de_novembro de_oitenta de_oitocentos de_outubro de_pensao de_quatrocentos de_quinhentos de_remedio de_rescisao
de_rotativo de_roupa de_saude de_segunda de_semana de_setecentos de_supermercado de_tanta de_taxa de_trezentos de_uma de_vale de_ver de_vigia de_vinte debit- debito debito_automatico debito~ja debt-amount:$ debt-amount:, debt-amount:acho debt-amount:agora debt-amount:app debt-amount:aqui debt-amount:certo debt-amount:com debt-amount:deve debt-amount:do debt-amount:dois debt-amount:entre
debt-amount:era debt-amount:essa debt-amount:estou debt-amount:falar debt-amount:faltam debt-amount:hoje debt-amount:informacao debt-amount:juros debt-amount:lembro debt-amount:mais debt-amount:menos debt-amount:mostra debt-amount:no debt-amount:o debt-amount:olho debt-amount:os debt-amount:ou debt-amount:para debt-amount:parcela debt-amount:pouco debt-amount:qual debt-amount:quando
debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:uns debt-amount:ver debt-amount:x debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:de debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:no debt-creditor:numa debt-creditor:o debt-creditor:osvaldo debt-creditor:que debt-creditor:seu
debt-creditor:silveira debt-kind:, debt-kind:acordo debt-kind:contracheque debt-kind:credito debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:isso debt-kind:meu debt-kind:o debt-kind:papel debt-kind:pelo debt-kind:quanto debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:um debts:
 debts:% debts:( debts:) debts:+
debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agua debts:ainda debts:aluguel debts:am debts:ano debts:anos debts:antes debts:ao debts:apaga debts:aposentadoria debts:aqui debts:atendente debts:ativa debts:atrasada debts:atrasadas debts:atrasado debts:atrasados
debts:atrasei debts:atraso debts:atual debts:avalista debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:cada debts:cancelei debts:carne debts:cartao debts:cartoes debts:casa debts:causa debts:celular debts:cem debts:centavos debts:cento debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comeco
debts:comecou debts:comprei debts:condominio debts:consignado debts:consignados debts:consorcio debts:contas debts:conto debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:da debts:das debts:dei debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desde debts:desse debts:deu debts:deve debts:devedor debts:devendo
debts:devia debts:devolvi debts:dez debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:divida debts:dividas debts:diz debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:entao debts:entre debts:era debts:escola debts:especial debts:esqueci debts:esquina debts:estao
debts:estava debts:estourado debts:estourados debts:estudantil debts:eu debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fez debts:fiado debts:fiador debts:ficou debts:filhos debts:final debts:financeira debts:financiado debts:financiamento debts:financiei debts:fiz debts:foi debts:folha debts:fora debts:foram
debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:geladeira debts:giro debts:gol debts:ha debts:imobiliaria debts:imposto debts:inss debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:mano debts:marco debts:maria debts:marido debts:mas
debts:maximo debts:mei debts:meio debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:mes debts:meses debts:milicia debts:mim debts:minhas debts:minimo debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:no debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa
debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:os debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:parcela debts:parcelado debts:parcelas debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:pau debts:paus debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:perdi
debts:pessoal debts:pg debts:pila debts:plano debts:posso debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prestacao debts:prestacoes debts:primeira debts:processo debts:qual debts:quarenta debts:quarta debts:quase debts:quatro debts:quatrocentos debts:quebrados debts:querem debts:quinhentos debts:quinze debts:quitei debts:reais debts:receita debts:refinanciei debts:renda
debts:repete debts:responder debts:resta debts:restam debts:restando debts:roupa debts:salario debts:saldo debts:saude debts:seis debts:seiscentos debts:sem debts:semana debts:sendo debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobrinho debts:sobrou debts:sofa debts:sou debts:sujo debts:tambem debts:te
debts:terreno debts:tiao debts:tinha debts:todo debts:total debts:tres debts:trezentos debts:trinta debts:tv debts:ultimo debts:umas debts:uns debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencimento debts:ver debts:vez debts:vezes debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:vou
debts:x debts:ze debts:zerado debts:| decimo_sim decimo~, deixei_de deixei~pagar deixo- deixou dele dele_$ demais_, denti- dentista dentista_# depende_, depois_dos depois_que depois~eu depositar depositar_cem depositar~reais depositei depositei_# depositei~na der der_mil der~e desconta desconta_# desconta_direto descontam_# descontam~por desconta~contracheque desconta~do desconta~e desconta~por
desconta~todo desconto_. desconto_NAME desconto_da desconto_de desconto~# desconto~fica desconto~pago desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde~, desde~/ desde~ano desde~de desde~dia desde~e desde~mes desde~nao desemprego desemprego_# desemprego_, desemprego~# deu_# deu_dez deu~% deu~vezes deve deve_# deve_dar deve_ter deved- devedor devedor_$ devedor~#
devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_uns devendo~# devendo~conto devendo~e devendo~meses devendo~mil devendo~tres deve~ainda deve~mil deve~uns devia devia_# devo_a devo_ao devo_dois devo_la devo_mais devo_mil devo_na devo_receber devo_so devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo
devo~k devo~loja devo~meses devo~mil devo~na devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica dez_$ dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~trezentos de~% de~+ de~; de~NAME de~ano de~ao de~ate
de~atrasadas de~atrasado de~cada de~com de~dia de~do de~estou de~eu de~falta de~faltam de~faltando de~ganho de~mes de~mesmo de~nao de~no de~pagas de~paguei de~parcelas de~pela de~reais de~salario de~seja de~sem de~todo de~uns de~vai de~vez dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_quinze dia_trinta dia_util dia_vinte diabe- diari- diaria diaria_# diaria_, diaria_de diaria~#
dias_na dias_por dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~juros dia~mil dia~no dinheiro_emprestado dinheiro_para dinheiro~NAME dinheiro~de dinheiro~receber diret- direto direto_do direto~beneficio disse~eu divida_ativa divida_com divida_do divida_na divida_no divida_nova dividas_, dividas_. dividas~NAME divida~a divida~fornecedor divida~na divida~o
divida~prefeitura dividido divido divido_com divido_o divido~um diz_# dizen- dizendo dizendo_que dizendo~eh dizer_ao dizer~certo dizimo_# diz~mil do_13o do_acordo do_aluguel do_ano do_app do_bairro do_boleto do_bolsa do_cachorro do_caminhao do_cheque do_contracheque do_contrato do_crediario do_de do_decimo do_desconto do_estado do_financiamento do_gas do_imposto do_ir do_menino do_pai do_plano
do_salario do_sofa do_tiao dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mil dois_no dois_salarios dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~quinhentos dois~setecentos dois~trezentos dois~trinta dona~# dono_quer dono~a dou dou_# doze_e doze~cento doze~de doze~na do~. do~: do~NAME do~adiantada
do~atrasadas do~aumentou do~beneficio do~caiu do~da do~das do~dia do~disse do~do do~dois do~em do~especial do~esse do~esta do~eu do~familia do~filho do~ligou do~marido do~mas do~menino do~na do~nao do~o do~osvaldo do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~ver do~ze duas_coisas duas_contas duas~, duas~. duas~atrasadas dura duzentos_$
duzentos_ate duzentos_e duzentos_faltam duzentos_na duzentos_por duzentos~NAME duzentos~cinquenta duzentos~noventa duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_# e_$ e_aceito e_agua e_ainda e_cai e_cartao e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dia e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_emprestimo e_estao e_eu e_faco
e_faltam e_faxina e_ficou e_fralda e_ganho e_gas e_gasto e_hoje e_ja e_lanche e_luz e_mais e_mercado e_meu e_mil e_minha e_na e_no e_nove e_novecentos e_noventa e_oitenta e_oito e_oitocentos e_outro e_paguei e_para e_pensao e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_seis e_sessenta e_sete e_setenta e_tem e_tenho e_tres e_trezentos
e_trinta e_um e_uma e_uns e_vinte economizo_se efetu- efetuei efetuei_o efetuei~pagamento eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_descontado eh_dia eh_dois eh_doze eh_eles eh_juros eh_mil eh_minha eh_na eh_normal eh_quarenta eh_que eh_setecentos eh~# eh~$ eh~NAME eh~da eh~desconto eh~em eh~emprestimo eh~esta eh~loja eh~mas eh~mil eh~minha eh~na eh~nao eh~o eh~ou eh~parcelas eh~por
eh~responder eh~rotativo eh~tal eh~um eh~virem ela ela_$ ela_que ela~# ele_cobra ele_quer eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~o em_# em_agosto em_dez em_janeiro em_julho em_oitenta em_receber em_seis em_torno em_vez em_vinte empregos empresa_pede empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia
emprestei emprestei_# emprestimo_# emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_na emprestimo_no emprestimo_que emprestimos emprestimos_no emprestimos~NAME emprestimo~$ emprestimo~: emprestimo~a emprestimo~app emprestimo~desconta emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou emprestou_# emprestou_dois emprestou~ano emprestou~e
emprestou~mil empresto~e em~# em~: em~NAME em~a em~de em~do em~gracas em~lembretes em~mil em~no em~parcelas em~vezes em~x encos- energia_# enganei_a enganei~NAME entao_devo entao_nao entra_# entrada_# entrada_de entrada_e entrada~# entrada~+ entrada~NAME entrar entrar_# entrar~mil entre- entre_# entre_cartao entre_o entrega entrega_de entrega~moto entre~e entrou_# era_# era_so eram eram_# era~%
era~agora era~mil errado~eh errei_o errei~eh errei~luz escol- escola escola_# escola_da escola_do escolar escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem especial_# especial_do especial~NAME especial~e espos- esposa esposa~# esposo esposo_# esqueci_, esqueci_do esqui- esquina essas_, essas_mesmo essas~cartao esse_tal essentials:$ essentials:% essentials:( essentials:)
essentials:+ essentials:- essentials:. essentials:: essentials:; essentials:agua essentials:ajuda essentials:ajudo essentials:alguem essentials:aluguel essentials:amigo essentials:ano essentials:aqui essentials:atendimento essentials:bolsa essentials:botijao essentials:cachorro essentials:cada essentials:carro essentials:casa essentials:celular essentials:cem essentials:cento essentials:cinco
essentials:cinquenta essentials:comida essentials:compro essentials:condominio essentials:conducao essentials:creche essentials:custa essentials:das essentials:dez essentials:dia essentials:dias essentials:direito essentials:divida essentials:dividido essentials:divido essentials:dois essentials:dou essentials:dura essentials:duzentos essentials:energia essentials:entendi essentials:entre
essentials:era essentials:errado essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:eu essentials:faculdade essentials:farmacia essentials:favor essentials:feira essentials:fica essentials:filho essentials:filhos essentials:fralda essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gasto essentials:gente essentials:inclusa
essentials:incluso essentials:internet essentials:iptu essentials:junto essentials:k essentials:leite essentials:limpa essentials:luz essentials:mae essentials:mando essentials:marido essentials:mas essentials:menina essentials:menino essentials:mensagem essentials:mercado essentials:meses essentials:moca essentials:mora essentials:moro essentials:moto essentials:net essentials:no
essentials:noventa essentials:oitenta essentials:onibus essentials:ou essentials:outra essentials:paga essentials:pais essentials:parte essentials:passa essentials:passagem essentials:pensao essentials:perguntar essentials:plano essentials:por essentials:posso essentials:posto essentials:pouco essentials:pressao essentials:prestacao essentials:quarenta essentials:quatrocentos essentials:quinhentos
essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:reais essentials:responder essentials:resto essentials:salario essentials:sao essentials:saude essentials:se essentials:seguro essentials:seiscentos essentials:semana essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:tambem essentials:te essentials:tipo
essentials:todo essentials:torno essentials:total essentials:trezentos essentials:trinta essentials:uber essentials:ultima essentials:uns essentials:van essentials:veio essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vindo essentials:vinte essentials:voce essentials:vou esse~, esse~de esse~e esta_# esta_cobrando esta_na esta_negativa esta_para esta_vindo estad-
estado estado_, estado~recebo estadual estadual_, estag- estagio estagio_# estagio~+ estao_pedindo estao~# estao~cortar estao~taxa esta~# esta~% esta~, esta~cobrando esta~com esta~desde esta~dia esta~e esta~faz esta~gracas esta~meu esta~na esta~torno estou- estou_ganhando estou_pagando estou_perdido estourado estourado_em estourados estou~, estou~a estou~as estou~com estou~desde estou~mes
estou~parcela estou~quarta estou~uns estud- estudantil estudantil_NAME estudantil~# eu_# eu_acho eu_botar eu_comprei eu_conseguir eu_der eu_e eu_fiquei eu_fiz eu_fui eu_ganhar eu_ganhava eu_gasto eu_pague eu_parei eu_perder eu_recebo eu_respondi eu_saiba eu_sei eu_so eu_sou eu_tiro eu_trabalho eu_vendo eu~, eu~NAME eu~aqui eu~cento eu~da eu~duzentos eu~eh eu~errado eu~fiado eu~fichada eu~la
eu~livre eu~mais eu~meu eu~mil eu~na eu~pago eu~paguei eu~pelo eu~puder eu~quentinha eu~sei eu~so eu~tenho eu~uma ex_$ ex_, extra_$ ex~# e~$ e~, e~. e~NAME e~abaixa e~agiota e~agua e~ao e~ate e~aviso e~cada e~cartao e~centavos e~cobra e~com e~comida e~consigo e~da e~de e~desde e~dia e~divida e~dois e~em e~emprestimo e~especial e~esta e~faco e~faltam e~farmacia e~fatura e~filha e~filho e~financeira
e~fiquei e~gas e~ja e~k e~luz e~marido e~mas e~mes e~meses e~mil e~minimo e~na e~nao e~no e~o e~outro e~pago e~parcelas e~pensao e~por e~que e~quebrados e~quem e~quinhentos e~quinze e~reais e~resto e~so e~tenho e~ter e~todo e~trezentos e~tudo e~umas e~uns e~vez e~vezes e~x faco_com faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre
faco~de faco~falar faco~no faco~por faco~que faculdade_# faculdade_$ faculdade_parcelou faculdade~# faculdade~, faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_que falar~alguem falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falou_que falou~vai falta_# falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quinze faltam~# faltam~, faltam~ainda
faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~eu falta~mil falto- faltou familia_# familia_mesmo familia~# familia~e familia~sem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_vence faturas faturas_do faturas~NAME fatura~# fatura~NAME fatura~dia fatura~minimo favor_,
favor_que favor~eu faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_em faz_por faz_uns fazenda fazenda_, fazer_? faz~# faz~ano faz~anos faz~mensagem faz~que faz~reclamacao fds fds_$ fechei_acordo fechei~# fechei~a fechei~com feira feira- feira_# feira_$ feira~por feria- ferias fever- fevereiro fez~ate fgts_# fgts_$ fgts_em fgts_o fgts_para fgts~janeiro fgts~que fgts~sacar
fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_metade ficar_um ficar~receber fica~centro ficha- fichada fichada_$ ficou_# ficou_em ficou_para ficou~# ficou~tras filha_me filha~# filha~ajuda filho_ajuda filho_pode filho_usou filhos_, filhos_e filhos~# filho~# filho~com filho~meu fim_de fim_do fim~mes fim~semana finad- finado final final_# financeira_ja
financeira_que financeira~fica financeira~paguei financiada financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_da financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a fixo_, fiz_acordo fiz_na
fiz_pelo fiz_uma fiz~carne fiz~de fiz~emprestimo fiz~loja fiz~telefone flexibles:$ flexibles:% flexibles:. flexibles:a flexibles:academia flexibles:acai flexibles:aluguel flexibles:aposto flexibles:as flexibles:besteira flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:cem flexibles:cento flexibles:cerveja flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:criancas
flexibles:da flexibles:delivery flexibles:dia flexibles:dias flexibles:do flexibles:em flexibles:estou flexibles:eu flexibles:fds flexibles:fim flexibles:fumo flexibles:gastando flexibles:ifood flexibles:igreja flexibles:ja flexibles:lanche flexibles:mas flexibles:mes flexibles:meses flexibles:mesmo flexibles:na flexibles:netflix flexibles:no flexibles:oferta flexibles:para flexibles:pizza
flexibles:racao flexibles:reais flexibles:role flexibles:roupa flexibles:salao flexibles:semana flexibles:streaming flexibles:tem flexibles:tigrinho flexibles:todo flexibles:tudo flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:x foi_# foi_cortada foi_dinheiro foi_numa foi_para foi_um foi~# foi~: foi~acordo foi~de foi~emprestado
foi~loja folha_: fora_e fora_essas foram foram_# foram~de fora~, fornecedor fornecedor_de frald- fralda fralda_# frio frio_: frio~# fui_fiador fui~do fumo funer- galo galo_para galo~NAME ganha ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei_# ganho_cento ganho_dois ganho_mais ganho_por ganho_um ganho~, ganho~e ganho~mais ganho~mil
ganho~na ganho~nada ganho~por ganho~salario gas_# gas_do gasol- gasolina gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina~# gasolina~, gasolina~moto gasos- gasosa gasosa_# gasta gasta- gastando gastando_uns gasta~# gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~por gas~# gas~a gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio
geladeira~vezes giro giro_no giro~NAME gol gol_em gol~# gov_$ gratificacao gratificacao_foi gratificacao~cortada guardar guri ha_mais habit- hoje_# hoje_esta hoje_o hoje_tiro hoje~# hoje~em holer- holerite holerite~# homem hora_extra horas ia ideia_, ideia_de ideia~quanto ideia~quero ifood ifood_# ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# imobiliaria_cobra imobiliaria~$ impos-
imposto inclu- inclusa incluso incluso_$ income-low-month:, income-low-month:NAME income-low-month:a income-low-month:de income-low-month:e income-low-month:em income-low-month:fiz income-low-month:ja income-low-month:mil income-low-month:na income-low-month:no income-low-month:paguei income-low-month:ruim income-low-month:teve income-low-month:uns income-low-month:x income-source:#
income-source:marido incomes:
 incomes:$ incomes:% incomes:+ incomes:, incomes:. incomes:/ incomes:13o incomes:NAME incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel incomes:ano incomes:antes incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:aprendiz incomes:assinada incomes:autonomo incomes:auxilio incomes:beneficio
incomes:bico incomes:bolo incomes:bolsa incomes:bom incomes:bruto incomes:cada incomes:cai incomes:carteira incomes:casa incomes:causa incomes:cem incomes:cento incomes:cinquenta incomes:com incomes:comissao incomes:como incomes:consignado incomes:conta incomes:corre incomes:criancas incomes:da incomes:das incomes:depois incomes:desconto incomes:desemprego incomes:deve incomes:dezembro
incomes:diaria incomes:dias incomes:disso incomes:dos incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:entre incomes:entrega incomes:era incomes:esposa incomes:esposo incomes:esta incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faleceu incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica incomes:fichada incomes:filho
incomes:fim incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:gasto incomes:hoje incomes:horas incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:k incomes:limpo incomes:liq incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae incomes:mais incomes:mao incomes:marido incomes:marmita
incomes:mas incomes:maximo incomes:media incomes:mei incomes:menino incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minha incomes:minimos incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:ne incomes:num incomes:oitenta incomes:oitocentos incomes:os incomes:ou incomes:pago incomes:pai incomes:para incomes:parcelas incomes:passado incomes:patroa
incomes:pedreiro incomes:pensao incomes:perco incomes:pj incomes:pouco incomes:prefeitura incomes:producao incomes:professora incomes:quando incomes:quatro incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:rede incomes:responder incomes:ruim incomes:sabado incomes:salarios incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:servico
incomes:sexta incomes:sobra incomes:somando incomes:te incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:valor incomes:varia incomes:vem incomes:vender incomes:vendo incomes:vezes incomes:vida
incomes:vinte incomes:voce incomes:vr incomes:x informar_$ inss~# instalments-left:, instalments-left:. instalments-left:agora instalments-left:cabeca instalments-left:cada instalments-left:cinquenta instalments-left:como instalments-left:disso instalments-left:do instalments-left:duas instalments-left:falar instalments-left:foram instalments-left:informacao instalments-left:ja instalments-left:o
instalments-left:paguei instalments-left:quanto instalments-left:quinze instalments-left:restam instalments-left:sete instalments-left:tenho instalments-left:trinta instalments-left:x instr- instrucoes instrucoes_anteriores instrucoes~e interesse_em interesse~receber internet_# internet~, internet~e inval- invalidez invalidez_, inver- inverno inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~#
iptu~e iptu~por ipva ipva_# ir_saiu irmao irmao~# irma~que ir~# ja_aceitei ja_acertei ja_dei ja_devolvi ja_foi ja_foram ja_quitei ja_tirou ja_virou janeiro_. janeiro_? ja~, ja~. ja~de ja~do ja~no ja~processo ja~seis ja~trinta ja~um ja~vinte joao jovem jovem_aprendiz jovem~# julho_$ junho_e junho~# junho~NAME juntando juntando_$ junto junto- juros_# juros_de juros_e juros_na juros_para
juros_rotativo juros~# juros~% juros~NAME juros~cheque juros~foi juros~nao k_# k_, k_NAME k_e k_no k_para k_venc k~# k~NAME k~cartao k~dia la_na la_no lanch- lanche lanche_# la~# la~NAME leite_# leite_e leite~fralda lembre_nao lembro_, lembro_no lembro_o lembro~NAME lembro~e lgpd_. liberar_emprestimo liberar~de liberar~desconto ligacao_de ligacao~cobranca ligam_no ligaram~NAME ligaram~que
ligou_falando ligou~que limite_eh limite_no limite~NAME limpo_$ link_para link~pagar liq liquido liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_minhas loja_NAME loja_da loja_daqui loja_do lojas~# loja~deve loja~do loja~mil loja~seu lote luz_# luz_$ luz_, luz_: luz_amanha luz_atrasada luz_cento luz_e luz_em luz_foi luz_que luz_veio luz_vem luz~# luz~, luz~agua luz~atrasada
luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~gas luz~uns m_. mae_# mae_$ mae_com mae_que mae_sujo mae~doente maior_$ maior_sim maio~# mais_, mais_de mais_ninguem mais_no mais_o mais~# mais~. mais~? mais~NAME mais~alem mais~de mais~mil mais~nao mais~no mais~para mais~parcelas mais~por mais~que mais~um mais~x mandaram_msg mandaram~que manda~plano mando mando_# mandou_carta mandou_msg
mandou_proposta mandou~de mandou~oferecendo mando~para mano_devo mano~# marco_, marco~# marco~NAME maria maria_da marido_esta marido_ganha marido_ganhava marido_recebe marido~# marido~quatro marmi- marmita marmita_$ marmita_, marmita~de mas_a mas_ainda mas_cai mas_com mas_devo mas_eu mas_faleceu mas_gasto mas_isso mas_meu mas_preciso mas_sobra mas_tira mas_vem mas~acho mas~depositar mas~devo mas~e
mas~eh mas~fatura mas~mes mas~os mas~paguei mas~que mas~uns mater- material material_escolar maximo_# maximo_$ me_adiantou me_atender me_cobra me_deu me_deve me_empresto me_emprestou me_mostra me_organizar me_pediram media media_# medo_eh medo~eles mei_# mei_, mei_atrasado meio_$ meio_no meio_por meio~NAME meio~cento mei~# menina_# menino menino_# menino~, menos_# menos_a menos_de menos_uns
menos~# menos~mil mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME mercadinho mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_, mercado_e mercado_eh mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~por mercado~seiscentos merce- mercearia mes_# mes_, mes_NAME mes_ate mes_bom mes_de mes_do mes_e
mes_faltam mes_fiz mes_na mes_o mes_passado mes_ruim mes_sem mes_trinta meses_# meses_NAME meses_atrasado meses_da meses_de meses_e meses_ja meses_que meses~# meses~$ meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos mesmo_eh mesmo_gracas mesmo_sem mesmo~# mesmo~a mesmo~papel mes~# mes~, mes~NAME mes~ainda mes~beneficio mes~da mes~faltam mes~folha mes~ja mes~nao mes~o
mes~paguei mes~para mes~uns mes~vem metade_do metade~NAME metade~meu meu_# meu_aluguel meu_consignado meu_decimo meu_emprego meu_esposo meu_ex meu_irmao meu_medo meu_menino meu_neto meu_pai meu_sobrinho meus_pais meu~# meu~, meu~; meu~ajuda meu~cai meu~deve meu~faleceu meu~ganha meu~ganhava meu~marido meu~na meu~pode meu~que meu~recebe meu~sai meu~usou me~? me~dois me~eh me~mil me~minhas mil_

mil_# mil_( mil_+ mil_. mil_? mil_NAME mil_a mil_agora mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_no mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da
mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quinhentos mil~rescisao mil~sobra mil~total mil~trezentos
mil~trinta mil~uns mil~vr mil~x minha_esposa minha_filha minha_gratificacao minha_mulher minha_parcela minha_parte minha_restituicao minha_sogra minha_vizinha minhas~? minha~# minha~, minha~amanha minha~com minha~ganha minha~minha minha~na minha~sujo minimo_# minimo_do minimo_e minimo_eh minimo_esta minimos minimos_de minimo~# minimo~, minimo~NAME minimo~vindo moca_da moca_disse moca_que moca~que
moco_isso moco~nao mora more-debts:$ more-debts:: more-debts:acho more-debts:ah more-debts:alem more-debts:atrasado more-debts:cartao more-debts:com more-debts:da more-debts:dia more-debts:disso more-debts:em more-debts:emprestimo more-debts:esqueci more-debts:faltam more-debts:fiado more-debts:fiz more-debts:fora more-debts:juros more-debts:lembre more-debts:lista more-debts:luz more-debts:mes
more-debts:mil more-debts:na more-debts:no more-debts:oitenta more-debts:opa more-debts:outro more-debts:pode more-debts:quatrocentos more-debts:saiba more-debts:senhora more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na moro~favor moro~meus moro~minha morte mostra_# mostra_minhas mostra~dividas mostrou mostrou~da moto_# moto_, moto_eh moto_em moto_na
moto_no moto_por motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# msg msg_oferecendo msg_que msg~a msg~quitar muda_o mudar_sim mudei mudei_de mudei~ideia mudou mudou_meu mulhe- mulher multa_de mundo munic- m~# m~no na_# na_conta na_cooperativa na_farmacia na_feira na_financeira na_folha na_justica na_loja na_luz
na_mercearia na_parcela na_porta na_poupanca na_quarta na_semana nacio- nacional nacional_atrasado nada_para nada_que nada~NAME nada~eu nada~ninguem nao_# nao_abaixa nao_chega nao_cobra nao_ganho nao_senhora nao~. nao~aluguel nao~certeza nao~conseguir nao~dando nao~desde nao~direito nao~informar nao~manda nao~mil nao~nem nao~nenhum nao~no nao~porque nao~proposta nao~quantas nao~tem nao~ver nas
nas_NAME na~
 na~( na~; na~NAME na~a na~cento na~consorcio na~consta na~da na~deu na~do na~duzentos na~e na~eh na~em na~estou na~eu na~hoje na~ja na~nao na~que na~sao na~tem na~tenho negativa negativa_# nem~, nenhuma_ainda nenhuma_esta nenhuma_paga nenhuma~atrasada net net_# netflix_# netflix~, netflix~e netflix~spotify neto ninguem_ofereceu ninguem~nada no_# no_acougue no_agiota no_ano no_app
no_bar no_beneficio no_cartao no_centro no_cheque no_consumidor no_crediario no_credito no_dia no_fim no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_nome no_pix no_quinto no_rotativo no_tigrinho no_trabalho no_ultimo no_valor nome_da nome_depois nome_na nome_sai nome~, nome~NAME nome~do nome~minha nordeste_# norma- normal normal_? noteb- notebook notebook_NAME notebook~# nova
nove_$ nove_ao nove_e novecentos_$ novecentos_e novecentos~oitenta novem- novembro novembro_$ noven- noventa noventa_$ noventa_e noventa~a noventa~cinco noventa~nove noventa~seis nove~mes nove~noventa novo~# no~. no~: no~NAME no~ano no~cartao no~com no~da no~de no~dele no~dia no~eh no~em no~especial no~esta no~estou no~eu no~fraco no~juros no~mas no~por no~que no~sao no~trabalho no~trinta no~um
no~uns nu numa numa_loja numa~daqui numero_# nunca_acaba nunca_olhei o_advogado o_agiota o_aluguel o_ano o_app o_boleto o_bolsa o_caminhao o_carne o_condominio o_consignado o_consorcio o_da o_debito o_do o_fgts o_fim o_gas o_homem o_mercado o_negocio o_outro o_processo o_rapaz o_resto o_seguro o_serasa o_simples o_vencimento oferecendo_quitar oferecendo~por ofereceram~x ofereceu_#
ofereceu_parcelar ofereceu_quitar ofereceu~% ofereceu~a ofereceu~em ofereceu~por ofereceu~x off offers:$ offers:+ offers:/ offers:: offers:ai offers:banco offers:boa offers:cai offers:carta offers:chegou offers:cinquenta offers:cobranca offers:dez offers:divida offers:e offers:em offers:emprestimo offers:entrada offers:esquece offers:estao offers:falei offers:fiz offers:hoje offers:juros
offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mes offers:mil offers:mostrou offers:na offers:no offers:novecentos offers:oferecendo offers:off offers:pagando offers:parcelar offers:parcelas offers:pedindo offers:pena offers:pix offers:por offers:propos offers:quer offers:quita offers:quitar offers:reais offers:recebo offers:resto offers:se offers:sem offers:sera offers:serasa
offers:sexta offers:sms offers:taxa offers:trezentos offers:um offers:vale offers:valido offers:vem offers:vista offers:x oficina oi_bom oi_paguei oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cinco oitenta~nove oitenta~quatro oitenta~sete oitenta~vista oito oito_$ oito_de oitocentos_e oitocentos~cinquenta oito~quatrocentos oi~devo oi~dia olha olhei olhei_$ onibus_#
ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil os_mil osval- osvaldo osvaldo_$ os~, os~cartoes os~e ou_# ou_seis outra_, outro outro_# outro_de outro~# outro~oitenta ou~de ou~mil ou~uns ou~x overdue:% overdue:agora overdue:ao overdue:atraso overdue:beneficio overdue:cabeca overdue:certo overdue:com overdue:da overdue:desconta overdue:deve overdue:direto overdue:dizer overdue:do
overdue:dois overdue:e overdue:era overdue:esqueci overdue:faco overdue:favor overdue:fazer overdue:infelizmente overdue:janeiro overdue:julho overdue:junho overdue:luz overdue:maio overdue:marido overdue:mas overdue:menos overdue:meu overdue:na overdue:nada overdue:natal overdue:no overdue:outra overdue:pagar overdue:para overdue:parcela overdue:passado overdue:perai overdue:quando
overdue:responder overdue:respondi overdue:sabe overdue:senhora overdue:serasa overdue:setembro overdue:todo overdue:todos overdue:ultima overdue:vence overdue:venceu overdue:ver overdue:vinte overdue:voce overdue:vou o~NAME o~aceita o~automatico o~desconta o~desemprego o~diz o~e o~falou o~familia o~faz o~hoje o~minha o~mostra o~na o~ofereceu o~para o~passado o~pediu o~propos o~quito o~sao o~util
padar- padaria padaria_# pagamento_da pagamento_do pagamento~parcela pagar_? pagar_dia pagar_em pagar_esse pagar_sera pagar~# pagar~do pagar~mes pagar~na pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_# pago_aluguel pago_cento pago_desde pago_duzentos pago_pensao pago_quando pago~# pago~, pago~dia pago~do pago~e pago~por pago~so paguei_NAME
paguei_duas paguei_seis paguei_trinta paguei_tudo paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~de paguei~e paguei~entrada paguei~falta paguei~fatura paguei~moto paguei~parcelas paguei~primeira paguei~reais pai_das pai_faleceu pais pai~com pai~criancas papel papel_$ para_agiota para_ajudar para_alguem para_cortar para_dia para_dois para_dona
para_falar para_joao para_moca para_ninguem para_receber para_sacar para_tirar para_tras para_vender para~% para~, para~NAME para~a para~agiota para~da para~de para~do para~dois para~e para~emprestimo para~mandar para~meu para~mil para~nao para~no para~que para~reais para~sera parcela_# parcela_de parcela_do parcela_eh parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelar_em
parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~. parcela~acordo parcela~carro parcela~decimo parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou
parcelou_em parcelou~seis parei parei_de parei~pagar parte parte_# parte~# particular partir partir_de partir~janeiro passada passado passado_# passado_, passado~# passado~hoje passagem passagem_# passagem~por passei_a passei~ganhar passou~# pau pau_e pau_no paus paus_no pau~meio pede_pix pede~adiantado pedindo_taxa pedir pedir_meu pediram~de pediram~pix pedir~cpf pediu pediu_# pediu_$ pedre-
pedreiro pedreiro_, pedreiro~# pegan- pegando pegar_um pego pegou_# pegou~mil pegue- peguei peguei_# peguei_mais peguei_um peguei~# peguei~com peguei~mil pela_divida pela~, pela~de pelo_menos pelo_telefone pelo~# pena_pagar pena~a penhor penhor_na penhor~NAME pensao pensao_# pensao_$ pensao_alimenticia pensao_de pensao_do pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~meu pensao~morte
pensao~pai pera_tem pera~a perco perder~emprego perdido_nao perdido~entendi perdi~boleto pessoa_de pessoal_NAME pessoal~# pessoa~verdade pg_# pg~NAME pila pila_na pila~NAME pix_adiantado pix_da pix~para pizza plano~saude plant- pneu poco poco_$ pode_perguntar pode~com pode~sim por_ano por_email por_faxina por_fds por_hora por_invalidez por_morte por_producao por_quinzena por_semana por_volta
porque_nunca porque~olhei por~# por~, por~. por~: por~ao por~ate por~bruto por~com por~e por~faco por~faltam por~livre por~mas por~na por~no por~oitocentos por~por por~que por~tirando possu- possuo posto pouco- pouco_no poucos poucos~NAME pouco~NAME poupa- poupanca pre preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_$ prefeitura_, prefeitura_e prefeitura_iptu prefeitura~#
prefiro_falar prefiro~com press- pressao pressao_e prest- prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~casa prestacoes primeira_parte primeira_vence primeira~do primeira~em primeira~falta priva- privado processo_$ processo_, produ- producao producao_, profe- professora professora_da professora_do professora~rede propos propos_# propos_$ propos_entrada
proposta_nenhuma proposta~so propos~# propos~de propria puder_pagar quais~minhas quando_? quando_cai quando_eu quando~o quando~termino quantas quantas_faltam quanto_seja quanto_tenho quanto_voce quanto~de quanto~que quanto~se quarenta_$ quarenta_e quarenta~cinco quarenta~dois quarenta~oito quart- quarta quarta_$ quase_# quase~, quase~mil quato- quatorze quatro quatro_dividas quatro_e quatro_meses
quatro_mil quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos~NAME quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~mas que_da que_desconta que_divido que_estou que_faltam que_faz que_fica que_me que_o que_pago que_pediu que_so que_umas que_uns que_vai que_vao quebrados quebrados_$ quebrados_no quebrados~NAME
quem_$ quent- quentinha quer_a quer_trezentos querem_# querem_que querem_tomar querem~de querem~eu quero_me quero_nao quero_uma quero~atendente quero~copia quero~organizar quero~uma quer~a quer~casa quer~de quer~e quer~minha que~% que~NAME que~cento que~com que~comprei que~devia que~divida que~dois que~entra que~fiz que~golpe que~juros que~o que~pagar que~pague que~paguei que~respondi que~saiba
que~trabalho que~uns que~verdade quinhentos_$ quinhentos_de quinhentos_e quinhentos_no quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quint- quinto quinto_dia quinto~util quinze_, quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_$ quinzena_oitocentos quinzena~e quinze~NAME quinze~estou quinze~eu quinze~quitar quita quita_por quitadas
quitadas_# quitadas~. quitar_$ quitar_a quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quito_tudo racao racao_# racao_do racao~cachorro ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:ajuda rates:am rates:ano rates:app rates:banco rates:cartao rates:cento rates:cet rates:coisa rates:comeca rates:consta rates:da rates:direito rates:disso rates:e rates:em
rates:era rates:errado rates:errei rates:esse rates:explica rates:fatura rates:favor rates:funciona rates:ler rates:meu rates:nada rates:nenhum rates:nove rates:novo rates:parcela rates:passa rates:perai rates:por rates:quatorze rates:respondi rates:saber rates:te rates:tem rates:tenho rates:tr rates:uma rates:uns rates:verdade rates:vinte rates:virgula rates:voce reais_a reais_antes reais_cada
reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~quarenta real real_$ recebendo receber_a receber_do receber_lembretes receber~consignado receber~mil receber~segunda recebi_aviso recebi_nenhuma recebi_sms recebi~da recebi~fgts recebi~nenhuma recebi~proposta recebo_a recebo_decimo recebo_dia recebo_em recebo_no
recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~quinzena recebo~salario recebo~seguro recebo~sim reclamacao_no reclamacao~consumidor rede rede_estadual refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado remedio_# remedio_da remedio_de remedio_trezentos remedio~minha remedio~pressao renda_eh renda~#
renegociei rescisao_$ rescisao~# resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao resta~da restituicao_do restituicao~ir resto_em resto_minha resto~NAME retif- retir- retiram retiram_o retiram~processo rifa role role_# role~por rotativo_do rotativo~NAME roupa_# roupa~, ruim_# rural sabad- sabado sabado_$ sabe~? sacar sacar_$ sai_dia sai_por
saiba saiba_$ saiu_# sai~# salao salao_# salao~e salario_# salario_, salario_. salario_bruto salario_cai salario_e salario_eh salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~para saldo saldo_# saldo_devedor saldo~$ saldo~de sao_$ sao_dez sao_duas sao_minhas
sao_oitenta sao_quatro sao~# sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~meses sao~mil sao~parcelas sao~serasa saque saque- saquei saquei_# saquei~do saude saude_# saude_$ saude~# se_esta se_pagar se_vou segui- seguir segunda_a segunda_parcela segunda~do segunda~sabado segunda~sexta seguro_# seguro_desemprego seguro~# seguro~, sei_, sei_de sei_falar sei_informar sei_nenhum sei_porque
sei_quantas sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos~vinte seis~e seis~oitenta seis~quatro seis~trezentos sei~, sei~ao sei~cabeca sei~faltam sei~isso sei~nunca sei~senhora sei~tipo sei~vou seja seja_$ sem_pagar sem_papel semana_, semana_de semana_e semana_livre semana_no semana_passada semana_tirando semana_uns semana~# semana~,
semana~bico semana~gasolina semana~o semana~uns sem~# sem~, sem~de sendo_# ser_humano serasa_, serasa_? serasa_e serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa~# serasa~NAME serasa~com serasa~nome sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_$ sete_e sete_na setec- setecentos setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta
setecentos~trinta seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta seu_osvaldo seu_ze seu~# sexta_# sexta_eles sexta_que sexta~retiram sexta~vem se~# se~atrasada se~botar se~conseguir se~der se~ganhar se~perder se~receber silva silve- silveira silveira_$ sim_moca sim_tem simples_nacional simples~atrasado sim~a sim~apaga sim~apagar sim~o sim~pode sim~tenho sindi- sindica
sindica_dois sindica~condominio sms_# sms~% so_NAME so_ajudo so_ate so_consigo so_falta so_ligacao so_no so_paguei so_puder so_que so_recebo so_resta so_semana so_um sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sofa sofa_por sofa~# sofa~NAME sogra sou_aposentada sou_aposentado sou_professora sou~da sou~do sou~ganho sou~sim so~# so~a
so~amanha so~cartao so~com so~da so~de so~e so~eu so~me so~o so~por so~que so~tres spotify_# streaming_# streaming~, subiu_de subiu_para subiu~# sujo_por sujo~causa supermercado tal tal_de tal~NAME tal~rotativo tambem_# tambem_, tambem_o tambem~# tambem~NAME tanta taxa~# taxa~financiamento tche telev- televisao tem_dois tem_duas tem_sobre tem_uns tempo_que tem~# tem~, tem~anos tem~cartao
tem~contas tem~divida tem~em tem~meses tem~nada tenho_, tenho_NAME tenho_divida tenho_dois tenho_eh tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~divida tenho~dividas tenho~e tenho~em tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~sou tenho~uma ter_ainda terceiro_, terceiro~cerca terre- terreno ter~mil teve_mes
teve~de thirteenth:. thirteenth:da thirteenth:dezembro thirteenth:mil thirteenth:mudar thirteenth:parcela thirteenth:parte thirteenth:proposta thirteenth:quero thirteenth:segunda thirteenth:te thirteenth:uma thirteenth:uns thirteenth:vejo tiao tigri- tigrinho tinha_# tinha_dez tinha~mil tira_uns tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME tiro~#
tiro~mil tiro~por toda_semana todas_menos toda~# todo_fim todo_mes todo~# todo~, todo~de todo~e torno torno_de torno~# total_# total_da total_de total~# total~$ total~, tr trabalho_# trabalho_com trabalho_fichada trabalho_o trabalho_por trabalho~carteira trabalho~dia trabalho~dias trabalho~segunda trabalho~vigia transferi transferi_# transferi~para tras trata- tres tres_$ tres_e tres_meses
tres_parcelas tres_reais tres_ultimas tres~da tres~do tres~e tres~na trezentos_$ trezentos_de trezentos_e trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_$ trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~tres troca troca_a tudo_, tudo_cartao tudo_certo tudo_da tudo_junto tudo_no tudo~# tudo~, tudo~mes
tudo~uns tv tv_# tv_por tv~# uai_, uai_uai uai~, uai~arrumei uber uber_, uber_e uber_tiro uber_uns uber~# ultimas ultimas_$ ultimo_dia ultimo~util um_agiota um_amigo um_ano um_carne um_celular um_consignado um_de um_e um_galo um_gol um_mes um_ser um_sofa um_virgula uma_# uma_, uma_casa uma_financeira uma_geladeira uma_intimacao uma_parcela uma_tal umas~por umas~vezes uma~, uma~disse uma~dizendo
uma~dos uma~em uma~na uma~nova uma~que um~# um~cento um~e um~em um~humano um~meio um~minimo um~no um~oitenta um~por um~que um~sem unha unha_# unha_, unha~cabelo uns_bico uns_corre uns_dez uns_dois uns_mil uns_quebrados uns_seiscentos uns_tres uns~# uns~% uns~, uns~com uns~de uns~dias uns~e uns~k uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~tudo usar_o usei usei_# usei_+ usei_o usei~#
usei~cartao uso usou usou_meu usou~cartao uso~# util util_$ util_. vai_cair vai_entrar vai_pedir vai_uns vai~# vai~o vai~para vale_# vale_ate vale~# vale~mil valid- valido valido_ate valido~# valor- valor_de valores valores_$ valor~$ valor~parcela van van_# vao_passar varia- varia~# veio_# veio~e vem_cento vem_junto vem_uns vem~# vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha
vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu~# venceu~a vence~# vence~/ vence~dia vence~janeiro vencida vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# vender_a vender_meu vender_o vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_marmita vendo_quentinha vendo~, verdade_? verdade_eh verdade~# vergonha_, ver~nome ver~plano
vez_de vezes_# vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana viage- viagem vida_# vida~por vigia vigia~# vindo vindo_# vinte_$ vinte_e vinte_paguei vinte_por vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgu- virgula virgula_nove virgula~e virou virou_# virou_processo vista_, vista_ate
vista_ou vista_pela vista~# vista~divida vista~seis vista~sexta vizin- vizinha vizinha~# voce_acha voce~alguma voce~que volta_de volta_por voltar_para voltar~pergunta volta~favor vou_conseguir vou_falar vou_tentar vou_vender vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:ate worry:atrasada worry:caminhao worry:dias worry:eles worry:esse worry:eu worry:falou
worry:meses worry:moco worry:pagar worry:pegando worry:querem worry:virem x_# x_$ x_, x_de x_sem x~# x~$ x~, x~com x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zerad- zerado | |_NAME`,
    '-3': `?worry ^_a ^_nao aceitar offers:nao recus-`,
    '-4': `aceitei~acordo`,
    '-6': `nao_aceitei`,
    '-7': `after-roadmap:nao`,
    '-8': `nao~o`,
  },
  affirm: {
    '21': `?confirm-creditor ?consent`,
    '20': `sim`,
    '19': `?confirm-delete`,
    '17': `?confirm-change sim_$`,
    '16': `pode`,
    '15': `n0`,
    '14': `?thirteenth ^_isso`,
    '13': `?more-debts more-debts:tem`,
    '12': `^_aham after-roadmap:👍 aham consent:bora 👍 👍_$`,
    '11': `^_acertou ^_claro ^_eh ^_ss ^_👍 acertou acertou_$ ai_$ bora claro consent:pode consent:vamos overdue:sim ss ss_$`,
    '10': `^_beleza ^_bora ^_correto ^_ok ^_positivo ^_sim acert- consent:aceito consent:ja consent:quero corre- correto correto_$ debts:beleza ok posit- positivo`,
    '9': `^_aceito ^_esta ^_fechei ^_pode ^_s aceito after-roadmap:fechei aham_$ concordo confirm-creditor:isso consent:concordo consent:sim esta_certinho fechei_$ isso isso_mesmo ok_$ pode_$ positivo_$ s tem thirteenth:recebo vamos vamos_$`,
    '8': `,_pode ^_exatamente ^_tem after-roadmap:ok ai atrasadas atrasadas_$ belez- beleza bora_$ certe- certeza confirm-change:muda confirm-change:pode confirm-delete:apaga confirm-delete:sim consent:, consent:e consent:maior consent:vou consent:👍 eh_esse eh_isso exata- exatamente exatamente_isso feche- fechei mais_umas manda- mandaram_uma mesmo_$ muda_$ offers:uma overdue:aham tenho_mais tenho~umas
tranquilo_$ umas_$`,
    '7': `^_concordo ^_confirma ^_mandaram ^_muda ^_vamos aceito_$ certi- certinho certinho_$ conco- confirm-creditor:eh confirm-delete:tudo confirma confirma_ai consent:ai consent:com consent:dentro consent:tudo dentr- dentro dentro_$ eh_essa eh_verdade eh~mesmo eh~proprio esse_mesmo essentials:eh essentials:isso esta_bom esta_tranquilo estao_todas estao~atrasadas estou_dentro fecho- fechou fechou_$ infel-
infelizmente maior mandaram mesmo muda ne_$ o_proprio overdue:eh overdue:tenho propr- proprio proprio_$ receb- recebo tem_$ thirteenth:sim tranq- tranquilo uma_$ umas worry:tranquilo`,
    '6': `#_atrasadas ?overdue ^_aposentado ^_estao ^_vou aham_eh aham~essa apaga apaga_tudo aposentado autor- autorizo autorizo_$ beleza_$ confi- confirm-change:isso confirm-change:sim confirm-delete:tenho confirmar confirmar_$ consent:autorizo consent:beleza consent:de consent:divida consent:entao consent:estou consent:la consent:ok consent:ss eh~ai entao esta estao ir ir_$ isso_ai more-debts:sim ne
offers:mas offers:sim overdue:tem pode_confirmar pode_ir pode_trocar quero_sim recebe recebo_$ tem_, tem~atrasadas tem~mas tenho thirteenth:dia thirteenth:ne thirteenth:se troca- trocar trocar_$ uma verda- verdade verdade_$`,
    '5': `?offers ^_apaga ^_com ^_demorou ^_infelizmente apose- bom bom_$ claro_que com_certeza comecar_$ confirm-amount:mesmo confirm-change:eh confirm-creditor:sim confirm-delete:apagar consent:anos consent:certeza consent:comecar consent:demorou consent:faz consent:filha consent:manda de_divida demor- demorou demorou_, de~ja eh_o entao_$ esta_certo filha_$ isso_, ja_$ mas_nao more-debts:isso
more-debts:mesmo offers:eh offers:pode offers:tem overdue:esta pode_mudar recebo_o recebo~decimo sou~e tem_# tem_mais tem~uma tenho_certeza tenho~anos thirteenth:a thirteenth:eh thirteenth:pode todas_atrasadas tudo~pode worry:esta`,
    '4': `#_anos ,_dia ,_falta ,~ir .~# ^_ainda ^_chegou ^_ofereceram ^_opa ^_quero ^_recebo a_outra aceit- aceito_os aceito~termos after-roadmap:bom ainda_tem ainda~mais anos anos_. apaga- apagar apagar_$ atras- a~ja a~meu chego- chegou chegou_uma chegou~proposta claro~sim com_tudo comecar concordo_$ confirm-change:mudar confirm-creditor:pode confirm-creditor:uma confirm-delete:eh confirm-delete:pode
consent:esta consent:mandar consent:os consent:pergunta consent:por consent:que consent:tempo consent:termos de_dezembro decim- decimo decimo_$ dia_# dia~de divida_$ eh email email_$ esse estou_de falar_$ falta_a filha isso_$ junho_, la la_$ mais mais_uma mas_so metade_ja more-debts:, more-debts:ainda more-debts:falar more-debts:infelizmente more-debts:meu mudar nao_pera no_email ofereceram_sim
offers:mandaram offers:mesmo offers:quero opa os_termos overdue:mais overdue:que parti- perfeito_, perfeito~pode pode_apagar proposta_no proposta~email que_sim quero quero_falar recebo~todo senho- sim_esta sim_tenho sim_todo sim~ano sim~certo so_em sou_de tem_sim tem_uma tempo_$ termo- termos termos_$ thirteenth:de thirteenth:decimo thirteenth:falta thirteenth:o thirteenth:so todo_ano uma_proposta
uma~no vamos_la vida vou`,
    '3': `#_faz #~. #~parcela #~pode , ,~a ,~do ,~eh ,~salvar ^^ ^_perfeito a_do acho~sim ainda ano_$ anos~aceito atrasada_sim bem bora_la certo certo_$ comec- confirm-change:, confirm-change:esta confirm-change:mais confirm-change:tenho confirm-creditor:, confirm-creditor:essa confirm-creditor:esse confirm-creditor:mesmo confirm-delete:, confirm-delete:esta confirm-delete:isso confirm-delete:mesmo
consent:# consent:. consent:bom consent:claro consent:continuar consent:filho consent:idade consent:ir consent:ver dessa de~. divida dos_# eh_ruim eh_sim eh~senhora eh~sim em_junho em~, essa_sim esse_$ esta_atrasada esta~sim falar faz faz_tempo idade infelizmente_$ infelizmente_sim isso~pode ja~# ja~em junho manda manda_a mandar mas mas_eh mas~quero more-debts:ai more-debts:atrasadas more-debts:do
more-debts:esse more-debts:mais more-debts:mas more-debts:todas more-debts:uma mudar_$ n1 nao_quero nao~falar nessa o_decimo ofereceram offers:esse offers:isso offers:o outra_$ outra_sim overdue:# overdue:ai overdue:atrasadas overdue:certinho overdue:pode overdue:recebo passe- passei perfe- perfeito pode_comecar pode_continuar pode_mandar pode_salvar pode~que propo- proposta proposta_sim
quero_comecar recebi_proposta recebi~sim ruim ruim_$ salva- salvar salvar_$ senhora senhora_$ sim_# sim_infelizmente sim_recebo sim_senhora sim~mais sou_maior tempo tem~infelizmente tenho_outra tenho~sim thirteenth:junho thirteenth:metade thirteenth:outra tudo_bem veio_em`,
    '-3': `?flexibles ^_avanca ^_cancela ^_como ^_disseram ^_finaliza ^_me ^_nada ^_negativo ^_nenhuma ^_pago ^_para ^_posso ^_pula ^_que ^_sair ^_volta acabo- acabou after-roadmap:disseram after-roadmap:isso after-roadmap:pago after-roadmap:que after-roadmap:tudo ah anos_$ atrasado atrasado_$ avanc- avanca avanca_$ calor cancela como confirm-creditor:nao confirm-delete:nao consent:antes consent:ha
consent:menor consent:nem consent:o consent:para consent:posso debts:isso desca- desde desis- disse- disseram disseram_que eh_? eh_financeira eh_seguro eh_tudo encer- encerrar enqua- enquanto essentials:pode explicar explicar_$ final- finaliza finaliza_$ finan- financeira financeira_$ fui gaste- gastei golpe graca_$ ja_gastei mais_nao melho- melhor menor_$ mensalidade_$ moca_$ more-debts:NAME
more-debts:era more-debts:so more-debts:tudo nada nao_aceito nao_moca nao_recebo negativo negativo_$ nenhuma_$ o_que offers:so onde overdue:atrasado overdue:desde overdue:pago pago_$ passar_$ pergunta_$ pode_explicar pode~, por_enquanto pula pular pular_$ quanto_$ quem_eh regis- registrado registrado_$ saber_se segur- sei so_isso tem_mensalidade thirteenth:acho thirteenth:gastei thirteenth:que
thirteenth:recebi thirteenth:sou todas_$ vanta- vantajoso voce worry:estou worry:tudo`,
    '-4': `,_# ?debt-amount ?debt-creditor ?instalments-left ?rates ^_deixa ^_e ^_era ^_esquece ^_ha ^_nunca ^_parar ^_quem ^_sem ^_so ^_stop after-roadmap:sim ai_so antes cance- confiavel confiavel_$ consent:graca consent:mas consent:quem consent:saber consent:se custo custo_$ de_graca deixa desfa- eh_confiavel eh_de eh~graca errad- errado errado_isso esque- esquece esta_errado esta~isso expli- graca ha
ha_$ isso~so menor mensa- mensalidade nao negat- nenhuma nunca pago parar_$ passa- passar pode_repetir posso quant- quanto quem quinz- quinze quinze_$ repetir repetir_$ saber se_eh sem sim~# sim~mas so stop stop_$ tem_custo tem_nao volta`,
    '-5': `#_em ,~em ^_ajuda ^_free ^_nao ^_todas after-roadmap:eh after-roadmap:quero consent:fora consent:isso consent:mesmo era fora fora_$ free free_mesmo isso_eh more-debts:esta nenhu- parar repet- so_$ thirteenth:ja`,
    '-6': `?after-crisis ?debt-kind ?income-source ?worry after-roadmap:beleza after-roadmap:tem consent:? ja~tudo overdue:todas thirteenth:tudo`,
    '-7': `? compl- consent:tem sair_$`,
    '-8': `^_nem nao_$ nem`,
    '-9': `:👍`,
    '-10': `:sim consent:nao`,
    '-12': `consent:eh`,
  },
  'ask:call-script': {
    '10': `after-roadmap:digo digo digo_para`,
    '9': `after-roadmap:falar`,
    '8': `falar`,
    '7': `after-roadmap:ligar como_falo eu_digo eu~para falo`,
    '6': `after-roadmap:com after-roadmap:falo after-roadmap:roteiro falar_na ligar o_que oq o~falar que_falar que~na rotei- roteiro roteiro_para um_roteiro`,
    '5': `^_como after-roadmap:? after-roadmap:como after-roadmap:eu after-roadmap:ligacao after-roadmap:na after-roadmap:o after-roadmap:para atendente_$ a~? com_o como_eu como~com falo_com ligac- ligacao ligacao_$ para~? que~falo um~para`,
    '4': `^_o a_financeira after-roadmap:ensina after-roadmap:financeira after-roadmap:me after-roadmap:telefone banco_? como com~NAME com~financeira conve- ensin- ensina ensina_a eu_falo eu~quando falar~o falo_quando falo~banco financeira hora hora_$ ligar_? me_ensina nao_posso nao~falar o~? o~eu posso_falar posso~? que~posso telefone_$`,
    '3': `?_$ NAME_? after-roadmap:atendente after-roadmap:cobrador after-roadmap:eles after-roadmap:no after-roadmap:posso after-roadmap:quando after-roadmap:que after-roadmap:respondo atendente a~com cobrador com com_eles com~banco da_um debts:banco eu eu_respondo eu~com falar_com falo~eles finan- me_da me~um o~nao para para_NAME para_banco para_cobrador que_nao que~para que~respondo respondo telef-
telefone tem_um`,
    '-3': `?worry after-roadmap:desconto after-roadmap:escrevo after-roadmap:parcelar a~para com_um como_que como~eu com~atendente eles_$ n0 para_parcelar parcelar um_atendente um~?`,
    '-4': `escre- escrevo eu_escrevo negoc- que~escrevo`,
  },
  'ask:complaint': {
    '20': `recla-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `denun-`,
    '11': `after-roadmap:procon after-roadmap:reclamar proco- procon reclamacao_$ reclamar`,
    '8': `^_onde ^_reclamacao procon_$ quero_reclamar`,
    '7': `after-roadmap:denunciar after-roadmap:onde after-roadmap:quero banco_$ denunciar denunciar_a no_procon onde para_procon quero_denunciar`,
    '6': `._gov ^_quero after-roadmap:banco after-roadmap:cobranca after-roadmap:como after-roadmap:consumidor after-roadmap:gov after-roadmap:no after-roadmap:texto consu- consumidor consumidor_. consumidor~gov da_cobranca gov texto texto_para`,
    '5': `a_reclamacao after-roadmap:. banco cobranca no~o o_banco quero~a`,
    '4': `^_vou after-roadmap:contra after-roadmap:vou cobra- como como~reclamacao contra contra~NAME quero reclamacao_contra`,
    '3': `^_faz a_NAME a_financeira abrir after-roadmap:a after-roadmap:abrir after-roadmap:da after-roadmap:faco after-roadmap:faz after-roadmap:financeira after-roadmap:o como_faco contr- faz faz_o faz~texto financeira financeira_$ manda_a me_manda vou`,
    '-3': `?worry after-roadmap:ver n0 quero_ver ver`,
  },
  'ask:cost': {
    '13': `^_tem quanto_custa`,
    '12': `cobra- custa eh_pago`,
    '11': `?consent ^_free cobram de_graca eh~graca free free_mesmo graca mesmo_$`,
    '10': `consent:tem custa_$ custo custo_$ eh_de mesmo o_preco preco preco_$ qual~preco tem tem_custo`,
    '9': `after-roadmap:mesmo after-roadmap:tem algum- alguma consent:pago isso~pago mensalidade mensalidade_$ paga que_pagar tem_mensalidade`,
    '8': `after-roadmap:cobram cobram_quanto consent:mesmo consent:quanto ne_$ pago qual_o quanto tem_que tem~pagar`,
    '7': `:voce ^_cobram ^_eh ^_voce after-roadmap:paga consent:? graca_$ mensa- nada_ne nao_paga ne paga_nada paga~ne pago_$ quant- voce_cobram`,
    '6': `:isso ^_paga ^_quanto ^_vem after-roadmap:custa after-roadmap:eh alguma_coisa cobranca cobranca_depois coisa com_isso consent:cobram consent:eh consent:paga eh_gratuito ganha- gratu- gratuito gratuito_mesmo isso_eh nao~nada o~com paga_alguma paga~coisa quanto_$ que_com vem_cobranca vem~depois`,
    '5': `:com :graca ^_isso ^_qual after-roadmap:alguma alguma_taxa cobram_comissao coisa_$ comis- comissao comissao_$ consent:cobranca consent:custa consent:graca consent:pagar depois_$ eh~mesmo esse_servico pagar_alguma pagar~taxa que~isso servi- servico vem voce voce_? voce~comissao`,
    '4': `:alguma :que after-roadmap:cobranca after-roadmap:coisa after-roadmap:depois after-roadmap:nada after-roadmap:ne after-roadmap:qual after-roadmap:vem consent:alguma consent:nada custa_esse depoi- depois graca_? more-debts:esse pagar pagar_$ qual quanto~esse servico_$ taxa`,
    '3': `:custa :para :usar after-roadmap:isso after-roadmap:pago consent:coisa consent:depois consent:ne consent:o consent:qual consent:vem de~? eh eh~? este isso nada para~voce por~servico que~alguma servico_? taxa_$ ter ter_que ter~pagar usar vou_ter vou~que`,
    '-3': `?worry after-roadmap:juros after-roadmap:para aplic- aplicativo aplicativo_$ como consent:golpe consent:pode eh_golpe juros mim pode quero`,
    '-4': `after-roadmap:? golpe`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem`,
    '11': `after-roadmap:para after-roadmap:texto mensagem texto`,
    '10': `mensa-`,
    '9': `escre- o_texto`,
    '8': `after-roadmap:por mensagem_para para_NAME`,
    '7': `a_mensagem after-roadmap:escreve after-roadmap:uma escreve para pront-`,
    '6': `^_monta after-roadmap:monta da_proposta fazer~# monta monta_uma para~fazer pede texto_da uma_mensagem uma~para`,
    '5': `NAME~por ^_escreve after-roadmap:escrevo after-roadmap:fazer after-roadmap:proposta a~por eles_$ escreve_para escrevo eu_escrevo o~da para_banco para_eles pronto proposta_$ que~escrevo uma`,
    '4': `^_mensagem ^_redige after-roadmap:NAME after-roadmap:carta after-roadmap:eles after-roadmap:favor after-roadmap:faz after-roadmap:redige carta carta_para eles favor_$ fazer por_# propo- proposta redig- redige redige_uma redige~carta texto_para um_texto uma_carta um~para`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:banco after-roadmap:email after-roadmap:financeira after-roadmap:loja after-roadmap:manda after-roadmap:o after-roadmap:um aquel- aquele aquele_texto aquele~para a~para banco_$ email escreve_um eu~para favor faz faz_um financeira manda manda_aquele manda~texto mensagem_$ mensagem~NAME mensagem~eles mensagem~mim me~um o~eu para_eu para_loja para~por
por por_favor por_mim que_eu texto~banco`,
    '-3': `#_para after-roadmap:digo after-roadmap:procon digo digo_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '12': `^_quando after-roadmap:falta`,
    '11': `falta falta_$ quand- quando termi-`,
    '10': `^_em acaba`,
    '9': `demor- em_que livre mes_eu tem~para`,
    '8': `after-roadmap:acaba after-roadmap:eu after-roadmap:quando eu_me quant- quanto_tempo tempo termino`,
    '7': `:quando after-roadmap:demorar after-roadmap:saio demorar eu_saio fico que~eu saio`,
    '6': `^_falta ^_vai acaba_$ acaba_isso after-roadmap:em after-roadmap:livre after-roadmap:mes after-roadmap:mim after-roadmap:muito after-roadmap:para after-roadmap:quanto after-roadmap:que after-roadmap:tem after-roadmap:tempo after-roadmap:termino after-roadmap:vai falta~para mim mim_$ para_mim qual~eu quando_acaba quando_vou quando~isso quanto quanto_falta termino_de termino~pagar`,
    '5': `^_tem after-roadmap:fico ano_eu ate_quando de_pagar debts:quanto debts:tempo demora eu eu_termino fico_livre muito quando_fico quando~livre quanto_$ quanto~demora que_ano tempo_demora vai`,
    '4': `:livre ^_ate ^_qual ^_quanto ^_quantos acaba- acabar acabar_$ acha acha_que acha~eu after-roadmap:acabar after-roadmap:acha after-roadmap:ate after-roadmap:das after-roadmap:dessa after-roadmap:dia after-roadmap:faltam after-roadmap:meses after-roadmap:qual after-roadmap:quantos after-roadmap:vou ano das_dividas debts:isso dessa dia_eu divida_$ em eu~dessa ficar_livre isso_$ livre_$ meses~para
para_acabar qual quando_que quantos quantos_meses que~dia que~saio saio_dessa tem vou_pagar`,
    '3': `:isso :termino ^_sera after-roadmap:dividas after-roadmap:ficar after-roadmap:me after-roadmap:sem after-roadmap:sera ate das de~tudo divid- dividas_$ eu~? eu~sem faltam ficar livre_de mes pagar_tudo para para_sair para~das que_meu sera sera_que termino_$ vou`,
    '-3': `:quanto ?worry ^_fala ^_me after-roadmap:eh after-roadmap:o after-roadmap:quero caduc- caduca fala n0 o_que para~? presc- quanto_eu quanto~pagar`,
    '-4': `after-roadmap:devo agora agora_$`,
    '-5': `after-roadmap:agora`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '11': `#_para after-roadmap:quanto`,
    '10': `oferecer quant- quanto`,
    '9': `after-roadmap:oferecer para_NAME`,
    '8': `#~NAME after-roadmap:ofereco ofereco qual~eu`,
    '7': `after-roadmap:# after-roadmap:para after-roadmap:peco after-roadmap:qual after-roadmap:seria oferecer_# peco seria valor_eu`,
    '6': `^_qual ^_quanto after-roadmap:desconto after-roadmap:maximo after-roadmap:posso after-roadmap:valor ate_quanto devo_oferecer maxim- maximo maximo_que o_maximo pagar_$ propo- qual qual~maximo quanto~oferecer valor`,
    '5': `NAME_$ ^_ate aceitar_? after-roadmap:NAME after-roadmap:ate after-roadmap:comeco after-roadmap:eles after-roadmap:eu costu- desconto de~? eles o~que posso proposta_de quanto_$ uma~de`,
    '4': `#_? ^_ofereci ^_pago aceitar after-roadmap:? after-roadmap:aceitar after-roadmap:entrada after-roadmap:oferecendo after-roadmap:pagar after-roadmap:proponho after-roadmap:vale ate comeco de_entrada desco- devo~? entra- entrada eu_falo eu_proponho falo~eles oferecendo oferecer_? oferecer~para pago~de para para_eles posso_oferecer posso~no proponho qual_valor quanto_de quanto_posso uma_proposta vale
valor~proponho`,
    '3': `?_$ ?after-deficit ^_faco ^_que after-deficit:? after-roadmap:falo after-roadmap:ofereci after-roadmap:proposta after-roadmap:uma ate~posso comec- de_desconto de_quanto de~x eles_$ falo falo_para ofereci ofereci_# pagar pagar_na pago_$ posso_pagar posso~# proposta~# qual_o que~? que~eu que~pago`,
    '-3': `^_consegui after-roadmap:consegui after-roadmap:do after-roadmap:isso after-roadmap:me after-roadmap:mes conse- consegui consegui~# de_juros juros n0 quanto_falta quanto_tempo tempo`,
    '-4': `after-roadmap:falta after-roadmap:juros falta mandei_# mandei~para`,
    '-5': `devo_para`,
    '-6': `devo~NAME quanto~para`,
  },
  'ask:interest': {
    '14': `after-roadmap:juros`,
    '12': `juros`,
    '10': `after-roadmap:cet cet`,
    '8': `^_quanto after-roadmap:quanto de_juros`,
    '7': `after-roadmap:qual eh~? quanto~juros`,
    '6': `^_qual a_taxa after-roadmap:? after-roadmap:taxa o_juros o~eh qual qual_a quant- quanto que_eh taxa_do vou~a`,
    '5': `a_mais after-roadmap:do mais_$ os_juros quanto~pagar taxa vou_pagar`,
    '4': `?_$ after-roadmap:eh after-roadmap:esta after-roadmap:mais after-roadmap:o after-roadmap:os after-roadmap:vou alto a~do do_NAME esse_juros esta_muito juros_esta juros_por juros~mes muito~? pagar_a pago_de pago~juros qual~juros so_de so~juros`,
    '3': `NAME_? ^_o after-roadmap:a after-roadmap:custa after-roadmap:de after-roadmap:divida after-roadmap:muito after-roadmap:so after-roadmap:tem custa_esse divida_tem eu_pago juros_$ juros_? meu_cartao muito o_que os o~do o~esta qual_divida qual_o qual~tem quanto_de quanto_pago quanto~esse tem~juros vou`,
    '-3': `after-roadmap:para n0`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '13': `segur-`,
    '11': `?consent eh_seguro seguro`,
    '10': `^_fica confiavel confiavel_$ eh_confiavel precisa vao`,
    '9': `^_eh ^_posso eh_sigiloso eh~isso fica isso~sigiloso preci- saber sigil- sigiloso voce`,
    '8': `:sao ^_precisa ^_vao after-roadmap:vao compa- compartilham confiar confiar_$ consent:meu consent:voce de_vazar eh_protegido posso posso_confiar prote- protegido protegido_isso risco_de risco~vazar seguro_$ tem_risco vazar vazar_$`,
    '7': `^_voce after-roadmap:eh after-roadmap:fica fica_guardado fica~onde guardado_onde medo meus meus_dados onde_$ risco sigiloso_$ tem~de vai voce_sao voce~meus`,
    '6': `?_$ after-roadmap:compartilham after-roadmap:posso after-roadmap:seguro consent:? consent:eh consent:posso consent:precisa consent:saber consent:vao cpf_? dados entre_nos escrevo escrevo_$ eu_escrevo fica_so fica~entre guard- guardado incomes:? infor- isso_eh nos nos_$ quem_ve que~escrevo so_entre so~nos vao~para ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `^_compartilham ^_isso after-roadmap:confiar after-roadmap:dados after-roadmap:medo after-roadmap:meus after-roadmap:vai a~? banco_$ com_outras compartilham_com compartilham~outras com~empresas consent:a consent:confiar consent:de consent:disso consent:fica consent:qual consent:vai contar contar_para contar~banco cpf dados_ficam dados_para dados~seguros da~senha eh eh_a empresas empresas_$ entre
falar_sem falar~medo ficam ficam_seguros marid- marido medo_$ meu_cpf meu_marido meus~ficam meus~para meu~? minha_senha outra- outras outras_empresas o~eu para_banco passa- porqu- porque posso~sem precisa_da precisa~minha qual_eh qual~a quem~o saber_$ sao seguros seguro~? sem_medo senha senha_$ vao_contar vende- voce_vao voce~de`,
    '4': `:? :precisa :voce ^_alguem ^_meus ^_passam after-roadmap:escrevo after-roadmap:isso after-roadmap:senha algue- alguem alguem_vai alguem~saber as_informacoes como_voce compartilham_as compartilham~informacoes conse- consent:como consent:compartilham consent:dados consent:falar consent:marido consent:medo consent:meus consent:numero consent:para consent:seguro conta- da_minha dados_? dados~terceiros
das_minhas das~dividas de_passar debts:? debts:seguro de~informacao escre- estou_em eu_ganho falar ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ isso marido_nao marido_vai marido~ficar medo_de medo~passar meu meu_dinheiro meus~? meu~vai mexer mexer_no mexer~meu nao~saber no_meu no~dinheiro numero_$ onde para_terceiros para~voce passam passam_meus passam~dados
passar passar_informacao posso_falar quanto~ganho quer_saber quer~quanto saben- sabendo sabendo_$ saber_das saber_quanto saber~eu saber~minhas se_voce seguros_$ tenho_medo tenho~de terce- terceiros terceiros_$ vai_ficar vai_saber vai~das vai~sabendo vao_mexer vao~no voce_compartilham voce~as voce~meu voce~saber`,
    '3': `:em :estou :se :seguro ^_mas ^_meu ^_quem ^_tem after-roadmap:alguem after-roadmap:banco after-roadmap:falar after-roadmap:ficar after-roadmap:mexer after-roadmap:minha after-roadmap:onde after-roadmap:passar after-roadmap:precisa after-roadmap:quem after-roadmap:sem after-roadmap:so after-roadmap:tenho consent:alguem consent:eu consent:minha consent:pedir consent:querem consent:so consent:tem
consent:ver consent:verdade conta_do conta~banco das debts:isso deus_me deus~livre de~voce disso do_meu ficar ganho incomes:eh incomes:eu incomes:ganho incomes:isso incomes:que informacoes informacoes_$ isso~seguro livre_de me_livre meu_numero meu~nao me~de minhas_dividas minha~do numer- numero para_que quanto_eu que_eu quem quer que~querem seguro_mesmo sem vao_ver vao~meus vao~minha ver_minha
ver~conta voce_querem voce~ver`,
    '-3': `^_quanto after-roadmap:qual after-roadmap:quanto ai cobra- de_graca do~? eh_do eh_isso eh~graca golpe_? graca quem_eh voce_tem vou`,
    '-4': `?worry after-roadmap:? como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:pago pago voce_conseguiu`,
    '-5': `eh_golpe eh_pago`,
  },
  'ask:link': {
    '18': `link`,
    '17': `after-roadmap:link`,
    '14': `link_$ site`,
    '13': `o_link`,
    '12': `o_site`,
    '10': `after-roadmap:site after-roadmap:tem site_$`,
    '9': `^_tem after-roadmap:manda after-roadmap:ver aplic- aplicativo aplicativo_$ manda`,
    '8': `after-roadmap:em after-roadmap:isso manda~link o~nao ver`,
    '7': `:nao :o after-roadmap:grafico after-roadmap:no after-roadmap:painel after-roadmap:pdf em_pdf grafi- grafico pagin- pagina pagina_$ paine- painel painel_$ pdf pdf_$ tem`,
    '6': `me_manda mexer_no onde_vejo tem_um vejo_isso`,
    '5': `:link ^_da ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:consigo after-roadmap:na consigo consigo_abrir consigo~a da_para inter- internet isso_na manda_o nao_consigo nao~abrir onde~isso para~em perdi~link vejo ver_no`,
    '4': `:perdi ^_o ^_perdi after-roadmap:expirou after-roadmap:onde after-roadmap:um em isso_em isso~pdf me~o onde perdi_o qual_o quero_ver`,
    '3': `:pagina ?after-roadmap INCOME after-roadmap:cade after-roadmap:num after-roadmap:o after-roadmap:qual cade_o como~isso consi- da_pagina expir- expirou expirou_$ isso link_da link_do link~pagina num o perdi ver_isso`,
    '-3': `?worry after-roadmap:banco after-roadmap:eh after-roadmap:que after-roadmap:roteiro banco isso_$ o_banco rotei- roteiro`,
    '-5': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '12': `o_minimo`,
    '11': `minim- minimo`,
    '10': `after-roadmap:minimo`,
    '8': `pagar~minimo`,
    '7': `pagar_o`,
    '6': `pagar`,
    '5': `:minimo ^_pagar after-roadmap:pagar pagar_so pagar~o so_o so~minimo`,
    '4': `:pagar after-roadmap:atraso after-roadmap:ou atraso atraso_$ minimo_? o~? o~ou pago_o pago~minimo`,
    '3': `:compensa ^_pago acont- acontece after-roadmap:o after-roadmap:pago after-roadmap:so da_fatura minimo_$ minimo_da minimo~fatura ou posso~so resol- resolve ruim`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '11': `after-roadmap:dividas after-roadmap:lista dividas lista`,
    '10': `after-roadmap:minhas lista_$`,
    '9': `minhas_dividas`,
    '8': `divid- minha- minhas quanto~para voce~ai`,
    '7': `^_quais after-roadmap:ai after-roadmap:cada after-roadmap:ver devo~cada dividas_$ para_cada quais`,
    '6': `:falta a_lista after-roadmap:anotou after-roadmap:quais after-roadmap:voce ai anoto- anotou cada devo_para falta_para maris- marisa quero_ver quero~a sumiu ver voce_anotou`,
    '5': `:quanto after-roadmap:devo after-roadmap:minha as_dividas as~que da_minha dividas_que dividas~ja falei quais~voce quanto_falta que~anotou`,
    '4': `:? :ja NAME_? after-roadmap:banco after-roadmap:contas after-roadmap:falei after-roadmap:mostra ai_$ banco_$ falei_$ falta falta~NAME lista~dividas mostr- mostra nao~quanto o~voce quais_dividas quanto_devo voce_tem`,
    '3': `:emprestimo :falei :nao :para :quais :quitar ^_mostra ^_ver after-roadmap:da after-roadmap:que as banco cada_um conta- contas devo emprestimo_do emprestimo~NAME enten- entendi eu_falei eu_ja ficar- ja_falei ja~? mostra_o nao_entendi o_emprestimo para_quitar para~um quais~eu quant- quanto que_voce que~falei quitar_o um_$ voce`,
    '-3': `:minhas ?worry after-roadmap:das das n0 vai`,
    '-5': `das_dividas`,
  },
  'ask:name-cleaning': {
    '11': `nome`,
    '10': `after-roadmap:nome meu_nome`,
    '8': `como~meu fica limpo`,
    '7': `:fica limpa quanto_tempo tempo`,
    '6': `after-roadmap:limpa como_limpo do_serasa fica_no limpo_meu limpo~nome o_nome sai~serasa spc spc_$`,
    '5': `:quanto :spc :tempo ^_como after-roadmap:meu limpa- limpar limpar~nome limpa~nome nome_? nome~que para_limpar quand- quando quant- sai sai_do seras- serasa serasa_$`,
    '4': `:limpo :no :nome ^_limpa ^_pagando ^_quanto acordo_o acordo~nome after-roadmap:limpar after-roadmap:limpo como dias_sai dias~do do_spc em_quantos em~dias eu_pagar faco_$ fica_sujo fica~ate limpa_$ limpar_meu meu meu~? meu~do meu~fica meu~o nome_$ nome_fica nome_limpa nome_o o~faco o~limpa o~o pagan- pagando pagando_o pagando~acordo para~o quantos quantos_dias quantos~sai que_faco quero~meu
sujo_ate sujo~quando tempo~limpar tiro_meu tiro~nome worry:como worry:do worry:limpa worry:nome worry:sai`,
    '3': `:como :meu :serasa ^_em a_primeira after-roadmap:? after-roadmap:ja after-roadmap:sai after-roadmap:serasa ate_quando a~ja como_tiro dias eu~a fica_limpo ja_limpa ja~o limpa_meu limpa_o no_spc nome_do nome~limpo nome~spc nome~sujo o_acordo pagar~primeira primeira primeira_ja primeira~limpa quando_$ quando_meu quando~nome quanto quanto~a quanto~para se~pagar tempo_para tiro worry:o worry:quando`,
    '-3': `n0 quero~o`,
    '-4': `worry:no`,
  },
  'ask:negotiate': {
    '17': `negoc-`,
    '15': `after-roadmap:negociar negociar`,
    '12': `after-roadmap:renegociar reneg- renegociar`,
    '11': `negociar_$`,
    '10': `quero_renegociar`,
    '9': `after-roadmap:como como como~a`,
    '8': `^_como after-roadmap:desconto after-roadmap:quero da_para divida_$`,
    '7': `^_bora ^_da ^_quero after-roadmap:acordo after-roadmap:bora after-roadmap:parcelar bora com~NAME desconto desconto_$ parcelar`,
    '6': `acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:conseguir after-roadmap:divida after-roadmap:fechar after-roadmap:para a~com com_a como_negocio conseguir fechar negociar_o negocio_com negocio~o o_NAME para_negociar para_parcelar quero~um`,
    '5': `after-roadmap:conversar after-roadmap:essa after-roadmap:faco after-roadmap:peco ajuda ajuda_a como_faco como_peco como_que como~desconto desco- de~? dimin- e_pagar essa_divida falo_para fecha- fechar_com me_ajuda me~a negociar_com negociar~a negocio pagar~por peco peco_desconto quero que~para um_acordo`,
    '4': `^_vamos a_negociar acordo_com after-roadmap:baixar after-roadmap:com after-roadmap:fazer after-roadmap:na after-roadmap:um after-roadmap:vamos ajuda~negociar baixa- baixar cartao_$ com conse- conversar conversar_com divida e~# faco fazer_um fazer~acordo financeira_$ na~? tem_como`,
    '3': `#_? #_por #~mes NAME_? NAME_da NAME~para a_divida a_faculdade a_gente after-roadmap:a after-roadmap:cartao after-roadmap:consigo after-roadmap:da after-roadmap:gente after-roadmap:jeito after-roadmap:mes after-roadmap:tentar after-roadmap:x a~em a~para com_o como~eu debts:como desconto_na desconto~NAME divid- essa eu_falo facul- faculdade fazer gente isso_? jeito jeito_de melhor~de mes_$
na_prefeitura negociar_? o_cartao o_melhor pagar_# para para~# para~com para~na parce- por_mes prefe- prefeitura qual~melhor que_a quero_fazer quero_negociar quero~com que~falo tenta- tentar um_desconto um~na vamos`,
    '-3': `?worry ^_fechei after-roadmap:agora after-roadmap:eu after-roadmap:fechei after-roadmap:ver agora agora_$ como_eu da_NAME de~da divida_de divida~# falo_com feche- fechei mim nao_quero o_banco quero_ver quero~a recla- ver`,
    '-4': `after-roadmap:nao a~? ja o_acordo`,
    '-5': `^_ja nao~negociar`,
    '-6': `after-roadmap:ja como_falo`,
  },
  'ask:next-step': {
    '13': `e_agora`,
    '12': `agora passo`,
    '11': `^_e onde`,
    '10': `after-roadmap:agora after-roadmap:pago passo_$ primeiro proxi- proximo proximo_passo`,
    '9': `after-deficit:e after-roadmap:onde agora_? pago por_onde prime- primeiro_$`,
    '8': `?after-deficit after-roadmap:dinheiro after-roadmap:fazer after-roadmap:passo after-roadmap:primeiro after-roadmap:proximo agora_$`,
    '7': `dinhe- dinheiro onde_comeco por~comeco`,
    '6': `after-roadmap:comeco after-roadmap:e after-roadmap:faco after-roadmap:qual after-roadmap:que after-roadmap:quem comec- comeco comeco_$ estou_com eu_pago eu~agora faco fazer mes_$ o_que o~faco qual que_faco que_fazer tenho_que`,
    '5': `:faco ^_por ^_qual after-roadmap:diz after-roadmap:esse after-roadmap:lembra after-roadmap:quito comecar_$ confirm-change:desse confirm-change:mes confirm-change:ver diz esse_mes faco~? lembra me_lembra me~do o_proximo o~fazer o~passo pagar_$ pago_primeiro para_quem qual~proximo que_tenho quem que~primeiro que~que quito`,
    '4': `#~mao ^_me ^_sobrou after-roadmap:conta after-roadmap:estou after-roadmap:jogo after-roadmap:sobrou after-roadmap:tenho com_# com~na confirm-change:o confirm-change:quero debts:coisa desse desse_mes devo~primeiro do_que do~eh eh_para esse estou~# faco_agora jogo mao me~o na_mao na~, o_passo onde_comecar pago_qual para_pagar por~comecar primeiro_? qual~primeiro quanto_pago quero_ver quero~o sei_por
sei~onde sobro- sobrou um~mes ver_o`,
    '3': `#_na ,_nem ,~sei :o :primeiro ^_o after-roadmap:? after-roadmap:aqui after-roadmap:cada after-roadmap:com after-roadmap:das after-roadmap:dezembro after-roadmap:duas after-roadmap:eu after-roadmap:hoje after-roadmap:me after-roadmap:mes after-roadmap:na after-roadmap:para after-roadmap:por after-roadmap:um after-roadmap:vai cada_um coisa coloc- comecar conta_que das_duas debts:comecar debts:eh
debts:nem debts:onde dezembro_$ duas e em_dezembro estou~um eu_faco eu~primeiro hoje_$ mes nem~por o_dinheiro o~esse o~eu para_cada para~um qual_conta qual_das qual~duas qual~pago quanto~para que_devo quem_vai que~em que~faco que~fazer que~para tenho~pagar um_dinheiro um~aqui ver`,
    '-3': `?worry after-roadmap:maximo after-roadmap:nao como maxim- maximo maximo_que mes_eu o_maximo o~que pago_$ qual~maximo voce`,
    '-4': `after-roadmap:quero`,
  },
  'ask:offers': {
    '14': `fecha- vanta- vantajoso`,
    '11': `?offers ^_fecho aceitar fecharia fecharia_$ vantajoso_$ voce_fecharia`,
    '10': `aceit- eh_bom fecho`,
    '9': `after-roadmap:vantajoso eh_vantajoso propo-`,
    '8': `^_compensa ^_seria ^_voce after-roadmap:aceitar bom com_eles compe- compensa compensa_aceitar fechar offers:vantajoso seria seria_vantajoso`,
    '7': `aceitar_$ aceito after-roadmap:fechar after-roadmap:fecho bom_negocio eh~negocio fecho_com fecho~eles ou`,
    '6': `^_aceito ^_eh ^_vale a_pena aceito_essa aceito~oferta acha acha_da acha~proposta after-roadmap:aceito after-roadmap:bom after-roadmap:eh eles essa_oferta eu_tenho fecho_ou fecho~nao nao_fecho negocio negocio_$ oferta_$ offers:aceitar offers:eh offers:fecho ou_nao ou~fecho o~acha pena proposta propostas propostas_eu propostas~tenho quais_propostas quais~eu que_acha que~da tenho_$ vale_a vale~pena`,
    '5': `^_devo ^_quais aceitar_o aceitar~acordo after-roadmap:compensa after-roadmap:desconto after-roadmap:devo after-roadmap:essa after-roadmap:ou after-roadmap:pena after-roadmap:proposta after-roadmap:seria boa_$ bom_$ desconto desconto_eh desconto~bom devo_aceitar devo~o eh_boa eles_$ essa essa_proposta essa~eh fecho_$ negoc- o_acordo o_desconto offers:bom offers:ou offers:seria pena_a pena~proposta
proposta_$ proposta~boa quais vale voce`,
    '4': `,_aceito ^_essa ^_posso aceito_? acordo_da acordo~NAME after-roadmap:acha after-roadmap:da after-roadmap:eles after-roadmap:ligaram after-roadmap:negocio after-roadmap:quais after-roadmap:tenho after-roadmap:vale after-roadmap:voce a~a boa com~? da_proposta desco- desconto_, eh~para esper- espero espero_$ fechar_o fechar_ou fechar~espero ligaram_oferecendo ofert- oferta offers:essa offers:o
offers:proposta ou_espero posso posso_fechar posso~ou proposta_eh vantajoso_para vantajoso~mim vou_fechar vou~o`,
    '3': `,~? ^_vou aceitar_a aceitar~proposta acord- acordo acordo_$ after-roadmap:acordo after-roadmap:boa after-roadmap:com after-roadmap:oferecendo after-roadmap:posso a~aceitar da_NAME da~? devo eh fechar_com ligar- ligaram mim_$ oferecendo offers:? offers:aceito offers:com offers:eles offers:eu offers:oferta o~eh para_mim pena_aceitar proposta_da tenho`,
    '-3': `?worry ^_a ^_aceitei aceitei after-roadmap:minha after-roadmap:quanto recus-`,
  },
  'ask:payroll-margin': {
    '8': `after-roadmap:margem consi- marge- margem`,
    '7': `after-roadmap:do after-roadmap:limite after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:podem do_consignado eh_$ podem quant- quanto quanto_eh`,
    '5': `after-roadmap:eh benef- beneficio consignado desco- desconto_em desconto~folha em_folha folha folha_$ para~em tem~para`,
    '4': `^_podem after-roadmap:descontar after-roadmap:desconto after-roadmap:em after-roadmap:pegar beneficio_$ consignado_$ descontar descontar_do descontar~meu do_beneficio limite_do o_limite pegar`,
    '3': `^_qual ^_tem after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu~? podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '15': `caduc-`,
    '13': `presc-`,
    '12': `caduca quand- quando`,
    '10': `after-roadmap:divida after-roadmap:quando`,
    '9': `after-roadmap:caduca divida quando_$`,
    '8': `anos de~anos divid-`,
    '7': `:caduca ^_divida after-roadmap:anos`,
    '6': `after-roadmap:ja ainda caduca_$ depois_de divida_de divida~#`,
    '5': `#_ainda #_anos :isso :quando ^_depois ^_essa acont- acontece acontece_se acontece~eu after-roadmap:acontece after-roadmap:ainda after-roadmap:cinco after-roadmap:prescreveu caduca_? cinco_anos cobra- cobrar de_cinco deixa- deixar de~ainda o~acontece podem prescreveu que_acontece que~se`,
    '4': `after-roadmap:caducou after-roadmap:cobrar after-roadmap:essa after-roadmap:podem ainda_podem antig- antiga caducou cinco cobrar_divida depoi- depois depois~# divida_eh divida~NAME essa_divida ja_caducou me_cobrar me~divida minha~eh podem_me podem~cobrar some_?`,
    '3': `#~pode #~some #~vale :? :ainda :anos :depois :divida :some ?_$ NAME~? ^_minha ^_quando after-roadmap:? after-roadmap:depois after-roadmap:passou after-roadmap:precisa after-roadmap:se anos_some anos~? cinco~e divida_caduca divida_da divida_ja divida~? essa~da essa~ja ja ja_passou ja~? minha_divida nao_precisa nao~pagar passou_de pode_ser se_eu some vale_$`,
    '-3': `?worry`,
    '-4': `divida_$`,
  },
  'ask:roadmap': {
    '16': `plano`,
    '14': `after-roadmap:plano plano_$`,
    '12': `after-roadmap:ver`,
    '11': `o_plano`,
    '10': `ver`,
    '9': `meu_plano quero_ver`,
    '8': `a_conta mostr-`,
    '7': `:plano ^_cade ^_manda after-roadmap:conta after-roadmap:ficou after-roadmap:novo after-roadmap:o after-roadmap:roteiro cade cade_meu cade~plano como_ficou ficou o_roteiro rotei- roteiro roteiro_$`,
    '6': `^_mostra ^_ver after-roadmap:manda after-roadmap:mostra after-roadmap:refazer conta de_novo manda manda_o mostra mostra_o novo pode_refazer refaz- refazer refazer_a refazer~conta`,
    '5': `:cade after-roadmap:como after-roadmap:passo novo_$ o_passo o~a passo_$ pode~a`,
    '4': `:meu after-roadmap:faz after-roadmap:pode after-roadmap:quero a~de conta_de faz_a meu~agora o_meu passo quero~de`,
    '3': `,_por ,~favor :favor ?after-roadmap ^_faz ^_oxe ^_poderia ^_quero after-roadmap:a after-roadmap:agora after-roadmap:aquele after-roadmap:cade after-roadmap:de after-roadmap:meu agora_$ aquel- aquele a~? como conta_$ faz mostra~plano o oxe o~, plano_de plano~novo poder- poderia poderia_me por~? qual_eh qual~o`,
    '-3': `?worry a_lista after-roadmap:link after-roadmap:lista lembr- link lista lista_$ manda~link o_link quero~a`,
    '-4': `^_melhor after-roadmap:entendi after-roadmap:melhor after-roadmap:nao enten- entendi entendi_o melho- melhor nao_entendi nao~o`,
  },
  'ask:rotativo': {
    '16': `rotat- rotativo`,
    '10': `after-roadmap:rotativo rotativo_$`,
    '9': `rotativo_?`,
    '7': `o_rotativo`,
    '6': `eh_rotativo que~rotativo rates:rotativo`,
    '5': `:rotativo assim~? a~cresce cresc- cresce cresce_tanto do_cartao eh_esse eh_o eh~do esse_do esse~cartao explica_o explica~rotativo fatura_cresce fatura~tanto juros juros_eh juros~esse que_juros que~eh que~fatura rates:que rotativo_eh rotativo~o tanto tanto_$`,
    '4': `^_como ^_explica ^_por ^_que ^_rotativo a_fatura after-roadmap:como assim cartao_$ como_assim eh~que expli- explica funciona_o funciona~rotativo o~eh por_que por~a que_$ que_a que_eh rates:eh rates:o`,
    '3': `:eh :que KIND after-roadmap:eh after-roadmap:fatura after-roadmap:juros after-roadmap:que como como_funciona como~o debts:juros debts:quanto debts:rotativo eh~juros esse fatur- fatura funci- funciona juros_do o_que quanto_eh rates:juros`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '11': `valor`,
    '10': `after-roadmap:tudo after-roadmap:valor quanto total`,
    '9': `after-roadmap:devo after-roadmap:quanto after-roadmap:total quant-`,
    '8': `^_quanto ^_soma after-roadmap:soma devo~NAME minha_divida soma soma_tudo`,
    '7': `das_dividas devo_no eu_devo`,
    '6': `after-roadmap:agora after-roadmap:das after-roadmap:dividas after-roadmap:mim agora_$ das devo devo_$ divid- dividas_$ mim_$ o_valor para_mim qual_o qual~valor quanto_esta quanto_falta quanto~devo total_$ tudo`,
    '5': `NAME_? after-roadmap:ao after-roadmap:devendo after-roadmap:esta after-roadmap:falta after-roadmap:todo agora ao_todo devo~total dividas mim no_total no~? quanto_eu quanto_que quanto~eu todo_$`,
    '4': `:divida :minha :quanto :total ^_qual ^_somando after-roadmap:ai after-roadmap:estou ao da_$ dando da~divida deven- devendo divida divida~em esta_dando estou_devendo falta o_total qual qual~total quanto_devo quanto~no que~devo soman- somando somando_tudo todo total_? tudo_quanto`,
    '3': `:esta :toda :valor after-roadmap:eu after-roadmap:no after-roadmap:qual ai devo_hoje devo_para divida_$ em_quanto esta esta_em eu_estou eu~devendo eu~hoje eu~no falta_pagar minha minha~esta o~da para_NAME para~? quanto~pagar que_eu que~estou toda total_que total~eu valor_da`,
    '-3': `?worry after-roadmap:juros after-roadmap:renda after-roadmap:sair after-roadmap:tempo banco banco_$ cada devo_oferecer divida_? minha_renda oferecer para_divida quanto~oferecer renda sair vai vai_para vai~divida`,
    '-4': `after-roadmap:banco after-roadmap:cada after-roadmap:vai devo~cada n0 ofere- para_cada quanto_tempo tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '13': `quem`,
    '12': `^_quem voce`,
    '11': `after-roadmap:eh consent:eh eh_financeira funci- funciona`,
    '10': `:funciona :quem after-roadmap:voce financeira_$`,
    '9': `:como como_funciona eh~robo financeira quem~voce um_robo`,
    '8': `^_voce do~? eh eh_um finan- que~isso`,
    '7': `?consent ^_eh after-roadmap:isso banco_? como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:isso eh_do eh_emprestimo eh_isso eh_voce empre- esta_falando falando_$ fazem fazem_$ isso isso_$ isso~emprestimo para~serve que_serve quem_esta que~fazem robo_$ serve serve_isso voce_$ voce_conseguiu voce_fazem`,
    '6': `:? :isso ^_do ^_isso after-roadmap:financeira after-roadmap:que after-roadmap:quem consent:do consent:o consent:que consent:voce do_governo do_que do~se eh~serasa emprestam emprestam_dinheiro falan- falando isso_eh para_que que_se quem_eh quem~falando que~trata robo sao_do se_trata trata trata_$ voce_emprestam voce~dinheiro voce~do`,
    '5': `:banco :resolve :voce ^_como ^_de como consent:emprestimo consent:quem de_onde de~eh dinheiro_$ divida_? emprestimo_$ esse_$ gover- governo isso~do onde_eh o~? o~voce que_servico quem_sao resolve sao sao_voce seras- serasa servico_eh servico~esse`,
    '4': `:divida :mim ?_$ ^_para after-roadmap:do after-roadmap:fazem after-roadmap:robo after-roadmap:sao ajuda- ajudam banco como~funciona com~banco consent:entendi consent:nao consent:sao consent:um da_serasa de_qual de~empresa dinhe- dinheiro do_banco dono_disso eh_esse eh_o eh~banco eh~dono eh~pessoa eh~qual empresa empresa_$ emprestimo entendi_o entendi~que esse_negocio funciona_esse funciona~negocio
isso~de minha_divida minha~? nao_entendi nao~o negoc- onde~isso o~disso o~por por_mim por~? qual_empresa que que_? que_funciona que~esse resol- sao~governo se servi- servico voce_ajudam voce_eh voce~da`,
    '3': `,_como ,~funciona :aqui :eh :minha :por :vi ^_que after-roadmap:dinheiro after-roadmap:emprestimo after-roadmap:esta after-roadmap:ou after-roadmap:pessoa after-roadmap:se after-roadmap:servico ajudam_a aqui_eh com_o como_que consent:? consent:dinheiro consent:dono consent:esse consent:esta consent:governo consent:onde consent:serasa do do_serasa dono eh_da eh_uma eh~governo enten- entendi
governo_$ governo_? isso_aqui isso~eh limpar_o maqui- maquina maquina_$ mim_? nao~quem negocio_$ o_dono o_que onde ou ou_maquina pessoa pessoa_ou pessoa~maquina que~eh sei_quem serasa_$ um uma~ou um~? vi vi_no voce~a voce~um voce~uma`,
    '-3': `:oii ?worry ^_esse after-roadmap:cet after-roadmap:mim after-roadmap:pago ah ai banco_$ cet consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:ser consent:sim de_graca desco- eh_sigiloso eh~graca escre- fazer_$ graca isso~sigiloso mim_$ o~eu pode pode_ser que_eu rotat- rotativo ser ser_$ sigil- sigiloso sigiloso_$ sim_pode tem ver`,
    '-4': `^_qual eh_? eh_protegido eh_robo isso_que isso~golpe isso~pago isso~voce pago pago_$ pergu- perguntou perguntou_$ prote- protegido protegido_isso que~perguntou voce_perguntou voce~robo`,
    '-5': `eh_golpe eh_pago eh~isso ganha- golpe o~com que_com`,
    '-6': `com_isso confi- eh~?`,
  },
  back: {
    '22': `volta`,
    '21': `^_volta desfa-`,
    '18': `volta_$`,
    '16': `desfaz`,
    '15': `^_desfaz desfaz_$`,
    '13': `voltar_$`,
    '12': `ultim- volta- voltar`,
    '11': `^_desfazer anter- anterior desfazer desfazer_isso ultima`,
    '10': `anterior_$ pergunta`,
    '9': `after-roadmap:voltar pergu- quero_voltar`,
    '8': `a_ultima debts:volta incomes:volta volta_uma`,
    '7': `:volta ^_apaga ^_da ^_desconsidera apaga da_para da~voltar desconsidera desconsidera_a desconsidera~ultima errad- errado essentials:volta essentials:voltar para_voltar uma_pergunta`,
    '6': `^_errei ^_quero ^_retorna a_anterior apaga_essa apaga~ultima a~anterior debt-amount:volta debts:desfaz debts:isso errei essa_ultima essa~mensagem incomes:voltar isso_$ overdue:desfaz pergunta_$ rates:a rates:volta respo- respondi_errado retor- retorna retorna_uma retorna~pergunta ultima_$ ultima_mensagem uma uma_$`,
    '5': `,_volta ?debt-amount ?rates apaga_o de_antes debts:uma enganei_na enganei~pergunta errei_, errei~volta essentials:uma falei~ultimo mensagem_$ na_pergunta pergunta_anterior pergunta_de pergunta~antes quero rates:anterior respondi ultimo_$ volta~pergunta`,
    '4': `?incomes ^_respondi a_outra a_pergunta after-roadmap:ultima after-roadmap:volta antes antes_$ apaga~que a~pergunta debts:pergunta desco- engan- enganei errado_$ errado_a errado~outra essentials:quero eu_falei eu~por falei_por incomes:isso incomes:quero incomes:ultima incomes:uma isso me_enganei mensagem me~na na~de overdue:anterior overdue:errado por_ultimo quero~a que~falei rates:isso
rates:pergunta respondi~a ultimo volta_a`,
    '3': `:errei ?essentials a_resposta after-roadmap:anterior after-roadmap:pergunta after-roadmap:quero apert- a~volta corri- corrigir debt-amount:a debt-amount:quero debts:a debts:anterior de~a errado_, errei_a errei~ultima essentials:apaga essentials:para essentials:pergunta falei incomes:pergunta mensa- mudar mudar_a mudar~resposta na_anterior novo_a novo~anterior overdue:a overdue:pergunta
overdue:volta o~eu para_pergunta para~anterior que_eu quero_corrigir quero_mudar quero_responder quero~de rates:na responder_de responder~novo resposta resposta_anterior ultima_volta volta_na volta~anterior`,
    '-3': `:comeco comec- comeco comeco_$ como era voltar_a`,
    '-4': `?worry ^_outra`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '16': `^_deixa`,
    '15': `^_cancela cancela deixa`,
    '14': `?confirm-change ^_esquece canse- cansei deixa_$ esquece`,
    '13': `^_cancelar ^_cansei cancela_$ esque-`,
    '12': `cancelar`,
    '11': `cansei_$ esquece_$ precisa_mais`,
    '10': `^_desisto after-roadmap:deixa desis- desisto desisto_dessa dessa dessa_$`,
    '9': `after-roadmap:cansei after-roadmap:esquece mais_$`,
    '8': `deixa_para deixa~la esquece_isso essentials:deixa nao_precisa para_la preci- precisa`,
    '7': `?essentials a_fim a~agora cancelar_operacao chega_disso chega~por disso_por disso~hoje essentials:esquece estou_a estou~fim fim fim_agora la la_$ nao_estou nao~a nao~mais opera- operacao operacao_$ por_hoje`,
    '6': `after-roadmap:cancela after-roadmap:precisa cancela_isso cansei_desse cansei~papo confirm-change:deixa confirm-change:esquece desse desse_papo disso essentials:cansei hoje hoje_$ papo papo_$`,
    '5': `^_chega after-roadmap:dessa agora_$ chega confirm-change:cancela confirm-change:cansei confirm-change:mais essentials:cancela isso_$ n0`,
    '4': `after-roadmap:chega after-roadmap:desse after-roadmap:disso after-roadmap:isso after-roadmap:papo agora cancela_o cancela~que confirm-change:isso essentials:dessa essentials:isso essentials:nao essentials:precisa eu_pedi mais pedi pedi_$ que~pedi rates:deixa rates:la rates:para`,
    '3': `after-roadmap:estou after-roadmap:hoje after-roadmap:mais after-roadmap:nao confirm-change:agora essentials:agora essentials:disso essentials:estou essentials:hoje essentials:mais estou isso o~eu`,
    '-3': `?consent ?thirteenth ^_isso after-roadmap:lembrete cancela_minha cancela~inscricao inscr- inscricao inscricao_$ lembrete lembrete_$ minha_inscricao nao_quero quero`,
    '-4': `?worry lembr-`,
  },
  choose: {
    '21': `^_#`,
    '17': `?confirm-amount`,
    '14': `debt-kind:#`,
    '13': `?which-change`,
    '12': `^_a segun-`,
    '11': `?debt-kind ?which-creditor`,
    '10': `#_$ overdue:#`,
    '9': `a_# a_da confirm-amount:a renda_$ segundo`,
    '8': `confirm-amount:o renda`,
    '7': `confirm-amount:# confirm-amount:opcao confirm-amount:segunda n0 opcao opcao_$ segunda which-change:#`,
    '6': `after-roadmap:# primeira_$ worry:#`,
    '5': `?overdue a_primeira primeira`,
    '4': `# ^_o a prime-`,
    '3': `FIGURE a_segunda a~a da segunda_$`,
    '-3': `?income-low-month ?rates ?thirteenth incomes:# rates:#`,
    '-4': `?debt-amount ?instalments-left debt-amount:# instalments-left:#`,
    '-5': `confirm-amount:mil`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `viver_$`,
    '10': `morre- morrer quero_morrer worry:quero`,
    '9': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `^_quero after-roadmap:em after-roadmap:mais`,
    '5': `after-roadmap:estou after-roadmap:nao after-roadmap:pensando estou_pensando estou~em mais pensando pensando_em quero sumir vida_$`,
    '4': `^_minha after-roadmap:, after-roadmap:minha aguen- aguento aguento_mais debts:mais debts:nao nao_aguento pensa-`,
    '3': `,_ja ,~em :ja :os :remedio ?worry acaba- acabar acabar_com after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:nada after-roadmap:vale causa causa_de com_tudo com~por de_divida esta_com falou falou~se ja~os mae_esta mais~, matar matar_$ mesmo_, minha_vida minha~esta minha~nao nada~,
nao_vale por_causa por~de remed- remedio remedio_$ separ-`,
    '-3': `after-roadmap:quero worry:nao`,
  },
  'crisis-denied': {
    '32': `?after-crisis`,
    '11': `after-crisis:nao`,
    '10': `after-crisis:era after-crisis:so`,
    '9': `^_era after-crisis:isso`,
    '8': `after-crisis:de era`,
    '7': `after-crisis:bem after-crisis:eh after-crisis:estou after-crisis:foi after-crisis:vou bem estou_bem jamai- jamais`,
    '6': `^_estava ^_foi after-crisis:falar after-crisis:falei eh~de estav- estava falar_$ falei falei_por foi nao_vou quero~nao so`,
    '5': `dizer dizer_$ falar morre- morrer quero_morrer`,
    '4': `^_fica ^_sumir after-crisis:brincadeira after-crisis:do after-crisis:mapa after-crisis:sumir brinc- brincadeira brincadeira_$ do_mapa do~brincadeira fazer gente gente_$ mapa mapa_brincadeira nao_quero nao~me sumir sumir_do sumir~mapa tranq- tranquilo vou vou_fazer`,
    '3': `^_eh ^_estou after-crisis:, eh~que fica isso isso_$ isso_que isso~voce nada_$ nao_$ pensando_$`,
    '-4': `?worry`,
  },
  'delete-data': {
    '14': `exclu-`,
    '13': `^_apaga apaga`,
    '12': `after-roadmap:tudo apagu- delet- tudo`,
    '11': `tudo_$`,
    '10': `^_deleta after-roadmap:apaga apaga- apagar apague dados deleta meus meus_dados`,
    '9': `apaga_tudo conta_$ deleta_tudo minha_conta`,
    '8': `^_apagar ^_exclui essentials:tudo exclui exclusao`,
    '7': `^_apague ^_lgpd ^_some after-roadmap:apagar apagar_tudo cadas- cadastro conta exclusao_$ histo- historico historico_$ lgpd lgpd_quero lgpd~exclusao meu_cadastro meu_historico quero_exclusao quero~minha some some_com tudo_que`,
    '6': `:apaga :apague :conta :meu ^_solicito apague~meu cadastro_$ essentials:apaga essentials:dados essentials:meus minhas_informacoes quero_que solic- solicito solicito_a tudo~eu`,
    '5': `:apagar :cadastro :dados :meus :minha ?essentials ^_limpa after-roadmap:apague after-roadmap:exclusao after-roadmap:meus apaga_meu apaga_meus apagar_meus apagar~dados apaga~cadastro apaga~dados apague_tudo com_meus com~dados dados_dai essentials:quero exclui_meus exclui~dados infor- informacoes informacoes_$ limpa_meus limpa~dados meu meus~dai quero some~meus`,
    '4': `:solicito :some ^_esquecam ^_remove after-roadmap:conta after-roadmap:dados after-roadmap:exclui after-roadmap:some apague_o apaguem apaguem_minhas apaguem~informacoes as_minhas a~dos com_as conte- contei contei_$ dados_do dados~sistema dai dai_$ deletar deletar_minha deletar~conta do_sistema esquecam esquecam_tudo esquecam~que essentials:meu eu_contei excluir excluir_minha excluir~conta limpa
meus~do minha minha- minhas o_meu o~historico que_voce quero_deletar quero_excluir quero~voce que~apaguem que~contei remov- remove remove_meus remove~dados siste- sistema sistema_$ voce_apaguem voce~minhas`,
    '3': `:as :dos :informacoes :minhas :que :quero :tudo ^_quero a_exclusao after-roadmap:dai after-roadmap:limpa after-roadmap:meu after-roadmap:minha after-roadmap:quero apaga~que dados_$ dados_, esque- essentials:conta essentials:minha essentials:que eu_falei falei_$ mais_nao meus~, nao~tudo os_meus os~dados pesso- que_eu quero_apagar quero~nao que~falei solicito~exclusao todos todos_os todos~meus`,
    '-3': `after-roadmap:dos manda quero_meus quero~dados reati-`,
    '-4': `?confirm-delete ?worry ^_meus confirm-delete:apaga confirm-delete:tudo`,
    '-6': `expor-`,
  },
  deny: {
    '19': `nao_$`,
    '18': `consent:nao`,
    '17': `?confirm-creditor ?thirteenth`,
    '16': `?confirm-delete`,
    '15': `?consent ^_nunca confirm-delete:nao`,
    '14': `confirm-creditor:nao nao nenhu- nunca offers:nao`,
    '13': `?confirm-change ?offers ?overdue ^_negativo ^_nenhuma confirm-change:nao negativo negativo_$ thirteenth:nao`,
    '12': `^_nao negat- overdue:dia overdue:em overdue:pago`,
    '11': `consent:nem deixa overdue:nenhuma`,
    '10': `em_dia nenhuma overdue:tudo`,
    '9': `^_nem ate dia_$ errado_isso esta_errado esta~isso nem nenhum nenhuma_$ offers:nunca thirteenth:gastei`,
    '8': `a_ver ate_agora como_era consent:estou consent:fora fora_$ gaste- gastei ja_gastei morta nada_a nada~ver nao_, nao_aceito nao_recebo overdue:nao pago tudo_pago volta_como volta~era`,
    '7': `^_ate ^_deixa ^_desisti ^_ninguem ^_pago agora_nada ate~nada confirm-change:como confirm-delete:nada de_apagar desisti desisti_de desisti~apagar era_$ errad- errado fora jeito n0 nao_eh ningu- ninguem ofere- thirteenth:nunca ver_$`,
    '6': `,_deixa ,_paguei ,~assim ^_melhor apagar_$ atrasei como confirm-change:nada confirm-creditor:eh confirmo confirmo_$ consent:deixa consent:depois consent:eu consent:respondo de_jeito deixa_assim desis- de~nenhum esquece_, esquece~deixa esta esta_$ eu_respondo jeito_nenhum nada nao_confirmo nao_esta nao~atrasado nao~decimo nao~essa nem_pensar ninguem_me offers:ainda offers:me offers:ninguem
overdue:atrasei overdue:certinho overdue:esta pago_certinho pensar pensar_$ prefiro_nao quero_$`,
    '5': `^_agora ^_de ^_depois ^_nada ^_nenhum ^_volta aceito agora agora_nao apaga- apagar atras- confirm-amount:dos confirm-amount:nenhum confirm-change:que confirm-change:quero confirm-creditor:, confirm-creditor:NAME confirm-creditor:esta confirm-delete:como consent:agora consent:obrigada consent:outra consent:para decim- decimo deixa_quieto deixa~por depois_eu dia dois_$ dos_dois eh_essa era hoje
hora_$ me_ofereceu me_procurou melho- melhor mexe mexe_nisso mexer_$ nao_autorizo nao_mexe nao_mexer nao_obrigada nao_ofereceram nao_recebi nao~, nao~deixa nao~mudar nao~nao nao~nisso nenhum_dos nenhum~dois ninguem~ofereceu ofereceu offers:deixa offers:esta ora ora_$ overdue:, overdue:estou overdue:nunca para_outra por_ora prefiro~mexer procurou procurou_$ quiet- quieto quieto_por quieto~ora
respondo respondo_$ thirteenth:de thirteenth:ja thirteenth:o ver volta`,
    '4': `^_esquece ^_esta ^_estou ^_prefiro assim assim_$ autonomo autonomo_nao autonomo~tem banco_me banco~procurou cancela_essa cancela~mudanca certinho certinho_$ como_esta como_estava concordo_$ confi- confirm-amount:dois confirm-change:precisa confirm-change:ver confirm-creditor:deixa confirm-delete:, confirm-delete:deixa consent:quero deixa- deixa_como deixa_para deixar deixar_como deixar~estava
deixa~esta dos em esquece essa_mudanca essa~nao estav- estava estava_$ hoje_$ hora melhor_deixar melhor~como mexer me~nada mudan- mudanca mudanca_nao mudanca~quero mudar mudar_$ nada_$ nao_apaga nao_deixa nao_nao nao_quero nao~isso nenhum_$ nenhum_banco nenhum~me nisso nisso_$ nunca_tive o_patrao obrigada obrigada_$ ofereceram ofereceram_$ ofereceu_nada offers:, offers:isso offers:nenhuma
offers:recebi outra_hora overdue:atrasada overdue:deus overdue:gracas overdue:ontem paga_$ patra- patrao pensa- prefi- prefiro procu- que_esta quero_mudar receb- recebi_nada recebo recebo_isso sou_autonomo sou~nao tem_decimo tem_nao tenho_nao thirteenth:deixa thirteenth:esta thirteenth:isso thirteenth:nada thirteenth:que thirteenth:terceiro tive tive_$ todas_em todas~dia tudo_certinho`,
    '3': `! !_! !_$ !~! ,_mais ,~ja ,~tarde ?confirm-amount ?instalments-left ^_em ^_hoje ^_teve ^_tudo acho~nao agora~, agora~da apaga_nao atrasada autor- autorizo certi- claro_que concordo confirm-change:decimo confirm-change:deixa confirm-change:esta confirm-change:melhor confirm-creditor:apagar confirm-creditor:essa confirm-creditor:isso confirm-delete:me confirm-delete:melhor consent:aceito
consent:autorizo consent:concordo consent:da consent:dados consent:meus consent:passar consent:prefiro consent:tarde decimo_$ decimo_nao deixa_do deixa~jeito depoi- depois dia_com do_jeito dois do~que em~. em~com essa_$ esse_nao esse~nao esta~nao estou estou_devendo estou_em estou~dia estou~nada eu_falei falei_$ foi_isso foi~que gastei_o gastei~decimo inter- interesse isso_que isso~eu ja~o
jeito_que jeito~esta mas_ja melhor_nao muda_nao n1 nao_da nao_foi nao_muda nao_precisa nao_viu nao~eh nao~interesse nao~que nenhuma_atrasada obrig- offers:aceito offers:agora offers:apagar offers:de offers:essa offers:jeito offers:nada offers:nenhum offers:ofereceu offers:procurou offers:teve ontem ontem_$ overdue:. overdue:devendo overdue:por overdue:todas o~nao o~terceiro passar_meus
passar~dados pera_, por~em precisa que_nao quero_que que~falei que~viu recebi sim~mas sinto tarde_$ tenho_interesse tenho~nao teve thirteenth:acho thirteenth:ano thirteenth:jeito thirteenth:recebo thirteenth:ver tudo~dia vida vida_$ viu viu_$ vonta- vontade`,
    '-3': `,_a ,_sou ,~mei ?after-roadmap ?debt-creditor ?income-low-month ?income-source ?rates NAME_esta NAME~em ^_como ^_me ^_ontem ^_pode aceitar aceitar_$ aceitaram after-roadmap:quero ai anote- anotei anotei_$ a~nao confirm-change:mais consent:de consent:eh consent:ne consent:paga consent:que debt-amount:dia debt-amount:em debt-amount:esta debts:nao deixa_em dia_, dizer em~, entendi_$ entendo
essentials:nao falar fiz flexibles:nenhum incomes:nao instalments-left:nao lembro mas_nao mei mei_$ mes_$ more-debts:, morre- morrer nada_ne nao_anotei nao_entendo nao_lembro nao_sobra nao~de nao~dizer nao~nada nao~responder nao~sou offers:aceitar offers:mais offers:mas offers:uma overdue:# overdue:isso overdue:sim paga_nada paga~ne pensando pensando_$ pergu- precisa_mais quero_mais quero_morrer
quero~nao recebo_o recebo~decimo responder_isso saber sem sobra sou_mei tenho~, thirteenth:mei uma voce vou_responder vou~isso`,
    '-4': `?debt-kind ?flexibles NAME_nao ^_eh ^_isso ^_quero after-crisis:nao after-roadmap:decimo after-roadmap:terceiro consent:sou disso entendi esse_mes fiz_# flexibles:nao ja_recebi mais_nada nao_entendi nao_quiseram nao~negociar ne ne_$ negoc- negociar negociar_$ offers:vou quise- quiseram quiseram_negociar rates:nao responder sei_$ sim_$ sou thirteenth:# thirteenth:em tudo_$ tudo_atrasado vou`,
    '-5': `:nao ?debt-amount agora_$ consent:# consent:nada lembr- mais_$ nao_paguei nao~# nao~a nao~nenhuma overdue:NAME overdue:mes paguei_nenhuma paguei~esse pode sim thirteenth:sou worry:nenhuma`,
    '-6': `enten- esta_certinho mais nao_sei nao~mais sei`,
    '-7': `?after-crisis after-roadmap:nao`,
    '-8': `?more-debts debts:nenhuma`,
    '-11': `?worry more-debts:nao worry:nao`,
  },
  discount: {
    '10': `desconto_$`,
    '8': `desconto`,
    '7': `#_% % %_de %~desconto de_desconto desco-`,
    '4': `#~desconto %_desconto :% :desconto ^_deram after-roadmap:% deram deram_# deram~% offers:% offers:deram offers:desconto`,
    '3': `#~. #~de %_. ,~% :carta :recebi NAME_fez NAME_ligou a_do after-roadmap:desconto after-roadmap:ligou after-roadmap:ofereceu a~NAME carta_do com_desconto desconto_na desconto~NAME de~na do~, do~com fez fez_# ligou ofere- oferecendo_# offers:# offers:do offers:fez offers:tem recebi~do serasa~dando tem_a tem~do`,
    '-3': `n0`,
  },
  'dont-know': {
    '20': `sei`,
    '17': `nao_sei`,
    '13': `?debt-kind ?instalments-left ?rates ^_desconheco ^_esqueci desconheco esqueci nem`,
    '12': `?overdue ^_nao desconheco_$ esque- esqueci_$ ideia instalments-left:nao lembro nao_lembro nunca`,
    '11': `^_nem ideia_$ sabe`,
    '10': `?debt-amount ^_nunca contr- debt-amount:nao desco- la_$ nao nocao nocao_$ nunca_perguntei perguntei perguntei_$ rates:nao sei_la`,
    '9': `debt-kind:sei la lembr- nem_ideia perdi perdi_as perdi~contas saber sei_$ sei_nao`,
    '8': `^_perdi anote- anotei anotei_$ debt-kind:nao entendo imagi- imagino imagino_$ nao_anotei nao_entendo nem_imagino rates:esqueci saber_$`,
    '7': `^_sei a_taxa acomp- acompanho acompanho_isso as_contas banco_sabe essentials:sei incomes:nao instalments-left:sei nao_acompanho olhar o~sabe que_olhar rates:nocao rates:sei rates:vou sabe_$ sabe~eh sei_dizer so~banco vou`,
    '6': `^_ih ^_sem ^_vixe ^_vou contas_$ contrato controle controle_$ debt-creditor:lembro debt-creditor:nao essa_informacao essentials:nao essentials:nunca ih incomes:nem incomes:nunca incomes:sei informacao informacao_$ lembro_$ mais_nenhuma me_recordo more-debts:nenhuma n0 nao_faco nao~controle nao~de nao~ideia nao~isso nao~recordo nem_sei o_banco overdue:sei rates:sem recor- recordo recordo_$ so_o
taxa tenho_controle ver ver_depois vixe vixe_nem vixe~imagino vou_ver vou~depois`,
    '5': `?essentials ^_ninguem ^_rapaz ^_teria achei agora_voce agora~me as como_que como~eu const- consta consta_na consta~fatura conta- contas de_juros debt-amount:esqueci debt-kind:nem debt-kind:nunca disso eles_nunca eles~me entendo_disso entendo~de escri- escrito escrito_$ esqueci_quanto essentials:as eu_vou eu~saber explicou explicou_a explicou~taxa faco_ideia falar- falaram falaram_$ ih~sei
incomes:sabe infor- instalments-left:esqueci instalments-left:que isso_escrito lembro_de me_explicou me_falaram me_pegou moco_$ more-debts:de more-debts:lembro na_fatura nao_achei nao_consta nao_tenho nao~disso nao~na ninguem_me ninguem~explicou no_aplicativo nunca_me nunca_vi nunca~falaram nunca~isso o_contrato olhar_no olhar~aplicativo overdue:ideia overdue:isso overdue:nao pegou pegou_$ pergu-
quant- quanto_era que~no que~vou rapaz rapaz_agora rapaz~voce rates:contrato rates:ideia rates:que sei~moco teria teria_que teria~olhar vi vi_isso vi~escrito voce_me voce~pegou vou_saber worry:sei`,
    '4': `?incomes ^_eles ^_so a_menor agora aplic- aplicativo aplicativo_$ a~nocao banco cabec- cabeca cabeca_$ como_saber com~contrato contrato_aqui debt-amount:perdi debt-amount:sei debt-kind:la debt-kind:so debts:lembro debts:quanto depois_$ disso_eh disso_nao disso~meu eh_$ eh_meu eh~marido eles enten- entendo_nada entendo~nao era_$ esqueci~era essentials:la essentials:me essentials:tenho estou~o faco
fatura_$ ih_nem incomes:ideia incomes:me instalments-left:isso instalments-left:saber irma marido_$ me menor menor_nocao me~a minha_irma minha~que moco more-debts:mais nada_de nada~juros nao_moco nao_procurei nao~como nao~essa nao~saber nao~te ningu- ninguem overdue:entendo overdue:nem overdue:saber o~aqui procurei procurei_saber quanto que_tipo quem_sabe quem~disso que~# rates:depois rates:nem
rates:quanto rates:taxa sabe_disso sei_que sei_te sei~esta sem taxa_$ tenho_a tenho_como tenho~menor tenho~saber ter ter_que thirteenth:eh thirteenth:que tipo tipo_eh vou_ter vou~que`,
    '3': `,~uma ?debt-creditor ^_deve ^_quem achei_essa achei~informacao acho~# alto alto_mas alto~nao aqui_$ como como~agora contratada de_mais de_que debt-amount:isso debt-amount:me debt-amount:na debt-amount:que debt-amount:saber debt-amount:tenho debt-creditor:, debt-creditor:uma debt-kind:ideia debt-kind:sabe debts:direito debts:dos desconto_nao desconto~sei deve_ser deve~alto de~tipo dizer eh_#
eh~divida entendi_de entendi~que essa_divida essentials:banco essentials:na essentials:rapaz essentials:so esta_no esta~contrato estou_com fatur- fatura guard- guardo guardo_isso guardo~na incomes:tenho incomes:vixe instalments-left:acho instalments-left:ih isso_na isso~cabeca juros lembro_agora lembro~mais meu_marido na_cabeca nao_guardo nao_me nao~, nao~agora nao~com nao~dizer nao~se nenhuma_$
no_contrato no~, overdue:como overdue:disso overdue:me overdue:quanto quanto_eh que que_# que~eh rates:achei rates:eh rates:esta rates:eu rates:informacao rates:lembro rates:minha rates:no rates:perdi saber_agora sei_se sei~nao sei~que sei~responder ser_alto ser~mas te_responder tenho tenho_essa tenho~informacao te~isso thirteenth:# thirteenth:sei tipo~essa`,
    '-3': `?after-roadmap ?income-source ?thirteenth ^_estou ^_quanto ^_que ^_sim a_pergunta aceit- ao~, certo_, confirm-creditor:nao confirm-delete:nao debt-amount:# direito_explica entendi essa_$ essentials:pula explica_$ flexibles:tenho ler~explica mais_$ mexer_nisso nao_$ nao_eh nao_entendi nao~ao nisso nisso_$ o_que overdue:contas overdue:nenhuma passa pergunta pode qual quanto_$ quero_falar rates:para
rates:quero renda sei_ao sei~certo sei~nisso sim sim_mas sim~nao tem thirteenth:mas thirteenth:sim tudo volta worry:nao`,
    '-4': `:sei ?after-crisis ?confirm-creditor ?confirm-delete ?consent ?flexibles ?offers ^_me deixa essentials:nada explica flexibles:nao ler ler_direito mexer nada nao_vou nao~ler nao~mais nao~mexer onde pula pula_$ quero_dizer sei_ler sei_mexer sei~direito thirteenth:nao`,
    '-5': `:nao ?worry ^_nenhuma consent:nao de~nada entendi_$ essentials:mais offers:nao quero`,
    '-6': `after-roadmap:sei mais_nada`,
    '-7': `after-roadmap:nao nada_$ nao_quero`,
  },
  'end-offer': {
    '12': `^_recusei recusei`,
    '10': `^_deixei deixe- deixei deixei_passar nao_aceitei ofert- oferta passar_$ recus-`,
    '9': `a_oferta a_proposta after-roadmap:oferta nao~aceitar passar vence- venceu vou_aceitar`,
    '8': `?offers aceitar_$ aceitei_o aceitei~acordo nao_vou passa- recusei_a venceu_$`,
    '7': `proposta proposta_venceu`,
    '6': `aceit- aceitar aceitei acordo_$ after-roadmap:nao after-roadmap:passar after-roadmap:recusei a~expirou a~venceu caro caro_$ expir- expirou expirou_$ muito_caro nao_quis nao~a nao~o oferta_da oferta_expirou oferta~NAME offers:nao offers:recusei propo- quis quis_a quis~proposta recusei_muito recusei~caro`,
    '5': `^_perdi a_do after-roadmap:aceitei after-roadmap:venceu a~NAME a~da muito o_acordo offers:venceu perdi vou`,
    '4': `#~venceu :a :proposta ^_a ^_nao ^_tinha acord- acordo after-roadmap:aceitar after-roadmap:expirou after-roadmap:perdi after-roadmap:quis after-roadmap:vou da_NAME da_oferta de~mas o_prazo oferta_$ offers:a offers:aceitar offers:da offers:muito offers:o offers:vou perdi_o perdi~prazo prazo prazo_da prazo~oferta proposta_$ recusei~proposta uma~NAME`,
    '3': `#_mas ,_nao :tirou :vale NAME_$ NAME_de NAME_tirou NAME~a a after-roadmap:a after-roadmap:caiu after-roadmap:cancela after-roadmap:da after-roadmap:muito after-roadmap:proposta a~, a~tirou caiu_$ da~caiu da~de do_NAME mais_a nao_vale offers:aceitei offers:acordo offers:caro offers:mas offers:oferta offers:proposta offers:uma ontem ontem_$ perdi_a proposta_, proposta_do proposta~NAME tinha tirou
vale_mais venceu_ontem`,
    '-3': `?worry aceito after-roadmap:eh after-roadmap:minha after-roadmap:vale a~foi foi n0`,
    '-4': `after-roadmap:foi proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '14': `dados_$`,
    '13': `dados`,
    '11': `meus`,
    '10': `after-roadmap:dados meus_dados`,
    '9': `after-roadmap:meus expor- informacoes`,
    '8': `infor- que_voce`,
    '7': `:dados :meus after-roadmap:informacoes manda mim_$ o~voce sobre sobre_mim voce~sobre`,
    '6': `^_manda after-roadmap:baixar after-roadmap:minhas baixa- baixar guard- informacoes_$ mim minha- minhas minhas_informacoes voce_tem`,
    '5': `:manda ^_meus after-roadmap:mim after-roadmap:voce dados~voce quero_meus quero_ver quero~dados ver~que voce`,
    '4': `:gostaria :informacoes :que :voce ^_gostaria ^_quais after-roadmap:dos after-roadmap:manda copia dos_meus dos~dados gosta- gostaria gostaria_de manda_um quais quero~o tem~mim uma_copia ver ver_o`,
    '3': `:copia :das :mim :quero :tem :ter :uma ^_quero after-roadmap:quais de_mim dos forne- guardam manda_tudo manda~que me~tudo o_que que~tem receber_uma tem_$ tem_de tudo~voce um~com voce_guardam voce~de`,
    '-3': `:apagar ^_apaga ^_exclui ^_some apaga apaga- apaga_meus apagar apagar_meus apagar~dados apaga~dados apagu- apaguem apaguem_minhas apaguem~informacoes com_meus exclu- exclui n0 quero_que quero~voce que~apaguem some some_com vende- vendem vendem_meus vendem~dados voce_apaguem voce_vendem voce~meus voce~minhas`,
    '-5': `^_voce`,
  },
  greet: {
    '14': `^_oi oi`,
    '13': `oi_$`,
    '12': `:eae :oi ^_eae eae eae_$`,
    '11': `^_NAME bom_dia`,
    '10': `NAME_$ ^_bom ^_opa ai_$ bom opa`,
    '9': `ai dia_$ e_ai`,
    '8': `belez- beleza beleza_$ debts:NAME`,
    '7': `:bom ? ^_e n0`,
    '6': `:dia :e debts:bom dia`,
    '5': `,_tudo ,~bem :boa :eh :oii :robo :tarde ?debts NAME~tudo ^_boa ^_oii after-roadmap:alguem alguem_ai bem_? boa boa_tarde debts:bem debts:dia eh_robo oii oii_voce robo robo_? tarde tem_alguem tem~ai tudo_bem tudo~? voce_eh voce~robo`,
    '4': `:sou after-roadmap:ai algue- alguem bem boa~. debts:tudo eh~? sou_do`,
    '3': `,_sou ,~do :nome :voce NAME after-roadmap:tem boa~, eh~, meu~eh tarde_, tarde~tudo`,
    '-3': `:ajuda :dividas :minhas :queria ?consent ?debt-creditor ?which-creditor ^_? ^_beleza ajuda ajuda_$ dividas dividas_$ oi_, queri- queria queria_ajuda which-creditor:NAME`,
    '-4': `?worry`,
  },
  help: {
    '18': `ajuda`,
    '17': `fala repet-`,
    '16': `^_ajuda ajuda_$`,
    '15': `^_ha expli- ha_$`,
    '14': `^_fala ha nao_entendi`,
    '13': `^_repete entendi rates:? repete`,
    '12': `^_como enten- socor- socorro socorro_$`,
    '11': `?debt-amount ?rates ^_? a_pergunta como_assim entendi_$ pergu-`,
    '10': `:ajuda assim como como~isso explica explicar o_que repete_$`,
    '9': `^_o ^_pode explicar_$ pergunta pode_explicar pode_repetir repetir repetir_$`,
    '8': `?overdue ^_explica assim_$ consent:ha debts:fala devag- devagar devagar_$ essentials:como essentials:fala explica_melhor fala_de fala_devagar melhor_$ pode qual~a rates:acho`,
    '7': `^_onde after-roadmap:nesse como_respondo consent:ajuda da_um da~exemplo dificil_$ era_a era~pergunta essentials:assim exemp- exemplo exemplo_$ fala_dificil fala~novo me_da melho- melhor me~um nesse nesse_link pergunta_eh pergunta~essa qual_era que_pergunta rates:isso respo- responder_$ respondo_isso um_exemplo voce_fala voce~dificil`,
    '6': `^_quais acho as_opcoes de_novo debt-amount:ajuda debts:ajuda debts:pode dific- dificil direi- direito essen- essentials:repete incomes:o incomes:pode incomes:que mais_simples n0 novo novo_$ opcoe- opcoes opcoes_$ overdue:ha o~eu o~significa quais quais_sao quais~as que_significa rates:como rates:fala rates:onde responder sao_as sao~opcoes signi- significa significa_isso simpl- simples simples_$
taxa_$`,
    '5': `:preciso :queria ?essentials ?incomes ^_oi ^_que a_responder after-roadmap:mexer after-roadmap:nao after-roadmap:sei ajuda~responder aqui aqui_$ consent:pergunta de_ajuda debts:assim debts:como debts:entendi debts:que direito_explica eh_essa eh_para eh_taxa eh~escrever entendi_nada escrever escrever_$ essa_$ essentials:? estou~nao eu_faco eu~agora explica_$ faco_agora fala_mais fala~simples fazer
fazer_$ funciona_isso funciona~aqui incomes:entendi isso_que isso~voce ler ler_direito ler~explica mexer mexer~link nao~ler nao~mexer o_plano oi oi_nao oi~entendi onde~isso overdue:ajuda overdue:entendi overdue:o overdue:que para_escrever pergunta_$ perguntou perguntou_$ preciso preciso_de preciso~ajuda que queri- queria queria_ajuda que~eh que~faco que~para que~perguntou que~taxa rates:repete
respondo sei_ler sei_mexer sei~direito voce_perguntou`,
    '4': `?_$ ?consent ^_me ^_voce after-roadmap:link after-roadmap:plano agora_$ ajuda_a ajuda_para confu- confusa confusa_nao confusa~entendi consent:fazer consent:melhor debt-amount:como debt-amount:isso debts:o debts:taxa dizer_essencial entendi_o era esqueci_qual essencial essencial_$ essentials:o estou_confusa isso isso_aqui link link_$ nao~nada onde o~eh o~posso o~quer plano plano_$ posso posso_te
posso~perguntar que_eu que_quer quer_dizer quer~essencial que~dizer que~sabe rates:entendi sabe sabe_fazer sao taxa te_perguntar voce_sabe voce~fazer`,
    '3': `,_qual ,~ajuda ,~eh :bem :dividas :fazer :novo :pode :posso ? ^_preciso after-roadmap:entendi aqui_? as a~. como_eu como~? compr- consent:a consent:como consent:nada consent:que consent:responder consent:respondo consent:voce de_um debt-amount:a debt-amount:eh debt-amount:entendi debt-amount:fala debt-amount:pergunta debt-amount:simples debts:agora debts:as debts:dificil debts:nao debts:novo
debts:quais debts:voce de~jeito direito_$ dizer eh~pergunta eh~que entendi_a entendi~pergunta escre- esqueci~era essentials:dificil essentials:faco essentials:isso essentials:pode essentials:que eu_posso eu_tenho eu_vejo eu~ouvi eu~que fala~um incomes:as incomes:nao isso_$ jeito_mais jeito~simples me_ajuda me_perdi me~, nao_ouvi nao_sei nao~a oi_, ouvi ouvi_direito overdue:eh overdue:pode
overdue:qual overdue:respondo overdue:taxa para_sair para~das perdi_, perdi~qual pergunta_. perguntar perguntar_$ pode_me poder- poderia posso_fazer preci- qual que_eh que_posso que_responder que_voce quer que~posso que~te que~tenho rates:a rates:agora rates:assim rates:eu rates:faco rates:mais rates:nao rates:pergunta rates:simples repete_a repete_que repete~eu repete~pergunta tenho_que
tenho~responder um um_jeito um~mais urgen- urgente urgente_$ voce`,
    '-3': `:isso ?after-crisis ?after-roadmap ?confirm-change ?confirm-creditor ?debt-kind ?income-source ?offers ?thirteenth ^_esta ^_isso ^_quero after-roadmap:? after-roadmap:agora after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:faco after-roadmap:no ai ai_$ banco cance- consent:? consent:nao consent:pode de_juros desfa- divida_$ eh_isso eh~de fazem fazem_$ juros_, mexer_no nao_tenho
nao~de oi_$ onde_vejo o~nao passa- passar passar_$ pular quero que~fazem rates:o rates:pode rotat- rotativo saber taxa_de tem voce_fazem vou`,
    '-4': `:funciona :nao ^_eh ^_outra ^_volta after-roadmap:me debts:? juros nao_$ outra_pergunta rates:taxa volta`,
    '-5': `:como ?worry outra rates:juros`,
    '-6': `after-roadmap:que`,
  },
  human: {
    '18': `atend-`,
    '16': `atendente`,
    '14': `^_chama atendente_$ chama human- humano humano_$ liga liga_$ me_liga`,
    '13': `^_atendente falar_com`,
    '12': `chama_o quero_suporte supor- suporte suporte_$ telef- telefone`,
    '11': `^_me falar me_transfere trans- transfere transfere_$`,
    '10': `:humano algue- alguem`,
    '9': `pessoa pessoa_$`,
    '8': `:atendente after-roadmap:atendente de_verdade gente me pesso- quero~com super- uma_pessoa`,
    '7': `:tem ^_falar ^_quero chama~gerente com com_um geren- gerente gerente_$ ligar ligar_$ o_gerente quero rates:me um_atendente verda- verdade voce_tem`,
    '6': `?rates ^_atendimento ^_voce atendimento_humano chama_uma chama~pessoa de_voce debts:falar debts:me debts:quero essentials:me o_telefone qual~telefone quero_falar rates:falar robo telefone_de telefone~voce`,
    '5': `:o ?essentials ^_alguem ^_gente after-roadmap:alguem alguem_pode alguem~me atendimento com_gente com_robo com~responsavel debts:com de~por essentials:atendente falar~gente falar~robo favor_$ gente_de gente~verdade me_ligar o_responsavel pode_me pode~ligar rates:atendente rates:com responsavel responsavel_$ robo_$ tem tem_alguem verdade_por verdade~favor`,
    '4': `?_quero ?~pessoa after-roadmap:chama after-roadmap:falar after-roadmap:pessoa after-roadmap:verdade ai_de ai~verdade alguem~de com_alguem com_uma com~atendente com~consultor com~pessoa consultor consultor_$ debts:alguem debts:telefone essentials:chama essentials:falar essentials:o essentials:quero falar~o falar~um favor gente_$ o~de por_favor posso~com qual_o quero_pessoa quero_um rates:chama
rates:gente robo~quero telefone_para um um_consultor verdade_$ voce voce_$`,
    '3': `:? :cade :falar :pessoa :voce ? ^_cade ^_queria ^_tem after-roadmap:com after-roadmap:falo after-roadmap:me after-roadmap:quero after-roadmap:robo after-roadmap:telefone after-roadmap:um alguem_ai alguem_de alguem_que alguem~carne alguem~possa cade cade_o carne_e carne~osso com_humano como_falo como~com consu- conversar~alguem de_carne debts:gente debts:humano debts:ligar debts:tem debts:verdade
e_osso eh_robo essentials:com essentials:humano essentials:pessoa essentials:telefone essentials:tem eu_ligar falar~humano falar~uma falo_com me~para nao~falar osso osso_$ para_eu para_um para~atendente para~ligar passa_para passa~um possa possa_me possa~atender posso_falar que_possa queria_conversar queria~com que~me rates:alguem rates:humano rates:ligar rates:pessoa rates:quero rates:robo respo-
robo_? telefone~eu tem~ai tem~que tem~telefone um_telefone uma um~? voce~robo`,
    '-3': `^_oi after-roadmap:para ai_$ ajuda banco bloqu- eles lembr- me_ajuda me~a o_banco o_que oi`,
    '-4': `?worry`,
  },
  'lose-income': {
    '16': `after-roadmap:fui fui`,
    '15': `^_fui`,
    '12': `after-roadmap:estou`,
    '11': `after-roadmap:meu desem-`,
    '10': `INCOME ^_perdi after-roadmap:perdi dispe- perdi`,
    '9': `demit-`,
    '8': `^_estou a_firma after-roadmap:acabou after-roadmap:contas after-roadmap:cortaram after-roadmap:pedi after-roadmap:salario a~fechou a~me corta- embor- embora empre- emprego estou firma firma_fechou pedi sem`,
    '7': `:fui acabo- acabou after-roadmap:as after-roadmap:embora after-roadmap:empresa after-roadmap:sem desempregado desli- empresa estou_desempregado fecho- fechou renda_$`,
    '6': `?after-roadmap ^_a ^_cortaram after-roadmap:contrato after-roadmap:emprego after-roadmap:me after-roadmap:sai as_contas conta- contas contrato cortaram_meu demitido demitido_$ desempregada desempregada_$ emprego_$ estou_desempregada familia_$ fechou_$ fui_demitido manda- meu_contrato ontem ontem_$ perdi_meu perdi~emprego renda salar- salario salario_$`,
    '5': `:estou :recebo :sem ^_meu ^_sai acabou_$ after-roadmap:bico after-roadmap:mandaram after-roadmap:minha after-roadmap:ontem after-roadmap:renda after-roadmap:rua after-roadmap:servico after-roadmap:tenho bico contr- cortaram demitida dispensou embora_$ estou_sem fui_demitida fui_para fui~rua mandaram_embora me_dispensou me_mandaram meses meu meu~foi me~embora minha_renda nao_recebo nao~mais
o_emprego para_rua patro- patroa patroa_me patroa~dispensou recebo~bolsa rua sai sai_do tenho_mais traba-`,
    '4': `:emprego :mais ^_acabou after-roadmap:agora after-roadmap:beneficio after-roadmap:foi after-roadmap:meses after-roadmap:ter after-roadmap:vou as benef- beneficio bolsa bolsa_familia bpc_$ contas_$ deram estou_parado estou~sem estou~trabalho famil- familia fui~embora mandaram me meu_beneficio meu~nao me~as minha_patroa minha~me nao_tenho parad- parado parado_sem perdi_o servi- servico trabalho_$
vou vou_ficar`,
    '3': `#_meses ,_nao :app :bolsa :familia :marco :me :moto :nao :perdi after-roadmap:causa after-roadmap:cirurgia after-roadmap:ficar after-roadmap:mandada after-roadmap:trampo agora_$ app bater- bloqu- bloqueou bpc causa causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia em_marco entra entra_nada estou~renda eu_estou e~estou faz_# faz~meses ficar ficar_sem foi fui_mandada hoje
incomes:desempregado incomes:entra incomes:faz incomes:meses mandada mandada_embora marco marco_$ meses_$ meses_, meses~nao meu_servico meu_trampo minha minha_moto minha~e na_minha nao_entra o~em perdi~servico perdi~trampo por_causa por~da proxi- recebo sem_renda sem_salario servico_$ ter trabalho tramp- trampo trampo_$ vou_ter vou~sem`,
    '-3': `:agora ?income-source ^_acertei acert- acertei after-roadmap:acertei after-roadmap:eh after-roadmap:quanto after-roadmap:que after-roadmap:quero bolsa~e e_agora familia_e quant-`,
    '-4': `:meu aceitaram after-roadmap:aceitaram after-roadmap:no me~no perdi_as perdi~contas`,
    '-5': `aceit-`,
    '-7': `?worry`,
  },
  minor: {
    '17': `consent:#`,
    '15': `^_tenho`,
    '14': `?consent consent:sou`,
    '12': `sou`,
    '11': `^_sou consent:tenho`,
    '10': `tenho_#`,
    '9': `tenho`,
    '8': `consent:menor menor`,
    '7': `:anos anos_$ consent:faco consent:idade faco_# idade menor_$ quinze_$`,
    '6': `:tenho ^_ainda ^_faco ainda_nao consent:minha consent:nao fiz_# quinz- quinze sou_menor`,
    '5': `#_anos ainda anos faco fiz minha~eh nao~# tenho~anos`,
    '4': `#_em #~? ^_minha consent:em consent:fazer consent:para de_menor dois_meses dois~para eh_# faco~em idade_$ nao_sou para_eu para~fazer sou~menor`,
    '3': `#_ano #~dezembro #~fevereiro #~que :devendo ^_falta ano anos_e consent:eh consent:eu consent:mae consent:mas consent:so consent:vem de_idade devendo_na devendo~NAME dois e_estou em_fevereiro estou~na eu~# e~devendo falta fazer fevereiro_$ maior_de maior~idade menor_mas meses oi~# que_vem so_# sou_maior sou~de tenho~# vem vem_$`,
    '-3': `?worry ^_estou ^_ja aceit- aceito consent:aceito consent:e consent:estou consent:filha de~ja filha filha_$ ja_$ ja~# sim`,
    '-4': `consent:sim ja`,
    '-5': `consent:,`,
    '-6': `consent:ja`,
  },
  'miss-month': {
    '13': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:esse esse nao_consegui`,
    '10': `after-roadmap:mes`,
    '9': `consegui mes mes_nao`,
    '8': `after-roadmap:consegui conse- nao~para paguei_$`,
    '7': `consegui~o nao_paguei para_pagar`,
    '6': `:mes ^_esse after-roadmap:atrasei after-roadmap:deu deu esse~eu nao_deu nao~pagar pagar pagar~NAME`,
    '5': `:esse :nao ^_atrasei after-roadmap:apertou after-roadmap:aqui after-roadmap:pagar apert- apertou apertou~nao atrasei combi- conseguir~nada deu_para deu~pagar mes_$ mes_eu pagar_a pagar_nada`,
    '4': `:foi NAME_. ^_gastei after-roadmap:carne after-roadmap:desse after-roadmap:em after-roadmap:gastei after-roadmap:nada aqui a~. a~desse carne_$ desse desse_mes do_carne esse~nao e~paguei gaste- gastei mes~foi nada_esse nada~mes nao nao_foi nao~dar nao~os os_# os~do pagar_as pagar~contas paguei_nada para~as saiu`,
    '3': `#_do :. :nada :pagar :paguei ^_mes a_parcela after-roadmap:contas after-roadmap:dezembro after-roadmap:no after-roadmap:os after-roadmap:paguei after-roadmap:parcela after-roadmap:passou as_contas atras- branc- branco branco_$ carne consegui_pagar consegui~# contas_$ dar dezem- dezembro dezembro_$ e_nao em_branco em_dezembro foi mes~vai nada nada_em nao_vai nao~esse no~e pague- paguei parcela
passo- passou que~nao remed- remedio vai_dar`,
    '-3': `?worry ^_para after-roadmap:NAME after-roadmap:pago after-roadmap:quem n0 para_quem quem quem_vai quem~o so`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:so isso por_mes`,
    '-5': `after-roadmap:isso after-roadmap:por nao~a paguei_a paguei~NAME`,
  },
  none: {
    '27': `?debt-creditor`,
    '19': `?income-low-month`,
    '18': `?instalments-left debt-creditor:NAME`,
    '17': `?debt-kind ^_$ ^_tudo debt-amount:#`,
    '16': `which-creditor:NAME`,
    '14': `?debt-amount FIGURE ^_eita ^_kkk confirm-amount:mil eita eita_$ kkk kkk_$ n0`,
    '13': `^_sei overdue:desde rates:# sei_$`,
    '12': `?incomes ?overdue ^_todas essentials:# fixo incomes:# para_#`,
    '11': `# ?debts ^_as ^_fixo alta as_vezes atras- como_voce desde instalments-left:# menos metade_$ overdue:todas vezes`,
    '10': `#_NAME 13o EXPENSE NAME_# ^^ ^_ja ^_ontem after-roadmap:13o after-roadmap:amanha calor_$ esta_dificil nao~negociar overdue:NAME overdue:a que_calor quinh- vezes_$`,
    '9': `#_da ,_# ._. ?rates KIND ^_desde ^_hum ^_melhor ^_talvez a_$ aceitarem after-roadmap:aceitarem after-roadmap:melhor amanh- amanha calor complicado complicado_$ debt-kind:eh debt-kind:emprestimo depen- depende dois eh_complicado esse_governo falei_isso flexibles:# hum hum_$ ja~isso menos_$ mes mil more-debts:, n2 nao_tem nao~o overdue:de para_mim sexta sexta_$ talve- talvez thirteenth:sou tudo_caro`,
    '8': `#_do #_em .~. 13o_$ :# :sobra NAME ^_consegui ^_depende ^_emprestimo ^_sao a_menor after-roadmap:mim after-roadmap:sei atrasei_o debt-kind:da debts:devo debts:sao dific- dificil dona governo_$ incomes:salario instalments-left:metade instalments-left:so ja mil_$ more-debts:NAME more-debts:acabou more-debts:nao n1 nao_eh offers:# overdue:meses overdue:so quero_parar quero~das que~? rates:% rates:.
rates:NAME recebi~13o tambe- tambem uns worry:tudo`,
    '7': `#_! #_$ #_de #~mais , ,~isso :nada :primeiro :sei :👍 ?essentials ^_carne ^_cartao ^_espera ^_esse ^_meu ^_nossa ^_pera ^_recebo aceitaram_meu aceitaram~cartao achan- achando achando_salgado after-roadmap:# after-roadmap:aceitaram after-roadmap:agora after-roadmap:isso after-roadmap:me after-roadmap:menor after-roadmap:menos agiot- agiota agora_$ ai_vou ai~ver ajuda~organizar amanha_$ carta-
cartao compl- confirm-delete:pera conto de_pagar debt-creditor:do debt-kind:carne debts:# debts:serasa devo de~em eh_NAME espera espera_ai espera~vou estou_achando estou~salgado flexibles:o gover- governo income-low-month:# income-low-month:mes income-low-month:nao incomes:a instalments-left:a instalments-left:falta instalments-left:na ja_falei ja_respondi ja~essa mais_ou mais~menos mandei~para
matar meio mim muito_$ nao_, nossa nossa_que nossa~susto novec- offers:pagar oiten- onibu- onibus ou_menos overdue:atrasado overdue:mes o~# parar~pagar pensando_$ pera qual~primeiro que_susto quero_sair quero~de quitar rates:juros respondi_essa respondi~pergunta sair_das sair~dividas salga- salgado salgado_$ sobra_nada susto susto_$ thirteenth:ja todas_$ tudo_$ vence vez worry:quando`,
    '6': `#~# $ ,_pago ,_so ,~# :dia :kkk ? NAME_$ NAME_nao NAME~NAME ^_NAME ^_crediario ^_devo ^_ele ^_fala ^_fatura ^_metade ^_mil ^_que ^_um a_vida acabou_$ achei after-deficit:de after-deficit:tem after-roadmap:chama after-roadmap:economizo after-roadmap:fecho after-roadmap:governo after-roadmap:no after-roadmap:pediram after-roadmap:renda after-roadmap:sair after-roadmap:sexta after-roadmap:vence
after-roadmap:venda ano_$ as atrasou a~eh a~vence cacho- cachorro caro caro_$ coisa_$ consent:pode crediario da_venda de_vergonha de_vez debt-amount:dia debt-amount:mil debt-creditor:loja debt-kind:do debt-kind:fatura debt-kind:moto debts:$ debts:? debts:estou debts:meu debts:na debts:vergonha dificil_$ doze e e_o econo- economizo eh_# eh_? ele em_quando esper- essa_pergunta esta_doente estou_na
estou~onibus eu_economizo fecho_$ fgts flexibles:e ganho_# income-low-month:muito incomes:do incomes:um instalments-left:estou instalments-left:ultima isso_? ja~respondo loja_$ maio_$ mandei_# marisa_nao melhor mes_? meu_cartao mexer_nisso me~no mil_e mim_? more-debts:tambem nao_paguei nao_sobra nao~so natal no no_banco no_onibus no~agora oitoc- oitocentos onibus_agora os_dois overdue:dias
overdue:duas overdue:faz overdue:ontem overdue:semana overdue:uma o~atrasou o~no pagar~a paguei_nenhuma paguei~NAME paguei~do para_divida parar_de para~? parcelas pediram_# pela_NAME perguntar_para perguntar~NAME quando~de quanto~economizo que_nem quero_negociar quiseram_negociar salar- sao sei~nisso sem_juros serasa_$ sim_, sim_pode so so_a sobra tambem_$ te_respondo toda todas treze- uns_#
vai_para vai~divida venda vez_em vez~quando vista vou_perguntar vou~para worry:que`,
    '5': `#_# #_boletos #_dias #_k #_meses #_mil #_na #_no #_por #~NAME #~eu #~vista + ,~mei ,~pagar ,~um :em :fgts :hoje :minhas :netflix :qual INCOME NAME_e NAME~# NAME~? NAME~esta NAME~tem ^_a ^_aceitaram ^_achei ^_celular ^_desisti ^_dia ^_gasto ^_mais ^_meio ^_moto ^_novecentao ^_oitentinha ^_oitocentos ^_passei ^_posso ^_quinhentao ^_semana ^_serasa ^_uma ^_uns a a_luz a_marisa a_netflix a_vista
aceit- achei_que after-deficit:tirar after-roadmap:. after-roadmap:achei after-roadmap:ajuda after-roadmap:cartao after-roadmap:esta after-roadmap:fechei after-roadmap:parar after-roadmap:passei after-roadmap:pg after-roadmap:plano after-roadmap:querem after-roadmap:sera after-roadmap:so after-roadmap:vez after-roadmap:vista agora agost- agosto ah alugu- aluguel ano aumen- banco_ja boletos
cachorro_esta cachorro~doente carro_$ cento cinqu- cinquenta com~banco confirm-amount:dois consent:quem consent:ser consent:sim conto_$ corte- cortei cpf_eh credi- da da~. de debt-amount:e debt-amount:em debt-amount:esta debt-amount:novecentao debt-amount:oitentinha debt-kind:cartao debt-kind:de debt-kind:mesmo debts:ate debts:cpf debts:kkk debts:matar debts:sei debts:um debts:vai deixa~pegar
depende_do desconto_? desisti devo_o de~que divida_? dividas_$ do_emprestimo do_mes doent- doente doente_$ domin- domingo do~# eh_da eh_itau eh_por eh~% eh~eh eles~# em emprego_$ essentials:, essentials:oitocentos esta~em estou_pensando eu_pegar eu~# fala fatur- fatura fatura_$ fazen- fazendo fecho fixa flexibles:spotify ganha- gasto heran- heranca income-low-month:as income-low-month:nunca
income-low-month:que income-low-month:tem incomes:e incomes:fixa incomes:mil incomes:minimo incomes:renda incomes:sei instalments-left:anos instalments-left:doze instalments-left:mais itau itau_eh itau~NAME ja_te ja~metade juros_$ juros_, k leva leva_para loja maio mais_uma maris- marisa me_matar mei_$ menor merca- mercado mes_$ mes_so meses_$ meu_cachorro me~quando minha_renda minut- minuto
minuto_$ more-debts:# more-debts:isso more-debts:marisa moto_$ n3 na nao_so nao~itau nao~nenhuma nao~renda nao~sou negoc- negociar negociar~o netfl- netflix novecentao novecentao_$ no~ja o_mes oferta~por offers:essa offers:vou oitentinha oitentinha_$ oitocentos_$ organ- organizar organizar_$ overdue:ano overdue:eu overdue:passada o~de pagar_# paguei_# paguei_a para_responder parce- parcelas_$
parcelas~emprestimo passa_de passada_$ passa~# pegar_a pegar~fatura pelo_NAME pensando perguntar pg pix~# plano pode_ser por_# pouco pouco_$ primeiro_$ quanto~leva quatr- quatrocentos quem_eh quinhentao quita- recebi~de registrado registrado_$ renda renda_fixa respo- respondi salario salario_minimo se_eh sei sei_o seman- semana ser_$ sera sera_que so_mais sobra- sou_mei spoti- spotify subiu
tem_como tempo_leva tempo~para tenho_renda tenho~fixa thirteenth:mei thirteenth:no thirteenth:sim tirar trezentos tudo um_minuto um_salario varia varia_muito vergo- vergonha vista_$ vou vou_pagar vou_ver worry:fazer worry:isso`,
    '4': `#_+ #_. #_conto #_e #_mes #_nao #_parcelas #_x #~da #~dia #~que ,_NAME ,_a ,~NAME ,~tem . ._$ 13o~# :_# :agora :atraso :como :gostaria :recebo :renegociar :sexta :tenho ?flexibles ?~de NAME_desde NAME_hoje NAME_sim NAME_so NAME~cobra NAME~em ^_? ^_agiota ^_atrasei ^_de ^_dei ^_doze ^_esta ^_faltam ^_financiamento ^_ganhei ^_ganho ^_loja ^_lojas ^_moveis ^_na ^_no ^_os ^_pretendo ^_quase ^_sera
^_trabalhei ^_👍 a_fatura a_menina after-roadmap:? after-roadmap:dei after-roadmap:ganho after-roadmap:ja after-roadmap:matar after-roadmap:paguei after-roadmap:por after-roadmap:quero after-roadmap:quis after-roadmap:quitar agosto_$ ajuda_a ajuda_em ajuda~nada antes_do antes~natal atrasada atrasado atrasado_$ atrasar atraso atraso_$ a~esse a~nao a~subiu a~toda banco~outra bolsa~e burro carne_$
cento_e chama- chamando chamando_de chamando~burro chequ- cheque cheque_especial cinco cobra com_# com~nao confirm-amount:, consent:antes consent:saber consent:se da_NAME da_loja da~# de_burro de_onde debt-amount:de debt-creditor:da debt-creditor:eh debt-creditor:moveis debt-creditor:ze debt-kind:consignado debt-kind:conta debt-kind:financiamento debts:as debts:conta debts:e debts:eh debts:essa
debts:zero dei dei_# desde_agosto desde_setembro desis- devendo~para dez de~, de~da dia dia_# dias dias_$ disse_outra disse~coisa dizim- dizimo do_fgts do_natal do_ze dois_$ doze_$ do~de duas_$ duzen- e_NAME e_cinquenta eh_ate eh~dia eles_nao em_atraso em_maio em_nada emprestimo_$ entra- entrada era escri- escrito escrito_$ espec- especial essentials:NAME essentials:de esse~? esse~so esta
esta_assim esta_me esta~chamando falei faltam familia_e fazer_$ feche- fechei fechei_o fev fiado fiado_$ financeira_$ fiz flexibles:dizimo flexibles:so fraco ganhe- ganhei income-low-month:fraco incomes:depende incomes:dia incomes:dois incomes:tenho instalments-left:ainda instalments-left:faltam instalments-left:umas ja_esta ja_veio janei- janeiro julho logo logo_a lojas luz luz_subiu luz~muito
mae mae_tambem mae~esta mais_# marco marido~ajuda mas~quero me_chamando me_ofereceram mei menina menina_do menina~banco menor_$ menor_primeiro mes_fraco mes_que mes~sobrou meu~eh me~de minha_mae minha~tambem minimo_$ monte more-debts:o more-debts:para morta moto movei- moveis moveis_nordeste nada~so nao_ajuda nao_pago nao_quis nao_quiseram nao~? nao~de nao~em nao~me nao~mexer natal_$ nisso nisso_$
no_vermelho norde- nordeste o_13o o_NAME o_oficial ofereceram_# offers:ofereceu offers:para ou outub- outubro overdue:agosto overdue:as overdue:contas overdue:outubro overdue:parcelas overdue:que o~. o~fazer paga_$ pagar~esse pagar~para pago~NAME paguei~esse para_isso pensa- perai plano_$ plr pode_sim pode~, por por_mes por~comecar por~mil prete- pretendo pretendo_quitar pretendo~antes prime-
primeiro quanto_da quanto~minha quase que que_era que_fazer quinhentos quis quis_me quise- quiseram quitar_antes quitar~do rates:ao rates:cobra rates:eh rates:mes recebo_toda recebo~sexta regis- respondo_$ saber_se sao_# se sei_mexer semana_$ seras- serasa sete setem- setembro setembro_$ sim_NAME sim~mas so_sobrou sobro- sobrou sobrou_pouco sou sou~# so~NAME so~duas so~pouco so~uma spotify_$
subiu_muito tambem_esta tambem~assim taxa_de te te_abencoe tem_de tem_o tem~NAME tem~que tenho~na tenho~nada te~, thirteenth:acho thirteenth:tem thirteenth:tudo thirteenth:veio tirar_meu tirar~nome toda_para toda_sexta todas_atrasadas toda~isso todo trabalhei trabalhei_a trabalhei~vida trint- trinta tudo_? uai um um_monte um~de vai_me veio velha ver_$ verme- vermelho vermelho_$ vida vida_toda
vida~para vou_receber worry:dinheiro worry:sei x ze ze_$ 👍 👍_$`,
    '3': `#_agora #_ate #_com #_que #~a #~em #~entrada #~fgts #~mesmo #~no #~pago #~quitar $_# $~. %_$ ,_sao ,~devo ,~e ,~mes / :, :abencoe :aqui :atrasou :dividas :esta :livre :mes :ou :pago :para :parcela :quitar :restituicao :salario :te :toda :tudo :uns :x NAME_? NAME_eh NAME_esse NAME_esta NAME_ontem NAME_sem NAME_tambem NAME~, NAME~dia NAME~e NAME~juros NAME~mes NAME~pagar NAME~x ^_acho ^_aumentei
^_cara ^_cheque ^_cinco ^_dois ^_eh ^_falta ^_farmacia ^_fiz ^_foi ^_mandei ^_paguei ^_perai ^_salario ^_vendi a_NAME a_campainha a_ultima abenc- abencoe abri acabo- acabou aceitaram acordo_da after-roadmap:, after-roadmap:: after-roadmap:aumento after-roadmap:comecar after-roadmap:conseguir after-roadmap:contraproposta after-roadmap:cortar after-roadmap:eles after-roadmap:entrada
after-roadmap:esqueci after-roadmap:falei after-roadmap:fiz after-roadmap:ganhar after-roadmap:limite after-roadmap:luz after-roadmap:mandar after-roadmap:meus after-roadmap:paga after-roadmap:pela after-roadmap:prefiro after-roadmap:quer after-roadmap:se after-roadmap:sobrou agora_ganho ainda_$ ainda_devo aluguel_$ ameac- ameacando amigo- amigos amigos_$ ao ao_mes arrumei as_duas ate ate_dia
atrasou_$ aumentei aumento a~ofereceu a~parcela a~primeiro baixa- banco banco_$ banco_disse banco_do barao bico_de bico~# botar burro_$ buscar cada_$ campa- campainha campainha_$ carne cartao_$ cartao_do cartao~NAME celular_$ cem cem_$ chama cinco_mil cinquenta_$ cobra_juros cobranca_me cobranca~ligando coisa com_as com_nada comecar_pela compr- com~contas confirm-amount:eh confirm-amount:ne
consegui_um conseguir consent:? consent:graca consent:mas consent:quero consignado consignado_$ consulta contraproposta contraproposta_de contraproposta~# cortaram_meu cortaram~bolsa cpf da_# da_conta da_empresa da_moto das_dividas de_justica de_mil debt-amount:mas debt-kind:desconta debt-kind:em debt-kind:foi debt-kind:limite debt-kind:loja debt-kind:pessoal debt-kind:que debts:a debts:banco
debts:barao debts:cara debts:de debts:esse debts:joao debts:minha debts:ou debts:tenho deixa_eu dei~para deliv- delivery depende~mes desconta_do descontado_em descontado~folha desconto_, desde_marco deus_me deus~livre devo_# de~e de~veio dia~nem dificil_a dificil~vida dinheiro_$ dividas do do_banco do_ex dois_, dois_anos dormi- dormir do~? do~e duas duas_mesmo duzentos e_a e_meio e_nao eh eh_$
eh_consignado eh~de eh~e em_dezembro emprestimo_pessoal em~, em~? entro- entrou era_$ especial_$ esqueci_de esqueci~falar essas_duas essas~mesmo esse essentials:a essentials:da essentials:do essentials:e essentials:eh essentials:em essentials:esta essentials:ja essentials:mes essentials:mil essentials:pago essentials:para essentials:remedio essentials:transporte essentials:um esta_atrasado
estao_ameacando esta~a este eu_devo eu~a extra e~e e~para falta falta- famil- familia farma- farmacia farmacia_popular faz_mais faz~de fica_# finan- financiamento financiamento_do financiamento~carro fiz_um flexibles:, flexibles:com flexibles:de flexibles:gasto flexibles:por flexibles:uns ganhar ganho gasto~nada golpe_? graca_$ igrej- igreja income-low-month:o incomes:conto incomes:de incomes:esse
incomes:meio incomes:menos incomes:mes incomes:na incomes:por instalments-left:de instalments-left:e instalments-left:parcelas ja_recebi janeiro_$ ja~a jogar justica_veio k_$ ligan- ligando limit- limite limite_da limite~conta livre_$ m m_$ mae~# mais_? marco_$ marido_nao mas mas~# me_ajuda me_dar me_ligando me_livre meio_milhao menin- mercado_$ mes_. mes_no meses metad- metade meu meu_bolsa
meu_cpf meu_marido meu~. meu~esta meu~familia meu~foi meu~nao mexer mil_em mil_mesmo mil_ne milha- milhao milhao_$ mim_$ minhas_dividas minim- moca~NAME more-debts:desde more-debts:devendo more-debts:duas more-debts:estou more-debts:favor more-debts:mais muito multa n4 na_NAME na_verdade nada_nao nao_passa na~# negociar_$ negociar_a negociar_minhas negociar~divida negociar~dividas no_NAME
no_serasa nome~serasa nove novecentos no~# no~do no~hoje o_povo o_salario ofereceram offers:, offers:? offers:NAME offers:ate offers:dia offers:fica offers:me offers:nao offers:ofereceram oficial_de oficial~justica oi_, oitenta ontem outra_coisa outubro_$ overdue:mais overdue:marco overdue:nao overdue:um overdue:uns o~mandou o~me o~tambem pago_NAME pago_a pago_qual pago~? pago~cartao paguei~no
parar para~tudo parcela_$ parcela~# pedir- pediram pela pelo pelo~. perai_que perai~tocaram pessoal pix_de popul- popular por_cento posso~a povo povo_da povo~cobranca primeira_parcela puder quand- quando quando_$ quanto_eu que_tocaram quebr- quer quer_# quer_dizer quero~minhas que~, que~a que~me que~tem quinz- rates:, rates:calor rates:de rates:estou rates:ja rates:m rates:sem rates:taxa
rates:tudo rates:vejo reais receber_# receber~de recebi recebi_a recebi_o recebi~# recebi~primeira resci- rescisao respondo resti- restituicao seis sem_parar se~so sim~nao sms so_isso so~ultima strea- streaming tem_isso tem_mais tem_mes tem_uma thirteenth:, thirteenth:isso thirteenth:maio thirteenth:primeira tocar- tocaram tocaram_a tocaram~campainha todo_mundo traba- trans- transporte tres_mil
trezentos_no trezentos~NAME tudo~dia ultim- ultima ultima_$ um_bico uma_loja umas_# umas~ainda um~aqui vai vejo~? vem_$ vendi vinte vou~# worry:ai worry:ameacando worry:as worry:buscar worry:dizer worry:doente worry:ja worry:ligando worry:me worry:pegar worry:povo worry:ver`,
    '-3': `" #~parcela #~venceu %_. ,_deixa ,_pode ,~% ,~do ,~uma :" :% :ajuda :banco :boleto :chega :dinheiro :eae :juros :liberar :mim :parar :pix :pode :proposta :quando :quero :serasa :usar :zap ?after-roadmap NAME_que NAME~paguei NAME~por NAME~quitada NAME~tempo ^_aceitei ^_aham ^_atendente ^_avanca ^_bora ^_cancelar ^_claro ^_deleta ^_depois ^_deram ^_descadastrar ^_divida ^_eae ^_escreve ^_esquece
^_estao ^_explica ^_faco ^_fecho ^_finaliza ^_gostaria ^_medo ^_negativo ^_outra ^_passa ^_pronto ^_proxima ^_quando ^_quero ^_recomecar ^_repete ^_segue ^_soma ^_tchau ^_tem ^_tinha ^_vai ^_valeu a_agua a_deus a_loja aceitaram_# aceito acert- acho~# adiante adiante_$ after-roadmap:acaba after-roadmap:acabou after-roadmap:aceitar after-roadmap:bom after-roadmap:dinheiro after-roadmap:disse
after-roadmap:eh after-roadmap:empresa after-roadmap:entendi after-roadmap:escreve after-roadmap:falo after-roadmap:ficar after-roadmap:foi after-roadmap:fui after-roadmap:gastei after-roadmap:jogo after-roadmap:lista after-roadmap:manda after-roadmap:mesmo after-roadmap:mexer after-roadmap:minimo after-roadmap:neve after-roadmap:nome after-roadmap:ofereci after-roadmap:para after-roadmap:parcela
after-roadmap:pensando after-roadmap:perdi after-roadmap:quem after-roadmap:saio after-roadmap:salario after-roadmap:sim after-roadmap:soma after-roadmap:uma after-roadmap:vamos agora_? aham algue- alguem anos anterior apaga- apaga_tudo apagar aplic- aplicativo aplicativo_$ atendente atendente_$ avanc- avanca avanca_$ aviso aviso_de aviso~corte a~cresce a~me banco_? boa~. bom_$ bora bpc cada_mes
caduca cancelar carro_no carro~NAME carta_do causa certinho certo_$ chama_o chove- chover claro clt_$ comeca comecar_$ comecar~menor como_funciona como_que com~na confirm-amount:opcao confirm-change:nao confirm-creditor:, confirm-creditor:NAME confirm-creditor:eh confirm-delete:nao confo- conforme conforme_o consent:faco consent:idade consent:minha consent:para consent:sou consta_na consta~fatura
controle controle_$ corte cresce_tanto da_lista dados de_casa de_corte de_desconto de_dezembro de_divida de_neve debt-kind:nao debts:como debts:fala debts:nada debts:paguei debts:so deixa deixa_$ deixa_em delet- deleta denun- depois~NAME deram deram_# deram~% descadastrar descadastrar_$ desconto desempregado dessa desse desse_mes deus_$ devag- devagar devagar_$ devo_nada devo_no de~ainda de~anos
de~mas de~x dia_$ dimin- disse divida~$ dizer_$ do_carne do_cartao do_governo do_meu dos do~com do~por e_agora eae eae_$ eh_um eh_verdade eh~banco eh~do eh~isso eh~que eles_$ em_que emprestimo_de emprestimo_para emprestimo~# encer- encerrar escreve escreve_para esqueci_$ essa_divida essas esse_do essentials:me essentials:sei essentials:so esse~cartao esse~eu esta_bom esta_com estou_desempregado
estou~em eu_saio eu~para exclu- explica faco fala_devagar falar_com fatura_cresce fatura~tanto fez_# ficar finaliza finaliza_$ flexibles:sobra fora_$ fui funci- funciona geren- gerente golpe_$ graca- gracas gracas_a gracas~deus human- humano humano_$ idade ideia ideia_$ income-source:da income-source:meu incomes:bpc incomes:sem incomes:tudo isso_na juros_eh juros~esse lembro liberar liga liga_$
ligac- ligar loja_e mais_viver me_liga me_transfere mensagem metade_da meus_dados me~mais me~para me~uma mil_, mil~# minha_moto more-debts:deixa more-debts:eh more-debts:essas more-debts:esta more-debts:eu nada_esse nada~mes nao_consta nao_foi nao_lembro nao_param nao~deixa nao~dizer nao~quanto negativo negativo_$ nem_sei nenhu- neve neve_$ nocao nocao_$ nome~# nunca o_site obrigada ofere-
oferecer~para ofereci ofereci_# offers:deram ok_$ olhar opcao opcao_$ os_# os~do overdue:aham overdue:dia overdue:eh overdue:estou o~ja pagar_o pagar~cartao pagar~por paguei_metade para_eu para_liberar param para~em parcelas~NAME passa_adiante passa_essa passar passar_$ pegar~emprestimo pela_menor pensando_em perde- perder pessoa_$ pix_$ pix_para pode pode_tirar podem pode~a por_causa
prefiro_pagar primeira_$ primeiro_? pront- pronto pronto_acabou quanto_devo que_juros que_olhar que_paga queria quero~um que~dia que~fatura que~no que~tudo quitada recebo~bolsa recomecar_$ recusei_a reinicia_$ remedio_eh renda_$ repete responder_$ saber_$ sabe~eh sai_do saio segue sei_quanto sem sem_receber senho- senhora socor- socorro socorro_$ soma soma_tudo some sumir tanto_$ tchau tchau_$
telef- telefone tem_, tem_a terminei_$ thirteenth:gastei tinha todas_em todas~dia toparam_$ topou transfere transfere_$ tudo~NAME uma_moca uma_pessoa uma_proposta um~para vai_chover valeu_$ vanta- vantajoso vao_me veio_em vence- venceu verdade_$ viu viver voce voce~de voce~meu voltar_$ worry:, worry:carro worry:casa worry:comida worry:conta worry:cortada worry:cortar worry:cortaram worry:eh
worry:gas worry:na worry:param worry:perder worry:quero worry:salario worry:ser worry:tem worry:tenho zap`,
    '-4': `#_vem #~do #~metade ,_dia :. :? :desconto :estou :me ?_estou ?worry NAME_! NAME_primeiro NAME~! ^_acordo ^_antecipei ^_beleza ^_bom ^_cancela ^_chama ^_desconsidera ^_desfaz ^_deus ^_e ^_ha ^_ok ^_pode ^_quais ^_recusei ^_stop ^_terminei a_da a_de a_financeira a_pergunta aceitei acord- acordo acordo_de acordo~# after-roadmap:anos after-roadmap:carne after-roadmap:contas after-roadmap:link
after-roadmap:loja after-roadmap:minhas after-roadmap:muito after-roadmap:os after-roadmap:pegar after-roadmap:pode after-roadmap:qual after-roadmap:quando anos_e antecipei antecipei~parcelas anter- antes_$ a~. a~agora barat- bloqu- bom_dia bpc_$ caduc- calor_ai cancela certinho_$ certo como_assim como~com conco- confirm-creditor:nao conseguir~nada consent:nao continuar continuar_$ conve- cresc-
cresce da_para debt-creditor:lembro debt-creditor:nao debt-kind:sei debts:bem debts:dos debts:quanto debts:tudo desca- desconsidera desconsidera_a desconsidera~ultima desconto_na desconto~NAME desem- desfaz desfaz_$ despe- de~mil dia_eu dia~de disso do_zero dos_# dos~mil do~no e_ai eh_essa eh_meu eh_seguro esque- esta_calor esta~ai estou_precisando eu~um exata- exatamente e~remedio falar familia_$
favor_$ fazer~# fechei_$ final- fora incomes:estou incomes:isso incomes:meses incomes:o infor- instalments-left:nao instalments-left:sei isso_eh ja_gastei ja~o liberar~emprestimo link_$ manda me_da medo medo_de mes_eu mil~carro nao_aceitaram nao_devo nao_entendi nao_me nao_recebo nao~pagar negociar_o negociar~a novo novo_$ o_plano obrig- offers:tem offers:venceu oi_$ ok outra overdue:certinho
overdue:pago o~eu pagar_nada paguei~mil para_$ para_negociar pequenininhas perdo- pessoa precisando presc- proxima proxima_$ quais quant- quanto quanto~para que_a que_tem quero~com rates:? recla- recomecar recusei repet- rotat- rotativo sei_nao sim~# site stop stop_$ taxa_$ tem_# tem_$ tem~para tenho~, terminei thirteenth:eh thirteenth:sei thirteenth:tenho tira valeu vem_# vem~, voce_eh volta-
volta_$ voltar worry:NAME worry:agua worry:atrasado worry:banco worry:medo worry:minha worry:nao worry:para worry:por`,
    '-5': `#_? #_anos #_atrasadas ,~? ,~ja :empresta :isso NAME~existe NAME~tudo ^_ajuda ^_apaga ^_chega ^_isso ^_ofereci ^_perdi ^_reinicia ^_sem ^_tira ^_zero aceitar acordo_$ after-roadmap:acordo after-roadmap:causa after-roadmap:nada after-roadmap:oferecer after-roadmap:tudo after-roadmap:um ai_$ apaga beleza_$ cobra- confirm-amount:a de_novo debts:tira depoi- depois desconheco_$ desli- de~? disse_tudo
e_so eh_esse eh_financeira em_junho empresta empresta_# escre- essentials:isso expli- gaste- gastei ha_$ income-source:do incomes:nada incomes:so ja_disse junho_$ link lista_$ me_empresta menos_juros mes_nao mil_do more-debts:ja more-debts:todas nao_consegui nao_esta nao_estou nao~atrasado oferecer oferecer_# overdue:em pagar~NAME paguei~a para_NAME pede peque- por_favor proposta_$ proxi- pula_$
que_voce quero_mais quero_renegociar rates:nao recom- reini- reinicia sabe sair_$ score sei_la tem~atrasadas tenho~anos thirteenth:de thirteenth:dia tira~NAME tudo_pago vao vou_fechar which-change:# worry:estou worry:vao`,
    '-6': `:anos :emprestimo ?confirm-change ^_acabou ^_ate ^_desconheco ^_nada ^_nunca ^_onde ^_pula ^_sair ^_vamos after-roadmap:financeira after-roadmap:quiseram after-roadmap:renegociar after-roadmap:👍 ajuda_$ belez- beleza cance- confi- consent:tenho desconheco desfa- eh_isso entendi essas_$ fechar junho lembr- lista metade_ja nao~# nenhuma_$ o_emprestimo o_que pagar_a para~fazer perdi preci- pula
que~eh reati- recebo_# termi- thirteenth:# vamos volta worry:dia worry:esta worry:meu`,
    '-7': `^_nem ^_para ^_parar ^_volta after-roadmap:duas after-roadmap:estou after-roadmap:fazer after-roadmap:fechar after-roadmap:onde bom debts:isso enten- fecha- ja_paguei la_$ qual_o recebi_# thirteenth:junho`,
    '-8': `?confirm-creditor ?which-change ^_nenhuma a_# aceitaram_$ nao_$ sim_$`,
    '-9': `^_voce desconto_$ paguei_$ recus-`,
    '-10': `?after-crisis ?consent sim_recebo`,
    '-11': `^_qual consent:#`,
    '-14': `debt-kind:#`,
  },
  'nothing-more': {
    '28': `?more-debts`,
    '25': `?flexibles`,
    '15': `nada so`,
    '14': `nada_$ nao_$`,
    '13': `^_so flexibles:nao more-debts:nao so_$`,
    '12': `^_acabou ^_terminei mais_nada terminei terminei_$`,
    '11': `:chega ^_chega ^_nada chega debts:nenhuma de~nada incomes:estou n0 termi-`,
    '10': `^_pronto a_lista more-debts:ja nenhu- pront- pronto`,
    '9': `^_e ^_por debts:nada debts:so e_so essas flexibles:tenho lista lista_$ more-debts:eu offers:mais por_ai so_isso tudo_$`,
    '8': `^_nem ^_zero ai_mesmo debts:isso disse disse_tudo e_eh eh~que essas_$ essentials:nada essentials:so e~isso flexibles:nenhum ja_disse more-debts:era more-debts:essas more-debts:esta more-debts:so nada_mais nao_devo nenhuma o~tem por~mesmo que_tem zero_$`,
    '7': `?incomes ^_finalizei ^_mais ^_nenhuma acabo- acabou ai compl- devo_nada eh_isso eh_o eh_so eh_tudo essentials:mais esses finalizei finalizei_a finalizei~lista flexibles:sobra incomes:isso incomes:nada ja ja~tudo mais more-debts:eh more-debts:tudo nenhuma_$ offers:nada offers:so pronto_acabou zero`,
    '6': `^_era ^_ja ^_nenhum acho_que acho~falei de_resto debts:mesmo desem- desempregada desempregada_$ estou_desempregada falei falei_tudo final- flexibles:isso flexibles:nada flexibles:que incomes:eh incomes:so isso mesmo momen- momento more-debts:nada more-debts:outra more-debts:por more-debts:que more-debts:todas nao_gasto nao_tenho nao~com nem no_momento offers:tudo pronto_eh pronto~isso que_falei
que~tudo resto_nada so_essas so~mesmo todas_$ tudo`,
    '5': `^_acho ^_de ^_esta ^_fora ^_nao acabou_a acabou~lista acho ai_so debts:eh disso_$ eh eh~isso era essentials:lista essentials:que essentials:tem esses_gastos fora~nada gasto- gastos gastos_$ incomes:ai incomes:ja incomes:sem incomes:tudo isso_$ isso_nada isso~so mais_nao mesmo_$ more-debts:essa more-debts:sao more-debts:uma nenhum nenhuma_outra offers:lista outra- outras renda resto so_essa
so_esses so~gastos tem_$ tem~nao todas`,
    '4': `?essentials ?offers ^_estou ^_ficou acho~eh alem_disso debts:ai debts:nao debts:tem deixa_eu desempregado_$ deus_$ entra_mais entra~nada essa_renda essa~mesmo essentials:a essentials:mesmo estou estou~renda ficou flexibles:eh flexibles:esses flexibles:nem flexibles:sei fora fora_isso ha incomes:mesmo incomes:momento incomes:no incomes:pronto lazer moca moca_$ momento_$ more-debts:. more-debts:a
more-debts:deixa more-debts:deus more-debts:ficou more-debts:gracas more-debts:paguei more-debts:tenho nada_no nada~disso nada~momento nao_moca nao_sobra nenhum_$ nisso nisso_$ o_que offers:a offers:disse offers:eh offers:isso outra renda_mesmo sei_o sei~que sem_renda sobra so~renda tem_nao tenho`,
    '3': `#~sem ,_estou ,~a ,~eu ?debts ^_as ^_eh ^_que ^_tinha a_deus acabou_$ alem ano_passado com_mais com~nada creio creio_que debts:devo debts:e debts:por debts:resto deixa~ver desse- desses desses_$ deus devo disso enqua- enquanto enquanto_eh enquanto~isso essa_eu essentials:acho essentials:falei essentials:lembro essentials:o estou_sem estou~# eu_lembre eu_ver eu~nao flexibles:disso flexibles:mais
gasto gasto_com gasto~mais graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:e incomes:receber incomes:renda incomes:resto ja_falei ja_paguei lembre mas_essa mas~eu more-debts:ai more-debts:devo more-debts:e more-debts:enquanto more-debts:ha more-debts:mais more-debts:ninguem more-debts:quitei nada_, nada_alem nao nao_ha nao_que nao_tem nao~deixa nao~eu nem_sei nenhum_desses ninguem_$
offers:acho outra_$ paguei_$ passado_$ por_enquanto por~eh que que_eh que~lembre que~so sem sem_receber tem tenho_$ tinha uma_$`,
    '-3': `:sobra ?confirm-amount ?debt-amount ?debt-creditor ?income-source ?rates ^_a ^_ainda ^_apaga ^_desfazer ^_exatamente ^_ss ^_tem ^_tudo ^_volta aceit- after-roadmap:eh after-roadmap:isso after-roadmap:tudo agora ainda apaga a~nao cance- consent:nao desfazer desfazer_isso duas duas_mesmo eh_esse eh~mesmo enten- entra_nada essas_duas essas~mesmo esse exata- exatamente exatamente_isso exist- existe
existe_mais mande mande_mais mande~nada marisa_nao me me_mande me~mais more-debts:duas nao_existe nao_me nao~mande overdue:nenhuma sim sobra_nada so~duas ss ss_$ tem~uma thirteenth:nao volta vou worry:nenhuma`,
    '-4': `?after-roadmap ?confirm-delete ?consent ?debt-kind ^_gasto after-roadmap:estou after-roadmap:nao com~nao desfa- mais_uma more-debts:, more-debts:lembro nada_urgente nada~so nao_quero nao_so nao~o nao~so offers:nao quero urgente urgente_$ worry:nada`,
    '-5': `:nada :nao ?confirm-change ?confirm-creditor ?overdue ^_isso ai_$ so_o urgen- worry:nao`,
    '-6': `,_so ?instalments-left ?thirteenth nao_,`,
    '-7': `,~isso ?after-crisis`,
    '-9': `?worry`,
  },
  'off-topic': {
    '12': `^_qual`,
    '11': `qual`,
    '10': `:dinheiro :prompt calor_ai chove- chover esta_calor esta~ai poema promp- prompt qual_seu seu um_poema vai_chover`,
    '9': `:qual ^_ignore ^_vai calor escre- ignor- ignore me~uma quem~o`,
    '8': `^_escreve ai_$ dinhe- dinheiro escreve_um escreve~poema hoje_$ poema_$ qual_a qual~signo regra- regras seu_signo signo signo_$ suas suas_regras vai`,
    '7': `:. ^_me ^_quem ai chover_hoje conta_uma conta~piada de_futebol escreve futeb- futebol futebol_$ gosta gosta_de gosta~futebol hoje ignore_suas ignore~regras me_conta piada piada_$ quem regras_$ uma_piada vai~hoje voce_gosta`,
    '6': `:como :empresta :ganhar :onde :um ^_esta ^_finja ^_onde a_capital ajuda~o bolo brasi- brasil brasil_$ capit- capital com~dever de_bolo descobriu descobriu_o descobriu~brasil dever dever_de eh_outra eh~pessoa empresta empresta_# finja finja_que finja~eh ganho- ganhou ganhou_o ganhou~jogo jogo me_empresta meu_dinheiro me~com o_brasil o_dever o_jogo outra_pessoa qual~capital quem_descobriu
quem_ganhou que~outra rapid- rapido recei- receita receita_de receita~bolo voce~de`,
    '5': `._$ :: :amanha :de :faz :meu :poema :reais :seu :vai ? ^_faz ^_voce a_previsao ajuda_com capital_da dinheiro_$ do_tempo do~hoje essentials:qual faz_um filme filme_voce filme~indica ganha- ganhar indic- indica indica_$ me~# onde outra pessoa_$ pix_para previ- previsao previsao_do previsao~tempo qual_filme qual~previsao qual~voce rates:qual reais_$ tempo_$ um um_pix uma_receita voce voce_indica`,
    '4': `" #_reais . : :" :# :? :bolo :dividas :e :emprestimo :ignore :marque :me :mil :mim :pix :receita :sobre ?_estou ?rates after-roadmap:ai after-roadmap:esta after-roadmap:ganhou after-roadmap:jogo amanh- amanha a~da bolo_de capital~franca casa_$ com_o conta da_franca de_casa debts:ai debts:esta dever~casa de~mil divida~$ empre- emprestimo_? essentials:quem estou_precisando estou~de exata- exatamente
faz franc- franca franca_$ jogo_ontem marqu- marque me_ajuda me_passa mil_$ n4 o~de o~do o~ontem para_mim passa~receita perdo- pesso- pessoa pix precisando que_eh rates:ai rates:calor reais sobre tempo uma uma~de um~para`,
    '3': `:$ :as :capital :cartao :credito :estou :foi :gerente :hoje :limite ?essentials after-roadmap:escreve after-roadmap:quem after-roadmap:uma after-roadmap:vai after-roadmap:voce ajuda a~do bolo_$ cartao_de cartao~credito casa como credito credito_$ de_$ de_credito debts:hoje debts:me debts:outra debts:pessoa debts:uma de~# de~de divid- divida_de dividas dividas_$ do_flamengo e_me eh_meu essentials:o
essentials:vai esta flame- flamengo foi jogo_do jogo~flamengo limite_de limite~# me melhor~de meu_limite meu~de meu~e mim mim_$ nome_? o_melhor ontem ontem_$ passa passa_uma qual~melhor rates:esta rates:o rates:quem rates:um`,
    '-3': `:paga :primeiro ?worry como_voce isso_$ paga prime- primeiro primeiro_$ qual~primeiro telef- telefone voce_$`,
    '-4': `n0`,
  },
  'opt-in': {
    '16': `reati-`,
    '14': `conti- continuar continuar_$`,
    '11': `:continuar volta- voltar`,
    '10': `:voltar voltar_a`,
    '8': `after-roadmap:receber receber`,
    '7': `:quero ^_voltar after-roadmap:continuar after-roadmap:novo parti- participar participar_$`,
    '6': `? ^_reativa after-roadmap:cadastro after-roadmap:mandar after-roadmap:reativa cadas- cadastro cadastro_$ de_novo manda- mandar meu_cadastro novo novo_$ quero quero~de reativa`,
    '5': `^_vamos after-roadmap:voltar mandar_mensagem quero_voltar receb- vamos`,
    '4': `^_quero after-roadmap:mensagem after-roadmap:meu after-roadmap:pode after-roadmap:quero a~mandar me_mandar mensa- mensagem pode_mandar receber_$`,
    '3': `^_pode a_me a_receber after-roadmap:a after-roadmap:de mandar_$ pode_voltar pode~a voltar_$ voltar~me voltar~receber`,
    '-3': `?worry after-roadmap:ver lembrar me_lembrar os quero_ver ver`,
    '-5': `lembr-`,
  },
  'opt-out': {
    '19': `sair sair_$`,
    '18': `^_parar ^_sair`,
    '17': `^_stop desca- parar_$ stop stop_$`,
    '16': `^_para`,
    '15': `encer- encerrar parar`,
    '14': `^_descadastrar descadastrar descadastrar_$`,
    '13': `^_finaliza final- finaliza finaliza_$`,
    '12': `bloqu- quero_mais`,
    '10': `^_me after-roadmap:sair me para_$`,
    '9': `:me com_isso debts:para mensagem_$ meu_numero me~mais nao_me nao~mais para_com para~isso`,
    '8': `:parar ?consent ^_sai cancela_minha cancela~inscricao descadastra descadastra_$ encerrar_$ inscr- inscricao inscricao_$ mais mais_isso me_descadastra mensa- minha_inscricao numer- numero quero_encerrar quero~isso sai tira`,
    '7': `:mensagem :sai :sair :zap ?essentials ^_chega ^_remover cance- cancelar_o cancelar~servico chega debts:encerrar manda_mais mensagem n0 nao_quero o_servico quero_sair remov- remover remover_meu remover~numero zap`,
    '6': `^_encerrar after-roadmap:. after-roadmap:encerrar atendimento atendimento_$ bloquear bloquear_se bloquear~continuar chega_de chega_nao chega~manda com_voce consent:encerrar consent:mais consent:sair de_me de_mensagem deixa_em deixa~paz dessa_lista em_paz encerrar_atendimento essentials:encerrar essentials:sair mais_$ mais~com mande mande_mais mande~nada me_deixa me_mande me_procurem me_tira
me~dessa me~em nao_manda nao~mande nao~procurem para para_de paz paz_$ procurem procurem_mais quero quero_cancelar quero~o sai_do se_continuar servico_$ te_bloquear te~se tira_dessa tira~lista vou_te vou~bloquear`,
    '5': `^_cancela ^_desejo ^_tira after-roadmap:isso after-roadmap:parar after-roadmap:tira cancela contato contato_$ dai dai_$ debts:mais desej- desejo desejo_encerrar desejo~por de~mandar do_meu encerrar_nosso encerrar_por encerrar~aqui encerrar~contato essentials:me isso_$ lista_$ mais_nada manda mandar_mensagem meu~dai nosso nosso_contato numero_$ numero_dai para~me pode_encerrar pode~nosso por_aqui
procu- servi- servico tira_meu tira~numero voce_$`,
    '4': `:de :do :mensagens :meu ?debts aqui aqui_$ atend- cancelar com consent:isso debts:me debts:numero debts:quero dessa essentials:mais essentials:nao essentials:quero lista mandar me_mandar mensagens meu me~mensagem sai_fora te`,
    '3': `,~me . ._$ :mais :mandar :para ? ^_quero ^_vou after-roadmap:cancela after-roadmap:cancelar after-roadmap:com after-roadmap:dai after-roadmap:deixa after-roadmap:mais after-roadmap:me after-roadmap:quero after-roadmap:servico after-roadmap:te consent:com consent:me consent:numero consent:para consent:quero conta- conversar~voce debts:atendimento debts:deixa debts:meu debts:nao debts:tira deixa
essentials:chega essentials:minha fora_nao fora~quero mais_conversar mais_falar mais_receber mais~mensagem minha quero~conversar quero~falar quero~receber receber_mensagem sai~nao se`,
    '-3': `:lembrete ?after-crisis ?confirm-change ?income-source ?thirteenth ^_como ^_deixa ^_eh ^_nada aceit- after-roadmap:avisa after-roadmap:dividas after-roadmap:do ajuda as avisa cancela_$ como consent:voce divid- divida_$ dividas dividas_$ lembrete lembrete_$ lembretes mais_viver mandam me_avisa me_transfere nao_$ nao_precisa quero_suporte sem_parar supor- suporte suporte_$ trans- transfere
transfere_$ tudo viver volta- voltar worry:parar worry:sem`,
    '-4': `:lembrar ^_cancelar lembrar lembrar_$ me_lembrar preci- precisa sem`,
    '-5': `liga liga_$ me_liga`,
    '-6': `?worry`,
    '-8': `lembr-`,
  },
  paid: {
    '14': `pago_$`,
    '13': `^_paguei liqui- pague- paguei`,
    '12': `:paga after-roadmap:pago after-roadmap:paguei`,
    '11': `after-roadmap:pagamento paga`,
    '10': `pagam- pagamento pago`,
    '9': `^_ja pagar_$ quite- quitei`,
    '8': `:NAME ?after-roadmap ^_quitei after-roadmap:feito after-roadmap:pagar after-roadmap:tudo consegui_pagar feito`,
    '7': `^_NAME ^_acertei ^_consegui acert- acertei after-roadmap:a after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:fiz after-roadmap:pix consegui de_pagar fiz_o o_pix overdue:ja overdue:o overdue:paguei pix_$`,
    '6': `#~do :! :quitei NAME_pago ^_a ^_acabei ^_boleto ^_fiz ^_terminei a_de acabe- acabei after-roadmap:boleto after-roadmap:duas after-roadmap:financiamento after-roadmap:parcela after-roadmap:quitei com_uma conse- duas financiamento_$ fiz ja_paguei mil_do overdue:NAME pagar paguei_$ paguei~a paguei~o pix quitei_o quitei~financiamento termi- terminei tudo_$ uma_divida`,
    '5': `#_a ^_antecipei ^_esta a_NAME a_parcela after-roadmap:contas after-roadmap:esta after-roadmap:uma antec- antecipei antecipei~parcelas as_contas a~# bolet- boleto contas_$ duas_parcelas financiamento fiz~pix ja~o o_financiamento paguei_o paguei~acordo parcelas_do parcela~NAME`,
    '4': `#~de adian- adiantado after-roadmap:adiantado after-roadmap:de after-roadmap:mandei after-roadmap:parcelas after-roadmap:so carro_no carro~NAME colch- colchao combi- consegui~a conta- contas debts:do debts:dos debts:metade debts:paguei divida_$ do_carro dos~mil do~no finan- fiz~pagamento ja ja_mandei mandei_o mandei~pix mes~so metad- metade metade~# mil~carro o_pagamento paguei_a paguei_hoje
paguei_so paguei~mil parce- parcela parcelas~NAME tudo`,
    '3': `! !_! !_$ ,~o :o NAME NAME_! NAME~! ^_esse ^_vendi a acordo_da after-roadmap:as after-roadmap:conforme after-roadmap:divida after-roadmap:hoje after-roadmap:vendi carro confo- conforme conforme_o conforme~plano debts:carro debts:ja debts:mil de~mil dos_# mande- mandei metade_da mil_de mil~# mil~NAME n0 onix pagamento_$ pagar~da paguei_metade paguei~dos paguei~parcela parcela_$ parcela_da parcelas
so_consegui so_o so~pagar uma vendi`,
    '-3': `!~! #_da #~NAME NAME_, ^_qual ^_quero a_divida after-roadmap:e after-roadmap:eu after-roadmap:me after-roadmap:no after-roadmap:para after-roadmap:pedi after-roadmap:proposta after-roadmap:qual after-roadmap:quando after-roadmap:quanto after-roadmap:tem atras- a~NAME nao_consegui paguei~do pedi qual quand- quando quant- quanto quero quitei_a quitei~NAME`,
    '-4': `#_do ?worry aceit- after-roadmap:! after-roadmap:eh after-roadmap:quero nao_paguei`,
    '-7': `after-roadmap:# after-roadmap:nao`,
  },
  'prefer-order': {
    '8': `NAME_primeiro pagar~NAME prime- primeiro`,
    '7': `a_NAME a~primeiro pagar_a quero_pagar`,
    '6': `after-roadmap:primeiro depois~NAME primeiro~NAME`,
    '5': `o_NAME quero~a`,
    '4': `:a :eu :pagar NAME_por ^_ah ^_eu ^_gostaria ^_primeiro after-roadmap:NAME after-roadmap:causa after-roadmap:depois after-roadmap:entendi after-roadmap:gostaria ah ah~, causa causa_da da~. depoi- depois depois_o de~o entao entao~o garan- garantia gosta- gostaria gostaria_de o~por pagar por_causa por~da primeiro_o`,
    '3': `:antes :das :depois :prefiro :seu NAME_antes NAME_do NAME~o acert- after-roadmap:, after-roadmap:. after-roadmap:o antes confirm-change:NAME confirm-change:a confirm-change:pagar das_NAME do_seu enten- entendi eu~pagar e~a logo_a prefi- prefiro prefiro_pagar primeiro_$ primeiro_a seu`,
    '-3': `n0`,
  },
  'prefer:avalanche': {
    '11': `a_mais after-roadmap:mais juros`,
    '10': `after-roadmap:juros barat-`,
    '8': `mais menos_juros`,
    '7': `after-roadmap:pela menos pela`,
    '6': `:juros ^_comeca after-roadmap:a after-roadmap:cara after-roadmap:comeca after-roadmap:dos cara comeca juros_$ mais_cara`,
    '5': `:menos :pelo :que ^_a a_que after-roadmap:prefiro after-roadmap:primeiro dos mais_juros pagar_menos prefiro_pagar primeiro que_paga que~mais que~menos`,
    '4': `:paga ^_prefiro after-roadmap:menos a~tem comec- paga pelo prefi- prefiro prime- primeiro_$ que_tem`,
    '3': `:. :tem ?after-roadmap a_de after-roadmap:maior after-roadmap:pagar de_juros juros_maior maior pagar~de quero~a tem_mais tem~juros`,
    '-3': `?worry`,
  },
  'prefer:snowball': {
    '13': `peque-`,
    '12': `after-roadmap:as after-roadmap:neve de_neve neve neve_$`,
    '10': `as pequenininhas`,
    '9': `after-roadmap:menores menor- menores`,
    '8': `comec- menores_$`,
    '7': `after-roadmap:de comecar comecar~menor pela_menor`,
    '6': `^_prefiro after-roadmap:pelas comecar_pela pelas pelas_menores prefi- prefiro primeiro_$`,
    '5': `NAME_de ^_NAME after-roadmap:NAME after-roadmap:comecar after-roadmap:pequenas as_pequenas livra- livrar me_livrar menor pela pequenas prime- primeiro`,
    '4': `:comecar :pela :prefiro ^_comeca after-roadmap:antes after-roadmap:comeca after-roadmap:prefiro after-roadmap:primeiro as~antes comeca das pequenas_antes`,
    '3': `:das :logo :primeiro :queria ^_vou acaba- acabar acabar_com after-roadmap:acabar after-roadmap:ir after-roadmap:matando after-roadmap:pela after-roadmap:vou antes as_menores as~primeiro com_as comecar_pelas comecar~menores eu_queria ir_matando ir~as logo matan- matando matando_as matando~pequenas menor_$ menor_primeiro menores_primeiro pagar_as pagar~menores pequenas_$ prefiro_ir prefiro~matando
queri- queria quero_comecar quero~as`,
    '-3': `?worry n0`,
  },
  remove: {
    '12': `tira`,
    '10': `quitei~NAME tira~NAME`,
    '9': `^_tira after-roadmap:quitei`,
    '8': `^_quitei a_NAME after-roadmap:NAME after-roadmap:ja debts:tira o_NAME`,
    '7': `NAME~existe a_divida after-roadmap:a da_lista ex exist- existe existe_mais ja_paguei perdo- quite- quitei quitei_a`,
    '6': `NAME~paguei ^_o after-roadmap:paguei debts:o divida divida_$ ele_$ lista lista_$ nao_conta nao~tira o_pai o~ja paguei_$`,
    '5': `NAME_ja after-roadmap:divida after-roadmap:lista after-roadmap:o apaga_a a~nao divid- ele nao_existe pai rates:o`,
    '4': `!~! :essa NAME_da NAME_nao NAME_que ^_apaga ^_exclui after-roadmap:exclui after-roadmap:pode apaga a~, a~que exclu- exclui ja mais_$ more-debts:NAME o~nao pode_tirar pode~a rates:nao tirar`,
    '3': `,_ja ,~paguei :da NAME_$ NAME_, NAME~favor NAME~ja NAME~meu ^_pode a after-roadmap:! after-roadmap:filho after-roadmap:mais a~da conta do~por engan- esque- filho meu_filho more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por o pagou pague- paguei pode que_meu quitei_o tira_a`,
    '-3': `:! :o ?worry after-roadmap:por after-roadmap:tem n0 overdue:NAME overdue:ja overdue:o overdue:paguei o~por por_#`,
    '-4': `:quitei`,
  },
  restart: {
    '20': `recom-`,
    '17': `^_reinicia reini- reinicia`,
    '16': `comec- recomecar recomecar_$`,
    '14': `^_recomecar reinicia_$`,
    '11': `^_comecar do_zero zero`,
    '10': `comecar`,
    '9': `^_recomeca recomeca`,
    '8': `:recomecar comecar_de comecar~novo comeco comeco_$ do_inicio inici- inicio inicio_$ tudo vamos_do vamos~inicio`,
    '7': `:comeco :tudo ^_vamos a_conversa comeca conve- conversa conversa_$ de_novo e_comeca novo novo_$ recomeca_a recomeca~conversa vamos volta_para zero_por zero~favor`,
    '6': `:quero :volta :zero ?rates ^_do after-roadmap:recomecar do~por quero_recomecar tudo_e tudo~comeca zero_$`,
    '5': `:novo :para ^_volta ^_zera after-roadmap:comecar after-roadmap:zero comeca_$ comecar_tudo favor favor_$ por_favor quero_refazer quero~do rates:do refaz- refazer zera zera_tudo zera~e`,
    '4': `:comecar ^_quero after-roadmap:do after-roadmap:vamos comecar~outra debts:comecar debts:do debts:tudo do outra_vez rates:comecar tudo_outra tudo~vez vez vez_$ volta`,
    '3': `:do apaga_minhas apaga~respostas comeca_de comecar_do comecar~zero comeca~novo debts:comeca debts:favor debts:novo debts:zero desde_o desde~comeco minhas_respostas minhas~e o_comeco outra quero_comecar quero~tudo rates:tudo rates:zero refazer_tudo refazer~desde respostas respostas_e respostas~comeca tudo_$ tudo_desde tudo~o`,
    '-3': `?worry`,
  },
  'scam-question': {
    '17': `golpe`,
    '14': `eh_golpe`,
    '13': `golpe_$`,
    '12': `pedir- pediram`,
    '11': `^_pediram`,
    '10': `isso~golpe`,
    '9': `bolet- boleto consent:golpe pix`,
    '8': `eh_falso falso liber- liberar nome para_liberar`,
    '7': `:golpe :um ^_cai acho~fui after-roadmap:golpe cai cai_num cai~golpe eh_verdade eh~? eh~esse engan- enganado enganado_$ esse_site falso_esse falso~site fui_enganado limpa minha_senha num num_golpe pediram_minha pediram~senha pix_$ que_fui que~enganado site site_$`,
    '6': `:pix ?offers ^_isso ^_mandaram ^_oferta ^_um after-roadmap:pediram boa_demais boa~desconfio como_sei como~se consent:eh de_outra demai- demais demais_desconfio desconfio desconfio_$ esse esse~eh fui golpe_? liberar~emprestimo limpa_nome mandaram numer- numero oferta_boa oferta~demais senha senha_$ se~verdade verda-`,
    '5': `,_posso :? :boleto :eh :mandou :numero ?consent ^_acho ^_esse ^_vi acho acho_que after-roadmap:nome after-roadmap:uma antes antes_$ boa cara codig- codigo consent:pediram depos- eh eh~banco faceb- facebook facebook_limpa facebook~nome isso_eh link manda- ne no_facebook nome_de no~limpa o_emprestimo ofert- oferta posso~? que~do que~meu se_eh sei_se sei~eh taxa um um_link uma verdade verdade_$ vi_no
vi~facebook`,
    '4': `:, :emprestimo :liberar :link :pediram :posso :uma ^_estao ^_querem ^_sera after-roadmap:boleto after-roadmap:eh after-roadmap:estao after-roadmap:liberar after-roadmap:limpa after-roadmap:que after-roadmap:verdade banco_mesmo banco~? boleto_de boleto~outra cara~whatsapp celul- celular celular_$ codigo_do codigo~celular confi- consent:esse consent:ne consent:nome consent:que deposito
deposito_antes de~empresa diz~eh do_banco do_celular do_whatsapp empresa empresa_$ emprestimo_$ esse_numero estao liberar_o ligar- ligaram mandaram_boleto mandaram~de mando- mandou me_ligaram ne_? nome_$ nome~uma numero_eh numero~do offers:eh offers:nome offers:pediram outra outra_empresa pedin- pedindo pedindo~para pediram_codigo pediram_um pediram~deposito pediram~do pix_para que_limpa quere-
querem recebi_um sera~eh taxa~liberar um_deposito uma_moca uma_taxa um~antes veio vi whats- whatsapp whatsapp_diz whatsapp~que`,
    '3': `,~? :antes :chegou :confiavel :isso :mandaram :me :pagar :para :por :taxa ?_$ NAME_que ^_falaram ^_uma adian- adiantado adiantado_para adiantado~liberar after-roadmap:boa after-roadmap:cai after-roadmap:disse after-roadmap:fora after-roadmap:fui after-roadmap:moca after-roadmap:num after-roadmap:outra after-roadmap:pedindo after-roadmap:senha after-roadmap:site after-roadmap:tive
after-roadmap:veio boleto_eh boleto_veio boleto~NAME boleto~em cara_do chego- chegou cobrando confiavel_? confio consent:limpa consent:sei consent:senha conta_da conta~NAME credito_$ da~que desco- de~pessoa disse disse_que disseram~limpam diz diz_que do~diz do~mesmo eh_do em_nome empre- esse_boleto estao_me eu~adiantado falar- falaram falaram_que falaram~limpa liberar_$ liberar_credito
ligaram_pedindo ligaram~pix limpa- limpa_meu limpam limpam_o limpam~nome limpa~nome me_cobrando mesmo_? meu~pelo meu~por me~pedindo me~uma moca moca_do nome_pagando nome_pelo nome~# nome~outra nome~pix nunca_tive o_cara o_nome offers:boleto offers:esse offers:golpe offers:liberar offers:limpa offers:minha offers:outra offers:para offers:que offers:verdade o~pagando o~veio pagando_uma pagando~taxa
pague_adiantado pague~para para~credito para~o pedindo_pix pelo pelo_pix pesso- pessoa pix~liberar por_# por_sms por~para por~reais posso que que_eh que_limpam recebi~link se sei sera sera_que sms so_vale taxa_para tive tive_$ uma_conta uma~da um~, veio_em veio~nome`,
    '-3': `%_de %~desconto ?worry aceit- banco_? de_desconto eh_de isso_$ n0 offers:% offers:desconto o~eh qual`,
    '-4': `do~? voce`,
    '-5': `o_que`,
  },
  skip: {
    '20': `pula`,
    '19': `^_pula`,
    '17': `pula_$`,
    '15': `proxima proxima_$`,
    '14': `^_avanca ^_passa avanc- avanca avanca_$ passa proxi-`,
    '13': `^_outra ^_proxima ^_segue essa segue`,
    '12': `depoi- depois pular`,
    '11': `^_prefiro outra prefi- prefiro pular_$`,
    '10': `?rates essa_$ outra_pergunta passa_essa responder`,
    '9': `?instalments-left ^_depois ^_pode ^_vamos nao_quero nao~responder pergunta_$ prefiro_nao responder_isso vamos`,
    '8': `?debt-amount ?thirteenth abert- aberto aberto_$ adian- adiante adiante_$ baile baile_$ deixa_em deixa~aberto dizer_$ em_aberto falar nao~dizer o_baile passa_adiante pode pode_pular quero_dizer rates:pode respo- segue_o segue_sem segue~baile segue~isso sem_isso`,
    '7': `deixa depois_eu depois~vejo dizer essentials:pula falar_disso passar passar_$ pergunta pula_essa quero~disso rates:vamos vou_responder vou~isso`,
    '6': `?essentials ^_deixa ^_essa depois~te disso essentials:proxima essentials:pular eu_vejo falar_$ falo falo_$ hora_eu hora~respondo incomes:nao nao_vou nao~falar outra~eu overdue:passa para_proxima passa- pergu- quero_falar rates:pula thirteenth:depois vejo vejo_$`,
    '5': `?incomes ?offers ?overdue ^_mais antes_de dai dai_$ debt-amount:pergunta debt-amount:pula depois_e de~. digo digo_$ disso_agora e_te essentials:depois essentials:pode essentials:segue eu eu_olho eu~isso e~digo falar~agora flexibles:essa flexibles:passa hora incomes:dizer incomes:proxima incomes:quero incomes:segue instalments-left:passa instalments-left:pula isso_$ mais_tarde mais~eu n0 offers:.
offers:antes olho olho_isso outra_hora overdue:essa para_depois rates:depois rates:dizer rates:essa rates:falo rates:nao sem tarde tarde_eu tarde~olho te te_digo thirteenth:eu thirteenth:outra vamos_para vamos~proxima ver~e`,
    '4': `^_responder antes branc- branco branco_$ debt-amount:depois debt-amount:eu debt-amount:passa deixo deixo_em deixo~branco depois~procuro em em_branco essa_eu essa~deixo essentials:nao eu_deixo eu_procuro eu~em incomes:em incomes:essa incomes:informar incomes:prefiro informar instalments-left:essa instalments-left:eu isso isso_depois nao_informar nao~ao offers:de offers:depois offers:eu
offers:prefiro overdue:sem pode~essa prefiro~informar procu- procuro procuro_$ pular_essa pular~pergunta quero rates:eu rates:outra rates:prefiro rates:quero rates:responder responder~depois sei_ao sei~certo thirteenth:vou worry:nao`,
    '3': `,~para agora_$ ao_certo ao~, certo_, comig- comigo debt-amount:isso deixa_essa deixa~para depois_$ disso_$ essa_nao essa_para essa_pergunta essa~depois essa~quero essentials:disso essentials:essa essentials:falar essentials:sei essentials:sem essentials:vejo eu_te eu~falo incomes:hora incomes:passa incomes:sem instalments-left:em instalments-left:isso instalments-left:responder nao_responder
offers:o offers:te offers:vou overdue:aberto overdue:deixa overdue:isso overdue:quero overdue:respondo prefiro~responder quero_responder rates:, rates:aqui rates:isso responder_$ responder_essa te_falo thirteenth:essa`,
    '-3': `?confirm-change ?confirm-creditor ^_como ^_ja ^_quero aceit- after-roadmap:nao after-roadmap:quero cance- como desfa- eh_essa esque- mexer nao~mais nenhu- nunca rates:vou respondi`,
    '-4': `?after-crisis`,
    '-5': `?consent consent:depois consent:eu consent:respondo nao_$`,
  },
  source: {
    '27': `?income-source`,
    '19': `INCOME`,
    '10': `incomes:bpc`,
    '9': `^_sou bpc income-source:da income-source:do sou`,
    '8': `^_bpc bpc_$`,
    '7': `^_faco apose- bico bico_$ income-source:sou incomes:sou`,
    '6': `clt clt_$ faco income-source:aposentado income-source:aposentadoria income-source:vendo incomes:clt vo`,
    '5': `^_trabalho ^_vendo aposentadoria_$ do_governo income-source:de income-source:meu income-source:trabalho income-source:trampo incomes:o trabalho tramp- trampo vendo`,
    '4': `?incomes ^_aposentado ^_aposentadoria ^_carteira ^_trampo aposentado aposentadoria assin- assinada assinada_$ carte- carteira carteira_assinada do_inss gover- governo governo_$ income-source:assinada income-source:carteira income-source:eh income-source:na incomes:so inss o_bpc por_conta regis- roupa roupa_$ traba-`,
    '3': `,_ganho ^_do ^_recebo concu- confo- conforme conforme_o conta_$ da da_minha da~filha do_meu do~veio em_maio em~e filha_$ filho income-source:filho income-source:pensao income-source:que incomes:filha incomes:ganho junho junho_$ maio meu_filho na_roca o_dia pj pj_$ que~da registrada roca sou~, thirteenth:do thirteenth:e thirteenth:em thirteenth:inss thirteenth:junho thirteenth:maio thirteenth:veio
trabalho_de trabalho_na trabalho~roca veio veio_em`,
    '-3': `?worry ^_fixo fixo`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '11': `after-roadmap:lembretes lembretes`,
    '10': `after-roadmap:os`,
    '9': `after-roadmap:me liga os`,
    '8': `lembretes_por`,
    '7': `after-roadmap:avisa after-roadmap:novo after-roadmap:quero after-roadmap:volta avisa me_avisa me~quando os_avisos vence-`,
    '6': `^_reativa after-roadmap:avisos after-roadmap:dos after-roadmap:pode after-roadmap:quando after-roadmap:reativa aviso- avisos de_novo dos_lembretes lembretes_$ novo novo_$ reati- reativa sinto volta volta_com`,
    '5': `^_pode ^_quero after-roadmap:falta dos falta lembrar me me_lembrar me~de os_lembretes pode_me quand- quando quero`,
    '4': `^_me after-roadmap:de after-roadmap:favor after-roadmap:lembrar after-roadmap:ser favor favor_$ lembrar_$ os~de pode por_favor quero_ser ser voltar_a`,
    '3': `:aviso :sim ^_agora a_me after-roadmap:avisar after-roadmap:lembra after-roadmap:por avisa- avisar aviso avisos_$ de_volta eu_quero eu~que fique- fiquei lembra lembre lembre_$ me_lembra me_lembre perdi- perdido pode_voltar pode~a quero_que quero~voce que~me sim~quero voce_me volta- voltar voltar~me`,
    '-3': `:lembretes ?worry ^_como ^_para ^_tira after-roadmap:como after-roadmap:para after-roadmap:parar after-roadmap:receber after-roadmap:tira after-roadmap:ver como para_com quero_ver tira ver`,
    '-4': `cance- parar`,
    '-5': `desli- quero~de`,
    '-6': `after-roadmap:nao`,
    '-7': `dispe-`,
  },
  'stop-reminders': {
    '20': `lembr-`,
    '12': `lembrete lembrete_$`,
    '11': `lembretes lembretes_$`,
    '10': `aviso- avisos parar`,
    '9': `after-roadmap:avisos after-roadmap:lembrete after-roadmap:lembretes after-roadmap:parar`,
    '8': `^_para after-roadmap:nao os pode_parar`,
    '7': `after-roadmap:cancelar after-roadmap:ser avisos_$ cance- desli- dispe- lembrar me_lembrar nao_quero quero_ser`,
    '6': `:lembrar :lembretes :os ^_sem after-roadmap:avisa after-roadmap:avisar after-roadmap:os avisa avisa- avisar cancelar lembrar_$ me_avisa me~mais os_avisos os_lembretes sem~por ser venci- vencimento`,
    '5': `:lembrete ^_tira after-roadmap:sem after-roadmap:tira de_lembrete nao_me nao~lembrete para_com para_de parar_de quero_lembrete`,
    '4': `:me :nao :precisa :quero ^_cancelar ^_parar ^_pode after-roadmap:favor after-roadmap:ficar after-roadmap:lembrando after-roadmap:me after-roadmap:negocio after-roadmap:pode esses ficar_me ficar~lembrando lembrando me_lembrando nao_precisa nao~me negocio parar_com parar~os para~me pode preci- precisa precisa_me precisa~lembrar sem tira`,
    '3': `:mais :parar :pode ^_chega ^_como ^_nao after-roadmap:chega after-roadmap:como after-roadmap:de after-roadmap:do after-roadmap:para after-roadmap:por cancelar~negocio chega chega_de como~para com~lembretes de_me esse_negocio faco_para favor favor_$ ficar mais_receber me me~todo negocio_dos negocio~lembretes para~ficar para~os por_favor precisa~me quero~receber receber`,
    '-3': `?worry ^_me after-roadmap:novo after-roadmap:pagar de_novo novo novo_$ pagar_$ volta- voltar voltar_a`,
    '-4': `^_reativa ^_volta after-roadmap:falta after-roadmap:reativa falta n0 reati- reativa sinto volta_com`,
    '-5': `^_quero after-roadmap:volta lembretes_por volta`,
    '-10': `liga`,
  },
  'tell-reply:no': {
    '18': `recus-`,
    '15': `after-roadmap:nao nao_aceitaram`,
    '11': `^_eles aceitaram aceitaram_$`,
    '10': `after-roadmap:quiseram que_nao`,
    '9': `after-roadmap:eles eles nao_quiseram quise- quiseram`,
    '8': `after-roadmap:meu`,
    '7': `aceit- aceitaram_# acord- acordo after-roadmap:acordo after-roadmap:banco after-roadmap:toparam a~foi banco~o nao~# o_banco topar- toparam toparam_$`,
    '6': `:nao ?after-deficit ^_acordo acordo_de acordo~# after-deficit:# after-deficit:nao after-roadmap:proposta meu nao nao_fazem nao~minha`,
    '5': `?after-roadmap NAME~minha ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi banco disse- disseram disseram_que fazem minha_proposta propo- proposta proposta_$ proposta_foi que~fazem`,
    '4': `^_falaram ^_o after-roadmap:aceitaram after-roadmap:disse after-roadmap:falaram after-roadmap:minha after-roadmap:negociar after-roadmap:que a~nao banco_disse banco~nao disse falar- falaram falaram_que falaram~nao fazem_$ foi nao_$ o~disse`,
    '3': `NAME_nao a_proposta da_$ nao_da negociar_$ o_NAME o_acordo que~da quiseram_negociar respo-`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam aceita aceita_$ aceitar aceitei_o aceitei~acordo after-roadmap:, after-roadmap:me after-roadmap:pediram a~aceitou minha~foi nao_quero nao_quis nao~a nao~mais o_que pedir- pediram pediram_# quero quis topou`,
    '-4': `aceitaram_meu aceitaram~cartao aceitei after-roadmap:aceitei after-roadmap:cartao after-roadmap:mais after-roadmap:quero cartao_$ meu_cartao nao_aceitei offers:nao`,
    '-5': `nao~o`,
    '-8': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `conco-`,
    '12': `^_aceitaram aceit- aceitaram after-roadmap:aceitaram`,
    '11': `aceitaram_$ topou`,
    '10': `^_toparam toparam_$`,
    '9': `after-roadmap:banco after-roadmap:toparam o_banco topar- toparam`,
    '8': `banco minha_proposta`,
    '7': `^_disseram after-roadmap:disseram after-roadmap:sim disse- disseram disseram_que que_sim`,
    '6': `after-roadmap:minha sim_$`,
    '5': `?after-roadmap ^_o aceita aceita_$ after-roadmap:proposta minha~foi`,
    '4': `NAME_aceitou a_deus aceitaram_minha aceitaram~proposta after-roadmap:deus after-roadmap:foi after-roadmap:gracas a~aceitou deus_$ graca- gracas gracas_a gracas~deus minha propo- proposta proposta_foi sim`,
    '3': `! !_$ ^_eles aceitou_minha aceitou~proposta after-roadmap:! after-roadmap:o after-roadmap:que deus foi`,
    '-3': `#_! ?worry a_proposta after-roadmap:# after-roadmap:meus meus nao~minha`,
    '-4': `nao_aceitaram`,
    '-5': `recus-`,
    '-6': `after-roadmap:nao`,
  },
  thank: {
    '17': `obrig-`,
    '16': `valeu`,
    '15': `?after-roadmap n0`,
    '13': `^_valeu muito obrigada`,
    '12': `^_tchau after-roadmap:muito tchau tchau_$ valeu_$`,
    '11': `:sim after-roadmap:beleza after-roadmap:obrigada briga- deus grati- otimo`,
    '10': `^_deus ^_massa after-roadmap:massa after-roadmap:obrigado after-roadmap:valeu massa obrigado`,
    '9': `:valeu ^_ok ^_perfeito after-roadmap:certo after-roadmap:entendi certo obrigado_$ ok perfe- perfeito`,
    '8': `:ate :deus ^_beleza ^_obrigada ^_sim certo_$ eh_muito entendi_$ sim_$`,
    '7': `:mais :👍 ? ^_ate abencoe_$ after-roadmap:demais demai- demais deus_te deus~pague enten- entendi mais_$ muito_$`,
    '6': `:abencoe ^_obrigado ^_👍 a_senhora abenc- abencoe after-roadmap:bom after-roadmap:deus after-roadmap:eh after-roadmap:senhora ate a~eh belez- beleza eh_um ok_$ pague senho- senhora sim viu 👍 👍_$`,
    '5': `! !_$ :obrigada :viu ^_muito ajudo- ajudou bom muito_obrigada obrigada_$ te`,
    '4': `:! :filho after-roadmap:ajudou after-roadmap:pague after-roadmap:te after-roadmap:um beleza_$ bom_$ bom_obrigada esta_bom filho_$ muito~pela obrigada_pela obrigada_viu viu_$`,
    '3': `:muito :pela :te after-roadmap:dora ajudou_bastante basta- bastante demais_$ dora fica_com filho mais mano mano_$ meu_filho pela te_abencoe`,
    '-3': `?_$ ?after-crisis ?confirm-change ?confirm-creditor ?debt-creditor ?debt-kind ?income-source ?more-debts ?rates ?thirteenth ^_cancelar ^_chega ^_eles ^_estou ^_kkk ^_melhor ^_parar ^_quanto ^_reinicia ^_sair ^_sei ^_stop aceitaram after-roadmap:? after-roadmap:aceitaram after-roadmap:eles after-roadmap:fui after-roadmap:link after-roadmap:me after-roadmap:melhor after-roadmap:o after-roadmap:para
after-roadmap:quando after-roadmap:toparam after-roadmap:ver as cancelar chega como confi- desca- eles esque- fecha- isso_$ kkk kkk_$ link link_$ melho- melhor negoc- pago parar_$ quand- quando quant- quanto quero recla- recom- reini- reinicia sair stop stop_$ tem topar- toparam toparam_$ ver`,
    '-4': `?consent ?overdue ^_fui ^_me ^_quero ^_tem after-roadmap:meu after-roadmap:nao after-roadmap:pago after-roadmap:quanto after-roadmap:quero after-roadmap:tem cance- fui pago_$ parar reati- recus-`,
    '-5': `?worry ^_opa aceit- debts:beleza opa`,
    '-6': `^_eh conco- liqui-`,
  },
  'thirteenth:no': {
    '13': `thirteenth:#`,
    '11': `?thirteenth ^_sem`,
    '10': `sem`,
    '8': `after-roadmap:decimo after-roadmap:terceiro`,
    '7': `nao_tenho`,
    '6': `decimo_terceiro em_junho junho_$ tenho~, terce- terceiro terceiro_$ thirteenth:tenho thirteenth:tudo`,
    '5': `^_ja decim- decimo ja~tudo junho pj pj_$ tenho tenho_decimo thirteenth:, thirteenth:em thirteenth:junho thirteenth:nao tudo_em`,
    '4': `after-roadmap:gastei after-roadmap:tenho ja_recebi nao~# nao~decimo tenho_# thirteenth:recebi`,
    '3': `,_sou ,~autonomo 13o 13o_nao 13o~tenho after-roadmap:ja auton- autonomo autonomo_$ gastei_o gastei~decimo ja ja~o nao~ne ne_, recebi sou_autonomo thirteenth:13o thirteenth:ne`,
    '-3': `?worry thirteenth:decimo thirteenth:gastei thirteenth:o thirteenth:terceiro`,
  },
  'thirteenth:yes': {
    '11': `receb-`,
    '10': `recebi recebi_#`,
    '9': `^_recebi ^_sim after-roadmap:recebi sim_recebo sim~#`,
    '8': `recebo_#`,
    '7': `after-roadmap:# incomes:recebo sim`,
    '6': `recebo`,
    '5': `#_vem #~metade ,~ja after-roadmap:recebo after-roadmap:sim mas_nao mas~sei metade_ja nao~quanto quanto_$ sei_quanto sim_mas sim~nao thirteenth:mas thirteenth:sei thirteenth:vem vem_# vem~,`,
    '4': `thirteenth:, thirteenth:metade thirteenth:nao vem`,
    '3': `incomes:# ja_recebi mas metad- metade nao_sei thirteenth:ja thirteenth:recebi`,
    '-3': `?worry n0`,
    '-6': `thirteenth:recebo`,
  },
  'what-if': {
    '11': `se_eu`,
    '9': `after-roadmap:emprestimo se`,
    '8': `after-roadmap:se e_se e~eu`,
    '7': `^_e ^_se after-roadmap:eu empre- emprestimo`,
    '6': `after-roadmap:e eu_nao`,
    '5': `after-roadmap:pegar after-roadmap:quitar after-roadmap:tudo emprestimo_para eu eu~a eu~o para~tudo pegar um_emprestimo`,
    '4': `:se ^_vale after-roadmap:emprego after-roadmap:pagar after-roadmap:vale after-roadmap:vender emprego emprestimo~pagar eu_vender eu~aceitar eu~um nao_aceitar nao~a pagar_o pagar~? pagar~cartao para_pagar pegar~emprestimo quita- quitar se~nao se~vender tudo usar~fgts vender`,
    '3': `#_tudo #~na ,~? :eu :tempo :usar NAME~tempo a_loja acaba aceitar after-roadmap:? after-roadmap:acaba after-roadmap:antes after-roadmap:fechar after-roadmap:fgts after-roadmap:loja after-roadmap:menor after-roadmap:mes after-roadmap:moto after-roadmap:num after-roadmap:primeiro after-roadmap:um antes antes_$ arrum- a~e cartao_$ de~mil de~o dimin- emprestimo_de emprestimo~# eu_ficar eu_parar
eu_quitar eu_usar eu~de fecha- fechar fgts junta- juntar loja loja_e mais_por mais~mes melho- menor menor_primeiro mil_, nao_pagar num num_emprestimo o_# o_cartao o~o pagar para_quitar parar_de parar~pagar primeiro quitar_tudo quitar~menor se~ficar se~parar se~quitar se~usar tudo_? tudo~NAME um~de usar vale vende-`,
    '-3': `13o 13o~# a_mais aceitarem after-roadmap:13o after-roadmap:aceitarem mes_? n0 o_13o o~de pagar_# por~mil`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '11': `?worry`,
    '10': `worry:dia`,
    '8': `cobranca ligam nao_param param worry:ligam worry:nao worry:param`,
    '7': `^_ligam aguen- aguento aguento_mais ligac- mandam nao_aguento quare- quarenta worry:cobranca worry:na`,
    '6': `dia_$ hora hora_$ ligam_para ligar ligar_$ manda- mensa- mensagem nao~de param_de por_dia toda worry:ligar worry:mais worry:me worry:pela worry:toda`,
    '5': `^_cobrador ameac- cobrador cobrador_na cobrando dia estou_sendo ligam~meu meu_trabalho o_dia parar parar_$ pela porta sem_parar sendo telef- telefone worry:cobrador worry:cobrando worry:para worry:parar worry:por worry:porta worry:sem worry:sendo worry:servico worry:trabalho`,
    '4': `da~nao dia_inteiro frent- frente intei- inteiro me~na na_frente na_minha nao~mais na~dos outro- outros o~inteiro sem servi- servico traba- trabalho trabalho_$ worry:inteiro worry:no worry:o`,
    '3': `:cobranca NAME_cobrando ^_as ^_estao celul- celular cobram cobrando_$ dela de~ligar dos estao_cobrando inteiro_$ ligando_o ligando~dia mae_no mais me_da me~o minha~no nao_me no_celular no_meu no~nao param~me worry:NAME worry:as worry:estao worry:minha worry:todo`,
    '-3': `n0 nome worry:e worry:eh worry:nome worry:serasa`,
    '-6': `de_cobranca`,
  },
  'worry:eviction': {
    '15': `despe-`,
    '14': `?worry`,
    '10': `casa despejo worry:despejo`,
    '9': `apart- apartamento casa_$ minha_casa worry:apartamento worry:casa worry:vou`,
    '8': `^_vou perde- perder worry:me worry:perder`,
    '7': `do_meu mando- mandou sair worry:do worry:mandou worry:sair`,
    '6': `daqui imobi- imobiliaria onde posso_perder sair_$ ser tirar- tomar_minha tomar~casa vao_me vou worry:NAME worry:de worry:posso worry:se worry:ser`,
    '5': `:casa :podem ^_podem ^_posso a_casa casa_? nao_tenho tomar worry:minha worry:tenho worry:vao`,
    '4': `:minha botar caixa com_meus esta~a filhos_$ fora_$ me~para minha minha~? na_rua o~esta para_fora pedin- pedindo podem posso propr- rua se vao worry:a worry:botar worry:meu worry:o`,
    '3': `^_aluguel a~vai de_perder de~minha dono filho- filhos fora me medo~perder meus_filhos o_dono parar perder_minha perder~casa preoc- preocupacao preocupacao_eh que_vem semana_que semana~vem tenho vai~minha vem_$ worry:atrasado worry:dono worry:filhos worry:meus worry:na worry:parar worry:preocupacao worry:semana`,
    '-3': `carro_$ cobra- n0 worry:carro`,
  },
  'worry:food': {
    '14': `?worry`,
    '12': `refei- refeicao`,
    '11': `comid- comida worry:comida`,
    '9': `fome worry:fome`,
    '7': `^_falta a_geladeira a~esta bebe comer gelad- geladeira leite worry:comer worry:falta worry:geladeira worry:para`,
    '6': `comida_$ falta falta~para worry:de worry:esta worry:que worry:tem`,
    '5': `^_meus e_de estou~de e~conta filho- filhos meus_filhos nao~o tenho_o tenho~que uma_vez uma~por vez_por vez~dia worry:a worry:como worry:e worry:filhos worry:meus worry:o worry:tenho`,
    '4': `^_nem de_comida em_casa esta_faltando faltando meus nao_tenho tem_$ vez worry:conta worry:estou worry:faltando worry:nem worry:so worry:uma worry:vez`,
    '3': `EXPENSE ^_a ^_como ^_estou casa_$ comida_em comida~casa conta_$ de~e de~para dia_$ esta esta~comida faltando_comida menin- meninos nao~comida nem o_que passa- por_dia que_dar tem_comida ter worry:casa worry:com worry:dia worry:em worry:nao worry:por`,
    '-3': `worry:meu worry:minha worry:no`,
  },
  'worry:name': {
    '14': `?worry`,
    '13': `score`,
    '12': `worry:nome`,
    '10': `negat- negativado nome`,
    '9': `cpf meu_cpf nome_$`,
    '8': `worry:estou worry:meu`,
    '7': `^_estou no_serasa nome_sujo`,
    '6': `^_meu nome_no seras- serasa serasa_$ worry:serasa`,
    '5': `^_nome consigo estou meu~esta nao_consigo no_spc o_nome worry:consigo worry:spc`,
    '4': `consi- limpar_o meu meu_nome meu~sujo nome~spc quero~o spc spc_$ sujo sujo_$ worry:esta worry:no worry:quero worry:sujo`,
    '3': `casa casa_com causa_do com_nome com~sujo consigo~por credi- credito limpa- limpar limpar~nome meu~no por~do quero_limpar worry:casa worry:com worry:do worry:limpar worry:o`,
    '-3': `^_como ^_tem estao no_meu nome_esta nome~sujo no~nome processo tem_processo worry:estao worry:que worry:tem`,
    '-4': `proce-`,
  },
  'worry:none': {
    '19': `?worry`,
    '18': `worry:nao`,
    '16': `worry:nada`,
    '15': `^_nada`,
    '13': `nada nao_$`,
    '12': `worry:nenhuma`,
    '11': `urgen-`,
    '10': `nenhu-`,
    '9': `^_nenhuma nada_urgente`,
    '8': `esta_tudo nao_estou nenhuma urgente urgente_$`,
    '7': `enqua- enquanto por_enquanto so_quero worry:enquanto worry:organizar`,
    '6': `^_nao ^_nenhum contr- controle controle_$ desse- desses desses_$ nenhum_desses nessa organ- organizar organizar_$ worry:esta worry:so worry:tudo`,
    '5': `^_esta dessa- dessas dessas_$ em_paz incomes:nada nao_tem nenhum nenhuma_$ paz paz_$ risco urgencia urgencia_$ worry:disso worry:estou worry:isso worry:por worry:quero worry:risco worry:tem worry:urgencia`,
    '4': `^_gracas ^_por ^_so comig- comigo comigo_$ corre- desse disso esta~em isso_nao nao nao~comigo nao~isso tipo tudo_em worry:, worry:comigo worry:eh worry:em worry:urgente`,
    '3': `,~nao a_deus acont- acontece aqui_eh assim assim_$ deus disso_$ eh_no esta esta_tranquilo esta~por graca- gracas gracas_a gracas~deus isso_ai nada_disso nao_, nao~eh preoc- rio tem~nao tranq- tranquilo tudo worry:ai worry:aqui worry:assim worry:cobrador worry:tranquilo`,
    '-3': `^_quero atrasado_$ consigo isso_$ nada_$ nao_consigo nao_tenho onde score sei_$ tudo_atrasado worry:atrasado worry:consigo worry:minha worry:o worry:sei worry:tenho`,
    '-4': `^_tudo tudo_$`,
    '-5': `^_estou worry:de worry:meu`,
  },
  'worry:other': {
    '17': `?worry`,
    '10': `cada_mes worry:mes`,
    '9': `cada worry:juros worry:os`,
    '8': `^_fui ^_os demit- demitido demitido_$ fui fui_demitido os_juros worry:estou`,
    '7': `atrasado_$ consigo_dormir dormi- dormir nao~dormir os tudo_atrasado worry:atrasado worry:esta`,
    '6': `^_estou atrasado com_isso dinheiro_$ esta_sujo juros juros_$ medo_de nome_esta nome~sujo worry:dinheiro worry:medo worry:muito worry:nao worry:sem`,
    '5': `a_divida acaba- a~so consigo cresc- cresce cresce_$ dar_conta devendo_$ dinhe- dinheiro divid- em~por esta_tudo estou~saber famil- familia familia_$ medo mes meu~esta minha~nao muito nao_consigo nao~conta saber sem_saber so_cresce tenho_vergonha vergo- vergonha viver worry:assim worry:com worry:consigo worry:divida worry:isso worry:por worry:sabe worry:so worry:tenho`,
    '4': `^_medo ^_meu ^_tenho assim atras- caro caro_$ consi- da_minha dar das_dividas deven- devendo disso disso_$ dividas_$ doente_e em_casa esta esta~por estou e~remedio meu_nome remed- remedio remedio_eh sabe sem sem~o sujo sujo_$ todo_dia worry:causa worry:da worry:dar worry:de worry:disso worry:eh worry:estao worry:mae worry:minha worry:ser worry:sujo worry:todo worry:tudo`,
    '3': `^_esta ^_minha causa com_medo das divida dividas doent- doente e_o estao estou_com estou_sem estou~medo isso_$ juros_nao mae minha_mae nao_param o~eh param param_$ por_causa ser todo worry:dia worry:doente worry:em worry:param`,
    '-3': `casa_$ cobra- n0 nao_sei negat- negativado nome_$ nome_sujo sei worry:me`,
    '-4': `cpf e_nao estou_no meu_cpf nao~o sei_o sei~que worry:do worry:sei`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '12': `worry:carro`,
    '10': `carro carro_$ moto_$ worry:moto`,
    '9': `minha_moto moto o_carro`,
    '8': `quere-`,
    '7': `?worry estao_querendo querendo worry:o worry:querendo`,
    '6': `^_estao estao medo worry:estao worry:medo worry:meu worry:minha`,
    '5': `busca- tomar worry:tomar`,
    '4': `^_medo ^_oficial ^_vao atras de~a escon- escondendo estou~o levar medo_de meu_carro perder_o perder~carro quer tomar_meu tomar~carro vao worry:levar worry:quer worry:vao`,
    '3': `KIND ^_busca a_moto apree- apreensao apreensao_do apreensao~carro banco_quer banco~o busca busca_e busca~apreensao carro_de da_minha de_volta e_apreensao e~do meu minha o~quer perde- perder posso~o vao~minha worry:a worry:banco worry:da worry:de worry:do worry:e worry:perder`,
    '-3': `n0 worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '11': `?worry`,
    '10': `desli- estou_no`,
    '9': `worry:a worry:luz worry:no`,
    '8': `cortar worry:cortar worry:estou`,
    '7': `gas_$ meu_gas worry:agua worry:gas worry:veio`,
    '6': `^_estou agua aviso aviso_de aviso~corte corte de_corte desligar gas luz minha_luz veio worry:cortaram worry:desligar worry:meu worry:ontem worry:vai`,
    '5': `a_energia a~vai cortada cortaram energ- energia estou ja_veio ontem vai worry:cortada worry:de worry:ja`,
    '4': `EXPENSE ^_cortaram ^_ja ^_medo a_agua compa- cortar_$ cortar_minha cortaram~agua cortar~luz de~a luz~cortar no ser_cortada vai~meu vao_cortar worry:minha`,
    '3': `KIND ^_luz luz_esta luz_para medo_de minha~esta ontem_$ vao worry:vao`,
    '-3': `moto_$ n0 worry:moto worry:nao`,
  },
  'worry:summons': {
    '15': `?worry`,
    '13': `proce-`,
    '12': `audie- audiencia worry:audiencia`,
    '9': `de_cobranca justi- justica worry:justica worry:recebi`,
    '8': `cobranca_$ estao_me intim- intimacao worry:de worry:intimacao`,
    '7': `^_recebi cobranca recebi worry:cobranca`,
    '6': `^_estao carto- cartorio cartorio_$ citac- citacao da_justica estao justica_$ pelo pelo_banco worry:banco worry:cartorio worry:chegou worry:estao worry:me worry:pelo`,
    '5': `^_chegou carta carta_do chego- chegou cobra- no_meu no~nome processo sendo tem_processo worry:carta worry:da worry:do worry:no worry:sendo worry:tem worry:uma`,
    '4': `banco banco_$ de_justica do_forum forum nome_$ ofici- oficial oficial_de oficial~justica prote- protestar receb- uma~do vao_protestar vao~no worry:forum worry:oficial worry:protestar worry:vao`,
    '3': `^_oficial ^_tem ^_vao aqui_$ carta~cartorio carta~forum chegou_carta chegou~do do_cartorio estou_sendo forum_$ justica~aqui meu_nome recebi_uma recebi~carta uma_carta vao veio_aqui worry:. worry:aqui worry:na`,
    '-3': `ameac- moto_$ pela worry:esta worry:minha worry:moto worry:pela`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '10': `worry:conta worry:meu worry:minha`,
    '9': `?worry minha_conta`,
    '8': `bloqu- conta meu_pagamento meu_salario pagamento_$ penho- worry:salario`,
    '7': `conta_$ pagam- pagamento salario segur- worry:beneficio`,
    '6': `benef- beneficio meu minha o_banco salar- worry:banco`,
    '5': `INCOME ^_bloquearam banco beneficio_$ bloquearam bloquearam_minha bloquearam~conta desco- meu_beneficio minha_aposentadoria tudo_do worry:aposentadoria worry:bloquearam worry:metade worry:o worry:tudo`,
    '4': `^_descontam apose- aposentadoria banco_pega cai cai_e da~aposentadoria descontado descontam e~banco metad- metade metade_da o~pega pega penhorar salario_$ tirar- worry:cai worry:descontam worry:do worry:e worry:pega`,
    '3': `:banco :pode :salario ^_o aposentadoria_$ banco_pode cai~o come conta_esta do_beneficio e_o o_dinheiro o_limite o~cai o~pode quase salario_? sendo todo worry:da worry:pela worry:sendo worry:todo`,
    '-3': `n0 worry:de worry:nao worry:nome`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_topei topei`,
    '15': `^_aceitei aceit-`,
    '14': `topei_$`,
    '12': `aceitei fecha- feche- fechei`,
    '11': `^_fechei after-roadmap:topei`,
    '10': `?offers ^_acabei acabe- acabei aceitar_essa`,
    '9': `acordo_fechado fechado fechado_$ offers:topei`,
    '8': `^_acordo acabei_fechando aceitei_a aceitei~proposta acord- acordo after-roadmap:fechei eles_$ fechando fechando_$`,
    '7': `^_aceita ^_assinei a_proposta acabei_aceitando aceitando aceitando_$ after-roadmap:acabei assin- assinei assinei_o assinei~acordo certo_fechei com_eles deu~fechei fechei_com o_acordo offers:aceitei offers:fechei pode_aceitar`,
    '6': `^_deu a_da aceita aceitar aceitei_$ aceitei~parcelamento after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa after-roadmap:vou a~NAME com~banco deu_certo essa_$ fechar_com fechar~eles fechei~acordo fechei~o fiz~acordo o_parcelamento offers:acabei pagar_$ parcelamento pode~essa vou~com`,
    '5': `^_fiz after-roadmap:aceita certo deles deles_$ deu eles essa fechei_o fiz fiz_o offers:acordo offers:com offers:essa vou vou_aceitar vou_pagar`,
    '4': `!_! NAME_! NAME~! ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceitar after-roadmap:deles after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles banco_$ com_o da~, do_jeito do~que essa_vou essa~pagar fechei_do fechei~jeito hoje jeito~ofereceram no_app ofereceram_$ offers:aceitar offers:eles offers:o offers:pode parcelamento_$ propo- proposta proposta_$ proposta_deles
que_ofereceram topei_a topei~proposta`,
    '3': `! !_$ :hoje NAME_hoje ^_pode aceitei_o acordo_do acordo_hoje after-roadmap:! after-roadmap:, after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deu after-roadmap:eles after-roadmap:hoje after-roadmap:ofereceram after-roadmap:pode app hoje_$ jeito jeito_que ofereceram offers:assinei offers:deu offers:fiz offers:vou o~hoje o~no vou_fechar vou~essa`,
    '0': `
 
_
 
_# 
~
 
~# !_onde !~a #_
 #_( #_) #_, #_- #_/ #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_comida #_como #_conta #_contas #_das #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estou #_eu #_falta #_faltam #_faltando #_faturas #_filhos #_gas #_hoje #_internet #_ja #_juntando
#_juros #_limpo #_liq #_liquido #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_net #_netflix #_num #_o #_ontem #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pg #_pila #_pode #_prestacao #_prestacoes #_quando #_rango #_real #_registrado #_salario #_salarios #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo
#_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~, #~- #~/ #~13o #~: #~a #~academia #~aceito #~achei #~agiota #~agora #~agua #~aluguel #~am #~ano #~ao #~aposentadoria #~as #~ate #~atrasada #~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~casa #~causa #~celular #~cento #~cerveja #~cheque #~cigarro #~cinema
#~com #~comida #~condominio #~consignado #~das #~dei #~depois #~desconta #~descontam #~desde #~devo #~dezembro #~diaria #~divida #~divido #~dois #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~esse #~esta #~estou #~faco #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~fevereiro #~fiado #~fora #~foram #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora
#~ifood #~igreja #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~meio #~mercado #~meu #~mim #~minimo #~minimos #~moca #~na #~nao #~nenhuma #~netflix #~off #~os #~ou #~outro #~pagar #~pagas #~paguei #~para #~parcelei #~passado #~pensao #~pix #~plano #~pode #~por #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas
#~quitei #~recebo #~remedio #~rescisao #~restam #~restando #~restantes #~restaurantes #~roupa #~salao #~salario #~segunda #~semana #~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~/ $~; $~NAME $~a $~ao $~cada $~como $~de $~do $~e $~em $~liquidos
$~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_agora %_am %_ao %_do %_e %_m %_mes %_na %_no %_off %~# %~. %~NAME %~ano %~dia %~esta %~fica %~mes %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agora ,_agua ,_aluguel ,_apaga
,_arrumei ,_ate ,_cada ,_cai ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinema ,_claro ,_com ,_comida ,_condominio ,_conforme ,_da ,_de ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_do ,_duas ,_ela ,_ele ,_eles ,_em ,_eram ,_errei ,_esse ,_estava ,_eu ,_falaram ,_falei ,_faltam ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gracas ,_hoje ,_internet ,_iptu ,_juros ,_luz ,_mas
,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_os ,_outro ,_pagas ,_pago ,_para ,_parcela ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_queria ,_quitadas ,_referente ,_restam ,_restando ,_roupa ,_saldo ,_sao ,_seguro ,_seis ,_sera ,_sobraram ,_spotify ,_streaming ,_tem ,_tira ,_tiro ,_todo ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei
,_vai ,_vale ,_valido ,_vence ,_vencimento ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~a ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~bolsa ,~bruto ,~cada ,~cartao ,~certinho ,~cinco ,~compro ,~corrigir ,~da ,~de ,~demais ,~devedor ,~devendo ,~dezembro ,~dia ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~errado ,~essas ,~esta ,~estou ,~faltam ,~filhos ,~foi
,~foram ,~ganho ,~golpe ,~ligacao ,~mais ,~mes ,~meses ,~metade ,~mil ,~minimo ,~muito ,~na ,~no ,~normal ,~o ,~paga ,~pagas ,~pago ,~parcelas ,~parte ,~por ,~primeira ,~quando ,~quero ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~silveira ,~so ,~tentando ,~tiro ,~todo ,~tudo ,~uns ,~valor ,~vezes ,~x - -_# -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._devo ._e ._eh ._energia
._m ._no ._o .~# .~$ .~: .~NAME .~de .~isso .~no .~o .~uns .~x / /_# /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia :( :) :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :app :aquele :arrumei
:atras :atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :automatico :aviso :bah :bastante :bem :beneficio :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisa :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao
:cortada :corte :dando :dar :debito :decimo :dei :demora :depositar :der :desconta :desde :dessas :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :do :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falar :falei :falou :falso :faltam :farmacia
:fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :ganhou :gas :gastei :gasto :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :jogo :juntando :k :la :lgpd :ligaram :ligou :limpa :limpar :logo :loja :luz :m :mae :maio :mandou :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :na
:nas :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :numero :oferecendo :oferta :oitenta :oito :olha :onze :oq :oxe :pagamento :pagas :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :rapaz :real :referente
:regras :renda :restam :restantes :restituicao :resto :retiram :saber :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal :tambem :tche :terceiro :todas :todo :todos :trabalho :transferi :tres :trezentos :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~#
:~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_cartao ;_estou ;_restaurantes ;~# ;~, ;~: ;~imobiliaria ;~na = =_# ?_entao ?_nao NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_aceita NAME_acho NAME_agora NAME_ainda NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei
NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_devo NAME_dezoito NAME_dia NAME_dois NAME_duzentos NAME_eh NAME_emprestimo NAME_estao NAME_estou NAME_eu NAME_falou NAME_faltam NAME_fatura NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mandou NAME_mas NAME_mil NAME_na NAME_nem NAME_no NAME_novecentos
NAME_ofereceu NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tem NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~acordo NAME~adiantou NAME~agora
NAME~agosto NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cento NAME~cobrando NAME~com NAME~consignado NAME~conto NAME~da NAME~de NAME~desconta NAME~desde NAME~deu NAME~devo NAME~dez NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial
NAME~essa NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~junho NAME~k NAME~maio NAME~mas NAME~me NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~nao NAME~negativou NAME~nome NAME~oito NAME~os NAME~ou NAME~pago NAME~para NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos
NAME~que NAME~quinze NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~sem NAME~semana NAME~sera NAME~so NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_academia ^_agua ^_ajudo ^_alem ^_amortizei
^_aposentei ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cet ^_cheque ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_consignado ^_correcao ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_dizimo ^_dois ^_empresa ^_emprestei ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola
^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_leite ^_levanto ^_limite ^_lista ^_lote ^_mando ^_mano ^_material ^_mercado ^_moca ^_moro ^_mudou ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_parei ^_passagem ^_pedreiro ^_pego ^_peguei
^_pelo ^_penhor ^_pensao ^_pg ^_plano ^_possuo ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_saldo ^_saquei ^_seguro ^_sete ^_sobrou ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_transferi ^_trata-se ^_tres ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_vence ^_venceu ^_vinte a_. a_academia a_bolsa
a_cada a_consulta a_declarar a_diaria a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_internet a_lgpd a_minima a_mulher a_pensao a_prefeitura a_prestacao a_renda a_rescisao a_sabado a_sexta a_sindica a_tv a_van aa aa_$ abaix- abaixa abaixa_$ abril absur- absurdo absurdo_$ acaba_quando acabou_gracas acabou~a acade- academia academia_# academia_NAME
academia~# academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_com acho_$ acho~cai acho~sim acho~tem acho~umas acho~uns acontece_$ acordo_que acordo~eles acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita adiantada adiantada_$ adiantou adiantou_# adiantou~e advog- advogado advogado_do advogado~NAME after-crisis:,
after-crisis:jeito after-deficit:. after-deficit:NAME after-deficit:aluguel after-deficit:arrumei after-deficit:bico after-deficit:carro after-deficit:casa after-deficit:com after-deficit:como after-deficit:consigo after-deficit:do after-deficit:entao after-deficit:errei after-deficit:filho after-deficit:isso after-deficit:jeito after-deficit:me after-deficit:menos after-deficit:meu
after-deficit:minha after-deficit:mudar after-deficit:paguei after-deficit:por after-deficit:posso after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:valor after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre after-roadmap:adiantada after-roadmap:agiota after-roadmap:amor
after-roadmap:apagam after-roadmap:apareceu after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:baixou after-roadmap:botar after-roadmap:caminhao after-roadmap:chegou after-roadmap:codigo after-roadmap:confere after-roadmap:contei after-roadmap:depositei after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:emprestado after-roadmap:entrar
after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fizer after-roadmap:fora after-roadmap:funciona after-roadmap:ideia after-roadmap:interesse after-roadmap:ir after-roadmap:janeiro after-roadmap:leva after-roadmap:ligou after-roadmap:mandada after-roadmap:marco after-roadmap:matando after-roadmap:metade after-roadmap:moto after-roadmap:mudei after-roadmap:normal
after-roadmap:nova after-roadmap:pedindo after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:porque after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:rescisao after-roadmap:ruim after-roadmap:sms after-roadmap:subiu after-roadmap:tal after-roadmap:todos after-roadmap:troca
after-roadmap:uns after-roadmap:usar after-roadmap:veio agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_eh agora_esta agora_estou agora_ja agora_o agora_so agora_vem agora~banco agora~dia agora~em agora~nao agora~so agosto_do agosto~ano agua_# agua_: agua_e agua_sessenta agua_vem agua~# agua~, agua~de agua~e agua~gas agua~luz
agua~net ah_e ah~a ah~o ainda_, ainda_falta ainda_faltam ainda_mil ainda~# ainda~de ainda~e ai~eu ajuda_sim ajudar_meu ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajudo ajudo_com ajudo_minha ajudo~# ajudo~mae alem_da alguem_da alguem_de alguem~carne alguem~equipe alguma~? alime- alimenticia alimenticia_# alto_mas alto~nao alugar_casa aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_de
aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_sao aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~com aluguel~condominio aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ameacando_cortar amiga amigo amigo_, amigo~pago
amort- amortizei amortizei_# amortizei~do aniversario_# ano_, ano_. ano_e ano_passado anos_, anos_a anos_ainda anos_ja anos_para anos~# anos~acabar anos~aceito anos~devo anos~divida ano~, antecipei_tres anteriores_e antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~os
apaga~respostas aparece_# aparece_no apareceu_boleto apareceu~com aparece~aplicativo aposentada aposentada~# aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_um aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei aposentei_por aposentei~idade apost- aposto app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren-
aprendiz aprendiz_# aprox- aqui_em aqui_na aqui~casa aqui~do ar arrumar_$ arrumei_um arrumei~bico as_quatro as_tres as~# as~da as~extra as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sexta atender atender_$ ate~# ate~, ate~/ ate~eles ate~fim ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_, atrasada_# atrasada_, atrasada_desde atrasada_gracas atrasada_sim atrasadas_,
atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~meses atrasado~o atrasado~uns atrasar_um atrasar~mes
atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar atualizar_sim aula aumentaram aumentaram_meu aumentei_minha aumentei~divida aumento aumentou aumentou_para aumentou~# autis- autista autom- automatico automatico_ja automatico~tirou autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu a~% a~: a~ate a~caduca a~cobra
a~contas a~cresce a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~ligou a~m a~mandar a~mandou a~mas a~mil a~muda a~no a~os a~pagar a~parcelou a~parte a~pela a~propos a~quer a~quita a~reais a~sao a~tambem a~todo a~um a~vale a~vem a~volta bah bah_, bah_devo bah_guria bah~, bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_diz
banco_do banco_e banco_esta banco~# banco~mandou banco~meu bar bar_do barzi- barzinho barzinho_# beleza_valeu bem_, beneficio_, beneficio_cai beneficio~nunca beste- besteira besteira_$ bicho bico_de bico~# bico~garcom boa_noite boleto_com boleto_da boleto_do boleto_nao boletos_atrasados boletos_de boletos~# boleto~desconto boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da
bolsa_que bolsa~# bolsa~eh bolsa~faculdade bom_obrigada bom~, bom~preciso bora_la borra- botar_mais botar~a botij- botijao botijao_# botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bus bus_# buscar_o buscar~caminhao cabel- cabelo cabelo_# cabelo~netflix cachorro~# cada_# cada_$ cada_, cada_uma cada~# cada~dias cada~meses cada~na
cai_# cai_dia cai_meu cai_na cai_no cai_o cai_para cair cair_# cair~do caiu_, caiu_de caiu_para cai~# cai~dia cai~na cai~pagamento camin- caminhao caminhao_$ caminhao_quito caminhao~tudo cancela~que cancelei cancelei_e capital_de capital~giro carne_da carne_das carne_e carne_em carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_e carro_eh carro_esse carro_esta
carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_, cartao_? cartao_NAME cartao_consignado cartao_da cartao_e cartao_no cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~do cartao~e cartao~emprestimo cartao~fatura cartao~loja cartao~mil carta~NAME cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da
cartoes_no cartoes~NAME cartoes~uns casa_# casa_, casa_: casa_com casa_e casa_eh casa_minha casa_na casa~# casa~, casa~NAME casa~eu casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cedo cel cel_# celular_# celular_na celular_por celular~# celular~NAME cem_, cem_no cem_reais cem~NAME cem~antes cem~cento cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_ao cento_por
cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_no cerveja~fim cet_# cet_de cet~# cet~% chega~# chegou_$ chegou_no chegou~carta chegou~intimacao cheque~# cheque~do cheque~e
cheque~estourado chove chove~nao churr- cigar- cigarro cigarro_# cigarro~e cigarro~por cinco_e cinco_mil cinco_por cinco~ainda cinco~e cinco~eu cinco~mes cinco~no cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que clien- clt_, clt~# cobra_#
cobra_nada cobra_trinta cobra_vinte cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~mil cobrar_divida cobrar~de cobra~# cobra~% cobra~e cobra~por coisa_? coisa_agora coisas_, coisas_: coisas~cartao coisa~ja coleg- colegio com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_dividas com_do com_ele com_entrada com_essas com_esses com_fornecedor com_humano com_link
com_mais com_medo com_mercado com_nome com_remedio com_uns comeca_$ comeca_tudo comecar_a comecar_do comecar~zero comeca~de comecou comecou~# comeco~# comida_# comida_aqui comida_uns comida~# comida~, comida~e comida~em comida~quinhentos comida~transporte comissao_, comissao~# como_eh como_essencial como_falar como_pagas como_tiro como~? como~da como~eh como~primeiro comprei_um comprei_uma
comprei~# comprei~carro comprei~geladeira comprei~sofa compro com~# com~% com~, com~a com~amigo com~atendente com~como com~consultor com~contas com~da com~disso com~e com~eh com~faturas com~filho com~juros com~mae com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~ser com~sujo com~todo com~uns com~uso concordo~o condi- condo- condominio condominio_# condominio_, condominio_:
condominio_de condominio~# condominio~$ condominio~e condominio~meses condominio~trezentos condu- conducao conducao_# confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:nada confirm-amount:que confirm-amount:quero confirm-amount:tres confirm-amount:voce confirm-change:# confirm-change:acho confirm-change:antigo confirm-change:certinho
confirm-change:decimo confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:por confirm-change:precisa confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar
confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:eu confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:nenhum confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:tem
confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:foi confirm-delete:me confirm-delete:melhor confirm-delete:mexer confirm-delete:muda confirm-delete:mudanca confirm-delete:mudar confirm-delete:nenhum confirm-delete:perai confirm-delete:por
confirm-delete:tem confirm-delete:voce conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_pagar conseguir~esse consegui~esse consent:NAME consent:ajudar consent:alguem consent:amor consent:apagam consent:aqui consent:as consent:boa consent:bom consent:casa consent:certo consent:codigo consent:comigo consent:confio consent:continuar consent:desejo consent:disseram
consent:diz consent:dono consent:entre consent:ficam consent:gostaria consent:governo consent:guardar consent:informacao consent:informacoes consent:liberar consent:ligar consent:ligaram consent:lista consent:mandou consent:mexer consent:moco consent:passam consent:pedindo consent:pelo consent:pessoa consent:precisando consent:querem consent:queria consent:quiser consent:receber consent:recebi
consent:seguir consent:seguros consent:senhor consent:sera consent:sobre consent:ter consent:terceiros consent:usar consent:uso consent:verdade consent:vi consent:whatsapp consent:zap consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~#
consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo~casa conso- consorcio consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~agua conta~essencial conta~luz conta~mes
continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio contracheque contracheque_$ contrato_# contrato_NAME contrato~# contrato~NAME conversar~alguem conversar~uma conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus correcao correcao_: correcao~o correto_sim corrigir_$ cortada_: cortada~caiu corte_. crech- creche creche_# crediario_na crediario~NAME credito_do
credito~NAME crian- criancas criancas_# cuido curso custa_# d da_aposentadoria da_cento da_equipe da_escola da_esquina da_faculdade da_firma da_igreja da_luz da_manha da_menina da_oferta da_oficina da_pensao da_prefeitura da_pressao da_rede da_rescisao da_uns dado dados_, dados_antes dados_nao dados_se dados~alguem dados~conforme dados~eu dando_# daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para
dar_uns dar~mes dar~mil das_# das_criancas das_duas das~# das~, das~do das~parcelas da~agora da~caiu da~com da~da da~do da~e da~eh da~esse da~esta da~estadual da~hoje da~ja da~juntando da~mas da~mil da~mim da~mulher da~na da~ontem da~por da~sao da~sogra da~tirar da~veio da~vence de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca
de_cada de_carne de_carro de_cartao de_carteira de_cento de_condominio de_contato de_duzentos de_emprestimo de_familia de_favor de_faxina de_feira de_fgts de_fiado de_garcom de_gasolina de_giro de_iptu de_janeiro de_mercado de_moto de_oitenta de_oitocentos de_pensao de_pressao de_quatrocentos de_quinhentos de_receber de_remedio de_renda de_rescisao de_rotativo de_roupa de_saude de_segunda
de_semana de_setecentos de_supermercado de_taxa de_trezentos de_vale de_ver de_vigia de_vinte debito debito_automatico debito~ja debt-amount:$ debt-amount:, debt-amount:. debt-amount:acho debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:cabeca debt-amount:certo debt-amount:com debt-amount:da debt-amount:deve debt-amount:devedor debt-amount:do debt-amount:dois debt-amount:entre
debt-amount:era debt-amount:eu debt-amount:extrato debt-amount:faco debt-amount:falar debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:ideia debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:mostra debt-amount:muito debt-amount:na
debt-amount:nada debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:oitenta debt-amount:olho debt-amount:os debt-amount:ou debt-amount:parcela debt-amount:passa debt-amount:pouco debt-amount:prefiro debt-amount:qual debt-amount:quando debt-amount:quanto debt-amount:quatro debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saldo
debt-amount:se debt-amount:segundo debt-amount:sete debt-amount:simples debt-amount:tanto debt-amount:tempo debt-amount:tenho debt-amount:uns debt-amount:valor debt-amount:ver debt-amount:x debt-creditor:, debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:no
debt-creditor:numa debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:seu debt-creditor:silveira debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:contracheque debt-kind:credito debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:escrito debt-kind:estou debt-kind:eu debt-kind:familia
debt-kind:fiz debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:pelo debt-kind:quanto debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:trata-se debt-kind:um debt-kind:vem debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho
debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alguma debts:aluguel debts:am debts:amanha debts:amor debts:ano debts:anos debts:antes debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:aqui debts:assim debts:atendente debts:atendimento debts:ativa debts:atrasada debts:atrasadas debts:atrasado
debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:burro debts:caiu debts:cancelei debts:carne debts:cartao debts:cartoes debts:causa debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:claro debts:cobra debts:cobrando
debts:coisas debts:colchao debts:colegio debts:comecou debts:comprei debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:de debts:dei debts:deixa debts:dentista debts:depois debts:desconta debts:descontado debts:descontam
debts:desde debts:desejo debts:desse debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou
debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou
debts:filha debts:filhos debts:final debts:financeira debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:geladeira debts:giro debts:gol debts:gostaria debts:ha debts:imobiliaria debts:imposto debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao
debts:janeiro debts:julho debts:juros debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:manda debts:mano debts:marco debts:maria debts:marido debts:maximo debts:mei debts:meio debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:mes debts:meses debts:milicia debts:minimo
debts:minuto debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:nem debts:ninguem debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:os debts:outra debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas
debts:pago debts:pagou debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:pouco debts:poucos
debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinze debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:repete debts:responder debts:resta
debts:restam debts:restando debts:restantes debts:robo debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:ser debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:sou
debts:sujo debts:tambem debts:telefone debts:terceira debts:terreno debts:tiao debts:tinha debts:todo debts:total debts:trabalho debts:tres debts:trezentos debts:trinta debts:tv debts:ultimo debts:umas debts:uns debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencimento debts:ver debts:vermelho debts:vez
debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:x debts:ze debts:zerado debts:| decimo_nao decimo_sim decimo~, decla- declarar defes- defeso defeso~um deixa_essa deixa~esta deixei_de deixei~pagar deixo- deixo_em deixou deixo~branco dei~na deliv- delivery delivery_# demais_, demora_para demora~limpar denti- dentista dentista_# depende_, depois_dos depois_que
depois_se depois_voce depois~apagam depois~eu depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei~na der der_mil der~e desconta desconta_# desconta_direto descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_de desconto_nao desconto_por desconto~# desconto~email
desconto~fica desconto~sei desculpa_mas desculpa~nao desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde~, desde~/ desde~ano desde~comeco desde~de desde~dia desde~e desde~mes desde~nao desemprego desemprego_# desemprego_, desemprego~# deste deste_ano deste~. deu_dez deus_estou deus_nao deus~apaga deus~atolada deu~% deu~vezes deve_# deve_dar deve_esta
deve_ser deve_ter devedor~# devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_o devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~meses devendo~mil devendo~no devendo~tres deve~ainda deve~alto deve~mil deve~uns devia devia_# devia_$ devo_? devo_a devo_ao devo_dois devo_hoje devo_la devo_mil devo_receber devo_so devo_tres devo_um devo_uns devol- devolvi
devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro_e dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_vezes
dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~trezentos de~$ de~% de~+ de~: de~; de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~dia de~do de~estou de~falta de~faltam de~faltando de~ganho de~help de~jeito de~mes de~meses de~mesmo de~no de~pagas de~paguei de~parcelas de~pela de~quartinho de~reais de~salario de~seja de~sem de~todo de~tudo de~uns
de~vai de~vez dia_, dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_preciso dia_quinze dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_, diaria_de diaria~# dias_na dias_por dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~juros dia~mil dia~no dia~o dia~que dificil_a dificil~vida diga dinheiro_emprestado dinheiro_esse
dinheiro_nao dinheiro_para dinheiro_que dinheiro~NAME dinheiro~de dinheiro~deu dinheiro~receber diret- direto direto_do direto~beneficio disse_$ disseram~limpam disse~eu divida_ativa divida_da divida_eu divida_na divida_nova dividas_, dividas~NAME dividas~eu dividas~ja dividas~voce divida~? divida~fornecedor divida~ja divida~na divida~o divida~prefeitura dividido divido divido_com divido_o
divido~um diz_# diz_as dizendo~limpa dizer_ao dizer_quais dizer~certo dizer~divida dizimo_# dizimo~, diz~dividas diz~eh diz~mil do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cheque do_contracheque do_contrato do_crediario do_de do_decimo do_desconto do_ex do_finado do_financiamento do_flamengo do_gas do_imposto do_ir do_juiz do_mei do_menino do_pai do_painel do_sofa do_tiao doenc-
doenca doenca_# dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_mil dois_no dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dona~# dono_quer dono~a dos_meninos dos_meus dos~, dos~: dos~dados dou_# doze_e
doze~cento doze~de doze~na doze~o do~, do~: do~NAME do~adiantada do~atrasadas do~aumentou do~beneficio do~caiu do~como do~das do~dia do~disse do~dois do~e do~em do~especial do~esse do~esta do~familia do~filho do~ligou do~mas do~menino do~mesmo do~na do~nao do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~venceu do~ver do~ze
duas_coisas duas_contas duas~, duas~. duas~NAME duas~atrasadas dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos~NAME duzentos~cinquenta duzentos~mes duzentos~noventa duzentos~quarenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_a e_agua e_ainda e_as e_cai e_cartao
e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_ficou e_fiquei e_fralda e_ganho e_gas e_gasto e_hoje e_ja e_jogar e_lanche e_luz e_mais e_mandou e_mercado e_meu e_mil e_minha e_na e_no e_nove e_novecentos e_noventa e_oitenta e_oito
e_oitocentos e_osso e_outro e_paguei e_para e_pensao e_poucas e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_seis e_seiscentos e_sessenta e_sete e_setenta e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo economizo_se efeti- efetiva eh_alto eh_aquele eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_dia eh_dois eh_doze
eh_ele eh_eles eh_juros eh_mil eh_na eh_nada eh_perder eh_quarenta eh_quatrocentos eh_que eh_setecentos eh~# eh~$ eh~a eh~bruto eh~da eh~desconto eh~disso eh~emprestimo eh~esta eh~mas eh~meu eh~mil eh~na eh~o eh~parcelas eh~pensao eh~por eh~responder eh~salario eh~tal eh~um eh~virem ela_que ela~# ele_cobra ele_quer ele_sim eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica
ele~# ele~o em_# em_$ em_agosto em_dez em_fevereiro em_janeiro em_julho em_media em_mil em_oitenta em_receber em_seis em_torno em_vez em_vinte email_eh email~golpe emprego_novo empregos empresa_paga empresa_pede empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei~para emprestimo_# emprestimo_, emprestimo_NAME
emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimo_que emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou emprestou_# emprestou_dois emprestou~ano emprestou~e emprestou~mil empresto~e
em~# em~. em~/ em~: em~? em~NAME em~a em~anos em~de em~do em~gracas em~lembretes em~meses em~mil em~no em~parcelas em~x encos- encostado endiv- endividada endividada_me endividada~ajuda energia_# energia_: energia~$ enganei_a enganei~NAME enquanto_eh enquanto~isso entao_, entao_devo entao_nao entao~no entao~tem entendo_de entendo~taxa entra_# entrada_# entrada_de entrada_e entrada~# entrada~+
entrada~NAME entrar entrar_# entrar~mil entra~mil entre- entre_# entre_cartao entrega entrega_de entrega~moto entrei entrei_faz entrei~pouco entrem entrem_mais entrem~em entressafra entre~e entrou_# equip- equipe equipe_$ era_# era_para era_uma eram eram_# era~% era~agora era~coisa era~mil errado_comeca errado~de errado~eh errei_$ errei_a errei_na errei~atras errei~eh errei~luz errei~pergunta
errei~quero errei~ultima escola escola_# escola_da escola_dela escola_do escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui especial_# especial_, especial_do especial_e especial_estourado especial~NAME especial~e especial~em esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar esqui- esquina essa_para essas_, essas_coisa essas_mesmo essas_tres
essas~cartao essa~da essa~deixo essa~depois essa~quero esse_boleto esse_eh esse_rotativo esse_tal esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:: essentials:; essentials:agua essentials:ajudo essentials:aluguel essentials:amanha essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:aqui
essentials:avisar essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:carro essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:conversar
essentials:creche essentials:custa essentials:das essentials:dela essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entre essentials:era
essentials:errado essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:esses essentials:exclui essentials:excluir essentials:faculdade essentials:falei essentials:farmacia essentials:feira essentials:fica essentials:filho essentials:filhos essentials:foi essentials:fora essentials:fralda essentials:funerario essentials:gas essentials:gasolina
essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:inclusa essentials:incluso essentials:internet essentials:iptu essentials:jogo essentials:junto essentials:k essentials:leite essentials:lembro essentials:ler essentials:luz essentials:mae essentials:mandar essentials:mando essentials:marido essentials:mas essentials:menina essentials:menino essentials:menos
essentials:mensagem essentials:mensais essentials:meses essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo essentials:net essentials:ninguem essentials:nisso essentials:novecentos essentials:noventa essentials:oitenta essentials:olha essentials:onibus essentials:os essentials:ou essentials:paga essentials:pais essentials:papo essentials:parte
essentials:passa essentials:passagem essentials:patrao essentials:paz essentials:pedi essentials:pego essentials:pensao essentials:perguntar essentials:plano essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena
essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:receber essentials:remedios essentials:responder essentials:resto essentials:robo essentials:sai essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos
essentials:sogra essentials:subiu essentials:supermercado essentials:telefone essentials:tipo essentials:todo essentials:torno essentials:total essentials:trezentos essentials:trinta essentials:uber essentials:ultimo essentials:vai essentials:van essentials:veio essentials:vem essentials:vence essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:vo esses_juros esses_papel
esses~eu esse~, esse~e esse~moca esse~o esse~passou esta_# esta_cobrando esta_correto esta_escrito esta_negativa esta_para esta_vencida esta_vindo estado_, estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_pedindo estao~# estao~cortar estao~taxa estava_certo estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~absurdo esta~cobrando
esta~desde esta~dia esta~e esta~faz esta~gracas esta~meu esta~mil esta~na esta~torno estev- esteve esteve_aqui estou- estou_atolada estou_encostado estou_endividada estou_ganhando estou_tentando estourado estourado_em estourados estourado~# estou~, estou~a estou~as estou~desde estou~mes estou~na estou~parar estou~parcela estou~quarta estou~uns estud- estudantil estudantil_NAME estudantil~# eu_#
eu_$ eu_acho eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_errei eu_fico eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_mandar eu_nunca eu_ofereco eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_quero eu_respondi eu_saiba eu_sou eu_tiro eu_trabalho eu_vendo eu~NAME eu~aqui eu~ate eu~cento eu~da eu~duzentos eu~e eu~eh
eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~hoje eu~la eu~lembro eu~mais eu~mandioca eu~menos eu~meu eu~mil eu~pago eu~paguei eu~pelo eu~por eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tenho eu~uma ex_$ ex_, exclui_da exclui~lista exclusao_dos exclusao~meus explica_de explicar_melhor explicar~a explica~novo explica~plano explica~que extra- extra_$ extrato
extrato_de extrato_eu extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~abaixa e~acougue e~agiota e~agua e~ao e~ate e~aviso e~bolsa e~cada e~cartao e~centavos e~cobra e~com e~comida e~consigo e~da e~desde e~dia e~divida e~do e~dois e~em e~emprestimo e~especial e~esta e~estou e~faco e~faltam e~farmacia e~fatura e~filha e~filho e~financeira e~fiquei e~gas e~ja e~k e~luz e~marido e~mas e~meses e~mil
e~minimo e~na e~nao e~no e~o e~outro e~pago e~parcelas e~pensao e~pila e~por e~que e~quebrados e~quem e~quinhentos e~quinze e~reais e~resto e~sem e~so e~tem e~tenho e~ter e~todo e~trezentos e~tudo e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no
faco~por faculdade_# faculdade_$ faculdade_NAME faculdade_parcelou faculdade~# faculdade~, faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o falar_que falaram~nao falar~atendente falar~humano falar~pior falar~uma fala~um falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falei~errado falei~ultimo falou_que falou~vai falta_# falta_bastante falta_quatro
faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~eu falta~mil falto- faltou familia_# familia_mesmo familia~# familia~e familia~faco familia~sem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atual fatura_consta fatura_cresce fatura_da
fatura_do fatura_em fatura_vence faturas faturas_atrasadas faturas_do faturas~NAME fatura~# fatura~NAME fatura~dia fatura~em fatura~minimo fatura~tanto favor_, favor_que favor~eu faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_do faz_dois faz_em faz_por faz_pouco faz_tanto faz_uns fazenda fazenda_, faz~ano faz~anos faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fds
fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechei~eles fechou_e fechou_em fechou~# fechou~mandou feira feira- feira_# feira_$ feirao feira~por fever- fevereiro fevereiro_$ fevereiro_. fez~ate fgts_# fgts_$ fgts_em fgts_o fgts_para fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade
ficar_um ficar~receber fica~centro fichada fichada_$ ficou_# ficou_em ficou_para ficou~# ficou~plano ficou~tras filha_me filha_passou filha~# filha~ajuda filha~na filho_, filho_ajuda filho_pode filho_usou filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~meu fim_de fim~semana finad- finado finado_marido final final_# final_$ financeira_ja financeira_que financeiramente financeiramente_$
financeira~fica financeira~paguei financiada financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~carro financiamento~casa financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$ fixo_, fiz_acordo fiz_na fiz_pelo
fiz_uma fizer fizer_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:aposto flexibles:as flexibles:barzinho flexibles:besteira flexibles:bicho flexibles:cabelo flexibles:cachorro flexibles:cada
flexibles:casa flexibles:cento flexibles:cerveja flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:cortei flexibles:criancas flexibles:da flexibles:de flexibles:delivery flexibles:demais flexibles:dia flexibles:dias flexibles:do flexibles:dois flexibles:dos flexibles:dou flexibles:em flexibles:entra flexibles:essas flexibles:esse flexibles:estou flexibles:fds flexibles:fim
flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:globoplay flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:lanche flexibles:lazer flexibles:mas flexibles:mes flexibles:meses flexibles:minha flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:oferta flexibles:oitenta flexibles:os flexibles:ou flexibles:outra flexibles:para
flexibles:parar flexibles:passado flexibles:pizza flexibles:racao flexibles:reais flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:salao flexibles:salario flexibles:sei flexibles:sem flexibles:semana flexibles:sexta flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:um flexibles:uma
flexibles:unha flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:x fogao foi_# foi_cortada foi_dinheiro foi_na foi_numa foi_o foi_para foi_um foi~# foi~: foi~acordo foi~emprestado foi~loja folha_: fora_e fora_essas fora_nao foram foram_# foram~de fora~, fora~quero forne- fornecedor fornecedor_de fraco~# frald- fralda fralda_# frio frio_: frio~# fui_fiador
fui_mandada fui~do fumo funer- funerario galo galo_para galo~NAME ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei_# ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garco- garcom gas_# gas_do gasolina_# gasolina_$ gasolina_da
gasolina_fica gasolina~# gasolina~, gasolina~moto gasos- gasosa gasosa_# gasta- gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei~dinheiro gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~por gas~# gas~, gas~a gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~?
gente~eu giro giro_no giro~NAME globo- globoplay gol gol_em golpe_ou gol~# gostaria~receber gov_$ gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guri guria ha_mais habit- ha~dias hoje_# hoje_cedo hoje_tiro hoje~# hoje~em holer- holerite holerite~# homem hora_extra idade_sim ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_uns
ifood~# ifood~, ignore_as ignore~instrucoes igreja_# imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:chove income-low-month:de income-low-month:dizer income-low-month:e income-low-month:em income-low-month:fiz income-low-month:foi income-low-month:ja income-low-month:janeiro
income-low-month:mais income-low-month:menos income-low-month:mil income-low-month:na income-low-month:no income-low-month:o income-low-month:paguei income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:teve income-low-month:uns income-low-month:x income-low-month:zero income-source:# income-source:finado incomes:
 incomes:$ incomes:% incomes:+ incomes:, incomes:.
incomes:/ incomes:13o incomes:: incomes:NAME incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel incomes:ano incomes:antes incomes:apaga incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:aposentei incomes:app incomes:aprendiz incomes:assinada incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio
incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bruto incomes:burro incomes:cai incomes:carteira incomes:causa incomes:cem incomes:cento incomes:cinquenta incomes:coisa incomes:comissao incomes:consignado incomes:conta incomes:conto incomes:corre incomes:criancas incomes:cuido incomes:da incomes:das incomes:defeso incomes:desconto incomes:desemprego incomes:deve incomes:dezembro
incomes:diaria incomes:diarista incomes:dias incomes:disso incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errei incomes:esposa incomes:esposo incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faculdade incomes:faleceu
incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:hoje incomes:hora incomes:horas incomes:idade incomes:ifood incomes:invalidez incomes:inverno incomes:jovem incomes:juros incomes:k incomes:limpo incomes:liq
incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae incomes:mandioca incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:mes incomes:metade incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:ne
incomes:nisso incomes:num incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:paga incomes:pagam incomes:pago incomes:pai incomes:parcela incomes:parcelas incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pensao incomes:perco incomes:pj incomes:planto incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:qual
incomes:quando incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:rede incomes:responder incomes:respondi incomes:ruim incomes:sabado incomes:salarios incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:senhora incomes:servico incomes:servidora incomes:setecentos
incomes:sexta incomes:sobra incomes:somando incomes:te incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:varia incomes:vender incomes:vendo incomes:ver incomes:vida incomes:vinte
incomes:vou incomes:vr incomes:x infelizmente_$ informacoes~guardam informar_agora inss_, inss~# instalments-left:, instalments-left:. instalments-left:agora instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:cabeca instalments-left:cada instalments-left:carne instalments-left:cinquenta instalments-left:depois instalments-left:dizer instalments-left:do
instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:faco instalments-left:faz instalments-left:foram instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nunca instalments-left:olhar instalments-left:olho
instalments-left:prefiro instalments-left:quanto instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:tanto instalments-left:tarde instalments-left:tem instalments-left:tenho instalments-left:trinta instalments-left:ver instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e interesse_em interesse~receber internet_#
internet~, internet~e inval- invalidez invalidez_, inver- inverno inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ir_saiu irmao irmao~# irma~que ir~# isso~, isso~mesmo isso~pode isso~vai ja_, ja_aceitei ja_acertei ja_devolvi ja_estou ja_foi ja_foram ja_limpa ja_mandei ja_mandou ja_nao ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_, janeiro_. janeiro_? ja~, ja~.
ja~carta ja~de ja~do ja~no ja~nove ja~processo ja~sei ja~seis ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~falar jeito~mim jeito~simples joao jogar_tudo jogar~no jogo_do jogo~bicho jogo~flamengo jovem jovem_aprendiz jovem~# judic- judicial juiz juiz_$ julho_$ junho_e junho~# junho~NAME juntando juntando_$ junto- juros_# juros_de juros_e juros_mais juros_na juros_para
juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_no k_para k_venc kitne- kitnet k~# k~NAME k~cartao k~dia la_na la_no lanch- lanche lanche_# larga- largar largar_a la~# la~NAME leite_# leite_e leite~fralda lembrar_todo lembrar~dia lembre_$ lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o
lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto ligacao_de ligacao~cobranca ligam_no ligaram_oferecendo ligaram_pedindo ligaram~NAME ligaram~pix ligou_falando ligou~que limite_# limite_eh limite_no limite~NAME limite~mil limpam limpam_o limpam~nome limpo_$ link_para link~pagar
link~painel link~verdade liq liquido liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_de lista_minhas lista~contato livre_$ livre_disso loja_NAME loja_da loja_daqui loja_do lojas~# loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_veio luz_vem luz~# luz~, luz~agua
luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_com mae_que mae_sujo mae~doente maior_? maior_sim maior~eh maio~# mais_, mais_alto mais_conversar mais_falar mais_mensagem mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_sim mais_todo mais_um mais_uns mais~# mais~. mais~NAME mais~alem mais~cartao mais~cinco mais~de
mais~e mais~era mais~mensagem mais~mes mais~mil mais~nada mais~para mais~parcelas mais~por mais~que mais~sim mais~um mais~x manda_de manda_tudo manda_um mandada mandada_embora mandar_$ mandar_as mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandar~lembretes manda~mensagem manda~plano manda~que mandi- mandioca mando_# mandou_carta mandou_mensagem mandou_proposta mandou~de
mandou~oferecendo mando~para manha manha_$ manic- manicure mano_devo mano~# marco_, marco~# marco~NAME maria_da marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~quatro marido~trocar marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_eh mas_esse mas_eu mas_faleceu mas_gasto
mas_isso mas_meu mas_preciso mas_se mas_sobra mas_tira mas_vem mas~acho mas~caro mas~depositar mas~devo mas~e mas~eh mas~fatura mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~uns matando~menores matando~pequenas maximo_# maximo_$ me_adiantou me_atender me_cobra me_dar me_deve me_dizer me_empresto me_emprestou me_exclui me_faz me_lembre me_ligou me_mandou me_negativou me_pediram media
media_# media_de media~# medo_eh medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# melhor_a melhor~mexer melhor~pergunta menina_# menino menino_# menino~, menos_# menos_, menos_a menos_com menos_de menos_mes menos_uns menos~# menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim
mensagem~quitar mensagem~voce mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME mercadinho mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_esta mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~por mercado~seiscentos mercado~um merce- mercearia mes_# mes_, mes_.
mes_NAME mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_faltam mes_fiz mes_na mes_o mes_passado mes_passou mes_sem mes_trinta meses_# meses_NAME meses_atrasado meses_da meses_de meses_e meses_que meses~# meses~$ meses~, meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos mesmo_eh mesmo_gracas mesmo_ou mesmo_sem mesmo~# mesmo~a mesmo~deve mesmo~papel mes~# mes~, mes~NAME
mes~ainda mes~beneficio mes~consegui mes~da mes~em mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~sei mes~uns mes~vai metade_, metade~NAME metade~meu meu_# meu_aluguel meu_consignado meu_decimo meu_emprego meu_esposo meu_ex meu_finado meu_irmao meu_limite meu_medo meu_menino meu_neto meu_pai meu_sobrinho meus_dado meus_pais meus~, meus~antes meus~nao meus~se meu~# meu~, meu~; meu~NAME
meu~ajuda meu~autista meu~cai meu~de meu~deve meu~e meu~faleceu meu~ganha meu~ganhava meu~ja meu~na meu~ne meu~para meu~pode meu~por meu~quer meu~recebe meu~usou mexer~app me~. me~desconto me~divida me~dois me~eh me~financeiramente me~meus me~mil me~minhas me~oferecendo me~pedindo me~por me~quais me~sim me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento
mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em
mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta
mil~uns mil~vr mil~x minha_fatura minha_gratificacao minha_parcela minha_parte minha_patroa minha_restituicao minha_sogra minhas_respostas minhas~? minhas~e minha~# minha~, minha~amanha minha~com minha~deve minha~ganha minha~minha minha~na minha~passou minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimos minimos_de minimo~#
minimo~, minimo~NAME minimo~mes minimo~vindo moca_da moca_disse moca_do moca_que moca~NAME moca~que moco_isso moco~nao more-debts:$ more-debts:: more-debts:? more-debts:acho more-debts:agora more-debts:ah more-debts:alem more-debts:cartao more-debts:coisa more-debts:com more-debts:conta more-debts:declarar more-debts:dia more-debts:disso more-debts:em more-debts:emprestimo more-debts:emprestou
more-debts:enquanto more-debts:esqueci more-debts:falta more-debts:faltam more-debts:faz more-debts:fiado more-debts:filho more-debts:fiz more-debts:fora more-debts:juros more-debts:luz more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:na more-debts:no more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:outro more-debts:pode more-debts:pronto
more-debts:proposta more-debts:quatrocentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na moro~favor moro~meus moro~minha morte mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em moto_na moto_no moto_por motor-
motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes muda~por mudou_meu mudou_tudo mudou~na muito_nao muito~por muito~sei multa_de munic- m~# m~e m~no na_# na_anterior na_conta na_cooperativa na_entressafra na_faculdade na_farmacia na_feira na_financeira
na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_padaria na_parcela na_poupanca na_quarta na_semana nacio- nacional nacional_atrasado nada_em nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu nada~ne nada~ninguem nao_abaixa nao_cobra nao_entrem nao_ganho nao_o nao_olho nao_porque nao~. nao~NAME nao~alugar nao~aluguel nao~bem nao~conseguir nao~dando nao~desde nao~direito
nao~estava nao~estou nao~informar nao~interesse nao~jeito nao~juros nao~luxo nao~manda nao~mil nao~nem nao~nenhum nao~no nao~nocao nao~plano nao~por nao~porque nao~proposta nao~qual nao~quantas nao~separar nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~( na~. na~; na~NAME na~a na~anterior na~cento na~consorcio na~consta na~deu na~do na~duzentos na~em na~estou na~eu na~hoje na~ja na~nao na~no
na~passada na~que na~sao na~tem na~tenho na~vida negativa negativa_# negativou negociar_a negociar~divida negociar~eles nem_lembro nem_por nem~, nem~direito nem~onde nenhuma_ainda nenhuma_esta nenhuma_paga nenhuma_proposta nenhuma~atrasada net net_# netflix_# netflix~, netflix~e netflix~spotify neto ne~# no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_carne no_cartao
no_centro no_cheque no_consumidor no_crediario no_credito no_dia no_extrato no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_nome no_pix no_primeiro no_quinto no_rotativo no_tigrinho no_ultimo no_valor nocao_de nocao~quanto noite noite~para nome_da nome_esta nome_na nome_ne nome_pagando nome~, nome~NAME nome~minha nordeste_# noteb- notebook notebook_NAME
notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_e novecentos~oitenta noven- noventa noventa_$ noventa_e noventa~a noventa~cinco noventa~nove noventa~seis nove~mes nove~noventa novo_do novo_o novo_por novo~# novo~favor novo~plano novo~zero no~. no~: no~NAME no~ano no~cartao no~com no~da no~de no~dele no~devo no~dia no~e no~eh no~em no~especial no~esta no~estou no~eu no~fraco
no~juros no~mas no~para no~passado no~por no~que no~sao no~semestre no~trabalho no~trinta no~um no~uns nu num_emprestimo numa numa_loja numa~daqui numero_# num~do nunca_acaba nunca_sei nuns o o_advogado o_agiota o_ano o_bolsa o_caminhao o_certo o_cigarro o_comeco o_condominio o_consignado o_consorcio o_da o_debito o_extrato o_fim o_gas o_homem o_menino o_negocio o_outro o_pior o_processo o_rapaz
o_saldo o_seguro o_serasa o_simples o_uso o_vencimento obra oferecendo_quitar oferecendo~por ofereceram_nada ofereceram_sim ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~% ofereceu~a ofereceu~em ofereceu~por ofereceu~x ofereco_para oferta_venceu off offers:$ offers:+ offers:/ offers:: offers:agora offers:amanha offers:app offers:branco offers:caiu offers:cara offers:caro offers:carta
offers:cento offers:chegou offers:cinquenta offers:codigo offers:como offers:deles offers:dez offers:disseram offers:divida offers:e offers:email offers:empresa offers:emprestimo offers:entrada offers:esquece offers:estranho offers:falaram offers:falo offers:faz offers:ficou offers:fim offers:foi offers:hoje offers:infelizmente offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou
offers:mandou offers:mes offers:mil offers:mostrou offers:na offers:novecentos offers:oferecendo offers:off offers:pagando offers:parcelamento offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:propos offers:quita offers:quitar offers:reais offers:receber offers:resto offers:sem offers:ser offers:serasa offers:sexta offers:taxa offers:trezentos
offers:valido offers:vem offers:ver offers:vista offers:whatsapp offers:x oficina oi_bom oi_paguei oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cinco oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oitocentos_e oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_pode ok~ser olhar~extrato olhei_$ onde_ver
onibus_# ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil organizar_financeiramente os_mil osso osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e ou_# ou_eh ou_seis outra_, outra_sim outro_# outro_de outro~# outro~oitenta ou~de ou~mil ou~uns ou~verdade ou~x overdue:% overdue:. overdue:/ overdue:; overdue:agora overdue:ao overdue:app overdue:atraso overdue:beneficio
overdue:cabeca overdue:cartao overdue:cinco overdue:depois overdue:desconta overdue:desconto overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:e overdue:esqueci overdue:faco overdue:fazer overdue:foi overdue:janeiro overdue:julho overdue:junho overdue:luz overdue:maio overdue:marco overdue:mas overdue:menos overdue:muito overdue:na overdue:natal overdue:pagar overdue:para
overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:recebo overdue:responder overdue:respondo overdue:resposta overdue:senhora overdue:serasa overdue:setembro overdue:te overdue:tempo overdue:todo overdue:todos overdue:ultima overdue:vence overdue:venceu overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, o~,
o~NAME o~aceita o~automatico o~baixou o~cobra o~conta o~das o~deles o~depois o~desconta o~desemprego o~diz o~em o~era o~falou o~familia o~faz o~maior o~mais o~mandou o~mas o~mes o~minha o~mostra o~na o~ofereceu o~pagando o~parcela o~passado o~pediu o~propos o~quito o~sao o~todo o~util padar- padaria padaria_# pagamento_da pagamento_do pagamento~boleto pagamento~parcela pagando_# pagando_uma
pagando~de pagando~o pagando~por pagando~taxa pagar_desde pagar_dia pagar_em pagar_minhas pagar_nada pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~da pagar~menores pagar~na pagar~nao pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_# pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_em pago_esse pago_no pago_pensao
pago_quando pago_tudo pago~# pago~, pago~dia pago~do pago~e pago~por pago~primeiro pago~so pague_adiantado paguei_NAME paguei_duas paguei_essa paguei_nove paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~e paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~moto paguei~parcelas paguei~primeira paguei~reais
pague~para pai_das pai_faleceu painel_nao painel~abre pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ para_agiota para_cortar para_dia para_dois para_dona para_ela para_falar para_fazer para_igreja para_loja para_mandar para_maria para_moca para_o para_pergunta para_receber para_sacar para_tirar para_tras para_um para_vender para~% para~, para~NAME para~agiota para~anterior
para~atendente para~coisa para~credito para~da para~de para~do para~dois para~e para~emprestimo para~esses para~ficar para~mandar para~mas para~meu para~mil para~nada para~nao para~no para~reais para~sera parcela_# parcela_da parcela_do parcela_eh parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_deles parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da
parcelas_de parcelas_e parcelas_restantes parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei
parei_de parem_de parem~mandar parou_? parte parte_# parte_, parte_eh parte~# partir_de partir~janeiro passada passado passado_# passado_$ passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_meus passar_minhas passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou_na passou~# passou~faculdade patrao_$ pau_e pau_no paus paus_no pau~meio
pede_pix pede~adiantado pedindo_pix pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegan- pegando pegar_o pegar_um pegou_# pegou~mil pegue- peguei peguei_# peguei_mais peguei_mil peguei_um peguei~# peguei~com peguei~mil pela_divida pela~, pela~de pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na
penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_do pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~meu pensao~minha pensao~morte pensao~pai pera_tem pera_um pera~a pera~minuto perder~emprego perdi_a perdido_nao perdido~entendi perdi~boleto pergunta_passada pessoa_de pessoal_$ pessoal_NAME pessoal~# pessoa~verdade pg_# pg~NAME pila pila_$ pila_na pila_no pila~NAME
pior_mes pix_adiantado pix_da pix~para pizza plano_esse plano_funerario plano_nao plano~da plano~mes plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~com pode~lembrar pode~melhor pode~o pode~que pode~sim por_ano por_email por_faxina por_fds por_hora por_idade por_invalidez
por_morte por_producao por_quinzena por_sms por_ultimo por_volta porque_eh porque_nunca porque~olhei por~# por~. por~: por~ao por~ate por~bruto por~com por~e por~eh por~em por~faco por~faltam por~livre por~mas por~na por~no por~oitocentos por~por por~que por~reais por~servico por~tirando por~ver posso_apagar posso~com posso~so posso~um possu- possuo posto pouca- poucas pouco- pouco_nao pouco_no
poucos poucos~NAME pouco~NAME pouco~sei poupa- poupanca prazo_da prazo~oferta pre preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_$ prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefiro_a prefiro_falar prefiro~com press- pressao pressao_e pressao~diabetes prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~casa prestacoes
primeira_ja primeira_parte primeira_vence primeira~do primeira~em primeira~falta primeira~limpa primeiro_semestre primeiro~que priva- privado processo_$ processo_, produ- producao producao_, profe- professora professora_da professora_do professora~estado professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta~NAME proposta~so propos~# propos~de propria puder puder_pagar
pular~pergunta quais_divida quais_dividas quais~minhas qual_conta qual_das qual~duas qual~essa qual~pago quando_? quando_cai quando_chove quando_me quando~ficar quando~o quando~termino quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta~cinco quarenta~dois quarenta~oito quart- quarta quarta_$ quartinho quartinho~$ quase_# quase_nove quase~,
quase~mil quase~no quato- quatorze quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_cai que_conta que_da que_desconta que_devo
que_divido que_era que_faltam que_faz que_fica que_foi que_ja que_limpam que_me que_pago que_pediu que_peguei que_que que_sao que_umas que_uns que_vai que_vou quebrados quebrados_$ quebrados_no quebrados~NAME quem~que quent- quentinha quer_# quer_a quer_trezentos quer_trocar querem_# querem_tomar querem~de querer queria~para quero~atendente quero~conversar quero~falar quero~humano quero~mensagem
quero~meus quero~organizar quero~os quer~a quer~casa quer~e quer~minha que~% que~NAME que~atrasada que~cento que~com que~como que~comprei que~devia que~disse que~divida que~dois que~em que~emprestou que~entra que~errei que~fiz que~gaste que~juros que~lembro que~nao que~nome que~num que~olho que~paguei que~por que~quer que~respondi que~saiba que~sei que~sim que~trabalho que~uns que~verdade que~viu
quinhentos_$ quinhentos_de quinhentos_e quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quint- quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_$ quinzena_oitocentos quinzena~e quinze~NAME quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por
quitadas quitadas_# quitadas~. quitar_a quitar_o quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao racao_# racao_do racao_dos racao~cachorro ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:agora rates:ajuda rates:am rates:antes rates:apaga rates:app rates:assim rates:casa rates:cet rates:coisa rates:comeca rates:comeco rates:consta
rates:conversar rates:disso rates:divida rates:diz rates:e rates:eles rates:em rates:entendo rates:era rates:errei rates:escreve rates:escrito rates:espera rates:estava rates:explica rates:faz rates:filha rates:filho rates:funciona rates:humano rates:informar rates:jogo rates:mae rates:mais rates:marido rates:mas rates:mercado rates:mes rates:mesmo rates:meu rates:moca rates:mostra rates:muito
rates:nenhum rates:ninguem rates:nove rates:numero rates:oitenta rates:parcela rates:passa rates:passei rates:perai rates:quantas rates:quatorze rates:queria rates:receita rates:recomeca rates:respondi rates:resposta rates:saber rates:se rates:semana rates:senhora rates:ser rates:todo rates:tr rates:uma rates:uns rates:vez rates:vinte reais_, reais_. reais_a reais_antes reais_cada reais_da
reais_de reais_e reais_na reais_no reais_para reais_por reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~quarenta recebendo receber_a receber_do receber_lembretes receber_mensagem receber_os receber_uma receber~consignado receber~copia receber~mil receber~segunda recebi_aviso recebi_nenhuma recebi_proposta recebi_sim recebi_sms recebi~com recebi~da recebi~fgts recebi~link
recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_a recebo_decimo recebo_dia recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~a recebo~de recebo~dia recebo~e recebo~quinzena recebo~salario recebo~seguro recebo~sim reclamacao_no reclamacao~consumidor rede rede_estadual refazer~desde refazer~zero refer- referente referente_a referente~# refin- refinanciei
refinanciei_o refinanciei~consignado remedio_# remedio_da remedio_de remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociei repete_as repete~dividas rescisao_$ rescisao~# resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao
restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_em resto_minha resto~NAME retif- retir- retiram retiram_o retiram~processo rifa role role_# role~por rotativo_# rotativo_do rotativo~% rotativo~NAME rouba- roubar roubar_meus roupa_# roupa~, ruim_# ruim_$ rural sabad- sabado sabado_$ sacar sacar_$ sai_dia sai_em sai_por saiba saiba_$ sair_depois sair_do sair~voce
saiu_# sai~# sai~dezembro sai~nao salao salao_# salao~# salao~e salario_# salario_, salario_. salario_bruto salario_cai salario_e salario_eh salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~para saldo_# saldo~# saldo~$ saldo~de sao_dez sao_dois sao_duas
sao_minhas sao_oitenta sao_quatro sao_so sao_uma sao~# sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~parcelas sao~serasa saque saque- saquei saquei_# saquei~do saude saude_# saude_$ saude~# se_a se_o se_ofereceram se_pagar se_tenho se_vou segui- seguir seguir_$ segunda_a segunda_parcela segunda~do segunda~e segunda~sabado segunda~sexta segundo_o
segundo~extrato segura seguro_# seguro_defeso seguro_desemprego seguro_do seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos~vinte seis~e seis~oitenta seis~quatro seis~trezentos sei~, sei~a
sei~agora sei~ao sei~cabeca sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~vou seja seja_$ sem_pagar sem_papel sem_querer semana_, semana_de semana_e semana_livre semana_no semana_passada semana_tirando semana_uns semana~# semana~, semana~bico semana~de semana~gasolina semana~o semana~uns semes- semestre sem~# sem~, sem~de
sem~desde sendo_# senhor separar ser_# ser_alto serasa_, serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa~# serasa~NAME serasa~com serasa~dando serasa~nome servidora ser~mas sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_$ sete_e sete_na setec- setecentos setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta
setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta seu_osvaldo seu_ze seu~# sexta_# sexta_eles sexta_que sexta~retiram sexta~vem se~# se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~fizer se~ganhar se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_# sim_. sim_a sim_esta sim_faz sim_infelizmente
sim_moca sim_senhor sim_tem sim_uma simples_nacional simples~atrasado sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~o sim~pode sim~proposta sim~quero sim~tempo sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~% sms~link so_NAME so_ajudo so_ate so_compro so_consigo so_falta so_ligacao so_no so_pagar so_paguei so_puder so_que so_recebo so_resta
so_semana so_um sobra- sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sobrou_dinheiro sofa sofa_por sofa~# sofa~NAME sogra sogra_, solicito~exclusao som sou_aposentada sou_aposentado sou_diarista sou_professora sou~da sou~do sou~ganho sou~nao sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~de so~em so~eu so~luz so~me
so~mes so~no so~o so~por so~que so~tres spotify_# strea- streaming streaming_# streaming~, subiu_de subiu_para subiu~# sujar sujar_meu sujar~nome sujo_por sujo~causa supermercado tal tal_de tal~NAME tal~rotativo tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanta tanto_agora tanto_que tanto_tempo tanto~que tarde~aqui tarde~tudo taxa~# taxa~financiamento te_mando te_responder
tem_de tem_dois tem_duas tem_essas tem_jeito tem_nada tem_sobre tem_uns tempo~nao tempo~nem tem~# tem~, tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~em tem~falar tem~infelizmente tem~nada tem~nenhuma tenho_, tenho_NAME tenho_direito tenho_divida tenho_dois tenho_eh tenho_idade tenho_interesse tenho_luxo tenho_nocao tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao
tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~e tenho~em tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~nao tenho~pagar tenho~pode tenho~sou tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar terre- terreno ter~mil teve_mes teve~de texto~mandar te~isso te~o thirteenth:$ thirteenth:. thirteenth:coisa
thirteenth:depende thirteenth:dezembro thirteenth:empresa thirteenth:entrei thirteenth:essas thirteenth:experiencia thirteenth:falo thirteenth:foi thirteenth:ganho thirteenth:mais thirteenth:meu thirteenth:mil thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pago thirteenth:parcela thirteenth:parte thirteenth:por thirteenth:primeiro thirteenth:proposta thirteenth:receber
thirteenth:sai thirteenth:segunda thirteenth:semestre thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:uns thirteenth:vai tiao tiao_# tigri- tigrinho tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME tiro~# tiro~mil tiro~por toda_semana todas_as todas_menos todas~dividas toda~# todo_fim todo~#
todo~, todo~de todo~e todo~nao todo~no torno torno_de torno~# total_# total_da total_de total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_o trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~segunda trabalho~vigia transfere_para transfere~uma transferi transferi_# transferi~para tras trata-se trem trem_de tres_$ tres_e tres_meses
tres_parcelas tres_reais tres_ultimas tres~da tres~do tres~duzentos tres~e tres~na trezentos_$ trezentos_de trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_$ trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~tres troca_a trocar_de trocar_o trocar~carro trocar~valor tu_consegue tudo_cartao tudo_de
tudo_desde tudo_errado tudo_quero tudo~# tudo~, tudo~minha tudo~o tudo~pode tudo~recomecar tudo~uns tu~me tv tv_# tv_por tv~# uai_, uai_uai uai~, uai~arrumei uber_, uber_e uber_tiro uber_uns uber~# ultima_volta ultimas ultimas_$ ultimo_$ ultimo_dia ultimo~util um_$ um_absurdo um_agiota um_amigo um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto um_e um_galo um_gol
um_jeito um_papel um_quartinho um_ser um_sofa um_tal um_tempo um_virgula uma_# uma_, uma_casa uma_coisa uma_financeira uma_geladeira uma_intimacao uma_parcela uma_sim uma_tal umas~por umas~vezes uma~, uma~a uma~agora uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova uma~que um~# um~cento um~e um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~por um~que um~sem um~so unha unha_#
unha_, unha~cabelo uns_corre uns_dez uns_mil uns_oitenta uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns~# uns~% uns~, uns~com uns~de uns~dias uns~e uns~k uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~tudo usar_$ usar_o usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. vai_cair vai_entrar vai_pedir
vai_sujar vai_uns vai~# vai~o vai~para vale_# vale_ate vale_pagar vale~# vale~mil valid- valido valido_ate valido~# valor- valor_de valores valores_$ valor~$ vamos~de van van_# van_da van~escola vao_passar vao~meus varia- varia~# varia~nao veio_# veio~e vem_cento vem_descontado vem_eu vem_junto vem_uns vem~# vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em
vence_hoje vence_no vence_todo venceu_dia venceu~# venceu~a vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vender_a vender_meu vender_o vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_marmita vendo_na vendo_quentinha vendo~, vendo~e vendo~feira ver_meu
verdade_, verdadeiro_$ verdade~# verdade~pode vergonha_, ver~nome ver~painel ver~roteiro vez_de vezes_# vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vez~# viage- viagem vida_# vida_quero vida~por vida~refazer vigia vigia~# vindo vindo_# vinte_$ vinte_paguei vinte_por vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~oito vinte~outro vinte~quatro vinte~sete
vinte~um virem virem_buscar virem~o virgula_nove virgula_oitenta virgula~e virou virou_# virou_processo virou~, vista_, vista_ate vista_ou vista_pela vista~# vista~divida vista~seis vista~sexta vista~valido vivo vizinha~# voce_quer voce~alguma voce~que voce~tudo volta_de volta_por voltar~mandar voltar~me voltar~pergunta volta~anterior volta~favor volta~que voltei_! voltei~onde vou_conseguir
vou_dar vou_ganhar vou_receber vou_tentar vou~# vou~menos vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:atrasada worry:caminhao worry:eles worry:esse worry:esteve worry:eu worry:falou worry:faz worry:juiz worry:maior worry:meses worry:moco worry:pegando worry:querem worry:segunda worry:um worry:virem x_# x_$ x_, x_sem x~# x~$ x~, x~com x~estou x~falta x~faltam
x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zera_tudo zerad- zerado zera~e zero_, | |_NAME`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo acordo_da after-roadmap:aceitaram after-roadmap:por banco~o devo_aceitar devo~o o~da recus-`,
    '-4': `aceitei~acordo fechar_o offers:, offers:nao vou~o`,
    '-6': `after-roadmap:nao nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '23': `?confirm-creditor`,
    '22': `?consent`,
    '21': `?confirm-delete`,
    '20': `?confirm-change sim`,
    '18': `sim_$`,
    '16': `?confirm-amount ?thirteenth`,
    '15': `n0 pode`,
    '14': `?more-debts ^_aham aham`,
    '13': `^_isso after-roadmap:👍 consent:bora consent:pode consent:vamos more-debts:tem`,
    '12': `certi- confi- confirm-creditor:isso consent:aceito estao estao_$ ok overdue:sim overdue:tem quase_todas 👍 👍_$`,
    '11': `^_acertou ^_beleza ^_claro ^_correto ^_esta ^_exato ^_ok ^_pode ^_👍 acertou acertou_$ bora claro consent:esta corre- correto exato exato_$ offers:tem tem tem_$ thirteenth:recebo thirteenth:vem`,
    '10': `^_aceito ^_bora ^_gostei ^_positivo ^_quase aceito acert- after-roadmap:gostei confirm-delete:apaga consent:estou consent:ja consent:manda entao exata- exatamente fechei_$ goste- gostei offers:uma posit- positivo quase thirteenth:sim todas`,
    '9': `^_certissimo ^_confere ^_confirmadissimo ^_eh ^_fechei ^_s ^_sim after-roadmap:fechei ai ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ concordo confe- confere confere_$ confirm-change:pode confirmadissimo confirmadissimo_$ consent:, consent:comecar consent:concordo consent:maior consent:quero consent:ss debts:beleza eh~ai esse_mesmo esta~atrasado isso_mesmo liber- maior
mesmo muda offers:sim outra_$ positivo_$ receb- s tem_outra tenho_$ tenho_bastante thirteenth:a thirteenth:claro vamos vamos_$`,
    '8': `,_pode ^_com ^_concordo ^_exatamente after-roadmap:ok aham_$ as~estao atrasadas atrasadas_$ autor- bora_$ conco- confirm-amount:isso confirm-change:ai confirm-change:isso confirm-delete:isso confirm-delete:sim consent:eu consent:fechou consent:la consent:ok consent:sim consent:tudo consent:vou consent:👍 correto_$ duas_estao eh_ela eh_verdade esta esta_certinho exatamente_isso faz feche- fechei
infel- infelizmente isso muda_$ offers:todas ok_$ overdue:aham overdue:estao overdue:tenho permi- recebo sou~maior tenho tenho_mais thirteenth:tenho todas_estao tranquilo_$ uma vem`,
    '7': `?offers ^_apaga ^_autorizo ^_confirma ^_confirmo ^_dou ^_eu ^_fechou ^_infelizmente ^_mandaram ^_poe ^_tem ainda ainda_tem apaga apareceu_uma apareceu~oferta atrasado_$ bem certe- certeza certinho certo certo_$ comecar comecar_$ confirm-amount:pode confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:eh confirma confirma_ai consent:acordo consent:beleza consent:bem de_acordo
dou duas e_concordo eh_essa eh_esse eh~mesmo eh~proprio ela ela_$ elas elas_atrasadas esta_certo esta_tranquilo falta_uma falta~ainda faz_a faz~mudanca mais_umas mandaram mandaram_uma mesmo_$ monte monte_$ more-debts:sim o_proprio opa_tem overdue:uma pode_trocar poe poe_ai propr- proprio proprio_$ tem~monte tenho~umas todas_elas todas~atrasadas tranq- tranquilo tudo_atrasado um_monte uma_ainda
uma_oferta umas_$ valor verdade verdade_$ worry:tranquilo`,
    '6': `?overdue ^_apareceu ^_bota ^_deve ^_muda ^_ofereceram ^_opa ^_recebo ^_ss ^_vamos a_mudanca aceito_$ after-roadmap:bom aham_eh aham~essa ainda_$ ainda~coisa apaga_tudo apare- apareceu atras- a~paga bom_$ bota bota_ai cai_em claro_que com_certeza concordo_$ confirm-amount:ai confirm-amount:essa confirm-amount:mesmo confirm-change:mesmo confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo
consent:certeza consent:com consent:dados consent:de consent:dentro consent:divida consent:dos consent:e consent:entao consent:filha consent:problema consent:vida dentr- dentro dentro_$ eh_o em_duas em~vezes entao_$ esta_bom estou_dentro isso_, isso_que isso~eu la_$ mais_uma mas_nao more-debts:todas more-debts:uma opa overdue:eh overdue:quase pode_$ probl- problema pronto_$ recebi_$ recebo_o
sem_problema sempr- sempre sem~nenhum ss tem_coisa tem_um tem~mas thirteenth:agora thirteenth:dia thirteenth:eh thirteenth:esse thirteenth:paga troca- trocar umas vem_$ verda- vir_$`,
    '5': `#_atrasadas ,_dia ^_ainda ^_anota ^_aposentado ^_cai ^_demorou ^_esse ^_falta ^_metade ^_pagam ^_perfeito ^_pergunta ^_tenho ^_vou a_firma ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apose- aposentado as_duas autorizo autorizo_$ beleza_$ certinho_$ coisa_$ com_tudo comec- confirm-amount:eh confirm-change:eh confirm-change:essa confirm-change:sim confirm-creditor:ai confirm-creditor:mesmo
confirm-delete:apagar confirm-delete:pode confirm-delete:tenho confirmo confirmo_$ consent:anos consent:autorizo consent:demorou consent:fazer consent:participar consent:pergunta consent:perguntar consent:por consent:sem consent:topo creio_que de_dezembro de_divida deixo demorou demorou_, deve_vir direitinho direitinho_$ eh_isso eh_sim eh~essa eh~senhora esse esta_tudo estou~acordo eu_deixo falta
faz_tempo fazer_$ filha filha_$ firma foi~que infelizmente_tem ir ir_$ isso_ai la maior_$ manda more-debts:ainda more-debts:estao mudan- mudanca mudanca_$ mudar ne_$ nenhum_$ oferta_$ offers:estao overdue:mais pagam parti- perfe- perfeito perfeito_eh perfeito~isso perguntar_$ pode_ir pode_perguntar pode_por por_$ quero_sim recebe recebo_$ recebo~decimo sim_por sim_senhora sim~favor tem_, tem_mais
tempo_$ tem~atrasadas tem~uma thirteenth:ano thirteenth:creio thirteenth:deus thirteenth:deve thirteenth:em thirteenth:metade thirteenth:ne thirteenth:pagam thirteenth:recebe thirteenth:vir todo_ano topo trocar_$ uma_$ uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_anos ,_essa ,~loja ,~ser ^_as ^_certinho ^_creio ^_faz ^_foi ^_manda ^_vai ^_valor aceit- aham_isso ajust- ajustar ajustar_$ alter- alterar alterar_$ apagar_$ beleza_muda bom cai certinho_eh certinho~isso chegou_uma chegou~proposta claro_$ claro~sim coisa confirm-amount:correto confirm-amount:por confirm-amount:valor confirm-change:, confirm-change:confirmo confirm-change:faz
confirm-creditor:certo confirm-creditor:essa confirm-delete:confirmo confirm-delete:tudo confirmar confirmar_$ consent:. consent:ai consent:claro consent:favor consent:faz consent:mandar consent:meus consent:moca consent:nessa consent:tempo consent:vai creio de_maior demor- desconto_sim dessa deve dia~de direi- dos eh_exatamente eh~sim email email_$ entao_sim era~que essa_ai essa_loja essa_mesmo
essa~mesmo esse_$ esse_eu esse~valor estao_todas estao~atrasadas esta~sim estou_de eu_queria exatamente_essa favor_me favor~ajuda foi_isso infelizmente~mais isso~essa ja~# manda- mesmo_valor metad- metade more-debts:atrasado more-debts:falar more-debts:isso more-debts:mandaram more-debts:mas more-debts:mesmo nao_pera no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh
offers:esta offers:mas offers:tudo overdue:ainda overdue:elas overdue:esta o~certo o~dos participar participar_$ perguntar pode_ajustar pode_alterar pode_apagar pode_confirmar pode_mudar pode_ser por~me pront- pronto propo- proposta_no proposta~email queria_$ quero_$ quero_falar quero_fazer quero~sim que~queria sim_, sim_nao sou~e ss_$ tem_# tem_sim tempo tenho~anos tenho~sim thirteenth:de
thirteenth:duas thirteenth:eu thirteenth:o thirteenth:opa thirteenth:todo troca uma~no valor_certo vezes vezes_$ vida`,
    '3': `#_faz , ,_falta ,_lembrei ,~do ,~ir ,~que ^^ ^_chegou ^_entao ^_estao ^_quero a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com agora agora_$ ah_tem ah~mais ainda~mais anos anos_. apaga- apagar assin- assinada assinada_$ atrasado autorizado autorizado_$ a~ja a~meu bem_essa bem~mesmo carteira_assinada certeza_$ certo_esse certo~valor chego- chegou com~em com~moca
confirm-amount:certo confirm-amount:esse confirm-amount:esta confirm-amount:mudanca confirm-amount:sim confirm-change:certo confirm-change:correto confirm-change:esta confirm-change:eu confirm-change:mudar confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:, confirm-creditor:ela confirm-creditor:esse confirm-creditor:o confirm-creditor:por confirm-creditor:que
confirm-creditor:uma confirm-creditor:valor confirm-delete:, confirm-delete:aham confirm-delete:certinho confirm-delete:certo confirm-delete:correto confirm-delete:essa confirm-delete:faz confirm-delete:valor consent:a consent:autorizado consent:espalha consent:filho consent:guarda consent:ir consent:ninguem consent:os consent:perguntas consent:que consent:termos consent:ver cunha- cunhado dados_$
de_mais decim- decimo decimo_$ dezembro_$ de~com de~ja de~uma dia_# divida_$ do_inss dos_# e_aceito eh_, eh_bem eh_por eh_ruim eh~pode eh~valor em_junho em~recebo espal- espalha espalha_$ essa essa_sim esta_sim eu_recebo falar_$ falta_a faz_isso fazer fecho- fechou fechou_$ guarda infelizmente_sim inss_$ isso_$ isso~moca ja~em junho_, lembrei~mais mais_$ mais~coisa mandaram~sim mas mas_so
mesmo_moca metade_ja meu_cunhado more-debts:, more-debts:ai more-debts:atrasadas more-debts:cunhado more-debts:esse more-debts:infelizmente more-debts:outra more-debts:tenho muda_sim mudar_$ mudar_sim n1 nao_conta nao_espalha nao~falar ne nenhum nessa ninguem_$ o_decimo o_do ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:isso offers:mandaram offers:mesmo offers:outra
offers:quero offers:tenho offers:um ok_faz ok~isso os_termos overdue:atrasadas overdue:coisa overdue:falta overdue:infelizmente overdue:outra para_ninguem perfeito_, perfeito~pode pergu- perguntas pode_guarda pode_salvar proposta proposta_sim que_vem queri- queria quero recebi recebo_# recebo_todo recebo~do recebo~todo resol- salva- salvar salvar_$ sim_mas sim_recebo sim_tenho sim_todo sim~NAME
sim~ano sim~lembrei sim~tenho so_em so_nao so~espalha tem~a tenho_certeza termo- termos termos_$ thirteenth:carteira thirteenth:decimo thirteenth:do thirteenth:falta thirteenth:pode thirteenth:recebi thirteenth:se todas_$ todo trata- tratamento valen- valendo vamos_comecar vamos_la veio_em vou`,
    '-3': `#~? #~que ,~ja ?after-deficit ?after-roadmap ?debt-amount ?essentials ?incomes ?rates ^_ajuda ^_avanca ^_cancela ^_como ^_depois ^_desisto ^_finaliza ^_me ^_nenhum ^_nossa ^_parar ^_posso ^_pula ^_quais ^_sair ^_some ^_topei ^_tudo ^_voce ^_zera acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:certo after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:tudo ai_so
ajuda_$ ate avanc- avanca avanca_$ calor_ai cancela cancelar canse- cansei cobra cobra- cobra_$ confiavel_$ confirm-amount:# confirm-amount:mil confirm-amount:o confirm-change:deixa confirm-change:esquece confirm-creditor:a confirm-creditor:errado consent:? consent:cobra consent:confiavel consent:ha consent:mensalidade consent:parar consent:se consent:taxa daqui daqui_$ debts:eh debts:tem
desconto_$ desisto dividas dividas_$ eh~isso encerrar enten- errado_$ errado_isso essas essentials:eh essentials:pode esse~nao esta_calor esta~ai esta~isso explicar explicar_$ finaliza finaliza_$ finan- financeira financeira_$ fui golpe hoje incomes:isso incomes:recebo isso~so lembrete link meio meio_$ melho- melhor menor_$ mensagem mensalidade mensalidade_$ metade_$ more-debts:NAME
more-debts:essas more-debts:so nada nao_confirmo nao_tem nao~com nenhuma_$ nossa nossa_senhora obrigado obrigado_$ offers:? offers:aceitar offers:bom onde overdue:agosto overdue:isso pago_$ parar_$ pensa- pensar pensar_$ pode_explicar pode_passar pode~, pula pular quais quant- quanto_$ quanto_voce quanto~cobra quero_ajuda recebo_nao registrado_$ saber_se segunda segur- so so_isso some some_daqui
sou_menor taxa taxa_$ tem_taxa thirteenth:e thirteenth:nunca topei tudo_que tudo~eu um_ano voce voce_cobra zera zera_ai`,
    '-4': `,_# ?debt-creditor ?flexibles ?instalments-left ^_# ^_e ^_ha ^_nada ^_negativo ^_nenhuma ^_para ^_passo ^_por ^_pronto ^_so ^_stop ^_volta after-roadmap:ai after-roadmap:eh after-roadmap:essa after-roadmap:quero ai_fechou antes_quero calor como confiavel consent:antes consent:graca consent:menor consent:nem consent:posso consent:saber custo custo_$ de_graca debts:ai debts:isso desfa- duas_$ eh_$
eh_? eh_confiavel eh_de eh_outra eh~graca eh~loja eh~que essentials:isso expli- final- graca graca_$ ha ha_$ isso~fechou ja_recebi liqui- mais_nao menor more-debts:era more-debts:nem more-debts:por nao nao_eh nao_moca negat- negativo negativo_$ obrig- offers:essa offers:so outra_loja overdue:desde overdue:pago pago parar passa- passar passo_$ pergunta_$ pode_repetir pode~essa posso quanto quem_eh
repetir repetir_$ saber se_eh segun- signo signo_$ sim~# stop stop_$ tem_custo tem_signo thirteenth:acho thirteenth:sou volta worry:atrasado`,
    '-5': `#_em ,~em :ok ^_calma ^_errou ^_esquece ^_free ^_nao ^_nunca ^_que ^_quem acaba- after-roadmap:pode antes calma calma_ai cance- com_isso completo confirm-change:nao confirm-creditor:nao confirm-delete:nao consent:isso consent:quanto consent:voce desis- errou errou_$ esque- esquece esta_errado free free_mesmo infor- mensa- nao_aceito nao_concordo nao_recebo nenhuma passo quinz- quinze quinze_$
recebo~, repet- so_$ tem_nao thirteenth:sem`,
    '-6': `:opa ? ?debt-kind ^_deixa after-roadmap:tem compl- consent:fora consent:mesmo consent:quem deixa encer- fora fora_$ isso_eh ja~tudo more-debts:fechou nao~isso nunca opcao quem thirteenth:tudo tudo_certinho`,
    '-7': `?after-crisis ?income-source ?worry ^_ai after-roadmap:sim ai_ai consent:nao eh_outro errad- errado esta_atrasado fia nem outro outro_$ sair_$ thirteenth:nao worry:tudo`,
    '-8': `^_nem after-roadmap:beleza thirteenth:ja`,
    '-9': `consent:tem nao_$`,
    '-10': `:sim recus-`,
    '-12': `:👍`,
    '-13': `consent:eh`,
  },
  'ask:call-script': {
    '11': `after-roadmap:digo digo falo`,
    '10': `after-roadmap:falo`,
    '9': `after-roadmap:falar o_que`,
    '8': `digo_para eu_digo`,
    '7': `cobra- com_o falo~o ligar- roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:com after-roadmap:ligacao after-roadmap:ligar after-roadmap:o after-roadmap:que after-roadmap:roteiro cobrador como_falo conve- eu~para falar ligac- ligacao ligacao_$ ligar oq o~digo o~falar que_digo que_falar rotei- roteiro um~para`,
    '5': `^_como a_financeira after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo atendente_$ a~? a~com cobrador_$ como_eu com~financeira ensin- ensina falo_com falo_o falo~que financeira_? ligaram me_ensina o~falo para_cobrador para~? que_falo que~falo`,
    '4': `^_o a_conversa after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:para after-roadmap:telefone banco_? comeco_a como~com digo_$ eu_respondo falar_na falo~banco financeira ligar_? ligarem nao_posso nao~falar no_telefone o_atendente o~eu para_banco posso_falar posso~? que_responder que~na que~para que~posso que~respondo respo-
respondo telef- telefone telefone_$ tem_um`,
    '3': `^_ligaram after-roadmap:? after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:posso after-roadmap:se agora~o atend- comeco como como~a com~NAME com~banco conversa da_um debts:? debts:banco eles ensina_a eu_falo eu~com eu~quando eu~se falar~o falo_quando falo~eles finan- hora_$ me_da me~um na_hora na_ligacao o~? o~nao para_NAME que_nao que~digo que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor conse- conseguir desco- desconto desconto_$ fazer n0 negoc- para_conseguir que~eu valor_eu`,
    '-4': `com_um escre- escrevo eu_escrevo que~escrevo um_atendente um~?`,
  },
  'ask:complaint': {
    '23': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '11': `after-roadmap:denuncio after-roadmap:processar after-roadmap:procon after-roadmap:reclamar denuncio processar proco- procon reclamacao_$ reclamar`,
    '10': `after-roadmap:denunciar denunciar proce- quero_denunciar`,
    '9': `procon_$ quero_reclamar`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:quero after-roadmap:reclamo reclamo`,
    '7': `^_reclamacao no_procon onde posso~? vou~procon`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon reclamar_$ resolve_? texto vou_no`,
    '5': `^_como ^_posso a_reclamacao after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco para~o posso resol- resolve texto_para`,
    '4': `^_quero abusi- after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:da after-roadmap:vou aqui cobranca como~reclamacao contra contra~NAME no~o quero quero~a`,
    '3': `^_da ^_faz ^_vou a_financeira abro abro_reclamacao after-roadmap:abro after-roadmap:deles after-roadmap:faz banco cobra- como_abro contr- contra_a da_para deles deles_$ faz_o faz~texto isso_eh manda_a me_manda me~a onde~o reclamacao_contra`,
    '-3': `?worry after-roadmap:com after-roadmap:ver quero_ver`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `cobra-`,
    '11': `#_? ^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~? eh~graca free free_mesmo graca quanto_custa tem_custo`,
    '10': `after-roadmap:eh cobram eh_de mensalidade mensalidade_$ mesmo_$ preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `?consent ^_eh ^_paga ^_quanto after-roadmap:paga comis- comissao consent:paga consent:quanto custa_$ isso~pago o_preco preco quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:tem algum- alguma consent:? consent:mesmo eh_# mesmo pago_$ quanto_$ sai tem`,
    '7': `:voce ^_cobra after-roadmap:cobram after-roadmap:preco after-roadmap:taxa cobra cobra_comissao cobra~? comissao_? consent:pago eh_$ eh_gratis graca_$ grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com servico tem_mensalidade voce_cobram`,
    '6': `:isso ^_cobram ^_isso ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:eh consent:taxa eh_gratuito ganha- gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago servi- valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:nada after-roadmap:quanto aqui~? cobranca cobrar_depois cobrar~? coisa consent:cobram consent:cobranca consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor quanto_voce que~isso servico_$ valor_do vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:cobranca after-roadmap:ne alguma_taxa cobra_$ cobram_comissao cobrar comissao_$ consent:alguma consent:comissao consent:custa consent:depois consent:nada consent:sai consent:servico custa~servico depois_? do_servico eh eh~mesmo esse_servico graca_? isso_eh o_valor pagar pagar_$ pagar~taxa qual quanto~cobra que~alguma servico_? taxa~voce vao vem
voce_cobra voce~comissao`,
    '3': `:custa :ne :usar after-roadmap:# after-roadmap:alguma after-roadmap:aqui after-roadmap:cobrar after-roadmap:coisa after-roadmap:isso after-roadmap:pago after-roadmap:qual after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce aqui cobram_$ coisa_$ consent:coisa consent:ne consent:o consent:qual consent:vem custa_esse de~eh eh~taxa isso more-debts:esse nada o~do para_usar
quanto~a quanto~cobram quanto~esse taxa_de ter_que ter~pagar usar valor voce_? vou~que`,
    '-3': `?worry aceit- after-roadmap:com after-roadmap:esse after-roadmap:mim after-roadmap:para after-roadmap:seria ai a~? confi- consi- do~? eh_isso eh~isso isso~golpe juros mim ofere- o~mesmo para_mim quanto_tempo que_eh seria signo signo_$ sim tempo tem~de voce_eh`,
    '-4': `^_sim after-roadmap:falta after-roadmap:juros after-roadmap:margem consent:golpe eh_o eh~que falta marge- margem qual_eh qual~a quanto_falta`,
    '-5': `consent:e consent:sim eh_golpe golpe sim_e`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `mensagem`,
    '10': `after-roadmap:para escre- mensa-`,
    '9': `^_redige after-roadmap:redige o_texto para_NAME redig- redige`,
    '8': `a_mensagem after-roadmap:escreve mensagem_para`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por escreve monta pront-`,
    '6': `after-roadmap:pronto after-roadmap:um after-roadmap:uma fazer~# monta_uma para_banco para~fazer pede pronto texto_pronto um_texto uma_mensagem`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:escrevo after-roadmap:faz after-roadmap:fazer after-roadmap:prepara a~por escreve_para escrevo eu_escrevo me~um para prepa- prepara que~escrevo texto_para uma~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:email after-roadmap:favor after-roadmap:mim after-roadmap:proposta banco_$ da_proposta eles_$ email email_para escreve~texto eu~para faz_um fazer mensagem~eles mim mim_$ para_eles por_# pronto_$ quero~texto texto_da um_email um~para`,
    '3': `^_faz after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda aquel- aquele aquele_texto aquele~para a~para banco carta carta_para da_um do_acordo eles favor favor_$ faz manda_aquele manda~texto me_da mensagem~NAME o~da o~eu para_mim por_favor propo- proposta proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco uma uma_carta`,
    '-3': `^_da after-roadmap:procon da_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `quand- quando termi-`,
    '12': `acaba after-roadmap:falta demor-`,
    '11': `after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba falta falta_$`,
    '9': `after-roadmap:ano demora em_que quanto_tempo saida tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo ano eu_saio livre mes_eu quant- saio tempo termino`,
    '7': `:quando ^_demora ^_vai after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:tem after-roadmap:termina after-roadmap:vai ate_quando eu_me fico livro me_livro muito muito_? quando_vou termina`,
    '6': `^_acaba ^_falta ^_tem acaba_$ after-roadmap:demorar after-roadmap:em after-roadmap:eu after-roadmap:livre after-roadmap:quanto after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? previ- previsao quanto_falta quantos termino_de termino~pagar vai`,
    '5': `after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:mim after-roadmap:que de_pagar dessa eu_quito falta~para ficar fico_livre mim_$ qual~eu quanto que~eu quito_$ tem~de`,
    '4': `:livre ^_quanto ^_sera acaba_isso acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:mes after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:para after-roadmap:quito after-roadmap:sera ano_eu ano_que ano~vem ate_o das_dividas debts:quanto debts:tempo dessa_$ dia_eu eu_termino eu~dessa mim muito_para o_natal pagan- pagando
pagando_$ para_mim quando_acaba quando_fico quando~isso quando~livre quantos_anos quantos_meses quanto~demora que_ano que~dia que~saio quitar_ate quito saio_dessa tem tempo_demora um_dia um~eu vou vou_ficar`,
    '3': `:acaba :eu :termino ^_consigo ^_quantos acha after-roadmap:dividas after-roadmap:faltam after-roadmap:me after-roadmap:quitar after-roadmap:vem anos ate~vou das debts:isso divida_$ dividas_$ em~mes eu eu~livre ficar_livre fico_sem fico~divida isso_$ levar meses~para natal pagar_? para_acabar para_sair para~das quando_que quando~eu quanto_$ quanto~ainda quanto~falta que_mes que_vem que~o
que~termino sem_divida sera sera_que tempo_$ tempo_falta termino_$ vai_levar vai~?`,
    '-3': `:quanto ?worry after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:juros agora n0 quanto_eu quanto~pagar`,
    '-4': `aceit- after-roadmap:agora after-roadmap:eh agora_$ caduc- caduca para~? presc- prescreve`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quant- quanto`,
    '11': `#_para oferecer quanto_$`,
    '10': `after-roadmap:oferecer qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco para_NAME`,
    '8': `#~NAME ^_qual after-roadmap:proponho proponho`,
    '7': `after-roadmap:# after-roadmap:para after-roadmap:peco after-roadmap:seria after-roadmap:valor dou dou_$ eu_dou oferecer_# peco propo- qual seria`,
    '6': `after-roadmap:eu after-roadmap:maximo ate_quanto devo_oferecer maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de quanto~oferecer valor_eu`,
    '5': `NAME_$ ^_ate aceitar_? after-roadmap:NAME after-roadmap:aceitar after-roadmap:ate after-roadmap:com after-roadmap:desconto after-roadmap:eles after-roadmap:vale costu- de_desconto desconto eles oferecer_$ o~que proposta_de qual_valor quanto~desconto uma~de valor`,
    '4': `#_? ^_ofereci aceitar after-roadmap:entrada after-roadmap:pagar after-roadmap:posso ate de_entrada devo~? de~? eu_falo falo_para falo~eles oferecer_? oferecer~para pago~de para_eles posso_oferecer posso~# que~eu uma_proposta vale`,
    '3': `^_comeco ^_pago ^_quanto ^_que after-deficit:? after-roadmap:? after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:uma ate~posso ate~vale da~pedir desco- desconto_da desconto~para de~para de~x eh_bom eles_$ entra- entrada eu_proponho eu~para falo oferecendo ofereci ofereci_# pagar pagar_na para para_pedir posso posso_pagar posso~no proposta~#
quanto_posso quanto_vale quanto~pagar que~? que~pago vale_? valor~proponho`,
    '-3': `^_passei ^_sai after-roadmap:devo after-roadmap:do after-roadmap:isso after-roadmap:mes after-roadmap:minha after-roadmap:passei after-roadmap:sai after-roadmap:tudo after-roadmap:vai conse- de_juros demor- eh_$ juros mandei_# mandei~para n0 passe- passei quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-5': `after-roadmap:falta after-roadmap:juros devo_para devo~NAME falta quanto_falta`,
    '-6': `quanto~para`,
  },
  'ask:interest': {
    '18': `after-roadmap:juros`,
    '15': `juros`,
    '11': `after-roadmap:cet cet`,
    '9': `eh~?`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros juros_$`,
    '7': `^_qual ^_quanto esse_juros o_juros quanto~juros taxa_do`,
    '6': `a_taxa after-roadmap:? after-roadmap:mais after-roadmap:taxa o~eh qual quanto vou_pagar vou~a`,
    '5': `a_mais abusi- abusivo after-roadmap:abusivo after-roadmap:os after-roadmap:pode do_NAME os_juros pagar_a qual_a quant- quanto~pagar que_eh taxa`,
    '4': `after-roadmap:alto after-roadmap:cobrar after-roadmap:do after-roadmap:eh after-roadmap:esse after-roadmap:estao after-roadmap:vou alto alto_? a~do cobrar eu_perco eu~em juros_por juros~mes mais_$ mais_juros perco quanto_de quanto~de tem~juros`,
    '3': `?_$ NAME_? ^_juros ^_os after-roadmap:NAME after-roadmap:o cobra_mais cobra~juros comem de~eu divida_tem esta_muito estao eu_pago juros_? juros_abusivo juros_esta juros_eu juros~NAME juros~pago muito~? o_que os pago_de pago~juros pode_isso pode~? qual_divida qual~juros qual~tem so_de so~juros tem_o`,
    '-3': `after-roadmap:primeiro econo- n0 prime- primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '14': `segur-`,
    '13': `eh_seguro`,
    '12': `saber seguro vai`,
    '11': `confiavel_$ precisa vao`,
    '10': `?consent ^_precisa ^_vao after-roadmap:vai confiavel eh_confiavel eh_sigiloso sigil- sigiloso`,
    '9': `^_fica after-roadmap:vao confiar confiar_$ consent:meu eh~isso fica posso_confiar preci- seguro_$ vai_saber voce`,
    '8': `:sao ^_isso ^_posso ^_voce after-roadmap:saber compa- compartilham consent:precisa consent:vai consent:voce cpf de_vazar eh_protegido fica~onde isso~sigiloso nao_ne onde_$ passa- prote- protegido protegido_isso risco risco_de risco~vazar saber_$ senha senha_$ tem_risco vazar vazar_$`,
    '7': `^_eh after-roadmap:confiavel after-roadmap:fica after-roadmap:isso consent:posso consent:saber dados eh~nao eu_quiser golpe_nao golpe~ne medo meu~? ne_$ pedem pedem_senha posso precisa~cpf tem~de vao~para voce_pedem voce~meus voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:eh after-roadmap:medo after-roadmap:ne after-roadmap:seguro after-roadmap:senha apaga- apagar_depois apagar~? a~? banco_$ consent:eh consent:fica consent:vao cpf_? da~apagar eh_a escrevo escrevo_$ eu_escrevo eu~sair fica_guardado guard- guardado guardado_onde incomes:? infor- meus meus_dados ne para_apagar
para_banco para~depois passam qual_eh qual~a quem_vai quem_ve que~escrevo quise- quiser quiser_sair sair_$ se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :voce ?_$ ^_compartilham ^_quem acesso_$ after-roadmap:cpf after-roadmap:depois after-roadmap:passam after-roadmap:posso after-roadmap:precisa after-roadmap:quiser after-roadmap:sair after-roadmap:sigiloso apagar banco_vai banco~saber com_outras como_voce compartilham_com compartilham~outras com~empresas consent:? consent:a consent:como consent:confiar consent:confiavel consent:disso
consent:para consent:qual consent:seguro cpf_$ dados_ficam dados~seguros de_cpf de_passar empresas empresas_$ entre entre_nos falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso isso_eh isso_suja isso~meu medo_$ medo~passar meu meus~ficam nos nos_$ outra- outras outras_empresas o~eu o~vai passar passar_informacao pedir pedir_meu porqu- porque posso_falar posso~sem precisa_de quem~o
quem~ter sao~? seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vende- voce_sao voce~meu`,
    '4': `:confianca :seguro ^_da ^_meus acess- acesso after-roadmap:apagar after-roadmap:banco after-roadmap:escrevo after-roadmap:meu after-roadmap:meus after-roadmap:minha after-roadmap:nos after-roadmap:passar after-roadmap:quem after-roadmap:voce as_informacoes banco cartao_$ como~que compartilham_as compartilham~informacoes confianca conse- consent:compartilham consent:cpf consent:dados consent:de
consent:falar consent:marido consent:medo consent:meus consent:senha consent:sigiloso contar contar_para contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:seguro de~informacao escre- eu_ganho excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ isso_fica isso~salvo ligar~minha marido_vai
marido~ficar medo_de meu_cartao meu_dinheiro meu_score meus~? meus~para meu~vai mexer_no mexer~meu minha_casa no_meu nome_? no~dinheiro onde os_dados os~depois para_excluir para_minha para~casa para~os para~voce passam_para passam~banco pedir~cartao piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quer_saber quer~quanto que~confiavel saben- sabendo sabendo_$ saber_quanto
saber~eu sair salvo salvo_onde score score_$ se_eu sei_que tenho_medo tenho~de ter ter_acesso terce- terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_compartilham voce_passam voce_vao voce~as voce~de voce~saber`,
    '3': `:cpf :precisa ^_alguem ^_e ^_mas ^_passam ^_qual ^_tem after-roadmap:casa after-roadmap:excluir after-roadmap:falar after-roadmap:mexer after-roadmap:nome after-roadmap:onde after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter algue- alguem alguem_vai alguem~saber apagam aqui_? certeza_que certeza~eh como_sei consent:apagar consent:banco consent:deus consent:isso consent:minha
consent:numero consent:onde consent:passar consent:pedir consent:que consent:tem consent:ver conta_do conta~banco dados~terceiros das_minhas das~dividas debts:? debts:isso depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida e_se eh estou_em eu~? excluir falar familia_vai familia~saber ganho golpe~eh incomes:eh incomes:eu incomes:ganho incomes:isso incomes:que informacoes
isso~golpe isso~seguro ligar_para livre livre_de marid- marido marido_nao me_livre mesmo_? meu_cpf meu_marido meu_nome meu_numero meu~nao me~de minha_familia minha~do minha~vai nao~saber ninguem_vai ninguem~saber numero_$ para_que para_terceiros passam_meus passam~dados passar_cpf passar~? por_que precisa_passar quanto_eu que_quer quem quer que~querem que~seguro saber_? saber_das saber_ne
saber~minhas sao se se_voce seguro_mesmo sei~eh tem_certeza terceiros_$ vai~? vai~das vai~ne vao_ver vao~minha ver_minha ver~conta voce_apagam voce_querem voce~para voce~ver`,
    '-3': `^_de after-roadmap:mim after-roadmap:qual after-roadmap:quanto ajuda- banco_? cobrar com_isso como~meu consent:# eh_do golpe_$ golpe_isso golpe~? isso~pago mim paga pago pago_$ quem_eh que~isso sao_banco tem~? voce_tem voce~banco voce~quem worry:meu`,
    '-4': `?worry cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:sao eh_isso eh_pago voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '21': `link`,
    '19': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `tem~?`,
    '13': `link_$ paine- painel`,
    '12': `^_da ^_link after-roadmap:site after-roadmap:tem o_site painel_$`,
    '11': `^_tem`,
    '10': `da_para site_$`,
    '9': `after-roadmap:painel o_painel`,
    '8': `abre after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplic- aplicativo aplicativo_$ compu- computador computador_$ consent:o em_pdf manda nao_abre o~nao pdf pdf_$`,
    '7': `after-roadmap:da after-roadmap:grafico after-roadmap:ver consent:painel grafi- grafico manda~link no_link quebr- quero~pelo site_nao tem`,
    '6': `abre_$ acess- after-roadmap:em after-roadmap:isso after-roadmap:pelo after-roadmap:vejo grafico_$ me_manda nao_consigo pagin- pagina pagina_$ pelo perdi~link vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:consigo after-roadmap:internet app_? cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na link_do nao~abrir onde_vejo ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:onde after-roadmap:para app carre- carrega carrega_$ consent:link consi- da da_erro da~no erro erro_no erro~link inter- internet isso_em isso~pdf manda_o mexer_no nao_carrega no_site onde onde~isso perdi_o qual_o quero_ver sei~no site~carrega vejo_isso ver_no`,
    '3': `:manda :o :pagina :perdi ?after-roadmap abre_o abre~painel after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:no consent:perdi consent:site da_pagina da~ver expir- expirou expirou_$ fica_o fica~painel link_da link_de link_nao link~novo link~pagina link~plano onde_fica
o~venceu para_ver perdi quero~o vejo_o vejo~painel venceu_$`,
    '-3': `?worry after-roadmap:eh after-roadmap:mais after-roadmap:mim after-roadmap:que after-roadmap:roteiro banco mim o_banco o_plano para_mim para~? rotei- roteiro tem~de tem~para`,
    '-4': `after-roadmap:banco`,
    '-5': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `o_minimo`,
    '12': `after-roadmap:minimo minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar minimo_? pagar pagar_so pagar~o so~minimo`,
    '4': `^_pagar ^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_$ minimo_ou minimo_resolve o~? o~ou o~resolve pago_o pago~minimo resol- resolve so_o`,
    '3': `:pagar :so after-roadmap:atraso after-roadmap:o after-roadmap:pago da_fatura minimo_da minimo~fatura resolve_? ruim se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei`,
    '9': `^_quais a_lista after-roadmap:minhas falei~NAME falta~NAME quais`,
    '8': `da~? eu_ja ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~devo`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:ver debts:eu devo~cada eu_devo falta_da minha- minhas para_cada quais_contas quant- quanto~da quero~a resum- resumo resumo_das resumo~dividas voce_anotou`,
    '6': `^_quanto after-roadmap:ai after-roadmap:falei after-roadmap:quais ai as_dividas da_NAME debts:dividas debts:falei debts:quanto devo devo_mesmo divida_no dividas_eu do~? eu~mesmo falei_da falta ja ja~da me_mostra mesmo_$ minha~no mostr- mostra mostra_o mostra~que o~voce para~eu que_voce quem_eu quem~devo que~tem rates:NAME rates:dividas rates:eu te voce_tem`,
    '5': `:falta ^_confere ^_le ^_quantas after-roadmap:devo after-roadmap:ja after-roadmap:mesmo after-roadmap:minha after-roadmap:mostra after-roadmap:sumiu ai_se ainda_devo ainda~no ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se contas conte- contei contei_$ da~lista debts:ja devo~NAME dividas_que dividas~tenho divida~NAME esta_minha esta~divida eu_falei
eu~contei falei_do falta_para ficar- ja_contei ja_falei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista para_quem para~as passe- passei quais_eu quais~eu quais~ja quantas quantas_dividas quantas~eu quanto quanto~para quero_ver rates:devo rates:falei rates:quanto se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver voce~ai
voce~anotado`,
    '4': `NAME_$ NAME_mesmo ^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:te after-roadmap:voce ai_$ alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas_eu contas~falei debts:? debts:anotou devo_na devo_para esta_faltando esta~alguma eu~na eu~te falei_$ falei_? faltando faltando_alguma faltando~que me~o na~mesmo no_NAME o_que o~eu passei_$ quanto_esta quanto~minha que~anotou
que~devo que~ja rates:da rates:das rates:ja rates:que voce~a`,
    '3': `:entendi :ja :para :quanto :te ?rates ^_cade ^_ver a_da after-roadmap:NAME after-roadmap:esta after-roadmap:resumo ai_? ainda algum- alguma a~NAME a~das cade cade_a cade~lista da_minha das_dividas debts:ai debts:da debts:das debts:devo debts:mesmo debts:quais debts:que debts:te debts:voce devo_no eu eu_tenho eu~? falta- lista_das me~as minha_divida nao_entendi nao~quanto quais~voce que_eu quem
que~falei rates:? rates:ai rates:anotou rates:as rates:no rates:quais tem_ai tenho_$ te~? voce`,
    '-3': `?worry ^_total after-roadmap:por after-roadmap:uma das_minhas das~dividas dividas~uma falta_$ mim_$ n0 por_uma quanto_que quanto_tempo quanto~eu quero_sair quero~das tempo`,
    '-4': `after-roadmap:das after-roadmap:sair eu~devo quanto~ainda sair sair_das sair~dividas total`,
    '-5': `after-roadmap:total no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo after-roadmap:sai como_limpo fica limpo~nome na_hora na~? o_nome quanto_tempo sai_do tempo`,
    '6': `after-roadmap:na como~meu do_serasa do_spc fica_no hora limpo_meu nome~que serasa_$ spc_$`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:? after-roadmap:meu eu_pagar limpar limpar~nome para_limpar para~o quand- quando quando_$ sai~serasa seras- serasa se~pagar`,
    '4': `:no ^_como ^_quanto ^_se after-roadmap:limpar after-roadmap:quando after-roadmap:serasa after-roadmap:spc como como_faz dias faco_$ fica_sujo fica~ate limpa- limpa_$ limpa_o limpar_meu limpa~nome meu~fica meu~o meu~sai nome_$ nome_? nome_fica nome_limpa nome_o nome_sai o~faco pagan- pagando pagar~do quando_meu quando~nome que_faco quero~meu sujo_ate sujo~quando tempo_para worry:como worry:nome`,
    '3': `:como :limpo :nome :serasa ^_em ^_meu acordo_o acordo~nome after-roadmap:como after-roadmap:do after-roadmap:faz after-roadmap:pagando ate_quando dias_sai dias~do do~? em_quantos em~dias faz_$ fica_limpo meu meu~do no_spc nome_depois nome_do nome~do nome~limpo nome~spc nome~sujo o~limpa o~o pagando_o pagando~acordo quant- quantos quantos_dias quantos~sai quanto~a quanto~para se_eu tempo~limpar
tiro tiro_meu tiro~nome worry:do worry:limpa worry:o worry:quando worry:que worry:sai`,
    '-3': `n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc-`,
    '17': `after-roadmap:negociar negociar reneg-`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `^_como desconto desconto_$`,
    '10': `after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco- para_parcelar`,
    '8': `^_consigo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir com~NAME para_negociar pedir`,
    '7': `^_bora ^_da after-roadmap:baixar after-roadmap:quero ajuda_a baixa- baixar bora como~a consigo da_para me~a`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar com_a como_negocio consi- dao da~parcelar dimin- divida_$ fechar negocio_com negocio~o o_NAME para_baixar parce- quero~um`,
    '5': `acordo_com after-roadmap:com after-roadmap:conseguir after-roadmap:conversar after-roadmap:fazer after-roadmap:negocia ajuda baixar_o como_que conseguir conversar conversar_com desconto_? de~? e_pagar me_ajuda negocia negocia_isso negociar_com negociar_o negociar~a pagar~por quero_fazer`,
    '4': `#~mes NAME_? NAME_em ^_sera a_divida acordo~a after-roadmap:a after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:sera after-roadmap:tentar after-roadmap:vamos ajuda~negociar a~com a~em bora_negociar com_o como_diminuir como_faco como_peco como~desconto da~baixar da~negociar diminuir_a divida essa_divida e~# fazer fazer_acordo fazer_um fazer~acordo fechar_com financeira_$
negocio o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#_por NAME_da ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:parcela after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:que after-roadmap:um after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer cartao_$ com
com_eles como~um conse- consigo~o de_ajuda desconto_na desconto~NAME de~para diminuir eles_$ em~vezes faco falo_para fecha- jeito_de melhor~de na_prefeitura na~? negociar_? negociar~NAME o_cartao o_melhor o~? para~# para~a para~com para~na para~para parcelar_em peco peco~para pena por_mes preciso_de preciso~ajuda prefe- prefeitura qual~melhor quero quero_tentar quero~com que~isso que~para
tentar_negociar um~na vale_a vale~pena valor_com vamos vezes_$ vou_fechar`,
    '-3': `?worry ^_fechei ^_negociei aceit- after-roadmap:eh after-roadmap:eu after-roadmap:fechei after-roadmap:mim after-roadmap:no after-roadmap:quanto after-roadmap:uma after-roadmap:ver a~? como_eu de_desconto de~da do~? falo_com feche- fechei ja mim negociei o_banco para_mim recla-`,
    '-4': `^_ja denun- falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja after-roadmap:nao como_falo`,
    '-7': `nao~negociar`,
  },
  'ask:next-step': {
    '16': `e_agora`,
    '14': `after-roadmap:onde onde`,
    '13': `after-roadmap:pago after-roadmap:qual qual`,
    '12': `proxi- qual_$`,
    '11': `^_e after-roadmap:agora after-roadmap:e agora agora_$ pago passo`,
    '10': `after-roadmap:fazer proximo proximo_passo`,
    '9': `fazer`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:primeiro after-roadmap:proximo after-roadmap:voltei comeco esse_mes mes_$ o~faco passo_$ prime- primeiro primeiro_$ que_faco volte- voltei`,
    '7': `after-deficit:agora after-deficit:e after-roadmap:gente after-roadmap:mes after-roadmap:passo after-roadmap:quem eh~pagar fazer_$ gente jogo o_que pago_qual por_onde que~fazer`,
    '6': `a_proxima after-roadmap:caiu after-roadmap:dinheiro after-roadmap:faco after-roadmap:jogo after-roadmap:proxima after-roadmap:que caiu_o comec- comeco_$ desse desse_mes em_qual jogo_em jogo~qual pagar_esse pagar~mes por_qual que_falta que_fazer quem_$ que~primeiro`,
    '5': `,_jogo :faco ?after-deficit ^_pago ^_por ^_quais after-roadmap:diz after-roadmap:esse after-roadmap:lembra after-roadmap:pagar after-roadmap:quais after-roadmap:tenho agora_? a~parou caiu comecar_$ diz_o diz~que do_mes e_esse eh_melhor estou_com eu~agora faco faco~? gente_parou ja_paguei lembra lembra~que me_diz me_lembra mes mes_pago o_proximo onde_a onde~gente o~passo para~vai parou primeiro_?
proxima quais qual_a qual~proximo que_a quem que~gente vai_o vai~dinheiro`,
    '4': `#~mao ^_o ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou coloc- coloco combi- com~na confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver devo~primeiro dinhe- dinheiro diz esse e~mes faco_$ faco_agora mao mes_? me~do me~o na_mao o_dinheiro onde_coloco onde_comecar onde_comeco onde~o o~a o~fazer
o~pago pagar pago_agora pago_primeiro para_quem parou_$ por~comeco qual_? qual_eu quero_ver quero~o sei_por sei~onde tenho_que ver_o`,
    '3': `,_e ,_nem ,_qual ,~sei :onde :passo :primeiro :proximo :qual :que NAME_ou NAME~? ^_caiu ^_comeco ^_ja ^_jogo ^_pagamento ^_para after-roadmap:? after-roadmap:a after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai a~ou cada_um com_# comeco_por debts:coisa devo_fazer do_que
do~eh e eh_para eh~coisa esse~? estou~# estou~um eu_faco eu_pago feito melho- melhor na~, nem~por o_passo o_salario ou_o ou~NAME o~primeiro o~tenho pagam- pagamento pago_a pago_o pago_para pago~? pago~NAME para_pagar para~um por~comecar proxima_$ qual~primeiro qual~proxima quanto_pago que_tenho que~faco que~para que~que quito salario~o sobro- sobrou um_dinheiro um~aqui um~mes`,
    '-3': `?_o ?worry ?~que after-deficit:? after-deficit:o after-deficit:que after-roadmap:da after-roadmap:falo after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:valor after-roadmap:vou agora~o desco- falo maxim- maximo maximo_que o_maximo o~? o~do plano qual_o qual~maximo quanto_falta que_? sem voce voce~?`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero mes_eu o~voce pago_$ qual~eu que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho`,
    '13': `vanta- vantajoso`,
    '12': `bom`,
    '11': `?offers ^_aceito ^_compensa aceito compe- compensa offers:? vantajoso_$`,
    '10': `aceit- after-roadmap:fecho after-roadmap:vantajoso eh_vantajoso fecharia fecharia_$ fecho_? voce_fecharia`,
    '9': `aceitar acha after-roadmap:aceito after-roadmap:compensa eh_bom fechar ou_nao propo-`,
    '8': `^_seria ^_voce aceito_? after-roadmap:bom after-roadmap:fechar boa compensa_? offers:bom ou proposta quais~eu seria_vantajoso tenho_$`,
    '7': `?_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha after-roadmap:proposta bom_negocio desconto eh~negocio eu_tenho fecho_com fecho~eles ofert- offers:aceito offers:eh offers:fecho offers:vantajoso seria`,
    '6': `^_devo ^_eh ^_quais ^_vale a_pena aceitar_$ aceito_ou aceito~nao acha_bom after-roadmap:boa after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:ou boa_? bom_$ bom_esse bom~desconto com_eles compensa_aceitar devo_fechar eh_boa eh_uma eh~boa essa_proposta esse_desconto esta~esse fechar_o mim_? negocio negocio_$ o_acordo offers:ou offers:voce pena quais uma_boa vale_a vale~pena
voce_acha voce~bom vou~o`,
    '5': `aceitar_o aceitar~acordo aceito_essa aceito~oferta acha_da acha~proposta acordo_da acordo~NAME after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar desco- desconto_para desconto~mim devo_aceitar devo~o essa_oferta fecho_ou fecho~nao nao_fecho ofertas ofertas_eu ofertas~tenho offers:aceitar offers:boa offers:compensa ou~fecho o~acha para_mim para~? pena_aceitar proposta_$
proposta_ai propostas propostas_eu propostas~tenho proposta~? quais_ofertas quais_propostas que_acha que~da tem_desconto tem_proposta tem~ai uma~? vale`,
    '4': `acord- acordo after-roadmap:acordo after-roadmap:essa after-roadmap:negocio after-roadmap:oferta after-roadmap:pena after-roadmap:vale after-roadmap:voce alguma_oferta alguma~para a~a da_proposta desconto_$ desconto_eh desconto~bom devo devo~? eles eles_$ esper- espero espero_$ essa~eh esta_bom fechar_? fechar_ou fechar~espero fecho_$ mim negoc- o_desconto oferta oferta_$ oferta_para oferta~mim
offers:acha offers:desconto offers:devo offers:proposta offers:quais offers:seria offers:tenho ou_espero pena_a pena~proposta posso_fechar posso~ou proposta_eh proposta~boa tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim voce`,
    '3': `^_essa ^_tem aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:da after-roadmap:mim algum- alguma boa_$ boa_essa boa~proposta da_NAME eh~essa eh~para essa offers:da offers:essa offers:eu offers:fechar offers:mim offers:o offers:para offers:pena offers:vale proposta_da tenho vou_fechar`,
    '-3': `:? ^_a aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:minha after-roadmap:quanto como como_voce desconto_? essa_$ offers:vou recus- tem_como tem~? voce~para vou_aceitar`,
    '-4': `eh~? vou~com`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `consi-`,
    '7': `after-roadmap:do after-roadmap:limite after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:podem do_consignado eh_$ podem quanto_eh`,
    '5': `after-roadmap:descontar after-roadmap:eh benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `^_podem after-roadmap:em after-roadmap:pegar beneficio_$ consignado_$ desco- do_beneficio limite_do meu~? o_limite pegar`,
    '3': `^_qual after-roadmap:desconto after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '15': `presc-`,
    '12': `caduca`,
    '11': `caducou overdue:?`,
    '10': `^_caducou ainda caducou_? prescreve quand- quando`,
    '9': `after-roadmap:caduca after-roadmap:quando anos de~anos prescreveu`,
    '8': `^_divida after-roadmap:ainda after-roadmap:anos after-roadmap:caducou after-roadmap:divida divida quando_$ que_ainda sera~ainda`,
    '7': `after-roadmap:prescreveu cinco_anos ja_prescreveu ja~? overdue:ainda prescreveu_? some some_?`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:ja ainda_conta caduca_$ cinco de_cinco depois_de divid- divida_de que~conta sera sera_que`,
    '5': `^_depois ^_essa after-roadmap:antiga antig- antiga cobrar conta_$ divida~# eu_deixar me_cobrar overdue:sera podem podem_me podem~cobrar quando_isso`,
    '4': `#_ainda #_anos :anos :isso :quando ^_ja ^_sera acont- acontece acontece_se acontece~eu after-roadmap:? after-roadmap:acontece after-roadmap:deixar after-roadmap:some ainda_podem ainda_vale ainda~me anos_? caduca_? cobra- cobrar_? deixa- deixar depois~# de~ainda divida_velha divida~some essa_divida ja me~? overdue:some o~acontece que_acontece que~se velha velha_some velha~?`,
    '3': `#~some #~vale :depois :divida :some ?overdue NAME~? ^_ainda after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:essa after-roadmap:podem after-roadmap:sera after-roadmap:vale after-roadmap:velha ainda_cobra ainda~? anos_some anos~? antiga_sera antiga~que cinco~? cobra_$ com_cinco com~anos conta depoi- depois divida_ainda divida_caduca divida_eh divida_ja divida~NAME
divida~vale do~com eh_estao eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja_caducou minha~eh nao~pagar overdue:anos overdue:conta overdue:divida overdue:ja overdue:que que~cobra serasa_com serasa~cinco some_do some~serasa vale vale_$`,
    '-3': `?worry aceit- que~?`,
    '-4': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '15': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `o_plano`,
    '10': `after-roadmap:explica after-roadmap:ver explica plano_$`,
    '9': `after-roadmap:ficou como_ficou expli- explica_$ o_roteiro ver`,
    '8': `a_conta after-roadmap:novo after-roadmap:roteiro ficou ficou_$ mostr- quero_ver rotei- roteiro roteiro_$`,
    '7': `:plano a_passo after-roadmap:conta cade~plano de_novo novo passo_a passo~passo`,
    '6': `^_cade ^_manda ^_ver after-roadmap:manda after-roadmap:meu after-roadmap:mostra after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu manda_o mostra o_passo o~a passo_$ pode_refazer pode~a refazer_a refazer~conta resum-`,
    '5': `after-roadmap:como after-roadmap:pode conta manda me_mostra novo_$ passo qual~o quero~de refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:monta after-roadmap:passa after-roadmap:quero after-roadmap:refaz after-roadmap:repete atual- atualiza atualiza~plano conta_de faz_a me_passa monta passa_o quero_o refaz refaz~plano repete ver~plano`,
    '3': `,_por ,~favor :favor ^_faz ^_me ^_oxe ^_pode ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:cade after-roadmap:de after-roadmap:era after-roadmap:faz after-roadmap:me after-roadmap:qual after-roadmap:resumo a~? a~de como conta_? me_explica meu meu~agora me~o mostra_o o_meu oxe o~de o~mesmo passa plano_de plano~novo poder- poderia poderia_me por~? qual_era quando_o repet- resumo`,
    '-3': `^_melhor a_lista after-roadmap:lista link lista lista_$ quero~a`,
    '-4': `after-roadmap:link after-roadmap:melhor melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '8': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:rotativo`,
    '6': `:rotativo ^_por ^_rotativo do_cartao eh_esse o_rotativo rates:que rotativo_eh`,
    '5': `^_que a_fatura assim~? cresc- cresce cresce_tanto eh_o eh~do esse_do esse~cartao juros juros_eh juros~esse por~a que_$ que_a que_eh que_juros que~fatura rates:o rotativo~o tanto tanto_$`,
    '4': `:eh ^_explica after-roadmap:cartao assim aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ como_assim eh~juros eh~que eh~rotativo explica explica_o explica~rotativo fatur- fatura fatura_so fatura~aumenta que~eh rates:cartao rates:eh so_aumenta`,
    '3': `KIND ^_como after-roadmap:como after-roadmap:cresce after-roadmap:eh after-roadmap:fatura after-roadmap:por after-roadmap:que after-roadmap:tanto cartao_cresce cartao~tanto como_funciona como~o debts:quanto debts:rotativo do~? expli- funci- funciona funciona_o funciona~rotativo juros_do o~cresce o~eh por~o quanto~o que_o que~cartao que~esse rates:cresce rates:esse rates:fatura rates:juros
rates:por rates:tanto`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `after-roadmap:total total`,
    '11': `after-roadmap:soma soma`,
    '10': `after-roadmap:quanto after-roadmap:tudo`,
    '9': `^_quanto ^_soma after-roadmap:devo quant- quanto total_$`,
    '8': `NAME_? minha_divida o_total`,
    '7': `after-roadmap:das after-roadmap:geral devo_$ eu_devo geral no~? quanto_eu soma~para valor`,
    '6': `after-roadmap:agora after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo dividas_$ me_fala no_total quanto_que quanto~eu soma_tudo tudo`,
    '5': `^_somando ^_valor after-roadmap:ai after-roadmap:ao after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo agora ao_todo dando das_dividas deven- devendo devo_no devo~total divid- divida_toda dividas esta_dando estou_devendo me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_falta soman- somando somando_tudo toda_$ todo_$`,
    '4': `:divida :minha :quanto ^_qual ^_total after-roadmap:esta after-roadmap:estou after-roadmap:eu ao a~das das_minhas das~dividas da~divida da~junto devendo_quanto devo_para devo~NAME divida~em em_quanto esta_em estou~quanto eu_estou eu~devendo eu~devo eu~no fala falta falta_pagar junto junto_$ mim minha~esta o_valor para_NAME para_mim qual quanto_da quanto_esta quanto~ainda que~devo toda todo
tudo_junto`,
    '3': `:toda :total :valor after-roadmap:no after-roadmap:qual after-roadmap:toda ai da_$ da_quanto devendo_$ divida eh_minha eh~divida o~da o~total para~? qual_a qual~total quanto~no quanto~pagar que~estou somando~da total_? tudo_da tudo_quanto valor_da valor_total`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:juros after-roadmap:renda after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco banco_$ cada devo~cada divida_? divida_no divida~NAME eh_$ falta~NAME minha_renda minha~no minha~vai n0 ofere- para_cada para_divida sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:vai tempo`,
    '-5': `quanto_tempo`,
    '-6': `falta_$ quanto_ainda`,
  },
  'ask:what-is-this': {
    '12': `consent:eh quem`,
    '11': `after-roadmap:eh voce`,
    '10': `:funciona :quem ^_quem after-roadmap:voce banco_? eh_financeira financeira funci- funciona quem~voce`,
    '9': `como_funciona consent:que do~? eh_do falan- falando financeira_$ para_que robo`,
    '8': `:como como_pegou de_onde eh_isso eh_voce eh~robo empre- finan- funciona_$ pegou pegou_meu pegou~numero que_esse robo_$ sao um_robo voce_fazem voce_sao`,
    '7': `?consent ^_de ^_isso ^_para ^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:robo after-roadmap:sao como~meu consent:isso consent:sao eh eh_emprestimo eh_um emprestam emprestam_dinheiro esta_falando fazem fazem_$ isso_eh isso~emprestimo quem~falando que~fazem que~isso voce_$ voce_emprestam voce~dinheiro`,
    '6': `:? :criou ^_do ^_eh after-roadmap:que after-roadmap:quem como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:quem consent:robo consent:voce criou dinheiro_$ do_governo do_que do~se eh_quem eh~serasa empresa esse_$ esse_negocio esse_zap isso meu_numero negocio numero_$ para~esse para~serve que_se que_serve quem_eh quem~isso que~trata que~zap se_trata serve
serve_isso trata trata_$ voce_conseguiu zap zap_$`,
    '5': `:banco :isso :resolve ?_$ ^_como after-roadmap:numero after-roadmap:ou artif- artificial artificial_? banco com_robo como consent:? consent:do consent:emprestimo consent:falando divida_? do_serasa eh_inteligencia eh_o eh~artificial emprestimo_$ estou_falando estou~com falando_$ falando_com falando~robo gover- governo intel- inteligencia inteligencia_artificial inteligencia~? isso~o minha~? negoc-
negocio_$ onde_eh onde_voce onde~sao ou o~? o~voce que_mesmo quem_$ quem_esta quem_sao sao_banco sao_voce seras- serasa voce~banco voce~da voce~uma`,
    '4': `:divida :fazer :minha :sabe :vi :voce ^_que after-roadmap:do after-roadmap:empresa after-roadmap:esse after-roadmap:fazem after-roadmap:negocio ajudam_a aqui_eh com~? consent:empresa consent:entendi consent:esse consent:negocio consent:onde de_qual de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_esse eh_humano eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual
empresa_$ empresa_de empresa~que emprestimo entendi_o entendi~que esse faz_o fazer_? faz~que governo_? humano_ou humano~robo isso_$ isso_moco isso~do isso~eh minha_divida moco moco_$ o_dono o_que onde onde~isso ou_robo o~disso o~esse o~mesmo por_mim qual_empresa que que_? que_servico que~eh que~negocio resol- resolve sabe~? sao_do serasa_$ serasa_? servico_eh servico~esse voce_eh voce~a voce~do`,
    '3': `,_como ,~funciona :ajudam :mim :por ^_faz after-roadmap:dinheiro after-roadmap:emprestimo after-roadmap:governo after-roadmap:humano after-roadmap:onde after-roadmap:serasa after-roadmap:servico comig- comigo comigo_$ como~funciona com~banco consent:de consent:dinheiro consent:disso consent:limpar consent:nome consent:ou consent:serasa consent:um disso do_banco eh~banco entendi esta~comigo
falando_comigo funciona_esse funciona~negocio human- humano isso_aqui isso~? isso~de limpar_o limpar~nome maqui- maquina maquina_$ mim_? nao_entendi nao~o nao~quem negocio_eh negocio~esse numer- numero ou_maquina o~por pessoa_ou pessoa~maquina por~? que_$ que_funciona que_negocio robo_? sao_$ sao~governo se sei_quem servi- servico uma~ou um~? vi vi_no voce~com voce~quem voce~um`,
    '-3': `:oii ?worry ^_esse ^_qual after-roadmap:bom after-roadmap:cet after-roadmap:mim after-roadmap:negocia after-roadmap:pago after-roadmap:quero after-roadmap:rotativo after-roadmap:tem ah bom cet cobra- consent:eu consent:golpe consent:pago consent:pode consent:ser consent:sim da~mesmo de_graca deven- devendo eh_a eh_protegido eh_sigiloso eh~graca eh~presidente escre- esse~? esse~eh graca mesmo_esse
mesmo~numero mim_$ negocia negocia_isso numero_? o_presidente o~eu paga pago pode_ser presi- presidente presidente_$ prote- protegido protegido_isso qual_eh rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso sim_pode vai`,
    '-4': `banco_$ consent:fazer consent:sabe devendo_$ eh_? eh_robo esse_numero esta_devendo fazer_$ isso_que isso~golpe isso~pago isso~voce pago_$ pergu- perguntou perguntou_$ quem~devendo que~perguntou voce_perguntou voce~robo`,
    '-5': `after-roadmap:dez dez dez_$ eh_golpe eh_pago eh~isso ganha- o~com que_com`,
    '-6': `com_isso eh~? golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '21': `^_volta desfa-`,
    '19': `volta_$`,
    '17': `desfaz`,
    '16': `^_desfaz`,
    '15': `volta- voltar`,
    '14': `desfaz_$`,
    '12': `anterior ultim- voltar_$`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta rates:volta ultima`,
    '9': `after-roadmap:voltar antes_$ errad- errado essentials:voltar pergu- pergunta respo- respondi volta_ai`,
    '8': `^_voltar antes da~voltar para_voltar respondi_errado voltar_por voltar~favor`,
    '7': `^_apaga ^_ops ^_respondi ^_retorna a_ultima desconsidera_a desconsidera~ultima errei essentials:volta incomes:voltar na_pergunta ops ops_volta pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta uma_pergunta volta_uma`,
    '6': `:volta ^_errei ^_quero a_anterior apaga apaga_essa apaga~ultima da_para de_antes debts:desfaz debts:isso desco- errado_volta essa_ultima essa~mensagem eu_falei isso_$ mudar overdue:desfaz pergunta_$ quero_mudar que~falei ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ^_da a_resposta apaga_o a~anterior debt-amount:volta desconsidera_o desconsidera~que errado_antes errei_, errei~volta essentials:uma falei falei_agora incomes:quero mande- mandei mudar_o mudar~que overdue:errado o~eu o~respondi pouco pouco_$ que_respondi quero~a rates:a rates:anterior rates:pergunta respondi_$ respondi~antes resposta ultimo uma`,
    '4': `?debt-amount ?incomes ?rates ^_cliquei a_pergunta after-roadmap:anterior after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai_$ apaga~ultimo arrumar_a arrumar~resposta cliqu- cliquei cliquei_errado cliquei~volta corrigir debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero eu_mandei eu~agora favor favor_$ incomes:isso
incomes:para incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_que o_ultimo overdue:volta para~pergunta pergunta~antes por_favor que_eu quero quero_arrumar quero_corrigir quero~o que~mandei rates:isso resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `:errei ^_mandei a_outra after-roadmap:antes after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ ai arrum- arrumar a~de a~pergunta corri- debt-amount:a debts:a debts:ai debts:anterior debts:favor debts:mudar debts:por debts:quero desfaz_o desfaz~que de~a errado_a errado~outra essentials:apaga essentials:pergunta essentials:que essentials:respondi
essentials:ultima incomes:ai incomes:favor incomes:pergunta incomes:que incomes:ultima isso mandei~volta mensagem novo_a novo~anterior outra_pergunta overdue:a overdue:anterior overdue:antes overdue:quero overdue:respondi o~que para_outra pergunta_de quero_responder quero~de rates:ai rates:errado responder_de responder~novo respondi~a`,
    '-3': `?worry ^_boa ^_ja ^_outra ^_pergunta after-roadmap:me boa boa_pergunta comec- comeco comeco_$ era essa_pergunta inici- inicio inicio_$ para_comeco para_inicio voltar_a volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '16': `^_cancela cancela deixa_$`,
    '15': `^_deixa ^_desisto ^_esquece deixa desisto esquece`,
    '14': `canse- cansei desis-`,
    '13': `?confirm-change ^_cancelar ^_cansei cancela_$ esque-`,
    '12': `cansei_$ esquece_$`,
    '11': `after-roadmap:deixa cancelar desisto_$ fazer`,
    '10': `fazer_isso mais_$ precisa_mais`,
    '9': `after-roadmap:cansei after-roadmap:esquece essentials:deixa nao_precisa`,
    '8': `a_fim after-roadmap:desisto cancelar_$ estou_a estou~fim fim_agora la_$ para_la precisa`,
    '7': `after-roadmap:cancela after-roadmap:fazer a~agora cancela_isso cancelar_operacao chega_disso chega~por confirm-change:deixa confirm-change:isso deixa~isso deixa~la desisto_dessa dessa dessa_$ disso_por disso~hoje essentials:desisto essentials:esquece fazer_mais fim isso_$ la nao_estou nao~a opera- operacao operacao_$ por_hoje preci- quieto_isso vou~mais`,
    '6': `?essentials after-roadmap:isso after-roadmap:precisa cansei_desse cansei~papo confirm-change:cancela confirm-change:desisto confirm-change:esquece de_fazer deixa_para desse desse_papo de~isso esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso eu_pedi hoje_$ mais_fazer mais~isso nao~fazer nao~mais papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa
quero~fazer que~pedi vou_fazer`,
    '5': `^_chega after-roadmap:mais agora_$ cancela_o cancela_por cancela~favor chega confirm-change:cansei confirm-change:mais disso essentials:nao essentials:precisa hoje isso nao_vou nao~nao pedi`,
    '4': `,_esta ,~certo ^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:papo cancela~ai cancela~pedido confirm-change:fazer confirm-change:para esquece_o esquece~que essentials:mais mais nao_deixa o_pedido o~eu pedid- pedido pedido_$ rates:deixa rates:la which-change:do`,
    '3': `?which-change after-roadmap:chega after-roadmap:hoje after-roadmap:la after-roadmap:nao after-roadmap:por agora confirm-change:agora confirm-change:disso confirm-change:nao deixa_isso deixa_quieto deixa~para do_jeito do~que essentials:agora essentials:dessa essentials:disso essentials:estou essentials:hoje essentials:para essentials:por esta_certo isso_ai isso_para isso~la jeito_que jeito~esta n0
que_esta quero_mais quiet- quieto rates:para`,
    '-3': `?confirm-amount ?confirm-creditor ?thirteenth ?worry ^_isso ^_quero after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao com_isso confirm-change:mudanca inscr- inscricao inscricao_$ lembr- mais_isso minha_inscricao os os_avisos quero~isso`,
    '-4': `mudan- mudanca mudanca_$ quero_cancelar`,
    '-5': `quieto_$`,
  },
  choose: {
    '21': `^_#`,
    '18': `?which-change`,
    '16': `debt-kind:# opcao`,
    '14': `?debt-kind`,
    '13': `?confirm-amount`,
    '12': `^_a`,
    '11': `#_$ ?which-creditor confirm-amount:o segun-`,
    '10': `opcao_$ overdue:# prime-`,
    '9': `?confirm-creditor ^_o confirm-amount:a which-change:# which-change:da`,
    '8': `a_# confirm-amount:segunda confirm-creditor:do consent:# primeira terceiro_$ which-change:o`,
    '7': `a_da a_do confirm-creditor:a debt-kind:o meio meio_$ n0 segunda segundo terce- terceiro`,
    '6': `^_no after-roadmap:# aluguel_$ confirm-amount:opcao do_aluguel no_# o_do primeiro_$ renda renda_$ which-change:do`,
    '5': `# a_segunda confirm-amount:# primeira_$ primeiro segunda_$ worry:#`,
    '4': `FIGURE a_primeira alugu- aluguel da_parcela parcela_$ valor_da valor~parcela`,
    '3': `?overdue a o_valor o~da`,
    '-3': `?income-low-month ?thirteenth income-low-month:# incomes:# rates:#`,
    '-4': `?debt-amount ?instalments-left confirm-amount:mil instalments-left:#`,
    '-5': `debt-amount:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `morre- morrer quero_morrer viver_$`,
    '10': `worry:quero`,
    '8': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `after-roadmap:mais after-roadmap:pensando em~matar matar pensando_em`,
    '5': `,_ja ^_quero after-roadmap:em aguen- aguento aguento_mais estou_pensando estou~em nao_aguento pensando sumir vida_$`,
    '4': `:matar :penso after-roadmap:estou after-roadmap:nao causa debts:mais em_me eu_penso eu~em mais matar_$ me_matar pensa- penso penso_em penso~me por_causa quero`,
    '3': `,_acho ,~em ,~que :em :ja :os :remedio ?worry ^_minha acabar acabar_com after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tudo after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:minha
after-roadmap:vale causa_de com_tudo com~por corte- cortei cortei_tudo de_divida debts:nao deixa- deixar em esta_com eu_deixar eu~de exist- falou falou~se ja_cortei ja~os ja~tudo mae_esta mais~, mesmo_, minha_vida minha~esta minha~nao nada~, nao_vale por~de que_a remed- remedio remedio_$ saida separ- tudo_, unica`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '11': `after-crisis:so`,
    '10': `after-crisis:era after-crisis:estou after-crisis:isso`,
    '9': `after-crisis:de after-crisis:eh after-crisis:quero`,
    '8': `^_era after-crisis:bem after-crisis:falei era`,
    '7': `^_falei after-crisis:falar bem brinc- jamai- jamais viver viver_$`,
    '6': `after-crisis:estava after-crisis:foi after-crisis:vou estou_bem estre- nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira bem_$ brincadeira desab- estav- estava falar_$ falei nao_$ nao_vou nisso so`,
    '4': `^_foi after-crisis:gente after-crisis:modo boa_$ brincadeira_$ da~para de_boa de_falar eh_so eh~de estava_so estou~boa estou~e falar falei_da falei_por foi foi_so fora_$ modo modo_de para_fora quero~nao`,
    '3': `^_calma ^_fica ^_sumir after-crisis:calma after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:forca after-crisis:mapa after-crisis:nada after-crisis:sumir boa calma calma_nao de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de expre- expressao expressao_$ fazer_nada fica foi~de fora forca forca_de forca~expressao gente gente_$ isso_$ mapa mapa_brincadeira
morre- morrer nao_eh nao~fazer nao~isso nao~me quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '15': `exclu-`,
    '13': `^_apaga apaga`,
    '12': `delet-`,
    '11': `after-roadmap:apaga after-roadmap:tudo apagu-`,
    '10': `^_deleta apaga- apaga_tudo apagar apague deleta essentials:tudo meus_dados tudo tudo_$`,
    '9': `^_exclui dados exclui meus minha_conta tudo_que`,
    '8': `^_apagar ^_some after-roadmap:apagar cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclusao meu_cadastro quero~esquecido ser_esquecido some_com`,
    '7': `^_apague apagar_tudo conta_$ essentials:apaga essentials:quero histo- historico historico_$ informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_que quero_ser quero~minha some`,
    '6': `:apague :meu ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados conta essentials:dados essentials:meu essentials:meus excluir exclusao_$ infor- lgpd_quero lgpd~exclusao meu meu_$ minha- minhas quero_exclusao remove ser tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui :meus ^_esquecam after-roadmap:apague after-roadmap:dados after-roadmap:meu after-roadmap:meus after-roadmap:ser after-roadmap:some apague_tudo apague~meu dados_dai esquecam esquecam_tudo esquecam~que essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meus~dai quero que~meu remov-`,
    '4': `:apagar :conta :minha :solicito ?essentials ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:limpa after-roadmap:quero after-roadmap:remove apaga_meus apaga~dados apaga~que apague_o com_meus com~dados dados_$ dai dai_$ deleta_meu deletar deletar_minha deletar~conta deleta~cadastro essentials:cadastro essentials:conta
essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ o_meu o~historico pode_excluir pode~meu que_apague quero_apagar quero_deletar quero_excluir quero~apague solic- solicito solicito_a some~meus some~minhas`,
    '3': `:as :informacoes :minhas :pessoais :some :tudo after-roadmap:dai after-roadmap:informacoes after-roadmap:minha apaga_meu apaga_minhas apaga~cadastro apaga~informacoes apaguem apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor dados_do dados_pessoais dados_por dados~favor dados~sistema do_sistema eh_meu elimi- essentials:apague
essentials:exclusao essentials:informacoes essentials:limpa essentials:minha essentials:minhas essentials:remove essentials:some eu_contei eu_falei favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~do meus~pessoais meus~por minha minha~por nada_meu nada~apaga nao~que os_meus os~dados pessoais por_favor que_guardem que_tem quero~guardem quero~voce que~apaguem que~contei
que~falei que~nada remove_meus remove_tudo remove~dados remove~que siste- sistema sistema_$ tem_meu todos todos_os todos~meus tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?confirm-delete ?worry ^_meus ^_reativa after-roadmap:baixar after-roadmap:reativa after-roadmap:ver expor- quero_meus quero_ver quero~dados quero~tudo reati- reativa ver`,
    '-4': `baixa- baixar confirm-delete:apaga confirm-delete:tudo`,
  },
  deny: {
    '19': `?thirteenth consent:nao nao_$`,
    '18': `?confirm-creditor confirm-delete:nao`,
    '17': `?confirm-change ?confirm-delete`,
    '16': `?confirm-amount ?consent confirm-change:nao confirm-creditor:nao`,
    '15': `nunca`,
    '14': `^_nunca nao nenhu- overdue:em thirteenth:nao`,
    '13': `?overdue ^_errou ^_nenhuma consent:nem errou errou_$ offers:nao`,
    '12': `?offers ^_negativo ^_nem confirm-amount:nao errad- errado negat- negativo negativo_$ nenhuma overdue:dia overdue:tudo`,
    '11': `deixa eh_outro nem outro_$ overdue:nenhuma overdue:pago recus-`,
    '10': `^_deixa ^_nao em_dia errado_$ nao_apaga nao_eh outro overdue:pagando tudo_no`,
    '9': `^_nada consent:fora esta_errado infor- nao_aceito nao_recebo nao~atrasado offers:me offers:nunca overdue:certinho overdue:nao pagan- pagando thirteenth:gastei thirteenth:quem`,
    '8': `^_mudei como_era confirm-change:como consent:estou de_ideia deixa_quieto direi- eh_outra eh~loja errado_isso esta~isso inter- ja_gastei mudan- mudanca mudei mudei_de mudei~ideia nada nao_foi nao~isso nenhuma_$ offers:cobranca offers:so outra_loja quiet- quieto quieto_$ thirteenth:ja thirteenth:nunca tudo_certinho vencido volta_como volta~era`,
    '7': `^_ate ^_ja ^_mantem ^_sou ^_tudo a_ver ate ate_agora confirm-amount:eh confirm-change:eh confirm-creditor:eh confirm-creditor:errado consent:agora consent:deixa consent:interesse depois~respondo dia_$ entendeu entendeu_errado esquece_a esquece~mudanca esta_$ fora_$ gaste- gastei interesse ja_caiu loja_$ mante- mantem n0 nada_a nada~ver nao_confirmo nao_nao nem_pensar obrig- ofere- offers:mesmo
offers:nada offers:nenhuma offers:ninguem overdue:atrasei overdue:esta overdue:nada pago quem quero_$ thirteenth:caiu thirteenth:direito trabalho~carteira venci-`,
    '6': `,_deixa ,_paguei ^_desisti ^_esquece ^_melhor ^_ninguem ^_pago ^_so ^_trabalho acho~nao agora_nada ainda_nao apagar apagar_$ ate~nada atrasei caiu carte- carteira certinho_$ cobranca como_esta confirm-change:nada confirm-creditor:, confirm-creditor:deixa confirm-delete:nada consent:depois consent:hora consent:outra consent:pensar consent:respondo dados_ai de_apagar de_jeito decim- decimo
deixa_meus deixa_para deixa~dados desis- desisti desisti_de desisti~apagar de~nenhum direito_$ duas_parcelas esquece esse~nao estav- estava fora jeito jeito_nenhum loja meus~ai mexe mexe_nisso mexer_$ morta mudanca_$ mudar_$ nao_concordo nao_esta nao_mexe nao_mexer nao~essa nao~mudar nenhum nenhuma_dessas ninguem_me ofereceu offers:de outra overdue:no pago_certinho parcelas_$ pau prazo_$
prefiro_nao procu- sinal so~mesmo thirteenth:ano thirteenth:carteira thirteenth:decimo thirteenth:me thirteenth:o thirteenth:patrao tudo_pago valor_errado ver_$`,
    '5': `,~assim ^_agora ^_ainda ^_depois ^_entendeu ^_hmm ^_mei ^_nenhum ^_volta agora_nao antigo apaga apaga- apaga_$ assim_$ atras- certinho como como_estava comprei comprei_nessa confirm-amount:errado confirm-change:mudanca confirm-creditor:NAME confirm-creditor:como confirm-creditor:de confirm-delete:deixa confirm-delete:eh consent:a consent:eu consent:obrigada consent:prefiro consent:quero
consent:sabe deixa_assim depois_eu dera direitinho direitinho_$ direito do_ano dos_dois eh_$ enqua- enquanto era_$ esquece~deixa essa_mudanca estava_$ estou_pagando eu_respondo ficha- foi hmm ideia_$ ja~as mantem_como mantem~esta me_dera me_procurou melho- melhor mexer mudar nao_, nao_autorizo nao_muda nao_ofereceram nao_recebi nao~, nao~decimo nao~deixa nenhum_dos nenhum~dois nessa_$ ningu-
ninguem nunca_comprei nunca~nessa obrigado obrigado_$ ofereceu_nada offers:, offers:ofereceu offers:proposta outra_hora overdue:, overdue:certo overdue:conta overdue:devo overdue:estou o~antigo para_proxima parcelas patra- patrao por_enquanto prazo procurou procurou_$ que_nao quem_me quem~dera respondo_$ tem_nao thirteenth:as thirteenth:so thirteenth:tem thirteenth:tenho valor valor_antigo`,
    '4': `^_banco ^_contrato ^_de ^_em ^_perai ^_perdi ^_prefiro ^_valor a_mudanca aceito agora ai_nao ai~eh ano ano_nao antig- antigo_$ apaga_nao as_duas assim ate_hoje atrasou atrasou_$ banco_nao cobra- compr- confirm-amount:apaga confirm-amount:de confirm-amount:dos confirm-amount:nenhum confirm-amount:outro confirm-change:errado confirm-change:essa confirm-change:estava confirm-change:foi
confirm-change:que confirm-creditor:essa confirm-creditor:esta confirm-creditor:nada confirm-delete:, confirm-delete:como confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:dar consent:para consent:sem consent:vou contrato~nao debit- deixa_como deixa_do deixa~jeito deixa~por dessa- dessas dessas_duas de~nao dia diarista duas em em_conta errado_o errado~valor esque-
esquece_, essa_nao esse_ai esta esta~o foi_isso hmm_nao hora ideia la_essa la~mudanca mantem_o mantem~valor me_ofereceu melhor_nao me~nada na_vida nada_$ nao_hein nao_preciso nao_quer nao_quero nao_recebe nao_tem nao~acordo nao~esse nenhuma~duas nessa ninguem~ofereceu no~do nunca_tive o_valor obrigada ofereceram offers:banco offers:deixa offers:esta offers:isso offers:jeito offers:por offers:quer
ora ora_$ overdue:ainda overdue:atrasou overdue:gracas overdue:nunca overdue:ontem overdue:todas paga_$ pagou_$ pensar_$ perai perai_nao perai~apaga perdi_o por_ora precisa_mudar prefi- prefiro prefiro~mexer proposta_$ proxima proxima_$ quem_eh quem_sabe quero_nao que~hein quieto_por quieto~ora recebe_$ recebo_isso respondo tem_decimo thirteenth:de thirteenth:do thirteenth:duas thirteenth:eh
thirteenth:jeito thirteenth:na thirteenth:nada thirteenth:paga thirteenth:que thirteenth:sou thirteenth:terceiro thirteenth:tive thirteenth:tudo thirteenth:vida tive_$ todas_em todas~dia tudo`,
    '3': `!_! !~! ,_mais ,_muito ,~caro ,~ja ,~tarde ?which-change ^_acho ^_desiste ^_esse ^_esta ^_estou ^_outra ^_teve aceito_, acho_que agora~, agora~da agora~posso ano_$ ate~nenhuma autor- autorizo banco_me banco~procurou cancela_essa cancela~mudanca certi- com_isso concordo_com confirm-amount:dois confirm-amount:entendeu confirm-amount:loja confirm-amount:mantem confirm-amount:valor confirm-change:a
confirm-change:apaga confirm-change:de confirm-change:deixa confirm-change:era confirm-change:esta confirm-change:loja confirm-change:mantem confirm-change:quero confirm-change:quieto confirm-change:valor confirm-creditor:a confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:esquece confirm-delete:de confirm-delete:era confirm-delete:errado confirm-delete:essa confirm-delete:ideia
confirm-delete:mudei confirm-delete:que confirm-delete:ver conhe- conheco conheco_essa consent:aceitar consent:ai consent:concordo consent:disso consent:hoje consent:isso consent:passar consent:preciso consent:quem consent:sinto consent:tarde conta_$ contrato dados dar de_golpe decimo_$ deixa- deixar deixar_como deixar~estava deixa~estava desiste desiste_nao desiste~apaga dia_com diari- dois_eh
dos dos~eh eh eh~NAME eh~nao em~com era essa~nao esta~nao estou_em estou~dia estou~nada falei_$ foi_essa foi_pago foi_so gastei_o gastei~decimo hein hein_$ hoje hoje_nao isso~eu ja ja_veio ja~o ja~tudo jeito~esta mais_tarde mas_ja me_sinto meio melhor_deixar melhor~como meu_patrao meus_dados moco_$ muda_nada muda_nao mudanca_nao mudanca~quero n1 nao_. nao_conheco nao_devo nao_obrigada nao_paga
nao_posso nao~apagar nao~nada nao~nisso nao~os nao~passar nao~sinto nenhum_banco nenhuma_atrasada nenhum~me ninguem_ofereceu ninguem~nada nisso_$ nunca_me nunca~ofereceram obrigada_$ ofereceram_$ offers:ainda offers:apagar offers:apareceu offers:ate offers:nenhum offers:ofereceram offers:procurou offers:recebi offers:recebo offers:teve ontem ontem_$ overdue:ate overdue:atrasada overdue:com
overdue:deus overdue:devendo overdue:elas overdue:enquanto overdue:hoje o~terceiro pagou parce- patrao_nao patrao~paga pensar pera_, perdi propo- proposta proposta_nenhuma proxi- que_esta quer quero_apagar quero_mudar que~falei receb- recebe recebi_nada recebo recebo_$ recebo_nao sim~mas sinto so so_uma tarde tarde_$ tem~para tenho_nao teve thirteenth:acho thirteenth:deixa thirteenth:esta
thirteenth:mas thirteenth:pagou thirteenth:recebe thirteenth:trabalho thirteenth:veio tive valor_$ vida_$ voce_entendeu voce~errado volta vou~meus`,
    '-3': `?after-deficit ?after-roadmap ?debt-creditor ?income-low-month ?rates NAME~em ^_aham ^_concordo ^_confirmo ^_foi ^_me ^_pagam ^_passo ^_preciso ^_que ^_quero ^_ss a_proposta abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao after-roadmap:esta after-roadmap:gastei after-roadmap:ja agora_$ aham ainda_$ aparece a~nao banco_ja bom confirm-amount:mesmo confirm-change:mais
consent:maior consent:paga consent:pode consent:problema consent:voce consi- consigo_ver conta- conta_disso debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debts:nada deixa_em deixa~aberto deixa~pensar desde disso disso_nao eh_ela eh~essa ela ela_$ em_aberto em~, entendi_$ esquece_$ estao eu_pensar faco_conta falar fazer fia fim instalments-left:nao lembro maior
manda me_recordo mes_$ metad- metade more-debts:nenhuma nada_ne nao_lembro nao_quiseram nao_vi nao~de nao~negociar nao~nenhuma nao~recordo nao~ver negoc- negociar negociar_$ nem_ideia no_banco no~ja nunca_olhei nunca_reparei nunca~no offers:a offers:aceitar offers:aceitei offers:eh offers:o offers:olhei offers:ou offers:tudo olhei_no olhei~app onde ou ou_nao overdue:de overdue:disso
overdue:entendo overdue:ideia overdue:isso overdue:nem overdue:que overdue:sim paga_nada paga~ne passo_$ pensando pensando_$ penso pergu- pergunta probl- problema quero~isso quiseram_negociar recebo~decimo recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se se_tem sei_se sem_problema sobra_nada sou~, ss ss_$ tenho_$ tenho~, thirteenth:ainda thirteenth:em thirteenth:eu
thirteenth:metade thirteenth:pensar thirteenth:sei thirteenth:vem vamos vi_se vi~tem volta_$ vou`,
    '-4': `,_nao ,~mei ,~nao ,~sem ?debt-amount ?flexibles ?income-source NAME_esta NAME_nao ^_a ^_apaga ^_como ^_faz ^_ontem ^_pode ^_sim adian- after-roadmap:decimo after-roadmap:terceiro anote- anotei anotei_$ confirm-amount:, consent:esta consent:ne consent:que consigo debts:nao deixa_$ deixa_eu deixa~isso eh_o entendo esse_mes essentials:nao faco faco~disso faz faz_a faz~mudanca flexibles:nao ja_recebi
la_$ mei_$ nao_anotei nao_consigo nao_entendo nao_olhei nao_sobra nao~ainda nao~conta nao~para nao~responder nenhuma_esse nenhuma~mes offers:mais offers:vou olhei_ainda overdue:duas overdue:entendi overdue:mes paguei_nenhuma paguei~esse passo pode por~, precisa_nao precisa~deixa quero_dizer quieto_isso quise- quiseram rates:nao recebo_o responder sem~nenhum sim_$ sobra sou_mei thirteenth:dizer
thirteenth:olhei thirteenth:se thirteenth:sim vem`,
    '-5': `,_sou ,_trabalho :nao ?debt-kind ^_aceito ^_isso confirm-amount:# consent:eh consent:nada consent:o conta_, dizer dizer_$ esta_certinho esta_certo incomes:nao mais mais_$ mais_nada nao_faco nao_paguei nao~a nao~dizer nao~se nao~sou ne_$ quero_mais thirteenth:#`,
    '-6': `compl- consent:sou entendi lembr- nao_entendi nao_sei nao~mais ne offers:quis olhei overdue:NAME quis_nao sei sei_$ sim tudo_$`,
    '-7': `,~tem ?more-debts after-crisis:nao esta~atrasado nao_quis quis`,
    '-8': `?after-crisis after-roadmap:nao consent:# nao~# worry:nenhuma`,
    '-9': `debts:nenhuma`,
    '-10': `more-debts:nao thirteenth:, tudo_atrasado`,
    '-11': `worry:nao`,
    '-12': `?worry`,
  },
  discount: {
    '10': `desconto_$`,
    '8': `desconto`,
    '7': `#_% % %_de %~desconto de_desconto`,
    '6': `desco-`,
    '5': `:desconto after-roadmap:% desconto~NAME offers:% offers:desconto`,
    '4': `#~de #~desconto %_desconto ,~% :% ^_deram after-roadmap:ofereceu deram deram_# deram~% offers:# offers:deram`,
    '3': `#~. %_. :carta :recebi NAME_fez after-roadmap:desconto carta_do com_desconto com~de desconto_na de~na do~com fez fez_# ligou ligou_oferecendo ligou~# oferecendo oferecendo_# oferecendo~% offers:do offers:fez offers:no recebi~do tem_a tem~do`,
    '-3': `desconto_, n0`,
  },
  'dont-know': {
    '20': `sei`,
    '19': `nao_sei`,
    '15': `?debt-kind ?instalments-left sabe`,
    '14': `nem`,
    '13': `^_desconheco ^_esqueci ^_nem boa_pergunta desconheco esqueci esqueci_$ instalments-left:nao lembro nunca sabe_$ sei_la`,
    '12': `?overdue ^_nunca desconheco_$ ideia lembr- nao_lembro sei_nao`,
    '11': `?debt-amount ?rates ^_boa boa debt-amount:nao duvid- duvida duvida_$ esque- fora_$ ideia_$ nocao perdi sei_$ tenho_duvida`,
    '10': `^_nao ^_perdi contr- debt-kind:nao desco- fora nao nao_entendo nao~se nocao_$ olhei rates:nao`,
    '9': `entendo estou_por estou~fora la la_$ olhar por_fora que_olhar rates:esqueci rates:nocao rates:sei voce_me`,
    '8': `^_fugiu ^_ninguem anote- anotei anotei_$ da_memoria deu_branco essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao_faco nao~ainda nem_ideia nem_imagino nunca_perguntei nunca_reparei o_carne offers:sei perdi_as perdi~carne perdi~contas perguntei perguntei_$ repar- reparei reparei_$ saber sei_dizer`,
    '7': `^_sei acomp- acompanho acompanho_isso ainda_$ boleto_$ branc- branco branco_$ conta_disso debt-amount:sei debt-kind:sei deu disso eh~marido escri- escrito escrito_$ essentials:tenho faco_conta income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei nao~conta
nem_desconfio ningu- ninguem ninguem_sabe olhei_ainda overdue:nao overdue:nem pergu- pergunta_$ que~no rates:sem saber_$ thirteenth:sei vi`,
    '6': `?essentials ?incomes ^_rasguei ^_sem a_taxa ai_voce ai~me aparece apert- apertou apertou_$ app app_$ as_contas banco_sabe bolet- boleto cabec- cabeca cabeca_$ carne_$ certeza_$ como~eu contas_$ contrato debt-amount:perdi debt-creditor:lembro desconfio desconfio_$ deus_sabe eh_meu entendo~de eu_vou eu~saber faco incomes:me me_apertou me_recordo nao_estou nao_vi nao~ideia nao~recordo nunca_olhei
nunca~no o_boleto o_contrato olhei_no olhei~app overdue:estou overdue:sabe overdue:sei o~sabe papel perdi_o quanto_era que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:contrato rates:ver rates:vou recor- recordo recordo_$ se_tem so_deus so~banco so~sabe tenho thirteenth:ainda thirteenth:se ver ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou_ver vou~depois`,
    '5': `?income-low-month ^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me ainda apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ atenc- atencao atencao_nisso carne certe- certeza como_que const- consta consta_na consta~fatura controle controle_$ cuida cuida_disso de_juros de_mais de_que debt-amount:esqueci debt-creditor:nao debt-kind:nem debt-kind:nunca
debt-kind:sabe debts:lembro depois_$ de~tipo eh~divida eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:me essentials:nunca essentials:pergunta estou_lembrada faco_ideia falaram_$ filha_que filha~cuida incomes:nem incomes:sabe incomes:tenho instalments-left:esqueci instalments-left:o instalments-left:que isso~meu jogue- joguei joguei_o
joguei~papel lembrada lembrada_$ lembro~mais mais_os mais~papeis me_falaram me_pegou more-debts:mais n0 na_fatura nada_de nada~juros nao_achei nao_consta nao_presto nao_procurei nao_tenho nao_vem nao~atencao nao~certeza nao~controle nao~escrito nao~isso nao~lembrada nao~na nao~te no_aplicativo no_app nunca~falaram o_papel offers:olhei olha olha_isso olhar_no olha~eh overdue:ideia overdue:saber
o~fora papel_fora pegou pegou_$ prest- presto presto_atencao presto~nisso procurei procurei_saber que_cuida quem_olha quem~isso que~disso rapaz rapaz_agora rapaz~voce rates:ideia rates:nem rates:que sabe~eh sei_que sei_te taxa tem_$ tenho_certeza tenho_controle tenho~os teria teria_que ter~olhar thirteenth:olhei tipo_eh tipo~essa vem_escrito vixe voce~pegou`,
    '4': `^_eles ^_ih ^_quem ^_varia ^_vou a_menor agora agora~sei a~nocao casa_da casa~minha contas contrato_esta contrato~na da~mae debt-amount:agora debt-amount:estava debt-amount:estou debt-amount:isso debt-creditor:uma debt-kind:la debt-kind:o debt-kind:tenho deus disso_$ disso_nao dizer dizer_nao enten- entendo~nao essa_divida essentials:as essentials:branco essentials:da essentials:nao essentials:nem
esta_na esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa faco~disso falar- falaram fatura_$ filha ih incomes:ideia incomes:pergunta infor- informacao informacao_$ instalments-left:eu instalments-left:lembro instalments-left:nem instalments-left:perdi instalments-left:saber lembrado lembrado_$ lembro_de mae_$ marid- marido me me_explicou menor_nocao meu_marido minha_filha
more-debts:de more-debts:lembro na_casa nao~de nao~disso nao~essa nao~lembrado nao~saber nao~sei na~da nenhuma_$ ninguem~explicou nunca_me o_banco offers:ainda offers:se olhar~aplicativo os_papeis overdue:aparece overdue:entendo overdue:escrito overdue:o overdue:perdi overdue:por papei- papeis papeis_$ pergunta que_tipo que_ver rates:achei rates:boa rates:depois rates:me rates:minha rates:olhar
rates:taxa rates:tenho se sei~moco sei~nao sei~senhora sei~viu sim_talvez so_o talvez_nao talvez_sim talvez~nao talvez~talvez tanto~nao taxa_$ tenho_a tenho~menor ter_que teria~ver ver_no ver~boleto vou_ter vou~que worry:sei`,
    '3': `,_eh ,~uma ^_estava ^_eu ^_minha achei_essa achei~informacao acho~# ainda~sei as como_saber como~agora com~contrato conta- contratada contrato_aqui de_experiencia de_quanto debt-amount:em debt-amount:essa debt-amount:me debt-amount:nem debt-amount:o debt-amount:por debt-amount:saber debt-amount:taxa debt-creditor:o debt-kind:boleto debt-kind:que debt-kind:so debt-kind:vou debts:direito debts:dos
debts:mas debts:quanto depende_nao depende~sei depoi- depois devo~NAME de~nao disso_eh disso~meu divida_$ eh_essa eles em_maio em~agora entendi~que era esqueci~era essentials:ai essentials:banco essentials:cuida essentials:filha essentials:la essentials:minha essentials:na essentials:papel essentials:voce esses esta_no estava_# estava~mil esta~contrato estou estou_de estou~experiencia estou~o
exper- experiencia experiencia_nao experiencia~sei fatura faz~tempo guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:certeza incomes:deus incomes:minha incomes:os incomes:papel incomes:que incomes:sei incomes:so incomes:vem incomes:voce instalments-left:acho instalments-left:boleto instalments-left:como
instalments-left:estou instalments-left:isso irma_que isso_eh isso_escrito isso~cabeca juros_$ lembro_agora maio menor me~a mil_em mim_$ minha_cabeca moco moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao_viu nao~agora nao~como nem_passa nem_sei nem~pela ninguem_me no_boleto no_contrato nome_, no~, nunca_vi nunca~isso o_app offers:nao offers:vi olhar_o olhar~app overdue:aplicativo
overdue:boleto overdue:como overdue:isso overdue:juros overdue:me overdue:nunca overdue:olhar overdue:quanto overdue:vou o~aqui o~esta para_mim passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh quem~disso que~# que~eh que~o rates:branco rates:contas rates:eh rates:esta rates:faco rates:informacao rates:irma rates:lembro rates:perdi rates:pergunta rates:quanto
responder_essa sabe_disso saber_agora sei_responder sei_se sei~devo sei~essa sei~falar sem tanto te_falar tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber thirteenth:conta thirteenth:nao thirteenth:nem thirteenth:que thirteenth:vi tipo varia_tanto varia~que vem vi_isso vi~escrito vou`,
    '-3': `:mexer :nisso ?after-roadmap ?confirm-creditor ?confirm-delete ?consent ?flexibles ?more-debts ^_onde ^_prefiro ^_tem aceit- ao~, atras- atrasado_$ atrasei casa_$ certi- comig- comigo consi- debt-amount:mas entendi era_a era~pergunta essas essentials:certo essentials:mais essentials:pula fala fixa flexibles:nao flexibles:tenho foi income-low-month:muito incomes:fixa incomes:lazer incomes:renda
lazer_$ ler link link_$ mexer_nisso nao_, nao_da nao_eh nao_entendi nao_precisa nao~ao nao~falar nao~ler nao~muito nao~renda offers:me overdue:# overdue:atrasado overdue:atrasei overdue:nenhuma overdue:paguei passa_de passo preci- precisa prefi- prefiro prefiro_nao qual qual_era qual~a quanto_$ quero quise- quiseram rates:? rates:para rates:quero renda_fixa sei_ao sei_ler sei~certo sei~nisso
tenho_renda tenho~fixa voce_$ volta vou_falar vou~disso worry:estou`,
    '-4': `:sei ?income-source ^_nenhuma ^_sim ai_$ certo certo_, consigo deixa de~nada direito_explica essentials:nada explica explica_$ faco_nada falar_disso gasto gasto_$ lazer ler~explica mais_$ mexer nao_consigo nao~mexer o_que offers:nada onde pula_$ sei_mexer sim_mas thirteenth:mas worry:nao`,
    '-5': `:nao ?after-crisis ?worry ^_que consent:nao de_outra ler_direito mais_nada more-debts:outra nada nada_disso nao_$ nao_tem outra_$ pula quero_dizer renda sei~direito`,
    '-6': `a_pergunta after-roadmap:nao entendi_$ nada_$ nao_quero nao_vou`,
    '-7': `after-roadmap:sei`,
    '-8': `outra`,
  },
  'end-offer': {
    '16': `recusei`,
    '15': `^_recusei`,
    '13': `o_prazo prazo recus-`,
    '12': `nao_aceitei nao_quis quis recusei_$`,
    '11': `a_oferta`,
    '10': `^_deixei a_proposta after-roadmap:prazo after-roadmap:recusei deixe- deixei ofert- oferta quis_nao`,
    '9': `aceitar_$ after-roadmap:oferta caiu_$ deixei_passar nao~aceitar nao~nao passar_$ prazo_$ vence- venceu`,
    '8': `?offers aceitei after-roadmap:quis offers:nao offers:recusei passar venceu_$ vou_aceitar`,
    '7': `aceitei_o aceitei~acordo after-roadmap:deixei after-roadmap:nao a~caiu a~venceu caiu caro nao_vou offers:prazo offers:quis o~acabou passa- perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `:recusei ^_perdi acabou_$ aceit- aceitar after-roadmap:aceitei after-roadmap:caiu after-roadmap:passar mais~oferta muito_caro offers:a offers:deixei offers:o perdi perdi_o proposta_venceu recusei_a`,
    '5': `acabo- acabou acordo_$ after-roadmap:acabou after-roadmap:perdi after-roadmap:venceu a~expirou caro_$ de~mas expir- expirou expirou_$ ja_passou mais_a muito nao~o oferta_da oferta_expirou oferta~NAME offers:venceu passo- passou passou_o passou~prazo`,
    '4': `#_mas :proposta :venceu NAME_venceu ^_a ^_sumiu aceitei_muito aceitei~caro after-roadmap:aceitar after-roadmap:caro a~da da_NAME ja~o mas nao_$ nao~a nao~muito o_acordo oferta_$ oferta_do oferta~app offers:aceitar offers:aceitei offers:da offers:mas offers:oferta offers:vou quis_a quis~proposta sumiu_a sumiu~oferta tem~a`,
    '3': `#~venceu ,_nao :NAME :a :mas :ofereceu :tirou :vale NAME_me NAME_tirou NAME~a NAME~ofereceu ^_cancela ^_nao ^_tinha a_do acord- acordo after-roadmap:a after-roadmap:cancela after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:proposta after-roadmap:vou app app_$ a~, a~NAME a~do a~tirou cancela da~de deixei_para deixei~la do_app la_a la~proposta me_ofereceu nao_vale nao~mais
ofereceu_# offers:NAME offers:acabou offers:muito offers:perdi offers:proposta o~me para_la para~a proposta_, proposta_do recusei_muito recusei~caro recusei~proposta sumiu tem_mais tinha tirou uma_da uma~NAME vale_mais venceu_ontem vou`,
    '-3': `?worry aceito after-roadmap:eh after-roadmap:minha after-roadmap:vale minha_proposta offers:aceito`,
    '-4': `after-roadmap:foi a~foi foi proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `dados`,
    '10': `^_exporta after-roadmap:dados after-roadmap:meus exporta meus_dados`,
    '9': `copia manda mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar after-roadmap:informacoes guard- infor- voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:mim confirm-delete:meus confirm-delete:quero manda~registros meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros registros_$ relat- relatorio sobre_mim tudo_que ver~que`,
    '5': `:dados :meus after-roadmap:manda after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes antes_quero antes~uma confirm-delete:manda confirm-delete:que copia_$ informacoes_$ mandar_tudo mandar~que pode_mandar pode~tudo que~tem regis- sobre voce voce~sobre`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:antes after-roadmap:uma arqui- arquivo confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:mim confirm-delete:para confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo dados~voce de_tudo do_que do~eu envia envia_o envia~que eu_contei gosta- gostaria gostaria_de mandar manda~dados manda~relatorio
me_envia meu_$ minha- minhas o_relatorio quais que~contei relatorio_do relatorio~que tem_meu tudo~eu uma ver ver~dados voce~meu`,
    '3': `:copia :informacoes :manda :que :quero :tem :ter :voce ^_antes ^_espera ^_quero acesso after-roadmap:arquivo after-roadmap:guardam after-roadmap:mandar after-roadmap:quais after-roadmap:que after-roadmap:quero after-roadmap:tudo arquivo_$ confirm-delete:antes confirm-delete:o dados_em dados~arquivo de_mim em_arquivo esper- espera espera_antes espera~quero falei_$ guardam guardou guardou_$
informacoes_voce manda- manda_o me_manda meus~em me~o o_que para_mim quais_informacoes quais~voce que_eu quero quero_baixar quero~o quero~tudo que~falei que~guardou tem_$ tem~mim ter_acesso tudo tudo~voce uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
    '-3': `^_some ^_tem after-roadmap:apaga ai exclu- quero_apagar some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga apaga- apagar apagar_meus apagar~dados voce~meus`,
  },
  greet: {
    '14': `oi_$`,
    '13': `:eae :oi ^_eae ^_oi eae eae_$ oi`,
    '12': `bom_dia`,
    '11': `:opa ^_NAME ^_bom`,
    '10': `NAME_$ ^_opa bom dia_$ opa`,
    '9': `:ai e_ai`,
    '8': `:bom ai_$ beleza_$ debts:NAME`,
    '7': `,_tudo :dia ^_e ai belez- beleza tudo~?`,
    '6': `:e :oii ? debts:bom debts:dia dia`,
    '5': `:boa :eh :robo :tarde ^_oii after-roadmap:alguem alguem_ai boa_tarde eh_robo n0 oii oii_voce robo robo_? tarde tem_alguem tem~ai voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :? :certo :sou ?debts NAME~tudo ^_boa after-roadmap:ai algue- alguem bem bem_? boa boa~. debts:bem debts:tudo eh~, eh~? sou_do tudo_bem tudo_certo`,
    '3': `:, :nome :tudo :voce NAME after-roadmap:tem certo meu_nome meu~eh`,
    '-3': `:dividas :gostaria :minhas ?worry debts:oi reneg-`,
    '-6': `oi_?`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '17': `fala`,
    '16': `^_ahn ahn ahn_$ como_$ repet- socor-`,
    '15': `^_fala ^_ha ^_hein como ha_$ hein nao_entendi`,
    '14': `^_como entendi ha hein_$`,
    '13': `?debt-amount ^_ajuda audio audio_$ enten- oi_? rates:?`,
    '12': `^_oi ^_onde a_pergunta da_um expli- oi pergu-`,
    '11': `^_repete como_assim como~isso exemp- exemplo explicar me_socorre repete socorre socorre_$ tipo`,
    '10': `?flexibles ^_? ^_preciso ^_socorro assim da_uma o_que pergunta preciso quero_ajuda repete_$ socorro`,
    '9': `?overdue ?rates ^_da ^_exemplo ^_explica ^_quais ^_tipo aceita_audio ajuda- consent:ajuda debts:ajuda eh_para entendi_$ estou~em exemplo_por exemplo~favor explica_melhor me_da melhor_$ pode_explicar pode_repetir posso_mandar preciso_de quais quais_gastos repetir repetir_$`,
    '8': `:socorro ?incomes ^_aceita ^_o ^_pergunta aceita after-roadmap:ajuda atola- debt-amount:como debt-amount:que essentials:? explicar_$ gasto- gastos gastos_$ help help_$ me~uma novo_$ onde onde_acho orien- orientacao ou overdue:como plano_$ posso preci- qual~a que_somar responder_$ respondo socorro_$ somar somar_tudo tenho_que tenho~somar um_NAME um_help`,
    '7': `:ajuda ?essentials ^_pode ajudam assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida consent:ha consent:me da~help de_novo debts:como debts:oi devag- devagar devagar_$ eh~escrever em_conta entendi_bulhufas entra era_a era~pergunta escrever essentials:como essentials:fala estou_atolado estou~me facil facil_$ fala_devagar fala_dificil fala_portugues flexibles:que foto
foto_$ incomes:como mais_facil mandar_foto me_ajuda me_organizar melho- melhor mes_ou mes~por minhas_contas n0 organizar_minhas ou_por overdue:entendi overdue:que para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo portu- portugues portugues_$ por~ou posso~foto preciso_me preciso~organizar qual_era que_pergunta queria_ajuda rates:como rates:hein respo- sair_das
sair~dividas tambem_$ taxa_$ voce_ajudam voce_fala voce~dificil`,
    '6': `^_posso ^_que ^_respondo after-roadmap:help after-roadmap:mexer after-roadmap:nesse after-roadmap:preciso as_opcoes consent:dividas contas_$ da~NAME da~luz de_gasto de_orientacao de_um debts:da debts:fala debts:pode debts:preciso dificil_$ direi- direito eh~valor essentials:o essentials:repete faco_agora fala_de falar_por flexibles:como incomes:o incomes:pode incomes:quais incomes:que isso_no
ler_direito limpar_minha limpar~vida luz_$ mais_simples mandar mexer~link minha_vida minha~financeira nesse nesse_link novo opcoe- opcoes opcoes_$ organ- organizar organizar~contas ou_da overdue:ha overdue:tipo o~significa para_sair pergunta_de quais~as que_significa quem~devendo queri- queria quero_limpar quero_organizar que~tudo rates:acho rates:fala respondo_como sao_as sao~opcoes sei~direito
signi- significa significa_isso simpl- simples simples_$ tambe- tambem tipo_de tipo~gasto uma_luz vida_financeira`,
    '5': `?debts ^_entra ^_me ^_vim a_responder acho acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:estou after-roadmap:sei ai_tambem ajudam_quem ajudam~esta ajuda~responder alguem_me alguem~ajuda aluguel_ai aluguel~tambem como_descubro como_eu como_respondo como_vejo como~quanto das_dividas da~exemplo da~forca debt-amount:o debts:entendi debts:exemplo debts:pergunta debts:que
debts:sair debts:um descubro descubro_quanto descubro~falta devendo_$ de~sobre dific- dificil direito_explica dividas_$ eh_por eh~mes entendi_foi entendi_nada entendi~nada entra_nisso entra_o entra~aluguel escre- escrever_o escrever~numero essa_informacao essen- essentials:assim essentials:onde esta_devendo eu_faco eu_vejo eu~agora exemplo_$ explica fala_mais fala~novo fala~simples falta_$
fica_isso fica~no flexibles:entendi flexibles:o foi_nada forca forca_ai funciona~aqui gasto_$ gostaria~orientacao incomes:exemplo incomes:fala incomes:posso isso~boleto isso~voce ler ler~explica limpa- limpar mandar_audio me mexer nao~foi nao~ler nao~mexer onde_eu onde_fica onde~essa onde~vejo orientacao_sobre ou~semana overdue:audio overdue:o overdue:quais o~ai o~eh o~entra o~quer pedir_ajuda
perguntou perguntou_$ pode posso~audio preciso~um quais_sao que que_entra que_quer que_tipo que_voce quem_esta quer quer_dizer quero~das quero~minha quero~minhas que~de que~dizer que~faco que~nisso que~perguntou rates:entendi rates:oi rates:repete responder respondo_isso sair sei_ler sei_mexer tipo_como tipo_o tipo~que um um_exemplo uma_forca uma~ai vejo vejo~juros vim vim_pedir vim~ajuda
voce_perguntou voce~quem`,
    '4': `:novo ?_$ ?consent ^_coloco ^_voce after-roadmap:contas after-roadmap:link after-roadmap:luz after-roadmap:orientacao after-roadmap:uma ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aparece aparece_$ app_aparece aqui aqui_? assim_taxa boleto_$ casa_toda coloc- coloco coloco_o coloco~do com_juros como~sei como~taxa com~ou consent:da consent:das
consent:help consent:melhor consent:pergunta consent:preciso consent:sabe consent:uma conta_$ conta_so contas conta~o credo- credor credor_$ da da~toda debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:entendi debt-amount:fala debt-amount:tipo debts:dividas debts:explicar debts:mandar debts:me debts:onde debts:posso debts:quero debts:taxa descu- deved- devedor devedor_$ divid- dividas
dizer do_app do~aparece do~marido eh_credor eh_saldo eh~devedor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entendi~plano era esqueci_qual esqueci~era essencial essencial_$ essentials:explicar essentials:novo essentials:por estou_enrolado estou~nao eu_sei eu~o eu~se faco faco~sair falar~audio favor_$ fazer_$ finan- financeira financeira_$ flexibles:tipo flexibles:vejo funciona_isso
gosta- gostaria gostaria_de incomes:entendi incomes:taxa indic- indicaram indicaram_voce indicaram~para informacao informacao_$ isso_aqui isso_que juros_ou juros~sem link_$ lugar lugar_do lugar~app manda- marido_tambem me_indicaram meu_ou meu~da meu~tambem me~ai me~pelo minha- minhas nao_sei nao~a no_boleto o_aluguel o_do o_juros o_numero onde~isso ou_sem ou~casa overdue:ajuda overdue:eh
overdue:posso o~eu o~meu para_ajudar para~das para~o pedir por_audio por_mes por_semana posso~por que_$ que_eh que_lugar que~ajudam que~credor que~do que~sabe que~saldo rates:eu rates:isso rates:o rates:onde rates:respondo rates:tambem sabe_fazer saldo_devedor se_esta sei~esta sem_$ se~atrasada sobre so~meu tenho~responder valor_com valor~juros vejo_o vi_que vi~voce voce_para voce_sabe voce~ajudar
voce~com voce~fazer`,
    '3': `,_qual ,~eh :aqui :pode ?_queria ^_alguem ^_conta ^_em ^_gostaria ^_queria ^_quero ^_vi abert- aberto aberto_$ aceit- after-roadmap:ai after-roadmap:da after-roadmap:desse after-roadmap:devendo after-roadmap:entendi after-roadmap:limpar after-roadmap:me after-roadmap:nao after-roadmap:plano after-roadmap:queria after-roadmap:quero after-roadmap:vi afund- afundado afundado_em afundado~divida
agora_$ ajudar ajuda~minhas ajuda~sair amor amor_de amor~deus apare- app aqui_$ atrasada atrasada_$ a~. boa~queria com_minhas comecar_me comecar~ajuda como_faco como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:contas consent:em consent:era consent:estou consent:fazer consent:minhas consent:organizar consent:orientacao consent:quero
consent:responder consent:sair consent:um consent:voce conta conta- da_casa das de_ajuda de_deus de_dividas de_uma debt-amount:explica debt-amount:isso debt-kind:como debt-kind:tipo debts:agora debts:das debts:dificil debts:entra debts:estou debts:faco debts:minhas debts:novo debts:o debts:organizar debts:orientacao debts:ou debts:por debts:respondo debts:uma deven- devendo de~NAME de~com
de~financeira de~orientacao dividas_. dizer_essencial dizer_flexivel do_meu do_vermelho eh_essa eh_parcela eh_taxa eh~em eh~falar eh~pergunta em_aberto em_divida entendi_a entendi_o entendi~pergunta escrever_$ essa_$ essentials:dificil essentials:direito essentials:faco essentials:favor essentials:isso essentials:mes essentials:pode essentials:tambem esta_atrasada estou_afundado estou_confusa
estou_perdido eu_posso eu~fazer eu~ouvi eu~que faco_para falar~mes fazer fica flexi- flexibles:eh flexibles:eu flexibles:meu flexibles:tenho flexibles:tudo flexivel flexivel_$ gasto incomes:audio incomes:mandar incomes:ou incomes:pergunta incomes:valor link luz me_perdi me~, me~voce nada_$ nada_desse nao_ouvi nao~nada nisso o_meu o_valor oi_nao oi~entendi onde~me orientacao_$ orientacao_financeira
orientacao~minhas orientacao~renegociacao ouvi_direito ou~ano ou~parcela overdue:da overdue:era overdue:exemplo overdue:ou overdue:pergunta overdue:pode overdue:qual overdue:se overdue:taxa overdue:valor o~com o~ou o~posso o~total para~com para~minhas para~por parcela parcela_em parcela~aberto pelo_amor pelo~de perdi- perdi_, perdido perdido_me perdido~ajuda perdi~qual pergunta_. perguntar_$
pode_me poderia~? posso_falar posso_fazer posso_te posso~perguntar preciso~ajuda preciso~orientacao preciso~uma quanto_falta que_posso que_responder queria_uma queria~ajuda queria~com quero_sair quer~essencial quer~flexivel que~? que~eh que~para que~parcela que~posso que~taxa que~te que~tenho rates:a rates:direito rates:faco rates:ler rates:ou rates:pergunta rates:quer rates:responder
rates:simples refor- renegociacao renegociacao_de renegociacao~dividas repete_a repete_que repete~eu repete~pergunta sabe sair~vermelho saldo seman- semana semana_$ sobre_minhas sobre_renegociacao sobre~de sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda toda_$ total_ou total~da uma uma_ajuda uma_orientacao valor_total valor~ou vejo_isso vida voce`,
    '-3': `:com :isso :quero :voce ?after-roadmap ?confirm-change ?confirm-creditor ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_acho ^_boa ^_deixa ^_isso ^_ja ^_melhor ^_muda ^_nem ^_nunca ^_outra ^_perdi ^_por ^_pula ^_retorna ^_sair ^_sei ^_so ^_tem ^_tudo acho_que after-roadmap:? after-roadmap:agora after-roadmap:eu after-roadmap:isso after-roadmap:no after-roadmap:pode
after-roadmap:posso anter- anterior atend- banco boa calor cance- casa_$ cobra- coisa coisa_$ com_isso como_voce consent:favor consent:meu consent:nao consent:numero conve- deixa depoi- depois desca- desco- dessa de~, dia_$ dinhe- dinheiro disso encer- esse essentials:me essentials:quero eu_falei eu_vou eu~saber falo favor_me favor~ajuda fazem fazem_$ ficar- fora_$ funciona_$ incomes:essa isso_?
lembr- liga liga_$ ligar lista mais_$ mais_ou mais~menos me_fala me_liga menos menos_$ me~a me~o mim mim_$ muda mudar nao_tenho negociar nem_sei nenhu- nome nunca ou_menos o~da o~de o~nao o~tem para_mim parar para~? passa passa- passar pensar pensar_$ por~me posso~? prime- pront- pronto pronto_$ proxi- pula pular_? qual_o que_tem quero_sim quero~o que~falei que~fazem que~vou rates:juros
rates:rotativo respondi retor- retorna retorna_uma retorna~pergunta rotativo_$ saber sei_$ sei_o sei~que sim sim_por sim~favor tem_$ tempo tem~ai todas uma_pergunta vai ver voce_fazem voce_tem volta- voltar vou_saber worry:estou`,
    '-4': `:funciona ?confirm-amount ?income-source ^_esta ^_nada ^_para ^_quem ^_volta after-roadmap:a after-roadmap:eh after-roadmap:novo ajuda~organizar com_o confi- consent:? consent:pode consent:sim da_para de_juros de_que desfa- de~tipo eh~de eh~divida entendi_de entendi~que essa_divida falei fora juros_, meu_numero nao_$ nem onde_vejo outra_pergunta pensa- rates:taxa rotat- rotativo sair_$ taxa_de tem
tipo_eh tipo~essa vou`,
    '-5': `?after-crisis ?worry after-roadmap:o after-roadmap:que nao~de negoc- oi_$ pular volta`,
    '-6': `:como boa_pergunta outra`,
    '-8': `after-roadmap:como`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '18': `liga`,
    '16': `atendente human- humano`,
    '15': `^_atendente ^_chama`,
    '14': `chama falar_com humano_$`,
    '13': `liga_$ me_liga quero_suporte supor- suporte suporte_$`,
    '12': `algue- alguem atendente_$ chama_o me_transfere o_# qual~# transfere`,
    '11': `^_falar falar pessoa_$ qual_o telef- telefone trans- transfere_$`,
    '10': `:humano ^_liga ^_me liga_para ligar liga~mim pesso- pessoa`,
    '9': `:atendente alguem_$ de_verdade gente passa_para`,
    '8': `^_qual atendimento ligar_para quero~com robo super-`,
    '7': `:tem after-roadmap:atendente chama~gerente com_um debts:liga debts:qual gerente_$ ligar~voce para_alguem para_voce posso_ligar posso~para qual quero_pessoa responsavel responsavel_$ tem~de um_atendente uma_pessoa verda- verdade`,
    '6': `?rates after-roadmap:alguem after-roadmap:liga atendente_por atendente~favor atendimento_humano com consu- consultor consultor_$ debts:falar essentials:me geren- gerente me me~para o_gerente passa quero quero_falar rates:liga rates:me ser_humano tem tem~? voce_$ voce_tem`,
    '5': `^_quero after-roadmap:chama after-roadmap:falar after-roadmap:humano after-roadmap:ligar after-roadmap:pessoa cansei_de cansei~robo centr- central central_de central~atendimento com_consultor com_especialista de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar debts:para debts:quero de~quero espec- especialista especialista_$ essentials:atendente essentials:falar essentials:o
essentials:qual essentials:quero essentials:tem falar~consultor falar~especialista favor_$ gente_$ humano_ai ligar_$ mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:chama rates:com rates:falar rates:para robo_quero robo~gente ser~ai tem_central tem_ser tem~humano um~?`,
    '4': `,_quero ,~pessoa :o ?essentials ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_queria ^_tem ^_voce after-roadmap:atendimento after-roadmap:gente after-roadmap:gerente after-roadmap:passa after-roadmap:robo alguem_pode alguem~me atendimento_$ canse- cansei chama_uma chama~pessoa com_alguem com_gente com_robo com_uma com~pessoa de_voce debts:gente debts:o debts:tem debts:verdade de~por
essentials:com essentials:humano essentials:pessoa essentials:transfere falar~gente falar~robo falar~um favor gente_de gente~verdade me_ligar me_passa nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso qual~telefone queri- queria queria_conversar queria~com rates:atendente rates:o rates:pessoa rates:qual rates:quero rates:tem rates:transfere resol-
resolve resolve_, resolve~quero robo_$ ser telefone_de telefone_para telefone~voce tem_ninguem um_humano verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :voce ?_quero ?~pessoa ^_alguem ^_cade after-roadmap:com after-roadmap:consultor after-roadmap:favor after-roadmap:quero after-roadmap:ser after-roadmap:telefone after-roadmap:um after-roadmap:verdade ai_de ai~verdade alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o chama_um chama~humano com~responsavel conve- conversar conversar_com debts:me debts:mim de~? eh_robo
essentials:ai essentials:alguem essentials:atendimento essentials:chama essentials:de essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:verdade eu_ligar falar~alguem falar~o ligar~alguem me_atende me~alguem mim nao_tem ningu- ninguem o_responsavel o~de para para_eu para~ligar possa possa_me possa~atender prefiro_atendimento prefiro~humano que_possa queria_ligar
quero_um rates:# rates:atendimento rates:de rates:gente rates:ligar rates:mim rates:responsavel rates:robo rates:verdade respo- robo~quero telefone~eu tem_alguem tem~que tem~telefone um um_telefone verdade_$ voce~robo`,
    '-3': `?after-crisis ?worry ^_para ajuda com_o eles fala falar_$ me_ajuda me~o`,
    '-4': `^_oi falo~o oi`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:meu desem-`,
    '11': `INCOME after-roadmap:perdi dispe-`,
    '10': `^_perdi after-roadmap:estou after-roadmap:sem perdi`,
    '9': `a_empresa after-roadmap:empresa after-roadmap:salario after-roadmap:servico desempregado embor- embora sem traba-`,
    '8': `after-roadmap:cortaram after-roadmap:embora after-roadmap:minha bloqu- corta- demit- empresa o~me servi- servico servico_$ suspe-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:sai a~fechou bloqueou desempregada desempregada_$ dispensou do_servico embora_$ empre- estou_desempregada estou_desempregado fique- fiquei firma me_bloqueou me_dispensou meu_contrato perdi_o sai_do trabalhar trabalhar_$`,
    '6': `?after-roadmap ^_a ^_cortaram ^_estou ^_fiquei a_firma after-roadmap:contas after-roadmap:desempregado after-roadmap:faliu after-roadmap:firma after-roadmap:pensao after-roadmap:renda after-roadmap:trabalhar after-roadmap:trabalho a~faliu a~me contr- contrato cortaram_meu desempregado_agora emprego estou estou~agora faliu familia_$ fiquei_sem firma_fechou minha_pensao nao_posso ontem ontem_$
pensao_$ perdi~emprego quebr- renda renda_$ sai salar- salario trabalho_$`,
    '5': `:recebo ^_meu acabo- acabou after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:dispensou after-roadmap:do after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:ontem after-roadmap:posso after-roadmap:rua after-roadmap:tenho as_contas auxil- auxilio auxilio_$ bico contas cortado cortado_$ cortaram demitida
demitido demitido_$ deram dispensou_$ fecho- fechou fechou_$ fui_demitida fui_demitido fui_para fui~rua mandaram_embora me_mandaram meu meu_auxilio meu_beneficio me~as me~embora nao_recebo nao~mais o_emprego o_inss o~nao para_rua pensao perdi_meu recebo~bolsa renov- rua salario_$ sem_salario tenho_mais uber`,
    '4': `:emprego :mais :nao :sem ^_bloquearam acabou_$ after-roadmap:emprego after-roadmap:meses after-roadmap:nao after-roadmap:ter benef- beneficio beneficio_foi bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do desli- emprego_$ entra_nada estou_sem estou~sem famil- familia faz~meses ifood incomes:faz inss manda- mandaram mandou_todo mandou~mundo me meses meses_, meses~nao
me~do minha minha_renda minha~do mundo_embora nao_tenho o_patrao patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico sem_renda sem_trabalho tirar- tiraram todo_mundo todo~embora trabalho vou_ter`,
    '3': `#_meses ,_nao :acaba :bolsa :em :estou :familia :fiquei :janeiro :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:agora after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:mandado after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir
after-roadmap:receber after-roadmap:trampo after-roadmap:venceu after-roadmap:vou bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia entra estou_parado faz_# ficar ficar_sem fui_mandado fui~embora hoje hoje_$ incomes:desempregado incomes:entra incomes:meses janeiro_$ mandado mandado_embora mando- mandou meses_$ meu_trampo meu~foi meu~nao minha_conta mundo nao_entra
o~acaba parad- parado parado_sem partir perdi~trampo por~da posso proxi- recebo sem_receber ter trampo_$ vence- venceu venceu_e vou_ficar vou~sem`,
    '-3': `:agora :meu ?thirteenth ^_qual acert- after-roadmap:eh after-roadmap:em after-roadmap:no after-roadmap:prazo after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem after-roadmap:valor bolsa~e e_agora familia_e link me~no o_prazo prazo qual`,
    '-4': `?income-source aceit- aceitaram after-roadmap:aceitaram`,
    '-7': `?worry`,
  },
  minor: {
    '19': `consent:#`,
    '15': `consent:sou`,
    '14': `^_tenho`,
    '13': `sou`,
    '12': `?consent consent:tenho`,
    '11': `^_sou tenho_#`,
    '10': `nao~#`,
    '9': `consent:menor tenho`,
    '8': `:anos compl- consent:nao menor quinze_$`,
    '7': `^_faco consent:faco consent:idade faco_# idade menor_$ quinz- quinze sou_menor`,
    '6': `:tenho anos_$ consent:ainda consent:falta consent:minha`,
    '5': `#_anos ^_ainda ^_falta consent:ano consent:para faco idade_eh minha~eh tenho~anos`,
    '4': `#_em #~? #~que :estou ainda ainda_nao ano anos anos~estou ano~# consent:em consent:fiz consent:so consent:vem de_menor e_estou e~devendo faco~em falta fiz_# nao_sou so_# sou~menor tenho_so tenho~#`,
    '3': `#_mes :devendo ^_minha anos_e consent:eh consent:eu consent:fazer consent:mae consent:mas consent:um de_idade deven- devendo devendo_no dois_meses dois~para estou_devendo estou~no eu~# fiz idade_$ maior_de maior~idade menor_mas para_# para_eu para~fazer que_vem sou_de sou_maior sou~de um_ano um~para vem vem_$`,
    '-3': `?worry aceit- aceito consent:aceito ja ja~# pergu- tenho~de`,
    '-4': `^_ja consent:filha consent:perguntar consent:sim filha filha_$ opcao perguntar perguntar_$ pode_perguntar sou~maior`,
    '-5': `consent:,`,
    '-6': `consent:ja`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse esse mes_nao nao_consegui`,
    '9': `paguei_$`,
    '8': `^_esse conse- mes nao_paguei nao~o o_plano`,
    '7': `after-roadmap:consegui after-roadmap:plano after-roadmap:tive consegui plano plano_$`,
    '6': `:mes :nao ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apertou como_pagar consegui~o deu_para deu~pagar furei nao_deu nao~como nao~pagar nao~para o_dinheiro pagar_$ pagar~NAME para_pagar tive`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apert- apertou~nao atrasei deu dinhe- dinheiro do_plano esse~eu e~paguei mes_eu nao_sobrou nao~dar pagar pagar_a usei usei_o`,
    '4': `:foi NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:remedio after-roadmap:saiu aqui_nao carne_$ consegui~# cumpr- da_$ do_carne e_nao gaste- gastei mes_$ mes~foi nada_esse nada~mes nao nao_foi nao_vai nao~os os_# os~do pagar_as paguei_nada parcela_desse parcela~mes saiu sem_dinheiro vai_dar`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:gastei after-roadmap:novembro after-roadmap:o after-roadmap:paguei after-roadmap:parcela after-roadmap:sem after-roadmap:sobrou after-roadmap:ter
after-roadmap:vem after-roadmap:vou aqui as_contas a~. a~desse a~novembro carne combi- combinado combinado_$ consegui_pagar conseguir~nada dar de_novembro devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao estou_sem eu~vou fique- fiquei fiquei~e mes_que mes~nao mes~vem novem- novembro novembro_$ o~do pagar_o pagar~contas pagar~de pague- paguei paguei~esse
para~as pular que_vem remed- remedio remedio_e sobro- sobrou ter_que tudo~mes vou_ficar vou_ter vou~que`,
    '-3': `?worry ^_e aceit- after-roadmap:mais after-roadmap:por colch- colchao conseguir~isso da_para entendi_o esse~? e~mes isso_tudo isso~por mes_? mes_pago mes~so n0 nao_tenho overdue:paguei pagar_esse pagar_isso pagar~mes pagar~tudo paguei_so paguei~o quem_$ so_o todo_mes tudo_por`,
    '-4': `NAME_esse NAME~mes ^_consegui ^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:tenho after-roadmap:todo enten- entendi entendi~plano esse_plano nao_entendi quais quem`,
    '-5': `after-roadmap:quais after-roadmap:quem after-roadmap:so paguei_a paguei~NAME`,
    '-6': `nao~a`,
  },
  none: {
    '28': `?debt-creditor`,
    '20': `^_tudo`,
    '19': `?income-low-month debt-creditor:NAME`,
    '17': `?debt-kind ?instalments-left ^_$ debt-amount:#`,
    '16': `n0 which-creditor:NAME`,
    '14': `?after-deficit FIGURE ^_eita ^_kkk confirm-amount:mil eita eita_$ kkk kkk_$`,
    '13': `?debt-amount ^_todas ai_ai incomes:# menos overdue:desde`,
    '12': `?overdue ^_ai ^_as ^_nossa ^_sei as_vezes atras- fixo instalments-left:# nossa pensar pensar_$`,
    '11': `?incomes ^_achei ^_fixo ^_ouvi after-roadmap:amanha alta calor_$ como_voce desde domin- domingo esse_governo essentials:# fe_$ flexibles:# metade_$ no_banco ouvi_falar para_# pensa- que_calor rates:# sei_$ tenho_fe`,
    '10': `# #_NAME ._. ?debts ?rates EXPENSE NAME_# ^_aff ^_calma ^_meu ^_misericordia ^_ontem ^_pois a_vida aceitarem aff after-roadmap:aceitarem calma calma_ai consent:sim conto debt-kind:da debt-kind:eh deixa_eu depois_passo depois~la dific- dificil falei_isso fe ja~isso miser- misericordia misericordia_$ more-debts:, nao~negociar natal natal_$ offers:estou outra_divida ouvi overdue:NAME passo_la pois
pois_eh subiu`,
    '9': `#_da #_em ,~tem :👍 KIND ^^ ^_consegui ^_desde ^_hoje ^_hum ^_sao ^_um a_menor after-roadmap:13o after-roadmap:achei after-roadmap:fala after-roadmap:melhor after-roadmap:sei amanh- amanha boa_semana bom_domingo caro_$ complicado complicado_$ confirm-amount:, conto_$ debt-kind:carne debt-kind:emprestimo deus_eh deus~mais dificil_$ dinheiro_some dois domingo_$ eh_complicado eh_mais fia gover-
governo hum hum_$ incomes:a incomes:salario instalments-left:so ja_volto mais_ou mais~menos maria maria_$ menos_$ mes_$ mil more-debts:NAME nossa_senhora ou_menos overdue:a overdue:so overdue:todas o~some quinh- rates:juros sexta sexta_$ sobra_nada subiu_$ thirteenth:ai vezes volto volto_$ vou worry:tudo`,
    '8': `#_$ #~mais , ,_# ,_acabou .~. 13o ? ?essentials NAME~NAME ^_emprestimo ^_espera ^_feliz ^_ja ^_melhor ^_mil ^_pera ^_talvez ^_vou achei after-deficit:o after-roadmap:# after-roadmap:aceitaram after-roadmap:mim aqui_$ atrasei_o calor carro_$ casar casar_$ consegui_um de_pagar debts:serasa depen- depende depois~conto de~divida de~em dirig- dirigindo dirigindo_$ emprego_$ espera essa_pergunta
esta_dificil esta_puxado estou_dirigindo falar_$ feliz feliz_natal income-low-month:# instalments-left:falta ja_respondi ja~essa mes mil_$ n1 n2 nao_, nao_ajuda nao~acabou nao~o overdue:ano overdue:dias overdue:duas overdue:meses o~# perai preciso_pensar puxad- puxado puxado_$ qual~primeiro quero_parar que~? rates:% respondi_essa respondi~pergunta seman- semana some_$ talve- talvez te_conto
tem_como tenho~divida tudo_caro uns vez vixe_maria vou_casar`,
    '7': `#_do #~# #~vista + ,_so ,~isso 13o_$ :# :kkk :primeiro :sobra NAME NAME~esta ^_arrumei ^_carne ^_cartao ^_comecei ^_depende ^_depois ^_devo ^_estou ^_fatura ^_ganho ^_minha ^_vixe a_$ a_bateria acabou~bateria aceitaram_meu aceitaram~cartao after-roadmap:economizo after-roadmap:menos after-roadmap:outra after-roadmap:pediram agiot- agiota ajuda~organizar arrumei arrumei_emprego atraso atraso_$
bateria bateria_$ burro cada_dia cada~pior cobra com_atraso comecei consegui~trabalho de_vez debt-amount:e debt-creditor:banco debt-kind:do debt-kind:fatura debts:# debts:devo debts:sao devem devem_dinheiro dia_pior dinhe- divida_$ economizo eh_$ eh_NAME eh~para eh~vida em_quando esper- esse_plano essentials:esta estou_ferrada estou_lascado estou_lendo estou~aqui eu_economizo fecho_$ ferra-
ferrada ferrada_$ flexibles:o income-low-month:mes instalments-left:a instalments-left:metade isso_? ja~respondo lasca- lascado lascado_$ lendo lendo_aqui mandei~para matar me_devem menos~mes meu_13o me~dinheiro more-debts:nao moto_$ muito~mim nao_da nao_sobra nao~so nao~sou negociar novec- offers:# oiten- onibu- onibus overdue:atrasado overdue:de overdue:mes paga_primeiro parar~pagar pela_NAME
pensando_$ pera pior_$ pouco quanto~economizo quero_negociar quero~das quero~de quise- quitar rates:. recebi~13o recebo~, salar- salario semana_$ sim_e sobra tambe- tambem telev- televisao thirteenth:estou thirteenth:maio thirteenth:sou todas_$ treze- tudo_subiu um_trabalho uma_divida vence venda vez_em vezes_$ vez~quando vixe`,
    '6': `#_! #_# #_de #_meses #_no #~NAME $ ,~# :agora :mandei :nada :sei ?thirteenth NAME_nao NAME~tem ^_NAME ^_a ^_aceitaram ^_bati ^_cinco ^_esse ^_financiamento ^_gasto ^_metade ^_que ^_recebo ^_serasa ^_uma a a_luz a_netflix a_trabalhar a_vista acabou_a achei_pesado after-roadmap:aluguel after-roadmap:chama after-roadmap:comecei after-roadmap:estava after-roadmap:governo after-roadmap:isso
after-roadmap:me after-roadmap:menor after-roadmap:organizar after-roadmap:sera after-roadmap:sexta after-roadmap:vence after-roadmap:venda agora~o amanha_$ anive- aniversario aniversario_$ aqui a~eh a~vence banco banco_estava banco~cheio banho banho_$ bati bati_o bati~carro bom_que bom~existe carne- caro carta- cartao cheio cheio_$ chovendo chovendo_aqui cinqu- cinquenta com_esse comecei_a
comecei~trabalhar compl- confirm-delete:pera consent:cobra consent:pode consent:ser consignado_$ corri- corrido corrido_$ creio_meus creio~filhos da_venda daque- da~pagar debt-amount:dia debt-creditor:da debt-creditor:do debt-creditor:dona debt-creditor:loja debt-kind:cartao debt-kind:de debt-kind:financiamento debts:$ debts:? debts:a debts:banco debts:meu debts:na depende_do depois_te dia
dia_dificil dinheiro do_mes dona doze econo- egua eh_? ele esqueci_de essentials:eh esta_atrasado esta_chovendo esta_corrido estava_cheio esta~aqui estou~banho estou~onibus eu~# existe_isso fazen- fazendo fgts filhos_sozinha fixa flexibles:e flexibles:spotify ganho ganho_pouco ganho~demais governo_$ governo_nao governo~ajuda hoje_esta hoje~corrido igual income-low-month:tem incomes:do incomes:fixa
incomes:mil instalments-left:e instalments-left:ultima ja ja_falei leva maio maio_$ mais_# mandar_os mandar~papeis marco marisa_nao merca- mercado mes_so meu_cartao meus~sozinha meu~foi mil_e more-debts:# more-debts:acabou more-debts:tambem muito_para na na_televisao nao_eh nao_so nao~renda negociar_agora negociar~o netfl- netflix no_banho no_onibus nossa_que nossa~susto no~agora o_salario
oferta~por offers:ai offers:pagar offers:pensar oitoc- oitocentos onibus_agora organizar_$ os_dois overdue:as overdue:faz overdue:ontem overdue:parcelas o~atrasou o~estava o~no pagar_menos pagar_tanto pagar~a paguei_com paguei~atraso paguei~do para_mim parar_de para~tanto parcelas passa_de pesad- pesado pesado_$ pior plano pouco_demais primeiro_$ quanto~leva quatr- que_existe que_nem que_susto
quero_sair que~dificil que~me quiseram_negociar rates:estou renda_fixa respondi sair_das sair~dividas sem_juros senhora_$ sera sera_que sim_pode so_mais spoti- spotify susto susto_$ tche te_respondo televisao_$ tempo_leva tem~NAME tenho_outra tenho_renda tenho~fixa thirteenth:veio todas_atrasadas todo_mes trezentos um uns_# valor_do veio vi_na vista vi~televisao voce~para vou_mandar vou_perguntar
vou_ver vou~os worry:as worry:isso worry:quando worry:que`,
    '5': `#_+ #_agora #_e #_k #_mil #_na #_por #_que #~dia #~eu #~mesmo #~que ,_a ,_nao ,~NAME ,~mei ,~um :ainda :contas :dia :dividas :errado :fgts :mexer :minhas :nao :netflix :nisso :parcela :renegociar :vou ?_o ?offers ?~de ?~que NAME_$ NAME_e NAME_esta NAME_sem NAME~# NAME~? ^_amanha ^_boa ^_caiu ^_crediario ^_dei ^_desisti ^_ele ^_essas ^_fala ^_falei ^_faltam ^_lembrei ^_meio ^_novecentao
^_oitentinha ^_passei ^_quinhentao ^_sera ^_vi ^_👍 achei_caro adici- adicionar adicionar_uma adicionar~divida after-deficit:de after-deficit:divida after-roadmap:arrumei after-roadmap:atraso after-roadmap:cartao after-roadmap:esqueci after-roadmap:falar after-roadmap:falei after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:logo after-roadmap:mudar after-roadmap:parar
after-roadmap:passei after-roadmap:querem after-roadmap:quero after-roadmap:renda after-roadmap:sair after-roadmap:todo after-roadmap:trabalho after-roadmap:vezes agost- agosto ah ai_que ai_vou ai~ver ajuda_a atrasado atrasou avisar_que banco_ja bater- cacho- cachorro cachorro_esta cachorro~doente caiu_a caiu~internet cento chama- cinco cinco_$ cobra_$ com_# com_meu com_nada comecar~NAME
como_deixar como~mais com~nao com~plano concordo_com concordo~esse confirm-amount:dois consent:quanto consent:quem consi- consigo_$ credi- crediario da da~# da~foi de de_consignado de_dinheiro de_ferias de_vergonha debt-amount:cinco debt-amount:esta debt-amount:mil debt-amount:novecentao debt-amount:oitentinha debt-amount:tudo debt-kind:conta debt-kind:crediario debt-kind:foi debt-kind:mesmo
debt-kind:moto debts:estou debts:kkk debts:matar debts:sei debts:tenho debts:vai debts:vergonha dei_# deixar_mais deixar~leve deixa~pegar deixa~pensar demais_$ desconto_? desisti devo de~, de~da de~juros de~que dias_$ dia~consigo dinheiro_$ disseram~vao divida_? doente_$ dois_$ do~# e e_NAME e_cinquenta eh_a eh_itau eh_muito eh~% eh~aniversario eh~eh eles_disseram eles_nao eles~# eles~que em_marco
emprego entendi_mais entendi~ou errado_$ espera_ai espera_um espera~pouquinho espera~vou esqueci~uma essas_contas essentials:a essentials:deus essentials:um esse~so esta esta_doente esta~em estou estou_na estou_no eu_consigo eu_pegar eu_pensar eu~, existe faco~de fechei_o feria- ferias ferias_$ filha_nasceu financiamento foi foi_$ foi_embora fraco ganha- ganho_# gasto~nada heran- heranca hoje
hoje_eh hoje~meu income-low-month:, income-low-month:fraco income-low-month:muito income-low-month:nao income-low-month:nunca incomes:minimo incomes:renda incomes:sei incomes:um indicou indicou_voce instalments-left:ainda instalments-left:anos instalments-left:doze instalments-left:faltam instalments-left:mais instalments-left:na instalments-left:umas irma_me irma~indicou itau itau_eh itau~NAME
ja~metade juros_, k lembrei~outra leva_para leve leve_$ mae mae_mora mae~comigo mais_leve mais~ano mandei mandei_# marco_$ marido_foi marido~embora maris- marisa me_indicou mei_$ melhor menor mes_? mes_fraco meses_$ mes~sobrou meu_aniversario meu_cachorro meu_marido meu~esta mexer_nisso me~no me~voce mim minha_mae minha~me minha~mora minha~nasceu minut- minuto minuto_$ mora_comigo more-debts:isso
more-debts:para muito n3 nada~so nao_concordo nao_pago nao_paguei nao_quiseram nao_tem nao~? nao~itau nao~muito nasce- nasceu nasceu_$ negoc- nenhuma_esse nenhuma~mes no nove novecentao novecentao_$ no~ja o_NAME o_carro o_mercado o_mes ofereceram_# oitentinha oitentinha_$ oitocentos_$ organ- organizar overdue:semana o~de o~saiu paguei_# paguei_a paguei_nenhuma paguei~NAME para_avisar para_divida
para_responder parce- parcelas_$ parcelas~emprestimo passa~# pediram_# pegar_a pegar~fatura perguntar pix~# plano_$ por_# por~comecar posso_atrasar posso~menos pouqu- pouquinho pouquinho_$ proto- protocolo quando~de quanto_voce quanto~cobra que_estou que_vao quero_adicionar que~que quinhentao rates:NAME rates:ao rates:eh recebi~de registrado_$ renda respondo_$ saiu salario_minimo salario_nao
salario~da salga- salgado se_eh sei~nisso ser_$ se~so so so_para so_sobrou sobrou_pouco sou_mei sou~# so~NAME so~avisar so~duas so~pouco so~uma spotify_$ tambem_esta tem_o tempo~para tem~deixar thirteenth:mes thirteenth:pensar tirar_meu tirar~nome toda todas traba- trabalho_$ tudo_$ um_minuto um_pouquinho um_salario vai_me vai_para vai~divida vao~ligar ver_com ver~meu vida_$ vinte viu_$ voce_cobra
voce~? vou~banco vou~com vou~essa 👍 👍_$`,
    '4': `#_. #_ate #_boletos #_com #_nao #_parcelas #~da #~pago $_# ,_recebo ,_vou . 13o~# :aqui :atraso :como :cpf :essas :esta :faco :gostaria :negociar :no :para :pena :qual :recebo :sexta :toda :uns :viu INCOME NAME_esse NAME_hoje NAME_sim NAME~, NAME~cobra NAME~em NAME~mes NAME~pagar NAME~x ^_? ^_agiota ^_atrasei ^_cada ^_celular ^_cortei ^_cpf ^_creio ^_de ^_deixa ^_desculpa ^_deus ^_dia ^_doze
^_ganhei ^_loja ^_lojas ^_moto ^_moveis ^_na ^_o ^_oitocentos ^_os ^_pretendo ^_semana ^_tenho ^_trabalhei ^_uns ^_vendi a_fila a_marisa acaba~marco achan- achando achando_salgado acordo_da after-deficit:achei after-deficit:muito after-deficit:para after-deficit:tem after-deficit:vou after-roadmap:. after-roadmap:agora after-roadmap:ajuda after-roadmap:boa after-roadmap:caro after-roadmap:carro
after-roadmap:comprovante after-roadmap:deixar after-roadmap:depois after-roadmap:emprego after-roadmap:ganhar after-roadmap:ha after-roadmap:ja after-roadmap:la after-roadmap:limite after-roadmap:luz after-roadmap:mandar after-roadmap:matar after-roadmap:mil after-roadmap:nasceu after-roadmap:no after-roadmap:ontem after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:por
after-roadmap:semana after-roadmap:so after-roadmap:tanto after-roadmap:te after-roadmap:valor after-roadmap:vez after-roadmap:vista ai ai_$ ajuda_em ajuda~nada alugu- aluguel aluguel_mudou amanha_eu ano_$ antes~natal ao apertado apertado_esse apertado~plano as atrasada avisar a~esse a~estava a~nao a~parcela a~primeiro a~toda banco_foi banco_segunda banco~educada barao boletos bolsa~e botar
botar~# bravo bravo_$ burro_de burro~carga buscar cada carga carga_$ carne_$ cem_$ cento_e chamando chamando_de chamando~burro chequ- chora- chorando chorando_$ cinquenta_$ comigo_$ comprovante com~esposa com~marido concordo confirm-amount:# conseguir~isso consent:antes consent:e consent:voce consignado conta_, conversar~minha cortaram~bolsa cpf cpf_eh creio da_empresa da_loja dar dar_certo
de_burro de_carga de_mil de_uma debt-amount:de debt-amount:mas debt-creditor:eh debt-creditor:moveis debt-creditor:ze debt-kind:loja debt-kind:pessoal debts:ate debts:barao debts:coisa debts:cpf debts:e debts:eh debts:essa debts:esta debts:vou debts:zero dei demai- demais desconto_, descu- desculpa desde_setembro deus_quiser deus~vai devendo~para devo_# devo_o dez dia_# dizim- dizimo do_emprestimo
do_natal do_salario do_ze doent- doente doente~nao dois_anos doze_$ do~. do~foi duas_mesmo duzen- duzentos e_o educada_$ eh eh_# eh_ate eh_bravo eh_da eh~de eh~dia eles em_dezembro em_maio em_nada emprestimo_pessoal em~e entra- entrada era_$ errad- errado errado_, errei_o errei~valor escri- escrito escrito_$ especial esse essentials:, essentials:bom essentials:de essentials:oitocentos
essentials:ouvi essentials:transporte essentials:vou esta_chorando esta_me esta_um estav- estava estava_grande esta~apertado esta~chamando estou_achando estou~salgado eu~com extra e~? e~e falei falei_o falei~salario faltam familia_e fatura_$ fazer_$ fecho fev fez_um fez~acordo fiado fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando fim_do fim~mes
financiamento_da flexibles:basico flexibles:com flexibles:dizimo flexibles:gasto flexibles:por foi_educada ganhe- ganhei gasol- gasolina gerente_saiu gerente~de golpe_? grand- grande grande_$ igual_burro igual~de income-low-month:. income-low-month:as income-low-month:depende income-low-month:metade income-low-month:nada income-low-month:que income-low-month:varia incomes:depende incomes:dia
incomes:e incomes:tenho indic- instalments-left:acaba instalments-left:de instalments-left:duas instalments-left:estou instalments-left:marco instalments-left:uma inter- irma isso_tudo isso~por ja_recebi julho juros_$ k_$ lembrar ligacao logo logo_a loja_$ lojas loter- loterica loterica_$ luz mais_? mais_uma mande- mandei_errado marid- marido marido_primeiro marido~ajuda me_chamando me_ligar
me_matar me_ofereceram meio_milhao menor_$ menos_por mes_no meses meu meu_bolsa meu_patrao meu~eh meu~familia meu~primeiro milha- milhao milhao_$ mim_? minha_filha minha_renda minha_vizinha minha~fez minha~vai minimo_$ moca~banco mora more-debts:devendo more-debts:estou more-debts:marisa more-debts:o moto movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou mudou_$ muito_$ muito_apertado
muito~esse na_loterica nada_nao nao~a nao~me nao~mexer nao~nenhuma nao~passar na~e no_fim no_rh no_serasa no_vermelho norde- nordeste novecentos no~segunda o_13o o_dinheiro o_oficial o_valor offers:, offers:dia offers:essa offers:meu offers:ofereceu offers:para offers:vou os_papeis outub- outubro overdue:agosto overdue:contas overdue:eu overdue:outubro overdue:passada overdue:um overdue:uns o~da
o~errado o~fazer o~mudou o~nao o~por pagar_# pagar_isso pagar~esse pagar~para pagar~tudo pago~cartao paguei~esse papei- papeis papeis_$ para~? parcela~# passa- passada_$ passo patra- patrao patrao_eh patrao~bravo pelo_NAME perguntar_no perguntar_para perguntar~NAME perguntar~rh pessoal pg pix_de plr pode_ser pode_sim pode~, por_mes prete- pretendo pretendo_quitar pretendo~antes quanto_da
quatrocentos que_bom que_fazer que_ia quem_eh quero~uma que~isso quinhentos quinz- quis_me quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:banco rates:cobra rates:minha rates:subiu rates:te reais recebi_a recebi_o recebi~# recebi~primeira recebo_toda recebo~sexta registrado respo- responder~? rh rh_$ saber_se saiu_de saiu~ferias salario_errado salgado_$ sao sao_# se se_deus
sei_mexer sei_o serasa_$ sete setem- setembro setembro_$ se~nao sim_, sim_NAME sim~mas so_a sobro- sobrou sou_registrado so~ultima tanto taxa_de te tem_mes tenho~nada te~, thirteenth:, thirteenth:mei thirteenth:minha thirteenth:primeira thirteenth:registrado toda_para toda_sexta toda~isso todo trabalhei trabalhei_a trabalhei~vida trabalho_igual trabalho~burro transporte tres trint- trinta tudo_por
tudo~dia um_acordo um_ano vai~certo valor~salario varia_muito vejo~? vendi ver_na verme- vermelho vermelho_$ ver~loterica vida vida_toda vida~para vinte_e vista_$ vizin- vizinha vizinha_fez vizinha~um vou_conversar vou_mudar vou_passar vou_vender vou~de vou~no vou~para worry:buscar worry:fazer worry:ja worry:sei ze ze_$`,
    '3': `#_% #_avista #_conto #_dias #_esse #_mes #_reais #_x #~conta #~entrada #~fgts #~ja #~mes #~no #~o #~quitar #~tenho $~. % %_$ ) +_# ,_NAME ,_ainda ,_faco ,_minha ,_o ,_sou ,~devo ,~e ,~pagar ,~para ._$ :+ :_# :acabei :consignado :da :em :foi :geladeira :hoje :ou :pago :quitar :rescisao :tenho :trinta :tudo :x ?flexibles NAME_? NAME_desde NAME_faz NAME_so NAME_tambem NAME~dia NAME~e NAME~juros
^_acaba ^_acho ^_aumentei ^_bom ^_cara ^_eles ^_entendi ^_esta ^_farmacia ^_foi ^_paguei ^_perai ^_posso ^_salario ^_se a_campainha a_do a_mais a_menina a_moca a_ultima abri acabo- acabou aceit- achei_que acordo~NAME after-deficit:? after-deficit:da after-deficit:dinheiro after-deficit:esse after-deficit:mes after-deficit:mim after-deficit:onde after-deficit:outra after-deficit:pagar
after-deficit:plano after-deficit:tenho after-deficit:tirar after-deficit:um after-roadmap:aqui after-roadmap:atender after-roadmap:atrasar after-roadmap:casa after-roadmap:como after-roadmap:contraproposta after-roadmap:cortar after-roadmap:dar after-roadmap:das after-roadmap:dei after-roadmap:dia after-roadmap:divida after-roadmap:dora after-roadmap:entrada after-roadmap:errado
after-roadmap:errei after-roadmap:fgts after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:ia after-roadmap:mandou after-roadmap:mas after-roadmap:mercado after-roadmap:mudou after-roadmap:nao after-roadmap:paguei after-roadmap:passo after-roadmap:pela after-roadmap:pergunta after-roadmap:prefiro after-roadmap:quer after-roadmap:quis after-roadmap:quitar
after-roadmap:respondi after-roadmap:sobrou after-roadmap:tambem after-roadmap:tenho after-roadmap:trezentos after-roadmap:vendi after-roadmap:vermelho agora agora_$ agora_? agora_ganho agora~# agosto_$ ameacando amigo- amigos amigos_$ ano anos_$ antes_do antes_quero ao_mes aqui_nao arrum- ate_dia atrasar aumen- aumentei auton- avisa- avisar~mudei avisar~vou avist- avista a~ofereceu a~outubro
a~para a~que a~subiu bairr- bairro bairro_$ banco_$ banco~outra boa boa~, burro_$ caiu~# campa- campainha campainha_$ carne carro cartao_$ cartao_do celular_$ cem chama chega_a cheque cheque_especial chove- cobrador~porta cobranca_me cobranca~ligando coisa coisa_$ com_as com_minha comecar_pela comig- comigo como~o compr- com~amigos com~banco confirm-amount:cinco confirm-amount:eh
confirm-amount:mesmo confirm-amount:ne conse- consent:graca consent:mas consent:saber consent:se consigo~tudo conta- contas contraproposta contraproposta_de contraproposta~# cortaram_meu da_# da_conta da_gasolina da_moto da~. da~diminuir da~eu da~subiu de_luz de_numero de_outra de_outubro de_tanta debt-amount:lembro debt-amount:quase debt-creditor:de debt-creditor:na debt-creditor:tal
debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:em debt-kind:especial debt-kind:limite debts:as debts:boa debts:cada debts:cara debts:conta debts:conto debts:deus debts:esse debts:joao debts:minha debts:no debts:ouvi debts:quatro debts:te debts:tia debts:um dei~para depende~dia depende~mes desconta_do descontado descontado_em descontado~folha desconto~pago
desde_agosto desde_que deus de~e de~tirar de~veio dia_que dias dia~nem diminuir_o diminuir~valor dinheiro_todo dinheiro~mes disse_outra disse~coisa divid- dividas_$ do do_NAME do_bairro do_banco do_dia do_fgts dora dormi- dormir do~? do~da do~de do~do do~eh do~veio duas~: e_# e_meio e_nao e_vinte educa- educada eh_consignado eh_descontado eh_taxa eh~dinheiro em em_atraso embora_do embora~bairro
empre- entro- entrou era espec- especial_$ espos- esposa esposa_$ essas_duas essas~mesmo esse_dinheiro essentials:NAME essentials:ajuda essentials:cada essentials:caro essentials:dia essentials:estou essentials:irma essentials:ja essentials:mercado essentials:mil essentials:no essentials:pago essentials:pensar essentials:remedio essentials:respondo essentials:tenho essentials:uns esse~nao
esse~todo esta_assim esta_devendo esta_muito esta_paga estao_ameacando este estou_pensando eu_pague exist- e~para faco_o faco~que facul- faculdade falei_que falei~ia falta- falta_$ farma- farmacia farmacia_popular fatur- fatura faz_mais faz~# faz~de feche- fechei finan- financeira_$ financiamento_do fiz fiz_um flexibles:, flexibles:cem flexibles:nada flexibles:so flexibles:uns ganhar ganhar_menos
gasolina_subiu gasto gasto_com graca_$ ia ia_pensar igrej- igreja income-low-month:a income-low-month:eh income-low-month:igual income-low-month:ruim incomes:as incomes:bolsa incomes:cada incomes:com incomes:de incomes:demais incomes:deus incomes:dois incomes:esse incomes:esta incomes:inss incomes:ja incomes:mais incomes:meio incomes:meu incomes:na incomes:por incomes:vezes incomes:vixe
instalments-left:dez instalments-left:em instalments-left:paguei instalments-left:parcelas instalments-left:sete isso_todo isso~mes ja_te janei- janeiro ja~paga jogar juros~NAME justica_veio la lembrei lembrei_de ligan- ligando ligar_$ limit- limite limite_da limite~conta loja luz_que luz_subiu luz~muito m m_$ mae_tambem mae~# mae~esta mais mais_de mais~? mais~em marido_nao mas mas~# mas~quero
me_ligando mei menina menina_do menina~banco menor_primeiro mercado_fechou mercado~e mes_que mes_ruim meses_ja metad- metade metade_do meu_primo meus_filhos meu~. meu~que mexer me~a me~de mil_mesmo mil_ne mil_no mim_$ minha minha_esposa minha_irma minhas_dividas minha~de minha~tambem monte more-debts:desde more-debts:favor morta mudar~valor mudei~numero muito_dinheiro multa mundo~do n4 na_NAME
na_porta nada_no nada~fim nao_# nao_chega nao_passa nao_quero nao_quis nao~em na~# negociar_minhas negociar~dividas no_NAME nome_no nome~serasa no~# no~hoje o_aluguel o_dizimo o_fgts o_gerente o_povo o_preco ofereceram offers:ate offers:avista offers:fica offers:me offers:ofereceram offers:preciso offers:sera oi_, oitenta oito onde_tirar onde_vejo outubro_$ overdue:ai overdue:atrasada overdue:da
overdue:demais overdue:falei overdue:marido overdue:meu overdue:nenhuma overdue:que overdue:uma overdue:vixe o~. o~do o~fechou o~tambem pagar pagar~isso pago_NAME pago~NAME paguei~de paguei~no para_diminuir para_isso para_joao para_pagar para~que para~tudo parcela_de parei~pagar passe- passei pedir- pediram pelo~. pensando perai_que perai~tocaram popul- popular por por_cento por~mil posso_pagar
posso~a pouco_$ povo povo_da povo~cobranca preco preco_da preco~gasolina prime- primeira_parcela primeiro primo primo_tambem primo~esta quand- quando quanto_eu quatro que que_? que_mudei que_tocaram quer quer_dizer queria_pagar queria~menos quer~de que~, que~golpe que~no que~pague que~pensar que~taxa que~viajar quis quiser rates:, rates:ano rates:aqui rates:cento rates:de rates:esta rates:m
rates:na rates:nada rates:onde rates:pensar rates:perguntar rates:sem rates:taxa rates:tenho rates:um rates:vejo rates:vida rates:virgula rates:vou real_$ receber_# recebo_em regis- resci- rescisao resti- restituicao salario_$ segunda sei seis sem_parar sempr- sempre senho- senhora seras- serasa serasa_e se~quiser so_# sobra~no sou sou~, so~basico subiu_muito tambem_? tambem~assim tambem~devendo
tanto_$ tarde_, tem_dia tem_isso tem_mais tem_uma tem~meses tem~onde tem~que tenho_esse tenho~na thirteenth:acho thirteenth:e thirteenth:em thirteenth:ja thirteenth:no thirteenth:pouco thirteenth:que thirteenth:recebi thirteenth:senhora thirteenth:sim thirteenth:tudo tia tirar tocar- tocaram tocaram_a tocaram~campainha trans- tres_mil trezentos_e trezentos_no trezentos~NAME tudo tudo_? tudo_isso
tudo~todo uai uai_$ ultim- ultima ultima_$ um_monte uma_loja umas umas_# umas~ainda um~de uns_dois vai vai_dar valor_por valor~aluguel valor~mes varia vende- vergo- vergonha vi viaja- viajar viajar_$ virgu- virgula vou_no vou_pagar vou_pensar vou_viajar worry:ai worry:ameacando worry:dizer worry:doente worry:ligando worry:nome worry:pagar worry:pegar worry:povo worry:quer worry:ver x x_de`,
    '-3': `!_! #_vem #~do #~metade #~parcela #~venceu ,_acho ,_e ,_ganho ,_muito ,_pode ,~uma :% :: :ajuda :banco :chega :continuar :depois :filho :ja :juros :minha :muito :ofereceu :onde :queria :rapido :sobre :sou :usar ?confirm-delete NAME_! NAME~! NAME~no NAME~por NAME~quitada ^_acabei ^_aceito ^_aham ^_bora ^_cade ^_cancelar ^_cansei ^_compensa ^_concordaram ^_consigo ^_descadastrar ^_desfazer
^_disseram ^_e ^_em ^_entra ^_esquece ^_explica ^_faco ^_falaram ^_finaliza ^_fiquei ^_gostaria ^_ha ^_liga ^_manda ^_massa ^_muito ^_oficial ^_outra ^_passa ^_pedi ^_pergunta ^_primeiro ^_pronto ^_proxima ^_quando ^_reativa ^_recomecar ^_recusei ^_redige ^_sai ^_segue ^_socorro ^_tchau ^_teve ^_tinha ^_topei ^_usei ^_valeu ^_valor ^_ver a_deus a_firma a_lista a_loja abencoe_$ abert- aberto
aberto_$ aceitaram_# aceito acert- adiantado adiante adiante_$ after-roadmap:acabou after-roadmap:aceitar after-roadmap:arrumar after-roadmap:cobra after-roadmap:concordaram after-roadmap:deixa after-roadmap:desse after-roadmap:disseram after-roadmap:e after-roadmap:escreve after-roadmap:falaram after-roadmap:foi after-roadmap:fui after-roadmap:jeito after-roadmap:jogo after-roadmap:lista
after-roadmap:loja after-roadmap:manda after-roadmap:massa after-roadmap:mesmo after-roadmap:minimo after-roadmap:ofereci after-roadmap:pagamento after-roadmap:pago after-roadmap:parcela after-roadmap:parcelar after-roadmap:pedi after-roadmap:pedir after-roadmap:pena after-roadmap:procon after-roadmap:quem after-roadmap:quitado after-roadmap:reativa after-roadmap:redige after-roadmap:sim
after-roadmap:soma after-roadmap:ter after-roadmap:usei after-roadmap:vale after-roadmap:vamos after-roadmap:vao agora~sei agrad- aham ai_tambem ajuda- algue- alguem alto aluguel_ai aluguel~tambem anos~estou anterior apaga- apaga_tudo apagar apare- aparece aplic- aplicativo aplicativo_$ app as_dividas ate_hoje audio audio_$ aviso_de a~em a~ja banco_? bloquear boa~. boleto_$ bora branc- branco
branco_$ cade caduca caducou caducou_? caiu_$ canse- cansei carro~NAME carta_do causa_de chama_o cinco_anos clt clt_$ cobra- coloc- coloco com_a com_desconto com_meus comeca comecar_$ como como_eu como_faco como_funciona como_que como~a com~financeira com~na concordaram confio confirm-amount:opcao confirm-change:nao confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh
confirm-creditor:nao confo- conforme conforme_o consegui_pagar consent:estou consent:faco consent:falta consent:idade consent:minha consent:que consent:sou consent:vou consigo~a consta_na consta~fatura conta_$ contas_$ conversa creio_que cresce_tanto da_uma dados daqui_$ da~luz da~parcelar de_cinco de_dezembro de_me debt-amount:agora debt-amount:estava debt-kind:nao debts:bem debts:como
debts:mesmo debts:metade debts:paguei debts:por debts:qual debts:sair debts:voce debts:volta deixa_em delet- denun- depois_de depois~# depois~NAME deram descadastrar descadastrar_$ desconfio desconfio_$ desfazer desfazer_isso desisto desliga desse_mes deus_$ deus~pague de~. de~ainda de~x dia_com direi- dispe- disse_tudo divida~$ dizer_$ do_cartao do_governo do_meu do_plano do_serasa dos dos_#
dos~mil do~com e_casa e_pagar e_te eh_outra eh_para eh_trabalho eh_uma eh_vantajoso eh_verdade eh~banco eh~basico eh~do eh~marido ela em_aberto em_conta em_que emprestimo_de em~matar entendi entendi_$ entra_o entra~aluguel escreve_para esque- esquece essa_divida esse_ano esse_mes essentials:? essentials:fala essentials:pergunta essentials:qual essentials:quero esta_atrasada esta_com esta_minha
estava_# estava~mil esta~divida estou_desempregado estou_em estou_por estou_sem estou~dia estou~e estou~fora eu_deixar eu_falei eu_respondo eu_tenho eu~falo eu~para exclu- explica e~devendo e~meu e~remedio fala_dificil fala_portugues falar- falaram falaram_que falta_uma falta~NAME familia_$ faz_um fazer fechei~o fecho_? fez_# fica_no filho_$ finaliza finaliza_$ firma fui funci- funciona gasta
gasto- gastos gastos_$ graca- gracas gracas_a gracas~deus hoje_$ horas horas_sao humano_$ ideia_$ income-source:, income-source:da income-source:meu income-source:que incomes:bpc incomes:o incomes:sem isso_na isso_para ja_cortei ja_disse ja~? ja~o jeito jogo juros_eh lazer_$ liber- liberar liga_$ liga_para liga~mim liqui- loja_e mais_tarde mais~oferta mando_$ marido_$ massa me_liga me_transfere
menor- mes_acaba mes_eu mes~quando meu_numero meus_dados me~mais me~o me~para minha_pensao minha~e more-debts:essas more-debts:outra more-debts:todas more-debts:tudo muito_caro nada_esse nada~mes nao_consta nao_foi nao_nao nao_param nao_sei nao_vale nao~dar nao~dizer nao~falar nao~quanto na~? negociar_o negociar~a nenhuma no_procon nocao nocao_$ novo no~, o_contrato o_dia o_meu o_minimo obrigada
oferecer~para ofereci ofereci_# oferta_$ offers:isso offers:teve offers:todas offers:uma offers:venceu ok_$ olhar onde opcao_$ ou_da outra_loja outra_pergunta overdue:aham overdue:certo overdue:como overdue:essa overdue:no overdue:pagando overdue:tem o~ai o~mesmo pagan- pagando pagar_o paguei_metade paguei~dos paguei~mil para_de para_fora para_la para_liberar para_parcelar param parcelar
parcelas~NAME parti- passar_$ pedi pegar~emprestimo perdoou pergunta pessoa_$ pix_para pode_tirar pode~a por_fora portu- portugues portugues_$ por~acaba posso_mandar precisa preciso~um prescreveu primeiro_? proce- proco- procon procu- pronto_$ pular_? qual_a quant- quanto quanto_$ quanto_esta quanto~pagar quanto~para que_$ que_horas que_olhar quem~isso queria quero_ver quero~com quero~um que~da
que~dia que~falei que~fatura que~menos que~muito que~primeiro que~sao quitada quitado rapid- rapido rates:contrato rates:esqueci rates:eu rates:falei rates:nao rates:qual rates:responder rates:so rates:ver reativa recebo~bolsa recomecar_$ recusei_$ redig- redige refei- refeicao reinicia_$ reneg- repete_$ responder_$ respondi_errado rotat- rotativo sabe~eh sai salario_mesmo sao_$ segue segur-
sei_quanto sei_que sem_dinheiro sem_receber senao site socorro soma some_? some_daqui sou_do so~salario spc_$ tchau tchau_$ telef- telefone tem_# tem_, tem_a tem_um tem~? tem~a tenho_mais ter_que terminei_$ thirteenth:agora thirteenth:dia thirteenth:ne thirteenth:nem thirteenth:nunca thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:vem tinha todas_em todas_estao todas~dia topei
topei_$ trabalho~casa transfere transfere_$ tudo_na tudo_pago tudo~NAME uma_ainda uma_luz uma_moca uma_pessoa uma_proposta usei_o valeu_$ valor_$ vanta- vantajoso verdade_$ vida_eh vida~trabalho viver voce_fala voce_me voce~dificil voce~meu voltar_$ vou_aceitar vou_ficar vou~procon vou~que which-change:da worry:, worry:agua worry:aqui worry:atrasado worry:casa worry:comida worry:conta
worry:cortada worry:cortar worry:filhos worry:gas worry:geladeira worry:mandou worry:medo worry:meus worry:na worry:nao worry:o worry:para worry:param worry:quero worry:todo`,
    '-4': `" #_atrasadas ,_ja ,~% ,~? ,~do :" :? :bom :desconto :divida :eae :isso :parar :pode :recusei ?_estou NAME~paguei ^_ainda ^_antecipei ^_atendente ^_avanca ^_chama ^_claro ^_como ^_desconsidera ^_desfaz ^_desisto ^_divida ^_eae ^_escreve ^_estava ^_medo ^_nadinha ^_negativo ^_ofereci ^_oi ^_ok ^_opa ^_quero ^_reinicia ^_repete ^_some ^_ss ^_terminei ^_vai ^_zerar ^_zero a_divida a_empresa
a_financeira a_pergunta a_senhora acaba- aceitei acord- acordo acordo_de acordo~# after-roadmap:acaba after-roadmap:acabei after-roadmap:aceita after-roadmap:anos after-roadmap:baixa after-roadmap:carne after-roadmap:contas after-roadmap:demais after-roadmap:eh after-roadmap:empresa after-roadmap:fatura after-roadmap:ficar after-roadmap:internet after-roadmap:link after-roadmap:minhas
after-roadmap:nada after-roadmap:neve after-roadmap:pegar after-roadmap:pensando after-roadmap:quando after-roadmap:sai after-roadmap:saio after-roadmap:senhora after-roadmap:tudo agora_nao ainda_nao anos anos_e antecipei antecipei~parcelas anter- apertou arrumar atendente_$ avanc- avanca avanca_$ aviso a~. a~agora baixa bpc bpc_$ briga- cada_mes cai_em cancelar carro_no causa certinho chega
chover comecar~menor como_assim consent:para continuar continuar_$ cortei_tudo cresc- cresce da_lista da~NAME de_neve de_novo debt-amount:sei debt-creditor:lembro debt-kind:sei debts:ajuda debts:dividas debts:dos debts:falei debts:preciso debts:tira deixa_para depois_eu desconsidera desconsidera_a desconsidera~ultima desconto desconto_na desempregada desempregada_$ desempregado desfaz_$ despe-
desse devo~NAME de~? de~mas de~mil dia_eh dia~hoje digo disso_$ divida_de do_carne do_zero do~no duvid- duvida duvida_$ eae eae_$ eh_esse eh_financeira eh_hoje eh_o eh_seguro eh~coisa eh~isso eh~mes elas_atrasadas eles_$ em_duas emprestimo_para em~vezes encerrar escreve essentials:deixa essentials:o essentials:sei estou_desempregada estou_precisando eu_saio eu~de exata- exatamente expli- falar_com
falei_do fazer~# fechei_$ ficar final- gaste- gastei golpe_$ hein_$ human- humano ideia income-low-month:sei incomes:isso incomes:meses instalments-left:nao instalments-left:sei isso_ai ja_quitei ja~falei liberar~emprestimo manda medo medo_de menos_juros meu_dinheiro meu_plano me~uma mil_do mil~carro minha_divida minha_moto minha_vida minha~que more-debts:esta more-debts:ja nadin- nadinha
nadinha_$ nao_esta nao_me nao_posso nao_recebo nao~deixa negativo negativo_$ nenhu- neve neve_$ ningu- ninguem novo_$ o_remedio obrig- ofere- oi oi_$ ok opa os_# os~do ou~semana overdue:certinho overdue:conta overdue:devo overdue:elas overdue:tenho pagar~NAME pagou para_$ pedir pela_menor pensando_em pequenininhas pessoa pode por_causa prazo preci- precisando pront- pronto proposta_$ proxima
proxima_$ qual_? quanto~devo que_tipo quero_mais rates:para rates:quanto rates:sei recla- recomecar reinicia renda_$ repete sabe_$ saber_$ sai_do score sei_nao sem signo signo_$ sim~# sobre ss ss_$ sumir suspe- taxa_$ te_falei te_falo tem_signo tem~para tenho_# tenho_$ tenho_duvida tenho~, terce- terceiro terminei te~do thirteenth:# thirteenth:mas tira~NAME todas~atrasadas toparam_$ topou
trabalho_e tudo~junho um~para unica vai_chover valeu vem~, volta- voltar vou_ter vou~depois which-change:o worry:carro worry:com worry:dias worry:por worry:remedio worry:salario worry:ser zap zera_ai zerar zerar_tudo`,
    '-5': `#_anos ,_deixa ,_dia ,_jogo ,~ja :. :dinheiro :empresta :emprestimo ?worry NAME_primeiro NAME~existe NAME~tudo ^_aceita ^_acordo ^_ajuda ^_apaga ^_ate ^_beleza ^_cancela ^_fecho ^_hein ^_pode ^_quais ^_stop ^_tira ^_vao ^_zera a_da a_de aceitar after-deficit:# after-roadmap:causa after-roadmap:estou after-roadmap:oferecer after-roadmap:pode after-roadmap:sem antes_$ apaga aprov- as~estao a~com
beleza_$ boa_pergunta cancela certinho_$ com_isso como_$ confirm-amount:a consent:nao debts:ai debts:isso deixa_$ desca- desconheco_$ desconto~NAME desem- desfaz de~anos dia_$ dia~de duas_estao elas em_junho empresta empresta_# esqueci_$ essentials:isso esta_bom estao esta~atrasado eu~um falei_da favor_$ flexibles:zero ha_$ hein income-source:do incomes:so isso_eh ja~da jeito_que link me_da
me_empresta mes_ou mes~por metade_ja nao_aceitaram nao_devo nao_entendi nao_estou nao~mais no_# nunca o_do o_emprestimo o_plano oferecer oferecer_# offers:tem oi_? ou_por outra_$ overdue:em o~ja paguei~a para_NAME para~fazer pede peque- perdi_o por_favor por~ou posso~? prazo_$ preciso_de presc- quais que_a que~tudo rates:? reativar recebi_$ recom- recusei repet- saida socor- stop stop_$
tem~atrasadas tenho~anos terceiro_$ thirteenth:de thirteenth:eh thirteenth:sei tipo tira todas_elas ver_depois voce_eh volta_$ worry:NAME worry:banco worry:esta worry:meu worry:vao zera`,
    '-6': `?confirm-change ^_ahn ^_chega ^_da ^_desconheco ^_isso ^_reset ^_sair ^_sem ^_vamos a_# aceita after-roadmap:acordo after-roadmap:duas after-roadmap:financeira after-roadmap:qual after-roadmap:quiseram ahn ahn_$ barat- belez- beleza caduc- calor_ai da_um debts:quanto debts:quero debts:tudo depois_$ desconheco desli- disso e_so encer- escre- essas_$ esta_calor esta~ai estou~em falo_$ fecha- fora_$
incomes:estou incomes:nada ja_paguei liga lista lista_$ nao_$ nao_consegui nao~# nao~atrasado nenhuma_$ o_# o_que opcao overdue:? overdue:ainda overdue:estao o~eu pagar_a perdo- proxi- pular qual qual~# quero_renegociar recebi_tudo reini- reset reset_$ saio sair_$ ter thirteenth:ano thirteenth:tenho tudo_no um_NAME vamos vou_fechar which-change:# worry:dia worry:minha`,
    '-7': `#_? :anos ^_nem ^_nenhuma ^_nunca ^_onde ^_para ^_parar ^_passo ^_perdi ^_pula ^_volta after-roadmap:fazer after-roadmap:fechar after-roadmap:onde after-roadmap:renegociar bloqu- bom_$ cance- consent:tenho da~? desfa- e_ai eh~? estao_$ fechar fora ja~as mes_nao perdi pula_$ quase_todas que~eh reati- recebi_# recebo_# sabe tem_$ termi- thirteenth:as thirteenth:sem volta`,
    '-8': `aceitaram_$ after-roadmap:👍 bom_dia confi- eh_isso falei~NAME infor- passo_$ pula qual_o worry:estou`,
    '-9': `?consent ^_nada paguei_$ sim_$ thirteenth:duas`,
    '-10': `?which-change ^_qual ^_voce desconto_$ recus- sei_la sim_recebo`,
    '-11': `?after-crisis`,
    '-13': `?confirm-creditor consent:#`,
    '-15': `debt-kind:#`,
  },
  'nothing-more': {
    '30': `?more-debts`,
    '24': `?flexibles`,
    '16': `^_so`,
    '15': `^_acabou`,
    '14': `nada`,
    '13': `^_pronto mais_nada more-debts:nao so so_$`,
    '12': `:chega ^_nada ^_nadinha ^_terminei eh_isso incomes:estou nadin- nadinha nadinha_$ nao_$ pront- pronto terminei terminei_$`,
    '11': `chega debts:nenhuma essas lazer lista_$ nada_$ nenhu- termi-`,
    '10': `?incomes ^_chega ^_por acabo- acabou debts:isso debts:nada debts:so de~nada essentials:isso lazer_$ lista more-debts:essas more-debts:ja n0 nada_mais offers:mais resto`,
    '9': `^_mais ^_zero a_lista acaba- e_so eh_o eh_tudo essas_$ essentials:eh essentials:nada essentials:so flexibles:nao flexibles:zero gasto_$ incomes:eh luxo more-debts:esta more-debts:eu nao_gasto nao_tenho nenhum por_ai por~mesmo pronto_$ renda`,
    '8': `^_e ^_eh acabou_$ ai_mesmo debts:eh debts:nao disse_tudo eh~basico eh~que encer- esses flexibles:nenhum gasto incomes:nada ja_disse more-debts:so nao~para offers:nada o~tem que~tudo renda_$ so_isso tudo_$ zero zero_$`,
    '7': `?essentials ^_cortei ^_finalizei ^_fora ^_nenhum ^_nenhuma acho~eh casa_$ completo cortei_tudo cortei~ja debts:acabou desempregada desempregada_$ disse estou_desempregada finalizei finalizei_a finalizei~lista incomes:gasto incomes:isso isso_$ ja ja_$ momen- momento more-debts:era more-debts:fechou more-debts:lista more-debts:nem more-debts:outra more-debts:que more-debts:sao nao_devo nao_saio
nao_sobra nenhum_$ no_momento saio saio_de saio~casa so~ai ter tudo_ja`,
    '6': `^_acho ^_era ^_nao ^_sem acho_que acho~falei basic- basico basico_$ casa compl- corte- cortei de_casa de_outra debts:lazer debts:mesmo desem- e_eh eh_so esses_gastos e~isso faco_nada falei_tudo fecho- fechou flexibles:sobra flexibles:tenho fora_isso incomes:acabou incomes:lazer incomes:momento incomes:tudo isso ja~tudo luxo_nenhum mais momento_$ more-debts:por more-debts:tudo nada_disso nao~com
nao~lazer nenhuma nenhuma_$ o_basico o_resto offers:tudo outra para_isso que_falei que_tem sem_luxo so_essa so_esses sobra sobra_para sobra~isso so~gastos tenho_lazer trabalho_e tudo`,
    '5': `^_ficou ^_nem acho ai_fechou ai_so bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem de_resto debts:basico dera dera_ter dera~lazer devo_nada disso_$ eh eh_minha eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:acho essentials:basico essentials:nao essentials:renda faco~disso falei falei_todas final- flexibles:isso flexibles:nada fora gasto- gastos gastos_$
gasto~bobagem ha incomes:ai incomes:ja incomes:mesmo incomes:nao incomes:no incomes:pronto incomes:so isso~fechou isso~so luxo_$ mais_gasto mais_nao me_dera me~ter minha_unica minha~renda more-debts:a more-debts:as more-debts:deus more-debts:dividas more-debts:eh more-debts:falei more-debts:gracas more-debts:mais more-debts:nada more-debts:ne more-debts:outras more-debts:resto nada_, nao_faco
nao_tem nao~essas nao~outra nao~outro nem nem~o offers:acho offers:disse offers:ja offers:lista outra- outras outro_gasto o~mesmo pouca pouca_coisa quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sem sem~nenhum so_essas so~renda so~salario tem_nao tem_outro tem~gasto tem~nao tenho_essas tenho~coisas tenho~gasto ter_lazer unica_renda`,
    '4': `,_deixa ,_estou ,~eu ?debts ^_de ^_essas ^_ja ^_lazer acabou~lista ai da_lista da~ter debts:gasto debts:o debts:renda debts:tem deixa~ver disso e_casa eh_trabalho eh~isso entra_mais entra~nada era essentials:casa essentials:gasto essentials:lista essentials:luxo essentials:mais essentials:o essentials:ter estou~renda eu_nem eu_ver fechou_$ ficou flexibles:acabou flexibles:eh flexibles:esses
flexibles:mais flexibles:pronto flexibles:so fora~nada gasto_um gasto~real graca- gracas incomes:casa incomes:resto incomes:sem incomes:ter isso_nada ja~todas lazer_eu lazer~nem lembre mais~nao mesmo mesmo_$ moca_$ more-debts:da more-debts:devo more-debts:essa more-debts:ficou more-debts:ha more-debts:o more-debts:quitei more-debts:sem more-debts:todas nao nao_ha nao_moca nao~de nao~deixa nem_sei
nenhuma_outra o_salario offers:a offers:que offers:so outra_$ outra_renda para_ter para~luxo pronto_acabou pronto_eh pronto~isso real_com real~isso sao_essas sao_todas sei_o sei~que tenho tenho_outra tenho~renda ter_luxo trabalho trabalho~casa um_real unica vida_eh vida~trabalho`,
    '3': `#~sem ^_as ^_creio a_deus alem alem_disso chega_ne coisa_$ creio creio_que da_para debts:ai debts:casa debts:disso debts:fora debts:nenhum debts:por debts:resto debts:sem debts:tenho debts:ter debts:tudo deixa_eu desempregado_$ deus_$ devo devo_mais dividas_$ durmo durmo_$ e_durmo eh~e enqua- enquanto era_so essa_eu essentials:com essentials:e essentials:faco essentials:mesmo essentials:minha
essentials:tem essentials:tenho essentials:trabalho esta_pago estou_sem eu_lembre eu~nao eu~sei faco fim flexibles:disso flexibles:luxo flexibles:mesmo flexibles:tem fora~nao gracas_a gracas~deus ha_# ha~meses incomes:e incomes:por incomes:receber incomes:renda isso~gasto ja_falei ja~ne mais_divida mas_essa mas~eu minha_vida minha~eh moca more-debts:. more-debts:chega more-debts:deixa
more-debts:divida more-debts:e more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:uma nada_alem nada~disso nada~momento nao_da nao_que nao~eu nao~um ne ninguem_$ offers:de offers:eh offers:falei offers:isso outro o~eh pago_$ por_enquanto que_eh que~lembre que~so real receber_nada sao sem_receber sem_renda so_trabalho so~e tem_$ tem_mais tenho_$ todas_$ traba-
trabalho~durmo uma_$ um~com ver_$`,
    '-3': `:sobra ?after-roadmap ?debt-creditor ?income-source ^_a ^_ahn ^_apaga ^_como ^_desfazer ^_deus ^_exatamente ^_hein ^_para ^_quais ^_quase ^_segue ^_sei ^_tem ^_tudo ^_volta a_bateria acabou~bateria aceit- after-crisis:so after-roadmap:estou after-roadmap:tudo agora ahn ahn_$ ainda apaga a~nao banco bater- bateria bateria_$ cance- com_nada como confirm-amount:eh consent:eh consent:nao desfazer
desfazer_isso deus_eh deus~mais duas eh_esse eh_mais entra_nada esque- essas_duas esse esse_mesmo essentials:quero exata- exatamente exatamente_isso existe_mais favor fixa flexibles:basico gasto~nada hein hein_$ incomes:deus incomes:fixa instalments-left:so mais_uma marisa_nao more-debts:NAME more-debts:duas more-debts:esse more-debts:sim nao_eh nao_estou nao_existe nao~isso nao~renda onde
overdue:nao overdue:nenhuma perai pergu- quais quase quase_todas que_somar quero renda_fixa segue somar somar_tudo so~duas tenho_que tenho_renda tenho~fixa tenho~somar thirteenth:nao volta`,
    '-4': `?confirm-delete ?consent ?debt-kind ?overdue ^_deixa ^_tenho after-roadmap:eh after-roadmap:isso after-roadmap:nao cobra- cobranca complicado complicado_$ consent:estou duas_mesmo eh_complicado eh~mesmo entendi exist- existe mande mande_mais mande~nada me_mande me~mais nao_entendi nao_me nao_quero nao~mande offers:cobranca offers:mesmo offers:nao que~isso sabe sabe_$ sobra_nada`,
    '-5': `:nada :nao ?confirm-amount ?confirm-change ?confirm-creditor ?instalments-left ?thirteenth ^_gasto ^_isso ^_ss com~nao desfa- enten- more-debts:, nada_urgente nada~so nao_, nao_so nao~o ss ss_$ urgen- urgente urgente_$ worry:nada`,
    '-6': `ai_$ nao~so worry:nao`,
    '-7': `,_acabou ,_so ,~isso ?after-crisis nao~acabou`,
    '-9': `?worry`,
  },
  'off-topic': {
    '15': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_voce calor_ai conta_uma esta_calor esta~ai poema um_poema`,
    '10': `:dinheiro ^_que calor chover hoje_$ horas horas_sao qual qual_seu que_horas que~sao vai_chover`,
    '9': `:qual ^_quem ^_vai chove- how promp- prompt sao_$`,
    '8': `^_ignore after-roadmap:signo are do_tempo escre- escreve_um faz_um hoje ignor- ignore quem regra- regras tempo_$`,
    '7': `:onde :um ^_conta ^_escreve ^_me ^_tem ^_traduz after-roadmap:seu casad- casada casada_$ conta~historia conta~piada dinhe- dinheiro eh_casada eh~presidente escreve fala_do fala~tempo histo- historia historia_$ ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles jogo me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ qual_a
que~eh recei- receita receita_de regras_$ seu_prompt suas suas_regras tempo tradu- traduz traduz_isso traduz~para um uma_historia uma_piada voce voce~casada`,
    '6': `:: :empresta :ganhar :meu :poema :system ?rates ^_aja ^_esqueca ^_esta ^_faz ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:you ai_$ aja aja_como aja~um ajuda~o anteriores are_you as_instrucoes as~anteriores can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:tem debts:voce dever dever_de dia_eh dia~hoje do_$ eh_hoje
empresta empresta_# escreve~poema esqueca essentials:voce finja finja_que finja~eh futeb- futebol futebol_$ gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~# me~com me~do mostra_seu mostra~prompt o_dever pirat- pirata pirata_$ poema_$ qual~capital qual~time que_dia que~outra rates:signo reais_$ seu_time
syste- system time time_$ um_pirata vai vai~hoje voce_eh voce_gosta what what_can what~you you_$ you_do`,
    '5': `: :amanha :como :de :dividas :estou :faz :prompt :rapido :reais :seu :vai ^_how after-roadmap:quem ajuda_com amanh- amanha anter- anteriores_$ bolo brasi- brasil brasil_$ de_bolo descobriu descobriu_o descobriu~brasil de~de dinheiro_$ do_jogo dolar dolar_$ eh_outra eh~pessoa esqueca_as esqueca~instrucoes faz faz~poema filme filme_voce filme~indica ganha- ganhar ganho- ganhou ganhou_o ganhou~jogo
how_much how~is indica indica_$ is is_the is~dolar mostra much much_is much~the o_brasil o_jogo o_resultado outra_pessoa o~do passa pix_para poema_de qual_filme qual~resultado qual~voce quem_descobriu quem_eh quem_ganhou rapid- rapido rates:eh rates:qual rates:tem receita~bolo resul- resultado resultado_do resultado~jogo sao the the_dolar um_pix uma uma_receita voce_indica voce~de`,
    '4': `" #_reais :" :# :? :[ :] :emprestimo :foi :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:jogo after-roadmap:poema after-roadmap:sao after-roadmap:uma ai amor amor_$ a~da a~de big big_brother broth- brother brother_$ capital~franca codigo_em codigo~python com_o da_franca da_mega da~sena de_amor de_casa debts:eh
debts:esta debts:hoje debts:que debts:quem debts:tempo dever~casa de~mil divida~$ do~hoje eh_o em_python emprestimo_? escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:qual essentials:que essentials:seu essentials:uma essentials:you estou_precisando estou~de exata- exatamente fala franc- franca franca_$ ganha ganha_o ganha~big indic- jogo_$ jogo_ontem
me_ajuda mega mega_sena mil_$ mostr- numero_da numero~mega o_big o_numero onde o~brother o~de o~ontem passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema~amor precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao quem_ganha rates:calor rates:do rates:how rates:seu rates:tempo reais sena sena_$ sobre tem um_codigo uma~de um~em`,
    '3': `:$ :. :australia :bolo :capital :cartao :credito :e :hoje :ignore :limite :marque :receita ? [_system after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:receita after-roadmap:um after-roadmap:voce as austr- australia bolo_$ bolo_de capital~australia cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ da_australia de_$ de_credito de_pao de_queijo
debts:ai debts:conta debts:escreve debts:ingles debts:me debts:passa debts:sao debts:uma de~# divida_de e_me eh~gerente empre- essentials:how essentials:me essentials:quem essentials:sao essentials:tempo essentials:um limite_de limite~# marqu- marque me melhor~de meu_gerente nome_? o_melhor outra pao pao_de pao~queijo passa_uma pesso- pix previ- previsao qual~melhor qual~receita qual~signo queij-
queijo queijo_$ rates:ai rates:dia rates:esta rates:hoje rates:me rates:o rates:poema rates:quem rates:um rates:voce receita~pao set seu_signo system_] um~de um~para`,
    '-3': `:sao ?worry after-roadmap:dinheiro after-roadmap:me after-roadmap:mim isso_$ me_da o_que paga prime- primeiro primeiro_$ robo telef- telefone voce_sao voce_tem`,
    '-4': `o_# qual~# voce_$`,
  },
  'opt-in': {
    '19': `reati-`,
    '14': `conti- continuar continuar_$ reativar`,
    '13': `lembr-`,
    '12': `after-roadmap:volta`,
    '11': `:continuar :voltar`,
    '10': `^_reativa after-roadmap:reativa reativa volta volta- voltar`,
    '9': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:os after-roadmap:sim mandar voltar_a`,
    '8': `^_liga after-roadmap:liga after-roadmap:novo after-roadmap:pode after-roadmap:receber lembrete manda- me~de os pode_mandar`,
    '7': `:quero ^_volta after-roadmap:continuar after-roadmap:dos after-roadmap:lembra after-roadmap:me liga me_lembra novo_$ os_avisos quero_receber quero_voltar receber`,
    '6': `:vamos ^_manda ^_pode ^_quero a_participar after-roadmap:avisos after-roadmap:participar aviso- aviso_$ avisos coloc- de_novo de_volta dos lembra novo participar_$ sim_$ venci- volta_a voltar~participar`,
    '5': `^_vamos a_mandar a_me after-roadmap:aviso after-roadmap:cadastro after-roadmap:manda after-roadmap:quero aviso cadastro_$ lembretes_$ manda mandar_mensagem meu_cadastro os_lembretes parti- participar quero receber_lembrete vamos volta_$`,
    '4': `? ^_me ^_voltar a_receber after-roadmap:de after-roadmap:lembrar after-roadmap:lembretes after-roadmap:mensagem after-roadmap:mim avisos_por avisos~favor cadas- cadastro lembrar lembretes me_lembrar mim mim_$ os~de para_mim pode pode_me pode~mensagem receb- sim voltar~receber`,
    '3': `:mandar ^_voltei after-roadmap:avisar after-roadmap:favor after-roadmap:lembrado after-roadmap:voltar after-roadmap:voltei ativa lembrado lembrar_$ lembrete_$ me me_avisar mensa- mensagem pode_voltar pode~a quero~a quero~lembrado receber_$ ser_lembrado voltar_$ volte- voltei`,
    '-3': `?worry ^_os after-roadmap:nao after-roadmap:parar cance- nao_quero quero_parar`,
    '-4': `after-roadmap:ver quero_ver ver`,
    '-5': `parar`,
  },
  'opt-out': {
    '20': `desca-`,
    '19': `sair`,
    '18': `^_parar ^_sair ^_stop sair_$ stop stop_$`,
    '17': `encer-`,
    '16': `^_para encerrar parar parar_$`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '13': `com_isso final-`,
    '12': `^_descadastrar ^_encerrar daqui daqui_$ encerrar_$ nao~mais quero_cancelar quero_mais some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato mensagem_$ some`,
    '10': `^_parem bloquear contato_$ mensa- me~mais para_$ parem voce_$`,
    '9': `:me :parar :stop ^_me consent:mais debts:para me nao_me parem_com parem~isso`,
    '8': `:sair ^_chega ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de conta- da_lista de_me descadastra descadastra_$ em_paz inscr- inscricao inscricao_$ lista lista_$ mais me_descadastra mensagem meu_numero me~em minha_inscricao nao_quero para_com para~isso paz paz_$ tira`,
    '7': `?consent ^_remover ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem de_mensagem debts:encerrar descadastramento descadastramento_$ do~zap essentials:encerrar essentials:sair mais_isso manda_mais meu_zap me~da minha_participacao numer- numero o_descadastramento parti- participacao participacao_$ procu- quero quero_sair quero~isso remov- remover remover_meu remover~numero
sai sai~meu solic- solicito solicito_o solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar after-roadmap:some cancelar_$ consent:parar de_mandar debts:mais debts:quero desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_meu do_programa encerrar_atendimento essentials:me essentials:parar essentials:quero mais_contato mandar mandar_mensagem mande mande_mais mande~nada me_mande me_tira me_tirem mensagens meu~dai
n0 nao~mande numero_dai para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tira_meu tira~numero tirem tirem_da tirem~lista`,
    '5': `^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:isso after-roadmap:mais after-roadmap:parar atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_o cancelar~servico chega_nao chega~manda com_voce consent:contato consent:me consent:mensagem consent:sair dai dai_$ debts:meu deixa_em deixa~paz essentials:cancelar essentials:descadastrar
essentials:mais isso_$ mais_$ mais_papo mais~com me_deixa me_mandar me_procura me_procurem mensagens_$ me~dessa nao_manda nao~procura nao~procurem para_de procura procura_mais procurem procurem_mais quero_encerrar quero~do quero~papo se_continuar servico_$ te_bloquear te~se tira~lista vou_te vou~bloquear`,
    '4': `:mensagem :sai ?debts ^_cancela ^_desejo ^_encerra after-roadmap:chega after-roadmap:com after-roadmap:lista after-roadmap:minha after-roadmap:solicito after-roadmap:tira autorizo_mais autorizo~contato cancela com consent:bloquear consent:cancelar consent:encerrar consent:minha consent:quero conta_de conta~mensagens de_mensagens debts:cancelar debts:chega debts:com debts:lista debts:me
debts:mensagem debts:nao debts:numero debts:parem debts:sair deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta essentials:bloquear essentials:minha essentials:parem mais_em mais_nada mais_participar mais~contato mais~disso me_deixem me_descadastrar minha minha~de numero_$ o_servico papo papo_$ para
participar_disso por_aqui quero~descadastrar quero~o quero~participar servi- servico`,
    '3': `,~me . ._$ :de :mensagens :para :zap after-roadmap:dai after-roadmap:deixa after-roadmap:desejo after-roadmap:me after-roadmap:mensagem after-roadmap:quero aqui_$ atend- autor- autorizo chega~me consent:chega consent:com consent:do consent:isso consent:meu consent:numero contato_comigo de_voce debts:contato debts:isso debts:paz debts:sai desejo_mais desejo~contato dessa em~comigo encerrar_nosso
encerrar~contato entre_mais entre~em esse_servico essentials:chega essentials:contato essentials:do essentials:em essentials:manda essentials:meu essentials:nao essentials:numero essentials:vou mais_esse mais_receber mais~servico manda manda- mandar_coisa meu me~coisa me~mensagem nada~voce nao_autorizo nao_desejo nao_entre nosso nosso_contato parar~mandar participar pode_encerrar pode~de
pode~nosso quero_me quero~da quero~esse quero~receber receber~de sai_fora sair_da sair~lista te vou`,
    '-3': `:lembrar ?after-crisis ^_como ^_muito ^_nada ^_voce aceit- after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:vencimento ai ai_$ ajuda ajuda_$ cancela_$ como consent:como consent:divida consent:vida conta_$ contas das_dividas divid- divida_$ dividas dividas_$ essentials:fazer fala lembra lembrar lembrar_$ lembrete lembrete_$ mandam me_lembra me_lembrar me_socorre me_transfere
nao_$ nao_precisa os precisa precisa_mais quero_$ quero_suporte quero~das recus- sair_das sair~dividas sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ venci- vencimento vencimento_$ ver vida volta volta- voltar worry:parar worry:sem`,
    '-4': `after-roadmap:aviso after-roadmap:do after-roadmap:muito aviso das liga_$ mais_fazer mais_viver mais~isso me_liga muito preci- quero~fazer sem viver_$`,
    '-5': `?worry fazer_isso liga viver`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `liqui-`,
    '15': `^_paguei`,
    '13': `after-roadmap:essa paga pague- paguei`,
    '12': `after-roadmap:pagamento after-roadmap:pago pagam- pagamento`,
    '11': `:paga ^_ja after-roadmap:esta after-roadmap:paguei essa_$ pago_$ quite- quitei`,
    '10': `^_pagamento ^_zerei after-roadmap:zerei consegui_pagar sozin- sozinha sozinha_$ zerei`,
    '9': `:NAME ^_consegui ^_esta after-roadmap:pagar after-roadmap:pix after-roadmap:quitei essa o_pix pago quita-`,
    '8': `?after-roadmap NAME_pago ^_boleto ^_foi after-roadmap:acabei after-roadmap:consegui after-roadmap:foi after-roadmap:quitado boleto_pago consegui overdue:ja overdue:paguei pagar_$ pix quitado`,
    '7': `^_NAME ^_acabei ^_acertei acabe- acabei acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:tudo after-roadmap:uma baixa conse- de_pagar dei fiz_o ja ja_dei ja_quitei ja~a overdue:NAME overdue:o paga_$ paguei~o reali- uma_$`,
    '6': `#~do :! :ja :ontem :quitei ^_antecipei ^_fiz ^_quitei ^_terminei a_de acabei_de acert- after-roadmap:parcela antecipei antecipei~parcelas bolet- boleto esta fiz fiz~pix foi mil_do o_pagamento pagar paguei_a paguei_o paguei~a pix_$ terminei`,
    '5': `#_a #~de NAME_ontem a_NAME a_parcela after-roadmap:contas after-roadmap:feito after-roadmap:financiamento after-roadmap:hoje after-roadmap:mandei after-roadmap:so antec- as_contas a~# colch- colchao com_uma contas_$ de_quitar duas duas_parcelas efetuei_o efetuei~pagamento feito financiamento_$ mandei_o mandei~pix mes~so o_financiamento ontem_$ o~agora paguei_$ paguei_hoje paguei~acordo parcelas_do
quitei_$ quitei~financiamento termi-`,
    '4': `^_efetuei ^_mandei after-roadmap:a after-roadmap:de after-roadmap:ha after-roadmap:parcelas carro_no carro~NAME combi- conta- contas debts:do debts:dos debts:metade debts:paguei divida_$ do_carro dos~mil do~no efetu- efetuei esta_pago financiamento hoje mande- mandei metad- metade metade~# mil~carro n0 ontem o~para pagamento_$ paguei_so paguei_tudo paguei~mil para_eles parcelas~NAME parcela~NAME
pix_para quitar_$ quitei_o tudo_$ uma uma_divida`,
    '3': `! !_! !_$ :o NAME NAME_! NAME_. NAME~! ^_vendi a_desse a_fatura acabei~pagar adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:as after-roadmap:conforme after-roadmap:divida after-roadmap:efetuei after-roadmap:fatura after-roadmap:ja after-roadmap:mes after-roadmap:pouco after-roadmap:quitar after-roadmap:vendi a~da a~mes carro confo- conforme conforme_o conforme~plano consegui~a
da~. debts:carro debts:mil de~mil dos_# eles_$ essa_divida essa~quitei finan- fiz~pagamento ha ja_paguei metade_da mil_de mil~# mil~NAME onix pagar_tudo paguei_metade paguei~dos paguei~parcela parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so_o so~pagar tudo vendi vendi_o`,
    '-3': `!~! #_do #~NAME :parcela ?thirteenth ^_apaga ^_qual ^_quero after-roadmap:, after-roadmap:? after-roadmap:como after-roadmap:eh after-roadmap:isso after-roadmap:me after-roadmap:por after-roadmap:proposta after-roadmap:tem after-roadmap:um after-roadmap:vou atras- bom_$ esta_bom nao_consegui nao~pagar primeiro qual_a quant- quanto recus-`,
    '-4': `#_da ?worry aceit- after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:no after-roadmap:qual after-roadmap:quanto after-roadmap:quero atraso atraso_$ bom com_atraso fecha- nao_paguei paguei_com paguei~atraso qual`,
    '-5': `e_agora quitei~NAME`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:nao a~NAME`,
    '-7': `after-roadmap:e`,
  },
  'prefer-order': {
    '8': `prime- primeiro`,
    '7': `NAME_primeiro a_NAME after-roadmap:primeiro pagar_a pagar~NAME primeiro~NAME quero_pagar`,
    '6': `a~primeiro depois~NAME`,
    '5': `:queria after-roadmap:, after-roadmap:. after-roadmap:NAME o_NAME primeiro_a quero~a`,
    '4': `:a :pagar NAME_por ^_ah ^_eu ^_gostaria ^_primeiro after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:entendi after-roadmap:gostaria ah ah~, causa causa_da comecar da~. depoi- depois depois_o entao~o garan- garantia gosta- gostaria gostaria_de o~por pelo~, por_causa porqu- porque por~da prefi- prefiro primeiro_o queri- queria`,
    '3': `,_estou ,~com :antes :comecar :das :depois :eu :pagando :porque :prefiro :seu NAME_antes NAME_do NAME~estou NAME~o ^_queria acert- after-roadmap:comecar after-roadmap:estou after-roadmap:pelo after-roadmap:por comec- comecar~NAME confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:quero corre cortar_$ das_NAME dele dele_$ de~o do_seu entao entendi estou_com eu~pagar e~a logo_a
pagan- pagando pagando_a pagar pelo pelo_NAME prefiro_pagar primeiro_$ quero_comecar quero~pelo risco risco_de seu vergo- vergonha`,
    '-3': `n0`,
  },
  'prefer:avalanche': {
    '13': `after-roadmap:juros barat- juros`,
    '12': `after-roadmap:mais`,
    '10': `a_mais`,
    '9': `juros_$ menos`,
    '8': `after-roadmap:menos que~menos`,
    '7': `after-roadmap:nos after-roadmap:pela econo- jeito_que mais menos_juros nos`,
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:cara after-roadmap:comeca after-roadmap:jeito after-roadmap:primeiro barato cara comeca_pela gasta jeito mais_barato mais_cara pela que~mais`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:maior alto alto_$ ataca ataca_a comeca de_juros maior menos_$ o~que primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:que after-roadmap:sai a~juros a~tem juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:quero a~mais cobra_juros comec- de_maior dos juros_maior mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_pagar que_mais que~cobra sai tem~juros`,
    '-3': `?worry`,
    '-4': `^_qual after-roadmap:qual qual`,
  },
  'prefer:snowball': {
    '14': `after-roadmap:as peque-`,
    '13': `menor-`,
    '12': `after-roadmap:neve as de_neve neve neve_$`,
    '11': `after-roadmap:menores menores`,
    '9': `after-roadmap:pequenas pequenas pequenininhas`,
    '7': `^_das after-roadmap:das comec- comecar comecar_pela comecar~menor das das_menores menores_$ pela_menor`,
    '6': `^_prefiro after-roadmap:comecar after-roadmap:pelas after-roadmap:primeiro as_pequenas pela pelas prefi- prefiro prime- primeiro quero~as`,
    '5': `:prefiro NAME_de after-roadmap:de menor pequenas_$ primeiro_$ ver~dividas`,
    '4': `:comecar :pela ^_NAME ^_paga after-roadmap:NAME after-roadmap:paga after-roadmap:prefiro after-roadmap:ver as_dividas as_menores as~primeiro comecar_pelas dividas~uma livra- livrar livrar_logo livrar~das logo_das me_livrar me~logo paga_primeiro pelas_menores por_uma quero_ver uma_$`,
    '3': `:primeiro ^_comeca ^_comecar after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:dividas after-roadmap:livrar after-roadmap:menor after-roadmap:pela after-roadmap:uma after-roadmap:vou as~antes as~do caminho caminho_$ comeca ir ir_matando ir~as logo matan- matando matando_as menor_$ menor_primeiro menores_primeiro paga pequenas_antes prefiro_ir prefiro~matando primeiro_as
ver`,
    '-3': `after-roadmap:juros n0`,
  },
  remove: {
    '13': `tira`,
    '10': `^_tira quitei~NAME tira~NAME`,
    '9': `a_NAME after-roadmap:NAME after-roadmap:quitei perdoou`,
    '8': `^_quitei a_divida debts:tira o_NAME perdo-`,
    '7': `NAME~existe after-roadmap:ja da_lista ex ja_paguei paguei_$ quite- quitei quitei_a`,
    '6': `NAME_ja NAME~paguei after-roadmap:a after-roadmap:paguei divida exist- existe existe_mais lista lista_$ o~ja`,
    '5': `NAME_da after-roadmap:existe apaga_a a~nao debts:o ele ele_$ nao_conta nao_existe nao~tira o_pai pai rates:conta rates:ele`,
    '4': `!~! :ela :lista NAME_nao NAME_que ^_apaga ^_exclui ^_o after-roadmap:divida after-roadmap:exclui after-roadmap:lista after-roadmap:o after-roadmap:pode a~que divid- divida_$ ela exclu- exclui ja o~nao pode_tirar pode~a quitei_o rates:nao rates:o tira_a tirar`,
    '3': `,_ja ,_pode ,~paguei ,~tirar :da :divida :essa :pode :tira :tirar NAME_$ NAME~favor NAME~ja NAME~meu a after-roadmap:! after-roadmap:filho apaga a~, a~com a~da conta divida_com divida_do divida~a do~por engan- filho mais_$ meu_filho more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por nao~mais pagou pagou_$ pague- paguei pode pode~da que_meu
tirar_da tirar~lista`,
    '-3': `:o ^_ja after-roadmap:por n0 overdue:NAME overdue:ja overdue:o overdue:paguei o~por por_#`,
    '-4': `:! :quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '16': `comec-`,
    '15': `^_reinicia recomecar recomecar_$ reinicia`,
    '14': `^_zera zera`,
    '13': `reinicia_$`,
    '12': `^_recomecar ^_zerar zera_ai zerar zerar_tudo`,
    '11': `do_zero inici- inicio inicio_$`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- de_novo novo tudo_$`,
    '8': `:recomecar ^_do ^_recomeca ai_$ debts:tudo do~por novo_$ para_comeco quero_refazer recomeca`,
    '7': `?rates ^_comecar ^_reiniciar after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio e_comeca para_inicio quero_recomecar quero~tudo rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio zero_$`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:tudo ai debts:zera outra_vez quero_comecar rates:zera vez vez_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:refazer after-roadmap:vamos after-roadmap:zero comeca_de comecar_outra comecar~vez comeca~novo debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero~outra rates:comecar rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca
vamos_do vamos_voltar vamos~inicio vamos~para volta voltar~comeco`,
    '4': `:comecar :novo :volta ^_errei ^_refazer after-roadmap:comeca after-roadmap:do after-roadmap:outra after-roadmap:recomeca after-roadmap:vez apaga~plano comecar_tudo comeco_por comeco~favor debts:ai debts:comecar debts:comeco debts:conversa debts:do debts:novo debts:refazer debts:vamos do_comeco errei e~de outra plano_e plano~comeca quero~do rates:conversa rates:novo rates:recomecar rates:zero
refazer~inicio voltar_para`,
    '3': `:para ?debts ^_quero after-roadmap:favor after-roadmap:novo after-roadmap:volta apaga_o bora_comecar bora~de comecar~outra debts:comeca debts:favor debts:quero debts:recomeca debts:zero do errei~vamos o~e rates:ai rates:de rates:favor rates:quero rates:refazer rates:vamos tudo_e tudo_outra tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo`,
    '-3': `?worry ^_tudo volta_$ volta_ai`,
  },
  'scam-question': {
    '17': `golpe`,
    '16': `eh_golpe`,
    '14': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `after-roadmap:golpe bolet- boleto isso~golpe`,
    '8': `eh_falso eh~? esse_site esse~eh estra- estranho falso liber- liberar link numer- numero para_liberar site`,
    '7': `:golpe ^_mandaram acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se consent:eh depos- eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe_isso golpe~? mandaram minha_senha nome num num_golpe numero_eh pediram_minha pediram~senha que_fui que~enganado verda-`,
    '6': `?offers ^_cai ^_esse ^_oferta ^_querem boa_demais boa~desconfio cai codig- codigo como_sei confi- consent:pediram de_outra demai- demais demais_desconfio desconfio desconfio_$ do_banco e_sumiram eh~esse emprestimo_$ esse esse_numero falso_esse falso~site fui isso_? limpa limpa_nome oferta_boa oferta~demais pix_e pix~sumiram quere- querem sei_se senha senha_$ se~verdade site_$ sumir- sumiram
sumiram_$ taxa`,
    '5': `:um ^_acho acho acho_que after-roadmap:boleto after-roadmap:eh after-roadmap:nome after-roadmap:numero after-roadmap:pix confiavel_? confio_? consent:esse da_serasa deposite deposite_antes eh_estranho eh~banco eh~isso eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome golpe_? liberar~emprestimo ligar- ligaram link_eh manda- mandaram_um me_ligaram no_facebook nome~uma no~limpa
numero~estranho o_emprestimo o_numero offers:eh offers:falso offers:nome offers:pediram offers:que o~e pix_para prome- querem_que querem~eu que~deposite que~do que~meu se_eh sms uma_taxa um~estranho verdade verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :boleto :eh :isso :pix :posso ?consent ^_disseram ^_estao ^_fiz ^_isso ^_recebi ^_sera ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:limpa after-roadmap:link after-roadmap:moca after-roadmap:site after-roadmap:uma after-roadmap:verdade boa boleto_de boleto_eh boleto~outra cara celul-
celular celular_$ chego- chegou codigo_do codigo~celular confio consent:? consent:acho consent:boleto consent:do consent:nome consent:o consent:pix consent:que da~mesmo de~empresa disse- disseram disseram_que do_celular eh empresa empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- limpa_meu mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ nome_de
norma- normal normal_? numero_? o_nome o_pix ofert- oferta offers:do offers:esse offers:golpe outra_empresa pedin- pedindo pedindo~para pediram_codigo pediram_um pediram~do pediram~para pix_$ pix~liberar que_limpa recebi_um sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ taxa_para taxa~liberar um um_boleto um_link uma vi`,
    '3': `:? :chegou :liberar :link :mandaram :pagar :para :pediram :por :taxa :uma ?_$ NAME_que ^_falaram ^_prometeram ^_uma ^_whatsapp adian- adiantado adiantado_para adiantado~liberar after-roadmap:boa after-roadmap:cai after-roadmap:cobrando after-roadmap:demais after-roadmap:esse after-roadmap:fui after-roadmap:mandaram after-roadmap:num after-roadmap:oferta after-roadmap:que after-roadmap:senha
after-roadmap:serasa after-roadmap:taxa after-roadmap:tive after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp cobrando codigo_que codigo~chegou confiavel consent:banco consent:cai consent:estranho consent:falso consent:limpa consent:mandaram
consent:mesmo consent:ne consent:num consent:numero consent:sei consent:site conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse_que disseram~preciso diz_que dizen- dizendo dizendo_que dizendo~eh do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh_confiavel eh_da eh_do eh_normal eh_verdadeiro em_nome empre- emprestimo esse_link
esse~? estao estao_me falaram_que falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo limpar limpar_o limpar~nome limpa~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando meu_documento meu~pelo me~dizendo me~uma moca_pediu moca~foto nome_pelo nome_por nome~# nome~outra nome~pix numero~do nunca_tive o_boleto o_cara o_codigo offers:antes
offers:boleto offers:cai offers:isso offers:limpa offers:link offers:minha offers:num offers:numero offers:o offers:pix offers:querem offers:recebi offers:site offers:sms offers:um offers:verdade outra o~por o~veio pagar_seguro pagar~antes para_uma para~pessoa pediram_o pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo_pix pesso- pessoa por_# por_uma por~para por~taxa posso~? preciso
preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~pagar recebi se seguro_antes seguro~do serasa_mesmo so_vale tive tive_$ um_deposito uma_conta uma_moca uma~da um~, um~antes veio veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ?worry ^_que after-roadmap:nao banco_? consent:nao consent:voce de_desconto eh_# eh~% n0 offers:# offers:% voce`,
    '-4': `eh~nao golpe_nao golpe~ne nao_ne o_que offers:desconto`,
    '-5': `do~?`,
  },
  skip: {
    '21': `pula`,
    '20': `^_pula`,
    '19': `pula_$`,
    '18': `pular`,
    '17': `^_passo`,
    '16': `passo_$`,
    '15': `^_proxima proxima`,
    '14': `^_avanca ^_segue avanc- avanca avanca_$ outra proxi- segue`,
    '13': `^_passa depoi- depois essa passo`,
    '12': `?instalments-left passa proxima_$`,
    '11': `?thirteenth ^_outra ^_vamos adiante adiante_$ pular_? quero_dizer segue_o`,
    '10': `?debt-amount ^_prefiro adian- dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar prefi- prefiro responder vamos`,
    '9': `^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao responder_isso`,
    '8': `?rates ^_essa abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto essentials:proxima nao~falar nao~responder passar pergu- posso_pular pular_$ rates:pode rates:pular te_falo vamos_adiante`,
    '7': `?offers ?overdue ^_bora ^_depois ^_muda baile baile_$ bora de_pergunta essa_eu essa~pulo essentials:pula essentials:segue eu_pulo incomes:proxima isso_eh mais_tarde mais~eu mando mando_$ muda_de muda~pergunta nao_falar o_baile offers:depois overdue:essa overdue:isso parti- passa- pergunta_outra pergunta~coisa pode pode_pular posso~? prefiro~falar pula_essa pulo pulo_$ rates:vamos respo- segue_sem
segue~baile segue~isso segue~jogo sem_isso tarde tarde_eu te thirteenth:depois vou_responder`,
    '6': `^_deixa ^_mais ^_posso agora~consigo consigo_ver consigo~isso da~pular de_falar debt-amount:? debt-amount:pular deixa de~nisso disso em_branco essentials:depois essentials:pode essentials:pular eu_mando eu~falo falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:nao instalments-left:essa jogo jogo_$ muda nao_gosto o_jogo outra_$ outra_coisa overdue:eu overdue:proxima para_depois para_outra
para_pular passa_adiante passar_$ proxima_por proxima~favor pular_essa quero~disso rates:nao rates:passo rates:pula tarde~mando vejo vejo_$ vou_falar vou~disso`,
    '5': `?essentials ?incomes ^_agora ^_pergunta agora_nao antes_de branc- branco branco_$ coisa coisa_$ como_pular como~essa dai dai_$ debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pula deixa- deixar deixar_em deixar~branco deixa~depois depois_? de~. disso_$ e_te essa_? essentials:eu essentials:te eu eu_olho eu_te eu_vejo eu~em faz_outra faz~pergunta flexibles:essa flexibles:passa
hora_eu hora~respondo incomes:eu incomes:informar incomes:outra incomes:prefiro incomes:quero incomes:segue instalments-left:outra isso nao_informar nao~ver nisso_$ offers:. offers:antes offers:eu offers:responder offers:segue olho outra_hora outra~eu overdue:falar overdue:outra overdue:passa overdue:pergunta para~? passar_essa pode_deixar pode~em posso prefiro~informar pular~? quero_responder
rates:dizer rates:essa rates:falo rates:outra rates:para rates:proxima responder_$ tem~pular thirteenth:eu vamos_para vamos~proxima ver_isso vou~isso`,
    '4': `^_amanha ^_faz ^_isso amanh- amanha amanha_eu amanha~te casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa consigo debt-amount:adiante debt-amount:depois debt-amount:pergunta debt-amount:quero depois_$ depois_e depois~procuro depois~te depois~vejo digo_$ em essa_nao essentials:certo essentials:falar eu_chegar eu_procuro eu~depois e~digo hora incomes:deixa incomes:depois incomes:em
incomes:falar informar instalments-left:? instalments-left:eu instalments-left:falar instalments-left:isso instalments-left:para instalments-left:passa instalments-left:pergunta instalments-left:pula instalments-left:pular isso_$ isso_nao nao_consigo nao~ao nao~de nisso offers:de offers:prefiro offers:te overdue:aberto overdue:de overdue:deixa overdue:posso para_proxima pode~depois pode~essa
procuro procuro_$ quando~chegar quero quero_falar quero~isso rates:depois rates:isso rates:prefiro rates:quero rates:responder responder~nao sei_ao sei~certo ser_depois ser~? te_digo tem_como thirteenth:? thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `,~para ?_$ ?debt-creditor ^_da ^_responder agora antes ao_certo ao~, consi- da_para debt-amount:de debt-amount:dizer debt-amount:essa debt-amount:nao debt-amount:posso debt-amount:vamos deixa~ver depois_essa depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em_casa em~eu essa~vou essentials:coisa essentials:disso essentials:essa essentials:nao essentials:outra
essentials:sem essentials:vejo essentials:ver estou~rua estou~trabalho eu_pego eu_ver eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ faz ganho_$ incomes:dizer incomes:faz incomes:mando incomes:passa incomes:respondo incomes:sem informar_$ instalments-left:disso instalments-left:eh instalments-left:em instalments-left:muda isso_depois n0 na_rua nao_responder na~depois
no_trabalho no~depois o_papel offers:em offers:o offers:vejo offers:vou olho_$ olho_isso overdue:? overdue:disso overdue:eh overdue:favor overdue:muda overdue:nao overdue:nisso overdue:quero overdue:sem overdue:vou papel papel_$ para~essa pego pego_o pego~papel pode_ser por_favor posso_responder posso~depois prefiro~responder procu- quando_eu quanto_ganho rates:bora rates:comigo rates:eu
rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sem tarde~olho te~essa thirteenth:da thirteenth:essa thirteenth:isso thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:vou trabalho_depois trabalho~eu vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ?worry ^_como ^_eu ^_que ^_quero ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:passo ai cance- consent:nao conto conto_$ depois~conto desfa- esque- eu_nao eu~sei ja_respondi ja~essa lembr- lembro nao_lembro nao~isso nenhu- offers:aceitar onde proximo proximo_passo rates:la respondi_essa respondi~pergunta sei_responder sei~essa
te_conto volta_para`,
    '-4': `?after-crisis ?consent ^_boa ^_ja ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:deixa consent:eu consent:para consent:respondo depois_passo depois~la eh_essa passo_la respondi volta`,
    '-5': `consent:depois la`,
    '-6': `la_$`,
  },
  source: {
    '29': `?income-source`,
    '17': `INCOME`,
    '10': `bpc income-source:do incomes:bpc`,
    '9': `clt clt_$`,
    '8': `^_bpc ^_sou bpc_$ income-source:bico income-source:da sou`,
    '7': `apose- bico income-source:faco income-source:que income-source:sou`,
    '6': `^_bico ^_faco bico_$ income-source:, income-source:aposentado income-source:de income-source:meu income-source:trabalho income-source:vendo incomes:clt incomes:sou`,
    '5': `^_carteira ^_clt ^_trabalho ^_vendo aposentado aposentadoria_$ income-source:aposentadoria income-source:assinada income-source:bolsa income-source:carteira income-source:eh income-source:familia income-source:na incomes:o roupa_$ vendo`,
    '4': `,_ganho ^_aposentado ^_aposentadoria ^_bolsa ^_mesada aposentadoria assin- assinada assinada_$ carteira_assinada concu- concursada confo- conforme conforme_o do_governo faco familia_$ gover- governo income-source:concursada income-source:conta income-source:governo income-source:minha income-source:por income-source:trampo incomes:so mesad- mesada o_bpc por_conta roupa traba- trabalho tramp-
trampo vo`,
    '3': `,_sem ?incomes ^_trampo auton- autonomo bolsa bolsa_familia carte- carteira da_minha da~filha do_estado do_meu estad- estado famil- familia filha filha_$ governo_$ income-source:casa income-source:estado income-source:filho income-source:inss income-source:marido income-source:pensao incomes:filha incomes:ganho incomes:minha meu~marido minha_filha na_roca o_dia pj pj_$ prest- presto que_aparece
que~da regis- registrada roca sem~. sou~, trabalho_de trabalho_na trabalho~roca uns_bico`,
    '-3': `?worry ^_fixo fixo`,
    '-4': `?thirteenth`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete_$`,
    '13': `after-roadmap:aviso lembrete lembretes`,
    '12': `aviso`,
    '11': `after-roadmap:lembretes`,
    '10': `after-roadmap:lembrete avisa- aviso- avisos lembretes_$`,
    '9': `after-roadmap:avisos avisos_$ parar`,
    '8': `after-roadmap:nao after-roadmap:parar after-roadmap:vencimento aviso_$ lembrar lembrar_$ me~mais os para_de vencimento_$`,
    '7': `:lembrete after-roadmap:avisar after-roadmap:ficar after-roadmap:os cance- de_aviso ficar nao_me nao~ficar os_lembretes precisa_ficar vencimento`,
    '6': `:lembrar ^_desativa ^_muito ^_para ^_silencia after-roadmap:chega after-roadmap:de avisar chega_de desat- desativa esses me_lembrar nao_precisa nao_quero para_com pode_parar silen- silencia`,
    '5': `:quero ^_chega ^_desliga ^_menos ^_sem after-roadmap:cancelar after-roadmap:desliga after-roadmap:esses after-roadmap:favor after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- desliga lembrado_$ os_avisos para~isso pode~de preci- precisa sem~por venci-`,
    '4': `:lembretes :nao :os ^_cancelar ^_os ^_parar ^_tira after-roadmap:cancela after-roadmap:lembrado after-roadmap:lembrar after-roadmap:mais after-roadmap:negocio after-roadmap:para after-roadmap:pode after-roadmap:por after-roadmap:precisa after-roadmap:ser avisos_por avisos~favor com_isso com_os com~lembretes de_lembrete de_me de~lembrar esses_lembretes favor favor_$ lembrado menos muito
nao~lembrete negocio parar_com parar_os parar~os para~me por_favor quero_lembrete quero_ser quero~lembrado ser_lembrado silencia_os tira tira_esse`,
    '3': `:mais :me :parar :pode :precisa :receber ^_cancela ^_pode after-roadmap:com after-roadmap:demais after-roadmap:lembra after-roadmap:lembrando after-roadmap:tirar aviso_de cancela como~para demai- demais dispe- esse_negocio esses_lembrete esse~de faco_para ficar_me ficar~lembrando lembra lembrando mais_receber me me_avisar me_lembra me_lembrando me~das me~todo nao_manda negocio_de os_aviso parar_de
para~os pode pode_tirar precisa_me precisa~lembrar precisa~me quero~receber sem ser silencia_esses silencia~lembrete suspe- tirar_os`,
    '-3': `?worry ^_manda ^_quero after-roadmap:mandar after-roadmap:pagar after-roadmap:sim manda- mandar n0 pagar_$`,
    '-4': `^_me after-roadmap:novo de_novo novo novo_$ quero_receber`,
    '-5': `^_volta volta`,
    '-6': `after-roadmap:volta`,
    '-8': `^_liga after-roadmap:liga liga`,
  },
  'tell-reply:no': {
    '17': `after-roadmap:nao recus-`,
    '16': `nao_aceitaram`,
    '14': `after-roadmap:quiseram`,
    '12': `^_negaram aceitaram after-roadmap:negaram negar- negaram quise- quiseram`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:acordo after-roadmap:falaram banco~o falar- falaram falaram_que`,
    '7': `^_eles ^_nem aceitaram_# after-deficit:# after-roadmap:proposta a~foi disseram~nao nao~# nem`,
    '6': `^_acordo aceit- acord- acordo acordo_de acordo~# after-deficit:nao after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:toparam disse disse_nao minha_proposta nao_quiseram o_banco o~disse proposta proposta_$ proposta_foi topar- toparam toparam_$`,
    '5': `:nao ?after-deficit ?after-roadmap ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:minha after-roadmap:pedido after-roadmap:que disse- disseram disseram_que eles fazem nao nao_fazem nao~minha pedid- pedido pedido_$ propo- que~fazem`,
    '4': `NAME~minha ^_o after-roadmap:aceitaram after-roadmap:atendente after-roadmap:negociar after-roadmap:pouco a~nao banco eh_muito fazem_$ foi o_atendente pouco pouco_$ que_so que~a que~muito so_a`,
    '3': `NAME_nao a_proposta a_vista after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- atendente banco_disse banco~nao da_$ n0 nao_da o_NAME o_acordo o_valor que~da quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam a_minha aceita aceita_$ aceitar aceitei_o aceitei~acordo after-roadmap:, after-roadmap:aceita after-roadmap:plano after-roadmap:quero after-roadmap:quis after-roadmap:vou a~aceitou minha~foi nao_quero nao_quis nao~mais o_que o~nao quis topou`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao_aceitei pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `aceit- after-roadmap:aceitaram aprov-`,
    '12': `^_aceitaram ^_concordaram aceitaram aceitaram_$ after-roadmap:concordaram after-roadmap:toparam conco- concordaram topar- toparam`,
    '11': `topou`,
    '10': `^_toparam after-roadmap:banco o_banco toparam_$`,
    '9': `after-roadmap:disseram`,
    '8': `^_disseram banco disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou minha_proposta`,
    '6': `after-roadmap:eles after-roadmap:proposta after-roadmap:sim o~aceitou que_sim`,
    '5': `a_minha aceita_$ aceitaram_minha aceitaram~proposta after-roadmap:aceita after-roadmap:minha eles minha~foi propo- proposta que_pode ser_$`,
    '4': `?after-roadmap ^_deu ^_o aceita after-roadmap:certo after-roadmap:deu after-roadmap:pode after-roadmap:ser after-roadmap:valor a~aceitou com_a deu deu_certo o_valor pode_ser proposta_foi ser sim_$ valor_$`,
    '3': `! !_$ NAME_aceitou a_deus after-roadmap:! after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o certo deus_$ gracas_a gracas~deus proposta_$ sim valor`,
    '-3': `#_! ?worry after-roadmap:# after-roadmap:meus banco_$ meus nao~minha`,
    '-6': `nao_aceitaram recus-`,
    '-8': `after-roadmap:nao`,
  },
  thank: {
    '18': `obrig-`,
    '17': `valeu`,
    '16': `briga- n0`,
    '15': `?after-roadmap`,
    '13': `^_valeu obrigada valeu_$`,
    '12': `^_tchau after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu tchau tchau_$`,
    '11': `:sim ^_deus after-roadmap:obrigado obrigado 🙏`,
    '10': `:ok ^_massa after-roadmap:massa deus massa muito`,
    '9': `:valeu ^_obrigada ^_ok ^_otimo ^_tmj after-roadmap:dez after-roadmap:muito after-roadmap:otimo after-roadmap:tmj agrad- dez_$ enten- obrigado_$ ok tmj`,
    '8': `:ate :deus ^_ate ^_beleza ^_certo ^_gratidao ^_perfeito ^_sim after-roadmap:anotado after-roadmap:certo after-roadmap:entendi after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito anota- anotado dez entendi_$ entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh`,
    '7': `:mais :👍 ^_muito a_senhora abenc- abencoe abencoe_$ after-roadmap:bom after-roadmap:combinado after-roadmap:demais after-roadmap:senhora belez- beleza certo combi- combinado combinado_$ demai- demais deus_te deus~pague pague que_bom`,
    '6': `:viu ^_entendi ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ate a~eh bom bom_$ certo_$ eh_um entendi mais_$ massa_demais muito_$ obrigada_$ senho- senhora top 👍 👍_$`,
    '5': `! !_$ :abencoe ? ^_obrigado ^_que ^_tu after-roadmap:tu ajudo- ajudou demais_$ deus_abencoe obrigada_pela ok_$ sim tu viu_$`,
    '4': `:! :filho :obrigada ^_ajudou after-roadmap:ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um after-roadmap:viu ajudou_demais beleza_$ beleza_entao entao_$ esse_plano esta_bom filho_$ obrigada~ajuda pela pela_ajuda te`,
    '3': `:meu :muito :pela :te ^_show ^_voce after-roadmap:dora after-roadmap:ok after-roadmap:show after-roadmap:voce ajudou_bastante certo_obrigada dora eh_muito entao filho mano mano_$ meu_filho muito_obrigada muito~pela obrigada_viu show te_abencoe`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?debt-kind ?income-source ?more-debts ?overdue ?thirteenth ^_chega ^_concordaram ^_eita ^_estou ^_free ^_link ^_me ^_melhor ^_negaram ^_oi ^_opa ^_pagamento ^_quanto ^_reinicia ^_sair ^_sei ^_stop ^_topei aceitaram aceitaram_$ after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:eles
after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:me after-roadmap:melhor after-roadmap:meu after-roadmap:negaram after-roadmap:o after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:quitei after-roadmap:sei after-roadmap:toparam after-roadmap:topei ai cancelar como conco-
concordaram confi- desca- desis- eita eita_$ eles encer- esque- essa essa_$ fecharia fecharia_$ free free_mesmo isso_$ link melho- melhor namor- namora namora_$ negar- negaram negoc- oi onde opa paga pagam- pagamento pago_$ parar parar_$ passo passo_$ quand- quando quant- quanto quero quite- quitei reati- reativar reini- reinicia reneg- sair stop stop_$ topar- toparam toparam_$ topei topei_$
voce_fecharia voce_namora`,
    '-4': `?consent ^_bom ^_como ^_fui ^_parar ^_pedi ^_quero ^_reset ^_tem aceit- after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero ai_$ cance- debts:beleza domin- domingo fui pedi recla- reset reset_$`,
    '-5': `?worry ^_eh after-roadmap:? after-roadmap:nao after-roadmap:tem fecha- recus-`,
    '-6': `aprov-`,
    '-8': `liqui-`,
  },
  'thirteenth:no': {
    '13': `thirteenth:sem`,
    '12': `thirteenth:#`,
    '10': `^_sem sem`,
    '9': `?thirteenth`,
    '8': `after-roadmap:decimo after-roadmap:terceiro thirteenth:,`,
    '7': `duas_$ recebi_tudo tenho~,`,
    '6': `,_trabalho ,~sem decim- decimo decimo_terceiro nao_tenho terce- terceiro terceiro_$ thirteenth:nao`,
    '5': `em_junho ja_recebi junho_$ nao~# nao~decimo pj pj_$ tenho_decimo thirteenth:inss thirteenth:recebi tudo_em tudo~junho`,
    '4': `^_inss after-roadmap:gastei after-roadmap:tenho inss inss_ja inss~pagou ja ja_pagou ja~tudo junho nao_, pagou pagou_as pagou~duas recebi registro registro_$ tenho_# thirteenth:em thirteenth:ja thirteenth:junho thirteenth:pagou thirteenth:registro thirteenth:tenho thirteenth:trabalho thirteenth:tudo trabalho_sem`,
    '3': `,~autonomo 13o 13o_nao 13o~tenho ^_ja after-roadmap:ja as_duas auton- autonomo autonomo_$ duas gastei_o gastei~decimo ja~as ja~o nao~ne ne_, o_decimo o~terceiro regis- sou_autonomo tenho thirteenth:13o thirteenth:as thirteenth:duas thirteenth:ne traba- trabalho`,
    '-3': `parce- thirteenth:decimo thirteenth:gastei thirteenth:sim`,
    '-4': `caiu ja_caiu thirteenth:caiu`,
    '-5': `parcelas`,
    '-6': `duas_parcelas parcelas_$`,
  },
  'thirteenth:yes': {
    '12': `^_ss ss ss_$`,
    '10': `after-roadmap:recebi receb- recebi_#`,
    '9': `recebi sim_recebo sim~#`,
    '8': `?thirteenth ^_recebi ^_sim incomes:recebo recebo_#`,
    '7': `after-roadmap:# recebo thirteenth:mas`,
    '6': `,~ja sim thirteenth:,`,
    '5': `after-roadmap:recebo after-roadmap:sim mas_nao mas~sei nao~quanto sei_quanto sim_mas sim~nao`,
    '4': `#_vem #~metade incomes:# mas metade_ja quanto_$ recebi_$ thirteenth:sei thirteenth:vem vem_# vem~,`,
    '3': `,_tenho anos_e ate_hoje compr- escol- escolar esta~com e~hoje falho- falhou falhou_$ hoje_o ja_esta ja_recebi mas_ja mas~esta mater- material material_escolar ne_, o_inss recebo_, recebo~mas sim~, thirteenth:com thirteenth:e thirteenth:esta thirteenth:hoje thirteenth:ja thirteenth:metade`,
    '-3': `?worry ^_ja thirteenth:recebo`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se`,
    '8': `^_e after-roadmap:emprestimo e_se`,
    '7': `after-roadmap:e after-roadmap:eu e~eu`,
    '6': `after-roadmap:pegar empre- emprestimo emprestimo_para eu_nao eu~o eu~um`,
    '5': `^_vale after-roadmap:quitar after-roadmap:tudo after-roadmap:um after-roadmap:vale emprestimo~pagar eu~a para~tudo pegar`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:marido after-roadmap:pagar after-roadmap:pena after-roadmap:trocar after-roadmap:vender ajuda- ajudar arrumar dividas~uma eu eu_vender eu~aceitar eu~adiantado e~meu mes_acaba nao_aceitar nao~a pagar_tudo pagar~? pagar~cartao para_pagar pegar~emprestimo pena por~acaba por~so quita-
quitar quitar_tudo se~nao se~vender tudo_? um_emprestimo vale vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo a_loja acaba aceitar aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dividas after-roadmap:emprego after-roadmap:juntar after-roadmap:loja after-roadmap:mes after-roadmap:meu after-roadmap:muda after-roadmap:outro after-roadmap:uma arrum- as_dividas a~e cartao_$ comecar~menores da~? dimin- dinheiro_por dinheiro~mes emprego emprego~# eu_atrasar eu_fechar
eu_ficar eu_parar eu_quitar eu_usar eu~de junta- juntar loja_e marid- marido menor_primeiro mes~quando meu_marido muda nao_pagar o_# o_cartao o~muda o~o pagar pagar_o pagar~NAME para_quitar parar_de parar~pagar por_uma quando_$ quitar~menor se~atrasar se~fechar se~ficar se~parar se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar usar~fgts vende-`,
    '-3': `#~mais 13o 13o~# a_mais after-roadmap:# after-roadmap:13o after-roadmap:quiser after-roadmap:sair botar~# eu_quiser eu_so eu~sair mais_# mes_? n0 o_13o o~de pagar_# por~mil quise- quiser quiser_sair sair sair_$ se~quiser`,
    '-4': `aceitarem after-roadmap:aceitarem do~? se~so`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '12': `?worry`,
    '10': `worry:dia`,
    '9': `worry:nao`,
    '8': `cobranca ligam mandam nao_param param worry:ligam worry:param`,
    '7': `aguen- aguento aguento_mais hora_$ ligac- nao_aguento quare- quarenta worry:cobranca worry:na worry:para worry:toda`,
    '6': `^_cobrador ^_ligam dia_$ hora ligam_para ligar ligar_$ manda- mensagem param_de por_dia toda worry:ligar worry:mais worry:me worry:pela worry:servico`,
    '5': `ameac- cobrador_na dia estou_sendo mensa- na_minha nao~de o_dia para_meu parar parar_$ pela porta sem_parar sendo servi- servico telef- telefone worry:ate worry:cobrador worry:cobrando worry:parar worry:por worry:porta worry:sem worry:sendo worry:trabalho`,
    '4': `ate_para cobrador cobrando da~nao dia_inteiro frent- frente intei- inteiro ligam~NAME ligam~meu meu_servico meu_trabalho me~na na_frente nao~mais na~dos outro- outros o~inteiro trabalho_$ worry:NAME worry:inteiro worry:minha worry:no`,
    '3': `:cobranca :essas :mundo NAME_ate ate celul- celular cobram dela de~ligar dos essas~, estao_cobrando inteiro_$ ligando_o ligando~dia mae_no me_da me_ligar minha~no nao_me no_celular no~nao para_NAME param_$ param~me para~ate povo sem servico_$ sumir traba- trabalho vonta- vontade worry:dela worry:meu worry:o worry:povo worry:todo`,
    '-3': `n0 no_serasa nome worry:eh worry:serasa`,
    '-4': `worry:e worry:nome`,
    '-6': `de_cobranca`,
  },
  'worry:eviction': {
    '14': `?worry despe-`,
    '10': `casa worry:casa worry:vou`,
    '9': `apart- apartamento minha_casa worry:apartamento`,
    '8': `casa_$ despejo perde- perder worry:despejo worry:me worry:perder`,
    '7': `^_vou do_meu imobiliaria mando- mandou ordem worry:mandou worry:ordem worry:sair worry:ser`,
    '6': `daqui daqui_$ imobi- posso_perder sair sair_$ ser tirar- tomar tomar_minha tomar~casa vao_me worry:NAME worry:do worry:posso worry:se`,
    '5': `:casa :podem ^_podem a_casa casa_? minha~? onde podem vou worry:minha worry:tenho worry:vao`,
    '4': `:minha ^_posso botar caixa com_meus de~minha esta~a filhos_$ me~para na_rua nao_tenho para_fora pedin- pedindo perder_minha posso propr- rua vao vou~na worry:a worry:botar worry:de worry:meu worry:o worry:parar`,
    '3': `^_aluguel a~vai de_perder dono filho- filhos fora fora_$ medo~perder meus_filhos minha o_dono o~esta parar perder~casa preoc- preocupacao preocupacao_eh que_vem se semana_que semana~vem vai~minha vem_$ worry:atrasado worry:com worry:dono worry:filhos worry:meus worry:preocupacao worry:que worry:semana worry:vai`,
    '-3': `carro_$ cobra- n0 worry:carro worry:e`,
  },
  'worry:food': {
    '15': `?worry`,
    '12': `refei- refeicao`,
    '11': `comid- comida worry:comida`,
    '9': `fome worry:fome`,
    '8': `worry:falta`,
    '7': `^_falta a_geladeira a~esta bebe comer comida_$ falta gelad- geladeira worry:comer worry:e worry:geladeira worry:o worry:para worry:que worry:tem`,
    '6': `falta~para leite worry:de worry:esta`,
    '5': `^_meus e_de estou~de e~conta filho- filhos meus_filhos o~e tenho_o tenho~que worry:a worry:filhos worry:meus worry:tenho`,
    '4': `de_comida em_casa entre entre_o escol- esta_faltando faltando nao~o o_remedio remed- remedio remedio_e so_uma tem_$ uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:dia worry:em worry:estou worry:faltando worry:nem worry:remedio worry:so worry:uma worry:vez`,
    '3': `,~isso EXPENSE ^_a ^_nem comida_em comida~casa conta_$ de~e de~para dia_$ e_o esta~comida falta- falta_o faltando_comida menin- meninos meus nao_tenho nao~comida passa- por_dia que_dar que_falta que~de tem_comida worry:casa worry:com worry:nao`,
    '-3': `worry:meu worry:minha worry:no`,
  },
  'worry:name': {
    '14': `?worry worry:nome`,
    '13': `score`,
    '11': `nome`,
    '10': `nome_$ worry:negativado`,
    '9': `negat- negativado`,
    '8': `^_meu cpf meu_cpf worry:estou worry:meu`,
    '7': `meu~esta no_serasa`,
    '6': `meu_nome nome_no serasa_$ sujo_$ worry:esta worry:serasa worry:sujo`,
    '5': `^_estou ^_nome nao_consigo no_spc o_nome seras- serasa sujo worry:consigo`,
    '4': `consigo estou limpar_o nome~spc quero~o spc worry:limpar worry:no worry:spc`,
    '3': `aluga- alugar causa_do consi- consigo~por credi- credito esta_sujo estou_no limpa- limpar limpar~nome meu meu~no meu~sujo nome_sujo por~do quero_limpar spc_$ worry:alugar worry:casa worry:quero worry:uma`,
    '-3': `^_como ^_estao ^_tem cobra- como~meu estao esta~por worry:como worry:estao worry:que`,
    '-4': `no_meu no~nome proce- processo tem_processo worry:tem`,
  },
  'worry:none': {
    '20': `?worry`,
    '19': `worry:nao`,
    '15': `^_nada worry:nada`,
    '13': `nao_$`,
    '12': `worry:nenhuma`,
    '11': `nada urgen-`,
    '10': `nenhu-`,
    '9': `^_nenhuma nada_urgente urgente urgente_$`,
    '8': `nao_estou nenhuma`,
    '7': `controle controle_$ esta_tudo worry:esta`,
    '6': `^_nenhum contr- desse- desses desses_$ incomes:nada nenhum_desses nessa organ- organizar organizar_$ so_quero worry:disso worry:enquanto worry:organizar worry:so worry:tudo`,
    '5': `^_nao em_paz enqua- enquanto nenhum nenhuma_$ paz paz_$ por_enquanto quero_organizar risco urgencia urgencia_$ worry:estou worry:isso worry:quero worry:risco worry:tem worry:urgencia`,
    '4': `^_esta ^_gracas comig- comigo comigo_$ corre- dessa- dessas dessas_$ desse disso enquanto_$ enquanto_esta enquanto~tranquilo esta~em isso_nao nada_desse nada_disso nao_tem nao~comigo nao~isso nenhuma_dessas por~esta tipo tudo_em worry:, worry:comigo worry:eh worry:em worry:por worry:urgente`,
    '3': `,~nao ^_so a_deus acont- acontece ai_nao aqui_eh assim assim_$ cobrador disso_$ eh_no esta_tranquilo esta~por graca- gracas gracas_a gracas~deus nada_me nao~eh preoc- rio tem~nao worry:ai worry:aqui worry:assim worry:cobrador worry:tranquilo`,
    '-3': `?which-change esta~atrasado nao_consigo nao_tenho score tudo_atrasado worry:consigo worry:minha worry:o worry:tenho`,
    '-4': `^_estou ^_tudo tudo_$ worry:de worry:meu`,
  },
  'worry:other': {
    '17': `?worry`,
    '9': `^_cada cada_mes worry:juros worry:mes worry:os`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ fui fui_demitido os_juros worry:estou`,
    '7': `consigo_dormir dormi- dormir esta~atrasado nao~dormir os tudo_atrasado worry:atrasado worry:nao`,
    '6': `atrasado_$ com_isso dinheiro_$ juros_$ worry:com worry:consigo worry:dinheiro worry:eh worry:muito worry:por worry:sem`,
    '5': `^_estou a_divida acaba- assim atrasado a~so causa consigo cresc- cresce cresce_$ dar_conta devendo_$ dinhe- dinheiro esta_tudo esta~por estou~saber familia_$ juros medo medo_de minha_familia minha~nao muito nao_consigo nao~conta por_causa por~disso sem_saber so_cresce tenho_vergonha vergo- vergonha viver worry:assim worry:causa worry:dar worry:de worry:disso worry:divida worry:esta worry:isso
worry:medo worry:minha worry:sabe worry:tudo`,
    '4': `^_medo a_minha consi- da_minha dar das_dividas de_ser deven- devendo disso_$ doente_e eh~minha em_casa em~por estou_sem e~remedio famil- familia medo~ser minha_mulher mulhe- mulher na~eh remedio_eh sabe saber sem~o todo_dia verdade_eh worry:a worry:em worry:estao worry:mae worry:so worry:tenho worry:todo`,
    '3': `^_na ^_tenho atras- caro caro_$ das disso divid- divida dividas dividas_$ doent- doente eh_a estao estou estou~e estou~medo juros_nao mae mes meu~esta minha_mae na_verdade nao_param o_remedio param param_$ remed- remedio sem sem_dinheiro todo verda- verdade worry:da worry:dia worry:doente worry:na worry:param worry:remedio worry:ser`,
    '-3': `:fui casa_$ cobra- doente~nao e_nao n0 nao~o negat- negativado sei_o sei~que worry:do worry:negativado worry:nome`,
    '-4': `estou_no worry:me worry:sei`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '12': `worry:carro`,
    '11': `worry:moto`,
    '10': `carro carro_$`,
    '9': `moto moto_$ o_carro`,
    '8': `minha_moto quere-`,
    '7': `?worry ^_estao estao_querendo querendo worry:estao worry:minha worry:o worry:querendo`,
    '6': `estao medo worry:medo worry:meu`,
    '5': `busca- escon- escondendo estou~o tomar worry:da worry:tomar`,
    '4': `^_medo ^_oficial ^_vao a_moto apree- apreensao atras busca busca_e busca~apreensao da_loja de~a e_apreensao levar medo_de meu_carro minha~da perder_o perder~carro tomar_meu tomar~carro worry:apreensao worry:banco worry:busca worry:e worry:levar worry:quer worry:vao`,
    '3': `KIND ameac- ameacando banco_quer banco~o carro_de de_volta estao_ameacando gelad- geladeira loja loja_$ minha perde- perder posso_perder posso~o quer vao vao~minha worry:a worry:ameacando worry:com worry:de worry:geladeira worry:perder worry:posso`,
    '-3': `n0`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `?worry desli-`,
    '10': `estou_no`,
    '9': `worry:luz worry:no`,
    '8': `cortar worry:a worry:cortar worry:estou`,
    '7': `gas_$ meu_gas worry:agua worry:gas worry:veio`,
    '6': `agua aviso_de aviso~corte corte de_corte desligar gas luz minha_luz veio worry:de worry:desligar worry:dias worry:meu worry:ontem worry:vai`,
    '5': `#_dias NAME_deu ^_estou a_energia aviso a~vai cortada cortar_$ cortaram desliga deu~dias dias energ- energia ja_veio ontem senao worry:NAME worry:cortada worry:cortaram worry:ja`,
    '4': `^_medo a_agua compa- cortaram~agua deu deu_# de~a estou luz~cortar ser_cortada vai vai~meu vao_cortar worry:# worry:minha`,
    '3': `EXPENSE ^_ja ^_luz agua_$ agua_ontem ameacando~a cortar_a cortar_minha cortaram_minha cortar~agua cortar~luz luz_esta luz_para medo medo_de minha_agua minha~esta minha~ontem no ontem_$ vai_ser vao worry:medo worry:ser worry:vao`,
    '-3': `n0 worry:e worry:nao`,
  },
  'worry:summons': {
    '15': `?worry`,
    '13': `proce-`,
    '11': `audie- audiencia worry:audiencia`,
    '9': `de_cobranca justi- justica worry:justica worry:recebi`,
    '8': `cobranca_$ estao_me intim- intimacao worry:de worry:intimacao`,
    '7': `^_recebi cobranca worry:cobranca`,
    '6': `^_estao carto- cartorio cartorio_$ citac- citacao da_justica justica_$ pelo pelo_banco recebi worry:banco worry:cartorio worry:chegou worry:estao worry:me worry:no worry:pelo`,
    '5': `^_chegou carta carta_do chego- chegou cobra- estao no_meu no~nome processo sendo tem_processo worry:carta worry:da worry:do worry:sendo worry:tem`,
    '4': `banco banco_$ chegou_carta de_justica do_forum estou_sendo forum justica~aqui nome_$ ofici- oficial oficial_de oficial~justica prote- protestar receb- uma~do vao_protestar vao~no worry:aqui worry:forum worry:oficial worry:protestar worry:uma worry:vao`,
    '3': `^_oficial ^_vao aqui carta~cartorio carta~forum chegou~do do_cartorio execu- forum_$ meu_nome recebi_uma recebi~carta uma_carta vao veio_aqui worry:. worry:na worry:nome`,
    '-3': `ameac- busca- moto_$ pela worry:minha worry:moto worry:pela`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '11': `worry:conta worry:meu`,
    '10': `worry:minha`,
    '9': `?worry meu_salario minha_conta worry:salario`,
    '8': `meu_pagamento pagamento_$ penho- worry:beneficio`,
    '7': `bloqu- conta conta_$ pagam- pagamento salar- salario segur-`,
    '6': `benef- beneficio worry:banco worry:bloquearam`,
    '5': `^_bloquearam beneficio_$ bloquearam cai_e desco- meu meu_beneficio minha minha_aposentadoria o_banco tudo_do worry:aposentadoria worry:cai worry:do worry:metade worry:o worry:tudo`,
    '4': `INCOME ^_descontam apose- aposentadoria banco banco_pega bloquearam_minha bloquearam~conta cai da~aposentadoria descontado descontam e~banco metad- metade metade_da o~pega pega penhorar salario_$ tirar- tiraram worry:descontam worry:e worry:pega`,
    '3': `:banco :pode :salario aposentadoria_$ banco_pode cai~o come conta_esta do_beneficio do~salario e_o justica_$ minha~esta o_dinheiro o_limite o~cai o~pode pode~meu quase salario_? sendo worry:da worry:dinheiro worry:esta worry:pela worry:sendo worry:todo`,
    '-3': `apart- apartamento n0 worry:apartamento worry:de worry:nao`,
  },
};

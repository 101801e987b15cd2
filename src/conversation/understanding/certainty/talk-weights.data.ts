import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '15': `^_aceitei`,
    '14': `aceit-`,
    '13': `aceitei`,
    '11': `feche- fechei`,
    '10': `^_fechei`,
    '9': `?offers ^_acordo acabei_aceitando aceitando aceitando_$ aceitei_$ acord- acordo acordo_fechado fechado fechado_$ offers:aceitei`,
    '8': `^_acabei a_proposta acabe- acabei fecha-`,
    '7': `^_assinei aceitei~proposta after-roadmap:fechei assin- assinei assinei_o assinei~acordo eles_$ offers:fechei`,
    '6': `^_deu ^_topei a_da aceitei_a after-roadmap:aceitei after-roadmap:acordo a~NAME a~deles certo certo_fechei com_eles deles deles_$ deu deu_certo deu~fechei o_acordo proposta_deles topei topei_a topei~proposta`,
    '5': `NAME~vou ^_aceita aceita_a aceita~da aceitei~parcelamento after-roadmap:acabei da~, eles fechei_com fechei~acordo fechei~eles o_parcelamento offers:acordo parcelamento parcelamento_$ propo- proposta`,
    '4': `!_! ,_vou ,~pagar NAME_! NAME~! ^_fiz aceita acordo_$ acordo~eles after-roadmap:aceita after-roadmap:certo after-roadmap:deu do_jeito do~que fechei_do fechei_o fechei~jeito fiz_o fiz~acordo jeito_que jeito~ofereceram ofereceram_$ o~com proposta_$ que_ofereceram vou_pagar`,
    '3': `! !_$ :hoje NAME_hoje aceitei_o acordo_com acordo_do after-roadmap:! after-roadmap:, after-roadmap:a after-roadmap:da after-roadmap:eles after-roadmap:jeito after-roadmap:ofereceram after-roadmap:proposta after-roadmap:vou da_NAME fiz hoje jeito ofereceram offers:com offers:deles offers:deu offers:eles offers:o offers:proposta pagar_$`,
    '0': `
 
_
 
_# 
~
 
~# #_
 #_( #_) #_, #_- #_/ #_: #_; #_agua #_aluguel #_am #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_comida #_como #_conta #_contas #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estao #_estou #_eu #_falta #_faltam #_faltando #_fatura #_faturas #_filhos #_gas #_hoje #_internet #_ja
#_juntando #_juros #_limpo #_liq #_liquido #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pg #_pila #_porsento #_prestacao #_prestacoes #_quando #_rango #_registrado #_salario #_salarios #_segundo #_sem #_sendo #_so #_spotify #_tambem
#_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~, #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~casa #~causa #~celular
#~cerveja #~cheque #~cigarro #~cinema #~comida #~condominio #~consignado #~conta #~das #~dei #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~esta #~estou #~faco #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado
#~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~ja #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~meio #~mercado #~meu #~mim #~minimo #~minimos #~moca #~na #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~pagar #~pagas #~paguei #~para #~parado #~parcelei #~parei #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~poupanca
#~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitar #~recebo #~remedio #~rescisao #~restam #~restando #~restantes #~restaurantes #~roupa #~salao #~salario #~segunda #~sendo #~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~/
$~; $~NAME $~a $~ao $~cada $~como $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_# +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de
+~nao +~x ,_$ ,_acaba ,_academia ,_agora ,_agua ,_ainda ,_aluguel ,_amanha ,_ambas ,_apaga ,_arrumei ,_ate ,_cada ,_cai ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_daqueles ,_de ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_do ,_dois ,_e ,_eh ,_ela ,_ele ,_eles ,_em ,_eram ,_errei ,_essa ,_esse ,_eu ,_falaram ,_falei
,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gostaria ,_gracas ,_hoje ,_internet ,_iptu ,_junta ,_juros ,_luz ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_oitocentos ,_ontem ,_os ,_outro ,_pagas ,_para ,_parcela ,_parei ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_queria ,_quero ,_quitadas ,_referente
,_restam ,_restando ,_resto ,_roupa ,_saldo ,_sao ,_seguro ,_seis ,_sendo ,_sera ,_sobraram ,_spotify ,_streaming ,_tem ,_tira ,_tiro ,_todo ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vai ,_vale ,_valido ,_vence ,_vencimento ,_venderam ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~banco ,~bolsa ,~bruto ,~cada ,~cartao
,~certinho ,~cinco ,~compro ,~crediario ,~da ,~de ,~demais ,~devedor ,~devendo ,~dezembro ,~dia ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~essas ,~esse ,~esta ,~estou ,~faltam ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ligacao ,~mais ,~me ,~mes ,~meses ,~metade ,~minimo ,~muito ,~na ,~nenhuma ,~no ,~normal ,~o ,~os ,~paga ,~pagas ,~pago ,~parcela ,~parcelas ,~parte ,~pila ,~por ,~primeira
,~quando ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~ser ,~silveira ,~sim ,~so ,~tentando ,~terceira ,~tiro ,~tudo ,~uns ,~valor ,~vencidas ,~vezes ,~x ,~zero - -_# -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._devo ._e ._eh ._energia ._m ._no ._o .~$ .~: .~NAME .~de .~isso .~no .~o .~uns .~x /_# /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia :( :) :+ :/ :13o :; :_$
:_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :acabei :aceita :aceitou :acho :acordo :adiantado :advogado :agiota :agosto :ah :ajudam :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :aumentei :aumentou :australia :automatico :aviso :bah :bastante :beneficio :caba :cada
:cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisa :compensa :comprei :compro :condominio :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depositar :der :desconta :desde :deu :devia :devo :dez :dezembro :dias :diga :disse
:dizendo :dois :dona :dos :doze :duas :duzentos :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :ganhou :gas :gastei :gasto :geladeira :gracas :gratificacao :guardado
:ifood :imposto :instrucoes :ir :juntando :k :la :lgpd :ligaram :ligou :limpa :limpar :loja :luz :m :mae :maio :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :muda :mulher :na :nas :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :oferecendo :oferta :oitenta :oito :olha :ontem :onze :oq :orientacao :oxe :pagas :pai :parcelas :parcelei :parei :passa :passado
:pede :pedindo :peguei :pila :processo :propos :puder :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :rapaz :referente :renegociacao :rescisao :restam :restantes :restituicao :resto :retiram :saber :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal :tambem :tche :terceiro :todas :todo
:todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :valor :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_nao ?~caba NAME_
 NAME_(
NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_aceita NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desde NAME_devo NAME_dezoito NAME_dia NAME_dois
NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_eu NAME_falou NAME_faltam NAME_fatura NAME_fez NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_mesmo NAME_mil NAME_na NAME_nem NAME_no NAME_novecentos NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tenho
NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~acordo NAME~adiantou NAME~agora NAME~agosto NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cobra NAME~cobrando NAME~com NAME~comprei
NAME~consignado NAME~conto NAME~da NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez NAME~dia NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~estao NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha
NAME~junho NAME~k NAME~maio NAME~mas NAME~me NAME~meses NAME~mil NAME~minimo NAME~msg NAME~muito NAME~na NAME~negativou NAME~no NAME~nome NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~que NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam
NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~so NAME~sobraram NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_academia ^_agua ^_ajudo ^_alem ^_amortizei ^_antes ^_apareceu ^_aposentei ^_arrumei ^_atrasada ^_aumentaram
^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_caiu ^_carro ^_casa ^_cdc ^_cerveja ^_cet ^_cheque ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_consignado ^_conta ^_contrato ^_correcao ^_creche ^_credito ^_curso ^_das ^_delivery ^_dentista ^_depositei ^_desconto ^_deve ^_devia ^_dinheiro ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_entao ^_entre ^_entrou
^_eram ^_escola ^_estagio ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_jogo ^_joguei ^_leite ^_limite ^_lista ^_lote ^_mandei ^_mando ^_mano ^_material ^_mei ^_menos ^_mercado ^_moca ^_moro ^_mudei ^_mudou ^_multa ^_negociei ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_parcela ^_parcelamento ^_parcelas
^_parcelei ^_parei ^_passagem ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_plano ^_possuo ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_saldo ^_saquei ^_seguro ^_sete ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_transferi ^_trata-se ^_tres ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha
^_usei ^_vence ^_venceu ^_vinte a_. a_academia a_bolsa a_cada a_consulta a_desse a_diaria a_dona a_entrada a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_internet a_lgpd a_moca a_mulher a_partir a_pensao a_prefeitura a_prestacao a_receita a_renda a_renner a_rescisao a_sabado a_sexta a_sindica a_tv a_van aa aa_$ abaix- abaixa abaixa_$ abri abril abusivo abusivo_, abusivo~pode
acaba_quando acabei_de acabei~pagar acabou~a acade- academia academia_# academia_NAME academia~# academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# acertei_com achei_caro acho_$ acho_, acho~tem acho~umas acho~uns acontece_$ acordo_que acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita adiantada adiantada_$ adiantou adiantou_# adiantou~e advog- advogado
advogado_do advogado~NAME after-deficit:. after-deficit:NAME after-deficit:aluguel after-deficit:bico after-deficit:com after-deficit:da after-deficit:entao after-deficit:filho after-deficit:jeito after-deficit:mes after-deficit:meu after-deficit:mim after-deficit:por after-deficit:um after-deficit:uns after-deficit:vou after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:adiantada
after-roadmap:agiota after-roadmap:aluguel after-roadmap:apareceu after-roadmap:app after-roadmap:aumentaram after-roadmap:aumentou after-roadmap:baixou after-roadmap:botar after-roadmap:caminhao after-roadmap:carro after-roadmap:cem after-roadmap:chegou after-roadmap:depositei after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:errado after-roadmap:errei
after-roadmap:familia after-roadmap:fgts after-roadmap:funciona after-roadmap:ganhei after-roadmap:humano after-roadmap:ideia after-roadmap:interesse after-roadmap:ir after-roadmap:janeiro after-roadmap:joguei after-roadmap:leva after-roadmap:ligou after-roadmap:mandada after-roadmap:marco after-roadmap:matando after-roadmap:metade after-roadmap:msg after-roadmap:muda after-roadmap:mudei
after-roadmap:mudou after-roadmap:natal after-roadmap:nova after-roadmap:outro after-roadmap:pagando after-roadmap:partir after-roadmap:passa after-roadmap:pedindo after-roadmap:pedir after-roadmap:peguei after-roadmap:perder after-roadmap:porque after-roadmap:preciso after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quita after-roadmap:refinanciei
after-roadmap:rescisao after-roadmap:respondi after-roadmap:semana after-roadmap:sms after-roadmap:spc after-roadmap:subiu after-roadmap:tal after-roadmap:toda after-roadmap:troca after-roadmap:uns after-roadmap:usar after-roadmap:usei after-roadmap:velha after-roadmap:vinte after-roadmap:viu agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia
agora_eh agora_esta agora_estou agora_ganho agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~em agora~so agosto_do agosto~ano agua_# agua_: agua_atrasadas agua_e agua_sessenta agua_vem agua~# agua~, agua~de agua~e agua~gas agua~luz agua~net ah_e ah~a ah~o ainda_, ainda_devo ainda_falta ainda_faltam ainda_mil ainda~# ainda~de ainda~e ainda~paguei ajudar ajudar_meu ajuda~# ajudo
ajudo_com ajudo_minha ajudo~# ajudo~mae alem_da alem_desses alem~dois alguem_$ alguem~carne alguma~? alime- alimenticia alimenticia_# alto_mas alto~nao aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_sao aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~com aluguel~condominio aluguel~de aluguel~devo aluguel~e
aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigo~pago amort- amortizei amortizei_# amortizei~do am~# anive- aniversario aniversario_# ano_, ano_. ano_e anos_, anos_? anos_a anos_ja anos_para anos_que anos~# anos~acabar anos~divida ano~#
ano~, ano~meio antecipei_tres anteriores anteriores_e antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o aparece_# apareceu apareceu_boleto apareceu~da aposentada aposentada~# aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_um aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei aposentei_por aposentei~idade apost-
aposto app_$ app_do app_mostra app~# app~NAME apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprox- aqui_em aqui_na aqui~casa ar arrumei_um arrumei~bico as_demais as_instrucoes as_tres as~# as~anteriores as~do as~estao as~extra as~ultimas as~uns ate_# ate_amanha ate_o ate_quarta ate_sexta atendente_por atendente~favor atender atender_$ ate~# ate~, ate~/ ate~eles ate~fim
ate~que ate~trinta ativa ativa_prefeitura ativa~iptu atras_$ atras_, atrasada_# atrasada_, atrasada_desde atrasada_gracas atrasada_sim atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao
atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual aula aumentaram aumentaram_meu aumentei_minha aumentei~divida aumentou aumentou_para aumentou~# austr- australia autis- autista autom- automatico automatico_,
automatico_ja automatico~o automatico~tirou auton- auxil- auxilio auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu a~% a~: a~ate a~baixou a~caduca a~cobra a~contas a~das a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~julho a~ligou a~m a~mandou a~mes a~mil a~muda a~na a~no a~ou a~outubro a~pagar a~parcelou a~parte a~pela a~propos a~quer a~quita a~reais a~sao a~tambem
a~todo a~um a~vale a~vem a~volta bah bah_, bah_devo bah_guria bah~, bah~estou bairr- bairro bairro_# bairro_, bairro~moveis baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_e banco_esta banco~# banco~mandou banco~meu bar bar_do barzi- barzinho barzinho_# beleza_entao beleza_valeu bem_, beneficio_, beneficio_cai beneficio~nunca beste- besteira besteira_$ bicho bico~garcom boa_noite
boleto_$ boleto_da boleto_do boleto_nao boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~dia boleto~faculdade boleto~sei bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade borra- bota botar_mais botar~# botar~a botij- botijao botijao_# botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bus bus_#
buscar_o buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~netflix cachorro~# cada_# cada_$ cada_, cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na cai_# cai_dia cai_em cai_meu cai_na cai_no cai_o cai_para cair cair_# cair~do caiu caiu_, caiu_a caiu_de caiu_o caiu_para caixa_de cai~# cai~dia cai~na cai~pagamento caju caju_# camin- caminhao caminhao_$ caminhao_quito
caminhao~tudo caminhonete caminhonete_$ cancelei cancelei_e capital_de capital~australia capital~giro carne_da carne_das carne_do carne_e carne_em carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_e carro_eh carro_esse carro_esta carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_,
cartao_? cartao_consignado cartao_da cartao_e cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~loja cartao~mil carta~# carta~NAME carta~cartorio cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_, casa_: casa_com casa_e casa_eh casa_minha
casa_na casa~# casa~, casa~NAME casa~eu casa~financiada casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cem_, cem_na cem_no cem_reais cem~NAME cem~antes cem~cento cem~da cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa
cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centr- centro centro_$ cerca cerca_de cerca~$ certo_pode certo~uns cerve- cerveja cerveja_# cerveja_no cerveja~fim cet_# cet_de cet~# cet~% chega_a chega~# chegou_no chegou~carta chegou~intimacao cheque~# cheque~do cheque~e cheque~estourado chove chove~nao churr- cigar- cigarro cigarro_# cigarro~e
cigarro~por cima cinco_e cinco_mil cinco_por cinco_zero cinco~cento cinco~eu cinco~mes cinco~no cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que clien- clt_, clt~# cobra_# cobra_juros cobra_trinta cobra_vinte cobrador~porta
cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~mil cobrar~de cobra~# cobra~% cobra~e cobra~por coisa- coisa_? coisas coisas_, coisas_: coisas~cartao coleg- colegio colegio_do colegio~menino com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_do com_ele com_entrada com_essas com_fornecedor com_mais com_mercado com_minha com_nome com_uns come comecar_pelas
comecar~menores comecou comecou~# comeco~# comida_# comida_aqui comida_uns comida~# comida~, comida~e comida~em comida~quinhentos comida~transporte comissao_, comissao~# como_eh como_pagar como_pagas como~? como~da como~que comprei comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~geladeira comprei~sofa compro comprou comprou_minha comprou~divida com~# com~% com~, com~a com~amigo
com~contas com~disso com~e com~em com~faturas com~filho com~juros com~mae com~nada com~pagas com~pais com~papel com~pensao com~ser com~sujo com~todo com~uns condi- condo- condominio condominio_# condominio_, condominio_: condominio_de condominio_desde condominio~# condominio~$ condominio~e condominio~meses condominio~trezentos condu- conducao conducao_# confirm-amount:de confirm-amount:e
confirm-amount:errado confirm-amount:moca confirm-amount:quinhentos confirm-amount:tres confirm-amount:zero confirm-change:# confirm-change:certo confirm-change:essa confirm-change:esse confirm-change:eu confirm-change:mesmo confirm-change:por confirm-change:proposta confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-creditor:decimo confirm-creditor:o
confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-delete:decimo confirm-delete:essa confirm-delete:esse confirm-delete:melhor conforme_a conforme~lgpd conseguir_# conseguir_pagar conseguir~esse consegui~esse consent:alguem consent:aqui consent:as consent:banco consent:boleto consent:certo consent:claro consent:conta consent:cpf consent:das consent:diz consent:empresa
consent:ficam consent:informacoes consent:liberar consent:link consent:mensagem consent:mexer consent:minhas consent:no consent:onde consent:pedindo consent:perguntar consent:pessoa consent:pix consent:prefiro consent:seguros consent:sem consent:senhor consent:sera consent:servico consent:taxa consent:terceiros consent:uma consignado_# consignado_, consignado_NAME consignado_de consignado_desconta
consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo~o conso- consorcio consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% conta_# conta_, conta_ne conta_negativa conta_que contas_# contas_atrasadas contas_de
contas~de contas~e contas~luz contas~que conta~# conta~agua conta~luz conta~mes continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio contracheque contracheque_$ contraproposta_de contrato_# contrato_NAME contrato~# contrato~NAME conversar~alguem coope- cooperativa cooperativa_NAME copia_dos copia~meus correcao correcao_: correcao~o cortada_: cortada~caiu corte_. crech- creche
creche_# crediario_na crediario_nao crediario~, crediario~NAME credito_do credito~NAME crian- criancas criancas_# cuida cuido curso custa_# d da_aposentadoria da_australia da_casa da_cento da_escola da_esquina da_faculdade da_igreja da_luz da_menina da_oficina da_pensao da_prefeitura da_pressao da_rede da_rescisao da_uns dado dados_, dados~alguem dados~conforme dando_# daqueles daqueles_da
daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~mes dar~mil das_# das_criancas das_mei das~# das~, das~do das~parcelas da~NAME da~agora da~caiu da~caminhonete da~com da~da da~de da~do da~e da~eh da~esse da~esta da~estadual da~hoje da~ja da~juntando da~mae da~mas da~mesmo da~mil da~mulher da~na da~no da~ontem da~por da~sao da~sem da~sogra da~tirar da~uns da~veio
da~vence de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_cartao de_carteira de_cem de_cento de_condominio de_dividas de_duzentos de_emprestimo de_familia de_favor de_faxina de_feira de_fgts de_fiado de_garcom de_gasolina de_giro de_hoje de_ideia de_imposto de_iptu de_janeiro de_julho de_luz de_mercado de_moto
de_noventa de_oitenta de_oitocentos de_orientacao de_outubro de_pensao de_pressao de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_renda de_rescisao de_rotativo de_roupa de_saude de_segunda de_semana de_setecentos de_som de_supermercado de_tanta de_trezentos de_uma de_vale de_ver de_vigia de_vinte debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:,
debt-amount:. debt-amount:acho debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:boleto debt-amount:certo debt-amount:com debt-amount:da debt-amount:dei debt-amount:deve debt-amount:do debt-amount:dois debt-amount:entre debt-amount:era debt-amount:essa debt-amount:estou debt-amount:extrato debt-amount:fala debt-amount:falar debt-amount:faltam
debt-amount:fatura debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:informacao debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:lembro debt-amount:mais debt-amount:menos debt-amount:mostra debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:o debt-amount:oitenta debt-amount:olho debt-amount:os debt-amount:ou debt-amount:para debt-amount:parcela
debt-amount:pouco debt-amount:qual debt-amount:quando debt-amount:quase debt-amount:quatro debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:segundo debt-amount:sete debt-amount:simples debt-amount:tempo debt-amount:tenho debt-amount:uns debt-amount:veio debt-amount:ver debt-amount:x debt-creditor:, debt-creditor:a debt-creditor:bairro debt-creditor:cartao
debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:na debt-creditor:no debt-creditor:numa debt-creditor:o debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:,
debt-kind:. debt-kind:acordo debt-kind:banco debt-kind:caminhonete debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:descontado debt-kind:dinheiro debt-kind:emprestado debt-kind:entendo debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:meu debt-kind:minha debt-kind:no debt-kind:papel debt-kind:para debt-kind:peguei
debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah
debts:ainda debts:alem debts:aluguel debts:am debts:amiga debts:ano debts:anos debts:anterior debts:antes debts:ao debts:apaga debts:aposentadoria debts:aqui debts:ar debts:atendente debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:bah debts:bairro debts:bar debts:beneficio
debts:boleto debts:boletos debts:bolsa debts:cada debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:casa debts:causa debts:celular debts:cem debts:centavos debts:cento debts:certo debts:chega debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comeco debts:comecou debts:comprei debts:comprou
debts:condominio debts:consignado debts:consignados debts:consorcio debts:contas debts:conto debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:da debts:dando debts:das debts:de debts:decima debts:dei debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desde debts:desse debts:deu debts:deve debts:devedor debts:devendo
debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:dividas debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:entao debts:entra debts:entre debts:era debts:escola debts:especial debts:esqueci
debts:esquina debts:estao debts:estava debts:estourado debts:estourados debts:estudantil debts:eu debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filho debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento
debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:ha debts:hospital debts:imobiliaria debts:imposto debts:inss debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juros debts:justica debts:k debts:la debts:limite
debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:mano debts:marco debts:maria debts:marido debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:mes debts:meses debts:milicia debts:mim debts:minhas debts:minimo debts:moca debts:mostra debts:moto debts:moveis
debts:multa debts:nacional debts:negativa debts:negociar debts:nem debts:no debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:os debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:parado debts:parcela debts:parcelado
debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:perdi debts:pessoal debts:pg debts:pila debts:plano debts:posso debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo
debts:qual debts:quarenta debts:quarta debts:quase debts:quatro debts:quatrocentos debts:quebrados debts:querem debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receita debts:refinanciei debts:renda debts:repete debts:responder debts:resta debts:restam debts:restando debts:restantes debts:rosa debts:roupa debts:salario debts:saldo debts:saude
debts:seis debts:seiscentos debts:sem debts:semana debts:sendo debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobrinho debts:sobrou debts:sofa debts:som debts:sou debts:spc debts:sujo debts:tambem debts:te debts:terceira debts:terreno debts:tiao debts:tinha debts:todo debts:total debts:tres debts:trezentos
debts:trinta debts:tv debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vez debts:vezes debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:vou debts:x debts:ze debts:zerado debts:| decima decimo_nao
decimo~, defes- defeso defeso~um deixei_de deixei~pagar deixo- deixou dei~na dela~# delivery_# demais_, demais_estao demais~regulares demora_para demora~limpar denti- dentista dentista_# depende_, depende~dia depois_dos depois~eu depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta desconta_#
desconta_direto descontado_em descontado~folha descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_da desconto_de desconto_por desconto~# desconto~email desconto~fica desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_que desde~# desde~, desde~/ desde~ano desde~de
desde~dia desde~do desde~e desde~mes desde~nao desemprego desemprego_# desemprego_, desemprego~# desses_dois deste_ano deu_dez deu~% deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter deved- devedor devedor_$ devedor~# devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_no devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~meses
devendo~mil devendo~tres deve~ainda deve~alto deve~mil deve~uns devia devia_# devia_$ devo_a devo_ao devo_dois devo_la devo_mais devo_mil devo_na devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~ninguem devo~no devo~para
devo~parcelas devo~pila devo~reais devo~sindica dez_$ dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro_e dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~alimenticia de~ano de~ao de~assinada de~ate
de~atrasadas de~atrasado de~cada de~com de~dia de~do de~eu de~falta de~faltam de~faltando de~ganho de~mais de~mes de~meses de~mesmo de~nao de~no de~pagas de~paguei de~para de~parcelas de~pela de~quartinho de~reais de~salario de~seja de~sem de~sobre de~todo de~tudo de~uma de~uns de~vai de~vez dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_porque dia_quinze dia_trinta
dia_util dia_vinte diabe- diabetes diari- diaria diaria_# diaria_, diaria_de diaria~# diarista dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~eh dia~gostaria dia~juros dia~mil dia~no dia~o dia~que diga dinheiro_emprestado dinheiro_nao dinheiro_para dinheiro_que dinheiro~NAME dinheiro~de dinheiro~deu dinheiro~peguei
dinheiro~receber direito_$ diret- direto direto_do direto~beneficio disse~eu divida_ativa divida_do divida_na divida_no divida_nova divida_para dividas_, dividas~NAME divida~fornecedor divida~na divida~o divida~prefeitura divida~um dividido divido divido_com divido_o divido~um diz_# dizen- dizendo dizendo_que dizendo~eh dizendo~limpa dizer_ao dizer~certo dizimo_# dizimo~, diz~mil do_13o do_agiota
do_ano do_app do_bairro do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_crediario do_de do_decimo do_desconto do_dia do_ex do_finado do_financiamento do_gas do_imposto do_ir do_juiz do_mei do_menino do_mercadinho do_pai do_painel do_plano do_salario do_sofa do_tiao doenc- doenca doenca_# dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e
dois_emprestimo dois_emprestimos dois_mes dois_mil dois_no dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dois~um dona_neide dona~# dono_quer dono~a dos_meninos dos~, dos~: dou dou_# doze_, doze_e doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~adiantada
do~atrasadas do~aumentou do~beneficio do~caiu do~como do~das do~dia do~disse do~dois do~e do~em do~especial do~esse do~esta do~eu do~familia do~filho do~gol do~ligou do~mas do~me do~menino do~na do~nao do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~venceu do~ver do~ze duas_coisas duas_contas duas~, duas~. duas~NAME
duas~atrasadas dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~cinquenta duzentos~entrada duzentos~mes duzentos~noventa duzentos~quarenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_aceito e_agua e_ainda e_as e_cai e_caju e_cartao
e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_emprestimo e_esse e_estao e_eu e_faco e_faltam e_faxina e_feira e_ficou e_fralda e_ganho e_gas e_gasto e_hoje e_ja e_jogar e_lanche e_luz e_mais e_mercado e_meu e_mil e_minha e_na e_no e_nove e_novecentos e_noventa e_oitenta e_oito e_oitocentos
e_osso e_outro e_paguei e_para e_parei e_pensao e_por e_poucas e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_seis e_seiscentos e_sessenta e_sete e_setenta e_tem e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo economizo_se efeti- efetiva eh_aquele eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_debito eh_descontado eh_dia
eh_dois eh_doze eh_eles eh_financiada eh_juros eh_mil eh_na eh_normal eh_perder eh_quarenta eh_quatrocentos eh_que eh_quinhentos eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~automatico eh~bruto eh~da eh~desconto eh~e eh~em eh~emprestimo eh~esta eh~fatura eh~loja eh~mas eh~meu eh~mil eh~moca eh~na eh~nao eh~o eh~ou eh~parcelas eh~pensao eh~por eh~responder eh~rotativo eh~salario eh~tal eh~um
eh~virem ela_$ ela_que ela~# ele_cobra ele_que ele_quer eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~duzentos ele~o ele~paga em_# em_$ em_agosto em_dez em_julho em_media em_mil em_oitenta em_receber em_seis em_torno em_vez em_vinte email_isso email~eh emprego_novo empregos empresa_pede empresa~pix emprestado emprestado_com emprestado_de emprestado_no
emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_na emprestimo_no emprestimo_que emprestimos emprestimos_no emprestimos~NAME emprestimo~$ emprestimo~: emprestimo~a emprestimo~app emprestimo~desconta emprestimo~mil emprestimo~x empresto empresto_mil emprestou
emprestou_# emprestou_dois emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~NAME em~a em~anos em~de em~do em~eu em~gracas em~lembretes em~mesmo em~mil em~no em~parcelas em~porque em~vezes em~x encos- energia_# energia_: energia~$ enganei_a enganei~NAME enquanto_eh enquanto~isso entao_, entao_devo entao_nao entao~no entao~tem entendi_a entendi~pergunta entra_# entrada_#
entrada_de entrada_e entrada~# entrada~+ entrada~NAME entrada~mais entrar entrar_# entrar~mil entra~mil entre- entre_# entre_cartao entrega entrega_de entrega~moto entressafra entre~e entrou_# era_# era_doze era_para era_so eram eram_# eram~mas era~% era~, era~agora era~mil errado~eh errei_a errei_o errei~atras errei~eh errei~luz errei~ultima escola escola_# escola_da escola_dela escola_do
escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui especial_# especial_, especial_do especial_e especial_estourado especial~NAME especial~e especial~em espos- esposa esposa~# esposo esposo_# esqueci_, esqueci_do esqui- esquina essas_, essas_mesmo essas~cartao essas~mesmo esse_eh esse_nao esse_tal esse_trem essentials:
 essentials:$ essentials:% essentials:(
essentials:) essentials:+ essentials:- essentials:. essentials:: essentials:; essentials:agora essentials:agua essentials:ajuda essentials:ajudo essentials:aluguel essentials:amigo essentials:ano essentials:aqui essentials:atendimento essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:cada essentials:carro essentials:casa essentials:celular essentials:cem
essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:compro essentials:condominio essentials:conducao essentials:consulta essentials:creche essentials:custa essentials:das essentials:dela essentials:dez essentials:dia essentials:diabetes essentials:dias essentials:direito essentials:divida essentials:dividido essentials:divido essentials:dois
essentials:dou essentials:dura essentials:duzentos essentials:energia essentials:entendi essentials:entre essentials:era essentials:errado essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:esta essentials:eu essentials:faculdade essentials:farmacia essentials:favor essentials:feira essentials:fica essentials:filho essentials:filhos essentials:foi
essentials:fora essentials:fralda essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gasto essentials:gente essentials:inclusa essentials:incluso essentials:internet essentials:iptu essentials:junto essentials:k essentials:leite essentials:limpa essentials:luz essentials:mae essentials:mando essentials:marido essentials:mas essentials:menina
essentials:menino essentials:mensagem essentials:mensais essentials:meses essentials:moca essentials:moro essentials:moto essentials:net essentials:no essentials:novecentos essentials:noventa essentials:oitenta essentials:onibus essentials:outra essentials:paga essentials:pais essentials:parte essentials:passa essentials:passagem essentials:pensao essentials:plano essentials:posso essentials:posto
essentials:pouco essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:remedios essentials:responder essentials:resto essentials:salario essentials:sao essentials:saude essentials:se
essentials:seguro essentials:seiscentos essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:tambem essentials:te essentials:tipo essentials:torno essentials:total essentials:trezentos essentials:trinta essentials:uber essentials:ultima essentials:uns essentials:van essentials:veio essentials:vem essentials:vence essentials:verdade
essentials:vezes essentials:vindo essentials:vinte essentials:voce essentials:vou esse~, esse~de esse~do esse~e esse~o esta_# esta_cobrando esta_escrito esta_na esta_negativa esta_para esta_vindo estado_, estado~recebo estadual estadual_, estag- estagio estagio_# estagio~+ estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa esta~# esta~$ esta~% esta~, esta~aqui
esta~cobrando esta~desde esta~e esta~faz esta~gracas esta~meu esta~mil esta~na esta~sim esta~torno estev- esteve esteve_aqui estou- estou_ganhando estou_pagando estou_perdido estou_tentando estourado estourado_em estourados estourado~# estou~, estou~a estou~as estou~com estou~decima estou~desde estou~mes estou~na estou~no estou~parar estou~parcela estou~quarta estou~setima estou~uns estou~vigesima
estud- estudantil estudantil_NAME estudantil~# eu_# eu_acho eu_botar eu_comprei eu_conseguir eu_der eu_devia eu_e eu_fiquei eu_fiz eu_fui eu_ganhar eu_ganhava eu_gasto eu_pague eu_paguei eu_parei eu_peguei eu_perder eu_planto eu_quero eu_recebo eu_respondi eu_saiba eu_so eu_sou eu_tiro eu_trabalho eu_vendo eu~NAME eu~aqui eu~ate eu~cento eu~da eu~devo eu~duzentos eu~eh eu~errado eu~falei eu~fiado
eu~fichada eu~foi eu~la eu~livre eu~mais eu~mandioca eu~meu eu~mil eu~na eu~nao eu~ouvi eu~pagando eu~pago eu~paguei eu~pelo eu~primeiro eu~puder eu~quentinha eu~sei eu~so eu~tenho eu~tudo eu~uma ex_, extra- extra_$ extrato extrato_de extrato~hoje extra~# ex~# e~$ e~% e~, e~. e~NAME e~a e~abaixa e~acougue e~agiota e~agua e~ao e~ate e~atrasadas e~atrasado e~aviso e~bolsa e~cada e~cartao e~centavos
e~cobra e~comida e~consigo e~da e~de e~desde e~dia e~divida e~do e~dois e~em e~emprestimo e~especial e~esta e~faltam e~farmacia e~fatura e~filha e~filho e~financeira e~fiquei e~gas e~ja e~k e~la e~luz e~marido e~mas e~mes e~meses e~meu e~mil e~minimo e~na e~nao e~no e~o e~outro e~pago e~para e~parcela e~parcelas e~pensao e~pila e~por e~que e~quebrados e~quem e~quinhentos e~quinze e~reais e~resto
e~seis e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~trezentos e~tudo e~umas e~uns e~vez e~vezes e~x faco_com faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~no faco~por faco~que faculdade_# faculdade_$ faculdade_NAME faculdade_parcelou faculdade~# faculdade~, faculdade~em faculdade~mensalidades falando_que
falando~se falar_da falar_que falar~alguem falar~atendente falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falei_ne falei~? falou_# falou_que falou~vai falta_# falta_ainda falta_bastante falta_cinco falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas
faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra falto- faltou faltou_so faltou~o familia_# familia_mesmo familia~# familia~e familia~faco familia~sem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_do fatura_em fatura_esta fatura_vence faturas faturas_atrasadas faturas_da faturas_do
faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo favor_, favor_que favor~eu faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_dois faz_em faz_por faz_uns fazenda fazenda_, faz~ano faz~anos faz~mensagem faz~mes faz~que faz~reclamacao faz~tempo fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechou_em fechou~# feira
feira- feira_# feira_$ feirao feira~por fevereiro_. fez fez_# fez~ate fgts_# fgts_$ fgts_em fgts_o fgts_para fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_metade ficar_um ficar~receber fica~centro ficha- fichada fichada_$ ficou_# ficou_devendo ficou_em ficou_para ficou~# ficou~tras filha_me filha_que filha~# filha~ajuda
filho_, filho_ajuda filho_pode filho_usou filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~ele filho~meu fim_de fim_do fim~mes fim~semana finad- finado finado_marido final_# financeira_ja financeira_que financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh
financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~meu financiamento~minha financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a fixo_, fiz_acordo fiz_na fiz_pelo fiz_uma fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flexibles:$ flexibles:% flexibles:. flexibles::
flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:aluguel flexibles:aposto flexibles:as flexibles:barzinho flexibles:besteira flexibles:bicho flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:cem flexibles:cento flexibles:cerveja flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:criancas flexibles:da flexibles:delivery flexibles:demais flexibles:dia
flexibles:dias flexibles:do flexibles:dois flexibles:dos flexibles:dou flexibles:em flexibles:essas flexibles:esse flexibles:estou flexibles:eu flexibles:fds flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:globoplay flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:lanche flexibles:mais flexibles:mas flexibles:mes flexibles:meses
flexibles:mesmo flexibles:na flexibles:netflix flexibles:no flexibles:oferta flexibles:oitenta flexibles:os flexibles:para flexibles:parar flexibles:passado flexibles:pizza flexibles:racao flexibles:reais flexibles:restaurantes flexibles:role flexibles:roupa flexibles:salao flexibles:semana flexibles:sexta flexibles:streaming flexibles:tem flexibles:tentando flexibles:tigrinho flexibles:todo
flexibles:tudo flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro foi_na foi_numa foi_para foi_um foi~# foi~, foi~: foi~acordo foi~de foi~emprestado foi~loja folha_: fora_e fora_essas foram foram_# foram~de fora~, forne- fornecedor fornecedor_de fraco~# frald- fralda fralda_#
frio frio_: frio~# fui_fiador fui_mandada fui~do fumo funer- funerario galo galo_para galo~NAME ganha ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei_# ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garco- garcom gas_# gas_do gasol-
gasolina gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina~# gasolina~, gasolina~moto gasos- gasosa gasosa_# gasta gasta- gastando gastando_uns gasta~# gastei_# gastei~, gastei~no gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~por gas~# gas~, gas~a gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes
gente_gasta giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~orientacao gostaria~receber gov_$ gratificacao gratificacao_foi gratificacao~cortada guardar guri guria ha_mais ha_quinze habit- ha~dias hoje_# hoje_, hoje_esta hoje_tiro hoje~# hoje~em holer- holerite holerite~# homem hora_extra horas hospi- hospital ia ideia_, ideia_de ideia~quanto ideia~quero ifood
ifood_# ifood_demais ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ ih_mais ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:chove income-low-month:de income-low-month:e income-low-month:em income-low-month:fiz income-low-month:foi income-low-month:ja
income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mil income-low-month:na income-low-month:no income-low-month:o income-low-month:paguei income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:ruim income-low-month:teve income-low-month:uns income-low-month:x income-low-month:zero income-source:# income-source:finado
income-source:marido incomes:
 incomes:$ incomes:% incomes:+ incomes:, incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acai incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel incomes:ano incomes:antes incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:aposentei incomes:aprendiz incomes:assinada incomes:autista incomes:autonomo
incomes:auxilio incomes:beneficio incomes:bico incomes:bolo incomes:bolsa incomes:bom incomes:bruto incomes:cada incomes:cai incomes:carteira incomes:casa incomes:causa incomes:cem incomes:cento incomes:cinquenta incomes:com incomes:comissao incomes:como incomes:consignado incomes:conta incomes:corre incomes:criancas incomes:cuido incomes:da incomes:das incomes:defeso incomes:depois
incomes:desconto incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:disso incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:esposa incomes:esposo incomes:esta incomes:estado incomes:estadual incomes:estagio incomes:extra
incomes:faco incomes:faculdade incomes:faleceu incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:gasto incomes:hoje incomes:hora incomes:horas incomes:idade incomes:ifood incomes:invalidez incomes:inverno
incomes:jovem incomes:k incomes:limpo incomes:liq incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae incomes:mandioca incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:meio incomes:menino incomes:meninos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:moco incomes:morte incomes:moto
incomes:motorista incomes:muito incomes:ne incomes:num incomes:oitenta incomes:oitocentos incomes:os incomes:ou incomes:outro incomes:paga incomes:pagam incomes:pago incomes:pai incomes:para incomes:parcelas incomes:passado incomes:patroa incomes:pedreiro incomes:pensao incomes:perco incomes:pj incomes:planto incomes:pouco incomes:prefeitura incomes:producao incomes:professora incomes:quando
incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:rede incomes:responder incomes:ruim incomes:sabado incomes:salarios incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:te
incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:valor incomes:varia incomes:vem incomes:vender incomes:vendo incomes:vezes incomes:vida incomes:vinte incomes:vixe incomes:voce incomes:vr
incomes:x informar_$ inss_$ inss_, inss~# instalments-left:, instalments-left:. instalments-left:agora instalments-left:ano instalments-left:cabeca instalments-left:cada instalments-left:cinquenta instalments-left:como instalments-left:das instalments-left:depois instalments-left:dez instalments-left:disso instalments-left:do instalments-left:era instalments-left:eram instalments-left:faco
instalments-left:falar instalments-left:foi instalments-left:foram instalments-left:ideia instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:no instalments-left:o instalments-left:oito instalments-left:olhar instalments-left:pagando instalments-left:pagas instalments-left:parcela instalments-left:parcelas instalments-left:poucas
instalments-left:quanto instalments-left:quarenta instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:segunda instalments-left:sete instalments-left:setima instalments-left:tenho instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:vigesima instalments-left:vinte instalments-left:x instr- instrucoes
instrucoes_anteriores instrucoes~e interesse_em interesse~receber internet_# internet~, internet~e inval- invalidez invalidez_, inver- inverno inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ipva~# ir_saiu irmao irmao~# irma~que ir~# isso~, isso~o isso~pode ja_aceitei ja_acertei ja_dei ja_devolvi ja_estou ja_foi ja_foram ja_mandou ja_nao ja_passou ja_tem ja_teve
ja_tirou ja_vem ja_virou janeiro_, janeiro_. janeiro_? ja~, ja~. ja~carta ja~de ja~do ja~ne ja~no ja~nove ja~processo ja~seis ja~tres ja~trinta ja~um ja~vinte jeito_para jeito~mim joao jogar_tudo jogar~no jogo~bicho jogue- joguei joguei_# joguei~no jovem jovem_aprendiz jovem~# judic- judicial juiz juiz_$ julho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ junta~# junto junto-
junto_$ juros_# juros_abusivo juros_de juros_e juros_na juros_para juros_rotativo juros~# juros~% juros~, juros~NAME juros~cartao juros~cheque juros~foi juros~nao k_# k_, k_NAME k_e k_no k_para k_venc kitne- kitnet k~# k~NAME k~caju k~cartao k~dia la_na la_no lanch- lanche lanche_# larga- la~# la~NAME leite_# leite_e leite~fralda lembrar_todo lembrar~dia lembre_nao lembro_, lembro_no lembro_o
lembro~NAME lembro~e lgpd_. liberar_emprestimo liberar~de liberar~desconto ligacao_de ligacao~cobranca ligam_no ligan- ligando ligaram~NAME ligaram~que ligou_falando ligou~que limite_# limite_eh limite_no limite~NAME limite~mil limpo_$ link_para link~pagar link~painel liq liquido liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_minhas loja_NAME loja_da loja_daqui loja_do lojas~#
loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loter- loteria luz_# luz_$ luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_veio luz_vem luz~# luz~, luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~gas luz~uns luz~vem m_. mae_# mae_$ mae_com mae_que mae_sujo mae~doente maior_$ maior_sim maior~eh maio~# mais_,
mais_de mais_falar mais_muda mais_no mais_o mais_seis mais_todo mais_um mais_uns mais~# mais~. mais~? mais~NAME mais~alem mais~cartao mais~de mais~do mais~e mais~mes mais~mil mais~na mais~nao mais~no mais~para mais~parcelas mais~por mais~que mais~um mais~x manda_de mandada mandada_embora mandar_$ mandar_as mandaram_msg mandaram~que manda~plano mandi- mandioca mando_# mandou_carta mandou_mensagem
mandou_msg mandou_proposta mandou~, mandou~de mandou~oferecendo mando~para manha manic- manicure mano_devo mano~# mano~na marco_, marco~# marco~NAME maria maria_da marido_ganha marido_ganhava marido_que marido_recebe marido~# marido~quatro marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_esse mas_eu
mas_faleceu mas_gasto mas_isso mas_meu mas_no mas_preciso mas_se mas_sobra mas_tira mas_vem mas~acho mas~caro mas~dei mas~depositar mas~devendo mas~devo mas~e mas~eh mas~fatura mas~ja mas~mes mas~na mas~nao mas~os mas~paguei mas~que mas~uns matando~pequenas maximo_# maximo_$ me_adiantou me_atender me_cobra me_deve me_empresto me_emprestou me_faz me_ligou me_mostra me_negativou me_organizar
me_pediram media media_# media_de media~# medo_eh medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses menina_# menino_# menino_, menino~, menino~dois menos_# menos_, menos_a menos_de menos_uns menos~# menos~mil mensagens_$ mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~#
mensalidade~NAME mercadinho mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_, mercado_e mercado_eh mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~por mercado~seiscentos merce- mercearia mes_# mes_, mes_NAME mes_ate mes_bom mes_de mes_do mes_e mes_em mes_faltam mes_fiz mes_na mes_num mes_o mes_passado mes_ruim mes_sem mes_trinta meses_# meses_NAME meses_atras
meses_atrasada meses_atrasado meses_da meses_de meses_e meses_ja meses_parado meses_que meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e mesmo_eh mesmo_gracas mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~a mesmo~deve mesmo~falte mesmo~papel mes~# mes~, mes~NAME mes~acordo mes~ainda mes~beneficio mes~da mes~faltam mes~folha mes~ja
mes~nao mes~o mes~paguei mes~para mes~uns mes~vai mes~vem metade_, metade~NAME metade~eram metade~meu meu_# meu_aluguel meu_consignado meu_decimo meu_do meu_emprego meu_esposo meu_ex meu_finado meu_gol meu_irmao meu_limite meu_medo meu_menino meu_neto meu_pai meu_sobrinho meus_dado meus_pais meus~, meus~nao meu~# meu~; meu~NAME meu~ajuda meu~autista meu~cai meu~da meu~de meu~deve meu~e meu~faleceu
meu~ganha meu~ganhava meu~ja meu~marido meu~na meu~para meu~pode meu~recebe meu~sai meu~usou me~. me~? me~dois me~eh me~mil me~oferecendo me~por mil_
 mil_# mil_( mil_+ mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_mesmo mil_na mil_nao mil_para mil_por mil_quatrocentos mil_que
mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas
mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x minha_amiga minha_caminhonete minha_esposa minha_fatura minha_gratificacao minha_parcela minha_parte minha_restituicao
minha_sogra minha_vizinha minhas~? minha~# minha~, minha~amanha minha~com minha~deve minha~ganha minha~minha minha~na minha~sujo minimo_# minimo_, minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimos minimos_de minimo~# minimo~, minimo~NAME minimo~vindo moca_, moca_da moca_disse moca_falou moca_que moca~NAME moca~cinco moca~que moco_isso more-debts:$ more-debts:: more-debts:?
more-debts:acho more-debts:agora more-debts:ah more-debts:alem more-debts:atrasado more-debts:cartao more-debts:com more-debts:conta more-debts:da more-debts:desde more-debts:dia more-debts:disso more-debts:e more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:esqueci more-debts:falta more-debts:faltam more-debts:fiado more-debts:filho more-debts:fiz more-debts:fora
more-debts:juros more-debts:lista more-debts:luz more-debts:me more-debts:mes more-debts:meses more-debts:mil more-debts:na more-debts:no more-debts:oitenta more-debts:opa more-debts:outro more-debts:pode more-debts:pronto more-debts:quatrocentos more-debts:reais more-debts:saiba more-debts:senhora more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na
moro~favor moro~meus moro~minha morte mostra_# mostra~plano mostrou mostrou~da moto_# moto_: moto_NAME moto_eh moto_em moto_na moto_no moto_por motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# msg_oferecendo msg_que msg~a msg~quitar muda_muito muda_o mudar_sim muda~? mudei mudei_de mudei~ideia mudou mudou_meu muito_?
multa_$ multa_de mundo munic- m~# m~e m~no na_# na_casa na_conta na_cooperativa na_decima na_entressafra na_farmacia na_feira na_financeira na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_padaria na_parcela na_porta na_poupanca na_quarta na_quinta na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_para nada_que nada~NAME nada~eu nada~ninguem nada~voce
nao_a nao_abaixa nao_chega nao_cobra nao_ganho nao_ne nao_olho nao_ouvi nao_senhora nao~. nao~aluguel nao~certeza nao~conseguir nao~dando nao~desde nao~direito nao~informar nao~jeito nao~juros nao~manda nao~mil nao~nem nao~nenhum nao~ninguem nao~no nao~por nao~porque nao~proposta nao~quantas nao~que nao~renner nao~separar nao~tem nao~ver nas nas_NAME na~
 na~( na~. na~; na~NAME na~a na~ah na~cento
na~consorcio na~consta na~da na~desde na~deu na~do na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~nao na~no na~parcela na~que na~sao na~segunda na~tem na~tenho negativa negativa_# negativou negociei neide nem_lembro nem~, nem~NAME nem~direito nenhuma_, nenhuma_ainda nenhuma_esta nenhuma_paga nenhuma~atrasada nenhuma~nao net net_# netflix_# netflix~, netflix~e netflix~spotify neto ne~#
ninguem_ofereceu ninguem~nada no_acordo no_acougue no_agiota no_ano no_app no_bar no_beneficio no_bicho no_carne no_cartao no_centro no_cheque no_consumidor no_crediario no_credito no_dia no_feirao no_fim no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_pix no_primeiro no_quinto no_rotativo no_tigrinho no_trabalho no_ultimo no_valor noite noite~para nome_, nome_da nome_na nome_sai
nome~, nome~NAME nome~do nome~minha nordeste_# norma- normal normal_? noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_e novecentos~oitenta noventa_$ noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~mes nove~noventa novo~# no~. no~: no~NAME no~acho no~ano no~cartao no~com no~da no~de no~dele no~dia no~do
no~eh no~em no~especial no~esta no~estou no~eu no~fraco no~juros no~mas no~mesmo no~passado no~por no~que no~sao no~trabalho no~trinta no~um no~uns nu num_acordo numa numa_loja numa~daqui numero_# num~de num~do nunca_acaba nunca_olhei nunca~ofereceram nuns o_a o_advogado o_agiota o_ano o_app o_bolsa o_caba o_caminhao o_carne o_certo o_cigarro o_colegio o_condominio o_consignado o_consorcio o_da
o_debito o_dizimo o_extrato o_fgts o_fim o_gas o_homem o_hospital o_menino o_mercado o_negocio o_outro o_processo o_rapaz o_saldo o_serasa o_simples o_spc o_telhado o_vencimento obra oferecendo_quitar oferecendo~por ofereceram_nada ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~% ofereceu~em ofereceu~por ofereceu~x off offers:$ offers:+ offers:/ offers:: offers:ai offers:amanha
offers:banco offers:boa offers:boleto offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:cobranca offers:dez offers:divida offers:duzentos offers:e offers:em offers:emprestimo offers:entrada offers:esquece offers:estao offers:falaram offers:falei offers:fez offers:ficou offers:fiz offers:hoje offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou
offers:mandou offers:mes offers:mil offers:mostrou offers:novecentos offers:oferecendo offers:off offers:outra offers:pagando offers:parcela offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pix offers:primeira offers:propos offers:quer offers:quita offers:quitar offers:reais offers:resto offers:seis offers:sem offers:serasa offers:sexta offers:taxa offers:trezentos offers:valido
offers:vem offers:verdade oficina oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cento oitenta~cinco oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito oito_$ oito_de oitocentos_e oitocentos_para oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, olha olhei olhei_$ olho_$ onibus_# ontem_(
ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil orien- orientacao orientacao_sobre orientacao~renegociacao os_mil osso osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e ou_# ou_eh ou_seis outra_, outro outro_# outro_de outro~# outro~oitenta ouvi ouvi_direito ou~de ou~mil ou~uns ou~verdade ou~x overdue:% overdue:/ overdue:: overdue:; overdue:agora overdue:ao overdue:atraso
overdue:atrasou overdue:automatico overdue:beneficio overdue:cabeca overdue:cartao overdue:certo overdue:claro overdue:coisa overdue:debito overdue:demais overdue:desconta overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:e overdue:esqueci overdue:estao overdue:faco overdue:falte overdue:faturas overdue:favor overdue:fazer overdue:foi overdue:infelizmente
overdue:julho overdue:junho overdue:luz overdue:marco overdue:marido overdue:mas overdue:menos overdue:mesmo overdue:meu overdue:na overdue:nada overdue:natal overdue:no overdue:os overdue:outra overdue:outro overdue:pagar overdue:para overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:quando overdue:quinze overdue:regulares overdue:responder overdue:respondi
overdue:sabe overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:todo overdue:todos overdue:ultima overdue:um overdue:vence overdue:ver overdue:vinte overdue:voce overdue:vou oxe_, oxe~e o~, o~NAME o~aceita o~automatico o~baixou o~cobra o~das o~desconta o~desemprego o~diz o~dos o~falou o~familia o~faz o~hoje o~maior o~mandou o~mas o~mesmo o~minha o~mostra o~na o~ofereceu o~para
o~parcela o~passado o~pediu o~propos o~quito o~sao o~todo o~util padar- padaria padaria_# paga_# pagam pagamento_do pagamento~parcela pagando_# pagando~por pagar_desde pagar_dia pagar_em pagar_esse pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~ate pagar~da pagar~do pagar~menores pagar~mes pagar~na pagar~no pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~.
pagas~atrasadas pago_# pago_, pago_a pago_aluguel pago_cento pago_desde pago_duzentos pago_no pago_pensao pago_quando pago~# pago~, pago~dia pago~do pago~e pago~em pago~por pago~so paguei_NAME paguei_duas paguei_foi paguei_nove paguei_seis paguei_tres paguei_trinta paguei_tudo paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~entrada paguei~falta
paguei~fatura paguei~metade paguei~moto paguei~no paguei~parcelas paguei~primeira paguei~reais pai_das pai_faleceu pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ papel papel_$ para_agiota para_ajudar para_alguem para_cortar para_dia para_dois para_dona para_ela para_falar para_igreja para_maria para_moca para_ninguem para_o para_pergunta para_receber para_reformar para_sacar
para_ser para_tirar para_tras para_vender parado_, parado~uns para~% para~, para~NAME para~a para~agiota para~anterior para~coisa para~da para~de para~do para~dois para~e para~emprestimo para~mandar para~mas para~meu para~mil para~nao para~no para~os para~para para~que para~reais para~sera para~tal parcela_# parcela_da parcela_do parcela_eh parcelado parcelado_# parcelado_$ parcelado_em
parcelado~# parcelamento_da parcelamento~fatura parcelar_em parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~em
parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei parei_$ parei_de parte_# parte_, parte_eh parte~# particular partir partir_de partir~janeiro passado_# passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passa~mil passei_a passei~ganhar passou_de passou_o passou~# passou~prazo pau
pau_e pau_no paus paus_no pau~meio pede_pix pedem pedem_# pede~adiantado pedindo_taxa pedir_meu pediram~de pediram~pix pedir~cpf pediu pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegan- pegando pegar_o pego pegou_# pegou~mil pegou~para peguei_# peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~, pela~de pelo_menos pelo_telefone
pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao pensao_# pensao_$ pensao_alimenticia pensao_da pensao_de pensao_do pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~meu pensao~minha pensao~morte pensao~pai pequenas_$ pera_tem pera~a perco perder~emprego perdi- perdi_a perdido perdido_nao perdido~entendi perdi~boleto pergunta_. pessoa_de pessoal_$ pessoal_NAME pessoal~#
pessoa~verdade pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior pior_mes pix_adiantado pix_da pix~para pizza plano_funerario plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_comecar pode_isso pode_perguntar pode_salvar pode~? pode~com pode~sim pode~tudo por_$ por_ano por_email por_faxina por_fds por_fim por_hora por_idade por_invalidez por_morte
por_producao por_quinzena por_sms por_volta porque_eh porque_nunca porque~debito porque~olhei porse- porsento porsento_por porsento~mes por~# por~, por~. por~: por~ate por~bruto por~com por~de por~e por~eh por~faco por~faltam por~isso por~livre por~mas por~na por~no por~num por~oitocentos por~por por~que por~tirando possu- possuo posto pouca- poucas poucas_$ pouco- pouco_no poucos poucos~NAME
pouco~NAME poupa- poupanca prazo_$ pre preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_$ prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefiro_falar prefiro~com press- pressao pressao_e pressao~diabetes prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes primeira_parte primeira_vence primeira~do
primeira~em primeira~falta priva- privado processo_$ processo_, produ- producao producao_, profe- professora professora_da professora_do professora~estado professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_nenhuma proposta~so propos~# propos~de propria puder_pagar quais~minhas qual_? quando_? quando_cai quando_chove quando_eu quando~o quando~termino quantas quantas_faltam
quanto_seja quanto_tenho quantos_anos quanto~que quanto~se quarenta_$ quarenta_e quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro quatro_dividas quatro_e quatro_meses quatro_mil quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos~NAME quatrocentos~cinquenta
quatrocentos~doze quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~mas que_ainda que_desconta que_devo que_divido que_emprestei que_faltam que_falte que_faz que_fica que_ja que_me que_pago que_pediu que_pegou que_peguei que_que que_sao que_so que_umas que_uns que_vai que_vao quebrados quebrados_$ quebrados_no quebrados~NAME
quem_$ quem~que quent- quentinha quer_a quer_duzentos quer_trezentos querem_# querem_que querem_tomar querem~de querem~eu querer quero_me quero_nao quero~atendente quero~falar quero~minhas quero~organizar quero~uma quer~a quer~casa quer~de quer~e quer~minha quer~todo que~% que~NAME que~atrasada que~cento que~com que~comprei que~devia que~divida que~dois que~duzentos que~emprestou que~entra
que~fazer que~fiz que~golpe que~ja que~juros que~lembro que~nome que~olho que~pagar que~pague que~paguei que~por que~respondi que~saiba que~trabalho que~uns que~verdade quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e
quinze_mil quinze_para quinze_vezes quinzena quinzena_$ quinzena_oitocentos quinzena~e quinze~; quinze~NAME quinze~estou quinze~eu quinze~quitar quita quita_por quitada quitadas quitadas_# quitadas~. quitar_$ quitar_a quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quito_tudo racao racao_# racao_do racao_dos racao~cachorro ranch- rancho rango rango_# rapaz_da rapaz_do
rates:/ rates:aa rates:ajuda rates:am rates:ano rates:app rates:banco rates:cada rates:cet rates:coisa rates:consta rates:da rates:direito rates:disso rates:diz rates:duzentos rates:e rates:em rates:era rates:errado rates:errei rates:escrito rates:esse rates:estou rates:explica rates:fatura rates:favor rates:funciona rates:informacao rates:ler rates:mais rates:meu rates:mil rates:muito rates:na
rates:nenhum rates:nove rates:oitenta rates:parcela rates:passa rates:perai rates:por rates:porsento rates:quatorze rates:quer rates:respondi rates:saber rates:simples rates:te rates:tem rates:tenho rates:todo rates:tr rates:uma rates:uns rates:verdade rates:vinte rates:voce reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais~dez reais~dia
reais~luz reais~na reais~pagar reais~quarenta real_$ recebendo receber_a receber_do receber_lembretes receber_uma receber~consignado receber~copia receber~mil receber~segunda recebi_aviso recebi_nenhuma recebi_sms recebi~carta recebi~da recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebo_a recebo_decimo recebo_dia recebo_em recebo_nao recebo_no recebo_pensao recebo_por recebo_sim
recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~quinzena recebo~salario recebo~seguro receita_mandou receita~carta reclamacao_no reclamacao~consumidor rede rede_estadual refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar reformar_o reformar~telhado regul- regulares regulares_. remedio_# remedio_da remedio_de remedio_trezentos
remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_que repete~eu rescisao_$ rescisao~# responder_essa resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir
resto_$ resto_atrasou resto_eh resto_em resto_minha resto~NAME retif- retir- retiram retiram_o retiram~processo rifa role role_# role~por rosa rotativo_# rotativo_do rotativo~% rotativo~NAME roupa- roupa_# roupas roupa~, ruim_# rural sabad- sabado sabado_$ sacar sacar_$ sai_dia sai_em sai_por saiba saiba_$ saiu_# sai~# sai~dezembro salao salao_# salao~# salao~e salario_# salario_, salario_.
salario_bruto salario_cai salario_e salario_eh salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~para saldo saldo_# saldo_devedor saldo~# saldo~$ saldo~de salva- salvar salvar_$ sao_$ sao_dez sao_dois sao_duas sao_minhas sao_oitenta sao_quatro sao~# sao~cartoes
sao~coisas sao~de sao~dividas sao~e sao~meses sao~mil sao~parcelas sao~serasa saque saque- saquei saquei_# saquei~do saude saude_# saude_$ saude~# se_vou segui- seguir segunda_a segunda_de segunda_parcela segunda~do segunda~e segunda~quarenta segunda~sabado segunda~sexta segundo_o segundo~extrato seguro_# seguro_defeso seguro_desemprego seguro_do seguro~# seguro~, seguro~carro sei_, sei_de
sei_direito sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~ao sei~cabeca sei~dizer sei~faltam sei~isso sei~nunca sei~senhora sei~tipo sei~venderam sei~vou seja seja_$ sem_pagar
sem_papel sem_querer semana_, semana_de semana_e semana_livre semana_no semana_tirando semana_uns semana~# semana~, semana~bico semana~de semana~gasolina semana~o semana~uns sem~# sem~, sem~de sem~desde sendo_# sendo~atrasado senhor separar ser_alto ser_humano serasa_, serasa_? serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa~# serasa~NAME serasa~com serasa~dando serasa~nome servidora
ser~mas sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_$ sete_e sete_na setec- setecentos setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima setima_$ seu_osvaldo seu_ze seu~# sexta_# sexta_eles sexta_que
sexta~retiram sexta~vem se~# se~botar se~conseguir se~der se~ganhar se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_. sim_senhor sim_tem simples_nacional simples~atrasado sim~a sim~apaga sim~apagar sim~devo sim~mais sim~pode sim~quero sindi- sindica sindica_dois sindica~condominio sms_# sms~% so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_falta so_ligacao so_no
so_paguei so_recebo so_resta so_semana so_um sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sofa sofa_por sofa~# sofa~NAME sogra sogra_, som sou_aposentada sou_aposentado sou_diarista sou_professora sou~da sou~do sou~ganho sou~sim so~# so~a so~amanha so~cartao so~cigarro so~da so~de so~e so~em so~eu so~luz
so~me so~mes so~no so~o so~por so~que so~tres spc_tem spc~uma spotify_# strea- streaming streaming_# streaming~, subiu_de subiu_para subiu~# sujo_por sujo~causa supermercado tal tal_de tal~NAME tal~rotativo tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanta tarde~aqui tarde~tudo taxa~# taxa~financiamento telev- televisao telha- telhado telhado_, telhado~no tem_a tem_dois
tem_duas tem_jeito tem_sobre tem_tres tem_uns tempo_que tempo~nao tem~# tem~, tem~anos tem~cartao tem~contas tem~da tem~divida tem~do tem~em tem~nada tem~prestacao tem~um tenho_, tenho_NAME tenho_divida tenho_dois tenho_eh tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~divida tenho~dividas tenho~e tenho~em tenho~emprestimo
tenho~emprestimos tenho~mas tenho~mil tenho~nao tenho~pagar tenho~sou tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca terre- terreno ter~mil teve_mes teve~de thirteenth:$ thirteenth:. thirteenth:agora thirteenth:ano thirteenth:da thirteenth:dezembro thirteenth:empresa thirteenth:foi thirteenth:mais thirteenth:meu thirteenth:mudar thirteenth:novecentos
thirteenth:parcela thirteenth:parte thirteenth:por thirteenth:proposta thirteenth:sai thirteenth:segunda thirteenth:ser thirteenth:te thirteenth:todo thirteenth:uma thirteenth:uns thirteenth:vai thirteenth:vejo tiao tiao_# tigri- tigrinho tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME
tiro~# tiro~mil tiro~por toda_semana todas_as todas_menos toda~# todo_fim todo_mundo todo~# todo~, todo~de todo~e todo~no torno torno_de torno~# total_# total_, total_da total_de total~# total~$ total~, tr trabalho_# trabalho_com trabalho_fichada trabalho_o trabalho_por trabalho~carteira trabalho~conta trabalho~dia trabalho~dias trabalho~segunda trabalho~vigia transferi transferi_# transferi~para
tras trata- trata-se trem trem_de trem~juros tres_$ tres_e tres_meses tres_parcelas tres_prestacao tres_reais tres_ultimas tres~da tres~do tres~duzentos tres~e tres~na trezentos_$ trezentos_de trezentos_no trezentos~NAME trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_$ trinta_e trinta_por trinta~cento trinta~cinco
trinta~dois trinta~tres troca_a tudo_cartao tudo_da tudo_isso tudo_junto tudo_no tudo~# tudo~, tudo~mes tudo~uns tv tv_# tv_por tv~# uai_, uai_uai uai~, uai~arrumei uber uber_, uber_e uber_tiro uber_uns uber~# ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_dia ultimo~util um_agiota um_amigo um_ar um_carne um_cartao um_celular um_consignado um_de um_e um_galo um_gol um_mes um_papel
um_quartinho um_ser um_sofa um_tal um_tempo um_virgula uma_# uma_, uma_casa uma_coisa uma_financeira uma_geladeira uma_intimacao uma_parcela uma_tal umas_# umas~ainda umas~por umas~vezes uma~, uma~a uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova uma~que um~# um~cento um~de um~e um~em um~humano um~meio um~minimo um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha~cabelo
uns_corre uns_dez uns_mil uns_oitenta uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns~# uns~% uns~, uns~anos uns~com uns~de uns~dias uns~e uns~k uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usado usar_$ usar_o usei usei_# usei_+ usei_o usei~# usei~cartao uso uso_? usou usou_meu usou~cartao uso~# util util_$ util_. vai_cair
vai_entrar vai_pedir vai_ser vai_uns vai~# vai~o vai~para vale_# vale_ate vale~# vale~a vale~mil valid- valido valido_ate valido~# valor- valor_de valores valores_$ valor~$ van van_# van_da van~escola vao_passar varia- varia~# veio_# veio~e vem_cento vem_descontado vem_junto vem_uns vem~# vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no
vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencidas vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vender_a vender_meu vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_marmita vendo_na vendo_quentinha vendo~,
vendo~e vendo~feira verdade_? verdade~# ver~nome vez_de vezes_# vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vez~# viage- viagem vida_# vida~por viges- vigesima vigesima_segunda vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro
vinte~sete vinte~um vir virem virem_buscar virem~o virgula_nove virgula_oitenta virgula~e virou virou_# virou_processo virou~, vista_, vista_ate vista_ou vista_pela vista~# vista~divida vista~seis vista~sexta vista~valido vivo vizin- vizinha vizinha~# voce_acha voce~alguma voce~que volta_de volta_por voltar_para voltar~pergunta volta~favor vou_conseguir vou_falar vou_tentar vou_vender vou~pagar
vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:atrasada worry:caminhao worry:eles worry:esse worry:esteve worry:eu worry:falou worry:faz worry:juiz worry:ligando worry:maior worry:meses worry:moco worry:pegando worry:querem worry:segunda worry:um worry:virem x_# x_$ x_, x_de x_sem x~# x~$ x~, x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei
x~pg ze_# zerad- zerado zero_, zero_zero | |_NAME`,
    '-3': `^_a ^_nao aceitar aceitar_o aceitar~acordo acordo_da after-roadmap:banco devo_aceitar devo~o offers:nao o~da recus-`,
    '-4': `aceitei~acordo`,
    '-6': `nao_aceitei`,
    '-7': `after-roadmap:nao`,
    '-8': `nao~o`,
  },
  affirm: {
    '21': `?confirm-creditor ?consent`,
    '20': `sim`,
    '19': `?confirm-change ?confirm-delete`,
    '16': `sim_$`,
    '15': `^_isso n0 pode`,
    '14': `?more-debts ai_$`,
    '13': `more-debts:tem`,
    '12': `?thirteenth ^_aham ^_correto after-roadmap:👍 aham bora consent:bora consent:pode corre- correto overdue:sim 👍 👍_$`,
    '11': `^_acertou ^_claro ^_eh ^_sim ^_👍 acertou acertou_$ consent:vamos`,
    '10': `^_beleza ^_bora ^_gostei ^_ok ^_pode ^_positivo acert- after-roadmap:gostei claro confirm-creditor:isso confirm-delete:apaga consent:aceito consent:ja goste- gostei ok posit- positivo positivo_$`,
    '9': `^_aceito ^_esta ^_fechei ^_s aceito after-roadmap:fechei aham_$ atrasadas_$ belez- beleza concordo confi- consent:, consent:concordo consent:quero consent:ss debts:beleza eh_esse esta_certinho fechei_$ isso ok_$ s tem tem_$ tenho_$ thirteenth:recebo thirteenth:sim vamos vamos_$`,
    '8': `,_pode ^_confirmo ^_exatamente ^_tem after-roadmap:ok apaga atrasadas bora_$ certe- certeza claro_$ conco- confirm-change:muda consent:beleza consent:vou consent:👍 correto_$ eh_isso esta_bom exata- exatamente exatamente_isso feche- fechei isso_mesmo mandaram_uma mesmo_$ offers:uma overdue:aham pode_$ receb- tenho_mais tranquilo_$`,
    '7': `^_concordo ^_mandaram ^_muda ^_ss ^_vamos aceito_$ ai certi- certinho certinho_$ confirm-change:pode confirm-creditor:eh confirm-delete:sim confirm-delete:tudo consent:com consent:dentro consent:maior consent:ok consent:sim consent:tudo dentr- dentro dentro_$ eh_essa eh_verdade eh~mesmo eh~proprio esse_mesmo essentials:eh essentials:isso esta_tranquilo estao_todas estao~atrasadas estou_dentro
infel- infelizmente maior mais_umas manda- mandaram mesmo more-debts:sim muda muda_$ ne_$ o_proprio offers:sim overdue:eh propr- proprio proprio_$ recebe recebo ss tem~mas tenho tenho~umas thirteenth:tenho tranq- tranquilo uma_$ umas_$ verdade_$ worry:tranquilo`,
    '6': `#_atrasadas ,_duas ?overdue ^_apaga ^_aposentado ^_com ^_confirma ^_demorou ^_estao ^_vou aham_eh aham~essa apaga_$ apaga_tudo aposentado autor- autorizo autorizo_$ beleza_$ bom com_certeza confirm-change:ai confirm-change:sim confirm-creditor:sim confirm-delete:tenho confirma confirma_ai confirmo confirmo_$ consent:. consent:ai consent:anos consent:autorizo consent:certeza consent:demorou
consent:divida consent:entao consent:estou consent:la demorou demorou_, esta estao ir ir_$ overdue:tem pode_ir pode_trocar quero_sim recebo_$ sou~e tem~atrasadas thirteenth:dia thirteenth:eh thirteenth:ne thirteenth:se troca- trocar trocar_$ uma umas verda- verdade`,
    '5': `,_dia ,~ir ?offers ^_infelizmente after-roadmap:bom apose- bom_$ claro_que comecar_$ confirm-change:eh confirm-change:isso confirm-delete:apagar confirmar confirmar_$ consent:comecar consent:de consent:e consent:faz consent:filha consent:que de_divida demor- de~ja duas_$ eh_o eh~ai entao entao_$ filha filha_$ isso_$ isso_, ja_$ mas_nao more-debts:mesmo ne offers:eh offers:mas offers:tem
overdue:tenho parti- pode_confirmar pode_mudar recebo_o recebo~decimo sim~NAME tem_# tem_, tem_mais tem_sim tem~uma tenho~anos thirteenth:a thirteenth:pode todas_atrasadas troca worry:esta`,
    '4': `#_anos ,_falta ._$ ?confirm-amount ^_ainda ^_chegou ^_ofereceram ^_opa ^_quero ^_recebo ^_tenho a_metade a_outra aceit- aceito_os aceito~termos ainda_tem ainda~mais anos anos_. apaga- apagar apagar_$ atras- a~ja chego- chegou chegou_uma chegou~proposta claro~sim comecar concordo_com confirm-amount:mesmo confirm-change:confirmo confirm-change:esta confirm-change:mudar confirm-creditor:,
confirm-creditor:mesmo confirm-creditor:uma confirm-delete:confirmo confirm-delete:eh confirm-delete:pode consent:a consent:bom consent:dos consent:esta consent:manda consent:os consent:pergunta consent:por consent:tempo consent:termos de_dezembro decim- decimo decimo_$ dia~de divida_$ eh eh_sim eh~senhora em_junho email email_$ espal- esse esse_$ esta_certo falar_$ falta_a fecho- fechou fechou_$
guard- guarda isso_ai junho_, la la_$ mais_uma mas mas_so metade_ja moco moco~nao more-debts:ainda more-debts:infelizmente more-debts:isso more-debts:mas more-debts:uma mudar mudar_$ nao_pera no_email o_decimo ofereceram_sim offers:mandaram offers:mesmo offers:pode offers:quero opa os_termos outra_$ overdue:atrasadas overdue:certinho overdue:duas overdue:esta overdue:que overdue:umas perfeito_,
perfeito~pode pode_apagar proposta_no proposta~email quero quero_falar recebo~todo sim_esta sim_mas sim_recebo sim_senhora sim_todo sim~ano sim~certo so_em sou_de ss_$ tem_uma tempo_$ tenho_certeza termo- termos termos_$ thirteenth:decimo thirteenth:falta thirteenth:o thirteenth:outra todo_ano tudo~pode uma_proposta uma~no vamos_la veio_em vida vou`,
    '3': `#_faz #~. #~parcela ,_aceito ,~a ,~do . .~# ^^ ^_perfeito anos~aceito a~e a~meu bora_la certo certo_$ com_tudo comec- concordo_$ confirm-change:, confirm-change:tenho confirm-creditor:essa confirm-creditor:esse confirm-creditor:pode confirm-delete:esta confirm-delete:isso confirm-delete:mesmo consent:continuar consent:dados consent:eu consent:filho consent:idade consent:ir consent:mandar
consent:meus consent:moca consent:ser consent:so consent:ver cunha- cunhado debts:claro decimo_sim dessa de~. dia_# dos dos_# duas e_tenho eh_ruim eh~sim essa_sim estou_de falar faz faz_tempo idade infelizmente_$ infelizmente_sim ja~# ja~em junho mais manda manda_a mas_eh me_ajuda meu_cunhado more-debts:, more-debts:atrasadas more-debts:esse more-debts:falar more-debts:mais more-debts:meu n1
nao~falar nessa ofereceram offers:esse offers:isso offers:o outra_sim overdue:# overdue:ai overdue:mais overdue:pode overdue:recebo passe- passei perfe- perfeito pode_continuar pode_mandar pode~que propo- proposta proposta_sim que_sim quero_comecar que~a recebi_proposta recebi~sim recebo_# recebo~sim ruim ruim_$ senho- senhora_$ sim_# sim_, sim_a sim_infelizmente sim_moca sim_nao sim_tenho
sim~tenho sou_maior tempo tem~infelizmente tenho_outra tenho~sim thirteenth:# thirteenth:de thirteenth:junho thirteenth:metade thirteenth:so tudo_bem`,
    '-3': `#~? ?debt-amount ?flexibles ?instalments-left ^_# ^_aceitei ^_avanca ^_cancela ^_como ^_e ^_esquece ^_finaliza ^_me ^_nada ^_negativo ^_pago ^_para ^_posso ^_pula ^_que ^_sem ^_volta aceitei after-roadmap:isso after-roadmap:que after-roadmap:tudo ah ai_so as ate atrasado atrasado_$ avanc- avanca avanca_$ calor_ai cancela como confirm-delete:nao consent:ha consent:para consent:posso conta-
debts:isso desca- desis- dia_$ eh_? eh_financeira eh_tudo eh~que encer- encerrar enqua- enquanto esquece essentials:pode esta_calor esta~ai explicar explicar_$ finaliza finaliza_$ finan- financeira financeira_$ fui gaste- gastei golpe incomes:recebo isso~so ja_gastei mais_nao menor_$ mensalidade mensalidade_$ moca_$ more-debts:NAME more-debts:era more-debts:nem more-debts:so more-debts:tudo morta
nada nao_aceito nao_confirmo nao_moca nao_recebo nao~isso negativo negativo_$ nenhuma_$ o_que offers:aceitei offers:so onde overdue:atrasado overdue:desde overdue:o overdue:pago overdue:tudo o~e pago_$ pensa- pergunta_$ pode_explicar pode~, por_enquanto pula pular_$ que~, rates:pode regis- saber_se segur- sei sim~# sou_menor tem_mensalidade thirteenth:gastei thirteenth:nao thirteenth:nunca
thirteenth:recebi thirteenth:sem thirteenth:sou todas_$ vanta- vantajoso worry:estou worry:tudo`,
    '-4': `#_em ,_# ,~NAME ,~em :ok :opa ?debt-creditor ?rates ^_era ^_ha ^_nenhuma ^_nunca ^_parar ^_quem ^_sair ^_so ^_stop after-roadmap:eh after-roadmap:quero after-roadmap:sim antes_quero calor cance- cobra cobra_$ completo confiavel confiavel_$ confirm-change:nao confirm-creditor:nao consent:? consent:antes consent:graca consent:isso consent:menor consent:nem consent:saber custo custo_$ de_graca desfa-
eh_confiavel eh_de eh~graca errad- errado errado_isso esque- esta_errado esta~isso expli- final- graca graca_$ ha ha_$ menor mensa- more-debts:esta nao negat- nenhuma pago parar_$ passa- passar passar_$ pode_repetir posso pular quanto_voce quem_eh quinz- quinze recebo~, repetir repetir_$ saber se_eh sem sim~mas so_$ so_isso stop stop_$ tem_custo tem_nao thirteenth:acho thirteenth:que volta`,
    '-5': `?debt-kind ^_ajuda ^_deixa ^_free after-roadmap:tem antes consent:fora consent:mesmo consent:nao consent:quanto consent:quem consent:voce deixa era fora fora_$ free free_mesmo isso_eh nenhu- nunca parar quant- quanto quem quinze_$ repet- thirteenth:ja voce`,
    '-6': `? ?after-crisis ?income-source ?worry ^_nao ^_todas compl- ja~tudo opcao overdue:todas thirteenth:tudo ❌ ❌_$`,
    '-7': `^_nem after-roadmap:beleza nem sair_$`,
    '-8': `consent:tem nao_$`,
    '-10': `:sim`,
    '-11': `:👍 consent:eh`,
  },
  'ask:call-script': {
    '10': `after-roadmap:digo digo digo_para`,
    '9': `after-roadmap:falar`,
    '7': `after-roadmap:ligar como_falo eu_digo eu~para falar falo o_que`,
    '6': `^_oq after-roadmap:com after-roadmap:falo after-roadmap:roteiro com_o como~com ligar oq rotei- roteiro roteiro_para um_roteiro`,
    '5': `^_como after-roadmap:? after-roadmap:como after-roadmap:eu after-roadmap:ligacao after-roadmap:o atendente_$ a~? como_eu falar_na falo_com ligac- ligacao ligacao_$ o~eu o~falar para~? que_falar que~falo que~na um~para`,
    '4': `^_o a_financeira after-roadmap:ensina after-roadmap:financeira after-roadmap:hora after-roadmap:me after-roadmap:na after-roadmap:para after-roadmap:telefone banco_? como com~NAME com~financeira com~no conve- ensin- ensina ensina_a eu_falo eu~quando falar~o falo_quando falo~banco financeira ligar_? me_ensina na_hora nao_posso nao~falar o~? para_banco posso~? que~posso telefone_$`,
    '3': `?_$ NAME_? after-roadmap:atendente after-roadmap:cobrador after-roadmap:eles after-roadmap:posso after-roadmap:quando after-roadmap:que after-roadmap:respondo atend- atendente a~com cobrador com com_eles com~banco da_um debts:banco eu eu_respondo eu~com falar_com finan- hora hora_$ me_da me~um o~nao para para_cobrador posso_falar que_nao que~para que~respondo respondo telef- telefone tem_um`,
    '-3': `after-roadmap:escrevo after-roadmap:parcelar com_um como_que como~eu eles_$ escrevo eu_escrevo n0 negoc- para_parcelar parcelar que~escrevo`,
    '-4': `escre-`,
  },
  'ask:complaint': {
    '20': `recla-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `denun-`,
    '11': `after-roadmap:procon after-roadmap:reclamar proco- procon reclamacao_$ reclamar`,
    '8': `^_onde ^_reclamacao procon_$ quero_reclamar`,
    '7': `after-roadmap:denunciar after-roadmap:onde after-roadmap:quero banco_$ denunciar denunciar_a no_procon onde para_procon quero_denunciar`,
    '6': `._gov ^_quero after-roadmap:banco after-roadmap:como after-roadmap:consumidor after-roadmap:gov after-roadmap:no after-roadmap:texto consu- consumidor consumidor_. consumidor~gov gov texto texto_para`,
    '5': `a_reclamacao abusi- after-roadmap:. after-roadmap:cobranca banco cobranca da_cobranca no~o o_banco quero~a`,
    '4': `^_vou after-roadmap:contra after-roadmap:faz after-roadmap:vou como como~reclamacao contr- contra contra~NAME quero reclamacao_contra`,
    '3': `^_faz a_financeira after-roadmap:a after-roadmap:da after-roadmap:financeira after-roadmap:o cobra- como_faco contra_a faz faz_o faz~texto financeira financeira_$ manda_a me_manda vou`,
    '-3': `?worry after-roadmap:ver n0 quero_ver ver`,
  },
  'ask:cost': {
    '13': `^_tem cobra- custa quanto_custa`,
    '12': `eh_pago`,
    '11': `^_free cobram de_graca eh~graca free free_mesmo graca mesmo_$`,
    '10': `?consent consent:tem custa_$ custo custo_$ eh_de mesmo o_preco preco preco_$ qual~preco tem_custo`,
    '9': `after-roadmap:mesmo after-roadmap:tem algum- alguma consent:pago isso~pago mensalidade mensalidade_$ paga que_pagar tem tem_mensalidade`,
    '8': `after-roadmap:cobram cobram_quanto consent:? consent:mesmo ne_$ pago qual_o tem_que tem~pagar`,
    '7': `^_cobram ^_eh ^_voce after-roadmap:paga alguma_coisa consent:quanto graca_$ mensa- nada_ne nao_paga ne paga_nada paga~ne pago_$ quant- quanto voce_cobram`,
    '6': `:isso :voce ^_paga ^_quanto ^_vem after-roadmap:custa after-roadmap:eh cobranca cobranca_depois coisa com_isso consent:cobram consent:eh consent:paga depois_$ eh_gratuito ganha- gratu- gratuito gratuito_mesmo isso_eh nao~nada o~com paga_alguma paga~coisa quanto_$ que_com vem_cobranca vem~depois`,
    '5': `:com :graca ^_isso ^_qual after-roadmap:alguma alguma_taxa cobram_comissao coisa_$ comis- comissao comissao_$ consent:cobranca consent:custa consent:graca consent:pagar custa~servico eh~mesmo esse_servico pagar_alguma pagar~taxa que~isso servi- servico vem voce voce~comissao`,
    '4': `:alguma :custa :que after-roadmap:cobranca after-roadmap:coisa after-roadmap:depois after-roadmap:nada after-roadmap:ne after-roadmap:qual after-roadmap:vem consent:alguma consent:nada custa_esse depoi- depois graca_? pagar pagar_$ qual quanto~esse que~alguma servico_? taxa voce_?`,
    '3': `:ne :para :usar after-roadmap:isso after-roadmap:pago alguma~para consent:coisa consent:ne consent:o consent:qual consent:vem de~? eh eh~? isso more-debts:esse nada para_usar por~servico servico_$ taxa_$ ter ter_que ter~pagar usar vou_ter vou~que`,
    '-3': `?worry after-roadmap:juros after-roadmap:para aplic- aplicativo aplicativo_$ como confi- consent:a consent:sim eh_golpe golpe`,
    '-4': `after-roadmap:?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem`,
    '11': `after-roadmap:para after-roadmap:texto mensagem texto`,
    '10': `mensa-`,
    '9': `escre- o_texto`,
    '8': `after-roadmap:por after-roadmap:uma mensagem_para para_NAME`,
    '7': `a_mensagem after-roadmap:escreve escreve pront-`,
    '6': `^_monta after-roadmap:monta da_proposta fazer~# monta monta_uma para para~fazer pede pronto texto_da uma_mensagem uma~para`,
    '5': `NAME~por ^_escreve after-roadmap:escrevo after-roadmap:fazer after-roadmap:proposta a~por eles_$ escreve_para escrevo eu_escrevo para_banco para_eles proposta_$ que~escrevo uma`,
    '4': `^_mensagem ^_redige after-roadmap:carta after-roadmap:eles after-roadmap:favor after-roadmap:faz after-roadmap:redige carta_para eles favor_$ fazer o~da por_# por_favor propo- proposta redig- redige redige_uma redige~carta texto_para um_texto uma_carta um~para`,
    '3': `^_manda after-roadmap:NAME after-roadmap:aquele after-roadmap:banco after-roadmap:email after-roadmap:financeira after-roadmap:loja after-roadmap:manda after-roadmap:o after-roadmap:um aquel- aquele aquele_texto aquele~para a~para banco_$ carta email escreve_um eu~para favor faz faz_um financeira loja_$ manda manda_aquele manda~texto mensagem~NAME mensagem~eles mensagem~mim me~um o~eu para_loja
para~por por por_mim que_eu texto~banco`,
    '-3': `#_para after-roadmap:procon n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '12': `^_quando after-roadmap:falta`,
    '11': `quand- quando termi-`,
    '10': `^_em em_que falta falta_$`,
    '9': `acaba demor- mes_eu quanto_tempo saida tempo`,
    '8': `after-roadmap:acaba after-roadmap:eu after-roadmap:quando after-roadmap:tempo eu_me eu_saio livre quant- saio tem~para termino`,
    '7': `:quando acaba_$ after-roadmap:saio after-roadmap:vai fico qual~eu`,
    '6': `^_falta ^_vai acaba_isso after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:mes after-roadmap:mim after-roadmap:muito after-roadmap:para after-roadmap:quanto after-roadmap:que after-roadmap:termino demorar falta~para mim_$ para_mim quando_acaba quando_vou quando~isso quanto quanto_falta que~eu termino_de termino~pagar vai`,
    '5': `^_quanto after-roadmap:dia after-roadmap:tem ano_eu ate_quando de_pagar fico_livre mim muito quando_fico quando~livre quanto_$ que_ano`,
    '4': `:acaba :livre ^_ate ^_qual ^_quantos ^_que ^_tem acaba- acabar acabar_$ acha_que acha~eu after-roadmap:acabar after-roadmap:ate after-roadmap:das after-roadmap:dessa after-roadmap:faltam after-roadmap:fico after-roadmap:me after-roadmap:meses after-roadmap:qual after-roadmap:quantos after-roadmap:vou ano das_dividas debts:isso debts:quanto debts:tempo demora dessa dia_eu divida_$ eu eu_termino
eu~dessa livre_$ meses~para para_acabar quantos quantos_meses quanto~demora que~dia que~saio saio_dessa tempo_demora vou_pagar`,
    '3': `:dessas :eu :termino ^_sera acha after-roadmap:acha after-roadmap:ainda after-roadmap:dividas after-roadmap:ficar after-roadmap:sem after-roadmap:sera ate das de~? dia~de divid- dividas_$ em eu~? eu~sem faltam ficar ficar_livre isso_$ levar mes pagar_? para_sair para~das qual quando_que quando~eu quanto~ainda que~termino sera sera_que tem termino_$ tudo_$ vai_levar vou`,
    '-3': `:quanto ?worry ^_fala aceit- after-roadmap:eh after-roadmap:minha after-roadmap:o after-roadmap:pago caduca fala n0 o_que para~? presc- quanto_eu quanto~pagar`,
    '-4': `after-roadmap:agora after-roadmap:devo agora agora_$ caduc-`,
  },
  'ask:how-much-to-offer': {
    '14': `ofere-`,
    '11': `#_para after-roadmap:quanto oferecer`,
    '10': `quant- quanto`,
    '9': `after-roadmap:oferecer para_NAME`,
    '8': `#~NAME after-roadmap:peco peco qual~eu`,
    '7': `after-roadmap:# after-roadmap:ofereco after-roadmap:para after-roadmap:qual after-roadmap:seria oferecer_# ofereco seria valor_eu`,
    '6': `^_qual ^_quanto after-roadmap:desconto after-roadmap:maximo after-roadmap:valor devo_oferecer maxim- maximo maximo_que o_maximo o~que pagar_$ propo- qual qual~maximo quanto~oferecer valor`,
    '5': `NAME_$ ^_ate aceitar_? after-roadmap:? after-roadmap:NAME after-roadmap:ate after-roadmap:comeco after-roadmap:eles after-roadmap:eu after-roadmap:posso ate_quanto costu- desconto eles posso proposta_de quanto_$ quanto_de uma_proposta uma~de`,
    '4': `#_? ^_ofereci ^_pago aceitar after-roadmap:aceitar after-roadmap:entrada after-roadmap:oferecendo after-roadmap:pagar after-roadmap:proponho after-roadmap:vale comeco de_entrada devo~? de~? entra- entrada eu_falo eu_proponho falo~eles oferecendo oferecer_? oferecer~para pago~de para para_eles posso_oferecer posso~# posso~no proponho qual_valor quanto_posso vale valor~proponho`,
    '3': `?_$ ^_faco ^_que after-deficit:? after-roadmap:falo after-roadmap:ofereci after-roadmap:proposta after-roadmap:uma ate ate~posso comec- de_desconto de_quanto desco- de~x eles_$ eu~para falo falo_para ofereci ofereci_# pagar pagar_na pago_$ posso_pagar proposta~# qual_o que~? que~eu que~pago`,
    '-3': `^_consegui ^_passei after-roadmap:consegui after-roadmap:do after-roadmap:eh after-roadmap:isso after-roadmap:me after-roadmap:mes after-roadmap:passei after-roadmap:vai conse- consegui consegui~# de_juros falta juros mandei_# mandei~para n0 pagar_# passe- passei quanto_falta quanto_tempo tempo vai`,
    '-4': `after-roadmap:falta`,
    '-5': `after-roadmap:juros devo_para devo~NAME`,
    '-6': `quanto~para`,
  },
  'ask:interest': {
    '14': `after-roadmap:juros`,
    '11': `juros`,
    '10': `after-roadmap:cet cet`,
    '8': `^_quanto after-roadmap:quanto de_juros`,
    '7': `after-roadmap:? after-roadmap:qual eh~? quanto~juros`,
    '6': `^_qual a_taxa after-roadmap:taxa o_juros o~eh qual qual_a quanto que_eh taxa_do vou~a`,
    '5': `a_mais after-roadmap:do comem mais_$ quant- quanto~pagar taxa vou_pagar`,
    '4': `?_$ after-roadmap:eh after-roadmap:esta after-roadmap:mais after-roadmap:os after-roadmap:vou alto a~do do_NAME esse_juros esta_muito juros_esta juros_por juros~mes muito~? os_juros pagar_a pago_de pago~juros qual~juros so_de so~juros`,
    '3': `NAME_? ^_o after-roadmap:custa after-roadmap:de after-roadmap:divida after-roadmap:muito after-roadmap:o after-roadmap:so after-roadmap:tem custa_esse divida_tem eu_pago juros_$ juros_? meu_cartao muito o_que os o~do o~esta qual_divida qual_o qual~tem quanto_de quanto_pago quanto~de quanto~esse tem~juros vou`,
    '-3': `n0`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '13': `segur-`,
    '12': `eh_seguro`,
    '11': `?consent seguro`,
    '10': `^_fica confiavel confiavel_$ eh_confiavel precisa vao`,
    '9': `^_eh ^_posso eh_sigiloso fica isso~sigiloso preci- saber sigil- sigiloso voce`,
    '8': `^_precisa ^_vao after-roadmap:vao compa- compartilham confiar confiar_$ consent:meu consent:voce de_vazar eh_protegido eh~isso posso posso_confiar prote- protegido protegido_isso risco~vazar seguro_$ tem_risco vai vazar vazar_$`,
    '7': `:sao ^_voce after-roadmap:eh after-roadmap:fica consent:? fica_guardado fica~onde guardado_onde infor- medo meus meus_dados onde_$ risco risco_de sigiloso_$ tem~de voce_sao voce~meus`,
    '6': `?_$ after-roadmap:compartilham after-roadmap:confiar after-roadmap:posso after-roadmap:seguro consent:eh consent:posso consent:precisa consent:saber consent:vai consent:vao cpf_? dados entre_nos escrevo escrevo_$ eu_escrevo fica_so fica~entre guard- guardado incomes:? isso_eh nos nos_$ quem_ve que~escrevo so_entre so~nos vao~para ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `^_compartilham ^_isso after-roadmap:medo a~? banco_$ com_outras compartilham_com compartilham~outras com~empresas consent:a consent:confiar consent:de consent:disso consent:fica consent:para consent:qual contar contar_para contar~banco cpf dados_ficam dados_para dados~seguros da~senha eh eh_a empresas empresas_$ entre escre- falar_sem falar~medo ficam ficam_seguros marid- marido medo_$ meu_cpf
meu_marido meus~ficam meus~para meu~? minha_senha outra- outras outras_empresas o~eu para_banco passa- porqu- porque posso~sem precisa_da precisa~minha qual_eh qual~a quem~o saber_$ sao seguros seguros_$ sem_medo senha senha_$ vao_contar vende- voce_vao`,
    '4': `:? :confianca :cpf :precisa :seguro :voce ^_alguem ^_meu ^_passam after-roadmap:dados after-roadmap:escrevo after-roadmap:isso after-roadmap:meus after-roadmap:senha after-roadmap:vai algue- alguem alguem_vai alguem~saber as_informacoes como_voce compartilham_as compartilham~informacoes confianca consent:como consent:compartilham consent:dados consent:falar consent:marido consent:medo consent:meus
consent:numero consent:seguro conta- da_minha dados~terceiros das_minhas das~dividas de_confianca de_passar debts:? debts:seguro de~informacao eu_ganho falar ficar ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ isso marido_nao marido_vai marido~ficar medo_de medo~passar meu meu_dinheiro meu~nao meu~vai mexer mexer_no mexer~meu nao~saber no_meu no~dinheiro numero_$
para_terceiros para~voce passam passam_meus passam~dados passar passar_informacao posso_falar quanto_eu quanto~ganho quer_saber quer~quanto saben- sabendo sabendo_$ saber_das saber_quanto saber~eu saber~minhas seguro~? tenho_medo tenho~de terce- terceiros terceiros_$ vai_ficar vai_saber vai~das vai~sabendo vao_mexer vao~no voce_compartilham voce~as voce~de voce~meu voce~saber`,
    '3': `:se ^_mas ^_meus ^_quem ^_tem after-roadmap:alguem after-roadmap:banco after-roadmap:falar after-roadmap:ficar after-roadmap:mexer after-roadmap:minha after-roadmap:onde after-roadmap:passar after-roadmap:precisa after-roadmap:quem after-roadmap:sem after-roadmap:so after-roadmap:voce aqui aqui_? conse- consent:minha consent:pedir consent:querem consent:tem consent:verdade conta_do conta~banco
dados_? debts:isso debts:mesmo deus_me deus~livre de~voce disso do_meu estou_em eu~? ganho golpe~eh incomes:eh incomes:eu incomes:ganho incomes:isso incomes:que informacoes informacoes_$ isso~seguro livre_de me_livre mesmo_? meu_numero meus~? me~de minhas_dividas minha~do numer- numero onde para_que pedir por_que que_eu que_quer quem quer que~querem rouba- roubar roubar_meus se_voce seguro_mesmo
vao_ver vao~meus vao~minha ver_minha ver~conta voce_querem voce~ver`,
    '-3': `?worry after-roadmap:qual after-roadmap:quanto ai cobra- consent:# de_graca do~? eh_do eh_isso eh~graca golpe_? graca quem_eh voce_tem vou`,
    '-4': `after-roadmap:? como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:pago eh_golpe pago voce_conseguiu`,
    '-5': `eh_pago`,
  },
  'ask:link': {
    '19': `link`,
    '17': `after-roadmap:link`,
    '15': `site`,
    '14': `link_$ o_link`,
    '13': `o_site`,
    '10': `after-roadmap:site after-roadmap:tem site_$`,
    '9': `^_tem aplic- aplicativo aplicativo_$ manda o~nao`,
    '8': `after-roadmap:em after-roadmap:isso after-roadmap:manda after-roadmap:pdf after-roadmap:ver em_pdf pdf pdf_$`,
    '7': `:nao :o after-roadmap:grafico after-roadmap:no grafi- grafico manda~link paine- painel tem ver`,
    '6': `:link after-roadmap:painel consigo_abrir isso_na me_manda mexer_no nao~abrir onde_vejo pagin- pagina pagina_$ painel_$ tem_um vejo_isso`,
    '5': `^_da ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:consigo after-roadmap:na consigo consigo~a da_para inter- internet link_do nao_consigo onde~isso para~em perdi~link vejo ver_no`,
    '4': `:perdi ^_cade ^_o after-roadmap:cade after-roadmap:onde after-roadmap:um cade cade_o cade~link consi- em isso_em isso~pdf link~plano manda_o onde perdi_o qual_o quero_ver`,
    '3': `:manda :pagina ?after-roadmap ^_perdi after-roadmap:expirou after-roadmap:num after-roadmap:o after-roadmap:qual como~isso da_pagina expir- expirou expirou_$ isso link_da link~pagina me~o num perdi ver_isso`,
    '-3': `?worry after-roadmap:banco after-roadmap:eh after-roadmap:que after-roadmap:roteiro banco isso_$ rotei- roteiro tem~para`,
    '-5': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '12': `o_minimo`,
    '11': `minim- minimo`,
    '10': `after-roadmap:minimo`,
    '8': `pagar~minimo`,
    '7': `pagar_o`,
    '6': `pagar~o`,
    '5': `:minimo ^_pagar after-roadmap:pagar pagar pagar_so so_o so~minimo`,
    '4': `:pagar after-roadmap:atraso atraso atraso_$ minimo_? o~? o~ou pago_o pago~minimo`,
    '3': `:acontece :so ^_pago acont- acontece after-roadmap:o after-roadmap:ou after-roadmap:pago after-roadmap:so da_fatura minimo_$ minimo_da minimo~fatura ou posso~so resol- resolve ruim`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '11': `after-roadmap:dividas after-roadmap:lista dividas lista`,
    '10': `after-roadmap:minhas`,
    '9': `lista_$ minha- minhas minhas_dividas`,
    '8': `divid- quais quanto~para`,
    '7': `^_quais a_lista after-roadmap:cada after-roadmap:ver devo~cada dividas_$ para_cada voce~ai`,
    '6': `:falta after-roadmap:ai after-roadmap:anotou after-roadmap:devo after-roadmap:quais anoto- anotou cada da~lista devo_para falta_para maris- marisa minha_lista quero_ver quero~a sumiu ver voce_anotou`,
    '5': `:ja :quais :quanto after-roadmap:voce ai ai_? as_dividas as~que da_minha dividas_que o~voce quais_contas quais~voce quanto_devo quanto_falta que~anotou tem_ai`,
    '4': `:? :entendi :te NAME_? after-roadmap:banco after-roadmap:falei after-roadmap:minha after-roadmap:mostra ai_$ banco_$ confe- eu_ja falei falei_$ falta falta~NAME mostr- mostra nao~quanto quais_dividas que_voce`,
    '3': `:emprestimo :eu :para :passei :quitar ^_mostra after-roadmap:contas after-roadmap:da after-roadmap:que after-roadmap:quero banco conta- contas dividas~ja emprestimo_do emprestimo~NAME enten- entendi eu_falei ficar- ja_te ja~passei lista~dividas me~minhas mostra_minhas mostra_o mostra~dividas nao_entendi o_emprestimo para_quitar passe- passei quais~eu quant- quanto que~falei quitar_o te te_passei
te~? um_$ voce voce_tem`,
    '-3': `after-roadmap:das das n0`,
    '-4': `das_dividas`,
  },
  'ask:name-cleaning': {
    '11': `nome`,
    '10': `after-roadmap:nome meu_nome`,
    '8': `como~meu fica limpo`,
    '7': `:fica limpa quanto_tempo tempo`,
    '6': `after-roadmap:limpa como_limpo do_serasa fica_no limpo_meu limpo~nome nome~que o_nome sai~serasa spc spc_$`,
    '5': `:quanto :spc :tempo ^_como after-roadmap:meu limpa- limpar limpar~nome limpa~nome meu~fica nome_fica para_limpar quand- quando quant- sai sai_do seras- serasa serasa_$ worry:como`,
    '4': `:limpo :nome ^_limpa ^_pagando ^_quanto acordo_o acordo~nome after-roadmap:limpar after-roadmap:limpo after-roadmap:sai after-roadmap:serasa como dias dias_sai dias~do do_spc em_quantos em~dias eu_pagar faco_$ fica_sujo fica~ate limpa_$ limpar_meu meu meu~? meu~do meu~o nome_$ nome_? nome_limpa nome_o o~faco o~limpa o~o pagando_o pagando~acordo para~o quantos_dias quantos~sai que_faco quero~meu
sujo_ate sujo~quando tiro_meu tiro~nome worry:limpa worry:nome worry:quando`,
    '3': `:como :no :serasa ^_em a_primeira ate_quando a~ja como_tiro depois_que eu~a fica_limpo ja_limpa ja~o limpa_meu limpa_o limpar_o no_spc nome_depois nome_do nome~limpo nome~spc nome~sujo o_acordo o~depois pagan- pagando pagar~primeira primeira primeira_ja primeira~limpa quando_$ quando_meu quando~nome quanto quantos quanto~a quanto~para se~pagar tempo_para tempo~limpar tiro worry:do worry:o
worry:sai`,
    '-3': `n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '17': `negoc-`,
    '16': `negociar`,
    '15': `after-roadmap:negociar`,
    '12': `after-roadmap:renegociar reneg- renegociar`,
    '11': `negociar_$`,
    '10': `quero_renegociar`,
    '9': `after-roadmap:como`,
    '8': `^_como after-roadmap:bora after-roadmap:quero como como~a da_para divida_$`,
    '7': `^_bora ^_da ^_quero after-roadmap:acordo after-roadmap:desconto after-roadmap:parcelar bora como_negocio com~NAME desconto desconto_$ negocio_com negocio~o para_negociar parcelar quero~um`,
    '6': `acord- acordo acordo_$ after-roadmap:divida after-roadmap:fechar after-roadmap:para a~com com_a como_peco como~desconto fechar negociar_o para_parcelar peco_desconto`,
    '5': `after-roadmap:ajuda after-roadmap:conseguir after-roadmap:essa after-roadmap:faco after-roadmap:peco ajuda ajuda_a ajuda~negociar como_faco como_que conseguir desco- de~? dimin- e_pagar essa_divida falo_para fechar_com me_ajuda me~a negociar_com negociar~a negocio o_NAME pagar~por para_conseguir peco quero um_acordo`,
    '4': `a_negociar acordo_com after-roadmap:a after-roadmap:baixar after-roadmap:com after-roadmap:conversar after-roadmap:na after-roadmap:um after-roadmap:vamos a~em baixa- baixar cartao_$ com conse- conversar conversar_com desconto_na divida faco fazer_um fazer~acordo fecha- financeira_$ na~? para~com quero_fazer quero_negociar que~para tem_como`,
    '3': `#_? #_por #~mes NAME_? NAME_da NAME_em NAME~para ^_vamos a_divida a_faculdade a_gente acordo~a after-roadmap:cartao after-roadmap:da after-roadmap:fazer after-roadmap:gente after-roadmap:jeito after-roadmap:melhor after-roadmap:mes after-roadmap:tentar after-roadmap:x ajuda_para com_o como~eu como~um da~negociar debts:como desconto~NAME divid- essa eu_falo e~# facul- faculdade fazer gente isso_?
jeito_de melhor~de na_prefeitura negociar_? o_cartao o_melhor o~? pagar_# para para~# para~na parce- por_mes prefe- prefeitura qual~melhor que_a que~falo tenta- tentar um_desconto um~na vamos vou_fechar`,
    '-3': `after-roadmap:agora after-roadmap:eu after-roadmap:ver agora agora_$ como_eu da_NAME de~da falo_com ja mim nao_quero o_banco quero_ver quero~a recla- ver`,
    '-4': `^_ja after-roadmap:nao a~? o_acordo`,
    '-5': `after-roadmap:ja nao~negociar`,
    '-6': `como_falo`,
  },
  'ask:next-step': {
    '12': `e_agora onde passo`,
    '11': `after-roadmap:agora agora`,
    '10': `^_e after-roadmap:pago proxi- proximo proximo_passo`,
    '9': `after-roadmap:onde after-roadmap:primeiro after-roadmap:proximo passo_$ por_onde prime- primeiro primeiro_$`,
    '8': `after-roadmap:dinheiro after-roadmap:fazer after-roadmap:passo agora_$ agora_? pago`,
    '7': `?after-deficit after-deficit:agora after-deficit:e after-roadmap:e after-roadmap:quem dinhe- dinheiro eu_pago fazer qual`,
    '6': `,_jogo :onde after-roadmap:comeco after-roadmap:qual after-roadmap:que comec- comeco comeco_$ esse_mes eu~agora faco mes_$ onde_comeco o~faco para_quem por~comeco que_faco que_fazer quem que~primeiro tenho_que`,
    '5': `:! :faco :gente :parou ^_por ^_qual ^_sobrou ^_voltei a_gente after-roadmap:diz after-roadmap:faco after-roadmap:quito after-roadmap:tenho comecar_$ confirm-change:desse confirm-change:mes confirm-change:o confirm-change:ver do_que do~eh eh_para estou_com faco_agora faco~? jogo lembra me_diz me~do o_proximo o_que o~passo pagar_$ pago_primeiro parou qual~proximo que_tenho que~que quito sobro-
sobrou volte- voltei`,
    '4': `! #~mao :primeiro :qual ^_me after-roadmap:conta after-roadmap:esse after-roadmap:estou com~na confirm-change:quero debts:coisa desse desse_mes devo~primeiro diz esse e~? gente mao me~o na_mao o_passo onde_comecar o~fazer pago_para para_pagar por~comecar qual~primeiro quanto_pago quero_ver quero~o que~para sei_por sei~onde um~mes ver_o`,
    '3': `#_real #~esse ,_nem ,~em ,~sei :? :esse :jogo :passo :proximo :que :real ^_o after-roadmap:aqui after-roadmap:cada after-roadmap:com after-roadmap:das after-roadmap:duas after-roadmap:hoje after-roadmap:jogo after-roadmap:me after-roadmap:mes after-roadmap:para after-roadmap:por after-roadmap:sobrou after-roadmap:um after-roadmap:vai cada_um coisa coloc- com_# com_um das_duas debts:comecar
debts:onde devo_fazer duas em~? estou~# estou~um eu_faco e~faco hoje_$ lembr- mes na~, nem~por o_dinheiro o~esse pago_qual para_cada para~um primeiro_? qual_conta qual_das qual~duas qual~pago quanto~para quem_vai que~em que~faco real um_dinheiro um~aqui ver`,
    '-3': `:voce ?_o ?worry ?~que ^_como after-deficit:? after-deficit:o after-deficit:que after-roadmap:meu after-roadmap:nao como mes_eu o~? o~que pago_$ que_? voce~?`,
    '-4': `after-roadmap:quero`,
    '-5': `o~voce que_voce voce`,
  },
  'ask:offers': {
    '14': `fecha- vanta- vantajoso`,
    '12': `aceitar`,
    '11': `^_fecho fecharia fecharia_$ vantajoso_$ voce_fecharia`,
    '10': `?offers aceit- eh_bom fecho`,
    '9': `after-roadmap:vantajoso eh_vantajoso fechar propo-`,
    '8': `^_compensa ^_seria ^_voce after-roadmap:aceitar after-roadmap:fechar bom com_eles compe- compensa compensa_aceitar offers:vantajoso seria seria_vantajoso`,
    '7': `aceito_essa aceito~oferta after-roadmap:aceito after-roadmap:fecho bom_negocio eh~negocio essa_oferta fecho_com fecho~eles offers:aceitar offers:eh ou`,
    '6': `^_eh ^_vale a_pena aceitar_$ aceito acha acha_da acha~proposta after-roadmap:bom after-roadmap:eh eles essa eu_tenho fecho_ou fecho~nao nao_fecho negocio negocio_$ oferta_$ offers:fecho ou_nao ou~fecho o~acha pena proposta propostas propostas_eu propostas~tenho quais_propostas quais~eu que_acha que~da tenho_$ vale_a vale~pena`,
    '5': `^_aceito ^_devo ^_quais aceitar_o aceitar~acordo after-roadmap:compensa after-roadmap:desconto after-roadmap:devo after-roadmap:essa after-roadmap:ou after-roadmap:proposta after-roadmap:voce boa_$ bom_$ da_proposta desconto desconto_eh desconto~bom devo_aceitar devo~o eh_boa eles_$ essa_proposta fechar_o fecho_$ negoc- o_acordo o_desconto ofert- oferta offers:bom offers:seria proposta_$
proposta~boa quais vale voce vou_fechar vou~o`,
    '4': `,_aceito ,~? ^_essa ^_posso aceitar_a aceitar~proposta aceito_? acordo_da acordo~NAME after-roadmap:acha after-roadmap:da after-roadmap:eles after-roadmap:ligaram after-roadmap:negocio after-roadmap:oferecendo after-roadmap:pena after-roadmap:quais after-roadmap:seria after-roadmap:tenho after-roadmap:vale a~a a~aceitar boa com~? desco- desconto_, eh~para esper- espero espero_$ essa~eh fechar_ou
fechar~espero ligar- ligaram ligaram_oferecendo offers:essa offers:o offers:ou offers:proposta ou_espero pena_a pena_aceitar pena~proposta posso posso_fechar posso~ou proposta_eh vantajoso_para vantajoso~mim`,
    '3': `^_vou a_proposta acord- acordo acordo_$ after-roadmap:acordo after-roadmap:boa after-roadmap:com after-roadmap:oferta after-roadmap:posso after-roadmap:vou devo eh fechar_com mim_$ oferecendo offers:? offers:com offers:eles offers:eu offers:oferta offers:pena offers:tenho offers:vale o~eh para_mim posso~a proposta_da proposta~NAME`,
    '-3': `?worry a_da aceitei after-roadmap:quanto nao_vou nao~aceitar recus- vou_aceitar`,
  },
  'ask:payroll-margin': {
    '8': `after-roadmap:margem consi- marge- margem`,
    '7': `after-roadmap:do after-roadmap:limite after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:podem do_consignado eh_$ podem quant- quanto quanto_eh`,
    '5': `after-roadmap:descontar after-roadmap:eh benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em tem~para`,
    '4': `^_podem after-roadmap:desconto after-roadmap:pegar beneficio_$ consignado_$ desco- do_beneficio limite_do o_limite pegar`,
    '3': `^_qual after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu~? podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '16': `caduc-`,
    '13': `caduca`,
    '12': `presc-`,
    '11': `quand- quando`,
    '10': `after-roadmap:quando prescreve`,
    '9': `after-roadmap:caduca after-roadmap:divida divida`,
    '8': `after-roadmap:anos anos de~anos quando_$`,
    '7': `:caduca ^_divida divid-`,
    '6': `after-roadmap:ja caduca_$ depois_de divida_de divida~#`,
    '5': `#_ainda #_anos :isso :quando ^_depois acontece_se acontece~eu after-roadmap:acontece after-roadmap:ainda after-roadmap:cinco after-roadmap:prescreveu ainda cinco_anos cobra- cobrar de_cinco deixa- deixar de~ainda eu_deixar podem prescreveu que~se`,
    '4': `:anos ^_essa acont- acontece after-roadmap:caducou after-roadmap:cobrar after-roadmap:depois after-roadmap:essa after-roadmap:podem ainda_podem antig- antiga caduca_? caducou cinco cobrar_divida depoi- depois depois~# divida_caduca divida_eh divida~NAME essa_divida ja_caducou me_cobrar me~divida minha~eh o~acontece podem_me podem~cobrar que_acontece some_?`,
    '3': `#~pode #~some #~vale :? :depois :divida :some ?_$ NAME~? ^_minha ^_quando after-roadmap:? after-roadmap:precisa after-roadmap:se anos_some anos~? caducou_$ cinco~e divida_da divida_ja divida~? essa~da essa~ja isso_$ ja ja~? minha_divida nao_precisa nao~pagar se_eu some vale_$`,
    '-4': `divida_$`,
  },
  'ask:roadmap': {
    '16': `plano`,
    '14': `after-roadmap:plano plano_$`,
    '11': `after-roadmap:ver o_plano`,
    '10': `meu_plano ver`,
    '9': `quero_ver`,
    '8': `:plano a_conta after-roadmap:novo mostr-`,
    '7': `^_manda after-roadmap:conta after-roadmap:ficou after-roadmap:o after-roadmap:roteiro cade_meu cade~plano como_ficou de_novo ficou novo o_roteiro rotei- roteiro roteiro_$`,
    '6': `^_cade ^_ver after-roadmap:manda after-roadmap:mostra after-roadmap:refazer cade manda manda_o mostra mostra_o pode_refazer refazer_a refazer~conta`,
    '5': `:cade ^_mostra after-roadmap:como after-roadmap:passo conta novo_$ o_passo o~a passo_$ pode~a refaz- refazer`,
    '4': `:meu after-roadmap:explica after-roadmap:pode conta_de explica faz_a me_explica meu~agora me~de passo ver~plano`,
    '3': `,_por ,~favor :favor ?after-roadmap ^_faz ^_oxe ^_pode ^_poderia ^_quero after-roadmap:a after-roadmap:de after-roadmap:dezembro after-roadmap:faz after-roadmap:meu after-roadmap:quero a~? a~de como conta_? dezembro_$ de~o em_dezembro eu_faco eu~em expli- faz o_meu oxe plano_de plano~novo poder- poderia poderia_me por~? qual_eh qual~o quando_o quero~de que~faco`,
    '-3': `?worry a_lista after-roadmap:entendi after-roadmap:lista enten- entendi link_do link~plano lista lista_$ nao~o quero~a`,
    '-4': `^_melhor after-roadmap:link after-roadmap:melhor after-roadmap:nao entendi_o link melho- melhor nao_entendi o_link`,
  },
  'ask:rotativo': {
    '16': `rotat- rotativo`,
    '11': `after-roadmap:rotativo`,
    '10': `rotativo_$`,
    '8': `rotativo_?`,
    '7': `o_rotativo`,
    '6': `:rotativo do_cartao eh_rotativo que~rotativo rates:rotativo`,
    '5': `^_rotativo assim~? a~cresce cresc- cresce cresce_tanto eh_esse eh_o eh~do esse_do esse~cartao fatura_cresce fatura~tanto juros juros_eh juros~esse que_juros que~eh que~fatura rates:o rates:que rotativo_eh tanto tanto_$`,
    '4': `:eh ^_como ^_explica ^_por ^_que a_fatura after-roadmap:como assim cartao_$ como_assim eh~juros expli- explica explica_o explica~rotativo fatur- fatura o_que o~eh por_que por~a que_$ que_a que_eh rates:eh rotativo~o`,
    '3': `after-roadmap:eh after-roadmap:explica after-roadmap:fatura after-roadmap:juros after-roadmap:que carta- cartao como como_funciona como~o debts:quanto debts:rotativo do~? eh~que esse funci- funciona funciona_o funciona~rotativo juros_do rates:cartao`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '11': `valor`,
    '10': `after-roadmap:tudo after-roadmap:valor total`,
    '9': `^_quanto after-roadmap:devo after-roadmap:quanto after-roadmap:total quant- quanto`,
    '8': `^_soma after-roadmap:soma minha_divida soma soma_tudo`,
    '7': `das_dividas devo_no devo~NAME eu_devo`,
    '6': `NAME_? after-roadmap:agora after-roadmap:ao after-roadmap:das after-roadmap:dividas after-roadmap:mim after-roadmap:todo agora_$ ao_todo das devo devo_$ divid- dividas_$ mim_$ o_valor para_mim qual_o qual~valor quanto_esta quanto_falta quanto_que todo_$ total_$ tudo`,
    '5': `:quanto after-roadmap:esta after-roadmap:falta devo~total dividas mim no_total no~? quanto_eu quanto~devo quanto~eu soman- somando somando_tudo`,
    '4': `:divida :minha :total ^_qual ^_somando after-roadmap:ai after-roadmap:devendo agora ao da_$ dando da~divida deven- devendo divida divida~em esta_dando estou_devendo falta falta_pagar o_total qual qual~total quanto_devo quanto~no que~devo todo total_? tudo_quanto`,
    '3': `:esta :toda after-roadmap:estou after-roadmap:eu after-roadmap:no after-roadmap:qual ai devendo_$ devo_hoje devo_para divida_$ em_quanto esta esta_em eu_estou eu~devendo eu~hoje eu~no minha minha~esta o~da para_NAME para~? quanto~pagar que_eu que~estou toda total_que total~eu`,
    '-3': `?worry after-roadmap:juros after-roadmap:renda after-roadmap:tempo banco banco_$ cada devo~cada divida_? sair vai`,
    '-4': `after-roadmap:banco after-roadmap:cada after-roadmap:vai n0 ofere- para_cada`,
    '-5': `quanto_tempo tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '13': `quem`,
    '12': `^_quem voce`,
    '11': `after-roadmap:eh consent:eh eh_financeira funci- funciona`,
    '10': `:funciona after-roadmap:voce financeira_$`,
    '9': `:como :quem como_funciona eh~robo financeira quem~voce um_robo`,
    '8': `do~? eh eh_um finan- que~isso voce_fazem`,
    '7': `:? ?consent ^_eh ^_voce after-roadmap:isso banco_? como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:isso consent:que eh_do eh_emprestimo eh_isso eh_voce empre- esta_falando falando_$ fazem fazem_$ isso isso_$ isso~emprestimo para~serve que_serve quem_eh quem_esta que~fazem robo_$ serve serve_isso voce_$ voce_conseguiu`,
    '6': `:criou ^_do ^_isso after-roadmap:financeira after-roadmap:quem consent:do consent:o consent:quem criou do_governo do_que do~se eh~serasa emprestam emprestam_dinheiro falan- falando isso_eh o~? para_que que_se quem~falando que~trata robo se_trata trata trata_$ voce_emprestam voce~dinheiro voce~do`,
    '5': `:banco :isso :resolve :voce ?_$ ^_como ^_de ^_para after-roadmap:que como consent:voce de_onde de~eh dinheiro_$ divida_? eh_o emprestimo_$ esse_$ gover- governo isso~do onde_eh onde~isso o~voce que_? que_servico quem_sao resol- resolve sao sao_do sao_voce seras- serasa servico_eh servico~esse`,
    '4': `:divida :fazer :mim :sabe :vi after-roadmap:do after-roadmap:fazem after-roadmap:robo after-roadmap:sao ajuda- ajudam banco como~funciona com~banco consent:emprestimo consent:entendi consent:sao da_serasa de_qual de~empresa dinhe- dinheiro do_banco eh_esse eh~banco eh~pessoa eh~qual empresa empresa_$ emprestimo entendi_o entendi~que esse_negocio fazer_? funciona_esse funciona~negocio isso~de mim_?
minha_divida minha~? nao~o negoc- o~por por_mim por~? qual_empresa que que_funciona que~eh que~esse sabe~? sao~governo se servi- servico voce_ajudam voce_eh voce~da`,
    '3': `,_como ,~funciona :eh :minha :por ^_que after-roadmap:dinheiro after-roadmap:empresa after-roadmap:esta after-roadmap:ou after-roadmap:pessoa after-roadmap:se after-roadmap:servico after-roadmap:um ajudam_a aqui_eh com_o como_que consent:? consent:dinheiro consent:disso consent:dono consent:esse consent:esta consent:governo consent:nao consent:nome consent:serasa consent:um disso do do_serasa dono
dono_disso eh_da eh_uma eh~dono eh~governo enten- entendi governo_$ governo_? isso_aqui isso~? isso~eh limpar_o maqui- maquina maquina_$ nao_entendi nao~quem negocio_$ nome_? o_dono o_que onde ou ou_maquina o~disso o~eh pessoa_ou pessoa~maquina sei_quem serasa_$ um uma~ou um~? vi voce~a voce~um voce~uma`,
    '-3': `:oii ?worry ^_esse after-roadmap:cet after-roadmap:mim after-roadmap:pago ah banco_$ cet consent:eu consent:golpe consent:pago consent:pode consent:ser consent:sim de_graca eh_? eh_sigiloso eh~graca escre- graca isso~golpe isso~sigiloso mim_$ o~eu pode pode_ser rotat- rotativo ser ser_$ sigil- sigiloso sigiloso_$ sim_pode tem ver voce_tem`,
    '-4': `^_qual consent:fazer eh_protegido eh_robo eh~isso fazer_$ isso_que isso~pago isso~voce pago pago_$ pergu- perguntou perguntou_$ prote- protegido protegido_isso que~perguntou voce_perguntou voce~robo`,
    '-5': `eh_golpe eh_pago eh~? ganha- golpe o~com que_com`,
    '-6': `com_isso confi-`,
  },
  back: {
    '22': `volta`,
    '21': `^_volta desfa-`,
    '19': `volta_$`,
    '16': `desfaz`,
    '15': `^_desfaz desfaz_$`,
    '13': `volta- voltar voltar_$`,
    '12': `ultim-`,
    '11': `^_desfazer anter- anterior desfazer desfazer_isso ultima`,
    '10': `anterior_$ pergunta`,
    '9': `after-roadmap:voltar pergu- quero_voltar`,
    '8': `a_ultima debts:volta incomes:volta volta_uma`,
    '7': `:volta ^_apaga ^_da ^_desconsidera da_para da~voltar desconsidera desconsidera_a desconsidera~ultima errad- errado essentials:volta essentials:voltar para_voltar ultima_$ uma_$ uma_pergunta`,
    '6': `^_errei ^_quero ^_retorna a_anterior apaga apaga_essa apaga~ultima a~anterior debt-amount:volta debts:desfaz debts:isso errei essa_ultima essa~mensagem incomes:voltar isso_$ overdue:desfaz pergunta_$ rates:a rates:anterior respo- respondi_errado retor- retorna retorna_uma retorna~pergunta ultima_mensagem uma`,
    '5': `,_volta ?debt-amount apaga_o de_antes enganei enganei_na enganei~pergunta errei_, errei~volta essentials:uma falei~ultimo me_enganei mensagem_$ na_pergunta overdue:errado pergunta_anterior pergunta_de pergunta~antes por_ultimo quero rates:volta respondi ultimo_$ volta~pergunta`,
    '4': `?incomes ?rates ^_respondi a_outra a_pergunta after-roadmap:pergunta after-roadmap:ultima after-roadmap:volta antes antes_$ apaga~que a~pergunta corrigir debt-amount:quero debts:pergunta debts:uma desco- engan- errado_a errado~outra essentials:quero eu_falei eu~por falei_por incomes:isso incomes:quero incomes:ultima incomes:uma isso mensagem me~na na~de quero_corrigir quero~a que~falei rates:isso
rates:pergunta respondi~a ultimo volta_a`,
    '3': `,~errado :errei a_resposta after-roadmap:anterior apert- corri- debt-amount:a debts:a de~a errado_$ errado_, essentials:apaga essentials:pergunta falei incomes:pergunta mensa- mudar mudar_a mudar~resposta na_anterior novo_a novo~anterior overdue:a overdue:anterior overdue:pergunta overdue:volta o~eu quero_mudar quero_responder quero~de responder_de responder~novo resposta resposta_anterior
volta_na volta~anterior`,
    '-3': `:comeco ?worry comeco comeco_$ como era volta_para voltar_a`,
    '-4': `^_outra comec-`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '16': `^_deixa`,
    '15': `^_cancela ^_esquece cancela deixa_$ esquece`,
    '14': `?confirm-change canse- cansei deixa`,
    '13': `^_cancelar ^_cansei cancela_$ cancelar esque-`,
    '11': `cansei_$ esquece_$ precisa_mais`,
    '10': `^_desisto after-roadmap:deixa desis- desisto desisto_dessa dessa dessa_$`,
    '9': `after-roadmap:cansei mais_$ nao_precisa`,
    '8': `after-roadmap:esquece deixa_para deixa~la esquece_isso essentials:deixa la_$ para_la preci- precisa`,
    '7': `?essentials a_fim a~agora cancela_isso cancelar_operacao chega_disso chega~por disso_por disso~hoje essentials:esquece estou_a estou~fim fim fim_agora la nao_estou nao~a nao~mais opera- operacao operacao_$ por_hoje`,
    '6': `after-roadmap:cancela after-roadmap:precisa cansei_desse cansei~papo confirm-change:deixa confirm-change:esquece desse desse_papo disso essentials:cansei hoje_$ papo papo_$`,
    '5': `^_chega after-roadmap:dessa agora_$ chega confirm-change:cancela confirm-change:cansei confirm-change:mais essentials:cancela essentials:precisa hoje isso_$`,
    '4': `,_esta ,~certo after-roadmap:chega after-roadmap:desse after-roadmap:disso after-roadmap:isso after-roadmap:papo agora cancela_o cancela~que essentials:dessa essentials:isso essentials:nao esta_certo eu_pedi n0 pedi pedi_$ que~pedi rates:deixa rates:la rates:para which-change:do`,
    '3': `?which-change after-roadmap:agora after-roadmap:estou after-roadmap:hoje after-roadmap:mais after-roadmap:nao certo confirm-change:a confirm-change:agora confirm-change:isso confirm-change:para do_jeito do~que essentials:disso essentials:estou essentials:hoje essentials:mais isso jeito_que jeito~esta mais o~eu que_esta`,
    '-3': `?confirm-creditor ?consent ?thirteenth ?worry after-roadmap:lembrete assim assim_$ cancela_minha cancela~inscricao como inscr- inscricao inscricao_$ lembrete lembrete_$ minha_inscricao nao_quero quero`,
    '-4': `lembr-`,
  },
  choose: {
    '20': `^_#`,
    '18': `?which-change`,
    '16': `debt-kind:#`,
    '15': `?confirm-amount opcao`,
    '13': `?debt-kind`,
    '11': `#_$ ?which-creditor ^_a`,
    '10': `?confirm-creditor confirm-amount:o prime- segun-`,
    '9': `^_o confirm-amount:a n0 opcao_$ overdue:# which-change:# which-change:da`,
    '8': `a_# consent:# primeira which-change:o`,
    '7': `a_da a_do confirm-amount:segunda confirm-creditor:a confirm-creditor:do debt-kind:o meio meio_$ renda_$ segunda segundo terce- terceiro terceiro_$`,
    '6': `^_no after-roadmap:# confirm-amount:opcao do_aluguel no_# o_do primeiro_$ renda which-change:do`,
    '5': `aluguel_$ confirm-amount:# primeiro segunda_$ worry:#`,
    '4': `# a_primeira a_segunda da_parcela o_valor parcela_$ primeira_$ valor_da valor~parcela`,
    '3': `?overdue FIGURE a alugu- aluguel a~a o valor`,
    '-3': `?income-low-month ?incomes ?rates ?thirteenth income-low-month:# incomes:# nenhu- rates:#`,
    '-4': `?instalments-left instalments-left:#`,
    '-5': `?debt-amount confirm-amount:mil debt-amount:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `viver_$`,
    '10': `morre- morrer quero_morrer worry:quero`,
    '8': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `^_quero after-roadmap:mais em~matar`,
    '5': `,_ja after-roadmap:em after-roadmap:estou after-roadmap:nao after-roadmap:pensando estou_pensando estou~em mais matar pensando pensando_em quero sumir vida_$`,
    '4': `:matar :penso after-roadmap:minha aguen- aguento aguento_mais causa debts:mais debts:nao em_me eu_penso eu~em matar_$ me_matar nao_aguento pensa- penso penso_em penso~me por_causa`,
    '3': `,_acho ,~em ,~que :em :ja :os :remedio ^_minha acaba- acabar acabar_com after-deficit:, after-deficit:a after-deficit:eh after-deficit:eu after-deficit:que after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:vale causa_de com_tudo com~por corte- cortei de_divida
deixa- deixar em esta_com eu_deixar eu~de exist- falou falou~se ja_cortei ja~os ja~tudo mae_esta mais~, mesmo_, minha_vida minha~nao nada~, nao_vale que_a remed- remedio remedio_$ saida separ- tudo_,`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '32': `?after-crisis`,
    '11': `after-crisis:nao`,
    '10': `after-crisis:era after-crisis:so`,
    '9': `^_era after-crisis:isso era`,
    '8': `after-crisis:de after-crisis:eh`,
    '7': `after-crisis:bem after-crisis:estou after-crisis:falar after-crisis:vou bem estou_bem jamai- jamais`,
    '6': `^_estava after-crisis:falei after-crisis:foi eh~de estav- estava falar_$ falei_por nao_vou quero~nao`,
    '5': `^_foi after-crisis:brincadeira brinc- brincadeira brincadeira_$ dizer dizer_$ falar falei foi foi_so morre- morrer quero_morrer so`,
    '4': `^_sumir after-crisis:do after-crisis:mapa after-crisis:sumir do_mapa do~brincadeira fazer gente gente_$ mapa mapa_brincadeira nao_quero nao~me sumir_do sumir~mapa vou vou_fazer`,
    '3': `^_estou ^_fica after-crisis:, eh~que fica isso isso_$ isso_que isso~voce nada_$ nao_$ pensando pensando_$ sumir tranq- tranquilo`,
    '-3': `?worry`,
  },
  'delete-data': {
    '15': `exclu-`,
    '13': `^_apaga`,
    '12': `after-roadmap:tudo apaga apagu- delet-`,
    '11': `tudo tudo_$`,
    '10': `^_deleta after-roadmap:apaga apaga- apagar apague dados deleta meus_dados`,
    '9': `^_exclui apaga_tudo deleta_tudo essentials:tudo exclui meus`,
    '8': `^_apagar conta_$ exclusao minha_conta`,
    '7': `^_apague ^_lgpd ^_some after-roadmap:apagar apagar_tudo cadas- cadastro conta exclusao_$ histo- historico historico_$ lgpd lgpd_quero lgpd~exclusao meu_cadastro meu_historico quero_exclusao quero~minha some some_com tudo_que tudo~eu`,
    '6': `:apaga :apague :cadastro :exclui :meu apaga_meus apaga~dados apague~meu cadastro_$ essentials:apaga essentials:dados essentials:meus minhas_informacoes quero_que`,
    '5': `:apagar :conta ?essentials ^_limpa ^_solicito after-roadmap:apague after-roadmap:exclusao after-roadmap:meus apaga_meu apagar_meus apagar~dados apaga~cadastro apague_tudo apaguem com_meus com~dados dados_dai dai dai_$ essentials:quero exclui_meus exclui~dados infor- informacoes informacoes_$ limpa_meus limpa~dados meus~dai minha- minhas quero solic- solicito solicito_a some~meus`,
    '4': `:dados :informacoes :meus :minha :solicito :some ^_esquecam ^_remove after-roadmap:conta after-roadmap:dados after-roadmap:exclui after-roadmap:quero after-roadmap:some apague_o apaguem_minhas apaguem~informacoes as_minhas com_as conte- contei contei_$ dados_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema esquecam esquecam_tudo esquecam~que essentials:meu eu_contei excluir
excluir_minha excluir~conta falei_$ limpa meu meus~do minha o_meu o~historico que_voce quero_deletar quero_excluir quero~voce que~apaguem que~contei remove remove_meus remove~dados siste- sistema sistema_$ voce_apaguem voce~minhas`,
    '3': `:as :minhas :pessoais :que :quero :tudo ^_quero a_exclusao after-roadmap:dai after-roadmap:limpa after-roadmap:minha apagar~que apaga~que a~dos dados_pessoais elimi- esque- essentials:conta eu_falei mais_nao meus~pessoais nao~tudo os_meus os~dados pessoais que_eu quero_apagar quero~nao que~falei remov- solicito~exclusao todos todos_os todos~meus`,
    '-3': `?worry ^_manda manda quero_meus quero~dados`,
    '-4': `?confirm-delete ^_meus confirm-delete:apaga confirm-delete:tudo`,
    '-5': `expor- reati-`,
  },
  deny: {
    '19': `nao_$`,
    '18': `consent:nao`,
    '17': `?confirm-creditor`,
    '16': `?thirteenth confirm-delete:nao`,
    '15': `?confirm-delete ^_nunca confirm-change:nao`,
    '14': `?consent ?overdue confirm-creditor:nao nao nunca offers:nao`,
    '13': `?confirm-change ?offers ^_negativo negativo negativo_$ nenhu- nenhuma_$`,
    '12': `^_nao deixa negat- overdue:pago thirteenth:nao`,
    '11': `consent:nem overdue:tudo ❌ ❌_$`,
    '10': `^_nenhuma thirteenth:gastei`,
    '9': `^_nem ate_agora errado_isso esta_errado esta~isso nao_recebo nem nenhum nenhuma offers:nunca overdue:nao`,
    '8': `a_ver ate como_era confirm-change:como consent:estou consent:fora fora_$ gaste- gastei instalments-left:nenhuma ja_gastei morta nada_a nada~ver nao_aceito overdue:dia overdue:em pago todas_em todas~dia volta_como volta~era`,
    '7': `,_deixa ^_ate ^_deixa ^_desisti ^_em ^_ninguem ^_pago agora_nada ate~nada como confirm-change:que confirm-creditor:eh confirm-delete:nada consent:depois de_apagar desisti desisti_de desisti~apagar em_dia era_$ errad- errado fora jeito n0 nao_, nao_confirmo nao_eh nem_pensar ningu- ninguem ofere- overdue:esta pensar pensar_$ thirteenth:nunca tudo~dia ver_$`,
    '6': `,_paguei ,~assim ^_agora ^_melhor aceito acho~nao agora agora_nao apagar_$ atrasei como_estava confirm-change:nada confirm-creditor:, consent:agora consent:deixa consent:eu consent:respondo de_jeito deixa_assim desis- de~nenhum esquece~deixa estava_$ eu_respondo jeito_nenhum me_procurou mexer_$ nada nao_esta nao_mexer nao~, nao~atrasado nao~decimo nenhuma_atrasada nenhuma_dessas ninguem_me
offers:me offers:ninguem overdue:atrasei overdue:certinho overdue:estou overdue:nenhuma overdue:todas pago_certinho prefiro_nao prefiro~mexer procurou procurou_$ quero_$ respondo_$ tudo_em tudo_pago`,
    '5': `?which-change ^_de ^_depois ^_esta ^_estou ^_nada ^_nenhum ^_tudo ^_volta apaga- apagar assim_$ concordo_$ confirm-amount:dos confirm-amount:nenhum confirm-creditor:NAME confirm-creditor:esta confirm-delete:, consent:obrigada consent:outra consent:para consent:pensar decim- decimo deixa_como deixa_quieto deixa~por depois_eu dessas_$ dia_$ dois_$ dos_dois era esquece_, esse~nao esta esta_$ estav-
estava foi me_ofereceu mexe mexe_nisso mexer me~nada nao_autorizo nao_mexe nao_nao nao_ofereceram nao_recebi nao~deixa nao~essa nao~mudar nao~nao nao~nisso nenhum_$ nenhum_dos nenhum~dois ninguem~ofereceu obrigada_$ ofereceu offers:ainda offers:deixa offers:esta ora ora_$ overdue:atrasada overdue:nunca para_outra por_ora que_nao quiet- quieto quieto_por quieto~ora respondo thirteenth:deixa
thirteenth:ja thirteenth:nada thirteenth:o thirteenth:terceiro todas ver volta`,
    '4': `^_ainda ^_esse ^_prefiro ainda_nao ainda~venceu apaga_nao assim atras- atrasada atrasada_$ autonomo_nao autonomo~tem banco_me banco~procurou cancela_essa cancela~mudanca certinho certinho_$ confirm-amount:dois confirm-change:estava confirm-change:foi confirm-change:precisa confirm-change:quero confirm-creditor:deixa confirm-delete:como confirm-delete:deixa confirmo confirmo_$ consent:aceito
consent:quero deixa_do deixa_para deixar_como deixar~estava deixa~jeito dessa- dessas dia dia_com dos eh_essa em~com essa_mudanca essa~nao esta~pago estou_em estou~dia gastei_o gastei~decimo hein hora_$ interesse melho- melhor melhor_deixar melhor_nao melhor~como mudan- mudanca mudanca_nao mudanca~quero mudar mudar_$ nada_$ nao_apaga nao_deixa nao_obrigada nao_quero nao_venceu nao~foi
nao~interesse nao~isso nenhum_banco nenhum~me nisso nisso_$ nunca_tive o_patrao obrig- obrigada ofereceram ofereceram_$ ofereceu_nada offers:, offers:isso offers:nada offers:nenhuma offers:ofereceu offers:recebi outra_hora overdue:, overdue:ate overdue:deus overdue:gracas overdue:ontem overdue:por overdue:venceu paga_$ pago_ate patra- patrao pensa- por~em prefi- prefiro procu- que_esta quero_mudar
receb- recebi_nada recebo recebo_isso sou_autonomo sou~nao tem_decimo tem_nao tenho_interesse tenho_nao thirteenth:de thirteenth:isso thirteenth:que tive tive_$ tudo_certinho tudo~ate venceu_$ vonta- vontade`,
    '3': `! !_! !_$ !~! ,_mais ,~tarde ^_esquece ^_hoje ^_por ^_teve ^_todas a_deus acho acho_que agora~, agora~da ai_nao ainda ate_hoje autonomo autor- autorizo certi- claro_que como_esta concordo confi- confirm-change:decimo confirm-change:deixa confirm-change:esta confirm-change:melhor confirm-change:ver confirm-creditor:a confirm-creditor:apagar confirm-creditor:essa confirm-creditor:esse
confirm-creditor:isso confirm-delete:me consent:, consent:autorizo consent:concordo consent:da consent:passar consent:tarde consent:tenho decimo_$ deixa- deixar deixa~esta deixa~estava depoi- depois dois eh_$ eh_a eh~NAME em~. enqua- enquanto esquece essa_$ esta~dia esta~nao estou estou~nada eu_falei falei_$ foi_isso foi_so foi~que graca- gracas gracas_a gracas~deus hoje hora inter- isso~eu ja~o
jeito~esta me~a muda_nao nao_. nao_da nao_foi nao_muda nao_precisa nao_viu nao~eh nao~passar nunca~isso offers:aceito offers:agora offers:apagar offers:ate offers:de offers:jeito offers:nenhum offers:procurou offers:recebo offers:tem offers:teve ontem ontem_$ overdue:. overdue:com overdue:devendo o~nao o~terceiro pago_tudo passar_meus passar~dados pera_, por_enquanto que~falei que~viu recebi
sim~mas so_uma tarde_$ teve thirteenth:decimo thirteenth:esta thirteenth:jeito thirteenth:quero thirteenth:ver tudo vence- venceu vida vida_$ viu viu_$ vou_passar`,
    '-3': `,_trabalho ,~nao ?after-roadmap ?income-low-month ?income-source ?rates NAME_nao NAME~em ^_apaga ^_como ^_confirmo ^_eh ^_me ^_ontem ^_quero ^_ss aceitar aceitar_$ aceitaram after-roadmap:gastei after-roadmap:ja after-roadmap:quero agora_$ ai_$ bom confirm-change:mais consent:de consent:eh consent:ne consent:paga consent:pode debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao
debts:nao deixa_em dia_, dizer duas em~, entendi_$ entendo essentials:nao esta~atrasado falar fia fiz flexibles:nenhum incomes:nao instalments-left:nao la_$ lembro mas_nao me_recordo more-debts:, morre- morrer nada_ne nao_aceitaram nao_entendo nao_lembro nao_sobra nao~de nao~nada nao~recordo nao~responder nao~sou offers:a offers:mais offers:mas os overdue:disso overdue:isso overdue:sim paga_nada
paga~ne pensando pensando_$ pergu- quero_mais quero_morrer recebo_o recebo~decimo recor- recordo recordo_$ responder_isso saber sobra sou ss ss_$ thirteenth:# thirteenth:, thirteenth:em thirteenth:se voce vou_responder vou~isso`,
    '-4': `,_sou ?debt-amount ?debt-kind ?flexibles NAME_esta ^_isso ^_pode after-roadmap:decimo after-roadmap:terceiro anote- anotei anotei_$ consent:que consent:sou entendi esse_mes fiz_# flexibles:nao ja_recebi nao_anotei nao_entendi nao_paguei nao_quiseram nao~negociar nao~nenhuma ne ne_$ negoc- negociar negociar_$ offers:vou overdue:mes paguei_nenhuma paguei~esse pode precisa_mais quise- quiseram
quiseram_negociar rates:nao regis- responder sei_$ sem sim sim_$ thirteenth:sem thirteenth:trabalho tudo_$ vou`,
    '-5': `:nao after-crisis:nao consent:# consent:nada disso lembr- mais mais_$ mais_nada nao~# nao~a nao~mais thirteenth:sou tudo_atrasado`,
    '-6': `enten- esta_certinho nao_sei overdue:NAME sei worry:nenhuma`,
    '-7': `?after-crisis after-roadmap:nao`,
    '-8': `?more-debts debts:nenhuma`,
    '-11': `?worry more-debts:nao worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '10': `desconto_$`,
    '9': `offers:a`,
    '8': `desconto metad- metade metade_$ perdo-`,
    '7': `#_% % de_desconto desco- offers:NAME`,
    '6': `%_de %~desconto ?offers`,
    '5': `:desconto ^_a a_NAME after-roadmap:% desconto~NAME offers:cento offers:no por_cento`,
    '4': `:% ^_deram after-roadmap:ofereceu cento dao dao_# deram deram_# deram~% desconto_na de~na offers:# offers:% offers:deram offers:desconto offers:por offers:tem`,
    '3': `#~. #~cento #~de #~desconto %_. %_desconto %_no ,~% :carta :recebi NAME_tem ^_eles after-roadmap:desconto a~tem carta_do com_desconto com~de do~com eles~# ligou ligou_oferecendo ligou~# no~nome oferecendo oferecendo_# oferecendo~% offers:eles offers:limpa offers:na offers:pagar offers:se offers:vista pagar_a recebi~do se_pagar tem_# vista_$`,
    '-3': `desconto_, n0 offers:ofereceu`,
  },
  'dont-know': {
    '20': `sei`,
    '18': `nao_sei`,
    '16': `ideia`,
    '14': `?rates ^_desconheco desconheco`,
    '13': `?debt-kind ^_esqueci desconheco_$ esqueci instalments-left:nao lembro nao_lembro`,
    '12': `?instalments-left ^_nao esque- esqueci_$ nem nunca rates:ideia`,
    '11': `?overdue ideia_$ sei_la`,
    '10': `^_nem ^_nunca contr- debt-amount:nao desco- la_$ lembr- nocao nocao_$ nunca_perguntei perguntei perguntei_$ sabe sei_nao`,
    '9': `?debt-amount falso la nao perdi perdi_as perdi~contas rates:nao saber sei_$`,
    '8': `^_perdi anote- anotei anotei_$ debt-kind:nao debt-kind:sei entendo imagi- imagino imagino_$ nao_anotei nao_entendo nem_ideia nem_imagino rates:esqueci rates:sei saber_$`,
    '7': `^_sei as_contas banco_sabe incomes:nao instalments-left:sei olhar o~sabe que_olhar rates:nocao rates:vou sabe_$ sabe~eh so~banco`,
    '6': `^_ih ^_sem ^_vixe ^_vou a_taxa acomp- acompanho acompanho_isso contas_$ contrato controle controle_$ debt-amount:esqueci debt-amount:sei debt-creditor:lembro entendo~de essa_informacao essentials:nunca essentials:sei ih incomes:nunca lembro_$ mais_nenhuma me_recordo more-debts:nenhuma n0 nao_acompanho nao_faco nao~controle nao~de nao~isso nao~recordo o_banco rates:sem recor- recordo recordo_$
sei_dizer so_o tenho_controle thirteenth:sei ver ver_depois vixe vixe_nem vixe~imagino vou vou~depois`,
    '5': `^_ninguem ^_rapaz ^_teria agora_voce agora~me como_que como~eu const- consta consta_na consta~fatura conta- contas de_juros debt-creditor:nao debt-kind:nunca disso disso_eh disso~meu eh_meu eh~marido eles_nunca eles~me entendo_disso entendo_nada escri- escrito escrito_$ esqueci_quanto essentials:as essentials:nao eu_vou eu~saber explicou explicou_a explicou~taxa faco_ideia falar- falaram falaram_$
ih~sei incomes:nem incomes:sabe incomes:sei infor- informacao informacao_$ instalments-left:esqueci instalments-left:que isso_escrito lembro_de marido_$ me_explicou me_falaram me_pegou more-debts:de more-debts:lembro na_fatura nada~juros nao_achei nao_consta nao_tenho nao~disso nao~ideia nao~na nem_sei ninguem_me ninguem~explicou no_aplicativo nunca_me nunca_vi nunca~falaram nunca~isso o_contrato
olhar_no olhar~aplicativo overdue:ideia overdue:isso overdue:nao overdue:sei pegou pegou_$ pergu- quanto_era quem_sabe quem~disso que~no que~vou rapaz rapaz_agora rapaz~voce rates:contrato rates:que sabe_disso sei_que taxa teria teria_que teria~olhar thirteenth:que vi vi_isso vi~escrito voce_me voce~pegou vou_saber vou_ver worry:sei`,
    '4': `?essentials ?incomes ^_eles ^_so a_menor achei agora aplic- aplicativo aplicativo_$ as a~nocao cabec- cabeca cabeca_$ como_saber com~contrato contrato_aqui de_que debt-amount:isso debt-amount:me debt-amount:perdi debt-kind:la debt-kind:nem debt-kind:sabe debt-kind:so debts:lembro depois_$ de~tipo disso_nao dizer eh~divida eles enten- entendi_de entendo~nao era_$ esqueci~era essentials:banco
essentials:la essentials:me essentials:tenho fatura_$ ih_nem incomes:ideia incomes:me instalments-left:isso menor menor_nocao me~a moco moco_$ more-debts:mais nada_de nao_me nao_moco nao_procurei nao~como nao~essa nao~saber nao~te ningu- ninguem overdue:entendo overdue:nem overdue:quanto overdue:saber o~aqui procurei procurei_saber quant- quanto que_tipo rates:depois rates:nem rates:taxa sei_te
sei~moco taxa_$ tenho_a tenho_como tenho_essa tenho~informacao tenho~menor tenho~saber ter_que thirteenth:eh tipo tipo_eh tipo~essa vou_ter vou~que`,
    '3': `,_esta ,~uma ?debt-creditor ^_quem achei_essa achei~informacao acho~# acho~sim agora~sei ainda_$ alto aqui_$ banco como~agora contratada de_mais debt-amount:agora debt-amount:estava debt-amount:maio debt-amount:na debt-amount:que debt-amount:saber debt-creditor:uma debt-kind:disso debts:direito debts:dos debts:mas debts:quanto depoi- depois desconto_nao desconto~sei devo~NAME de~ainda divida_$
eh_$ em~agora entendi~que essa_divida essentials:na essentials:nem essentials:so esta_no estava_# estava~mil esta~contrato estou_com estou_de estou~o faco fatur- fatura guard- guardo guardo_isso guardo~na incomes:agora incomes:eh incomes:so incomes:tenho instalments-left:acho instalments-left:eu instalments-left:ih instalments-left:lembro instalments-left:saber irma irma_que isso_na isso~cabeca
juros_$ lembro_agora lembro~mais maio_agora maio~nao me mil~maio minha_irma minha~que na_cabeca nao_guardo nao~agora nao~com nao~dizer nao~se nenhuma_$ no_contrato no~, overdue:como overdue:disso overdue:me quanto_eh que que_# que~# que~eh rates:achei rates:eh rates:esta rates:eu rates:irma rates:lembro rates:minha rates:no rates:perdi rates:quanto saber_agora sei~, sei~devo sei~esta sei~nao
sei~que sei~responder sem sim_nao te_responder tenho ter te~isso thirteenth:# thirteenth:acho thirteenth:de thirteenth:se`,
    '-3': `:sei ?after-roadmap ?flexibles ?income-source ^_estou ^_me ^_quanto ^_que ^_sim a_pergunta aceit- ao~, certo confirm-delete:nao deixa_para essentials:nada essentials:pula flexibles:tenho mais_$ nao_$ nao_eh nao_tem nao~ao nisso nisso_$ o_que overdue:contas overdue:nenhuma passa pergunta pode qual quero_falar rates:? rates:para rates:quero renda sei_ao sei~certo sim~nao tem thirteenth:mas volta
worry:nao`,
    '-4': `?after-crisis ?confirm-creditor ?confirm-delete ?consent ?offers ^_nenhuma certo_, deixa direito_explica essa_$ explica explica_$ flexibles:nao ler ler_direito ler~explica mexer nada nao_vou nao~ler nao~mais nao~mexer onde pula pula_$ quanto_$ quero_dizer sei_ler sei_mexer sei~direito sim_mas`,
    '-5': `:nao ?worry consent:nao de~nada essentials:mais mais_nada offers:nao quero`,
    '-6': `after-roadmap:sei entendi_$`,
    '-7': `after-roadmap:nao nada_$ nao_quero`,
  },
  'end-offer': {
    '12': `recusei`,
    '11': `^_recusei`,
    '10': `^_deixei deixe- deixei deixei_passar nao_aceitei passar_$ recus-`,
    '9': `a_proposta after-roadmap:oferta nao~aceitar ofert- oferta passar vence- venceu vou_aceitar`,
    '8': `a_oferta aceitar_$ aceitei_o aceitei~acordo nao~a offers:nao passa- venceu_$`,
    '7': `?offers aceitei a~venceu caro muito_caro nao_vou offers:da propo- proposta proposta_venceu quis_a recusei_a`,
    '6': `:recusei aceit- aceitar after-roadmap:passar after-roadmap:recusei after-roadmap:venceu a~NAME a~expirou da_NAME do_acordo do~da expir- expirou expirou_$ nao_quis o_prazo oferta_expirou offers:a offers:recusei prazo quis`,
    '5': `^_desisti a_do acord- acordo acordo_$ after-roadmap:aceitar after-roadmap:aceitei after-roadmap:acordo after-roadmap:desisti after-roadmap:nao a~da caro_$ desis- desisti de~mas muito nao_vale nao~o oferta_da oferta~NAME offers:NAME offers:venceu quis~proposta recusei_muito recusei~caro vale_mais vou`,
    '4': `#_mas :proposta ^_a ^_nao ^_perdi after-roadmap:da after-roadmap:expirou after-roadmap:muito after-roadmap:perdi after-roadmap:quis after-roadmap:vou da_oferta do_NAME mais_a oferta_$ offers:aceitei offers:do offers:muito offers:o offers:prazo offers:quis offers:vou perdi perdi_o perdi~prazo prazo_da prazo~oferta proposta~NAME recusei~proposta`,
    '3': `#~venceu ,_nao ,~caro :a :mas :ofereceu :tirou :vale :venceu NAME_$ NAME_me NAME_tirou NAME_venceu NAME~a NAME~ofereceu ^_tinha acordo_da after-roadmap:a after-roadmap:caiu after-roadmap:cancela after-roadmap:do after-roadmap:proposta a~tirou caiu_$ da mas me_ofereceu me~# nao~mais o_acordo ofereceu ofereceu_# offers:aceitar offers:caro offers:mas offers:oferta offers:proposta o~me proposta_$
proposta_, proposta_do tinha tirou uma_da uma~NAME venceu_ontem`,
    '-3': `?worry NAME_so after-roadmap:esse after-roadmap:foi after-roadmap:mes after-roadmap:minha after-roadmap:so after-roadmap:vale a~foi foi n0 proposta_foi queri- so_vale`,
    '-4': `NAME_? aceito after-roadmap:fechei da~? feche- fechei fechei_o fechei~acordo offers:aceito`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '14': `dados_$`,
    '12': `dados`,
    '11': `meus meus_dados`,
    '10': `after-roadmap:dados`,
    '9': `after-roadmap:meus expor-`,
    '8': `infor- informacoes que_voce`,
    '7': `:dados :meus after-roadmap:informacoes baixa- baixar copia mim mim_$ o~voce sobre sobre_mim uma_copia voce~sobre`,
    '6': `^_manda ^_meus after-roadmap:baixar after-roadmap:minhas guard- informacoes_$ manda minhas_informacoes quero_uma quero~copia voce_tem`,
    '5': `,~quero ^_espera after-roadmap:mim after-roadmap:voce antes_quero confirm-delete:, confirm-delete:quero dados~voce esper- espera minha- minhas quero_meus quero_ver quero~dados tem~mim voce`,
    '4': `:gostaria :informacoes :manda :ver :voce ^_gostaria ^_quais after-roadmap:dos after-roadmap:manda antes dos_meus dos~dados gosta- gostaria gostaria_de manda_um quais quero quero~o tem_de ver ver_o ver~que`,
    '3': `:copia :mim :que :quero :tem :ter ?confirm-delete ^_quero after-roadmap:quais de_mim dos guardam manda_tudo manda~que me~tudo o_que que~tem tem_$ ter tudo~voce uma um~com voce_guardam voce~de`,
    '-3': `:apagar ^_apaga ^_some apaga apagar_meus apagar~dados apagu- apaguem com_meus com~dados exclu- n0 quero_que some some_com some~meus vende- vendem vendem_meus vendem~dados voce_vendem voce~meus`,
    '-4': `^_voce apaga- apagar`,
  },
  greet: {
    '14': `^_oi oi`,
    '13': `oi_$`,
    '12': `:eae :oi ^_eae eae eae_$`,
    '11': `^_NAME`,
    '10': `:opa ^_opa ai_$ bom bom_dia dia_$ opa`,
    '9': `NAME_$ ^_bom e_ai`,
    '8': `:ai ai`,
    '7': `:bom belez- beleza beleza_$ debts:NAME`,
    '6': `,_tudo :dia ? ^_e debts:bom dia n0 tudo~?`,
    '5': `:boa :e :eh :oii :robo :tarde ?debts ^_boa ^_oii after-roadmap:alguem alguem_ai boa_tarde debts:dia eh_robo oii oii_voce robo robo_? tem_alguem tem~ai voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :certo :sou NAME~tudo after-roadmap:ai algue- alguem bem bem_? boa boa~. debts:bem debts:tudo eh~, eh~? meu~eh sou_do tarde tudo_bem tudo_certo`,
    '3': `:, :? :nome :tudo :voce NAME after-roadmap:tem certo dividas_$ meu_nome sou tudo`,
    '-3': `:ajuda :minhas :queria :renegociar ?debt-creditor ?which-creditor ?worry ?~de ^_? ^_beleza ajuda ajuda_$ minha- minhas minhas_dividas queri- queria queria_ajuda renegociar which-creditor:NAME`,
    '-4': `._$`,
    '-6': `de~. dividas_.`,
  },
  help: {
    '19': `ajuda`,
    '17': `fala repet-`,
    '16': `^_ajuda ajuda_$`,
    '15': `^_ha expli- ha_$ nao_entendi`,
    '14': `^_fala ha rates:?`,
    '13': `^_repete enten- entendi repete`,
    '11': `:ajuda ^_? ^_como a_pergunta assim como como_assim entendi_$ explicar pergu-`,
    '10': `:socorro ?debt-amount ?rates ^_socorro assim_$ como~isso explica o_que repete_$ socor- socorro`,
    '9': `^_pode explica_melhor explicar_$ melhor_$ pergunta pode_explicar pode_repetir repetir repetir_$ socorro_$`,
    '8': `^_explica ^_o ^_que consent:ha debts:fala devag- devagar devagar_$ dividas_. eh_para essentials:fala fala_de fala_devagar`,
    '7': `?overdue ^_onde acho_isso after-roadmap:nesse as_opcoes como_respondo consent:ajuda da_um da~exemplo de~. dificil_$ era_a era~pergunta essentials:? essentials:como exemp- exemplo exemplo_$ fala_dificil fala~novo me_da melho- melhor me~um nesse nesse_link opcoe- opcoes opcoes_$ pergunta_eh pergunta~essa pode quais~as qual_era qual~a que_pergunta rates:acho respo- responder_$ respondo_isso sao_as
sao~opcoes taxa_$ um_exemplo voce_fala voce~dificil`,
    '6': `^_me debt-amount:ajuda debts:ajuda debts:pode dific- dificil direi- direito eh_taxa entendi_nada essentials:assim essentials:repete eu~agora faco_agora fazer_$ incomes:o incomes:que mais_simples novo_$ overdue:entendi overdue:ha o~significa quais_sao que_significa que~taxa rates:como rates:fala rates:isso responder respondo signi- significa significa_isso simpl- simples simples_$`,
    '5': `:. ?_$ ?essentials ?incomes ^_oi ^_quais a_responder acho after-roadmap:mexer after-roadmap:nao after-roadmap:sei ajuda~responder aqui aqui_$ como_eu consent:pergunta de_novo debts:entendi debts:que direito_explica dizer eh~escrever escrever escrever_$ essa_$ essen- eu_faco explica_$ fala_mais fala~simples fazer funciona_isso funciona~aqui incomes:entendi incomes:pode isso_que isso~voce ler
ler_direito ler~explica me_ajuda mexer mexer~link n0 nao~ler nao~mexer nao~nada novo oi oi_nao oi~entendi overdue:ajuda o~eu para_escrever pergunta_$ perguntou perguntou_$ plano_$ quais que queria_ajuda que~eh que~faco que~perguntou rates:onde rates:repete sei_ler sei_mexer sei~direito voce_perguntou`,
    '4': `:deus :pelo :preciso :queria ?consent after-roadmap:entendi after-roadmap:link after-roadmap:plano agora_$ as consent:fazer consent:melhor de_ajuda debt-amount:como debt-amount:isso debt-kind:como debt-kind:que debt-kind:tipo debts:assim debts:como debts:o debts:taxa de~estou dizer_essencial eh_essa entendi_o era escre- esqueci_qual essencial essencial_$ essentials:dizer essentials:mes
essentials:ou essentials:semana estou~nao isso isso_aqui link_$ o_plano onde onde~isso overdue:como overdue:o overdue:que o~eh o~posso o~quer para~por pelo perguntar_$ plano por~? por~ou posso posso_te posso~perguntar preciso preciso_de preciso~ajuda que_eu que_posso que_quer que_voce quer_dizer queri- queria quer~essencial que~? que~dizer que~para que~sabe que~te rates:eu sabe sabe_fazer sao taxa
te_perguntar voce_sabe voce~fazer`,
    '3': `,_qual ,~eh :aqui :bem :de :dividas :estou :posso ? ?_queria ^_preciso ^_voce after-roadmap:desse ajuda_a ajuda_para aqui_? atrasada_? bom~, confu- confusa confusa_nao confusa~entendi consent:a consent:como consent:era consent:nada consent:responder consent:respondo consent:voce de_um debt-amount:a debt-amount:eh debt-amount:entendi debts:agora debts:as debts:dificil debts:nao debts:novo
debts:quais debts:voce deus de~jeito eh~pergunta esqueci~era essentials:dificil essentials:faco essentials:isso essentials:o essentials:para essentials:pode essentials:por essentials:que esta_atrasada esta~? estou_confusa eu_posso eu_sei eu_tenho eu~fazer eu~isso eu~que eu~se fala~um incomes:as incomes:nao jeito_mais jeito~simples link me_perdi me~, nada_desse nao_sei nao~a oi_, ou overdue:?
overdue:da overdue:eh overdue:era overdue:pode overdue:qual overdue:taxa perdi_, perdi~qual perguntar pode_me poderia~? por_semana posso_fazer preci- qual que_eh que_responder quer que~posso que~tenho rates:agora rates:assim rates:entendi rates:faco rates:pergunta refor- repete_a repete~pergunta se_esta sei sei~esta se~atrasada tenho_que tenho~responder um_jeito um~mais urgen- urgente urgente_$
voce`,
    '-3': `:isso :nao :voce ?after-crisis ?after-roadmap ?confirm-change ?confirm-creditor ?income-source ?thirteenth ^_esta ^_isso ^_quero ^_volta after-roadmap:? after-roadmap:agora after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:no after-roadmap:o ai ai_$ banco cance- consent:pode de_juros de_que desfa- de~tipo divida_$ eh_isso eh_o eh~de eh~divida entendi_de essa_divida essa_pergunta
fazem fazem_$ juros_, mexer_no mim nao~de nenhu- nunca oi_$ onde_vejo para~? passa- passar pode_pular pular quem quero que~fazem rates:taxa saber sei_$ taxa_de tem tipo_eh tipo~essa voce_fazem vou`,
    '-4': `:funciona ?worry ^_entendi ^_outra after-roadmap:faco consent:? consent:nao debts:? juros nao_$ outra outra_pergunta rates:juros rotat- rotativo volta`,
    '-5': `:como after-roadmap:me dividas_$`,
    '-6': `after-roadmap:que`,
  },
  human: {
    '18': `atend-`,
    '16': `atendente`,
    '14': `^_chama atendente_$ chama human- humano humano_$ liga liga_$ me_liga`,
    '13': `^_atendente falar_com`,
    '12': `chama_o quero_suporte supor- suporte suporte_$ telef- telefone`,
    '11': `^_me falar me_transfere transfere transfere_$`,
    '10': `:humano algue- alguem trans-`,
    '9': `:atendente pessoa pessoa_$`,
    '8': `after-roadmap:atendente de_verdade me pesso- quero~com super- uma_pessoa`,
    '7': `:tem ^_falar ^_quero chama~gerente com com_um gente geren- gerente gerente_$ ligar ligar_$ quero rates:me um_atendente verda- verdade voce_tem`,
    '6': `?rates ^_atendimento ^_voce atendimento_humano essentials:me o_gerente o_telefone qual~telefone quero_falar rates:com rates:falar robo telefone_de telefone~voce tem`,
    '5': `:o ^_alguem ^_gente after-roadmap:alguem alguem_pode alguem~me atendimento chama_uma chama~pessoa com_gente com_robo com~pessoa com~responsavel de_voce debts:com debts:falar debts:me debts:quero essentials:atendente falar~gente falar~robo falar~um favor favor_$ gente_de gente~verdade me_ligar o_responsavel pode_me pode~ligar por_favor rates:atendente responsavel responsavel_$ robo_$ tem_alguem
verdade_por verdade~favor`,
    '4': `?_quero ?essentials ?~pessoa after-roadmap:chama after-roadmap:falar after-roadmap:pessoa after-roadmap:verdade ai_de ai~verdade alguem~de com_alguem com_uma com~atendente com~consultor consultor consultor_$ debts:alguem debts:telefone de~por essentials:chama essentials:falar essentials:quero falar~o gente_$ o~de posso~com qual_o queria_conversar queria~com quero_pessoa quero_um rates:chama
rates:gente robo~quero telefone_para um um_consultor verdade_$ voce voce_$`,
    '3': `:? :cade :falar :quero :voce ? ^_cade ^_tem after-roadmap:com after-roadmap:falo after-roadmap:me after-roadmap:quero after-roadmap:robo after-roadmap:telefone after-roadmap:um alguem_ai alguem_de alguem_que alguem~possa cade cade_o com_humano como_falo como~com com~de consu- conve- conversar conversar_com debts:gente debts:humano debts:ligar debts:tem debts:verdade eh_robo essentials:alguem
essentials:com essentials:humano essentials:o essentials:pessoa essentials:telefone essentials:tem eu_ligar falar~humano falar~uma falo_com me~para nao~falar para_eu para_um para~atendente para~ligar passa_para passa~um possa possa_me possa~atender posso_falar qro que_possa queri- queria quero~humano que~me rates:alguem rates:humano rates:ligar rates:pessoa rates:quero rates:robo rates:um respo-
robo_? telefone~eu tem~ai tem~que tem~telefone um_telefone uma um~? voce~robo`,
    '-3': `?worry ai_$ ajuda banco bloqu- eles me_ajuda me~a o_banco o_que`,
  },
  'lose-income': {
    '16': `after-roadmap:fui`,
    '15': `^_fui fui`,
    '12': `after-roadmap:estou desem-`,
    '11': `after-roadmap:meu after-roadmap:perdi dispe-`,
    '10': `^_perdi perdi`,
    '9': `INCOME after-roadmap:salario demit- desempregado`,
    '8': `^_estou a_firma after-roadmap:acabou after-roadmap:contas after-roadmap:cortaram after-roadmap:pedi a~fechou a~me corta- embor- embora emprego firma firma_fechou pedi`,
    '7': `:fui acabo- acabou after-roadmap:as after-roadmap:embora after-roadmap:sem empre- estou estou_desempregado fecho- fechou perdi_o renda_$ sem`,
    '6': `?after-roadmap ^_cortaram ^_sai a_empresa after-roadmap:contrato after-roadmap:emprego after-roadmap:empresa after-roadmap:me after-roadmap:sai after-roadmap:servico as_contas conta- contas contrato cortaram cortaram_meu demitido demitido_$ desempregada desempregada_$ desli- dispensou emprego_$ empresa estou_desempregada estou_sem familia_$ fechou_$ fui_demitido manda- me_dispensou meu_contrato
nao~mais ontem ontem_$ patroa~dispensou perdi~emprego perdi~servico renda sai_do salar- salario salario_$`,
    '5': `:recebo :sem ^_a ^_meu acabou_$ after-roadmap:beneficio after-roadmap:bico after-roadmap:mandaram after-roadmap:minha after-roadmap:ontem after-roadmap:renda after-roadmap:rua after-roadmap:tenho contr- demitida embora_$ fui_demitida fui_para fui~rua mandaram mandaram_embora me_mandaram meu~foi me~embora minha_renda nao_recebo o_emprego para_rua patro- patroa patroa_me perdi_meu recebo~bolsa rua
sai servi- servico servico_$ tenho_mais traba-`,
    '4': `:acaba :bolsa :estou :familia :fiquei :mais :seguro acaba_em after-roadmap:agora after-roadmap:foi after-roadmap:meses after-roadmap:ter after-roadmap:vou as benef- beneficio bico bolsa bolsa_familia bpc bpc_$ contas_$ deram estou_parado estou~sem estou~trabalho famil- familia fique- fiquei fui~embora janeiro_$ me meses meu meu_beneficio meu~nao me~as minha_patroa minha~me nao_tenho o_servico
o~acaba parad- parado parado_sem trabalho_$ vou_ficar`,
    '3': `#_meses (_$ ,_nao :app :e :em :emprego :janeiro :moto :nao :patroa :perdi :renda ^_acabou a_patroa acaba after-roadmap:causa after-roadmap:cirurgia after-roadmap:ficar after-roadmap:os after-roadmap:trampo agora_$ app bater- bloqueou causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia e_o em_janeiro entra entra_nada estou~renda e~estou faz_# faz~meses ficar ficar_sem foi
incomes:desempregado incomes:entra incomes:faz incomes:meses incomes:nao janei- janeiro meses_$ meses_, meses~nao meu_trampo minha minha_moto minha~e na_minha nao_entra o_seguro perdi~trampo por~da proxi- recebo seguro sem_renda sem_salario ter trabalho tramp- trampo trampo_$ vou vou_ter vou~sem`,
    '-3': `:agora :meu ?income-source ^_acertei acert- acertei after-roadmap:acertei after-roadmap:eh after-roadmap:no after-roadmap:que after-roadmap:quero bolsa~e e_agora familia_e me~no`,
    '-4': `aceit- aceitaram after-roadmap:aceitaram perdi_as perdi~contas`,
    '-7': `?worry`,
  },
  minor: {
    '17': `consent:#`,
    '15': `^_tenho`,
    '14': `?consent consent:sou`,
    '12': `consent:tenho sou`,
    '11': `^_sou`,
    '10': `tenho tenho_#`,
    '8': `:anos consent:menor menor`,
    '7': `consent:faco faco_# quinze quinze_$`,
    '6': `:tenho ^_ainda ^_faco ainda_nao anos_$ consent:idade consent:minha consent:nao fiz_# idade menor_$ nao~# quinz- sou_menor tenho~anos`,
    '5': `#_anos ainda anos consent:em faco faco~em fiz idade_eh minha~eh`,
    '4': `#_em #~? :estou ^_falta ^_minha ano anos~estou consent:fazer consent:para de_menor dois_meses dois~para e_estou e~devendo idade_$ nao_sou para_eu para~fazer sou~menor`,
    '3': `#_ano #~dezembro #~fevereiro #~que :devendo anos_e consent:eh consent:eu consent:mae consent:mas consent:so consent:vem de_idade deven- devendo devendo~cartao dois eh_# em_fevereiro estou_devendo eu~# falta fazer fever- fevereiro fevereiro_$ maior_de maior~idade menor_mas meses que_vem so_# sou_maior sou~de tenho~# vem vem_$`,
    '-3': `?worry ^_ja aceit- aceito aceito_$ anos~aceito conco- consent:aceito consent:e consent:estou de~ja filha ja ja_$ ja~# sim sim_$`,
    '-4': `consent:filha filha_$ opcao`,
    '-5': `consent:, consent:sim`,
    '-6': `consent:ja`,
  },
  'miss-month': {
    '13': `esse_mes`,
    '12': `after-roadmap:nao`,
    '11': `after-roadmap:esse esse nao_consegui`,
    '10': `after-roadmap:mes mes_nao`,
    '9': `after-roadmap:consegui`,
    '8': `conse- consegui consegui~o mes nao~para`,
    '7': `nao_paguei paguei_$ para_pagar`,
    '6': `:mes ^_atrasei ^_esse after-roadmap:atrasei after-roadmap:deu atrasei combi- deu deu_para deu~pagar esse~eu mes_eu nao_deu nao~pagar`,
    '5': `:esse :nao after-roadmap:apertou after-roadmap:aqui after-roadmap:pagar apert- apertou apertou~nao conseguir~nada mes_$ pagar pagar~NAME`,
    '4': `:foi NAME_. ^_gastei after-roadmap:carne after-roadmap:dezembro after-roadmap:em after-roadmap:gastei after-roadmap:nada after-roadmap:saiu aqui aqui_nao a~desse carne_$ consegui~# desse_mes do_carne esse~nao e~paguei gaste- gastei mes~foi nada_esse nada~mes nao nao_foi nao~dar nao~os os_# os~do pagar_a pagar_as pagar_nada pagar~contas paguei_nada para~as remedio_e saiu`,
    '3': `#_do :nada :pagar :paguei ^_mes a_de a_parcela after-roadmap:as after-roadmap:contas after-roadmap:desse after-roadmap:novembro after-roadmap:os after-roadmap:paguei after-roadmap:parcela after-roadmap:passou after-roadmap:sobrou as_contas a~. a~novembro branc- branco branco_$ carne consegui_pagar consigo_pagar contas_$ dar de_novembro desse dezem- dezembro e_nao em_branco em_dezembro eu~vou foi
menino mes~em nao_vai nao~esse novem- novembro novembro_$ no~e pagar_o pagar~de pague- paguei paguei~esse passo- passou que~nao remed- remedio vai_dar`,
    '-3': `?worry after-roadmap:pago after-roadmap:quem n0 o_que para_quem quem`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:so isso por_mes`,
    '-5': `after-roadmap:isso after-roadmap:por paguei_a paguei~NAME`,
    '-6': `nao~a`,
  },
  none: {
    '27': `?debt-creditor`,
    '20': `?income-low-month ?instalments-left`,
    '19': `debt-creditor:NAME`,
    '17': `?debt-kind ^_$ ^_tudo`,
    '16': `debt-amount:# which-creditor:NAME`,
    '15': `?debt-amount ^_kkk kkk kkk_$`,
    '14': `^_eita eita eita_$ n0`,
    '13': `FIGURE ^_as confirm-amount:mil nenhuma_em rates:#`,
    '12': `?overdue ^_sei atras- cobra essentials:# fixo incomes:# overdue:NAME overdue:desde para_# sei_$`,
    '11': `?debts ?incomes ^_fixo ^_todas after-roadmap:amanha alta calor_$ flexibles:# menos que_calor`,
    '10': `# ._. NAME_# ^^ ^_aff ^_ja ^_ontem aff amanh- amanha as_vezes como_voce consent:sim desde esta_dificil instalments-left:# more-debts:, nao~negociar overdue:todas quinh- thirteenth:sou vezes`,
    '9': `#_NAME #_da ,_# 13o :👍 ?rates EXPENSE KIND NAME~NAME ^_desde ^_hum a_$ aceitarem after-roadmap:# after-roadmap:13o after-roadmap:aceitarem after-roadmap:melhor after-roadmap:sei calor complicado complicado_$ debt-kind:da debt-kind:eh debt-kind:emprestimo eh_complicado esse_governo falei_isso hum hum_$ instalments-left:a ja~isso menos_$ n1 n2 nao_tem nao~o overdue:a overdue:atrasado overdue:de
rates:juros sexta sexta_$ tambe- tambem tudo_caro vezes_$`,
    '8': `#_$ #_do #~mais .~. ? ^_consegui ^_depende ^_emprestimo ^_melhor ^_metade ^_mil ^_sao ^_talvez a_menor after-roadmap:aceitaram after-roadmap:mim atrasei_o confirm-amount:, debt-kind:carne debts:sao deixa_eu depen- depende dific- dificil dois governo_$ incomes:salario mes mil mil_$ no_banco overdue:dias overdue:meses overdue:so o~# para_mim parar~pagar perai quero_parar rates:% talve- talvez
todas_$ tudo_$ uns worry:tudo`,
    '7': `#_! #_em #~vista , ,_acabou ,_so ,~isso 13o_$ :# :kkk :sobra NAME ^_cartao ^_devo ^_esse ^_meu ^_nossa ^_pera aceitaram_meu aceitaram~cartao achan- achando achando_salgado after-roadmap:me after-roadmap:menor after-roadmap:menos after-roadmap:venda ai_vou ai~ver ajuda~organizar amanha_$ atrasou caro_$ cobra_$ compl- confirm-delete:pera consent:quanto conto da_venda de_pagar debt-creditor:do
debts:# debts:devo debts:serasa de~em duzia duzia_$ eh_# eh_NAME espera_ai espera~vou essa_pergunta estou_achando estou~salgado flexibles:o gover- governo income-low-month:# income-low-month:mes income-low-month:nao incomes:a instalments-left:duzia instalments-left:metade instalments-left:na instalments-left:so ja_falei ja_respondi ja~essa maio_$ mais_ou mais~menos marisa_nao mes_$ metade_$
meu_13o meu_cartao more-debts:nao nada_nao nao_, nao_eh nao~acabou nao~so nossa nossa_que nossa~susto novec- offers:# onibu- onibus ou_menos overdue:nenhuma o~atrasou parar_de pensando_$ pera qual~primeiro quanto_voce que_susto quero_negociar quero_sair quero~das quero~de quint- quitar rates:. rates:cobra rates:nada recebi~13o respondi_essa respondi~pergunta sair_das sair~dividas salga- salgado
salgado_$ sobra_nada susto susto_$ vence venda vez`,
    '6': `#_de #_meses #~# #~NAME #~eu $ ,_pago ,~# ,~tem ,~um :agora :nada :primeiro ?essentials NAME_nao NAME~tem ^_NAME ^_carne ^_dona ^_ele ^_espera ^_fala ^_fatura ^_recebo ^_serasa ^_um ^_uma a_vida after-deficit:o after-roadmap:chama after-roadmap:economizo after-roadmap:fecho after-roadmap:governo after-roadmap:isso after-roadmap:no after-roadmap:pediram after-roadmap:sair after-roadmap:sexta
after-roadmap:vence agiot- agiota agora_$ agora~o ano_$ as atrasado a~eh a~vence cacho- cachorro carne- carta- cartao cinco cobra_nada cobra~nao coisa_$ confirm-amount:eh consignado_$ conto_$ da de_vergonha de_vez debt-amount:dia debt-amount:e debt-creditor:dona debt-creditor:loja debt-kind:cartao debt-kind:do debt-kind:fatura debts:? debts:estou debts:meu debts:na debts:vergonha devo dificil_$
dona doze e econo- economizo egua eh_? ele em em_quando espera esta_doente estou_na estou~onibus eu~# eu~, fechei_o fecho_$ fgts flexibles:e income-low-month:muito incomes:do incomes:um instalments-left:anos instalments-left:estou instalments-left:falta instalments-left:quinta instalments-left:uma isso_? ja ja~respondo mandei~para marco matar melhor mes_? mes_so meses_$ me~no mil_e mim
more-debts:NAME more-debts:tambem muito_$ nao_paguei nao~sou negociar netfl- netflix no_onibus no~agora offers:? oiten- oitoc- oitocentos onibus_agora os_dois overdue:as overdue:faz overdue:mes overdue:ontem overdue:semana overdue:uma o~no pagar_# pagar~a paguei~do para_divida parce- parcelas parcelas_$ pediram_# pela_NAME perguntar_para perguntar~NAME por_# pouco que_estou que_nem que~? quinta
quiseram_negociar rates:NAME recebo~, registrado registrado_$ salar- salario setem- setembro setembro_$ so sobra tche te te_respondo thirteenth:ja toda todas treze- uns_# vai_para vai~divida veio vez_em vez~quando vou vou_perguntar vou~para worry:quando worry:que`,
    '5': `#_# #_k #_mil #_na #_no #~dia #~que + ,~NAME :aqui :dia :errado :fgts :hoje :mandei :mexer :minhas :netflix :nisso :recebo :renegociar :sei :vou ?_o ?~de ?~que NAME_$ NAME_? NAME_e NAME_esse NAME_esta NAME~# NAME~, NAME~esta NAME~setembro ^_aceitaram ^_amanha ^_celular ^_cinco ^_crediario ^_desculpa ^_financiamento ^_foi ^_gasto ^_juros ^_meio ^_moto ^_na ^_novecentao ^_oitentinha ^_passei ^_posso
^_quase ^_👍 a a_luz a_marisa a_netflix aceit- after-roadmap:agora after-roadmap:ajuda after-roadmap:cartao after-roadmap:dei after-roadmap:era after-roadmap:esta after-roadmap:falei after-roadmap:fechei after-roadmap:matar after-roadmap:parar after-roadmap:passei after-roadmap:plano after-roadmap:quero after-roadmap:renda after-roadmap:sera after-roadmap:vez after-roadmap:vista agora ah amanha_eu
aumen- a~esse banco_ja cachorro_esta cachorro~doente carro_$ chama- cinqu- cinquenta coisa com_# com~banco confirm-amount:dois consent:e consent:pode consent:quem consent:ser consent:voce consi- cpf cpf_eh credi- crediario da~# da~foi de de_consignado de_dinheiro debt-amount:esta debt-amount:mil debt-amount:novecentao debt-amount:oitentinha debt-creditor:da debt-kind:crediario debt-kind:de
debt-kind:financiamento debt-kind:foi debt-kind:mesmo debt-kind:moto debts:$ debts:ate debts:cpf debts:kkk debts:sei debts:vai dei dei_# depende_do desconto_? descu- desculpa devo_o de~da de~que dia dias_$ divida_? dividas_$ do_emprestimo doent- doente doente_$ domin- domingo do~# e_NAME eh_itau eh_por eh~% eh~eh era esper- essas_contas esse~? esse~so estou_no estou_pensando eu_economizo fala
fazen- fazendo fecho fixa flexibles:spotify foi_$ ganho_# gasto heran- heranca income-low-month:, income-low-month:tem incomes:fixa incomes:mil incomes:minimo incomes:renda incomes:sei incomes:tenho instalments-left:doze instalments-left:e instalments-left:ultima itau itau_eh itau~NAME ja_recebi ja_te ja~metade juros_, k lembrar leva leva_para logo_a loja_$ mae mande- mandei mandei_# marco_$
maris- marisa meia meio menor merca- mercado mes~sobrou meu_cachorro meu_marido mexer_nisso mim_? minha_mae minut- minuto minuto_$ more-debts:acabou more-debts:isso more-debts:marisa more-debts:para moto_$ n3 na nao_quiseram nao_sobra nao~itau nao~renda natal negoc- negociar~o no novecentao novecentao_$ no~ja o_mes ofereceram_# oferta~por offers:, offers:essa offers:ofereceu offers:para offers:vou
oitentinha oitentinha_$ oitocentos_$ organ- organizar organizar_$ overdue:ano overdue:parcelas paga_$ paguei_nenhuma paguei~NAME para~? parcelas~emprestimo passa_de passa~# pensa- pensando perguntar pix~# plano pode_ser pouco_$ primeiro_$ proto- protocolo quando~de quanto~economizo quanto~leva quase quatr- quatrocentos quem_eh quinta_$ quis_me quiseram quita- recebi~de regis- renda renda_fixa
respondi salario_minimo sao se_eh sei_o sei~nisso sem_juros semana_$ ser_$ sera sera_que sim_pode so_a so_sobrou sobra- sobrou_pouco sou sou_mei so~duas so~pouco spoti- spotify spotify_$ subiu tambem_$ tem_como tempo_leva tempo~para tem~NAME tenho_renda tenho~fixa thirteenth:tudo thirteenth:veio tirar_meu tirar~nome trezentos um um_minuto um_salario varia varia_muito vinte vista viu_$ voce~?
vou_ver worry:as worry:isso 👍 👍_$`,
    '4': `#_+ #_. #_agora #_ate #_avista #_boletos #_conto #_e #_mes #_nao #_parcelas #_por #_que #~da $_# ,_NAME ,_a ,_o ,_recebo ,_vou ,~mei ,~para 13o~# :_# :ainda :atraso :como :contas :essas :esta :faco :nao :no :parcela :pena :sexta :tenho :viu ?flexibles INCOME NAME_ate NAME_sem NAME~? NAME~em NAME~mes NAME~pagar NAME~x ^_a ^_achei ^_agiota ^_atrasei ^_cpf ^_dei ^_deixa ^_essas ^_faltam ^_ganhei
^_ganho ^_loja ^_lojas ^_mais ^_moveis ^_oitocentos ^_os ^_paguei ^_pretendo ^_que ^_quinhentao ^_semana ^_sera ^_trabalhei ^_uns a_vista acabou_$ achei_que after-deficit:? after-deficit:de after-deficit:tem after-roadmap:. after-roadmap:achei after-roadmap:cortar after-roadmap:eles after-roadmap:ja after-roadmap:limite after-roadmap:luz after-roadmap:paga after-roadmap:paguei after-roadmap:pg
after-roadmap:por after-roadmap:querem after-roadmap:quis after-roadmap:so after-roadmap:sobrou agost- agosto ajuda_a alugu- aluguel ano antes_do antes~natal ao ate_setembro atrasar atraso atraso_$ avist- avista a~de a~nao a~parcela a~subiu a~toda banco banco_$ boletos bolsa~e botar burro buscar carne carne_$ caro cartao_$ cento_e chamando chamando_de chamando~burro chequ- cinco_$ com_meu
comecar~NAME com~nao consent:antes consent:deixa consent:se consent:ver consignado conta- cortaram~bolsa da~. da~eu de_burro debt-amount:cinco debt-amount:de debt-creditor:banco debt-creditor:moveis debt-creditor:ze debt-kind:conta debt-kind:loja debt-kind:pessoal debts:as debts:banco debts:eh debts:matar debts:um deixa~pegar deve devendo~para dez de~, dia_# dizim- dizimo do_mes do_natal do_ze
do~. do~de duzen- duzentos e_cinquenta e_meio eh_ate eh_da eh~dia eles_nao em_atraso em_dia em_marco emprego_$ emprestimo_pessoal entra- entrada era_$ errado_$ escri- escrito escrito_$ espec- especial essentials:NAME essentials:caro essentials:de essentials:do essentials:oitocentos esta esta_assim esta_me esta~chamando eu_pegar e~e faco~de falei falta_metade familia_e fatur- fatura fatura_$
fazer_$ feche- fechei fia fiado fiado_$ fica_# financeira_$ financiamento flexibles:dizimo flexibles:por flexibles:so foi~pelo fraco ganha- ganhe- ganhei income-low-month:as income-low-month:fraco income-low-month:metade income-low-month:nunca income-low-month:que incomes:dois incomes:e incomes:esse instalments-left:ainda instalments-left:de instalments-left:duas instalments-left:eh
instalments-left:faltam instalments-left:mais ja_esta ja_veio jogar juros juros_$ k_$ ligacao logo loja lojas luz luz_subiu luz~muito mae_tambem mae~esta maio mais_# mais_uma mando marid- marido mas~quero me_chamando me_ofereceram mei mei_$ menor_$ menor_primeiro mes_fraco meu_bolsa meu~familia me~de minha_renda minha~tambem minimo_$ monte more-debts:# more-debts:devendo more-debts:estou morta
movei- moveis moveis_nordeste multa nada~so nao_pago nao_so nao~? nao~me nao~mexer nao~nenhuma nao~passar natal_$ na~e nisso_$ nome_foi norde- nordeste novecentos o_13o o_NAME o_oficial o_resto offers:avista offers:me offers:ofereceram offers:pagar outub- outubro overdue:agosto overdue:contas overdue:outubro overdue:passada overdue:que overdue:resto overdue:uns o~de o~fazer pagar~esse pagar~para
pago~? paguei_# paguei_a paguei_o para_isso para_responder para~tudo passa- passada_$ pegar_a pegar~fatura pelo_NAME pessoal pg plano_$ plr pode_sim pode~, por_mes por~comecar por~mil prete- pretendo pretendo_quitar pretendo~antes prime- quando_$ quanto_da quanto~minha que que_era quer que~, que~no quinhentao quinhentos quinz- quise- quitar_antes quitar~do rates:ao rates:de rates:eh rates:mes
rates:zero reais recebo_toda recebo~sexta respo- respondo_$ saber_se sei sei_mexer seman- semana sempr- sempre seras- serasa serasa_$ se~so sim_, sim_desde sim~agosto sim~mas so_mais sou~# so~uma subiu_muito tambem_esta tambem~assim taxa_de tem_mais tem_o tenho~nada te~, thirteenth:mei thirteenth:no thirteenth:primeira thirteenth:recebi thirteenth:sim thirteenth:tem tia tirar toda_para toda_sexta
toda~isso trabalhei trabalhei_a trabalhei~vida trint- trinta tudo tudo_? tudo_atrasado um_monte vai_me velha vergo- vergonha vida vida_toda vida~para vou_pagar vou_passar vou_receber worry:buscar worry:fazer worry:sei ze ze_$`,
    '3': `#_com #_dias #_esse #_x #~a #~com #~entrada #~fgts #~mes #~mesmo #~o #~pago #~quitei #~semana #~tenho $~. %_$ ) ,_da ,_faco ,_minha ,_sou ,~devo ,~e ,~mil ,~pagar . ._$ / :ai :atrasou :consignado :cpf :da :deve :dividas :foi :gostaria :negociar :ou :pago :para :salario :so :toda :uns :x NAME_eh NAME_faz NAME_hoje NAME_mandou NAME_ofereceu NAME_por NAME_sim NAME_so NAME_tambem NAME~e NAME~juros
^_acaba ^_aluguel ^_aumentei ^_cara ^_comecei ^_daquele ^_de ^_desisti ^_dia ^_dois ^_doze ^_essa ^_esta ^_farmacia ^_fiz ^_perai ^_salario ^_vendi a_campainha a_menina a_ultima acaba~marco achei after-deficit:onde after-deficit:para after-deficit:posso after-deficit:que after-deficit:tirar after-roadmap:? after-roadmap:ate after-roadmap:atender after-roadmap:aumento after-roadmap:comecei
after-roadmap:comprovante after-roadmap:conseguir after-roadmap:contraproposta after-roadmap:dar after-roadmap:desisti after-roadmap:emprego after-roadmap:entrada after-roadmap:esqueci after-roadmap:fiz after-roadmap:ganhar after-roadmap:ganho after-roadmap:mandou after-roadmap:meus after-roadmap:mil after-roadmap:nao after-roadmap:ontem after-roadmap:prefiro after-roadmap:quer
after-roadmap:quitar after-roadmap:se after-roadmap:trezentos after-roadmap:vendi agora~# agosto_$ ainda ainda_$ ainda~? ajuda_em ajuda~nada amigo- amigos amigos_$ antes_quero ao_mes aqui_nao arrumei ate ate_dia atrasada atrasado_$ atrasou_$ aumentei aumento a~ofereceu a~para a~primeiro a~que baixa- banco_disse banco_do banco_laranja banco~outra barao bico_de bico~# boa~, burro_$ busca- cai caiu~#
campa- campainha campainha_$ cartao_NAME cartao_do carto- celular_$ cem cem_$ cento cento_ao chama cheque cheque_especial cinquenta_$ cobranca_me cobranca~ligando com_as com_nada comecar_a comecar_pela comecei como~o compr- comprovante com~amigos confirm-amount:NAME confirm-amount:cinco confirm-amount:ne consegui_um conseguir consent:com consent:graca consent:marido consent:mas consent:saber
consulta contas contraproposta contraproposta~# cortaram_meu da_# da_NAME da_conta da_empresa da_loja da_moto daque- daquele daquele_banco daquele~laranja das_dividas de_falar de_justica de_mil de_onde debit- debt-amount:mas debt-creditor:daquele debt-creditor:de debt-creditor:eh debt-creditor:laranja debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:em debt-kind:especial
debt-kind:limite debts:a debts:barao debts:cara debts:conta debts:divida debts:e debts:essa debts:esse debts:joao debts:minha debts:ou debts:tenho dei~para deliv- delivery depende~mes desconta_do descontado desconto_, desconto~pago desde_agosto desde_setembro desisti deus_me deus~livre devo_# de~NAME de~e de~tirar de~veio dia_que dias dia~nem dificil_a dificil~vida disse_outra disse~coisa dividas
do_NAME do_contrato do_fgts dois_$ dois_anos dormi- dormir doze_$ do~, do~? do~do duas_mesmo duas~: e_# e_a e_nao e_o e_se e_vinte eh eh_consignado eh~de em_dezembro em_nada empre- emprego emprestimo_$ em~, entro- entrou errad- errado especial_$ esqueci_de esqueci~falar essa essas_duas essentials:, essentials:a essentials:da essentials:e essentials:em essentials:ja essentials:mercado
essentials:mil essentials:pago essentials:perguntar essentials:remedio essentials:transporte essentials:um esta_atrasado esta~a esta~em este eu_devo eu~a eu~com extra e~com falta- faltam farma- farmacia farmacia_popular faz_mais faz~# faz~de fechei~acordo feria- ferias fev finan- financiamento_da financiamento_do financiamento~carro fiz fiz_um flexibles:, flexibles:com flexibles:de flexibles:gasto
flexibles:uns foi ganhar ganho gasto~nada golpe_? hoje igrej- igreja igual income-low-month:. income-low-month:a income-low-month:eh income-low-month:igual income-low-month:nada incomes:conto incomes:de incomes:depende incomes:dia incomes:inss incomes:mais incomes:menos incomes:mes incomes:na incomes:por instalments-left:acaba instalments-left:essa instalments-left:marco instalments-left:paguei
instalments-left:umas inter- janei- janeiro ja~em julho justica_veio laran- laranja laranja_$ limit- limite limite_da limite~conta livre_$ luz_que m m_$ mae~# mais_? mais~ano marido~ajuda mas mas~# me_ajuda me_dar me_deu me_ligando me_livre me_matar meio_milhao melho- menina menina_do menina~banco mercado_$ mes_no mes_que meses metade_do meu meu~, meu~. meu~eh meu~esta meu~que mexer mil_ne mil_no
milha- milhao milhao_$ mim_$ minhas_dividas minim- more-debts:a more-debts:duas more-debts:favor more-debts:o moto n4 na_NAME na_verdade nada_em nao_# nao_ajuda nao_passa nao_quis nao~de nao~em na~# negociar_a negociar_minhas negociar~divida negociar~dividas nenhuma nisso no_NAME no_serasa no_vermelho nome~serasa nove noven- noventa no~# no~hoje o_aluguel o_boleto o_povo o_salario ofereceram
ofereceu~a offers:aceito offers:ate offers:caro offers:da offers:dia offers:estou offers:fica offers:sera offers:x oficial_de oficial~justica oi_, onde_tirar ontem ou outra_coisa outubro_$ overdue:duas overdue:eu overdue:janeiro overdue:maio overdue:o o~. o~da o~e o~tambem pagar_menos pago_NAME pago_qual pago~NAME pago~cartao paguei~de paguei~e paguei~esse para para_joao parar parcela_de parcela~#
parei~pagar parte passada pedir- pediram pegue- peguei pelo~. perai_que perai~tocaram pix_de popul- popular por por~ao posso~a povo_da povo~cobranca primeira_parcela primeiro puder quand- quando que_? que_da que_fazer que_o que_tocaram quebr- quer_# quer_dizer quinze quis rates:, rates:calor rates:cento rates:ja rates:m rates:taxa rates:tudo rates:vejo rates:virgula reais~NAME receber_# recebi_a
recebi_o recebi~# recebi~primeira resci- rescisao respondo resti- restituicao resto sao_# se seis semana_passada ser_# serasa_e sete se~nao sim_NAME sim~nao sim~o so_isso so_puder so_que so_vale sobro- sobrou so~NAME so~com so~ultima tambem_? tarde_, te_abencoe tem tem_dia tem_isso tem_mes tem_uma tem~meses tem~onde tem~que tenho~na thirteenth:acho thirteenth:maio thirteenth:mil tive tocar-
tocaram tocaram_a tocaram~campainha todas_atrasadas todo todo_mes traba- trans- transporte tres tres_mil trezentos_e uai um_ano um_bico uma_loja um~aqui um~com uns_dois vai vejo~? vem_$ vende- vendi ver_$ vergonha_, verme- vermelho vermelho_$ vinte_e virgu- virgula vista_$ vou~# worry:ai worry:dinheiro worry:dizer worry:doente worry:e worry:ja worry:me worry:muito worry:pagar worry:pegar
worry:quer worry:ver x ❌ ❌_$`,
    '-3': `" #~do #~esse #~venceu ,_acho ,_ganho ,_muito ,_pode ,_por ,~% ,~uma :" :% :: :banco :bom :continuar :dinheiro :divida :eh :faz :liberar :me :mim :ofereceu :onde :pix :prefiro :queria :quero :real :sobre :socorro :sou :usar :volta :zap :zero ?after-roadmap NAME_primeiro NAME~paguei NAME~tempo NAME~vou ^_aceita ^_aceitei ^_aham ^_ainda ^_atendente ^_avanca ^_bora ^_cancelar ^_como ^_correto
^_deleta ^_depois ^_descadastrar ^_divida ^_esquece ^_estao ^_estava ^_explica ^_faco ^_fecho ^_finaliza ^_gostaria ^_inss ^_negativo ^_nenhum ^_oficial ^_opa ^_pronto ^_proxima ^_quando ^_recomecar ^_recusei ^_repete ^_segue ^_socorro ^_soma ^_ss ^_tchau ^_tem ^_tinha ^_vai ^_valeu ^_vao a_empresa a_loja abencoe_$ abert- aberto aberto_$ aceita aceita_a aceitar_a aceita~da acert- adiante adiante_$
after-roadmap:acaba after-roadmap:acabou after-roadmap:bom after-roadmap:caduca after-roadmap:cara after-roadmap:consigo after-roadmap:disse after-roadmap:divida after-roadmap:e after-roadmap:entendi after-roadmap:escreve after-roadmap:falo after-roadmap:fatura after-roadmap:ficar after-roadmap:foi after-roadmap:fui after-roadmap:jogo after-roadmap:lista after-roadmap:loja after-roadmap:manda
after-roadmap:mesmo after-roadmap:minimo after-roadmap:ofereci after-roadmap:pegar after-roadmap:pena after-roadmap:pensando after-roadmap:quando after-roadmap:quem after-roadmap:reclamacao after-roadmap:saio after-roadmap:salario after-roadmap:sim after-roadmap:soma after-roadmap:vamos agora_nao agora~sei aham algue- alguem alto anos anos~estou anterior apaga- apaga_tudo apagar aplic- aplicativo
aplicativo_$ aqui_$ ate_agora ate_hoje atrasada_$ autonomo avanc- avanca avanca_$ aviso aviso_de aviso~corte a~da a~e a~em a~ontem banco_? boa~. bom_$ bora bpc cada_mes cadastro_$ caduca cancelar canse- cansei carro_no carro~NAME carta_do causa certinho chama_o chega chove- chover clt clt_$ cobra- comeca comecar_$ comecar~menor como como_funciona como_que completo com~financeira com~na confio
confirm-amount:opcao confirm-change:nao confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-delete:nao confo- conforme conforme_o conseguir~nada consent:faco consent:idade consent:minha consent:para consent:que consent:sou consta_na consta~fatura conversar conversar_com correto corte cresc- cresce da_lista da_um dao dao_# de_corte de_desconto de_dezembro debt-amount:agora
debt-amount:maio debt-amount:sei debt-creditor:nao debt-kind:como debt-kind:nao debts:fala debts:mas debts:nada debts:paguei debts:so deixa- deixar deixa~aberto delet- deleta denun- descadastrar descadastrar_$ desconto desliga despe- dessa desse deste~. deus devag- devagar devagar_$ devo_nada devo~NAME de~. de~anos de~mil de~na de~nada de~x dia_com dia_eu digo dimin- divida_$ divida_de divida~$
dizer dizer_$ do_acordo do_aluguel do_carne do_cartao do_governo do_serasa dos do~por duas_$ e_eh eh_meu eh_muito eh_verdade eh~? eh~banco eh~do eh~isso eh~que ela eles_$ em_aberto em_que emprestimo_de emprestimo_para emprestimo~# em~com em~matar encer- encerrar enqua- enquanto entendi_$ escreve_para essa_divida esse_do essentials:? essentials:deixa essentials:dizer essentials:ou essentials:quero
essentials:sei essentials:so esse~cartao esse~eu esse~nao esta_atrasada esta_bom esta_com estav- estava estava~mil estou~dia estou~em eu_deixar eu_respondo eu~? eu~isso exclu- explica e~devendo e~isso e~remedio faco~em fala_devagar falar_com fazer fica_no ficar finaliza finaliza_$ flexibles:sobra fora_$ fui funci- funciona geren- gerente graca- gracas human- humano humano_$ income-source:,
income-source:da income-source:meu income-source:que incomes:bpc incomes:isso incomes:o incomes:sem inss instalments-left:isso instalments-left:nenhuma isso_na ja_cortei ja_quitei ja~? jogo juros_eh juros~esse la lembro liber- liberar ligar link_$ loja_e maio_agora maio~nao mais_$ me_transfere meu_cadastro meus_dados me~um mil~maio minha_moto more-debts:essa more-debts:essas more-debts:outra
muito_caro nada_esse nada~mes nao_consta nao_entendo nao_entra nao_foi nao_lembro nao_param nao_sei nao_vale nao~dizer nao~mais nao~quanto na~? negativo negativo_$ negociar~a nenhum no_celular nome~# novo o_minimo o_plano obrigada oferecer~para ofereci ofereci_# oferta_$ offers:teve offers:venceu ok olhar opa opcao_$ os_# outra_pergunta overdue:aham overdue:como overdue:pago pagar_o paguei_metade
paguei~dos paguei~mil para_liberar para_parcelar param para~por parcelas~NAME passa_adiante passa_essa pegar~emprestimo pela_menor pensando_em peque- perdi_o pix_$ pix_para pode_tirar podem pode~a por_causa por_enquanto por~ou posso_oferecer preciso prefiro_pagar presc- prescreve primeiro_? qual quanto_devo quanto_esta que_juros que_olhar que_paga que_tipo quero_ver quero~com quero~um que~dia
que~primeiro que~tudo quitei_a rates:eu rates:ideia recebo~bolsa reclamacao remedio_e repete repete_$ responder_$ saber_$ sabe~eh saio segue sei~esta sem_receber senao senho- senhora sim_a so_essas socor- socorro soma soma_tudo sou_do ss ss_$ tchau tchau_$ telef- telefone tem_, tem~para tenho~, ter terce- terceiro terminei_$ thirteenth:eh thirteenth:esta thirteenth:mas thirteenth:ne thirteenth:o
tinha tipo toparam_$ transfere transfere_$ tudo~NAME uma_moca uma_proposta vai_chover valeu_$ vanta- vantajoso vao_me veio_em vem_# venceu_$ verdade_$ viver voce~de voce~meu voltar_$ which-change:da worry:, worry:agua worry:aqui worry:carro worry:casa worry:comida worry:conta worry:cortada worry:gas worry:geladeira worry:mandou worry:medo worry:nao worry:param worry:quero worry:salario worry:ser
zap`,
    '-4': `#_vem #~metade #~parcela ,_dia ,_ja ,~do :ajuda :chega :desconto :eae :juros :parar :pode :recusei ?_estou NAME_! NAME~! ^_acabou ^_acordo ^_antecipei ^_beleza ^_cancela ^_chama ^_da ^_desconsidera ^_desfaz ^_deus ^_eae ^_escreve ^_ha ^_medo ^_ok ^_outra ^_passa ^_quais ^_stop ^_terminei a_de a_financeira a_pergunta aceitaram_# aceitei acord- acordo acordo_$ acordo_de acordo~# after-roadmap:aceita
after-roadmap:aceitar after-roadmap:anos after-roadmap:carne after-roadmap:contas after-roadmap:eh after-roadmap:link after-roadmap:minhas after-roadmap:muito after-roadmap:neve after-roadmap:os after-roadmap:pode after-roadmap:qual after-roadmap:tudo after-roadmap:uma anos_e antecipei antecipei~parcelas anter- antes_$ atendente_$ a~. a~agora a~com a~tem bpc_$ calor_ai cancela certinho_$ certo
como_eu como~com conco- confirm-creditor:, confirm-creditor:nao confirm-delete:, continuar continuar_$ dados de_neve debt-creditor:lembro debt-kind:sei debts:bem debts:dos debts:tira debts:tudo deixa_$ deixa_em desca- desconsidera desconsidera_a desconsidera~ultima desempregado desfaz_$ de~? de~ainda dia~de disse_tudo dos_# dos~mil do~no eae eae_$ eh_essa eh_financeira eh_para eh_seguro escreve
esque- esqueci_$ essentials:me esta_calor esta~ai estou_em estou_precisando eu_saio eu~de eu~para exata- exatamente falar familia_$ favor_$ fazer~# fechei_$ final- gaste- gastei golpe_$ income-source:do incomes:meses incomes:so infor- instalments-left:sei isso_eh ja_disse ja~o junho_$ liberar~emprestimo liga liga_$ manda me_da me_liga medo medo_de mes_eu me~mais mil_do mil~carro more-debts:falei
more-debts:todas nao_$ nao_devo nao_entendi nao_me nao_recebo nao~deixa nao~pagar negociar_o nenhuma_atrasada neve neve_$ no_# nocao nocao_$ nome_$ novo_$ nunca o_remedio o_site obrig- ofere- offers:cento offers:eles offers:no offers:tem ok_$ os~do outra overdue:certinho overdue:estou pagar_nada pagar~NAME pagar~por para_$ passar_$ pessoa pessoa_$ pode por~? precisando pront- pronto proxima
proxima_$ quais quanto~para que_tem queria quero_mais rates:? rates:sei recla- recomecar recomecar_$ reinicia_$ rotat- rotativo sai_do score sei_quanto sei_que sim~# sim~NAME sobre stop stop_$ sumir taxa_$ tem_$ terminei thirteenth:sei tira~NAME topou tudo_em tudo_pago uma_pessoa um~para valeu vem~, vende voce_eh volta- volta_$ voltar vou_fechar which-change:o worry:banco worry:cortar worry:dias
worry:para worry:remedio`,
    '-5': `#_? #_anos #_atrasadas ,_deixa ,_duas ,_jogo ,~? :. :empresta :emprestimo :isso ?worry NAME~existe NAME~tudo ^_ajuda ^_bom ^_chega ^_isso ^_ofereci ^_pode ^_quero ^_reinicia ^_sem ^_tira ^_zero aceitar after-roadmap:acordo after-roadmap:causa after-roadmap:nada after-roadmap:oferecer barat- belez- beleza beleza_$ bloqu- bom_dia caduc- como_assim confirm-amount:a consent:nao conve- de_novo
debts:quanto depoi- depois desconheco_$ desconto_na desconto~NAME desem- desfaz de~mas disso do_zero e_ai eh_esse em_junho empresta empresta_# enten- escre- essentials:isso eu~um expli- fecha- flexibles:zero fora ha_$ ideia incomes:estou incomes:nada instalments-left:nao junho link lista_$ me_empresta menos_juros metade_ja more-debts:ja nao_aceitaram nao_consegui nao_esta nao_estou nao~atrasado
o_emprestimo oferecer_# oi_$ o~eu o~ja pagou paguei~a para_NAME pede por_favor proposta_$ proxi- que_a quero_renegociar recusei reini- reinicia repet- sei_nao site tem~atrasadas tenho~anos terceiro_$ thirteenth:# thirteenth:de thirteenth:dia thirteenth:tenho tira vao worry:NAME worry:atrasado worry:estou worry:meu worry:minha worry:por worry:vao ✅`,
    '-6': `,~ja :? :anos ^_apaga ^_ate ^_desconheco ^_em ^_onde ^_perdi ^_sair ^_vamos a_# after-roadmap:duas after-roadmap:estou after-roadmap:financeira after-roadmap:quiseram after-roadmap:renegociar after-roadmap:um ajuda_$ apaga cance- desconheco desfa- desli- e_so eh_isso entendi essas_$ fechar la_$ lista mes_nao nao~# o_que oferecer opcao para~fazer perdi pula_$ qual_o que~eh recom- sabe saida sair_$
sei_la tem_# termi- thirteenth:inss thirteenth:junho thirteenth:sem vamos volta which-change:# worry:dia worry:esta`,
    '-7': `?confirm-change ^_nada ^_nem ^_nunca ^_para ^_parar ^_pula ^_volta after-roadmap:fazer after-roadmap:fechar after-roadmap:onde after-roadmap:👍 ai_$ bom confi- consent:tenho debts:isso ja_paguei pagar_a preci- reati- recebo_# sim_$ todas_em todas~dia`,
    '-8': `aceitaram_$ desconto_$ pula recebi_#`,
    '-9': `^_voce paguei_$ perdo- recus-`,
    '-10': `?consent ^_qual sim_recebo`,
    '-11': `?after-crisis ?which-change`,
    '-13': `?confirm-creditor consent:# nenhuma_$`,
    '-15': `debt-kind:#`,
  },
  'nothing-more': {
    '28': `?more-debts`,
    '25': `?flexibles`,
    '15': `nada`,
    '14': `^_so more-debts:nao nao_$ so`,
    '13': `nada_$ so_$`,
    '12': `:chega ^_terminei flexibles:nao incomes:estou mais_nada terminei terminei_$`,
    '11': `^_acabou ^_chega ^_nada chega debts:nenhuma de~nada nenhu- termi-`,
    '10': `^_e ^_pronto a_lista essentials:so more-debts:ja n0 pront- pronto`,
    '9': `^_zero acabo- acabou debts:nada e_so essas essentials:nada flexibles:zero lista lista_$ o~tem por_ai tudo_$`,
    '8': `^_por ai_mesmo completo debts:isso debts:so disse disse_tudo e_eh eh_so eh~que essas_$ e~isso flexibles:nenhum flexibles:tenho ja_disse more-debts:eh more-debts:era more-debts:essas more-debts:esta more-debts:eu more-debts:so nada_mais nao_devo offers:mais por~mesmo so_isso zero zero_$`,
    '7': `?incomes ^_era ^_finalizei ^_mais ^_nem ^_nenhum ai eh_isso eh_o esses falei fecho- fechou fechou_$ finalizei finalizei_a finalizei~lista flexibles:sobra incomes:isso incomes:nada incomes:so ja~tudo momen- momento more-debts:nem more-debts:tudo nenhum nenhuma nenhuma_$ no_momento offers:nada pronto_acabou que_tem`,
    '6': `^_ja ^_nenhuma acho~falei compl- de_resto debts:mesmo desem- desempregada desempregada_$ devo_nada eh_tudo essentials:mais estou_desempregada falei_tudo final- flexibles:isso flexibles:nada flexibles:que incomes:eh incomes:momento isso ja mais mais_nao mesmo momento_$ more-debts:nada more-debts:outra more-debts:que nao_gasto nao_tenho nao~com offers:lista offers:so offers:tudo pronto_eh
pronto~isso que_falei que~tudo resto_nada so_essas`,
    '5': `^_acho ^_de ^_fora ^_nao acabou_a acabou~lista acho acho_que acho~eh debts:eh debts:tem disso_$ eh~isso era essentials:lista essentials:que essentials:tem esses_gastos gasto- gastos gastos_$ incomes:ai incomes:ja incomes:no incomes:sem incomes:tudo mesmo_$ more-debts:ai more-debts:essa more-debts:falei more-debts:gracas more-debts:por more-debts:sao more-debts:todas nada_, nao~deixa nem nenhum_$
outra- outras renda resto so_essa so_esses so~gastos so~mesmo tem_$ tem~nao todas_$ tudo`,
    '4': `,_deixa ,_estou ,~eu ?essentials ^_eh ^_esta ^_estou ^_ficou acabou_$ ai_so debts:ai debts:nao deixa~ver eh enqua- enquanto entra_mais entra~nada essa_renda essa~mesmo essentials:a estou estou~renda eu_lembre eu_ver ficou flexibles:disso flexibles:eh flexibles:esses flexibles:luxo fora fora_isso fora~nada graca- gracas ha incomes:e incomes:mesmo incomes:pronto isso_$ isso_nada isso~so ja_falei
lembre luxo mas_essa mas~eu moca moca_$ more-debts:a more-debts:deus more-debts:devo more-debts:ficou more-debts:mais more-debts:ne more-debts:paguei more-debts:quitei more-debts:tenho more-debts:uma nao_moca nao_sobra nao~luxo nenhuma_outra nisso nisso_$ o_que offers:disse offers:isso offers:ja outra paguei_$ por_enquanto que~lembre renda_mesmo sem_renda sobra so~renda tem_nao tenho_luxo todas`,
    '3': `#~sem ,~todo ?debts ?offers ^_as ^_essas ^_tinha a_deus acabou_gracas alem alem_disso ano_passado creio creio_que debts:devo debts:por debts:resto deixa_eu desempregado_$ deus_$ devo disso essa_eu essentials:acho essentials:ela essentials:falei essentials:lembro essentials:mesmo essentials:mora essentials:o essentials:todo essentials:vo estou_sem flexibles:lazer flexibles:nem flexibles:sei gasto
gasto_com gracas_a gracas~deus ha_# ha~meses incomes:por incomes:receber incomes:renda incomes:resto ja_paguei lazer lembre_$ mais_ninguem minha~e mora more-debts:. more-debts:acabou more-debts:deixa more-debts:enquanto more-debts:ha more-debts:lembre more-debts:nenhuma more-debts:ninguem nada_alem nada_disso nada_no nada~disso nada~momento nao nao_ha nao_que nao_tem nao~eu ne nem_sei ninguem_$
offers:a offers:acho offers:eh outra_$ passado passado_$ que que_eh que~so receber_nada sei_o sei~que sem_receber tenho tenho_$ tinha uma_$ ver_$ vo`,
    '-3': `:sobra ?confirm-amount ?debt-amount ?debt-creditor ?income-source ?rates ^_a ^_ainda ^_apaga ^_exatamente ^_gasto ^_pode ^_tem ^_tudo ^_volta aceit- after-roadmap:eh after-roadmap:estou after-roadmap:isso after-roadmap:nao after-roadmap:tudo agora ainda apaga a~nao banco cance- com~nao consent:nao duas_mesmo eh_esse enten- entra_nada essas_duas esse esse_mesmo exata- exatamente exatamente_isso
existe existe_mais lembrar mais_uma mande mande_mais mande~nada me me_mande more-debts:duas more-debts:esse more-debts:sim nao_existe nao_quero nao~mande offers:nao perai pode quero sim sobra_nada thirteenth:nao volta`,
    '-4': `:nada :nao ?after-roadmap ?confirm-delete ?debt-kind ^_deixa desfa- duas eh~mesmo exist- marisa_nao me~mais more-debts:, nada_urgente nada~so nao_, nao_me nao_so nao~o so~duas ss_$ urgente urgente_$ worry:nada`,
    '-5': `?confirm-change ?confirm-creditor ?consent ?instalments-left ?overdue ^_isso ^_ss more-debts:lembro nao~so overdue:nenhuma so_o ss urgen- worry:nao`,
    '-6': `,_acabou ,_so ?after-crisis ?thirteenth nao~acabou`,
    '-8': `,~isso ai_$`,
    '-9': `?worry`,
  },
  'off-topic': {
    '13': `^_qual`,
    '11': `poema qual um_poema`,
    '10': `:dinheiro calor_ai chove- chover esta_calor esta~ai qual_seu seu vai_chover`,
    '9': `:qual ^_ignore ^_vai calor escre- ignor- ignore me~uma quem~o`,
    '8': `:prompt :system ^_escreve ^_quem ai_$ dinhe- dinheiro escreve_um escreve~poema hoje_$ poema_$ promp- prompt qual_a regra- regras suas suas_regras syste- system`,
    '7': `:um ^_esta ^_finja ^_me ai chover_hoje conta_uma conta~piada de_futebol escreve finja finja_que futeb- futebol futebol_$ gosta gosta_de gosta~futebol ignore_suas ignore~regras me_conta piada piada_$ qual~signo quem regras_$ seu_signo signo signo_$ uma_piada vai vai~hoje voce_gosta`,
    '6': `:: :empresta :onde :poema ^_onde ^_voce a_capital ajuda_com ajuda~o bolo brasi- brasil brasil_$ capit- capital com~dever de_bolo descobriu descobriu_o descobriu~brasil dever dever_de eh_outra eh~pessoa empresta empresta_# faz_um finja~eh ganho- ganhou ganhou_o ganhou~jogo hoje me_empresta meu_dinheiro me~com o_brasil o_dever o_jogo outra_pessoa qual~capital quem_descobriu quem_ganhou que~outra
recei- receita receita_de receita~bolo voce~de`,
    '5': `:amanha :como :de :faz :ganhar :meu :rapido :reais :seu :vai a_previsao capital_da dinheiro_$ do_tempo do~hoje essentials:qual filme filme_voce filme~indica ganha- ganhar indic- indica indica_$ jogo me~# onde pessoa_$ pix_para previ- previsao previsao_do previsao~tempo qual_filme qual~previsao qual~voce rapid- rapido rates:qual reais_$ um um_pix uma_receita voce voce_indica`,
    '4': `" #_reais : :" :# :. :? :[ :] :bolo :dividas :emprestimo :foi :ignore :me :mil :mim :pix :receita ? ?_estou ?rates [ [~] ] ^_[ ^_faz after-roadmap:ai after-roadmap:esta after-roadmap:ganhou after-roadmap:jogo amanh- amanha a~da bolo_de capital~franca com_o conta da_franca de_casa debts:ai debts:esta dever~casa de~mil divida~$ empre- emprestimo_? estou_precisando estou~de exata- exatamente faz
franc- franca franca_$ jogo_ontem me_ajuda me_passa mil_$ outra o~de o~do o~ontem para_mim passa~receita perdo- pesso- pessoa precisando que_eh rates:ai rates:calor rates:quem reais tempo tempo_$ uma uma~de um~para vende`,
    '3': `:$ :as :capital :cartao :credito :do :e :estou :gerente :hoje :limite :marque :regras :sobre [_system after-roadmap:escreve after-roadmap:hoje after-roadmap:quem after-roadmap:uma after-roadmap:vai after-roadmap:voce aprov- a~do bolo_$ cartao_de cartao~credito casa casa_$ credi- credito credito_$ de_$ de_credito debts:hoje debts:me debts:outra debts:pessoa debts:uma de~# de~de divida_de dividas
do_flamengo e_me eh_meu eh~gerente essentials:quem essentials:vai esta flame- flamengo jogo_do jogo~flamengo limite_de limite~# marqu- marque me melhor~de meu_gerente mim mim_$ nome_? o_melhor ontem ontem_$ passa passa_uma pix qual~melhor rates:esta rates:o set seu_prompt sobre system_] voce~meu`,
    '-3': `:deus :paga :primeiro ?worry como_voce deus n0 paga prime- primeiro primeiro_$ qual~primeiro telef- telefone voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '14': `conti- continuar continuar_$`,
    '11': `:continuar :voltar volta- voltar voltar_a`,
    '8': `after-roadmap:cadastro cadas- cadastro cadastro_$ meu_cadastro`,
    '7': `:quero ^_voltar after-roadmap:continuar after-roadmap:novo mandar participar participar_$ receber`,
    '6': `:vamos after-roadmap:meu after-roadmap:receber de_novo manda- novo novo_$ parti- quero_voltar`,
    '5': `? ^_pode ^_vamos ^_voltei after-roadmap:mandar mandar_mensagem pode_voltar quero vamos volte- voltei`,
    '4': `^_quero a_receber after-roadmap:mensagem after-roadmap:pode after-roadmap:quero after-roadmap:voltar mensa- pode_mandar pode~a quero~de receb- receber_$ voltar~receber`,
    '3': `:mandar :pode a_me after-roadmap:de a~mandar a~os me_mandar mensagem pode quero~a voltar~me`,
    '-3': `?worry quero_ver ver`,
  },
  'opt-out': {
    '19': `sair sair_$`,
    '18': `^_parar ^_sair ^_stop stop stop_$`,
    '17': `desca- parar_$`,
    '16': `^_para`,
    '15': `encer- encerrar parar`,
    '14': `^_descadastrar descadastrar descadastrar_$`,
    '13': `^_finaliza final- finaliza finaliza_$`,
    '12': `bloqu-`,
    '11': `quero_mais`,
    '10': `^_me after-roadmap:sair me nao~mais para_$`,
    '9': `:me :parar ^_sai com_isso debts:para mensagem_$ meu_numero me~mais para_com para~isso`,
    '8': `:stop cancela_minha cancela~inscricao descadastra descadastra_$ encerrar_$ inscr- inscricao inscricao_$ mais mais_isso me_descadastra mensa- minha_inscricao nao_me numer- numero quero_encerrar quero~isso sai tira`,
    '7': `:mensagem :sai :sair :zap ?consent ^_remover cance- cancelar_o cancelar~servico debts:encerrar mais_$ manda_mais mensagem n0 nao_quero quero_cancelar quero_sair remov- remover remover_meu remover~numero voce_$ zap`,
    '6': `?essentials ^_chega ^_encerrar after-roadmap:. after-roadmap:encerrar atendimento atendimento_$ bloquear bloquear_se bloquear~continuar chega chega_nao chega~manda consent:mais consent:sair de_me deixa_em deixa~paz dessa_lista em_paz encerrar_atendimento essentials:encerrar essentials:sair mande mande_mais mande~nada me_deixa me_mande me_procurem me_tira me~dessa me~em nao_manda nao~mande
nao~procurem o_servico para_de para~me paz paz_$ procurem procurem_mais quero quero~o sai_do se_continuar servico_$ te_bloquear te~se tira_dessa tira~lista vou_te vou~bloquear`,
    '5': `:de ^_cancela ^_desejo ^_tira after-roadmap:isso after-roadmap:parar after-roadmap:tira cancela chega_de com_voce consent:encerrar contato contato_$ dai dai_$ de_mensagem debts:quero desej- desejo desejo_encerrar desejo~por do_meu encerrar_nosso encerrar_por encerrar~aqui encerrar~contato essentials:me isso_$ lista_$ mais_receber mais~com mandar_mensagem meu~dai nosso nosso_contato numero_$
numero_dai para pode_encerrar pode~nosso por_aqui procu- servi- servico tira_meu tira~numero`,
    '4': `:do :meu :msg :voce aqui_$ atend- cancelar consent:isso de_voce debts:mais debts:me debts:numero dessa de~mandar essentials:mais essentials:nao essentials:quero lista mais_nada manda mandar me_mandar meu me~mensagem receber receber~de sai_fora te`,
    '3': `. ._$ :mais :mandar :mensagens :nao :para :receber ? ?debts ^_quero ^_vou after-roadmap:cancela after-roadmap:cancelar after-roadmap:com after-roadmap:dai after-roadmap:deixa after-roadmap:mais after-roadmap:me after-roadmap:numero after-roadmap:quero after-roadmap:servico after-roadmap:te aqui com consent:com consent:me consent:numero consent:quero conta- conversar~voce debts:com debts:deixa
debts:meu debts:nao debts:tira deixa essentials:chega essentials:meu essentials:minha fora_nao fora~quero isso mais_conversar mais~mensagem mensagens minha msg qro quero~conversar receber_mensagem sai~nao se`,
    '-3': `:lembrar :lembrete ?after-crisis ?confirm-change ?confirm-creditor ?thirteenth ^_ate ^_como ^_deixa ^_nada aceit- ajuda cancela_$ como consent:voce desfa- de~lembrar divid- divida_$ dividas dividas_$ lembrar lembrar_$ lembrete lembrete_$ mais_viver mandam me_lembrar me_transfere nao_$ nao_precisa precisa_mais quero_suporte sem_parar supor- suporte suporte_$ trans- transfere transfere_$ tudo venci-
vencimento ver viver viver_$ volta- voltar worry:parar worry:sem 👍 👍_$`,
    '-4': `^_cancelar after-roadmap:do preci- precisa sem`,
    '-5': `?worry liga liga_$ me_liga`,
    '-7': `lembr-`,
  },
  paid: {
    '14': `^_paguei pago_$`,
    '13': `after-roadmap:pago liqui- pague- paguei`,
    '12': `after-roadmap:paguei`,
    '11': `:paga pagam- pagamento ✅`,
    '10': `after-roadmap:pagamento pago`,
    '9': `^_ja consegui_pagar paga pagar_$ quite- quitei`,
    '8': `:NAME ?after-roadmap ^_consegui after-roadmap:feito feito overdue:ja`,
    '7': `NAME_pago ^_acabei ^_acertei ^_quitei a_de acabe- acabei acert- acertei after-roadmap:a after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:pagar after-roadmap:pix after-roadmap:quitei after-roadmap:tudo conse- consegui ja_paguei o_pix overdue:paguei pix_$`,
    '6': `#~do :! :quitei ^_NAME ^_boleto ^_fiz after-roadmap:boleto after-roadmap:duas after-roadmap:fiz after-roadmap:so com_uma fiz fiz_o ja~a mil_do overdue:o paguei_a paguei~a paguei~o pix quitei_o tudo_$ uma_divida`,
    '5': `#_a ^_a ^_antecipei ^_esta a_NAME a_parcela after-roadmap:contas after-roadmap:esta after-roadmap:financiamento after-roadmap:parcela after-roadmap:uma antec- antecipei antecipei~parcelas as_contas a~# a~ontem bolet- boleto consegui~a contas_$ de_pagar duas duas_parcelas financiamento financiamento_$ fiz~pix ja o_financiamento o_pagamento overdue:NAME pagar paguei_$ paguei~acordo parcelas_do
quitei~financiamento`,
    '4': `#~de NAME_. ^_terminei adian- adiantado after-roadmap:adiantado after-roadmap:as after-roadmap:divida after-roadmap:parcelas after-roadmap:terminei carro_no carro~NAME cedo colch- colchao combi- conta- contas debts:do debts:dos debts:metade debts:paguei divida_$ do_carro dos~mil do~no hoje_cedo ja~o mandei_o mandei~pix mes~so metad- metade metade~# mil~carro paguei_o paguei_so paguei~mil
parcelas~NAME parcela~NAME so_o terminei terminei_de terminei~pagar tudo`,
    '3': `! !_! !_$ :efetuei :ja :o :pagamento NAME NAME_! NAME_ontem NAME~! ^_efetuei ^_esse ^_vendi after-roadmap:conforme after-roadmap:de after-roadmap:mandei after-roadmap:mes after-roadmap:vendi a~da carro confo- conforme conforme_o conforme~plano da~. debts:carro debts:ja debts:mil deste deste~. de~mil dos_# efetu- efetuei efetuei_o efetuei~pagamento fatura_da finan- fiz~pagamento ja_mandei ja_quitei
mande- mandei mes_. metade_da mil_de mil~# mil~NAME n0 onix ontem_$ o~da pagamento_$ pagamento_da paguei_hoje paguei_metade paguei~NAME paguei~dos paguei~parcela parce- parcela parcela_$ parcelas quitei~fatura so_consegui so~pagar termi- vendi vendi_o`,
    '-3': `#_do #~NAME ,_paguei NAME_ate NAME~setembro ^_as ^_qual ^_quero a_do after-roadmap:ate after-roadmap:e after-roadmap:eu after-roadmap:mais after-roadmap:me after-roadmap:meu after-roadmap:no after-roadmap:para after-roadmap:pedi after-roadmap:proposta after-roadmap:qual after-roadmap:quanto after-roadmap:quero after-roadmap:tem after-roadmap:um ate ate_setembro a~NAME a~esse nao_consegui pedi qual
quant- quanto quitei~NAME setem- setembro setembro_$`,
    '-4': `!~! #_da ?worry aceit- after-roadmap:eh nao_paguei`,
    '-5': `after-roadmap:! de~a`,
    '-6': `after-roadmap:#`,
    '-7': `after-roadmap:nao`,
  },
  'prefer-order': {
    '8': `NAME_primeiro prime- primeiro`,
    '7': `after-roadmap:primeiro pagar_a pagar~NAME`,
    '6': `a_NAME a~primeiro depois~NAME primeiro~NAME quero_pagar`,
    '5': `after-roadmap:, after-roadmap:. primeiro_a quero~a`,
    '4': `:a :pagar :queria NAME_antes NAME_por ^_ah ^_eu ^_gostaria ^_primeiro after-roadmap:NAME after-roadmap:causa after-roadmap:depois after-roadmap:entendi after-roadmap:gostaria ah ah~, causa causa_da comec- comecar da~. depoi- depois depois_o entao entao~o garan- garantia gosta- gostaria gostaria_de o_NAME o~por por_causa porqu- porque por~da prefi- prefiro primeiro_o queri- queria`,
    '3': `,_estou ,~com :antes :comecar :das :depois :eu :pagando :porque :prefiro :seu NAME_do NAME~estou NAME~o ^_queria ^_quero acert- after-roadmap:com after-roadmap:comecar after-roadmap:estou after-roadmap:pelo after-roadmap:por antes comecar~NAME confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:quero corre cortar_$ das_NAME dele dele_$ de~o do_seu enten- entendi estou_com
eu~pagar logo_a pagan- pagando pagando_a pagar pelo pelo_NAME pelo~, prefiro_pagar quero_comecar risco risco_de seu vergo- vergonha`,
    '-3': `n0`,
  },
  'prefer:avalanche': {
    '12': `juros`,
    '11': `a_mais after-roadmap:mais`,
    '10': `after-roadmap:juros barat-`,
    '8': `:juros mais menos menos_juros`,
    '7': `:menos after-roadmap:pela pela`,
    '6': `^_comeca a_que after-roadmap:a after-roadmap:cara after-roadmap:comeca after-roadmap:dos after-roadmap:primeiro cara comeca juros_$ mais_cara`,
    '5': `:pelo :que a~tem dos primeiro que_paga que~mais que~menos`,
    '4': `:paga ^_a ^_prefiro after-roadmap:maior after-roadmap:menos after-roadmap:prefiro comec- juros_maior maior mais_juros paga pagar_menos pelo prefi- prefiro prefiro_pagar prime- primeiro_$ que_tem tem~juros`,
    '3': `:. :faz ?after-roadmap ^_faz a_de after-roadmap:pagar com_juros com~no de_juros do_jeito do~que eu~menos final jeito jeito_que pagar~de primeiro_a primeiro~que quero~a tem_mais`,
    '-3': `?worry`,
  },
  'prefer:snowball': {
    '12': `after-roadmap:neve de_neve neve neve_$`,
    '11': `peque-`,
    '9': `after-roadmap:as menor- menores`,
    '8': `after-roadmap:menores as comec- menores_$ pequenininhas`,
    '7': `after-roadmap:de comecar_pela comecar~menor pela_menor quero~as`,
    '6': `NAME_de ^_prefiro after-roadmap:pelas after-roadmap:pequenas as_pequenas comecar pela pelas pelas_menores pequenas prefi- prefiro quero_quitar`,
    '5': `:prefiro after-roadmap:comecar livra- livrar me_livrar menor prime- primeiro primeiro_$`,
    '4': `:comecar :pela :primeiro ^_comeca after-roadmap:antes after-roadmap:comeca after-roadmap:quero after-roadmap:quitar as~antes comeca das pequenas_antes quita- quitar`,
    '3': `:das :logo :queria ^_vou acaba- acabar acabar_com after-roadmap:acabar after-roadmap:pela after-roadmap:prefiro after-roadmap:primeiro after-roadmap:vou antes antes_$ as_menores as~primeiro com_as eu_queria ir ir_matando ir~as matan- matando matando_as menor_$ menor_primeiro menores_primeiro prefiro_ir prefiro~matando queri- queria`,
    '-3': `a_menor n0`,
  },
  remove: {
    '12': `after-roadmap:NAME tira`,
    '11': `o_NAME`,
    '9': `^_tira a_NAME tira~NAME`,
    '8': `after-roadmap:quitei perdoou quitei~NAME`,
    '7': `NAME_$ NAME~existe ^_quitei a_divida after-roadmap:ja after-roadmap:o da_lista debts:tira perdo- quitei_a`,
    '6': `NAME~paguei after-roadmap:a apaga_a de~a exist- existe existe_mais ja_paguei lista lista_$ o~ja paguei_$ quite- quitei`,
    '5': `!~! NAME_ja ^_apaga ^_terminei after-roadmap:paguei after-roadmap:perdoou after-roadmap:terminei apaga divida ela ele ele_$ nao_conta nao_existe nao~tira o_pai pai perdoou_a perdoou~divida rates:ele rates:o terminei terminei_de terminei~pagar`,
    '4': `:ela :lista NAME_da NAME_que ^_exclui after-roadmap:! after-roadmap:apaga after-roadmap:exclui after-roadmap:lista after-roadmap:pode apaga~NAME a~, a~nao a~que de_pagar debts:o divid- divida_$ divida~a ex exclui ja o pagar~NAME pode_tirar pode~a rates:nao termi- tira_a tirar`,
    '3': `,_ja ,_pode ,~paguei ,~tirar :da :divida :essa :pode :tira :tirar NAME NAME_nao NAME~favor NAME~ja NAME~meu NAME~nao ^_o after-roadmap:filho a~com com_a conta divida_com do~por eh_minha engan- exclu- filho mais_$ meu_filho minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por nao~mais nao~minha o~nao pagar_a pagou pode pode~da que_meu
tirar_da tirar~lista`,
    '-3': `:o after-roadmap:com after-roadmap:do after-roadmap:primeiro after-roadmap:proposta after-roadmap:quero after-roadmap:tem n0 overdue:NAME overdue:ja overdue:o overdue:paguei o~por pagar_$ paguei~NAME por_# prime- primeiro propo- proposta`,
    '-4': `:! :quitei after-roadmap:por`,
  },
  restart: {
    '20': `recom-`,
    '17': `^_reinicia reini- reinicia`,
    '16': `comec- recomecar recomecar_$`,
    '14': `^_recomecar reinicia_$`,
    '12': `do_zero`,
    '11': `zero`,
    '10': `^_comecar comecar`,
    '9': `^_recomeca recomeca`,
    '8': `:recomecar comecar_de comecar~novo comeco comeco_$ de_novo do_inicio inici- inicio inicio_$ novo_$ vamos_do vamos~inicio`,
    '7': `:comeco :tudo ^_vamos a_conversa comeca conve- conversa conversa_$ e_comeca novo recomeca_a recomeca~conversa tudo vamos volta_para zero_por zero~favor`,
    '6': `:quero :volta :zero ^_do after-roadmap:recomecar do~por quero_recomecar tudo_e tudo~comeca zero_$`,
    '5': `:novo ?rates ^_volta ^_zera after-roadmap:zero comeca_$ comecar_tudo favor favor_$ por_favor quero_refazer quero~do rates:do refaz- refazer volta zera zera_tudo zera~e`,
    '4': `:comecar :para ^_quero after-roadmap:comecar after-roadmap:do after-roadmap:vamos comecar~outra debts:comecar debts:do debts:tudo do outra_vez rates:comecar tudo_outra tudo~vez vez vez_$`,
    '3': `:do after-roadmap:comeca after-roadmap:tudo apaga_minhas apaga~respostas comeca_de comecar_do comecar~zero comeca~novo debts:comeca debts:favor debts:zero desde_o desde~comeco minhas_respostas minhas~e o_comeco outra quero quero~tudo rates:comeca rates:novo rates:tudo rates:zero refazer_tudo refazer~desde respostas respostas_e respostas~comeca tudo_$ tudo_desde tudo~o`,
    '-3': `?worry`,
  },
  'scam-question': {
    '17': `golpe`,
    '15': `eh_golpe`,
    '13': `golpe_$`,
    '12': `pedir- pediram`,
    '11': `^_pediram isso~golpe`,
    '10': `consent:golpe`,
    '9': `bolet- boleto pix`,
    '8': `after-roadmap:golpe eh_falso falso liber- liberar para_liberar`,
    '7': `^_cai acho~fui cai_num cai~golpe consent:eh eh_verdade eh~? eh~esse engan- enganado enganado_$ esse_site esse~eh falso_esse falso~site fui_enganado limpa nome num_golpe pediram_minha pediram~senha que_fui que~enganado site site_$`,
    '6': `:golpe :pix :um ?offers ^_mandaram ^_oferta ^_um after-roadmap:pediram boa_demais boa~desconfio cai como_sei como~se de_outra demais_desconfio desconfio desconfio_$ esse fui golpe_? isso_eh link mandaram minha_senha num numer- numero oferta_boa oferta~demais pix_$ se_eh senha senha_$ se~verdade taxa verda-`,
    '5': `,_posso :boleto :eh ?consent ^_acho ^_esse ^_isso acho acho_que after-roadmap:nome after-roadmap:uma antes_$ boa cara codig- codigo consent:pediram demai- demais eh~banco faceb- facebook facebook_limpa facebook~nome liberar_o liberar~emprestimo limpa_nome manda- no_facebook nome_de no~limpa o_emprestimo pediram_um que~do que~meu recebi_um sei_se sei~eh um um_link uma verdade verdade_$ vi_no
vi~facebook`,
    '4': `:? :link :mandou :numero :posso ^_estao ^_querem ^_sera ^_vi after-roadmap:boleto after-roadmap:eh after-roadmap:estao after-roadmap:liberar after-roadmap:limpa after-roadmap:pix after-roadmap:que antes banco_mesmo banco~? boleto_de boleto~outra cara~whatsapp celul- celular celular_$ codigo_do codigo~celular confi- consent:esse consent:ne consent:nome consent:que depos- deposito deposito_antes
de~empresa diz_que do_banco do_celular do_whatsapp do~diz eh eh_do empresa empresa_$ emprestimo_$ esse_numero ligar- ligaram limpa- mandaram_boleto mandaram_um mandaram~de me_ligaram me_mandou ne nome_$ nome~uma numero_eh numero~do ofert- oferta offers:falso offers:golpe offers:nome offers:pediram outra outra_empresa pedin- pedindo pedindo~para pediram_codigo pediram~deposito pediram~do pix_para
por_# posso~? que_limpa sera~eh sms taxa_para taxa~liberar um_deposito uma_moca uma_taxa um~antes vi whats- whatsapp whatsapp_diz whatsapp~que`,
    '3': `,~? :, :antes :chegou :confiavel :emprestimo :isso :liberar :mandaram :me :pagar :para :pediram :pessoa :por :taxa :uma :zap NAME_que ^_falaram ^_recebi ^_uma adian- adiantado adiantado_para adiantado~liberar after-roadmap:boa after-roadmap:cai after-roadmap:demais after-roadmap:disse after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:moca after-roadmap:num after-roadmap:outra
after-roadmap:reais after-roadmap:senha after-roadmap:site after-roadmap:tive after-roadmap:veio after-roadmap:verdade boleto_eh boleto_veio boleto~NAME boleto~em cara_do chego- chegou cobrando confiavel_? confio consent:do consent:limpa consent:sei consent:senha conta_da conta~NAME credito_$ da~que de_ser de_taxa desco- de~pessoa disse disse_que disseram~limpam diz diz~eh do~mesmo em_nome
esse_boleto estao estao_me eu~adiantado eu~por falar- falaram falaram_que falaram~limpa liberar_$ liberar_credito ligaram_pedindo ligaram~pix limpa_meu limpam limpam_o limpam~nome limpa~nome mando- mandou me_cobrando medo~ser mesmo_? meu~pelo meu~por me~pedindo me~uma moca moca_do ne_? no_nome nome_pagando nome_pelo nome~# nome~outra nome~pix nunca_tive o_cara o_desconto o_nome offers:cai
offers:eh offers:esse offers:limpa offers:link offers:minha offers:que offers:recebi offers:sms offers:tenho offers:um o~em o~pagando o~veio pagando_uma pagando~taxa pague_adiantado pague~para para~credito para~o pedindo_pix pelo pelo_pix pesso- pessoa pix~liberar por~para por~reais posso que_eh que_limpam quere- querem reais_, recebi score se sei sera sera_que so_vale tive tive_$ uma_conta uma~da
um~, um~mas veio veio_em veio~nome zap`,
    '-3': `%_de %~desconto :meu ?worry aceit- de_desconto eh_de isso_$ n0 offers:% offers:desconto o~eh qual voce`,
    '-4': `do~? o_que`,
  },
  skip: {
    '21': `pula`,
    '20': `^_pula`,
    '18': `pula_$`,
    '15': `^_passa proxima proxima_$`,
    '14': `^_avanca avanc- avanca avanca_$ passa proxi-`,
    '13': `^_outra ^_proxima ^_segue essa segue`,
    '12': `pular`,
    '11': `^_prefiro depoi- depois outra prefi- prefiro pular_$`,
    '10': `?rates ^_depois essa_$ nao_quero outra_pergunta passa_essa responder`,
    '9': `^_pode ^_vamos nao~responder pergunta_$ prefiro_nao responder_isso vamos`,
    '8': `abert- aberto aberto_$ adian- adiante adiante_$ baile baile_$ deixa_em deixa~aberto dizer_$ em_aberto falar nao~dizer o_baile passa_adiante passar_$ pode_pular quero_dizer rates:pode respo- segue_o segue_sem segue~baile segue~isso sem_isso`,
    '7': `?debt-amount ?instalments-left ?thirteenth deixa depois_eu dizer essentials:pula falar_disso passar pergunta pode pula_essa quero~disso rates:vamos vou_responder vou~isso`,
    '6': `^_deixa depois~te depois~vejo disso essentials:pode essentials:proxima essentials:pular eu_vejo falar_$ falo falo_$ hora_eu hora~respondo incomes:nao incomes:quero incomes:segue instalments-left:passa nao_vou nao~falar outra_hora outra~eu overdue:passa para_proxima passa- pergu- quero_falar rates:depois thirteenth:depois vejo vejo_$`,
    '5': `?essentials ?incomes ?offers ^_essa ^_mais antes_de dai dai_$ debt-amount:depois debt-amount:pergunta debt-amount:pula depois_e depois~procuro de~. digo digo_$ disso_agora e_te essentials:depois essentials:segue eu_olho eu_procuro eu~isso e~digo falar~agora flexibles:essa flexibles:passa hora incomes:dizer incomes:proxima instalments-left:pula isso_$ mais_tarde mais~eu n0 offers:. offers:antes
olho olho_isso overdue:essa para_depois procuro procuro_$ rates:dizer rates:essa rates:falo rates:nao rates:pula rates:responder tarde tarde_eu tarde~olho te_digo thirteenth:eu vamos_para vamos~proxima ver~e`,
    '4': `?overdue ^_responder antes branc- branco branco_$ debt-amount:eu debt-amount:passa deixo deixo_em deixo~branco depois_$ em_branco essa_eu essa~deixo essentials:nao eu eu_deixo eu~em incomes:essa incomes:informar incomes:prefiro informar instalments-left:em instalments-left:essa isso isso_depois nao_informar offers:de offers:depois offers:eu offers:prefiro overdue:sem pode~essa prefiro~informar
procu- pular_essa pular~pergunta quero rates:eu rates:outra rates:prefiro rates:quero responder_$ responder~depois sem te thirteenth:outra thirteenth:vou worry:nao`,
    '3': `,~para ?debt-creditor agora_$ ao_certo ao~, certo_, comig- comigo debt-amount:isso deixa_essa deixa~para disso_$ em essa_nao essa_para essa~depois essa~quero essentials:disso essentials:essa essentials:falar essentials:sei essentials:sem essentials:vejo eu_te eu~falo incomes:em incomes:passa incomes:sem instalments-left:eu instalments-left:isso nao_responder nao~ao offers:o offers:te offers:vou
overdue:aberto overdue:deixa overdue:isso overdue:quero overdue:respondo prefiro~responder quero_responder rates:aqui rates:deixa rates:isso sei_ao sei~certo te_falo thirteenth:essa`,
    '-3': `?after-crisis ?confirm-change ?confirm-creditor ?confirm-delete ^_ja ^_quero aceit- after-roadmap:nao after-roadmap:quero como desfa- eh_essa lembr- mexer mexer_$ nao_mexer nenhu- prefiro~mexer respondi`,
    '-5': `?consent consent:depois consent:eu consent:respondo nao_$`,
  },
  source: {
    '29': `?income-source`,
    '19': `INCOME`,
    '10': `income-source:do incomes:bpc`,
    '9': `bpc clt clt_$`,
    '8': `^_bpc ^_sou bpc_$ income-source:bico sou`,
    '7': `apose- bico income-source:da income-source:que`,
    '6': `^_bico ^_faco bico_$ income-source:, income-source:aposentado income-source:faco income-source:sou income-source:trabalho incomes:clt incomes:sou`,
    '5': `^_clt ^_trabalho ^_vendo aposentadoria_$ income-source:aposentadoria income-source:de income-source:eh income-source:meu income-source:na income-source:vendo incomes:o vendo`,
    '4': `,_ganho ^_aposentado ^_aposentadoria ^_carteira ^_mesada aposentado aposentadoria assin- assinada assinada_$ carte- carteira carteira_assinada concu- concursada confo- conforme conforme_o do_governo do_inss em~e faco familia_$ gover- governo income-source:assinada income-source:bolsa income-source:carteira income-source:concursada income-source:conta income-source:familia income-source:governo
income-source:minha income-source:por income-source:trampo incomes:so inss mesad- mesada o_bpc por_conta roupa roupa_$ traba- trabalho tramp- trampo vo`,
    '3': `,_sem ?incomes ^_bolsa ^_do ^_trampo apare- aparece autonomo bolsa bolsa_familia da_minha da~filha do_estado do_meu do~veio em_maio estad- estado famil- familia filha filha_$ governo_$ income-source:casa income-source:estado income-source:filho income-source:inss income-source:pensao incomes:filha incomes:ganho incomes:minha junho junho_$ maio minha_filha na_roca o_dia pj pj_$ prest- que_aparece
que~da regis- registrada roca sem~. servi- servico sou~, thirteenth:do thirteenth:e thirteenth:em thirteenth:inss thirteenth:junho thirteenth:maio thirteenth:veio trabalho_de trabalho_na trabalho~roca uns_bico veio veio_em`,
    '-3': `?worry ^_fixo fixo`,
  },
  'stop-reminders': {
    '23': `lembr-`,
    '13': `lembrete lembrete_$ lembretes`,
    '11': `after-roadmap:lembretes lembretes_$`,
    '10': `aviso- avisos parar`,
    '9': `after-roadmap:avisos after-roadmap:lembrete after-roadmap:parar os pode_parar`,
    '8': `:lembrete after-roadmap:os after-roadmap:ser os_lembretes vencimento`,
    '7': `after-roadmap:nao after-roadmap:pode avisos_$ lembrar me_lembrar me~mais os_avisos parar_de ser venci-`,
    '6': `:lembrar ^_para ^_pode after-roadmap:cancelar after-roadmap:me lembrar_$ nao_me nao_quero`,
    '5': `^_cancelar ^_sem ^_silencia after-roadmap:de after-roadmap:do after-roadmap:favor after-roadmap:sem cance- cancelar desli- desliga de~lembrar esses favor_$ para_de pode sem~por silen- silencia`,
    '4': `:lembretes :nao :os :quero after-roadmap:lembrando after-roadmap:por com_os com~lembretes de_lembrete favor ficar_me ficar~lembrando lembrando me me_lembrando nao_precisa nao~lembrete por_favor precisa quero_lembrete`,
    '3': `:mais :me :parar :precisa ^_nao ^_parar ^_tira after-roadmap:chega after-roadmap:ficar after-roadmap:mais after-roadmap:negocio after-roadmap:tira chega_de como~para de_me faco_para ficar mais me~todo nao~me negocio para_com parar_com parar~os para~ficar para~me preci- precisa_me precisa~lembrar precisa~me quero quero~receber sem todo_dia`,
    '-3': `?worry ^_me after-roadmap:pagar de_pagar mais_$ n0 pagar_$ quero~de`,
  },
  'tell-reply:no': {
    '18': `recus-`,
    '15': `after-roadmap:nao nao_aceitaram`,
    '12': `aceitaram`,
    '11': `^_eles aceitaram_$ after-roadmap:quiseram`,
    '10': `que_nao`,
    '9': `after-roadmap:eles eles`,
    '8': `after-roadmap:meu banco~o nao_quiseram quise- quiseram`,
    '7': `aceit- aceitaram_# after-roadmap:acordo after-roadmap:banco after-roadmap:toparam a~foi nao~# o_banco topar- toparam toparam_$`,
    '6': `:nao ^_acordo acord- acordo acordo_de acordo~# after-deficit:# after-deficit:nao after-roadmap:foi after-roadmap:proposta meu nao nao_fazem proposta_foi`,
    '5': `?after-deficit ?after-roadmap ^_disseram ^_nao after-roadmap:disseram after-roadmap:fazem banco disse- disseram disseram_que fazem minha_proposta nao~minha propo- proposta proposta_$ que~fazem`,
    '4': `NAME~minha ^_falaram ^_o acordo_$ after-roadmap:disse after-roadmap:falaram after-roadmap:minha after-roadmap:negociar after-roadmap:que a~nao banco_disse banco~nao disse falar- falaram falaram_que falaram~nao fazem_$ foi nao_$ o~disse`,
    '3': `NAME_nao ^_ofereci a_proposta after-roadmap:aceitaram after-roadmap:ofereci da_$ nao_da negociar_$ o_NAME o_acordo ofereci ofereci_# que~da quiseram_negociar respo-`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam aceitei_o aceitei~acordo after-roadmap:, after-roadmap:me a~aceitou nao_quero nao_quis nao~a nao~mais o_que pedir- pediram pediram_# quero quis topou`,
    '-4': `aceitaram_meu aceitaram~cartao aceitei after-roadmap:aceitei after-roadmap:cartao after-roadmap:mais after-roadmap:pediram after-roadmap:quero cartao_$ meu_cartao nao_aceitei nao~o offers:nao`,
    '-8': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `conco-`,
    '12': `^_aceitaram aceitaram after-roadmap:aceitaram`,
    '11': `aceit- aceitaram_$ topou`,
    '10': `^_toparam toparam_$`,
    '9': `after-roadmap:banco after-roadmap:toparam o_banco topar- toparam`,
    '8': `banco`,
    '7': `^_disseram after-roadmap:disseram after-roadmap:sim disse- disseram disseram_que minha_proposta que_sim`,
    '6': `after-roadmap:minha sim_$`,
    '5': `?after-roadmap after-roadmap:proposta`,
    '4': `NAME_aceitou ^_o a_minha aceita aceita_$ aceitaram_minha aceitaram~proposta after-roadmap:aceita after-roadmap:deus after-roadmap:foi after-roadmap:gracas a~aceitou deus_$ minha~foi propo- proposta proposta_foi sim`,
    '3': `! !_$ ^_eles a_deus aceitou aceitou_minha aceitou~proposta after-roadmap:! after-roadmap:aceitou after-roadmap:o after-roadmap:que deus foi graca- gracas gracas_a gracas~deus minha`,
    '-3': `#_! ?worry a_proposta after-roadmap:# after-roadmap:meus meus nao~minha`,
    '-4': `nao_aceitaram`,
    '-5': `recus-`,
    '-6': `after-roadmap:nao`,
  },
  thank: {
    '18': `obrig-`,
    '16': `valeu`,
    '15': `?after-roadmap n0`,
    '13': `^_valeu obrigada`,
    '12': `^_tchau after-roadmap:beleza muito tchau tchau_$ valeu_$`,
    '11': `:sim after-roadmap:muito after-roadmap:obrigada briga- deus grati- otimo`,
    '10': `:ok :valeu ^_deus ^_massa after-roadmap:massa after-roadmap:obrigado after-roadmap:valeu massa obrigado`,
    '9': `^_ok ^_perfeito after-roadmap:certo certo ok perfe- perfeito`,
    '8': `:ate :deus ^_ate ^_beleza ^_obrigada ^_sim after-roadmap:entendi certo_$ entendi_$ obrigado_$ sim_$`,
    '7': `:mais :👍 ^_entendi ^_tu a_senhora abencoe_$ after-roadmap:demais after-roadmap:senhora belez- beleza demai- demais deus_te deus~pague eh_muito enten- entendi mais_$ muito_$ pague tu`,
    '6': `:abencoe :viu ? ^_obrigado ^_👍 abenc- abencoe after-roadmap:bom after-roadmap:deus ate a~eh eh_um ok_$ senho- senhora sim viu 👍 👍_$`,
    '5': `! !_$ :obrigada ^_muito after-roadmap:eh beleza_$ bom muito_obrigada obrigada_$ te`,
    '4': `:! :filho :muito :pela after-roadmap:ajudou after-roadmap:pague after-roadmap:te after-roadmap:um ajudo- ajudou bom_obrigada deus_abencoe esta_bom filho_$ muito~pela obrigada_pela obrigada_viu`,
    '3': `:te after-roadmap:dora after-roadmap:ok ajudou_bastante basta- bastante bom_$ demais_$ dora fica_com filho mais mano mano_$ meu_filho pela te_abencoe viu_$`,
    '-3': `:opa ?after-crisis ?confirm-change ?confirm-creditor ?debt-kind ?income-source ?more-debts ?overdue ^_cancelar ^_deixa ^_eita ^_eles ^_estou ^_gostei ^_melhor ^_opa ^_parar ^_quanto ^_reinicia ^_sair ^_sei ^_stop ^_tem aceitaram after-roadmap:aceitaram after-roadmap:eles after-roadmap:fui after-roadmap:gostei after-roadmap:link after-roadmap:me after-roadmap:melhor after-roadmap:o
after-roadmap:para after-roadmap:quando after-roadmap:toparam cancelar confi- desca- eita eita_$ eles fecha- goste- gostei isso_$ link link_$ melho- melhor negoc- opa pago parar parar_$ quand- quando quant- quanto quero reati- recla- reini- reinicia sair stop stop_$ tem topar- toparam toparam_$`,
    '-4': `?thirteenth ^_fui ^_me ^_quero after-roadmap:meu after-roadmap:nao after-roadmap:pago after-roadmap:quanto after-roadmap:quero after-roadmap:tem cance- debts:beleza fui pago_$ recus-`,
    '-5': `?consent ?worry ^_eh aceit- liqui-`,
    '-6': `conco-`,
  },
  'thirteenth:no': {
    '13': `thirteenth:sem`,
    '12': `?thirteenth`,
    '11': `thirteenth:#`,
    '10': `^_sem sem`,
    '8': `after-roadmap:decimo after-roadmap:terceiro`,
    '7': `nao_tenho thirteenth:, thirteenth:inss thirteenth:nao`,
    '6': `^_inss as_duas decimo_terceiro duas_$ inss pagou tenho~, terce- terceiro terceiro_$ thirteenth:ja`,
    '5': `,_trabalho ,~sem decim- decimo duas em_junho ja ja~tudo junho junho_$ regis- tenho_decimo thirteenth:junho thirteenth:tenho thirteenth:trabalho thirteenth:tudo tudo_em`,
    '4': `^_ja after-roadmap:gastei after-roadmap:tenho as ja_recebi nao~# nao~decimo pj pj_$ tenho thirteenth:em thirteenth:recebi traba- trabalho`,
    '3': `,~autonomo 13o_nao 13o~tenho after-roadmap:ja autonomo_$ gastei_o gastei~decimo nao_, nao~ne recebi sou_autonomo tenho_# thirteenth:13o`,
    '-3': `?worry thirteenth:sim thirteenth:terceiro`,
    '-4': `thirteenth:decimo thirteenth:gastei`,
  },
  'thirteenth:yes': {
    '12': `^_ss ss ss_$`,
    '10': `after-roadmap:recebi receb- recebi_#`,
    '9': `?thirteenth ^_recebi recebi sim_recebo`,
    '8': `^_sim incomes:recebo recebo_# sim~#`,
    '7': `after-roadmap:# recebo sim`,
    '6': `,~ja thirteenth:, thirteenth:mas`,
    '5': `#_vem #~metade after-roadmap:recebo after-roadmap:sim mas~sei nao~quanto sei_quanto sim~nao vem~,`,
    '4': `incomes:# mas mas_nao metade_ja quanto_$ sim_mas thirteenth:sei thirteenth:vem vem_#`,
    '3': `,_mas ,_tenho anos_e ate_hoje compr- escol- escolar esta~com e~hoje falho- falhou falhou_$ hoje_o ja_esta mas_ja mas~esta mater- material material_escolar ne_, recebo_, recebo~mas sim~, thirteenth:e thirteenth:esta thirteenth:inss thirteenth:ja thirteenth:metade thirteenth:nao vem`,
    '-3': `?worry ^_ja`,
    '-4': `thirteenth:recebo`,
  },
  'what-if': {
    '11': `se_eu`,
    '9': `after-roadmap:emprestimo after-roadmap:se se`,
    '8': `^_e e_se e~eu`,
    '7': `^_se after-roadmap:eu empre- emprestimo`,
    '6': `after-roadmap:e after-roadmap:quitar after-roadmap:tudo emprestimo_para eu_nao`,
    '5': `:se after-roadmap:pagar after-roadmap:pegar eu~o eu~um pegar um_emprestimo`,
    '4': `^_vale after-roadmap:emprego after-roadmap:num after-roadmap:um after-roadmap:vale after-roadmap:vender emprestimo~pagar eu eu~a eu~aceitar junta- juntar nao_aceitar nao~a num_emprestimo o~o pagar_o pagar~? pagar~cartao para_pagar para~tudo pegar~emprestimo quita- quitar se~nao tudo usar~fgts`,
    '3': `#_tudo ,~? :eu :tempo :usar NAME~tempo a_loja acaba aceitar aceitar_a after-roadmap:? after-roadmap:acaba after-roadmap:antes after-roadmap:fechar after-roadmap:loja after-roadmap:menor after-roadmap:mes after-roadmap:moto after-roadmap:pena after-roadmap:primeiro antes antes_$ arrum- a~e cartao_$ da~? de~o dimin- emprego emprego~# emprestimo_de emprestimo~# emprestimo~quitar eu_fechar eu_ficar
eu_parar eu_quitar eu_usar eu_vender eu~de fechar ficar loja_e mais_por menor_primeiro mil_, nao_pagar num o_# o_cartao pagar pagar_tudo para_quitar parar_de parar~pagar pegar_um primeiro_? quitar_tudo quitar~menor se~fechar se~ficar se~parar se~quitar se~usar se~vender tudo_? tudo~NAME usar vale vende- vender`,
    '-3': `13o 13o~# a_mais aceitarem after-roadmap:13o after-roadmap:aceitarem mes_? n0 o_13o o~de pagar_# por~mil se~so`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '11': `?worry`,
    '10': `worry:dia`,
    '8': `cobranca ligam mandam nao_param param worry:ligam worry:nao worry:param`,
    '7': `aguen- aguento aguento_mais ligac- nao_aguento quare- quarenta worry:cobranca worry:na worry:para worry:toda`,
    '6': `^_cobrador ^_ligam dia_$ hora hora_$ ligam_para ligar ligar_$ manda- mensa- mensagem nao~de param_de por_dia toda worry:ligar worry:mais worry:me worry:pela worry:por worry:servico`,
    '5': `ameac- cobrador cobrador_na dia estou_sendo o_dia para_meu parar_$ pela porta sem_parar sendo servi- servico telef- telefone worry:ate worry:cobrador worry:cobrando worry:parar worry:porta worry:sem worry:sendo`,
    '4': `ate_para cobrando dia_inteiro frent- frente intei- inteiro ligam~NAME ligam~meu meu_servico meu_trabalho me~na na_frente na_minha nao~mais na~dos outro- outros o~inteiro parar trabalho trabalho_$ worry:NAME worry:inteiro worry:no worry:trabalho`,
    '3': `:cobranca :essas :mundo ate celul- celular cobram da~nao de_me dela de~ligar dos essas~, estao_cobrando inteiro_$ ligando_o ligando~dia mae_no me_da me_ligar me~o minha~no nao_me no_celular no~dela no~nao para_NAME param_$ param~me para~ate povo sem servico_$ traba- vonta- vontade worry:as worry:dela worry:minha worry:o worry:povo worry:todo`,
    '-3': `n0 nome worry:e worry:eh`,
    '-4': `worry:nome`,
    '-6': `de_cobranca`,
  },
  'worry:eviction': {
    '14': `despe-`,
    '13': `?worry`,
    '10': `casa`,
    '9': `apart- apartamento casa_$ minha_casa worry:apartamento worry:casa worry:vou`,
    '8': `^_vou despejo perde- perder worry:despejo worry:me worry:perder`,
    '7': `do_meu mando- mandou ordem sair worry:do worry:mandou worry:ordem worry:sair`,
    '6': `daqui imobi- imobiliaria posso_perder sair_$ ser tirar- tomar_minha tomar~casa vao_me vou worry:NAME worry:posso worry:se worry:ser`,
    '5': `:casa :podem ^_podem ^_posso a_casa casa_? nao_tenho onde posso tomar worry:minha worry:tenho worry:vao`,
    '4': `:minha botar caixa com_meus esta~a filhos_$ fora_$ me~para minha minha~? na_rua o~esta para_fora pedin- pedindo podem propr- rua se vao worry:a worry:botar worry:de worry:meu worry:o`,
    '3': `^_aluguel a~vai de_perder de~minha dono filho- filhos fora me medo~perder meus_filhos o_dono parar perder_minha perder~casa preoc- preocupacao preocupacao_eh que_vem semana_que semana~vem vai~minha vem vem_$ worry:atrasado worry:com worry:dono worry:filhos worry:meus worry:parar worry:preocupacao worry:semana`,
    '-3': `carro_$ cobra- n0 worry:carro worry:e`,
  },
  'worry:food': {
    '14': `?worry`,
    '12': `refei- refeicao`,
    '11': `comid- comida worry:comida`,
    '8': `fome worry:falta worry:fome`,
    '7': `^_falta a_geladeira a~esta comer falta gelad- geladeira worry:comer worry:e worry:geladeira worry:o worry:para worry:que worry:tem`,
    '6': `bebe comida_$ falta~para leite worry:de worry:esta`,
    '5': `^_meus e_de entre_o estou~de e~conta filho- filhos meus_filhos o~e remedio_e tenho_o tenho~que worry:a worry:filhos worry:meus worry:tenho`,
    '4': `de_comida em_casa entre escol- esta_faltando faltando meus nao_tenho nao~o o_remedio remed- remedio so_uma tem_$ uma_vez uma~por vez vez_por vez~dia worry:como worry:dia worry:estou worry:faltando worry:nem worry:remedio worry:so worry:uma worry:vez`,
    '3': `,~isso EXPENSE ^_a ^_estou ^_nem comida_em comida~casa conta_$ de~e dia_que e_o esta esta~comida falta- falta_o faltando_comida menin- meninos nao~comida nem o_que passa- por_dia que_dar que~de que~o tem tem_comida tem_dia ter worry:casa worry:com worry:conta worry:eh worry:em worry:nao`,
    '-3': `worry:minha worry:no`,
    '-4': `worry:meu`,
  },
  'worry:name': {
    '13': `?worry score`,
    '12': `worry:nome`,
    '10': `nome nome_$ worry:negativado`,
    '9': `meu_cpf negat- negativado`,
    '8': `cpf worry:estou worry:meu`,
    '7': `^_meu no_serasa`,
    '6': `^_estou nome_no serasa_$ worry:serasa`,
    '5': `^_nome consigo meu_nome meu~sujo nao_consigo no_spc nome_sujo o_nome seras- serasa worry:consigo worry:no worry:spc`,
    '4': `aluga- alugar consi- estou meu meu~esta nome~spc quero~o spc spc_$ worry:alugar worry:limpar`,
    '3': `alugar_casa causa_do consigo_alugar consigo~casa consigo~por credi- credito do~marido estou_no limpa- limpar limpar_o limpar~nome marido_esta meu~no nao~alugar por~do quero_limpar sujo sujo_$ worry:casa worry:do worry:esta worry:quero worry:sujo worry:uma`,
    '-3': `^_como ^_estao ^_tem como como~meu estao no_meu nome_esta nome~sujo no~nome processo tem_processo worry:como worry:estao worry:que`,
    '-4': `proce- worry:tem`,
  },
  'worry:none': {
    '19': `?worry`,
    '18': `worry:nao`,
    '15': `worry:nada`,
    '14': `^_nada`,
    '13': `nao_$`,
    '12': `nada worry:nenhuma`,
    '11': `urgen-`,
    '10': `nenhu-`,
    '9': `nada_urgente urgente urgente_$`,
    '8': `^_nenhuma esta_tudo nao_estou`,
    '7': `nenhuma organizar_$ so_quero worry:enquanto worry:esta worry:organizar`,
    '6': `^_nao ^_nenhum contr- controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses nessa organ- organizar por_enquanto worry:disso worry:so worry:tudo`,
    '5': `^_esta em_paz incomes:nada isso_nao nenhum paz paz_$ urgencia urgencia_$ worry:estou worry:isso worry:por worry:quero worry:risco worry:tem worry:urgencia`,
    '4': `^_gracas ^_so comig- comigo comigo_$ corre- dessa- dessas dessas_$ desse disso disso_$ esta~em esta~por nada_desse nada_disso nao_tem nao~comigo nao~isso nenhuma_$ nenhuma_dessas risco tipo tudo_em worry:, worry:comigo worry:eh worry:em worry:urgente`,
    '3': `,~nao ^_por a_deus acont- acontece ai_nao aqui_eh assim assim_$ cobrador deus eh_no enquanto_esta enquanto~tranquilo esta graca- gracas gracas_a gracas~deus nao nao~eh por~esta preoc- rio tem~nao tudo worry:aqui worry:assim worry:cobrador`,
    '-3': `?which-change ^_quero consigo isso_$ nao_consigo nao_tenho onde overdue:nenhuma score worry:consigo worry:minha worry:o worry:tenho`,
    '-4': `^_tudo tudo_$ worry:de worry:meu`,
    '-5': `^_estou`,
  },
  'worry:other': {
    '17': `?worry`,
    '10': `cada_mes worry:mes`,
    '9': `cada`,
    '8': `^_fui ^_os demit- demitido demitido_$ fui fui_demitido os_juros worry:estou worry:juros worry:os`,
    '7': `consigo_dormir dormi- dormir esta~atrasado nao~dormir os tudo_atrasado worry:atrasado`,
    '6': `^_estou atrasado_$ com_isso dinheiro_$ esta_sujo juros juros_$ meu~esta nome_esta nome~sujo worry:dinheiro worry:esta worry:muito worry:nao worry:sem`,
    '5': `a_divida atrasado a~so consigo cresc- cresce cresce_$ dar_conta devendo_$ dinhe- dinheiro esta_tudo estou~saber famil- familia familia_$ medo medo_de mes minha~nao muito nao_consigo nao~conta sem_saber so_cresce tenho_vergonha vergo- vergonha viver worry:assim worry:com worry:consigo worry:dar worry:divida worry:eh worry:isso worry:medo worry:minha worry:por worry:tenho`,
    '4': `^_medo ^_meu a_minha acaba- assim causa consi- dar das_dividas de_ser deven- devendo disso_$ divid- eh~minha em_casa em~por esta estou e~remedio medo~ser minha_mulher mulhe- mulher na~eh por_causa por~disso remedio_eh sabe saber sem sem~o sujo sujo_$ todo_dia verdade_eh worry:a worry:causa worry:de worry:disso worry:sabe worry:so worry:sujo worry:todo worry:tudo`,
    '3': `^_minha ^_na ^_tenho atras- caro caro_$ com_medo da_minha das disso divida dividas dividas_$ doent- doente doente_e eh_a estao esta~por estou_sem estou~medo juros_nao mae meu_nome minha minha_mae na_verdade o_remedio os~nao o~eh param_$ remed- remedio ser todo verda- verdade worry:da worry:dia worry:doente worry:em worry:estao worry:mae worry:remedio worry:ser`,
    '-3': `:fui casa_$ cobra- cpf e_nao meu_cpf n0 nao_estou nao_sei negat- sei sendo worry:sendo`,
    '-4': `estou_no nao~o nome_$ sei_o sei~que worry:do worry:me worry:sei`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '12': `worry:carro`,
    '11': `worry:moto`,
    '10': `carro carro_$`,
    '9': `moto moto_$ o_carro`,
    '8': `minha_moto quere-`,
    '7': `?worry ^_estao estao_querendo querendo worry:estao worry:o worry:querendo`,
    '6': `estao medo worry:medo worry:meu worry:minha`,
    '5': `busca- perder~carro tomar worry:da worry:tomar`,
    '4': `^_medo ^_oficial ^_vao a_moto apree- apreensao atras busca busca_e busca~apreensao da_loja de~a e_apreensao escon- escondendo estou~o levar loja_$ medo_de meu_carro minha minha~da perder_o tomar_meu tomar~carro vao worry:apreensao worry:banco worry:busca worry:levar worry:quer worry:vao`,
    '3': `KIND ameac- ameacando banco_quer carro_de de_volta estao_ameacando gelad- geladeira loja moto_, perde- perder posso~o quer vao~minha worry:a worry:ameacando worry:de worry:e worry:geladeira worry:perder`,
    '-3': `n0`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `estou_no`,
    '9': `worry:luz worry:no`,
    '8': `cortar worry:a worry:cortar worry:estou`,
    '7': `gas_$ meu_gas worry:agua worry:gas worry:veio`,
    '6': `^_estou aviso aviso_de aviso~corte corte de_corte desligar gas luz veio worry:desligar worry:dias worry:meu worry:ontem worry:vai`,
    '5': `#_dias NAME_deu a_energia agua a~vai cortada cortar_$ cortaram desliga deu~dias dias energ- energia estou ja_veio minha_luz ontem senao vai worry:NAME worry:cortada worry:cortaram worry:de worry:ja`,
    '4': `^_ja ^_medo a_agua compa- cortaram~agua deu deu_# de~a luz~cortar ontem_$ ser_cortada vai~meu vao_cortar worry:# worry:minha`,
    '3': `EXPENSE ^_luz agua_$ agua_ontem ameacando~a cortar_a cortar_minha cortaram_minha cortar~agua cortar~luz luz_esta luz_para medo medo_de minha_agua minha~esta minha~ontem no vao worry:amanha worry:medo worry:ser worry:vao`,
    '-3': `n0 worry:e worry:nao`,
  },
  'worry:summons': {
    '15': `?worry`,
    '13': `proce-`,
    '12': `audie- audiencia worry:audiencia`,
    '9': `de_cobranca justi- justica worry:justica`,
    '8': `cobranca_$ estao_me intim- intimacao worry:de worry:intimacao worry:recebi`,
    '7': `^_recebi cobranca recebi worry:cobranca`,
    '6': `^_estao cartorio cartorio_$ citac- citacao da_justica estao justica_$ pelo pelo_banco worry:banco worry:cartorio worry:chegou worry:estao worry:me worry:no worry:pelo`,
    '5': `^_chegou carta carta_do carto- chego- chegou cobra- no_meu no~nome processo sendo tem_processo worry:carta worry:da worry:do worry:sendo worry:tem`,
    '4': `banco banco_$ de_justica do_forum forum nome_$ ofici- oficial oficial_de oficial~justica prote- protestar receb- uma~do vao_protestar vao~no worry:. worry:aqui worry:forum worry:oficial worry:protestar worry:uma worry:vao`,
    '3': `^_oficial ^_tem ^_vao aqui aqui_$ carta~forum chegou_carta chegou~do estou_sendo execu- forum_$ justica~aqui meu_nome recebi_uma uma_carta vao veio_aqui worry:na`,
    '-3': `ameac- moto_$ pela worry:minha worry:moto worry:pela`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '11': `worry:meu`,
    '10': `worry:conta worry:minha`,
    '9': `meu_salario minha_conta worry:salario`,
    '8': `?worry conta meu_pagamento pagamento_$ penho- worry:beneficio`,
    '7': `bloqu- conta_$ pagam- pagamento salar- salario segur-`,
    '6': `benef- beneficio meu minha`,
    '5': `^_bloquearam beneficio_$ bloquearam bloquearam_minha bloquearam~conta cai_e desco- meu_beneficio minha_aposentadoria o_banco tudo_do worry:aposentadoria worry:banco worry:bloquearam worry:cai worry:do worry:metade worry:o worry:tudo`,
    '4': `INCOME ^_descontam apose- aposentadoria aposentadoria_$ banco banco_pega cai da~aposentadoria descontado descontam e~banco metade_da o~pega pega penhorar salario_$ tirar- worry:descontam worry:e worry:pega`,
    '3': `:banco :pode :salario banco_pode cai~o conta_esta do_beneficio do~salario justica_$ metad- metade o_dinheiro o~cai o~pode quase salario_? sendo worry:da worry:dinheiro worry:pela worry:sendo worry:todo`,
    '-3': `apart- apartamento n0 worry:apartamento worry:de worry:nao worry:nome`,
  },
};

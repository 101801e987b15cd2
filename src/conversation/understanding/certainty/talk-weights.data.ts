import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_aceitei`,
    '15': `^_topei aceit- topei`,
    '14': `topei_$`,
    '12': `aceitei fecha- feche- fechei`,
    '11': `^_fechei aceitar_essa after-roadmap:topei`,
    '10': `^_acabei acabe- acabei`,
    '9': `?offers acordo_fechado fechado fechado_$ offers:aceitei offers:topei`,
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei~proposta acord- acordo assinei assinei_o assinei~acordo eles_$ fechando fechando_$`,
    '7': `acabei_aceitando aceitando aceitando_$ aceitei_a after-roadmap:acabei after-roadmap:fechei assin- certo_fechei com_eles deu~fechei fechar~eles o_acordo offers:fechei pode_aceitar pode~essa vou~com`,
    '6': `^_aceita ^_deu a_da a_proposta aceita aceitar aceitei~parcelamento after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME deu_certo essa_$ fechar_com fechei_com fechei~acordo fechei~o fiz~acordo o_parcelamento offers:acabei`,
    '5': `^_fiz after-roadmap:aceita after-roadmap:aceitar after-roadmap:vou certo com~banco deles deles_$ deu eles essa fechei_o fiz_o offers:acordo offers:com pagar_$ parcelamento vou vou_aceitar`,
    '4': `!_! !_$ NAME_! NAME~! NAME~vou ^_vou aceita_a aceita_essa aceita~da aceita~vou acordo_hoje acordo_no acordo~app after-roadmap:! after-roadmap:deles after-roadmap:deu after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles banco_$ com_o da~, do_jeito essa_vou essa~pagar fechei_do fechei~jeito fiz hoje jeito~ofereceram no_app ofereceram_$ offers:eles offers:essa offers:o o~hoje parcelamento_$
proposta proposta_deles que_ofereceram topei_a topei~proposta vou_pagar`,
    '3': `! :hoje NAME_hoje ^_pode acordo_do after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:eles after-roadmap:jeito after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta app do~que hoje_$ jeito jeito_que ofereceram offers:aceitar offers:assinei offers:deles offers:deu offers:parcelamento offers:pode offers:vou o~no propo- proposta_$ vou_fechar vou~essa`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~aluguel 
~de !_onde !~a #_
 #_( #_) #_, #_- #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_celular #_comida #_como #_conta #_contas #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estao #_estou #_eu #_falta #_faltam #_faltando #_fatura #_faturas
#_faz #_filhos #_gas #_hoje #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquido #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode #_porsento #_prestacao #_prestacoes #_quando #_rango #_real #_registrado
#_salario #_salarios #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~a #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~bruto
#~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~esse #~esta #~estou #~faco #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias
#~fevereiro #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~menos #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~na #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~pagar #~pagas #~pago
#~paguei #~para #~parado #~parcelei #~parei #~passado #~pensao #~pix #~plano #~pode #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitar #~recebo #~remedio #~rescisao #~restam #~restando #~restantes #~restaurantes #~rifa #~roupa #~salao #~salario #~secretaria #~segunda #~sendo #~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tigrinho
#~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~/ $~; $~NAME $~a $~ao $~cada $~como $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_$
(_NAME (_cartao (_emprestimo (~# (~) (~dia (~e ) )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agora ,_agua ,_ajuda ,_aluguel ,_amanha ,_ambas ,_apaga ,_arrumei ,_as ,_ate ,_cada ,_cai ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme
,_daqueles ,_de ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_ele ,_eles ,_em ,_eram ,_errei ,_esse ,_estava ,_eu ,_falaram ,_falei ,_falta ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_internet ,_iptu ,_junta ,_juros ,_luz ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix
,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_pago ,_para ,_parcela ,_parei ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_queria ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_saldo ,_sao ,_seguro ,_seis ,_sendo ,_sera ,_sobraram ,_spotify ,_streaming ,_tem ,_tira ,_tiro ,_todo ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vai ,_vale ,_valido ,_varia ,_vence
,_vencimento ,_venderam ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~certinho ,~cinco ,~compro ,~corrigir ,~crediario ,~da ,~de ,~demais ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~enrolado ,~errado ,~essas
,~esse ,~esta ,~estou ,~explica ,~faltam ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ligacao ,~mais ,~mes ,~meses ,~metade ,~mil ,~minimo ,~muito ,~na ,~nenhuma ,~no ,~normal ,~nuns ,~o ,~os ,~paga ,~pagas ,~pago ,~parcela ,~parcelas ,~parte ,~pila ,~por ,~primeira ,~quando ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sei ,~sem ,~silveira ,~sim ,~so ,~tentando ,~terceira ,~tiro
,~todo ,~tudo ,~uns ,~valor ,~vencidas ,~vezes ,~x ,~zero - -_# -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._devo ._e ._eh ._energia ._m ._no ._o .~# .~$ .~: .~NAME .~de .~isso .~no .~o .~uns .~x /_# /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita
:aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :automatico :aviso :bah :bastante :bem :beneficio :caba :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco
:cinquenta :cobra :cobram :cobrando :coisa :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depositar :der :desconta :desde :dessas :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles
:email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falar :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :ganhou :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :jogo
:juntando :k :la :lgpd :ligaram :ligou :limpa :limpar :loja :luz :m :mae :maio :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :na :nas :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :numero :oferecendo :oferta :oitenta :oito :olha :onze :oq :orientacao :oxe :pagamento :pagando :pagas :pai :parcelas :parcelei :parei :parou :passa :passado
:passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real :referente :regras :renda :renegociacao :restam :restantes :restituicao :resto :retiram :saber :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema
:sofa :subiu :sujo :tal :tambem :tche :terceiro :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~, ;~: ;~demais ;~imobiliaria ;~na
= =_# ?_entao ?_nao ?~caba NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_aceita NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_devo
NAME_dezoito NAME_dia NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_eu NAME_falou NAME_faltam NAME_fatura NAME_fez NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mandou NAME_mas NAME_me NAME_mil NAME_na NAME_nem NAME_no NAME_novecentos NAME_ofereceu NAME_ontem NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_porque NAME_propos NAME_quatrocentos
NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~acordo NAME~adiantou NAME~agora NAME~agosto NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro
NAME~cartao NAME~cem NAME~cento NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~corre NAME~da NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~estao NAME~eu NAME~falando
NAME~falta NAME~faltam NAME~faltou NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k NAME~maio NAME~mas NAME~me NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~no NAME~nome NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos
NAME~que NAME~quinze NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~so NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo
^_alem ^_amortizei ^_aposto ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cet ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_dinheiro ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia
^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_lanche ^_leite ^_levanto ^_limite ^_lista ^_lote ^_luz ^_mando ^_manicure ^_mano ^_material ^_mercado ^_moca ^_moro ^_mudou ^_multa ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_parcela
^_parcelamento ^_parcelas ^_parcelei ^_parei ^_passagem ^_patrao ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_plano ^_possuo ^_presente ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_salario ^_saldo ^_saquei ^_seguro ^_sete ^_sobrou ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos
^_trampo ^_transferi ^_trata-se ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_vence ^_venceu ^_vinte a_. a_academia a_bolsa a_cada a_consulta a_dar a_declarar a_desse a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_metade a_minima a_mulher a_prefeitura a_prestacao a_renda a_renner a_rescisao a_sabado a_sexta a_sindica a_tv
a_van aa aa_$ abaix- abaixa abaixa_$ abri abri_um abril absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando acabou~a acade- academia academia_# academia_NAME academia~# academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_com acho_$ acho_, acho~# acho~cai acho~sim acho~umas acho~uns acontece_$ acordo_que acordo~eles acordo~eu
acordo~o acoug- acougue acougue_# acougue_do acred- acredita adiantada adiantada_$ adiantou adiantou_# adiantou~e advogado~NAME after-crisis:, after-deficit:. after-deficit:aluguel after-deficit:arrumei after-deficit:bico after-deficit:carro after-deficit:casa after-deficit:comecar after-deficit:consigo after-deficit:dar after-deficit:do after-deficit:em after-deficit:entao after-deficit:errei
after-deficit:filho after-deficit:isso after-deficit:jeito after-deficit:menos after-deficit:meu after-deficit:minha after-deficit:mudar after-deficit:muito after-deficit:paguei after-deficit:posso after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:todo after-deficit:um after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:valor after-deficit:vender
after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre after-roadmap:adiantada after-roadmap:agiota after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu after-roadmap:atrasar after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:baixou after-roadmap:bicho after-roadmap:bolo after-roadmap:cair after-roadmap:caminhao after-roadmap:cem
after-roadmap:chegou after-roadmap:confere after-roadmap:contei after-roadmap:depositei after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:emprestado after-roadmap:entrar after-roadmap:espera after-roadmap:faculdade after-roadmap:faltam after-roadmap:ferias after-roadmap:fgts after-roadmap:final after-roadmap:fizer after-roadmap:fora after-roadmap:funciona
after-roadmap:gaste after-roadmap:guardam after-roadmap:ideia after-roadmap:interesse after-roadmap:janeiro after-roadmap:joguei after-roadmap:leva after-roadmap:ligou after-roadmap:mandada after-roadmap:mandado after-roadmap:marco after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:normal after-roadmap:nova after-roadmap:outro after-roadmap:pediu after-roadmap:peguei
after-roadmap:perder after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:ruim after-roadmap:sacar after-roadmap:sms after-roadmap:subiu after-roadmap:tal after-roadmap:todos after-roadmap:troca after-roadmap:uns after-roadmap:usar
after-roadmap:viajar after-roadmap:vinte agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_esta agora_estou agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~em agora~nao agora~so agosto_$ agosto_do agosto~ano agua_# agua_$ agua_: agua_atrasadas agua_e agua_sessenta agua_vem agua~#
agua~, agua~de agua~e agua~gas agua~luz agua~net ah_e ah~a ah~o ainda_, ainda_falta ainda_faltam ainda_mil ainda~# ainda~de ainda~e ainda~paguei ajuda_? ajuda_sim ajudar_meu ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajudo ajudo_com ajudo_minha ajudou_bastante ajudo~# ajudo~mae alem_da alem_desses alem~dois alguem_da alguem_de alguem~carne alguem~equipe alguma~? alime- alimenticia alimenticia_#
alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado
aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e anos_, anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar
anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio antecipei_tres anteriores_e antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~os apaga~respostas aparece_# aparece_no apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aposentada aposentada~#
aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_um aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei_por aposentei~idade apost- aposto aposto_uns aposto~# app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aqui_na aqui~do ar arquivo_$ arre arre_egua arre~, arrumar_$ arrumei_um
arrumei~bico as_demais as_quatro as_tres as~# as~da as~extra as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sexta ate~# ate~, ate~/ ate~eles ate~fim ate~meu ate~nenhuma ate~o ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_? atrasada_desde atrasada_gracas atrasada_sim atrasadas_, atrasadas_: atrasadas_de
atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasar_um
atrasar~mes atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei_minha aumentei~divida aumento aumentou aumentou_para aumentou~# autis- autista autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca
auxilio~# avali- avalista avalista_do avalista~meu a~% a~: a~ate a~baixou a~caduca a~cobra a~contas a~cresce a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~julho a~ligou a~m a~mais a~mandar a~mandou a~mes a~mil a~muda a~no a~os a~pagar a~parcelou a~parte a~pela a~porque a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~vale a~veio a~vem a~volta bah bah_, bah_devo bah_guria
bah~, bah~estou bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_do banco_e banco_esta banco_quer banco~# banco~mandou bar bar_do barzi- barzinho barzinho_# batid- batido batido_em batido~janeiro beleza_valeu bem_, beneficio_, beneficio_cai beneficio~# beneficio~nunca beste- besteira besteira_$ bicho bicho_# bicho_$ bicho~por
bico_de bico~# bico~garcom boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boleto_veio boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~, bom~preciso bora_la borra- bota_mais botar_#
botar_duzentos botar_mais botar~a bota~mil botij- botijao botijao_# botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~netflix cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na cade~link caducou_$
cai_# cai_meu cai_na cai_no cai_o cai_para cair cair_# cair~do caiu_, caiu_de caiu_para caiu~a caixa_de cai~dia cai~na cai~pagamento cai~quinto caju caju_# caminhao caminhao_$ caminhao_quito caminhao~tudo caminhonete caminhonete_$ cancelei cancelei_e capital_de capital~giro carne_da carne_das carne_do carne_e carne_em carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada
carro_batido carro_de carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_, cartao_? cartao_consignado cartao_da cartao_e cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~loja cartao~mil
carta~# carta~NAME carta~cartorio carta~forum cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_minha casa_na casa_toda casa~# casa~, casa~NAME casa~eu casa~financiada casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cem_, cem_na cem_no cem_reais
cem~NAME cem~antes cem~cento cem~da cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certo_antes certo_pode certo~uns cerve- cerveja cerveja_#
cerveja_com cerveja_no cerveja~fim cerveja~os cet_# cet_de cet~# cet~% chega_a chega~# chegou_$ chegou_carta chegou_no chegou~carta chegou~do chegou~intimacao cheque~# cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- cigar- cigarro cigarro_# cigarro~e cigarro~por cima cinco_e cinco_mil cinco_por cinco_zero cinco~ainda cinco~cento cinco~e cinco~eu cinco~mes cinco~no
cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que clien- clt_, clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~mil cobrar~de cobra~# cobra~%
cobra~e cobra~nem cobra~por coisa_? coisa_agora coisa_se coisas_, coisas_: coisas_na coisas~cartao coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_dividas com_do com_ele com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_nome com_remedio com_uns comeca_$ comeca_tudo
comecar_a comecar_do comecar_pagando comecar~a comecar~dar comecar~menores comecar~zero comeca~de comecei_num comecei~emprego comecou comecou~# comeco~# comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~? como~da como~eh como~primeiro como~um comprei_$
comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~geladeira comprei~sofa compro comprou comprou_minha comprou~divida com~# com~% com~, com~a com~amigo com~atendente com~como com~consultor com~contas com~da com~disso com~e com~eh com~faturas com~filho com~juros com~mae com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~ser com~sujo com~todo com~uns com~uso
concordo~o condi- condo- condominio condominio_# condominio_, condominio_: condominio_de condominio_desde condominio~# condominio~$ condominio~e condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confirm-amount:e confirm-amount:entendeu confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:ne confirm-amount:que confirm-amount:quero
confirm-amount:quinhentos confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:a confirm-change:acho confirm-change:antigo confirm-change:certinho confirm-change:decimo confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai
confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:decimo confirm-creditor:eu confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:nenhum
confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:certo confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:mexer confirm-delete:muda
confirm-delete:mudar confirm-delete:perai confirm-delete:por confirm-delete:tem conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:NAME consent:ajudar consent:alguem consent:amor consent:apagam consent:apagar consent:aqui consent:as consent:bom consent:cai consent:casa
consent:codigo consent:comigo consent:confio consent:continuar consent:deixou consent:disseram consent:diz consent:dono consent:entre consent:ficam consent:gostaria consent:guardar consent:informacao consent:informacoes consent:liberar consent:ligar consent:ligaram consent:lista consent:mandaram consent:mandou consent:mexer consent:ninguem consent:no consent:num consent:oxe consent:passam
consent:pedindo consent:pelo consent:perdi consent:perguntas consent:pessoa consent:quer consent:querem consent:queria consent:quiser consent:receber consent:recebi consent:seguir consent:seguros consent:senhor consent:sera consent:sobre consent:ter consent:terceiros consent:usar consent:uso consent:verdade consent:vi consent:whatsapp consent:zap conserto consignado_# consignado_, consignado_NAME
consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo~casa conso- consorcio consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como
conta_ne conta_negativa conta_que conta_so contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que contato_comigo conta~# conta~agua conta~essencial conta~luz conta~mes conta~o continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio contracheque contracheque_$ contraproposta_de contrato_# contrato_NAME contrato~# contrato~NAME conversar~alguem conversar~uma
conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus corre corre_risco correcao correcao_: correcao~o correto_sim corre~de corrigir_$ cortada_: cortada~caiu cortar_a corte_. cosme- cosmetico cosmetico_e cosmetico~faco crech- creche creche_# crediario_na crediario~, crediario~NAME credito_do credito~NAME crian- criancas criancas_# cuido curso custa_# d da_aposentadoria da_cento
da_equipe da_escola da_esquina da_faculdade da_familia da_firma da_igreja da_manha da_menina da_oferta da_oficina da_pensao da_pressao da_rede da_rescisao da_uns dado dados_, dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu dando_# daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_#
das_criancas das_mei das~# das~, das~do das~parcelas da~agora da~caiu da~caminhonete da~com da~da da~do da~e da~eh da~esse da~estadual da~falou da~hoje da~ja da~juntando da~mas da~mil da~mulher da~na da~ontem da~por da~sao da~sem da~tirar da~uns da~veio da~vence de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne
de_carro de_cartao de_carteira de_cem de_cento de_condominio de_contato de_cortar de_dividas de_duzentos de_emprestimo de_familia de_favor de_faxina de_feira de_fgts de_fiado de_garcom de_gasolina de_giro de_imposto de_iptu de_janeiro de_julho de_manha de_mercado de_moto de_noite de_noventa de_oitenta de_oitocentos de_pensao de_pressao de_quando de_quarenta de_quatrocentos de_quinhentos de_receber
de_remedio de_renda de_rescisao de_rotativo de_roupa de_saude de_segunda de_semana de_setecentos de_som de_supermercado de_tanta de_tarde de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:, debt-amount:. debt-amount:acho debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas
debt-amount:boleto debt-amount:cabeca debt-amount:certo debt-amount:com debt-amount:da debt-amount:dei debt-amount:deve debt-amount:devedor debt-amount:do debt-amount:dois debt-amount:em debt-amount:entre debt-amount:era debt-amount:eu debt-amount:explica debt-amount:extrato debt-amount:faco debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:foi
debt-amount:hoje debt-amount:ideia debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:mostra debt-amount:muito debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:oitenta debt-amount:olho debt-amount:os
debt-amount:parcela debt-amount:passa debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quatro debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:simples debt-amount:so debt-amount:tambem debt-amount:tanto debt-amount:tem
debt-amount:tempo debt-amount:toda debt-amount:uns debt-amount:valor debt-amount:veio debt-amount:voce debt-amount:x debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:no debt-creditor:numa debt-creditor:o debt-creditor:osvaldo
debt-creditor:para debt-creditor:que debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:caminhonete debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado
debt-kind:entendo debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:minha debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um
debt-kind:vem debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano debts:anos
debts:anterior debts:antes debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ar debts:assim debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:cada
debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:causa debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comprei debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo
debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:decima debts:dei debts:deixa debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desde debts:desejo debts:desse debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro
debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disso debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas
debts:esse debts:estao debts:estava debts:estourado debts:estourados debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento
debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:ha debts:hospital debts:imobiliaria debts:imposto debts:ingles debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juros
debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:maria debts:marido debts:maximo debts:mei debts:meio debts:menina debts:menino debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:milicia debts:minimo debts:minuto debts:moca debts:mostra
debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:nem debts:ninguem debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:orientacao debts:os debts:outra debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas
debts:pago debts:pagou debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoal debts:pg debts:pila
debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita
debts:refinanciei debts:repete debts:responder debts:respondo debts:resta debts:restam debts:restando debts:restantes debts:robo debts:rosa debts:roupa debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre
debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:sou debts:spc debts:sujo debts:tambem debts:telefone debts:ter debts:terceira debts:terreno debts:tiao debts:tinha debts:todo debts:total debts:trabalho debts:tres debts:trezentos debts:trinta debts:tv debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio
debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vez debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, decla- declarar defes- defeso defeso~um deixa_essa deixa~esta deixei_de deixei~pagar deixo- deixou deixou_$ dei~na
dela dela~# deliv- delivery delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para demora~limpar denti- dentista dentista_# depende_, depende~dia depois_dos depois_que depois_se depois_voce depois~apagam depois~eu depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e
desconta_# desconta_direto descontado_em descontado~folha descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_por desconto~# desconto~email desconto~fica desculpa_mas desculpa~nao desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde~# desde~, desde~/ desde~ano
desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desempregado_$ desemprego desemprego_# desemprego_, desemprego~# desses_dois deste deste_ano deste~. deu_dez deus_estou deus_nao deus~apaga deus~atolada deus~registraram deu~% deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_o devendo_tres
devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~meses devendo~mil devendo~no devendo~tres deve~ainda deve~alto deve~mil devia devia_# devia_$ devo_? devo_a devo_ao devo_dois devo_hoje devo_la devo_mil devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo devo~k
devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~;
de~abusivo de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~comprei de~dia de~do de~estou de~falta de~faltam de~faltando de~financeira de~ganho de~help de~jeito de~ligar de~mais de~meses de~mesmo de~no de~pagas de~paguei de~parcelas de~pela de~quartinho de~reais de~salario de~seja de~sem de~todo de~tudo de~uns de~vai de~vez dia_a dia_bruto dia_cinco dia_de dia_dez
dia_do dia_gracas dia_mesmo dia_porque dia_preciso dia_quinze dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~eh dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que dificil_a dificil~vida diga dinheiro_emprestado
dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu divida_acaba divida_ativa divida_da divida_eu divida_ja divida_na divida_nova divida_para dividas_, dividas~NAME dividas~eu dividas~voce divida~? divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando
divida~um dividido divido divido_com divido_o divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizimo_# dizimo~, diz~coisa diz~dividas diz~mil do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_crediario do_de do_decimo do_desconto do_dia do_ex do_finado do_financiamento do_gas do_imposto do_ir
do_juiz do_mei do_menino do_mercadinho do_pai do_sofa do_tiao do_vermelho doenc- doenca doenca_# doenca~do dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta
dois~um dona_neide dona~# dono_da dono_quer dono~a dono~casa dos_meninos dos~, dos~: dou_# dou~em dou~para doze_, doze_e doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~adiantada do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~das do~dia do~disse do~dois do~e do~em do~especial do~esse do~esta do~familia do~gol do~ligou do~mas do~me do~menino do~mesmo do~na do~nao
do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~venceu do~ver do~ze duas_coisas duas_contas duas~, duas~. duas~: duas~NAME duas~atrasadas dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo
duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~quarenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_ate e_cai e_caju e_cartao e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_emprestimo
e_estao e_eu e_faco e_faltam e_faxina e_feira e_ficou e_fiquei e_fralda e_ganho e_gas e_gasto e_hoje e_isso e_ja e_jogar e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_no e_nove e_novecentos e_noventa e_oitenta e_oito e_oitocentos e_onibus e_osso e_outro e_pago e_paguei e_para e_parei e_pensao e_por e_poucas e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados
e_quinhentos e_quinze e_recebi e_recebo e_seis e_seiscentos e_sessenta e_sete e_setenta e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo economizo_se efeti- efetiva egua_, egua~recebo eh_alto eh_aquele eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_debito eh_descontado eh_dia eh_dois eh_doze eh_ele eh_eles eh_financiada eh_juros eh_mil eh_na eh_nada eh_perder eh_quarenta
eh_quatrocentos eh_que eh_quinhentos eh_ruim eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~automatico eh~bruto eh~da eh~desconto eh~disso eh~dizer eh~emprestimo eh~esta eh~falar eh~fatura eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~o eh~parcelas eh~pensao eh~por eh~responder eh~salario eh~tal eh~um eh~virem ela_nao ela_que ela~# ela~me ele_cobra ele_que ele_quer ele_sim eles_querem eles_retiram
eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~duzentos ele~o ele~paga em_# em_$ em_arquivo em_atraso em_dez em_fevereiro em_janeiro em_julho em_media em_mil em_oitenta em_receber em_recuperacao em_seis em_torno em_vez em_vinte email_eh email_isso email~eh email~golpe emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com
emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimo_que emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app
emprestimo~desconta emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou emprestou_# emprestou_dois emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~. em~/ em~: em~? em~NAME em~a em~anos em~comigo em~de em~do em~gracas em~judicial em~lembretes em~meses em~mesmo em~mil em~no em~parcelas em~porque em~x encos- encostado energia_# energia_: energia~$ enganei_a
enganei~NAME enquanto_eh enquanto_esta enquanto~isso enquanto~tranquilo entao_, entao_devo entao_nao entao~no entao~tem entendi~, entra_# entrada_# entrada_de entrada_e entrada~# entrada~+ entrada~NAME entrada~mais entrar entrar_# entrar~mil entra~mil entre_# entre_cartao entre_mais entrega entrega_de entrega~moto entrei_agora entrei_faz entrei~pouco entressafra entre~e entre~em entrou_# equip-
equipe equipe_$ era_# era_doze era_para era_uma eram eram_# eram~mas era~% era~, era~agora era~coisa era~mil errado_comeca errado~de errado~eh errei_a errei_na errei~atras errei~eh errei~luz errei~pergunta errei~ultima escola escola_# escola_da escola_dela escola_do escolar escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui especial_# especial_, especial_do
especial_e especial_estourado especial~NAME especial~e especial~em espera_antes espera~quero esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar esqui- esquina essa_para essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essas~mesmo essa~acaba essa~da essa~depois essa~ja essa~quero esse_boleto esse_eh esse_povo esse_tal esse_trem esse_valor essentials:
 essentials:$
essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:: essentials:; essentials:agora essentials:agua essentials:ai essentials:ajudo essentials:aluguel essentials:amanha essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:aqui essentials:avisar essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro
essentials:carro essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:conversar essentials:creche essentials:cuida essentials:custa essentials:das essentials:dela essentials:devendo essentials:dez
essentials:diabetes essentials:dias essentials:dificil essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entre essentials:era essentials:errado essentials:errei essentials:escola essentials:escolar
essentials:esqueci essentials:esse essentials:esses essentials:exclui essentials:faculdade essentials:falando essentials:familia essentials:farmacia essentials:feira essentials:fica essentials:filha essentials:filho essentials:filhos essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funerario essentials:gas essentials:gasolina essentials:gasosa
essentials:gasta essentials:gente essentials:gerente essentials:inclusa essentials:incluso essentials:internet essentials:iptu essentials:jogo essentials:junto essentials:k essentials:leite essentials:lembro essentials:ler essentials:luz essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos
essentials:mensagem essentials:mensais essentials:meses essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo essentials:net essentials:ninguem essentials:nisso essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:olha essentials:onibus essentials:os essentials:paga essentials:pais essentials:pao essentials:papo
essentials:parte essentials:passa essentials:passagem essentials:pedi essentials:pego essentials:pensao essentials:pensar essentials:plano essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao
essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:receber essentials:remedios essentials:responder essentials:respondo essentials:resto essentials:sai essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos
essentials:sogra essentials:supermercado essentials:tambem essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trezentos essentials:trinta essentials:uber essentials:ultimo essentials:vai essentials:van essentials:veio essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo
essentials:vinte essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esse~passou esta_# esta_cobrando esta_correto esta_escrito esta_negativa esta_vencida esta_vindo estado_, estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc
estao~taxa estava_certo estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~? esta~a esta~absurdo esta~cobrando esta~com esta~desde esta~faz esta~gracas esta~meu esta~mil esta~recuperacao esta~torno este_ano estev- esteve esteve_aqui este~, estou- estou_atolada estou_encostado estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~#
estou~, estou~a estou~as estou~decima estou~desde estou~medo estou~mes estou~na estou~parar estou~parcela estou~quarta estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_ficar eu_fico eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar
eu_largasse eu_mandar eu_nunca eu_ofereco eu_pague eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_quero eu_recebo eu_respondi eu_saiba eu_sou eu_tiro eu_trabalho eu_vendo eu~NAME eu~ajudo eu~ate eu~botar eu~cento eu~duzentos eu~e eu~eh eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mais eu~mandioca eu~menos eu~meu eu~mil eu~nao eu~ouvi
eu~pagando eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tenho eu~tudo eu~uma ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explica_de explicar_melhor explicar~a explica~novo explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~abaixa
e~acougue e~agiota e~agua e~ao e~ate e~atrasadas e~atrasado e~aviso e~bolsa e~cada e~cartao e~centavos e~cobra e~com e~comida e~consigo e~da e~desde e~dia e~divida e~do e~dois e~eh e~em e~emprestimo e~especial e~esta e~estou e~faco e~faltam e~farmacia e~fatura e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~ja e~k e~la e~luz e~marido e~mas e~mercado e~meses e~mil e~minimo e~na e~nao e~no e~o
e~outro e~pago e~parcela e~parcelas e~pensao e~pila e~por e~quebrados e~quem e~quinhentos e~quinze e~reais e~remedio e~resto e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~trem e~trezentos e~tudo e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no
faco~por faculdade_# faculdade_$ faculdade_, faculdade_NAME faculdade_parcelou faculdade~# faculdade~, faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o falar_que falaram~nao falar~atendente falar~humano falar~mes falar~pior falar~uma fala~um falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falei_ne falei~? falei~errado falho- falhou falhou_$ falou_#
falou_que falou~vai falta_a falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo
familia_nao familia_toda familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_cresce fatura_da fatura_do fatura_em fatura_esta fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo fatura~tanto
favor_, favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_do faz_dois faz_em faz_mais faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, faz~ano faz~anos faz~de faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechei~eles fechou_e fechou_em
fechou~# fechou~mandou feira feira- feira_# feira_$ feira_deve feirao feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez fez~ate fgts_# fgts_$ fgts_em fgts_o fgts_para fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_livre ficar_sem ficar_um ficar~receber fica~centro
fica~setecentos fichada fichada_$ ficou_# ficou_devendo ficou_em ficou_para ficou~# ficou~plano ficou~tras filha_me filha_passou filha~# filha~ajuda filha~na filho_# filho_, filho_ajuda filho_me filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~ele filho~meu fim_de fim~semana finad- finado finado_marido finado_que finado~eh final final_#
final_$ financeira_ja financeira_que financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~carro financiamento~casa financiamento~meu financiamento~minha financiamento~moto financiamento~na financiei financiei_um
financiei~gol financiei~moto fiquei_com fiquei~a firma_$ fixo_, fiz_acordo fiz_na fiz_pelo fiz_uma fizer fizer_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~pagamento fiz~telefone flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario
flexibles:aposto flexibles:as flexibles:barzinho flexibles:besteira flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:casa flexibles:cento flexibles:cerveja flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dia
flexibles:dias flexibles:do flexibles:dois flexibles:dos flexibles:dou flexibles:durmo flexibles:em flexibles:entra flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:eu flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:globoplay flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:junto
flexibles:lanche flexibles:liquido flexibles:loteria flexibles:manicure flexibles:mas flexibles:meses flexibles:meu flexibles:minha flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:passado flexibles:pizza flexibles:presente flexibles:quando flexibles:racao flexibles:reais flexibles:renda
flexibles:restaurantes flexibles:role flexibles:roupa flexibles:salao flexibles:salario flexibles:sei flexibles:sem flexibles:semana flexibles:ser flexibles:sexta flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vez flexibles:vezes
flexibles:viagem flexibles:vinte flexibles:voce flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro foi_numa foi_o foi_pago foi_para foi_todo foi_um foi~# foi~, foi~: foi~acordo foi~emprestado foi~loja foi~mas foi~pago folha_: fora_e fora_essas fora_nao fora_o foram foram_# foram~de fora~, fora~quero forne- fornecedor fornecedor_de fraco~# frald- fralda fralda_# frio frio_: frio~#
fui_contratada fui_fiador fui_mandada fui_mandado fui~do fui~na fumo fundo- fundos fundos_da fundos~minha funer- funerario galo galo_para galo~NAME ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na
ganho~nada ganho~por ganho~salario garco- garcom garcom_no garcom~fim gas_# gas_do gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gasta- gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~por
gas~# gas~, gas~a gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~receber gov_$ graca_mesmo graca~? gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guri guria
ha_mais ha_quinze habit- heran- heranca hoje_# hoje_o hoje_tiro hoje~# hoje~em hoje~inss holer- holerite holerite~# homem hora_extra hospi- hospital idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ ih_mais ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de
imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:chove income-low-month:da income-low-month:de income-low-month:demais income-low-month:dizer income-low-month:e income-low-month:em income-low-month:faco income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:ja income-low-month:janeiro income-low-month:mais
income-low-month:menos income-low-month:mil income-low-month:na income-low-month:no income-low-month:nuns income-low-month:o income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:setecentos income-low-month:teve income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:casa
income-source:finado income-source:marido incomes:
 incomes:$ incomes:% incomes:+ incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz incomes:assinada
incomes:atrasou incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:cinquenta incomes:comissao incomes:consignado incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido
incomes:da incomes:das incomes:defeso incomes:desconto incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:encostado incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errei incomes:esposa incomes:esposo incomes:essencial
incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faculdade incomes:faleceu incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:hora incomes:horas incomes:idade
incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae incomes:mandioca incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:meio incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade
incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:ne incomes:nisso incomes:num incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo
incomes:pensao incomes:perco incomes:pj incomes:planto incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:responder incomes:respondi incomes:ruim
incomes:sabado incomes:salarios incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:te incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo
incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:valor incomes:varia incomes:vender incomes:ver incomes:vida incomes:vinte incomes:vou incomes:vr incomes:x infelizmente_$ infelizmente_sim informacoes~guardam informar_agora inss_# inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou instalments-left:,
instalments-left:. instalments-left:acho instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:boleto instalments-left:cabeca instalments-left:cada instalments-left:carne instalments-left:cinquenta instalments-left:como instalments-left:das instalments-left:depois instalments-left:dez instalments-left:dizer
instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:faco instalments-left:faz instalments-left:foi instalments-left:foram instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nunca instalments-left:oito
instalments-left:olhar instalments-left:pagando instalments-left:pagas instalments-left:parcelas instalments-left:poucas instalments-left:prefiro instalments-left:quanto instalments-left:quarenta instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:segunda instalments-left:sete instalments-left:setima
instalments-left:tanto instalments-left:tem instalments-left:tenho instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e interesse_em interesse~receber internet_# internet~, internet~celular internet~e inval- invalidez invalidez_, inver- inverno inverno~para iptu
iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ipva~# ir_saiu irmao~# irma~que ir~# isso~, isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_acertei ja_devolvi ja_estou ja_foi ja_foram ja_limpa ja_mandei ja_mandou ja_nao ja_pagou ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_, janeiro_. janeiro_? janeiro~uns ja~, ja~. ja~carta ja~de ja~do ja~no ja~nove ja~processo
ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~mim jeito~simples jogar_tudo jogar~no jogo_do jogo_no jogo~bicho joguei_# joguei~no jovem jovem_aprendiz jovem~# judic- judicial judicial_. juiz juiz_$ julho_$ junho junho_$ junho_, junho_e junho~# junho~NAME junta junta_da juntando juntando_$ junta~# junto- juros_# juros_? juros_de juros_e juros_mais
juros_na juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_na la_no lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade la~# la~NAME leite_# leite_e leite~fralda
lembrar_todo lembrar~dia lembre_$ lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligaram_oferecendo ligaram_pedindo ligaram~NAME ligaram~pix ligar~alguem liga~manha
ligou_falando ligou~que limite_# limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpo_$ link_da link_de link_para link~novo link~pagar link~verdade liq liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_de lista_minhas lista~contato livre_$ livre_disso loja_, loja_NAME loja_da loja_daqui loja_do lojas~# loja~deve loja~do loja~mil loja~seu lojin-
lojinha lojinha_da lote loteria loteria_# loteria~por luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_para luz_veio luz_vem luz~# luz~, luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_que mae_sujo maior_? maior_medo maior_sim maior~eh maio~#
mais_, mais_alto mais_conversar mais_de mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_seis mais_sim mais_todo mais_um mais_uns mais~# mais~. mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~do mais~e mais~era mais~meno mais~mensagem mais~mes mais~mil mais~na mais~para mais~parcelas mais~por mais~que mais~sim mais~um mais~x manda_de manda_tudo manda_um
mandada mandada_embora mandado mandado_embora mandar_$ mandar_as mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim mandar~lembretes manda~mensagem manda~plano manda~que mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na marco_,
marco~# marco~NAME maria_da marido_bota marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~$ marido~mais marido~quatro marido~trocar marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_eh mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_meu mas_minha mas_no mas_o
mas_preciso mas_quero mas_se mas_so mas_sobra mas_tira mas_vem mas~acho mas~caro mas~dei mas~depositar mas~devendo mas~devo mas~e mas~eh mas~esta mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou me_cobra me_dar me_deve me_dizer me_empresto me_emprestou me_exclui
me_faz me_lembre me_ligou me_mandou me_negativou me_pediram me_registraram media media_# media_de media~# medo_eh medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menin- menina_# menino menino_# menino_$ menino_, meninos menino~, menino~dois meno meno_$ menor_mas menores_primeiro menos_,
menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME mercadinho mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_$ mercado_,
mercado_e mercado_eh mercado_esta mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um merce- mercearia mes_# mes_, mes_. mes_NAME mes_agora mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_na mes_num mes_o mes_passado mes_passou mes_sem mes_trinta meses_# meses_NAME meses_atras meses_atrasada
meses_atrasado meses_da meses_de meses_e meses_parado meses_que meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mes~# mes~, mes~NAME mes~acordo mes~ainda mes~beneficio mes~consegui mes~da mes~divida mes~eh mes~em mes~faltam mes~folha mes~ja mes~jogo
mes~o mes~paguei mes~para mes~sei mes~uns mes~vai metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_aluguel meu_consignado meu_decimo meu_do meu_emprego meu_esposo meu_ex meu_finado meu_gol meu_limite meu_maior meu_medo meu_menino meu_neto meu_pai meu_sobrinho meus_dado meus_pais meus~, meus~em meus~nao meus~se meu~# meu~; meu~NAME meu~ajuda meu~autista meu~bota meu~cai meu~de meu~deve
meu~e meu~faleceu meu~ganha meu~ganhava meu~ja meu~marido meu~me meu~medo meu~ne meu~para meu~pode meu~por meu~quer meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~dois me~eh me~mil me~minhas me~oferecendo me~pedindo me~quais me~sim me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh
mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou
mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr
mil~x minha_amiga minha_caminhonete minha_fatura minha_gratificacao minha_parcela minha_parte minha_patroa minha_restituicao minha_tia minhas_respostas minhas~? minhas~e minha~# minha~, minha~amanha minha~com minha~deixou minha~deve minha~ganha minha~minha minha~na minha~passou minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_de minimo_do minimo_e minimo_eh minimo_esta
minimo_mas minimos minimos_de minimo~# minimo~, minimo~NAME minimo~mais minimo~mes minimo~sou minimo~vindo moca_, moca_da moca_disse moca_falou moca_que moca~NAME moca~cinco moca~que moco_isso moco~nao more-debts:$ more-debts:: more-debts:? more-debts:agora more-debts:ah more-debts:alem more-debts:cartao more-debts:com more-debts:conta more-debts:declarar more-debts:desde more-debts:dia
more-debts:disso more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:falta more-debts:faltam more-debts:faz more-debts:fiado more-debts:filho more-debts:fiz more-debts:juros more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:na more-debts:no more-debts:ofereceram
more-debts:oitenta more-debts:opa more-debts:outro more-debts:pode more-debts:proposta more-debts:quatrocentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte mostra_# mostra_minhas mostra~dividas mostra~plano mostrou
mostrou~da moto_# moto_: moto_NAME moto_eh moto_em moto_na moto_no moto_por motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_nao muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes muda~por mudou_meu mudou_tudo mudou~na muito_nao muito~sei multa_$ multa_de munic- m~# m~e m~no na_# na_anterior
na_comida na_conta na_cooperativa na_decima na_entressafra na_faculdade na_farmacia na_feira na_financeira na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_em nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu nada~fica nada~me
nada~ne nada~ninguem nao_a nao_abaixa nao_chega nao_entre nao_ganho nao_o nao_olho nao_ouvi nao_vendo nao~. nao~alugar nao~aluguel nao~bem nao~cobra nao~conseguir nao~dando nao~desde nao~direito nao~estava nao~estou nao~informar nao~interesse nao~jeito nao~mil nao~ne nao~nem nao~nenhum nao~no nao~nocao nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~separar nao~sujar nao~tem
nao~tudo nas nas_NAME na~
 na~# na~( na~, na~. na~; na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta na~desde na~deu na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~nao na~no na~parcela na~passada na~que na~sao na~segunda na~tem na~tenho na~tia na~vida ne_, negativa negativa_# negativou negociar_a negociar~divida negociar~eles neide nem_lembro nem_luz nem_por nem~,
nem~NAME nem~direito nem~onde nenhuma_, nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao net net_# netflix_# netflix~, netflix~e netflix~spotify neto ne~# ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_carne no_cartao no_centro no_cheque no_consumidor no_crediario no_credito no_extrato no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado
no_mes no_nome no_pix no_quinto no_rotativo no_servico no_telemarketing no_tigrinho no_ultimo no_valor nocao_de nocao~quanto noite noite_ate noite~para nome_depois nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nome~do nordeste_# nos_fundos nos~da noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos~oitenta noventa_$
noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~mes nove~noventa novo_# novo_do novo_o novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cartao no~com no~da no~de no~dela no~dele no~devo no~dia no~do no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~mesmo no~para
no~passado no~por no~que no~sao no~trabalho no~trinta no~um no~uns nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_sei nuns nuns_setecentos o o_a o_ano o_bolsa o_bruto o_caba o_caminhao o_certo o_cigarro o_colegio o_comeco o_condominio o_consignado o_consorcio o_da o_debito o_extrato o_fgts o_fim o_gas o_homem
o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pior o_processo o_rapaz o_saldo o_seguro o_serasa o_simples o_spc o_telhado o_uso o_vencimento obra oferecendo_quitar oferecendo~por ofereceram_nada ofereceram_sim ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x ofereco~NAME off offers:$ offers:+ offers:/ offers:: offers:amanha offers:app
offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dez offers:disseram offers:divida offers:duzentos offers:e offers:email offers:empresa offers:emprestimo offers:entrada offers:esquece offers:estranho offers:falaram offers:falo offers:faz offers:fez offers:fica offers:ficou offers:fim offers:fiz offers:foi offers:hoje
offers:infelizmente offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mes offers:mil offers:minha offers:mostrou offers:novecentos offers:oferecendo offers:off offers:pagando offers:parcela offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:primeira offers:propos offers:querem offers:quero offers:quita
offers:quitar offers:reais offers:receber offers:resto offers:seis offers:sem offers:ser offers:serasa offers:sexta offers:site offers:taxa offers:trezentos offers:valido offers:vem offers:ver offers:verdade offers:whatsapp oficina oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cento oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro
oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oitocentos_
 oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil orientacao_financeira orientacao~renegociacao os_amigos os_mil osso
osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e os~sexta ou_# ou_eh ou_seis ou_so outra_, outra_sim outro_# outro_de outro_minimo outro~# outro~oitenta ouvi_direito ou~ano ou~as ou~casa ou~de ou~familia ou~liquido ou~mil ou~uns ou~verdade ou~x overdue:% overdue:. overdue:/ overdue:: overdue:; overdue:agora overdue:ao overdue:aplicativo overdue:app overdue:automatico overdue:beneficio
overdue:cabeca overdue:cartao overdue:claro overdue:debito overdue:demais overdue:depois overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:e overdue:era overdue:esqueci overdue:faco overdue:falte overdue:faturas overdue:favor overdue:fazer overdue:foi overdue:hoje overdue:julho overdue:junho overdue:luz overdue:marco
overdue:mas overdue:mesmo overdue:muito overdue:na overdue:natal overdue:os overdue:ou overdue:outro overdue:pagar overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:quinze overdue:regulares overdue:respondo overdue:resposta overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo
overdue:todo overdue:todos overdue:ultima overdue:valor overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, oxe~e o~, o~. o~NAME o~aceita o~automatico o~baixou o~cobra o~conta o~das o~deles o~depois o~desconta o~desemprego o~diz o~em o~era o~familia o~faz o~inss o~maior o~mais o~mandou o~mas o~mes o~minha o~mostra o~na o~nunca o~ofereceu o~pagando o~parcela o~passado
o~propos o~quando o~quito o~sao o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# pagamento_da pagamento_do pagamento~boleto pagamento~parcela pagando_# pagando_a pagando_uma pagando~NAME pagando~de pagando~o pagando~por pagando~taxa pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~menores pagar~na
pagar~nao pagar~no pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_esse pago_pensao pago_quando pago_tudo pagou_as pagou~duas pago~# pago~, pago~? pago~do pago~e pago~em pago~para pago~por pago~so pague_adiantado paguei_NAME paguei_duas paguei_foi paguei_nove paguei_seis
paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~ainda paguei~boleto paguei~da paguei~das paguei~e paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~metade paguei~moto paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_faleceu pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ para_agiota para_cortar para_dia para_dizer para_dois para_dona
para_ela para_falar para_fazer para_igreja para_loja para_mandar para_maria para_moca para_ninguem para_o para_receber para_reformar para_sacar para_ser para_tirar para_tras para_um para_uma para_vender parado_, parado~uns param~me para~# para~% para~, para~NAME para~agiota para~alugar para~atendente para~coisa para~credito para~da para~de para~do para~dois para~e para~emprestimo para~esses
para~ficar para~mandar para~mas para~meu para~mil para~nada para~nao para~no para~pessoa para~por para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do parcela_eh parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelamento~fatura parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de
parcelas_e parcelas_restantes parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei parei_$
parei_de parem_de parem~mandar parou_? parte_# parte_, parte_eh parte~# partir_de partir~janeiro passado passado_# passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_cpf passar_meus passar_minhas passar~? passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou_na passou~# passou~faculdade patrao_$ pau_e pau_no paus paus_no pau~meio
pede_pix pedem_# pede~adiantado pedindo_pix pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_o pegar_um pegou_# pegou~mil pegou~para pegue- peguei peguei_# peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~, pela~de pelo_telefone pelo~# pena_? pena_pagar pena~a
penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~finado pensao~minha pensao~morte pensao~pai pera_tem pera_um pera~a pera~minuto perder_a perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto pergunta_. pergunta_passada perguntas pessoa_de pessoal_$ pessoal_NAME pessoal~#
pessoa~verdade pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pix_adiantado pix_da pix~para pizza plano_esse plano_funerario plano~mes plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~com pode~lembrar pode~melhor pode~o por_ano por_email por_faxina
por_fds por_fim por_hora por_idade por_invalidez por_morte por_producao por_semana por_ser por_sms por_volta porque_corre porque_eh porque_nunca porque~debito porque~olhei porque~risco porse- porsento porsento_por porsento~mes porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~em por~esta por~faco por~faltam por~ganho por~isso por~livre por~mas por~na por~no por~num
por~oitocentos por~por por~que por~reais por~servico por~tirando por~tiro por~ver possa~atender posso_apagar posso_pagar posso~com posso~so posso~um possu- possuo posto pouca- poucas poucas_$ pouco- pouco_nao pouco_no poucos poucos~NAME pouco~NAME pouco~sei poupa- poupanca povo_liga povo~de prazo_da prazo~oferta pre precisa_passar preciso_depositar preciso_falar preciso~cem preciso~com
preciso~orientacao prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro~humano prese- presente presente_de presente~aniversario press- pressao pressao_e pressao~diabetes prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes primeira_ja primeira_parte primeira_vence primeira~caiu
primeira~do primeira~em primeira~falta primeira~limpa primeiro~. priva- privado processo_$ processo_, produ- producao producao_, profe- professora professora_da professora_do professora~estado professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta~so propos~# propos~de puder puder_pagar pular~pergunta quais_divida quais~minhas qual_conta qual~? qual~essa qual~pago
quando_? quando_cai quando_chove quando_comprei quando_me quando~demais quando~ficar quando~o quando~termino quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_da quatro_dividas
quatro_e quatro_meses quatro_mil quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_cai que_conta que_da que_dar que_desconta que_devo que_divido que_emprestei que_era que_faltam que_falte
que_faz que_fica que_foi que_limpam que_me que_pago que_pediu que_pegou que_peguei que_que que_sao que_umas que_uns que_vai quebrados quebrados_$ quebrados_no quebrados~NAME quem~que quent- quentinha quer_a quer_duzentos quer_trezentos quer_trocar querem_# querem~de querer queria_comecar queria_ligar queria_limpar queria_pagar queria~menos queria~meu queria~pagando quero~atendente quero~conversar
quero~humano quero~mensagem quero~organizar quero~os quer~a quer~casa quer~e quer~todo que~% que~NAME que~atrasada que~cento que~com que~como que~comprei que~devia que~disse que~divida que~dois que~duzentos que~em que~emprestou que~entra que~fiz que~gaste que~juros que~lembro que~nao que~ne que~num que~olho que~outro que~pague que~por que~respondi que~saiba que~sim que~todas que~trabalho que~uns
que~uso que~verdade que~viu quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena_$ quinzena_oitocentos quinzena~e quinze~; quinze~NAME quinze~estou quinze~eu quinze~quitar
quiser_$ quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitar_a quitar_o quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao racao_# racao_do racao_dos racao~cachorro ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:aa rates:agora rates:ajuda rates:alto rates:am rates:antes rates:apaga rates:app rates:assim
rates:atrasadas rates:cada rates:casa rates:cet rates:coisa rates:consta rates:conversar rates:cresce rates:divida rates:diz rates:duzentos rates:e rates:eles rates:em rates:entendo rates:era rates:errei rates:escrito rates:espera rates:explica rates:faz rates:filha rates:filho rates:funciona rates:ganho rates:humano rates:informacao rates:informar rates:jogo rates:mae rates:mais rates:marido
rates:mas rates:mercado rates:mesmo rates:mil rates:moca rates:mostra rates:muito rates:nenhum rates:ninguem rates:no rates:numero rates:oitenta rates:parcela rates:passa rates:passei rates:perai rates:porsento rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:recomeca rates:respondi rates:responsavel rates:resposta rates:robo rates:saber rates:se rates:semana
rates:senhora rates:tanto rates:todas rates:todo rates:tr rates:uns rates:vai rates:vez rates:vida rates:vinte reais_, reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~quarenta real_$ real_esse real~mes recebendo receber_# receber_a receber_do receber_lembretes
receber_mensagem receber_o receber_os receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~carta recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_a recebo_decimo recebo_dia recebo_em recebo_no
recebo_pensao recebo_por recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~mas recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual refazer~desde refer- referente referente_a referente~# refin- refinanciei
refinanciei_o refinanciei~consignado reformar reformar_o reformar~telhado registrada registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_as
repete_que repete~dividas repete~eu rescisao_$ rescisao~# resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha resto~NAME retif- retir- retiram retiram_o retiram~processo rifa
rifa_$ risco~cortar roca role role_# role~por rosa rotativo_# rotativo_do rotativo~% rotativo~NAME rouba- roubar roubar_meus roupa- roupa_# roupas roupa~, ruim_# ruim_$ rural sabad- sabado sabado_$ sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~vermelho sair~voce saiu_# sai~# sai~nao salao salao_# salao~# salao~a salao~e salario_# salario_, salario_. salario_bruto
salario_cai salario_e salario_eh salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~na salario~para saldo_# saldo~# saldo~$ saldo~de sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_uma sao~# sao~cartoes sao~coisas sao~de
sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saque saque- saquei saquei_# saquei~do saude saude_# saude_$ saude~# se_a se_o se_ofereceram se_recebo se_tenho se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda_parcela segunda~dia segunda~do segunda~e segunda~quarenta segunda~sabado segunda~sexta segundo_o
segundo~extrato segura seguro_# seguro_defeso seguro_desemprego seguro_do seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~telemarketing seiscentos~vinte
seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~. sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~tenho sei~tipo sei~uns sei~venderam sei~vou seja seja_$ sem_$ sem_pagar sem_papel sem_querer semana_, semana_de semana_e semana_livre semana_no semana_tirando semana_tiro semana_uns semana~# semana~,
semana~bico semana~da semana~de semana~gasolina semana~o semana~uns semestre_. sem~# sem~, sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_e serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa~# serasa~NAME serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de
sessenta~paguei sete_$ sete_e sete_na setec- setecentos setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima setima_$ seu_osvaldo seu_ze seu~# sexta_# sexta_eles sexta_feira sexta_que sexta~deve sexta~retiram sexta~vem se~# se~boleto se~botar
se~conseguir se~cortar se~der se~direito se~empresa se~ficar se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_# sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca sim_ne sim_senhor sim_tem sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~o sim~pode
sim~proposta sim~quero sim~sei sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~% sms~link so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_dou so_em so_falta so_ligacao so_no so_paguei so_que so_recebo so_resta so_semana so_um sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a
sobrou_# sobrou_dinheiro sobrou~real sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som sou_aposentada sou_aposentado sou_boia-fria sou_porteiro sou_professora sou_registrado sou~da sou~do sou~ganho sou~por sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~em so~eu so~luz so~me so~mes so~no so~o so~por so~tres spc_tem spc~uma spotify_# strea- streaming
streaming_# streaming~, subiu_de subiu_para subiu~# sujar sujar_meu sujar~nome sujo_por sujo~causa supermercado tal tal_de tal~NAME tal~rotativo tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_tempo tanto~que tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento te_mando telem- telemarketing telemarketing_e telemarketing~meu telha- telhado
telhado_, telhado~no tem_a tem_de tem_dois tem_duas tem_essas tem_jeito tem_nada tem_sobre tem_tres tem_uns tempo~nao tempo~nem tem~# tem~, tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~do tem~em tem~falar tem~infelizmente tem~nada tem~nenhuma tem~prestacao tem~um tenho_, tenho_NAME tenho_direito tenho_divida tenho_dois tenho_eh tenho_idade tenho_interesse tenho_nao tenho_nocao
tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~em tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~nao tenho~pensao tenho~pode tenho~sou tenho~uma tentando tentando_parar tentar_negociar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar terre- terreno ter~mil teve_mes teve~de texto~mandar
te~? te~o thirteenth:$ thirteenth:. thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:coisa thirteenth:depende thirteenth:do thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:falta thirteenth:familia thirteenth:ganho thirteenth:hoje
thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:parcela thirteenth:parte thirteenth:por thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:segunda thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai thirteenth:vi tia_, tiao tiao_#
tia~so tigri- tigrinho tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME tiro~# tiro~mil tiro~por toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo~# todo~, todo~de todo~e todo~essa todo~nao todo~no torno torno_de torno~# total_# total_,
total_da total_de total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_o trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~roca trabalho~segunda trabalho~vigia transfere_para transfere~uma transferi transferi_# transferi~para tras trata-se trem trem_de trem~juros tres_$ tres_e tres_meses tres_mil tres_parcelas tres_prestacao
tres_reais tres_ultimas tres~da tres~do tres~duzentos tres~e tres~na trezentos_$ trezentos_de trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~tres troca_a trocar_de trocar_o trocar~carro trocar~valor tu_consegue tudo_cartao tudo_de tudo_desde tudo_errado tudo~#
tudo~, tudo~minha tudo~novo tudo~o tudo~uns tu~me tv_# tv_por uai_, uai_uai uai~, uai~arrumei uber_, uber_e uber_tiro uber_uns uber~# ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_dia ultimo~util um_$ um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto um_dinheiro um_e um_galo um_gol um_jeito um_papel um_quartinho
um_ser um_sofa um_tal um_tempo um_virgula uma_# uma_casa uma_financeira uma_geladeira uma_intimacao uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~por umas~vezes uma~, uma~a uma~agora uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova uma~que uma~se um~# um~aqui um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_,
unha~cabelo uns_bico uns_cinco uns_corre uns_dez uns_mil uns_oitenta uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns~# uns~% uns~, uns~anos uns~com uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usado usar_$ usar~fgts usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao
uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar vai_pedir vai_sujar vai_uns vai~# vai~este vai~minha vai~o vai~para vale_# vale_ate vale_pagar vale~# vale~a vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~$ valor~juros vamos_la vamos~de van van_# van_da van~escola vao_passar varia- varia~# varia~nao veio_#
veio_em veio~e vem_# vem_cento vem_descontado vem_eu vem_junto vem_uns vem~# vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~#
venda_# vendendo vendendo_bolo vender_a vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira ver_meu verdade_, verdadeiro_$ verdade~# verdade~pode vergonha_, ver~nome ver~painel ver~roteiro vez_de vezes_# vezes_de
vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vez~# viage- viagem vida_# vida_quero vida~por vida~refazer viges- vigesima vigesima_segunda vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o
virgula_oitenta virgula~e virou virou_# virou_processo virou~, vista_, vista_ate vista_ou vista_pela vista~# vista~divida vista~seis vista~sexta vista~valido vizinha~# voce~alguma voce~que voce~tudo volta_de volta_por voltar~mandar voltar~me volta~anterior volta~favor voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_receber vou_tentar vou~# vou~menos vou~minha vou~pagar vou~um vr vr_#
vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:atrasada worry:caminhao worry:dela worry:eles worry:esse worry:esteve worry:falou worry:faz worry:judicial worry:juiz worry:kitnet worry:liga worry:maior worry:manha worry:meses worry:noite worry:papel worry:queria worry:segunda worry:tarde worry:virem x_# x_$ x_, x_sem x~# x~$ x~, x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros
x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zera_tudo zerad- zerado zera~e zero_, zero_zero zero~errei | |_NAME`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo after-roadmap:aceitaram after-roadmap:por banco~o com~por devo_aceitar devo~o eles~# fecho o~da`,
    '-4': `aceitei~acordo acordo_da fechar_o offers:, offers:nao vou~o`,
    '-6': `after-roadmap:nao nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '23': `?confirm-creditor`,
    '22': `?consent`,
    '21': `?confirm-change ?confirm-delete`,
    '20': `sim`,
    '18': `?thirteenth`,
    '17': `sim_$`,
    '16': `?confirm-amount`,
    '15': `pode`,
    '14': `n0`,
    '13': `?more-debts ^_aham ^_ss aham certi- consent:, consent:bora consent:pode consent:vamos estao_$ more-debts:tem overdue:sim ss`,
    '12': `^_exato ^_isso ^_ok after-roadmap:👍 confi- consent:aceito estao ok overdue:tem quase_todas ss_$ 👍 👍_$`,
    '11': `^_acertou ^_beleza ^_correto ^_esta ^_pode ^_sim ^_👍 acertou acertou_$ bora confirm-creditor:isso corre- correto offers:tem tem tem_$ thirteenth:vem`,
    '10': `^_aceito ^_bora ^_eh ^_gostei ^_positivo ^_quase aceito acert- after-roadmap:gostei confirm-delete:apaga consent:esta consent:ja consent:manda esse_mesmo exata- exatamente exato exato_$ fechei_$ goste- gostei offers:uma posit- positivo quase thirteenth:recebo`,
    '9': `,_tenho ^_certissimo ^_claro ^_confere ^_confirmadissimo ^_fechei ^_s after-roadmap:fechei ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ claro concordo confe- confere confere_$ confirm-amount:isso confirm-change:eh confirmadissimo confirmadissimo_$ consent:comecar consent:concordo consent:estou consent:maior consent:quero consent:👍 debts:beleza eh~ai entao esta
esta~atrasado liber- mesmo muda outra_$ positivo_$ s sou~nao tem_outra tenho tenho_$ tenho_bastante thirteenth:tenho todas vamos vamos_$ vem`,
    '8': `,_pode ^_exatamente after-roadmap:ok aham_$ ai as~estao bora_$ certe- certeza certinho conco- confirm-amount:pode confirm-change:ai confirm-change:pode confirm-delete:sim consent:fechou consent:la consent:tudo consent:vou correto_$ duas duas_estao eh_verdade esta_certinho esta_tranquilo exatamente_isso faz faz~mudanca feche- fechei isso_mesmo maior more-debts:sim muda_$ offers:sim offers:todas
ok_$ overdue:aham permi- pode_$ receb- recebi_$ recebo tenho_mais thirteenth:a thirteenth:sim todas_estao uma`,
    '7': `?offers ^_apaga ^_autorizo ^_bota ^_com ^_concordo ^_confirma ^_confirmo ^_dou ^_eu ^_fechou ^_infelizmente ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu_uma apareceu~oferta atrasadas atrasadas_$ atrasado_$ autor- bem bota_ai certo comecar comecar_$ confirm-amount:ai confirm-change:isso confirm-change:muda confirm-creditor:eh confirm-delete:eh confirm-delete:isso confirma confirma_ai
consent:acordo consent:beleza consent:eu consent:ok consent:sim de_acordo dou e_concordo eh_ela eh_esse eh~mesmo eh~proprio ela_$ elas elas_atrasadas esta_bom esta_certo falta_uma falta~ainda faz_a infel- infelizmente isso mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:tenho overdue:uma pode_trocar poe poe_ai proprio proprio_$ sim_mas sou~maior tem~monte
tenho~umas thirteenth:claro todas_elas todas~atrasadas tranq- tranquilo tranquilo_$ troca- trocar tudo_atrasado um_monte uma_ainda uma_oferta umas_$ valor verdade_$ worry:tranquilo`,
    '6': `#_semana ,_duas ?overdue ^_apareceu ^_deve ^_muda ^_ofereceram ^_opa a_mudanca aceito_$ aham_eh aham~essa ainda ainda_$ ainda~coisa apaga_tudo apare- apareceu aposentado~ne bom_$ bota certo_$ claro_que com_certeza concordo_$ confirm-amount:essa confirm-amount:mesmo confirm-change:mesmo confirm-creditor:pode confirm-creditor:sim confirm-delete:ai confirm-delete:mesmo confirm-delete:pode
confirm-delete:tenho consent:bem consent:certeza consent:com consent:dentro consent:divida consent:dos consent:entao consent:problema dentr- dentro dentro_$ eh_essa eh_o ela estou_dentro firma_paga infelizmente_tem isso_, isso_que isso~eu la_$ more-debts:ainda more-debts:todas mudanca_$ opa overdue:eh overdue:estao overdue:quase probl- problema pronto_$ propr- sem_problema sempr- sempre sem~nenhum
tem_coisa tem_um tem~mas thirteenth:aposentado thirteenth:cai thirteenth:dia thirteenth:em thirteenth:metade thirteenth:ne trocar_$ uma_$ umas vem_$ verda- verdade vir_$`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_falta ^_pagam ^_perfeito ^_vamos ^_vou after-roadmap:bom ai_entao anota anota_ai anota~entao apaga_$ aposentado atras- autorizo a~paga beleza_$ cai certinho_$ claro_$ coisa_$ com_tudo comec- confirm-amount:eh confirm-amount:valor confirm-change:sim confirm-creditor:mesmo confirm-delete:apagar confirmo confirmo_$ consent:autorizo consent:claro consent:dados
consent:de consent:e consent:fazer consent:filha consent:fiz consent:pergunta consent:perguntar consent:por consent:sem consent:ss consent:topo consent:vida creio_que de_divida deixo dezembro_$ direitinho direitinho_$ eh_isso eh_sim eh~essa entao_$ era~que esse esse~valor esta_tudo estao_todas estao~atrasadas estou~acordo eu_deixo falta faz_tempo fazer_$ filha_$ fiz_# foi~que infelizmente~mais ir
ir_$ isso_ai la maior_$ mais_uma manda mesmo_valor metade_ja more-debts:estao more-debts:uma mudan- mudanca mudar ne_$ nenhum_$ oferta_$ offers:estao overdue:mais pagam parti- passada_$ perfe- perfeito perfeito_eh perfeito~isso perguntar_$ pode_ir pode_por por_$ queria_$ quero_$ quero_fazer quero_sim que~queria sai_em sai~dezembro semana_passada sim_por sim_senhora sim~favor tem_, tem_mais tempo_$
tem~atrasadas thirteenth:agora thirteenth:ano thirteenth:creio thirteenth:deus thirteenth:eh thirteenth:esse thirteenth:firma thirteenth:o thirteenth:pagam todo_ano topo uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_vem #~metade , ,_a ,_dia ,_essa ,~loja ^_ainda ^_cai ^_certinho ^_creio ^_demorou ^_esse ^_faz ^_fiz ^_foi ^_manda ^_metade ^_pergunta ^_sai ^_vai ^_valor a_firma aceit- aham_isso ai_mesmo ajust- ajustar ajustar_$ alter- alterar alterar_$ apose- as_duas assinada assinada_$ autorizo_$ a~ja beleza_muda bom cai_dia cai~# carteira_assinada certeza_$ certinho_eh certinho~isso chegou_uma
chegou~proposta claro~sim coisa confirm-amount:correto confirm-amount:por confirm-change:, confirm-change:essa confirm-change:esta confirm-creditor:, confirm-creditor:ai confirm-creditor:certo confirm-creditor:essa confirm-delete:certeza confirm-delete:essa confirm-delete:tudo confirmar confirmar_$ consent:. consent:ai consent:demorou consent:favor consent:faz consent:mandar consent:meus
consent:moca consent:nessa consent:participar consent:que consent:tempo consent:vai consent:ver creio de_dezembro de_maior demor- demorou demorou_, desconto_sim dessa deve deve_vir dezem- dezembro dia_# dia~de direi- dos duas_vezes e_aceito eh_exatamente eh~senhora eh~sim em_duas email email_$ em~vezes entao_sim essa_ai essa_loja essa_mesmo essa~mesmo esta~sim eu_queria exatamente_essa favor_me
favor~ajuda filha firma foi_isso isso~essa ja~# manda- mas mas~sei metad- metade more-debts:atrasado more-debts:falar more-debts:isso more-debts:mandaram more-debts:outra nao_, nao~falar nao~quanto ne no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:esta offers:mandaram offers:tudo overdue:ainda overdue:duas overdue:elas overdue:falta overdue:umas o~certo o~dos
participar participar_$ passada perguntar pode_ajustar pode_alterar pode_apagar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto propo- proporcional proposta_no proposta~email quero_falar quero~sim recebo_$ recebo_, recebo_o recebo_proporcional recebo~decimo resol- sei_quanto sim_recebo sim~NAME tem_# tem_sim tempo tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:carteira
thirteenth:com thirteenth:deve thirteenth:dezembro thirteenth:eu thirteenth:mas thirteenth:opa thirteenth:paga thirteenth:proporcional thirteenth:sai thirteenth:vezes thirteenth:vir uma~no valor_certo vem~, vida`,
    '3': `#_anos ,_entrei ,_lembrei ,_manda ,~do ,~ir ,~segunda ,~ser ,~ver ^^ ^_ah ^_as ^_chegou ^_entao ^_estao ^_quero aceito_os aceito~termos acord- acordo acordo_com agora_$ ah_tem ah~mais ainda~mais anos apaga- apagar apagar_$ assin- atrasado autorizado autorizado_$ a~e a~meu bem_essa bem~mesmo cai_em carte- carteira certo_esse certo~valor chego- chegou com~em com~moca confirm-amount:certo
confirm-amount:esse confirm-amount:esta confirm-amount:mudanca confirm-amount:sim confirm-change:certo confirm-change:confirmo confirm-change:correto confirm-change:eu confirm-change:faz confirm-change:mudar confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:ela confirm-creditor:esse confirm-creditor:o confirm-creditor:por confirm-creditor:que confirm-creditor:uma
confirm-creditor:valor confirm-delete:, confirm-delete:aham confirm-delete:certinho confirm-delete:confirmo confirm-delete:correto confirm-delete:faz confirm-delete:foi confirm-delete:mudanca consent:anos consent:autorizado consent:boa consent:certo consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando consent:ser consent:sou consent:termos cunha-
cunhado dados_$ de_boa de_mais debts:claro decimo_$ de~com de~ja de~uma divida_$ eh eh_$ eh_, eh_bem eh~pode em_agosto em~recebo espal- espalha espalha_$ essa esse_$ esse_eu esta_sim estou_de estou_precisando falar_$ faz_isso fazer fecho- fechou fechou_$ fiz guarda inss_$ isso_$ isso_eu isso~moca lembrei~mais logo mais_$ mais~coisa manda_ver mesmo_moca meu_cunhado more-debts:ai
more-debts:atrasadas more-debts:coisa more-debts:eh more-debts:infelizmente more-debts:mesmo more-debts:tenho muda_sim mudar_$ mudar_sim n1 nao_espalha nao_pera nenhum nessa o_decimo ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:isso offers:mais offers:mas offers:mesmo offers:outra offers:tenho ok_faz ok~isso os_termos overdue:ai overdue:atrasadas overdue:coisa
overdue:esta overdue:infelizmente overdue:outra overdue:recebo perfeito_, perfeito~pode pergu- pode_guarda pode_salvar pode_ser pode~que pode~sim precisando proposta proposta_sim que_sim queri- queria quero que~a recebe recebi recebo_# recebo_todo recebo~a recebo~todo salva- salvar salvar_$ sim_nao sim_tenho sim_todo sim~ano sim~lembrei sim~nao so_nao sou_menor sou~e so~espalha tem~a tenho_#
termo- termos termos_$ thirteenth:de thirteenth:decimo thirteenth:duas thirteenth:gracas thirteenth:pode thirteenth:recebe thirteenth:recebi thirteenth:todo todas_$ todo trata- tratamento troca tudo~pode uma_coisa valen- valendo vamos_comecar vezes_$ vou worry:esta`,
    '-3': `#_mes #~que ,_o ,_sou ,~em ?_$ ?after-deficit ?after-roadmap ?debt-amount ?flexibles ?rates ^_# ^_aceitei ^_ajuda ^_avanca ^_cancela ^_cansei ^_como ^_depois ^_desisto ^_e ^_faco ^_finaliza ^_me ^_negativo ^_nenhum ^_nossa ^_para ^_parar ^_por ^_posso ^_pula ^_quais ^_some ^_topei ^_tudo ^_uma ^_voce ^_volta ^_zera acabo- acabou aceitar aceitei adiante adiante_$ after-roadmap:ai
after-roadmap:certo after-roadmap:essa after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:tudo ai_so ajuda_$ avanc- avanca avanca_$ calor_ai cancela canse- cansei chega clt clt_$ cobra cobra- cobra_$ como confirm-amount:mil confirm-amount:o confirm-amount:segunda confirm-change:deixa confirm-creditor:a confirm-creditor:errado consent:ainda
consent:cobra consent:confiavel consent:golpe consent:ha consent:mensalidade consent:nem consent:parar consent:se consent:taxa daqui daqui_$ debts:eh debts:pode debts:tem desconto_$ desde_agosto desisto dividas dividas_$ dois eh_tudo em_dia encerrar enten- errado_$ errado_isso essas essentials:pode esta_calor esta~ai esta~isso explicar explicar_$ finaliza finaliza_$ financeira financeira_$
gastei_$ incomes:isso isso~so lembrete lembro lembro_$ mais_nao mais~, mandar_mensagem mas~gastei meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ mes_que mes~vem more-debts:NAME more-debts:essas more-debts:ja more-debts:lembro more-debts:nao more-debts:so nada nao_autorizo nao_confirmo nao_lembro nao_tem nao_tenho nao~com negativo negativo_$ nenhuma_$ nossa nossa_senhora o_NAME
obrigado obrigado_$ offers:? offers:aceitei onde overdue:NAME overdue:agosto overdue:dia overdue:em overdue:isso overdue:ja overdue:nao overdue:pago overdue:semana o~e paga_$ pago pago_$ parar_$ passar_$ pensa- pensar pensar_$ pode_explicar pode_passar pode_sim pode~, preciso pula pular quais qual quanto quanto_voce quanto~cobra que~, rates:pode recebo~, repetir_$ saber_se segur- sim_desde sim~#
sim~agosto sim~mas so_isso some some_daqui sou_clt taxa tem_que tem_taxa thirteenth:estou thirteenth:ja topei tudo_que tudo~eu um_ano uma_, vamos_adiante voce voce_cobra zera zera_ai`,
    '-4': `#~? ,~NAME ?debt-creditor ?instalments-left ^_ha ^_nada ^_nenhuma ^_passo ^_pronto ^_sair ^_so ^_stop after-roadmap:eh after-roadmap:quero anos_$ antes antes_quero calma_ai calor confiavel confiavel_$ confirm-amount:# consent:? consent:antes consent:graca consent:posso custo custo_$ de_graca debts:ai desfa- eh_? eh_confiavel eh_de eh_outra eh~graca eh~isso eh~loja eh~que essentials:eh
essentials:isso esse~nao expli- final- gaste- gastei golpe graca graca_$ ha ha_$ ja_gastei ja~metade more-debts:era more-debts:nem more-debts:por nao nao_eh nao_moca negat- nenhuma nunca obrig- offers:essa offers:so outra_loja overdue:desde overdue:o parar pergunta_$ pode_repetir pode~essa posso quinz- recebo_nao registrado_$ repet- repetir saber se_eh signo signo_$ so so_$ stop stop_$ taxa_$
tem_custo tem_signo thirteenth:ai thirteenth:gastei thirteenth:sem volta`,
    '-5': `#_em ,_# :ok ^_calma ^_errou ^_esquece ^_free ^_que ^_quem acaba- after-roadmap:pode ai_fechou calma cance- com_isso completo confirm-change:nao confirm-creditor:nao consent:isso consent:saber consent:voce debts:isso desis- errou errou_$ esque- esquece esta_errado free free_mesmo infor- isso~fechou liqui- mensa- metade_$ nao_aceito nao_recebo passar passo passo_$ quem_eh quinze quinze_$ tem_nao
thirteenth:nao thirteenth:sou veio_tudo worry:atrasado`,
    '-6': `:opa ? ?debt-kind ?worry ^_deixa ^_nao ^_nunca after-roadmap:tem ai_ai consent:fora consent:mesmo consent:quanto consent:quem deixa encer- esta_atrasado fora fora_$ isso_eh ja~tudo more-debts:fechou nao_concordo nao~isso quem thirteenth:tudo tudo_certinho ❌ ❌_$`,
    '-7': `?after-crisis ?income-source ^_ai after-roadmap:sim compl- confirm-delete:nao errad- errado nem opcao outro sair_$`,
    '-8': `^_nem after-roadmap:beleza eh_outro fia menor_$ outro_$ worry:tudo`,
    '-9': `consent:tem nao_$ recus-`,
    '-10': `:sim`,
    '-11': `:👍`,
    '-13': `consent:eh`,
  },
  'ask:call-script': {
    '11': `after-roadmap:digo digo falo`,
    '10': `after-roadmap:falo`,
    '9': `after-roadmap:falar`,
    '8': `digo_para eu_digo falo~o o_que`,
    '7': `cobra- com_o ligar- roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:ligacao after-roadmap:ligar after-roadmap:o after-roadmap:que after-roadmap:roteiro cobrador como_falo conve- eu~para falar ligac- ligacao ligacao_$ oq o~digo o~falar que_digo que_falar rotei- roteiro um~para`,
    '5': `^_como a_financeira after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo atendente_$ a~? a~com como_eu com~financeira ensin- ensina falo_o falo~que financeira_? ligar ligar_? ligaram me_ensina o~falo para_cobrador para~? que_falo`,
    '4': `a_conversa after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:para after-roadmap:telefone banco_? cobrador_$ comeco_a como~com com~banco digo_$ eu_respondo falar_na falo_com falo~banco financeira ligarem nao_posso nao~falar no_telefone o_atendente para_banco posso_falar posso~? que_responder que~falo que~na que~para que~posso
que~respondo respo- respondo telef- telefone telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:posso after-roadmap:se agora~o atend- comeco como como~a com~NAME conversa da_um debts:? debts:banco eles ensina_a eu_falo eu~com eu~quando eu~se falar_$ falar~o falo_para falo_quando falo~eles finan- hora_$ me_da me~um na_hora na_ligacao o~? o~eu o~nao para_NAME que_nao que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:faco after-roadmap:valor conse- conseguir desco- desconto desconto_$ fazer n0 negoc- para_conseguir que~eu valor valor_eu`,
    '-4': `after-roadmap:escrevo com_um escre- escrevo eu_escrevo que~escrevo um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '13': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:reclamar reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon denunciar denuncio proce- processar proco- procon quero_denunciar reclamacao_$`,
    '9': `procon_$ quero_reclamar`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:reclamo reclamo`,
    '7': `^_reclamacao after-roadmap:quero no_procon onde posso~? vou~procon`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon reclamar_$ resolve resolve_? texto vou_no`,
    '5': `^_como ^_posso a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso resol- texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:vou aqui cobranca como~reclamacao contra contra~NAME no~o para~o quero quero~a`,
    '3': `^_da ^_faz ^_vou a_financeira abrir abro abro_reclamacao after-roadmap:abrir after-roadmap:abro after-roadmap:da after-roadmap:deles after-roadmap:faz banco cobra- como_abro contr- contra_a da_para deles deles_$ faz_o faz~texto isso_eh manda_a me_manda me~a onde~o reclamacao_contra`,
    '-3': `after-roadmap:ver`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `cobra-`,
    '11': `#_? ^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~? eh~graca free free_mesmo graca mensalidade_$ quanto_custa tem_custo`,
    '10': `after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de mensalidade mesmo_$ o_preco preco preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `?consent ^_eh ^_paga ^_quanto comis- comissao consent:paga custa_$ isso~pago quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:? consent:mesmo eh_# mesmo pago_$ quanto_$ sai tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:preco cobra_comissao cobra~? comissao_? consent:eh consent:pago eh_gratis grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com servi- servico tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_cobram ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:taxa eh_$ eh_gratuito ganha- graca_$ gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto aqui~? cobranca cobrar_depois cobrar~? coisa consent:cobram consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ do_servico eh~mesmo isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:cobranca after-roadmap:nada after-roadmap:ne alguma_taxa cobra_$ cobram_comissao cobrar comissao_$ consent:alguma consent:cobranca consent:comissao consent:custa consent:depois consent:nada consent:sai consent:servico custa~servico depois_? eh esse_servico graca_? isso_eh o_valor pagar_$ pagar~taxa quanto~cobra servico_? taxa~voce vao vem voce_cobra
voce~comissao`,
    '3': `:custa :ne :usar after-roadmap:# after-roadmap:alguma after-roadmap:aqui after-roadmap:cobrar after-roadmap:coisa after-roadmap:pago after-roadmap:qual after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce aqui cobram_$ coisa_$ consent:coisa consent:ne consent:o consent:qual consent:vem custa_esse de~eh eh~taxa more-debts:esse nada o~do pagar para_usar qual quanto~a
quanto~cobram quanto~esse que~alguma taxa_de ter~pagar usar valor voce_?`,
    '-3': `^_sim aceit- after-roadmap:com after-roadmap:eu after-roadmap:falta after-roadmap:mim after-roadmap:para after-roadmap:seria ai a~? confi- consent:golpe consi- do~? eh_isso eh~isso eh~que falta golpe_? isso~golpe juros mim ofere- o~mesmo para_mim quanto_eu quanto_tempo que_eh robo seria sim tem~de`,
    '-4': `after-roadmap:juros after-roadmap:margem eh_o marge- margem qual_eh qual~a quanto_falta voce_eh`,
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
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:faz after-roadmap:fazer after-roadmap:mim after-roadmap:prepara a~por email_para escreve_para escrevo eu_escrevo me~um para prepa- prepara que~escrevo texto_para um_email uma~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:favor after-roadmap:proposta banco_$ da_proposta eles_$ email escreve~texto eu~para faz_um fazer mensagem~NAME mensagem~eles mim mim_$ para_eles por_# pronto_$ quero~texto texto_da um~para`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda aquel- aquele aquele_texto aquele~para a~para banco carta_para da_um do_acordo eles favor favor_$ faz manda_aquele manda~texto me_da o~da o~eu para_mim por_favor proposta proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco uma uma_carta`,
    '-3': `^_da ^_para after-roadmap:fala after-roadmap:procon da_para fala n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '13': `^_quando quand- quando termi-`,
    '12': `acaba after-roadmap:falta demor-`,
    '11': `after-roadmap:acaba after-roadmap:quando`,
    '10': `^_em falta falta_$ saida`,
    '9': `after-roadmap:ano demora em_que quanto_tempo tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo ano eu_saio mes_eu quant- saio tempo`,
    '7': `:quando ^_demora ^_vai after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:tem after-roadmap:termina after-roadmap:vai ate_quando fico livre livro me_livro muito muito_? quando_vou quantos termina termino`,
    '6': `^_acaba ^_falta ^_tem acaba_$ after-roadmap:demorar after-roadmap:em after-roadmap:eu after-roadmap:livre after-roadmap:quanto after-roadmap:que after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me previ- previsao qual_mes quanto_falta termino_de termino~pagar vai`,
    '5': `acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:mim after-roadmap:quito dessa eu_quito falta~para ficar fico_livre mim_$ pagando_$ para_mim qual~eu quando_acaba quando~isso quanto que~eu quito quito_$ tem~de`,
    '4': `^_quanto acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:para after-roadmap:sera ano_eu ano_que ano~vem ate_o das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu eu_termino eu~dessa mim muito_para natal o_natal pagan- pagando quando_fico quando~livre quantos_anos
quantos_meses quanto~demora que_ano que~dia que~saio quitar_ate saio_dessa tem tempo_demora um_dia um~eu vou vou_ficar`,
    '3': `:acaba :eu :livre :termino ^_consigo ^_quantos ^_sera acha after-roadmap:dividas after-roadmap:mes after-roadmap:quitar after-roadmap:vem anos ate~vou das debts:isso divida_$ dividas_$ em~mes eu~livre falta_para fico_sem fico~divida isso_$ levar meses~para pagar_? para_acabar para_sair para~das quando_que quando~eu quanto_$ quanto~ainda quanto~falta que_mes que_vem que~nome que~o que~termino
sem_divida sera sera_que tempo_$ tempo_falta termino_$ vai_levar vai~?`,
    '-3': `:quanto after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:juros after-roadmap:minha agora caduca_$ desconto n0 presc- prescreve quanto~pagar tem~?`,
    '-4': `aceit- after-roadmap:agora agora_$ caduca para~? quanto_eu`,
    '-5': `caduc-`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `#_para oferecer quanto`,
    '11': `quant- quanto_$`,
    '10': `after-roadmap:oferecer qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco para_NAME`,
    '8': `#~NAME ^_qual after-roadmap:peco after-roadmap:proponho peco proponho`,
    '7': `after-roadmap:# after-roadmap:para after-roadmap:seria after-roadmap:valor dou dou_$ eu_dou oferecer_# propo- qual seria`,
    '6': `^_ate after-roadmap:ate after-roadmap:desconto after-roadmap:maximo ate_quanto devo_oferecer maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de quanto~oferecer valor_eu`,
    '5': `NAME_$ aceitar_? after-roadmap:NAME after-roadmap:aceitar after-roadmap:com after-roadmap:eles after-roadmap:eu after-roadmap:vale costu- de_desconto desconto eles oferecer_$ o~que posso_oferecer proposta_de qual_valor quanto~desconto valor`,
    '4': `#_? ^_ofereci ^_quanto aceitar after-roadmap:entrada after-roadmap:pagar after-roadmap:posso ate de_entrada devo~? de~? eu_falo falo~eles oferecer_? oferecer~para pago~de para_eles posso~# quanto_ofereco quanto_posso que~eu uma_proposta uma~de vale`,
    '3': `^_comeco ^_pago ^_que after-deficit:? after-roadmap:? after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:ofereci ate~posso ate~vale da~pedir desco- desconto_da desconto~para de~da de~x eh_bom eles_$ entra- entrada eu_proponho eu~para falo falo_para oferecendo ofereci ofereci_# ofereco_para pagar_na para para_pedir posso posso~no proposta~# quanto_vale quanto~pagar que~?
que~pago vale_? valor~proponho`,
    '-3': `^_sai after-roadmap:do after-roadmap:isso after-roadmap:ja after-roadmap:minha after-roadmap:sai after-roadmap:tudo after-roadmap:vai conse- de_juros demor- eu_ja eu~paguei juros mandei_# mandei~para n0 paguei_$ quanto_eu quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-4': `after-roadmap:devo devo_para eh_$ quanto~para`,
    '-5': `after-roadmap:falta after-roadmap:juros devo~NAME falta quanto_falta`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '11': `after-roadmap:cet cet`,
    '9': `eh~?`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros`,
    '7': `^_qual ^_quanto esse_juros juros_$ quanto~juros taxa_do`,
    '6': `a_taxa abusi- abusivo after-roadmap:? after-roadmap:abusivo after-roadmap:mais after-roadmap:taxa o_juros o~eh qual quant- quanto quanto~pagar vou_pagar vou~a`,
    '5': `a_mais after-roadmap:os after-roadmap:pode do_NAME mais_$ os_juros pagar_a qual_a quanto_de que_eh taxa`,
    '4': `^_juros after-roadmap:alto after-roadmap:cobrar after-roadmap:do after-roadmap:eh after-roadmap:esse after-roadmap:estao after-roadmap:vou alto alto_? a~do cobra_mais cobrar cobra~juros eu_perco eu~em juros_abusivo juros_por juros~mes mais_juros perco`,
    '3': `?_$ NAME_? ^_os after-roadmap:NAME after-roadmap:o comem de~eu divida_tem do~? esta_muito estao eu_pago juros_esta juros_eu juros~NAME juros~pago muito~? o_que os pago_de pago~juros pode_isso pode~? qual~juros qual~tem quanto~de so_de so~juros tem_o tem~juros`,
    '-3': `after-roadmap:primeiro n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '14': `segur-`,
    '13': `eh_seguro saber`,
    '12': `seguro vai`,
    '11': `confiavel_$ eh_sigiloso precisa sigil- sigiloso vao`,
    '10': `?consent ^_vao confiavel eh_confiavel fica`,
    '9': `^_fica ^_precisa after-roadmap:vai after-roadmap:vao confiar confiar_$ consent:meu eh~isso fica~onde posso_confiar preci- seguro_$ vai_saber`,
    '8': `:sao ^_posso ^_voce after-roadmap:fica compa- compartilham consent:precisa consent:saber consent:vai consent:voce cpf eh_protegido isso~sigiloso nao_ne onde_$ passa- prote- protegido protegido_isso saber_$ senha senha_$ voce`,
    '7': `^_eh ^_isso after-roadmap:confiavel after-roadmap:saber dados de_vazar eh~nao golpe_nao golpe~ne medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de risco~vazar tem_risco tem~de vao~para vazar vazar_$ voce_pedem voce~meus voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:eh after-roadmap:isso after-roadmap:medo after-roadmap:ne after-roadmap:precisa after-roadmap:seguro after-roadmap:senha apaga- apagar_depois apagar~? a~? banco_$ consent:eh consent:fica consent:para consent:posso consent:qual consent:vao cpf_$ da~apagar de_cpf eh_a escrevo_$ eu_quiser eu~sair fica_guardado guard-
guardado guardado_onde incomes:? infor- meus meus_dados ne para_apagar para_banco para~depois passam precisa_de qual_eh qual~a quem_vai quem_ve quise- quiser quiser_sair se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :voce ^_compartilham ^_quem acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:depois after-roadmap:meu after-roadmap:passam after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar banco_vai banco~saber com_outras como_voce compartilham_com compartilham~outras com~empresas consent:? consent:a consent:como consent:confiar consent:confiavel
consent:disso consent:seguro cpf_? dados_ficam dados~seguros de_passar debts:seguro empresas empresas_$ entre entre_nos escrevo eu_escrevo falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_eh isso_suja isso~meu medo_$ medo~passar meu meus~ficam nos nos_$ outra- outras outras_empresas o~vai passar passar_informacao pedir pedir_meu porqu- porque posso_falar posso~sem quem~o quem~ter
quer_saber que~escrevo sair_$ sao~? seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vende- voce_sao voce~meu`,
    '4': `:confianca :seguro ?_$ ^_da acess- acesso after-roadmap:banco after-roadmap:escrevo after-roadmap:meus after-roadmap:minha after-roadmap:nos after-roadmap:passar after-roadmap:quem after-roadmap:sair as_informacoes banco cartao_$ como~que compartilham_as compartilham~informacoes confianca conse- consent:compartilham consent:dados consent:de consent:falar consent:marido consent:medo consent:meus
consent:numero consent:senha consent:sigiloso consent:tem contar contar_para contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:? de~informacao escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ isso isso_fica isso~salvo ligar~minha marido_vai marido~ficar medo_de
meu_cartao meu_dinheiro meu_score meus~? meus~para meu~vai mexer_no mexer~meu minha_casa no_meu nome_? no~dinheiro onde os_dados os~depois o~eu para_excluir para_minha para_que para~casa para~os passam_para passam~banco pedir~cartao piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo sabendo_$ saber_quanto saber~eu sair salvo
salvo_onde score score_$ se_eu sei_que tenho_medo tenho~de ter ter_acesso terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_compartilham voce_passam voce_vao voce~as voce~de`,
    '3': `:cpf :precisa ^_alguem ^_mas ^_meus ^_passam ^_qual ^_tem after-roadmap:cartao after-roadmap:casa after-roadmap:falar after-roadmap:mexer after-roadmap:nome after-roadmap:onde after-roadmap:pedir after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter after-roadmap:voce algue- alguem alguem_vai alguem~saber apagam aqui_? certeza_que certeza~eh como_sei consent:banco consent:cpf
consent:da consent:deus consent:e consent:eu consent:isso consent:minha consent:onde consent:passar consent:pedir consent:que conta_do conta~banco dados~terceiros das_minhas das~dividas debts:isso debts:mesmo depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida e_se eh estou_em eu~? falar familia_vai familia~saber ficar ganho golpe~eh incomes:eh incomes:eu incomes:ganho
incomes:isso incomes:que informacoes informacoes_$ isso~seguro ligar_para livre_de marid- marido marido_nao mas_isso me_livre mesmo_? meu_cpf meu_marido meu_nome meu_numero meu~nao mexer me~de minha_familia minha_senha minha~do minha~vai nao~saber ninguem_vai ninguem~saber numero_$ para_terceiros para~voce passam_meus passam~dados por_que quanto_eu que_quer quem que~quer que~querem que~seguro
saber_? saber_das saber_ne saber~minhas sao se se_voce seguro_mesmo sei~eh tem_certeza terce- terceiros_$ vai~? vai~das vai~ne vao_ver vao~meus vao~minha ver_minha ver~conta voce_apagam voce_querem voce~para voce~saber voce~ver`,
    '-3': `?worry ^_de after-roadmap:mim after-roadmap:qual after-roadmap:quanto ai ajuda- banco_? com_isso consent:# eh_do eh_pago golpe_? golpe_isso isso~pago mim n0 pago_$ para_mim proce- quem_eh sao_banco tem~? voce_eh voce_tem voce~banco voce~quem`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:sao eh_isso que~isso voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '21': `link`,
    '19': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `tem~?`,
    '13': `after-roadmap:tem link_$ paine- painel`,
    '12': `^_da ^_link after-roadmap:site o_site painel_$`,
    '11': `^_tem`,
    '10': `da_para site_$`,
    '9': `after-roadmap:painel o_painel`,
    '8': `after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplic- aplicativo aplicativo_$ compu- computador computador_$ em_pdf manda o~nao pdf pdf_$`,
    '7': `abre acess- after-roadmap:da after-roadmap:grafico after-roadmap:ver consent:o grafi- grafico manda~link nao_abre no_link perdi~link quebr- quero~pelo site_nao tem`,
    '6': `abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:pelo after-roadmap:vejo consent:painel grafico_$ me_manda nao_consigo pagin- pagina pagina_$ pelo vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso app_? cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na link_do nao~abrir no_site onde_vejo vejo_isso`,
    '4': `^_perdi after-roadmap:? after-roadmap:onde after-roadmap:para app carre- carrega carrega_$ consent:link consi- da da_erro erro erro_no erro~link inter- internet isso_em isso~pdf manda_o mexer_no nao_carrega onde onde~isso perdi perdi_o qual_o quero_ver sei~no site~carrega ver_no ver_o`,
    '3': `:manda :o :pagina :perdi ?after-roadmap abre_o abre~painel after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:qual after-roadmap:quero after-roadmap:venceu como_vejo como~o consent:abre consent:nao consent:site da_pagina da~no da~ver do_painel expir- expirou expirou_$ fica_o fica~painel link_nao link~pagina link~painel link~plano onde_fica onde~o o~venceu painel_nao painel~abre
para_ver quero~o vejo_o vejo~painel`,
    '-3': `after-roadmap:eh after-roadmap:mais after-roadmap:mim after-roadmap:que after-roadmap:roteiro banco mim o_banco para_mim para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:banco after-roadmap:nesse nesse_link`,
    '-5': `nesse`,
  },
  'ask:minimum-payment': {
    '13': `after-roadmap:minimo o_minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar minimo_? minimo_resolve o~resolve pagar pagar_so pagar~o so~minimo`,
    '4': `^_pagar ^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_ou o~? o~ou pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:pagar :so acont- acontece after-roadmap:atraso after-roadmap:o after-roadmap:pago atraso_$ da_fatura minimo_$ minimo_da minimo~fatura ruim se~so so_pagar`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei falei~NAME`,
    '9': `^_quais a_lista falta~NAME quais`,
    '8': `after-roadmap:minhas da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei after-roadmap:ver debts:eu devo~cada divida_no eu_devo eu_ja falei_da falta ja~da minha- minhas minha~no mostra para_cada quais_contas quanto~devo quero~a rates:dividas resum- resumo resumo_das resumo~dividas voce_anotou`,
    '6': `^_quanto after-roadmap:ai after-roadmap:quais ai ainda~no as_dividas da_NAME debts:dividas debts:falei debts:quanto devo devo_mesmo dividas_eu divida~NAME eu_falei eu~mesmo ja ja_falei me_mostra mesmo_$ mostr- mostra_o mostra~que o~voce quant- quanto~para que_voce quem~devo quero_ver rates:NAME rates:eu te voce_tem voce~ai`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:devo after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai_se ainda_devo ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se conte- contei contei_$ da~lista debts:ja devo_na devo~NAME dividas_que dividas~tenho do~? esta_minha esta~divida eu~contei eu~na eu~te falei_$ falei_do falta_para
ficar- ja_contei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para_quem para~as para~eu passe- passei quais_eu quais~eu quais~ja quantas quantas_dividas quantas~eu quanto quem_eu que~tem rates:devo rates:falei rates:ja rates:quanto se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver voce~anotado`,
    '4': `NAME_$ ^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha after-roadmap:resumo after-roadmap:te ai_$ alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas contas_eu contas~falei debts:anotou debts:voce devo_para esta_faltando esta~alguma eu~? falei_? faltando faltando_alguma faltando~que no_NAME o_que o~eu passei_$ quanto_esta quanto~minha que~anotou
que~devo que~ja rates:? rates:da rates:das voce~a`,
    '3': `:entendi :quanto :te ?rates ^_cade a_da after-roadmap:NAME after-roadmap:contas after-roadmap:no after-roadmap:voce ai_? ainda algum- alguma a~NAME cade cade_a cade~lista da_minha das_dividas debts:? debts:ai debts:as debts:da debts:das debts:devo debts:mesmo debts:quais debts:que devo_no dividas~ja eu eu_tenho falta- lista_das me~as me~o minha_divida nao_entendi nao~quanto quais_dividas
quais~voce quanto_devo que_eu quem que~falei rates:ai rates:anotou rates:quais rates:que rates:voce tem_ai tenho_$ voce`,
    '-3': `^_total after-roadmap:uma dividas~uma eu~devo eu~no mim_$ n0 por_uma quanto_eu quanto_tempo quanto~ainda quero_sair quero~das sobre tempo`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ total`,
    '-5': `after-roadmap:das no~? sair sair_das sair~dividas`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa como_limpo limpo~nome quanto_tempo spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo after-roadmap:sai como~meu fica na_hora na~? o_nome sai sai_do tempo`,
    '6': `after-roadmap:na do_spc fica_no hora limpo_meu serasa_$ spc_$`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:meu do_serasa eu_pagar limpa- limpa_$ limpar limpar~nome nome_limpa nome~que para_limpar para~o quand- quando quando_$ sai~serasa seras- serasa se~pagar`,
    '4': `^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:quando after-roadmap:serasa after-roadmap:spc como como_faz dias faco_$ limpa_o limpar_meu limpa~nome meu~fica meu~o nome_$ nome_fica nome_o o~faco pagan- pagando pagar~do quanto~para que_faco quero~meu tempo_para tiro_meu tiro~nome worry:como worry:nome`,
    '3': `:como :limpo :no :nome :serasa ^_em acordo_o acordo~nome after-roadmap:como after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:tempo ate_quando como_tiro dias_sai dias~do do~? em_quantos em~dias faz_$ fica_limpo fica_sujo fica~ate meu meu~do meu~sai no_spc nome_? nome_do nome_sai nome~limpo nome~spc nome~sujo o_acordo o~limpa o~o pagando_o pagando~acordo quando_meu quando~nome
quant- quantos quantos_dias quantos~sai quanto~a se_eu sujo_ate sujo~quando tempo~limpar tiro worry:do worry:limpa worry:o worry:quando worry:que worry:sai`,
    '-3': `after-roadmap:isso n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '17': `negoc- reneg-`,
    '16': `after-roadmap:negociar negociar`,
    '13': `negociar_$`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar renegociar`,
    '11': `^_como desconto desconto_$`,
    '10': `after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco-`,
    '8': `^_consigo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir como~a com~NAME para_parcelar pedir`,
    '7': `^_bora after-roadmap:baixar ajuda_a baixa- baixar bora consigo da_para para_negociar`,
    '6': `^_da ^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar after-roadmap:quero como_negocio consi- dao da~parcelar dimin- divida_$ fechar me_ajuda me~a negocio_com negocio~o o_NAME parce- quero~um`,
    '5': `acordo_com after-roadmap:com after-roadmap:conversar after-roadmap:fazer after-roadmap:negocia ajuda ajuda~negociar com_a como_faco como_que conversar conversar_com desconto_? e_pagar essa_divida negocia negocia_isso negociar_o pagar~por para_baixar`,
    '4': `NAME_em ^_sera a_divida after-roadmap:a after-roadmap:conseguir after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:parcela after-roadmap:sera after-roadmap:tentar after-roadmap:vamos a~com a~em baixar_o bora_negociar com_o como_diminuir como_peco como~desconto conseguir da~baixar de~? diminuir_a e~# fazer fazer_acordo fazer_um fazer~acordo fecha- fechar_com financeira_$
negociar_com negociar~a negocio o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo quero_fazer sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#_por #~mes NAME_? NAME_da NAME~para ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena acordo~a after-deficit:? after-deficit:NAME after-deficit:com after-deficit:como after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:que after-roadmap:um
after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer cartao_$ com com_eles conse- consigo~o da~negociar de_ajuda desconto_na de~para diminuir divida divida_do eles_$ em~vezes faco falo_para jeito jeito_de melhor~de na_prefeitura na~? negociar_? negociar~NAME o_cartao o_melhor o~? para~a para~com para~essa para~na para~para parcelar_em peco peco~para pena por_mes preciso_de
preciso~ajuda prefe- prefeitura qual~melhor quero quero_tentar quero~com que~isso que~para um~na vale_a vale~pena valor_com vamos vezes vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:eh after-roadmap:eu after-roadmap:mim after-roadmap:no after-roadmap:quanto after-roadmap:ver como_eu da_NAME de_desconto de~da do~? falo_com ja mim negociei para_mim recla-`,
    '-4': `^_ja denun- falo~o financeira_? nao_quero o_acordo o_banco`,
    '-5': `after-roadmap:ja after-roadmap:nao como_falo`,
    '-7': `nao~negociar`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde e_agora onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago qual`,
    '12': `after-roadmap:agora proxi- qual_$`,
    '11': `^_e after-roadmap:e agora agora_$ passo`,
    '10': `after-roadmap:fazer pago proximo proximo_passo`,
    '9': `fazer`,
    '8': `a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:primeiro after-roadmap:proximo after-roadmap:tenho esse_mes fazer_$ o~faco passo_$ prime- primeiro primeiro_$ que_faco`,
    '7': `^_voltei after-roadmap:passo after-roadmap:quem after-roadmap:voltei comeco eh~pagar gente mes_$ o_que pagar_esse pagar~mes pago_qual por_onde que~fazer volte- voltei`,
    '6': `,~onde a_proxima after-deficit:agora after-deficit:e after-roadmap:caiu after-roadmap:faco after-roadmap:proxima after-roadmap:que agora_? caiu_o comec- comeco_$ desse desse_mes em_qual faco jogo jogo_em jogo~qual lembra~que por_qual que_falta que_fazer que~gente`,
    '5': `:faco ?after-deficit ^_pago ^_por ^_quais after-roadmap:, after-roadmap:aqui after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:lembra after-roadmap:pagar after-roadmap:quais a~parou caiu diz_o diz~que do_mes e_esse eh_melhor faco~? gente_parou ja_paguei lembra me_lembra mes mes_pago o_proximo onde_a onde~gente o~passo para~vai parou primeiro_? proxima quais qual_a
qual~proximo que_a quem quem_$ que~primeiro vai_o vai~dinheiro`,
    '4': `#~, ,_jogo ^_qual after-roadmap:coloco after-roadmap:diz after-roadmap:ja after-roadmap:melhor after-roadmap:parou aqui coloc- coloco combi- comecar_$ confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver dinhe- dinheiro diz esse estou_com eu~agora e~mes faco_$ faco_agora me_diz mes_? me~o o_dinheiro onde_$ onde_coloco onde_comecar onde_comeco onde~o o~a
o~fazer pagar pago_agora pago_primeiro para_quem parou_$ por~comeco qual_? qual_eu quero~o sei_por sei~onde tenho_# tenho_que ver_o`,
    '3': `#~mao ,~qual :o :onde :passo :primeiro :proximo :qual :que NAME_ou NAME~? ^_caiu ^_comeco ^_ja ^_jogo ^_o ^_pagamento ^_para after-roadmap:cada after-roadmap:desse after-roadmap:duas after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai a~ou cada_um comeco_por com~na das_duas
debts:coisa devo_fazer devo~primeiro do_que do~eh e eh_para eh~coisa esse~? estou~um eu_faco eu_pago feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor me~do muita na_mao nem~por o_passo o_salario onde_? ou_o ou~NAME o~pago o~primeiro o~tenho pagam- pagamento pagar_$ pago_a pago_o pago_para pago~NAME pago~primeiro paguei_essa paguei~, para_cada para_pagar para~um por~comecar
proxima_$ qual_das qual_pago qual_primeiro qual~duas qual~primeiro qual~proxima quanto_pago quanto~para que_$ que_tenho quero_ver que~faco que~para que~que quito salario~o tenho~pagar um~mes`,
    '-3': `#_esse ,_faco ?_o ?~que NAME_? ^_fui after-deficit:? after-deficit:o after-deficit:que after-roadmap:banco after-roadmap:da after-roadmap:fui after-roadmap:isso after-roadmap:juros after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:tem after-roadmap:valor after-roadmap:vou desco- falo fui maxim- maximo maximo_que mes_eu mes~faco o_maximo o~? o~do o~que plano posso qual~maximo
quanto_falta que_? recla- voce voce~?`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero o~voce pago_$ qual_o qual~eu que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '11': `^_aceito ^_compensa aceito after-roadmap:fecho bom compe- compensa vantajoso_$`,
    '10': `?offers aceit- aceito_? after-roadmap:aceito after-roadmap:vantajoso eh_vantajoso fecharia fecharia_$ offers:? voce_fecharia`,
    '9': `aceitar acha compensa_? eh_bom fechar fecho_? ou_nao propo-`,
    '8': `^_seria ^_voce after-roadmap:bom after-roadmap:compensa after-roadmap:fechar boa ofert- offers:fecho proposta quais~eu seria_vantajoso tenho_$`,
    '7': `?_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:proposta bom_negocio desconto eh~negocio eu_tenho fecho_com fecho~eles offers:bom offers:eh offers:vantajoso ou seria`,
    '6': `^_devo ^_eh ^_quais ^_vale a_pena aceitar_$ aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:ou boa_? bom_$ bom_esse bom~desconto com_eles devo_fechar eh_boa eh_uma eh~boa essa_proposta esse_desconto esta~esse fechar_o mim_? negocio negocio_$ o_acordo offers:compensa offers:ou offers:voce o~acha pena proposta_ai proposta~?
quais que_acha tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `aceitar_o aceitar~acordo aceito_essa aceito~oferta after-roadmap:quais after-roadmap:seria after-roadmap:tenho after-roadmap:voce ai_? a~aceitar compensa_aceitar da_proposta desco- desconto_para desconto~mim devo_aceitar devo~o essa_oferta fecho_ou fecho~nao nao_fecho oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:proposta offers:seria ou~fecho para_mim para~?
pena_aceitar proposta_$ propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem~ai vale`,
    '4': `aceitar_a aceitar~proposta acord- acordo acordo_da acordo~NAME after-roadmap:acordo after-roadmap:da after-roadmap:essa after-roadmap:mim after-roadmap:negocio after-roadmap:oferta after-roadmap:pena after-roadmap:vale alguma_oferta alguma~para a~a desconto_$ desconto_eh desconto~bom devo devo~? eles_$ esper- espero espero_$ essa~eh esta_bom fechar_? fechar_ou fechar~espero mim negoc- o_desconto
oferta_$ oferta_para oferta~mim offers:acha offers:boa offers:desconto offers:devo offers:essa offers:pena offers:quais offers:vale ou_espero pena_a pena~proposta posso_fechar posso~ou proposta_eh proposta~boa tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim voce`,
    '3': `^_essa acordo_$ after-roadmap:alguma algum- alguma boa_$ boa_essa boa~proposta eh~essa eh~para eles essa fecho_$ offers:esta offers:eu offers:fechar offers:mim offers:o offers:tenho o~da posso~a proposta_da proposta~NAME tenho vou_fechar`,
    '-3': `:? ^_a ^_aceitei aceitei after-roadmap:como after-roadmap:minha after-roadmap:quanto como como_voce desconto_? essa_$ offers:NAME offers:a offers:vou recus- tem_como tem~? voce_eh vou_aceitar`,
    '-4': `vou~com`,
    '-5': `a_da a~NAME eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `after-roadmap:limite consi-`,
    '7': `after-roadmap:do after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:podem do_consignado eh_$ podem quanto_eh`,
    '5': `^_podem after-roadmap:descontar after-roadmap:eh benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `after-roadmap:em after-roadmap:pegar beneficio_$ consignado_$ desco- do_beneficio limite_do o_limite pegar`,
    '3': `after-roadmap:desconto after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu_salario meu~? podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '16': `presc-`,
    '12': `caduca`,
    '11': `after-roadmap:prescreve caducou overdue:? prescreve`,
    '10': `ainda caducou_?`,
    '9': `^_caducou after-roadmap:ainda after-roadmap:caduca anos prescreveu quand- quando`,
    '8': `^_divida after-roadmap:anos after-roadmap:caducou after-roadmap:divida after-roadmap:quando de~anos divida que_ainda sera~ainda`,
    '7': `after-roadmap:prescreveu cinco_anos isso~? ja_prescreveu ja~? prescreveu_? some`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:ja ainda_conta caduca_$ cinco de_cinco depois_de divid- divida_de overdue:ainda quando_$ que~conta sera sera_que some_?`,
    '5': `^_depois ^_essa after-roadmap:? after-roadmap:deixar ainda_podem ainda_vale antig- antiga cobrar conta_$ divida~# eu_deixar me_cobrar overdue:sera podem podem_me podem~cobrar quando_isso`,
    '4': `#_ainda #_anos #~some :isso :quando ^_ja ^_sera acont- acontece acontece_se acontece~eu after-roadmap:acontece after-roadmap:antiga after-roadmap:podem ainda~me anos_? anos_some anos~? caduca_? cobra- cobrar_? deixa- deixar depois~# de~ainda divida_velha divida~some essa_divida overdue:anos overdue:some o~acontece que_acontece que~se vale velha velha_some velha~?`,
    '3': `#~vale :anos :depois :divida ?overdue NAME~? ^_ainda ^_isso ^_quando after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:essa after-roadmap:isso after-roadmap:precisa after-roadmap:sera after-roadmap:some after-roadmap:vale after-roadmap:velha ainda_cobra ainda~? antiga_sera antiga~que cinco~? cobra_$ cobrar_divida com_cinco com~anos conta depoi- depois divida_ainda
divida_caduca divida_eh divida~NAME divida~vale do~com eh_estao eh~antiga essa~ainda estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh nao_precisa nao~pagar overdue:cinco overdue:conta overdue:divida overdue:ja overdue:que que~cobra serasa_com serasa~cinco some_do some~serasa vale_$`,
    '-3': `aceit- que~?`,
    '-5': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '16': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:explica o_plano`,
    '10': `after-roadmap:ver explica plano_$`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou expli- explica_$ o_roteiro rotei- roteiro ver`,
    '8': `a_conta after-roadmap:novo ficou ficou_$ quero_ver roteiro_$`,
    '7': `:plano a_passo after-roadmap:conta cade~plano de_novo mostr- novo passo_a passo~passo`,
    '6': `^_cade ^_manda ^_ver after-roadmap:meu after-roadmap:mostra after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu manda_o mostra o_passo o~a passo_$ pode_refazer pode~a refazer_a refazer~conta resum-`,
    '5': `after-roadmap:como after-roadmap:manda after-roadmap:pode after-roadmap:repete conta manda novo_$ passo qual~o quero_o quero~de refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:refaz atual- atualiza atualiza~plano conta_de faz_a me_explica me_mostra me_passa meu~agora monta passa_o plano~novo refaz refaz~plano repet- repete`,
    '3': `,_por ,~favor :favor ^_faz ^_mostra ^_oxe ^_pode ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:de after-roadmap:era after-roadmap:me after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? a~de como conta_? explica~plano meu mostra_o o_meu oxe o~de o~mesmo passa plano_de poder- poderia poderia_me por~? qual_era quando_o resumo ver~plano`,
    '-3': `^_melhor a_lista after-roadmap:grafico after-roadmap:lista grafi- grafico grafico_$ link lista lista_$ manda~link quero~a ver~grafico`,
    '-4': `after-roadmap:link after-roadmap:melhor melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '8': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:rotativo`,
    '6': `^_por ^_rotativo eh_esse o_rotativo rates:que rotativo_eh`,
    '5': `:rotativo ^_que a_fatura assim~? cresc- cresce cresce_tanto do_cartao eh_o eh~do esse_do esse~cartao explica explica~rotativo juros_eh juros~esse por~a que_$ que_a que_eh que_juros que~eh que~fatura rotativo~o tanto tanto_$`,
    '4': `:eh after-roadmap:explica after-roadmap:fatura assim aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ como_assim eh~que expli- fatur- fatura fatura_so fatura~aumenta juros rates:cartao rates:eh rates:o so_aumenta`,
    '3': `^_como ^_explica after-roadmap:cartao after-roadmap:como after-roadmap:cresce after-roadmap:eh after-roadmap:esse after-roadmap:juros after-roadmap:que after-roadmap:tanto cartao_cresce cartao~tanto como_funciona como~o debts:quanto debts:rotativo do~? eh~juros eh~rotativo esse esse_rotativo explica_o funci- funciona funciona_o funciona~rotativo juros_do o~cresce o~eh por~o quanto~o que_o
que~cartao que~esse rates:esse rates:fatura rates:por`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `total`,
    '13': `after-roadmap:total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:quanto after-roadmap:tudo soma total_$`,
    '9': `^_quanto after-roadmap:devo quant- quanto`,
    '8': `NAME_? ^_soma minha_divida no~? o_total`,
    '7': `after-roadmap:das after-roadmap:geral devo_$ eu_devo geral soma~para`,
    '6': `after-roadmap:agora after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo estou_devendo me_fala no_total quanto_eu quanto_que quanto~eu soma_tudo valor`,
    '5': `^_somando ^_total ^_valor after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo_no devo~NAME devo~total divid- divida_toda dividas dividas_$ esta_dando me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_esta quanto_falta soman- somando somando_tudo
todo_$ tudo`,
    '4': `:minha ^_qual after-roadmap:estou after-roadmap:eu agora ao a~das das_minhas das~dividas da~divida da~junto devendo_quanto devo_para divida_$ divida~em em_quanto estou~quanto eu_estou eu~devendo eu~devo eu~no fala falta_pagar junto junto_$ mim minha~esta o_valor para_NAME para_mim quanto_da quanto~ainda que~devo toda toda_$ tudo_junto`,
    '3': `:divida :quanto :total :valor after-roadmap:minha after-roadmap:no after-roadmap:qual after-roadmap:toda ai da_$ da_quanto devendo_$ divida eh_minha eh~divida esta_em falta o~da o~total para~? qual qual_a qual~total quanto~no quanto~pagar que~estou somando~da todo total_? tudo_da tudo_quanto valor_da valor_total`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:renda after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco banco_$ cada devo~cada divida_? eh_$ eu_ja eu~paguei falta~NAME minha_renda n0 ofere- paguei_$ para_cada sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:vai divida_no divida~NAME minha~no tempo`,
    '-5': `quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh quem`,
    '10': `:funciona :quem ^_quem after-roadmap:voce eh_financeira financeira funci- funciona quem~voce robo voce`,
    '9': `after-roadmap:robo banco_? como_funciona consent:que do~? eh_voce falan- falando financeira_$ para_que`,
    '8': `:como ^_voce como_pegou de_onde eh_do eh_isso eh~robo empre- finan- pegou pegou_meu pegou~numero que_esse robo_$ um_robo voce_sao`,
    '7': `?consent ^_para after-roadmap:falando after-roadmap:financeira after-roadmap:sao como~meu consent:isso consent:sao eh_emprestimo eh_um emprestam emprestam_dinheiro fazem fazem_$ funciona_$ isso_eh isso~emprestimo quem~falando que~fazem que~isso sao voce_$ voce_emprestam voce_fazem voce~dinheiro`,
    '6': `:? :criou :isso ^_de ^_do ^_eh ^_isso after-roadmap:isso after-roadmap:que after-roadmap:quem como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:robo consent:voce criou do_governo do_que do~se eh eh~serasa empresa esse_$ esse_negocio esse_zap esta_falando meu_numero negocio numero_$ para~esse para~serve que_se que_serve quem_eh quem~isso que~trata que~zap
se_trata serve serve_isso trata trata_$ voce_conseguiu zap zap_$`,
    '5': `:banco :resolve ?_$ ^_como after-roadmap:esse after-roadmap:numero after-roadmap:ou artif- artificial artificial_? como consent:? consent:do consent:emprestimo consent:falando consent:quem dinheiro_$ divida_? do_serasa eh_inteligencia eh_o eh_quem eh~artificial estou_falando falando_$ falando_com falando~robo gover- governo intel- inteligencia inteligencia_artificial inteligencia~? isso isso_$
isso~do isso~o minha~? negoc- negocio_$ onde_eh onde_voce onde~sao o~? o~mesmo o~voce que_mesmo quem_$ quem_esta quem_sao robo_? sao_banco sao_voce seras- serasa voce_eh voce~banco`,
    '4': `:divida :minha :vi :voce ^_que after-roadmap:do after-roadmap:empresa after-roadmap:fazem after-roadmap:negocio ajudam_a aqui_eh banco com_robo com~? consent:empresa consent:entendi consent:esse consent:onde de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_esse eh_humano eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual empresa_$ empresa_de empresa~que
emprestimo emprestimo_$ entendi_o entendi~que esse estou~com faz_o faz~que governo_? humano_ou humano~robo isso_moco isso~eh minha_divida moco moco_$ o_dono o_que onde onde~isso ou ou_robo o~disso o~esse o~por por_mim por~? qual_empresa que que_? que_servico que~eh que~negocio resol- resolve sao_do serasa_$ serasa_? servico_eh servico~esse voce~a voce~da voce~do voce~uma`,
    '3': `,_como ,~funciona :ajudam :fazer :mim :por :sabe ^_faz after-roadmap:dinheiro after-roadmap:disso after-roadmap:emprestimo after-roadmap:onde after-roadmap:serasa comig- comigo comigo_$ como~funciona com~banco consent:de consent:dinheiro consent:esta consent:governo consent:limpar consent:negocio consent:ou consent:serasa consent:um de_qual disso eh~banco entendi esta~comigo falando_comigo fazer_?
funciona_esse funciona~negocio human- humano isso_aqui isso~de limpar_o limpar~nome maqui- maquina maquina_$ mim_? nao_entendi nao~o nao~quem negocio_eh negocio~esse numer- numero ou_maquina pessoa_ou pessoa~maquina que_$ que_funciona que_negocio sabe~? sao_$ sao~governo se sei_quem servi- servico uma~ou um~? vi vi_no voce~com voce~quem voce~um`,
    '-3': `^_esse ^_qual after-roadmap:cet after-roadmap:mim after-roadmap:negocia after-roadmap:quero after-roadmap:rotativo after-roadmap:tem ah bom cet consent:# consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:sabe consent:ser consent:sim da~mesmo de_graca deven- devendo eh_a eh_protegido eh_sigiloso eh~graca eh~presidente escre- esse~? esse~eh fazer_$ graca isso~golpe mesmo_esse
mesmo~numero mim_$ n0 negocia negocia_isso numero_? numero_eh o_presidente o~eu paga pago pode pode_ser presi- presidente presidente_$ prote- protegido protegido_isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso sim_pode voce_tem`,
    '-4': `:oii after-roadmap:bom banco_$ devendo_$ eh_? esse_numero esta_devendo isso~pago pago_$ quem~devendo`,
    '-5': `dez dez_$ eh_golpe eh_pago ganha- isso_que isso~voce o~com pergu- perguntou perguntou_$ que_com que~perguntou voce_perguntou`,
    '-6': `after-roadmap:dez com_isso eh~? eh~isso golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `desfa-`,
    '21': `^_volta`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `voltar_$`,
    '12': `anterior ultim-`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar errad- errado pergu- pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar antes_$ da~voltar essentials:voltar para_voltar respondi_errado uma_pergunta voltar_por voltar~favor`,
    '7': `^_apaga ^_ops ^_respondi ^_retorna a_ultima antes apaga desconsidera_a desconsidera~ultima errei essentials:volta incomes:voltar na_pergunta ops ops_volta pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta volta_uma`,
    '6': `:volta ^_errei a_anterior apaga_essa apaga~ultima de_antes debts:desfaz debts:isso errado_volta essa_ultima essa~mensagem eu_falei isso_$ mudar overdue:desfaz overdue:errado pergunta_$ quero_mudar que~falei rates:anterior ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta after-roadmap:desfaz after-roadmap:volta apaga_o a~anterior da_para debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errei_, errei~volta essentials:uma falei falei_agora incomes:quero mande- mandei mudar_o mudar~que o~eu o~respondi pouco pouco_$ que_respondi quero~a rates:a rates:pergunta respondi_$ respondi~antes resposta ultimo uma
volta~pergunta`,
    '4': `?incomes ^_cliquei a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta cliqu- cliquei cliquei_errado cliquei~volta corri- corrigir debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso incomes:uma
mandei_$ me_enganei mensagem_$ me~na na~de o_que o_ultimo overdue:volta para~pergunta pergunta~antes por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :errei ?debt-amount ?rates ^_mandei a_outra after-roadmap:anterior after-roadmap:antes after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ ai ai_que ai~eu arrum- a~de a~pergunta debt-amount:a debts:ai debts:favor debts:mudar debts:por desfaz_o desfaz~que de~a errado_a errado~outra errei_$ essentials:apaga essentials:para essentials:pergunta
essentials:ultima eu_errei eu~por falei~ultimo incomes:ai incomes:favor incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem novo_a novo~anterior outra_pergunta overdue:a overdue:anterior overdue:antes overdue:quero overdue:respondi o~que para_outra para_pergunta para~anterior pergunta_de por_ultimo quero quero_responder quero~de que~errei rates:. rates:ai rates:errado rates:na
responder_de responder~novo respondi~a ultimo_$ voltar~pergunta volta~que`,
    '-3': `^_boa ^_outra ^_pergunta after-roadmap:me boa boa_pergunta comec- comeco comeco_$ de_volta era para_comeco voltar_a`,
    '-4': `inici- inicio inicio_$ para_inicio volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '16': `^_cancela ^_deixa cancela deixa_$`,
    '15': `^_desisto ^_esquece deixa desisto esquece`,
    '14': `cancela_$ canse- cansei desis-`,
    '13': `?confirm-change ^_cancelar ^_cansei esque-`,
    '12': `cansei_$ esquece_$ fazer`,
    '11': `after-roadmap:deixa cancelar desisto_$ precisa_mais`,
    '10': `fazer_isso mais_$`,
    '9': `after-roadmap:cansei after-roadmap:esquece essentials:deixa la_$ nao_precisa para_la`,
    '8': `after-roadmap:cancela after-roadmap:desisto cancelar_$ deixa~la la precisa`,
    '7': `a_fim after-roadmap:fazer a~agora cancelar_operacao chega_disso chega~por confirm-change:deixa confirm-change:isso de_fazer deixa_para deixa~isso desisto_dessa dessa dessa_$ de~isso disso_por disso~hoje essentials:desisto essentials:esquece estou_a estou~fim fazer_mais fim fim_agora isso_$ nao_estou nao~a nao~fazer nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso vou~mais`,
    '6': `?essentials after-roadmap:isso cancela_isso cancela_o cansei_desse cansei~papo confirm-change:desisto confirm-change:mais desse_papo esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso eu_pedi hoje_$ mais_fazer mais~isso papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi vou_fazer`,
    '5': `^_chega after-roadmap:precisa agora_$ cancela_por cancela~favor chega confirm-change:cancela confirm-change:cansei confirm-change:esquece desse disso essentials:nao hoje isso nao_deixa nao_vou nao~nao pedi`,
    '4': `,_esta ,~certo ^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:fazer confirm-delete:la esquece_o esquece~que essentials:mais essentials:precisa esta_certo mais o_pedido o~eu pedid- pedido pedido_$ which-change:do`,
    '3': `?which-change after-roadmap:chega after-roadmap:hoje after-roadmap:la after-roadmap:nao after-roadmap:pedi agora cancela~que certo confirm-change:agora confirm-change:disso confirm-change:nao confirm-change:para confirm-change:por confirm-change:precisa confirm-delete:deixa confirm-delete:para deixa_isso deixa_quieto deixa~para do_jeito do~que esquece_, essentials:chega essentials:dessa
essentials:disso essentials:estou essentials:hoje essentials:para essentials:por isso_ai isso_para isso~la jeito_que jeito~esta que_esta quiet- quieto rates:deixa rates:la rates:para`,
    '-3': `,_deixa ?confirm-amount ?confirm-creditor ?worry ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisar aviso- avisos avisos_$ confirm-change:mudanca essa essa_mudanca lembr- mais_isso nao~deixa os os_avisos quero~isso`,
    '-4': `^_isso avisa- cancela_minha cancela~inscricao inscr- inscricao inscricao_$ minha_inscricao mudanca_$ quero_cancelar`,
    '-5': `mudan- mudanca quieto_$`,
  },
  choose: {
    '21': `^_#`,
    '18': `?which-change`,
    '16': `debt-kind:# opcao`,
    '14': `?debt-kind`,
    '13': `?confirm-amount`,
    '11': `#_$ ?which-creditor ^_a confirm-amount:o segun-`,
    '10': `opcao_$ prime-`,
    '9': `?confirm-creditor ^_o confirm-amount:a overdue:# which-change:# which-change:da which-change:o`,
    '8': `a_# confirm-amount:segunda confirm-creditor:do consent:# debt-kind:o primeira terce- terceiro terceiro_$`,
    '7': `a_da a_do confirm-creditor:a meio meio_$ n0 no_# segunda segundo`,
    '6': `^_no after-roadmap:# confirm-amount:opcao do_aluguel o_do primeiro_$ renda renda_$ which-change:do`,
    '5': `a_segunda aluguel_$ confirm-amount:# primeira_$ primeiro segunda_$ worry:#`,
    '4': `# a_primeira da_parcela parcela_$ valor_da valor~parcela`,
    '3': `?overdue FIGURE a alugu- aluguel a~a o_valor o~da`,
    '-3': `?income-low-month ?instalments-left income-low-month:# incomes:# rates:#`,
    '-4': `?debt-amount confirm-amount:mil instalments-left:#`,
    '-6': `debt-amount:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `morre- morrer quero_morrer viver_$`,
    '10': `worry:quero`,
    '8': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `after-roadmap:pensando em~matar estou_pensando estou~em pensando pensando_em sumir`,
    '5': `,_ja ^_quero after-roadmap:em after-roadmap:estou after-roadmap:mais aguen- aguento aguento_mais matar nao_aguento vida_$`,
    '4': `:matar :penso after-roadmap:nao causa debts:mais em_me eu_penso eu~em mais matar_$ me_matar pensa- penso penso_em penso~me por_causa`,
    '3': `,_acho ,~que :em :ja :os :remedio ^_minha acaba- acabar acabar_com after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tudo after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo
after-roadmap:minha after-roadmap:nada after-roadmap:vale causa_de com_depressao com_tudo com~por corte- cortei cortei_tudo debts:nao deixa- deixar depre- depressao em esta_com eu_deixar eu~de exist- falou falou~se ja_cortei ja~os ja~tudo mae_esta mais~, melho- melhor mesmo_, minha~nao nada~, nao_vale que_a quero remed- remedio remedio_$ saida separ- tudo_, unica`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:de after-crisis:era after-crisis:estou after-crisis:isso after-crisis:quero`,
    '9': `after-crisis:eh`,
    '8': `^_era after-crisis:bem era`,
    '7': `^_falei after-crisis:falar after-crisis:falei bem jamai- jamais viver viver_$`,
    '6': `after-crisis:estava after-crisis:foi after-crisis:vou brinc- estou_bem estre- nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira bem_$ brincadeira desab- estav- estava falar_$ falei nao_$ nao_vou nisso so`,
    '4': `^_foi after-crisis:gente after-crisis:modo boa_$ brincadeira_$ da~para de_boa de_falar eh_so eh~de estava_so estou~boa estou~e falar falei_da falei_por foi foi_so gente_$ modo modo_de para_fora quero~nao`,
    '3': `^_calma ^_fica ^_sumir after-crisis:calma after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:sumir boa calma calma_nao de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de expre- expressao expressao_$ fazer_nada fica foi~de fora fora_$ forca forca_de forca~expressao gente isso_$
jeito_de jeito~falar mapa mapa_brincadeira morre- morrer nao_eh nao~fazer nao~isso nao~me quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '13': `^_apaga apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo delet-`,
    '11': `apaga_tudo apagu-`,
    '10': `^_deleta apaga- apagar apague deleta meus_dados tudo tudo_$`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo exclui meus minha_conta tudo_que`,
    '8': `^_apagar ^_some apagar_tudo cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclusao meu_cadastro quero~esquecido ser_esquecido some_com`,
    '7': `^_apague conta_$ essentials:apaga essentials:quero histo- historico historico_$ informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_que quero_ser some`,
    '6': `:apague :meu ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados conta essentials:dados essentials:meu essentials:meus excluir exclusao_$ infor- lgpd_quero lgpd~exclusao meu_$ minha- minhas quero_exclusao quero~minha remove ser tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui :meus ^_esquecam after-roadmap:apague after-roadmap:dados after-roadmap:meu after-roadmap:meus after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu dados_dai esquecam esquecam_tudo esquecam~que essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai quero quero_apagar que~meu remov-`,
    '4': `:apagar :conta :minha ?essentials ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:limpa after-roadmap:quero after-roadmap:remove after-roadmap:ser apaga~que apague_o com_meus com~dados dados_$ dados_do dados~sistema dai dai_$ deleta_meu deletar deletar_minha deletar~conta deleta~cadastro do_sistema essentials:conta
essentials:exclusao essentials:informacoes essentials:minhas essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ meus~do o_meu o~historico pode_excluir pode~meu quero_deletar quero_excluir siste- sistema solic- solicito solicito_a some~meus some~minhas`,
    '3': `:as :informacoes :minhas :pessoais :solicito :some :tudo after-roadmap:dai after-roadmap:informacoes apaga_meu apaga_minhas apaga~cadastro apaga~informacoes apaguem apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor dos_meus dos~dados eh_meu elimi- essentials:apague
essentials:cadastro essentials:excluir essentials:limpa essentials:minha essentials:remove essentials:some eu_contei eu_falei favor favor_$ guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha minha~por nada_meu nada~apaga nao~que os_meus os~dados pessoais por_favor que_apague que_guardem que_tem quero~apague quero~guardem quero~meus quero~voce que~apaguem
que~contei que~falei que~nada remove_meus remove_tudo remove~dados remove~que sistema_$ tem_meu todos todos_os todos~meus tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?worry ^_reativa ^_tudo after-roadmap:baixar after-roadmap:reativa after-roadmap:ver expor- quero_ver reati- reativa ver`,
    '-4': `?confirm-delete ^_meus baixa- baixar confirm-delete:apaga confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '21': `?thirteenth`,
    '19': `consent:nao`,
    '18': `?confirm-creditor nao_$`,
    '17': `?confirm-change ?confirm-delete confirm-delete:nao`,
    '16': `confirm-change:nao confirm-creditor:nao`,
    '15': `?confirm-amount thirteenth:nao`,
    '14': `?consent ^_nunca nao nunca offers:nao`,
    '13': `?overdue ^_errou consent:nem errad- errado errou errou_$ nenhuma_$ overdue:tudo`,
    '12': `?offers ^_negativo eh_outro negat- negativo negativo_$ nenhu- outro_$ thirteenth:ja`,
    '11': `^_nem confirm-amount:nao deixa errado_$ nem overdue:pago recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_deixa ^_nao ^_nenhuma nao_aceito nao_apaga nao_eh nenhuma outro overdue:em overdue:pagando`,
    '9': `^_ja ^_nada ate_agora consent:fora esta_errado infor- nao~atrasado nao~isso offers:me offers:nunca outra_loja overdue:nao pagan- pagando`,
    '8': `^_em ^_mudei como_era confirm-change:como consent:deixa consent:estou de_ideia deixa_quieto direi- eh_outra eh~loja instalments-left:nenhuma mudan- mudanca mudei mudei_de mudei~ideia n0 nao_foi offers:cobranca offers:nenhuma offers:so overdue:certinho overdue:dia overdue:esta quiet- quieto quieto_$ thirteenth:# thirteenth:gastei thirteenth:quem thirteenth:tudo todas_em todas~dia tudo_no vencido
volta_como volta~era`,
    '7': `^_ate ^_mantem ^_sem ^_tudo a_ver acho~nao apagar_$ ate confirm-amount:eh confirm-change:errado confirm-creditor:eh consent:agora consent:interesse de_jeito depois~respondo de~nenhum em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta_$ esta~isso fora_$ inter- jeito jeito_nenhum loja_$ mante- mantem mudanca_$ nada nada_a nada~ver nao_, nao_confirmo nao_nao
nao_recebo nao~essa nem_pensar nenhuma_dessas obrig- ofere- offers:mesmo offers:nada offers:ninguem overdue:nada paga_$ pago quero_$ sem thirteenth:nunca tudo_certinho venci-`,
    '6': `,_deixa ,_paguei ^_ainda ^_desisti ^_esquece ^_ninguem ^_pago ^_so ^_sou agora_nada ainda_nao apaga- apagar ate~nada atrasei cobranca como_esta confirm-change:eh confirm-change:nada confirm-creditor:deixa confirm-creditor:errado confirm-delete:nada consent:depois consent:hora consent:outra consent:pensar consent:quero consent:respondo dados_ai de_apagar decim- decimo deixa_meus deixa_para
deixa~dados desis- desisti desisti_de desisti~apagar direito_$ duas_$ esquece essa_mudanca eu_respondo fora gaste- gastei gastei_$ interesse ja_gastei ja~as ja~os ja~tudo loja meus~ai mexer_$ morta mudar_$ nao_autorizo nao_concordo nao_esta nao_mexer nao~deixa nao~mudar nenhum ninguem_me ofereceu offers:de offers:proposta outra overdue:atrasei overdue:estou overdue:nenhuma overdue:no overdue:todas
pago_certinho para_proxima prefiro_nao procu- quem sinal so~mesmo thirteenth:as thirteenth:decimo thirteenth:direito thirteenth:dois thirteenth:me thirteenth:o thirteenth:tenho tudo tudo_em ver_$`,
    '5': `,~assim ,~ja ^_agora ^_depois ^_diarista ^_mei ^_melhor ^_nenhum ^_volta agora agora_nao antig- antigo apaga apaga_$ as_duas atras- atrasada_$ certinho certinho_$ como como_estava compr- comprei_nessa confirm-amount:errado confirm-change:que confirm-creditor:, confirm-creditor:NAME confirm-creditor:como confirm-creditor:de confirm-delete:eh consent:eu consent:obrigada consent:para consent:sabe
debit- deixa_assim delas delas_$ depois_eu dessa- dessas direitinho direitinho_$ direito dois dois_$ dos_dois enqua- enquanto era_$ esquece~deixa estav- estava estava_$ estou_pagando ficha- foi ideia_$ ja mantem_como mantem~esta mas_ja mas~gastei me_dera me_procurou mei_nao mei~tem melho- melhor mexe mexe_nisso mexer mudar nao_mexe nao_muda nao_ofereceram nao_recebe nao~, nao~decimo nem_a
nenhum_dos nenhuma_atrasada nenhum~dois nessa_$ ningu- ninguem nunca_comprei nunca~nessa ofereceu_nada offers:, offers:ofereceu outra_hora overdue:ainda overdue:atrasada overdue:certo overdue:conta overdue:deus overdue:devo overdue:gracas o~antigo pagou pau por_enquanto por~nao prazo prazo_$ prefiro~mexer procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebe_$ recebo_isso recebo_nao
respondo_$ sem_carteira tem_nao tenho~, thirteenth:duas thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:so trabalho_sem tudo_pago tudo~dia valor valor_antigo valor_errado`,
    '4': `?which-change ^_banco ^_de ^_entendeu ^_esse ^_esta ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho a_mudanca aceito aceito_, ai_nao ai~eh ano_nao antigo_$ apaga_nao assim assim_$ atrasada atrasou atrasou_$ autonomo autorizo banco_nao carteira_$ cobra- comprei confirm-amount:apaga confirm-amount:de confirm-amount:mantem confirm-amount:outro confirm-change:deixa confirm-change:essa confirm-change:estava
confirm-change:foi confirm-change:mudanca confirm-creditor:essa confirm-creditor:esta confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:essa confirm-delete:nunca confirmo confirmo_$ consent:a consent:aceito consent:autorizo consent:prefiro consent:vou decimo_$ deixa_como deixa_do deixar_como deixar~estava deixa~jeito deixa~por dera dera_$ dessas_duas de~nao dia_com dois_eh
dos~eh duas em_conta em~com errado_o errado~valor esque- essa_nao esse_ai esta esta~dia esta~o esta~pago estou_em estou~dia foi_isso hmm hmm_nao hora la_essa la~mudanca mantem_o mantem~valor me_ofereceu melhor_deixar melhor_nao melhor~como me~nada na_vida nada_$ nao_hein nao_paga nao_preciso nao_quer nao_quero nao_recebi nao_tem nao~acordo nao~esse nenhuma~duas nessa ninguem~ofereceu nunca_tive
o_valor obrigada obrigado obrigado_$ ofereceram offers:ainda offers:banco offers:deixa offers:esta offers:isso offers:jeito offers:por offers:quer ora ora_$ overdue:, overdue:ate overdue:atrasou overdue:com overdue:enquanto overdue:nunca overdue:ontem patra- patrao pensar pensar_$ perai perai_nao perai~apaga perdi_o por_ora precisa_mudar prefi- prefiro proposta proposta_$ proxima proxima_$ quem_eh
quero_nao que~hein quieto_por quieto~ora receb- recebe recebi_tudo regis- respondo sim~mas sou_autonomo tem_decimo thirteenth:13o thirteenth:ano thirteenth:carteira thirteenth:dera thirteenth:eh thirteenth:mas thirteenth:na thirteenth:recebe thirteenth:sou thirteenth:tem thirteenth:tive thirteenth:vida tive_$ todas trabalho~carteira voce_entendeu voce~errado`,
    '3': `!_! !~! ,_mais ,_mas ,_muito ,~caro ,~tarde 13o ^_contrato ^_desiste ^_estou ^_outra ^_teve ^_valor a_deus agora~, agora~da agora~posso ainda~venceu as~parcelas ate_hoje autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira com_isso concordo concordo_$ concordo_com confirm-amount:dos confirm-amount:esta confirm-amount:loja confirm-amount:nada confirm-amount:nenhum
confirm-amount:valor confirm-change:apaga confirm-change:de confirm-change:era confirm-change:esta confirm-change:loja confirm-change:mantem confirm-change:melhor confirm-change:quero confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:a confirm-creditor:ai confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:mudanca confirm-creditor:nada confirm-delete:de
confirm-delete:era confirm-delete:errado confirm-delete:ideia confirm-delete:melhor confirm-delete:mudei confirm-delete:nenhum confirm-delete:valor confirm-delete:ver conhe- conheco conheco_essa consent:aceitar consent:ai consent:concordo consent:dar consent:hoje consent:isso consent:moco consent:passar consent:preciso consent:quem consent:sinto consent:tarde conta_$ contrato~nao dados de_golpe
deixa- deixar deixa~estava desiste desiste_nao desiste~apaga dessas_$ dia dia_$ do_ano dos eh~NAME eh~nao elas em em_junho enquanto_$ era esquece_, essa~nao esse_ano esta_atrasada esta_em esta~nao estou~nada eu_falei falei_$ foi_essa foi_so foi~uma graca- gracas gracas_a gracas~deus hein hein_$ hoje_nao ideia isso~eu ja_caiu jeito~esta mais_tarde me_sinto meu_patrao meus_dados meu~nunca moco_$
muda_nada mudanca_nao mudanca~quero n1 nao_. nao_conheco nao_devo nao_moco nao_obrigada nao_porque nao_posso nao_venceu nao~apagar nao~nisso nao~os nao~passar nao~sinto nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me ninguem_ofereceu ninguem~nada nisso_$ no_primeiro no~semestre nunca_me nunca_pagou nunca~ofereceram obrigada_$ ofereceram_$ offers:agora offers:apagar offers:apareceu offers:ate
offers:nenhum offers:procurou offers:recebi offers:recebo offers:teve ontem ontem_$ os_dois overdue:atraso overdue:devendo overdue:elas overdue:venceu pago_ate pago_em pago_no pagou_$ pago~dia para_outra para~essa participar_$ patrao_nao patrao_nunca patrao~paga patrao~pagou pera_, perdi pj pj_$ primeiro_semestre propo- proposta_nenhuma proxi- que_esta quer quero_mudar que~falei recebi recebi_nada
registrado_$ registro registro_$ semes- semestre sim_, sinto so so_uma tarde tarde_$ tem~para teve thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:deixa thirteenth:esse thirteenth:foi thirteenth:jeito thirteenth:meu thirteenth:nada thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:que thirteenth:registro thirteenth:semestre thirteenth:terceiro thirteenth:trabalho
tive todas_elas tudo~ate tudo~junho venceu_$ vida_$ volta vou~meus`,
    '-3': `,~nao ?after-deficit ?after-roadmap ?debt-amount ?debt-creditor ?income-low-month ?rates NAME_nao NAME~em ^_a ^_aham ^_as ^_concordo ^_confirmo ^_exato ^_me ^_ontem ^_pagam ^_passo ^_preciso ^_que ^_quero a_fim a_primeira abert- aberto aberto_$ aceitar_$ aceitei aceito_ou aceito~nao after-roadmap:decimo after-roadmap:esta after-roadmap:ja after-roadmap:quero after-roadmap:terceiro aham ainda_$
ajuda aparece atrasadas_$ a~agora a~paga banco_ja bom confirm-change:mais confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:paga consent:pode consent:voce consi- consigo consigo_ver conta- conta_disso debt-amount:nao debts:nada deixa_em deixa~aberto desde dia_, disso_nao eh_# eh_o eh~essa em_aberto em~, entendi_$ esquece_$ esse_mes
essentials:nao estao estou_a estou~fim exato exato_$ faco_conta faco_ideia faco~disso falar fazer fia fim fim_agora firma_paga fiz_# guard- instalments-left:nao ja~em lembro maio_$ maior manda more-debts:nenhuma nada_nao nada_ne nao_lembro nao_quiseram nao_vi nao~certeza nao~conta nao~de nao~ideia nao~negociar nao~nenhuma nao~ver ne negoc- negociar negociar_$ nem_ideia nenhuma_esse nenhuma~mes
no_banco no~ja nunca_reparei offers:a offers:aceitar offers:aceitei offers:o offers:ou olhei_$ onde ou ou_nao overdue:de overdue:deixa overdue:disso overdue:entendo overdue:ideia overdue:isso overdue:ja overdue:mes overdue:nem overdue:sim overdue:so paga_nada paga~ne paguei_nenhuma paguei~esse passo_$ pensando pensando_$ penso pergu- pergunta preciso_pensar primeira quiseram_negociar recebo~decimo
repar- reparei reparei_$ responder_isso saber se_tem sempr- sempre sobra_nada thirteenth:ai thirteenth:ainda thirteenth:banco thirteenth:claro thirteenth:em thirteenth:estou thirteenth:faco thirteenth:olhei thirteenth:pensar thirteenth:primeira thirteenth:sei thirteenth:vem trabalho_de tudo_caro vamos vi_se vi~tem volta_$ vou worry:estou worry:nada`,
    '-4': `,_nao ,~mei ?flexibles NAME_esta ^_apaga ^_como ^_faz ^_foi ^_os ^_pode adian- anote- anotei anotei_$ certe- certeza certeza_$ consent:esta consent:ne consent:o consent:problema consent:que conta~nao debts:nao deixa_$ deixa_eu deixa~isso em_maio entendo esta_certo faco faz faz_a faz~mudanca flexibles:nao incomes:nao ja~metade maio mei_$ nao_anotei nao_consigo nao_entendo nao_olhei nao_paguei
nao_sobra nao~para nao~porque nao~responder offers:mais offers:tudo offers:vou olhei_ainda overdue:duas overdue:entendi passo pode por~, precisa_nao precisa~deixa probl- problema quero_mais quieto_isso quise- quiseram rates:nao recebo_o responder se sem_problema sim_$ sobra sou_diarista tenho_$ tenho_certeza thirteenth:dizer thirteenth:maio vem`,
    '-5': `:nao ?debt-kind ?income-source ^_aceito ^_isso ^_sim confirm-amount:# confirm-amount:, consent:nada conta_, dizer dizer_$ la_$ mais mais_$ mais_nada metad- metade metade_$ nao~a nao~ainda nao~dizer nao~se nao~sou ne_$ nunca_olhei offers:olhei quero_dizer sem~nenhum sou_mei sou~, thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `consent:eh consent:sou diarista_$ entendi esta_certinho lembr- nao_entendi nao_faco nao_quis nao_sei nao~# nao~mais offers:quis overdue:NAME quis quis_nao sei sei_$`,
    '-7': `,~tem ?more-debts after-crisis:nao compl- esta~atrasado sim worry:nenhuma`,
    '-8': `after-roadmap:nao olhei`,
    '-9': `?after-crisis debts:nenhuma`,
    '-10': `?worry consent:# more-debts:nao`,
    '-11': `tudo_atrasado`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `desconto_$ offers:a`,
    '8': `desconto metad- metade metade_$ perdo-`,
    '7': `#_% % de_desconto offers:NAME`,
    '6': `%_de %~desconto desco- desconto~NAME`,
    '5': `:desconto ^_a a_NAME after-roadmap:% offers:# offers:% offers:cento offers:no por_cento`,
    '4': `#~cento :% ?offers ^_deram after-roadmap:ofereceu cento dao_# deram deram_# deram~% desconto_na de~na eles~# offers:deram offers:desconto offers:eles offers:por se_pagar`,
    '3': `#~. #~de #~desconto %_. %_desconto %_no ,~% :carta :recebi NAME_tem ^_eles after-roadmap:desconto a~tem carta_do com_desconto com~de dao desconto_de do~com fez_# ligou ligou_oferecendo ligou~# limpa_nome no~nome oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~% offers:limpa offers:na offers:nome offers:pagar offers:se offers:tem offers:vista pagar_a recebi~do tem_# vista_$`,
    '-3': `desconto_, n0 offers:ofereceu`,
  },
  'dont-know': {
    '20': `nao_sei sei`,
    '15': `?debt-kind`,
    '14': `?instalments-left nem nunca sabe`,
    '13': `^_desconheco ^_esqueci ^_nem ^_nunca boa_pergunta desconheco esqueci esqueci_$ instalments-left:nao olhei sabe_$ sei_nao`,
    '12': `?overdue desconheco_$ ideia lembr- lembro nao_lembro sei_la`,
    '11': `?debt-amount ^_boa ^_nao duvid- duvida duvida_$ esque- fora_$ ideia_$ nocao sei_$ tenho_duvida`,
    '10': `?rates ^_perdi boa contr- debt-amount:nao debt-kind:nao desco- entendo fora nao_entendo nocao_$ perdi rates:nao rates:sei`,
    '9': `estou_por estou~fora la la_$ nao nao_faco nao~se nem_ideia nunca_olhei olhar por_fora que_olhar rates:esqueci rates:nocao saber voce_me`,
    '8': `^_fugiu ^_ninguem anote- anotei anotei_$ certeza_$ da_memoria deu_branco essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nem_imagino nunca_perguntei nunca_reparei o_carne offers:olhei perdi_as perdi~carne perdi~contas perguntei perguntei_$ repar- reparei reparei_$ saber_$ sei_dizer ver`,
    '7': `^_sei acomp- acompanho acompanho_isso ainda_$ boleto_$ branc- branco branco_$ conta_disso contrato debt-kind:sei deu eh~marido escri- escrito escrito_$ faco_conta faco_ideia income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei nao~ainda nao~certeza nao~ideia
nem_desconfio ningu- ninguem ninguem_sabe offers:sei olhei_ainda overdue:nao pergu- pergunta_$ que_ver que~no rates:sem rates:vou tenho thirteenth:se thirteenth:sei vi`,
    '6': `?incomes ^_rasguei ^_sem a_taxa ai_voce ai~me aparece apert- apertou apertou_$ app_$ as_contas banco_sabe bolet- boleto cabec- cabeca cabeca_$ carne carne_$ certe- certeza como~eu contas_$ debt-amount:perdi debt-amount:sei debt-amount:tenho debt-creditor:lembro debt-creditor:nao desconfio desconfio_$ deus_sabe disso eh_meu entendo~de essentials:me essentials:nunca essentials:tenho eu_vou eu~saber
faco incomes:me me_apertou me_recordo nao_achei nao_estou nao_tenho nao_vi nao~conta nao~recordo o_boleto o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel quanto_era que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:contrato rates:ideia rates:nem rates:ver recor- recordo recordo_$ se_tem sei_que so_deus so~banco so~sabe taxa tenho_certeza thirteenth:ainda
ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois worry:sei`,
    '5': `?essentials ?income-low-month ^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso como_que const- consta consta_na consta~fatura controle controle_$ cuida cuida_disso de_juros debt-amount:esqueci debt-kind:nem debt-kind:nunca debt-kind:sabe debts:lembro depois_$ de~tipo dizer
eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:as essentials:nao essentials:pergunta estou_lembrada falaram_$ filha_que filha~cuida incomes:nem incomes:sabe informacao informacao_$ instalments-left:esqueci instalments-left:o instalments-left:que isso~meu jogue- joguei joguei_o joguei~papel lembrada lembrada_$ mais_os mais~papeis me_falaram
me_pegou more-debts:mais n0 na_fatura nada_de nada~juros nao_consta nao_presto nao_procurei nao_vem nao~atencao nao~controle nao~de nao~escrito nao~isso nao~lembrada nao~na nao~te no_aplicativo nunca~falaram nunca~no o_papel olha olha_isso olha~eh olhei_no olhei~app overdue:ideia o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso procurei procurei_saber que_cuida
quem_olha quem~isso que~disso rapaz rapaz_agora rapaz~voce rates:minha rates:que sabe~eh sei_te tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vem_escrito vixe voce~pegou vou_ver`,
    '4': `^_eles ^_ih ^_quem ^_varia ^_vou achei_essa achei~informacao ainda ainda~sei a~nocao casa_da casa~minha confirm-delete:certeza conta- contas contrato_esta contrato~na da~mae de_mais de_que debt-amount:estou debt-amount:que debt-amount:ver debt-kind:la debt-kind:o debt-kind:so deus disso_nao dizer_nao eh_essa eh~divida enten- entendo~nao essa_divida essentials:branco essentials:nem esta_na
esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa falar- falaram fatura_$ filha ih incomes:ideia incomes:pergunta incomes:so incomes:tenho infor- instalments-left:estou instalments-left:eu instalments-left:lembro instalments-left:nem lembrado lembrado_$ lembro~mais mae_$ me_explicou menor_nocao minha_filha more-debts:de more-debts:lembro na_casa nao~disso nao~lembrado
nao~saber na~da nenhuma_$ ninguem~explicou no_app nunca_me o_banco offers:ainda offers:se olhar_no olhar~aplicativo os_papeis overdue:aparece overdue:entendo overdue:me overdue:perdi overdue:por overdue:saber papei- papeis papeis_$ pergunta que_tipo que~eh rates:boa rates:depois rates:me rates:olhar rates:taxa rates:tenho se sei~moco sei~nao sei~senhora sei~viu so_o taxa_$ tenho_a tenho~menor
ter_que thirteenth:nao tipo ver_$ vou_ter vou~que`,
    '3': `,_eh ,~uma ?debt-creditor ^_estava ^_eu ^_minha a_menor agora agora~sei alto as como_saber como~agora com~contrato confirm-delete:tenho contratada contrato_aqui de_experiencia de_quanto de_taxa debt-amount:agora debt-amount:as debt-amount:essa debt-amount:estava debt-amount:isso debt-amount:maio debt-amount:me debt-amount:por debt-amount:saber debt-amount:taxa debt-creditor:, debt-creditor:uma
debt-kind:boleto debt-kind:escrito debt-kind:tenho debt-kind:vou debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei depoi- depois desconto_nao desconto~sei devo~NAME de~nao disso_$ disso_eh disso~meu eles em~agora entendi~que entendo_de entendo~taxa era esqueci~era essentials:banco essentials:da essentials:la essentials:minha essentials:na essentials:papel esta_no estava_#
estava~mil esta~contrato estou estou_de estou~experiencia estou~o exper- experiencia faco~disso fatura faz~tempo guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:deus incomes:juros incomes:os incomes:papel incomes:que incomes:sei incomes:vem incomes:voce instalments-left:isso instalments-left:perdi
instalments-left:saber irma_que isso_eh isso_escrito isso~cabeca lembro_agora lembro_de maio_agora maio~nao marid- marido me menor meu_marido me~a mil~maio mim_$ minha_cabeca moco moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao_viu nao~agora nao~como nao~essa nao~sei nem_passa nem_sei nem~pela ninguem_me no_contrato nome_, no~, nunca_vi nunca~isso o_app offers:nao offers:nunca offers:vi
olhar_o olhar~app overdue:boleto overdue:como overdue:deus overdue:escrito overdue:juros overdue:nunca overdue:o overdue:olhar overdue:para overdue:quanto overdue:vou o~aqui o~esta para_mim passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh que quem_sabe quem~disso que~# que~o rates:, rates:achei rates:branco rates:contas rates:disso rates:eh rates:esta rates:faco
rates:irma rates:lembro rates:perdi rates:pergunta rates:quanto responder_essa sabe_disso saber_agora sei_responder sei_se sei~, sei~devo sei~eh sei~essa sei~falar sei~responder sem sim_talvez talvez_nao talvez_sim talvez~nao talvez~talvez tanto~nao te_falar te_responder tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber teria~ver te~isso thirteenth:# thirteenth:conta
thirteenth:nem thirteenth:que varia_tanto varia~que vem ver_no ver~boleto vi_isso vi~escrito vou`,
    '-3': `:mexer :nisso ?after-roadmap ?confirm-creditor ?consent ?more-debts ^_sim ^_tem aceit- ao~, atras- atrasei cobra cobra_juros comig- comigo consi- consigo debt-kind:carne decimo entendi era_a era~pergunta esqueci_qual essas essentials:certo essentials:pula fala falta fe fe_$ fixa flexibles:tenho foi incomes:fixa incomes:lazer lazer_$ ler link mais_$ mexer_nisso nao_, nao_eh nao_entendi nao~ao
nao~falar nao~juros nao~lazer nao~ler nao~muito nao~renda offers:mais offers:me overdue:ainda overdue:atrasei overdue:nenhuma overdue:paguei o~eh passa_de passo preci- precisa qual qual_era qual~a quero quise- quiseram rates:? rates:cobra rates:para rates:quero renda_fixa sei_ao sei_ler sei~certo sei~nisso tenho_fe tenho_lazer tenho_renda tenho~fixa tudo_$ voce_$ volta vou_falar vou~disso
worry:estou worry:nao worry:tenho`,
    '-4': `:sei ?income-source ?worry ^_que ai_$ certo certo_, deixa direito_explica essentials:mais essentials:nada explica explica_$ faco_nada falar_disso flexibles:nao gasto gasto_$ incomes:renda lazer ler~explica mexer nao_consigo nao_tem nao~mexer o_que offers:nada onde pula_$ quero_dizer sei_mexer sim_mas thirteenth:mas`,
    '-5': `:nao ?after-crisis ^_nenhuma consent:nao de_outra de~nada entendi_$ ler_direito mais_nada more-debts:outra nada nada_disso nao_$ outra_$ pula renda sei~direito`,
    '-6': `a_pergunta after-roadmap:nao nada_$ nao_quero nao_vou`,
    '-7': `after-roadmap:sei`,
    '-8': `outra`,
  },
  'end-offer': {
    '16': `^_recusei recusei`,
    '14': `recus-`,
    '13': `o_prazo prazo recusei_$`,
    '12': `nao_quis quis`,
    '11': `a_oferta after-roadmap:recusei nao_aceitei`,
    '10': `^_deixei a_proposta after-roadmap:prazo deixe- deixei ofert- oferta quis_nao`,
    '9': `aceitar_$ after-roadmap:oferta deixei_passar nao~aceitar nao~nao offers:nao passar_$ prazo_$ vence- venceu`,
    '8': `?offers aceitei aceitei~acordo after-roadmap:quis caiu_$ offers:quis passar venceu_$ vou_aceitar`,
    '7': `aceitei_o after-roadmap:deixei a~caiu a~venceu caro mais_a muito_caro nao_vou offers:a offers:prazo offers:recusei o~acabou passa- perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `^_perdi acabou_$ aceit- aceitar after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao caiu caro_$ da_NAME do_acordo do~da mais~oferta offers:deixei offers:o perdi perdi_o proposta_venceu`,
    '5': `:recusei ^_desisti a_do acabo- acabou after-roadmap:acabou after-roadmap:passar after-roadmap:perdi after-roadmap:venceu a~NAME a~expirou desis- desisti de~mas expir- expirou expirou_$ ja_passou muito nao_vale nao~a oferta_da oferta_expirou oferta~NAME offers:da offers:venceu passo- passou passou_o passou~prazo recusei_a`,
    '4': `#_mas :proposta ^_a ^_nao aceitei_muito aceitei~caro acord- acordo acordo_$ after-roadmap:aceitar after-roadmap:acordo after-roadmap:caro after-roadmap:do a~da ja~o nao_$ nao~muito nao~o oferta_$ offers:NAME offers:aceitar offers:aceitei offers:do offers:muito offers:oferta offers:proposta offers:vou quis_a vale_mais`,
    '3': `#~venceu ,_nao :a :mas :ofereceu :tirou :vale :venceu NAME_$ NAME_tirou NAME_venceu NAME~a NAME~ofereceu ^_cancela ^_sumiu ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:cancela after-roadmap:da after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:proposta after-roadmap:vou app_$ a~tirou cancela da~de deixei_para deixei~la do_NAME do_app la_a la~proposta mas
me_ofereceu nao~mais ofereceu_# oferta_do oferta_venceu oferta~app offers:acabou offers:caro offers:mas offers:perdi o~me para_la para~a proposta_, proposta~NAME quis~proposta recusei_muito recusei~caro sumiu sumiu_a sumiu~oferta tem~a tinha tirou uma_da uma~NAME venceu_ontem vou`,
    '-3': `NAME_? NAME_so aceitei_a aceitei~proposta aceito_, after-roadmap:eh after-roadmap:fechei after-roadmap:minha after-roadmap:so after-roadmap:vale da~? fechei_o fechei~acordo minha_proposta nao_aceito so_vale`,
    '-4': `aceito after-roadmap:foi a~foi feche- fechei foi offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `after-roadmap:meus dados`,
    '10': `^_exporta after-roadmap:dados exporta meus_dados`,
    '9': `copia manda mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar guard- infor- voce_tem`,
    '6': `after-roadmap:copia after-roadmap:informacoes confirm-delete:quero minhas_informacoes quero_meus quero_ver quero~dados relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus ^_meus after-roadmap:manda after-roadmap:mim after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes antes_quero antes~uma confirm-delete:manda confirm-delete:meus confirm-delete:que copia_$ eu_contei informacoes_$ mandar_tudo mandar~que manda~registros meus_registros pode_mandar pode~tudo que~contei regis- registros registros_$ sobre voce`,
    '4': `:gostaria :ver :voce ^_gostaria ^_quais after-roadmap:antes after-roadmap:uma arqui- arquivo confirm-delete:copia confirm-delete:eu confirm-delete:mim confirm-delete:para confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo dados~voce de_tudo do_que do~eu envia envia_o envia~que mandar manda~dados manda~relatorio me_envia meu_$ minha- minhas o_relatorio quais que~tem
relatorio_do relatorio~que tem_meu tudo~eu uma ver ver~dados voce~meu`,
    '3': `:copia :informacoes :manda :que :quero :tem :ter ^_antes ^_espera ^_quero acesso after-roadmap:arquivo after-roadmap:mandar after-roadmap:quais after-roadmap:que after-roadmap:quero after-roadmap:tudo confirm-delete:antes confirm-delete:dados confirm-delete:me confirm-delete:o confirm-delete:voce dados_antes de_mim espera falei_$ gosta- gostaria gostaria_de guardam guardou guardou_$
informacoes_voce manda- manda_o me_manda meus~antes me~meus me~o o_que para_mim quais_informacoes quais~voce que_eu quero quero_baixar quero~meus que~falei que~guardou tem_$ tem~mim ter_acesso tudo tudo~voce uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou`,
    '-3': `^_some ^_tem after-roadmap:apaga ai apaga_meus apagar_meus apagar~dados apaga~dados apagu- exclu- n0 quero_apagar some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga apaga- apagar voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '15': `^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `^_bom`,
    '11': `:oi :opa ^_NAME after-roadmap:oi bom`,
    '10': `^_opa opa`,
    '9': `:ai NAME_$ dia_$ e_ai`,
    '8': `ai_$ beleza_$`,
    '7': `:bom ^_e after-roadmap:dora belez- beleza debts:NAME dia dora`,
    '6': `,_tudo :dia :e :eh :oii :robo ^_oii after-roadmap:dia ai debts:bom oii oii_voce tudo~?`,
    '5': `:boa :tarde ? after-roadmap:bom boa_tarde debts:dia eh_robo n0 robo robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~do :, :? :certo :sou ?debts NAME~tudo ^_boa after-roadmap:alguem alguem_ai bem bem_? boa boa~. debts:bem debts:tudo eh~, eh~? meu~eh opa_, sou_do tarde tem_alguem tem~ai tudo_bem`,
    '3': `,~certo :nome :tudo :voce NAME after-roadmap:ai algue- alguem certo dividas_$ meu_nome tudo_certo`,
    '-3': `:minhas :renegociar ?worry ?~de debts:oi minha- minhas minhas_dividas renegociar`,
    '-4': `._$`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '20': `ajuda ajuda_$`,
    '17': `fala`,
    '16': `como_$ nao_entendi repet- socor-`,
    '15': `^_ahn ^_fala ahn ahn_$`,
    '14': `?debt-amount ^_ha ^_hein como entendi ha_$ hein hein_$ ou`,
    '13': `?flexibles ^_ajuda ^_como enten- ha oi_? rates:?`,
    '12': `^_oi ^_repete audio audio_$ da_um oi preci- repete repete_$`,
    '11': `^_onde a_pergunta como_assim exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_socorro assim como~isso consent:ajuda da_uma delas delas_$ eh_mensal entendi_$ mensal mensal_isso mes_eh pergunta posso quero_ajuda socorro tambem_$`,
    '9': `?incomes ^_da ^_explica ^_posso ^_precisa ^_preciso ^_quais ^_tipo aceita_audio ajuda- chuta- chutar chutar_$ debts:ajuda entra explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ o_que pode_explicar pode_repetir por_mes por~eh posso_chutar preciso preciso_de quais quais_gastos qual que_pergunta repetir ser tipo`,
    '8': `:socorro ?essentials ?overdue ^_aceita ^_exemplo ^_pergunta ^_pode aceita after-roadmap:ajuda atola- compr- consent:ha de_qual debts:como dividas_. eh_para eh_por eh~isso eh~mes essentials:? estou~em exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma n0 onde_acho overdue:como posso_mandar que_somar repetir_$ responder_$ respondo sair_das sair~dividas ser_exato socorro_$
somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help`,
    '7': `:ajuda ^_entra ^_o ^_por ajudam assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida comprovar comprovar_$ consent:me conta_o da~help debt-amount:como debt-amount:que debts:oi debts:pode devag- devagar devagar_$ de~. eh~escrever em_conta entendi_bulhufas escrever essentials:como essentials:fala essentials:isso estou_atolado estou~me exato exato_$ facil facil_$
fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:que limpar_minha limpar~vida mais_facil me_ajuda me_organizar melho- melhor minhas_contas minha~financeira novo_$ onde organizar_minhas orien- orientacao overdue:que para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo plano_$ portu- portugues portugues_$ precisa precisa_comprovar preciso_me
preciso~organizar qual~a que_ser queria_ajuda rates:como rates:hein respo- taxa_$ tem~ser vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_isso ^_que ^_respondo a_responder after-roadmap:help after-roadmap:nesse after-roadmap:preciso ajudam_quem ajudam~esta ajuda~responder aprox- aproximado aproximado_$ as_que as~ja bruto_ou com_juros com~ou consent:dividas contas_$ da~NAME da~forca da~luz de_gasto de_novo de_um debt-amount:o debts:da debts:fala direi- direito e_as era_a era~pergunta essentials:ou e~que faco_agora
fala_de flexibles:ou flexibles:qual forca_ai foto foto_$ incomes:ou incomes:qual isso isso_serve isso~por juros_ou juros~sem ler_direito liquido liquido_$ luz_$ mais_simples mandar mandar_foto mexer~link minha_vida nesse nesse_link novo organ- organizar organizar~contas ou_da ou_sem overdue:entendi overdue:ha overdue:quais overdue:tipo o~tambem para_sair pode pode_ser pode~aproximado por~ou
posso~foto qual_era qual~voce que que_isso que_ja quem~devendo quer queri- queria quero_limpar quero_organizar que~exato que~paguei que~serve que~tudo rates:acho rates:fala respondo_como sei~direito ser_aproximado serve serve_$ simpl- simples simples_$ tem_que tipo_de tipo~gasto uma_forca uma_luz uma~ai`,
    '5': `?debts ^_bruto ^_gostaria ^_me ^_soma ^_vim a_pensao acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:orientacao after-roadmap:repete after-roadmap:sei alguem_me alguem~ajuda as as_atrasadas as_opcoes bruto bruto~liquido como_descubro como_eu como_respondo como_vejo como~quanto consent:uma conta
das_dividas da~exemplo de_orientacao debts:entra debts:isso debts:ou debts:pergunta debts:preciso debts:que debts:ser debts:um descu- descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil dificil_$ direito_explica do_meu do~filho eh_$ entendi_foi entendi_nada entendi~nada entra_a entra~pensao escre- escrever_o escrever~numero essa_informacao essen- essentials:o essentials:por
essentials:qual essentials:repete esta_devendo esta_falando eu_faco eu_vejo eu~agora exemplo_$ explica fala_mais falando_$ falar_por fala~novo fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:isso flexibles:o foi_nada forca gasto_$ incomes:exemplo incomes:fala incomes:isso incomes:mes incomes:o incomes:pode incomes:quais isso_no isso~boleto isso~voce ler ler~explica limpa-
limpar loja_eh loja~essa manda- me mensa- mexer nao~foi nao~ler nao~mexer o_do onde~essa opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado overdue:audio overdue:o o~eh o~eu o~ou o~quer para~isso pedir_ajuda pensao_do pensao~meu pergunta_de perguntou perguntou_$ preciso~um quais_sao quais~as qual_loja qual~eh quem_esta quer_dizer quero~das quero~minha quero~minhas que~de que~dizer que~faco
que~perguntou rates:eu rates:oi rates:tambem responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ so_as soma soma_tudo soma~ou so~atrasadas tipo_como tipo_o tipo~que tudo_ou tudo~separado um um_exemplo vim vim_pedir vim~ajuda voce voce_esta voce_perguntou voce_quer voce~falando voce~quem`,
    '4': `:novo :pode ^_alguem ^_coloco ^_com ^_qual acho after-roadmap:gostaria after-roadmap:link after-roadmap:luz after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aluguel_ai aluguel~tambem aparece aparece_$ app_aparece aqui aqui_$ aqui_? assim_taxa bico_tambem coloco_o coloco~do como~sei como~taxa consent:da consent:das
consent:melhor consent:preciso consent:sabe consent:um consent:voce conta_$ contas conta~bico conta~vale credo- credor credor_$ das da~toda de_hoje debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:entendi debt-amount:fala debt-amount:isso debt-amount:ou debt-amount:qual debt-amount:ser debt-amount:tipo debt-kind:tipo debts:as debts:entendi debts:exato debts:exemplo debts:me
debts:onde debts:por debts:posso debts:quero debts:sair debts:taxa de~orientacao de~ou de~sobre digo_aqui divid- dividas do_app docum- documento documento_$ do~aparece do~marido eh_credor eh_essa eh~valor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_nisso entra_o entra~aluguel esqueci_qual esqueci~era essa_$ essencial essencial_$ essentials:assim essentials:eh
essentials:explicar essentials:mes essentials:novo essentials:onde essentials:precisa estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se faco~sair falan- falando falar~audio fazer_$ finan- financeira financeira_$ flexibles:eh flexibles:entendi funciona~aqui gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:por incomes:posso incomes:precisa indicaram indicaram_voce indicaram~para informacao
informacao_$ ja_paguei juros_$ link_$ liqui- lugar lugar_do lugar~app mandar_audio mandar_documento marido_tambem me_indicaram mes mes_ou mes~por meu_filho meu_ou meu~da me~ai me~pelo minha- minhas nao~a no_boleto o_bico o_juros o_numero o_vale onde_eu onde_fica onde~vejo orientacao_$ orientacao_sobre ou_por ou~juros overdue:ajuda overdue:eh overdue:pergunta overdue:posso overdue:taxa o~ai o~entra
o~meu o~significa paguei_$ para_ajudar para_que para~das para~o pedir pensao pode~so por por_audio posso~audio posso~por precisa_mandar precisa_ser precisa~documento precisa~exato preciso~uma que_$ que_entra que_lugar que_quer que_significa que_tipo que_voce que~ajudam que~credor que~nisso que~sabe que~tenho rates:entendi rates:isso rates:mes rates:o rates:repete rates:respondo rates:ser
sabe_fazer se_esta sei~esta ser_so ser~as se~atrasada signi- significa significa_isso so~meu tenho~responder toda_$ uma_orientacao vale_tambem vejo vejo_o vejo~juros vi_que vi~voce voce_para voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual ,~eh :aqui :queria ?_$ ?_queria ?consent ^_em ^_quero ^_vi ^_voce aberto_$ aceit- after-roadmap:contas after-roadmap:desse after-roadmap:devendo after-roadmap:limpar after-roadmap:me after-roadmap:queria after-roadmap:sobre afund- afundado afundado_em afundado~divida ajuda_com ajudar ajuda~minhas ajuda~sair amor amor_de amor~deus apare- app atrasadas atrasadas_$ a~do bico boa~queria
boleto_$ coloc- coloco comecar_me comecar~ajuda como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:contas consent:em consent:era consent:fazer consent:help consent:minhas consent:organizar consent:orientacao consent:pergunta consent:quero consent:responder consent:sair da de_deus de_uma debt-amount:conta debt-amount:pode debt-amount:posso
debt-amount:tudo debt-kind:como debt-kind:que debts:? debts:agora debts:das debts:dificil debts:dividas debts:eh debts:estou debts:explicar debts:faco debts:mandar debts:mes debts:minhas debts:o debts:organizar debts:voce deved- devedor devedor_$ deven- devendo de~NAME de~com de~mes de~renda digo divida_voce divida~esta dizer dizer_essencial dizer_flexivel eh_parcela eh_saldo eh_taxa eh~devedor
eh~em eh~pergunta em_divida endiv- endividada endividada_me endividada~ajuda entendi_a entendi_o entendi~pergunta entendi~plano era escrever_$ essentials:bruto essentials:direito essentials:faco essentials:favor essentials:juros essentials:liquido essentials:mandar essentials:que esta_atrasada estou_afundado estou_confusa estou_endividada estou_perdido eu_digo eu_posso eu~fazer eu~que faco
faco_para favor_$ fazer filho financeiramente financeiramente_$ flexi- flexibles:de flexibles:juros flexibles:mes flexibles:para flexibles:por flexibles:precisa flexibles:tenho flexibles:tipo flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:as incomes:audio incomes:entendi incomes:entra incomes:exato incomes:mandar incomes:ser incomes:taxa
isso_que junto junto_$ link loja luz me_perdi mes_voce mes~quer meu~tambem me~, me~financeiramente me~voce n1 nada_desse nao_sei nao~nada nisso o_aluguel o_meu o_valor oi_nao oi~entendi onde~isso onde~me organizar_financeiramente orientacao~minhas ou_tudo ou~do ou~junto ou~parcela ou~semana overdue:da overdue:exemplo overdue:pode overdue:qual overdue:se overdue:tenho o~comeco o~posso o~total
para~com para~minhas parcela parcela_em parcela~aberto pelo_amor pelo~de perdi- perdi_, perdido perdi~qual pergunta_isso poderia~? por_um por~pergunta posso_fazer posso_te posso~perguntar preciso~ajuda qual_divida qual_mes qual_renda quanto_falta que_eh que_posso que_responder quer_$ queria_uma queria~ajuda queria~com queria~para quero_sair quer~essencial quer~flexivel que~? que~digo que~do
que~para que~parcela que~posso que~saldo que~taxa que~te rates:a rates:aqui rates:as rates:direito rates:eh rates:entra rates:ler rates:meu rates:onde rates:ou rates:qual rates:quer rates:responder rates:simples refor- renda_voce renda~esta repete_a repete~pergunta saldo saldo_devedor sem_juros sobre sobre_minhas sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda te_perguntar
toda total_ou total~da tudo_junto um_ou um_por uma_ajuda um~tudo um~um vale valor_de valor_total valor~hoje valor~ou vida`,
    '-3': `:com :quero :voce ?after-deficit ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?more-debts ?thirteenth ?which-change ^_$ ^_acho ^_apaga ^_boa ^_cancela ^_deixa ^_desfaz ^_desfazer ^_ja ^_minha ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_pula ^_reset ^_retorna ^_sair ^_sei ^_todas acho_que after-roadmap:? after-roadmap:as after-roadmap:eu after-roadmap:posso after-roadmap:tem anterior apaga
as_dividas atend- banco bloqu- calor calor_$ cancela cobra- como_voce consent:favor consent:meu consent:numero consent:por conta_uma conve- cpf de_divida deixa denun- desca- desco- desfaz desfazer desfazer_isso dessa de~, dinhe- dinheiro disso do_tempo eh~? encer- entendi_mais entendi~ou entendi~que esqueci_$ esse eu_vou eu~saber falei_$ favor_me favor~ajuda ficar- fora_$ funciona_$ incomes:essa
incomes:nada lembr- liga liga_$ ligar lista mais_$ mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ meu_numero me~a me~do mim_$ muda mudar nao_$ nao_precisa nao_quero nao_tenho negociar nem_sei nenhuma nome ok ou_menos outra_pergunta overdue:todas o~da o~nao paga para_mim parar para~? parti- passar pode_mandar pode_passar por~me posso~? preciso_pensar prime- primeiro primeiro_$ pront-
pronto pronto_$ proxi- proxima pula pula_$ pular_? que_calor que_dia quero_sim quero~o que~tem que~vou rates:, rates:rotativo reset reset_$ retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~que sim sim_por sim~favor so_isso some tem tempo tempo_$ tem~ai termi- uma_pergunta vamos vida_$ voce_$ voce_eh voce_tem volta- volta_$ voltar vou_saber worry:estou worry:o`,
    '-4': `:funciona :isso ?confirm-change ?confirm-creditor ^_nada ^_perdi ^_quem ^_so ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:novo after-roadmap:pode after-roadmap:qual anter- boa cance- coisa coisa_$ com_isso com_o confi- consent:? consent:nao consent:sim da_para de_juros de_que depoi- depois de~tipo eh~de eh~divida entendi_de essentials:me essentials:quero eu_falei fora juros_,
menos mim negoc- nenhu- nunca onde_vejo o~tem passa passa- pensar pensar_$ que_tem que~falei rates:juros rates:taxa respondi saber sair_$ taxa_de tipo_eh tipo~essa ver vou`,
    '-5': `:como ?after-crisis ?confirm-amount ?income-source ?worry ^_esta after-roadmap:isso after-roadmap:o ajuda~organizar consent:pode desfa- essa_divida falei nao~de nem qual_o rotat- rotativo tem_$ volta`,
    '-6': `after-roadmap:que boa_pergunta eh_isso oi_$ outra pular`,
    '-7': `after-roadmap:como`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '18': `liga`,
    '16': `atendente human- humano`,
    '15': `^_atendente ^_chama falar_com`,
    '14': `chama humano_$`,
    '13': `algue- alguem liga_$ me_liga quero_suporte supor- suporte suporte_$`,
    '12': `atendente_$ chama_o me_transfere o_# qual~# transfere`,
    '11': `falar pessoa_$ qual_o trans- transfere_$`,
    '10': `:humano ^_falar ^_liga ^_me liga_para ligar liga~mim pesso- pessoa telef- telefone`,
    '9': `alguem_$ de_verdade gente passa_para`,
    '8': `:atendente ^_qual atendimento ligar_para quero~com robo super-`,
    '7': `:tem after-roadmap:atendente com_um consultor consultor_$ debts:liga debts:qual gente_$ geren- gerente gerente_$ ligar~voce para_alguem para_voce posso_ligar posso~para qual quero_pessoa responsavel responsavel_$ tem~de um_atendente uma_pessoa verda- verdade voce_$`,
    '6': `after-roadmap:alguem after-roadmap:liga atendente_por atendente~favor chama~gerente com consu- debts:falar essentials:atendente essentials:me essentials:quero humano_ai me me~para o_gerente passa quero quero_falar rates:liga rates:me ser_humano ser~ai tem_ser tem~? tem~humano voce_tem`,
    '5': `?rates ^_quero after-roadmap:chama after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa atendimento_humano cansei_de cansei~robo centr- central central_de central~atendimento com_consultor com_especialista com_gente de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar debts:para debts:quero de~quero especialista especialista_$ essentials:o
essentials:qual essentials:tem falar~consultor falar~especialista falar~gente favor_$ gente_de gente~verdade ligar_$ mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:com rates:falar rates:para rates:pessoa robo_quero robo~gente tem tem_central um~?`,
    '4': `,_quero ,~pessoa :o ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_queria ^_voce after-roadmap:atendimento after-roadmap:falar after-roadmap:gente after-roadmap:gerente after-roadmap:robo after-roadmap:verdade alguem_pode alguem~me atendimento_$ chama_uma chama~pessoa com_alguem com_robo com_uma com~pessoa de_voce debts:me debts:o debts:tem debts:verdade de~? de~por
espec- essentials:com essentials:falar essentials:humano essentials:pessoa essentials:transfere falar~robo favor me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com rates:# rates:atendente rates:chama rates:o rates:qual rates:quero rates:tem
rates:transfere resol- resolve resolve_, resolve~quero robo_$ robo~quero telefone_de telefone_para telefone~voce tem_alguem tem_ninguem um_humano verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :voce ? ^_alguem ^_cade ^_prefiro ^_tem after-roadmap:consultor after-roadmap:favor after-roadmap:quero after-roadmap:um ai_de ai~verdade alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o canse- cansei chama_um chama~humano com~responsavel conve- conversar conversar_com debts:atendente debts:gente debts:mim debts:posso debts:ser eh_robo essentials:alguem
essentials:atendimento essentials:chama essentials:de essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:robo essentials:telefone eu_ligar falar~alguem falar~o falar~um me_atende me~alguem nao_tem ningu- ninguem o_responsavel o~de para para_eu para~ligar possa possa_me prefi- prefiro que_possa quero_um rates:atendimento rates:de rates:gente rates:ligar rates:mim
rates:uma rates:verdade respo- ser telefone~eu tem~que tem~telefone um um_telefone verdade_$ voce~robo`,
    '-3': `?after-crisis ?worry ^_oi ^_para ajuda com_o eles fala falar_$ me_ajuda me~o oi`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:meu desem-`,
    '11': `after-roadmap:estou after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `INCOME ^_perdi perdi`,
    '9': `a_empresa after-roadmap:embora after-roadmap:empresa after-roadmap:salario after-roadmap:servico demit- desempregado embor- embora sem`,
    '8': `after-roadmap:cortaram after-roadmap:minha bloqu- empresa o~me servi- servico servico_$ suspe- traba-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:sai a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico embora_$ empre- estou_desempregada estou_desempregado familia_$ firma me_bloqueou me_dispensou meu_contrato perdi_o sai_do trabalhar trabalhar_$`,
    '6': `^_a ^_estou ^_fiquei a_firma acabo- acabou after-roadmap:contas after-roadmap:faliu after-roadmap:firma after-roadmap:ontem after-roadmap:pensao after-roadmap:renda after-roadmap:trabalhar after-roadmap:trabalho a~faliu a~me contrato cortaram_meu demitido emprego faliu fique- fiquei fiquei_sem firma_fechou fui_demitido minha_pensao nao_posso ontem ontem_$ pensao_$ perdi~emprego quebr- renda
renda_$ sai salar- salario salario_$ tenho_mais trabalho_$`,
    '5': `:recebo ?after-roadmap ^_cortaram ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:desempregado after-roadmap:dispensou after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:rua after-roadmap:tenho as_contas auxil- auxilio auxilio_$ contas contr- cortado
cortado_$ cortaram demitida deram desempregado_agora dispensou_$ estou estou~agora estou~sem fecho- fechou fechou_$ fui_demitida fui_para fui~rua mandaram_embora me_mandaram meu meu_auxilio meu_beneficio me~as me~embora nao_recebo nao~mais o_emprego o_inss o~nao para_rua pensao perdi_meu recebo~bolsa renov- sem_salario uber`,
    '4': `:mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:meses after-roadmap:nao after-roadmap:posso benef- beneficio beneficio_foi bico bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ desli- emprego_$ entra_nada estou_sem famil- familia fui~embora ifood inss manda- mandaram mandou_todo mandou~mundo me meses meu~foi me~do
minha minha_renda minha~do mundo_embora nao_tenho nao~ter o_patrao patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sem_renda sem_trabalho tirar- tiraram todo~embora trabalho vou_ficar`,
    '3': `#_meses ,_nao ,~agora :acaba :bolsa :em :emprego :estou :familia :fiquei :janeiro :ontem :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:conta after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir
after-roadmap:receber after-roadmap:ter after-roadmap:trampo after-roadmap:venceu after-roadmap:vou bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia entra estou_parado faz_# faz~meses ficar fui~, hoje_$ incomes:desempregado incomes:entra incomes:faz incomes:meses incomes:nada janeiro_$ mando- mandou meses_$ meses_, meses~nao meu_bpc meu_trampo meu~nao minha_conta
mundo nao_entra o~acaba parad- parado parado_sem partir perdi~trampo por~da posso proxi- recebo rua_$ sem_receber ter todo_mundo trampo_$ venceu_e vou_ter vou~sem`,
    '-3': `:agora ^_acertei ^_posso ^_qual acert- acertei after-roadmap:acertei after-roadmap:banco after-roadmap:eh after-roadmap:em after-roadmap:no after-roadmap:prazo after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem bolsa~e familia_e me~no o_prazo prazo qual`,
    '-4': `:meu ?income-source aceit- aceitaram after-roadmap:aceitaram`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '15': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `consent:tenho menor_$ nao~# sou`,
    '9': `^_sou compl- tenho_#`,
    '8': `:anos tenho`,
    '7': `^_ainda ^_faco anos_$ consent:ainda consent:faco consent:idade faco_# idade quinze quinze_$`,
    '6': `#_anos :tenho consent:falta consent:minha quinz- tenho~anos`,
    '5': `#~? ^_falta ainda anos consent:ano consent:menor consent:para faco faco~em idade_eh menor`,
    '4': `#_em #~que :estou ainda_nao ano anos~estou consent:em consent:mas consent:so consent:vem de_idade de_menor e_estou eu~# e~devendo falta idade_$ minha~eh nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~#`,
    '3': `#~dezembro #~meio :devendo ^_minha anos_e ano~# consent:de consent:eh consent:eu consent:fazer consent:fiz consent:mae consent:nao consent:um deven- devendo devendo_no devendo~cartao de~mas dois_meses dois~para estou_devendo estou~no fiz_# maior_de maior~idade para_# para_eu para~fazer que_vem sou_maior sou_menor tenho~e um_ano um~para vem_$`,
    '-3': `^_ja aceit- aceito consent:aceito consent:sim ja~# pergu- sou~maior`,
    '-4': `,~# consent:filha consent:perguntar filha filha_$ opcao perguntar perguntar_$ pode_perguntar`,
    '-5': `consent:ja`,
    '-8': `nao_,`,
    '-9': `,_tenho consent:, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse esse mes_nao`,
    '9': `nao_consegui`,
    '8': `^_esse mes nao_paguei nao~o o_plano paguei_$`,
    '7': `after-roadmap:consegui after-roadmap:plano after-roadmap:tive conse- consegui plano plano_$ tive`,
    '6': `:mes :nao ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:dinheiro after-roadmap:furei apertou como_pagar consegui~o deu_para deu~pagar furei nao_deu nao~como nao~para o_dinheiro pagar_$ pagar~NAME para_pagar`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:deu after-roadmap:pagar after-roadmap:usei apert- apertou~nao atrasei deu dinhe- dinheiro do_plano esse~eu e~paguei mes_eu nao_sobrou nao~pagar pagar pagar_a usei usei_o`,
    '4': `:foi NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu aqui_nao carne carne_$ consegui~# cumpr- da_$ do_carne e_nao gaste- gastei mes_$ mes~foi nada_esse nada~mes nao_foi nao~dar nao~os os_# os~do pagar_as pagar~contas paguei~esse para~as parcela_desse parcela~mes saiu sem_dinheiro`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:conseguir after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:novembro after-roadmap:o after-roadmap:os after-roadmap:parcela after-roadmap:sem after-roadmap:sobrou after-roadmap:ter after-roadmap:vem
after-roadmap:vou aqui as_contas a~. a~desse a~novembro combi- combinado combinado_$ consegui_pagar conseguir~nada consigo~a contas_$ dar de_novembro devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao estou_sem eu~vou fique- fiquei fiquei~e mes_que mes~nao mes~vem nao nao_vai novem- novembro novembro_$ o~do pagar_o pagar~de pague- paguei paguei_nada pular
que_vem remed- remedio remedio_e sobro- sobrou ter_que tudo~mes vai_dar vou_ficar vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por after-roadmap:tenho colch- colchao conseguir~isso da_para entendi_o entendi~plano esse~? e~mes isso_tudo isso~por mes_? mes_pago mes~so n0 nao_tenho pagar_esse pagar_isso pagar~mes pagar~tudo paguei_so paguei~o quem_$ so_o todo_mes tudo_por`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:todo enten- entendi esse_plano nao_entendi quem`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '27': `?debt-creditor`,
    '20': `?income-low-month`,
    '19': `?instalments-left ^_tudo debt-creditor:NAME`,
    '17': `^_$ debt-amount:#`,
    '16': `?debt-kind which-creditor:NAME`,
    '15': `incomes:# n0`,
    '14': `?after-deficit FIGURE ^_eita ^_kkk eita eita_$ kkk kkk_$`,
    '13': `ai_ai confirm-amount:mil menos nenhuma_em pensar pensar_$`,
    '12': `?debt-amount ?overdue ^_as ^_fixo ^_nossa ^_sei ^_todas as_vezes atras- fixo flexibles:# instalments-left:# nossa overdue:NAME overdue:desde rates:# rates:juros sei_$`,
    '11': `# ?incomes ?rates ^_achei ^_ai alta calor_$ como_voce domin- domingo esse_governo essentials:# fe_$ more-debts:, no_banco para_# que_calor subiu tenho_fe`,
    '10': `#_NAME #_da #_em ?debts EXPENSE NAME_# NAME~NAME ^_aff ^_hoje ^_misericordia ^_ontem ^_ouvi ^_pois aceitarem aff after-roadmap:aceitarem after-roadmap:amanha bom_domingo calma_ai consent:sim conto conto_$ debt-kind:da debt-kind:eh depois_passo depois~la desde dific- dificil eu~paguei falei_isso fe isso_? ja~isso miser- misericordia misericordia_$ nao~negociar offers:estou ouvi ouvi_falar overdue:a
passo_la pensa- pois pois_eh quinh- thirteenth:sou worry:tudo`,
    '9': `,_# ,~tem ._. :👍 KIND ^^ ^_calma ^_desde ^_hum ^_meu a_vida after-roadmap:# after-roadmap:achei after-roadmap:fala amanh- amanha boa_semana calma caro_$ cobra complicado complicado_$ confirm-amount:, debt-kind:carne debt-kind:emprestimo deixa_eu deus_eh deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais fia gover- governo hum hum_$ instalments-left:a ja_volto mais_ou mais~menos
maria maria_$ mil natal natal_$ nossa_senhora ou_menos outra_divida overdue:so o~some preciso_pensar rates:% rates:cobra sobra_nada subiu_$ thirteenth:ai todas_$ vezes vida_$ volto volto_$ vou`,
    '8': `#_$ #~mais #~vista ,_acabou ,~isso .~. ? ?essentials ^_consegui ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_mil ^_pera ^_sao ^_um ^_vixe ^_vou a_$ a_menor achei after-deficit:o after-roadmap:decimo after-roadmap:isso after-roadmap:melhor after-roadmap:mim after-roadmap:sei after-roadmap:terceiro aqui_$ atrasei_o calor carro_$ casar casar_$ confirm-amount:dois consegui_um de_pagar debts:sao
debts:serasa depen- depende depois~conto dirig- dirigindo dirigindo_$ divida_$ emprego_$ esper- espera essa_pergunta esse_plano esta_dificil esta_puxado estou_dirigindo estou_ferrada estou_lendo estou~aqui falar_$ feliz feliz_natal ferra- ferrada ferrada_$ incomes:a incomes:minimo incomes:salario instalments-left:metade instalments-left:so ja_respondi ja~essa lendo lendo_aqui mais~a matar menos_$
mes mes_$ mil_$ more-debts:NAME n1 nao_, nao_ajuda nao~acabou nao~so novec- overdue:ano overdue:atrasado overdue:meses overdue:nenhuma overdue:todas paga_primeiro parar~pagar pera perai puxad- puxado puxado_$ qual~primeiro quanto_eu que~? respondi_essa respondi~pergunta seman- semana semana_$ sexta some_$ te_conto tem_como tudo_caro uns vence vez vixe vixe_maria vou_casar`,
    '7': `#_do #~# , ,_so ,~# 13o :# :kkk :primeiro :sobra NAME NAME~esta ^_NAME ^_arrumei ^_carne ^_cartao ^_comecei ^_depende ^_depois ^_devo ^_estou ^_fatura ^_ja ^_metade ^_talvez ^_uma a_bateria a_luz acabou~bateria aceitaram_meu aceitaram~cartao after-roadmap:13o after-roadmap:aceitaram after-roadmap:menos after-roadmap:quero after-roadmap:receber after-roadmap:recebi after-roadmap:venda agiot- agiota
ajuda~organizar arrumei arrumei_emprego atraso bateria bateria_$ burro comecei confirm-delete:pera da_venda de_vez debt-amount:e debt-creditor:do debt-creditor:loja debt-kind:do debt-kind:fatura debts:# debts:devo decimo_terceiro devem devem_dinheiro de~divida de~em dia dinhe- dinheiro dois duzia duzia_$ e_nome eh_NAME eh_a eh~para em_quando essentials:esta esta_atrasado estou_lascado eu_ja e~sujo
fixa ganho income-low-month:# income-low-month:mes income-low-month:zero incomes:fixa instalments-left:duzia instalments-left:falta instalments-left:na ja~respondo lasca- lascado lascado_$ me_devem menos~mes merca- metade_$ me~dinheiro more-debts:nao more-debts:tambem moto_$ muito~mim n2 nao_da nao~o negociar onibu- onibus overdue:as overdue:dias o~# parar_de pela_NAME pensando_$ pode_isso pode~?
pouco primeiro_$ quitar rates:. renda_fixa salar- sem_juros sexta_$ sobra talve- talvez talvez_$ tambe- tambem tche telev- televisao tenho~divida tenho~fixa thirteenth:, thirteenth:estou tudo_subiu venda vez_em vezes_$ vez~quando vida voce~para vou_perguntar`,
    '6': `#_! #_# #_na #_no #~que $ + :agora :mexer :minhas :nada :nisso :sei NAME~, ^_aceitaram ^_bati ^_cinco ^_esse ^_gasto ^_na ^_os ^_que ^_serasa a a_trabalhar acabou_a achei_pesado after-roadmap:aluguel after-roadmap:chama after-roadmap:chega after-roadmap:comecei after-roadmap:estava after-roadmap:governo after-roadmap:ja after-roadmap:organizar after-roadmap:outra after-roadmap:parar
after-roadmap:pediram after-roadmap:recomecar after-roadmap:sexta after-roadmap:vence agora~o amanha_$ anive- aniversario aniversario_$ ano_$ atrasado atraso_$ a~eh a~vence banco banco_estava banco~cheio banho banho_$ bati bati_o bati~carro bom_que bom~existe cacho- cachorro cada_dia cada~pior carne- caro carta- cartao cheio cheio_$ chovendo chovendo_aqui cinco cinqu- cinquenta cobra_nada
cobra~nao com_atraso comecei_a comecei~trabalhar compl- consegui~trabalho consent:pode consent:ser consignado_$ corri- corrido corrido_$ creio_meus creio~filhos da~pagar debt-amount:dia debt-amount:mil debt-creditor:da debt-creditor:dona debt-kind:cartao debt-kind:de debt-kind:mesmo debts:$ debts:? debts:banco debts:na debts:sei depende_do dia_dificil dia_pior diarista_$ dias_$ do_mes doze do~#
e_o eh_? eh_muito eh~% eh~aniversario essas_contas esta_chovendo esta_corrido estava_cheio esta~aqui estou_no estou~banho estou~onibus eu~# existe_isso fechei_o fecho_$ fgts filhos_sozinha flexibles:e flexibles:o flexibles:spotify ganho_pouco ganho~demais governo_$ hoje_esta hoje~corrido hoje~meu igual income-low-month:tem incomes:sei instalments-left:anos instalments-left:e
instalments-left:quinta instalments-left:uma ja ja_falei ja~metade mae_mora mae~comigo maio maio_$ mais_# mandar~papeis mandei~para marco marisa_nao mercado mes_so meu_13o meu_aniversario meu_cartao meus~sozinha meu~esta me~no mil_e minha~mora mora_comigo more-debts:acabou more-debts:isso muito_para na na_televisao nada_nao nao_eh nao_so nao_sobra negociar_agora netfl- netflix no_banho no_onibus
nossa_que nossa~susto no~agora o_NAME o_salario oferta~por offers:# offers:ai offers:pensar oiten- oitoc- oitocentos onibus_agora organizar_$ overdue:de overdue:mes overdue:ontem overdue:parcelas overdue:semana o~atrasou o~estava pagar_tanto pagar~a paguei_com paguei~atraso paguei~do para_mim para~tanto parcelas passa_de pediram_# perguntar pesad- pesado pesado_$ pior pior_$ pix~# por_#
pouco_demais quatr- que_existe que_nem que_susto quero_parar quero~das que~dificil que~me que~que quint- quinta quise- quiseram_negociar rates:eh rates:estou rates:nada recebi~13o respondi sair_das sair~dividas salario senhora_$ setem- setembro setembro_$ sim_e sim_pode sou_mei spoti- spotify susto susto_$ tambem_esta te_respondo televisao_$ tem~NAME tenho_outra thirteenth:maio thirteenth:pensar
todas_atrasadas todo_mes traba- treze- um_trabalho uns_# valor_do veio veio_tudo vi_na vi~televisao vou_mandar vou~os worry:isso worry:quando`,
    '5': `#_de #_e #_k #_meses #_por #_que #~NAME #~dia #~eu #~mesmo ,_o ,_sou ,~NAME ,~um 13o_$ :ainda :contas :dia :dividas :errado :mandei :netflix :renegociar :viu ?_o ?thirteenth ?~de ?~que NAME_$ NAME_e NAME_esta NAME_nao NAME~# NAME~setembro NAME~tem ^_a ^_amanha ^_boa ^_caiu ^_cobranca ^_crediario ^_ele ^_essas ^_fala ^_falei ^_financiamento ^_meio ^_minha ^_novecentao ^_oitentinha ^_passei
^_quinhentao ^_semana ^_uns ^_vi ^_👍 a_netflix achan- achando achando_salgado after-deficit:divida after-roadmap:. after-roadmap:arrumei after-roadmap:carro after-roadmap:cartao after-roadmap:cobranca after-roadmap:divida after-roadmap:economizo after-roadmap:esqueci after-roadmap:falar after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:logo after-roadmap:matar
after-roadmap:me after-roadmap:menor after-roadmap:mudar after-roadmap:paguei after-roadmap:queria after-roadmap:renda after-roadmap:sera after-roadmap:trabalho after-roadmap:vista ah ai_que ai_vou ai~ver aqui atrasou avisar_que a~parcela a~primeiro bater- bolsa~e cachorro_esta cachorro~doente caiu_a caiu~internet chama- chega_de cinco_$ com_# com_esse com_meu com_nada comecar~NAME como_deixar
como~mais com~esposa com~nao com~plano concordo_com concordo~esse consent:cobra consent:quanto consent:quem consi- consignado consigo_$ conta~nao conversar~minha cpf credi- da da_empresa dar da~# da~foi de de_consignado de_dinheiro de_divida de_ferias de_vergonha debt-amount:cinco debt-amount:novecentao debt-amount:oitentinha debt-kind:conta debt-kind:crediario debt-kind:financiamento
debt-kind:foi debt-kind:moto debts:kkk debts:matar debts:meu debts:tenho debts:vai debts:vergonha dei_# deixar_mais deixar~leve deixa~pegar deixa~pensar depois_te de~da dinheiro_$ disseram~vao divida_? doente_$ e e_NAME e_cinquenta economizo egua eh_itau eh~eh eh~vida ele eles_disseram eles_nao eles~que em em_dia em_marco emprego entendi_mais entendi~ou espera_ai espera_um espera~pouquinho
espera~vou esqueci_de essentials:a essentials:bom essentials:deus essentials:eh essentials:transporte esse~so esta estou_achando estou~salgado eu_consigo eu_economizo eu_pegar eu_pensar eu~, existe familia_e feria- ferias ferias_$ fiado filha_nasceu financiamento foi foi_$ foi_embora fraco ganha- ganho_o ganho~minimo gasto~nada governo_nao governo~ajuda income-low-month:fraco
income-low-month:muito incomes:do incomes:mil incomes:um indicou indicou_voce instalments-left:ainda instalments-left:mais instalments-left:ultima irma_me irma~indicou itau itau_eh itau~NAME juros_$ juros_, k leva leva_para leve leve_$ logo_a loja_$ mais_leve mais_uma mais~ano mandar_os mandei_# mandei_errado marco_$ marido_foi marido~embora maris- marisa me_indicou mei melhor mes_? mes_fraco
meses_$ mes~sobrou meu_cachorro meu_marido meu~foi mexer_nisso me~voce mim mim_? minha~me minha~nasceu minimo_$ minut- minuto minuto_$ more-debts:# more-debts:para nada~so nao_concordo nao_pago nao_paguei nao_quero nao_quiseram nao~? nao~itau nao~juros nao~mexer nao~renda nao~sou nasce- nasceu nasceu_$ negoc- negociar~o no nome_sujo novecentao novecentao_$ no~ja o_carro o_mercado o_mes
ofereceram_# offers:ofereceu offers:para offers:vou oitentinha oitentinha_$ organ- organizar overdue:faz overdue:passada overdue:resto o~de o~no o~por o~saiu pagar_menos paguei~NAME para_avisar para_divida parce- parcelas_$ parcelas~emprestimo passa~# pegar~fatura plano plano_$ por~comecar posso_atrasar posso~menos pouqu- pouquinho pouquinho_$ proto- protocolo quando~de quanto_voce quanto~cobra
quanto~economizo quanto~leva que_estou que_vao quero_negociar quero_receber quero_recomecar quero_sair quero~de quero~minha quero~nada quinhentao quinta_$ quis_me rates:ao rates:banco rates:sem recebo~, respondo_$ saiu salario_nao salario~da salgado_$ se_eh sei_mexer sei~nisso ser_$ sera sera_que sim so so_mais so_para so_sobrou sobrou_pouco sou sou~# so~avisar so~pouco spotify_$ sujo_$ tem_o
tempo_leva tempo~para tem~deixar tenho_decimo tenho_renda thirteenth:mei thirteenth:mes thirteenth:no thirteenth:veio tirar_meu tirar~nome toda todo trabalho_$ transporte trezentos trint- trinta tudo_$ um um_minuto um_pouquinho um_salario uma_divida vai_me vai_para vai~divida vao~ligar varia_muito ver_com ver~meu vinte viu_$ voce_cobra voce~? vou_conversar vou_ver vou~banco vou~com vou~essa
worry:as worry:ele 👍 👍_$`,
    '4': `#_+ #_. #_agora #_avista #_boletos #_dias #_mil #_nao #~da $_# ,_vou ,~mei :_# :aqui :como :cpf :essas :esta :faco :fgts :gostaria :hoje :nao :negociar :pago :para :parcela :pena :qual :sexta :toda :vou ?offers INCOME NAME_? NAME_ate NAME_eh NAME_esse NAME_hoje NAME_sem NAME_tambem NAME~? NAME~em NAME~pagar NAME~x ^_? ^_agiota ^_cada ^_celular ^_cobra ^_cpf ^_creio ^_dei ^_deixa ^_desculpa ^_deus
^_dois ^_faltam ^_ganhei ^_lembrei ^_loja ^_lojas ^_moto ^_moveis ^_oitocentos ^_pretendo ^_queria ^_recebi ^_sera ^_sim ^_trabalhei ^_vendi a_fila a_marisa a_vista acaba~marco aceit- achei_caro acho~tem adici- adicionar adicionar_uma adicionar~divida after-deficit:achei after-deficit:de after-deficit:dinheiro after-deficit:esse after-deficit:mes after-deficit:para after-deficit:tem
after-deficit:vou after-roadmap:ajuda after-roadmap:atraso after-roadmap:boa after-roadmap:caro after-roadmap:comprovante after-roadmap:dar after-roadmap:deixar after-roadmap:deles after-roadmap:depois after-roadmap:emprego after-roadmap:era after-roadmap:falei after-roadmap:fazendo after-roadmap:ganhar after-roadmap:ha after-roadmap:la after-roadmap:limite after-roadmap:mil after-roadmap:mudou
after-roadmap:nao after-roadmap:no after-roadmap:passei after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:por after-roadmap:prefiro after-roadmap:querem after-roadmap:recebo after-roadmap:sair after-roadmap:semana after-roadmap:so after-roadmap:tanto after-roadmap:tenho after-roadmap:todo after-roadmap:valor after-roadmap:vez after-roadmap:vezes after-roadmap:vida agora~#
agost- agosto ai ai_$ ajuda_a aluguel_mudou amanha_eu antes~natal ao ao_mes apertado apertado_esse apertado~plano as ate_dia ate_setembro atrasada avist- avista a~esse a~estava a~ofereceu a~subiu a~toda banco_foi banco_ja banco_segunda banco~educada barao boletos botar botar~# bravo bravo_$ buscar cada calca- carne_$ cem_$ cento_e chamando chamando_de chamando~burro chequ- chora- chorando
chorando_$ cinquenta_$ claro_, cobra_$ cobra_juros cobranca comigo_$ comprovante com~marido concordo conseguir~isso consent:antes consent:e conta_, cortaram~bolsa cpf_eh crediario creio da_conta da_loja dar_certo da~. da~diminuir de_burro de_mil de_uma debt-amount:esta debt-amount:mas debt-amount:tudo debt-creditor:banco debt-creditor:eh debt-creditor:moveis debt-creditor:ze debt-kind:limite
debt-kind:loja debt-kind:pessoal debts:a debts:ate debts:barao debts:coisa debts:cpf debts:eh debts:essa debts:esta debts:estou decim- decimo deles deles_$ demais_$ depende~mes desconto_, desconto_? descu- desculpa deus_quiser deus~vai devendo~para devo devo_# devo_o dez de~juros de~que diari- diarista dia~consigo diminuir_o diminuir~valor dizim- dizimo do_emprestimo do_fgts do_natal do_salario
do_ze dois_anos dona do~, do~. do~de do~foi duzen- duzentos e_meio econo- educada_$ eh_# eh_$ eh_bravo eh_da eh~dinheiro em_maio empre- emprestimo_pessoal em~e entra- entrada era errado_$ errei_o errei~valor escri- escrito escrito_$ especial esqueci~uma essentials:, essentials:NAME essentials:de essentials:estou essentials:oitocentos essentials:ouvi essentials:um essentials:vou esta_chorando
esta_doente esta_me esta_um estav- estava estava_grande esta~apertado esta~chamando esta~em este estou estou_na e~e faco~de falei_o falei~salario falta_metade faltam fatura_$ fazen- fazendo feche- fechei fev fez_um fez~acordo fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando financeira_$ flexibles:basico flexibles:com flexibles:dizimo flexibles:gasto
flexibles:por flexibles:so flexibles:uns foi_educada ganhe- ganhei ganho_# gerente_saiu gerente~de golpe_? grand- grande grande_$ income-low-month:, income-low-month:. income-low-month:as income-low-month:depende income-low-month:metade income-low-month:nao income-low-month:nunca income-low-month:que income-low-month:varia incomes:deus incomes:dois incomes:e incomes:esta incomes:mais
incomes:recebo indic- instalments-left:acaba instalments-left:de instalments-left:doze instalments-left:duas instalments-left:eh instalments-left:faltam instalments-left:marco instalments-left:umas inter- irma isso_tudo isso~gracas jogar julho k_$ lembrar lembrei~outra ligacao limite_da limite~conta lojas loter- loterica loterica_$ luz_subiu luz~muito mae mais mais_? mais~cobranca mande- mandei
marid- marido marido_primeiro me_chamando me_ligar me_matar me_ofereceram mei_$ meia meio meio_milhao menor_primeiro menos_por mes_no mes_que mesmo_gracas mesmo~a meu meu_bolsa meu_patrao meu_primo meus_filhos meu~eh meu~familia meu~primeiro milha- milhao milhao_$ minha_filha minha_irma minha_mae minha_vizinha minhas_dividas minha~fez moca~banco monte mora more-debts:devendo more-debts:estou
more-debts:lembro more-debts:marisa more-debts:mesmo moto movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou mudou_$ muito muito_$ muito_apertado muito_dinheiro muito~esse n3 n4 na_loterica nao_cobra nao_tem nao~decimo nao~me nao~muito nao~passar nao~porque no_rh no_serasa no_vermelho norde- nordeste nove novecentos no~# no~segunda o_13o o_dinheiro o_oficial offers:, offers:?
offers:aceito offers:avista offers:da offers:dia offers:meu oitocentos_$ os_papeis outub- outubro outubro_$ overdue:agosto overdue:contas overdue:duas overdue:outubro overdue:um overdue:uns o~da o~errado o~mudou pagar_# pagar_isso pagar~esse pagar~para pagar~tudo pago~cartao paguei_# paguei_nenhuma papei- papeis papeis_$ para_diminuir para_responder passo patra- patrao patrao_eh patrao~bravo
pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pessoal pg pix_de plr pode_sim pode~, por~mil prete- pretendo pretendo_quitar pretendo~antes primo primo_tambem primo~esta quanto_da quatrocentos que_bom que_ia quem_dera quero_adicionar quero~uma quer~de que~, que~isso quinhentos quinz- quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:esta rates:minha rates:te reais
receb- recebi recebi_a recebo_toda recebo~sexta registrado_$ resci- rescisao respo- responder~? rh rh_$ saber_se saiu_de saiu~ferias salario_errado salario_minimo salga- salgado sao sao_# se_deus serasa_$ sete se~so sim_desde sim~# sim~agosto so_# so_a sobro- sobrou sou_diarista sou~, so~duas so~uma subiu_muito sujo tambem~devendo tanto taxa_de te tem_isso tem_mes thirteenth:banco
thirteenth:diarista thirteenth:e thirteenth:em thirteenth:minha thirteenth:porque thirteenth:senhora thirteenth:sim tia toda_para toda_sexta todas toda~isso trabalhei trabalhei_a trabalhei~vida tres tudo_por um_acordo um_ano um_monte uma_, vai~certo valor_por valor~mes valor~salario vejo~? vendi ver_na ver~loterica vida_toda vida~para vista vizin- vizinha vizinha_fez vizinha~um vou_mudar
vou_passar vou_vender vou~de vou~no vou~para worry:buscar worry:e worry:ja worry:nome worry:sujo ze ze_$`,
    '3': `#_/ #_ate #_com #_conto #_esse #_mes #_parcelas #_reais #_x #~? #~casa #~conta #~entrada #~fgts #~ja #~mes #~o #~quitei #~semana #~tenho $~. %_$ +_# ,_NAME ,_ainda ,_faco ,_minha ,_nao ,_trabalho ,~devo ,~e ,~pagar ,~para . ._$ / 13o~# :acabei :atraso :consignado :em :no :ou :rescisao :so :tenho :trinta :tudo :uns :x NAME_desde NAME_faz NAME_por NAME_sim NAME_so NAME~dia NAME~e NAME~mes ^_acho
^_aposentei ^_atrasei ^_aumentei ^_cara ^_cheque ^_cortei ^_daquele ^_desisti ^_dia ^_dona ^_doze ^_entendi ^_essa ^_esta ^_farmacia ^_menos ^_o ^_paguei ^_perai ^_posso ^_preciso ^_tenho ^_tres a_campainha a_menina a_moca a_ultima acabo- acabou achei_que after-deficit:? after-deficit:da after-deficit:me after-deficit:mim after-deficit:nao after-deficit:onde after-deficit:outra after-deficit:pagar
after-deficit:plano after-deficit:por after-deficit:tenho after-deficit:tirar after-roadmap:agora after-roadmap:atender after-roadmap:botar after-roadmap:casa after-roadmap:contraproposta after-roadmap:cortar after-roadmap:desisti after-roadmap:diminuir after-roadmap:eles after-roadmap:entrada after-roadmap:errei after-roadmap:eu after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje
after-roadmap:ia after-roadmap:mandar after-roadmap:mas after-roadmap:muito after-roadmap:nasceu after-roadmap:ontem after-roadmap:passo after-roadmap:quer after-roadmap:quis after-roadmap:quitar after-roadmap:saiu after-roadmap:se after-roadmap:tambem after-roadmap:te after-roadmap:trezentos after-roadmap:vendi after-roadmap:vermelho agora agora_? agora_eh ajuda_em ajuda~nada alugu- aluguel
ameacando amigo- amigos amigos_$ ano antes_do antes_quero aposentei aqui_nao arrum- atender atender_$ atrasar aumen- aumentei auton- avisa- avisar avisar~mudei avisar~vou a~NAME a~nao a~outubro a~para a~que bairr- bairro bairro_$ banco_$ banco_laranja banco~outra boa boa~, burro_$ burro_de burro~carga busca- caiu caiu~# campa- campainha campainha_$ carga carga_$ carne carro cartao_$ cartao_NAME
cartao_do cartao~NAME carto- celular_$ cem cento cento_ao chama cheque cheque_especial chove- cobranca_me cobranca~ligando com_as com_minha comecar_pela comig- comigo como~o com~amigos com~banco confirm-amount:# confirm-amount:NAME confirm-amount:cinco confirm-amount:eh confirm-amount:mesmo confirm-change:# conse- consent:graca consent:saber consent:se consent:voce consigo~tudo conta- contas
contraproposta contraproposta~# cortaram_meu da_# da_gasolina da_moto da_para daque- daquele daquele_banco daquele~laranja da~eu da~mim da~subiu de_carga de_justica de_luz de_numero de_outubro debt-amount:de debt-amount:lembro debt-amount:quase debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-creditor:na debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado
debt-kind:em debt-kind:especial debts:aqui debts:boa debts:cara debts:conta debts:conto debts:de debts:deus debts:e debts:joao debts:menos debts:minha debts:no debts:ouvi debts:quatro debts:salario debts:te debts:um debts:vou debts:zero dei dei~para demai- demais desconta desconta_do descontado desconto~pago desde_agosto desde_que desde_setembro desisti dessas_$ deus deve deve~uns dezembro_e de~,
de~e de~tirar de~veio dia_# dia_que dias dia~nem diminuir dinheiro_todo dinheiro~mes disse_outra disse~coisa divid- divida dividas_$ do_NAME do_bairro do_banco do_contrato do_inss doent- doente dois_mil dormi- dormir doze_$ do~do do~eh duas_mesmo e_# e_a e_vinte educa- educada eh eh_ate eh_consignado eh_taxa eh~de eh~dia eh~juros em_dezembro em_nada embor- embora embora_do embora~bairro em~,
entro- entrou era_$ errad- errado errado_, espec- especial_$ espos- esposa esposa_$ essas_duas esse esse_dinheiro essentials:ajuda essentials:cada essentials:caro essentials:dia essentials:em essentials:falar essentials:gasto essentials:irma essentials:ja essentials:mercado essentials:meu essentials:mil essentials:no essentials:pago essentials:patrao essentials:perguntar essentials:remedio
essentials:subiu essentials:tenho essentials:tudo essentials:uns esse~nao esse~todo esta_assim esta_devendo esta_muito esta_paga esta_para estao_ameacando estou_pensando eu~com exist- extra e~? e~para e~todo faco_o faco~que facul- faculdade falei falei_que falei~ia falta- falta_# farma- farmacia farmacia_popular fatur- fatura faz~# fechei~acordo fecho fim_do fim~mes finan- financiamento_da
financiamento_do fiz_um flexibles:, flexibles:cem flexibles:nada foi~pelo ganhar ganhar_menos ganhei_# gasol- gasolina gasolina_subiu gasto gasto_com hoje hoje_eh ia ia_pensar igrej- igreja igual_burro igual~de income-low-month:a income-low-month:eh income-low-month:igual income-low-month:nada income-low-month:ruim incomes:aposentei incomes:as incomes:bolsa incomes:cada incomes:cai incomes:com
incomes:demais incomes:depende incomes:dia incomes:esse incomes:ganho incomes:ja incomes:na incomes:vezes incomes:vixe inss~# instalments-left:em instalments-left:essa instalments-left:estou instalments-left:paguei instalments-left:parcela isso_mesmo isso_todo isso~mes ja_esta ja_recebi ja_te janei- janeiro ja~paga juros justica_veio la laran- laranja laranja_$ lembrei lembrei_de ligar_$ limit-
limite logo loja luz luz_que m m_$ mae_tambem mae~# mae~esta mais_receber mais~? mais~em marido~ajuda mas mas~# mas~quero me_atender menina menina_do menina~banco menor menos_# menos_a menos~mil mercado_fechou mercado~e mes_ruim meses meses_ja mes~faco metade_do meu~, meu~. meu~que mexer me~a me~de mil_mesmo mil_no mim_$ minha minha_esposa minha_vida minha~de minha~tambem minim- minimo moca_do
more-debts:a more-debts:acho more-debts:favor more-debts:mais more-debts:o more-debts:que morta mudar~valor mudei~numero muito~por multa mundo~do na_NAME nada_no nada~fim nao_# nao_passa nao~em nao~nenhuma nao~trabalho na~e negociar_minhas negociar~dividas nenhuma_esse nenhuma~mes no_NAME no_dia no_fim nome_foi nome~serasa novecentos_e noven- noventa no~hoje o_agiota o_aluguel o_dizimo o_gerente
o_povo o_preco o_resto o_valor ofereceram ofereceu~a offers:eh offers:essa offers:me offers:ofereceram offers:preciso offers:sera offers:x oficial_de oficial~justica oi_, oito onde_tirar ontem overdue:ai overdue:eu overdue:falei overdue:janeiro overdue:maio overdue:marido overdue:menos overdue:meu overdue:o overdue:que overdue:uma overdue:vixe o~do o~e o~falou o~fechou o~nao o~terceiro o~voce
pagar pagar_primeiro pagar~isso pago_# pago_NAME pago~NAME pague- paguei paguei_a paguei_o paguei~de paguei~no para_isso para_joao parar para~? para~que para~tudo parcela_de parcela~# parei~pagar parte passa- passe- passei pedir- pediram pelo_NAME pelo_menos pelo~. pensando perai_que perai~tocaram plano_nao plano~da pode_ser popul- popular por_mes por_quinzena porqu- porque por~ao pouco_$ povo
povo_da povo~cobranca preco preco_da preco~gasolina primeira_parcela quando_$ quatro que que_? que_mudei que_tocaram que_vou quem_eh quer quer_# quer_dizer quero_mais quero~receber que~golpe que~pensar que~sei que~taxa que~viajar quinzena quiser rates:ano rates:aqui rates:cento rates:estava rates:m rates:na rates:nove rates:onde rates:pensar rates:perguntar rates:subiu rates:taxa rates:tenho
rates:vejo rates:virgula rates:zero receber recebi~# recebi~primeira recebo_sim recomecar registrado resti- restituicao resto sacar se seis sem_parar senhora ser_# seras- serasa se~nao se~quiser sim_NAME so_isso so_puder so_vale sobra- sobra~no so~NAME so~basico so~ultima tambem_? tambem~assim tanto_$ tanto_que tarde_, tem_dia tem_mais tem_uma tem~meses tem~onde tem~que tem~uma tenho_esse tenho~na
tenho~nada te~, thirteenth:acho thirteenth:metade thirteenth:mil thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:trabalho thirteenth:uns tirar tocar- tocaram tocaram_a tocaram~campainha trabalho trabalho_igual trabalho~burro trans- trezentos_e trezentos_no trezentos~NAME trinta_$ tudo_? tudo_isso tudo~todo tv~# uai uai_$ ultim- ultima uma_loja umas umas~ainda um~de uns_dois vai
vai_dar valor~aluguel vao_me varia vem_$ vende- vergo- vergonha vergonha_$ verme- vermelho vermelho_$ vi viaja- viajar viajar_$ vinte_e virgu- virgula virgula_nove vou_pensar vou_viajar worry:ameacando worry:cobranca worry:dizer worry:povo worry:que worry:quer worry:ver worry:vez x x_de ❌ ❌_$`,
    '-3': `!_! " #_vem #~, #~metade #~parcela #~venceu %_. ,_acho ,_dia ,_e ,_ganho ,_gracas ,_jogo ,_pode ,~% ,~caro ,~segunda ,~tenho :" :% :ajuda :banco :continuar :juros :mais :minha :onde :rapido :sou :usar ?confirm-delete NAME~muito NAME~quitada NAME~vou ^_acabei ^_aceitei ^_aham ^_bora ^_cade ^_cancelar ^_cansei ^_com ^_compensa ^_concordaram ^_consigo ^_descadastrar ^_desfazer ^_desisto ^_diarista
^_estava ^_exporta ^_faco ^_falaram ^_finaliza ^_fiquei ^_gostaria ^_ha ^_liga ^_manda ^_massa ^_medo ^_muito ^_negativo ^_nenhum ^_oficial ^_oi ^_opa ^_outra ^_passa ^_pedi ^_pergunta ^_por ^_precisa ^_primeiro ^_pronto ^_proxima ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_segue ^_socorro ^_soma ^_tchau ^_tem ^_tinha ^_usei ^_vai ^_valeu ^_valor ^_vendo ^_ver ^_voltei a_lista a_loja
a_pensao a_pergunta abencoe_$ abert- aberto aberto_$ abusi- abusivo acabe- acabei aceita_a aceita~da acert- adiantado adiante adiante_$ after-crisis:so after-roadmap:abusivo after-roadmap:acaba after-roadmap:aceitar after-roadmap:ano after-roadmap:apaga after-roadmap:arrumar after-roadmap:aviso after-roadmap:cancela after-roadmap:concordaram after-roadmap:deixa after-roadmap:desse
after-roadmap:disse after-roadmap:disseram after-roadmap:e after-roadmap:escreve after-roadmap:essa after-roadmap:fui after-roadmap:internet after-roadmap:jeito after-roadmap:lembrete after-roadmap:lista after-roadmap:loja after-roadmap:manda after-roadmap:massa after-roadmap:ofereci after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pegar after-roadmap:pena
after-roadmap:pensao after-roadmap:preciso after-roadmap:primeiro after-roadmap:procon after-roadmap:quem after-roadmap:quitado after-roadmap:reativa after-roadmap:redige after-roadmap:remedio after-roadmap:usei after-roadmap:vamos after-roadmap:vao after-roadmap:voltei agora~sei aham ai_tambem ainda_nao ainda_vale ainda~no ajuda- algum- alguma alto aluguel_ai aluguel~tambem anos~estou anoto-
anotou anterior apaga- apagar apare- aparece aplic- aplicativo aplicativo_$ arroz as_dividas as~ja atrasada_$ audio audio_$ aviso_de a~fechou a~tem banco_? bloquear boleto_$ bora bpc branc- branco branco_$ cada_mes cade caduca caducou_? cai_dia canse- cansei carro_no carro~NAME carta_do casa certinho chama_o chuta- chutar chutar_$ cinco_anos coloc- com_a com_depressao com_uma combi- comeca
comecar_$ como como_eu como_funciona como_que como~a como~com compe- compensa com~financeira concordaram confirm-change:eh confirm-change:nao confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao confirm-delete:nao conforme_o conseguir~nada consegui~a consent:estou consent:fiz consent:idade consent:para consent:que consent:sou consent:vou consta_na consta~fatura conta_$
conta_o conti- conversa cortada cortada_amanha cortaram_a creio_que cresce_tanto da_uma dados dao_# daqui_$ da~luz da~parcelar de_cinco de_cobranca de_mais de_me de_qual de_voce debt-amount:agora debt-amount:maio debt-amount:sei debt-kind:nao debt-kind:o debts:ajuda debts:beleza debts:bem debts:como debts:dividas debts:mesmo debts:oi debts:paguei debts:qual debts:sair debts:voce deixa_em
deixa~aberto deixe- delas delas_$ delet- demora denun- depois_de depois~NAME depre- depressao deram descadastrar descadastrar_$ desconfio desconfio_$ desconto desfazer desfazer_isso desisto dessa desse deus~pague de~. de~ainda direi- dispe- disse_tudo divida_de divida_do divida~$ dizer_$ do_acordo do_cartao do_governo do_plano doente_e dos dos_# dos~mil do~com duas_vezes e_as e_casa e_estou
e_pagar e_te eh_essa eh_outra eh_seguro eh_trabalho eh_uma eh_vantajoso eh_verdade eh_zero eh~banco eh~basico eh~do ela em_aberto em_duas em_junho em_que emprestimo_de emprestimo_para em~matar em~vezes entendi entendi_$ entra entra_a entra_o entra~aluguel entra~pensao entre- entrei esque- esquece essa_divida essa_eu esse_ano esse_do essentials:? essentials:pergunta essentials:qual esse~cartao
esta_atrasada esta_com esta_minha esta_na estava~mil esta~divida estou_por estou~fora eu_deixar eu_falei eu_parar eu_respondo eu_vejo eu~falo eu~o exato exato_$ exclu- explica expor- exporta exporta_para exporta~mim e~devendo e~meu e~que fala_dificil fala_portugues falar- falaram falaram_que falta_uma falta~NAME faz_um fechei~o fica_no finaliza finaliza_$ firma flexibles:sobra fui funci- funciona
gasta graca- gracas horas horas_sao humano_$ ideia_$ income-source:, income-source:da income-source:meu income-source:que incomes:bpc incomes:clt incomes:faz incomes:propria incomes:receber incomes:sem incomes:tudo incomes:zero isso_na isso_para ja_caiu ja_cortei ja_disse ja_prescreveu ja~? jeito juros_eh juros~esse lazer_$ lembrete_$ lembretes liber- liberar liga_$ liga_para liga~mim limpa-
limpar liqui- logo~NAME loja_e mae_esta maio_agora maio~nao mais_tarde mais_viver mando_$ marido_$ mas_ja massa me_liga me_passa me_transfere mensa- mensagem_$ mes_eu mes_ou mes~foi mes~por mes~quando meus_dados me~o me~para mil~maio minha_conta minha_luz minha_pensao minha~e moco more-debts:essas more-debts:esta more-debts:outra nada_de nada_esse nada~, nada~mes nao_consta nao_entendo nao_foi
nao_recebe nao_senhora nao_sou nao_vale nao~dar nao~dizer nao~falar nao~mais nao~pagar nao~quanto na~? negativo negativo_$ negociar_o negocio nenhum no_procon novo o_contrato o_do obrigada ofere- oferecer~para ofereci ofereci_# offers:aceitar offers:aceitei offers:acordo offers:limpa offers:mais offers:muito offers:nome offers:oferta offers:por offers:so offers:teve offers:todas offers:uma
offers:venceu oi ok olhar opa opcao_$ orien- orientacao ou_por outra_pergunta ou~semana overdue:certinho overdue:como overdue:eh overdue:essa overdue:estou overdue:nada overdue:pagando overdue:sim overdue:tem o~ai o~faco pagan- pagando pagou pago~primeiro paguei_metade paguei~acordo paguei~dos paguei~mil para_de para_la para_liberar para_parcelar parar_$ parcelar parcelas~NAME parti- passa_essa
pedi pegar~emprestimo pensao peque- perdi~carne perdoou pergunta pix_para pode_passar podem pode~a por_fora portu- portugues portugues_$ por~de posso_chutar preciso~um prescreveu prescreveu_? primeiro_? primeiro_a proce- processar proco- procon procu- pronto_$ propria proxima_$ pular_? qual_a quanto_devo quanto_eh quanto_falta quanto~para que_$ que_horas que_juros que_olhar quem~isso quem~o
quero_comecar quero_ver que~dia que~falei que~fatura que~menos que~muito que~primeiro que~sao quitada quitado quite- quitei rapid- rapido rates:cartao rates:como rates:conta rates:contrato rates:do rates:esqueci rates:nocao rates:pode rates:responder rates:so rates:ver reativa recebe recebe_$ recebi_tudo recebo_, recomeca redig- redige reinicia_$ remedio_e reneg- repete resum- rotativo_$ sabe~eh
sai salario_mesmo sao_$ se_pagar segue segue_o segur- seguro sei_quanto sei_que sem sem_dinheiro sem_receber ser_cortada ser~amanha se~parar sim~NAME so_essas socorro soma some_? some_daqui sou_do so~salario tarde_eu telef- telefone tem_que tem_um tem~a tenho~, ter_que terminei_$ thirteenth:agora thirteenth:carteira thirteenth:decimo thirteenth:entrei thirteenth:esse thirteenth:gastei
thirteenth:ne thirteenth:nunca thirteenth:paga thirteenth:recebe thirteenth:vem thirteenth:vezes tinha todo_ano topei_$ trabalho~casa transfere transfere_$ tudo_na tudo~NAME uma_ainda uma_luz uma_moca uma_pessoa uma_proposta usei_o vai~cortada valeu_$ vem~, vence- venceu verdade_$ vida_eh vida~trabalho voce_fala voce_me voce~dificil voce~meu voltar_$ volte- voltei vou_aceitar vou_ficar vou~procon
vou~que which-change:da worry:, worry:agua worry:aqui worry:arroz worry:carro worry:casa worry:comida worry:cortar worry:cortaram worry:filhos worry:gas worry:mandou worry:medo worry:meus worry:nada worry:ontem worry:os worry:quero worry:salario worry:ser worry:todo zap 🙏_$`,
    '-4': `#_atrasadas #~do ,_ja ,_muito ,~? ,~do ,~uma :: :? :bom :desconto :divida :eae :isso :parar :pode :queria :quero :recusei :sobre ?_estou ?income-source NAME_! NAME~! ^_ainda ^_ajuda ^_antecipei ^_atendente ^_avanca ^_chama ^_como ^_desconsidera ^_desfaz ^_disseram ^_divida ^_e ^_eae ^_escreve ^_esquece ^_hein ^_nadinha ^_ofereci ^_ok ^_quando ^_quero ^_recomecar ^_reinicia ^_topei ^_zera ^_zerar
^_zerei a_divida a_empresa a_financeira a_firma a_senhora acaba- aceitaram_# aceitei aceito_? acord- acordo acordo_de acordo~# after-roadmap:acabou after-roadmap:aceita after-roadmap:ai after-roadmap:anos after-roadmap:baixa after-roadmap:carne after-roadmap:cobra after-roadmap:contas after-roadmap:demais after-roadmap:eh after-roadmap:empresa after-roadmap:estou after-roadmap:fatura
after-roadmap:ficar after-roadmap:juros after-roadmap:link after-roadmap:mesmo after-roadmap:minimo after-roadmap:neve after-roadmap:pago after-roadmap:parcela after-roadmap:pedir after-roadmap:quando after-roadmap:sai after-roadmap:saio after-roadmap:senhora after-roadmap:zerei agora_nao agrad- algue- alguem anos anos_e antecipei antecipei~parcelas anter- apertou arrumar ate_quando atendente_$
avanc- avanca avanca_$ aviso- a~. a~agora a~com a~em a~ontem baixa boa~. bpc_$ caducou cancelar causa certinho_$ chover comecar~menor como_assim confirm-creditor:, confo- conforme consegui_pagar consent:minha consigo~a continuar continuar_$ cortei_tudo cresc- cresce da_lista dao da~NAME de_neve de_novo debt-creditor:lembro debt-creditor:nao debt-kind:sei debts:dos debts:falei debts:preciso
debts:tira deixa_para desconsidera desconsidera_a desconsidera~ultima desempregada desempregada_$ desempregado desfaz desfaz_$ de~? de~mas de~mil de~x dia_com dia_eh dia~de dia~hoje digo disso_$ do_carne do_meu do_serasa do~no duvid- duvida duvida_$ eae eae_$ eh_esse eh_financeira eh_hoje eh_o eh~coisa elas_atrasadas eles_$ em_conta em~com encerrar escreve essentials:deixa essentials:o
essentials:quero essentials:sei estao esta~atrasado estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio eu~de exata- exatamente falar_com falei_do familia_$ fazer~# fechei_$ fecho_? ficar final- golpe_$ ha_$ hein_$ human- humano ideia income-low-month:sei income-source:do incomes:casa incomes:meses incomes:minha incomes:so instalments-left:sei isso_ai ja_paguei ja_quitei ja~as
ja~falei lembrete liberar~emprestimo mais~oferta manda medo medo_de menos_juros mes_acaba meu_dinheiro meu_plano me~mais me~uma mil_do mil~carro minha_divida minha_moto minha~esta minha~que more-debts:ja more-debts:todas muito_caro nadin- nadinha nadinha_$ nao_me nao_posso nao~deixa negociar~a nenhuma_atrasada neve neve_$ ningu- ninguem nocao nocao_$ nome_$ novo_$ o_dia obrig- oferta_$
offers:cento offers:eles offers:isso ok_$ onde onde_$ os_# os~do outra_$ overdue:conta overdue:deus overdue:devo overdue:elas overdue:estao overdue:gracas overdue:tenho pagar_a pagar_nada pagar_o paguei_$ para_NAME passar_$ pedir pela_menor pensao~meu pessoa pessoa_$ pode_tirar por_causa por~acaba por~eh por~nao por~ou preci- precisa precisando pront- pronto proxima quanto_$ quanto_esta
quanto~devo quanto~pagar que_tipo quero~com rates:para rates:qual rates:quanto rates:sei recebo~bolsa recusei_$ reinicia responder_$ rotat- rotativo sabe_$ saber_$ sai_do score sei~que signo signo_$ site sobre suspe- taxa_$ tchau tchau_$ te_falei te_falo tem_signo tem~? tem~para tenho_$ tenho_duvida tenho_mais te~do thirteenth:# thirteenth:as thirteenth:dia thirteenth:sei tira~NAME todas~atrasadas
toparam_$ topei topou trabalho_e tranquilo_$ tudo_no um~para unica vai_chover valeu valor_$ vanta- vantajoso vende viver volta- volta_$ voltar vou_ter vou~depois which-change:o worry:NAME worry:com worry:dias worry:o worry:para worry:tranquilo zera zera_ai zerar zerar_tudo zerei`,
    '-5': `#_anos ,_deixa ,~onde :dinheiro :empresta :emprestimo ?worry NAME_primeiro NAME~existe NAME~paguei NAME~tudo ^_aceita ^_acordo ^_ahn ^_apaga ^_beleza ^_cancela ^_entra ^_fecho ^_sai ^_some ^_stop ^_terminei ^_tira ^_vao a_de aceita after-deficit:# after-roadmap:acabei after-roadmap:causa after-roadmap:minhas after-roadmap:oferecer after-roadmap:pensando after-roadmap:sem after-roadmap:tudo ahn
ahn_$ antes_$ apaga aprov- as~estao aviso a~ja beleza_$ boa_pergunta briga- cancela com_isso como_$ confirm-amount:a consent:nao da_um debts:ai debts:quero deixa_$ depois_eu desca- desconheco_$ desconto_na desem- desli- devo~NAME de~anos do_zero e_so eh~mes elas empresta empresta_# encer- escre- esqueci_$ essentials:isso esta_bom eu~um expli- favor_$ filho_$ hein income-source:aluguel incomes:isso
instalments-left:nao jeito_que link me_da me_empresta mes_eh metade_ja nao_$ nao_devo nao_entendi nao_esta nao_sei no_# nunca o_emprestimo o_plano oferecer oferecer_# oi_$ oi_? para_$ para~fazer pede pensando_em perdi_o por_favor posso~? prazo prazo_$ preciso_de presc- proposta_$ propr- que_a que~tudo reativar recebi_$ recla- recusei renda_$ repet- saida sei_nao socor- stop stop_$ sumir tem_#
tem~atrasadas tenho_# tenho~anos terminei thirteenth:ano thirteenth:cai thirteenth:dois thirteenth:eh thirteenth:mas thirteenth:sem tipo tira todas_elas tranq- tranquilo ver_depois voce_eh worry:banco worry:meu worry:na worry:por worry:vao ✅`,
    '-6': `,_duas ,~ja :. :chega ^_ate ^_desconheco ^_quais ^_reset ^_sair ^_sem ^_vamos aceitar after-roadmap:acordo after-roadmap:duas after-roadmap:qual after-roadmap:renegociar belez- beleza bom_$ calor_ai debts:isso debts:quanto debts:tudo depois_$ desconheco desconto~NAME despe- disso duas_estao eh~isso essas_$ esta_calor esta~ai estou~em falei_da falo_$ fecha- flexibles:zero fora_$ incomes:estou
incomes:nada ja~da liga lista_$ nao_aceitaram nao_consegui nao_estou nao~# o_# offers:tem opcao overdue:? overdue:ainda o~eu o~ja paguei~a proxi- pular quais qual~# quero_renegociar rates:? reini- reset reset_$ saio sair_$ tem_$ ter thirteenth:duas thirteenth:tenho um_NAME vamos vou_fechar which-change:# worry:esta worry:minha`,
    '-7': `:anos ?confirm-change ^_da ^_em ^_nem ^_nunca ^_para ^_parar ^_passo ^_perdi ^_pula ^_volta a_# after-roadmap:fazer after-roadmap:fechar after-roadmap:financeira after-roadmap:quiseram barat- caduc- cance- consent:tenho desfa- e_ai eh_isso eh~? estao_$ fazer fechar fora isso_eh ja~os lista mes_nao nao~atrasado o_que perdi pula pula_$ qual quase_todas que~eh reati- recomecar_$ sabe termi- todas_em
todas~dia volta worry:dia worry:nao`,
    '-8': `#_? ^_isso ^_onde aceitaram_$ after-roadmap:onde after-roadmap:👍 bloqu- confi- passo_$ qual_o`,
    '-9': `?consent ^_nada bom_dia desconto_$ falei~NAME infor- sim_$ worry:estou`,
    '-10': `?which-change ^_qual ^_voce perdo- recus- sei_la`,
    '-11': `?after-crisis`,
    '-13': `?confirm-creditor nenhuma_$`,
    '-14': `consent:#`,
    '-15': `debt-kind:#`,
  },
  'nothing-more': {
    '31': `?more-debts`,
    '23': `?flexibles`,
    '16': `^_so`,
    '14': `^_acabou more-debts:nao nada`,
    '13': `^_pronto eh_isso mais_nada so so_$`,
    '12': `:chega ^_nada ^_nadinha ^_terminei incomes:estou nadin- nadinha nadinha_$ nao_$ pront- pronto terminei terminei_$`,
    '11': `chega debts:nenhuma essas lazer lista_$ nada_$ termi-`,
    '10': `^_chega ^_mais acabo- acabou debts:so de~nada eh_o flexibles:nao flexibles:zero lista luxo more-debts:essas more-debts:eu more-debts:ja n0 nada_mais nao_gasto nenhu- por_ai renda`,
    '9': `?incomes ^_zero a_lista acaba- debts:isso debts:nada debts:nao e_so eh_tudo essas_$ essentials:isso essentials:nada essentials:so gasto incomes:eh incomes:nada lazer_$ more-debts:esta nao_tenho nenhum offers:mais por~mesmo pronto_$ renda_$ resto zero zero_$`,
    '8': `^_e ^_por acabou_$ ai_mesmo de_casa debts:eh disse_tudo eh~basico eh~que encer- essentials:eh esses flexibles:nenhum gasto_$ isso_$ ja_disse nao~para offers:nada o~tem que~tudo so_isso so~ai tudo_$`,
    '7': `?essentials ^_cortei ^_eh ^_finalizei ^_fora ^_nenhum ^_nenhuma casa casa_$ completo cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse estou_desempregada finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho incomes:isso ja ja_$ momen- momento more-debts:era more-debts:fechou more-debts:nem more-debts:outra more-debts:sao more-debts:so nao_devo
nao_sobra nao~com nenhum_$ no_momento sobra tem_nao ter tudo_ja`,
    '6': `^_acho ^_era ^_sem acho acho_que acho~eh acho~falei basic- basico basico_$ compl- corte- cortei de_outra debts:lazer desem- devo_nada e_eh eh_so esses_gastos e~isso faco_nada falei_tudo fecho- fechou fora_isso incomes:acabou incomes:gasto incomes:lazer incomes:mesmo incomes:momento incomes:nao incomes:renda incomes:so incomes:tudo isso ja~tudo luxo_$ luxo_nenhum mais mesmo_$ momento_$
more-debts:eh more-debts:lista more-debts:nada more-debts:por more-debts:que nada_, nada_disso nao_saio nao~lazer nenhuma o_basico o_resto offers:lista offers:tudo que_falei saio saio_de saio~casa sem_luxo so_essa so_essas so_esses sobra_$ sobra_para sobra~isso so~gastos tenho_lazer trabalho_e`,
    '5': `,_estou ,_gracas ^_ficou ^_ja ^_nao ^_nem ai_fechou bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem de_resto debts:basico debts:gasto dera dera_ter dera~lazer disso_$ eh eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:basico essentials:lista essentials:mais essentials:nao essentials:renda faco~disso falei falei_todas final- flexibles:isso flexibles:nada fora
gasto~bobagem ha incomes:ai incomes:casa incomes:no incomes:pronto incomes:sem isso~fechou mais_gasto mais_nao mais~nao me_dera me~ter minha_unica minha~renda more-debts:as more-debts:dividas more-debts:falei more-debts:ficou more-debts:mais more-debts:ne more-debts:outras more-debts:tudo nao_faco nao_tem nao~outra nao~outro nem nenhuma_$ offers:disse offers:ja offers:so outra outra- outras
outro_gasto para_isso pouca pouca_coisa que_tem quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sem sem~nenhum so~renda so~salario tem_outro tem~gasto tem~nao tenho_essas tenho~coisas tenho~gasto ter_lazer tudo unica_renda`,
    '4': `,_deixa ,~a ,~eu ?debts ^_essas ^_lazer acabou~lista ai ai_so da_lista da~ter debts:renda debts:tem debts:tudo deixa~ver disso e_casa e_durmo eh_minha eh_trabalho eh_zero entra_mais entra~nada era essentials:acho essentials:casa essentials:gasto essentials:luxo essentials:mesmo essentials:o essentials:ter eu_nem eu_ver eu~sei fechou_$ ficou flexibles:acabou flexibles:eh flexibles:esses
flexibles:luxo fora~nada gasto- gastos gastos_$ hoje_eh incomes:hoje incomes:ja incomes:resto incomes:ter incomes:zero isso_nada isso~so ja~todas lazer_eu lazer~nem lembre mas_essa mesmo moca_$ more-debts:a more-debts:da more-debts:devo more-debts:essa more-debts:gracas more-debts:ha more-debts:o more-debts:quitei more-debts:resto more-debts:sem more-debts:todas nada~estou nao nao_ha nao_moca
nao~de nao~deixa nao~essas ne nem~o nenhuma_outra o_salario offers:acho outra_renda o~mesmo pago_$ para_ter parad- para~luxo pronto_eh pronto~isso que~so sao_essas sao_todas sei_o sei~que so_trabalho so~e tenho tenho~renda ter_luxo traba- trabalho trabalho~casa trabalho~durmo uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha ^_tinha a_deus acabou_gracas alem alem_disso ano_passado a~mas casa_, chega_ne coisa_$ creio_que da_para debts:ai debts:casa debts:nenhum debts:o debts:por debts:resto debts:sem debts:tenho deixa_eu devo_mais dividas_$ dona durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essa~quitei essentials:a essentials:e essentials:faco essentials:falei essentials:minha
essentials:tem essentials:tenho essentials:trabalho esta_pago estou_ha estou_sem estou~# estou~renda eu_lembre faco fim flexibles:disso flexibles:lazer flexibles:mais flexibles:mesmo flexibles:pronto flexibles:so flexibles:tem fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:, incomes:de incomes:disso incomes:e incomes:minha incomes:receber isso~gasto ja_falei
ja~ne mais_divida mas~eu minha_renda minha_vida minha~eh moca more-debts:. more-debts:chega more-debts:deixa more-debts:deus more-debts:divida more-debts:e more-debts:fora more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:pronto nada_alem nada~disso nada~momento nao_da nao_que nao~eu nao~luxo nao~um nem_sei ninguem_$ offers:a offers:de offers:eh offers:falei
offers:isso offers:que outra_$ outro o~eh passado_$ por_enquanto pronto_acabou que_eh que~lembre que~pago real real_com real~isso receber_nada renda_mesmo resto_esta sao sem_receber sem_renda so~que tem_$ tenho_luxo tenho_outra tinha um_real um~com`,
    '-3': `?after-deficit ?after-roadmap ?debt-creditor ?income-low-month ?which-change ^_a ^_ahn ^_ainda ^_apaga ^_desfazer ^_deus ^_exatamente ^_hein ^_para ^_positivo ^_quais ^_quase ^_segue ^_sei ^_ss ^_tem ^_todas ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:estou after-roadmap:isso after-roadmap:tudo agora ahn ahn_$ ainda apaga a~nao banco bater- bateria bateria_$
cance- com_nada complicado complicado_$ confirm-amount:eh confirm-delete:nao consent:eh consent:nao corre- desfazer desfazer_isso deus_eh deus~mais duas duas_mesmo eh_complicado eh_mais eh~ai entra_nada esque- essentials:meu essentials:quero exata- exatamente exatamente_isso existe_mais favor faz gasto~nada hein hein_$ isso_mesmo mande mande_mais mande~nada mas_nao me_mande mes_eh more-debts:duas
more-debts:lembro more-debts:sim nao_eh nao_entendi nao_estou nao_existe nao~isso nao~mande offers:tem onde ou overdue:nao perai pergu- pergunta posit- positivo positivo_$ preci- precisa pula qual quase quase_todas que_somar quero segue somar somar_tudo so~duas ss ss_$ tenho_que tenho~somar thirteenth:nao volta worry:disso`,
    '-4': `:sobra ?confirm-delete ?consent ?debt-kind ?income-source ?instalments-left ?overdue ?thirteenth ^_deixa ^_tenho ^_tudo after-roadmap:eh after-roadmap:nao cobra- cobranca consent:estou eh~mesmo entendi exist- existe isso~gracas marisa_nao mensa- me~mais nao_me nao_quero offers:cobranca offers:mesmo offers:nao overdue:nenhuma que~isso sabe sabe_$ sobra_nada tem~uma`,
    '-5': `:nada :nao ?confirm-amount ?confirm-change ?confirm-creditor ^_gasto com~nao desfa- eh_mensal enten- fixa incomes:fixa mais_uma mensal mensal_isso more-debts:, nada_urgente nada~so nao_, nao_so nao~o renda_fixa tenho~fixa urgen- urgente urgente_$`,
    '-6': `^_isso ai_$ nao~so worry:nada worry:nao`,
    '-7': `,_acabou ,_so ?after-crisis ?worry nao~acabou`,
    '-8': `,~isso`,
  },
  'off-topic': {
    '15': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_voce calor_ai conta_uma esta_calor esta~ai poema um_poema`,
    '10': `:dinheiro ^_que calor chover hoje_$ horas horas_sao qual_seu que_horas que~sao vai_chover`,
    '9': `:qual ^_quem ^_vai chove- escre- how promp- prompt qual sao_$`,
    '8': `^_ignore after-roadmap:signo are conta~historia do_tempo escreve_um faz_um historia historia_$ hoje ignor- ignore quem regra- regras tempo_$ uma_historia`,
    '7': `:onde :um ^_conta ^_escreve ^_me ^_tem ^_traduz casad- casada casada_$ conta~piada dia_eh dia~hoje dinhe- dinheiro eh_casada eh_hoje eh~presidente escreve fala_do fala~tempo histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles jogo me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ qual_a que~eh recei- receita
receita_de regras_$ seu_prompt suas suas_regras tempo tradu- traduz traduz_isso traduz~para um uma_piada voce voce~casada`,
    '6': `:: :amanha :empresta :ganhar :meu :poema :system ?rates ^_aja ^_esqueca ^_esta ^_faz ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:seu ai_$ aja aja_como aja~um ajuda~o anteriores anteriores_$ are_you as_instrucoes as~anteriores can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:tem debts:voce dever dever_de do_$ eh_outra
empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce finja finja_que finja~eh futeb- futebol futebol_$ gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~com me~do mostra_seu mostra~prompt o_dever outra_pessoa pirat- pirata pirata_$ poema_$ qual~capital qual~time que_dia
que~outra rates:signo reais_$ seu_time syste- system time time_$ um_pirata vai vai~hoje voce_eh voce_gosta what what_can what~you you_$ you_do`,
    '5': `: :como :de :dividas :faz :prompt :rapido :reais :seu :vai ^_how after-roadmap:jogo after-roadmap:quem after-roadmap:you ajuda_com amanh- amanha anter- bolo brasi- brasil brasil_$ de_bolo descobriu descobriu_o descobriu~brasil dever~casa dinheiro_$ do_jogo dolar dolar_$ eh~pessoa essentials:seu faz faz~poema filme filme_voce filme~indica ganha- ganhar ganho- ganhou ganhou_o ganhou~jogo how_much
how~is indic- indica indica_$ is is_the is~dolar me~# mostra much much_is much~the o_brasil o_jogo o_resultado o~do passa pix_para poema_de qual_filme qual~resultado quem_descobriu quem_eh quem_ganhou rapid- rapido rates:qual rates:tem receita~bolo resul- resultado resultado_do resultado~jogo sao the the_dolar um_pix uma uma_receita voce_indica voce~de`,
    '4': `" #_reais :" :# :? :[ :] :emprestimo :estou :foi :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:poema after-roadmap:sao after-roadmap:uma ai amor amor_$ a~da a~de big big_brother broth- brother brother_$ capital~franca codigo_em codigo~python com_o da_franca da_mega da~sena de_amor de_casa debts:eh debts:esta
debts:hoje debts:que debts:quem debts:tempo debts:uma de~de de~mil divida~$ do~hoje eh_o em_python emprestimo_? escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:how essentials:que essentials:quem essentials:you estou_precisando estou~de exata- exatamente fala franc- franca franca_$ ganha ganha_o ganha~big jogo_$ me_ajuda mega mega_sena mostr- numero_da
numero~mega o_big o_numero onde o~brother o~de passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema~amor precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~voce quem_ganha rates:calor rates:eh rates:how rates:seu rates:tempo reais sena sena_$ sobre tem um_codigo uma~de um~em um~para vende`,
    '3': `:$ :. :australia :bolo :capital :cartao :credito :do :e :ignore :limite :marque :receita ? [_system after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:receita after-roadmap:um after-roadmap:voce austr- australia bolo_$ bolo_de capital~australia cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ da_australia de_$ de_credito de_pao de_queijo debts:ai
debts:conta debts:escreve debts:me debts:pessoa debts:sao de~# divida_de do_flamengo e_me eh~gerente empre- essentials:dia essentials:me essentials:qual essentials:sao essentials:tempo essentials:um essentials:uma flame- flamengo jogo_ontem jogo~flamengo limite_de marqu- marque melhor~de meu_gerente mil_$ nome_? o_melhor outra o~ontem pao pao_de pao~queijo passa_uma pesso- pix previ- previsao
qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:ai rates:dia rates:do rates:escreve rates:esta rates:hoje rates:me rates:poema rates:quem rates:um rates:voce receita~pao set seu_signo system_] um~de`,
    '-3': `:sao ?worry after-roadmap:dinheiro after-roadmap:me after-roadmap:mim isso_$ me_da o_que paga prime- primeiro primeiro_$ robo telef- telefone voce_tem`,
    '-4': `o_# qual~# voce_$ voce_sao`,
  },
  'opt-in': {
    '19': `reati-`,
    '14': `conti- continuar continuar_$ reativar`,
    '13': `lembr-`,
    '12': `after-roadmap:volta`,
    '11': `:continuar :voltar ^_voltei after-roadmap:voltei volte- voltei`,
    '10': `^_reativa after-roadmap:reativa reativa volta- voltar`,
    '9': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:os after-roadmap:sim mandar volta voltar_a`,
    '8': `^_liga after-roadmap:liga after-roadmap:novo after-roadmap:pode lembrete manda- me~de os pode_mandar`,
    '7': `:quero ^_volta after-roadmap:continuar after-roadmap:dos after-roadmap:me after-roadmap:receber coloc- de_volta liga novo_$ os_avisos quero_voltar receber`,
    '6': `:vamos ^_manda ^_quero a_participar after-roadmap:avisos after-roadmap:lembra after-roadmap:participar aviso- aviso_$ avisos de_novo dos lembra me_lembra novo participar participar_$ quero_receber sim_$ venci- volta_a voltar~participar`,
    '5': `^_pode ^_vamos a_mandar a_me after-roadmap:aviso after-roadmap:cadastro after-roadmap:manda aviso avisos_por avisos~favor cadastro_$ lembretes_$ manda mandar_mensagem os_lembretes os~de parti- receber_lembrete`,
    '4': `? ^_voltar a_receber after-roadmap:de after-roadmap:lembrar after-roadmap:lembretes after-roadmap:mensagem after-roadmap:mim after-roadmap:quero cadas- cadastro lembrar lembretes me_lembrar meu_cadastro mim mim_$ para_mim pode pode_me quero sim vamos volta_$ voltar~receber`,
    '3': `:mandar ^_me after-roadmap:avisar after-roadmap:favor after-roadmap:lembrado ativa avisa- avisar lembrado lembrar_$ lembrete_$ me_avisar mensa- mensagem pode_voltar pode~a pode~mensagem quero~a quero~lembrado receb- receber_$ ser_lembrado voltar_$`,
    '-3': `^_os ^_para after-roadmap:nao after-roadmap:parar cance- nao_quero quero_parar ver`,
    '-4': `after-roadmap:onde after-roadmap:ver onde quero_ver`,
    '-5': `parar`,
  },
  'opt-out': {
    '20': `desca-`,
    '19': `sair sair_$`,
    '18': `^_parar ^_sair ^_stop stop stop_$`,
    '17': `encer-`,
    '16': `^_para encerrar parar parar_$`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '13': `com_isso final-`,
    '12': `^_descadastrar ^_encerrar daqui daqui_$ encerrar_$ quero_cancelar some_daqui`,
    '11': `^_some cance- cancelar contato mensagem_$ nao~mais quero_mais some`,
    '10': `:me ^_parem after-roadmap:sair bloquear contato_$ mensa- me~mais para_$ parem voce_$`,
    '9': `:parar :stop ^_me consent:mais debts:para me mensagem nao_me parem_com parem~isso`,
    '8': `:sair ^_chega ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de conta- de_me descadastra descadastra_$ em_paz inscr- inscricao inscricao_$ lista lista_$ mais mais_isso me_descadastra meu_numero me~em minha_inscricao para_com para~isso parti- paz paz_$ procu- quero~isso tira`,
    '7': `?consent ^_remover ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem da_lista de_mensagem debts:encerrar descadastramento descadastramento_$ do~zap essentials:encerrar essentials:sair meu_zap me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ quero quero_sair remov- remover remover_meu remover~numero sai sai~meu solic-
solicito solicito_o solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:. after-roadmap:contato after-roadmap:descadastrar consent:parar de_mandar debts:mais debts:quero desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_meu do_programa encerrar_atendimento essentials:me essentials:parar essentials:quero isso_$ mais_contato manda_mais mandar mandar_mensagem mande mande_mais mande~nada me_mande me_tira
me_tirem mensagens meu~dai me~dessa n0 nao~mande numero_dai para_de para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tira_meu tira~numero tirem tirem_da tirem~lista`,
    '5': `^_quero ^_tira ^_vou after-roadmap:bloquear after-roadmap:isso after-roadmap:lista after-roadmap:parar after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:me consent:sair dai dai_$ de_voce debts:cancelar debts:me debts:sair deixa_em deixa~paz essentials:cancelar
essentials:descadastrar essentials:mais mais_$ mais_papo mais~com me_deixa me_mandar me_procura me_procurem mensagens_$ nao~procura nao~procurem numero_$ papo papo_$ procura procura_mais procurem procurem_mais quero_encerrar quero~do quero~papo se_continuar servico_$ te_bloquear te~se tira~lista vou_te vou~bloquear`,
    '4': `:mensagem :sai ?debts ^_cancela ^_desejo ^_encerra after-roadmap:com after-roadmap:mais after-roadmap:minha autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:cancelar consent:encerrar consent:mensagem consent:minha conta_de conta~mensagens de_mensagens debts:chega debts:com debts:lista debts:mensagem debts:meu debts:nao debts:numero debts:parem deixe- deixem
deixem_em deixem~paz desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_servico essentials:bloquear essentials:minha essentials:nao essentials:parem mais_em mais_participar mais~contato mais~disso mandar_coisa me_deixem me_descadastrar me~coisa minha minha~de nada~voce nao_manda o_servico para participar_disso por_aqui
quero~descadastrar quero~esse quero~participar receber~de servi- servico`,
    '3': `,~me . ._$ :de :mensagens :para :zap after-roadmap:chega after-roadmap:dai after-roadmap:deixa after-roadmap:desejo after-roadmap:dessa after-roadmap:me after-roadmap:mensagem after-roadmap:quero after-roadmap:servico after-roadmap:solicito after-roadmap:voce aqui_$ atend- autor- autorizo consent:chega consent:desejo consent:do consent:isso consent:meu consent:numero consent:quero debts:contato
debts:isso debts:paz debts:sai desejo_mais desejo~contato dessa encerrar_nosso encerrar~contato entrem entrem_mais entrem~em essentials:chega essentials:contato essentials:do essentials:em essentials:manda essentials:meu essentials:numero essentials:paz essentials:vou mais_esse mais_falar mais_mensagem mais_nada mais~nada mais~servico manda manda- meu me~mensagem nada_de nao_autorizo nao_desejo
nao_entrem nao~manda nosso nosso_contato parar~mandar participar pode_encerrar pode~de pode~nosso quero_me quero~da quero~falar quero~o receber_nada sai_fora sair_da sair~lista te voce vou`,
    '-3': `?after-crisis ^_como ^_muito ^_nada aceit- after-roadmap:a after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar after-roadmap:vencimento ai ai_$ ajuda cancelar_operacao como consent:como consent:vida contas das_dividas de_divida divid- divida_$ dividas dividas_$ do_servico essentials:fazer fala lembra lembrar lembrar_$ lembrete_$ me_lembra me_lembrar me_socorre
me_transfere nao_$ nao_precisa opera- operacao operacao_$ para_que quero_$ quero_suporte quero~das quero~minha recus- sair_das sair~dividas socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ venci- vencimento vencimento_$ ver vida volta volta- voltar worry:sem`,
    '-4': `?worry ^_voce after-roadmap:cobranca after-roadmap:do after-roadmap:muito aviso cancela_$ cobra- cobranca cobranca_$ das lembrete liga liga_$ mais_fazer mais_viver mais~cobranca mais~isso mandam me_liga muito preci- precisa quero~fazer sem sem_parar viver_$ worry:parar`,
    '-5': `after-roadmap:aviso fazer_isso viver`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `liqui-`,
    '16': `^_paguei`,
    '13': `after-roadmap:essa paga pague- paguei`,
    '12': `after-roadmap:esta after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei pagam- pagamento`,
    '11': `:paga ^_ja essa_$ pago_$ quite- quitei sozin- sozinha sozinha_$ ✅`,
    '10': `^_esta ^_pagamento consegui_pagar`,
    '9': `^_consegui ^_zerei after-roadmap:consegui after-roadmap:pix after-roadmap:quitei after-roadmap:zerei consegui essa o_pix pago paguei_a zerei`,
    '8': `?after-roadmap NAME_pago ^_acabei ^_boleto ^_foi acabe- acabei after-roadmap:acabei after-roadmap:foi after-roadmap:quitado after-roadmap:uma boleto_pago conse- overdue:ja overdue:paguei pagar_$ pix quita- quitado`,
    '7': `:NAME ^_acertei ^_quitei a_de acabei_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:pagar after-roadmap:tudo baixa dei ja_dei ja_quitei overdue:o paga_$ paguei~a reali- uma_$`,
    '6': `#_a #~do :! :quitei ^_NAME ^_antecipei ^_fiz acert- after-roadmap:parcela after-roadmap:so antecipei antecipei~parcelas bolet- boleto esta fiz fiz_o fiz~pix foi ja ja~a mil_do o_pagamento overdue:NAME pagar paguei~o pix_$`,
    '5': `#~de a_parcela after-roadmap:a after-roadmap:contas after-roadmap:feito after-roadmap:financiamento after-roadmap:hoje after-roadmap:mandei after-roadmap:parcelas antec- as_contas a~# com_uma consegui~a contas contas_$ de_pagar de_quitar divida_$ duas duas_parcelas efetuei_o efetuei~pagamento esta_pago feito financiamento_$ mande- mandei mandei_o mandei~pix mes~so o_financiamento o~agora paguei_$
paguei~acordo parcelas_do parcelas~NAME quitei_o quitei~financiamento`,
    '4': `^_efetuei ^_mandei ^_terminei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:ja after-roadmap:pouco after-roadmap:terminei a~ontem carro_no carro~NAME colch- colchao combi- conta- debts:dos debts:paguei do_carro dos~mil do~no efetu- efetuei essa_divida financiamento hoje ja_paguei metad- metade metade~# mil~carro n0 o~para pagamento_$ paguei_hoje paguei_o
paguei_so paguei_tudo paguei~NAME paguei~mil para_eles parcela~NAME pix_para quitar_$ quitei_$ so_o terminei terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `! !_! !_$ :ja :o NAME_! NAME_. NAME~! ^_vendi a_fatura acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:efetuei after-roadmap:fatura after-roadmap:quitar after-roadmap:vendi carro cedo confo- conforme conforme_o conforme~plano da~. debts:carro debts:do debts:metade debts:mil de~mil dos_# eles_$ finan- ha hoje_cedo ja~o metade_da
mil_de mil~# mil~NAME onix ontem_$ o~da pagar_tudo paguei_metade paguei~dos paguei~parcela parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so~pagar termi- vendi vendi_o`,
    '-3': `#_do #~NAME ,_paguei ?worry NAME_ate NAME~setembro ^_qual ^_quero after-roadmap:? after-roadmap:ate after-roadmap:como after-roadmap:desconto after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:proposta after-roadmap:tem after-roadmap:um after-roadmap:vou ate ate_setembro atras- bom_$ consegui_um esta_bom nao_consegui nao~pagar paguei_com paguei~atraso parar qual_a
recus- setem- setembro setembro_$`,
    '-4': `!~! #_da ^_quanto aceit- after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:no after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso eu_ja eu~paguei fecha- nao_paguei qual quant- quanto quanto_eu quitei~NAME`,
    '-5': `after-roadmap:quanto de~a e_agora`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:nao a~NAME`,
    '-7': `after-roadmap:e`,
  },
  'prefer-order': {
    '9': `pagar~NAME quero_pagar`,
    '7': `NAME_antes NAME_primeiro logo~NAME prime- primeiro primeiro~NAME`,
    '6': `after-roadmap:NAME after-roadmap:primeiro a~primeiro depois~NAME o_NAME pagar_a`,
    '5': `a_NAME after-roadmap:, after-roadmap:. after-roadmap:livrar after-roadmap:logo antes logo quero_me quero~livrar`,
    '4': `:a :pagar ^_ah ^_primeiro ^_quero after-roadmap:antes after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:gostaria ah~, antes_$ causa_da depoi- depois depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo pagar pagar_o porqu- porque por~da prefi- prefiro primeiro_a quero~a quero~o`,
    '3': `,_estou ,~com :antes :depois :eu :prefiro :queria :seu NAME_do NAME_por NAME~estou NAME~o ^_eu ^_gostaria acert- after-roadmap:comecar after-roadmap:da after-roadmap:entendi after-roadmap:pelo after-roadmap:por after-roadmap:porque after-roadmap:quero ah causa comecar comecar~NAME confirm-change:NAME confirm-change:pagar das_NAME da~. dele dele_$ de~o do_seu entao entendi estou_com eu~pagar e~a
gosta- gostaria gostaria_de logo_a o~por pelo_NAME pelo~, por_causa prefiro_pagar primeiro_$ primeiro_o queri- queria quero_comecar quero~pelo vergo- vergonha`,
    '-3': `n0`,
    '-4': `a_menor`,
  },
  'prefer:avalanche': {
    '14': `after-roadmap:juros`,
    '13': `barat- juros`,
    '12': `after-roadmap:mais`,
    '10': `a_mais`,
    '9': `juros_$ menos`,
    '8': `after-roadmap:menos que~menos`,
    '7': `a_que after-roadmap:nos after-roadmap:pela econo- jeito_que mais menos_juros nos que~mais`,
    '6': `:juros ^_comeca after-roadmap:barato after-roadmap:cara after-roadmap:comeca after-roadmap:jeito barato comeca_pela gasta jeito mais_barato mais_cara pela`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:maior after-roadmap:primeiro alto alto_$ ataca ataca_a cara comeca de_juros maior menos_$ o~que primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros a~tem dos juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero comec- de_maior juros_maior mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_a prefiro_pagar primeiro~que que_mais quero_o sai tem~juros`,
    '-3': `after-roadmap:menor after-roadmap:nao menor`,
    '-4': `^_qual after-roadmap:qual qual`,
  },
  'prefer:snowball': {
    '13': `after-roadmap:neve de_neve menor- neve neve_$ peque-`,
    '12': `after-roadmap:as`,
    '11': `after-roadmap:menores menores`,
    '10': `after-roadmap:pequenas as pequenas`,
    '9': `primeiro`,
    '8': `after-roadmap:primeiro menor_$ prime- quero~as`,
    '7': `^_das after-roadmap:das as_pequenas comec- comecar~menor das das_menores menor menores_$ pela_menor primeiro_a`,
    '6': `NAME_de after-roadmap:menor after-roadmap:pelas comecar comecar_pela pelas pequenas_$ pequenininhas`,
    '5': `^_prefiro after-roadmap:comecar after-roadmap:de after-roadmap:quero as_menores pela prefi- prefiro quero_quitar ver~dividas`,
    '4': `:pela :prefiro ^_paga after-roadmap:paga as_dividas as~antes comecar_pelas dividas~uma ir_matando ir~as livra- livrar livrar~das logo_das matando_as me_livrar paga_primeiro pelas_menores pequenas_antes por_uma uma_$`,
    '3': `:comecar :das :logo :primeiro :queria ^_comeca ^_comecar ^_quero a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:ir after-roadmap:matando after-roadmap:pela after-roadmap:tira after-roadmap:ver as~do as~primeiro camin- caminho caminho_$ comeca eu_queria ir livrar_logo matan- matando matando~menores me~logo prefiro_ir prefiro~matando primeiro_as quero_ver
quero~a`,
    '-3': `after-roadmap:juros after-roadmap:matar logo_a matar n0`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `tira`,
    '11': `after-roadmap:NAME`,
    '10': `a_NAME o_NAME tira~NAME`,
    '9': `^_tira after-roadmap:quitei quitei~NAME`,
    '8': `^_zerei a_divida after-roadmap:zerei perdoou zerei`,
    '7': `NAME~existe NAME~paguei ^_quitei after-roadmap:ja da_lista debts:tira o~ja perdo-`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:perdoou apaga_a exist- existe existe_mais ja_paguei lista lista_$ paguei_$ perdoou_a perdoou~divida quite- quitei quitei_a`,
    '5': `NAME_$ NAME_da ^_apaga ^_terminei after-roadmap:paguei after-roadmap:terminei apaga de~a divida ela ele ele_$ nao_conta nao_existe nao~tira o_pai pai rates:conta rates:ele terminei terminei_de terminei~pagar`,
    '4': `!~! :ela :lista NAME_que ^_exclui after-roadmap:apaga after-roadmap:exclui after-roadmap:lista after-roadmap:o apaga~NAME a~, a~nao a~que de_pagar debts:o ex exclui o~nao pode_tirar pode~a rates:nao rates:o termi- tira_a tirar`,
    '3': `,_ja ,_pode ,~eh ,~paguei ,~tirar :da :divida :essa :mais :pode :tira :tirar NAME NAME_nao NAME~favor NAME~ja NAME~meu NAME~nao ^_o after-roadmap:! after-roadmap:filho after-roadmap:pode a~com a~da conta divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- exclu- filho ja mais_$ meu_filho minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor
more-debts:foi more-debts:por nao~minha pagou pagou_$ pague- paguei pode pode~da que_meu quitei_o tirar_da tirar~lista`,
    '-3': `:o after-roadmap:por after-roadmap:quero mais~a n0 overdue:NAME overdue:ja overdue:o overdue:paguei o~por paguei~NAME quero_mais sozin- sozinha sozinha_$`,
    '-4': `:! :quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '17': `recomecar_$`,
    '16': `comec-`,
    '15': `^_reinicia recomecar reinicia`,
    '13': `^_zera reinicia_$ zera zera_ai`,
    '12': `^_recomecar ^_zerar do_zero zerar zerar_tudo`,
    '11': `inici- inicio inicio_$`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo conve- de_novo novo tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca ai_$ comeco debts:tudo do~por novo_$ para_comeco quero_recomecar quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio e_comeca outra_vez para_inicio rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:tudo after-roadmap:zero ai comeca_de comeca~novo debts:zera quero~tudo rates:zera vez vez_$ zero_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:refazer after-roadmap:vamos comecar_outra comecar~vez debts:ai debts:comecar debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero_comecar quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca vamos_do
vamos_voltar vamos~inicio vamos~para volta voltar~comeco`,
    '4': `:comecar :novo :volta ^_errei ^_refazer after-roadmap:comeca after-roadmap:do after-roadmap:outra after-roadmap:recomeca after-roadmap:vez comecar_tudo comeco_por comeco~favor debts:conversa debts:novo debts:refazer debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:comecar rates:conversa rates:novo rates:recomecar rates:vamos refazer~inicio voltar_para`,
    '3': `:para ^_quero after-roadmap:errei after-roadmap:favor after-roadmap:novo after-roadmap:volta apaga_o apaga~plano bora_comecar bora~de comecar~outra debts:comeca debts:comeco debts:do debts:favor debts:quero debts:recomeca do errei~quero errei~vamos o~e plano_e plano~comeca quero rates:ai rates:comeca rates:comeco rates:de rates:favor rates:para rates:quero rates:refazer rates:zero refazer~zero
tudo_e tudo_outra tudo_quero tudo_vamos tudo~de tudo~recomecar tudo~vez vamos_de vamos~novo`,
    '-3': `?worry after-roadmap:minha after-roadmap:vida quero~minha vida_$ volta_$ volta_ai worry:tudo`,
    '-4': `^_tudo`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$ pedir- pediram`,
    '12': `^_pediram`,
    '10': `consent:golpe pix`,
    '9': `after-roadmap:golpe bolet- boleto isso~golpe`,
    '8': `eh_falso eh_verdade eh~? esse_site esse~eh estra- estranho liber- liberar link numer- numero para_liberar`,
    '7': `:golpe ^_mandaram acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se consent:eh depos- e_sumiram engan- enganado enganado_$ estranho_$ falso fui_enganado golpe_isso golpe~? mandaram minha_senha nome num_golpe numero_eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado site sumir- sumiram sumiram_$ verda-`,
    '6': `?offers ^_cai ^_esse ^_oferta ^_querem boa_demais boa~desconfio cai codig- codigo confi- de_outra demai- demais demais_desconfio desconfio desconfio_$ do_banco eh~esse eh~isso emprestimo_$ esse esse_numero falso_esse falso~site fui limpa num oferta_boa oferta~demais offers:eh o~e quere- querem que~do sei_se senha senha_$ se~verdade site_$ taxa uma_taxa verdade`,
    '5': `:boleto :um ^_acho acho acho_que after-roadmap:boleto after-roadmap:eh after-roadmap:nome after-roadmap:numero after-roadmap:pix como_sei confiavel_? confio confio_? consent:esse consent:pediram da_serasa deposite deposite_antes eh_estranho eh~banco eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome golpe_? isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda-
mandaram_um me_ligaram no_facebook nome~uma no~limpa numero~estranho o_emprestimo o_numero offers:pediram offers:que pix_para prome- querem_que querem~eu que~deposite que~meu recebi_um se_eh sms um~estranho verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :eh :isso :liberar :pediram :pix :posso ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_sera ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:limpa after-roadmap:moca after-roadmap:site after-roadmap:uma after-roadmap:verdade banco_$ boa boleto_de boleto_eh boleto~outra cara celul- celular
celular_$ chego- chegou codigo_do codigo~celular consent:boleto consent:do consent:ne consent:nome consent:o consent:pix consent:que da~mesmo de~empresa disse- disse_que disseram disseram_que do_celular eh eh_normal empresa empresa_$ falaram~limpa falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- mandaram_boleto mandaram~de mesmo_esse mesmo~numero meu~pelo moca ne_? nome_$
nome_de nome_pelo nome~pix norma- normal normal_? numero_? o_boleto o_pix ofert- oferta offers:do offers:esse offers:falso offers:golpe offers:link offers:nome offers:numero offers:pix offers:um outra_empresa pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pelo_pix pix_$ pix~liberar posso~? que_limpa sei~eh serasa~esse site_eh site~confiavel taxa_$ um_boleto um_link uma vi`,
    '3': `,~? :? :antes :chegou :desconto :link :mandaram :mandou :pagar :para :por :taxa :uma ?_$ NAME_que ^_falaram ^_isso ^_prometeram ^_uma ^_whatsapp adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:do after-roadmap:esse after-roadmap:fui after-roadmap:link after-roadmap:mandaram after-roadmap:num
after-roadmap:outra after-roadmap:pedindo after-roadmap:que after-roadmap:sei after-roadmap:senha after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto~NAME boleto~em cara_do cara~whatsapp cobrando codigo_que codigo~chegou confiavel consent:? consent:acho
consent:estranho consent:eu consent:falso consent:limpa consent:numero consent:sei consent:senha consent:site conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse disseram~preciso diz_que dizen- dizendo dizendo_que dizendo~eh diz~eh do_emprestimo do_whatsapp documento_eh documento~normal do~diz do~documento do~mandou eh_confiavel eh_da eh_do eh_verdadeiro em_nome empre- emprestimo
esse_link esse~? estao estao_me falar- falaram falaram_que fiz foto_do foto~meu ligaram_dizendo limpa_meu limpar limpar_o limpar~nome limpa~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando meu_documento me~dizendo me~uma moca_pediu moca~foto nome_por nome~# nome~outra numero~do nunca_tive o_cara o_codigo o_nome offers:antes offers:boleto
offers:cai offers:isso offers:limpa offers:num offers:o offers:recebi offers:sms outra o~por pagar_seguro pagar~antes pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo pesso- pessoa por_# por_uma por~para por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~golpe que~pagar recebi se seguro_antes
seguro~do serasa_mesmo sera~eh taxa_para taxa~liberar tive tive_$ um um_deposito uma_conta uma_moca uma~da um~, um~antes veio veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto after-roadmap:nao banco_? consent:nao consent:voce de_desconto eh_# eh_emprestimo eh~% isso_$ isso~emprestimo n0 nome_? offers:# offers:%`,
    '-4': `o_que offers:desconto`,
    '-5': `do~? eh~nao golpe_nao golpe~ne nao_ne`,
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
    '13': `^_passa depoi- depois passo`,
    '12': `essa passa proxima_$ pular_?`,
    '11': `?instalments-left ^_outra ^_vamos adian- adiante adiante_$ quero_dizer responder segue_o`,
    '10': `?debt-amount ?thirteenth ^_prefiro dizer_$ falar nao_quero nao~dizer passa_essa pode_passar prefi- prefiro vamos`,
    '9': `^_pode dizer eh_particular essa_$ falar_disso falo falo_$ isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao pular_$ responder_isso`,
    '8': `?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto essentials:proxima nao~falar passar pergu- posso_pular posso~? respo- tarde_eu vamos_adiante`,
    '7': `^_bora ^_depois ^_essa ^_muda baile baile_$ de_pergunta essa_eu essa~pulo essentials:depois essentials:pula essentials:segue eu_pulo incomes:proxima isso_eh jogo_$ mais_tarde mais~eu mando_$ muda_de muda~pergunta nao_falar o_baile offers:depois overdue:essa overdue:isso parti- passa- pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pula_essa pulo pulo_$ rates:pode rates:pula rates:pular
segue_sem segue~baile segue~isso segue~jogo sem_isso tarde te te_falo thirteenth:depois vou_responder`,
    '6': `?offers ?overdue ^_deixa ^_mais agora~consigo bora consigo_ver consigo~isso da~pular de_falar debt-amount:? debt-amount:pular deixa depois_? de~nisso disso disso_$ em_branco essentials:pode essentials:pular eu_mando eu_olho eu~falo falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:eu incomes:nao instalments-left:outra jogo mando muda nao_gosto o_jogo olho outra_$ outra_coisa overdue:eu
overdue:proxima para_depois para_outra para_pular passa_adiante passar_$ proxima_por proxima~favor pular_essa rates:passo rates:vamos tarde~mando vejo vejo_$ vou_falar vou~disso`,
    '5': `?incomes ^_agora ^_pergunta ^_posso agora_nao antes_de branc- branco branco_$ coisa_$ como_pular como~essa dai dai_$ debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pergunta deixa- deixar deixar_em deixar~branco deixa~depois de~. e_te essa_? eu eu_te eu_vejo eu~em faz_outra faz~pergunta flexibles:essa flexibles:passa hora_eu hora~respondo incomes:outra incomes:segue
instalments-left:essa instalments-left:isso instalments-left:passa isso nao_consigo nao~ver nisso nisso_$ offers:. offers:antes offers:eu offers:responder offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:passa overdue:pergunta para~? passar_essa pode_deixar pode~depois pode~em posso pular~? quero_responder quero~disso rates:depois rates:dizer rates:essa rates:falo rates:nao
rates:outra rates:proxima ser_depois ser~? tem~pular thirteenth:? vamos_para vamos~proxima ver_isso vou~isso`,
    '4': `?essentials ^_amanha ^_isso amanh- amanha amanha_eu amanha~te coisa consigo debt-amount:adiante debt-amount:depois debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~procuro depois~te depois~vejo digo_$ essa_nao essentials:eu essentials:falar essentials:te eu_procuro eu_ver eu~depois e~digo hora incomes:deixa incomes:depois incomes:em incomes:falar incomes:informar
incomes:prefiro incomes:quero informar instalments-left:? instalments-left:eu instalments-left:falar instalments-left:pergunta instalments-left:pula instalments-left:pular isso_$ nao_informar nao~de offers:em offers:prefiro offers:te overdue:aberto overdue:deixa overdue:posso pode~essa prefiro~informar procuro procuro_$ quero quero_falar quero~isso rates:eu rates:para rates:prefiro rates:quero
rates:responder responder_$ responder~nao te_digo tem_como thirteenth:dizer thirteenth:eu thirteenth:para thirteenth:quero thirteenth:ver thirteenth:vou ver ver~e`,
    '3': `,~para ?debt-creditor ^_da ^_faz ^_responder agora antes ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa consi- da_para debt-amount:agora debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:essa debt-amount:nao debt-amount:vamos deixo_em deixo~branco depois_essa depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em em~eu essa~deixo
essa~vou essentials:certo essentials:coisa essentials:disso essentials:essa essentials:nao essentials:outra essentials:sem essentials:vejo essentials:ver estou_na estou~rua estou~trabalho eu_chegar eu_pego eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ faz ganho_$ incomes:coisa incomes:dizer incomes:mando incomes:passa incomes:respondo incomes:sem informar_$
instalments-left:disso instalments-left:em instalments-left:muda instalments-left:olho instalments-left:para instalments-left:tarde isso_depois isso_nao n0 na_rua nao_responder nao~ao na~depois no_trabalho no~depois o_papel offers:branco offers:de offers:o offers:vejo olho_$ olho_isso overdue:? overdue:de overdue:disso overdue:eh overdue:muda overdue:nao overdue:nisso overdue:quero
overdue:responder overdue:sem papel papel_$ para_proxima para~essa pego pego_o pego~papel por_favor posso_responder posso~depois prefiro~responder procu- quando_eu quando~chegar quanto_ganho rates:? rates:bora rates:comigo rates:deixa rates:isso rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sei_ao sei~certo sem tarde~olho te~essa thirteenth:da
thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:outra thirteenth:responder thirteenth:te thirteenth:vejo trabalho_depois trabalho~eu vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?worry ^_como ^_ja ^_quero ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai ai_$ consent:nao conto desfa- eu_nao eu~sei ja_respondi ja~essa lembr- lembro nao_lembro nao~isso nenhu- nunca offers:aceitar proximo proximo_passo qual rates:la rates:vou respondi_essa respondi~pergunta sei_responder
sei~essa volta_para`,
    '-4': `?after-crisis ?consent ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:eu consent:respondo conto_$ depois_passo depois~conto depois~la eh_essa passo_la respondi te_conto volta`,
    '-5': `consent:deixa consent:depois consent:para la la_$`,
  },
  source: {
    '31': `?income-source`,
    '17': `INCOME`,
    '10': `incomes:bpc`,
    '9': `bpc income-source:da income-source:do`,
    '8': `^_bpc bpc_$ clt clt_$ income-source:aluguel income-source:bico incomes:minha incomes:propria propr- propria`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ bico bico_$ sou vendo`,
    '6': `^_aluguel ^_faco apose- income-source:, income-source:aposentado income-source:de income-source:faco income-source:inss income-source:meu income-source:que income-source:sou income-source:trabalho incomes:clt incomes:conta incomes:sou por_conta`,
    '5': `^_aposentado ^_clt ^_trabalho alugu- aluguel aposentado aposentado_$ conta_propria income-source:aposentadoria income-source:carteira income-source:eh income-source:na income-source:vendo incomes:o incomes:tenho por~propria sou_clt`,
    '4': `,_ganho ?incomes ^_aposentadoria ^_carteira ^_inss ^_mesada aposentadoria aposentadoria_$ carte- carteira concursada confo- conforme conforme_o conta conta_$ do_governo faco gover- governo income-source:assinada income-source:bolsa income-source:concursada income-source:familia income-source:filho income-source:governo incomes:por incomes:so inss inss_$ mesad- mesada minha o_bpc o_dia propria_$
traba- trabalho trabalho_de vo`,
    '3': `,_sem ^_bolsa ^_da ^_tenho assin- assinada assinada_$ auton- autonomo bolsa bolsa_familia carteira_assinada concu- da_$ da_prefeitura da~filha do_estado estad- estado familia_$ filha_$ governo_$ income-source:conta income-source:estado income-source:me income-source:minha income-source:pensao income-source:por income-source:trampo incomes:dia incomes:filha incomes:ganho incomes:vendo me_da pj pj_$
prefe- prefeitura prefeitura_$ prest- presto que_aparece recebo_do regis- roupa roupa_$ salga- salgado sem~. sou~, tramp- trampo vendo~na`,
    '-3': `?thirteenth ?worry thirteenth:sou`,
    '-4': `^_fixo fixo`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso lembretes`,
    '12': `avisa- aviso`,
    '11': `after-roadmap:lembrete after-roadmap:lembretes`,
    '10': `after-roadmap:avisar aviso- avisos lembretes_$`,
    '9': `after-roadmap:avisos avisar avisos_$ para_de parar`,
    '8': `after-roadmap:nao after-roadmap:parar after-roadmap:vencimento aviso_$ lembrar os vencimento_$`,
    '7': `:lembrete ^_para after-roadmap:os cance- de_aviso lembrar_$ me~mais nao_me nao_precisa vencimento`,
    '6': `:lembrar ^_desativa ^_desliga ^_muito ^_silencia after-roadmap:chega after-roadmap:desliga after-roadmap:ficar after-roadmap:precisa avisar_$ chega_de de_avisar desat- desativa esses ficar me_lembrar nao~ficar os_lembretes para_com pode_parar precisa precisa_ficar silen- silencia`,
    '5': `:quero ^_chega ^_menos ^_sem after-roadmap:cancelar after-roadmap:de after-roadmap:esses after-roadmap:favor after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:para after-roadmap:sem after-roadmap:silencia chega desli- desliga lembrado_$ nao_quero os_avisos para~isso pode~de preci- quero~lembrado sem~por ser_lembrado venci-`,
    '4': `:lembretes :nao :os ^_cancelar ^_os ^_parar ^_tira after-roadmap:cancela after-roadmap:lembrar after-roadmap:mais after-roadmap:por after-roadmap:ser after-roadmap:tira avisos_por avisos~favor cancelar com_isso com_os com~lembretes de_me de~lembrar esses_lembretes favor favor_$ lembrado menos muito nao~lembrete parar_com parar_os parar~os para~me por_favor quero_lembrete quero_ser silencia_os tira`,
    '3': `:mais :me :parar :pode :precisa :receber ^_cancela after-roadmap:com after-roadmap:demais after-roadmap:dia after-roadmap:lembrando after-roadmap:negocio after-roadmap:pode after-roadmap:tirar aviso_de cancela de_lembrete demai- demais esses_lembrete esse~de ficar_me ficar~lembrando lembrando mais me me_lembrando me~todo negocio negocio_de os_aviso parar_de pode_tirar precisa_me precisa~lembrar
precisa~me quero_parar sem ser silencia_esses silencia~lembrete suspe- tira_esse tirar_os`,
    '-3': `^_quero after-roadmap:pagar n0 os~de pagar_$`,
    '-4': `^_manda ^_me after-roadmap:novo after-roadmap:sim de_novo novo novo_$`,
    '-5': `^_volta quero_receber volta`,
    '-6': `after-roadmap:volta`,
    '-8': `^_liga after-roadmap:liga liga`,
  },
  'tell-reply:no': {
    '17': `after-roadmap:nao recus-`,
    '16': `nao_aceitaram`,
    '14': `after-roadmap:quiseram`,
    '12': `^_negaram aceitaram after-roadmap:negaram negar- negaram quise- quiseram`,
    '10': `aceitaram_$ after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:falaram banco~o falar- falaram falaram_que`,
    '7': `^_eles ^_nem aceitaram_# acordo_de acordo~# after-deficit:# after-roadmap:acordo after-roadmap:proposta a~foi disseram~nao nao~#`,
    '6': `^_acordo aceit- acord- acordo after-deficit:nao after-roadmap:banco after-roadmap:disse after-roadmap:eles disse disse_nao minha_proposta nao_fazem nao_quiseram nem o_banco o~disse proposta proposta_$ proposta_foi toparam_$`,
    '5': `:nao ?after-deficit ?after-roadmap ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:pedido after-roadmap:que after-roadmap:toparam disse- disseram disseram_que eles fazem fazem_$ nao nao~minha pedid- pedido pedido_$ propo- que~fazem que~muito topar- toparam`,
    '4': `NAME~minha after-roadmap:aceitaram after-roadmap:atendente after-roadmap:minha after-roadmap:negociar after-roadmap:pouco a~nao banco eh_muito foi o_atendente pouco pouco_$ que_so que~a so_a`,
    '3': `NAME_nao ^_o a_proposta a_vista after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- atendente banco_disse banco~nao da_$ eles~aceitaram nao_da o_NAME o_acordo que~da quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam a_minha aceita aceita_$ aceitar aceitei_o aceitei~acordo after-roadmap:, after-roadmap:aceita after-roadmap:fechei after-roadmap:quero after-roadmap:quis a~aceitou feche- fechei minha~foi nao_quero nao_quis nao~mais o_que o~nao quis worry:nao`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao_aceitei pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `after-roadmap:aceitaram after-roadmap:toparam aprov- topar- toparam`,
    '12': `^_aceitaram ^_concordaram aceit- aceitaram after-roadmap:concordaram conco- concordaram`,
    '11': `aceitaram_$ topou`,
    '10': `^_toparam after-roadmap:banco o_banco toparam_$`,
    '9': `^_disseram after-roadmap:disseram`,
    '8': `banco disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou minha_proposta`,
    '6': `aceitaram_minha aceitaram~proposta after-roadmap:eles after-roadmap:proposta after-roadmap:sim o~aceitou que_sim`,
    '5': `a_minha aceita_$ after-roadmap:aceita after-roadmap:minha after-roadmap:ser eles minha~foi propo- proposta que_pode ser_$`,
    '4': `NAME_aceitou ^_deu ^_o aceita after-roadmap:certo after-roadmap:deu after-roadmap:pode after-roadmap:valor a~aceitou com_a deu deu_certo o_valor pode_ser proposta_foi sim_$ valor_$`,
    '3': `! !_$ ?after-roadmap a_deus after-roadmap:! after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o certo deus_$ graca- gracas gracas_a gracas~deus proposta_$ ser sim valor`,
    '-3': `#_! after-roadmap:# after-roadmap:meus banco_$ nao~minha`,
    '-6': `recus-`,
    '-7': `nao_aceitaram`,
    '-8': `after-roadmap:nao`,
  },
  thank: {
    '18': `obrig-`,
    '17': `valeu`,
    '16': `briga- n0`,
    '15': `?after-roadmap`,
    '13': `^_valeu obrigada tchau tchau_$ valeu_$`,
    '12': `after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu`,
    '11': `:sim ^_deus ^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_massa after-roadmap:massa agrad- deus massa muito obrigado_$ 🙏_$`,
    '9': `:valeu ^_beleza ^_obrigada ^_ok ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:dez after-roadmap:muito after-roadmap:otimo after-roadmap:tmj dez_$ enten- ok tmj 🙏`,
    '8': `:ate :deus ^_ate ^_certo ^_gratidao ^_perfeito abencoe_$ after-roadmap:certo after-roadmap:combinado after-roadmap:demais after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito anota- anotado combinado combinado_$ dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh`,
    '7': `:mais :👍 ^_entendi ^_muito a_senhora abenc- abencoe after-roadmap:bom after-roadmap:entendi after-roadmap:senhora after-roadmap:tchau belez- beleza certo certo_$ combi- demai- demais deus_te deus~pague entendi_$ pague que_bom`,
    '6': `^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ate a~eh bom bom_$ eh_um mais_$ massa_demais muito_$ obrigada_$ ok_$ senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :abencoe :obrigada :viu ? ^_obrigado ^_que ^_tu after-roadmap:ajudou after-roadmap:tu ajudo- ajudou demais_$ deus_abencoe entendi tu viu_$`,
    '4': `:! :filho ^_ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um after-roadmap:viu ajudou_demais beleza_$ beleza_entao despe- entao_$ esse_plano esta_bom filho_$ hoje_, me~por muito_obrigada obrigada_pela obrigada~ajuda pela_ajuda por_hoje por~, te`,
    '3': `:meu :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce bom_obrigada certo_obrigada eh_muito entao filho mano mano_$ meu_filho muito~pela obrigada_viu pela show te_abencoe`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?debt-kind ?more-debts ?overdue ?thirteenth ^_chega ^_concordaram ^_eita ^_estou ^_free ^_link ^_negaram ^_opa ^_recusei ^_reinicia ^_sair ^_sei ^_topei ^_voltei aceitaram after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link
after-roadmap:melhor after-roadmap:meu after-roadmap:negaram after-roadmap:o after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai ai_$ bom_domingo chega como conco- concordaram confi- desca- desis- eita eita_$ eles esque- essa essa_$ fecharia
fecharia_$ free free_mesmo isso_$ link melho- melhor namor- namora namora_$ negar- negaram negoc- oi_$ onde opa paga pago_$ parar parar_$ passo passo_$ qual quant- quanto reati- reativar recla- recusei reini- reinicia reneg- sair socor- topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?income-source ?worry ^_como ^_eh ^_fui ^_oi ^_parar ^_pedi ^_quero ^_reset ^_stop ^_tem aceit- after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero cance- debts:beleza domin- domingo fui nao_entendi oi pedi reset reset_$ stop stop_$`,
    '-5': `^_bom after-roadmap:? after-roadmap:tem fecha- recus-`,
    '-6': `after-roadmap:nao aprov-`,
    '-7': `liqui-`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se e_se`,
    '8': `^_e after-roadmap:emprestimo`,
    '7': `after-roadmap:e after-roadmap:eu e~eu`,
    '6': `after-roadmap:pegar empre- emprestimo emprestimo_para eu_nao eu~a eu~um`,
    '5': `^_vale after-roadmap:quitar after-roadmap:tudo after-roadmap:vale after-roadmap:vender eu~o mes_acaba para~tudo pegar por~acaba se~nao`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:juntar after-roadmap:marido after-roadmap:muda after-roadmap:pagar after-roadmap:pena after-roadmap:trocar after-roadmap:um ajuda- ajudar arrum- arrumar emprestimo~pagar eu eu_parar eu_vender eu~aceitar eu~adiantado e~meu junta- juntar nao_aceitar nao_pagar nao~a pagar_tudo pagar~?
para_pagar pegar~emprestimo pena por~so quita- quitar se~parar se~vender tudo_? um_emprestimo vale vale_a vale~pena`,
    '3': `#_tudo :eu :usar NAME~tempo a_loja acaba aceitar_a adian- after-roadmap:a after-roadmap:acaba after-roadmap:dividas after-roadmap:emprego after-roadmap:mes after-roadmap:moto after-roadmap:por after-roadmap:uma as_dividas a~e cartao_$ dimin- dinheiro_por dinheiro~mes dividas~uma emprego emprego~# eu_atrasar eu_fechar eu_quitar eu_usar eu~de loja_e marid- marido menor_primeiro mes~quando meu_marido
muda num_emprestimo o_# o_cartao o~muda pagar pagar_o pagar~NAME pagar~cartao para_quitar parar_de parar~pagar por_uma quando_$ quitar_tudo quitar~menor se~atrasar se~fechar se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar usar_o vende- vender`,
    '-3': `#~mais 13o 13o~# a_mais after-roadmap:# after-roadmap:13o after-roadmap:quiser after-roadmap:sair botar~# eu_so eu~sair mais_# mes_? n0 o_13o o~de pagar_# por~mil quiser_sair sair sair_$`,
    '-4': `aceitarem after-roadmap:aceitarem do~? eu_quiser quise- quiser se~quiser se~so`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '11': `?worry`,
    '9': `ligam worry:dia worry:ligam`,
    '8': `cobranca mandam telef- telefone worry:cobranca worry:nao worry:para worry:telefone`,
    '7': `^_ligam hora hora_$ ligac- nao_param param quare- quarenta worry:hora worry:me worry:na worry:param`,
    '6': `aguen- aguento aguento_mais cobrador diret- direto estao~ligando ligam_para manda- mensa- mensagem nao_aguento param_de por_dia worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ dia_$ estou_sendo ligan- ligando ligar ligar_$ meu~nao nao~de para_$ parar parar_$ pela sem_parar sendo worry:ligando worry:mais worry:parar worry:pela worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao cobrando de_meia de~em dia frent- frente ligam~NAME me_ligando meia me~na na_frente na_minha na~dos o_de o_dia outro- outros para_meu porta servico so_o so~de toda worry:ate worry:cobrando worry:estao worry:meu worry:minha worry:o worry:porta worry:servico worry:toda worry:trabalho`,
    '3': `,_da :cobranca :essas :mundo NAME_ate ate_para ate~NAME casa_da casa~minha celul- celular cobram da~nao da~sogra dia_inteiro dos eles_ligam eles~para essas~, estao estao_me foi_na intei- inteiro inteiro_$ ligam~meu ligando_o ligando~dia me_da meu_servico meu_trabalho minha_sogra mundo nao_me nao~mais no_celular no~nao o~inteiro param_$ para~ate porta_$ sem servi- sogra sogra_$ sumir trabalho
trabalho_$ vonta- vontade worry:NAME worry:as worry:foi worry:inteiro worry:no worry:so worry:um`,
    '-3': `n0 no_serasa nome o_nome worry:a worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '11': `?worry`,
    '10': `casa worry:casa worry:vou`,
    '9': `minha_casa`,
    '8': `apart- apartamento casa_$ despejo perde- perder worry:apartamento worry:despejo worry:perder worry:sair`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria leila- leilao tomar tomar~casa worry:a worry:imobiliaria worry:leilao worry:me worry:ser`,
    '6': `apartamento_$ botar daqui daqui_$ mando- mandou meu_apartamento ordem posso_perder sair ser tirar- tomar_minha worry:botar worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho worry:vao`,
    '5': `:casa :podem ^_podem a_casa casa_? da_casa minha~? na_rua onde podem rua sair_$ vao vao_me vou worry:NAME worry:o`,
    '4': `:minha ^_posso a_caixa caixa caixa_vai de~minha me~para nao_tenho o_apartamento o_proprietario para_fora perder_minha perder~casa posso propr- proprietario worry:ate worry:caixa worry:com worry:de worry:dono worry:na worry:proprietario worry:que`,
    '3': `^_aluguel ^_vao a_gente ate a~na a~vai com_meus de_perder dele do_meu dono eu~da filhos_$ fora fora_$ gente joao medo~perder o_dono o_seu o~pediu o~vai pediu preoc- preocupacao preocupacao_eh que_vem querem_tomar rua_$ se semana_que semana~vem seu_joao vem_$ vou~na worry:atrasado worry:do worry:eu worry:minha worry:natal worry:para worry:parar worry:preocupacao worry:quer worry:semana worry:tomar
worry:vai worry:vem`,
    '-3': `cobra- n0 proce- worry:# worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite leite_para worry:comer worry:de worry:fome worry:leite worry:para worry:tem`,
    '7': `almoc- a~esta basic- cesta de~de esta_vazia pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `comida_$ dia_$ worry:e worry:esta worry:falta`,
    '5': `EXPENSE ^_faltou ^_meus com_fome estou~de falto- faltou fome_$ o~e so tenho_o tenho~que todo_dia worry:filhos worry:meus worry:o worry:tenho worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe comer_para de_comer dia dia_que dia~nao e_de entre entre_o escol- esta_faltando e~conta falta faltando falta~para filho- filhos meus_filhos nao_tem nao_tenho nao~o o_remedio que_nao que~tem remed- remedio remedio_e tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para e_o em_casa esta~comida estou falta- faltando_comida gelad- geladeira meus nao~comida so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:em worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_no n0 worry:me worry:minha worry:tudo`,
    '-4': `worry:meu worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '13': `?worry score`,
    '11': `nome`,
    '10': `worry:negativado`,
    '9': `negat- negativado nome_$`,
    '8': `cpf_esta no_spc worry:cpf worry:estou worry:meu`,
    '7': `^_meu cpf credi- meu_cpf meu_nome meu~esta spc spc_$ worry:spc`,
    '6': `^_estou ^_nome aprova crediario_nao no_serasa serasa_$ sujo worry:nada worry:serasa worry:sujo`,
    '5': `aprov- crediario estou_no nada_$ nome_no o_nome o~nao seras- serasa worry:consigo worry:esta worry:no worry:o`,
    '4': `consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_sujo nome~e nome~minha quero~o sujo_$ worry:mae worry:nao`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por credito da_minha e_mais esta_sujo e~nada limpa- limpar limpar_o limpar~nome mae mae_$ meu meu~no minha_mae nome~spc por~do quero_limpar worry:alugar worry:limpar worry:mais worry:quero worry:uma`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '20': `worry:nao`,
    '19': `?worry`,
    '16': `^_nada`,
    '15': `worry:nada`,
    '14': `nao_$`,
    '13': `worry:nenhuma`,
    '11': `nada urgen-`,
    '9': `nada_urgente nao_estou nenhu- urgente urgente_$ worry:tudo`,
    '8': `^_nenhuma worry:,`,
    '7': `esta_tudo nenhuma nessa worry:desses worry:enquanto worry:nenhum`,
    '6': `controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:disso worry:estou worry:organizar worry:tranquilo`,
    '5': `^_nenhum contr- corre- em_paz esta~em incomes:nada nada_disso nao~comigo nenhum nenhuma_$ organ- organizar paz paz_$ quero_organizar risco so~organizar tudo urgencia urgencia_$ worry:comigo worry:esta worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao comig- comigo comigo_$ dessa- dessas dessas_$ desse deus disso disso_$ isso_nao nada_desse nao_, nao_tem nenhuma_dessas tipo tranquilo_$ tudo_em worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_por ^_so ^_tudo a_deus acont- acontece ai_nao aqui_eh cobrador eh_no enquanto_$ esta~por graca- gracas gracas_a gracas~deus nada_me nada~nao nao_chegou nao~ainda nao~eh nao~isso nesse por~nao preoc- rio tem~nao worry:aqui worry:cobrador`,
    '-3': `?which-change aprov- aprova credi- crediario crediario_nao overdue:nenhuma o~nao score worry:dia worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nada_$ nao_durmo worry:durmo worry:meu`,
    '-5': `worry:o`,
    '-7': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '10': `worry:nao`,
    '9': `^_cada cada_mes nao_durmo worry:com worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo durmo_$ fui fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com tudo_atrasado vergo- vergonha worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga ^_estou atrasado_$ briga briga_em briga~casa consigo_dormir cresc- cresce cresce_$ de_nao juros_$ medo~nao nao_sabe nao~dormir os so_cresce worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:por worry:sabe`,
    '5': `a_divida assim atrasado a~so com_depressao com_isso depre- depressao devendo_$ dinheiro_$ doente_e dormi- dormir esta_tudo juros medo_de por~disso sabe tenho_vergonha viver worry:assim worry:casa worry:causa worry:isso worry:marido worry:medo worry:minha`,
    '4': `^_ai ^_medo a_minha acaba- ai~eh causa coisa_$ consigo dar_conta deven- devendo dinhe- dinheiro disso_$ doent- doente eh_tanta eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_familia minha_mulher moca muito mulhe- mulher nao_consigo nao~conta na~eh o~fazer por_causa que_fazer sabe_$ sem_saber tanta verdade_eh worry:ai worry:coisa
worry:consigo worry:de worry:disso worry:doente worry:fazer worry:mae worry:moca worry:sem worry:so worry:tanta worry:tudo`,
    '3': `^_meu ^_minha ^_na atras- casa coisa com conseguir conseguir_pagar consi- da_minha dar de_ser disso divid- eh_a estao esta~e estou estou_sem estou~e fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao muita na_verdade nao~pagar os~nao param_$ saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:a worry:conseguir worry:dar worry:e worry:estao
worry:pagar worry:tenho`,
    '-3': `:fui ^_estao ^_tudo almoc- cobra- de_perder medo~perder minha_casa nao_$ negat- negativado nessa nome perde- perder worry:do worry:negativado worry:para worry:perder`,
    '-4': `dia_$ estou_no nao_estou worry:me worry:nome`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro`,
    '10': `worry:moto`,
    '9': `carro_$ levar moto moto_$ o_carro quere- worry:levar`,
    '8': `?worry worry:o`,
    '7': `estao_querendo minha_moto querendo vao_levar worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- levar_minha medo meu_carro movei- moveis querendo~meu worry:estao worry:medo worry:vao`,
    '5': `a_moto estao perder~carro tv vao worry:meu worry:os worry:querem`,
    '4': `^_medo ^_querem apree- apreensao busca busca_e buscar_o busca~apreensao carro_esta coisa- coisas coisas_$ de~a e_apreensao escondendo estou~o medo_de minhas_coisas ofici- oficial os o~veio penho- penhorar perder_o querem querem~minha tomar worry:apreensao worry:banco worry:busca worry:coisas worry:oficial worry:penhorar worry:quer worry:tomar`,
    '3': `^_oficial a_financeira ameacando_toma ameacando~minha atras a~quer banco_vai da_loja estao~toma esta~na geladeira_da geladeira~loja irmao meu_irmao minha minha- minha_geladeira minhas minha~da moto_, na_casa na~do o_banco o~ontem pegar pegar~moto posso~o quer quer~minha toma toma_minha tomar_meu tomar~carro toma~geladeira vai~a worry:da worry:do worry:e worry:loja worry:ontem worry:pegar
worry:toma`,
    '-3': `de~veio justica_veio n0 worry:me worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:a worry:luz`,
    '9': `estou_no worry:no`,
    '8': `cortar luz worry:cortar worry:estou`,
    '7': `gas_$ meu_gas minha_luz worry:agua worry:gas worry:ja worry:veio`,
    '6': `agua cortaram desligar gas veio worry:NAME worry:cortaram worry:desligar worry:dias worry:ontem`,
    '5': `^_estou a_energia aviso aviso_de aviso~corte cortada cortar_$ corte de_corte dias energ- energia ja_veio luz_esta ontem ontem_$ ser_cortada vai worry:de worry:meu worry:sem`,
    '4': `#_dias ^_cortaram ^_medo a_internet amanh- amanha amanha_$ aviso- avisou avisou_que a~ja a~vai compa- corta cortada_amanha cortaram_a da_luz da~esta estou luz_$ ser~amanha vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:internet worry:sexta worry:vai`,
    '3': `#~senao EXPENSE NAME_deu NAME_ja ^_ja ^_minha ^_sem a_agua after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_desde agua_ontem agua~ontem ameacando~a cortar_minha cortaram_minha cortaram~agua cortar~agua cortar~luz desde_ontem desliga desliga_$ deu deu_# deu~dias de~a dias_senao dias~desliga esta_na estou_ha ha ha~dias inter- internet internet_$ ja luz~cortar medo
medo_de minha_agua minha~ontem minha~vai moco na_porta no o~da porta porta_$ sem_agua sem~desde senao senao_desliga ser sexta sexta_$ veio_cortar worry:cortada worry:desde worry:desliga worry:deu worry:dois worry:medo worry:minha worry:moco worry:porta worry:senao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:me worry:recebi`,
    '8': `^_recebi intim- intimacao worry:do worry:intimacao`,
    '7': `acao acao_de de_cobranca estao_me recebi worry:acao worry:banco worry:carta`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ da_justica justica_$ pelo_banco processar vao worry:chegou worry:de worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao cobranca do_forum estao forum forum_$ no_meu no~nome pelo processo sendo tem_processo vao_me worry:cartorio worry:cobranca worry:da worry:estao worry:forum worry:no worry:sendo worry:tem worry:um`,
    '4': `banco banco_$ carta_do chegou_um de_justica estou_sendo justica~aqui nome_$ ofici- oficial oficial_de oficial~justica prote- protestar receb- vao_protestar vao~no worry:aqui worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_mandou cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma uma_carta uma~do veio_aqui worry:. worry:mandou worry:na`,
    '-3': `moto_$ worry:minha worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '12': `worry:meu`,
    '11': `worry:conta`,
    '10': `worry:minha`,
    '9': `meu_salario minha_conta`,
    '8': `?worry bloqu- penho- worry:salario`,
    '7': `conta conta_$ meu_pagamento pagam- pagamento worry:beneficio worry:bloquearam worry:pagamento`,
    '6': `^_bloquearam benef- beneficio bloquearam meu o_banco pagamento_$ salar- salario segur- worry:banco worry:tudo`,
    '5': `beneficio_$ cai_e desco- minha_aposentadoria tudo_do worry:aposentadoria worry:cai worry:do worry:o worry:todo`,
    '4': `^_descontam apose- aposentadoria banco banco_pega banco~meu bloquearam_meu cai descontado descontam justica_$ metade_da meu_beneficio meu_bpc meu~na meu~todo minha o~pega pega pegan- pegando pegando_meu penhorar salario_$ tirar- tiraram todo todo_$ worry:da worry:descontado worry:descontam worry:dinheiro worry:e worry:metade worry:pega worry:pegando`,
    '3': `:banco :pode :salario INCOME aposentadoria_$ banco_bloqueou banco_pode bloquearam_minha bloquearam~conta bloqueou bloqueou_meu bpc cai~o come conta_esta da_minha da~aposentadoria dinhe- dinheiro dinheiro~NAME do_beneficio do~salario e~banco justi- justica metad- metade minha~esta o_limite ordem o~bloqueou o~cai o~pode pix_$ pode~meu por_ordem quase salario_? worry:NAME worry:bloqueou worry:justica
worry:ordem worry:pela`,
    '-3': `n0 worry:de worry:nao worry:nome`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '15': `^_aceitei ^_topei aceit- topei`,
    '14': `topei_$`,
    '12': `aceitei fecha- feche- fechei`,
    '11': `^_fechei after-roadmap:topei`,
    '10': `?offers ^_acabei acabe- acabei aceitar_essa`,
    '9': `acordo_fechado fechado_$ offers:topei`,
    '8': `^_acordo acabei_fechando aceitei~proposta acord- acordo eles_$ fechado fechando fechando_$`,
    '7': `^_aceita ^_assinei a_proposta acabei_aceitando aceitando aceitando_$ aceitei_a after-roadmap:acabei after-roadmap:fechei assin- assinei assinei_o assinei~acordo certo_fechei com_eles deu~fechei fechei_com o_acordo offers:aceitei offers:fechei pode_aceitar pode~essa`,
    '6': `^_deu a_da aceita aceitar aceitei_$ aceitei~parcelamento after-roadmap:aceita after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME deu_certo essa_$ fechar_com fechar~eles fechei~acordo fechei~o fiz~acordo o_parcelamento offers:acabei parcelamento vou~com`,
    '5': `^_fiz after-roadmap:aceitar after-roadmap:vou certo com~banco deles deles_$ deu eles essa fechei_o fiz_o offers:acordo offers:com pagar_$ vou vou_aceitar vou_pagar`,
    '4': `!_! NAME_! NAME~! ^_vou aceita_essa aceita~vou acordo_hoje acordo_no acordo~app after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles banco_$ com_o da~, do_jeito essa_vou essa~pagar fechei_do fechei~jeito fiz hoje jeito~ofereceram no_app ofereceram_$ offers:essa offers:o offers:pode offers:vou o~hoje parcelamento_$ propo- proposta proposta_deles que_ofereceram topei_a
topei~proposta vou_fechar`,
    '3': `! !_$ :hoje NAME_hoje ^_pode aceitei_o acordo_do after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:hoje after-roadmap:ofereceram after-roadmap:pode app do~que fechar hoje_$ jeito jeito_que ofereceram offers:aceitar offers:assinei offers:deles offers:deu offers:eles offers:fechar offers:parcelamento o~deles o~no
parcelamento_deles proposta_$ vou~essa`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~aluguel 
~de !_onde !~a #_
 #_( #_) #_, #_- #_/ #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_celular #_comida #_como #_conta #_contas #_das #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estou #_eu #_falta #_faltam #_faltando #_faturas #_faz #_filhos #_gas
#_hoje #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquido #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_net #_netflix #_num #_o #_ontem #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode #_prestacao #_prestacoes #_quando #_rango #_registrado #_salario #_salarios #_segundo #_sem #_sendo #_so
#_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~a #~academia #~aceito #~achei #~agiota #~agora #~agua #~aluguel #~am #~ano #~ao #~aposentadoria #~as #~ate #~atrasada #~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cento #~cerveja
#~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depois #~desconta #~descontam #~desde #~devo #~dezembro #~diaria #~divida #~divido #~dois #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~esta #~estou #~faco #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~foi #~fora #~foram #~gas #~gasolina #~gasto
#~guardado #~ha #~hoje #~hora #~ifood #~igreja #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~meio #~menos #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~na #~nao #~nenhuma #~netflix #~off #~os #~ou #~outro #~pagar #~pagas #~pago #~paguei #~para #~parcelei #~passado #~pensao #~pix #~plano #~pode #~por #~pouco #~poupanca
#~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitei #~recebo #~remedio #~rescisao #~restam #~restando #~restantes #~restaurantes #~rifa #~roupa #~salao #~salario #~secretaria #~segunda #~semana #~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr
$~( $~) $~+ $~, $~/ $~; $~NAME $~a $~ao $~cada $~como $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_$ %_, %_a %_agora %_am %_ao %_do %_e %_m %_mes %_na %_no %_off %~# %~. %~NAME %~ano %~dia %~esta %~fica %~mes %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e ) )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr
+~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agora ,_agua ,_ajuda ,_aluguel ,_apaga ,_arrumei ,_ate ,_cada ,_cai ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinema ,_claro ,_com ,_comida ,_condominio ,_conforme ,_de ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_do ,_duas ,_ela ,_ele ,_eles ,_em ,_eram ,_errei ,_esse ,_estava ,_eu ,_falaram ,_falei ,_falta ,_faltam ,_faz ,_fica
,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_hoje ,_internet ,_iptu ,_juros ,_luz ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_os ,_outro ,_pagas ,_pago ,_para ,_parcela ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_queria ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_roupa ,_saldo ,_sao ,_seguro ,_seis ,_sera ,_sobraram
,_spotify ,_streaming ,_tem ,_tira ,_tiro ,_todo ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vai ,_vale ,_valido ,_varia ,_vence ,_vencimento ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~autonomo ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~certinho ,~cinco ,~compro ,~corrigir ,~da ,~de ,~demais ,~devedor ,~devendo
,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~enrolado ,~errado ,~essas ,~esta ,~estou ,~explica ,~faltam ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ligacao ,~mais ,~mes ,~meses ,~metade ,~mil ,~minimo ,~muito ,~na ,~no ,~normal ,~nuns ,~paga ,~pagas ,~pago ,~parcelas ,~parte ,~por ,~primeira ,~qual ,~quando ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se
,~sei ,~sem ,~silveira ,~so ,~tentando ,~tiro ,~todo ,~tudo ,~uns ,~valor ,~vezes ,~x - -_# -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._devo ._e ._eh ._energia ._m ._no ._o .~# .~$ .~: .~NAME .~de .~isso .~no .~o .~uns .~x /_# /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam
:_total :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :aumentei :aumentou :automatico :aviso :bah :bastante :bem :beneficio :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco
:cinquenta :cobra :cobram :cobrando :coisa :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao :cortada :corte :dando :dar :das :debito :decimo :dei :demora :depositar :der :desconta :desde :dessas :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles
:email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falar :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :ganhou :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :jogo
:juntando :k :la :lgpd :ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :maio :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :na :nas :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :numero :oferecendo :oferta :oitenta :oito :olha :onze :oq :oxe :pagamento :pagando :pagas :pagina :pai :parcelas :parcelei :parei :parou :passa
:passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real :referente :regras :renda :restam :restantes :restituicao :resto :retiram :saber :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa
:subiu :sujo :tal :tambem :tche :terceiro :todas :todo :todos :trabalho :transferi :tres :trezentos :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_cartao ;_estou ;_restaurantes ;~# ;~, ;~: ;~imobiliaria ;~na = =_# ?_entao ?_nao NAME_

NAME_( NAME_) NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_aceita NAME_acho NAME_agora NAME_ainda NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_devo NAME_dezoito NAME_dia NAME_dois NAME_duzentos NAME_emprestimo
NAME_estao NAME_estou NAME_eu NAME_falou NAME_faltam NAME_fatura NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mandou NAME_mas NAME_me NAME_mil NAME_na NAME_nem NAME_no NAME_novecentos NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_porque NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tem NAME_tenho NAME_toda
NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~acordo NAME~adiantou NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cento NAME~cobrando NAME~com NAME~consignado NAME~conto NAME~corre NAME~da NAME~de NAME~desconta
NAME~desde NAME~deu NAME~devo NAME~dez NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~junho NAME~k NAME~maio NAME~me NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~nao NAME~negativou NAME~nome
NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~que NAME~quinze NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~sem NAME~semana NAME~sera NAME~so NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc
NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_amortizei ^_aposto ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cet ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_creche
^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_dizimo ^_empresa ^_emprestei ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_lanche ^_leite ^_levanto ^_limite ^_lote ^_mando ^_manicure ^_mano ^_material ^_mercado
^_moca ^_moro ^_mudou ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_plano ^_possuo ^_presente ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_salario ^_saldo ^_saquei ^_seguro
^_sete ^_sobrou ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_vence ^_venceu ^_vinte a_. a_academia a_bolsa a_cada a_consulta a_dar a_declarar a_desse a_diaria a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_metade a_minima a_mulher a_negociar a_prefeitura
a_prestacao a_renda a_rescisao a_sabado a_sexta a_sindica a_tv a_van aa aa_$ abaix- abaixa abaixa_$ abri abri_um abril abro abro_reclamacao acaba_quando acabou~a acade- academia academia_# academia_NAME academia~# academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_com acho_$ acho~# acho~cai acho~sim acho~umas acho~uns acontece_$
acordo_que acordo~eles acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita adiantada adiantada_$ adiantou adiantou_# adiantou~e advogado~NAME after-crisis:, after-crisis:jeito after-deficit:. after-deficit:aluguel after-deficit:arrumei after-deficit:bico after-deficit:carro after-deficit:casa after-deficit:comecar after-deficit:consigo after-deficit:dar after-deficit:do
after-deficit:em after-deficit:entao after-deficit:errei after-deficit:filho after-deficit:isso after-deficit:jeito after-deficit:menos after-deficit:meu after-deficit:minha after-deficit:mudar after-deficit:paguei after-deficit:por after-deficit:posso after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:vai
after-deficit:valor after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abro after-roadmap:adiantada after-roadmap:agiota after-roadmap:amor after-roadmap:anterior after-roadmap:apagam after-roadmap:apareceu after-roadmap:atrasar after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:baixou after-roadmap:bicho after-roadmap:bolo
after-roadmap:cair after-roadmap:caminhao after-roadmap:caminho after-roadmap:chegou after-roadmap:codigo after-roadmap:confere after-roadmap:contei after-roadmap:cortar after-roadmap:depositei after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:emprestado after-roadmap:entrar after-roadmap:espera after-roadmap:faculdade after-roadmap:fgts after-roadmap:final
after-roadmap:fizer after-roadmap:fora after-roadmap:funciona after-roadmap:gaste after-roadmap:guardam after-roadmap:ideia after-roadmap:interesse after-roadmap:janeiro after-roadmap:leva after-roadmap:ligou after-roadmap:mandada after-roadmap:mandado after-roadmap:marco after-roadmap:metade after-roadmap:moto after-roadmap:mudei after-roadmap:normal after-roadmap:nova after-roadmap:pedindo
after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:ruim after-roadmap:sacar after-roadmap:sms after-roadmap:subiu after-roadmap:tal after-roadmap:todos
after-roadmap:troca after-roadmap:uns after-roadmap:usar after-roadmap:veio after-roadmap:viajar agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_esta agora_estou agora_ganho agora_ja agora_o agora_so agora_vem agora~banco agora~dia agora~em agora~nao agora~so agosto_$ agosto_do agosto~ano agua_# agua_$ agua_: agua_e agua_sessenta
agua_vem agua~# agua~, agua~de agua~e agua~gas agua~luz agua~net ah_e ah~a ah~o ainda_, ainda_falta ainda_faltam ainda_mil ainda~# ainda~de ainda~e ai~eu ajuda_? ajuda_sim ajudar_meu ajuda~# ajuda~as ajuda~dividas ajudo ajudo_com ajudo_minha ajudo~# ajudo~mae alem_da alguem_da alguem_de alguem~carne alguem~equipe alguma~? alime- alimenticia alimenticia_# alto_mas alto~nao alugar_casa alugar_uma
alugar~kitnet aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha
aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ameacando_cortar ameacando~a amiga amigo amigo_, amigos_$ amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do aniversario_# aniversario~esse ano_, ano_. ano_e anos_, anos_. anos_a anos_ainda anos_ja anos_para anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta
antecipei_tres anteriores_e antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~os apaga~respostas aparece_# apareceu_boleto apareceu~com aposentada aposentada~# aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_um aposentadoria~e aposentadoria~inss
aposentadoria~salario aposentei_por aposentei~idade apost- aposto aposto_uns aposto~# app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aqui_na aqui~do ar arquivo_$ arre arre_egua arre~, arrumar_$ arrumei_um arrumei~bico as_quatro as_tres as~# as~da as~do as~extra as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sexta ate~# ate~,
ate~/ ate~eles ate~fim ate~meu ate~nenhuma ate~o ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_, atrasa atrasa_$ atrasada_# atrasada_$ atrasada_, atrasada_desde atrasada_gracas atrasada_sim atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_,
atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~meses atrasado~o atrasado~uns atrasar_um atrasar~mes atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu
aumentar~# aumentei_minha aumentei~divida aumento aumentou aumentou_para aumentou~# autis- autista autom- automatico automatico_ja automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu avisar~mudei a~% a~: a~ate a~caduca a~cobra a~contas a~cresce a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~ligou a~m a~mandar
a~mandou a~mes a~mil a~muda a~no a~os a~pagar a~parcelou a~parte a~pela a~porque a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~vale a~veio a~vem a~volta bah bah_, bah_devo bah_guria bah~, bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_do banco_e banco_esta banco_quer banco~# banco~mandou bar bar_do barzi- barzinho
barzinho_# batid- batido batido_em batido~janeiro beleza_valeu bem_, beneficio_, beneficio_cai beneficio~# beneficio~nunca beste- besteira besteira_$ bicho bicho_# bicho_$ bicho~por bico_de bico~# bico~garcom boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boletos_atrasados boletos_de boletos~# boleto~desconto boleto~faculdade boleto~sei boleto~verdadeiro
bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~, bom~preciso bora_la borra- bota_mais botar_# botar_duzentos botar_mais botar~a bota~mil botij- botijao botijao_# botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao cabel- cabelo cabelo_# cabelo~netflix cachorro~# cada_#
cada_$ cada_, cada_dois cada_uma cada~# cada~dias cada~meses cada~na cai_# cai_meu cai_na cai_no cai_o cai_para cair cair_# cair~do caiu_, caiu_de caiu_para caiu~a cai~dia cai~na cai~pagamento cai~quinto camin- caminhao caminhao_$ caminhao_quito caminhao~tudo caminho caminho_$ cancela~que cancelei cancelei_e capital_de capital~giro carne_da carne_das carne_e carne_em carne~NAME carne~dez
carne~osso carro_# carro_, carro_: carro_adiantada carro_batido carro_de carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_, cartao_? cartao_consignado cartao_da cartao_e cartao_no cartao~# cartao~, cartao~. cartao~: cartao~do cartao~e cartao~emprestimo cartao~fatura cartao~loja
cartao~mil carta~NAME carta~cartorio carta~forum cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_minha casa_na casa_toda casa~# casa~, casa~NAME casa~eu casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cem_, cem_no cem_reais cem~NAME cem~antes
cem~cento cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_no cerveja~fim
cerveja~os cet_# cet_de cet~# cet~% chega_a chega~# chegou_$ chegou_carta chegou_no chegou~carta chegou~do chegou~intimacao cheque~# cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- cigar- cigarro cigarro_# cigarro~e cigarro~por cinco_e cinco_mil cinco_por cinco~ainda cinco~e cinco~eu cinco~mes cinco~no cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e
cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que clien- clt_, clt~# cobra_# cobra_aluguel cobra_nada cobra_trinta cobra_vinte cobrador~porta cobram_$ cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~mil cobrar~de cobra~# cobra~% cobra~e cobra~nem cobra~por coisa_? coisa_agora
coisa_se coisas_, coisas_: coisas_na coisas~cartao coisa~eu coisa~ja coleg- colegio com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_dividas com_do com_ele com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_nome com_remedio com_uns comeca_tudo comecar_a comecar_do comecar_pagando comecar~a comecar~dar comecar~menores comecar~zero
comeca~de comecei_num comecei~emprego comecou comecou~# comeco~# comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_abro como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como_tiro como~. como~? como~agora como~da como~eh como~primeiro como~um comprei_$ comprei_um comprei_uma comprei~# comprei~carro
comprei~geladeira comprei~sofa compro com~# com~% com~, com~a com~amigo com~atendente com~como com~consultor com~contas com~da com~disso com~e com~eh com~faturas com~filho com~juros com~mae com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~ser com~sujo com~todo com~uns com~uso concordo~o condi- condo- condominio condominio_# condominio_, condominio_: condominio_de condominio~#
condominio~$ condominio~e condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confirm-amount:esta confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:nada confirm-amount:ne confirm-amount:que confirm-amount:quero confirm-amount:tres confirm-amount:voce confirm-change:# confirm-change:a confirm-change:acho confirm-change:antigo
confirm-change:certinho confirm-change:decimo confirm-change:disso confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar
confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:decimo confirm-creditor:entendeu confirm-creditor:eu confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:nenhum confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo
confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:certinho confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:mexer confirm-delete:muda confirm-delete:mudanca confirm-delete:mudar confirm-delete:nenhum confirm-delete:perai confirm-delete:por confirm-delete:tem
conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:NAME consent:ajudar consent:alguem consent:amor consent:apagam consent:apagar consent:aqui consent:as consent:bom consent:casa consent:comigo consent:confio consent:continuar consent:deixou consent:desejo consent:disseram
consent:diz consent:dono consent:entre consent:era consent:estranho consent:ficam consent:gostaria consent:guardar consent:informacao consent:informacoes consent:ligar consent:ligaram consent:lista consent:mandaram consent:mandou consent:mexer consent:ninguem consent:no consent:oxe consent:passam consent:pedindo consent:pelo consent:perguntas consent:pessoa consent:quer consent:queria
consent:quiser consent:receber consent:recebi consent:seguir consent:seguros consent:senhor consent:sera consent:sobre consent:ter consent:terceiros consent:usar consent:uso consent:vi consent:whatsapp consent:zap conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados
consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo~casa conso- consorcio consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que
contato_comigo conta~# conta~agua conta~essencial conta~luz conta~mes conta~o continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio contracheque contracheque_$ contraproposta_de contrato_# contrato_$ contrato_NAME contrato~# contrato~NAME conversar~alguem conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus corre corre_risco correcao correcao_: correcao~o
correto_sim corre~de corrigir_$ cortada_: cortada~caiu cortar_a cortar~agua corte_. cosme- cosmetico cosmetico_e cosmetico~faco crech- creche creche_# crediario_na crediario~NAME credito_do credito~NAME crian- criancas criancas_# cuido curso custa_# d da_aposentadoria da_cento da_equipe da_escola da_esquina da_faculdade da_firma da_igreja da_manha da_menina da_oferta da_oficina da_pagina da_pensao
da_pressao da_rede da_rescisao da_uns dado dados_, dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu dando_# daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_criancas das~# das~, das~do das~parcelas da~agora da~caiu da~com da~da da~do da~e da~eh da~esse da~estadual da~falou da~hoje da~ja da~juntando
da~mas da~mil da~mulher da~na da~ontem da~por da~sao da~tirar da~veio da~vence de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_carro de_cartao de_carteira de_cento de_condominio de_contato de_cortar de_duzentos de_emprestimo de_familia de_favor de_faxina de_feira de_fgts de_fiado de_garcom de_gasolina de_giro
de_iptu de_janeiro de_manha de_mercado de_moto de_noite de_numero de_oitenta de_oitocentos de_pensao de_pressao de_quando de_quatrocentos de_quinhentos de_receber de_remedio de_renda de_rescisao de_rotativo de_roupa de_saude de_segunda de_semana de_setecentos de_supermercado de_tanta de_tarde de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico debito~ja debt-amount:$
debt-amount:, debt-amount:. debt-amount:acho debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas debt-amount:cabeca debt-amount:certo debt-amount:com debt-amount:da debt-amount:deve debt-amount:devedor debt-amount:do debt-amount:dois debt-amount:entre debt-amount:era debt-amount:explica debt-amount:extrato debt-amount:faco debt-amount:falar debt-amount:faltam
debt-amount:fatura debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:ideia debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:mostra debt-amount:muito debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:oitenta
debt-amount:olho debt-amount:os debt-amount:parcela debt-amount:passa debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quatro debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saber debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:simples debt-amount:tambem
debt-amount:tanto debt-amount:taxa debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:uns debt-amount:valor debt-amount:voce debt-amount:x debt-creditor:, debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:no debt-creditor:numa debt-creditor:o
debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:seu debt-creditor:silveira debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:contracheque debt-kind:credito debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:escrito debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz
debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:pelo debt-kind:quanto debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:trata-se debt-kind:um debt-kind:vem debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo
debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:alguma debts:aluguel debts:am debts:amanha debts:amor debts:ano debts:anos debts:anterior debts:antes debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:assim debts:atendente debts:atendimento debts:ativa debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei
debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:burro debts:caiu debts:cancelei debts:carne debts:cartao debts:cartoes debts:causa debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:claro debts:cobra debts:cobrando debts:coisas debts:colchao
debts:colegio debts:comecou debts:comprei debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:dei debts:deixa debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desde debts:desejo debts:desse debts:deu debts:deve
debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disso debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:entao debts:entre debts:era debts:errado
debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:esse debts:estao debts:estava debts:estourado debts:estourados debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filho debts:filhos
debts:final debts:financeira debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:geladeira debts:giro debts:gol debts:gostaria debts:ha debts:imobiliaria debts:imposto debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro
debts:julho debts:juros debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:manda debts:mano debts:marco debts:maria debts:maximo debts:mei debts:meio debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:milicia debts:minha debts:minimo debts:minuto debts:moca
debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:nem debts:ninguem debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:orientacao debts:os debts:outra debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas
debts:pago debts:pagou debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:pouco
debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:quinhentos debts:quinze debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:repete debts:responder debts:respondo
debts:resta debts:restam debts:restando debts:restantes debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:sou debts:sujo
debts:tambem debts:telefone debts:ter debts:terceira debts:terreno debts:tiao debts:tinha debts:todo debts:total debts:trabalho debts:tres debts:trezentos debts:trinta debts:tv debts:ultimo debts:umas debts:uns debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencimento debts:ver debts:vermelho debts:vez
debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:x debts:ze debts:zerado debts:| decimo_nao decimo_sim decimo~, decla- declarar defes- defeso defeso~um deixa_essa deixa~esta deixei_de deixei~pagar deixo- deixou deixou_$ dei~na dela deliv- delivery delivery_# demais_, demais_nao demais~vendo demora_para demora~limpar denti- dentista dentista_# depende_,
depois_dos depois_se depois_voce depois~apagam depois~eu depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei~na der der_mil der~e desconta desconta_# desconta_direto descontado_em descontado~folha descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_de
desconto_por desconto~# desconto~email desconto~fica desculpa_mas desculpa~nao desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde~, desde~/ desde~ano desde~comeco desde~de desde~dia desde~e desde~mes desde~nao desempregado_$ desemprego desemprego_# desemprego_, desemprego~# deste deste_ano deste~. deu_dez deus_estou deus_nao deus~apaga deus~atolada
deus~registraram deu~% deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_no devendo_o devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~meses devendo~mil devendo~no devendo~tres deve~ainda deve~alto deve~mil devia devia_# devia_$ devo_? devo_a devo_ao devo_dois devo_fazer devo_hoje devo_la
devo_mais devo_mil devo_receber devo_so devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen-
dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~trezentos de~$ de~% de~+ de~: de~; de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~comprei de~dia de~do de~estou de~falta de~faltam de~faltando de~financeira de~ganho de~jeito de~meses de~mesmo de~no de~pagas de~paguei de~parcelas
de~pela de~quartinho de~reais de~salario de~seja de~sem de~todo de~tudo de~uns de~vai de~vez dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_preciso dia_quinze dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_, diaria_de diaria~# diarista_# dias_na dias_por dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~juros dia~mil dia~no
dia~nunca dia~o dia~que dificil_a dificil~vida diga dinheiro_emprestado dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de dinheiro~deu dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu divida_acaba divida_ativa divida_da divida_eu divida_na divida_nova dividas_, dividas~NAME dividas~ja dividas~voce divida~fornecedor divida~ja divida~na divida~o
divida~prefeitura divida~quando dividido divido divido_com divido_o divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizimo_# dizimo~, diz~coisa diz~dividas diz~eh diz~mil do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_contrato do_crediario do_de do_decimo do_desconto do_finado do_financiamento
do_gas do_imposto do_ir do_juiz do_mei do_menino do_pai do_sofa do_tiao do_vermelho doenc- doenca doenca_# doenca~do dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos
dois~trinta dona~# dono_quer dono~a dos_meninos dos_meus dos~, dos~: dos~dados dou_# dou~em dou~para doze_e doze~cento doze~de doze~na doze~o do~: do~NAME do~adiantada do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~da do~das do~dia do~disse do~dois do~e do~em do~especial do~esse do~esta do~familia do~ligou do~mas do~menino do~mesmo do~na do~nao do~o do~osvaldo do~pai do~para
do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~venceu do~ver do~ze duas_coisas duas_contas duas~, duas~. duas~: duas~NAME duas~atrasadas dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos~NAME duzentos~casa duzentos~cinquenta
duzentos~mais duzentos~mes duzentos~noventa duzentos~quarenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_a e_agua e_ainda e_ate e_cai e_cartao e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_ficou e_fiquei
e_fralda e_ganho e_gas e_gasto e_hoje e_isso e_ja e_jogar e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_no e_nove e_novecentos e_noventa e_oitenta e_oito e_oitocentos e_onibus e_osso e_outro e_pago e_paguei e_para e_pensao e_poucas e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_seis e_seiscentos e_sessenta e_sete
e_setenta e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo economizo_se efeti- efetiva egua_, egua~recebo eh_alto eh_aquele eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_descontado eh_dia eh_dois eh_doze eh_ele eh_eles eh_juros eh_mil eh_na eh_nada eh_perder eh_quarenta eh_quatrocentos eh_que eh_ruim eh_setecentos eh~# eh~$ eh~a eh~bruto eh~da eh~desconto eh~disso
eh~dizer eh~emprestimo eh~esta eh~falar eh~mas eh~meu eh~mil eh~minimo eh~na eh~o eh~parcelas eh~pensao eh~por eh~responder eh~salario eh~tal eh~um eh~virem ela_nao ela_que ela~# ela~me ele_cobra ele_quer ele_sim eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~o em_# em_$ em_arquivo em_dez em_fevereiro em_janeiro em_julho em_media em_mil em_oitenta em_receber
em_recuperacao em_seis em_torno em_vez em_vinte email_eh email~golpe emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei~para emprestimo_# emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na
emprestimo_no emprestimo_que emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~mil emprestimo~x empresto empresto_mil emprestou emprestou_# emprestou_dois emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~. em~/ em~: em~? em~NAME em~a em~anos em~comigo em~de em~do em~gracas
em~judicial em~lembretes em~meses em~mil em~no em~parcelas em~x encos- encostado endiv- endividada endividada_me endividada~ajuda energia_# energia_: energia~$ enganei_a enganei~NAME enquanto_eh enquanto~isso entao_, entao_devo entao_nao entao~no entao~tem entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_de entrada_e entrada~# entrada~+ entrada~NAME entrar entrar_# entrar~mil entra~mil
entre_# entre_cartao entre_mais entrega entrega_de entrega~moto entrei_agora entrei_faz entrei~pouco entressafra entre~e entre~em entrou_# equip- equipe equipe_$ era_# era_para era_uma eram eram_# era~% era~agora era~coisa era~mil errado_comeca errado~de errado~eh errei_$ errei_a errei~atras errei~eh errei~luz errei~quero errei~ultima escola escola_# escola_da escola_dela escola_do escolar
escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui especial_# especial_, especial_do especial_e especial_estourado especial~NAME especial~e especial~em esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar esqui- esquina essa_para essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essas~mesmo essa~acaba essa~da essa~depois esse_boleto
esse_eh esse_povo esse_tal esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:: essentials:; essentials:agua essentials:ajudo essentials:aluguel essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:aqui essentials:avisar essentials:boleto essentials:bolsa essentials:botijao essentials:bruto
essentials:bus essentials:cachorro essentials:carro essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:conversar essentials:creche essentials:custa essentials:das essentials:dela essentials:devendo
essentials:dez essentials:diabetes essentials:dias essentials:dificil essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entre essentials:era essentials:errado essentials:escola essentials:escolar essentials:esqueci
essentials:esse essentials:esses essentials:faculdade essentials:familia essentials:farmacia essentials:favor essentials:feira essentials:fica essentials:filho essentials:filhos essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente
essentials:inclusa essentials:incluso essentials:iptu essentials:junto essentials:k essentials:leite essentials:lembro essentials:ler essentials:liquido essentials:luz essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais essentials:mercado essentials:meses
essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo essentials:net essentials:ninguem essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:onibus essentials:os essentials:paga essentials:pais essentials:pao essentials:papo essentials:parte essentials:passa essentials:passagem essentials:patrao essentials:pedi
essentials:pego essentials:pensao essentials:pensar essentials:perguntar essentials:plano essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz
essentials:reais essentials:receber essentials:remedios essentials:responder essentials:respondo essentials:resto essentials:robo essentials:sai essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado
essentials:tambem essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trezentos essentials:trinta essentials:uber essentials:ultimo essentials:vai essentials:van essentials:veio essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte
essentials:vo esses_juros esses_papel esses~eu esse~, esse~e esse~liga esse~moca esse~o esta_# esta_cobrando esta_correto esta_escrito esta_negativa esta_vencida esta_vindo estado_, estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_pedindo estao~# estao~cortar estao~taxa estava_certo estava_tanto estava~agora estava~antes estava~so esta~# esta~$
esta~% esta~, esta~a esta~cobrando esta~com esta~desde esta~dia esta~faz esta~gracas esta~meu esta~mil esta~nao esta~recuperacao esta~torno este_ano estev- esteve esteve_aqui este~, estou- estou_atolada estou_encostado estou_endividada estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estou~, estou~a estou~as estou~desde estou~medo estou~mes estou~na
estou~no estou~parar estou~parcela estou~quarta estou~uns estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_errei eu_ficar eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_mandar eu_nunca eu_ofereco eu_pague eu_parei eu_pedir eu_peguei eu_perder eu_planto
eu_quero eu_recebo eu_respondi eu_saiba eu_sou eu_tiro eu_trabalho eu_vendo eu~NAME eu~ajudo eu~ate eu~botar eu~cento eu~duzentos eu~e eu~eh eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~hoje eu~la eu~lembro eu~mais eu~mandioca eu~menos eu~meu eu~mil eu~ouvi eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tenho eu~uma ex_$ ex_, exclui_da exclui~lista
exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explica_de explicar_melhor explicar~a explica~novo explica~plano explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~abaixa e~acougue e~agiota e~agua e~ao e~ate e~aviso e~bolsa e~cada e~cartao e~centavos e~cobra e~com e~comida e~consigo e~da e~desde e~dia
e~divida e~do e~dois e~eh e~em e~emprestimo e~especial e~esta e~estou e~faco e~faltam e~farmacia e~fatura e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~ja e~k e~luz e~marido e~mas e~mercado e~meses e~mil e~minimo e~na e~nao e~no e~o e~outro e~pago e~parcelas e~pensao e~pila e~por e~quebrados e~quem e~quinhentos e~quinze e~reais e~remedio e~resto e~sem e~so e~tem e~tenho e~ter e~todo
e~trezentos e~tudo e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no faco~por faculdade_# faculdade_$ faculdade_, faculdade_NAME faculdade_parcelou faculdade~# faculdade~, faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o
falar_que falar~atendente falar~humano falar~mes falar~pior falar~uma fala~um falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falei~errado falho- falhou falhou_$ falou_que falou~vai falta_# falta_bastante falta_o falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas
faltando_# faltando_$ falta~# falta~eu falta~mil familia_# familia_mesmo familia_nao familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atual fatura_consta fatura_cresce fatura_da fatura_do fatura_em fatura_vence faturas faturas_atrasadas faturas_do faturas~NAME fatura~# fatura~NAME fatura~dia fatura~em fatura~minimo
fatura~tanto favor_, favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_do faz_dois faz_em faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, faz~ano faz~anos faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechei~eles fechou_e fechou_em
fechou~# fechou~mandou feira feira- feira_# feira_$ feira_deve feirao feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez~ate fgts_# fgts_$ fgts_em fgts_o fgts_para fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_um ficar~receber fica~centro fica~setecentos fichada fichada_$
ficou_# ficou_em ficou_para ficou~# ficou~plano ficou~tras filha_me filha_passou filha~# filha~ajuda filha~na filho_# filho_, filho_ajuda filho_me filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~meu fim_de fim~semana finad- finado finado_marido finado_que finado~eh final final_# final_$ financeira_ja financeira_que financeiramente
financeiramente_$ financeira~fica financeira~paguei financiada financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~carro financiamento~casa financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$ fixo_, fiz_acordo
fiz_na fiz_pelo fiz_uma fizer fizer_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~pagamento fiz~telefone flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:as flexibles:barzinho flexibles:besteira flexibles:bicho
flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:casa flexibles:cento flexibles:cerveja flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dia flexibles:dias flexibles:do flexibles:dois flexibles:dos flexibles:dou flexibles:durmo flexibles:em
flexibles:entra flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:globoplay flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:junto flexibles:lanche flexibles:loteria flexibles:manicure flexibles:mas flexibles:meses flexibles:meu flexibles:minha
flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:passado flexibles:pizza flexibles:presente flexibles:quando flexibles:racao flexibles:reais flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:salao flexibles:salario flexibles:sei flexibles:sem flexibles:semana
flexibles:ser flexibles:sexta flexibles:streaming flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:voce flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro foi_numa foi_o foi_pago foi_para foi_todo foi_um foi~# foi~:
foi~acordo foi~emprestado foi~loja foi~mas foi~pago folha_: fora_e fora_essas fora_o foram foram_# foram~de fora~, forne- fornecedor fornecedor_de fraco~# frald- fralda fralda_# frio frio_: frio~# fui_contratada fui_fiador fui_mandada fui_mandado fui~do fui~na fumo fundo- fundos fundos_da fundos~minha funer- funerario galo galo_para galo~NAME ganha_# ganhando ganhando_# ganhar_# ganhar~#
ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garco- garcom garcom_no garcom~fim gas_# gas_do gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa
gasosa_# gasta- gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~decimo gastei~dinheiro gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~por gas~# gas~, gas~a gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu giro giro_no giro~NAME globo-
globoplay gol gol_em golpe_ou gol~# gostaria~receber gov_$ graca_mesmo graca~? gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guri guria ha_mais habit- heran- heranca hoje_# hoje_o hoje_tiro hoje~# hoje~em hoje~inss holer- holerite holerite~# homem hora_extra idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais
ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:chove income-low-month:da income-low-month:de income-low-month:demais income-low-month:dizer income-low-month:e income-low-month:em income-low-month:faco
income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:ja income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mil income-low-month:na income-low-month:no income-low-month:nuns income-low-month:o income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:setecentos
income-low-month:teve income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:casa income-source:finado incomes:
 incomes:$ incomes:% incomes:+ incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga
incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz incomes:assinada incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:cinquenta
incomes:coisa incomes:comissao incomes:consignado incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:desconto incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:disso incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo
incomes:encostado incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:esposa incomes:esposo incomes:essencial incomes:esta incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faculdade incomes:faleceu incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado
incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae incomes:mandioca incomes:mao incomes:marido incomes:marmita
incomes:mas incomes:maximo incomes:media incomes:mei incomes:meio incomes:menino incomes:meninos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:na incomes:ne incomes:nisso incomes:num incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:paga incomes:pagam
incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pj incomes:planto incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem
incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:responder incomes:respondi incomes:ruim incomes:sabado incomes:salarios incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:te
incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:valor incomes:varia incomes:vender incomes:ver incomes:vida incomes:vinte incomes:vou incomes:vr incomes:x
infelizmente_$ infelizmente_sim informacoes~guardam informar_agora inss_# inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou instalments-left:, instalments-left:. instalments-left:acho instalments-left:agora instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:boleto instalments-left:cabeca instalments-left:cada instalments-left:carne
instalments-left:cinquenta instalments-left:como instalments-left:depois instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:faco instalments-left:faz instalments-left:foram instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio
instalments-left:mes instalments-left:no instalments-left:nunca instalments-left:olhar instalments-left:prefiro instalments-left:quanto instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sete instalments-left:tanto instalments-left:tem instalments-left:tenho instalments-left:trinta instalments-left:ver instalments-left:vinte
instalments-left:vou instalments-left:x instrucoes~e interesse_em interesse~receber internet_# internet~, internet~celular internet~e inval- invalidez invalidez_, inver- inverno inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ir_saiu irmao~# irma~que ir~# isso~, isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_acertei ja_devolvi ja_estou ja_foi ja_foram
ja_limpa ja_mandei ja_mandou ja_nao ja_pagou ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_, janeiro_. janeiro_? janeiro~uns ja~, ja~. ja~carta ja~de ja~do ja~no ja~nove ja~processo ja~sei ja~seis ja~todo ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~falar jeito~mim jeito~simples jogar_tudo jogar~no jogo_no jogo~bicho jovem jovem_aprendiz jovem~# judic- judicial judicial_. juiz
juiz_$ julho_$ junho junho_e junho~# junho~NAME juntando juntando_$ junto- juros_# juros_? juros_de juros_e juros_mais juros_na juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~cartao k~dia la_na la_no lanch- lanche lanche_# lanche_no
larga- largar largar_a largasse largasse_a largasse~faculdade la~# la~NAME leite_# leite_e leite~fralda lembrar_todo lembrar~dia lembre_$ lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca
ligam_no ligaram_oferecendo ligaram_pedindo ligaram~NAME ligaram~pix ligar~alguem liga~manha ligou_falando ligou~que limite_# limite_de limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpo_$ link_da link_de link_para link~novo link~pagar link~pagina link~verdade liq liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_de lista~contato livre_$
livre_disso loja_, loja_NAME loja_da loja_daqui loja_do lojas~# loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_veio luz_vem luz~# luz~, luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem
m_. mae_# mae_com mae_deixou mae_no mae_que mae_sujo maior_? maior_medo maior_sim maior~eh maio~# mais_, mais_alto mais_conversar mais_mensagem mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_sim mais_todo mais_um mais_uns mais~# mais~. mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~e mais~era mais~meno mais~mensagem mais~mes mais~mil mais~para
mais~parcelas mais~por mais~que mais~sim mais~um mais~x manda_de manda_tudo manda_um mandada mandada_embora mandado mandado_embora mandar_$ mandar_as mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim mandar~lembretes manda~mensagem manda~plano manda~que mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou~# mandou~de mandou~oferecendo mando~para manha manha_$
manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# marco_, marco~# marco~NAME maria_da marido_bota marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~$ marido~mais marido~quatro marido~trocar marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_eh mas_esse mas_eu
mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_o mas_preciso mas_quero mas_se mas_so mas_sobra mas_tira mas_vem mas~acho mas~caro mas~depositar mas~devo mas~e mas~eh mas~esta mas~fatura mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou me_cobra me_dar
me_deve me_dizer me_empresto me_emprestou me_exclui me_faz me_lembre me_ligou me_mandou me_negativou me_pediram me_registraram media media_# media_de media~# medo_eh medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# melhor_a melhor~mexer melhor~pergunta menin- menina_# menino menino_# menino_$ meninos menino~, meno meno_$ menor_mas
menores_primeiro menos_, menos_a menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME mercadinho mercadinho_do mercadinho~dona
mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos merce- mercearia mes_# mes_, mes_. mes_NAME mes_agora mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_essa mes_faltam mes_fiz mes_na mes_o mes_passado mes_sem mes_trinta meses_# meses_NAME meses_atrasado meses_da meses_de meses_e
meses_que meses~# meses~$ meses~, meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos mesmo_eh mesmo_ou mesmo_sem mesmo~# mesmo~deve mesmo~papel mes~# mes~, mes~NAME mes~ainda mes~beneficio mes~consegui mes~da mes~divida mes~eh mes~em mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~sei mes~uns metade_, metade~NAME metade~meu meu_# meu_, meu_aluguel meu_consignado
meu_decimo meu_emprego meu_esposo meu_ex meu_finado meu_limite meu_maior meu_medo meu_menino meu_neto meu_pai meu_sobrinho meus_dado meus_pais meus~, meus~antes meus~em meus~nao meus~se meu~# meu~; meu~NAME meu~ajuda meu~autista meu~bota meu~cai meu~de meu~deve meu~e meu~faleceu meu~ganha meu~ganhava meu~ja meu~me meu~medo meu~ne meu~para meu~pode meu~por meu~quer meu~recebe meu~usou meu~vem
mexer~app me~. me~aluguel me~das me~desconto me~dois me~eh me~financeiramente me~meus me~mil me~minhas me~oferecendo me~pedindo me~quais me~sim me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por
mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais
mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~uns mil~vr mil~x minha_fatura minha_gratificacao minha_parcela minha_parte minha_patroa minha_restituicao minha_tia
minhas_respostas minhas~? minhas~e minha~# minha~, minha~amanha minha~com minha~deixou minha~deve minha~ganha minha~minha minha~na minha~passou minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimos minimos_de minimo~# minimo~, minimo~NAME minimo~mais minimo~mes minimo~sou minimo~vindo moca_, moca_da moca_disse moca_do
moca_que moca~NAME moca~que moco_isso moco~nao more-debts:$ more-debts:: more-debts:? more-debts:agora more-debts:ah more-debts:alem more-debts:cartao more-debts:com more-debts:conta more-debts:declarar more-debts:dia more-debts:disso more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:falta more-debts:faltam more-debts:faz more-debts:fiado
more-debts:filho more-debts:fiz more-debts:juros more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:na more-debts:no more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:outro more-debts:pode more-debts:pronto more-debts:proposta more-debts:quatrocentos more-debts:reais more-debts:recebi more-debts:saiba
more-debts:senhora more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_: moto_NAME moto_eh moto_em moto_na moto_no moto_por motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~no moto~por
moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_nao muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes mudei~numero mudou_meu mudou_tudo mudou~na muito_nao muito~sei multa_de munic- m~# m~e m~no na_# na_anterior na_comida na_conta na_cooperativa na_entressafra na_faculdade na_farmacia na_feira na_financeira na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_padaria
na_parcela na_poupanca na_quarta na_rifa na_roca na_semana nacio- nacional nacional_atrasado nada_em nada_no nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu nada~fica nada~me nada~ne nada~ninguem nao_abaixa nao_chega nao_entre nao_ganho nao_o nao_olho nao_ouvi nao_vendo nao~. nao~NAME nao~alugar nao~aluguel nao~bem nao~cobra nao~conseguir nao~dando nao~desde nao~direito nao~estava
nao~estou nao~informar nao~interesse nao~jeito nao~luxo nao~mil nao~ne nao~nem nao~nenhum nao~no nao~nocao nao~plano nao~por nao~proposta nao~qual nao~quantas nao~separar nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~# na~( na~, na~. na~; na~NAME na~a na~cento na~consorcio na~consta na~deu na~duzentos na~em na~estou na~eu na~hoje na~ja na~nao na~no na~passada na~que na~sao na~tem na~tenho na~tia
na~vida ne_, negativa negativa_# negativou negociar_a negociar~divida negociar~eles nem_lembro nem_luz nem_por nem~, nem~direito nem~onde nem~por nenhuma_ainda nenhuma_esta nenhuma_paga nenhuma_proposta nenhuma~atrasada net net_# netflix_# netflix~, netflix~e netflix~spotify neto ne~# ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_carne no_cartao no_centro no_cheque
no_consumidor no_crediario no_credito no_extrato no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_nome no_pix no_primeiro no_quinto no_rotativo no_servico no_telemarketing no_tigrinho no_ultimo no_valor nocao_de nocao~quanto noite noite_ate noite~para nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nordeste_# nos_fundos nos~da
noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos~oitenta noven- noventa noventa_$ noventa_e noventa~a noventa~cinco noventa~nove noventa~seis nove~mes nove~noventa novo_# novo_do novo_o novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~ano no~cartao no~com no~da no~de no~dele no~devo no~dia no~do no~e no~eh
no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~para no~passado no~por no~que no~sao no~semestre no~trabalho no~trinta no~um no~uns nu num_emprego num_mes numa numa_loja numa~daqui numero_# num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_sei nuns nuns_setecentos o o_ano o_bolsa o_bruto o_caminhao o_certo o_cigarro o_comeco o_condominio o_consignado
o_consorcio o_da o_debito o_extrato o_fgts o_fim o_gas o_homem o_liquido o_material o_menino o_meno o_negocio o_outro o_pior o_processo o_rapaz o_saldo o_seguro o_serasa o_simples o_uso o_vencimento obra oferecendo_quitar oferecendo~por ofereceram_nada ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~a ofereceu~em ofereceu~por ofereceu~x ofereco~NAME oferta_venceu off offers:$ offers:+
offers:/ offers:: offers:agora offers:amanha offers:app offers:caiu offers:cara offers:carta offers:cento offers:chegou offers:cinquenta offers:codigo offers:como offers:dez offers:divida offers:e offers:email offers:empresa offers:emprestimo offers:entrada offers:falaram offers:falo offers:faz offers:fica offers:ficou offers:fim offers:fiz offers:foi offers:hoje offers:juros offers:liberar
offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mes offers:mil offers:minha offers:mostrou offers:na offers:novecentos offers:oferecendo offers:off offers:pagando offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:preciso offers:propos offers:querem offers:quero offers:quita offers:quitar offers:reais offers:receber offers:resto offers:sem
offers:ser offers:serasa offers:sexta offers:taxa offers:trezentos offers:valido offers:vem offers:verdade offers:vista offers:whatsapp offers:x oficina oi_bom oi_paguei oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oitocentos_
 oitocentos_e oitocentos_na oitocentos~

oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_pode ok~ser olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil organizar_financeiramente orientacao_financeira os_amigos os_mil osso osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e os~sexta ou_# ou_eh ou_seis ou_so outra_, outra_sim outro_# outro_de
outro_minimo outro~# outro~oitenta ouvi_direito ou~ano ou~as ou~casa ou~de ou~liquido ou~mil ou~uns ou~verdade ou~x overdue:% overdue:. overdue:/ overdue:; overdue:agora overdue:ao overdue:aplicativo overdue:app overdue:atraso overdue:beneficio overdue:cabeca overdue:cartao overdue:cinco overdue:demais overdue:desconta overdue:desconto overdue:deve overdue:direto overdue:dizer overdue:do overdue:e
overdue:esqueci overdue:exemplo overdue:faco overdue:fazer overdue:hoje overdue:julho overdue:junho overdue:luz overdue:maio overdue:marco overdue:marido overdue:mas overdue:menos overdue:muito overdue:na overdue:natal overdue:nisso overdue:pagar overdue:para overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:responder
overdue:respondo overdue:senhora overdue:serasa overdue:setembro overdue:te overdue:tempo overdue:todo overdue:todos overdue:ultima overdue:vence overdue:venceu overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, o~, o~NAME o~aceita o~automatico o~baixou o~cobra o~conta o~das o~desconta o~desemprego o~diz o~em o~era o~familia o~faz o~inss o~maior o~mais o~mandou o~mas o~mes o~minha
o~mostra o~na o~nunca o~ofereceu o~pagando o~parcela o~passado o~propos o~quando o~quito o~sao o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# pagamento_da pagamento_do pagamento~boleto pagamento~parcela pagando_# pagando_a pagando_uma pagando~NAME pagando~de pagando~o pagando~por pagando~taxa pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_sera pagar~#
pagar~agosto pagar~ano pagar~da pagar~menores pagar~na pagar~nao pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_a pago_aluguel pago_cento pago_desde pago_duzentos pago_em pago_esse pago_no pago_pensao pago_quando pago_tudo pagou_as pagou~duas pago~# pago~, pago~? pago~dia pago~do pago~e pago~para pago~por pago~so
pague_adiantado paguei_NAME paguei_duas paguei_essa paguei_nove paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~e paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~moto paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_faleceu pais pai~com pai~criancas pai~e pai~me pande- pandemia
pandemia_$ para_agiota para_cortar para_dia para_dizer para_dois para_dona para_ela para_falar para_fazer para_igreja para_loja para_mandar para_maria para_moca para_o para_pergunta para_receber para_sacar para_tirar para_tras para_um para_uma para_vender para~# para~% para~, para~NAME para~agiota para~alugar para~anterior para~atendente para~coisa para~credito para~da para~de para~do para~dois
para~e para~emprestimo para~esses para~ficar para~mas para~meu para~mil para~nada para~nao para~no para~pessoa para~por para~reais para~sera para~servico para~uns parcela_# parcela_da parcela_do parcela_eh parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas~#
parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei parei_de parem_de parem~mandar parou_? parte_# parte_,
parte_eh parte~# partir_de partir~janeiro passado_# passado_$ passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_meus passar_minhas passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou_na passou~# passou~faculdade patrao_$ patrao_nao patrao~paga pau_e pau_no paus paus_no pau~meio pede_pix pede~adiantado pedindo_pix pedindo_taxa pedir_$
pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_o pegou_# pegou~mil pegue- peguei peguei_# peguei_mais peguei_mil peguei_um peguei~# peguei~com peguei~mil pela_divida pela~, pela~de pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_por pensao_que pensao~#
pensao~do pensao~eh pensao~finado pensao~minha pensao~morte pensao~pai pera_tem pera_um pera~a pera~minuto perder_a perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto pergunta_. pergunta_passada perguntas pessoa_de pessoal_$ pessoal_NAME pessoal~# pessoa~verdade pg_# pg~NAME pila pila_$ pila_na pila_no pila~NAME pior_mes pix_adiantado pix_da pix~para pizza
plano_esse plano_funerario plano~mes plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~com pode~lembrar pode~melhor pode~sim por_ano por_email por_faxina por_fds por_hora por_idade por_invalidez por_morte por_producao por_quinzena por_semana por_ser por_sms por_volta porque_corre
porque_eh porque_nunca porque~olhei porque~risco porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~de por~e por~em por~faco por~faltam por~ganho por~livre por~mas por~na por~no por~oitocentos por~para por~por por~que por~reais por~servico por~tirando por~tiro por~ver possa~atender posso_apagar posso_pagar posso~a posso~com posso~so posso~um possu- possuo posto pouca- poucas
pouco- pouco_nao pouco_no poucos poucos~NAME pouco~NAME pouco~sei poupa- poupanca povo_liga povo~de prazo_da prazo~oferta pre preciso_depositar preciso_falar preciso~cem preciso~com preciso~orientacao prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro~humano prese- presente presente_de presente~aniversario press- pressao pressao_e
pressao~diabetes prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~casa prestacoes primeira_ja primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeira~limpa primeiro_semestre primeiro~. primeiro~que priva- privado processo_$ processo_, produ- producao producao_, profe- professora professora_da professora_do professora~estado
professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta~so propos~# propos~de puder puder_pagar pular~pergunta quais_divida quais_dividas quais~minhas qual_conta qual_pago qual_primeiro qual~? qual~essa qual~pago quando_? quando_cai quando_chove quando_comprei quando_me quando~demais quando~o quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$
quarenta_e quarenta~cinco quarenta~dois quarenta~oito quart- quarta quarta_$ quartinho quartinho~$ quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~.
quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_aparece que_cai que_conta que_da que_dar que_desconta que_devo que_divido que_faltam que_faz que_fica que_foi que_limpam que_me que_mudei que_pago que_pediu que_peguei que_que que_sao que_umas que_uns que_vai quebrados quebrados_$ quebrados_no quebrados~NAME quem~que quent- quentinha quer_# quer_a quer_trezentos
quer_trocar querem_# querem~de querer queria_comecar queria_ligar queria_limpar queria_pagar queria~menos queria~meu queria~pagando quero_baixar quero~atendente quero~conversar quero~humano quero~mensagem quero~organizar quero~os quer~a quer~casa quer~e que~% que~, que~NAME que~atrasada que~cento que~com que~como que~comprei que~devia que~disse que~divida que~dois que~em que~emprestou que~entra
que~errei que~esse que~fiz que~gaste que~juros que~lembro que~nao que~ne que~num que~olho que~outro que~pague que~por que~respondi que~saiba que~sei que~sim que~todas que~trabalho que~uns que~uso que~verdade que~viu quinhentos_$ quinhentos_de quinhentos_e quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quint- quinto quinto_dia
quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_$ quinzena_oitocentos quinzena~e quinze~NAME quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitar_a quitar_o quitar_por quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao racao_# racao_do racao_dos racao~cachorro
ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:agora rates:ajuda rates:alto rates:am rates:anotou rates:antes rates:apaga rates:app rates:aqui rates:assim rates:atendimento rates:atrasadas rates:casa rates:cet rates:coisa rates:consta rates:conversar rates:cresce rates:divida rates:diz rates:e rates:eles rates:em rates:entendo rates:era rates:errei rates:escrito rates:espera
rates:explica rates:faz rates:filha rates:filho rates:funciona rates:hoje rates:informar rates:jogo rates:ler rates:mae rates:mais rates:marido rates:mas rates:mercado rates:mesmo rates:moca rates:mostra rates:muito rates:nada rates:nenhum rates:ninguem rates:numero rates:oitenta rates:olho rates:parcela rates:passei rates:perai rates:perdi rates:quando rates:quantas rates:quatorze rates:queria
rates:receita rates:respondi rates:responsavel rates:resposta rates:robo rates:se rates:semana rates:senhora rates:tanto rates:todas rates:todo rates:tr rates:uma rates:uns rates:vez rates:vida rates:vinte reais_, reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~quarenta
real_$ recebendo receber_# receber_a receber_do receber_lembretes receber_mensagem receber_o receber_os receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sms recebi_uma recebi~carta recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim
recebo_a recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~mas recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim reclamacao_no reclamacao~consumidor recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual refazer~desde refer- referente referente_a
referente~# refin- refinanciei refinanciei_o refinanciei~consignado registrada registrado registraram registraram_na registraram~padaria remedio_# remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociei repete_as repete_que repete~dividas repete~eu rescisao_$ rescisao~# resposta_anterior respostas
respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_em resto_minha resto~NAME retif- retir- retiram retiram_o retiram~processo rifa rifa_$ risco~cortar roca role role_# role~por rotativo_# rotativo_do rotativo~% rotativo~NAME rouba-
roubar roubar_meus roupa_# roupa~, ruim_# ruim_$ rural sabad- sabado sabado_$ saber_agora sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~vermelho sair~voce saiu_# sai~# salao salao_# salao~# salao~a salao~e salario_# salario_, salario_. salario_bruto salario_e salario_eh salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~,
salario~agora salario~cai salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~na salario~para saldo_# saldo~# saldo~$ saldo~de sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_uma sao~# sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saque saque- saquei saquei_#
saquei~do saude saude_# saude_$ saude~# se_a se_o se_ofereceram se_pagar se_tenho se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_parcela segunda~dia segunda~do segunda~e segunda~sabado segunda~sexta segundo_o segundo~extrato segura seguro_# seguro_defeso seguro_desemprego seguro_do seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_estou sei_falar
sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~telemarketing seiscentos~vinte seis~e seis~oitenta seis~quatro seis~trezentos sei~. sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram
sei~por sei~responder sei~tenho sei~tipo sei~uns sei~vou seja seja_$ sem_$ sem_pagar sem_papel sem_querer semana_, semana_de semana_e semana_livre semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~gasolina semana~o semana~uns semes- semestre semestre_. sem~# sem~, sem~de sendo_# senhor separar ser_# ser_alto ser_do ser_todas serasa_,
serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa~# serasa~NAME serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_$ sete_e sete_na setec- setecentos setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$
setenta_e setenta~cinco sete~NAME sete~cinquenta seu_osvaldo seu_ze seu~# sexta_# sexta_eles sexta_feira sexta_que sexta~deve sexta~retiram sexta~vem se~# se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_# sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca sim_ne
sim_senhor sim_tem simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~o sim~pode sim~quero sim~sei sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~% sms~link so_NAME so_ajudo so_ate so_compro so_consigo so_dou so_em so_falta so_ligacao so_no so_pagar so_paguei so_que so_recebo
so_resta so_semana so_um sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som sou_aposentada sou_aposentado sou_boia-fria sou_porteiro sou_professora sou_registrado sou~da sou~do sou~ganho sou~por sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~em so~eu
so~luz so~me so~mes so~no so~o so~por so~tres spotify_# strea- streaming streaming_# streaming~, subiu_de subiu_para subiu~# sujar sujar_meu sujar~nome sujo_por sujo~causa supermercado tal tal_de tal~NAME tal~rotativo tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo tanto~que tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento
te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu tem_de tem_dois tem_duas tem_essas tem_jeito tem_nada tem_sobre tem_uns tempo~nao tempo~nem tem~# tem~, tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~em tem~falar tem~infelizmente tem~nada tem~nenhuma tenho_, tenho_NAME tenho_direito tenho_divida tenho_dois tenho_eh tenho_idade tenho_interesse tenho_luxo
tenho_nao tenho_nocao tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~e tenho~em tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~nao tenho~pensao tenho~pode tenho~sou tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar terre- terreno ter~mil teve_mes teve~de
texto~mandar te~? te~isso te~o thirteenth:$ thirteenth:. thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:coisa thirteenth:conta thirteenth:deixa thirteenth:depende thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:falta
thirteenth:familia thirteenth:foi thirteenth:ganho thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:ofereceram thirteenth:pagar thirteenth:pago thirteenth:parcela thirteenth:parte thirteenth:por thirteenth:primeiro thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:segunda
thirteenth:semestre thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai thirteenth:vi tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME tiro~# tiro~mil tiro~por toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago
todo~# todo~, todo~de todo~e todo~essa todo~nao todo~no torno torno_de torno~# total_# total_da total_de total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_o trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~roca trabalho~segunda trabalho~vigia transfere_para transfere~uma transferi transferi_# transferi~para tras trata-se trem
trem_de tres_$ tres_e tres_meses tres_mil tres_parcelas tres_reais tres_ultimas tres~da tres~do tres~duzentos tres~e tres~na trezentos_$ trezentos_de trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~tres troca_a trocar_de trocar_o trocar~carro trocar~valor
tu_consegue tudo_cartao tudo_desde tudo_errado tudo_quero tudo~# tudo~, tudo~mes tudo~minha tudo~o tudo~recomecar tudo~uns tu~me tv_# tv_por uai_, uai_uai uai~, uai~arrumei uber_, uber_e uber_tiro uber_uns uber~# ultima_volta ultimas ultimas_$ ultimo_dia ultimo~util um_$ um_agiota um_amigo um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto um_e um_galo um_gol
um_jeito um_papel um_quartinho um_ser um_sofa um_tal um_tempo um_virgula uma_# uma_casa uma_financeira uma_geladeira uma_intimacao uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~por umas~vezes uma~, uma~a uma~agora uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova uma~que uma~se um~# um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~por um~que um~sem um~so
unha unha_# unha_, unha~cabelo uns_bico uns_cinco uns_corre uns_dez uns_mil uns_oitenta uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns~# uns~% uns~, uns~com uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~tudo usar_$ usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$
util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar vai_pedir vai_sujar vai_uns vai~# vai~este vai~minha vai~o vai~para vale_# vale_ate vale_pagar vale~# vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~$ valor~juros vamos_la vamos~de van van_# van_da van~escola vao_passar varia- varia~# varia~nao veio_# veio~e vem_# vem_cento
vem_descontado vem_eu vem_junto vem_uns vem~# vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu~# venceu~a vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_a vender_meu
vender_minha vender_o vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira verdade_, verdadeiro_$ verdade~# verdade~pode vergonha_, ver~nome ver~painel ver~roteiro vez_de vezes_# vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vez~# viage- viagem vida_#
vida_quero vida~por vida~refazer vigia vigia~# vindo vindo_# vinte_$ vinte_paguei vinte_por vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgula_oitenta virgula~e virou virou_# virou_processo virou~, vista_, vista_ate vista_ou vista_pela vista~# vista~divida vista~seis vista~sexta vista~valido vizinha~#
voce~alguma voce~tudo volta_de volta_por voltar~mandar voltar~me voltar~pergunta volta~anterior volta~favor volta~que voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_receber vou_tentar vou~# vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:atrasada worry:caminhao worry:dela worry:eles worry:esse worry:esteve worry:falou worry:faz
worry:judicial worry:juiz worry:kitnet worry:liga worry:maior worry:manha worry:meses worry:noite worry:papel worry:queria worry:segunda worry:tarde worry:virem x_# x_$ x_, x_sem x~$ x~, x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zerad- zerado zero_, zero~errei | |_NAME`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo acordo_da after-roadmap:aceitaram banco~o devo_aceitar devo~o o~da recus-`,
    '-4': `aceitei~acordo fechar_o offers:, offers:nao vou~o`,
    '-6': `after-roadmap:nao nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '23': `?confirm-creditor`,
    '22': `?consent`,
    '21': `?confirm-change ?confirm-delete`,
    '20': `sim`,
    '18': `?thirteenth sim_$`,
    '16': `?confirm-amount`,
    '15': `pode`,
    '14': `^_aham aham n0`,
    '13': `?more-debts ^_ss consent:, consent:aceito consent:bora consent:vamos estao_$ more-debts:tem overdue:tem ss`,
    '12': `^_isso after-roadmap:👍 certi- confi- confirm-creditor:isso consent:pode estao ok overdue:sim quase_todas ss_$ 👍 👍_$`,
    '11': `^_aceito ^_acertou ^_beleza ^_bora ^_correto ^_esta ^_exato ^_ok ^_pode ^_👍 acertou acertou_$ bora corre- correto tem tem_$ thirteenth:vem`,
    '10': `^_claro ^_eh ^_gostei ^_positivo ^_quase ^_sim aceito acert- after-roadmap:gostei claro confirm-delete:apaga consent:esta consent:ja consent:manda exata- exatamente exato exato_$ fechei_$ goste- gostei liber- offers:tem offers:uma posit- positivo quase thirteenth:recebo todas`,
    '9': `,_tenho ^_certissimo ^_confere ^_confirmadissimo ^_fechei ^_s after-roadmap:fechei ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ concordo confe- confere confere_$ confirm-amount:isso confirm-change:eh confirmadissimo confirmadissimo_$ consent:comecar consent:concordo consent:estou consent:fechou consent:maior consent:quero consent:👍 debts:beleza eh~ai entao esse_mesmo esta
esta~atrasado mesmo muda_$ outra_$ positivo_$ s tem_outra tenho tenho_$ tenho_bastante tenho_mais thirteenth:tenho vamos vamos_$ vem`,
    '8': `,_pode ^_concordo ^_exatamente after-roadmap:ok aham_$ ai as~estao atrasadas_$ atrasado_$ bora_$ certe- certeza conco- confirm-change:ai confirm-change:isso confirm-change:pode confirm-delete:isso confirm-delete:sim consent:la consent:sim consent:tudo consent:vou correto_$ duas_estao eh_verdade esta_tranquilo exatamente_isso faz feche- fechei isso_mesmo maior more-debts:sim muda offers:sim
offers:todas ok_$ overdue:aham overdue:estao permi- pode_$ receb- recebi_$ recebo sou~nao thirteenth:a thirteenth:sim todas_estao uma`,
    '7': `?offers ^_apaga ^_autorizo ^_com ^_confirma ^_confirmo ^_dou ^_eu ^_fechou ^_infelizmente ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu_uma apareceu~oferta atrasadas autor- bem certinho certo comecar comecar_$ confirm-amount:ai confirm-amount:pode confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:eh confirma confirma_ai consent:acordo consent:beleza consent:eu
consent:ok de_acordo dou e_concordo eh_ela eh_esse eh~mesmo eh~proprio ela ela_$ elas elas_atrasadas esta_certinho esta_certo falta_uma falta~ainda faz_a faz~mudanca infel- infelizmente isso isso_, mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:tenho overdue:uma pode_trocar poe poe_ai proprio proprio_$ sim_mas sou~maior tem_um tem~monte tenho~umas
thirteenth:claro todas_elas todas~atrasadas tranq- tranquilo tranquilo_$ tudo_atrasado um_monte uma_ainda uma_oferta umas_$ verdade_$ worry:tranquilo`,
    '6': `#_semana ?overdue ^_apareceu ^_bota ^_muda ^_opa a_mudanca aceito_$ aham_eh aham~essa ainda_$ ainda~coisa apaga_$ apaga_tudo apare- apareceu aposentado~ne atras- bom_$ bota bota_ai certo_$ claro_que com_certeza confirm-amount:essa confirm-amount:mesmo confirm-change:mesmo confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo confirm-delete:pode consent:bem consent:certeza consent:dentro
consent:dos consent:e consent:problema consent:vida dentr- dentro dentro_$ duas eh_essa eh_isso eh_o esta_bom estou_dentro firma_paga foi~que infelizmente_tem isso_que isso~eu la_$ more-debts:ainda more-debts:todas mudanca_$ opa overdue:eh overdue:quase probl- problema pronto_$ propr- sem_problema sempr- sempre sem~nenhum tem_coisa tem~mas thirteenth:aposentado thirteenth:cai thirteenth:dia
thirteenth:em thirteenth:metade thirteenth:ne troca- trocar trocar_$ uma_$ umas valor verda- verdade vir_$`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_deve ^_falta ^_ofereceram ^_pagam ^_perfeito ^_pergunta ^_vamos ^_vou after-roadmap:bom ai_entao ai_mesmo ainda anota anota_ai anota~entao aposentado as_duas autorizo autorizo_$ a~paga beleza_$ certinho_$ claro_$ coisa_$ com_tudo comec- concordo_$ confirm-amount:eh confirm-change:sim confirm-creditor:mesmo confirm-delete:tenho confirm-delete:tudo confirmo
confirmo_$ consent:autorizo consent:com consent:dados consent:de consent:divida consent:entao consent:fazer consent:filha consent:fiz consent:pergunta consent:perguntar consent:por consent:sem consent:ss consent:topo creio_que de_divida deixo deve_vir dezembro_$ direitinho direitinho_$ duas_vezes eh_sim eh~essa em_duas entao_$ esse esse~valor esta_tudo estao_todas estao~atrasadas estou~acordo
eu_deixo faz_tempo fazer_$ filha_$ fiz_# infelizmente~mais ir ir_$ isso_ai la maior_$ mais_uma manda mas mesmo_valor metade_ja more-debts:estao more-debts:uma mudan- mudanca mudar nao_, ne_$ nenhum_$ oferta_$ offers:estao overdue:ainda overdue:mais pagam parti- perfe- perfeito pode_ir pode_por por_$ quero_$ quero_fazer quero_sim sai_em sai~dezembro semana_passada sim_por sim_senhora sim~favor
tem_, tem_mais tempo_$ tem~atrasadas thirteenth:ano thirteenth:creio thirteenth:deus thirteenth:deve thirteenth:eh thirteenth:esse thirteenth:eu thirteenth:firma thirteenth:o thirteenth:pagam thirteenth:vezes thirteenth:vir todo_ano topo uma_proposta valor_$ valor_esta valor~certo vem_$ vir`,
    '4': `, ,_dia ,_essa ,~loja ^_ainda ^_as ^_cai ^_certinho ^_creio ^_demorou ^_esse ^_faz ^_fiz ^_foi ^_manda ^_metade ^_sai ^_vai ^_valor a_firma aceit- aham_isso ajust- ajustar ajustar_$ alter- alterar alterar_$ apose- a~ja beleza_muda bom cai cai_dia cai~# certeza_$ certinho_eh certinho~isso chegou_uma chegou~proposta claro~sim coisa confirm-amount:correto confirm-amount:valor confirm-change:confirmo
confirm-change:essa confirm-change:faz confirm-change:mudar confirm-creditor:, confirm-creditor:ai confirm-creditor:certo confirm-creditor:essa confirm-delete:apagar confirm-delete:certeza confirm-delete:confirmo confirmar confirmar_$ consent:. consent:claro consent:demorou consent:favor consent:faz consent:mandar consent:meus consent:moca consent:nessa consent:participar consent:que consent:ser
consent:tempo consent:vai consent:ver creio de_dezembro de_maior demor- demorou demorou_, desconto_sim dessa deve dia_# dia~de direi- dos e_aceito eh_exatamente eh~senhora email email_$ em~vezes entao_sim era~que essa_ai essa_loja essa_mesmo essa~mesmo esse_eu esta~sim eu_queria exatamente_essa falta favor_me favor~ajuda faz_isso filha firma foi_isso isso_eu isso~essa ja~# manda- mas~sei metad-
metade more-debts:atrasado more-debts:falar more-debts:isso more-debts:mandaram more-debts:mesmo nao~falar nao~quanto ne no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:esta offers:isso offers:mandaram offers:tudo ok_faz ok~isso overdue:elas overdue:falta o~certo o~dos participar participar_$ passada passada_$ perfeito_eh perfeito~isso perguntar perguntar_$
pode_ajustar pode_alterar pode_apagar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto propo- proporcional proposta_no proposta~email que_sim queria_$ quero_falar quero~sim que~queria recebo_# recebo_$ recebo_, recebo_o recebo_proporcional recebo~decimo resol- sei_quanto sim_recebo tem_# tem_sim tempo tenho_certeza tenho~anos tenho~sim thirteenth:agora thirteenth:carteira
thirteenth:com thirteenth:dezembro thirteenth:duas thirteenth:mas thirteenth:opa thirteenth:paga thirteenth:proporcional thirteenth:sai uma~no valor_certo vida`,
    '3': `#_anos #_vem #~metade ,_a ,_entrei ,_lembrei ,_manda ,~do ,~ir ,~segunda ,~ser ,~ver ^^ ^_ah ^_chegou ^_entao ^_estao ^_quero aceito_os aceito~termos acord- acordo acordo_com agora_$ ah_tem ah~mais ainda~mais anos apaga- apagar apagar_$ assin- assinada assinada_$ atrasado autorizado autorizado_$ a~meu bem_essa bem~mesmo cai_em carte- carteira carteira_assinada certo_esse certo~valor chego- chegou
com~em com~moca confirm-amount:certo confirm-amount:esse confirm-amount:mudanca confirm-amount:por confirm-amount:sim confirm-change:, confirm-change:certo confirm-change:correto confirm-change:esta confirm-change:eu confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:ela confirm-creditor:esse confirm-creditor:o confirm-creditor:por confirm-creditor:que
confirm-creditor:uma confirm-creditor:valor confirm-delete:, confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:essa confirm-delete:faz confirm-delete:foi confirm-delete:valor consent:# consent:ai consent:anos consent:autorizado consent:boa consent:certo consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando consent:sou
consent:termos cunha- cunhado dados_$ de_boa de_mais decimo_$ dezem- dezembro de~com de~ja de~uma divida_$ eh_$ eh_, eh_bem eh~pode eh~sim em_agosto em~recebo espal- espalha espalha_$ essa esse_$ esta_sim estou_de estou_precisando falar_$ falta_a fazer fecho- fechou fiz guarda inss_$ isso_$ isso~moca junho_, lembrei lembrei_de lembrei~mais logo mais_$ mais~coisa manda_ver mesmo_moca meu_cunhado
more-debts:atrasadas more-debts:coisa more-debts:cunhado more-debts:eh more-debts:esse more-debts:infelizmente more-debts:outra more-debts:tenho muda_sim mudar_$ mudar_sim muda~por n1 nao_conta nao_espalha nao_pera nenhum nessa o_decimo ofere- ofereceram_sim ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:infelizmente offers:mas offers:mesmo offers:outra offers:tenho
offers:um os_termos overdue:ai overdue:atrasadas overdue:coisa overdue:esta overdue:infelizmente overdue:outra overdue:recebo para_ninguem perfeito_, perfeito~pode pergu- pode_guarda pode_salvar pode_ser pode~que precisando proposta proposta_sim que_estou queri- queria quero recebe recebi recebi_sim recebi~uma recebo_todo recebo~a recebo~todo salva- salvar salvar_$ se_recebo senho- sim_nao
sim_tenho sim_todo sim_uma sim~NAME sim~ano sim~lembrei sim~nao sim~proposta so_nao sou_menor sou~e so~espalha tem~a tem~uma tenho_# termo- termos termos_$ thirteenth:de thirteenth:decimo thirteenth:gracas thirteenth:pode thirteenth:recebe thirteenth:recebi thirteenth:todo todas_$ todo trata- tratamento troca tudo~pode uma_coisa valen- valendo vamos_comecar vem~, vezes vezes_$ vou worry:esta`,
    '-3': `#_mes #~que ,_sou ,~em ?_$ ?after-deficit ?after-roadmap ?flexibles ?rates ^_# ^_ajuda ^_avanca ^_como ^_depois ^_desisto ^_faco ^_finaliza ^_me ^_negativo ^_nenhum ^_nossa ^_para ^_parar ^_posso ^_pula ^_quais ^_sair ^_some ^_topei ^_voce ^_zera acabo- acabou aceitar adiante adiante_$ after-roadmap:certo after-roadmap:entao after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar
after-roadmap:quero after-roadmap:tudo ai_so anos_$ avanc- avanca avanca_$ a~parcela calor_ai chega clt clt_$ cobra cobra- cobra_$ como confirm-amount:# confirm-amount:mil confirm-amount:o confirm-amount:segunda confirm-change:cancela confirm-change:deixa confirm-change:esquece confirm-creditor:a confirm-creditor:errado consent:ainda consent:cobra consent:confiavel consent:da consent:em
consent:golpe consent:ha consent:mensalidade consent:nem consent:parar consent:se consent:taxa conta- daqui daqui_$ debts:eh debts:tem desconto_$ desde_agosto desisto dividas dividas_$ dois eh_tudo eh~isso em_dia encerrar enten- errado_$ errado_isso essas essentials:pode esta_calor esta~ai esta~isso explicar finaliza finaliza_$ financeira financeira_$ gastei_$ graca_$ incomes:isso isso~so
ja~metade jeito lembrete lembro lembro_$ mais_nao mais~, mas~gastei meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ mes_que mes~vem more-debts:NAME more-debts:essas more-debts:ja more-debts:lembro more-debts:nao more-debts:so nada nao_autorizo nao_confirmo nao_tem nao_tenho nao~certeza nao~com negativo negativo_$ nenhuma_$ nossa nossa_senhora obrigado obrigado_$ offers:? onde
overdue:agosto overdue:dia overdue:em overdue:isso overdue:pago overdue:semana paga_$ pago pago_$ parar_$ passar_$ pensa- pensar pode_explicar pode_passar pode_sim pode~, pula pular quais qual quanto quanto_voce quanto~cobra rates:ai recebo~, registrado_$ saber_se segur- sim~# sim~mas so_isso some some_daqui sou_clt taxa tem_que tem_taxa thirteenth:estou thirteenth:ja topei tudo_que tudo~eu uma_,
vamos_adiante voce_cobra worry:estou zera zera_ai`,
    '-4': `#~? ?debt-amount ?debt-creditor ?instalments-left ^_cancela ^_e ^_ha ^_nada ^_nenhuma ^_passo ^_por ^_pronto ^_que ^_so ^_stop ^_tudo ^_volta acaba- after-roadmap:ai after-roadmap:eh after-roadmap:essa after-roadmap:isso antes_quero calor cancela confiavel confiavel_$ consent:? consent:antes consent:graca consent:posso consent:saber custo custo_$ de_graca debts:ai desfa- duas_$ eh_? eh_confiavel
eh_de eh_outra eh~graca eh~loja eh~que essentials:eh essentials:isso esse~nao expli- final- gaste- gastei golpe graca ha ha_$ ja_gastei liqui- more-debts:era more-debts:nem more-debts:por nao nao_eh nao_moca negat- nunca obrig- offers:essa offers:so outra_loja overdue:desde parar pergunta_$ pode_repetir pode~essa posso quinz- recebo_nao repet- repetir repetir_$ saber se_eh signo signo_$ so stop
stop_$ taxa_$ tem_custo tem_signo thirteenth:gastei thirteenth:sem voce volta worry:atrasado`,
    '-5': `#_em ,_# :ok ^_calma ^_errou ^_esquece ^_free ^_quem after-roadmap:pode ai_fechou antes calma calma_ai cance- com_isso completo confirm-change:nao confirm-creditor:nao consent:isso consent:voce debts:isso desis- errou errou_$ esque- esquece esta_errado free free_mesmo infor- isso~fechou mensa- metade_$ nao_aceito nao_concordo nao_recebo nenhuma passar passo passo_$ quem_eh quinze quinze_$ so_$
tem_nao thirteenth:nao veio_tudo`,
    '-6': `:opa ? ?debt-kind ?worry ^_deixa ^_nao ^_nunca after-roadmap:tem compl- consent:fora consent:mesmo consent:quanto consent:quem deixa encer- fora fora_$ isso_eh ja~tudo more-debts:fechou nao~isso quem thirteenth:tudo tudo_certinho`,
    '-7': `?after-crisis ?income-source ^_ai after-roadmap:sim ai_ai confirm-delete:nao errad- errado esta_atrasado nem opcao outro sair_$ thirteenth:sou`,
    '-8': `^_nem after-roadmap:beleza eh_outro fia menor_$ outro_$ worry:tudo`,
    '-9': `consent:tem nao_$ recus-`,
    '-10': `:sim`,
    '-12': `:👍`,
    '-13': `consent:eh`,
  },
  'ask:call-script': {
    '11': `after-roadmap:digo digo falo`,
    '10': `after-roadmap:falo`,
    '9': `after-roadmap:falar o_que`,
    '8': `digo_para eu_digo falo~o`,
    '7': `cobra- com_o conve- ligar- roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:ligacao after-roadmap:ligar after-roadmap:o after-roadmap:que after-roadmap:roteiro cobrador como_falo eu~para falar ligac- ligacao ligacao_$ ligar oq o~digo o~falar que_digo que_falar rotei- roteiro um~para`,
    '5': `a_financeira after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo atendente_$ a~? a~com como_eu com~financeira ensin- ensina falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador para~? que_falo`,
    '4': `^_como a_conversa after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:para after-roadmap:telefone banco_? cobrador_$ comeco_a como~com com~banco digo_$ eu_respondo falar_na falo_com falo~banco financeira ligarem nao_posso nao~falar no_telefone o_atendente posso_falar posso~? que_responder que~falo que~na que~para que~posso
que~respondo respo- respondo telef- telefone telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:posso after-roadmap:se agora~o atend- comeco como como~a conversa da_um debts:? debts:banco eles ensina_a eu_falo eu~com eu~quando eu~se falar~o falo_para falo_quando falo~eles finan- hora_$ me_da me~um na_hora na_ligacao o~eu o~nao para_NAME para_banco que_nao que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:faco after-roadmap:fazer after-roadmap:valor conse- conseguir desco- desconto desconto_$ fazer n0 negoc- para_conseguir que~eu valor valor_eu`,
    '-4': `after-roadmap:desconto after-roadmap:escrevo com_um escre- escrevo eu_escrevo que~escrevo um_atendente um~?`,
  },
  'ask:complaint': {
    '23': `recla-`,
    '17': `denun-`,
    '13': `after-roadmap:reclamacao reclamacao`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon after-roadmap:reclamar denunciar denuncio proce- processar proco- procon quero_denunciar reclamacao_$ reclamar`,
    '9': `procon_$ quero_reclamar`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:reclamo reclamo`,
    '7': `^_reclamacao after-roadmap:quero no_procon onde posso~? vou~procon`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon reclamar_$ resolve_? texto vou_no`,
    '5': `^_como ^_posso a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso resol- resolve texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:da after-roadmap:vou aqui cobranca como~reclamacao contra contra~NAME no~o para~o quero quero~a`,
    '3': `^_da ^_faz ^_vou a_financeira after-roadmap:abrir after-roadmap:deles after-roadmap:faz banco cobra- contr- contra_a da_para deles deles_$ faz_o faz~texto isso_eh manda_a me_manda me~a onde~o reclamacao_contra`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `cobra-`,
    '11': `#_? ^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~? eh~graca free free_mesmo graca mensalidade_$ quanto_custa tem_custo`,
    '10': `after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de mensalidade mesmo_$ preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `?consent ^_eh ^_paga ^_quanto comis- comissao custa_$ isso~pago o_preco preco quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:? consent:mesmo consent:paga eh_# mesmo pago_$ quanto_$ sai tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:preco cobra_comissao cobra~? comissao_? consent:pago eh_gratis grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com servico tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:eh consent:taxa eh_$ eh_gratuito ganha- graca_$ gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce servi- valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_cobram ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto aqui~? cobranca cobrar_depois cobrar~? coisa consent:cobram consent:cobranca consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ valor_do vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:alguma after-roadmap:cobranca after-roadmap:nada after-roadmap:ne alguma_taxa cobra_$ cobram_comissao cobrar comissao_$ consent:alguma consent:comissao consent:custa consent:depois consent:nada consent:ne consent:sai custa~servico depois_? do_servico eh eh~mesmo esse_servico graca_? isso_eh o_valor pagar pagar_$ pagar~taxa quanto~cobra taxa~voce vao vem
voce_cobra voce~comissao`,
    '3': `:custa :ne :usar after-roadmap:# after-roadmap:aqui after-roadmap:cobrar after-roadmap:coisa after-roadmap:pago after-roadmap:qual after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce aqui coisa_$ consent:coisa consent:o consent:qual consent:servico consent:vem custa_esse de~eh eh~taxa more-debts:esse nada o~do para_usar qual quanto~a quanto~cobram quanto~esse que~alguma
servico_? taxa_de ter~pagar usar valor voce_?`,
    '-3': `aceit- after-roadmap:com after-roadmap:mim after-roadmap:para after-roadmap:seria ai a~? bom confi- consent:a consent:golpe consi- do~? eh_isso eh~isso eh~que golpe_? isso~golpe juros mim ofere- o~mesmo para_mim quanto_eu quanto_tempo que_eh robo seria sim tem~de`,
    '-4': `^_sim after-roadmap:falta after-roadmap:juros after-roadmap:margem eh_o falta marge- margem qual_eh qual~a quanto_falta voce_eh`,
    '-5': `consent:e consent:sim eh_golpe golpe sim_e`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `mensagem`,
    '10': `after-roadmap:para escre- mensa-`,
    '9': `^_redige after-roadmap:redige o_texto para_NAME redig- redige`,
    '8': `a_mensagem after-roadmap:escreve escreve mensagem_para`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por after-roadmap:uma monta pront- uma_mensagem`,
    '6': `after-roadmap:pronto after-roadmap:um fazer~# monta_uma para_banco para~fazer pede pronto texto_pronto um_texto`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:fazer after-roadmap:mim after-roadmap:prepara a~por email_para escreve_para escrevo eu_escrevo me~um para prepa- prepara que~escrevo texto_para um_email uma~para um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:favor after-roadmap:faz after-roadmap:proposta banco_$ da_proposta eles_$ email eu~para faz_um fazer mensagem~NAME mensagem~eles mim para_eles por_# pronto_$ quero~texto texto_da`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda aquel- aquele aquele_texto aquele~para a~para banco carta carta_para da_um do_acordo eles escreve~texto favor favor_$ faz manda_aquele manda~texto me_da mim_$ o~da o~eu para_mim por_favor proposta proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco uma uma_carta`,
    '-3': `^_da ^_para after-roadmap:fala after-roadmap:procon da_para fala n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `quand- quando termi-`,
    '12': `acaba after-roadmap:falta after-roadmap:quando demor-`,
    '11': `after-roadmap:acaba`,
    '10': `^_em falta falta_$ saida`,
    '9': `after-roadmap:ano demora em_que quanto_tempo tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo after-roadmap:vai ano eu_saio livre mes_eu saio tempo termino`,
    '7': `:quando ^_demora ^_vai acaba_$ after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:tem after-roadmap:termina ate_quando fico livro me_livro muito muito_? quando_vou quant- termina`,
    '6': `^_acaba ^_falta after-roadmap:demorar after-roadmap:em after-roadmap:eu after-roadmap:livre after-roadmap:quanto after-roadmap:que after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me previ- previsao qual_mes quanto_falta quantos termino_de termino~pagar vai`,
    '5': `^_tem acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:mim after-roadmap:quito dessa eu_quito falta~para ficar fico_livre mim_$ pagando_$ qual~eu quando_acaba quando~isso quanto que~eu quito quito_$ tem~de vou_ficar`,
    '4': `^_quanto ^_sera acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:para after-roadmap:sera ano_eu ano_que ano~vem ate_o das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu eu_termino eu~dessa mim muito_para natal o_natal pagan- pagando para_mim quando_fico quando~livre
quantos_anos quantos_meses quanto~demora que_ano que~dia que~saio quitar_ate saio_dessa sera sera_que tempo_demora um_dia um~eu vou`,
    '3': `:acaba :eu :livre :termino ^_consigo ^_quantos acha after-roadmap:dividas after-roadmap:faltam after-roadmap:mes after-roadmap:quitar after-roadmap:vem anos ate~vou das debts:isso divida_$ dividas_$ em~mes eu eu_fico eu~livre ficar_livre fico_sem fico~divida isso_$ levar livre_de meses~para pagar_? para_acabar para_sair para~das quando_eu quando_que quando~eu quando~ficar quando~termino quanto_$
quanto~ainda quanto~falta que_mes que_meu que_vem que~nome que~o que~termino sem_divida tem tempo_$ tempo_falta tempo_para termino_$ vai_levar vai~?`,
    '-3': `:quanto after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:juros after-roadmap:minha after-roadmap:prescreve agora caduca_$ desconto n0 presc- prescreve quanto~pagar tem~?`,
    '-4': `aceit- after-roadmap:agora after-roadmap:eh agora_$ caduc- caduca para~? quanto_eu`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `oferecer quanto`,
    '11': `#_para quant- quanto_$`,
    '10': `after-roadmap:oferecer qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco para_NAME`,
    '8': `#~NAME ^_qual after-roadmap:peco after-roadmap:proponho peco proponho`,
    '7': `after-roadmap:# after-roadmap:para after-roadmap:seria after-roadmap:valor dou dou_$ eu_dou oferecer_# propo- qual seria`,
    '6': `^_ate after-roadmap:ate after-roadmap:desconto after-roadmap:eles after-roadmap:maximo ate_quanto devo_oferecer maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de quanto~oferecer valor_eu`,
    '5': `NAME_$ aceitar_? after-roadmap:NAME after-roadmap:aceitar after-roadmap:com after-roadmap:eu after-roadmap:vale costu- de_desconto desconto de~? eles oferecer_$ o~que proposta_de qual_valor quanto~desconto valor`,
    '4': `#_? ^_ofereci aceitar after-roadmap:entrada after-roadmap:pagar after-roadmap:posso ate de_entrada devo~? eu_falo falo_para falo~eles oferecer_? oferecer~para pago~de para_eles posso_oferecer posso~# quanto_ofereco que~eu uma_proposta uma~de vale`,
    '3': `^_comeco ^_pago ^_quanto ^_que after-deficit:? after-roadmap:? after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:ofereci ate~posso ate~vale da~pedir desco- desconto_da desconto~para de~x eh_bom eles_$ entra- entrada eu_proponho eu~para falo oferecendo ofereci ofereci_# ofereco_para pagar_na para para_pedir posso posso~no proposta~# quanto_posso quanto_vale quanto~pagar
que~pago vale_? valor~proponho voce~que`,
    '-3': `^_consegui ^_sai after-roadmap:consegui after-roadmap:do after-roadmap:esta after-roadmap:isso after-roadmap:ja after-roadmap:mes after-roadmap:minha after-roadmap:sai after-roadmap:tudo conse- de_juros demor- eu_ja eu~paguei juros mandei_# mandei~para n0 paguei_$ quanto_eu quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-4': `after-roadmap:devo after-roadmap:vai eh_$ quanto~para`,
    '-5': `after-roadmap:falta after-roadmap:juros devo_para devo~NAME falta quanto_falta`,
  },
  'ask:interest': {
    '18': `after-roadmap:juros`,
    '15': `juros`,
    '11': `after-roadmap:cet cet`,
    '9': `eh~?`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros`,
    '7': `^_qual ^_quanto esse_juros juros_$ o_juros quanto~juros taxa_do`,
    '6': `a_taxa abusi- abusivo after-roadmap:? after-roadmap:abusivo after-roadmap:mais after-roadmap:taxa o~eh qual quanto quanto~pagar vou_pagar vou~a`,
    '5': `a_mais after-roadmap:os after-roadmap:pode do_NAME mais_$ os_juros pagar_a qual_a quant- que_eh taxa`,
    '4': `^_juros after-roadmap:alto after-roadmap:cobrar after-roadmap:eh after-roadmap:esse after-roadmap:estao after-roadmap:vou alto alto_? a~do cobra_mais cobrar cobra~juros eu_perco eu~em juros_abusivo juros_por juros~mes mais_juros perco quanto_de tem~juros`,
    '3': `?_$ NAME_? ^_os after-roadmap:NAME after-roadmap:do after-roadmap:o comem de~eu divida_tem do~? esta_muito estao eu_pago juros_esta juros_eu juros~NAME juros~pago muito~? o_que os pago_de pago~juros pode_isso pode~? qual_divida qual~juros qual~tem quanto~de so_de so~juros tem_o`,
    '-3': `after-roadmap:primeiro n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '14': `segur-`,
    '13': `eh_seguro saber`,
    '12': `seguro vai`,
    '11': `confiavel_$ eh_sigiloso precisa sigil- sigiloso vao`,
    '10': `?consent ^_precisa after-roadmap:vai confiavel eh_confiavel`,
    '9': `^_fica ^_vao after-roadmap:vao confiar confiar_$ consent:meu consent:saber eh~isso fica posso_confiar preci- seguro_$ vai_saber voce`,
    '8': `:sao ^_posso ^_voce after-roadmap:fica compa- compartilham consent:precisa consent:vai consent:voce cpf eh_protegido fica~onde golpe~ne isso~sigiloso nao_ne onde_$ passa- prote- protegido protegido_isso saber_$ senha senha_$`,
    '7': `^_eh ^_isso after-roadmap:confiavel after-roadmap:saber after-roadmap:seguro consent:posso dados de_vazar eh~nao golpe_nao medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de risco~vazar tem_risco tem~de vao~para vazar vazar_$ voce_pedem voce~meus voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:eh after-roadmap:isso after-roadmap:medo after-roadmap:ne after-roadmap:senha apaga- apagar_depois a~? consent:confiavel consent:eh consent:fica consent:para consent:qual consent:vao cpf_? eh_a escrevo_$ eu_quiser fica_guardado guard- guardado guardado_onde incomes:? infor- meus meus_dados ne para_banco passam
qual_eh qual~a quem_vai quem_ve quiser se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :voce ^_compartilham ^_quem acesso_$ after-roadmap:cpf after-roadmap:depois after-roadmap:meu after-roadmap:passam after-roadmap:passar after-roadmap:posso after-roadmap:precisa after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar apagar~? banco_$ banco_vai banco~saber com_outras compartilham_com compartilham~outras com~empresas consent:? consent:a consent:como consent:confiar
consent:disso consent:seguro consent:sigiloso cpf_$ dados_ficam dados~seguros da~apagar de_cpf de_passar debts:seguro empresas empresas_$ entre entre_nos escrevo eu_escrevo eu~sair falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_suja isso~meu medo_$ medo~passar meu meus~ficam nos nos_$ outra- outras outras_empresas o~vai para_apagar para~depois passar passar_informacao pedir
pedir_meu porqu- porque posso_falar posso~sem precisa_de quem~o quem~ter quer_saber que~escrevo quise- quiser_sair sair_$ sao~? seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vende- voce_sao voce~meu`,
    '4': `:confianca :seguro ?_$ ^_da ^_meus acess- acesso after-roadmap:apagar after-roadmap:banco after-roadmap:escrevo after-roadmap:meus after-roadmap:minha after-roadmap:nos after-roadmap:quem after-roadmap:sair as_informacoes banco cartao_$ como_voce como~que compartilham_as compartilham~informacoes confianca conse- consent:compartilham consent:cpf consent:dados consent:de consent:isso consent:medo
consent:meus consent:numero consent:pedir consent:senha consent:tem contar contar_para contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca de~informacao e_se escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ isso isso_eh isso_fica isso~salvo ligar~minha marido_vai
marido~ficar medo_de meu_cartao meu_dinheiro meu_nome meu_score meus~? meus~para mexer_no mexer~meu minha_casa no_meu nome_? no~dinheiro onde os_dados os~depois o~eu para_excluir para_minha para_que para~casa para~os para~voce passam_para passam~banco pedir~cartao piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo sabendo_$
saber_quanto saber~eu sair salvo salvo_onde score score_$ se_eu sei_que tenho_medo tenho~de ter ter_acesso terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_compartilham voce_passam voce_vao voce~as voce~de`,
    '3': `:cpf :precisa ^_alguem ^_e ^_mas ^_passam ^_qual ^_tem after-roadmap:alguem after-roadmap:casa after-roadmap:excluir after-roadmap:falar after-roadmap:mexer after-roadmap:nome after-roadmap:onde after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter after-roadmap:voce algue- alguem alguem_vai alguem~saber apagam aqui_? certeza_que certeza~eh como_sei consent:banco consent:deus
consent:e consent:eu consent:falar consent:marido consent:minha consent:onde consent:que conta~banco dados~terceiros das_minhas das~dividas debts:? debts:isso depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida eh estou_em eu~? falar familia_vai familia~saber ganho golpe~eh incomes:eu incomes:ganho incomes:isso incomes:que informacoes informacoes_$ isso~golpe isso~seguro
ligar_para livre livre_de marid- marido marido_nao me_livre mesmo_? meu_cpf meu_marido meu_numero meu~nao meu~vai mexer me~de minha_familia minha_senha minha~do minha~vai nao~saber ninguem_vai ninguem~saber numero_$ para_terceiros passam_meus passam~dados passar_cpf passar~? por_que precisa_passar quanto_eu que_quer quem que~quer que~querem que~seguro saber_? saber_das saber_ne saber~minhas sao se
se_voce seguro_mesmo sei~eh tem_certeza terce- terceiros_$ vai~? vai~das vai~ne vao_ver vao~meus vao~minha ver_minha ver~conta voce_apagam voce_querem voce~para voce~saber voce~ver`,
    '-3': `?worry ^_de after-roadmap:? after-roadmap:mim after-roadmap:qual after-roadmap:quanto ai ajuda- banco_? cobrar com_isso consent:# consent:quero de_onde eh_pago golpe_? golpe_isso isso~pago mim n0 pago_$ para_mim proce- quem_eh que~isso sao_banco tem~? voce_tem voce~banco voce~quem`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:sao eh_isso voce_$ voce_conseguiu`,
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
    '9': `after-roadmap:painel manda o_painel`,
    '8': `abre after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplic- aplicativo aplicativo_$ compu- computador computador_$ consent:o em_pdf nao_abre o~nao pdf pdf_$`,
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:pelo after-roadmap:ver consent:painel grafi- grafico manda~link no_link quebr- quero~pelo site_nao tem`,
    '6': `abre_$ after-roadmap:em grafico_$ me_manda nao_consigo pagin- pagina pagina_$ pelo perdi~link vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:consigo after-roadmap:internet after-roadmap:isso after-roadmap:vejo app_? cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na link_do nao~abrir no_site onde_vejo vejo_isso ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:onde after-roadmap:para app carre- carrega carrega_$ consent:link consi- da do_painel inter- internet isso_em isso~pdf link~painel manda_o mexer_no nao_carrega onde onde~isso perdi perdi_o qual_o quero_ver sei~no site~carrega ver_no`,
    '3': `:manda :o :perdi ?after-roadmap abre_o abre~painel after-roadmap:abre after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:perdi consent:site da_erro da~no da~ver erro erro_no erro~link expir- expirou expirou_$ fica_o fica~painel link_nao link~plano onde_fica o~venceu
painel_nao painel~abre para_ver quero~o vejo_o vejo~painel venceu_$`,
    '-3': `after-roadmap:eh after-roadmap:mais after-roadmap:mim after-roadmap:que after-roadmap:roteiro banco mim o_banco para_mim para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:banco after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `after-roadmap:minimo o_minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar minimo_? pagar pagar_so pagar~o so~minimo`,
    '4': `^_pagar ^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_ou minimo_resolve o~? o~ou o~resolve pago_o pago~minimo resol- resolve so_o`,
    '3': `:pagar :so acont- acontece after-roadmap:o after-roadmap:pago da_fatura minimo_$ minimo_da minimo~fatura resolve_? ruim se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei`,
    '9': `^_quais a_lista after-roadmap:minhas falei~NAME falta~NAME quais`,
    '8': `da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:falei after-roadmap:ver debts:dividas debts:eu devo~cada divida_no eu_devo eu_ja falta minha- minhas quais_contas quant- quanto~devo quero~a rates:eu resum- resumo resumo_das resumo~dividas voce_anotou voce_tem`,
    '6': `^_quanto after-roadmap:ai after-roadmap:cada after-roadmap:devo after-roadmap:quais ai as_dividas da_NAME debts:falei devo dividas_eu eu_falei falei_da ja~da me_mostra mesmo_$ minha~no mostr- mostra mostra_o mostra~que o~voce para_cada quanto~para que_voce que~tem rates:NAME rates:dividas te`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai_se ainda_devo ainda~no ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se contas conte- contei contei_$ da~lista debts:quanto devo_mesmo devo_na devo~NAME dividas_que dividas~tenho divida~NAME do~? esta_minha esta~divida eu~contei eu~mesmo eu~na
eu~te falei_do falta_para ficar- ja ja_contei ja_falei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para_quem para~as para~eu passe- passei quais_eu quais~ja quantas quantas_dividas quantas~eu quanto quem_eu quem~devo quero_ver rates:falei rates:ja rates:quanto se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver
voce~ai voce~anotado`,
    '4': `NAME_$ ^_ja ^_para after-roadmap:da after-roadmap:ja after-roadmap:minha after-roadmap:resumo after-roadmap:te ai_$ alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas_eu contas~falei debts:? debts:anotou debts:ja debts:voce devo_para esta_faltando esta~alguma eu~? falei_$ falei_? faltando faltando_alguma faltando~que me~o no_NAME o_que o~eu passei_$ quais~eu quanto_esta quanto~minha
que~anotou que~devo que~ja rates:devo rates:quais voce~a`,
    '3': `:entendi :quanto ?rates ^_cade ^_lista a_da after-roadmap:NAME after-roadmap:banco after-roadmap:contas after-roadmap:no after-roadmap:voce ai_? ainda algum- alguma a~NAME cade cade_a cade~lista da_minha das_dividas debts:ai debts:as debts:da debts:das debts:devo debts:mesmo debts:quais debts:que devo_no dividas~eu eu eu_tenho falta- lista_das lista_minhas me~as minha_divida nao~quanto quais~voce
que_eu quem que~falei rates:? rates:ai rates:as rates:da rates:das rates:no rates:que rates:tem rates:voce tem_ai tenho_$ voce`,
    '-3': `^_total after-roadmap:das after-roadmap:por after-roadmap:uma dividas~uma eu~devo n0 por_uma quanto~ainda quero_sair quero~das`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ quanto_eu sair sair_das sair~dividas total`,
    '-5': `no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `limpa limpo meu_nome`,
    '9': `after-roadmap:limpa`,
    '8': `^_limpa spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo after-roadmap:sai como_limpo como~meu fica limpo~nome na_hora na~? o_nome quanto_tempo sai sai_do tempo`,
    '6': `after-roadmap:na do_spc fica_no hora limpo_meu nome~que serasa_$ spc_$`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:meu do_serasa eu_pagar limpa- limpar limpar~nome para_limpar para~o quand- quando sai~serasa seras- serasa se~pagar worry:como`,
    '4': `^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:quando after-roadmap:serasa after-roadmap:spc como como_faz dias faco_$ fica_sujo fica~ate limpa_$ limpa_o limpar_meu limpa~nome meu~fica meu~o meu~sai nome_$ nome_fica nome_limpa nome_o nome_sai o~faco pagan- pagando pagar~do quando_$ quando_meu quando~nome quanto~para que_faco quero~meu sujo_ate sujo~quando tempo_para
worry:limpa worry:nome`,
    '3': `:como :limpo :no :nome :serasa ^_em acordo_o acordo~nome after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:tempo ate_quando como~o depois_que dias_sai dias~do do~? em_quantos em~dias faz_$ fica_limpo meu meu~do no_spc nome_? nome_depois nome_do nome~do nome~limpo nome~spc nome~sujo o~depois o~limpa o~o pagando_o pagando~acordo quant- quantos quantos_dias quantos~sai quanto~a
se_eu tempo~limpar tiro tiro_meu tiro~nome worry:do worry:o worry:quando worry:que worry:sai`,
    '-3': `after-roadmap:isso n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc-`,
    '17': `reneg-`,
    '16': `after-roadmap:negociar negociar`,
    '13': `negociar_$`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar renegociar`,
    '11': `desconto desconto_$`,
    '10': `^_como after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco-`,
    '8': `^_consigo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir como~a com~NAME para_parcelar pedir`,
    '7': `^_bora after-roadmap:baixar after-roadmap:quero ajuda_a baixa- baixar bora consigo da_para para_negociar`,
    '6': `^_da ^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar como_negocio consi- dao dimin- divida_$ fechar me_ajuda me~a negocio_com negocio~o o_NAME para_baixar parce- quero~um`,
    '5': `acordo_com after-roadmap:com after-roadmap:conversar after-roadmap:fazer after-roadmap:negocia ajuda ajuda~negociar a~com com_a como_faco como_que da~parcelar desconto_? e_pagar essa_divida negocia negocia_isso negociar_o pagar~por um_acordo`,
    '4': `#~mes NAME_em ^_sera a_divida after-roadmap:a after-roadmap:conseguir after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:sera after-roadmap:tentar after-roadmap:vamos a~em baixar_o bora_negociar cartao_$ com_o como_diminuir como_peco como~desconto conseguir conversar conversar_com da~baixar de~? diminuir_a divida e~# falo_para fazer fazer_um fazer~acordo fecha- fechar_com
financeira_$ negociar_com negociar~a negocio o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo quero_fazer sera sera_que tem_como tem~diminuir tenta- tentar`,
    '3': `#_por NAME_? NAME_da NAME~para ^_posso ^_vale ^_vamos a_fazer a_parcela a_pena acordo~a after-deficit:NAME after-deficit:com after-deficit:como after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:parcela after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:que after-roadmap:um after-roadmap:vale
after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer com consigo~o da~negociar de_ajuda desconto_na desconto~NAME diminuir divida_do eles_$ em~vezes faco fazer_acordo jeito jeito_de melhor~de na_prefeitura na~? negociar_? negociar~NAME o_cartao o_melhor o~? para~a para~com para~essa para~na para~para parcelar_em peco peco~para pena por_mes preciso_de preciso~ajuda prefe- prefeitura
qual~melhor quero quero_negociar quero_tentar quero~com que~isso que~para tentar_negociar um~na vale_a vale~pena valor_com vamos vezes vezes_$ vou_fechar`,
    '-3': `^_negociei aceit- after-roadmap:eh after-roadmap:eu after-roadmap:mim after-roadmap:no after-roadmap:quanto after-roadmap:ver a~? da_NAME de_desconto de~da do~? falo_com ja mim negociei o_banco para_mim quero_ver recla- ver`,
    '-4': `^_ja como_eu denun- falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja after-roadmap:nao como_falo`,
    '-6': `nao~negociar`,
  },
  'ask:next-step': {
    '16': `e_agora`,
    '15': `after-roadmap:onde onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago qual`,
    '12': `after-roadmap:agora proxi- qual_$`,
    '11': `^_e after-roadmap:e agora agora_$ pago passo`,
    '10': `after-roadmap:fazer proximo proximo_passo`,
    '9': `after-roadmap:proximo fazer`,
    '8': `a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:passo after-roadmap:primeiro o~faco passo_$ prime- primeiro primeiro_$ que_faco`,
    '7': `^_voltei after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco eh~pagar esse_mes fazer_$ gente mes_$ o_que pago_qual por_onde volte- voltei`,
    '6': `,~onde a_proxima after-deficit:agora after-deficit:e after-roadmap:aqui after-roadmap:caiu after-roadmap:dinheiro after-roadmap:faco after-roadmap:jogo after-roadmap:proxima after-roadmap:que agora_? caiu_o comec- comeco_$ desse desse_mes do_mes em_qual faco jogo jogo_em jogo~qual lembra~que pagar_esse pagar~mes por_qual que_falta que_fazer quem_$ que~fazer`,
    '5': `:faco ?after-deficit ^_pago ^_por ^_quais after-roadmap:, after-roadmap:diz after-roadmap:esse after-roadmap:lembra after-roadmap:pagar after-roadmap:quais a~parou caiu combi- diz_o diz~que e_esse eh_melhor faco~? gente_parou ja_paguei lembra me_diz me_lembra mes mes_pago me~o o_proximo onde_a onde~gente o~a o~passo para~vai parou primeiro_? proxima quais qual_a qual~proximo que_a quem que~gente
que~primeiro vai_o vai~dinheiro`,
    '4': `#~, ,_jogo after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou after-roadmap:quito aqui coloc- coloco comecar_$ confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver dinhe- dinheiro diz esse estou_com eu~agora e~mes faco_$ faco_agora mes_? me~do o_dinheiro onde_$ onde_coloco onde_comecar onde_comeco onde~o o~fazer pagar
pago_agora pago_primeiro para_quem por~comeco qual_eu quero_ver quero~o quito sei_por sei~onde tenho_# tenho_que ver_o`,
    '3': `#_real #~esse #~mao ,_qual :onde :passo :primeiro :proximo :que NAME_ou ^_caiu ^_comeco ^_ja ^_jogo ^_o ^_pagamento ^_para ^_qual after-roadmap:? after-roadmap:a after-roadmap:cada after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:vai a~ou cada_um comeco_por com~na das_duas
debts:coisa devo~primeiro do_que do~eh e eh_para eh~coisa esse~? estou~um eu_faco eu_pago falta feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor mes~jogo muita na_mao o_passo o_salario onde_? ou~NAME o~pago o~primeiro o~tenho pagam- pagamento pagar_$ pago_para pago~NAME para_cada para_pagar para~um parou_$ por~comecar proxima_$ qual_? qual_das qual~duas qual~primeiro qual~proxima
quanto_pago quanto~para que_$ que_tenho que~faco que~para que~que real real_esse real~mes salario~o sobro- sobrou sobrou_dinheiro sobrou~real tenho~pagar um_dinheiro um~aqui um~mes`,
    '-3': `#_esse ,_faco ?_o ?~que NAME_? ^_fui after-deficit:? after-deficit:o after-deficit:que after-roadmap:da after-roadmap:falo after-roadmap:fui after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:valor after-roadmap:vou desco- falo fui maxim- maximo maximo_que mes_eu mes~faco o_maximo o~? o~do plano qual_o qual~maximo quanto_falta que_? sem voce
voce~?`,
    '-4': `after-roadmap:isso after-roadmap:nao after-roadmap:plano after-roadmap:quero pago_$ qual~eu que_voce`,
    '-5': `o~voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '12': `^_aceito`,
    '11': `^_compensa aceito after-roadmap:fecho bom compe- compensa offers:? vantajoso_$`,
    '10': `?offers aceit- after-roadmap:aceito after-roadmap:vantajoso eh_vantajoso fecharia fecharia_$ voce_fecharia`,
    '9': `aceitar acha compensa_? eh_bom fechar fecho_? ou_nao propo-`,
    '8': `^_voce aceito_? after-roadmap:bom after-roadmap:compensa after-roadmap:fechar boa proposta quais~eu tenho_$`,
    '7': `?_$ ^_seria aceitar_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha bom_negocio desconto eh~negocio eu_tenho fecho_com fecho~eles ofert- offers:aceito offers:bom offers:eh offers:fecho offers:vantajoso ou seria seria_vantajoso`,
    '6': `^_devo ^_eh ^_quais ^_vale a_pena aceito_ou aceito~nao acha_bom after-roadmap:boa after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:ou after-roadmap:proposta boa_? bom_$ bom_esse bom~desconto com_eles devo_fechar eh_boa eh_uma eh~boa essa_proposta esse_desconto esta~esse fechar_o mim_? negocio negocio_$ o_acordo offers:ou offers:voce pena proposta_ai proposta~? quais
tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `aceitar_o aceitar~acordo aceito_essa aceito~oferta acha_da acha~proposta acordo_da acordo~NAME after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar compensa_aceitar desco- desconto_para desconto~mim devo_aceitar devo~o essa_oferta fecho_ou fecho~nao nao_fecho ofertas ofertas_eu ofertas~tenho offers:aceitar offers:boa offers:compensa offers:devo offers:proposta offers:seria
ou~fecho o~acha para_mim para~? pena_aceitar proposta_$ propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que_acha que~da tem_desconto tem~ai vale`,
    '4': `acord- acordo after-roadmap:acordo after-roadmap:negocio after-roadmap:pena after-roadmap:voce alguma_oferta alguma~para a~a da_proposta desconto_$ desconto_eh desconto~bom devo devo~? eles_$ esper- espero espero_$ essa~eh esta_bom fechar_? fechar_ou fechar~espero mim o_desconto oferta oferta_$ oferta_para oferta~mim offers:acha offers:desconto offers:essa offers:pena offers:quais offers:vale
ou_espero pena_a pena~proposta posso_fechar posso~ou proposta_eh proposta~boa tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim voce`,
    '3': `^_essa ^_tem aceitar_a aceitar~proposta acordo_$ after-roadmap:ai after-roadmap:alguma after-roadmap:da after-roadmap:essa after-roadmap:mim after-roadmap:oferta after-roadmap:vale algum- alguma boa_$ boa_essa boa~proposta da_NAME eh~essa eh~para eles essa fecho_$ negoc- offers:eles offers:eu offers:fechar offers:mim offers:o offers:oferta offers:para offers:tenho proposta_da tenho vou_fechar`,
    '-3': `:? ^_a ^_aceitei aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:isso after-roadmap:minha after-roadmap:quanto como como_voce desconto_? essa_$ offers:vou recus- tem_como tem~? voce_eh voce~para vou_aceitar`,
    '-4': `vou~com`,
    '-5': `eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `after-roadmap:limite consi-`,
    '7': `after-roadmap:do after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:podem do_consignado eh_$ podem quanto_eh`,
    '5': `^_podem after-roadmap:descontar after-roadmap:eh benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `after-roadmap:pegar beneficio_$ consignado_$ desco- do_beneficio limite_do o_limite pegar`,
    '3': `after-roadmap:desconto after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu_salario meu~? podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
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
    '7': `after-roadmap:prescreveu cinco_anos isso~? ja_prescreveu ja~? prescreveu_? some some_?`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:ja ainda_conta caduca_$ cinco de_cinco depois_de divid- overdue:ainda quando_$ que~conta sera sera_que`,
    '5': `^_depois ^_essa after-roadmap:? after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar ainda_podem ainda_vale antig- antiga cobrar conta_$ divida_de divida_velha divida~# eu_deixar me_cobrar overdue:sera podem podem_me podem~cobrar quando_isso`,
    '4': `#_ainda #_anos :isso :quando ^_isso ^_ja ^_sera acont- acontece acontece_se acontece~eu ainda~me anos_? caduca_? cobra- cobrar_? deixa- deixar depois~# de~ainda divida~some essa_divida overdue:que overdue:some o~acontece que_acontece que~se vale velha velha_some velha~?`,
    '3': `#~some #~vale :anos :depois :divida :some ?overdue NAME~? ^_ainda ^_quando after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:essa after-roadmap:isso after-roadmap:podem after-roadmap:some after-roadmap:vale after-roadmap:velha ainda_cobra ainda~? anos_some anos~? antiga_sera antiga~que cinco~? cobra_$ cobrar_divida com_cinco com~anos conta depoi- depois divida_ainda
divida_caduca divida_eh divida_ja divida~? divida~NAME divida~vale do~com eh_estao eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh overdue:anos overdue:conta overdue:divida overdue:ja que~cobra serasa_com serasa~cinco some_do some~serasa vale_$`,
    '-3': `aceit- que~?`,
    '-5': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '16': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:explica o_plano`,
    '10': `after-roadmap:ver expli- explica plano_$`,
    '9': `after-roadmap:roteiro explica_$ o_roteiro rotei- roteiro ver`,
    '8': `a_conta after-roadmap:ficou after-roadmap:novo como_ficou ficou ficou_$ mostr- quero_ver roteiro_$`,
    '7': `:plano after-roadmap:conta after-roadmap:mostra cade~plano de_novo`,
    '6': `^_cade ^_manda ^_ver a_passo after-roadmap:manda after-roadmap:meu after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu manda_o mostra novo o_passo o~a passo_a passo~passo pode_refazer pode~a refazer_a refazer~conta resum-`,
    '5': `after-roadmap:como after-roadmap:pode conta manda me_mostra novo_$ passo passo_$ qual~o quero_o quero~de refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:refaz after-roadmap:repete atual- atualiza atualiza~plano conta_de faz_a me_explica me_passa monta passa_o plano~novo refaz refaz~plano repet- repete ver~plano`,
    '3': `,_por ,~favor :favor ^_mostra ^_oxe ^_pode ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:de after-roadmap:era after-roadmap:me after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? a~de como conta_? faz meu meu~agora me~o mostra_o o_meu oxe o~mesmo passa plano_de poder- poderia poderia_me pode~o por~? qual_era quando_o quero~meu resumo ver_meu`,
    '-3': `a_lista after-roadmap:lista lista lista_$ manda~link quero~a`,
    '-4': `^_melhor after-roadmap:link after-roadmap:melhor link melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo rotativo_$`,
    '8': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:rotativo`,
    '6': `^_por ^_rotativo do_cartao eh_esse o_rotativo que~fatura rates:que rotativo_eh`,
    '5': `:rotativo ^_que a_fatura assim~? cresc- cresce cresce_tanto eh_o eh~do esse_do esse~cartao explica explica~rotativo juros juros_eh juros~esse por~a que_a que_juros rotativo~o tanto tanto_$`,
    '4': `:eh after-roadmap:cartao after-roadmap:cresce after-roadmap:explica assim aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ como_assim eh~que expli- fatur- fatura fatura_so fatura~aumenta que_$ que_eh que~eh rates:eh rates:o so_aumenta`,
    '3': `KIND ^_como ^_explica after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:fatura after-roadmap:que after-roadmap:tanto cartao_cresce cartao~tanto como_funciona como~o debts:quanto debts:rotativo do~? eh~juros eh~rotativo esse esse_rotativo explica_o funci- funciona funciona_o funciona~rotativo juros_do o~cresce o~eh por~o quanto~o que_o que~cartao rates:cartao rates:esse
rates:fatura rates:juros rates:por`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `total`,
    '13': `after-roadmap:total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:quanto after-roadmap:tudo soma`,
    '9': `^_quanto after-roadmap:devo quant- quanto total_$`,
    '8': `NAME_? ^_soma after-roadmap:das minha_divida no~? o_total`,
    '7': `after-roadmap:geral devo_$ eu_devo geral soma~para`,
    '6': `after-roadmap:agora after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo dividas_$ estou_devendo me_fala no_total quanto_eu quanto_que soma_tudo valor`,
    '5': `^_somando ^_valor after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo das_dividas deven- devendo devo_no devo~NAME divid- divida_toda dividas esta_dando me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_esta quanto_falta quanto~eu soman- somando somando_tudo todo_$ tudo`,
    '4': `:minha ^_qual ^_total after-roadmap:estou after-roadmap:eu agora ao a~das dando das_minhas das~dividas da~divida da~junto devendo_quanto devo_para devo~total divida_$ divida~em em_quanto estou~quanto eu_estou eu~devendo eu~devo eu~no fala falta falta_pagar junto junto_$ mim minha~esta o_valor o~total para_mim para~? quanto_da quanto~ainda que~devo toda toda_$ tudo_junto valor_total`,
    '3': `:divida :quanto :total :valor after-roadmap:minha after-roadmap:qual after-roadmap:toda ai da_quanto devendo_$ divida eh_minha eh~divida esta_em o~da para_NAME qual qual_a qual~total quanto~no quanto~pagar que~estou somando~da todo total_? tudo_da tudo_quanto valor_da`,
    '-3': `NAME_$ after-roadmap:ja after-roadmap:juros after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco banco_$ cada devo~cada divida_? eu_ja eu~paguei falta~NAME n0 ofere- paguei_$ sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:banco after-roadmap:cada after-roadmap:vai divida~NAME para_cada tempo`,
    '-5': `divida_no minha~no quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh quem`,
    '10': `:funciona :quem ^_quem after-roadmap:voce eh_financeira funci- funciona quem~voce robo voce`,
    '9': `after-roadmap:robo banco_? como_funciona consent:que do~? eh_do falan- falando financeira financeira_$ para_que que_esse`,
    '8': `:como ^_voce como_pegou de_onde eh_isso eh_voce eh~robo empre- finan- isso~emprestimo pegou pegou_meu pegou~numero que~isso robo_$ um_robo voce_sao`,
    '7': `^_para after-roadmap:falando after-roadmap:financeira after-roadmap:sao como~meu consent:isso consent:sao eh eh_emprestimo eh_um emprestam emprestam_dinheiro fazem fazem_$ funciona_$ isso_eh quem~falando que~fazem sao voce_$ voce_emprestam voce_fazem voce~dinheiro`,
    '6': `:? :criou :isso ?consent ^_de ^_do ^_eh ^_isso after-roadmap:isso after-roadmap:que after-roadmap:quem como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:quem consent:robo consent:voce criou do_governo do_que do~se eh~serasa empresa esse_$ esse_negocio esse_zap esta_falando meu_numero negocio numero_$ para~esse para~serve que_se que_serve quem_eh quem~isso
que~trata que~zap se_trata serve serve_isso trata trata_$ voce_conseguiu zap zap_$`,
    '5': `:banco :resolve ?_$ after-roadmap:numero after-roadmap:ou artif- artificial artificial_? banco como consent:do consent:emprestimo consent:falando dinheiro_$ divida_? do_serasa eh_inteligencia eh_o eh_quem eh~artificial estou_falando estou~com falando_$ falando_com falando~robo gover- governo intel- inteligencia inteligencia_artificial inteligencia~? isso isso_$ isso~do isso~o minha~? negoc-
negocio_$ onde_eh onde_voce onde~sao o~? o~mesmo o~voce que_mesmo que_servico quem_$ quem_esta quem_sao resolve robo_? sao_banco sao_do sao_voce seras- serasa servico_eh servico~esse voce_eh voce~banco voce~da voce~do`,
    '4': `:divida :minha :vi :voce ^_como ^_que after-roadmap:empresa after-roadmap:esse after-roadmap:fazem after-roadmap:negocio after-roadmap:onde ajudam_a aqui_eh com_robo com~? consent:? consent:empresa consent:entendi consent:esse consent:onde de_qual de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_esse eh_humano eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual
empresa_$ empresa_de empresa~que emprestimo emprestimo_$ entendi_o entendi~que esse faz_o faz~que governo_? humano_ou humano~robo isso_moco isso~de isso~eh minha_divida moco moco_$ o_dono o_que onde onde~isso ou ou_robo o~disso o~esse o~por por_mim por~? qual_empresa que que_? que~eh que~negocio resol- serasa_$ serasa_? voce~a voce~uma`,
    '3': `,_como ,~funciona :ajudam :fazer :mim :por :sabe ^_faz after-roadmap:dinheiro after-roadmap:do after-roadmap:faz after-roadmap:serasa comig- comigo comigo_$ como~funciona com~banco consent:de consent:dinheiro consent:disso consent:esta consent:governo consent:limpar consent:negocio consent:nome consent:ou consent:serasa disso do_banco eh~banco entendi esta~comigo falando_comigo fazer_?
funciona_esse funciona~negocio human- humano isso_aqui limpar_o limpar~nome maqui- maquina maquina_$ mim_? nao_entendi nao~o nao~quem negocio_eh negocio~esse numer- numero ou_maquina pessoa_ou pessoa~maquina que_$ que_funciona que_negocio sabe~? sao_$ sao~governo se sei_quem servi- servico uma~ou um~? vi vi_no voce~com voce~quem voce~um`,
    '-3': `^_esse ^_qual after-roadmap:mim after-roadmap:negocia after-roadmap:quero after-roadmap:rotativo after-roadmap:tem ah bom cet consent:# consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:sabe consent:ser consent:sim da~mesmo de_graca deven- devendo eh_a eh_protegido eh_sigiloso eh~graca eh~presidente escre- esse~? fazer_$ graca isso~golpe mesmo_esse mesmo~numero mim_$ n0
negocia negocia_isso numero_? o_presidente o~eu paga pago pode pode_ser presi- presidente presidente_$ prote- protegido protegido_isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso sim_pode voce_tem`,
    '-4': `:oii after-roadmap:bom after-roadmap:cet banco_$ devendo_$ eh_? esse_numero esta_devendo isso~pago pago_$ quem~devendo`,
    '-5': `after-roadmap:dez dez dez_$ eh_golpe eh_pago eh~? ganha- isso_que isso~voce o~com pergu- perguntou perguntou_$ que_com que~perguntou voce_perguntou`,
    '-6': `com_isso eh~isso golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `desfa-`,
    '21': `^_volta`,
    '20': `volta_$`,
    '17': `desfaz`,
    '16': `^_desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `voltar_$`,
    '12': `ultim-`,
    '11': `^_desfazer anter- anterior desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ debts:volta desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar errad- errado pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar antes_$ da~voltar essentials:voltar para_voltar pergu- respondi_errado uma_pergunta voltar_por voltar~favor`,
    '7': `^_apaga ^_errei ^_ops ^_respondi ^_retorna a_ultima antes desconsidera_a desconsidera~ultima errei essentials:volta incomes:voltar na_pergunta ops pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta volta_uma`,
    '6': `:volta ^_quero a_anterior after-roadmap:desfaz apaga apaga_essa apaga~ultima da_para de_antes debts:desfaz debts:isso essa_ultima essa~mensagem eu_falei isso_$ ops_volta pergunta_$ quero_mudar que~falei ultima_$ ultima_mensagem ultimo um_pouco uma_$ volta_um volta~pouco`,
    '5': `,_volta ^_da a_resposta after-roadmap:volta apaga_o a~anterior debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errado_volta errei~volta essentials:uma falei falei_agora incomes:quero mande- mandei mudar mudar_o mudar~que overdue:desfaz overdue:errado overdue:volta o~eu o~respondi pouco pouco_$ que_respondi quero~a rates:a rates:anterior rates:pergunta respondi_$
respondi~antes resposta uma volta~pergunta`,
    '4': `?incomes a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:ultima ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta corrigir debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta errei_, essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_ultimo
overdue:anterior para~pergunta pergunta~antes por_favor que_eu quero quero_arrumar quero_corrigir quero~o que~mandei rates:isso resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :errei ?debt-amount ?rates ^_cliquei ^_mandei a_outra after-roadmap:antes after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi agora_$ ai arrum- a~de a~pergunta cliqu- cliquei cliquei_errado cliquei~volta corri- debt-amount:a debts:a debts:ai debts:favor debts:mudar debts:por desfaz_o desfaz~que de~a errado_a errado~outra errei_na errei~pergunta
essentials:apaga essentials:errei essentials:ultima eu~por falei~ultimo incomes:ai incomes:errei incomes:favor incomes:para incomes:pergunta incomes:que incomes:ultima mandei~volta mensagem na~anterior novo_a novo~anterior o_que outra_pergunta overdue:a overdue:antes overdue:falei overdue:quero overdue:respondi overdue:resposta o~que para_outra pergunta_de por_ultimo quero_responder quero~de
rates:ai rates:errado responder_de responder~novo respondi~a ultimo_$`,
    '-3': `?worry ^_boa ^_pergunta after-roadmap:me boa boa_pergunta comec- comeco comeco_$ de_volta era inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '16': `^_cancela ^_deixa cancela deixa_$`,
    '15': `^_desisto ^_esquece deixa desisto esquece`,
    '14': `canse- cansei desis-`,
    '13': `?confirm-change ^_cancelar ^_cansei cancela_$ esque-`,
    '12': `cansei_$ fazer`,
    '11': `after-roadmap:deixa cancelar desisto_$ esquece_$ precisa_mais`,
    '10': `fazer_isso mais_$`,
    '9': `after-roadmap:cansei after-roadmap:esquece essentials:deixa la_$ nao_precisa para_la`,
    '8': `a_fim after-roadmap:cancela after-roadmap:desisto cancelar_$ deixa~la estou_a estou~fim fim_agora la precisa`,
    '7': `after-roadmap:fazer after-roadmap:isso a~agora cancela_isso cancelar_operacao chega_disso chega~por deixa_para deixa~isso desisto_dessa dessa dessa_$ disso_por disso~hoje essentials:desisto essentials:esquece essentials:fazer fazer_mais fim isso_$ nao_estou nao~a nao~fazer nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso vou~mais`,
    '6': `?essentials cansei_desse cansei~papo confirm-change:cancela confirm-change:deixa confirm-change:desisto confirm-change:esquece confirm-change:isso de_fazer desse desse_papo de~isso esquece_isso essentials:cancela essentials:cansei essentials:isso hoje_$ mais_fazer mais~isso papo papo_$ para_de para~fazer precisa_nao precisa~deixa quero~fazer vou_fazer`,
    '5': `^_chega after-roadmap:precisa agora_$ cancela_o cancela_por cancela~favor chega confirm-change:cansei confirm-change:mais disso essentials:nao eu_pedi hoje isso nao_vou nao~nao pedi pedi_$ que~pedi`,
    '4': `,_esta ,~certo ^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:fazer confirm-delete:la confirm-delete:para esquece_o esquece~que essentials:mais essentials:precisa esta_certo mais nao_deixa o_pedido o~eu pedid- pedido pedido_$ which-change:do`,
    '3': `?which-change after-roadmap:chega after-roadmap:hoje after-roadmap:la after-roadmap:nao agora certo confirm-change:agora confirm-change:nao confirm-change:para confirm-change:por confirm-change:precisa confirm-delete:deixa deixa_isso deixa_quieto deixa~para do_jeito do~que esquece_, essentials:agora essentials:dessa essentials:disso essentials:estou essentials:hoje essentials:por isso_ai isso~la
jeito_que jeito~esta que_esta quiet- quieto rates:deixa rates:la rates:para`,
    '-3': `,_deixa ?after-crisis ?confirm-amount ?confirm-creditor ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:os avisar aviso- avisos avisos_$ cancela_minha cancela~inscricao confirm-change:mudanca essa essa_mudanca inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os os_avisos`,
    '-4': `avisa- mudan- mudanca mudanca_$ quero_cancelar`,
    '-5': `quieto_$`,
  },
  choose: {
    '21': `^_#`,
    '18': `?which-change`,
    '16': `debt-kind:# opcao`,
    '14': `?debt-kind`,
    '13': `?confirm-amount`,
    '12': `#_$ ^_a`,
    '11': `?which-creditor confirm-amount:o segun-`,
    '10': `opcao_$ overdue:# prime-`,
    '9': `?confirm-creditor ^_o confirm-amount:a which-change:# which-change:da which-change:o`,
    '8': `a_# confirm-amount:segunda confirm-creditor:do consent:# debt-kind:o primeira terce- terceiro terceiro_$`,
    '7': `a_da a_do confirm-creditor:a meio meio_$ n0 no_# segunda segundo`,
    '6': `^_no after-roadmap:# confirm-amount:opcao do_aluguel o_do primeiro_$ renda renda_$ which-change:do`,
    '5': `a_segunda aluguel_$ confirm-amount:# primeira_$ primeiro segunda_$ worry:#`,
    '4': `# FIGURE a_primeira da_parcela parcela_$ valor_da valor~parcela`,
    '3': `?overdue a alugu- aluguel a~a o_valor o~da`,
    '-3': `?income-low-month income-low-month:# incomes:#`,
    '-4': `?debt-amount ?instalments-left instalments-left:# rates:#`,
    '-5': `confirm-amount:mil`,
    '-6': `debt-amount:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `morre- morrer quero_morrer viver_$`,
    '10': `worry:quero`,
    '8': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `after-roadmap:pensando em~matar estou_pensando pensando pensando_em sumir`,
    '5': `,_ja ^_quero after-roadmap:em after-roadmap:estou after-roadmap:mais aguen- aguento aguento_mais estou~em matar nao_aguento vida_$`,
    '4': `:matar :penso after-roadmap:nao causa debts:mais em_me eu_penso eu~em mais matar_$ me_matar pensa- penso penso_em penso~me por_causa`,
    '3': `,_acho ,~que :em :ja :os :remedio ^_minha acaba- acabar acabar_com after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tudo after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo
after-roadmap:minha after-roadmap:nada after-roadmap:vale causa_de com_depressao com_tudo com~por corte- cortei cortei_tudo de_divida debts:nao deixa- deixar depre- depressao em esta_com eu_deixar eu~de exist- falou falou~se ja_cortei ja~os ja~tudo mae_esta mais~, melho- melhor mesmo_, minha~nao nada~, nao_vale que_a quero remed- remedio remedio_$ saida separ- tudo_, unica`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '11': `after-crisis:so`,
    '10': `after-crisis:estou after-crisis:isso`,
    '9': `after-crisis:de after-crisis:eh after-crisis:era after-crisis:quero`,
    '8': `^_era after-crisis:bem era`,
    '7': `^_falei after-crisis:falar after-crisis:falei bem brinc- jamai- jamais viver viver_$`,
    '6': `after-crisis:estava after-crisis:foi after-crisis:vou estou_bem estre- nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira bem_$ brincadeira desab- estav- estava falar_$ falei nao_$ nao_vou nisso so`,
    '4': `^_foi after-crisis:gente after-crisis:modo boa_$ brincadeira_$ da~para de_boa de_falar eh_so eh~de estava_so estou~boa estou~e falar falei_da falei_por foi foi_so gente_$ modo modo_de nao~me para_fora quero~nao`,
    '3': `^_calma ^_fica ^_sumir after-crisis:calma after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:forca after-crisis:mapa after-crisis:nada after-crisis:sumir boa calma calma_nao de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de expre- expressao expressao_$ fazer_nada fica foi~de fora fora_$ forca forca_de forca~expressao gente isso_$ mapa mapa_brincadeira
morre- morrer nao_eh nao~fazer nao~isso quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo delet-`,
    '11': `apaga_tudo apagu-`,
    '10': `^_deleta apaga- apagar apague deleta meus_dados tudo tudo_$`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo exclui meus minha_conta tudo_que`,
    '8': `^_apagar ^_some cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclusao meu_cadastro quero~esquecido ser_esquecido some_com`,
    '7': `^_apague apagar_tudo conta_$ essentials:apaga essentials:quero histo- historico historico_$ informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_que quero_ser some`,
    '6': `:apague ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados conta essentials:dados essentials:meu essentials:meus excluir exclusao_$ infor- lgpd_quero lgpd~exclusao meu_$ minha- minhas quero_exclusao quero~minha remove tudo~eu`,
    '5': `:apaga :dados :exclui :meu :meus ^_esquecam after-roadmap:apague after-roadmap:dados after-roadmap:meu after-roadmap:meus after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu dados_dai esquecam esquecam_tudo esquecam~que essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai quero quero_apagar que~meu remov- ser`,
    '4': `:apagar :cadastro :conta :minha :solicito ?essentials ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:limpa after-roadmap:quero after-roadmap:remove apaga_meu apaga~cadastro apaga~que apague_o com_meus com~dados dados_$ dados_do dados~sistema dai dai_$ deleta_meu deletar deletar_minha deletar~conta deleta~cadastro do_sistema
essentials:cadastro essentials:conta essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados meus~do o_meu o~historico pode_excluir pode~meu que_apague quero_deletar quero_excluir quero~apague siste- sistema solic- solicito solicito_a some~meus some~minhas`,
    '3': `:as :informacoes :minhas :pessoais :some :tudo after-roadmap:dai after-roadmap:informacoes apaga_minhas apaga~informacoes apaguem apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor eh_meu elimi- essentials:apague essentials:exclui essentials:excluir essentials:exclusao
essentials:informacoes essentials:limpa essentials:minha essentials:minhas essentials:remove essentials:some eu_contei eu_falei falei_$ favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha minha~por nada_meu nada~apaga nao~que os_meus os~dados pessoais por_favor que_guardem que_tem que_voce quero~guardem quero~voce que~apaguem que~contei que~falei
que~nada remove_meus remove_tudo remove~dados remove~que sistema_$ tem_meu todos todos_os todos~meus tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?worry ^_reativa after-roadmap:reativa after-roadmap:ver expor- quero_ver reati- reativa ver`,
    '-4': `?confirm-delete ^_meus after-roadmap:baixar baixa- baixar confirm-delete:apaga confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '21': `?thirteenth`,
    '19': `consent:nao nao_$`,
    '18': `?confirm-creditor`,
    '17': `?confirm-change ?confirm-delete confirm-delete:nao`,
    '16': `confirm-creditor:nao`,
    '15': `?confirm-amount ?consent confirm-change:nao thirteenth:nao`,
    '14': `^_nunca nao nenhu- nunca offers:nao overdue:em`,
    '13': `?overdue ^_errou ^_nenhuma consent:nem errad- errado errou errou_$ nenhuma`,
    '12': `?offers ^_negativo eh_outro negat- negativo negativo_$ outro_$ overdue:dia overdue:tudo thirteenth:ja`,
    '11': `^_nem confirm-amount:nao deixa em_dia errado_$ nem overdue:nenhuma recus- thirteenth:sem`,
    '10': `^_deixa ^_nao nao_eh outro overdue:pagando overdue:pago`,
    '9': `^_ja ^_nada consent:fora esta_errado infor- nao_aceito nao_apaga nao~atrasado nao~isso offers:nunca outra_loja overdue:certinho pagan- pagando`,
    '8': `^_mudei ^_sem ate_agora como_era consent:deixa consent:estou de_ideia deixa_quieto direi- eh_outra eh~loja mudan- mudanca mudei mudei_de mudei~ideia nada nao_foi nenhuma_$ offers:cobranca offers:me offers:so overdue:nao quiet- quieto quieto_$ thirteenth:# thirteenth:gastei thirteenth:quem thirteenth:tudo tudo_no vencido volta_como volta~era`,
    '7': `^_ate ^_mantem a_ver acho~nao apagar_$ ate confirm-amount:eh confirm-change:como confirm-change:errado confirm-creditor:eh confirm-delete:nada consent:agora depois~respondo dia_$ errado_isso esquece_a esquece~mudanca esse~nao esta_$ esta~isso fora_$ ja_gastei jeito loja_$ mante- mantem n0 nada_a nada~ver nao_, nao_confirmo nao_nao nao_recebo nao~essa nem_pensar ofere- offers:mesmo offers:nenhuma
offers:ninguem overdue:nada paga_$ pago quero_$ sem thirteenth:nunca tudo_certinho venci-`,
    '6': `,_deixa ,_paguei ^_desisti ^_esquece ^_ninguem ^_pago ^_so ^_sou ^_tudo agora_nada ainda_nao apaga- apagar ate~nada atrasei certinho_$ cobranca como_esta confirm-change:eh confirm-change:nada confirm-creditor:, confirm-creditor:deixa confirm-creditor:errado consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero consent:respondo dados_ai de_apagar de_jeito
deixa_meus deixa~dados desis- desisti desisti_de desisti~apagar de~nenhum direito_$ entendeu entendeu_errado esquece essa_mudanca eu_respondo fora gaste- gastei inter- interesse ja~as ja~os ja~tudo jeito_nenhum loja mas~gastei meus~ai mexe mexe_nisso mexer_$ morta mudanca_$ mudar_$ nao_concordo nao_mexe nao_mexer nao~deixa nao~mudar nenhum ninguem_me obrig- ofereceu offers:de offers:nada outra
overdue:atrasei overdue:esta overdue:estou overdue:no pago_certinho pau prazo_$ prefiro_nao procu- quem sinal so~mesmo thirteenth:as thirteenth:direito thirteenth:dois thirteenth:me thirteenth:o thirteenth:tenho tudo_pago valor_errado ver_$`,
    '5': `,~assim ,~ja ^_agora ^_ainda ^_depois ^_diarista ^_em ^_entendeu ^_mei ^_melhor ^_nenhum ^_volta agora_nao ano_nao antig- antigo apaga as_duas atras- certinho como como_estava compr- comprei comprei_nessa confirm-amount:de confirm-amount:errado confirm-change:que confirm-creditor:NAME confirm-creditor:como confirm-creditor:de confirm-creditor:esta confirm-delete:como confirm-delete:eh consent:a
consent:eu consent:obrigada consent:para consent:sabe decim- decimo deixa_assim deixa_para depois_eu direito dois_$ dos_dois duas_$ era_$ esquece~deixa estav- estava estava_$ estou_pagando ficha- foi gastei_$ ideia_$ ja mantem_como mantem~esta mas_ja me_dera me_procurou mei_nao mei~tem melho- melhor mexer mudar nada_$ nao_autorizo nao_esta nao_muda nao_ofereceram nao_recebe nao~decimo nenhum_dos
nenhuma_dessas nenhum~dois nessa_$ ningu- ninguem nunca_comprei nunca~nessa obrigado_$ ofereceu_nada offers:, offers:banco offers:ofereceu offers:proposta outra_hora overdue:certo overdue:conta overdue:devo o~antigo para_proxima por~nao prazo prefiro~mexer procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebe_$ recebo_isso recebo_nao respondo_$ sem_carteira sim~mas tenho~,
thirteenth:decimo thirteenth:duas thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:so trabalho_sem tudo valor valor_antigo`,
    '4': `?which-change ^_banco ^_de ^_esse ^_hmm ^_perai ^_prefiro ^_trabalho a_mudanca aceito agora ai_nao ai~eh antigo_$ apaga_$ assim assim_$ ate_hoje atrasou atrasou_$ autonomo autorizo banco_nao carteira_$ cobra- confirm-amount:mantem confirm-amount:outro confirm-change:deixa confirm-change:essa confirm-change:foi confirm-change:mudanca confirm-change:quero confirm-creditor:essa confirm-delete:,
confirm-delete:deixa confirm-delete:essa confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:prefiro consent:vou debit- deixa_como deixa_do deixar_como deixar~estava deixa~jeito deixa~por dera dera_$ dessa- dessas de~nao dia direitinho direitinho_$ dois dois_eh dos~eh duas eh~nao em_conta enqua- enquanto errado_o errado~valor esque- essa_nao esse_ai esta esta~o
foi_isso hmm hmm_nao hora la_essa la~mudanca mantem_o mantem~valor me_ofereceu melhor_deixar melhor_nao melhor~como me~nada na_vida nao_hein nao_obrigada nao_paga nao_preciso nao_quer nao_quero nao_recebi nao_tem nao~, nao~acordo nao~esse nessa ninguem~ofereceu nunca_tive o_valor obrigada obrigado ofereceram offers:ainda offers:esta offers:isso offers:jeito offers:procurou offers:quer ora ora_$
overdue:, overdue:atrasou overdue:deus overdue:enquanto overdue:gracas overdue:nunca overdue:ontem overdue:todas pagou patra- patrao pensar pensar_$ perai perai_nao perai~apaga perdi_o por_enquanto por_ora precisa_mudar prefi- prefiro proposta_$ proxima proxima_$ quem_eh quero_nao que~hein quieto_por quieto~ora recebe recebi_tudo regis- respondo sou_autonomo tem_decimo tem_nao thirteenth:13o
thirteenth:ano thirteenth:carteira thirteenth:dera thirteenth:eh thirteenth:jeito thirteenth:mas thirteenth:na thirteenth:recebe thirteenth:sou thirteenth:tem thirteenth:tive thirteenth:vida tive_$ todas_em todas~dia trabalho~carteira voce_entendeu voce~errado`,
    '3': `!_! !~! ,_mais ,_mas ,_muito ,~caro ,~tarde 13o ^_contrato ^_desiste ^_esta ^_estou ^_outra ^_perdi ^_teve ^_valor aceito_$ aceito_, agora~, agora~da agora~posso apaga_nada apaga_nao as~parcelas autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira certi- certo_$ com_isso concordo concordo_$ concordo_com confirm-amount:apaga confirm-amount:dos confirm-amount:entendeu
confirm-amount:loja confirm-amount:nenhum confirm-amount:valor confirm-change:apaga confirm-change:de confirm-change:era confirm-change:esta confirm-change:estava confirm-change:loja confirm-change:mantem confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:a confirm-creditor:esquece confirm-creditor:mudanca confirm-creditor:nada confirm-delete:de confirm-delete:era
confirm-delete:errado confirm-delete:ideia confirm-delete:melhor confirm-delete:mudei confirm-delete:que confirm-delete:ver conhe- conheco conheco_essa consent:aceitar consent:ai consent:concordo consent:dar consent:disso consent:hoje consent:isso consent:moco consent:passar consent:preciso consent:quem consent:sinto consent:tarde conta_$ contrato~nao dados dar de_golpe decimo_$ deixa- deixar
deixa~estava delas delas_$ desiste desiste_nao desiste~apaga dessas_duas dia_com do_ano dos eh~NAME em em_junho em~com enquanto_$ era esquece_, essa~nao esse_ano esse_nao estou_em estou~dia estou~nada eu_falei falei_$ foi_essa foi_so foi~uma hein hein_$ hoje hoje_nao ideia isso~eu ja_caiu jeito~esta junho_$ mais_tarde me_sinto meu_patrao meus_dados meu~nunca moco_$ muda_nada mudanca_nao
mudanca~quero n1 nao_. nao_conheco nao_devo nao_moco nao_porque nao_posso nao~apagar nao~os nao~passar nao~sinto nenhum_banco nenhuma_atrasada nenhuma~duas nenhum~me ninguem_ofereceu ninguem~nada nisso_$ nunca_me nunca_pagou nunca~ofereceram obrigada_$ ofereceram_$ offers:apagar offers:apareceu offers:ate offers:deixa offers:esquece offers:nenhum offers:ofereceram offers:por offers:recebi
offers:recebo offers:teve ontem ontem_$ os_dois overdue:ainda overdue:ate overdue:atrasada overdue:com overdue:devendo pagou_$ para_outra para~essa participar_$ patrao_nunca patrao~pagou pera_, perdi pj pj_$ propo- proposta proposta_nenhuma proxi- que_esta quer quero_apagar quero_mudar que~falei receb- recebi recebi_nada recebo_$ registro registro_$ sim_, sinto so so_uma tarde tarde_$ teve
thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:do thirteenth:esse thirteenth:meu thirteenth:nada thirteenth:parcelas thirteenth:que thirteenth:registro thirteenth:terceiro thirteenth:trabalho tive tudo_em tudo~junho vida_$ volta vou~meus`,
    '-3': `,_a ,~nao ?after-deficit ?after-roadmap ?debt-creditor ?income-low-month ?rates NAME~em ^_a ^_aham ^_as ^_concordo ^_confirmo ^_me ^_pagam ^_passo ^_preciso ^_que ^_quero a_primeira a_proposta abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao after-roadmap:decimo after-roadmap:esta after-roadmap:ja after-roadmap:terceiro agora_$ aham ainda_$ ajuda a~paga banco_ja bom
confirm-amount:mesmo confirm-change:mais confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:paga consent:pode consent:voce consi- consigo consigo_ver conta- conta_disso debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debts:nada deixa_em deixa~aberto desde dia_, disso disso_nao eh_# eh_o em_aberto em~, entao
entendi_$ errado_, esquece_$ estao exato exato_$ faco_conta faco~disso falar fazer fia fim firma_paga fiz_# instalments-left:nao ja~a lembro maior manda me_recordo mes_$ more-debts:nenhuma nada_nao nada_ne nao_lembro nao_quiseram nao_vi nao~certeza nao~conta nao~de nao~ideia nao~negociar nao~para nao~recordo nao~ver ne negoc- negociar negociar_$ nem_ideia no_banco no~ja nunca_reparei offers:a
offers:aceitar offers:aceitei offers:o offers:ou offers:tudo olhei_$ onde ou ou_nao outra_$ overdue:de overdue:disso overdue:entendi overdue:entendo overdue:isso overdue:ja overdue:nem overdue:sim paga_nada paga~ne penso pergu- pergunta primeira quiseram_negociar recebo~decimo recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se_tem sei_se sempr- sempre sobra_nada
thirteenth:ainda thirteenth:banco thirteenth:claro thirteenth:em thirteenth:faco thirteenth:olhei thirteenth:primeira thirteenth:sei thirteenth:vem trabalho_de valor_esta valor~certo vamos vi_se vi~tem volta_$ vou worry:estou worry:nada`,
    '-4': `,_nao ,~mei ?debt-amount ?flexibles NAME_esta NAME_nao ^_apaga ^_como ^_faz ^_foi ^_ontem ^_os ^_pode adian- anote- anotei anotei_$ certe- certeza certeza_$ consent:esta consent:ne consent:problema consent:que conta_, conta~nao debts:nao deixa_$ deixa_eu deixa~isso em_maio entendo esse_mes essentials:nao esta_certo faco faz faz_a faz~mudanca flexibles:nao incomes:nao ja~em ja~metade maio maio_$
mei_$ metade_$ nao_anotei nao_consigo nao_entendo nao_olhei nao_sobra nao~nenhuma nao~porque nao~responder nenhuma_esse nenhuma~mes offers:mais offers:vou olhei_ainda overdue:duas overdue:mes paguei_nenhuma passo passo_$ pode por~, precisa_nao precisa~deixa probl- problema quero_dizer quero_mais quieto_isso quise- quiseram rates:nao recebo_o responder se sem_problema sim_$ sobra sou_diarista
tenho_$ tenho_certeza thirteenth:dizer thirteenth:maio vem`,
    '-5': `:nao ?debt-kind ?income-source ^_aceito ^_isso ^_sim confirm-amount:# confirm-amount:, consent:eh consent:nada consent:o dizer dizer_$ esta_certinho lembr- mais mais_$ mais_nada metad- metade nao_faco nao_paguei nao~# nao~a nao~ainda nao~dizer nao~se nao~sou ne_$ nunca_olhei offers:olhei paguei~esse sem~nenhum sou_mei sou~, thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `consent:sou diarista_$ entendi la_$ nao_entendi nao_sei nao~mais offers:quis overdue:NAME quis_nao sei sei_$`,
    '-7': `,~tem ?more-debts after-crisis:nao compl- esta~atrasado nao_quis olhei quis sim`,
    '-8': `after-roadmap:nao worry:nenhuma`,
    '-9': `?after-crisis debts:nenhuma`,
    '-10': `?worry consent:# more-debts:nao`,
    '-11': `tudo_atrasado`,
    '-12': `worry:nao`,
  },
  discount: {
    '10': `desconto_$`,
    '8': `desconto`,
    '7': `#_% % %_de %~desconto de_desconto`,
    '6': `desco-`,
    '5': `:% :desconto desconto~NAME offers:%`,
    '4': `#~de #~desconto %_desconto ,~% ^_deram after-roadmap:% after-roadmap:ofereceu deram deram_# deram~% offers:# offers:deram offers:desconto`,
    '3': `#~. %_. :carta :recebi NAME_fez NAME_ofereceu after-roadmap:desconto carta_do com_desconto com~de desconto_na de~na do~com fez fez_# ligou ligou_oferecendo ligou~# oferecendo oferecendo_# oferecendo~% ofereceu~% offers:do offers:fez offers:no recebi~do tem_a tem~do`,
    '-3': `desconto_, n0`,
  },
  'dont-know': {
    '20': `sei`,
    '19': `nao_sei`,
    '15': `?debt-kind ?instalments-left sabe`,
    '14': `nem nunca`,
    '13': `^_desconheco ^_esqueci ^_nem ^_nunca boa_pergunta desconheco esqueci esqueci_$ instalments-left:nao lembro olhei sabe_$ sei_la`,
    '12': `?overdue ^_boa desconheco_$ ideia lembr- nao_lembro sei_$ sei_nao`,
    '11': `?debt-amount ^_nao debt-amount:nao duvid- duvida duvida_$ esque- fora_$ ideia_$ nocao tenho_duvida`,
    '10': `?rates ^_perdi boa contr- debt-kind:nao desco- fora nocao_$ perdi rates:nao`,
    '9': `entendo estou_por estou~fora la la_$ nao nao_entendo nao_faco nao~se nem_ideia nunca_olhei offers:olhei olhar por_fora que_olhar rates:esqueci rates:nocao rates:sei voce_me`,
    '8': `^_fugiu ^_ninguem anote- anotei anotei_$ da_memoria deu_branco essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nem_imagino nunca_perguntei nunca_reparei o_carne perdi_as perdi~carne perdi~contas pergu- perguntei perguntei_$ repar- reparei reparei_$ saber saber_$ sei_dizer thirteenth:se thirteenth:sei ver`,
    '7': `^_sei acomp- acompanho acompanho_isso ainda_$ boleto_$ branc- branco branco_$ certeza_$ conta_disso contrato debt-amount:sei debt-kind:sei deu eh~marido escri- escrito escrito_$ faco_conta faco_ideia income-low-month:nao income-low-month:sei incomes:me incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei
nao~ainda nao~certeza nao~conta nao~ideia nem_desconfio ningu- ninguem ninguem_sabe offers:sei olhei_ainda overdue:nao pergunta_$ que_ver rates:sem tenho vi`,
    '6': `?incomes ^_rasguei ^_sem a_taxa ai_voce ai~me aparece apert- apertou apertou_$ as_contas banco_sabe bolet- boleto cabeca_$ carne carne_$ certe- certeza como~eu contas_$ debt-amount:perdi debt-creditor:lembro desconfio desconfio_$ deus_sabe disso eh_meu entendo~de essentials:me essentials:tenho eu_vou eu~saber faco incomes:sabe me_apertou me_recordo nao_estou nao_tenho nao_vi nao~recordo o_boleto
o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel perdi_o que~no que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:ideia rates:nem rates:ver rates:vou recor- recordo recordo_$ se_tem so_deus so~banco so~sabe taxa tenho_certeza thirteenth:ainda ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois worry:sei`,
    '5': `?essentials ?income-low-month ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app app_$ atenc- atencao atencao_nisso cabec- cabeca como_que const- consta consta_na consta~fatura controle controle_$ cuida cuida_disso de_juros de_que debt-amount:esqueci debt-amount:tenho debt-amount:ver debt-creditor:nao
debt-kind:nem debt-kind:nunca debt-kind:sabe debts:lembro depois_$ de~tipo eh~divida eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ essa_informacao essentials:as essentials:nunca essentials:pergunta estou_lembrada falar- falaram falaram_$ filha_que filha~cuida incomes:tenho informacao informacao_$ instalments-left:esqueci instalments-left:nem instalments-left:o instalments-left:que
isso~meu jogue- joguei joguei_o joguei~papel lembrada lembrada_$ lembro~mais mais_os mais~papeis me_falaram me_pegou more-debts:mais n0 na_fatura nada_de nada~juros nao_achei nao_consta nao_presto nao_vem nao~atencao nao~controle nao~de nao~disso nao~escrito nao~isso nao~lembrada nao~na nao~te no_aplicativo nunca~falaram nunca~no o_papel olha olha_isso olha~eh olhei_no olhei~app o~fora papel_fora
pegou pegou_$ prest- presto presto_atencao presto~nisso quanto_era que_cuida quem_olha quem~isso que~disso rapaz rapaz_agora rapaz~voce rates:contrato sabe~eh sei_que sei_te tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vem_escrito vixe voce~pegou vou_ver`,
    '4': `^_ai ^_eles ^_ih ^_quem ^_varia ^_vou agora agora~sei ainda a~nocao casa_da casa~minha confirm-delete:certeza confirm-delete:tenho contas contrato_esta contrato~na da~mae de_mais debt-amount:estou debt-amount:isso debt-amount:que debt-kind:la debt-kind:o debt-kind:so deus disso_nao dizer dizer_nao enten- entendo~nao esqueci_quanto essa_divida essentials:branco essentials:na essentials:nao
essentials:nem esta_na esta~casa estou_lembrado explicou explicou_a explicou~taxa fatura_$ filha ih incomes:ideia incomes:nem incomes:pergunta incomes:voce infor- instalments-left:estou instalments-left:eu instalments-left:lembro lembrado lembrado_$ lembro_de mae_$ me_explicou menor_nocao minha_filha more-debts:de more-debts:lembro na_casa nao_procurei nao~lembrado nao~saber nenhuma_$
ninguem~explicou no_app nunca_me o_banco offers:ainda offers:se olhar_no os_papeis overdue:entendo overdue:ideia overdue:o overdue:perdi overdue:por overdue:saber papei- papeis papeis_$ pergunta procurei procurei_saber que_tipo rates:boa rates:depois rates:me rates:minha rates:olhar rates:que rates:taxa rates:tenho se sei_responder sei~essa sei~moco sei~nao sei~senhora sei~viu so_o taxa_$ tenho_a
tenho~menor ter_que thirteenth:nao ver_$ vou_ter vou~que`,
    '3': `,_eh ,~uma NAME~mas ^_estava ^_eu ^_minha a_menor achei_essa achei~informacao ainda~sei alto aparece_no aparece~aplicativo as como_saber com~contrato conta- contratada contrato_aqui de_experiencia de_quanto debt-amount:agora debt-amount:as debt-amount:em debt-amount:essa debt-amount:estava debt-amount:me debt-amount:o debt-amount:por debt-creditor:uma debt-kind:boleto debt-kind:que debt-kind:tenho
debt-kind:vou debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei depoi- depois desconto_nao desconto~sei devo~NAME de~nao disso_$ disso_eh disso~meu divida_$ eh_essa eles em_maio em~agora entendi~que era esqueci~era essentials:ai essentials:banco essentials:cuida essentials:da essentials:filha essentials:la essentials:minha essentials:olha essentials:papel essentials:voce esses
esta_no estava_# estava~mil esta~contrato estou estou_de estou~experiencia estou~o eu_nao eu~sei exper- experiencia faco~disso fatura faz~tempo guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:da incomes:deus incomes:juros incomes:os incomes:papel incomes:que incomes:sei incomes:so incomes:vem instalments-left:isso
instalments-left:perdi instalments-left:saber irma_que isso_eh isso_escrito isso_na isso~cabeca lembro_agora maio marid- marido me menor meu_marido me~a mil_em mim_$ minha_cabeca moco moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao_viu nao~agora nao~como nao~essa nao~sei na~da nem_passa nem_sei nem~pela ninguem_me no_boleto no_contrato nome_, no~, nunca_vi nunca~isso o_app offers:nao
offers:nunca offers:vi olhar_o olhar~aplicativo olhar~app overdue:aparece overdue:boleto overdue:como overdue:deus overdue:era overdue:escrito overdue:isso overdue:juros overdue:me overdue:nunca overdue:olhar overdue:quanto overdue:vou o~aqui o~esta para_mim passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh quem_sabe quem~disso que~# que~eh que~o rates:, rates:achei
rates:branco rates:contas rates:disso rates:eh rates:esta rates:faco rates:informacao rates:irma rates:lembro rates:pergunta rates:quanto rates:saber responder_essa sabe_disso sei_se sei~, sei~devo sei~falar sem sim_talvez talvez_nao talvez_sim talvez~nao talvez~talvez tanto~nao te_falar tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber teria~ver thirteenth:# thirteenth:nem
thirteenth:que tipo varia_tanto varia~que vem ver_no ver~boleto vi_isso vi~escrito vou`,
    '-3': `:mexer :nisso ?after-roadmap ?confirm-creditor ?consent ?more-debts ^_prefiro ^_sim ^_tem aceit- ao~, atras- atrasei casa_$ certi- cobra cobra_juros consent:nem consi- consigo entendi era_a era~pergunta essas essentials:certo essentials:mais essentials:pula fala falta fe fe_$ fixa flexibles:tenho foi gasto_$ incomes:fixa incomes:lazer lazer_$ ler link link_$ mais_$ mexer_nisso nao_, nao_cobra
nao_da nao_eh nao~ao nao~falar nao~juros nao~ler nao~muito nao~renda offers:mais offers:me overdue:atrasado overdue:atrasei overdue:nenhuma overdue:paguei passa_de passo preci- precisa prefi- prefiro prefiro_nao qual qual_era qual~a quero quise- quiseram rates:? rates:cobra rates:para rates:quero renda_fixa sei_ao sei_ler sei~certo sei~nisso tenho_fe tenho_renda tenho~fixa thirteenth:tenho tudo
tudo_$ voce_$ volta vou_falar vou~disso worry:estou worry:tenho`,
    '-4': `:sei ?income-source ?worry ^_nenhuma ^_que ai_$ certo certo_, deixa de~nada direito_explica essentials:nada explica explica_$ faco_nada flexibles:nao gasto incomes:renda lazer ler~explica mexer nao_consigo nao_tem nao~mexer o_que onde pula pula_$ renda sei_mexer sim_mas thirteenth:mas worry:nao`,
    '-5': `:nao ?after-crisis consent:nao de_outra entendi_$ falar_disso ler_direito mais_nada more-debts:outra nada nada_disso nao_$ offers:nada outra_$ quero_dizer sei~direito`,
    '-6': `a_pergunta after-roadmap:nao nada_$ nao_quero nao_vou`,
    '-7': `after-roadmap:sei`,
    '-8': `outra`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `recus-`,
    '13': `o_prazo prazo recusei_$`,
    '12': `nao_aceitei nao_quis quis`,
    '11': `a_oferta after-roadmap:recusei`,
    '10': `^_deixei after-roadmap:prazo deixe- deixei ofert- oferta quis_nao`,
    '9': `a_proposta aceitar_$ after-roadmap:oferta deixei_passar nao~aceitar nao~nao passar_$ prazo_$ vence- venceu`,
    '8': `?offers aceitei after-roadmap:quis caiu_$ offers:nao passar venceu_$ vou_aceitar`,
    '7': `aceitei_o aceitei~acordo after-roadmap:deixei after-roadmap:nao a~caiu a~venceu caro nao_vou offers:prazo offers:quis offers:recusei o~acabou passa- perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `^_perdi acabou_$ aceit- aceitar after-roadmap:aceitei after-roadmap:caiu after-roadmap:passar caiu mais_a mais~oferta muito_caro offers:a offers:deixei offers:o perdi perdi_o proposta_venceu`,
    '5': `:recusei acabo- acabou acordo_$ after-roadmap:perdi after-roadmap:venceu a~expirou caro_$ de~mas expir- expirou expirou_$ ja_passou muito nao~o oferta_da oferta_expirou oferta~NAME offers:venceu passo- passou passou_o passou~prazo recusei_a`,
    '4': `#_mas :proposta :venceu NAME_venceu ^_a ^_sumiu aceitei_muito aceitei~caro after-roadmap:acabou after-roadmap:aceitar after-roadmap:caro a~da da_NAME ja~o mas nao_$ nao~a nao~muito o_acordo oferta_do oferta~app offers:aceitar offers:aceitei offers:da offers:mas offers:oferta offers:vou quis_a quis~proposta sumiu_a sumiu~oferta tem~a`,
    '3': `#~venceu ,_nao :a :mas :ofereceu :tirou :vale NAME_tirou NAME~a NAME~ofereceu ^_cancela ^_nao ^_tinha a_do acord- acordo after-roadmap:a after-roadmap:cancela after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:proposta after-roadmap:vou app app_$ a~NAME a~do a~tirou cancela da~de deixei_para deixei~la do_app la_a la~proposta nao_vale nao~mais ofereceu_# oferta_$
offers:NAME offers:acabou offers:caro offers:muito offers:perdi offers:proposta para_la para~a proposta_, proposta_do proposta~NAME quero~a recusei_muito recusei~caro sumiu tem_mais tinha tirou uma_da uma~NAME vale_mais venceu_ontem vou`,
    '-3': `aceitei_a aceitei~proposta aceito after-roadmap:eh after-roadmap:minha after-roadmap:so after-roadmap:vale minha_proposta offers:aceito`,
    '-4': `after-roadmap:foi a~foi foi proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `dados`,
    '10': `^_exporta after-roadmap:dados after-roadmap:meus exporta meus_dados`,
    '9': `copia manda uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim infor- informacoes manda_meus mim mim_$ o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar after-roadmap:informacoes guard- quero_meus quero~dados voce_tem`,
    '6': `after-roadmap:copia confirm-delete:meus confirm-delete:quero minhas_informacoes quero_ver relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus ^_meus after-roadmap:manda after-roadmap:mim after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes antes_quero antes~uma confirm-delete:manda confirm-delete:que copia_$ eu_contei informacoes_$ mandar_tudo mandar~que manda~registros meus_registros pode_mandar pode~tudo que~contei regis- registros registros_$ sobre voce`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:antes after-roadmap:tudo after-roadmap:uma arqui- arquivo confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:mim confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo dados~voce de_tudo do~eu envia envia_o envia~que informacoes_voce mandar manda~dados manda~relatorio me_envia
meu_$ minha- minhas o_relatorio quais quais_informacoes que~tem relatorio_do relatorio~que tem_meu tudo~eu uma ver ver~dados voce~meu`,
    '3': `:copia :informacoes :manda :que :quero :tem :ter :voce ^_antes ^_espera ^_quero after-roadmap:arquivo after-roadmap:quais after-roadmap:que after-roadmap:quero confirm-delete:me confirm-delete:o confirm-delete:para confirm-delete:pode confirm-delete:voce de_mim do_que esper- espera espera_antes espera~quero falei_$ gosta- gostaria gostaria_de guardam guardou guardou_$ manda- manda_o me_manda me~o
o_que para_mim quais~voce que_eu quero quero~meus que~falei que~guardou tem_$ tem~mim tudo tudo~voce uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
    '-3': `^_some after-roadmap:apaga after-roadmap:some ai exclu- quero_apagar some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga apaga- apagar apagar_meus apagar~dados voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '15': `^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `^_bom`,
    '11': `:oi :opa ^_NAME after-roadmap:oi bom`,
    '10': `NAME_$ ^_opa opa`,
    '9': `:ai dia_$ e_ai`,
    '8': `ai_$ beleza_$ debts:NAME`,
    '7': `,_tudo :bom ^_e after-roadmap:dora belez- beleza dia dora tudo~?`,
    '6': `:dia :e :eh :oii :robo ^_oii after-roadmap:dia ai debts:bom oii oii_voce`,
    '5': `:boa :tarde ? after-roadmap:bom boa_tarde debts:dia eh_robo n0 robo robo_? tarde voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~do :? :certo :sou ?debts NAME~tudo ^_boa after-roadmap:alguem alguem_ai bem bem_? boa boa~. debts:bem debts:tudo eh~, eh~? meu~eh opa_, sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `,~certo :, :nome :tudo :voce NAME after-roadmap:ai algue- alguem certo meu_nome`,
    '-3': `:dividas :gostaria ?worry debts:oi dividas_$ reneg-`,
    '-6': `oi_?`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '17': `fala`,
    '16': `como_$ nao_entendi repet- socor-`,
    '15': `^_ahn ^_fala ahn ahn_$`,
    '14': `?debt-amount ^_ha ^_hein como entendi ha_$ hein hein_$ ou`,
    '13': `?flexibles ^_como enten- ha oi_? rates:?`,
    '12': `^_ajuda ^_oi ^_repete audio audio_$ da_um oi preci- repete repete_$`,
    '11': `^_onde a_pergunta como_assim exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_socorro assim como~isso consent:ajuda da_uma delas delas_$ eh_mensal entendi_$ mensal mensal_isso pergunta posso quero_ajuda socorro tambem_$`,
    '9': `?incomes ^_da ^_explica ^_posso ^_precisa ^_preciso ^_quais ^_tipo ajuda- chuta- chutar chutar_$ debts:ajuda entra estou~em explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ mes_eh o_que overdue:como pode_repetir por_mes por~eh posso_chutar posso_mandar preciso preciso_de quais quais_gastos qual que_pergunta repetir ser tipo`,
    '8': `:socorro ?essentials ?overdue ^_aceita ^_exemplo ^_o ^_pergunta ^_pode aceita aceita_audio after-roadmap:ajuda atola- compr- consent:ha de_qual debts:como eh_para eh_por eh~isso eh~mes essentials:? exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma onde_acho orien- orientacao pode_explicar que_somar repetir_$ respondo ser_exato socorro_$ somar somar_tudo tambe- tambem
tenho_que tenho~somar um_NAME um_help`,
    '7': `:ajuda ^_entra ^_por ajudam assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida comprovar comprovar_$ consent:me conta_o da~help debt-amount:como debt-amount:que debts:oi debts:pode devag- devagar devagar_$ eh~escrever em_conta entendi_bulhufas escrever essentials:como essentials:fala essentials:isso essentials:ou estou_atolado estou~me exato exato_$ facil facil_$
fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:que limpar_minha limpar~vida mais_facil me_ajuda melho- melhor minhas_contas minha~financeira n0 novo_$ onde organizar_minhas organizar~contas overdue:que para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo plano_$ portu- portugues portugues_$ precisa precisa_comprovar qual~a que_ser
queria_ajuda rates:como responder_$ sair_das sair~dividas taxa_$ tem~ser vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `^_conta ^_de ^_que ^_respondo after-roadmap:help after-roadmap:nesse after-roadmap:preciso after-roadmap:sei aprox- aproximado aproximado_$ as_que as~ja bruto_ou com_juros com~ou contas_$ da~NAME da~forca da~luz de_novo de_orientacao de_um debt-amount:o debts:da debts:fala debts:que debts:ser dificil_$ direi- direito e_as entendi_nada era_a era~pergunta essentials:por e~que faco_agora fala_de
flexibles:o flexibles:ou forca_ai foto foto_$ incomes:ou incomes:qual isso isso_serve isso~por juros_ou juros~sem ler_direito liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar mexer~link minha_vida nesse nesse_link novo organ- organizar ou_da ou_sem overdue:entendi overdue:ha overdue:tipo o~tambem pergunta_de perguntou perguntou_$ pode pode~aproximado por~ou posso~foto preciso_me
preciso~organizar qual_era qual~voce que que_isso que_ja quem~devendo quer quero_limpar quero_organizar que~exato que~paguei que~perguntou que~serve que~tudo rates:fala rates:hein respo- respondo_como sei~direito ser_aproximado serve serve_$ simpl- simples simples_$ tem_que uma_forca uma_luz uma~ai voce_perguntou`,
    '5': `?debts ^_bruto ^_isso ^_soma ^_vim a_pensao a_responder acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:orientacao after-roadmap:repete ajudam_quem ajudam~esta ajuda~responder alguem_me alguem~ajuda as as_atrasadas as_opcoes bruto bruto~liquido como_descubro como_eu como_respondo como~quanto
consent:das consent:dividas conta das_dividas da~exemplo de_gasto debt-amount:entendi debts:entra debts:exemplo debts:ou debts:pergunta debts:preciso debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja de~sobre dific- dificil direito_explica dividas_$ do_meu documento_$ do~filho eh_$ eh_essa entendi_foi entendi~nada entra_a entra~pensao escre- escrever_o escrever~numero
essa_informacao essen- essentials:assim essentials:o essentials:onde essentials:qual essentials:repete esta_devendo esta_falando eu_faco eu_vejo eu~agora exemplo_$ explica fala_mais falando_$ falar_por fala~novo fala~simples fica_isso fica~no filho_$ flexibles:como flexibles:entendi flexibles:isso flexibles:qual foi_nada forca gostaria~orientacao incomes:eh incomes:fala incomes:isso incomes:mes
incomes:o incomes:pode incomes:quais isso_no isso~boleto isso~voce ler ler~explica limpa- limpar liquido loja_eh loja~essa manda- mandar_documento me mensa- mexer nao~foi nao~ler nao~mexer o_do onde_eu onde~essa onde~vejo opcoe- opcoes opcoes_$ orientacao_sobre ou_liquido ou_o ou_separado ou~juros overdue:audio overdue:o overdue:quais o~eu o~ou o~quer o~significa para_sair para~isso pedir_ajuda
pensao_do pensao~meu pode_ser precisa_mandar precisa~documento preciso~um quais_sao quais~as qual_loja qual~eh que_significa quem_esta quer_dizer queri- queria quero~das quero~minha quero~minhas que~de que~dizer que~faco rates:acho rates:eu rates:isso rates:oi rates:ser responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ signi- significa significa_isso so_as
soma soma_tudo soma~ou so~atrasadas tipo_como tipo_de tipo_o tipo~gasto tipo~que tudo_ou tudo~separado um um_exemplo vejo~juros vim vim_pedir vim~ajuda voce_esta voce_quer voce~falando voce~quem`,
    '4': `:novo ^_coloco ^_com ^_me ^_qual acho after-roadmap:contas after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:queria after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aluguel_ai aluguel~tambem aparece_$ app_aparece aqui aqui_$ aqui_? assim_taxa bico_tambem coloco_o coloco~do como_vejo como~sei como~taxa
consent:da consent:help consent:melhor consent:preciso consent:sabe consent:um consent:uma consent:voce conta_$ contas conta~bico conta~vale credo- credor credor_$ da~toda de_hoje debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:isso debt-amount:ou debt-amount:qual debt-amount:ser debt-amount:tipo debt-kind:tipo debts:as debts:entendi debts:isso debts:me debts:onde debts:por
debts:posso debts:quero debts:sair debts:taxa descu- de~ou divid- dividas do_app docum- documento do~aparece do~marido eh_credor eh~valor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_nisso entra_o entra~aluguel esqueci_qual esqueci~era essa_$ essencial essencial_$ essentials:explicar essentials:juros essentials:mes essentials:novo essentials:precisa essentials:que
estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se faco~sair falan- falando falar~audio falta_$ fazer_$ filho finan- financeira financeira_$ flexibles:eh flexibles:tipo funciona~aqui gasto_$ gosta- gostaria gostaria_de hoje_ou hoje~o incomes:exemplo incomes:por incomes:posso incomes:precisa incomes:taxa indicaram indicaram_voce indicaram~para informacao informacao_$ ja_paguei juros_$ link_$ liqui-
lugar lugar_do lugar~app mandar_audio marido_tambem me_indicaram mes mes_ou mes~por meu_filho meu_ou meu~da me~ai me~pelo minha- minhas nao~a no_boleto o_bico o_juros o_numero o_vale oi_nao oi~entendi onde_fica ou_por overdue:ajuda overdue:posso o~ai o~eh o~entra o~meu paguei_$ para_ajudar para_que para~das para~minhas para~o pedir pensao pergunta_isso pode~so por por_audio por~pergunta
posso~audio posso~por precisa_ser precisa~exato que_$ que_entra que_lugar que_quer que_tipo que_voce que~ajudam que~credor que~do que~nisso que~para que~sabe rates:entendi rates:mes rates:o rates:ou rates:repete rates:tambem sabe_fazer se_esta sei~esta ser_so ser~as se~atrasada so~meu tenho~responder toda_$ vale_tambem vejo vi_que vi~voce voce voce_para voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual ,~eh :aqui :pode ?_$ ?_queria ?consent ^_alguem ^_em ^_gostaria ^_queria ^_quero ^_vi ^_voce aceit- after-roadmap:ai after-roadmap:desse after-roadmap:gostaria after-roadmap:me after-roadmap:vida afund- afundado afundado_em afundado~divida agora_$ ajuda_com ajudar ajuda~minhas ajuda~pagar ajuda~sair amor amor_de amor~deus apare- aparece app atrasadas atrasadas_$ a~. a~do bico boa~queria
boleto_$ coloc- coloco com_minhas comecar_me comecar~ajuda como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:contas consent:em consent:estou consent:fazer consent:minhas consent:organizar consent:orientacao consent:pergunta consent:quero consent:responder consent:sair da da_familia das de_deus de_dividas de_uma debt-amount:a debt-amount:conta
debt-amount:eu debt-amount:fala debt-amount:pode debt-amount:posso debt-amount:so debt-kind:como debts:? debts:agora debts:ajudam debts:contas debts:das debts:dificil debts:dividas debts:eh debts:estou debts:exato debts:explicar debts:faco debts:mandar debts:mes debts:minhas debts:novo debts:o debts:organizar debts:queria debts:voce deved- devedor devedor_$ deven- devendo de~NAME de~help de~mes
de~orientacao de~renda digo digo_aqui divida_voce dividas_. divida~esta dizer dizer_essencial dizer_flexivel eh_parcela eh_saldo eh_taxa eh~devedor eh~em eh~pergunta em_divida entendi_a entendi_o entendi~pergunta entendi~plano era escrever_$ essentials:direito essentials:eh essentials:faco essentials:falando essentials:mandar essentials:para essentials:pode esta_atrasada estou_afundado
estou_confusa estou_perdido eu_digo eu_posso eu~fazer eu~que faco faco_para familia_toda favor_$ fazer flexi- flexibles:bruto flexibles:de flexibles:eu flexibles:juros flexibles:liquido flexibles:mes flexibles:para flexibles:por flexibles:precisa flexibles:tambem flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona_isso gasto incomes:as incomes:do incomes:entendi incomes:entra incomes:exato
incomes:mandar incomes:pergunta incomes:ser indic- isso_que junto junto_$ link loja luz me_perdi mes_voce mes~quer meu~tambem me~, me~voce nada_desse nao_sei nao~nada nisso o_aluguel o_meu o_valor onde~isso onde~me orientacao_$ orientacao~minhas orientacao~renegociacao ou_tudo ou~do ou~familia ou~junto ou~parcela ou~semana overdue:da overdue:eh overdue:foi overdue:ou overdue:pergunta overdue:pode
overdue:qual overdue:se overdue:taxa overdue:tenho overdue:valor o~comeco o~posso o~total para~com parcela parcela_em parcela~aberto pelo_amor pelo~de perdi- perdi_, perdido perdi~qual poderia~? por_um posso_fazer posso_te posso~perguntar preciso~ajuda preciso~uma qual_divida qual_mes qual_renda quanto_falta que_eh que_posso que_responder quer_$ queria_uma queria~ajuda queria~com queria~para
quero_sair quer~essencial quer~flexivel que~? que~digo que~parcela que~posso que~saldo que~taxa que~te que~tenho rates:a rates:as rates:direito rates:entra rates:meu rates:onde rates:qual rates:quer rates:responder rates:respondo rates:simples rates:so refor- renda_voce renda~esta renegociacao renegociacao_de renegociacao~dividas repete_a repete~pergunta saldo saldo_devedor sem_juros sobre
sobre_minhas sobre_renegociacao sobre~de sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da tudo_junto um_ou um_por uma_ajuda uma_orientacao um~tudo um~um vale valor_de valor_total valor~hoje valor~ou vejo_o`,
    '-3': `:com :quero :voce ?after-deficit ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?more-debts ?thirteenth ?which-change ^_$ ^_acho ^_apaga ^_boa ^_deixa ^_desfaz ^_desfazer ^_ja ^_melhor ^_minha ^_muda ^_nem ^_nunca ^_ok ^_outra ^_retorna ^_sair ^_sei acho_que after-roadmap:? after-roadmap:eu after-roadmap:posso anter- anterior apaga as_contas as_dividas atend- banco bloqu- calor casa_$
cobra- como_voce consent:favor consent:meu consent:numero consent:por conta_uma conve- cpf deixa desca- desco- desfaz desfazer desfazer_isso dessa de~, dinhe- dinheiro disso do_tempo eh~? encer- entendi_mais entendi~ou entendi~que esqueci_$ esse essentials:quero eu_vou eu~saber falei_$ favor_me favor~ajuda fazem fazem_$ fora_$ funciona_$ hoje_$ incomes:nada isso_? lembr- liga liga_$ lista mais_$
mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ me~a me~do me~o mim_$ muda nao_$ nao_precisa nao_tenho negociar nem_sei nenhuma nome ok ou_menos outra_pergunta o~da o~nao paga para_mim parar para~? parti- passa passar passo pode_mandar pode_passar por~me posso~? preciso_pensar prime- primeiro primeiro_$ pront- pronto pronto_$ proxi- proxima pula_$ pular_? que_dia quero~o que~falei
que~fazem que~tem que~vou rates:, rates:rotativo respondi retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~que sim so_isso tem tempo tempo_$ termi- tira uma_pergunta vai vamos vida_$ voce_$ voce_eh voce_fazem voce_tem volta_$ vou_saber worry:estou`,
    '-4': `:funciona :isso ?confirm-change ?confirm-creditor ^_nada ^_perdi ^_pula ^_quem ^_so ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:isso after-roadmap:novo after-roadmap:pode after-roadmap:qual ajuda~organizar boa cance- coisa coisa_$ com_isso com_o confi- consent:? consent:nao consent:sim da_para de_juros de_que depoi- depois de~tipo eh~de entendi_de essentials:me eu_falei fora
incomes:essa juros_, ligar menos meu_numero mim nem nenhu- nunca onde_vejo o~tem passa- pensar pensar_$ pula que_tem rates:juros rates:taxa rotat- rotativo saber sair_$ taxa_de tipo_eh tipo~essa ver volta- voltar vou`,
    '-5': `?after-crisis ?confirm-amount ?income-source ?worry ^_esta after-roadmap:o after-roadmap:que consent:pode desfa- eh_isso eh~divida essa_divida falei nao~de negoc- qual_o tem_$ volta`,
    '-6': `:como boa_pergunta oi_$ outra pular`,
    '-8': `after-roadmap:como`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '18': `liga`,
    '16': `atendente human- humano`,
    '15': `^_atendente ^_chama falar_com`,
    '14': `chama humano_$`,
    '13': `atendente_$ liga_$ me_liga quero_suporte supor- suporte suporte_$`,
    '12': `algue- alguem chama_o me_transfere o_# qual~# transfere`,
    '11': `^_falar falar pessoa_$ qual_o telef- telefone trans- transfere_$`,
    '10': `^_liga ^_me liga_para ligar liga~mim pesso- pessoa`,
    '9': `:humano alguem_$ de_verdade gente`,
    '8': `:atendente atendimento ligar_para passa_para robo super-`,
    '7': `:tem ^_qual after-roadmap:alguem after-roadmap:atendente chama~gerente com_um debts:liga debts:qual gente_$ geren- gerente gerente_$ ligar~voce para_voce posso_ligar posso~para qual quero_pessoa quero~com responsavel responsavel_$ tem~de um_atendente uma_pessoa verda- verdade voce_$`,
    '6': `after-roadmap:liga atendente_por atendente~favor com consu- consultor consultor_$ debts:falar debts:quero essentials:atendente essentials:me me me~para o_gerente para_alguem passa quero quero_falar rates:com rates:falar rates:liga rates:me ser_humano tem~? voce_tem`,
    '5': `?rates ^_quero after-roadmap:chama after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa atendimento_humano cansei_de cansei~robo centr- central central_de central~atendimento com_consultor com_especialista com_gente com_uma com~pessoa de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar debts:para de~quero especialista especialista_$ essentials:falar
essentials:o essentials:qual essentials:quero essentials:tem falar~consultor falar~especialista falar~gente favor_$ gente_de gente~verdade humano_ai ligar_$ mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:para rates:qual robo_quero robo~gente ser~ai tem tem_central tem_ser tem~humano um~?`,
    '4': `,_quero ,~pessoa :o ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_prefiro ^_queria ^_voce after-roadmap:atendimento after-roadmap:falar after-roadmap:gente after-roadmap:gerente after-roadmap:robo after-roadmap:um alguem_pode alguem~me atendimento_$ canse- cansei chama_uma chama~pessoa com_alguem com_robo debts:me debts:o debts:tem debts:verdade de~? de~por espec-
essentials:com essentials:pessoa essentials:transfere falar~robo falar~um favor me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com rates:# rates:atendente rates:chama rates:o rates:pessoa rates:quero rates:transfere resol- resolve resolve_,
resolve~quero robo_$ robo~quero ser telefone_de telefone_para telefone~voce tem_alguem tem_ninguem um_humano verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :voce ? ^_alguem ^_cade ^_tem after-roadmap:consultor after-roadmap:favor after-roadmap:quero after-roadmap:ser after-roadmap:telefone after-roadmap:verdade after-roadmap:voce ai_de ai~verdade alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o chama_um chama~humano com~responsavel conve- conversar conversar_com conversar~uma de_voce debts:gente debts:mim debts:posso
debts:robo eh_robo essentials:alguem essentials:atendimento essentials:chama essentials:de essentials:humano essentials:ligar essentials:para essentials:posso essentials:responsavel eu_ligar falar~alguem me_atende me~alguem nao_tem ningu- ninguem o_responsavel para para_eu para~ligar possa possa_me prefi- prefiro que_possa quero_um rates:gente rates:humano rates:ligar rates:mim rates:passa
rates:tem rates:verdade respo- telefone~eu tem~que tem~telefone um um_telefone verdade_$ voce~robo`,
    '-3': `?after-crisis ?worry ^_oi ^_para ajuda bloqu- com_o eles fala falar_$ me_ajuda oi`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:meu desem-`,
    '11': `after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `INCOME ^_perdi after-roadmap:estou perdi`,
    '9': `a_empresa after-roadmap:embora after-roadmap:empresa after-roadmap:salario after-roadmap:servico demit- desempregado embor- embora sem traba-`,
    '8': `after-roadmap:cortaram after-roadmap:minha bloqu- empre- empresa o~me servi- servico servico_$ suspe-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:sai a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico embora_$ estou_desempregada estou_desempregado familia_$ firma me_bloqueou me_dispensou meu_contrato minha_pensao sai_do trabalhar trabalhar_$`,
    '6': `^_a ^_estou ^_fiquei a_firma acabo- acabou after-roadmap:contas after-roadmap:desempregado after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:pensao after-roadmap:renda after-roadmap:trabalhar after-roadmap:trabalho a~faliu a~me contrato demitido desempregado_agora dispensou_$ emprego estou estou~agora faliu fique- fiquei fiquei_sem firma_fechou fui_demitido nao_posso
ontem ontem_$ pensao_$ perdi_o perdi~emprego quebr- renda renda_$ sai salar- salario salario_$ tenho_mais trabalho_$`,
    '5': `:recebo ?after-roadmap ^_cortaram ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:ontem after-roadmap:rua after-roadmap:tenho as_contas auxil- auxilio auxilio_$ contas contr- cortado cortado_$ cortaram
cortaram_meu demitida deram emprego_$ estou~sem fecho- fechou fechou_$ fui_demitida fui_para fui~rua mandaram_embora me_mandaram meu meu_auxilio meu_beneficio me~embora nao_recebo nao~mais o_emprego o_inss o~nao para_rua pensao perdi_meu recebo~bolsa renov- sem_salario uber`,
    '4': `:mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:meses after-roadmap:nao after-roadmap:posso benef- beneficio beneficio_foi bico bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ desli- estou_sem famil- familia fui~embora ifood inss manda- mandaram mandou_todo mandou~mundo me meses meu_bpc meu~foi me~as me~do minha
minha_renda minha~do mundo mundo_embora nao_tenho nao~ter o_patrao patra- patrao patro- patroa patroa_me patroa~dispensou pensa- rua sem_renda sem_trabalho tirar- tiraram todo_mundo todo~embora trabalho`,
    '3': `#_meses ,_nao ,~agora :acaba :bolsa :em :emprego :estou :familia :fiquei :janeiro :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber
after-roadmap:ter after-roadmap:trampo after-roadmap:venceu after-roadmap:vou bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia entra entra_nada estou_parado e~? faz_# faz~meses ficar ficar_sem fui~, hoje_$ incomes:desempregado incomes:entra incomes:faz incomes:meses janeiro_$ mando- mandou meses_$ meses_, meses~nao meu_trampo meu~nao minha_conta nao_entra o~acaba parad-
parado parado_sem partir perdi~servico perdi~trampo por~da posso proxi- recebo rua_$ sem_receber ter trampo_$ venceu_e vou_ficar vou_ter vou~sem`,
    '-3': `:agora ^_qual after-roadmap:eh after-roadmap:em after-roadmap:no after-roadmap:prazo after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem after-roadmap:valor bolsa~e familia_e link me~no o_prazo perdi_as perdi~contas prazo qual`,
    '-4': `:meu ?income-source aceit- aceitaram after-roadmap:aceitaram`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '15': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `consent:tenho menor_$ nao~# sou`,
    '9': `^_sou compl- tenho_#`,
    '8': `:anos`,
    '7': `^_faco anos_$ consent:ainda consent:faco consent:idade faco_# idade quinz- quinze quinze_$ tenho`,
    '6': `#_anos :tenho ^_ainda consent:falta consent:menor consent:minha consent:para tenho~anos`,
    '5': `#~? ^_falta ainda anos consent:ano faco idade_eh menor`,
    '4': `#_em #~que :estou ainda_nao ano anos~estou consent:em consent:mas consent:nao consent:so consent:vem de_idade de_menor e_estou eu~# e~devendo faco~em falta idade_$ minha~eh nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~#`,
    '3': `:devendo ^_minha anos_e ano~# consent:de consent:eu consent:fazer consent:fiz consent:mae consent:um deven- devendo de~mas dois_meses dois~para estou_devendo fiz fiz_# maior_de maior~idade para_# para_eu para~fazer que_vem sou_maior sou_menor um_ano um~para vem vem_$`,
    '-3': `^_ja aceit- aceito consent:aceito consent:perguntar consent:sim ja~# pergu- perguntar perguntar_$ sou~maior tenho~de`,
    '-4': `,~# consent:filha filha filha_$ opcao pode_perguntar`,
    '-5': `consent:ja`,
    '-8': `nao_,`,
    '-9': `,_tenho consent:, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse esse mes_nao`,
    '9': `nao_consegui paguei_$`,
    '8': `mes nao_paguei nao~o o_plano`,
    '7': `^_esse after-roadmap:consegui after-roadmap:plano after-roadmap:tive conse- consegui nao_deu plano plano_$`,
    '6': `:mes :nao ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apertou como_pagar consegui~o deu deu_para deu~pagar furei nao~como nao~para o_dinheiro pagar_$ pagar_a pagar~NAME para_pagar tive`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apert- apertou~nao atrasei dinhe- dinheiro do_plano e_nao esse~eu e~paguei mes_eu nao_sobrou nao~pagar pagar usei usei_o`,
    '4': `:foi NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu aqui_nao carne carne_$ conseguir~nada consegui~# cumpr- do_carne gaste- gastei mes~foi nada_esse nada~mes nao nao_foi nao~dar nao~os os_# os~do pagar_as paguei_nada paguei~esse para~as parcela_desse parcela~mes saiu sem_dinheiro
vai_dar`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:contas after-roadmap:dar after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:novembro after-roadmap:o after-roadmap:os after-roadmap:parcela after-roadmap:passou after-roadmap:sobrou after-roadmap:ter after-roadmap:vem
after-roadmap:vou aqui as_contas a~. a~desse a~novembro combi- combinado combinado_$ consegui_pagar consigo~a da_$ dar de_novembro devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao esse~passou estou_sem eu~vou fique- fiquei fiquei~e mes_$ mes_passou mes_que mes~nao mes~vai mes~vem nao_vai novem- novembro novembro_$ o~do pagar_nada pagar_o pagar~contas
pagar~de pague- paguei passo- passou pular que_vem remed- remedio sobro- sobrou ter_que vou_ficar vou_ter vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por colch- colchao conseguir~isso da_para entendi_o entendi~plano esse~? e~mes isso_tudo isso~por mes_? mes_pago mes~so n0 nao_tenho overdue:mes overdue:nao overdue:nenhuma overdue:paguei pagar_isso pagar~tudo paguei_so paguei~o quem_$ so_o todo_mes tudo_por`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:tenho after-roadmap:todo enten- entendi esse_plano nao_entendi quem`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '28': `?debt-creditor`,
    '20': `?income-low-month`,
    '19': `^_tudo`,
    '18': `debt-creditor:NAME`,
    '17': `?debt-kind ?instalments-left ^_$ debt-amount:#`,
    '16': `which-creditor:NAME`,
    '15': `n0`,
    '14': `?after-deficit FIGURE ^_eita ^_kkk eita eita_$ incomes:# kkk kkk_$`,
    '13': `^_todas ai_ai confirm-amount:mil overdue:desde pensar_$`,
    '12': `?debt-amount ?overdue ^_fixo ^_nossa as_vezes atras- fixo flexibles:# instalments-left:# menos nossa pensar sei_$`,
    '11': `# ?incomes ^_achei ^_ai ^_as ^_ontem ^_sei alta calor_$ como_voce desde domin- domingo esse_governo essentials:# fe_$ metade_$ more-debts:, no_banco para_# que_calor rates:# rates:juros tenho_fe`,
    '10': `#_NAME #_da #_em ?debts ?rates EXPENSE NAME_# ^_aff ^_calma ^_hoje ^_meu ^_misericordia ^_ouvi ^_pois aceitarem aff after-roadmap:aceitarem after-roadmap:amanha calma calma_ai caro_$ conto conto_$ debt-kind:da debt-kind:eh deixa_eu depois_passo depois~la dific- dificil eu~paguei falei_isso fe isso_? ja~isso miser- misericordia misericordia_$ nao~negociar natal offers:estou ouvi ouvi_falar
overdue:NAME overdue:todas passo_la pensa- pois pois_eh quinh- subiu thirteenth:sou worry:tudo`,
    '9': `,_# ,~tem ._. :👍 KIND ^^ ^_consegui ^_desde ^_hum a_vida after-roadmap:# after-roadmap:achei after-roadmap:fala amanh- amanha boa_semana bom_domingo complicado complicado_$ confirm-amount:, consent:sim debt-kind:carne debt-kind:emprestimo deus_eh deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais fia gover- governo hum hum_$ instalments-left:so ja_volto mais_ou mais~menos maria
maria_$ menos_$ mil natal_$ nossa_senhora ou_menos outra_divida overdue:a overdue:so o~some quanto_eu rates:% sobra_nada subiu_$ thirteenth:ai vezes vida_$ volto volto_$ vou`,
    '8': `#_$ #~mais , ,_acabou ,~isso .~. ? ?essentials NAME~NAME ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_mil ^_pera ^_sao ^_um ^_vixe ^_vou a_$ a_menor after-deficit:o after-roadmap:13o after-roadmap:aceitaram after-roadmap:decimo after-roadmap:isso after-roadmap:melhor after-roadmap:mim after-roadmap:sei after-roadmap:terceiro aqui_$ atrasei_o calor carro_$ casar casar_$ cobra
confirm-amount:dois consegui_um de_pagar debts:sao debts:serasa depen- depende dirig- dirigindo dirigindo_$ divida_$ dois emprego_$ esper- espera essa_pergunta esse_plano esta_dificil esta_puxado estou_dirigindo estou_lendo estou~aqui falar_$ feliz feliz_natal income-low-month:zero incomes:a incomes:salario ja_respondi ja~essa ja~respondo lendo lendo_aqui matar mes mes_$ mil_$ more-debts:NAME n1
n2 nao_ajuda nao~acabou nao~so novec- overdue:ano overdue:meses paga_primeiro parar~pagar pera perai preciso_pensar puxad- puxado puxado_$ qual~primeiro que~? respondi_essa respondi~pergunta seman- semana semana_$ sexta some_$ tem_como todas_$ tudo_caro uns vence vez vixe vixe_maria vou_casar`,
    '7': `#_do #~# #~vista ,_so ,~# 13o :# :kkk :primeiro :sobra NAME NAME~esta ^_arrumei ^_carne ^_cartao ^_comecei ^_depende ^_depois ^_devo ^_estou ^_fatura ^_talvez a_bateria acabou~bateria aceitaram_meu aceitaram~cartao achei after-roadmap:ja after-roadmap:menos after-roadmap:quero after-roadmap:receber after-roadmap:recebi agiot- agiota ajuda~organizar arrumei arrumei_emprego atraso atraso_$ a~vence
banco bateria bateria_$ burro cada_dia cada~pior caro comecei confirm-delete:pera consegui~trabalho de_vez debt-amount:e debt-creditor:do debt-creditor:loja debt-kind:do debt-kind:fatura debts:# debts:devo decimo_terceiro depois~conto devem devem_dinheiro de~divida de~em dia_pior dinhe- e_nome eh_NAME eh~para em_quando essentials:esta estou_ferrada estou_lascado eu_ja e~sujo ferra- ferrada
ferrada_$ fixa ganho income-low-month:# income-low-month:mes incomes:fixa incomes:minimo instalments-left:a instalments-left:falta instalments-left:metade lasca- lascado lascado_$ mais~a me_devem me~dinheiro more-debts:nao more-debts:tambem nao_, nao_da negociar offers:# oiten- onibu- onibus overdue:atrasado overdue:de overdue:dias overdue:duas overdue:mes o~# para_mim parar_de pela_NAME
pensando_$ pior_$ pode_isso pode~? pouco primeiro_$ quitar rates:. rates:estou renda_fixa salar- sem_juros sexta_$ sobra talve- talvez talvez_$ tambe- tambem te_conto te_respondo telev- televisao tenho~divida tenho~fixa thirteenth:, thirteenth:estou tudo_subiu um_trabalho vez_em vezes_$ vez~quando vou_perguntar`,
    '6': `#_! #_na #_no #~dia $ + :agora :minhas :nada :netflix :sei ?thirteenth ^_NAME ^_a ^_aceitaram ^_bati ^_cinco ^_esse ^_financiamento ^_gasto ^_ja ^_metade ^_os ^_que ^_serasa ^_uma a a_luz a_netflix a_trabalhar acabou_a achei_pesado after-roadmap:aluguel after-roadmap:chama after-roadmap:chega after-roadmap:comecei after-roadmap:governo after-roadmap:menor after-roadmap:organizar
after-roadmap:outra after-roadmap:parar after-roadmap:pediram after-roadmap:recomecar after-roadmap:sera after-roadmap:sexta after-roadmap:vence after-roadmap:venda agora~o ai_vou ai~ver amanha_$ anive- aniversario aniversario_$ ano_$ a~eh banco_estava banco~cheio banho banho_$ bati bati_o bati~carro bom_que bom~existe cacho- cachorro carne- carta- cartao cheio cheio_$ chovendo chovendo_aqui cinco
cinqu- cinquenta com_# com_atraso comecei_a comecei~trabalhar compl- consent:pode consent:ser consignado_$ corri- corrido corrido_$ creio_meus creio~filhos da_venda daque- da~pagar debt-amount:dia debt-amount:mil debt-creditor:banco debt-creditor:da debt-creditor:dona debt-kind:cartao debt-kind:de debt-kind:financiamento debts:$ debts:? debts:banco debts:na debts:sei depende_do depois_te dia
dia_dificil diarista_$ dias_$ dinheiro doze e_NAME e_o eh_? eh~% eh~aniversario eh~vida espera_ai espera~vou esse~so esta_atrasado esta_chovendo esta_corrido estava_cheio esta~aqui estou~banho estou~onibus eu~# existe_isso fecho_$ fgts filhos_sozinha flexibles:e flexibles:o flexibles:spotify ganho_pouco ganho~demais governo_$ hoje_esta hoje~corrido hoje~meu igual income-low-month:tem incomes:sei
instalments-left:e instalments-left:na instalments-left:ultima ja ja_falei juros_$ mae_mora mae~comigo maio_$ mais_# mandar_os mandar~papeis mandei~para marco marisa_nao menos~mes merca- mercado mes_so meu_13o meu_aniversario meu_cartao meus~sozinha meu~esta meu~foi me~no mil_e mim minha~me minha~mora minimo_$ mora_comigo more-debts:acabou more-debts:isso moto_$ muito_para muito~mim na
na_televisao nao_eh nao_quero nao_so nao_sobra nao~o negociar_agora netfl- netflix no_banho no_onibus nossa_que nossa~susto no~agora o_salario oferta~por offers:ai offers:pagar offers:pensar oitoc- oitocentos onibus_agora organizar_$ overdue:faz overdue:ontem overdue:semana o~atrasou o~estava pagar_tanto pagar~a paguei_com paguei~atraso paguei~do para~tanto parcelas passa_de passa~# pediram_#
perguntar pesad- pesado pesado_$ pior pix~# plano por_# pouco_demais quatr- que_existe que_nem que_susto quero_negociar quero_parar quero_recomecar quero~das que~dificil que~me quise- quiseram_negociar rates:cobra rates:eh rates:sem recebi~13o respondi sair_das sair~dividas salario senhora_$ sim_e sim_pode so_mais sou_mei spoti- spotify susto susto_$ tambem_esta tche televisao_$ tem~NAME
tenho_outra thirteenth:maio todas_atrasadas todo_mes traba- treze- um uma_divida uns_# valor_do veio_tudo venda vi_na vida vista vi~televisao voce~para vou_mandar vou_ver vou~os worry:isso worry:quando`,
    '5': `#_# #_e #_k #_meses #_por #_que #~NAME #~mesmo #~que ,_sou ,~NAME ,~um 13o_$ :ainda :contas :dia :errado :mandei :mexer :nao :nisso :parcela :qual :renegociar :viu ?_o ?offers ?~de ?~que NAME_$ NAME_e NAME_esta NAME_nao NAME~# NAME~? NAME~tem ^_amanha ^_caiu ^_cobranca ^_crediario ^_dei ^_desisti ^_ele ^_essas ^_fala ^_falei ^_meio ^_minha ^_na ^_novecentao ^_oitentinha ^_passei ^_quinhentao
^_semana ^_sim ^_uns ^_vi ^_👍 a_vista achan- achando achando_salgado after-deficit:de after-deficit:divida after-deficit:para after-roadmap:arrumei after-roadmap:cobranca after-roadmap:deles after-roadmap:divida after-roadmap:economizo after-roadmap:emprego after-roadmap:estava after-roadmap:falar after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:logo after-roadmap:matar
after-roadmap:me after-roadmap:mudar after-roadmap:paguei after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:so after-roadmap:todo after-roadmap:vez after-roadmap:vezes ah ai_que ajuda_a aqui atrasada atrasado atrasou avisar_que a~parcela a~primeiro bater- bolsa~e cachorro_esta cachorro~doente cada caiu_a caiu~internet cento chama- chega_de cinco_$ cinquenta_$ cobra_juros
com_esse com_meu com_nada comecar~NAME como_deixar como~mais com~nao com~plano concordo_com concordo~esse consent:cobra consent:quanto consent:quem consi- consignado consigo_$ conta~nao cpf credi- da da~# da~foi de de_consignado de_dinheiro de_divida de_ferias de_vergonha debt-amount:cinco debt-amount:esta debt-amount:novecentao debt-amount:oitentinha debt-amount:tudo debt-kind:conta
debt-kind:crediario debt-kind:foi debt-kind:mesmo debt-kind:moto debts:a debts:estou debts:kkk debts:matar debts:meu debts:tenho debts:vai debts:vergonha decim- decimo dei_# deixar_mais deixar~leve deixa~pegar deixa~pensar desisti dinheiro_$ disseram~vao divida_? do_mes doente_$ do~# e e_cinquenta economizo egua eh_itau eh_muito eh~eh ele eles_disseram eles_nao eles~# eles~que em_marco emprego
entendi_mais entendi~ou esqueci_de essas_contas essentials:a essentials:bom essentials:deus essentials:eh essentials:transporte esta esta~em estou estou_achando estou_na estou_no estou~salgado eu_consigo eu_economizo eu_pensar eu~, existe faco~de familia_e fechei_o feria- ferias ferias_$ filha_nasceu financiamento flexibles:com foi foi_$ foi_embora fraco ganha- ganho_o ganho~minimo gasto~nada
governo_nao governo~ajuda income-low-month:fraco income-low-month:muito income-low-month:nunca income-low-month:que incomes:do incomes:mil incomes:um indicou indicou_voce instalments-left:ainda instalments-left:anos instalments-left:doze instalments-left:mais instalments-left:umas irma_me irma~indicou itau itau_eh itau~NAME ja~metade juros_, k leva leva_para leve leve_$ logo_a maio mais_leve
mais_uma mais~cobranca mandei mandei_# mandei_errado marco_$ marido_foi marido~embora maris- marisa me_indicou mei melhor mes_? mes_fraco meses_$ mes~sobrou meu_cachorro meu_marido mexer_nisso me~voce mim_? minha~nasceu minut- minuto minuto_$ more-debts:# more-debts:para muito n3 nada~so nao_cobra nao_concordo nao_pago nao_paguei nao_quiseram nao~? nao~itau nao~juros nao~mexer nao~renda nao~sou
nasce- nasceu nasceu_$ negoc- negociar~o nenhuma_esse nenhuma~mes no nome_sujo novecentao novecentao_$ no~ja o_NAME o_carro o_mercado o_mes ofereceram_# oitentinha oitentinha_$ organ- organizar overdue:as overdue:parcelas overdue:passada o~de o~no o~saiu pagar_menos paguei_a paguei_nenhuma paguei~NAME para_avisar para_divida para_responder parce- parcelas~emprestimo pegar~fatura plano_$
por~comecar posso~menos pouqu- pouquinho pouquinho_$ proto- protocolo quando~de quanto_voce quanto~cobra quanto~economizo quanto~leva que_estou que_vao quero_receber quero_sair quero~de quero~minha quero~nada que~que quinhentao quis_me rates:ao rates:banco recebo~, respondo_$ saiu salario_nao salario~da salgado_$ se_eh sei_mexer sei~nisso ser_$ sera sera_que se~so sim so so_para so_sobrou
sobrou_pouco sou sou~# so~NAME so~avisar so~pouco so~uma spotify_$ sujo_$ tem_o tempo_leva tempo~para tem~deixar tenho_decimo tenho_renda thirteenth:mei thirteenth:mes thirteenth:pensar tirar_meu tirar~nome toda todas trabalho_$ transporte tres trezentos trint- trinta um_minuto um_salario vai_me vai_para vai~divida vao~ligar varia_muito veio ver_com ver~meu vinte viu_$ voce_cobra voce~? vou~banco
vou~com vou~essa worry:as worry:nome 👍 👍_$`,
    '4': `#_+ #_. #_agora #_ate #_boletos #_de #_dias #_mes #_mil #_nao #_parcelas #_x #~da #~eu $_# ,_vou ,~mei . 13o~# :_# :aqui :como :cpf :dividas :essas :esta :faco :fgts :hoje :negociar :pago :para :pena :sexta :toda :vou INCOME NAME_desde NAME_esse NAME_hoje NAME_sem NAME_sim NAME_tambem NAME~, NAME~em NAME~pagar ^_? ^_acho ^_agiota ^_atrasei ^_boa ^_cada ^_celular ^_cortei ^_cpf ^_creio ^_deixa
^_desculpa ^_deus ^_dia ^_dois ^_doze ^_faltam ^_ganhei ^_lembrei ^_loja ^_lojas ^_moto ^_moveis ^_oitocentos ^_pretendo ^_queria ^_recebi ^_sera ^_trabalhei a_fila a_marisa a_ultima acaba~marco achei_caro achei_que acho~tem acordo_da adici- adicionar adicionar_uma adicionar~divida after-deficit:? after-deficit:achei after-deficit:pagar after-deficit:tem after-deficit:vou after-roadmap:.
after-roadmap:ajuda after-roadmap:atraso after-roadmap:boa after-roadmap:caro after-roadmap:carro after-roadmap:cartao after-roadmap:comprovante after-roadmap:dar after-roadmap:deixar after-roadmap:depois after-roadmap:esqueci after-roadmap:fazendo after-roadmap:ganhar after-roadmap:ha after-roadmap:la after-roadmap:limite after-roadmap:mudou after-roadmap:nao after-roadmap:no after-roadmap:ontem
after-roadmap:passei after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:por after-roadmap:querem after-roadmap:recebo after-roadmap:semana after-roadmap:te after-roadmap:tenho after-roadmap:trabalho after-roadmap:valor after-roadmap:vida after-roadmap:vista agost- agosto ai ai_$ ajuda_em ajuda~nada aluguel_mudou amanha_eu antes~natal ao apertado apertado_esse apertado~plano
ate_dia aumen- a~esse a~estava a~toda banco_foi banco_ja banco_segunda banco~educada barao boletos botar~# bravo bravo_$ burro_de burro~carga buscar calca- carga carga_$ carne_$ cem_$ cento_e chamando chamando_de chamando~burro chequ- chora- chorando chorando_$ claro_, cobra_$ cobranca comigo_$ comprovante com~esposa com~marido concordo conseguir~isso consent:antes consent:e conta_,
conversar~minha cortaram~bolsa cpf_eh crediario creio da_conta da_empresa da_loja dar dar_certo da~. da~diminuir de_burro de_carga de_mil de_uma debt-amount:mas debt-creditor:eh debt-creditor:moveis debt-creditor:ze debt-kind:limite debt-kind:loja debt-kind:pessoal debts:ate debts:barao debts:cpf debts:e debts:eh debts:essa debts:zero dei~para deles deles_$ demai- demais demais_$ depende~mes
desconto_, desconto_? descu- desculpa desde_setembro deus_quiser deus~vai devendo~para devo devo_o dez de~da de~juros de~que diari- diarista dia~consigo dia~nem diminuir_o diminuir~valor divid- dizim- dizimo do_emprestimo do_fgts do_natal do_salario do_ze dois_anos dona doze_$ do~. do~de do~foi duas_$ duas_mesmo duzen- duzentos e_meio econo- educada_$ eh_# eh_$ eh_a eh_ate eh_bravo eh_da eh~dia
eh~dinheiro eh~juros eles em em_dezembro em_maio em_nada emprestimo_pessoal em~, em~e errado_$ errei_o errei~valor escri- escrito escrito_$ especial espera_um espera~pouquinho esqueci~uma essentials:, essentials:NAME essentials:de essentials:dia essentials:estou essentials:oitocentos essentials:ouvi essentials:um essentials:vou esta_chorando esta_doente esta_me esta_paga esta_um estav- estava
estava_grande esta~apertado esta~chamando este eu_pegar extra e~e falei_o falei~salario faltam fazen- fazendo feche- fechei fecho fev fez_um fez~acordo fiado fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando financiamento_da flexibles:basico flexibles:dizimo flexibles:gasto flexibles:por flexibles:so flexibles:uns foi_educada ganhe- ganhei ganho_#
gerente_saiu gerente~de golpe_? grand- grande grande_$ igual_burro igual~de income-low-month:, income-low-month:as income-low-month:depende income-low-month:metade income-low-month:nada income-low-month:nao income-low-month:varia incomes:deus incomes:dois incomes:e incomes:mais incomes:recebo indic- instalments-left:acaba instalments-left:de instalments-left:duas instalments-left:estou
instalments-left:faltam instalments-left:marco instalments-left:uma inter- irma isso_tudo isso~gracas ja~paga julho k_$ lembrar lembrei~outra ligacao limite_da limite~conta loja_$ lojas loter- loterica loterica_$ mae mais mais_? mais~ano mande- marid- marido marido_primeiro marido~ajuda me_chamando me_ligar me_matar me_ofereceram mei_$ meio meio_milhao menor_primeiro menos_por mes_no mes_que
mesmo_gracas mesmo~a metad- metade meu meu_bolsa meu_patrao meus_filhos meu~eh meu~familia meu~primeiro milha- milhao mim_$ minha_filha minha_irma minha_mae minha_vizinha minha~fez moca~banco mora more-debts:devendo more-debts:lembro more-debts:marisa more-debts:mesmo more-debts:o moto movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou mudou_$ muito_$ muito_apertado muito_dinheiro
muito~esse n4 na_loterica nada_nao nao_tem nao~decimo nao~em nao~me nao~muito nao~nenhuma nao~passar nao~porque no_rh no_vermelho norde- nordeste nove novecentos no~# no~segunda o_13o o_dinheiro o_oficial o_valor offers:, offers:dia offers:essa offers:meu offers:ofereceu offers:para offers:vou oitenta oitocentos_$ os_papeis outub- outubro outubro_$ overdue:agosto overdue:contas overdue:meu
overdue:outubro overdue:que overdue:um overdue:uns o~da o~errado o~mudou o~por pagar_# pagar_isso pagar~esse pagar~para pagar~tudo pago~cartao paguei_# papei- papeis papeis_$ para_diminuir para~? parcelas_$ passo patra- patrao patrao_eh patrao~bravo pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pessoal pg pix_de plr pode_sim pode~, por~mil posso_atrasar prete- pretendo
pretendo_quitar pretendo~antes quanto_da quatrocentos que_bom que_ia quem_dera quero_adicionar quero~uma quer~de quinhentos quinz- quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:minha rates:te reais receb- recebi recebi_a recebi~primeira recebo_toda recebo~sexta registrado_$ resci- rescisao respo- responder~? rh rh_$ saber_se saiu_de saiu~ferias salario_errado salga- salgado
sao sao_# se se_deus seras- serasa serasa_$ sete setem- setembro setembro_$ se~nao sim_NAME sim~# so_a sobro- sobrou sou_diarista sou~, so~duas so~ultima sujo tanto taxa_de te tem_mes te~, thirteenth:banco thirteenth:diarista thirteenth:e thirteenth:em thirteenth:minha thirteenth:no thirteenth:primeira thirteenth:senhora thirteenth:veio toda_para toda_sexta toda~isso todo trabalhei trabalhei_a
trabalhei~vida trabalho_igual trabalho~burro tudo_$ tudo_por tudo~dia um_acordo um_ano um_pouquinho uma_, vai~certo valor_por valor~mes valor~salario vejo~? ver_na ver~loterica vida_toda vida~para vinte_e vista_$ vizin- vizinha vizinha_fez vizinha~um vou_conversar vou_mudar vou_passar vou_vender vou~de vou~no vou~para worry:buscar worry:e worry:ele worry:ja worry:que worry:sujo x ze ze_$`,
    '3': `#_% #_avista #_com #_conto #_esse #_reais #~casa #~conta #~entrada #~fgts #~ja #~mes #~no #~o #~quitar #~tenho $~. % +_# ,_NAME ,_a ,_ainda ,_faco ,_minha ,_nao ,_o ,_trabalho ,~devo ,~e ,~o ,~pagar ,~para ._$ / :acabei :atraso :atrasou :consignado :em :gostaria :no :ou :recebo :rescisao :tenho :trinta :tudo :uns :x NAME_eh NAME_faz NAME_so NAME~agosto NAME~cobra NAME~dia NAME~e NAME~juros
NAME~mes NAME~x ^_aposentei ^_aumentei ^_bom ^_cara ^_cheque ^_dona ^_eles ^_entendi ^_esta ^_farmacia ^_foi ^_o ^_parei ^_perai ^_posso ^_preciso ^_recebo ^_tenho ^_tres ^_vendi a_NAME a_campainha a_do a_menina a_moca absur- absurdo absurdo_$ acabo- acabou aceit- acordo~NAME after-deficit:da after-deficit:dinheiro after-deficit:esse after-deficit:me after-deficit:mes after-deficit:mim
after-deficit:muito after-deficit:onde after-deficit:outra after-deficit:plano after-deficit:tenho after-deficit:tirar after-deficit:um after-roadmap:agora after-roadmap:atender after-roadmap:botar after-roadmap:casa after-roadmap:contraproposta after-roadmap:era after-roadmap:falei after-roadmap:ferias after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:ia
after-roadmap:mandar after-roadmap:mandou after-roadmap:mas after-roadmap:mercado after-roadmap:mil after-roadmap:minha after-roadmap:nasceu after-roadmap:passo after-roadmap:pela after-roadmap:pergunta after-roadmap:pode after-roadmap:prefiro after-roadmap:quer after-roadmap:quis after-roadmap:quitar after-roadmap:saiu after-roadmap:se after-roadmap:tambem after-roadmap:tanto
after-roadmap:trezentos after-roadmap:vendi after-roadmap:vermelho agora agora_? agora_eh agora~# alugu- aluguel ameacando amigo- amigos ano antes_do antes_quero ao_mes aposentei aqui_nao arrum- as atender atender_$ atrasar aumentei auton- avisa- avisar avisar~vou avist- avista a~nao a~ofereceu a~outubro a~para a~que a~subiu bairr- bairro bairro_$ banco_$ banco~outra boa~, botar burro_$ busca-
caiu caiu~# campa- campainha campainha_$ carne carro cartao_$ cartao_NAME cartao_do cartao~NAME carto- celular_$ cem cento_ao chama cheque cheque_especial chove- cobranca_me cobranca~ligando com_as com_minha comecar_pela comig- comigo como~o com~amigos com~banco confirm-amount:# confirm-amount:cinco confirm-amount:eh confirm-amount:mesmo conse- consent:graca consent:saber consent:se consent:voce
consigo~tudo conta- contas contraproposta contraproposta~# cortaram_meu da_# da_gasolina da_moto da_para da~eu da~mim da~subiu de_justica de_luz de_outubro debt-amount:de debt-amount:lembro debt-amount:quase debt-creditor:de debt-creditor:na debt-creditor:tal debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:em debt-kind:especial debts:aqui debts:as debts:boa
debts:cada debts:cara debts:coisa debts:conta debts:conto debts:de debts:deus debts:joao debts:marido debts:no debts:ouvi debts:quatro debts:te debts:tia debts:um debts:vou dei depende~dia desconta_do descontado desconto~pago desde_agosto desde_que deus deve deve~uns devo_# dezembro_e de~, de~e de~tirar de~veio dia_# dia_que dias dia~e dinheiro_todo dinheiro~mes disse_outra disse~coisa divida
dividas_$ do do_NAME do_bairro do_banco do_dia do_ex do_inss doent- doente dois_mil dormi- dormir do~, do~do do~eh e_# e_vinte educa- educada eh eh_consignado eh_taxa eh~de em_atraso embora_do embora~bairro empre- entra- entrada entro- entrou era era_$ errad- errado errado_, espec- especial_$ espos- esposa esposa_$ essas_duas esse esse_dinheiro essentials:ajuda essentials:cada essentials:caro
essentials:em essentials:internet essentials:irma essentials:ja essentials:la essentials:meu essentials:mil essentials:no essentials:pago essentials:remedio essentials:subiu essentials:tenho essentials:uns esse~nao esse~todo esta_assim esta_devendo esta_muito esta_para estao_ameacando esta~absurdo estou_pensando eu~com exist- e~? e~para faco_o faco~que facul- faculdade fala falei falei_que
falei~ia falta- farma- farmacia farmacia_popular fatur- fatura fatura_$ faz_mais faz~# faz~de fim_do fim~mes finan- financeira_$ financiamento_do fiz_um flexibles:, flexibles:cem flexibles:nada ganhar ganhar_menos ganhei_# gasol- gasolina gasolina_subiu gasto gasto_com hoje hoje_eh ia ia_pensar igrej- igreja income-low-month:. income-low-month:a income-low-month:eh income-low-month:igual
income-low-month:ruim incomes:aposentei incomes:as incomes:bolsa incomes:cada incomes:cai incomes:com incomes:demais incomes:depende incomes:dia incomes:esse incomes:ganho incomes:ja incomes:menos incomes:vezes incomes:vixe inss~# instalments-left:dez instalments-left:em instalments-left:paguei instalments-left:parcelas isso_todo isso~mes ja_esta ja_recebi ja_te janei- janeiro ja~em jogar juros
juros~NAME justica_veio la la_$ lembrei lembrei_de ligar_$ limit- limite logo loja luz luz_que luz_subiu luz~muito m m_$ mae_tambem mae~# mae~esta mais_de mais_receber mais~? mais~em mas mas~# mas~quero matar_$ me_atender menina menina_do menina~banco menor menos_# mercado_esta mercado_fechou mercado~e mercado~um mes_ruim meses meses_ja mes~faco metade_do meu_primo meu~, meu~. meu~que mexer me~a
me~de mil_mesmo mil_no milhao_$ minha minha_esposa minha_vida minhas_dividas minha~de minha~tambem minim- minimo monte more-debts:a more-debts:acho more-debts:desde more-debts:estou more-debts:favor more-debts:mais more-debts:que morta mudar~valor muito~por multa mundo~do na_NAME na_verdade nada~fim nao_# nao_passa nao_quis nao~a nao~trabalho na~e negociar_minhas negociar~dividas no_dia no_fim
no_serasa nome_no nome~serasa novecentos_e no~hoje o_agiota o_aluguel o_dizimo o_gerente o_povo o_preco ofereceram offers:ate offers:avista offers:eh offers:me offers:ofereceram offers:sera oficial_de oficial~justica oi_, oito onde_tirar onde_vejo overdue:ai overdue:atrasada overdue:da overdue:dois overdue:eu overdue:falei overdue:janeiro overdue:uma overdue:vixe o~. o~do o~falou o~fechou o~nao
o~terceiro o~voce pagar pagar_primeiro pagar~isso pago_# pago_NAME pago~NAME pague- paguei paguei~de paguei~esse paguei~no para_isso para_joao para_pagar parar para~que para~tudo parcela_de parcela~# parei~pagar parte passa- passado passe- passei pedir- pediram pelo_NAME pelo_menos pelo~. pensando perai_que perai~tocaram plano_nao plano~da pode_ser popul- popular por_cento por_mes porqu- porque
por~ao pouco_$ povo povo_da povo~cobranca preco preco_da preco~gasolina prime- primeira_parcela primo primo_tambem primo~esta quand- quando quando_$ quatro que que_? que_dia que_era que_tocaram que_vou quem_eh quer quer_dizer quero~receber que~golpe que~isso que~mais que~no que~pensar que~taxa que~viajar quis quiser quitar_primeiro rates:NAME rates:ano rates:cento rates:esta rates:estava rates:m
rates:na rates:nove rates:onde rates:pensar rates:perguntar rates:subiu rates:taxa rates:tenho rates:um rates:vejo rates:virgula receber recebi~# recomecar renda respondo resti- restituicao sacar salario_minimo seis sem_parar sempr- sempre senho- senhora serasa_e se~quiser sim_, sim~nao so_# so_isso so_puder so_vale sobra- sobra~no some so~basico subiu_muito tambem_? tambem~assim tambem~devendo
tanto_$ tarde_, tem_dia tem_isso tem_mais tem_uma tem~meses tem~onde tem~que tem~uma tenho_esse tenho~na tenho~nada thirteenth:mil thirteenth:novecentos thirteenth:porque thirteenth:pouco thirteenth:que thirteenth:sim thirteenth:uns tia tirar tocar- tocaram tocaram_a tocaram~campainha trans- trezentos_e trezentos_no trezentos~NAME trinta_$ tudo tudo_? tudo_isso tudo~todo tv~# uai uai_$ ultim-
ultima ultima_$ um_absurdo um_monte uma_loja umas umas~ainda um~de uns_dois vai vai_dar valor~aluguel vao_me varia vende- vendi vergo- vergonha vergonha_$ verme- vermelho vermelho_$ vi viaja- viajar viajar_$ virgu- virgula virgula_nove vou_pensar vou_viajar worry:ameacando worry:cobranca worry:dizer worry:povo worry:quer worry:ver x_de x~#`,
    '-3': `#_vem #~, #~metade #~parcela #~venceu %_. ,_acho ,_e ,_ganho ,_gracas ,~? ,~segunda ,~tenho ,~tirar :% :ajuda :banco :continuar :depois :estou :ja :juros :mais :minha :onde :rapido :sou :usar ?confirm-delete ?income-source NAME_! NAME_que NAME~! NAME~no NAME~quitada ^_acabei ^_acabou ^_aceito ^_aham ^_bora ^_cade ^_cancelar ^_cansei ^_com ^_compensa ^_concordaram ^_consigo ^_descadastrar ^_desisto
^_diarista ^_faco ^_falaram ^_finaliza ^_gostaria ^_ha ^_liga ^_manda ^_massa ^_medo ^_muito ^_nadinha ^_negativo ^_oficial ^_oi ^_opa ^_outra ^_pedi ^_pergunta ^_por ^_precisa ^_primeiro ^_pronto ^_proxima ^_recomeca ^_recusei ^_redige ^_repete ^_segue ^_socorro ^_soma ^_tchau ^_tem ^_teve ^_tinha ^_usei ^_vai ^_valeu ^_valor ^_ver ^_voltei a_firma a_lista a_loja abencoe_$ abert- aberto aberto_$
abusi- acabe- acabei aceito acert- acord- acordo adiantado adiante adiante_$ after-crisis:so after-roadmap:acaba after-roadmap:acabou after-roadmap:aceitar after-roadmap:ano after-roadmap:arrumar after-roadmap:aviso after-roadmap:cancela after-roadmap:concordaram after-roadmap:deixa after-roadmap:desse after-roadmap:disseram after-roadmap:e after-roadmap:escreve after-roadmap:essa
after-roadmap:falaram after-roadmap:falo after-roadmap:foi after-roadmap:fui after-roadmap:internet after-roadmap:jeito after-roadmap:lembrete after-roadmap:loja after-roadmap:manda after-roadmap:massa after-roadmap:ofereci after-roadmap:pagamento after-roadmap:pago after-roadmap:parcelar after-roadmap:pedi after-roadmap:pedir after-roadmap:pegar after-roadmap:pena after-roadmap:pensao
after-roadmap:perdi after-roadmap:preciso after-roadmap:procon after-roadmap:quem after-roadmap:quitado after-roadmap:redige after-roadmap:usei after-roadmap:valeu after-roadmap:vamos after-roadmap:vao agora~sei agrad- aham ai_tambem ainda_vale ainda~no ajuda- algue- alguem algum- alguma alto aluguel_ai aluguel~tambem anos~estou anterior apaga- apagar apare- aparece aplic- aplicativo aplicativo_$
arroz as_dividas as~ja ate_quando audio audio_$ aviso- aviso_de banco_? bloquear boleto_$ bora bpc cade caduca caducou caducou_? cai_dia canse- cansei carro~NAME carta_do casa chama_o chover cinco_anos coloc- com_a com_depressao com_desconto com_uma combi- comeca comecar_$ como_eu como_funciona como~a como~com compensa com~financeira concordaram confirm-change:eh confirm-change:nao
confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao confirm-delete:nao confo- conforme conforme_o conseguir~nada consegui~a consent:estou consent:faco consent:que consent:sou consent:vou consta_na consta~fatura conta_$ conta_o conti- conversa cortada cortada_amanha creio_que cresce_tanto da_uma dados daqui_$ da~luz da~parcelar de_cinco de_cobranca de_mais de_me
de_qual debt-amount:agora debt-amount:estava debt-kind:nao debt-kind:o debts:bem debts:como debts:fala debts:mesmo debts:metade debts:oi debts:paguei debts:sair debts:volta decimo_$ deixa_em deixa~la delet- denun- depois_de depois~# depois~NAME depre- depressao deram descadastrar descadastrar_$ desconto desisto dessa desse_mes deus_te deus~pague de~. de~ainda direi- dispe- disse_tudo divida_do
divida~$ dizer_$ do_cartao do_governo do_plano doente_e dos dos_# dos~mil do~com duas_parcelas duas_vezes e_as e_casa e_pagar e_te eh_essa eh_outra eh_seguro eh_trabalho eh_uma eh_vantajoso eh_verdade eh~banco eh~basico eh~do ela em_aberto em_conta em_duas em_junho em_que emprestimo_de emprestimo_para em~matar em~vezes entra entra_a entra_o entra~aluguel entra~pensao entre- entrei escreve_para
esque- esquece essa_$ essa_divida essa_eu esse_ano esse_do essentials:? essentials:pergunta essentials:qual esse~cartao esta_atrasada esta_certo esta_com esta_minha esta_na estava_# estava~mil esta~divida estou_desempregado estou_em estou_por estou~fora eu_deixar eu_falei eu_parar eu_respondo eu~? eu~falo eu~o eu~para exato exato_$ exclu- explica e~devendo e~meu e~que falar_com falaram_que
falta_uma falta~NAME falta~ainda faz_um fechei~o fecho_? fez_# fica_no finaliza finaliza_$ firma flexibles:sobra fui funci- funciona gasta horas horas_sao humano_$ ideia_$ income-source:da income-source:meu incomes:clt incomes:faz incomes:propria incomes:receber incomes:sem incomes:tudo incomes:zero isso_na isso_para ja_caiu ja_cortei ja_disse ja_paguei ja~? jeito juros_eh juros~esse lazer_$
lembrete_$ lembretes liber- liberar liga_$ liga_para liga~mim limpa- limpar link_$ logo~NAME loja_e mae_esta mais_tarde mais_viver mando_$ mas_ja massa mas~gastei me_liga me_passa me_transfere mensa- mensagem_$ mes_acaba mes_eu mes_ou mes~foi mes~por mes~quando metade~# meu_numero meus_dados me~o me~para me~uma minha_conta minha_luz minha_pensao minha~e moco more-debts:outra more-debts:todas
more-debts:tudo muito_caro nada_de nada_esse nada~, nada~mes nadin- nadinha nadinha_$ nao_aceitei nao_consta nao_foi nao_nao nao_precisa nao_recebe nao_sou nao_vale nao~dar nao~dizer nao~falar nao~mais nao~pagar nao~quanto na~? negativo negativo_$ negociar_o negocio nenhuma no_procon nome_$ novo no~, o_acordo o_contrato o_dia o_do obrigada ofere- oferecer~para ofereci ofereci_# oferta_$
offers:acordo offers:isso offers:so offers:teve offers:todas offers:venceu oi ok_$ olhar opa opcao_$ orien- orientacao ou_por outra_loja outra_pergunta ou~semana overdue:certo overdue:como overdue:conta overdue:deus overdue:nada overdue:no overdue:pagando overdue:tem o~ai o~faco o~mesmo pagar_a pagar_nada pagou pago~primeiro paguei_$ paguei_metade paguei~acordo paguei~dos paguei~mil para_de
para_la para_liberar para_parcelar parad- parar_$ parcelar parcelas~NAME parti- passa_essa pedi pegar~emprestimo pensao pensao~meu pergunta pix_para podem pode~a pode~da por_fora por~acaba prescreveu primeiro_? primeiro_a proce- processar proco- procon procu- pronto_$ propria pular_? qual_? qual_a quant- quanto_devo quanto_eh quanto_falta quanto~para que_$ que_horas que_juros que_olhar quem~o
queria~com quero_ver quero~com que~dia que~fatura que~primeiro que~sao quitada quitado quite- quitei rapid- rapido rates:cartao rates:conta rates:contrato rates:do rates:esqueci rates:eu rates:nocao rates:para rates:pergunta rates:pode rates:responder rates:so recebe recebe_$ recebi_tudo recebo_$ recebo_, recomeca recusei_$ redig- redige reinicia_$ reneg- repete repete_$ responder_$
respondi_errado sai salario_mesmo sao_$ segue segur- seguro sei_quanto sei_que sem sem_receber ser ser_cortada ser~amanha se~parar sim_senhora so_essas socorro soma some_? some_daqui sou_do so~salario spc_$ telef- telefone tem_# tem_a tem_um tem~? tem~a tenho~, ter_que terminei_$ thirteenth:agora thirteenth:caiu thirteenth:carteira thirteenth:decimo thirteenth:entrei thirteenth:esse
thirteenth:gastei thirteenth:ne thirteenth:nem thirteenth:nunca thirteenth:paga thirteenth:recebe thirteenth:vem thirteenth:vezes tinha tirar_da tirar~lista todas_em todas_estao todas~dia todo_ano topei_$ trabalho~casa transfere transfere_$ tudo_na tudo_pago tudo~NAME uma_ainda uma_luz uma_moca uma_pessoa uma_proposta usei_o vai_chover vai~cortada valeu_$ valor_$ vem~, verdade_$ vida_eh
vida~trabalho voce_me voce~meu voltar_$ volte- voltei vou_aceitar vou_ficar vou~procon vou~que worry:, worry:agua worry:aqui worry:arroz worry:casa worry:comida worry:cortar worry:cortaram worry:filhos worry:gas worry:mandou worry:medo worry:meus worry:nada worry:ontem worry:os worry:quero worry:salario worry:ser zap 🙏_$`,
    '-4': `" #_atrasadas #~do ,_dia ,_ja ,_jogo ,_pode ,~% ,~do ,~uma :" :: :? :bom :desconto :divida :eae :isso :parar :pode :queria :quero :recusei :sobre ?_estou ?worry NAME~tudo ^_ainda ^_ajuda ^_antecipei ^_atendente ^_avanca ^_chama ^_como ^_desconsidera ^_desfaz ^_disseram ^_divida ^_e ^_eae ^_em ^_escreve ^_esquece ^_estava ^_hein ^_ofereci ^_ok ^_quando ^_quero ^_recomecar ^_reinicia ^_some
^_terminei ^_topei ^_zerar a_divida a_empresa a_financeira a_pergunta a_senhora acaba- aceitaram_# aceitei acordo_de acordo~# after-roadmap:aceita after-roadmap:ai after-roadmap:anos after-roadmap:baixa after-roadmap:carne after-roadmap:cobra after-roadmap:contas after-roadmap:demais after-roadmap:eh after-roadmap:empresa after-roadmap:fatura after-roadmap:ficar after-roadmap:juros
after-roadmap:link after-roadmap:lista after-roadmap:mesmo after-roadmap:neve after-roadmap:parcela after-roadmap:primeiro after-roadmap:quando after-roadmap:sai after-roadmap:saio after-roadmap:senhora after-roadmap:ser agora_nao ainda_nao anos anos_e antecipei antecipei~parcelas anter- apertou arrumar atendente_$ avanc- avanca avanca_$ a~. a~agora a~com a~em baixa boa~. bpc_$ briga- cada_mes
cancelar carro_no causa certinho comecar~menor como_assim confirm-creditor:, consegui_pagar consent:fiz consent:minha consent:para consigo~a continuar continuar_$ cortei_tudo cresc- cresce da_lista da~NAME de_neve de_novo debt-amount:sei debt-kind:sei debts:ajuda debts:dividas debts:dos debts:falei debts:preciso debts:qual debts:tira deixa_para depois_eu desconheco_$ desconsidera desconsidera_a
desconsidera~ultima desconto_na desempregada desempregada_$ desempregado desfaz desfaz_$ desse de~? de~mas de~mil de~x dia_$ dia_eh dia~de dia~hoje digo disso_$ divida_de do_carne do_meu do_serasa do~no duvid- duvida duvida_$ eae eae_$ eh_esse eh_financeira eh_hoje eh_o eh~coisa elas_atrasadas eles_$ encerrar entendi_$ escreve essentials:deixa essentials:o essentials:quero essentials:sei
esta~atrasado estou_desempregada estou_ha estou_precisando eu_saio eu~de exata- exatamente falar- falaram falei_do familia_$ fazer~# fechei_$ ficar filho_$ final- golpe_$ ha_$ hein hein_$ human- humano ideia income-source:do incomes:casa incomes:isso incomes:meses incomes:so instalments-left:nao instalments-left:sei isso_ai ja_quitei ja~as ja~falei lembrete liberar~emprestimo liqui- mais~oferta
manda medo medo_de menos_juros meu_dinheiro meu_plano me~mais mil_do mil~carro minha_divida minha_moto minha~esta minha~que more-debts:essas more-debts:esta more-debts:ja nao_esta nao_posso nao_sei nao~deixa negociar~a nenhu- neve neve_$ ningu- ninguem nocao nocao_$ novo_$ o_emprestimo offers:uma ok onde onde_$ os_# os~do overdue:certinho overdue:devo overdue:elas overdue:tenho pagan- pagando
pagar_o para_NAME passar_$ pedir pela_menor pequenininhas perdoou pessoa pessoa_$ pode_tirar por_causa por~nao por~ou preci- precisando preciso~um pront- pronto propr- proxima proxima_$ quanto_$ quanto_esta quanto~devo quanto~pagar que_tipo rates:qual rates:quanto rates:sei recebo~bolsa reinicia rotat- rotativo sabe_$ saber_$ sai_do score sei~que signo signo_$ site sobre suspe- taxa_$ tchau
tchau_$ te_falei te_falo tem_signo tem~para tenho_$ tenho_duvida tenho_mais terminei te~do thirteenth:# thirteenth:as thirteenth:dia thirteenth:sei todas~atrasadas toparam_$ topei topou trabalho_e tranquilo_$ um~para unica valeu vanta- vantajoso viver volta- volta_$ voltar vou_ter vou~depois which-change:o worry:carro worry:com worry:dias worry:para worry:tranquilo zera_ai zerar zerar_tudo`,
    '-5': `#_anos ,_deixa ,~onde :. :dinheiro :empresta :emprestimo NAME_primeiro NAME~existe NAME~paguei ^_acordo ^_ahn ^_apaga ^_ate ^_beleza ^_cancela ^_entra ^_fecho ^_quais ^_reset ^_sai ^_stop ^_vao ^_zera a_da a_de aceitar after-deficit:# after-roadmap:acabei after-roadmap:causa after-roadmap:estou after-roadmap:minhas after-roadmap:minimo after-roadmap:oferecer after-roadmap:pensando
after-roadmap:sem after-roadmap:tudo ahn ahn_$ antes_$ apaga aprov- as~estao aviso a~ja beleza_$ boa_pergunta cancela certinho_$ com_isso como_$ confirm-amount:a consent:nao da_um debt-creditor:lembro debts:ai deixa_$ desca- desconto~NAME desem- desli- despe- devo~NAME de~anos do_zero duas_estao e_so eh~mes elas empresta empresta_# encer- escre- esqueci_$ essentials:isso esta_bom estao eu~um
expli- falei_da favor_$ flexibles:zero income-low-month:sei income-source:aluguel incomes:minha incomes:nada ja~da jeito_que link me_da me_empresta mes_eh metade_ja nao_devo nao_entendi nao_estou nao_me nao~# nenhuma_$ no_# nunca o_plano obrig- oferecer oferecer_# offers:tem oi_$ oi_? outra_$ o~ja paguei~a para_$ para~fazer pede pensando_em peque- perdi_o por_favor por~eh posso~? prazo precisa
preciso_de presc- proposta_$ que_a que~tudo rates:? reativar recebi_$ recla- recusei renda_$ repet- reset reset_$ saida sei_nao socor- stop stop_$ sumir tem~atrasadas tenho_# tenho~anos thirteenth:ano thirteenth:cai thirteenth:dois thirteenth:eh thirteenth:mas thirteenth:sem tipo tira tira~NAME todas_elas tranq- tranquilo tudo_no ver_depois voce_eh worry:NAME worry:banco worry:na worry:o worry:por
worry:vao zera`,
    '-6': `,~ja :chega ^_aceita ^_desconheco ^_perdi ^_sair ^_sem ^_tira ^_vamos aceita after-roadmap:acordo after-roadmap:duas after-roadmap:financeira after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar belez- beleza caduc- calor_ai da~? debts:quanto debts:quero debts:tudo depois_$ desconheco desfa- disso e_ai eh~isso essas_$ esta_calor esta~ai estou~em falo_$ fecha- fora_$ incomes:estou
ja~os liga lista_$ nao_$ nao_aceitaram nao_consegui o_# opcao overdue:? overdue:ainda overdue:em overdue:estao o~eu prazo_$ proxi- pular quais qual~# quero_renegociar reini- saio sair_$ ter thirteenth:tenho um_NAME vamos vou_fechar which-change:# worry:meu worry:minha`,
    '-7': `:anos ?confirm-change ^_da ^_nem ^_nenhuma ^_nunca ^_para ^_parar ^_passo ^_pula ^_volta a_# after-roadmap:fazer after-roadmap:fechar barat- bom_$ cance- consent:tenho debts:isso eh_isso eh~? fazer fechar fora isso_eh lista mes_nao nao~atrasado o_que perdi perdo- pula pula_$ qual quase_todas que~eh reati- recomecar_$ sabe tem_$ termi- thirteenth:duas volta worry:dia worry:esta worry:nao`,
    '-8': `#_? ^_isso ^_onde aceitaram_$ after-roadmap:onde after-roadmap:👍 bloqu- bom_dia confi- estao_$ falei~NAME passo_$ qual_o worry:estou`,
    '-9': `?consent ^_nada desconto_$ infor-`,
    '-10': `?which-change ^_qual ^_voce recus- sei_la`,
    '-11': `?after-crisis sim_$`,
    '-13': `?confirm-creditor`,
    '-14': `consent:#`,
    '-15': `debt-kind:#`,
  },
  'nothing-more': {
    '31': `?more-debts`,
    '23': `?flexibles`,
    '16': `^_so`,
    '15': `^_acabou`,
    '14': `nada so_$`,
    '13': `^_pronto eh_isso more-debts:nao so`,
    '12': `:chega ^_nada ^_nadinha ^_terminei incomes:estou mais_nada nadin- nadinha nadinha_$ nao_$ pront- pronto terminei terminei_$`,
    '11': `^_chega chega debts:nenhuma debts:so essas lazer lista_$ nada_$ termi-`,
    '10': `^_mais acabo- acabou debts:nada de~nada eh_o essentials:isso flexibles:nao flexibles:zero lista luxo more-debts:essas more-debts:ja n0 nada_mais nao_gasto nenhu- offers:mais por_ai renda`,
    '9': `?incomes ^_zero a_lista acaba- debts:isso e_so eh_tudo essas_$ essentials:eh essentials:nada essentials:so gasto incomes:eh lazer_$ more-debts:esta more-debts:eu nao_tenho nenhum por~mesmo pronto_$ renda_$ resto zero zero_$`,
    '8': `^_fora ^_nenhuma ^_por acabou_$ ai_mesmo de_casa debts:eh debts:nao disse_tudo eh~basico encer- flexibles:nenhum gasto_$ incomes:nada isso_$ ja_disse more-debts:so nao~para offers:nada o~tem que~tudo so_isso tudo_$`,
    '7': `?essentials ^_cortei ^_e ^_eh ^_finalizei ^_nenhum acho~eh casa casa_$ completo cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so eh~que esses estou_desempregada finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho incomes:isso ja ja_$ momen- momento more-debts:era more-debts:fechou more-debts:lista more-debts:nem more-debts:outra
more-debts:sao nao_devo nao_sobra nao~com nenhum_$ no_momento sobra so~ai tem_nao ter tudo_ja`,
    '6': `^_acho ^_era ^_sem acho acho_que acho~falei basic- basico basico_$ compl- corte- cortei debts:lazer desem- devo_nada e_eh esses_gastos e~isso faco_nada falei_tudo fora fora_isso incomes:casa incomes:gasto incomes:lazer incomes:mesmo incomes:momento incomes:renda incomes:so incomes:tudo isso ja~tudo luxo_$ luxo_nenhum mais momento_$ more-debts:eh more-debts:nada more-debts:ne more-debts:por
more-debts:que nada_, nada_disso nao_saio nao~lazer nenhuma o_basico o_resto offers:tudo que_falei saio saio_de saio~casa sem sem_luxo so_essa so_essas so_esses sobra_$ sobra_para sobra~isso so~gastos tenho_lazer trabalho_e tudo`,
    '5': `,_estou ,_gracas ^_nao ^_nem ai ai_fechou bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem de_outra de_resto debts:basico debts:gasto debts:tem dera dera_ter dera~lazer disso_$ eh eh_pouca eh~unica era_isso essa_renda essas_coisas essentials:acho essentials:basico essentials:lista essentials:nao essentials:renda faco~disso falei falei_todas fecho- fechou final- flexibles:isso
flexibles:nada gasto~bobagem ha incomes:acabou incomes:ai incomes:nao incomes:no incomes:pronto isso~fechou mais_gasto mais_nao mais~nao me_dera mesmo_$ me~ter minha_unica minha~renda more-debts:a more-debts:as more-debts:dividas more-debts:falei more-debts:o more-debts:outras more-debts:tudo nao_faco nao_tem nao~deixa nao~essas nao~outro nem nenhuma_$ offers:disse offers:ja offers:lista outra
outra- outras outro_gasto para_isso pouca pouca_coisa que_tem quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sem~nenhum so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas tenho~gasto ter_lazer unica_renda`,
    '4': `,_deixa ,~a ,~eu ?debts ^_essas ^_ficou ^_ja ^_lazer acabou~lista ai_so da_lista da~ter debts:o debts:renda deixa~ver disso e_casa e_durmo eh_minha eh_trabalho eh_zero eh~coisa entra_mais entra~nada era essentials:casa essentials:gasto essentials:luxo essentials:mais essentials:mesmo essentials:o essentials:ter eu_nem eu_ver eu~sei fechou_$ ficou flexibles:acabou flexibles:eh flexibles:esses
flexibles:luxo flexibles:mais flexibles:so fora~nada gasto- gastos gastos_$ hoje_eh incomes:hoje incomes:ja incomes:resto incomes:sem incomes:zero isso_nada isso~so ja~todas lazer_eu lazer~nem lembre mas_essa mesmo moca_$ more-debts:da more-debts:devo more-debts:essa more-debts:ficou more-debts:gracas more-debts:ha more-debts:mais more-debts:quitei more-debts:resto more-debts:sem more-debts:todas
nada~estou nao nao_ha nao_moca nao~de nao~outra ne nem_sei nem~o nenhuma_outra o_salario offers:a offers:acho offers:so outra_$ outra_renda o~mesmo pago_$ para_ter parad- para~luxo pronto_eh pronto~isso que~so sao_todas sei_o sei~que so_trabalho so~e tem_$ tem~nao tenho tenho~renda ter_luxo trabalho trabalho~casa trabalho~durmo uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha ^_tinha a_deus acabou_gracas alem alem_disso ano_passado a~mas casa_, chega_ne coisa_$ creio_que da_para debts:ai debts:casa debts:nenhum debts:por debts:resto debts:sem debts:tenho debts:tudo deixa_eu dividas_$ dona durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essa~quitei essentials:e essentials:faco essentials:falei essentials:minha essentials:tem
essentials:tenho essentials:trabalho esta_pago estou_ha estou_sem estou~# estou~renda eu_lembre eu~nao faco fim flexibles:disso flexibles:lazer flexibles:mesmo flexibles:pronto flexibles:tem fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:, incomes:de incomes:e incomes:minha incomes:receber incomes:ter isso_nao isso~gasto ja_falei ja~ne mais_divida mas~eu
minha_renda minha_vida minha~eh moca more-debts:. more-debts:ai more-debts:chega more-debts:deixa more-debts:deus more-debts:divida more-debts:e more-debts:fora more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei nada_alem nada~disso nada~momento nao_da nao_que nao~eu nao~um ninguem_$ offers:de offers:eh offers:falei offers:isso offers:que outro o~eh por_enquanto pronto_acabou
que_eh que~lembre real real_com real~isso receber_nada sao sao_essas sem_receber sem_renda so~que tenho_outra tinha todas_$ traba- um_real um~com`,
    '-3': `:sobra ?after-deficit ?after-roadmap ?debt-creditor ?income-low-month ?which-change ^_a ^_ahn ^_ainda ^_desfazer ^_deus ^_exatamente ^_hein ^_para ^_positivo ^_quase ^_segue ^_sei ^_ss ^_tem ^_todas ^_tudo ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:estou after-roadmap:isso after-roadmap:tudo agora ahn ahn_$ ainda apaga a~nao banco bater- bateria bateria_$ cance-
cobra- com_nada confirm-amount:eh confirm-change:eh confirm-change:nao confirm-delete:nao consent:nao desfazer desfazer_isso deus_eh deus~mais duas duas_mesmo eh_esse eh_mais eh~ai entra_nada esque- essentials:quero esta_tudo exata- exatamente exatamente_isso existe_mais favor faz gasto~nada hein hein_$ incomes:faz instalments-left:so lembrar lembro_$ mande mande_mais mande~nada marisa_nao mas_nao
me_mande mes_eh more-debts:NAME more-debts:duas more-debts:lembro more-debts:sim nao_eh nao_entendi nao_estou nao_existe nao~isso nao~mande o_banco offers:cobranca offers:nao offers:tem onde ou overdue:nao overdue:nenhuma perai pergu- pergunta posit- positivo positivo_$ preci- precisa qual quase quase_todas que_somar quero segue somar somar_tudo so~duas ss ss_$ tem_outra tenho_que tenho~somar
thirteenth:nao volta`,
    '-4': `?confirm-delete ?consent ?debt-kind ?income-source ?overdue ?thirteenth ^_deixa ^_tenho after-roadmap:eh after-roadmap:nao cobranca complicado complicado_$ consent:estou eh_complicado eh~mesmo enten- entendi exist- existe fixa incomes:fixa isso~gracas mensa- me~mais nao_me nao_quero offers:mesmo que~isso renda_fixa sabe sabe_$ sobra_nada tem~uma tenho~fixa`,
    '-5': `:nada :nao ?confirm-amount ?confirm-change ?confirm-creditor ?instalments-left ^_gasto com~nao desfa- eh_mensal mais_uma mensal mensal_isso more-debts:, nada_urgente nada~so nao_, nao_so nao~o urgen- urgente urgente_$`,
    '-6': `^_isso ai_$ nao~so worry:nada worry:nao`,
    '-7': `,_acabou ,_so ?after-crisis ?worry nao~acabou`,
    '-8': `,~isso`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `conta_uma namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_voce calor_ai esta_calor esta~ai poema qual_seu um_poema`,
    '10': `:dinheiro ^_que calor chover hoje_$ horas horas_sao que_horas que~sao vai_chover`,
    '9': `:qual ^_quem ^_vai chove- escre- how promp- prompt qual sao_$`,
    '8': `^_ignore after-roadmap:signo are conta~historia do_tempo escreve_um historia historia_$ hoje ignor- ignore quem regra- regras tempo_$ uma_historia`,
    '7': `:onde :um ^_conta ^_escreve ^_me ^_tem ^_traduz casad- casada casada_$ conta~piada dia_eh dia~hoje dinhe- dinheiro eh_casada eh_hoje eh~presidente escreve fala_do fala~tempo faz_um histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles jogo me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ qual_a que~eh recei- receita
receita_de regras_$ seu_prompt suas suas_regras tempo tradu- traduz traduz_isso traduz~para um uma_piada voce voce~casada`,
    '6': `:: :de :empresta :ganhar :meu :poema :prompt :system ^_aja ^_esqueca ^_esta ^_faz ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:seu after-roadmap:you ai_$ aja aja_como aja~um ajuda_com ajuda~o anteriores are_you as_instrucoes as~anteriores can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:tem debts:voce dever dever_de
do_$ empresta empresta_# escreve~poema esqueca essentials:voce finja finja_que finja~eh futeb- futebol futebol_$ gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~# me~com me~do mostra_seu mostra~prompt o_dever outra_pessoa pirat- pirata pirata_$ poema_$ qual~capital qual~time que_dia que~outra rates:signo
reais_$ seu_time syste- system time time_$ um_pirata vai vai~hoje voce_eh voce_gosta what what_can what~you you_$ you_do`,
    '5': `: :amanha :como :dividas :estou :faz :rapido :reais :seu :vai ?rates ^_how after-roadmap:jogo anter- anteriores_$ bolo brasi- brasil brasil_$ de_bolo descobriu descobriu_o descobriu~brasil dever~casa de~de dinheiro_$ do_jogo dolar dolar_$ eh_outra eh~pessoa esqueca_as esqueca~instrucoes essentials:seu faz filme filme_voce filme~indica ganha- ganhar ganho- ganhou ganhou_o ganhou~jogo how_much
how~is indic- indica indica_$ is is_the is~dolar mostra much much_is much~the o_brasil o_jogo o_resultado o~do passa pix_para qual_filme qual~resultado quem_descobriu quem_eh quem_ganhou rapid- rapido rates:eh rates:tem receita~bolo resul- resultado resultado_do resultado~jogo sao the the_dolar um_pix uma uma_receita voce_indica voce~de`,
    '4': `" #_reais :" :# :? :[ :] :emprestimo :foi :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:poema after-roadmap:quem after-roadmap:sao after-roadmap:uma ai amanh- amanha amor amor_$ a~da a~de big big_brother broth- brother brother_$ capital~franca codigo_em codigo~python com_o da_franca da_mega da~sena de_amor de_casa
debts:eh debts:hoje debts:que debts:quem debts:tempo debts:uma de~mil divida~$ do~hoje eh_o em_python empre- emprestimo_? escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:how essentials:que essentials:quem essentials:sao essentials:uma essentials:you estou_precisando estou~de exata- exatamente fala faz~poema franc- franca franca_$ ganha ganha_o
ganha~big jogo_$ me_ajuda mega mega_sena mil_$ mostr- numero_da numero~mega o_big o_numero onde o~brother o~de passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema_de poema~amor precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~voce quem_ganha rates:ai rates:calor rates:esta rates:how rates:qual rates:quem rates:seu rates:um reais sena sena_$ sobre tem
um_codigo uma~de um~em`,
    '3': `:$ :. :australia :bolo :capital :cartao :credito :do :e :ignore :marque :nome :receita ? [_system after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:receita after-roadmap:um after-roadmap:voce as austr- australia bolo_$ bolo_de capital~australia cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ da_australia de_$ de_credito de_pao de_queijo
debts:ai debts:conta debts:do debts:escreve debts:esta debts:ingles debts:me debts:passa debts:sao de~# divida_de do_flamengo e_me eh~gerente essentials:me essentials:o essentials:qual essentials:tempo flame- flamengo jogo_do jogo_ontem jogo~flamengo marqu- marque melhor~de meu_gerente nome_? o_melhor outra o~ontem pao pao_de pao~queijo passa_uma pesso- pix previ- previsao qual~melhor qual~receita
qual~signo queij- queijo queijo_$ rates:dia rates:do rates:escreve rates:me rates:o rates:poema rates:tempo rates:voce receita~pao set seu_signo system_] um~de um~para`,
    '-3': `:sao ?worry after-roadmap:dinheiro after-roadmap:me after-roadmap:mim como_voce isso_$ me_da o_que paga prime- primeiro primeiro_$ robo telef- telefone voce_tem`,
    '-4': `o_# qual~# voce_$ voce_sao`,
  },
  'opt-in': {
    '19': `reati-`,
    '14': `conti- continuar continuar_$ reativar`,
    '13': `lembr-`,
    '12': `after-roadmap:volta`,
    '11': `:continuar :voltar ^_voltei after-roadmap:voltei volte- voltei`,
    '10': `^_reativa after-roadmap:reativa reativa volta- voltar voltar_a`,
    '9': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:os after-roadmap:sim mandar me~de volta`,
    '8': `^_liga after-roadmap:liga after-roadmap:novo after-roadmap:pode lembrete manda- os pode_mandar`,
    '7': `:quero ^_volta after-roadmap:continuar after-roadmap:dos after-roadmap:me after-roadmap:receber coloc- de_volta liga novo_$ os_avisos quero_voltar receber`,
    '6': `:vamos ^_manda ^_quero a_participar after-roadmap:avisos after-roadmap:lembra after-roadmap:participar aviso- aviso_$ avisos de_novo dos lembra me_lembra novo participar_$ quero_receber sim_$ venci- volta_a voltar~participar`,
    '5': `^_pode ^_vamos a_mandar a_me after-roadmap:aviso after-roadmap:cadastro after-roadmap:manda aviso cadastro_$ lembretes_$ manda mandar_mensagem os_lembretes os~de parti- participar receber_lembrete`,
    '4': `? ^_me ^_voltar a_receber after-roadmap:de after-roadmap:lembrar after-roadmap:lembretes after-roadmap:mensagem after-roadmap:mim after-roadmap:quero avisos_por avisos~favor cadas- cadastro lembrar lembretes me_lembrar meu_cadastro mim_$ para_mim pode pode_me pode~mensagem quero sim vamos volta_$ voltar~receber`,
    '3': `:mandar after-roadmap:avisar after-roadmap:favor after-roadmap:lembrado ativa avisa- avisar lembrado lembrar_$ lembrete_$ me_avisar mensa- mensagem mim pode_voltar pode~a quero_ser quero~a quero~lembrado receb- receber_$ ser_lembrado voltar_$`,
    '-3': `^_para after-roadmap:nao after-roadmap:parar cance- nao_quero quero_parar ver`,
    '-4': `^_os after-roadmap:onde after-roadmap:ver onde quero_ver`,
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
    '12': `^_descadastrar ^_encerrar daqui daqui_$ encerrar_$ nao~mais quero_cancelar quero_mais some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato mensagem_$ some`,
    '10': `^_parem bloquear contato_$ mensa- me~mais para_$ parem voce_$`,
    '9': `:me :parar :stop ^_me consent:mais debts:para me nao_me parem_com parem~isso`,
    '8': `:sair ^_chega ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de conta- de_me descadastra descadastra_$ em_paz inscr- inscricao inscricao_$ lista lista_$ mais mais_isso me_descadastra mensagem meu_numero me~em minha_inscricao para_com para~isso parti- paz paz_$ procu- quero~isso tira`,
    '7': `?consent ^_remover ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem da_lista de_mensagem debts:encerrar descadastramento descadastramento_$ do~zap essentials:encerrar meu_zap minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ quero quero_sair remov- remover remover_meu remover~numero sai sai~meu solic- solicito solicito_o
solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar after-roadmap:parar consent:parar de_mandar debts:mais debts:quero desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_meu do_programa encerrar_atendimento essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_contato manda_mais mandar mandar_mensagem me_tira mensagens meu~dai me~da me~dessa n0
numero_dai para_de para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tira_meu tira~numero`,
    '5': `^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:me consent:sair dai dai_$ debts:meu debts:sair deixa_em deixa~paz em_contato essentials:cancelar
essentials:mais essentials:parem mais_$ mais_em mais_papo mais~com mais~contato mande mande_mais mande~nada me_deixa me_mandar me_mande me_procura me_procurem me_tirem mensagens_$ nada~voce nao_manda nao~mande nao~procura nao~procurem numero_$ procura procura_mais procurem procurem_mais quero_encerrar quero~do quero~papo se_continuar servico_$ te_bloquear te~se tira~lista tirem tirem_da
tirem~lista vou_te vou~bloquear`,
    '4': `:mensagem :sai ?debts ^_cancela ^_desejo ^_encerra after-roadmap:com after-roadmap:mais after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:do consent:encerrar consent:mensagem consent:minha consent:quero conta_de conta~mensagens de_mensagens de_voce debts:cancelar debts:chega debts:com debts:lista debts:me
debts:mensagem debts:nao debts:numero deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_servico essentials:bloquear essentials:descadastrar essentials:em essentials:minha essentials:nao mais_participar mais~disso mais~nada mandar_coisa me_deixem me_descadastrar me~coisa minha minha~de nada_de o_servico papo
papo_$ para participar_disso por_aqui quero~da quero~descadastrar quero~esse quero~participar receber~de sai_fora sair~lista servi- servico`,
    '3': `,~me . ._$ :de :mensagens :para :zap after-roadmap:chega after-roadmap:dai after-roadmap:desejo after-roadmap:dessa after-roadmap:me after-roadmap:mensagem after-roadmap:quero after-roadmap:servico after-roadmap:voce aqui_$ atend- autor- autorizo consent:cancelar consent:chega consent:com consent:em consent:isso consent:meu consent:para consent:sai debts:contato debts:parem debts:paz debts:sai
desejo_mais desejo~contato dessa encerrar_nosso encerrar~contato entrem entrem_mais entrem~em essentials:chega essentials:contato essentials:do essentials:manda essentials:meu essentials:numero essentials:paz essentials:vou fora_nao fora~quero mais_esse mais_falar mais_nada mais~servico manda manda- meu me~mensagem nao_autorizo nao_desejo nao_entrem nao~manda nosso nosso_contato parar~mandar
para~mandar participar pode_encerrar pode~nosso quero_me quero~falar quero~o receber_nada sair_da sai~nao te voce vou`,
    '-3': `?after-crisis ^_como ^_muito ^_nada aceit- after-roadmap:a after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar after-roadmap:vencimento ai ai_$ ajuda como consent:como consent:divida consent:vida contas das_dividas de_divida desfa- divid- dividas dividas_$ do_servico essentials:fazer fala lembra lembrar lembrar_$ lembrete lembrete_$ me_lembra me_lembrar me_socorre
me_transfere nao_$ nao_precisa os para_que precisa_mais quero_$ quero_suporte quero~das quero~minha recus- sair_das sair~dividas socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ venci- vencimento vencimento_$ ver vida volta volta- voltar`,
    '-4': `^_voce after-roadmap:cobranca after-roadmap:do after-roadmap:muito cancela_$ cobra- cobranca cobranca_$ das divida_$ liga liga_$ mais_fazer mais_viver mais~cobranca mais~isso mandam me_liga muito preci- precisa quero~fazer sem sem_parar viver_$ worry:parar worry:sem`,
    '-5': `?worry after-roadmap:aviso aviso fazer_isso viver`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `liqui-`,
    '16': `^_paguei`,
    '13': `after-roadmap:essa paga pague- paguei`,
    '12': `^_ja after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei pagam- pagamento`,
    '11': `:paga after-roadmap:esta essa_$ pago_$ quite- quitei`,
    '10': `^_pagamento ^_zerei after-roadmap:zerei consegui_pagar sozin- sozinha sozinha_$ zerei`,
    '9': `:NAME ^_consegui ^_esta after-roadmap:pix essa o_pix pago quita-`,
    '8': `?after-roadmap NAME_pago ^_acabei ^_boleto ^_foi acabe- acabei after-roadmap:acabei after-roadmap:consegui after-roadmap:foi after-roadmap:pagar after-roadmap:quitado after-roadmap:quitei boleto_pago consegui ja~a overdue:ja overdue:paguei pagar_$ pix quitado`,
    '7': `^_NAME ^_acertei ^_quitei a_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:tudo after-roadmap:uma baixa conse- de_pagar ja ja_dei ja_quitei overdue:NAME overdue:o paga_$ paguei_a paguei~a paguei~o reali- uma_$`,
    '6': `#~do :! :ja :quitei ^_antecipei ^_fiz ^_terminei acabei_de acert- after-roadmap:feito after-roadmap:parcela antecipei antecipei~parcelas bolet- boleto dei esta feito fiz fiz_o fiz~pix foi mil_do o_pagamento pagar paguei_o pix_$ terminei`,
    '5': `#_a #~de :ontem NAME_ontem a_NAME a_parcela after-roadmap:contas after-roadmap:financiamento after-roadmap:hoje after-roadmap:mandei after-roadmap:so antec- as_contas a~# colch- colchao com_uma contas_$ divida_$ duas duas_parcelas efetu- efetuei efetuei_o efetuei~pagamento esta_pago financiamento_$ mandei mandei_o mandei~pix mes~so o_financiamento ontem_$ o~agora paguei_$ paguei~acordo parcelas_do
quitei_$ quitei~financiamento termi-`,
    '4': `^_efetuei ^_mandei after-roadmap:a after-roadmap:de after-roadmap:ha after-roadmap:ja after-roadmap:parcelas after-roadmap:pouco carro_no carro~NAME conta- contas de_quitar debts:do debts:dos debts:metade debts:paguei do_carro dos~mil do~no financiamento hoje mande- metad- metade metade~# mil~carro n0 o~para pagamento_$ paguei_hoje paguei_so paguei_tudo paguei~mil para_eles parcelas~NAME
parcela~NAME pix_para quitar_$ quitei_o tudo_$ uma uma_divida`,
    '3': `! !_! !_$ :o NAME NAME_! NAME_. NAME~! ^_vendi a_fatura acabei~pagar acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:as after-roadmap:conforme after-roadmap:divida after-roadmap:efetuei after-roadmap:fatura after-roadmap:quitar after-roadmap:vendi carro cedo combi- confo- conforme conforme_o conforme~plano consegui~a da~. debts:carro debts:mil de~mil dos_# eles_$
essa_divida finan- ha hoje_cedo ja~o metade_da mil_de mil~# mil~NAME onix ontem pagar_tudo paguei_metade paguei~NAME paguei~dos paguei~parcela parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so_o so~pagar vendi vendi_o`,
    '-3': `!~! #_do #~NAME :parcela ?worry NAME_, NAME_ja ^_apaga ^_qual ^_quero after-roadmap:, after-roadmap:? after-roadmap:apaga after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:parar after-roadmap:tem after-roadmap:um after-roadmap:vou atras- boleto~NAME bom_$ esta_bom nao_consegui nao~pagar no~hoje paguei_com paguei~atraso paguei~no
parar qual_a recus-`,
    '-4': `#_da ^_quanto aceit- after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso eu_ja eu~paguei fecha- nao_paguei qual quant- quanto quanto_eu`,
    '-5': `after-roadmap:quanto e_agora quitei~NAME`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:nao a~NAME`,
    '-7': `after-roadmap:e`,
  },
  'prefer-order': {
    '9': `pagar~NAME quero_pagar`,
    '7': `NAME_antes NAME_primeiro logo~NAME prime- primeiro`,
    '6': `a_NAME after-roadmap:NAME after-roadmap:primeiro a~primeiro depois~NAME o_NAME pagar_a primeiro~NAME`,
    '5': `after-roadmap:, after-roadmap:. after-roadmap:livrar after-roadmap:logo antes logo quero_me quero~livrar`,
    '4': `:a :pagar ^_primeiro ^_quero after-roadmap:antes after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:gostaria ah~, antes_$ causa_da depoi- depois depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo pagar pagar_o porqu- porque por~da primeiro_a quero~o`,
    '3': `,_estou ,~com :antes :depois :eu :prefiro :queria :seu NAME_do NAME_por NAME~estou NAME~o ^_ah ^_eu ^_gostaria acert- after-roadmap:comecar after-roadmap:da after-roadmap:entendi after-roadmap:pelo after-roadmap:por after-roadmap:porque after-roadmap:quero ah causa comecar comecar~NAME confirm-change:NAME confirm-change:pagar das_NAME da~. dele dele_$ de~o do_seu entao entendi estou_com eu~pagar
e~a gosta- gostaria gostaria_de logo_a o~por pelo_NAME pelo~, por_causa prefi- prefiro prefiro_pagar primeiro_$ primeiro_o queri- queria quero_comecar quero~a quero~pelo vergo- vergonha`,
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
    '7': `after-roadmap:nos after-roadmap:pela econo- jeito_que mais menos_juros nos que~mais`,
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:cara after-roadmap:comeca after-roadmap:jeito barato comeca_pela gasta jeito mais_barato mais_cara o~que pela`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:maior after-roadmap:primeiro alto alto_$ ataca ataca_a a~tem cara comeca de_juros maior menos_$ primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros juros_maior o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero a~mais comec- de_maior dos fim juros_no mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_a prefiro_pagar que_mais quero_o que~cobra sai tem~juros`,
    '-3': `after-roadmap:menor after-roadmap:nao menor qual`,
    '-4': `^_qual after-roadmap:qual`,
  },
  'prefer:snowball': {
    '15': `peque-`,
    '14': `after-roadmap:as`,
    '13': `menor-`,
    '12': `after-roadmap:neve as de_neve neve neve_$`,
    '11': `after-roadmap:menores menores`,
    '9': `after-roadmap:pequenas pequenas pequenininhas`,
    '8': `after-roadmap:primeiro menor menor_$ prime- primeiro`,
    '7': `after-roadmap:das as_pequenas comecar~menor das das_menores menores_$ pela_menor primeiro_a`,
    '6': `^_das after-roadmap:menor after-roadmap:pelas comec- comecar comecar_pela pelas pequenas_$ quero~as`,
    '5': `NAME_de ^_prefiro after-roadmap:comecar after-roadmap:de pela prefi- prefiro ver~dividas`,
    '4': `:pela :prefiro ^_NAME a_menor after-roadmap:NAME after-roadmap:quero as_dividas as_menores as~primeiro comecar_pelas dividas~uma livra- livrar livrar~das logo_das me_livrar pelas_menores por_uma uma_$`,
    '3': `:comecar :logo :primeiro ^_comeca ^_comecar ^_paga after-roadmap:comeca after-roadmap:ir after-roadmap:matando after-roadmap:paga after-roadmap:pela after-roadmap:prefiro after-roadmap:ver as~antes comeca ir ir_matando ir~as livrar_logo matan- matando matando_as me~logo paga_primeiro pequenas_antes prefiro_ir prefiro~matando primeiro_$ quero_ver quero~a`,
    '-3': `after-roadmap:juros n0`,
    '-4': `after-roadmap:matar matar`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `tira`,
    '10': `^_tira quitei~NAME tira~NAME`,
    '9': `a_NAME after-roadmap:NAME after-roadmap:quitei perdo- perdoou`,
    '8': `^_quitei a_divida debts:tira o_NAME`,
    '7': `NAME~existe NAME~paguei after-roadmap:ja da_lista ex ja_paguei o~ja paguei_$ quite- quitei quitei_a`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:paguei divida exist- existe existe_mais lista lista_$`,
    '5': `NAME_da after-roadmap:lista apaga_a debts:o ele ele_$ nao_conta nao_existe nao~tira o_pai pai rates:conta rates:ele`,
    '4': `!~! :ela :lista NAME_nao NAME_que ^_apaga ^_exclui ^_o after-roadmap:divida after-roadmap:exclui after-roadmap:o after-roadmap:pode a~nao a~que divid- divida_$ ela exclu- exclui mais_$ o~nao pode_tirar pode~a quitei_o rates:o tira_a tirar`,
    '3': `,_ja ,_pode ,~paguei ,~tirar :da :divida :essa :pode :tira :tirar NAME_$ NAME~favor NAME~ja NAME~meu after-roadmap:! after-roadmap:filho apaga a~, a~com a~da conta divida_com divida_do divida~a do~por engan- filho ja meu_filho more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por nao~mais pagou pagou_$ pague- paguei pode pode~da que_meu
rates:nao tirar_da tirar~lista`,
    '-3': `:o after-roadmap:por n0 overdue:NAME overdue:ja overdue:o overdue:paguei`,
    '-4': `:! :quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `reini-`,
    '17': `^_reset reset reset_$`,
    '16': `comec- recomecar_$`,
    '15': `^_reinicia recomecar reinicia`,
    '14': `^_zera zera`,
    '13': `reinicia_$`,
    '12': `^_recomecar ^_zerar zera_ai zerar zerar_tudo`,
    '11': `do_zero inici- inicio inicio_$`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- de_novo novo tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca debts:tudo do~por novo_$ para_comeco quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera ai_$ comeca comeco_$ do_inicio e_comeca para_inicio quero_recomecar quero~tudo rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:tudo after-roadmap:vamos after-roadmap:zero debts:zera outra_vez rates:zera vez vez_$ zero_$`,
    '5': `:comeco :quero :tudo a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:refazer ai comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:comecar debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero_comecar quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca vamos_do
vamos~inicio volta zero_por zero~favor`,
    '4': `:comecar :novo :volta :zero after-roadmap:do after-roadmap:novo after-roadmap:recomeca comecar_tudo comeco_por debts:ai debts:conversa debts:novo debts:refazer debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:comecar rates:conversa rates:novo rates:recomecar tudo_e vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `:para ^_errei ^_quero ^_refazer after-roadmap:comeca after-roadmap:comeco after-roadmap:errei after-roadmap:favor after-roadmap:outra after-roadmap:vez after-roadmap:volta apaga_o apaga~plano bora_comecar bora~de comeca_$ comecar~outra debts:comeca debts:comeco debts:do debts:favor debts:quero debts:recomeca do errei~vamos o~e plano_e plano~comeca rates:ai rates:comeca rates:comeco rates:de
rates:favor rates:por rates:quero rates:recomeca rates:refazer rates:vamos rates:zero refazer~inicio refazer~zero tudo_de tudo_outra tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `?worry after-roadmap:minha after-roadmap:vida vida_$ volta_$ volta_ai worry:tudo`,
    '-4': `^_tudo quero~minha`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `bolet- boleto eh~? isso~golpe`,
    '8': `after-roadmap:golpe eh_falso esse_site esse~eh estra- estranho falso golpe_isso liber- liberar link numer- numero para_liberar site`,
    '7': `:golpe ^_mandaram acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se consent:eh depos- e_sumiram eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe~? mandaram minha_senha nome num num_golpe numero_eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado sumir- sumiram sumiram_$ verda-`,
    '6': `?offers ^_cai ^_esse ^_oferta ^_querem after-roadmap:eh boa_demais boa~desconfio cai codig- codigo confi- de_outra demai- demais demais_desconfio desconfio desconfio_$ do_banco eh~esse eh~isso esse esse_numero falso_esse falso~site fui golpe_? limpa limpa_nome oferta_boa oferta~demais quere- querem que~do se_eh sei_se senha senha_$ se~verdade site_$ taxa`,
    '5': `:um ^_acho acho acho_que after-roadmap:nome after-roadmap:numero after-roadmap:pix como_sei confiavel_? confio confio_? consent:esse consent:pediram da_serasa deposite deposite_antes eh_estranho eh~banco emprestimo_$ eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome isso_? liberar~emprestimo ligar- ligaram link_eh manda- mandaram_um me_ligaram no_facebook nome_de nome~uma no~limpa
numero~estranho o_numero offers:eh offers:falso offers:link offers:nome offers:que o~e pix_para prome- querem_que querem~eu que~deposite que~meu sms uma_taxa um~estranho verdade verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :boleto :eh :isso :pix :posso ?consent ^_disseram ^_estao ^_fiz ^_isso ^_recebi ^_sera ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:boleto after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:limpa after-roadmap:moca after-roadmap:site after-roadmap:taxa after-roadmap:uma after-roadmap:verdade banco_$ boa boleto_de boleto_eh
boleto~outra cara celul- celular celular_$ chego- chegou codigo_do codigo~celular consent:acho consent:boleto consent:ne consent:nome consent:o consent:pix consent:que consent:site da~mesmo de~empresa disse- disse_que disseram disseram_que dizen- dizendo dizendo_que do_celular eh empresa empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- limpa_meu mandaram_boleto
mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ norma- normal normal_? numero_? o_emprestimo o_nome o_pix ofert- oferta offers:do offers:esse offers:golpe offers:pediram offers:pix offers:um outra_empresa pediram_codigo pediram_um pediram~do pediram~para pix_$ pix~liberar posso~? que_limpa recebi_um sei~eh serasa~esse site_eh site~confiavel taxa_$ taxa_para taxa~liberar um um_boleto um_link
uma vi`,
    '3': `,~? :? :chegou :liberar :link :mandaram :mandou :pagar :para :pediram :por :taxa :uma ?_$ NAME_que ^_falaram ^_prometeram ^_uma ^_whatsapp adian- adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:demais after-roadmap:esse after-roadmap:fui after-roadmap:link after-roadmap:mandaram after-roadmap:num after-roadmap:que after-roadmap:querem
after-roadmap:senha after-roadmap:tive after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp cobrando codigo_que codigo~chegou confiavel consent:? consent:cai consent:codigo consent:do consent:eu consent:falso consent:liberar consent:limpa consent:num
consent:numero consent:outra consent:querem consent:sei consent:verdade conta_da conta~NAME da~que de_taxa deposito deposito_antes desco- de~pessoa disse disseram~preciso diz_que dizendo~eh do_emprestimo do_whatsapp documento_eh documento~normal do~diz do~documento do~mandou eh_confiavel eh_da eh_do eh_normal eh_verdadeiro em_nome empre- emprestimo esse_link esse~? estao estao_me falar- falaram
falaram_que falaram~limpa fiz foto_do foto~meu ligaram_dizendo limpar limpar_o limpar~nome limpa~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando meu_documento meu~pelo me~dizendo me~uma moca_pediu moca~foto nome_pelo nome_por nome~# nome~outra nome~pix numero~do nunca_tive o_boleto o_cara o_codigo o_desconto offers:antes offers:boleto
offers:cai offers:disseram offers:estranho offers:isso offers:limpa offers:num offers:numero offers:o offers:recebi offers:site offers:sms outra o~por o~veio pagar_seguro pagar~antes para~o pedin- pedindo pedindo~para pediram_o pediram~codigo pediram~deposito pediu_foto pediu~do pelo_pix pesso- pessoa por_# por_uma por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar
prometeram~o que_chegou que_preciso que~golpe que~pagar recebi se seguro_antes seguro~do seras- serasa serasa_mesmo sera~eh tive tive_$ um_deposito uma_conta uma_moca uma~da um~, um~antes veio veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que after-roadmap:nao banco_? confiavel_$ consent:nao consent:voce de_desconto eh_# eh~% n0 nome_? offers:# offers:% voce voce_eh`,
    '-4': `do~? eh~nao o_que offers:desconto`,
    '-5': `golpe_nao golpe~ne nao_ne`,
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
    '12': `?instalments-left passa proxima_$ pular_?`,
    '11': `^_outra ^_vamos adian- adiante adiante_$ quero_dizer segue_o`,
    '10': `?debt-amount ?thirteenth ^_prefiro dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar prefi- prefiro responder vamos`,
    '9': `^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao pular_$ responder_isso`,
    '8': `?rates ^_essa abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto essentials:proxima nao~falar passar pergu- posso_pular posso~? respo- vamos_adiante`,
    '7': `?offers ?overdue ^_bora ^_depois ^_muda baile baile_$ de_pergunta essa_eu essentials:pula essentials:segue incomes:proxima mais_tarde mais~eu mando mando_$ muda_de muda~pergunta nao_falar o_baile offers:depois overdue:essa parti- passa- pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pula_essa rates:pode rates:pula rates:pular segue_sem segue~baile segue~isso segue~jogo sem_isso tarde
tarde_eu te te_falo thirteenth:depois vou_responder`,
    '6': `^_deixa ^_mais agora~consigo bora branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar deixa depois_? de~nisso disso e_te em_branco essa~pulo essentials:depois essentials:pode essentials:pular eu_mando eu_olho eu_pulo eu~falo falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:nao instalments-left:essa isso_eh jogo jogo_$ muda nao_gosto o_jogo olho outra_$ outra_coisa
overdue:eu overdue:isso overdue:proxima para_depois para_pular passa_adiante passar_$ proxima_por proxima~favor pular_essa pulo pulo_$ rates:nao rates:vamos tarde~mando vejo vejo_$ vou_falar vou~disso`,
    '5': `?incomes ^_agora ^_pergunta ^_posso agora_nao amanha~te antes_de coisa_$ dai dai_$ debt-amount:? debt-amount:depois debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pergunta debt-amount:pula debt-amount:pular deixa- deixar deixar_em deixar~branco deixa~depois de~. disso_$ essentials:te eu eu_te eu_vejo eu~em faz_outra faz~pergunta flexibles:essa flexibles:passa hora_eu hora~respondo
incomes:eu incomes:outra incomes:quero incomes:segue instalments-left:isso instalments-left:outra nao_consigo nao~ver nisso_$ offers:. offers:antes offers:eu offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:passa overdue:pergunta para_outra para~? passar_essa pode_deixar pode~em posso quero_responder quero~disso rates:dizer rates:essa rates:falo rates:outra rates:para
rates:passo rates:proxima responder_$ thirteenth:eu vamos_para vamos~proxima ver_isso vou~isso`,
    '4': `?essentials ^_amanha ^_faz ^_isso amanh- amanha amanha_eu coisa como_pular como~essa consigo debt-amount:adiante debt-amount:quero deixa~ver depois_$ depois_e depois~procuro depois~te depois~vejo digo_$ essa_? essa_nao essentials:eu essentials:falar eu_procuro eu_ver eu~depois e~digo hora incomes:deixa incomes:em incomes:falar incomes:informar incomes:passa incomes:prefiro informar
instalments-left:? instalments-left:eu instalments-left:falar instalments-left:para instalments-left:passa instalments-left:pergunta instalments-left:pula instalments-left:pular isso isso_$ nao_informar nao~de nisso offers:de offers:em offers:prefiro offers:responder offers:te overdue:aberto overdue:de overdue:deixa overdue:posso overdue:quero pode~depois pode~essa prefiro~informar procuro
procuro_$ pular~? quero quero~isso rates:depois rates:prefiro rates:quero rates:responder responder~nao ser_depois ser~? te_digo tem_como tem~pular thirteenth:? thirteenth:dizer thirteenth:para thirteenth:quero ver ver~e`,
    '3': `,~para ?debt-creditor ^_da ^_responder agora antes ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa consi- da_para debt-amount:agora debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:essa debt-amount:nao debt-amount:vamos deixo_em deixo~branco depois_essa depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em em~eu essa~deixo essa~quero
essa~vou essentials:amanha essentials:certo essentials:coisa essentials:disso essentials:essa essentials:jogo essentials:nao essentials:nisso essentials:o essentials:outra essentials:sem essentials:vejo essentials:ver estou~rua estou~trabalho eu_chegar eu_pego eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ faz ganho_$ incomes:depois incomes:dizer incomes:faz
incomes:mando incomes:respondo incomes:sem informar_$ instalments-left:disso instalments-left:eh instalments-left:em instalments-left:muda instalments-left:olho instalments-left:tarde isso_depois isso_nao n0 na_rua nao_responder nao~ao nao~quanto na~depois no_trabalho no~depois o_papel offers:branco offers:o offers:vejo offers:ver olho_$ olho_isso overdue:? overdue:depois overdue:disso overdue:eh
overdue:favor overdue:muda overdue:nao overdue:sem papel papel_$ para_proxima para~essa pego pego_o pego~papel por_favor posso_responder posso~depois prefiro~responder procu- quando_eu quando~chegar quanto_ganho quero_falar rates:? rates:bora rates:comigo rates:deixa rates:eu rates:isso responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sei_ao sei~certo sem
tarde~olho te~essa thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:outra thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:ver thirteenth:vou trabalho_depois trabalho~eu vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?worry ^_como ^_eu ^_ja ^_quero ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai ai_$ cance- consent:nao conto desfa- eu_nao eu~sei lembr- lembro nao_lembro nao~isso nenhu- nunca offers:aceitar para~pergunta qual rates:la rates:ver sei_responder sei~essa volta_para volta~outra`,
    '-4': `?after-crisis ?consent ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:deixa consent:para consent:respondo conto_$ depois_passo depois~conto depois~la eh_essa passo_la respondi te_conto volta`,
    '-5': `consent:depois consent:eu la la_$`,
  },
  source: {
    '31': `?income-source`,
    '17': `INCOME`,
    '10': `incomes:bpc`,
    '9': `bpc income-source:da income-source:do`,
    '8': `^_bpc bpc_$ clt clt_$ income-source:aluguel income-source:bico incomes:minha incomes:propria propr- propria`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ bico bico_$ sou vendo`,
    '6': `^_aluguel ^_faco apose- income-source:, income-source:aposentado income-source:de income-source:faco income-source:inss income-source:meu income-source:que income-source:sou income-source:trabalho incomes:clt incomes:conta incomes:sou por_conta`,
    '5': `^_aposentado ^_clt ^_trabalho alugu- aluguel aposentado aposentado_$ income-source:aposentadoria income-source:carteira income-source:eh income-source:na income-source:vendo incomes:o incomes:tenho inss_$ sou_clt`,
    '4': `,_ganho ?incomes ^_aposentadoria ^_carteira ^_inss ^_mesada aposentadoria aposentadoria_$ carte- carteira concursada confo- conforme conforme_o conta conta_$ conta_propria do_governo faco gover- governo income-source:assinada income-source:bolsa income-source:concursada income-source:familia income-source:filho income-source:governo incomes:por incomes:so inss mesad- mesada minha o_bpc o_dia
por~propria propria_$ traba- trabalho trabalho_de vo`,
    '3': `,_sem ^_bolsa ^_da ^_tenho assin- assinada assinada_$ auton- autonomo bolsa bolsa_familia carteira_assinada concu- da_$ da_prefeitura da~filha do_estado estad- estado famil- familia familia_$ filha_$ governo_$ income-source:conta income-source:estado income-source:marido income-source:me income-source:minha income-source:pensao income-source:por income-source:trampo incomes:filha incomes:ganho
incomes:vendo me_da meu~marido pj pj_$ prefe- prefeitura prefeitura_$ prest- presto recebo_do roupa roupa_$ salga- salgado sem~. sou~, tramp- trampo vendo~na`,
    '-3': `?thirteenth ?worry thirteenth:sou`,
    '-4': `^_fixo fixo`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete`,
    '13': `after-roadmap:aviso lembrete_$ lembretes`,
    '12': `avisa- aviso`,
    '11': `after-roadmap:lembrete after-roadmap:lembretes`,
    '10': `after-roadmap:avisar aviso- avisos lembretes_$`,
    '9': `after-roadmap:avisos avisar avisos_$ para_de parar`,
    '8': `after-roadmap:nao after-roadmap:parar after-roadmap:vencimento aviso_$ lembrar os vencimento_$`,
    '7': `:lembrete ^_para after-roadmap:os cance- de_aviso lembrar_$ me~mais nao_me nao_precisa os_lembretes vencimento`,
    '6': `:lembrar ^_desativa ^_desliga ^_muito ^_silencia after-roadmap:chega after-roadmap:de after-roadmap:desliga after-roadmap:ficar avisar_$ chega_de de_avisar desat- desativa desliga esses ficar me_lembrar nao~ficar para_com pode_parar precisa precisa_ficar sem~por silen- silencia`,
    '5': `:quero ^_chega ^_menos ^_sem after-roadmap:cancelar after-roadmap:esses after-roadmap:favor after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:para after-roadmap:precisa after-roadmap:sem after-roadmap:silencia chega desli- lembrado_$ nao_quero os_avisos para~isso preci- venci-`,
    '4': `:lembretes :nao :os ^_cancelar ^_os ^_parar ^_tira after-roadmap:cancela after-roadmap:lembrado after-roadmap:lembrar after-roadmap:mais after-roadmap:negocio after-roadmap:por after-roadmap:ser after-roadmap:tira avisos_por avisos~favor cancelar com_isso com_os com~lembretes de_me de~lembrar esses_lembretes favor favor_$ lembrado menos muito nao~lembrete parar_com parar_os parar~os para~me
pode~de por_favor quero_lembrete quero_ser quero~lembrado ser_lembrado silencia_os tira`,
    '3': `:com :mais :me :parar :pode :precisa :receber ^_cancela after-roadmap:com after-roadmap:demais after-roadmap:dia after-roadmap:lembrando after-roadmap:pode after-roadmap:tirar aviso_de cancela como~para de_lembrete dispe- esse_negocio esses_lembrete esse~de faco_para ficar_me ficar~lembrando lembrando mais mais_$ me me_lembrando me~todo negocio negocio_de os_aviso parar_de pode_tirar precisa_me
precisa~lembrar precisa~me quero_parar sem ser silencia_esses silencia~lembrete suspe- tira_esse tirar_os todo_dia`,
    '-3': `^_manda after-roadmap:pagar after-roadmap:sim n0 os~de pagar_$`,
    '-4': `^_me ^_quero after-roadmap:novo de_novo novo novo_$`,
    '-5': `^_volta quero_receber volta`,
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
    '8': `^_falaram after-roadmap:falaram banco~o falar- falaram falaram_que`,
    '7': `^_eles ^_nem aceitaram_# acordo_de acordo~# after-deficit:# after-roadmap:acordo after-roadmap:proposta a~foi disseram~nao nao~# nem toparam_$`,
    '6': `^_acordo aceit- acord- acordo after-deficit:nao after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:toparam disse disse_nao minha_proposta nao_fazem nao_quiseram o_banco o~disse proposta proposta_$ proposta_foi topar- toparam`,
    '5': `:nao ?after-deficit ?after-roadmap ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:minha after-roadmap:pedido after-roadmap:que disse- disseram disseram_que eles fazem nao nao~minha pedid- pedido pedido_$ propo- que~fazem`,
    '4': `NAME~minha ^_o after-roadmap:aceitaram after-roadmap:atendente after-roadmap:negociar after-roadmap:pouco a~nao banco da_$ eh_muito fazem_$ foi o_atendente pouco pouco_$ que_so que~a que~muito so_a`,
    '3': `NAME_nao a_proposta a_vista after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- atendente banco_disse banco~nao eles~aceitaram falaram~nao nao_da o_NAME o_acordo que~da quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam a_minha aceita aceita_$ aceitei_o aceitei~acordo after-roadmap:, after-roadmap:aceita after-roadmap:fechei after-roadmap:quero after-roadmap:quis a~aceitou feche- fechei minha~foi nao_quero nao_quis nao~mais o_que o~nao quis worry:nao`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao_aceitei pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `aceit- aprov-`,
    '12': `^_aceitaram ^_concordaram aceitaram after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:toparam conco- concordaram topar- toparam`,
    '11': `aceitaram_$ topou`,
    '10': `^_toparam after-roadmap:banco o_banco toparam_$`,
    '9': `after-roadmap:disseram`,
    '8': `^_disseram banco disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou minha_proposta`,
    '6': `aceitaram_minha aceitaram~proposta after-roadmap:eles after-roadmap:proposta after-roadmap:sim o~aceitou que_sim`,
    '5': `a_minha aceita_$ after-roadmap:minha eles minha~foi propo- proposta que_pode ser_$ valor_$`,
    '4': `^_deu ^_o aceita after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:pode after-roadmap:ser after-roadmap:valor a~aceitou com_a deu deu_certo o_valor pode_ser proposta_foi sim_$`,
    '3': `! !_$ ?after-roadmap NAME_aceitou a_deus after-roadmap:! after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o certo deus_$ graca- gracas gracas_a gracas~deus proposta_$ ser sim valor`,
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
    '14': `^_valeu`,
    '13': `obrigada tchau tchau_$ valeu_$`,
    '12': `after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu`,
    '11': `:sim ^_deus ^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_massa after-roadmap:massa agrad- deus massa muito obrigado_$ 🙏_$`,
    '9': `:valeu ^_obrigada ^_ok ^_otimo ^_tmj after-roadmap:certo after-roadmap:dez after-roadmap:muito after-roadmap:otimo after-roadmap:tmj dez_$ enten- ok tmj 🙏`,
    '8': `:ate :deus ^_ate ^_beleza ^_certo ^_gratidao ^_perfeito ^_sim abencoe_$ after-roadmap:anotado after-roadmap:combinado after-roadmap:demais after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito anota- anotado combinado combinado_$ dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh`,
    '7': `:mais :👍 ^_entendi ^_muito a_senhora abenc- abencoe after-roadmap:bom after-roadmap:entendi after-roadmap:senhora after-roadmap:tchau belez- beleza bom_$ certo combi- demai- demais deus_te deus~pague entendi_$ pague que_bom`,
    '6': `^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ate a~eh bom certo_$ eh_um mais_$ massa_demais muito_$ obrigada_$ ok_$ senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :abencoe :obrigada :viu ? ^_obrigado ^_que ^_tu after-roadmap:tu ajudo- ajudou demais_$ deus_abencoe entendi te tu viu_$`,
    '4': `:! :filho ^_ajudou after-roadmap:ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um after-roadmap:viu beleza_$ beleza_entao despe- entao_$ esse_plano esta_bom filho_$ hoje_, me~por muito_obrigada obrigada_pela obrigada~ajuda pela pela_ajuda por_hoje por~,`,
    '3': `:meu :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce ajudou_bastante ajudou_demais bom_obrigada certo_obrigada eh_muito entao filho mano mano_$ meu_filho muito~pela obrigada_viu show te_abencoe`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-change ?confirm-creditor ?debt-creditor ?debt-kind ?more-debts ?overdue ?thirteenth ^_chega ^_concordaram ^_eita ^_estou ^_link ^_melhor ^_negaram ^_opa ^_pagamento ^_recusei ^_reinicia ^_sair ^_sei ^_stop ^_topei ^_voltei aceitaram aceitaram_$ after-roadmap:aceitaram after-roadmap:as after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso
after-roadmap:link after-roadmap:melhor after-roadmap:meu after-roadmap:negaram after-roadmap:o after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai ai_$ cancelar chega como conco- concordaram confi- desca- desfa- desis- eita eita_$ eles encer-
esque- essa essa_$ fecharia fecharia_$ isso_$ lembr- link melho- melhor namor- namora namora_$ negar- negaram negoc- oi_$ onde opa paga pagam- pagamento pago_$ parar parar_$ passo passo_$ quant- quanto reati- reativar reini- reinicia reneg- sair socor- stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?confirm-amount ?consent ?income-source ?worry ^_bom ^_como ^_fui ^_oi ^_parar ^_pedi ^_quero ^_reset ^_tem aceit- after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero cance- debts:beleza domin- domingo fui oi pedi recla- reset reset_$`,
    '-5': `^_eh after-roadmap:? after-roadmap:tem fecha- nao_entendi recus-`,
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
    '5': `^_vale after-roadmap:quitar after-roadmap:tudo after-roadmap:um after-roadmap:vale eu~o mes_acaba para~tudo pegar por~acaba`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:marido after-roadmap:muda after-roadmap:pagar after-roadmap:pena after-roadmap:trocar after-roadmap:vender ajuda- ajudar arrum- arrumar dividas~uma emprestimo~pagar eu eu_vender eu~aceitar eu~adiantado e~meu nao_aceitar nao~a pagar~? pagar~cartao para_pagar pegar~emprestimo pena por~so
quita- quitar se~nao se~vender tudo_? um_emprestimo vale vale_a vale~pena`,
    '3': `#_tudo :eu :usar NAME~tempo a_loja acaba aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:juntar after-roadmap:loja after-roadmap:mes after-roadmap:outro after-roadmap:por after-roadmap:uma as_dividas a~e cartao_$ de~o dimin- dinheiro_por dinheiro~mes emprego emprego~# emprestimo~quitar eu_atrasar eu_fechar eu_parar
eu_quitar eu_usar eu~de junta- juntar loja_e marid- marido menor_primeiro mes~quando meu_marido muda nao_pagar num_emprestimo o_# o_cartao o~muda pagar pagar_o pagar_tudo pagar~NAME para_quitar parar_de parar~pagar pegar_um por_uma posso_fazer quando_$ quitar_tudo quitar~menor se~atrasar se~fechar se~ficar se~parar se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar usar_o
usar~fgts vende- vender`,
    '-3': `#~mais 13o 13o~# a_mais after-roadmap:# after-roadmap:13o after-roadmap:minimo after-roadmap:quiser after-roadmap:sair botar~# eu_quiser eu_so eu~sair mais_# mes_? n0 o_13o o_minimo o~de pagar_# pagar~minimo por~mil quiser_sair sair sair_$`,
    '-4': `aceitarem after-roadmap:aceitarem do~? quise- quiser se~quiser se~so`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '11': `?worry`,
    '9': `cobranca ligam worry:dia worry:ligam worry:nao`,
    '8': `mandam telef- telefone worry:cobranca worry:para worry:telefone`,
    '7': `^_ligam hora_$ ligac- nao_param param quare- quarenta worry:hora worry:me worry:na worry:param`,
    '6': `aguen- aguento aguento_mais cobrador dia_$ diret- direto estao~ligando hora ligam_para manda- mensa- mensagem nao_aguento param_de por_dia worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ estou_sendo ligan- ligando ligar ligar_$ meu~nao nao~de para_$ parar parar_$ pela sem_parar sendo worry:ligando worry:mais worry:parar worry:pela worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao cobrando de_meia dia frent- frente ligam~NAME me_ligando meia me~na na_frente na_minha na~dos o_de o_dia outro- outros para_meu porta servico so~de toda worry:ate worry:cobrando worry:estao worry:meu worry:minha worry:no worry:o worry:porta worry:servico worry:toda worry:trabalho`,
    '3': `,_da :cobranca :essas :mundo NAME_ate ate ate_para ate~NAME casa_da casa~minha celul- celular cobram da~nao da~sogra de~em de~ligar dia_inteiro dos eles_ligam eles~para essas~, estao estao_me foi_na intei- inteiro inteiro_$ ligam~meu ligando_o ligando~dia me_da meu_servico meu_trabalho minha_sogra mundo nao_me nao~mais no_celular no~nao o~inteiro param_$ param~me para~ate porta_$ sem servi- so_o
sogra sogra_$ sumir trabalho trabalho_$ vonta- vontade worry:NAME worry:as worry:foi worry:inteiro worry:um`,
    '-3': `n0 no_serasa nome o_nome worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh`,
    '-5': `acao acao_de worry:acao worry:nome`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '11': `?worry`,
    '10': `casa worry:casa worry:vou`,
    '9': `minha_casa`,
    '8': `apart- apartamento casa_$ despejo perde- perder worry:apartamento worry:despejo worry:perder`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria leila- leilao tomar worry:a worry:imobiliaria worry:leilao worry:me worry:sair worry:ser`,
    '6': `apartamento_$ botar daqui daqui_$ mando- mandou meu_apartamento na_rua ordem posso_perder sair ser tirar- tomar_minha tomar~casa worry:botar worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho worry:vao`,
    '5': `:casa :podem ^_podem a_casa casa_? da_casa minha~? o_proprietario onde podem proprietario rua sair_$ vao vao_me vou worry:NAME worry:o worry:proprietario`,
    '4': `:minha ^_posso a_caixa caixa caixa_vai de~minha me~para nao_tenho o_apartamento para_fora perder_minha perder~casa posso propr- worry:ate worry:caixa worry:dono worry:na worry:que`,
    '3': `^_aluguel ^_vao a_gente ate a~na a~vai com_meus de_perder dele do_meu dono dono_da dono~casa eu~da filhos_$ fora fora_$ gente joao medo~perder o_dono o_seu o~pediu o~vai pediu preoc- preocupacao preocupacao_eh que_vem querem_tomar rua_$ se semana_que semana~vem seu_joao vem_$ vou~na worry:atrasado worry:com worry:de worry:do worry:eu worry:minha worry:natal worry:para worry:parar worry:preocupacao
worry:quer worry:semana worry:tomar worry:vai worry:vem`,
    '-3': `cobra- n0 proce- worry:# worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite leite_para worry:comer worry:de worry:fome worry:leite worry:para worry:tem`,
    '7': `almoc- a~esta basic- cesta de~de esta_vazia pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `EXPENSE dia_$ worry:e worry:esta worry:falta`,
    '5': `^_faltou ^_meus com_fome comida_$ estou~de falto- faltou fome_$ nao~o o~e so tenho_o tenho~que todo_dia worry:filhos worry:meus worry:o worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe comer_para de_comer dia dia_que dia~nao e_de entre entre_o escol- esta_faltando e~conta falta faltando falta~para filho- filhos gelad- geladeira meus_filhos nao_tem nao_tenho o_remedio que_nao que~tem remed- remedio remedio_e tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio worry:tenho`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para e_o em_casa esta~comida estou faltando_comida meus nao~comida so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:em worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_no n0 worry:dinheiro worry:me worry:minha worry:tudo`,
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
    '6': `^_nome aprova crediario_nao no_serasa o_nome serasa_$ sujo worry:nada worry:serasa worry:sujo`,
    '5': `^_estou aprov- crediario estou_no nada_$ o~nao seras- serasa worry:consigo worry:esta worry:no worry:o`,
    '4': `consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o sujo_$ worry:mae worry:nao`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por credito da_minha e_mais esta_sujo e~nada limpar_o limpar~nome mae mae_$ meu meu~no minha_mae nada por~do quero_limpar worry:alugar worry:limpar worry:mais worry:quero worry:uma`,
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
    '9': `^_nenhuma nada_urgente nao_estou nenhu- urgente urgente_$ worry:tudo`,
    '7': `esta_tudo nenhuma nessa worry:, worry:desses worry:disso worry:enquanto worry:nenhum`,
    '6': `controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:organizar worry:tranquilo`,
    '5': `^_nenhum contr- corre- em_paz incomes:nada nada_disso nao~comigo nenhum nenhuma_$ organ- organizar paz paz_$ quero_organizar risco so~organizar tudo urgencia urgencia_$ worry:comigo worry:esta worry:estou worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao comig- comigo comigo_$ dessa- dessas dessas_$ desse deus disso disso_$ esta~em isso_nao nada_desse nao_, nao_tem nenhuma_dessas tipo tranquilo_$ tudo_em worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_por ^_so ^_tudo a_deus acont- acontece ai_nao aqui_eh cobrador eh_no enquanto_$ enquanto_esta enquanto~tranquilo graca- gracas gracas_a gracas~deus nada_me nada~nao nao_chegou nao~ainda nao~eh nao~isso nesse por~esta por~nao preoc- rio tem~nao worry:aqui worry:cobrador`,
    '-3': `?which-change aprov- aprova atrasado_$ credi- crediario crediario_nao esta~atrasado o~nao score tudo_atrasado worry:atrasado worry:dia worry:minha worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nada_$ nao_durmo worry:durmo worry:meu`,
    '-5': `worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '10': `worry:nao`,
    '9': `^_cada cada_mes nao_durmo worry:com worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo durmo_$ fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga ^_estou atrasado_$ a~so briga briga_em briga~casa consigo_dormir cresc- cresce cresce_$ de_nao dinheiro_$ juros_$ medo~nao nao~dormir os sabe so_cresce vergo- vergonha worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:por worry:sabe`,
    '5': `^_medo a_divida assim atrasado com_depressao com_isso depre- depressao devendo_$ doente_e dormi- dormir esta_tudo juros medo_de minha_familia por~disso tenho_vergonha viver worry:assim worry:causa worry:consigo worry:medo worry:minha`,
    '4': `^_ai a_minha acaba- ai~eh causa coisa_$ consigo dar_conta deven- devendo dinhe- dinheiro disso_$ doent- doente eh_tanta eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher moca muito mulhe- mulher nao_consigo nao~conta na~eh o~fazer por_causa que_fazer sabe_$ sem_saber tanta verdade_eh worry:ai worry:casa worry:coisa worry:dar
worry:de worry:disso worry:doente worry:fazer worry:isso worry:mae worry:marido worry:moca worry:sem worry:so worry:tanta worry:tudo`,
    '3': `^_meu ^_minha ^_na atras- casa coisa com conseguir conseguir_pagar consi- da_minha dar de_ser disso divid- divida eh_a estao esta~e estou estou_sem estou~e fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao muita na_verdade nao~pagar param_$ saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:a worry:conseguir worry:estao worry:pagar worry:tenho`,
    '-3': `:fui ^_estao ^_tudo almoc- cobra- medo~perder nao_$ negat- negativado nome perde- perder worry:do worry:negativado worry:para worry:perder`,
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
    '5': `a_moto estao tv vao worry:meu worry:os worry:querem`,
    '4': `^_medo ^_querem apree- apreensao busca busca_e buscar_o busca~apreensao carro_esta coisa- coisas coisas_$ de~a e_apreensao escondendo estou~o medo_de minhas_coisas ofici- oficial os o~veio penho- penhorar perder_o perder~carro querem querem~minha tomar worry:apreensao worry:banco worry:busca worry:coisas worry:oficial worry:penhorar worry:quer worry:tomar`,
    '3': `^_oficial a_financeira ameacando_toma ameacando~minha atras a~quer banco_vai buscar da_loja estao~toma esta~na geladeira_da geladeira~loja irmao meu_irmao minha minha- minha_geladeira minhas minha~da moto_, na_casa na~do o_banco o~ontem pegar pegar~moto perde- perder posso~o quer quer~minha toma toma_minha tomar_meu tomar~carro toma~geladeira vai~a worry:a worry:buscar worry:da worry:do worry:e
worry:loja worry:ontem worry:pegar worry:perder worry:toma`,
    '-3': `de~veio justica_veio n0 worry:me worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:a worry:luz`,
    '9': `estou_no worry:cortar worry:no`,
    '8': `cortar luz worry:estou`,
    '7': `gas_$ meu_gas minha_luz worry:agua worry:gas worry:ja worry:veio`,
    '6': `agua desligar gas veio worry:NAME worry:cortaram worry:desligar worry:dias worry:ontem`,
    '5': `^_estou a_energia aviso aviso_de aviso~corte cortada cortar_$ cortaram corte de_corte dias energ- energia ja_veio luz_esta ontem ontem_$ ser_cortada vai worry:de worry:meu worry:sem`,
    '4': `#_dias ^_cortaram ^_medo a_internet amanh- amanha amanha_$ aviso- avisou avisou_que a~ja a~vai compa- corta cortada_amanha cortaram_a cortaram~agua da_luz da~esta de~a esta_na estou ser~amanha vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:internet worry:moco worry:sexta worry:vai`,
    '3': `#~senao EXPENSE NAME_deu NAME_ja ^_a ^_ja ^_luz ^_minha ^_sem a_agua after-roadmap:amanha after-roadmap:ser agua_desde agua_ontem agua~ontem cortar_minha cortaram_minha cortar~luz desde_ontem desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga estou_ha ha ha~dias inter- internet internet_$ ja luz_$ luz_para luz~cortar medo medo_de minha_agua minha~ontem minha~vai moco na_porta no o~da
porta porta_$ sem sem_agua sem~desde senao senao_desliga ser sexta sexta_$ veio_cortar worry:# worry:cortada worry:desde worry:desliga worry:deu worry:dois worry:medo worry:minha worry:porta worry:senao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '12': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:recebi`,
    '8': `intim- intimacao worry:do worry:intimacao worry:me`,
    '7': `^_recebi acao acao_de de_cobranca estao_me recebi worry:acao worry:banco`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ da_justica justica_$ pelo_banco processar vao worry:carta worry:chegou worry:de worry:no worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao cobranca do_forum estao forum forum_$ no_meu no~nome pelo processo sendo tem_processo vao_me worry:cartorio worry:cobranca worry:da worry:estao worry:forum worry:sendo worry:tem worry:um`,
    '4': `banco banco_$ carta_do chegou_um de_justica estou_sendo justica~aqui nome_$ ofici- oficial oficial_de oficial~justica prote- protestar receb- vao_protestar vao~no worry:aqui worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_mandou cobra- do_banco do~mandou mandou_carta meu_nome o_advogado uma~do veio_aqui worry:. worry:mandou worry:na`,
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
    '6': `^_bloquearam benef- beneficio bloquearam meu o_banco pagamento_$ salar- salario segur- worry:banco`,
    '5': `beneficio_$ cai_e desco- minha minha_aposentadoria tudo_do worry:aposentadoria worry:cai worry:do worry:o worry:todo worry:tudo`,
    '4': `^_descontam apose- aposentadoria banco banco_pega banco~meu bloquearam_meu cai da~aposentadoria descontado descontam justica_$ metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo o~pega pega pegan- pegando pegando_meu penhorar salario_$ tirar- tiraram todo todo_$ worry:da worry:descontado worry:descontam worry:dinheiro worry:e worry:metade worry:pega worry:pegando`,
    '3': `:banco :pode :salario INCOME aposentadoria_$ banco_bloqueou banco_pode bloquearam_minha bloquearam~conta bloqueou bloqueou_meu bpc cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME do_beneficio do~salario e~banco justi- justica minha~esta ordem o~bloqueou o~cai o~pode pix_$ pode~meu por_ordem quase salario_? salario_cai worry:NAME worry:bloqueou worry:justica worry:ordem worry:pela`,
    '-3': `n0 worry:de worry:nao worry:nome`,
  },
};

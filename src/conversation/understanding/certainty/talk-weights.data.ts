import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_aceitei`,
    '15': `^_topei aceit- topei`,
    '14': `topei_$`,
    '13': `aceitei`,
    '12': `fecha- feche- fechei`,
    '11': `^_fechei after-roadmap:topei`,
    '10': `^_acabei acabe- acabei aceitar_essa`,
    '9': `?offers acordo_fechado fechado fechado_$ offers:aceitei offers:topei`,
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei_a acord- acordo after-roadmap:fechei assinei_o assinei~acordo eles_$ fechando fechando_$`,
    '7': `a_da acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:acabei assin- assinei a~NAME certo_fechei com_eles deu~fechei fechei_com o_acordo offers:fechei pode_aceitar`,
    '6': `^_aceita ^_deu a_proposta aceita aceitar after-roadmap:aceitei after-roadmap:acordo after-roadmap:essa com~banco deu_certo essa_$ fechar_com fechar~eles fechei~acordo fechei~o fiz~acordo offers:acabei pode~essa vou~com`,
    '5': `^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento after-roadmap:aceita after-roadmap:assinei after-roadmap:vou banco_$ certo deles deles_$ deu eles essa essa_vou essa~pagar fechei_o fiz fiz_o o_parcelamento offers:acordo pagar_$ parcelamento vou vou_aceitar`,
    '4': `!_! NAME_! NAME~! NAME~vou aceita_a aceita~da acordo_hoje acordo_no acordo~app after-roadmap:aceitar after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles com_o da~, do_jeito do~que fechei_do fechei~jeito hoje hoje_$ jeito~ofereceram no_app ofereceram_$ offers:aceitar offers:com offers:essa offers:o o~hoje parcelamento_$ proposta_deles que_ofereceram topei_a topei~proposta
vou_fechar vou_pagar`,
    '3': `! !_$ :hoje NAME_hoje ^_pode aceitei~da acordo_do after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta app fechar jeito jeito_que ofereceram offers:assinei offers:deles offers:deu offers:eles offers:fechar offers:pode offers:vou o~no propo- proposta proposta_$ vou~essa`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~aluguel 
~de !_onde !~a #_
 #_( #_) #_, #_- #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_celular #_comida #_como #_conta #_contas #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estao #_estou #_eu #_falta #_faltam #_faltando #_fatura #_faturas
#_faz #_filhos #_fralda #_gas #_hoje #_ifood #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquido #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode #_porsento #_prestacao #_prestacoes #_quando
#_rango #_real #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas
#~atrasado #~atrasados #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~esse #~esta #~estou #~faco #~falei #~falta #~faltam
#~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~marco #~mas #~maximo #~menos #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~na #~nao #~nem #~nenhuma
#~netflix #~no #~o #~off #~os #~ou #~outro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~passado #~pensao #~pix #~plano #~pode #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitei #~recebo #~remedio #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao #~rifa #~roupa #~salao #~salario #~se
#~secretaria #~segunda #~sendo #~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tenho #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do
%_e %_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e ) )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agua ,_ajuda ,_aluguel ,_amanha ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_cada ,_cai ,_cartao ,_cerca
,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_daqueles ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_ele ,_eles ,_em ,_eram ,_errei ,_esse ,_estava ,_eu ,_faco ,_falaram ,_falei ,_falta ,_faltam ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_internet ,_iptu
,_isso ,_junta ,_juros ,_luz ,_manda ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_pago ,_para ,_parcela ,_parei ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sendo ,_sera ,_sobraram
,_spotify ,_streaming ,_tem ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vai ,_vale ,_valido ,_varia ,_vence ,_vencimento ,_venderam ,_vendo ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~certinho ,~cinco ,~coisa ,~compro ,~corrigir
,~crediario ,~da ,~de ,~demais ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~enrolado ,~era ,~errado ,~essas ,~esse ,~esta ,~estou ,~explica ,~faltam ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ligacao ,~mais ,~marmita ,~me ,~mes ,~meses ,~metade ,~mil ,~minimo ,~muito ,~na ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~os ,~paga ,~pagas ,~pago ,~parcela
,~parcelas ,~parte ,~pila ,~por ,~primeira ,~qual ,~quando ,~questao ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sei ,~sem ,~silveira ,~sim ,~so ,~tentando ,~terceira ,~tiro ,~todo ,~tudo ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~x ,~zero - -_# -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._devo ._e ._eh ._energia ._m ._no ._o ._recebo ._so .~# .~$ .~: .~NAME .~de .~isso .~no
.~o .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :app :aquele :arrumei :atras
:atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :australia :automatico :bah :banco :bastante :bem :beneficio :caba :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :chegou :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisa :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto
:contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depositar :der :desconta :desde :dessas :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :do :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falar :falei :falou :falso
:faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiquei :fiz :folha :foram :ganhei :ganho :ganhou :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :janeiro :jogo :juntando :k :la :lgpd :ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :maio :mandou :marco :meio :mercadinho :mercado :meses
:mesmo :milhao :moca :moto :muda :mulher :na :nas :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :numero :oferecendo :oferta :oitenta :oito :olha :ontem :onze :oq :orientacao :oxe :pagamento :pagando :pagas :pagina :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :pediram :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais
:quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real :referente :regras :renda :renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal :tambem :tche :terceiro :todas :todo :todos :trabalho :transferi :trem :tres
:trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :x :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_me ?_nao ?_queria ?~caba NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_:
NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desde NAME_devo NAME_dezoito NAME_dia NAME_dois NAME_duzentos NAME_eh
NAME_emprestimo NAME_estao NAME_estou NAME_falou NAME_faltam NAME_fatura NAME_fez NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_me NAME_mil NAME_na NAME_no NAME_novecentos NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_porque NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tenho NAME_toda NAME_todo
NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~acordo NAME~adiantou NAME~agora NAME~agosto NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado
NAME~conto NAME~corre NAME~da NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k
NAME~maio NAME~mas NAME~me NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~no NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~que NAME~quinze NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis
NAME~sem NAME~semana NAME~sendo NAME~sera NAME~so NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_amortizei ^_aposto ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao
^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cervejinha ^_cet ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_corrige ^_corrigindo ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_dinheiro ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio
^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_jovem ^_lanche ^_leite ^_levanto ^_limite ^_lista ^_lote ^_mando ^_manicure ^_mano ^_material ^_mercado ^_moca ^_moro ^_mudou ^_multa ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_pedreiro
^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_plano ^_possuo ^_presente ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_salario ^_saldo ^_saquei ^_seguro ^_sete ^_sobrou ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_vei
^_veio ^_vence ^_venceu ^_vinte a_. a_academia a_bolsa a_cada a_consulta a_dar a_declarar a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_minima a_mulher a_prefeitura a_prestacao a_renda a_renner a_rescisao a_sabado a_sexta a_sindica a_tv a_van aa aa_$ abaix- abaixa abaixa_$ abri_um abril abro abro_reclamacao absur-
absurdo absurdo_$ abusivo_, abusivo~pode acaba_em acaba_quando acade- academia academia_# academia_NAME academia~# academia~, academia~e acai acai_, acai~uns aceita~# aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_com acho_$ acho_, acho~# acho~cai acho~sim acho~umas acho~uns acontece_$ acordo_que acordo~eles acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita
adianta adiantada adiantada_$ adiantou adiantou_# adiantou~e advogado~NAME after-crisis:, after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre after-roadmap:abro after-roadmap:adiantada after-roadmap:agiota after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu after-roadmap:atrasar after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah
after-roadmap:baixou after-roadmap:bicho after-roadmap:bolo after-roadmap:botar after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:depositei after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:dois after-roadmap:ele after-roadmap:emprestado after-roadmap:entrar
after-roadmap:erro after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:fizer after-roadmap:fora after-roadmap:funciona after-roadmap:garcom after-roadmap:gaste after-roadmap:gasto after-roadmap:guardam after-roadmap:ia after-roadmap:ideia after-roadmap:janeiro after-roadmap:joguei after-roadmap:largar
after-roadmap:leva after-roadmap:ligou after-roadmap:liguei after-roadmap:loterica after-roadmap:mandado after-roadmap:marco after-roadmap:metade after-roadmap:mudei after-roadmap:normal after-roadmap:nova after-roadmap:oitenta after-roadmap:pedindo after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder
after-roadmap:quatrocentos after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:ruim after-roadmap:sacar after-roadmap:sms after-roadmap:tal after-roadmap:tinha after-roadmap:todos after-roadmap:tres after-roadmap:troca after-roadmap:tv after-roadmap:uns after-roadmap:usar after-roadmap:vei
after-roadmap:viajar after-roadmap:vinte agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_eh agora_esta agora_estou agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~em agora~nao agora~so agosto_$ agosto_do agosto~ano agua_# agua_$ agua_: agua_atrasadas agua_e agua_sessenta agua_vem agua~#
agua~, agua~de agua~e agua~gas agua~luz agua~net ah_e ah~a ah~o ai_: ainda_, ainda_falta ainda_faltam ainda_mil ainda_restam ainda~# ainda~de ainda~e ainda~paguei ai~eu ajuda_? ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajudo ajudo_com ajudo_minha ajudou_bastante ajudo~# ajudo~mae alem alem_da alem_desses alem~dois alguem_da alguem_de alguem~carne
alguem~equipe alguem~verdade alguma~? alguma~por alime- alimenticia alimenticia_# alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_da aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio
aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar ameacando~a amiga amigo amigo_, amigos_$ amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_#
aniversario~esse ano_, ano_. ano_e anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio antecipei_tres anteriores_e antes_, antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~os apaga~respostas
aparece_# aparece_no apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aplicativo~esta aposentada aposentada~# aposentado_, aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei aposentei_por aposentei~idade apost- aposto aposto_uns aposto~# app_do app_mostra
app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprendiz_, aprendiz~# aqui_da aqui_na aqui~do aqui~rua ar arquivo_$ arre arre_egua arre~, arrumar_$ arrumei_um arrumei~bico as_demais as_quatro as_tres assinada_e as~# as~da as~extra as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sexta ate~# ate~, ate~/ ate~eles ate~fim ate~meu ate~o ate~para
ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_? atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde
atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasar_um atrasar~mes atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~#
aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# austr- australia autis- autista autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu a~% a~: a~ate a~baixou a~caduca a~cobra a~contas a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta
a~ideia a~julho a~ligou a~m a~mais a~mandou a~mil a~muda a~no a~pagar a~para a~parcelou a~parte a~pela a~porque a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~vale a~veio a~vem bah bah_, bah_devo bah_guria bah~# bah~, bah~estou bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_esta banco_pode banco_quer banco~# banco~mandou
banco~me bar bar_do barzi- barzinho barzinho_# batid- batido batido_em batido~janeiro beleza_valeu bem_, beneficio_, beneficio_cai beneficio~# beneficio~nunca beste- besteira besteira_$ bet bicho bicho_# bicho_$ bicho~por bico_de bico~# bico~garcom boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boleto_vence boletos_atrasados boletos_de boletos~# boleto~#
boleto~desconto boleto~dia boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~, bom~preciso bora_la borra- bota_mais botar_# botar_duzentos botar_mais botar~a bota~mil botij- botijao botijao_# botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_#
buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~netflix cachorro_# cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na cai_# cai_meu cai_na cai_no cai_o cai_para cair cair_# cair~do caiu_, caiu_de caiu_para caiu~a caixa_de cai~dia cai~na cai~pagamento cai~quinto cai~uns caju caju_# caminhao caminhao_$ caminhao_quito
caminhao~tudo caminhonete caminhonete_$ cancelar_esse cancelei cancelei_e capital_de capital~australia capital~giro carne_da carne_das carne_do carne_e carne_em carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_batido carro_de carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de
cartao_# cartao_) cartao_, cartao_? cartao_consignado cartao_da cartao_e cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~loja cartao~mil carta~# carta~NAME carta~cartorio carta~forum carteira~e cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_#
casa_: casa_com casa_e casa_eh casa_minha casa_na casa_toda casa~# casa~, casa~NAME casa~eu casa~financiada casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_na cem_no cem_reais cem~NAME cem~antes cem~cento cem~da cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano
cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% chega_a chega~# chegou_carta chegou_no chegou~carta
chegou~do chegou~intimacao cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- chuva cigarro_# cigarro~# cigarro~e cigarro~por cima cinco_e cinco_mil cinco_por cinco_zero cinco~NAME cinco~ainda cinco~cento cinco~e cinco~eu cinco~mes cinco~no cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas
cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que clien- clt_, clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_$ cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~mil cobraram cobrar~de cobra~# cobra~% cobra~e cobra~nem cobra~por coisa_? coisa_agora coisa_por coisa_se coisas_, coisas_: coisas_na
coisas~cartao coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_dividas com_do com_ele com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_remedio com_uns comeca_tudo comecar_a comecar_do comecar_pagando comecar~a comecar~dar comecar~menores comecar~zero comeca~de
comecei_num comecei~emprego comecou comecou~# comeco~# comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_abro como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~? como~agora como~da como~eh como~primeiro como~um compadre comprei_$ comprei_um comprei_uma comprei~# comprei~ar comprei~carro
comprei~geladeira comprei~sofa compro comprou comprou_minha comprou~divida com~# com~% com~, com~a com~amigo com~como com~consultor com~contas com~da com~disso com~e com~eh com~faturas com~filho com~juros com~mae com~moca com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~ser com~todo com~uns com~uso concordo~o concursada_do concursada~estado condi- condicao condo-
condominio condominio_# condominio_, condominio_: condominio_de condominio_desde condominio~# condominio~$ condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confirm-amount:e confirm-amount:entendeu confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:nada confirm-amount:ne confirm-amount:que
confirm-amount:quero confirm-amount:quinhentos confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:acho confirm-change:antigo confirm-change:certinho confirm-change:decimo confirm-change:esse confirm-change:eu confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:moca
confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:por confirm-change:precisa confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:esquece confirm-creditor:exatamente confirm-creditor:foi
confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:nenhum confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:aham confirm-delete:certo confirm-delete:decimo confirm-delete:espera confirm-delete:esse
confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:foi confirm-delete:melhor confirm-delete:mexer confirm-delete:muda confirm-delete:mudanca confirm-delete:mudar confirm-delete:perai confirm-delete:por confirm-delete:tem conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse
conseguir~uma consegui~esse consent:ajudar consent:alguem consent:amor consent:apagam consent:apagar consent:aqui consent:as consent:banco consent:boa consent:bom consent:casa consent:certo consent:codigo consent:comigo consent:confio consent:contas consent:continuar consent:deixou consent:desejo consent:disseram consent:diz consent:dono consent:era consent:ficam consent:gostaria consent:guardar
consent:informacao consent:ligar consent:ligaram consent:lista consent:mandou consent:mexer consent:moco consent:ninguem consent:no consent:oxe consent:passam consent:pedindo consent:pelo consent:perdi consent:perguntas consent:pessoa consent:quer consent:querem consent:queria consent:quiser consent:receber consent:recebi consent:seguir consent:seguros consent:senhor consent:sera consent:sobre
consent:ter consent:terceiros consent:usar consent:uso consent:verdade consent:vi consent:whatsapp conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_#
consigo_alugar consigo_pagar consigo~casa conso- consorcio consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contar~o contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que contato_comigo conta~# conta~agua conta~essencial conta~mes conta~o continuo conto- conto_e conto_na conto_no
conto_para conto~NAME conto~meio contra_o contracheque contracheque_$ contraproposta_de contrato_# contrato_$ contrato_NAME contrato~# contrato~NAME conversar~alguem conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus corre corre_risco correcao correcao_: correcao~o correto_sim corre~de corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu
cortar_a cortar~agua corte_. cosme- cosmetico cosmetico_e cosmetico~faco costura crech- creche creche_# creche_particular crediario_na crediario~, crediario~NAME credito_do credito~NAME crian- criancas criancas_# cuido curso custa_# da_aposentadoria da_australia da_cento da_equipe da_escola da_esquina da_faculdade da_familia da_fatura da_firma da_igreja da_manha da_marinha da_menina da_oferta
da_oficina da_pagina da_pensao da_pressao da_rede da_rescisao da_rua da_uns dado dados_, dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_criancas das_duas das_mei das~# das~, das~do das~paguei das~parcelas da~agora
da~caiu da~caminhonete da~com da~da da~do da~e da~esse da~estadual da~falou da~hoje da~ja da~juntando da~mas da~mil da~mulher da~na da~ontem da~por da~sao da~sem da~tirar da~uns da~veio da~vence da~venceu de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_carro de_cartao de_carteira de_cem de_cento de_condominio
de_contato de_cortar de_dividas de_duzentos de_emprestimo de_familia de_favor de_faxina de_feira de_fgts de_fiado de_garcom de_gasolina de_giro de_imposto de_iptu de_janeiro de_julho de_manha de_mercado de_moto de_noite de_noventa de_oitenta de_oitocentos de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_renda de_rescisao de_rotativo
de_roupa de_saude de_segunda de_semana de_setecentos de_som de_supermercado de_tanta de_tarde de_taxa de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:, debt-amount:. debt-amount:acho debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas debt-amount:boleto debt-amount:cabeca
debt-amount:certo debt-amount:com debt-amount:da debt-amount:dei debt-amount:deve debt-amount:devedor debt-amount:do debt-amount:dois debt-amount:em debt-amount:entre debt-amount:era debt-amount:eu debt-amount:explica debt-amount:extrato debt-amount:faco debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:ideia
debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:mostra debt-amount:muito debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:os debt-amount:parcela
debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quatro debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saber debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:simples debt-amount:tanto debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:uns debt-amount:valor
debt-amount:veio debt-amount:voce debt-amount:x debt-creditor:, debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:na debt-creditor:no debt-creditor:numa debt-creditor:o debt-creditor:osvaldo debt-creditor:para debt-creditor:que
debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:caminhonete debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:escrito debt-kind:estou
debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:minha debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem debts:
 debts:% debts:(
debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:antes debts:ao debts:apaga
debts:aparece debts:aposentadoria debts:app debts:ar debts:assim debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:caiu debts:caixa debts:caju debts:cancelei debts:carne
debts:carta debts:cartao debts:cartoes debts:causa debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comprei debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato
debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:decima debts:dei debts:deixa debts:dentista debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desejo debts:desse debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro
debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei
debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram
debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:ha debts:hospital debts:imobiliaria debts:imposto debts:ingles debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote
debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:maria debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:milicia debts:minimo debts:minuto debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar
debts:nem debts:ninguem debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:os debts:outra debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas
debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro
debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:repete debts:responder debts:resta debts:restam debts:restando
debts:restantes debts:robo debts:rosa debts:roupa debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:sou debts:spc debts:sujo debts:telefone
debts:ter debts:terceira debts:terreno debts:tiao debts:tinha debts:todo debts:total debts:trabalho debts:tres debts:trezentos debts:trinta debts:tv debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vermelho
debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, decla- declarar defes- defeso defeso~um deixa_essa deixa~esta deixei_de deixei~pagar deixo- deixou deixou_$ dei~na dela dela_$ dela~# delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para demora~limpar denti-
dentista dentista_# depende_, depende~dia depois_# depois_dos depois_que depois_se depois_voce depois~apagam depois~eu depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta_# desconta_direto descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por
desconta~todo desconto_. desconto_NAME desconto_por desconto~# desconto~email desconto~fica desculpa_mas desculpa~nao desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desempregado_$ desemprego desemprego_# desemprego_, desemprego~#
desemprego~ate desses_dois deste_ano deu_dez deus_estou deus_nao deus~apaga deus~atolada deus~registraram deu~% deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~tres deve~ainda deve~alto
deve~mil deve~uns devia devia_# devia_$ devo_, devo_? devo_a devo_ao devo_dois devo_hoje devo_la devo_mil devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais
devo~sindica dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~comprei
de~dia de~do de~esta de~estou de~falta de~faltam de~faltando de~financeira de~ganho de~jeito de~ligar de~mais de~meses de~mesmo de~no de~pagas de~paguei de~parcelas de~pela de~quartinho de~reais de~salario de~seja de~sem de~setecentos de~so de~todo de~tudo de~uns de~vai de~vez dia_, dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze
dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~eh dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que dificil_a dificil~vida diga dinheiro_emprestado dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de
dinheiro~deu dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~se disso_tudo disso~? divida_acaba divida_ativa divida_da divida_eu divida_ja divida_na divida_nova divida_para dividas_, dividas~NAME dividas~ja dividas~voce divida~? divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com
divido_o divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizimo_# dizimo~, diz~coisa diz~dividas diz~eh diz~mil do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_crediario do_de do_decimo do_desconto do_dia do_estado do_ex do_finado do_financiamento do_flamengo do_gas do_imposto do_ir do_juiz
do_mei do_menino do_mercadinho do_nenem do_pai do_painel do_sofa do_tiao do_vermelho doenc- doenca doenca_# doenca~do dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos
dois~trinta dois~um dona_neide dona~# dono_quer dono~a dono~casa dos_meninos dos~, dos~: dou_# dou~em dou~para doze_, doze_e doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~a do~adiantada do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~e do~em do~especial do~esse do~esta do~ex do~familia do~gol do~ligou do~mas do~me
do~menino do~mesmo do~na do~nao do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~venceu do~ver do~ze duas_atrasadas duas_coisas duas_contas duas~, duas~. duas~: duas~NAME duas~atrasadas dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em duzentos_faltam
duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~quarenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_alguma e_ate e_cai e_caju e_cartao e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove
e_dezoito e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_eles e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_ficou e_fiquei e_fralda e_ganho e_gas e_gasto e_hoje e_isso e_ja e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_no e_nove e_novecentos e_noventa e_oitenta e_oito e_oitocentos e_onibus e_osso e_outro e_pago e_paguei e_para
e_parei e_pensao e_por e_poucas e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_some e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo economizo_se efeti- efetiva egua_, egua~recebo eh_aquele eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_debito eh_dia eh_dois
eh_doze eh_ele eh_eles eh_financiada eh_juros eh_mil eh_na eh_perder eh_quarenta eh_quatrocentos eh_que eh_quinhentos eh_ruim eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~automatico eh~bruto eh~com eh~da eh~desconto eh~dizer eh~emprestimo eh~falar eh~fatura eh~gerente eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~o eh~parcelas eh~pensao eh~por eh~responder eh~salario eh~tal eh~um eh~virem
ela_nao ela_que ela~# ela~me ele_cobra ele_que ele_quer ele_sim eles_falaram eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~duzentos ele~o ele~paga em_# em_$ em_abril em_arquivo em_dez em_dois em_fevereiro em_janeiro em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_torno em_vez em_vinte email_eh email_isso email~eh email~golpe emprego_novo empregos
empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimo_que emprestimos emprestimos_no emprestimos~NAME
emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~desconto emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou_# emprestou_dois emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~? em~NAME em~a em~anos em~comigo em~de em~do em~gracas em~judicial em~meses em~mesmo em~mil em~no em~parcelas
em~porque em~tempo em~x encos- encostado energia_# energia_: energia~$ enganei_a enganei~NAME enquanto_eh enquanto~isso entao_, entao_devo entao~no entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~+ entrada~NAME entrada~mais entrada~o entrar entrar_# entrar~mil entra~mil entre_# entre_cartao entre_mais entrega entrega_de entrega_no entrega~ifood
entrega~moto entrei_agora entrei_faz entrei~pouco entressafra entre~e entre~em entrou_# epoca equip- equipe equipe_$ era_# era_da era_doze era_para era_uma eram eram_# eram~mas era~% era~, era~agora era~coisa era~marinha era~mil errado_comeca errado~de errado~eh errei_$ errei_na errei~atras errei~eh errei~luz errei~pergunta errei~quero escola escola_# escola_da escola_dela escola_do escolar
escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em espera_antes espera~quero esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar esqui- esquina essa_para essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essa~acaba essa~da
essa~depois essa~ja essa~nao essa~quero esse_boleto esse_eh esse_povo esse_tal esse_trem esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:agora essentials:agua essentials:ajudo essentials:alguem essentials:aluguel essentials:amanha essentials:amigo essentials:ano essentials:apagar
essentials:aqui essentials:atendimento essentials:avisar essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:carro essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro essentials:condominio essentials:conducao essentials:consulta
essentials:conversar essentials:creche essentials:cuida essentials:custa essentials:das essentials:dela essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:direito essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia
essentials:entendi essentials:entra essentials:entre essentials:era essentials:errado essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:esses essentials:excluir essentials:faculdade essentials:familia essentials:farmacia essentials:feira essentials:fica essentials:filha essentials:filho essentials:filhos essentials:foi essentials:folha essentials:fora
essentials:fralda essentials:fundos essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gerente essentials:inclusa essentials:incluso essentials:internet essentials:iptu essentials:junto essentials:k essentials:leite essentials:lembro essentials:ler essentials:luz essentials:mae essentials:mando essentials:marido essentials:mas essentials:material
essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais essentials:meses essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:olha essentials:onibus essentials:os essentials:paga
essentials:pais essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:pego essentials:pensao essentials:perguntar essentials:plano essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos
essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:responder essentials:respondo essentials:responsavel essentials:resto essentials:sai essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos
essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trampar essentials:trezentos essentials:trinta essentials:uber essentials:ultimo essentials:vai essentials:van
essentials:veio essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:viu essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esta_# esta_cobrando esta_correto esta_de esta_escrito esta_negativa esta_vencida esta_vindo estad- estado estado_, estado~recebo estadual estadual_,
estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~? esta~a esta~absurdo esta~cobrando esta~com esta~desde esta~faz esta~gracas esta~meu esta~mil esta~nao esta~recuperacao esta~torno este_ano estev- esteve
esteve_aqui este~, estou- estou_atolada estou_encostado estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estourei estou~# estou~, estou~a estou~as estou~decima estou~desde estou~medo estou~mes estou~na estou~parar estou~parcela estou~quarta estou~seguro estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho
eu_assinei eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_errei eu_falar eu_ficar eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_mandar eu_nunca eu_ofereco eu_pague eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_recebo eu_respondi eu_saiba eu_sou eu_tiro eu_trabalho eu_vendo eu~NAME eu~ajudo eu~ate
eu~botar eu~cento eu~duzentos eu~e eu~eh eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mais eu~mandioca eu~menos eu~meu eu~mil eu~nao eu~ouvi eu~pagando eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tenho eu~tudo eu~uma ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao
experiencia~sei explica_de explicar_melhor explicar~a explica~novo explica~plano explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~a e~abaixa e~acougue e~agiota e~agua e~ao e~assinei e~ate e~atrasadas e~atrasado e~aviso e~bico e~bolsa e~cada e~cartao e~centavos e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei
e~desde e~dia e~divida e~do e~dois e~eh e~em e~emprestimo e~especial e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~ja e~k e~la e~luz e~marido e~mas e~mercado e~meses e~mil e~minimo e~nao e~no e~o e~outro e~pago e~parcela e~parcelas e~pensao e~pila e~por e~quebrados e~quem e~quinhentos e~quinze e~reais e~remedio e~resto e~seis
e~sem e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~trezentos e~tudo e~um e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no faco~por faco~que faculdade_# faculdade_$ faculdade_, faculdade_NAME faculdade_parcelou faculdade~# faculdade~,
faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o falar_que falar~atendente falar~humano falar~mes falar~pior falar~uma fala~um falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falei_ne falei~? falei~antes falei~errado falho- falhou falhou_$ falou_# falou~vai falo~a falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_# faltam_$
faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra familia_# familia_mesmo familia_nao familia_toda familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~#
fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo favor_, favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_do faz_dois faz_em
faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, faz~ano faz~anos faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechou_e fechou_em fechou~# fechou~mandou feira feira- feira_# feira_$ feira_deve feirao feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez~ate fgts_# fgts_$ fgts_em fgts_o
fgts_para fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_um ficaria ficar~receber fica~centro fica~setecentos fichada fichada_$ ficou_# ficou_devendo ficou_em ficou_para ficou~# ficou~plano ficou~tras fico~disso filha_, filha_me filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda
filho_me filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~ele filho~meu fim_de fim~semana finad- finado finado_marido finado_que finado~eh final final_# final_$ financeira_ja financeira_que financeiramente financeiramente_$ financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME
financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~carro financiamento~casa financiamento~meu financiamento~minha financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$ firma~e fixo_, fiz_acordo fiz_na fiz_pelo fiz_uma fizer fizer_um fiz~carne fiz~consignado
fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~pagamento fiz~telefone flame- flamengo flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:as flexibles:barzinho flexibles:besteira flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo
flexibles:cachorro flexibles:cada flexibles:casa flexibles:cento flexibles:cerveja flexibles:cervejinha flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dia flexibles:dias flexibles:do flexibles:dois flexibles:dos flexibles:dou flexibles:durmo flexibles:em
flexibles:entra flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:globoplay flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:junto flexibles:lanche flexibles:liquido flexibles:loteria flexibles:manicure flexibles:mas flexibles:meses
flexibles:mesmo flexibles:meu flexibles:minha flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:passado flexibles:pizza flexibles:pouca flexibles:presente flexibles:quando flexibles:racao flexibles:reais flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:salao
flexibles:salario flexibles:sei flexibles:sem flexibles:semana flexibles:ser flexibles:sexta flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:voce flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro
foi_numa foi_o foi_pago foi_para foi_todo foi_um foi~# foi~, foi~: foi~acordo foi~emprestado foi~loja foi~mas foi~pago folha_. folha_: folha~# fora_e fora_essas fora_o foram foram_# foram~de fora~, forne- fornecedor fornecedor_de fraco~# frald- fralda fralda_# frio frio_: frio~# fui_contratada fui_fiador fui_mandado fui~do fui~na fumo fundo- fundos fundos_da fundos~minha funer- funerario galo
galo_para galo~NAME ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garco- garcom garcom_no garcom~fim gas_# gas_do gasolina_# gasolina_$ gasolina_da gasolina_fica
gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gasta- gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~por gas~# gas~, gas~a gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes
gente_como gente_gasta gente~? gente~eu giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~receber gov_$ graca_mesmo graca~? gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guria ha_mais ha_quinze habit- ha~anos heran- heranca hoje_# hoje_o hoje_tiro hoje~# hoje~em hoje~inss hoje~manha holer- holerite holerite~# homem
hora_extra hospi- hospital idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ ih_mais ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:cai
income-low-month:chove income-low-month:chuva income-low-month:da income-low-month:de income-low-month:demais income-low-month:depende income-low-month:dizer income-low-month:e income-low-month:em income-low-month:faco income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:ja income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mil
income-low-month:na income-low-month:no income-low-month:nuns income-low-month:o income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:setecentos income-low-month:so income-low-month:teve income-low-month:tirar income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:casa
income-source:com income-source:finado income-source:marido incomes:
 incomes:$ incomes:% incomes:+ incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app
incomes:aprendiz incomes:assinada incomes:ate incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:cinquenta incomes:coisa incomes:comissao incomes:concursada
incomes:consignado incomes:conto incomes:contrato incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:descontado incomes:desconto incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:disso incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo
incomes:encostado incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errei incomes:esposa incomes:esposo incomes:essencial incomes:esta incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faculdade incomes:faleceu incomes:falecido incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica incomes:fichada incomes:filho
incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:ganha incomes:ganhava incomes:gasolina incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:juros incomes:k incomes:limpo incomes:liq incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae incomes:mandioca incomes:mao
incomes:marco incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:na incomes:ne incomes:nisso incomes:noite incomes:num incomes:obra incomes:oitenta
incomes:oitocentos incomes:olhar incomes:outro incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pj incomes:planto incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando
incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrado incomes:responder incomes:respondi incomes:roca incomes:ruim incomes:sabado incomes:salarios incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:senhora
incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util
incomes:vale incomes:valor incomes:varia incomes:vender incomes:ver incomes:vida incomes:vigia incomes:vinte incomes:vou incomes:vr incomes:x infelizmente_$ infelizmente_sim informacoes~guardam informar_agora inss_# inss_ja inss_nunca inss~falhou inss~ja inss~pagou instalments-left:. instalments-left:NAME instalments-left:agora instalments-left:ano instalments-left:aparece
instalments-left:aplicativo instalments-left:app instalments-left:cabeca instalments-left:cada instalments-left:carne instalments-left:cinquenta instalments-left:como instalments-left:das instalments-left:depois instalments-left:deus instalments-left:dez instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:esta
instalments-left:faco instalments-left:faz instalments-left:foi instalments-left:foram instalments-left:ideia instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nove instalments-left:nunca instalments-left:oito instalments-left:olhar instalments-left:olho instalments-left:pagando
instalments-left:pagas instalments-left:parcelas instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:setima instalments-left:tanto
instalments-left:tem instalments-left:tenho instalments-left:termina instalments-left:tres instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e inteiro~, internet_# internet~, internet~celular internet~e inval- invalidez invalidez_, inver- inverno inverno~para iptu
iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ipva~# ir_saiu irmao~# irma~que ir~# isso~, isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_acertei ja_devolvi ja_esta ja_estou ja_foi ja_foram ja_limpa ja_mandei ja_mandou ja_nao ja_pagou ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_$ janeiro_, janeiro_. janeiro_? janeiro~uns ja~, ja~. ja~carta ja~de ja~do ja~mes ja~no
ja~nove ja~processo ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito~eu jeito~simples jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem jovem_aprendiz jovem~# jovem~, judic- judicial judicial_. juiz juiz_$ junho junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas junta~# junto- juros_# juros_de juros_e juros_mais
juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_na la_no lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade la~# la~, la~NAME leite_# leite_e
leite~fralda lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligaram_oferecendo ligaram_pedindo ligaram~NAME ligaram~pix ligar~alguem liga~manha
ligou_falando ligou~que ligue- liguei limite_# limite_de limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpo_$ link_da link_para link~pagar link~pagina link~painel link~verdade liq liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_, lista_de lista_minhas lista~contato livre_disso livre~tudo loja_, loja_NAME loja_da loja_daqui loja_do lojas~#
loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_veio luz_vem luz~# luz~, luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_que mae_sujo mae~# maior_?
maior_medo maior_sim maior~eh maio~# mais_, mais_alto mais_conversar mais_falar mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_um mais_uns mais~# mais~. mais~? mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~do mais~e mais~era mais~meno mais~mensagem mais~mes mais~mil mais~na mais~para mais~parcelas mais~por mais~que
mais~sim mais~um mais~x manda_de manda_tudo manda_ver mandado mandado_embora mandar_as mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim manda~mensagem manda~plano manda~que mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na marco_,
marco_e marco~# marco~NAME maria_da marido_bota marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~$ marido~mais marido~quatro marido~trocar marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_isso mas_meu
mas_minha mas_no mas_o mas_preciso mas_quero mas_se mas_so mas_sobra mas_tira mas_vem mas~acho mas~caro mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~eh mas~esta mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou me_cobra
me_deve me_dizer me_empresto me_exclui me_faz me_ligou me_mandou me_negativou me_pediram me_registraram media media_# media_de media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menin- menina_# menino menino_# menino_$ menino_, menino_que meninos menino~, menino~dois menino~eh meno meno_$
menores_primeiro menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME mercadinho mercadinho_do mercadinho~dona
mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_esta mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um merce- mercearia mes_# mes_, mes_NAME mes_agora mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_na mes_num mes_o mes_passado mes_sem mes_trinta meses_# meses_NAME meses_atras
meses_atrasada meses_atrasado meses_da meses_de meses_e meses_parado meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mes~# mes~, mes~NAME mes~a mes~acordo mes~ainda mes~aluguel mes~beneficio mes~consegui mes~da mes~divida mes~eh mes~em mes~faltam
mes~folha mes~ja mes~jogo mes~o mes~paguei mes~para mes~quando mes~sei mes~uns metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_aluguel meu_compadre meu_consignado meu_decimo meu_do meu_emprego meu_esposo meu_ex meu_falecido meu_finado meu_gerente meu_gol meu_limite meu_maior meu_medo meu_menino meu_neto meu_sobrinho meus_dado meus_pais meus~, meus~antes meus~em meus~nao meus~se meu~#
meu~, meu~; meu~NAME meu~ajuda meu~autista meu~bota meu~cai meu~de meu~deve meu~e meu~faleceu meu~ganha meu~ganhava meu~ja meu~marido meu~me meu~medo meu~ne meu~no meu~para meu~pode meu~quer meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~dois me~eh me~financeiramente me~mensagem me~meus me~mil me~minhas me~oferecendo me~pedindo me~quais me~tudo mil_
 mil_# mil_( mil_+
mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem
mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~esse mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos
mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x minha_amiga minha_caminhonete minha_fatura minha_gratificacao minha_parcela minha_parte minha_patroa minha_restituicao minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~# minha~, minha~amanha minha~com minha~deixou minha~deve minha~ganha minha~minha
minha~na minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~fatura minimo~mais minimo~mes minimo~sou minimo~vindo moca_, moca_da moca_disse moca_falou moca_que moca~NAME moca~cinco moca~que moco_, moco_isso moco~nao more-debts:$ more-debts::
more-debts:? more-debts:agora more-debts:ah more-debts:alem more-debts:cartao more-debts:com more-debts:conta more-debts:declarar more-debts:desde more-debts:dia more-debts:disso more-debts:dois more-debts:duas more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:falta more-debts:faltam more-debts:faz
more-debts:fiado more-debts:filho more-debts:fiz more-debts:fora more-debts:ia more-debts:juros more-debts:lembrei more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:minha more-debts:na more-debts:no more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:os more-debts:outro more-debts:pode more-debts:pronto
more-debts:proposta more-debts:quatrocentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte mostra_# mostra_minhas mostra~dividas mostrou mostrou~da moto_# moto_: moto_NAME moto_eh moto_em moto_na
moto_no moto_por motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes mudou_meu mudou_tudo mudou~na muito_nao muito~sei multa_$ multa_de munic- m~# m~e m~no na_# na_comida na_conta na_cooperativa na_decima na_entressafra na_epoca na_farmacia
na_feira na_financeira na_firma na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_em nada_no nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu nada~fica nada~me nada~ninguem nao_a nao_abaixa nao_chega nao_entre nao_ganho
nao_o nao_olho nao_ouvi nao_vendo nao~. nao~alugar nao~aluguel nao~bem nao~cobra nao~conseguir nao~dando nao~desde nao~direito nao~ela nao~estava nao~estou nao~informar nao~luxo nao~manda nao~mas nao~mil nao~ne nao~nem nao~nenhum nao~no nao~nocao nao~nunca nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~separar nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~# na~( na~, na~.
na~; na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta na~desde na~deu na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~meu na~nao na~no na~parcela na~passada na~que na~sao na~segunda na~so na~tem na~tenho na~tia na~vida ne_, negativa negativa_# negativou negociar_a negociar~divida negociar~eles neide nem_lembro nem_luz nem_por nem~, nem~NAME nem~direito nem~onde nem~por
nenem nenhuma_, nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervo- nervosa net net_# netflix_# netflix~, netflix~e netflix~spotify neto ne~# ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_carne no_cartao no_centro no_cheque no_comeco no_consumidor no_crediario no_credito no_extrato no_fds no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho
no_mercado no_mes no_nome no_pix no_quinto no_rotativo no_servico no_telemarketing no_tigrinho no_ultimo no_valor nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_, nome_depois nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nome~serasa nordeste_# nos_fundos nos~da noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil
novecentos_$ novecentos_de novecentos~oitenta noven- noventa noventa_$ noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_do novo_o novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cartao no~com no~da no~de no~dela no~dele no~devo no~dia no~do no~e no~eh no~em no~especial
no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~mesmo no~para no~passado no~por no~que no~sao no~trabalho no~trinta no~um no~uns nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_sei nuns nuns_setecentos o o_a o_agiota o_ano o_bolsa o_bruto o_caba o_caminhao o_certo o_cheque o_cigarro o_colegio
o_comeco o_condominio o_consignado o_consorcio o_da o_debito o_extrato o_fgts o_fim o_gas o_homem o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pior o_povo o_processo o_rapaz o_reajuste o_saldo o_seguro o_serasa o_simples o_spc o_telhado o_uso o_vencimento obra obra_, oferecendo_quitar oferecendo~por ofereceram_nada ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em
ofereceu~por ofereceu~x off offers:$ offers:+ offers:/ offers:: offers:agora offers:amanha offers:app offers:cai offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dez offers:disseram offers:divida offers:duzentos offers:e offers:email offers:empresa offers:emprestimo offers:entrada offers:esquece offers:falaram offers:falo offers:faz
offers:fez offers:ficou offers:fim offers:fiz offers:foi offers:hoje offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mes offers:mil offers:mostrou offers:novecentos offers:oferecendo offers:off offers:pagando offers:parcela offers:parcelamento offers:parcelar offers:parcelas offers:pedindo offers:pediu offers:posso offers:primeira offers:propos
offers:querem offers:quero offers:quita offers:quitar offers:reais offers:receber offers:resto offers:seis offers:sem offers:ser offers:serasa offers:sexta offers:sms offers:taxa offers:trezentos offers:valido offers:vejo offers:vem offers:whatsapp oficina oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cento oitenta~cinco oitenta~mes oitenta~nove
oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito oito_$ oito_de oitocentos_
 oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil organizar_financeiramente orientacao_financeira
orientacao~renegociacao os_amigos os_mil osso osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e os~sexta ou_# ou_eh ou_seis ou_so outra_, outra_sim outro_# outro_de outro_minimo outro~# outro~oitenta outubro_, ouvi_direito ou~ano ou~as ou~casa ou~de ou~familia ou~liquido ou~mil ou~uns ou~verdade ou~x overdue:% overdue:/ overdue:: overdue:; overdue:agora overdue:ao overdue:aplicativo
overdue:app overdue:automatico overdue:beneficio overdue:cabeca overdue:cartao overdue:cinco overdue:claro overdue:debito overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:ela overdue:era overdue:esqueci overdue:faco overdue:falte overdue:faturas overdue:favor overdue:fazer overdue:hoje overdue:julho overdue:junho overdue:luz
overdue:marco overdue:marido overdue:mas overdue:mesmo overdue:muito overdue:na overdue:natal overdue:nisso overdue:os overdue:ou overdue:outro overdue:pagar overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:quinze overdue:recebo overdue:regulares overdue:responder overdue:resposta overdue:sao overdue:senhora
overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo overdue:todo overdue:todos overdue:ultima overdue:valor overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:vou oxe_, oxent- oxente oxente_, oxe~e o~NAME o~acaba o~aceita o~automatico o~baixou o~cobra o~conta o~das o~deles o~depois o~desconta o~desemprego o~diz o~em o~era o~especial o~falou o~familia o~faz o~inss
o~maior o~mais o~mandou o~mas o~mes o~minha o~mostra o~na o~nunca o~ofereceu o~pagando o~parcela o~passado o~pode o~propos o~quando o~quito o~sao o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# pagam_por pagamento_da pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_# pagando_a pagando_uma pagando~NAME pagando~de pagando~o pagando~por pagando~taxa
pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~menores pagar~na pagar~no pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_em pago_esse pago_pensao pago_quando pago_tudo pagou_as pagou~duas pago~#
pago~, pago~? pago~dia pago~do pago~e pago~em pago~para pago~por pago~so pague_adiantado paguei_NAME paguei_duas paguei_essa paguei_foi paguei_nove paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~de paguei~e paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~metade paguei~moto paguei~parcelas
paguei~primeira paguei~reais pague~para pai_das pai_faleceu painel_nao painel~abre pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ papel_e para_agiota para_cortar para_dia para_dizer para_dois para_dona para_ela para_falar para_fazer para_igreja para_loja para_maria para_moca para_ninguem para_o para_pergunta para_receber para_reformar para_sacar para_ser para_tirar para_tras
para_um para_uns para_vender parada parada_desde parado_, parado~uns param~me para~% para~, para~. para~NAME para~agiota para~alugar para~anterior para~atendente para~coisa para~credito para~da para~de para~do para~dois para~emprestimo para~esses para~ficar para~mas para~meu para~mil para~nada para~nao para~no para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do
parcela_eh parcela_vem parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelamento~fatura parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$
parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei parei_$ parem_de parem~mandar parou_? parte parte_# parte_, parte_eh parte~# partir_de partir~janeiro passado_# passado_, passado_foi passado~# passado~hoje passagem
passagem_# passagem~por passar_meus passar_minhas passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou~# patrao_$ pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedindo_pix pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_o pegar_um pegou_# pegou~mil pegou~para peguei_#
peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~, pela~de pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_para pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~finado pensao~minha pensao~morte pensao~pai pera_tem pera~a perder_a
perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto pergunta_. pergunta_passada perguntas pessoa_de pessoal_$ pessoal_NAME pessoal~# pessoa~verdade pfv pfv_$ pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pix_, pix_adiantado pix_da pix~para pizza plano_esse plano_funerario plano~mes plano~saude plant- planto planto_mandioca planto~e
pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~melhor pode~o pode~sim por_ano por_email por_faxina por_fds por_fim por_hora por_idade por_invalidez por_morte por_producao por_quinzena por_semana por_ser por_sms por_volta porque_corre porque_eh porque_nunca porque~debito porque~olhei porque~risco porse- porsento porsento_por
porsento~mes porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~em por~faco por~faltam por~ganho por~isso por~livre por~mas por~na por~no por~num por~oitocentos por~por por~que por~reais por~servico por~tirando por~tiro por~ver possa~atender posso_apagar posso_pagar posso~com posso~so posso~um possu- possuo posto pouca- poucas poucas_$ pouco- pouco_nao pouco_no poucos
poucos~NAME pouco~NAME pouco~sei poupa- poupanca povo povo_da povo_liga povo~cobranca povo~de prazo_da prazo~oferta pre preciso_depositar preciso_falar preciso~cem preciso~com preciso~orientacao prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro_ir prefiro~humano prefiro~matando prese- presente presente_de presente~aniversario press-
pressao pressao_# pressao_e pressao~diabetes prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes primeira_ja primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeira~limpa primeiro~. priva- privado processo_$ processo_, produ- producao producao_, profe- professora professora_da professora_do professora~estado
professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_para proposta~so propos~# propos~de puder puder_pagar pular~pergunta quais_divida quais_dividas quais~minhas qual_conta qual_das qual~? qual~duas qual~essa qual~pago quando_a quando_cai quando_chove quando_comprei quando_me quando~demais quando~ficar quando~o quando~termino quantas_faltam quanto_seja quanto_tenho
quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta
quatrocentos~doze quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_cai que_conta que_da que_dar que_desconta que_devo que_divido que_emprestei que_era que_faltam que_falte que_faz que_fica que_foi que_limpam que_mais que_pediu que_pegou que_peguei que_que que_sao que_umas que_uns que_vai que_vence
quebrados quebrados_$ quebrados_no quebrados~NAME quent- quentinha quer_a quer_duzentos quer_trezentos quer_trocar querem_# querem~de querer queria_comecar queria_ligar queria_limpar queria_pagar queria_uma queria~ajuda queria~menos queria~meu queria~pagando quero_baixar quero~atendente quero~conversar quero~falar quero~humano quero~mensagem quero~meus quero~organizar quer~a quer~casa quer~e
quer~todo quest- questao que~% que~NAME que~atrasada que~cento que~com que~como que~comprei que~devia que~disse que~divida que~dois que~duzentos que~em que~emprestou que~entra que~errei que~esse que~fiz que~gaste que~juros que~lembro que~nao que~ne que~nome que~num que~olho que~outro que~pague que~por que~respondi que~saiba que~sei que~sim que~todas que~trabalho que~uns que~uso que~verdade que~viu
quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~estou quinze~eu quinze~quitar
quiser_$ quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitar_a quitar_o quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao racao_# racao_do racao_dos racao~cachorro ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:: rates:aa rates:agora rates:ajuda rates:alguma rates:alto rates:am rates:antes rates:apaga rates:app
rates:as rates:assim rates:atrasadas rates:cada rates:casa rates:cet rates:coisa rates:comeco rates:consta rates:conversar rates:cresce rates:divida rates:diz rates:doze rates:duzentos rates:e rates:eles rates:em rates:entendo rates:era rates:errado rates:errei rates:escreve rates:escrito rates:espera rates:explica rates:faco rates:faz rates:filha rates:filho rates:funciona rates:ganho
rates:humano rates:informar rates:jogo rates:mais rates:marido rates:mas rates:mercado rates:mil rates:moca rates:mostra rates:muito rates:nenhum rates:ninguem rates:nove rates:numero rates:oitenta rates:ou rates:parcela rates:perai rates:porsento rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:recomeca rates:respondi rates:responsavel rates:resposta rates:robo
rates:roubo rates:se rates:semana rates:senhora rates:tanto rates:todas rates:todo rates:tr rates:uma rates:uns rates:vai rates:vejo rates:vez rates:vida rates:vinte rates:virgula reais_, reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~quarenta reaju- reajuste reajuste_$
real_$ real_esse real~mes recebendo receber_# receber_a receber_do receber_mensagem receber_o receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_a recebo_decimo
recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~mas recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual refazer~desde refer- referente
referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar reformar_o reformar~telhado registrada registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao renegociacao_de
renegociacao~dividas renegociei renne- renner renner_$ repete_as repete_que repete~dividas repete~eu rescisao_$ rescisao~# resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha
resto~NAME retif- retir- retiram retiram_o retiram~processo rifa rifa_$ risco~cortar roca roca_, role role_# role~por rosa rotativo_# rotativo_do rotativo~% rotativo~NAME rouba- roubar roubar_meus roubo roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ rural sabad- sabado sabado_$ saber_agora sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~casa
sair~vermelho sair~voce saiu_# sai~# salao salao_# salao_$ salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_e salario_eh salario_inteiro salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~na salario~para saldo_#
saldo~# saldo~$ saldo~de sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_uma sao~# sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saque saque- saquei saquei_# saquei~do saude saude_# saude_$ saude~# se_a se_o se_ofereceram se_tenho se_vou secre- secretaria secretaria_. segui- seguir
seguir_$ segunda_a segunda_de segunda_parcela segunda~dia segunda~do segunda~e segunda~quarenta segunda~sabado segunda~sexta segundo_o segundo~extrato segura seguro_# seguro_defeso seguro_desemprego seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver
seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~. sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou
seja seja_$ sem_$ sem_entrada sem_pagar sem_papel sem_querer semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~gasolina semana~o semana~uns semestre_. sempre_no sempre~dia sem~# sem~, sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa
serasa_mostra serasa_mostrou serasa~# serasa~NAME serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_$ sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME
sete~cinquenta setim- setima setima_$ seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~ficar se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca
sim_ne sim_senhor sim_tem sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~o sim~pode sim~proposta sim~sei sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_dou so_em so_falta so_ligacao so_no so_pagar
so_paguei so_puder so_que so_recebo so_resta so_semana so_um sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sobrou~real sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som sou_aposentada sou_aposentado sou_boia-fria sou_porteiro sou_professora sou_registrado sou~da sou~do sou~ganho sou~por
sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~em so~eu so~luz so~me so~mes so~no so~o so~por so~que so~tres spc_tem spc~uma spotify_# streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_por sujo~causa supermercado tal tal_de tal~NAME tal~rotativo tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo tanto~que
tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_dois tem_duas tem_essas tem_nada tem_sobre tem_tres tem_uns tempo_eu tempo~nao tempo~nem tem~# tem~, tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~do tem~em tem~falar tem~infelizmente
tem~nada tem~nenhuma tem~prestacao tem~um tenho_, tenho_NAME tenho_ate tenho_direito tenho_divida tenho_dois tenho_eh tenho_idade tenho_luxo tenho_nao tenho_nocao tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~nao tenho~pensao tenho~pode tenho~sexta tenho~sou
tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em terre- terreno ter~mil ter~pagar teve_mes teve~de te~? te~o thirteenth:$ thirteenth:. thirteenth:/ thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:coisa thirteenth:deixa thirteenth:depende thirteenth:do thirteenth:duzentos thirteenth:egua
thirteenth:empresa thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:falta thirteenth:familia thirteenth:ganho thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:parcela thirteenth:parte thirteenth:por
thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:segunda thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME tiro~# tiro~mil tiro~por
toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo~# todo~, todo~de todo~e todo~essa todo~nao todo~no torno torno_de torno~# total_# total_, total_? total_da total_de total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_o trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~roca
trabalho~segunda trabalho~vigia trampar transfere_para transfere~uma transferi transferi_# transferi~para tras trata-se trem trem_de trem~juros tres_$ tres_e tres_meses tres_parcelas tres_prestacao tres_reais tres_ultimas tres~da tres~do tres~duzentos tres~e tres~na treze trezentos_$ trezentos_de trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta
trezentos~vinte trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~tres troca_a trocado trocar_de trocar_o trocar~carro trocar~valor tu_consegue tudo_cartao tudo_de tudo_desde tudo_errado tudo_quero tudo_uns tudo~# tudo~, tudo~minha tudo~novo tudo~o tudo~recomecar tudo~uns tu~me tv_# tv_por uai_, uai_uai uai~, uai~arrumei uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultimas
ultimas_$ ultima~eu ultimo_dia ultimo~util um_$ um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto um_dinheiro um_e um_galo um_gol um_jeito um_oficial um_papel um_quartinho um_roubo um_ser um_sms um_sofa um_tal um_tempo um_virgula uma_# uma_ajuda uma_casa uma_financeira uma_geladeira uma_kitnet uma_parcela uma_sim uma_tal umas_#
umas~ainda umas~por umas~vezes uma~, uma~a uma~agora uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova uma~que uma~se um~# um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~na um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha_em unha~cabelo unha~casa uns_cinco uns_corre uns_dez uns_dois uns_mil uns_oitenta uns_quatrocentos uns_quebrados uns_quinhentos
uns_seiscentos uns_tres uns~# uns~% uns~, uns~anos uns~com uns~conto uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usado usar_$ usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar
vai_pedir vai_sujar vai_uns vai~este vai~o vai~para vale_# vale_ate vale_pagar vale~# vale~a vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~$ valor~juros vamos_comecar vamos_la vamos~de van van_# van_da van_escolar van~# van~escola vao_passar vao~meus varia- varia_de varia~# varia~nao vei veio_# veio~e vem_# vem_cento vem_descontado vem_dia vem_eu vem_junto vem_uns vem~#
vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_meu vender_minha vender_o venderam
venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira verdade_, verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~pode vergonha_, ver~nome ver~painel vez_de vez_na vezes_# vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vez~#
viage- viagem vida_# vida_quero vida~por vida~refazer viges- vigesima vigesima_segunda vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgula_nove virgula_oitenta virgula~e virgula~por virou virou_#
virou_processo virou~, vista_, vista_ate vista_ou vista_pela vista~# vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, vizinha~# voce~alguma voce~tudo volta_de volta_por voltar~pergunta volta~favor volta~que voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_receber vou_sacar vou_tentar vou~# vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel
worry:amanha worry:atrasada worry:caminhao worry:dela worry:direito worry:eles worry:esse worry:esteve worry:falou worry:faz worry:judicial worry:juiz worry:kitnet worry:liga worry:maior worry:manha worry:meses worry:natal worry:noite worry:papel worry:povo worry:queria worry:segunda worry:tarde worry:trem worry:virem x_# x_$ x_, x_sem x~$ x~, x~atrasado x~com x~estou x~falta x~faltam x~faltando
x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zerad- zerado zero_, zero_zero zero~errei | |_NAME`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo after-roadmap:aceitaram after-roadmap:por banco~o com~por devo_aceitar devo~o eles~# o~da recus-`,
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
    '14': `?more-debts ^_aham aham n0`,
    '13': `^_ss certi- consent:, consent:aceito consent:bora consent:vamos estao_$ more-debts:tem overdue:sim overdue:tem ss`,
    '12': `^_exato ^_isso ^_ok after-roadmap:👍 confi- confirm-creditor:isso consent:pode estao ok quase_todas ss_$ 👍 👍_$`,
    '11': `^_acertou ^_beleza ^_bora ^_correto ^_esta ^_pode ^_quase ^_sim ^_👍 acertou acertou_$ bora corre- correto tem tem_$ thirteenth:vem`,
    '10': `,_tenho ^_aceito ^_eh ^_gostei ^_positivo aceito acert- after-roadmap:gostei confirm-delete:apaga consent:esta consent:manda exata- exatamente exato exato_$ fechei_$ goste- gostei offers:tem offers:uma posit- positivo quase thirteenth:recebo todas`,
    '9': `^_certissimo ^_claro ^_confere ^_fechei ^_s after-roadmap:fechei ai ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ claro concordo confe- confere confere_$ confirm-amount:isso confirm-change:eh consent:comecar consent:concordo consent:estou consent:ja consent:quero consent:👍 debts:beleza eh~ai entao esse_mesmo esta isso_mesmo liber- muda_$ offers:sim outra_$ positivo_$ s
sou~nao tem_outra tenho tenho_$ tenho_bastante tenho_mais thirteenth:sim thirteenth:tenho vamos vamos_$`,
    '8': `^_com ^_concordo ^_confirmadissimo after-roadmap:ok aham_$ as~estao atrasado_$ bora_$ certe- certeza certinho conco- confirm-change:ai confirm-change:isso confirm-change:pode confirm-delete:isso confirmadissimo confirmadissimo_$ consent:fechou consent:la consent:maior consent:ok consent:sim consent:tudo consent:vou correto_$ duas duas_estao eh_verdade esta_certinho esta_tranquilo esta~atrasado faz
faz~mudanca feche- fechei infel- infelizmente maior mesmo more-debts:sim muda offers:todas ok_$ overdue:aham overdue:tenho permi- pode_$ receb- recebi_$ recebo thirteenth:a todas_estao uma vem`,
    '7': `,_pode ?offers ^_apaga ^_autorizo ^_confirma ^_confirmo ^_dou ^_eu ^_exatamente ^_fechou ^_infelizmente ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu_uma apareceu~oferta atrasadas atrasadas_$ autor- bem certo certo_$ comecar comecar_$ confirm-amount:ai confirm-amount:mesmo confirm-amount:pode confirm-change:muda confirm-creditor:eh confirm-delete:eh confirm-delete:sim confirma
confirma_ai consent:acordo consent:beleza consent:eu de_acordo dou e_concordo eh_ela eh_esse eh~mesmo eh~proprio ela_$ elas elas_atrasadas esta_bom esta_certo exatamente_isso falta_uma falta~ainda faz_a isso la_$ mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:eh overdue:uma pode_trocar poe poe_ai propr- proprio proprio_$ sim_mas sou~maior tem_um tem~monte
tenho~umas thirteenth:claro todas_elas todas~atrasadas tranq- tranquilo tranquilo_$ troca- trocar tudo_atrasado um_monte uma_ainda uma_oferta umas_$ valor verdade_$ worry:tranquilo`,
    '6': `#_semana ,_duas ?overdue ^_apareceu ^_bota ^_deve ^_muda ^_opa ^_vamos a_mudanca aceito_$ aham_eh aham~essa ainda ainda_$ ainda~coisa apaga_tudo apare- apareceu aposentado~ne bom_$ bota bota_ai claro_$ claro_que com_certeza confirm-amount:essa confirm-change:mesmo confirm-creditor:pode confirm-creditor:sim confirm-delete:ai confirm-delete:mesmo confirm-delete:pode confirm-delete:tenho consent:aham
consent:bem consent:certeza consent:com consent:de consent:dentro consent:dos consent:e consent:problema consent:vida dentr- dentro dentro_$ eh_essa eh_isso eh_o eh~essa ela estou_dentro foi~que isso_, isso_que isso~eu more-debts:ainda more-debts:todas mudanca_$ opa overdue:estao overdue:quase probl- problema pronto_$ sem_problema sempr- sempre sem~nenhum tem_coisa tem~mas thirteenth:aposentado
thirteenth:cai thirteenth:dia thirteenth:em thirteenth:metade thirteenth:ne trocar_$ uma_$ umas vem_$ verda- verdade vir_$`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_falta ^_ofereceram ^_pagam ^_perfeito ^_vou after-roadmap:bom ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ aposentado atras- autorizo a~paga beleza_$ certinho_$ coisa_$ com_tudo comec- concordo_$ confirm-change:sim confirm-creditor:mesmo confirm-delete:apagar confirmo confirmo_$ consent:autorizo consent:claro consent:dados consent:divida consent:entao
consent:fazer consent:filha consent:pergunta consent:perguntar consent:por consent:sem consent:ser consent:ss creio_que de_divida deixo deve_vir dezembro_$ direitinho direitinho_$ duas_vezes eh_sim em_duas entao_$ era~que essa_ai esse esta_tudo estao_todas estao~atrasadas estou~acordo eu_deixo falta faz_tempo fazer_$ filha_$ firma_paga fiz_# infelizmente_tem infelizmente~mais ir ir_$ isso_ai la
maior_$ mais_uma manda metade_ja more-debts:estao more-debts:uma mudan- mudanca mudar ne_$ nenhum_$ oferta_$ offers:estao overdue:duas overdue:mais pagam parti- passada_$ perfe- perfeito perfeito_eh perfeito~isso perguntar_$ pode_ir pode_por por_$ queria_$ quero_$ quero_sim que~queria recebo_o recebo~decimo sai_em sai~dezembro semana_passada sim_por sim_senhora sim~favor tem_, tem_mais tempo_$
tem~atrasadas thirteenth:agora thirteenth:ano thirteenth:creio thirteenth:deus thirteenth:deve thirteenth:eh thirteenth:esse thirteenth:firma thirteenth:o thirteenth:pagam thirteenth:vezes thirteenth:vir todo_ano uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_vem #~metade ,_dia ,_essa ,~loja ,~segunda ^_ainda ^_cai ^_certinho ^_chegou ^_creio ^_demorou ^_esse ^_faz ^_fiz ^_foi ^_manda ^_metade ^_pergunta ^_sai ^_vai ^_valor a_firma aceit- aham_isso ajust- ajustar ajustar_$ alter- alterar alterar_$ apagar_$ apose- as_duas autorizo_$ a~ja beleza_muda bom cai cai_dia cai~# certeza_$ certinho_eh certinho~isso chegou_uma chegou~proposta coisa
confirm-amount:correto confirm-amount:eh confirm-amount:mudanca confirm-amount:por confirm-amount:valor confirm-change:confirmo confirm-change:essa confirm-change:faz confirm-change:mudar confirm-creditor:, confirm-creditor:ai confirm-creditor:certo confirm-delete:certeza confirm-delete:confirmo confirm-delete:essa confirm-delete:faz confirm-delete:tudo confirmar confirmar_$ consent:.
consent:demorou consent:favor consent:faz consent:fiz consent:mandar consent:meus consent:moca consent:nessa consent:participar consent:que consent:tempo consent:topo consent:vai consent:ver creio de_dezembro de_maior demor- demorou demorou_, desconto_sim dessa deve dezem- dezembro dia~de direi- dos e_aceito eh_exatamente eh~senhora eh~sim email email_$ em~vezes entao_sim essa_loja essa_mesmo
essa~mesmo esse_$ esse_eu esse~valor esta~sim eu_queria eu_topo exatamente_essa favor_me favor~ajuda filha firma foi_isso isso~essa ja~# li manda- mas mas~sei mesmo_valor metad- metade more-debts:atrasado more-debts:falar more-debts:isso more-debts:mandaram more-debts:quero nao_, nao~quanto ne no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:esta offers:mandaram
offers:tudo overdue:ainda overdue:elas overdue:falta overdue:umas o~certo o~dos participar participar_$ passada perguntar pode_ajustar pode_alterar pode_apagar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto propo- proporcional proposta_no proposta~email quero_falar quero_fazer quero~sim recebi recebo_$ recebo_, recebo_proporcional sei_quanto ser_$ sim_recebo sim~NAME tem_# tem_sim
tempo tenho_certeza tenho~anos tenho~sim thirteenth:carteira thirteenth:com thirteenth:dezembro thirteenth:eu thirteenth:mas thirteenth:opa thirteenth:paga thirteenth:proporcional thirteenth:sai topo uma~no valor_certo vem~, vida`,
    '3': `#_anos , ,_a ,_entrei ,_lembrei ,~do ,~ir ,~ser ^^ ^_ah ^_as ^_entao ^_estao ^_quero a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com agora_$ ah_tem ah~mais ainda~mais anos apaga- apagar assin- assinada assinada_$ atrasado autorizado autorizado_$ a~agora a~e a~meu bem_essa bem~mesmo cai_em carte- carteira carteira_assinada certo_esse certo~valor chego- chegou claro~sim com~em
confirm-amount:certo confirm-amount:esse confirm-amount:esta confirm-amount:sim confirm-change:, confirm-change:certo confirm-change:correto confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:ela confirm-creditor:essa confirm-creditor:esse confirm-creditor:eu confirm-creditor:o confirm-creditor:por confirm-creditor:que confirm-creditor:uma confirm-creditor:valor
confirm-delete:, confirm-delete:certinho confirm-delete:correto confirm-delete:valor consent:# consent:a consent:ai consent:anos consent:autorizado consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando consent:sou consent:termos cunha- cunhado de_boa de_mais debts:claro decimo_$ de~com de~ja de~uma dia_# divida_$ eh eh_$ eh_, eh_bem eh_por eh~pode
em_agosto em~recebo espal- espalha espalha_$ essa esta_sim estou_de estou_precisando falar_$ falta_a faz_isso fazer fecho- fechou fiz guarda inss_$ isso_$ isso_eu isso~moca junho_, lembrei~mais mais_$ mais~coisa mas_eh mesmo_moca meu_cunhado more-debts:ai more-debts:atrasadas more-debts:coisa more-debts:eh more-debts:esse more-debts:infelizmente more-debts:mesmo more-debts:outra more-debts:tenho
muda_sim mudar_$ mudar_sim muda~por n1 nao_espalha nao_pera nao~falar nenhum nessa o_decimo ofere- ofereceram_sim ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:infelizmente offers:isso offers:mais offers:mas offers:mesmo offers:outra offers:tenho ok_faz ok~isso os_termos outra overdue:atrasadas overdue:coisa overdue:esta overdue:infelizmente overdue:outra perfeito_,
perfeito~pode pergu- pode_guarda pode_salvar pode~que precisando proposta_sim queri- queria quero que~a recebe recebo_# recebo_todo recebo~a recebo~todo resol- salva- salvar salvar_$ se_recebo sim_# sim_nao sim_tenho sim_todo sim~ano sim~lembrei sim~nao so_nao sou_de sou_menor sou~e so~espalha tem~a tem~uma tenho_# termo- termos termos_$ thirteenth:de thirteenth:decimo thirteenth:duas
thirteenth:gracas thirteenth:pode thirteenth:recebe thirteenth:recebi thirteenth:todo todo trata- tratamento troca tudo~pode uma_coisa valen- valendo vezes_$ vou worry:esta`,
    '-3': `#~que ,_o ,_sou ,~em ?_$ ?after-roadmap ?debt-amount ?flexibles ?rates ^_# ^_aceitei ^_avanca ^_como ^_desisto ^_e ^_faco ^_finaliza ^_me ^_negativo ^_nenhum ^_nossa ^_pago ^_para ^_parar ^_perdi ^_posso ^_pula ^_quais ^_quanto ^_sair ^_some ^_topei ^_tudo ^_uma ^_voce ^_zera acabo- acabou aceitar aceitei adiante adiante_$ after-roadmap:certo after-roadmap:isso after-roadmap:lembrete
after-roadmap:manda after-roadmap:mandar after-roadmap:tudo after-roadmap:uma ai_so ainda_nao ajuda_$ anos_$ avanc- avanca avanca_$ calor calor_ai chega clt clt_$ cobra cobra- cobra_$ como confirm-amount:# confirm-amount:mil confirm-amount:o confirm-amount:segunda confirm-change:deixa confirm-change:esquece confirm-creditor:errado consent:ainda consent:cobra consent:confiavel consent:da consent:em
consent:golpe consent:graca consent:ha consent:mensalidade consent:nem consent:para consent:parar consent:se consent:taxa daqui daqui_$ debts:eh debts:tem desconto_$ desfa- desisto dividas dividas_$ dois eh_tudo eh~isso em_dia encerrar enten- errado_$ errado_isso essas essentials:pode esta_calor esta~ai esta~isso explicar finaliza finaliza_$ financeira financeira_$ gastei_$ graca_$ incomes:isso
inss_, isso~so jeito lembrete lembro_$ mais_nao mais~, meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ more-debts:NAME more-debts:lembro more-debts:nao more-debts:so nada nao_autorizo nao_confirmo nao_tem nao_tenho nao~com negativo negativo_$ nenhuma_$ nossa nossa_senhora nunca o_NAME obrigado obrigado_$ offers:? offers:aceitei offers:aceito onde overdue:NAME overdue:dia overdue:em
overdue:ja overdue:nao overdue:pago paga_$ pago pago_$ parar_$ passar_$ pensa- pensar pensar_$ perdi pergunta_$ pode_explicar pode_passar pode~, pula pular quais qual quanto quanto_voce quanto~cobra que~, rates:pode repetir_$ saber_se sim~# so_isso some some_daqui sou_clt tem_que thirteenth:estou thirteenth:ja thirteenth:uns topei tudo_que tudo~eu um_ano uma_, valeu vamos_adiante vanta- vantajoso
veio voce voce_cobra zera zera_ai`,
    '-4': `#~? ,~NAME ?debt-creditor ?instalments-left ^_cancela ^_ha ^_nada ^_nenhuma ^_nops ^_passo ^_por ^_pronto ^_que ^_so ^_stop ^_volta after-roadmap:ai after-roadmap:eh after-roadmap:essa after-roadmap:quero ai_fechou antes antes_quero cancela confiavel confiavel_$ consent:? consent:antes consent:posso consent:saber custo custo_$ de_graca debts:ai eh_? eh_confiavel eh_de eh~graca eh~loja eh~que
essentials:eh essentials:isso esse~nao esta_errado expli- final- gaste- gastei golpe graca ha ha_$ isso~fechou ja_gastei ja~metade mas~gastei more-debts:era more-debts:nem more-debts:por nao nao_eh nao_moca negat- nops nops_$ obrig- offers:essa offers:so outra_loja overdue:desde overdue:o o~e parar passar pode_repetir pode~essa posso quinz- recebo_nao recebo~, registrado_$ repet- repetir saber
se_eh signo signo_$ sim~mas so so_$ stop stop_$ taxa taxa_$ tem_custo tem_signo tem_taxa thirteenth:ai thirteenth:gastei thirteenth:sem volta worry:atrasado`,
    '-5': `#_em ,_# :ok ^_calma ^_errou ^_esquece ^_free ^_quem acaba- calma calma_ai cance- com_isso completo confirm-creditor:nao consent:isso consent:voce debts:isso desis- eh_outra errou errou_$ esque- esquece free free_mesmo infor- isso_eh liqui- mensa- metade_$ nao_aceito nao_concordo nao_recebo nenhuma passo passo_$ quem_eh quinze quinze_$ tem_nao thirteenth:nao tudo_certinho veio_tudo`,
    '-6': `:opa ? ?debt-kind ?worry ^_deixa ^_nao ^_nunca after-roadmap:pode after-roadmap:tem ai_ai confirm-change:nao consent:fora consent:mesmo consent:quanto consent:quem deixa encer- fora fora_$ ja~tudo more-debts:fechou nao~isso quem thirteenth:tudo ❌ ❌_$`,
    '-7': `?after-crisis ?income-source ^_ai after-roadmap:sim compl- confirm-delete:nao errad- errado esta_atrasado nem opcao outro sair_$ thirteenth:sou`,
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
    '8': `digo_para eu_digo o_que`,
    '7': `cobra- com_o falo~o ligar- roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:ligacao after-roadmap:ligar after-roadmap:o after-roadmap:que after-roadmap:roteiro cobrador como_falo conve- falar ligac- ligacao ligacao_$ ligar oq o~digo o~falar que_digo que_falar rotei- roteiro um~para`,
    '5': `^_como after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo atendente_$ a~? a~com como_eu com~financeira ensin- ensina eu~para falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador para~? que_falo que~falo que~para`,
    '4': `a_conversa a_financeira after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:para after-roadmap:telefone cobrador_$ comeco_a como~com com~banco digo_$ eu_respondo eu~com falar_? falar_na falo_com falo~banco financeira ligarem nao_posso nao~falar no_telefone o_atendente posso_falar posso~? que_responder que~na que~posso que~respondo respo- respondo telef- telefone
telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:? after-roadmap:comeco after-roadmap:conversa after-roadmap:eles after-roadmap:eu after-roadmap:hora after-roadmap:me after-roadmap:se agora~o atend- banco_$ banco_? com_a comeco como como~a com~NAME conversa da_um debts:? debts:banco ensina_a eu_falo eu~quando eu~se falar~o falo_quando falo~eles finan- hora_$ me_da me~um na_hora na_ligacao o~? o~eu o~nao para_NAME
para_banco que_nao que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor after-roadmap:voce conse- conseguir desco- desconto desconto_$ escre- escrevo eu_escrevo fazer n0 negoc- o~voce para_conseguir que~escrevo que~eu valor valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon denunciar denuncio proce- processar proco- procon quero_denunciar reclamacao_$ reclamar`,
    '9': `^_onde procon_$ quero_reclamar`,
    '8': `after-roadmap:como after-roadmap:onde after-roadmap:reclamo no_procon posso~? reclamo`,
    '7': `^_reclamacao after-roadmap:quero onde vou~procon`,
    '6': `._gov ^_como after-roadmap:. after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon reclamar_$ resolve resolve_? texto vou_no`,
    '5': `^_posso a_reclamacao abusi- after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso resol- texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:vou aqui banco cobranca como~reclamacao contra no~o para~o quero~a`,
    '3': `^_da ^_faz ^_vou after-roadmap:da after-roadmap:deles after-roadmap:faz cobra- contr- contra_a contra~NAME da_para deles deles_$ faz_o faz~texto isso_eh manda_a me_manda me~a onde~o quero reclamacao_contra`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `cobra-`,
    '11': `#_? ^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~? eh~graca free free_mesmo graca quanto_custa tem_custo`,
    '10': `^_quanto after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de mensalidade mensalidade_$ mesmo_$ o_preco preco preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `?consent ^_eh ^_paga comis- comissao consent:? consent:paga custa_$ eh_# isso~pago mesmo quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma consent:mesmo pago_$ quanto_$ tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:preco cobra cobra_comissao cobra~? comissao_? consent:pago eh_gratis grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com sai tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca cobranca_depois com_isso consent:eh consent:taxa eh_$ eh_gratuito ganha- graca_$ gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce servi- servico valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ?_$ ^_cobram ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto aqui~? cobrar_depois cobrar~? coisa consent:cobram consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ eh~mesmo isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ vao_cobrar vao~depois vem voce`,
    '4': `:alguma :que ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:cobranca after-roadmap:nada after-roadmap:ne after-roadmap:qual alguma_taxa cobra_$ cobram_comissao cobrar comissao_$ consent:alguma consent:cobranca consent:comissao consent:custa consent:depois consent:nada consent:sai custa~servico depois_? do_servico eh esse_servico graca_? isso_eh o_valor pagar_$ pagar~taxa
quanto~cobra taxa~voce voce_cobra voce~comissao`,
    '3': `:custa :ne :usar after-roadmap:aqui after-roadmap:cobrar after-roadmap:coisa after-roadmap:pago after-roadmap:servico after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce aqui coisa_$ consent:coisa consent:ne consent:o consent:qual consent:servico custa_esse de_quanto de~eh eh~taxa nada nada~ne o~do pagar pagar~nao para_usar qual quanto~a quanto~cobram quanto~esse que~alguma
que~nada servico_? taxa_de usar valor vao voce_?`,
    '-3': `aceit- after-roadmap:com after-roadmap:para after-roadmap:seria ai a~? confi- consent:a consent:golpe consi- do~? eh~isso falta golpe_? isso~golpe juros mim ofere- quanto_eu quanto_tempo que_eh robo seria sim tem~de`,
    '-4': `^_sim after-roadmap:falta after-roadmap:juros after-roadmap:margem eh_o eh~que marge- margem qual_eh qual~a quanto_falta voce_eh`,
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
    '6': `after-roadmap:pronto after-roadmap:um fazer~# monta_uma para_banco para~fazer pede pronto texto_pronto um_texto uma~para`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:faz after-roadmap:fazer after-roadmap:prepara a~por email_para escreve_para escrevo eu_escrevo me~um para prepa- prepara que~escrevo texto_para um_email um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:favor after-roadmap:mim after-roadmap:proposta banco_$ da_proposta eles_$ email escreve~texto eu~para faz_um fazer mensagem~NAME mensagem~eles mim mim_$ para_eles por_# pronto_$ quero~texto texto_da`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda aquel- aquele aquele_texto aquele~para banco carta carta_para da_um do_acordo eles favor favor_$ faz manda_aquele mandar_para manda~texto me_da o~da o~eu para_mandar para~por por_favor por_mim proposta proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco texto~mandar uma uma_carta`,
    '-3': `#_para ^_da ^_para after-roadmap:fala after-roadmap:procon da_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `termi-`,
    '12': `after-roadmap:falta demor- quand- quando`,
    '11': `acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba em_que falta falta_$ quanto_tempo`,
    '9': `after-roadmap:ano after-roadmap:saida after-roadmap:tempo demora saida tempo`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito ano eu_saio livre mes_eu saio tem~para termino`,
    '7': `^_demora ^_vai acaba_$ after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:termina after-roadmap:vai ate_quando fico livro me_livro muito muito_? quando_vou quant- quantos termina`,
    '6': `:quando ^_acaba ^_falta after-roadmap:demorar after-roadmap:em after-roadmap:eu after-roadmap:livre after-roadmap:quanto after-roadmap:que after-roadmap:tem after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me previ- previsao qual_mes quanto_falta que~eu termino_de termino~pagar vai`,
    '5': `^_tem acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico dessa falta~para ficar fico_livre mim_$ pagando_$ qual~eu quando_acaba quando_fico quando~isso quando~livre quanto tem~de vou_ficar`,
    '4': `^_quanto ^_sera acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:mim after-roadmap:natal after-roadmap:pagando after-roadmap:quito after-roadmap:sera ano_eu ate_o das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu eu_quito eu_termino eu~dessa mim muito_para natal o_natal pagan- pagando para_mim quantos_anos
quantos_meses quanto~demora que_ano que~dia que~o que~saio quitar_ate quito quito_$ saio_dessa sera sera_que tempo_demora um_dia um~eu vou`,
    '3': `:acaba :eu :livre :termino ^_consigo ^_quantos ^_termina acha after-roadmap:consigo after-roadmap:dividas after-roadmap:faltam after-roadmap:mes after-roadmap:para after-roadmap:quitar after-roadmap:vem ano_que anos ano~vem ate~vou das debts:isso divida_$ dividas_$ em~mes eu_fico eu~livre ficar_livre fico_sem fico~divida isso_$ levar livre_$ meses~para pagar_? para_acabar para_sair para~das
quando_que quando~eu quanto_$ quanto~ainda quanto~falta que_mes que~termino sem_divida tem tempo_$ tempo_falta tempo_para termino_$ vai_levar vai~?`,
    '-3': `:quanto aceit- after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:juros agora para~? presc- quanto~pagar tem~?`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca quanto_eu`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quanto`,
    '11': `#_para after-roadmap:oferecer oferecer quant- quanto_$`,
    '10': `para_NAME qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco`,
    '8': `#~NAME ^_qual after-roadmap:peco after-roadmap:proponho peco proponho`,
    '7': `after-roadmap:# after-roadmap:para after-roadmap:seria after-roadmap:valor dou dou_$ eu_dou oferecer_# propo- qual seria`,
    '6': `^_ate after-roadmap:desconto after-roadmap:maximo ate_quanto maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de valor_eu`,
    '5': `NAME_$ aceitar_? after-roadmap:NAME after-roadmap:aceitar after-roadmap:ate after-roadmap:com after-roadmap:eles after-roadmap:eu after-roadmap:vale costu- de_desconto desconto devo_oferecer eles oferecer_$ o~que proposta_de qual_valor quanto~desconto quanto~oferecer uma~de valor`,
    '4': `#_? ^_ofereci aceitar after-roadmap:? after-roadmap:entrada after-roadmap:ofereci after-roadmap:posso ate de_entrada de~? eu_falo falo_para falo~eles mandei~proposta oferecer~para ofereci ofereci_# pago~de para_eles posso_oferecer posso~# proposta~# quanto_ofereco que~eu que~pago uma_proposta vale`,
    '3': `^_comeco ^_pago ^_quanto ^_que after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:pagar ate~posso ate~vale da~pedir desco- desconto_da desconto~para devo~? de~para de~x eh_bom eles_$ entra- entrada eu_proponho eu~para falo oferecendo oferecer_? ofereco_para ofereco~NAME pagar_na para para_pedir posso posso~no quanto_posso quanto_vale quanto~pagar vale_? valor~proponho
voce~que`,
    '-3': `^_consegui ^_passei ^_sai ^_vai after-roadmap:consegui after-roadmap:demorar after-roadmap:do after-roadmap:isso after-roadmap:ja after-roadmap:minha after-roadmap:passei after-roadmap:sai after-roadmap:tudo after-roadmap:vai conse- consegui de_juros demor- demorar eu_ja eu~paguei juros mandei_# mandei~para n0 paguei_$ passe- passei quanto_eu quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-4': `devo_para eh_$ quanto~para`,
    '-5': `after-roadmap:falta after-roadmap:juros devo~NAME falta quanto_falta`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros esse_juros`,
    '7': `^_qual ^_quanto juros_$ o_juros quanto~juros`,
    '6': `a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:cet after-roadmap:mais after-roadmap:taxa alto_? cet qual quant- quanto quanto~pagar taxa_do vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:alto after-roadmap:pode alto do_NAME mais_$ os_juros pagar_a qual_a taxa`,
    '4': `^_juros after-roadmap:? after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:os after-roadmap:vou a~do cobrar do~? eh~? eu_perco eu~em juros_abusivo juros_por juros~NAME juros~mes mais_juros o~do perco qual_o quanto_de tem~juros`,
    '3': `^_os after-roadmap:NAME after-roadmap:tem cobra_mais cobra~juros comem da~eh de~eu divida_tem eh_alto esse esse~eh esta_muito estao eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? os o~esta pago_de pago~juros pode_isso pode~? qual_divida qual~juros qual~tem quanto~de so_de so~juros tem_o`,
    '-3': `after-roadmap:primeiro after-roadmap:que n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '14': `segur-`,
    '13': `eh_seguro saber`,
    '12': `seguro vai`,
    '11': `confiavel_$ precisa vao`,
    '10': `?consent ^_precisa after-roadmap:vao confiavel consent:meu eh_confiavel eh_sigiloso sigil- sigiloso`,
    '9': `^_fica ^_vao after-roadmap:vai confiar confiar_$ consent:saber eh~isso fica posso_confiar preci- seguro_$ vai_saber voce`,
    '8': `:sao ^_isso ^_posso ^_voce after-roadmap:fica compa- compartilham consent:precisa consent:vai consent:voce cpf de_vazar eh_protegido fica~onde golpe~ne isso~sigiloso nao_ne onde_$ passa- prote- protegido protegido_isso risco~vazar saber_$ senha senha_$ tem_risco vazar vazar_$`,
    '7': `^_eh after-roadmap:confiavel after-roadmap:saber dados eh~nao eu_quiser golpe_nao medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de tem~de vao~para voce_pedem voce~meus voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:isso after-roadmap:medo after-roadmap:ne after-roadmap:precisa after-roadmap:seguro after-roadmap:senha apaga- apagar_depois a~? consent:eh consent:fica consent:para consent:posso consent:qual cpf_? escrevo_$ eu~sair fica_guardado guard- guardado guardado_onde incomes:? infor-
meus meus_dados ne para_banco passam passar qual_eh qual~a quem_vai quem_ve quise- quiser quiser_sair se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :voce ?_$ ^_compartilham ^_quem acesso_$ after-roadmap:apagar after-roadmap:banco after-roadmap:cpf after-roadmap:meu after-roadmap:meus after-roadmap:passam after-roadmap:passar after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar apagar~? banco_$ banco~saber com_outras como_voce compartilham_com compartilham~outras com~empresas consent:? consent:a
consent:como consent:confiar consent:confiavel consent:disso consent:seguro consent:vao cpf_$ dados_ficam dados~seguros da~apagar de_cpf de_passar eh_a empresas empresas_$ entre entre_nos escrevo eu_escrevo falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_eh isso_suja isso~meu medo_$ medo~passar meu meus~ficam nos nos_$ outra- outras outras_empresas para_apagar para~depois
passar_informacao pedir pedir_meu pedir~cartao porqu- porque posso_falar posso~sem precisa_de quem~o quem~ter quer_saber que~escrevo sair_$ sao~? seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vao_pedir vende- voce_sao voce~meu`,
    '4': `:confianca :seguro ^_da ^_meus acess- acesso after-roadmap:escrevo after-roadmap:nos after-roadmap:quem after-roadmap:sair after-roadmap:voce as_informacoes banco_vai cartao_$ como~que compartilham_as compartilham~informacoes confianca conse- consent:compartilham consent:cpf consent:dados consent:de consent:marido consent:medo consent:meus consent:numero consent:passar consent:pedir consent:senha
consent:sigiloso consent:tem contar contar_para contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:seguro de~informacao escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ informacoes isso isso_fica isso~salvo ligar~minha marido_vai marido~ficar medo_de meu_cartao
meu_cpf meu_dinheiro meu_score meus~? meus~para mexer_no mexer~meu minha_casa no_meu nome_? no~dinheiro onde os_dados os~depois o~eu o~vai para_excluir para_minha para_que para~casa para~os para~voce passam_para passam~banco piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo sabendo_$ saber_quanto saber~eu sair salvo salvo_onde
score score_$ se_eu sei_que tenho_medo ter ter_acesso terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao~meu vao~no voce_compartilham voce_passam voce_vao voce~as voce~de voce~para`,
    '3': `:cpf :precisa ^_alguem ^_mas ^_passam ^_qual ^_tem ^_vai after-roadmap:casa after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:onde after-roadmap:pedir after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter alguem_vai alguem~saber apagam aqui_? banco certeza_que certeza~eh como_sei consent:da consent:deus consent:e consent:entre
consent:falar consent:informacoes consent:isso consent:minha consent:onde consent:que conta_do conta~banco dados~terceiros das_minhas das~dividas debts:? debts:isso depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida e_se eh estou_em eu~? falar familia_vai familia~saber golpe~eh incomes:eh incomes:eu incomes:ganho incomes:isso incomes:que informacoes_$ isso~seguro ligar_para
livre_de marid- marido marido_nao me_livre mesmo_? meu_marido meu_nome meu_numero meu~nao meu~vai mexer minha_familia minha_senha minha~do minha~vai nao~saber ninguem_vai ninguem~saber numero_$ para_terceiros passam_meus passam~dados passar_cpf passar~? por_que precisa_passar quanto_eu que_quer quem que~quer que~querem que~seguro saber_? saber_das saber_ne saber~minhas sao se se_voce seguro_mesmo
sei~eh tem_certeza tenho~de terce- terceiros_$ vai~? vai~das vai~ne vao_ver vao~minha ver_minha ver~conta voce_apagam voce_querem voce~saber voce~ver`,
    '-3': `?worry ^_de after-roadmap:? after-roadmap:mim after-roadmap:qual after-roadmap:quanto ai banco_? com_isso consent:# consent:quero de_onde eh_do eh_isso golpe_$ golpe_? golpe_isso golpe~? isso~pago mim paga pago_$ proce- quem_eh quem~voce que~isso sao_banco tem~? voce_tem voce~banco voce~quem worry:meu`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:sao eh_pago voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '21': `link`,
    '19': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `tem~?`,
    '13': `after-roadmap:tem link_$ paine- painel`,
    '12': `^_link after-roadmap:site o_site painel_$`,
    '11': `^_da ^_tem`,
    '10': `after-roadmap:painel da_para site_$`,
    '9': `manda o_painel`,
    '8': `abre after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplic- aplicativo aplicativo_$ compu- computador computador_$ em_pdf nao_abre o~nao pdf pdf_$ quebr-`,
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:pelo after-roadmap:ver consent:o grafi- grafico manda~link quero~pelo site_nao tem`,
    '6': `^_onde abre_$ after-roadmap:consigo after-roadmap:em consent:painel grafico_$ me_manda nao_consigo no_link pagin- pagina pagina_$ pelo perdi~link vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso after-roadmap:vejo app_? cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na nao~abrir onde_vejo onde~isso vejo_isso ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:para app carre- carrega carrega_$ consent:link consi- da da_erro erro erro_no erro~link inter- internet isso_em isso~pdf link_do manda_o mexer_no nao_carrega no_site perdi_o qual_o quero_ver sei~no site~carrega ver_no`,
    '3': `:manda :nao :o :perdi ?after-roadmap abre_o abre~painel after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:onde after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:site da~no da~ver expir- expirou expirou_$ fica_o fica~painel link_de link_nao link~novo link~plano onde onde_fica onde~o o~venceu para_ver perdi
quero~o vejo_o vejo~painel`,
    '-3': `after-roadmap:eh after-roadmap:mais after-roadmap:que after-roadmap:roteiro banco o_banco o_plano para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:banco`,
    '-5': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `after-roadmap:minimo o_minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo ^_pagar after-roadmap:pagar minimo_? pagar pagar_so pagar~o so~minimo`,
    '4': `^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_ou minimo_resolve o~? o~ou o~resolve pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:pagar :so acont- acontece after-roadmap:atraso after-roadmap:o after-roadmap:pago atraso_$ minimo_$ ruim se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei falei~NAME`,
    '9': `^_quais a_lista after-roadmap:minhas falta~NAME quais`,
    '8': `da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:falei debts:dividas debts:eu devo~cada divida_no eu_devo eu_ja falei_da ja~da me_mostra minha- minhas minha~no quais_contas quanto~devo quero~a rates:eu resum- resumo resumo_das resumo~dividas te voce_anotou`,
    '6': `^_quanto after-roadmap:ai after-roadmap:cada after-roadmap:devo after-roadmap:quais after-roadmap:ver ai ainda~no as_dividas da_NAME debts:falei debts:quanto devo devo_mesmo dividas_eu divida~NAME eu_falei eu~mesmo falta mesmo_$ mostr- mostra mostra_o mostra~que o~voce para_cada para~eu quant- quanto~para que_voce quem_eu quem~devo quero_ver que~tem rates:NAME rates:dividas voce_tem voce~ai`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai_se ainda_devo ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se conte- contei contei_$ da~lista debts:ja devo_na devo~NAME dividas_que dividas~tenho do~? esta_minha esta~divida eu~contei eu~na eu~te falei_$ falei_? falei_do
falta_para ficar- ja ja_contei ja_falei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para_quem para~as passe- passei passei_$ quais_eu quais~ja quantas quantas_dividas quantas~eu quanto que~ja rates:devo rates:falei se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver voce~anotado`,
    '4': `^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha ai_$ ai_? alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas contas_eu contas~falei das_dividas debts:? debts:quais debts:voce devo_para esta_faltando esta~alguma eu~? faltando faltando_alguma faltando~que me~o no_NAME o_que o~eu quais~eu quanto_esta quanto~minha que~anotou que~devo rates:da rates:das
rates:ja rates:quanto voce~a`,
    '3': `:entendi :para :quanto ?rates NAME_$ ^_cade a_da after-roadmap:confere after-roadmap:contas after-roadmap:no after-roadmap:passei after-roadmap:resumo after-roadmap:voce ainda algum- alguma as a~NAME a~das cade cade_a cade~lista da_minha debts:ai debts:ainda debts:anotou debts:as debts:da debts:das debts:devo debts:mesmo debts:que debts:te devo_no dividas~eu eu eu_tenho falta- lista_das me~as
minha_divida nao_entendi nao~quanto quais~voce quanto_devo que_eu quem que~falei rates:? rates:ai rates:anotou rates:mesmo rates:quais rates:que rates:voce tem_ai tenho_$ voce`,
    '-3': `^_total after-roadmap:uma dividas~uma eu~devo eu~no falta_$ n0 por_uma quanto_eu quanto~ainda quero_sair quero~das sobre tempo`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ sair sair_das sair~dividas total`,
    '-5': `after-roadmap:das no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa como_limpo limpo~nome spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo after-roadmap:sai como~meu fica na_hora na~? o_nome quanto_tempo sai sai_do tempo`,
    '6': `:tempo do_serasa do_spc fica_no hora limpo_meu serasa_$ spc_$`,
    '5': `:quanto :spc ^_pagando after-roadmap:meu after-roadmap:na eu_pagar limpa- limpar limpar~nome limpa~nome nome~que para_limpar quand- quando sai~serasa seras- serasa se~pagar`,
    '4': `:no ^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:serasa after-roadmap:spc como como_faz faco_$ fica_sujo fica~ate limpa_$ limpa_o limpar_meu meu~fica meu~o meu~sai nome_$ nome_? nome_fica nome_limpa nome_o nome_sai o~faco pagan- pagando pagar~do para~o quando_$ quando_meu quando~nome quanto~para que_faco quero~meu sujo_ate sujo~quando tempo_para tiro_meu tiro~nome
worry:como worry:limpa worry:nome`,
    '3': `:limpo :nome :serasa ^_em acordo_o acordo~nome after-roadmap:como after-roadmap:do after-roadmap:faz after-roadmap:quando after-roadmap:tempo ate_quando como_tiro demora dias dias_sai dias~do em_quantos em~dias faz_$ fica_limpo meu meu~do no_spc nome_do nome~do nome~limpo nome~spc nome~sujo o~limpa o~o pagando_o pagando~acordo quant- quantos quantos_dias quantos~sai quanto~a se_eu tempo~limpar
tiro worry:do worry:o worry:quando worry:que worry:sai`,
    '-3': `after-roadmap:isso n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc-`,
    '17': `after-roadmap:negociar negociar reneg-`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `desconto desconto_$`,
    '10': `^_como after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco-`,
    '8': `^_consigo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir com~NAME para_parcelar pedir`,
    '7': `^_bora after-roadmap:acordo after-roadmap:baixar ajuda_a baixa- baixar bora como~a consigo da_para divida_$ me~a para_negociar quero~um`,
    '6': `^_da ^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar after-roadmap:quero como_negocio como_que consi- dao dimin- fechar me_ajuda negociar_o negocio_com negocio~o o_NAME para_baixar parce-`,
    '5': `^_sera acordo_com after-roadmap:com after-roadmap:conversar after-roadmap:fazer after-roadmap:negocia after-roadmap:sera ajuda ajuda~negociar com_a conversar conversar_com da~parcelar desconto_? de~? e_pagar essa_divida fazer~acordo negocia negocia_isso negociar_com pagar~por quero_fazer`,
    '4': `a_divida acordo~a after-roadmap:a after-roadmap:conseguir after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:tentar after-roadmap:vamos a~com a~em baixar_o bora_negociar com_o como_diminuir como_faco como_peco como~desconto conseguir da~baixar diminuir_a divida e~# falo_para fazer fazer_um fecha- fechar_com financeira_$ negociar~a negocio o~com o~falo pagar_# para_conseguir
para~com parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#_? #_por #~mes NAME_? NAME_da NAME_em NAME~para ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena after-roadmap:cartao after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:parcela after-roadmap:pena after-roadmap:posso after-roadmap:um after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer cartao_$ com conse- consigo~o
da~negociar de_ajuda de~para diminuir divida_do eles_$ em~vezes faco fazer_acordo jeito_de melhor~de na_prefeitura na~? negociar_? negociar~NAME o_cartao o_melhor o~? para~# para~a para~na para~para parcelar_em peco~para pena preciso_de preciso~ajuda prefe- prefeitura qual~melhor quero quero_tentar que~isso que~para tentar_negociar vale_a vale~pena valor_com vamos vezes_$ vou_fechar`,
    '-3': `^_fiz ^_negociei after-roadmap:eu after-roadmap:fiz after-roadmap:mim after-roadmap:quanto comec- da_NAME de_desconto de~da do~? falo_com fiz~acordo ja mim negociei o_banco para_mim recla-`,
    '-4': `^_ja after-roadmap:nao denun- falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja como_falo`,
    '-6': `nao~negociar`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:agora after-roadmap:pago qual`,
    '12': `after-roadmap:e proxi- qual_$`,
    '11': `passo`,
    '10': `after-roadmap:fazer agora agora_$ pago proximo proximo_passo`,
    '9': `^_e fazer`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:primeiro after-roadmap:proximo esse_mes fazer_$ gente o~faco passo_$ prime- primeiro que_faco volte- voltei`,
    '7': `after-roadmap:mes after-roadmap:passo after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco eh~pagar mes_$ o_que pagar_esse pagar~mes pago_qual primeiro_$ que~fazer`,
    '6': `,~onde a_proxima after-roadmap:caiu after-roadmap:faco after-roadmap:proxima caiu caiu_o comec- comeco_$ desse desse_mes em_qual faco jogo jogo_em jogo~qual lembra~que por_onde por_qual primeiro_? que_falta que_fazer quem_$ que~gente`,
    '5': `:faco ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:dinheiro after-roadmap:diz after-roadmap:esse after-roadmap:jogo after-roadmap:lembra after-roadmap:pagar after-roadmap:quais after-roadmap:que agora_? a~parou combi- comecar_$ confirm-change:desse confirm-change:mes confirm-change:ver diz_o diz~que do_mes e_esse eu~agora e~mes faco~? gente_parou ja_paguei lembra me_diz me_lembra mes
mes_pago me~o o_dinheiro o_proximo onde_a onde~gente o~a o~fazer o~passo para~vai parou proxima quais qual_a qual_eu qual~proximo que_a quem que~primeiro tenho_que vai_o vai~dinheiro`,
    '4': `,_jogo ^_ja ^_o ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou aqui aqui_, coloc- coloco confirm-change:o confirm-change:quero devo~primeiro dinhe- dinheiro diz eh_melhor esse esse~? estou_com faco_$ faco_agora mes_? me~do onde_coloco onde_comecar onde_comeco onde~o o~pago pagar pago_agora pago_primeiro para_quem por~comeco quero_ver quero~o
sei_por sei~onde tenho_# ver_o`,
    '3': `#~, #~mao ,_qual :o :passo :primeiro :proximo :qual :que NAME_ou NAME~? ^_caiu ^_comeco ^_jogo ^_pagamento ^_para after-roadmap:cada after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai a~ou cada_um comeco_por com~na debts:coisa devo_fazer do_que do~eh e
eh_para eh~coisa estou~um eu_faco eu_pago feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor muita na_mao o_passo o_salario onde_$ onde_? ou_o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_a pago_o pago_para pago~NAME para_cada para_pagar para~um parou_$ por~comecar proxima_$ qual_? qual_pago qual_primeiro qual~a qual~primeiro qual~proxima quanto_pago que_$ que_tenho
que~faco que~para que~que quito salario~o sobro- sobrou sobrou_dinheiro tenho tenho~pagar um~aqui um~mes`,
    '-3': `^_fui after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:vou desco- falo fui maxim- maximo maximo_que mes_eu n0 o_maximo o~? o~do plano posso qual~maximo quanto_falta sem`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero pago_$ qual_o qual~eu`,
    '-5': `?_o ?~que agora~o voce voce~?`,
    '-6': `after-roadmap:voce o~voce que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '12': `^_compensa`,
    '11': `^_aceito aceito after-roadmap:fecho bom compe- compensa vantajoso_$`,
    '10': `?offers aceit- aceito_? after-roadmap:aceito after-roadmap:vantajoso eh_vantajoso fecharia fecharia_$ offers:? voce_fecharia`,
    '9': `aceitar acha compensa_? eh_bom fechar fecho_? ou_nao propo-`,
    '8': `^_seria ^_voce after-roadmap:bom after-roadmap:compensa after-roadmap:fechar boa fecho_com fecho~eles ofert- offers:fecho proposta quais~eu seria_vantajoso tenho_$`,
    '7': `?_$ aceitar_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha after-roadmap:boa bom_negocio desconto eh~negocio eu_tenho offers:bom offers:eh offers:vantajoso ou seria`,
    '6': `^_devo ^_eh ^_quais ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:desconto after-roadmap:ou after-roadmap:proposta ai_? boa_? bom_$ bom_esse bom~desconto com_eles compensa_aceitar devo_fechar eh_boa eh_uma eh~boa essa_proposta esse_desconto esta~esse fechar_o mim_? negocio negocio_$ o_acordo offers:compensa offers:ou offers:voce o~acha pena proposta_ai proposta~?
quais que_acha tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `aceitar_o aceitar~acordo aceito_essa aceito~oferta after-roadmap:devo after-roadmap:eh after-roadmap:quais after-roadmap:seria after-roadmap:tenho a~aceitar da_proposta desco- desconto_para desconto~mim devo_aceitar devo~o essa_oferta fecho_ou fecho~nao nao_fecho oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:boa offers:devo offers:proposta ou~fecho para_mim para~?
pena_aceitar proposta_$ propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem~ai vale`,
    '4': `acord- acordo acordo_da acordo~NAME after-roadmap:acordo after-roadmap:da after-roadmap:essa after-roadmap:negocio after-roadmap:oferta after-roadmap:pena after-roadmap:vale after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ desconto_eh desconto~bom devo devo~? eles_$ esper- espero espero_$ essa~eh esta_bom fechar_? fechar_ou fechar~espero fecho_$ mim negoc- o_desconto oferta_$
oferta_para oferta~mim offers:acha offers:desconto offers:essa offers:quais offers:seria ou_espero pena_a pena~proposta posso_fechar posso~ou proposta_eh proposta~boa tem_alguma tem~oferta vantajoso_para vantajoso~mim voce`,
    '3': `^_essa ^_tem aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:mim algum- alguma boa_$ boa_essa boa~proposta eh~essa eh~para eles essa offers:esta offers:eu offers:fechar offers:mim offers:o offers:para offers:pena offers:tenho offers:vale o~da posso~a proposta_da tem~para tenho vou_fechar`,
    '-3': `:? aceitei after-roadmap:como after-roadmap:minha after-roadmap:quanto desconto_? essa_$ offers:vou recus- tem~? voce_eh vou_aceitar`,
    '-4': `offers:NAME vou~com`,
    '-5': `a_da a~NAME eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `after-roadmap:limite consi-`,
    '7': `after-roadmap:podem after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do do_consignado eh_$ podem quanto_eh`,
    '5': `^_podem after-roadmap:descontar benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `after-roadmap:eh after-roadmap:pegar beneficio_$ consignado_$ desco- do_beneficio limite_do meu~? o_limite pegar`,
    '3': `after-roadmap:desconto after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '16': `presc-`,
    '12': `caduca`,
    '11': `after-roadmap:prescreve caducou overdue:? prescreve`,
    '10': `ainda caducou_?`,
    '9': `^_caducou ^_divida after-roadmap:caduca anos de~anos prescreveu quand- quando`,
    '8': `after-roadmap:ainda after-roadmap:anos after-roadmap:caducou after-roadmap:quando divida que_ainda sera~ainda`,
    '7': `after-roadmap:divida cinco_anos isso~? ja_prescreveu ja~? overdue:ainda prescreveu_? some`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:ja after-roadmap:prescreveu ainda_conta caduca_$ cinco de_cinco depois_de divid- divida_de divida~# quando_$ que~conta sera sera_que some_?`,
    '5': `after-roadmap:? after-roadmap:antiga ainda_podem ainda_vale antig- antiga cobrar conta_$ de~ainda eu_deixar me_cobrar overdue:sera podem podem_me podem~cobrar quando_isso`,
    '4': `#_ainda #_anos #~some :isso :quando ^_depois ^_essa ^_ja ^_sera acont- acontece acontece_se acontece~eu after-roadmap:acontece after-roadmap:deixar after-roadmap:some ainda~me anos_? anos_some anos~? caduca_? cobra- cobrar_? deixa- deixar depois~# divida_eh divida_velha divida~some essa_divida overdue:ja overdue:some o~acontece que_acontece que~se velha velha_some velha~?`,
    '3': `#~vale :anos :divida ?overdue NAME~? ^_ainda ^_isso ^_quando after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:isso after-roadmap:podem after-roadmap:sera after-roadmap:vale after-roadmap:velha ainda_cobra ainda~? antiga_sera antiga~que cinco~? cobra_$ cobrar_divida com_cinco com~anos conta depoi- depois divida_ainda divida_caduca divida~NAME divida~vale do~com eh_estao
eh~antiga essa~ainda estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh nao~pagar overdue:anos overdue:conta overdue:divida overdue:que que~cobra serasa_com serasa~cinco some_do some~serasa vale vale_$`,
    '-3': `aceit- que~?`,
    '-4': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '16': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:explica after-roadmap:ver o_plano`,
    '10': `expli- explica plano_$`,
    '9': `after-roadmap:ficou como_ficou explica_$ o_roteiro roteiro_$ ver`,
    '8': `a_conta after-roadmap:roteiro ficou mostr- quero_ver rotei- roteiro`,
    '7': `:plano a_passo after-roadmap:conta after-roadmap:mostra after-roadmap:novo cade~plano ficou_$ passo_a passo~passo resum-`,
    '6': `^_cade ^_manda ^_ver after-roadmap:manda after-roadmap:meu after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu de_novo manda_o mostra novo o_passo o~a passo_$ pode_refazer pode~a quero~de refazer_a refazer~conta`,
    '5': `after-roadmap:como conta manda me_mostra passo qual~o quero_o refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:pode after-roadmap:refaz after-roadmap:repete atual- atualiza atualiza~plano a~de conta_de faz_a me_passa meu~agora monta mostra_o novo_$ passa_o plano_de plano~novo refaz refaz~plano repet- repete ver~plano`,
    '3': `,_por ,~favor :favor ^_faz ^_mostra ^_oxe ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:cade after-roadmap:era after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? como conta_$ conta_? me_explica meu mostra~plano o_meu oxe o~, o~de o~mesmo passa poder- poderia poderia_me por~? qual_era quando_o quero~meu resumo ver_meu ver~roteiro`,
    '-3': `^_melhor a_lista after-roadmap:link after-roadmap:lista lembr- link lista lista_$ o_link pode_me quero~a`,
    '-4': `after-roadmap:melhor melho- melhor nao~o`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo rotativo_$`,
    '8': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:rotativo`,
    '6': `:rotativo ^_por ^_rotativo do_cartao eh_esse o_rotativo que~fatura rates:que rotativo_eh`,
    '5': `^_que a_fatura assim~? cresc- cresce cresce_tanto eh_o eh~do esse_do esse~cartao explica~rotativo juros_eh juros~esse por~a que_$ que_a que_eh que_juros rotativo~o tanto tanto_$`,
    '4': `:eh after-roadmap:cartao after-roadmap:cresce after-roadmap:explica assim aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ como_assim eh~juros eh~que expli- explica fatur- fatura fatura_so fatura~aumenta juros juros_do que~eh rates:eh rates:o so_aumenta`,
    '3': `^_como ^_explica after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:fatura after-roadmap:que after-roadmap:tanto a~cresce cartao_cresce cartao~tanto como_funciona como~o debts:juros debts:quanto debts:rotativo do~? eh~rotativo esse esse_rotativo explica_o fatura_cresce fatura~tanto funci- funciona funciona_o funciona~rotativo o~cresce o~eh por~o quanto~o que_o que~cartao
rates:cartao rates:esse rates:fatura rates:juros rates:por`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `total`,
    '13': `after-roadmap:total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:quanto after-roadmap:tudo soma total_$`,
    '9': `^_quanto after-roadmap:devo quant- quanto`,
    '8': `NAME_? ^_soma minha_divida o_total soma~para`,
    '7': `after-roadmap:das after-roadmap:geral devo_$ eu_devo geral no~?`,
    '6': `after-roadmap:agora after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo estou_devendo me_fala no_total quanto_eu quanto_que quanto~eu valor`,
    '5': `^_somando ^_valor after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo_no devo~NAME divid- divida_toda dividas dividas_$ esta_dando me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_esta quanto_falta soma_tudo soman- somando somando_tudo todo_$
tudo`,
    '4': `:divida :minha ^_qual ^_total after-roadmap:estou after-roadmap:eu agora a~das das_minhas das~dividas da~divida da~junto devendo_quanto devo_para devo~total divida_$ divida~em em_quanto estou~quanto eu_estou eu~devendo eu~devo eu~no fala falta_pagar junto junto_$ mim minha~esta o_valor para_mim para~? quanto_da quanto~ainda que~devo toda toda_$ tudo_junto`,
    '3': `:quanto :total :valor after-roadmap:minha after-roadmap:qual after-roadmap:toda ai ao da_$ da_quanto devendo_$ devendo~no divida eh_minha eh~divida esta_em falta o~da o~total para_NAME qual qual_a qual~total quanto~no quanto~pagar que~estou somando~da todo tudo_da tudo_quanto valor_da valor_total`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:renda after-roadmap:sair after-roadmap:tempo after-roadmap:vai after-roadmap:voce banco banco_$ cada devo~cada divida_? eh_$ eu_ja eu~paguei falta~NAME n0 ofere- oferecer paguei_$ para_cada sair sair_das sair~dividas vai`,
    '-4': `divida~NAME tempo`,
    '-5': `divida_no minha~no quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh`,
    '11': `quem~voce`,
    '10': `:funciona after-roadmap:voce banco_? eh_financeira financeira funci- funciona quem robo voce`,
    '9': `:como after-roadmap:robo como_funciona consent:que do~? eh_do eh_voce falan- falando financeira_$ para_que que_esse que~isso`,
    '8': `^_quem como_pegou de_onde eh_isso empre- finan- pegou pegou_meu pegou~numero robo_$ sao voce_$ voce_fazem voce_sao`,
    '7': `^_para ^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:quem after-roadmap:sao como~meu consent:isso consent:sao eh eh_emprestimo eh_um eh~robo emprestam emprestam_dinheiro esta_falando fazem fazem_$ funciona_$ isso_eh isso~emprestimo quem_eh quem~falando que~fazem um_robo voce_emprestam voce~dinheiro`,
    '6': `:quem ?consent ^_de ^_do ^_eh ^_isso after-roadmap:que como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:quem consent:robo consent:voce dinheiro_$ do_governo do_que do~se eh~serasa empresa esse_$ esse_negocio esse_zap meu_numero negocio numero_$ para~esse para~serve que_se que_serve quem_esta quem_sao que~trata que~zap sao_voce se_trata serve serve_isso
trata trata_$ voce_conseguiu zap zap_$`,
    '5': `:? :resolve ^_como after-roadmap:fazem after-roadmap:negocio after-roadmap:numero after-roadmap:ou artif- artificial artificial_? como consent:? consent:do consent:emprestimo consent:falando divida_? do_serasa eh_inteligencia eh_o eh_quem eh~artificial emprestimo_$ estou_falando estou~com falando_$ falando_com falando~robo gover- governo intel- inteligencia inteligencia_artificial inteligencia~?
isso~do minha~? negocio_$ o_que onde onde_eh onde_voce onde~isso onde~sao o~? o~voce quem_$ resolve robo_? sao_banco sao_do seras- serasa voce_eh voce~banco voce~da voce~do`,
    '4': `:divida :minha :vi :voce ?_$ ^_que after-roadmap:empresa after-roadmap:esse ajudam_a aqui_eh com_robo com~? consent:empresa consent:entendi consent:esse consent:onde de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_esse eh_humano eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual empresa_$ empresa_de empresa~que emprestimo entendi_o entendi~que esse faz_o faz~que
humano_ou humano~robo isso isso_moco isso~de isso~eh isso~o minha_divida moco moco_$ o_dono ou ou_robo o~disso o~esse o~mesmo qual_empresa que que_? que_mesmo que_servico que~eh que~negocio resol- serasa_$ serasa_? servico_eh servico~esse voce~a voce~uma`,
    '3': `,_como ,~funciona :ajudam :aqui :eh :esta :isso :sabe :saber ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:do after-roadmap:emprestimo after-roadmap:onde after-roadmap:serasa banco com_nome comig- comigo comigo_$ como~funciona com~sujo consent:de consent:dinheiro consent:disso consent:esta consent:governo consent:limpar consent:negocio consent:nome consent:ou consent:serasa
consent:um consent:zap de_qual disso do_banco eh~banco eh~esta entendi esta~comigo falando_comigo fazer_? funciona_esse funciona~negocio governo_? human- humano isso_$ isso_aqui limpar_o limpar~nome maqui- maquina maquina_$ nao_entendi nao~o nao~quem negoc- negocio_eh negocio~esse numer- numero ou_maquina pessoa_ou pessoa~maquina que_$ que_funciona que_negocio quem~que sabe~? sao_$ sao~governo se
sei_quem servi- servico uma~ou um~? vi vi_no voce~quem voce~um`,
    '-3': `^_esse ^_qual after-roadmap:negocia after-roadmap:pago after-roadmap:quero after-roadmap:rotativo after-roadmap:tem banco_$ bom consent:# consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:sabe consent:ser consent:sim da~mesmo de_graca deven- devendo eh_? eh_a eh_protegido eh_sigiloso eh~graca eh~presidente escre- esse~? esse~eh fazer_$ graca isso~golpe mesmo_esse
mesmo~numero mim negocia negocia_isso numero_? o_presidente paga pago pode_ser presi- presidente presidente_$ prote- protegido protegido_isso quem~isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso ver`,
    '-4': `:oii after-roadmap:bom after-roadmap:cet cet devendo_$ esse_numero esta_devendo ganha- isso~pago o~com pago_$ pergu- perguntou perguntou_$ que_com quem~devendo que~perguntou voce_perguntou`,
    '-5': `com_isso dez dez_$ eh_golpe eh_pago eh~? eh~isso isso_que isso~voce`,
    '-6': `after-roadmap:dez golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `ultim-`,
    '12': `anterior voltar_$`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar errad- errado pergu- pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar antes_$ da~voltar errei essentials:voltar para_voltar respondi_errado voltar_por voltar~favor`,
    '7': `^_apaga ^_errei ^_ops ^_respondi ^_retorna a_ultima antes de_antes desconsidera_a desconsidera~ultima essentials:volta incomes:voltar na_pergunta ops ops_volta pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta uma_pergunta volta_uma`,
    '6': `:volta a_anterior after-roadmap:desfaz apaga apaga_essa apaga~ultima da_para debts:desfaz debts:isso essa_ultima essa~mensagem eu_falei isso_$ overdue:errado pergunta_$ quero_mudar que~falei rates:anterior ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta apaga_o a~anterior debt-amount:volta debts:pergunta desco- desconsidera_o desconsidera~que errado_antes errado_volta errei_, errei~volta essentials:uma falei falei_agora incomes:quero mande- mandei mudar mudar_o mudar~que overdue:desfaz o~eu o~respondi pouco pouco_$ que_respondi quero~a rates:a respondi_$ respondi~antes resposta ultimo uma`,
    '4': `a_pergunta after-roadmap:errado after-roadmap:ultima after-roadmap:volta ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta corri- corrigir debt-amount:a debt-amount:quero debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_que o_ultimo
overdue:volta para~pergunta pergunta~antes por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso rates:pergunta resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :errei ?debt-amount ?incomes ?rates ^_cliquei ^_mandei a_outra after-roadmap:anterior after-roadmap:antes after-roadmap:apaga after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi agora_$ ai arrum- a~de a~pergunta a~volta cliqu- cliquei cliquei_errado cliquei~volta debts:ai debts:favor debts:mudar debts:ops debts:por desfaz_o desfaz~que de~a errado_a
errado~outra errei_a errei~ultima essentials:anterior essentials:apaga essentials:errei essentials:favor essentials:pergunta essentials:que essentials:ultima eu~por falei_por falei~ultimo incomes:ai incomes:favor incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem na_anterior novo_a novo~anterior outra_pergunta overdue:a overdue:anterior overdue:antes overdue:quero overdue:respondi
o~que para_outra pergunta_de por_ultimo quero quero_responder quero~de rates:. rates:ai responder_de responder~novo respondi~a ultima_volta ultimo_$ volta~anterior`,
    '-3': `^_boa ^_outra ^_pergunta boa boa_pergunta coloc- comec- era essa_pergunta lembr- me~de`,
    '-4': `after-roadmap:me de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '16': `^_cancela ^_deixa cancela deixa deixa_$`,
    '15': `^_desisto ^_esquece desisto esquece`,
    '14': `cancela_$ canse- cansei desis-`,
    '13': `?confirm-change ^_cancelar ^_cansei esque-`,
    '12': `cansei_$ fazer`,
    '11': `after-roadmap:deixa cancelar desisto_$ esquece_$ precisa_mais`,
    '10': `fazer_isso mais_$`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece essentials:deixa la_$ nao_precisa para_la`,
    '8': `a_fim a~agora cancelar_$ deixa~la estou_a estou~fim fim_agora precisa`,
    '7': `after-roadmap:cancela after-roadmap:fazer cancela_isso cancelar_operacao chega_disso chega~por confirm-change:isso de_fazer deixa_para deixa~isso desisto_dessa dessa dessa_$ de~isso disso_por disso~hoje essentials:desisto essentials:esquece fazer_mais fim isso_$ la nao_estou nao~a nao~fazer nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso vou~mais`,
    '6': `after-roadmap:isso cancela_o cansei_desse cansei~papo confirm-change:cancela confirm-change:cansei confirm-change:deixa confirm-change:desisto desse_papo esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso eu_pedi hoje_$ mais_fazer mais~isso papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi vou_fazer`,
    '5': `?essentials ^_chega after-roadmap:precisa agora_$ cancela_por cancela~favor chega confirm-change:esquece confirm-change:fazer confirm-change:mais desse disso essentials:mais essentials:nao essentials:precisa hoje isso nao_vou nao~nao pedi`,
    '4': `,_esta ,~certo ^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-delete:la esquece_o esquece~que isso_ai mais nao_deixa o_pedido o~eu pedid- pedido pedido_$ rates:la which-change:do`,
    '3': `?which-change after-roadmap:chega after-roadmap:estou after-roadmap:hoje after-roadmap:la after-roadmap:nao agora cancela~que confirm-change:agora confirm-change:disso confirm-change:nao confirm-change:o confirm-change:para confirm-delete:deixa confirm-delete:para deixa_isso deixa_quieto deixa~para do_jeito do~que esquece_, essentials:dessa essentials:disso essentials:estou essentials:hoje
essentials:pedi essentials:por esta_certo isso_para isso~la jeito_que jeito~esta que_esta quero_mais quiet- quieto rates:deixa rates:para`,
    '-3': `,_deixa ?confirm-amount ?confirm-creditor ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisa- avisar aviso- avisos avisos_$ confirm-change:mudanca essa essa_mudanca inscricao_$ lembr- nao_nao nao~deixa os os_avisos para~essa`,
    '-4': `cancela_minha cancela~inscricao inscr- inscricao minha_inscricao mudan- mudanca mudanca_$ quero_cancelar`,
    '-5': `quieto_$`,
  },
  choose: {
    '21': `^_#`,
    '18': `?which-change`,
    '16': `debt-kind:# opcao`,
    '14': `?confirm-amount ?debt-kind`,
    '12': `^_a which-creditor:#`,
    '11': `#_$ ?which-creditor confirm-amount:o segun-`,
    '10': `?confirm-creditor confirm-amount:a opcao_$ overdue:# prime-`,
    '9': `^_o which-change:# which-change:da`,
    '8': `a_# confirm-amount:segunda confirm-creditor:a confirm-creditor:do consent:# debt-kind:o primeira terce- terceiro terceiro_$ which-change:o`,
    '7': `a_da a_do meio meio_$ n0 no_# segunda segundo`,
    '6': `^_no after-roadmap:# confirm-amount:opcao do_aluguel o~aluguel primeiro_$ renda renda_$ segunda_$`,
    '5': `a_segunda aluguel_$ confirm-amount:# o_do primeira_$ primeiro which-change:do worry:#`,
    '4': `# a_primeira da_parcela parcela_$ valor_da valor~parcela`,
    '3': `?overdue FIGURE a alugu- aluguel a~a o_valor o~da`,
    '-3': `?income-low-month ?instalments-left incomes:#`,
    '-4': `?debt-amount instalments-left:# rates:#`,
    '-5': `confirm-amount:mil debt-amount:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `morre- morrer quero_morrer viver_$ worry:quero`,
    '8': `nao~mais`,
    '7': `after-roadmap:vida`,
    '6': `after-roadmap:pensando em~da pensando_em vida`,
    '5': `^_quero after-roadmap:em after-roadmap:mais after-roadmap:nao aguen- aguento aguento_mais em~matar estou_pensando estou~em matar nao_aguento pensando sumir vida_$`,
    '4': `,_ja :matar :penso after-roadmap:, after-roadmap:estou causa debts:mais em_me eu_penso mais matar_$ pensa- penso penso_em penso~me por_causa quero quero~viver viver_,`,
    '3': `,_acho ,~que :em :os :remedio ?worry ^_minha acaba- acabar acabar_com after-roadmap:acabar after-roadmap:acho after-roadmap:causa after-roadmap:da after-roadmap:deixar after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:saida after-roadmap:tudo after-roadmap:vale causa_de causa_dessas causa~contas com_depressao
com_tudo com~por corte- cortei cortei_tudo debts:nao deixa- deixar depre- depressao dessas_contas esta_com eu_deixar eu~de eu~em exist- falou falou~se ja_cortei ja~os ja~tudo mae_esta mais~, me_matar mesmo_, minha~nao nada~, nao_vale por~dessas que_a remedio_$ saida separ- tudo_, unica`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:era after-crisis:estou after-crisis:quero`,
    '9': `after-crisis:de after-crisis:eh after-crisis:isso`,
    '8': `^_era after-crisis:bem after-crisis:falei bem era`,
    '7': `^_falei after-crisis:falar brinc- jamai- jamais viver viver_$`,
    '6': `after-crisis:foi after-crisis:vou estou_bem estre- falei nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira after-crisis:estava bem_$ brincadeira desab- estav- estava falar_$ nao_$ nao_vou nisso so`,
    '4': `^_calma ^_foi after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincadeira_$ calma da~para de_boa de_falar eh_so eh~de estava_so estou~boa falar falei_da falei_por foi_so fora_$ gente_$ modo modo_de para_fora quero~nao`,
    '3': `^_fica ^_sumir after-crisis:brincando after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:sumir boa brincando calma_nao de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de estou~e expre- expressao expressao_$ fazer_nada fica foi foi~de fora forca forca_de forca~expressao gente isso_$
jeito_de jeito~falar mapa mapa_brincadeira morre- morrer nao_eh nao~fazer nao~isso nao~me quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo delet-`,
    '11': `apagu-`,
    '10': `^_deleta apaga- apaga_tudo apagar apague deleta meus_dados tudo tudo_$`,
    '9': `^_exclui dados essentials:tudo exclui meus minha_conta tudo_que`,
    '8': `^_apagar ^_some after-roadmap:apagar cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclusao meu_cadastro quero~esquecido ser_esquecido some_com`,
    '7': `^_apague apagar_tudo conta_$ essentials:apaga essentials:quero excluir histo- historico historico_$ informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_que quero_ser some`,
    '6': `:apague :meu ^_lgpd ^_limpa after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados conta essentials:dados essentials:meu essentials:meus exclusao_$ infor- lgpd_quero lgpd~exclusao meu_$ quero_exclusao quero~minha tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui ^_remove after-roadmap:apague after-roadmap:dados after-roadmap:meu after-roadmap:meus after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu dados_$ dados_dai deletar deletar_minha deletar~conta essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai minha- minhas quero_apagar quero_deletar que~meu remov-
remove ser`,
    '4': `:apagar :conta :meus :minha :solicito ?essentials ^_esquecam ^_solicito after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:limpa after-roadmap:quero after-roadmap:remove apaga_meu apaga~cadastro apaga~que apague_o com_meus com~dados dados_do dados~sistema dai dai_$ deleta_meu deleta~cadastro do_sistema esquecam esquecam_tudo esquecam~que essentials:cadastro
essentials:conta essentials:informacoes essentials:minhas essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados meus~do o_meu os_meus os~dados o~historico pode_excluir pode~meu que_apague quero quero_excluir quero~apague solic- solicito solicito_a some~meus some~minhas todos todos_os todos~meus`,
    '3': `:as :informacoes :minhas :pessoais :some :tudo ^_quero after-roadmap:cadastro after-roadmap:dai after-roadmap:informacoes apaga_minhas apaga~informacoes apaguem apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor eh_meu elimi- essentials:apague essentials:exclui essentials:exclusao
essentials:limpa essentials:minha essentials:remove essentials:some eu_contei eu_falei falei_$ favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que pessoais por_favor que_guardem que_tem quero~guardem quero~voce que~apaguem que~contei que~falei que~nada remove_meus remove_tudo remove~dados remove~que siste- sistema
sistema_$ tem_meu tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?worry ^_reativa after-roadmap:baixar after-roadmap:reativa after-roadmap:ver quero_ver reativa ver`,
    '-4': `?confirm-delete ^_meus baixa- baixar confirm-delete:apaga confirm-delete:tudo expor- quero_meus quero~dados reati-`,
  },
  deny: {
    '21': `?thirteenth`,
    '20': `consent:nao`,
    '18': `?confirm-creditor nao_$`,
    '17': `?confirm-change ?confirm-delete confirm-delete:nao`,
    '16': `confirm-change:nao confirm-creditor:nao`,
    '15': `?confirm-amount`,
    '14': `?consent ?overdue nunca offers:nao thirteenth:nao`,
    '13': `^_errou ^_nunca errad- errado errou errou_$ nao overdue:tudo`,
    '12': `^_negativo consent:nem eh_outro negat- negativo negativo_$ nenhu- nenhuma_$ outro_$ thirteenth:ja`,
    '11': `?offers confirm-amount:nao deixa errado_$ nem overdue:pago recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_deixa ^_nao ^_nem ^_nops nao_aceito nao_eh nops nops_$ outro overdue:em overdue:pagando`,
    '9': `^_ja ^_nada ^_nenhuma ate_agora consent:fora esta_errado infor- nao_apaga nao_foi nao~atrasado nenhuma offers:me outra_loja overdue:nao pagan- pagando`,
    '8': `^_ate ^_em ^_mudei como_era confirm-amount:eh confirm-change:como consent:deixa consent:estou de_ideia deixa_quieto direi- eh_outra eh~loja instalments-left:nenhuma mudan- mudanca mudei mudei_de mudei~ideia n0 nao_recebo nao~isso nem_pensar offers:cobranca offers:nenhuma offers:nunca offers:so overdue:certinho overdue:dia overdue:nada quiet- quieto quieto_$ thirteenth:# thirteenth:gastei
thirteenth:quem thirteenth:tudo todas_em todas~dia tudo_no vencido volta_como volta~era`,
    '7': `^_mantem ^_sem ^_tudo a_ver acho~nao apagar_$ ate confirm-change:errado confirm-creditor:eh confirm-delete:nada consent:agora de_jeito depois~respondo de~nenhum em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta_$ esta~isso fora_$ ja~tudo jeito jeito_nenhum loja_$ mante- mantem morta mudanca_$ nada nada_a nada~ver nao_, nao_concordo nao_confirmo nao_nao nao~essa
nao~mudar nenhuma_dessas nunca_$ ofere- offers:mesmo offers:nada offers:ninguem overdue:esta overdue:todas paga_$ pago quero_$ sem thirteenth:nunca tudo_certinho venci-`,
    '6': `,_deixa ,_paguei ^_ainda ^_desisti ^_esquece ^_ninguem ^_pago ^_so agora_nada ainda_nao apaga- apagar ate~nada atrasei cobranca como_esta confirm-change:eh confirm-change:nada confirm-creditor:deixa confirm-creditor:errado consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero consent:respondo dados_ai de_apagar decim- decimo deixa_meus deixa_para deixa~dados
desis- desisti desisti_de desisti~apagar direito_$ duas_$ esquece essa_mudanca estav- estava eu_respondo fora gaste- gastei gastei_$ inter- interesse ja_gastei ja~as ja~os loja mei_nao mei~tem meus~ai mexe mexer_$ mudar_$ nao_autorizo nao_esta nao_mexe nao_mexer nao~deixa nenhum ninguem_me obrig- ofereceu overdue:atrasei overdue:certo overdue:estou pago_certinho para_proxima prazo_$ prefiro_nao
procu- quem so~mesmo thirteenth:as thirteenth:decimo thirteenth:direito thirteenth:dois thirteenth:duas thirteenth:me thirteenth:o thirteenth:tenho tudo tudo_em ver_$`,
    '5': `,~assim ,~ja ^_diarista ^_mei ^_melhor ^_nenhum ^_sou ^_volta agora ano_nao antigo apaga apaga_$ as_duas atras- atrasada_$ certinho certinho_$ como como_estava compr- comprei comprei_nessa confirm-amount:errado confirm-change:que confirm-creditor:, confirm-creditor:NAME confirm-creditor:como confirm-creditor:de confirm-creditor:esta confirm-delete:eh consent:eu consent:obrigada consent:obrigado
consent:para consent:sabe debit- deixa_assim delas delas_$ depois_eu dessa- dessas direitinho direitinho_$ direito dois dois_$ dos_dois em_conta enqua- enquanto era_$ esquece~deixa estava_$ estou_pagando ficha- hora ideia_$ mantem_como mantem~esta mas_ja mas~gastei me_dera me_procurou melho- melhor mexe_nisso mexer mudar nao_muda nao_ofereceram nao_recebe nao~, nao~decimo nenhum_dos
nenhuma_atrasada nenhum~dois nessa_$ ningu- ninguem nunca_comprei nunca~nessa ofereceu_nada offers:, offers:de offers:nem offers:ofereceu offers:proposta outra outra_hora overdue:ainda overdue:atrasada overdue:conta overdue:deus overdue:devo overdue:gracas overdue:nenhuma overdue:no o~antigo pagou por_enquanto por~nao prazo procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebe_$
recebi_tudo recebo_isso recebo_nao respondo_$ sem_carteira sinal tenho~, thirteenth:dera thirteenth:mas thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:so todas trabalho_sem tudo_pago tudo~dia valor valor_antigo valor_errado`,
    '4': `13o ?which-change ^_agora ^_banco ^_de ^_depois ^_entendeu ^_esse ^_esta ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho ^_valor a_mudanca a_pau aceito aceito_, agora_nao ai_nao ai~eh antig- antigo_$ apaga_nao assim assim_$ ate_hoje atrasada atrasou_$ autonomo autorizo banco_nao carteira_$ cobra- confirm-amount:apaga confirm-amount:de confirm-amount:outro confirm-change:de confirm-change:essa
confirm-change:estava confirm-change:foi confirm-change:mudanca confirm-creditor:essa confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:essa confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:dar consent:prefiro consent:vou dados decimo_$ deixa_como deixa_do deixar_como deixar~estava deixa~jeito deixa~por dera dera_$ dessas_duas de~nao dia_com
dois_eh dos~eh duas eh~nao em~com errado_o errado~valor esque- essa_nao esse_ai esta esta~dia esta~o esta~pago estou_em estou~dia foi foi_isso hmm hmm_nao ideia ja la_essa la~mudanca mantem_o mantem~valor me_ofereceu melhor_deixar melhor~como na_vida nada_$ nao_hein nao_paga nao_preciso nao_quer nao_quero nao_recebi nao_tem nao~acordo nao~esse nem_a nem~pau nenhuma~duas nessa ninguem_ofereceu
ninguem~nada ninguem~ofereceu nunca_tive o_valor obrigada obrigado obrigado_$ ofereceram offers:ainda offers:banco offers:esta offers:isso offers:jeito offers:nenhum offers:por offers:procurou offers:quer ora ora_$ overdue:, overdue:ate overdue:atrasou overdue:com overdue:enquanto overdue:nunca overdue:ontem patra- patrao pau pau_$ pensar_$ perai perai_nao perai~apaga perdi perdi_o por_ora
precisa_mudar prefi- prefiro prefiro~mexer proposta_$ proxima proxima_$ quem_eh quero_nao que~hein quieto_por quieto~ora receb- recebe regis- respondo sim~mas sou_autonomo tem_decimo tem_nao thirteenth:13o thirteenth:ano thirteenth:carteira thirteenth:eh thirteenth:meu thirteenth:na thirteenth:que thirteenth:recebe thirteenth:tem thirteenth:tive thirteenth:vida tive_$ trabalho~carteira
voce_entendeu voce~errado`,
    '3': `!_! !~! ,_mais ,_mas ,_muito ,~caro ,~tarde .~so ^_13o ^_contrato ^_desiste ^_estou ^_outra ^_teve a_deus agora~, agora~da agora~posso ainda~venceu as~parcelas ate~nenhuma atrasou autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira com_isso concordo concordo_com confirm-amount:dos confirm-amount:loja confirm-amount:mantem confirm-amount:nenhum confirm-amount:valor
confirm-change:apaga confirm-change:deixa confirm-change:era confirm-change:esta confirm-change:loja confirm-change:mantem confirm-change:quero confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:a confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:mudanca confirm-creditor:nada confirm-delete:de confirm-delete:era confirm-delete:errado
confirm-delete:ideia confirm-delete:mudei confirm-delete:nenhum confirm-delete:que confirm-delete:ver conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:hoje consent:isso consent:passar consent:preciso consent:quem consent:sinto consent:tarde conta_$ contrato~nao dar de_golpe deixa- deixar deixa~estava desiste desiste_nao desiste~apaga dessas_$ dia_$ do_ano
dos eh_nada eh~NAME eh~disso elas em_junho em~. enquanto_$ era esquece_, esse_ano esta_em estou~nada eu_falei falei_$ foi_essa foi~uma gracas_a gracas~deus hein hein_$ hoje_nao isso~eu ja_caiu jeito~esta mais_tarde me_sinto melhor_nao meu_patrao meus_dados meu~nunca me~nada moco moco_$ muda muda_nada muda_nao mudanca_nao mudanca~quero n1 nao_. nao_conheco nao_devo nao_obrigada nao_porque nao_posso
nao_senhora nao_venceu nao~apagar nao~com nao~nada nao~nisso nao~os nao~passar nao~sinto nem~o nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nisso_$ no_primeiro no~semestre nunca_me nunca_pagou nunca~ofereceram obrigada_$ ofereceram_$ offers:apagar offers:apareceu offers:ate offers:deixa offers:ofereceram offers:recebi offers:recebo offers:teve ontem ontem_$ os_dois overdue:. overdue:atraso
overdue:devendo overdue:elas overdue:venceu pago_ate pago_no pagou_$ pago~primeiro para~essa participar_$ patrao_nao patrao_nunca patrao~paga patrao~pagou pensar pera_, pj pj_$ primeiro_semestre propo- proposta proposta_nenhuma proxi- que_esta quer quero_apagar quero_mudar que~falei recebi recebi_nada registro registro_$ semes- semestre sim_, sinto so so_uma tarde tarde_$ tem~para teve
thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:esse thirteenth:foi thirteenth:isso thirteenth:jeito thirteenth:nada thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:recebi thirteenth:registro thirteenth:semestre thirteenth:sou thirteenth:terceiro thirteenth:trabalho tive todas_elas tudo~ate tudo~junho venceu_$ vida_$ volta vou~meus`,
    '-3': `,_sou ,_trabalho ,~nao ?after-roadmap ?debt-amount ?debt-creditor ?flexibles ?income-low-month ?rates NAME_nao NAME~em ^_a ^_aham ^_as ^_concordo ^_confirmo ^_me ^_pagam ^_passo ^_preciso ^_que ^_quero a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao after-roadmap:decimo after-roadmap:esta after-roadmap:ja after-roadmap:terceiro aham ainda_$ ajuda aparece
atrasadas_$ a~paga banco_ja bom confirm-amount:mesmo confirm-change:isso confirm-change:mais confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:meu consent:paga consent:pode consent:voce consi- consigo consigo_ver conta- conta_disso debt-amount:nao debts:nada deixa_$ deixa_em deixa~aberto deixa~pensar desde disse disso_nao eh_# eh_o ela ela_$
em_aberto entendi_$ esquece_$ esse_mes essentials:deixa eu_pensar exato exato_$ faco_conta faco_ideia fazer fia fim firma_paga fiz fiz_# instalments-left:nao lembro maio_$ maior manda me_recordo nada_nao nada_ne nao_lembro nao_olhei nao_vi nao~certeza nao~conta nao~ideia nao~nenhuma nao~recordo nao~trabalho nao~ver ne negoc- negociar negociar_$ nem_ideia nenhuma_esse nenhuma~mes no_banco no~ja
nunca_reparei offers:a offers:aceitar offers:aceitei offers:eh offers:o offers:ou offers:tudo olhei_$ olhei_ainda ou overdue:como overdue:disso overdue:entendo overdue:falar overdue:ja overdue:mes overdue:nem overdue:sim paga_nada paga~ne penso pergu- pergunta primeira quero~isso quiseram_negociar recebo~decimo recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se_tem sei_se
sei~eh sempr- sempre sobra_nada thirteenth:ai thirteenth:banco thirteenth:claro thirteenth:estou thirteenth:faco thirteenth:olhei thirteenth:pensar thirteenth:vem trabalho_de tudo_caro vi_se vi~tem volta_$ vou worry:dessas worry:tudo`,
    '-4': `,_nao ,~mei NAME_esta ^_apaga ^_como ^_faz ^_foi ^_ontem ^_os ^_pode adian- anote- anotei anotei_$ certe- certeza certeza_$ confirm-amount:, consent:esta consent:ne consent:o consent:problema consent:que debts:nao deixa_eu deixa~isso em_maio entendo essentials:nao faco faco~disso falar faz faz_a faz~mudanca flexibles:nao incomes:nao ja~em ja~metade maio mei_$ nao_anotei nao_consigo nao_entendo
nao_paguei nao_quiseram nao_sobra nao~ainda nao~negociar nao~para nao~porque nao~responder nao~sou offers:mais offers:vou ou_nao overdue:duas overdue:entendi overdue:isso overdue:que paguei_nenhuma paguei~esse passo passo_$ pode por~, precisa_nao precisa~deixa probl- problema quero_dizer quieto_isso quise- quiseram rates:nao recebo_o responder se sem_problema sim_$ sobra sou_diarista tenho_$
tenho_certeza thirteenth:ainda thirteenth:dizer thirteenth:em thirteenth:maio vem`,
    '-5': `:nao ?debt-kind ?income-source ^_isso ^_sim confirm-amount:# consent:eh consent:nada conta_, conta~nao dizer dizer_$ entendi esta_certo mais mais_$ mais_nada metad- metade metade_$ nao_entendi nao~# nao~a nao~dizer nao~se ne_$ nunca_olhei offers:olhei quero_mais sei sem~nenhum sou_mei sou~, thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `^_aceito consent:sou diarista_$ esta_certinho la_$ lembr- nao_faco nao_quis nao_sei nao~mais offers:quis overdue:NAME quis quis_nao sei_$`,
    '-7': `,~tem ?more-debts after-crisis:nao after-roadmap:nao compl- olhei sim worry:nenhuma`,
    '-8': `esta~atrasado`,
    '-9': `?after-crisis debts:nenhuma`,
    '-10': `?worry consent:# more-debts:nao`,
    '-11': `tudo_atrasado`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `desconto_$ offers:a perdo-`,
    '8': `desconto metad- metade metade_$ offers:NAME`,
    '7': `#_% % de_desconto`,
    '6': `%_de %~desconto desco-`,
    '5': `:desconto a_NAME after-roadmap:% desconto~NAME offers:# offers:% offers:cento por_cento`,
    '4': `#~cento :% ?offers ^_a ^_deram after-roadmap:ofereceu cento dao_# deram deram_# deram~% desconto_na de~na eles~# offers:deram offers:desconto offers:eles offers:no offers:por offers:tem se_pagar`,
    '3': `#~. #~de #~desconto %_. %_desconto %_no ,~% :carta :recebi NAME_ofereceu NAME_tem ^_eles after-roadmap:desconto a~tem carta_do com_desconto com~de dando_# dando~% dao desconto_de do~com esta_dando fez_# ligou ligou_oferecendo ligou~# limpa_nome no~nome oferecendo oferecendo_# oferecendo~% ofereceu~% offers:limpa offers:na offers:nome offers:pagar offers:se offers:vista pagar_a por~se recebi~do
tem_# vista_$`,
    '-3': `n0`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '20': `sei`,
    '19': `nao_sei`,
    '15': `?debt-kind nunca`,
    '14': `?instalments-left nem sabe`,
    '13': `^_desconheco ^_esqueci ^_nem ^_nunca desconheco esqueci esqueci_$ ideia instalments-left:nao lembro sabe_$`,
    '12': `?overdue boa_pergunta desconheco_$ nao_lembro olhei sei_la sei_nao`,
    '11': `?debt-amount ^_boa ^_nao debt-amount:nao duvid- duvida duvida_$ esque- fora_$ ideia_$ lembr- nocao perdi sei_$ tenho_duvida`,
    '10': `?rates ^_perdi boa contr- desco- fora nocao_$ rates:sei`,
    '9': `^_ninguem debt-kind:nao entendo estou_por estou~fora la_$ nao nao_entendo nao_faco nao~se nem_ideia nunca_olhei por_fora rates:esqueci rates:nao voce_me`,
    '8': `^_fugiu anote- anotei anotei_$ da_memoria debt-kind:sei deu_branco essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ la me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_imagino nunca_perguntei nunca_reparei o_carne offers:olhei offers:sei olhar perdi_as perdi~carne perdi~contas perguntei perguntei_$ que_olhar rates:nocao repar- reparei reparei_$
saber saber_$ sei_dizer ver`,
    '7': `^_sei acomp- acompanho acompanho_isso ainda_$ boleto_$ branc- branco branco_$ certeza_$ conta_disso contrato debt-amount:sei deu eh~marido escri- escrito escrito_$ faco_conta faco_ideia income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei nao~ideia nem_desconfio
ningu- ninguem ninguem_sabe olhei_ainda overdue:nao pergu- pergunta_$ que_ver que~no rates:sem tenho thirteenth:se thirteenth:sei vi`,
    '6': `?incomes ^_rasguei ^_sem a_taxa ai_voce ai~me aparece apert- apertou apertou_$ app_$ as_contas banco_sabe bolet- boleto carne carne_$ certe- certeza como~eu contas_$ cuida_disso debt-amount:perdi debt-creditor:lembro debt-creditor:nao desconfio desconfio_$ deus_sabe disso eh_meu entendo~de era_$ essentials:me essentials:nunca essentials:tenho eu_vou eu~saber faco filha~cuida incomes:boa incomes:la
incomes:me incomes:sabe me_apertou me_recordo nao_achei nao_estou nao_tenho nao_vem nao_vi nao~conta nao~escrito nao~recordo o_boleto o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel perdi_o quanto_era que_cuida que~disso que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:contrato rates:ideia rates:nem rates:ver rates:vou recor- recordo recordo_$ se_tem so_deus
so~banco so~sabe taxa tenho_certeza thirteenth:ainda vem_escrito ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois worry:sei`,
    '5': `?essentials ?income-low-month ^_ai ^_ih ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso cabec- cabeca cabeca_$ como_que const- consta consta_na consta~fatura controle controle_$ cuida de_juros debt-amount:esqueci debt-amount:tenho debt-amount:ver debt-kind:nem debt-kind:nunca
debt-kind:sabe debts:lembro depois_$ de~tipo eles_nunca eles~me entendi_de entendo_disso entendo_nada essa_informacao essentials:pergunta estou_lembrada falaram_$ filha_que ih informacao informacao_$ instalments-left:esqueci instalments-left:eu instalments-left:o instalments-left:que isso~meu jogue- joguei joguei_o joguei~papel lembrada lembrada_$ mais_os mais~papeis me_falaram me_pegou
more-debts:mais n0 na_fatura nada_de nada~juros nao_consta nao_presto nao_procurei nao~atencao nao~controle nao~de nao~isso nao~lembrada nao~na nao~te no_aplicativo nunca~falaram nunca~no o_papel olha olha_isso olhar_no olha~eh olhei_no olhei~app overdue:ideia o~fora papel_fora pegou pegou_$ prest- presto presto_atencao presto~nisso procurei procurei_saber quem_olha quem~isso rapaz rapaz_agora
rapaz~voce rates:boa rates:depois rates:que sabe~eh sei_que sei_te tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vixe voce~pegou vou_ver`,
    '4': `^_eles ^_quem ^_varia ^_vou a_menor achei_essa achei~informacao agora ainda ainda~sei a~nocao casa_da casa~minha confirm-delete:certeza confirm-delete:tenho conta- contas contrato_esta contrato~na da~mae de_mais de_que debt-amount:estou debt-amount:que debt-kind:la deus disso_nao dizer dizer_nao eh_essa eh~divida enten- entendo~nao esqueci_quanto essa_divida essentials:as essentials:branco
essentials:la essentials:na essentials:nao essentials:nem esta_na esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa falar- falaram fatura_$ filha incomes:ideia incomes:nem incomes:pergunta incomes:so incomes:tenho incomes:voce infor- instalments-left:estou instalments-left:lembro instalments-left:nem lembrado lembrado_$ lembro_de lembro~mais mae_$ me_explicou menor_nocao
meu_marido minha_filha more-debts:de more-debts:lembro na_casa nao~disso nao~lembrado nao~saber nenhuma_$ ninguem~explicou no_app nunca_me o_banco offers:ainda offers:nunca offers:se olhar~aplicativo os_papeis overdue:entendo overdue:escrito overdue:o overdue:perdi overdue:por overdue:saber papei- papeis papeis_$ pergunta que_tipo rates:me rates:minha rates:olhar rates:quanto rates:taxa
rates:tenho se sei~moco sei~nao sei~senhora sei~viu taxa_$ tenho_a tenho~menor ter_que ter~olhar ver_$ vou_ter vou~que`,
    '3': `,~uma ?debt-creditor ^_estava ^_eu ^_minha agora~sei as como_saber com~contrato contratada contrato_aqui de_experiencia de_quanto debt-amount:agora debt-amount:as debt-amount:essa debt-amount:estava debt-amount:isso debt-amount:maio debt-amount:me debt-amount:por debt-amount:quanto debt-amount:taxa debt-creditor:uma debt-kind:boleto debt-kind:o debt-kind:so debt-kind:tenho debt-kind:vou
debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei depoi- depois desconto_nao desconto~sei devo~NAME de~nao disso_$ disso_eh disso~meu divida_$ eles em~agora entendi~que era essentials:ai essentials:banco essentials:da essentials:eh essentials:essa essentials:minha essentials:o essentials:papel esses esta_no estava_# estava~mil esta~contrato estou estou_de estou~experiencia
estou~o exper- experiencia faco~disso faz~tempo guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:da incomes:deus incomes:os incomes:papel incomes:que incomes:vem instalments-left:acho instalments-left:boleto instalments-left:ih instalments-left:isso instalments-left:perdi instalments-left:saber irma_que isso_eh
isso_escrito isso_na isso~cabeca lembro_agora maio_agora maio~nao marid- marido me menor me~a mil~maio mim_$ minha_cabeca moco moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao_viu nao~agora nao~como nao~essa nao~sei na~da nem_passa nem_sei nem~pela ninguem_me no_boleto no_contrato no~, nunca_vi nunca~isso o_app offers:nao offers:vi olhar_o olhar~app overdue:aparece overdue:boleto overdue:como
overdue:deus overdue:isso overdue:juros overdue:me overdue:nunca overdue:olhar overdue:para overdue:quanto overdue:tenho o~aqui o~esta para_mim passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh quem_sabe quem~disso que~# que~eh que~o rates:achei rates:branco rates:contas rates:disso rates:eh rates:esta rates:informacao rates:irma rates:lembro rates:no rates:perdi
rates:pergunta rates:saber responder_essa sabe_disso sei_responder sei_se sei~, sei~devo sei~eh sei~essa sei~falar sem sim_talvez so_o talvez_nao talvez_sim talvez~nao talvez~talvez tanto~nao te_falar tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber teria~ver thirteenth:# thirteenth:conta thirteenth:eh thirteenth:nao thirteenth:nem thirteenth:que thirteenth:vi tipo
varia_tanto varia~que vem ver_no ver~boleto vi_isso viu vi~escrito vou`,
    '-3': `:mexer :nisso ?confirm-creditor ?consent ?income-source ?more-debts ^_sim ^_tem aceit- ao~, atras- atrasei certo cobra cobra_juros comig- comigo consi- consigo entendi era_a era~pergunta essas essentials:certo essentials:pula fala fe fe_$ fixa flexibles:tenho foi gasto_$ income-low-month:muito incomes:fixa incomes:lazer lazer_$ ler link link_$ mais_$ mexer_nisso me~mais nao_, nao_eh nao_entendi
nao~ao nao~falar nao~juros nao~ler nao~muito nao~renda nunca_$ offers:mais offers:me overdue:ainda overdue:atrasado overdue:atrasei overdue:nenhuma overdue:paguei passa_de passo preci- precisa qual_era qual~a quero quise- quiseram rates:? rates:cobra rates:para rates:quero renda_fixa sei_ao sei_ler sei~certo sei~nisso tenho_fe tenho_renda tenho~fixa tudo_$ voce_$ volta vou_falar vou~disso
worry:estou worry:tenho`,
    '-4': `?worry ^_que ai_$ certo_, deixa de~nada direito_explica essentials:mais essentials:nada explica explica_$ faco_nada flexibles:nao gasto incomes:renda lazer ler~explica mexer nada_disso nao_consigo nao_tem nao~mexer o_que offers:nada onde pula pula_$ sei_mexer sim_mas thirteenth:mas worry:nao`,
    '-5': `:nao :sei ?after-crisis ^_nenhuma a_pergunta consent:nao de_outra entendi_$ falar_disso ler_direito mais_nada more-debts:outra nada nao_$ outra_$ quero_dizer renda sei~direito`,
    '-6': `after-roadmap:nao nada_$ nao_quero nao_vou`,
    '-7': `after-roadmap:sei`,
    '-8': `outra`,
  },
  'end-offer': {
    '16': `^_recusei recusei`,
    '14': `recus-`,
    '13': `o_prazo prazo recusei_$`,
    '12': `after-roadmap:recusei nao_aceitei nao_quis quis`,
    '11': `a_oferta`,
    '10': `^_deixei a_proposta after-roadmap:prazo deixe- deixei ofert- oferta quis_nao`,
    '9': `aceitar_$ after-roadmap:oferta deixei_passar nao~aceitar nao~nao offers:nao passar_$ prazo_$ vence- venceu vou_aceitar`,
    '8': `?offers caiu_$ offers:quis passar venceu_$`,
    '7': `aceitei aceitei_o aceitei~acordo after-roadmap:deixei after-roadmap:quis a~caiu a~venceu caro mais_a muito_caro nao_vou offers:a offers:prazo offers:recusei o~acabou passa- perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `^_desisti ^_perdi acabou_$ aceit- aceitar after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:venceu caiu caro_$ da_NAME desisti do_acordo do~da mais~oferta nao~a offers:deixei offers:o perdi proposta_venceu`,
    '5': `:recusei acabo- acabou acordo_$ after-roadmap:acabou after-roadmap:passar after-roadmap:perdi a~expirou desis- de~mas expir- expirou expirou_$ ja_passou muito nao_vale oferta_expirou offers:da offers:venceu passo- passou passou_o passou~prazo perdi_o quis_a recusei_a vale_mais`,
    '4': `#_mas :proposta ^_a ^_nao a_do aceitei_muito aceitei~caro acord- acordo after-roadmap:aceitar after-roadmap:acordo after-roadmap:caro after-roadmap:do a~NAME a~da ja~o nao_$ nao~muito nao~o oferta_da oferta_do oferta~NAME oferta~app offers:NAME offers:aceitar offers:aceitei offers:caro offers:muito offers:oferta offers:proposta offers:vou quis~proposta recusei~do sumiu_a sumiu~oferta tem~a`,
    '3': `#~venceu ,_nao :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME_venceu NAME~a NAME~ofereceu ^_sumiu ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:cancela after-roadmap:da after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:proposta after-roadmap:vou app_$ a~tirou caducou_$ da~de deixei_para deixei~la do_NAME do_app la_a la~proposta mas me_ofereceu nao~mais
o_acordo ofereceu_# ofereceu~de oferta_$ oferta_venceu offers:acabou offers:do offers:mais offers:mas offers:passou offers:perdi para_la para~a proposta_, proposta_do proposta~NAME recusei_muito recusei~caro sumiu tinha tirou uma_da uma~NAME venceu_ontem vou`,
    '-3': `NAME_? NAME_so aceitei_a after-roadmap:eh after-roadmap:fechei after-roadmap:minha after-roadmap:so da~? fechei_o fechei~acordo minha_proposta nao_aceito so_vale`,
    '-4': `aceito after-roadmap:foi after-roadmap:vale a~foi feche- fechei foi offers:aceito proposta_foi`,
    '-7': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `dados`,
    '10': `^_exporta after-roadmap:dados after-roadmap:meus exporta meus_dados`,
    '9': `copia manda mim_$ quero_uma quero~copia uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce`,
    '7': `after-roadmap:baixar guard- infor- voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:informacoes after-roadmap:mim confirm-delete:meus confirm-delete:quero informacoes_$ manda~registros meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros registros_$ relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus after-roadmap:manda after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre antes antes_quero antes~uma confirm-delete:manda confirm-delete:que copia_$ dados~voce mandar_tudo mandar~que pode_mandar pode~tudo regis- sobre voce`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:antes after-roadmap:uma after-roadmap:voce arqui- arquivo confirm-delete:antes confirm-delete:copia confirm-delete:eu confirm-delete:mim confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo de_tudo do_que do~eu envia envia_o envia~que eu_contei manda~dados manda~relatorio me_envia meu_$ minha- minhas o_relatorio quais
que~contei que~tem relatorio_do relatorio~que tem_meu tudo~eu uma ver ver~dados voce~meu`,
    '3': `:copia :informacoes :manda :que :quero :tem :ter :voce ^_antes ^_espera ^_quero after-roadmap:arquivo after-roadmap:contei after-roadmap:mandar after-roadmap:quais after-roadmap:quero after-roadmap:tudo after-roadmap:ver confirm-delete:dados confirm-delete:de confirm-delete:me confirm-delete:o confirm-delete:para confirm-delete:voce de_mim dos_meus dos~dados esper- espera falei_$ gosta- gostaria
gostaria_de guardam guardou guardou_$ informacoes_voce manda- manda_o manda_um mandar me_manda me~o o_que para_mim quais_informacoes quais~voce quero que~falei que~guardou tem_$ tem~mim tudo tudo~voce uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
    '-3': `^_some after-roadmap:apaga apagar_meus apagar~dados apagu- exclu- quero_apagar quero_que quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem voce~meus`,
    '-4': `^_apaga ^_voce apaga apaga- apagar`,
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
    '6': `,_tudo :dia :e :eh :oii ^_oii after-roadmap:dia ai debts:bom oii oii_voce tudo~?`,
    '5': `:boa :robo :tarde ? after-roadmap:bom boa_tarde debts:bem debts:dia eh_robo robo robo_? tarde voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :, :? :certo :sou ?debts NAME~tudo ^_boa after-roadmap:alguem alguem_ai bem bem_? boa boa~. debts:tudo eh~, eh~? meu~eh n0 opa_, sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:nome :tudo :voce NAME after-roadmap:ai algue- alguem certo dividas_$ meu_nome`,
    '-3': `:ajuda ?worry debts:oi oi_,`,
    '-4': `._$ :minhas :renegociar ?~de minha- minhas minhas_dividas renegociar`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '17': `fala repet-`,
    '16': `como_$ nao_entendi socor-`,
    '15': `^_ahn ^_fala ^_ha ahn ahn_$ ha_$`,
    '14': `?debt-amount ^_hein como entendi hein hein_$ ou`,
    '13': `?flexibles ^_como enten- ha oi_? rates:?`,
    '12': `^_ajuda ^_oi ^_repete audio audio_$ da_um oi preci- repete repete_$`,
    '11': `^_onde a_pergunta como_assim exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_socorro assim como~isso consent:ajuda da_uma delas delas_$ eh_mensal entendi_$ mensal mensal_isso mes_eh o_que pergunta posso preciso socorro tambem_$`,
    '9': `?incomes ^_da ^_posso ^_precisa ^_preciso ^_quais ^_tipo aceita_audio chuta- chutar chutar_$ debts:ajuda eh_para entra explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ pode_explicar pode_repetir por_mes por~eh posso_chutar preciso_de quais quais_gastos qual quero_ajuda repetir ser tipo`,
    '8': `:ajuda :socorro ?essentials ?overdue ^_aceita ^_exemplo ^_explica ^_o ^_pergunta ^_pode aceita after-roadmap:ajuda ajuda- atola- compr- consent:ha de_qual dividas_. eh_por eh~isso eh~mes essentials:? estou~em exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma n0 onde_acho overdue:como overdue:que plano_$ posso_mandar que_pergunta que_somar repetir_$ respondo sair_das
sair~dividas ser_exato socorro_$ somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help`,
    '7': `^_entra ^_por ajudam assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida comprovar comprovar_$ consent:me conta_o da~NAME da~help debt-amount:como debt-amount:que debts:como debts:oi debts:pode devag- devagar devagar_$ de~. eh~escrever em_conta entendi_bulhufas escrever essentials:como essentials:fala essentials:isso essentials:ou estou_atolado estou~me exato exato_$
facil facil_$ fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:que limpar_minha limpar~vida mais_facil me_ajuda melho- melhor minhas_contas minha~financeira novo_$ onde organizar_minhas orien- orientacao o~tambem para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo portu- portugues portugues_$ por~ou precisa precisa_comprovar qual~a que_ser
queria_ajuda rates:como rates:hein respo- responder_$ taxa_$ tem~ser vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_respondo after-roadmap:help after-roadmap:nesse after-roadmap:preciso after-roadmap:sei ajudam_quem ajudam~esta aprox- aproximado aproximado_$ as_que as~ja bruto bruto_ou com_juros com~ou consent:dividas contas_$ das_dividas da~luz de_gasto de_novo de_um debt-amount:o debts:da debts:fala debts:preciso debts:ser dificil_$ direito e_as eh_$ era_a era~pergunta essentials:por e~que
faco_agora fala_de flexibles:qual foto foto_$ incomes:isso incomes:ou incomes:qual isso isso_serve isso~por juros_ou juros~sem ler_direito liquido liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar minha_vida nesse nesse_link novo organ- organizar organizar~contas ou_da ou_sem overdue:entendi overdue:ha overdue:quais overdue:tipo para_sair pode pode_ser pode~aproximado posso~foto
preciso_me preciso~organizar qual_era qual~voce que que_isso que_ja quem~devendo quer queri- queria quero_limpar quero_organizar quero~das que~exato que~paguei que~serve que~tudo rates:fala respondo_como sei~direito ser_aproximado serve serve_$ simpl- simples simples_$ tem_que tipo_de tipo~gasto uma_luz`,
    '5': `?debts ^_bruto ^_gostaria ^_isso ^_que ^_soma ^_vim a_pensao a_responder acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:orientacao after-roadmap:repete ajuda~responder alguem_me alguem~ajuda as as_atrasadas as_opcoes bruto~liquido como_descubro como_eu como_respondo como~quanto da~exemplo
da~forca de_orientacao debts:entra debts:exemplo debts:ou debts:que debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direi- direito_explica do_meu do~filho eh_essa entendi_foi entendi_nada entendi~nada entra_a entra~pensao escre- escrever_o escrever~numero essa_informacao essen- essentials:assim essentials:o essentials:onde essentials:qual esta_devendo eu_faco
eu_vejo eu~agora exemplo_$ explica fala_mais falando_$ falar_por fala~novo fala~simples fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:ou foi_nada forca forca_ai gasto_$ incomes:exemplo incomes:fala incomes:mes incomes:pode incomes:quais isso_no isso~boleto isso~voce ler ler~explica limpa- limpar loja_eh loja~essa manda- mensa- mexer
mexer~link nao~foi nao~ler nao~mexer o_do onde~essa opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado overdue:audio overdue:o o~eh o~eu o~ou o~quer o~significa para~isso pedir_ajuda pensao_do pensao~meu pergunta_de perguntou perguntou_$ preciso~um quais_sao quais~as qual_loja qual~eh que_significa que_voce quem_esta quer_dizer quero~minha quero~minhas que~de que~dizer que~faco que~perguntou
rates:acho rates:isso rates:oi responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ signi- significa significa_isso so_as soma soma_tudo soma~ou so~atrasadas tipo_como tipo_o tipo~que tudo_ou tudo~separado um um_exemplo uma_forca uma~ai vim vim_pedir vim~ajuda voce voce_esta voce_perguntou voce_quer voce~falando voce~quem`,
    '4': `:novo :pode ?_$ ^_coloco ^_com ^_me ^_qual acho after-roadmap:contas after-roadmap:gostaria after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem aparece_$ app_aparece aqui aqui_$ aqui_? assim_taxa bico_tambem coloco_o coloco~do como_vejo
como~sei como~taxa consent:das consent:help consent:melhor consent:preciso consent:sabe consent:um consent:uma conta conta_$ contas conta~bico conta~vale credo- credor credor_$ das da~toda de_hoje debt-amount:ajuda debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:ou debt-amount:qual debt-amount:ser debt-amount:tipo debt-kind:tipo debts:as debts:entendi debts:isso debts:me
debts:onde debts:pergunta debts:por debts:posso debts:quero debts:taxa descu- de~ou de~sobre divid- dividas dizer do_app docum- documento documento_$ do~aparece eh_credor eh~valor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_nisso entra_o entra~aluguel esqueci_qual esqueci~era essa_$ essencial essencial_$ essentials:explicar essentials:mes essentials:novo essentials:precisa
essentials:repete esta_falando estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se falan- falando falar~audio falta_$ finan- financeira financeira_$ flexibles:de flexibles:eu flexibles:tipo funciona~aqui gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:o incomes:por incomes:posso incomes:precisa indicaram indicaram_voce indicaram~para informacao informacao_$ ja_paguei juros_$ link_$ liqui-
lugar lugar_do lugar~app mandar_audio mandar_documento marido_tambem me me_indicaram mes mes_ou mes~por meu_filho meu_ou meu~da me~ai me~pelo minha- minhas nao~a no_boleto o_bico o_juros o_numero o_vale o_valor onde_eu onde_fica onde~vejo orientacao_sobre ou_por ou~juros ou~semana overdue:ajuda overdue:eh overdue:taxa o~ai o~entra o~meu paguei_$ para_ajudar para_que para~das para~o pedir pensao
por por_audio posso~audio posso~por precisa_mandar precisa_ser precisa~documento precisa~exato que_$ que_entra que_lugar que_quer quero_sair que~credor que~do que~nisso que~sabe que~tenho rates:entendi rates:eu rates:mes rates:o rates:onde rates:repete rates:ser rates:tambem sabe_fazer se_esta ser_so ser~as se~atrasada so~meu tenho~responder toda_$ vale_tambem vejo vejo~juros vi_que vi~voce
voce_para voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual :aqui :fazer :queria ?consent ^_alguem ^_em ^_quero ^_vi ^_voce abert- aberto aberto_$ after-roadmap:ai after-roadmap:desse after-roadmap:devendo after-roadmap:me after-roadmap:pedir after-roadmap:queria after-roadmap:sobre after-roadmap:vi after-roadmap:vida afund- afundado afundado_em afundado~divida ajuda_com ajudar ajuda~minhas amor amor_de amor~deus apare- aparece app atrasadas
atrasadas_$ a~do bico boa~queria boleto_$ coloc- coloco com_minhas comecar_me comecar~ajuda como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:da consent:em consent:estou consent:fazer consent:minhas consent:organizar consent:orientacao consent:pergunta consent:quero consent:responder consent:sair consent:voce da de_deus de_uma debt-amount:conta
debt-amount:eh debt-amount:fala debt-amount:pode debt-amount:posso debt-amount:so debt-amount:tambem debt-amount:tudo debt-kind:como debt-kind:que debts:? debts:agora debts:das debts:dificil debts:eh debts:estou debts:exato debts:explicar debts:faco debts:financeira debts:mandar debts:mes debts:minhas debts:novo debts:o debts:organizar debts:orientacao debts:sair debts:tambem debts:voce deved-
devedor devedor_$ deven- devendo de~NAME de~help de~mes de~orientacao de~renda digo digo_aqui divida_voce divida~esta dizer_essencial dizer_flexivel do~marido eh_parcela eh_saldo eh_taxa eh~devedor eh~em eh~pergunta em_aberto em_divida endiv- endividada endividada_me endividada~ajuda entendi_a entendi_o entendi~pergunta entendi~plano era escrever_$ essentials:bruto essentials:dificil essentials:eh
essentials:faco essentials:falando essentials:juros essentials:liquido essentials:mandar essentials:que essentials:tambem esta_atrasada estou_afundado estou_confusa estou_endividada estou_perdido eu_digo eu_posso eu~fazer eu~que faco faco_para faco~sair favor_$ fazer fazer_$ filho flexi- flexibles:juros flexibles:mes flexibles:para flexibles:por flexibles:precisa flexibles:tenho flexibles:tudo
flexibles:vejo flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:as incomes:entendi incomes:entra incomes:exato incomes:mandar incomes:pergunta incomes:ser incomes:taxa isso_aqui isso_que junto junto_$ link loja luz me_perdi mes_voce mes~quer meu~tambem me~, me~voce n1 nada_desse nao_sei nao~nada nisso o_aluguel o_meu oi_nao oi~entendi onde~isso onde~me orientacao_$
orientacao~minhas ou_tudo ou~do ou~junto ou~parcela overdue:da overdue:exemplo overdue:foi overdue:pergunta overdue:pode overdue:posso overdue:qual overdue:se overdue:tenho overdue:voce o~comeco o~posso o~total para~com para~minhas parcela parcela_em parcela~aberto pelo_amor pelo~de perdi- perdi_, perdido perdi~qual pergunta_isso perguntar_$ pode_me poderia~? pode~so por_um por~pergunta
posso_falar posso_fazer posso_te posso~perguntar preciso~ajuda preciso~uma qual_divida qual_mes qual_renda quanto_falta que_eh que_posso que_responder que_tipo quer_$ queria~com queria~para quer~essencial quer~flexivel que~? que~ajudam que~digo que~para que~parcela que~posso que~saldo que~taxa que~te rates:a rates:aqui rates:direito rates:eh rates:entra rates:essa rates:ler rates:meu rates:qual
rates:quer rates:responder rates:respondo rates:simples refor- renda_voce renda~esta repete_a repete~pergunta saldo saldo_devedor sei~esta sem_juros sobre sobre_minhas sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da tudo_junto um_ou um_por uma_orientacao um~tudo um~um vale valor_de valor_total valor~hoje valor~ou vejo_isso vejo_o`,
    '-3': `:com :quero :voce ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_$ ^_acho ^_apaga ^_boa ^_deixa ^_desfaz ^_desfazer ^_ja ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_pula ^_retorna ^_sair ^_sei ^_so ^_todas acho_que after-roadmap:? after-roadmap:agora after-roadmap:essa after-roadmap:eu after-roadmap:fazer after-roadmap:mim after-roadmap:no
after-roadmap:tem anterior antes apaga as_contas as_dividas atend- banco bloqu- boa calor cobra- com_o como_voce consent:favor consent:meu consent:nao consent:numero consent:por conta_uma conve- cpf deixa denun- desca- desco- desfaz desfazer desfazer_isso dessa dinhe- dinheiro disso do_tempo eh_financeira eh~? encer- entendi_mais entendi~ou esqueci_$ esse eu_vou eu~saber favor_me favor~ajuda fazem
fazem_$ ficar- fora_$ funciona_$ hoje_$ incomes:nada incomes:sei liga liga_$ ligar lista mais_$ mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ meu_numero me~o mim mim_$ mostr- muda mudar nao_$ nao_precisa nao_quero nao_tenho negociar nem_sei nenhuma nome ok ou_menos outra_pergunta overdue:todas o~da o~nao paga para_mim parar para~? parti- passa passar pode_mandar pode_passar por~me
posso~? prime- primeiro primeiro_$ pront- pronto pronto_$ proxi- proxima pula pula_$ pular_? quero_sim quero~o que~falei que~fazem que~tem que~vou rates:, rates:juros rates:rotativo respondi retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~que sim sim_por sim~favor so_isso some tempo_$ termi- tira uma_pergunta vamos voce_$ voce_eh voce_fazem voce_tem volta_$ vou_saber
worry:estou worry:o`,
    '-4': `:funciona :isso ?confirm-change ?confirm-creditor ?worry ^_nada ^_perdi ^_quem ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:posso after-roadmap:qual anter- cance- coisa coisa_$ com_isso confi- consent:? consent:sim da_para de_juros de_que depoi- depois de~tipo eh~de eh~divida entendi_de entendi~que essentials:me essentials:quero eu_falei falei fora incomes:essa juros_, lembr-
menos negoc- nem nenhu- nunca onde_vejo o~tem passa- pensar pensar_$ preciso_pensar que_tem rates:taxa saber sair_$ taxa_de tempo tipo_eh tipo~essa ver volta- voltar vou`,
    '-5': `:como ?after-crisis ?confirm-amount ?income-source ^_esta after-roadmap:isso after-roadmap:novo after-roadmap:o after-roadmap:pode ajuda~organizar consent:pode desfa- eh_isso essa_divida nao~de qual_o rotat- rotativo tem_$ volta`,
    '-6': `after-roadmap:que boa_pergunta oi_$ outra pular`,
    '-7': `after-roadmap:como`,
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
    '10': `^_me liga_para ligar liga~mim pesso- pessoa`,
    '9': `:atendente :humano ^_liga alguem_$ de_verdade gente passa_para`,
    '8': `^_qual atendimento ligar_para quero~com robo super-`,
    '7': `:tem after-roadmap:alguem after-roadmap:atendente chama~gerente com_um debts:liga debts:qual gente_$ gerente_$ ligar~voce para_alguem para_voce posso_ligar posso~para qual quero_pessoa responsavel responsavel_$ tem~de um_atendente uma_pessoa verda- verdade`,
    '6': `after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor atendimento_humano com consu- consultor consultor_$ debts:alguem debts:falar debts:quero essentials:me geren- gerente humano_ai me me~para o_gerente passa passa~alguem quero quero_falar rates:liga rates:me ser_humano ser~ai tem_ser tem~? tem~humano voce_$ voce_tem`,
    '5': `:o ?rates ^_quero after-roadmap:humano after-roadmap:ligar cansei_de cansei~robo centr- central central_de central~atendimento com_consultor com_especialista com_gente de_atendimento de_robo debts:com debts:humano debts:ligar de~quero especialista especialista_$ essentials:atendente essentials:falar essentials:o essentials:qual essentials:quero essentials:tem essentials:transfere falar~consultor
falar~especialista falar~gente favor_$ ligar_$ mim_$ o_telefone para_responsavel passa~responsavel quero_gente rates:alguem rates:com rates:falar rates:o rates:para robo_quero robo~gente tem tem_central um~?`,
    '4': `,_quero ,~pessoa ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_queria ^_tem ^_voce after-roadmap:atendimento after-roadmap:chama after-roadmap:falar after-roadmap:gente after-roadmap:gerente after-roadmap:passa alguem_pode alguem~me atendimento_$ chama_uma chama~pessoa com_alguem com_robo com_uma com~pessoa de_voce debts:o debts:para debts:tem debts:verdade de~?
de~por espec- essentials:com essentials:humano essentials:pessoa falar~robo falar~um favor gente_de gente~verdade me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com rates:# rates:atendente rates:chama rates:pessoa rates:qual rates:tem
rates:transfere resol- resolve resolve_, resolve~quero robo_$ robo~quero telefone_de telefone_para telefone~voce tem_alguem tem_ninguem um_humano verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :voce ? ^_alguem ^_cade ^_prefiro after-roadmap:com after-roadmap:consultor after-roadmap:favor after-roadmap:queria after-roadmap:quero after-roadmap:robo after-roadmap:telefone after-roadmap:um after-roadmap:verdade ai_de ai~verdade alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o canse- cansei chama_um chama~humano como~com com~atendente com~responsavel
consent:prefiro conve- conversar conversar_com conversar~uma debts:atendente debts:gente debts:me debts:mim debts:posso eh_robo essentials:chama essentials:consultor essentials:de essentials:gente essentials:ligar essentials:para essentials:posso essentials:robo eu_ligar falar~alguem falar~o me_atende me~alguem nao_tem ningu- ninguem o_responsavel o~de para para_eu para~ligar possa possa_me prefi-
prefiro que_possa quero_um rates:atendimento rates:de rates:gente rates:ligar rates:mim rates:passa rates:quero rates:verdade respo- ser telefone~eu tem~que tem~telefone um um_telefone verdade_$ voce~robo`,
    '-3': `?worry ^_oi ^_para ajuda com_o fala falar_$ lembr- me_ajuda oi volta- voltar`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:meu desem-`,
    '11': `after-roadmap:estou after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `INCOME ^_perdi perdi`,
    '9': `a_empresa after-roadmap:embora after-roadmap:empresa after-roadmap:salario after-roadmap:servico demit- embor- embora sem traba-`,
    '8': `after-roadmap:cortaram after-roadmap:minha bloqu- desempregado empre- empresa o~me servi- servico servico_$ suspe-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:pensao after-roadmap:sai after-roadmap:trabalho a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico embora_$ emprego estou_desempregada estou_desempregado familia_$ firma me_bloqueou me_dispensou meu_contrato minha_pensao nao_posso renda_$ sai_do trabalhar trabalhar_$`,
    '6': `^_a ^_estou a_firma acabo- acabou after-roadmap:contas after-roadmap:desempregado after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:renda after-roadmap:trabalhar a~faliu a~me contrato demitido desempregado_agora dispensou_$ estou~agora faliu fechou_$ fique- fiquei fiquei_sem firma_fechou fui_demitido ontem ontem_$ pensao_$ perdi_o perdi~emprego quebr- renda renov- sai
salar- salario salario_$ tenho_mais trabalho_$`,
    '5': `:recebo ?after-roadmap ^_cortaram ^_fiquei ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:ontem after-roadmap:rua after-roadmap:tenho as_contas auxil- auxilio auxilio_$ contas contr- cortado cortado_$ cortaram
cortaram_meu demitida deram estou estou~sem fecho- fechou fui_demitida fui_para fui~rua mandaram_embora me_mandaram meu meu_auxilio meu_beneficio me~embora nao_recebo nao~mais o_emprego o_inss o~nao para_rua pensao perdi_meu recebo~bolsa sem_salario uber`,
    '4': `:mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:meses after-roadmap:nao after-roadmap:posso after-roadmap:ter benef- beneficio beneficio_foi bico bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ desli- emprego_$ estou_sem famil- familia fui~embora ifood inss manda- mandaram mandou_todo mandou~mundo me meses meu_bpc
meu~foi me~as me~do minha minha_renda minha~do mundo_embora nao_tenho nao~ter o_patrao parado_sem patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sem_renda sem_trabalho tirar- tiraram todo_mundo todo~embora trabalho vou_ficar vou_ter`,
    '3': `#_meses #~, (_$ ,_nao ,~agora ,~entra :bolsa :em :emprego :estou :familia :patroa :perdi a_partir a_patroa after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:mandada after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber
after-roadmap:trampo after-roadmap:venceu after-roadmap:vou bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia entra entra_nada estou_parado faz_# faz~meses ficar ficar_sem fui_mandada fui~, hoje_$ incomes:desempregado incomes:entra incomes:faz incomes:meses mandada mandada_embora mando- mandou meses_$ meses_, meses~nao meu_trampo meu~nao minha_conta mundo nao_entra parad-
parado partir perdi~trampo por~da posso proxi- recebo rua_$ sem_receber ter trampo_$ venceu_e vou~sem`,
    '-3': `:agora :meu ^_posso ^_qual after-roadmap:aceitaram after-roadmap:eh after-roadmap:em after-roadmap:no after-roadmap:proposta after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem after-roadmap:valor bolsa~e familia_e lembr- me~no o_prazo o_salario prazo`,
    '-4': `?income-source aceit- aceitaram`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '15': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `consent:tenho nao~# sou`,
    '10': `menor_$`,
    '9': `^_sou compl- tenho_#`,
    '8': `:anos`,
    '7': `consent:ainda consent:faco consent:idade faco_# idade quinz- quinze quinze_$ tenho tenho~anos`,
    '6': `#_anos :tenho ^_ainda ^_faco anos_$ consent:menor consent:minha`,
    '5': `#~? ^_falta anos consent:ano consent:falta consent:para faco idade_eh menor minha~eh`,
    '4': `#_em #~que :estou ainda ainda_nao ano anos~estou consent:em consent:mas consent:nao consent:so consent:vem de_idade de_menor e_estou eu~# e~devendo faco~em falta idade_$ nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~#`,
    '3': `#~dezembro #~meio ,_queria :devendo :queria ^_minha anos_e anos~queria ano~# consent:NAME consent:de consent:eh consent:eu consent:fazer consent:fiz consent:mae consent:um deven- devendo devendo_no devendo~cartao de~mas dois_meses dois~para estou_devendo estou~no fazer_# fiz fiz_# maior_de maior~idade menor_mas para_# para_eu para~fazer que_vem sou_maior sou_menor tenho~e um_ano um~para vem vem_$`,
    '-3': `^_ja aceit- aceito consent:aceito consent:sim ja~# pergu- sou~maior tenho~de`,
    '-4': `,~# consent:filha consent:perguntar filha filha_$ opcao perguntar perguntar_$ pode_perguntar`,
    '-5': `consent:ja`,
    '-7': `nao_,`,
    '-9': `,_tenho sou~nao`,
    '-10': `consent:,`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse esse mes_nao nao_consegui`,
    '9': `paguei_$`,
    '8': `after-roadmap:consegui conse- mes nao_paguei nao~o o_plano`,
    '7': `^_esse after-roadmap:plano after-roadmap:tive consegui nao_deu plano plano_$ tive`,
    '6': `:mes ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apert- apertou como_pagar deu deu_para deu~pagar furei nao~como nao~para o_dinheiro pagar_$ pagar_a pagar~NAME para_pagar`,
    '5': `:esse :nao ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apertou~nao atrasei consegui~o dinhe- dinheiro do_plano esse~eu e~paguei mes_eu nao_sobrou nao~pagar pagar usei usei_o`,
    '4': `:foi NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:remedio after-roadmap:saiu aqui_nao a~desse carne_$ conseguir~nada consegui~# cumpr- da_$ do_carne e_nao gaste- gastei mes_$ mes~foi nada_esse nada~mes nao_foi nao~dar nao~os os_# os~do pagar_as pagar~contas paguei~esse para~as parcela_desse parcela~mes saiu sem_dinheiro`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:novembro after-roadmap:o after-roadmap:paguei after-roadmap:parcela after-roadmap:sem after-roadmap:sobrou after-roadmap:ter after-roadmap:vem after-roadmap:vou
aqui as_contas a~. a~novembro carne combi- combinado combinado_$ consegui_pagar consigo~a contas_$ dar de_novembro desse_mes devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao esse~passou estou_sem eu~vou fique- fiquei fiquei~e mes_apertou mes_passou mes_que mes~nao mes~vai mes~vem nao nao_vai novem- novembro novembro_$ o~do pagar_o pagar~de pague- paguei
paguei_nada pular que_vem remed- remedio remedio_e sobro- sobrou ter_que tudo~mes vai_dar vou_ficar vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por after-roadmap:tenho colch- colchao conseguir~isso entendi_o entendi~plano esse~? e~mes isso_tudo isso~por mes_pago mes~so n0 nao_tenho pagar_esse pagar_isso pagar~mes pagar~tudo paguei_so paguei~o para_quem quem_$ todo_mes tudo_por`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:todo da_para enten- entendi esse_plano nao_entendi quem`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '27': `?debt-creditor`,
    '19': `?income-low-month ?instalments-left`,
    '18': `^_$ ^_tudo debt-creditor:NAME`,
    '17': `?debt-kind debt-amount:#`,
    '16': `which-creditor:NAME`,
    '15': `n0`,
    '14': `^_eita ^_kkk eita eita_$ incomes:# kkk kkk_$`,
    '13': `?overdue FIGURE ^_todas ai_ai confirm-amount:mil flexibles:# nenhuma_em pensar_$`,
    '12': `?debt-amount ^_ai ^_as ^_fixo ^_nossa as_vezes atras- fixo instalments-left:# menos nossa overdue:NAME overdue:desde pensar rates:juros sei_$ subiu`,
    '11': `# ?incomes ?rates ^_achei ^_sei after-roadmap:achei alta calor_$ como_voce domin- domingo esse_governo essentials:# eu~paguei fe_$ more-debts:, no_banco para_# que_calor rates:# tenho_fe`,
    '10': `#_NAME #_da #_em ?debts NAME_# NAME~NAME ^_aff ^_hoje ^_misericordia ^_ontem ^_ouvi ^_pois aceitarem aff after-roadmap:aceitarem after-roadmap:amanha calma_ai cet conto debt-kind:da debt-kind:eh debt-kind:emprestimo desde dific- dificil falei_isso fe isso_? ja~isso mais_ou miser- misericordia misericordia_$ nao~negociar offers:estou ou_menos ouvi ouvi_falar pois pois_eh quinh- thirteenth:sou
worry:tudo`,
    '9': `,_# ,~tem ._. :👍 ? EXPENSE KIND ^^ ^_calma ^_consegui ^_depende ^_desde ^_hum ^_meu ^_sao after-roadmap:cet after-roadmap:fala after-roadmap:la after-roadmap:mim boa_semana bom_domingo calma caro_$ cobra complicado complicado_$ confirm-amount:, consent:sim conto_$ debt-kind:carne deixa_eu depen- depende depois_passo depois~la deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais fia
gover- governo hum hum_$ incomes:salario instalments-left:a instalments-left:so ja_volto maria maria_$ mil nao~so natal natal_$ nossa_senhora outra_divida overdue:a overdue:nenhuma overdue:so overdue:todas o~some passo_la pensa- preciso_pensar rates:% rates:cobra thirteenth:ai todas_$ uns vida_$ volto volto_$ vou`,
    '8': `#_$ #~mais #~vista .~. :criou ?essentials ^_cartao ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_mil ^_pera ^_um ^_vixe ^_vou a_$ a_menor a_vida achei after-roadmap:# after-roadmap:casar after-roadmap:decimo after-roadmap:melhor after-roadmap:outra after-roadmap:recebi after-roadmap:sei after-roadmap:terceiro agora~o amanh- amanha aqui_$ atrasei_o calor carro_$ casar casar_$ confirm-amount:dois
consegui_um criou de_pagar debt-creditor:do debts:sao debts:serasa depois~conto deus_eh dirig- dirigindo dirigindo_$ divida_$ eh~para emprego_$ esper- espera essa_pergunta esse_plano esta_dificil esta_puxado estou_dirigindo estou_lendo estou~aqui falar_$ feliz feliz_natal income-low-month:mes incomes:minimo instalments-left:metade ja_respondi ja~essa lendo lendo_aqui mais~a mais~menos mes_$ mil_$
more-debts:NAME n1 nao_, novec- overdue:ano overdue:atrasado overdue:meses parar~pagar pera perai pode_isso pode~? puxad- puxado puxado_$ qual~primeiro quanto_eu respondi_essa respondi~pergunta sem_juros seman- semana semana_$ sexta_$ sobra_nada subiu_$ te_conto tudo_caro vence vez vezes vezes_$ vixe vixe_maria vou_casar`,
    '7': `#_! #_do #~# $ , ,_acabou 13o :# :kkk :sobra ?_o ?~que NAME NAME~esta ^_NAME ^_arrumei ^_carne ^_comecei ^_depois ^_devo ^_fatura ^_metade ^_serasa ^_talvez ^_uma a_bateria acabou~bateria aceitaram_meu aceitaram~cartao after-roadmap:13o after-roadmap:chama after-roadmap:comecei after-roadmap:devem after-roadmap:isso after-roadmap:pediram after-roadmap:receber after-roadmap:venda agiot- agiota
ajuda~organizar arrumei arrumei_emprego atraso a~vence banho banho_$ bateria bateria_$ burro cada_dia cada~pior carne- com_atraso comecei consegui~trabalho da_venda de_vez debt-creditor:loja debt-kind:fatura debts:# debts:devo decimo_terceiro depende_$ devem devem_dinheiro de~divida de~em dia dia_pior dias_$ dois duzia e_nome eh_NAME eh_a em_quando essentials:esta estou_ferrada estou_lascado
estou~banho eu_ja eu~# e~sujo ferra- ferrada ferrada_$ fixa ganho income-low-month:# income-low-month:zero incomes:a incomes:fixa instalments-left:ainda instalments-left:duzia instalments-left:falta instalments-left:quinta instalments-left:uma ja~respondo lasca- lascado lascado_$ maio_$ mais_# mandei~para matar me_devem menos_$ menos~mes mes mes_so metade_$ me~dinheiro mim_? more-debts:isso
more-debts:nao more-debts:tambem muito_para muito~mim n2 nada_nao nao_ajuda nao_da nao~acabou no_banho o_salario onibu- onibus overdue:dias o~# o~por paga_primeiro parar_de pela_NAME pensando_$ pior_$ pouco primeiro_$ que~? quinta quitar rates:. rates:estou renda_fixa salar- sexta some_$ talve- talvez talvez_$ tambe- tambem tche telev- televisao tem_como tenho~divida tenho~fixa thirteenth:,
thirteenth:estou tudo_subiu um_trabalho venda vez_em vez~quando voce~? vou_perguntar`,
    '6': `#_meses #_na #_no #~NAME #~dia #~que + ,~# ,~NAME :agora :mexer :minhas :nada :nisso :primeiro :quem :sei ?thirteenth NAME_e NAME~, ^_aceitaram ^_bati ^_cinco ^_esse ^_estou ^_gasto ^_ja ^_os ^_que a a_luz a_trabalhar acabou_a after-roadmap:aluguel after-roadmap:arrumei after-roadmap:bati after-roadmap:chega after-roadmap:divida after-roadmap:fechei after-roadmap:filha after-roadmap:menor
after-roadmap:menos after-roadmap:mudar after-roadmap:organizar after-roadmap:parar after-roadmap:pesado after-roadmap:quero after-roadmap:recomecar after-roadmap:subiu after-roadmap:trabalho after-roadmap:vence amanha_$ anive- aniversario aniversario_$ ano_$ atrasado atraso_$ banco banco_estava banco~cheio bater- bati bati_o bati~carro bom_que bom~existe cacho- cachorro caro carta- cartao cheio
cheio_$ chovendo chovendo_aqui cinco cinqu- cinquenta cobra_nada cobra~nao comecei_a comecei~trabalhar compl- confirm-delete:pera consent:pode consignado_$ corri- corrido corrido_$ credi- creio_meus creio~filhos da~pagar debt-amount:dia debt-amount:e debt-amount:mil debt-creditor:da debt-creditor:dona debt-kind:cartao debt-kind:conta debt-kind:crediario debt-kind:de debt-kind:do debt-kind:foi
debt-kind:mesmo debts:$ debts:banco debts:na debts:sei depois_te dia_dificil diarista_$ dinhe- dinheiro doze do~# eh_? eh_muito eh~aniversario entendi_mais entendi~ou essas_contas esse~so esta_atrasado esta_chovendo esta_corrido estava_cheio esta~aqui estou_no estou~onibus eu~, existe_isso fechei_o fecho_$ filhos_sozinha flexibles:o flexibles:spotify ganho_pouco ganho~demais governo_$ hoje_esta
hoje~corrido hoje~meu igual income-low-month:tem incomes:sei instalments-left:anos instalments-left:e instalments-left:na ja ja_falei ja~metade la mae_mora mae~comigo mandar_os mandar~papeis mandei_# marco marisa_nao merca- mercado mes~sobrou meu_aniversario meu_cartao meus~sozinha meu~esta meu~foi me~no mil_e mim minha~mora mora_comigo more-debts:acabou moto_$ na na_televisao nao_quero nao_so
nao_sobra nao_tem negoc- negociar netfl- netflix no_onibus nossa_que nossa~susto no~agora oferta~por offers:# offers:, offers:ai offers:pensar oiten- oitoc- oitocentos onibus_agora organizar_$ overdue:as overdue:de overdue:mes overdue:ontem overdue:parcelas overdue:semana o~estava pagar_tanto pagar~a paguei_com paguei~atraso paguei~do para_mim para~tanto perguntar pesad- pesado pior pix~# por_#
pouco_demais quatr- que_existe que_nem que_susto quero_negociar quero_parar quero_recomecar quero~das quero~minha que~dificil que~me quint- quise- quiseram_negociar rates:nada rates:te respondi saiu salario senhora_$ setem- setembro setembro_$ sim_e so_sobrou sobra sobrou_pouco sou_mei so~pouco spoti- spotify susto susto_$ tambem_esta te_respondo televisao_$ tem~NAME tenho_outra thirteenth:maio
thirteenth:pensar todas_atrasadas todo_mes traba- treze- um_salario uns_# valor_do veio veio_tudo vi_na vida vi~televisao vou_mandar vou_ver vou~os worry:isso worry:quando`,
    '5': `#_# #_agora #_boletos #_dias #_e #_k #_mil #_por #_que #~eu ,_o ,_so ,_sou ,~isso 13o_$ :ainda :casa :contas :dia :errado :fgts :mandei :netflix :qual :renegociar ?~de NAME_$ NAME_nao NAME~# NAME~setembro ^_a ^_amanha ^_aquela ^_boa ^_caiu ^_cobranca ^_crediario ^_dei ^_desculpa ^_essas ^_fala ^_falei ^_financiamento ^_meia ^_meio ^_minha ^_na ^_novecentao ^_oitentinha ^_passei ^_quinhentao
^_semana ^_uns ^_vi ^_👍 a_netflix achan- achando achando_salgado achei_pesado after-roadmap:atraso after-roadmap:caro after-roadmap:carro after-roadmap:cartao after-roadmap:cobranca after-roadmap:concordo after-roadmap:cortar after-roadmap:deles after-roadmap:economizo after-roadmap:emprego after-roadmap:esqueci after-roadmap:estava after-roadmap:fecho after-roadmap:ganhar after-roadmap:governo
after-roadmap:ja after-roadmap:leve after-roadmap:logo after-roadmap:matar after-roadmap:mudou after-roadmap:nao after-roadmap:nasceu after-roadmap:paguei after-roadmap:plano after-roadmap:por after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:sera after-roadmap:sexta after-roadmap:tanto after-roadmap:tenho after-roadmap:todo after-roadmap:valor after-roadmap:vista ah ai_que
ai_vou ai~ver aluguel_mudou aquel- aquela avisar_que a~eh a~parcela a~primeiro bate boletos botar~# cachorro_esta cachorro~doente cada caiu_a caiu~internet casa_? chama- chega_de cinco_$ cobranca com_# com_esse com_meu com_nada comecar~NAME como_deixar como~mais com~banco com~nao com~plano concordo_com concordo~esse consent:cobra consent:quanto consent:quem consent:ser consi- consigo_$ conta_,
conta~nao cpf crediario crediario_$ da dar_certo da~# da~foi de de_consignado de_divida de_ferias de_vergonha debt-amount:cinco debt-amount:esta debt-amount:novecentao debt-amount:oitentinha debt-kind:financiamento debt-kind:loja debt-kind:moto debts:? debts:a debts:estou debts:kkk debts:matar debts:meu debts:tenho debts:vai debts:vergonha dei_# deixar_mais deixar~leve deixa~pegar deixa~pensar
deles depende_do deus_quiser deus~vai devo de~tirar dinheiro_$ disseram~vao divida_? do_mes do_salario doente_$ duzia_$ e e_NAME e_cinquenta e_o economizo eh_itau eh~% eh~eh eh~vida ele eles_disseram eles~que em em_dia em_marco emprego errado_$ espera_ai espera_um espera~pouquinho espera~vou esqueci_de essentials:a essentials:bom essentials:deus essentials:eh essentials:transporte essentials:vou
esta estou estou_achando estou~salgado eu_consigo eu_pegar eu_pensar existe faco~de feria- ferias ferias_$ fgts fiado filha_nasceu fizer- fizeram flexibles:e foi foi_$ foi_embora fraco ganho_o ganho~minimo gasto~nada governo_nao governo~ajuda income-low-month:fraco income-low-month:muito income-low-month:nunca incomes:mil incomes:um indicou indicou_voce instalments-left:doze instalments-left:mais
instalments-left:meia instalments-left:ultima irma_me irma~indicou isso~gracas itau itau_eh itau~NAME juros_$ juros_, k leva leva_para leve leve_$ logo_a loja_$ maio mais_leve mais_uma marco_$ marido_foi marido~embora maris- marisa me_bate me_indicou meia_duzia melhor menor_primeiro mes_fraco meu_13o meu_cachorro meu_marido mexer_nisso me~voce minha~? minha~me minha~nasceu minimo_$ minut- minuto
minuto_$ mora more-debts:# more-debts:mesmo more-debts:para mudou_$ nada~so nao_concordo nao_eh nao_pago nao_quiseram nao~? nao~itau nao~juros nao~meu nao~mexer nao~o nao~renda nao~sou nasce- nasceu nasceu_$ negociar_agora negociar~o no nome_sujo novecentao novecentao_$ no~ja o_NAME o_mercado ofereceram_# offers:para offers:vou oitentinha oitentinha_$ onde_tirar organ- organizar overdue:faz
overdue:passada overdue:resto o~atrasou o~da o~de o~eh o~mudou o~no o~saiu pagar_menos paguei~NAME para_avisar para_divida para_responder parce- parcelas parcelas~emprestimo passa_de passa~# pediram_# pegar~fatura pesado_$ por~comecar posso_atrasar posso~menos pouqu- pouquinho pouquinho_$ proto- protocolo quanto_voce quanto~cobra quanto~leva que_estou que_vao quem~isso quero_receber quero_sair
quero~nada que~que quinhentao quinta_$ quis_me quiser_vai quiser~dar rates:ao rates:eh rates:sem recebi~13o recebo~, respondo_$ sair_das sair~dividas salario_nao salario~da salgado_$ sao se_deus se_eh sei_mexer sei~nisso ser_$ sera sera_que se~so sim sim_pode sim~# so so_mais so_para sou so~avisar so~uma spotify_$ subiu_de sujo_$ tem_de tem_o tempo_leva tempo~para tem~deixar tem~onde tenho_decimo
tenho_renda thirteenth:mei thirteenth:mes thirteenth:no thirteenth:veio toda todo tomar~casa trabalho_$ transporte trezentos trint- trinta um um_minuto um_pouquinho uma_, uma_divida vai_me vai_para vai~certo vai~divida vao~ligar varia_muito ver_com ver~meu vinte viu_$ voce_cobra voce~para vou_vender vou~banco vou~com vou~essa worry:as worry:cobranca worry:nome 👍 👍_$`,
    '4': `#_+ #_. #_ate #_avista #_de #_nao #_parcelas #~da #~fgts #~mesmo $_# %_$ ,_NAME ,_vou ,~mei ,~quase ,~um :_# :aqui :como :cpf :dividas :essas :esta :faco :gostaria :hoje :nao :negociar :para :parcela :pena :podem :por :salario :sexta :toda :viu :vou ?offers INCOME NAME_ate NAME_esse NAME_esta NAME_hoje NAME_sem NAME_sim NAME_so NAME_tambem NAME~em NAME~tem NAME~x ^_? ^_agiota ^_atrasei ^_cada
^_celular ^_cpf ^_creio ^_deixa ^_deus ^_dia ^_dois ^_egua ^_ele ^_entendi ^_faltam ^_ganhei ^_lembrei ^_loja ^_lojas ^_moto ^_moveis ^_o ^_oitocentos ^_podem ^_pretendo ^_queria ^_recebi ^_sera ^_trabalhei a_fila a_marisa a_vista acaba~? acaba~marco aceit- achei_caro adici- adicionar adicionar_uma adicionar~divida after-roadmap:. after-roadmap:aceitaram after-roadmap:adicionar after-roadmap:ajuda
after-roadmap:apertado after-roadmap:casa after-roadmap:comprovante after-roadmap:era after-roadmap:falar after-roadmap:falei after-roadmap:fazendo after-roadmap:ganho after-roadmap:ha after-roadmap:inteiro after-roadmap:lembrei after-roadmap:me after-roadmap:muito after-roadmap:no after-roadmap:pg after-roadmap:prefiro after-roadmap:querem after-roadmap:recebo after-roadmap:semana
after-roadmap:so after-roadmap:vez after-roadmap:vida agost- agosto ai ai_$ ajuda_a amanha_eu antes~natal ao ao_mes apertado apertado_esse apertado~plano aqui as ate_setembro atrasada atrasou avist- avista a~esse a~estava a~subiu a~toda bairr- bairro banco_foi banco_ja banco_segunda banco~educada barao bolsa~e botar bravo bravo_$ burro_$ buscar cartao_do cem_$ cento_e chamando chamando_de
chamando~burro chequ- chora- chorando chorando_$ cinquenta_$ claro_, cobra_$ cobra_juros comigo_$ comprovante com~esposa com~marido concordo conseguir~isso consent:antes consent:e consignado conversar~minha cortaram~bolsa cpf_eh creio da_empresa da_loja dar da~. da~diminuir de_burro de_dinheiro de_mil de_onde de_uma debt-amount:mas debt-amount:tudo debt-creditor:banco debt-creditor:eh
debt-creditor:moveis debt-creditor:ze debt-kind:pessoal debts:ate debts:barao debts:coisa debts:cpf debts:egua debts:eh debts:essa debts:esta debts:minha debts:um decim- decimo deles_$ demais_$ depende~mes desconto_, desconto_? descu- desculpa devendo~para devo_o de~da de~juros de~que de~veio diari- diarista dia~consigo dia~nem diminuir_o diminuir~valor dinheiro_todo dizim- dizimo do_bairro
do_emprestimo do_natal do_ze dois_anos dona do~. do~de do~foi duas_mesmo duzen- duzentos e_meio e_vinte econo- educada_$ egua eh_$ eh_ate eh_bravo eh~dia eh~dinheiro eh~juros ele_me eles_nao em_maio empre- emprestimo_pessoal em~e entrada era errei_o errei~valor escri- escrito escrito_$ especial esqueci~uma esse_dinheiro essentials:, essentials:de essentials:dia essentials:estou
essentials:oitocentos essentials:ouvi essentials:um esse~todo esta_chorando esta_doente esta_me esta_paga esta_um estav- estava estava_grande esta~apertado esta~chamando esta~em estou_na eu_economizo exist- e~? e~e falei_o falei~salario falta_metade faltam familia_e fazen- fazendo feche- fechei fechei~acordo fev fez_um fez~acordo fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta
filhos filho~chorando financiamento flexibles:basico flexibles:com flexibles:dizimo flexibles:gasto flexibles:por flexibles:uns foi_educada ganha- ganhar_menos ganhe- ganhei ganho_# gerente_saiu gerente~de grand- grande grande_$ igrej- igreja income-low-month:, income-low-month:. income-low-month:as income-low-month:metade income-low-month:nada income-low-month:nao income-low-month:que
income-low-month:varia incomes:deus incomes:do incomes:e incomes:mais incomes:recebo indic- inss~# instalments-left:acaba instalments-left:de instalments-left:duas instalments-left:eh instalments-left:estou instalments-left:faltam instalments-left:marco instalments-left:paguei instalments-left:umas inter- irma isso_tudo ja_te ja~paga jogar julho justica_veio k_$ lembrar lembrei~outra lojas loter-
loterica loterica_$ luz_subiu luz~muito mae mais~ano mais~cobranca mande- mandei mandei_errado marid- marido marido_primeiro me_chamando me_ligar me_matar me_ofereceram mei mei_$ meia meio meio_milhao menos_por mes_? meses meses_$ mesmo_gracas mesmo~a metade_do meu meu_bolsa meu_patrao meus_filhos meu~eh meu~familia meu~primeiro me~sem milha- milhao minha minha_casa minha_filha minha_irma
minha_mae minha_vizinha minhas_dividas minha~fez moca~banco more-debts:devendo more-debts:lembro more-debts:marisa moto movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou muito muito_$ muito_apertado muito_dinheiro muito~esse n3 n4 na_loterica nao_cobra nao_paguei nao~decimo nao~me nao~muito nao~passar nao~porque na~e nenhuma_esse nenhuma~mes no_rh no_serasa no_vermelho norde- nordeste
nove novecentos no~# no~segunda o_13o o_carro o_mes o_oficial offers:avista offers:da offers:dia offers:essa offers:eu offers:meu offers:ofereceram offers:ofereceu oi_, oitocentos_$ os_papeis outub- outubro outubro_$ overdue:agosto overdue:contas overdue:duas overdue:outubro overdue:um overdue:uns o~. o~e o~errado o~voce pagar_# pagar_isso pagar~esse pagar~para pagar~tudo pago~cartao paguei_#
paguei_nenhuma papei- papeis papeis_$ para_diminuir para~? parcelas_$ passe- passei patra- patrao patrao_eh patrao~bravo pegan- pegando pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pg pix_de plano plano_$ plr pode_sim pode~, por~mil prete- pretendo pretendo_quitar pretendo~antes quanto_da quanto~economizo quase quatrocentos que_bom que_ia quem_dera quero_adicionar quero~de
quer~de que~, quinhentos quinz- quiseram quita- quitar_antes quitar~do rates:, rates:banco rates:cento reais receb- recebi recebo_toda recebo~sexta registrado_$ resci- rescisao respo- responder~? rh rh_$ saber_se saiu_de saiu~ferias salario_errado salga- salgado sao_# seras- serasa serasa_$ sete sim_desde sim~agosto so_# so_a sobro- sobrou sou_diarista sou~# sou~, so~duas so~ultima subiu_muito
sujo tanto tanto_$ taxa_de te tem_mes tem_servico tenho_esse tenho~na te~, thirteenth:banco thirteenth:diarista thirteenth:minha thirteenth:porque thirteenth:senhora thirteenth:uns tia tirar tirar_meu tirar~nome toda_para toda_sexta todas toda~isso tomar_minha trabalhei trabalhei_a trabalhei~vida tres tudo_$ tudo_por um_acordo um_ano vai valor_por valor~mes valor~salario ver_na ver~loterica
vida_toda vida~para vista vizin- vizinha vizinha_fez vizinha~um vou_conversar vou_mudar vou_passar vou~de vou~no vou~para worry:buscar worry:e worry:ja worry:que worry:sujo ze ze_$`,
    '3': `#_/ #_a #_com #_conto #_esse #_mes #_reais #_x #~a #~casa #~conta #~entrada #~ja #~mes #~quitar #~semana $~. +_# ,_agora ,_estou ,_minha ,_trabalho ,~devo ,~e ,~o ,~pagar ,~para . ._$ / /_# 13o~# :acabei :atraso :consignado :em :isso :no :ou :pago :recebo :rescisao :so :tenho :tudo :uns NAME_? NAME_eu NAME_faz NAME_mandou NAME_nem NAME~? NAME~dia NAME~e NAME~estao NAME~mes NAME~pagar ^_acho
^_aposentei ^_aumentei ^_bom ^_cara ^_cheque ^_cobra ^_cortei ^_daquele ^_desisti ^_dona ^_doze ^_esta ^_farmacia ^_foi ^_menos ^_paguei ^_parei ^_perai ^_posso ^_preciso ^_quem ^_se ^_sim ^_tenho ^_tres ^_vendi a_campainha a_menina a_moca a_moto a_ultima abri acabo- acabou achei_que acho~tem after-roadmap:agora after-roadmap:atender after-roadmap:boa after-roadmap:consegui
after-roadmap:contraproposta after-roadmap:dar after-roadmap:deixar after-roadmap:desisti after-roadmap:dinheiro after-roadmap:eles after-roadmap:entrada after-roadmap:errado after-roadmap:errei after-roadmap:ganhei after-roadmap:hoje after-roadmap:limite after-roadmap:mandou after-roadmap:mas after-roadmap:mercado after-roadmap:mil after-roadmap:minha after-roadmap:o after-roadmap:ontem
after-roadmap:passei after-roadmap:pela after-roadmap:pergunta after-roadmap:quer after-roadmap:quis after-roadmap:quitar after-roadmap:respondi after-roadmap:saiu after-roadmap:tambem after-roadmap:te after-roadmap:tirar after-roadmap:trabalhar after-roadmap:trezentos after-roadmap:vendi after-roadmap:vermelho after-roadmap:vezes agora agora_$ agora_? agora_ganho agora~# ajuda_em ajuda~nada
alugu- aluguel ameacando amigo- amigos ano antes_do antes_quero aqui_nao arrum- ate_dia atender atender_$ atrasar aumen- aumentei auton- avisar avisar~mudei avisar~vou a~NAME a~nao a~ofereceu a~outubro a~que bairro_$ banco_do banco_laranja banco~outra boa~, burro_de burro~carga caiu~# calca- campa- campainha campainha_$ carga carga_$ carne carne_$ carro cartao_$ cartao_NAME carto- celular_$ cem
cento cento_ao chama cheque cheque_especial chove- cigar- cigarro cobranca_me cobranca~ligando com_as com_minha com_o comecar_pela comig- comigo como~o com~amigos confirm-amount:# confirm-amount:NAME confirm-amount:cinco confirm-amount:eh confirm-amount:mesmo confirm-change:# consent:graca consent:mas consent:saber consent:se consent:voce consigo~tudo contas conta~luz contraproposta
contraproposta~# cortaram_meu da_# da_cobranca da_conta da_gasolina da_moto da_para daque- daquele daquele_banco daquele~laranja da~eu da~mim da~subiu de_carga de_justica de_luz de_numero de_outubro debt-amount:de debt-amount:lembro debt-amount:quase debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado
debt-kind:em debt-kind:especial debt-kind:limite debts:aqui debts:boa debts:cada debts:cara debts:conta debts:conto debts:de debts:depois debts:deus debts:e debts:esse debts:joao debts:marido debts:no debts:ouvi debts:quatro debts:respondo debts:salario debts:te debts:vou debts:zero dei dei~para deliv- delivery demai- demais desconta desconta_do descontado_em descontado~folha desconto~pago
desde_agosto desde_que desde_setembro desisti dessas_$ deus deve devo_# dez dezembro_e de~, de~e dia_# dias disse_outra disse~coisa divid- dividas_$ do_NAME do_banco do_contrato do_fgts doent- doente dois_mil dormi- dormir doze_$ do~, do~do do~eu e_# e_a educa- educada eh eh_# eh_consignado eh_da eh_descontado eh~de em_atraso em_dezembro em_nada embora_do embora~bairro emprestimo emprestou em~,
entao_nao entao~tem entra- entro- entrou era_$ errad- errado errado_, espec- especial_$ espos- esposa esposa_$ essas_duas essas~mesmo esse essentials:NAME essentials:ajuda essentials:cada essentials:caro essentials:da essentials:em essentials:irma essentials:ja essentials:mercado essentials:meu essentials:mil essentials:minuto essentials:no essentials:pago essentials:patrao essentials:pensar
essentials:remedio essentials:subiu essentials:tenho essentials:uns esse~nao esta_assim esta_devendo esta_muito esta_para estao_ameacando este estou_pensando eu_topo eu~a eu~com extra e~na e~para facul- faculdade falei falei_que falei~ia falou_que falta- falta_# farma- farmacia farmacia_popular fatur- fatura fatura_$ faz_mais faz~# faz~de fechei~eles fecho fez filha_passou filha~na fim_do fim~mes
finan- financeira_$ financiamento_da financiamento_do fiz_um flexibles:cem flexibles:cigarro flexibles:nada foi~pelo ganhar ganhei_# gasol- gasolina gasolina_subiu gastei~decimo gasto gasto_com golpe_? hoje hoje_eh ia ia_pensar igual_burro igual~de income-low-month:a income-low-month:eh income-low-month:igual income-low-month:ruim incomes:aposentei incomes:as incomes:bolsa incomes:cada incomes:cai
incomes:com incomes:demais incomes:depende incomes:dia incomes:dois incomes:esse incomes:ganho incomes:ja incomes:meio incomes:pensionista incomes:vezes incomes:vixe instalments-left:, instalments-left:em instalments-left:essa instalments-left:parcela instalments-left:sete intei- inteiro isso_$ isso_mesmo isso_todo isso~mes ja_recebi janei- janeiro ja~em jeito_para jeito~mim julho_$ juros la_,
laran- laranja laranja_$ lembrei lembrei_de ligacao ligar_$ limit- limite limite_da limite~conta logo loja luz luz_que m m_$ mae_tambem mae~esta mais mais_? mais_de mais_receber mais~, mais~em marido~ajuda mas mas~# mas~quero me_atender me_dar me_emprestou menina menina_do menina~banco menor menos_a mercado_fechou mercado~e mes_no mes_que mes_ruim meses_ja meses_que mes~faco meu_pai meu_primo
meu~. meu~que mexer me~a me~quando mil_mesmo mil_no milhao_$ minha_esposa minha_perna minha~passou minha~tambem minim- minimo moca_do monte more-debts:a more-debts:acho more-debts:estou more-debts:favor more-debts:mais more-debts:o more-debts:que more-debts:so morta mudar~valor mudei~numero muito~por multa mundo~do na_NAME na_faculdade nada~fim nao_# nao_passa nao~em nao~jeito nao~nenhuma nao~para
nao~trabalho negociar_minhas negociar~dividas nem_a nenhuma no_NAME no_dia no_fim nome_foi novecentos_e no~hoje nunca_tive o_aluguel o_dinheiro o_dizimo o_gerente o_valor ofereceram ofereceu~a offers:? offers:aceito offers:ate offers:eh offers:fica offers:me offers:minha offers:pagar offers:preciso offers:sera offers:x oficial_de oficial~justica overdue:ai overdue:da overdue:demais overdue:e
overdue:eu overdue:falei overdue:janeiro overdue:maio overdue:menos overdue:meu overdue:o overdue:que overdue:vixe o~do o~fechou o~terceiro pagar pagar_primeiro pagar~isso pago_# pago_NAME pago~NAME pague- paguei paguei_a paguei~no para_isso para_joao para_pagar parar para~e para~que para~tudo parcela_de parcela~# parei_de parei~pagar passa- passado passo passou_na passou~faculdade pau pedir-
pediram pegue- peguei pelo_NAME pelo~. penho- penhorar pensando pensi- pensionista pera_um perai_que perai~tocaram pera~minuto perna pessoal plano_nao plano~da popul- popular por_mes por_mim por~ao pouco_$ preco_da preco~gasolina prestacao primeira_parcela primo primo_tambem primo~esta quando_? quando~de quatro que que_? que_me que_mudei que_pago que_tocaram que_vou quem quer quer_# quer_dizer
quero_mais quero~receber quero~uma que~mais que~pensar que~viajar quiser rates:ano rates:esta rates:estava rates:ja rates:m rates:mae rates:minha rates:na rates:onde rates:passei rates:pensar rates:perguntar rates:subiu rates:taxa rates:tenho rates:um rates:vou rates:zero recebi_# recebi_a recebi~# recebi~primeira recebo_sim recomecar registrado resti- restituicao resto sacar salario_minimo se
seis sem_parar ser_# serasa_e setec- setecentos se~nao se~quiser sim_NAME so_vale sobra- sobra~no some sou_pensionista so~NAME so~basico strea- streaming tambem_? tambem~assim tambem~devendo tarde_, tem_isso tem_jeito tem_uma tem~meses tem~que tem~uma tenho~nada te~isso thirteenth:acho thirteenth:e thirteenth:em thirteenth:mil thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:sim
thirteenth:trabalho tive_$ tocar- tocaram tocaram_a tocaram~campainha tomar topo trabalho trabalho_igual trabalho~burro trans- tres_mil trezentos_e trezentos_no trezentos~NAME trinta_$ tudo tudo_? tudo_isso tudo~todo tv tv~# uai uai_$ ultima um_monte uma_loja umas um~de vai_dar vai~# vai~minha valor~aluguel vao_me varia vejo~? vende- vendi vergo- vergonha vergonha_$ verme- vermelho vermelho_$ vi
viaja- viajar viajar_$ vinte_e virgu- virgula voce~com vou_pensar vou_viajar worry:ameacando worry:dizer worry:ele worry:ver worry:vez x x_de x~# ❌ ❌_$`,
    '-3': `!_! " #_vem #~, #~cento #~metade #~venceu %_. %_no ,_acho ,_e ,_ganho ,_gracas ,_queria ,~% ,~caro ,~segunda ,~tenho ,~tirar ,~uma :" :% :ajuda :carta :continuar :eh :faz :juros :mundo :onde :quero :rapido :recusei :sobre :sou :usar :zap ?confirm-delete NAME_da NAME~muito NAME~quitada NAME~vou ^_acabei ^_aceitei ^_aham ^_bora ^_cade ^_cancelar ^_cansei ^_como ^_concordaram ^_consigo ^_deleta
^_descadastrar ^_desfazer ^_desisto ^_diarista ^_e ^_estava ^_exporta ^_faco ^_falaram ^_fechei ^_finaliza ^_fiquei ^_gostaria ^_ha ^_liga ^_manda ^_massa ^_muito ^_negativo ^_nenhum ^_oficial ^_oi ^_opa ^_outra ^_passa ^_precisa ^_pronto ^_proxima ^_quando ^_reativa ^_recomeca ^_recusei ^_redige ^_segue ^_socorro ^_soma ^_sou ^_tchau ^_tinha ^_usei ^_vai ^_valor ^_vendo ^_ver ^_voltei
a_financeira a_firma a_lista a_loja a_pensao a_pergunta abert- aberto abusivo acabe- acabei aceita_a aceitar_$ aceita~da acert- adiante adiante_$ after-crisis:so after-roadmap:abusivo after-roadmap:acaba after-roadmap:acho after-roadmap:alto after-roadmap:ano after-roadmap:apaga after-roadmap:apertou after-roadmap:arrumar after-roadmap:caduca after-roadmap:concordaram after-roadmap:conversar
after-roadmap:deixa after-roadmap:desse after-roadmap:disseram after-roadmap:falo after-roadmap:foi after-roadmap:fui after-roadmap:gostaria after-roadmap:lembrete after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:manda after-roadmap:massa after-roadmap:ofereci after-roadmap:onde after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pensao
after-roadmap:preciso after-roadmap:primeiro after-roadmap:processar after-roadmap:procon after-roadmap:quitado after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:remedio after-roadmap:seguro after-roadmap:soma after-roadmap:ter after-roadmap:total after-roadmap:usei after-roadmap:vamos after-roadmap:vao after-roadmap:vejo after-roadmap:voltei agora~sei aham
ai_tambem ainda_nao ainda~no algue- alguem alto_? aluguel_ai aluguel~tambem anos_, anos~estou anoto- anotou anterior apaga- apagar apare- aparece aplic- aplicativo aplicativo_$ aqui_, arroz as_dividas as_que as~ja ate_quando audio audio_$ aviso- aviso_de a~e a~tem banco_? banco_e bloquear boa~. boleto_$ bpc branc- branco branco_$ cada_mes cade caducou_? cai_dia cancelar canse- cansei carro~NAME
carta_do certinho chama_o chuta- chutar chutar_$ cinco_anos coisa- coisas coloc- coloco com_a com_depressao com_desconto com_uma combi- comeca comecar_$ como como_eu como_funciona como_que como~a com~financeira concordaram confio confio_? confirm-amount:opcao confirm-change:eh confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao confirm-delete:nao
conseguir~nada consegui~a consent:estou consent:faco consent:idade consent:minha consent:para consent:que consent:sou consent:vou consta_na consta~fatura conta_o conti- conversa conversa_$ cortada cortada_amanha creio_que cresce_tanto da_uma dados dao_# daqui_$ da~eh da~luz da~parcelar de_cinco de_cobranca de_desconto de_gasto de_me de_qual debt-amount:agora debt-amount:maio debt-amount:sei
debt-creditor:nao debt-kind:nao debt-kind:o debts:bem debts:dividas debts:fala debts:mesmo debts:metade debts:oi debts:paguei debts:qual debts:voce debts:volta decimo_$ deixa_em deixa~la delas delas_$ delet- deleta demora depois_de depois~# depois~NAME depre- depressao deram descadastrar descadastrar_$ desfazer desfazer_isso desisto dessa desse_mes deus_te deus~pague devo_no de~ainda de~na direi-
dispe- disse_tudo divida~$ dizer_$ do_acordo do_cartao do_governo do_plano do_serasa doente_e dos dos_# dos~mil do~com duas_parcelas duas_vezes e_as e_casa e_pagar e_te eh_essa eh_outra eh_trabalho eh_uma eh_vantajoso eh_verdade eh_zero eh~banco eh~basico eh~do eh~marido em_aberto em_duas em_junho em_que emprestimo_de emprestimo_para em~com em~matar em~vezes enqua- enquanto enten- entra_a entra_o
entra~aluguel entra~pensao entre- entrei escreve_para esque- esquece essa_$ esse_ano esse_do esse_mes essentials:? essentials:pergunta essentials:qual esse~cartao esse~eu esta_atrasada esta_com esta_minha esta_na estava~mil esta~divida estou_desempregado estou_por estou_sem estou~fora eu_deixar eu_falei eu_parar eu_respondo eu_vender eu~? eu~falo eu~para eu~te exclu- explica expor- exporta e~mes
e~meu falar- falar_com falaram falaram_que falo falta_uma falta~ainda faz_um fechei~o fica_no finaliza finaliza_$ firma fui funci- funciona graca- gracas horas horas_sao humano_$ ideia_$ income-source:, income-source:da income-source:eh income-source:meu incomes:clt incomes:faz incomes:propria incomes:sem incomes:so incomes:tudo incomes:zero instalments-left:nenhuma isso_na isso_para ja_caiu
ja_cortei ja_disse ja_prescreveu ja_quitei jeito jogo juros_eh juros~esse lazer_$ lembr- lembrete_$ lembretes_$ liber- liberar liga_$ liga_para liga~mim limpa- limpar link_$ logo~NAME loja_e mae_esta maio_agora maio~nao mais_tarde mais_viver mando_$ marido_$ mas_ja massa me_liga me_transfere medo medo_de menor- mensa- mensagem mensagem_$ mes_eu mes_ou mes~por metade_da meu_numero meus_dados
mil~maio minha_conta minha~e moco more-debts:essas more-debts:outra more-debts:todas more-debts:tudo muita nada_de nada_esse nada~, nada~mes nao_aceitei nao_consta nao_foi nao_recebe nao_senhora nao_sou nao_vai nao~dar nao~dizer nao~falar nao~quanto negativo negativo_$ negociar_o nenhum nenhuma_atrasada no_procon nome_$ o_contrato o_do obrigada ofere- oferecer~para ofereceu~de ofereci ofereci_#
offers:aceitei offers:limpa offers:mais offers:mesmo offers:muito offers:nome offers:so offers:teve offers:todas offers:uma offers:venceu oi ok ok_$ olhar onde opa opcao_$ orien- orientacao os_# ou_da ou_por outra_loja outra_pergunta ou~semana overdue:certinho overdue:certo overdue:como overdue:eh overdue:essa overdue:estou overdue:gracas overdue:nada overdue:outra overdue:pagando overdue:quase
o~aceitou o~ai o~aluguel o~faco o~mesmo pagan- pagando pagar_nada pagar~cartao pagar~minimo pagar~o pagou paguei_metade paguei~acordo paguei~dos paguei~mil para_de para_la para_liberar para_parcelar parad- parar_$ parcelar parcelas~NAME parti- passa_essa pedi pegar~emprestimo pensao_$ peque- perdi_o perdi~carne perdoou pode_passar pode~a pode~da por_enquanto por_fora por~de posso_chutar preciso~um
prescreveu prescreveu_? primeiro_a proce- processar proco- procon procu- pronto_$ propria pular_? qual_a quanto_eh quanto_falta que_eu que_faco que_horas que_juros que_olhar quem~o quero_ver quero~com quero~um que~dia que~falei que~fatura que~ja que~muito que~primeiro que~sao quitada quitado quite- quitei rapid- rapido rates:conta rates:contrato rates:do rates:esqueci rates:eu rates:para
rates:pode rates:responder rates:so reativa recebe recebe_$ recebi~do recebo_, recebo~bolsa reclamacao recomeca recusei_$ redig- redige reinicia_$ remedio_e reneg- repete_$ resol- resolve responder_$ respondi_errado robo rotativo_$ sai salario_mesmo sao_$ se_eu segue segur- seguro sei_quanto sem sem_receber ser_cortada ser~amanha se~parar se~vender sim_# so_essas socorro soma some_? some_daqui
sou_do so~salario tem_que tem_um tem~a tem~para tenho_que ter_que terminei_$ thirteenth:caiu thirteenth:carteira thirteenth:decimo thirteenth:entrei thirteenth:gastei thirteenth:ne thirteenth:nunca thirteenth:paga thirteenth:recebe thirteenth:vezes tipo_de tipo~gasto tirar_da tirar~lista todo_ano topei_$ trabalho~casa transfere transfere_$ tudo_na tudo~NAME uma_ainda uma_luz uma_moca uma_pessoa
usei_o vai~cortada valeu_$ vem~, vence- venceu verdade_$ vida_eh vida~trabalho viver_$ voce_tem voce~meu voltar_$ volte- voltei vou_aceitar vou_ficar vou~procon vou~que which-change:da worry:agua worry:aqui worry:arroz worry:casa worry:comida worry:cortar worry:cortaram worry:filhos worry:gas worry:luz worry:mandou worry:medo worry:meus worry:nada worry:ontem worry:os worry:quero worry:ser
worry:todo zap 🙏_$`,
    '-4': `#_atrasadas #~do ,_dia ,_jogo ,_muito ,_pode ,~? ,~do :: :bom :desconto :divida :eae :mais :parar :queria ?_estou ?income-source ?worry NAME_! NAME~! NAME~tudo ^_ainda ^_antecipei ^_atendente ^_avanca ^_compensa ^_desconsidera ^_desfaz ^_disseram ^_divida ^_eae ^_escreve ^_esquece ^_hein ^_medo ^_nadinha ^_ok ^_pergunta ^_por ^_recomecar ^_reinicia ^_repete ^_tem ^_topei ^_valeu ^_zera ^_zerar
a_divida a_empresa a_senhora abencoe_$ aberto_$ abusi- acaba- aceito_? acord- acordo acordo_de acordo~# after-roadmap:acabou after-roadmap:aceita after-roadmap:aceitar after-roadmap:ai after-roadmap:aviso after-roadmap:carne after-roadmap:cobra after-roadmap:contas after-roadmap:demais after-roadmap:empresa after-roadmap:escreve after-roadmap:fatura after-roadmap:ficar after-roadmap:internet
after-roadmap:link after-roadmap:mesmo after-roadmap:minhas after-roadmap:neve after-roadmap:pago after-roadmap:parcela after-roadmap:pedir after-roadmap:pegar after-roadmap:pena after-roadmap:quando after-roadmap:quem after-roadmap:sai after-roadmap:saio after-roadmap:senhora agora_nao agrad- ajuda- alto anos anos_e antecipei antecipei~parcelas anter- apertou arrumar atendente_$ atrasada_$ avanc-
avanca avanca_$ a~. a~agora a~em a~ontem bora caduca caducou carro_no causa certinho_$ chover comecar~menor como_assim confo- conforme conforme_o consegui_pagar consent:fiz consigo~a conta_$ continuar continuar_$ cortei_tudo cresc- cresce da_lista dao da~NAME de_neve debt-creditor:lembro debt-kind:sei debts:ajuda debts:como debts:dos debts:falei debts:preciso debts:tira deixa_para denun- depois_eu
desconsidera desconsidera_a desconsidera~ultima desconto desempregada desempregada_$ desempregado desfaz desfaz_$ desse de~mil de~x dia_com dia_eh dia~de dia~hoje digo disso_$ divida_de do_carne duvid- duvida duvida_$ eae eae_$ eh_financeira eh_hoje eh_o eh_seguro eh_um elas_atrasadas eles_$ em_conta em~da encerrar entendi_$ entra escreve essa_divida essentials:deixa essentials:o essentials:quero
essentials:sei esta~atrasado estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio eu~de exata- exatamente falei_do familia_$ fazer~# fechei_$ fecho_? ficar final- gasta golpe_$ ha_$ hein_$ human- humano ideia income-low-month:sei incomes:casa incomes:la incomes:meses incomes:minha instalments-left:sei isso_ai ja_paguei ja~? ja~as ja~falei lembrete lembretes liberar~emprestimo
liqui- mais~oferta mandei~proposta menos_juros meu_dinheiro meu_plano me~mais me~o me~uma mil_do mil~carro minha_luz minha_moto minha~esta minha~que more-debts:esta nadin- nadinha nadinha_$ nao_me nao_vale nao~deixa nao~mais na~? negociar~a neve neve_$ ningu- ninguem nocao nocao_$ o_dia oferta_$ offers:cento offers:eles offers:isso onde_$ os~do outra_$ overdue:conta overdue:deus overdue:devo
overdue:estao overdue:tenho pagar_a paguei_$ para_NAME passar_$ pedir pela_menor pensao~meu pergunta pessoa pessoa_$ pix_para pode_tirar por_causa por~eh por~ou preci- precisando primeiro_? pront- pronto proxima proxima_$ quanto_$ quanto_esta quanto~devo quanto~pagar quanto~para que_$ que_tipo que~menos que~meu rates:qual rates:quanto rates:sei recebi_tudo reinicia repete rotat- rotativo saber_$
sai_do sei_nao sei_que signo signo_$ sim~NAME site socor- tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_signo tem~? tenho_$ tenho_duvida tenho_mais tenho~, te~do thirteenth:# thirteenth:agora thirteenth:as thirteenth:dia thirteenth:sei tira tira~NAME todas~atrasadas toparam_$ topei tranquilo_$ tudo_no um~para unica vai_chover valor_$ vanta- vantajoso vende viver voce_me volta- voltar
vou_ter which-change:o worry:, worry:NAME worry:carro worry:com worry:dias worry:para worry:salario worry:tranquilo zera zera_ai zerar zerar_tudo`,
    '-5': `#_anos ,_deixa ,~onde :. :dinheiro :empresta :emprestimo NAME_primeiro ^_acordo ^_ahn ^_ajuda ^_apaga ^_beleza ^_cancela ^_chama ^_entra ^_nops ^_ofereci ^_quero ^_sai ^_some ^_stop ^_terminei ^_tira ^_vao ^_zerei a_# a_de aceitei after-roadmap:acabei after-roadmap:anos after-roadmap:baixa after-roadmap:causa after-roadmap:juros after-roadmap:minimo after-roadmap:oferecer after-roadmap:pensando
after-roadmap:saida after-roadmap:tudo after-roadmap:zerei ahn ahn_$ antes_$ aprov- as~estao aviso a~com a~ja baixa beleza_$ boa_pergunta bpc_$ briga- cancela como_$ confirm-amount:a consent:nao da_um debts:ai debts:quero deixa_$ desca- desconheco_$ desconto_na desconto~NAME desem- desli- despe- devo~NAME de~? de~anos de~mas do_meu do_zero do~no duas_estao e_so eh_esse eh~coisa eh~mes empresta
empresta_# encer- esta_bom estao eu~um expli- falo_$ favor_$ filho_$ guri hein income-source:aluguel income-source:do incomes:isso incomes:nada instalments-left:nao jeito_que manda me_da me_empresta mes_eh metade_ja minha_divida more-debts:ja muito_caro nao_$ nao_entendi nao_esta nao_posso nao_sei nao~# no_# nops nops_$ nunca o_emprestimo o_plano o_que obrig- oferecer oferecer_# offers:tem oi_$
overdue:elas pagar_o paguei~a para_$ para~fazer pede pensando_em por~nao posso~? prazo prazo_$ precisa preciso_de presc- propr- que_a que~tudo reativar recebi_$ recla- recusei renda_$ repet- sabe_$ saida score sei~que sobre stop stop_$ sumir suspe- taxa_$ tem~atrasadas tenho_# tenho~anos terminei thirteenth:ano thirteenth:cai thirteenth:dois thirteenth:eh thirteenth:mas thirteenth:sem tipo topou
trabalho_e tranq- tranquilo valeu ver_depois volta_$ vou~depois worry:banco worry:meu worry:minha worry:na worry:o worry:por worry:vao zerei ✅`,
    '-6': `,_duas ,~ja :anos :chega NAME~existe NAME~paguei ^_aceita ^_ate ^_desconheco ^_fecho ^_quais ^_reset ^_sair ^_sem ^_vamos aceita aceitar after-roadmap:duas after-roadmap:financeira after-roadmap:renegociar after-roadmap:sem apaga belez- beleza calor_ai cance- com_isso debts:isso debts:quanto debts:tudo depois_$ desconheco disso eh~isso elas escre- esqueci_$ essas_$ essentials:isso esta_calor
esta~ai estou~em falei_da fazer flexibles:isso flexibles:zero fora_$ incomes:estou ja~da ja~os liga link lista lista_$ nao_aceitaram nao_consegui nao_devo nao_estou oi_? opcao overdue:? overdue:ainda o~ja perdi por_favor proposta_$ proxi- pular quais qual~# quero_renegociar recomecar_$ reini- reset reset_$ sabe saio sair_$ tem_$ ter thirteenth:duas thirteenth:tenho todas_elas todas_em todas~dia
um_NAME vamos voce_eh vou_fechar which-change:# worry:esta`,
    '-7': `?confirm-change ^_da ^_em ^_nem ^_nunca ^_parar ^_passo ^_pula ^_volta after-roadmap:acordo after-roadmap:fazer after-roadmap:fechar after-roadmap:qual after-roadmap:quiseram barat- bom_$ caduc- consent:tenho desfa- e_ai estao_$ fecha- fechar fora mes_nao nao~atrasado o_# o~eu pula pula_$ qual que~eh rates:? reati- volta worry:dia`,
    '-8': `^_onde ^_para ^_perdi after-roadmap:👍 bloqu- confi- falei~NAME isso_eh passo_$ quase_todas termi- worry:estou worry:nao`,
    '-9': `?consent ^_isso ^_nada ^_voce aceitaram_$ bom_dia desconto_$ eh_isso infor- qual_o sei_la sim_$`,
    '-10': `#_? ?which-change ^_qual recus-`,
    '-11': `?after-crisis perdo- which-creditor:#`,
    '-12': `nenhuma_$`,
    '-13': `?confirm-creditor`,
    '-14': `consent:#`,
    '-15': `debt-kind:#`,
  },
  'nothing-more': {
    '30': `?more-debts`,
    '23': `?flexibles`,
    '15': `^_acabou ^_so`,
    '14': `nada so so_$`,
    '13': `^_pronto eh_isso mais_nada more-debts:nao nao_$`,
    '12': `:chega ^_nada ^_nadinha ^_terminei incomes:estou nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `^_chega acabo- acabou chega debts:nenhuma essas lazer lista_$ nada_$ nenhu- termi-`,
    '10': `^_mais a_lista acaba- debts:nada debts:so de~nada eh_o essentials:isso flexibles:nao flexibles:zero lista luxo more-debts:essas more-debts:ja n0 nada_mais offers:mais por_ai renda`,
    '9': `?incomes ^_por ^_zero debts:isso e_so eh_tudo encer- essas_$ essentials:eh essentials:nada essentials:so gasto incomes:eh lazer_$ more-debts:esta more-debts:eu nao_gasto nao_tenho nenhum por~mesmo pronto_$ renda_$ resto so_isso zero zero_$`,
    '8': `acabou_$ ai_mesmo de_casa debts:eh debts:nao disse_tudo eh~basico eh~que esses flexibles:isso gasto_$ incomes:nada ja_disse more-debts:era nao~para offers:nada o~tem que~tudo tudo_$`,
    '7': `?essentials ^_cortei ^_e ^_eh ^_finalizei ^_fora ^_nenhum ^_nenhuma acho~eh casa casa_$ completo cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so estou_desempregada finalizei finalizei_a finalizei~lista flexibles:nenhum guri incomes:gasto incomes:isso isso_$ ja ja_$ ja~tudo momen- momento more-debts:fechou more-debts:lista more-debts:nem more-debts:outra
more-debts:sao more-debts:so nao_devo nao_sobra nao~com nenhum_$ no_momento sobra ter tudo_ja`,
    '6': `^_acho ^_era ^_nops ^_sem acho acho_que acho~falei basic- basico basico_$ compl- corte- cortei de_outra debts:basico debts:lazer desem- e_eh esses_gastos e~isso faco_nada falei_tudo fecho- fechou flexibles:so flexibles:sobra flexibles:tenho fora_isso incomes:acabou incomes:casa incomes:mesmo incomes:momento incomes:pronto incomes:renda isso luxo_nenhum mais mesmo_$ momento_$ more-debts:eh
more-debts:nada more-debts:por more-debts:que more-debts:tudo nada_disso nao_saio nao_tem nao~lazer nenhuma nops nops_$ o_basico o_resto offers:lista offers:tudo que_falei saio saio_de saio~casa sem_luxo so_essa so_essas so_esses sobra_$ sobra_para sobra~isso so~ai so~gastos tem_nao tenho_lazer trabalho_e tudo`,
    '5': `,_estou ,_gracas ^_ficou ^_nao ^_nem ai_fechou bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem da~ter de_resto dera dera_ter dera~lazer devo_nada disso_$ eh eh_pouca eh~coisa eh~unica era era_isso essa_renda essas_coisas essentials:basico essentials:luxo essentials:nao essentials:renda faco~disso falei falei_todas final- flexibles:, flexibles:mais flexibles:nada fora gasto- gastos
gastos_$ gasto~bobagem ha incomes:ai incomes:lazer incomes:nao incomes:so incomes:tudo isso~fechou luxo_$ mais_gasto mais_nao mais~nao me_dera me~ter minha_unica minha~renda more-debts:a more-debts:as more-debts:dividas more-debts:essa more-debts:falei more-debts:ficou more-debts:ne more-debts:outras more-debts:todas nada_, nao_faco nao~essas nao~outra nao~outro nem nenhuma_$ offers:disse
offers:ja outra outra- outras outro_gasto para_isso para_ter para~luxo pouca pouca_coisa que_tem quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sem sem~nenhum so~renda so~salario tem_outro tem~gasto tem~nao tenho_essas tenho~coisas tenho~gasto ter_lazer ter_luxo unica_renda`,
    '4': `,_deixa ,~a ,~eu ?debts ^_de ^_essas ^_ja acabou_gracas acabou~lista ai ai_so da_lista debts:gasto debts:o debts:renda debts:tem deixa~ver disso e_casa e_durmo eh_minha eh_trabalho eh_zero entra_mais entra~nada essentials:acho essentials:casa essentials:gasto essentials:lista essentials:mais essentials:mesmo essentials:o essentials:ter eu_ver fechou_$ ficou flexibles:eh flexibles:esses
flexibles:luxo flexibles:tem hoje_eh incomes:hoje incomes:ja incomes:no incomes:resto incomes:sem incomes:zero isso~so ja~todas lazer_eu lazer~nem lembre mas_essa moca_$ more-debts:da more-debts:devo more-debts:gracas more-debts:ha more-debts:mais more-debts:o more-debts:quitei more-debts:resto more-debts:sem nada~estou nao nao_da nao_ha nao_moca nao~de nao~deixa nem_sei nem~o nenhuma_outra
o_salario offers:acho offers:so outra_$ outra_renda o~mesmo parad- pronto_eh pronto~isso que~so sao_essas sao_todas sei_o sei~que sem_mais so_trabalho so~e tenho tenho~renda traba- trabalho trabalho~casa trabalho~durmo uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_dona ^_lazer ^_minha ^_tinha a_deus acabou~a alem_disso ano_passado a~mas casa_, chega_ne coisa_$ creio_que da_para debts:ai debts:casa debts:disso debts:nenhum debts:por debts:resto debts:sem debts:tenho debts:tudo deixa_eu devo_mais dividas_$ dona durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essa~quitei essentials:e essentials:faco essentials:falei essentials:minha
essentials:tem essentials:tenho essentials:trabalho esta_pago estou_ha estou_sem estou~renda eu_lembre eu_nem eu~sei faco fim flexibles:acabou flexibles:disso flexibles:lazer flexibles:pronto flexibles:trabalho fora~nada fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:, incomes:de incomes:e incomes:fora incomes:ha incomes:minha incomes:receber incomes:ter
isso_nada isso_nao isso~gasto ja_falei ja~ne mais_divida mas~eu mesmo minha_renda minha_vida minha~eh moca more-debts:. more-debts:bom more-debts:chega more-debts:deixa more-debts:deus more-debts:divida more-debts:e more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:uma nada_alem nada~disso nada~momento nao_que nao~eu nao~um ne ninguem_$ offers:a offers:de offers:eh
offers:falei offers:isso offers:que outro o~eh pago_$ passado_$ por_enquanto pronto_acabou que_eh que~lembre real real_com real~isso receber_nada resto_esta sao sem_receber sem_renda tem_$ tenho_$ tenho_mais tenho_outra tinha todas todas_$ um_real um~com`,
    '-3': `:sobra ?after-roadmap ?debt-creditor ?income-low-month ?which-change ^_a ^_desfazer ^_deus ^_exatamente ^_hein ^_quase ^_segue ^_sei ^_ss ^_tem ^_tudo ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:estou after-roadmap:tudo ainda apaga a~nao bater- bateria bateria_$ cance- cobra- confirm-amount:eh confirm-change:nao confirm-delete:nao consent:nao desfazer
desfazer_isso deus~mais duas eh_esse eh_mais eh~ai entra_nada esque- essentials:quero exata- exatamente exatamente_isso existe_mais flexibles:# flexibles:basico hein hein_$ instalments-left:so isso_mesmo mande mande_mais mande~nada mas_nao me_mande mes_eh more-debts:esse more-debts:lembro more-debts:sim nao_eh nao_estou nao_existe nao~isso nao~mande offers:cobranca offers:nao onde ou overdue:nao
perai pergu- pergunta preci- precisa qual quase quase_todas que_somar quero segue somar somar_tudo ss ss_$ tenho_que tenho~somar thirteenth:nao volta`,
    '-4': `,~isso ?confirm-creditor ?confirm-delete ?consent ?debt-kind ?income-source ?instalments-left ?thirteenth ^_deixa ^_para ^_tenho after-roadmap:eh after-roadmap:isso after-roadmap:nao cobranca com_nada complicado complicado_$ consent:estou duas_mesmo eh_complicado eh~mesmo entendi exist- existe gasto~nada isso~gracas mais_uma marisa_nao mensa- me~mais nao_entendi nao_me nao_quero offers:mesmo
overdue:nenhuma que~isso sabe sabe_$ sobra_nada tem~uma`,
    '-5': `,_so :nada :nao ?confirm-amount ?confirm-change ?overdue ^_gasto com~nao desfa- eh_mensal enten- fixa incomes:fixa mensal mensal_isso nada_urgente nada~so nao_so nao~o renda_fixa tenho~fixa urgen- urgente urgente_$ worry:nada`,
    '-6': `^_isso ai_$ more-debts:, nao_, worry:nao`,
    '-7': `,_acabou ?after-crisis ?worry nao~acabou nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `conta_uma namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_que ^_voce calor_ai esta_calor esta~ai hoje_$ poema um_poema`,
    '10': `:dinheiro calor chover horas horas_sao qual_seu que_horas que~sao vai_chover`,
    '9': `:qual ^_quem ^_vai chove- do_tempo escre- how promp- prompt qual sao_$`,
    '8': `^_ignore after-roadmap:signo are casad- casada casada_$ conta~historia eh_casada escreve_um faz_um historia historia_$ hoje ignor- ignore jogo qual_a quem que~eh regra- regras tempo_$ uma_historia voce~casada`,
    '7': `:onde :um ^_conta ^_escreve ^_me ^_tem ^_traduz conta~piada dinhe- dinheiro eh~presidente escreve histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_conta meu_dinheiro o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ recei- receita receita_de regras_$ seu_prompt suas suas_regras tempo tradu- traduz traduz_isso traduz~para um uma_piada
voce`,
    '6': `:: :amanha :de :empresta :ganhar :meu :poema :system ^_aja ^_esqueca ^_esta ^_faz ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:jogo after-roadmap:seu after-roadmap:you ai_$ aja aja_como aja~um ajuda_com ajuda~o anteriores anteriores_$ are_you as_instrucoes as~anteriores can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol
debts:tem debts:voce dever dever_de dia_eh dia~hoje do_$ do~hoje eh_hoje eh_outra empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce fala_do fala~tempo filme filme_voce filme~indica finja finja_que finja~eh futeb- futebol futebol_$ gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you indica indica_$ instr- instrucoes instrucoes_anteriores
me_empresta me_fala me_passa me~com me~do me~uma mostra_seu mostra~prompt o_dever o_jogo outra_pessoa pirat- pirata pirata_$ poema_$ qual_filme qual~capital qual~time que_dia que~outra rates:signo reais_$ seu_time syste- system time time_$ um_pirata vai vai~hoje voce_eh voce_gosta voce_indica what what_can what~you you_$ you_do`,
    '5': `: :como :dividas :estou :faz :prompt :rapido :reais :seu :vai ?rates ^_how amanh- amanha anter- bolo brasi- brasil brasil_$ de_bolo descobriu descobriu_o descobriu~brasil dever~casa de~de dinheiro_$ do_jogo dolar dolar_$ eh_o eh~pessoa essentials:do essentials:seu faz ganha- ganhar ganho- ganhou ganhou_o ganhou~jogo how_much how~is indic- is is_the is~dolar me~# mostra much much_is much~the
o_brasil o_resultado o~do passa pix_para qual~resultado quem_descobriu quem_eh quem_ganhou rapid- rapido rates:seu rates:tem receita~bolo resul- resultado resultado_do resultado~jogo sao the the_dolar um_pix uma uma_receita voce~de`,
    '4': `" #_reais :" :# :? :[ :] :emprestimo :foi :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:poema after-roadmap:quem after-roadmap:sao ai amor_$ a~da a~de big big_brother broth- brother brother_$ capital~franca codigo_em codigo~python com_o da_franca da_mega da~sena de_amor de_casa debts:eh debts:hoje debts:quem
debts:tempo de~mil divida~$ em_python emprestimo_? escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:how essentials:qual essentials:que essentials:uma estou_precisando estou~de exata- exatamente fala faz~poema franc- franca franca_$ ganha ganha_o ganha~big jogo_$ jogo_do jogo_ontem me_ajuda mega mega_sena mostr- numero_da numero~mega o_big o_numero onde o~brother o~de
passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema_de poema~amor precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~voce quem_ganha rates:ai rates:calor rates:eh rates:how rates:qual reais sena sena_$ sobre tem um_codigo uma~de um~em um~para vende`,
    '3': `:$ :. :bolo :capital :cartao :credito :e :ignore :marque :nome :receita ? [_system after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:hoje after-roadmap:receita after-roadmap:um after-roadmap:uma after-roadmap:voce amor as banco_e bolo_$ bolo_de cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ de_$ de_credito de_pao de_queijo debts:ai debts:conta
debts:escreve debts:esta debts:me debts:que debts:sao debts:uma de~# divida_de e_me empre- essentials:me essentials:o essentials:quem essentials:sao essentials:tempo essentials:um essentials:you marqu- marque melhor~de mil_$ nome_? o_melhor outra o~ontem pao pao_de pao~queijo passa_uma pesso- pix previ- previsao qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:dia rates:do
rates:esta rates:hoje rates:me rates:poema rates:quem rates:tempo rates:um rates:voce receita~pao set seu_signo system_] um~de`,
    '-3': `:sao ?worry after-roadmap:? after-roadmap:dinheiro after-roadmap:me after-roadmap:mim isso_$ me_da o_que paga prime- primeiro primeiro_$ telef- telefone voce_tem`,
    '-4': `o_# qual~# voce_$ voce_sao`,
  },
  'opt-in': {
    '17': `reati-`,
    '15': `reativar`,
    '14': `conti- continuar continuar_$`,
    '11': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '10': `:voltar after-roadmap:sim after-roadmap:volta coloc-`,
    '9': `^_volta after-roadmap:lembrete after-roadmap:receber ativa lembrete mandar volta_a`,
    '8': `a_mandar after-roadmap:aviso after-roadmap:mandar manda- quero_voltar volta volta- voltar`,
    '7': `^_quero ^_reativa after-roadmap:continuar after-roadmap:novo after-roadmap:os after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos lembr- me~de me~dos novo_$ quero_receber reativa sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:quero :vamos ^_manda a_participar after-roadmap:cadastro after-roadmap:manda after-roadmap:me after-roadmap:mim after-roadmap:participar avisos_por avisos~favor de_novo liga_os liga~lembretes mandar_mensagem mandar~lembretes novo os_lembretes os~por parti- participar participar_$ quero~os receber venci- voltar~mandar voltar~participar`,
    '5': `^_liga ^_vamos after-roadmap:dos after-roadmap:lembrado after-roadmap:lembrar after-roadmap:liga after-roadmap:pode aviso_$ a~mandar cadas- cadastro cadastro_$ dos lembrado liga manda me_mandar meu_cadastro mim mim_$ os para_mim pode~mensagem quero~lembrado receber_$ receber_lembrete ser_lembrado`,
    '4': `:mandar ? ^_pode ^_voltar after-roadmap:avisos after-roadmap:mensagem after-roadmap:quero aviso aviso- avisos a~os lembrete_$ lembretes_$ mensa- mensagem os_avisos pode_me pode~lembrar quero vamos voltar_$`,
    '3': `a_me a_receber after-roadmap:a after-roadmap:de after-roadmap:favor after-roadmap:meu lembretes lembretes_de mandar_$ me os~de pode pode_mandar quero_os quero~a quero~lembretes receb- sim voltar~receber`,
    '-3': `:, after-roadmap:com after-roadmap:nao after-roadmap:parar com_os com~lembretes mandar_os nao_quero sim_, ver volta_com voltar~me`,
    '-4': `,_quero :aviso :lembrar :sim after-roadmap:onde after-roadmap:ver me~sim onde os_aviso parar quero_ver sim~quero`,
    '-6': `lembrada`,
    '-10': `pode~os`,
  },
  'opt-out': {
    '20': `desca-`,
    '19': `sair sair_$`,
    '18': `^_parar ^_sair ^_stop stop stop_$`,
    '17': `encer-`,
    '16': `^_para encerrar parar parar_$`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '13': `com_isso final- quero_cancelar`,
    '12': `^_descadastrar ^_encerrar daqui daqui_$ encerrar_$ nao~mais quero_mais some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato mensagem_$ some voce_$`,
    '10': `^_parem bloquear contato_$ mensa- me~mais nao_me para_$ parem`,
    '9': `:me :parar :stop ^_me consent:mais debts:para me meu_numero parem_com parem~isso`,
    '8': `:sair ^_chega after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de chega~mensagem conta- da_lista de_me descadastra descadastra_$ do~zap em_paz inscr- inscricao inscricao_$ lista lista_$ mais mais_isso me_descadastra mensagem meu_zap me~em minha_inscricao para_com para~isso parti- paz paz_$ procu- quero~isso sai~meu tira`,
    '7': `?consent ^_remover ^_sai ^_solicito bloquear_voce cancelar_minha cancelar~participacao de_mensagem debts:encerrar debts:quero descadastramento descadastramento_$ essentials:encerrar me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ quero quero_sair remov- remover remover_meu remover~numero sai solic- solicito solicito_o solicito~descadastramento
vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar after-roadmap:parar consent:parar de_mandar debts:mais deixa~paz desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_meu do_programa encerrar_atendimento essentials:parar essentials:quero essentials:sair isso_$ mais_contato manda_mais mandar mandar_mensagem mande mande_mais mande~nada me_deixa me_mande me_tira mensagens
meu~dai me~dessa n0 nao~mande numero_dai para_de para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tira_meu tira~numero`,
    '5': `^_desejo ^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:encerrar consent:sair dai dai_$ de_voce debts:cancelar debts:meu debts:sair deixa_em
desejo_encerrar desejo~por em_contato encerrar_por encerrar~aqui esse_servico essentials:cancelar essentials:mais essentials:me mais_$ mais_em mais_papo mais~com mais~contato me_mandar me_procura me_procurem me_tirem mensagens_$ nada~voce nao_manda nao~procura nao~procurem numero_$ papo papo_$ procura procura_mais procurem procurem_mais quero_encerrar quero~do quero~esse quero~papo se_continuar
servico servico_$ te_bloquear te~se tira~lista tirem tirem_da tirem~lista vou_te vou~bloquear`,
    '4': `:sai ?debts ^_cancela ^_encerra after-roadmap:mais after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:me consent:mensagem consent:minha conta_de conta~mensagens de_mensagens debts:chega debts:com debts:lista debts:me debts:mensagem debts:nao debts:numero debts:parem deixe- deixem deixem_em
deixem~paz desis- encerra encerra_minha encerra~conta essentials:bloquear essentials:descadastrar essentials:em essentials:minha essentials:nao essentials:parem mais_participar mais~disso mais~nada mandar_coisa me_deixem me_descadastrar me~coisa minha minha~de nada_de o_servico para participar_disso por_aqui quero~da quero~descadastrar quero~participar receber~de sair_da sair~lista servi-`,
    '3': `. ._$ :de :mensagem :mensagens :para :zap after-roadmap:chega after-roadmap:com after-roadmap:dai after-roadmap:desejo after-roadmap:mandar after-roadmap:me after-roadmap:servico after-roadmap:voce aqui_$ atend- autor- autorizo coisa_$ consent:cancelar consent:chega consent:com consent:do consent:em consent:isso consent:meu consent:quero consent:sai debts:contato debts:paz debts:sai desejo_mais
desejo~contato dessa encerrar_nosso encerrar~contato entrem entrem_mais entrem~em essentials:chega essentials:com essentials:contato essentials:do essentials:manda essentials:meu essentials:numero essentials:paz essentials:vou fora_nao fora~quero mais_esse mais_mensagem mais_nada mais~servico manda manda- meu nao_autorizo nao_desejo nao_entrem nosso nosso_contato parar~mandar para~mandar
participar pode_encerrar pode~de pode~nosso quero_me quero~o receber_nada sai_fora sai~nao te vou`,
    '-3': `:lembrar ?after-crisis ?confirm-change ^_como ^_deixa ^_muito ^_nada ^_voce aceit- after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra after-roadmap:lembretes after-roadmap:pagar after-roadmap:pode ai ai_$ ajuda ajuda_$ cancela_$ como consent:como consent:vida conta_$ contas das_dividas de_divida divid- divida_$ dividas dividas_$ do_servico essentials:fazer fala lembra
lembrar lembrar_$ lembrete lembrete_$ lembretes me_lembra me_lembrar me_socorre me_transfere nao_$ nao_precisa para_que quero_$ quero_suporte quero~das quero~minha recom- recus- sair_das sair~dividas socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ ver vida volta worry:sem`,
    '-4': `?worry after-roadmap:cobranca after-roadmap:muito cobra- cobranca cobranca_$ das liga liga_$ mais_fazer mais_viver mais~cobranca mais~isso mandam me_liga muito preci- precisa quero~fazer sem sem_parar viver viver_$ volta- voltar worry:parar`,
    '-5': `after-roadmap:aviso aviso fazer_isso`,
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
    '9': `^_consegui ^_zerei after-roadmap:consegui after-roadmap:pix after-roadmap:quitei after-roadmap:zerei consegui essa o_pix pago paguei_a quita- zerei`,
    '8': `NAME_pago ^_acabei ^_boleto ^_foi ^_quitei acabe- acabei after-roadmap:acabei after-roadmap:foi after-roadmap:pagar after-roadmap:quitado after-roadmap:uma boleto_pago conse- overdue:ja overdue:paguei pagar_$ pix quitado`,
    '7': `:NAME ?after-roadmap ^_acertei a_de acabei_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:so after-roadmap:tudo baixa dei fiz_o ja_dei overdue:o paga_$ paguei~a paguei~o reali- uma_$`,
    '6': `#_a #~do :! :quitei ^_NAME ^_antecipei ^_fiz acert- after-roadmap:feito after-roadmap:parcela antec- antecipei antecipei~parcelas a~# bolet- boleto duas_parcelas esta feito fiz fiz~pix foi ja ja_quitei ja~a mil_do o_pagamento overdue:NAME pagar pix_$`,
    '5': `#~de a_parcela after-roadmap:a after-roadmap:contas after-roadmap:financiamento after-roadmap:hoje after-roadmap:mandei after-roadmap:parcelas as_contas colch- colchao com_uma contas_$ de_pagar divida_$ duas efetu- efetuei efetuei_o efetuei~pagamento esta_pago financiamento_$ mande- mandei mandei_o mandei~pix mes~so o_financiamento o~agora paguei_$ paguei~acordo parcelas_do parcelas~NAME
parcela~NAME quitei_$ quitei_o quitei~financiamento`,
    '4': `^_efetuei ^_mandei ^_terminei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:ja after-roadmap:pouco after-roadmap:terminei a~ontem carro_no carro~NAME combi- consegui~a conta- contas de_quitar debts:dos debts:metade debts:paguei do_carro dos~mil do~no essa_divida financiamento hoje ja_paguei metad- metade metade~# mil~carro n0 o~para pagamento_$
paguei_hoje paguei_o paguei_so paguei_tudo paguei~NAME paguei~mil para_eles pix_para quitar_$ so_o terminei terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `! !_! !_$ ,_faltou :ja :o NAME_! NAME_. NAME_deste NAME_ontem NAME~! NAME~faltou ^_vendi a_desse acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:quitar after-roadmap:vendi a~mes carro cedo confo- conforme conforme_o conforme~plano da~. debts:carro debts:do debts:mil
deste deste_mes deste~. de~mil dos_# faltou_so faltou~o finan- ha hoje_$ hoje_cedo ja~o mes_. metade_da mil_de mil~# mil~NAME onix ontem_$ o~da pagar_tudo paguei_metade paguei~dos paguei~parcela parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so~pagar termi- vendi vendi_o`,
    '-3': `#_do #~NAME ?worry NAME_ate NAME~setembro ^_qual ^_quero after-roadmap:? after-roadmap:ate after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:tem after-roadmap:um after-roadmap:vou ate ate_setembro atras- bom_$ consegui_um e_sumiram esta_bom fecha- nao_consegui nao~pagar paguei~do parar pix_e pix~sumiram qual_a recus- setem-
setembro setembro_$ sumir- sumiram sumiram_$`,
    '-4': `!~! #_da ^_quanto aceit- after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso eu_ja eu~paguei paguei_com paguei~atraso qual quant- quanto quanto_eu quitei~NAME`,
    '-5': `after-roadmap:quanto de~a e_agora nao_paguei`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:e after-roadmap:nao a~NAME`,
  },
  'prefer-order': {
    '9': `pagar~NAME quero_pagar`,
    '7': `NAME_antes NAME_primeiro logo~NAME prime- primeiro primeiro~NAME`,
    '6': `after-roadmap:NAME after-roadmap:primeiro a~primeiro depois~NAME logo o_NAME pagar_a`,
    '5': `a_NAME after-roadmap:livrar after-roadmap:logo antes quero_me quero~livrar`,
    '4': `:a :pagar NAME_por NAME~o ^_ah ^_gostaria ^_primeiro ^_quero after-roadmap:, after-roadmap:. after-roadmap:antes after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:gostaria ah~, antes_$ causa_da da~. depoi- depois depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo o~por pagar pagar_o porqu- porque por~da primeiro_a primeiro_o quero~o`,
    '3': `,_estou ,~com :antes :depois :eu :prefiro :queria :seu NAME_do NAME~estou ^_eu acert- after-roadmap:comecar after-roadmap:da after-roadmap:entendi after-roadmap:pelo after-roadmap:porque after-roadmap:quero ah causa comecar comecar~NAME confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:quero das_NAME dele dele_$ de~o do_seu entao entendi estou_com eu~pagar gosta- gostaria
gostaria_de logo_a pelo_NAME pelo~, por_causa prefi- prefiro prefiro_pagar primeiro_$ queri- queria quero_comecar quero~a quero~pelo vergo- vergonha`,
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
    '7': `after-roadmap:nos after-roadmap:pela econo- jeito_que mais menos_juros nos`,
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:comeca after-roadmap:jeito after-roadmap:primeiro barato comeca_pela gasta jeito mais_barato mais_cara o~que pela que~mais`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:cara after-roadmap:maior alto alto_$ ataca ataca_a cara comeca de_juros maior menos_$ primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros a~tem juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero comec- de_maior dos juros_maior mais~no no_fim o_mais pelo prefi- prefiro prefiro_a prefiro_pagar primeiro~que quero_o sai tem~juros`,
    '-3': `after-roadmap:menor menor qual`,
    '-4': `^_qual after-roadmap:qual`,
  },
  'prefer:snowball': {
    '13': `after-roadmap:neve de_neve menor- neve neve_$ peque-`,
    '12': `after-roadmap:as`,
    '11': `after-roadmap:menores menores`,
    '10': `after-roadmap:pequenas as pequenas`,
    '9': `primeiro quero~as`,
    '8': `after-roadmap:primeiro menor_$ prime-`,
    '7': `^_das after-roadmap:das as_pequenas comec- comecar comecar~menor das das_menores menor menores_$ pela_menor pequenininhas primeiro_a`,
    '6': `NAME_de after-roadmap:pelas comecar_pela pelas pequenas_$`,
    '5': `:prefiro ^_prefiro after-roadmap:comecar after-roadmap:de after-roadmap:menor after-roadmap:quero pela prefi- prefiro quero_quitar ver~dividas`,
    '4': `:comecar :pela ^_paga after-roadmap:paga as_dividas as_menores as~antes comecar_pelas dividas~uma livra- livrar livrar~das logo_das me_livrar paga_primeiro pelas_menores pequenas_antes por_uma quero~a uma_$`,
    '3': `:das :logo :primeiro :queria ^_comeca ^_comecar ^_quero a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:ir after-roadmap:matando after-roadmap:pela after-roadmap:prefiro after-roadmap:ver as~do as~primeiro camin- caminho caminho_$ comeca eu_queria ir ir_matando ir~as livrar_logo matan- matando matando_as me~logo quero_ver`,
    '-3': `after-roadmap:juros after-roadmap:matar logo_a matar n0`,
    '-6': `a~primeiro`,
  },
  remove: {
    '12': `tira`,
    '11': `after-roadmap:NAME`,
    '10': `a_NAME o_NAME tira~NAME`,
    '9': `^_tira after-roadmap:quitei quitei~NAME`,
    '8': `^_zerei after-roadmap:zerei perdoou zerei`,
    '7': `NAME~existe NAME~paguei ^_quitei a_divida apaga_a debts:tira existe_mais o~ja paguei_$ perdo-`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:ja after-roadmap:perdoou da_lista exist- existe ja_paguei lista perdoou_a perdoou~divida quite- quitei quitei_a`,
    '5': `NAME_$ ^_apaga ^_terminei after-roadmap:paguei after-roadmap:terminei apaga de~a divida ela ele ele_$ lista_$ nao_conta nao_existe nao~tira o_pai pai rates:conta rates:ele terminei terminei_de terminei~pagar`,
    '4': `!~! :ela :essa :lista NAME_da NAME_que NAME~lista after-roadmap:! after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:lista after-roadmap:o apaga~NAME a~, a~nao a~que de_pagar debts:o divida~a ex mais_$ o~nao pode_tirar pode~a rates:nao rates:o termi- tira_a tirar`,
    '3': `,_ja ,_pode ,~eh ,~paguei ,~tirar :da :divida :mais :pode :tira :tirar NAME NAME_nao NAME~favor NAME~ja NAME~meu NAME~nao ^_exclui ^_o after-roadmap:filho after-roadmap:pode a~com a~da conta divid- divida_$ divida_com do~por eh_minha engan- exclu- exclui filho ja meu_filho minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por pagar_a
pagar~NAME pagou pagou_$ pague- paguei pode pode~da que_meu quitei_o tirar_da tirar~lista`,
    '-3': `:o after-roadmap:por after-roadmap:quero mais~a n0 overdue:NAME overdue:ja overdue:o overdue:paguei pagar_$ paguei~NAME sozin- sozinha sozinha_$`,
    '-4': `:! :quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '17': `recomecar_$`,
    '16': `comec-`,
    '15': `^_reinicia recomecar reinicia`,
    '14': `^_zera zera`,
    '13': `reinicia_$`,
    '12': `^_recomecar ^_zerar do_zero zera_ai zerar zerar_tudo`,
    '11': `inici- inicio inicio_$`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo tudo_$ volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve-`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca comeca de_novo debts:tudo do~por novo novo_$ para_comeco quero_recomecar quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera ai_$ comeco_$ debts:zera do_inicio e_comeca para_inicio rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero ai outra_vez quero_comecar quero~tudo rates:zera vez vez_$ zero_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero~outra rates:do rates:inicio rates:recomecar recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca vamos_do vamos~inicio volta`,
    '4': `:comecar :novo :volta ^_errei ^_refazer after-roadmap:comeca after-roadmap:do after-roadmap:recomeca comecar_tudo comeco_por debts:ai debts:comecar debts:conversa debts:novo debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:comecar rates:conversa rates:quero refazer~inicio tudo_e vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `:para ^_quero after-roadmap:errei after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:vez apaga_o apaga~plano bora_comecar bora~de comeca_$ comecar~outra debts:comeca debts:comeco debts:do debts:favor debts:quero debts:recomeca debts:refazer debts:vez do errei~vamos o~e plano_e plano~comeca rates:ai rates:comeca rates:favor rates:novo rates:refazer refazer~zero tudo_outra
tudo_vamos tudo~de tudo~vez vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `?worry after-roadmap:minha after-roadmap:vida lembr- minha_vida vida vida_$ volta_$ volta_ai worry:tudo`,
    '-4': `^_tudo quero~minha`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `bolet- boleto isso~golpe`,
    '8': `after-roadmap:golpe eh_falso eh~? esse_site esse~eh estra- estranho falso liberar link numer- numero para_liberar site`,
    '7': `:golpe ^_mandaram acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se consent:eh depos- eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe_isso golpe~? liber- mandaram minha_senha nome num_golpe numero_eh pediram_minha pediram~senha que_fui que~enganado verda-`,
    '6': `?offers ^_cai ^_esse ^_oferta ^_querem after-roadmap:nome boa_demais boa~desconfio cai codig- codigo como_sei confi- de_outra demai- demais demais_desconfio desconfio desconfio_$ do_banco e_sumiram eh~esse eh~isso emprestimo_$ esse esse_numero falso_esse falso~site fui limpa num oferta_boa oferta~demais offers:eh o~e pix_e pix~sumiram quere- querem que~do sei_se senha senha_$ se~verdade site_$
sumir- sumiram sumiram_$ taxa uma_taxa verdade`,
    '5': `:eh :um ^_acho acho acho_que after-roadmap:eh after-roadmap:numero confiavel_? confio confio_? consent:esse consent:pediram consent:que da_serasa deposite deposite_antes eh_estranho eh~banco eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome golpe_? isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- mandaram_um me_ligaram no_facebook nome_de nome~uma no~limpa
numero~estranho o_emprestimo o_numero offers:link offers:pediram pix_para prome- querem_que querem~eu que~deposite que~meu recebi_um se_eh sms um~estranho verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :boleto :isso :pix :posso ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:boleto after-roadmap:estranho after-roadmap:falso after-roadmap:limpa after-roadmap:pix after-roadmap:site after-roadmap:uma after-roadmap:verdade boa boleto_de boleto_eh boleto~outra cara celul- celular celular_$ chego- chegou codigo_do codigo~celular
consent:? consent:boleto consent:o consent:pix consent:sei da~mesmo de~empresa disse disse_que dizen- dizendo dizendo_que do_celular eh empresa empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ norma- normal normal_? numero_? o_boleto o_pix ofert- oferta offers:boleto offers:do offers:esse
offers:falso offers:golpe offers:nome offers:que offers:um outra_empresa pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pix_$ pix~liberar posso~? que_limpa recebi sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um um_boleto um_link uma uma_moca vi`,
    '3': `,_eh ,~? :? :desconto :liberar :link :mandaram :pagar :para :por :taxa :uma ?_$ NAME_que ^_falaram ^_isso ^_prometeram ^_sera ^_uma ^_whatsapp adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:esse after-roadmap:estao after-roadmap:fui after-roadmap:liberar after-roadmap:link after-roadmap:moca
after-roadmap:num after-roadmap:outra after-roadmap:que after-roadmap:querem after-roadmap:sei after-roadmap:senha after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp chegou_$ cobrando codigo_que
codigo~chegou confiavel consent:acho consent:cai consent:do consent:estranho consent:eu consent:falso consent:liberar consent:limpa consent:mandaram consent:ne consent:nome consent:num consent:numero consent:site conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse- disseram disseram_que disseram~preciso diz_que dizendo~eh do_emprestimo do_whatsapp docum- documento documento_eh
documento~normal do~diz do~documento do~mandou eh_confiavel eh_da eh_normal eh_verdadeiro em_nome empre- emprestimo esse_link esse~? estao estao_me eu~por falar- falaram falaram_que falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo limpa_meu limpar limpar_o limpar~nome limpa~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando meu_documento
meu~pelo meu~por me~dizendo me~uma moca_pediu moca~foto nome_pelo nome_por nome~# nome~outra nome~pix numero~do nunca_tive o_cara o_codigo o_nome offers:estranho offers:num offers:numero offers:o offers:pix offers:recebi offers:site offers:verdade outra o~por o~veio pagar_seguro pagar~antes para_uma para~pessoa pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo
pelo_pix pesso- pessoa por_# por_uma por~para por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~golpe que~pagar se seguro_antes seguro~do serasa_mesmo so_vale taxa_para taxa~liberar tive tive_$ um_deposito uma_conta uma~da um~, um~antes veio veio_em veio~nome verdade_? verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que after-roadmap:cet after-roadmap:nao consent:nao consent:voce de_desconto eh_# eh_de eh_emprestimo eh~% isso~emprestimo n0 nome_? offers:# offers:% offers:desconto`,
    '-4': `do~? eh~nao golpe~ne o_que`,
    '-5': `golpe_nao nao_ne`,
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
    '12': `passa proxima_$ pular_?`,
    '11': `?instalments-left ^_outra ^_vamos adian- adiante adiante_$ quero_dizer segue_o`,
    '10': `?thirteenth ^_prefiro dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar prefi- prefiro responder vamos`,
    '9': `?debt-amount ^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao pular_$ responder_isso`,
    '8': `?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto essentials:proxima nao~falar parti- passar pergu- posso_pular posso~? rates:pula respo- vamos_adiante`,
    '7': `^_bora ^_depois ^_essa ^_muda baile baile_$ de_pergunta essa_eu essa~pulo essentials:depois essentials:pula essentials:segue eu_pulo incomes:proxima mais_tarde mais~eu mando mando_$ muda_de muda~pergunta nao_falar o_baile offers:depois overdue:isso passa- pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pula_essa pulo pulo_$ rates:pode rates:pular segue_sem segue~baile segue~isso
segue~jogo sem_isso tarde tarde_eu te te_falo thirteenth:depois vou_responder`,
    '6': `?offers ?overdue ^_deixa ^_mais agora~consigo bora branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar debt-amount:? debt-amount:pular deixa depois_? de~nisso disso em_branco essentials:pode essentials:pular eu_mando eu_olho falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:nao instalments-left:outra isso_eh jogo jogo_$ muda nao_gosto o_jogo olho outra_$ outra_coisa
overdue:essa overdue:eu overdue:proxima para_depois para_outra para_pular passa_adiante passar_$ proxima_por proxima~favor pular_essa rates:nao rates:passo rates:vamos tarde~mando vejo vejo_$ vou_falar vou~disso vou~isso`,
    '5': `?incomes ^_agora ^_pergunta ^_posso agora_nao amanha_eu amanha~te antes_de coisa_$ dai dai_$ debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pergunta deixa- deixar deixar_em deixar~branco deixa~depois depois~procuro de~. disso_$ e_te essentials:te eu eu_procuro eu_te eu_vejo eu~em eu~falo faz_outra faz~pergunta flexibles:essa flexibles:passa hora_eu hora~respondo incomes:eu
incomes:outra incomes:quero incomes:segue instalments-left:essa instalments-left:isso instalments-left:passa nao_consigo nao~ver nisso_$ offers:. offers:antes offers:eu offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:passa overdue:pergunta para~? passar_essa pode_deixar pode~em pode~essa posso procuro procuro_$ quero_responder quero~disso rates:dizer rates:essa rates:falo
rates:outra rates:proxima responder_$ thirteenth:eu vamos_para vamos~proxima ver_isso`,
    '4': `?essentials ^_amanha ^_faz ^_isso amanh- amanha coisa como_pular como~essa consigo debt-amount:adiante debt-amount:depois debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~te depois~vejo digo_$ essa_? essa_nao essentials:eu essentials:falar eu_ver eu~depois e~digo hora incomes:deixa incomes:depois incomes:em incomes:falar incomes:informar incomes:prefiro informar
instalments-left:? instalments-left:falar instalments-left:para instalments-left:pergunta instalments-left:pula instalments-left:pular isso isso_$ nao_informar nao~de nisso offers:de offers:prefiro offers:responder offers:te overdue:aberto overdue:deixa overdue:disso overdue:posso pode~depois prefiro~informar pular~? quero_falar quero~isso rates:depois rates:para rates:prefiro rates:quero
rates:responder responder~nao ser_depois ser~? te_digo tem_como tem~pular thirteenth:? thirteenth:dizer thirteenth:para thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `,~para ?debt-creditor ^_da ^_responder agora antes ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa consi- da_para debt-amount:dizer debt-amount:eh debt-amount:essa debt-amount:nao debt-amount:passa debt-amount:vamos deixo_em deixo~branco depois_essa depois_te depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em em_casa em~eu essa~deixo essa~vou
essentials:certo essentials:coisa essentials:disso essentials:essa essentials:jogo essentials:nao essentials:nisso essentials:o essentials:outra essentials:sem essentials:vejo essentials:ver estou~rua estou~trabalho eu_chegar eu_pego eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ ganho_$ incomes:dizer incomes:faz incomes:mando incomes:passa incomes:respondo incomes:sem
informar_$ instalments-left:disso instalments-left:em instalments-left:eu instalments-left:muda instalments-left:tarde isso_depois isso_nao n0 na_rua nao_responder nao~ao nao~quanto na~depois no_trabalho no~depois o_papel offers:branco offers:em offers:o offers:ver olho_$ olho_isso overdue:? overdue:de overdue:depois overdue:eh overdue:muda overdue:quero overdue:respondo overdue:sem papel papel_$
para_proxima pego pego_o pego~papel por_favor posso_responder posso~depois prefiro~responder procu- quando_eu quando~chegar quanto_ganho quero rates:? rates:bora rates:comigo rates:deixa rates:eu rates:isso rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sei_ao sei~certo sem tarde~olho te~essa thirteenth:agora thirteenth:da thirteenth:essa
thirteenth:nao thirteenth:outra thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:vou trabalho_depois trabalho~eu vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ^_como ^_ja ^_quero ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai ai_$ consent:nao conto conto_$ desfa- eu_nao eu~sei ja_respondi ja~essa lembr- lembro nao_lembro nao~isso proximo proximo_passo qual rates:la rates:ver respondi_essa respondi~pergunta sei_responder sei~essa volta- volta_para voltar`,
    '-4': `?after-crisis ?consent ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:deixa consent:eu consent:para consent:respondo depois_passo depois~conto depois~la eh_essa passo_la respondi te_conto volta`,
    '-5': `consent:depois la la_$`,
  },
  source: {
    '32': `?income-source`,
    '17': `INCOME`,
    '10': `income-source:do incomes:bpc`,
    '9': `bpc bpc_$ income-source:da incomes:propria propria`,
    '8': `^_bpc clt clt_$ income-source:aluguel income-source:bico incomes:minha propr-`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ apose- bico bico_$ sou vendo`,
    '6': `^_aluguel ^_faco income-source:, income-source:aposentado income-source:de income-source:faco income-source:inss income-source:meu income-source:que income-source:sou income-source:trabalho incomes:clt incomes:conta incomes:sou por_conta`,
    '5': `^_clt ^_trabalho alugu- aluguel aposentado aposentado_$ conta_propria income-source:aposentadoria income-source:carteira income-source:eh income-source:na income-source:vendo incomes:o incomes:tenho inss por~propria sou_clt`,
    '4': `,_ganho ?incomes ^_aposentado ^_aposentadoria ^_carteira ^_inss ^_mesada aposentadoria aposentadoria_$ assinada assinada_$ carte- carteira carteira_assinada concursada confo- conforme conforme_o conta do_governo faco income-source:assinada income-source:bolsa income-source:concursada income-source:familia income-source:filho income-source:governo income-source:por incomes:por inss_$ mesad- mesada
o_bpc o_dia propria_$ traba- trabalho trabalho_de vo`,
    '3': `,_sem ^_bolsa ^_da ^_tenho assin- auton- autonomo bolsa bolsa_familia concu- conta_$ da_$ da_prefeitura da~filha do_inss eh_do eh~inss familia_$ filha_$ gover- governo governo_$ income-source:conta income-source:estado income-source:me income-source:minha income-source:pensao income-source:trampo incomes:filha incomes:ganho incomes:so incomes:vendo me_da minha pj pj_$ prefeitura_$ prest- presto
que_aparece recebo_do roupa roupa_$ salga- salgado sem~. sou~, so~bpc tramp- trampo uns_bico vendo~na`,
    '-3': `?thirteenth ?worry thirteenth:sou`,
    '-4': `^_fixo fixo`,
  },
  'start-reminders': {
    '14': `lembr-`,
    '10': `after-roadmap:lembretes lembretes`,
    '9': `^_reativa after-roadmap:reativa lembretes_por reativa`,
    '8': `lembrada`,
    '7': `after-roadmap:avisa after-roadmap:lembra after-roadmap:os after-roadmap:volta avisa de_volta dos_lembretes for lembra lembretes_$ me_avisa me_lembra me~quando os pode_mandar pode~os reati- volta_com voltar~me`,
    '6': `after-roadmap:avisos after-roadmap:me after-roadmap:pode after-roadmap:quero aviso- avisos a~lembrar mandar_os os_avisos os~por ser~de sinto vence- volta_$`,
    '5': `^_pode after-roadmap:dos after-roadmap:falta after-roadmap:quando after-roadmap:ser avisos_$ com_os com~lembretes lembrar_$ quand- quando quero_ser volta voltar_a`,
    '4': `,_quero :aviso :lembrar :receber :sim ^_me a_me after-roadmap:de after-roadmap:favor after-roadmap:novo avisar_de avisar~novo dos eu_quero falta lembre lembre_$ me_avisar me_lembre me~sim novo_$ os_aviso pode pode_voltar pode~a pode~avisar quero quero_que quero~voce ser sim~quero voce_me volta- voltar`,
    '3': `:quero ^_agora after-roadmap:avisar after-roadmap:com after-roadmap:mandar after-roadmap:perdido after-roadmap:voltar avisa- avisar avisos_de avisos~novo de_novo eu~que favor favor_$ lembrar me me_lembrar me~de novo os~de perdi- perdido por_favor que_voce que~me receber_os sim_,`,
    '-3': `after-roadmap:aviso after-roadmap:nao after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos cance- dos_vencimentos me_mandar me~dos pode_tirar pode~lembrar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `after-roadmap:lembrado dispe- lembrado parar quero~lembrado reativar ser_lembrado suspe-`,
    '-5': `^_os a_mandar mandar~lembretes volta_a voltar~mandar`,
    '-6': `avisos_por avisos~favor coloc- quero~os`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete`,
    '13': `after-roadmap:aviso lembrete_$`,
    '12': `avisa- aviso`,
    '11': `after-roadmap:lembrete lembretes lembretes_$`,
    '10': `after-roadmap:lembretes aviso- avisos parar`,
    '9': `after-roadmap:avisar after-roadmap:avisos after-roadmap:nao after-roadmap:parar avisar para_de`,
    '8': `^_para cance- lembrar os`,
    '7': `:lembrete after-roadmap:os after-roadmap:vencimento aviso_$ avisos_$ de_aviso lembrar_$ me~mais nao_precisa os_lembretes para_com vencimento vencimento_$`,
    '6': `:lembrar ^_desativa ^_desliga ^_menos ^_muito ^_os ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:esses after-roadmap:ficar after-roadmap:precisa avisar_$ avisos_por avisos~favor chega_de de_avisar desat- desativa esses ficar nao_me nao_quero nao~ficar pode_parar precisa precisa_ficar sem~por silen- silencia venci-`,
    '5': `:os ^_chega ^_sem ^_tira after-roadmap:de after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:para after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- desliga dispe- esses_lembretes lembrado_$ me_lembrar nao~lembrete os_avisos parar_os para~isso preci- quero_lembrete quero~lembrado ser_lembrado silencia_os suspe-`,
    '4': `:lembretes :nao :parar :quero ^_cancelar ^_parar after-roadmap:avisa after-roadmap:cancela after-roadmap:mais after-roadmap:negocio after-roadmap:ser avisa aviso_de com_isso de_me de~lembrar esse_negocio lembrado me_avisa menos muito negocio parar_com parar~os para~me pode_tirar pode~de pode~os quero_parar quero_ser tira tira_esse tirar_os`,
    '3': `:com :mais :me :pode :precisa :receber ^_cancela after-roadmap:demais after-roadmap:esse after-roadmap:favor after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrando after-roadmap:lembrar after-roadmap:por after-roadmap:tirar cancela cancelar~negocio de_lembrete demai- demais em_receber em~lembretes esses_lembrete esse~de favor_$ ficar_me ficar~lembrando interesse interesse_em
interesse~receber lembra lembrando mais_$ me me_lembra me_lembrando me~todo nao~interesse nao~me negoc- negocio_de negocio_dos negocio~lembretes os_aviso parar_de pode~com precisa_me precisa~lembrar precisa~me quero~de receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tirar todo_dia`,
    '-3': `^_manda ^_me ^_reativa after-roadmap:pagar after-roadmap:quero after-roadmap:reativa after-roadmap:sim falta me~de n0 os~de pagar_$ pode_mandar pode_me precisa_mais reativa reativar`,
    '-4': `after-roadmap:falta de_novo novo novo_$ sinto volta_com`,
    '-5': `^_quero after-roadmap:novo quero_receber reati-`,
    '-6': `^_volta lembretes_por`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes volta`,
    '-8': `after-roadmap:volta`,
    '-10': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao`,
    '17': `recus-`,
    '16': `nao_aceitaram`,
    '14': `after-roadmap:quiseram`,
    '12': `^_negaram after-roadmap:negaram negar- negaram quiseram`,
    '11': `aceitaram aceitaram_$ quise-`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:acordo after-roadmap:falaram after-roadmap:nem banco~o falar- falaram falaram_que`,
    '7': `^_eles ^_nem acordo_de acordo~# after-roadmap:aceitaram after-roadmap:proposta a~foi disse_nao disseram~nao o~disse toparam_$`,
    '6': `:nao ^_acordo aceit- aceitaram_# acord- acordo after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:toparam disse minha_proposta nao_fazem nao_quiseram nem o_banco propo- proposta proposta_foi topar- toparam`,
    '5': `?after-roadmap ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:pedido after-roadmap:que disse- disseram disseram_que eles fazem fazem_$ nao nao~# nao~minha pedid- pedido pedido_$ proposta_$ que~fazem que~muito`,
    '4': `NAME~minha ^_o after-roadmap:atendente after-roadmap:minha after-roadmap:negociar after-roadmap:pouco atendente banco da_$ eh_muito foi o_acordo o_atendente pouco pouco_$ que_so que~a que~da so_a`,
    '3': `NAME_nao a_proposta a_vista after-roadmap:# after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- a~nao banco_disse banco~nao eles~aceitaram falaram~nao n0 nao_da nao~negociar o_NAME quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam a_minha aceita aceitei_o aceitei~acordo after-roadmap:, after-roadmap:fechei after-roadmap:quero after-roadmap:quis a~aceitou a~proposta cartao_$ feche- fechei meu_cartao nao_quero nao_quis nao~mais o~nao quis worry:nao`,
    '-4': `aceitaram_meu aceitaram~cartao aceitei after-roadmap:aceitei after-roadmap:cartao after-roadmap:mais after-roadmap:pediram nao_aceitei nao~meu pedir- pediram pediram_#`,
    '-5': `offers:nao`,
    '-10': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `after-roadmap:aceitaram aprov-`,
    '12': `^_aceitaram ^_concordaram aceit- aceitaram aceitaram_$ after-roadmap:concordaram after-roadmap:toparam conco- concordaram topar- toparam`,
    '11': `^_toparam topou`,
    '10': `after-roadmap:banco o_banco toparam_$`,
    '9': `^_disseram after-roadmap:disseram`,
    '8': `banco disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou minha_proposta`,
    '6': `aceitaram_minha aceitaram~proposta after-roadmap:eles after-roadmap:proposta after-roadmap:sim o~aceitou que_sim`,
    '5': `a_minha after-roadmap:minha a~proposta eles propo- proposta que_pode ser_$`,
    '4': `^_deu ^_o aceita aceita_$ after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:ser after-roadmap:valor a~aceitou com_a deu deu_certo minha~foi o_valor pode_ser sim_$ valor_$`,
    '3': `! ?after-roadmap NAME_aceitou a_deus after-roadmap:! after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o after-roadmap:pode certo deus_$ graca- gracas gracas_a gracas~deus proposta_$ proposta_foi ser sim valor`,
    '-3': `#_! after-roadmap:# after-roadmap:meus banco_$ meus`,
    '-4': `nao~minha`,
    '-6': `nao_aceitaram recus-`,
    '-7': `after-roadmap:nao`,
  },
  thank: {
    '18': `obrig-`,
    '17': `briga- valeu`,
    '16': `n0`,
    '14': `?after-roadmap ^_valeu`,
    '13': `obrigada tchau tchau_$`,
    '12': `after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu valeu_$`,
    '11': `:sim ^_deus ^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_massa after-roadmap:massa agrad- deus massa muito obrigado_$`,
    '9': `:valeu ^_obrigada ^_ok ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:dez after-roadmap:muito after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado dez_$ enten- ok tmj 🙏_$`,
    '8': `:ate :deus ^_ate ^_beleza ^_certo ^_gratidao ^_perfeito abencoe_$ after-roadmap:certo after-roadmap:combinado after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau combinado combinado_$ dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:mais :👍 ^_entendi ^_muito a_senhora abenc- abencoe after-roadmap:bom after-roadmap:demais after-roadmap:entendi after-roadmap:senhora belez- beleza certo certo_$ combi- demai- demais deus_te deus~pague eh_um entendi_$ obrigada_$ pague que_bom`,
    '6': `:viu ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ajudo- ajudou ate a~eh bom bom_$ mais_$ massa_demais muito_$ senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :abencoe ^_obrigado ^_que ^_tu after-roadmap:ajudou after-roadmap:tu demais_$ deus_abencoe entendi obrigada_pela ok_$ tu viu_$`,
    '4': `:! :filho :obrigada ? ^_show after-roadmap:entao after-roadmap:pague after-roadmap:show after-roadmap:te after-roadmap:um after-roadmap:viu ajudou_demais beleza_$ beleza_entao despe- entao_$ esse_plano esta_bom filho_$ hoje_, me~por obrigada~ajuda pela pela_ajuda por_hoje por~, show te`,
    '3': `,_ajudou :meu :muito :pela :te ^_ajudou ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:voce bom_obrigada certo_obrigada eh_muito entao filho mano mano_$ meu_filho muito_obrigada muito~pela obrigada_viu te_abencoe valeu_, valeu~ajudou`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?debt-kind ?overdue ?thirteenth ^_chega ^_concordaram ^_free ^_link ^_negaram ^_pagamento ^_quanto ^_recusei ^_sair ^_sei ^_stop ^_topei ^_voltei aceitaram aceitaram_$ after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link
after-roadmap:melhor after-roadmap:meu after-roadmap:negaram after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:uma after-roadmap:voltei ai ai_$ bom_dia chega como conco- concordaram confi- desca- desis- esque- essa essa_$ fecharia fecharia_$ free free_mesmo isso_$ lembr-
link melho- melhor namor- namora namora_$ negar- negaram negoc- oi_$ onde paga pagam- pagamento pago_$ parar parar_$ passo passo_$ quand- quando quant- quanto reati- reativar recla- recusei reini- reneg- sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?income-source ?worry ^_bom ^_como ^_eh ^_fui ^_oi ^_opa ^_parar ^_pedi ^_quero ^_reset ^_tem aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:pago after-roadmap:pedi after-roadmap:quanto after-roadmap:quero cance- debts:beleza domin- domingo fecha- fui oi opa pedi reset reset_$`,
    '-5': `after-roadmap:nao after-roadmap:tem nao_entendi recus-`,
    '-6': `aprov-`,
    '-7': `liqui-`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se after-roadmap:emprestimo e_se`,
    '8': `^_e`,
    '7': `after-roadmap:e after-roadmap:eu e~eu`,
    '6': `after-roadmap:pegar empre- emprestimo emprestimo_para eu_nao eu~a eu~o eu~um pegar`,
    '5': `^_vale after-roadmap:quitar after-roadmap:tudo after-roadmap:vale after-roadmap:vender emprestimo~pagar eu_vender e~meu para~tudo se~vender`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:marido after-roadmap:muda after-roadmap:pagar after-roadmap:pena after-roadmap:trocar after-roadmap:um ajuda- ajudar arrumar dinheiro_por dinheiro~mes dividas~uma eu eu_parar eu~aceitar eu~adiantado mes_acaba nao_aceitar nao~a pagar_tudo pagar~? pagar~cartao para_pagar pegar~emprestimo
pena por~acaba por~so quando_$ quita- quitar se~nao se~parar tudo_? um_emprestimo vale vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo a_loja acaba aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:juntar after-roadmap:loja after-roadmap:mes after-roadmap:moto after-roadmap:outro after-roadmap:por after-roadmap:uma arrum- as_dividas a~e cartao_$ de~o dimin- emprego emprego~# eu_atrasar eu_fechar eu_quitar eu_usar eu~de junta-
juntar loja_e marid- marido menor_primeiro meu_marido muda nao_pagar num_emprestimo o_# o_cartao o~muda pagar pagar_o pagar~NAME para_quitar parar_de parar~pagar por_uma posso_fazer quitar_tudo quitar~menor se~atrasar se~fechar se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar usar_o usar~fgts vende- vender_a`,
    '-3': `#~mais 13o 13o~# a_mais acaba~? after-roadmap:# after-roadmap:13o after-roadmap:eles after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu_so eu~sair n0 o_13o o_minimo o~de pagar_# pagar~minimo por~mil quando_? quiser quiser_sair sair sair_$ se~quiser`,
    '-4': `aceitarem after-roadmap:aceitarem do~? mais_# quise- se~so`,
    '-5': `botar~# eu~#`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry`,
    '10': `worry:dia`,
    '9': `cobranca ligam worry:ligam worry:para`,
    '8': `mandam nao_param param telef- telefone worry:cobranca worry:nao worry:param worry:telefone`,
    '7': `^_ligam hora_$ ligac- por_dia quare- quarenta worry:hora worry:me worry:na`,
    '6': `aguen- aguento aguento_mais cobrador dia_$ diret- direto estao~ligando hora ligam_para manda- mensa- mensagem nao_aguento param_de worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ estou_sendo ligan- ligando ligar ligar_$ meu~nao nao~de para_$ parar_$ pela sem_parar sendo worry:ligando worry:mais worry:parar worry:pela worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao de_meia dia ligam~NAME ligam~meu me_ligando meia meu_trabalho na_minha na~dos o_de o_dia outro- outros para_meu parar porta so~de toda worry:NAME worry:cobrando worry:estao worry:meu worry:minha worry:o worry:porta worry:servico worry:toda worry:trabalho`,
    '3': `,_da :cobranca :essas :mundo NAME_ate ate_para ate~NAME casa_da casa~minha celul- celular cobram cobrando da~nao da~sogra de~em dia_inteiro dos eles_ligam eles~para essas~, estao estao_me foi_na frent- frente intei- inteiro inteiro_$ ligando_o ligando~dia mais~cobranca me_da meu_servico me~na minha_sogra mundo na_frente nao_me nao~mais no_celular no~nao o~inteiro para_NAME param_$ para~ate porta_$
sem servi- servico so_o sogra sogra_$ sumir trabalho_$ vonta- vontade worry:as worry:ate worry:foi worry:frente worry:inteiro worry:no worry:so worry:um`,
    '-3': `n0 nome o_nome worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '12': `?worry`,
    '10': `worry:casa worry:vou`,
    '8': `apart- apartamento casa casa_$ despejo perde- perder worry:apartamento worry:despejo worry:perder`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa worry:a worry:imobiliaria worry:leilao worry:me worry:sair worry:ser`,
    '6': `apartamento_$ botar daqui daqui_$ mando- mandou meu_apartamento ordem posso_perder sair sair_$ ser tirar- worry:botar worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho`,
    '5': `a_casa da_casa na_rua onde rua vou worry:NAME worry:o worry:vao`,
    '4': `^_posso a_caixa a_gente caixa caixa_vai medo~perder nao_tenho o_apartamento o_proprietario para_fora perder_minha perder~casa posso propr- proprietario querem_tomar semana_que semana~vem tomar vao vao_me worry:ate worry:caixa worry:fora worry:gente worry:minha worry:na worry:proprietario worry:que worry:semana worry:tomar worry:vai worry:vem`,
    '3': `^_aluguel ^_querem ^_vao ate a~na a~vai com_meus de_perder dele de~minha do_meu dono dono_da eu~da filhos_$ fora fora_$ gente joao me~para o_dono o_seu o~pediu pediu preoc- preocupacao preocupacao_eh que_vem quere- querem querem~minha rua_$ se seu_joao tomar_minha tomar~casa vem_$ vou~na worry:atrasado worry:com worry:de worry:do worry:dono worry:eu worry:para worry:parar worry:preocupacao
worry:quer worry:querem`,
    '-3': `carro_$ n0 proce- worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite leite_para worry:comer worry:de worry:fome worry:leite worry:para worry:tem`,
    '7': `almoc- a~esta basic- cesta de~de esta_vazia pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `dia_$ worry:e worry:esta worry:falta`,
    '5': `EXPENSE ^_faltou ^_meus com_fome comida_$ estou~de falto- faltou fome_$ o~e tenho_o tenho~que todo_dia worry:filhos worry:meus worry:o worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe comer_para de_comer dia dia_que dia~nao e_de entre entre_o escol- esta_faltando e~conta falta faltando falta~para filho- filhos gelad- geladeira meus_filhos nao_tem nao~o o_remedio que~tem remed- remedio remedio_e so tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio worry:tenho`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para e_o em_casa esta~comida estou faltando_comida meus nao_tenho nao~comida que_nao so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:em worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_no n0 worry:me worry:medo worry:minha worry:tudo`,
    '-4': `worry:meu worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '13': `?worry score`,
    '11': `nome`,
    '10': `worry:negativado`,
    '9': `negat- negativado nome_$ worry:estou`,
    '8': `cpf_esta no_spc worry:cpf worry:meu`,
    '7': `^_meu cpf credi- meu_cpf meu_nome meu~esta spc spc_$ worry:spc`,
    '6': `^_estou ^_nome aprova crediario_nao no_serasa serasa_$ sujo worry:nada worry:serasa worry:sujo`,
    '5': `aprov- crediario estou_no nada_$ o_nome o~nao seras- serasa worry:esta worry:no worry:o`,
    '4': `consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o sujo_$ worry:consigo worry:mae worry:nao`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por credito da_minha e_mais esta_sujo e~nada limpar_o limpar~nome mae mae_$ meu minha_mae nada por~do quero_limpar worry:alugar worry:limpar worry:mais worry:quero worry:uma`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao esta~por e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '16': `^_nada`,
    '15': `worry:nada`,
    '13': `nao_$`,
    '12': `worry:nenhuma`,
    '11': `nada urgen-`,
    '10': `worry:tudo`,
    '9': `nada_urgente nao_estou nenhu- urgente urgente_$`,
    '8': `^_nenhuma`,
    '7': `esta_tudo nenhuma nessa worry:, worry:desses worry:disso worry:enquanto worry:nenhum`,
    '6': `^_nenhum controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:estou worry:organizar worry:tranquilo`,
    '5': `contr- corre- em_paz incomes:nada nada_disso nenhum nenhuma_$ organ- organizar paz paz_$ quero_organizar risco so~organizar tudo urgencia urgencia_$ worry:dessas worry:esta worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao ^_tudo comig- comigo comigo_$ dessas_$ desse deus disso disso_$ esta~em isso_nao nada_desse nao_, nao_tem nao~comigo nenhuma_dessas tipo tranquilo_$ tudo_em worry:comigo worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_por ^_so a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ enquanto_esta enquanto~tranquilo esta~por graca- gracas gracas_a gracas~deus nada_me nada~nao nao_chegou nao~ainda nao~eh nao~isso nesse por~esta por~nao preoc- rio tem~nao worry:aqui worry:cobrador`,
    '-3': `aprov- aprova credi- crediario crediario_nao daqui daqui_$ onde overdue:nenhuma o~nao score tirar- worry:dia worry:minha worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nada_$ nao_durmo worry:durmo worry:meu`,
    '-5': `worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '10': `worry:nao`,
    '9': `^_cada cada_mes nao_durmo worry:com worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo durmo_$ fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado vergo- vergonha worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga atrasado_$ briga briga_em briga~casa com_depressao consigo_dormir cresc- cresce cresce_$ de_nao depre- depressao dinheiro_$ juros_$ medo~nao nao~dormir os sabe so_cresce worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:por worry:sabe`,
    '5': `^_estou ^_medo a_divida atrasado a~so cansa- com_isso doente_e dormi- dormir esta_tudo juros medo_de minha_familia por~disso tenho_vergonha worry:assim worry:causa worry:consigo worry:isso worry:marido worry:minha worry:viver`,
    '4': `^_ai a_minha acaba- ai~eh assim causa coisa_$ consigo dar_conta devendo_$ dinhe- dinheiro disso_$ doent- doente eh_tanta eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher muita muito mulhe- mulher nao_consigo nao~conta na~eh o~fazer por_causa que_fazer sabe_$ sem_saber tanta verdade_eh vergonha_$ viver worry:ai worry:casa
worry:coisa worry:disso worry:doente worry:fazer worry:mae worry:medo worry:moca worry:sem worry:so worry:tanta worry:tudo`,
    '3': `^_meu ^_minha ^_na atras- casa coisa com conseguir conseguir_pagar consi- dar de_ser deven- devendo disso divid- divida eh_a esta~e estou estou_sem estou~e fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao moca na_verdade nao~pagar os~nao param_$ presa saber sem_dinheiro sem~o verda- verdade worry:a worry:conseguir worry:dar worry:de worry:estao
worry:pagar worry:tenho`,
    '-3': `:fui ^_tudo almoc- cobra- de_perder medo~perder minha_casa nao_$ negat- negativado nessa nome perde- perder worry:do worry:negativado worry:para worry:perder`,
    '-4': `dia_$ estou_no nao_estou worry:me worry:nome`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro worry:moto`,
    '10': `o_carro`,
    '9': `carro_$ levar moto quere- worry:levar`,
    '8': `?worry minha_moto moto_$ worry:o`,
    '7': `estao_querendo querendo vao_levar worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- levar_minha medo meu_carro movei- moveis querendo~meu worry:estao worry:medo worry:meu worry:vao`,
    '5': `a_moto estao perder~carro tv vao worry:os worry:querem`,
    '4': `^_medo ^_querem apree- apreensao busca busca_e buscar_o busca~apreensao carro_esta coisa- coisas coisas_$ de~a e_apreensao escondendo estou~o medo_de minhas_coisas ofici- oficial os o~veio penho- penhorar perder_o querem querem~minha tomar tomar~carro worry:apreensao worry:banco worry:busca worry:coisas worry:oficial worry:penhorar worry:quer worry:tomar`,
    '3': `^_oficial a_financeira ameacando_toma ameacando~minha atras a~quer banco_vai da_loja estao~toma esta~na geladeira_da geladeira~loja irmao medo_eh meu_irmao minha minha- minha_geladeira minhas minha~da moto_, na_casa na~do o_banco o~ontem pegar pegar~moto posso_perder posso~o quer quer~minha tenho_medo toma toma_minha tomar_meu toma~geladeira vai~a worry:a worry:da worry:do worry:e worry:loja
worry:ontem worry:pegar worry:posso worry:toma worry:vai`,
    '-3': `casa_$ de_justica de~veio justica_veio minha_casa n0 oficial_de oficial~justica worry:me worry:nao`,
    '-4': `justi- justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:a worry:luz`,
    '9': `estou_no worry:no`,
    '8': `cortar luz worry:cortar worry:estou`,
    '7': `gas_$ meu_gas worry:agua worry:gas worry:ja`,
    '6': `agua cortaram gas minha_luz veio worry:NAME worry:cortaram worry:dias worry:ontem worry:veio`,
    '5': `^_cortaram ^_estou a_energia aviso aviso_de aviso~corte a~vai cortada cortar_$ corte de_corte desligar dias energ- energia ja_veio luz_esta ontem ontem_$ ser_cortada vai worry:aviso worry:desligar worry:meu worry:sem`,
    '4': `NAME_ja ^_medo a_internet amanh- amanha amanha_$ aviso- avisou avisou_que a~ja compa- corta cortada_amanha cortaram_a cortaram~agua da_luz da~esta de~a esta_na estou na_porta ser~amanha sexta_$ vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:de worry:internet worry:moco worry:sexta worry:vai`,
    '3': `#_dias #~senao EXPENSE NAME_deu ^_a ^_luz a_agua after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_desde agua_ontem agua~ontem cortar_minha cortaram_minha cortar~luz desde_ontem desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga estou_ha ha ha~dias inter- internet internet_$ luz_$ luz_para luz~cortar medo_de minha_agua minha~ontem minha~vai moco no o~da
porta porta_$ sem_agua sem~desde senao senao_desliga sexta veio_cortar worry:cortada worry:desde worry:desliga worry:deu worry:dois worry:medo worry:porta worry:senao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:me worry:recebi`,
    '8': `^_recebi acao acao_de intim- intimacao worry:acao worry:do worry:intimacao`,
    '7': `da_justica de_cobranca estao_me recebi worry:banco worry:carta`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ justica_$ pelo_banco processar tem_processo vao worry:chegou worry:de worry:no worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao do_forum estao forum forum_$ no_meu no~nome pelo processo sendo vao_me worry:aqui worry:cartorio worry:cobranca worry:da worry:estao worry:forum worry:sendo worry:tem worry:um worry:uma`,
    '4': `banco banco_$ carta_do chegou_um cobranca de_justica estou_sendo justica~aqui nome_$ ofici- oficial oficial_de oficial~justica prote- protestar receb- uma~do vao_protestar vao~no worry:oficial worry:protestar`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_mandou cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma recebi~carta uma_carta uma_intimacao veio_aqui worry:. worry:mandou`,
    '-3': `busca- buscar moto_$ worry:buscar worry:minha worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:meu`,
    '11': `worry:conta`,
    '10': `worry:minha`,
    '9': `minha_conta worry:salario`,
    '8': `?worry bloqu- meu_salario worry:pagamento`,
    '7': `conta conta_$ meu_pagamento pagam- pagamento worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam benef- beneficio bloquearam pagamento_$ penho- segur- worry:banco worry:o`,
    '5': `banco~meu cai_e desco- meu o_banco pegando_meu salar- salario salario_$ tudo_do worry:cai worry:do worry:metade worry:todo worry:tudo`,
    '4': `^_descontam aposentadoria_$ beneficio_$ bloquearam_meu cai da~aposentadoria descontado descontam metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria pegan- pegando tirar- tiraram todo todo_$ worry:aposentadoria worry:descontado worry:descontam worry:dinheiro worry:e worry:pegando`,
    '3': `INCOME apose- aposentadoria banco banco_bloqueou banco_pega bloquearam_minha bloquearam~conta bloqueou bloqueou_meu bpc cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME dinheiro~e do_beneficio do~salario e~banco justi- justica justica_$ o_limite ordem o~bloqueou o~cai o~pega pega por_ordem quase salario_cai worry:NAME worry:bloqueou worry:da worry:justica worry:ordem worry:pega
worry:pela worry:quase worry:sendo`,
    '-3': `n0 worry:nao worry:nome`,
  },
};

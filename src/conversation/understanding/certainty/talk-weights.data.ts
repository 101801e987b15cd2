import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_aceitei ^_topei topei`,
    '15': `aceit-`,
    '14': `topei_$`,
    '13': `aceitei`,
    '12': `fecha- feche- fechei`,
    '11': `^_fechei aceitar_essa after-roadmap:topei`,
    '10': `^_acabei acabe- acabei`,
    '9': `?offers acordo_fechado fechado_$ offers:aceitei offers:topei`,
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei_a acord- acordo after-roadmap:fechei assinei assinei_o assinei~acordo eles_$ fechado fechando fechando_$`,
    '7': `a_da acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:acabei assin- certo_fechei com_eles deu~fechei fechar~eles fechei_com offers:fechei pode_aceitar pode~essa`,
    '6': `^_aceita ^_deu a_proposta aceita aceitar after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME com~banco deu_certo essa_$ fechar_com fechei~acordo fechei~o fiz~acordo o_acordo offers:acabei vou~com`,
    '5': `^_fiz aceitei~parcelamento after-roadmap:aceita after-roadmap:vou banco_$ certo deles deles_$ deu eles essa fechei_o fiz_o o_parcelamento offers:acordo pagar_$ parcelamento vou vou_aceitar`,
    '4': `!_! NAME_! NAME~! NAME~vou ^_vou aceita_a aceita_essa aceita~da aceita~vou acordo_hoje acordo_no acordo~app after-roadmap:aceitar after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles com_o da~, do_jeito essa_vou essa~pagar fechei_do fechei~jeito fiz hoje jeito~ofereceram no_app ofereceram_$ offers:aceitar offers:com offers:eles offers:essa o~hoje parcelamento_$ proposta_deles que_ofereceram
topei_a topei~proposta vou_pagar`,
    '3': `! !_$ :hoje ^_pode aceitei_o aceitei~da acordo_do after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:eles after-roadmap:hoje after-roadmap:pode app do~que hoje_$ jeito jeito_que ofereceram offers:assinei offers:deles offers:deu offers:o offers:pode offers:vou o~no propo- proposta proposta_$ vou_fechar vou~essa`,
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
#_rango #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas
#~atrasado #~atrasados #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depois #~desconta #~descontam #~desde #~devo #~dezembro #~diaria #~divida #~divido #~dois #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~esta #~estou #~faco #~falei #~falta #~faltam
#~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~menos #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~na #~nao #~nem #~nenhuma #~netflix
#~no #~o #~off #~os #~ou #~outro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~passado #~pensao #~pix #~plano #~pode #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitei #~recebo #~remedio #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao #~rifa #~roupa #~salao #~salario #~se #~secretaria
#~segunda #~semana #~sendo #~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~vale #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e
%_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e ) )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agua ,_ajuda ,_ajudou ,_aluguel ,_amanha ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_cada ,_cai ,_cartao
,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_daqueles ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_ele ,_eles ,_em ,_eram ,_errei ,_esse ,_estava ,_eu ,_faco ,_falaram ,_falei ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_internet
,_iptu ,_isso ,_junta ,_juros ,_luz ,_manda ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_pago ,_para ,_parcela ,_parei ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sendo ,_sera
,_sobraram ,_spotify ,_streaming ,_tem ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vai ,_vale ,_valido ,_varia ,_vence ,_vencimento ,_venderam ,_vendo ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~certinho ,~cinco ,~coisa ,~compro
,~corrigir ,~crediario ,~da ,~de ,~demais ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~enrolado ,~era ,~errado ,~essas ,~esse ,~esta ,~estou ,~explica ,~faltam ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ligacao ,~mais ,~marmita ,~me ,~mes ,~meses ,~metade ,~mil ,~minimo ,~muito ,~na ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~os ,~paga ,~pagas ,~pago
,~parcela ,~parcelas ,~parte ,~pila ,~por ,~primeira ,~quando ,~questao ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sei ,~sem ,~silveira ,~sim ,~so ,~tentando ,~terceira ,~tiro ,~todo ,~tudo ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~x ,~zero - -_# -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._devo ._e ._eh ._energia ._m ._no ._o ._recebo ._so .~# .~$ .~: .~NAME .~de .~isso
.~no .~o .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :app :aquele :arrumei :atras
:atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :australia :automatico :bah :banco :bastante :bem :beneficio :caba :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :chegou :cheque :cinco :cinquenta :cobra :cobram :cobrando :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato
:copia :correcao :cortada :corte :dando :dar :das :debito :decimo :dei :demora :depositar :der :desconta :desde :dessas :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :do :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso
:faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :ganhou :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :jogo :juntando :k :la :lgpd :ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :maio :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca
:moto :muda :mulher :na :nas :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :oferecendo :oferta :oitenta :oito :olha :onze :oq :orientacao :oxe :pagamento :pagando :pagas :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer
:quinhentos :quinze :quitar :rapaz :real :referente :regras :renda :renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal :tambem :tche :terceiro :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem
:vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_me ?_nao ?~caba NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_acho NAME_agora NAME_ah
NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desde NAME_devo NAME_dezoito NAME_dia NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_eu NAME_falou NAME_faltam NAME_fatura NAME_fez
NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mandou NAME_mas NAME_me NAME_mil NAME_na NAME_no NAME_novecentos NAME_ontem NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_porque NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio
NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~acordo NAME~adiantou NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~corre NAME~da NAME~de NAME~desconta NAME~desde NAME~desse
NAME~deu NAME~devo NAME~dez NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~estao NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k NAME~maio NAME~me NAME~mensagem NAME~meses
NAME~mil NAME~minimo NAME~na NAME~negativou NAME~no NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~que NAME~quinze NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~so
NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_amortizei ^_aposto ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja
^_cervejinha ^_cet ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_corrige ^_corrigindo ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_dinheiro ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado
^_financiei ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_jovem ^_lanche ^_leite ^_levanto ^_limite ^_lista ^_lote ^_luz ^_mando ^_manicure ^_mano ^_material ^_mercado ^_moca ^_moro ^_mudou ^_multa ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao
^_pg ^_plano ^_possuo ^_presente ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_salario ^_saldo ^_saquei ^_seguro ^_sete ^_sobrou ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_vei ^_veio ^_vence ^_venceu ^_vinte a_.
a_academia a_bolsa a_cada a_consulta a_dar a_declarar a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_minima a_mulher a_prefeitura a_prestacao a_renda a_renner a_rescisao a_sabado a_sexta a_sindica a_tv a_van aa aa_$ abaix- abaixa abaixa_$ abri_um abril absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando
acabou~a acade- academia academia_# academia_NAME academia~# academia~, academia~e acai acai_, acai~uns aceita~# aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_com acho_$ acho_, acho~cai acho~sim acho~umas acho~uns acontece_$ acordo_que acordo~eles acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita adianta adiantada adiantada_$ adiantou adiantou_# adiantou~e
advogado~NAME after-crisis:jeito after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre after-roadmap:adiantada after-roadmap:agiota after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu after-roadmap:atrasar after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:bicho after-roadmap:bolo after-roadmap:botar
after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:confere after-roadmap:contei after-roadmap:depositei after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:dois after-roadmap:ele after-roadmap:emprestado after-roadmap:erro after-roadmap:espera
after-roadmap:faculdade after-roadmap:faltam after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:fora after-roadmap:funciona after-roadmap:ganhou after-roadmap:garcom after-roadmap:gaste after-roadmap:gasto after-roadmap:guardam after-roadmap:ia after-roadmap:ideia after-roadmap:ir after-roadmap:janeiro after-roadmap:joguei after-roadmap:largar
after-roadmap:leva after-roadmap:ligou after-roadmap:liguei after-roadmap:loterica after-roadmap:mandada after-roadmap:mandado after-roadmap:matando after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:normal after-roadmap:nova after-roadmap:ofereceram after-roadmap:oitenta after-roadmap:pedindo after-roadmap:pediu after-roadmap:peguei after-roadmap:perder
after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:ruim after-roadmap:sacar after-roadmap:tal after-roadmap:tinha after-roadmap:todos after-roadmap:tres after-roadmap:troca after-roadmap:tv
after-roadmap:uns after-roadmap:usar after-roadmap:vei after-roadmap:veio after-roadmap:viajar after-roadmap:vinte agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_eh agora_esta agora_estou agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~em agora~nao agora~so agosto_$
agosto_do agosto~ano agua_# agua_: agua_atrasadas agua_e agua_sessenta agua_vem agua~# agua~, agua~de agua~e agua~gas agua~luz agua~net ah_e ah~a ah~o ai_: ainda_, ainda_falta ainda_faltam ainda_mil ainda_restam ainda~# ainda~de ainda~e ainda~paguei ai~eu ajuda_? ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajudo ajudo_com ajudo_minha ajudou_bastante ajudo~#
ajudo~mae alem alem_da alem_desses alem~dois alguem_da alguem_de alguem~carne alguem~equipe alguem~verdade alguma~por alime- alimenticia alimenticia_# alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_da aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~(
aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_$ amigos_sexta amigos~feira amigo~pago amort-
amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e anos_, anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio antecipei_tres anteriores_e antes_, antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus
apagam_tudo apagam~dados apagar~que apagar~se apaga~os apaga~respostas aparece_# aparece_no apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aplicativo~esta aposentada aposentada~# aposentado_, aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei
aposentei_por aposentei~idade apost- aposto aposto_uns aposto~# app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprendiz_, aprendiz~# aqui_da aqui_na aqui~do aqui~rua ar arquivo_$ arre arre_egua arre~, arrumar_$ arrumei_um arrumei~bico as_demais as_quatro as_tres assinada_e as~# as~da as~extra as~ultimas as~uns ate_# ate_amanha
ate_quarta ate_sexta ate~# ate~, ate~/ ate~eles ate~fim ate~meu ate~o ate~para ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_? atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta
atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasar_um atrasar~mes atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual
atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# austr- australia autis- autista autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu a~% a~: a~ate
a~baixou a~caduca a~cobra a~contas a~cresce a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~julho a~ligou a~m a~mais a~mandou a~mil a~muda a~no a~pagar a~parcelou a~parte a~pela a~pergunta a~porque a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~vale a~veio a~vem bah bah_, bah_devo bah_guria bah~# bah~, bah~estou bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo-
baixou baixou_de baixou_para baixou~# banco_diz banco_e banco_esta banco_mesmo banco_pode banco_quer banco~# banco~? banco~mandou banco~me bar bar_do barzi- barzinho barzinho_# batid- batido batido_em batido~janeiro beleza_valeu bem_, beneficio_, beneficio_cai beneficio~# beneficio~nunca beste- besteira besteira_$ bet bicho bicho_# bicho_$ bicho~por bico_de bico~# bico~garcom boa_, boa_noite
boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~, bom~preciso bora_la borra- bota_mais botar_# botar_duzentos botar_mais botar~a bota~mil botij- botijao
botijao_# botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~netflix cachorro_# cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na cai_# cai_meu cai_na cai_no cai_o cai_para cair cair_# cair~do caiu_,
caiu_de caiu_para caiu~a caixa_de cai~dia cai~na cai~pagamento cai~quinto cai~uns caju caju_# calca- caminhao caminhao_$ caminhao_quito caminhao~tudo caminhonete caminhonete_$ cancelar_esse cancelei cancelei_e capital_de capital~australia capital~giro carne_da carne_das carne_do carne_e carne_em carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_batido carro_de carro_e
carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_, cartao_? cartao_consignado cartao_da cartao_e cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~loja cartao~mil carta~# carta~NAME
carta~cartorio carta~forum carteira~e cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_minha casa_na casa_toda casa~# casa~, casa~NAME casa~eu casa~financiada casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_na cem_no cem_reais cem~NAME
cem~antes cem~cento cem~da cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com
cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% chega_a chega~# chegou_carta chegou_no chegou~carta chegou~do chegou~intimacao cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- chuva cigarro_# cigarro~# cigarro~e cigarro~por cima cinco_e cinco_mil cinco_por cinco_zero cinco~NAME cinco~ainda cinco~cento cinco~e cinco~eu cinco~mes
cinco~no cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que clien- clt_, clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~mil cobraram
cobrar~de cobra~# cobra~% cobra~e cobra~nem cobra~por coisa_agora coisa_por coisa_se coisas_, coisas_: coisas_na coisas~cartao coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_dividas com_do com_ele com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_remedio com_uns
comeca_tudo comecar_a comecar_do comecar_pagando comecar~a comecar~dar comecar~menores comecar~zero comeca~de comecei_num comecei~emprego comecou comecou~# comeco~# comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~? como~agora como~da como~eh como~primeiro
compadre comprei_$ comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~geladeira comprei~sofa compro comprou comprou_minha comprou~divida com~# com~% com~, com~a com~amigo com~como com~consultor com~contas com~da com~disso com~e com~eh com~em com~faturas com~filho com~juros com~mae com~moca com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~ser
com~todo com~uns com~uso concordo~o concursada_do concursada~estado condi- condicao condo- condominio condominio_# condominio_, condominio_: condominio_de condominio_desde condominio~# condominio~$ condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confirm-amount:e confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar
confirm-amount:ne confirm-amount:que confirm-amount:quero confirm-amount:quinhentos confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:acho confirm-change:antigo confirm-change:decimo confirm-change:disso confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:mexe
confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:eu confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda
confirm-creditor:mudar confirm-creditor:nenhum confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:certinho confirm-delete:certo confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava
confirm-delete:falei confirm-delete:me confirm-delete:mexer confirm-delete:muda confirm-delete:mudanca confirm-delete:mudar confirm-delete:perai confirm-delete:por confirm-delete:tem confirm-delete:valor confirm-delete:ver conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse
consent:NAME consent:ajudar consent:alguem consent:amor consent:apagam consent:aqui consent:as consent:bom consent:cai consent:casa consent:certo consent:comigo consent:confio consent:conta consent:continuar consent:deixou consent:desejo consent:disseram consent:diz consent:dono consent:era consent:gostaria consent:guardar consent:informacao consent:liberar consent:ligar consent:ligaram
consent:lista consent:mandaram consent:mandou consent:mexer consent:moco consent:ninguem consent:no consent:num consent:oxe consent:passam consent:pedindo consent:pelo consent:perguntas consent:pessoa consent:quer consent:querem consent:queria consent:quiser consent:receber consent:recebi consent:seguir consent:senhor consent:sobre consent:ter consent:terceiros consent:usar consent:uso consent:vi
consent:whatsapp consent:zap conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo~casa conso- consorcio consorcio_#
consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contar~o contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~agua conta~essencial conta~mes conta~o continuo conto- conto_e conto_na conto_no conto_para conto~NAME conto~meio contra_o contracheque contracheque_$
contraproposta_de contrato_# contrato_NAME contrato~# contrato~NAME conversar~alguem conversar~uma conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus corre corre_risco correcao correcao_: correcao~o correto_sim corre~de corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortar_a corte_. cosme- cosmetico cosmetico_e cosmetico~faco costura
crech- creche creche_# creche_particular crediario_na crediario~, crediario~NAME credito_do credito~NAME crian- criancas criancas_# cuido curso custa_# da_aposentadoria da_australia da_cento da_equipe da_escola da_esquina da_faculdade da_familia da_fatura da_firma da_igreja da_manha da_marinha da_menina da_oferta da_oficina da_pensao da_pressao da_rede da_rescisao da_rua da_uns dado dados_,
dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_criancas das_mei das~# das~, das~do das~paguei das~parcelas da~agora da~caiu da~caminhonete da~com da~da da~de da~do da~e da~esse da~estadual da~falou da~hoje da~ja
da~juntando da~mas da~mil da~mulher da~na da~ontem da~por da~sao da~sem da~tirar da~uns da~veio da~vence da~venceu de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_carro de_cartao de_carteira de_cem de_cento de_condominio de_contato de_cortar de_dividas de_duzentos de_emprestimo de_familia de_favor de_faxina
de_feira de_fgts de_fiado de_garcom de_gasolina de_giro de_imposto de_iptu de_janeiro de_julho de_manha de_mercado de_moto de_noite de_noventa de_oitenta de_oitocentos de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_renda de_rescisao de_rotativo de_roupa de_saude de_segunda de_semana de_setecentos de_som de_supermercado de_tanta de_tarde
de_taxa de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:, debt-amount:. debt-amount:acho debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas debt-amount:boleto debt-amount:cabeca debt-amount:certo debt-amount:com debt-amount:da debt-amount:dei debt-amount:deve
debt-amount:devedor debt-amount:do debt-amount:dois debt-amount:em debt-amount:entre debt-amount:era debt-amount:eu debt-amount:extrato debt-amount:faco debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:ideia debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros
debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:mostra debt-amount:muito debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:os debt-amount:parcela debt-amount:passa debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto
debt-amount:quatro debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saber debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:simples debt-amount:tambem debt-amount:tanto debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:uns debt-amount:valor debt-amount:veio debt-amount:voce debt-amount:x
debt-creditor:, debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:na debt-creditor:no debt-creditor:numa debt-creditor:o debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:sei debt-creditor:seu debt-creditor:silveira
debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:caminhonete debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:emprestado debt-kind:entendo debt-kind:escrito debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja
debt-kind:meu debt-kind:minha debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba
debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:antes debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ar debts:assim debts:atendimento debts:ativa debts:atras
debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:causa debts:celular debts:cem debts:centavos debts:cento
debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comprei debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:de debts:decima
debts:dei debts:deixa debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desejo debts:desse debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos
debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:esse debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando
debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho
debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:ha debts:hospital debts:imobiliaria debts:imposto debts:ingles debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:juros debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:manda
debts:mano debts:marco debts:maria debts:marido debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:milicia debts:minimo debts:minuto debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:nem debts:ninguem debts:nome
debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:orientacao debts:os debts:outra debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei
debts:parei debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes
debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:repete debts:responder debts:respondo debts:resta debts:restam debts:restando debts:restantes
debts:robo debts:rosa debts:roupa debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:sou debts:spc debts:sujo debts:ter debts:terceira debts:terreno debts:tiao
debts:tinha debts:todo debts:total debts:trabalho debts:tres debts:trezentos debts:trinta debts:tv debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vez debts:vezes debts:vi debts:vida debts:vindo
debts:vinte debts:virou debts:vista debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, decla- declarar defes- defeso defeso~um deixa_essa deixa~esta deixei_de deixei~pagar deixo- deixou deixou_$ dei~na dela dela_$ dela~# delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para demora~limpar denti- dentista dentista_# depende_, depende~dia
depois_# depois_dos depois_que depois_se depois_voce depois~apagam depois~eu depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta_# desconta_direto descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME
desconto_nao desconto_por desconto~# desconto~email desconto~fica desconto~sei desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desempregado_$ desemprego desemprego_# desemprego_, desemprego~# desses_dois deste_ano deu_dez
deus_estou deus_nao deus~apaga deus~atolada deus~registraram deu~% deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_no devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~cartao devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~no devendo~tres deve~ainda deve~alto deve~mil
deve~uns devia devia_# devia_$ devo_, devo_? devo_a devo_ao devo_dois devo_hoje devo_la devo_mil devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica
dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~comprei de~dia de~do
de~esta de~estou de~falta de~faltam de~faltando de~ganho de~help de~jeito de~ligar de~mais de~meses de~mesmo de~no de~pagas de~paguei de~parcelas de~pela de~quartinho de~reais de~salario de~seja de~sem de~setecentos de~so de~todo de~tudo de~uns de~vai de~vez dia_, dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_trinta dia_util
dia_vinte diabe- diabetes diaria diaria_# diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~eh dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que dificil_a dificil~vida diga dinheiro_emprestado dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de dinheiro~deu
dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~se disso_tudo disso~? divida_acaba divida_ativa divida_da divida_eu divida_ja divida_na divida_nova divida_para dividas_, dividas~NAME dividas~ja dividas~voce divida~? divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o
divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizimo_# dizimo~, diz~coisa diz~dividas diz~eh diz~mil do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_crediario do_de do_decimo do_desconto do_dia do_estado do_ex do_finado do_financiamento do_flamengo do_gas do_imposto do_inss do_ir do_juiz
do_mei do_menino do_mercadinho do_nenem do_pai do_painel do_sofa do_tiao do_vermelho doenc- doenca doenca_# doenca~do dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos
dois~trinta dois~um dona_neide dona~# dono_quer dono~a dono~casa dos_meninos dos_meus dos~, dos~: dos~dados dou_# dou~em dou~para doze_, doze_e doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~a do~adiantada do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~e do~em do~especial do~esse do~esta do~ex do~familia do~gol do~ligou
do~mas do~me do~menino do~mesmo do~na do~nao do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~venceu do~ver do~ze duas_atrasadas duas_coisas duas_contas duas~, duas~. duas~: duas~NAME duas~atrasadas dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em
duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~quarenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_alguma e_ate e_cai e_caju e_cartao e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez
e_dezenove e_dezoito e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_eles e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_ficou e_fiquei e_fralda e_ganho e_gas e_gasto e_hoje e_isso e_ja e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_nove e_novecentos e_noventa e_oitenta e_oito e_oitocentos e_onibus e_osso e_outro e_pago e_paguei
e_para e_parei e_pensao e_por e_poucas e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo economizo_se efeti- efetiva egua_, egua~recebo eh_aquele eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_debito eh_dia eh_dois
eh_doze eh_ele eh_eles eh_financiada eh_juros eh_mil eh_na eh_nada eh_perder eh_quarenta eh_quatrocentos eh_que eh_quinhentos eh_ruim eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~automatico eh~bruto eh~com eh~da eh~desconto eh~disso eh~dizer eh~emprestimo eh~falar eh~fatura eh~gerente eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~o eh~parcelas eh~pensao eh~por eh~responder eh~salario eh~tal
eh~um eh~virem ela_nao ela_que ela~# ela~me ele_cobra ele_que ele_quer ele_sim eles_falaram eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~duzentos ele~o ele~paga em_# em_$ em_abril em_arquivo em_atraso em_dez em_dois em_fevereiro em_janeiro em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_torno em_vez em_vinte email_eh email_isso email~eh email~golpe
emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_de emprestimo_do emprestimo_na emprestimo_no emprestimo_que
emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~desconto emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou_# emprestou_dois emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~. em~/ em~: em~? em~NAME em~a em~anos em~de em~do em~gracas em~judicial
em~meses em~mesmo em~mil em~no em~parcelas em~porque em~recebo em~tempo em~x encos- encostado energia_# energia_: energia~$ enganei_a enganei~NAME enquanto_eh enquanto_esta enquanto~isso enquanto~tranquilo entao_, entao_devo entao~no entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~+ entrada~NAME entrada~mais entrada~o entrar_# entrar~mil
entra~mil entre_# entre_cartao entrega entrega_de entrega_no entrega~ifood entrega~moto entrei_agora entrei_faz entrei~pouco entressafra entre~e entrou_# epoca equip- equipe equipe_$ era_# era_da era_doze era_uma eram eram_# eram~mas era~% era~, era~agora era~coisa era~marinha era~mil errado_a errado_comeca errado~de errado~eh errado~outra errei_$ errei_na errei~atras errei~eh errei~luz
errei~pergunta errei~quero escola escola_# escola_da escola_dela escola_do escolar escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em esposa_$ esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar esqui- esquina essa_para essa_sim essas_,
essas_coisa essas_tres essas~cartao essas~mesmo essa~acaba essa~da essa~depois essa~ja essa~quero esse_boleto esse_eh esse_povo esse_tal esse_trem esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:agora essentials:agua essentials:ajudo essentials:aluguel essentials:amanha
essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:aqui essentials:avisar essentials:boleto essentials:bolsa essentials:botijao essentials:bruto essentials:bus essentials:cachorro essentials:carro essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro
essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:conversar essentials:creche essentials:custa essentials:das essentials:dela essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:direito essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura
essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:esses essentials:excluir essentials:faculdade essentials:familia essentials:farmacia essentials:feira essentials:fica essentials:filho essentials:filhos
essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:inclusa essentials:incluso essentials:iptu essentials:junto essentials:k essentials:leite essentials:lembro essentials:ler essentials:liquido essentials:luz essentials:mae
essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensais essentials:meses essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nisso essentials:nos essentials:novecentos essentials:noventa
essentials:numero essentials:oitenta essentials:olha essentials:onibus essentials:os essentials:paga essentials:pais essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:patrao essentials:pedi essentials:pego essentials:pensao essentials:pensar essentials:plano essentials:posto essentials:pouco essentials:prefiro essentials:pressao
essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:responder essentials:respondo essentials:responsavel essentials:resto essentials:robo
essentials:sai essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:tambem essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total
essentials:trampar essentials:trezentos essentials:trinta essentials:uber essentials:ultima essentials:ultimo essentials:vai essentials:van essentials:veio essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esta_# esta_cobrando
esta_correto esta_de esta_escrito esta_negativa esta_vencida esta_vindo estad- estado estado_, estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~? esta~a esta~absurdo
esta~cobrando esta~com esta~desde esta~faz esta~gracas esta~meu esta~mil esta~recuperacao esta~torno este_ano estev- esteve esteve_aqui este~, estou- estou_atolada estou_encostado estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estourei estou~# estou~, estou~a estou~as estou~decima estou~desde estou~medo estou~mes estou~na estou~no estou~parar
estou~parcela estou~quarta estou~seguro estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho eu_assinei eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_errei eu_falar eu_ficar eu_fiquei eu_fiz eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_mandar eu_nunca eu_ofereco eu_pague eu_paguei eu_parei
eu_pedir eu_peguei eu_perder eu_planto eu_respondi eu_saiba eu_sou eu_tiro eu_trabalho eu_vendo eu~NAME eu~ajudo eu~ate eu~botar eu~cento eu~duzentos eu~e eu~eh eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mais eu~mandioca eu~menos eu~meu eu~mil eu~ouvi eu~pagando eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tenho
eu~tudo eu~uma ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explicar_melhor explicar~a explica~plano explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~. e~NAME e~a e~abaixa e~acougue e~agiota e~agua e~ao e~assinei e~ate e~atrasadas e~atrasado e~aviso e~bolsa e~cada e~cartao
e~centavos e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desde e~dia e~divida e~do e~dois e~eh e~em e~emprestimo e~especial e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~ja e~k e~la e~luz e~marido e~mas e~mercado e~meses e~mil e~minimo e~na e~nao e~no e~o e~outro e~pago e~parcela e~parcelas e~pensao e~pila
e~por e~quebrados e~quem e~quinhentos e~quinze e~reais e~remedio e~resto e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~trezentos e~tudo e~um e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no faco~por faco~que faculdade_#
faculdade_$ faculdade_, faculdade_NAME faculdade_parcelou faculdade~# faculdade~, faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o falar_que falaram~nao falar~alguem falar~atendente falar~humano falar~mes falar~pior fala~um falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falei_ne falei~? falei~antes falei~errado falho- falhou falhou_$ falou_# falou~vai
falo~a falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo familia_nao familia_toda
familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_cresce fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo fatura~tanto favor_,
favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_do faz_dois faz_em faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, faz~ano faz~anos faz~jeito faz~mes faz~nao faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechou_e fechou_em fechou~# fechou~mandou feira feira- feira_# feira_$
feira_deve feirao feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez_# fez~ate fgts_# fgts_$ fgts_em fgts_o fgts_para fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_metade fica_nuns ficar_livre ficar_um ficaria ficar~receber fica~centro fica~setecentos fichada fichada_$ ficou_# ficou_devendo ficou_em
ficou_para ficou~# ficou~plano ficou~tras fico~disso filha_, filha_me filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_me filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~ele filho~meu fim_de fim~semana finad- finado finado_marido finado_que finado~eh final final_# final_$ financeira_ja financeira_que financeira~fica
financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~carro financiamento~casa financiamento~meu financiamento~minha financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$
firma~e fixo_, fiz_acordo fiz_na fiz_pelo fiz_uma fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:as flexibles:barzinho flexibles:besteira
flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:casa flexibles:cento flexibles:cerveja flexibles:cervejinha flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dia flexibles:dias flexibles:do
flexibles:dois flexibles:dos flexibles:dou flexibles:durmo flexibles:em flexibles:entra flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:globoplay flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:junto flexibles:lanche flexibles:liquido
flexibles:loteria flexibles:manicure flexibles:mas flexibles:meses flexibles:mesmo flexibles:meu flexibles:minha flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:passado flexibles:pizza flexibles:pouca flexibles:presente flexibles:quando flexibles:racao flexibles:reais flexibles:renda
flexibles:restaurantes flexibles:role flexibles:roupa flexibles:salao flexibles:salario flexibles:sei flexibles:sem flexibles:semana flexibles:ser flexibles:sexta flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vejo flexibles:vez flexibles:vezes
flexibles:viagem flexibles:vinte flexibles:voce flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro foi_numa foi_o foi_pago foi_para foi_todo foi_um foi~# foi~, foi~: foi~acordo foi~emprestado foi~loja foi~mas foi~pago folha_. folha_: folha~# fora_e fora_essas fora_o foram foram_# foram~de fora~, forne- fornecedor fornecedor_de fraco~# frald- fralda fralda_# frio frio_: frio~# fui_contratada
fui_fiador fui_mandada fui_mandado fui~do fui~na fumo fundo- fundos fundos_da fundos~minha funer- funerario galo galo_para galo~NAME ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada
ganho~por ganho~salario garco- garcom garcom_no garcom~fim gas_# gas_do gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gasta- gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~por gas~# gas~, gas~a
gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~receber graca_mesmo graca~? gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guria ha_mais ha_quinze habit-
ha~anos heran- heranca hoje_# hoje_o hoje_tiro hoje~# hoje~em hoje~inss hoje~manha holer- holerite holerite~# homem hora_extra hospi- hospital idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ ih_mais ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de
imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:da income-low-month:de income-low-month:demais income-low-month:dizer income-low-month:e income-low-month:em income-low-month:faco income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:ja
income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mil income-low-month:na income-low-month:no income-low-month:nuns income-low-month:o income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:setecentos income-low-month:so income-low-month:teve income-low-month:tirar income-low-month:uns
income-low-month:vendo income-low-month:x income-source:# income-source:casa income-source:finado income-source:marido incomes:
 incomes:$ incomes:% incomes:+ incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga
incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz incomes:assinada incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:cinquenta
incomes:comissao incomes:concursada incomes:consignado incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:da incomes:das incomes:defeso incomes:demais incomes:descontado incomes:desconto incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos
incomes:emprestimo incomes:encostado incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:esposa incomes:esposo incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faculdade incomes:faleceu incomes:falecido incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica incomes:fichada incomes:filho
incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae incomes:mandioca incomes:mao
incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:na incomes:ne incomes:nisso incomes:noite incomes:num incomes:obra incomes:oitenta incomes:oitocentos
incomes:olhar incomes:outro incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pj incomes:planto incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando incomes:quartinho
incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrado incomes:responder incomes:respondi incomes:respondo incomes:roca incomes:ruim incomes:sabado incomes:salarios incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:senhora
incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util
incomes:vale incomes:valor incomes:varia incomes:vender incomes:ver incomes:vida incomes:vigia incomes:vinte incomes:vou incomes:vr incomes:x infelizmente_$ informacoes~guardam informar_agora inss_# inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou instalments-left:. instalments-left:NAME instalments-left:acho instalments-left:agora instalments-left:ano instalments-left:aparece
instalments-left:aplicativo instalments-left:app instalments-left:boleto instalments-left:cabeca instalments-left:cada instalments-left:carne instalments-left:cinquenta instalments-left:como instalments-left:das instalments-left:depois instalments-left:deus instalments-left:dez instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram
instalments-left:esta instalments-left:faco instalments-left:faz instalments-left:foi instalments-left:foram instalments-left:ideia instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nove instalments-left:nunca instalments-left:oito instalments-left:olhar instalments-left:olho instalments-left:pagando
instalments-left:pagas instalments-left:parcelas instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:sete instalments-left:setima
instalments-left:tanto instalments-left:tem instalments-left:tenho instalments-left:termina instalments-left:tres instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e inteiro~, internet_# internet~, internet~celular internet~e inval- invalidez invalidez_, inver-
inverno inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ipva~# ir_saiu irmao~# irma~que ir~# isso~, isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_acertei ja_devolvi ja_esta ja_estou ja_foram ja_limpa ja_mandei ja_mandou ja_nao ja_pagou ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_, janeiro_. janeiro_? janeiro~uns ja~, ja~. ja~carta ja~de ja~do
ja~mes ja~no ja~nove ja~processo ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito~eu jeito~falar jeito~simples jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem jovem_aprendiz jovem~# jovem~, judic- judicial judicial_. juiz juiz_$ junho junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas junta~# junto- juros_#
juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_na la_no lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade la~# la~,
la~NAME leite_# leite_e leite~fralda lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligaram_oferecendo ligaram~NAME ligar~alguem liga~manha
ligou_falando ligou~que ligue- liguei limite_# limite_de limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpo_$ link_da link_de link_nao link_para link~novo link~pagar link~painel link~verdade liq liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_, lista_de lista_minhas lista~contato livre_$ livre~tudo loja_, loja_NAME loja_da loja_daqui loja_do
lojas~# loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_para luz_veio luz_vem luz~# luz~, luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_que
mae_sujo mae~# maior_? maior_medo maior_sim maior~eh maio~# mais_, mais_alto mais_conversar mais_de mais_falar mais_mensagem mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_um mais_uns mais~# mais~. mais~? mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~do mais~e mais~era mais~meno mais~mensagem mais~mes mais~mil
mais~na mais~para mais~parcelas mais~por mais~que mais~sim mais~um mais~x manda_de manda_tudo manda_ver mandada mandada_embora mandado mandado_embora mandar_as mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim manda~mensagem manda~plano manda~que mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$
manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na marco_, marco~# marco~NAME maria_da marido_bota marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~$ marido~mais marido~quatro marido~trocar marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com
mas_devo mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_no mas_o mas_preciso mas_quero mas_se mas_so mas_sobra mas_tira mas_vem mas~acho mas~caro mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~eh mas~esta mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material
material_escolar material~# maximo_# maximo_$ me_adiantou me_cobra me_dar me_deve me_dizer me_empresto me_exclui me_faz me_ligou me_negativou me_pediram me_registraram media media_# media_de media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menin- menina_# menino menino_# menino_$ menino_,
menino_que meninos menino~, menino~dois menino~eh meno meno_$ menores_primeiro menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~#
mensalidade~NAME mercadinho mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_esta mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um merce- mercearia mes_# mes_, mes_NAME mes_agora mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_na mes_num mes_o
mes_passado mes_sem mes_trinta meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de meses_e meses_parado meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mes~# mes~, mes~NAME mes~a mes~acordo mes~ainda mes~aluguel mes~beneficio
mes~consegui mes~da mes~divida mes~eh mes~em mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~quando mes~sei mes~uns mes~vai metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_aluguel meu_compadre meu_consignado meu_decimo meu_do meu_emprego meu_esposo meu_ex meu_falecido meu_finado meu_gerente meu_gol meu_limite meu_maior meu_medo meu_menino meu_neto meu_pai meu_sobrinho
meus_dado meus_pais meus~, meus~antes meus~em meus~nao meus~se meu~# meu~, meu~; meu~NAME meu~ajuda meu~autista meu~bota meu~de meu~deve meu~e meu~faleceu meu~ganha meu~ganhava meu~ja meu~marido meu~me meu~medo meu~ne meu~no meu~para meu~pode meu~quer meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~dois me~eh me~mensagem me~meus me~mil me~minhas me~oferecendo me~quais
me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o
mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~esse mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos
mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x minha_amiga minha_caminhonete minha_fatura minha_gratificacao minha_parcela minha_parte minha_patroa minha_restituicao minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~# minha~, minha~amanha minha~com minha~deixou minha~deve
minha~ganha minha~minha minha~na minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~fatura minimo~mais minimo~mes minimo~sou minimo~vindo moca_, moca_da moca_disse moca_falou moca_que moca~NAME moca~cinco moca~que moco_, moco_isso moco~nao
more-debts:$ more-debts:: more-debts:? more-debts:agora more-debts:ah more-debts:ai more-debts:alem more-debts:bom more-debts:cartao more-debts:coisa more-debts:com more-debts:conta more-debts:declarar more-debts:desde more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci
more-debts:falta more-debts:faltam more-debts:faz more-debts:fiado more-debts:filho more-debts:fiz more-debts:fora more-debts:ia more-debts:juros more-debts:lembrei more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:minha more-debts:na more-debts:no more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:os
more-debts:outro more-debts:pode more-debts:proposta more-debts:quatrocentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da
moto_# moto_: moto_NAME moto_eh moto_em moto_na moto_no moto_por motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_nao muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes muda~por mudou_meu mudou_tudo mudou~na muito_nao muito~sei multa_$ multa_de munic- m~# m~e m~no na_# na_anterior
na_comida na_conta na_cooperativa na_decima na_entressafra na_epoca na_farmacia na_feira na_financeira na_firma na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_em nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu
nada~fica nada~me nada~nao nada~ninguem nao_a nao_abaixa nao_chega nao_ganho nao_o nao_olho nao_ouvi nao_vendo nao~. nao~alugar nao~aluguel nao~bem nao~cobra nao~conseguir nao~dando nao~desde nao~direito nao~ela nao~estava nao~estou nao~informar nao~manda nao~mas nao~mil nao~ne nao~nem nao~nenhum nao~no nao~nocao nao~nunca nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~separar
nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~# na~( na~, na~. na~; na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta na~desde na~deu na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~meu na~nao na~no na~parcela na~passada na~que na~sao na~segunda na~so na~tem na~tenho na~tia na~vida ne_, negativa negativa_# negativou negociar_a negociar~divida negociar~eles neide
nem_lembro nem_luz nem_por nem~, nem~NAME nem~direito nem~onde nem~por nenem nenhuma_, nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervo- nervosa net net_# netflix_# netflix~, netflix~e netflix~spotify neto ne~# ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_carne no_cartao no_centro no_cheque no_comeco no_consumidor no_crediario no_credito no_dia
no_extrato no_fds no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_nome no_pix no_quinto no_rotativo no_servico no_telemarketing no_tigrinho no_ultimo no_valor nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_depois nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nordeste_# nos_fundos nos~da noteb- notebook
notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos~oitenta noven- noventa noventa_$ noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_do novo_por novo~# novo~favor novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cartao no~com no~da no~de no~dela no~dele no~devo
no~dia no~do no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~mesmo no~para no~passado no~por no~que no~sao no~trabalho no~trinta no~um no~uns nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# numero~do num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_sei nuns nuns_setecentos o o_a o_agiota o_ano o_bolsa o_bruto o_caba
o_caminhao o_certo o_cheque o_cigarro o_colegio o_comeco o_condominio o_consignado o_consorcio o_da o_debito o_extrato o_fgts o_fim o_gas o_homem o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pior o_povo o_processo o_rapaz o_reajuste o_saldo o_seguro o_serasa o_simples o_spc o_telhado o_uso o_vencimento obra obra_, oferecendo_quitar oferecendo~por ofereceram_nada
ofereceram_sim ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x ofereco~NAME oferta_venceu off offers:$ offers:+ offers:/ offers:: offers:agora offers:amanha offers:app offers:branco offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dez offers:disseram offers:divida offers:duzentos offers:e offers:email
offers:empresa offers:emprestimo offers:entrada offers:esquece offers:falaram offers:falo offers:faz offers:fechar offers:fez offers:ficou offers:fim offers:fiz offers:foi offers:hoje offers:infelizmente offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mes offers:mil offers:mostrou offers:novecentos offers:numero offers:oferecendo offers:off
offers:pagando offers:parcela offers:parcelamento offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:primeira offers:propos offers:querem offers:quero offers:quita offers:quitar offers:reais offers:receber offers:resto offers:seis offers:sem offers:ser offers:serasa offers:sexta offers:taxa offers:trezentos offers:valido offers:vem offers:ver
offers:verdade offers:whatsapp oficina oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cento oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oitocentos_
 oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia
ok_, ok_pode ok~ser olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil orientacao~renegociacao os_amigos os_mil osso osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e os~sexta ou_# ou_eh ou_seis ou_so outra_, outra_sim outro_# outro_de outro_minimo outro~# outro~oitenta outubro_, ouvi_direito ou~ano ou~as ou~casa ou~de ou~familia
ou~liquido ou~mil ou~uns ou~verdade ou~x overdue:% overdue:. overdue:/ overdue:: overdue:; overdue:agora overdue:ao overdue:app overdue:automatico overdue:beneficio overdue:cabeca overdue:cartao overdue:claro overdue:debito overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:e overdue:ela overdue:era overdue:esqueci
overdue:exemplo overdue:faco overdue:falte overdue:faturas overdue:fazer overdue:hoje overdue:julho overdue:junho overdue:luz overdue:marco overdue:mas overdue:mesmo overdue:muito overdue:na overdue:natal overdue:os overdue:ou overdue:outro overdue:pagar overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:quinze
overdue:recebo overdue:regulares overdue:responder overdue:respondo overdue:resposta overdue:sao overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo overdue:todo overdue:todos overdue:ultima overdue:valor overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e o~, o~NAME o~aceita o~automatico o~baixou o~cobra o~conta
o~das o~deles o~depois o~desconta o~desemprego o~diz o~em o~era o~especial o~falou o~familia o~faz o~inss o~maior o~mais o~mandou o~mas o~mes o~minha o~mostra o~na o~nunca o~ofereceu o~pagando o~parcela o~passado o~pode o~propos o~quando o~quito o~sao o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# pagam_por pagamento_da pagamento_do pagamento~boleto pagamento~parcela
pagam~quinzena pagando_# pagando_a pagando_uma pagando~NAME pagando~de pagando~o pagando~por pagando~taxa pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~menores pagar~na pagar~no pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_aluguel
pago_cento pago_desde pago_duzentos pago_ela pago_em pago_esse pago_pensao pago_quando pago_tudo pagou_as pagou~duas pago~# pago~, pago~? pago~dia pago~do pago~e pago~em pago~para pago~so pague_adiantado paguei_NAME paguei_duas paguei_essa paguei_foi paguei_nove paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~de
paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~metade paguei~moto paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_faleceu pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ papel_e para_agiota para_cortar para_dia para_dizer para_dois para_dona para_ela para_falar para_fazer para_igreja para_loja para_mandar para_maria para_moca para_ninguem para_o
para_receber para_reformar para_sacar para_tirar para_tras para_um para_uns para_vender parada parada_desde parado_, parado~uns param~me para~% para~, para~. para~NAME para~agiota para~alugar para~atendente para~coisa para~credito para~da para~de para~do para~dois para~e para~emprestimo para~esses para~ficar para~mas para~meu para~mil para~nada para~nao para~no para~reais para~sera para~servico
para~tal para~uns parcela_# parcela_da parcela_eh parcela_vem parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelamento~fatura parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao
parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei parei_$ parei_de parem_de parem~mandar parou_? parte parte_# parte_, parte_eh parte~# partir_de partir~janeiro passado_# passado_,
passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_cpf passar_meus passar_minhas passar~? passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou~# patrao_$ pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_o
pegar_um pegou_# pegou~mil pegou~para peguei_# peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~, pela~de pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_para pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~finado pensao~minha
pensao~morte pensao~pai pera_tem pera_um pera~a pera~minuto perder_a perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto pergunta_. pergunta_passada perguntas pessoa_de pessoal_$ pessoal_NAME pessoal~# pessoa~verdade pfv pfv_$ pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pix_, pix_adiantado pix_da pix~para pizza plano_esse
plano_funerario plano~mes plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~melhor pode~que pode~sim por_ano por_email por_faxina por_fds por_fim por_hora por_idade por_invalidez por_morte por_producao por_quinzena por_semana por_ser por_sms por_volta porque_corre porque_eh
porque_nunca porque~debito porque~olhei porque~risco porse- porsento porsento_por porsento~mes porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~em por~esta por~faco por~faltam por~ganho por~isso por~livre por~mas por~na por~no por~num por~oitocentos por~por por~que por~reais por~servico por~tirando por~tiro por~ver possa~atender posso_apagar posso~com posso~so
posso~um possu- possuo posto pouca- poucas poucas_$ pouco- pouco_nao pouco_no poucos poucos~NAME pouco~NAME pouco~sei poupa- poupanca povo povo_da povo_liga povo~cobranca povo~de prazo_da prazo~oferta pre precisa_passar precisa~me preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_ir prefiro~matando
prese- presente presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~diabetes prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes primeira_ja primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeira~limpa primeiro~. primeiro~que priva- privado processo_$ processo_, produ-
producao producao_, profe- professora professora_da professora_do professora~estado professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta_para proposta~so propos~# propos~de puder puder_pagar pular~pergunta quais_divida quais~minhas qual_conta qual_pago qual_primeiro qual~? qual~essa qual~pago quando_a quando_cai quando_chove quando_comprei quando_me quando~demais
quando~ficar quando~o quando~termino quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_vez quatro_vezes quatrocentos_$
quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_cai que_conta que_da que_dar que_desconta que_devo que_divido que_emprestei que_era que_faltam que_falte que_faz que_fica que_foi que_limpam que_mais que_me
que_pediu que_pegou que_peguei que_que que_sao que_umas que_uns que_vai que_vence quebrados quebrados_$ quebrados_no quebrados~NAME quent- quentinha quer_a quer_duzentos quer_trezentos quer_trocar querem_# querem~de querer queria_comecar queria_ligar queria_limpar queria~meu queria~pagando quero~atendente quero~conversar quero~falar quero~humano quero~mensagem quero~organizar quer~a quer~casa
quer~e quer~todo quest- questao que~% que~NAME que~atrasada que~cento que~com que~como que~comprei que~devia que~disse que~divida que~dois que~duzentos que~em que~emprestou que~entra que~errei que~fiz que~gaste que~juros que~lembro que~nao que~ne que~num que~olho que~outro que~pague que~por que~respondi que~saiba que~sei que~todas que~trabalho que~uns que~uso que~verdade que~viu quinhentos_$
quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~estou quinze~eu quinze~quitar quiser_$
quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitar_a quitar_o quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao racao_# racao_do racao_dos racao~cachorro ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:: rates:aa rates:agora rates:ajuda rates:alguma rates:alto rates:am rates:antes rates:apaga rates:app rates:aqui
rates:assim rates:atendimento rates:atrasadas rates:cada rates:casa rates:cet rates:coisa rates:comeco rates:consta rates:conversar rates:cresce rates:divida rates:diz rates:doze rates:duzentos rates:e rates:eles rates:em rates:entendo rates:era rates:errado rates:errei rates:escrito rates:espera rates:explica rates:faco rates:faz rates:filha rates:filho rates:funciona rates:ganho rates:hoje
rates:informar rates:jogo rates:ler rates:mae rates:mais rates:marido rates:mas rates:mercado rates:mesmo rates:mil rates:moca rates:mostra rates:muito rates:nenhum rates:ninguem rates:no rates:nove rates:numero rates:oitenta rates:parcela rates:passa rates:perai rates:porsento rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:recomeca rates:respondi rates:resposta
rates:robo rates:roubo rates:saber rates:se rates:semana rates:senhora rates:so rates:tanto rates:todas rates:todo rates:tr rates:uma rates:uns rates:vai rates:vez rates:vida rates:vinte rates:virgula reais_, reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~quarenta reaju-
reajuste reajuste_$ real_$ recebendo receber_# receber_a receber_do receber_mensagem receber_o receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_a recebo_decimo
recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~mas recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o recup- recuperacao recuperacao_judicial recuperacao~. rede rede_estadual refazer~desde refer- referente referente_a referente~#
refin- refinanciei refinanciei_o refinanciei~consignado reformar reformar_o reformar~telhado registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne-
renner renner_$ repete_as repete_que repete~dividas repete~eu rescisao_$ rescisao~# respondi~a resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da resti- restituicao restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha resto~NAME
retif- retir- retiram retiram_o retiram~processo rifa rifa_$ risco~cortar roca roca_, role role_# role~por rosa rotativo_# rotativo_do rotativo~% rotativo~NAME rouba- roubar roubar_meus roubo roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ rural sabad- sabado sabado_$ saber_agora sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~casa sair~vermelho
sair~voce saiu_# sai~# salao salao_# salao_$ salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_e salario_eh salario_inteiro salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~na salario~para saldo_# saldo~# saldo~$
saldo~de sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_uma sao~# sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saque saque- saquei saquei_# saquei~do saude saude_# saude_$ saude~# se_a se_o se_ofereceram se_tenho se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a
segunda_de segunda_parcela segunda~dia segunda~do segunda~e segunda~quarenta segunda~sabado segunda~sexta segundo_o segundo~extrato segura seguro_# seguro_defeso seguro_desemprego seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de
seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou seja seja_$ sem_$
sem_entrada sem_pagar sem_papel sem_querer semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~gasolina semana~o semana~uns semestre_. sempre_no sempre~dia sem~# sem~, sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa serasa_mostra
serasa_mostrou serasa~# serasa~NAME serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_$ sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta
setim- setima setima_$ seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~ficar se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca sim_ne sim_senhor
sim_tem sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~o sim~pode sim~proposta sim~sei sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_dou so_em so_falta so_ligacao so_no so_pagar so_paguei so_puder
so_que so_recebo so_resta so_semana so_um sobra- sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sobrou_dinheiro sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som sou_aposentada sou_aposentado sou_boia-fria sou_porteiro sou_professora sou_registrado sou~da sou~do sou~ganho sou~por sou~sim
so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~em so~eu so~luz so~me so~mes so~no so~o so~por so~que so~tres spc_tem spc~uma spotify_# streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_por sujo~causa supermercado tal tal_de tal~NAME tal~rotativo tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo tanto~que
tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_dois tem_duas tem_essas tem_nada tem_sobre tem_tres tem_uns tempo_eu tempo~nao tempo~nem tem~# tem~, tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~do tem~em tem~falar tem~infelizmente
tem~nada tem~nenhuma tem~prestacao tem~um tenho_, tenho_NAME tenho_ate tenho_direito tenho_divida tenho_dois tenho_eh tenho_idade tenho_nocao tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dividas tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~nao tenho~pagar tenho~pensao tenho~pode tenho~sexta tenho~sou tenho~uma tentando
tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em terre- terreno ter~mil teve_mes teve~de texto~mandar te~? te~o thirteenth:$ thirteenth:. thirteenth:/ thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:coisa thirteenth:conta thirteenth:deixa thirteenth:depende thirteenth:duzentos thirteenth:egua
thirteenth:empresa thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:ganho thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:parcela thirteenth:parte thirteenth:por thirteenth:proposta
thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:segunda thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai thirteenth:vi tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME tiro~# tiro~mil tiro~por toda_semana
todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo~# todo~, todo~de todo~e todo~essa todo~nao todo~no torno torno_de torno~# total_# total_, total_da total_de total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_o trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~roca trabalho~segunda
trabalho~vigia trampar transfere_para transfere~uma transferi transferi_# transferi~para tras trata-se trem trem_de trem~juros tres_$ tres_e tres_meses tres_parcelas tres_prestacao tres_reais tres_ultimas tres~da tres~do tres~duzentos tres~e tres~na treze trezentos_$ trezentos_de trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte
trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~tres troca_a trocado trocar_de trocar_o trocar~carro trocar~valor tu_consegue tudo_cartao tudo_desde tudo_errado tudo_quero tudo_uns tudo~# tudo~, tudo~minha tudo~o tudo~recomecar tudo~uns tu~me tv_# tv_por uai_, uai_uai uai~, uai~arrumei uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultimas ultimas_$ ultima~eu ultimo_dia
ultimo~util um_$ um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_e um_galo um_gol um_jeito um_oficial um_papel um_quartinho um_roubo um_ser um_sms um_sofa um_tal um_tempo um_virgula uma_# uma_casa uma_financeira uma_geladeira uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~, uma~a uma~agora uma~disse
uma~dizendo uma~dos uma~em uma~na uma~nova uma~que uma~se um~# um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha_em unha~cabelo unha~casa uns_cinco uns_corre uns_dez uns_dois uns_mil uns_oitenta uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns~# uns~% uns~, uns~anos uns~com uns~conto uns~de uns~dias uns~e
uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usado usar_$ usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar vai_pedir vai_sujar vai_uns vai~este vai~o vai~para vale_# vale_$ vale_ate vale_pagar valeu_,
valeu~ajudou vale~# vale~a vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~$ valor~juros vamos_la vamos~de van van_# van_da van_escolar van~# van~escola vao_passar varia- varia_de varia~# varia~nao vei veio_# veio~e vem_# vem_cento vem_descontado vem_dia vem_eu vem_junto vem_uns vem~# vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em
vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv
vendo_acai vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira verdade_, verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~pode vergonha_, ver~nome ver~painel ver~roteiro vez_de vez_na vezes_# vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vez~# viage- viagem vida_# vida_quero vida~por vida~refazer viges- vigesima
vigesima_segunda vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgula_nove virgula_oitenta virgula~e virgula~por virou virou_# virou_processo virou~, vista_, vista_ate vista_ou vista_pela vista~# vista~dia
vista~divida vista~seis vista~sexta vista~valido viu_, vizinha~# voce~alguma voce~tudo volta_de volta_por volta~anterior volta~favor volta~que voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_receber vou_sacar vou_tentar vou~# vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:atrasada worry:caminhao worry:cortada worry:dela worry:direito
worry:eles worry:esse worry:esteve worry:falou worry:faz worry:judicial worry:juiz worry:kitnet worry:liga worry:maior worry:manha worry:meses worry:noite worry:papel worry:povo worry:queria worry:segunda worry:tarde worry:trem worry:virem x_# x_$ x_, x_de x_sem x~# x~$ x~, x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zerad- zerado
zero_, zero_zero zero~errei | |_NAME`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo after-roadmap:aceitaram after-roadmap:por banco~o com~por devo_aceitar devo~o eles~# o~da`,
    '-4': `aceitei~acordo acordo_da fechar_o offers:, offers:nao vou~o`,
    '-6': `after-roadmap:nao nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '23': `?confirm-creditor ?consent`,
    '21': `?confirm-change ?confirm-delete`,
    '20': `sim`,
    '18': `?thirteenth`,
    '17': `sim_$`,
    '16': `?confirm-amount`,
    '15': `pode`,
    '14': `?more-debts ^_aham aham consent:, n0`,
    '13': `^_ss certi- consent:aceito consent:bora consent:vamos estao_$ more-debts:tem overdue:sim overdue:tem ss`,
    '12': `^_exato ^_isso ^_ok after-roadmap:👍 confi- confirm-creditor:isso consent:pode estao ok quase_todas ss_$ 👍 👍_$`,
    '11': `^_acertou ^_beleza ^_correto ^_esta ^_pode ^_quase ^_sim ^_👍 acertou acertou_$ bora corre- correto tem thirteenth:vem`,
    '10': `,_tenho ^_aceito ^_bora ^_eh ^_gostei ^_positivo aceito acert- after-roadmap:gostei confirm-delete:apaga consent:esta consent:manda consent:quero exata- exatamente exato exato_$ fechei_$ goste- gostei liber- offers:tem offers:uma posit- positivo quase tem_$ thirteenth:recebo todas`,
    '9': `^_certissimo ^_claro ^_confere ^_confirmadissimo ^_fechei ^_s after-roadmap:fechei ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ claro concordo confe- confere confere_$ confirm-amount:isso confirm-change:eh confirmadissimo confirmadissimo_$ consent:comecar consent:concordo consent:estou consent:ja consent:tudo consent:👍 debts:beleza eh~ai entao esse_mesmo esta isso_mesmo
mesmo muda muda_$ offers:sim outra_$ positivo_$ sou~nao tem_outra tenho_$ tenho_bastante thirteenth:tenho vamos vamos_$`,
    '8': `^_concordo after-roadmap:ok aham_$ ai as~estao atrasadas_$ autor- bora_$ certe- certeza certinho conco- confirm-change:ai confirm-change:isso confirm-change:pode confirm-delete:isso confirm-delete:sim consent:eu consent:fechou consent:la consent:maior consent:vou correto_$ duas duas_estao eh_verdade esta_certinho esta_tranquilo esta~atrasado faz faz~mudanca feche- fechei infel- infelizmente maior
more-debts:sim offers:todas ok_$ overdue:aham permi- pode_$ receb- recebi_$ recebo s tenho tenho_mais thirteenth:a thirteenth:sim todas_estao uma vem`,
    '7': `,_pode ?offers ^_apaga ^_apareceu ^_autorizo ^_com ^_confirma ^_confirmo ^_dou ^_eu ^_exatamente ^_fechou ^_infelizmente ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu apareceu_uma apareceu~oferta atrasadas atrasado_$ bota_ai certo comecar comecar_$ confirm-amount:ai confirm-amount:pode confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:eh confirma confirma_ai
consent:acordo consent:beleza consent:ok consent:sim de_acordo dou e_concordo eh_ela eh_esse eh~mesmo eh~proprio ela ela_$ elas elas_atrasadas esta_certo exatamente_isso falta_uma falta~ainda faz_a isso la_$ mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:estao overdue:tenho overdue:uma pode_trocar poe poe_ai propr- proprio proprio_$ sim_mas sou~maior tem_um
tem~monte tenho~umas thirteenth:claro todas_elas todas~atrasadas tranq- tranquilo tranquilo_$ troca- trocar tudo_atrasado um_monte uma_ainda uma_oferta umas_$ valor verdade_$ worry:tranquilo`,
    '6': `#_semana ,_duas ?overdue ^_bota ^_deve ^_muda ^_ofereceram ^_opa a_mudanca aceito_$ ainda ainda_$ ainda~coisa apaga_tudo apare- aposentado~ne bem bom_$ bota certinho_$ certo_$ claro_$ claro_que com_certeza confirm-amount:essa confirm-amount:mesmo confirm-change:mesmo confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo confirm-delete:pode confirm-delete:tenho consent:aham consent:bem
consent:certeza consent:dados consent:de consent:dentro consent:dos consent:problema consent:vida dentr- dentro dentro_$ eh_essa eh_isso eh_o esta_bom estou_dentro firma_paga foi~que infelizmente_tem isso_, isso_que isso~eu metade_ja more-debts:ainda more-debts:todas mudanca_$ opa overdue:eh overdue:quase probl- problema pronto_$ sem_problema sempr- sempre sem~nenhum tem_coisa tem~mas
thirteenth:aposentado thirteenth:cai thirteenth:dia thirteenth:em thirteenth:metade thirteenth:ne trocar_$ uma_$ umas vem_$ verda- verdade vir_$`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_falta ^_pagam ^_perfeito ^_pergunta ^_vamos ^_vou after-roadmap:bom aham_eh aham~essa ai_entao anota anota_ai anota~entao apaga_$ aposentado atras- autorizo autorizo_$ a~paga beleza_$ cai coisa_$ com_tudo comec- concordo_$ confirm-amount:eh confirm-amount:valor confirm-change:sim confirm-creditor:ai confirm-creditor:mesmo confirm-delete:apagar
confirm-delete:tudo confirmo confirmo_$ consent:autorizo consent:com consent:divida consent:e consent:entao consent:fazer consent:filha consent:fiz consent:pergunta consent:perguntar consent:por consent:sem consent:ser consent:ss creio_que de_divida deixo dezembro_$ direitinho direitinho_$ eh_sim eh~essa entao_$ essa_ai esse esse~valor esta_tudo estao~atrasadas estou~acordo eu_deixo falta
faz_tempo fazer_$ filha_$ fiz_# infelizmente~mais ir ir_$ isso_ai la maior_$ mais_uma manda mesmo_valor more-debts:estao mudan- mudanca mudar nenhum_$ oferta_$ offers:estao overdue:duas overdue:mais pagam parti- perfe- perfeito perguntar_$ pode_apagar pode_ir pode_por por_$ pront- pronto quero_$ quero_fazer quero_sim sai_em sai~dezembro sim_por sim_senhora sim~favor tem_, tem_mais tempo_$
tem~atrasadas thirteenth:agora thirteenth:ano thirteenth:deus thirteenth:eh thirteenth:esse thirteenth:firma thirteenth:o thirteenth:pagam thirteenth:sai todo_ano uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_vem #~metade ,_dia ,_essa ,~loja ^_ainda ^_cai ^_certinho ^_creio ^_demorou ^_esse ^_faz ^_fiz ^_foi ^_manda ^_metade ^_sai ^_vai ^_valor a_firma aceit- aham_isso ai_mesmo ajust- ajustar ajustar_$ alter- alterar alterar_$ apagar_$ apose- as_duas a~ja beleza_muda cai_dia cai~# certeza_$ certinho_eh certinho~isso chegou_uma chegou~proposta coisa confirm-amount:correto confirm-amount:por
confirm-change:, confirm-change:confirmo confirm-change:essa confirm-change:esta confirm-change:faz confirm-creditor:certo confirm-delete:certeza confirm-delete:confirmo confirmar confirmar_$ consent:. consent:anos consent:claro consent:demorou consent:favor consent:faz consent:mandar consent:meus consent:moca consent:nessa consent:participar consent:tempo consent:topo consent:vai consent:ver
creio de_dezembro de_maior demor- demorou demorou_, desconto_sim dessa deve deve_vir dezem- dezembro dia~de direi- duas_vezes eh_exatamente eh~senhora em_duas email email_$ em~vezes entao_sim era~que essa_loja essa~mesmo esse_$ esse_eu estao_todas esta~sim eu_queria eu_topo exatamente_essa favor_me favor~ajuda filha firma foi_isso inss_$ isso_eu isso~essa ja~# li manda- mas mas~sei metad- metade
more-debts:atrasado more-debts:falar more-debts:isso more-debts:mandaram more-debts:quero more-debts:uma mudar_sim nao_, nao~quanto ne ne_$ no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:isso offers:mandaram offers:tudo overdue:ainda overdue:elas overdue:falta overdue:umas o~certo o~dos participar participar_$ passada passada_$ perfeito_eh perfeito~isso
perguntar pode_ajustar pode_alterar pode_confirmar pode_mudar pode_perguntar por~me propo- proporcional proposta_no proposta~email queria_$ quero_falar quero~sim que~queria recebo_$ recebo_, recebo_o recebo_proporcional recebo~decimo sei_quanto semana_passada sim_recebo sim~NAME tem_# tem_sim tempo tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:carteira thirteenth:com thirteenth:creio
thirteenth:deve thirteenth:dezembro thirteenth:eu thirteenth:mas thirteenth:opa thirteenth:paga thirteenth:proporcional thirteenth:vezes thirteenth:vir topo uma~no valor_certo vem~, vida`,
    '3': `#_anos , ,_a ,_entrei ,_falta ,_lembrei ,~do ,~ir ,~segunda ,~ser ^^ ^_ah ^_as ^_chegou ^_entao ^_estao ^_quero a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com agora_$ ah_tem ah~mais ainda~mais ajuda_sim anos apaga- apagar assin- assinada assinada_$ atrasado autorizado autorizado_$ a~e a~meu bem_essa bem~mesmo bom cai_em carte- carteira carteira_assinada certo_esse certo~valor
chego- chegou claro~sim confirm-amount:certo confirm-amount:esse confirm-amount:esta confirm-amount:mudanca confirm-amount:sim confirm-change:certinho confirm-change:certo confirm-change:correto confirm-change:eu confirm-change:mudar confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:, confirm-creditor:ela confirm-creditor:essa confirm-creditor:esse confirm-creditor:o
confirm-creditor:por confirm-creditor:que confirm-creditor:uma confirm-creditor:valor confirm-delete:, confirm-delete:aham confirm-delete:correto confirm-delete:essa confirm-delete:faz confirm-delete:foi consent:# consent:a consent:ai consent:autorizado consent:boa consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando consent:que consent:sou
consent:termos cunha- cunhado de_boa de_mais debts:claro decimo_$ de~com de~ja de~uma dia_# divida_$ dos e_aceito eh_$ eh_, eh_bem eh_por eh~pode eh~sim em_agosto espal- espalha espalha_$ essa essa_mesmo esta_sim estou_de estou_precisando eu_recebo falar_$ falta_a faz_isso fazer fecho- fechou fechou_$ fiz guarda infelizmente_sim isso_$ isso~moca junho_, lembrei~mais mais_$ mais~coisa mas_eh
mesmo_moca meu_cunhado more-debts:atrasadas more-debts:eh more-debts:esse more-debts:infelizmente more-debts:mesmo more-debts:outra more-debts:tenho muda_sim mudar_$ n1 nao_conta nao_espalha nao_pera nao~falar nenhum nessa o_decimo ofert- oferta offers:as offers:coisa offers:duas offers:esta offers:mas offers:mesmo offers:outra offers:tenho ok_faz ok~isso os_termos overdue:ai overdue:atrasadas
overdue:coisa overdue:esta overdue:infelizmente overdue:outra perfeito_, perfeito~pode pergu- pode_guarda pode_salvar precisando proposta_sim queri- queria quero que~a que~sim recebe recebi recebo_# recebo_todo recebo~a recebo~todo resol- salva- salvar salvar_$ se_recebo ser_$ sim_# sim_nao sim_tenho sim_todo sim~ano sim~lembrei sim~nao so_nao sou_menor sou~e so~espalha tem~a tenho_# termo- termos
termos_$ thirteenth:, thirteenth:de thirteenth:decimo thirteenth:duas thirteenth:falta thirteenth:gracas thirteenth:pode thirteenth:recebe thirteenth:recebi thirteenth:todo todo trata- tratamento troca tudo~pode uma_coisa valen- valendo vamos_comecar vezes vezes_$ vou worry:esta`,
    '-3': `#~que ,_o ,_sou ,~em ?_$ ?after-roadmap ?debt-amount ?flexibles ?rates ^_# ^_aceitei ^_ajuda ^_avanca ^_cansei ^_como ^_desisto ^_e ^_faco ^_finaliza ^_me ^_negativo ^_nenhum ^_nossa ^_pago ^_para ^_parar ^_por ^_posso ^_pronto ^_pula ^_quais ^_some ^_topei ^_voce ^_zera acabo- acabou aceitar aceitei adiante adiante_$ after-roadmap:certo after-roadmap:essa after-roadmap:isso after-roadmap:lembrete
after-roadmap:manda after-roadmap:mandar after-roadmap:tudo after-roadmap:uma ai_so ajuda_$ anos_$ avanc- avanca avanca_$ calor calor_ai canse- cansei chega cobra cobra- cobra_$ como confirm-amount:mil confirm-amount:o confirm-amount:segunda confirm-change:deixa confirm-creditor:errado consent:ainda consent:cobra consent:confiavel consent:em consent:faco consent:golpe consent:ha
consent:mensalidade consent:nem consent:parar consent:se consent:taxa daqui daqui_$ debts:eh debts:tem desconto_$ desisto dividas dividas_$ dois eh_tudo eh~isso em_dia encerrar enten- errado_$ errado_isso essas essentials:pode esta_calor esta~ai esta~isso explicar finaliza finaliza_$ financeira financeira_$ gastei_$ incomes:isso isso~so lembrete lembro_$ mais_nao mais~, mandar_mensagem meio meio_$
melho- melhor mensagem mensalidade mensalidade_$ more-debts:NAME more-debts:ja more-debts:lembro more-debts:nao more-debts:so nada nao_confirmo nao_tem nao_tenho nao~com negativo negativo_$ nenhuma_$ nossa nossa_senhora nunca o_NAME obrigado obrigado_$ offers:? offers:aceitar offers:aceitei offers:aceito onde overdue:NAME overdue:agosto overdue:desde overdue:dia overdue:em overdue:isso overdue:nao
overdue:pago paga_$ pago_$ parar_$ passar_$ pensa- pensar pensar_$ pode_passar pode~, pode~essa pula pular quais qual quanto quanto_voce quanto~cobra que~, rates:ai rates:pode registrado_$ repetir_$ saber_se sim_desde sim~# sim~agosto sim~mas so_isso some some_daqui sou_clt taxa tem_que tem_taxa thirteenth:estou thirteenth:ja thirteenth:uns thirteenth:veio topei tudo_que tudo~eu um_ano uma_, valeu
vamos_adiante vanta- vantajoso veio voce voce_cobra zera zera_ai`,
    '-4': `#~? ,~NAME ?debt-creditor ?instalments-left ^_cancela ^_ha ^_nada ^_nenhuma ^_nops ^_passo ^_que ^_sair ^_so ^_stop ^_tudo ^_volta after-roadmap:ai after-roadmap:eh after-roadmap:quero antes antes_quero cancela clt clt_$ confiavel confiavel_$ confirm-amount:# consent:? consent:antes consent:graca consent:isso consent:posso custo custo_$ de_graca debts:ai debts:isso desfa- eh_? eh_confiavel eh_de
eh~graca eh~que essentials:eh essentials:isso esse~nao expli- final- gaste- gastei golpe graca graca_$ ha ha_$ ja_gastei ja~metade mas~gastei more-debts:era more-debts:nem more-debts:por nao nao_eh nao_moca negat- nops nops_$ obrig- offers:essa offers:so overdue:o o~e pago parar pergunta_$ pode_repetir posso recebo_nao recebo~, repet- repetir saber se_eh signo signo_$ so so_$ stop stop_$ taxa_$
tem_custo tem_signo thirteenth:gastei thirteenth:sem volta worry:atrasado`,
    '-5': `#_em ,_# :ok ^_calma ^_errou ^_esquece ^_free ^_quem acaba- ai_fechou calma calma_ai cance- com_isso completo confirm-change:nao confirm-creditor:nao consent:saber consent:voce desis- eh_outra eh~loja errou errou_$ esque- esquece esta_errado free free_mesmo infor- isso~fechou liqui- mensa- metade_$ nao_aceito nao_recebo nenhuma outra_loja passar passo passo_$ quem_eh quinz- quinze quinze_$ tem_nao
thirteenth:nao tudo_certinho veio_tudo`,
    '-6': `:opa ? ?debt-kind ?worry ^_deixa ^_nao ^_nunca after-roadmap:pode after-roadmap:tem compl- consent:fora consent:mesmo consent:quanto consent:quem deixa encer- fora fora_$ isso_eh ja~tudo more-debts:fechou nao_concordo nao~isso quem thirteenth:sou thirteenth:tudo ❌ ❌_$`,
    '-7': `?after-crisis ?income-source ^_ai ^_nem after-roadmap:sim ai_ai confirm-delete:nao errad- errado esta_atrasado nem opcao outro sair_$`,
    '-8': `after-roadmap:beleza eh_outro fia menor_$ outro_$ worry:tudo`,
    '-9': `consent:tem nao_$ recus-`,
    '-10': `:sim`,
    '-11': `:👍`,
    '-13': `consent:eh`,
  },
  'ask:call-script': {
    '11': `after-roadmap:digo digo falo`,
    '10': `after-roadmap:falo`,
    '9': `after-roadmap:falar o_que`,
    '8': `digo_para eu_digo`,
    '7': `after-roadmap:ligar cobra- com_o falo~o ligar- roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:ligacao after-roadmap:o after-roadmap:que after-roadmap:roteiro cobrador como_falo conve- eu~para falar ligac- ligacao ligacao_$ ligar oq o~digo o~falar para~? que_digo que_falar rotei- roteiro um~para`,
    '5': `^_como after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo atendente_$ a~? a~com como_eu com~financeira ensin- ensina falo_com falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador que_falo que~falo que~para que~respondo`,
    '4': `^_ligaram a_conversa a_financeira after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:para after-roadmap:telefone banco_? cobrador_$ comeco_a como~com com~banco digo_$ eu_respondo eu~com falar_? falar_na falo~banco financeira ligarem nao_posso nao~falar no_telefone o_atendente posso_falar posso~? que_responder que~na que~posso
respo- respondo telef- telefone telefone_$ tem_um`,
    '3': `^_o after-roadmap:? after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:se agora~o atend- com_a comeco como como~a com~NAME conversa da_um debts:? debts:banco ensina_a eu_falo eu~quando eu~se falar~o falo_quando falo~eles finan- hora_$ me_da me~um na_hora na_ligacao o~? o~eu o~nao para_banco que_nao que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor after-roadmap:voce como_que conse- conseguir desconto desconto_$ n0 negoc- para_conseguir que~eu valor valor_eu`,
    '-4': `com_um escre- escrevo eu_escrevo que~escrevo um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon denunciar denuncio processar proco- procon quero_denunciar reclamacao_$ reclamar`,
    '10': `proce-`,
    '9': `^_onde procon_$ quero_reclamar`,
    '8': `after-roadmap:como after-roadmap:onde after-roadmap:reclamo no_procon reclamo`,
    '7': `^_reclamacao after-roadmap:quero onde posso~? reclamar_$ vou~procon`,
    '6': `._gov after-roadmap:. after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon resolve_? texto vou_no`,
    '5': `^_como ^_posso a_reclamacao abusi- after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso resol- resolve texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:vou aqui banco cobranca como~reclamacao contra contra~NAME no~o para~o quero~a reclamacao_contra`,
    '3': `^_da ^_faz ^_vou abro abro_reclamacao after-roadmap:abro after-roadmap:da after-roadmap:deles after-roadmap:faz cobra- como_abro contr- contra_a da_para deles deles_$ faz_o faz~texto gov_$ isso_eh manda_a me_manda onde~o quero`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `cobra- eh~?`,
    '11': `#_? ^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~graca free free_mesmo graca mensalidade_$ quanto_custa tem_custo`,
    '10': `after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de mensalidade mesmo_$ preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `?consent ^_eh ^_paga ^_quanto comis- comissao consent:paga custa_$ eh_# isso~pago o_preco preco quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:? consent:mesmo mesmo pago_$ quanto_$ sai tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:preco cobra_comissao cobra~? comissao_? consent:pago eh_gratis graca_$ grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com servi- servico tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:eh consent:taxa eh_$ eh_gratuito ganha- gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_cobram ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto aqui~? cobranca cobrar_depois cobrar~? coisa consent:cobram consent:custa consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ do_servico isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:cobranca after-roadmap:nada after-roadmap:ne after-roadmap:qual alguma_taxa cobra_$ cobram_comissao cobrar comissao_$ consent:alguma consent:cobranca consent:comissao consent:depois consent:nada consent:sai consent:servico custa~servico depois_? eh eh~mesmo esse_servico graca_? isso_eh o_valor pagar_$ pagar~taxa
quanto~cobra que~alguma taxa~voce vao vem voce_cobra voce~comissao`,
    '3': `:coisa :custa :ne :usar after-roadmap:aqui after-roadmap:cobrar after-roadmap:coisa after-roadmap:pago after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce alguma~? aqui cobram_$ coisa_$ coisa_? consent:coisa consent:ne consent:o consent:qual consent:vem custa_esse de~eh eh~taxa more-debts:esse nada nada~ne o~do pagar pagar~nao para_usar qual quanto~a quanto~cobram
quanto~esse servico_? taxa_de ter~pagar usar valor voce_?`,
    '-3': `aceit- after-roadmap:com after-roadmap:para after-roadmap:seria ai a~? confi- consent:a consi- do~? eh~isso eh~que golpe_? isso~golpe juros mim ofere- o~mesmo quanto_eu quanto_tempo que_eh robo seria sim tem~de`,
    '-4': `^_sim after-roadmap:falta after-roadmap:juros after-roadmap:margem consent:golpe eh_o falta marge- margem qual_eh qual~a quanto_falta voce_eh`,
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
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:escrevo after-roadmap:faz after-roadmap:fazer after-roadmap:prepara a~por email_para escreve_para escrevo eu_escrevo mensagem~NAME me~um para prepa- prepara que~escrevo texto_para um_email um~para`,
    '4': `^_faz after-roadmap:NAME after-roadmap:banco after-roadmap:email after-roadmap:favor after-roadmap:mim banco_$ da_proposta eles_$ email escreve~texto faz_um fazer mensagem~eles mim_$ para_eles por_# pronto_$ quero~texto texto_da`,
    '3': `^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda after-roadmap:proposta aquel- aquele aquele_texto aquele~para a~para banco carta_para da_um do_acordo eu~para favor favor_$ faz faz~mensagem manda_aquele manda~texto me_da mim o~da o~eu pago~por para_mim para~por por_favor proposta proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco uma
uma_carta`,
    '-3': `^_da ^_para after-roadmap:procon da_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `termi-`,
    '12': `after-roadmap:falta demor- quand- quando`,
    '11': `acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba falta falta_$`,
    '9': `after-roadmap:ano after-roadmap:saida demora em_que quanto_tempo saida`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo after-roadmap:vai ano eu_saio livre mes_eu quant- saio tempo tem~para termino`,
    '7': `:quando ^_demora ^_vai acaba_$ after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:termina ate_quando fico livro me_livro muito muito_? quando_vou termina`,
    '6': `^_acaba ^_falta after-roadmap:demorar after-roadmap:em after-roadmap:eu after-roadmap:livre after-roadmap:quanto after-roadmap:tem after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me previ- previsao qual_mes quanto_falta quantos termino_de termino~pagar vai`,
    '5': `^_tem acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:que dessa falta~para ficar fico_livre mim_$ qual~eu quando_acaba quando~isso quanto que~eu tem~de vou_ficar`,
    '4': `^_quanto ^_sera acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:mim after-roadmap:natal after-roadmap:pagando after-roadmap:quito after-roadmap:sera ano_eu ate_o das_dividas de_pagar debts:quanto debts:tempo dessa_$ eu_quito eu_termino eu~dessa mim muito_para natal o_natal pagan- pagando pagando_$ para_mim quando_fico quando~livre quantos_anos
quantos_meses quanto~demora que_ano que~dia que~o que~saio quitar_ate quito quito_$ saio_dessa sera sera_que tempo_demora um_dia um~eu vou`,
    '3': `:acaba :eu :livre :termino ^_consigo ^_quantos ^_termina acha after-roadmap:disso after-roadmap:dividas after-roadmap:mes after-roadmap:meses after-roadmap:para after-roadmap:quitar after-roadmap:vem ano_que anos ano~vem ate~vou das debts:isso dia_eu divida_$ dividas_$ em~mes eu eu_fico eu~livre fico_sem fico~divida isso_$ levar livre_de livre_disso meses~para pagar_? para_acabar para_sair
para~das quando_que quando~eu quanto_$ quanto~ainda quanto~falta que_mes que_meu que~nome que~termino sem_divida tem tempo_$ tempo_falta termino_$ vai_levar vai~?`,
    '-3': `:quanto aceit- after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:ja after-roadmap:juros agora caduca_$ para~? presc- quanto~pagar tem~?`,
    '-4': `after-roadmap:agora agora_$ caduca quanto_eu`,
    '-5': `caduc-`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `#_para quanto`,
    '11': `after-roadmap:oferecer oferecer quant- quanto_$`,
    '10': `para_NAME qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco`,
    '8': `#~NAME ^_qual after-roadmap:peco after-roadmap:proponho peco proponho`,
    '7': `after-roadmap:# after-roadmap:para after-roadmap:seria after-roadmap:valor dou dou_$ eu_dou oferecer_# propo- qual seria`,
    '6': `^_ate after-roadmap:maximo ate_quanto maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de quanto~oferecer valor_eu`,
    '5': `NAME_$ aceitar_? after-roadmap:NAME after-roadmap:aceitar after-roadmap:ate after-roadmap:com after-roadmap:desconto after-roadmap:eles after-roadmap:eu after-roadmap:vale costu- de_desconto devo_oferecer eles oferecer_$ o~que posso_oferecer proposta_de qual_valor quanto~desconto uma~de valor`,
    '4': `#_? ^_ofereci aceitar after-roadmap:? after-roadmap:entrada after-roadmap:pagar after-roadmap:posso ate de_entrada desconto de~? de~x eu_falo falo_para falo~eles mandei~proposta oferecer~para pago~de para_eles posso~# proposta~# quanto_ofereco quanto_posso que~eu uma_proposta vale`,
    '3': `^_comeco ^_pago ^_quanto ^_que after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:x ate~posso ate~vale da~pedir desco- desconto_da desconto~para devo~? de~para eh_bom eles_$ entra- entrada eu_proponho eu~para falo oferecendo oferecer_? ofereci ofereci_# ofereco_para pagar_na para para_pedir posso posso~no quanto_vale quanto~pagar que~? que~pago
vale_? valor~proponho voce~que`,
    '-3': `^_sai ^_vai after-roadmap:demorar after-roadmap:do after-roadmap:isso after-roadmap:ja after-roadmap:minha after-roadmap:sai after-roadmap:tudo after-roadmap:vai de_juros demor- demorar eu_ja eu~paguei juros n0 paguei_$ quanto_eu quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-4': `eh_$ falta mandei_# mandei~para quanto~para`,
    '-5': `after-roadmap:falta after-roadmap:juros devo_para devo~NAME quanto_falta`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros esse_juros`,
    '7': `^_qual ^_quanto juros_$ o_juros quanto~juros`,
    '6': `a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:cet after-roadmap:mais after-roadmap:taxa cet qual quant- quanto quanto~pagar taxa_do vou_pagar vou~a`,
    '5': `a_mais after-roadmap:alto after-roadmap:pode alto alto_? do_NAME mais_$ os_juros pagar_a qual_a taxa`,
    '4': `NAME_? ^_juros after-roadmap:? after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:os after-roadmap:vou a~do cobrar do~? eh~? eu_perco eu~em juros_abusivo juros_por juros~NAME juros~mes mais_juros o~do perco qual_o quanto_de quanto~de tem~juros`,
    '3': `^_os after-roadmap:NAME cobra_mais cobra~juros comem da~eh de~eu divida_tem eh_alto esse~eh esta_muito estao eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? os o~esta pago_de pago~juros pode_isso pode~? qual_divida qual~juros qual~tem so_de so~juros tem_o vou`,
    '-3': `after-roadmap:primeiro after-roadmap:que n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '14': `segur-`,
    '13': `eh_seguro saber`,
    '12': `seguro vai`,
    '11': `confiavel_$ precisa vao`,
    '10': `?consent ^_precisa confiavel eh_confiavel eh_sigiloso fica sigil- sigiloso`,
    '9': `^_fica ^_vao after-roadmap:vai after-roadmap:vao confiar confiar_$ consent:meu eh~isso fica~onde posso_confiar preci- seguro_$ vai_saber`,
    '8': `:sao ^_posso ^_voce after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:saber consent:vai consent:voce cpf eh_protegido golpe~ne isso~sigiloso nao_ne onde_$ passa- prote- protegido protegido_isso saber_$ senha senha_$ voce`,
    '7': `^_eh ^_isso after-roadmap:confiavel consent:para consent:posso dados de_vazar eh~nao eu_quiser golpe_nao medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de risco~vazar tem_risco tem~de vao~para vazar vazar_$ voce_pedem voce~meus voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:isso after-roadmap:medo after-roadmap:precisa after-roadmap:seguro after-roadmap:senha apaga- apagar_depois a~? banco_$ consent:eh consent:fica consent:qual consent:vao cpf_? escrevo_$ eu~sair fica_guardado guard- guardado guardado_onde incomes:? infor- meus meus_dados ne
para_banco passam passar qual_eh qual~a quem_vai quem_ve quise- quiser quiser_sair se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :voce ?_$ ^_compartilham ^_quem acesso_$ after-roadmap:cpf after-roadmap:meu after-roadmap:ne after-roadmap:passam after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar apagar~? banco_vai banco~saber com_outras como_voce compartilham_com compartilham~informacoes compartilham~outras com~empresas consent:? consent:a consent:como consent:confiar
consent:confiavel consent:disso consent:seguro cpf_$ dados_ficam dados~seguros da~apagar de_cpf de_passar debts:seguro eh_a empresas empresas_$ entre entre_nos escrevo eu_escrevo falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_eh isso_suja isso~meu medo_$ medo~passar meu meus~ficam nos nos_$ outra- outras outras_empresas para_apagar para~depois passar_informacao pedir pedir_meu
porqu- porque posso_falar posso~sem precisa_de quem~o quem~ter quer_saber que~escrevo sair_$ sao~? seguros seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vende- voce_compartilham voce_sao voce~meu`,
    '4': `:confianca :seguro ^_da ^_meus acess- acesso after-roadmap:apagar after-roadmap:banco after-roadmap:escrevo after-roadmap:meus after-roadmap:minha after-roadmap:nos after-roadmap:passar after-roadmap:quem after-roadmap:sair after-roadmap:voce as_informacoes banco cartao_$ como~que compartilham_as confianca conse- consent:compartilham consent:dados consent:de consent:marido consent:medo
consent:meus consent:numero consent:senha consent:sigiloso consent:tem contar contar_para contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca de~informacao e_se escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ informacoes isso isso_fica isso~salvo ligar~minha marido_vai
marido~ficar medo_de meu_cartao meu_cpf meu_dinheiro meu_score meus~? meus~para meu~vai mexer_no mexer~meu no_meu nome_? no~dinheiro onde os_dados os~depois o~eu o~vai para_excluir para_minha para_que para~casa para~os para~voce passam_para passam~banco pedir~cartao piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo sabendo_$
saber_quanto saber~eu sair salvo salvo_onde score score_$ se_eu seguros_$ sei_que tenho_medo tenho~de ter ter_acesso terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_passam voce_vao voce~as voce~de`,
    '3': `:cpf :precisa ^_alguem ^_mas ^_passam ^_qual ^_tem after-roadmap:cartao after-roadmap:casa after-roadmap:excluir after-roadmap:falar after-roadmap:mexer after-roadmap:nome after-roadmap:onde after-roadmap:pedir after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter algue- alguem alguem_vai alguem~saber apagam aqui_? certeza_que certeza~eh como_sei consent:apagar consent:banco
consent:cpf consent:da consent:deus consent:e consent:entre consent:eu consent:falar consent:ficam consent:informacoes consent:isso consent:minha consent:onde consent:passar consent:pedir consent:que consent:seguros conta_do conta~banco dados~terceiros das_minhas das~dividas debts:? debts:isso depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida eh estou_em eu~? falar familia_vai
familia~saber ganho golpe~eh incomes:eu incomes:ganho incomes:isso incomes:que isso~golpe isso~seguro ligar_para livre_de marid- marido marido_nao me_livre mesmo_? meu_marido meu_nome meu_numero meu~nao mexer me~de minha_casa minha_familia minha_senha minha~do nao~saber ninguem_vai ninguem~saber numero_$ para_terceiros passam_meus passam~dados por_que quanto_eu que_quer quem que~quer que~querem
que~seguro saber_? saber_das saber_ne saber~minhas sao se se_voce seguro_mesmo sei~eh tem_certeza terce- terceiros_$ vai~? vai~das vai~ne vao_ver vao~meus vao~minha ver_minha ver~conta voce_apagam voce_querem voce~para voce~saber voce~ver`,
    '-3': `?worry ^_de after-roadmap:mim after-roadmap:qual after-roadmap:quanto ai cobrar com_isso consent:# eh_do eh_isso golpe_$ golpe_? golpe_isso golpe~? isso~pago mim pago_$ quem_eh que~isso robo sao_banco voce_tem voce~banco`,
    '-4': `banco_? cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:sao eh_pago voce_$ voce_conseguiu`,
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
    '8': `abre after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplic- aplicativo aplicativo_$ compu- computador computador_$ consent:o em_pdf nao_abre o~nao pdf pdf_$`,
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:pelo after-roadmap:ver grafi- grafico manda~link no_link quebr- quero~pelo site_nao tem`,
    '6': `abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:vejo consent:painel grafico_$ me_manda nao_consigo pagin- pagina pagina_$ pelo perdi~link vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso app_? cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na nao~abrir no_site onde_vejo onde~isso vejo_isso`,
    '4': `after-roadmap:? after-roadmap:onde after-roadmap:para app carre- carrega carrega_$ consent:link consi- da da_erro erro_no erro~link inter- internet isso_em isso~pdf link_do manda_o mexer_no nao_carrega perdi_o qual_o quero_ver sei~no site~carrega ver_no ver_o`,
    '3': `:manda :nao :o :pagina :perdi ?after-roadmap ^_perdi abre_o abre~painel after-roadmap:entrar after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:perdi consent:site da_pagina da~no da~ver entrar erro expir- expirou expirou_$ fica_o fica~painel link~pagina link~plano onde
onde_fica onde~o o~venceu painel_nao painel~abre para_ver perdi quero~o vejo_o vejo~painel`,
    '-3': `after-roadmap:eh after-roadmap:mais after-roadmap:que after-roadmap:roteiro banco o_banco para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:banco after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `o_minimo`,
    '12': `after-roadmap:minimo minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar minimo_resolve o~resolve pagar pagar_so pagar~o so~minimo`,
    '4': `:pagar ^_pagar ^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_? minimo_ou o~? o~ou pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:so acont- acontece after-roadmap:atraso after-roadmap:o after-roadmap:pago atraso_$ minimo_$ ruim se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- falei falei~NAME quais`,
    '9': `^_quais a_lista after-roadmap:minhas dividas_$ falta~NAME`,
    '8': `da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da quanto~devo`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:falei after-roadmap:ver debts:dividas debts:eu devo~cada divida_no eu_devo eu_ja ja~da minha- minhas minha~no quais_contas quero~a rates:eu resum- resumo resumo_das resumo~dividas te voce_anotou`,
    '6': `^_quanto after-roadmap:ai after-roadmap:cada after-roadmap:devo after-roadmap:quais ai as_dividas da_NAME debts:falei debts:quanto devo devo_mesmo dividas_eu divida~NAME eu_falei eu~mesmo eu~te falei_da falta me_mostra mesmo_$ mostr- mostra mostra_o mostra~que o~voce para_cada para~eu quant- quanto~para que_voce quem_eu quem~devo rates:NAME rates:dividas rates:falei voce_tem voce~ai`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai_se ainda_devo ainda~no ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se conte- contei contei_$ da~lista debts:ja devo_na devo~NAME dividas_que dividas~tenho do~? esta_minha esta~divida eu~contei eu~na falei_$ falei_do falta_para
ficar- ja ja_contei ja_falei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para_quem para~as passe- passei passei_$ quais_eu quais~ja quantas quantas_dividas quantas~eu quanto quero_ver que~ja que~tem rates:devo se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver voce~anotado`,
    '4': `NAME_$ ^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas contas_eu contas~falei debts:? debts:anotou debts:quais debts:voce devo_para esta_faltando esta~alguma eu~? falei_? faltando faltando_alguma faltando~que me~o no_NAME o_que o~eu quais~eu quanto_esta quanto~minha que~anotou que~devo rates:?
rates:da rates:ja rates:quanto rates:que tem_ai voce~a`,
    '3': `:entendi :quanto ?rates ^_cade a_da after-roadmap:NAME after-roadmap:contas after-roadmap:no after-roadmap:passei after-roadmap:resumo after-roadmap:voce ai_$ ai_? ainda algum- alguma cade cade_a cade~lista da_minha das_dividas debts:ai debts:as debts:da debts:das debts:devo debts:mesmo debts:que devo_no dividas~eu eu eu_tenho falta- lista_das me~as minha_divida nao~quanto quais_dividas quais~voce
quanto_devo que_eu quem que~falei rates:ai rates:anotou rates:das rates:quais rates:voce tenho_$ voce`,
    '-3': `^_total after-roadmap:das after-roadmap:uma dividas~uma eu~devo n0 por_uma quanto~ainda quero_sair quero~das sobre total`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ quanto_eu`,
    '-5': `no~? sair sair_das sair~dividas`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `limpa limpo meu_nome`,
    '9': `after-roadmap:limpa`,
    '8': `^_limpa quanto_tempo spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo after-roadmap:sai como_limpo como~meu do_spc fica limpo~nome na_hora na~? o_nome sai sai_do tempo`,
    '6': `after-roadmap:na fica_no hora limpo_meu nome~que para_limpar serasa_$ spc_$`,
    '5': `:quanto :tempo ^_pagando after-roadmap:meu do_serasa eu_pagar limpa- limpar limpar~nome limpa~nome meu~fica nome_fica para~o quand- quando quando_$ sai~serasa seras- serasa se~pagar worry:como`,
    '4': `:spc ^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:serasa after-roadmap:spc como como_faz dias faco_$ fica_sujo fica~ate limpa_$ limpa_o limpar_meu meu~do meu~o nome_$ nome_do nome_limpa nome_o nome_sai o~faco pagan- pagando pagar~do quanto~para que_faco quero~meu sujo_ate sujo~quando tempo_para tiro_meu tiro~nome worry:nome`,
    '3': `:limpo :no :nome :serasa ^_em acordo_o acordo~nome after-roadmap:como after-roadmap:do after-roadmap:faz after-roadmap:quando ate_quando como_tiro demora dias_sai dias~do do~? em_quantos em~dias faz_$ fica_limpo meu meu~sai no_spc nome_? nome~do nome~limpo nome~spc nome~sujo o_acordo o~limpa o~o pagando_o pagando~acordo quando_meu quando~nome quant- quantos quantos_dias quantos~sai quanto~a se_eu
tempo~limpar tiro worry:do worry:limpa worry:o worry:quando worry:que worry:sai`,
    '-3': `after-roadmap:isso n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '17': `after-roadmap:negociar negoc- negociar reneg-`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `^_como desconto desconto_$`,
    '10': `after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco-`,
    '8': `^_consigo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir para_parcelar pedir`,
    '7': `^_bora ^_da after-roadmap:acordo after-roadmap:baixar after-roadmap:quero ajuda_a baixa- baixar bora como~a com~NAME consigo da_para me~a para_negociar quero~um`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar como_que consi- dao dimin- divida_$ e_pagar fechar me_ajuda negociar_o o_NAME para_baixar parce-`,
    '5': `acordo_com after-roadmap:com after-roadmap:conseguir after-roadmap:conversar after-roadmap:fazer after-roadmap:negocia ajuda ajuda~negociar com_a como_faco como_negocio conversar conversar_com da~parcelar desconto_? essa_divida negocia negocia_isso negociar_com negocio_com negocio~o pagar~por`,
    '4': `#~mes ^_sera a_divida acordo~a after-roadmap:a after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:parcela after-roadmap:sera after-roadmap:tentar after-roadmap:vamos a~com baixar_o bora_negociar com_o como_diminuir como_peco como~desconto conseguir da~baixar de~? diminuir_a e~# falo_para fazer fazer_um fazer~acordo fecha- fechar_com financeira_$ negociar~a negocio o~com o~falo
pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo quero_fazer sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#_? #_por NAME_? NAME_da NAME_em NAME~para ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:que after-roadmap:um after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer a~em
cartao_$ com com_eles como~um conse- consigo~o da~negociar de_ajuda desconto_na desconto~NAME diminuir divida eles_$ em~vezes faco fazer_acordo jeito_de melhor~de na_prefeitura na~? negociar_? negociar~NAME o_cartao o_melhor o~? para~# para~a para~com para~na para~para parcelar_em peco peco~para pena por_mes preciso_de preciso~ajuda prefe- prefeitura qual~melhor quero quero_negociar quero_tentar
quero~com que~isso que~para tentar_negociar um_desconto um~na vale_a vale~pena valor_com vamos vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:eu after-roadmap:mim after-roadmap:quanto after-roadmap:ver a~? da_NAME de_desconto de~da do~? falo_com ja mim negociei o_banco para_mim recla-`,
    '-4': `^_ja after-roadmap:nao como_eu denun- falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja como_falo`,
    '-6': `nao~negociar`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:agora after-roadmap:pago`,
    '12': `after-roadmap:e proxi- qual qual_$`,
    '11': `passo`,
    '10': `after-roadmap:fazer agora agora_$ pago proximo proximo_passo`,
    '9': `^_e after-roadmap:proximo fazer`,
    '8': `a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:passo after-roadmap:primeiro fazer_$ o~faco passo_$ prime- primeiro que_faco`,
    '7': `^_voltei after-roadmap:mes after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco eh~pagar esse_mes gente mes_$ o_que pago_qual por_onde primeiro_$ que~fazer volte- voltei`,
    '6': `,~onde a_proxima after-roadmap:caiu after-roadmap:faco after-roadmap:proxima agora_? caiu_o comec- comeco_$ desse desse_mes do_mes em_qual faco jogo jogo_em jogo~qual lembra~que pagar_esse pagar~mes por_qual que_falta que_fazer que~gente`,
    '5': `,_jogo :faco ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:dinheiro after-roadmap:diz after-roadmap:esse after-roadmap:jogo after-roadmap:lembra after-roadmap:pagar after-roadmap:quais after-roadmap:que a~parou caiu combi- comecar_$ confirm-change:desse confirm-change:mes diz_o diz~que e_esse e~mes faco_agora faco~? gente_parou ja_paguei lembra me_diz me_lembra mes mes_pago me~o o_dinheiro
o_proximo onde_a onde~gente o~a o~passo para~vai parou primeiro_? proxima quais qual_a qual~proximo que_a quem quem_$ que~primeiro vai_o vai~dinheiro`,
    '4': `^_ja ^_jogo ^_o ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou aqui_, coloc- coloco confirm-change:o confirm-change:quero confirm-change:ver devo~primeiro dinhe- dinheiro diz eh_melhor esse esse~? estou_com eu~agora faco_$ mes_? me~do onde_coloco onde_comecar onde_comeco onde~o o~fazer o~pago pagar pago_agora pago_primeiro para_quem parou_$
por~comeco qual_? qual_eu quero_ver quero~o sei_por sei~onde tenho_# tenho_que ver_o`,
    '3': `#_real #~, #~esse #~mao ,_qual ,~qual :onde :passo :primeiro :proximo :que NAME_ou NAME~? ^_caiu ^_comeco ^_pagamento ^_para after-roadmap:cada after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai aqui a~ou cada_um comeco_por com~na das_duas debts:coisa
devo_fazer do_que do~eh e eh_para eh~coisa estou~um eu_faco eu_pago feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor mes~jogo muita na_mao o_passo o_salario onde_$ onde_? ou_o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_a pago_o pago_para pago~NAME para_cada para_pagar para~um por~comecar proxima_$ qual_das qual~a qual~duas qual~primeiro qual~proxima quanto_pago
quanto~para que_$ que_tenho que~faco que~para que~que quito real_esse real~mes salario~o sobro- sobrou sobrou~real um_dinheiro um~aqui um~mes`,
    '-3': `^_fui after-roadmap:cet after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:vou desco- fui maxim- maximo maximo_que n0 o_maximo o~? o~do plano qual~maximo quanto_falta sem`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero mes_eu pago_$ qual_o`,
    '-5': `?_o ?~que agora~o voce voce~?`,
    '-6': `after-roadmap:voce o~voce que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '11': `^_aceito ^_compensa aceito after-roadmap:fecho bom compe- compensa vantajoso_$`,
    '10': `?offers aceit- aceito_? after-roadmap:aceito after-roadmap:vantajoso eh_vantajoso fecharia fecharia_$ fecho_? offers:? voce_fecharia`,
    '9': `aceitar acha compensa_? eh_bom fechar ou_nao propo-`,
    '8': `^_seria ^_voce after-roadmap:bom after-roadmap:compensa after-roadmap:fechar boa fecho_com fecho~eles ofert- offers:fecho proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `?_$ ^_quais aceitar_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha after-roadmap:proposta bom_negocio desconto eh~negocio eu_tenho offers:bom offers:eh offers:vantajoso ou`,
    '6': `^_devo ^_eh ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:boa after-roadmap:desconto after-roadmap:devo after-roadmap:ou boa_? bom_$ bom_esse bom~desconto com_eles desconto~mim devo_fechar eh_boa eh_uma eh~boa essa_proposta esse_desconto esta~esse fechar_o mim_? negocio negocio_$ o_acordo offers:compensa offers:ou offers:voce o~acha pena proposta_ai proposta~?
quais que_acha tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo_da after-roadmap:eh after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar compensa_aceitar da_proposta desco- desconto_para devo_aceitar devo~o essa_oferta fecho_ou fecho~nao nao_fecho oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:boa ou~fecho para_mim para~? pena_aceitar proposta_$
propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem~ai vale`,
    '4': `acord- acordo acordo~NAME after-roadmap:acordo after-roadmap:da after-roadmap:essa after-roadmap:negocio after-roadmap:oferta after-roadmap:pena after-roadmap:vale after-roadmap:voce alguma_oferta alguma~para a~a boa_$ desconto_$ desconto_eh desconto~bom devo devo~? eles_$ esper- espero espero_$ essa~eh esta_bom fechar_? fechar_ou fechar~espero mim o_desconto oferta_$ oferta_para oferta~mim
offers:acha offers:desconto offers:devo offers:essa offers:proposta offers:quais offers:seria offers:tenho ou_espero pena_a pena~proposta posso_fechar posso~ou proposta_eh proposta~boa tem_alguma tem~oferta vantajoso_para vantajoso~mim voce`,
    '3': `^_essa ^_tem aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:mim algum- alguma boa_essa boa~proposta eh~essa eh~para eles essa fecho_$ negoc- offers:esta offers:eu offers:mim offers:o offers:oferta offers:para offers:pena offers:tem offers:vale o~da posso~a proposta_da tem~para tenho vou_fechar`,
    '-3': `:? aceitei after-roadmap:como after-roadmap:isso after-roadmap:minha after-roadmap:quanto desconto_? essa_$ offers:a offers:vou recus- tem_como tem~? voce_eh vou_aceitar`,
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
    '3': `after-roadmap:desconto after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu_salario podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '16': `presc-`,
    '12': `caduca`,
    '11': `after-roadmap:prescreve caducou overdue:? prescreve`,
    '10': `ainda caducou_?`,
    '9': `^_caducou ^_divida after-roadmap:caduca anos de~anos prescreveu quand- quando`,
    '8': `after-roadmap:ainda after-roadmap:anos after-roadmap:caducou after-roadmap:divida after-roadmap:quando divida que_ainda sera~ainda`,
    '7': `cinco_anos isso~? ja_prescreveu ja~? overdue:ainda prescreveu_? some some_?`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:prescreveu ainda_conta caduca_$ cinco de_cinco depois_de divid- divida_de divida~# podem quando_$ que~conta sera sera_que`,
    '5': `^_depois ^_essa after-roadmap:? after-roadmap:acontece after-roadmap:antiga after-roadmap:ja ainda_podem ainda_vale antig- antiga cobrar conta_$ divida_velha eu_deixar me_cobrar podem_me podem~cobrar quando_isso velha`,
    '4': `#_ainda #_anos #~some :isso :quando ^_isso ^_ja ^_sera acont- acontece acontece_se acontece~eu after-roadmap:deixar after-roadmap:some ainda~? ainda~me anos_? anos_some anos~? caduca_? cobra- cobrar_? deixa- deixar depois~# de~ainda divida~some essa_divida overdue:sera overdue:some o~acontece que_acontece que~se velha_some velha~?`,
    '3': `:anos :depois :divida ?overdue NAME~? ^_ainda ^_quando after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:essa after-roadmap:isso after-roadmap:podem after-roadmap:sera after-roadmap:vale after-roadmap:velha ainda_cobra antiga_sera antiga~que cinco~? cobra_$ cobrar_divida com_cinco com~anos conta depoi- depois divida_ainda divida_caduca divida_eh divida~NAME divida~vale
do~com eh_estao eh~antiga essa~ainda estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh nao~pagar overdue:anos overdue:cinco overdue:conta overdue:divida overdue:ja overdue:que que~cobra serasa_com serasa~cinco some_do some~serasa vale vale_?`,
    '-3': `aceit- que~?`,
    '-5': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '15': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:explica o_plano plano_$`,
    '10': `after-roadmap:ver expli- explica`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `a_conta ficou ficou_$ mostr- quero_ver`,
    '7': `:plano a_passo after-roadmap:conta after-roadmap:novo cade~plano passo_a passo~passo`,
    '6': `^_manda ^_ver after-roadmap:manda after-roadmap:mostra after-roadmap:o after-roadmap:passo after-roadmap:refazer cade_meu de_novo manda_o mostra novo o_passo o~a passo_$ pode_refazer pode~a quero~de refazer_a refazer~conta resum-`,
    '5': `^_cade after-roadmap:como after-roadmap:meu cade conta manda me_mostra passo qual~o refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:pode after-roadmap:refaz after-roadmap:repete atual- atualiza atualiza~plano a~de conta_de faz_a me_passa meu~agora monta novo_$ passa_o quero_o refaz refaz~plano repet- repete ver~plano`,
    '3': `,_por ,~favor :favor ^_faz ^_mostra ^_oxe ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:cade after-roadmap:era after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? como conta_? de~o explica_de explica~novo me_explica meu me~o mostra_o novo_o novo~plano o_meu oxe o~mesmo passa plano_de plano~novo poder- poderia poderia_me pode~o por~? qual_eh qual_era quando_o
quero~meu resumo ver_meu`,
    '-3': `a_lista after-roadmap:grafico after-roadmap:lista grafi- grafico lembr- link lista lista_$ pode_me quero~a`,
    '-4': `^_melhor after-roadmap:link after-roadmap:melhor melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo rotativo_$`,
    '8': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:rotativo`,
    '6': `:rotativo ^_por ^_rotativo do_cartao eh_esse o_rotativo rates:que rotativo_eh`,
    '5': `^_que a_fatura assim~? cresc- cresce cresce_tanto eh_o eh~do esse_do esse~cartao explica explica~rotativo juros_eh juros~esse por~a que_a que_eh que_juros que~fatura rotativo~o tanto tanto_$`,
    '4': `:eh after-roadmap:cartao after-roadmap:cresce after-roadmap:explica after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ como_assim eh~juros eh~que esse_rotativo expli- fatur- fatura fatura_so fatura~aumenta juros que_$ que~eh rates:eh rates:o so_aumenta`,
    '3': `^_como ^_explica after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:fatura after-roadmap:que cartao_cresce cartao~tanto como_funciona como~o debts:quanto debts:rotativo do~? eh~rotativo esse explica_o funci- funciona funciona_o funciona~rotativo juros_do o_cartao o~cresce o~eh por~o quanto~o que_o que~cartao que~esse rates:cartao rates:esse rates:fatura rates:juros rates:por`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `total`,
    '13': `after-roadmap:total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:quanto after-roadmap:tudo soma total_$`,
    '9': `^_quanto after-roadmap:devo quant- quanto`,
    '8': `NAME_? ^_soma after-roadmap:das minha_divida o_total soma~para`,
    '7': `after-roadmap:geral devo_$ eu_devo geral no~?`,
    '6': `after-roadmap:agora after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo dividas_$ estou_devendo me_fala no_total quanto_eu quanto_que quanto~eu soma_tudo valor`,
    '5': `^_somando ^_total ^_valor after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo_no devo~NAME divid- divida_$ divida_toda dividas esta_dando me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_esta quanto_falta soman- somando somando_tudo toda_$
todo_$ tudo`,
    '4': `:divida :minha :quanto ^_qual after-roadmap:estou agora ao a~das das_minhas das~dividas da~divida da~junto devendo_quanto devo_para devo~total divida~em em_quanto estou~quanto eu_estou eu~devendo eu~devo eu~no fala falta_pagar junto junto_$ mim minha~esta o_valor para_mim quanto_da quanto~ainda quanto~no que~devo toda tudo_junto`,
    '3': `:total :valor after-roadmap:eu after-roadmap:minha after-roadmap:no after-roadmap:qual after-roadmap:toda ai da_quanto devendo_$ divida eh_minha eh~divida esta_em falta o~da o~total para_NAME para~? qual qual_a qual~total quanto~pagar que~estou somando~da todo total_? tudo_da tudo_quanto valor_da valor_total`,
    '-3': `NAME_$ NAME_mesmo after-roadmap:banco after-roadmap:cada after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:sair after-roadmap:tempo after-roadmap:vai banco banco_$ cada devo_oferecer devo~cada divida_? eh_$ eu_ja eu~na eu~paguei n0 na~mesmo ofere- oferecer paguei_$ para_cada quanto~oferecer sair sair_das sair~dividas vai`,
    '-4': `divida_no divida~NAME minha~no tempo`,
    '-5': `quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh`,
    '11': `quem~voce`,
    '10': `:funciona after-roadmap:voce eh_financeira funci- funciona quem robo voce`,
    '9': `:como after-roadmap:robo banco_? como_funciona consent:que do~? eh_voce falan- falando financeira financeira_$ para_que que_esse que~isso`,
    '8': `^_quem como_pegou de_onde eh_do eh_isso empre- finan- pegou pegou_meu pegou~numero robo_$ sao voce_fazem voce_sao`,
    '7': `?consent ^_isso ^_para ^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:quem after-roadmap:sao como~meu consent:isso consent:sao eh eh_emprestimo eh_um eh~robo eh~serasa emprestam emprestam_dinheiro esse_$ esta_falando fazem fazem_$ funciona_$ isso_eh isso~emprestimo quem_eh quem~falando que~fazem um_robo voce_$ voce_emprestam voce~dinheiro`,
    '6': `:quem ^_de ^_do ^_eh after-roadmap:que como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:quem consent:robo consent:voce do_governo do_que do~se empresa esse_negocio esse_zap meu_numero negocio numero_$ para~esse para~serve que_se que_serve quem_esta quem_sao que~trata que~zap sao_voce se_trata serve serve_isso trata trata_$ voce_conseguiu zap zap_$`,
    '5': `:? :resolve after-roadmap:numero after-roadmap:ou artif- artificial artificial_? como consent:? consent:do consent:emprestimo consent:falando dinheiro_$ divida_? do_serasa eh_esse eh_inteligencia eh_o eh_quem eh~artificial emprestimo_$ estou_falando estou~com falando_$ falando_com falando~robo gover- governo intel- inteligencia inteligencia_artificial inteligencia~? isso~do isso~o minha~?
negocio_$ o_que onde onde_eh onde_voce onde~isso onde~sao o~? que_mesmo quem_$ resolve robo_? sao_banco seras- serasa voce_eh voce~banco voce~da`,
    '4': `:divida :minha :vi :voce ?_$ ^_como ^_que after-roadmap:do after-roadmap:empresa after-roadmap:esse after-roadmap:fazem after-roadmap:negocio ajudam_a aqui_eh com_robo com~? consent:entendi consent:esse consent:onde de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_humano eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual empresa_$ empresa_de empresa~que
emprestimo entendi_o entendi~que esse faz_o faz~que governo_? humano_ou humano~robo isso isso_moco isso~eh minha_divida moco moco_$ negocio~esse o_dono ou ou_robo o~disso o~esse o~mesmo o~voce qual_empresa que que_? que_negocio que_servico que~eh que~negocio resol- sao_do serasa_$ serasa_? servico_eh servico~esse voce~a voce~do voce~quem voce~uma`,
    '3': `,_como ,~funciona :ajudam :eh :esta :fazer :isso :sabe :saber ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:emprestimo after-roadmap:faz after-roadmap:onde after-roadmap:serasa banco com_nome comig- comigo comigo_$ como~funciona com~sujo consent:de consent:dinheiro consent:disso consent:empresa consent:esta consent:governo consent:limpar consent:negocio consent:nome consent:ou
consent:serasa consent:um de_qual disso do_banco eh~banco eh~esta entendi esta~comigo falando_comigo fazer_? funciona_esse funciona~negocio human- humano isso_$ isso_aqui isso~de limpar_o limpar~nome maqui- maquina maquina_$ nao_entendi nao~o nao~quem negoc- negocio_eh numer- numero ou_maquina pessoa_ou pessoa~maquina que_$ que_funciona quem~que sabe~? sao_$ sao~governo se sei_quem servi- servico
uma~ou um~? vi vi_no voce~um`,
    '-3': `^_esse ^_qual after-roadmap:mim after-roadmap:negocia after-roadmap:quero after-roadmap:rotativo after-roadmap:tem bom consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:sabe consent:ser consent:sim da~mesmo de_graca deven- devendo eh_? eh_a eh_protegido eh_sigiloso eh~graca eh~presidente escre- esse~? esse~eh fazer_$ graca isso~golpe mesmo_esse mesmo~numero mim negocia
negocia_isso numero_? o_presidente o~eu paga pago pode_ser presi- presidente presidente_$ prote- protegido protegido_isso quem~isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso`,
    '-4': `:oii after-roadmap:bom after-roadmap:cet banco_$ cet devendo_$ esse_numero esta_devendo ganha- isso~pago o~com pago_$ pergu- que_com quem~devendo`,
    '-5': `com_isso dez dez_$ eh_golpe eh_pago eh~? eh~isso isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `after-roadmap:dez golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `desfaz`,
    '16': `^_desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `ultim-`,
    '12': `anterior voltar_$`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta respondi ultima`,
    '9': `after-roadmap:voltar errad- errado pergu- pergunta rates:volta respo- volta_ai`,
    '8': `^_voltar antes_$ da~voltar essentials:voltar para_voltar respondi_errado uma_pergunta voltar_por voltar~favor`,
    '7': `^_apaga ^_errei ^_ops ^_respondi ^_retorna a_ultima antes de_antes desconsidera_a desconsidera~ultima errei essentials:volta incomes:voltar na_pergunta ops pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta volta_uma`,
    '6': `:volta a_anterior apaga apaga_essa apaga~ultima da_para debts:desfaz debts:isso essa_ultima essa~mensagem eu_falei isso_$ ops_volta overdue:errado pergunta_$ quero_mudar que~falei rates:anterior ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta after-roadmap:desfaz apaga_o a~anterior debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errado_volta errei_, errei~volta essentials:uma falei falei_agora incomes:quero mande- mandei mudar mudar_o mudar~que overdue:desfaz overdue:volta o~eu o~respondi pouco pouco_$ que_respondi quero~a rates:a rates:pergunta respondi_$ respondi~antes resposta
ultimo uma volta~pergunta`,
    '4': `a_pergunta after-roadmap:errado after-roadmap:ultima after-roadmap:volta ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta corri- corrigir debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_ultimo para_outra
para~pergunta pergunta~antes por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `:errei ?debt-amount ?incomes ?rates ^_cliquei ^_mandei after-roadmap:anterior after-roadmap:antes after-roadmap:apaga after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi agora_$ ai arrum- a~de a~volta cliqu- cliquei cliquei_errado cliquei~volta debt-amount:a debts:a debts:ai debts:favor debts:mudar debts:ops debts:por debts:quero desfaz_o desfaz~que de~a errei_a
errei~ultima essentials:apaga essentials:errado essentials:eu essentials:falei essentials:favor essentials:o essentials:que falei~ultimo incomes:ai incomes:errei incomes:favor incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem novo_a novo~anterior o_que outra_pergunta overdue:a overdue:anterior overdue:antes overdue:pergunta overdue:quero overdue:respondi o~que para_pergunta
para~anterior pergunta_de por_ultimo quero quero_responder quero~de rates:. rates:ai rates:na responder_de responder~novo ultima_volta ultimo_$ voltar~pergunta`,
    '-3': `^_boa ^_outra ^_pergunta boa boa_pergunta coloc- comec- comeco comeco_$ era lembr- me~de para_comeco voltar_a`,
    '-4': `after-roadmap:me de_volta inici- inicio inicio_$ para_inicio volta~inicio`,
    '-8': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '16': `^_cancela ^_deixa cancela deixa_$`,
    '15': `^_desisto ^_esquece deixa desisto esquece`,
    '14': `canse- cansei desis-`,
    '13': `?confirm-change ^_cancelar ^_cansei cancela_$ esque-`,
    '12': `after-roadmap:deixa cansei_$ fazer`,
    '11': `cancelar desisto_$ esquece_$ precisa_mais`,
    '10': `fazer_isso mais_$`,
    '9': `after-roadmap:cansei after-roadmap:esquece essentials:deixa la_$ nao_precisa para_la`,
    '8': `a_fim after-roadmap:cancela after-roadmap:desisto a~agora cancelar_$ deixa~la estou_a estou~fim fim_agora precisa`,
    '7': `after-roadmap:fazer cancela_isso cancelar_operacao chega_disso chega~por confirm-change:deixa confirm-change:isso de_fazer deixa_para deixa~isso desisto_dessa dessa dessa_$ de~isso disso_por disso~hoje essentials:desisto essentials:esquece fazer_mais fim isso_$ la nao_estou nao~a nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso vou~mais`,
    '6': `after-roadmap:isso cancela_o cansei_desse cansei~papo confirm-change:cancela confirm-change:desisto confirm-change:esquece desse desse_papo esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso eu_pedi hoje_$ mais_fazer mais~isso nao~fazer papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi vou_fazer`,
    '5': `?essentials ^_chega after-roadmap:precisa agora_$ cancela_por cancela~favor chega confirm-change:cansei confirm-change:mais disso essentials:nao hoje isso nao_vou nao~nao pedi`,
    '4': `,_esta ,~certo ^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:fazer confirm-delete:la confirm-delete:para esquece_o esquece~que essentials:mais essentials:precisa mais nao_deixa o_pedido o~eu pedid- pedido pedido_$ rates:la which-change:do`,
    '3': `?which-change after-roadmap:chega after-roadmap:hoje after-roadmap:la after-roadmap:nao agora cancela~que confirm-change:agora confirm-change:nao confirm-change:para confirm-change:por confirm-change:precisa confirm-delete:deixa deixa_isso deixa_quieto deixa~para do_jeito do~que esquece_, essentials:dessa essentials:disso essentials:estou essentials:hoje esta_certo isso_ai isso_para isso~la
jeito_que jeito~esta que_esta quero_mais quiet- quieto rates:deixa rates:para`,
    '-3': `,_deixa ?after-crisis ?confirm-amount ?confirm-creditor ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisar aviso- avisos avisos_$ cancela_minha cancela~inscricao confirm-change:mudanca essa essa_mudanca inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os os_avisos para~essa quero_cancelar`,
    '-4': `avisa- mudanca_$`,
    '-5': `mudan- mudanca quieto_$`,
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
    '6': `^_no a_segunda after-roadmap:# confirm-amount:opcao do_aluguel o~aluguel primeiro_$ renda renda_$ segunda_$ worry:#`,
    '5': `aluguel_$ confirm-amount:# o_do primeira_$ primeiro which-change:do`,
    '4': `# a_primeira da_parcela parcela_$ valor_da valor~parcela`,
    '3': `?overdue FIGURE a alugu- aluguel a~a o_valor o~da`,
    '-3': `?income-low-month ?instalments-left incomes:#`,
    '-4': `?debt-amount instalments-left:# rates:#`,
    '-5': `confirm-amount:mil`,
    '-6': `debt-amount:#`,
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
    '3': `,_acho ,~que :em :remedio ?worry ^_minha acaba- acabar acabar_com after-roadmap:acabar after-roadmap:acho after-roadmap:causa after-roadmap:da after-roadmap:deixar after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:saida after-roadmap:tudo after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo
com~por corte- cortei cortei_tudo debts:nao deixa- deixar depre- depressao dessas_contas esta_com eu_deixar eu~de eu~em exist- falou falou~se ja_cortei ja~os ja~tudo mae_esta mais~, me_matar mesmo_, minha~nao nada~, nao_vale por~dessas que_a remedio_$ saida separ- tudo_, unica`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:era after-crisis:estou after-crisis:isso`,
    '9': `after-crisis:de after-crisis:eh after-crisis:quero`,
    '8': `^_era after-crisis:bem after-crisis:falei bem era`,
    '7': `^_falei after-crisis:falar brinc- jamai- jamais viver viver_$`,
    '6': `after-crisis:foi after-crisis:vou estou_bem estre- falei nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira after-crisis:estava bem_$ brincadeira desab- estav- estava falar_$ nao_$ nao_vou nisso`,
    '4': `^_foi after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincadeira_$ da~para de_boa de_falar eh_so eh~de estava_so estou~boa estou~e falar falei_da falei_por foi foi_so fora_$ modo modo_de nao~me para_fora quero~nao so`,
    '3': `^_calma ^_fica ^_sumir after-crisis:, after-crisis:brincando after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:forca after-crisis:mapa after-crisis:nada after-crisis:sumir boa brincando calma calma_nao de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de expre- expressao expressao_$ fazer_nada fica foi~de fora forca forca_de forca~expressao gente gente_$
isso_$ mapa mapa_brincadeira morre- morrer nao~fazer nao~isso quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga`,
    '13': `apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo apagu- delet-`,
    '11': `apaga_tudo`,
    '10': `^_deleta apaga- apagar apague deleta meus_dados tudo tudo_$`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo exclui meus minha_conta tudo_que`,
    '8': `^_apagar ^_some apagar_tudo cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclusao meu_cadastro quero~esquecido ser_esquecido some_com`,
    '7': `^_apague conta_$ essentials:apaga essentials:quero histo- historico historico_$ informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_que quero_ser some`,
    '6': `:apague ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados conta essentials:dados essentials:meu essentials:meus excluir exclusao_$ infor- lgpd_quero lgpd~exclusao meu_$ minha- minhas quero_exclusao quero~minha remove tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui :meu :meus ^_esquecam after-roadmap:apague after-roadmap:dados after-roadmap:meu after-roadmap:meus after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu dados_dai deletar deletar_minha deletar~conta esquecam esquecam_tudo esquecam~que essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai quero
quero_apagar quero_deletar que~meu remov- ser`,
    '4': `:apagar :conta :minha ^_solicito after-roadmap:conta after-roadmap:exclui after-roadmap:limpa after-roadmap:remove apaga_meu apaga~cadastro apaga~que apague_o apaguem com_meus com_minhas com~dados com~informacoes dados_$ dados_do dados~sistema dai dai_$ deleta_meu deleta~cadastro do_sistema essentials:cadastro essentials:informacoes essentials:minhas essentials:que essentials:ser exclui_meus
excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ meus~do o_meu o~historico pode_excluir pode~meu quero_excluir siste- sistema solic- solicito solicito_a some~meus some~minhas`,
    '3': `:as :informacoes :minhas :pessoais :solicito :some :tudo ?essentials ^_quero after-roadmap:cadastro after-roadmap:dai after-roadmap:excluir after-roadmap:favor after-roadmap:informacoes after-roadmap:quero apaga_minhas apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor eh_meu elimi-
essentials:apague essentials:conta essentials:exclui essentials:exclusao essentials:limpa essentials:minha essentials:remove essentials:some eu_contei eu_falei favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que os_meus os~dados pessoais por_favor que_apague que_guardem que_tem quero~apague quero~guardem quero~voce
que~apaguem que~contei que~falei que~nada remove_meus remove_tudo remove~dados remove~que sistema_$ tem_meu todos todos_os todos~meus tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?worry ^_reativa ^_tudo after-roadmap:baixar after-roadmap:reativa after-roadmap:ver expor- quero_ver reativa ver`,
    '-4': `?confirm-delete ^_meus baixa- baixar confirm-delete:apaga confirm-delete:tudo quero_meus quero~dados reati-`,
  },
  deny: {
    '21': `?thirteenth`,
    '20': `consent:nao`,
    '18': `?confirm-creditor nao_$`,
    '17': `?confirm-change ?confirm-delete confirm-creditor:nao confirm-delete:nao`,
    '16': `confirm-change:nao`,
    '15': `?confirm-amount`,
    '14': `?consent ?overdue nunca offers:nao thirteenth:nao`,
    '13': `^_errou ^_nunca errad- errado errou errou_$ nao`,
    '12': `^_negativo confirm-amount:nao consent:nem deixa eh_outro negat- negativo negativo_$ nenhu- nenhuma_$ outro_$ overdue:tudo thirteenth:ja`,
    '11': `?offers ^_nem errado_$ recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_deixa ^_nao ^_nops nao_eh nem nenhuma nops nops_$ outro overdue:em overdue:pagando overdue:pago`,
    '9': `^_ja ^_nada ^_nenhuma consent:fora esta_errado nao_aceito nao_apaga nao_foi nao~atrasado offers:me outra_loja overdue:certinho overdue:nao pagan- pagando`,
    '8': `^_em ^_mantem ^_mudei ate_agora como_era confirm-change:como consent:deixa consent:estou de_ideia deixa_quieto direi- eh_outra eh~loja infor- instalments-left:nenhuma mante- mantem mudan- mudanca mudei mudei_de mudei~ideia n0 nao~isso nem_pensar offers:cobranca offers:nenhuma offers:so overdue:dia overdue:nada quiet- quieto quieto_$ thirteenth:# thirteenth:gastei thirteenth:quem thirteenth:tudo
todas_em todas~dia tudo_no vencido volta_como volta~era`,
    '7': `^_ate ^_sem ^_tudo a_ver acho~nao apagar_$ ate confirm-amount:eh confirm-change:errado confirm-creditor:eh confirm-creditor:errado confirm-delete:nada consent:agora de_jeito depois~respondo de~nenhum em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta_$ esta~isso fora_$ ja_gastei ja~tudo jeito jeito_nenhum loja_$ morta mudanca_$ nada nada_a nada~ver nao_,
nao_confirmo nao_nao nao_recebo nao~essa nenhuma_dessas nunca_$ obrig- ofere- offers:mesmo offers:nada offers:ninguem offers:nunca overdue:esta overdue:todas paga_$ pago quero_$ sem thirteenth:nunca tudo_certinho venci-`,
    '6': `,_deixa ,_paguei ^_ainda ^_desisti ^_esquece ^_ninguem ^_pago ^_so agora_nada ainda_nao apaga- apagar ate~nada atrasei cobranca como_esta confirm-change:eh confirm-change:nada confirm-creditor:, confirm-creditor:deixa consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero consent:respondo dados_ai de_apagar decim- decimo deixa_meus deixa_para deixa~dados desis-
desisti desisti_de desisti~apagar dessa- dessas direito_$ duas_$ esquece essa_mudanca eu_respondo fora gaste- gastei inter- interesse ja~as ja~os loja meus~ai mexe mexe_nisso mexer_$ mudar_$ nao_concordo nao_esta nao_mexe nao_mexer nao~decimo nao~deixa nao~mudar nenhum ninguem_me ofereceu offers:proposta outra overdue:atrasada overdue:atrasei overdue:estou overdue:no pago_certinho para_proxima
prefiro_nao procu- quem sinal so~mesmo thirteenth:as thirteenth:direito thirteenth:dois thirteenth:duas thirteenth:me thirteenth:o thirteenth:tenho tudo tudo_em ver_$`,
    '5': `,~assim ,~ja ^_agora ^_mei ^_melhor ^_nenhum ^_sou ^_volta agora agora_nao ano_nao antigo apaga apaga_$ as_duas atras- atrasada atrasada_$ certinho certinho_$ como como_estava compr- comprei comprei_nessa confirm-amount:de confirm-amount:errado confirm-change:que confirm-creditor:NAME confirm-creditor:como confirm-creditor:de confirm-delete:como confirm-delete:eh consent:eu consent:obrigada
consent:obrigado consent:para consent:sabe debit- deixa_assim delas delas_$ depois_eu direito dois dois_$ dos_dois em_conta enqua- enquanto era_$ esquece~deixa estav- estava estava_$ estou_pagando ficha- gastei_$ mantem_como mantem~esta mas_ja mas~gastei me_dera me_procurou mei_nao mei~tem melho- melhor mexer mudar nao_autorizo nao_muda nao_ofereceram nao_recebe nao~, nenhum_dos nenhuma_atrasada
nenhum~dois nessa_$ ningu- ninguem nunca_comprei nunca~nessa ofereceu_nada offers:banco offers:de offers:nem offers:ofereceu outra_hora overdue:, overdue:ainda overdue:certo overdue:conta overdue:deus overdue:devo overdue:gracas overdue:nenhuma o~antigo pagou por_enquanto por~nao prazo prazo_$ prefiro~mexer procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebo_isso recebo_nao respondo_$
sem_carteira tenho~, thirteenth:decimo thirteenth:eh thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:so trabalho_sem tudo_pago tudo~dia valor valor_antigo valor_errado`,
    '4': `13o ?which-change ^_banco ^_de ^_depois ^_diarista ^_entendeu ^_esta ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho ^_valor a_mudanca a_pau aceito aceito_, ai_nao ai~eh antig- antigo_$ apaga_nao assim assim_$ ate_hoje atrasou atrasou_$ autonomo autorizo banco_nao carteira_$ cobra- confirm-amount:apaga confirm-amount:loja confirm-amount:mantem confirm-amount:outro confirm-change:de confirm-change:essa
confirm-change:estava confirm-change:foi confirm-change:mudanca confirm-creditor:essa confirm-creditor:esta confirm-creditor:nada confirm-delete:, confirm-delete:deixa confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:prefiro consent:sinto consent:vou decimo_$ deixa_como deixa_do deixar_como deixar~estava deixa~jeito deixa~por dera dera_$ dessas_duas de~nao dia_com
direitinho direitinho_$ dois_eh dos~eh duas eh~nao em~com errado_o errado~valor esque- essa_nao esse_ai esta esta~dia esta~o esta~pago estou_em estou~dia foi foi_isso hmm hmm_nao hora ideia_$ ja la_essa la~mudanca mantem_o mantem~valor me_ofereceu me_sinto melhor_deixar melhor_nao melhor~como me~nada na_vida nada_$ nao_hein nao_paga nao_preciso nao_quer nao_quero nao_recebi nao_tem nao~acordo
nao~esse nao~sinto nem_a nem~pau nenhuma~duas nessa ninguem_ofereceu ninguem~nada ninguem~ofereceu nunca_tive o_valor obrigada obrigado obrigado_$ ofereceram offers:, offers:ainda offers:deixa offers:esta offers:isso offers:jeito offers:nenhum offers:por offers:procurou offers:quer ora ora_$ overdue:ate overdue:atrasou overdue:com overdue:enquanto overdue:nunca overdue:ontem patra- patrao pau
pau_$ pensar pensar_$ perai perai_nao perai~apaga perdi_o por_ora precisa_mudar prefi- prefiro proposta_$ proxima proxima_$ quem_eh quero_nao que~hein quieto_por quieto~ora receb- recebe recebe_$ recebi_tudo regis- respondo sim~mas sou_autonomo tem_decimo tem_nao thirteenth:13o thirteenth:ano thirteenth:carteira thirteenth:dera thirteenth:mas thirteenth:meu thirteenth:na thirteenth:que
thirteenth:recebe thirteenth:tem thirteenth:tive thirteenth:vida tive_$ todas trabalho~carteira voce_entendeu voce~errado`,
    '3': `!_! !~! ,_mais ,_mas ,_muito ,~caro ,~tarde .~so ^_13o ^_contrato ^_desiste ^_esse ^_estou ^_outra ^_teve a_deus agora~, agora~da agora~posso ainda~venceu as~parcelas ate~nenhuma autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira com_isso concordo concordo_com confirm-amount:dos confirm-amount:entendeu confirm-amount:nada confirm-amount:nenhum confirm-amount:valor
confirm-change:apaga confirm-change:deixa confirm-change:era confirm-change:loja confirm-change:mantem confirm-change:quero confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:a confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:mudanca confirm-delete:de confirm-delete:era confirm-delete:errado confirm-delete:essa
confirm-delete:ideia confirm-delete:melhor confirm-delete:mudei confirm-delete:nenhum confirm-delete:que conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:dar consent:hoje consent:isso consent:passar consent:preciso consent:tarde conta_$ contrato~nao dados dar de_golpe deixa- deixar deixa~estava desiste desiste_nao desiste~apaga dessas_$ dia_$ do_ano dos
eh~NAME elas enquanto_$ era esquece_, essa~nao esse_ano esta_em esta~nao estou~nada eu_falei falei_$ foi_essa foi~uma graca- gracas gracas_a gracas~deus hein hein_$ hoje_nao ideia isso~eu ja_caiu ja_foi jeito~esta mais_tarde meu_patrao meus_dados meu~nunca moco moco_$ muda muda_nada mudanca_nao mudanca~quero n1 nao_. nao_conheco nao_devo nao_obrigada nao_porque nao_posso nao_venceu nao~apagar
nao~os nao~passar nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nisso_$ no_primeiro no~semestre nunca_me nunca_pagou nunca~ofereceram obrigada_$ ofereceram_$ offers:apagar offers:apareceu offers:ate offers:ofereceram offers:recebi offers:recebo offers:teve ontem ontem_$ os_dois overdue:atraso overdue:devendo overdue:elas overdue:venceu pago_ate pago_no pagou_$ pago~primeiro para~essa
participar_$ patrao_nao patrao_nunca patrao~paga patrao~pagou pera_, perdi pj pj_$ primeiro_semestre proposta proposta_nenhuma proxi- que_esta quer quero_apagar quero_mudar que~falei recebi recebi_nada registrado_$ registro registro_$ semes- semestre sim_, sinto so so_uma tarde tarde_$ tem~para tenho_nao teve thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:do thirteenth:esse
thirteenth:foi thirteenth:isso thirteenth:jeito thirteenth:nada thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:registro thirteenth:semestre thirteenth:sou thirteenth:terceiro thirteenth:trabalho tive todas_elas tudo~ate tudo~junho venceu_$ vida_$ volta vou~meus`,
    '-3': `,_a ,_esta ,_sou ,~nao ?after-roadmap ?debt-amount ?debt-creditor ?income-low-month ?rates NAME_nao NAME~em ^_aham ^_as ^_concordo ^_confirmo ^_exato ^_ha ^_me ^_pagam ^_passo ^_preciso ^_que ^_quero a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao after-roadmap:decimo after-roadmap:deixa after-roadmap:esta after-roadmap:ja after-roadmap:terceiro aham ainda_$
ajuda aparece atrasadas_$ a~paga banco_ja bom confirm-amount:mesmo confirm-change:isso confirm-change:mais confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:paga consent:pode consent:problema consent:voce consi- consigo consigo_ver conta- conta_disso debt-amount:nao debts:nada deixa_$ deixa_em deixa~aberto deixa~pensar desde disso disso_nao
eh~essa ela ela_$ em_aberto em_maio entendi_$ entendi_foi entendi~nada esquece_$ esse_mes essentials:nao eu_pensar exato exato_$ faco_conta faco_ideia faco~disso falar fazer fia fim firma_paga fiz fiz_# foi_nada guard- ha_$ instalments-left:nao ja~em lembro maio_$ maior manda me_recordo nada_nao nada_ne nao_lembro nao_vi nao~certeza nao~conta nao~de nao~ideia nao~nenhuma nao~recordo nao~ver ne
negociar negociar_$ nem_ideia nenhuma_esse nenhuma~mes no_banco no~ja nunca_reparei offers:a offers:aceitar offers:aceitei offers:o offers:ou olhei_$ ou overdue:essa overdue:eu overdue:ja overdue:me overdue:mes overdue:nem overdue:sim overdue:so paga_nada paga~ne paguei_nenhuma paguei~esse pensando pensando_$ penso pergu- pergunta preciso_pensar primeira probl- problema quiseram_negociar
recebo~decimo recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se_tem sei_se sem_problema sempr- sempre sobra_nada thirteenth:banco thirteenth:claro thirteenth:faco thirteenth:pensar thirteenth:primeira thirteenth:vem trabalho_de tudo_caro vamos vem_$ vi_se vi~tem volta_$ vou worry:dessas`,
    '-4': `,_nao ,~mei ?flexibles NAME_esta ^_apaga ^_como ^_faz ^_foi ^_ontem ^_os ^_pode adian- anote- anotei anotei_$ certe- certeza certeza_$ confirm-amount:# confirm-amount:, consent:esta consent:ne consent:o consent:que conta_, conta~nao debts:nao deixa_eu deixa~isso eh_o entendo esta_certo faco faz faz_a faz~mudanca flexibles:nao incomes:nao maio mei_$ nao_anotei nao_consigo nao_entendo nao_olhei
nao_paguei nao_quiseram nao_sobra nao~ainda nao~negociar nao~para nao~porque nao~responder nao~sou negoc- offers:mais offers:tudo offers:vou olhei_ainda ou_nao overdue:entendi overdue:isso overdue:que passo passo_$ pode por~, precisa_nao precisa~deixa quieto_isso quise- quiseram rates:nao recebo_o responder se sim_$ sobra sou_diarista tenho_$ tenho_certeza thirteenth:ainda thirteenth:dizer
thirteenth:em thirteenth:maio thirteenth:olhei vem`,
    '-5': `:nao ?debt-kind ?income-source ^_isso ^_sim consent:nada dizer dizer_$ esta_certinho ja~metade mais mais_$ mais_nada metad- metade metade_$ nao~# nao~a nao~dizer nao~se ne_$ nunca_olhei offers:olhei overdue:duas quero_dizer quero_mais sei sem~nenhum sou_mei sou~, thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `^_aceito consent:eh consent:sou diarista_$ entendi la_$ lembr- nao_entendi nao_faco nao_quis nao~mais offers:quis overdue:NAME quis quis_nao sei_$ worry:nenhuma`,
    '-7': `,~tem ?more-debts after-crisis:nao after-roadmap:nao compl- esta~atrasado nao_sei olhei sim`,
    '-9': `?after-crisis ?worry debts:nenhuma`,
    '-10': `consent:# more-debts:nao`,
    '-11': `tudo_atrasado`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `desconto_$ offers:a perdo-`,
    '8': `metad- metade metade_$ offers:NAME`,
    '7': `#_% % de_desconto desconto`,
    '6': `%_de %~desconto desco-`,
    '5': `:desconto ^_a a_NAME desconto~NAME offers:% offers:cento por_cento`,
    '4': `#~cento :% ?offers ^_deram after-roadmap:% after-roadmap:ofereceu cento dao_# deram deram_# deram~% desconto_na de~na eles~# offers:# offers:deram offers:desconto offers:eles offers:no offers:por se_pagar`,
    '3': `#~. #~de #~desconto %_. %_desconto %_no ,~% :carta :recebi NAME_ofereceu NAME_tem ^_eles after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dando~% dao desconto_de do~com esta_dando ligou ligou_oferecendo ligou~# limpa_nome no~nome oferecendo oferecendo_# oferecendo~% ofereceu~% offers:limpa offers:na offers:nome offers:pagar offers:se offers:tem offers:vista pagar_a por~se
recebi~do tem_# vista_$`,
    '-3': `desconto~pago n0`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '20': `sei`,
    '19': `nao_sei`,
    '15': `?debt-kind nunca`,
    '14': `?instalments-left nem sabe`,
    '13': `^_desconheco ^_esqueci ^_nem ^_nunca desconheco esqueci esqueci_$ instalments-left:nao lembro sabe_$`,
    '12': `?overdue boa_pergunta desconheco_$ ideia nao_lembro olhei sei_la sei_nao`,
    '11': `?debt-amount ^_boa ^_nao duvid- duvida duvida_$ esque- fora_$ lembr- nocao perdi sei_$ tenho_duvida`,
    '10': `?rates ^_perdi boa contr- debt-amount:nao debt-kind:nao desco- entendo fora ideia_$ nao_entendo nocao_$ rates:sei`,
    '9': `^_ninguem estou_por estou~fora la la_$ nao nao_faco nao~se nem_ideia nunca_olhei olhar por_fora que_olhar rates:esqueci rates:nao rates:nocao voce_me`,
    '8': `^_fugiu anote- anotei anotei_$ da_memoria deu_branco fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_imagino nunca_perguntei nunca_reparei o_carne offers:olhei overdue:nao perdi_as perdi~carne perdi~contas perguntei perguntei_$ repar- reparei reparei_$ saber saber_$ sei_dizer ver`,
    '7': `^_sei acomp- acompanho acompanho_isso ainda_$ boleto_$ branc- branco branco_$ certeza_$ conta_disso contrato debt-amount:sei debt-kind:sei deu disso eh~marido escri- escrito escrito_$ essentials:sei faco_conta faco_ideia income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece
nao_olhei nao~ideia nem_desconfio ningu- ninguem ninguem_sabe o_contrato offers:sei olhei_ainda pergu- pergunta_$ que_ver que~no rates:sem rates:vou tenho thirteenth:se thirteenth:sei vi worry:sei`,
    '6': `?incomes ^_rasguei ^_sem a_taxa ai_voce ai~me aparece apert- apertou apertou_$ app_$ as_contas banco_sabe bolet- boleto carne carne_$ certe- certeza como~eu contas_$ cuida cuida_disso debt-amount:perdi debt-amount:tenho debt-creditor:lembro debt-kind:sabe debts:lembro desconfio desconfio_$ deus_sabe eh_meu entendo~de essentials:me essentials:nunca essentials:tenho eu_vou eu~saber faco filha_que
filha~cuida incomes:boa incomes:la incomes:me incomes:sabe instalments-left:o me_apertou me_recordo nao_achei nao_estou nao_tenho nao_vem nao_vi nao~conta nao~escrito nao~isso nao~recordo o_boleto olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel perdi_o quanto_era que_cuida que~disso que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:contrato rates:ideia rates:nem
rates:ver recor- recordo recordo_$ se_tem so_deus so~banco so~sabe taxa tenho_certeza thirteenth:ainda vem_escrito ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois`,
    '5': `?essentials ?income-low-month ^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso cabec- cabeca cabeca_$ como_que const- consta consta_na consta~fatura controle controle_$ de_juros de_que debt-amount:esqueci debt-amount:que debt-amount:ver debt-creditor:nao debt-kind:nem
debt-kind:nunca depois_$ de~tipo dizer eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:as essentials:nao essentials:pergunta estou_lembrada falar- falaram falaram_$ incomes:nem instalments-left:esqueci instalments-left:que isso~meu jogue- joguei joguei_o joguei~papel lembrada lembrada_$ mais_os mais~papeis me_falaram me_pegou more-debts:mais
n0 na_fatura nada_de nada~juros nao_consta nao_presto nao_procurei nao~atencao nao~controle nao~de nao~lembrada nao~na nao~te no_aplicativo nunca~falaram nunca~no o_papel olha olha_isso olhar_no olha~eh olhei_no olhei~app overdue:ideia o~fora papel_fora pegou pegou_$ prest- presto presto_atencao presto~nisso procurei procurei_saber quem_olha quem~isso rapaz rapaz_agora rapaz~voce rates:que
rates:tenho sabe~eh sei_que sei_te tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vixe voce~pegou vou_ver`,
    '4': `^_eles ^_eu ^_ih ^_quem ^_varia ^_vou agora ainda ainda~sei a~nocao casa_da casa~minha confirm-delete:certeza conta- contas contrato_esta contrato~na da~mae de_mais debt-amount:estou debt-amount:isso debt-kind:la debt-kind:o debt-kind:so deus disso_nao dizer_nao eh_essa eh~divida enten- entendo~nao essa_divida essentials:branco essentials:la essentials:na essentials:nem essentials:papel esta_na
esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa fatura_$ filha ih incomes:ideia incomes:so incomes:tenho infor- informacao informacao_$ instalments-left:estou instalments-left:eu instalments-left:lembro instalments-left:nem lembrado lembrado_$ lembro_de lembro~mais mae_$ me_explicou menor_nocao meu_marido minha_filha more-debts:de more-debts:lembro na_casa nao~disso
nao~lembrado nao~saber na~da nenhuma_$ ninguem~explicou no_app nunca_me o_banco offers:ainda offers:nunca offers:se olhar~aplicativo os_papeis overdue:aparece overdue:boleto overdue:entendo overdue:o overdue:perdi overdue:por overdue:saber papei- papeis papeis_$ pergunta que_tipo rates:achei rates:boa rates:depois rates:me rates:minha rates:olhar rates:quanto rates:taxa se sei~moco sei~nao
sei~senhora sei~viu so_o tanto~nao taxa_$ tenho~menor ter_que ver_$ vou_ter vou~que`,
    '3': `,~uma ?debt-creditor NAME~mas ^_estava ^_minha a_menor achei_essa achei~informacao acho~# agora~sei as como_saber com~contrato confirm-delete:tenho contratada contrato_aqui de_experiencia de_quanto debt-amount:agora debt-amount:as debt-amount:essa debt-amount:estava debt-amount:maio debt-amount:me debt-amount:por debt-amount:taxa debt-creditor:uma debt-kind:boleto debt-kind:disso debt-kind:tenho
debt-kind:vou debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei desculpa_mas desculpa~nao devo~NAME de~nao disso_$ disso_eh disso~meu divida_$ e_no eles em~agora entendi~que era esqueci~era essentials:ai essentials:banco essentials:cuida essentials:da essentials:filha essentials:minha essentials:viu essentials:voce esta_no estava_# estava~mil esta~contrato estou estou_de
estou~experiencia estou~o exper- experiencia faco~disso fatura faz~tempo guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:deus incomes:juros incomes:os incomes:papel incomes:pergunta incomes:que incomes:vem incomes:voce instalments-left:ih instalments-left:isso instalments-left:perdi instalments-left:saber irma_que
isso_eh isso_escrito isso~cabeca lembro_agora maio_agora maio~nao marid- marido me menor me~a mil~maio mim_$ minha_cabeca moco moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao_viu nao~agora nao~como nao~essa nao~sei nem_passa nem_sei nem~pela ninguem_me no_contrato nome_, no~, nunca_vi nunca~isso o_app offers:nao offers:vi olhar_o olhar~app overdue:aplicativo overdue:como overdue:deus
overdue:escrito overdue:isso overdue:juros overdue:me overdue:nunca overdue:olhar overdue:para overdue:quanto overdue:vou o~aqui o~esta para_mim passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh quem_sabe quem~disso que~# que~eh que~o rates:branco rates:contas rates:disso rates:eh rates:essa rates:esta rates:informacao rates:irma rates:lembro rates:perdi rates:pergunta
responder_essa sabe_disso sei_responder sei_se sei~, sei~. sei~devo sei~eh sei~essa sei~falar sem sim_talvez talvez_nao talvez_sim talvez~nao talvez~talvez te_falar tempo_que tenho_a tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber teria~ver thirteenth:# thirteenth:eh thirteenth:nao thirteenth:nem thirteenth:que tipo varia_tanto varia~que vem ver_no ver~boleto vi_isso viu vi~escrito
vou`,
    '-3': `:mexer :nisso ?confirm-creditor ?consent ?more-debts ^_onde ^_prefiro ^_sim ^_tem aceit- ao~, atras- atrasei cobra cobra_juros comig- comigo consi- consigo debt-kind:carne direi- entendi era_a era~pergunta essas essentials:certo essentials:pula fala falta fe fe_$ fixa flexibles:tenho foi gasto_$ income-low-month:muito incomes:fixa incomes:lazer lazer_$ link link_$ mexer_nisso nao_consigo
nao_entendi nao~ao nao~falar nao~juros nao~muito nao~renda nunca_$ offers:mais onde overdue:ainda overdue:atrasei overdue:nenhuma overdue:paguei passo preci- precisa prefi- prefiro prefiro_nao qual qual_era qual~a quero quise- quiseram rates:? rates:cobra rates:para rates:quero renda_fixa sei_ao sei~certo sei~nisso tenho_fe tenho_renda tenho~fixa thirteenth:mas thirteenth:tenho tudo_$ voce_$ volta
vou_falar vou~disso worry:estou worry:me worry:tenho`,
    '-4': `?income-source ?worry ^_que ai_$ certo certo_, deixa de~nada essentials:mais essentials:nada faco_nada falar_disso flexibles:nao gasto incomes:renda lazer mais_$ mexer nao_tem nao~mexer o_que offers:me offers:nada pula pula_$ sei_mexer sim_mas worry:nao`,
    '-5': `:nao :sei ?after-crisis ^_nenhuma a_pergunta consent:nao de_outra direito_explica entendi_$ explica explica_$ ler_direito ler~explica mais_nada more-debts:outra nada nada_disso nao_$ outra_$ quero_dizer renda sei~direito`,
    '-6': `after-roadmap:nao nada_$ nao_quero nao_vou`,
    '-7': `outra`,
    '-8': `after-roadmap:sei`,
  },
  'end-offer': {
    '16': `^_recusei recusei`,
    '14': `recus-`,
    '13': `o_prazo prazo recusei_$`,
    '12': `after-roadmap:recusei nao_aceitei nao_quis quis`,
    '11': `a_oferta`,
    '10': `^_deixei a_proposta after-roadmap:prazo deixe- deixei ofert- oferta quis_nao`,
    '9': `aceitar_$ after-roadmap:oferta deixei_passar nao~aceitar nao~nao offers:nao passar_$ prazo_$ vence- venceu vou_aceitar`,
    '8': `?offers after-roadmap:quis caiu_$ offers:quis passar venceu_$`,
    '7': `aceitei aceitei_o aceitei~acordo after-roadmap:deixei a~caiu a~venceu caro mais_a muito_caro nao_vou offers:prazo offers:recusei o~acabou passa- perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `^_desisti ^_perdi acabou_$ aceitar after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:passar caiu caro_$ da_NAME desisti do_acordo do~da mais~oferta nao~a offers:a offers:deixei offers:o perdi perdi_o proposta_venceu`,
    '5': `:recusei acabo- acabou aceit- acord- acordo after-roadmap:acabou after-roadmap:perdi after-roadmap:venceu a~expirou desis- de~mas expir- expirou expirou_$ ja_passou muito nao_vale oferta_expirou offers:da offers:venceu passo- passou passou_o passou~prazo quis_a recusei_a vale_mais`,
    '4': `#_mas :proposta ^_a ^_nao a_do aceitei_muito aceitei~caro acordo_$ after-roadmap:aceitar after-roadmap:acordo after-roadmap:caro after-roadmap:do after-roadmap:proposta a~NAME a~da ja~o nao_$ nao~muito nao~o oferta_$ oferta_da oferta_do oferta~NAME oferta~app offers:NAME offers:aceitar offers:aceitei offers:muito offers:oferta offers:proposta offers:vou quis~proposta sumiu_a sumiu~oferta`,
    '3': `#~venceu :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME_venceu NAME~a NAME~ofereceu ^_sumiu ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:cancela after-roadmap:da after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:vou app_$ a~tirou caducou_$ deixei_para deixei~la do_NAME do_app la_a la~proposta mas me_ofereceu nao~mais o_acordo ofereceu_# ofereceu~de
offers:acabou offers:caro offers:do offers:mas offers:perdi para_la para~a proposta_, proposta~NAME recusei_muito recusei~caro recusei~do recusei~proposta sumiu tem~a tinha tirou uma_da uma~NAME venceu_ontem vou`,
    '-3': `NAME_? NAME_so aceitei_a aceito_, after-roadmap:eh after-roadmap:esse after-roadmap:fechei after-roadmap:minha after-roadmap:so da~? fechei_o fechei~acordo minha_proposta nao_aceito so_vale`,
    '-4': `aceito after-roadmap:foi after-roadmap:vale a~foi feche- fechei foi offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `after-roadmap:meus dados`,
    '10': `^_exporta after-roadmap:dados exporta meus_dados`,
    '9': `copia manda mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar guard- infor- quero_meus quero~dados voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:informacoes antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ informacoes_$ minhas_informacoes quero_ver relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus after-roadmap:manda after-roadmap:mim after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes confirm-delete:manda confirm-delete:mim confirm-delete:que mandar_tudo mandar~que manda~registros meus_registros pode_mandar pode~tudo que~tem regis- registros registros_$ sobre voce`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:tudo after-roadmap:uma arqui- arquivo confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo dados~voce de_tudo do_que do~eu envia envia_o envia~que eu_contei gosta- gostaria gostaria_de manda~dados manda~relatorio me_envia
meu_$ minha- minhas o_relatorio quais que~contei relatorio_do relatorio~que tem_meu tudo~eu tudo~voce uma ver ver~dados voce~meu`,
    '3': `:informacoes :manda :que :quero :ter :voce ^_antes ^_espera ^_quero acesso after-roadmap:antes after-roadmap:arquivo after-roadmap:dos after-roadmap:mandar after-roadmap:quais after-roadmap:que after-roadmap:quero confirm-delete:o confirm-delete:voce de_mim espera espera_antes espera~quero falei_$ guardam guardou guardou_$ informacoes_voce manda- manda_o manda_um mandar me_manda me~o o_que
para_mim quais_informacoes quais~voce que_eu quero quero_baixar quero~meus quero~tudo que~guardou tem_$ tem~mim ter_acesso tudo uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
    '-3': `^_some after-roadmap:apaga ai apagar apagar_meus apagar~dados apagu- exclu- quero_apagar quero_que quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga apaga- voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '15': `^_oi oi`,
    '13': `:eae ^_eae eae eae_$`,
    '12': `^_bom bom_dia`,
    '11': `:oi :opa ^_NAME after-roadmap:oi bom`,
    '10': `^_opa opa`,
    '9': `:ai NAME_$ dia_$ e_ai`,
    '8': `ai_$ beleza_$`,
    '7': `:bom ^_e after-roadmap:dora belez- beleza debts:NAME dia dora`,
    '6': `,_tudo :dia :e :eh :oii ^_oii after-roadmap:dia ai debts:bom oii oii_voce tudo~?`,
    '5': `:boa :robo :tarde ? after-roadmap:bom boa_tarde debts:dia eh_robo n0 robo robo_? tarde voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~do :, :? :certo :sou ?debts NAME~tudo ^_boa after-roadmap:alguem alguem_ai bem bem_? boa boa~. debts:bem debts:tudo dividas_$ eh~, eh~? meu~eh opa_, sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `,~certo :meu :nome :tudo :voce NAME after-roadmap:ai algue- alguem certo meu_nome`,
    '-3': `:. :renegociar ?worry ?~de minha- minhas renegociar`,
    '-4': `._$ :minhas debts:oi minhas_dividas`,
    '-6': `oi_?`,
    '-7': `de~. dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '17': `fala`,
    '16': `como_$ nao_entendi repet- socor-`,
    '15': `^_ahn ^_fala ahn ahn_$ ha_$`,
    '14': `?debt-amount ^_ha ^_hein como entendi hein hein_$ ou`,
    '13': `?flexibles ^_ajuda ^_como enten- ha oi_? rates:?`,
    '12': `^_oi ^_repete audio audio_$ da_um oi preci- repete repete_$`,
    '11': `^_onde a_pergunta como_assim entendi_$ exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_socorro como~isso consent:ajuda da_uma delas delas_$ eh_mensal mensal mensal_isso o_que pergunta posso socorro tambem_$`,
    '9': `?incomes ^_da ^_posso ^_precisa ^_preciso ^_quais ^_tipo aceita_audio assim chuta- chutar chutar_$ entra estou~em explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ mes_eh overdue:como pode_explicar pode_repetir por_mes por~eh posso_chutar posso_mandar preciso preciso_de quais quais_gastos qual que_pergunta quero_ajuda repetir ser tipo`,
    '8': `:socorro ?essentials ?overdue ^_aceita ^_exemplo ^_explica ^_o ^_pergunta ^_pode aceita after-roadmap:ajuda ajuda- atola- compr- consent:ha de_qual debts:ajuda dividas_. eh_para eh_por eh~isso eh~mes essentials:? estou~me exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma n0 onde_acho overdue:que que_somar repetir_$ respondo sair_das sair~dividas ser_exato socorro_$
somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help`,
    '7': `:ajuda ^_conta ^_entra ^_por after-roadmap:preciso ajudam assim_$ atolado atolado_em atolado~conta bruto_ou bulhu- bulhufas bulhufas_$ com_divida comprovar comprovar_$ consent:me conta_o da~help da~luz debt-amount:como debt-amount:que debts:como debts:oi debts:pode devag- devagar devagar_$ de~. eh~escrever em_conta entendi_bulhufas era_a era~pergunta escrever essentials:como essentials:fala
essentials:isso essentials:ou estou_atolado exato exato_$ facil facil_$ fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:que isso~por mais_facil me_ajuda melho- melhor minhas_contas novo_$ onde organizar_minhas orien- orientacao overdue:entendi o~tambem para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo plano_$ portu- portugues portugues_$
precisa precisa_comprovar qual~a que_ser queria_ajuda rates:como responder_$ taxa_$ tem~ser uma_luz voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_de ^_respondo after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:sei ajudam_quem ajudam~esta aprox- aproximado aproximado_$ as_que as~ja bruto com_juros com~ou consent:dividas da~NAME da~exemplo da~forca de_gasto de_novo de_orientacao de_um debt-amount:o debts:da debts:fala debts:ser dificil_$ direi- direito e_as eh_$ entendi_nada essentials:por exemplo_$ e~que
fala_de fala~novo flexibles:ou flexibles:qual forca_ai foto foto_$ incomes:qual isso isso_serve juros_ou juros~sem ler_direito limpar_minha limpar~vida liquido liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar mexer~link minha_vida minha~financeira nesse nesse_link novo organ- organizar organizar~contas ou_da ou_sem overdue:ha overdue:tipo para_sair pode pode_ser pode~aproximado por~ou
posso~foto preciso_me preciso~organizar qual_era qual~voce que que_isso que_ja quem~devendo quer queri- queria quero_limpar quero_organizar quero~das que~exato que~paguei que~serve que~tudo rates:acho rates:fala rates:hein respo- respondo_como sei~direito ser_aproximado serve_$ simpl- simples simples_$ tem_que tipo_de tipo~gasto um_exemplo uma_forca uma~ai vida_financeira`,
    '5': `?debts ^_bruto ^_gostaria ^_isso ^_que ^_soma ^_vim a_pensao a_responder acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:repete ajuda~responder alguem_me alguem~ajuda as as_atrasadas as_opcoes bruto~liquido como_descubro como_respondo como_vejo como~quanto consent:uma contas_$ das_dividas
debt-amount:entendi debt-amount:isso debts:exemplo debts:isso debts:ou debts:pergunta debts:preciso debts:que debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direito_explica do_meu do~filho eh_essa entendi_foi entendi~nada entra_a entra~pensao escre- escrever_o escrever~numero essa_informacao essen- essentials:o essentials:onde essentials:qual esta_devendo
esta_falando eu_faco eu~agora explica faco_agora fala_mais falando_$ falar_por fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:isso flexibles:o foi_nada forca gasto_$ incomes:exemplo incomes:fala incomes:isso incomes:mes incomes:ou incomes:pode incomes:quais isso_no isso~boleto isso~voce ler ler~explica limpa- limpar loja_eh loja~essa manda- mensa- mexer
nao~foi nao~ler nao~mexer o_do onde~essa opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado ou~juros overdue:audio overdue:o overdue:quais o~eh o~eu o~ou o~quer o~significa para~das para~isso pedir_ajuda pensao_do pensao~meu pergunta_de perguntou perguntou_$ preciso~um quais_sao quais~as qual_loja qual~eh que_significa quem_esta quer_dizer quero~minha quero~minhas que~de que~dizer que~faco
que~perguntou rates:entendi rates:isso rates:o rates:oi rates:repete responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ serve signi- significa significa_isso so_as soma soma_tudo soma~ou so~atrasadas tipo_como tipo_o tipo~que tudo_ou tudo~separado vejo vim vim_pedir vim~ajuda voce voce_esta voce_perguntou voce~falando voce~quem`,
    '4': `:novo :pode ?_$ ^_alguem ^_coloco ^_com ^_me ^_qual acho after-roadmap:contas after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor_de amor~deus aparece_$ app_aparece aqui aqui_$ aqui_? assim_taxa bico_tambem coloco_o coloco~do
como_eu como~sei como~taxa consent:ajudam consent:da consent:das consent:help consent:melhor consent:orientacao consent:preciso consent:sabe consent:voce conta conta_$ contas conta~bico conta~vale credo- credor credor_$ das da~toda de_deus de_hoje debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:fala debt-amount:ou debt-amount:qual debt-amount:ser debt-amount:tipo debt-kind:tipo
debts:as debts:das debts:dividas debts:entendi debts:entra debts:exato debts:explicar debts:me debts:por debts:posso debts:quero debts:sair debts:taxa descu- de~orientacao de~ou de~sobre digo_aqui divid- dividas dizer do_app docum- documento documento_$ do~aparece eh_credor eh~valor em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_nisso entra_o entra~aluguel esqueci_qual esqueci~era
essa_$ essencial essencial_$ essentials:assim essentials:explicar essentials:mes essentials:novo essentials:precisa essentials:repete estou_enrolado estou~nao eu_sei eu_vejo eu~aqui eu~o eu~se faco~sair falan- falando falar~audio filho finan- financeira financeira_$ flexibles:entendi flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:entendi
incomes:o incomes:por incomes:posso incomes:precisa incomes:taxa indicaram indicaram_voce indicaram~para informacao informacao_$ ja_paguei juros_$ link_$ liqui- lugar lugar_do lugar~app mandar_audio mandar_documento marido_tambem me me_indicaram mes mes_ou mes~por meu_filho meu_ou meu~da me~ai me~pelo minha- minhas nao~a no_boleto o_bico o_juros o_numero o_vale oi_nao oi~entendi onde_eu onde_fica
onde~vejo orientacao_$ orientacao_sobre ou_por overdue:ajuda o~ai o~entra o~meu paguei_$ para_ajudar para_que para~o pedir pelo_amor pelo~de pensao pode~so por por_audio posso~audio posso~por precisa_mandar precisa_ser precisa~documento precisa~exato preciso~uma que_$ que_entra que_lugar que_quer que_tipo que_voce quero_sair que~credor que~do que~nisso que~sabe que~tenho rates:eu rates:mes
rates:onde rates:ou rates:ser rates:tambem sabe_fazer se_esta ser_so ser~as se~atrasada so~meu tenho~responder toda_$ um uma_orientacao vale_tambem vejo_o vejo~juros vi_que vi~voce voce_para voce_quer voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual :aqui :queria ?_queria ?consent ^_em ^_quero ^_vi ^_voce abert- aberto aberto_$ aceit- after-roadmap:ai after-roadmap:desse after-roadmap:gostaria after-roadmap:me after-roadmap:minhas after-roadmap:queria after-roadmap:sobre after-roadmap:vi afund- afundado afundado_em afundado~divida ajuda_com ajudar ajuda~minhas amor apare- aparece app atrasadas atrasadas_$ a~do bico boa~queria boleto_$
coloc- coloco comecar_me comecar~ajuda como_faco como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:contas consent:em consent:fazer consent:minhas consent:organizar consent:pergunta consent:quero consent:responder consent:um da de_ajuda de_uma debt-amount:a debt-amount:conta debt-amount:explica debt-amount:pode debt-amount:posso debt-amount:so debt-amount:tudo debt-kind:como
debt-kind:que debts:agora debts:dificil debts:eh debts:estou debts:faco debts:mandar debts:mes debts:minhas debts:novo debts:o debts:onde debts:organizar debts:tambem debts:valor debts:voce deved- devedor devedor_$ deven- devendo de~NAME de~financeira de~mes de~renda digo divida_voce divida~esta dizer_essencial dizer_flexivel do~marido eh_parcela eh_saldo eh_taxa eh~devedor eh~em eh~pergunta
em_aberto em_divida em_que endiv- endividada endividada_me endividada~ajuda entendi_a entendi_o entendi~pergunta entendi~plano era escrever_$ essentials:dificil essentials:eh essentials:faco essentials:falando essentials:juros essentials:mandar essentials:para essentials:que esta_atrasada estou_afundado estou_confusa estou_endividada estou_perdido eu_digo eu_posso eu~fazer eu~que faco faco_para
favor_$ fazer fazer_$ financeiramente financeiramente_$ flexi- flexibles:de flexibles:eu flexibles:juros flexibles:mes flexibles:para flexibles:por flexibles:tudo flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:as incomes:entra incomes:exato incomes:mandar incomes:pergunta incomes:ser indic- isso_aqui isso_que junto junto_$ link loja luz me_perdi mes_voce mes~quer
meu~tambem me~, me~financeiramente me~voce nada_desse nao_sei nao~nada nisso o_aluguel o_meu o_valor onde~isso onde~me organizar_financeiramente orientacao_financeira orientacao~minhas ou_tudo ou~do ou~junto ou~parcela ou~semana overdue:da overdue:eh overdue:pergunta overdue:pode overdue:posso overdue:qual overdue:se overdue:taxa overdue:tenho o~comeco o~posso o~total para~com para~minhas parcela
parcela_em parcela~aberto perdi- perdi_, perdido perdi~qual pergunta_isso poderia~? por_um por~pergunta posso_falar posso_fazer posso_te posso~perguntar preciso~ajuda preciso~orientacao qual_divida qual_mes qual_renda quanto_falta que_eh que_posso que_responder quer_$ queria_uma queria~ajuda queria~com queria~para quer~essencial quer~flexivel que~? que~ajudam que~digo que~para que~parcela
que~posso que~saldo que~taxa que~te rates:a rates:as rates:direito rates:entra rates:essa rates:meu rates:pode rates:qual rates:quer rates:responder rates:respondo rates:simples refor- renda_voce renda~esta repete_a repete~pergunta saldo saldo_devedor sei~esta sem_juros sobre sobre_minhas sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da
tudo_junto um_ou um_por uma_ajuda um~tudo um~um vale valor_de valor_total valor~hoje valor~ou vejo_isso vida`,
    '-3': `:com :funciona :qual :quero ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_$ ^_acho ^_boa ^_deixa ^_desfaz ^_ja ^_melhor ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_pula ^_reset ^_retorna ^_sair ^_sei ^_so ^_vamos acho_que after-roadmap:? after-roadmap:agora after-roadmap:eu after-roadmap:mim after-roadmap:tem ajuda~negociar anterior antes as_contas
as_dividas atend- avisa- banco bloqu- calor cobra- com_o como_voce consent:favor consent:meu consent:numero consent:por conta_uma conve- cpf deixa desca- desco- desfaz dessa dia_$ dinhe- dinheiro disso do_tempo eh~? encer- entendi_mais entendi~ou esse eu_vou eu~saber falei_$ favor_me favor~ajuda fazem fazem_$ ficar- fora_$ hoje_$ incomes:nada incomes:sei liga liga_$ ligar lista mais_ou mais~menos
me_fala me_liga menos_$ mesmo mesmo_$ meu_numero me~o mim mim_$ muda mudar nao_$ nao_precisa nao_tenho nem_sei nenhuma nome ok ou_menos overdue:todas o~da o~nao paga para_mim parar para~? parti- passa passar pode_mandar pode_passar por~me posso~? preciso_pensar prime- primeiro primeiro_$ pront- pronto pronto_$ proxi- proxima pula pula_$ pular_? que_dia quero_sim quero~o que~falei que~fazem que~tem
que~vou rates:, rates:rotativo reset reset_$ retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~que sim tempo tempo_$ termi- tira uma_pergunta vamos vida_$ voce_$ voce_eh voce_fazem voce_tem vou_saber worry:estou`,
    '-4': `:isso :voce ?confirm-change ?confirm-creditor ?worry ^_perdi ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:posso after-roadmap:qual anter- boa cance- coisa coisa_$ com_isso confi- consent:? consent:nao consent:sim da_para de_juros de_que depoi- depois de~tipo eh~de eh~divida entendi_de entendi~que essentials:me essentials:quero eu_falei falei fora incomes:essa juros_, lembr- mais_$
menos negociar nem nenhu- nunca onde_vejo outra_pergunta o~tem passa- pensar pensar_$ que_tem rates:juros rates:taxa respondi saber sair_$ so_isso taxa_de tipo_eh tipo~essa ver volta- voltar vou`,
    '-5': `:como ?after-crisis ?confirm-amount ?income-source ^_esta ^_nada ^_quem after-roadmap:isso after-roadmap:novo after-roadmap:o after-roadmap:pode after-roadmap:que ajuda~organizar consent:pode desfa- eh_isso essa_divida nao~de negoc- pular qual_o rotat- rotativo tem_$ volta`,
    '-6': `boa_pergunta oi_$ outra`,
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
    '10': `^_liga ^_me gente liga_para ligar liga~mim pesso- pessoa`,
    '9': `:atendente :humano alguem_$ de_verdade passa_para`,
    '8': `^_qual atendimento ligar_para quero~com robo super- um_atendente`,
    '7': `:tem after-roadmap:alguem chama~gerente com_um debts:liga debts:qual gente_$ gerente_$ ligar~voce para_voce passa posso_ligar posso~para qual quero_falar quero_pessoa responsavel responsavel_$ tem~de uma_pessoa verda- verdade`,
    '6': `after-roadmap:atendente after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor atendimento_humano com consu- consultor consultor_$ debts:falar essentials:atendente essentials:me geren- gerente ligar_$ me me~para o_gerente para_alguem quero rates:liga rates:me ser_humano tem~? voce_$ voce_tem`,
    '5': `?rates ^_quero after-roadmap:chama after-roadmap:humano after-roadmap:ligar cansei_de cansei~robo centr- central central_de central~atendimento com_consultor com_especialista com_gente com_uma com~pessoa de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar debts:para debts:quero de~quero especialista especialista_$ essentials:o essentials:qual essentials:quero essentials:tem
falar~consultor falar~especialista falar~gente favor_$ gente_de gente~verdade humano_ai mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:com rates:falar rates:o rates:para robo_quero robo~gente ser~ai tem tem_central tem_ser tem~humano um~?`,
    '4': `,_quero ,~pessoa :o ?_quero ?essentials ?~pessoa ^_cansei ^_gente ^_passa ^_posso ^_prefiro ^_queria ^_voce after-roadmap:atendimento after-roadmap:consultor after-roadmap:falar after-roadmap:gente after-roadmap:gerente after-roadmap:passa after-roadmap:robo alguem_pode alguem~me atende atende_alguem atendimento_$ chama_uma chama~pessoa com_alguem com_robo de_voce debts:o debts:tem debts:verdade
de~? de~por espec- essentials:com essentials:falar essentials:humano essentials:pessoa essentials:transfere falar~robo favor me_atende me_ligar me_passa me~alguem mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefi- prefiro prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com quero_um rates:atendente
rates:chama rates:pessoa rates:qual rates:quero rates:transfere resol- resolve resolve_, resolve~quero robo_$ robo~quero telefone_de telefone_para telefone~voce tem_alguem tem_ninguem um_humano verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :falar :voce ? ^_alguem ^_atendimento ^_cade ^_tem after-roadmap:com after-roadmap:queria after-roadmap:quero after-roadmap:telefone after-roadmap:um after-roadmap:verdade ai_de ai~verdade alguem_que alguem~de alguem~possa cade cade_o canse- cansei chama_um chama~humano com~atendente com~responsavel conversar conversar_com debts:atendente debts:gente debts:me debts:mim debts:posso
debts:telefone eh_robo essentials:ai essentials:alguem essentials:atendimento essentials:chama essentials:de essentials:ligar essentials:para essentials:posso eu_ligar falar~o falar~um falar~uma nao_tem ningu- ninguem o_responsavel o~de para para_eu para~ligar possa possa_me prefiro_atendimento prefiro~humano que_possa rates:# rates:gente rates:humano rates:ligar rates:mim rates:responsavel
rates:tem rates:verdade respo- ser telefone~eu tem~que tem~telefone um um_telefone verdade_$ voce~robo`,
    '-3': `?worry ^_oi ^_para ajuda bloqu- com_o fala falar_$ lembr- me_ajuda oi volta- voltar`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:meu desem-`,
    '11': `after-roadmap:estou after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `INCOME ^_perdi perdi`,
    '9': `a_empresa after-roadmap:embora after-roadmap:empresa after-roadmap:salario after-roadmap:servico demit- desempregado embor- embora sem traba-`,
    '8': `after-roadmap:cortaram after-roadmap:minha bloqu- empresa o~me servi- servico servico_$ suspe-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:pensao after-roadmap:sai a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico embora_$ empre- estou_desempregada estou_desempregado familia_$ firma me_bloqueou me_dispensou meu_contrato minha_pensao nao_posso sai_do trabalhar trabalhar_$`,
    '6': `^_a ^_estou ^_fiquei a_firma acabo- acabou after-roadmap:contas after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:renda after-roadmap:trabalhar after-roadmap:trabalho a~faliu a~me contrato demitido dispensou_$ emprego faliu fique- fiquei fiquei_sem firma_fechou fui_demitido ontem ontem_$ pensao_$ perdi_o perdi~emprego quebr- renda renda_$ sai salar- salario salario_$
tenho_mais trabalho_$`,
    '5': `:recebo ?after-roadmap ^_cortaram ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:desempregado after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:ontem after-roadmap:rua after-roadmap:tenho as_contas auxil- auxilio auxilio_$ contas contr- cortado cortado_$ cortaram
cortaram_meu demitida deram desempregado_agora estou estou~agora estou~sem fecho- fechou fechou_$ fui_demitida fui_para fui~rua mandaram_embora me_mandaram meu meu_auxilio meu_beneficio me~as me~embora nao_recebo nao~mais o_emprego o_inss o~nao para_rua pensao perdi_meu recebo~bolsa renov- sem_salario uber`,
    '4': `:mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:emprego after-roadmap:meses after-roadmap:nao after-roadmap:posso after-roadmap:ter benef- beneficio beneficio_foi bico bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ desli- emprego_$ estou_sem famil- familia fui~embora ifood inss manda- mandaram mandou_todo
mandou~mundo me meses meu_bpc meu~foi me~do minha minha_renda minha~do mundo_embora nao_tenho nao~ter o_patrao parado_sem patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sem_renda sem_trabalho tirar- tiraram todo~embora trabalho`,
    '3': `#_meses #~, ,_nao ,~agora ,~entra :acaba :bolsa :em :emprego :estou :familia :fiquei :janeiro :ontem :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber
after-roadmap:trampo after-roadmap:venceu after-roadmap:vou as bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia entra entra_nada estou_parado faz_# faz~meses ficar ficar_sem fui~, hoje_$ incomes:desempregado incomes:entra incomes:faz incomes:meses janeiro_$ mando- mandou meses_$ meses_, meses~nao meu_trampo meu~nao minha_conta mundo nao_entra o~acaba parad-
parado partir perdi~trampo por~da posso proxi- recebo rua_$ sem_receber ter todo_mundo trampo_$ venceu_e vou_ficar vou_ter vou~sem`,
    '-3': `:agora :meu ^_acertei ^_qual acert- acertei after-roadmap:acertei after-roadmap:eh after-roadmap:em after-roadmap:prazo after-roadmap:proposta after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem after-roadmap:valor bolsa~e familia_e lembr- mais_$ me~no o_prazo o_salario prazo qual`,
    '-4': `?income-source aceit- aceitaram after-roadmap:aceitaram after-roadmap:no`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '16': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `consent:tenho menor_$ nao~# sou`,
    '9': `^_sou compl- tenho_#`,
    '8': `:anos tenho`,
    '7': `^_faco consent:ainda consent:faco consent:idade faco_# idade quinz- quinze quinze_$ tenho~anos`,
    '6': `#_anos :tenho ^_ainda anos_$ consent:menor consent:minha`,
    '5': `^_falta anos consent:ano consent:falta consent:para faco idade_eh menor minha~eh`,
    '4': `#_em #~? #~que :estou ainda ainda_nao ano anos~estou consent:de consent:em consent:mas consent:nao consent:so consent:vem de_idade de_menor e_estou e~devendo faco~em falta idade_$ nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~#`,
    '3': `#~meio ,_queria :devendo :queria ^_minha anos_e anos~queria ano~# consent:eh consent:eu consent:fazer consent:fiz consent:mae consent:um deven- devendo de~mas dois_meses dois~para estou_devendo eu~# fazer_# fiz fiz_# mae maior_de maior~idade menor_mas minha_mae para_# para_eu para~fazer que_vem sou_maior sou_menor tenho~e um_ano um~para vem vem_$`,
    '-3': `^_ja aceit- aceito consent:aceito consent:perguntar consent:sim ja~# pergu- perguntar perguntar_$ pode_perguntar sou~maior`,
    '-4': `,~# consent:filha filha filha_$ opcao`,
    '-5': `consent:ja`,
    '-8': `nao_,`,
    '-9': `,_tenho consent:, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:esse after-roadmap:mes`,
    '10': `esse mes_nao`,
    '9': `nao_consegui paguei_$`,
    '8': `after-roadmap:consegui mes nao_paguei nao~o o_plano`,
    '7': `^_esse after-roadmap:plano after-roadmap:tive conse- consegui nao_deu plano plano_$`,
    '6': `:mes ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apertou como_pagar consegui~o deu deu_para deu~pagar furei nao~como nao~pagar nao~para o_dinheiro pagar_$ pagar_a pagar~NAME para_pagar tive`,
    '5': `:esse :nao ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apert- atrasei dinhe- dinheiro do_plano e_nao esse~eu e~paguei mes_eu nao_sobrou pagar usei usei_o`,
    '4': `:foi NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:o after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu apertou~nao aqui_nao carne_$ conseguir~nada consegui~# da_$ do_carne gaste- gastei mes_$ mes~foi nada_esse nada~mes nao nao_foi nao~dar nao~os os_# os~do pagar_as paguei~esse para~as parcela_desse parcela~mes saiu`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:novembro after-roadmap:parcela after-roadmap:sobrou after-roadmap:ter after-roadmap:vem after-roadmap:vou aqui as_contas a~. a~desse a~novembro carne combi-
combinado combinado_$ consegui_pagar consigo~a contas_$ cumpr- dar de_novembro desse_mes devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao esse~passou estou_sem eu~vou fique- fiquei fiquei~e mes_passou mes_que mes~nao mes~vem nao_vai novem- novembro novembro_$ o~do pagar_nada pagar_o pagar~contas pagar~de pague- paguei paguei_nada pular que_vem remed-
remedio remedio_e sem_dinheiro sobro- sobrou ter_que tudo~mes vai_dar vou_ficar vou_ter vou~que`,
    '-3': `^_e ^_para aceit- after-roadmap:mais after-roadmap:por colch- colchao conseguir~isso dinheiro_todo enten- entendi_o entendi~plano esse_dinheiro esse~? esse~todo isso_tudo isso~por mes_pago mes~so n0 nao_tenho pagar_isso pagar~tudo paguei_so paguei~o quem_$ so_o tenho_esse tenho~dinheiro todo tudo_por`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:tenho after-roadmap:todo da_para entendi nao_entendi quem todo_mes`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so esse_plano paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '27': `?debt-creditor`,
    '19': `?income-low-month ?instalments-left debt-creditor:NAME`,
    '18': `^_$ ^_tudo`,
    '17': `?debt-kind debt-amount:#`,
    '16': `which-creditor:NAME`,
    '15': `n0`,
    '14': `^_eita ^_kkk ^_todas eita eita_$ incomes:# kkk kkk_$`,
    '13': `FIGURE ai_ai confirm-amount:mil flexibles:# nenhuma_em overdue:NAME pensar_$ subiu`,
    '12': `?debt-amount ?overdue ^_ai ^_as ^_fixo ^_nossa as_vezes atras- fixo menos nossa overdue:desde pensar rates:juros sei_$`,
    '11': `# ?incomes ?rates ^_achei ^_pois ^_sei after-roadmap:achei alta calor_$ como_voce domin- domingo esse_governo essentials:# eu~paguei fe_$ instalments-left:# more-debts:, no_banco para_# pois pois_eh que_calor rates:# tenho_fe`,
    '10': `#_NAME #_em ?debts NAME_# NAME~NAME ^_aff ^_hoje ^_misericordia ^_ontem ^_ouvi aceitarem aff after-roadmap:aceitarem after-roadmap:amanha bom_domingo calma_ai conto conto_$ debt-kind:eh debt-kind:emprestimo deixa_eu desde domingo_$ falei_isso fe isso_? ja~isso mais_ou miser- misericordia misericordia_$ nao~negociar offers:estou ou_menos ouvi ouvi_falar quinh- thirteenth:sou worry:tudo`,
    '9': `#_da ,_# ,~tem ._. .~. :👍 EXPENSE ^^ ^_calma ^_depende ^_desde ^_hum ^_meu ^_sao after-roadmap:cet after-roadmap:fala after-roadmap:la amanh- amanha boa_semana calma caro_$ cet cobra complicado complicado_$ confirm-amount:, consent:sim debt-kind:carne debt-kind:da depen- depende depois_passo depois~la deus~mais dific- dificil dificil_$ dinheiro_some eh_complicado eh_mais fia gover- governo hum
hum_$ instalments-left:a ja_volto maria maria_$ mil nao~so natal natal_$ nossa_senhora outra_divida overdue:a overdue:nenhuma overdue:so overdue:todas o~some parar~pagar passo_la pensa- preciso_pensar quanto_eu rates:% rates:cobra sobra_nada thirteenth:ai todas_$ uns vida_$ volto volto_$ vou`,
    '8': `#_$ #~mais #~vista ,_acabou :criou ? ?essentials KIND ^_carne ^_consegui ^_depois ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_mil ^_pera ^_um ^_vixe ^_vou a_$ a_vida achei after-roadmap:# after-roadmap:decimo after-roadmap:melhor after-roadmap:mim after-roadmap:recebi after-roadmap:sei after-roadmap:terceiro agora~o aqui_$ atrasei_o calor carro_$ confirm-amount:dois consegui_um criou de_pagar
debts:sao debts:serasa depois~conto deus_eh dirig- dirigindo dirigindo_$ divida_$ eh~para emprego_$ esper- espera essa_pergunta esse_plano esta_puxado estou_dirigindo estou_ferrada estou_lascado estou_lendo estou~aqui falar_$ feliz feliz_natal ferra- ferrada ferrada_$ incomes:minimo incomes:salario instalments-left:metade instalments-left:so ja_respondi ja~essa lasca- lascado lascado_$ lendo
lendo_aqui mais~a mais~menos matar mes_$ mil_$ more-debts:NAME n1 nao_, nao~acabou novec- overdue:atrasado overdue:meses pera perai pode_isso pode~? puxad- puxado puxado_$ qual~primeiro respondi_essa respondi~pergunta seman- semana semana_$ sexta_$ subiu_$ te_conto thirteenth:, tudo_caro vence vez vezes vezes_$ vixe vixe_maria`,
    '7': `#_! #_do #~# #~que , 13o :# :kkk :primeiro :sobra ?_o ?~que NAME NAME~esta ^_NAME ^_arrumei ^_cartao ^_comecei ^_devo ^_fatura ^_metade ^_serasa ^_talvez ^_uma a_bateria a_menor acabou~bateria aceitaram_meu aceitaram~cartao after-roadmap:13o after-roadmap:casar after-roadmap:comecei after-roadmap:devem after-roadmap:divida after-roadmap:outra after-roadmap:receber after-roadmap:vence
after-roadmap:venda ajuda~organizar arrumei arrumei_emprego atraso a~vence banho bateria bateria_$ cada_dia cada~pior casar casar_$ com_atraso comecei confirm-delete:pera consegui~trabalho da_venda de_vez debt-creditor:do debt-creditor:loja debt-kind:fatura debts:# debts:devo debts:na decimo_terceiro depende_$ devem devem_dinheiro de~divida de~em dia dia_pior dias_$ dois duzia e_nome eh_NAME eh_a
em_quando essentials:esta esta_dificil eu_ja e~sujo fixa flexibles:o ganho income-low-month:# income-low-month:mes income-low-month:zero incomes:a incomes:fixa instalments-left:ainda instalments-left:duzia instalments-left:falta instalments-left:na instalments-left:quinta ja~metade ja~respondo maio_$ mais_# mandei~para marco me_devem menos_$ menos~mes merca- mercado mes metade_$ me~dinheiro mim_?
more-debts:isso more-debts:nao more-debts:tambem muito_para muito~mim n2 nao_ajuda nao_da onibu- onibus overdue:ano overdue:dias o~# o~por paga_primeiro parar_de pela_NAME pensando_$ pior_$ pouco que~? quint- quinta quitar rates:. rates:nada renda_fixa salar- salario sem_juros some_$ talve- talvez talvez_$ tambe- tambem tche telev- televisao tem_como tenho~divida tenho~fixa thirteenth:estou
tudo_subiu um_trabalho venda vez_em vez~quando voce~? vou_casar vou_perguntar`,
    '6': `#_# #_meses #_na #_no $ + ,~# ,~NAME ,~isso :agora :minhas :nada :quem :sei NAME~, ^_aceitaram ^_bati ^_cinco ^_crediario ^_esse ^_estou ^_gasto ^_ja ^_na ^_os ^_que a a_luz a_trabalhar acabou_a after-roadmap:aluguel after-roadmap:arrumei after-roadmap:bati after-roadmap:chama after-roadmap:chega after-roadmap:filha after-roadmap:governo after-roadmap:isso after-roadmap:menor after-roadmap:menos
after-roadmap:mudar after-roadmap:organizar after-roadmap:parar after-roadmap:pediram after-roadmap:quero after-roadmap:recomecar after-roadmap:subiu agiot- agiota ai_vou ai~ver amanha_$ anive- aniversario aniversario_$ ano_$ atrasado atraso_$ a~eh banco banco_estava banco~cheio banho_$ bati bati_o bati~carro bom_que bom~existe burro cacho- cachorro carne- caro carta- cartao cheio cheio_$ chovendo
chovendo_aqui cinco cinqu- cinquenta cobra_nada cobra~nao comecei_a comecei~trabalhar compl- consent:ser consignado_$ consigo_$ corri- corrido corrido_$ credi- creio_meus creio~filhos da~pagar debt-amount:dia debt-amount:e debt-amount:mil debt-creditor:da debt-creditor:dona debt-kind:cartao debt-kind:crediario debt-kind:de debt-kind:do debt-kind:foi debt-kind:mesmo debts:$ debts:banco debts:sei
depois_te dia_dificil diarista_$ dinhe- dinheiro doze do~# eh_? eh_muito eh~aniversario eh~vida entendi_mais entendi~ou espera_ai espera~vou essas_contas esse~so esta_atrasado esta_chovendo esta_corrido estava_cheio esta~aqui estou_no estou~banho estou~onibus eu_consigo eu~# eu~, existe_isso fecho_$ fgts filhos_sozinha flexibles:spotify ganho_pouco ganho~demais governo_$ hoje_esta hoje~corrido
hoje~meu income-low-month:muito income-low-month:tem incomes:sei instalments-left:anos instalments-left:e instalments-left:uma ja ja_falei la mae_mora mae~comigo maio mandar~papeis mandei_# marisa_nao mes_so mes~sobrou meu_13o meu_aniversario meu_cartao meus~sozinha meu~esta meu~foi me~no mil_e mim minha~mora minimo_$ mora_comigo moto_$ na na_televisao nada_nao nao_quero nao_so nao_sobra nao_tem
negoc- netfl- netflix no_banho no_onibus nossa_que nossa~susto no~agora o_salario oferta~por offers:# offers:, offers:ai offers:pensar oiten- oitoc- oitocentos onibus_agora organizar_$ overdue:as overdue:de overdue:mes overdue:ontem overdue:parcelas overdue:semana o~estava pagar_menos pagar_tanto pagar~a paguei_com paguei~atraso paguei~do para_mim para~tanto parcelas passa_de pediram_# pior pix~#
por_# pouco_demais primeiro_$ quatr- que_existe que_nem que_susto quem~isso quero_negociar quero_parar quero_recomecar quero~das quero~minha que~dificil que~me quise- quiseram_negociar rates:eh rates:estou rates:te respondi senhora_$ setem- setembro setembro_$ sexta sim_e sim_pode so_sobrou sobra sobrou_pouco sou_mei so~pouco spoti- spotify susto susto_$ tambem_esta te_respondo televisao_$
tem~NAME tenho_outra thirteenth:maio thirteenth:pensar todas_atrasadas todo_mes traba- treze- uns_# valor_do veio veio_tudo vi_na vida vi~televisao vou_mandar vou_ver vou~os worry:isso worry:quando`,
    '5': `#_boletos #_dias #_e #_k #_por #~NAME #~dia #~eu ,_so ,_sou 13o_$ :ainda :casa :contas :dia :dividas :errado :fgts :mandei :mexer :netflix :nisso :qual :renegociar :vou ?thirteenth ?~de NAME_e NAME_nao NAME~# NAME~setembro NAME~tem ^_a ^_amanha ^_aquela ^_caiu ^_cobranca ^_essas ^_fala ^_falei ^_financiamento ^_loja ^_meia ^_meio ^_minha ^_novecentao ^_oitentinha ^_quinhentao ^_semana ^_uns ^_vi
^_👍 a_netflix achan- achando achando_salgado achei_pesado after-roadmap:atraso after-roadmap:caro after-roadmap:carro after-roadmap:cartao after-roadmap:casa after-roadmap:cobranca after-roadmap:concordo after-roadmap:cortar after-roadmap:deles after-roadmap:economizo after-roadmap:emprego after-roadmap:esqueci after-roadmap:estava after-roadmap:falei after-roadmap:fechei after-roadmap:ja
after-roadmap:leve after-roadmap:logo after-roadmap:matar after-roadmap:me after-roadmap:mudou after-roadmap:nasceu after-roadmap:paguei after-roadmap:pesado after-roadmap:plano after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:sera after-roadmap:sexta after-roadmap:tanto after-roadmap:tenho after-roadmap:todo after-roadmap:trabalho after-roadmap:valor after-roadmap:vida
after-roadmap:vista ah ai_que aluguel_mudou aquela avisar_que a~parcela a~primeiro bate bater- boletos botar~# cachorro_esta cachorro~doente cada caiu_a caiu~internet casa_? chama- chega_de cinco_$ cobranca com_# com_esse com_meu com_nada comecar~NAME como_deixar como~mais com~banco com~esposa com~nao com~plano concordo_com concordo~esse consent:cobra consent:pode consent:quanto consent:quem
consi- conta~nao conversar~minha cpf crediario crediario_$ da da~# da~foi de de_consignado de_divida de_ferias de_vergonha debt-amount:cinco debt-amount:esta debt-amount:novecentao debt-amount:oitentinha debt-creditor:eh debt-kind:conta debt-kind:financiamento debt-kind:moto debts:? debts:a debts:estou debts:kkk debts:matar debts:meu debts:tenho debts:vai debts:vergonha dei_# deixar_mais
deixar~leve deixa~pegar deixa~pensar depende_do deus_quiser de~tirar dinheiro_$ disseram~vao divida_? do_mes doente_$ duzia_$ e e_NAME e_cinquenta e_o economizo eh_itau eh~% eh~eh ele eles_disseram eles_nao eles~que em em_dia em_marco emprego errado_$ esqueci_de essentials:a essentials:bom essentials:deus essentials:eh essentials:vou estou estou_achando estou~salgado eu_pegar eu_pensar existe
faco~de fechei_o feria- ferias ferias_$ fiado filha_nasceu financiamento fizer- fizeram flexibles:e foi foi_$ foi_embora fraco ganho_# ganho_o ganho~minimo gasto~nada governo_nao governo~ajuda igual income-low-month:fraco income-low-month:nunca income-low-month:que incomes:mil incomes:um indicou indicou_voce instalments-left:doze instalments-left:mais instalments-left:meia instalments-left:ultima
irma_me irma~indicou isso~gracas itau itau_eh itau~NAME juros_$ juros_, k leva leva_para leve leve_$ logo_a mais_leve mais_uma mandar_os marco_$ marido_foi marido~embora maris- marisa me_bate me_indicou meia_duzia melhor menos_por mes_fraco meses_$ meu_cachorro meu_marido mexer_nisso me~voce minha~? minha~me minha~nasceu minut- minuto minuto_$ mora more-debts:# more-debts:acabou more-debts:para
mudou_$ nada~so nao_concordo nao_eh nao_pago nao_quiseram nao~? nao~itau nao~juros nao~meu nao~o nao~renda nao~sou nasce- nasceu nasceu_$ negociar negociar_agora negociar~o no nome_sujo novecentao novecentao_$ no~ja o_NAME o_carro o_mercado ofereceram_# offers:ofereceu offers:para offers:vou oitentinha oitentinha_$ oitocentos_$ onde_tirar organ- organizar overdue:faz overdue:passada overdue:resto
o~atrasou o~de o~eh o~mudou o~no o~saiu paguei~NAME para_avisar para_divida para_responder parce- parcelas_$ parcelas~emprestimo passa~# pegar~fatura perguntar pesad- pesado pesado_$ plano por~comecar posso_atrasar posso~menos proto- protocolo quanto_voce quanto~cobra quanto~leva que_estou que_vao quero_receber quero_sair quero~nada que~que quinhentao quinhentos quinta_$ quis_me rates:ao
rates:banco rates:sem recebi~13o recebo~, respondo_$ sair_das sair~dividas saiu salario_nao salario~da salgado_$ sao se_deus se_eh sei~nisso ser_$ sera sera_que se~so sim sim~# so so_mais so_para sou so~avisar so~duas spotify_$ subiu_de sujo_$ te tem_de tem_o tempo_leva tempo~para tem~deixar tem~onde tenho_decimo tenho_renda thirteenth:mei thirteenth:mes thirteenth:no thirteenth:veio toda todo
tomar~casa trabalho_$ trezentos trint- trinta um um_minuto um_salario uma_, uma_divida vai_me vai_para vai~divida vao~ligar varia_muito ver_com ver~meu vinte viu_$ voce_cobra voce~para vou_conversar vou_vender vou~banco vou~com vou~essa worry:as worry:nome 👍_$`,
    '4': `#_+ #_. #_agora #_avista #_com #_de #_mil #_nao #_parcelas #_que #~da #~fgts #~mes #~mesmo $_# %_$ ,_NAME ,_o ,_vou ,~mei ,~para ,~quase ,~um / :_# :aqui :como :cpf :essas :esta :faco :gostaria :nao :negociar :para :parcela :pena :podem :por :salario :sexta :toda :viu ?offers INCOME NAME_$ NAME_ate NAME_esse NAME_esta NAME_sem NAME_so NAME_tambem NAME~? NAME~em NAME~x ^_agiota ^_atrasei ^_boa
^_cada ^_celular ^_cpf ^_creio ^_dei ^_deixa ^_desculpa ^_deus ^_dia ^_dois ^_dona ^_ele ^_entendi ^_faltam ^_ganhei ^_lembrei ^_lojas ^_moto ^_moveis ^_o ^_oitocentos ^_passei ^_podem ^_pretendo ^_queria ^_recebi ^_sera ^_trabalhei a_fila a_marisa a_vista acaba~? acaba~marco aceit- achei_caro acho~tem adici- adicionar adicionar_uma adicionar~divida after-roadmap:. after-roadmap:adicionar
after-roadmap:ajuda after-roadmap:apertado after-roadmap:comprovante after-roadmap:desisti after-roadmap:era after-roadmap:falar after-roadmap:fazendo after-roadmap:fecho after-roadmap:ganhar after-roadmap:ha after-roadmap:inteiro after-roadmap:lembrei after-roadmap:mil after-roadmap:muito after-roadmap:nao after-roadmap:no after-roadmap:pg after-roadmap:por after-roadmap:prefiro
after-roadmap:querem after-roadmap:recebo after-roadmap:semana after-roadmap:so after-roadmap:tirar after-roadmap:vez agost- agosto ai ai_$ ajuda_a alugu- aluguel amanha_eu antes_do antes~natal ao ao_mes apertado apertado_esse apertado~plano aquel- aqui as ate_setembro atrasada atrasou avist- avista a~NAME a~esse a~estava a~ofereceu a~toda banco_foi banco_ja banco_segunda banco~educada barao
bolsa~e bravo bravo_$ buscar cem_$ cento_e chamando chamando_de chamando~burro chequ- chora- chorando chorando_$ cinquenta_$ claro_, cobra_$ cobra_juros com_minha comigo_$ comprovante com~marido concordo conseguir~isso consent:antes consent:e consent:se consent:voce consignado conta_, cortaram~bolsa cpf_eh creio da_empresa da_loja dar dar_certo da~diminuir de_burro de_dinheiro de_mil de_onde
de_uma debt-amount:mas debt-amount:tudo debt-creditor:banco debt-creditor:moveis debt-creditor:ze debt-kind:loja debt-kind:pessoal debts:aqui debts:ate debts:barao debts:cpf debts:eh debts:essa debts:esta debts:vou decim- decimo deles deles_$ deliv- delivery demai- demais demais_$ desconto_, desconto_? descu- desculpa deus~vai devendo~para devo devo_# devo_o de~da de~e de~juros de~que de~veio
diari- diarista dia~consigo diminuir_o diminuir~valor dinheiro_todo dizim- dizimo do_emprestimo do_natal do_salario do_ze dois_anos dona do~. do~foi duas_mesmo duzen- duzentos e_meio econo- educada_$ egua eh eh_$ eh_bravo eh_da eh~dinheiro eh~juros ele_me em_maio empre- emprestimo_pessoal em~e entra- entrada era errei_o errei~valor escri- escrito escrito_$ espera_um espera~pouquinho esqueci~uma
esse_dinheiro essentials:, essentials:de essentials:oitocentos essentials:ouvi essentials:transporte essentials:um esse~todo esta esta_assim esta_chorando esta_doente esta_me esta_um estav- estava estava_grande esta~apertado esta~chamando esta~em estou_na eu_economizo exist- e~? e~e falei_o falei~salario falta_metade faltam familia_e fatura_$ fazen- fazendo feche- fechei fev fez_um fez~acordo
fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando flexibles:basico flexibles:com flexibles:dizimo flexibles:gasto flexibles:por flexibles:uns foi_educada ganha- ganhe- ganhei gasol- gasolina gerente_saiu gerente~de grand- grande grande_$ igrej- igreja income-low-month:, income-low-month:. income-low-month:as income-low-month:eh income-low-month:metade
income-low-month:nada income-low-month:nao income-low-month:varia incomes:deus incomes:do incomes:e incomes:mais incomes:recebo indic- instalments-left:acaba instalments-left:de instalments-left:duas instalments-left:eh instalments-left:estou instalments-left:faltam instalments-left:marco instalments-left:paguei instalments-left:umas inter- irma isso_tudo ja_te jogar julho justica_veio k_$ lembrar
lembrei~outra ligacao loja_$ lojas loter- loterica loterica_$ mae mae_tambem mae~esta mais~ano mais~cobranca mande- mandei mandei_errado marid- marido marido_primeiro me_chamando me_ligar me_matar me_ofereceram mei mei_$ meia meio meio_milhao menor menor_primeiro mes_? mes_no mes_que meses mesmo_gracas mesmo~a metade_do meu meu_bolsa meu_patrao meus_filhos meu~eh meu~familia meu~primeiro me~sem
milha- milhao milhao_$ minha_casa minha_filha minha_irma minha_mae minha_vizinha minhas_dividas minha~fez minha~tambem moca~banco monte more-debts:devendo more-debts:lembro more-debts:marisa more-debts:mesmo more-debts:o moto movei- moveis moveis_nordeste mudar mudar_de mudar~casa muito muito_$ muito_apertado muito_dinheiro muito~esse n3 n4 na_loterica nao_cobra nao_paguei nao~decimo nao~me
nao~mexer nao~muito nao~passar nao~porque na~e no_rh no_vermelho norde- nordeste nove novecentos no~# no~segunda o_13o o_mes o_oficial offers:? offers:aceito offers:avista offers:da offers:dia offers:essa offers:ofereceram oi_, os_papeis outub- outubro outubro_$ overdue:agosto overdue:ai overdue:contas overdue:duas overdue:outubro overdue:um overdue:uns o~. o~da o~e o~errado o~voce pagar_#
pagar_isso pagar~para pagar~tudo pago_NAME pago~cartao paguei_# paguei_nenhuma papei- papeis papeis_$ para_diminuir para~? passe- passei passo patra- patrao patrao_eh patrao~bravo pegan- pegando pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pessoal pg pix_de plano_$ plr pode_sim pode~, por_mim por~mil pouqu- pouquinho pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes
quando~de quanto_da quanto~economizo quase quatrocentos que_bom que_ia quem_dera quero_adicionar quero~de quer~de que~, quinz- quiser_vai quiseram quiser~dar quitar_antes quitar~do rates:, rates:cento reais receb- recebi recebo_toda recebo~sexta registrado_$ responder~? rh rh_$ saber_se saiu_de saiu~ferias salario_errado salario_minimo salga- salgado sao_# sei_mexer ser_# seras- serasa serasa_$
sete sim_desde sim~agosto so_# so_a sobro- sobrou sou_diarista sou~# sou~, so~NAME so~uma sujo tambem~assim tanto tanto_$ taxa_de tem_mes tem_servico tenho_esse te~, thirteenth:banco thirteenth:diarista thirteenth:minha thirteenth:porque thirteenth:uns tia tirar tirar_meu tirar~nome toda_para toda_sexta todas toda~isso tomar_minha trabalhei trabalhei_a trabalhei~vida transporte tres tudo_$
tudo_por um_acordo um_ano um_monte um_pouquinho um~de vai~certo valor_por valor~mes valor~salario vejo~? ver_na verme- vermelho ver~loterica vida_toda vida~para vista vizin- vizinha vizinha_fez vizinha~um vou_mudar vou_passar vou~de vou~no vou~para worry:buscar worry:cobranca worry:ja worry:que worry:sujo ze ze_$ 👍`,
    '3': `#_% #_/ #_ate #_conto #_esse #_mes #_reais #_x #~? #~a #~casa #~conta #~entrada #~ja #~quitar #~tenho $~. % +_# ,_agora ,_estou ,_minha ,_nao ,_trabalho ,~devo ,~e ,~o ,~pagar . ._$ /_# 13o~# :acabei :atraso :consignado :em :hoje :isso :no :ou :pago :recebo :rescisao :so :tenho :tudo :uns :x NAME_? NAME_eh NAME_faz NAME_hoje NAME_nem NAME_sim NAME~agosto NAME~dia NAME~e NAME~mes NAME~pagar ^_?
^_acho ^_aposentei ^_aumentei ^_cara ^_cheque ^_cobra ^_cortei ^_daquele ^_desisti ^_doze ^_egua ^_esta ^_farmacia ^_foi ^_menos ^_paguei ^_parei ^_perai ^_posso ^_preciso ^_quem ^_sim ^_tenho ^_tres ^_vendi a_campainha a_do a_menina a_moca a_moto a_ultima abri achei_que after-roadmap:aceitaram after-roadmap:agora after-roadmap:atender after-roadmap:boa after-roadmap:contraproposta
after-roadmap:dar after-roadmap:deixar after-roadmap:diminuir after-roadmap:dinheiro after-roadmap:entrada after-roadmap:errado after-roadmap:errei after-roadmap:ganhei after-roadmap:ganho after-roadmap:limite after-roadmap:mandar after-roadmap:marco after-roadmap:mas after-roadmap:minha after-roadmap:o after-roadmap:ontem after-roadmap:passei after-roadmap:pergunta after-roadmap:posso
after-roadmap:quer after-roadmap:quis after-roadmap:quitar after-roadmap:respondi after-roadmap:tambem after-roadmap:te after-roadmap:trabalhar after-roadmap:trezentos after-roadmap:vendi after-roadmap:vermelho after-roadmap:vezes agora agora_$ agora_? agora~# ajuda_em ajuda~nada ameacando amigo- amigos ano antes_quero aqui_nao arrum- ate_dia atender atender_$ atrasar aumen- aumentei auton- avisar
avisar~mudei avisar~vou a~nao a~outubro a~que a~subiu bairr- bairro bairro_$ banco_do banco_laranja banco~outra boa~, botar burro_$ burro_de burro~carga busca- caiu~# campa- campainha campainha_$ carga carga_$ carne carne_$ carro cartao_$ cartao_NAME cartao_do carto- celular_$ cem cento cento_ao chama cheque cheque_especial chove- cigar- cigarro cobranca_me cobranca~ligando com_as com_o
comecar_pela comig- comigo como~o com~amigos confirm-amount:# confirm-amount:NAME confirm-amount:cinco confirm-amount:eh confirm-amount:mesmo confirm-change:# consent:graca consent:mas consent:saber consigo~tudo contas conta~luz contraproposta contraproposta~# cortaram_meu da_# da_cobranca da_conta da_gasolina da_moto daque- daquele daquele_banco daquele~laranja da~. da~eu da~mim da~subiu de_carga
de_justica de_luz de_numero de_outubro debt-amount:de debt-amount:lembro debt-amount:quase debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-kind:, debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:dinheiro debt-kind:em debt-kind:especial debt-kind:limite debts:boa debts:cada debts:cara debts:coisa debts:conta debts:conto debts:deus debts:e
debts:egua debts:joao debts:minha debts:no debts:ouvi debts:quatro debts:salario debts:te debts:um dei dei~para depende~mes desconta desconta_do descontado descontado_em descontado~folha desconto~pago desde_agosto desde_que desde_setembro desisti dessas_$ deus deve dez dezembro_e de~, dia_# dias dia~nem diminuir disse_outra disse~coisa divid- dividas_$ do_NAME do_bairro do_banco do_contrato
do_fgts doent- doente dois_mil dormi- dormir doze_$ do~, do~de do~do e_# e_a e_vinte educa- educada eh_# eh_ate eh_consignado eh_descontado eh~de eh~dia em_dezembro em_nada embora_do embora~bairro emprestou em~, entao_nao entao~tem entro- entrou era_$ era_para errad- errado errado_, espec- especial especial_$ espos- esposa essas_duas esse essentials:NAME essentials:ajuda essentials:cada
essentials:caro essentials:dia essentials:do essentials:em essentials:estou essentials:internet essentials:irma essentials:ja essentials:mercado essentials:mil essentials:no essentials:pago essentials:perguntar essentials:remedio essentials:subiu essentials:tenho essentials:uns esse~nao esta_devendo esta_muito esta_paga esta_para estao_ameacando este estou_pensando eu_topo eu~a eu~com extra e~,
e~para facul- faculdade falei falei_que falei~ia falou_que falta- falta_# farma- farmacia farmacia_popular fatur- fatura faz_mais faz~# faz~de fechei~acordo fechei~eles fecho fez filha_passou filha~na fim_do fim~mes finan- financeira_$ financiamento_da financiamento_do fiz_um flexibles:cem flexibles:cigarro flexibles:nada foi~pelo ganhar ganhar_menos ganhei_# gasolina_subiu gastei~decimo gasto
gasto_com golpe_? hoje_eh ia ia_pensar igual_burro igual~de income-low-month:a income-low-month:depende income-low-month:igual income-low-month:ruim incomes:aposentei incomes:bolsa incomes:cada incomes:cai incomes:com incomes:depende incomes:dia incomes:dois incomes:esse incomes:esta incomes:ganho incomes:ja incomes:meio incomes:pensionista incomes:tenho incomes:vezes incomes:vixe inss~#
instalments-left:, instalments-left:em instalments-left:essa instalments-left:parcela intei- inteiro isso_$ isso_mesmo isso_todo isso~mes ja_recebi janei- janeiro ja~em ja~paga jeito_para jeito~mim julho_$ juros la_, laran- laranja laranja_$ lembrei lembrei_de ligar_$ limit- limite limite_da limite~conta logo loja luz luz_que luz_subiu luz~muito m m_$ mais mais_? mais_receber mais~, mais~em
marido~ajuda mas mas~# mas~quero me_atender me_emprestou menina menina_do menina~banco menos_a mercado_fechou mercado~e mes_ruim meses_ja meses_que mes~faco meu_primo meu~. meu~que mexer me~a me~quando mil_mesmo mil_no minha minha_esposa minha_perna minha~de minha~passou minim- minimo moca_do more-debts:acho more-debts:duas more-debts:estou more-debts:favor more-debts:mais more-debts:que
more-debts:so morta mudar~valor mudei~numero mudou muito~por multa mundo~do na_NAME na_faculdade na_verdade nada_no nada~fim nao_# nao_passa nao~em nao~jeito nao~nenhuma nao~para nao~trabalho negociar_minhas negociar~dividas nem_a nenhuma nenhuma_esse nenhuma~mes no_NAME no_fim no_serasa nome_foi nome~serasa novecentos_e no~hoje o_aluguel o_dinheiro o_dizimo o_gerente o_preco o_valor ofereceram
ofereceu~a offers:ate offers:eh offers:eu offers:fica offers:me offers:meu offers:minha offers:pagar offers:preciso offers:sera offers:x oficial_de oficial~justica oito ontem os_dois overdue:da overdue:demais overdue:eu overdue:falei overdue:foi overdue:janeiro overdue:maio overdue:marido overdue:menos overdue:meu overdue:o overdue:que overdue:vixe o~do o~fechou o~terceiro pagar pagar~esse
pagar~isso pago_# pago~NAME pague- paguei paguei~e paguei~no para_joao para_ser parar para~que parcela_de parcela~# parei~pagar passa- passado passou_na passou~faculdade pau pedir- pediram pegue- peguei pelo_NAME pelo~. penho- penhorar pensando pensi- pensionista perai_que perai~tocaram perna plano_nao plano~da podem popul- popular por_mes por~ao posso_pagar posso~o pouco_$ preco preco_da
preco~gasolina primeira_parcela primo primo_tambem primo~esta quando_? quatro que que_? que_dia que_eh que_mudei que_pago que_tocaram que_vou quem quem_eh quer quer_# quer_dizer queria_pagar queria~menos quero_mais quero~receber quero~uma que~pensar que~viajar quiser quita- rates:ano rates:esta rates:estava rates:ja rates:m rates:onde rates:passei rates:pensar rates:perguntar rates:subiu
rates:taxa rates:tenho rates:vejo recebi_# recebi_a recebi~# recebi~primeira recebo_sim recomecar registrado resci- rescisao respo- resto sacar se seis sem_parar senhora serasa_e setec- setecentos se~nao se~quiser sim_, sim_NAME so_vale sobra~no some sou_pensionista so~basico so~ultima strea- streaming subiu_muito tambem_? tambem~devendo tarde_, tem_isso tem_jeito tem_mais tem_uma tem~meses
tem~que tem~uma tenho~na tenho~nada te~isso thirteenth:acho thirteenth:e thirteenth:em thirteenth:mil thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:senhora thirteenth:sim tocar- tocaram tocaram_a tocaram~campainha tomar trabalho trabalho_de trabalho_igual trabalho~burro trans- tres_mil trezentos_e trezentos_no trezentos~NAME trinta_$ tudo tudo_? tudo_isso tudo~todo tv tv~# uai
uai_$ ultima ultima_$ uma_loja uns_quatrocentos vai vai_dar vai~# vai~minha valor~aluguel vao_me varia vende- vendi vergo- vergonha vergonha_$ vermelho_$ vi viaja- viajar viajar_$ vinte_e virgu- virgula voce~com vou_pensar vou_viajar worry:ameacando worry:dizer worry:e worry:ele worry:ver worry:vez x ❌ ❌_$`,
    '-3': `!_! " #_vem #~, #~cento #~do #~metade #~venceu %_. ,_e ,_ganho ,~% ,~? ,~caro ,~segunda ,~tenho ,~tirar ,~uma :" :% :: :ajuda :carta :continuar :eh :estou :juros :liberar :mais :me :mundo :ofereceu :onde :quando :rapido :recomecar :recusei :sobre :sou :usar :zap ?confirm-delete NAME~muito NAME~quitada NAME~vou ^_acabei ^_aceitei ^_aham ^_cade ^_cancelar ^_cansei ^_com ^_compensa ^_concordaram
^_consigo ^_descadastrar ^_desfazer ^_desisto ^_diarista ^_e ^_estava ^_falaram ^_fechei ^_finaliza ^_fiquei ^_fui ^_gostaria ^_ha ^_liga ^_manda ^_massa ^_medo ^_muito ^_negaram ^_negativo ^_nenhum ^_oficial ^_opa ^_outra ^_passa ^_precisa ^_pronto ^_proxima ^_quando ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_segue ^_socorro ^_soma ^_sou ^_tchau ^_tinha ^_usei ^_vai ^_valeu ^_vendo ^_ver
^_voltei a_financeira a_firma a_lista a_loja abencoe_$ abert- aberto abusivo acabe- acabei aceita_a aceita~da acert- acordo_de adiantado adiante adiante_$ after-crisis:so after-roadmap:abusivo after-roadmap:acaba after-roadmap:acho after-roadmap:alto after-roadmap:ano after-roadmap:apaga after-roadmap:apertou after-roadmap:arrumar after-roadmap:concordaram after-roadmap:conta
after-roadmap:conversar after-roadmap:deixa after-roadmap:desse after-roadmap:digo after-roadmap:disseram after-roadmap:em after-roadmap:falaram after-roadmap:falo after-roadmap:favor after-roadmap:fizer after-roadmap:foi after-roadmap:fui after-roadmap:gostaria after-roadmap:jogo after-roadmap:lembrete after-roadmap:lista after-roadmap:loja after-roadmap:manda after-roadmap:massa
after-roadmap:negaram after-roadmap:nome after-roadmap:ofereci after-roadmap:onde after-roadmap:os after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pensao after-roadmap:precisa after-roadmap:preciso after-roadmap:primeiro after-roadmap:processar after-roadmap:quitado after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:remedio
after-roadmap:ter after-roadmap:usei after-roadmap:vale after-roadmap:valeu after-roadmap:vamos after-roadmap:vao after-roadmap:voltei agora~sei aham ai_tambem ainda_nao ainda~no alto_? aluguel_ai aluguel~tambem anos~estou anoto- anotou anterior apaga- apagar aparece aplic- aplicativo aplicativo_$ aqui_, arroz as_dividas as_que as~ja ate_quando atrasada_$ audio audio_$ aviso_de a~em banco_?
banco_vai bloquear boa~. boleto_$ bpc branc- branco branco_$ cade caduca caducou_? cai_dia caiu_$ cancelar canse- cansei carro_no carro~NAME carta_do certinho chama_o chuta- chutar chutar_$ coisa- coisas coloc- coloco com_a com_depressao com_desconto com_uma comeca comecar_$ como como_eu como_funciona como_que como~a com~financeira concordaram confio confio_? confirm-amount:opcao confirm-change:eh
confirm-change:nao confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao confirm-delete:nao conseguir~nada consegui~a consent:estou consent:falta consent:idade consent:que consent:sou consent:vou consta_na consta~fatura conta_$ conta_o conti- conversa cortada cortada_amanha cortaram_a creio_que cresce_tanto da_uma dados dao_# daqui_$ da~eh da~luz da~parcelar de_cinco
de_cobranca de_desconto de_dezembro de_me de_qual de_voce debt-amount:agora debt-amount:maio debt-amount:sei debt-creditor:nao debt-kind:como debts:bem debts:dos debts:mas debts:mesmo debts:metade debts:paguei debts:preciso debts:sair debts:so debts:voce deixa_em deixa~la delas delas_$ delet- demora depois~# depois~NAME depre- depressao deram descadastrar descadastrar_$ desfazer desfazer_isso
desisto desse_mes deus_te deus~pague devo_no de~ainda de~na direi- dispe- disse_tudo divida~$ dizer_$ do_acordo do_cartao do_governo do_plano doente_e dos dos_# dos~mil duas_vezes e_as e_casa e_te eh_essa eh_outra eh_para eh_trabalho eh_tudo eh_uma eh_vantajoso eh_verdade eh~banco eh~basico eh~do eh~marido ela em_aberto em_conta em_duas em_junho em_que em~com em~matar em~vezes encerrar enten-
entra_a entra_o entra~aluguel entra~pensao entre- entrei escreve_para esque- esquece essa_$ esse_ano esse_do esse_mes essentials:? essentials:ai essentials:fala essentials:o essentials:pergunta essentials:qual essentials:quero esse~cartao esta_atrasada esta_com esta_minha esta_na estava~mil esta~divida estou_por estou_sem estou~fora estou~trabalho eu_deixar eu_fizer eu_parar eu_respondo eu_vender
eu~? eu~falo exclu- explica expor- e~devendo e~mes e~meu fala_portugues falar- falaram falaram_que falo falta_uma falta~NAME falta~ainda faz_um fica_no finaliza finaliza_$ firma fizer fizer_um fui funci- funciona gasta graca- gracas ha horas horas_sao humano_$ ideia_$ income-source:, income-source:da income-source:eh income-source:meu incomes:clt incomes:faz incomes:minha incomes:propria
incomes:sem incomes:tudo instalments-left:nenhuma isso_na isso_para ja_caiu ja_disse ja_quitei ja~? jeito jogo juros_eh juros~esse lazer_$ lembr- lembrete_$ lembretes_$ liberar liberar~emprestimo liga_$ liga_para liga~mim limpa limpa- limpar link_$ logo~NAME loja_e mae_esta maio_agora maio~nao mais_tarde mais_viver mando_$ marido_$ mas_ja massa mas~gastei me_liga me_transfere medo medo_de menor-
mensa- mensagem_$ mensalidade_$ mes_eu mes_ou mes~foi mes~por meus_dados me~mais mil~maio minha_conta minha_proposta minha~e moco more-debts:outra more-debts:todas na_casa nada_de nada_esse nada~, nada~mes nao_aceitei nao_consta nao_foi nao_precisa nao_recebe nao_senhora nao~dar nao~dizer nao~falar nao~minha nao~quanto na~? negar- negaram negativo negativo_$ negociar_o nenhum no_procon o_contrato
o_do obrigada ofere- oferecer~para ofereceu~de ofereci ofereci_# offers:aceitei offers:esta offers:isso offers:limpa offers:mais offers:muito offers:nome offers:so offers:teve offers:todas offers:uma offers:venceu ok olhar olho onde opa opcao_$ orien- orientacao ou_da ou_por outra_loja outra_pergunta ou~semana overdue:certinho overdue:certo overdue:como overdue:conta overdue:eh overdue:estou
overdue:gracas overdue:pagando overdue:quase overdue:sim overdue:tem o~ai o~aluguel o~faco o~mesmo pagan- pagando pagar~o pagou paguei_metade paguei~acordo paguei~dos paguei~mil para_de para_liberar para_negociar para_parcelar parar_$ parcelar parcelas~NAME parti- passa_essa pegar~emprestimo peque- perdi~carne perdoou pergunta pode_passar pode~da por_fora portu- portugues portugues_$ por~de
posso_chutar preciso~um prescreveu primeiro_a processar procu- pronto_$ propria pular_? qual_? qual_a quant- quanto_eh que_eu que_faco que_horas que_juros que_nao que_olhar quem~o quero_comecar quero_ver quero~com quero~isso quero~um que~dia que~fatura que~ja que~meu que~muito que~primeiro que~sao quitada quitado quite- quitei rapid- rapido rates:como rates:contrato rates:esqueci rates:eu rates:o
rates:para rates:pergunta rates:pode rates:responder rates:ver reativa recebe recebe_$ recebi_tudo recebi~do recebo_, recebo~bolsa reclamacao recomeca recusei_$ redig- redige reinicia_$ reneg- repete resol- resolve responder_$ respondi_errado rotativo_$ sabe~eh salario_mesmo sao_$ se_eu segue segur- seguro sei_dizer sei_quanto sem sem_receber ser ser_cortada ser~amanha se~fizer se~parar se~vender
sim~NAME so_essas socorro soma some_? some_daqui sou_do so~salario tem_que tem_um tem~a tem~para tenho_que ter_que terminei_$ thirteenth:caiu thirteenth:carteira thirteenth:dia thirteenth:entrei thirteenth:gastei thirteenth:ne thirteenth:nem thirteenth:nunca thirteenth:paga thirteenth:recebe thirteenth:vezes tirar_da tirar~lista todo_ano topei_$ trabalho~casa transfere transfere_$ tudo_na
tudo_pago tudo~NAME uma_ainda uma_luz uma_moca uma_pessoa usei_o vai~cortada valeu_$ vem~, vence- verda- verdade_$ vida_eh vida~trabalho voce_me voce_tem voce~meu voltar_$ volte- voltei vou_ficar vou~procon vou~que which-change:da worry:agua worry:aqui worry:arroz worry:comida worry:cortar worry:cortaram worry:filhos worry:gas worry:mandou worry:medo worry:meus worry:nada worry:ontem worry:os
worry:para worry:quero worry:todo zap 🙏_$`,
    '-4': `#_atrasadas ,_dia ,_gracas ,_jogo ,_muito ,_pode ,~do :desconto :eae :parar :queria :quero ?_estou ?income-source ?worry NAME_! NAME~! NAME~tudo ^_ainda ^_antecipei ^_atendente ^_avanca ^_bora ^_como ^_desconsidera ^_desfaz ^_disseram ^_divida ^_eae ^_esquece ^_hein ^_nadinha ^_ofereci ^_oi ^_ok ^_pergunta ^_por ^_reinicia ^_tem ^_topei ^_zerar a_divida a_empresa a_pergunta a_senhora aberto_$
abusi- acaba- aceito_? acord- acordo acordo~# after-roadmap:acabou after-roadmap:aceita after-roadmap:aceitar after-roadmap:ai after-roadmap:aviso after-roadmap:baixa after-roadmap:carne after-roadmap:cobra after-roadmap:contas after-roadmap:demais after-roadmap:empresa after-roadmap:escreve after-roadmap:fatura after-roadmap:ficar after-roadmap:internet after-roadmap:lembretes after-roadmap:link
after-roadmap:mesmo after-roadmap:neve after-roadmap:pago after-roadmap:parcela after-roadmap:pedir after-roadmap:pegar after-roadmap:pena after-roadmap:procon after-roadmap:quando after-roadmap:quem after-roadmap:sai after-roadmap:saio after-roadmap:senhora agora_nao agrad- ajuda- algue- alguem alto anos anos_e antecipei antecipei~parcelas anter- apare- apertou arrumar atendente_$ avanc- avanca
avanca_$ aviso- a~. a~agora a~ontem a~tem baixa boa_pergunta bora cada_mes caducou causa certinho_$ chover cinco_anos combi- comecar~menor como_assim confirm-creditor:, confo- conforme conforme_o consegui_pagar consent:fiz consent:minha consent:para consigo~a cortei_tudo cresc- cresce da_lista dao da~NAME de_neve debt-creditor:lembro debt-kind:sei debts:ajuda debts:como debts:dividas debts:falei
debts:qual debts:tira deixa_para denun- depois_de depois_eu desconsidera desconsidera_a desconsidera~ultima desconto desempregada desempregada_$ desempregado desfaz desfaz_$ desse de~mil de~x dia_com dia_eh dia~de dia~hoje digo disso_$ divida_de do_carne do_serasa do~com do~no duvid- duvida duvida_$ e_pagar eae eae_$ eh_esse eh_financeira eh_hoje eh_seguro eh_um elas_atrasadas eles_$
emprestimo_para em~da entendi_$ entra essa_divida essentials:deixa essentials:sei esta~atrasado estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio eu~de exata- exatamente falar_com falei_do familia_$ fazer~# fechei_$ fechei~o fecho_? ficar final- golpe_$ ha_$ hein_$ human- humano ideia incomes:casa incomes:la incomes:meses incomes:zero instalments-left:sei isso_ai ja_paguei
ja~falei lembrete lembretes liqui- mais~oferta mandei~proposta menos_juros meu_dinheiro meu_plano me~o me~uma mil_do mil~carro minha_luz minha_moto minha~esta minha~que more-debts:essas more-debts:esta more-debts:ja muito_caro nadin- nadinha nadinha_$ nao_me nao_vale nao~deixa nao~mais negociar~a nenhuma_atrasada neve neve_$ ningu- ninguem nocao nocao_$ nome_$ o_dia o_que oferta_$ offers:cento
offers:eles oi ok_$ onde_$ os_# os~do overdue:deus overdue:devo overdue:elas overdue:estao overdue:nada overdue:tenho pagar_nada paguei_$ para_la passar_$ pedi pedir pela_menor pensao~meu perdi_o pessoa pessoa_$ pix_para pode_tirar pode~a por_causa por~eh por~nao por~ou preci- precisando primeiro_? proce- proco- procon pront- pronto propr- proxima proxima_$ quanto_$ quanto_esta quanto~devo
quanto~para que_tipo que~menos rates:qual rates:quanto rates:sei reinicia rotat- rotativo sabe_$ saber_$ sai sai_do score sei_que signo signo_$ site socor- tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_signo tem~? tem~atrasadas tenho_$ tenho_duvida tenho_mais tenho~, te~do thirteenth:# thirteenth:agora thirteenth:decimo thirteenth:sei tira tira~NAME todas~atrasadas toparam_$ topei
tranquilo_$ tudo_no unica vai_chover valor_$ vanta- vantajoso vende viver volta- voltar vou_aceitar vou_ter vou~depois which-change:o worry:, worry:carro worry:casa worry:com worry:dias worry:salario worry:tranquilo zera_ai zerar zerar_tudo`,
    '-5': `#_anos ,_deixa ,~onde :bom :dinheiro :divida :empresta :emprestimo NAME_primeiro ^_aceita ^_acordo ^_ahn ^_ajuda ^_apaga ^_beleza ^_cancela ^_chama ^_entra ^_escreve ^_nops ^_quero ^_recomecar ^_sai ^_some ^_stop ^_terminei ^_tira ^_vao ^_zera ^_zerei a_de aceitei after-roadmap:acabei after-roadmap:anos after-roadmap:causa after-roadmap:juros after-roadmap:minhas after-roadmap:minimo
after-roadmap:oferecer after-roadmap:pensando after-roadmap:saida after-roadmap:zerei ahn ahn_$ antes_$ apaga aprov- as~estao aviso a~com a~ja beleza_$ bpc_$ briga- cancela como_$ confirm-amount:a consent:nao continuar continuar_$ da_um debts:ai debts:quero deixa_$ desca- desconheco_$ desconto_na desconto~NAME desem- desli- despe- devo~NAME de~? de~anos de~mas do_meu do_zero duas_estao e_so eh_o
eh~coisa elas empresta empresta_# encer- escreve esqueci_$ essentials:isso esta_bom estao expli- falo_$ favor_$ filho_$ guri hein income-low-month:sei income-source:aluguel income-source:do instalments-left:nao ja~as jeito_que manda me_da me_empresta mes_eh metade_ja minha_divida nao_$ nao_aceitaram nao_entendi nao_esta nao_posso nao_sei nao~# no_# nops nops_$ nunca o_emprestimo o_plano obrig-
oferecer oferecer_# oi_$ outra_$ pagar_a pagar_o para_$ para_NAME pede pensando_em por_favor posso~? prazo prazo_$ precisa preciso_de presc- quanto~pagar que_$ que_a que~tudo reativar recebi_$ recusei renda_$ repet- saida sei_nao sei~que sobre stop stop_$ sumir suspe- taxa_$ tenho_# tenho~anos terminei thirteenth:ano thirteenth:as thirteenth:cai thirteenth:dois thirteenth:eh thirteenth:mas
thirteenth:sem tipo todas_elas topou trabalho_e tranq- tranquilo um~para valeu ver_depois voce_eh volta_$ worry:NAME worry:banco worry:minha worry:na worry:o worry:por worry:vao zera zerei ✅`,
    '-6': `,_duas ,~ja :. :chega NAME~existe NAME~paguei ^_desconheco ^_fecho ^_quais ^_reset ^_sair ^_sem ^_vamos a_# aceita aceitar after-roadmap:duas after-roadmap:financeira after-roadmap:sem after-roadmap:tudo barat- belez- beleza calor_ai cance- com_isso debts:isso debts:quanto debts:tudo depois_$ desconheco disso eh~isso eh~mes escre- essas_$ esta_calor estao_$ esta~ai estou~em eu~um falei_da fazer
flexibles:isso flexibles:zero fora_$ incomes:estou incomes:isso incomes:nada ja~da liga link lista_$ nao_consegui nao_devo nao_estou offers:tem oi_? opcao overdue:? overdue:ainda o~ja paguei~a para~fazer perdi proposta_$ proxi- pular quais qual~# quero_renegociar recla- reini- reset reset_$ sabe saio sair_$ tem_$ ter thirteenth:tenho todas_em todas~dia um_NAME vamos vou_fechar which-change:#
worry:meu`,
    '-7': `:anos ?confirm-change ^_ate ^_da ^_em ^_nem ^_nunca ^_onde ^_parar ^_passo ^_pula ^_volta after-roadmap:acordo after-roadmap:fazer after-roadmap:fechar after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar bom_$ caduc- consent:tenho desfa- e_ai fecha- fechar fora ja~os lista mes_nao nao~atrasado o_# pula pula_$ qual que~eh rates:? reati- recomecar_$ thirteenth:duas volta worry:dia
worry:esta`,
    '-8': `^_para ^_perdi aceitaram_$ after-roadmap:👍 bloqu- confi- isso_eh o~eu passo_$ qual_o quase_todas termi- worry:estou worry:nao`,
    '-9': `?consent ^_isso ^_nada ^_voce bom_dia desconto_$ eh_isso falei~NAME infor- sei_la sim_$`,
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
    '14': `more-debts:nao nada so`,
    '13': `^_pronto eh_isso nao_$ so_$`,
    '12': `:chega ^_nada ^_nadinha ^_terminei essas mais_nada nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `^_chega chega debts:nenhuma incomes:estou lazer lista_$ more-debts:ja nada_$ nenhu- termi-`,
    '10': `^_mais acaba- acabo- acabou debts:nada debts:so de~nada eh_o flexibles:nao flexibles:zero lista luxo more-debts:essas more-debts:eu n0 nada_mais offers:mais renda`,
    '9': `?incomes ^_zero a_lista e_so eh_tudo encer- essas_$ essentials:isso essentials:nada essentials:so flexibles:isso gasto incomes:eh lazer_$ more-debts:esta nao_gasto nao_tenho nenhum por_ai por~mesmo pronto_$ renda_$ resto so_isso zero zero_$`,
    '8': `^_por acabou_$ ai_mesmo de_casa debts:eh debts:isso debts:nao disse_tudo eh~basico essentials:eh esses flexibles:nenhum gasto_$ incomes:nada ja_disse more-debts:era more-debts:so nao~para offers:nada o~tem que~tudo tudo_$`,
    '7': `?essentials ^_cortei ^_e ^_eh ^_finalizei ^_fora ^_nenhum ^_nenhuma acho~eh casa casa_$ completo cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so eh~que estou_desempregada finalizei finalizei_a finalizei~lista flexibles:tenho incomes:gasto incomes:isso isso_$ ja ja_$ momen- momento more-debts:eh more-debts:fechou more-debts:lista more-debts:nem
more-debts:outra more-debts:por more-debts:sao nao_devo nao_sobra nao~com nenhum_$ no_momento sobra ter tudo_ja`,
    '6': `^_acho ^_era ^_nops ^_sem acho acho_que acho~falei basic- basico basico_$ compl- corte- cortei de_outra debts:basico debts:lazer desem- e_eh esses_gastos e~isso faco_nada falei_tudo fecho- fechou final- flexibles:so flexibles:sobra fora_isso guri incomes:lazer incomes:mesmo incomes:momento incomes:nao incomes:renda incomes:tudo isso ja~tudo luxo_$ luxo_nenhum mais mesmo_$ momento_$ more-debts:nada
more-debts:que nada_disso nao_saio nao~lazer nenhuma nops nops_$ o_basico o_resto offers:tudo para_isso que_falei saio saio_de saio~casa sem_luxo so_essa so_essas so_esses sobra_$ sobra_para sobra~isso so~ai so~gastos tem_nao tenho_lazer trabalho_e tudo`,
    '5': `,_estou ,_gracas ^_nao ^_nem ai_fechou bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem de_resto dera_ter dera~lazer devo_nada disso_$ eh eh_pouca eh~coisa eh~unica era era_isso essas_coisas essentials:acho essentials:basico essentials:nao faco~disso falei falei_todas flexibles:, fora gasto~bobagem ha incomes:acabou incomes:ai incomes:casa incomes:pronto incomes:so isso~fechou
mais_gasto mais_nao mais~nao me_dera me~ter minha_unica minha~renda more-debts:as more-debts:dividas more-debts:falei more-debts:ne more-debts:outras more-debts:todas more-debts:tudo nada_, nao_tem nao~essas nao~outro nem nenhuma_$ offers:disse offers:ja offers:lista outra outra- outras outro_gasto pouca pouca_coisa que_tem quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sem
so~salario tem_outro tem~gasto tem~nao tenho_essas tenho~coisas tenho~gasto ter_lazer unica_renda`,
    '4': `,_deixa ,~a ,~eu ?debts ^_essas ^_ficou ^_ja ^_lazer acabou~lista ai ai_so da_lista da~ter debts:ai debts:gasto debts:o debts:renda debts:tem deixa~ver dera disso e_casa e_durmo eh_minha eh_trabalho eh_zero entra_mais entra~nada essa_renda essentials:casa essentials:gasto essentials:lista essentials:luxo essentials:mais essentials:mesmo essentials:o essentials:renda essentials:ter eu_nem eu_ver
fechou_$ ficou flexibles:eh flexibles:esses flexibles:mais flexibles:nada flexibles:tem fora~nada gasto- gastos gastos_$ hoje_eh incomes:hoje incomes:ja incomes:no incomes:resto incomes:sem incomes:ter incomes:zero isso_nada isso~so ja~todas lazer_eu lazer~nem lembre mas_essa mesmo moca_$ more-debts:a more-debts:da more-debts:deus more-debts:devo more-debts:essa more-debts:ficou more-debts:gracas
more-debts:ha more-debts:mais more-debts:o more-debts:quitei more-debts:resto more-debts:sem nada~estou nao nao_faco nao_ha nao_moca nao~de nao~deixa nao~outra nem_sei nem~o nenhuma_outra o_salario offers:acho offers:so outra_$ outra_renda o~mesmo para_ter parad- para~luxo pronto_eh pronto~isso que~so sao_essas sao_todas sei_o sei~que sem_mais sem~nenhum so_trabalho so~e so~renda tenho tenho~renda
ter_luxo traba- trabalho trabalho~casa trabalho~durmo uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha ^_tinha a_deus acabou_gracas alem_disso ano_passado a~mas casa_, chega_ne coisa_$ da_para debts:casa debts:disso debts:nenhum debts:por debts:resto debts:sem debts:tenho debts:tudo deixa_eu devo_mais dividas_$ dona durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essas_mesmo essa~quitei essentials:e essentials:faco essentials:falei essentials:minha
essentials:salario essentials:tem essentials:tenho essentials:trabalho esta_pago estou_ha estou_sem estou~renda eu_lembre eu~nao eu~sei faco fim flexibles:acabou flexibles:disso flexibles:eu flexibles:lazer flexibles:luxo flexibles:pronto fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:, incomes:de incomes:disso incomes:e incomes:ha incomes:minha
incomes:receber isso_nao isso~gasto ja~ne mais_divida mas~eu minha_renda minha_vida minha~eh moca more-debts:. more-debts:chega more-debts:deixa more-debts:divida more-debts:e more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:pronto nada_alem nada~disso nada~momento nao_da nao_que nao~eu nao~luxo nao~um ne ninguem_$ offers:a offers:de offers:eh offers:falei
offers:isso offers:que outro o~eh pago_$ passado_$ por_enquanto pronto_acabou que_eh que~lembre quite- quitei real real_com real~isso receber_nada resto_esta sao sem_receber sem_renda tem_$ tenho_luxo tenho_outra tinha todas_$ um_real um~com ver_$`,
    '-3': `:sobra ?after-roadmap ?debt-creditor ?income-low-month ?which-change ^_a ^_ainda ^_desfazer ^_deus ^_exatamente ^_hein ^_quase ^_segue ^_ss ^_tem ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:estou after-roadmap:tudo ainda apaga a~nao bater- bateria bateria_$ cance- confirm-amount:eh confirm-change:nao confirm-delete:nao consent:nao desfazer desfazer_isso deus~mais
duas eh_esse eh_mais eh~ai entra_nada esque- essas_duas esse_mesmo essentials:quero exata- exatamente exatamente_isso existe_mais flexibles:# flexibles:basico hein hein_$ incomes:deus isso_mesmo mas_nao mes_eh more-debts:duas more-debts:esse more-debts:lembro more-debts:sim nao_eh nao_entendi nao_estou nao_existe nao~isso onde ou overdue:nao perai pergu- pergunta preci- precisa quase quase_todas
que_somar quero segue somar somar_tudo so~duas ss ss_$ tem_outra tenho_que tenho~somar thirteenth:nao volta`,
    '-4': `?confirm-creditor ?confirm-delete ?consent ?debt-kind ?income-source ?instalments-left ?thirteenth ^_deixa ^_para ^_tenho ^_tudo after-roadmap:eh after-roadmap:isso after-roadmap:nao cobra- cobranca com_nada complicado complicado_$ consent:estou duas_mesmo eh_complicado eh~mesmo enten- entendi exist- existe gasto~nada mais_uma mande mande_mais mande~nada marisa_nao me_mande mensa- me~mais
nao_quero nao~mande offers:cobranca offers:mesmo offers:nao overdue:nenhuma que~isso sabe sabe_$ sobra_nada tem~uma`,
    '-5': `,_so ,~isso :nada :nao ?confirm-amount ?confirm-change ?overdue ^_gasto com~nao desfa- eh_mensal fixa incomes:fixa isso~gracas mensal mensal_isso nada_urgente nada~so nao_me nao_so nao~o renda_fixa tenho~fixa urgen- urgente urgente_$`,
    '-6': `^_isso ai_$ more-debts:, nao_, worry:nada worry:nao`,
    '-7': `,_acabou ?after-crisis ?worry nao~acabou`,
    '-8': `nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_que ^_voce calor_ai conta_uma esta_calor esta~ai hoje_$ poema qual_seu um_poema`,
    '10': `:dinheiro calor chover horas horas_sao que_horas que~sao vai_chover`,
    '9': `:qual ^_quem ^_vai chove- do_tempo escre- how promp- prompt qual sao_$`,
    '8': `^_ignore after-roadmap:signo are casad- casada casada_$ conta~historia eh_casada escreve_um faz_um historia historia_$ hoje ignor- ignore jogo qual_a que~eh regra- regras tempo_$ uma_historia voce~casada`,
    '7': `:onde :um ^_conta ^_escreve ^_me ^_tem ^_traduz after-roadmap:seu conta~piada dinhe- dinheiro eh~presidente escreve histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ quem recei- receita receita_de regras_$ seu_prompt suas suas_regras tempo tradu- traduz
traduz_isso traduz~para um uma_piada voce`,
    '6': `:: :amanha :empresta :ganhar :meu :system ^_aja ^_esqueca ^_esta ^_faz ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:jogo ai_$ aja aja_como aja~um ajuda_com ajuda~o anter- anteriores anteriores_$ are_you as_instrucoes as~anteriores brasi- brasil brasil_$ can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:tem debts:voce
dever dever_de dia_eh dia~hoje do_$ do~hoje eh_hoje eh_outra empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce fala_do fala~tempo finja finja_que finja~eh futeb- futebol futebol_$ gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~com me~do mostra_seu mostra~prompt
o_dever o_jogo outra_pessoa pirat- pirata pirata_$ poema_$ qual~capital qual~time que_dia que~outra rates:signo reais_$ seu_time syste- system time time_$ um_pirata vai vai~hoje voce_eh voce_gosta what what_can what~you you_$ you_do`,
    '5': `: :como :de :dividas :estou :faz :poema :prompt :rapido :reais :seu :vai ?rates ^_how after-roadmap:conta after-roadmap:you amanh- amanha big big_brother bolo broth- brother brother_$ de_bolo descobriu descobriu_o descobriu~brasil dever~casa de~de dinheiro_$ do_jogo dolar dolar_$ eh_o eh~pessoa essentials:seu faz filme filme_voce filme~indica ganha- ganha_o ganhar ganha~big ganho- ganhou ganhou_o
ganhou~jogo how_much how~is indic- indica indica_$ is is_the is~dolar me~# mostr- mostra much much_is much~the o_big o_brasil o_resultado o~brother o~do passa pix_para qual_filme qual~resultado quem_descobriu quem_eh quem_ganha quem_ganhou rapid- rapido rates:qual rates:tem receita~bolo resul- resultado resultado_do resultado~jogo sao the the_dolar um_pix uma uma_receita voce_indica voce~de`,
    '4': `" #_reais :" :# :? :[ :] :credito :emprestimo :foi :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ a_previsao a_receita after-roadmap:ai after-roadmap:poema after-roadmap:quem after-roadmap:sao after-roadmap:uma ai amor amor_$ a~da a~de capital~franca codigo_em codigo~python com_o da_franca da_mega da~sena de_amor de_casa debts:eh debts:esta debts:hoje debts:que debts:quem debts:tempo
debts:uma de~mil divida~$ em_python emprestimo_? escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:how essentials:qual essentials:que essentials:uma essentials:you estou_precisando estou~de exata- exatamente fala faz~poema franc- franca franca_$ ganha jogo_$ jogo_do jogo_ontem me_ajuda mega mega_sena numero_da numero~mega o_numero onde o~de o~ontem
passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema_de poema~amor precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~voce rates:calor rates:eh rates:quem rates:seu reais sena sena_$ sobre tem um_codigo uma~de um~de um~em um~para vende`,
    '3': `:$ :. :bolo :capital :cartao :e :ignore :marque :nome :receita ? [_system after-roadmap:escreve after-roadmap:esta after-roadmap:hoje after-roadmap:receita after-roadmap:um after-roadmap:voce as bolo_$ bolo_de cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ de_$ de_credito de_pao de_queijo debts:ai debts:conta debts:escreve debts:me debts:passa debts:sao de~# divida_de
e_me empre- essentials:me essentials:quem essentials:sao essentials:tempo essentials:um marqu- marque melhor~de mil_$ nome_? o_melhor outra pao pao_de pao~queijo passa_uma pesso- pix previ- previsao qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:ai rates:dia rates:do rates:escreve rates:esta rates:how rates:me rates:o rates:poema rates:tempo rates:um rates:voce receita~pao set
seu_signo system_]`,
    '-3': `:sao ?worry after-roadmap:dinheiro after-roadmap:mim bom isso_$ me_da o_que paga prime- primeiro primeiro_$ robo telef- telefone voce_sao voce_tem`,
    '-4': `after-roadmap:me o_# qual~# voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '15': `reativar`,
    '14': `conti- continuar continuar_$`,
    '11': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '10': `:voltar after-roadmap:volta coloc-`,
    '9': `^_volta after-roadmap:lembrete after-roadmap:sim ativa lembrete mandar volta- volta_a voltar`,
    '8': `a_mandar after-roadmap:aviso after-roadmap:mandar after-roadmap:receber manda- quero_voltar volta`,
    '7': `^_reativa after-roadmap:continuar after-roadmap:novo after-roadmap:os after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos lembr- me~de me~dos novo_$ reativa sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:quero :vamos ^_manda ^_quero a_participar after-roadmap:cadastro after-roadmap:manda after-roadmap:me after-roadmap:participar avisos_por avisos~favor de_novo liga_os liga~lembretes mandar_mensagem mandar~lembretes me_mandar novo os_lembretes os~por participar participar_$ quero_receber receber venci- voltar~mandar voltar~participar`,
    '5': `^_liga ^_vamos after-roadmap:dos after-roadmap:lembrado after-roadmap:lembrar after-roadmap:liga after-roadmap:mim after-roadmap:pode aviso aviso_$ a~mandar cadas- cadastro cadastro_$ dos lembrado liga manda meu_cadastro mim mim_$ os para_mim parti- pode_me pode~mensagem quero~lembrado quero~os receber_$ receber_lembrete ser_lembrado voltar_$`,
    '4': `:mandar ? ^_pode ^_voltar after-roadmap:avisos after-roadmap:de after-roadmap:mensagem after-roadmap:quero aviso- avisos a~os mensa- os_avisos pode_mandar pode~lembrar vamos`,
    '3': `a_me a_receber after-roadmap:a after-roadmap:favor lembrete_$ lembretes lembretes_$ lembretes_de mandar_$ me mensagem os~de pode quero quero_os quero~lembretes receb- sim voltar~receber`,
    '-3': `:, after-roadmap:com after-roadmap:nao com_os com~lembretes nao_quero sim_, ver volta_com voltar~me`,
    '-4': `,_quero :aviso :lembrar :sim after-roadmap:onde after-roadmap:ver mandar_os me~sim onde os_aviso parar quero_ver sim~quero`,
    '-6': `lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '20': `desca-`,
    '19': `sair sair_$`,
    '18': `^_parar ^_sair ^_stop stop stop_$`,
    '17': `encer- encerrar`,
    '16': `^_para parar parar_$`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '13': `com_isso final- quero_cancelar`,
    '12': `^_descadastrar ^_encerrar daqui daqui_$ encerrar_$ some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato mensagem_$ nao~mais quero_mais some`,
    '10': `:me ^_parem bloquear contato_$ mensa- me~mais para_$ parem voce_$`,
    '9': `:parar :stop ^_me consent:mais debts:para me nao_me parem_com parem~isso`,
    '8': `:sair ^_chega after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de conta- da_lista de_me descadastra descadastra_$ em_paz inscr- inscricao lista lista_$ mais mais_isso me_descadastra mensagem meu_numero me~em minha_inscricao para_com para~isso parti- paz paz_$ quero~isso tira`,
    '7': `?consent ^_remover ^_sai ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem de_mensagem debts:encerrar debts:quero descadastramento descadastramento_$ do~zap essentials:encerrar inscricao_$ meu_zap me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero quero_sair remov- remover remover_meu remover~numero sai sai~meu
solic- solicito solicito_o solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar after-roadmap:parar consent:parar de_mandar debts:mais desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_meu do_programa encerrar_atendimento essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_contato manda_mais mandar mandar_mensagem me_tira me_tirem mensagens meu~dai me~dessa n0 numero_dai
para_de para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tira_meu tira~numero tirem tirem_da tirem~lista`,
    '5': `^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:sair dai dai_$ de_voce debts:sair deixa_em deixa~paz essentials:cancelar essentials:mais mais_$
mais_papo mais~com mande mande_mais mande~nada me_deixa me_mandar me_mande me_procura me_procurem mensagens_$ nada~voce nao_manda nao~mande nao~procura nao~procurem numero_$ papo papo_$ procura procura_mais procurem procurem_mais quero_encerrar quero~do quero~papo se_continuar servico_$ te_bloquear te~se tira~lista vou_te vou~bloquear`,
    '4': `:mensagem :sai ?debts ^_cancela ^_desejo ^_encerra after-roadmap:com after-roadmap:mais after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:encerrar consent:me consent:mensagem consent:meu consent:minha conta_de conta~mensagens de_mensagens debts:cancelar debts:chega debts:com debts:lista debts:me
debts:mensagem debts:meu debts:nao debts:numero debts:parem deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_servico essentials:bloquear essentials:descadastrar essentials:minha essentials:nao essentials:parem mais_em mais_participar mais~contato mais~disso mais~nada mandar_coisa me_deixem
me_descadastrar me~coisa minha minha~de nada_de o_servico para participar_disso por_aqui quero~da quero~descadastrar quero~esse quero~participar receber~de sair_da sair~lista servi- servico`,
    '3': `. ._$ :de :mensagens :para :zap after-roadmap:chega after-roadmap:dai after-roadmap:deixa after-roadmap:desejo after-roadmap:mandar after-roadmap:me after-roadmap:voce aqui_$ atend- autor- autorizo coisa_$ consent:cancelar consent:chega consent:com consent:do consent:em consent:isso consent:numero consent:quero contato_comigo debts:contato debts:paz debts:sai debts:servico debts:tira desejo_mais
desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em essentials:chega essentials:contato essentials:do essentials:em essentials:manda essentials:mensagem essentials:meu essentials:paz fora_nao fora~quero mais_esse mais_nada mais~servico manda manda- meu nao_autorizo nao_desejo nao_entre nao_entrem nosso nosso_contato parar~mandar
para~mandar participar pode_encerrar pode~de pode~nosso quero_me quero~o receber_nada sai_fora sai~nao te voce`,
    '-3': `:lembrar ?after-crisis ?confirm-change ^_como ^_muito ^_nada ^_voce aceit- after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar after-roadmap:pode ai ai_$ ajuda ajuda_$ cancela_$ como consent:como contas das_dividas de_divida desfa- divid- divida_$ dividas dividas_$ do_servico essentials:fazer fala lembra lembrar lembrar_$ lembrete_$ mandam me_lembra
me_lembrar me_socorre me_transfere nao_$ nao_precisa para_que preci- quero_suporte quero~das quero~minha recus- sair_das sair~dividas sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ ver vida volta worry:parar worry:sem`,
    '-4': `?worry after-roadmap:cobranca after-roadmap:muito cobra- cobranca cobranca_$ das lembrete liga_$ mais_fazer mais_viver mais~cobranca mais~isso me_liga muito precisa quero~fazer sem viver viver_$ volta- voltar`,
    '-5': `after-roadmap:aviso aviso fazer_isso liga`,
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
    '9': `^_consegui ^_zerei after-roadmap:consegui after-roadmap:pix after-roadmap:quitei after-roadmap:zerei essa o_pix pago paguei_a zerei`,
    '8': `NAME_pago ^_acabei ^_boleto ^_foi acabe- acabei after-roadmap:acabei after-roadmap:foi after-roadmap:quitado after-roadmap:uma boleto_pago conse- consegui overdue:ja overdue:paguei pagar_$ pix quita- quitado`,
    '7': `:NAME ?after-roadmap ^_acertei ^_quitei a_de acabei_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:pagar after-roadmap:tudo baixa dei fiz_o ja_dei ja_quitei overdue:o paga_$ paguei~a reali- uma_$`,
    '6': `#_a :! :quitei ^_NAME ^_antecipei ^_fiz acert- after-roadmap:feito after-roadmap:parcela after-roadmap:so antec- antecipei antecipei~parcelas a~# bolet- boleto duas_parcelas esta feito fiz fiz~pix foi ja ja~a mil_do o_pagamento overdue:NAME paguei~o pix_$`,
    '5': `#~de #~do a_parcela after-roadmap:a after-roadmap:contas after-roadmap:financiamento after-roadmap:hoje after-roadmap:mandei after-roadmap:parcelas as_contas com_uma contas_$ de_pagar divida_$ duas efetuei_o efetuei~pagamento esta_pago financiamento_$ mande- mandei mandei_o mandei~pix o_financiamento o~agora pagar paguei_$ paguei_hoje paguei_o paguei~acordo parcelas_do parcelas~NAME parcela~NAME
quitei_$ quitei_o quitei~financiamento uma`,
    '4': `^_efetuei ^_mandei ^_terminei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:pouco after-roadmap:terminei a~ontem carro_no carro~NAME colch- colchao combi- consegui~a conta- contas de_quitar debts:dos debts:metade debts:paguei do_carro dos~mil do~no efetu- efetuei financiamento hoje ja_paguei mes~so metad- metade metade~# mil~carro n0 o~para pagamento_$
paguei_so paguei_tudo paguei~NAME paguei~mil paguei~parcela para_eles pix_para quitar_$ so_o terminei terminei_de terminei~pagar tudo_$ uma_divida`,
    '3': `! !_! !_$ :ja :o NAME_! NAME_. NAME_deste NAME~! ^_vendi a_desse a_fatura adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:ja after-roadmap:quitar after-roadmap:vendi a~mes carro cedo confo- conforme conforme_o conforme~plano da~. debts:carro debts:do debts:mil deste deste_mes
deste~. de~mil dos_# eles_$ essa_divida finan- fiz~pagamento ha hoje_$ hoje_cedo ja~o mes_. metade_da mil_de mil~# mil~NAME onix ontem_$ o~da pagar_tudo paguei_metade paguei~dos parce- parcela parcela_$ parcela_do parcelas pouco pouco_$ quitar so_consegui so~pagar termi- vendi vendi_o`,
    '-3': `#_do #~NAME ?worry NAME_ate NAME~setembro ^_quero after-roadmap:? after-roadmap:ate after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:tem after-roadmap:um after-roadmap:vou ate ate_setembro atras- bom_$ consegui_um e_sumiram esta_bom nao_consegui nao~pagar parar pix_e pix~sumiram proxi- qual_a recus- setem- setembro setembro_$
sumir- sumiram sumiram_$`,
    '-4': `!~! #_da ^_quanto aceit- after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso eu_ja eu~paguei fecha- nao_paguei paguei_com paguei~atraso qual quant- quanto quanto_eu quitei~NAME`,
    '-5': `after-roadmap:quanto de~a e_agora`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:nao a~NAME`,
    '-7': `after-roadmap:e`,
  },
  'prefer-order': {
    '9': `pagar~NAME quero_pagar`,
    '7': `NAME_antes NAME_primeiro logo~NAME prime- primeiro primeiro~NAME`,
    '6': `after-roadmap:NAME after-roadmap:primeiro a~primeiro depois~NAME o_NAME pagar_a`,
    '5': `a_NAME after-roadmap:livrar after-roadmap:logo antes logo quero_me quero~livrar`,
    '4': `:a :pagar NAME_por ^_ah ^_primeiro ^_quero after-roadmap:, after-roadmap:. after-roadmap:antes after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:entendi after-roadmap:gostaria ah ah~, antes_$ causa_da depoi- depois depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo o~por pagar pagar_o porqu- porque por~da primeiro_a primeiro_o quero~a quero~o`,
    '3': `,_estou ,~com :antes :depois :eu :prefiro :queria :seu NAME_do NAME~estou NAME~o ^_eu ^_gostaria acert- after-roadmap:comecar after-roadmap:da after-roadmap:pelo after-roadmap:porque after-roadmap:quero causa comecar comecar~NAME confirm-change:NAME confirm-change:a confirm-change:pagar das_NAME da~. dele dele_$ de~o do_seu entao entendi estou_com eu~pagar gosta- gostaria gostaria_de logo_a
pelo_NAME pelo~, por_causa prefi- prefiro prefiro_pagar primeiro_$ queri- queria quero_comecar quero~pelo vergo- vergonha`,
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
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:cara after-roadmap:comeca after-roadmap:jeito after-roadmap:primeiro barato comeca_pela gasta jeito mais_barato mais_cara o~que pela que~mais`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:maior alto alto_$ ataca ataca_a a~tem cara comeca de_juros maior menos_$ primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero comec- de_maior dos fim juros_maior mais~no no_fim o_mais pelo prefi- prefiro prefiro_a prefiro_pagar quero_o sai tem~juros`,
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
    '7': `^_das after-roadmap:das as_pequenas comec- comecar~menor das das_menores menor menores_$ pela_menor pequenininhas primeiro_a`,
    '6': `NAME_de after-roadmap:pelas comecar comecar_pela pelas pequenas_$`,
    '5': `:prefiro ^_prefiro after-roadmap:comecar after-roadmap:de after-roadmap:menor after-roadmap:quero pela prefi- prefiro quero_quitar ver~dividas`,
    '4': `:comecar :pela ^_paga after-roadmap:paga as_dividas as_menores as~antes as~primeiro comecar_pelas dividas~uma livra- livrar livrar~das logo_das me_livrar paga_primeiro pelas_menores pequenas_antes por_uma uma_$`,
    '3': `:logo :primeiro ^_comeca ^_comecar ^_quero a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:livrar after-roadmap:pela after-roadmap:ver as~do camin- caminho caminho_$ comeca eu_queria ir ir_matando ir~as livrar_logo matan- matando matando_as me~logo primeiro_$ primeiro_as quero_ver quero~a`,
    '-3': `after-roadmap:juros after-roadmap:matar logo_a matar n0`,
    '-6': `a~primeiro`,
  },
  remove: {
    '12': `tira`,
    '11': `after-roadmap:NAME`,
    '10': `a_NAME o_NAME tira~NAME`,
    '9': `^_tira after-roadmap:quitei quitei~NAME`,
    '8': `^_zerei a_divida after-roadmap:zerei perdoou zerei`,
    '7': `NAME~existe NAME~paguei ^_quitei debts:tira existe_mais o~ja paguei_$ perdo-`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:ja after-roadmap:perdoou apaga_a da_lista exist- existe ja_paguei lista perdoou_a perdoou~divida quite- quitei quitei_a`,
    '5': `NAME_$ ^_apaga ^_terminei after-roadmap:paguei after-roadmap:terminei apaga de~a divida ela ele ele_$ lista_$ nao_conta nao_existe nao~tira o_pai pai rates:conta rates:ele termi- terminei terminei_de terminei~pagar`,
    '4': `!~! :ela :essa :lista NAME_da NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:lista after-roadmap:o apaga~NAME a~, a~nao a~que de_pagar debts:o ex mais_$ pode_tirar pode~a rates:nao rates:o tira_a tirar`,
    '3': `,_ja ,_pode ,~eh ,~paguei ,~tirar :da :divida :mais :pode :tira :tirar NAME NAME_nao NAME~favor NAME~ja NAME~meu NAME~nao ^_o after-roadmap:! after-roadmap:filho after-roadmap:pode a~com a~da conta divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- exclu- exclui filho ja meu_filho minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi
more-debts:por nao~minha o~nao pagar_a pagou pagou_$ pode pode~da que_meu quitei_o tirar_da tirar~lista`,
    '-3': `:o after-roadmap:por after-roadmap:quero mais~a n0 overdue:NAME overdue:ja overdue:o overdue:paguei o~por paguei~NAME primeiro sozin- sozinha sozinha_$`,
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
    '12': `^_recomecar ^_zerar zera_ai zerar zerar_tudo`,
    '11': `do_zero inici- inicio inicio_$`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca de_novo debts:tudo do~por novo novo_$ para_comeco quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera ai_$ comeca comeco_$ do_inicio e_comeca para_inicio quero_recomecar rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio zero_$`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:tudo ai debts:zera outra_vez quero~tudo rates:zera vez vez_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:refazer after-roadmap:vamos after-roadmap:zero comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:conversa debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero_comecar quero~outra rates:comecar rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa
recomeca~zero refazer_do tudo~comeca vamos_do vamos_voltar vamos~inicio vamos~para volta voltar~comeco`,
    '4': `:comecar :novo :volta :zero ^_errei ^_refazer after-roadmap:do after-roadmap:recomeca comecar_tudo comeco_por debts:ai debts:comecar debts:do debts:novo debts:recomeca debts:refazer debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:conversa rates:novo rates:recomecar refazer~inicio tudo_e voltar_para`,
    '3': `:para ^_quero after-roadmap:comeca after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:vez after-roadmap:volta apaga_o apaga~plano bora_comecar bora~de comeca_$ comecar~outra debts:comeca debts:comeco debts:favor do errei~vamos plano_e plano~comeca rates:ai rates:comeca rates:de rates:favor rates:quero rates:refazer rates:vamos rates:zero refazer~zero tudo_de tudo_outra
tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `?worry volta_$ worry:tudo`,
    '-4': `^_tudo after-roadmap:minha after-roadmap:vida quero~minha vida_$`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `after-roadmap:golpe bolet- boleto isso~golpe`,
    '8': `eh_falso eh~? esse_site estra- estranho falso golpe_isso liberar link numer- numero para_liberar site`,
    '7': `:golpe ^_mandaram acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se consent:eh depos- e_sumiram eh_verdade engan- enganado enganado_$ esse~eh estranho_$ fui_enganado liber- mandaram minha_senha nome num num_golpe numero_eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado sumir- sumiram sumiram_$ verda-`,
    '6': `?offers ^_cai ^_esse ^_oferta ^_querem boa_demais boa~desconfio cai codig- codigo confi- consent:pediram de_outra demai- demais demais_desconfio desconfio desconfio_$ do_banco eh~banco eh~esse eh~isso emprestimo_$ esse esse_numero falso_esse falso~site fui golpe~? limpa oferta_boa oferta~demais offers:eh offers:que o~e quere- querem que~do sei_se senha senha_$ se~verdade site_$ taxa uma_taxa
verdade`,
    '5': `:eh :um ^_acho acho acho_que after-roadmap:boleto after-roadmap:eh after-roadmap:nome after-roadmap:numero after-roadmap:pix como_sei confiavel_? confio_? consent:esse da_serasa deposite deposite_antes eh_estranho eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome golpe_? isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- mandaram_um me_ligaram no_facebook nome_de
nome~uma no~limpa numero~estranho o_emprestimo o_numero offers:falso offers:nome pix_para prome- querem_que querem~eu que~deposite que~meu recebi_um se_eh sms um~estranho verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :boleto :isso :liberar :pix :posso ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:limpa after-roadmap:site after-roadmap:uma after-roadmap:verdade banco_$ boa boleto_de boleto_eh boleto~outra cara celul- celular celular_$ chego- chegou codigo_do
codigo~celular confio consent:boleto consent:nome consent:o consent:pix consent:que consent:site da~mesmo de~empresa disse disse- disse_que disseram disseram_que dizen- dizendo dizendo_que do_celular eh eh_da eh_normal empresa empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ norma- normal normal_?
numero_? o_boleto o_nome o_pix ofert- oferta offers:boleto offers:do offers:esse offers:golpe offers:link offers:o offers:pediram offers:pix offers:um outra_empresa pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pix_$ pix~liberar posso~? que_limpa recebi sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um_boleto um_link uma uma_moca vi`,
    '3': `,_eh ,~? :? :antes :desconto :emprestimo :link :mandaram :mandou :numero :pagar :para :pediram :por :taxa :uma ?_$ NAME_que ^_falaram ^_isso ^_prometeram ^_sera ^_uma ^_whatsapp adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:do after-roadmap:esse after-roadmap:fui after-roadmap:link after-roadmap:mandaram
after-roadmap:moca after-roadmap:num after-roadmap:que after-roadmap:querem after-roadmap:senha after-roadmap:serasa after-roadmap:sms after-roadmap:taxa after-roadmap:tive after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp chegou_$ cobrando codigo_que codigo~chegou confiavel consent:?
consent:acho consent:banco consent:boa consent:codigo consent:do consent:estranho consent:falso consent:limpa consent:ne consent:numero consent:sei consent:senha consent:sera consent:verdade conta_da conta~NAME da~que deposito deposito_antes de~pessoa disseram~preciso diz_que dizendo~eh do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou
eh_confiavel eh_do eh_verdadeiro em_nome empre- emprestimo esse_link esse~? estao estao_me eu~por falar- falaram falaram_que falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo ligaram_pedindo ligaram~pix limpa_meu limpar limpar_o limpar~nome limpa~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando me_mandou meu_documento meu~pelo meu~por
me~dizendo me~pedindo me~uma moca_pediu moca~foto nome_pelo nome_por nome~# nome~outra nome~pix nunca_tive o_cara o_codigo offers:acho offers:antes offers:cai offers:estranho offers:isso offers:limpa offers:meu offers:num offers:outra offers:site offers:sms outra o~por o~que o~veio pagar_seguro pagar~antes para_uma para~pessoa pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediu
pediu_foto pediu~do pelo pelo_pix pesso- pessoa por_# por_uma por~para por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~golpe que~pagar se seguro_antes seguro~do serasa_mesmo so_vale taxa_para taxa~liberar tive tive_$ um um_deposito uma_conta uma~da um~, um~antes veio veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do
whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que confiavel_$ consent:nao consent:voce de_desconto eh_# eh_de eh~% n0 nome_? offers:# offers:%`,
    '-4': `do~? o_que offers:desconto`,
    '-5': `eh~nao golpe_nao golpe~ne nao_ne`,
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
    '11': `?instalments-left ^_outra ^_prefiro ^_vamos adian- adiante adiante_$ quero_dizer responder segue_o vamos`,
    '10': `?thirteenth dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar prefi- prefiro`,
    '9': `?debt-amount ^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao responder_isso`,
    '8': `?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto em_aberto essentials:proxima mais~eu nao~falar parti- passar pergu- posso_pular posso~? pular_$ rates:pula respo- segue_sem segue~isso sem_isso tarde_eu vamos_adiante`,
    '7': `^_depois ^_essa ^_muda baile baile_$ de_pergunta depois_eu essa_eu essa~pulo essentials:pula essentials:segue eu_pulo incomes:proxima jogo_$ mais_tarde mando mando_$ muda_de muda~pergunta nao_falar o_baile offers:depois overdue:essa para_depois passa- passa_adiante pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pula_essa pulo pulo_$ rates:pode rates:pular segue~baile segue~jogo tarde
te te_falo thirteenth:depois vou_responder`,
    '6': `?offers ?overdue ^_bora ^_deixa ^_mais agora~consigo bora branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar debt-amount:? debt-amount:para debt-amount:pular deixa depois_? de~nisso disso disso_$ em_branco essentials:depois essentials:pode essentials:pular eu_mando eu_olho falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:eu incomes:nao instalments-left:outra isso_eh jogo
muda nao_gosto o_jogo olho outra_$ outra_coisa overdue:eu overdue:isso overdue:proxima para_outra para_pular passar_$ proxima_por proxima~favor pular_essa quero~disso rates:nao rates:passo rates:vamos tarde~mando vejo vejo_$ vou_falar vou~disso`,
    '5': `?incomes ^_agora ^_pergunta ^_posso agora_nao amanha_eu amanha~te antes_de coisa_$ dai dai_$ debt-amount:depois debt-amount:isso debt-amount:outra debt-amount:pergunta deixa- deixar deixar_em deixar~branco deixa~depois depois~procuro de~. e_te essentials:te eu eu_procuro eu_te eu_vejo eu~em eu~falo faz_outra faz~pergunta flexibles:essa flexibles:passa hora_eu hora~respondo incomes:outra
incomes:segue instalments-left:essa instalments-left:eu instalments-left:isso instalments-left:passa nao_consigo nao~ver nisso_$ offers:. offers:antes offers:eu offers:responder offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:passa overdue:pergunta para~? passar_essa pode_deixar pode~em posso procuro procuro_$ quero_responder rates:dizer rates:essa rates:falo rates:outra
rates:para rates:proxima thirteenth:? thirteenth:eu vamos_para vamos~proxima ver_isso vou~isso`,
    '4': `?essentials ^_amanha ^_faz ^_isso amanh- amanha coisa como_pular como~essa consigo debt-amount:adiante debt-amount:essa debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~te depois~vejo digo_$ essa_? essa_nao essentials:essa essentials:eu essentials:falar eu_ver eu~depois e~digo hora incomes:deixa incomes:em incomes:falar incomes:informar incomes:passa incomes:prefiro
incomes:quero informar instalments-left:? instalments-left:falar instalments-left:para instalments-left:pergunta instalments-left:pula instalments-left:pular isso isso_$ isso_nao nao_informar nao~de nisso offers:prefiro offers:te overdue:aberto overdue:deixa overdue:posso overdue:quero pode~depois pode~essa prefiro~informar pular~? quero~isso rates:depois rates:prefiro rates:quero rates:responder
responder_$ responder~nao ser_depois ser~? te_digo tem_como tem~pular thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `,~para ?debt-creditor ^_da ^_responder agora antes ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa consi- da_para debt-amount:agora debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:nao debt-amount:posso debt-amount:vamos deixo_em deixo~branco depois_essa depois_te depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em em_casa em~eu
essa~deixo essa~vou essentials:certo essentials:coisa essentials:disso essentials:jogo essentials:nao essentials:outra essentials:sem essentials:vejo essentials:ver estou~rua estou~trabalho eu_chegar eu_pego eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ faz ganho_$ incomes:coisa incomes:depois incomes:dizer incomes:mando incomes:sem informar_$ instalments-left:disso
instalments-left:em instalments-left:muda instalments-left:tarde isso_depois n0 na_rua nao_responder nao~ao na~depois no_trabalho no~depois o_papel offers:de offers:em offers:o offers:vejo olho_$ olho_isso overdue:? overdue:de overdue:depois overdue:disso overdue:eh overdue:favor overdue:muda overdue:nao overdue:nisso overdue:sem papel papel_$ para_proxima para~essa pego pego_o pego~papel
por_favor posso_responder posso~depois prefiro~responder procu- quando_eu quando~chegar quanto_ganho quero quero_falar rates:? rates:bora rates:comigo rates:eu rates:isso rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sei_ao sei~certo sem tarde~olho te~essa thirteenth:agora thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao
thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:vou trabalho_depois trabalho~eu vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ^_como ^_ja ^_quero ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai ai_$ consent:nao conto conto_$ depois~conto desfa- eu_nao eu~sei ja_respondi ja~essa lembr- lembro nao_lembro nao~isso offers:aceitar qual rates:la rates:vou respondi_essa respondi~pergunta te_conto volta_para`,
    '-4': `?after-crisis ?consent ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:para consent:respondo depois_passo depois~la eh_essa passo_la respondi volta`,
    '-5': `consent:deixa consent:depois consent:eu la la_$`,
  },
  source: {
    '32': `?income-source`,
    '17': `INCOME`,
    '10': `incomes:bpc`,
    '9': `bpc bpc_$ income-source:da income-source:do incomes:propria`,
    '8': `^_bpc clt clt_$ income-source:aluguel income-source:bico incomes:minha propr- propria`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ apose- bico bico_$ sou vendo`,
    '6': `^_aluguel ^_faco income-source:, income-source:aposentado income-source:de income-source:faco income-source:inss income-source:meu income-source:que income-source:sou income-source:trabalho incomes:clt incomes:conta incomes:sou por_conta`,
    '5': `^_clt ^_trabalho alugu- aluguel aposentado aposentado_$ conta_propria income-source:aposentadoria income-source:carteira income-source:eh income-source:na income-source:vendo incomes:tenho inss por~propria sou_clt`,
    '4': `,_ganho ?incomes ^_aposentado ^_aposentadoria ^_carteira ^_inss ^_mesada aposentadoria aposentadoria_$ assinada assinada_$ carte- carteira carteira_assinada concursada confo- conforme conforme_o conta conta_$ do_governo faco income-source:assinada income-source:bolsa income-source:concursada income-source:familia income-source:filho income-source:governo income-source:minha income-source:por
incomes:o inss_$ mesad- mesada minha o_bpc o_dia propria_$ traba- trabalho trabalho_de vo`,
    '3': `,_sem ^_bolsa ^_da ^_tenho assin- auton- autonomo bolsa bolsa_familia concu- da_$ da_prefeitura da~filha dia_$ eh_do eh~inss familia familia_$ filha_$ gover- governo governo_$ income-source:com income-source:conta income-source:estado income-source:me income-source:pensao income-source:trampo incomes:dia incomes:filha incomes:por incomes:so incomes:vendo me_da pj pj_$ prefe- prefeitura
prefeitura_$ prest- presto que_aparece recebo_do regis- registrada roupa roupa_$ salga- salgado sem~. sou~, so~bpc tramp- trampo uns_bico vendo~na`,
    '-3': `?thirteenth ?worry thirteenth:sou`,
    '-4': `^_fixo fixo`,
  },
  'start-reminders': {
    '14': `lembr-`,
    '10': `after-roadmap:lembretes lembretes`,
    '9': `^_reativa after-roadmap:reativa lembretes_por reativa`,
    '7': `after-roadmap:avisa after-roadmap:lembra after-roadmap:os avisa de_volta dos_lembretes for lembra lembrada lembretes_$ me_avisa me_lembra me~quando os os~por pode_mandar pode~os reati- volta_com voltar~me`,
    '6': `after-roadmap:avisos after-roadmap:falta after-roadmap:quero after-roadmap:volta aviso- avisos avisos_$ mandar_os os_avisos sinto vence- volta_$`,
    '5': `^_pode after-roadmap:dos after-roadmap:me after-roadmap:pode after-roadmap:quando after-roadmap:ser a~lembrar com~lembretes lembrar_$ quand- quando quero_ser ser~de volta voltar_a`,
    '4': `,_quero :aviso :lembrar :receber :sim ^_me a_me after-roadmap:de after-roadmap:favor after-roadmap:novo after-roadmap:voltar com_os dos eu_quero falta lembre lembre_$ me_lembre me~de me~sim novo_$ os_aviso pode pode_voltar pode~a quero quero_que quero~voce que~me sim~quero voce_me volta- voltar`,
    '3': `:quero ^_agora ^_quero after-roadmap:avisar after-roadmap:com after-roadmap:mandar after-roadmap:perdido avisa- avisar avisar_de avisar~novo avisos_de avisos~novo de_novo eu~que favor favor_$ lembrar me me_avisar me_lembrar novo os~de perdi- perdido pode~avisar por_favor que_voce receber_os ser sim_,`,
    '-3': `after-roadmap:aviso after-roadmap:nao after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos cance- dos_vencimentos me~dos pode_tirar suspe- tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `after-roadmap:lembrado dispe- lembrado me_mandar parar quero~lembrado reativar ser_lembrado`,
    '-5': `^_os a_mandar coloc- mandar~lembretes quero~os volta_a voltar~mandar`,
    '-6': `avisos_por avisos~favor`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `avisa- aviso`,
    '11': `after-roadmap:lembrete lembretes`,
    '10': `after-roadmap:lembretes aviso- avisos lembretes_$ parar`,
    '9': `after-roadmap:avisar after-roadmap:avisos after-roadmap:nao after-roadmap:parar avisar para_de`,
    '8': `^_para cance- os`,
    '7': `:lembrete after-roadmap:os after-roadmap:vencimento aviso_$ avisos_$ de_aviso lembrar lembrar_$ nao_precisa os_lembretes para_com vencimento_$`,
    '6': `:lembrar ^_desativa ^_muito ^_os ^_sem ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:esses after-roadmap:ficar after-roadmap:precisa avisar_$ avisos_por avisos~favor chega_de de_avisar desat- desativa esses ficar me~mais nao_me nao_quero nao~ficar pode_parar precisa precisa_ficar sem~por silen- silencia vencimento`,
    '5': `:os ^_chega ^_desliga ^_menos ^_tira after-roadmap:de after-roadmap:desliga after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:negocio after-roadmap:para after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- desliga dispe- esses_lembretes lembrado_$ me_lembrar os_avisos para~isso preci- quero~lembrado ser_lembrado suspe- venci-`,
    '4': `:lembretes :nao :parar :quero ^_cancela ^_cancelar ^_parar after-roadmap:avisa after-roadmap:cancela after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:ser avisa aviso_de cancela com_isso de_me de~lembrar esse_negocio ficar_me ficar~lembrando lembrado lembrando me_avisa me_lembrando menos muito nao~lembrete negocio parar_com parar_os parar~os para~me pode_tirar pode~de
pode~os quero_lembrete quero_ser silencia_os tira tirar_os`,
    '3': `:com :mais :pode :precisa :receber after-roadmap:demais after-roadmap:dia after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrar after-roadmap:por after-roadmap:tirar cancelar~negocio de_lembrete demai- demais em_receber em~lembretes esses_lembrete esse~de favor_$ interesse interesse_em interesse~receber lembra mais_$ manda_mais me me_lembra me~todo nao_manda nao~interesse negoc-
negocio_de negocio_dos negocio~lembretes os_aviso parar_de pode~com precisa_me precisa~lembrar quero_parar receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar todo_dia`,
    '-3': `^_reativa after-roadmap:pagar after-roadmap:quero after-roadmap:reativa after-roadmap:sim falta me~de n0 pagar_$ pode_mandar pode_me precisa_mais reativa`,
    '-4': `^_manda ^_me after-roadmap:falta de_novo novo quero_receber sinto volta_com`,
    '-5': `^_quero after-roadmap:novo lembretes_por novo_$ reati-`,
    '-6': `^_volta`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes volta`,
    '-8': `after-roadmap:volta`,
    '-10': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao`,
    '17': `recus-`,
    '16': `nao_aceitaram`,
    '13': `after-roadmap:quiseram`,
    '12': `^_negaram after-roadmap:negaram negar- negaram`,
    '11': `aceitaram aceitaram_$ quise- quiseram`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:falaram after-roadmap:nem banco~o falar- falaram falaram_que`,
    '7': `^_nem acordo_de acordo~# after-roadmap:aceitaram after-roadmap:acordo after-roadmap:proposta a~foi disseram~nao toparam_$`,
    '6': `:nao ^_acordo ^_eles aceitaram_# acord- acordo after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:toparam disse disse_nao minha_proposta nao_quiseram nem o_banco o~disse propo- proposta proposta_$ proposta_foi topar- toparam`,
    '5': `?after-roadmap ^_disseram ^_nao aceit- acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:pedido after-roadmap:que banco disse- disseram disseram_que eles fazem fazem_$ nao nao_fazem nao~# nao~minha pedid- pedido pedido_$ que~fazem que~muito`,
    '4': `NAME~minha ^_o after-roadmap:atendente after-roadmap:minha after-roadmap:negociar after-roadmap:pouco eh_muito foi o_acordo o_atendente pouco pouco_$ que_so que~a so_a`,
    '3': `NAME_nao a_proposta a_vista after-roadmap:# after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- atendente a~nao banco_disse banco~nao da_$ eles~aceitaram n0 nao_da nao~negociar negociar_$ o_NAME que~da quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam aceitaram_meu aceitaram_minha aceitaram~cartao aceitaram~proposta aceitei_o aceitei~acordo after-roadmap:, after-roadmap:cartao after-roadmap:fechei after-roadmap:me after-roadmap:quero after-roadmap:quis a~aceitou cartao_$ meu_cartao nao_quero nao_quis nao~mais nao~meu o_que o~nao quis worry:nao`,
    '-4': `after-roadmap:mais after-roadmap:pediram nao_aceitei pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `after-roadmap:aceitaram after-roadmap:toparam aprov- topar- toparam`,
    '12': `^_aceitaram ^_concordaram aceit- aceitaram aceitaram_$ after-roadmap:concordaram conco- concordaram`,
    '11': `^_toparam topou`,
    '10': `after-roadmap:banco o_banco toparam_$`,
    '9': `^_disseram after-roadmap:disseram`,
    '8': `banco disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou minha_proposta`,
    '6': `after-roadmap:eles after-roadmap:proposta after-roadmap:sim o~aceitou que_sim`,
    '5': `a_minha aceitaram_minha aceitaram~proposta after-roadmap:minha a~proposta eles propo- proposta que_pode ser_$ valor_$`,
    '4': `^_deu ^_o aceita aceita_$ after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:pode after-roadmap:ser after-roadmap:valor com_a deu deu_certo minha~foi o_valor pode_ser sim_$`,
    '3': `! !_$ ?after-roadmap NAME_aceitou a_deus after-roadmap:! after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o a~aceitou certo deus_$ graca- gracas gracas_a gracas~deus proposta_$ proposta_foi ser sim valor`,
    '-3': `#_! after-roadmap:# after-roadmap:meus nao~minha`,
    '-6': `nao_aceitaram recus-`,
    '-7': `after-roadmap:nao`,
  },
  thank: {
    '18': `obrig-`,
    '17': `valeu`,
    '16': `briga- n0`,
    '14': `?after-roadmap ^_valeu`,
    '13': `after-roadmap:valeu obrigada tchau tchau_$`,
    '12': `after-roadmap:beleza after-roadmap:obrigada valeu_$`,
    '11': `:sim ^_deus ^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_massa after-roadmap:massa agrad- deus massa muito`,
    '9': `:valeu ^_beleza ^_obrigada ^_ok ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:dez after-roadmap:muito after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado dez_$ enten- obrigado_$ ok tmj 🙏_$`,
    '8': `:ate :deus ^_ate ^_certo ^_gratidao ^_perfeito after-roadmap:bom after-roadmap:combinado after-roadmap:demais after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau combinado combinado_$ dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ voce_eh 🙏`,
    '7': `:mais :👍 ^_entendi ^_muito a_senhora abenc- abencoe abencoe_$ after-roadmap:entendi after-roadmap:senhora belez- beleza bom certo combi- demai- demais deus_te deus~pague entendi_$ obrigada_$ pague que_bom viu`,
    '6': `:viu ^_obrigado ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ajudo- ajudou ate a~eh bom_$ certo_$ eh_um mais_$ massa_demais muito_$ ok_$ senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :abencoe :obrigada ^_que ^_tu after-roadmap:ajudou after-roadmap:tu demais_$ deus_abencoe entendi te tu viu_$`,
    '4': `:! :filho ? ^_ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um after-roadmap:viu beleza_$ beleza_entao despe- entao_$ esse_plano esta_bom filho_$ hoje_, me~por obrigada_pela obrigada~ajuda pela_ajuda por_hoje por~,`,
    '3': `:meu :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce ajudou_demais bom_obrigada certo_obrigada eh_muito entao fica_com filho mano mano_$ meu_filho muito_obrigada muito~pela obrigada_viu pela show te_abencoe`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?debt-kind ?overdue ?thirteenth ^_chega ^_concordaram ^_free ^_fui ^_link ^_negaram ^_opa ^_pagamento ^_parar ^_recusei ^_reinicia ^_sair ^_sei ^_stop ^_topei ^_voltei aceitaram aceitaram_$ after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso
after-roadmap:link after-roadmap:meu after-roadmap:negaram after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:uma after-roadmap:voltei ai ai_$ cancelar chega como conco- concordaram confi- desca- desis- esque- essa essa_$ fecharia
fecharia_$ free free_mesmo fui isso_$ lembr- link melho- melhor namor- namora namora_$ negar- negaram negoc- oi_$ onde opa paga pagam- pagamento pago_$ parar parar_$ passo passo_$ quand- quando quant- quanto quero reati- reativar recla- recusei reinicia sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?income-source ?worry ^_bom ^_como ^_eh ^_oi ^_pedi ^_quero ^_reset ^_tem aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero cance- debts:beleza domin- domingo oi pedi reini- reset reset_$`,
    '-5': `after-roadmap:nao after-roadmap:tem fecha- nao_entendi recus-`,
    '-6': `aprov-`,
    '-7': `liqui-`,
  },
  'what-if': {
    '11': `after-roadmap:se se_eu`,
    '10': `se`,
    '9': `^_se after-roadmap:emprestimo`,
    '8': `^_e e_se`,
    '7': `after-roadmap:e after-roadmap:eu e~eu`,
    '6': `after-roadmap:pegar empre- emprestimo emprestimo_para eu_nao eu~a eu~um para~tudo pegar`,
    '5': `^_vale after-roadmap:quitar after-roadmap:tudo after-roadmap:vale after-roadmap:vender emprestimo~pagar eu~o pagar~?`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:marido after-roadmap:muda after-roadmap:pagar after-roadmap:pena after-roadmap:trocar after-roadmap:um ajuda- ajudar arrumar dinheiro_por dinheiro~mes eu eu_parar eu_vender eu~aceitar eu~adiantado e~meu mes_acaba nao_aceitar nao~a pagar_tudo pagar~cartao para_pagar para_quitar
pegar~emprestimo pena por~acaba por~so quando_$ quita- quitar quitar_tudo se~nao se~parar se~vender um_emprestimo vale vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo a_loja acaba aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dinheiro after-roadmap:emprego after-roadmap:fizer after-roadmap:juntar after-roadmap:loja after-roadmap:mes after-roadmap:moto after-roadmap:outro after-roadmap:por arrum- as_dividas a~e cartao_$ dimin- dinhe- dinheiro dividas~uma emprego emprego~# eu_atrasar eu_fechar eu_fizer eu_quitar eu_usar
eu~de fizer fizer_um junta- juntar loja_e marid- marido menor_primeiro meu_marido muda nao_pagar num_emprestimo o_# o_cartao o~muda pagar pagar_o pagar~NAME parar_de parar~pagar por_uma por~? posso_fazer quitar~menor se~atrasar se~fechar se~fizer se~quitar se~usar so_$ troca- trocar tudo tudo_? tudo_na tudo~NAME um_mes usar usar_o usar~fgts vende- vender_a`,
    '-3': `#~mais #~mes 13o 13o~# a_mais acaba~? after-roadmap:# after-roadmap:13o after-roadmap:eles after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_so n0 o_13o o_minimo o~de pagar_# pagar~minimo por~mil quando_? sair_$`,
    '-4': `aceitarem after-roadmap:aceitarem botar~# do~? eu_quiser eu~sair mais_# quise- quiser quiser_sair sair se~quiser se~so`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '11': `?worry`,
    '9': `cobranca ligam worry:dia worry:ligam`,
    '8': `mandam nao_param param telef- telefone worry:cobranca worry:nao worry:para worry:param worry:telefone`,
    '7': `^_ligam hora_$ ligac- quare- quarenta worry:hora worry:me worry:na`,
    '6': `aguen- aguento aguento_mais cobrador diret- direto estao~ligando hora ligam_para mensa- mensagem nao_aguento param_de por_dia worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ dia_$ estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de para_$ parar parar_$ pela porta sem_parar sendo worry:ligando worry:parar worry:pela worry:porta worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao de_meia de~em dia ligam~NAME ligam~meu me_ligando meia meu_trabalho na_minha na~dos o_de o_dia outro- outros para_meu so_o so~de toda worry:NAME worry:cobrando worry:estao worry:mais worry:meu worry:minha worry:o worry:servico worry:toda worry:trabalho`,
    '3': `,_da :cobranca :essas :mundo ate_para ate~NAME casa_da casa~minha celul- celular cobram cobrando da~nao da~sogra dia_inteiro dos eles_ligam eles~para essas~, estao estao_me foi_na frent- frente intei- inteiro inteiro_$ ligando_o ligando~dia me_da meu_servico me~na minha_sogra mundo na_casa na_frente nao_me nao~mais no_celular no~nao o~inteiro para_NAME param_$ para~ate porta_$ sem servi- servico
sogra sogra_$ sumir trabalho trabalho_$ vonta- vontade worry:as worry:ate worry:em worry:foi worry:frente worry:inteiro worry:no`,
    '-3': `n0 no_serasa nome worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '12': `?worry`,
    '11': `worry:casa`,
    '10': `worry:vou`,
    '9': `casa_$ worry:perder`,
    '8': `apart- apartamento casa despejo perde- perder worry:apartamento worry:despejo`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria minha_casa worry:a worry:imobiliaria worry:me worry:sair worry:ser`,
    '6': `apartamento_$ daqui daqui_$ leila- leilao mando- mandou meu_apartamento ordem posso_perder sair sair_$ ser tirar- worry:botar worry:leilao worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho`,
    '5': `a_casa botar da_casa na_rua onde rua vou worry:NAME worry:o worry:tomar worry:vao`,
    '4': `^_posso a_caixa a_gente caixa caixa_vai de_perder de~minha dono medo~perder nao_tenho o_apartamento o_dono o_proprietario para_fora perder_minha perder~casa posso propr- proprietario querem_tomar semana_que semana~vem tomar vao vao_me worry:ate worry:caixa worry:de worry:dono worry:fora worry:gente worry:minha worry:na worry:proprietario worry:que worry:semana worry:vem`,
    '3': `^_aluguel ^_querem ^_vao a~na a~vai com_meus dele do_meu dono_da eu~da filhos_$ fora fora_$ gente joao me~para o_seu o~pediu o~vai pediu preoc- preocupacao preocupacao_eh que_vem querem querem~minha rua_$ se seu_joao tomar_minha tomar~casa vem_$ vou~na worry:atrasado worry:com worry:da worry:do worry:eu worry:natal worry:para worry:parar worry:preocupacao worry:quer worry:querem worry:vai`,
    '-3': `cobra- n0 proce- worry:# worry:carro worry:e`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite leite_para worry:comer worry:de worry:fome worry:leite worry:para worry:tem`,
    '7': `almoc- a~esta basic- cesta de~de esta_vazia pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `comida_$ dia_$ worry:e worry:esta worry:falta`,
    '5': `EXPENSE ^_faltou ^_meus com_fome estou~de falto- faltou fome_$ nao~o o~e tenho_o tenho~que todo_dia worry:filhos worry:meus worry:o worry:tenho worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe comer_para de_comer dia dia_que dia~nao e_de entre entre_o escol- esta_faltando e~conta falta faltando falta~para filho- filhos gelad- geladeira meus_filhos nao_tem nao_tenho o_remedio que~tem remed- remedio remedio_e so tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para e_o em_casa esta~comida estou faltando_comida meus nao~comida que_nao so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_com estou_no n0 worry:me worry:minha worry:na worry:tudo`,
    '-4': `worry:meu worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '13': `?worry score`,
    '11': `nome`,
    '10': `nome_$ worry:negativado`,
    '9': `negat- negativado`,
    '8': `cpf_esta no_spc worry:cpf worry:estou worry:meu`,
    '7': `^_meu cpf credi- meu_cpf meu~esta no_serasa spc spc_$ worry:spc`,
    '6': `^_nome aprova crediario_nao meu_nome o_nome serasa_$ sujo worry:nada worry:serasa worry:sujo`,
    '5': `^_estou aprov- crediario estou_no nada_$ o~nao seras- serasa worry:esta worry:no worry:o`,
    '4': `consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o sujo_$ worry:consigo worry:mae`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por credito da_minha e_mais esta_sujo e~nada limpa- limpar limpar_o limpar~nome mae mae_$ meu minha_mae nada por~do quero_limpar worry:alugar worry:limpar worry:mais worry:nao worry:quero worry:uma`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '15': `^_nada worry:nada`,
    '14': `nao_$`,
    '12': `worry:nenhuma`,
    '11': `nada urgen-`,
    '9': `nada_urgente nao_estou nenhu- urgente urgente_$ worry:tudo`,
    '8': `^_nenhuma`,
    '7': `esta_tudo nenhuma nessa worry:, worry:desses worry:disso worry:enquanto worry:nenhum`,
    '6': `controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:estou worry:organizar worry:tranquilo`,
    '5': `^_nenhum contr- corre- em_paz incomes:nada nada_disso nao~comigo nenhum nenhuma_$ organ- organizar paz paz_$ quero_organizar risco so~organizar tranquilo_$ tudo urgencia urgencia_$ worry:comigo worry:dessas worry:esta worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao ^_tudo comig- comigo comigo_$ dessas_$ desse deus disso disso_$ esta~em isso_nao nada_desse nao_, nao_tem tipo tudo_em worry:eh worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_por ^_so a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ esta~por graca- gracas gracas_a gracas~deus isso_ai nada_me nao_chegou nao~ainda nao~eh nao~isso nenhuma_dessas nesse por~nao preoc- rio tem~nao worry:ai worry:aqui worry:cobrador worry:em`,
    '-3': `aprov- aprova credi- crediario crediario_nao esta~atrasado overdue:nenhuma o~nao score tudo_atrasado worry:dia worry:minha worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nada_$ nao_durmo worry:durmo worry:meu`,
    '-5': `worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '10': `worry:nao`,
    '9': `^_cada cada_mes durmo_$ nao_durmo worry:com worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui tudo_atrasado vergo- vergonha worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga atrasado_$ a~so briga briga_em briga~casa com_depressao consigo_dormir cresc- cresce cresce_$ de_nao depre- depressao dinheiro_$ juros_$ medo~nao nao_sabe nao~dormir os so_cresce worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:por worry:sabe`,
    '5': `^_estou ^_medo a_divida acaba- atrasado cansa- com_isso doente_e dormi- dormir eh_tanta esta_tudo esta~por juros medo_de minha_familia por~disso sabe tenho_vergonha worry:casa worry:consigo worry:fazer worry:isso worry:minha worry:viver`,
    '4': `^_ai a_minha ai~eh assim causa coisa_$ consigo dar_conta devendo_$ dinhe- dinheiro disso_$ doent- doente eh~coisa eh~minha em~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher moca muita muito mulhe- mulher nao_consigo nao~conta na~eh o~fazer por_causa que_fazer sabe_$ sem_saber tanta verdade_eh viver worry:ai worry:assim worry:causa worry:coisa worry:disso
worry:doente worry:mae worry:marido worry:medo worry:moca worry:sem worry:so worry:tanta worry:tudo`,
    '3': `^_meu ^_na atras- casa coisa com conseguir conseguir_pagar consi- da_minha dar de_ser deven- devendo disso divid- divida eh_a esta~e estou estou_sem estou~e fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao na_verdade nao~pagar os~nao param_$ presa saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:a worry:conseguir worry:dar worry:de worry:e
worry:estao worry:pagar worry:tenho`,
    '-3': `:fui ^_tudo almoc- cobra- de_perder dia_$ medo~perder minha_casa minha_conta nao_$ negat- negativado nome perde- perder worry:do worry:negativado worry:para worry:perder`,
    '-4': `estou_no nao_estou worry:me worry:nome`,
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
    '4': `^_medo ^_querem buscar_o carro_esta coisa- coisas coisas_$ de~a escondendo estou~o minhas_coisas ofici- oficial os o~veio penho- penhorar perder_o querem querem~minha tomar worry:apreensao worry:banco worry:busca worry:coisas worry:oficial worry:penhorar worry:quer worry:tomar`,
    '3': `^_oficial a_financeira ameacando_toma ameacando~minha apree- apreensao atras a~quer banco_vai busca busca_e busca~apreensao da_loja e_apreensao estao~toma esta~na geladeira_da geladeira~loja irmao medo_de medo_eh meu_irmao minha minha- minha_geladeira minhas minha~da moto_, na_casa na~do o_banco o~ontem pegar pegar~moto posso~o quer quer~minha tenho_medo toma toma_minha tomar_meu tomar~carro
toma~geladeira vai~a worry:da worry:de worry:do worry:e worry:loja worry:ontem worry:pegar worry:toma worry:vai`,
    '-3': `casa_$ de~veio justica_veio minha_casa n0 worry:me worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:a worry:luz`,
    '9': `estou_no worry:no`,
    '8': `cortar luz worry:cortar worry:estou`,
    '7': `gas_$ meu_gas worry:agua worry:gas worry:ja worry:veio`,
    '6': `^_estou agua cortaram desligar gas minha_luz veio worry:NAME worry:cortaram worry:desligar worry:dias worry:ontem`,
    '5': `^_cortaram a_energia aviso aviso_de aviso~corte a~vai cortada cortar_$ corte da_luz de_corte dias energ- energia ja_veio luz_esta ontem ontem_$ vai worry:aviso worry:de worry:meu`,
    '4': `NAME_ja ^_medo a_internet amanh- amanha amanha_$ aviso- avisou avisou_que a~ja compa- corta cortaram_a da~esta de~a esta_na estou ser_cortada sexta_$ vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:internet worry:moco worry:sem worry:sexta worry:vai`,
    '3': `#_dias #~senao EXPENSE NAME_deu ^_minha a_agua after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_$ agua_desde agua_ontem agua~ontem ameacando~a cortada_amanha cortar_minha cortaram_minha cortaram~agua cortar~agua cortar~luz desde_ontem desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga estou_ha ha ha~dias inter- internet internet_$ luz_$ luz~cortar medo_de
minha_agua minha~ontem minha~vai moco na_porta no o~da porta porta_$ sem_agua sem~desde senao senao_desliga ser~amanha sexta veio_cortar worry:desde worry:desliga worry:deu worry:dois worry:medo worry:porta worry:senao worry:vao`,
    '-3': `n0 worry:e worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:me worry:recebi`,
    '8': `^_recebi acao acao_de intim- intimacao worry:acao worry:do worry:intimacao`,
    '7': `de_cobranca estao_me recebi worry:banco worry:carta`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ da_justica justica_$ pelo_banco processar vao worry:chegou worry:de worry:no worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao cobranca de_justica do_forum estao forum forum_$ no_meu no~nome oficial_de oficial~justica pelo processo sendo tem_processo vao_me worry:aqui worry:cartorio worry:cobranca worry:estao worry:forum worry:sendo worry:tem worry:um`,
    '4': `banco banco_$ carta_do chegou_um estou_sendo justica~aqui nome_$ ofici- oficial prote- protestar receb- uma~do vao_protestar vao~no veio_aqui worry:da worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_mandou cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma recebi~carta uma_carta uma_intimacao worry:. worry:mandou`,
    '-3': `busca- moto_$ worry:minha worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:meu`,
    '11': `worry:conta`,
    '10': `worry:minha`,
    '9': `minha_conta worry:salario`,
    '8': `?worry bloqu- meu_salario worry:pagamento`,
    '7': `conta conta_$ meu_pagamento pagam- pagamento worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam benef- beneficio bloquearam pagamento_$ penho- salario segur- worry:banco`,
    '5': `banco~meu beneficio_$ cai_e desco- meu o_banco salar- salario_$ tudo_do worry:cai worry:do worry:metade worry:o worry:todo worry:tudo`,
    '4': `^_descontam aposentadoria_$ banco banco_pega bloquearam_meu bpc cai da~aposentadoria descontado descontam metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria o~pega pegan- pegando pegando_meu tirar- tiraram todo todo_$ worry:aposentadoria worry:descontado worry:descontam worry:dinheiro worry:e worry:pega worry:pegando`,
    '3': `INCOME apose- aposentadoria banco_bloqueou bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME dinheiro~e do_beneficio do~salario e_some e~banco justi- justica justica_$ meu~cai minha~esta o_limite ordem o~bloqueou o~cai pega por_ordem quase salario_cai worry:NAME worry:bloqueou worry:da worry:justica worry:ordem worry:pela
worry:quase`,
    '-3': `n0 worry:de worry:nao worry:nome`,
  },
};

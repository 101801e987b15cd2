import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '15': `^_aceitei ^_topei aceit- topei`,
    '14': `topei_$`,
    '13': `aceitei`,
    '12': `fecha- feche- fechei`,
    '11': `^_fechei aceitar_essa after-roadmap:topei`,
    '10': `^_acabei acabe- acabei`,
    '9': `?offers acordo_fechado fechado fechado_$ offers:aceitei offers:topei`,
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei_a acord- acordo assinei_o assinei~acordo eles_$ fechando fechando_$`,
    '7': `a_da acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:acabei after-roadmap:aceitei after-roadmap:fechei assin- assinei certo_fechei com_eles deu~fechei fechar~eles fechei_com o_acordo offers:fechei pode_aceitar pode~essa`,
    '6': `^_aceita ^_deu a_proposta aceita aceitar after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME com~banco deu_certo essa_$ fechar_com fechei~acordo fechei~o fiz~acordo offers:acabei vou~com`,
    '5': `^_fiz aceita_essa aceita~vou aceitei~parcelamento after-roadmap:aceita after-roadmap:vou banco_$ certo deles deles_$ deu eles essa essa_vou essa~pagar fechei_o fiz_o o_parcelamento offers:acordo pagar_$ parcelamento vou vou_aceitar`,
    '4': `!_! NAME_! NAME~! NAME~vou ^_vou aceita_a aceita~da acordo_no acordo~app after-roadmap:aceitar after-roadmap:deles after-roadmap:deu after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles com_o da~, do_jeito fechei_do fechei~jeito fiz hoje jeito~ofereceram no_app ofereceram_$ offers:aceitar offers:com offers:essa offers:o offers:pode parcelamento_$ proposta_deles
que_ofereceram topei_a topei~proposta vou_fechar vou_pagar`,
    '3': `! !_$ :hoje NAME_hoje ^_pode aceitei_o aceitei~da acordo_do acordo_hoje after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta app da_NAME do~que fechar hoje_$ jeito jeito_que ofereceram offers:assinei offers:deu offers:eles offers:vou o~hoje o~no propo- proposta proposta_$ vou~essa`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~aluguel 
~de !_onde !~a #_
 #_( #_) #_, #_- #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_celular #_comida #_como #_conta #_contas #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estao #_estou #_eu #_falta #_faltam #_faltando #_fatura #_faturas
#_filhos #_fralda #_gas #_hoje #_ifood #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquido #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode #_porsento #_prestacao #_prestacoes #_quando #_rango
#_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas #~atrasado
#~atrasados #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depois #~desconta #~descontam #~desde #~devo #~dezembro #~diaria #~divida #~divido #~dois #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~esta #~estou #~faco #~falei #~falta #~faltam #~farmacia
#~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~menos #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~na #~nao #~nem #~nenhuma #~netflix #~no #~o #~off
#~os #~ou #~outro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitei #~recebo #~remedio #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao #~rifa #~roupa #~salao #~salario #~se #~secretaria #~segunda #~sendo
#~sexta #~so #~sofa #~streaming #~supermercado #~tem #~tenho #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~vale #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na
%_off %~# %~. %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e ) )_# )_$ )_, )_. )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agua ,_ajuda ,_ajudou ,_aluguel ,_amanha ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_cada ,_cai ,_cartao ,_cerca ,_cerveja ,_cigarro
,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_daqueles ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deu ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_ele ,_eles ,_em ,_eram ,_errei ,_esse ,_estava ,_eu ,_faco ,_falaram ,_falei ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_internet ,_iptu ,_isso ,_junta
,_juros ,_luz ,_manda ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_pago ,_para ,_parcela ,_parei ,_perdi ,_plano ,_prestacao ,_quando ,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sendo ,_sera ,_sobraram ,_spotify ,_streaming
,_tem ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vai ,_vale ,_valido ,_varia ,_vence ,_vencimento ,_venderam ,_vendo ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~certinho ,~cinco ,~coisa ,~compro ,~corrigir ,~crediario ,~da ,~de
,~demais ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~enrolado ,~era ,~errado ,~essas ,~esse ,~esta ,~estou ,~explica ,~faltam ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ligacao ,~mais ,~marmita ,~me ,~mes ,~meses ,~metade ,~mil ,~minimo ,~muito ,~na ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~os ,~paga ,~pagas ,~pago ,~parcela ,~parcelas ,~parte ,~pila
,~por ,~primeira ,~quando ,~questao ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sei ,~sem ,~silveira ,~sim ,~so ,~tentando ,~terceira ,~tiro ,~todo ,~tudo ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~x ,~zero - -_# -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._devo ._e ._eh ._energia ._m ._no ._o ._recebo ._so .~# .~$ .~: .~NAME .~de .~isso .~no .~o .~uns .~x /_NAME /_mes /~#
/~, /~. /~/ /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado
:atrasei :atrasou :aumentei :aumentou :australia :automatico :bah :banco :bastante :bem :beneficio :caba :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :chegou :cheque :cinco :cinquenta :cobra :cobram :cobrando :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :copia :correcao :cortada :corte
:dando :dar :das :debito :decimo :dei :demora :depositar :der :desconta :desde :dessas :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :do :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas
:fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :ganhou :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :jogo :juntando :k :la :lgpd :ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :maio :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :na :nas :nem
:nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :oferecendo :oferta :oitenta :oito :olha :onze :oq :orientacao :oxe :pagamento :pagando :pagas :pagina :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pessoais :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos
:quinze :quitar :rapaz :real :referente :regras :renda :renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal :tambem :tche :terceiro :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence
:vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_me ?_nao ?~caba NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_acho NAME_agora NAME_ah
NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desde NAME_devo NAME_dezoito NAME_dia NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_falou NAME_faltam NAME_fatura NAME_fez NAME_fica
NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_me NAME_mil NAME_na NAME_no NAME_novecentos NAME_ontem NAME_parcela NAME_parcelado NAME_parcelei NAME_pediu NAME_porque NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~

NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~acordo NAME~adiantou NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~corre NAME~da NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez
NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~estao NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k NAME~maio NAME~me NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na
NAME~negativou NAME~no NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~que NAME~quinze NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~so NAME~sobraram NAME~tenho
NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_amortizei ^_aposto ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cervejinha ^_cet ^_cigarro
^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_corrige ^_corrigindo ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_dinheiro ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas
^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_jovem ^_lanche ^_leite ^_levanto ^_limite ^_lista ^_lote ^_luz ^_mando ^_manicure ^_mano ^_material ^_mercado ^_moca ^_moro ^_mudou ^_multa ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_plano ^_possuo
^_presente ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_salao ^_salario ^_saldo ^_saquei ^_seguro ^_sete ^_sobrou ^_spotify ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_vei ^_veio ^_vence ^_venceu ^_vinte a_. a_academia a_bolsa a_cada
a_consulta a_dar a_declarar a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_minima a_mulher a_prefeitura a_prestacao a_renda a_renner a_rescisao a_sabado a_sexta a_sindica a_tv a_van aa aa_$ abaix- abaixa abaixa_$ abri abri_um abril absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando acabou~a acade- academia
academia_# academia_NAME academia~# academia~, academia~e acai acai_, acai~uns aceita~# aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_com acho_$ acho_, acho~# acho~cai acho~sim acho~umas acho~uns acontece_$ acordo_que acordo~eles acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita adianta adiantada adiantada_$ adiantou adiantou_# adiantou~e advogado~NAME
after-crisis:, after-crisis:jeito after-deficit:. after-deficit:NAME after-deficit:aluguel after-deficit:arrumei after-deficit:bico after-deficit:carro after-deficit:casa after-deficit:com after-deficit:comecar after-deficit:como after-deficit:consigo after-deficit:dar after-deficit:do after-deficit:em after-deficit:entao after-deficit:errei after-deficit:filho after-deficit:isso
after-deficit:jeito after-deficit:menos after-deficit:meu after-deficit:mim after-deficit:minha after-deficit:mudar after-deficit:paguei after-deficit:posso after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:valor after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre
after-roadmap:adiantada after-roadmap:agiota after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu after-roadmap:atrasar after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:baixou after-roadmap:bicho after-roadmap:bolo after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram
after-roadmap:condicao after-roadmap:confere after-roadmap:contei after-roadmap:depositei after-roadmap:desde after-roadmap:dias after-roadmap:dizendo after-roadmap:dois after-roadmap:ele after-roadmap:emprestado after-roadmap:erro after-roadmap:espera after-roadmap:faculdade after-roadmap:faltam after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:fizer
after-roadmap:fora after-roadmap:funciona after-roadmap:gaste after-roadmap:ia after-roadmap:ideia after-roadmap:janeiro after-roadmap:joguei after-roadmap:leva after-roadmap:ligou after-roadmap:liguei after-roadmap:loterica after-roadmap:mandada after-roadmap:mandado after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:nova after-roadmap:oitenta after-roadmap:pediu
after-roadmap:peguei after-roadmap:perder after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:ruim after-roadmap:sacar after-roadmap:sms after-roadmap:tal after-roadmap:tinha after-roadmap:todos
after-roadmap:tres after-roadmap:troca after-roadmap:uns after-roadmap:usar after-roadmap:vei after-roadmap:viajar after-roadmap:vinte agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_eh agora_esta agora_estou agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~em agora~nao
agora~so agosto_$ agosto_do agosto~ano agua_# agua_$ agua_: agua_atrasadas agua_e agua_sessenta agua_vem agua~# agua~, agua~de agua~e agua~gas agua~luz agua~net ah_e ah~a ah~o ai_: ainda_, ainda_falta ainda_faltam ainda_mil ainda_restam ainda~# ainda~de ainda~e ainda~paguei ai~eu ajuda_? ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajudo ajudo_com ajudo_minha
ajudo~# ajudo~mae alem alem_da alem_desses alem~dois alguem_da alguem_de alguem~carne alguem~equipe alguem~verdade alime- alimenticia alimenticia_# alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_da aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~(
aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei
amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio antecipei_tres anteriores_e antes_, antes_eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados
apagar~que apagar~se apaga~os apaga~respostas aparece_# aparece_no apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aplicativo~esta aposentada aposentada~# aposentado_, aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei aposentei_por aposentei~idade apost-
aposto aposto_uns aposto~# app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprendiz_, aprendiz~# aqui_da aqui_na aqui~do aqui~rua ar arquivo_$ arre arre_egua arre~, arrumar_$ arrumei_um arrumei~bico as_demais as_quatro as_tres assinada_e as~# as~da as~extra as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sexta ate~# ate~,
ate~/ ate~eles ate~fim ate~meu ate~nenhuma ate~o ate~para ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_? atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses
atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasar_um atrasar~mes atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar
atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# austr- australia autis- autista autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu avisos_de avisos~novo a~%
a~: a~ate a~baixou a~caduca a~cobra a~contas a~cresce a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~julho a~ligou a~m a~mais a~mandou a~mil a~muda a~no a~pagar a~parcelou a~parte a~pela a~pergunta a~porque a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~vale a~veio a~vem a~volta bah bah_, bah_devo bah_guria bah~# bah~, bah~estou bairro_# bairro_, bairro~moveis baixo- baixou
baixou_de baixou_para baixou~# banco_diz banco_e banco_esta banco_mesmo banco_pode banco_quer banco~# banco~mandou banco~me bar bar_do barzi- barzinho barzinho_# batid- batido batido_em batido~janeiro beleza_valeu bem_, beneficio_, beneficio_cai beneficio~# beneficio~nunca beste- besteira besteira_$ bet bicho bicho_# bicho_$ bicho~por bico_de bico~# bico~garcom boa_, boa_noite boia-- boia-fria
boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boleto_veio boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~, bom~preciso bora_la borra- bota_mais botar_# botar_duzentos botar_mais botar~a bota~mil botij- botijao botijao_#
botijao_por botijao~mes bouti- boutique bpc_do bpc~meu bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~netflix cachorro_# cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na caducou_$ cai_# cai_meu cai_na cai_no cai_o cai_para cair cair_# cair~do caiu_,
caiu_de caiu_para caiu~a caixa_de cai~dia cai~na cai~pagamento cai~quinto cai~uns caju caju_# caminhao caminhao_$ caminhao_quito caminhao~tudo caminhonete caminhonete_$ cancelar_esse cancela~que cancelei cancelei_e capital_de capital~australia capital~giro carne_da carne_das carne_do carne_e carne_em carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_batido carro_de
carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_, cartao_? cartao_consignado cartao_da cartao_e cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~loja cartao~mil carta~#
carta~NAME carta~cartorio carta~forum carteira~e cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_minha casa_na casa_toda casa~# casa~, casa~NAME casa~eu casa~financiada casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cedo cel cel_# celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_na cem_no
cem_reais cem~NAME cem~antes cem~cento cem~da cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certo_antes certo_pode certo~uns cerve- cerveja cerveja_#
cerveja_com cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% chega_a chega~# chegou_$ chegou_carta chegou_no chegou~carta chegou~do cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- chuva cigar- cigarro cigarro_# cigarro~# cigarro~e cigarro~por cima cinco_e cinco_mil cinco_por cinco_zero cinco~NAME cinco~ainda cinco~cento cinco~e
cinco~eu cinco~mes cinco~no cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que clien- clt_, clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~%
cobrando~mil cobraram cobrar~de cobra~# cobra~% cobra~e cobra~nem cobra~por coisa_agora coisa_se coisas_, coisas_: coisas_na coisas~cartao coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_dividas com_do com_ele com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_remedio
com_uns comeca_tudo comecar_a comecar_do comecar_pagando comecar~a comecar~dar comecar~zero comeca~de comecei_num comecei~emprego comecou comecou~# comeco~# comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~da como~eh como~primeiro compadre comprei_$
comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~geladeira comprei~sofa compro comprou comprou_minha comprou~divida com~# com~% com~, com~a com~amigo com~como com~consultor com~contas com~da com~disso com~e com~eh com~em com~faturas com~filho com~juros com~mae com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~ser com~todo com~uns com~uso
concordo~o concursada_do concursada~estado condi- condicao condo- condominio condominio_# condominio_, condominio_: condominio_de condominio_desde condominio~# condominio~$ condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confirm-amount:e confirm-amount:esse confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar
confirm-amount:ne confirm-amount:que confirm-amount:quero confirm-amount:quinhentos confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:acho confirm-change:antigo confirm-change:decimo confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:moca
confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:por confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:decimo confirm-creditor:eu confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda
confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:nenhum confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:certinho confirm-delete:certo confirm-delete:correto confirm-delete:decimo confirm-delete:espera
confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:foi confirm-delete:me confirm-delete:mexer confirm-delete:muda confirm-delete:mudanca confirm-delete:mudar confirm-delete:perai confirm-delete:por confirm-delete:tem confirm-delete:valor conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos
conseguir~esse conseguir~uma consegui~esse consent:ajudar consent:alguem consent:amor consent:apagam consent:apagar consent:aqui consent:as consent:bom consent:casa consent:certo consent:codigo consent:comigo consent:confio consent:continuar consent:deixou consent:desejo consent:disseram consent:diz consent:dono consent:era consent:ficam consent:gostaria consent:guardar consent:informacao
consent:ligar consent:ligaram consent:lista consent:mandou consent:mexer consent:moco consent:ninguem consent:oxe consent:passam consent:pedindo consent:pelo consent:perguntas consent:pessoa consent:quer consent:querem consent:queria consent:quiser consent:receber consent:recebi consent:seguir consent:seguros consent:senhor consent:sera consent:sobre consent:ter consent:terceiros consent:usar
consent:uso consent:vi consent:whatsapp consent:zap conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo~casa conso- consorcio
consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contar~o contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~agua conta~essencial conta~mes conta~o continuo conto- conto_e conto_na conto_no conto_para conto~NAME conto~meio contracheque contracheque_$
contraproposta_de contrato_# contrato_$ contrato_NAME contrato~# contrato~NAME conversar~alguem conversar~uma conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus corre corre_risco correcao correcao_: correcao~o correto_sim corre~de corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortar_a corte_. cosme- cosmetico cosmetico_e cosmetico~faco
crech- creche creche_# creche_particular crediario_na crediario~, crediario~NAME credito_do credito~NAME crian- criancas criancas_# cuido curso custa_# da_aposentadoria da_australia da_cento da_equipe da_escola da_esquina da_faculdade da_familia da_fatura da_firma da_igreja da_manha da_marinha da_menina da_oferta da_oficina da_pagina da_pensao da_pressao da_rede da_rescisao da_rua da_uns dado
dados_, dados_antes dados_em dados_nao dados_pessoais dados_se dados~alguem dados~arquivo dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_criancas das_mei das~# das~, das~do das~paguei das~parcelas da~agora da~caiu da~caminhonete da~com da~da da~de da~do da~e da~esse da~estadual
da~falou da~hoje da~ja da~juntando da~mas da~mil da~mulher da~na da~ontem da~por da~sao da~sem da~tirar da~uns da~veio da~vence da~venceu de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_carro de_cartao de_carteira de_cem de_cento de_condominio de_contato de_cortar de_dividas de_duzentos de_emprestimo
de_familia de_favor de_faxina de_feira de_fgts de_fiado de_garcom de_gasolina de_giro de_imposto de_iptu de_janeiro de_julho de_manha de_mercado de_moto de_noite de_noventa de_oitenta de_oitocentos de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_renda de_rescisao de_roupa de_saude de_segunda de_semana de_setecentos de_som de_supermercado
de_tarde de_taxa de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:, debt-amount:. debt-amount:acho debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas debt-amount:boleto debt-amount:cabeca debt-amount:certo debt-amount:com debt-amount:da debt-amount:dei debt-amount:deve
debt-amount:devedor debt-amount:do debt-amount:dois debt-amount:entre debt-amount:era debt-amount:explica debt-amount:extrato debt-amount:faco debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:ideia debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k
debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:mostra debt-amount:muito debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:os debt-amount:parcela debt-amount:passa debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quatro debt-amount:quebrados
debt-amount:quinhentos debt-amount:responder debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:simples debt-amount:so debt-amount:tambem debt-amount:tanto debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:uns debt-amount:valor debt-amount:veio debt-amount:voce debt-amount:x debt-creditor:, debt-creditor:a debt-creditor:bairro
debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:na debt-creditor:no debt-creditor:numa debt-creditor:o debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um
debt-creditor:venderam debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:caminhonete debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:escrito debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso
debt-kind:ja debt-kind:meu debt-kind:minha debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto
debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:antes debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ar debts:assim debts:atendimento
debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:causa debts:celular debts:cem
debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comprei debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso
debts:dando debts:de debts:decima debts:dei debts:deixa debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desejo debts:desse debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:divida debts:diz debts:dizer debts:dois debts:dona
debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:esse debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:faculdade
debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui
debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:ha debts:hospital debts:imobiliaria debts:imposto debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:manda
debts:mano debts:marco debts:maria debts:marido debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:milicia debts:minimo debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:nem debts:ninguem debts:nome debts:nordeste
debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:orientacao debts:os debts:outra debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passada
debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira
debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:repete debts:responder debts:respondo debts:resta debts:restam debts:restando debts:restantes debts:robo
debts:rosa debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:sou debts:spc debts:sujo debts:terceira debts:terreno debts:tiao
debts:tinha debts:todo debts:total debts:trabalho debts:tres debts:trezentos debts:trinta debts:tv debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vez debts:vezes debts:vi debts:vida
debts:vindo debts:vinte debts:virou debts:vista debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, decla- declarar defes- defeso defeso~um deixa_essa deixa~esta deixa~para deixei_de deixei~pagar deixo- deixo_em deixou deixou_$ deixo~branco dei~na dela dela_$ dela~# deliv- delivery delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para
demora~limpar denti- dentista dentista_# depende_, depende~dia depois_# depois_dos depois_que depois_se depois_voce depois~apagam depois~eu depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta_# desconta_direto descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e
desconta~por desconta~todo desconto_. desconto_NAME desconto_por desconto~# desconto~email desconto~fica desculpa_mas desculpa~nao desde_# desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desempregado_$ desemprego desemprego_# desemprego_,
desemprego~# desses_dois deste_ano deu_dez deus_estou deus_nao deus~apaga deus~atolada deus~registraram deu~% deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~no devendo~tres deve~ainda
deve~alto deve~mil devia devia_# devia_$ devo_, devo_? devo_a devo_ao devo_dois devo_hoje devo_la devo_mil devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~# devo~, devo~a devo~cartao devo~conto devo~da devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais
devo~sindica dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~comprei
de~dia de~do de~esta de~estou de~falta de~faltam de~faltando de~financeira de~ganho de~help de~jeito de~ligar de~mais de~meses de~mesmo de~no de~pagas de~paguei de~parcelas de~pela de~quartinho de~reais de~salario de~seja de~sem de~setecentos de~so de~todo de~tudo de~uns de~vai de~vez dia_, dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso
dia_quinze dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~eh dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que dificil_a dificil~vida diga dinheiro_emprestado dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que
dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~se disso_tudo disso~? divida_acaba divida_ativa divida_da divida_eu divida_ja divida_na divida_nova divida_para dividas_, dividas~NAME dividas~ja dividas~voce divida~? divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido
divido_com divido_o divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizimo_# dizimo~, diz~coisa diz~dividas diz~eh diz~mil do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_crediario do_de do_decimo do_desconto do_dia do_estado do_ex do_finado do_financiamento do_flamengo do_gas do_imposto do_inss
do_ir do_juiz do_mei do_menino do_mercadinho do_nenem do_pai do_sofa do_tiao do_vermelho doenc- doenca doenca_# doenca~do dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos
dois~trezentos dois~trinta dois~um dona_neide dona~# dono_quer dono~a dos_meninos dos_meus dos~, dos~: dos~dados dou_# dou~em dou~para doze_, doze_e doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~a do~adiantada do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~e do~em do~especial do~esse do~esta do~ex do~familia do~gol
do~ligou do~mas do~me do~menino do~mesmo do~na do~nao do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~venceu do~ver do~ze duas_atrasadas duas_coisas duas_contas duas~, duas~. duas~: duas~NAME duas~atrasadas dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em
duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~quarenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_alguma e_ate e_cai e_caju e_cartao e_celular e_cem e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez
e_dezenove e_dezoito e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_eles e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_ficou e_fiquei e_fralda e_ganho e_gas e_gasto e_hoje e_isso e_ja e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_no e_nove e_novecentos e_noventa e_oitenta e_oito e_oitocentos e_onibus e_osso e_outro e_pago
e_paguei e_para e_parei e_pensao e_por e_poucas e_pouco e_poucos e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_some e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo economizo_se efeti- efetiva egua_, egua~recebo eh_aquele eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo
eh_debito eh_descontado eh_dia eh_dois eh_doze eh_ele eh_eles eh_financiada eh_juros eh_mil eh_na eh_perder eh_quarenta eh_quatrocentos eh_que eh_quinhentos eh_ruim eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~automatico eh~bruto eh~com eh~da eh~desconto eh~dizer eh~emprestimo eh~falar eh~fatura eh~gerente eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~o eh~parcelas eh~pensao eh~por eh~responder
eh~salario eh~um eh~virem ela_nao ela_que ela~# ela~me ele_cobra ele_que ele_quer ele_sim eles_falaram eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~duzentos ele~o ele~paga em_# em_$ em_abril em_arquivo em_atraso em_dez em_dois em_fevereiro em_janeiro em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_torno em_vez em_vinte email_eh email_isso email~eh
email~golpe emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimo_que emprestimos
emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~desconto emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou_# emprestou_dois emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~. em~/ em~: em~? em~NAME em~a em~anos em~de em~do em~gracas em~judicial em~meses em~mesmo
em~mil em~no em~parcelas em~porque em~x encos- encostado energia_# energia_: energia~$ enganei_a enganei~NAME enquanto_eh enquanto_esta enquanto~isso enquanto~tranquilo entao_, entao_devo entao_nao entao~no entao~tem entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~+ entrada~NAME entrada~mais entrada~o entrar_# entrar~mil entra~mil entre_#
entre_cartao entrega entrega_de entrega_no entrega~ifood entrega~moto entrei_agora entrei_faz entrei~pouco entrem entrem_mais entrem~em entressafra entre~e entrou_# epoca equip- equipe equipe_$ era_# era_da era_doze era_para era_uma eram eram_# eram~mas era~% era~, era~agora era~coisa era~marinha era~mil errado_a errado_comeca errado~de errado~eh errado~outra errei_$ errei_a errei~atras errei~eh
errei~luz errei~ultima escola escola_# escola_da escola_dela escola_do escolar escolar_# escola~menina escola~menino escreve_a escreve_uma escrito_aqui especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar esqui- esquina essa_para essa_sim essas_, essas_coisa essas_tres
essas~cartao essas~mesmo essa~acaba essa~da essa~deixo essa~depois essa~ja essa~nao essa~quero esse_boleto esse_eh esse_povo esse_trem esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:agua essentials:ajudo essentials:aluguel essentials:amanha essentials:amigo essentials:ano
essentials:anterior essentials:apagar essentials:apague essentials:aqui essentials:avisar essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:carro essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro essentials:condominio essentials:conducao
essentials:consulta essentials:consultor essentials:conversar essentials:creche essentials:cuida essentials:custa essentials:das essentials:dela essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles
essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errado essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:esses essentials:faculdade essentials:falei essentials:familia essentials:farmacia essentials:favor essentials:feira essentials:fica essentials:filha essentials:filho essentials:filhos
essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:inclusa essentials:incluso essentials:internet essentials:iptu essentials:jogo essentials:junto essentials:k essentials:leite essentials:lembro essentials:ler essentials:luz
essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais essentials:meses essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nisso essentials:nos
essentials:novecentos essentials:noventa essentials:oitenta essentials:olha essentials:onibus essentials:os essentials:paga essentials:pais essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:pedi essentials:pego essentials:pensao essentials:pensar essentials:perguntar essentials:plano essentials:posto essentials:prefiro
essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:remove essentials:responder essentials:resto essentials:robo
essentials:sai essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:tambem essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno
essentials:total essentials:trampar essentials:trezentos essentials:trinta essentials:uber essentials:ultima essentials:ultimo essentials:vai essentials:van essentials:veio essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esse~passou
esta_# esta_cobrando esta_correto esta_de esta_escrito esta_negativa esta_vencida esta_vindo estad- estado estado_, estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~?
esta~a esta~absurdo esta~cobrando esta~com esta~desde esta~faz esta~gracas esta~meu esta~mil esta~recuperacao esta~torno este_ano estev- esteve esteve_aqui este~, estou- estou_atolada estou_encostado estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estourei estou~# estou~, estou~a estou~as estou~decima estou~desde estou~medo estou~mes estou~na estou~parar
estou~parcela estou~quarta estou~seguro estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho eu_assinei eu_atrasar eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_errei eu_falar eu_ficar eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_mandar eu_nunca eu_ofereco eu_pague
eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_recebo eu_respondi eu_saiba eu_sou eu_tiro eu_trabalho eu_vendo eu~NAME eu~ajudo eu~ate eu~botar eu~cento eu~duzentos eu~e eu~eh eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mais eu~mandioca eu~menos eu~meu eu~mil eu~ouvi eu~pagando eu~pago eu~pelo eu~por eu~primeiro eu~puder eu~quentinha
eu~quitei eu~sem eu~so eu~tenho eu~tudo eu~uma ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explica_de explicar_melhor explicar~a explica~novo explica~plano explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~. e~NAME e~a e~abaixa e~acougue e~agiota e~agua e~ao e~assinei e~ate
e~atrasadas e~atrasado e~aviso e~bolsa e~cada e~cartao e~centavos e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desde e~dia e~divida e~do e~dois e~eh e~em e~emprestimo e~especial e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~ja e~k e~la e~luz e~marido e~mas e~mercado e~meses e~mil e~minimo e~nao e~no e~o
e~outro e~pago e~parcela e~parcelas e~pensao e~pila e~por e~quebrados e~quem e~quinhentos e~quinze e~reais e~remedio e~resto e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~trezentos e~tudo e~um e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar
faco~no faco~por faculdade_# faculdade_$ faculdade_, faculdade_NAME faculdade_parcelou faculdade~# faculdade~, faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o falar_que falar~atendente falar~humano falar~mes falar~pior falar~uma fala~um falec- faleceu faleceu_e faleceu~eu falecido falei_, falei_errado falei_ne falei~? falei~antes falei~errado falho- falhou falhou_$
falou_# falou~vai falo~a falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo familia_nao
familia_toda familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_cresce fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo fatura~tanto
favor_, favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_do faz_dois faz_em faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, faz~ano faz~anos faz~jeito faz~mes faz~nao faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechei~eles fechou_e fechou_em fechou~# fechou~mandou feira
feira- feira_# feira_$ feira_deve feirao feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez_# fez~ate fgts_# fgts_$ fgts_em fgts_o fgts_para fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_um ficaria ficar~receber fica~centro fica~setecentos fichada fichada_$ ficou_#
ficou_devendo ficou_em ficou_para ficou~# ficou~plano ficou~tras fico~disso filha_, filha_me filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_me filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~ele filho~meu fim_de fim~semana finad- finado finado_marido finado_que finado~eh final final_# final_$ financeira_ja financeira_que
financeiramente financeiramente_$ financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~carro financiamento~casa financiamento~meu financiamento~minha financiamento~moto financiamento~na financiei financiei_um
financiei~gol financiei~moto fiquei_com fiquei~a firma_$ firma~e fixo_, fiz_acordo fiz_na fiz_pelo fiz_uma fizer fizer_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario
flexibles:aposto flexibles:as flexibles:barzinho flexibles:besteira flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:casa flexibles:cem flexibles:cento flexibles:cerveja flexibles:cervejinha flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar
flexibles:delivery flexibles:demais flexibles:deve flexibles:dia flexibles:dias flexibles:do flexibles:dois flexibles:dos flexibles:dou flexibles:durmo flexibles:em flexibles:entra flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:globoplay flexibles:ifood
flexibles:igreja flexibles:ja flexibles:jogo flexibles:junto flexibles:juros flexibles:lanche flexibles:liquido flexibles:loteria flexibles:manicure flexibles:mas flexibles:meses flexibles:mesmo flexibles:meu flexibles:minha flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:passado flexibles:pizza
flexibles:pouca flexibles:presente flexibles:quando flexibles:racao flexibles:reais flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:salao flexibles:salario flexibles:sei flexibles:sem flexibles:semana flexibles:ser flexibles:sexta flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:tv
flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro foi_numa foi_o foi_pago foi_para foi_todo foi_um foi~# foi~, foi~: foi~acordo foi~emprestado foi~loja foi~mas foi~pago folha_. folha_: folha~# fora_e fora_essas fora_o foram foram_# foram~de fora~, forne- fornecedor
fornecedor_de fraco~# frald- fralda fralda_# frio frio_: frio~# fui_contratada fui_fiador fui_mandada fui_mandado fui~do fui~na fumo fundo- fundos fundos_da fundos~minha funer- funerario galo galo_para galo~NAME ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por
ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garco- garcom garcom_no garcom~fim gas_# gas_do gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gasta- gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~dinheiro gastei~no gaste~com gasto_#
gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~por gas~# gas~, gas~a gas~comida gas~mercado geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~receber graca_mesmo graca~? gratificacao gratificacao_foi gratificacao~cortada
guardam_de guardam~mim guardar guardar_sim guria ha_mais ha_quinze habit- ha~anos heran- heranca hoje_# hoje_cedo hoje_o hoje_tiro hoje~# hoje~em hoje~inss hoje~manha holer- holerite holerite~# homem hora_extra hospi- hospital idade_ganho idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ ih_mais
ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:da income-low-month:de income-low-month:demais income-low-month:dizer income-low-month:e income-low-month:em income-low-month:faco income-low-month:fica
income-low-month:fiz income-low-month:foi income-low-month:ja income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mil income-low-month:na income-low-month:no income-low-month:nuns income-low-month:o income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:setecentos income-low-month:so
income-low-month:teve income-low-month:tirar income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:casa income-source:finado income-source:marido incomes:
 incomes:$ incomes:% incomes:+ incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:aluguel
incomes:ano incomes:anos incomes:antes incomes:apaga incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz incomes:assinada incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:carteira incomes:causa
incomes:cem incomes:cento incomes:certeza incomes:cinquenta incomes:comissao incomes:concursada incomes:consignado incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:descontado incomes:desconto incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:doenca incomes:dos incomes:duas
incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:encostado incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:esposa incomes:esposo incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faculdade incomes:faleceu incomes:falecido incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:feira incomes:fica
incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquido incomes:liquidos incomes:livre incomes:loja incomes:mae
incomes:mandioca incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:meio incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:ne incomes:nisso incomes:noite incomes:num incomes:obra
incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:paga incomes:pagam incomes:pago incomes:pai incomes:parcela incomes:parcelas incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pj incomes:planto incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando
incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrado incomes:responder incomes:respondi incomes:roca incomes:ruim incomes:sabado incomes:salarios incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:senhora
incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util
incomes:vale incomes:valor incomes:varia incomes:vem incomes:vender incomes:ver incomes:vida incomes:vigia incomes:vinte incomes:vou incomes:vr incomes:x infelizmente_$ infelizmente_sim informacoes~guardam informar_agora inss_# inss_ja inss_nunca inss~falhou inss~ja inss~pagou instalments-left:. instalments-left:NAME instalments-left:acho instalments-left:agora instalments-left:ano
instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:cabeca instalments-left:cada instalments-left:cinquenta instalments-left:das instalments-left:depois instalments-left:deus instalments-left:dez instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:esta instalments-left:faco
instalments-left:faz instalments-left:foi instalments-left:foram instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nove instalments-left:nunca instalments-left:oito instalments-left:olhar instalments-left:olho instalments-left:pagando instalments-left:pagas
instalments-left:parcela instalments-left:parcelas instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:sete instalments-left:setima
instalments-left:tanto instalments-left:tem instalments-left:tenho instalments-left:termina instalments-left:tres instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e inteiro~, internet_# internet~, internet~celular internet~e inval- invalidez invalidez_, inver-
inverno inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ipva~# ir_saiu irmao~# irma~que ir~# isso~, isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_acertei ja_devolvi ja_esta ja_estou ja_foram ja_limpa ja_mandei ja_mandou ja_nao ja_pagou ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_, janeiro_. janeiro_? janeiro~uns ja~, ja~. ja~carta ja~de ja~do
ja~mes ja~no ja~nove ja~processo ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~falar jeito~mim jeito~simples jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem jovem_aprendiz jovem~# jovem~, judic- judicial judicial_. juiz juiz_$ junho junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas
junta~# junto- juros_# juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_na la_no lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a
largasse~faculdade la~# la~, la~NAME leite_# leite_e leite~fralda lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligaram_oferecendo ligaram~NAME
liga~manha ligou_falando ligou~que ligue- liguei limite_# limite_de limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpo_$ link_da link_para link~pagar link~pagina link~verdade liq liquido_# liquido_, liquido_de liquidos liquido~# liquido~$ lista_, lista_de lista_minhas lista~contato livre_disso livre~tudo loja_, loja_NAME loja_da loja_daqui loja_do lojas~#
loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_veio luz_vem luz~# luz~, luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_que mae_sujo mae~# maior_?
maior_medo maior_sim maior~eh maio~# mais_, mais_alto mais_conversar mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_um mais_uns mais~# mais~. mais~? mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~do mais~e mais~era mais~meno mais~mensagem mais~mes mais~mil mais~na mais~para mais~parcelas mais~por mais~que mais~sim
mais~um mais~x manda_de manda_tudo manda_ver mandada mandada_embora mandado mandado_embora mandar_$ mandar_as mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim manda~mensagem manda~que mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~#
mano~na marco_, marco~# marco~NAME maria_da marido_bota marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~$ marido~mais marido~quatro marido~trocar marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_eh mas_esse mas_eu mas_faleceu mas_foi mas_gasto
mas_meu mas_minha mas_no mas_o mas_preciso mas_quero mas_se mas_so mas_sobra mas_tira mas_vem mas~acho mas~caro mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~eh mas~esta mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou
me_cobra me_dar me_deve me_dizer me_empresto me_exclui me_faz me_ligou me_mandou me_negativou me_pediram me_registraram media media_# media_de media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menin- menina_# menino menino_# menino_$ menino_, menino_que meninos menino~, menino~dois
menino~eh meno meno_$ menores_primeiro menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME mercadinho mercadinho_do
mercadinho~dona mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_esta mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um merce- mercearia mes_# mes_, mes_. mes_NAME mes_agora mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_na mes_num mes_o mes_passado mes_passou mes_sem
mes_trinta meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de meses_e meses_parado meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mes~, mes~acordo mes~ainda mes~aluguel mes~beneficio mes~consegui mes~da mes~divida mes~eh
mes~em mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~quando mes~sei mes~uns metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_aluguel meu_compadre meu_consignado meu_decimo meu_do meu_emprego meu_esposo meu_ex meu_falecido meu_finado meu_gerente meu_gol meu_limite meu_maior meu_medo meu_menino meu_neto meu_pai meu_sobrinho meus_dado meus_pais meus~, meus~antes meus~em
meus~nao meus~pessoais meus~se meu~# meu~; meu~NAME meu~ajuda meu~autista meu~bota meu~cai meu~de meu~deve meu~e meu~faleceu meu~ganha meu~ganhava meu~ja meu~marido meu~me meu~medo meu~ne meu~no meu~para meu~pode meu~quer meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~desconto me~dois me~eh me~financeiramente me~meus me~mil me~minhas me~oferecendo me~quais me~tudo mil_
 mil_# mil_( mil_+
mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem
mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados
mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x minha_amiga minha_caminhonete minha_fatura minha_gratificacao minha_parcela minha_parte minha_patroa minha_restituicao minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~# minha~, minha~amanha minha~com minha~deixou minha~deve minha~ganha minha~minha minha~na
minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~fatura minimo~mais minimo~mes minimo~sou minimo~vindo moca_, moca_da moca_disse moca_falou moca_que moca~NAME moca~cinco moca~que moco_, moco_isso moco~nao more-debts:$ more-debts::
more-debts:? more-debts:agora more-debts:ah more-debts:ai more-debts:alem more-debts:bom more-debts:cartao more-debts:com more-debts:conta more-debts:declarar more-debts:desde more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:falta more-debts:faltam more-debts:faz
more-debts:fiado more-debts:filho more-debts:fiz more-debts:fora more-debts:ia more-debts:juros more-debts:lembrei more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:minha more-debts:na more-debts:no more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:os more-debts:outro more-debts:pode more-debts:proposta
more-debts:quatrocentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:tres more-debts:um more-debts:uns more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_: moto_NAME moto_eh moto_em moto_na moto_no
moto_por motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_nao muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes mudou_meu mudou_tudo mudou~na muito_nao muito~sei multa_$ multa_de munic- m~# m~e m~no na_# na_anterior na_comida na_conta na_cooperativa na_decima na_entressafra na_epoca
na_farmacia na_feira na_financeira na_firma na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_em nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu nada~fica nada~me nada~ne nada~ninguem nao_a nao_abaixa nao_chega
nao_entrem nao_ganho nao_o nao_olho nao_ouvi nao_que nao_vendo nao~. nao~alugar nao~aluguel nao~bem nao~cobra nao~conseguir nao~dando nao~desde nao~direito nao~ela nao~estava nao~estou nao~eu nao~informar nao~jeito nao~luxo nao~manda nao~mas nao~mil nao~ne nao~nem nao~nenhum nao~no nao~nunca nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~separar nao~sujar nao~tem nao~tudo nas
nas_NAME na~
 na~# na~( na~, na~. na~; na~NAME na~a na~ah na~cento na~consorcio na~consta na~desde na~deu na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~meu na~nao na~no na~parcela na~passada na~que na~sao na~segunda na~so na~tem na~tenho na~tia na~vida ne_, negativa negativa_# negativou negociar_a negociar~NAME negociar~divida negociar~eles negocio_de neide nem_lembro nem_luz nem_por
nem~, nem~NAME nem~direito nem~onde nem~por nenem nenhuma_, nenhuma_ainda nenhuma_esta nenhuma_paga nenhuma_proposta nenhuma~atrasada nenhuma~nao nervo- nervosa net net_# netflix_# netflix~, netflix~e netflix~spotify neto ne~# ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_carne no_cartao no_centro no_cheque no_comeco no_consumidor no_crediario no_credito no_extrato
no_fds no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_nome no_pix no_quinto no_rotativo no_servico no_telemarketing no_tigrinho no_ultimo no_valor noite noite_. noite_ate noite~para nome_, nome_depois nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nome~serasa nordeste_# nos_fundos nos~da noteb- notebook notebook_NAME notebook~#
nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos_e novecentos~oitenta noventa_$ noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_do novo_o novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cartao no~com no~da no~de no~dela no~dele no~devo no~dia
no~do no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~mesmo no~para no~passado no~por no~que no~sao no~trabalho no~trinta no~um no~uns nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_sei nuns nuns_setecentos o o_a o_agiota o_ano o_bolsa o_bruto o_caba o_caminhao o_certo
o_cheque o_cigarro o_colegio o_comeco o_condominio o_consignado o_consorcio o_da o_debito o_dizimo o_extrato o_fgts o_fim o_gas o_homem o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pior o_povo o_processo o_rapaz o_reajuste o_saldo o_seguro o_serasa o_simples o_spc o_telhado o_uso o_vencimento obra obra_, oferecendo_quitar oferecendo~por ofereceram_nada ofereceram~x
ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x ofereco~NAME off offers:$ offers:+ offers:/ offers:: offers:agora offers:amanha offers:app offers:cai offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:deles offers:dez offers:disseram offers:divida offers:duzentos offers:e offers:email offers:empresa
offers:emprestimo offers:entrada offers:esquece offers:estranho offers:falaram offers:falei offers:falo offers:faz offers:fechar offers:fez offers:ficou offers:fim offers:fiz offers:foi offers:hoje offers:infelizmente offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mes offers:mil offers:minha offers:mostrou offers:novecentos offers:num offers:oferecendo
offers:off offers:pagando offers:parcela offers:parcelamento offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:primeira offers:propos offers:querem offers:quero offers:quita offers:reais offers:receber offers:resto offers:seis offers:sem offers:ser offers:serasa offers:sexta offers:site offers:taxa offers:trezentos offers:valido offers:vem offers:ver
offers:verdade offers:whatsapp oficina oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME oitenta~cento oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oitocentos_
 oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia
ok_, ok_pode ok~ser olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil organizar_financeiramente orientacao_financeira orientacao~renegociacao os_amigos os_mil osso osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e os~sexta ou_# ou_eh ou_seis ou_so outra_, outra_sim outro_# outro_de outro_minimo outro~# outro~oitenta outubro_,
ouvi_direito ou~ano ou~as ou~casa ou~de ou~familia ou~liquido ou~mil ou~uns ou~verdade ou~x overdue:% overdue:. overdue:/ overdue:: overdue:; overdue:agora overdue:ao overdue:aplicativo overdue:app overdue:automatico overdue:beneficio overdue:cabeca overdue:cartao overdue:cinco overdue:claro overdue:debito overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer
overdue:do overdue:dois overdue:e overdue:ela overdue:esqueci overdue:exemplo overdue:faco overdue:falte overdue:faturas overdue:fazer overdue:hoje overdue:janeiro overdue:julho overdue:junho overdue:luz overdue:marco overdue:marido overdue:mas overdue:mesmo overdue:muito overdue:na overdue:natal overdue:os overdue:outro overdue:pagar overdue:parcela overdue:parei overdue:passado overdue:perai
overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:quinze overdue:recebo overdue:regulares overdue:responder overdue:resposta overdue:sao overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo overdue:todo overdue:todos overdue:ultima overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e o~NAME
o~aceita o~automatico o~baixou o~cobra o~conta o~das o~deles o~depois o~desconta o~desemprego o~diz o~em o~era o~especial o~falou o~familia o~faz o~inss o~maior o~mais o~mandou o~mas o~mes o~minha o~mostra o~na o~nunca o~ofereceu o~pagando o~parcela o~passado o~pode o~propos o~quando o~quito o~sao o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# pagam_por pagamento_da
pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_# pagando_a pagando_uma pagando~NAME pagando~de pagando~o pagando~por pagando~taxa pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~menores pagar~na pagar~nao pagar~no pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$
pagas~. pagas~atrasadas pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_em pago_esse pago_pensao pago_quando pago_tudo pagou_as pagou~duas pago~# pago~, pago~? pago~dia pago~do pago~e pago~em pago~para pago~por pago~so pague_adiantado paguei_NAME paguei_duas paguei_foi paguei_nove paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~ainda paguei~boleto
paguei~da paguei~das paguei~de paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~metade paguei~moto paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_faleceu painel_nao painel~abre pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ papel_e para_agiota para_cortar para_dia para_dizer para_dois para_dona para_ela para_falar para_fazer para_igreja para_loja
para_mandar para_maria para_moca para_o para_pergunta para_receber para_reformar para_sacar para_ser para_tirar para_tras para_um para_uns para_vender parado_, parado~uns param~me para~% para~, para~. para~NAME para~agiota para~alugar para~anterior para~atendente para~coisa para~credito para~da para~de para~do para~dois para~emprestimo para~esses para~ficar para~mas para~meu para~mil para~nada
para~nao para~no para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelamento~fatura parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas~# parcelas~$ parcelas~, parcelas~:
parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei parei_$ parei_de parem_de parem~mandar parou_? parte parte_# parte_, parte_eh
parte~# partir_de partir~janeiro passado_# passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_meus passar_minhas passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou~# patrao_$ pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre-
pedreiro pedreiro_, pedreiro~# pegar_o pegar_um pegou_# pegou~mil pegou~para pegue- peguei peguei_# peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~, pela~de pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_para pensao_por pensao_que pensao~#
pensao~do pensao~eh pensao~finado pensao~minha pensao~morte pensao~pai pera_tem pera_um pera~a pera~minuto perder_a perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto pergunta_. pergunta_passada perguntas pessoa_de pessoais pessoal_$ pessoal_NAME pessoal~# pessoa~verdade pfv pfv_$ pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pix_,
pix_adiantado pix_da pix~para pizza plano_funerario plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_continuar pode_corrigir pode_guardar pode_seguir pode~melhor pode~o pode~que pode~sim por_ano por_email por_faxina por_fds por_fim por_hora por_idade por_invalidez por_morte por_producao por_semana por_ser por_sms por_volta porque_corre porque_eh
porque_nunca porque~debito porque~olhei porque~risco porse- porsento porsento_por porsento~mes porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~em por~esta por~faco por~faltam por~ganho por~isso por~livre por~mas por~na por~no por~num por~oitocentos por~por por~que por~reais por~servico por~tirando por~tiro por~ver posso_apagar posso~com posso~so posso~um possu-
possuo posto pouca- poucas poucas_$ pouco- pouco_nao pouco_no poucos poucos~NAME pouco~NAME pouco~sei poupa- poupanca povo povo_da povo_liga povo~cobranca povo~de prazo_da prazo~oferta pre precisa~me preciso_depositar preciso_falar preciso~cem preciso~com preciso~orientacao prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_ir prefiro~matando prese- presente
presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~diabetes prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes primeira_ja primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeira~limpa primeiro~. primeiro~que priva- privado processo_$ processo_, produ- producao producao_,
profe- professora professora_da professora_do professora~estado professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta_para proposta~so propos~# propos~de puder puder_pagar pular~pergunta quais_divida quais_dividas quais~minhas qual_conta qual_pago qual_primeiro qual~? qual~essa qual~pago quando_a quando_cai quando_chove quando_comprei quando_me quando~demais
quando~ficar quando~o quando~termino quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_vez quatro_vezes quatrocentos_$
quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_cai que_conta que_da que_dar que_desconta que_devo que_divido que_emprestei que_era que_faltam que_falte que_faz que_fica que_foi que_limpam que_mais que_me
que_pediu que_pegou que_peguei que_que que_sao que_umas que_uns que_vai que_vence quebrados quebrados_$ quebrados_no quebrados~NAME quent- quentinha quer_a quer_duzentos quer_trezentos quer_trocar querem_# querem~de querer queria_comecar queria_limpar queria_pagar queria~menos queria~meu queria~pagando quero~atendente quero~conversar quero~humano quero~mensagem quero~organizar quer~a quer~casa
quer~e quer~todo quest- questao que~% que~NAME que~atrasada que~cento que~com que~como que~comprei que~devia que~disse que~divida que~dois que~duzentos que~em que~emprestou que~entra que~errei que~fiz que~gaste que~juros que~lembro que~nao que~ne que~nome que~num que~olho que~outro que~pague que~por que~respondi que~saiba que~sei que~te que~todas que~trabalho que~uns que~uso que~verdade que~viu
quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~estou quinze~eu quinze~quitar quiser_$
quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitar_a quitar_o quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao racao_# racao_do racao_dos racao~cachorro ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:: rates:aa rates:agora rates:ajuda rates:alto rates:am rates:apaga rates:app rates:assim rates:atendimento
rates:atrasadas rates:cada rates:casa rates:cet rates:coisa rates:comeca rates:comeco rates:consta rates:conversar rates:cresce rates:de rates:divida rates:diz rates:duzentos rates:e rates:eles rates:em rates:entendo rates:era rates:errado rates:errei rates:escrito rates:espera rates:explica rates:faco rates:faz rates:filha rates:filho rates:funciona rates:ganho rates:hoje rates:humano
rates:informar rates:jogo rates:mae rates:mais rates:marido rates:mas rates:mercado rates:mesmo rates:mil rates:moca rates:mostra rates:muito rates:na rates:nenhum rates:ninguem rates:no rates:nove rates:numero rates:oitenta rates:parcela rates:perai rates:porsento rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:respondi rates:responsavel rates:robo rates:roubo
rates:saber rates:se rates:semana rates:senhora rates:tanto rates:todas rates:todo rates:tr rates:uma rates:uns rates:vai rates:vejo rates:vez rates:vida rates:vinte reais_, reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~quarenta reaju- reajuste reajuste_$ real_$ recebendo
receber_# receber_a receber_do receber_mensagem receber_o receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi_uma recebi~carta recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_a recebo_decimo recebo_dia
recebo_em recebo_no recebo_pensao recebo_por recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~mas recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual refazer~desde refer- referente referente_a referente~# refin-
refinanciei refinanciei_o refinanciei~consignado refor- reformar reformar_o reformar~telhado registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne-
renner renner_$ repete_que repete~eu rescisao_$ rescisao~# respondi~a resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da resti- restituicao restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha resto~NAME retif- retir- retiram
retiram_o retiram~processo rifa rifa_$ risco~cortar roca roca_, role role_# role~por rosa rotativo_# rotativo_do rotativo~% rotativo~NAME rouba- roubar roubar_meus roubo roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ rural sabad- sabado sabado_$ sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~casa sair~vermelho sair~voce saiu_# sai~# salao
salao_# salao_$ salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_cai salario_e salario_eh salario_inteiro salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~na salario~para saldo_# saldo~# saldo~$ saldo~de sao_dez
sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_uma sao~# sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saque saque- saquei saquei_# saquei~do saude saude_# saude_$ saude~# se_a se_o se_ofereceram se_recebo se_tenho se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a
segunda_de segunda_parcela segunda~dia segunda~do segunda~e segunda~quarenta segunda~sabado segunda~sexta segundo_o segundo~extrato segura seguro_# seguro_defeso seguro_desemprego seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de
seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou seja seja_$ sem_$
sem_entrada sem_pagar sem_papel sem_querer semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~gasolina semana~o semana~uns semestre_. sempre_no sempre~dia sem~# sem~, sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa serasa_mostra
serasa_mostrou serasa~# serasa~NAME serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_$ sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta
setim- setima setima_$ seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~atrasar se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~ficar se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca
sim_ne sim_senhor sim_tem sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~o sim~pode sim~proposta sim~sei sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_dou so_em so_falta so_ligacao so_no so_pagar
so_paguei so_que so_recebo so_resta so_semana so_um sobra- sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sobrou_dinheiro sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som sou_aposentada sou_aposentado sou_boia-fria sou_porteiro sou_professora sou_registrado sou~da sou~do sou~ganho
sou~por sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~em so~eu so~luz so~me so~mes so~no so~o so~por so~tres spc_tem spc~uma spotify_# strea- streaming streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_por sujo~causa supermercado tal~NAME tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo tanto~que
tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_dois tem_duas tem_essas tem_jeito tem_nada tem_sobre tem_tres tem_uns tempo~nao tempo~nem tem~# tem~, tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~do tem~falar tem~infelizmente
tem~nenhuma tem~prestacao tem~um tenho_, tenho_NAME tenho_ate tenho_direito tenho_divida tenho_dois tenho_eh tenho_idade tenho_luxo tenho_quatro tenho_um tenho_uma tenho~acordo tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~nao tenho~pensao tenho~pode tenho~sexta tenho~sou tenho~uma tentando tentando_parar
ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em terre- terreno ter~mil teve_mes teve~de texto~mandar te~? te~o thirteenth:$ thirteenth:. thirteenth:/ thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:coisa thirteenth:conta thirteenth:deixa thirteenth:depende thirteenth:do thirteenth:duzentos thirteenth:egua
thirteenth:empresa thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:ganho thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:parte thirteenth:por thirteenth:proposta thirteenth:receber
thirteenth:recuperacao thirteenth:registrado thirteenth:segunda thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tirar_a tiro_# tiro_de tiro_uns tirou_do tirou~NAME tiro~# tiro~mil tiro~por toda_semana todas_as todas_menos todas_ou
todas~dividas todas~so toda~# todo_fim todo_pago todo~# todo~, todo~de todo~e todo~essa todo~nao todo~no torno torno_de torno~# total_# total_, total_da total_de total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_o trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~roca trabalho~segunda trabalho~vigia trampar transfere_para
transfere~uma transferi transferi_# transferi~para tras trata-se trem trem_de trem~juros tres_$ tres_e tres_meses tres_parcelas tres_prestacao tres_reais tres_ultimas tres~da tres~do tres~duzentos tres~e tres~na treze trezentos_$ trezentos_de trezentos~cinquenta trezentos~dez trezentos~doze trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_$ trinta_e trinta_por
trinta~cento trinta~cinco trinta~dois trinta~tres troca_a trocado trocar_de trocar_o trocar~carro trocar~valor tu_consegue tudo_cartao tudo_desde tudo_errado tudo_uns tudo~# tudo~, tudo~minha tudo~o tudo~pode tudo~uns tu~me tv_# tv_por uai_, uai_uai uai~, uai~arrumei uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_dia ultimo~util um_$
um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto um_e um_galo um_gol um_jeito um_oficial um_papel um_quartinho um_roubo um_ser um_sms um_sofa um_tal um_tempo um_virgula uma_# uma_casa uma_financeira uma_geladeira uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~, uma~a uma~agora uma~disse
uma~dizendo uma~dos uma~em uma~na uma~nova uma~que uma~se um~# um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha_em unha~cabelo unha~casa uns_cinco uns_corre uns_dez uns_dois uns_mil uns_oitenta uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns~# uns~% uns~, uns~anos uns~com uns~conto uns~de
uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usado usar_$ usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar vai_pedir vai_sujar vai_uns vai~este vai~o vai~para vale_# vale_ate vale_pagar
valeu_, valeu~ajudou vale~# vale~a vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~$ valor~juros vamos~de van van_# van_da van_escolar van~# van~escola vao_passar varia- varia_de varia~# varia~nao vei veio_# veio_em veio~e vem_# vem_cento vem_descontado vem_dia vem_eu vem_junto vem_uns vem~# vem~e vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em
vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_a vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a
vendi~tv vendo_acai vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira verdade_, verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~pode vergonha_, ver~nome ver~painel vez_de vez_na vezes_# vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vez~# viage- viagem vida_# vida_quero vida~por vida~refazer viges- vigesima
vigesima_segunda vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgula_nove virgula_oitenta virgula~e virgula~por virou virou_# virou_processo virou~, vista_, vista_ate vista_ou vista_pela vista~# vista~dia
vista~divida vista~seis vista~sexta vista~valido viu_, vizinha~# voce~alguma voce~tudo volta_de volta_por voltar~pergunta volta~anterior volta~favor volta~que voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_receber vou_sacar vou_tentar vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:atrasada worry:caminhao worry:dela worry:direito
worry:esse worry:esteve worry:falou worry:faz worry:judicial worry:juiz worry:kitnet worry:liga worry:maior worry:manha worry:meses worry:noite worry:papel worry:povo worry:queria worry:segunda worry:tarde worry:trem worry:virem x_# x_$ x_, x_de x_sem x~# x~$ x~, x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zerad- zerado zero_,
zero_zero zero~errei | |_NAME`,
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
    '14': `?more-debts ^_aham aham n0`,
    '13': `^_ss certi- consent:, consent:aceito consent:bora consent:pode consent:vamos estao_$ more-debts:tem overdue:sim overdue:tem ss`,
    '12': `^_exato ^_isso ^_ok after-roadmap:👍 confi- confirm-creditor:isso estao ok quase_todas ss_$ 👍 👍_$`,
    '11': `^_acertou ^_beleza ^_bora ^_correto ^_esta ^_pode ^_quase ^_👍 acertou acertou_$ bora corre- correto exato exato_$ offers:tem tem thirteenth:vem`,
    '10': `^_aceito ^_claro ^_eh ^_gostei ^_positivo ^_sim aceito acert- after-roadmap:gostei confirm-delete:apaga consent:esta consent:manda exata- exatamente fechei_$ goste- gostei offers:uma posit- positivo positivo_$ quase tem_$ thirteenth:recebo todas`,
    '9': `,_tenho ^_certissimo ^_confere ^_confirmadissimo ^_fechei ^_s after-roadmap:fechei ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ claro concordo confere confere_$ confirm-amount:isso confirm-change:eh confirm-change:pode confirmadissimo confirmadissimo_$ consent:comecar consent:concordo consent:estou consent:fechou consent:ja consent:quero consent:👍 debts:beleza eh~ai entao
esse_mesmo isso_mesmo liber- mesmo offers:sim outra_$ receb- s sou~nao tem_outra tenho_$ tenho_bastante thirteenth:tenho vamos vamos_$`,
    '8': `,_pode ^_com ^_concordo ^_exatamente after-roadmap:ok aham_$ ai as~estao atrasadas_$ autor- bora_$ certe- certeza certinho conco- confe- confirm-amount:pode confirm-change:ai confirm-delete:isso confirm-delete:sim consent:la consent:maior consent:tudo consent:vou correto_$ duas duas_estao eh_verdade esta esta_certinho esta_certo esta_tranquilo esta~atrasado exatamente_isso faz feche- fechei infel-
infelizmente maior more-debts:sim muda muda_$ offers:todas ok_$ overdue:aham permi- pode_$ recebi_$ recebo tenho tenho_mais thirteenth:a thirteenth:sim todas_estao uma vem`,
    '7': `?offers ^_apaga ^_autorizo ^_confirma ^_confirmo ^_dou ^_eu ^_fechou ^_infelizmente ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu_uma apareceu~oferta atrasadas atrasado_$ certo certo_$ comecar comecar_$ confirm-amount:ai confirm-change:isso confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:eh confirma confirma_ai consent:acordo consent:beleza consent:eu
consent:ok consent:sim de_acordo dou e_concordo eh_ela eh_esse eh~mesmo eh~proprio ela ela_$ elas elas_atrasadas falta_uma falta~ainda faz_a faz~mudanca isso isso_, mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:eh overdue:estao overdue:tenho overdue:uma pode_trocar poe poe_ai proprio proprio_$ sim_mas sou~maior tem_um tem~monte tenho~umas thirteenth:claro
todas_elas todas~atrasadas tranq- tranquilo tranquilo_$ troca- trocar tudo_atrasado um_monte uma_ainda uma_oferta umas_$ valor verdade_$ worry:tranquilo`,
    '6': `#_semana ,_duas ?overdue ^_apareceu ^_bota ^_deve ^_muda ^_ofereceram ^_opa a_mudanca aceito_$ aham_eh aham~essa ainda ainda_$ ainda~coisa apaga_tudo apare- apareceu aposentado~ne a~paga bem bom_$ bota bota_ai certinho_$ claro_que com_certeza confirm-amount:essa confirm-amount:mesmo confirm-change:mesmo confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo confirm-delete:pode
confirm-delete:tenho consent:aham consent:bem consent:certeza consent:dados consent:dentro consent:dos consent:e consent:entao consent:problema consent:vida dentr- dentro dentro_$ eh_essa eh_o eh~essa esta_bom estou_dentro firma_paga infelizmente_tem isso_que isso~eu la_$ metade_ja more-debts:todas mudan- mudanca mudanca_$ opa overdue:quase probl- problema pronto_$ propr- sem_problema sempr-
sempre sem~nenhum tem_coisa tem~mas thirteenth:aposentado thirteenth:cai thirteenth:dia thirteenth:em thirteenth:metade thirteenth:ne trocar_$ uma_$ umas vem_$ verda- verdade vir_$`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_falta ^_fiz ^_pagam ^_perfeito ^_pergunta ^_vamos ^_vou after-roadmap:bom ai_entao anota anota_ai anota~entao apaga_$ aposentado atras- autorizo beleza_$ cai claro_$ coisa_$ com_tudo comec- concordo_$ confirm-amount:eh confirm-change:sim confirm-creditor:mesmo confirm-delete:apagar confirmo confirmo_$ consent:autorizo consent:claro consent:com consent:de
consent:divida consent:fazer consent:filha consent:fiz consent:pergunta consent:perguntar consent:por consent:sem consent:ser consent:ss creio_que de_divida deixo dezembro_$ direitinho direitinho_$ eh_isso eh_sim entao_$ era~que esse esse~valor esta_tudo estao_todas estao~atrasadas estou~acordo eu_deixo falta faz_tempo fazer_$ filha_$ fiz_# foi~que infelizmente~mais ir ir_$ isso_ai la maior_$
mais_uma manda mesmo_valor more-debts:ainda more-debts:estao more-debts:uma mudar nenhum_$ oferta_$ offers:estao overdue:ainda overdue:mais pagam parti- passada_$ perfe- perfeito perfeito_eh perfeito~isso perguntar_$ pode_ir pode_por por_$ queria_$ quero_$ quero_fazer quero_sim que~queria sai_em sai~dezembro semana_passada sim_por sim_senhora sim~favor tem_, tem_mais tem_sim tem~atrasadas
thirteenth:agora thirteenth:ano thirteenth:creio thirteenth:deus thirteenth:eh thirteenth:esse thirteenth:firma thirteenth:o thirteenth:pagam todo_ano uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_vem #~metade ,_dia ,_essa ,~loja ^_ainda ^_cai ^_certinho ^_chegou ^_creio ^_demorou ^_esse ^_faz ^_foi ^_manda ^_metade ^_sai ^_vai a_firma aceit- aham_isso ai_mesmo ajust- ajustar ajustar_$ alter- alterar alterar_$ apagar_$ apose- as_duas autorizo_$ a~ja beleza_muda cai_dia cai~# certeza_$ certinho_eh certinho~isso chegou_uma chegou~proposta coisa confirm-amount:correto confirm-amount:por
confirm-amount:valor confirm-change:confirmo confirm-change:essa confirm-change:faz confirm-change:mudar confirm-creditor:ai confirm-creditor:certo confirm-creditor:essa confirm-delete:certeza confirm-delete:faz confirm-delete:tudo confirmar confirmar_$ consent:. consent:anos consent:demorou consent:favor consent:faz consent:mandar consent:meus consent:moca consent:nessa consent:participar
consent:tempo consent:topo consent:vai consent:ver creio de_dezembro de_maior demor- demorou demorou_, desconto_sim dessa deve deve_vir dia~de direi- dos duas_vezes eh_exatamente eh~senhora em_duas email email_$ em~vezes entao_sim essa_ai essa_loja essa_mesmo essa~mesmo esse_eu esta~sim eu_queria eu_topo exatamente_essa favor_me favor~ajuda filha firma foi_isso inss_$ isso~essa ja~# li manda- mas
mas~sei metad- metade more-debts:atrasado more-debts:falar more-debts:infelizmente more-debts:isso more-debts:mandaram more-debts:quero nao_, nao~quanto ne ne_$ no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:esta offers:isso offers:mandaram offers:tudo overdue:atrasadas overdue:duas overdue:elas overdue:falta overdue:umas o~certo o~dos participar participar_$
passada perguntar pode_ajustar pode_alterar pode_apagar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto propo- proporcional proposta_no proposta~email quero_falar quero~sim recebo_$ recebo_, recebo_o recebo_proporcional recebo~decimo sei_quanto ser_$ sim_recebo sim~NAME tem_# tempo_$ tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:carteira thirteenth:com thirteenth:deve
thirteenth:dezembro thirteenth:eu thirteenth:mas thirteenth:opa thirteenth:paga thirteenth:proporcional thirteenth:sai thirteenth:vezes thirteenth:vir topo uma~no valor_certo vem~, vida`,
    '3': `#_anos #_faz , ,_a ,_entrei ,_falta ,_lembrei ,~do ,~ir ,~segunda ,~ser ^^ ^_ah ^_as ^_entao ^_estao ^_quero ^_valor a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com agora_$ ah_tem ah~mais ainda~mais ajuda_sim anos apaga- apagar assin- assinada assinada_$ atrasado autorizado autorizado_$ a~e a~meu bem_essa bem~mesmo bom cai_em carte- carteira carteira_assinada certo_esse
certo~valor chego- chegou claro~sim com~moca confirm-amount:certo confirm-amount:esta confirm-amount:mudanca confirm-amount:sim confirm-change:, confirm-change:certinho confirm-change:certo confirm-change:correto confirm-change:esta confirm-change:eu confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:, confirm-creditor:ela confirm-creditor:esse
confirm-creditor:exatamente confirm-creditor:o confirm-creditor:por confirm-creditor:que confirm-creditor:uma confirm-creditor:valor confirm-delete:, confirm-delete:aham confirm-delete:confirmo confirm-delete:essa confirm-delete:esse consent:# consent:a consent:ai consent:autorizado consent:boa consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando
consent:que consent:sou consent:termos cunha- cunhado de_boa de_mais debts:claro decim- decimo decimo_$ dezem- dezembro de~com de~ja de~uma dia_# divida_$ e_aceito eh_$ eh_, eh_bem eh_por eh~pode eh~sim em_agosto em~recebo espal- espalha espalha_$ essa esse_$ esta_sim estou_de estou_precisando falar_$ falta_a faz_isso fazer fecho- fechou fechou_$ fiz guard- guarda idade_sim isso_$ isso_eu
isso~moca junho_, lembrei~mais logo mais_$ mais~coisa mesmo_moca meu_cunhado more-debts:atrasadas more-debts:coisa more-debts:eh more-debts:esse more-debts:mesmo more-debts:outra more-debts:tenho muda_sim mudar_$ mudar_sim muda~por n1 nao_conta nao_espalha nao_pera nao~falar nenhum nessa o_decimo ofereceram_sim ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:mais offers:mas
offers:mesmo offers:outra offers:tenho ok_faz ok~isso os_termos overdue:ai overdue:coisa overdue:esta overdue:infelizmente overdue:outra para_ninguem perfeito_, perfeito~pode pergu- pode_comecar pode_guarda pode_salvar precisando proposta_sim que_vem queri- queria quero que~a que~sim recebe recebi recebo_# recebo_todo recebo~a recebo~todo resol- salva- salvar salvar_$ sim_# sim_nao sim_tenho
sim_todo sim~ano sim~lembrei sim~nao so_nao sou_menor sou~e so~espalha tempo tem~a tenho_# termo- termos termos_$ thirteenth:de thirteenth:decimo thirteenth:duas thirteenth:falta thirteenth:gracas thirteenth:pode thirteenth:recebe thirteenth:recebi thirteenth:todo todas_$ todo trata- tratamento troca uma_coisa valen- valendo vamos_comecar vamos_la vezes vezes_$ vou worry:esta`,
    '-3': `#~que ,_o ,_sou ,~em ?_$ ?after-deficit ?after-roadmap ?debt-amount ?flexibles ?rates ^_# ^_aceitei ^_ajuda ^_avanca ^_como ^_depois ^_desisto ^_faco ^_finaliza ^_me ^_negativo ^_nenhum ^_nossa ^_para ^_parar ^_por ^_posso ^_pronto ^_pula ^_quais ^_some ^_topei ^_voce ^_zera acabo- acabou aceitar aceitei adiante adiante_$ after-roadmap:certo after-roadmap:entao after-roadmap:essa
after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:tudo after-roadmap:uma ai_so ainda_nao ajuda_$ avanc- avanca avanca_$ a~parcela calor_ai chega cobra cobra- cobra_$ como confiar confiar_$ confirm-amount:# confirm-amount:mil confirm-amount:o confirm-amount:segunda confirm-change:cancela confirm-change:deixa confirm-change:esquece confirm-creditor:a
confirm-creditor:errado consent:ainda consent:cobra consent:confiavel consent:da consent:em consent:golpe consent:ha consent:mensalidade consent:nem consent:parar consent:se consent:taxa consent:um daqui daqui_$ debts:eh debts:pode debts:tem desconto_$ desfa- desisto dividas dividas_$ dois eh_tudo em_dia encerrar enten- errado_$ errado_isso essas essentials:pode esta_calor esta~ai esta~isso
explicar finaliza finaliza_$ financeira financeira_$ gastei_$ incomes:eh incomes:isso inss_, isso~so lembrete lembro lembro_$ mais_nao mandar_mensagem meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ more-debts:NAME more-debts:essas more-debts:ja more-debts:lembro more-debts:nao nada nao_autorizo nao_confirmo nao_tem nao_tenho negativo negativo_$ nenhuma_$ nossa nossa_senhora nunca
o_NAME obrigado obrigado_$ offers:? offers:aceitar offers:aceitei offers:aceito offers:so onde overdue:NAME overdue:dia overdue:em overdue:nao overdue:pago paga_$ pago pago_$ parar_$ passar_$ pensa- pensar pensar_$ pergunta_$ pode_passar pode_sim pode~, pode~essa posso_confiar pula quais qual quanto quanto_voce quanto~cobra que~, rates:pode registrado_$ repetir_$ saber_se segur- sim_desde sim~#
sim~agosto so_isso some some_daqui sou_clt taxa tem_que tem_taxa thirteenth:ai thirteenth:estou thirteenth:ja thirteenth:uns thirteenth:veio topei tudo_que um_ano uma_, valeu vamos_adiante vanta- vantajoso veio voce voce_cobra zera zera_ai`,
    '-4': `#~? ,~NAME ?debt-creditor ?instalments-left ^_calma ^_cancela ^_e ^_ha ^_nada ^_nenhuma ^_nops ^_passo ^_que ^_sair ^_so ^_stop ^_tudo ^_volta after-roadmap:ai after-roadmap:eh after-roadmap:quero ai_fechou anos_$ antes antes_quero calma calma_ai calor cancela clt clt_$ confiavel confiavel_$ consent:? consent:antes consent:graca consent:posso consent:saber custo custo_$ de_graca debts:ai
debts:isso eh_? eh_confiavel eh_de eh_outra eh~graca eh~isso eh~loja eh~que essentials:eh essentials:isso esse~nao esta_errado expli- final- gaste- gastei golpe graca graca_$ ha ha_$ isso~fechou ja_gastei ja~metade liqui- mas~gastei more-debts:era more-debts:nem more-debts:por more-debts:so nao nao_eh nao_moca nao~com negat- nenhuma nops nops_$ obrig- offers:essa outra_loja overdue:desde overdue:o
o~e parar pode_repetir posso recebo_nao recebo~, repet- repetir saber se_eh signo signo_$ sim~mas so so_$ stop stop_$ taxa_$ tem_custo tem_signo thirteenth:gastei thirteenth:sem volta worry:atrasado`,
    '-5': `#_em ,_# :ok ^_errou ^_esquece ^_free ^_quem acaba- cance- com_isso completo confirm-change:nao confirm-creditor:nao consent:isso consent:voce desis- errou errou_$ esque- esquece free free_mesmo infor- mensa- metade_$ nao_aceito nao_concordo nao_recebo passar passo passo_$ quem_eh quinz- quinze quinze_$ tem_nao thirteenth:nao tudo_certinho veio_tudo`,
    '-6': `:opa ? ?debt-kind ?worry ^_deixa ^_nao ^_nunca after-roadmap:pode after-roadmap:tem ai_ai compl- consent:fora consent:mesmo consent:quanto consent:quem deixa encer- fora fora_$ isso_eh ja~tudo more-debts:fechou nao~isso quem thirteenth:sou thirteenth:tudo ❌ ❌_$`,
    '-7': `?after-crisis ?income-source ^_ai ^_nem after-roadmap:sim confirm-delete:nao errad- errado esta_atrasado nem opcao outro sair_$`,
    '-8': `after-roadmap:beleza eh_outro fia menor_$ outro_$ worry:tudo`,
    '-9': `consent:tem nao_$ recus-`,
    '-10': `:sim`,
    '-11': `:👍`,
    '-12': `consent:eh`,
  },
  'ask:call-script': {
    '11': `after-roadmap:digo after-roadmap:falo digo falo`,
    '9': `after-roadmap:falar o_que`,
    '8': `digo_para eu_digo`,
    '7': `after-roadmap:ligar cobra- com_o falo~o ligar- roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:ligacao after-roadmap:o after-roadmap:que after-roadmap:roteiro cobrador como_falo conve- falar ligac- ligacao ligacao_$ ligar oq o~digo o~falar para~? que_digo que_falar rotei- roteiro um~para`,
    '5': `^_como after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo atendente_$ a~? a~com como_eu com~financeira ensin- ensina eu~para falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador que_falo que~falo que~respondo`,
    '4': `a_conversa a_financeira after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:para after-roadmap:telefone banco_? cobrador_$ comeco_a como~com com~banco conversa digo_$ eu_respondo eu~com falar_? falar_na falo_com falo~banco financeira ligarem nao_posso nao~falar no_telefone o_atendente o~eu posso_falar posso~? que_responder que~na
que~para que~posso respo- respondo telef- telefone telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:? after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:se agora~o atend- com_a comeco como como~a com~NAME da_um debts:? debts:banco ensina_a eu_falo eu~quando eu~se falar~o falo_quando falo~eles finan- hora_$ me_da me~um na_hora na_ligacao o~? o~nao para_banco que_nao que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:eh after-roadmap:escrevo after-roadmap:faco after-roadmap:valor conse- conseguir desco- desconto desconto_$ fazer n0 negoc- para_conseguir que~eu valor valor_eu`,
    '-4': `com_um escre- escrevo eu_escrevo que~escrevo um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon after-roadmap:reclamar denunciar denuncio processar proco- procon quero_denunciar reclamacao_$ reclamar`,
    '10': `proce-`,
    '9': `procon_$ quero_reclamar`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:reclamo reclamo`,
    '7': `^_reclamacao after-roadmap:quero no_procon onde posso~? reclamar_$ vou~procon`,
    '6': `._gov ^_como after-roadmap:. after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon resolve resolve_? texto vou_no`,
    '5': `^_posso a_reclamacao abusi- after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso resol- texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:da after-roadmap:vou aqui banco cobranca como~reclamacao contr- contra contra~NAME no~o para~o quero~a reclamacao_contra`,
    '3': `^_da ^_faz ^_vou a_financeira abro abro_reclamacao after-roadmap:abro after-roadmap:deles after-roadmap:faz cobra- como_abro contra_a contra_o da_para deles deles_$ faz_o faz~texto gov_$ isso_eh manda_a me_manda me~a onde~o quero reclamacao~o`,
  },
  'ask:cost': {
    '13': `cobra- paga`,
    '11': `#_? ^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~? eh~graca free free_mesmo graca quanto_custa tem_custo`,
    '10': `^_quanto after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de mensalidade mensalidade_$ mesmo_$ preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `?consent ^_eh ^_paga comis- comissao consent:paga eh_# isso~pago o_preco preco quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma consent:? consent:mesmo custa_$ mesmo ne_$ pago_$ quanto_$ sai tem`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:preco cobra cobra_comissao cobra~? comissao_? consent:pago eh_gratis grati- gratis gratis_? mensa- ne o~com quanto_eh que_com tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_cobra ^_vem after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:eh consent:taxa eh_$ eh_gratuito ganha- graca_$ gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce servi- servico valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_cobram ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto aqui~? cobranca cobrar cobrar_depois cobrar~? coisa consent:cobram consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ eh~mesmo isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ valor_do vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:cobranca after-roadmap:nada after-roadmap:ne after-roadmap:vem alguma_taxa cobra_$ cobram_comissao comissao_$ consent:alguma consent:cobranca consent:comissao consent:custa consent:depois consent:nada consent:sai custa~servico depois_? do_servico eh esse_servico graca_? isso_eh o_valor pagar_$ pagar~taxa quanto~cobra
que~alguma taxa~voce vem voce_cobra voce~comissao`,
    '3': `:coisa :custa :ne :usar after-roadmap:aqui after-roadmap:cobrar after-roadmap:coisa after-roadmap:isso after-roadmap:pago after-roadmap:qual after-roadmap:valor after-roadmap:vao after-roadmap:voce alguma~? aqui cobram_$ coisa_$ coisa_? consent:coisa consent:ne consent:o consent:qual consent:servico custa_esse de~eh eh~taxa more-debts:esse nada o~do pagar para_usar qual quanto~a quanto~cobram
quanto~esse servico_? taxa_de ter~pagar usar valor vao voce_?`,
    '-3': `aceit- after-roadmap:com after-roadmap:para after-roadmap:seria ai a~? confi- consent:a consent:golpe consi- do~? eh_isso eh~isso golpe_? isso~golpe juros mim ofere- o~mesmo quanto_de quanto_eu quanto_tempo que_eh robo seria sim`,
    '-4': `^_sim after-roadmap:falta after-roadmap:juros after-roadmap:margem eh_o eh~que falta marge- margem qual_eh qual~a quanto_falta voce_eh`,
    '-5': `consent:e consent:sim eh_golpe golpe sim_e`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `mensagem`,
    '10': `after-roadmap:para escre- mensa-`,
    '9': `^_redige after-roadmap:redige mensagem_para o_texto para_NAME redig- redige`,
    '8': `a_mensagem after-roadmap:escreve escreve`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por after-roadmap:uma monta pront- uma_mensagem`,
    '6': `after-roadmap:pronto after-roadmap:um fazer~# monta_uma para_banco para~fazer pede pronto texto_pronto um_texto uma~para`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:escrevo after-roadmap:faz after-roadmap:fazer after-roadmap:prepara a~por escreve_para escrevo eu_escrevo me~um para prepa- prepara que~escrevo texto_para um~para`,
    '4': `^_faz after-roadmap:NAME after-roadmap:banco after-roadmap:email after-roadmap:favor after-roadmap:mim banco_$ da_proposta eles_$ email email_para escreve~texto faz_um fazer mensagem~NAME mensagem~eles mim_$ para_eles por_# pronto_$ quero~texto texto_da um_email`,
    '3': `^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda after-roadmap:proposta aquel- aquele aquele_texto aquele~para a~para banco carta_para da_um do_acordo escreve~mensagem eu~para favor favor_$ faz faz~mensagem manda_aquele manda~texto me_da mim o~da o~eu para_mim para~por por_favor proposta proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco
uma uma_carta`,
    '-3': `^_da after-roadmap:procon da_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `termi-`,
    '12': `after-roadmap:falta demor- quand- quando`,
    '11': `acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba falta falta_$ saida`,
    '9': `after-roadmap:ano demora em_que quanto_tempo tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo ano eu_saio livre mes_eu quant- saio tempo termino`,
    '7': `:quando ^_demora ^_vai after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:tem after-roadmap:termina after-roadmap:vai ate_quando fico livro me_livro muito muito_? quando_vou quantos`,
    '6': `^_acaba ^_falta ^_tem acaba_$ after-roadmap:demorar after-roadmap:em after-roadmap:eu after-roadmap:livre after-roadmap:quanto after-roadmap:que after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me previ- previsao qual_mes quanto_falta tem~de termina termino_de termino~pagar vai`,
    '5': `acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:mim after-roadmap:quito dessa eu_quito eu_termino falta~para ficar fico_livre mim_$ para_mim qual~eu quando_acaba quando~isso quanto que~eu quito quito_$`,
    '4': `:livre ^_quanto ^_sera ^_termina acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:para after-roadmap:sera ano_eu ano_que ano~vem ate_o das_dividas de_pagar debts:quanto debts:tempo dessa_$ eu~dessa mim muito_para o_natal pagan- pagando pagando_$ quando_fico quando~livre quantos_anos
quantos_meses quanto~demora que_ano que~dia que~saio quitar_ate saio_dessa sera sera_que tem tempo_demora um_dia um~eu vou vou_ficar`,
    '3': `:acaba :eu :termino ^_consigo ^_quantos acha after-roadmap:consigo after-roadmap:dividas after-roadmap:mes after-roadmap:quitar after-roadmap:vem anos ate~vou das debts:isso dia_eu divida_$ dividas_$ em~mes em~tempo eu eu_fico eu~de eu~livre ficar_livre fico_sem fico~divida isso_$ levar livre_$ meses~para natal pagar_? para_acabar para_sair para~das quando_que quando~eu quanto_$ quanto~ainda
quanto~falta que_mes que~o que~termino sem_divida tempo_$ tempo_eu tempo_falta termino_$ vai_levar vai~?`,
    '-3': `aceit- after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:juros agora caduca_$ desconto para~? presc- quanto~pagar tem~?`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca quanto_eu`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `#_para oferecer quanto`,
    '11': `quant- quanto_$`,
    '10': `after-roadmap:oferecer para_NAME qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco`,
    '8': `#~NAME ^_qual after-roadmap:peco after-roadmap:proponho peco proponho`,
    '7': `after-roadmap:# after-roadmap:para after-roadmap:seria after-roadmap:valor dou dou_$ eu_dou oferecer_# propo- qual seria`,
    '6': `^_ate after-roadmap:NAME after-roadmap:ate after-roadmap:maximo ate_quanto devo_oferecer maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de quanto~oferecer valor_eu`,
    '5': `NAME_$ aceitar_? after-roadmap:aceitar after-roadmap:com after-roadmap:desconto after-roadmap:eles after-roadmap:eu after-roadmap:posso after-roadmap:vale costu- de_desconto eles oferecer_$ o~que posso_oferecer proposta_de qual_valor quanto~desconto uma~de valor`,
    '4': `#_? ^_ofereci aceitar after-roadmap:entrada after-roadmap:pagar ate de_entrada desconto devo~? de~? eu_falo falo_para falo~eles mandei~proposta oferecer_? oferecer~para pago~de para_eles proposta~# quanto_ofereco quanto_posso que~eu uma_proposta vale`,
    '3': `^_comeco ^_pago ^_quanto ^_que after-deficit:? after-roadmap:? after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pago after-roadmap:x ate~posso ate~vale da~pedir desco- desconto_da desconto~para de~para de~x eh_bom eles_$ entra- entrada eu_proponho eu~para falo ofereci ofereci_# ofereco_para pagar_na para para_pedir posso posso~# posso~no
quanto_vale quanto~pagar que~? que~pago vale_? valor~proponho voce~que`,
    '-3': `^_sai after-roadmap:do after-roadmap:esta after-roadmap:isso after-roadmap:ja after-roadmap:minha after-roadmap:sai after-roadmap:tudo after-roadmap:vai de_juros demor- eu_ja eu~paguei juros mandei_# n0 paguei_$ quanto_eu quanto_tempo quanto~devo quanto~para sai sai_quanto tempo vai`,
    '-4': `after-roadmap:devo eh_$ mandei~para`,
    '-5': `after-roadmap:falta after-roadmap:juros devo_para devo~NAME falta quanto_falta`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros esse_juros`,
    '7': `^_qual ^_quanto juros_$ o_juros quanto~juros`,
    '6': `a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:cet after-roadmap:mais after-roadmap:taxa cet qual quant- quanto quanto~pagar taxa_do vou_pagar vou~a`,
    '5': `a_mais after-roadmap:alto after-roadmap:pode alto alto_? do_NAME mais_$ os_juros pagar_a qual_a taxa`,
    '4': `NAME_? ^_juros after-roadmap:? after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:os after-roadmap:vou a~do cobrar do~? eh~? eu_perco eu~em juros_abusivo juros_por juros~NAME juros~mes mais_juros perco qual_o quanto_de quanto~de`,
    '3': `^_os after-roadmap:NAME after-roadmap:tem cobra_mais cobra~juros comem da~eh de~eu divida_tem eh_alto esse~eh esta_muito estao eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? os o~do o~esta pago_de pago~juros pode_isso pode~? qual_divida qual~juros qual~tem so_de so~juros tem_o tem~juros`,
    '-3': `after-roadmap:primeiro after-roadmap:que n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '14': `segur-`,
    '13': `eh_seguro saber`,
    '12': `seguro vai`,
    '11': `confiavel_$ precisa vao`,
    '10': `?consent ^_precisa after-roadmap:vai confiavel eh_confiavel eh_sigiloso fica sigil- sigiloso`,
    '9': `^_fica ^_vao after-roadmap:vao compartilham confiar confiar_$ consent:meu eh~isso posso_confiar preci- seguro_$ vai_saber`,
    '8': `:sao ^_isso ^_voce after-roadmap:fica compa- consent:precisa consent:saber consent:vai consent:voce cpf eh_protegido fica~onde golpe~ne isso~sigiloso nao_ne onde_$ passa- prote- protegido protegido_isso saber_$ senha senha_$ voce`,
    '7': `^_eh ^_posso after-roadmap:confiavel after-roadmap:saber consent:para dados de_vazar eh~nao eu_quiser golpe_nao medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de risco~vazar tem_risco vao~para vazar vazar_$ voce_pedem voce~meus voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:isso after-roadmap:medo after-roadmap:seguro after-roadmap:senha apaga- apagar_depois a~? banco_$ consent:eh consent:fica consent:posso consent:qual consent:vao cpf_? eh_a escrevo_$ eu~sair fica_guardado guard- guardado guardado_onde incomes:? infor- meus meus_dados ne
para_banco passam passar qual_eh qual~a quem_vai quem_ve quise- quiser quiser_sair sair_$ se~quiser tem~de vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :voce ?_$ ^_compartilham ^_quem acesso_$ after-roadmap:apagar after-roadmap:banco after-roadmap:cpf after-roadmap:meu after-roadmap:ne after-roadmap:passam after-roadmap:posso after-roadmap:precisa after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar apagar~? banco_vai banco~saber com_outras compartilham_com compartilham~informacoes compartilham~outras com~empresas consent:?
consent:a consent:como consent:confiar consent:confiavel consent:disso consent:seguro cpf_$ dados_ficam dados~seguros da~apagar de_cpf de_passar debts:seguro empresas empresas_$ entre entre_nos escrevo eu_escrevo falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_eh isso_suja isso~meu medo_$ medo~passar meu meus~ficam nos nos_$ outra- outras outras_empresas para_apagar para~depois
passar_informacao pedir pedir_meu porqu- porque posso_falar posso~sem precisa_de quem~o quem~ter quer_saber que~escrevo sao~? seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vende- voce_compartilham voce_sao voce~meu`,
    '4': `:confianca :seguro ^_da ^_meus acess- acesso after-roadmap:escrevo after-roadmap:meus after-roadmap:nos after-roadmap:onde after-roadmap:passar after-roadmap:quem after-roadmap:sair after-roadmap:voce as_informacoes banco cartao_$ como_voce como~que compartilham_as confianca conse- consent:compartilham consent:cpf consent:dados consent:de consent:e consent:marido consent:medo consent:meus
consent:minha consent:numero consent:pedir consent:senha consent:sigiloso consent:tem contar contar_para contar~banco da_para dados_depois dados_para da~excluir da~senha de_confianca de~informacao escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ informacoes isso isso_fica isso~salvo ligar~minha
marido_vai marido~ficar medo_de meu_cartao meu_cpf meu_dinheiro meu_nome meu_score meus~para mexer_no mexer~meu no_meu nome_? no~dinheiro onde os_dados os~depois o~eu o~vai para_excluir para_minha para_que para~casa para~os passam_para passam~banco pedir~cartao piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo sabendo_$
saber_quanto saber~eu sair salvo salvo_onde score score_$ se_eu sei_que tenho_medo ter ter_acesso terce- terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_passam voce_vao voce~as voce~de`,
    '3': `:cpf :precisa ^_alguem ^_mas ^_passam ^_qual ^_tem after-roadmap:alguem after-roadmap:cartao after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter algue- alguem alguem_vai alguem~saber apagam aqui_? certeza_que certeza~eh como_sei consent:banco consent:da consent:deus consent:entre consent:eu
consent:falar consent:informacoes consent:isso consent:onde consent:passar consent:que conta_do conta~banco dados_? dados~terceiros das_minhas das~dividas debts:? debts:isso depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida e_se eh estou_em eu~? falar familia_vai familia~saber golpe~eh incomes:eu incomes:ganho incomes:isso incomes:que isso~golpe isso~seguro ligar_para livre_de
marid- marido marido_nao mas_isso me_livre mesmo_? meu_marido meu_numero meus~? meu~nao meu~vai mexer minha_casa minha_familia minha_senha minha~do minha~vai nao~saber ninguem_vai ninguem~saber numero_$ para_terceiros para~voce passam_meus passam~dados passar_cpf passar~? por_que precisa_passar quanto_eu que_quer quem que~quer que~querem que~seguro saber_? saber_das saber_ne saber~minhas sao se
se_voce seguro_mesmo sei~eh tem_certeza tenho~de terceiros_$ vai~? vai~das vai~ne vao_ver vao~meus vao~minha ver_minha ver~conta voce_apagam voce_querem voce~para voce~saber voce~ver`,
    '-3': `?worry ^_de ^_onde after-roadmap:? after-roadmap:mim after-roadmap:qual after-roadmap:quanto ai ajuda- banco_? com_isso consent:# eh_do eh_isso golpe_? golpe_isso golpe~? isso~pago mim pago_$ quem_eh que~isso robo sao_banco voce_tem voce~banco`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:sao eh_pago voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '21': `link`,
    '19': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `tem~?`,
    '13': `^_link after-roadmap:tem link_$ paine- painel`,
    '12': `after-roadmap:site o_site painel_$`,
    '11': `^_da ^_tem`,
    '10': `after-roadmap:painel da_para site_$`,
    '9': `o_painel`,
    '8': `after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplic- aplicativo aplicativo_$ compu- computador computador_$ em_pdf manda o~nao pdf pdf_$`,
    '7': `abre acess- after-roadmap:da after-roadmap:grafico after-roadmap:pelo after-roadmap:ver consent:o grafi- grafico manda~link nao_abre perdi~link quebr- quero~pelo site_nao tem`,
    '6': `^_onde abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:vejo app_? consent:painel grafico_$ me_manda nao_consigo no_link pagin- pagina pagina_$ pelo vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na link_do nao~abrir no_site onde_vejo ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:onde after-roadmap:para app carre- carrega carrega_$ consent:link consi- da inter- internet isso_em isso~pdf manda_o mexer_no nao_carrega onde onde~isso perdi_o qual_o quero_ver sei~no site~carrega vejo_isso vejo~painel ver_no`,
    '3': `:manda :nao :o :perdi ?after-roadmap abre_o abre~painel after-roadmap:entrar after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:no consent:perdi consent:site da_erro da~no da~ver do_painel entrar erro erro_no erro~link expir- expirou expirou_$ fica_o fica~painel link_de
link_nao link~novo link~painel link~plano onde_fica o~venceu para_ver perdi quero~o vejo_o venceu_$`,
    '-3': `after-roadmap:eh after-roadmap:mais after-roadmap:mim after-roadmap:que after-roadmap:roteiro banco mim o_banco o_plano para_mim para~? rotei- roteiro`,
    '-4': `after-roadmap:banco tem~para`,
    '-5': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `after-roadmap:minimo o_minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo ^_pagar after-roadmap:pagar pagar pagar_so pagar~o so~minimo`,
    '4': `:pagar ^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_? minimo_ou minimo_resolve o~? o~ou o~resolve pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:so acont- acontece after-roadmap:atraso after-roadmap:o after-roadmap:pago atraso_$ minimo_$ ruim se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `anoto- anotou divid- falei~NAME`,
    '9': `^_quais a_lista after-roadmap:dividas dividas_$ falei falta~NAME quais`,
    '8': `NAME_? after-roadmap:minhas da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da quanto~devo`,
    '7': `^_resumo after-roadmap:anotou after-roadmap:falei after-roadmap:ver debts:dividas debts:eu devo~cada divida_no eu_devo eu_ja falta ja~da minha- minhas mostra quais_contas quero~a resum- resumo resumo_das resumo~dividas voce_anotou voce_tem`,
    '6': `^_quanto after-roadmap:ai after-roadmap:cada after-roadmap:devo after-roadmap:quais ai as_dividas da_NAME debts:falei debts:quanto devo devo_mesmo dividas_eu divida~NAME eu_falei eu~mesmo falei_da me_mostra mesmo_$ minha~no mostr- mostra_o mostra~que o~voce para_cada quant- que_voce quem_eu quem~devo que~tem rates:NAME rates:dividas rates:eu te`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai_se ainda_devo ainda~no ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se contas_eu contas~falei conte- contei contei_$ da~lista debts:ja devo_na devo~NAME dividas_que dividas~tenho do~? esta_minha esta~divida eu~contei eu~na
eu~te falei_$ falei_do falta_para ficar- ja ja_contei ja_falei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para_quem para~as para~eu passe- passei passei_$ quais_eu quais~eu quais~ja quantas quantas_dividas quantas~eu quanto quanto~para quero_ver que~ja rates:devo rates:falei se_anotou se~tudo sumiu te_falei te_passei tem_anotado
tem~ai te~do ver voce~ai voce~anotado`,
    '4': `NAME_$ ^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha ai_$ alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas debts:? debts:voce devo_no devo_para esta_faltando esta~alguma eu~? falei_? faltando faltando_alguma faltando~que me~o no_NAME o_que o~eu quanto_esta quanto~minha que~anotou que~devo rates:da rates:ja rates:quais rates:quanto voce~a`,
    '3': `:entendi :ja :quanto ?rates ^_cade ^_ver a_da after-roadmap:NAME after-roadmap:contas after-roadmap:no after-roadmap:passei after-roadmap:resumo after-roadmap:voce ai_? ainda algum- alguma as cade cade_a cade~lista da_minha das_dividas debts:ai debts:anotou debts:as debts:da debts:das debts:devo debts:falta debts:mesmo debts:quais debts:que debts:te dividas~eu eu eu_tenho lista_das me~as
minha_divida nao~quanto quais~voce quanto_devo que_eu quem que~falei rates:? rates:ai rates:anotou rates:das rates:o rates:que rates:voce repete_as repete~dividas tem_ai tenho_$ voce`,
    '-3': `^_qual after-roadmap:das after-roadmap:uma dividas~uma eu~devo mim_$ n0 por_uma quanto_tempo quero_sair quero~as quero~das sobre tempo`,
    '-4': `^_total after-roadmap:sair after-roadmap:total divida_$ quanto_eu quanto~ainda sair sair_das sair~dividas total`,
    '-5': `no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa como_limpo limpo~nome quanto_tempo spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo after-roadmap:sai como~meu do_spc fica na_hora na~? o_nome sai sai_do tempo`,
    '6': `after-roadmap:na fica_no hora limpo_meu serasa_$ spc_$`,
    '5': `:quanto :tempo ^_pagando after-roadmap:meu after-roadmap:spc do_serasa eu_pagar limpa- limpa_$ limpar limpar~nome nome_$ nome_limpa nome~que para_limpar para~o quand- quando quando_$ sai~serasa seras- serasa se~pagar worry:como`,
    '4': `:limpo :spc ^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:quando after-roadmap:serasa como como_faz dias faco_$ fica_sujo fica~ate limpa_o limpar_meu limpa~nome meu~do meu~fica meu~o nome_do nome_fica nome_o o~faco pagan- pagando pagar~do quando_meu quando~nome quanto~para que_faco quero~meu sujo_ate sujo~quando tempo_para tiro_meu tiro~nome worry:limpa worry:nome`,
    '3': `:no :nome :serasa ^_em acordo_o acordo~nome after-roadmap:como after-roadmap:do after-roadmap:faz ate_quando como_tiro demora dias_sai dias~do do~? em_quantos em~dias faz_$ fica_limpo limpar_o meu meu~sai no_spc nome_? nome_sai nome~do nome~limpo nome~spc nome~sujo o~? o~limpa o~o pagando_o pagando~acordo quant- quantos quantos_dias quantos~sai quanto~a se_eu tempo~limpar tiro worry:do worry:o
worry:quando worry:sai`,
    '-3': `after-roadmap:isso n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '17': `after-roadmap:negociar negoc- negociar reneg-`,
    '13': `negociar_$`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar renegociar`,
    '11': `^_como desconto desconto_$`,
    '10': `after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco- para_parcelar`,
    '8': `^_consigo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir pedir`,
    '7': `^_bora ^_da after-roadmap:acordo after-roadmap:baixar ajuda_a baixa- baixar bora como~a com~NAME consigo da_para para_negociar`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar after-roadmap:quero como_negocio consi- dao da~parcelar dimin- divida_$ e_pagar fechar me~a negocio_com negocio~o o_NAME para_baixar parce- quero~um`,
    '5': `^_sera acordo_com after-roadmap:conversar after-roadmap:fazer after-roadmap:negocia after-roadmap:sera ajuda ajuda~negociar a~com com_a como_faco como_que conversar conversar_com desconto_? essa_divida me_ajuda negocia negocia_isso negociar_com negociar_o pagar~por`,
    '4': `#~mes a_divida after-roadmap:a after-roadmap:com after-roadmap:conseguir after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:parcela after-roadmap:tentar after-roadmap:vamos baixar_o bora_negociar com_o como_diminuir como_peco como~desconto conseguir da~baixar de~? diminuir_a divida e~# falo_para fazer fazer_acordo fazer_um fazer~acordo fecha- fechar_com financeira_$ negociar~a
negocio o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo quero_fazer sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#_? #_por NAME_? NAME_da NAME_em NAME~para ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena acordo~a after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:que after-roadmap:um after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer
a~em cartao_$ com como~um conse- consigo~o da~negociar de_ajuda desconto_na de~para diminuir eles_$ em~vezes faco jeito_de melhor~de na_prefeitura na~? negociar_? o_cartao o_melhor o~? para~# para~a para~com para~na para~para parcelar_em peco peco~para pena por_mes preciso_de preciso~ajuda prefe- prefeitura qual~melhor quero quero_negociar quero_tentar quero~com que~isso que~para tentar_negociar
um~na vale_a vale~pena valor_com vamos vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:eu after-roadmap:mim after-roadmap:no after-roadmap:quanto after-roadmap:ver a~? como_eu da_NAME de_desconto de~da do~? falo_com ja mim negociei o_banco para_mim recla-`,
    '-4': `^_ja denun- falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja after-roadmap:nao como_falo`,
    '-6': `nao~negociar`,
  },
  'ask:next-step': {
    '16': `e_agora`,
    '15': `after-roadmap:onde onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago`,
    '12': `after-roadmap:agora proxi- qual qual_$`,
    '11': `^_e after-roadmap:e agora agora_$ passo`,
    '10': `after-roadmap:fazer pago proximo proximo_passo`,
    '9': `after-roadmap:proximo fazer`,
    '8': `a_gente after-roadmap:comeco after-roadmap:mes after-roadmap:primeiro o~faco passo_$ prime- primeiro que_faco`,
    '7': `^_voltei after-roadmap:gente after-roadmap:passo after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco eh~pagar esse_mes fazer_$ gente mes_$ o_que pagar_esse pagar~mes pago_qual primeiro_$ que~fazer volte- voltei`,
    '6': `,~onde a_proxima after-deficit:agora after-deficit:e after-roadmap:caiu after-roadmap:faco after-roadmap:proxima after-roadmap:que agora_? caiu_o comec- comeco_$ desse desse_mes em_qual faco jogo jogo_em jogo~qual lembra~que por_onde por_qual que_falta que_fazer quem_$`,
    '5': `:faco ?after-deficit ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:dinheiro after-roadmap:diz after-roadmap:esse after-roadmap:jogo after-roadmap:lembra after-roadmap:pagar after-roadmap:quais a~parou caiu combi- comecar_$ confirm-change:desse diz_o diz~que do_mes e_esse eh_melhor faco~? gente_parou ja_paguei lembra me_lembra mes mes_pago me~o o_proximo onde_a onde~gente o~passo para~vai
parou primeiro_? proxima quais qual_a qual~proximo que_a quem que~gente que~primeiro tenho_que vai_o vai~dinheiro`,
    '4': `,_jogo ^_o ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou aqui_, coloc- coloco confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver devo~primeiro dinhe- dinheiro diz esse estou_com eu~agora e~mes faco_$ faco_agora me_diz mes_? o_dinheiro onde_coloco onde_comecar onde_comeco onde~o o~a o~fazer o~pago pagar pago_agora
pago_primeiro para_quem parou_$ por~comeco qual_? qual_eu quero_ver quero~o sei_por sei~onde tenho_# ver_o`,
    '3': `#_real #~, #~esse #~mao ,_qual ,~qual :onde :passo :primeiro :proximo :que NAME_ou ^_caiu ^_comeco ^_ja ^_jogo ^_pagamento ^_para after-roadmap:? after-roadmap:cada after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai aqui a~do a~ou cada_um comeco_por
com~na das_duas debts:coisa devo_fazer do_que do~eh e eh_para eh~coisa esse~? estou~um eu_faco eu_pago feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor mes~jogo me~do muita na_mao o_passo o_salario onde_$ onde_? ou_o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_a pago_o pago_para pago~NAME paguei_essa paguei~, para_cada para_pagar para~um por~comecar proxima_$ qual_das
qual~a qual~duas qual~primeiro qual~proxima quanto_pago quanto~para que_$ que_tenho quem_vai que~faco que~para que~que quito real_esse real~mes salario~o sobrou~real tenho~pagar um_dinheiro um~aqui um~mes`,
    '-3': `?_o ?~que ^_fui after-deficit:? after-deficit:o after-deficit:que after-roadmap:banco after-roadmap:cet after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:livro after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:voce after-roadmap:vou demit- demitido desco- falo fui fui_demitido livro maxim- maximo maximo_que me_livro mes_eu o_maximo o~? o~do
plano qual_mes qual~maximo quanto_falta que_? sem voce voce~?`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero o~voce pago_$ qual_o que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '11': `^_aceito ^_compensa aceito after-roadmap:fecho bom compe- compensa vantajoso_$`,
    '10': `?offers aceit- aceito_? after-roadmap:aceito after-roadmap:vantajoso eh_vantajoso fecharia fecharia_$ fecho_? offers:? voce_fecharia`,
    '9': `aceitar acha compensa_? eh_bom fechar ou_nao propo-`,
    '8': `^_seria ^_voce after-roadmap:bom after-roadmap:compensa after-roadmap:fechar boa ofert- offers:fecho proposta quais~eu seria_vantajoso tenho_$`,
    '7': `?_$ ^_quais aceitar_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:proposta bom_negocio desconto eh~negocio eu_tenho fecho_com fecho~eles offers:bom offers:eh offers:vantajoso ou seria`,
    '6': `^_devo ^_eh ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:ou boa_? bom_$ bom_esse bom~desconto com_eles desconto~mim devo_fechar eh_boa eh_uma eh~boa essa_proposta esse_desconto esta~esse fechar_o mim_? negocio negocio_$ o_acordo offers:compensa offers:ou offers:voce o~acha pena proposta_ai proposta~?
quais que_acha tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo_da after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar compensa_aceitar da_proposta desco- desconto_para devo_aceitar devo~o essa_oferta fecho_ou fecho~nao nao_fecho oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito ou~fecho para_mim para~? pena_aceitar proposta_$ propostas propostas_eu
propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem~ai vale`,
    '4': `aceitar~proposta acord- acordo acordo~NAME after-roadmap:acordo after-roadmap:da after-roadmap:essa after-roadmap:negocio after-roadmap:oferta after-roadmap:pena after-roadmap:vale after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ desconto_eh desconto~bom devo devo~? eles_$ esper- espero espero_$ essa~eh esta_bom fechar_? fechar_ou fechar~espero mim o_desconto oferta_$ oferta_para
oferta~mim offers:acha offers:boa offers:desconto offers:devo offers:essa offers:mim offers:pena offers:proposta offers:quais offers:seria offers:tenho offers:vale ou_espero pena_a pena~proposta posso_fechar posso~ou proposta_eh proposta~boa tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim voce`,
    '3': `^_essa ^_tem aceitar_a acordo_$ after-roadmap:alguma after-roadmap:mim algum- alguma boa_$ boa_essa boa~proposta eh~essa eh~para eles essa fecho_$ negoc- offers:eles offers:esta offers:eu offers:o offers:para offers:tem o~da posso~a proposta_da tenho vou_fechar`,
    '-3': `:? aceitei after-roadmap:como after-roadmap:isso after-roadmap:minha after-roadmap:quanto como_voce essa_$ offers:a offers:vou recus- tem_como tem~? voce_eh vou_aceitar`,
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
    '9': `^_caducou ^_divida after-roadmap:ainda after-roadmap:caduca anos de~anos prescreveu quand- quando`,
    '8': `after-roadmap:anos after-roadmap:caducou after-roadmap:divida after-roadmap:quando divida que_ainda sera~ainda`,
    '7': `after-roadmap:prescreveu cinco_anos isso~? ja_prescreveu ja~? prescreveu_? some some_?`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:ja ainda_conta caduca_$ cinco de_cinco depois_de divid- divida_de divida~# overdue:ainda podem quando_$ que~conta sera sera_que`,
    '5': `^_depois ^_essa after-roadmap:? after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar ainda_podem ainda_vale antig- antiga cobrar conta_$ divida_velha eu_deixar me_cobrar podem_me podem~cobrar quando_isso`,
    '4': `#_ainda #_anos #~some :isso :quando ^_ja ^_sera acont- acontece acontece_se acontece~eu ainda~me anos_? anos_some anos~? caduca_? cobra- cobrar_? deixa- deixar depois~# de~ainda divida~some essa_divida overdue:sera overdue:some o~acontece que_acontece que~se velha velha_some velha~?`,
    '3': `#~pode :anos :depois :divida ?overdue NAME~? ^_ainda ^_isso ^_quando after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:essa after-roadmap:isso after-roadmap:podem after-roadmap:sera after-roadmap:some after-roadmap:vale after-roadmap:velha ainda_cobra ainda~? antiga_sera antiga~que cinco~? cobra_$ cobrar_divida com_cinco com~anos conta depoi- depois divida_ainda
divida_caduca divida_eh divida~NAME divida~vale do~com eh_estao eh~antiga essa~ainda estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh nao~pagar overdue:anos overdue:conta overdue:divida overdue:ja overdue:que que~cobra serasa_com serasa~cinco some_do some~serasa vale vale_$`,
    '-3': `aceit- que~?`,
    '-5': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '15': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:ver o_plano plano_$`,
    '10': `after-roadmap:explica explica`,
    '9': `after-roadmap:roteiro expli- explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `a_conta after-roadmap:ficou como_ficou ficou ficou_$ mostr- quero_ver`,
    '7': `:plano a_passo after-roadmap:conta after-roadmap:novo cade~plano passo_a passo~passo`,
    '6': `^_cade ^_manda ^_ver after-roadmap:manda after-roadmap:mostra after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu de_novo manda_o mostra novo o_passo o~a pode_refazer pode~a quero~de refazer_a refazer~conta resum-`,
    '5': `after-roadmap:como after-roadmap:meu conta manda me_mostra passo passo_$ qual~o quero_o refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:pode after-roadmap:refaz after-roadmap:repete atual- atualiza atualiza~plano a~de conta_de faz_a me_passa meu~agora monta novo_$ passa_o refaz refaz~plano repet- repete`,
    '3': `,_por ,~favor :favor ^_mostra ^_oxe ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:era after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? como conta_? faz manda~plano me_explica meu mostra_o o_meu oxe o~, o~mesmo passa plano_de plano~novo poder- poderia poderia_me por~? qual_era quando_o quero~meu resumo ver_meu ver~plano ver~roteiro`,
    '-3': `^_melhor a_lista after-roadmap:lista lembr- lista lista_$ manda~link pode_me quero~a`,
    '-4': `after-roadmap:link after-roadmap:melhor link melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '9': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:rotativo`,
    '6': `:rotativo ^_por ^_rotativo eh_esse o_rotativo que~fatura rates:que rotativo_eh`,
    '5': `a_fatura assim~? cresc- cresce cresce_tanto do_cartao eh_o eh~do esse_do esse~cartao explica~rotativo juros_eh juros~esse por~a que_$ que_a que_eh que_juros rotativo~o tanto tanto_$`,
    '4': `:eh ^_que after-roadmap:cresce after-roadmap:explica after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ como_assim eh~juros eh~que esse_rotativo expli- explica fatur- fatura fatura_so fatura~aumenta juros que~eh rates:cartao rates:eh rates:o so_aumenta`,
    '3': `^_como ^_explica after-roadmap:cartao after-roadmap:como after-roadmap:eh after-roadmap:fatura after-roadmap:que cartao_cresce cartao~tanto como_funciona como~o de_rotativo debts:juros debts:quanto debts:rotativo do~? eh~rotativo eh~tal esse esse_tal esse~de explica_o funci- funciona funciona_o funciona~rotativo juros_do o~cresce o~eh por~o quanto~o que_o que~cartao que~esse rates:como rates:esse
rates:fatura rates:por tal tal_de tal~rotativo`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `total`,
    '13': `after-roadmap:total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:quanto after-roadmap:tudo soma`,
    '9': `^_quanto after-roadmap:devo quant- quanto total_$`,
    '8': `NAME_? ^_soma after-roadmap:das minha_divida o_total soma~para`,
    '7': `after-roadmap:geral devo_$ eu_devo geral no~?`,
    '6': `after-roadmap:agora after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo dividas_$ estou_devendo me_fala no_total quanto_eu quanto_que quanto~eu valor`,
    '5': `^_somando ^_total ^_valor after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo_no devo~NAME divid- divida_$ divida_toda dividas esta_dando me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_esta quanto_falta soma_tudo soman- somando somando_tudo
toda_$ todo_$ tudo`,
    '4': `:divida :minha :quanto ^_qual after-roadmap:estou agora ao a~das das_minhas das~dividas da~divida da~junto devendo_quanto devo_para devo~total divida~em em_quanto estou~quanto eu_estou eu~devendo eu~devo eu~no fala falta_pagar junto junto_$ mim minha~esta o_valor o~total para_NAME para_mim quanto~ainda que~devo toda tudo_junto valor_total`,
    '3': `:total :valor after-roadmap:eu after-roadmap:minha after-roadmap:qual after-roadmap:toda ai da_quanto devendo_$ divida eh_minha eh~divida esta_em falta o~da para~? qual qual_a qual~total quanto_$ quanto_da quanto~no quanto~pagar que~estou somando~da todo total_? tudo_da tudo_quanto valor_da`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco banco_$ cada devo~cada divida_? eh_$ eu_ja eu~paguei n0 na~mesmo ofere- oferecer paguei_$ para_cada sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:vai divida_no divida~NAME minha~no quanto_tempo tempo`,
    '-5': `quanto_ainda`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh`,
    '11': `quem~voce voce`,
    '10': `:funciona after-roadmap:voce banco_? eh_financeira financeira funci- funciona quem robo`,
    '9': `:como after-roadmap:robo como_funciona do~? eh_do eh_voce falan- falando financeira_$ para_que que_esse que~isso`,
    '8': `^_quem como_pegou consent:que de_onde eh_isso empre- finan- pegou pegou_meu pegou~numero robo_$ sao voce_$ voce_fazem voce_sao`,
    '7': `?consent ^_isso ^_para ^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:sao como~meu consent:isso consent:sao eh eh_emprestimo eh_um eh~robo emprestam emprestam_dinheiro esse_$ esta_falando fazem fazem_$ funciona_$ isso_eh isso~emprestimo quem_eh quem~falando que~fazem um_robo voce_emprestam voce~dinheiro`,
    '6': `:quem ^_de ^_do ^_eh after-roadmap:que after-roadmap:quem como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:quem consent:robo consent:voce do_governo do_que do~se eh~serasa empresa esse_negocio esse_zap meu_numero negocio numero_$ para~esse para~serve que_se que_serve quem_esta quem_sao que~trata que~zap sao_voce se_trata serve serve_isso trata trata_$
voce_conseguiu zap zap_$`,
    '5': `:? :resolve ?_$ after-roadmap:fazem after-roadmap:ou artif- artificial artificial_? como consent:? consent:do consent:emprestimo consent:falando dinheiro_$ divida_? do_serasa eh_esse eh_inteligencia eh_o eh_quem eh~artificial eh~moco falando_$ gover- governo intel- inteligencia inteligencia_artificial inteligencia~? isso_moco isso~do isso~o minha_divida negocio_$ o_que onde onde_eh onde~isso o~?
que_mesmo quem_$ resolve robo_? sao_banco seras- serasa voce_eh voce~banco voce~do`,
    '4': `:divida :minha :vi :voce ^_como ^_que after-roadmap:empresa after-roadmap:esse after-roadmap:negocio after-roadmap:numero ajudam_a aqui_eh com_robo com~? consent:empresa consent:entendi consent:esse consent:esta consent:negocio consent:onde de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_humano eh~de eh~dono eh~governo eh~ou eh~pessoa eh~qual empresa_$ empresa_de
empresa~que emprestimo emprestimo_$ entendi_o entendi~que esse estou_falando estou~com falando_com falando~robo faz_o faz~que governo_? humano_ou humano~robo isso isso~de isso~eh minha~? moco moco_$ negocio_eh negocio~esse o_dono onde_voce onde~sao ou ou_robo o~disso o~esse o~mesmo o~voce qual_empresa que que_? que_negocio que_servico que~eh que~negocio resol- sao_do serasa_$ serasa_? servico_eh
servico~esse voce~a voce~da voce~uma`,
    '3': `,_como ,~funciona :ajudam :eh :esta :fazer :sabe :saber ^_faz after-roadmap:dinheiro after-roadmap:disso after-roadmap:do after-roadmap:emprestimo after-roadmap:governo after-roadmap:onde after-roadmap:serasa after-roadmap:servico ajudam banco com_nome comig- comigo comigo_$ como~? como~funciona com~sujo consent:de consent:dinheiro consent:governo consent:limpar consent:nome consent:ou
consent:serasa de_qual disso do_banco eh~banco eh~esta entendi esta~comigo falando_comigo fazer_? funciona_esse funciona~negocio human- humano isso_$ isso_aqui limpar_o limpar~nome maqui- maquina maquina_$ nao_entendi nao~o nao~quem negoc- numer- numero ou_maquina pessoa_ou pessoa~maquina que_$ que_funciona quem~que sabe~? sao_$ sao~governo se sei_quem servi- servico uma~ou um~? vi vi_no
voce_ajudam voce~quem voce~um`,
    '-3': `:criou ^_esse ^_qual after-roadmap:bom after-roadmap:mim after-roadmap:negocia after-roadmap:quero after-roadmap:rotativo banco_$ bom consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:sabe consent:ser consent:sim criou da~mesmo de_graca deven- devendo devendo_$ eh_? eh_a eh_protegido eh_sigiloso eh~graca eh~presidente escre- esse~? fazer_$ graca isso~golpe mesmo_esse
mesmo~numero mim negocia negocia_isso numero_? o_presidente o~eu paga pago pode_ser presi- presidente presidente_$ prote- protegido protegido_isso quem~isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso`,
    '-4': `:oii after-roadmap:cet cet esse_numero esta_devendo ganha- isso~pago o~com pago_$ que_com quem~devendo`,
    '-5': `com_isso dez dez_$ eh_golpe eh_pago eh~isso isso_que isso~voce pergu- perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `after-roadmap:dez eh~? golpe`,
    '-7': `confi-`,
  },
  back: {
    '24': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$`,
    '14': `volta- voltar`,
    '13': `voltar_$`,
    '12': `anterior ultim-`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar errad- errado pergu- pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar antes_$ da~voltar errei essentials:voltar para_voltar respondi_errado uma_pergunta voltar_por voltar~favor`,
    '7': `^_apaga ^_errei ^_ops ^_respondi ^_retorna a_ultima antes de_antes desconsidera_a desconsidera~ultima essentials:volta incomes:voltar na_pergunta ops pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta volta_uma`,
    '6': `:volta a_anterior apaga apaga_essa apaga~ultima da_para debts:desfaz debts:isso essa_ultima essa~mensagem eu_falei mudar ops_volta overdue:errado pergunta_$ quero_mudar que~falei ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta after-roadmap:desfaz after-roadmap:volta apaga_o a~anterior debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errado_volta errei_, errei~volta essentials:uma falei falei_agora incomes:quero isso_$ mande- mandei mudar_o mudar~que overdue:desfaz overdue:volta o~eu o~respondi pouco pouco_$ que_respondi quero~a rates:a rates:anterior rates:pergunta
respondi_$ respondi~antes resposta ultimo uma volta~pergunta`,
    '4': `^_cliquei a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:ultima ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta cliqu- cliquei cliquei_errado cliquei~volta corri- corrigir debt-amount:a debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso
incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_ultimo para~pergunta pergunta~antes por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso resposta_de resposta~antes ultimo_que ultimo~eu volta~outra`,
    '3': `:errei ?debt-amount ?incomes ?rates ^_mandei after-roadmap:anterior after-roadmap:antes after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi agora_$ ai arrum- a~de debts:ai debts:favor debts:mudar debts:ops debts:por desfaz_o desfaz~que de~a errei_na errei~pergunta essentials:apaga essentials:pouco essentials:que falei~ultimo incomes:ai incomes:errei incomes:favor
incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem na~anterior novo_a novo~anterior o_que outra_pergunta overdue:a overdue:anterior overdue:antes overdue:falei overdue:respondi o~que para_outra pergunta_de por_ultimo quero quero_responder quero~de rates:. rates:ai rates:antes rates:quero rates:resposta responder_de responder~novo ultimo_$ volta_na`,
    '-3': `^_boa ^_outra ^_pergunta after-roadmap:os boa boa_pergunta coloc- comec- comeco comeco_$ era lembr- me~de para_comeco`,
    '-4': `after-roadmap:me de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
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
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece essentials:deixa la_$ nao_precisa para_la`,
    '8': `a_fim after-roadmap:cancela cancelar_$ deixa~la estou_a estou~fim fim_agora precisa`,
    '7': `after-roadmap:fazer a~agora cancela_isso cancelar_operacao chega_disso chega~por confirm-change:isso de_fazer deixa_para deixa~isso desisto_dessa dessa dessa_$ de~isso disso_por disso~hoje essentials:desisto essentials:esquece essentials:fazer fazer_mais fim isso_$ la nao_estou nao~a nao~fazer nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso vou~mais`,
    '6': `after-roadmap:isso after-roadmap:precisa cansei_desse cansei~papo confirm-change:cancela confirm-change:cansei confirm-change:deixa confirm-change:desisto confirm-change:esquece desse_papo esquece_isso essentials:cancela essentials:cansei essentials:isso hoje_$ mais_fazer mais~isso papo papo_$ para_de para~fazer precisa_nao precisa~deixa quero~fazer vou_fazer`,
    '5': `?essentials ^_chega agora_$ cancela_o cancela_por cancela~favor chega confirm-change:mais desse disso essentials:nao eu_pedi hoje isso nao_vou nao~nao pedi pedi_$ que~pedi`,
    '4': `,_esta ,~certo ^_para after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:fazer confirm-delete:la esquece_o esquece~que essentials:mais essentials:precisa esta_certo mais nao_deixa o_pedido o~eu pedid- pedido pedido_$ which-change:do`,
    '3': `?which-change after-roadmap:chega after-roadmap:dessa after-roadmap:hoje after-roadmap:la after-roadmap:nao agora certo confirm-change:agora confirm-change:disso confirm-change:nao confirm-change:para confirm-change:precisa confirm-delete:deixa confirm-delete:para deixa_isso deixa_quieto do_jeito do~que essentials:agora essentials:dessa essentials:disso essentials:estou essentials:hoje
essentials:por isso_ai isso~la jeito_que jeito~esta que_esta quero_mais quiet- quieto rates:deixa rates:la rates:para`,
    '-3': `,_deixa ?confirm-amount ?confirm-creditor ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisa- avisar aviso- avisos avisos_$ confirm-change:mudanca essa essa_mudanca lembr- mais_isso nao_nao nao~deixa os os_avisos para~essa quero~isso`,
    '-4': `cancela_minha cancela~inscricao inscr- inscricao inscricao_$ minha_inscricao mudan- mudanca mudanca_$ quero_cancelar`,
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
    '8': `a_# confirm-amount:segunda confirm-creditor:do consent:# debt-kind:o primeira terce- terceiro terceiro_$ which-change:o`,
    '7': `a_da a_do confirm-creditor:a meio meio_$ n0 no_# segunda segundo`,
    '6': `^_no after-roadmap:# confirm-amount:opcao do_aluguel o~aluguel primeiro primeiro_$ renda renda_$ segunda_$ worry:#`,
    '5': `a_segunda aluguel_$ confirm-amount:# o_do primeira_$ which-change:do`,
    '4': `# a_primeira da_parcela parcela_$ valor_da valor~parcela`,
    '3': `?overdue FIGURE a alugu- aluguel a~a o_valor o~da`,
    '-3': `?income-low-month ?instalments-left incomes:# rates:#`,
    '-4': `?debt-amount instalments-left:#`,
    '-5': `confirm-amount:mil debt-amount:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `morre- morrer quero_morrer viver_$ worry:quero`,
    '8': `nao~mais`,
    '7': `after-roadmap:vida`,
    '6': `after-roadmap:pensando em~da pensando_em vida`,
    '5': `^_quero after-roadmap:em after-roadmap:mais aguen- aguento aguento_mais em~matar estou_pensando estou~em matar nao_aguento pensando sumir vida_$`,
    '4': `,_ja :matar :penso after-roadmap:estou after-roadmap:nao causa debts:mais em_me eu_penso mais matar_$ pensa- penso penso_em penso~me por_causa quero quero~viver viver_,`,
    '3': `,_acho ,~que :em :remedio ^_minha acaba- acabar acabar_com after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tudo after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha
after-roadmap:nada after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo com~por corte- cortei cortei_tudo de_divida debts:nao deixa- deixar depre- depressao dessas_contas esta_com eu_deixar eu~de eu~em exist- falou falou~se ja_cortei ja~os ja~tudo mae_esta mais~, me_matar melho- melhor mesmo_, minha~esta minha~nao nada~, nao_vale por~dessas que_a remedio_$ saida separ-
tudo_, unica`,
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
    '6': `after-crisis:foi after-crisis:vou estou_bem estre- nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira after-crisis:estava bem_$ brincadeira desab- estav- estava falar_$ falei nao_$ nao_vou nisso so`,
    '4': `^_foi after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincadeira_$ da~para de_boa de_falar eh_so eh~de estava_so estou~boa falar falei_da falei_por foi_so fora_$ gente_$ modo modo_de para_fora quero~nao`,
    '3': `^_calma ^_fica ^_sumir after-crisis:brincando after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:forca after-crisis:mapa after-crisis:nada after-crisis:sumir boa brincando calma calma_nao de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de estou~e expre- expressao expressao_$ fazer_nada fica foi foi~de fora forca forca_de forca~expressao gente isso_$ mapa
mapa_brincadeira morre- morrer nao_eh nao~fazer nao~isso nao~me quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo delet-`,
    '11': `apagu-`,
    '10': `^_deleta apaga- apaga_tudo apagar apague deleta meus_dados tudo tudo_$`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo meus minha_conta tudo_que`,
    '8': `^_apagar ^_some apagar_tudo cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclui exclusao meu_cadastro quero~esquecido ser_esquecido some_com`,
    '7': `^_apague conta_$ essentials:apaga essentials:quero histo- historico historico_$ informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_que quero_ser some`,
    '6': `:apague :meu ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados apague~meu conta essentials:dados essentials:meu essentials:meus excluir exclusao_$ infor- lgpd_quero lgpd~exclusao meu_$ minha- minhas quero_exclusao quero~minha remove tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui :meus ^_esquecam after-roadmap:apague after-roadmap:dados after-roadmap:meu after-roadmap:meus after-roadmap:some apaga_meus apaga~dados apague_tudo dados_$ dados_dai deletar deletar_minha deletar~conta esquecam esquecam_tudo esquecam~que essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai quero_apagar quero_deletar que~meu remov-
ser`,
    '4': `:apagar :conta :minha ^_quero ^_solicito after-roadmap:conta after-roadmap:exclui after-roadmap:limpa after-roadmap:remove after-roadmap:ser apaga_meu apaga~cadastro apaga~que apague_o com_meus com~dados dados_do dados~sistema dai dai_$ deleta_meu deleta~cadastro do_sistema essentials:conta essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta
exclui~dados meus~do o_meu os_meus os~dados o~historico pode_excluir pode~meu quero quero_excluir siste- sistema solic- solicito solicito_a some~meus some~minhas todos_os todos~meus`,
    '3': `:as :informacoes :minhas :quero :solicito :some :tudo ?essentials after-roadmap:cadastro after-roadmap:dai after-roadmap:excluir after-roadmap:informacoes after-roadmap:quero apaga_minhas apaga~informacoes apaguem apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_por dados~favor eh_meu elimi- essentials:cadastro
essentials:exclui essentials:excluir essentials:exclusao essentials:informacoes essentials:limpa essentials:minha essentials:minhas essentials:some eu_contei eu_falei falei_$ favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~por minha minha~por nada_meu nada~apaga nao~que por_favor que_apague que_guardem que_tem quero~apague quero~guardem quero~voce que~apaguem que~contei
que~falei que~nada remove_meus remove_tudo remove~dados remove~que sistema_$ tem_meu todos tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?worry ^_reativa ^_tudo after-roadmap:baixar after-roadmap:reativa after-roadmap:ver baixa- baixar quero_ver reativa ver`,
    '-4': `?confirm-delete ^_meus confirm-delete:apaga confirm-delete:tudo expor- quero_meus quero~dados reati-`,
  },
  deny: {
    '21': `?thirteenth`,
    '20': `consent:nao`,
    '18': `?confirm-creditor nao_$`,
    '17': `?confirm-change ?confirm-delete confirm-delete:nao`,
    '16': `confirm-creditor:nao`,
    '15': `?confirm-amount confirm-change:nao`,
    '14': `?consent ?overdue nao nunca offers:nao thirteenth:nao`,
    '13': `^_errou ^_nunca errad- errado errou errou_$ overdue:tudo`,
    '12': `?offers ^_negativo consent:nem eh_outro negat- negativo negativo_$ nenhu- nenhuma_$ outro_$ thirteenth:ja`,
    '11': `^_nem confirm-amount:nao deixa errado_$ overdue:pago recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_deixa ^_nao ^_nops nao_aceito nao_eh nem nenhuma nops nops_$ outro overdue:em overdue:pagando`,
    '9': `^_ja ^_nada ^_nenhuma ate_agora consent:estou consent:fora esta_errado infor- nao_apaga nao~atrasado offers:me outra_loja overdue:nao pagan- pagando`,
    '8': `^_ate ^_em ^_mudei como_era confirm-change:como consent:deixa de_ideia deixa_quieto direi- eh_outra eh~loja instalments-left:nenhuma mudan- mudanca mudei mudei_de mudei~ideia n0 nao_, nao_foi nao~isso nem_pensar offers:cobranca offers:nenhuma offers:so overdue:certinho overdue:dia quiet- quieto quieto_$ thirteenth:# thirteenth:gastei thirteenth:quem thirteenth:tudo todas_em todas~dia tudo_no
vencido volta_como volta~era`,
    '7': `^_mantem ^_sem ^_tudo a_ver acho~nao apagar_$ ate confirm-amount:eh confirm-change:errado confirm-creditor:eh consent:agora de_jeito depois~respondo de~nenhum em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta_$ esta~isso fora_$ ja_gastei ja~tudo jeito jeito_nenhum loja_$ mante- mantem morta nada nada_a nada~ver nao_nao nao_recebo nao~essa nao~mudar nenhuma_dessas
nunca_$ ofere- offers:mesmo offers:nada offers:ninguem offers:nunca overdue:esta overdue:nada overdue:todas pago quero_$ sem thirteenth:nunca tudo_certinho venci-`,
    '6': `,_deixa ,_paguei ^_ainda ^_desisti ^_esquece ^_ninguem ^_pago ^_so agora_nada ainda_nao apaga- apagar ate~nada atrasei cobranca como_esta confirm-change:eh confirm-change:nada confirm-creditor:, confirm-creditor:deixa confirm-creditor:errado confirm-delete:eh confirm-delete:nada consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero consent:respondo dados_ai
de_apagar decim- decimo deixa_meus deixa_para deixa~dados desis- desisti desisti_de desisti~apagar direito_$ duas_$ esquece essa_mudanca eu_respondo fora gaste- gastei inter- interesse ja~as ja~os loja meus~ai mexe mexe_nisso mexer_$ mudanca_$ mudar_$ nao_concordo nao_confirmo nao_esta nao_mexe nao_mexer nao~deixa nenhum ninguem_me obrig- ofereceu outra overdue:atrasada overdue:atrasei
overdue:estou overdue:no paga_$ pago_certinho para_proxima prazo_$ prefiro_nao procu- quem sinal so~mesmo thirteenth:as thirteenth:decimo thirteenth:direito thirteenth:dois thirteenth:duas thirteenth:me thirteenth:o thirteenth:tenho tudo tudo_em ver_$`,
    '5': `,~assim ^_agora ^_mei ^_melhor ^_nenhum ^_sou ^_volta agora_nao ano_nao antigo apaga apaga_$ as_duas atras- atrasada_$ certinho_$ como como_estava compr- comprei comprei_nessa confirm-amount:errado confirm-change:que confirm-creditor:NAME confirm-creditor:como confirm-creditor:de consent:eu consent:obrigada consent:obrigado consent:para consent:sabe deixa_assim deixa_do deixa~jeito delas delas_$
depois_eu dessa- dessas direito dois dois_$ dos_dois enqua- enquanto era_$ esquece~deixa estav- estava estava_$ estou_pagando ficha- foi gastei_$ ideia_$ mantem_como mantem~esta mas_ja mas~gastei me_dera me_procurou mei_nao mei~tem melho- melhor mexer mudar nao_autorizo nao_muda nao_ofereceram nao_recebe nao~, nao~decimo nenhum_dos nenhuma_atrasada nenhum~dois nessa_$ ningu- ninguem nunca_comprei
nunca~nessa ofereceu_nada offers:, offers:banco offers:de offers:nem offers:ofereceu offers:proposta outra_hora overdue:ainda overdue:certo overdue:conta overdue:deus overdue:devo overdue:gracas overdue:nenhuma o~antigo pagou por_enquanto prazo prefiro~mexer procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebo_isso recebo_nao respondo_$ sem_carteira tem_nao tenho~, thirteenth:dera
thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:so trabalho_sem tudo_pago tudo~dia valor valor_antigo valor_errado`,
    '4': `,~ja 13o ?which-change ^_banco ^_de ^_depois ^_diarista ^_entendeu ^_esta ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho a_mudanca a_pau aceito aceito_, agora ai_nao ai~eh antig- antigo_$ apaga_nao assim assim_$ atrasada autonomo autorizo banco_nao carteira_$ certinho cobra- confirm-amount:apaga confirm-amount:de confirm-amount:mantem confirm-amount:outro confirm-change:deixa confirm-change:essa
confirm-change:estava confirm-change:foi confirm-change:mudanca confirm-creditor:esta confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:essa confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:prefiro consent:sinto consent:vou dados debit- decimo_$ deixa_como deixar_como deixar~estava deixa~por dera dera_$ dessas_duas de~nao dia_com direitinho
direitinho_$ dois_eh dos~eh duas em_conta em~com errado_o errado~valor esque- essa_nao esse_ai esta esta~dia esta~o esta~pago estou_em estou~dia foi_isso hmm hmm_nao hora ja la_essa la~mudanca mantem_o mantem~valor me_ofereceu me_sinto melhor_deixar melhor_nao melhor~como na_vida nada_$ nao_hein nao_paga nao_preciso nao_quer nao_quero nao_recebi nao_tem nao~acordo nao~esse nao~sinto nem_a nem~pau
nenhuma~duas nessa ninguem_ofereceu ninguem~nada ninguem~ofereceu nunca_tive o_valor obrigada obrigado obrigado_$ ofereceram offers:deixa offers:isso offers:jeito offers:nenhum offers:por offers:procurou offers:quer ora ora_$ overdue:, overdue:ate overdue:atrasou overdue:com overdue:enquanto overdue:nunca overdue:ontem patra- patrao pau pau_$ pensar pensar_$ perai perai_nao perai~apaga perdi_o
por_ora por~nao precisa_mudar prefi- prefiro proposta_$ proxima proxima_$ quem_eh quero_nao que~hein quieto_por quieto~ora receb- recebe recebe_$ recebi_tudo regis- respondo sim~mas sinto sou_autonomo tem_decimo thirteenth:13o thirteenth:ano thirteenth:carteira thirteenth:eh thirteenth:mas thirteenth:meu thirteenth:na thirteenth:recebe thirteenth:tive thirteenth:vida tive_$ todas trabalho~carteira
voce_entendeu voce~errado`,
    '3': `!_! !_$ !~! ,_mais ,_mas ,_muito ,~caro ,~tarde .~so ^_13o ^_contrato ^_desiste ^_esse ^_estou ^_outra ^_teve ^_valor a_deus agora~, agora~da agora~posso ainda~venceu as~parcelas ate_hoje atrasou atrasou_$ autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira com_isso concordo concordo_com confirm-amount:dos confirm-amount:entendeu confirm-amount:loja confirm-amount:nada
confirm-amount:nenhum confirm-amount:valor confirm-change:apaga confirm-change:de confirm-change:era confirm-change:esta confirm-change:loja confirm-change:mantem confirm-change:quero confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:a confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:essa confirm-creditor:nada confirm-delete:de confirm-delete:era
confirm-delete:errado confirm-delete:ideia confirm-delete:melhor confirm-delete:mudei confirm-delete:nenhum confirm-delete:que confirm-delete:ver conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:dar consent:hoje consent:isso consent:passar consent:preciso consent:tarde conta_$ contrato~nao de_golpe deixa- deixar deixa~estava desiste desiste_nao
desiste~apaga dessas_$ dia_$ do_ano dos eh_nada eh~NAME eh~disso eh~nao elas em_junho enquanto_$ era esquece_, esse_ano esta_em esta~nao estou~nada falei_$ foi_essa foi~uma graca- gracas gracas_a gracas~deus hein hein_$ hoje_nao ideia isso~eu ja_caiu ja_foi jeito~esta mais_tarde meu_patrao meus_dados meu~nunca me~nada moco moco_$ muda_nada mudanca_nao mudanca~quero n1 nao_. nao_conheco nao_devo
nao_obrigada nao_porque nao_posso nao_venceu nao~apagar nao~os nao~passar nem~o nenhum_banco nenhum~me nisso_$ no_primeiro no~semestre nunca_me nunca_pagou nunca~ofereceram obrigada_$ ofereceram_$ offers:ainda offers:apagar offers:apareceu offers:ate offers:esta offers:ofereceram offers:recebi offers:recebo offers:teve ontem_$ os_dois overdue:atraso overdue:devendo overdue:elas overdue:paguei
overdue:venceu pago_ate pago_no pagou_$ pago~primeiro para~essa participar_$ patrao_nao patrao_nunca patrao~paga patrao~pagou pera_, perdi pj pj_$ primeiro_semestre proposta proposta_nenhuma proxi- que_esta quer quero_mudar que~falei recebi recebi_nada registrado_$ registro registro_$ semes- semestre sim_, so tarde tarde_$ tem~para tenho_nao teve thirteenth:acho thirteenth:autonomo thirteenth:caiu
thirteenth:esse thirteenth:foi thirteenth:jeito thirteenth:nada thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:que thirteenth:registro thirteenth:semestre thirteenth:sou thirteenth:tem thirteenth:terceiro thirteenth:trabalho tive todas_elas tudo~ate tudo~junho venceu_$ vida_$ volta vou~meus`,
    '-3': `,_a ,_sou ,~nao ?after-deficit ?after-roadmap ?debt-creditor ?flexibles ?income-low-month ?rates NAME_nao NAME~em ^_aham ^_as ^_concordo ^_confirmo ^_exato ^_ha ^_me ^_pagam ^_passo ^_preciso ^_que ^_quero a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao after-roadmap:decimo after-roadmap:esta after-roadmap:ja after-roadmap:quero after-roadmap:terceiro aham
ainda_$ a~paga banco_ja bom confirm-amount:mesmo confirm-change:isso confirm-change:mais confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:paga consent:pode consent:voce consi- consigo consigo_ver conta- conta_disso debt-amount:dia debt-amount:em debt-amount:nao debt-amount:tudo debts:nada deixa_em deixa~aberto desde disso_nao eh_# eh_o
eh~essa ela ela_$ em_aberto entendi_$ esquece_$ esse_mes essentials:nao exato exato_$ expli- faco_conta faco_ideia falar fazer fia fim firma_paga fiz fiz_# guard- ha_$ instalments-left:nao ja~em lembro maio_$ maior manda me_recordo nada_nao nada_ne nao_consigo nao_lembro nao_vi nao~certeza nao~conta nao~de nao~ideia nao~nenhuma nao~recordo nao~ver negoc- negociar negociar_$ nem_ideia nenhuma_esse
nenhuma~mes no_banco no~ja nunca_reparei offers:a offers:aceitar offers:aceitei offers:eh offers:o offers:ou olhei_$ onde ou ou_nao overdue:como overdue:disso overdue:entendo overdue:eu overdue:falar overdue:isso overdue:ja overdue:me overdue:mes overdue:nem overdue:sim paga_nada paga~ne paguei_nenhuma paguei~esse penso pergu- pergunta preciso_pensar primeira quero~isso quiseram_negociar
recebo~decimo recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se_tem sei_se sempr- sempre sobra_nada thirteenth:ainda thirteenth:banco thirteenth:claro thirteenth:em thirteenth:faco thirteenth:olhei thirteenth:primeira thirteenth:vem trabalho_de tudo_caro vamos ver_isso vi_se vi~tem volta_$ vou worry:dessas worry:nada`,
    '-4': `,~mei ?debt-amount NAME_esta ^_apaga ^_como ^_faz ^_foi ^_ontem ^_os ^_pode adian- anote- anotei anotei_$ certe- certeza certeza_$ consent:esta consent:o consent:problema consent:que conta_, conta~nao debts:nao deixa_$ deixa_eu deixa~isso em_maio entendo esta_certo faco faco~disso faz faz_a faz~mudanca flexibles:nao ja~metade maio mei_$ nao_anotei nao_entendo nao_olhei nao_paguei nao_quiseram
nao_sobra nao~negociar nao~para nao~porque nao~responder ne offers:mais offers:tudo offers:vou olhei_ainda overdue:entendi overdue:que passo passo_$ pode por~, precisa_nao precisa~deixa probl- problema quero_dizer quieto_isso quise- quiseram rates:nao recebo_o responder se sem_problema sim_$ sobra sou_diarista tenho_$ tenho_certeza thirteenth:dizer thirteenth:maio vem`,
    '-5': `,_nao :nao ?debt-kind ?income-source ^_isso ^_sim confirm-amount:# confirm-amount:, consent:eh consent:nada consent:ne dizer dizer_$ incomes:nao mais mais_$ mais_nada metad- metade metade_$ nao~# nao~a nao~ainda nao~dizer nao~se nao~sou ne_$ nunca_olhei offers:olhei overdue:duas quero_mais sei sem~nenhum sou_mei sou~, thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `^_aceito after-crisis:nao consent:sou diarista_$ entendi esta_certinho la_$ lembr- nao_entendi nao_faco nao_quis nao~mais offers:quis overdue:NAME quis quis_nao sei_$`,
    '-7': `,~tem ?more-debts compl- esta~atrasado nao_sei olhei sim worry:nenhuma`,
    '-8': `after-roadmap:nao`,
    '-9': `?after-crisis debts:nenhuma`,
    '-10': `?worry consent:# more-debts:nao`,
    '-11': `tudo_atrasado`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `desconto_$ offers:a perdo-`,
    '8': `metad- metade metade_$`,
    '7': `#_% % de_desconto desconto offers:NAME`,
    '6': `%_de %~desconto desco-`,
    '5': `:desconto a_NAME desconto~NAME offers:# offers:% offers:cento por_cento`,
    '4': `#~cento ,~% :% ?offers ^_a ^_deram after-roadmap:% after-roadmap:ofereceu cento dao_# deram deram_# deram~% desconto_na de~na eles~# offers:deram offers:desconto offers:eles offers:no offers:por offers:tem se_pagar`,
    '3': `#~. #~de #~desconto %_. %_desconto %_no :carta :recebi NAME_ofereceu NAME_tem ^_eles after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dando~% dao desconto_de do~com esta_dando ligou ligou_oferecendo ligou~# limpa_nome no~nome oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~% offers:limpa offers:na offers:nome offers:pagar offers:se offers:vista pagar_a por~se
recebi~do tem_# vista_$`,
    '-3': `n0 offers:sms`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '20': `sei`,
    '19': `nao_sei`,
    '15': `?debt-kind`,
    '14': `?instalments-left nem nunca sabe`,
    '13': `^_desconheco ^_esqueci ^_nem ^_nunca desconheco esqueci esqueci_$ ideia instalments-left:nao lembro sabe_$`,
    '12': `?overdue boa_pergunta desconheco_$ nao_lembro olhei sei_la sei_nao`,
    '11': `?debt-amount ?rates ^_boa ^_nao duvid- duvida duvida_$ esque- fora_$ ideia_$ lembr- nocao perdi sei_$ tenho_duvida`,
    '10': `^_perdi boa contr- debt-amount:nao debt-kind:nao desco- nao_entendo nocao_$ rates:nao rates:sei`,
    '9': `entendo estou_por estou~fora fora la la_$ nao nao_faco nao~se nem_ideia nunca_olhei por_fora rates:esqueci sei_dizer voce_me`,
    '8': `^_fugiu ^_ninguem anote- anotei anotei_$ boleto_$ da_memoria deu_branco escrito_$ essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nem_imagino nunca_perguntei nunca_reparei o_carne offers:olhei offers:sei olhar perdi_as perdi~carne perdi~contas perguntei perguntei_$ que_olhar rates:nocao repar- reparei reparei_$
saber saber_$ ver`,
    '7': `^_sei acomp- acompanho acompanho_isso ainda_$ branc- branco branco_$ certeza_$ conta_disso contrato debt-amount:sei debt-creditor:lembro debt-kind:sei deu disso eh~marido escri- escrito faco_conta faco_ideia income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei
nao~certeza nao~ideia nem_desconfio ningu- ninguem ninguem_sabe olhei_ainda overdue:nao pergu- pergunta_$ que_ver que~no rates:sem rates:vou tenho thirteenth:se thirteenth:sei vi worry:sei`,
    '6': `?essentials ?incomes ^_rasguei ^_sem a_taxa ai_voce ai~me aparece apert- apertou apertou_$ app_$ as_contas banco_sabe bolet- boleto carne carne_$ contas_$ debt-amount:perdi debt-amount:tenho debts:lembro desconfio desconfio_$ deus_sabe eh_meu entendo~de essentials:nunca essentials:tenho eu_vou eu~saber faco incomes:boa incomes:la incomes:me incomes:sabe me_apertou me_recordo nao_estou nao_tenho
nao_vi nao~conta nao~recordo o_boleto o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel quanto_era que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:ideia rates:nem rates:ver recor- recordo recordo_$ se_tem so_deus so~banco so~sabe taxa tenho_certeza thirteenth:ainda ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois`,
    '5': `?income-low-month ^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso cabec- cabeca cabeca_$ certe- certeza como_que como~eu const- consta consta_na consta~fatura controle controle_$ cuida cuida_disso de_juros de_que debt-amount:esqueci debt-creditor:nao debt-kind:nem
debt-kind:nunca debt-kind:sabe depois_$ de~tipo dizer eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ essa_informacao essentials:as essentials:me essentials:nem essentials:pergunta estou_lembrada falaram_$ filha_que filha~cuida incomes:nem informacao informacao_$ instalments-left:esqueci instalments-left:o instalments-left:que isso~meu jogue- joguei joguei_o joguei~papel lembrada
lembrada_$ mais_os mais~papeis me_falaram me_pegou more-debts:mais n0 na_fatura nada_de nada~juros nao_achei nao_consta nao_presto nao_procurei nao_vem nao~atencao nao~controle nao~escrito nao~isso nao~lembrada nao~na nao~te no_aplicativo nunca~falaram o_papel olha olha_isso olha~eh overdue:ideia o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso procurei
procurei_saber que_cuida quem_olha quem~isso que~disso rapaz rapaz_agora rapaz~voce rates:contrato rates:que sabe~eh sei_que sei_te tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vem_escrito vixe voce~pegou vou_ver`,
    '4': `^_eles ^_ih ^_quem ^_varia ^_vou achei_essa achei~informacao agora ainda ainda~sei a~nocao casa_da casa~minha confirm-delete:certeza confirm-delete:tenho conta- contas contrato_esta contrato~na da~mae de_mais debt-amount:estou debt-amount:que debt-amount:ver debt-kind:la debt-kind:o debt-kind:tenho debts:quanto depende_nao depende~sei deus disso_$ disso_nao dizer_nao eh~divida enten- entendo~nao
esqueci_quanto essa_divida essentials:branco essentials:la essentials:nao esta_na esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa falar- falaram fatura_$ filha ih incomes:ideia incomes:so incomes:tenho infor- instalments-left:eu instalments-left:isso instalments-left:lembro instalments-left:nem lembrado lembrado_$ lembro_de lembro~mais mae_$ me_explicou menor_nocao
meu_marido minha_filha more-debts:de more-debts:lembro na_casa nao~de nao~disso nao~lembrado nao~saber na~da nenhuma_$ ninguem~explicou no_app nunca_me nunca~no o_banco offers:ainda offers:nunca offers:se olhar_no olhar~aplicativo olhei_no olhei~app os_papeis overdue:aparece overdue:entendo overdue:o overdue:perdi overdue:por overdue:saber papei- papeis papeis_$ pergunta que_tipo rates:boa
rates:depois rates:me rates:minha rates:taxa rates:tenho se sei~moco sei~nao sei~senhora sei~viu so_o taxa_$ tenho_a tenho~menor ter_que thirteenth:nao ver_$ ver_no vou_ter vou~que`,
    '3': `,~uma ?debt-creditor NAME~mas ^_estava ^_eu ^_minha a_menor agora~sei as como_saber como~agora com~contrato contratada contrato_aqui de_experiencia de_quanto debt-amount:agora debt-amount:as debt-amount:estava debt-amount:isso debt-amount:maio debt-amount:me debt-amount:o debt-amount:por debt-amount:quanto debt-amount:saber debt-amount:taxa debt-creditor:uma debt-kind:boleto debt-kind:que
debt-kind:so debt-kind:vou debts:direito debts:dos debts:mas depoi- depois desconto_nao desconto~sei devo~NAME de~nao disso_eh disso~meu divida_$ eh_essa eles em~agora entendi~que era esqueci~era essentials:ai essentials:banco essentials:da essentials:minha essentials:na essentials:o essentials:papel essentials:viu essentials:voce esta_no estava_# estava~mil esta~contrato estou estou_de
estou~experiencia estou~o exper- experiencia faco~disso fatura faz~tempo guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:da incomes:deus incomes:juros incomes:os incomes:papel incomes:pergunta incomes:que incomes:sei incomes:vixe incomes:voce instalments-left:boleto instalments-left:carne instalments-left:como
instalments-left:estou instalments-left:perdi instalments-left:saber irma_que isso_eh isso_escrito isso_na isso~cabeca lembro_agora maio_agora maio~nao marid- marido me menor me~a mil~maio mim_$ minha_cabeca moco moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao_viu nao~agora nao~como nao~essa nao~nocao nao~sei nem_passa nem_sei nem~pela ninguem_me no_boleto no_contrato nocao_de nocao~quanto
no~, nunca_vi nunca~isso o_app offers:nao offers:vi olhar_o olhar~app overdue:boleto overdue:como overdue:deus overdue:escrito overdue:isso overdue:juros overdue:me overdue:nunca overdue:olhar overdue:para overdue:quanto overdue:vou o~aqui o~esta passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto que quem_sabe quem~disso que~# que~eh que~o rates:achei rates:branco rates:contas
rates:disso rates:eh rates:esta rates:informacao rates:irma rates:lembro rates:olhar rates:perdi rates:pergunta rates:quanto responder_essa sabe_disso saber_agora sei_responder sei_se sei~, sei~. sei~devo sei~eh sei~essa sei~falar sem sim_talvez talvez_nao talvez_sim talvez~nao talvez~talvez tanto tanto~nao te_falar tempo_que tenho_como tenho_essa tenho_nocao tenho~informacao tenho~olhar
tenho~saber teria~ver thirteenth:# thirteenth:eh thirteenth:nem thirteenth:que thirteenth:vi tipo varia_tanto varia~que vem ver~boleto vi_isso viu vi~escrito vou`,
    '-3': `:mexer :nisso ?confirm-creditor ?consent ?income-source ?more-debts ^_quanto ^_sim ^_tem aceit- after-roadmap:quanto ao~, atras- atrasei cobra cobra_juros coisa- coisas coisas_$ comig- comigo consi- consigo debt-kind:carne direi- entendi essas essas_coisas essentials:certo essentials:pula fala falta fe fe_$ fixa flexibles:tenho foi income-low-month:muito incomes:fixa incomes:lazer lazer_$ ler link
link_$ mexer_nisso nao_, nao_consigo nao_eh nao_precisa nao~ao nao~essas nao~falar nao~juros nao~lazer nao~ler nao~muito nao~renda nunca_$ offers:mais offers:me overdue:ainda overdue:atrasado overdue:atrasei overdue:nenhuma overdue:paguei passo preci- precisa qual qual~a quero quise- quiseram rates:cobra rates:direito rates:para rates:quero renda_fixa sei_ao sei_ler sei~certo sei~nisso tenho_essas
tenho_fe tenho_lazer tenho_renda tenho~coisas tenho~fixa tudo_$ voce_$ volta vou_falar vou~disso worry:estou worry:tenho`,
    '-4': `?worry ^_que ai_$ certo certo_, deixa direito_explica essentials:mais essentials:nada explica explica_$ faco_nada flexibles:nao gasto gasto_$ incomes:renda lazer ler~explica mais_$ mexer nao~mexer o_que offers:nada onde pula_$ quero_dizer sei_mexer sim_mas thirteenth:mas worry:nao`,
    '-5': `:nao :sei ?after-crisis ^_nenhuma a_pergunta consent:nao de_outra de~nada entendi_$ falar_disso ler_direito mais_nada more-debts:outra nada nada_disso nao_$ nao_tem outra_$ pula renda sei~direito`,
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
    '8': `?offers aceitei~acordo caiu_$ offers:quis passar`,
    '7': `aceitei aceitei_o after-roadmap:deixei after-roadmap:quis a~caiu a~venceu caiu caro mais_a muito_caro nao_vou offers:a offers:prazo offers:recusei o~acabou passa- perdi~prazo prazo_acabou propo- proposta proposta_caiu venceu_$`,
    '6': `^_desisti acabou_$ aceit- aceitar after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:venceu caro_$ da_NAME desisti do_acordo do~da mais~oferta nao~a offers:deixei offers:o perdi perdi_o proposta_venceu`,
    '5': `:recusei ^_perdi acabo- acabou after-roadmap:aceitar after-roadmap:passar after-roadmap:perdi a~NAME a~expirou desis- de~mas expir- expirou expirou_$ ja_passou muito nao_vale oferta_expirou offers:da offers:venceu passo- passou passou_o passou~prazo quis_a recusei_a vale_mais`,
    '4': `#_mas :proposta NAME_venceu ^_a ^_nao ^_sumiu a_do aceitei_muito aceitei~caro acord- acordo acordo_$ after-roadmap:acabou after-roadmap:acordo after-roadmap:caro after-roadmap:do a~da ja~o nao_$ nao~muito nao~o oferta_da oferta_do oferta~NAME oferta~app offers:NAME offers:aceitar offers:aceitei offers:muito offers:proposta offers:vou proposta~NAME recusei~do sumiu_a sumiu~oferta venceu_ontem`,
    '3': `#~venceu ,_nao :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME~a NAME~ofereceu ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:cancela after-roadmap:da after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:proposta after-roadmap:vou app_$ a~tirou deixei_para deixei~la do_NAME do_app la_a la~proposta mas me_ofereceu nao~mais o_acordo ofereceu_# ofereceu~de
oferta_$ oferta_venceu offers:acabou offers:caro offers:do offers:mas offers:oferta offers:perdi para_la para~a proposta_, quis~proposta recusei_muito recusei~caro sumiu tem~a tinha tirou uma_da uma~NAME vou`,
    '-3': `NAME_? NAME_so after-roadmap:eh after-roadmap:fechei after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi minha_proposta o~da so_vale`,
    '-4': `aceitei_a aceito after-roadmap:foi a~foi feche- fechei fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-7': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `after-roadmap:meus dados`,
    '10': `^_exporta after-roadmap:dados exporta meus_dados`,
    '9': `copia manda mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar after-roadmap:informacoes guard- infor- quero_meus quero~dados voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:manda after-roadmap:mim antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ minhas_informacoes quero_ver relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes confirm-delete:manda confirm-delete:que informacoes_$ mandar_tudo mandar~que manda~registros meus_registros pode_mandar pode~tudo que~tem regis- registros registros_$ sobre`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:antes after-roadmap:tudo after-roadmap:uma arqui- arquivo confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:mim confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo dados~voce de_tudo do~eu envia envia_o envia~que eu_contei gosta- gostaria gostaria_de manda~dados manda~relatorio me_envia meu_$
minha- minhas o_relatorio quais que~contei relatorio_do relatorio~que tem_meu tudo~eu tudo~voce uma ver ver~dados voce voce~meu`,
    '3': `:informacoes :manda :que :quero :ter :voce ^_antes ^_espera ^_quero after-roadmap:arquivo after-roadmap:guardam after-roadmap:quais after-roadmap:que baixar_meus baixar~dados confirm-delete:antes confirm-delete:o confirm-delete:para confirm-delete:voce de_mim do_que esper- espera espera_antes espera~quero falei_$ guardam guardou guardou_$ informacoes_voce manda- manda_um mandar me_manda me~o o_que
para_mim quais_informacoes quais~voce que_eu quero quero_baixar quero~meus quero~o quero~tudo que~falei que~guardou tem_$ tem~mim tudo uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
    '-3': `^_some after-roadmap:apaga ai apaga_meus apagar_meus apagar~dados apaga~dados apagu- exclu- quero_apagar quero_que quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem voce~meus`,
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
    '6': `,_tudo :dia :e :eh :oii :robo ^_oii after-roadmap:dia ai debts:bom oii oii_voce tudo~?`,
    '5': `:boa :tarde ? after-roadmap:bom boa_tarde debts:dia eh_robo robo robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~do :, :? :certo :sou ?debts NAME~tudo ^_boa after-roadmap:alguem alguem_ai bem bem_? boa boa~. debts:bem debts:tudo eh~, eh~? meu~eh n0 opa_, sou_do tarde tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `,~certo :nome :tudo :voce NAME after-roadmap:ai algue- alguem certo dividas_$ meu_nome`,
    '-3': `:renegociar ?worry ?~de debts:oi minha- minhas minhas_dividas renegociar`,
    '-4': `._$ :minhas`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '20': `ajuda ajuda_$`,
    '17': `fala`,
    '16': `como_$ repet- socor-`,
    '15': `^_ahn ^_fala ^_ha ahn ahn_$ ha_$ nao_entendi`,
    '14': `?debt-amount ^_hein como entendi hein hein_$ ou`,
    '13': `?flexibles ^_ajuda ^_como da_um enten- ha oi_? rates:?`,
    '12': `^_oi ^_repete audio audio_$ oi preci- repete repete_$`,
    '11': `^_onde a_pergunta como_assim entendi_$ exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_socorro assim como~isso consent:ajuda da_uma delas delas_$ eh_mensal mensal mensal_isso o_que pergunta posso preciso quero_ajuda socorro tambem_$`,
    '9': `?incomes ^_da ^_explica ^_posso ^_precisa ^_preciso ^_quais ^_tipo aceita_audio ajuda- chuta- chutar chutar_$ debts:ajuda entra explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ mes_eh pode_explicar pode_repetir por_mes por~eh posso_chutar preciso_de quais quais_gastos qual que_pergunta repetir ser ser_exato tipo`,
    '8': `:socorro ?essentials ?overdue ^_aceita ^_entra ^_exemplo ^_o ^_pergunta ^_pode aceita after-roadmap:ajuda atola- compr- consent:ha de_qual debts:como dividas_. eh_para eh_por eh~isso eh~mes essentials:? estou~em exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma n0 onde_acho overdue:como posso_mandar que_somar repetir_$ responder_$ respondo sair_das sair~dividas
socorro_$ somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help`,
    '7': `:ajuda after-roadmap:preciso ajudam as_que assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida comprovar comprovar_$ consent:me conta_o da~help debt-amount:como debt-amount:que debts:oi debts:pode devag- devagar devagar_$ de~. e_as eh~escrever em_conta entendi_bulhufas era_a era~pergunta escrever essentials:como essentials:fala essentials:isso essentials:ou estou_atolado
estou~me exato exato_$ facil facil_$ fala_de fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:que limpar_minha limpar~vida mais_facil me_ajuda melho- melhor minhas_contas minha~financeira novo_$ onde organizar_minhas orien- orientacao overdue:entendi overdue:que para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo plano_$ portu- portugues
portugues_$ por~ou precisa precisa_comprovar qual_era qual~a que_ser queria_ajuda rates:como rates:hein taxa_$ tem~ser vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_isso ^_por ^_respondo a_responder acho_essa acho~informacao after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:sei ajudam_quem ajudam~esta ajuda~responder aprox- aproximado aproximado_$ as~ja bruto_ou com_juros com~ou consent:dividas das_dividas da~NAME da~luz de_gasto de_novo de_um debt-amount:o debts:da debts:fala debts:ser dificil_$ direito eh_$
entendi_nada essentials:por e~que faco_agora foto foto_$ incomes:ou incomes:qual isso isso_serve isso~por juros_ou juros~sem ler_direito liquido liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar mexer~link minha_vida nesse nesse_link novo onde~essa organ- organizar organizar~contas ou_da ou_sem overdue:ha overdue:quais overdue:tipo o~tambem para_sair pergunta_de pode pode_ser
pode~aproximado posso~foto preciso_me preciso~organizar qual~voce que que_isso que_ja quem~devendo quer queri- queria quero_limpar quero_organizar que~exato que~paguei que~serve que~tudo rates:fala respo- respondo_como sei~direito ser_aproximado serve serve_$ simpl- simples simples_$ tem_que tipo_de tipo~gasto uma_luz`,
    '5': `?debts ^_bruto ^_gostaria ^_que ^_soma ^_vim a_pensao acho_isso after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:repete alguem_me alguem~ajuda aqui_$ as_atrasadas as_opcoes bruto bruto~liquido como_descubro como_eu como_respondo como_vejo como~quanto consent:voce conta contas_$ da~exemplo da~forca de_orientacao debt-amount:entendi
debt-amount:tipo debts:entendi debts:entra debts:exemplo debts:isso debts:ou debts:preciso debts:que debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direi- direito_explica do_meu do~filho entendi_foi entendi~nada entra_a entra_nisso entra~pensao escre- escrever_o escrever~numero essa_$ essa_informacao essen- essentials:o essentials:onde essentials:qual
essentials:repete esta_devendo eu_faco eu_vejo eu~agora exemplo_$ fala_mais falando_$ falar_por fala~novo fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:ou flexibles:qual foi_nada forca forca_ai gasto_$ incomes:exemplo incomes:fala incomes:isso incomes:mes incomes:o incomes:pode incomes:posso incomes:quais isso_no
isso~boleto isso~voce ler ler~explica limpa- limpar loja_eh loja~essa manda- mensa- mexer nao~foi nao~ler nao~mexer o_do opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado ou~juros overdue:audio overdue:o o~entra o~eu o~ou o~quer o~significa para~isso pedir_ajuda pensao~meu perguntou perguntou_$ preciso~um quais_sao quais~as qual_loja qual~eh que_entra que_significa quem_esta quer_dizer quero~das
quero~minha quero~minhas que~de que~dizer que~faco que~nisso que~perguntou rates:acho rates:isso rates:oi rates:ser rates:tambem responder respondo_isso sabe_fazer sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ signi- significa significa_isso so_as soma_tudo soma~ou so~atrasadas tipo_como tipo_o tipo~que tudo_ou tudo~separado um um_exemplo uma_forca uma~ai vim vim_pedir
vim~ajuda voce voce_esta voce_perguntou voce_quer voce~falando voce~fazer voce~quem`,
    '4': `:novo :pode ?_$ ^_alguem ^_coloco ^_com ^_me ^_qual acho after-roadmap:contas after-roadmap:link after-roadmap:luz after-roadmap:queria after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem aparece aparece_$ app_aparece aqui aqui_? as assim_taxa bico_tambem coloco_o coloco~do como~sei como~taxa
consent:da consent:das consent:help consent:melhor consent:preciso consent:sabe consent:um consent:uma conta_$ conta~bico conta~vale credo- credor credor_$ das da~toda de_hoje debt-amount:ajuda debt-amount:audio debt-amount:isso debt-amount:ou debt-amount:qual debt-amount:ser debt-kind:como debt-kind:tipo debts:as debts:exato debts:faco debts:me debts:onde debts:pergunta debts:por debts:posso
debts:quero debts:sair debts:taxa descu- de~ou de~sobre digo_aqui divid- dividas dizer do_app docum- documento documento_$ do~aparece eh_credor eh_essa eh~valor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_o entra~aluguel esqueci_qual esqueci~era essencial essencial_$ essentials:assim essentials:explicar essentials:juros essentials:mes essentials:novo essentials:precisa
essentials:que esta_falando estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se explica falan- falando falar~audio filho finan- financeira financeira_$ flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:entendi incomes:por incomes:precisa indicaram indicaram_voce indicaram~para informacao informacao_$ ja_paguei juros_$ link_$ liqui- lugar lugar_do
lugar~app mandar_audio mandar_documento marido_tambem me me_indicaram mes mes_ou mes~por meu_filho meu_ou meu~da me~ai me~pelo minha- minhas nao~a no_boleto o_bico o_juros o_vale oi_nao oi~entendi onde_eu onde_fica onde~vejo orientacao_sobre ou_por overdue:ajuda overdue:eh overdue:taxa o~ai o~eh o~meu paguei_$ para_ajudar para_que para~das pedir pensao pensao_do pergunta_isso pode~so por por_audio
por~pergunta posso~audio posso~por precisa_mandar precisa_ser precisa~documento precisa~exato que_$ que_lugar que_quer que_voce que~credor que~do que~sabe que~tenho rates:entendi rates:eu rates:mes rates:o rates:onde rates:repete se_esta ser_so ser~as se~atrasada soma so~meu tenho~responder toda_$ vale_tambem vejo vejo~juros vi_que vi~voce voce_para voce_sabe voce~ajudar voce~com`,
    '3': `,_qual ,~eh :aqui :fazer :queria ?_queria ?consent ^_em ^_quero ^_vi ^_voce abert- aberto aberto_$ after-roadmap:ai after-roadmap:desse after-roadmap:devendo after-roadmap:gostaria after-roadmap:limpar after-roadmap:me after-roadmap:sair after-roadmap:sobre after-roadmap:vi afund- afundado afundado_em afundado~divida ajuda_com ajudar ajuda~minhas amor amor_de amor~deus apare- app atrasada_$
atrasadas atrasadas_$ a~do bico boa~queria boleto_$ coloc- coloco com_minhas comecar_me comecar~ajuda como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:contas consent:em consent:estou consent:fazer consent:minhas consent:organizar consent:orientacao consent:pergunta consent:quero consent:responder contas da de_ajuda de_deus de_uma
debt-amount:conta debt-amount:eh debt-amount:fala debt-amount:pode debt-amount:posso debt-amount:respondo debt-amount:tudo debt-kind:que debts:agora debts:das debts:dificil debts:dividas debts:eh debts:estou debts:explicar debts:mandar debts:mes debts:minhas debts:novo debts:o debts:organizar debts:tambem deved- devedor devedor_$ deven- devendo de~NAME de~com de~mes de~orientacao de~renda digo
divida_voce divida~esta dizer_essencial dizer_flexivel do~marido eh_parcela eh_saldo eh_taxa eh~devedor eh~em eh~pergunta em_aberto em_divida endiv- endividada endividada_me endividada~ajuda entendi_a entendi_o entendi~pergunta entendi~plano era escrever_$ essentials:bruto essentials:dificil essentials:direito essentials:eh essentials:faco essentials:falando essentials:liquido essentials:pergunta
esta_atrasada estou_afundado estou_confusa estou_endividada estou_perdido eu_digo eu_posso eu~fazer eu~que faco faco_para faco~sair favor_$ fazer fazer_$ fica flexi- flexibles:de flexibles:eu flexibles:mes flexibles:para flexibles:por flexibles:tenho flexibles:tudo flexibles:vejo flexibles:voce flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:as incomes:entra
incomes:exato incomes:mandar incomes:paguei incomes:pergunta incomes:ser incomes:taxa isso_aqui isso_que junto junto_$ link loja luz me_perdi mes_voce mes~quer meu~tambem me~, me~voce n1 nada_desse nao_sei nao~nada nisso o_aluguel o_meu o_numero o_valor onde~isso onde~me orientacao_$ orientacao~minhas ou_tudo ou~do ou~junto ou~parcela ou~semana overdue:da overdue:era overdue:foi overdue:ou
overdue:pergunta overdue:pode overdue:posso overdue:qual overdue:se overdue:valor o~comeco o~posso o~total para~com para~minhas para~o parcela parcela_em parcela~aberto pelo_amor pelo~de perdi- perdi_, perdido perdi~qual pode_me poderia~? por_um posso_falar posso_fazer posso_te posso~perguntar preciso~ajuda preciso~uma qual_divida qual_mes qual_renda quanto_falta que_eh que_posso que_responder
que_tipo quer_$ queria_uma queria~ajuda queria~com queria~para quero_sair quer~essencial quer~flexivel que~? que~ajudam que~digo que~para que~parcela que~posso que~saldo que~taxa rates:a rates:as rates:direito rates:entra rates:ler rates:meu rates:ou rates:quer rates:responder rates:respondo rates:simples renda_voce renda~esta repete_a repete~pergunta sabe saldo saldo_devedor sei~esta sem_juros
sobre sobre_minhas sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da tudo_junto um_ou um_por uma_ajuda uma_orientacao um~tudo um~um vale valor_de valor_total valor~hoje valor~ou vejo_isso vejo_o vida`,
    '-3': `:com :funciona :quero :voce ?after-deficit ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_$ ^_apaga ^_boa ^_cancela ^_deixa ^_desfaz ^_desfazer ^_ja ^_melhor ^_minha ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_pula ^_reset ^_retorna ^_sair ^_sei ^_sem ^_so ^_todas acho_que after-roadmap:? after-roadmap:agora after-roadmap:eu after-roadmap:melhor after-roadmap:mim
after-roadmap:no after-roadmap:tem anterior antes apaga as_dividas atend- avisa- banco bloqu- calor calor_$ cancela cobra- como_voce consent:favor consent:meu consent:numero conta_uma conve- cpf deixa denun- desca- desco- desfaz desfazer desfazer_isso dessa dinhe- dinheiro disso eh~? encer- entendi_mais entendi~ou esse eu_falei eu_vou eu~saber explica_$ favor_me favor~ajuda fazem fazem_$ ficar-
fora_$ funciona_$ incomes:nada ja_te liga liga_$ ligar lista mais_$ mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ meu_numero me~a mim mim_$ muda mudar nao_$ nao_precisa nao_tenho negociar nem_sei nenhuma nome nunca ok ou_menos overdue:todas o~da o~nao paga para_mim parar para~? parti- passa passar pode_mandar pode_passar por~me posso~? preciso_pensar prime- primeiro primeiro_$ pront-
pronto pronto_$ proxi- proxima pula pula_$ pular_? que_calor quero~o que~falei que~fazem que~tem que~vou rates:, rates:juros rates:rotativo reset reset_$ respondi retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~que sim so_isso tem tempo tempo_$ tira uma_pergunta vai vamos vida_$ voce_$ voce_eh voce_fazem volta_$ vou_saber worry:estou worry:o`,
    '-4': `:isso ?confirm-change ?confirm-creditor ?worry ^_acho ^_nada ^_perdi ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:posso after-roadmap:qual anter- boa cance- coisa coisa_$ com_isso com_o confi- consent:? consent:nao consent:sim da_para de_juros de_que depoi- depois de~tipo eh~de entendi_de essentials:me essentials:quero falei fora incomes:essa juros_, lembr- menos me~o negoc- nem
nenhu- onde_vejo outra_pergunta o~tem passa- pensar pensar_$ que_tem rates:taxa saber sair_$ taxa_de tipo_eh tipo~essa ver voce_tem volta- voltar vou`,
    '-5': `:como ?after-crisis ?confirm-amount ?income-source ^_esta ^_quem after-roadmap:isso after-roadmap:novo after-roadmap:o after-roadmap:pode ajuda~organizar consent:pode desfa- eh~divida essa_divida nao~de pular qual_o rotat- rotativo tem_$ volta`,
    '-6': `after-roadmap:que boa_pergunta eh_isso oi_$ outra`,
    '-8': `after-roadmap:como`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '18': `liga`,
    '16': `atendente human- humano`,
    '15': `^_atendente ^_chama falar_com`,
    '14': `chama humano_$`,
    '13': `algue- alguem liga_$ me_liga quero_suporte supor- suporte suporte_$`,
    '12': `atendente_$ chama_o falar me_transfere o_# qual~# transfere`,
    '11': `^_falar pessoa_$ qual_o telef- telefone trans- transfere_$`,
    '10': `^_liga ^_me liga_para ligar liga~mim pesso- pessoa`,
    '9': `:humano alguem_$ de_verdade gente passa_para`,
    '8': `:atendente ^_qual atendimento ligar_para quero~com robo super- um_atendente`,
    '7': `:tem after-roadmap:alguem after-roadmap:atendente chama~gerente com_um debts:liga debts:qual gente_$ gerente_$ ligar~voce para_alguem para_voce posso_ligar posso~para qual quero_falar quero_pessoa rates:me responsavel responsavel_$ tem~de uma_pessoa verda- verdade`,
    '6': `after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor atendimento_humano com consu- consultor consultor_$ debts:falar debts:quero essentials:me geren- gerente ligar_$ me me~para o_gerente passa quero rates:para ser_humano tem~? voce_$ voce_tem`,
    '5': `?rates ^_quero after-roadmap:chama after-roadmap:falar after-roadmap:humano after-roadmap:ligar cansei_de cansei~robo centr- central central_de central~atendimento com_consultor com_especialista com_gente com~pessoa de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar de~quero especialista especialista_$ essentials:atendente essentials:o essentials:qual essentials:quero
essentials:tem essentials:transfere falar~consultor falar~especialista falar~gente favor_$ gente_de gente~verdade humano_ai mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:com rates:falar rates:liga rates:o robo_quero robo~gente ser~ai tem tem_central tem_ser tem~humano um~?`,
    '4': `,_quero ,~pessoa :o ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_queria ^_voce after-roadmap:atendimento after-roadmap:gente after-roadmap:gerente after-roadmap:passa after-roadmap:robo after-roadmap:verdade alguem_pode alguem~me atendimento_$ canse- cansei chama_uma chama~pessoa com_alguem com_robo com_uma de_voce debts:o debts:para debts:tem debts:verdade de~?
de~por espec- essentials:com essentials:falar essentials:humano essentials:pessoa falar~robo falar~um favor me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com rates:# rates:atendente rates:chama rates:pessoa rates:qual rates:quero rates:transfere
resol- resolve resolve_, resolve~quero robo_$ robo~quero telefone_de telefone_para telefone~voce tem_alguem tem_ninguem um_humano verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :falar :voce ? ^_alguem ^_cade ^_prefiro ^_tem after-roadmap:consultor after-roadmap:favor after-roadmap:quero after-roadmap:ser after-roadmap:telefone after-roadmap:um ai_de ai~verdade alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o chama_um chama~humano com~atendente com~responsavel consent:prefiro conve- conversar conversar_com debts:atendente debts:gente debts:me
debts:mim debts:posso debts:telefone eh_robo essentials:alguem essentials:atendimento essentials:chama essentials:ligar essentials:para essentials:posso essentials:responsavel eu_ligar falar~alguem falar~o ligar~alguem me_atende me~alguem nao_tem ningu- ninguem o_responsavel o~de para para_eu para~ligar possa possa_me possa~atender prefi- prefiro prefiro_atendimento prefiro~humano que_possa
queria_ligar quero_um rates:gente rates:ligar rates:mim rates:passa rates:tem rates:um rates:verdade respo- ser telefone~eu tem~que tem~telefone um um_telefone verdade_$ voce~robo`,
    '-3': `?worry ^_oi ^_para ajuda com_o falar_$ lembr- me_ajuda oi volta- voltar`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:meu desem-`,
    '11': `after-roadmap:estou after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `INCOME ^_perdi perdi`,
    '9': `a_empresa after-roadmap:empresa after-roadmap:salario after-roadmap:servico demit- embor- embora sem traba-`,
    '8': `after-roadmap:cortaram after-roadmap:embora after-roadmap:minha bloqu- desempregado empresa o~me servi- servico servico_$ suspe-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:pensao after-roadmap:sai a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico embora_$ empre- estou_desempregada estou_desempregado familia_$ me_bloqueou me_dispensou meu_contrato minha_pensao sai_do trabalhar trabalhar_$`,
    '6': `^_a ^_estou ^_fiquei a_firma after-roadmap:contas after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:renda after-roadmap:trabalhar after-roadmap:trabalho a~faliu a~me contrato demitido dispensou_$ emprego faliu fique- fiquei fiquei_sem firma firma_fechou fui_demitido nao_posso o_inss ontem ontem_$ pensao_$ perdi_o perdi~emprego quebr- renda renda_$ sai salar- salario
salario_$ tenho_mais trabalho_$`,
    '5': `:recebo ?after-roadmap ^_cortaram ^_meu acabo- acabou after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:desempregado after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:ontem after-roadmap:rua after-roadmap:tenho as_contas auxil- auxilio auxilio_$ contas contr- cortado cortado_$
cortaram cortaram_meu demitida deram desempregado_agora estou estou~agora fecho- fechou fechou_$ fui_demitida fui_para fui~rua mandaram_embora me_mandaram meu meu_auxilio meu_beneficio me~as me~embora nao_recebo nao~mais o_emprego o~nao para_rua pensao perdi_meu recebo~bolsa renov- sem_salario uber`,
    '4': `:mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:emprego after-roadmap:meses after-roadmap:nao after-roadmap:posso after-roadmap:ter benef- beneficio beneficio_foi bico bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ desli- emprego_$ estou_sem estou~sem famil- familia fui~embora ifood inss manda- mandaram
mandou_todo mandou~mundo me meses meu_bpc meu~foi me~do minha minha_renda minha~do mundo_embora nao_tenho nao~ter o_patrao patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sem_renda sem_trabalho tirar- tiraram todo~embora trabalho vou_ficar`,
    '3': `#_meses #~, (_$ ,_nao ,~agora ,~entra :acaba :bolsa :em :emprego :estou :familia :fiquei :janeiro :ontem :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir
after-roadmap:receber after-roadmap:trampo after-roadmap:venceu after-roadmap:vou bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia entra entra_nada estou_parado faz_# faz~meses ficar ficar_sem fui~, hoje_$ incomes:desempregado incomes:entra incomes:faz incomes:meses janeiro_$ mando- mandou meses_$ meses_, meses~nao meu_trampo meu~nao minha_conta mundo nao_entra o~acaba
parad- parado parado_sem partir perdi~trampo por~da posso proxi- recebo rua_$ sem_receber ter todo_mundo tramp- trampo trampo_$ venceu_e vou_ter vou~sem`,
    '-3': `:agora :meu ^_acertei ^_qual acert- after-roadmap:eh after-roadmap:em after-roadmap:prazo after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem after-roadmap:valor bolsa~e familia_e lembr- me~no o_prazo prazo qual`,
    '-4': `?income-source aceit- aceitaram after-roadmap:aceitaram after-roadmap:no`,
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
    '7': `^_faco consent:ainda consent:faco consent:idade faco_# idade quinz- quinze quinze_$ tenho tenho~anos`,
    '6': `#_anos :tenho ^_ainda anos_$ consent:menor consent:minha menor`,
    '5': `^_falta anos consent:ano consent:falta consent:para faco idade_eh minha~eh`,
    '4': `#_em #~? #~que :estou ainda ainda_nao ano anos~estou consent:em consent:fiz consent:mas consent:so consent:vem de_idade de_menor e_estou e~devendo faco~em falta fiz_# idade_$ nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~#`,
    '3': `#~meio ,_queria :devendo :queria ^_minha anos_e anos~queria ano~# consent:NAME consent:de consent:eh consent:eu consent:fazer consent:mae consent:nao consent:um deven- devendo devendo_no devendo~cartao de~mas dois_meses dois~para estou_devendo estou~no eu~# fazer_# fiz mae maior_de maior~idade menor_mas minha_mae para_# para_eu para~fazer que_vem sou_maior sou_menor tenho~e um_ano um~para vem
vem_$`,
    '-3': `^_ja aceit- aceito consent:aceito consent:perguntar consent:sim ja~# pergu- perguntar perguntar_$ pode_perguntar sou~maior tenho~de`,
    '-4': `,~# consent:filha filha filha_$ opcao`,
    '-5': `consent:ja`,
    '-7': `nao_,`,
    '-9': `,_tenho sou~nao`,
    '-10': `consent:,`,
  },
  'miss-month': {
    '15': `after-roadmap:nao`,
    '14': `esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse esse mes_nao`,
    '9': `nao_consegui paguei_$`,
    '8': `^_esse after-roadmap:consegui conse- mes nao_paguei nao~o o_plano`,
    '7': `after-roadmap:plano after-roadmap:tive consegui plano plano_$ tive`,
    '6': `:mes ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apertou como_pagar consegui~o deu_para deu~pagar furei nao_deu nao~como nao~para o_dinheiro pagar_$ pagar_a pagar~NAME para_pagar`,
    '5': `:esse :nao ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apert- apertou~nao atrasei deu dinhe- dinheiro do_plano esse~eu e~paguei mes_eu nao_sobrou nao~pagar pagar usei usei_o`,
    '4': `:foi NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:o after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu aqui_nao carne_$ consegui~# cumpr- da_$ dar do_carne e_nao gaste- gastei mes_$ mes~foi nada_esse nada~mes nao nao_foi nao~dar nao~os os_# os~do pagar_as paguei~esse para~as parcela_desse parcela~mes saiu sem_dinheiro`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:novembro after-roadmap:parcela after-roadmap:sem after-roadmap:sobrou after-roadmap:ter after-roadmap:vem after-roadmap:vou aqui as_contas a~. a~desse a~novembro
carne combi- combinado combinado_$ consegui_pagar conseguir~nada consigo~a contas_$ de_novembro devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao estou_sem eu~vou fique- fiquei fiquei~e mes_que mes~nao mes~vai mes~vem nao_vai novem- novembro novembro_$ o~do pagar_nada pagar_o pagar~contas pagar~de pague- paguei paguei_nada plano_esse plano~mes pular que_vem
remed- remedio remedio_e sobro- sobrou ter_que tudo~mes vai_dar vou_ficar vou_ter vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por colch- colchao conseguir~isso da_para entendi_o entendi~plano esse~? e~mes isso_tudo isso~por mes_? mes_pago mes~so n0 nao_tenho pagar_isso pagar~tudo paguei_so paguei~o quem_$ so_o todo todo_mes tudo_por`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:tenho after-roadmap:todo enten- entendi esse_plano nao_entendi quem`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so paguei~NAME quais`,
    '-6': `nao~a paguei_a`,
  },
  none: {
    '27': `?debt-creditor`,
    '19': `?income-low-month ?instalments-left`,
    '18': `^_tudo debt-creditor:NAME`,
    '17': `^_$ debt-amount:#`,
    '16': `?debt-kind which-creditor:NAME`,
    '15': `n0`,
    '14': `?after-deficit ^_eita ^_kkk eita eita_$ incomes:# kkk kkk_$`,
    '13': `FIGURE ^_todas ai_ai confirm-amount:mil flexibles:# nenhuma_em overdue:NAME pensar_$ subiu`,
    '12': `?debt-amount ?overdue ^_as ^_fixo ^_nossa as_vezes atras- fixo menos nossa overdue:desde pensar rates:# rates:juros`,
    '11': `?incomes ?rates ^_achei ^_ai ^_pois ^_sei alta calor_$ como_voce desde domin- domingo esse_governo essentials:# fe_$ instalments-left:# more-debts:, para_# pois pois_eh que_calor sei_$ tenho_fe`,
    '10': `# #_NAME #_em ?debts NAME_# NAME~NAME ^_aff ^_hoje ^_misericordia ^_ontem ^_ouvi aceitarem aff after-roadmap:aceitarem after-roadmap:amanha bom_domingo calma_ai cet consent:sim conto conto_$ debt-kind:eh debt-kind:emprestimo deixa_eu eu~paguei falei_isso fe isso_? ja~isso mais_ou miser- misericordia misericordia_$ nao~negociar no_banco offers:estou ou_menos ouvi ouvi_falar overdue:a quinh-
thirteenth:sou vou worry:tudo`,
    '9': `#_da ,_# ,~tem ._. .~. :👍 EXPENSE KIND ^^ ^_calma ^_depende ^_desde ^_hum ^_meu ^_sao a_vida after-roadmap:# after-roadmap:achei after-roadmap:cet after-roadmap:fala after-roadmap:la after-roadmap:sei amanh- amanha boa_semana calma caro_$ cobra complicado complicado_$ confirm-amount:, debt-kind:carne debt-kind:da depen- depende depois_passo depois~la deus~mais dific- dificil dificil_$
dinheiro_some domingo_$ eh_complicado eh_mais fia gover- governo hum hum_$ instalments-left:a ja_volto maria maria_$ mil nao~so natal natal_$ nossa_senhora outra_divida overdue:meses overdue:so overdue:todas o~some passo_la pensa- preciso_pensar rates:% rates:cobra semana_$ sobra_nada thirteenth:ai todas_$ uns volto volto_$`,
    '8': `#_$ #~mais #~vista ,_acabou :criou ? ?essentials ^_carne ^_cartao ^_consegui ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_mil ^_pera ^_um ^_vixe ^_vou a_$ a_menor achei after-deficit:o after-roadmap:decimo after-roadmap:melhor after-roadmap:mim after-roadmap:recebi after-roadmap:terceiro aqui_$ atrasei_o calor carro_$ casar casar_$ confirm-amount:dois consegui_um criou de_pagar debts:sao
debts:serasa depois~conto deus_eh dirig- dirigindo dirigindo_$ divida_$ emprego_$ esper- espera essa_pergunta esse_plano esta_puxado estou_dirigindo estou_ferrada falar_$ feliz feliz_natal ferra- ferrada ferrada_$ incomes:a incomes:minimo incomes:salario instalments-left:metade instalments-left:so ja_respondi ja~essa mais~a mais~menos matar mes mes_$ mil_$ more-debts:NAME n1 nao_, nao~acabou
novec- overdue:ano overdue:atrasado overdue:nenhuma parar~pagar pera perai pode_isso pode~? puxad- puxado puxado_$ qual~primeiro quanto_eu respondi_essa respondi~pergunta seman- semana sexta_$ subiu_$ te_conto tudo_caro vence vez vezes vezes_$ vida_$ vixe vixe_maria vou_casar`,
    '7': `#_do #~# $ , 13o :# :kkk :primeiro :sobra NAME NAME~esta ^_NAME ^_arrumei ^_comecei ^_depois ^_devo ^_fatura ^_metade ^_talvez ^_uma a_bateria a_luz acabou~bateria aceitaram_meu aceitaram~cartao after-roadmap:13o after-roadmap:aceitaram after-roadmap:ja after-roadmap:receber after-roadmap:vence after-roadmap:venda ajuda~organizar arrumei arrumei_emprego a~vence banco bateria bateria_$ burro
cada_dia cada~pior comecei compl- confirm-delete:pera da_venda de_vez debt-amount:e debt-creditor:do debt-creditor:loja debt-kind:fatura debts:# debts:devo debts:na decimo_terceiro depende_$ devem devem_dinheiro de~divida de~em dia dia_pior dias_$ dois duzia e_nome eh_NAME eh_a eh~para em_quando essentials:esta esta_dificil estou_lascado estou_lendo estou~aqui eu_ja e~sujo fixa ganho
income-low-month:# income-low-month:mes income-low-month:zero incomes:fixa instalments-left:ainda instalments-left:duzia instalments-left:falta ja ja~metade ja~respondo lasca- lascado lascado_$ lendo lendo_aqui maio_$ mandei~para marco me_devem menos_$ merca- metade_$ me~dinheiro mim mim_? more-debts:isso more-debts:nao more-debts:tambem n2 nada_nao nao_ajuda nao_da onibu- onibus overdue:as
overdue:dias o~# o~por paga_primeiro pagar~a parar_de pediram_# pela_NAME pensando_$ pior_$ pouco que~? quitar rates:. rates:estou renda_fixa salar- salario sem_juros sexta some_$ talve- talvez talvez_$ tambe- tambem telev- televisao tem_como tenho~divida tenho~fixa thirteenth:, thirteenth:estou tudo_subiu venda vez_em vez~quando vou_perguntar`,
    '6': `#_! #_# #_meses #_na #_no #~que + ,_so ,~# ,~isso :agora :mandei :minhas :nada :quem :sei ?thirteenth NAME_e NAME~, ^_aceitaram ^_bati ^_cinco ^_crediario ^_esse ^_estou ^_gasto ^_ja ^_na ^_os ^_que ^_serasa a a_trabalhar acabou_a after-roadmap:aluguel after-roadmap:chama after-roadmap:chega after-roadmap:comecei after-roadmap:governo after-roadmap:isso after-roadmap:menor after-roadmap:menos
after-roadmap:organizar after-roadmap:outra after-roadmap:parar after-roadmap:pediram after-roadmap:quero after-roadmap:recomecar after-roadmap:subiu agiot- agiota agora~o ai_vou ai~ver amanha_$ anive- aniversario aniversario_$ ano_$ atrasado atraso atraso_$ a~eh banco_estava banco~cheio banho banho_$ bati bati_o bati~carro bom_que bom~existe cacho- cachorro cachorro_esta cachorro~doente carne-
caro carta- cartao cheio cheio_$ chovendo chovendo_aqui cinco cinqu- cinquenta cobra_nada cobra~nao com_atraso com_esse comecei_a comecei~trabalhar consegui~trabalho consent:ser consignado_$ corri- corrido corrido_$ creio_meus creio~filhos da~pagar debt-amount:dia debt-amount:mil debt-creditor:da debt-creditor:dona debt-kind:cartao debt-kind:crediario debt-kind:de debt-kind:do debt-kind:foi
debt-kind:mesmo debts:$ debts:banco debts:sei dia_dificil diarista_$ dinhe- dinheiro doente_$ doze do~# eh_? eh~aniversario eh~vida entendi_mais entendi~ou espera_ai espera~vou essas_contas essentials:a esse~so esta_atrasado esta_chovendo esta_corrido estava_cheio esta~aqui estou_no estou~banho estou~onibus eu~# eu~, existe_isso fecho_$ fgts filhos_sozinha flexibles:e flexibles:o flexibles:spotify
ganho_pouco ganho~demais governo_$ hoje_esta hoje~corrido hoje~meu igual income-low-month:tem incomes:sei instalments-left:anos instalments-left:e instalments-left:na instalments-left:quinta instalments-left:uma ja_falei la mae_mora mae~comigo maio mais_# mandar~papeis mandei_# marisa_nao menos~mes mercado mes_so meu_13o meu_aniversario meu_cachorro meu_cartao meus~sozinha meu~esta meu~foi me~no
mil_e minha~mora minimo_$ mora_comigo moto_$ muito_para muito~mim na na_televisao nao_eh nao_pago nao_quero nao_so nao_sobra nao~o negoc- negociar_agora netfl- netflix no_banho no_onibus nossa_que nossa~susto no~agora o_salario oferta~por offers:# offers:ai offers:pensar oiten- oitoc- oitocentos onibus_agora organizar_$ overdue:de overdue:faz overdue:mes overdue:ontem overdue:parcelas
overdue:semana o~atrasou o~estava pagar_tanto paguei_com paguei~atraso paguei~do para_mim para~tanto parcelas parcelas~emprestimo passa_de perguntar pior pix~# por_# pouco_demais primeiro_$ quatr- que_existe que_nem que_susto quero_negociar quero_parar quero_recomecar quero~das quero~minha que~dificil que~me quint- quinta quise- quiseram_negociar rates:nada rates:sem saiu senhora_$ setem- setembro
setembro_$ sim_e sobra sou_mei spoti- spotify susto susto_$ tambem_esta tche te_respondo televisao_$ tem~NAME tenho_outra thirteenth:maio thirteenth:pensar todas_atrasadas todo_mes traba- treze- um_trabalho uns_# valor_do veio veio_tudo vi_na vida vi~televisao voce~para vou_mandar vou_ver vou~os worry:isso worry:quando`,
    '5': `#_boletos #_de #_dias #_e #_k #_por #~NAME #~dia #~eu #~mesmo ,_sou ,_vou ,~NAME ,~um 13o_$ :ainda :casa :contas :dia :errado :fgts :mexer :netflix :nisso :qual :renegociar ?_o ?~de ?~que NAME_esta NAME_nao NAME~# NAME~em NAME~setembro NAME~tem ^_a ^_amanha ^_aquela ^_caiu ^_cobranca ^_essas ^_fala ^_falei ^_financiamento ^_meia ^_meio ^_minha ^_novecentao ^_oitentinha ^_passei ^_quinhentao
^_semana ^_uns ^_vi ^_👍 a_netflix achan- achando achando_salgado achei_pesado after-deficit:de after-deficit:divida after-roadmap:carro after-roadmap:cartao after-roadmap:cobranca after-roadmap:deles after-roadmap:divida after-roadmap:economizo after-roadmap:era after-roadmap:estava after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:logo after-roadmap:matar
after-roadmap:mudar after-roadmap:no after-roadmap:paguei after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:sera after-roadmap:sexta after-roadmap:vez after-roadmap:vista ah ai_que aquela avisar_que a~esse a~parcela a~primeiro bater- boletos bolsa~e botar~# cada caiu_a caiu~internet casa_? chama- chega_de cinco_$ cobranca com_meu com_nada comecar~NAME como_deixar como~mais
com~banco com~nao com~plano concordo_com concordo~esse consent:cobra consent:pode consent:quanto consent:quem consi- consignado consigo_$ conta_, conta~nao cpf credi- crediario crediario_$ da da~# da~foi de de_consignado de_divida de_ferias de_vergonha debt-amount:cinco debt-amount:esta debt-amount:novecentao debt-amount:oitentinha debt-kind:conta debt-kind:financiamento debt-kind:moto debts:?
debts:a debts:estou debts:kkk debts:matar debts:meu debts:tenho debts:vai debts:vergonha decim- decimo dei_# deixar_mais deixar~leve deixa~pegar deixa~pensar depende_do depois_te desconto_? dinheiro_$ disseram~vao divida_? do_emprestimo do_mes duzia_$ e e_NAME e_cinquenta e_o economizo eh_itau eh_muito eh~% eh~eh ele eles_disseram eles_nao eles~que em em_dia em_marco emprego errado_$ espera_um
espera~pouquinho esqueci_de essentials:bom essentials:deus essentials:eh essentials:transporte esta esta_me estou estou_achando estou~salgado eu_consigo eu_pensar existe familia_e fechei_o feria- ferias ferias_$ fiado filha_nasceu financiamento fizer- fizeram foi foi_$ foi_embora fraco ganho_# ganho_o ganho~minimo gasto~nada governo_nao governo~ajuda income-low-month:fraco income-low-month:muito
income-low-month:nunca income-low-month:que incomes:do incomes:mil incomes:um indicou indicou_voce instalments-left:mais instalments-left:meia instalments-left:ultima irma_me irma~indicou isso~gracas itau itau_eh itau~NAME juros_$ juros_, k leva leva_para leve leve_$ logo_a mais_leve mais_uma mandar_os mandei_errado marco_$ marido_foi marido~embora maris- marisa me_indicou meia_duzia melhor
menor_primeiro mes_fraco meses_$ mes~sobrou meu_marido mexer_nisso me~voce minha~? minha~me minha~nasceu minut- minuto minuto_$ mora more-debts:# more-debts:acabou more-debts:para muito_$ nada~so nao_concordo nao_paguei nao_quiseram nao~? nao~itau nao~juros nao~renda nao~sou nasce- nasceu nasceu_$ negociar negociar~o no nome_sujo novecentao novecentao_$ no~ja o_NAME o_carro o_mercado ofereceram_#
offers:, offers:para offers:vou oitentinha oitentinha_$ oitocentos_$ organ- organizar overdue:passada overdue:resto o~de o~no o~saiu pagar_menos paguei~NAME para_avisar para_divida para_responder parce- parcelas_$ passa~# pegar~fatura pesad- pesado pesado_$ plano plano_$ por~comecar posso~menos pouqu- pouquinho pouquinho_$ proto- protocolo quanto_voce quanto~cobra quanto~leva que_estou que_vao
quem~isso quero_receber quero_sair quero~nada que~que quinhentao quinhentos quinta_$ quis_me rates:ao rates:eh rates:te recebi~13o recebo~, respondi respondo_$ sair_das sair~dividas salario_nao salario~da salgado_$ sao se_eh sei~nisso ser_$ sera sera_que se~so sim_pode sim~# so so_mais so_para so_sobrou sobrou_pouco sou so~avisar so~pouco spotify_$ subiu_de sujo_$ te tem_mes tem_o tempo_leva
tempo~para tem~deixar tenho_decimo tenho_renda thirteenth:mei thirteenth:veio toda todo tomar~casa trabalho_$ transporte trezentos trint- trinta um um_acordo um_minuto um_pouquinho um_salario uma_, uma_divida vai_me vai_para vai~divida vao~ligar varia_muito ver_com ver~meu vinte viu_$ voce_cobra voce~? vou~banco vou~com vou~essa worry:as worry:nome 👍 👍_$`,
    '4': `#_+ #_. #_agora #_ate #_avista #_com #_conto #_mil #_nao #_parcelas #_que #~da #~fgts #~mes $_# %_$ ,_NAME ,_o ,~mei ,~quase / :_# :aqui :como :consignado :cpf :dividas :essas :esta :faco :gostaria :nao :negociar :para :parcela :pena :podem :por :salario :sexta :toda :viu :vou ?offers INCOME NAME_$ NAME_ate NAME_esse NAME_sem NAME_so NAME_tambem NAME~? NAME~pagar NAME~x ^_agiota ^_atrasei ^_boa
^_cada ^_celular ^_cobra ^_cpf ^_creio ^_dei ^_deixa ^_desculpa ^_deus ^_dia ^_dois ^_dona ^_ele ^_entendi ^_faltam ^_ganhei ^_lembrei ^_loja ^_lojas ^_moto ^_moveis ^_o ^_oitocentos ^_podem ^_pretendo ^_queria ^_recebi ^_sera ^_sim ^_trabalhei a_fila a_marisa a_vista acaba~marco achei_caro acho~tem adici- adicionar adicionar_uma adicionar~divida after-deficit:achei after-deficit:para
after-deficit:tem after-deficit:vou after-roadmap:ajuda after-roadmap:arrumei after-roadmap:atraso after-roadmap:caro after-roadmap:casa after-roadmap:comprovante after-roadmap:dar after-roadmap:deixar after-roadmap:desisti after-roadmap:emprego after-roadmap:esqueci after-roadmap:falar after-roadmap:fazendo after-roadmap:ganhar after-roadmap:ha after-roadmap:inteiro after-roadmap:limite
after-roadmap:me after-roadmap:mil after-roadmap:mudou after-roadmap:nao after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:prefiro after-roadmap:querem after-roadmap:quis after-roadmap:recebo after-roadmap:semana after-roadmap:so after-roadmap:tenho after-roadmap:todo after-roadmap:trabalho after-roadmap:valor after-roadmap:vida ai ai_$ ajuda_a aluguel_mudou antes_do
antes~natal ao ao_mes apertado apertado_esse apertado~plano aquel- aqui as ate_setembro atrasada atrasou avist- avista a~NAME a~estava a~ofereceu a~subiu a~toda bairr- bairro banco_foi banco_ja banco_segunda banco~educada barao bate botar bravo bravo_$ buscar cartao_do cem_$ cento_e chamando chamando_de chamando~burro chequ- chora- chorando chorando_$ cinquenta_$ claro_, cobra_$ cobra_juros com_#
com_minha comigo_$ comprovante com~esposa com~marido concordo confirm-amount:eh conseguir~isso consent:antes consent:e conversar~minha cortaram~bolsa cpf_eh creio da_empresa da_loja dar dar_certo da~. da~diminuir de_burro de_dinheiro de_mil de_uma debt-amount:tudo debt-creditor:banco debt-creditor:eh debt-creditor:moveis debt-creditor:ze debt-kind:loja debt-kind:pessoal debts:ate debts:barao
debts:cpf debts:eh debts:essa debts:esta debts:um debts:vou deles deles_$ demai- demais demais_$ depende~mes desconto_, desculpa deus_quiser deus~vai devendo~para devo devo_# devo_o de~, de~da de~juros de~que de~veio diari- diarista dia~consigo diminuir_o diminuir~valor dizim- dizimo do_bairro do_fgts do_natal do_salario do_ze dois_anos dona do~. do~de do~foi duas_mesmo duzen- duzentos e_meio
e_vinte econo- educada_$ egua eh eh_ate eh_bravo eh_da eh~dia eh~dinheiro eh~juros ele_me em_maio empre- emprestimo_pessoal em~e entra- entrada era errei_o errei~valor escri- escrito escrito_$ esqueci~uma essentials:, essentials:de essentials:dia essentials:estou essentials:mil essentials:oitocentos essentials:ouvi essentials:um essentials:vou esta_chorando esta_doente esta_paga esta_um estav-
estava estava_grande esta~apertado esta~chamando esta~em este estou_na eu_economizo eu_pegar e~e faco~de falei_o falei~salario falta_metade faltam fatura_$ fazen- fazendo feche- fechei fev fez_um fez~acordo fiado_$ fica_# fila fila_estava fila~grande filho- filho_esta filhos filho~chorando flexibles:basico flexibles:com flexibles:dizimo flexibles:gasto flexibles:por flexibles:uns foi_educada
ganha- ganhe- ganhei gerente_saiu gerente~de grand- grande grande_$ income-low-month:, income-low-month:. income-low-month:as income-low-month:eh income-low-month:metade income-low-month:nada income-low-month:nao income-low-month:varia incomes:deus incomes:recebo indic- instalments-left:acaba instalments-left:de instalments-left:doze instalments-left:duas instalments-left:eh
instalments-left:faltam instalments-left:marco instalments-left:paguei instalments-left:umas inter- irma isso_tudo ja_te ja~paga jogar julho justica_veio k_$ lembrar lembrei~outra ligacao loja_$ lojas loter- loterica loterica_$ luz_subiu luz~muito mae mais~ano mais~cobranca mande- mandei marid- marido marido_primeiro me_bate me_chamando me_ligar me_matar me_ofereceram mei mei_$ meia meio
meio_milhao menor menos_por mes_? mes_no mes_que meses mesmo_gracas mesmo~a metade_do meu meu_bolsa meu_patrao meus_filhos meu~eh meu~familia meu~primeiro milha- milhao milhao_$ minha minha_casa minha_irma minha_mae minha_vizinha minhas_dividas minha~fez moca~banco more-debts:devendo more-debts:lembro more-debts:marisa more-debts:mesmo moto movei- moveis moveis_nordeste mudar_de mudar~casa mudou
mudou_$ muito muito_apertado muito_dinheiro muito~esse n3 n4 na_loterica nao_cobra nao_tem nao~decimo nao~me nao~mexer nao~muito nao~passar nao~porque na~e no_rh no_serasa no_vermelho norde- nordeste nove novecentos no~# no~segunda o_13o o_mes o_oficial offers:? offers:aceito offers:avista offers:dia offers:essa offers:meu offers:ofereceram offers:ofereceu oi_, os_papeis outub- outubro outubro_$
overdue:agosto overdue:contas overdue:duas overdue:outubro overdue:um overdue:uns o~da o~eh o~errado o~mudou pagar_# pagar_isso pagar~para pagar~tudo pago~cartao paguei_# paguei_nenhuma papei- papeis papeis_$ para_diminuir para~? passo patra- patrao patrao_eh patrao~bravo pegan- pegando pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pessoal pg pix_de plr pode_sim pode~, por_mim
por~mil posso_atrasar prete- pretendo pretendo_quitar pretendo~antes quando~de quanto_da quanto~economizo quase quatrocentos que_bom que_ia quem_dera quero_adicionar quero~de quer~de que~, quinz- quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:, rates:banco rates:cento rates:pensar reais receb- recebi recebo_toda recebo~sexta registrado_$ responder~? rh rh_$ saber_se saiu_de
saiu~ferias salario_errado salario_minimo salga- salgado sao_# se_deus sei_mexer ser_# seras- serasa serasa_$ sete sim sim_desde sim~agosto so_# so_a sou_diarista sou~# sou~, so~duas so~uma subiu_muito sujo tanto taxa_de te~, thirteenth:banco thirteenth:diarista thirteenth:e thirteenth:mes thirteenth:minha thirteenth:no thirteenth:porque thirteenth:senhora thirteenth:uns tia tirar_meu tirar~nome
toda_para toda_sexta todas toda~isso tomar_minha trabalhei trabalhei_a trabalhei~vida tres tudo_$ tudo_por um_ano vai~certo valor_por valor~mes valor~salario ver_na verme- vermelho ver~loterica vida_toda vida~para vista vizin- vizinha vizinha_fez vizinha~um vou_conversar vou_mudar vou_passar vou_vender vou~de vou~no vou~para worry:buscar worry:cobranca worry:e worry:ja worry:que worry:sujo ze ze_$`,
    '3': `#_/ #_a #_esse #_mes #_reais #_x #~a #~casa #~conta #~entrada #~ja #~quitar #~semana $~. %~NAME +_# ,_agora ,_estou ,_minha ,_nao ,_que ,_trabalho ,~devo ,~e ,~o ,~pagar ,~para . ._$ /_# 13o~# :acabei :atraso :em :hoje :isso :no :ou :pago :recebo :rescisao :so :tenho :tudo :uns :x NAME_? NAME_eh NAME_eu NAME_faz NAME_hoje NAME_mandou NAME_nem NAME_sim NAME~agosto NAME~dia NAME~e NAME~mes ^_?
^_acho ^_aposentei ^_aumentei ^_bom ^_cara ^_cheque ^_cortei ^_daquele ^_desisti ^_doze ^_egua ^_essa ^_esta ^_farmacia ^_foi ^_menos ^_paguei ^_parei ^_perai ^_preciso ^_tres ^_vendi a_campainha a_do a_menina a_moca a_moto a_ultima acaba~? acabo- acabou aceit- achei_que after-deficit:? after-deficit:da after-deficit:dinheiro after-deficit:esse after-deficit:me after-deficit:mes
after-deficit:muito after-deficit:onde after-deficit:outra after-deficit:pagar after-deficit:plano after-deficit:por after-deficit:tenho after-deficit:tirar after-deficit:um after-roadmap:. after-roadmap:agora after-roadmap:atender after-roadmap:boa after-roadmap:botar after-roadmap:contraproposta after-roadmap:cortar after-roadmap:eles after-roadmap:entrada after-roadmap:errei after-roadmap:eu
after-roadmap:falei after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:mandar after-roadmap:marco after-roadmap:mas after-roadmap:nasceu after-roadmap:novo after-roadmap:ontem after-roadmap:passei after-roadmap:pela after-roadmap:pergunta after-roadmap:por after-roadmap:quer after-roadmap:quitar after-roadmap:respondi after-roadmap:saiu after-roadmap:se after-roadmap:tambem
after-roadmap:tanto after-roadmap:te after-roadmap:trezentos after-roadmap:vendi after-roadmap:vermelho after-roadmap:vezes agora agora_$ agora~# agost- agosto ajuda_em ajuda~nada alugu- aluguel amanha_eu ameacando amigo- amigos amigos_$ ano antes_quero aqui_nao arrum- ate_dia atender atender_$ atrasar aumen- aumentei auton- avisa- avisar avisar~mudei avisar~vou a~nao a~outubro a~que bairro_$
banco_do banco_laranja banco~outra boa~, burro_$ burro_de burro~carga busca- caiu~# calca- campa- campainha campainha_$ carga carga_$ carne carne_$ carro cartao_$ cartao_NAME carto- celular_$ cem cento cento_ao chama cheque cheque_especial cobranca_me cobranca~ligando com_as com_o comecar_pela comig- comigo como~o com~amigos confirm-amount:# confirm-amount:NAME confirm-amount:cinco
confirm-amount:mesmo confirm-change:# conse- consent:graca consent:mas consent:saber consent:se consent:voce consigo~tudo contas conta~luz contraproposta contraproposta~# cortaram_meu da_# da_cobranca da_conta da_gasolina da_moto daque- daquele daquele_banco daquele~laranja da~eu da~mim da~subiu de_carga de_justica de_luz de_numero de_outra de_outubro de_tanta debt-amount:de debt-amount:lembro
debt-amount:mas debt-amount:quase debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:em debt-kind:especial debt-kind:limite debts:aqui debts:boa debts:cada debts:cara debts:coisa debts:conta debts:conto debts:deus debts:e debts:egua debts:joao debts:minha debts:minuto debts:no debts:ouvi debts:quatro
debts:te debts:zero dei dei~para desconta desconta_do descontado_em descontado~folha desconto~pago descu- desde_agosto desde_que desde_setembro desisti dessas_$ deus deve deve~uns dez dezembro_e de~e de~tirar dia_# dias dia~nem diminuir dinheiro_todo disse_outra disse~coisa divid- divida dividas_$ do_NAME do_banco do_contrato doent- doente dois_mil dormi- dormir doze_$ do~, do~do do~eu e_# e_a
educa- educada eh_# eh_$ eh_consignado eh~de em_dezembro em_nada embora_do embora~bairro emprestou em~, entro- entrou era_$ errad- errado errado_, espec- especial especial_$ espos- esposa esposa_$ essas_duas esse_dinheiro essentials:NAME essentials:ajuda essentials:cada essentials:caro essentials:do essentials:em essentials:gasto essentials:irma essentials:ja essentials:mercado essentials:no
essentials:pago essentials:patrao essentials:remedio essentials:respondo essentials:subiu essentials:tenho essentials:uns esse~nao esse~todo esta_assim esta_devendo esta_muito esta_para estao_ameacando estou_pensando eu_devo eu_topo exist- extra e~, e~? e~na e~para faco_o faco~que facul- faculdade falei falei_que falei~ia falou_que falta- falta_# farma- farmacia farmacia_popular fatur- fatura
faz_mais faz~# faz~de fechei~acordo fecho fez filha filha_passou filha~na fim_do fim~mes finan- financeira_$ financiamento_da financiamento_do fiz_um flexibles:nada flexibles:nao foi~pelo ganhar ganhar_menos ganhei_# gasol- gasolina gasolina_subiu gastei~decimo gasto gasto_com golpe_? hoje ia ia_pensar igrej- igreja igual_burro igual~de income-low-month:a income-low-month:depende
income-low-month:igual income-low-month:ruim incomes:aposentei incomes:bolsa incomes:cada incomes:cai incomes:com incomes:demais incomes:depende incomes:dia incomes:dois incomes:e incomes:esse incomes:esta incomes:ganho incomes:ja incomes:mais incomes:na incomes:pensionista incomes:vezes incomes:vixe inss~# instalments-left:, instalments-left:em instalments-left:essa instalments-left:estou intei-
inteiro isso_$ isso_mesmo isso_todo isso~mes ja_recebi janei- janeiro ja~em julho_$ juros la_, laran- laranja laranja_$ lembrei lembrei_de ligar_$ limit- limite limite_da limite~conta logo loja luz luz_que m m_$ mae_tambem mae~esta mais mais_? mais_de mais_receber mais~em marido~ajuda mas mas~# mas~quero matar_$ me_atender me_emprestou menina menina_do menina~banco menos_a mercado_fechou mercado~e
mes_ruim meses_ja meses_que mes~# mes~NAME mes~faco meu_primo meu~, meu~. meu~que mexer me~a me~quando me~sem mil_mesmo mil_no mim_$ minha_esposa minha_filha minha_perna minha_vida minha~de minha~passou minha~tambem minim- minimo moca_do monte more-debts:acho more-debts:estou more-debts:favor more-debts:mais more-debts:o more-debts:que more-debts:so morta mudar mudar~valor mudei~numero muito~por
multa mundo~do na_NAME na_faculdade na_verdade nada_no nada~fim nao_# nao_passa nao~em nao~nenhuma nao~trabalho negociar_minhas negociar~dividas nem_a nenhuma nenhuma_esse nenhuma~mes no_NAME no_dia no_fim nome_foi noven- noventa no~hoje o_dinheiro o_gerente o_valor ofereceram ofereceu~a offers:ate offers:da offers:eh offers:eu offers:fica offers:me offers:pagar offers:preciso offers:quitar
offers:sera offers:x oficial_de oficial~justica oito onde_tirar ontem os_dois overdue:ai overdue:da overdue:demais overdue:falei overdue:maio overdue:menos overdue:meu overdue:o overdue:que overdue:vixe o~. o~do o~e o~fechou o~terceiro pagar pagar_primeiro pagar~esse pagar~isso pago_# pago_NAME pago~NAME pague- paguei paguei_a paguei~e paguei~no para_joao para_pagar parar para~e para~que para~tudo
parcela_de parcela~# parei~pagar passa- passado passe- passei passou_na passou~faculdade pau pedir- pediram pelo_NAME pelo~. penho- penhorar pensando pensi- pensionista perai_que perai~tocaram perna plano_nao plano~da podem popul- popular por_mes por_quinzena porqu- porque por~ao posso_pagar pouco_$ preco_da preco~gasolina primeira_parcela primo primo_tambem primo~esta quando_? quatro que que_?
que_eh que_mudei que_pago que_tocaram que_vou quem quem_eh quer quer_# quer_dizer quero_mais quero~receber quero~uma que~pensar que~viajar quinzena quiser rates:ano rates:aqui rates:esta rates:estava rates:ja rates:m rates:passei rates:perguntar rates:subiu rates:taxa rates:tenho rates:virgula rates:vou rates:zero recebi_# recebi_a recebi~# recebi~primeira recebo_sim recomecar registrado resci-
rescisao respo- sacar se seis sem_parar senhora serasa_e setec- setecentos se~quiser sim_, sim_NAME so_puder so_vale sobra~no sobro- sobrou some sou_pensionista so~NAME so~basico so~ultima tambem_? tambem~assim tambem~devendo tanto_$ tarde_, tem_de tem_isso tem_mais tem_servico tem_uma tem~meses tem~onde tem~que tem~uma tenho_esse tenho~na tenho~nada te~isso thirteenth:acho thirteenth:em
thirteenth:mil thirteenth:parcela thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:sim thirteenth:trabalho tirar tocar- tocaram tocaram_a tocaram~campainha tomar topo trabalho trabalho_de trabalho_igual trabalho~burro trans- tres_mil trezentos_e trezentos_no trezentos~NAME tudo_? tudo_isso tudo~todo tv tv~# uai uai_$ ultima um_monte uma_loja um~de vai vai_dar vai~# vai~minha
valor~aluguel vao_me varia vejo~? vende- vendi vergo- vergonha vergonha_$ vermelho_$ vi viaja- viajar viajar_$ vinte_e virgu- virgula voce~com vou_no vou_pensar vou_viajar vou~# worry:ameacando worry:dizer worry:ele worry:pegar worry:ver worry:vez x ❌ ❌_$`,
    '-3': `!_! " #_vem #~, #~do #~metade #~venceu %_. ,_e ,_ganho ,_ja ,_queria ,~% ,~? ,~caro ,~segunda ,~tenho ,~tirar ,~uma :" :% :: :ajuda :carta :continuar :eh :estou :juros :liberar :me :mundo :onde :quando :rapido :recusei :sobre :sou :usar :vai ?confirm-delete NAME_que NAME~muito NAME~quitada NAME~vou ^_acabei ^_aceitei ^_aham ^_cade ^_cancelar ^_cansei ^_com ^_concordaram ^_consigo ^_descadastrar
^_desfazer ^_desisto ^_estava ^_faco ^_falaram ^_fechei ^_finaliza ^_fiquei ^_gostaria ^_ha ^_liga ^_manda ^_massa ^_medo ^_muito ^_negativo ^_nenhum ^_ninguem ^_oficial ^_opa ^_outra ^_passa ^_pedi ^_precisa ^_pronto ^_proxima ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_segue ^_socorro ^_soma ^_sou ^_tchau ^_tem ^_tinha ^_usei ^_vai ^_valeu ^_valor ^_vendo ^_ver ^_voltei a_financeira
a_lista a_loja a_pergunta abencoe_$ abert- aberto abusivo acabe- acabei aceita_a aceita~da acert- acordo_de adiantado adiante adiante_$ after-crisis:so after-roadmap:abusivo after-roadmap:acaba after-roadmap:acabou after-roadmap:alto after-roadmap:ano after-roadmap:arrumar after-roadmap:concordaram after-roadmap:conta after-roadmap:deixa after-roadmap:desse after-roadmap:digo
after-roadmap:disseram after-roadmap:e after-roadmap:em after-roadmap:falaram after-roadmap:falo after-roadmap:foi after-roadmap:fui after-roadmap:golpe after-roadmap:internet after-roadmap:jeito after-roadmap:jogo after-roadmap:lembrete after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:manda after-roadmap:massa after-roadmap:nome after-roadmap:ofereci
after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pena after-roadmap:pensao after-roadmap:preciso after-roadmap:primeiro after-roadmap:processar after-roadmap:procon after-roadmap:quem after-roadmap:quitado after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:remedio after-roadmap:ser after-roadmap:ter after-roadmap:total after-roadmap:um
after-roadmap:usei after-roadmap:vale after-roadmap:vamos after-roadmap:vao after-roadmap:voltei agora~sei agrad- aham ai_tambem ainda_nao ainda~no algue- alguem aluguel_ai aluguel~tambem anos_, anos~estou anoto- anotou anterior apaga- apagar aparece aplic- aplicativo aplicativo_$ aqui_, arroz as_dividas as~ja ate_quando audio audio_$ a~em a~fechou banco_? bloquear boa~. boleto_$ bpc branc- branco
branco_$ cada_mes cade caducou_? cai_dia caiu_$ canse- cansei carro_no carro~NAME carta_do certinho cinco_anos cobrar coisa- coisas coloc- coloco com_a com_depressao com_uma combi- comeca como como_eu como_funciona como_que como~a como~com com~financeira concordaram confio confirm-amount:opcao confirm-change:eh confirm-change:nao confirm-creditor:, confirm-creditor:NAME confirm-creditor:a
confirm-creditor:eh confirm-creditor:nao confirm-delete:nao consegui~a consent:estou consent:faco consent:falta consent:fiz consent:idade consent:que consent:sou consent:vou consta_na consta~fatura conta_o conti- conversa cortada cortada_amanha creio_que cresc- cresce da_uma dados dao_# daqui_$ da~eh da~luz da~parcelar de_cinco de_cobranca de_dezembro de_gasto de_me de_qual de_voce
debt-amount:agora debt-amount:maio debt-amount:sei debt-creditor:nao debt-kind:nao debt-kind:o debts:bem debts:como debts:dividas debts:dos debts:mas debts:mesmo debts:metade debts:oi debts:paguei debts:preciso debts:voce debts:volta deixa_em deixa~la delas delas_$ delet- demora denun- depois~# depois~NAME depre- depressao descadastrar descadastrar_$ desconto desempregado desfazer desfazer_isso
desisto dessa desse desse_mes deus_te deus~pague devo_no de~ainda de~na direi- dispe- disse_tudo divida~$ dizer_$ do_acordo do_cartao do_governo do_plano do_serasa doente_e dos dos_# do~com duas_vezes e_as e_casa e_pagar eh_essa eh_outra eh_para eh_trabalho eh_tudo eh_um eh_uma eh_vantajoso eh_verdade eh~banco eh~basico eh~do eh~marido ela em_aberto em_duas em_junho em_que emprestimo_de em~matar
em~vezes encerrar entao enten- entra_o entra~aluguel entre- entrei escreve_para esque- esquece essa_$ essa_eu esse_ano esse_do essentials:? essentials:fala essentials:pergunta essentials:qual essentials:quero esse~cartao esta_atrasada esta_com esta_minha esta_na estava~mil esta~divida estou_por estou~fora estou~trabalho eu_deixar eu_falei eu_parar eu_respondo eu~? eu~falo eu~para eu~te exclu-
explica expor- e~devendo e~meu fala_dificil fala_portugues falar- falar_com falaram falaram_que falo falta_uma falta~NAME falta~ainda faz_um fechei~o finaliza finaliza_$ firma fui funci- funciona gasta graca- gracas horas horas_sao humano_$ ideia_$ income-source:, income-source:da income-source:eh income-source:meu incomes:clt incomes:faz incomes:minha incomes:nao incomes:propria incomes:sem
incomes:tudo instalments-left:nenhuma isso_na isso_para ja_caiu ja_disse ja_prescreveu ja_quitei juros_eh juros~esse lazer_$ lembrete_$ lembretes_$ liber- liberar liga_$ liga_para liga~mim limpa limpa- limpar link_$ liqui- logo~NAME loja_e mae_esta maio_agora maio~nao mais_tarde mais_viver mando_$ marido_$ mas_ja massa me_liga me_transfere medo_de menor- mensa- mensagem_$ mes_eu mes_ou mes~foi
mes~por metade~# meus_dados me~mais me~o me~para mil~maio minha_conta minha_proposta minha~e moco more-debts:essas more-debts:outra na_casa nada_de nada_esse nada~, nada~mes nao_consta nao_foi nao_recebe nao_senhora nao_sou nao~dar nao~dizer nao~falar nao~mais nao~quanto na~? negativo negativo_$ negociar_o negocio nenhum no_procon o_carne o_contrato o_do obrigada oferecer~para ofereceu~de ofereci
ofereci_# oferta_$ offers:limpa offers:mais offers:mesmo offers:muito offers:nome offers:so offers:teve offers:todas offers:uma offers:venceu ok olhar onde_$ opa opcao_$ orien- orientacao ou_por outra_pergunta ou~semana overdue:certinho overdue:como overdue:eh overdue:estou overdue:nada overdue:pagando overdue:sim overdue:tem o~ai o~aluguel o~faco pagan- pagando pagar_nada pagar~minimo pagar~o
pagou paguei_metade paguei~acordo paguei~dos paguei~mil para_de para_liberar para_parcelar parad- parar_$ parcelar parcelas~NAME parti- passa_essa pedi pegar~emprestimo peque- perdi~carne perdoou pergunta pode_passar pode~da por_fora portu- portugues portugues_$ por~de preciso~um prescreveu prescreveu_? primeiro_a proce- processar proco- procon procu- pronto_$ propria proxima_$ pular_? qual_?
qual_a quant- quanto_devo quanto_eh quanto_falta quanto~para que_eu que_horas que_juros que_olhar quem~o quero_comecar quero_ver que~dia que~fatura que~ja que~menos que~meu que~muito que~primeiro que~sao quitada quitado rapid- rapido rates:como rates:conta rates:contrato rates:do rates:esqueci rates:eu rates:o rates:para rates:pode rates:quanto rates:responder rates:so reativa recebe recebe_$
recebi_tudo recebi~do recebo_, reclamacao recomeca recusei_$ redig- redige reinicia_$ remedio_e repete resol- resolve responder_$ respondi_errado resum- rotativo_$ salario_mesmo sao_$ se_eu segue segur- seguro sei_quanto sem sem_receber ser ser_cortada ser~amanha se~parar sim~NAME so_essas socorro soma some_? some_daqui sou_do so~salario tem_que tem_um tem~a tenho~, ter_que terminei_$
thirteenth:agora thirteenth:caiu thirteenth:carteira thirteenth:dia thirteenth:entrei thirteenth:gastei thirteenth:ne thirteenth:nem thirteenth:nunca thirteenth:paga thirteenth:recebe thirteenth:vem thirteenth:vezes tipo_de tipo~gasto tirar_da tirar~lista todo_ano topei_$ trabalho~casa transfere transfere_$ tudo_na tudo~NAME uma_ainda uma_luz uma_moca uma_pessoa usei_o vai~cortada valeu_$ vem~,
vence- verda- verdade_$ vida_eh vida~trabalho voce_fala voce_me voce_tem voce~dificil voltar_$ volte- voltei vou_aceitar vou_ficar vou~procon vou~que which-change:da worry:, worry:agua worry:aqui worry:arroz worry:comida worry:cortar worry:cortaram worry:filhos worry:gas worry:mandou worry:medo worry:meus worry:nada worry:os worry:para worry:quero worry:ser worry:todo zap`,
    '-4': `#_atrasadas ,_dia ,_gracas ,_jogo ,_muito ,_pode ,~do ,~onde :desconto :eae :mais :parar :queria :quero ?_estou ?income-source NAME_! NAME~! NAME~tudo ^_acordo ^_ainda ^_antecipei ^_atendente ^_avanca ^_bora ^_cancela ^_como ^_compensa ^_desconsidera ^_desfaz ^_disseram ^_divida ^_e ^_eae ^_escreve ^_esquece ^_hein ^_nadinha ^_ofereci ^_oi ^_ok ^_pergunta ^_por ^_quando ^_recomecar ^_reinicia
^_topei ^_zerar ^_zerei a_divida a_empresa a_firma a_senhora aberto_$ abusi- acaba- aceitaram_# aceitei aceito_? acord- acordo acordo~# after-roadmap:aceita after-roadmap:aceitar after-roadmap:ai after-roadmap:aviso after-roadmap:carne after-roadmap:cobra after-roadmap:contas after-roadmap:demais after-roadmap:empresa after-roadmap:escreve after-roadmap:fatura after-roadmap:ficar
after-roadmap:juros after-roadmap:link after-roadmap:minimo after-roadmap:neve after-roadmap:pago after-roadmap:parcela after-roadmap:pedir after-roadmap:pegar after-roadmap:quando after-roadmap:sai after-roadmap:saio after-roadmap:senhora after-roadmap:zerei agora_nao ajuda- alto anos anos_e antecipei antecipei~parcelas anter- apare- apertou arrumar atendente_$ atrasada_$ avanc- avanca avanca_$
aviso- a~. a~agora a~ontem a~tem bora bpc_$ caduca caducou cancela cancelar causa certinho_$ chama_o chover comecar~menor como_assim confo- conforme conforme_o consegui_pagar consent:minha consent:para consigo~a conta_$ continuar continuar_$ cortei_tudo da_lista dao da~NAME de_neve debt-creditor:lembro debt-kind:sei debts:ajuda debts:falei debts:qual debts:tira deixa_para depois_de desconsidera
desconsidera_a desconsidera~ultima desempregada desempregada_$ desfaz desfaz_$ de~mil de~x dia_com dia_eh dia~de dia~hoje digo disso_$ divida_de do_carne dos~mil do~no duvid- duvida duvida_$ eae eae_$ eh_esse eh_financeira eh_hoje eh_o eh_seguro elas_atrasadas eles_$ em_conta emprestimo_para em~com em~da entendi_$ entra entra_a entra~pensao escreve essa_divida essentials:deixa essentials:o
essentials:sei esta~atrasado estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio eu~de exata- exatamente falei_do familia_$ fazer~# fechei_$ fecho_? ficar final- golpe_$ ha_$ hein hein_$ human- humano ideia incomes:casa incomes:la incomes:meses incomes:so incomes:zero instalments-left:sei isso_ai ja_paguei ja~? ja~falei jeito lembrete lembretes liberar~emprestimo mais~oferta
manda mandei~proposta menos_juros meu_dinheiro meu_plano me~uma mil_do mil~carro minha_divida minha_luz minha_moto minha~esta minha~que more-debts:esta more-debts:todas muito_caro nadin- nadinha nadinha_$ nao_me nao_posso nao_sei nao_vale negociar~a nenhuma_atrasada neve neve_$ ningu- ninguem nocao nocao_$ nome_$ o_dia obrig- ofere- offers:cento offers:eles offers:isso oi ok_$ onde os_# os~do
overdue:conta overdue:deus overdue:devo overdue:estao overdue:gracas overdue:tenho paguei_$ para_NAME para_la passar_$ pedir pela_menor pensao~meu perdi_o pessoa_$ pix_para pode_tirar pode~a por_causa por~eh por~nao por~ou preci- precisando primeiro_? pront- pronto propr- proxima quanto_$ quanto_esta quanto~devo quanto~pagar que_$ que_tipo quero~com rates:qual rates:sei recebo~bolsa reinicia
rotat- rotativo saber_$ sai sai_do score sei_nao sei_que sei~que signo signo_$ site sobre tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_signo tem~? tem~atrasadas tem~para tenho_$ tenho_duvida tenho_mais te~do thirteenth:# thirteenth:decimo thirteenth:sei tira tira~NAME todas~atrasadas toparam_$ topei tranquilo_$ tudo_no um~para unica vai_chover valor_$ vanta- vantajoso vende viver
volta- voltar vou_ter vou~depois which-change:o worry:NAME worry:carro worry:casa worry:com worry:dias worry:salario worry:tranquilo zera_ai zerar zerar_tudo zerei`,
    '-5': `#_anos ,_deixa :bom :dinheiro :divida :empresta :emprestimo ?worry NAME_primeiro ^_aceita ^_ahn ^_ajuda ^_apaga ^_beleza ^_chama ^_entra ^_nops ^_quero ^_sai ^_some ^_stop ^_terminei ^_tira ^_vao ^_zera a_# a_de after-deficit:# after-roadmap:acabei after-roadmap:anos after-roadmap:baixa after-roadmap:causa after-roadmap:mesmo after-roadmap:minhas after-roadmap:oferecer after-roadmap:pensando
after-roadmap:tudo ahn ahn_$ aprov- as~estao aviso a~com a~ja baixa beleza_$ boa_pergunta briga- como_$ confirm-amount:a consent:nao da_um debts:ai debts:quero deixa_$ depois_eu desca- desconheco_$ desconto_na desem- desli- despe- devo~NAME de~? de~anos de~mas do_meu do_zero duas_estao e_so eh~coisa eh~mes empresta empresta_# encer- esqueci_$ esta_bom estao eu~um expli- favor_$ guri
income-low-month:sei income-source:aluguel income-source:do incomes:isso instalments-left:nao ja~as jeito_que me_da me_empresta mes_eh metade_ja more-debts:ja nao_$ nao_consegui nao_devo nao_entendi nao_esta nao~# nao~deixa no_# nops nops_$ nunca o_emprestimo o_plano o_que oferecer oferecer_# oi_$ outra_$ overdue:elas pagar_a pagar_o para_$ para~fazer pede pensando_em pessoa por_favor posso~?
prazo prazo_$ precisa preciso_de presc- que_a que~tudo reativar recebi_$ recla- recusei renda_$ repet- sabe_$ saida socor- stop stop_$ sumir suspe- taxa_$ tenho_# tenho~anos terminei thirteenth:ano thirteenth:as thirteenth:cai thirteenth:dois thirteenth:eh thirteenth:mas thirteenth:sem tipo topou trabalho_e tranq- tranquilo valeu ver_depois voce_eh volta_$ worry:banco worry:meu worry:minha
worry:na worry:o worry:por worry:vao zera ✅`,
    '-6': `,_duas ,~ja :. :chega NAME~existe NAME~paguei ^_da ^_desconheco ^_fecho ^_quais ^_reset ^_sair ^_sem ^_vamos aceita aceitar after-roadmap:acordo after-roadmap:duas after-roadmap:financeira after-roadmap:sem antes_$ apaga barat- belez- beleza calor_ai cance- com_isso debts:quanto debts:tudo depois_$ desconheco desconto~NAME disso eh~isso elas escre- essas_$ essentials:isso esta_calor esta~ai
estou~em falei_da falo_$ filho_$ flexibles:isso flexibles:zero fora_$ incomes:estou incomes:nada ja~da liga link lista_$ mes_nao nao_aceitaram nao_estou o_# offers:tem oi_? opcao overdue:? overdue:ainda o~ja paguei~a perdi proposta_$ proxi- pular quais qual~# quero_renegociar recomecar_$ reini- reset reset_$ sabe saio sair_$ tem_$ ter thirteenth:tenho todas_elas um_NAME vamos vou_fechar
which-change:#`,
    '-7': `:anos ?confirm-change ^_ate ^_em ^_nem ^_nunca ^_onde ^_parar ^_passo ^_perdi ^_pula ^_volta after-roadmap:fazer after-roadmap:fechar after-roadmap:onde after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar bom_$ caduc- consent:tenho debts:isso desfa- e_ai estao_$ fazer fecha- fechar fora isso_eh ja~os lista nao~atrasado o~eu pula pula_$ qual que~eh rates:? reati- termi-
thirteenth:duas todas_em todas~dia volta worry:dia worry:esta`,
    '-8': `^_para ^_voce aceitaram_$ after-roadmap:👍 bloqu- confi- eh_isso falei~NAME passo_$ quase_todas worry:estou worry:nao`,
    '-9': `?consent ^_isso ^_nada bom_dia desconto_$ infor- qual_o sei_la sim_$`,
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
    '14': `nada so`,
    '13': `^_pronto eh_isso more-debts:nao nao_$ so_$`,
    '12': `:chega ^_nada ^_nadinha ^_terminei mais_nada nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `chega debts:nenhuma essas incomes:estou lazer lista_$ nada_$ nenhu- termi-`,
    '10': `^_chega ^_mais acabo- acabou debts:nada debts:so de~nada eh_o flexibles:nao flexibles:zero lazer_$ lista luxo more-debts:essas more-debts:ja n0 nada_mais offers:mais por_ai renda`,
    '9': `?incomes ^_zero a_lista acaba- debts:isso debts:nao e_so eh_tudo essas_$ essentials:eh essentials:isso essentials:nada essentials:so flexibles:isso gasto incomes:eh more-debts:esta more-debts:eu nao_gasto nao_tenho nenhum por~mesmo pronto_$ renda_$ resto so_isso zero zero_$`,
    '8': `^_por acabou_$ ai_mesmo de_casa debts:eh disse_tudo eh~basico eh~que encer- esses flexibles:nenhum gasto_$ incomes:nada isso_$ ja_disse more-debts:so nao~para offers:nada o~tem que~tudo tudo_$`,
    '7': `?essentials ^_cortei ^_e ^_eh ^_finalizei ^_fora ^_nenhum ^_nenhuma acho~eh casa casa_$ completo cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so estou_desempregada finalizei finalizei_a finalizei~lista flexibles:tenho incomes:gasto incomes:isso ja ja_$ momen- momento more-debts:era more-debts:fechou more-debts:lista more-debts:nem more-debts:outra
more-debts:por more-debts:que more-debts:sao nao_devo nao_sobra nenhum_$ no_momento sobra so~ai ter tudo_ja`,
    '6': `^_acho ^_era ^_nops ^_sem acho acho_que acho~falei basic- basico basico_$ compl- corte- cortei de_outra debts:basico debts:lazer desem- e_eh esses_gastos e~isso faco_nada faco~disso falei_tudo fecho- fechou flexibles:so flexibles:sobra fora_isso guri incomes:acabou incomes:casa incomes:lazer incomes:mesmo incomes:momento incomes:renda incomes:so incomes:tudo isso ja~tudo luxo_$ luxo_nenhum mesmo_$
momento_$ more-debts:eh more-debts:nada nada_disso nao_saio nao~com nao~lazer nenhuma nops nops_$ o_basico o_resto offers:lista offers:tudo para_isso que_falei saio saio_de saio~casa sem_luxo so_essa so_essas so_esses sobra_$ sobra_para sobra~isso so~gastos tem_nao tenho_lazer trabalho_e`,
    '5': `,_estou ,_gracas ^_ja ^_nao ^_nem ai_fechou bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem da~ter de_resto dera_ter dera~lazer devo_nada disso_$ eh eh_minha eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:acho essentials:basico essentials:nao essentials:renda falei falei_todas final- flexibles:nada fora gasto~bobagem ha incomes:ai incomes:nao incomes:pronto
isso~fechou mais mais_gasto mais_nao mais~nao me_dera me~ter minha_unica minha~renda more-debts:as more-debts:dividas more-debts:falei more-debts:ne more-debts:o more-debts:outras more-debts:todas more-debts:tudo nada_, nao_faco nao_tem nao~deixa nao~essas nao~outro nem nenhuma_$ offers:disse offers:ja outra outra- outras outro_gasto para_ter para~luxo pouca pouca_coisa que_tem quem_me quem~dera
resto_eh resto_nada resto~pouca salario_mesmo sem so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas tenho~gasto ter_lazer ter_luxo tudo unica_renda`,
    '4': `,_deixa ,~a ,~eu ?debts ^_essas ^_ficou ^_lazer acabou~lista ai ai_so da_lista debts:ai debts:gasto debts:o debts:renda debts:tem deixa~ver dera disso e_casa e_durmo eh_trabalho eh_zero entra_mais entra~nada era essentials:casa essentials:gasto essentials:lista essentials:luxo essentials:mais essentials:mesmo essentials:o essentials:ter eu_nem eu_ver fechou_$ ficou flexibles:, flexibles:acabou
flexibles:eh flexibles:esses flexibles:luxo flexibles:mais flexibles:tem fora~nada gasto- gastos gastos_$ hoje_eh incomes:hoje incomes:ja incomes:no incomes:resto incomes:sem incomes:zero isso_nada isso~so ja~todas lazer_eu lazer~nem lembre mas_essa mesmo moca_$ more-debts:a more-debts:da more-debts:deus more-debts:devo more-debts:essa more-debts:ficou more-debts:gracas more-debts:ha
more-debts:mais more-debts:quitei more-debts:resto more-debts:sem nada~estou nao nao_ha nao_moca nao~de nao~outra nem_sei nem~o nenhuma_outra o_salario offers:acho offers:so outra_$ outra_renda o~mesmo parad- pronto_acabou que~so sao_essas sao_todas sei_o sei~que sem_mais sem~nenhum so_trabalho so~e tem~nao tenho tenho_outra tenho~renda trabalho trabalho~casa trabalho~durmo uma_$ unica vida_eh
vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha ^_tinha a_deus acabou_gracas alem_disso ano_passado a~mas casa_, chega_ne creio_que da_para debts:casa debts:disso debts:nenhum debts:por debts:resto debts:sem debts:tenho debts:ter debts:tudo deixa_eu devo_mais dividas_$ dona durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essas_mesmo essa~quitei essentials:e essentials:faco essentials:minha essentials:tem
essentials:tenho essentials:trabalho esta_pago estou_ha estou_sem estou~renda eu_lembre eu~nao eu~sei faco fim flexibles:disso flexibles:eu flexibles:lazer flexibles:pronto fora~nao gasto_com gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:, incomes:de incomes:disso incomes:e incomes:faco incomes:ha incomes:minha incomes:receber incomes:ter isso_nao isso~gasto ja_falei
ja~ne mais_divida mas~eu minha_renda minha_vida minha~eh moca more-debts:. more-debts:chega more-debts:deixa more-debts:divida more-debts:e more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:pronto nada_alem nada~disso nada~momento nao_da nao~um ne ninguem_$ offers:a offers:de offers:eh offers:isso offers:que outro o~eh pago_$ passado_$ por_enquanto pronto_eh
pronto~isso que_eh que~lembre real real_com real~isso receber_nada resto_esta sao sem_receber sem_renda so~que tem_$ tem_mais tem~nada tinha todas todas_$ traba- um_real um~com ver_$`,
    '-3': `:sobra ?after-roadmap ?debt-creditor ?income-low-month ?which-change ^_a ^_ainda ^_desfazer ^_deus ^_exatamente ^_hein ^_quase ^_segue ^_sei ^_ss ^_tem ^_todas ^_tudo ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:estou after-roadmap:tudo agora ainda apaga a~nao banco bater- bateria bateria_$ cance- cobra- complicado complicado_$ confirm-amount:eh confirm-change:eh
confirm-change:nao consent:nao desfazer desfazer_isso deus~mais duas eh_complicado eh_esse eh_mais eh~ai entra_nada esque- esse_mesmo essentials:quero exata- exatamente exatamente_isso existe_mais flexibles:# flexibles:basico hein hein_$ incomes:deus isso_mesmo mas_nao mes_eh mesmo_gracas mesmo~a more-debts:duas more-debts:esse more-debts:lembro more-debts:sim nao_eh nao_estou nao_existe nao~isso
offers:cobranca offers:nao onde ou overdue:nao perai pergu- pergunta preci- precisa qual quase quase_todas quero quero_mais segue so~duas ss ss_$ tem_outra volta`,
    '-4': `,~isso ?confirm-creditor ?confirm-delete ?consent ?debt-kind ?income-source ?instalments-left ?thirteenth ^_deixa ^_para ^_tenho after-roadmap:eh after-roadmap:isso after-roadmap:nao cobranca com_nada consent:estou duas_mesmo eh~mesmo entendi exist- existe gasto~nada mande mande_mais mande~nada marisa_nao me_mande mensa- me~mais nao_entendi nao_me nao_quero nao~mande offers:mesmo overdue:nenhuma
que~isso sabe sabe_$ sobra_nada tem~uma`,
    '-5': `,_so :nada :nao ?confirm-amount ?confirm-change ?overdue ^_gasto com~nao desfa- eh_mensal enten- fixa incomes:fixa isso~gracas mais_uma mensal mensal_isso nada_urgente nada~so nao_so nao~o renda_fixa tenho~fixa urgen- urgente urgente_$ worry:nada`,
    '-6': `^_isso ai_$ more-debts:, nao_, worry:nao`,
    '-7': `,_acabou ?after-crisis ?worry nao~acabou nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_que ^_voce calor_ai conta_uma esta_calor esta~ai hoje_$ poema um_poema`,
    '10': `:dinheiro calor chover horas horas_sao qual_seu que_horas que~sao vai_chover`,
    '9': `:qual ^_quem ^_vai chove- do_tempo escre- how promp- prompt qual sao_$`,
    '8': `^_ignore after-roadmap:signo are casad- casada casada_$ conta~historia eh_casada escreve_um faz_um historia historia_$ hoje ignor- ignore jogo qual_a que~eh regra- regras tempo_$ uma_historia voce~casada`,
    '7': `:onde :um ^_conta ^_escreve ^_me ^_tem ^_traduz after-roadmap:seu conta~piada dinhe- dinheiro eh~presidente escreve histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ quem recei- receita receita_de regras_$ seu_prompt suas suas_regras tempo tradu- traduz
traduz_isso traduz~para um uma_piada voce`,
    '6': `:: :amanha :empresta :ganhar :meu :poema :system ^_aja ^_esqueca ^_esta ^_faz ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:jogo ai_$ aja aja_como aja~um ajuda_com ajuda~o anteriores anteriores_$ are_you as_instrucoes as~anteriores brasi- brasil brasil_$ can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:tem debts:voce
dever dever_de dia_eh dia~hoje do_$ do~hoje eh_hoje empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce fala_do fala~tempo filme filme_voce filme~indica finja finja_que finja~eh futeb- futebol futebol_$ gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you indica indica_$ instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa
me~com me~do mostra_seu mostra~prompt o_dever o_jogo outra_pessoa pirat- pirata pirata_$ poema_$ qual_filme qual~capital qual~time que_dia que~outra rates:signo reais_$ seu_time syste- system time time_$ um_pirata vai vai~hoje voce_eh voce_gosta voce_indica what what_can what~you you_$ you_do`,
    '5': `: :como :de :dividas :estou :faz :prompt :rapido :reais :seu :vai ?rates ^_how after-roadmap:conta after-roadmap:you amanh- amanha anter- bolo de_bolo descobriu descobriu_o descobriu~brasil dever~casa de~de dinheiro_$ do_jogo dolar dolar_$ eh_o eh_outra eh~pessoa essentials:seu faz ganha- ganhar ganho- ganhou ganhou_o ganhou~jogo how_much how~is indic- is is_the is~dolar me~# mostra much much_is
much~the o_brasil o_resultado o~do passa pix_para qual~resultado quem_descobriu quem_eh quem_ganhou rapid- rapido rates:qual rates:tem receita~bolo resul- resultado resultado_do resultado~jogo sao the the_dolar um_pix uma uma_receita voce~de`,
    '4': `" #_reais :" :# :? :[ :] :capital :credito :emprestimo :foi :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ a_previsao a_receita after-roadmap:ai after-roadmap:esta after-roadmap:poema after-roadmap:quem after-roadmap:sao after-roadmap:um ai amor amor_$ a~da a~de big big_brother broth- brother brother_$ capital~franca codigo_em codigo~python com_o da_franca da_mega da~sena de_amor
de_casa debts:eh debts:hoje debts:que debts:quem debts:tempo debts:uma de~mil divida~$ em_python emprestimo_? escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:how essentials:qual essentials:que essentials:quem essentials:uma essentials:you estou_precisando estou~de exata- exatamente fala faz~poema franc- franca franca_$ ganha ganha_o ganha~big jogo_$
jogo_do jogo_ontem me_ajuda mega mega_sena mostr- numero_da numero~mega o_big o_numero onde o~brother o~de o~ontem passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema_de poema~amor precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quem_ganha rates:ai rates:calor rates:eh rates:how rates:seu reais sena sena_$ seu_signo sobre tem um_codigo
uma~de um~em vende`,
    '3': `:$ :. :bolo :cartao :e :ignore :marque :nome :receita ? [_system after-roadmap:escreve after-roadmap:ganhou after-roadmap:hoje after-roadmap:receita after-roadmap:uma after-roadmap:voce as bolo_$ bolo_de cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ de_$ de_credito de_pao de_queijo debts:ai debts:conta debts:escreve debts:esta debts:ingles debts:me debts:passa
debts:sao de~# divida_de e_me empre- essentials:me essentials:o essentials:sao essentials:tempo essentials:um marqu- marque melhor~de mil_$ nome_? o_melhor outra pao pao_de pao~queijo passa_uma pesso- pix previ- previsao qual~melhor qual~receita queij- queijo queijo_$ rates:dia rates:do rates:escreve rates:esta rates:me rates:o rates:poema rates:quem rates:tempo rates:um rates:voce receita~pao set
system_] um~de um~para`,
    '-3': `:sao ?worry after-roadmap:dinheiro after-roadmap:mim isso_$ me_da o_que paga prime- primeiro primeiro_$ robo telef- telefone voce_sao voce_tem`,
    '-4': `after-roadmap:me o_# qual~# voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '15': `reativar`,
    '14': `conti- continuar continuar_$`,
    '11': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '10': `:voltar after-roadmap:volta coloc-`,
    '9': `^_volta after-roadmap:lembrete after-roadmap:sim ativa lembrete mandar volta- volta_a voltar`,
    '8': `after-roadmap:aviso after-roadmap:mandar after-roadmap:receber manda- volta`,
    '7': `^_quero a_mandar after-roadmap:continuar after-roadmap:novo after-roadmap:os after-roadmap:vencimentos dos_vencimentos lembr- me~de me~dos novo_$ quero_receber quero_voltar sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:quero :vamos ^_manda ^_reativa a_participar after-roadmap:cadastro after-roadmap:lembrado after-roadmap:manda after-roadmap:me after-roadmap:participar after-roadmap:reativa avisos_por avisos~favor cadas- cadastro cadastro_$ de_novo lembrado mandar_mensagem mandar~lembretes meu_cadastro novo os_lembretes os~por participar participar_$ quero~lembrado quero~os reativa receber ser_lembrado venci-
voltar~mandar voltar~participar`,
    '5': `^_liga ^_vamos after-roadmap:dos after-roadmap:lembrar after-roadmap:liga after-roadmap:mim after-roadmap:pode aviso_$ a~mandar dos liga liga_os liga~lembretes manda me_mandar mim mim_$ os para_mim parti- pode~mensagem receber_lembrete voltar_$`,
    '4': `:mandar ? ^_pode ^_voltar after-roadmap:avisos after-roadmap:de after-roadmap:mensagem after-roadmap:quero aviso a~os mensa- mensagem os_avisos pode_me pode~lembrar quero receber_$ vamos`,
    '3': `a_me a_receber after-roadmap:a after-roadmap:favor after-roadmap:meu aviso- avisos lembrete_$ lembretes lembretes_$ lembretes_de pode pode_mandar quero_os quero~lembretes receb- sim voltar~receber`,
    '-3': `:, :me after-roadmap:nao com_os com~lembretes mandar_os nao_quero sim_, ver`,
    '-4': `,_quero :aviso :lembrar :sim after-roadmap:onde after-roadmap:ver me~sim onde os_aviso parar quero_ver sim~quero voltar~me`,
    '-7': `lembrada`,
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
    '10': `^_parem bloquear contato_$ mensa- me~mais para_$ parem voce_$`,
    '9': `:me :parar ^_me consent:mais debts:para me nao_me parem_com parem~isso`,
    '8': `:sair :stop ^_chega after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de de_me descadastra descadastra_$ do~zap em_paz inscr- inscricao inscricao_$ lista lista_$ mais mais_isso me_descadastra mensagem meu_numero meu_zap me~em minha_inscricao para_com para~isso parti- paz paz_$ sai~meu tira`,
    '7': `?consent ^_remover ^_sai ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem conta- da_lista de_mensagem debts:encerrar debts:quero descadastramento descadastramento_$ essentials:encerrar me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero quero_sair quero~isso remov- remover remover_meu remover~numero sai solic-
solicito solicito_o solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar consent:parar de_mandar debts:mais deixa~paz desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_meu do_programa encerrar_atendimento essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_contato manda_mais mandar mandar_mensagem mande mande_mais mande~nada me_deixa me_mande me_tira me_tirem
mensagens meu~dai me~dessa n0 nao~mande numero_dai para_de para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tira_meu tira~numero tirem tirem_da tirem~lista`,
    '5': `^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:parar after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:me consent:sair dai dai_$ de_voce debts:lista debts:sair deixa_em esse_servico essentials:cancelar essentials:mais
mais_$ mais_papo mais~com me_mandar me_procura me_procurem mensagens_$ nada~voce nao_manda nao~procura nao~procurem numero_$ papo papo_$ procura procura_mais procurem procurem_mais quero_encerrar quero~do quero~papo se_continuar servico servico_$ te_bloquear te~se tira~lista vou_te vou~bloquear`,
    '4': `:sai ?debts ^_cancela ^_desejo ^_encerra after-roadmap:com after-roadmap:isso after-roadmap:lista after-roadmap:mais after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:encerrar consent:mensagem consent:minha conta_de conta~mensagens de_mensagens debts:cancelar debts:chega debts:com debts:me
debts:mensagem debts:meu debts:nao debts:numero debts:parem deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- dessa em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta essentials:bloquear essentials:descadastrar essentials:meu essentials:nao essentials:parem mais_em mais_participar mais~contato mais~disso mais~nada mandar_coisa me_deixem me_descadastrar
me~coisa minha minha~de nada_de o_servico para participar_disso por_aqui quero~da quero~descadastrar quero~esse quero~participar receber~de sai_fora sair_da sair~lista servi-`,
    '3': `. ._$ :de :mensagem :mensagens :para :zap after-roadmap:chega after-roadmap:dai after-roadmap:desejo after-roadmap:me after-roadmap:numero after-roadmap:quero after-roadmap:servico after-roadmap:voce aqui_$ atend- autor- autorizo consent:cancelar consent:chega consent:com consent:do consent:em consent:isso consent:meu consent:numero consent:quero consent:sai contato_comigo debts:contato debts:isso
debts:paz debts:sai debts:servico desejo_mais desejo~contato em~comigo encerrar_nosso encerrar~contato entre_mais entre~em essentials:chega essentials:contato essentials:do essentials:em essentials:manda essentials:mandar essentials:minha essentials:numero essentials:paz essentials:vou fora_nao fora~quero mais_esse mais_falar mais_mensagem mais_nada mais~servico manda manda- meu me~mensagem
nao_autorizo nao_desejo nao_entre nosso nosso_contato parar~mandar para~mandar participar pode_encerrar pode~de pode~nosso quero_me quero~falar quero~o receber_nada sai~nao te voce vou`,
    '-3': `:lembrar ?after-crisis ?confirm-change ^_como ^_deixa ^_muito ^_nada a_lista aceit- after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar ai ai_$ ajuda cancela_$ como consent:como contas das_dividas de_divida divid- divida_$ dividas dividas_$ do_servico essentials:fazer fala lembra lembrar lembrar_$ lembrete lembrete_$ mandam me_lembra me_lembrar
me_socorre me_transfere nao_$ nao_precisa para_que quero_suporte quero~das quero~minha recus- sair_das sair~dividas sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ ver vida volta worry:sem`,
    '-4': `?worry ^_voce after-roadmap:cobranca after-roadmap:muito cobra- cobranca cobranca_$ das liga_$ mais_fazer mais_viver mais~cobranca mais~isso me_liga muito preci- precisa quero~fazer sem viver viver_$ volta- voltar worry:parar`,
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
    '8': `?after-roadmap NAME_pago ^_acabei ^_boleto ^_foi ^_quitei acabe- acabei after-roadmap:acabei after-roadmap:foi after-roadmap:pagar after-roadmap:quitado after-roadmap:uma boleto_pago conse- consegui overdue:ja overdue:paguei pagar_$ pix quita- quitado`,
    '7': `:NAME ^_acertei a_de acabei_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:so after-roadmap:tudo baixa dei ja_dei ja_quitei overdue:o paga_$ paguei~a paguei~o reali- uma_$`,
    '6': `#_a :! :quitei ^_NAME ^_antecipei ^_fiz acert- after-roadmap:parcela antec- antecipei antecipei~parcelas a~# bolet- boleto duas_parcelas esta fiz fiz_o fiz~pix foi ja ja~a mil_do o_pagamento overdue:NAME pagar pix_$`,
    '5': `#~de #~do a_parcela after-roadmap:a after-roadmap:contas after-roadmap:feito after-roadmap:financiamento after-roadmap:hoje after-roadmap:mandei after-roadmap:parcelas as_contas colch- colchao com_uma contas contas_$ de_pagar divida_$ duas efetuei_o efetuei~pagamento esta_pago feito financiamento_$ mande- mandei mandei_o mandei~pix mes~so o_financiamento o~agora paguei_$ paguei_hoje paguei~acordo
parcelas_do parcelas~NAME parcela~NAME quitei_$ quitei_o quitei~financiamento`,
    '4': `^_efetuei ^_mandei ^_terminei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:ja after-roadmap:terminei a~ontem carro_no carro~NAME combi- consegui~a conta- de_quitar debts:dos debts:metade debts:paguei do_carro dos~mil do~no efetu- efetuei essa_divida financiamento hoje ja_paguei metad- metade metade~# mil~carro n0 o~para pagamento_$ paguei_o paguei_so
paguei_tudo paguei~NAME paguei~mil para_eles pix_para quitar_$ so_o terminei terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `! !_! !_$ :ja :o NAME_! NAME_. NAME_deste NAME~! ^_vendi a_desse a_fatura acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:pouco after-roadmap:quitar after-roadmap:vendi a~mes carro confo- conforme conforme_o conforme~plano da~. debts:carro debts:do debts:mil deste
deste_mes deste~. de~mil dos_# finan- fiz~pagamento ha hoje_$ ja~o metade_da mil_de mil~# mil~NAME onix ontem_$ o~da pagar_tudo paguei_metade paguei~dos paguei~parcela parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so~pagar termi- vendi vendi_o`,
    '-3': `#_do #~NAME ?worry NAME_ate NAME~setembro ^_quero acabei_fechando after-roadmap:? after-roadmap:ate after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:tem after-roadmap:um after-roadmap:vou ate ate_setembro atras- bom_$ consegui_um esta_bom fechando fechando_$ nao_consegui nao~pagar paguei_com paguei~atraso parar quitei~NAME
recus- setem- setembro setembro_$`,
    '-4': `!~! #_da ^_quanto aceit- after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso eu_ja eu~paguei fecha- qual quant- quanto quanto_eu`,
    '-5': `after-roadmap:quanto de~a nao_paguei`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:nao a~NAME e_agora`,
    '-7': `after-roadmap:e`,
  },
  'prefer-order': {
    '9': `pagar~NAME quero_pagar`,
    '7': `NAME_antes NAME_primeiro logo~NAME prime- primeiro primeiro~NAME`,
    '6': `after-roadmap:NAME after-roadmap:primeiro a~primeiro depois~NAME o_NAME pagar_a`,
    '5': `a_NAME after-roadmap:livrar after-roadmap:logo antes logo quero_me quero~livrar`,
    '4': `:a :pagar ^_ah ^_primeiro ^_quero after-roadmap:, after-roadmap:. after-roadmap:antes after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:gostaria ah~, antes_$ causa_da depoi- depois depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo pagar pagar_o porqu- porque por~da primeiro_a primeiro_o quero~a quero~o`,
    '3': `,_estou ,~com :antes :depois :eu :prefiro :queria :seu NAME_do NAME_por NAME~estou NAME~o ^_eu ^_gostaria acert- after-roadmap:comecar after-roadmap:da after-roadmap:entendi after-roadmap:pelo after-roadmap:porque after-roadmap:quero ah causa comecar comecar~NAME confirm-change:NAME confirm-change:a confirm-change:pagar das_NAME da~. dele dele_$ de~o do_seu entao entendi estou_com eu~pagar gosta-
gostaria gostaria_de logo_a o~por pelo_NAME pelo~, por_causa prefi- prefiro prefiro_pagar primeiro_$ queri- queria quero_comecar quero~pelo vergo- vergonha`,
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
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:cara after-roadmap:comeca after-roadmap:jeito after-roadmap:primeiro barato cara comeca_pela gasta jeito mais_barato mais_cara pela que~mais`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:maior alto alto_$ ataca ataca_a a~tem comeca de_juros maior menos_$ o~que primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:que after-roadmap:sai a~juros juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:quero comec- de_maior dos juros_maior mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_a prefiro_pagar quero_o quero_pagar sai tem~juros`,
    '-3': `^_qual after-roadmap:menor after-roadmap:nao menor qual`,
    '-4': `after-roadmap:qual`,
  },
  'prefer:snowball': {
    '13': `after-roadmap:neve de_neve menor- neve neve_$ peque-`,
    '12': `after-roadmap:as`,
    '11': `after-roadmap:menores menores`,
    '10': `after-roadmap:pequenas as pequenas`,
    '9': `primeiro quero~as`,
    '8': `after-roadmap:primeiro menor_$ prime-`,
    '7': `^_das after-roadmap:das as_pequenas comec- comecar~menor das das_menores menor menores_$ pela_menor primeiro_a`,
    '6': `NAME_de after-roadmap:pelas comecar comecar_pela pelas pequenas_$ pequenininhas`,
    '5': `:prefiro ^_prefiro after-roadmap:comecar after-roadmap:de after-roadmap:menor after-roadmap:quero pela prefi- prefiro quero_quitar ver~dividas`,
    '4': `:comecar :pela ^_paga after-roadmap:paga as_dividas as_menores as~antes as~primeiro comecar_pelas dividas~uma livra- livrar livrar~das logo_das me_livrar paga_primeiro pelas_menores pequenas_antes por_uma uma_$`,
    '3': `:logo :primeiro ^_comeca ^_comecar ^_quero a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:ir after-roadmap:matando after-roadmap:pela after-roadmap:ver as~do camin- caminho caminho_$ comeca eu_queria ir ir_matando ir~as livrar_logo matan- matando matando_as me~logo primeiro_$ primeiro_as quero_ver quero~a`,
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
    '5': `!~! NAME_$ ^_apaga ^_terminei after-roadmap:paguei after-roadmap:terminei apaga de~a divida ela ele ele_$ lista_$ nao_conta nao_existe nao~tira o_pai pai rates:conta rates:ele terminei terminei_de terminei~pagar`,
    '4': `:ela :essa :lista NAME_da NAME_que NAME~lista after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:lista after-roadmap:o apaga~NAME a~, a~nao a~que de_pagar debts:o divida~a ex mais_$ pode_tirar pode~a rates:nao rates:o termi- tira_a tirar`,
    '3': `,_ja ,_pode ,~eh ,~paguei ,~tirar :da :divida :mais :pode :tira :tirar NAME_nao NAME~favor NAME~ja NAME~meu NAME~nao ^_exclui ^_o after-roadmap:! after-roadmap:filho after-roadmap:pode a~com a~da conta divid- divida_$ divida_com divida_do do~por eh_minha engan- exclu- exclui filho ja meu_filho minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi
more-debts:por nao~minha o~nao pagar_a pagou pagou_$ pode~da que_meu quitei_o tirar_da tirar~lista`,
    '-3': `:o after-roadmap:por after-roadmap:quero mais~a n0 overdue:NAME overdue:ja overdue:o overdue:paguei paguei~NAME primeiro sozin- sozinha sozinha_$`,
    '-4': `:! :quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '16': `comec- recomecar_$`,
    '15': `^_reinicia recomecar reinicia`,
    '14': `^_zera zera`,
    '13': `reinicia_$`,
    '12': `^_recomecar ^_zerar do_zero inici- inicio inicio_$ zera_ai zerar zerar_tudo`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca ai_$ de_novo debts:tudo do~por novo novo_$ para_comeco quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera comeca comeco_$ debts:zera do_inicio e_comeca para_inicio quero_recomecar quero~tudo rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:tudo ai outra_vez quero_comecar rates:zera vez vez_$ zero_$ zero_por zero~favor`,
    '5': `:comeco :novo :quero :tudo a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:refazer after-roadmap:vamos after-roadmap:zero comeca_de comecar_outra comecar~vez comeca~novo debts:ai debts:conversa debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do
tudo~comeca vamos_do vamos~inicio volta`,
    '4': `:comecar :volta :zero ^_errei ^_refazer after-roadmap:comeca after-roadmap:do after-roadmap:recomeca comecar_tudo comeco_por comeco~favor debts:comecar debts:do debts:novo debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:comecar rates:conversa rates:novo rates:recomecar refazer~inicio tudo_e vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `:para ^_quero after-roadmap:comeco after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:vez apaga_o apaga~plano bora_comecar bora~de comeca_$ comecar~outra debts:comeca debts:comeco debts:favor debts:quero debts:recomeca debts:refazer do errei~quero errei~vamos plano_e plano~comeca rates:ai rates:favor rates:quero rates:recomeca rates:refazer rates:vamos refazer~zero tudo_de
tudo_outra tudo_quero tudo_vamos tudo~de tudo~novo tudo~recomecar tudo~vez vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `?worry after-roadmap:minha after-roadmap:vida minha_vida vida vida_$ volta_$ worry:tudo`,
    '-4': `^_tudo quero~minha`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `after-roadmap:golpe bolet- boleto isso~golpe`,
    '8': `eh_falso eh~? esse_site esse~eh estra- estranho falso golpe_isso liber- liberar link numer- numero para_liberar site`,
    '7': `:golpe ^_mandaram acho~fui antes antes_$ cai_num cai~golpe como~se consent:eh depos- eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe~? mandaram minha_senha nome num num_golpe numero_eh pediram_minha pediram~senha que_fui que~enganado verda-`,
    '6': `?offers ^_acho ^_cai ^_esse ^_oferta ^_querem after-roadmap:nome after-roadmap:pediram boa_demais boa~desconfio cai codig- codigo como_sei confi- de_outra demai- demais demais_desconfio desconfio desconfio_$ do_banco e_sumiram eh~esse eh~isso emprestimo_$ esse_numero falso_esse falso~site fui limpa oferta_boa oferta~demais offers:eh pix_e pix~sumiram quere- querem que~do sei_se senha senha_$
se~verdade site_$ sumir- sumiram sumiram_$ taxa uma_taxa verdade`,
    '5': `:um acho acho_que after-roadmap:boleto after-roadmap:eh after-roadmap:numero confiavel_? confio confio_? consent:esse consent:pediram consent:que da_serasa deposite deposite_antes eh_estranho eh~banco esse eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome golpe_? isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- mandaram_um me_ligaram no_facebook nome~uma no~limpa
numero~estranho o_emprestimo o_numero offers:falso offers:link offers:pediram offers:que o~e pix_para prome- querem_que querem~eu que~deposite que~meu recebi_um se_eh sms um_link um~estranho verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :boleto :eh :isso :liberar :pix :posso ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_sera ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:limpa after-roadmap:moca after-roadmap:pix after-roadmap:site after-roadmap:uma after-roadmap:verdade banco_$ boa boleto_de boleto_eh boleto~outra cara celul- celular celular_$
chego- chegou codigo_do codigo~celular consent:boleto consent:nome consent:o consent:pix consent:sei da~mesmo de~empresa disse disse- disse_que disseram disseram_que dizen- dizendo dizendo_que do_celular eh eh_normal empresa empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ nome_de norma- normal
normal_? numero_? o_boleto o_nome o_pix ofert- oferta offers:do offers:esse offers:golpe offers:nome offers:pix offers:um outra_empresa pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pix_$ pix~liberar posso~? que_limpa recebi sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um_boleto uma uma_moca vi`,
    '3': `,_eh ,~? :, :? :emprestimo :link :mandaram :mandou :numero :pagar :para :pediram :por :taxa :uma ?_$ NAME_que ^_falaram ^_isso ^_prometeram ^_uma ^_whatsapp adian- adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:esse after-roadmap:fui after-roadmap:liberar after-roadmap:link after-roadmap:mandaram
after-roadmap:mesmo after-roadmap:normal after-roadmap:num after-roadmap:outra after-roadmap:pedindo after-roadmap:que after-roadmap:querem after-roadmap:senha after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco banco_mandou banco~? banco~link boleto_estranho boleto~NAME boleto~em cara_do cara~whatsapp cobrando
codigo_que codigo~chegou confiavel consent:? consent:acho consent:cai consent:do consent:estranho consent:eu consent:falso consent:liberar consent:limpa consent:mandaram consent:ne consent:num consent:numero consent:site consent:verdade conta_da conta~NAME da~que deposito deposito_antes de~pessoa disseram~preciso diz_que dizendo~eh do_emprestimo do_whatsapp docum- documento documento_eh
documento~normal do~diz do~documento do~mandou eh_confiavel eh_da eh_do eh_verdadeiro em_nome empre- emprestimo esse_link esse~? estao estao_me falar- falaram falaram_que falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo ligaram_pedindo ligaram~pix limpa_meu limpar limpar_o limpar~nome limpa~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio
me_cobrando meu_documento meu~pelo meu~por me~dizendo me~pedindo me~uma moca_pediu moca~foto nome_pelo nome_por nome~# nome~outra nome~pix numero~do nunca_tive o_cara o_codigo offers:antes offers:boleto offers:isso offers:limpa offers:numero offers:o offers:sms outra o~por pagar_seguro pagar~antes para_uma para~pessoa pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediu
pediu_foto pediu~do pelo pelo_pix pesso- pessoa por_# por_uma por~para por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~golpe que~pagar se seguro_antes seguro~do serasa_mesmo so_vale taxa_para taxa~liberar tive tive_$ um um_deposito uma_conta uma~da um~, um~antes veio veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco
whatsapp~que`,
    '-3': `%_de %~desconto ^_que after-roadmap:nao consent:nao consent:voce de_desconto eh_# eh_de eh_emprestimo eh~% isso~emprestimo n0 nome_? offers:# offers:% que~isso`,
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
    '12': `passa proxima_$`,
    '11': `?instalments-left ?thirteenth ^_outra ^_vamos adian- adiante adiante_$ pular_? quero_dizer responder segue_o`,
    '10': `^_prefiro dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar prefi- prefiro vamos`,
    '9': `?debt-amount ^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao responder_isso`,
    '8': `?rates ^_essa abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto essentials:proxima nao~falar nao~responder passar pergu- posso_pular posso~? pular_$ respo- te_falo vamos_adiante`,
    '7': `^_bora ^_depois ^_muda baile baile_$ de_pergunta essa_eu essa~pulo essentials:pula essentials:segue eu_pulo incomes:proxima isso_eh jogo_$ mais_tarde mais~eu mando_$ muda_de muda~pergunta nao_falar o_baile offers:depois overdue:isso parti- passa- pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pula_essa pulo pulo_$ rates:pode rates:pula rates:pular segue_sem segue~baile segue~isso
segue~jogo sem_isso tarde tarde_eu te thirteenth:depois vou_responder`,
    '6': `?offers ?overdue ^_deixa ^_mais agora~consigo bora branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar debt-amount:? debt-amount:pular deixa depois_? de~nisso disso em_branco essentials:depois essentials:pode essentials:pular eu_olho eu~falo falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:nao instalments-left:essa instalments-left:outra jogo mando muda nao_gosto o_jogo
olho outra_$ outra_coisa overdue:essa overdue:eu overdue:proxima para_depois para_outra para_pular passa_adiante passar_$ proxima_por proxima~favor pular_essa quero~disso rates:passo rates:vamos vejo vejo_$ vou_falar vou~disso`,
    '5': `?incomes ^_agora ^_pergunta ^_posso agora_nao antes_de coisa_$ como_pular como~essa dai dai_$ debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pergunta deixa- deixar deixar_em deixar~branco deixa~depois de~. disso_$ e_te essa_? eu eu_mando eu_te eu_vejo eu~em faz_outra faz~pergunta flexibles:essa flexibles:passa hora_eu hora~respondo incomes:eu incomes:informar incomes:outra
incomes:prefiro incomes:quero incomes:segue instalments-left:isso instalments-left:passa isso nao_consigo nao_informar nao~ver nisso_$ offers:. offers:antes offers:responder offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:passa overdue:pergunta para~? passar_essa pode_deixar pode~depois pode~em posso prefiro~informar pular~? quero_responder rates:depois rates:dizer rates:essa
rates:falo rates:nao rates:outra rates:para rates:proxima responder_$ ser_depois tarde~mando tem~pular thirteenth:? thirteenth:eu vamos_para vamos~proxima ver_isso vou~isso`,
    '4': `?essentials ^_amanha ^_faz ^_isso amanh- amanha amanha_eu amanha~te coisa consigo debt-amount:adiante debt-amount:depois debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~procuro depois~te depois~vejo digo_$ essa_nao essentials:certo essentials:eu essentials:falar essentials:te eu_procuro eu_ver eu~depois e~digo hora incomes:deixa incomes:depois incomes:em incomes:falar
informar instalments-left:? instalments-left:eu instalments-left:falar instalments-left:para instalments-left:pergunta instalments-left:pula instalments-left:pular isso_$ nao~ao nao~de nisso offers:eu offers:prefiro offers:te overdue:aberto overdue:de overdue:deixa overdue:disso overdue:posso overdue:quero pode~essa procuro procuro_$ quero_falar quero~isso rates:prefiro rates:quero rates:responder
responder~nao sei_ao ser~? te_digo tem_como thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `?debt-creditor ^_da ^_responder agora antes ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa consi- da_para debt-amount:agora debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:essa debt-amount:eu debt-amount:nao debt-amount:posso debt-amount:vamos depois_essa depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em em_casa em~eu essa~vou
essentials:coisa essentials:disso essentials:essa essentials:nao essentials:outra essentials:sem essentials:vejo essentials:ver estou~rua estou~trabalho eu_chegar eu_pego eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ faz ganho_$ incomes:coisa incomes:dizer incomes:mando incomes:passa incomes:respondo incomes:sem informar_$ instalments-left:disso instalments-left:em
instalments-left:muda instalments-left:tarde isso_depois isso_nao n0 na_rua nao_responder nao~quanto na~depois no_trabalho no~depois o_papel offers:branco offers:de offers:em offers:o offers:vejo olho_$ olho_isso overdue:? overdue:depois overdue:eh overdue:favor overdue:muda overdue:nao overdue:nisso overdue:respondo overdue:sem papel papel_$ para_proxima para~essa pego pego_o pego~papel por_favor
posso_responder posso~depois prefiro~responder procu- quando_eu quando~chegar quanto_ganho quero rates:? rates:bora rates:comigo rates:deixa rates:eu rates:isso rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sei~certo sem tarde~olho te~essa thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:responder thirteenth:te thirteenth:vejo
thirteenth:vou trabalho_depois trabalho~eu vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ^_como ^_ja ^_quero ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo after-roadmap:pode ai consent:nao conto conto_$ depois~conto desfa- eu_nao eu~sei ja_respondi ja~essa lembr- lembro nao_lembro nao~isso proximo proximo_passo qual rates:la rates:ver rates:vou respondi_essa respondi~pergunta
sei_responder sei~essa te_conto volta_para`,
    '-4': `?after-crisis ?consent ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:eu consent:respondo depois_passo depois~la eh_essa passo_la respondi volta`,
    '-5': `consent:deixa consent:depois consent:para la la_$`,
  },
  source: {
    '32': `?income-source`,
    '17': `INCOME`,
    '10': `incomes:bpc`,
    '9': `bpc bpc_$ income-source:da income-source:do`,
    '8': `^_bpc clt clt_$ income-source:aluguel income-source:bico incomes:minha incomes:propria propr- propria`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ apose- bico bico_$ sou vendo`,
    '6': `^_aluguel ^_faco income-source:, income-source:aposentado income-source:de income-source:faco income-source:inss income-source:meu income-source:que income-source:sou income-source:trabalho incomes:clt incomes:conta incomes:sou por_conta`,
    '5': `^_clt ^_trabalho alugu- aluguel aposentado aposentado_$ conta_propria income-source:aposentadoria income-source:carteira income-source:eh income-source:na income-source:vendo incomes:o incomes:tenho inss por~propria sou_clt`,
    '4': `,_ganho ?incomes ^_aposentado ^_aposentadoria ^_carteira ^_inss ^_mesada aposentadoria aposentadoria_$ assinada assinada_$ carte- carteira carteira_assinada concursada confo- conforme conforme_o conta conta_$ do_governo faco income-source:assinada income-source:bolsa income-source:concursada income-source:familia income-source:filho income-source:governo income-source:minha income-source:por
incomes:por inss_$ mesad- mesada minha o_bpc o_dia traba- trabalho trabalho_de vo`,
    '3': `,_sem ^_bolsa ^_da ^_tenho assin- auton- autonomo bolsa bolsa_familia concu- da_$ da_prefeitura da~filha eh_do eh~inss familia_$ filha_$ gover- governo governo_$ income-source:com income-source:conta income-source:estado income-source:me income-source:pensao income-source:trampo incomes:dia incomes:filha incomes:so incomes:vendo me_da pj pj_$ prefe- prefeitura prefeitura_$ prest- presto propria_$
que_aparece recebo_do regis- registrada roupa roupa_$ salga- salgado sem~. sou~, so~bpc tramp- trampo uns_bico vendo~na`,
    '-3': `?thirteenth ?worry thirteenth:sou`,
    '-4': `^_fixo fixo`,
  },
  'start-reminders': {
    '14': `lembr-`,
    '10': `after-roadmap:lembretes lembretes`,
    '9': `^_reativa after-roadmap:reativa lembretes_por reativa`,
    '8': `lembrada lembretes_$`,
    '7': `after-roadmap:avisa after-roadmap:lembra after-roadmap:os avisa de_volta for lembra me_avisa me_lembra me~quando os pode_mandar pode~os reati- volta_com voltar~me`,
    '6': `after-roadmap:avisos after-roadmap:me after-roadmap:pode after-roadmap:quero after-roadmap:volta aviso- avisos avisos_$ dos_lembretes mandar_os os_avisos os~por sinto vence- volta_$`,
    '5': `^_pode after-roadmap:dos after-roadmap:falta after-roadmap:quando after-roadmap:ser a~lembrar com_os com~lembretes lembrar_$ quand- quando quero_ser ser~de volta voltar_a`,
    '4': `,_quero :aviso :lembrar :receber :sim ^_me a_me after-roadmap:de after-roadmap:favor after-roadmap:mandar after-roadmap:novo avisar_de avisar~novo dos eu_quero falta lembre lembre_$ me_avisar me_lembre me~de me~sim os_aviso pode pode_voltar pode~a pode~avisar quero quero~voce ser sim~quero volta- voltar`,
    '3': `^_agora ^_fiquei ^_quero after-roadmap:avisar after-roadmap:com after-roadmap:perdido after-roadmap:voltar avisa- avisar de_novo eu~que favor favor_$ lembrar me me_lembrar novo novo_$ perdi- perdido por_favor que_voce quero_que que~me receber_os sim_, voce_me`,
    '-3': `after-roadmap:aviso after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos cance- dos_vencimentos me_mandar me~dos pode_tirar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `after-roadmap:nao dispe- parar reativar suspe-`,
    '-5': `^_os a_mandar after-roadmap:lembrado avisos_por avisos~favor lembrado mandar~lembretes quero~lembrado quero~os ser_lembrado volta_a voltar~mandar`,
    '-6': `coloc-`,
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
    '8': `^_para cance- os`,
    '7': `:lembrete after-roadmap:os after-roadmap:vencimento aviso_$ avisos_$ de_aviso lembrar lembrar_$ me~mais nao_precisa para_com vencimento_$`,
    '6': `:lembrar ^_desativa ^_desliga ^_muito ^_os ^_sem ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:ficar avisar_$ avisos_por avisos~favor chega_de de_avisar desat- desativa esses ficar nao_me nao_quero nao~ficar os_lembretes pode_parar precisa precisa_ficar sem~por silen- silencia suspe- vencimento`,
    '5': `:os ^_chega ^_menos ^_tira after-roadmap:de after-roadmap:esses after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:para after-roadmap:precisa after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- desliga dispe- esses_lembretes lembrado lembrado_$ me_lembrar nao~lembrete os_avisos para~isso preci- quero_lembrete quero~lembrado
ser_lembrado tira venci-`,
    '4': `:lembretes :nao :parar :quero ^_parar after-roadmap:avisa after-roadmap:cancela after-roadmap:favor after-roadmap:mais after-roadmap:negocio after-roadmap:ser after-roadmap:tirar avisa com_isso de_me de~lembrar esse_negocio me_avisa menos muito negocio parar_com parar_os parar~os para~me pode_tirar pode~de pode~os quero_parar quero_ser silencia_os tirar tirar_os`,
    '3': `:com :mais :me :pode :precisa ^_cancela ^_cancelar after-roadmap:demais after-roadmap:dia after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrando after-roadmap:lembrar after-roadmap:por aviso_de cancela cancelar~negocio de_lembrete demai- demais em_receber em~lembretes esses_lembrete favor favor_$ ficar_me ficar~lembrando interesse interesse_em interesse~receber lembra lembrando
mais_$ me me_lembra me_lembrando me~das me~todo nao~interesse nao~me negoc- negocio_dos negocio~lembretes os_aviso parar_de para~os pode~com por_favor precisa_me precisa~lembrar receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse todo_dia`,
    '-3': `^_me ^_reativa after-roadmap:pagar after-roadmap:quero after-roadmap:reativa after-roadmap:sim me~de n0 os~de pagar_$ pode_mandar pode_me precisa_mais reativa volta- voltar`,
    '-4': `^_manda after-roadmap:falta de_novo falta novo novo_$ sinto`,
    '-5': `^_quero after-roadmap:novo quero_receber reati- volta_com`,
    '-6': `^_volta`,
    '-7': `^_liga after-roadmap:liga lembretes_por liga liga_os liga~lembretes volta`,
    '-8': `after-roadmap:volta`,
    '-10': `os~por`,
  },
  'tell-reply:no': {
    '17': `after-roadmap:nao recus-`,
    '16': `nao_aceitaram`,
    '14': `after-roadmap:quiseram`,
    '12': `^_negaram aceitaram after-roadmap:negaram negar- negaram quiseram`,
    '11': `quise-`,
    '10': `aceitaram_$ after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:falaram after-roadmap:nem banco~o falar- falaram falaram_que`,
    '7': `^_eles aceitaram_# acordo_de acordo~# after-deficit:# after-roadmap:acordo after-roadmap:proposta a~foi disse_nao disseram~nao minha_proposta nao~# toparam_$`,
    '6': `^_acordo ^_nem aceit- acord- acordo after-deficit:nao after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:toparam disse nao_quiseram nem o_banco o~disse proposta proposta_$ proposta_foi topar- toparam`,
    '5': `:nao ?after-deficit ?after-roadmap ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:minha after-roadmap:pedido after-roadmap:que disse- disseram disseram_que eles fazem fazem_$ nao nao_fazem nao~minha pedid- pedido pedido_$ propo- que~fazem`,
    '4': `NAME~minha ^_o after-roadmap:aceitaram after-roadmap:atendente after-roadmap:negociar after-roadmap:pouco banco eh_muito foi o_acordo o_atendente pouco pouco_$ que_so que~a que~muito so_a`,
    '3': `NAME_nao a_proposta a_vista after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- atendente a~nao banco_disse banco~nao da_$ eles~aceitaram falaram~nao n0 nao_da nao~negociar o_NAME que~da quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry NAME_aceitou ^_toparam aceita aceitei_o aceitei~acordo after-roadmap:, after-roadmap:me after-roadmap:quero after-roadmap:quis a~aceitou a~proposta nao_quero nao_quis nao~mais o_que o~nao quis topou worry:nao`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao_aceitei pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `after-roadmap:aceitaram after-roadmap:toparam aprov- topar- toparam`,
    '12': `^_aceitaram ^_concordaram aceit- aceitaram aceitaram_$ after-roadmap:concordaram conco- concordaram`,
    '11': `^_toparam topou`,
    '10': `after-roadmap:banco o_banco toparam_$`,
    '9': `after-roadmap:disseram banco`,
    '8': `^_disseram disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou minha_proposta`,
    '6': `after-roadmap:eles after-roadmap:proposta after-roadmap:sim o~aceitou que_sim`,
    '5': `a_minha aceitaram_minha aceitaram~proposta after-roadmap:minha after-roadmap:ser a~proposta eles propo- proposta que_pode ser_$ valor_$`,
    '4': `^_deu ^_o aceita aceita_$ after-roadmap:! after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:pode after-roadmap:valor com_a deu deu_certo minha~foi o_valor pode_ser sim_$`,
    '3': `! !_$ ?after-roadmap NAME_aceitou a_deus after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o a~aceitou certo deus_$ graca- gracas gracas_a gracas~deus proposta_$ proposta_foi ser sim valor`,
    '-3': `#_! after-roadmap:# after-roadmap:meus nao~minha`,
    '-6': `nao_aceitaram recus-`,
    '-8': `after-roadmap:nao`,
  },
  thank: {
    '18': `obrig-`,
    '17': `valeu`,
    '16': `briga- n0`,
    '14': `?after-roadmap ^_valeu`,
    '13': `after-roadmap:valeu obrigada tchau tchau_$`,
    '12': `after-roadmap:beleza after-roadmap:obrigada valeu_$`,
    '11': `:sim ^_deus ^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_massa after-roadmap:massa after-roadmap:muito agrad- deus massa muito obrigado_$`,
    '9': `:valeu ^_beleza ^_obrigada ^_ok ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:dez after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 dez_$ enten- ok tmj 🙏_$`,
    '8': `:ate :deus :mais ^_ate ^_certo ^_gratidao ^_perfeito abencoe_$ after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau anota- anotado dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:👍 ^_entendi ^_muito a_senhora abenc- abencoe after-roadmap:bom after-roadmap:combinado after-roadmap:demais after-roadmap:entendi after-roadmap:senhora belez- beleza bom_$ certo certo_$ combi- combinado combinado_$ demai- demais deus_te deus~pague eh_um entendi_$ obrigada_$ pague que_bom`,
    '6': `^_obrigado ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ajudo- ajudou ate a~eh bom mais_$ massa_demais muito_$ senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :abencoe :viu ^_que ^_tu after-roadmap:ajudou after-roadmap:tu demais_$ deus_abencoe entendi ok_$ te tu viu_$`,
    '4': `:! :filho :obrigada ? ^_ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um after-roadmap:viu beleza_$ beleza_entao despe- entao_$ esse_plano esta_bom filho_$ hoje_, me~por muito_obrigada obrigada_pela obrigada~ajuda pela_ajuda por_hoje por~,`,
    '3': `:meu :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce ajudou_bastante ajudou_demais bom_obrigada certo_obrigada eh_muito entao filho mano mano_$ meu_filho muito~pela obrigada_viu pela show te_abencoe`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?debt-kind ?overdue ?thirteenth ^_chega ^_concordaram ^_desisto ^_free ^_fui ^_link ^_melhor ^_negaram ^_opa ^_pagamento ^_recusei ^_reinicia ^_sair ^_sei ^_stop ^_topei ^_voltei aceitaram after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso
after-roadmap:link after-roadmap:melhor after-roadmap:meu after-roadmap:negaram after-roadmap:o after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai ai_$ cancelar chega como conco- concordaram desca- desis- desisto esque- essa
essa_$ fecharia fecharia_$ free free_mesmo fui isso_$ lembr- link melho- melhor namor- namora namora_$ negar- negaram negoc- oi_$ onde opa paga pagam- pagamento pago_$ parar parar_$ passo passo_$ quand- quando quant- quanto quanto_$ reati- reativar recla- recusei reini- reinicia reneg- sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?income-source ?worry ^_bom ^_como ^_eh ^_oi ^_parar ^_pedi ^_quero ^_reset ^_tem aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero cance- confi- debts:beleza domin- domingo oi pedi reset reset_$`,
    '-5': `after-roadmap:tem fecha- nao_entendi recus-`,
    '-6': `after-roadmap:nao aprov-`,
    '-7': `liqui-`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se after-roadmap:emprestimo`,
    '8': `^_e e_se`,
    '7': `after-roadmap:e after-roadmap:eu e~eu`,
    '6': `after-roadmap:pegar empre- emprestimo emprestimo_para eu_nao eu~a eu~um`,
    '5': `^_vale after-roadmap:quitar after-roadmap:tudo after-roadmap:vale after-roadmap:vender emprestimo~pagar eu~o pagar~? para~tudo pegar`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:dinheiro after-roadmap:marido after-roadmap:muda after-roadmap:pagar after-roadmap:pena after-roadmap:trocar after-roadmap:um ajuda- ajudar arrum- arrumar dinheiro_por dinheiro~mes eu eu_parar eu_vender eu~aceitar eu~adiantado e~meu nao_aceitar nao~a pagar_tudo pagar~cartao para_pagar
pegar~emprestimo pena por~so quando_$ quita- quitar se~nao se~parar se~vender um_emprestimo vale vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo a_loja acaba aceitar aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dividas after-roadmap:emprego after-roadmap:juntar after-roadmap:loja after-roadmap:mes after-roadmap:meu after-roadmap:moto after-roadmap:outro after-roadmap:por as_dividas a~e cartao_$ comecar~menores dimin- dinhe- dinheiro dividas~uma emprego emprego~# eu_fechar eu_quitar eu_usar eu~de
junta- juntar loja_e marid- marido menor_primeiro mes_acaba meu_marido muda nao_pagar num_emprestimo o_# o_cartao o~muda pagar pagar_o pagar~NAME para_quitar parar_de parar~pagar por_uma por~? por~acaba posso_fazer quitar_tudo quitar~menor se~fechar se~quitar se~usar so_$ troca- trocar tudo tudo_? tudo_na tudo~NAME um_mes usar usar_o usar~fgts vende-`,
    '-3': `#~mais 13o 13o~# a_mais acaba~? after-roadmap:# after-roadmap:13o after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu_so eu~sair n0 o_13o o_minimo pagar_# pagar~minimo por~mil quando_? quise- quiser quiser_sair sair sair_$ se~quiser`,
    '-4': `aceitarem after-roadmap:aceitarem botar~# do~? mais_# se~so`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '11': `?worry`,
    '9': `cobranca ligam worry:dia worry:ligam`,
    '8': `mandam nao_param param telef- telefone worry:cobranca worry:nao worry:para worry:param worry:telefone`,
    '7': `^_ligam hora hora_$ ligac- por_dia quare- quarenta worry:hora worry:me worry:na`,
    '6': `aguen- aguento aguento_mais cobrador diret- direto estao~ligando ligam_para mensa- mensagem nao_aguento param_de worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ dia_$ estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de para_$ parar parar_$ pela sem_parar sendo worry:ligando worry:mais worry:parar worry:pela worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao ate_para de_meia de~em dia dia_inteiro ligam~NAME ligam~meu me_ligando meia meu_trabalho na_minha na~dos o_de o_dia outro- outros para_meu porta so_o so~de toda worry:NAME worry:cobrando worry:estao worry:inteiro worry:meu worry:minha worry:o worry:porta worry:servico worry:toda worry:trabalho`,
    '3': `,_da :cobranca :essas :mundo NAME_ate NAME_para ate~NAME casa_da casa~minha celul- celular cobram cobrando da~nao da~sogra dos eles_ligam eles~para essas~, estao estao_me foi_na frent- frente intei- inteiro inteiro_$ ligando_o ligando~dia mais~cobranca me_da meu_servico me~na minha_sogra mundo na_casa na_frente nao_me nao~mais no_celular no~nao o~inteiro param_$ para~ate para~para porta_$ sem
servi- servico sogra sogra_$ sumir trabalho trabalho_$ vonta- vontade worry:as worry:ate worry:eles worry:em worry:foi worry:frente worry:no`,
    '-3': `n0 no_serasa nome o_nome worry:a worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '12': `?worry`,
    '11': `worry:casa`,
    '10': `worry:vou`,
    '9': `casa_$`,
    '8': `apart- apartamento casa despejo perde- perder worry:apartamento worry:despejo worry:perder`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa worry:a worry:imobiliaria worry:leilao worry:me worry:sair worry:ser`,
    '6': `apartamento_$ daqui daqui_$ mando- mandou meu_apartamento ordem posso_perder sair sair_$ ser tirar- worry:NAME worry:botar worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho`,
    '5': `a_casa botar da_casa na_rua onde rua vou worry:o worry:vao`,
    '4': `^_posso a_caixa a_gente caixa caixa_vai de~minha dono nao_tenho o_apartamento o_dono o_proprietario para_fora perder_minha perder~casa posso propr- proprietario querem_tomar semana_que semana~vem tomar vao vao_me worry:ate worry:caixa worry:de worry:dono worry:fora worry:gente worry:minha worry:na worry:proprietario worry:que worry:semana worry:tomar worry:vai worry:vem`,
    '3': `^_aluguel ^_querem ^_vao a~na a~vai com_meus de_perder dele do_meu dono_da dono~casa eu~da filhos_$ fora fora_$ gente joao medo~perder me~para o_seu o~pediu o~vai pediu preoc- preocupacao preocupacao_eh que_vem querem querem~minha rua_$ se seu_joao tomar_minha tomar~casa vem_$ vou~na worry:atrasado worry:com worry:da worry:do worry:eu worry:natal worry:para worry:parar worry:preocupacao worry:quer
worry:querem`,
    '-3': `n0 proce- worry:# worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite leite_para worry:comer worry:de worry:fome worry:leite worry:para worry:tem`,
    '7': `almoc- a~esta basic- cesta de~de esta_vazia pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `comida_$ dia_$ tenho~que worry:e worry:esta worry:falta`,
    '5': `EXPENSE ^_faltou ^_meus com_fome estou~de falto- faltou fome_$ o~e so tenho_o todo_dia worry:filhos worry:meus worry:o worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe comer_para de_comer dia dia_que dia~nao e_de entre entre_o escol- esta_faltando e~conta falta faltando falta~para filho- filhos meus_filhos nao_tem nao~o o_remedio que~tem remed- remedio remedio_e tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio worry:tenho`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para e_o em_casa esta~comida estou faltando_comida gelad- geladeira meus nao_tenho nao~comida que_nao so_uma so~vez tem_$ tem_comida tem~em uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:em worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_no n0 worry:me worry:minha`,
    '-4': `worry:meu worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '13': `?worry score`,
    '11': `nome`,
    '10': `worry:negativado`,
    '9': `negat- negativado nome_$`,
    '8': `cpf_esta no_spc worry:cpf worry:estou worry:meu`,
    '7': `^_meu cpf credi- meu_cpf meu~esta spc spc_$ worry:spc`,
    '6': `^_nome aprova crediario_nao meu_nome no_serasa o_nome serasa_$ sujo worry:nada worry:serasa worry:sujo`,
    '5': `^_estou aprov- crediario estou_no nada_$ o~nao seras- serasa worry:esta worry:no worry:o`,
    '4': `consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o sujo_$ worry:consigo worry:mae worry:nao`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por credito da_minha e_mais esta_sujo e~nada limpar limpar_o limpar~nome mae mae_$ meu minha_mae nada por~do quero_limpar worry:alugar worry:limpar worry:mais worry:quero worry:uma`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '15': `^_nada worry:nada`,
    '13': `nao_$`,
    '12': `urgen- worry:nenhuma`,
    '11': `nada`,
    '9': `nada_urgente nao_estou nenhu- urgente urgente_$ worry:tudo`,
    '8': `^_nenhuma`,
    '7': `esta_tudo nenhuma nessa worry:, worry:desses worry:disso worry:enquanto worry:nenhum`,
    '6': `controle controle_$ desse- desses desses_$ nenhum_desses organizar_$ so_quero tranq- tranquilo worry:deus worry:estou worry:organizar worry:tranquilo`,
    '5': `^_nenhum contr- corre- em_paz enqua- enquanto incomes:nada nada_disso nenhum nenhuma_$ organ- organizar paz paz_$ por_enquanto quero_organizar risco so~organizar urgencia urgencia_$ worry:dessas worry:esta worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao ^_tudo comig- comigo comigo_$ dessas_$ desse deus disso disso_$ esta~em nada_desse nao_, nao_tem nao~comigo nenhuma_dessas tipo tranquilo_$ tudo tudo_em worry:comigo worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_por ^_so a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ esta~por graca- gracas gracas_a gracas~deus isso_nao nada_me nada~nao nao_chegou nao~ainda nao~eh nao~isso nesse por~nao preoc- rio tem~nao worry:aqui worry:cobrador`,
    '-3': `aprov- aprova credi- crediario crediario_nao esta~atrasado overdue:nenhuma o~nao score tudo_atrasado worry:dia worry:minha worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nada_$ nao_durmo worry:durmo worry:meu`,
    '-5': `worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '11': `worry:nao`,
    '9': `^_cada cada_mes durmo durmo_$ nao_durmo worry:com worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado vergo- vergonha worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga atrasado_$ a~so briga briga_em briga~casa com_depressao consigo_dormir cresc- cresce cresce_$ de_nao depre- depressao dinheiro_$ juros_$ medo~nao nao~dormir os so_cresce worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:por worry:sabe`,
    '5': `^_estou ^_medo a_divida acaba- atrasado cansa- com_isso doente_e dormi- dormir esta_tudo juros medo_de minha_familia por~disso sabe tenho_vergonha worry:assim worry:consigo worry:isso worry:marido worry:medo worry:minha worry:viver`,
    '4': `^_ai a_minha ai~eh assim causa coisa_$ consigo dar_conta devendo_$ dinhe- dinheiro disso_$ doent- doente eh_tanta eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher moca muita muito mulhe- mulher nao_consigo nao~conta na~eh o~fazer por_causa que_fazer sabe_$ sem_saber tanta verdade_eh viver worry:ai worry:casa worry:causa worry:coisa
worry:disso worry:doente worry:fazer worry:mae worry:moca worry:sem worry:so worry:tanta worry:tudo`,
    '3': `^_meu ^_na atras- casa coisa com conseguir conseguir_pagar consi- da_minha dar de_ser deven- devendo disso divid- divida eh_a esta~e estou estou_sem estou~e fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao na_verdade nao~pagar os~nao param_$ presa saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:a worry:conseguir worry:dar worry:de
worry:estao worry:pagar worry:tenho`,
    '-3': `:fui ^_tudo almoc- cobra- de_perder dia_$ medo~perder minha_casa minha_conta nao_$ negat- negativado nessa nome perde- perder worry:do worry:me worry:negativado worry:para worry:perder`,
    '-4': `estou_no nao_estou worry:nome`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro worry:moto`,
    '10': `o_carro`,
    '9': `carro_$ levar moto quere- worry:levar`,
    '8': `?worry minha_moto moto_$ worry:o`,
    '7': `estao_querendo querendo worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- levar_minha medo meu_carro movei- moveis querendo~meu vao_levar worry:estao worry:medo worry:meu worry:vao`,
    '5': `a_moto estao perder~carro tv vao worry:os`,
    '4': `^_medo ^_querem buscar_o carro_esta coisa- coisas coisas_$ de~a escondendo estou~o medo_de minhas_coisas ofici- oficial o~veio penho- penhorar perder_o querem querem~minha tomar worry:apreensao worry:banco worry:busca worry:coisas worry:oficial worry:penhorar worry:quer worry:querem worry:tomar`,
    '3': `^_oficial a_financeira ameacando_toma ameacando~minha apree- apreensao atras a~quer banco_vai busca busca_e busca~apreensao da_loja e_apreensao estao~toma esta~na geladeira_da geladeira~loja irmao medo_eh meu_irmao minha minha- minha_geladeira minhas minha~da moto_, na_casa na~do o_banco os o~ontem pegar pegar~moto posso~o quer quer~minha tenho_medo toma toma_minha tomar_meu tomar~carro
toma~geladeira vai~a worry:da worry:de worry:do worry:e worry:loja worry:ontem worry:pegar worry:toma worry:vai`,
    '-3': `casa_$ de_justica de~veio justica_veio minha_casa n0 oficial_de oficial~justica worry:me worry:nao`,
    '-4': `justi- justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:luz`,
    '9': `estou_no worry:a worry:no`,
    '8': `cortar luz worry:cortar worry:estou`,
    '7': `gas_$ meu_gas minha_luz worry:agua worry:gas worry:ja`,
    '6': `agua cortaram desligar gas veio worry:NAME worry:cortaram worry:desligar worry:dias worry:ontem worry:veio`,
    '5': `^_cortaram ^_estou a_energia aviso_de aviso~corte a~vai cortada cortar_$ corte da_luz de_corte dias energ- energia ja_veio luz_esta ontem ontem_$ vai worry:aviso worry:de worry:meu worry:vai`,
    '4': `^_medo a_internet amanha_$ aviso aviso- avisou avisou_que a~ja compa- corta cortaram_a cortaram~agua da~esta de~a esta_na estou luz_$ luz~cortar ser_cortada sexta_$ vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:internet worry:moco worry:sem worry:sexta`,
    '3': `#_dias #~senao EXPENSE NAME_deu NAME_ja ^_a a_agua after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_desde agua_ontem agua~ontem amanh- amanha ameacando~a cortada_amanha cortar_minha cortaram_minha cortar~agua cortar~luz desde_ontem desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga estou_ha ha ha~dias inter- internet internet_$ luz_para medo medo_de
minha_agua minha~ontem minha~vai moco na_porta no o~da porta porta_$ sem_agua sem~desde senao senao_desliga ser~amanha sexta veio_cortar worry:cortada worry:desde worry:desliga worry:deu worry:dois worry:medo worry:minha worry:porta worry:senao worry:vao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '12': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:me worry:recebi`,
    '8': `^_recebi intim- intimacao worry:do worry:intimacao`,
    '7': `acao acao_de de_cobranca estao_me recebi worry:acao worry:banco worry:vao`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ da_justica justica_$ pelo_banco processar vao worry:carta worry:chegou worry:de worry:no worry:pelo`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao cobranca de_justica do_forum estao forum forum_$ no_meu no~nome oficial_de oficial~justica pelo processo sendo tem_processo vao_me worry:aqui worry:cartorio worry:cobranca worry:da worry:estao worry:forum worry:sendo worry:tem worry:um`,
    '4': `banco banco_$ carta_do chegou_um estou_sendo justica~aqui nome_$ ofici- oficial prote- protestar receb- uma~do vao_protestar vao~no worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_mandou chegou_uma chegou~intimacao cobra- do_banco do~mandou mandou_carta meu_nome o_advogado uma_carta uma_intimacao veio_aqui worry:. worry:mandou`,
    '-3': `busca- moto_$ worry:minha worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:meu`,
    '11': `worry:conta`,
    '10': `worry:minha`,
    '9': `minha_conta worry:salario`,
    '8': `?worry bloqu- meu_salario worry:pagamento`,
    '7': `conta conta_$ meu_pagamento pagam- pagamento worry:banco worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam benef- beneficio bloquearam pagamento_$ penho- salar- salario segur- worry:o`,
    '5': `banco~meu beneficio_$ cai_e desco- meu o_banco salario_$ tudo_do worry:cai worry:do worry:metade worry:todo worry:tudo`,
    '4': `^_descontam aposentadoria_$ banco bloquearam_meu bpc cai da~aposentadoria descontado descontam metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria pegan- pegando pegando_meu tirar- tiraram todo todo_$ worry:aposentadoria worry:descontado worry:descontam worry:dinheiro worry:e worry:pegando`,
    '3': `INCOME apose- aposentadoria banco_bloqueou banco_pega bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME dinheiro~e do_beneficio do~salario e~banco justi- justica justica_$ minha~esta o_limite ordem o~bloqueou o~cai o~pega pega por_ordem quase worry:NAME worry:bloqueou worry:da worry:justica worry:ordem worry:pega worry:pela
worry:quase`,
    '-3': `n0 worry:nao worry:nome`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_aceitei ^_topei aceit- topei`,
    '14': `topei_$`,
    '13': `aceitei`,
    '12': `fecha- feche- fechei`,
    '11': `^_fechei after-roadmap:topei`,
    '10': `^_acabei acabe- acabei aceitar_essa`,
    '9': `?offers acordo_fechado fechado fechado_$ offers:aceitei offers:topei`,
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei_a acord- acordo after-roadmap:fechei assinei assinei_o assinei~acordo eles_$ fechando fechando_$`,
    '7': `^_aceita a_da acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acabei assin- certo_fechei com_eles deu~fechei fechar~eles fechei_com o_acordo offers:fechei pode_aceitar pode~essa vou~com`,
    '6': `^_deu a_proposta aceita after-roadmap:aceita after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME com~banco deu_certo essa_$ fechar_com fechei~acordo fechei~o fiz~acordo offers:acabei`,
    '5': `^_fiz aceita_essa aceita~vou aceitei~parcelamento acordo~app after-roadmap:vou banco_$ certo deles deles_$ deu eles essa essa_vou essa~pagar fechei_o fiz_o o_parcelamento offers:acordo offers:com offers:essa pagar_$ parcelamento vou vou_aceitar`,
    '4': `NAME_! NAME~! NAME~vou ^_vou aceita_a aceita~da acordo_hoje acordo_no after-roadmap:aceitar after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles com_o do_jeito fechei_do fechei~jeito fiz hoje jeito_que jeito~ofereceram no_app ofereceram_$ offers:aceitar offers:eles offers:o o~hoje parcelamento_$ proposta proposta_deles que_ofereceram topei_a topei~proposta vou_pagar`,
    '3': `! !_! !_$ :hoje NAME_hoje ^_pode acordo_do after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:hoje after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta app da~, do~que hoje_$ jeito ofereceram offers:assinei offers:deles offers:deu offers:parcelamento offers:pode offers:vou o~com o~no propo- proposta_$ vou_fechar
vou~essa`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~, 
~aluguel 
~de !_# !_onde !~# !~a #_
 #_( #_) #_- #_: #_; #_academia #_agua #_ah #_aluguel #_am #_ano #_ao #_as #_atrasada #_atrasado #_atrasados #_banho #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_casas #_celular #_cheque #_comida #_como #_condominio #_conta #_contas #_creche #_das #_dependendo #_depois #_dia #_divida #_dividido #_dura
#_eh #_emprestado #_escola #_esta #_estao #_estou #_eu #_facil #_falta #_faltam #_faltando #_fatura #_faturas #_filhos #_fixo #_fralda #_gas #_horas #_ifood #_internet #_ja #_juntando #_juros #_leite #_limpo #_liq #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_mesmo #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela
#_parcelado #_parcelei #_parei #_passagem #_pau #_pela #_pelo #_pensao #_pg #_pila #_pode #_porsento #_prestacao #_prestacoes #_quando #_rango #_real #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_virgula #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia
#~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas #~atrasado #~atrasados #~atrasei #~besteira #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~colegio #~com #~comida #~compra #~condominio #~consignado #~contando #~das #~dei
#~depende #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~especial #~esse #~esta #~estao #~estava #~estou #~facil #~faco #~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~ficou #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto
#~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liberar #~liquido #~loja #~luz #~m #~marco #~maximo #~me #~meio #~menos #~mensalidade #~mercado #~meu #~mil #~mim #~minha #~minimo #~minimos #~moca #~motorista #~muito #~multa #~na #~nao #~nem #~nenhuma #~netflix #~no #~novembro #~nunca #~off #~onibus #~os #~ou #~outra #~outro
#~outubro #~pagar #~pagas #~pago #~paguei #~parado #~parcela #~parcelei #~parei #~parte #~passado #~pensao #~pix #~plano #~por #~posso #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitei #~recarga #~recebo #~remedio #~remedios #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao #~rifa #~role #~roupa #~salao #~salario #~sao #~se
#~secretaria #~segunda #~semana #~sempre #~sendo #~sexta #~so #~sofa #~somando #~spc #~spotify #~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~uber #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencer #~vencimento #~verdade #~viagem #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos
$~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_$ %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (_era (~# (~) (~dia (~e )_# )_$ )_, )_. )_: )_NAME )_aluguel )_e )_luz )~# )~$ )~- )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba
,_academia ,_aceito ,_agua ,_ai ,_ajuda ,_ajudo ,_aluguel ,_amanha ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_bora ,_cada ,_cartao ,_celular ,_cento ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_consulta ,_da ,_daqueles ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deu ,_deus ,_deve ,_devo ,_dez ,_do ,_dois ,_e
,_eh ,_ela ,_ele ,_eles ,_em ,_emprestimo ,_era ,_eram ,_errei ,_esse ,_estao ,_estava ,_eu ,_faco ,_falaram ,_falei ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_fora ,_gas ,_gasolina ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juntas ,_juros ,_liquido ,_luz ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nenhuma ,_netflix ,_ninguem ,_no
,_nunca ,_onibus ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_quem ,_quinhentos ,_quitadas ,_recebo ,_referente ,_registrado ,_restam ,_restando ,_resto ,_roupa ,_salao ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobrancelha ,_sobraram ,_soma ,_somando ,_spotify ,_streaming ,_taxa ,_tem ,_tira ,_tiro ,_todo ,_todos ,_total ,_tres
,_trezentos ,_tv ,_um ,_umas ,_usei ,_vai ,_vale ,_valido ,_valor ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+ ,~. ,~acaba ,~aceitei ,~agosto ,~ai ,~ainda ,~ajuda ,~ajudo ,~aluguel ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~atrasei ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cai ,~cartao ,~cinco ,~coisa ,~compro ,~conta ,~contas ,~conto
,~contrato ,~corrigir ,~crediario ,~da ,~dao ,~de ,~demais ,~desconto ,~deu ,~deve ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~dura ,~eh ,~em ,~enrolado ,~entao ,~era ,~errado ,~essas ,~esse ,~estou ,~explica ,~faltam ,~fatura ,~fecha ,~fevereiro ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ha ,~inverno ,~lembro ,~ligacao ,~mais ,~marco ,~marmita ,~me
,~mes ,~meses ,~mesmo ,~metade ,~meu ,~mil ,~mim ,~minha ,~minimo ,~muito ,~na ,~nada ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~o ,~os ,~paga ,~pagas ,~pago ,~parcela ,~parcelas ,~parte ,~pela ,~pila ,~por ,~primeira ,~quando ,~quanto ,~questao ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sem ,~silveira ,~sim ,~so ,~te ,~tentando ,~terceira ,~tiro ,~todo ,~torno ,~uns ,~valor
,~vencidas ,~vezes ,~vou ,~x ,~zero -_# -_$ -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._ainda ._aluguel ._cartao ._de ._devo ._e ._eh ._energia ._esse ._estou ._hoje ._ja ._luz ._m ._mercado ._minha ._nao ._no ._o ._recebo ._sao ._se ._um ._uns .~# .~$ .~, .~: .~? .~NAME .~da .~de .~devo .~dia .~do .~e .~eh .~eu .~faltam .~fica .~foi .~isso .~liquido .~na .~nao .~no .~o .~por .~que .~tem
.~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~NAME /~de /~faltam /~o 13o_, 13o_dia 13o_nao 13o~que 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_gasolina :_marque :_o :_restam :_sao :_taxa :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores
:ao :apaguem :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :australia :automatico :bah :bastante :bem :beneficio :caba :cada :cai :cair :caiu :caixa :cara :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisa :coisas :comigo :compensa :comprei :compro :condominio :confiavel :conforme
:consegui :conseguir :consigo :consorcio :continua :conto :contrato :correcao :cortada :corte :dando :dar :das :debito :decimo :dei :demora :depositar :der :desconta :desde :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dnv :do :dois :dona :dormir :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era
:especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiquei :fiz :folha :foram :ganhei :ganho :gas :gastei :gasto :geladeira :gente :gracas :gratificacao :guardado :ifood :imposto :instagram :instrucoes :inteiro :ir :janeiro :jogo :juntando :k :la :lgpd :ligaram :ligou :limpa :limpar :loja :luz :m :mae
:mainha :maio :mano :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :multa :na :nas :negocio :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :numero :obrigado :oferecendo :oferta :oitenta :oito :olha :onze :oq :organizar :orientacao :oxe :pagamento :pagando :pagas :pagina :paguei :pai :parcelas :parcelei :parou :passa :passado :passei :pede
:pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :rapaz :real :referente :regras :remedio :renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :seiscentos :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sobrou :sofa
:subiu :sumiu :tal :tambem :tche :ter :terceiro :tira :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :virou :vista :x :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~do :~em :~financiamento :~meses :~no :~parcelas :~por :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~#
;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_me ?_nao ?_queria ?~# ?~, ?~caba ?~tenho NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_aceitou NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco
NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desde NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_eu NAME_falou NAME_falta NAME_faltam NAME_fatura NAME_faz NAME_fica NAME_ficou NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_me NAME_mil NAME_na NAME_ne NAME_no NAME_novecentos
NAME_o NAME_ontem NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_passou NAME_pedindo NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_vencidas NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~a
NAME~aberto NAME~abril NAME~acordo NAME~adiantou NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cheque NAME~cinco NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~crediario NAME~da NAME~dando NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~devolvi NAME~dez
NAME~dezoito NAME~dia NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~esse NAME~estao NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k NAME~ligou NAME~maio NAME~me
NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~no NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pagando NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passado NAME~passou NAME~pegou NAME~porque NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo
NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~sms NAME~so NAME~sobraram NAME~tenho NAME~total NAME~tres NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~venceu NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_alugo ^_amortizei ^_aposto ^_aqui ^_arre
^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cervejinha ^_cet ^_churrasco ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_corrige ^_corrigindo ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_diaria ^_dinheiro ^_dizimo ^_duzentos ^_ela ^_empresa
^_emprestei ^_encostado ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_fralda ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_janeiro ^_jovem ^_lanche ^_leite ^_levanto ^_limite ^_lista ^_lote ^_luz ^_mando ^_manicure ^_mano ^_mas ^_material ^_mensalidade ^_mercado ^_minimo ^_mn
^_moca ^_multa ^_netflix ^_notebook ^_novecentos ^_ola ^_olha ^_onibus ^_oxente ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_pior ^_plano ^_possuo ^_presente ^_prestacao ^_professora ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_saiu
^_salao ^_salario ^_saldo ^_sobrou ^_spotify ^_tche ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_tres ^_trezentos ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_van ^_vei ^_veio ^_vence ^_venceu ^_vinte ^_vish a_. a_bolsa a_cabo a_cada a_cara a_carta a_cervejinha a_comida a_consulta a_cor a_dar a_declarar a_desse a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia
a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_metade a_minima a_mulher a_nona a_outra a_prefeitura a_prestacao a_renda a_renner a_rescisao a_restituicao a_sabado a_sexta a_sindica a_tv a_um a_van aa aa_$ abaix- abaixa abaixa_$ aberto_, abri abri_um abril abril_, abrir_o absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_em acaba_quando acabou~a academia_# academia_NAME
academia~# academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# acertei_$ acertei_com acho_$ acho_, acho~# acho~cai acho~esta acho~nem acho~sim acho~umas acho~uns acontece_$ acordo_que acordo~eles acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita acredita_$ adianta adiantada adiantada_$ adiantou adiantou_# adiantou_$ adiantou~e adoec- adoeceu adoeceu_e
advogado~NAME after-crisis:jeito after-crisis:moca after-roadmap:
 after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:adianta after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:agiota after-roadmap:amor after-roadmap:anterior after-roadmap:apagam after-roadmap:apareceu after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou
after-roadmap:besteira after-roadmap:bicho after-roadmap:bolo after-roadmap:botar after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chao after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:depositei after-roadmap:desde after-roadmap:dizendo after-roadmap:dois after-roadmap:duzentos after-roadmap:ela
after-roadmap:emprestado after-roadmap:entrar after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:funciona after-roadmap:ganhou after-roadmap:garcom after-roadmap:gaste after-roadmap:gasto after-roadmap:guardam after-roadmap:ia
after-roadmap:ideia after-roadmap:imposto after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:largar after-roadmap:leva after-roadmap:liguei after-roadmap:loterica after-roadmap:mandado after-roadmap:manha after-roadmap:maquina after-roadmap:marco after-roadmap:matando after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:nisso after-roadmap:normal
after-roadmap:nova after-roadmap:novecentos after-roadmap:oitenta after-roadmap:outro after-roadmap:parado after-roadmap:parte after-roadmap:pedindo after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:perna after-roadmap:poderia after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quebra after-roadmap:quita
after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:resto after-roadmap:sabado after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei after-roadmap:seiscentos after-roadmap:sms after-roadmap:tal after-roadmap:tinha after-roadmap:todos after-roadmap:trinta after-roadmap:troca after-roadmap:tv after-roadmap:uns
after-roadmap:usar after-roadmap:vei after-roadmap:viajar after-roadmap:vinte agenc- agencia agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_eh agora_em agora_estou agora_faco agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~a agora~banco agora~devendo agora~dia agora~eh agora~falta agora~nao agora~para
agora~que agora~so agost- agosto agosto_$ agua_# agua_( agua_, agua_: agua_atrasadas agua_da agua_e agua_eh agua_ja agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME agua~de agua~e agua~gas agua~luz agua~mercado agua~net ah_e ah_esqueci ah~a ah~o ai_: ai_depende ainda_, ainda_falta ainda_faltam ainda_mil ainda_restam ainda~, ainda~as ainda~de ainda~e ainda~o ainda~paguei ai~eu ajuda_?
ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajuda~uns ajudo ajudo_com ajudo_minha ajudo~# ajudo~mae alem_da alem_desses alem~dois alguem_da alguem~carne alguem~equipe alguem~verdade alguma~? alguma~por ali alime- alimenticia alimenticia_# almoco alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet alugo aluguel_# aluguel_, aluguel_- aluguel_: aluguel_atrasado
aluguel_da aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_era aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_oitocentos aluguel_quem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~. aluguel~agua aluguel~aumentar aluguel~com aluguel~comida aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu
aluguel~minha aluguel~paga aluguel~que aluguel~reais aluguel~tem aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e ano_passado anos_. anos_a anos_ainda anos_ja anos_para anos_posso anos_que anos~#
anos~acabar anos~aceito anos~ate anos~devo anos~divida anos~nao anos~usar ano~, ano~esta ano~gasolina ano~meio ano~seguro antecipei_tres anteriores_e antes_, antes_eu antes~# antes~ganhava anuid- anuidade ao_NAME ao_dia aos ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~nao apaga~os apaga~respostas apague~que aparece_#
aparece_na aparece_no apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aparelho aparelho_de apertei apertei_errado apertei~, aplicativo~esta aposentada aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_cai aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~dia aposentadoria~e aposentadoria~inss
aposentadoria~salario aposentado~um aposentei aposentei_por aposentei~idade apost- aposto aposto_uns aposto~# app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprendiz_, aprendiz~# aquele_que aquele~da aquele~ja aqui_. aqui_da aqui_na aqui_no aqui_que aqui~do aqui~gaveta aqui~rua ar ar_condicionado arquivo_$ arre arre_egua arre~,
arrumar_$ arrumei_um arrumei~bico as_# as_criancas as_demais as_quatro as_tres assinada_e as~# as~da as~extra as~juntas as~sao as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sabado ate_sexta atendo ate~# ate~, ate~/ ate~eles ate~fim ate~meu ate~nenhuma ate~o ate~para ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_?
atrasada_da atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_: atrasadas_de atrasadas_e atrasadas_que atrasadas~# atrasadas~da atrasadas~mais atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~#
atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasei_# atrasei_nao atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# austr- australia autis- autista
autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu a~% a~: a~aceitou a~ate a~baixou a~caduca a~cento a~cobra a~contas a~cresce a~dai a~dezembro a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~julho a~m a~mais a~mandou a~mas a~mes a~mil a~muda a~no a~noventa
a~pagar a~para a~parcelou a~parte a~pela a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~uns a~vale a~veio a~velha a~vem a~volta bah bah_, bah_devo bah_guria bah~# bah~, bah~devo bah~estou bairro_# bairro_, bairro~moveis baixo- baixou baixou_de baixou_para baixou~# banca- bancam bancam_tudo bancam~, banco_diz banco_do banco_e banco_esta banco_pode banco_quer banco~# banco~mandou banco~me bar
bar_do barzi- barzinho barzinho_# bater batid- batido batido_em batido~janeiro bebe_# beleza_valeu bem_essa bem~mesmo bem~so bem~uns beneficio_, beneficio_cai beneficio_todo beneficio~# beneficio~mes beneficio~nunca beste- besteira besteira_$ besteira_, bet bicho bicho_# bicho_$ bicho~por bico_# bico_de bico_mesmo bico~# bico~, bico~garcom bike biz boa_, boa_noite boia-- boia-fria boia-fria_$
boleto_com boleto_da boleto_do boleto_nao boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~, bom~preciso bora_la borra- bota_mais botar- botar_# botar_duzentos botar_mais botaram botaram_no botaram~serasa botar~a bota~mil botij-
botijao botijao_# botijao_por botijao~mes botou botou_meu botou~nome bouti- boutique bpc_do bpc~meu brincando_, bruto_# bruto_$ bruto_, bruto_e bruto_mas bruto~# bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~, cabelo~netflix cabo cachorro_# cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~de cada~dias cada~ele
cada~meses cada~na caem caem_em caem~dezembro cai_# cai_meu cai_na cai_no cai_o cai_para cai_todo cair cair_# cair~do caiu_, caiu_de caiu_para caiu~a caiu~primeira caiu~restituicao caixa_de caixa~supermercado cai~dezembro cai~dia cai~e cai~na cai~pagamento cai~quinto cai~uns caju caju_# calca- calcada caminhao caminhao_$ caminhao_quito caminhao~tudo caminhonete caminhonete_$ cancelar_esse
cancela~que cancelei_e canti- cantina capital_de capital~australia capital~giro cara_no carne_da carne_das carne_de carne_do carne_e carne_em carne_na carne~# carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_batido carro_de carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de
cartao_# cartao_) cartao_, cartao_consignado cartao_da cartao_e cartao_mas cartao_mesmo cartao_no cartao_que cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~ja cartao~loja cartao~mil cartao~zaffari carta~# carta~NAME carta~cartorio carta~forum carteira_de carteira~e cartoes cartoes_, cartoes_: cartoes_NAME
cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_falou casa_minha casa_na casa_propria casa_que casa_toda casas casa~# casa~, casa~NAME casa~da casa~eu casa~faco casa~financiada casa~que casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# cel_/ celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_e cem_na cem_no cem_por cem_reais
cem~NAME cem~antes cem~cento cem~da cem~mes cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento_todo cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~poucos cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certinho_, certo_antes certo_pode
certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% chao chao_$ chega_a chega~# chegou_$ chegou_carta chegou_no chegou~carta chegou~do chegou~intimacao cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais choveu chove~nao churr- churrasco churrasco_no chuva cigar- cigarro cigarro_# cigarro_, cigarro~#
cigarro~e cigarro~por cima cinco_e cinco_mes cinco_mil cinco_por cinco_zero cinco~? cinco~NAME cinco~a cinco~ainda cinco~cento cinco~de cinco~e cinco~eu cinco~mes cinco~no cinco~quatrocentos cinco~que cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_por cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de
cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana clien- clt_, clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobraram cobrar~de cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_? coisa_agora coisa_por coisa_se coisas_, coisas_: coisas_na coisas~cartao
coisas~cheque coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_deus com_dividas com_do com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_material com_medo com_mercado com_remedio com_uns comad- comadre comeca_$ comeca_tudo comecar_a comecar~dar comeca~de comecei_num comecei~emprego comeco_,
comecou comecou_com comecou~# comeco~# comer- comercial comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~? como~da como~eh como~primeiro como~um compra compra_$ comprei_$ comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~celular
comprei~geladeira comprei~sofa compro compro_fiado comprometido comprometido_com comprometido~material comprou comprou_minha comprou~divida com~# com~% com~, com~. com~a com~agiota com~amigo com~atendente com~cara com~coisas com~como com~consultor com~conta com~contas com~da com~deve com~disso com~e com~eh com~escolar com~faturas com~filho com~gerente com~juros com~mae com~nada com~no com~pagas
com~pais com~papel com~patrao com~pensao com~reajuste com~ser com~todo com~uns com~uso concordo~o concursada_do concursada~estado condi- condicao condicionado condo- condominio condominio_# condominio_$ condominio_, condominio_: condominio_atrasado condominio_de condominio_desde condominio~# condominio~$ condominio~, condominio~e condominio~esta condominio~meses condominio~trezentos condu-
conducao conducao_# conducao~por confesso confirm-amount:dera confirm-amount:e confirm-amount:estao confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:ne confirm-amount:que confirm-amount:quem confirm-amount:quero confirm-amount:quinhentos confirm-amount:sao confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:acho
confirm-change:decimo confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:precisa confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:tenho
confirm-change:trocar confirm-creditor:acho confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:esquece confirm-creditor:eu confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:perfeito confirm-creditor:que confirm-creditor:quero confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar
confirm-delete:a confirm-delete:acho confirm-delete:certinho confirm-delete:certo confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:me confirm-delete:melhor confirm-delete:mexer confirm-delete:muda confirm-delete:perai confirm-delete:por confirm-delete:tem confirm-delete:valor conforme_a conforme~lgpd
consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:NAME consent:ajudar consent:alguem consent:amor consent:apagam consent:apagar consent:aqui consent:as consent:bom consent:cai consent:casa consent:comigo consent:confio consent:continuar consent:dai consent:deixou consent:desejo consent:disseram
consent:diz consent:dono consent:entre consent:era consent:gostaria consent:guardar consent:informacao consent:liberar consent:ligar consent:ligaram consent:lista consent:mandou consent:mexer consent:ninguem consent:num consent:oxe consent:passam consent:pedindo consent:pelo consent:perdi consent:pessoa consent:quer consent:querem consent:queria consent:quiser consent:receber consent:recebi
consent:seguir consent:senhor consent:sera consent:sobre consent:ter consent:terceiros consent:tira consent:usar consent:uso consent:vi consent:whatsapp conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME
consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo_parar consigo~casa conso- consorcio consorcio_# consorcio_da consorcio_eh consorcio~NAME consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contando contar~o contas_# contas_, contas_atrasadas contas_de contas~# contas~de contas~e contas~luz
contas~que conta~# conta~, conta~agua conta~essencial conta~faz conta~mes conta~o conta~pagar continua continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio contra_o contracheque contracheque_$ contratada_, contrato_# contrato_: contrato_NAME contrato_consta contrato~# contrato~NAME convenio conversar~alguem conversar~uma conversar~voce coope- cooperativa cooperativa_NAME copia_dos
copia~meus cor corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortarem~luz corte_. cosme- cosmetico cosmetico_e cosmetico~faco costura cozin- cozinha crava- cravado crech- creche creche_# creche_do creche_particular crediario_da crediario_do crediario_na crediario~, crediario~NAME credito_do credito_pessoal
credito~NAME crian- criancas criancas_# cuido cunhado_deve curso curso_de curso~ingles custa- custa_# custe- custeio da_aposentadoria da_australia da_cento da_dona da_equipe da_escola da_esquina da_faculdade da_firma da_igreja da_kitnet da_mais da_manha da_marinha da_menina da_mil da_neide da_oferta da_oficina da_pagina da_pensao da_pressao da_rede da_rescisao da_rua da_uns dado dados_,
dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_de dar_esse dar_para dar_uns dar~# dar~em dar~mes dar~mil dar~oitenta das_# das_criancas das_duas das_mei das_trinta das~# das~, das~do das~e das~paguei das~parcelas dava da~agora da~caiu da~caminhonete da~com da~da da~dela da~do da~e
da~em da~esse da~estadual da~eu da~falou da~ficou da~hoje da~irma da~ja da~juntando da~mais da~mas da~mil da~mulher da~na da~ontem da~parte da~por da~salario da~sao da~sem da~tirar da~trezentos da~tudo da~uns da~veio da~vence da~venceu da~vencidas da~vo de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_carro
de_cartao de_carteira de_cem de_cento de_condominio de_contato de_dividas de_dois de_domestica de_dona de_doze de_duzentos de_emprestimo de_eu de_familia de_favor de_faxina de_feira de_fgts de_fiado de_ficar de_garantia de_garcom de_gasolina de_giro de_imposto de_ingles de_internet de_iptu de_janeiro de_julho de_limite de_manha de_mercado de_moto de_multa de_noite de_noventa de_numero de_oitenta
de_oitocentos de_onibus de_pedreiro de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_recarga de_receber de_remedio de_renda de_rescisao de_roupa de_sabado de_saude de_segunda de_semana de_servente de_setecentos de_som de_supermercado de_tanta de_tarde de_taxa de_transito de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico debito~,
debito~ja debt-amount:
 debt-amount:$ debt-amount:, debt-amount:. debt-amount:achei debt-amount:ainda debt-amount:aparece debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:ate debt-amount:atrasada debt-amount:atrasadas debt-amount:banco debt-amount:boleto debt-amount:cabeca debt-amount:casa debt-amount:cem debt-amount:centavos debt-amount:cento debt-amount:certo debt-amount:com
debt-amount:comeco debt-amount:da debt-amount:dei debt-amount:deixa debt-amount:deve debt-amount:devedor debt-amount:digo debt-amount:divida debt-amount:do debt-amount:dois debt-amount:dos debt-amount:doze debt-amount:ele debt-amount:em debt-amount:entre debt-amount:era debt-amount:explica debt-amount:extrato debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:foi
debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:junta debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:minha debt-amount:minimo debt-amount:moca debt-amount:mostra debt-amount:muito debt-amount:multa debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:nunca
debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:os debt-amount:pagar debt-amount:papel debt-amount:parcela debt-amount:parei debt-amount:passa debt-amount:perguntou debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quarenta debt-amount:quatro debt-amount:quatrocentos debt-amount:quebrados debt-amount:quinhentos debt-amount:responder
debt-amount:respondo debt-amount:saldo debt-amount:sao debt-amount:se debt-amount:segundo debt-amount:sete debt-amount:setecentos debt-amount:simples debt-amount:tambem debt-amount:tanto debt-amount:taxa debt-amount:tem debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:ultima debt-amount:um debt-amount:uma debt-amount:vale debt-amount:valor debt-amount:veio debt-amount:vezes
debt-amount:voce debt-amount:vou debt-amount:x debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:lojinha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:sei
debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:aquele debt-kind:banco debt-kind:caminhonete debt-kind:carro debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:escrito
debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:minha debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem debts:

debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:acredita debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:antes
debts:anuidade debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ar debts:assim debts:atendente debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:cai
debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:causa debts:cel debts:celular debts:cem debts:centavos debts:cento debts:certinho debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comigo debts:comprou debts:condominio debts:consignado
debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:dao debts:decima debts:dei debts:deixa debts:dela debts:dele debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desejo debts:desse debts:deste debts:deu
debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disse debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:enrolado
debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:faculdade debts:falou debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado
debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha
debts:hospital debts:imobiliaria debts:imposto debts:ingles debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:junto debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:mano debts:marco debts:marido debts:maximo debts:mei debts:meio debts:menina debts:menino
debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:mesma debts:meus debts:milicia debts:minha debts:minimo debts:minuto debts:mn debts:moca debts:moro debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:nas debts:negativa debts:negativo debts:negociar debts:ninguem debts:no debts:nome debts:nona debts:nordeste
debts:nossa debts:notebook debts:nove debts:novecentos debts:novembro debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:os debts:outra debts:outro debts:outubro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:papel debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas
debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:porque debts:pouco debts:poucos debts:poupanca debts:prefeitura
debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:primo debts:processo debts:quando debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:remedio debts:repete
debts:responder debts:resta debts:restam debts:restando debts:restantes debts:robo debts:rosa debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa
debts:som debts:sou debts:spc debts:sujo debts:tambem debts:tarde debts:tche debts:ter debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total debts:trabalho debts:tratamento debts:tres debts:trezentao debts:trezentos debts:trinta debts:tu debts:tv debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao
debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencido debts:vencimento debts:ver debts:vermelho debts:vez debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:vivo debts:vizinha debts:x debts:ze debts:zerado debts:| decima decimo_sim decimo~, decla- declarar defes- defeso defeso~um dei_conta deixa_essa deixei_de
deixei~pagar deixo- deixou deixou_$ dei~, dei~de dei~na dela dela_$ dela_, dela~# dele_, delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para demora~limpar denti- dentista dentista_# depende_da depende_muito dependendo dependendo_do depende~dia depende~do depois_# depois_dos depois_se depois_vejo depois_voce depois~apagam depois~descontos depois~e depois~eu
depois~olhar depois~paga deposita deposita_# depositar depositar_, depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta desconta_# desconta_direto descontado_do descontado_em descontado_no descontado~folha descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_.
desconto_NAME desconto_por descontos desconto~email desconto~fica desde_# desde_abril desde_entao desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego_# desemprego_, desemprego~# desemprego~ainda
desemprego~ate desemprego~por desses_dois deste_ano deu_dez deus_. deus_estou deus_nao deus~apaga deus~atolada deus~e deus~registraram deus~so deu~% deu~e deu~vezes deve_# deve_dar deve_esta deve_estar deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e
devendo~mes devendo~meses devendo~mil devendo~tres deve~# deve~ainda deve~alto deve~de deve~em deve~mil deve~uns devia devia_# devia_$ devo_, devo_? devo_a devo_ao devo_dois devo_eh devo_la devo_mil devo_oitocentos devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolver devolvi devolvi_# devo~# devo~, devo~. devo~a devo~cartao devo~condominio devo~conto devo~da devo~de devo~e
devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~salario devo~sindica devo~um dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro_de dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_de dezoito_e dezoito_vezes dezoito~de dez~cento
dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~
 de~$ de~+ de~/ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~bater de~cada de~cento de~comprei de~dia de~do de~esta de~estou de~faco de~falta de~faltam de~faltando de~financeira de~ganho de~help de~jeito de~ligar de~mais de~me de~meses de~mesmo de~nas de~no de~pagas de~paguei
de~parcelas de~pela de~porque de~quando de~quartinho de~reais de~registrada de~salario de~seja de~sem de~setecentos de~so de~todo de~tudo de~uns de~vai de~vez dia_, dia_. dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_$ diaria_, diaria_de diaria~# diarista_# dias_;
dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que dia~recebo diese- diesel dificil_a dificil~vida diga dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam
disse~eu disse~vai disso_, disso_tudo disso~? divida_: divida_acaba divida_ativa divida_da divida_eu divida_na divida_nova divida_para dividas_, dividas_como dividas~NAME dividas~ja dividas~voce divida~? divida~com divida~eh divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o divido~um diz_# diz_as diz_uma dizendo~limpa
dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizia dizimo_# dizimo_cento dizimo_eh dizimo~, dizimo~e diz~coisa diz~dividas diz~mil dnv do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cel do_cheque do_contracheque do_crediario do_custeio do_de do_decimo do_desconto do_dia do_ex do_finado do_financiamento do_flamengo do_fundo do_gas do_imposto do_inss do_ir
do_juiz do_mais do_marido do_mei do_menino do_mercadinho do_mercado do_nenem do_pai do_seguro do_seu do_sofa do_tiao do_trampo do_vermelho do_zaffari doenc- doenca doenca_# doenca~do dois_, dois_caem dois_cartoes dois_centavos dois_condominio dois_consignados dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios dois~# dois~, dois~NAME dois~cento dois~da dois~de dois~duzentos
dois~em dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dois~um domes- domestica domestica_registrada dona_neide dona~# dona~, dono_quer dono~a dono~casa dos_cachorro dos_descontos dos_fundos dos_gato dos_meninos dos_meus dos~# dos~, dos~: dos~dados dou_# dou_aula dou~em dou~para doze_, doze_de doze_e doze_ou doze_reais doze_vezes
doze~cento doze~de doze~estou doze~na doze~o do~, do~/ do~: do~NAME do~a do~adiantada do~agora do~antes do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~dos do~e do~ele do~em do~especial do~esse do~esta do~ex do~falecido do~familia do~finado do~foi do~gol do~joao do~ligou do~mas do~me do~menino do~mesmo do~na do~nao do~osvaldo do~pai
do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~velho do~venceu do~ver do~ze duas_: duas_atrasadas duas_coisas duas_contas duas~# duas~, duas~. duas~NAME duas~atrasadas duas~mes duas~o dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em duzentos_faltam duzentos_na duzentos_no
duzentos_por duzentos_reais duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~oitenta duzentos~quarenta duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_a e_acabou e_agua e_ainda e_alguma e_ate e_bico e_cabelo e_cai e_caju e_cartao e_celular e_cem
e_cerveja e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ela e_ele e_eles e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_fevereiro e_ficou e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_ipva e_isso e_ja e_jogar e_la e_lanche e_leite e_luz e_mandou e_me e_mercado e_meu e_mil
e_minha e_moro e_na e_nada e_nove e_novecentos e_noventa e_nunca e_oitenta e_oito e_oitocentos e_onibus e_osso e_outra e_outro e_pago e_paguei e_para e_parei e_paro e_pensao e_por e_poucas e_pouco e_poucos e_quando e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_remedio e_sao e_seis e_seiscentos e_sessenta e_sete e_setenta e_tem e_tenho e_tres e_trezentos
e_trinta e_um e_uma e_uns e_vendo e_vou ead ead_# economizo_se efeti- efetiva egua_, egua~recebo egua~tem eh_, eh_aluguel eh_aquele eh_autista eh_bem eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_cortarem eh_debito eh_descontado eh_dia eh_dois eh_doze eh_ele eh_eles eh_em eh_financiada eh_juros eh_na eh_nada eh_perder eh_quarenta eh_quatrocentos eh_que eh_quinhentos eh_ruim eh_setecentos
eh_trezentos eh~# eh~$ eh~. eh~a eh~automatico eh~bruto eh~cartao eh~com eh~da eh~desconto eh~disso eh~dizer eh~emprestimo eh~falar eh~fatura eh~ganha eh~limite eh~mae eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~no eh~o eh~parcelas eh~pensao eh~poco eh~pode eh~por eh~reais eh~responder eh~salario eh~um eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra ele_desconta ele_deve ele_nao
ele_quer ele_sim eles_cobram eles_falaram eles_me eles_querem eles_retiram eles_virem eles~buscar eles~o eles~tudo eletr- eletrica ele~# ele~adiantou ele~duzentos ele~emprestou ele~me ele~o ele~paga ele~que ele~vinte em_# em_$ em_abril em_arquivo em_cima em_dez em_dois em_doze em_especial em_fevereiro em_janeiro em_julho em_media em_mil em_novembro em_oitenta em_recuperacao em_seis em_setembro
em_torno em_trezentos em_uns em_vez em_vinte email_do email_eh email_isso email~NAME email~eh email~golpe emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei_meu emprestei~gastei emprestei~para emprestimo_# emprestimo_) emprestimo_,
emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~, emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~desconto emprestimo~e emprestimo~eu emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou emprestou_#
emprestou_dois emprestou_mil emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~% em~, em~/ em~: em~? em~NAME em~a em~anos em~de em~eh em~gracas em~judicial em~meses em~mesmo em~mil em~no em~para em~parcelas em~porque em~so em~tempo em~x encos- encostado encostado_pelo encostado~inss endiv- endividada endividada_me endividada~ajuda energia_# energia_: energia~# energia~$
energia~esta enfer- enfermeira enganei_a enganei~NAME enquanto_eh enquanto_esta enquanto~isso enquanto~tranquilo enrolado_com entao_# entao_, entao_devo entao_esse entao~# entao~mes entao~nao entao~no entao~por entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o entrar entrar_# entrar~mil entra~mil
entre- entre_# entre_cartao entrega entrega_de entrega_no entrega~ifood entrega~moto entrei entrei_em entrei_faz entrei~pouco entressafra entre~e entrou_# envia- enviar enviar~NAME epoca equip- equipe equipe_$ era_# era_da era_doze era_para era_uma eram eram_# eram~mas era~% era~) era~, era~agora era~coisa era~e era~marinha era~mil era~minha errado_comeca errado~de errado~eh errei_$ errei_a
errei_ali errei~atras errei~eh errei~luz errei~quero errei~ultima escola escola_# escola_da escola_dela escola_do escolar escolar_# escolar_$ escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui escrito~no especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em espera_antes espera~quero esposa~# esposo esposo_#
esqueci_, esqueci_do esqueci~falar esqueci~gas esqui- esquina essa_, essa_para essa_sim essas_, essas_coisa essas_tres essas~cartao essa~, essa~acaba essa~da essa~nao essa~quero essa~quitei esse_boleto esse_eh esse_esta esse_povo esse_trem esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:;
essentials:acabou essentials:agora essentials:agua essentials:ah essentials:ajudo essentials:alta essentials:aluguel essentials:amanha essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:aqui essentials:ar essentials:avisar essentials:bancam essentials:bebe essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:carro
essentials:causa essentials:cel essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compra essentials:compro essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:contato essentials:convenio essentials:conversar essentials:creche essentials:custa
essentials:dar essentials:das essentials:dela essentials:descontado essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:diesel essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ead essentials:ela essentials:eles essentials:energia essentials:entao
essentials:entendi essentials:entra essentials:entre essentials:era essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:essencial essentials:esses essentials:excluir essentials:faculdade essentials:faltam essentials:familia essentials:farmacia essentials:feira essentials:fica essentials:filho essentials:filhos essentials:foi essentials:folha
essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:inclusa essentials:incluso essentials:insulina essentials:iptu essentials:ipva essentials:junto essentials:k essentials:leite essentials:lembro essentials:ler essentials:luz essentials:mae
essentials:mandar essentials:mando essentials:marido essentials:marmita essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:mensagem essentials:mensais essentials:merc essentials:meses essentials:metade essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo essentials:nenem essentials:net essentials:ninguem
essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:oleo essentials:olha essentials:olhar essentials:onibus essentials:os essentials:paga essentials:pago essentials:pais essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:pedi essentials:pego essentials:pensao essentials:plano essentials:poco
essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:psicologa essentials:quarenta essentials:quarto essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:recarga
essentials:receber essentials:remedios essentials:remove essentials:responder essentials:respondo essentials:resto essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:taxa essentials:telefone
essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trampar essentials:trampo essentials:trezentos essentials:trinta essentials:troca essentials:uber essentials:ultima essentials:ultimo essentials:umas essentials:van essentials:vao essentials:veio essentials:velho essentials:vem essentials:vence essentials:verdade
essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:viu essentials:vizinha essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esse~passou esta_# esta_cobrando esta_comprometido esta_correto esta_de esta_escrito esta_fraco esta_negativa esta_vencida esta_vindo estad- estado_, estado_paga estado~# estado~recebo estadual
estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estar estava_certo estava_devendo estava_em estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~? esta~a esta~absurdo esta~ate esta~cobrando esta~com esta~desde esta~dois esta~faz esta~gracas esta~meu esta~mil
esta~recuperacao esta~serasa esta~torno esta~trezentos este_ano esteve_aqui este~, estou- estou_atolada estou_encostado estou_endividada estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estourei estou~# estou~, estou~. estou~a estou~as estou~certinho estou~chao estou~decima estou~desde estou~medo estou~mes estou~na estou~parar estou~parcela estou~quarta
estou~seguro estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho eu_assinei eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_enviar eu_errei eu_falar eu_fiquei eu_fiz eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_mandar eu_nunca eu_pague eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto
eu_recebo eu_respondi eu_saiba eu_sou eu_tinha eu_tiro eu_trabalho eu_vendo eu~. eu~NAME eu~acertei eu~ajudo eu~ate eu~botar eu~cento eu~da eu~duzentos eu~e eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~foi eu~la eu~lembro eu~mandioca eu~menos eu~meu eu~mil eu~minha eu~novecentos eu~pagando eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~sem eu~so eu~tenho eu~tudo eu~uma
eu~uns ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explicar_melhor explicar~a explica~plano explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~a e~abaixa e~acabei e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~assinei e~ate e~atrasadas e~atrasado e~aviso
e~bico e~bolsa e~cada e~cai e~cartao e~centavos e~cigarro e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desconta e~desde e~dia e~divida e~do e~dois e~duas e~eh e~em e~emprestimo e~especial e~esposa e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~faxina e~feira e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~internet e~ja e~k e~la e~luz e~mais e~mando
e~marido e~mas e~me e~mercado e~meses e~mil e~minha e~minimo e~mulher e~nao e~ne e~no e~o e~os e~outro e~pagar e~pago e~para e~parcela e~parcelas e~pensao e~pila e~por e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~reais e~remedio e~resto e~sei e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~tres e~trezentos e~tudo e~um e~umas e~unha e~uns e~vai e~vez e~vezes e~x fabri- fabrica
faco_a faco_com faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no faco~por faco~que faculdade_# faculdade_$ faculdade_, faculdade_NAME faculdade_de faculdade_ead faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades fala_em
falando_que falando~se falar_da falar_o falar_que falar~? falar~atendente falar~humano falar~mes falar~pior falar~uma fala~# fala~um falec- faleceu faleceu_e faleceu~eu falecido falecido_marido falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~? falei~antes falei~errado falho- falhou falhou_$ falou falou_# falou~vai falo~a falta_ainda falta_bastante falta_cinco falta_o
falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~da faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ faltavam faltavam_# falta~# falta~, falta~de falta~e falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo familia_nao familia_toda familia~# familia~e
familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_cresce fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo fatura~tanto favor_, favor_na favor_que
favor~ajudo favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~cada faxina~por faz_cinco faz_do faz_dois faz_em faz_mais faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em fazer~nao faz~# faz~ano faz~anos faz~de faz~jeito faz~mes faz~nao faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechou_e
fechou_em fechou~# fechou~mandou feira feira_# feira_$ feira_deve feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez~ate fez~de fgts_# fgts_$ fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_livre ficar_um ficaria ficar~receber fica~.
fica~casa fica~centro fica~eu fica~setecentos fichada fichada_$ fico_com ficou_# ficou_devendo ficou_em ficou_para ficou~# ficou~plano ficou~tras ficou~x fico~disso filha_, filha_me filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_me filho_pode filho_que filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~de filho~ele filho~meu fim_de
fim~semana finad- finado finado_marido finado_que finado~eh final_# final_$ financeira_ja financeira_que financeiramente financeiramente_$ financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~meu
financiamento~minha financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$ firma~e fixo_# fixo_, fiz_, fiz_acordo fiz_besteira fiz_em fiz_na fiz_pelo fiz_uma fiz~carne fiz~com fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexibles:
 flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:;
flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:aqui flexibles:as flexibles:banho flexibles:barzinho flexibles:besteira flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cabo flexibles:cachorro flexibles:cada flexibles:carteira flexibles:casa flexibles:celular flexibles:cem flexibles:cento flexibles:cerveja
flexibles:cervejinha flexibles:churrasco flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:coisas flexibles:confesso flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dias flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:doze flexibles:durmo
flexibles:duzentos flexibles:em flexibles:entra flexibles:esqueci flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:facil flexibles:faco flexibles:falei flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fora flexibles:fumo flexibles:futebol flexibles:gas flexibles:gastando flexibles:gato flexibles:globoplay flexibles:hbo flexibles:ifood flexibles:igreja
flexibles:ja flexibles:jogo flexibles:junto flexibles:lanche flexibles:liquido flexibles:loteria flexibles:manicure flexibles:marco flexibles:marido flexibles:mas flexibles:me flexibles:mercado flexibles:meses flexibles:mesmo flexibles:meu flexibles:mim flexibles:minha flexibles:nem flexibles:netflix flexibles:no flexibles:nove flexibles:noventa flexibles:oferta flexibles:oitenta flexibles:os
flexibles:outra flexibles:parar flexibles:parei flexibles:paro flexibles:passado flexibles:pizza flexibles:plano flexibles:pouca flexibles:premium flexibles:presente flexibles:prime flexibles:quando flexibles:quase flexibles:racao flexibles:restaurantes flexibles:resto flexibles:role flexibles:roupa flexibles:rua flexibles:sabado flexibles:salao flexibles:salario flexibles:se flexibles:sei
flexibles:sem flexibles:semana flexibles:ser flexibles:sessenta flexibles:sexta flexibles:sobrancelha flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:trinta flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vergonha flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte
flexibles:voce flexibles:x flexibles:youtube fogao foi_# foi_a foi_cortada foi_dinheiro foi_numa foi_o foi_pago foi_para foi_quando foi_todo foi_tudo foi_um foi~# foi~, foi~: foi~NAME foi~acordo foi~emprestado foi~loja foi~mas foi~meu foi~pago folha_. folha_: folha~# fora_, fora_de fora_e fora_essas fora_o foram foram_# foram~de fora~, forne- fornecedor fornecedor_de fraco_$ fraco_eh fraco_nao
fraco~# fraco~passa frald- fralda fralda_# fralda~# fralda~leite frio frio_: frio~# fui_contratada fui_fiador fui_mandado fui_na fui~a fui~do fui~na fumo fundo fundo- fundo_de fundos fundos_da fundos~minha fundo~garantia funer- funeraria funerario galo galo_para galo~NAME ganha_# ganha_pao ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~, ganha~e
ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~a ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garco- garcom garcom_no garcom~fim gas_# gas_do gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gasta-
gastando gastando_uns gastar gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_, gasto_uns gasto~# gasto~a gasto~de gasto~essas gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato gato_# gavet- gaveta geladeira_NAME geladeira_de geladeira_em geladeira_na geladeira~# geladeira~NAME
geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu gente~fora gerente_do giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~receber graca_mesmo gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guias guri_, guria ha_mais ha_quinze habit- ha~anos hbo hbo_# heran- heranca hoje_# hoje_ainda hoje_de hoje_o
hoje_tiro hoje~# hoje~em hoje~inss hoje~manha holer- holerite holerite~# homem hora_extra hospi- hospital idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ igreja_, igual_$ ih_mais ih_nem ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda
inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:? income-low-month:NAME income-low-month:ah income-low-month:ai income-low-month:cai income-low-month:chove income-low-month:choveu income-low-month:chuva income-low-month:da income-low-month:de income-low-month:demais income-low-month:depende income-low-month:dizer income-low-month:duzentos income-low-month:e income-low-month:em
income-low-month:esta income-low-month:eu income-low-month:faco income-low-month:fevereiro income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:inverno income-low-month:ja income-low-month:janeiro income-low-month:la income-low-month:mais income-low-month:menos income-low-month:mesmo income-low-month:mil income-low-month:na income-low-month:no
income-low-month:novecentos income-low-month:nuns income-low-month:o income-low-month:obra income-low-month:oitocentos income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:sao income-low-month:semana income-low-month:setecentos income-low-month:so income-low-month:te income-low-month:teve income-low-month:tirar
income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:x income-source:aparece income-source:aposentei income-source:coisas income-source:com income-source:em income-source:eu income-source:finado income-source:idade income-source:irma income-source:manda income-source:mas income-source:menina income-source:mesmo income-source:ne income-source:pego income-source:propria
income-source:uma incomes:
 incomes:$ incomes:% incomes:( incomes:) incomes:+ incomes:, incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:agosto incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga incomes:aparece incomes:aplicativo incomes:aposentada
incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz incomes:assinada incomes:ate incomes:atendo incomes:atrasa incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:cai incomes:caixa incomes:carteira incomes:casas
incomes:causa incomes:cem incomes:cento incomes:cinquenta incomes:come incomes:comissao incomes:concursada incomes:consignado incomes:conto incomes:contrato incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:da incomes:das incomes:defeso incomes:dependendo incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego incomes:deve incomes:dezembro
incomes:diaria incomes:diarista incomes:dias incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ela incomes:ele incomes:eles incomes:empregos incomes:emprestimo incomes:encostado incomes:enfermeira incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errei incomes:esposa incomes:esposo incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:extra
incomes:fabrica incomes:facil incomes:faculdade incomes:faleceu incomes:falecido incomes:falei incomes:faltam incomes:fatura incomes:faxina incomes:fazenda incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:foi incomes:fora incomes:fundos incomes:ganha incomes:ganhava incomes:garcom incomes:gasolina incomes:hora
incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:janeiro incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja incomes:mae incomes:manda incomes:mandioca incomes:manicure incomes:manutencao incomes:mao incomes:marco incomes:marido incomes:marmita incomes:mas incomes:maximo
incomes:media incomes:mei incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:mulher incomes:ne incomes:nisso incomes:noite incomes:num incomes:obra incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:padaria incomes:paga
incomes:pagam incomes:pagamento incomes:pago incomes:pai incomes:parcela incomes:parcelas incomes:particular incomes:passado incomes:patrao incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pior incomes:pj incomes:planto incomes:porque incomes:porta incomes:porteiro incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando
incomes:quarenta incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:rapaz incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondi incomes:roca incomes:rodo incomes:roupa incomes:ruim incomes:sabado incomes:sai incomes:salarios incomes:saldo
incomes:sao incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:sempre incomes:senhora incomes:servente incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:todo incomes:total
incomes:trabalha incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:trinta incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vai incomes:vale incomes:valor incomes:varia incomes:vender incomes:ver incomes:verao incomes:vez incomes:viagem incomes:vida incomes:vigia incomes:vinte incomes:vo incomes:vou incomes:vr incomes:x informacoes_que
informacoes~guardam informar_$ informar_agora inss_# inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um insta- instagram instalments-left:. instalments-left:NAME instalments-left:acho instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:atrasadas instalments-left:cabeca instalments-left:cada
instalments-left:cento instalments-left:cinco instalments-left:cinquenta instalments-left:como instalments-left:contrato instalments-left:da instalments-left:das instalments-left:decima instalments-left:depois instalments-left:desse instalments-left:deus instalments-left:dez instalments-left:dezembro instalments-left:dizer instalments-left:do instalments-left:dois instalments-left:entendo
instalments-left:era instalments-left:eram instalments-left:esta instalments-left:faco instalments-left:faz instalments-left:foi instalments-left:foram instalments-left:gracas instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nunca instalments-left:oito
instalments-left:olhar instalments-left:olho instalments-left:pagando instalments-left:pagar instalments-left:pagas instalments-left:parcelas instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quarenta instalments-left:quatro instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se
instalments-left:segunda instalments-left:seis instalments-left:setima instalments-left:tanto instalments-left:tem instalments-left:tenho instalments-left:termina instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:vencer instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e insul- insulina inteiro~,
inteiro~tigrinho internet_# internet_/ internet_da internet~# internet~, internet~NAME internet~celular internet~e inval- invalidez invalidez_, inver- inverno inverno_cai inverno~para iptu iptu_# iptu_. iptu_atrasado iptu_de iptu~# iptu~e iptu~no iptu~por ipva ipva_# ipva~# ipva~por ir_saiu irmao~# irma~que ir~# isso~# isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_com ja_deu
ja_devolvi ja_esta ja_estou ja_foi ja_foram ja_limpa ja_mandei ja_mandou ja_me ja_nao ja_pagas ja_pagou ja_sai ja_sao ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_$ janeiro_, janeiro_. janeiro_? janeiro_e janeiro~fevereiro janeiro~uns ja~, ja~. ja~carta ja~comprometido ja~de ja~descontado ja~do ja~mes ja~no ja~nove ja~processo ja~quinze ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte
jeito_mais jeito~eu jeito~falar jeito~simples joao joao_$ jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem jovem_aprendiz jovem~# jovem~, judic- judicial judicial_. juiz juiz_$ juiz_mandou julho_, junho junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas juntas_dao juntas~# junta~# junto- junto_. juntou junto~uns juros_# juros_de juros_e
juros_ja juros_mais juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~esta juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~a k~caju k~cartao k~dia k~e la_de la_do la_na la_no la_vai la_viu lanch- lanche lanche_# lanche_no larga- largar largar_a
largasse largasse_a largasse~faculdade la~# la~, la~NAME leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro levar- levarem levarem_minha levarem~moto lgpd_. liberar_credito
liberar_emprestimo liberar~de liberar~desconto licen- liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligando~dia ligaram_oferecendo ligaram_pedindo ligaram~NAME ligaram~pix ligarem_? ligar~alguem liga~manha ligou_falando ligou~a ligou~que ligue- liguei limite_# limite_eh limite_no limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a limpo_$ link_da link_para link~pagar link~pagina
link~verdade liq liquido_# liquido_, liquido_: liquido_de liquidos liquidos_, liquido~# liquido~$ liquido~dia lista_, lista_de lista_minhas lista~contato livre_$ livre~gasolina livre~tudo loja_, loja_NAME loja_da loja_daqui loja_do lojas~# loja~# loja~NAME loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por lugar- lugares luz_# luz_( luz_, luz_:
luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_eu luz_foi luz_mas luz_veio luz_vem luz~# luz~, luz~NAME luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_, mae_com mae_deixou mae_no mae_que mae_sujo mae~e mainh- mainha maior_? maior_medo maior_sim maior~eh maio~# mais_, mais_. mais_alto mais_conversar
mais_essa mais_falar mais_mensagens mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_tres mais_um mais_uns mais_velho mais~# mais~. mais~? mais~NAME mais~alem mais~cartao mais~cinco mais~da mais~de mais~e mais~eh mais~era mais~gracas mais~meno mais~mes mais~mil mais~na mais~para mais~parcelas mais~por mais~que mais~sim mais~um
mais~x manda_# manda_de manda_tudo mandado mandado_embora mandar_$ mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~plano manda~que manda~todo mandi- mandioca mando_# mandou_mensagem mandou_o mandou_proposta mandou_sms mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# manicure~# mano
mano_devo mano~# mano~na manut- manutencao mao_$ marco_, marco_e marco_por marco~# marco~NAME marco~dia maria_da marido_# marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_paga marido_que marido_quer marido_recebe marido~# marido~$ marido~, marido~mais marido~meu marido~quatro marido~trocar marido~um marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas
marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_dura mas_ela mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_no mas_o mas_preciso mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_vai mas_vem mas~a mas~acho mas~ate mas~caro mas~conta mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~dois mas~e mas~eh mas~em mas~esta
mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou me_ajudou me_cobra me_dar me_deve me_dizer me_empresto me_emprestou me_exclui me_faz me_ligarem me_ligou me_mandou me_negativou me_paga me_pagam me_pediram me_registraram media media_# media_de
media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menina menina_# menino menino_# menino_$ menino_, menino_e menino_que meninos menino~, menino~dois menino~eh meno meno_$ menor_mas menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~no
menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~mim mensagem~quitar mensagem~voce mensagens_. mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME merc merc_# mercadinho mercadinho_da mercadinho_de mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_esta
mercado_que mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~o mercado~por mercado~seiscentos mercado~um mes_# mes_, mes_. mes_NAME mes_agora mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_ja mes_na mes_num mes_o mes_para mes_passado mes_passou mes_sem mes_trinta mes_vai meses_# meses_. meses_NAME meses_atras meses_atrasada meses_atrasado
meses_da meses_de meses_e meses_parado meses_que meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~entao meses~ja meses~paguei mesmo_banco mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~o mesmo~papel mesmo~tem mes~# mes~, mes~NAME mes~a mes~acordo mes~ainda mes~aluguel mes~beneficio mes~cima
mes~consegui mes~da mes~de mes~divida mes~e mes~eh mes~em mes~eu mes~faltam mes~folha mes~ja mes~jogo mes~o mes~paguei mes~para mes~paro mes~quando mes~que mes~sei mes~tem mes~tigrinho mes~uns metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_eh meu_emprego meu_esposo meu_ex meu_falecido meu_fgts meu_finado meu_ganha meu_gol meu_guri
meu_limite meu_maior meu_menino meu_neto meu_pai meu_salao meu_sobrinho meu_tio meus_dado meus_pais meus~, meus~antes meus~em meus~nao meus~se meu~# meu~, meu~: meu~; meu~NAME meu~adoeceu meu~ajuda meu~atrasou meu~autista meu~bota meu~de meu~deve meu~faleceu meu~fez meu~ganha meu~ganhava meu~ja meu~marido meu~medo meu~ne meu~paga meu~pao meu~para meu~pode meu~quebrou meu~quer meu~recebe
meu~trabalha meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~disse me~dois me~eh me~financeiramente me~meus me~mil me~minhas me~oferecendo me~pedindo me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_certinho mil_com mil_conto mil_cravado mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_facil mil_guardado
mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quando mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~NAME mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ela mil~ele mil~em mil~emprestimo mil~esse mil~estou mil~eu
mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~la mil~lembro mil~limite mil~luz mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta
mil~tudo mil~uns mil~vinte mil~vr mil~x mim_fica minha_amiga minha_caminhonete minha_eh minha_faculdade minha_fatura minha_fia minha_gratificacao minha_parcela minha_parte minha_patroa minha_perna minha_restituicao minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~, minha~. minha~a minha~amanha minha~com minha~deixou minha~deve minha~em minha~ganha minha~ja minha~minha minha~na
minha~pegou minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimo_que minimo_so minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~mais minimo~mes minimo~que minimo~sou minimo~vindo mn moca_disse moca_falou moca_que moca~cinco moca~falei moca~olha moca~que moco_, moco_isso moco~nao
more-debts:$ more-debts:% more-debts:. more-debts:/ more-debts:: more-debts:? more-debts:academia more-debts:agiota more-debts:agora more-debts:ah more-debts:alem more-debts:aluguel more-debts:apareceu more-debts:bom more-debts:cartao more-debts:casa more-debts:cobra more-debts:coisa more-debts:com more-debts:comprei more-debts:consignado more-debts:conta more-debts:contas more-debts:crediario
more-debts:das more-debts:declarar more-debts:dei more-debts:dentista more-debts:der more-debts:desconta more-debts:desde more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:faculdade more-debts:falta more-debts:faltam more-debts:faz more-debts:fevereiro
more-debts:fiado more-debts:filho more-debts:fiz more-debts:fora more-debts:ia more-debts:iptu more-debts:juros more-debts:lembrei more-debts:luz more-debts:me more-debts:mes more-debts:meses more-debts:mil more-debts:minha more-debts:muito more-debts:na more-debts:no more-debts:nunca more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:os more-debts:outro more-debts:pagar
more-debts:pensao more-debts:pode more-debts:pronto more-debts:proposta more-debts:quando more-debts:quatrocentos more-debts:quinhentos more-debts:reais more-debts:real more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:soma more-debts:somando more-debts:total more-debts:tres more-debts:trezentos more-debts:tv more-debts:um more-debts:uns more-debts:vencida
more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~casa moro~favor moro~fundos moro~meus moro~minha morte morte_: morte~# morte~$ mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em moto_financiada moto_na moto_no moto_por moto_que motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~no
moto~por moto~quarenta moto~x moveis_silveira moveis~# movim- movimento muda_muito muda_nao muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes mudou_tudo mudou~na muito_, muito_do muito_nao muito~mes muito~sei mulher_da multa multa_$ multa_porque multa~cancelei multa~transito munic- m~# m~e m~no na_# na_anterior na_cantina na_comida na_conta na_cooperativa na_decima na_entressafra na_epoca
na_fabrica na_farmacia na_fazenda na_feira na_financeira na_firma na_folha na_gaveta na_justica na_loja na_lojinha na_luz na_mercearia na_obra na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_em nada_para nada_que nada~NAME nada~eu nada~fica nada~me nada~momento nada~nao nada~ninguem
nao_. nao_a nao_abaixa nao_chega nao_ganho nao_minha nao_olho nao_pagou nao_vendo nao_viu nao~. nao~alugar nao~aluguel nao~ate nao~bem nao~cobra nao~conseguir nao~consignado nao~dando nao~desde nao~ela nao~estava nao~estou nao~informar nao~luxo nao~mil nao~ne nao~nem nao~nenhum nao~nenhuma nao~no nao~nocao nao~nunca nao~obra nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner
nao~separar nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~( na~, na~. na~: na~; na~NAME na~a na~ah na~cento na~consorcio na~consta na~desde na~deu na~dois na~duzentos na~em na~estou na~eu na~faltam na~fatura na~hoje na~ja na~meu na~nao na~no na~ontem na~parcela na~passada na~que na~sao na~segunda na~sem na~so na~tem na~tenho na~tia na~vida negativa negativa_# negativado_por negativou negociar_a
negociar~divida negociar~eles neide nem_durmo nem_luz nem_me nem_por nem_tenho nem~, nem~NAME nem~a nem~direito nem~mais nem~onde nem~por nem~quanto nenem nenhum_, nenhuma_, nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervo- nervosa net net_# neta netflix_# netflix~, netflix~e netflix~spotify neto neto~e ne~# ne~entao ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio
no_bicho no_caixa no_carne no_cartao no_centro no_cheque no_comeco no_consumidor no_crediario no_credito no_domingo no_extrato no_fds no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_nome no_pior no_pix no_primeiro no_quinto no_rotativo no_salao no_seguro no_servico no_telemarketing no_tigrinho no_ultimo no_valor no_verao nocao_de nocao~quanto noite noite_.
noite_ate noite~para nome_a nome_dele nome_depois nome_em nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nome~no nona nordeste_# nos_fundos nos~da noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos~oitenta novembro_, novembro_e novembro~# noventa_$ noventa_do noventa_e noventa_na noventa~NAME
noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_, novo_do novo_por novo~# novo~favor novo~registrado novo~zero no~: no~NAME no~acho no~ano no~aparece no~cai no~cartao no~com no~consta no~de no~dela no~dele no~desemprego no~devo no~dia no~do no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~mesmo no~para no~passado
no~por no~que no~sao no~semestre no~tiro no~todo no~trabalho no~trinta no~um no~uns no~vinte nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_fiz nunca_parei nunca_sei nunca~para nuns nuns_setecentos o o_$ o_a o_agiota o_ano o_arroz o_bebe o_bolsa o_bruto o_caba o_cabelo o_caminhao o_certo o_cheque o_cigarro
o_colegio o_comeco o_condominio o_consignado o_consorcio o_convenio o_da o_debito o_dentista o_estado o_extrato o_fgts o_gas o_homem o_hospital o_iptu o_ipva o_juiz o_liquido o_loas o_material o_menino o_meno o_negocio o_pessoal o_pior o_posto o_processo o_quarto o_reajuste o_saldo o_seguro o_serasa o_seu o_simples o_sofa o_spc o_telhado o_uso o_vencimento obra obra_$ obra_, oferecendo_quitar
oferecendo~por oferecer_para ofereceram_nada ofereceram_sim ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x ofereco~NAME off offers:$ offers:+ offers:/ offers:: offers:amanha offers:ao offers:apareceu offers:app offers:baixou offers:branco offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dando
offers:dez offers:disseram offers:divida offers:doze offers:duzentos offers:e offers:email offers:empresa offers:emprestimo offers:entrada offers:esquece offers:estranho offers:falaram offers:falo offers:falou offers:fatura offers:faz offers:ficou offers:fim offers:fiz offers:foi offers:hoje offers:infelizmente offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou offers:mandou
offers:mensagem offers:mes offers:mil offers:mostrou offers:novecentos offers:numero offers:oferecendo offers:off offers:oitocentos offers:pagando offers:parcela offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:preciso offers:primeira offers:propos offers:querem offers:quero offers:quita offers:quitar offers:reais offers:receber offers:resto offers:seis
offers:sem offers:ser offers:serasa offers:sexta offers:taxa offers:trezentos offers:valido offers:vem offers:verdade offers:vista offers:whatsapp oficina oficina_$ oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta~NAME oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais oitocentos_
 oitocentos_a
oitocentos_e oitocentos_luz oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cento oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser ola oleo olhar~extrato olhe onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem_e ontem_no ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh organizar_financeiramente orientacao_financeira orientacao~renegociacao
os_amigos os_mil os_papel osso osso_$ osval- osvaldo osvaldo_$ os~, os~caem os~cartoes os~da os~e os~ja os~no os~sexta os~tudo ou_# ou_eh ou_seis ou_so outra_, outra_de outra_eh outra_sim outra~# outro_# outro_, outro_de outro_emprestimo outro_minimo outro~# outro~oitenta outro~para outubro_, outubro_e ou~# ou~ano ou~as ou~casa ou~de ou~familia ou~liquido ou~mil ou~uns ou~verdade ou~vezes ou~x
overdue:% overdue:/ overdue:: overdue:; overdue:abril overdue:antes overdue:ao overdue:app overdue:atrasadas overdue:atraso overdue:automatico overdue:bem overdue:beneficio overdue:botaram overdue:cabeca overdue:cartao overdue:claro overdue:consigo overdue:debito overdue:deixo overdue:demais overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do
overdue:dois overdue:e overdue:ela overdue:entao overdue:esqueci overdue:exemplo overdue:faco overdue:falte overdue:faturas overdue:favor overdue:fazer overdue:hoje overdue:junho overdue:luz overdue:marco overdue:mesmo overdue:muito overdue:na overdue:natal overdue:nisso overdue:oito overdue:os overdue:ou overdue:outro overdue:para overdue:parcela overdue:parei overdue:passado overdue:perai
overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:quinze overdue:regulares overdue:responder overdue:resposta overdue:sao overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo overdue:todo overdue:todos overdue:tres overdue:ultima overdue:vai overdue:valor overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, oxent- oxente
oxente_, oxe~e o~, o~NAME o~acaba o~aceita o~aparece o~atrasa o~automatico o~baixou o~cento o~cobra o~conta o~daqui o~das o~depois o~deposita o~desconta o~desde o~desemprego o~diz o~em o~era o~especial o~fala o~falou o~familia o~faz o~ficou o~inss o~maior o~mais o~mandou o~mas o~mes o~minha o~mostra o~na o~ne o~nunca o~ofereceu o~paga o~pagando o~parcela o~passado o~pode o~propos o~quando o~quito
o~sao o~subiu o~terceiro o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# paga_, paga_desde paga_eh paga_o pagam_por pagamento_da pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_# pagando_certinho pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_, pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_primeiro pagar_sera
pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~menores pagar~na pagar~nao pagar~no pagar~nona pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas paga~minha pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_esse pago_nada pago_no pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~# pago~, pago~?
pago~agora pago~der pago~do pago~e pago~em pago~luz pago~maio pago~mes pago~para pago~so pague_adiantado paguei_NAME paguei_cinco paguei_duas paguei_essa paguei_foi paguei_nove paguei_quinze paguei_seis paguei_sete paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~, paguei~. paguei~ainda paguei~boleto paguei~da paguei~das paguei~de paguei~e paguei~entrada paguei~falta paguei~fatura
paguei~luz paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_deposita pai_faleceu pais pais_, pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ pao_$ papel_e papel_tudo para_a para_agiota para_cortar para_dia para_dizer para_dois para_dona para_ela para_ele para_falar para_fazer para_igreja para_loja para_mandar para_maria para_meus
para_moca para_ninguem para_o para_pergunta para_receber para_reformar para_sacar para_ser para_tirar para_tras para_um para_uma para_uns para_vencer para_vender parada parada_desde parado_, parado~# parado~uns param~me para~% para~, para~. para~: para~NAME para~agiota para~alugar para~anterior para~ao para~atendente para~coisa para~credito para~da para~de para~do para~dois para~e para~emprestimo
para~enviar para~esses para~fica para~ficar para~filhos para~mas para~meu para~mil para~nada para~nao para~no para~ontem para~por para~que para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelamento~fatura parcelar~# parcelas_# parcelas_,
parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~#
parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei_$ parei_para parem_de parem~mandar paro paro_por parou_? paro~ai parte_# parte_, parte_do parte_eh parte~# parte~, partir_de partir~janeiro passado passado_# passado_$ passado_, passado_e passado_foi passado~# passado~a passado~hoje passagem passagem_# passagem~por passar_cpf passar_meus passar_minhas passar~? passar~dados
passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou_e passou_para passou~# patrao_$ patrao~# patroa_da pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedi_# pedindo_pix pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_# pegar_o pegar_um pego_$ pego_? pegou_# pegou~mil pegou~para pegue-
peguei peguei_# peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~# pela~, pela~de pelo_inss pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_das pensao_de pensao_para pensao_por pensao_que pensao~# pensao~criancas pensao~do pensao~eh pensao~finado
pensao~minha pensao~morte pensao~pai pera_tem pera_um perai~vou pera~a pera~minuto perder_a perder~emprego perdi_a perdido_nao perdido~entendi perdi~boleto perfu- perfume pergunta_. pergunta_passada perna- perna_$ pessoa_de pessoal_$ pessoal_NAME pessoal_da pessoal_no pessoal~# pessoal~NAME pessoa~verdade pfv pfv_$ pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pior_que
pix_, pix_adiantado pix_da pix~para pizza pizza_sexta pizza~# plano_do plano_esse plano_funerario plano~celular plano~mes plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~melhor pode~sim por_ano por_cima por_email por_esse por_faxina por_fds por_fim por_hora por_idade
por_invalidez por_morte por_producao por_semana por_ser por_sms por_viagem por_volta porque_a porque_cancelei porque_eh porque_entrei porque_nunca porque~debito porque~o porque~olhei porse- porsento porsento_por porsento~mes porta_da porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~esta por~faco por~faltam por~fora por~ganho por~isso por~livre por~mais por~mas por~na
por~no por~num por~oitocentos por~por por~que por~servico por~tirando por~tiro por~todo por~ver possa~atender posso_apagar posso_usar posso~com posso~so posso~um possu- possuo posto posto_, posto_da pouca- poucas poucas_$ pouco- pouco_eu pouco_nao pouco_no poucos poucos_$ poucos_. poucos~NAME pouco~NAME pouco~acho pouco~sei poupa- poupanca povo povo_liga povo~de prazo_da prazo~oferta pre
precisa_passar preciso_depositar preciso_falar preciso~cem preciso~com preciso~orientacao prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro~humano prefiro~matando premi- premium prese- presente presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~da pressao~diabetes presta prestacao prestacao_# prestacao_da
prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes prestacoes_de prime primeira_, primeira_ja primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeira~limpa primeiro_semestre primeiro~. priva- privado processo_$ processo_, procon_? produ- producao producao_, profe- professora professora_da professora_do professora~do professora~estado
professora~rede proporcional_$ propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta_para proposta~de proposta~so proposta~x propos~# propos~de propria_, propria_faz propria~# psico- psicologa psicologa_da puder_pagar pular~pergunta quais_divida quais~minhas qual_conta qual_das qual_pago qual_primeiro qual~? qual~duas qual~essa qual~pago quando_a quando_cai quando_chove
quando_comprei quando_der quando_eh quando_esta quando_me quando~, quando~a quando~demais quando~ficar quando~fraco quando~o quando~que quando~termino quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quartinho~fundos quarto quarto~pensao
quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_$ quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_parcelas quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de
quatro~e quatro~manha quatro~mas que_# que_cai que_conta que_dar que_dei que_depois que_desconta que_devo que_divido que_emprestei que_era que_estava que_faltam que_falte que_faz que_fica que_ficou que_foi que_limpam que_mais que_me que_olha que_pediu que_pegou que_peguei que_que que_recebo que_sao que_umas que_uns que_vai que_veio que_vence que_vou quebra quebrados quebrados_$ quebrados_no
quebrados~NAME quebra~perna quebrou quem_paga quem~eh quent- quentinha quer_a quer_duzentos quer_que quer_trezentos quer_trocar querem_# querem~de querer queria_ligar queria_limpar queria_pagar queria_uma queria~ajuda queria~menos queria~meu quero~, quero~atendente quero~conversar quero~falar quero~humano quero~mensagem quero~organizar quer~a quer~casa quer~e quer~eu quer~todo quest- questao que~%
que~. que~NAME que~agora que~antes que~atrasada que~autista que~bom que~cento que~com que~como que~comprei que~consigo que~devia que~disse que~divida que~dois que~duzentos que~e que~em que~emprestou que~entra que~errei que~estou que~fico que~fiz que~foi que~gaste que~juros que~lembro que~mil que~nao que~ne que~nem que~num que~nunca que~ofereco que~olho que~pague que~pai que~por que~respondi
que~saiba que~sei que~todas que~trabalho que~tres que~um que~uma que~uns que~uso que~vem que~verdade que~viu quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_de quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena_#
quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por quitada quitadas quitadas_# quitadas~. quitar_, quitar_a quitar_o quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~banho racao~cachorro racao~gato
ranch- rancho rango rango_# rapaz_, rapaz_da rapaz_do rates:/ rates:: rates:aa rates:agora rates:ajuda rates:alguma rates:alto rates:am rates:antes rates:apaga rates:app rates:assim rates:atendimento rates:atrasadas rates:cada rates:casa rates:cet rates:cima rates:cinco rates:coisa rates:comeca rates:comeco rates:consta rates:conversar rates:cresce rates:de rates:disso rates:divida rates:diz
rates:doze rates:duzentos rates:eles rates:em rates:entendo rates:era rates:errei rates:escrito rates:espera rates:explica rates:faco rates:faltam rates:faz rates:ficou rates:filha rates:filho rates:funciona rates:ganho rates:gerente rates:hoje rates:humano rates:informacao rates:informar rates:jogo rates:mae rates:mais rates:mano rates:marido rates:mas rates:meio rates:mercado rates:meu rates:mil
rates:moca rates:mostra rates:muito rates:na rates:nenhum rates:ninguem rates:no rates:nove rates:numero rates:nunca rates:oitenta rates:papel rates:parcela rates:passei rates:perai rates:perdi rates:porsento rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:respondi rates:responsavel rates:resposta rates:robo rates:roubo rates:se rates:semana rates:senhora rates:tanto
rates:todas rates:todo rates:tr rates:tres rates:uma rates:uns rates:vai rates:vez rates:vida rates:vinte rates:virgula reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais_que reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~pix reais~quarenta reais~vista reaju- reajuste reajuste_$ real_$ real_esse real~mes recar- recarga
recarga_do recarga~cel recebendo receber_# receber_a receber_do receber_o receber_os receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_# recebo_a
recebo_bolsa recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~loas recebo~pensao recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o reclamo_no reclamo~procon recup- recuperacao
recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual rede~, refazer~desde refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar reformar_o reformar~telhado registrada registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_$ remedio_da remedio_de remedio_eh remedio_trezentos
remedios remedios_$ remedios~# remedio~, remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_as repete~dividas rescisao_$ rescisao~# respondo_essa resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_,
restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha resto_pode resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo rifa rifa_$ roca roca_, rodo rodo_de role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME rouba- roubar roubar_meus roubo roubo_$ roupa- roupa_#
roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ ruim_? ruim~mil rural sabado_$ sabado_vai sabe~que sacar sacar_# sacar_$ sagra- sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~casa sair~vermelho sair~voce saiu_# saiu_meu sai~# salao salao_# salao_$ salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_de salario_e salario_eh salario_liquido salario_na
salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~eh salario~meio salario~mil salario~na salario~para salario~so saldo_# saldo~# saldo~$ saldo~NAME saldo~de sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~. sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~dividas sao~e
sao~essas sao~financeira sao~meses sao~mil sao~no sao~novecentos sao~parcelas sao~serasa sao~vezes saque saque_aniversario saquei_# saquei~do saude saude_# saude_$ saude_da saude~# saude~e se_a se_for se_muito se_o se_ofereceram se_recebo se_tenho se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta
segunda~sabado segunda~sexta segundo_o segundo~extrato segura seguro_# seguro_defeso seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no
seiscentos~cinquenta seiscentos~quarenta seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou seja seja_$ sem_chao sem_entrada sem_pagar sem_papel sem_querer
sem_registro semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~bico semana~da semana~de semana~duzentos semana~gasolina semana~o semana~ou semana~uns semes- semestre semestre_. sempre_no sempre~# sempre~dia sem~# sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_com serasa_esta serasa_limpa
serasa_mostra serasa_mostrou serasa_por serasa~# serasa~NAME serasa~causa serasa~cinco serasa~com serasa~dando serasa~nome serve- servente servico_e servico_ontem servidora servidora~, ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta
setecentos~trinta setembro_, setembro_e seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima setima_$ seu_joao seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~por sexta~retiram sexta~vem se~# se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~ganhar se~largasse se~pedir se~pegar
se~perder se~receber silva silve- silveira silveira_$ sim_# sim_. sim_a sim_faz sim_infelizmente sim_moca sim_nao sim_ne sim_o sim_senhor sim_tem sim_tenho sim_uai sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~devo sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~so sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_#
sms_com sms~# sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_dou so_em so_falta so_ligacao so_mes so_no so_pagar so_paguei so_puder so_que so_recebo so_resta so_sei so_semana so_um sobra- sobra_# sobra_uns sobrancelha sobrancelha_# sobrancelha~por sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_#
sobrou_dinheiro sobrou~real sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som soma_# somando_eu somando~e some_do some~serasa sou_aposentada sou_aposentado sou_boia-fria sou_caixa sou_concursada sou_porteiro sou_professora sou_registrado sou_servidora sou~da sou~do sou~estadual sou~ganho sou~por sou~sim so~# so~a so~amanha so~cartao so~cervejinha so~cigarro so~com so~da
so~depois so~do so~em so~eu so~luz so~me so~mes so~metade so~na so~no so~novecentos so~o so~por so~sei so~sexta so~tres spc_tem spc~uma spotify_# spotify~academia streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_, sujo_por sujo~causa supermercado supermercado_, tal~NAME tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo
tanto~que tapio- tapioca tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_dizer te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_. tem_a tem_dois tem_duas tem_essas tem_isso tem_nada tem_obra tem_semana tem_sobre tem_tambem tem_tres tem_uns tempo_eu tempo~nao tempo~nem tempo~nome tem~# tem~,
tem~acordo tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~do tem~dois tem~em tem~falar tem~infelizmente tem~luz tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenho_, tenho_NAME tenho_ate tenho_direito tenho_divida tenho_dois tenho_duas tenho_eh tenho_idade tenho_luxo tenho_nao tenho_nocao tenho_quatro tenho_um tenho_uma tenho~. tenho~acordo tenho~carne tenho~cartao tenho~cartoes
tenho~com tenho~dar tenho~dividas tenho~e tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~pensao tenho~pode tenho~sexta tenho~sou tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em terre- terreno ter~mil teve_de teve_mes teve~de texto~eu texto~mandar te~? te~essa te~isso te~o thirteenth:$ thirteenth:. thirteenth:/
thirteenth:aniversario thirteenth:anos thirteenth:aqui thirteenth:arre thirteenth:ate thirteenth:autonomo thirteenth:banco thirteenth:boia-fria thirteenth:bolsa thirteenth:caem thirteenth:coisa thirteenth:comprometido thirteenth:cor thirteenth:deixa thirteenth:depende thirteenth:do thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:entrei thirteenth:escolar thirteenth:essas
thirteenth:esta thirteenth:estado thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:ferias thirteenth:foi thirteenth:ganho thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:julho thirteenth:junho thirteenth:mais thirteenth:material thirteenth:mudar thirteenth:novecentos thirteenth:novembro thirteenth:ofereceram thirteenth:pagar
thirteenth:pago thirteenth:parte thirteenth:por thirteenth:primeiro thirteenth:proposta thirteenth:reais thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:salario thirteenth:segunda thirteenth:semestre thirteenth:ser thirteenth:talvez thirteenth:ter thirteenth:uma thirteenth:vai thirteenth:vi tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_$ tigrinho_, tigrinho_. tikto-
tiktok tinha_# tinha_dez tinha~mil tio tira_uns tiram tiram~e tiran- tirando tirando_a tirando_gasolina tirando~fica tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~limpo tiro~mil tiro~por tive_que toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# toda~, todo_fim todo_pago todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa todo~nao
todo~no todo~vinte topou_minha topou~proposta torno torno_de torno~# torno~$ total_# total_, total_da total_de total_eh total~# total~$ total~, tr trabalha trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_no trabalho_o trabalho_por trabalho~# trabalho~conta trabalho~dia trabalho~dias trabalho~por trabalho~roca trabalho~segunda trabalho~vigia trampar trampo_# trampo_registrado tranc-
transfere_para transfere~uma transferi transferi_# transferi~para transito transito_# tras trata-se trem trem_de trem~juros tres_$ tres_de tres_e tres_gracas tres_meses tres_mil tres_no tres_parcelas tres_prestacao tres_reais tres_ultimas tres~NAME tres~a tres~cento tres~da tres~do tres~duzentos tres~e tres~na treze trezentao trezentos_$ trezentos_de trezentos_por trezentos~cinquenta trezentos~dez
trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_$ trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocado trocar_de trocar_o trocar~carro trocar~valor tu_acredita tu_consegue tudo_cartao tudo_desde tudo_dia tudo_errado tudo_isso tudo_quero tudo_uns tudo~# tudo~, tudo~da tudo~mes
tudo~minha tudo~nao tudo~o tudo~recomecar tudo~uns tu~me tv_# tv_a tv_por tv~cabo uai_, uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# uber~tiro ufa ultima_que ultima_vez ultima_volta ultimas ultimas_$ ultima~eu ultima~que ultimo_dia ultimo~util um_$ um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto
um_do um_e um_fogao um_galo um_gol um_jeito um_marco um_oficial um_papel um_quartinho um_roubo um_ser um_sms um_sofa um_tal um_tempo um_virgula uma_# uma_ajuda uma_carteira uma_casa uma_de uma_financeira uma_geladeira uma_intimacao uma_kitnet uma_loja uma_no uma_parcela uma_pizza uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~# uma~, uma~: uma~a uma~agora uma~disse uma~dizendo uma~dos
uma~em uma~na uma~nova uma~que uma~se um~# um~NAME um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~na um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha_em unha~, unha~cabelo unha~casa uns_bico uns_cinco uns_corre uns_dez uns_dois uns_duzentos uns_mil uns_oitenta uns_oito uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos
uns_trocado uns~# uns~% uns~, uns~a uns~anos uns~com uns~conto uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usado usar_$ usar~? usa~de usei_# usei_+ usei~# usei~cartao uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_de
vai_entrar vai_pagar vai_pedir vai_quebrar vai_sujar vai_uns vai~este vai~minha vai~o vai~para vai~trezentos vai~uns vale_# vale_ate vale_de vale_pagar vale~# vale~a vale~dia vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~# valor~$ vamos_comecar vamos_la vamos~de van van_# van_da van_escolar van~# van~escola vao_passar vao~, vao~meus varia- varia_de varia~# varia~nao
veio_# veio~e vejo_e vejo~te velho velho_# vem_# vem_cento vem_descontado vem_dia vem_eu vem_junto vem_mais vem_uns vem~# vem~e vem~em vem~no vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencidas_,
vencidas_de vencidas~# vencida~# vencidos vencido~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira verao
verdade_, verdade_ai verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~para verdade~pode vergonha_, vergonha_mas ver~nome ver~painel vez_de vez_na vez_que vezes_# vezes_, vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vezes~so vez~# vez~mes vi_a viage- viagem viagem_e viagem~sao vida_# vida_quero vida~por vida~refazer viges- vigesima vigesima_segunda
vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_agua vinte_na vinte_no vinte_paguei vinte_por vinte~NAME vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~duas vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgula_# virgula_nove virgula_oitenta virgula~e virgula~por virou virou_# virou_processo virou~, vish visse vista_,
vista_ate vista_ou vista_pela vista_so vista~# vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, viu~deus viu~nunca vixe_, vizinha~# vi~cor voce_, voce~alguma voce~me voce~tudo voce~um volta_de volta_por voltar~pergunta volta~anterior volta~favor volta~que voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_pegar vou_receber vou_sacar vou_tentar vou~#
vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:aparelho worry:atrasada worry:caminhao worry:cortada worry:dela worry:direito worry:dois worry:eles worry:especial worry:esse worry:esteve worry:falou worry:faz worry:ganha worry:judicial worry:juiz worry:kitnet worry:levarem worry:liga worry:maior worry:manha worry:meses worry:natal worry:noite
worry:pao worry:papel worry:passada worry:queria worry:segunda worry:tarde worry:trem worry:usa worry:virem x_# x_$ x_, x_no x_sem x~$ x~, x~NAME x~ate x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg youtu- youtube youtube_premium zaffa- zaffari zaffari_? zaffari~nao ze_# zera_tudo zerad- zerado zera~e zero_, zero_zero zero~errei | |_NAME |~#`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo after-roadmap:aceitaram after-roadmap:por banco~o com~por devo_aceitar devo~o eles~# o~da`,
    '-4': `aceitei~acordo acordo_da fechar_o offers:, offers:nao vou~o`,
    '-5': `after-roadmap:nao`,
    '-6': `nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '24': `?confirm-creditor`,
    '22': `?consent`,
    '21': `?confirm-change ?confirm-delete`,
    '20': `sim`,
    '18': `?thirteenth`,
    '17': `sim_$`,
    '16': `?confirm-amount`,
    '15': `^_aham aham n0 pode`,
    '14': `consent:, consent:bora estao_$`,
    '13': `?more-debts ^_ss consent:aceito consent:pode consent:vamos more-debts:tem overdue:sim ss 👍`,
    '12': `^_esta ^_exato ^_isso ^_ok after-roadmap:👍 bora certi- confi- confirm-creditor:isso estao ok overdue:tem quase_todas ss_$ tenho_$ 👍_$`,
    '11': `^_aceito ^_acertou ^_beleza ^_correto ^_pode ^_positivo ^_quase ^_sim ^_👍 aceito acertou acertou_$ consent:esta corre- correto exato exato_$ offers:tem posit- positivo tem tem_$ thirteenth:recebo thirteenth:vem`,
    '10': `,_tenho ^_bora ^_eh ^_gostei ^_s acert- after-roadmap:gostei bora_$ claro confirm-delete:apaga consent:estou consent:ja consent:quero exata- exatamente fechei_$ goste- gostei liber- offers:uma positivo_$ quase s s_$ tem_outra`,
    '9': `^_certissimo ^_claro ^_confere ^_confirmadissimo ^_fechei after-roadmap:fechei aham_$ ai_$ atrasadas_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ confere confere_$ confirm-amount:isso confirm-change:eh confirmadissimo confirmadissimo_$ consent:comecar consent:concordo consent:fechou consent:tudo consent:👍 correto_$ debts:beleza eh~ai entao esse_mesmo esta_certinho
esta~atrasado offers:sim ok_$ outra_$ sou~nao tenho_bastante todas vamos vamos_$`,
    '8': `,_pode ^_com ^_concordo after-roadmap:ok ai as~estao certe- certeza conco- concordo confe- confirm-amount:pode confirm-change:ai confirm-change:isso confirm-change:pode confirm-delete:sim consent:eu consent:la consent:maior consent:manda consent:ok consent:sim consent:vou duas duas_estao eh_verdade elas elas_atrasadas esta_certo esta_tranquilo falta_uma faz faz~mudanca feche- fechei isso_mesmo
maior mesmo more-debts:sim muda muda_$ offers:todas overdue:aham permi- pode_$ receb- recebi_$ recebo sim_mas tenho tenho_mais thirteenth:sim thirteenth:tenho todas_elas todas_estao tudo_atrasado uma uma_ainda vem`,
    '7': `,_duas ?offers ^_apaga ^_autorizo ^_confirma ^_confirmo ^_dou ^_eu ^_exatamente ^_fechou ^_infelizmente ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu_uma apareceu~oferta atrasadas autor- bem certinho certo certo_$ comecar comecar_$ confirm-amount:ai confirm-amount:mesmo confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:ai confirm-delete:eh confirm-delete:isso
confirm-delete:pode confirma confirma_ai consent:acordo consent:beleza consent:problema de_acordo dou eh_ela eh_esse eh~mesmo eh~proprio ela_$ esta exatamente_isso falta~ainda faz_a isso la_$ mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:estao overdue:quase overdue:tenho overdue:uma pode_trocar poe poe_ai probl- problema propr- proprio proprio_$
sem_problema sou~maior tem_um tem~monte tenho~umas thirteenth:a thirteenth:claro thirteenth:dia tranq- tranquilo tranquilo_$ troca- trocar um_monte uma_oferta umas_$ verdade_$ vir_$ worry:tranquilo`,
    '6': `#_semana ?overdue ^_apareceu ^_bota ^_deve ^_muda ^_ofereceram ^_opa a_mudanca aceito_$ ainda_$ ainda~coisa apaga_tudo apare- apareceu aposentado~ne atrasado_$ a~paga bala bala_$ bom_$ bota bota_ai claro_$ claro_que com_certeza confirm-amount:essa confirm-change:mesmo confirm-change:sim confirm-creditor:exato confirm-creditor:pode confirm-delete:apagar confirm-delete:mesmo confirm-delete:tenho
consent:bem consent:certeza consent:com consent:dentro consent:dos consent:e consent:entao consent:vida dentr- dentro dentro_$ e_concordo eh_essa eh_isso eh_o eh~essa ela esta_bom estou_dentro firma_paga infel- infelizmente infelizmente_tem isso_, isso_que isso~eu metade_ja more-debts:ainda more-debts:estao more-debts:todas mudanca_$ opa overdue:eh pronto_$ sai~dezembro sem~nenhum tem_coisa
tem~mas thirteenth:aposentado thirteenth:ne todas~atrasadas trocar_$ uma_$ umas valor vem_$ verda- verdade`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_cai ^_esse ^_falta ^_fiz ^_pagam ^_perfeito ^_pergunta ^_sai ^_vamos ^_vou a_firma after-roadmap:bom aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apose- aposentado atras- autorizo autorizo_$ beleza_$ cai_dia cai~# coisa_$ com_tudo comec- concordo_$ confirm-amount:correto confirm-amount:valor confirm-creditor:ai confirm-creditor:mesmo
confirm-delete:tudo confirmo confirmo_$ consent:aham consent:autorizo consent:dados consent:de consent:divida consent:fazer consent:filha consent:fiz consent:pergunta consent:perguntar consent:por consent:sem consent:ser consent:ss consent:topo creio_que de_dezembro de_divida deixo dia~de direitinho direitinho_$ duas_vezes eh_sim em_duas entao_$ era~que essa~mesmo esse esse~valor estao~atrasadas
estou~acordo eu_deixo eu_queria falta fazer_$ filha_$ firma fiz_# foi~que infelizmente~mais ir ir_$ isso_ai la maior_$ mais_uma mesmo_valor more-debts:isso more-debts:uma mudan- mudanca mudar nenhum_$ oferta_$ offers:estao overdue:duas overdue:elas overdue:mais parti- perfe- perfeito perfeito_eh perfeito~isso perguntar_$ pode_apagar pode_ir pode_por por_$ queria_$ quero_$ quero_sim que~queria
recebo_o sai_em sempr- sempre sim_por sim_senhora sim~favor tem_, tem_mais tem_sim tempo_$ tem~atrasadas thirteenth:agora thirteenth:ano thirteenth:certinho thirteenth:creio thirteenth:de thirteenth:deus thirteenth:eh thirteenth:em thirteenth:esse thirteenth:eu thirteenth:firma thirteenth:metade thirteenth:sai thirteenth:vezes todo_ano uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_vem #~metade ,_a ,_carteira ,_dia ,_essa ,_metade ,~assinada ,~loja ,~segunda ^_ainda ^_certinho ^_creio ^_demorou ^_faz ^_foi ^_metade ^_vai aceit- aham_isso ainda ajust- ajustar ajustar_$ alter- alterar alterar_$ apaga- apagar as_duas a~ja beleza_muda bom cai_em certeza_$ certinho_$ certinho_eh certinho~isso chegou_uma chegou~proposta claro~sim coisa confirm-amount:eh confirm-amount:por
confirm-amount:sim confirm-change:, confirm-change:aham confirm-change:confirmo confirm-change:essa confirm-change:faz confirm-change:mudar confirm-change:que confirm-creditor:, confirm-creditor:certo confirm-delete:certeza confirm-delete:confirmo confirm-delete:essa confirm-delete:faz confirmar confirmar_$ consent:. consent:anos consent:claro consent:demorou consent:favor consent:faz
consent:mandar consent:meus consent:moca consent:nessa consent:participar consent:que consent:tempo consent:vai consent:ver creio de_maior demor- demorou demorou_, desconto_sim dessa deve deve_vir dezembro_$ dia_# direi- dos e_aceito eh_exatamente eh~senhora eh~sim email email_$ em~vezes entao_sim essa_ai essa_loja essa_mesmo esse_$ esta_tudo estao_todas esta~sim eu_topo exatamente_essa favor_me
favor~ajuda faz_tempo filha foi_isso isso~essa ja~# li mais_$ manda manda- mas mas~sei metad- metade more-debts:atrasado more-debts:falar more-debts:mandaram more-debts:quero nao~quanto ne ne_$ no_email ofereceram ofereceram_desconto ofereceram~sim oferta offers:ainda offers:coisa offers:eh offers:esta offers:isso offers:mandaram offers:tudo overdue:ainda overdue:falta overdue:umas o~certo o~dos
pagam participar participar_$ passada passada_$ perguntar pode_ajustar pode_alterar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto proposta_no proposta~email quero_falar quero_fazer quero~sim recebo_$ recebo_proporcional recebo~decimo recebo~mas sei_quanto semana_passada ser_$ sim~NAME sou_menor tem_# tempo tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:deve thirteenth:duas
thirteenth:entao thirteenth:mas thirteenth:o thirteenth:opa thirteenth:pagam thirteenth:vir todas_$ topo uma~no valor_certo vem~, vida`,
    '3': `#_anos #_faz ,_entrei ,_falta ,_lembrei ,_manda ,~do ,~ir ,~ser ,~ver ^^ ^_ah ^_as ^_chegou ^_entao ^_estao ^_quero ^_valor aceito_os aceito~termos acord- acordo agora_$ ah_tem ah~mais ainda~mais ajuda_sim anos apagar_$ assinada assinada_$ atrasado autorizado autorizado_$ a~e a~meu carteira_assinada certo_esse certo~valor chego- chegou com~em com~moca confirm-amount:certo confirm-amount:esse
confirm-amount:esta confirm-amount:mudanca confirm-change:certinho confirm-change:certo confirm-change:correto confirm-change:eu confirm-change:valor confirm-change:verdade confirm-creditor:ela confirm-creditor:essa confirm-creditor:esse confirm-creditor:exatamente confirm-creditor:o confirm-creditor:por confirm-creditor:uma confirm-creditor:valor confirm-delete:, confirm-delete:aham
confirm-delete:correto confirm-delete:foi confirm-delete:mudanca consent:# consent:a consent:ai consent:autorizado consent:boa consent:certo consent:espalha consent:filho consent:guarda consent:ir consent:menor consent:opa consent:os consent:perguntas consent:precisando consent:sou consent:termos cunha- cunhado dados_$ de_boa de_mais debts:claro decimo_$ dezem- dezembro de~com de~ja de~uma
divida_$ dos_# eh_$ em_agosto em_junho em~recebo espal- espalha espalha_$ essa esse_ano esse_eu esta_sim estou_de estou_precisando falar_$ falta_a faz_isso fazer fecho- fechou fechou_$ fiz guarda infelizmente_sim inss_$ isso_$ isso_eu isso~moca junho_, lembrei lembrei_de lembrei~mais mais~coisa manda_ver mas_eh mesmo_moca meu_cunhado more-debts:ai more-debts:atrasadas more-debts:eh more-debts:esse
more-debts:infelizmente more-debts:mas more-debts:mesmo more-debts:meu more-debts:outra more-debts:tenho muda_sim mudar_$ mudar_sim muda~por n1 nao_, nao_espalha nao_pera nao~falar nenhum nessa o_decimo o_tratamento ofert- offers:as offers:duas offers:mas offers:mesmo offers:outra offers:tenho ok_faz ok~isso os_termos overdue:ai overdue:coisa overdue:esta overdue:outra overdue:recebo perfeito_,
perfeito~pode pergu- perguntas pode_guarda pode_salvar pode~que precisando propo- proporcional proposta_sim que_estou que_sim queri- queria quero que~a que~sim recebe recebi recebo_, recebo_todo recebo~a recebo~todo resol- sai salva- salvar salvar_$ sim_esta sim_recebo sim_todo sim~ano sim~certo sim~lembrei sim~nao so_nao sou~e so~espalha tem~a tenho_# termo- termos termos_$ thirteenth:cai
thirteenth:carteira thirteenth:com thirteenth:dezembro thirteenth:falta thirteenth:gracas thirteenth:paga thirteenth:pode thirteenth:proporcional thirteenth:recebe thirteenth:recebi thirteenth:todo trata- tratamento troca tudo~pode uma_coisa valen- valendo veio_em vezes vezes_$ vou worry:esta`,
    '-3': `#~que ,_# ,_ainda ,_o ,_sem ,_sou ,_uai ,~vem ?_$ ?after-roadmap ?debt-amount ?flexibles ?instalments-left ?rates ^_# ^_aceitei ^_ajuda ^_avanca ^_cancela ^_como ^_depois ^_desisto ^_e ^_finaliza ^_ja ^_me ^_negativo ^_nenhum ^_nossa ^_para ^_parar ^_pula ^_quais ^_so ^_some ^_topei ^_uma ^_voce ^_zera acabo- acabou aceitar aceitei adiante adiante_$ after-roadmap:certo after-roadmap:eh
after-roadmap:essa after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:tudo after-roadmap:uma ai_so ainda_nao ainda_vem ainda~# ajuda_$ anos_$ atrasadas_, avanc- avanca avanca_$ a~parcela calor_ai cancela clt clt_$ cobra- cobra_$ confirm-amount:o confirm-change:deixa confirm-change:esquece confirm-creditor:a confirm-creditor:errado
confirm-creditor:outro consent:ainda consent:cobra consent:confiavel consent:da consent:em consent:golpe consent:graca consent:ha consent:mensalidade consent:nem consent:parar consent:posso consent:taxa daqui daqui_$ debts:eh debts:tem desconto_$ desde_agosto desisto dividas dividas_$ eh_tudo eh~isso em_dia encerrar enten- errado_$ errado_isso essas essentials:pode esta_calor estao_atrasadas
estao~, esta~ai esta~isso explicar finaliza finaliza_$ financeira financeira_$ gaste- gastei gastei_$ golpe graca_$ incomes:isso isso~so jeito lembrete mandar_mensagem mas~gastei meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ mes~vem more-debts:NAME more-debts:era more-debts:nao nada nao_autorizo nao_confirmo nao_moca nao_tem nao_tenho nao~com nao~uai negativo negativo_$ nenhuma_$
nossa nossa_senhora nunca obrigado obrigado_$ offers:? offers:aceitar offers:aceitei offers:so onde overdue:NAME overdue:agosto overdue:dia overdue:em overdue:ja overdue:nao overdue:pagando overdue:passada overdue:sem overdue:semana o~e paga_$ pago pago_$ parar_$ passar_$ pensa- pensar pensar_$ pode_passar pode~, pula pular quais quanto_voce que~, que~sou rates:pode saber_se segunda_parcela segur-
sim_desde sim~agosto sim~mas so so_isso some some_daqui sou_clt tem_que tem_taxa thirteenth:estou thirteenth:uns topei tudo_que tudo~eu vamos_adiante vanta- vantajoso voce worry:estou zera zera_ai`,
    '-4': `#~? ,_cai ,~NAME ?debt-creditor ^_ha ^_nenhuma ^_nops ^_passo ^_posso ^_pronto ^_sair ^_stop ^_tudo ^_volta after-roadmap:ai after-roadmap:quero antes antes_quero calor como como_esta confiavel confiavel_$ confirm-amount:# confirm-amount:mil confirm-change:como consent:? consent:antes consent:saber custo custo_$ de_graca debts:ai debts:isso desfa- eh_? eh_confiavel eh_de eh_outra eh~graca eh~loja
eh~que essentials:eh essentials:isso esse~nao esta_errado expli- final- graca ha ha_$ ja_gastei ja~metade mais_nao mais~, mensa- more-debts:nem more-debts:por more-debts:so nao nao_eh negat- nenhuma nops nops_$ obrig- offers:essa outra_loja overdue:desde overdue:o overdue:pago parar pergunta_$ pode_repetir pode~essa posso quinz- quinze recebo_nao registrado_$ repet- repetir repetir_$ saber se_eh
signo signo_$ stop stop_$ taxa taxa_$ tem_custo tem_signo tenho_sim tenho~, thirteenth:ainda thirteenth:gastei thirteenth:sem volta worry:atrasado`,
    '-5': `:ok ?debt-kind ^_calma ^_esquece ^_free ^_nada ^_que ^_quem acaba- after-roadmap:pode ai_fechou calma calma_ai cance- com_isso completo confirm-creditor:nao consent:voce deixa desis- esque- esquece fia fia_$ free free_mesmo infor- intei- inteiro isso_eh isso~fechou liqui- nao_concordo nao_recebo overdue:fia passar passo passo_$ quem_eh quinze_$ so_$ tem_nao thirteenth:inteiro thirteenth:nao
veio_tudo`,
    '-6': `#_em :opa ? ?income-source ?worry ^_deixa ^_errou ^_nao ^_nunca after-roadmap:tem ai_ai compl- confirm-change:nao consent:fora consent:isso consent:mesmo consent:quanto consent:quem encer- errou errou_$ fora fora_$ ja~tudo metade_$ more-debts:fechou nao_aceito nao~isso quem thirteenth:sou thirteenth:tudo ❌ ❌_$`,
    '-7': `?after-crisis ^_ai ^_nem after-roadmap:sim confirm-delete:nao errad- errado esta_atrasado nem opcao outro sair_$ tudo_certinho`,
    '-8': `after-roadmap:beleza eh_outro menor_$ outro_$ worry:tudo`,
    '-9': `consent:tem nao_$ recus-`,
    '-10': `:sim`,
    '-12': `:👍`,
    '-13': `consent:eh`,
  },
  'ask:call-script': {
    '11': `after-roadmap:digo digo falo`,
    '10': `after-roadmap:falo`,
    '9': `after-roadmap:falar o_que`,
    '8': `falo~o`,
    '7': `after-roadmap:cobrador after-roadmap:ligar cobra- com_o digo_para eu_digo ligar- o~falar que_falar roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:como after-roadmap:ligacao after-roadmap:o after-roadmap:oq after-roadmap:roteiro cobrador como_falo conve- falar ligac- ligacao ligacao_$ ligar oq oq_eu o~digo para~? que_digo rotei- roteiro um~para`,
    '5': `^_como after-roadmap:com after-roadmap:ensina after-roadmap:ligaram after-roadmap:que after-roadmap:respondo atendente_$ a~? a~com cobrador_$ como_eu com~financeira ensin- ensina eu~para falo_com falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador que_falo que~para que~respondo`,
    '4': `a_conversa a_financeira after-roadmap:conversa after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:telefone banco_? cobrarem comeco_a como~com com~banco digo_$ eu_falo eu_respondo eu~com eu~quando falar_? falar_na falo~banco falo~eles financeira ligarem nao_posso nao~falar no_telefone o_atendente o~eu posso_falar posso~? que_responder que~falo que~na que~posso respo-
respondo telef- telefone telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:? after-roadmap:comeco after-roadmap:eles after-roadmap:eu after-roadmap:hora after-roadmap:me after-roadmap:para after-roadmap:quando agora~o atend- com_a comeco como como~a com~NAME conversa da_um debts:? debts:banco eles ensina_a eu~se falar_$ falar~o falo_quando finan- hora_$ me_da me~um na_hora na_ligacao o~? o~nao para_banco que_nao que~digo que~no que~se
responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor conse- conseguir desconto desconto_$ escre- escrevo eu_escrevo n0 negoc- para_conseguir que~escrevo que~eu valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon denunciar denuncio proce- processar proco- procon quero_denunciar reclamacao_$ reclamar`,
    '9': `procon_$ quero_reclamar`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:reclamo no_procon posso~? reclamo`,
    '7': `^_reclamacao after-roadmap:quero onde reclamar_$ vou~procon`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon resol- resolve resolve_? texto vou_no`,
    '5': `^_como ^_posso a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:vou aqui cobranca como~reclamacao contra no~o para~o quero~a reclamacao_contra usa`,
    '3': `^_da ^_faz ^_vou a_financeira abro abro_reclamacao after-roadmap:abro after-roadmap:da after-roadmap:deles after-roadmap:faz banco cobra- como_abro contr- contra_a contra~NAME da_para deles deles_$ faz_o faz~texto gov_$ isso_eh manda_a me_manda me~a onde~o quero`,
  },
  'ask:cost': {
    '12': `#_? cobra- eh~? paga`,
    '11': `^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~graca free free_mesmo graca mensalidade_$ quanto_custa tem_custo`,
    '10': `?consent after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de isso~pago mensalidade mesmo_$ o_preco preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa taxa_$ tem~pagar`,
    '9': `^_eh ^_paga ^_quanto comis- comissao consent:paga custa_$ preco quant- tem_que tem_taxa`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma consent:? consent:mesmo eh_# mesmo pago_$ quanto_$ tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:preco cobra cobra_comissao cobra~? comissao_? consent:eh consent:pago eh_gratis graca_$ grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com sai tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_cobram ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga aqui~? cobram_quanto cobranca_depois com_isso consent:taxa eh_$ eh_gratuito ganha- gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce servi- servico valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto cobranca cobrar cobrar_depois cobrar~? coisa consent:cobram consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:nada after-roadmap:ne after-roadmap:qual after-roadmap:vem alguma_taxa cobra_$ cobram_comissao comissao_$ consent:alguma consent:cobranca consent:comissao consent:custa consent:depois consent:nada consent:sai consent:servico custa~servico depois_? de~eh do_servico eh eh~mesmo esse_servico graca_? isso_eh o_valor
pagar_$ pagar~taxa quanto~cobra servico_? taxa~voce vao vem voce_cobra voce~comissao`,
    '3': `:custa :ne :usar after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:coisa after-roadmap:isso after-roadmap:pago after-roadmap:valor after-roadmap:vao after-roadmap:voce alguma~para aqui cobram_$ coisa_$ consent:coisa consent:ne consent:o consent:qual consent:vem custa_esse depende_, eh~taxa graca~? more-debts:servico nada nada~ne o~do pagar pago_? para_usar qual quanto~a
quanto~cobram quanto~esse que~alguma taxa_de ter~pagar usar valor voce_?`,
    '-3': `^_sim aceit- after-roadmap:com after-roadmap:seria a~? confi- consent:eu consi- do~? eh_isso eh_seguro eh~isso falta golpe_? isso~golpe juros mim ofere- quanto_eu quanto_tempo que_eh robo sai_do segur- seguro seria tempo tem~de`,
    '-4': `after-roadmap:falta after-roadmap:juros after-roadmap:margem consent:golpe consent:sim eh_o eh~que e~voce marge- margem qual_eh qual~a quanto_falta sim_e voce_eh`,
    '-5': `consent:e eh_golpe golpe`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `mensagem`,
    '10': `after-roadmap:para escre- mensa- redig-`,
    '9': `^_redige after-roadmap:redige o_texto para_NAME redige`,
    '8': `a_mensagem after-roadmap:escreve escreve mensagem_para`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por after-roadmap:uma monta pront- uma_mensagem`,
    '6': `NAME~por after-roadmap:pronto fazer~# monta_uma para_banco para~fazer pede pronto texto_pronto um_texto uma~para`,
    '5': `^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:fazer after-roadmap:prepara after-roadmap:um a~por email email_para escreve_para escrevo eu_escrevo me~um prepa- prepara que~escrevo texto_para um_email um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:faz after-roadmap:mim banco_$ da_proposta eles_$ escreve~texto eu~para fazer mensagem~NAME mensagem~eles mim mim_$ para para_eles por_# pronto_$ quero~texto texto_da`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda after-roadmap:proposta aquel- aquele aquele_texto aquele~para banco carta_para da_um do_acordo eles favor favor_$ faz faz_um faz~mensagem manda_aquele mandar_para manda~texto me_da mensagem~eu o~eu pago~por para_eu por_favor proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco uma
uma_carta`,
    '-3': `^_da after-roadmap:procon da_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `termi-`,
    '12': `after-roadmap:falta demor- quand- quando`,
    '11': `acaba after-roadmap:acaba after-roadmap:quando`,
    '10': `^_em falta falta_$ quanto_tempo`,
    '9': `after-roadmap:ano after-roadmap:saida demora em_que saida tempo`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo ano eu_saio livre mes_eu saio tem~para termino`,
    '7': `:quando ^_demora ^_vai acaba_$ after-roadmap:demora after-roadmap:demorar after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:termina after-roadmap:vai ate_quando demorar fico livro me_livro muito muito_? quando_vou quant- termina`,
    '6': `^_acaba ^_falta after-roadmap:em after-roadmap:livre after-roadmap:quanto after-roadmap:que after-roadmap:tem after-roadmap:termino after-roadmap:vou ate esse_ano esse~? eu_me eu~livro previ- previsao qual_mes quanto_falta quantos termino_de termino~pagar vai`,
    '5': `^_tem acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:eu after-roadmap:ficar after-roadmap:fico dessa eu_quito eu_termino falta~para ficar fico_livre mim_$ pagando_$ qual~eu quando_acaba quando~isso quanto que~eu quito_$ tem~de vou_ficar`,
    '4': `^_quanto ^_sera ^_termina acha acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:mim after-roadmap:natal after-roadmap:pagando after-roadmap:quito after-roadmap:sera ano_eu ano_que ano~vem ate_o ate~natal das_dividas de_pagar debts:quanto debts:tempo dessa_$ em~mes eu~dessa mim muito_para o_natal pagan- pagando para_acabar
para_mim quando_fico quando~livre quantos_anos quantos_meses quanto~demora que_ano que_mes que~dia que~saio quitar_ate quito saio_dessa tempo_demora vou`,
    '3': `:acaba :dessas :eu :livre :termino ^_consigo ^_quantos after-roadmap:disso after-roadmap:dividas after-roadmap:faltam after-roadmap:mes after-roadmap:para after-roadmap:quitar after-roadmap:vem anos ate~vou das debts:isso dia_eu dia~de divida_$ dividas_$ eu_fico eu~livre fico_sem fico~divida isso_$ levar livre_de livre_disso meses~para natal pagar_? para_sair para~das quando_que quando~eu quanto_$
quanto~ainda quanto~falta que_dia que_meu que_vem que~nome que~o que~termino sem_divida sera sera_que tem tempo_$ tempo_falta tempo_para termino_$ um_dia um~eu vai_levar vai~?`,
    '-3': `:quanto aceit- after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:juros after-roadmap:minha agora caduca_$ para~? presc- quanto~pagar`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca quanto_eu`,
  },
  'ask:how-much-to-offer': {
    '16': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quanto quanto_$`,
    '11': `after-roadmap:oferecer oferecer quant-`,
    '10': `#_para after-roadmap:ofereco ofereco qual~eu`,
    '9': `after-roadmap:qual`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho after-roadmap:propus para_NAME peco proponho propu- propus`,
    '7': `after-roadmap:seria after-roadmap:valor oferecer_# propo- qual seria`,
    '6': `#~NAME ^_ate after-roadmap:ate after-roadmap:desconto after-roadmap:dou after-roadmap:maximo ate_quanto dou dou_$ eu_dou maxim- maximo maximo_que o_maximo pagar_$ qual~maximo quanto_de valor_eu`,
    '5': `^_ofereci aceitar_? after-roadmap:# after-roadmap:aceitar after-roadmap:com after-roadmap:eles after-roadmap:eu after-roadmap:ofereci after-roadmap:para after-roadmap:posso after-roadmap:vale costu- de_desconto desconto devo_oferecer de~? eles oferecer_$ ofereci ofereci_# ofereco_$ o~que posso_oferecer proposta_de qual_valor quanto~desconto quanto~oferecer uma_proposta uma~de valor`,
    '4': `#_? aceitar after-roadmap:? after-roadmap:NAME after-roadmap:entrada after-roadmap:pagar ate de_entrada de~x eu_falo eu~para falo_para falo~eles mandei~proposta oferecer~para pago~de para_eles posso~# proposta~# quanto_ofereco quanto_posso que~eu vale`,
    '3': `NAME_$ ^_comeco ^_pago ^_peco ^_quanto ^_que acha_que acha~eu after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:pago after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso ate~vale da~pedir desco- desconto_da desconto~para devo~? de~da de~para eh_bom eles_$ entra- entrada eu_oferecer eu_ofereco eu_proponho falo oferecendo oferecer_? ofereco_para pagar
pagar_na para_pedir posso posso~no quanto_vale quanto~pagar que_vale que~pago vale_? valor~proponho voce_acha voce~que`,
    '-3': `^_sai ^_vai after-roadmap:do after-roadmap:ja after-roadmap:minha after-roadmap:sai after-roadmap:tudo after-roadmap:vai de_juros demor- devo_$ devo_no eu_ja eu~paguei juros n0 paguei_$ quanto_eu quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-4': `devo_para eh_$ falta`,
    '-5': `after-roadmap:falta after-roadmap:juros devo~NAME quanto_falta quanto~para`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros esse_juros qual`,
    '7': `^_qual ^_quanto after-roadmap:abusivo juros_$ o_juros quanto~juros`,
    '6': `a_taxa abusi- abusivo after-roadmap:cet after-roadmap:mais after-roadmap:taxa alto_? cet quanto quanto~pagar taxa_do vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:alto after-roadmap:pode alto cobra- cobrarem deles do_NAME mais_$ normal o~deles pagar_a qual_a qual~eh quant- quanto_de taxa`,
    '4': `^_juros after-roadmap:? after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:os after-roadmap:vou a~do cobrar do~? eh~? eu_perco eu~em e~que juros_abusivo juros_por juros~NAME juros~mes mais_juros norma- os_juros os~estao perco que~o rates:? rates:e rates:qual tem~juros`,
    '3': `^_e ^_os after-roadmap:NAME after-roadmap:esta after-roadmap:estao after-roadmap:so cobra_mais cobra~juros comem da~eh de~eu divida_tem eh_alto eh_o esse~eh esta_muito estao~quanto eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? o~do o~esta pago_de pago~juros pode_isso pode~? qual_o qual~juros qual~tem quanto~de rates:eh rates:o rates:que so_de so~juros tem_o vou`,
    '-3': `after-roadmap:primeiro n0 primeiro`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '13': `eh_seguro segur-`,
    '12': `saber seguro vai`,
    '11': `confiavel_$ eh_sigiloso sigil- sigiloso vao`,
    '10': `?consent ^_precisa after-roadmap:vai after-roadmap:vao confiavel eh_confiavel precisa seguro_$`,
    '9': `^_fica ^_vao confiar confiar_$ consent:meu eh~isso fica fica~onde onde_$ posso_confiar vai_saber`,
    '8': `:sao ^_isso ^_voce after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:saber consent:vai consent:voce cpf de_vazar eh_protegido isso~sigiloso nao_ne passa- preci- prote- protegido protegido_isso risco~vazar saber_$ senha senha_$ tem_risco vazar vazar_$ voce voce~meus`,
    '7': `^_eh ^_posso after-roadmap:confiavel after-roadmap:seguro consent:para eh~nao eu_quiser golpe_nao golpe~ne infor- medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de tem~de vao~para voce_pedem voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:isso after-roadmap:medo after-roadmap:precisa after-roadmap:senha apaga- apagar_depois a~? consent:eh consent:fica consent:posso consent:qual consent:vao cpf_$ cpf_? dados de_cpf disso_? escrevo escrevo_$ eu_escrevo eu~sair fica_guardado guard- guardado guardado_onde incomes:? meus ne para_banco
passam passar precisa_de qual_eh qual~a quem_vai quem_ve quer_saber que~escrevo quise- quiser quiser_sair sair_$ se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :seguro :voce ^_compartilham ^_quem acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:eh after-roadmap:meus after-roadmap:ne after-roadmap:passam after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar apagar~? banco_$ banco_vai banco~saber com_outras como_voce compartilham_com compartilham~outras com~empresas consent:a consent:como consent:confiar
consent:confiavel consent:disso dados_ficam dados~seguros da~apagar de_passar debts:seguro eh_a empresas empresas_$ entre entre_nos falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_eh isso_suja isso~meu isso~seguro medo_$ medo~passar meus_dados meus~ficam nos nos_$ outra- outras outras_empresas para_apagar para~depois passar_informacao pedir pedir_meu posso_falar posso~sem quem~o
quem~ter sao~? seguros seguros_$ sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vende- voce_sao voce~meu`,
    '4': `:confianca :precisa ?_$ ^_da ^_meus acess- acesso after-roadmap:banco after-roadmap:escrevo after-roadmap:meu after-roadmap:minha after-roadmap:nos after-roadmap:passar after-roadmap:quem after-roadmap:sair after-roadmap:voce as_informacoes cartao_$ como~que compartilham_as compartilham~informacoes confianca conse- consent:? consent:compartilham consent:cpf consent:marido consent:medo
consent:pedir consent:seguro consent:senha consent:sigiloso consent:tem contar contar_para contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:? de~informacao e_se escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ isso isso_fica isso~salvo ligar~minha marido_vai
marido~ficar medo_de meu meu_cartao meu_cpf meu_dinheiro meu_score meus~? meus~para mexer_no mexer~meu no_meu nome_? no~dinheiro os_dados os~depois o~eu o~vai para_excluir para_minha para_que para~casa para~os para~voce passam_para passam~banco pedir~cartao piora- piorar piorar_meu piorar~score porqu- porque precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo
sabendo_$ saber_quanto saber~eu sair salvo salvo_onde score score_$ se_eu seguro_mesmo seguro~? sei_que tenho_medo ter ter_acesso terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_compartilham voce_passam voce_vao voce~as voce~de voce~para`,
    '3': `:cpf :renda ^_alguem ^_passam ^_qual ^_tem after-roadmap:casa after-roadmap:falar after-roadmap:familia after-roadmap:mexer after-roadmap:nome after-roadmap:onde after-roadmap:pedir after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter alguem_vai alguem~saber apagam banco certeza_que certeza~eh como_sei consent:banco consent:da consent:de consent:deus consent:falar consent:ficam
consent:informacoes consent:isso consent:minha consent:ne consent:numero consent:onde consent:passar consent:que consent:seguros conta_do conta~banco dados~terceiros das_minhas das~dividas de_verdade debts:isso debts:mas depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida eh eh~mesmo estou_em eu~? falar familia_vai familia~saber golpe~eh incomes:eu incomes:ganho incomes:isso
incomes:que informacoes isso~golpe ligar_para livre livre_de marid- marido marido_nao me_livre mesmo_? meu_marido meu_nome meu_numero meu~nao meu~vai mexer me~de minha_casa minha_familia minha_senha minha~do nao_pode nao~saber ninguem_vai ninguem~saber numero_$ onde para_terceiros passam_meus passam~dados por_que quanto_eu que_quer quem que~quer que~querem que~seguro saber_? saber_das saber_ne
saber~minhas sao se se_voce sei~eh tem_certeza tenho~de terce- terceiros_$ vai~? vai~das vai~ne vao_ver vao~minha ver_minha ver~conta voce_apagam voce_querem voce~ver`,
    '-3': `?_e ?income-source ?worry ?~eh after-roadmap:qual after-roadmap:quanto ajuda- banco_? como~meu consent:# consent:, consent:graca de~? e_eh eh_do eh_isso eh~eu e~seguro golpe_$ golpe_? golpe_isso golpe~? graca_? isso~pago mim pago_$ proce- quem_eh quem~voce que~isso robo sao_banco tem~? voce_tem voce~banco voce~quem`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:sao de_graca de_onde eh_pago eh~graca eh~ne graca isso~de voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '21': `link`,
    '18': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `tem~?`,
    '13': `after-roadmap:site link_$ paine- painel`,
    '12': `^_da after-roadmap:tem o_site painel_$`,
    '11': `^_link`,
    '10': `^_tem after-roadmap:painel da_para site_$`,
    '9': `after-roadmap:manda manda o_painel`,
    '8': `abre after-roadmap:aplicativo after-roadmap:computador after-roadmap:no after-roadmap:pdf aplic- aplicativo aplicativo_$ compu- computador computador_$ em_pdf nao_abre o~nao pdf pdf_$`,
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:pelo after-roadmap:ver consent:o grafi- grafico manda~link no_link quero~pelo site_nao tem`,
    '6': `^_manda ^_onde abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:vejo app_? consent:painel grafico_$ me_manda nao_consigo pagin- pagina pagina_$ pelo perdi~link quebr- quebrado quebrado_$ vejo ver ver~grafico`,
    '5': `:link ^_cade abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na link_do nao~abrir no_site onde_vejo onde~isso vejo_isso ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:para app carre- carrega carrega_$ consent:link consi- da_erro da~no erro erro_no erro~link inter- internet isso_em isso~pdf manda_o mexer_no nao_carrega perdi_o qual_o quero_ver sei~no site~carrega ver_no`,
    '3': `:manda :o :perdi ?after-roadmap abre_o abre~painel after-roadmap:abre after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:onde after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:no consent:site da da~ver do_painel expir- expirou expirou_$ fica_o fica~painel link_de link_nao link~novo link~painel link~plano onde
onde_fica onde~o o~venceu painel_nao painel~abre para_ver perdi quero~o vejo_o vejo~painel venceu_$`,
    '-3': `after-roadmap:eh after-roadmap:mais after-roadmap:mim after-roadmap:que after-roadmap:roteiro banco o_banco para_mim rotei- roteiro tem~para`,
    '-4': `after-roadmap:banco after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `after-roadmap:minimo o_minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo ^_pagar after-roadmap:pagar minimo_? minimo_resolve o~resolve pagar pagar_so pagar~o so~minimo`,
    '4': `^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_$ minimo_ou o~? o~ou pago_o pago~minimo resol- resolve resolve_? ruim so_o`,
    '3': `:pagar :so acont- acontece after-roadmap:atraso after-roadmap:pago after-roadmap:ruim atraso_$ da_fatura minimo~fatura posso_pagar se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei falei~NAME`,
    '9': `^_quais da~? falta~NAME quais`,
    '8': `a_lista after-roadmap:minhas falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da voce_anotou`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei devo~cada divida_no eu_devo eu_ja falei_da ja~da minha- minhas minha~no para_cada quais_contas quant- quanto~devo rates:dividas rates:eu resum- resumo resumo_das resumo~dividas ver_a`,
    '6': `^_quanto after-roadmap:ai after-roadmap:devo after-roadmap:quais after-roadmap:ver ainda_devo ainda~no as_dividas da_NAME debts:dividas debts:eu debts:falei debts:quanto devo devo_mesmo dividas_eu divida~NAME eu_falei eu~contei eu~mesmo falta ja_contei ja_falei me_mostra mesmo_$ mostr- mostra mostra_o mostra~que o~voce para_quem para~eu quais_eu quais~ja quanto~para que_voce quem_eu quem~devo
quero~a rates:NAME te voce_tem`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai ai_se ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se conte- contei contei_$ da~lista devo_na devo~NAME dividas_que dividas~tenho do~? esta_minha esta~divida eu~na eu~te falei_$ falei_do falta_para ficar- ja ja~falei ja~passei le le_para le~mim
lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para~as passe- passei passei_$ quantas quantas_dividas quantas~eu quanto quero_ver que~ja que~tem rates:falei rates:ja rates:quanto se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver voce~ai voce~anotado`,
    '4': `^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha after-roadmap:te ai_$ alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas contas_eu contas~falei debts:? debts:anotou debts:das debts:ja debts:voce devo_para esta_faltando esta~alguma eu~? falei_? faltando faltando_alguma faltando~que no_NAME o_que o~eu quais~eu quanto_esta quanto~minha que~anotou
que~devo rates:da rates:devo rates:quais voce~a`,
    '3': `:entendi :ja :quanto :te ?rates NAME_$ ^_cade a_da after-roadmap:ainda after-roadmap:confere after-roadmap:contas after-roadmap:contei after-roadmap:no after-roadmap:passei after-roadmap:resumo after-roadmap:voce ai_? ainda algum- alguma cade cade_a cade~lista da_minha das_dividas debts:ainda debts:da debts:devo debts:mesmo debts:quais debts:que debts:te devo_$ devo_no dividas~eu eu eu_tenho
lista_das me~as me~o minha_divida nao_entendi nao~quanto quais_dividas quais~voce quanto_devo que_eu quem que~falei rates:? rates:ai rates:anotou rates:das rates:mesmo rates:que rates:voce tem_ai tenho_$ voce`,
    '-3': `after-roadmap:uma das_minhas das~dividas dividas~uma eu_ainda eu~devo eu~no falta_$ n0 por_uma quanto_eu quanto~ainda quero_sair quero~das sobre tempo`,
    '-4': `^_total after-roadmap:sair after-roadmap:total divida_$ sair sair_das sair~dividas total`,
    '-5': `after-roadmap:das no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa como_limpo limpo~nome spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo como~meu do_spc fica na_hora na~? o_nome quanto_tempo sai tempo`,
    '6': `after-roadmap:sai fica_no hora limpo_meu sai_do serasa_$ spc_$`,
    '5': `:tempo ^_pagando after-roadmap:meu after-roadmap:na after-roadmap:spc do_serasa em~dias eu_pagar limpa- limpa_$ limpar limpar~nome limpa~nome nome_$ nome_limpa nome~que para_limpar quand- quando quando_$ quantos_dias sai~serasa seras- serasa spc_? worry:como`,
    '4': `:quanto :spc ^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:serasa como como_faz dias em_quantos faco_$ fica_sujo fica~ate limpa_o limpar_meu meu~do meu~fica meu~o meu~sai nome_? nome_fica nome_o nome_sai o~faco o~limpa pagan- pagando pagando_o pagando~acordo pagar~do para~o quando_meu quando~nome quant- quantos quanto~fica quanto~para que_faco quero~meu se~pagar sujo_ate
sujo~quando tempo_para worry:nome`,
    '3': `:como :limpo :no :nome :serasa acordo_o acordo~nome after-roadmap:como after-roadmap:dias after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:quando after-roadmap:quantos ate_quando como_tiro demora depois_que dias_sai dias~do divida~no do~? faz_$ fica_limpo meu no_spc nome_do nome~do nome~limpo nome~spc nome~sujo o_acordo o~o quantos~sai quanto~a tempo~limpar tiro tiro_meu
tiro~nome worry:do worry:faco worry:limpa worry:o worry:quando worry:sai`,
    '-3': `n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc-`,
    '17': `after-roadmap:negociar negociar reneg-`,
    '13': `after-roadmap:como`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `desconto desconto_$`,
    '10': `^_como after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco-`,
    '8': `^_consigo after-roadmap:acordo after-roadmap:bora after-roadmap:pedir para_negociar para_parcelar pedir`,
    '7': `^_bora ^_da after-roadmap:baixar after-roadmap:consigo ajuda_a baixa- baixar bora como~a com~NAME consigo da_para divida_$ me~a quero~um`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar after-roadmap:quero ajuda como_negocio dao da~parcelar dimin- fechar me_ajuda negociar_o negocio_com negocio~o o_NAME para_baixar`,
    '5': `^_sera a_divida acordo_com after-roadmap:com after-roadmap:conversar after-roadmap:faco after-roadmap:fazer after-roadmap:negocia after-roadmap:sera ajuda~negociar a~com baixar_o com_a como_que consi- conversar conversar_com da~baixar desconto_? e_pagar essa_divida negocia negocia_isso negociar_com pagar~por parce- quero_fazer`,
    '4': `NAME_? NAME_em acordo~a after-roadmap:a after-roadmap:conseguir after-roadmap:para after-roadmap:tentar after-roadmap:vamos a~em bora_negociar com_o como_diminuir como_faco como_peco como~desconto conseguir da~negociar de~? diminuir_a fazer fazer_um fazer~acordo fecha- fechar_com financeira_$ na~? negociar~a negocio o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida
peco_desconto que_falo sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#~mes NAME_da NAME~para ^_posso ^_preciso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:essa after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:parcela after-roadmap:pena after-roadmap:posso after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer cartao_$ com com_eles conse-
consigo~o de_ajuda de~para diminuir divida eles_$ em~vezes e~# faco falo_para fazer_acordo jeito_de melhor~de na_prefeitura negociar_? negociar~NAME o_cartao o_melhor o~? para~a para~com para~na para~para parcelar_em peco~para pena preciso_de preciso~ajuda prefe- prefeitura qual~melhor quero quero_tentar que~isso que~para tentar_negociar vale_a vale~pena valor_com vamos vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:eu after-roadmap:mim after-roadmap:quanto comec- como_eu de_desconto denun- de~da do~? falo_com mim negociei para_mim recla-`,
    '-4': `^_ja after-roadmap:nao falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja como_falo`,
    '-6': `nao~negociar`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:agora after-roadmap:pago qual`,
    '12': `after-roadmap:e proxi- qual_$`,
    '11': `passo`,
    '10': `^_e after-roadmap:fazer agora agora_$ pago proximo proximo_passo`,
    '9': `fazer primeiro`,
    '8': `a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:passo after-roadmap:primeiro after-roadmap:proximo esse_mes o~faco passo_$ prime- que_faco`,
    '7': `^_voltei after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco eh~pagar fazer_$ gente mes_$ o_que pago_qual por_onde primeiro_$ volte- voltei`,
    '6': `,~onde a_proxima after-roadmap:caiu after-roadmap:faco after-roadmap:lembra after-roadmap:proxima agora_? caiu_o comec- comeco_$ desse desse_mes em_qual jogo jogo_em jogo~qual lembra lembra~que me_lembra pagar_esse pagar~mes por_qual primeiro_? que_fazer que~fazer que~gente que~primeiro`,
    '5': `:faco ^_por ^_quais after-roadmap:aqui after-roadmap:dinheiro after-roadmap:diz after-roadmap:esse after-roadmap:jogo after-roadmap:pagar after-roadmap:quais after-roadmap:que a~parou caiu combi- comecar_$ confirm-change:desse confirm-change:mes diz_o diz~que do_mes e_esse eu~agora e~mes faco faco_$ gente_parou ja_paguei me_diz mes_? me~o o_proximo onde_a onde~gente o~a o~falta o~fazer o~passo
para~vai parou proxima quais qual_a qual~proximo que_a que_falta quem quem_$ vai_o vai~dinheiro`,
    '4': `,_jogo :passo :primeiro :proximo ^_ja ^_jogo ^_o ^_pagamento ^_pago ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou aqui_, coloc- coloco confirm-change:o confirm-change:quero confirm-change:ver devo~primeiro dinhe- dinheiro diz eh_melhor esse esse~? esse~pago estou_com faco_agora faco~? mes mes_pago me~do o_dinheiro o_passo onde_coloco
onde_comecar onde_comeco onde~o o~pago pagar pago_agora pago_primeiro para_quem parou_$ por~comeco qual_? qual_eu quero_ver quero~o sei_por sei~onde tenho_# tenho_que tenho~aqui ver_o`,
    '3': `#~, #~mao ,_nem ,~qual ,~sei :onde :qual :que NAME_ou ^_caiu ^_comeco ^_para after-roadmap:cada after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai aqui a~ou cada_um comeco_por com~na debts:coisa debts:nem devo_fazer do_que do~eh eh_para eh~coisa estou~um
eu_comeco eu_faco eu_pago e~? feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor muita na_mao o_salario onde_$ onde_? ou_o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_a pago_o pago_para pago~NAME pago~que para_cada para_pagar para~um por~comecar por~eu proxima_$ qual~a qual~primeiro qual~proxima quanto_pago quanto~para que_$ que_tenho que~faco que~para que~que quito
salario~o sobro- sobrou tenho~pagar um_dinheiro um~aqui um~mes`,
    '-3': `after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:valor maxim- maximo maximo_que mes_eu o_maximo o~do plano posso qual~eu qual~maximo quanto_falta`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero pago_$ qual_o`,
    '-5': `?_o ?~que voce voce~?`,
    '-6': `after-roadmap:voce agora~o o~voce que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '12': `bom`,
    '11': `^_aceito ^_compensa aceito compe- compensa fecharia fecharia_$ vantajoso_$ voce_fecharia`,
    '10': `?offers aceit- aceitar aceito_? after-roadmap:aceito after-roadmap:fecho after-roadmap:vantajoso eh_bom eh_vantajoso fecho_? offers:?`,
    '9': `acha after-roadmap:bom compensa_? fechar ou_nao propo-`,
    '8': `^_voce after-roadmap:? after-roadmap:compensa after-roadmap:fechar fecho_com fecho~eles ofert- offers:fecho offers:vantajoso proposta quais~eu tenho_$`,
    '7': `?_$ ^_quais ^_seria aceitar_$ after-roadmap:aceitar after-roadmap:acha boa bom_negocio desconto eh~negocio eu_tenho offers:bom offers:eh ou seria seria_vantajoso`,
    '6': `^_devo ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:ou after-roadmap:proposta boa_? bom_$ bom_esse bom~desconto com_eles compensa_aceitar devo_fechar eh_boa eh_uma eh~boa esper- essa_proposta esse_desconto esta~esse fechar_o mim_? negocio o_acordo offers:compensa offers:ou offers:voce o~acha pena
proposta_$ proposta_ai proposta~? quais que_acha tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `^_eh aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo_da after-roadmap:devo after-roadmap:essa after-roadmap:negocio after-roadmap:quais after-roadmap:tenho ai_? a~aceitar da_proposta desco- desconto_eh desconto_para desconto~bom desconto~mim devo_aceitar devo~o essa_oferta fechar_? fecho_ou fecho~nao nao_fecho negocio_$ oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito
offers:devo offers:proposta ou~fecho para_mim para~? pena_aceitar propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem~ai vale`,
    '4': `^_essa acord- acordo acordo~NAME after-roadmap:acordo after-roadmap:da after-roadmap:oferta after-roadmap:pena after-roadmap:seria after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ devo~? eles_$ espero espero_$ essa essa~eh esta_bom fechar_ou fechar~espero mim negoc- o_desconto oferta_$ oferta_para oferta~mim offers:acha offers:boa offers:desconto offers:essa offers:mim offers:pena
offers:quais offers:seria offers:vale ou_espero pena_a pena~proposta posso_fechar posso~ou proposta~boa tem_alguma tem~oferta vantajoso_para vantajoso~mim voce`,
    '3': `,_sera ,~que aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:aparece after-roadmap:coisa after-roadmap:melhor after-roadmap:mim after-roadmap:ne after-roadmap:semana after-roadmap:tem after-roadmap:vale algum- alguma aparece boa_$ boa_essa boa~proposta devo eh~essa eh~para eles eu~? fecho_$ feira- feirao ne_, negocio_? offers:esta offers:eu offers:fechar offers:o offers:para
offers:tem offers:tenho o~da posso~a proposta_da proposta_eh que_aparece tem~para vou_fechar`,
    '-3': `:? ^_aceitei ^_se ^_sera aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:quanto essa_$ offers:NAME offers:vou recus- tem_como voce_eh vou_aceitar`,
    '-4': `a_da a~NAME tem~? vou~com`,
    '-5': `eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `after-roadmap:limite consi-`,
    '7': `after-roadmap:podem after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do do_consignado eh_$ podem quanto_eh`,
    '5': `^_podem after-roadmap:descontar benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `after-roadmap:desconto after-roadmap:eh after-roadmap:pegar beneficio_$ consignado_$ desco- do_beneficio limite_do meu~? o_limite pegar`,
    '3': `^_qual after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu_salario podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '16': `presc-`,
    '12': `caduca`,
    '11': `after-roadmap:prescreve caducou overdue:? prescreve`,
    '10': `ainda caducou_?`,
    '9': `^_caducou after-roadmap:ainda after-roadmap:caduca anos de~anos prescreveu`,
    '8': `^_divida after-roadmap:anos after-roadmap:caducou after-roadmap:divida divida quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:prescreveu after-roadmap:quando caduca_$ cinco_anos depois_de isso~? ja_prescreveu ja~? overdue:ainda prescreveu_? some some_?`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:ja ainda_conta antiga cinco cobrar de_cinco divid- divida_de podem prescreve_quando que~conta sera sera_que`,
    '5': `#_ainda acontece_se acontece~eu after-roadmap:? after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar ainda_podem ainda_vale antig- conta_$ de~ainda divida_velha divida~# eu_deixar me_cobrar overdue:sera podem_me podem~cobrar quando_$ quando_isso velha`,
    '4': `#_anos :isso :quando ^_depois ^_essa ^_isso ^_ja ^_sera acont- acontece after-roadmap:conta after-roadmap:some ainda~me anos_? cobra- cobrar_? deixa- deixar depois~# divida~some essa_divida overdue:some o~acontece que_acontece que~se velha_some velha~?`,
    '3': `#~pode #~some #~vale :anos :depois :divida ?overdue NAME~? ^_ainda ^_quando a_divida after-roadmap:cobrar after-roadmap:depois after-roadmap:essa after-roadmap:isso after-roadmap:podem after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~? ainda~ser anos_some anos~? antiga_sera antiga~que caduca_? cobra_$ cobrada cobrar_divida com_cinco com~anos conta depoi- depois depois~cinco
divida_ainda divida_caduca divida_eh divida_ja divida~NAME divida~vale eh_estao eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh overdue:anos overdue:cinco overdue:conta overdue:divida overdue:ja overdue:que pode~cobrada que~cobra ser_cobrada vale vale_$ vale_?`,
    '-3': `aceit- after-roadmap:tem que~?`,
    '-5': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '16': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:explica after-roadmap:ver o_plano plano_$`,
    '10': `expli- explica`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `a_conta after-roadmap:novo ficou ficou_$ quero_ver`,
    '7': `:plano a_passo after-roadmap:conta after-roadmap:mostra cade~plano mostr- passo_a passo~passo`,
    '6': `^_manda ^_ver after-roadmap:manda after-roadmap:meu after-roadmap:passo after-roadmap:refazer cade_meu de_novo manda_o mostra novo o_passo o~a passo_$ pode_refazer quero~de refazer_a refazer~conta resum-`,
    '5': `^_cade after-roadmap:como after-roadmap:o cade conta manda me_mostra passo pode~a qual~o quero_o refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:pode after-roadmap:refaz after-roadmap:repete atual- atualiza atualiza~plano a~de conta_de faz_a me_passa meu~agora monta novo_$ passa_o refaz refaz~plano repet- repete`,
    '3': `,_por ,~favor :favor ^_mostra ^_oxe ^_poderia ^_qual ^_quero after-roadmap:a after-roadmap:ai after-roadmap:era after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? como conta_$ conta_? de~o explica_de explica~novo faz me_explica meu me~o mostra_o mostrar novo_o novo~plano o_meu oxe o~de o~mesmo passa plano_de plano~novo poder- poderia poderia_me pode~o por~? qual_era quando_o quero~meu
resumo ver_meu ver~plano ver~roteiro`,
    '-3': `^_melhor lembr- link pode_me quero~a`,
    '-4': `after-roadmap:link after-roadmap:melhor melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo rotativo_$`,
    '8': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:rotativo`,
    '6': `:rotativo ^_por ^_rotativo do_cartao eh_esse o_rotativo que~fatura rates:que rotativo_eh`,
    '5': `^_que a_fatura assim~? cresc- cresce cresce_tanto eh~do esse_do esse~cartao explica~rotativo juros_eh juros~esse por~a que_$ que_a que_juros rotativo~o tanto tanto_$`,
    '4': `:eh after-roadmap:cartao after-roadmap:cresce after-roadmap:explica after-roadmap:fatura after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so cartao_$ cartao_cresce cartao~tanto como_assim eh_o eh~juros eh~que expli- explica fatur- fatura fatura_so fatura~aumenta juros juros_do o~cresce por~o que_eh que~cartao que~eh rates:eh rates:o so_aumenta`,
    '3': `^_como ^_explica after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:que carta- cartao como_funciona como~o de_rotativo debts:juros debts:quanto debts:rotativo do~? eh~rotativo eh~tal esse esse_rotativo esse_tal esse~de explica_o funciona funciona_o funciona~rotativo o~eh quanto~o que_o que~esse rates:cartao rates:esse rates:fatura rates:juros rates:por tal tal_de tal~rotativo`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `after-roadmap:total total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:quanto soma`,
    '9': `^_quanto after-roadmap:devo after-roadmap:tudo quant- quanto total_$`,
    '8': `NAME_? ^_soma after-roadmap:das minha_divida no~? o_total`,
    '7': `after-roadmap:geral eu_devo geral soma~para`,
    '6': `after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo_$ devo_no me_fala no_total quanto_eu valor`,
    '5': `^_somando ^_total ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo devo~NAME devo~total divid- divida_$ divida_toda dividas dividas_$ esta_dando estou_devendo me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_esta
quanto_falta quanto_que quanto~eu soma_tudo soman- somando somando_tudo todo_$ tudo`,
    '4': `:minha :quanto ^_qual after-roadmap:estou after-roadmap:qual agora a~das das_minhas das~dividas da~divida da~junto devendo_$ devendo_quanto devo_para divida_esta divida~em estou~quanto eu_ainda eu_estou eu~devendo eu~devo eu~no fala falta_pagar junto junto_$ mim o_valor para_mim para~? qual_a qual~total quanto_da quanto~ainda quanto~no que~devo toda toda_$ total_? tudo_junto tudo_para`,
    '3': `:divida :toda :total :valor after-roadmap:eu after-roadmap:minhas after-roadmap:toda ai ao da_quanto devendo~no devo_hoje divida eh_minha eh~divida em_quanto esta_em eu~hoje falta minha~esta o~da o~total para_NAME qual quanto~devo quanto~pagar somando~da todo total_que total~eu tudo_da tudo_quanto tudo~quanto valor_da valor_total`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:paguei after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco banco_$ cada devo~cada divida_? eh_$ eu_ja eu~paguei falta~NAME n0 na~mesmo ofere- oferecer paguei_$ para_cada sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:vai divida~NAME quanto_tempo tempo`,
    '-5': `divida_no minha~no quanto_ainda`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh`,
    '11': `eh_financeira quem~voce voce`,
    '10': `:funciona after-roadmap:voce funci- funciona quem robo`,
    '9': `:como after-roadmap:robo banco_? como_funciona consent:que do~? eh_do falan- falando financeira financeira_$ para_que que_esse que~isso`,
    '8': `^_quem como_pegou de_onde eh_emprestimo eh_isso eh_voce empre- finan- isso~emprestimo pegou pegou_meu pegou~numero robo_$ sao voce_$ voce_fazem voce_sao`,
    '7': `^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:quem after-roadmap:sao como~meu consent:isso consent:sao do~se eh~robo eh~serasa emprestam emprestam_dinheiro esta_falando fazem fazem_$ funciona_$ para~serve que_serve quem_eh quem~falando que~fazem que~trata se_trata trata trata_$ um_robo voce_emprestam voce~dinheiro`,
    '6': `?consent ^_de ^_do ^_eh ^_isso ^_para after-roadmap:que como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:quem consent:robo consent:voce do_governo do_que eh eh_um empresa esse_$ esse_negocio esse_zap isso_eh meu_numero negocio numero_$ o~? para~esse que_se quem_esta quem_sao que~zap sao_voce serve serve_isso voce_conseguiu zap zap_$`,
    '5': `:? :quem :resolve :voce ^_como ^_que after-roadmap:esse after-roadmap:ou artif- artificial artificial_? como consent:? consent:do consent:emprestimo consent:esse consent:falando dinheiro_$ divida_? do_serasa eh_esse eh_inteligencia eh_o eh_quem eh~artificial emprestimo_$ estou_falando falando_$ falando_com falando~robo gover- governo intel- inteligencia inteligencia_artificial inteligencia~?
isso~do isso~o minha~? negocio_$ o_que onde_eh onde_voce onde~isso onde~sao o~voce que_? que_mesmo quem_$ resolve robo_? sao_banco sao_do seras- serasa voce_eh voce~banco voce~do`,
    '4': `:divida :minha :vi ?_$ after-roadmap:empresa after-roadmap:fazem after-roadmap:negocio after-roadmap:numero ajudam_a aqui_eh com_robo com~? consent:empresa consent:entendi consent:onde de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_humano eh~banco eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual empresa_$ empresa_de empresa~que emprestimo entendi_o
entendi~que esse estou~com faz_o faz~que governo_? humano_ou humano~robo isso isso_moco isso~eh minha_divida moco_$ negocio~esse o_dono onde ou ou_robo o~disso o~esse o~mesmo qual_empresa que que_negocio que_servico que~eh que~negocio resol- serasa_$ serasa_? servico_eh servico~esse voce~da voce~uma`,
    '3': `,_como ,~funciona :ajudam :aqui :eh :esta :fazer :sabe :saber :sujo ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:do after-roadmap:emprestimo after-roadmap:moco after-roadmap:onde after-roadmap:serasa after-roadmap:servico a~o banco com_nome comig- comigo comigo_$ como~funciona com~sujo consent:de consent:dinheiro consent:disso consent:esta consent:governo consent:limpar
consent:negocio consent:oii consent:ou consent:pera consent:serasa consent:serve consent:zap de_qual disso do_banco eh~esta entendi esta~comigo falando_comigo fazer_? funciona_esse funciona~negocio human- humano isso_$ isso_aqui isso~de limpar_o limpar~nome maqui- maquina maquina_$ moco nao_entendi nao~o nao~quem negoc- negocio_eh numer- numero ou_maquina pessoa_ou pessoa~maquina que_$
que_funciona quem~que que~esse saber_se sabe~? sao_$ sao~governo se sei_quem servi- servico uma~ou vi vi_no voce~a voce~quem`,
    '-3': `^_esse ^_qual after-roadmap:mim after-roadmap:negocia after-roadmap:quero after-roadmap:rotativo after-roadmap:tem banco_$ bom bom_negocio consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:sabe consent:ser consent:sim da~mesmo de_graca deven- devendo eh_? eh_a eh_bom eh_sigiloso eh~graca eh~negocio eh~presidente esse~? esse~eh graca isso~golpe mesmo_esse mesmo~numero mim
negocia negocia_isso numero_? o_presidente paga pago posso presi- presidente presidente_$ quem~isso rotat- rotativo ser_$ serasa~esse sigil- sigiloso`,
    '-4': `:oii after-roadmap:bom after-roadmap:cet cet devendo_$ dez eh_pago esse_numero esta_devendo fazer_$ ganha- isso~pago o~com pago_$ pergu- que_com quem~devendo`,
    '-5': `after-roadmap:dez com_isso dez_$ eh_golpe eh~isso isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `eh~? golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '12': `anter- anterior ultim- voltar_$`,
    '11': `^_desfazer debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar antes_$ errad- errado essentials:voltar pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar da~voltar para_voltar pergu- respondi_errado uma_pergunta volta_uma voltar_por voltar~favor`,
    '7': `^_apaga ^_ops ^_respondi ^_retorna a_ultima antes de_antes desconsidera_a desconsidera~ultima errei essentials:volta incomes:voltar na_pergunta ops ops_volta pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta`,
    '6': `:volta ^_errei a_anterior after-roadmap:desfaz apaga apaga_essa apaga_o apaga~ultima da_para debts:desfaz debts:isso essa_ultima essa~mensagem eu_falei mudar overdue:errado pergunta_$ quero_mudar que~falei rates:a ultima_$ ultima_mensagem ultimo um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta a~anterior debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errado_volta errei_, errei~volta essentials:uma falei falei_agora incomes:quero isso_$ mande- mandei mudar_o mudar~que overdue:desfaz overdue:volta o~eu o~respondi pergunta~antes pouco pouco_$ que_respondi quero~a rates:anterior rates:pergunta respondi_$ respondi~antes resposta`,
    '4': `^_cliquei a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:ultima after-roadmap:volta ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta cliqu- cliquei cliquei_errado cliquei~volta corri- corrigir debt-amount:quero debts:pergunta debts:uma debts:voltar enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso
incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_que o_ultimo overdue:anterior para_outra para~pergunta pergunta_de por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso resposta_de resposta~antes ultimo_que ultimo~eu uma volta_na volta~outra`,
    '3': `,~uma :errei ?debt-amount ?incomes ?rates after-roadmap:antes after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi agora_$ ai arrum- a~de a~pergunta debt-amount:a debts:ai debts:favor debts:mudar debts:ops debts:por desfaz_o desfaz~que de~a engan- errado_a errado~outra errei_na errei~pergunta essentials:antes essentials:apaga essentials:errado essentials:eu
essentials:falei essentials:favor essentials:pergunta essentials:que eu~por falei_por falei~ultimo incomes:ai incomes:favor incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem na~anterior novo_a novo~anterior outra_pergunta overdue:a overdue:quero overdue:respondi o~que por_ultimo quero quero_responder quero~de rates:. rates:ai rates:errado responder_de responder~novo respondi~a
ultimo_$`,
    '-3': `^_boa ^_outra ^_pergunta after-roadmap:me after-roadmap:os boa boa_pergunta coloc- comec- comeco comeco_$ essa_pergunta me~de para_comeco voltar_a`,
    '-4': `de_volta inici- inicio inicio_$ para_inicio volta~inicio`,
    '-8': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '17': `cancela deixa_$`,
    '16': `?confirm-change ^_cancela`,
    '15': `^_desisto ^_esquece desisto esquece`,
    '14': `^_deixa cancela_$ canse- cansei deixa desis-`,
    '13': `^_cancelar ^_cansei esque-`,
    '12': `after-roadmap:deixa cansei_$ esquece_$ fazer`,
    '11': `cancelar desisto_$ precisa_mais`,
    '10': `essentials:deixa fazer_isso mais_$ para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece esta_$ la_$ nao_precisa`,
    '8': `after-roadmap:cancela cancelar_$ como_esta deixa~la precisa`,
    '7': `a_fim after-roadmap:fazer a~agora cancela_isso cancelar_operacao chega_disso chega~por confirm-change:como confirm-change:esta confirm-change:isso deixa_para deixa~isso desisto_dessa dessa dessa_$ disso_por disso~hoje essentials:desisto essentials:esquece essentials:fazer estou_a estou~fim fazer_mais fim fim_agora isso_$ la nao_estou nao~a nao~fazer nao~mais opera- operacao operacao_$ por_hoje
preci- quieto_isso vou~mais`,
    '6': `after-roadmap:isso after-roadmap:precisa cancela_o cansei_desse cansei~papo confirm-change:cancela confirm-change:desisto de_fazer desse_papo de~isso esquece_isso essentials:cancela essentials:cansei essentials:isso eu_pedi hoje_$ mais_fazer mais~isso para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi vou_fazer`,
    '5': `?essentials ^_chega agora_$ cancela_por cancela~favor chega confirm-change:cansei confirm-change:deixa confirm-change:esquece confirm-change:mais desse disso essentials:nao essentials:precisa isso nao_vou nao~nao papo papo_$ pedi`,
    '4': `after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:fazer confirm-delete:la confirm-delete:para esquece_o esquece~que essentials:mais hoje mais nao_deixa o_pedido o~eu pedid- pedido pedido_$`,
    '3': `,_esta ,~certo ?which-change ^_para after-roadmap:chega after-roadmap:dessa after-roadmap:estou after-roadmap:hoje after-roadmap:la after-roadmap:nao after-roadmap:pedi agora como confirm-change:agora confirm-change:disso confirm-change:nao confirm-change:para confirm-change:por confirm-delete:deixa deixa_isso deixa_quieto deixa~para essentials:dessa essentials:disso essentials:fim essentials:hoje
essentials:para esta esta_certo isso_ai isso_para isso~la quero_mais quiet- quieto rates:deixa rates:la rates:para which-change:do`,
    '-3': `,_deixa ?confirm-creditor ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisa- avisar aviso- avisos avisos_$ confirm-change:mudanca essa_mudanca lembr- mais_isso nao~deixa os os_avisos quero~isso`,
    '-4': `^_isso cancela_minha cancela~inscricao inscr- inscricao inscricao_$ minha_inscricao mudan- mudanca mudanca_$ quero_cancelar`,
    '-5': `quieto_$`,
    '-7': `deixa~esta`,
    '-8': `deixa_como`,
  },
  choose: {
    '22': `^_#`,
    '18': `?which-change`,
    '17': `debt-kind:#`,
    '15': `opcao`,
    '14': `?confirm-amount ?debt-kind ?which-creditor which-creditor:#`,
    '12': `^_a segun-`,
    '11': `#_$`,
    '10': `a_# confirm-amount:o`,
    '9': `?confirm-creditor ^_o confirm-amount:a overdue:# prime- segunda which-change:# which-change:da worry:#`,
    '8': `a_segunda confirm-creditor:a confirm-creditor:do consent:# debt-kind:o meio_$ n0 opcao_$ segunda_$ terce- terceiro terceiro_$ which-change:a which-change:o`,
    '7': `confirm-amount:segunda income-source:# income-source:a meio no_# primeira segundo`,
    '6': `^_no a_da a_do confirm-amount:# do_aluguel o~aluguel primeira_$ primeiro_$ which-change:primeira`,
    '5': `a_primeira after-roadmap:# aluguel_$ confirm-amount:opcao o_do primeiro renda renda_$ which-change:do which-change:opcao`,
    '4': `# da_parcela o_# parcela_$ segunda_opcao valor_da valor~parcela`,
    '3': `?income-source ?overdue FIGURE o_valor o~da`,
    '-3': `?income-low-month ?instalments-left income-low-month:# incomes:# which-creditor:NAME`,
    '-4': `?debt-amount instalments-left:# rates:#`,
    '-5': `confirm-amount:mil`,
    '-6': `debt-amount:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `morre- morrer quero_morrer viver_$ worry:quero`,
    '9': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `after-roadmap:pensando em~da pensando_em`,
    '5': `after-roadmap:em after-roadmap:mais after-roadmap:nao debts:aguento debts:mais em~matar estou_pensando estou~em matar pensando saida sumir vida_$`,
    '4': `,_ja :matar :penso ^_quero after-roadmap:, after-roadmap:estou aguen- aguento aguento_mais causa debts:nao em_me eu_penso mais matar_$ nao_aguento pensa- penso penso_em penso~me por_causa quero`,
    '3': `,_acho :em ^_eu ^_minha acaba- acabar acabar_com acho~a after-roadmap:acabar after-roadmap:acho after-roadmap:causa after-roadmap:deixar after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:saida after-roadmap:tudo after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo compr- comprei comprei_o
com~por corte- cortei cortei_tudo debts:aqui debts:comprei debts:ja depre- depressao dessas_contas esta_aqui esta_com eu_deixar eu~de eu~em exist- falou~se ja_cortei ja~o mae_esta mais~, mais~nao me_matar mesmo_, minha~nao nada~, nao_vale nao_vejo por~dessas que_a quero_mais quero~viver separ- separei separei_os tudo_, unica viver_,`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:era after-crisis:estou after-crisis:quero`,
    '9': `^_era after-crisis:de after-crisis:eh after-crisis:isso`,
    '8': `after-crisis:bem bem era`,
    '7': `after-crisis:falar after-crisis:falei brinc- jamai- jamais viver viver_$`,
    '6': `^_falei after-crisis:foi after-crisis:vou estou_bem estre- nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira after-crisis:estava bem_$ brincadeira desab- falar_$ falei nao_vou nisso`,
    '4': `^_calma ^_foi after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincadeira_$ calma de_boa eh_so eh~de estav- estava estava_so estou~boa estou~e falar falei_por foi_so gente_$ modo modo_de nao_$ nao~me quero~nao so`,
    '3': `^_fica ^_sumir after-crisis:, after-crisis:boca after-crisis:brincando after-crisis:da after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:fora after-crisis:forca after-crisis:mapa after-crisis:nada after-crisis:para after-crisis:sumir bem_, boa boca boca_para boca~fora brincando calma_nao da_boca da~para de_dizer de_expressao de_falar dizer_$ do_mapa do~brincadeira
era_brincadeira estou estou_de expre- expressao expressao_$ falei_da falei~boca fazer_nada fica foi foi~de forca forca_de forca~expressao gente isso_$ mapa mapa_brincadeira morre- morrer nao~fazer nao~isso para_fora quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo apagu- delet-`,
    '11': `apaga_tudo`,
    '10': `^_deleta apaga- apagar apague deleta meus_dados tudo tudo_$ tudo_que`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo exclui meus minha_conta some_com`,
    '8': `^_apagar ^_some cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclusao informacoes meu_cadastro quero_que quero~esquecido ser_esquecido`,
    '7': `^_apague apagar_tudo conta_$ essentials:apaga essentials:dados essentials:quero histo- historico historico_$ infor- informacoes_$ lgpd meu_historico minhas_informacoes quero_ser some`,
    '6': `:apague :meu ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados essentials:deleta essentials:meu essentials:meus excluir exclusao_$ lgpd_quero lgpd~exclusao meu_$ quero_exclusao quero~minha remove tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui :meus after-roadmap:apague after-roadmap:dados after-roadmap:meus after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu conta dados_$ dados_dai deletar deletar_minha deletar~conta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai minha- minhas quero quero_apagar quero_deletar que~meu remov- ser`,
    '4': `:apagar :conta :minha :tudo ^_esquecam ^_quero ^_solicito after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:informacoes after-roadmap:limpa after-roadmap:meu after-roadmap:quero after-roadmap:remove apaga_meu apaga~cadastro apaga~que apague_o apaguem com_meus com~dados dai dai_$ deleta_meu deleta~cadastro esquecam esquecam_tudo esquecam~que essentials:conta
essentials:exclusao essentials:informacoes essentials:minhas essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados o_meu o~historico pode_excluir pode~meu quero_excluir solic- solicito solicito_a some~meus some~minhas tem_meu`,
    '3': `:informacoes :minhas :pessoais :que :quero :solicito :some ?essentials after-roadmap:. after-roadmap:cadastro after-roadmap:dai apaga_minhas apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_do dados_pessoais dados_por dados~favor dados~sistema do_sistema eh_meu elimi- essentials:apague
essentials:cadastro essentials:exclui essentials:limpa essentials:minha essentials:some eu_contei eu_falei falei_$ favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~do meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que os_meus os~dados pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague quero~guardem quero~voce que~apaguem que~contei que~falei
que~nada remove_meus remove_tudo remove~dados remove~que siste- sistema sistema_$ todos todos_os todos~meus tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?worry ^_reativa after-roadmap:baixar after-roadmap:reativa after-roadmap:ver expor- pode~tudo quero_ver reativa ver`,
    '-4': `?confirm-delete ^_meus baixa- baixar confirm-delete:apaga confirm-delete:tudo quero_meus quero~dados reati-`,
  },
  deny: {
    '20': `?thirteenth consent:nao`,
    '19': `nao_$`,
    '18': `?confirm-creditor`,
    '17': `?confirm-delete confirm-delete:nao`,
    '16': `?confirm-change confirm-change:nao confirm-creditor:nao`,
    '15': `?confirm-amount`,
    '14': `?consent ?overdue offers:nao thirteenth:nao`,
    '13': `^_errou ^_nunca deixa errad- errado errou errou_$ nao nenhuma_$ nunca`,
    '12': `^_negativo consent:nem eh_outro negat- negativo negativo_$ nenhu- outro_$ thirteenth:ja thirteenth:sem`,
    '11': `?offers ^_nem confirm-amount:nao errado_$ nem overdue:tudo recus- ❌ ❌_$`,
    '10': `^_deixa ^_nao ^_nops ^_pago nao_aceito nao_eh nenhuma nops nops_$ outro overdue:em overdue:pagando pagan- pagando`,
    '9': `^_ja ^_nada ^_nenhuma ate_agora consent:fora deixa_como eh~loja esta_errado infor- nao_apaga nao~atrasado nao~isso offers:me offers:nenhuma outra_loja pago_certinho thirteenth:tudo tudo_no`,
    '8': `^_ate ^_em ^_mantem ^_mudei ^_tudo a_ver como_era confirm-amount:eh consent:agora consent:deixa consent:estou de_ideia deixa~esta eh_outra esse~nao instalments-left:nenhuma mante- mantem mudan- mudanca mudei mudei_de mudei~ideia n0 nada nada~ver nao_foi nao_nao nao_recebo nem_pensar nunca_$ offers:cobranca offers:nunca offers:so overdue:dia overdue:esta overdue:nao overdue:pago quieto_$
thirteenth:gastei thirteenth:nunca todas_em todas~dia vencido volta_como volta~era`,
    '7': `,_deixa ,_paguei ^_sem acho~nao ainda_nao apagar_$ ate confirm-change:errado confirm-creditor:eh de_jeito deixa_quieto depois~respondo de~nenhum direito_$ em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esta~isso fora_$ ja_gastei ja~tudo jeito jeito_nenhum loja_$ morta mudanca_$ nada_a nao_confirmo nao~deixa nao~essa nenhuma_dessas obrig- ofere- offers:mesmo offers:nada
offers:ninguem overdue:certinho overdue:estou overdue:nada paga_$ quero_$ quiet- quieto sem so~mesmo thirteenth:# thirteenth:o thirteenth:quem tudo_em`,
    '6': `^_ainda ^_desisti ^_esquece ^_ninguem ^_so ^_sou after-roadmap:cortar agora_nada apaga- apagar ate~nada cobranca como_estava confirm-change:deixa confirm-change:eh confirm-change:nada confirm-creditor:, confirm-creditor:deixa confirm-creditor:errado confirm-delete:nada consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero consent:respondo cortar dados_ai
de_apagar deixa_meus deixa_para deixa~dados desis- desisti desisti_de desisti~apagar direi- duas_$ era_$ esquece essa_mudanca estav- estava estava_$ estou_pagando fora gaste- gastei inter- interesse ja~as loja mantem_como mantem~esta mas~gastei me_dera meus~ai mexe mexe_nisso mexer_$ mudar_$ nao_concordo nao_esta nao_mexe nao_mexer nao~decimo nao~mudar nenhum ninguem_me ofereceu outra overdue:devo
overdue:no overdue:todas pago prefiro_nao procu- quem_me quem~dera sinal thirteenth:as thirteenth:duas thirteenth:me thirteenth:tenho tudo tudo_pago tudo~dia venci- ver_$`,
    '5': `,~assim ,~certinho ,~ja ?which-change ^_agora ^_depois ^_diarista ^_esta ^_mei ^_melhor ^_nenhum ^_volta agora_nao ano_nao antigo apaga apaga_$ atras- atrasada_$ atrasei atrasei_$ carteira_$ certinho_$ compr- comprei comprei_nessa confirm-amount:de confirm-amount:errado confirm-change:como confirm-change:que confirm-creditor:NAME confirm-creditor:como confirm-creditor:de confirm-creditor:outro
confirm-delete:eh consent:eu consent:obrigada consent:obrigado consent:para consent:sabe corta- debit- decimo_$ deixa_assim deixa_do deixa~jeito delas delas_$ depois_eu dessa- dessas direitinho direitinho_$ dois_$ dos_dois em_conta enqua- enquanto esquece~deixa eu_respondo fichado fichado_$ gastei_$ ideia_$ ja~os mas_ja me_procurou mei_nao mei~tem melho- melhor mexer mudar nao_, nao_autorizo
nao_muda nao_ofereceram nao_paga nao_recebe nao~, nenhum_dos nenhuma_atrasada nenhum~dois nessa_$ ningu- ninguem nunca_atrasei nunca_comprei nunca~nessa obrigado_$ ofereceu_nada offers:de offers:nem offers:ofereceu offers:proposta outra_hora overdue:ainda overdue:atrasada overdue:atrasei overdue:certo overdue:conta overdue:gracas overdue:negativo overdue:nenhuma overdue:ontem o~antigo para_proxima
perdi_o por_enquanto por~nao prazo prazo_$ prefiro~mexer procurou procurou_$ que_nao quem quem_sabe recebe_$ recebo_isso recebo_nao respondo_$ sem_carteira sim~mas tem_mais tem~onde thirteenth:13o thirteenth:dera thirteenth:dois thirteenth:os thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:recebe trabalho_sem trabalho~carteira valor valor_antigo valor_errado`,
    '4': `13o ^_banco ^_de ^_entendeu ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho ^_valor a_mudanca a_pau aceito aceito_, after-roadmap:onde agora agora~da ai_nao ainda~venceu ai~eh antig- antigo_$ apaga_nao as_duas assim assim_$ ate_hoje atrasada atrasou atrasou_$ autonomo autorizo banco_nao certinho cobra- como confirm-amount:apaga confirm-amount:mantem confirm-amount:outro confirm-change:apaga
confirm-change:de confirm-change:essa confirm-change:estava confirm-change:foi confirm-change:mantem confirm-change:mudanca confirm-creditor:essa confirm-creditor:esta confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:errado confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:prefiro consent:sinto consent:vou decim- decimo deixar_como
deixar~estava deixa~por dera dera_$ dessas_duas de~nao dia_com dois dois_eh dos~eh duas eh~nao em~com era esque- esse_ai esta_$ esta_tudo esta~pago estou_em estou~dia ficha- foi foi_isso hmm hmm_nao hora isso~, ja la_essa la~mudanca mantem_o mantem~valor me_ofereceu me_sinto melhor_deixar melhor_nao melhor~como me~nada na_vida nada_$ nao_hein nao_obrigada nao_preciso nao_quer nao_quero nao_recebi
nao_tem nao_venceu nao~acordo nao~esse nao~sinto nem_a nem~pau nenhuma~duas nessa ninguem_ofereceu ninguem~nada ninguem~ofereceu nunca_me nunca_tive o_valor obrigada obrigado ofereceram offers:, offers:ainda offers:banco offers:deixa offers:esta offers:isso offers:jeito offers:por offers:quer ontem_$ ora ora_$ overdue:ate overdue:atrasou overdue:com overdue:deus overdue:enquanto overdue:paguei
pago_ate pagou patra- patrao pau pau_$ pensar pensar_$ perai_nao perai~apaga perdi pj pj_$ por_ora precisa_mudar prefi- prefiro proposta_$ proxima_$ quero_nao que~hein quieto_por quieto~ora recebe recebi_tudo regis- respondo sinto sou_autonomo tem_decimo tem_nao tenho~, tenho~nao thirteenth:ano thirteenth:carteira thirteenth:direito thirteenth:eh thirteenth:isso thirteenth:jeito thirteenth:mas
thirteenth:na thirteenth:nada thirteenth:que thirteenth:so thirteenth:tem thirteenth:tive thirteenth:vida tive_$ todas tudo~ate voce_entendeu voce~errado`,
    '3': `,_mais ,_muito ,_uai ,~caro ,~tarde .~so ^_13o ^_acho ^_contrato ^_desiste ^_esse ^_estou ^_outra ^_teve a_deus aceito_$ acho_que after-roadmap:mais after-roadmap:tem agora~, agora~posso as~parcelas autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira certi- com_isso como_esta concordo concordo_$ concordo_com confirm-amount:deixa confirm-amount:dos confirm-amount:entendeu
confirm-amount:esta confirm-amount:loja confirm-amount:nada confirm-amount:nenhum confirm-amount:valor confirm-change:, confirm-change:antigo confirm-change:era confirm-change:loja confirm-change:quero confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:a confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:mudanca confirm-creditor:nada
confirm-creditor:nenhum confirm-creditor:quieto confirm-delete:! confirm-delete:de confirm-delete:era confirm-delete:essa confirm-delete:ideia confirm-delete:mudar confirm-delete:mudei confirm-delete:nenhum confirm-delete:que confirm-delete:ver conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:dar consent:hoje consent:moco consent:passar consent:preciso
consent:quem consent:tarde conta_$ contrato~nao dados de_golpe deixa- deixar deixa~estava desiste desiste_nao desiste~apaga direito do_ano dos eh_essa eh~NAME elas em_junho em~. enquanto_$ entrei_agora errado_o errado~valor esquece_, essa_nao esse_ano esta esta_atrasada esta~nao esta~o estou~nada falei_$ foi_essa foi~uma graca- gracas gracas_a gracas~deus hein hein_$ hoje_nao ideia isso~eu
isso~vida ja_caiu jeito~esta mais_tarde mas_pago meu_patrao meus_dados meu~nunca moco moco_$ muda_nada mudanca_nao mudanca~quero n1 nao_! nao_apareceu nao_conheco nao_devo nao_moco nao_porque nao_posso nao~! nao~apagar nao~nisso nao~os nao~passar nao~uai nenhum_banco nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me ninguem~procurou nisso_$ nunca_pagou nunca_vi nunca~ofereceram obrigada_$
ofereceram_$ offers:agora offers:apagar offers:ate offers:nenhum offers:ofereceram offers:procurou offers:recebi offers:recebo offers:teve onde ontem os_dois overdue:. overdue:devendo overdue:elas overdue:nunca overdue:por overdue:venceu pago_$ pago_em pagou_$ pago~dia para_outra para~essa participar_$ patrao_nao patrao_nunca patrao~paga patrao~pagou pera_, perai por~em proposta proposta_nenhuma
proxi- proxima que_esta quem_eh quer quero_apagar quero_mudar receb- recebi recebi_nada registro registro_$ so_uma tarde_$ teve thirteenth:acho thirteenth:caiu thirteenth:decimo thirteenth:esse thirteenth:meu thirteenth:parcelas thirteenth:registro thirteenth:sou thirteenth:terceiro thirteenth:trabalho tive todas_elas tudo~junho venceu_$ vida vi~na volta vou~meus`,
    '-3': `,_nao ,_sou ,_trabalho ,~mei ,~nao ?after-roadmap ?debt-amount ?debt-creditor ?flexibles ?income-low-month NAME_nao NAME~em ^_aham ^_as ^_como ^_concordo ^_confirmo ^_ha ^_me ^_os ^_passo ^_preciso ^_quero abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao acert- adian- after-roadmap:decimo after-roadmap:deixa after-roadmap:esta after-roadmap:ja after-roadmap:quero
agora~consigo aham ainda_$ ajuda a~paga bom confirm-amount:mesmo confirm-amount:os confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:paga consent:pode consi- consigo consigo_ver consigo~isso conta- conta_disso debt-amount:nao debts:nada deixa_em deixa~aberto deixa~pensar eh_o ela em_aberto em_maio entendi_$ esquece_$ esse_mes essentials:nao
eu_pensar exato exato_$ faco faco_conta faco_ideia faco~disso falar fazer fim firma_paga fiz fiz_# gasto guard- ha_$ instalments-left:nao ja~em lembro maio_$ maior mais manda me_recordo mei_$ me~mais nada_nao nada_ne nao_lembro nao_quiseram nao_vi nao~conta nao~de nao~negociar nao~para nao~porque nao~recordo nao~trabalho nao~ver ne negoc- negociar negociar_$ nem_ideia nunca_reparei offers:a
offers:aceitar offers:aceitei offers:mas offers:o offers:ou olhei_$ ou outra_$ overdue:# overdue:as overdue:como overdue:disso overdue:entendi overdue:entendo overdue:ja overdue:nem overdue:que overdue:sim paga_nada paga~ne pago_tudo passo_$ penso pergu- pergunta primeira quero~isso quiseram_negociar recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se se_tem sei_se sobra_nada
sou_diarista thirteenth:ainda thirteenth:claro thirteenth:faco thirteenth:olhei thirteenth:pensar thirteenth:vem trabalho_de vamos vem ver_isso vi_se vi~tem volta_$ vou worry:dessas worry:tudo 👍 👍_$`,
    '-4': `?debt-kind ?income-source NAME_esta ^_apaga ^_faz ^_foi ^_loas ^_ontem ^_pode ^_sim after-roadmap:terceiro anote- anotei anotei_$ autonoma certe- certeza certeza_$ confirm-change:mais consent:esta consent:ne consent:problema consent:que da~a debts:nao deixa~isso entendo esta_certo faz faz_a faz~mudanca flexibles:nao incomes:nao ja~metade loas maio mais_nada nao_anotei nao_consigo nao_entendo
nao_olhei nao_paguei nao_sobra nao~ainda nao~certeza nao~dizer nao~responder nenhuma_esse nenhuma~mes offers:mais offers:tudo offers:vou olhei_ainda ou_nao overdue:isso overdue:mes pago~certinho paguei_nenhuma paguei~esse passo pode por~, precisa_nao precisa~deixa probl- problema quero_dizer quieto_isso quise- quiseram rates:nao recebo_o responder sem_problema sim_$ sobra sou_autonoma sou~,
tenho_certeza thirteenth:autonoma thirteenth:dizer thirteenth:em thirteenth:maio`,
    '-5': `:nao ^_isso confirm-amount:# confirm-amount:, consent:eh consent:nada consent:o conta_, conta~nao deixa_$ deixa_eu dizer dizer_$ entendi esta_certinho lembr- metad- metade metade_$ nao_faco nao~# nao~a nao~se nao~sou ne_$ nunca_olhei offers:olhei overdue:duas quero_mais sei sem~nenhum sou_mei tenho_$ thirteenth:da thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `,_pago ,~tem ?more-debts ^_aceito after-crisis:nao after-roadmap:nao consent:sou diarista_$ la_$ mais_$ nao_entendi nao_quis nao_sei nao~mais nao~pago offers:quis overdue:NAME quis quis_nao sei_$ sim`,
    '-7': `compl- esta~atrasado olhei worry:nenhuma`,
    '-8': `?after-crisis debts:nenhuma`,
    '-9': `,~tudo`,
    '-10': `?worry consent:#`,
    '-11': `more-debts:nao tudo_atrasado`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '10': `desconto_$`,
    '9': `metade_$ offers:a perdo-`,
    '8': `metad- metade`,
    '7': `#_% % de_desconto desconto offers:NAME`,
    '6': `%_de %~desconto desco-`,
    '5': `:% :desconto a_NAME offers:cento offers:por por_cento`,
    '4': `,~% ?offers ^_a ^_deram after-roadmap:% after-roadmap:ofereceu cento deram deram_# deram~% desconto~NAME offers:# offers:% offers:deram offers:desconto offers:no offers:tem`,
    '3': `#~. #~cento #~de #~desconto %_. %_desconto %_no :carta :recebi NAME_fez NAME_ofereceu NAME_tem ^_eles ^_oitenta after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dando~% dao dao_# desconto_de desconto_na de~na do~com eles_dao eles~# esta_dando fez fez_# ligou ligou_oferecendo ligou~# limpa_nome no_limpa no~nome ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~%
offers:dao offers:eles offers:fez offers:limpa offers:na offers:nome offers:pagar offers:se oitenta_por oitenta~cento pagar_a pagar~vista por~de por~se recebi~do se_pagar tem_#`,
    '-3': `n0 offers:que offers:sera sera sera_que`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '20': `nao_sei sei`,
    '15': `?debt-kind nunca sabe`,
    '14': `^_desconheco ^_esqueci ^_nem ^_nunca desconheco nem sei_la`,
    '13': `?instalments-left boa_pergunta esqueci esqueci_$ ideia instalments-left:nao lembro olhei sabe_$`,
    '12': `desconheco_$ nao_lembro`,
    '11': `?overdue ^_boa ^_nao ^_perdi debt-amount:nao duvid- duvida duvida_$ esque- fora_$ lembr- nocao sei_$ sei_nao tenho_duvida`,
    '10': `?debt-amount ?rates boa debt-kind:nao desco- ideia_$ la nao_entendo nocao_$ perdi rates:sei`,
    '9': `^_ninguem contr- entendo estou_por estou~fora faco_ideia fora nao nao_faco nao~se nunca_olhei por_fora rates:esqueci rates:nao rates:nocao voce_me`,
    '8': `^_fugiu ^_sei anote- anotei anotei_$ boleto_$ da_memoria deu_branco essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ instalments-left:sei la_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_ideia nem_imagino ninguem_sabe nunca_perguntei nunca_reparei o_carne offers:olhei offers:sei olhar perdi_as perdi~carne perdi~contas perguntei perguntei_$
que_olhar que_ver repar- reparei reparei_$ saber saber_$ sei_dizer thirteenth:sei ver`,
    '7': `acomp- acompanho acompanho_isso ainda_$ branc- branco branco_$ certeza_$ conta_disso debt-kind:sei deu eh~marido escri- escrito escrito_$ faco faco_conta income-low-month:nao income-low-month:sei incomes:nao incomes:nunca lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_achei nao_acompanho nao_aparece nao_olhei nao_vi nao~ideia nem_desconfio ningu- ninguem olhei_ainda overdue:nao
pergu- pergunta_$ que~no rates:sem se_tem tenho thirteenth:se vi vi_se vi~tem worry:sei`,
    '6': `^_rasguei ^_sem a_taxa achei ai_voce ai~me aparece aparece_para aparece~mim apert- apertou apertou_$ app_$ as_contas banco_sabe bolet- boleto cabec- cabeca cabeca_$ carne carne_$ certe- certeza como~eu contas_$ contrato cuida cuida_disso de_juros debt-amount:perdi debt-amount:sei debt-amount:tenho debt-creditor:lembro debt-creditor:nao desconfio desconfio_$ deus_sabe disso eh_meu essentials:nunca
essentials:tenho eu_vou eu~saber filha~cuida incomes:boa incomes:me incomes:sabe instalments-left:lembro instalments-left:o me_apertou me_recordo nao_estou nao_tenho nao_vem nao~conta nao~escrito nao~recordo nao~te o_boleto o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel quanto_era que_cuida que~disso que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:nem
rates:que rates:ver rates:vou recor- recordo recordo_$ sei_te so_deus so~banco so~sabe tenho_certeza thirteenth:ainda vem_escrito ver_depois vixe_nem vixe~imagino voce~apertou vou_saber vou~depois`,
    '5': `?essentials ?income-low-month ?incomes ^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe agora_voce agora~me apare- aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso como_que const- consta consta_na consta~fatura controle controle_$ de_que debt-amount:esqueci debt-amount:faco debt-amount:ideia debt-amount:ver debt-kind:nem debt-kind:nunca debt-kind:sabe debts:lembro depois_$ de~tipo
dizer eh~divida eles_nunca eles~me entendi_de entendo_disso entendo_nada entendo~de era_$ esqueci_quanto essa_informacao essentials:as essentials:me essentials:pergunta estou_lembrada estou_lembrado falaram_$ fatura_$ filha_que incomes:la incomes:nem incomes:tenho informacao informacao_$ instalments-left:esqueci instalments-left:nem isso~meu jogue- joguei joguei_o joguei~papel lembrada lembrada_$
mais_os mais~papeis me_falaram me_pegou more-debts:mais na_fatura nada_de nada~juros nao_consta nao_presto nao_procurei nao~atencao nao~controle nao~de nao~isso nao~lembrada nao~lembrado nao~na nao~saber no_aplicativo nunca~falaram o_papel olha olha_isso olhar_no olha~eh o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso procurei procurei_saber quem_olha quem~isso
rapaz rapaz_agora rapaz~voce rates:achei rates:contrato rates:ideia rates:minha rates:tenho sabe~eh sei_que sei~, taxa taxa_$ tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa ver_$ vixe voce~pegou vou_ver`,
    '4': `^_eles ^_ih ^_minha ^_quem ^_varia ^_vou a_menor agora agora~sei ainda ainda~sei atrasando a~nocao casa_da casa~minha confirm-delete:certeza conta- contas contrato_esta contrato~na da~mae de_mais debt-amount:estou debt-amount:fora debt-amount:isso debt-amount:que debt-kind:la debt-kind:o deus de~nao disso_$ disso_nao dizer_nao eh_essa enten- entendo~nao essa_divida essentials:branco essentials:na
essentials:nao essentials:nem esta_na esta~casa eu~sei explicou explicou_a explicou~taxa faco~nao falar- falaram filha ideia_nao ih incomes:branco incomes:ideia incomes:pergunta incomes:so infor- instalments-left:eu instalments-left:isso instalments-left:por instalments-left:que la_, lembrado lembrado_$ lembro~mais mae_$ me_explicou menor_nocao meu_marido minha_filha more-debts:de
more-debts:lembro n0 na_casa nao~disso nem_sei nenhuma_$ ninguem~explicou no_app nunca_me nunca~no o_banco offers:ainda offers:talvez olhar~aplicativo olhei_no olhei~app os_papeis overdue:boleto overdue:entendo overdue:escrito overdue:ideia overdue:o overdue:perdi overdue:por overdue:saber papei- papeis papeis_$ pergunta que_tipo rates:boa rates:depois rates:me rates:taxa se sei_se sei~moco
sei~senhora sei~viu so_o talve- talvez tanto~nao tenho_a tenho~menor ter_que thirteenth:nem ver_no vou vou_ter vou~que`,
    '3': `,~uma ._so NAME~mas ^_estava ^_eu a_empresa achei_essa achei~informacao como_saber como~agora com~contrato confirm-amount:sei confirm-delete:tenho contratada contrato_aqui de_experiencia de_quanto debt-amount:agora debt-amount:as debt-amount:contas debt-amount:estava debt-amount:maio debt-amount:me debt-amount:por debt-amount:saber debt-creditor:, debt-creditor:uma debt-kind:boleto debt-kind:que
debt-kind:so debt-kind:tenho debt-kind:vou debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei depoi- depois desconto_nao desconto~sei desculpa_mas desculpa~nao devo~NAME disso_eh disso~meu e_no eh_uma em~agora entendi~que era esqueci~era essentials:ai essentials:banco essentials:cuida essentials:da essentials:filha essentials:la essentials:minha essentials:papel essentials:voce
esta_no estava_# estava~mil esta~contrato estou estou~experiencia estou~o eu_nao exper- experiencia faco~disso fatur- fatura faz~tempo guardo guardo_isso guardo~na ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:certeza incomes:deus incomes:juros incomes:os incomes:papel incomes:que incomes:vem incomes:voce instalments-left:boleto instalments-left:carne
instalments-left:estou instalments-left:me instalments-left:ou instalments-left:perdi instalments-left:quanto instalments-left:saber irma_que isso_eh isso_escrito isso~cabeca lembro_, lembro_agora lembro_de maio_agora maio~nao marid- marido me menor me~a mil~maio mim_$ minha_cabeca moco moco_$ multa_de multa~# na_cabeca nao_guardo nao_moco nao_senhora nao~agora nao~como nao~essa nao~sei na~da
nem_lembro nem_passa nem~pela ninguem_me no_boleto no_contrato nome_, no~, nunca~isso o_app offers:la offers:nao offers:nunca offers:se offers:vi olhar_o olhar~app overdue:aparece overdue:aplicativo overdue:como overdue:deus overdue:era overdue:isso overdue:juros overdue:me overdue:nunca overdue:olhar overdue:quanto overdue:vou o~aqui o~esta para_mim parei passa_pela passa~minha pela pela_minha
pela~cabeca quant- quanto quanto_eh quem_sabe quem~disso que~# que~eh rates:, rates:branco rates:contas rates:essa rates:esta rates:irma rates:la rates:lembro rates:olhar rates:quanto rates:saber rates:so responder_essa sabe_disso saber_agora sei_responder sei~. sei~devo sei~essa sei~falar sei~nao sem senhora_$ sim_talvez so~que talvez_nao talvez_sim talvez~nao talvez~talvez tanto te_falar
tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber teria~ver thirteenth:conta thirteenth:nao thirteenth:que tipo varia_tanto varia~que vem ver~boleto vi_isso vi~escrito`,
    '-3': `:mexer :nisso ?confirm-creditor ?consent ?income-source ^_sim ^_tem aceit- ai_$ ao~, atrasado_$ certo cobra cobra_juros comig- comigo consi- consigo debt-amount:mas debt-kind:carne entendi era_a era~pergunta essas essentials:certo essentials:mais essentials:pula fala fe fe_$ flexibles:tenho foi incomes:renda lazer_$ ler link link_$ mexer_nisso me~mais nao_consigo nao_eh nao~ao nao~falar nao~juros
nao~ler nao~mas nao~muito nao~renda nunca_$ offers:mais offers:me overdue:ainda overdue:atrasado overdue:nenhuma overdue:paguei passa_de passo preci- precisa qual qual_era qual~a quero quise- quiseram rates:? rates:cobra rates:direito rates:para rates:quero sei_ao sei_ler sei~certo sei~nisso tenho_$ tenho_fe tenho_renda thirteenth:mas tudo_$ voce_$ volta vou_falar vou~disso worry:estou worry:me
worry:nao worry:tenho`,
    '-4': `?worry ^_que certo_, deixa direito_explica essentials:nada explica explica_$ faco_nada falar_disso gasto gasto_$ lazer ler~explica mais_$ mexer nao_$ nao_tem nao~mexer o_que offers:nada onde pula pula_$ renda sei_mexer sim_mas`,
    '-5': `:nao :sei ?after-crisis ^_nenhuma consent:nao de_outra de~nada entendi_$ ler_direito mais_nada more-debts:outra nada nada_disso outra_$ quero_dizer sei~direito`,
    '-6': `a_pergunta after-roadmap:nao nada_$ nao_quero nao_vou`,
    '-7': `outra`,
    '-8': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `recus-`,
    '13': `o_prazo prazo recusei_$`,
    '12': `after-roadmap:recusei nao_aceitei nao_quis quis`,
    '11': `a_oferta after-roadmap:prazo`,
    '10': `^_deixei a_proposta deixe- deixei nao~nao ofert- oferta quis_nao`,
    '9': `aceitar_$ after-roadmap:oferta caiu_$ deixei_passar nao~aceitar offers:nao prazo_$ vence- venceu vou_aceitar`,
    '8': `?offers aceitei~acordo after-roadmap:quis caro offers:quis passar passar_$ venceu_$`,
    '7': `aceitei aceitei_o after-roadmap:caiu after-roadmap:deixei a~caiu a~venceu caiu mais_a muito_caro nao_vou offers:a offers:recusei o~acabou perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `^_desisti ^_perdi acabou_$ aceitar after-roadmap:aceitei after-roadmap:desisti after-roadmap:nao after-roadmap:passar after-roadmap:venceu a~expirou da_NAME desisti do_acordo do~da mais~oferta oferta_expirou offers:deixei offers:o offers:prazo passa- perdi proposta_venceu`,
    '5': `:recusei NAME~nao acabo- acabou aceit- acord- acordo acordo_$ after-roadmap:acabou after-roadmap:acordo after-roadmap:caro after-roadmap:perdi caro_$ desis- de~mas expir- expirou expirou_$ muito nao_vale nao~a offers:da offers:venceu passo- passou passou_o passou~prazo perdi_o proposta_, quis_a recusei_a vale_mais`,
    '4': `#_mas :proposta ^_sumiu a_do aceitei_muito aceitei~caro after-roadmap:aceitar after-roadmap:demais after-roadmap:do after-roadmap:muito after-roadmap:passou after-roadmap:proposta aquela aquela_proposta a~NAME ja_passou ja~o nao~muito nao~o oferta_da oferta_do oferta~NAME oferta~app offers:NAME offers:aceitar offers:aceitei offers:muito offers:oferta offers:proposta offers:vou recusei~do sumiu_a
sumiu~oferta tem~a`,
    '3': `#~venceu ,_parcela ,~vale :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME_venceu NAME~muito NAME~ofereceu ^_a ^_cancela ^_nao ^_tinha acordo_da acordo~NAME after-roadmap:aquela after-roadmap:cancela after-roadmap:expirou after-roadmap:parcela after-roadmap:vou app_$ aquel- a~da a~tirou caducou caducou_$ cancela da~de deixei_para deixei~la demai- demais do_app la_a la~proposta mais~do mas nao_$
nao_quero nao~mais o_acordo ofereceu~de oferta_$ oferta_venceu offers:acabou offers:caro offers:do offers:mais offers:mas offers:perdi para_la para~a pesad- proposta~NAME quis~proposta recusei_muito recusei~caro sumiu tem_mais tinha tirou uma_da uma~NAME venceu_ontem vou`,
    '-3': `NAME_? NAME_so aceitar_a aceitei_a after-roadmap:eh after-roadmap:minha after-roadmap:so da~? foi minha_proposta offers:aceito so_vale`,
    '-4': `aceito after-roadmap:fechei after-roadmap:foi after-roadmap:vale a~foi feche- fechei fechei_o fechei~acordo proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `after-roadmap:meus dados`,
    '10': `^_exporta after-roadmap:dados exporta meus_dados`,
    '9': `copia manda mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar guard- infor- quero_meus quero~dados voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:informacoes antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ informacoes_$ mandar_tudo mandar~que manda~registros meus_registros minhas_informacoes quero_ver registros registros_$ relat- relatorio sobre sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus after-roadmap:manda after-roadmap:mim after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes confirm-delete:manda confirm-delete:mim confirm-delete:que dados~voce pode_mandar pode~tudo regis- voce`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:antes after-roadmap:arquivo after-roadmap:tudo after-roadmap:uma arqui- arquivo confirm-delete:copia confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo de_tudo do~eu envia envia_o envia~que eu_contei mandar manda~dados manda~relatorio me_envia meu_$ minha- minhas o_relatorio
para_mim quais que~contei que~tem relatorio_do relatorio~que tem~mim tudo~eu ver ver~dados`,
    '3': `:copia :informacoes :manda :que :quero :tem :voce ^_antes ^_espera ^_quero after-roadmap:mandar after-roadmap:quais after-roadmap:que after-roadmap:quero baixar_meus baixar~dados confirm-delete:antes confirm-delete:dados confirm-delete:de confirm-delete:o confirm-delete:voce de_mim do_que espera falei_$ gosta- gostaria gostaria_de guardam guardou guardou_$ informacoes_voce manda- manda_o manda_um
me_manda me~o o_que quais_informacoes quais~voce quero quero_baixar quero~meus quero~o quero~tudo que~falei que~guardou tem_$ tem_meu tudo~voce uma uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~meu`,
    '-3': `^_some after-roadmap:apaga ai ai_$ apagar_meus apagar~dados apagu- apaguem exclu- quero_apagar quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga apaga- apagar quero_que voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '15': `^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `^_bom`,
    '11': `:oi :opa ^_NAME after-roadmap:oi bom`,
    '10': `^_opa e_ai opa`,
    '9': `:ai :oii NAME_$ ^_oii oii`,
    '8': `ai_$ beleza_$ dia_$`,
    '7': `:boa :bom :tarde ^_e after-roadmap:dora belez- beleza boa_tarde debts:NAME dora tarde`,
    '6': `,_tudo :dia :e ? after-roadmap:dia ai boa debts:bom dia tudo~?`,
    '5': `:eh :robo NAME~tudo after-roadmap:bom debts:bem debts:dia eh_robo n0 oii_voce robo_? tarde_$ voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do ._meu :certo :sou ?debts after-roadmap:alguem algue- alguem alguem_ai bem_? boa~. debts:tudo eh~? opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo voce_eh`,
    '3': `:, :? :nome :voce NAME ^_boa after-roadmap:ai bem certo dividas_$ eh~, meu~eh`,
    '-3': `:. ?worry`,
    '-4': `._$ :minhas :renegociar ?~de debts:oi minha- minhas minhas_dividas renegociar`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '17': `fala`,
    '16': `como_$ repet- socor-`,
    '15': `^_ahn ^_fala ^_ha ^_hein ahn ahn_$ entendi ha_$ nao_entendi`,
    '14': `como hein hein_$ ou`,
    '13': `?debt-amount ^_ajuda ^_como enten- ha oi_?`,
    '12': `?flexibles ^_oi ^_repete audio audio_$ da_um oi preci- rates:? repete repete_$`,
    '11': `^_onde a_pergunta como_assim delas delas_$ exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_precisa ^_preciso ^_socorro assim como~isso consent:ajuda da_uma eh_mensal entendi_$ mensal mensal_isso mes_eh o_que pergunta posso socorro tambem_$ tipo`,
    '9': `^_aceita ^_da ^_explica ^_posso ^_quais ^_tipo aceita_audio ajuda- chuta- chutar chutar_$ de_qual debts:ajuda eh_para entra estou~em explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ overdue:como pode_explicar pode_repetir por~eh posso_chutar preciso preciso_de quais quais_gastos qual quero_ajuda repetir ser`,
    '8': `:socorro ?essentials ?incomes ?overdue ^_entra ^_exemplo ^_o ^_pergunta ^_pode aceita after-roadmap:ajuda atola- consent:ha consent:me dividas_. eh_por eh~isso eh~mes essentials:? exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma n0 onde_acho overdue:que plano_$ por_mes posso_mandar que_pergunta que_somar repetir_$ responder_$ respondo sair_das sair~dividas ser_exato
socorro_$ somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help`,
    '7': `:ajuda ^_por after-roadmap:preciso ajudam as_que assim_$ as~ja atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida compr- comprovar comprovar_$ conta_o da~NAME da~help debt-amount:como debts:como debts:oi debts:pode devag- devagar devagar_$ de~. e_as eh~escrever em_conta entendi_bulhufas escrever essentials:como essentials:fala essentials:isso essentials:ou estou_atolado
estou~me exato exato_$ facil facil_$ fala_de fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:que isso~por limpar_minha limpar~vida mais_facil me_ajuda melho- melhor minhas_contas minha~financeira novo_$ onde organizar_minhas orien- orientacao para_escrever pergunta_mais pergunta~facil pergunta~novo portu- portugues portugues_$ precisa precisa_comprovar preciso_me
preciso~organizar qual~a que_ja que_ser queria_ajuda que~paguei rates:como rates:hein taxa_$ tem~ser vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_isso ^_respondo a_responder after-roadmap:help after-roadmap:mexer after-roadmap:nesse after-roadmap:sei ajudam_quem ajudam~esta ajuda~responder aprox- aproximado aproximado_$ bruto bruto_ou com_juros com~ou consent:dividas da~forca da~luz de_gasto de_novo de_um debt-amount:o debt-amount:que debts:da debts:fala debts:ser dificil_$ direito eh_$ entendi_nada era_a era~pergunta
essentials:por faco_agora forca_ai foto foto_$ incomes:ou incomes:qual isso isso_serve juros_ou juros~sem ler_direito liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar mexer~link minha_vida nesse nesse_link novo organ- organizar organizar~contas ou_da ou_sem overdue:entendi overdue:ha overdue:quais overdue:tipo o~tambem para_sair pergunta_eh pergunta~essa pode pode_ser pode~aproximado
por~ou posso~foto qual_era qual~voce que que_isso quem~devendo quer quero_limpar quero_organizar que~exato que~serve que~tudo rates:acho rates:entendi rates:fala respo- respondo_como sei~direito ser_aproximado serve serve_$ simpl- simples simples_$ tem_que tipo_de tipo_o tipo~gasto tipo~que uma_forca uma_luz uma~ai`,
    '5': `?debts ^_bruto ^_gostaria ^_qual ^_que ^_soma ^_vim a_pensao acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:nao after-roadmap:orientacao after-roadmap:repete alguem_me alguem~ajuda as_atrasadas as_opcoes bruto~liquido como_descubro como_eu como_respondo como~quanto contas_$ das_dividas da~exemplo de_orientacao debt-amount:entendi
debt-amount:ou debts:entra debts:exemplo debts:isso debts:ou debts:pergunta debts:preciso debts:que debts:um descu- descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direi- direito_explica documento_$ do~filho eh_essa entendi_foi entendi~nada entendi~pergunta entra_a entra_nisso entra~pensao escre- escrever_o escrever~numero esqueci_qual essa_informacao essen-
essentials:onde essentials:qual essentials:repete esta_devendo esta_falando eu_faco eu_vejo eu~agora exemplo_$ explica e~que fala_mais falando_$ falar_por fala~novo fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:ou flexibles:qual foi_nada forca gasto_$ incomes:exemplo incomes:fala incomes:isso incomes:mes incomes:o
incomes:pode incomes:quais isso_no isso~boleto isso~voce ler ler~explica limpa- limpar liquido loja_eh loja~essa manda- mandar_documento mensa- mexer nao~foi nao~ler nao~mexer o_do onde~essa onde~vejo opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado ou~juros overdue:audio overdue:o o~eh o~entra o~eu o~ou o~quer o~significa para~isso pedir_ajuda pensao_do pensao~meu pergunta_de perguntou
perguntou_$ precisa_mandar precisa~documento preciso~um quais_sao quais~as qual_loja que_significa quem_esta quer_dizer queri- queria quero~das quero~minha quero~minhas que~de que~dizer que~faco que~nisso que~perguntou rates:isso rates:oi rates:ser rates:tambem responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ signi- significa significa_isso so_as
soma_tudo soma~ou so~atrasadas tipo_como tudo_ou tudo~separado um_exemplo vejo~juros vim vim_pedir vim~ajuda voce voce_esta voce_perguntou voce_quer voce~falando voce~quem`,
    '4': `:novo :pode ^_alguem ^_coloco ^_com ^_me acho after-roadmap:contas after-roadmap:link after-roadmap:luz after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aluguel_ai aluguel~tambem amor_de amor~deus aparece aparece_$ app_aparece aqui aqui_$ aqui_? as assim_taxa atrasadas_$ bico_tambem coloco_o coloco~do como_vejo como~sei
como~taxa consent:da consent:das consent:help consent:melhor consent:sabe consent:um consent:uma consent:voce conta conta_$ contas conta~bico conta~vale credo- credor credor_$ da~toda de_deus de_hoje debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:fala debt-amount:isso debt-amount:qual debt-amount:ser debt-amount:tipo debt-kind:tipo debts:as debts:entendi debts:exato debts:faco
debts:me debts:onde debts:por debts:posso debts:quero debts:sair debts:taxa de~orientacao de~ou de~sobre digo_aqui divid- dividas dizer do_app do_meu docum- documento do~aparece do~marido eh_credor eh_taxa eh~valor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_o entra~aluguel esqueci~era essa_$ essencial essencial_$ essentials:assim essentials:explicar essentials:mes
essentials:novo essentials:o essentials:precisa essentials:que estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se falan- falando falar~audio fazer_$ filho finan- financeira financeira_$ flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:por incomes:posso incomes:precisa incomes:taxa indicaram indicaram_voce indicaram~para informacao informacao_$
ja_paguei juros_$ link_$ liqui- lugar lugar_do lugar~app mandar_audio marido_tambem me me_indicaram mes_ou mes_voce mes~por mes~quer meu_filho meu_ou meu~da me~ai me~pelo minha- minhas no_boleto o_bico o_juros o_numero o_vale o_valor onde_eu onde_fica onde~isso orientacao_$ orientacao_sobre ou_por ou~semana overdue:ajuda overdue:eh overdue:pergunta overdue:tenho o~ai o~meu paguei_$ para_ajudar
para_que para~das pedir pelo_amor pelo~de pensao pode~so por_audio posso~audio posso~por precisa_ser precisa~exato preciso~uma que_$ que_entra que_lugar que_quer que_tipo que_voce quer_$ que~ajudam que~credor que~do que~para que~sabe que~taxa rates:essa rates:eu rates:mes rates:o rates:onde sabe_fazer se_esta sei~esta ser_so ser~as se~atrasada soma so~meu tenho~responder toda_$ um uma_orientacao
vale_tambem vejo vejo_o vi_que vi~voce voce_para voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual :aqui :queria ?_$ ?consent ^_em ^_quero ^_vi ^_voce abert- aberto aberto_$ aceit- after-roadmap:desse after-roadmap:devendo after-roadmap:gostaria after-roadmap:limpar after-roadmap:me after-roadmap:nada after-roadmap:queria after-roadmap:sair after-roadmap:sobre after-roadmap:vi afund- afundado afundado_em afundado~divida ajuda_com ajudar ajuda~minhas ajuda~sair amor apare- app atrasada_$
atrasadas a~do bico boa~queria boleto_$ coloc- coloco com_minhas comecar_me comecar~ajuda como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:contas consent:em consent:estou consent:fazer consent:minhas consent:organizar consent:orientacao consent:pergunta consent:preciso consent:quero consent:responder consent:sair da da_familia das de_ajuda
de_uma debt-amount:conta debt-amount:de debt-amount:pode debt-amount:posso debt-amount:sem debt-amount:so debt-amount:tudo debt-kind:como debt-kind:que debts:agora debts:dificil debts:dividas debts:eh debts:estou debts:explicar debts:mandar debts:mes debts:minhas debts:o debts:organizar debts:orientacao debts:voce deved- devedor devedor_$ deven- devendo de~NAME de~mes de~renda digo divida_voce
divida~esta dizer_essencial dizer_flexivel eh_parcela eh_saldo eh~devedor eh~em eh~pergunta em_aberto em_divida entendi_a entendi_o entendi~plano era escrever_$ essentials:bruto essentials:dificil essentials:direito essentials:eh essentials:faco essentials:falando essentials:juros essentials:liquido essentials:tambem esta_atrasada estou_afundado estou_confusa estou_perdido eu_digo eu_posso
eu~fazer eu~ouvi eu~que faco faco_para faco~sair favor_$ fazer fica flexi- flexibles:de flexibles:eu flexibles:juros flexibles:mes flexibles:para flexibles:por flexibles:somar flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:as incomes:entendi incomes:entra incomes:exato incomes:mandar incomes:paguei incomes:pergunta incomes:ser indic-
isso_aqui isso_que junto junto_$ link loja luz me_perdi mes meu~tambem me~voce n1 nada_desse nao_ouvi nao_sei nao~a nao~nada nisso o_aluguel o_meu oi_nao oi~entendi onde~me orientacao~minhas ou_tudo ouvi_direito ou~do ou~junto ou~parcela overdue:da overdue:pode overdue:posso overdue:qual overdue:se overdue:taxa o~comeco o~posso o~total para~com para~minhas para~o parcela parcela_em parcela~aberto
perdi- perdi_, perdido perdido_me perdido~ajuda perdi~qual pergunta_isso perguntar_$ poderia~? por por_um por~pergunta posso_falar posso_fazer posso_te posso~perguntar preciso~ajuda qual_divida qual_mes qual_renda qual~eh quanto_falta que_eh que_eu que_posso que_responder queria~com queria~para quero_sair quer~essencial quer~flexivel que~? que~digo que~parcela que~posso que~saldo que~te que~tenho
rates:a rates:aqui rates:as rates:direito rates:entra rates:ler rates:ou rates:pergunta rates:quer rates:repete rates:responder rates:respondo rates:simples refor- renda_voce renda~esta repete_a repete_que repete~eu repete~pergunta saldo saldo_devedor sem_$ sem_juros sobre sobre_minhas sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da
tudo_junto um_ou um_por um~tudo um~um vale valor_de valor_total valor~hoje valor~juros valor~ou vejo_isso vida`,
    '-3': `,~vejo :com :eh :quero :voce ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_$ ^_acho ^_apaga ^_boa ^_cancela ^_deixa ^_desfaz ^_desfazer ^_ja ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_perdi ^_reset ^_retorna ^_sair ^_sei ^_sem ^_so acho_que after-roadmap:? after-roadmap:agora after-roadmap:eu after-roadmap:tem ajuda_a apaga as_contas as_dividas
atend- avisa- banco boa calor cobrarem como_voce consent:favor consent:meu consent:numero consent:por conta_uma conve- cpf de_pergunta deixa deles depoi- depois desca- desco- desfaz desfazer desfazer_isso dessa dinhe- dinheiro disso do_tempo eh~? encer- entendi_mais entendi~ou entendi~que esse eu_vou eu~saber falei_$ favor_me favor~ajuda fazem fazem_$ ficar- fora_$ funciona_$ incomes:nada juros_,
liga liga_$ ligar lista mais_$ mais_ou mais~menos me_fala me_liga menos_$ mesmo_$ meu_numero me~a me~o mim mim_$ muda muda_de muda~pergunta nao_$ nao_precisa nao_tenho negociar nenhuma norma- normal nunca o_# ok ou_menos outra_pergunta overdue:todas o~deles o~nao paga para_mim parar para~? parti- passa passa- passar pergunta_anterior pode_mandar pode_passar por~me posso~? preciso_pensar prime-
primeiro primeiro_$ pront- pronto pronto_$ proxi- proxima pular_? que_dia quero~o que~falei que~fazem que~tem que~vou rates:juros reset reset_$ retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~eh sei~que so_isso tempo tempo_$ termi- uma_pergunta vai vamos vida_$ voce_$ voce_eh voce_fazem voce_tem volta_$ vou vou_saber worry:estou worry:o`,
    '-4': `:funciona :isso ?confirm-amount ?confirm-change ?confirm-creditor ?worry ^_nada ^_pula ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:novo after-roadmap:posso after-roadmap:qual ajuda~organizar anter- anterior cance- cobra- coisa coisa_$ com_isso com_o confi- consent:? consent:nao consent:sim da_para de_juros de_que de~tipo eh~de entendi_de essentials:me essentials:quero eu_falei
falei fora incomes:essa lembr- menos negoc- nem nenhu- onde_vejo o~tem pensar pensar_$ pula que_tem que~o rates:taxa respondi rotat- rotativo saber sair_$ taxa_de tipo~essa ver volta- voltar`,
    '-5': `?after-crisis ?income-source ^_esta ^_quem after-roadmap:isso after-roadmap:o after-roadmap:pode after-roadmap:que consent:pode desfa- eh~divida essa_divida nao~de qual_o tem_$ tipo_eh volta`,
    '-6': `:como boa_pergunta eh_isso oi_$ outra pular`,
    '-8': `after-roadmap:como`,
    '-9': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '18': `liga`,
    '16': `atendente human- humano`,
    '15': `^_atendente ^_chama falar_com`,
    '14': `chama humano_$`,
    '13': `algue- alguem atendente_$ liga_$ me_liga qual~# quero_suporte supor- suporte suporte_$`,
    '12': `chama_o me_transfere o_# transfere`,
    '11': `^_falar falar pessoa_$ qual_o telef- telefone trans- transfere_$`,
    '10': `^_liga ^_me liga_para ligar liga~mim pesso- pessoa`,
    '9': `:atendente :humano alguem_$ de_verdade gente passa_para`,
    '8': `^_qual atendimento ligar_para quero~com robo super- verdade`,
    '7': `:tem after-roadmap:atendente chama~gerente com_um debts:liga debts:qual gente_$ gerente_$ ligar~voce para_alguem para_voce posso_ligar posso~para qual quero_pessoa rates:me responsavel responsavel_$ tem~de um_atendente uma_pessoa verda- voce_$`,
    '6': `after-roadmap:alguem after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor atendimento_humano consu- consultor consultor_$ debts:falar debts:quero essentials:atendente essentials:me geren- gerente humano_ai ligar_$ me~para o_gerente passa quero quero_falar rates:com rates:liga ser_humano ser~ai tem_ser tem~? tem~humano voce_tem`,
    '5': `:o ?rates ^_quero after-roadmap:chama after-roadmap:falar after-roadmap:humano after-roadmap:ligar cansei_de cansei~robo centr- central central_de central~atendimento com com_alguem com_consultor com_especialista com_gente com~pessoa de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar debts:para de~quero especialista especialista_$ essentials:falar essentials:o essentials:qual
essentials:quero essentials:tem falar~consultor falar~especialista falar~gente falar~robo favor_$ me mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:falar rates:o rates:para robo_quero robo~gente tem tem_central um_humano um~?`,
    '4': `,_quero ,~pessoa ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_prefiro ^_queria ^_voce after-roadmap:atendimento after-roadmap:gente after-roadmap:gerente after-roadmap:passa after-roadmap:robo alguem_pode alguem~me atendimento_$ canse- cansei chama_uma chama~pessoa com_robo com_uma de_voce debts:tem debts:verdade de~? de~por espec- essentials:com essentials:humano
essentials:pessoa essentials:transfere falar~alguem favor gente_de gente~verdade me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefi- prefiro prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com rates:atendente rates:chama rates:pessoa rates:qual rates:quero rates:transfere resol- resolve
resolve_, resolve~quero robo_$ robo~quero telefone_de telefone_para telefone~voce tem_alguem tem_ninguem verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :falar :quero :voce ^_alguem ^_cade ^_tem after-roadmap:com after-roadmap:consultor after-roadmap:favor after-roadmap:queria after-roadmap:ser after-roadmap:telefone after-roadmap:um after-roadmap:verdade ai_de ai~verdade alguem_de alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o chama_um chama~humano com~responsavel conversar conversar_com debts:gente debts:me debts:mim
debts:o debts:posso debts:telefone eh_robo essentials:alguem essentials:atendimento essentials:chama essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:robo eu_ligar falar~o falar~um me_atende me~alguem nao_tem ningu- ninguem o_responsavel para para_eu para~ligar possa possa_me que_possa quero_um rates:# rates:gente rates:ligar rates:mim rates:passa rates:tem
rates:verdade respo- ser telefone~eu tem~que tem~telefone um um_telefone voce~robo`,
    '-3': `?worry ^_oi ^_para ajuda bloqu- com_o eles fala falar_$ lembr- me_ajuda oi volta- voltar`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '11': `after-roadmap:estou after-roadmap:meu after-roadmap:perdi after-roadmap:sem desem- dispe-`,
    '10': `^_perdi perdi`,
    '9': `INCOME a_empresa after-roadmap:empresa demit- embor- embora sem suspe-`,
    '8': `after-roadmap:cortaram after-roadmap:embora after-roadmap:minha after-roadmap:salario after-roadmap:servico bloqu- desempregado empresa o~me servi- servico servico_$ traba-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:pensao after-roadmap:sai after-roadmap:trabalho a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico empre- estou_desempregada estou_desempregado familia_$ firma firma_fechou me_bloqueou me_dispensou meu_contrato minha_pensao pensao_$ perdi_o sai_do trabalhar trabalhar_$ trabalho_$`,
    '6': `^_cortaram ^_estou ^_fiquei a_firma acabo- acabou after-roadmap:contas after-roadmap:desempregado after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:renda after-roadmap:tenho auxilio_$ a~faliu a~me braco contrato cortaram cortaram_meu demitido desempregado_agora dispensou_$ embora_$ emprego estou~agora faliu fechou_$ fique- fiquei fiquei_sem fui_demitido mandaram_embora
meu_auxilio me~embora nao_posso o_braco o_inss ontem ontem_$ perdi~emprego renda renda_$ renov- sai tenho_mais`,
    '5': `:recebo ?after-roadmap ^_a ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:fechou after-roadmap:fiquei after-roadmap:ontem after-roadmap:rua after-roadmap:trabalhar as_contas auxil- auxilio beneficio_foi bico contas contr- cortado cortado_$ demitida desli- estou estou~sem fecho- fechou fui_demitida
fui_para fui~rua inss manda- mandaram me_mandaram meu_beneficio nao_recebo nao_tenho nao~mais o_emprego para_rua pensao perdi_meu quebr- recebo~bolsa salar- salario salario_$ sem_salario uber`,
    '4': `:mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:emprego after-roadmap:mandaram after-roadmap:meses after-roadmap:nao after-roadmap:ter benef- beneficio bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ deram do_emprego emprego_$ estou_sem famil- familia fui~embora ifood mandou_todo mandou~mundo me me_deram meses meu
meu_bpc meu~foi me~as me~do minha minha_renda minha~do mundo mundo_embora nao~ter o_patrao o~nao parado_sem patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sai~emprego sem_renda sem_trabalho tirar- tiraram todo_mundo todo~embora trabalho vou_ficar vou_ter`,
    '3': `,~agora ,~entra :bolsa :em :emprego :estou :familia :patroa :perdi a_partir a_patroa after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:conta after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:mandada after-roadmap:mandou after-roadmap:mundo after-roadmap:partir after-roadmap:posso after-roadmap:receber after-roadmap:todo after-roadmap:trampo
after-roadmap:venceu after-roadmap:vou a~desse bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contas_$ contrato_$ da_cirurgia desempregado~# embora_hoje entra_nada estou_parado faz_# faz~meses ficar ficar_sem fui_mandada fui~, incomes:. incomes:desempregado incomes:faz incomes:meses incomes:nada mandada mandada_embora mandaram~hoje mando- mandou meses_$ meses_, meses~nao meu_trampo
meu~nao me~ontem minha_conta nao_entra o_servico parad- parado partir perdi~trampo por~da proxi- recebo rua_$ sem_receber ter tramp- trampo trampo_$ venceu_e vou~sem`,
    '-3': `:agora :meu ^_mudou ^_qual aceitaram after-roadmap:aceitaram after-roadmap:em after-roadmap:mudou after-roadmap:prazo after-roadmap:qual after-roadmap:quero after-roadmap:tem bolsa~e familia_e mais_$ mudou mudou_meu mudou~salario o_prazo prazo qual`,
    '-4': `?income-source aceit- after-roadmap:no meu_salario`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '15': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `consent:tenho menor_$ nao~# sou`,
    '10': `tenho_#`,
    '9': `:anos ^_sou compl-`,
    '7': `:tenho ^_faco consent:ainda consent:faco consent:idade faco_# idade quinze quinze_$ tenho tenho~anos`,
    '6': `#_anos ^_ainda anos anos_$ consent:falta consent:menor consent:minha consent:para menor quinz-`,
    '5': `#~? ^_falta consent:ano idade_eh minha~eh`,
    '4': `#_em :estou ainda ainda_nao ano anos~estou ano~# consent:em consent:mas consent:nao consent:so consent:vem de_idade de_menor e_estou e~devendo faco faco~em falta idade_$ nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~#`,
    '3': `#_mes #~dezembro #~que ,_queria :devendo ^_minha anos_e anos~queria consent:de consent:eu consent:fazer consent:fiz consent:mae consent:um deven- devendo devendo_no devendo~cartao de~mas dois_meses dois~para estou_devendo estou~no eu~# fazer_# fiz fiz_# mae maior_de maior~idade mes~vem minha_mae no~da para_# para_eu para~fazer que_vem sou_maior sou_menor um_ano um~para vem_$`,
    '-3': `^_ja aceit- aceito consent:aceito consent:perguntar consent:sim ja~# pergu- perguntar perguntar_$ pode_perguntar sou~maior tenho~de`,
    '-4': `,~# consent:filha filha filha_$ opcao`,
    '-6': `consent:ja`,
    '-7': `nao_,`,
    '-8': `,_tenho sou~nao`,
    '-10': `consent:,`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:esse after-roadmap:mes`,
    '10': `esse nao_consegui`,
    '9': `mes_nao`,
    '8': `^_esse nao_paguei nao~o o_plano paguei_$`,
    '7': `after-roadmap:consegui after-roadmap:plano after-roadmap:tive conse- consegui mes nao_deu plano plano_$ tive`,
    '6': `:mes ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:furei apert- apertou como_pagar consegui~o deu_para deu~pagar esse~eu furei nao~como nao~para o_dinheiro pagar_$ pagar_a pagar~NAME para_pagar`,
    '5': `:esse :nao ^_atrasei ^_usei after-roadmap:dinheiro after-roadmap:pagar after-roadmap:usei apertou~nao atrasei deu dinhe- dinheiro do_plano e_nao e~paguei mes_eu nao_sobrou nao~pagar pagar usei usei_o`,
    '4': `:foi NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:nenhuma after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu after-roadmap:sobrou aqui_nao carne_$ consegui~# cumpr- da_$ desse~nao do_carne estou_sem gaste- gastei mes~foi mes~nao nada_esse nada~mes nao_foi nao~dar nao~os os_# os~do pagar_as pagar~contas paguei_nada
paguei~esse para~as parcela_desse parcela~mes saiu sem_dinheiro`,
    '3': `#_do :pagar ^_fiquei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:estou after-roadmap:fiquei after-roadmap:novembro after-roadmap:o after-roadmap:parcela after-roadmap:sem after-roadmap:ter after-roadmap:vem after-roadmap:vou aqui as_contas a~. a~desse a~novembro
carne combi- combinado combinado_$ consegui_pagar conseguir~nada consigo~a contas_$ dar de_novembro devendo_$ doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao eu~vou fique- fiquei fiquei~e foi mes_$ mes_apertou mes_que mes~vai mes~vem nao nao_vai novem- novembro novembro_$ o~do pagar_o pagar~de pague- paguei pular remed- remedio remedio_e sobro- sobrou ter_que vai_dar vou_ficar
vou_ter vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por after-roadmap:tenho colch- colchao dinheiro_todo entendi_o entendi~plano esse_dinheiro esse~? esse~paguei esse~todo e~mes mes_? mes~so n0 nao_tenho o_colchao paguei~o quem_$ tenho_esse tenho~dinheiro todo_mes`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:quem after-roadmap:so after-roadmap:todo conseguir~isso da_para enten- entendi isso_tudo isso~por nao_entendi pagar_isso pagar~tudo quem tudo_por`,
    '-5': `^_quais after-roadmap:isso after-roadmap:quais esse_plano paguei~NAME quais`,
    '-6': `nao~a paguei_a`,
  },
  none: {
    '28': `?debt-creditor`,
    '19': `?income-low-month ?instalments-left`,
    '18': `^_tudo debt-creditor:NAME`,
    '17': `?debt-kind ^_$ confirm-amount:mil debt-amount:#`,
    '16': `which-creditor:NAME`,
    '15': `ai_ai n0`,
    '14': `^_ai ^_eita ^_kkk ^_todas eita eita_$ incomes:# kkk kkk_$`,
    '13': `?debt-amount FIGURE nenhuma_em overdue:desde pensar pensar_$`,
    '12': `?overdue ^_as ^_nossa as_vezes calor_$ fixo flexibles:# menos more-debts:, nossa overdue:NAME que_calor subiu`,
    '11': `?incomes ?rates ^_achei ^_fixo ^_pois after-roadmap:achei alta atras- como_voce debt-kind:eh desde domin- domingo esse_governo essentials:# fe_$ instalments-left:# para_# pois pois_eh rates:juros sei_$ tenho_fe`,
    '10': `# #_NAME #_em ._. ?debts NAME_# NAME~NAME ^_aff ^_hoje ^_misericordia ^_ontem ^_ouvi ^_sei aceitarem aff after-roadmap:aceitarem boa_semana calma_ai caro_$ cet confirm-amount:, conto debt-kind:carne debt-kind:emprestimo deixa_eu dific- dificil do~do eu~paguei falei_isso fe instalments-left:a isso_? ja~isso mais_ou maria miser- misericordia misericordia_$ nao~negociar natal offers:estou ou_menos
outra_divida ouvi ouvi_falar overdue:a overdue:todas quinh- thirteenth:sou worry:tudo`,
    '9': `#_da ,_# .~. :👍 EXPENSE ^^ ^_calma ^_desde ^_hum ^_sao ^_um after-roadmap:# after-roadmap:amanha after-roadmap:cet after-roadmap:fala after-roadmap:la after-roadmap:sei amanh- amanha bom_domingo calma cobra complicado complicado_$ consegui_um consent:sim conto_$ debt-kind:da depen- depende depois_passo depois~la deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais e~voce hum hum_$
instalments-left:so ja_volto maria_$ mil n1 nao_da nao~so natal_$ no_banco nossa_senhora overdue:meses overdue:so o~some passo_la pensa- quanto_eu rates:# rates:cobra semana_$ sobra_nada vida_$ volto volto_$ vou`,
    '8': `#_$ #~mais ,_acabou ,~tem ,~tudo :criou ? ?essentials KIND ^_cartao ^_consegui ^_depende ^_do ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_meu ^_pera ^_vixe ^_vou a_$ a_menor a_vida after-roadmap:casar after-roadmap:decimo after-roadmap:mim after-roadmap:mudou after-roadmap:receber after-roadmap:terceiro agora~o aqui_$ atrasei_o calor carro_$ casar casar_$ cinqu- criou de_pagar de_vez
debts:sao debts:serasa depois~conto deus_eh dirig- dirigindo dirigindo_$ divida_$ eh~para em_quando emprego_$ espera essa_pergunta esse_plano esta_dificil esta_puxado estou_dirigindo estou_ferrada estou_lendo estou~aqui eu_ja falar_$ feliz feliz_natal ferra- ferrada ferrada_$ gover- governo income-low-month:zero incomes:minimo incomes:salario instalments-left:ainda instalments-left:falta
ja_respondi ja~essa lendo lendo_aqui mais~menos matar mes_$ mil_$ n2 nao_, nao_ajuda nao~acabou novec- overdue:atrasado overdue:nenhuma parar~pagar pera perai pode_isso pode~? preciso_pensar puxad- puxado puxado_$ qual~primeiro rates:% respondi_essa respondi~pergunta sem_juros sexta_$ some_$ subiu_$ te_conto tenho~divida thirteenth:, thirteenth:ai todo_mes tudo_caro uns vence vez vez_em vez~quando
vixe vixe_maria vou_casar which-creditor:a`,
    '7': `#_! #_do #~NAME #~vista , ,_pago ,_so :# :agora :kkk :primeiro :sobra ?_? ?_o ?~que NAME NAME~esta ^_NAME ^_arrumei ^_carne ^_comecei ^_depois ^_devo ^_estou ^_fatura ^_gasto ^_ja ^_metade ^_mil ^_talvez ^_uma a_bateria acabou~bateria aceitaram_meu aceitaram~cartao achei after-roadmap:13o after-roadmap:comecei after-roadmap:devem after-roadmap:melhor after-roadmap:pediram after-roadmap:recebi
after-roadmap:todo after-roadmap:venda ajuda~organizar arrumei arrumei_emprego ate_as atraso atraso_$ banco bateria bateria_$ burro chega~divida com_atraso comecei compl- confirm-amount:dois confirm-amount:os confirm-delete:pera consegui~trabalho da_venda de_onde debt-creditor:do debt-kind:cartao debt-kind:fatura debts:# debts:devo depende_$ devem devem_dinheiro de~divida de~em dias_$ dois duzia
e_nome eh_NAME eh_a essentials:esta esta_atrasado estou_lascado eu~# e~sujo fecho_$ fia_$ ganho ganho~demais income-low-month:# income-low-month:mes income-source:meu incomes:a incomes:sei instalments-left:duzia instalments-left:metade instalments-left:quinta instalments-left:uma ja ja~respondo la lasca- lascado lascado_$ mais_# mais~a me_devem menos_$ menos~mes mes metade_$ me~dinheiro mim mim_?
more-debts:NAME more-debts:isso more-debts:nao more-debts:tambem moto_$ mudou muito~mim nada_nao nao~pago o_salario onibu- onibus overdue:ano overdue:as overdue:de overdue:fia overdue:ontem o~# paga_primeiro parar_de pela_NAME pensando_$ pouco primeiro_$ quero~pagar que~? salar- setem- setembro sexta talvez_$ tem_como tem~NAME thirteenth:estou todas_$ tudo_subiu um_trabalho veio_tudo venda vezes
vezes_$ voce~? vou_perguntar worry:isso`,
    '6': `#_# #_hoje #_na #_no #~# #~que $ + ,_cai ,_sou 13o :ainda :minhas :nada :quem :sei NAME_nao NAME~, ^_aceitaram ^_bati ^_cinco ^_crediario ^_esse ^_que ^_semana ^_serasa a a_luz a_trabalhar acabou_a achei_pesado after-roadmap:arrumei after-roadmap:bati after-roadmap:chama after-roadmap:chega after-roadmap:emprego after-roadmap:esqueci after-roadmap:filha after-roadmap:governo after-roadmap:isso
after-roadmap:menor after-roadmap:menos after-roadmap:mudar after-roadmap:organizar after-roadmap:outra after-roadmap:parar after-roadmap:pesado after-roadmap:quero after-roadmap:recomecar after-roadmap:trabalho after-roadmap:valor after-roadmap:vence agiot- agiota ai_vou ai~ver amanha_$ anive- aniversario aniversario_$ ano_$ as atrasado a~eh a~parcela a~vence banco_$ banho banho_$ bati bati_o
bati~carro bom_que bom~existe cacho- cachorro cada_dia cada~pior carne- caro carta- cartao chovendo chovendo_aqui cinco cobra_nada cobra~nao comecei_a comecei~trabalhar consent:ser consignado_$ consigo_$ corrido corrido_$ credi- crediario_$ creio_meus creio~filhos da~pagar debt-amount:cinco debt-amount:dia debt-amount:e debt-creditor:da debt-creditor:dona debt-creditor:loja debt-kind:conta
debt-kind:crediario debt-kind:de debt-kind:do debt-kind:foi debt-kind:mesmo debts:$ debts:banco debts:na debts:sei decim- decimo decimo_terceiro dia dia_dificil dia_pior diarista_$ do_banco do_mes doze eh_? eh_muito entendi_mais entendi~ou esper- espera_ai espera~vou esqueci_de esse~so esta_chovendo esta_corrido estou_no estou~banho estou~onibus eu_consigo existe_isso fgts fia filhos_sozinha fixa
fixa_$ flexibles:o ganho_pouco governo_$ hoje_esta hoje~corrido igual income-low-month:que income-low-month:tem incomes:fixa instalments-left:anos instalments-left:e instalments-left:na instalments-left:ultima ja_falei ja~metade mae_mora mae~comigo maio_$ mandar_os mandar~papeis mandei~para marco marisa_nao merca- mercado mes_so mes~sobrou meu_13o meus~sozinha meu~esta meu~foi mil_e minha~me
minha~mora minimo_$ mora_comigo more-debts:# muito_para na na_televisao nao_so nao_sobra nao_tem nao~juros nao~o nao~sou negoc- negociar negociar_agora netfl- netflix no_banho no_onibus no~agora oferta~por offers:# offers:pensar oiten- oitoc- oitocentos onibus_agora organizar_$ overdue:dias overdue:faz overdue:mes overdue:parcelas overdue:semana o~por pagar_tanto pago_tudo pago~certinho paguei_#
paguei_com paguei~atraso paguei~do para_mim para~tanto parcelas passa_de pediram_# perguntar pesado pesado_$ pior pior_$ pouco_demais quatr- que_existe que_nem quem~isso quero_parar quero_recomecar quero~das que~dificil quint- quinta quise- quiseram_negociar quitar rates:eh rates:estou rates:nada rates:sem redon- redondo renda_fixa respondi saiu salario sao seman- semana senhora_$ sete setembro_$
so_mais so_sobrou sobra sou_mei talve- talvez tambe- tambem tambem_esta te_respondo telev- televisao televisao_$ tem_o tenho_outra tenho~fixa thirteenth:em thirteenth:maio thirteenth:pensar tirar tirar_$ toda todas todo traba- treze- um uns_# veio vi_na vi~televisao vou_mandar vou_ver vou~essa vou~os`,
    '5': `#_dias #_k #_meses #_por #~dia #~eu ,_ainda ,_o ,_vou ,~# ,~NAME ,~isso ,~quase 13o_$ :casa :contas :dia :dividas :errado :mandei :mexer :netflix :nisso :qual :renegociar :salario :viu ?_e ?thirteenth ?~de NAME_$ NAME_e NAME_esse NAME_esta NAME~setembro NAME~tem ^_a ^_amanha ^_boa ^_caiu ^_cobranca ^_essas ^_fala ^_financiamento ^_loas ^_meia ^_minha ^_moto ^_mudou ^_na ^_novecentao ^_oitentinha
^_os ^_quinhentao ^_uns ^_vi ^_👍 a_netflix achan- achando achando_salgado achei_caro after-roadmap:aluguel after-roadmap:atraso after-roadmap:carro after-roadmap:cartao after-roadmap:concordo after-roadmap:deles after-roadmap:divida after-roadmap:economizo after-roadmap:estava after-roadmap:fechei after-roadmap:fecho after-roadmap:ja after-roadmap:leve after-roadmap:logo after-roadmap:matar
after-roadmap:nasceu after-roadmap:paguei after-roadmap:plano after-roadmap:queria after-roadmap:renda after-roadmap:sexta after-roadmap:subiu after-roadmap:vez after-roadmap:vista ah ai_$ ai_que ajuda_a aquela_la aqui autonoma avisar_que a~esse a~nao a~primeiro a~toda banco_estava banco~cheio bater- botar~# cachorro_esta cachorro~doente cada caiu_a caiu~internet casa_? chama- cheio cheio_$
cinquenta cobra_juros cobranca com_# com_esse com_meu com_nada comecar~NAME como_deixar como~mais com~banco com~nao com~plano concordo_com concordo~esse confirm-amount:eh conseguir~isso consent:cobra consent:e consent:mas consent:pode consent:quem consi- conta_, conta~nao corri- cpf cpf_eh crediario da da_empresa da~# da~foi de_consignado de_divida debt-amount:esta debt-amount:mil
debt-amount:novecentao debt-amount:oitentinha debt-amount:quase debt-kind:financiamento debt-kind:loja debt-kind:moto debts:a debts:cpf debts:estou debts:kkk debts:matar debts:meu debts:tenho debts:vai debts:vergonha deixar_mais deixar~leve deixa~pegar deixa~pensar depende_do depois_te de~tirar de~vem dinhe- dinheiro disseram~vao divida_? doente_$ do~# duzen- duzentos duzia_$ e e_# e_NAME e_meio
e_o economizo eh_itau eh_mil eh~% eh~aniversario eh~eh eh~vida eles_disseram eles~que em em_marco emprego errado_$ errei_o esqueci~uma essa_conta essas_contas essentials:a essentials:bom essentials:deus essentials:transporte esta esta_me estava_cheio esta~aqui esta~em estou estou_achando estou~salgado eu_economizo eu_pensar existe fechei_o feria- ferias ferias_$ filha_nasceu financiamento fizer-
fizeram flexibles:e flexibles:por flexibles:spotify foi_$ foi_embora fraco ganho_o ganho~minimo gasto~nada genro governo_nao governo~ajuda hoje~meu income-low-month:fraco income-low-month:muito income-source:do income-source:e incomes:mil incomes:recebo incomes:um indicou indicou_voce instalments-left:eh instalments-left:faltam instalments-left:mais instalments-left:meia irma_me irma~indicou
isso_tudo itau itau_eh itau~NAME juros_$ juros_, k leva leva_para leve leve_$ loas logo_a maio mais_leve mais_uma mais~cobranca mandei_# mandei_errado marco_$ marido_foi marido~embora maris- marisa me_indicou me_ofereceram meia_duzia meio menor_primeiro mes_fraco meses_$ metade_do meu meu_aniversario meu_cachorro meu_genro mexer_nisso me~no me~voce minha_casa minha~? minha~nasceu minut- minuto
minuto_$ mora more-debts:acabou more-debts:para mudou_meu mudou~salario n3 nada~so nao_cobra nao_concordo nao_eh nao_quero nao_quiseram nao~itau nao~meu nasce- nasceu nasceu_$ negociar~o no nossa_que nossa~susto nove novecentao novecentao_$ o_NAME o_carro o_mercado ofereceram_# offers:ai offers:para offers:vou oitentinha oitentinha_$ oito oitocentos_$ onde_tirar organ- organizar overdue:outubro
overdue:resto overdue:uns o~atrasou o~eh o~estava o~no o~saiu pagar_isso pagar_menos pagar~a pagar~tudo para_avisar para_divida para_responder parce- parcelas_$ parcelas~emprestimo passa~# pegar~fatura pix~# plano por_# porqu- porque porta- por~comecar posso_atrasar posso~menos pouqu- pouquinho proto- protocolo quanto~economizo quanto~leva quase quatrocentos que_estou que_susto que_vao
quero_negociar quero_receber quero_sair quero~minha quero~nada que~me que~que que~sou quinhentao quinhentao_$ quinta_$ quis_me rates:. rates:ao rates:te reais recebi~13o respondo_$ sair_das sair~dividas salario_nao salario~da salgado_$ se_eh sei~nisso ser_$ sera sera_que serasa_$ se~so sim_e sim_pode so so_para sobrou_pouco sou sou_autonoma so~avisar so~duas so~pouco spoti- spotify spotify_$ susto
susto_$ tche tche_$ tem_mes tempo_leva tempo~para tem~deixar tenho_decimo tenho_sim thirteenth:autonoma thirteenth:da thirteenth:e thirteenth:inteiro thirteenth:mei todas_atrasadas tomar~casa trabalho_$ transporte trezentos tudo_$ tudo_por um_minuto um_salario uma_, uma_divida vai_me vai_para vai~divida valor_do vao~ligar varia_muito vem_$ vendi ver_com ver~meu vida vinte vizinha voce~para
vou_vender vou~banco worry:as worry:cobranca worry:e worry:nome 👍 👍_$`,
    '4': `#_+ #_. #_/ #_agora #_avista #_boletos #_com #_de #_e #_mil #_nao #_parcelas #_que #_x #~da #~fgts #~mas #~mes #~mesmo $_# ,~mei ,~nao ,~um ,~vejo ,~vem / /_# 13o~# :_# :ate :atraso :como :domingo :essas :esta :faco :fgts :gostaria :hoje :nao :negociar :pago :parcela :pena :podem :sexta :toda :vou ?offers ?~eh INCOME NAME_ate NAME_nem NAME_so NAME_tambem NAME~# NAME~em NAME~pagar NAME~que ^_?
^_agiota ^_aquela ^_cada ^_celular ^_cpf ^_creio ^_dei ^_deixa ^_desculpa ^_deus ^_dia ^_dois ^_dona ^_entendi ^_falei ^_faltam ^_foi ^_ganhei ^_lembrei ^_loja ^_lojas ^_meio ^_mercearia ^_moveis ^_o ^_oitocentos ^_passei ^_podem ^_pretendo ^_queria ^_recebi ^_sera ^_sete ^_tenho ^_ue ^_vendi a_do a_fila a_marisa a_vista acaba~marco acade- academia aceit- acho~tem adiantei adici- adicionar
adicionar_uma adicionar~divida after-roadmap:. after-roadmap:aceitaram after-roadmap:adicionar after-roadmap:ajuda after-roadmap:apertado after-roadmap:aquela after-roadmap:caro after-roadmap:casa after-roadmap:cobranca after-roadmap:comprovante after-roadmap:cortar after-roadmap:desisti after-roadmap:era after-roadmap:falar after-roadmap:fazendo after-roadmap:ganhar after-roadmap:ha
after-roadmap:lembrei after-roadmap:limite after-roadmap:me after-roadmap:mil after-roadmap:muito after-roadmap:no after-roadmap:pg after-roadmap:por after-roadmap:quer after-roadmap:querem after-roadmap:recebo after-roadmap:sair after-roadmap:sera after-roadmap:tanto after-roadmap:te after-roadmap:tenho after-roadmap:vendi after-roadmap:vida ai ainda_vem ainda~# aluguel_mudou amanha_eu
antes~natal ao ao_mes apareceu_# apareceu~% apertado apertado_esse apertado~plano aquel- aquela ate_setembro atrasada atrasadas_, atrasar atrasou avist- avista a~estava a~ofereceu banco_foi banco_segunda banco~educada barao boa~, boletos bolsa~e botar bravo bravo_$ burro_$ burro_de burro~carga buscar carga carga_$ carne carne_$ cento_e chama chamando chamando_de chamando~burro chequ- cheque chora-
chorando chorando_$ cinco_$ cinquenta_$ claro_, comigo_$ comprovante com~esposa com~marido consent:antes consent:graca consent:quanto consignado conversar~minha cortaram~bolsa creio da_conta da_loja dar_certo da~. da~a da~diminuir de de_burro de_carga de_ferias de_mil de_uma de_vergonha debt-amount:mas debt-amount:meio debt-amount:tudo debt-creditor:eh debt-creditor:moveis debt-creditor:o
debt-creditor:ze debt-kind:limite debts:? debts:barao debts:deus debts:eh debts:esta debts:um decimo_nao dei_# deles deles_$ deliv- delivery demais_$ depende~mes desconto_, desconto_? descu- desculpa desde_agosto dessas_$ deus deus_quiser deus~vai devo devo_# devo_o de~, de~da de~juros de~veio diari- diarista dia~consigo dia~nem diminuir_o diminuir~valor dinheiro_todo dizim- dizimo do do_fgts
do_natal do_salario do_ze do~eu duas_mesmo e_cinquenta econo- educada_$ egua eh_$ eh_ate eh_bravo eh_da eh~dia eh~dinheiro eh~juros eles_nao em_dezembro em_dia empre- entra- entrada errei~valor escrito_$ espera_um espera~pouquinho esse_dinheiro essentials:dia essentials:eh essentials:em essentials:estou essentials:no essentials:oitocentos essentials:ouvi essentials:um essentials:vou esse~todo
esta_chorando esta_doente esta_um estao_atrasadas estao~, estav- estava estava_grande esta~apertado esta~chamando estou_na eu_pegar eu~mais exist- e~na faco~de falei_o falei~salario falta_metade faltam familia_e fazen- fazendo fez_um fez~acordo fiado fiado_$ fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando financeira_$ flexibles:a flexibles:academia flexibles:basico
flexibles:com flexibles:de flexibles:dizimo flexibles:gasto flexibles:reais flexibles:uns foi foi_educada ganhar_menos ganhe- ganhei ganho_# gasol- gasolina gerente_saiu gerente~de grand- grande grande_$ igrej- igreja igual_burro igual~de income-low-month:, income-low-month:. income-low-month:a income-low-month:as income-low-month:do income-low-month:metade income-low-month:nada
income-low-month:nao income-low-month:nunca income-low-month:servico income-low-month:varia income-source:vem incomes:demais incomes:depende incomes:deus incomes:esse incomes:familia incomes:ganho incomes:ja incomes:mais incomes:meio indic- infelizmente_$ inss~# instalments-left:acaba instalments-left:doze instalments-left:duas instalments-left:marco instalments-left:paguei instalments-left:sete
intei- inteiro inter- irma isso~gracas ja_era ja_te jogar julho justica_veio k_$ lembrar lembrei~outra ligacao limite_da limite~conta logo loja_$ lojas loter- loterica loterica_$ mais_? mais~ano mande- mandei marido_primeiro me_chamando me_ligar me_matar mei mei_$ meia melhor menos_por merce- mercearia mes_? mes_no meses mesmo_gracas mesmo~a metade~que meu_bolsa meu_cartao meu_patrao meu~familia
meu~primeiro me~a minha minha_filha minha_irma minha_mae minha_vizinha minha~fez moca~banco more-debts:lembro more-debts:marisa more-debts:mesmo more-debts:o more-debts:que morta movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou_$ muito muito_$ muito_apertado muito_dinheiro muito~esse na_loterica nao_pago nao_paguei nao~? nao~me nao~mexer nao~muito nao~parar nao~passar nao~porque
nao~renda na~e nenhuma_esse nenhuma~mes no_rh no_serasa no_vermelho nome_sujo norde- nordeste novecentos no~# no~ja no~segunda o_13o o_dinheiro o_mes o_oficial offers:, offers:aceito offers:avista offers:dia offers:essa offers:meu offers:ofereceram offers:ofereceu offers:sera oi_, os_papeis outub- outubro overdue:agosto overdue:contas overdue:duas overdue:infelizmente overdue:meu overdue:minha
overdue:passada overdue:venceu o~. o~da o~de o~e o~errado o~mudou o~voce pagar~esse pago_NAME pago~cartao paguei_nenhuma paguei~NAME paguei~hoje paguei~no papei- papeis papeis_$ para_diminuir parar para~? parcela~# patra- patrao patrao_eh patrao~bravo pegan- pegando pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pesad- pg pix_de plano_$ plr pode_sim pode~, por~mil pouquinho_$
prete- pretendo pretendo_quitar pretendo~antes quanto_da quanto_voce quanto~cobra que_bom que_ia quem_dera quero_adicionar quero~de quero~uma quer~de que~, quinhentos quinz- quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:, rates:ano rates:banco rates:cento receb- recebi recebi_a recebo_toda recebo~, recebo~sexta responder~? rh rh_$ saiu_de saiu~ferias salario_errado
salario_minimo sao_# se_deus sei_mexer ser_# setec- setecentos sim sim_, sim_desde sim~# sim~agosto so_# so_a sobro- sobrou sou_diarista sou~# so~uma subiu_de subiu~novo sujo sujo_$ tanto tanto_$ tarde_, taxa_de te tem_de tem_servico tem~onde tem~que tenho_esse tenho_renda tenho~na tenho~nada thirteenth:adiantei thirteenth:diarista thirteenth:dinheiro thirteenth:mes thirteenth:minha
thirteenth:parcela thirteenth:porque thirteenth:senhora thirteenth:sim thirteenth:uns thirteenth:veio tia tirar_meu tirar~nome toda_sexta tomar tomar_minha trabalho_igual trabalho~burro tres trint- trinta tudo_certinho ue ue_, ue~ja um_acordo um_ano um_pouquinho vai vai~certo valor_por valor~mes valor~salario vao_me vejo~? ver_na ver~loterica vista viu_$ vizin- vizinha_fez vizinha~um voce_cobra
voce~saber vou_conversar vou_mudar vou_passar vou~com vou~de vou~no vou~para worry:buscar worry:ja worry:sujo x ze`,
    '3': `#_% #_, #_ate #_conto #_esse #_liquido #_ne #_para #~a #~alto #~casa #~conta #~entrada #~ja #~o #~para #~quitar #~tenho $~. % ) +_# ,_NAME ,_estou ,_minha ,_trabalho ,_uns ,~, ,~devo ,~e ,~falta ,~pagar ,~para - . ._$ :acabei :agosto :aqui :as :banco :consignado :cpf :em :isso :mim :no :ou :para :parei :por :quitar :recebo :rescisao :so :tenho :tudo :uns ?flexibles NAME_? NAME_eh NAME_mandou
NAME_sem NAME_sim NAME~? NAME~agosto NAME~cobra NAME~e NAME~x ^_acho ^_aposentei ^_atrasei ^_aumentei ^_bom ^_cara ^_cheque ^_cobra ^_cortei ^_daquele ^_desisti ^_doze ^_egua ^_errei ^_farmacia ^_juros ^_moro ^_paguei ^_parei ^_perai ^_posso ^_quem ^_saquei ^_sim ^_trabalhei a_academia a_campainha a_menina a_oferta acaba~? acabo- acabou academia~, achei_que after-roadmap:agora
after-roadmap:atender after-roadmap:atrasar after-roadmap:boa after-roadmap:contraproposta after-roadmap:dar after-roadmap:deixar after-roadmap:dinheiro after-roadmap:eles after-roadmap:entrada after-roadmap:errado after-roadmap:falei after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:mais after-roadmap:mando after-roadmap:mas after-roadmap:nao after-roadmap:o
after-roadmap:ontem after-roadmap:pela after-roadmap:pergunta after-roadmap:prefiro after-roadmap:quebrar after-roadmap:quis after-roadmap:quitar after-roadmap:respondi after-roadmap:saiu after-roadmap:salario after-roadmap:so after-roadmap:tambem after-roadmap:tirar after-roadmap:trabalhar after-roadmap:trezentos after-roadmap:vermelho after-roadmap:vou agora agora_$ agora_? agora~# agosto_do
agosto~ano ainda ajuda_em ajuda~nada alugu- aluguel ameacando amigo- amigos amigos_$ ano antes_do antes_quero ao_ano aqui_nao arrum- ate_dia atender atender_$ atrasei aumen- aumentei auton- avisar avisar~mudei avisar~vou a~NAME a~outubro a~que a~subiu bairr- bairro bairro_$ banco_ja banco_laranja banco~outra boa busca- caiu~# campa- campainha campainha_$ cancelei cancelei_$ carro cartao_$ cartao_?
cartao_NAME cartao_do celular_$ cem cem_$ cento cento_ao chega_de cheque_especial chove- cobra_$ cobranca_$ cobranca_me cobranca~ligando com_as com_minha com_o comecar_pela comig- comigo como~o com~amigos concordo confirm-amount:# confirm-amount:NAME confirm-amount:cinco confirm-amount:reais confirm-change:# consent:dados consent:meus consent:por consent:saber consent:se consent:seguro consigo~de
consigo~tudo contas conta~luz contraproposta contraproposta_de contraproposta~# cortaram_meu da_# da_cobranca da_gasolina da_moto daque- daquele daquele_banco daquele~laranja dar da~mim da~subiu de_justica de_luz de_outra de_outubro debt-amount:a debt-amount:acho debt-amount:coisa debt-amount:lembro debt-amount:uns debt-creditor:banco debt-creditor:daquele debt-creditor:de debt-creditor:laranja
debt-creditor:na debt-kind:casa debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:em debt-kind:especial debt-kind:pessoal debts:ate debts:boa debts:cada debts:cara debts:coisa debts:conta debts:conto debts:de debts:e debts:egua debts:essa debts:esse debts:joao debts:maria debts:ouvi debts:pior debts:quatro debts:respondo debts:semana debts:vou debts:zero
dei~para demai- demais desconta_do descontado desconto~# desconto~pago desde_que desde_setembro desisti deve deven- devendo devendo~para dez dezembro_e de~e de~que de~venceu dia_# dia_que dinheiro_$ dinheiro_emprestado direito disse_outra disse~coisa disse~se divid- dividas_$ do_bairro do_contrato do_emprestimo doent- doente dois_anos dois_e dois_mil dois~e dona dormi- dormir doze_$ do~. do~de
duas~: e_vinte educa- educada eh eh_# eh_consignado eh~casa eh~de eh~eu em_atraso em_maio em_nada embora_do embora~bairro emprestimo emprestimo_pessoal emprestimo_que em~do em~e entao_nao entao~tem entro- entrou era errad- errado errado_, escri- escrito espec- especial especial_$ espos- esposa esposa_$ essas_duas essas~mesmo essentials:, essentials:NAME essentials:ajuda essentials:alto
essentials:cada essentials:caro essentials:de essentials:do essentials:embora essentials:gasto essentials:internet essentials:irma essentials:ja essentials:menos essentials:mercado essentials:meu essentials:mil essentials:patrao essentials:pensar essentials:perguntar essentials:que essentials:remedio essentials:subiu essentials:uns essentials:vai esse~nao esta_assim esta_devendo esta_muito
esta_paga esta_para estao_ameacando este estou_devendo estou_pensando eu_ganho eu_topo eu~, eu~a eu~com extra e~? e~e facul- faculdade falei falei_que falei~ia falou_que falta- falta_# farma- farmacia farmacia_popular fatur- fatura fatura_$ feche- fechei fechei~acordo fechei~eles fecho fev fez fica_# filha_passou filha~na fim_do fim~mes final finan- financiamento_da financiamento_do
financiamento~carro fiz fiz_um flexibles:dia flexibles:do flexibles:na flexibles:nada foi~pelo ganha- ganhar ganhei_# gasolina_subiu gasto gasto_com golpe_? hoje hoje_eh ia ia_pensar income-low-month:eh income-low-month:igual income-low-month:minha income-low-month:ruim income-source:de incomes:aposentei incomes:bolsa incomes:cada incomes:com incomes:dia incomes:do incomes:dois incomes:e
incomes:esta incomes:liquido incomes:na incomes:pensionista incomes:pouco incomes:toda incomes:vezes incomes:vixe inqui- inquilino instalments-left:, instalments-left:de instalments-left:essa instalments-left:estou instalments-left:nove instalments-left:parcela instalments-left:tres instalments-left:umas inteiro_no isso_mesmo isso_todo isso~de isso~mes ja_acertei ja_recebi janei- janeiro ja~paga
jeito_para jeito~mim julho_$ juros laran- laranja laranja_$ lembrei lembrei_de ligar_$ limit- limite loja luz luz_que luz_subiu luz~muito m m_$ mae mae_tambem mae~# mae~esta mais mais_de mais_receber mais~em marid- marido marido~ajuda mas mas~# mas~quero matar_$ me_atender meio_milhao menina_do menina~banco menor menos_a mercado_fechou mercado~e mes_que mes_ruim meses_ja mesma mes~faco metad-
metade meu_marido meu_primo meus meus_filhos meus~aqui meu~. meu~eh meu~que mexer me~sem mil_mesmo mil_no milha- milhao milhao_$ minha_esposa minhas_dividas minha~# minha~passou minha~tambem minim- minimo moca_, moca_do monte more-debts:acho more-debts:devendo more-debts:duas more-debts:estou more-debts:favor more-debts:mais more-debts:so moto mudar~valor mudei~numero muito~por mundo~do n4 na_NAME
na_faculdade na_verdade nada_no nada~atraso nada~fim nao_# nao_o nao_passa nao~decimo nao~direito nao~em nao~jeito nao~mas nao~trabalho na~# negociar_minhas negociar~dividas nem_a nisso_$ no_NAME no_dia no_fim nome_foi nome_no nome~serasa novecentos_e noven- noventa no~hoje o_cartao o_dizimo o_gerente o_inquilino o_outro o_povo o_rapaz o_valor ofereceram ofereceu~a offers:? offers:ate offers:da
offers:eh offers:eu offers:fica offers:me offers:pagar offers:que offers:x oficial_de oficial~justica os_dois outro outubro_$ ou~, overdue:, overdue:ai overdue:dinheiro overdue:eu overdue:falei overdue:foi overdue:janeiro overdue:julho overdue:maio overdue:marido overdue:menos overdue:novembro overdue:o overdue:pagar overdue:que overdue:sem overdue:um overdue:vixe o~do o~fechou pagar_# pagar~isso
pagar~para pago_# pago~NAME pague- paguei paguei_a para_joao para_limpar para~# parcela_de parei_de parei~pagar parte passada_$ passo passou_na passou~faculdade pau pedir- pediram pelo_NAME pelo~. penho- penhorar pensando pensi- pensionista perai_que perai~tocaram perdi~salario perna pessoal plano_nao plano~da popul- popular por por_alto por_mes por_meus por_mim por_quinzena por~, por~ao
posso_pagar posso~o pouco_$ povo_da povo~cobranca preco_da preco~gasolina primeira_parcela primo primo_tambem primo~esta puder quando_$ quando_? quatro que que_? que_da que_dia que_mudei que_pago que_se que_tocaram que_vale quebrar quem quem_eh quer quer_# quer_dizer quero_mais quero~receber que~outro que~pensar que~viajar quinzena quiser racao rates:NAME rates:esta rates:estava rates:m rates:mes
rates:minha rates:onde rates:pensar rates:perguntar rates:subiu rates:taxa rates:vejo rates:vou rates:zero reais_$ receber recebi~# recebi~primeira recomecar registrado_$ resci- rescisao respo- resti- restituicao resto sabad- sabado saber_se salario_$ salario_inteiro salario~no salga- salgado saque- saquei segunda_parcela seis sem_parar sempr- sempre sem~, senhora seras- serasa serasa_e sete_$
se~nao se~quiser sim_NAME sim~o so_vale sobra~no sou_pensionista sou~, so~NAME so~basico so~ultima strea- streaming subiu_muito tambem_? tambem~assim tambem~devendo tem_dia tem_jeito tem_uma tem~meses tem~uma te~, thirteenth:dezembro thirteenth:direito thirteenth:marido thirteenth:mil thirteenth:no thirteenth:pouco thirteenth:primeira thirteenth:trabalho tocar- tocaram tocaram_a tocaram~campainha
toda_para toda~isso topo trabalhei trabalhei_a trabalhei~vida trabalho trabalho_de trans- trezentos_e trezentos_no trezentos~NAME tudo tudo~todo tv tv~# ultima_$ um_barao um_monte uso vai_dar vai~# valor~aluguel varia vergo- vergonha verme- vermelho vermelho_$ viaja- viajar viajar_$ vida_toda vida~para vinte_e virgu- virgula vista_$ voce~com vou_pensar vou_viajar worry:ameacando worry:dizer
worry:doente worry:povo worry:quando worry:que worry:ver worry:vez x_de x~# ze_$ ❌ ❌_$`,
    '-3': `" #_foi #~, #~venceu %_. ,_ganho ,_gracas ,_por ,_queria ,_sera ,_tudo ,_uai ,~? ,~caro ,~do ,~esta ,~tenho ,~uma ._meu ._so :" :% :: :ajuda :carta :continuar :juros :liberar :mais :onde :parar :quero :rapido :recusei :sobre :sou :usar :vai ?confirm-delete NAME_que NAME~muito NAME~nao NAME~vou ^_acabei ^_aceitei ^_aham ^_ainda ^_bora ^_cade ^_caducou ^_cai ^_cancelar ^_cansei ^_com ^_concordaram
^_demora ^_descadastrar ^_desfazer ^_desisto ^_diarista ^_estava ^_explica ^_faco ^_falaram ^_fechei ^_finaliza ^_fiquei ^_fugiu ^_gostaria ^_infelizmente ^_liga ^_manda ^_massa ^_medo ^_muito ^_negativo ^_oi ^_opa ^_outra ^_passa ^_pedi ^_pergunta ^_primeiro ^_pronto ^_proxima ^_quando ^_recomeca ^_recusei ^_redige ^_segue ^_socorro ^_soma ^_tchau ^_tem ^_tinha ^_usei ^_vai ^_vale ^_vendo ^_ver
^_voltei a_lista a_loja a_pensao a_pergunta a_segunda abert- aberto abusivo acabe- acabei aceita_a aceitar_$ aceitaram_# aceita~da acert- adiantado adiante adiante_$ after-crisis:so after-roadmap:abusivo after-roadmap:acaba after-roadmap:acho after-roadmap:alto after-roadmap:ano after-roadmap:apaga after-roadmap:apertou after-roadmap:arrumar after-roadmap:caduca after-roadmap:concordaram
after-roadmap:conta after-roadmap:contou after-roadmap:deixa after-roadmap:demora after-roadmap:disseram after-roadmap:e after-roadmap:em after-roadmap:estou after-roadmap:falaram after-roadmap:familia after-roadmap:fatura after-roadmap:favor after-roadmap:fim after-roadmap:foi after-roadmap:fui after-roadmap:lembrete after-roadmap:lembretes after-roadmap:lista after-roadmap:loja
after-roadmap:manda after-roadmap:massa after-roadmap:minhas after-roadmap:nenhuma after-roadmap:os after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pedir after-roadmap:pensao after-roadmap:precisa after-roadmap:preciso after-roadmap:primeiro after-roadmap:processar after-roadmap:quem after-roadmap:reclamacao after-roadmap:redige after-roadmap:sai
after-roadmap:seguro after-roadmap:ser after-roadmap:servico after-roadmap:site after-roadmap:soma after-roadmap:ter after-roadmap:topou after-roadmap:total after-roadmap:tres after-roadmap:usei after-roadmap:vale after-roadmap:valeu after-roadmap:vamos after-roadmap:vao after-roadmap:vejo after-roadmap:venceu after-roadmap:viu after-roadmap:voltei agora~sei aguen- aguento aguento_mais aham
ai_tambem ainda_vale ainda~no alto_? aluguel_ai aluguel~tambem anos_, anos~estou anotado anoto- anotou anterior anterior_$ apaga- apagar aplic- aplicativo aplicativo_$ aqui_, arroz arrumar as_dividas as_que as~ja ate_quando ate_quanto atrasada_$ atrasadas_$ audio audio_$ aviso_de a~em banco_vai barra- bate bloquear boa~. boleto_$ bpc branc- branco branco_$ cada_mes cade caducou_? cancela_$
cancelar_$ canse- cansei carro_no carro~NAME carta_do causa cinco_anos coloc- coloco com_a com_depressao com_meus com_uma comeca comecar_$ como como_funciona como_que como~a compensa_? concordaram confirm-change:eh confirm-change:nao confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao confirm-delete:nao consegui~a consent:estou consent:faco consent:fiz consent:idade
consent:para consent:que consent:sou consent:vou consta_na consta~fatura conta_$ conta_o contas_$ conto- contou conversa conversa_$ cortada cortada_amanha creio_que cresce_tanto da_memoria da_uma dados_$ dando_# dando~% dao dao_# daqui_$ da~mae da~parcelar de_cinco de_desconto de_dezembro de_voce debt-amount:agora debt-amount:isso debt-amount:maio debt-amount:sei debt-creditor:nao debt-kind:como
debt-kind:nao debt-kind:o debt-kind:sei debts:bem debts:dividas debts:mas debts:mesmo debts:metade debts:oi debts:paguei debts:qual debts:quem debts:tira debts:voce deixa_em deixa~la delas delas_$ delet- demora depois_de depois~NAME depre- depressao deram descadastrar descadastrar_$ desconsidera_a desconsidera~ultima desconto desconto_na desfazer desfazer_isso desisto desse_mes deus_te deus~pague
devo_no dia_com diret- dispe- divida_de divida~$ diz_que do_acordo do_plano doente_e dona~casa dos dos_# dos~mil do~filho do~por duas_parcelas duas_vezes e_as e_casa e_pagar e_some eh_do eh_essa eh_financeira eh_outra eh_para eh_trabalho eh_vantajoso eh_verdade eh_zero eh~basico eh~marido eh~minha eles_dao em_aberto em_duas em_junho em_que emprestimo_de emprestimo~pagar em~com em~matar em~vezes
entra~aluguel escreve_para esque- esquece essa_da essa_divida essa~NAME essentials:? essentials:o essentials:pergunta esse~eu esta_atrasada esta_com esta_minha esta_na estao estava~mil esta~atrasado esta~divida estev- esteve estou_desempregado estou_por estou_sem estou~fora eu_deixar eu_olho eu_parar eu_quero eu_respondo eu_vejo eu_vender eu~de exclu- explica expor- e~devendo e~meu e~paguei e~que
fala_dificil falaram_que falta~ainda faz_um fechar_a fica_no finaliza finaliza_$ flexibles:sobra fugiu fugiu_da fugiu~memoria fui funci- funciona horas horas_sao humano_$ ideia_$ income-source:filho income-source:governo incomes:casa incomes:clt incomes:faz incomes:la incomes:minha incomes:propria incomes:sem incomes:tudo incomes:ultima incomes:zero instalments-left:isso instalments-left:lembro
instalments-left:nem isso_aqui isso_na isso_para isso~meu ja_caiu ja_prescreveu ja_quitei jeito jogo juros_abusivo juros_eh lazer_$ lembr- lembrete_$ lembretes_$ lembro lembro_, liberar liga_$ liga_para liga~mim limpa link_$ liqui- logo~NAME luxo mae_esta maio_agora maio~nao mais_nao mais_tarde mais_viver mais~nao mais~oferta mando_$ massa mas~gastei me_bate me_liga me_transfere medo medo_de
menor- mensagem_$ mes_eu mes_ou mes~por metade~# meu~por mil~maio minha_moto minha_pensao minha~e more-debts:outra muita na_casa nada_, nada_de nada_esse nada~mes nao_aguento nao_consta nao_foi nao_nao nao_porque nao_precisa nao_recebe nao_senhora nao_sou nao_vem nao~dar nao~dizer nao~falar nao~gracas nao~pagar nao~quanto nao~uai negativo negativo_$ negociar_o negociar~a negocio nem no_procon
nocao_$ nunca o_carne o_contrato o_do o_emprego obrigada ofereceu~de offers:aceitei offers:dao offers:esta offers:mais offers:muito offers:nome offers:sei offers:so offers:teve offers:todas offers:uma offers:venceu oi ok_$ olho onde_$ opa opcao_$ orien- orientacao os_# ou_da ou_por outra_$ outra_loja outra_pergunta ou~semana overdue:certo overdue:como overdue:eh overdue:estao overdue:estou
overdue:gracas overdue:outra overdue:pagando overdue:paguei overdue:pergunta overdue:por overdue:quase o~ai o~aluguel o~faco o~mesmo pagar_nada pagar~minimo pagar~vista pagou pago~primeiro paguei_metade paguei~acordo paguei~dos paguei~mil para_de para_la para_liberar para_outra para_parcelar parcelar parcelas~NAME parti- passa_essa passada_, passar_$ pedi pensao pensao_do peque- perdi~carne
perdoou pergunta pode_passar por_causa por_enquanto por_fora portu- por~de por~reais preciso~um prescreveu prescreveu_? primeiro_a processar procu- pronto_$ proposta_, propr- qual_? qual_a quant- quanto_eh quanto_esta quanto_falta quanto~para que_eu que_horas que_nao que_olhar que_quer quem_me quem~o quero_comecar quero_ver quero~com quero~do quero~isso que~dia que~fatura que~ja que~menos
que~primeiro que~sao quitado_$ rapid- rapido rates:conta rates:contrato rates:do rates:esqueci rates:eu rates:para rates:pode rates:responder recebe recebe_$ recebi_tudo recebi~do recebo~bolsa reclamacao recomeca recusei_$ redig- redige refaz- refazer reinicia_$ remedio_e reneg- repete_$ resol- resolve resum- robo rotativo_$ salario_mesmo se_pagar segue seguro_$ sei_quanto sei~, sei~. sem
sem_receber sem_salario semana~, ser_cortada ser~amanha se~parar se~vender sim~NAME so_essas sobra_$ socorro soma some_? some_daqui sou_do so~ai so~que so~salario tarde_eu tem_que tem~a tenho~aqui ter_que terminei_$ thirteenth:caiu thirteenth:de thirteenth:esse thirteenth:gastei thirteenth:mas thirteenth:ne thirteenth:nunca thirteenth:recebe thirteenth:vem thirteenth:vezes tira_o toda_$ topei_$
topou trabalho~casa transfere transfere_$ tudo_, tudo_pago tudo~NAME uma_moca uma_pessoa usei_o vai_saber vai~cortada valeu_$ venceu_$ verda- verdade_$ vida_eh vida~trabalho voce_fala voce_tem voce~dificil voce~meu voltar_$ volte- voltei vou_aceitar vou~procon vou~que which-change:da worry:agua worry:aqui worry:arroz worry:ate worry:conta worry:cortar worry:cortaram worry:dinheiro worry:do
worry:filhos worry:mandou worry:medo worry:meus worry:nada worry:ontem worry:para worry:quero zap`,
    '-4': `!_! #_atrasadas #_vem #~do #~metade ,_dia ,_jogo ,_metade ,_muito ,_pode ,~% ,~certinho ,~onde ,~segunda :desconto :divida :eae :queria ?_estou NAME_! ^_antecipei ^_atendente ^_avanca ^_como ^_consigo ^_desconsidera ^_desfaz ^_disseram ^_divida ^_eae ^_escreve ^_esquece ^_ha ^_hein ^_nadinha ^_ok ^_pago ^_precisa ^_quero ^_reativa ^_recomecar ^_reinicia ^_repete ^_some ^_terminei ^_topei ^_valeu
^_zerar a_de a_divida a_financeira a_firma a_senhora abencoe_$ aberto_$ abusi- acaba- aceitei aceito_? acord- acordo acordo_de acordo~# after-roadmap:acabou after-roadmap:aceita after-roadmap:aceitar after-roadmap:aviso after-roadmap:carne after-roadmap:cobra after-roadmap:desse after-roadmap:empresa after-roadmap:escreve after-roadmap:essa after-roadmap:internet after-roadmap:link
after-roadmap:neve after-roadmap:ofereci after-roadmap:pago after-roadmap:parcela after-roadmap:pena after-roadmap:procon after-roadmap:quando after-roadmap:reativa after-roadmap:saio after-roadmap:senhora agora_nao agrad- ainda_nao ajuda- algue- alguem anos_e antecipei antecipei~parcelas anter- aparece apertou atendente_$ atrasando avanc- avanca avanca_$ aviso- a~. a~agora a~com a~ontem a~tem
banco_? bora bpc_$ caduca caducou cai_dia cance- cancelar chama_o chover combi- comecar~menor como_assim confirm-amount:a confirm-creditor:, confo- conforme conforme_o consent:minha consigo~a continuar continuar_$ cortei_tudo cresc- cresce da_lista da~NAME de_neve debt-creditor:lembro debts:ai debts:ajuda debts:como debts:dos debts:falei debts:preciso decimo_$ deixa_para denun- desconsidera
desconto~NAME desem- desempregada desempregada_$ desempregado desfaz_$ desse devo~NAME de~% de~ainda de~mil dia_eh dia~hoje digo disse_tudo disso_$ dizer_$ do_carne do_governo do_serasa do~com do~no duvid- duvida duvida_$ eae eae_$ eh_hoje eh_o eh_um eh_uma eh~banco eles_$ em_conta em~da encerrar entendi_$ entra_a entra~pensao escreve esse_ano essentials:deixa essentials:qual essentials:quero
essentials:sei estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio exata- exatamente falar- falar_com falaram falei_do falta_uma familia_$ fazer~# fechei~o fecho_? feira- feirao ficar final- firma gasta golpe_$ guri ha_$ hein_$ human- humano ideia income-source:# income-source:eh incomes:estou incomes:isso incomes:meses instalments-left:sei isso_ai ja_disse ja_paguei ja~? ja~as
ja~falei lembrete lembretes liberar~emprestimo mandei~proposta marido_$ menos_juros meu_dinheiro meu_plano meu~e me~, me~mais me~o me~uma mil~carro minha_conta minha_luz minha~esta moco more-debts:essas more-debts:esta more-debts:todas muito_caro nadin- nadinha nadinha_$ nao_$ nao_achei nao_posso nao_sei nao_vale nao~# nao~mais nenhuma_atrasada neve neve_$ ningu- ninguem nocao nome_$ o_dia ofere-
oferecer~para ofereci ofereci_# oferta_$ offers:cento offers:eles offers:isso ok os~do overdue:conta overdue:deus overdue:devo overdue:nada overdue:sim overdue:tenho pagan- pagando pagar_a pagar~cartao paguei_$ para_NAME pedir pega pela_menor pensao~meu perdi_o pessoa pessoa_$ pix_para por~eh por~ou primeiro_? proce- proco- procon pront- pronto proxima proxima_$ pular_? quanto_$ quanto~devo
quanto~pagar que_a que_tipo que~meu rates:achei rates:qual rates:quanto rates:sei rates:so rates:tem reativa reativar reinicia repete responder_$ rotat- rotativo sabe_$ saber_$ sai sai_do sao_$ signo signo_$ site sobre suspe- tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_signo tem~? tem~atrasadas tem~de tenho_duvida tenho_mais tenho_que te~do thirteenth:agora thirteenth:dia
thirteenth:dois thirteenth:eh thirteenth:nem thirteenth:sei tira~NAME toparam_$ topei trabalho_e tranquilo_$ tudo_na uma_ainda unica vai_chover valor_$ vanta- vantajoso vem~, vende viver voce_me volta- volta_$ voltar vou_ficar vou~depois which-change:o worry:# worry:, worry:NAME worry:carro worry:casa worry:com worry:dias worry:salario worry:tranquilo worry:vao zerar zerar_tudo`,
    '-5': `#_anos ,_deixa ,~ja :. :bom :dinheiro :empresta ?worry NAME_primeiro NAME~! NAME~tudo ^_aceita ^_acordo ^_ahn ^_ajuda ^_apaga ^_beleza ^_cancela ^_chama ^_entra ^_nops ^_ofereci ^_por ^_stop ^_tira ^_vao ^_zera ^_zerei a_empresa after-roadmap:anos after-roadmap:baixa after-roadmap:causa after-roadmap:contas after-roadmap:demais after-roadmap:duas after-roadmap:ficar after-roadmap:juros
after-roadmap:mesmo after-roadmap:minimo after-roadmap:oferecer after-roadmap:onde after-roadmap:pensando after-roadmap:saida after-roadmap:zerei ahn ahn_$ anos antes_$ aprov- as~estao aviso a~ja baixa beleza_$ boa_pergunta briga- cancela como_$ consegui_pagar consent:nao da_um deixa_$ depois_eu desca- desconheco_$ desfaz desli- despe- de~anos de~mas de~x dia~de duas_estao e_so eh_esse eh~coisa
eh~mes elas_atrasadas empresta empresta_# encer- esta_bom eu~? expli- falo_$ favor_$ fechei_$ filho_$ guri_$ hein income-low-month:sei income-source:, income-source:aluguel instalments-left:nao ja~os jeito_que manda me_da me_empresta mes_eh mil_do minha_divida minha~que more-debts:ja nao_aceitaram nao_devo nao_entendi nao_esta nao~deixa na~? no_# nops nops_$ o_emprestimo o_que obrig- oferecer
oferecer_# offers:tem oi_$ opcao overdue:elas pagar_o pago_certinho paguei~a para_$ pede pensando_em por~nao posso~? prazo prazo_$ precisando preciso_de presc- que_$ que~tudo recusei renda_$ repet- score sei_nao sei~que socor- stop stop_$ sumir taxa_$ tenho_$ tenho~anos ter terminei thirteenth:ano thirteenth:as thirteenth:os thirteenth:sem tipo tira tranq- tranquilo um~para valeu ver_depois
vou_ter worry:banco worry:meu worry:na worry:o worry:por zera zera_ai zerei ✅`,
    '-6': `,_duas :anos :chega :emprestimo NAME~existe NAME~paguei ^_desconheco ^_fecho ^_quais ^_reset ^_sai ^_sair ^_sem ^_vamos aceita aceitar after-roadmap:acabei after-roadmap:tudo apaga belez- beleza calor_ai com_isso debts:quanto debts:quero debts:tudo depois_$ desconheco disso do_zero eh~isso elas escre- esqueci_$ essas_$ essentials:isso esta_calor esta~ai estou~em eu~um falei_da flexibles:isso
flexibles:zero fora_$ incomes:nada isso_eh ja~da link lista lista_$ metade_ja nao_consegui nao_estou o_plano oi_? overdue:? overdue:ainda o~ja para~fazer perdi por_favor proposta_$ proxi- pular quais qual~# quero_renegociar que~eh recebi_$ recla- reini- reset reset_$ saida saio sair_$ tem_$ tenho_# todas_elas tudo_no um_NAME vamos voce_eh vou_fechar which-change:# worry:esta worry:minha`,
    '-7': `?confirm-change ^_ate ^_em ^_nem ^_nunca ^_onde ^_passo ^_perdi ^_pula ^_volta a_# after-roadmap:acordo after-roadmap:fazer after-roadmap:financeira after-roadmap:propus after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar after-roadmap:sem barat- bom_$ caduc- consent:tenho debts:isso desfa- e_ai falo fazer fecha- fechar fora income-source:a liga mes_nao nao~atrasado o~eu propu-
propus pula pula_$ qual rates:? reati- recomecar_$ sabe thirteenth:duas todas_em todas~dia volta worry:dia`,
    '-8': `^_da ^_para ^_parar after-roadmap:fechar after-roadmap:👍 bloqu- confi- eh_isso estao_$ passo_$ qual_o quase_todas termi- worry:estou worry:nao`,
    '-9': `?consent ^_isso ^_nada ^_voce aceitaram_$ bom_dia desconto_$ infor- o_# sim_$`,
    '-10': `#_? ?which-change ^_qual falei~NAME recus- sei_la`,
    '-11': `?after-crisis perdo-`,
    '-12': `nenhuma_$ which-creditor:#`,
    '-13': `?confirm-creditor`,
    '-14': `consent:#`,
    '-16': `debt-kind:#`,
  },
  'nothing-more': {
    '30': `?more-debts`,
    '22': `?flexibles`,
    '16': `^_acabou ^_so`,
    '14': `more-debts:nao nada so_$`,
    '13': `^_nada ^_pronto eh_isso nao_$ so`,
    '12': `:chega ^_nadinha ^_terminei essas incomes:estou mais_nada nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `acabo- acabou chega debts:nenhuma lazer nada_$ nenhu- termi-`,
    '10': `^_chega ^_mais acaba- debts:isso debts:nada debts:so de~nada eh_o essentials:nada flexibles:nao flexibles:zero lista lista_$ luxo more-debts:essas more-debts:esta more-debts:ja n0 nada_mais nao_gasto nao_tenho por_ai renda`,
    '9': `?incomes ^_zero a_lista e_so encer- essas_$ essentials:isso essentials:so gasto incomes:eh lazer_$ more-debts:eu nenhum offers:mais por~mesmo pronto_$ renda_$ resto so_isso zero zero_$`,
    '8': `^_e ^_nenhuma ^_por acabou_$ ai_mesmo de_casa debts:eh debts:nao disse_tudo eh_tudo eh~basico eh~que essentials:eh esses flexibles:isso flexibles:nenhum gasto_$ incomes:nada isso_$ ja_disse momen- momento more-debts:nops more-debts:so nao~para no_momento offers:nada o~tem que~tudo tudo_$`,
    '7': `?essentials ^_cortei ^_eh ^_finalizei ^_fora ^_nenhum ^_nops acho~eh casa_$ completo corte- cortei cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so estou_desempregada finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho incomes:gasto incomes:isso incomes:momento ja_$ mais_nao more-debts:era more-debts:fechou more-debts:nem more-debts:outra
more-debts:por more-debts:sao nao_devo nao_sobra nao~com nenhum_$ nops nops_$ sobra so~ai ter tudo_ja`,
    '6': `^_acho ^_era ^_sem acho acho_que acho~falei basic- basico basico_$ casa compl- de_outra debts:basico debts:lazer desem- devo_nada e_eh esses_gastos e~isso faco_nada falei_tudo flexibles:so fora_isso guri guri_$ incomes:mesmo incomes:nao incomes:pronto incomes:renda incomes:so incomes:tudo isso ja ja~tudo luxo_$ luxo_nenhum mesmo_$ more-debts:eh more-debts:falei more-debts:lista more-debts:nada
more-debts:que nada_disso nao_saio nao~lazer nenhuma o_basico o_resto offers:lista offers:tudo que_falei saio saio_de saio~casa sem_luxo so_essa so_essas so_esses sobra_$ sobra_para sobra~isso so~gastos tem_nao tem~nao tenho_lazer trabalho_e tudo`,
    '5': `,_estou ,_gracas ^_ficou ^_ja ^_nao ^_nem ai_fechou ai_so bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem da~ter de_resto dera_ter dera~lazer disso_$ eh_minha eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:acho essentials:basico essentials:mais essentials:nao essentials:renda faco~disso falei_todas fecho- fechou final- flexibles:nada fora gasto~bobagem ha
incomes:acabou incomes:ai incomes:casa incomes:lazer incomes:nenhuma incomes:no isso~fechou isso~so mais mais~nao me_dera me~ter minha_unica minha~renda momento_$ more-debts:as more-debts:dividas more-debts:ficou more-debts:mais more-debts:ne more-debts:outras more-debts:todas more-debts:tudo nada_, nao_faco nao_tem nao~de nao~deixa nao~outro nem nenhuma_$ offers:disse offers:ja outra outra-
outras outro_gasto para_isso para_ter para~luxo pouca pouca_coisa que_tem quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sem sem~nenhum so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas ter_lazer ter_luxo uai unica_renda`,
    '4': `,_deixa ,_uai ,~a ,~eu ?debts ^_essas ^_lazer acabou~lista ai debts:gasto debts:renda debts:tem debts:tudo deixa~ver dera disso e_casa e_durmo eh eh_trabalho eh_zero entra_mais entra~nada era essentials:casa essentials:gasto essentials:lista essentials:luxo essentials:mesmo essentials:o essentials:tenho essentials:ter eu_nem eu_ver falei fechou_$ ficou fim_da flexibles:, flexibles:eh
flexibles:esses flexibles:luxo flexibles:tem fora~nada gasto- gastos gastos_$ hoje_eh incomes:hoje incomes:ja incomes:resto incomes:sem incomes:ter incomes:zero isso_nada ja~todas lazer_eu lazer~nem lembre mais_gasto more-debts:a more-debts:deus more-debts:devo more-debts:essa more-debts:gracas more-debts:ha more-debts:o more-debts:quitei more-debts:resto more-debts:sem more-debts:uai nada~estou
nao nao_ha nao~essas nao~gracas nao~outra nao~uai nem_sei nem~o nenhuma_outra o_salario offers:acho offers:so outra_$ outra_renda outro o~mesmo parad- pronto_eh pronto~isso que~so sao_essas sao_todas sei_o sei~que sem_mais so_trabalho so~e tem_$ tenho tenho~gasto tenho~renda trabalho trabalho~casa trabalho~durmo uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha a_deus acabou_a acabou_gracas alem alem_disso casa_, chega_ne coisa_$ creio_que da_lista da_para debts:ai debts:casa debts:disso debts:nenhum debts:o debts:por debts:quem debts:resto debts:sem debts:tenho deixa_eu desses_$ devo_mais dividas_$ dona~casa durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essas_mesmo essentials:a essentials:e essentials:faco
essentials:falei essentials:minha essentials:tem essentials:trabalho esta_pago estou_ha estou~renda eu_lembre eu~nao eu~sei fim flexibles:acabou flexibles:disso flexibles:eu flexibles:lazer flexibles:mais flexibles:pronto flexibles:que flexibles:renda fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:de incomes:disso incomes:e incomes:faco incomes:ha
incomes:minha incomes:receber isso~gasto ja_falei ja~ne mais_divida mas_essa mas~eu meses_sem mesmo minha_renda minha_vida minha~eh moca_$ more-debts:chega more-debts:da more-debts:deixa more-debts:divida more-debts:e more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:tinha nada_alem nada~casa nada~disso nao_da nao_moca nao_que nao~eu nao~um ne ne_$ nenhum_desses
ninguem_$ no~. offers:a offers:de offers:eh offers:falei offers:isso offers:que o~eh pago_$ por_enquanto pronto_acabou que_eh que~lembre quitei~passado real real_com real~isso receber_nada resto_esta sao sem_receber sem_renda so~que tem_mais tenho_outra tinha_a todas todas_$ traba- uai_$ um_real um~com`,
    '-3': `:sobra ?after-roadmap ?debt-creditor ?income-low-month ?income-source ?instalments-left ?which-change ^_desfazer ^_deus ^_exatamente ^_hein ^_pula ^_quase ^_segue ^_ss ^_tenho ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:eh after-roadmap:estou after-roadmap:tudo apaga bater- bateria bateria_$ cance- com_nada complicado complicado_$ confirm-amount:eh
confirm-change:eh consent:eh consent:nao desfazer desfazer_isso deus~mais duas eh_complicado eh_esse eh_mais esque- essas_duas esse_mesmo essentials:quero exata- exatamente exatamente_isso existe_mais falei_isso flexibles:# flexibles:basico gasto~nada hein hein_$ incomes:deus ja~isso lembrar mande mande_mais mande~nada mas_nao me_mande mes_eh more-debts:duas more-debts:esse more-debts:lembro
more-debts:sim nao_eh nao_entendi nao_estou nao_existe nao~isso nao~mande nenhuma_dessas offers:nao onde overdue:nao perai pergu- pergunta preci- precisa pula qual que_somar segue somar somar_tudo so~duas ss ss_$ tem_outra tenho_que tenho~somar thirteenth:nao volta`,
    '-4': `?confirm-creditor ?confirm-delete ?consent ?debt-kind ?thirteenth ^_deixa ^_para ^_tudo after-roadmap:isso after-roadmap:nao cobra- cobranca consent:estou duas_mesmo eh~mesmo enten- entendi exist- existe fixa fixa_$ incomes:fixa isso~gracas marisa_nao mensa- me~mais nada~so nao_, nao_me nao_quero offers:cobranca offers:mesmo overdue:nenhuma que~isso renda_fixa sabe sabe_$ sobra_nada tem~uma
tenho~fixa`,
    '-5': `,_so ,~isso :nada :nao ?confirm-amount ?confirm-change ?overdue ^_gasto com~nao desfa- eh_mensal mais_uma mensal mensal_isso more-debts:, nada_urgente nao_so nao~o urgen- urgente urgente_$ worry:nada`,
    '-6': `^_isso ai_$ worry:nao`,
    '-7': `,_acabou ?after-crisis ?worry nao~acabou`,
    '-8': `nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `conta_uma namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_que ^_voce calor_ai esta_calor esta~ai hoje_$`,
    '10': `:dinheiro ^_quem calor chover horas poema promp- prompt qual_seu que_horas um_poema vai_chover`,
    '9': `:qual ^_vai chove- do_tempo faz_um horas_sao how qual que~sao sao_$`,
    '8': `^_escreve ^_ignore after-roadmap:signo are casad- casada casada_$ conta~historia eh_casada escre- escreve_um franc- historia historia_$ hoje ignor- ignore jogo quem que~eh regra- regras suas suas_regras tempo_$ uma_historia voce~casada`,
    '7': `:onde :system :um ^_conta ^_faz ^_me ^_tem ^_traduz ^_what after-roadmap:seu can can_you can~do conta~piada dia_eh dia~hoje dinhe- dinheiro do_$ eh_hoje eh~presidente escreve fala_do fala~tempo histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ qual_a recei-
receita receita_de regras_$ seu_prompt syste- system tempo tradu- traduz traduz_isso traduz~para um uma_piada voce what what_can what~you you_do`,
    '6': `:: :amanha :empresta :ganhar :meu :prompt ^_aja ^_esqueca ^_esta ^_finja ^_hello ^_mostra ^_onde a_capital after-roadmap:horas after-roadmap:jogo ai_$ aja aja_como aja~um ajuda_com ajuda~o anter- anteriores anteriores_$ are_you as_instrucoes as~anteriores brasi- brasil brasil_$ capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:tem debts:voce dever dever_de
do~hoje eh_outra empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce faz filme filme_voce filme~indica finja finja_que finja~eh futeb- futebol futebol_$ ganho- ganhou ganhou_o gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you indica indica_$ instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~com me~do mostra_seu
mostra~prompt o_dever o_jogo outra_pessoa pirat- pirata pirata_$ poema_$ qual_filme qual~capital qual~time que_dia quem_ganhou que~outra rates:signo reais_$ seu_time time time_$ um_pirata um~de vai vai~hoje voce_eh voce_gosta voce_indica you_$`,
    '5': `:? :como :de :estou :faz :poema :rapido :reais :seu :vai ?rates ^_how after-roadmap:resumo after-roadmap:um after-roadmap:you amanh- amanha bolo de_bolo descobriu descobriu_o descobriu~brasil dinheiro_$ do_jogo dolar dolar_$ eh~pessoa essentials:seu ganha- ganhar how_much how~is is is_the is~dolar me~# mostr- mostra much much_is much~the o_brasil o_resultado o~do o~ontem para_minha passa pix_para
qual~resultado quem_descobriu quem_eh rapid- rapido rates:tem receita~bolo resul- resultado resultado_do resultado~jogo the the_dolar uma uma_receita voce~de`,
    '4': `" #_foi #_reais : :" :# :[ :] :credito :dividas :emprestimo :foi :ganhou :me :mil :mim :pix ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:esta after-roadmap:faz after-roadmap:hoje after-roadmap:quem after-roadmap:sao after-roadmap:voce ai a~da big big_brother broth- brother brother_$ capital~franca codigo_em codigo~python com_o
da_franca da_mega da~sena de_casa debts:eh debts:hoje debts:horas debts:quem debts:tempo debts:uma dever~casa de~de de~mil divida~$ eh_o em_python emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:how essentials:qual essentials:que essentials:sao essentials:uma estou_precisando estou~de exata- exatamente fala faz~poema franca
franca_$ ganha ganha_o ganha~big ganhou~jogo indic- jogo_$ jogo_do me_ajuda mega mega_sena numero_da numero~mega o_big o_numero onde o~brother passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~voce quem_ganha rates:calor rates:eh rates:how rates:qual rates:quem rates:seu reais resum- resumo sao sena
sena_$ um_codigo um_pix uma~de um~em vende`,
    '3': `:$ :bolo :capital :cartao :e :gerente :ignore :limite :marque :nome :o :ontem :receita :sobre ? [_system after-roadmap:escreve after-roadmap:poema after-roadmap:receita after-roadmap:uma amor amor_$ a~de bolo_$ bolo_de cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ de_$ de_amor de_credito de_pao de_queijo debts:ai debts:conta debts:do debts:escreve debts:esta debts:me
debts:que debts:sao de~# divida_de eh~gerente empre- essentials:me essentials:quem essentials:tempo essentials:you jogo_ontem limite_de limite~# marqu- marque melhor~de meu_gerente mil_$ nome_? o_melhor ontem outra o~de pao pao_de pao~queijo passa_uma pesso- pix poema~amor previ- previsao qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:ai rates:dia rates:do rates:escreve
rates:esta rates:me rates:poema rates:tempo rates:um rates:voce receita~pao set seu_signo sobre system_] tem um~para`,
    '-3': `:isso :sao ?worry after-roadmap:dinheiro after-roadmap:me after-roadmap:mim isso_$ me_da o_que telef- telefone voce_sao voce_tem`,
    '-4': `o_# qual~# voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '16': `reativar`,
    '14': `conti- continuar continuar_$`,
    '12': `:continuar`,
    '11': `^_voltei after-roadmap:voltei volte- voltei`,
    '10': `after-roadmap:volta coloc-`,
    '9': `:voltar ^_volta after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim ativa lembrete volta_a`,
    '8': `after-roadmap:aviso after-roadmap:os after-roadmap:receber manda- mandar quero_voltar volta volta- voltar`,
    '7': `:quero ^_quero after-roadmap:novo after-roadmap:vencimentos dos_vencimentos lembr- me~de me~dos novo_$ sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:vamos ^_manda ^_reativa a_mandar a_participar after-roadmap:cadastro after-roadmap:continuar after-roadmap:lembrado after-roadmap:manda after-roadmap:mim after-roadmap:participar after-roadmap:pode after-roadmap:reativa avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado liga_os liga~lembretes mandar_mensagem me_mandar meu_cadastro novo os~por participar participar_$
quero_receber quero~lembrado quero~os reativa receber ser_lembrado venci- voltar~participar`,
    '5': `^_liga ^_vamos after-roadmap:dos after-roadmap:lembrar after-roadmap:liga after-roadmap:me aviso aviso_$ dos manda mim mim_$ os os_lembretes para_mim parti- pode_me pode~lembrar pode~mensagem receber_lembrete vamos voltar_$`,
    '4': `? ^_pode ^_voltar after-roadmap:de after-roadmap:lembretes after-roadmap:mensagem after-roadmap:quero liga mandar~lembretes mensa- mensagem os_avisos quero receber_$ voltar~mandar`,
    '3': `:mensagens a_me a_receber after-roadmap:a after-roadmap:avisos after-roadmap:favor after-roadmap:meu after-roadmap:voltar aviso- avisos a~os lembrete_$ lembretes_$ lembretes_de mandar_as me me_lembrar mensagem_$ me~as os~de pode pode_mandar quero_os quero~lembretes receb- sim voltar~receber`,
    '-3': `,_quero :aviso :lembrar :sim ^_para after-roadmap:nao me~sim nao_quero os_aviso para_de parar sim_, sim~quero ver`,
    '-4': `after-roadmap:onde after-roadmap:ver onde quero_ver`,
    '-5': `:lembretes mandar_os`,
    '-7': `:os lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '20': `desca-`,
    '19': `sair sair_$`,
    '18': `^_parar ^_sair ^_stop stop stop_$`,
    '17': `encer- encerrar parar_$`,
    '16': `^_para parar`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '13': `com_isso final-`,
    '12': `^_descadastrar ^_encerrar daqui daqui_$ encerrar_$ quero_cancelar some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato mensagem_$ nao~mais quero_mais some`,
    '10': `:me ^_parem bloquear consent:mais contato_$ mensa- me~mais nao_me para_$ parem voce_$`,
    '9': `:parar :stop ^_me me mensagem parem_com parem~isso`,
    '8': `:sair ^_chega ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de de_me debts:para descadastra descadastra_$ do~zap em_paz inscr- inscricao inscricao_$ lista lista_$ mais mais_isso me_descadastra meu_numero meu_zap me~em minha_inscricao para_com para~isso parti- paz paz_$ quero~isso sai~meu tira`,
    '7': `?consent ^_remover ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem conta- da_lista de_mensagem debts:encerrar descadastramento descadastramento_$ essentials:encerrar essentials:quero essentials:sair mais_contato manda_mais minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero quero_sair remov- remover remover_meu
remover~numero sai sai_do solic- solicito solicito_o solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `after-roadmap:descadastrar after-roadmap:parar cancelar_$ consent:parar de_mandar debts:mais debts:quero deixa~paz desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_programa encerrar_atendimento essentials:me essentials:parar isso_$ mandar mandar_mensagem mande mande_mais mande~nada me_deixa me_mande me_tira me_tirem mensagens me~da me~dessa n0 nao~mande
para_de para~me progr- programa programa_$ quero_desistir tira_dessa tirem tirem_da tirem~lista`,
    '5': `?essentials ^_desejo ^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:daqui after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar~servico chega_nao chega~manda com_voce consent:contato consent:encerrar consent:me consent:sair dai dai_$ de_voce debts:cancelar
debts:mensagem debts:sair deixa_em desejo_encerrar desejo~por do_meu em_contato encerrar_por encerrar~aqui esse_servico essentials:cancelar essentials:mais mais_$ mais_em mais_papo mais~com mais~contato me_mandar me_procura me_procurem mensagens_$ meu~dai nada~voce nao_manda nao~procura nao~procurem numero_$ numero_dai papo papo_$ procura procura_mais procurem procurem_mais quero_encerrar quero~do
quero~papo se_continuar servico_$ te_bloquear te~se tira_meu tira~lista tira~numero vou_te vou~bloquear`,
    '4': `:sai ?debts ^_cancela ^_encerra after-roadmap:com after-roadmap:mais after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:cancelar consent:mensagem consent:minha conta_de conta~mensagens de_mensagens debts:chega debts:com debts:lista debts:me debts:meu debts:nao debts:numero debts:parem deixe-
deixem deixem_em deixem~paz desis- encerra encerra_minha encerra~conta essentials:bloquear essentials:descadastrar essentials:meu essentials:minha essentials:nao essentials:parem mais_esse mais_participar mais~disso mais~nada mais~servico mandar_coisa me_deixem me_descadastrar me~coisa minha~de nada_de nao_autorizo o_servico participar_disso por_aqui quero~da quero~descadastrar quero~esse
quero~participar receber~de sair_da sair~lista servi- servico`,
    '3': `._$ :de :mais :mensagem :mensagens :para :zap after-roadmap:chega after-roadmap:dai after-roadmap:desejo after-roadmap:dessa after-roadmap:me after-roadmap:quero after-roadmap:voce atend- autor- autorizo coisa_$ consent:chega consent:do consent:em consent:isso consent:mandar consent:meu consent:numero consent:quero contato_comigo debts:contato debts:isso debts:manda debts:paz debts:sai desejo_mais
desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em essentials:chega essentials:do essentials:em essentials:manda essentials:numero essentials:paz essentials:sai essentials:vou fora_nao fora~quero mais_mensagem mais_nada mais~mensagem manda manda- me~mensagem minha nao_desejo nao_entre nao_entrem nao~manda nosso nosso_contato para
parar~mandar para~mandar participar pode_encerrar pode~de pode~nosso quero_me quero~o receber_mensagem receber_nada sai_fora sai~nao te voce vou`,
    '-3': `?after-crisis ?income-source ^_como ^_muito ^_nada aceit- after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra ai_$ ajuda cancela_$ como consent:como consent:vida contas das_dividas de_divida desfa- divid- divida_$ dividas dividas_$ essentials:fazer fala lembra lembrar lembrar_$ lembrete_$ mandam me_lembra me_lembrar me_socorre me_transfere nao_$ nao_precisa para_que preci-
quero_suporte quero~das quero~minha recus- sair_das sair~dividas sem sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ ver vida volta worry:sem`,
    '-4': `?worry ^_voce after-roadmap:cobranca after-roadmap:muito cobra- cobranca cobranca_$ das lembrete liga liga_$ mais_fazer mais_viver mais~cobranca mais~isso me_liga muito precisa quero~fazer viver viver_$ volta- voltar worry:parar`,
    '-5': `after-roadmap:aviso aviso fazer_isso`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `liqui-`,
    '16': `^_paguei`,
    '13': `after-roadmap:essa paga pague- paguei`,
    '12': `after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei pagam- pagamento quite- quitei`,
    '11': `:paga ^_ja after-roadmap:esta consegui_pagar essa_$ pago_$ sozin- sozinha sozinha_$ ✅`,
    '10': `^_pagamento`,
    '9': `^_consegui ^_esta ^_zerei after-roadmap:consegui after-roadmap:pix after-roadmap:zerei consegui essa o_pix pago paguei_a zerei`,
    '8': `NAME_pago ^_acabei ^_boleto ^_foi acabe- acabei acert- acertei after-roadmap:acabei after-roadmap:foi after-roadmap:paga after-roadmap:pagar after-roadmap:quitei after-roadmap:uma boleto_pago conse- ja_quitei overdue:ja overdue:paguei pagar_$ paguei~a pix`,
    '7': `:NAME ?after-roadmap ^_acertei ^_quitei a_de acabei_de after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:quitado after-roadmap:tudo baixa dei fiz_o ja_dei overdue:o paga_$ quita- quitado quitado_$ reali- uma_$`,
    '6': `#_a :! :quitei ^_NAME ^_antecipei ^_fiz after-roadmap:acertei after-roadmap:feito after-roadmap:parcela after-roadmap:so antec- antecipei antecipei~parcelas a~# bolet- boleto duas_parcelas esta feito fiz fiz~pix ja mil_do o_pagamento overdue:NAME pagar paguei_$ paguei~o pix_$`,
    '5': `#~de #~do a_parcela after-roadmap:a after-roadmap:contas after-roadmap:financiamento after-roadmap:mandei after-roadmap:parcelas as_contas a~ontem com_uma contas_$ de_pagar de_quitar divida_$ duas efetu- efetuei efetuei_o efetuei~pagamento esta_pago financiamento_$ foi ja~a mande- mandei mandei_o mandei~pix o_financiamento o~agora o~para paguei_hoje paguei~acordo parcelas_do parcelas~NAME quitei_o
quitei~financiamento`,
    '4': `^_efetuei ^_mandei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:hoje after-roadmap:terminei carro_no carro~NAME colch- colchao combi- consegui~a conta- contas debts:dos debts:metade debts:paguei do_carro dos~mil do~no essa_divida esse~paguei financiamento mes~so metad- metade metade~# mil~carro n0 o_colchao pagamento_$ paguei_o paguei_tudo paguei~NAME
paguei~mil paguei~parcela para_eles parcela~NAME pix_para quitar_$ quitei_$ so_o terminei terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `!_! !_$ ,_agora ,_mas ,_quitei ,~esta :ja :o NAME_! NAME_. NAME_deste NAME_gracas NAME~! NAME~mes ^_vendi acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:desse after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:gracas after-roadmap:ja after-roadmap:pouco after-roadmap:quitar after-roadmap:vendi
after-roadmap:viu agora_esta agora~em ai_eu ai~ja a~do carro cedo confo- conforme conforme_o conforme~plano da~. debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:carro debts:do debts:mil desse_mes deste deste_mes deste~. de~mil dos_# essa_ai esta~dia estev- esteve eu~quitei faz_tempo finan- fiz~pagamento ha hoje hoje_cedo ja_paguei ja~o mas~semana metade_da
mil_de mil~# onix ontem_$ overdue:agora overdue:mas overdue:passada overdue:semana o~da pagar_tudo paguei_metade paguei_so paguei~dos parce- parcela parcela_$ parcelas passada passada_, pouco pouco_$ quitar semana_passada semana~, so_consegui so~pagar tempo_$ termi- vendi vendi_o`,
    '-3': `#_da ,_paguei ?worry NAME_ate NAME~setembro ^_quero acabei_fechando after-roadmap:? after-roadmap:como after-roadmap:desconto after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:tem after-roadmap:um ai_$ ate_setembro atras- bom_$ consegui_um de~da esta_bom fechando fechando_$ nao_consegui nao~pagar parar quitei~NAME recus- setem- setembro setembro_$`,
    '-4': `!~! #_hoje ^_quanto aceit- after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso de~a eu~paguei fecha- paguei_com paguei~atraso qual quant- quanto quanto_eu`,
    '-5': `after-roadmap:! after-roadmap:quanto e_agora nao_paguei`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:e after-roadmap:nao a~NAME`,
  },
  'prefer-order': {
    '8': `pagar~NAME primeiro quero_pagar`,
    '7': `NAME_primeiro prime- primeiro~NAME`,
    '6': `NAME_antes after-roadmap:NAME after-roadmap:antes after-roadmap:primeiro antes a~primeiro depois~NAME logo~NAME pagar_a`,
    '5': `a_NAME acertar acertar~a after-roadmap:livrar after-roadmap:logo eu_quero eu~acertar logo o_NAME quero_me quero~livrar`,
    '4': `,_entao :pagar ^_eu ^_primeiro acert- after-roadmap:. after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:garantia after-roadmap:gostaria after-roadmap:quero ah~, antes_$ causa_da depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo pagar porqu- porque por~da quero~o`,
    '3': `,_estou ,~com :a :antes :prefiro NAME_por NAME_porque NAME~corre NAME~estou NAME~o ^_ah ^_antes ^_gostaria ^_quero after-roadmap:, after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:ele after-roadmap:entendi after-roadmap:pelo after-roadmap:porque after-roadmap:vergonha ah antes_de a~porque banco_eu causa comecar comecar_pagando comecar~NAME comecar~a compa- compadre
confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:quero corre corre_risco corre~de das_NAME da~. de_cortar dele dele_$ depoi- depois de~o entao entendi estou_com eu~eh eu~pagar gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pagar_o pelo_NAME pelo~, por_causa porque_corre porque~risco precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_a
primeiro_o que_ele queria_comecar queria~pagando quero quero_comecar quero~a quero~com quero~pelo que~esta risco_de risco~cortar tenho_que vergo- vergonha`,
    '-3': `n0`,
    '-4': `a_menor`,
  },
  'prefer:avalanche': {
    '14': `after-roadmap:juros`,
    '13': `barat- juros`,
    '12': `after-roadmap:mais`,
    '10': `a_mais`,
    '9': `juros_$ menos que~menos`,
    '8': `after-roadmap:menos`,
    '7': `after-roadmap:nos after-roadmap:pela econo- jeito jeito_que mais menos_juros nos que~mais`,
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:comeca after-roadmap:jeito after-roadmap:primeiro barato comeca comeca_pela gasta mais_barato mais_cara o~que pela`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:cara after-roadmap:maior alto alto_$ ataca ataca_a a~tem cara de_juros maior menos_$ primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero cara_$ comec- de_maior dos fim juros_maior mais_juros mais~no no_fim o_mais pelo prefi- prefiro prefiro_a prefiro_pagar primeiro~que quero_o quero_pagar sai tem~juros`,
    '-3': `^_qual after-roadmap:menor menor qual`,
    '-4': `after-roadmap:qual`,
  },
  'prefer:snowball': {
    '14': `menor-`,
    '13': `after-roadmap:neve de_neve neve neve_$ peque-`,
    '12': `after-roadmap:as`,
    '11': `after-roadmap:menores menores`,
    '10': `after-roadmap:pequenas as pequenas`,
    '9': `primeiro quero~as`,
    '8': `after-roadmap:primeiro prime-`,
    '7': `NAME_de ^_das after-roadmap:das after-roadmap:pelas as_pequenas comec- comecar comecar_pela das das_menores menor_$ menores_$ pelas pequenininhas primeiro_a`,
    '6': `after-roadmap:comecar comecar~menor menor pela pela_menor pequenas_$`,
    '5': `^_prefiro after-roadmap:de after-roadmap:menor after-roadmap:pela after-roadmap:quero prefi- prefiro quero_quitar`,
    '4': `:prefiro ^_paga after-roadmap:menorzinha after-roadmap:paga after-roadmap:prefiro as_menores as~antes as~primeiro dividas~uma livra- livrar livrar~das logo_das me_livrar menorzinha paga_primeiro pequenas_antes por_uma prefiro_comecar prefiro~pela primeiro_$ uma_por uma~uma ver~dividas`,
    '3': `:comecar :logo :pela :primeiro ^_comeca ^_comecar ^_quero ^_tira a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:ir after-roadmap:tira as_dividas as~do camin- caminho caminho_$ comeca comecar_pelas comecar~menorzinha eu_queria ir ir_matando ir~as livrar_logo matan- matando matando_as menores_primeiro me~logo para~um pela_menorzinha pelas_menores prefiro_ir
quero_ver quero~a uma_$`,
    '-3': `after-roadmap:juros after-roadmap:matar logo_a n0`,
    '-4': `matar`,
    '-6': `a~primeiro`,
  },
  remove: {
    '12': `tira`,
    '11': `after-roadmap:NAME`,
    '10': `a_NAME o_NAME`,
    '9': `^_tira after-roadmap:quitei quitei~NAME tira~NAME`,
    '8': `^_quitei ^_zerei after-roadmap:zerei perdoou zerei`,
    '7': `NAME~existe NAME~paguei a_divida after-roadmap:ja da_lista debts:tira exist- existe o~ja perdo- quite- quitei quitei_a tira_o`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:perdoou apaga_a existe_mais ja_paguei lista nao_existe paguei_$ perdoou_a perdoou~divida pode_tirar`,
    '5': `NAME_$ NAME_da ^_apaga ^_terminei after-roadmap:lista after-roadmap:paguei after-roadmap:terminei apaga de~a ele ele_$ lista_$ nao_conta nao~tira o_pai pai rates:conta rates:ele termi- terminei terminei_de terminei~pagar tirar`,
    '4': `!~! ,~tirar :ela NAME_nao NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:o after-roadmap:pode after-roadmap:tirar apaga~NAME a~, a~nao a~que de_pagar divida ela ex exclui o~nao pode~a rates:o tira_a`,
    '3': `,_ja ,_pode ,~paguei :da :divida :essa :lista :pode :tirar NAME_ela NAME~favor NAME~ja NAME~meu NAME~nao ^_o after-roadmap:! after-roadmap:filho after-roadmap:pagou a~ela conta debts:o devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- essa_da essa~NAME eu~devo exclu- ja mais_$ meu_filho minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do
more-debts:favor more-debts:foi more-debts:por nao_devo pagar_a pagar~NAME pagou pagou_$ pode pode~da que_meu quitei_o rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:o after-roadmap:por after-roadmap:quero n0 overdue:ja overdue:o overdue:paguei paguei~NAME sozin- sozinha sozinha_$`,
    '-4': `:! :quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '17': `recomecar_$`,
    '16': `comec-`,
    '15': `^_reinicia recomecar reinicia`,
    '14': `^_zera zera`,
    '13': `^_zerar reinicia_$ zera_ai zerar zerar_tudo`,
    '12': `^_recomecar do_zero inici- inicio inicio_$`,
    '10': `comecar conversa conversa_$ refaz- refazer volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- tudo tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca comeca de_novo debts:tudo do~por novo novo_$ para_comeco quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:tudo after-roadmap:zera ai_$ comeco_$ debts:zera do_inicio e_comeca para_inicio quero_recomecar rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:refazer after-roadmap:zero favor_$ outra_vez quero~tudo rates:zera vez vez_$ zero_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:vamos ai comeca_de comecar_outra comecar~vez comeca~novo debts:inicio debts:novo debts:recomecar errei_tudo favor por_favor quero_comecar quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca vamos_do vamos_voltar vamos~inicio
vamos~para volta voltar~comeco`,
    '4': `:comecar :novo :volta ^_errei ^_refazer after-roadmap:do after-roadmap:recomeca comecar_tudo comeco_por comeco~favor debts:ai debts:comeca debts:comecar debts:conversa debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:comecar rates:conversa rates:recomecar rates:refazer refazer~inicio tudo_e voltar_para`,
    '3': `:para ^_quero after-roadmap:comeca after-roadmap:comeco after-roadmap:errei after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:vez apaga_o apaga~plano bora_comecar bora~de comecar_do comecar~outra comecar~zero debts:comeco debts:do debts:favor debts:recomeca debts:refazer errei~vamos n0 plano_e plano~comeca rates:ai rates:favor rates:novo rates:para rates:quero rates:recomeca
rates:vamos rates:zero refazer~zero tudo_de tudo_outra tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo`,
    '-3': `?worry after-roadmap:minha after-roadmap:vida vida vida_$ volta_$ volta_ai worry:tudo`,
    '-4': `^_tudo quero~minha`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `bolet- boleto esse_site isso~golpe`,
    '8': `after-roadmap:golpe eh_falso eh_verdade eh~? esse~eh estra- estranho golpe_isso liber- liberar link numer- numero para_liberar site`,
    '7': `^_mandaram ^_oferta acho~fui antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se consent:eh demais_desconfio depos- e_sumiram engan- enganado enganado_$ estranho_$ falso fui_enganado golpe~? mandaram minha_senha nome num_golpe numero_eh oferta_boa oferta~demais pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado sumir- sumiram sumiram_$ verda-`,
    '6': `:golpe ?offers ^_cai ^_esse ^_querem after-roadmap:nome after-roadmap:pediram cai codig- codigo confi- de_outra demai- demais desconfio desconfio_$ do_banco eh~esse eh~isso emprestimo_$ esse esse_numero falso_esse falso~site fui golpe_? limpa num offers:eh o~e quere- querem que~do sei_se senha senha_$ se~verdade site_$ taxa uma_taxa verdade verdade_$`,
    '5': `:boleto :pix :um ^_acho acho acho_que after-roadmap:eh after-roadmap:numero after-roadmap:pix como_sei confiavel_? consent:esse consent:pediram consent:que da_serasa deposite deposite_antes eh_estranho eh~banco eh~ne eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- mandaram_um me_ligaram no_facebook nome~uma
no~limpa numero~estranho o_emprestimo o_numero offers:falso offers:golpe pix_para pix~liberar prome- que_limpa querem_que querem~eu que~deposite que~meu recebi_um se_eh sms um_link um~estranho vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :eh :isso :liberar :pediram :por :posso :uma ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:boleto after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:limpa after-roadmap:link after-roadmap:site after-roadmap:uma after-roadmap:verdade banco_$ boa boleto_de boleto_eh boleto~outra cara celul-
celular celular_$ chego- chegou codigo_do codigo~celular confio confio_? consent:? consent:nome consent:o consent:pix consent:sei da~mesmo de~empresa disse disse_que do_celular eh eh_normal eh_verdadeiro empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- limpa~nome mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ nome_de nome_por norma- normal
normal_? numero_? o_nome o_pix ofert- oferta offers:boleto offers:do offers:esse offers:link offers:nome offers:pediram offers:que offers:um outra_empresa o~por pedin- pedindo pedindo~para pediram_codigo pediram_um pediram~do pediram~para por_# por~reais posso~? recebi sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um_boleto uma_moca verdadeiro vi`,
    '3': `,~? :? :antes :chegou :desconto :emprestimo :link :mandaram :mandou :pagar :para :taxa ?_$ NAME_que ^_falaram ^_isso ^_prometeram ^_sera ^_um ^_uma ^_whatsapp adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:mandaram after-roadmap:moca after-roadmap:num
after-roadmap:outra after-roadmap:que after-roadmap:querem after-roadmap:score after-roadmap:senha after-roadmap:serasa after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp cobrando codigo_que codigo~chegou
confiavel consent:acho consent:antes consent:boleto consent:codigo consent:do consent:estranho consent:eu consent:falso consent:limpa consent:mandaram consent:ne consent:numero consent:site consent:verdade conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse- disseram disseram_que disseram~preciso diz_que dizen- dizendo dizendo_que dizendo~eh diz~eh do_emprestimo do_whatsapp docum-
documento documento_eh documento~normal do~diz do~documento do~mandou eh_confiavel eh_da em_nome empre- empresa emprestimo esse_link esse~? estao estao_me falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo limpa_meu limpar_o limpar~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando meu_documento meu~pelo meu~por me~dizendo me~uma moca_pediu
moca~foto nome_pelo nome~# nome~outra nome~pix numero~do nunca_tive o_boleto o_cara o_codigo offers:acho offers:antes offers:cai offers:isso offers:minha offers:num offers:o offers:pix offers:recebi offers:site offers:sms outra pagar_seguro pagar~antes para~pessoa pediram_o pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo_pix pesso- pessoa pix_$ por_uma por~para por~taxa preciso
preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~golpe que~pagar reais_, se seguro_antes seguro~do serasa_mesmo taxa_para taxa~liberar tive tive_$ um um_deposito uma uma_conta uma~da um~, um~antes veio veio~nome whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que after-roadmap:nao banco_? de_desconto eh_de eh_emprestimo eh~% isso~emprestimo n0 o_que offers:% offers:desconto`,
    '-4': `eh~nao golpe_nao golpe~ne nao_ne`,
    '-5': `do~?`,
  },
  skip: {
    '22': `pula`,
    '21': `^_pula`,
    '19': `pula_$`,
    '18': `pular`,
    '17': `^_passo`,
    '15': `^_proxima passo_$ proxima`,
    '14': `^_avanca ^_segue avanc- avanca avanca_$ outra passo proxi- segue`,
    '13': `^_passa depoi- depois essa proxima_$`,
    '12': `adiante adiante_$ passa pular_?`,
    '11': `^_outra ^_prefiro ^_vamos adian- prefi- prefiro quero_dizer responder segue_o vamos`,
    '10': `?instalments-left ?thirteenth dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar`,
    '9': `?debt-amount ^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao pula_essa pular_$ responder_isso`,
    '8': `?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto essentials:proxima mais~eu mando_$ nao~falar parti- passar pergu- posso_pular posso~? rates:pode rates:pula rates:pular respo- tarde_eu vamos_adiante vou_responder`,
    '7': `^_bora ^_essa ^_mais ^_muda baile baile_$ bora de_pergunta essa_eu essa~pulo essentials:pula essentials:segue eu_pulo incomes:proxima jogo_$ mais_tarde mando muda_de muda~pergunta nao_falar o_baile offers:depois overdue:isso passa- passa_adiante pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pulo pulo_$ rates:vamos segue_sem segue~baile segue~isso segue~jogo sem_isso tarde te te_falo`,
    '6': `?offers ?overdue ^_deixa ^_depois agora~consigo branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar debt-amount:isso deixa depois_? de~nisso disso em_branco essentials:depois essentials:pode essentials:pular eu_mando eu_olho falar_nisso flexibles:essa gosto gosto_de gosto~falar incomes:essa incomes:nao instalments-left:essa instalments-left:outra isso_eh jogo muda nao_gosto nao~ver
o_jogo olho outra_$ outra_coisa overdue:essa overdue:eu overdue:passa overdue:proxima para_depois para_outra para_pular passar_$ proxima_por proxima~favor pular_essa rates:passo tarde~mando thirteenth:depois vejo vejo_$ ver_isso vou_falar vou~disso vou~isso`,
    '5': `^_agora ^_pergunta ^_posso agora_nao amanha_eu amanha~te antes_de coisa_$ como_pular como~essa debt-amount:? debt-amount:adiante debt-amount:depois debt-amount:outra debt-amount:para debt-amount:pergunta debt-amount:pular deixa- deixar deixar_em deixar~branco deixa~depois depois~procuro de~. disso_$ e_te essa_? eu_procuro eu_te eu_vejo eu~em eu~falo faz_outra faz~pergunta hora_eu hora~respondo
incomes:eu incomes:outra incomes:prefiro incomes:quero incomes:segue instalments-left:? instalments-left:isso instalments-left:passa instalments-left:pular nao_consigo nisso_$ offers:. offers:antes offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:pergunta para~? passar_essa pode_deixar pode~depois pode~em pode~essa posso procuro procuro_$ pular~? quero_responder quero~disso
rates:dizer rates:essa rates:falo rates:nao rates:outra rates:para rates:proxima responder_$ ser_depois ser~? te_digo tem~pular thirteenth:eu vamos_para vamos~proxima`,
    '4': `?essentials ?incomes ^_amanha ^_isso amanh- amanha casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa coisa consigo dai dai_$ debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~te depois~vejo digo digo_$ essa_nao essa~depois essentials:certo essentials:eu essentials:falar essentials:te eu eu_chegar eu_ver eu~depois e~digo flexibles:dai flexibles:passa hora
incomes:deixa incomes:depois incomes:em incomes:falar incomes:informar incomes:mando incomes:passa informar instalments-left:eu instalments-left:falar instalments-left:para instalments-left:pergunta instalments-left:pula isso isso_$ isso_nao nao_informar nao~ao nao~de nisso offers:eu offers:prefiro offers:responder offers:te overdue:aberto overdue:deixa overdue:posso prefiro~informar quando~chegar
quero_falar quero~isso rates:depois rates:eu rates:prefiro rates:quero rates:responder responder~nao sei_ao sei~certo tem_como thirteenth:? thirteenth:dizer thirteenth:para thirteenth:quero ver ver~e`,
    '3': `,~para ?debt-creditor ^_da ^_faz ^_responder agora antes ao_certo ao~, consi- da_para debt-amount:agora debt-amount:dizer debt-amount:eh debt-amount:nao debt-amount:vamos deixo deixo_em deixo~branco depois_essa depois_te depois~falo depois~olho depois~pego disso_agora em em_casa em~eu essa~deixo essa~vou essentials:coisa essentials:disso essentials:essa essentials:jogo essentials:nao
essentials:nisso essentials:outra essentials:sem essentials:vejo essentials:ver estou~rua estou~trabalho eu_deixo eu_pego eu~isso falar_$ falar_quanto falar~agora falar~ganho favor favor_$ flexibles:ai ganho_$ incomes:coisa incomes:dizer incomes:faz incomes:respondo incomes:sem instalments-left:disso instalments-left:em instalments-left:muda instalments-left:quero instalments-left:tarde
isso_depois n0 na_rua nao_responder nao~quanto na~depois no_trabalho no~depois o_papel offers:de offers:em offers:o offers:vejo offers:ver olho_$ olho_isso overdue:? overdue:de overdue:depois overdue:disso overdue:eh overdue:muda overdue:quero overdue:respondo overdue:sem papel papel_$ para_proxima para~essa pego pego_o pego~papel por_favor posso_responder posso~depois prefiro~responder procu-
quando_eu quanto_ganho quero rates:? rates:bora rates:comigo rates:isso rates:olho responder_depois responder~? responder~depois rua rua_depois rua~te sem tarde~olho thirteenth:agora thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:outra thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:ver thirteenth:vou trabalho_depois trabalho~eu vei vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ^_boa ^_como ^_ja aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai_$ boa_pergunta consent:nao conto conto_$ desfa- enten- entendi eu_nao eu~sei ja_respondi ja~essa lembr- lembro nao_lembro offers:aceitar proximo proximo_passo qual rates:la rates:te rates:ver rates:vou respondi_essa respondi~pergunta sei_responder
sei~essa`,
    '-4': `?after-crisis ?consent ^_volta aceit- after-roadmap:essa boa consent:deixa consent:eu consent:para consent:respondo depois_passo depois~conto depois~la eh_essa passo_la respondi te_conto volta`,
    '-5': `consent:depois la la_$`,
  },
  source: {
    '32': `?income-source`,
    '16': `INCOME`,
    '10': `bpc income-source:, incomes:bpc`,
    '9': `bpc_$`,
    '8': `^_bpc clt clt_$ income-source:aluguel income-source:bico income-source:da incomes:minha incomes:propria propr- propria`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ apose- bico income-source:do income-source:eh sou`,
    '6': `^_aluguel bico_$ income-source:aposentado income-source:carteira income-source:de income-source:faco income-source:inss income-source:na income-source:que income-source:registrado income-source:sou income-source:trabalho incomes:clt incomes:conta incomes:sou por_conta sou_clt vendo`,
    '5': `^_aposentado ^_trabalho aposentado aposentado_$ barra- barraca conta_propria gover- governo income-source:aposentadoria income-source:assinada income-source:bolsa income-source:filho income-source:governo income-source:me incomes:o incomes:tenho inss inss_$ por~propria regis- registrado`,
    '4': `,_ganho ^_aposentadoria ^_carteira ^_clt ^_faco ^_inss ^_mesada ^_seguro alugu- aluguel aposentadoria_$ assin- assinada assinada_$ carte- carteira carteira_assinada concu- concursada confo- conforme conforme_o conta conta_$ desemprego do_governo frete income-source:clt income-source:concursada income-source:conta income-source:familia income-source:frete income-source:o income-source:por
income-source:vendo incomes:so mesad- mesada o_bpc o_dia propria_$ recebo_do registrado_$ salga- salgado seguro_desemprego traba- trabalho vo_$`,
    '3': `,_sem ?incomes ^_bolsa ^_da aposentadoria bolsa bolsa_familia da_$ da_prefeitura da~filha desem- do_estado eh~inss estado faco familia_$ filha_$ governo_$ income-source:casa income-source:estado income-source:marido income-source:meu income-source:minha income-source:paga income-source:pensao income-source:prefeitura income-source:sem income-source:trampo income-source:uns incomes:filha
incomes:por incomes:vendo me_da menin- meu_filho minha pj pj_$ prefe- prefeitura prefeitura_$ roupa roupa_$ segur- seguro sem~. sou~, so~bpc trabalho_de trampo vendo~na vo`,
    '-3': `?thirteenth ?worry thirteenth:sou`,
    '-4': `^_fixo fixo`,
    '-5': `^_do do~do`,
  },
  'start-reminders': {
    '14': `lembr-`,
    '10': `lembretes`,
    '9': `^_reativa after-roadmap:lembretes after-roadmap:reativa lembretes_por reativa`,
    '8': `de_volta lembrada lembretes_$`,
    '7': `after-roadmap:lembra after-roadmap:volta dos_lembretes lembra me_lembra os os~por pode_mandar pode~os reati- volta_$ volta_com voltar~me`,
    '6': `:os :voltar ^_pode after-roadmap:avisa after-roadmap:avisos after-roadmap:falta after-roadmap:me after-roadmap:os after-roadmap:quero avisa aviso- avisos a~lembrar for lembrar_$ mandar_os me_avisa me~quando os_avisos sinto vencer vencer_$`,
    '5': `:pode after-roadmap:dos after-roadmap:ser avisos_$ com~lembretes pode pode_voltar quero_ser ser~de vence- volta volta- voltar voltar_a`,
    '4': `:aviso :lembretes :mandar :sim a_me after-roadmap:de after-roadmap:favor after-roadmap:novo after-roadmap:pode after-roadmap:quando avisar_de avisar~novo com_os dos eu_quero falta lembre lembre_$ me_lembre me~de me~sim novo_$ pode~a pode~avisar quand- quando quero quero_que quero~voce ser sim~quero voce_me`,
    '3': `,_quero :a :lembrar :receber ^_agora ^_fiquei ^_me after-roadmap:avisar after-roadmap:com after-roadmap:fiquei after-roadmap:perdido avisa- avisar avisos_de avisos~novo de_novo eu~que favor favor_$ fique- fiquei lembrar me me_avisar me_lembrar novo os_aviso os_lembretes perdi- perdido por_favor que_voce que~me sim_,`,
    '-3': `^_volta after-roadmap:nao after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos a~mandar cance- dispe- dos_vencimentos me~dos pode_tirar pode~lembrar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `^_os me_mandar parar reativar suspe-`,
    '-5': `after-roadmap:lembrado coloc- lembrado quero~lembrado ser_lembrado volta_a`,
    '-6': `avisos_por avisos~favor quero~os`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `avisa- aviso`,
    '11': `after-roadmap:lembrete lembretes lembretes_$`,
    '10': `after-roadmap:avisar after-roadmap:lembretes aviso- avisos parar`,
    '9': `after-roadmap:avisos after-roadmap:parar avisar para_de`,
    '8': `^_para after-roadmap:nao cance- os`,
    '7': `after-roadmap:ficar after-roadmap:os after-roadmap:vencimento aviso_$ avisos_$ de_aviso ficar lembrar lembrar_$ me~mais nao_precisa os_lembretes para_com vencimento_$`,
    '6': `:lembrar :lembrete ^_desativa ^_desliga ^_menos ^_muito ^_os ^_sem ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:esses after-roadmap:precisa avisar_$ avisos_por avisos~favor chega_de de_avisar desat- desativa desliga esses nao_me nao_quero nao~ficar pode_parar precisa precisa_ficar sem~por silen- silencia vencimento`,
    '5': `:os ^_chega ^_tira after-roadmap:de after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:negocio after-roadmap:para after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- dispe- esses_lembretes lembrado_$ me_lembrar os_avisos para~isso preci- quero~lembrado ser_lembrado suspe- venci-`,
    '4': `:lembretes :nao :parar :quero ^_cancela ^_cancelar ^_parar after-roadmap:avisa after-roadmap:cancela after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:ser avisa aviso_de com_isso de_me de~lembrar esse_negocio ficar_me ficar~lembrando lembrado lembrando me_avisa me_lembrando menos muito nao~lembrete negocio parar_com parar_os parar~os para~me pode_tirar pode~de pode~os
quero_lembrete quero_ser silencia_os tira tirar_os`,
    '3': `:com :mais :pode :precisa after-roadmap:demais after-roadmap:dia after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrar after-roadmap:por after-roadmap:tirar cancela cancelar~negocio de_lembrete demai- demais em_receber em~lembretes esses_lembrete esse~de favor favor_$ interesse interesse_em interesse~receber lembra mais_$ mandar_lembrete me me_lembra me~todo nao~interesse nao~me
negoc- negocio_de negocio_dos negocio~lembretes os_aviso parar_de pode~com por_favor precisa_me precisa~lembrar precisa~me quero_parar receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar todo_dia`,
    '-3': `^_manda ^_me ^_reativa after-roadmap:quero after-roadmap:reativa after-roadmap:sim falta me~de n0 os~de pode_mandar pode_me precisa_mais reativa reativar volta- voltar`,
    '-4': `after-roadmap:falta de_novo novo quero_receber sinto volta_com`,
    '-5': `^_quero after-roadmap:novo novo_$ reati-`,
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
    '12': `^_negaram after-roadmap:negaram negar- negaram quise- quiseram`,
    '11': `aceitaram aceitaram_$`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:falaram after-roadmap:nem banco~o falar- falaram falaram_que`,
    '7': `^_eles acordo_de acordo~# after-roadmap:aceitaram after-roadmap:acordo after-roadmap:proposta a~foi disse_nao disseram~nao minha_proposta nao_quiseram o~disse toparam_$`,
    '6': `:nao ^_acordo ^_nem aceit- aceitaram_# acord- acordo after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:pedido after-roadmap:toparam disse o_banco pedid- pedido pedido_$ proposta proposta_$ proposta_foi topar- toparam`,
    '5': `?after-roadmap NAME~minha ^_disseram ^_nao after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:minha disse- disseram disseram_que eles fazem fazem_$ nao nao_fazem nao~# nao~minha nem propo- que~fazem que~muito`,
    '4': `a_proposta acordo_$ after-roadmap:atendente after-roadmap:negociar after-roadmap:pouco after-roadmap:que banco da_$ eh_muito foi o_acordo o_atendente pouco pouco_$ que_so que~a que~da so_a`,
    '3': `NAME_nao ^_o a_vista aceitou_minha aceitou~proposta after-roadmap:# after-roadmap:muito after-roadmap:so after-roadmap:vista atend- atendente a~nao banco_disse banco~nao eles_nao eles~aceitaram falaram~nao n0 nao_da nao~negociar o_NAME quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?worry ^_toparam aceitaram_minha aceitaram~proposta aceitei_o aceitei~acordo after-roadmap:, after-roadmap:quero after-roadmap:quis meu_cartao nao_quero nao_quis nao~mais o~nao quis worry:nao`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ nao_aceitei nao~meu pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `after-roadmap:aceitaram after-roadmap:toparam aprov- topar- toparam`,
    '12': `^_aceitaram ^_concordaram aceit- aceitaram aceitaram_$ after-roadmap:concordaram conco- concordaram`,
    '11': `^_toparam after-roadmap:topou topou`,
    '10': `toparam_$`,
    '9': `^_disseram after-roadmap:banco after-roadmap:disseram o_banco`,
    '8': `disse- disseram disseram_que`,
    '7': `^_eles after-roadmap:sim banco minha_proposta o~aceitou que_sim`,
    '6': `aceitaram_minha aceitaram~proposta aceitou after-roadmap:aceitou after-roadmap:eles after-roadmap:proposta`,
    '5': `! !_! ^_deu a_minha after-roadmap:! after-roadmap:minha a~proposta eles proposta que_pode ser_$ valor_$`,
    '4': `!_$ NAME_topou NAME~! a_moca aceita aceita_$ after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:moca after-roadmap:ser after-roadmap:valor com_a deu_certo minha~! minha~foi moca_da moca~NAME o_valor pode_ser propo- proposta_! proposta_$ proposta_foi sim_$`,
    '3': `?after-roadmap ^_o after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o after-roadmap:pode a~da certo deu deus_$ moca ser sim valor`,
    '-3': `after-roadmap:# meus nao~minha`,
    '-4': `#_! after-roadmap:meus`,
    '-6': `nao_aceitaram recus-`,
    '-7': `after-roadmap:nao`,
  },
  thank: {
    '19': `obrig-`,
    '17': `briga- valeu`,
    '16': `n0`,
    '14': `?after-roadmap ^_valeu obrigada`,
    '13': `after-roadmap:obrigada after-roadmap:valeu tchau tchau_$`,
    '12': `:sim after-roadmap:beleza valeu_$`,
    '11': `^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_deus ^_massa ^_obrigada after-roadmap:massa agrad- massa muito obrigado_$`,
    '9': `:valeu ^_beleza ^_ok ^_otimo ^_tmj after-roadmap:anotado after-roadmap:dez after-roadmap:muito after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado deus dez_$ enten- ok otimo tmj 🙏_$`,
    '8': `:ate :deus :mais ^_ate ^_certo ^_gratidao ^_muito ^_perfeito ^_sim abencoe_$ after-roadmap:certo after-roadmap:combinado after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau combinado combinado_$ dez entendido entendido_$ grati- gratidao perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:👍 ^_entendi a_senhora abenc- abencoe after-roadmap:bom after-roadmap:demais after-roadmap:entendi after-roadmap:senhora belez- beleza bom_$ certo certo_$ combi- demai- demais deus_te eh_um entendi_$ que_bom`,
    '6': `:abencoe ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ajudo- ajudou ate a~eh bom deus~pague mais_$ massa_demais muito_$ obrigada_$ ok_$ pague senho- senhora top 👍 👍_$`,
    '5': `! !_$ :viu ^_obrigado ^_que ^_tu after-roadmap:ajudou after-roadmap:tu after-roadmap:viu demais_$ deus_abencoe entendi hoje_, sim tu viu_$`,
    '4': `:! :obrigada ? ^_ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um beleza_$ beleza_entao despe- entao_$ esse_plano esta_bom me~por muito_obrigada obrigada_pela obrigada_viu obrigada~ajuda pague_$ pela_ajuda por_hoje te`,
    '3': `,_ajudou :filho :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce ajudou_bastante ajudou_demais bom_obrigada certo_obrigada deus_lhe eh_muito entao filho filho_$ lhe lhe_pague mano_$ meu_filho muito~pela pela por~, show te_abencoe valeu_, valeu~ajudou`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-kind ?income-source ?overdue ^_chega ^_concordaram ^_free ^_fui ^_link ^_negaram ^_opa ^_pagamento ^_parar ^_sair ^_sei ^_stop ^_tem ^_topei ^_voltei aceitaram after-roadmap:aceitaram after-roadmap:ai after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link
after-roadmap:melhor after-roadmap:negaram after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:sei after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai cance- chega como conco- concordaram confi- desca- desis- domin- domingo esque- essa essa_$ fecharia fecharia_$
free free_mesmo fui lembr- link melho- melhor namor- namora namora_$ negar- negaram oi_$ onde opa paga pago_$ parar parar_$ passo passo_$ quant- quanto reati- reativar recla- reini- reneg- sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?worry ^_bom ^_como ^_eh ^_oi ^_pedi ^_quero ^_reset aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero ai_$ debts:beleza oi pedi reset reset_$`,
    '-5': `after-roadmap:nao after-roadmap:tem fecha- nao_entendi recus-`,
    '-6': `aprov-`,
    '-7': `liqui-`,
  },
  'trouble:shaming': {
    '5': `after-roadmap:cobranca after-roadmap:contou conto- contou`,
    '4': `a_cobranca after-roadmap:liga after-roadmap:ligou after-roadmap:no after-roadmap:servico a~liga cobra- cobranca cobranca_liga cobranca~no e_contou liga liga_no liga~meu ligou ligou_para meu_servico no_meu no~servico`,
    '3': `NAME~contou after-roadmap:devo a~ligou contou_que contou~eu eu_devo e~que que~devo servi- servico servico_$`,
  },
  'trouble:violence': {
    '7': `bate me_bate`,
    '6': `ele`,
    '5': `ele_me ele~bate`,
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:inteiro dinheiro_$ do_dinheiro do~o e_some eu~do falo inteiro_$ marid- marido meu_marido meu~me o_fim o~marido quand- quando worry:me`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se e_se`,
    '8': `^_e after-roadmap:emprestimo`,
    '7': `after-roadmap:eu eu~um e~eu`,
    '6': `^_vale after-roadmap:e after-roadmap:vale empre- emprestimo eu_nao eu~a para~tudo`,
    '5': `after-roadmap:ajudar after-roadmap:pagar after-roadmap:pegar after-roadmap:quitar after-roadmap:tudo after-roadmap:um emprestimo_para emprestimo~pagar eu~o e~meu pagar~cartao pegar se~nao vale`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:arrumar after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:trocar after-roadmap:vender ajuda- ajudar arrum- arrumar cartao_$ dinheiro_por dinheiro~mes dividas~uma eu_parar eu_vender eu~aceitar eu~adiantado mes_acaba nao_aceitar nao~a pagar~? para_pagar para_quitar pena por~acaba por~so quando_$ quita-
quitar quitar_tudo se~parar se~vender tudo_? um_emprestimo um_mes vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:fizer after-roadmap:juntar after-roadmap:moto after-roadmap:por as_dividas atrasar_um atrasar~mes a~e comecar_pelas comecar~menores da~? de~o dimin- emprego emprego~# eu eu_atrasar eu_fechar eu_ficar eu_fizer eu_quitar eu_usar
eu~de fechar_a fizer fizer_um junta- juntar loja_e marid- marido menor_primeiro meu_marido muda nao_pagar num_emprestimo o_# o_cartao o~muda pagar pagar_o pagar_tudo pagar~NAME parar_de parar~pagar pegar~emprestimo pelas_menores por_uma por~? posso_fazer quitar~menor se~atrasar se~fechar se~ficar se~fizer se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME usar usar_o usar~fgts vende-
vender_a`,
    '-3': `#~mais 13o 13o~# a_mais acaba~? after-roadmap:13o after-roadmap:minimo after-roadmap:quiser after-roadmap:sair cinqu- do~? eu_quiser eu_so eu~sair mais_# n0 o_13o o_minimo o~de pagar_# pagar~minimo por~mil quando_? quise- quiser quiser_sair sair sair_$ se~quiser todo`,
    '-4': `aceitarem after-roadmap:aceitarem after-roadmap:todo botar~# eu~# se~so todo_mes`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '11': `?worry`,
    '10': `worry:dia`,
    '9': `ligam worry:ligam worry:nao`,
    '8': `cobranca mandam nao_param param telef- telefone worry:cobranca worry:para worry:param worry:telefone`,
    '7': `^_ligam hora hora_$ ligac- quare- quarenta worry:hora worry:me worry:na`,
    '6': `aguen- aguento aguento_mais cobrador diret- direto estao~ligando ligam_para mensa- mensagem nao_aguento param_de por_dia sem_parar worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ dia_$ estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de para_$ parar parar_$ pela sendo so~de worry:ligando worry:mais worry:parar worry:pela worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao ate_para de_meia dia dia_inteiro ligam~NAME ligam~meu me_ligando meia meu_trabalho na_minha na~dos o_de o_dia outro- outros para_meu porta so_o toda worry:NAME worry:cobrando worry:estao worry:inteiro worry:meu worry:minha worry:o worry:porta worry:servico worry:toda worry:trabalho`,
    '3': `:cobranca :essas :mundo NAME_ate ate~NAME casa_da casa~minha celul- celular cobram cobrando da~nao da~sogra de~em dos eles_ligam eles~para essas~, estao estao_me foi_na frent- frente intei- inteiro inteiro_$ me_da me~na minha_sogra mundo na_frente nao_me nao~mais no_celular no~nao o~inteiro para_NAME param_$ para~ate porta_$ sem servi- servico sogra sogra_$ sumir trabalho_$ vonta- vontade worry:as
worry:ate worry:foi worry:frente worry:no worry:so`,
    '-3': `n0 no_serasa nome worry:a worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '11': `?worry worry:casa`,
    '9': `casa_$ worry:vou`,
    '8': `apart- apartamento casa despejo perde- perder worry:apartamento worry:despejo worry:perder`,
    '7': `de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa vou_ser worry:a worry:imobiliaria worry:leilao worry:me worry:sair worry:se worry:ser`,
    '6': `^_vou apartamento_$ daqui daqui_$ mando- mandou meu_apartamento ordem posso_perder sair sair_$ tirar- worry:mandou worry:ordem worry:posso worry:rua worry:tenho`,
    '5': `^_posso a_casa botar da_casa na_rua onde rua ser vou worry:NAME worry:botar worry:fora worry:o worry:vao`,
    '4': `a_caixa a_gente caixa caixa_vai fora fora_$ me~para nao_tenho o_proprietario para_fora perder~casa posso propr- proprietario querem_tomar semana_que semana~vem tomar tomar~casa vao vao_me worry:ate worry:caixa worry:gente worry:minha worry:na worry:para worry:proprietario worry:que worry:semana worry:tomar worry:vai worry:vem`,
    '3': `^_querem ^_vao ate a~na a~vai com_meus de_perder de~minha do_meu dono dono_da filhos_$ gente medo~perder na~com o_apartamento o_dono o~pediu pediu perder_minha preoc- preocupacao preocupacao_eh que_vem querem querem~minha rua_$ se tomar_minha vai vem_$ vou~na worry:atrasado worry:com worry:da worry:de worry:do worry:dono worry:eu worry:parar worry:preocupacao worry:quer worry:querem`,
    '-3': `n0 proce- worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite_para worry:comer worry:fome worry:leite worry:para worry:tem`,
    '7': `^_vivo almoc- a~esta cesta esta_vazia leite pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:de worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `basic- de~de dia_$ tenho~que worry:e worry:esta worry:falta`,
    '5': `^_faltou ^_meus com_fome comida_$ estou~de falto- faltou fome_$ nao~o nene o~e tenho_o todo_dia worry:filhos worry:meus worry:o worry:tenho worry:todo`,
    '4': `EXPENSE ^_estou ^_falta a_geladeira bebe bebe_$ comer_para de_comer dia_que e_de entre entre_o escol- esta_faltando e~conta falta faltando falta~para feija- feijao filho- filhos gelad- geladeira meus_filhos nao_tem nao_tenho o_remedio remedio_e so tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para dia dia~nao em_casa esta~comida estou faltando_comida meus nao~comida que_nao que~tem remed- remedio so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:em worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_no n0 worry:me worry:minha worry:tudo`,
    '-4': `worry:meu worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '13': `?worry score`,
    '11': `nome`,
    '10': `nome_$ worry:negativado`,
    '9': `negat- negativado worry:estou`,
    '8': `cpf_esta no_spc worry:cpf worry:meu`,
    '7': `^_meu cpf meu_cpf meu_nome meu~esta spc spc_$ worry:spc`,
    '6': `^_nome credi- no_serasa o_nome serasa_$ sujo worry:esta worry:nada worry:serasa worry:sujo`,
    '5': `^_estou aprov- aprova crediario crediario_nao estou_no nada_$ nome_no o_crediario o~nao seras- serasa sujo_$ worry:consigo worry:no worry:o`,
    '4': `consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_sujo nome~e nome~minha quero~o worry:mae worry:nao`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por credito da_minha e_mais esta_sujo e~nada limpar limpar_o limpar~nome mae mae_$ meu meu~no minha_mae nome~spc por~do quero_limpar worry:alugar worry:limpar worry:mais worry:quero`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '20': `worry:nao`,
    '19': `?worry`,
    '16': `^_nada worry:nada`,
    '13': `nao_$`,
    '12': `urgen- worry:nenhuma`,
    '10': `nada`,
    '9': `nada_urgente nenhu- urgente urgente_$ worry:tudo`,
    '8': `^_nenhuma nao_estou worry:,`,
    '7': `esta_tudo nenhuma worry:desses worry:disso worry:enquanto worry:nenhum worry:tranquilo`,
    '6': `^_nenhum controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:organizar`,
    '5': `contr- corre- em_paz esta~em incomes:nada nada_disso nenhum nenhuma_$ nessa organ- organizar paz paz_$ quero_organizar risco situa- situacao so~organizar urgencia urgencia_$ worry:dessas worry:esta worry:estou worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao comig- comigo comigo_$ dessas_$ desse deus disso disso_$ isso_nao nada_desse nao_, nao_tem nao~comigo nenhuma_dessas tipo tranquilo_$ tudo tudo_em worry:comigo worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_esta ^_por ^_tudo a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ esta~por graca- gracas gracas_a gracas~deus isso~nao me~disso nada_me nao_chegou nao~eh nao~isso nesse ponto por~nao preoc- rio tem~nao worry:aqui worry:cobrador`,
    '-3': `aprov- aprova atrasado_$ credi- crediario_nao esta~atrasado nada_$ nao_tenho o_crediario overdue:nenhuma score tudo_atrasado worry:atrasado worry:de worry:dia worry:que worry:sei worry:tenho`,
    '-4': `^_estou durmo durmo_$ nao_durmo worry:durmo worry:meu worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '11': `worry:nao`,
    '9': `^_cada cada_mes nao_durmo worry:com worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo durmo_$ fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado vergo- vergonha worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga atrasado_$ a~so briga briga_em briga~casa com_depressao consigo_dormir cresc- cresce cresce_$ de_nao depre- depressao juros_$ medo~nao nao~dormir os sabe so_cresce worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:sabe`,
    '5': `^_estou ^_medo a_divida atrasado com_isso dinheiro_$ doente_e dormi- dormir eh_tanta esta_tudo juros medo_de minha_familia tenho_vergonha worry:coisa worry:consigo worry:isso worry:marido worry:minha worry:por worry:tanta`,
    '4': `^_ai a_minha acaba- ai~eh assim cansa- cansada casam- casamento causa coisa_$ consigo dar_conta devendo_$ dinhe- dinheiro doent- doente eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher muita muito mulhe- mulher nao_consigo nao~conta na~eh o~fazer por_causa por~disso que_fazer sabe_$ sem_saber tanta todo~em verdade_eh viver worry:a
worry:ai worry:assim worry:casa worry:causa worry:disso worry:doente worry:fazer worry:mae worry:medo worry:moca worry:sem worry:so worry:tudo worry:viver`,
    '3': `^_minha ^_na atras- casa coisa com conseguir conseguir_pagar consi- dar de_ser deven- devendo de~conseguir disso disso_$ eh_a esta~e estou estou_sem estou~e e~dinheiro fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao moca na_verdade nao~pagar os~nao param_$ presa saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:conseguir worry:dar worry:de
worry:estao worry:pagar worry:ser worry:tenho`,
    '-3': `:fui ^_tudo almoc- cobra- de_perder dia_$ medo~perder minha_casa nao_$ nao_estou negat- negativado perde- perder worry:do worry:negativado worry:nome worry:para worry:perder`,
    '-4': `estou_no worry:me`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro`,
    '10': `worry:moto`,
    '9': `carro_$ levar o_carro quere- worry:levar worry:o`,
    '8': `?worry minha_moto moto moto_$`,
    '7': `estao_querendo querendo vao_levar worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- levar_minha medo meu_carro movei- moveis querendo~meu worry:estao worry:medo worry:meu worry:os worry:vao`,
    '5': `a_moto estao tv vao worry:querem`,
    '4': `^_medo ^_oficial ^_querem apree- apreensao atras busca busca_e buscar_o busca~apreensao carro_esta coisa- coisas coisas_$ com~que de~a e_apreensao escondendo estou~o medo_de minhas_coisas ofici- oficial os o~veio penho- penhorar perder_o perder~carro querem querem~minha tomar tomem worry:apreensao worry:banco worry:busca worry:coisas worry:oficial worry:penhorar worry:quer worry:tomar worry:tomem`,
    '3': `,~com ameacando_toma ameacando~minha a~quer banco_vai com_ele da_loja eh_com ele_que estao~toma esta~na eu~as geladeira_da geladeira~loja irmao medo_eh meu_irmao meu_medo minha minha- minha_geladeira minhas minha~da na_casa na~do o_banco o~ontem o~vai pegar pegar_a pegar~moto posso~o quer quer~minha toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira vai~a worry:, worry:a worry:com
worry:da worry:do worry:e worry:eh worry:eu worry:loja worry:ontem worry:pegar worry:que worry:toma`,
    '-3': `casa_$ de~veio justica_veio minha_casa n0 worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:a worry:luz`,
    '9': `estou_no worry:no`,
    '8': `cortar luz worry:agua worry:cortar worry:estou`,
    '7': `gas_$ meu_gas minha_luz worry:gas worry:ja worry:veio`,
    '6': `agua cortaram desligar gas veio worry:NAME worry:cortaram worry:desligar worry:dias worry:meu worry:ontem`,
    '5': `^_cortaram ^_estou aviso aviso_de aviso~corte a~vai cortada cortar_$ corte de_corte dias ja_veio luz_esta ontem ontem_$ worry:aviso worry:internet`,
    '4': `NAME_ja a_agua a_internet agua_desde agua~ontem amanha_$ aviso- avisou avisou_que a~ja compa- corta cortada_amanha cortaram_a cortaram~agua cortarem cortarem_a da_luz da~esta desde_ontem estou luz_$ luz~cortar luz~na medo~cortarem sem_agua sem~desde ser_cortada ser~amanha sexta_$ vai vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:cortarem worry:de worry:desde worry:moco worry:sem
worry:sexta worry:vai`,
    '3': `#_dias #~senao NAME_deu ^_minha a_energia after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_$ agua_ontem amanh- amanha ameacando~a cortar_a cortar_minha cortaram_minha cortar~agua cortar~luz desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga energ- energia esta_na estou_ha estou~dois ha~dias inter- internet internet_$ luz_para minha_agua minha~ontem
minha~vai moco na_porta no o~da porta porta_$ senao senao_desliga sexta vao~minha veio_cortar worry:desliga worry:deu worry:minha worry:porta worry:senao worry:vao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:me worry:recebi`,
    '8': `^_recebi intim- intimacao worry:intimacao`,
    '7': `acao acao_de de_cobranca estao_me recebi worry:acao worry:banco worry:carta worry:do`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ da_justica justica_$ pelo_banco processar tem_processo vao worry:chegou worry:de worry:no worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao de_justica do_forum estao forum forum_$ no_meu no~nome oficial_de oficial~justica pelo processo sendo vao_me worry:aqui worry:cartorio worry:cobranca worry:estao worry:forum worry:sendo worry:tem worry:um`,
    '4': `banco carta_do chegou_um cobranca estou_sendo justica~aqui nome_$ ofici- oficial prote- protestar receb- uma~do vao_protestar vao~no veio_aqui worry:da worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_$ banco_mandou cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma recebi~carta uma_carta worry:. worry:mandou`,
    '-3': `a_moto busca- buscar moto_$ worry:a worry:buscar worry:minha worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:meu`,
    '11': `worry:conta`,
    '10': `worry:minha`,
    '9': `minha_conta worry:salario`,
    '8': `?worry bloqu- conta_$ meu_salario worry:pagamento`,
    '7': `conta meu_pagamento pagam- pagamento worry:banco worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam benef- beneficio bloquearam pagamento_$ penho- worry:o worry:todo`,
    '5': `banco~meu beneficio_$ cai_e desco- meu o_banco pegando_meu salar- salario salario_$ segur- tudo_do worry:cai worry:descontado worry:do worry:metade worry:pegando worry:tudo`,
    '4': `^_descontam aposentadoria_$ bloquearam_meu bpc da~aposentadoria descontado descontam justica_$ metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria pegan- pegando tirar- tiraram todo_$ worry:aposentadoria worry:descontam worry:dinheiro worry:e worry:quase`,
    '3': `apose- aposentadoria banco banco_bloqueou banco_pega bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME dinheiro~e do_beneficio do~salario e_some e~banco justi- justica limit- limite meu~cai minha~esta o_limite ordem o~bloqueou o~cai o~pega pega pix_$ por_ordem quase salario_cai salario~e todo worry:NAME worry:bloqueou worry:da
worry:justica worry:ordem worry:pega worry:pela`,
    '-3': `n0 worry:nao worry:nome`,
  },
};

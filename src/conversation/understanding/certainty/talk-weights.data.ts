import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '17': `aceit-`,
    '16': `^_aceitei ^_topei topei`,
    '15': `topei_$`,
    '13': `aceitei fecha- feche- fechei`,
    '12': `^_fechei`,
    '11': `^_acabei acabe- acabei aceitar_essa after-roadmap:topei`,
    '10': `offers:aceitei offers:topei`,
    '9': `?offers ^_acordo aceitei_$ acord- acordo acordo_fechado after-roadmap:fechei fechado fechado_$`,
    '8': `^_assinei acabei_fechando aceitei_a after-roadmap:acabei assinei_o assinei~acordo eles_$ fechando fechando_$ offers:fechei`,
    '7': `a_da a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:aceitei after-roadmap:acordo assin- assinei a~NAME certo_fechei com_eles deu_certo deu~fechei essa_$ fechar~eles fechei_com fiz~acordo o_acordo pode_aceitar pode~essa vou~com`,
    '6': `^_aceita ^_deu aceita aceitei~parcelamento after-roadmap:assinei after-roadmap:essa after-roadmap:vou com~banco fechar_com fechei~acordo fechei~o fiz_o o_parcelamento offers:acabei`,
    '5': `^_fiz ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar banco_$ certo da~, deles deles_$ deu eles essa_vou essa~pagar fechei_o fiz offers:acordo offers:com offers:essa pagar_$ parcelamento vou vou_aceitar vou_pagar`,
    '4': `!_! ,_bate NAME_! NAME~! NAME~vou aceita_a aceita~da acordo_hoje after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:fiz after-roadmap:parcelamento after-roadmap:proposta app_$ a~deles bate com_o do_jeito do~que essa fechei_do fechei~jeito hoje jeito_que jeito~ofereceram marte- martelo no_app o_martelo ofereceram ofereceram_$ offers:aceitar offers:assinei
offers:deu offers:eles offers:o offers:pode offers:vou o~hoje parcelamento_$ propo- proposta proposta_deles que_ofereceram topei_a topei~proposta vou_fechar vou~essa`,
    '3': `! !_$ ,~o :hoje NAME_, NAME_hoje ^_pode aceitei_o acordo~eles after-roadmap:! after-roadmap:app after-roadmap:eles after-roadmap:hoje after-roadmap:ofereceram after-roadmap:pode app da_NAME fechar fechei~eles hoje_$ ja~a jeito offers:a offers:fechar offers:ja o~com o~no proposta_$`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~aluguel 
~de !_onde !~a !~que #_
 #_( #_) #_- #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_celular #_cheque #_comida #_como #_condominio #_conta #_contando #_contas #_creche #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estao #_estou #_eu #_falta
#_faltam #_faltando #_fatura #_faturas #_faz #_filhos #_fralda #_gas #_ifood #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode #_porsento #_prestacao
#_prestacoes #_quando #_rango #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~abril #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~al #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras
#~atrasada #~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~bruto #~cai #~carro #~cartao #~carteira #~casa #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depende #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~especial #~esta
#~estava #~estou #~faco #~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~financiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~ja #~janeiro #~joao #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~menos #~mercado #~meu #~mim
#~minha #~minimo #~minimos #~moca #~motorista #~muito #~multa #~na #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~outubro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~passado #~pensao #~pix #~plano #~por #~posso #~poucas #~pouco #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~recebo #~remedio #~remedios #~rescisao #~restam
#~restando #~restantes #~restaurantes #~restituicao #~rifa #~role #~roupa #~salao #~salario #~sao #~se #~secretaria #~segunda #~sempre #~sendo #~sexta #~so #~sofa #~spotify #~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao
$~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_$ %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_# )_$ )_, )_. )_: )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_faxina +_vr +~# +~da +~de
+~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_acho ,_agua ,_ajuda ,_ajudou ,_aluguel ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_cada ,_cartao ,_cento ,_cerca ,_cerveja ,_cigarro ,_cinema ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_ele ,_entrei ,_era ,_eram ,_errei ,_espera ,_esquece
,_esse ,_estao ,_estava ,_eu ,_falaram ,_falei ,_falta ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juros ,_lembrei ,_liquido ,_luz ,_media ,_mercado ,_mes ,_meu ,_minimo ,_minto ,_moro ,_moveis ,_na ,_nenhuma ,_netflix ,_ninguem ,_nunca ,_obrigada ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_pensei ,_pera
,_perdi ,_plano ,_prestacao ,_quando ,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_salao ,_saldo ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobraram ,_somando ,_spotify ,_streaming ,_tche ,_tintim ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_umas ,_usei ,_vale ,_valido ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+
,~. ,~abrindo ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~alguem ,~apaga ,~apagar ,~as ,~ate ,~atrasada ,~atrasadas ,~atrasado ,~autonomo ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~cinco ,~coisa ,~comecar ,~compro ,~consigo ,~conta ,~contas ,~continuo ,~corrigir ,~crediario ,~dao ,~de ,~demais ,~desconta ,~deu ,~deus ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto
,~divida ,~doido ,~dois ,~dou ,~duas ,~em ,~enrolado ,~entao ,~entendi ,~era ,~escrito ,~essa ,~essas ,~esse ,~esta ,~explica ,~faltam ,~fevereiro ,~filha ,~filho ,~filhos ,~foi ,~foram ,~forca ,~ganha ,~ganho ,~gente ,~graca ,~lembro ,~ligacao ,~marmita ,~melhor ,~meses ,~mesmo ,~metade ,~mil ,~minimo ,~minutinho ,~muito ,~na ,~nada ,~nem ,~nenhuma ,~no ,~nome ,~normal ,~nuns ,~os ,~pagas ,~pago
,~parcela ,~parcelas ,~parte ,~perguntar ,~pila ,~primeira ,~quando ,~questao ,~reais ,~recebi ,~respondo ,~ruim ,~salario ,~salvar ,~sao ,~se ,~segundo ,~sem ,~ser ,~silveira ,~sim ,~so ,~tenho ,~tentando ,~terceira ,~tira ,~tiro ,~todo ,~torno ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~vou ,~x ,~zero -_# -_$ -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._ah ._ainda ._aluguel ._devo ._e ._energia
._estou ._ja ._m ._no ._o ._obrigado ._recebo ._so ._vou .~# .~$ .~: .~NAME .~ah .~de .~devo .~isso .~nao .~no .~o .~por .~so .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto
:ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :apaguem :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :aumentei :aumentou :automatico :bah :banco :bastante :bem :beneficio :bolo :caba :cada :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisas :comigo
:compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao :cortada :corte :dando :dar :das :debito :decimo :dei :demora :depositar :der :desconta :desde :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dnv :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao
:entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :folha :foram :ganhei :ganho :gas :gastei :gasto :geladeira :gente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :ja :jogo :juntando :k :la :lgpd :ligaram :ligou :limpa :limpar :loja :luz :m :mae
:mainha :maio :mano :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :na :nas :negocio :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :obrigado :oferecendo :oferta :oitenta :oito :olha :onze :oq :orientacao :oxe :pagamento :pagando :pagas :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila
:porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :rapaz :real :receita :referente :regras :remedio :renda :renegociacao :restam :restantes :restituicao :resto :retiram :saber :sacar :saiu :saldo :saquei :segunda :seis :seiscentos :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal
:tambem :tche :terceiro :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_#
?_entao ?_esta ?_falo ?_ja ?_me ?_nao ?_repete ?_sao ?~# ?~caba ?~eu ?~louco ?~nao ?~o NAME_
 NAME_( NAME_) NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_aceitou NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra
NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_falou NAME_faltam NAME_fatura NAME_faz NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mil NAME_na NAME_ne NAME_novecentos NAME_ontem NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_passou
NAME_pedindo NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_seguro NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~abril NAME~acordo NAME~agora NAME~agosto NAME~ainda NAME~am NAME~ao NAME~ate
NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cinco NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~contou NAME~crediario NAME~da NAME~dando NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez NAME~dezoito NAME~dia NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei
NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~julho NAME~junho NAME~k NAME~ligou NAME~maio NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~para NAME~parcelar NAME~parcelas
NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~porque NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~sms NAME~so NAME~sobraram NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence
NAME~venceu NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_academia ^_alem ^_amortizei ^_apago ^_aposto ^_arre ^_atrasada ^_aumentaram ^_aumentei ^_avancei ^_ave ^_barzinho ^_bloqueei ^_botijao ^_brincadeira ^_busca ^_cabelo ^_casa ^_cdc ^_certeza ^_cerveja ^_cervejinha ^_churrasco ^_cigarro ^_comecou ^_comida ^_comissao ^_comprovante ^_condominio
^_conducao ^_contrato ^_correcao ^_corrige ^_corrigindo ^_delivery ^_demorou ^_depositei ^_devia ^_dez ^_diversao ^_dizem ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_eram ^_esses ^_exclusao ^_feira ^_fgts ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_guarda ^_iptu ^_ixi ^_janeiro ^_lanche ^_leite ^_levanto ^_liguei ^_lista ^_lote ^_mando ^_manicure ^_maquina ^_material ^_menti
^_mercado ^_misturei ^_mn ^_moca ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_oxente ^_parcela ^_parcelas ^_parcelei ^_passagem ^_pedreiro ^_penhor ^_pensando ^_pg ^_possuo ^_praia ^_prefeitura ^_presente ^_prestacao ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_saiu ^_salao ^_saldo ^_sobrou ^_spotify ^_tche ^_terreno ^_tirando ^_tiro
^_tive ^_tomara ^_transferi ^_trata-se ^_tres ^_trezentos ^_uber ^_umas ^_unha ^_van ^_vei ^_vence ^_vieram ^_vinte a_academia a_biz a_bolsa a_cada a_carta a_consulta a_cor a_dar a_diaria a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_lgpd a_menos a_minima a_mulher a_ninguem a_renda a_renner a_rescisao a_restituicao a_sabado a_sexta a_sindica a_um aa aa_$ abaix-
abaixa abaixa_$ aberto_, abri_um abril abril_, abrindo~app abrir~app abrir~fatura absoluta_pode absoluta~gravar absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando acabou_gracas acabou~a acade- academia academia_# academia_NAME academia~# academia~, academia~e acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# acertei_$ acho_$ acho_, acho~# acho~cai acho~esqueci acho~esta acho~umas
acho~uns acordo~fiz acordo~o acoug- acougue acougue_# acougue_do acred- acredita acredita_$ adiantada adiantada_$ adiante_eu adiante~te adiantou_# adiantou~e adoec- adoeceu advogado~NAME after-crisis:cansada after-crisis:com after-crisis:desculpa after-crisis:fome after-crisis:moca after-crisis:morto after-deficit:. after-deficit:aluguel after-deficit:amanha after-deficit:bico after-deficit:boleto
after-deficit:bolsa after-deficit:carro after-deficit:casa after-deficit:comecar after-deficit:comida after-deficit:consigo after-deficit:contas after-deficit:dar after-deficit:deixar after-deficit:deixo after-deficit:demais after-deficit:der after-deficit:direito after-deficit:do after-deficit:em after-deficit:entao after-deficit:errado after-deficit:errei after-deficit:familia
after-deficit:filha after-deficit:filho after-deficit:fim after-deficit:gente after-deficit:irma after-deficit:isso after-deficit:jeito after-deficit:menos after-deficit:meu after-deficit:mudar after-deficit:nem after-deficit:no after-deficit:osso after-deficit:paguei after-deficit:pego after-deficit:pobre after-deficit:pode after-deficit:primeiro after-deficit:quando after-deficit:quem
after-deficit:queria after-deficit:salario after-deficit:se after-deficit:todas after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:vem after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:adianta after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:agua after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu
after-roadmap:aquilo after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:besteira after-roadmap:bicho after-roadmap:botar after-roadmap:caminhao after-roadmap:cem after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:confere after-roadmap:cortar after-roadmap:depositei
after-roadmap:desde after-roadmap:dizendo after-roadmap:duzentos after-roadmap:ela after-roadmap:emprestado after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fila after-roadmap:final after-roadmap:fora after-roadmap:furou after-roadmap:ganhou after-roadmap:gaste after-roadmap:gosto
after-roadmap:guardam after-roadmap:guardou after-roadmap:ia after-roadmap:ideia after-roadmap:imposto after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:leva after-roadmap:lhe after-roadmap:ligo after-roadmap:ligou after-roadmap:liguei after-roadmap:loterica after-roadmap:mandado after-roadmap:manha after-roadmap:marco after-roadmap:matando after-roadmap:menino
after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:nervosa after-roadmap:ninguem after-roadmap:nova after-roadmap:novecentos after-roadmap:oitenta after-roadmap:papel after-roadmap:parado after-roadmap:parte after-roadmap:pedindo after-roadmap:pediu after-roadmap:perder after-roadmap:presa after-roadmap:pretendo after-roadmap:propor after-roadmap:puder
after-roadmap:quatrocentos after-roadmap:quita after-roadmap:reais after-roadmap:receita after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:resolvi after-roadmap:restituicao after-roadmap:resto after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei after-roadmap:segunda after-roadmap:seiscentos after-roadmap:sujo after-roadmap:tinha after-roadmap:tiram
after-roadmap:todas after-roadmap:todos after-roadmap:tres after-roadmap:trinta after-roadmap:uns after-roadmap:vei after-roadmap:viajar after-roadmap:vinte after-roadmap:vivente agenc- agencia agiota_# agiota_, agiota_e agiota_falou agiota~# agiota~mil agiota~que agora_dia agora_e agora_eh agora_esta agora_estou agora_faco agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco
agora~devendo agora~dia agora~em agora~nao agora~so agosto_$ agosto_do agosto~ano agua_: agua_atrasada agua_atrasadas agua_ontem agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME agua~de agua~e agua~gas agua~luz agua~net ah_, ah_e ah_esqueci ah_tem ah~a ah~mais ah~minto ah~o ai_: ainda_falta ainda_faltam ainda_mil ainda_restam ainda~de ainda~e ainda~mais ainda~nao ainda~paguei
ainda~venceu ai~eu ai~para ai~vamos ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajudar~neto ajuda~# ajuda~as ajuda~dividas ajuda~minhas ajuda~pagar ajuda~uns ajudo_com ajudo_minha ajudou_bastante ajudou_demais ajudo~# ajudo~mae al al_NAME alem_da alem_desses alem~dois alguem_da alguem~equipe alguem~verdade alguma_, alguma~nao alimenticia_# alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet
aluguel_, aluguel_: aluguel_atrasado aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~uma am am_$ am_carro amanha_continuo
amanha_levanto amanha_vou amanha~cedo amanha~no ambas ambas_vencidas ameacando_cortar ameacando~a amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e ano_passado anos_a anos_ainda anos_ja anos_para anos_posso anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida anos~usar ano~,
ano~esta ano~meio antecipei_tres anterior_esta anterior_volta anteriores_e anterior~errada antes_, antes_eu antes_se antes~eu antes~ganhava antes~nao ao_NAME ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_so apaga_todos apagam_meus apagam_tudo apagam~dados apagar_? apagar~esta apagar~que apagar~se apaga~a apaga~nao apaga~os apaga~plano apaga~respostas apago_sem apago~ler
apague~que aparece_# apareceu_boleto apareceu~com apareceu~da aparelho_de aperr- apertei_errado apertei~, aplicativo_, aplicativo~esta aplicativo~um aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei~idade aposentei~invalidez
apost- aposta aposto aposto_uns aposto~# app_, app_do app_mostra app~# app~NAME app~um app~ver apreensao_$ apreensao_do apreensao~carro aprendiz_# aprendiz_, aprendiz~# aquele_limite aquele~da aquele~ja aqui_. aqui_da aqui_na aqui_no aqui_nos aqui_que aqui~dedos aqui~do aqui~perai aqui~rua ar arquivo_com arre arre_egua arre~, arroz_e arroz_esta arroz~queimando arroz~so arrumar_$ arrumei_um
arrumei~bico as_criancas as_demais as_parcelas as_quatro as_tres assinada_e assinou as~# as~extra as~sao as~ultimas as~uns ate_# ate_amanha ate_as ate_quarta ate_sabado ate_sexta atencao_$ atendente_de atendente~verdade atendo ate~# ate~, ate~/ ate~NAME ate~eles ate~fim ate~meu ate~nenhuma ate~o ate~para ate~que ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasada_# atrasada_,
atrasada_? atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~mes atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~#
atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasar_um atrasar~mes atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atras~nao atual atualizar atualizar_sim aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# autis-
autista autista_$ automatico_, automatico_ja automatico~o automatico~tirou auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu avancei avancei_rapido avancei~demais ave ave_maria avisos_de avisos~novo a~% a~: a~aceitou a~ate a~baixou a~caduca a~cento a~contas a~dai a~desde a~dois a~era a~estao a~fez a~gasta a~ideia a~julho a~ligou a~m a~mas a~mil a~muda a~noventa a~pagar a~parcelou
a~parte a~pela a~pergunta a~propos a~quer a~quita a~reais a~sao a~se a~tambem a~todo a~um a~uns a~vale a~veio a~velha bah_devo bah_guria bah~# bah~, bah~devo bah~estou bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_. banco_diz banco_do banco_e banco_esta banco~# banco~mandou banco~na bar_do barao_e barzinho_# bateu_# batid- batido
batido_em batido_na batido~janeiro batido~outra bebe_# beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so beneficio_, beneficio_cai beneficio~# beneficio~nunca bet bicho_# bicho_$ bicho_, bicho~por bico~# biz bloqueei_o bloqueei~numero boa_, boa_noite boa~queria boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_nao boleto_sei boleto_vence boletos_atrasados boletos_de boletos~#
boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~nao boleto~sei boleto~verdadeiro bolo_$ bolo_, bolo~uns bolsa_que bolsa~# bolsa~eh bolsa~nao bom_tamanho bom~, bom~preciso bora_deixar bora~isso bota_mais bota_uma botar_# botar_duzentos botar_mais botar~a bota~mil bota~pessoa botijao_# botijao_por botijao~mes botou_meu botou~nome bouti- boutique bpc_do bpc~meu brincadeira_,
brincadeira~eh brincadeira~estou brincando_, bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# busao buscar_os buscar~caminhao buscar~oculos buscar~papel caba caba_cobra caba~# cabeca_nao cabeca~guarda cabelo_# cabelo~, cabelo~netflix cachorro_# cachorro_comeu cachorro~# cachorro~o cada_# cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na cafez-
cafezinho cafezinho_$ cai_# cai_meu cai_o cai_para cai_todo caio_nessa cair_# cair~do caiu_, caiu_de caiu_para caiu~a caiu~primeira caiu~restituicao cai~dezembro cai~dia cai~na cai~pagamento cai~quinto cai~uns caju caju_# calca calca_curta calma_nao camar- caminhao_quito caminhao~tudo cancelar_esse cancela~que cancelei_e capital_de capital~giro cara_no carne_da carne_das carne_em carne~NAME
carne~dez carro_# carro_, carro_: carro_adiantada carro_batido carro_e carro_eh carro_esse carro_esta carro_financiado carro~# carro~com carro~em carro~mes carro~na carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~ja cartao~mil carta~#
carta~NAME carta~cartorio carta~forum carteira_de carteira~e cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_, casa_: casa_com casa_e casa_eh casa_falou casa_na casa_toda casa~# casa~, casa~NAME casa~antes casa~faco casa~financiada casa~que catando~papel cator- catorze catorze_e catorze~meio causa~# causa~NAME cdc_do cdc~NAME cedo cedo_$ cel cel_#
celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_e cem_na cem_no cem_por cem_reais cem~NAME cem~antes cem~cento cem~da cem~mes cem~para cem~por centavos centavos_$ centavos_la centavos~no cento_, cento_por cento_todo cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta
centro centro_$ cerca cerca_de cerca~$ certeza~pode certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% ce~que chama_alguem chama_gente chama~suporte chamo chao_$ chega_, chega_ne chega~# chega~amanha chegou_no chegou~carta chegou~intimacao cheir- cheiro cheque~# cheque~, cheque~do cheque~e
cheque~estourado chove chove_demais chove~nao churr- churrasco churrasco_no cigarro_# cigarro_, cigarro~# cigarro~e cigarro~por cinco_e cinco_mes cinco_por cinco_zero cinco~NAME cinco~a cinco~ainda cinco~cento cinco~eu cinco~mes cinco~no cinco~que cinco~zero cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_parcelas cinquenta_por cinquenta_reais cinquenta_so cinquenta~NAME
cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana claro~pode cliquei_sem cliquei~querer clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_$ cobram_alguma cobram~coisa cobranca_? cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobrar_juros cobraram cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_agora coisa_dessas
coisa_se coisas_, coisas_: coisas_de coisas~cartao coisas~cheque coisas~dentro coisa~eu coisa~ja coisa~nao colegio_do colegio~menino coloquei_errado coloquei~, com_$ com_NAME com_agiota com_agua com_arroz com_atendente com_besteira com_condominio com_deus com_dividas com_do com_entrada com_esses com_fornecedor com_humano com_mais com_medo com_mercado com_nome com_remedio com_trezentos com_uns
comad- comadre comeca_tudo comecar_a comecar_do comecar~dar comecar~zero comeca~de comecei_num comecei~emprego comecou comecou_com comecou~# comeco~# comer_mas comer~pago comeu_o comeu~boleto comida_# comida_em comida_uns comida~# comida~, comida~casa comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_essencial como_falar como_motorista como_pagas como_saber como_secretaria
como~. como~agora como~da como~eh como~primeiro comprei_fiado comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~celular comprei~geladeira comprei~na comprei~sofa compro_fiado compro_mais comprou_minha comprou~divida com~# com~% com~a com~agiota com~amigo com~atendente com~cara com~como com~consultor com~contas com~contrato com~criancas com~cristao com~da com~disso com~e com~em
com~faturas com~filha com~filho com~gerente com~juros com~loja com~mae com~nada com~nome com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~sogra com~sujo com~todo com~uns com~uso com~vivente concordo~o concursada_do concursada~estado condi- condicao condominio_# condominio_, condominio_: condominio_atrasado condominio_de condominio_desde condominio~# condominio~$ condominio~,
condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confesso confirm-amount:? confirm-amount:amor confirm-amount:apagar confirm-amount:bem confirm-amount:com confirm-amount:como confirm-amount:conheco confirm-amount:dai confirm-amount:era confirm-amount:estava confirm-amount:estou confirm-amount:falei confirm-amount:foi confirm-amount:melhor
confirm-amount:menos confirm-amount:minha confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:nem confirm-amount:nessa confirm-amount:no confirm-amount:ou confirm-amount:para confirm-amount:queria confirm-amount:quero confirm-amount:quinhentos confirm-amount:se confirm-amount:sem confirm-amount:ser confirm-amount:so confirm-amount:tive confirm-amount:tres confirm-amount:ver
confirm-amount:verdade confirm-amount:zero confirm-change:. confirm-change:? confirm-change:absoluta confirm-change:acho confirm-change:agora confirm-change:amor confirm-change:apagar confirm-change:aqui confirm-change:as confirm-change:bem confirm-change:certeza confirm-change:com confirm-change:decimo confirm-change:deles confirm-change:dera confirm-change:disso confirm-change:falei
confirm-change:favor confirm-change:fe confirm-change:hein confirm-change:hmm confirm-change:infelizmente confirm-change:mao confirm-change:mas confirm-change:menos confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:papel confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pior
confirm-change:precisa confirm-change:proposta confirm-change:queria confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade confirm-change:vou confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:antes confirm-creditor:apaga confirm-creditor:bate
confirm-creditor:bem confirm-creditor:brincadeira confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:disso confirm-creditor:duvida confirm-creditor:eles confirm-creditor:estava confirm-creditor:exatamente confirm-creditor:favor confirm-creditor:fogo confirm-creditor:foi confirm-creditor:fosse
confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:mas confirm-creditor:me confirm-creditor:melhor confirm-creditor:menos confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:nem confirm-creditor:nessa confirm-creditor:no confirm-creditor:ou confirm-creditor:para confirm-creditor:pelo confirm-creditor:perfeito
confirm-creditor:pior confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:valor confirm-delete:acho confirm-delete:arquivo confirm-delete:as confirm-delete:com confirm-delete:conheco confirm-delete:decimo confirm-delete:dessas
confirm-delete:disso confirm-delete:em confirm-delete:espera confirm-delete:falei confirm-delete:fica confirm-delete:mais confirm-delete:mao confirm-delete:melhor confirm-delete:mexe confirm-delete:mexer confirm-delete:muda confirm-delete:mudar confirm-delete:nessa confirm-delete:pelo confirm-delete:perai confirm-delete:perco confirm-delete:por confirm-delete:querer confirm-delete:quieto
confirm-delete:segura confirm-delete:sem confirm-delete:so confirm-delete:some confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_nem conheco~de consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:aceitar consent:ajudar consent:amor consent:apaga consent:apagam consent:aqui
consent:ate consent:boa consent:bom consent:carne consent:cartao consent:celular consent:certo consent:codigo consent:confio consent:continuar consent:conversar consent:crer consent:deixou consent:demais consent:demorou consent:desejo consent:dia consent:disse consent:disseram consent:diz consent:dono consent:essas consent:estao consent:ficar consent:fila consent:gostaria consent:guardar
consent:humano consent:ligaram consent:lista consent:mandaram consent:mao consent:mexer consent:moco consent:pagando consent:pague consent:paz consent:pedindo consent:pelo consent:pessoa consent:precisando consent:primeira consent:primeiro consent:quer consent:queria consent:receber consent:recebi consent:sabendo consent:score consent:seguir consent:sera consent:sobre consent:tambem consent:tche
consent:telefone consent:terceiros consent:uso consent:vi consent:vir consent:vivente consent:whatsapp conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_#
consigo_alugar consigo_pagar consigo~casa consigo~por consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% conta_# conta_como conta_esta conta_feita conta_ne conta_negativa conta_sem conta_so contando_a contando_aqui contando~desse contando~nos contar_? contar~o contas_# contas_, contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~, conta~agua
conta~essencial conta~mes conta~o conta~pagar conta~sao continuo continuo_$ conto_e conto_essa conto_na conto_no conto_para contou_que contou~eu conto~NAME conto~meio contra_o contrato_# contrato_: contrato_NAME contrato_aqui contrato_consta contrato_para contrato~# contrato~NAME contrato~mim contrato~nao conversa_ou conversar~alguem conversar~voce cooperativa_NAME copia_dos copia~meus cor
cor_desse corag- coragem coragem~abrir coragem~ver corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortar_minha cortar_onde cortaram_minha cortarem~luz cortar~? cortar~agua corte_. cor~dinheiro cosme- cosmetico cosmetico_e cosmetico~faco cozin- creche_# creche_do crediario_na crediario~, crediario~NAME
credito_pessoal credito~NAME crer crer_$ criancas_# criancas~# cristao_$ cuido culto culto_e culto~olhe cunha- cunhada curta curta_$ custa_# custe- custeio da_agua da_aposentadoria da_cento da_dona da_equipe da_escola da_esquina da_igreja da_lingua da_manha da_marinha da_mil da_neide da_oferta da_oficina da_pressao da_rede da_rescisao da_uns dados_, dados_antes dados_em dados_nao dados_se
dados~alguem dados~arquivo dados~conforme dados~eu dai_nao daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_mei das_pernas das_trinta das~# das~, das~do das~e das~paguei das~parcelas das~voce da~agora da~caiu da~com da~e da~esse da~esta da~estadual da~falou da~faz da~hoje da~irma da~ja da~juntando da~mil da~mulher da~ontem da~por da~salario
da~sao da~sem da~tirar da~trezentos da~uns da~vence da~venceu de_# de_13o de_aniversario de_aposentadoria de_atraso de_bico de_bom de_brincadeira de_busca de_cabeca de_cada de_calca de_cem de_cento de_condominio de_contato de_decimo de_dentro de_dividas de_dona de_doze de_duzentos de_emprestimo de_eu de_familia de_favor de_faxina de_feira de_fgts de_fiado de_ficar de_gasolina de_giro de_imposto
de_iptu de_janeiro de_julho de_manha de_mercado de_multa de_noite de_noventa de_oitenta de_oitocentos de_passear de_pedreiro de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_rescisao de_roupa de_segunda de_semana de_setecentos de_sexta de_som de_tanta de_tarde de_taxa de_trezentos de_vale de_vedete de_ver de_vigia de_vinte de_vista debito
debito_automatico debito~, debito~ja debt-amount:$ debt-amount:. debt-amount:abrir debt-amount:ai debt-amount:ainda debt-amount:anos debt-amount:ao debt-amount:aplicativo debt-amount:app debt-amount:as debt-amount:ate debt-amount:atrasada debt-amount:atrasadas debt-amount:banco debt-amount:bateu debt-amount:bola debt-amount:boleto debt-amount:bulhufas debt-amount:buscar debt-amount:cabeca
debt-amount:casa debt-amount:ce debt-amount:cem debt-amount:cento debt-amount:certo debt-amount:com debt-amount:comecou debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:deixa debt-amount:deve debt-amount:devedor debt-amount:diferenca debt-amount:disso debt-amount:dizer debt-amount:do debt-amount:duas debt-amount:enchente debt-amount:entendo debt-amount:entre debt-amount:era
debt-amount:esses debt-amount:extrato debt-amount:falando debt-amount:falar debt-amount:falou debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:fila debt-amount:fim debt-amount:foi debt-amount:guarda debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:la debt-amount:letra
debt-amount:lingua debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:minha debt-amount:minimo debt-amount:miuda debt-amount:moca debt-amount:molhou debt-amount:mostra debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nome debt-amount:nove debt-amount:noventa debt-amount:numero debt-amount:oculos debt-amount:oitenta debt-amount:oito debt-amount:olhar
debt-amount:olho debt-amount:onde debt-amount:os debt-amount:outro debt-amount:papel debt-amount:parcela debt-amount:passa debt-amount:pela debt-amount:pera debt-amount:perai debt-amount:portugues debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quarenta debt-amount:quatro debt-amount:quebrado debt-amount:quebrados debt-amount:quem debt-amount:quer
debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:resposta debt-amount:saber debt-amount:saco debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sete debt-amount:setecentos debt-amount:simples debt-amount:so debt-amount:tambem debt-amount:taxa debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:ultima
debt-amount:um debt-amount:vale debt-amount:valor debt-amount:veio debt-amount:vergonha debt-amount:viu debt-amount:voce debt-amount:x debt-creditor:? debt-creditor:a debt-creditor:aquele debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:falei debt-creditor:ferida debt-creditor:fica debt-creditor:minha
debt-creditor:neide debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:que debt-creditor:quero debt-creditor:se debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:te debt-creditor:ue debt-creditor:venderam debt-kind:. debt-kind:atencao debt-kind:atrasada debt-kind:desconto debt-kind:disso debt-kind:entendo debt-kind:entrou
debt-kind:familia debt-kind:mais debt-kind:moco debt-kind:parcelaram debt-kind:pelo debt-kind:qual debt-kind:quanto debt-kind:responder debt-kind:sai debt-kind:ser debt-kind:te debt-kind:telhado debt-kind:tipo debt-kind:trata-se debt-kind:tudo debt-kind:uns debt-kind:ver debts:
 debts:! debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abri
debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:ah debts:ainda debts:ajudar debts:al debts:alem debts:alguma debts:aluguel debts:am debts:amiga debts:amor debts:ano debts:anos debts:ao debts:apaga debts:aparece debts:apareceu debts:aplicativo debts:aposentadoria debts:app debts:ar debts:ate debts:atendimento debts:ativa
debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:cachorro debts:cair debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:causa debts:cel debts:celular debts:cem debts:centavos
debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comigo debts:compra debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contar debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:cristao
debts:curso debts:dando debts:dava debts:decima debts:dei debts:deixa debts:dele debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desse debts:deste debts:deu debts:deus debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disse debts:disso debts:diz
debts:dizer debts:dois debts:dona debts:dormir debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado debts:emprestei debts:emprestimos debts:emprestou debts:enrolado debts:entao debts:entre debts:era debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei
debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fazer debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:fica debts:ficou debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:folha debts:fora
debts:foram debts:fornecedor debts:frio debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha debts:hospital debts:ih debts:imobiliaria debts:imposto debts:inss debts:internet debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:justica debts:k debts:la debts:le debts:levanto debts:limite
debts:loja debts:lojas debts:lote debts:lugar debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:mesma debts:meus debts:milicia debts:minimo debts:minuto debts:mn debts:moca debts:mostra debts:moto
debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:negocio debts:neto debts:ninguem debts:no debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:ops debts:orientacao debts:os debts:osso debts:outra debts:padaria debts:paga debts:pagando debts:pagar
debts:pagas debts:pago debts:pagou debts:pai debts:papel debts:parado debts:parcela debts:parcelado debts:parcelas debts:parcelei debts:parei debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pedi debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoal debts:pg debts:pila
debts:pinga debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei
debts:remedio debts:repete debts:responder debts:restam debts:restando debts:restantes debts:rosa debts:roupa debts:saldo debts:saude debts:seis debts:seiscentos debts:semana debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som
debts:spc debts:sujo debts:tanta debts:tche debts:televisao debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total debts:trabalho debts:tratamento debts:tres debts:trezentos debts:trinta debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida
debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vez debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:vivo debts:x debts:ze debts:zerado debts:| decima decimo_em decimo_nao decimo_sim decimo~, decimo~dezembro dedo_errado dedos dedos_, dedos~espera dedo~, defeso~um dei_conta deixar_isso deixar~em deixar~estava deixa~abrir deixei_de deixei~pagar
deixo_de deixo_em deixo_vencer deixou_em deixou~duvida deixo~branco deixo~comer dei~, dei~de dei~na dela_$ dela~# deles_, deles~entao delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demais~volta demorou demorou_, dentista_# dentro_de dentro~casa depende_da depende~dia depois_# depois_dos depois_essa depois_se depois_vejo depois_voce depois~apagam depois~e depois~eu
depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der_mil der~e der~todas der~tudo desconta_# desconta_direto descontado_no descontam_# descontam~por descontando desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_ou desconto_por descontos desconto~# desconto~email desconto~fica
desconto~tento desculpa_mas desculpa~nao desde_# desde_abril desde_entao desde_fevereiro desde_julho desde_junho desde_maio desde_o desde_outubro desde_que desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego_# desemprego_, desemprego~# desemprego~ainda desemprego~por dessas_coisas dessas~, dessa~pelo
desse_dinheiro desses_dois deste deste_ano deste~. deu_dez deus_estou deus_nao deus_o deus~apaga deus~atolada deus~registraram deus~tenha deu~% deu~e deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as devendo_desde devendo_mil devendo_no devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~cartao devendo~conto devendo~e devendo~mes
devendo~meses devendo~mil devendo~tres deve~ainda deve~alto deve~mil devia_# devia_$ devo_ao devo_dois devo_eh devo_hoje devo_la devo_mil devo_oitocentos devo_receber devo_tambem devo_tres devo_uns devol- devolvi devolvi_# devo~# devo~a devo~cartao devo~conto devo~da devo~de devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para
devo~parcelas devo~pila devo~reais devo~sindica devo~so devo~um dez_, dez_centavos dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoito_de dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate
de~atrasada de~atrasadas de~atrasado de~cada de~cento de~coisa de~comprei de~curta de~das de~dia de~esta de~estou de~faco de~falta de~faltam de~faltando de~ganho de~help de~ja de~jeito de~ligar de~lugar de~mais de~me de~meses de~pagas de~paguei de~parcelas de~pela de~porque de~quartinho de~salario de~seja de~sem de~setecentos de~so de~tamanho de~todo de~tudo de~uma de~uns de~vai de~vez dia_a
dia_bruto dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_util diabe- diabetes diach- diacho diacho_ai diaria_# diaria_$ diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que diese- diesel
diferenca_de diferenca~um dificil_a dificil~vida diga digo_aqui dinheiro_com dinheiro_esse dinheiro_nao dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~vai disso_, disso_eu disso~? dito dito_$ dito_pelo dito~nao diversao~culto diversao~sentar divida_: divida_acaba divida_da divida_na divida_nova divida_voce dividas_,
dividas_como dividas~NAME dividas~eu dividas~ja divida~, divida~esta divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o divido~um diz_# diz_uma dizem dizem_que dizendo~limpa dizer_ao dizer_flexivel dizer_nao dizer_quais dizer_sim dizer~certo dizer~divida dizer~eh dizimo_# dizimo_cento dizimo_entra dizimo~, dizimo~e dizimo~na
diz~coisa diz~mil dnv do_13o do_agiota do_bicho do_boleto do_cachorro do_caminhao do_cheque do_crediario do_custeio do_de do_decimo do_desconto do_dia do_financiamento do_flamengo do_gas do_imposto do_ir do_mercado do_nenem do_pagamento do_painel do_seu do_sofa do_tiao do_trampo do_vizinho doenc- doenca doenca_# doenca~do doido_$ doido_, doido~isso dois_, dois_cartoes dois_centavos dois_condominio
dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~duzentos dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dois~um dona_da dona_neide dona~# dona~, dona~casa dono_quer dono~a dono~casa dormir_que dormir~amanha dos_cachorro dos_fundos dos_gato
dos_meninos dos~# dos~: dos~faz dou_# dou~em dou~para doze_, doze_de doze_e doze_ou doze~cento doze~de doze~estou doze~na doze~o do~, do~: do~NAME do~adiantada do~agora do~antes do~atrasadas do~aumentou do~batido do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~dos do~e do~em do~especial do~esse do~ex do~falecido do~familia do~finado do~irmao do~ligou do~mas do~me do~menino do~na
do~nao do~o do~osvaldo do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~uns do~venceu do~ver do~ze duas_: duas_atrasadas duas_coisas duas_contas duas_voce duas~# duas~, duas~. duas~: duas~NAME duas~atrasadas duas~esta duas~o dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por
duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~oitenta duzentos~quarenta duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_alguma e_ate e_cabelo e_cai e_caju e_cartao e_celular e_cem e_cerveja e_cheque e_cinco e_com e_da e_desconta
e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_disse e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_eles e_emprestimo e_estao e_faco e_faltam e_faxina e_feira e_fevereiro e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_isso e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_nove e_novecentos e_nunca e_oitenta e_oito e_oitocentos e_olhe
e_os e_outro e_para e_parei e_pensao e_por e_poucas e_poucos e_pouquinho e_quando e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_tenho e_tres e_trezentos e_um e_uma e_uns economizo_se efetiva egua_, egua~recebo egua~tem eh_autista eh_cartao eh_cento eh_cinquenta eh_comigo eh_cortarem eh_culto eh_debito eh_dia eh_dois
eh_doze eh_ele eh_eles eh_financiada eh_mesmo eh_milagre eh_na eh_perder eh_quarenta eh_quatrocentos eh_quinhentos eh_ruim eh_sentar eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~apagar eh~automatico eh~bruto eh~cai eh~com eh~desconto eh~diacho eh~disso eh~dizer eh~emprestimo eh~falar eh~falecido eh~feijao eh~ganha eh~mil eh~minimo eh~moca eh~na eh~parcelas eh~pensao eh~pode eh~praga eh~quem
eh~responder eh~salario eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra ele_nao ele_quer ele_sim eles_? eles_falaram eles_ligaram eles_ligarem eles_me eles_querem eles_retiram eles_virem eles~buscar eles~o eletrica ele~# ele~duzentos ele~me ele~o ele~paga ele~vinte em_# em_$ em_abril em_agosto em_arquivo em_dois em_especial em_fevereiro em_julho em_media em_mil em_oitenta
em_recuperacao em_seis em_trezentos em_vez em_vinte email_do email_eh email_isso email~NAME email~eh email~golpe embora_da emprego_de emprego_novo empregos emprego~# empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_)
emprestimo_, emprestimo_com emprestimo_consignado emprestimo_na emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~desconto emprestimo~e emprestimo~mil emprestimo~x empresto empresto_mil emprestou_# emprestou_dois emprestou_mil emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~NAME em~a
em~anos em~do em~gracas em~judicial em~meses em~mil em~no em~parcelas em~porque em~recebo em~so em~tempo em~x energia_# energia_: energia~$ energia~esta enfermeira enganei_a enganei~NAME enquanto_eh enquanto~isso enrolado_com ensina_a entao_, entao_devo entao_esse entao~mes entao~no entao~sei entao~tem entende entende_, entender entende~chama entendi~, entendo_de entendo~taxa entra_# entra_e
entra_na entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o entrar_# entrar~mil entra~conta entra~mil entre_# entre_cartao entrega_de entrega_no entrega~ifood entrega~moto entrei_nessa entrei~loja entressafra envia- enviar enviar~NAME enxer- enxergo enxergo_$ epoca equip- equipe equipe_$ era_# era_, era_brincadeira era_da era_doze era_uma
eram eram_# eram~mas era~% era~agora era~coisa era~marinha era~mil era~minha errada_, errada~volta errado_. errado_a errado_comeca errado~de errado~nao errado~outra errado~volta errei_a errei_ali errei_na errei~atras errei~eh errei~luz errei~pergunta errei~quero errei~ultima escola_# escola_da escola_dela escolar_# escola~menina escreve_a escreve_uma escreve~mensagem escrito_aqui escrito_miuda
escrito~e escrito~no especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em espera_$ espera~, espero_eles espero~ligarem esposa~# esposo_# esqueci_alguma esqueci_do esqueci~, esqueci~falar essa_fita essa_fogueira essa_parada essa_praga essas_, essas_coisa essas_mesmo essas_tres essas~cartao essa~acaba essa~da essa~deixo essa~depois
essa~feita essa~quero essa~vou esse_diacho esse_eh esse_esta esse_povo essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:ah essentials:ajudo essentials:alguem essentials:alta essentials:amigo essentials:ano essentials:anterior essentials:antes essentials:arroz essentials:avisar essentials:bebe
essentials:boca essentials:boleto essentials:bolsa essentials:botijao essentials:boto essentials:branco essentials:bus essentials:cachorro essentials:canto essentials:carro essentials:cartao essentials:cel essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comeco essentials:comida essentials:comigo essentials:condominio
essentials:conducao essentials:consulta essentials:consultor essentials:contar essentials:continuo essentials:conto essentials:conversar essentials:creche essentials:cuida essentials:custa essentials:das essentials:deixar essentials:dela essentials:der essentials:desconto essentials:desse essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:diesel essentials:digitei
essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dizimo essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esses essentials:explica
essentials:faculdade essentials:falo essentials:familia essentials:farmacia essentials:ferida essentials:ficar essentials:filha essentials:filho essentials:filhos essentials:fogo essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario essentials:ganha essentials:gasolina essentials:gasosa essentials:gasta essentials:gente
essentials:gerente essentials:governo essentials:ih essentials:inclusa essentials:incluso essentials:iptu essentials:ir essentials:jogo essentials:junto essentials:k essentials:leite essentials:ler essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais
essentials:merc essentials:meses essentials:mim essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:muito essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nome essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:olha essentials:os essentials:osso essentials:outro essentials:paga
essentials:pagar essentials:pai essentials:pais essentials:panela essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:patavina essentials:pensao essentials:perai essentials:pinga essentials:plano essentials:posto essentials:pouco essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos
essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:responder essentials:resto essentials:robo essentials:sai essentials:salario essentials:saude essentials:segunda essentials:seguro essentials:seiscentos
essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:tambem essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trampar essentials:trampo essentials:trezentos essentials:trinta essentials:troca essentials:trocar
essentials:uber essentials:ultima essentials:ultimo essentials:van essentials:veio essentials:velho essentials:vem essentials:vence essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:viu essentials:vo essentials:volto esses_juros esses_papel esses~eu esse~e esse~furou esse~liga esse~mesmo esse~moca esse~o esse~ou esta_# esta_cobrando esta_correto esta_de esta_errada
esta_escrito esta_louco esta_mal esta_nao esta_negativa esta_queimando esta_vindo estado_, estado~recebo estadual estadual_, estagiario estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_melhor estava_tanto estava~, estava~agora estava~antes estava~de estava~so esta~# esta~$ esta~% esta~absurdo esta~bom
esta~cobrando esta~com esta~das esta~desde esta~dois esta~faz esta~gracas esta~meu esta~mil esta~miuda esta~na esta~ponta esta~recuperacao esta~torno esta~trezentos este_ano estev- esteve esteve_aqui este~, estou_atolada estou_encostado estou_fazendo estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estou~, estou~a estou~as estou~chao estou~decima
estou~desde estou~medo estou~mes estou~nada estou~no estou~parar estou~parcela estou~quarta estou~setima estou~tempo estou~uns estou~vigesima estou~volante estud- estudantil estudantil_NAME estudantil~# eu_# eu_? eu_abrir eu_atrasar eu_botar eu_compro eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_enviar eu_errei eu_falar eu_fale eu_fechar eu_ficar eu_fiquei eu_fiz eu_fui eu_ganhar eu_ganhava
eu_gaste eu_gasto eu_la eu_largar eu_largasse eu_levo eu_ligo eu_mandar eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_respondi eu_rodo eu_saiba eu_sou eu_tinha eu_tiro eu_tivesse eu_trabalho eu_vendo eu~NAME eu~acertei eu~ajudo eu~ate eu~botar eu~cento eu~cinco eu~conto eu~duzentos eu~e eu~emprestado eu~errado eu~falei eu~fiado eu~fichada eu~foi eu~gasto eu~hoje eu~la eu~lembro
eu~mandioca eu~menos eu~meu eu~mil eu~novecentos eu~ou eu~pago eu~pelo eu~por eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tudo eu~uma eu~uns ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explica_como explicar_melhor explicar~a explica~plano explica~que explica~se extra- extra_$ extrato extrato_de extrato_eu extrato~hoje
extrato~sei extra~# ex~# e~$ e~% e~. e~NAME e~abaixa e~acabei e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~ate e~atrasada e~atrasadas e~atrasado e~aviso e~boca e~bolsa e~cada e~cartao e~centavos e~cigarro e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desde e~dia e~dois e~em e~emprestimo e~enxergo e~especial e~esta e~estou e~faco e~faculdade e~falaram e~faltam
e~farmacia e~fatura e~faxina e~feira e~filha e~filho e~financeira e~fiquei e~ganho e~gas e~hoje e~ja e~k e~la e~luz e~mando e~marido e~mas e~me e~mercado e~meses e~mil e~minha e~minimo e~na e~nao e~o e~os e~parcela e~parcelas e~pila e~quebrado e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~reais e~remedio e~resto e~sei e~seis e~sem e~so e~spc e~tenho e~ter e~trem e~trezentos e~tudo e~um e~umas
e~uns e~vez e~vezes e~volto e~x faco_a faco_com faco_entrega faco_faxina faco_um faco_umas faco~# faco~, faco~acordo faco~bico faco~falar faco~minima faco~negociar faco~no faco~por faculdade_# faculdade_, faculdade_NAME faculdade_de faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_de falar_o
falar_quanto falar_que falaram_mas falaram~nao falar~? falar~atendente falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma fala~um fale_o faleceu~eu falecido_, falecido_marido falecido~que falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~antes falei~brincadeira falei~errado falei~estava falei~ultimo fale~que falho- falhou falhou_$ falo_, falou_# falou_nada
falou~ainda falou~vai falo~a falo~estou falo~moca falo~robo falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_#
familia_mesmo familia_nao familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~minimo favor_, favor_na
favor_que favor~eu favor~minha faxina_# faxina_$ faxina_, faxina_quando faxina~# faxina~a faxina~por faz_cinco faz_do faz_dois faz_em faz_meses faz_nada faz_por faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em fazer~nao fazer~trato faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mes faz~nao faz~reclamacao fds fds_$ fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechou_e
fechou_em fechou~# fechou~mandou feijao_com feijao~arroz feira_# feira_deve feira~dar feira~por feita feita_$ fever- fevereiro fevereiro_$ fevereiro_. fez~ate fgts_# fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiador fiador_do fiador~aluguel fiado~venda fica_como fica_metade fica_nuns ficar_com ficar_livre ficar_um ficaria ficar~o ficar~receber
fica~centro fica~dito fica~era fica~eu fica~setecentos fichada_$ ficou_# ficou_devendo ficou_em ficou~# ficou~plano ficou~x fico~disso filha_, filha_me filha~# filha~ajuda filha~da filha~eh filho_# filho_, filho_ajuda filho_autista filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~ajuda filho~com filho~comecar filho~ele filho~meu filho~o fim~semana finado_marido
finado_que finado~eh final_# financeira_ja financeira_que financeira~fica financeira~paguei financiada financiada_em financiada~# financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~moto financiamento~na financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_eh
firma_esta firma~e firma~mal fixo_, fiz_acordo fiz_besteira fiz_na fiz_pelo fizeram_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexi- flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:abro flexibles:academia flexibles:acai flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposta flexibles:aposto
flexibles:aqui flexibles:as flexibles:bar flexibles:barzinho flexibles:bebo flexibles:besteira flexibles:bet flexibles:bicho flexibles:cabelo flexibles:cachorro flexibles:calcada flexibles:carteira flexibles:casa flexibles:celular flexibles:cerveja flexibles:cervejinha flexibles:churrasco flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:coisas flexibles:comeco flexibles:compro
flexibles:confesso flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dias flexibles:diversao flexibles:divida flexibles:dizer flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:durmo flexibles:duzentos flexibles:em flexibles:entra flexibles:esqueci flexibles:essas flexibles:esse
flexibles:esta flexibles:estou flexibles:facil flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:futebol flexibles:gas flexibles:gastando flexibles:gato flexibles:globoplay flexibles:hbo flexibles:hoje flexibles:ifood flexibles:junto flexibles:la flexibles:lanche flexibles:latinha flexibles:loteria flexibles:manicure flexibles:marido flexibles:mas flexibles:meses flexibles:mim
flexibles:minha flexibles:netflix flexibles:no flexibles:nome flexibles:nove flexibles:noventa flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:outro flexibles:parar flexibles:passado flexibles:pinga flexibles:pizza flexibles:pouca flexibles:praia flexibles:presente flexibles:quando flexibles:quanto flexibles:quase flexibles:quem flexibles:quero flexibles:renda
flexibles:restaurantes flexibles:role flexibles:roupa flexibles:rua flexibles:saio flexibles:salao flexibles:salario flexibles:sao flexibles:se flexibles:sei flexibles:ser flexibles:sessenta flexibles:sexta flexibles:streaming flexibles:tentando flexibles:ter flexibles:tigrinho flexibles:toda flexibles:todas flexibles:todo flexibles:trabalho flexibles:tv flexibles:unha flexibles:vai
flexibles:vergonha flexibles:vez flexibles:vezes flexibles:viagem flexibles:vida flexibles:vinte flexibles:voce flexibles:vou flexibles:x flexibles:zera flexivel flexivel_$ fogue- fogueira fogueira_$ foi_# foi_a foi_cortada foi_dedo foi_dinheiro foi_numa foi_pago foi_todo foi_tudo foi~# foi~: foi~NAME foi~acordo foi~emprestado foi~errado foi~loja foi~mas foi~no foi~pago foi~uma folha_. folha_:
folha~# fome_, fome~nao fora_, fora_e fora_essas fora_o fora_que foram foram_# foram~de fora~, fora~umbigo forne- fornecedor fornecedor_de fraco_nao fraco~# fraco~passa frald- fralda fralda_# fralda~# frio frio_: frio~# fui_contratada fui_fiador fui_mandado fui_na fui~do fui~na fundo- fundos fundos_da fundos~minha funer- funeraria funerario furou galo galo_para galo~NAME ganha_# ganhando
ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_sim ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garcom_no garcom~fim gas_# gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~#
gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato_# geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME
geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu gerente_do giro giro_no giro~NAME globo- globoplay gol_em golpe_ou gol~# gostaria~receber graca_e graca_mesmo graca~eu gratificacao gratificacao_foi gratificacao~cortada grava- gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guarda~para guardo guardo_isso guardou_$ guardo~na guenta~que guias guria
ha_? ha_mais ha_quinze habit- ha~anos ha~repete hbo hbo_# hoje_# hoje_ainda hoje_cedo hoje_chega hoje_de hoje_ja hoje_o hoje_tiro hoje~# hoje~, hoje~bateu hoje~em hoje~inss hoje~manha holerite~# hora_, hora_extra ia_me ia~matar idade_ganho idade_sim idade~o ideia_, ideia_de ideia~fica ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as
ignore~instrucoes igreja_$ igual_$ ih_coloquei ih_mais ih_nem ih~errado ih~um imobiliaria_cobra imobiliaria~$ inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:ah income-low-month:ai income-low-month:ainda income-low-month:cabeca income-low-month:cada income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:com
income-low-month:como income-low-month:conta income-low-month:da income-low-month:demais income-low-month:dizer income-low-month:em income-low-month:esta income-low-month:eu income-low-month:faco income-low-month:fecho income-low-month:fevereiro income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:grego income-low-month:inverno income-low-month:ja
income-low-month:janeiro income-low-month:la income-low-month:mais income-low-month:mesmo income-low-month:mim income-low-month:na income-low-month:novecentos income-low-month:nuns income-low-month:olhei income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:reais income-low-month:seiscentos income-low-month:sem income-low-month:setecentos
income-low-month:so income-low-month:tanto income-low-month:tenho income-low-month:teve income-low-month:tirar income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:vi income-low-month:x income-source:# income-source:ai income-source:anterior income-source:dizer income-source:era income-source:escola income-source:falar income-source:hora income-source:la
income-source:ne income-source:pergunta income-source:quero incomes:
 incomes:$ incomes:% incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:amanha incomes:anda incomes:ano incomes:anos incomes:anterior incomes:antes incomes:apaga incomes:aparece
incomes:aplicativo incomes:aposentada incomes:aposentado incomes:app incomes:aprendiz incomes:arroz incomes:assinada incomes:atendo incomes:atrasa incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:caixa incomes:carteira incomes:causa
incomes:cem incomes:cento incomes:certeza incomes:chega incomes:cinco incomes:cinquenta incomes:come incomes:comissao incomes:concursada incomes:consignado incomes:contando incomes:contar incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:deixar incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego
incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:dinheiro incomes:direito incomes:disso incomes:doce incomes:doenca incomes:dos incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:encostado incomes:enfermeira incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errada incomes:esposa incomes:esposo incomes:essas
incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:faco incomes:faculdade incomes:faleceu incomes:falecido incomes:faltam incomes:fatura incomes:fazenda incomes:fazer incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fundos incomes:ganha incomes:ganhava incomes:gasolina incomes:gente
incomes:holerite incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:juros incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja incomes:lugar incomes:mae incomes:manda incomes:mandioca incomes:manicure incomes:mao incomes:marido incomes:marmita incomes:maximo incomes:media
incomes:mei incomes:melhor incomes:menino incomes:meninos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:mudar incomes:muito incomes:ne incomes:nesse incomes:ninguem incomes:nisso incomes:noite incomes:nos incomes:num incomes:obra incomes:oitenta incomes:oitocentos incomes:olhar incomes:osso
incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:particular incomes:passa incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pinga incomes:pj incomes:planto incomes:porta incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora
incomes:quanto incomes:quarenta incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quentinha incomes:quinto incomes:quinzena incomes:rapaz incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondo incomes:rio incomes:roca incomes:rodo incomes:roupa incomes:ruim incomes:sabado incomes:salarios incomes:sao
incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:sempre incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:tambem incomes:te incomes:telemarketing incomes:tem incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho
incomes:trampo incomes:tres incomes:trezentos incomes:trinta incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vai incomes:vale incomes:valor incomes:vamos incomes:varia incomes:vender incomes:ver incomes:vez incomes:vida incomes:vigia incomes:vinte incomes:vivo incomes:vr incomes:x infelizmente_eh infelizmente~isso informacoes_que informacoes~guardam
informar_$ informar_agora inss_# inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um insta- instalments-left:. instalments-left:abrindo instalments-left:abrir instalments-left:acho instalments-left:agora instalments-left:ai instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:aqui instalments-left:as instalments-left:ate
instalments-left:bola instalments-left:cabeca instalments-left:cada instalments-left:carne instalments-left:cento instalments-left:cinco instalments-left:cinquenta instalments-left:coisa instalments-left:como instalments-left:contando instalments-left:contrato instalments-left:cristal instalments-left:da instalments-left:das instalments-left:depois instalments-left:desse instalments-left:dizer
instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:esta instalments-left:faco instalments-left:falo instalments-left:faz instalments-left:fiz instalments-left:foi instalments-left:foram instalments-left:gracas instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la instalments-left:mas instalments-left:meio
instalments-left:mes instalments-left:mim instalments-left:minha instalments-left:no instalments-left:nocao instalments-left:nove instalments-left:oito instalments-left:olhar instalments-left:olho instalments-left:pagando instalments-left:pagar instalments-left:pagas instalments-left:parcelas instalments-left:perai instalments-left:poucas instalments-left:prefiro instalments-left:proxima
instalments-left:quanto instalments-left:quarenta instalments-left:quatro instalments-left:quem instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:seis instalments-left:setima instalments-left:tambem instalments-left:tanto instalments-left:tem instalments-left:tempo instalments-left:termina
instalments-left:total instalments-left:uns instalments-left:vamos instalments-left:vigesima instalments-left:vinte instalments-left:vixe instalments-left:voce instalments-left:x instrucoes~e inteiro_$ inteiro~, internet~, internet~celular internet~e inval- invalidez invalidez_, inver- inverno inverno_cai inverno~para iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva_# ipva~# ir_na ir_saiu
irmao irmao~# irma~que ir~# ir~igreja isso_de isso_sim isso_tem isso~a isso~branco isso~cabeca isso~e isso~levo isso~mesmo isso~passear isso~tintim isso~vida ixi ja_, ja_aceitei ja_acertei ja_bateu ja_com ja_deu ja_devolvi ja_foram ja_mandei ja_mandou ja_me ja_nao ja_pagou ja_respondo ja_sai ja_sou ja_tem ja_teve ja_tirou ja_virou janeiro_, janeiro_. janeiro_? janeiro_e janeiro_eh
janeiro~fevereiro janeiro~uns ja~. ja~aqui ja~carta ja~de ja~do ja~falo ja~mes ja~nove ja~paga ja~processo ja~quinze ja~sei ja~seis ja~tem ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~, jeito~eu jeito~mim jeito~simples joao_$ jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem~# jovem~, judicial_. julho_, junho junho_$ junho_, junho_e
junho~# junho~NAME junta junta_da juntando juntando_$ juntas juntas~# junta~# junto- junto~uns juros_# juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros~# juros~% juros~, juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_, la_de la_na la_no la_sei
lado lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade lazer_eu lazer~nem la~# la~, la~NAME la~de le_devo leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembrei~mais lembro_, lembro_agora lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_,
ler_esses ler~papel ler~sei levam levam_o levam~contrato levanto_as levanto_cedo levanto~quatro levar- levar_minhas levarem levarem_minha levarem~moto levar~coisas levo_para levo~tumulo le~# lgpd_. lhe~, liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligando~dia ligaram_oferecendo ligaram~NAME ligarem~falo ligar~alguem ligar~eu
liga~manha ligo ligo_ou ligou_falando ligou~a ligou~que ligo~espero ligue- liguei limite_# limite_eh limite_no limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a lingua_mas lingua~nao link_para link~pagar link~painel liq liquido_# liquido_, liquido_de liquidos liquidos_, liquido~# liquido~$ lista_, lista_de lista_minhas lista_pelo lista~amor lista~contato livre_, livre_disso livre~gasolina
livre~tudo loja_, loja_NAME loja_daqui loja_de loja_do loja_na lojas~# loja~, loja~deve loja~mil loja~seu loja~vida lote_, loteria loteria_# loteria~por louco louco_, louco~nao lugar_nenhum luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_veio luz_vem luz~, luz~NAME luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~na luz~uns
luz~vem m_. mae_# mae_com mae_deixou mae_no mae_sujo mae~# mainh- mainha maior_? maior_medo maior_sim maior~eh maio~# mais_! mais_, mais_adiante mais_alto mais_conversar mais_essa mais_falar mais_lugar mais_mas mais_mensagem mais_mil mais_muda mais_ninguem mais_no mais_para mais_por mais_quanto mais_quatro mais_que mais_saber mais_seis mais_sim mais_todo mais_um mais_uns mais_velho mais~#
mais~NAME mais~alem mais~cartao mais~cinco mais~coisa mais~do mais~e mais~eh mais~era mais~fora mais~meno mais~mensagem mais~mes mais~mil mais~na mais~nenhum mais~para mais~parcelas mais~por mais~sim mais~um mais~x mal mal_das mal~pernas manda_# manda_de manda_tudo manda_ver mandado_embora mandar_as mandaram_proposta mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~que manda~todo
mandei_a mandei~volta mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou_sms mandou~# mandou~, mandou~de mandou~oferecendo mando~para maneira_, manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_$ mano_devo mano~# mano~na mao_dai mao~nao maquina_nao maquina~me marco_, marco~# marco~NAME maria_da marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_recebe
marido~# marido~$ marido~mais marido~meu marido~quatro marido~um marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_agora mas_ainda mas_cai mas_com mas_devo mas_ela mas_esse mas_esta mas_faleceu mas_foi mas_gasto mas_meu mas_minha mas_no mas_o mas_preciso mas_quem mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_valor mas_vem mas~,
mas~acho mas~ate mas~caro mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~em mas~esta mas~fatura mas~isso mas~ja mas~mae mas~mes mas~na mas~os mas~paguei mas~prestei mas~que mas~sai mas~so mas~uns matando~menores matando~pequenas material material_escolar material~# maximo_# maximo_$ me_dao me_deixou me_deve me_dizer me_empresto me_entende me_exclui me_faz me_ligarem me_ligou
me_negativou me_pagam me_pediram me_registraram me_vem media media_# media_de media~# medo_eh medo~de medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_, melhor_a melhor~deixa melhor~pergunta menina_# menino_# menino_, menino_e menino_que meninos_faz meninos~meses menino~, menino~dois menino~eh menino~uns meno meno_$
menores_primeiro menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~no menos~que menos~sim mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensais mensais_. mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME menti menti- menti_na menti~anterior merc merc_#
mercadinho_da mercadinho_de mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_, mercado_e mercado_eh mercado_esta mercado_que mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um merendeira_da mes_# mes_. mes_NAME mes_agora mes_apertou mes_ate mes_atrasada mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_furou
mes_ja mes_num mes_o mes_sem mes_trinta meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de meses_e meses_ja meses_parado meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~o meses~paguei mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mes~# mes~, mes~NAME mes~a
mes~acordo mes~ainda mes~aluguel mes~beneficio mes~consegui mes~da mes~divida mes~eh mes~eu mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~que mes~sei mes~tem mes~tigrinho mes~uns mes~vai metade~NAME metade~eram metade~meu meu_# meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_falecido meu_finado meu_irmao meu_limite meu_maior meu_medo meu_menino meus_pais meus~, meus~antes
meus~em meus~nao meu~; meu~NAME meu~adoeceu meu~ajuda meu~autista meu~bota meu~deve meu~ganha meu~ganhava meu~ja meu~medo meu~nunca meu~pode meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~disso me~eh me~juros me~mil me~minhas me~nao me~oferecendo me~pela me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto
mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milag- milagre milagre_, milagre~sei milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo
mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~pouquinho mil~quatrocentos mil~que mil~quebrados mil~quer mil~quinhentos
mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x minha_agua minha_amiga minha_cunhada minha_faculdade minha_fia minha_gratificacao minha_menina minha_parcela minha_parte minha_patroa minha_perna minha_restituicao minha_tia minha_vo minhas~? minhas~de minhas~e minha~. minha~amanha minha~com minha~deixou minha~deve minha~e minha~ganha minha~ontem
minha~para minha~quero minha~sujo minha~todo minima minima_ideia minimo_# minimo_, minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimo_que minimo_so minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~mais minimo~mes minimo~sou minimo~vindo minto minto_, minto~tem misturei misturei_tudo misturei~, miuda_e miuda~nao mn moca_disse moca_do moca_falou moca_que
moca~cinco moca~cobranca moca~falei moca~que moco_, moco_isso moco~eu moco~nao more-debts:$ more-debts:. more-debts:: more-debts:? more-debts:agora more-debts:agua more-debts:ah more-debts:alem more-debts:aluguel more-debts:atrasada more-debts:cabeca more-debts:casa more-debts:cobra more-debts:com more-debts:contas more-debts:das more-debts:declarar more-debts:dei more-debts:dentista
more-debts:desconto more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:esqueci more-debts:faculdade more-debts:faltam more-debts:faz more-debts:fiado more-debts:filho more-debts:fiz more-debts:fui more-debts:ia more-debts:iptu more-debts:juros more-debts:lembrada more-debts:lembrei more-debts:luz
more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:minha more-debts:minto more-debts:na more-debts:ninguem more-debts:noventa more-debts:ofereceram more-debts:oitenta more-debts:os more-debts:outro more-debts:pagar more-debts:pago more-debts:paguei more-debts:passar more-debts:pior more-debts:pronto more-debts:quando more-debts:quatrocentos
more-debts:quer more-debts:quinhentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:soma more-debts:tamanho more-debts:tempo more-debts:tinha more-debts:tres more-debts:um more-debts:uns more-debts:usou more-debts:venceu more-debts:vencida more-debts:x moro_com moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte_:
morte~$ mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em moto_financiada moto_por moto_que motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~eu moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_sim muda_todo mudar_a mudar~resposta muda~? muda~mes muda~por muda~um mudou_tudo mudou~na
muito_, muito_nao muito~. muito~sei multa_$ m~# m~e m~no na_# na_boca na_comida na_cooperativa na_decima na_entressafra na_epoca na_farmacia na_fazenda na_financeira na_firma na_igreja na_justica na_mercearia na_padaria na_parcela na_poupanca na_quarta na_rifa na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_ainda nada_com nada_para nada_que nada~NAME nada~atraso
nada~casa nada~eles nada~eu nada~fica nada~gracas nada~me nada~nao nada~ninguem nao_# nao_. nao_a nao_abaixa nao_chega nao_deixo nao_devia nao_dito nao_dou nao_enxergo nao_falo nao_ganho nao_guarda nao_guardo nao_levam nao_minha nao_moco nao_olho nao_pera nao_pesquei nao_pinga nao_prestei nao_responder nao_sai nao_vendo nao_viu nao~. nao~agora nao~alugar nao~aluguel nao~aqui nao~ate nao~bola
nao~cobra nao~comida nao~conseguir nao~coragem nao~dando nao~desde nao~direito nao~ela nao~entende nao~estava nao~ia nao~informar nao~jeito nao~luxo nao~mil nao~ne nao~nenhum nao~nocao nao~numero nao~pera nao~proposta nao~quantas nao~renner nao~sei nao~separar nao~tem nao~tocar nao~tudo nao~uma nao~vencer nas_NAME na~
 na~( na~. na~; na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta
na~desde na~deu na~dois na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~mas na~meu na~nao na~ontem na~passada na~que na~sao na~segunda na~sem na~so na~tem na~tenho na~tia na~vida na~volta negativa_# negativou negociar_a negociar~divida negociar~eles neide neide_, nem_luz nem_passa nem_sorvete nem_vou nem~NAME nem~cafezinho nem~coragem nem~direito nem~eu nem~mais nem~onde nem~passa
nem~pela nem~quanto nem~vista nenem nenhuma_. nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervosa nessa~na nesse_assunto net_# neta netflix_# netflix~, netflix~e netflix~spotify neto~e ne~# ne~entao ne~tenho ninguem_, ninguem_falou ninguem_ofereceu ninguem~nada ninguem~procurou no_acordo no_acougue no_agiota no_ano no_beneficio no_bicho no_centro no_chao no_cheque no_comeco
no_consumidor no_contrato no_crediario no_credito no_domingo no_extrato no_fds no_feirao no_final no_inverno no_maximo no_mercadinho no_pix no_posto no_primeiro no_quinto no_rotativo no_salao no_telemarketing no_ultimo no_volante nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_, nome_a nome_depois nome_em nome_na nome_pagando nome_para nome~NAME nome~conseguir nome~meu nome~serasa
nome~sujo nordeste_# nos_dedos nos~, nos~da noteb- notebook notebook_NAME notebook~# notif- nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos_e novecentos~oitenta noven- noventa noventa_$ noventa_do noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_do novo_por novo~# novo~favor novo~registrado
novo~zero no~. no~: no~NAME no~acho no~ano no~cai no~cartao no~com no~consta no~dela no~dele no~desemprego no~devo no~dia no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~hoje no~juros no~mas no~mesmo no~para no~passado no~sao no~semestre no~servico no~trabalho no~trinta no~um no~uns num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# numero_deles num~? num~de
num~do num~novo nunca_acaba nunca_atrasou nunca_entrei nunca_falhou nunca_pagou nunca_sei nunca~a nunca~ofereceram nuns nuns_setecentos o o_a o_agiota o_ano o_bruto o_caba o_celular o_certo o_cigarro o_cobrador o_colegio o_consorcio o_debito o_dentista o_dito o_extrato o_falecido o_fim o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pessoal o_pior o_posto o_povo o_processo
o_reajuste o_serasa o_simples o_spc o_suporte o_telhado o_tenha o_tratamento o_uso o_vencimento obra_, oferecendo_quitar oferecendo~por oferecer_para ofereceram_nada ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x off offers:$ offers:+ offers:/ offers:: offers:abri offers:acaba offers:adiantado offers:amanha offers:ao offers:branco offers:caiu offers:cara
offers:carta offers:cartao offers:cem offers:chegou offers:cinquenta offers:codigo offers:comeco offers:como offers:dando offers:deles offers:disseram offers:dizendo offers:dizer offers:doze offers:duzentos offers:em offers:email offers:empresa offers:entrada offers:espero offers:esquece offers:falar offers:falo offers:falou offers:fatura offers:faz offers:fim offers:fiz offers:garanto
offers:infelizmente offers:la offers:ligaram offers:ligou offers:mandam offers:mandou offers:mensagem offers:mes offers:mexe offers:mil offers:moca offers:mostrou offers:na offers:nisso offers:novecentos offers:oferecendo offers:off offers:oitocentos offers:paga offers:pagando offers:pago offers:parcela offers:parcelamento offers:parcelar offers:parcelas offers:pedindo offers:pediu offers:pego
offers:pior offers:poe offers:primeira offers:procurou offers:propos offers:quando offers:quita offers:reais offers:receber offers:resto offers:segura offers:seis offers:ser offers:serasa offers:sexta offers:tal offers:tempo offers:ter offers:trezentos offers:vai offers:valido offers:veio offers:vem offers:vista offers:whatsapp oi_bom oi_paguei oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por
oitenta~NAME oitenta~cento oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais oitocentos_
 oitocentos_a oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser olhar~extrato olhe olhe_la olhe~, onde_ver onde~ja onibus_# onibus~por
ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh oq~falo orientacao~renegociacao os_amigos os_mil os_oculos os_quebrados osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~eh os~sexta ou_# ou_eh ou_seis ou_so ou_tento outra_sim outro_# outro_, outro_de outro_estava outro_minimo outro~# outro~melhor outro~oitenta outubro_, ou~, ou~as ou~casa ou~de ou~eles ou~liquido ou~mais
ou~mil ou~plano ou~uns ou~verdade ou~x overdue:% overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:amanha overdue:ao overdue:app overdue:automatico overdue:beneficio overdue:botaram overdue:buscar overdue:cachorro overdue:cada overdue:cartao overdue:claro overdue:debito overdue:deixei overdue:demais overdue:desconta overdue:desse overdue:deve overdue:direto overdue:dizer
overdue:ela overdue:entao overdue:era overdue:escrever overdue:falo overdue:falte overdue:faturas overdue:favor overdue:fazer overdue:fita overdue:hoje overdue:junho overdue:juros overdue:la overdue:luz overdue:mesmo overdue:meus overdue:minutinho overdue:muito overdue:natal overdue:nisso overdue:oculos overdue:oito overdue:os overdue:outro overdue:papel overdue:parcela overdue:parei
overdue:passado overdue:passar overdue:perai overdue:porque overdue:pulo overdue:quando overdue:quatro overdue:quinze overdue:recebo overdue:regulares overdue:respondo overdue:resposta overdue:sao overdue:segura overdue:serasa overdue:setembro overdue:spc overdue:tanta overdue:tempo overdue:todo overdue:total overdue:vai overdue:vale overdue:valor overdue:vem overdue:vence overdue:ver overdue:vi
overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e oxe~eh o~aceita o~aqui o~automatico o~baixou o~botou o~cento o~cobra o~conta o~cortar o~daqui o~deles o~depois o~desconta o~desde o~desemprego o~diz o~especial o~falou o~familia o~humano o~inss o~maior o~mais o~mas o~minha o~mostra o~ne o~nunca o~pagando o~parcela o~passado o~pelo o~propos o~quando o~quito o~sei o~te o~util o~vao padar-
padaria padaria_# padaria_sao padaria~mil paga_# paga_decimo pagam_por pagamento_do pagamento~boleto pagamento~de pagamento~parcela pagam~quinzena pagando_# pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~menores pagar~na pagar~no
pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_em pago_esse pago_nada pago_no pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~, pago~dia pago~do pago~e pago~em pago~maio pago~mes pago~para pago~pensao pago~primeiro pago~se pago~so pague_, pague_adiantado paguei_NAME
paguei_cinco paguei_duas paguei_foi paguei_nove paguei_quinze paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~ainda paguei~boleto paguei~da paguei~das paguei~entrada paguei~falta paguei~fatura paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais paguei~tambem pague~minha pague~para pai_das pai_dos pai_faleceu pais pai~com pai~criancas pai~me
pande- pandemia pandemia_$ pao_$ papel_e papel_nem papel~ja papel~na para_a para_cafezinho para_dia para_dizer para_dois para_dona para_ela para_ele para_igreja para_ir para_levar para_loja para_mandar para_maria para_moca para_o para_pergunta para_receber para_sacar para_tirar para_tumulo para_um para_uns para_vender parada parada_$ parado_, parado~uns param~me para~% para~. para~NAME para~agiota
para~alugar para~amanha para~anterior para~ate para~atendente para~coisa para~credito para~da para~de para~do para~dois para~emprestimo para~enviar para~esses para~ficar para~filhos para~mas para~meu para~mil para~minha para~nada para~no para~pessoa para~pula para~reais para~sera para~servico para~tal para~tem para~uma para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado_#
parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelaram parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de
parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei_$ parem_de parem~mandar parou_? parte_# parte_, parte_do parte_eh parte~# partir_de partir~janeiro passa_pela passado_# passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_meus passar_minhas
passar~dados passa~cabeca passa~minha passa~telefone passa~um passear passear_$ passei_? passei_a passei_batido passei~ganhar passei~na passou_do passou_e passou~# patrao_nao patrao_nunca patrao_receber patrao~paga patrao~pagou pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro
pedreiro_, pedreiro~# pegou_# pegou_de pegou~calca pegou~mil pegou~para peguei_# peguei_mais peguei_mil peguei~# peguei~com peguei~consignado peguei~mil peguei~reformar pela_cabeca pela_divida pela_minha pela~, pela~cabeca pela~de pelo_inss pelo_menos pelo_nao pelo_telefone pelo~# pelo~dito pena_pagar pena~a penhor penhor_na penhor~NAME pensando_bem pensando~eh pensao_# pensao_de pensao_dos
pensao_para pensao~# pensao~eh pensao~finado pensao~meninos pensao~pai pense- pensei pensei_melhor pequenas_antes pera_que pera_tem pera_um perai~vou pera~a pera~eh pera~minuto pera~vou perce- perder_a perder~emprego perdido_nao perdido~entendi perdi~boleto perfu- perfume pergunta_. perna perna_$ pernas_, pernas~nao pesquei pesquei_$ pessoa_de pessoal_NAME pessoal_da pessoal_no pessoal~#
pessoal~NAME pessoa~verdade pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pior_mes pix_, pix_adiantado pix_da pix~para pizza plano_e plano_funerario plano_tambem plano~? plano~comeca planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_crer
pode_gravar pode_guardar pode_seguir pode_tacar pode_vir podem~minhas poderia~? pode~ai pode~melhor pode~sim ponta_da ponta~lingua por_ano por_email por_esse por_faxina por_fds por_fim por_hora por_idade por_invalidez por_producao por_quinzena por_semana por_ser por_sms por_telefone por_tintim por_volta porque_eh porque_nunca porque~debito porque~olhei porse- porsento porsento_por porsento~mes
por~# por~. por~: por~agora por~ate por~bruto por~chega por~com por~e por~em por~faco por~faltam por~fora por~ganho por~livre por~mais por~mas por~na por~no por~num por~oitocentos por~para por~por por~que por~se por~tirando por~tiro por~todo por~ver possa~atender posso_apagar posso~com posso~so posso~tambem posso~um possu- possuo posto posto_, posto~nao pouca- poucas poucas_$ pouco- pouco_no
poucos poucos_$ poucos~NAME pouco~NAME povo_da povo_liga povo~cobranca povo~de praga praga_mesmo praia_eh praia~de prazo_da prazo~oferta preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_a prefiro_atendimento prefiro_matar prefiro_por prefiro~as prefiro~humano prefiro~matando prefiro~responder
prefiro~telefone prese- presente presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~da pressao~diabetes prestacao_# prestacao_de prestacao_do prestacao~# prestacao~NAME prestacoes_de prestei prestei_atencao primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeiro_semestre primeiro~. primeiro~nao priva- privado processo_$ processo_,
procon_? produ- producao producao_, professora_da professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_da proposta_do proposta_para proposta~de proposta~x propos~# propos~de propria_, puder_pagar pular~pergunta pula~fita pula~fogueira pula~parada quais_divida quais_dividas qual_pago qual_primeiro qual~primeira quando_a quando_cai quando_chove quando_comprei quando_me
quando~demais quando~ficar quando~que quando~termino quantas_faltam quanto_ganho quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quartinho quartinho~$ quartinho~fundos quase_# quase_isso quase_nove quase~, quase~mil quase~no quato- quatorze quatro_$ quatro_da quatro_dividas quatro_e quatro_meses
quatro_mil quatro_parcelas quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_amanha que_conta que_cortar que_dar que_devo que_divido que_emprestei
que_esconder que_esqueci que_faltam que_falte que_faz que_fica que_ficou que_foi que_fosse que_limpam que_muda que_pediu que_pegou que_te que_umas que_umbigo que_uns que_veio que_vence quebrados quebrados_$ quebrados_eh quebrados_no quebrados~NAME quebrados~isso queim- queimando queimando_$ quem~eh quente quer_duzentos quer_trezentos querem_# querem~de querer~nao queria_ligar queria_limpar
queria_pagar queria~menos queria~meu quero_ajudar quero_tentar quero_tocar quero_tudo quero~, quero~atendente quero~conversar quero~falar quero~humano quero~menos quero~mensagem quero~meus quero~organizar quero~que quero~saber quer~a quer~casa quer~e quer~flexivel quer~minha quer~sim quer~todo questao que~% que~. que~NAME que~arroz que~atrasada que~autista que~bom que~buscar que~catando que~cento
que~com que~como que~devia que~disse que~dois que~duzentos que~emprestou que~entra que~errei que~fale que~fico que~fiz que~gaste que~lembro que~levanto que~mil que~ne que~num que~ofereco que~olho que~outro que~pague que~pai que~passa que~pesquei que~por que~responder que~respondi que~saiba que~sei que~todas que~trabalho que~uns que~uso que~verdade quieto~pensei quinhentos_$ quinhentos_,
quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_# quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de quinze~estou quinze~eu
quinze~quitar quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitanda quitar_, quitar_a quitar_o quitar_por quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~cachorro racao~gato ranch- rancho rango rango_# rapaz_do rapido_demais rapido~, rates:/ rates:: rates:aa rates:abrir rates:ajuda rates:alguma rates:alto rates:am rates:apaga
rates:assim rates:assinei rates:atrasadas rates:aumenta rates:bolo rates:branco rates:brasil rates:cabeca rates:cada rates:casa rates:catando rates:cima rates:cinco rates:cobrar rates:coisa rates:comeca rates:comigo rates:comprei rates:consta rates:conversar rates:coragem rates:cristao rates:dar rates:deus rates:deve rates:dever rates:divida rates:diz rates:dois rates:duzentos rates:ela rates:eles
rates:emprestimo rates:entendo rates:era rates:errei rates:escreve rates:escrever rates:escrito rates:espera rates:esses rates:explica rates:explicou rates:falou rates:falta rates:faltam rates:fico rates:ficou rates:fila rates:filha rates:filho rates:funciona rates:ganho rates:informacao rates:informar rates:irma rates:jogo rates:mae rates:mais rates:mano rates:marido rates:meio rates:melhor
rates:mercado rates:mil rates:minutinho rates:moca rates:mostra rates:muito rates:nenhum rates:ninguem rates:no rates:numero rates:oitenta rates:olhar rates:os rates:osso rates:outro rates:papel rates:parcela rates:passa rates:passei rates:pela rates:perai rates:poe rates:porsento rates:quando rates:quantas rates:quase rates:quatorze rates:queria rates:rapido rates:receita rates:respondi
rates:responsavel rates:resposta rates:roubo rates:sao rates:se rates:semana rates:senhora rates:so rates:tal rates:telefone rates:time rates:todas rates:todo rates:tr rates:trem rates:tres rates:uns rates:vai rates:vale rates:vem rates:vez rates:vinte reais_, reais_. reais_a reais_al reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_que reais~NAME reais~dez
reais~dia reais~luz reais~na reais~pagar reais~pix reais~quarenta reais~vista reaju- reajuste reajuste_$ receber_# receber_a receber_do receber_mensagem receber_o receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~carta recebi~da recebi~de recebi~fgts recebi~link
recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_, recebo_a recebo_bolsa recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~mas recebo~pensao recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor
reclamacao~o reclamo_no reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. rede rede_estadual rede~, refazer~desde refazer~zero refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar_o reformar~telhado registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_$ remedio_de
remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~por remedio~pressao renda_, renda_eh renda_mesmo renda~# renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_as repete~dividas repete~nao rescisao_$ rescisao~# respondi~a respondo_essa resposta_anterior respostas_e respostas~comeca resta_# restam restam_# restam~de restando restando_# restantes
restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_esta resto_minha resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo rifa rifa_$ robo_, robo~chama roca_, role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME roubar roubar_meus roubo roubo_$ roupa- roupa_#
roupa_uns roupas roupa~# roupa~, rs rua_de ruim_# ruim_$ ruim_? sabado_$ sabado_vai sabe_eh saber_agora saber_de saber~voce sabe~mim sabe~o sabe~que sacar_# sacar_$ sai_$ sai_dia sai_por saiba saiba_$ saind- saindo saio_para saio~ir sair_depois sair_do sair~casa sair~voce saiu_# saiu_meu sai~# salao_# salao~# salao~a salao~e salario_# salario_, salario_. salario_bruto salario_e salario_eh
salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~eh salario~meio salario~mil salario~na salario~para salario~so saldo_# saldo~# saldo~$ saldo~de salgada salve sao_dez sao_dois sao_duas sao_mil sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~e
sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saude_# saude~# saude~e se_muito se_o se_ofereceram se_paga se_recebo se_tenho se_vier se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta segunda~sabado segunda~sexta segundinho segundinho_que segundinho~o segundo_o
segundo~extrato segura~, seguro_# seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_de sei_direito sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~cinquenta seiscentos~quarenta seiscentos~telemarketing seiscentos~vinte
seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~devo sei~dizer sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~o sei~ofereceram sei~paga sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou sem_chao sem_entrada sem_pagar sem_registro semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando
semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~duzentos semana~gasolina semana~o semana~ou semana~uns semes- semestre semestre_. sempre_no sempre~# sempre~dia sem~# sem~de sendo_# sendo_que sendo~atrasado sentar sentar_na sentar~calcada separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa_por serasa~# serasa~NAME
serasa~causa serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta_por sessenta~de sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima
setima_$ seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~, se~atrasar se~boleto se~botar se~conseguir se~cortar se~direito se~eh se~empresa se~fechar se~ficar se~ganhar se~largasse se~pedir se~pegar se~perder se~receber se~tivesse si_, silva silve- silveira silveira_$ sim_. sim_esta sim_faz sim_infelizmente sim_moca
sim_nao sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma simples_nacional simples~atrasado sim~, sim~a sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~lembrei sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~tempo sim~tenho sindica sindica_dois sindica~condominio sms_# sms~# sms~% so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_devo so_dou
so_esse so_falta so_ligacao so_luz so_no so_paguei so_pinga so_que so_recebo so_resta so_saio so_semana so_um sobe sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobrinho_; sobrinho~a sobrou_# sobrou_dinheiro sofa sofa_no sofa_por sofa~# sofa~NAME sofri- sofrimento sogra_, sogra~ela solicito~exclusao som sorve- sorvete sorvete_eu sorvete~compro
sou_aposentado sou_boia-fria sou_manicure sou_pedreiro sou_porteiro sou_professora sou_viuva sou~ganho sou~minha sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~do so~em so~isso so~luz so~mes so~no so~novecentos so~por so~sei so~sexta so~tres spc_por spc_tem spc~uma spotify_# spotify~e strea- streaming streaming_# streaming~, subiu_para subiu~# sujo_, sujo_por sujo~causa
suporte_humano tacar tacar_ai talvez_nao talvez_sim talvez~nao talvez~talvez tal~NAME tamanho_$ tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_tempo tanto~nao tanto~que tarde_de tarde_queria tarde~ajuda tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_dizer te_mando telefone_com telefone~NAME telefone~alguem telemarketing_e
telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_comida tem_dois tem_duas tem_essas tem_jeito tem_semana tem_sobre tem_tambem tem_tres tem_uns temos tempo_, tempo_eu tempo~nao tempo~nem tempo~nome tempo~vai tem~# tem~. tem~acordo tem~anos tem~cartao tem~coisa tem~contas tem~divida tem~falar tem~infelizmente tem~luz tem~meses tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenha_$
tenho_, tenho_NAME tenho_ate tenho_bola tenho_como tenho_coragem tenho_divida tenho_dois tenho_duas tenho_eh tenho_idade tenho_luxo tenho_nocao tenho_quatro tenho_um tenho~acordo tenho~carne tenho~cartao tenho~cartoes tenho~com tenho~conta tenho~dar tenho~dividas tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~pensao tenho~pode tenho~saber tenho~sexta tenho~sou tenho~uma tentando
tentando_parar tento tento_mais tento~? ter_ainda terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em ter~mil teve_mes teve_uma teve~de texto~eu texto~mandar te~o te~que thirteenth:$ thirteenth:. thirteenth:/ thirteenth:amanha thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:banco thirteenth:boia-fria thirteenth:bolsa thirteenth:casa thirteenth:como thirteenth:contrato
thirteenth:cor thirteenth:deixa thirteenth:depende thirteenth:desse thirteenth:disso thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:entrei thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:falta thirteenth:familia thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais
thirteenth:minhas thirteenth:mudar thirteenth:nenhuma thirteenth:novecentos thirteenth:ofereceram thirteenth:opa thirteenth:pagar thirteenth:pago thirteenth:parte thirteenth:pode thirteenth:primeiro thirteenth:proposta thirteenth:proprio thirteenth:receber thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:talvez thirteenth:ter thirteenth:tive thirteenth:uma thirteenth:vai
thirteenth:vida tia_, tiao tiao_# tia~so tigrinho_, tigrinho_. tinha_# tinha_a tinha_dez tinha~mil tinti- tintim tintim_$ tintim_por tintim~tintim tira_uns tiram~e tiran- tirando tirando_gasolina tirando_os tirando~fica tirando~quebrados tirar_um tira~mao tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~mil tiro~por tive_nada tives- tivesse tivesse_cinco tivesse~anos
tive~com tocar_nesse tocar~assunto toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa todo~nao todo~no todo~vinte tomar- tomara tomara_que tomara~fosse topou_minha topou~proposta torno_de torno~# torno~$ total_# total_, total_da total_de total_eh total_que total~# total~$ total~, total~eu tr
trabalha trabalho_# trabalho_, trabalho_com trabalho_fichada trabalho_o trabalho~dia trabalho~dias trabalho~segunda trabalho~vigia trampar trampo_# tranquei transfere_para transfere~uma transferi transferi_# transferi~para trata-se trato_com trato~a trem_de trem~juros tres_$ tres_de tres_e tres_meses tres_parcelas tres_prestacao tres_reais tres_ultimas tres~NAME tres~cento tres~da tres~do
tres~duzentos tres~e tres~na treze trezentao trezentos_$ trezentos_de trezentos_no trezentos_por trezentos~NAME trezentos~cinquenta trezentos~dez trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocados trocados_a trocados~mais trocar_o trocar~valor
tudo_cartao tudo_desde tudo_errado tudo_quero tudo_uns tudo~# tudo~, tudo~da tudo~minha tudo~nao tudo~o tudo~pago tudo~pinga tudo~pode tudo~recomecar tudo~uns tumul- tumulo tumulo_pula tv_# tv_por uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_$ ultimo_dia ultimo~util um_absurdo um_agiota um_amigo um_ar
um_arquivo um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_e um_fogao um_galo um_gas um_gol um_oficial um_papel um_quartinho um_roubo um_segundinho um_segundo um_sofa um_tempo um_virgula um_vivente uma_# uma_carteira uma_coisa uma_do uma_intimacao uma_kitnet uma_parcela uma_senhora uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~a uma~agora uma~dessas uma~disse
uma~dizendo uma~dos uma~nova uma~se umbig- umbigo umbigo_de umbigo~vedete um~# um~cento um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~sem unha_# unha_, unha_em unha~cabelo unha~casa uns_bico uns_cinco uns_dez uns_dois uns_duzentos uns_mil uns_oitenta uns_oito uns_quatrocentos uns_quebrado uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos uns_trocado uns_trocados
uns~# uns~% uns~, uns~a uns~anos uns~com uns~conto uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usar_$ usar_tambem usar~? usa~de usei_# usei_+ usei~# usei~cartao uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_comecar vai_entrar vai_levar
vai_pagar vai_pedir vai_quebrar vai_uns vai~este vai~meus vai~o vai~trezentos vai~uns vale_# vale_ate vale_pagar valeu_, valeu~ajudou vale~# vale~a vale~eu vale~mil valid- valido valido_ate valido~# valor- valor_que valores valores_$ valor~# valor~$ valor~eh vamos_comecar vamos_falar vamos~comeco vamos~de van_# van_da van~# van~escola vao_passar vao~a varia- varia_de varia_tanto varias varias_$
varia~# varia~nao varia~que vedet- vedete vedete_$ vei veio_# veio~e vejo_e vejo~te vem_# vem_cento vem_com vem_dia vem_eu vem_junto vem_uns vem~# vem~a vem~cabeca vem~e vem~em vem~nao vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida_em
vencida_sim vencidas_de vencidas~# vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo~, vendo~e vendo~feira ver_aqui ver_tudo verdade_, verdade_ai
verdade_eh verdade_eu verdade_meu verdade_para verdadeiro_$ verdade~# verdade~aluguel verdade~para verdade~pode ver~, ver~nome ver~painel ver~roteiro vez_de vez_na vezes_# vezes_de vezes_por vezes~# vezes~cento vezes~duzentos vezes~so vez~# vez~mes vi_a viage- viagem vida_# vida_quero vida~por vida~refazer vier_eh viera- vieram vier~milagre viges- vigesima vigesima_segunda vigesima~de vigia~#
vindo_# vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem~o virgula_nove virgula_oitenta virgula~e virgula~por virou_# virou_processo virou~, visse visse_, vista_, vista_ate vista_ou vista_pela vista_so vista~# vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta
vista~valido viu_, viu~deus vixe_, vizinha~# vizinho vi~cor vi~na voce_, voce_acredita voce_consegue voce~alguma voce~deixou voce~me voce~quanto voce~tudo volan- volante volante_, volante~ja volta_atras volta_de volta_por voltar~pergunta volta~, volta~anterior volta~favor volta~que voltei_! voltei~onde vou_$ vou_conseguir vou_dormir vou_ganhar vou_olhar vou_receber vou_sacar vou_tentar vou~#
vou~menos vou~minha vou~pagar vr vr_# vr_de vr~# vr~nao which-change:NAME which-change:era which-change:esquece which-change:esta which-change:eu which-change:meu which-change:ou which-change:um worry:aluguel worry:amanha worry:aparelho worry:assinei worry:atrasada worry:auxilio worry:bloqueada worry:bolsa worry:cadeia worry:das worry:dela worry:dentro worry:descontar worry:direito worry:disse
worry:dois worry:era worry:especial worry:esteve worry:faz worry:filho worry:fim worry:imovel worry:kitnet worry:levarem worry:liga worry:limpo worry:maior worry:manha worry:meses worry:natal worry:noite worry:papel worry:passada worry:patrao worry:peco worry:povo worry:rapaz worry:receber worry:segunda worry:tarde worry:trem worry:usa worry:vieram worry:vizinho x_# x_$ x_, x_sem x~$ x~, x~ate
x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zefa zera_isso zerado zera~ai zero_zero zero~errei | |_NAME |~#`,
    '-3': `NAME_? ^_aceito aceitar_$ aceitar_o aceitaram aceitar~acordo banco~o caram- caramba da~? devo_aceitar devo~o offers:? o~da pagar_essa`,
    '-4': `aceitei~acordo acordo_da fechar_o offers:nao vou~o`,
    '-5': `after-roadmap:nao`,
    '-6': `nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '27': `?consent`,
    '25': `?confirm-creditor`,
    '24': `?confirm-change`,
    '22': `?confirm-amount ?confirm-delete`,
    '20': `sim`,
    '19': `?thirteenth sim_$`,
    '17': `consent:,`,
    '16': `^_aham aham`,
    '15': `?more-debts confirm-creditor:isso consent:vamos n0 overdue:tem pode`,
    '14': `certi- consent:bora estao_$`,
    '13': `^_ss consent:ja consent:pode more-debts:tem ok overdue:sim ss ss_$ tenho_$ 👍 👍_$`,
    '12': `^_aceito ^_acertou ^_beleza ^_exato ^_ok ^_👍 acertou ai_$ confi- consent:na offers:tem quase_todas tem tem_$`,
    '11': `^_correto ^_isso ^_pode ^_positivo ^_quase ^_sim acert- after-roadmap:👍 aham_$ bora bora_$ confirm-amount:isso confirm-change:eh confirm-delete:apaga consent:aceito consent:manda corre- correto encal- encalhado encalhado_$ esse_mesmo estao exato exato_$ offers:uma posit- positivo positivo_$ thirteenth:vem tudo_encalhado vamos_$`,
    '10': `^_gostei ^_igual ^_s ^_vai acertou_$ after-roadmap:gostei basta- bastante bastante_$ claro confere_$ confirm-change:isso confirm-change:pode confirm-creditor:eh consent:estou consent:maior consent:👍 duas eh_$ entao esta_certinho exata- exatamente fechei_$ goste- gostei liber- o_se poe quase recebi_$ s s_$ tem_outra tenho_bastante thirteenth:a thirteenth:recebo thirteenth:tenho thirteenth:todo
todas todas_estao trocar trocar_$ vamos vem`,
    '9': `,_tenho ?overdue ^_bora ^_certissimo ^_choveu ^_claro ^_com ^_confere ^_confirmadissimo ^_cravou ^_dale ^_esta ^_fechei ^_mete ^_yes aceito after-roadmap:fechei ainda_$ belez- beleza certinho certissimo certissimo_$ choveu choveu_proposta concordo confe- confere confirm-amount:pode confirm-change:ai confirm-delete:isso confirmadissimo confirmadissimo_$ consent:concordo consent:dale consent:o
consent:yes correto_$ cravo- cravou cravou_$ da_hora dale debts:beleza eh~ai esta_certo esta~atrasado ficou_para ficou~tras igual isso_mesmo maior mandaram mete muda_$ offers:todas ok_$ overdue:mais passou_da passou~hora sou~nao tenho thirteenth:eh thirteenth:eu todo tranquilo yes`,
    '8': `?offers ^_apaga ^_apareceu ^_concordo ^_confirmo ^_dou ^_eh ^_exatamente ^_fechou ^_issae ^_tal ^_tem aceito_$ after-roadmap:ok apareceu_uma as~capengando ate_o ate~pescoco atrasadas_$ capen- capengando capengando_$ certinho_$ chove- comec- conco- confirm-amount:eh confirm-change:muda confirm-creditor:issae confirm-creditor:pode confirm-delete:eh confirm-delete:pode confirm-delete:sim consent:dou
consent:eu consent:fechou consent:ok consent:toca dou duas_capengando e_qual eh_esse eh_verdade ela elas_atrasadas ele_$ esta esta_tranquilo exatamente_isso faz feche- fechei fundo fundo_$ hora_$ issae issae_$ mandaram_uma mas_eh mesmo monte more-debts:sim mosca mosca_$ muda na_mosca o_pescoco o_proprio offers:sim outra_$ overdue:estao para_tras pesco- pescoco pescoco_$ pode_$ por_$ pront- quero_$
quero_fazer receb- recebo tal_e tal~qual tem_meu thirteenth:claro thirteenth:deus thirteenth:dia thirteenth:ele thirteenth:ganha thirteenth:sim todas~atrasadas tranq- tras_$ um_monte vai_fundo`,
    '7': `,_pode ^_aproximadamente ^_assino ^_autorizo ^_confirma ^_eu ^_ficou ^_infelizmente ^_mandaram ^_simbora ^_taca ^_toca ^_todo ai ainda_tem apaga apareceu aproximadamente_isso as~estao atras- atrasadas autor- baten- batendo batendo_$ bom_$ bota_ai bronc- bronca bronca_$ certe- certeza certo certo_$ confirm-amount:ai confirm-amount:e confirm-amount:essa confirm-amount:mesmo confirm-change:mesmo
confirm-creditor:ai confirm-delete:ai confirm-delete:mesmo confirm-delete:tenho confirma confirma_ai consent:acordo consent:beleza consent:claro consent:comecar consent:dentro consent:dos consent:entao consent:la consent:ou consent:por consent:quero consent:simbora consent:todo consent:tudo consent:vou de_acordo dentr- dentro dentro_$ duas_estao e_poe eh_isso eh~mesmo em_duas entao_$ esse_$
esta_batendo estou_dentro e~mais falta_a faz_a faz~mudanca fe ficou ganha isso isso_, ja_eh mais_$ mais_nisso mais_seria mais_umas manda metade_ja mete_bronca more-debts:ainda more-debts:todas more-debts:uma no_zap nunca_$ o_comeco offers:mais offers:tudo ouvid- overdue:aham overdue:tenho overdue:uma pior poe_mais poe~nisso pronta proprio quem_mais quem~seria sai_em sai~dezembro se_tem
sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco taca taca_ai tal tem_um tenho~umas thirteenth:ano thirteenth:gracas thirteenth:natal thirteenth:ne thirteenth:sai thirteenth:tambem toca tranquilo_$ tras tudo_atrasado uma uma_no umas_$ uma~zap veio_uma veio~no verdade_$ worry:tranquilo`,
    '6': `#_semana ,_duas ^_arruma ^_bateu ^_deve ^_falta ^_faz ^_gira ^_muda ^_ofereceram ^_opa ^_passou ^_pergunta ^_pior ^_recebo ^_suave ^_veio ^_venceu ^_viuva aberto aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ainda ainda~coisa ao_boleto apaga_tudo apare- aposentado~ne aproximadamente arruma_isso as_duas assin- assino a~eh a~ja a~paga bala barba barba_$ bate bate_$ bateu_certinho beleza_$
cai_dia chegou_uma claro_$ comeco_$ confirm-amount:em confirm-amount:por confirm-amount:sim confirm-change:e confirm-change:essa confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:apagar confirmo confirmo_$ consent:agora consent:assino consent:divida consent:esta consent:ficha consent:filha consent:nada consent:nasci consent:partiu consent:passei
consent:pergunta consent:problema consent:sim consent:suave consent:topo consent:vai corac- coracao da_mais da~barba de_divida de_maior eh_ela eh_essa eh_longa eh_o eh_sim eh~ainda eh~o eh~proprio ela_$ elas ele em_torno em~disso esqueci_da esqueci~mais essa~mesmo esta_bom esta_vencida estao_tudo estao~no estou_na eu_ganho eu~vi e~nem falta_uma falta~ainda ficha ficha_$ filha_$ firma_paga ganho_$
gira gira_em gira~torno hora igual_ao igual_eu igual~boleto igual~falei ir_$ isso_que isso~eu ja_estou lista_eh lista~longa longa longa_ainda mais mais_barba manda_bala mesmo_$ metad- metade more-debts:estao more-debts:isso mudan- mudanca mudanca_$ nasci natal natal_$ oferta_$ offers:ainda offers:esta opa opa_tem overdue:eh overdue:esta overdue:falta overdue:quase papel_$ partiu passei_dos permi-
pinga- pior~eh pode_apagar pode_ir pode_trocar poe_ai probl- problema pronto_$ propo- proposta propr- proprio_$ se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum seria suave tem_coisa tem_sim tenho_nada tenho~a thirteenth:aposentado thirteenth:cai thirteenth:firma thirteenth:ganho thirteenth:metade thirteenth:o tirar_nem tirar~por todas_elas topo torno torno_disso troca
tudo~vermelho uma_ainda umas vai vem_$ vem_mais venceu_e venceu~eu verda- verdade vir vir_$ viuva`,
    '5': `,_atrasou ,_dia ,_esta ,_manda ,~# ,~o ,~vencida ^_anota ^_aposentado ^_as ^_ate ^_bota ^_cai ^_chegou ^_de ^_ela ^_manda ^_na ^_pagam ^_perfeito ^_poe ^_segura ^_sem ^_si ^_troca ^_vou a_dita a_firma a_mudanca a_pior abert- aham_eh aham~essa ai_entao anota anota_ai anota~entao ao apaga_$ apareceu~oferta apareceu~tentadora aposentado aprox- arrum- arruma arruma~para atrasada_que atrasada~noiva
atrasado_$ autorizo autorizo_$ a~cuja a~de barco bateu boleto_$ bota caiu_no caiu~esquecimento chego- chegou chuva~para claro_que coisa_$ com_certeza com_tudo comeca_$ comecar_$ comeco como_eh concordo_$ confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-change:, confirm-change:em confirm-change:faz confirm-change:mais confirm-change:que confirm-change:sim
confirm-creditor:, confirm-creditor:e confirm-creditor:em confirm-creditor:esse confirm-creditor:por confirm-delete:certeza confirm-delete:confirmo confirm-delete:tudo confirmar_$ consent:aham consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:gosto consent:logo consent:meu consent:sem consent:si consent:sou consent:ss consent:tua
consent:vida conto creio_que cuja cuja_$ de_dezembro de_oferta de_todas deixei~, deixo dera_nao dera~fosse deve_vir dezoi- dezoito dia~de direitinho direitinho_$ dita dita_cuja e_concordo e_eu eh_bem eh_sagrado eh~dita ela_mesma ela~em em_pessoa era~que escon- esconder esconder_$ esquecimento esquecimento_, esquecimento~atrasou essa_gentileza esse esse~valor esta_mais estao_todas estao~atrasadas
esta~atrasada estou_por estou~acordo estou~por eu_deixo eu_nem eu_topo falta falta~pior faz_essa faz~gentileza fe_$ filha firma fiz_# foi~que genti- gentileza gentileza_$ gosto gosto_$ infel- infelizmente infelizmente_tem ir maior_$ mais_atrasada manda- mandaram~monte mas_nao mas~sei me_mandaram menos_isso mesma mesma_em mesma~pessoa mesmo_valor monte_$ monte~oferta more-debts:outra
more-debts:proposta more-debts:tudo n1 nada~esconder nao_, nao_fosse nao~quanto nem_por nem_vi nenhum_$ no_esquecimento no_vermelho noiva noiva_$ offers:duas offers:mandaram opa_se ou ou~isso overdue:ainda overdue:da overdue:duas overdue:proposta pagam para_isso parti- passar_, passar~esta perfe- perfeito pior_de pior~todas pode_confirmar pode_mudar pode~esse pois_eu pois~ganho por~conta
proposta_$ qual_$ que_eh que_noiva que_vem quem~nao queria_$ quero_sim que~mais que~melhor que~respondo recebo_o recebo~decimo sagra- sagrado sagrado_$ salva- se sei_quanto senho- senhor senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_mais tempo tempo_$ tem~mas tem~monte tenta- tentadora tentadora_$ thirteenth:com thirteenth:deve thirteenth:duas
thirteenth:esperando thirteenth:estou thirteenth:mas thirteenth:pagam thirteenth:pois thirteenth:se thirteenth:vir todas_$ todo_ano troca- troca_que troca~eh tua tudo_no uma_$ uma_oferta uma_tentadora vai_la valen- valendo valor valor_$ valor_esta valor~certo vencida vermelho vermelho_$ vi_$ worry:esta`,
    '4': `#_atrasadas #_vem #~metade , ,_essa ,_tem ,~como ,~eh ,~loja ,~mais ,~segunda ^^ ^_agora ^_ainda ^_arredondando ^_caiu ^_conferi ^_creio ^_entao ^_esqueci ^_esse ^_estao ^_foi ^_passei ^_perdeu ^_por ^_valor ^_vamos a_lista a_metade absol- absoluta acaba_mais aceit- acertou_em acertou~cheio agora aham_isso ai_mesmo ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$
apose- aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada assinada_$ autorizado autorizado_$ bala_na bala~mudanca beleza_muda bom bora_la botar_fe cai caiu cai~# carim- carimbar carimbar_$ carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ certeza_absoluta chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ chuva claro~sim
com_desconto com_ele comeca comecar comigo_, com~meu conferi conferi_aqui conferi~e confirm-amount:, confirm-amount:. confirm-amount:mosca confirm-amount:na confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:certinho confirm-change:confirmo confirm-change:ela confirm-change:esse confirm-change:igual confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por
confirm-change:quem confirm-creditor:acertou confirm-creditor:essa confirm-creditor:igual confirm-creditor:mais confirm-delete:certinho confirm-delete:essa confirm-delete:faz confirm-delete:valor confirmar consent:a consent:autorizado consent:dados consent:de consent:dessa consent:favor consent:mandar consent:mim consent:moca consent:numas consent:perguntar consent:que consent:resolver
consent:senhor consent:ser consent:so consent:tempo contando_com conto_$ conto_, conto~tem creio dale_numas dar_e dar~vender dedo deve dezem- dezembro dia_# divida_$ dos duas_vezes e_aceito e_bate e_como e_vender eh eh_, eh_exatamente eh_melhor eh_so eh_tempo eh~essa eh~senhora em_cheio em~vezes essa_ai esta_na esta_sim esta_tudo esta~papel esta~sim estou_contando eu_falei exatamente_essa exist-
falar_$ falei_$ favor_me favor~ajuda faz_eh fazer_$ faz~tempo fecho- fechou fechou_com fechou~o foi_isso foi_para foi~isso fosse_, fosse~mas ganho gracas_ao guriz- gurizada isso_$ isso_eu isso_para isso~essa isso~mim isso~so ja_esta logo mais_uma manda_$ mandaram_um manda~na mas meu_papel me~um monte_de more-debts:atrasado more-debts:da more-debts:duas more-debts:eh more-debts:falar
more-debts:infelizmente more-debts:mais more-debts:mandaram more-debts:mesmo more-debts:quero more-debts:se more-debts:tenho more-debts:tras mudar na na_metade nada_a nao_acaba nao~falar nao~manda na~eh ne ne_$ nem_cheguei nem_te nem~conto nem~na nisso nisso_$ no~, numas o_, o_dedo ofereceram oferta offers:apareceu offers:as offers:e offers:ficou offers:hora offers:isso offers:monte offers:no
offers:o offers:opa offers:outra offers:um opa~tem overdue:apareceu overdue:atrasadas overdue:ficou overdue:monte overdue:nem overdue:oferta overdue:opa overdue:umas o~faz o~papel o~tem papel para_dar para~que passada passada_$ passe- passei passo- passou perde- perdeu_o perdeu~prazo perfeito_eh perfeito~isso pergunta_que perguntar perguntar_$ pior_que pode_ajustar pode_alterar pode_botar
pode_carimbar pode_perguntar pode~fe por_mim por~me prazo_faz prazo~eh proporcional proposta_que proposta~nao quero_falar quero~sim quest- que~acaba que~meu recebe recebo_proporcional resolver salva segura semana_passada senta sim_recebo te_conto tem_, tem~atrasadas tem~dar tenho_certeza tenho_mais tenho~sim te~, thirteenth:agora thirteenth:ao thirteenth:creio thirteenth:dezembro thirteenth:em
thirteenth:esse thirteenth:por thirteenth:proporcional thirteenth:recebe thirteenth:vezes tirar uma_cartinha uma~com vamos_la vem~, vence- venceu vencida_$ vender_$ verme- zap_$`,
    '3': `#_anos ,_a ,_bate ,_comeca ,_e ,_eh ,_em ,_vai ,~a ,~bendito ,~carne ,~do ,~ir ._. ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_capaz ^_deixei ^_fiz ^_li ^_metade ^_pega ^_pensionista ^_se ^_sou a_prefeitura a_zero abre_o abro acaba aceito_os aceito~termos acord- acordo acordo_com agradeco alter- ano_$ anos_. ansio- ansiosa apaga- aposentado_recebe ate atrasada atrasar atrasar_vem a~e a~meu bagac-
bagaca bagaca_$ banco_, banco_sim banco~eh bem bem_isso bem~dai bendi- bendito bendito_$ botar burac- buraco cader- caderno caderno_que caderno~tem cai_em cai_na cai~conta caminhao_ainda certinho_eh certinho~isso certo_esse certo~valor chegou~proposta com~absoluta com~moca confirm-amount:bate confirm-amount:certinho confirm-amount:certo confirm-amount:correto confirm-amount:disso
confirm-amount:entao confirm-amount:eu confirm-amount:mas confirm-amount:mudanca confirm-amount:papel confirm-amount:pior confirm-amount:trocar confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:certo confirm-change:correto confirm-change:entao confirm-change:eu confirm-change:mudanca confirm-change:troca confirm-change:trocar confirm-change:vai confirm-creditor:banco
confirm-creditor:certo confirm-creditor:ela confirm-creditor:entao confirm-creditor:eu confirm-creditor:falei confirm-creditor:faz confirm-creditor:na confirm-creditor:papel confirm-creditor:quem confirm-creditor:trocar confirm-creditor:uma confirm-creditor:vai confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:foi confirm-delete:mudanca consent:.
consent:anos consent:atras consent:certeza consent:comigo consent:conto consent:espalha consent:essa consent:faz consent:fazer consent:filho consent:fiz consent:guarda consent:ir consent:nessa consent:ninguem consent:opa consent:os consent:oxe consent:participar consent:perguntas consent:respondo consent:tenho consent:termos consent:ver conta_no contando cunhado cunhado_$ dando_mesmo de_boa
debts:claro decimo_$ deixa~, deixa~ver deixei_passar desconto_sim deus_quiser dez_a dezembro_$ dez~zero de~com dia_vinte direi- dizer_, do_buraco e_tem eh_a eh_para eh_triste eh~bate eh~dando eh~mas eh~sim em_carne email_$ entao_sim espal- espalha espalha_$ esperando esqueci essa essa_bagaca essa_loja essa_mesmo essa_sim esse_eu esse~, esta_no estou estou_aqui estou_de estou_esperando estou_zoando
estou~com estou~para eu eu_queria eu_recebo eu_ver eu~. e~eh e~outro favor favor_entao faz_isso faz~favor fim_do graca- gracas infelizmente_sim infelizmente~mais inss_$ isso_ai isso_dai isso~moca ja~# la_$ li mais_ou mais~menos manda_o mas~quero melhor_$ mesmo_moca mesmo~o meu_cunhado more-debts:apareceu more-debts:as more-debts:ate more-debts:atrasadas more-debts:coisa more-debts:falta
more-debts:monte more-debts:no more-debts:oferta more-debts:opa more-debts:pescoco more-debts:vem mudar_$ mudar_sim na_mudanca nao_conta nao_espalha nao~nada nao~quer nao~vem na~no ninguem_$ no_email no_papel o_bendito o_caderno o_dando o_decimo o_favor o_meu o_prazo ofere- ofereceram_desconto ofereceram_sim ofereceram~sim ofert- offers:, offers:coisa offers:da offers:estao offers:falta
offers:mesmo offers:passou offers:pode offers:quero offers:tenho offers:vencida ok_faz ok~isso os_termos ou_menos outro_? outro~eh overdue:ai overdue:ate overdue:caiu overdue:coisa overdue:desconto overdue:e overdue:elas overdue:hora overdue:mandaram overdue:no overdue:outra overdue:para overdue:passou o~certo o~comigo o~dos o~entao o~que o~sim para_ninguem para~e participar participar_$ pega
pega_o pega~caderno perdeu perfeito_, perfeito~pode pergu- perguntas pessoa pessoa_$ pode_guarda pode_por pode_salvar por_ai pronto proposta_no proposta_sim proposta~email proprio_, proprio~em quem_esta quer_dizer quero quero_comecar que~a que~estou que~queria que~sim que~vem recebe_ne recebi recebo_# recebo_$ recebo~a recebo~todo resol- salvar salvar_$ se_a ser_$ sim_# sim_a sim_tenho sim~nao
sindicato so_nao sou_menor sou~e so~espalha tambe- tambem tambem_$ tem_# tem_outro tem_para tem_uma tem~caminhao tem~uma tenho_# tenho~anos termo- termos termos_$ thirteenth:, thirteenth:contando thirteenth:do thirteenth:entao thirteenth:esta thirteenth:fim thirteenth:paga thirteenth:pensionista thirteenth:recebi thirteenth:sei thirteenth:tem trist- triste triste_mas triste~eh ue_, um_caminhao
uma_proposta uma~no um~ainda um~de vai_$ valor_certo venci- vender ver_. ver~. vezes_$ vida vinte_$ zap zero_, zero~eh zoand- zoando zoando_, zoando~esta`,
    '-3': `#~? ,_# ,_nada ,_nao ,_o ,_uai :mais ?_$ ?income-low-month ?instalments-left ^_ajuda ^_antes ^_avanca ^_botei ^_cancela ^_chega ^_como ^_da ^_deixa ^_depois ^_desisto ^_deus ^_embaralhou ^_explica ^_faco ^_fica ^_finaliza ^_meu ^_nenhum ^_nenhuma ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_onde ^_pago ^_parar ^_pera ^_perdi ^_preciso ^_prefiro ^_quais ^_qual ^_quanto ^_some ^_topei ^_voce ^_volta
a_proposta acabo- acabou aceitar adiante adiante_$ after-roadmap:entao after-roadmap:essa after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:tudo ai_eu ainda_nao antes_fosse antig- aqui_$ avanc- avanca avanca_$ a~parcela bloqu- botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor calor_ai cancelar chega cobra cobra- como conferir confirm-amount:errado
confirm-change:cancela confirm-change:como confirm-change:esquece confirm-change:la confirm-change:nada consent:banco consent:cobra consent:contra consent:fica consent:financeira consent:ha consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:um conte- contei contra de_onde debt-kind:a debt-kind:na deixa_o depoi- depois depois_eu dera_fosse dera~so desca- desfa- desisto dessa-
dessas dinhe- dinheiro disse- dividas dividas_$ dois duvida e_nao eh_golpe eh_gratuito eh_mil eh_seguro eh~NAME eh~de eh~loja eh~meu em_dia embar- embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errado_$ errado_isso esquece_a esquece~mudanca essentials:pode esta_calor esta~ai esta~isso estou~boa estou~em explica falan- falando fase fase_$ finaliza finaliza_$ finan- financeira_$ fora_$
fosse_$ fosse_so fosse~isso fui gastei_$ gratu- gratuito gratuito_mesmo income-source:sou incomes:eh incomes:isso inss_, isso_eh ja_recebi ja_veio jeito lembro_$ lhufa- lhufas lhufas_$ link liqui- lista_$ mais_tarde mas~gastei medo_de mensagem mensalidade mensalidade_$ mes_que mes~vem meu_$ more-debts:bom more-debts:era more-debts:ja more-debts:lembro more-debts:so more-debts:tambem nao_autorizo
nao_confirmo nao_moca nao~certeza nao~com nao~estou nao~nao nao~os nao~se nao~uai negoc- nenhu- nenhuma_$ nenhumazinha nops nops_$ nossa nossa_senhora numer- numero o_primeiro obrigado obrigado_$ offers:aceitar offers:aceitei offers:aceito offers:bom offers:nada onde~isso osso_$ overdue:NAME overdue:ano overdue:certinho overdue:dia overdue:em overdue:ja overdue:nao overdue:por overdue:resto
overdue:semana o~na o~tambem pago pago_$ parar_$ particular particular_$ patav- patavina patavina_$ pensa- pensar pensar_$ perdi pergunta_$ pode_? pode_repetir pode_sim pode~a pode~essa por_enquanto preciso prefi- prefiro primeiro primeiro_$ proxi- proxima pular quais quanto_voce quanto~cobra que_fase quem~fosse quere- queria_, que~outra que~pode rates:pode recebo_nao registrado_$ repetir
repetir_$ responder responder_$ resta_ai resto rouba- sabe saber_$ saber_se segue segunda_parcela segundo segundo_$ seguro seguro_$ ser_que ser~nao ser~sim sim~mas sim~o socor- some sozin- tarde tem_o tem~NAME tem~nao tenho_fe tenho_medo tenho_que ter thirteenth:ai thirteenth:as thirteenth:isso thirteenth:nao thirteenth:quem thirteenth:uns thirteenth:veio topei tudo_que tudo~eu uai um_ano uma_,
uma~que vanta- vantajoso vendo vendo_$ viajou_$ vida_$ viu voce voce_cobra volta vou~o`,
    '-4': `#~que ,_ainda ?which-change ?which-creditor ^_alto ^_deu ^_dispenso ^_ha ^_negativo ^_para ^_passo ^_posso ^_pronto ^_sair ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:eh after-roadmap:isso after-roadmap:lembrete after-roadmap:manda ai_fechou ai_so ainda~# alto alto_la anos_$ antes_quero banco_$ calma_ai cancela capaz~eu clt clt_$ cobra_$ completo confiavel confiavel_$
confirm-amount:# confirm-amount:segunda confirm-change:deixa consent:ainda consent:antes consent:confiavel consent:da consent:em consent:esse consent:golpe consent:me consent:no consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:tem consent:uma consent:zap contr- de_graca debt-kind:o debts:eh debts:isso debts:tem deixa deu dispe- dispenso duvid- eh_confiavel
eh_de eh_gato eh_tudo eh~graca eh~por errou_$ esse_ai essentials:eh essentials:isso esse~nao esta_errado esta_maluco eu~isso expli- e~tem fia fia_$ fica final- financeira gaste- gastei gato gato_por gato~lembre graca_$ ha ha_$ infor- isso~fechou ja_gastei lembr- lembre lembre_isso lembrete mais~, maluc- maluco maluco_$ mas~eh more-debts:NAME more-debts:nao nada_$ nao negat- negativo o_NAME o_que
obrig- offers:essa offers:estou offers:so osso overdue:desde overdue:fia overdue:pago o~eh passar_$ passou_longe pode_passar pode~, por_lembre por~isso posso quem~? quero_saber quero~se que~eh repet- se~de signo signo_$ sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_nao tem_que tem_signo tem_taxa the thirteenth:gastei thirteenth:sem viajo- viajou worry:atrasado`,
    '-5': `,_cai ,~NAME :ok ? ?after-deficit ?debt-creditor ?worry ^_abafa ^_calma ^_errou ^_fifty ^_free ^_nada ^_nao ^_uma abafa abafa_$ after-roadmap:pode calma cance- com_isso como_esta consent:fora consent:mais consent:saber custo custo_$ debts:ai desis- eh_? eh_outra errou esta_viajando estou_fora estou_moida fifty fifty_$ fifty_fifty fora free free_mesmo golpe intei- inteiro ja~metade mais_nao mais_o
meio meio_$ mensa- moida moida_$ nao_aceito nao_concordo nao_recebo nao~por nem_uma nenhuma offers:? onde outra_loja outro overdue:estou o~fazer para_la parar passo_$ pois_eh que_fazer quem_eh quinz- quinze quinze_$ saber so_isso tem_custo tem~de tenho_sim tenho~, tenho~o thirteenth:ainda thirteenth:inteiro veio_tudo viaja- viajando viajando_$ ❌ ❌_$`,
    '-6': `#_em :opa ?after-crisis ^_ai ^_bem ^_esquece ^_nunca ^_talvez after-roadmap:tem ai_ai antes compl- confirm-amount:mil confirm-creditor:nao consent:sai credo credo_$ encer- errad- errado esta_atrasado esta_osso esta_trocado ja~tudo longe longe_$ more-debts:fechou more-debts:por nao_tem quiet- sim~ser so_$ talve- talvez thirteenth:sou thirteenth:tudo trocado trocado_$`,
    '-7': `?debt-kind ^_no ^_que after-roadmap:beleza after-roadmap:sim confirm-change:nao confirm-delete:nao consent:? consent:eh consent:mesmo consent:osso consent:quanto debt-kind:eh esquece nao~isso opcao passo`,
    '-8': `?income-source ^_nem eh_outro outro_$ recus- sair_$ tudo_certinho worry:tudo`,
    '-9': `consent:isso menor_$ nao_$ nao_eh`,
    '-10': `:sim repre-`,
    '-12': `:👍`,
  },
  'ask:account-seizure': {
    '9': `podem salario~?`,
    '8': `^_podem salario_pode worry:?`,
    '7': `after-roadmap:salario minha_conta`,
    '6': `after-roadmap:conta after-roadmap:podem bloqu- meu_pagamento minha~? podem~minha salar- salario`,
    '5': `^_bloqueiam ^_penhora bloqueiam bloqueiam_o bloqueiam~salario de_salario de~pode dinheiro_no dinheiro~banco faco_se faco~travarem juiz_trava juiz~meu o_juiz o_salario o~todo o~trava pagam- pagamento penhora penhora_de penhora~salario pode_? que_faco que~se salario_todo se_travarem se~minha todo_? trava trava- trava_meu travarem travarem_minha travarem~conta trava~dinheiro worry:conta worry:podem
worry:salario`,
    '4': `after-roadmap:minha after-roadmap:pagamento banco_? bloqueada bloqueada_? cair cair_meu cair~pagamento conta conta_? conta_salario conta~pode do~pagamento eles_puxam eles~? eles~pegar juiz meu_dinheiro meu~eles meu~no mexer mexer_na mexer~minha minha_poupanca na~poupanca no_banco no~? o~faco pagamento_? pagamento_eles pagamento~puxam pegar_do pegar~meu penho- podem_mexer podem_pegar podem_raspar
podem~do podem~na pode~bloqueada poupa- poupanca poupanca_? puxam puxam_? raspa- raspar raspar_minha raspar~conta salario~ser se_cair ser_bloqueada se~meu worry:minha worry:se`,
    '3': `^_conta ^_eles ^_se after-roadmap:? after-roadmap:cair after-roadmap:eles after-roadmap:pode after-roadmap:todo conta_do conta~nada do_nada eles eles_podem limpar limpar_minha limpar~conta minha~do na_minha nada_? pegar podem_limpar ser~? todo worry:eles worry:faco worry:o worry:pagamento worry:pode`,
  },
  'ask:alimony': {
    '11': `pensa- pensao`,
    '10': `after-roadmap:pensao`,
    '9': `worry:pensao`,
    '7': `a_pensao`,
    '6': `worry:?`,
    '4': `^_atrasar ^_fiquei atrasada_da atrasada~cadeia atrasar atrasar_pensao atrasar~prende cadei- cadeia cadeia_? como_peco como~revisao da_cadeia da_pensao da~alimenticia desem- desempregado desempregado_e desempregado~a e~pensao fique- fiquei fiquei_desempregado fiquei~e mesmo_? peco_revisao peco~da pensao_? pensao_atrasada pensao_prende pensao~da pensao~mesmo prend- prende prende_mesmo prende~?
revis- revisao revisao_da revisao~pensao`,
    '3': `,_faco ^_pensao after-roadmap:atrasada after-roadmap:cadeia after-roadmap:desempregado after-roadmap:fiquei alime- alimenticia alimenticia_$ atras- atrasada a~? a~que baixa- baixar baixar_a baixar~pensao da~? da~baixar e_a eu_pago eu~? ex ex_nao ex~paga faco_o faco~que filho_? meu_ex meu~? meu~nao nao_paga nao~a paga_a paga~pensao pago_? para_baixar para~a peco pela pela_pensao pela~do pensao_,
pensao_alimenticia pensao_que pensao~eu pensao~faco posso_ser posso~preso preso preso_pela preso~pensao que~pago ser_preso ser~pela worry:da worry:pago`,
    '-3': `?income-source income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `worry:?`,
    '6': `^_aposentadoria aposentadoria_pode aposentadoria~ser auxilio_? corre corre_risco corre~? descontar~auxilio do_auxilio loas loas_corre loas~risco meu_loas meu~corre penhorada penhorada_? pode~penhorada risco risco_? ser_penhorada`,
    '5': `^_mexem ^_podem after-roadmap:pode aposentadoria auxil- auxilio bpc_da bpc~minha da~filha filha_? mexem mexem_no mexem~bpc no_bpc no~da o~pode penho- podem ser~? worry:pode`,
    '4': `after-roadmap:auxilio after-roadmap:corre after-roadmap:podem after-roadmap:risco apose- banco~descontar benef- beneficio beneficio_do beneficio~meu bolsa~para bpc do~? familia_para familia~pagar filha filho_? minha_filha minha~? o_beneficio pagar_divida para~divida pegar_meu pegar~bolsa pode pode_descontar pode_ser podem_tomar podem~meu podem~o tomar tomar_o tomar~beneficio`,
    '3': `^_tiram after-roadmap:? after-roadmap:beneficio after-roadmap:bpc after-roadmap:filha after-roadmap:filho after-roadmap:meu after-roadmap:ser banco_pode beneficio_para beneficio_sem beneficio~banco beneficio~eu bolsa_familia da_minha deixar deixar_, deixar~pode descontar descontar_do divida_? do~filho eu_deixar eu~, filho inss_pode inss~repassar meu_bolsa meu_filho meu~familia meu~para meu~sem
o_inss pagar~? para_banco para_pagar pegar pode_repassar podem_pegar pode~do pode~meu repas- repassar repassar_meu repassar~beneficio sem_eu sem~deixar tiram tiram_do tiram~meu worry:beneficio worry:bpc worry:corre worry:do worry:meu worry:podem worry:risco`,
    '-3': `beneficio_? descontar~meu`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo falo`,
    '11': `digo`,
    '10': `after-roadmap:falo`,
    '9': `after-roadmap:falar`,
    '8': `after-roadmap:ligar as_falas cobra- com_o da_as da~falas eu_digo falas falas_$ falo~o ligac- ligacao ligacao_$ ligar- me_da me~as o_que`,
    '7': `after-roadmap:ligacao conve- digo_para ensin- ensina eu~para ligar me_ensina o~digo que_digo roteiro_para um_roteiro`,
    '6': `^_ensaia ^_oq a_ligacao after-roadmap:cobrador after-roadmap:com after-roadmap:o after-roadmap:oq after-roadmap:que after-roadmap:roteiro atendente_$ cobrador comigo_a comigo~ligacao como_falo ensai- ensaia ensaia_comigo ensaia~a falar falo_o falo~que ligar_? oq oq_eu o~falar que_falar rotei- roteiro`,
    '5': `^_como after-roadmap:como after-roadmap:converso after-roadmap:ensina after-roadmap:ligaram after-roadmap:ligarem after-roadmap:respondo after-roadmap:telefone banco_? cobrador_$ comig- comigo como~com com~banco converso converso_com eu_respondo eu_uso falar_? falar_na falo_com financeira_? ligaram ligarem no_telefone offers:me o~falo palavras_eu palavras~uso para_cobrador para~? pedir~? que_falo
que_palavras que~falo que~para que~respondo telefone_$ tem_um um~para uso_para uso~pedir`,
    '4': `,~ensina ^_ligaram a_conversa after-roadmap:as after-roadmap:comeco after-roadmap:conversa after-roadmap:hora after-roadmap:me after-roadmap:na as assunto_com assunto~o a~? a~com banco_, banco~me com_banco comeco_a como_eu como_puxo com~financeira conversar~banco conversa~o desconto_? digo_$ ensina_$ eu_falo eu~quando falo~banco falo~eles nao_posso nao~conversar nao~falar o_assunto o_atendente
offers:? offers:as offers:da offers:eu o~? o~eu o~responder palav- palavras para_pedir pedir pedir_desconto posso_falar posso~? puxo puxo_o puxo~assunto que_responder que~digo que~na que~posso que~se respo- respondo sei_conversar sei~com telef- telefone uso`,
    '3': `,_me ^_me ^_o a_financeira after-roadmap:atendente after-roadmap:comigo after-roadmap:eles after-roadmap:eu after-roadmap:financeira after-roadmap:para after-roadmap:pedir after-roadmap:posso after-roadmap:se after-roadmap:uso agora~o assun- assunto atend- banco comeco como como~a com~, conversa debts:banco debts:falo eles eu~com eu~se falo_quando financeira hora hora_$ ligarem_? na_hora
na_ligacao offers:banco offers:com offers:comigo offers:ligacao offers:para offers:que o~com o~nao que_$ que_nao responder`,
    '-3': `after-roadmap:conseguir after-roadmap:escrevo conse- conseguir desconto_$ escre- escrevo eu_escrevo negoc- para_conseguir que~escrevo valor`,
    '-4': `after-roadmap:faco after-roadmap:valor com_um um_atendente um~? valor_eu`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:processar after-roadmap:procon after-roadmap:reclamar processar proco- procon reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio denunciar denuncio proce- quero_denunciar reclamacao_$`,
    '9': `after-roadmap:reclamo procon_$ quero_reclamar reclamo`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:quero no_procon posso~?`,
    '7': `^_reclamacao after-roadmap:posso after-roadmap:resolve after-roadmap:texto para_procon reclamar_$ texto vou~procon`,
    '6': `._gov ^_posso after-roadmap:. after-roadmap:aqui after-roadmap:consumidor after-roadmap:gov aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov o_banco onde resol- resolve resolve_? vou_no`,
    '5': `^_como ^_quero a_reclamacao abusi- after-roadmap:banco after-roadmap:cobranca after-roadmap:no como da_cobranca para~o posso texto_para usa`,
    '4': `after-roadmap:contra after-roadmap:da after-roadmap:vou aqui cobranca como~reclamacao contra faz~texto levo manda_a no~o quero quero~a reclamacao_contra`,
    '3': `^_da ^_vou a_financeira abro abro_reclamacao after-roadmap:? after-roadmap:abro after-roadmap:deles after-roadmap:faz banco cobra- como_abro contr- contra_a contra~NAME da_para deles deles_$ faz_o gov_$ me_manda me~a o_texto onde~o uma~do`,
  },
  'ask:compound-interest': {
    '7': `eh_juros eh~sobre juros juros_sobre juros~juros rates:? sobre sobre_juros`,
    '6': `^_juros after-roadmap:juros compo- composto composto_eh composto~o juros_composto juros~eh que~juros rates:que`,
    '5': `a~dobrou cinco_mil cinco~? como_a como~conta como~mil conta_dobrou conta~desse desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito jeito_? juros_$ mil_? mil_vira mil~cinco que_? que_mil que~vira rates:juros vira vira_cinco vira~mil`,
    '4': `a_conta after-roadmap:sobre aumenta_se aumenta~eu a~cresce cima_de cima~juros cinco cobram_juros cobram~em como_que comprei_mais comprei~nada cresce_feito cresce~bola desse divida_cresce divida~feito eh_o eh~que eles_cobram eles~juros em_cima eu~comprei feito_bola feito~de jeito juros_em juros~cima juros~pode mais~? nao_comprei neve_? o~? por_que por~so que_so que~aumenta que~divida rates:como
so~se`,
    '3': `,_pode ,~? ^_como ^_eles ^_por a_divida after-roadmap:cinco after-roadmap:comprei after-roadmap:desse after-roadmap:mil after-roadmap:que after-roadmap:vira aumen- aumenta bola bola_de bola~neve cima cobram comprei cresc- cresce de_juros de_neve em~de feito juros_, mais_nada nada_? neve o~eh pode_? por~a que_a que_eh rates:desse rates:eh rates:jeito rates:o se~nao so_aumenta`,
  },
  'ask:cost': {
    '13': `cobra- eh~? paga`,
    '12': `#_? ^_free ^_tem consent:tem eh_pago eh~graca free free_mesmo`,
    '11': `^_quanto consent:quanto custa custo custo_$ de_graca graca mensalidade mensalidade_$ quant- quanto quanto_custa que_pagar taxa tem_custo`,
    '10': `^_paga after-roadmap:eh after-roadmap:paga cobram eh_de isso~pago mesmo_$ o_preco preco preco_$ qual_o qual~preco quanto_$ sai_quanto taxa_$ tem_que tem_taxa tem~pagar`,
    '9': `?consent ^_eh after-roadmap:cobra comis- comissao consent:mesmo consent:paga custa_$ eh_# mesmo pago_$`,
    '8': `^_sai after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:eh consent:pago eh_gratis grati- gratis gratis_? ne_$ sai tem tem_mensalidade`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco alguma_coisa cobra_comissao cobra~? comissao_? consent:? consent:taxa eh_$ eh_gratuito graca_$ gratu- gratuito gratuito_mesmo mensa- nada_ne ne paga_mensalidade paga_nada paga~ne quanto_eh servi- servico vem_cobranca voce_cobram`,
    '6': `:graca :isso :voce ^_cobram ^_isso ^_vem after-roadmap:custa after-roadmap:depois after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar_depois consent:graca consent:mensalidade depoi- depois isso_aqui isso~paga nao_paga o~com paga_? pago qual~valor quanto_voce que_com servico_$ valor_do valor~servico vao_cobrar vao~depois vem~depois voce~o`,
    '5': `:com ^_qual after-roadmap:graca after-roadmap:quanto cobrar cobrar~? coisa com_isso consent:cobram consent:cobranca consent:comissao consent:custa consent:pagar depois_$ depois_? do_servico eh~mesmo ganha- ganham nao~nada o_valor paga_alguma pagar_$ pagar_alguma paga~coisa que~isso taxa~voce voce_ganham`,
    '4': `:alguma :custa :que ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:isso after-roadmap:nada after-roadmap:ne after-roadmap:qual after-roadmap:valor after-roadmap:voce alguma_taxa cobra_$ cobram_comissao coisa_$ comissao_$ consent:alguma consent:depois consent:nada consent:ne consent:qual consent:sai consent:servico
custa_esse custa~servico esse_servico graca_? isso_eh pagar pagar~taxa pago_? qual quanto~cobra quanto~esse que~alguma servico_? valor vao vem voce voce_cobra voce~comissao`,
    '3': `:coisa :ne :usar ?_$ ^_depende a_taxa after-roadmap:coisa after-roadmap:pago after-roadmap:servico after-roadmap:vao after-roadmap:vem alguma~? alguma~para aqui coisa_? consent:# consent:cobra consent:coisa consent:vem depen- depende depende_, de~eh eh eh~taxa este graca~? more-debts:esse nada nada~ne nao~que o~do pagar_nada pagar~nao para_usar por~servico quanto~cobram que~nada taxa_de ter_que
ter~pagar usar`,
    '-3': `?debt-kind ?income-source ^_sim after-roadmap:falta after-roadmap:margem a~? consent:eu consent:golpe consent:meu consi- debt-kind:eh eh_seguro eh~isso eh~que falta o~? qual_eh qual~a quanto_eu quanto_falta seguro tem~de voce_eh`,
    '-4': `after-roadmap:juros do~? eh_o marge- margem`,
    '-5': `consent:e consent:sim eh_golpe golpe sim_e`,
    '-6': `tem~?`,
  },
  'ask:debt-schedule': {
    '10': `after-roadmap:quando`,
    '9': `after-roadmap:essa`,
    '8': `quand- quando quando_?`,
    '7': `^_essa eu_pago`,
    '6': `after-roadmap:pago pagar_essa`,
    '5': `after-roadmap:? after-roadmap:chega after-roadmap:nela after-roadmap:termina after-roadmap:todo after-roadmap:vez a~dela chega_a dela essa mes_? nela pago~todo quando~a quanto~pago termina todo~?`,
    '4': `^_quando a_da after-roadmap:dai after-roadmap:loja after-roadmap:mes after-roadmap:some ai_? chega da_loja dai essa_? essa_dai eu~a pago pago_a quando_que quanto_eu some~? termi- todo_mes vez`,
    '3': `^_em acabo after-roadmap:acabo after-roadmap:ai after-roadmap:eu ate~vou da~? de~essa em_que em~mes essa_ai essa~? eu_acabo eu~de loja mes_eu pagar~? quando~eu quando~pagar que_mes que~eu some todo vou~essa`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `after-roadmap:para mensagem`,
    '10': `escre- mensa- redig-`,
    '9': `^_redige after-roadmap:redige o_texto para_NAME redige`,
    '8': `^_escreve a_mensagem after-roadmap:escreve escreve mensagem_para`,
    '7': `^_monta after-roadmap:monta after-roadmap:por after-roadmap:pronto after-roadmap:uma monta pront- texto_pronto uma_mensagem`,
    '6': `^_prepara after-roadmap:mim after-roadmap:pede after-roadmap:prepara after-roadmap:um fazer~# monta_uma para_banco para~fazer pede prepa- prepara pronto texto_para um_texto uma~para`,
    '5': `NAME~por ^_mensagem after-roadmap:NAME after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:fazer a~por da_proposta email email_para escreve_para escrevo eu_escrevo me~um para_eles que~escrevo um_email um~para`,
    '4': `after-roadmap:banco after-roadmap:eles after-roadmap:proposta banco_$ eles_$ escreve~texto eu~para favor favor_$ faz_um fazer mensagem~NAME mensagem~eles mim mim_$ para por_# por_favor pronto_$ quero~texto texto_da`,
    '3': `NAME~eu ^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eu after-roadmap:manda aquele aquele_texto aquele~para a~para carta carta_para da_um do_acordo eles eu_pago eu~# faz faz~mensagem manda_aquele mandar_para manda~texto me_da o~eu pago_# pago~por para_eu para_mim para~por pronta proposta proposta_$ quero_o que~pago redige_uma redige~carta tem_uma texto_do texto~banco uma
uma_carta`,
    '-3': `^_da da_para`,
  },
  'ask:fgts': {
    '12': `after-roadmap:fgts fgts`,
    '11': `o_fgts`,
    '7': `after-roadmap:fundo fundo`,
    '6': `after-roadmap:aniversario after-roadmap:compensa after-roadmap:o after-roadmap:tiro anive- aniversario aniversario_? como_tiro fgts_$ o_saque o~aniversario saque saque_aniversario`,
    '5': `^_compensa after-roadmap:nisso after-roadmap:quito como~o compe- compensa do_fundo e~? nisso_? o~e quito saco tiro usado`,
    '4': `after-roadmap:? after-roadmap:antecipar after-roadmap:dinheiro after-roadmap:preso after-roadmap:ser antecipar dinheiro_do esta_preso esta~, faco_$ meu_fgts nisso o_dinheiro o~faco o~vale pena_? preso preso_, que_faco`,
    '3': `,_o ,~que a_pena after-roadmap:como after-roadmap:e after-roadmap:esta after-roadmap:faco after-roadmap:garantia after-roadmap:pena after-roadmap:pode after-roadmap:usar after-roadmap:vale antec- a~? de_garantia de~para dinhe- dinheiro divida_? fundo_de fundo~garantia garan- garantia meu~esta pagar_divida pagar~? para_pagar para~divida pena pode_ser posso_usar posso~o ser usar usar_o vale_a
vale~pena`,
  },
  'ask:freedom-date': {
    '15': `^_quando`,
    '13': `after-roadmap:falta demor-`,
    '12': `acaba quand- quando termi-`,
    '11': `after-roadmap:acaba after-roadmap:quando falta`,
    '10': `^_em after-roadmap:muito falta_$ quanto_tempo saida`,
    '9': `acabar_$ after-roadmap:ano after-roadmap:tempo demora em_que muito saio tempo tem~para`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:ate after-roadmap:livro after-roadmap:saio ano eu_saio fico livre livro me_livro mes_eu quant- termino`,
    '7': `:quando ^_demora ^_vai acaba_esse after-roadmap:demora after-roadmap:demorar after-roadmap:quanto after-roadmap:quantos after-roadmap:tem after-roadmap:termino after-roadmap:vai ate_quando demorar eu_me eu~livro falta_muito muito_? quando_vou termino_de termino~pagar`,
    '6': `^_acaba ^_tem acaba_$ after-roadmap:dessa after-roadmap:dia after-roadmap:em after-roadmap:eu after-roadmap:ficar after-roadmap:fico after-roadmap:livre after-roadmap:mim after-roadmap:termina after-roadmap:vou ate eu~? fico_livre mim_$ previ- previsao qual_mes quando_acaba quanto quanto_falta quantos que~acaba que~eu respi- tem~de termina`,
    '5': `^_sera acaba_isso after-roadmap:pagando after-roadmap:que after-roadmap:quito ano_? ano_eu dessa esse_ano esse~? eu_quito eu_termino ficar pagando_$ para_mim qual~eu quando~isso que_ano quito quito_$ vai vou_ficar`,
    '4': `:acaba :livre ^_consigo ^_quanto ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:anos after-roadmap:chao after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:para after-roadmap:respirar after-roadmap:sera after-roadmap:vem ano_que ano~vem ate_o chao das_dividas debts:quanto debts:tempo dessa_$ dia_eu eu_fico eu~dessa eu~livre falta~para fico_sem fico~divida mim
muito~? natal o_natal pagan- pagando pagar_? para_acabar quando_eu quando_fico quando~livre quanto_$ quantos_anos quantos_meses quanto~demora que_dia que~dia que~saio que~termino quitar_ate respirar respirar_$ saio_dessa sem_divida sera sera_que tempo_demora tempo~isso`,
    '3': `:dessas :eu :termino ^_quantos a_luz after-roadmap:? after-roadmap:consigo after-roadmap:dividas after-roadmap:faltam after-roadmap:fim after-roadmap:luz after-roadmap:mes after-roadmap:quitar after-roadmap:vejo anos ate~vou a~no das de_pagar debts:isso dessa- dessas dia~de divida_$ dividas_$ do~? em~ano em~mes fim fim_do isso_$ livre_de meses~para muito_para no_fim no~do para_sair para~das
quanto~falta que_mes que_vem que~? que~nome que~o quitar tem tempo_$ tempo_falta tempo_para termino_$ um_dia um~eu vai_ate voce~que vou`,
    '-3': `after-roadmap:ai after-roadmap:caduca after-roadmap:chega after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:vez agora agora_$ caduca_$ chega de~essa essa essa_? eu_pago pagar~? para~? vez`,
    '-4': `^_essa after-roadmap:agora after-roadmap:pago caduc- caduca quanto_eu`,
    '-5': `pagar_essa quando_?`,
    '-7': `after-roadmap:essa`,
  },
  'ask:gas-benefit': {
    '12': `gas`,
    '10': `after-roadmap:gas`,
    '8': `o~gas`,
    '7': `^_governo after-deficit:? after-deficit:gas botij- botijao botijao_? da_botijao gas_? governo_da governo~botijao vale_gas`,
    '6': `auxil- auxilio auxilio_gas da~? gover- governo o_auxilio`,
    '5': `?after-deficit after-roadmap:governo ajuda~comprar cai_quando cai~? comprar_gas comprar~? gas_cai gas~quando para~gas vale vale~cai`,
    '4': `^_vale after-deficit:o after-roadmap:auxilio after-roadmap:vale ajuda_para como_pego comprar gas_$ o_vale onde_peco onde~o para_comprar peco peco_o peco~auxilio pego_o pego~vale quando_? tem_ajuda tem~para vale~?`,
    '3': `^_onde after-deficit:auxilio after-deficit:da after-deficit:governo after-deficit:vale after-roadmap:cai after-roadmap:comprar after-roadmap:pego ainda_existe ainda~? ao_gas ao~do auxilio~ainda cai como~o compr- direi- direito direito_ao direito~gas do_povo exist- existe existe_? gas_ainda gas_do gas~existe gas~povo pego povo povo_? quem_tem quem~direito tem_direito tem~ao`,
  },
  'ask:home-seizure': {
    '8': `worry:?`,
    '7': `after-roadmap:casa levar`,
    '6': `a_casa casa de~? por_divida tomam`,
    '5': `after-roadmap:levar a~onde casa_onde casa~moro geladeira_? imove- imovel imovel_pode imovel~ser levar~geladeira meu_unico meu~imovel moro_corre moro~risco oficial_pode oficial~levar onde_moro onde~corre penhorado penhorado_? pode_levar podem podem_levar pode~minha pode~penhorado ser_penhorado unico unico_imovel unico~pode worry:casa`,
    '4': `,_eles ,~podem ^_banco ^_oficial ^_perco after-roadmap:minha after-roadmap:pode after-roadmap:tomam banco~tirar barraco barraco_eh barraco~meu casa_? casin- casinha casinha_se casinha~eu corre corre_risco corre~? de_banco de_casa divida_de divida~banco eles_tomam eles~levar eles~minha eu~pagar gelad- geladeira gente~casa levar_? levar_minha meu_, minha_casinha minha_geladeira minha~se moro nao~?
o_barraco o_teto ofici- oficial o~por pagar_? penho- perco perco_o perco~teto podem~? por~de risco risco_? ser~? teto teto_por teto~divida tirar~gente tomam_minha tomam~casinha worry:levar worry:pode worry:podem`,
    '3': `^_eles ^_podem ^_tomam a_gente after-roadmap:eles after-roadmap:perco after-roadmap:podem a~de banco_? banco_pode barra- botar_minha botar~casa cartao_? casa_da casa_em casa~leilao casa~minha causa_do causa~cartao divida_minha divida~? do_cartao eh_meu eh~, eles eles_podem em_leilao em~por gente_de leila- leilao leilao_por leilao~causa mae_por mae~divida meu~eles minha_? minha~? minha~em minha~por
nao_pagar pode pode_ser pode_tirar podem_botar pode~a por~do por~minha se~nao tirar tirar_a tomam_a tomam~casa worry:divida worry:minha worry:por worry:tomam`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `oferecer quant- quanto`,
    '11': `after-roadmap:oferecer qual~eu quanto_$`,
    '10': `#_para after-roadmap:ofereco ofereco`,
    '9': `after-roadmap:propus after-roadmap:qual propu- propus`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho para_NAME peco propo- proponho`,
    '7': `after-roadmap:chego after-roadmap:dou after-roadmap:valor ate_quanto chego dou dou_$ eu_dou oferecer_# qual quanto_de valor_eu`,
    '6': `#~NAME ^_ate aceitar_? after-roadmap:# after-roadmap:ate after-roadmap:desconto after-roadmap:eles after-roadmap:eu after-roadmap:justo after-roadmap:maximo after-roadmap:para after-roadmap:seria costu- devo_oferecer justo maxim- maximo maximo_que o_maximo ofereco_$ proposta_de qual~maximo quanto~oferecer seria valor`,
    '5': `#_? ^_ofereci ^_quanto aceitar after-roadmap:NAME after-roadmap:aceitar after-roadmap:ofereci after-roadmap:posso after-roadmap:vale de_desconto devo~? eles eu_peco oferecer_$ oferecer_? ofereci ofereci_# o~que pagar_$ posso_oferecer qual_valor quanto~desconto uma_proposta uma~de`,
    '4': `^_comeco after-roadmap:com after-roadmap:entrada after-roadmap:falo ate de_entrada desconto de~? de~x eles_$ entra- entrada eu_falo falo_para falo~eles mandei~proposta oferecer~para pago~de para_eles posso posso~# proposta~# quanto_ofereco quanto_posso que~eu vale`,
    '3': `NAME_$ ^_pago ^_peco ^_que after-deficit:? after-roadmap:comeco after-roadmap:oferecendo after-roadmap:pagar after-roadmap:pago after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso ate~vale comeco da~pedir desco- desconto_da desconto~para de~para eh_bom eu_oferecer eu_ofereco eu_proponho eu~para falo oferecendo ofereco_para ofereco~NAME pagar_na pago_$ posso_pagar posso~no
quanto_vale quanto~pagar que_vale que~? que~pago vale_? valor~proponho`,
    '-3': `^_sai after-roadmap:devo after-roadmap:esta after-roadmap:estou after-roadmap:sai after-roadmap:vai de_juros eh_$ quanto_tempo quanto~devo quanto~para sai sai_quanto`,
    '-4': `after-roadmap:juros devo_para falta quanto_eu quanto_falta`,
    '-5': `after-roadmap:falta devo~NAME`,
  },
  'ask:in-my-name': {
    '10': `meu~?`,
    '8': `nome_? por_mim por~?`,
    '7': `^_voce dar_procuracao dar~? isso_vai isso~sujar mim_? no_meu para_banco preciso_dar preciso~procuracao procu- procuracao procuracao_?`,
    '6': `^_preciso consent:? dar mandam_mensagem mandam~para mensagem~banco meu_nome negociar_no negociar~meu offers:? o~por preciso sujar sujar_meu sujar~nome vai_sujar vai~meu vao_negociar voce_mandam voce~mensagem`,
    '5': `^_usar acordo_por acordo~mim banco banco_fica banco_por banco~mim banco~sabendo falei_aqui fecham fecham_o fecham~acordo fica_sabendo fica~que isso_mexe isso~no mandam mensagem_para mexe_no mexe~meu mim negoc- no~nome no~score o~fica preci- sabendo_que sabendo~eu score_? usar~mexe vao~no voce_fecham`,
    '4': `^_vao aqui_? banco_? consent:banco consent:meu consent:no consent:nome eu_falei eu~aqui falei~? fecha- ligam_para ligam~banco mensagem meu_score mexe negociar nome o_banco offers:meu offers:voce que~falei saben- sabendo score usar usar_isso voce_ligam voce~o`,
    '3': `:mim ?_$ after-roadmap:banco after-roadmap:dar after-roadmap:preciso after-roadmap:sujar after-roadmap:voce consent:dar consent:preciso consent:sujar falei fica ligam manda- mensa- o_acordo offers:banco offers:dar offers:isso offers:mim offers:preciso para~? para~por vai vao voce voce~com voce~para`,
  },
  'ask:interest': {
    '20': `after-roadmap:juros`,
    '15': `juros`,
    '9': `after-roadmap:qual after-roadmap:quanto`,
    '8': `^_qual ^_quanto de_juros esse_juros juros_$ o_juros`,
    '7': `abusi- abusivo after-roadmap:abusivo quanto quanto~juros taxa_do`,
    '6': `a_taxa after-roadmap:alto after-roadmap:cet after-roadmap:mais after-roadmap:taxa alto_? cet do_NAME o_cet qual quant- quanto~pagar vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:os alto mais_juros os_juros pagar_a qual_a quanto_de taxa`,
    '4': `^_juros after-roadmap:NAME after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:perco after-roadmap:pode after-roadmap:vou a~do cobra_mais cobrar cobra~juros comen- eh~? esta_muito eu_perco eu~em juros_abusivo juros_esta juros_por juros~NAME juros~mes juros~pode mais_$ muito~? pode_isso pode~esse quanto~de so_de so~juros tem~juros`,
    '3': `^_os after-roadmap:cobra after-roadmap:esta after-roadmap:muito after-roadmap:so after-roadmap:tem comem da~eh de~eu divida_tem do~? eh_alto esse~eh estao isso_? juros_? juros_eh juros_eu juros~pago os o~do o~esta pago_de pago~juros perco pode~? qual_divida qual_o qual~juros qual~tem tem_o`,
    '-3': `taman- tamanho`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '13': `eh_seguro segur- vao`,
    '12': `saber seguro vazar`,
    '11': `^_precisa confiavel_$ debts:? eh_sigiloso incomes:? precisa seguro_$ sigil- sigiloso vai`,
    '10': `?consent ^_vao after-roadmap:vai confiar confiavel consent:saber eh_confiavel fica posso_confiar vai_saber voce`,
    '9': `^_fica ^_voce after-roadmap:vao confiar_$ consent:meu consent:voce eh~isso fica~onde infor- onde_$ preci- senha`,
    '8': `:sao ^_posso after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa cpf de_vazar e_se eh_protegido e~vazar isso_suja isso~sigiloso nao_ne ne ne_$ passa- prote- protegido protegido_isso risco_de risco~vazar saber_$ se_vazar senha_$ suja suja_meu suja~nome tem_risco vao~para vazar_$ vazar_? voce~meus`,
    '7': `^_eh ^_isso after-roadmap:confiavel after-roadmap:eh after-roadmap:isso after-roadmap:seguro apaga- apagar_depois apagar~? a~? consent:eh consent:posso consent:vai consent:vao contar dados da~apagar disso_? entre_nos eu_quiser fica_guardado golpe_nao golpe~ne guardado guardado_onde isso~meu medo para_apagar passam pedem pedem_senha posso precisa~cpf qual_eh qual~a quiser risco se~? se~quiser
voce_pedem voce~senha`,
    '6': `:? ^_compartilham ^_e after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:medo after-roadmap:ne after-roadmap:posso after-roadmap:precisa after-roadmap:senha after-roadmap:sigiloso banco_$ banco_vai banco~saber com_outras compartilham_com compartilham~outras com~empresas consent:a consent:confiar consent:confiavel consent:qual contar_para cpf_?
dados_ficam dados~seguros de_cpf eh_a eh~nao empresas empresas_$ entre escrevo escrevo_$ eu_escrevo eu~sair falar_sem falar~medo fica_so ficam ficam_seguros fica~entre guard- informacoes isso_fica le le_isso le~aqui medo_$ meus meus_dados meus~ficam nos nos_$ outra- outras outras_empresas o~eu o~vai pedir pedir_meu piora- piorar piorar_meu piorar~score posso~sem precisa_de quanto~ganho quem_le
quem_vai quem_ve que~escrevo quise- quiser_sair seguros sem_medo so_entre so~nos tem~de vai_piorar ve ve_o vendem vendem_meus vendem~dados ve~que voce_sao voce_vendem`,
    '5': `:seguro :voce ^_porque ^_quem acess- acesso acesso_$ after-roadmap:apagar after-roadmap:meus after-roadmap:passam after-roadmap:passar after-roadmap:pedem after-roadmap:quiser after-roadmap:risco apagar aqui_? como_voce consent:como consent:fica consent:marido consent:medo consent:seguro consent:senha consent:sigiloso consent:vazar cpf_$ dados_para de_passar debts:isso de~informacao escre-
eu_ganho eu~? fica_salvo incomes:isso isso isso_aqui isso~? isso~salvo isso~seguro ligar~minha medo~passar meu_dinheiro meus~para mexer_no mexer~meu nao_vai no~dinheiro para_minha para~casa para~depois passam_para passam~banco passar passar_informacao pedir~cartao posso_falar quem~isso quem~o quem~ter quer_saber sair_$ salvo salvo_onde sao~? score_$ seguros_$ seguro~? sigiloso_$ sigiloso_isso
ter_acesso vai_ter vai~acesso vai~meu vao_ligar vao_mexer vao_pedir vende- voce_passam voce_vao voce~de voce~meu`,
    '4': `:confianca :cpf :precisa ?_$ ^_da ^_meus ^_passam after-roadmap:banco after-roadmap:cpf after-roadmap:escrevo after-roadmap:meu after-roadmap:sair after-roadmap:voce alguem_vai alguem~saber as_informacoes bandi- bandido bandido_? cair cair_na cair~mao certeza_que certeza~eh com_essas como~que compartilham_as compartilham~informacoes com~informacoes confianca conse- consent:compartilham consent:cpf
consent:dados consent:disso consent:falar consent:isso consent:ne consent:numero consent:onde consent:para consent:pedir conta- contar~banco contra contra_mim contra~? da_para dados_? dados_depois dados~terceiros da~excluir da~senha de_bandido de_confianca debts:se debts:seguro depoi- depois disso essas_informacoes essas~? excluir excluir_os excluir~dados e~eu familia_vai familia~saber fazem_com
fazem~essas ficar_sabendo ganho ganho_? informacao informacao_$ informacoes_? isso_contra isso~mim mao_de mao~bandido marido_nao marido_vai marido~ficar medo_de meu meu_cartao meu_marido meu_numero meu_score meus~? meu~? meu~vai mexer minha_casa minha_familia na_mao nao_pode nao~cair nao~saber na~de numero_$ os_dados os~depois para_banco para_excluir para_terceiros para~os para~voce passam_meus
passam~dados porqu- porque por~quer precisa_da precisa~minha que_quer que_voce quem quer que~confiavel que~saber que~seguro sabendo_$ saber_? saber_das saber~minhas sair score se se_eu seguro_mesmo sei_que tem_certeza tenho_medo tenho~de ter terce- terceiros terceiros_$ usar~contra vai_cair vai_ficar vai~das vai~na vai~sabendo vao_contar vao_usar vao~isso vao~meu voce_compartilham voce~as voce~com
voce~para voce~saber`,
    '3': `^_alguem ^_qual ^_tem after-roadmap:alguem after-roadmap:entre after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nos after-roadmap:onde after-roadmap:pedir after-roadmap:quem after-roadmap:sabendo after-roadmap:score after-roadmap:sem after-roadmap:ter algue- alguem apagam banco cartao_$ certe- certeza como_sei com~que confianca_$ consent:? consent:apagar consent:contar
consent:de consent:entre consent:ficam consent:informacao consent:informacoes consent:ligar consent:livre consent:meus consent:minha consent:nos consent:passam consent:passar consent:quem consent:querem consent:quiser consent:seguros consent:ter consent:verdade conta_do contar~quem conta~banco dado das_minhas das~dividas de_golpe de_verdade debts:aqui debts:mas debts:quem debts:quer debts:saber
debts:vai debts:vao debts:voce depois_$ de~voce dinheiro_$ eh eh~mesmo em_duvida entre~ne essas estou_em estou~duvida eu_contar exclu- falar fazem fazer_com fazer~o fica_entre fica~nos golpe~eh incomes:com incomes:ganho incomes:que incomes:quem incomes:quer incomes:saber incomes:se incomes:vao incomes:voce informacoes_$ isso_eh isso_nao isso~golpe isso~vai ligar_para livre_de mao marid- marido
me_livre meu_cpf meus_dado meu~nao meu~ne me~de minha_senha minha~do minha~vai nao~sujar ninguem_vai ninguem~saber nome_ne nos_ne nos~? numer- numero onde para_que passar_cpf passar~? por_que precisa_passar quanto_eu que_vao quem_? quer~disso quer~quanto que~contar que~fazem que~fazer que~quer que~querem saben- sabendo saber_disso saber_ne saber_quanto saber~? saber~eu sao se_voce sei~eh tem~que
usar_isso vai_contar vai~ne vai~para vao_fazer vao_ver vao~com vao~meus vao~minha vao~no ver_minha ver~conta voce_apagam voce_fazem voce_quer voce_querem voce_vai voce~contar voce~ver`,
    '-3': `,_vai ,~me ?_e ?debt-kind ?income-source ?~eh ^_de after-roadmap:? banco_? boto boto_no cobra- cobrar cobrar_depois cobrar~? com_isso como~meu consent:, consent:por consent:tua debt-kind:eh e_eh eh_do eh_isso eh_pago eh~eu eu_boto eu~meus eu~no e~seguro golpe_? golpe_isso golpe~? incomes:me me~? negoc- que~isso sao_banco tua vai_me vao_cobrar vao~depois voce~banco voce~dinheiro voce~quem`,
    '-4': `^_onde como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca eh~graca eh~ne graca graca_? voce_$ voce_conseguiu`,
    '-5': `isso_vai isso~de isso~sujar`,
  },
  'ask:link': {
    '22': `link`,
    '19': `after-roadmap:link`,
    '16': `o_link site`,
    '15': `tem~?`,
    '14': `after-roadmap:tem link_$ paine- painel`,
    '13': `after-roadmap:site o_site`,
    '12': `^_da ^_link painel_$`,
    '11': `^_tem site_$`,
    '10': `after-roadmap:painel da_para o_painel`,
    '9': `after-roadmap:aplicativo after-roadmap:manda after-roadmap:pdf em_pdf manda o~nao pdf pdf_$`,
    '8': `abre after-roadmap:computador aplic- aplicativo aplicativo_$ compu- computador computador_$ nao_abre site_nao`,
    '7': `acess- after-roadmap:da after-roadmap:em after-roadmap:grafico after-roadmap:no after-roadmap:ver consent:o consent:painel grafi- grafico manda~link nao_consigo no_link perdi~link quebrado quebrado_$ quero~pelo tem vejo`,
    '6': `:link ^_manda abre_$ after-roadmap:app after-roadmap:consigo after-roadmap:isso after-roadmap:pelo after-roadmap:vejo app_? consigo grafico_$ me_manda pagin- pagina pagina_$ quebr- ver ver~grafico`,
    '5': `^_cade ^_onde a_pagina abrir abrir_a after-roadmap:abrir after-roadmap:cade after-roadmap:internet after-roadmap:para app cade cade_o carre- carrega carrega_$ consent:link consigo_abrir consigo~a internet internet_$ isso_na isso~pdf link_do nao_carrega nao~abrir no_site onde_vejo onde~isso pelo perdi_o site~carrega vejo_isso ver_o`,
    '4': `:o ^_perdi after-roadmap:entro after-roadmap:o after-roadmap:onde after-roadmap:quero como_entro como_vejo como~no consi- da_erro da~no entro entro_no erro erro_no erro~link fica~painel inter- isso_em manda_o mexer_no perdi qual_o quero_ver sei~no vejo_o vejo~painel ver_no`,
    '3': `:manda :nao :pagina :perdi ?after-roadmap ^_quero abre_o abre~painel after-roadmap:? after-roadmap:abre after-roadmap:entrar after-roadmap:expirou after-roadmap:na after-roadmap:qual after-roadmap:venceu cade~link consent:abre consent:da consent:nao consent:no consent:perdi consent:site da da_pagina da~ver do_plano entrar expir- expirou expirou_$ fica_o link_da link_de link_nao link~novo
link~pagina link~plano me~isso nao~entrar onde onde_fica o~venceu painel_nao painel~abre para_ver quero~o venceu venceu_$`,
    '-3': `after-roadmap:banco after-roadmap:estou debt-kind:o tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '14': `o_minimo`,
    '13': `after-roadmap:minimo minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar after-roadmap:resolve minimo_? minimo_resolve o~resolve pagar pagar_so pagar~o so~minimo`,
    '4': `:pagar ^_pagar ^_pago after-roadmap:ou after-roadmap:so minimo_$ minimo_ou o~ou pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:so acont- acontece acontece_$ after-roadmap:atraso after-roadmap:o after-roadmap:pago after-roadmap:ruim atraso atraso_$ da_fatura minimo_da minimo~fatura o~? posso_pagar ruim se~so so_pagar`,
  },
  'ask:my-debts': {
    '14': `dividas`,
    '11': `after-roadmap:lista anoto- anotou dividas_$ lista`,
    '10': `^_quais after-roadmap:dividas divid- falei falei~NAME falta~NAME quais`,
    '9': `NAME_? a_lista after-roadmap:minhas quanto_falta`,
    '8': `da~? eu_devo falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto~da voce_anotou`,
    '7': `^_quanto ^_resumo after-roadmap:anotou after-roadmap:falei after-roadmap:quais after-roadmap:ver as_dividas debts:dividas debts:eu divida_no eu_ja falei_da falta ja~da me_mostra minha- minhas mostr- mostra mostra~que o~voce quais_contas quant- quanto~devo rates:NAME rates:dividas rates:eu resum- resumo resumo_das resumo~dividas ver_a voce_tem`,
    '6': `^_quantas after-roadmap:ai after-roadmap:cada after-roadmap:devo ainda_devo ainda~no anota- anotado anotado_ai contei_$ da_NAME debts:falei devo devo_mesmo devo~NAME devo~cada dividas_eu dividas~tenho divida~NAME eu_falei eu~contei eu~mesmo ja_contei ja_falei lista~dividas mesmo_$ minha~no mostra_o para_cada para_quem para~eu quais_eu quais~ja quantas_dividas quantas~eu quanto quanto~para que_voce
quem_eu quem~devo quero_ver quero~a que~tem te tem_anotado voce~anotado`,
    '5': `:falta NAME_mesmo ^_confere ^_le after-roadmap:ja after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai ai_se ai~anotou anotou_tudo as~que cada confe- confere confere_ai confere~se contas contas_eu contas~falei conte- contei da~lista debts:ja debts:quanto devo_na dividas_que do~? esta_minha esta~divida eu~na eu~te falei_$ falei_? falei_do falta_para ja ja~falei ja~passei le le_para
le~mim maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo o~eu para~as para~banco passe- passei passei_$ quais~eu quantas quanto_esta que~devo que~ja rates:devo rates:falei rates:ja rates:quanto se_anotou se~tudo sumiu sumiu_da te_falei te_passei tem~ai te~do ver voce~ai`,
    '4': `:entendi NAME_$ ^_ja ^_para after-roadmap:da after-roadmap:ficaram after-roadmap:te after-roadmap:voce ai_? algum- alguma alguma_que alguma~eu anotou_a anotou~da banco_$ cade_a cade~lista conta- das_dividas debts:? debts:anotou debts:quais debts:voce devo_no devo_para esta_faltando esta~alguma faltando faltando_alguma faltando~que ficar- ficaram lista_das me~o no_NAME quanto~minha que~anotou
que~falei rates:da rates:das rates:voce tenho_$ voce voce~a`,
    '3': `:? :para :quanto ?rates ^_cade ^_ver a_da after-roadmap:NAME after-roadmap:ainda after-roadmap:banco after-roadmap:contas after-roadmap:contei after-roadmap:esta after-roadmap:minha after-roadmap:no after-roadmap:passei after-roadmap:resumo ai_$ ainda a~NAME a~das cade da_minha debts:ai debts:da debts:das debts:devo debts:mesmo debts:que debts:te dividas~voce diz_as diz~dividas eu_tenho eu~?
falta- me~as minha_divida nao_entendi nao~quanto o_que quais~minhas quais~voce quanto_devo que_eu rates:? rates:ai rates:anotou rates:as rates:mesmo rates:quais rates:que rates:tem sao_minhas sao~dividas tem_ai`,
    '-3': `after-roadmap:das das_minhas das~dividas eu_ainda eu~devo quanto~ainda quero_sair quero~das`,
    '-4': `^_total after-roadmap:sair after-roadmap:total divida_$ sair sair_das sair~dividas total`,
    '-5': `no~?`,
  },
  'ask:name-check': {
    '10': `after-roadmap:meu`,
    '8': `after-roadmap:onde after-roadmap:se cpf_$`,
    '7': `^_onde after-roadmap:como after-roadmap:cpf after-roadmap:estou como~meu consu- cpf meu_cpf onde~meu score_$`,
    '6': `after-roadmap:nome after-roadmap:score meu_score olho onde score se`,
    '5': `meu_nome meu~esta nome_esta no~? se_estou`,
    '4': `^_como after-roadmap:esta after-roadmap:no after-roadmap:saber after-roadmap:vejo after-roadmap:ver como devendo_na estou_negativado estou~na eu_estou meu negat- negativado negativado_$ no_spc nome nome~no onde_vejo onde~se que_meu quero_saber quero~se que~nome saber_se se~meu spc_? sujar- sujaram sujaram_meu sujaram~nome`,
    '3': `^_sera after-roadmap:celular after-roadmap:coisa after-roadmap:devendo after-roadmap:graca after-roadmap:pelo after-roadmap:sera after-roadmap:serasa after-roadmap:spc celul- celular como_se como_ver da~ver descubro esta_no estou_devendo estou~serasa na_praca na~? no_serasa para_ver praca saber se_tem sera sera_que serasa_? se~no spc tem_coisa tem~no tem~ver vejo ver ver_de`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '11': `after-roadmap:limpa limpa`,
    '10': `limpo meu_nome`,
    '9': `^_limpa`,
    '8': `after-roadmap:hora after-roadmap:limpo como_limpo limpo~nome o_nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:sai como~meu do_spc fica hora na_hora na~? sai_do tempo`,
    '6': `after-roadmap:na do_serasa eu_pagar fica_no limpar~nome limpa~nome limpo_meu nome~que para_limpar seras- serasa serasa_$ spc_$ worry:nome`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:spc dias em_quantos em~dias limpa- limpa_$ limpar meu~do meu~fica nome_$ nome_fica nome_limpa para~o quand- quando quando_$ quantos_dias sai~serasa se~pagar spc_?`,
    '4': `:como :limpo :no :nome ^_como ^_quanto ^_se after-roadmap:limpar after-roadmap:meu after-roadmap:serasa como_faz depois_que faco_$ fica_sujo fica~ate limpa_o limpar_meu meu~o meu~sai nome_? nome_o nome_sai o~faco o~limpa pagan- pagando pagando_o pagando~acordo pagar~do quando_meu quando~nome quant- quantos quanto~fica quanto~para que_faco quero~meu quero~nome sujo_ate sujo~quando tempo_para
tiro_meu tiro~nome worry:como worry:limpa worry:quando`,
    '3': `:meu :serasa acordo_o acordo~nome after-roadmap:? after-roadmap:dias after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:quando after-roadmap:quantos after-roadmap:tempo ate_quando a~ja como demor- demora demora_para demora~limpar dias_sai dias~do do~? faz_$ fica_limpo ja_limpa limpar_o no_spc nome_do nome_limpo nome~do nome~limpo nome~spc o_acordo o~o pagar~primeira primeira_ja
primeira~limpa quanto quantos~sai quanto~a se_eu tempo~limpar tiro worry:ate worry:do worry:faco worry:meu worry:sai`,
    '-3': `meu~esta no~nome quero~o`,
  },
  'ask:negotiate': {
    '19': `negoc-`,
    '18': `negociar reneg-`,
    '17': `after-roadmap:negociar`,
    '13': `after-roadmap:desconto renegociar`,
    '12': `after-roadmap:como after-roadmap:renegociar negociar_$`,
    '11': `^_como desconto_$`,
    '10': `after-roadmap:parcelar como desconto parcelar quero_renegociar`,
    '9': `^_consigo after-roadmap:consigo para_parcelar quero~um`,
    '8': `^_bora after-roadmap:acordo after-roadmap:bora after-roadmap:pedir bora com~NAME consigo desco- pedir`,
    '7': `^_da ^_quero acord- acordo acordo_$ after-roadmap:baixar after-roadmap:fechar after-roadmap:quero ajuda_a como~a da_para dimin- divida_$ me~a para_negociar`,
    '6': `a_negociar after-roadmap:ajuda after-roadmap:divida after-roadmap:negocia baixa- baixar bora_negociar como_negocio da~parcelar e_pagar falo_para fazer fechar me_ajuda negocia negocia_isso negociar_o negocio_com negocio~o o_NAME parce- trato um_trato`,
    '5': `acordo_com after-roadmap:com after-roadmap:conseguir after-roadmap:conversar after-roadmap:dao after-roadmap:fazer ajuda ajuda~negociar baixar_o com_a como_diminuir como_que consi- conversar conversar_com dao desconto_? diminuir_a essa_divida fazer_acordo fazer_um negociar_? pagar~por para_baixar para_renegociar parcela_$ pedir_desconto que~desconto tem~diminuir`,
    '4': `NAME_? NAME_em ^_sera ^_vamos a_divida a_fazer a_parcela after-roadmap:a after-roadmap:diminuir after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:parcela after-roadmap:posso after-roadmap:sera after-roadmap:tentar after-roadmap:vamos after-roadmap:vezes ajuda~fazer a~com a~em bagac- bagaca bagaca_$ bora~essa cartao_$ com com_o com_quem comeco~negociar como_peco como~desconto
com~eu conseguir da~baixar da~negociar de~? diminuir essa_bagaca eu_falo falo~renegociar fecha- fechar_com financeira_$ na~? negociar_com negociar_essa negociar~a negociar~bagaca negocio offers:para offers:trato onde_comeco onde~a o~com pagar_# para_banco para_conseguir para~essa parcelar_essa parcelar~divida peco_desconto por_onde por~comeco propor propor_um propor~trato quem~falo quero
quero_fazer quero_propor que~isso renegociar_? sera sera_que tem_como tentar trato_para trato~banco valor_com`,
    '3': `#_? #_por #~mes ^_com ^_posso ^_vale a_pena acordo_? acordo~a after-deficit:NAME after-roadmap:da after-roadmap:melhor after-roadmap:na after-roadmap:peco after-roadmap:pena after-roadmap:prefeitura after-roadmap:trato after-roadmap:um after-roadmap:x ajuda_para chego_neles chego~para com_eles como_chego como_faco como~neles como~um conse- consigo~o da~pedir de_ajuda desconto~NAME divida divida_do
eles_$ em~vezes e~# faco falo fazer~? fazer~acordo jeito_de melhor~de na_prefeitura negociar~NAME neles neles_para neles~fazer o_melhor offers:? offers:fazer offers:negociar offers:quero offers:um o~falo para~# para~a para~acordo para~com para~desconto para~na para~para parcela parcelar_em peco peco~para pena por_mes preciso_de preciso~ajuda qual~melhor que_falo quem_eu quero_negociar quero~essa
que~para tenta- tentar_negociar um_acordo um_desconto um~com um~na um~para vale_a vale~pena vamos vezes vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:converso after-roadmap:mim como_eu converso converso_com denun- de~da divida_de faco_portabilidade financeira_? mais_? nao_quero negociei o_acordo o_banco porta- portabilidade`,
    '-4': `^_ja after-roadmap:nao como~o falo_com falo~o`,
    '-5': `after-roadmap:ja como_falo`,
    '-7': `nao~negociar`,
  },
  'ask:negotiation-fair': {
    '11': `feira- feirao`,
    '10': `o_feirao`,
    '9': `after-roadmap:feirao desen- desenrola desenrola~?`,
    '8': `eh~feirao`,
    '7': `after-roadmap:desenrola desenrola_voltou mutir- mutirao o_desenrola offers:? o~voltou volto- voltou voltou_?`,
    '6': `eh_o feirao_$ offers:feirao onde_eh`,
    '5': `after-roadmap:mutirao ainda_? aquele_desenrola aquele~ainda compensa_? desenrola_ainda limpa~compensa mutirao_esse mutirao~ano nome_compensa nome~? offers:desenrola onde~o tem_aquele tem~desenrola ter_mutirao ter~esse vai_ter vai~mutirao`,
    '4': `^_espero ^_feirao ^_mutirao ^_onde ^_vai ano_? aquel- aquele bom_mesmo bom~? compe- compensa do_serasa do~eh eh_bom eh~mesmo espero espero_o espero~feirao esse_ano esse~? feirao_? feirao_limpa feirao_para feirao~negociar feirao~nome limpa_nome mesmo_? mutirao_do mutirao~serasa negociar_? offers:eh offers:mutirao offers:o o~para para_negociar quando_eh quando~o serasa_eh serasa~bom ter`,
    '3': `^_quando after-roadmap:? after-roadmap:ainda after-roadmap:ano after-roadmap:aquele after-roadmap:compensa after-roadmap:eh after-roadmap:espero after-roadmap:limpa after-roadmap:onde after-roadmap:ter after-roadmap:vai ainda ano bom esper- limpa negociar offers:onde onde para~? seras- serasa`,
  },
  'ask:next-step': {
    '16': `e_agora`,
    '15': `after-roadmap:onde after-roadmap:qual onde`,
    '13': `after-roadmap:agora after-roadmap:pago proxi- qual`,
    '12': `^_e agora qual_$`,
    '11': `after-roadmap:e after-roadmap:fazer agora_$ passo`,
    '10': `pago proximo proximo_passo`,
    '9': `a_gente after-roadmap:proximo fazer passo_$`,
    '8': `^_voltei after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:passo agora_? esse_mes mes_$ me~o o~faco pago_qual prime- primeiro primeiro_$ que_faco volte- voltei`,
    '7': `after-deficit:agora after-deficit:e after-roadmap:faco after-roadmap:primeiro after-roadmap:quem after-roadmap:tenho after-roadmap:voltei caiu_o comeco comeco_$ desse desse_mes eh~pagar fazer_$ gente jogo o_que pagar_esse pagar~mes por_onde que~fazer`,
    '6': `,~onde ^_pago a_proxima after-roadmap:caiu after-roadmap:caminho after-roadmap:das after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:proxima after-roadmap:quais after-roadmap:que caminho combi- comec- da_o do_mes em_qual faco ja~e jogo_em jogo~qual lembra~que o_caminho o~das o~falta pago_quem pedra- por_qual por~eu qual_a que_falta que~gente`,
    '5': `,_jogo :faco ^_por ^_quais ^_qual after-roadmap:aqui after-roadmap:lembra after-roadmap:pagar a~parou caiu camin- comecar_$ confirm-change:desse confirm-change:mes confirm-change:quero confirm-change:ver e_esse eh_melhor eu~agora e~, e~mes gente_parou lembra me_da me_lembra mes o_dinheiro o_proximo onde_a onde~gente o~a o~passo pago_agora pago_primeiro para~vai parou primeiro_? proxima quais
qual~proximo que_a que_fazer quem_$ que~primeiro vai_o vai~dinheiro`,
    '4': `:primeiro ?after-deficit ^_comeco ^_jogo ^_pagamento after-roadmap:, after-roadmap:coloco after-roadmap:dai after-roadmap:desse after-roadmap:diz after-roadmap:melhor after-roadmap:o after-roadmap:pagamento after-roadmap:parou aqui_, coloc- coloco comeco_por confirm-change:o dai das devo~primeiro dinhe- dinheiro diz diz_o diz~que do_que eh_para esse esse~? esta_, esta~e estou_com eu~esse faco_$
faco_agora faco~? ja_paguei me_diz mes_pago me~do muita o_passo onde_$ onde_coloco onde_comecar o~fazer o~pago pagar parou_$ ponho por~comecar proxima_$ qual_? qual_eu qual~primeiro quem quero_ver quero~o que~faco que~para tenho_# tenho_que ver_o`,
    '3': `#_real #~, #~esse #~mao ,_e ,_nem ,_qual ,~qual ,~sei :o :onde :passo :proximo :qual :que ?after-roadmap NAME_ou ^_caiu ^_ja ^_me ^_o ^_para after-roadmap:a after-roadmap:cada after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:ja after-roadmap:mao after-roadmap:me after-roadmap:paguei after-roadmap:por after-roadmap:puxo after-roadmap:quito after-roadmap:vai agora_, aqui a~do
cada_um coisa com~na debts:coisa debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui do~eh eh~coisa em~? essa_, estou~um eu_faco eu~primeiro feito fio jogo_onde jogo~? lembra_o mao_, mao~jogo melho- melhor mes_? mes~jogo na_mao o_salario onde_? onde_comeco onde_eu onde~o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_para pago~? pago~NAME pago~agora paguei_essa paguei~,
para_cada para_fazer para_pagar para_quem para~um por~comeco puxo qual~a qual~pago qual~proxima quanto_pago quanto~para que_$ que_tenho quem~? que~que quito real real_esse real~mes salario~o sei_por sei~onde sobrou~real tenho~pagar um_dinheiro um~aqui um~mes`,
    '-3': `#_esse ?_o ?~que after-deficit:? after-deficit:o after-deficit:que after-deficit:voce after-roadmap:fgts after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:negociar after-roadmap:quero after-roadmap:se after-roadmap:sem do~? fgts fui maxim- maximo maximo_que mes~faco negoc- negociar negociar_? o_maximo onde~a o~do plano por_que qual~eu qual~maximo quanto_falta que~eu voce~?`,
    '-4': `after-roadmap:meu after-roadmap:nao after-roadmap:plano mes_eu o~voce pago_$ que_voce`,
    '-5': `qual_o`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui`,
    '8': `conta_que nao_reconheco nao~eu recon- reconheco reconheco_essa reconheco~divida`,
    '7': `essa_divida fui nao~essa no_meu nome_$ no~nome`,
    '6': `^_usaram compr- comprar comprar_$ cpf_para cpf~comprar emprestimo~meu fizeram_emprestimo fizeram~no meu~para para_comprar usara- usaram usaram_meu usaram~cpf`,
    '5': `^_apareceu ^_fizeram abri abri_$ apareceu apareceu_emprestimo apareceu~que compra compra_nao compra~fui conta~nunca cpf debts:meu debts:nao divida divida_$ emprestimo emprestimo_no emprestimo_que emprestimo~eu essa_compra essa~nao eu_$ eu_que eu~fiz eu~peguei fiz_$ fizer- fizeram fui~que meu_cpf meu_nome nao_fiz nunca_abri offers:divida offers:meu offers:nao offers:que peguei_isso que_nao
que_peguei que~abri uma~que`,
    '4': `^_caiu ^_clonaram ^_descontam after-roadmap:emprestimo after-roadmap:fui after-roadmap:nao apare- a~ficou beneficio_um beneficio~negocio caiu_dinheiro caiu~na cartao_e cartao~a clona- clonaram clonaram_meu clonaram~cartao cobrando cobrando_uma cobrando~conta conta~nao contratei contratei_$ debts:divida debts:essa debts:fui descontam_do descontam~meu dinheiro_na dinheiro~minha divid- divida_ficou
divida_no divida~comigo divida~meu do~beneficio empre- essa estao_me estao~cobrando e~divida fez_divida fez~no ficou_comigo fiz me_cobrando meu_sobrinho meu~e meu~fez meu~um me~uma minha~que na_minha nao_contratei nao_pedi na~conta negocio_que negocio~nao offers:essa offers:eu offers:fui pedi pedi_$ pegue- peguei que_nunca que~contratei que~isso que~nao que~pedi sobri- sobrinho sobrinho_fez
sobrinho~divida um_negocio uma_conta`,
    '3': `^_essa ^_estao a_divida after-roadmap:abri after-roadmap:comprar after-roadmap:cpf after-roadmap:divida after-roadmap:essa after-roadmap:meu after-roadmap:peguei benef- beneficio caiu comig- comigo comigo_$ conta debts:emprestimo debts:eu debts:nome debts:que descontam e_a estao eu_nao fez ficou meu_beneficio meu_cartao minha_conta negocio nome offers:conta offers:emprestimo offers:nome um~que`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecha- fecho`,
    '14': `vanta- vantajoso`,
    '12': `^_compensa vantajoso_$`,
    '11': `^_aceito aceit- aceito after-roadmap:fecho bom compe- compensa fecharia fecharia_$ offers:? voce_fecharia`,
    '10': `?offers aceitar aceito_? acha after-roadmap:aceito after-roadmap:vantajoso eh_vantajoso fechar fecho_? propo-`,
    '9': `after-roadmap:bom after-roadmap:fechar compensa_? eh_bom ofert- ou ou_nao`,
    '8': `^_seria ^_voce aceitar_$ after-roadmap:aceitar after-roadmap:compensa after-roadmap:ou boa bom_negocio eh~negocio eu_tenho fecho_com fecho~eles offers:bom offers:fecho offers:vantajoso proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `^_quais ^_vale after-roadmap:? after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:proposta bom_$ bom_esse bom~desconto desconto devo_fechar essa_oferta mais_? oferta offers:eh offers:ou quais`,
    '6': `?_$ ^_devo aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:acordo after-roadmap:devo after-roadmap:eh after-roadmap:negocio ai_? a~aceitar baixar_mais baixar~? boa_? com_eles compensa_aceitar da~baixar desconto~mim devo_aceitar devo~o eh_boa eh_uma eh~boa essa_proposta esse_desconto esse~esta esta_justo esta~esse fechar_o justo_? largo largo_? negocio o_acordo offers:compensa
offers:voce ou_largo ou~? o~acha para_baixar para~mais pego_ou pego~largo pena_aceitar proposta_$ proposta_ai proposta~? que_acha que~da tem_proposta tem~ai uma_boa uma~? vale_a vale~pena valor~justo voce_acha voce~bom`,
    '5': `^_eh ^_pego a_pena aceitar_o aceitar~acordo aceito_essa aceito~oferta acord- acordo acordo_da acordo~NAME after-roadmap:essa after-roadmap:oferta after-roadmap:quais after-roadmap:seria after-roadmap:tenho after-roadmap:voce baixa- baixar da_proposta desco- desconto_eh desconto_para desconto~bom devo~? eles_$ esper- esse_valor esta~? fechar_? fecho_ou fecho~nao justo nao_fecho negocio_$ o_desconto
ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:acha offers:boa offers:devo offers:essa offers:proposta offers:seria ou~fecho para_mim pego pena pena_a pena~proposta propostas propostas_eu propostas~tenho quais_ofertas quais_propostas tem_desconto valor_esta vantajoso_para vantajoso~mim vou~o`,
    '4': `^_essa ^_presta acordo_? after-roadmap:baixar after-roadmap:da after-roadmap:justo after-roadmap:pego after-roadmap:pena alguma_oferta alguma~para a~a boa_$ desconto_$ devo eh_furada eh~para espero_$ essa~? essa~eh esse_acordo fechar_ou fechar~espero furad- furada furada_esse furada~acordo mim_? negoc- oferta_$ oferta_? oferta_para oferta~mim offers:desconto offers:esse offers:esta offers:oferta
offers:quais offers:tenho ou_espero posso_fechar posso~ou presta presta_essa presta~oferta proposta_eh proposta~boa tem_alguma tem~oferta tem~para vale voce vou_fechar`,
    '3': `,_sera ,~que ? ?_qual ?~eh ^_da ^_tem aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:aparece after-roadmap:coisa after-roadmap:eles after-roadmap:esse after-roadmap:mais after-roadmap:mim after-roadmap:ne after-roadmap:semana after-roadmap:tem after-roadmap:vale after-roadmap:valor algum- alguma aparece boa_essa boa~proposta bom~? da_para eh~essa eh~esse eles eles_pedem
eles~a espero essa essa_semana esse esta_bom fecho_$ melho- melhor mim ne_, negocio_? offers:fechar offers:mim offers:negocio offers:para offers:pena offers:tem offers:vale ou_parcelo o~da para~? parcelo parcelo_? parcelo~qual pedem_a pedem~vista posso~a prest- que_aparece valor vista~parcelo`,
    '-3': `aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:banco after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:quanto a~? consi- consignado desconto_? essa_$ offers:NAME offers:vou por_mim por~? tem~? vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:consignado a~NAME vou~com`,
    '-5': `eh~?`,
  },
  'ask:payment-reason': {
    '12': `por_que`,
    '11': `after-roadmap:essa`,
    '9': `^_por after-roadmap:ordem ordem ordem_$`,
    '8': `after-roadmap:por entendi_a`,
    '7': `after-roadmap:antes after-roadmap:entendi essa~? nao~a`,
    '6': `^_porque after-roadmap:porque antes entendi essa nao_entendi que~essa`,
    '5': `after-roadmap:frente after-roadmap:que botou comecar~NAME de~essa enten- essa_na na_frente pagar_essa pagar~antes porqu- porque`,
    '4': `after-roadmap:? after-roadmap:comecar after-roadmap:ficou after-roadmap:nao after-roadmap:pela after-roadmap:ultimo a~banco comecar_pela de_pagar do_banco essa_primeiro frent- frente na~? o~de o~ficou pela pela_NAME por_ultimo por~? por~comecar por~essa qual_o que_essa ultimo`,
    '3': `NAME_? a_do after-roadmap:a after-roadmap:banco after-roadmap:fim after-roadmap:na after-roadmap:primeiro after-roadmap:ser banco_? comecar deixo- deixou essa_para essa~fim ficou loja~do por~o que_o que_ser que_tem que~cartao que~primeiro que~que tem_que tem~ser ultim-`,
  },
  'ask:payroll-card': {
    '12': `after-roadmap:rmc rmc`,
    '9': `rmc_eh`,
    '7': `^_rmc after-roadmap:cartao`,
    '6': `after-roadmap:cancelo after-roadmap:como after-roadmap:saio cancelo cartao_consignado como_cancelo do_rmc eh_emprestimo emprestimo_? rmc_$ saio saio_do`,
    '5': `^_descontam after-roadmap:descontam after-roadmap:eh after-roadmap:emprestimo after-roadmap:inss after-roadmap:nunca after-roadmap:tal consignado_$ descontam do_inss eh~? tal_de um_tal`,
    '4': `,_o ,~que ^_como after-roadmap:consignado after-roadmap:do beneficio_? cance- carta- cartao como~o desco- eh_$ eh~no inss no~beneficio o_cartao tal um~de`,
    '3': `,_que ,~isso acaba acaba_nunca after-roadmap:, after-roadmap:acaba after-roadmap:beneficio after-roadmap:desconta after-roadmap:esse after-roadmap:pedi after-roadmap:um benef- beneficio cartao_que como consi- consignado desconta_do desconta~inss desconto_do de~, do~do eh_esse emprestimo esse_desconto esse~do eu_nunca inss_$ inss_, isso_? meu_beneficio meu~? nao_acaba nao~nunca no_meu nunca
que_isso que~? que~eh que~nunca`,
  },
  'ask:payroll-loan': {
    '14': `after-roadmap:consignado`,
    '12': `consignado`,
    '10': `consi-`,
    '7': `after-roadmap:eh eh_consignado`,
    '6': `after-roadmap:credito after-roadmap:presta credito_do credito~trabalhador do_trabalhador presta presta_? trabalhador`,
    '5': `^_consignado ^_credito consignado_$ credito pena_? prest-`,
    '4': `a_pena after-roadmap:desconta after-roadmap:folha after-roadmap:funciona after-roadmap:melhor after-roadmap:pena after-roadmap:pessoal after-roadmap:tirar after-roadmap:vale a~? cartao_eh clt clt_$ como_funciona consignado_da consignado_para credi- da_clt eh_boa eh_bom eh_melhor eh~? eh~consignado emprestimo_que emprestimo~desconta esse~que folha funci- funciona funciona_o na_folha na~eh
o_consignado ou~? o~eh pena pessoal que_desconta que_eh que~na traba- vale_a vale~pena`,
    '3': `after-roadmap:? after-roadmap:boa after-roadmap:bom after-roadmap:emprestimo after-roadmap:na after-roadmap:ou after-roadmap:que boa boa_? bom como~o desconta melho- melhor o~da para_pagar pesso- tirar vale`,
  },
  'ask:payroll-margin': {
    '10': `after-roadmap:margem`,
    '9': `marge- margem`,
    '8': `after-roadmap:limite after-roadmap:quanto consi-`,
    '7': `do_consignado limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do after-roadmap:podem descontar~meu eh_$ podem quant- quanto quanto_eh`,
    '5': `after-roadmap:descontar after-roadmap:folha benef- beneficio beneficio_$ consignado descontar descontar_do desconto_em desconto~folha do_beneficio em_folha folha folha_$ limite_do o_limite para~em podem_pegar tem~para`,
    '4': `^_podem after-roadmap:desconto after-roadmap:eh after-roadmap:pegar after-roadmap:qual consignado_$ consignado_? desco- pegar podem_descontar quanto_podem quanto~descontar`,
    '3': `^_qual after-roadmap:em after-roadmap:salario after-roadmap:tem banco_pode banco~descontar beneficio_? desconto do_meu do~beneficio do~salario eh_a meu_salario meu~? pode_descontar podem~do pode~do qual_eh qual_o qual~a`,
  },
  'ask:portability': {
    '11': `faco_portabilidade porta- portabilidade`,
    '9': `after-roadmap:banco`,
    '8': `como_faco faco`,
    '7': `after-roadmap:faco after-roadmap:outro de_banco minha_divida outro_banco`,
    '6': `banco consignado outro`,
    '5': `:consignado :faco after-roadmap:como after-roadmap:divida after-roadmap:minha after-roadmap:mudar after-roadmap:troca banco_? compr- consi- consignado_$ consignado_? de_consignado faco~de mudar_o para_outro para~banco troca_de`,
    '4': `,~? ^_como ^_troca after-roadmap:compra after-roadmap:comprar after-roadmap:consignado after-roadmap:emprestimo after-roadmap:ofereceram after-roadmap:presta banco~minha compra comprar de~o divida_, emprestimo_de juros~? me_ofereceram minha~, mudar o_consignado o_emprestimo ofereceram posso~o presta presta_? troca`,
    '3': `^_compensa after-roadmap:? after-roadmap:compensa after-roadmap:menor after-roadmap:passar after-roadmap:posso com_juros como compe- compensa de~? divida divida_? menor minha~? ofere- o~? o~de passar prest-`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '17': `presc-`,
    '13': `caduca prescreve`,
    '12': `after-roadmap:prescreve caducou overdue:?`,
    '11': `^_caducou caducou_?`,
    '10': `after-roadmap:ainda after-roadmap:caduca ainda prescreveu`,
    '9': `after-roadmap:caducou anos de~anos`,
    '8': `^_divida after-roadmap:anos after-roadmap:divida cinco_anos divida ja_prescreveu ja~? prescreveu_? quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:prescreveu after-roadmap:quando caduca_$ depois_de isso~? overdue:ainda quando_$ some some_?`,
    '6': `:caduca after-roadmap:cinco after-roadmap:ja ainda_conta antig- antiga cinco cobrar de_cinco divid- me_cobrar podem_me podem~cobrar quando_isso que~conta sera sera_que`,
    '5': `#_ainda :isso :quando ^_depois ^_sera acontece_se acontece~eu after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar after-roadmap:isso ainda_podem ainda_vale cobra- conta_$ de~ainda divida_de divida_velha divida~# essa_divida eu_deixar overdue:sera o~acontece podem que_acontece que~se velha`,
    '4': `#_anos ?_$ ^_isso ^_ja acont- acontece after-roadmap:? after-roadmap:cobrar after-roadmap:conta after-roadmap:velha ainda~? ainda~me anos_? caduca_? cobrar_? com_cinco com~anos deixa- deixar depoi- depois depois~# divida_caduca divida_eh divida~some overdue:anos overdue:conta overdue:divida overdue:ja overdue:que overdue:some velha_some velha~?`,
    '3': `#~pode #~some #~vale :anos :depois :divida ?overdue NAME~? ^_ainda ^_essa ^_quando a_divida after-roadmap:depois after-roadmap:podem after-roadmap:sera after-roadmap:some after-roadmap:vale ainda_cobra ainda_pode ainda~ser anos_some anos~? antiga_sera antiga~que caducou_$ cinco~? cinco~e cobra_$ cobrada cobrar_divida cobrar~de conta depois~cinco divida_ainda divida_ja divida~? divida~NAME
divida~vale do~com eh_estao eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh nao~pagar overdue:cinco passou_de pode~cobrada que~cobra ser_cobrada serasa_com serasa~cinco some_do some~serasa vale vale_$ vale_?`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '12': `nao_pagar`,
    '11': `cana crime eh_crime`,
    '9': `da~?`,
    '8': `^_dever cana_? crime_$ da_cana dever_da dever~cana nao~eh pagar_eh pagar~crime`,
    '7': `cadei- cadeia deve_vai dever deve~preso preso preso_? quem_deve quem~vai vai_preso vai~?`,
    '6': `after-roadmap:cana after-roadmap:crime atrasado_da atrasado~xilindro boleto_atrasado boleto~da cadeia_ficar cadeia~devendo consent:? consent:pagar crime_nao crime~pagar da_xilindro da~ficar deve devendo_banco ficar_devendo ficar~banco worry:? xilin- xilindro xilindro_?`,
    '5': `^_boleto a_policia banco_$ buscar_por buscar~divida cana_por cana~cartao causa_disso consent:crime consent:da da_cadeia eh~nao eles_podem eles~mandar em_cana em~por ficar gente_? ir ir_em ir~cana mandar_prender mandar~a me_buscar nao~? pagar pagar_? podem_mandar podem~prender policia_vem policia~me por_cartao por~disso posso_ir posso~em prend- prender prender_a prender~gente vem_me vem~buscar
worry:cana worry:crime worry:pagar`,
    '4': `^_quem a_gente after-roadmap:cadeia after-roadmap:causa after-roadmap:dever atras atras_das atrasado atras~grandes a~? a~vem bolet- boleto busca- buscar cartao_$ causa consent:cana consent:por das_grandes das~por deven- devendo divida_? grand- grandes grandes_por grandes~causa me~por parar_atras parar~das polic- policia por_causa por_divida por~? vai vou_parar vou~atras worry:da worry:eh worry:por`,
    '3': `,_pode ,~? ?_$ ^_da ^_eles ^_posso after-roadmap:atrasado after-roadmap:da after-roadmap:deve after-roadmap:disso after-roadmap:eles after-roadmap:pagar after-roadmap:por after-roadmap:preso consent:eh consent:nao consent:vai de_ser de~presa disso disso_$ eles gente mandar medo_de medo~ser nao~, na~por pagar_, pagar~pode parar pode_? podem por_nao por~pagar presa presa_por presa~nao quem ser_presa
ser~por tenho_medo tenho~de vem worry:nao worry:preso worry:quem`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '17': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano plano_$`,
    '11': `after-roadmap:explica after-roadmap:ver`,
    '10': `explica`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou expli- explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `:plano a_conta after-roadmap:conta after-roadmap:novo ficou ficou_$ mostr- quero_ver`,
    '7': `^_manda a_passo after-roadmap:manda after-roadmap:mostra cade~plano de_novo manda_o mostra o_passo o~a passo_a passo~passo pode_refazer refazer_a refazer~conta resum-`,
    '6': `^_cade ^_ver after-roadmap:meu after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu novo passo_$ pode~a refaz- refazer ver_de`,
    '5': `:cade :meu ^_monta ^_refaz ^_repete after-roadmap:como after-roadmap:faz after-roadmap:monta after-roadmap:pode after-roadmap:refaz after-roadmap:repete faz_a manda me_mostra monta passo qual~o quero_o quero~de refaz refaz~plano repete`,
    '4': `^_atualiza ^_faz after-roadmap:atualiza after-roadmap:passa after-roadmap:qual after-roadmap:quero atual- atualiza atualiza~plano a~de conta conta_? conta_de me_passa meu~agora mostra_o novo_$ passa_o repet- ver~plano`,
    '3': `,_por ,~favor :favor ^_mostra ^_oxe ^_pode ^_poderia ^_qual ^_quero after-roadmap:a after-roadmap:ai after-roadmap:cade after-roadmap:era after-roadmap:me after-roadmap:mesmo after-roadmap:resumo a~? de~o explica_de explica~novo faz manda~plano me_explica me~o mostrar novo_o novo~plano o_meu oxe o~mesmo passa plano_de plano~novo poder- poderia poderia_me pode~o por~? qual_eh qual_era quando_o
quero~meu resumo ver_meu`,
    '-3': `^_melhor after-roadmap:link after-roadmap:melhor link melho- melhor o_link`,
    '-4': `nao~o`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '19': `rotat- rotativo`,
    '13': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '9': `rotativo_?`,
    '8': `rates:rotativo`,
    '7': `^_rotativo eh_rotativo por_que que~rotativo rotativo_eh`,
    '6': `:rotativo ^_por cresc- cresce cresce_tanto do_cartao eh_esse explica~rotativo o_rotativo que~fatura rates:que rotativo~o tanto_$`,
    '5': `a_fatura assim~? como_assim eh~do esse_do esse~cartao explica juros_eh juros~esse por~a que_$ que_a que_juros tanto`,
    '4': `:eh ^_que after-roadmap:cartao after-roadmap:cresce after-roadmap:explica after-roadmap:fatura after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so cartao_$ cartao_cresce cartao~tanto eh_o eh~juros eh~rotativo esse_rotativo expli- explica_o fatur- fatura fatura_so fatura~aumenta juros juros_do o~cresce que_eh que~cartao que~eh rates:cartao rates:eh rates:o so_aumenta`,
    '3': `:que ^_como ^_explica after-roadmap:aumenta after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:que carta- cartao como_funciona de_rotativo debts:juros debts:quanto debts:rotativo do~? eh~que eh~tal esse esse_tal esse~de fatura_cresce fatura~tanto funci- funciona funciona_o funciona~rotativo juros_rotativo o~eh por~o quanto~o que_o que~esse rates:cresce rates:esse rates:fatura
rates:juros rates:por rates:tanto tal~rotativo`,
  },
  'ask:social-help': {
    '10': `cadun- cadunico cadunico_$ como~cadunico faco_cadunico`,
    '9': `ajuda cras`,
    '8': `ajuda_? como_faco cras_me cras~ajuda o_cras`,
    '7': `^_onde after-deficit:? after-roadmap:ajuda me~? o~me worry:?`,
    '6': `?after-deficit ^_como ajuda_da ajuda~prefeitura algum algum_auxilio algum~para auxilio_para auxilio~mim basica basica_? cesta cesta_basica cesta~? como_entro como~no da_prefeitura entro entro_no entro~bolsa familia_$ me_ajuda no_bolsa no~familia onde~cesta peco_cesta peco~basica prefeitura_? tem_ajuda tem_algum tem~auxilio tem~da`,
    '5': `^_que after-deficit:ajuda after-deficit:como auxil- auxilio basic- beneficio_eu beneficio~tenho bolsa_familia comida_de comida~graca como consigo_comida consigo~de direito direito_? eu_tenho eu~direito faco graca_? onde onde_consigo onde_peco onde~comida peco prefe- prefeitura que_beneficio que~eu tenho_direito tenho~? worry:ajuda worry:como`,
    '4': `a_quem after-deficit:cras after-deficit:eu after-roadmap:auxilio ajuda_o ajuda~governo a~eu benef- beneficio bolsa comer comer_esse comer~mes comid- comida consigo da~? da~quem de_graca de~? direi- eu_recordo famil- familia governo~para graca mes_? mim_? o_governo para_comer para~esse que_ajuda quem_eu quem~recordo quem~tem recor- recordo recordo_para recordo~comer worry:faco worry:onde worry:tem`,
    '3': `?_$ ^_tem after-deficit:esse after-deficit:faco after-deficit:para after-roadmap:beneficio after-roadmap:bolsa after-roadmap:comida after-roadmap:direito after-roadmap:entro after-roadmap:faco after-roadmap:familia after-roadmap:graca after-roadmap:onde after-roadmap:peco after-roadmap:prefeitura after-roadmap:quem after-roadmap:tem after-roadmap:tenho consi- esse_mes esse~? eu~para governo_da
nada_? para_mim para_quem para~? para~nao quem quem_nao que~o tem_nada`,
  },
  'ask:social-tariff': {
    '9': `tarif- tarifa`,
    '7': `como~a socia- social tarifa_social tem_desconto`,
    '6': `after-roadmap:luz luz na~para tem~na`,
    '5': `^_tarifa after-roadmap:tarifa baixa baixa_renda como_pede como~? desconto_na desconto~luz essentials:? luz_para luz~pobre na_luz para_pobre pede pede_? pobre pobre_? social_como social~pede tarifa~como`,
    '4': `a_tarifa after-deficit:? after-deficit:como after-deficit:luz after-deficit:tarifa after-deficit:tem after-roadmap:social a~baixa baixa- baixar baixar_a baixar~conta bolsa~paga como_baixar como_pego conta~luz de_luz desconto de~pelo essentials:como essentials:tarifa essentials:tem familia_paga familia~menos governo_$ luz_? luz_pelo luz~governo menos_luz menos~? paga_menos paga~luz pego pego_a
pego~tarifa pelo_governo quem_tem quem~bolsa renda renda_$ tarifa_baixa tarifa~renda tem_bolsa tem~familia`,
    '3': `,~desconto ?after-deficit a_agua a_conta after-deficit:a after-deficit:baixa after-deficit:desconto after-deficit:na after-deficit:renda after-deficit:social after-roadmap:pobre after-roadmap:tem agua_tem agua~tarifa alta_, alta~tem a~de a~tem bolsa bolsa_familia como conta_de desco- desconto~quem essentials:a essentials:luz essentials:social famil- familia ganha_pouco ganha~? gover- governo
luz~alta menos paga para_quem para~? para~ganha pelo pouco_? quem quem~pouco social_tambem social~? tambem_? tarifa~tambem tem_tarifa tem~social vem_alta`,
  },
  'ask:total-effective-cost': {
    '17': `cet`,
    '12': `que~cet`,
    '11': `after-roadmap:cet cet_$`,
    '10': `eh_cet`,
    '8': `rates:cet`,
    '7': `custo`,
    '6': `entra_no entra~cet no_cet offers:cet o~eh o~entra que_entra`,
    '5': `acho_o acho~custo cet_, custo_total custo~do do_emprestimo eh~que entra o_custo onde_acho o~total que~no rates:o total_do total~emprestimo`,
    '4': `^_cet a_mesma after-roadmap:custo after-roadmap:eh a~coisa cet_e cet~juros coisa_? custo_efetivo custo~eh de_custo de~efetivo e_juros efeti- efetivo efetivo_eh efetivo~o eh~mesma emprestimo_$ esse_tal esse~de e~eh juros_eh juros~a mesma mesma_coisa mesma~? o_que offers:eh offers:o offers:que onde~o o~? que_eh rates:eh rates:esse rates:que tal~custo total`,
    '3': `,_que ,~aquilo ^_onde acho after-roadmap:entra aquil- aquilo aquilo_que aquilo~eu bicho bicho_eh bicho~esse boleto~em cet_eh cet~eh cet~maior coisa eh_a eh_aquilo eh_maior eh~? em~, esse_$ fala_em juros_? maior maior_que maior~o no~tem o_boleto o_cet offers:custo o~fala pago_? papel_tem papel~cet por~o que_? que_bicho rates:, rates:boleto rates:custo rates:em rates:entra rates:fala tal tal_de
tem_cet tem~,`,
  },
  'ask:total-owed': {
    '14': `after-roadmap:total total`,
    '13': `after-roadmap:quanto after-roadmap:soma soma`,
    '11': `^_soma quant- quanto`,
    '9': `^_quanto after-roadmap:devo after-roadmap:tudo taman- tamanho`,
    '8': `after-roadmap:geral eu_devo fala_o geral minha_divida qual_o total_$`,
    '7': `after-roadmap:ai after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas desgr- desgraceira devo_$ em_quanto no~? o_total quanto_que soma~desgraceira soma~para`,
    '6': `NAME_? ^_qual ^_valor after-roadmap:esta after-roadmap:estou after-roadmap:fala after-roadmap:qual after-roadmap:valor agora_$ ai_para ai~mim das dividas_$ do~? fala no_total quanto_eu toda valor`,
    '5': `^_somando ^_total after-roadmap:agora after-roadmap:ao after-roadmap:devendo after-roadmap:essa after-roadmap:mim after-roadmap:somando after-roadmap:toda ao_todo das_dividas das_minhas das~dividas deven- devendo devo devo_no devo~NAME divid- divida_$ dividas em~? estou_devendo me_fala o~? o~total qual quanto_? quanto_da quanto_devo quanto_esta quanto_falta soma_tudo soman- somando somando_tudo
todo_$`,
    '4': `:divida :minha :quanto :total a_soma after-roadmap:? after-roadmap:buraco after-roadmap:em after-roadmap:falta after-roadmap:junto after-roadmap:numero after-roadmap:o after-roadmap:todo agora burac- buraco buraco_? dando da~divida da~junto de_quanto devendo_$ devendo_quanto devo_para devo~total de~eh divida_toda esta_dando estou~em eu_ainda eu~devendo eu~devo eu~no falta_pagar me~o mim_$
minha~toda o_numero o~do para_mim qual~valor quanto~ainda quanto~eu quanto~o que~devo toda_$ toda_? tudo tudo_para`,
    '3': `:valor ^_de after-roadmap:minhas ai ao a~das brinc- brincadeira da_quanto devendo~no divida~em esta_em estou~quanto estra- eu_estou falta junto junto_$ mim minhas_dividas minha~esta numer- numero o_valor para_NAME qual~total quanto~devo quanto~no quanto~pagar que_esta que~o somando~da total_? tudo_ai tudo_da tudo_junto tudo_quanto tudo~quanto valor_da valor_total`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:cet after-roadmap:ja after-roadmap:pago after-roadmap:renda after-roadmap:sair banco_$ cet devo~cada divida_? falta~NAME minha_renda minha~vai n0 o_cet oferecer para_cada para_divida para~banco renda sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:juros after-roadmap:tempo after-roadmap:vai divida_no divida~NAME eh_$ minha~no ofere- tempo`,
    '-5': `quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh quem~voce`,
    '11': `after-roadmap:voce eh_financeira falan- falando funci- funciona voce`,
    '10': `:funciona after-roadmap:robo consent:que financeira financeira_$ que~isso robo`,
    '9': `:como banco_? como_funciona de_onde do~? eh_isso eh_voce eh~robo para_que que_esse quem robo_$ sao um_robo voce_$ voce_sao`,
    '8': `^_voce after-roadmap:financeira after-roadmap:isso como_pegou como~meu consent:isso consent:sao eh_do finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem~falando`,
    '7': `?consent ^_do ^_eh ^_isso ^_para ^_quem after-roadmap:falando after-roadmap:sao como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:quem dinheiro_$ do_que do~se eh_emprestimo eh~serasa empre- emprestam emprestam_dinheiro esse_zap esta_falando estou_falando fazem fazem_$ isso_eh meu_numero numero_$ para~serve que_se que_serve quem_eh quem_sao que~fazem
que~trata que~zap sao_voce se_trata serve serve_isso trata trata_$ voce_conseguiu voce_emprestam voce_fazem`,
    '6': `:? :quem :voce after-roadmap:que after-roadmap:quem artif- artificial artificial_? consent:? consent:financeira consent:mandou consent:o consent:voce do_governo eh eh_esse eh_inteligencia eh_quem eh_um eh~artificial emprestimo_$ esse_$ esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~o negocio negocio_$ onde_eh onde~isso para~esse quem_$ que~eh sao_banco
seras- serasa voce~banco voce~dinheiro zap zap_$`,
    '5': `:resolve ^_como ^_que after-roadmap:fazem after-roadmap:numero after-roadmap:zap aqui_eh consent:do consent:emprestimo consent:robo de_que de~empresa de~voce divida_? do_serasa dono dono_disso eh_empresa eh_o eh~dono eh~governo eh~pessoa eh~qual empresa empresa_de empresa~que esse falando_com falando~robo gover- governo isso isso~do isso~eh me_mandou me~isso o_dono o_que onde~sao o~disso o~mesmo
o~voce qual_empresa que_mesmo que_servico quem_esta que~negocio resolve_minha robo_? sao_do serasa_? servico_eh servico~esse voce_eh voce~da voce~do voce~uma`,
    '4': `:aqui :divida :eh :isso :minha :que :vi ^_de after-roadmap:do after-roadmap:empresa after-roadmap:esse after-roadmap:negocio after-roadmap:onde after-roadmap:ou ajudam_a com_robo como consent:entendi consent:negocio consent:oii consent:onde consent:serve consent:zap de_qual do_banco eh_humano eh~banco eh~de eh~moco eh~ou empresa_$ entendi_o entendi~que esta~comigo estou~com falando_comigo faz_o
faz~que governo_? humano_ou humano~robo isso_$ isso_moco mando- mandou minha_divida minha~? moco moco_$ negoc- negocio_eh negocio~esse numer- numero onde onde_voce ou ou_robo o~? o~esse que_$ que_negocio quem_me que~esse resol- resolve sao_$ serasa_$ trem um~? voce~a voce~quem`,
    '3': `,_como ,~funciona ,~que :ajudam :do :fazer :instagram :sabe ?_$ ^_com ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:disso after-roadmap:faz after-roadmap:governo after-roadmap:humano after-roadmap:moco after-roadmap:pessoa after-roadmap:serasa after-roadmap:servico aqui_de banco com_quem comigo_$ como~funciona com~? com~eu consent:, consent:cai consent:de consent:dinheiro
consent:esta consent:fazem consent:governo consent:limpar consent:me consent:nome consent:ou consent:pera consent:serasa consent:um dinhe- dinheiro disso disso_$ eh~esta emprestimo entendi estou~? eu_estou fazer_? funciona_esse funciona~negocio human- humano instagram isso_aqui isso~de limpa- limpar limpar_o limpar~nome maqui- maquina maquina_$ nao_entendi nao~o nao~quem o_nome ou_maquina o~eh
pera_, pessoa_ou pessoa~maquina que que_? que_funciona quem_eu quem~que sabe~? sao~governo sei_quem uma~ou vi vi_no`,
    '-3': `?_quero ?debt-kind ?income-source ^_onde ^_qual after-roadmap:consignado after-roadmap:dez after-roadmap:juros after-roadmap:muito after-roadmap:negocia after-roadmap:quero after-roadmap:rmc anjo anjo_$ banco_$ bom consent:essa consent:golpe consent:na consent:pago consent:sabe consent:vai de_graca de_quem debt-kind:do deven- devendo devendo_$ dez dez_$ de~? eh_bom eh_dez eh_muito eh_sigiloso
eh~anjo eh~empresa eh~graca eh~presidente empresa_? essa_empresa essa~? esse~eh esta_devendo fazer_$ graca isso~golpe muito na~eh negocia negocia_isso o_presidente pago_$ presi- presidente presidente_$ quem~essa rmc rmc_eh robo~quero rotat- rotativo sigil- sigiloso um_anjo vai voce~o`,
    '-4': `:oii ^_esse after-roadmap:bom consent:fazer debt-kind:eh eh_essa eh_pago eh_para esse_numero esse~? ganha- ganham isso~pago pergu- quem~devendo quem~isso voce_ganham`,
    '-5': `com_isso eh_golpe eh~isso golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-7': `confi-`,
  },
  'ask:which-bill-first': {
    '9': `essentials:?`,
    '8': `atrasar qual_conta`,
    '7': `after-deficit:? deixo qual`,
    '6': `after-deficit:qual aluguel_ou aluguel~luz conta_posso conta~empurrar empur- empurrar empurrar_? luz_primeiro luz~? nao~para ou_luz ou~primeiro o~? pago~que para_tudo posso_empurrar qual~posso`,
    '5': `^_deixo after-roadmap:luz atrasar_? atrasar_qual atrasar~delas cartao_? deixo_atrasar deixo~qual delas delas_? essentials:qual luz luz_ou luz~o nao~atrasar ou ou~cartao pago pago_o pago~luz para~, pode_atrasar posso~? primeiro_? qual_delas qual~? qual~nao que_? tudo_,`,
    '4': `,_escolho ,~qual ?after-deficit ^_aluguel ^_entre ^_pago ^_qual a_luz after-roadmap:atrasar after-roadmap:conta after-roadmap:deixo after-roadmap:ou after-roadmap:pago after-roadmap:qual a~ou boleto_pago boleto~o comida_e comida~boleto conta conta_nao conta~pode da~tudo de_jeito deixar_de deixar~pagar der der_para de~nenhum e_boleto entre entre_comida entre~e escol- escolho escolho_qual escolho~?
essentials:ou e~pago jeito_nenhum jeito~? nao_da nao_der nao_pode nao~deixar nenhum_? o_cartao ou_o pagar_de pagar~jeito pago_a pode~? posso posso_deixar posso~de qual_? se_nao se~der tudo~escolho`,
    '3': `?_$ after-deficit:atrasar after-deficit:conta after-deficit:luz after-deficit:nao after-deficit:o after-deficit:ou after-deficit:pago after-deficit:posso after-roadmap:aluguel after-roadmap:comida after-roadmap:der after-roadmap:entre alugu- aluguel atras- casa_? casa_pago comid- comida contas_da contas~casa conta~casa da_casa das_contas das~da de_pagar deixa- deixar deixo_para deixo~depois
depois_das depois~contas de~de de~pago essentials:atrasar essentials:conta essentials:deixo essentials:luz essentials:nao essentials:pago essentials:para essentials:posso essentials:primeiro eu_deixo jeito nao_posso nenhum para_depois para_todas para~das prime- primeiro qual_eu qual~deixo que~posso todas_?`,
  },
  'ask:who-is-behind': {
    '11': `^_quem quem`,
    '8': `:criou :quem after-roadmap:quem consent:? criou de_voce quem~isso voce_?`,
    '7': `:isso de~? o~de por_tras tras`,
    '6': `cnpj cnpj_de cnpj~voce como_? consent:quem dinheiro_como dinheiro~? fez_? ganha_com ganham ganham_dinheiro ganham~como ganha~isso o_cnpj qual~cnpj quem_te quem~com quem~fez te_fez te~? voce_ganham voce~dinheiro`,
    '5': `after-roadmap:tras after-roadmap:voce banca banca_esse banca~servico com~? de_quem de~eh do_robo eh_essa eh~empresa empresa empresa_? essa_empresa essa~? esse_servico fez ganha ganha- gente_por gente~tras por~do quem_banca quem_ganha quem~essa quem~esse servico_? tem_gente tem~por tras_do tras~robo`,
    '4': `^_de after-roadmap:fez after-roadmap:te com_isso consent:de consent:tras consent:voce dinhe- dinheiro escri- escritorio escritorio_de escritorio~voce esse~? esta_por esta~tras fica_o fica~escritorio isso_? o_escritorio onde_fica onde~o qual_o quem~por robo robo_? servico te tras_disso tras~?`,
    '3': `?_$ after-roadmap:? after-roadmap:dinheiro after-roadmap:empresa after-roadmap:ganha after-roadmap:gente after-roadmap:robo after-roadmap:servico consent:com consent:como consent:dinheiro consent:empresa consent:essa consent:por consent:qual consent:te disso_? do~? fica gente isso_$ por~disso quem_eh quem_esta servi- voce`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '21': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `z`,
    '16': `^_rebobina ^_retorna re rebob- rebobina retorna`,
    '15': `^_da re_$ ultim- volta- voltar z_$`,
    '14': `desfaz_$ rebobina_$ ultima`,
    '13': `anterior errad-`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re debts:volta desfazer`,
    '10': `^_control ^_ctrl como_retroceder control control_z errado incomes:volta respo- respondi retro- retroceder retroceder_$ tem_como tem~retroceder ultima_$`,
    '9': `after-roadmap:voltar anterior_$ antes_$ errei pergunta rates:volta tras tras_$ uma volta_uma`,
    '8': `,_volta ^_apaga ^_desconsidera ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:volta essentials:voltar na_pergunta para_retornar pergu- retorna_uma retornar retornar_$ volta_ai voltar_por voltar~favor`,
    '7': `,_botei ,~errado ^_engata ^_ops ^_pulei ^_risca a_anterior a_fita a_re ai_$ anda_uma anda~para antes apaga botei_errado contr- debt-amount:z debts:desfaz engat- engata engata_a engata~re errada errada_$ essentials:re essentials:rebobina fita fita_$ incomes:rebobina incomes:voltar na~errada opa~botei ops ops_volta overdue:retorna overdue:z o~eu pulei pulei_uma pulei~sem quero_voltar que~falei
respondi_errado risca risca_a risca~ultima uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `:volta ?debt-amount ^_anda ^_errei ^_opa ^_quero a_de a_pergunta anda apaga_essa apaga~ultima arrum- arrumar arrumar_a da_para da~voltar debt-amount:retorna debt-kind:z debts:isso desconsidera_o desconsidera~que desfaz_ai errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero mudar~que opa opa_, overdue:volta o~respondi para_tras para_voltar pergunta_anterior pouco_$
que_respondi querer querer_$ quero_mudar quero~a rates:a respondi_$ resposta sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?incomes ^_desmancha ^_tira acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta ai apaga_o arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:ultima debt-kind:uma debts:a debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_volta essentials:da eu_acabei eu_arrumar eu~agora eu~de
favor_$ income-source:re incomes:a incomes:re incomes:uma isso_$ mudar mudar_o overdue:desfaz overdue:errado por_favor pouco que_errei quere- que~acabei rates:anterior rates:desfaz rates:pergunta rates:ultima re_ai rebobina_a rebobina~fita tira_o tira~que ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?overdue ?rates ^_digitei ^_tem a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:ultima apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl debt-amount:ctrl debt-kind:ai debt-kind:volta debts:antes debts:como debts:errado debts:tras debts:uma debts:voltar deixa_eu desconsidera_a desconsidera~ultima digit- digitei digitei_na digitei~pergunta
dizer dizer_$ enganei enganei_na enganei~pergunta errado_$ errado_antes errei_, errei~volta essentials:a essentials:quero essentials:respondi eu_mandei eu~a favor income-source:a income-source:fita income-source:uma incomes:da incomes:desfazer incomes:errei incomes:isso incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$ me~na n0 na_anterior na_casa na_outra na~de o_ultimo
outra_, outra~volta overdue:a overdue:respondi overdue:uma para_outra para~pergunta passada pergunta_errada pergunta_passada pergunta~antes que_eu quero quero_consertar quero~o que~mandei rates:ai rates:errado rates:isso rates:uma respondi_na respondi~antes respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_a volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?essentials ?income-source ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:antes after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi agora_$ anterior_que anterior~errei apaga~anterior arrumar~resposta a~passada a~resposta beste- besteira besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado
cliquei~volta coloq- coloquei conse- corri- corrigir da debt-amount:a debt-amount:anterior debt-amount:da debt-amount:quero debt-amount:sem debt-kind:dizer debt-kind:para debt-kind:tira debts:ai debts:anterior debts:botei debts:da debts:favor debts:mudar debts:pergunta debts:por debts:quero debts:tem dei dei_$ desco- desfaz_o desfaz~que engan- errado_, essentials:apaga essentials:errada
essentials:errado essentials:eu essentials:falei essentials:favor essentials:fita essentials:na essentials:pergunta essentials:uma falei_besteira falei~na income-source:errada income-source:na income-source:sem income-source:volta incomes:ai incomes:errado incomes:favor incomes:para incomes:pergunta incomes:que mensagem na~, novo_a novo~anterior o_que outra outra_pergunta overdue:anterior
overdue:falei overdue:na overdue:sem overdue:ultima passada_que passada~errei pergunta_$ pergunta_de pergunta~que que_dei quero_arrumar quero_corrigir quero_responder quero~de rates:antes rates:como rates:da rates:de rates:para rates:tem refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que volta_la
volta_na volta~fita`,
    '-3': `^_boa ^_outra after-roadmap:me boa boa_pergunta coloc- era instalments-left:ultima me~de`,
    '-4': `^_pergunta de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '22': `cance-`,
    '20': `^_deixa`,
    '17': `?confirm-change ^_cancela cancela deixa`,
    '16': `^_desisto ^_esquece desisto esquece`,
    '15': `canse- cansei deixa_$ desis-`,
    '14': `^_cansei after-roadmap:deixa cancela_$ esque-`,
    '13': `?which-creditor ^_cancelar cansei_$`,
    '12': `?which-change cancelar desisto_$ esquece_$ fazer querer_$`,
    '11': `fazer_isso precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ deixa_queto engan- essentials:deixa esta_$ para_la precisa querer queto queto_$ sem_querer`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora baixo baixo_$ cancela_isso cancelar_operacao chega_disso chega~por como_esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa~isso deixa~la desisto_dessa disso_por disso~hoje era_so era~curiosidade essentials:desisto essentials:esquece estou_a estou~fim fim_agora la_$ operacao operacao_$ quere- quieto_isso so_curiosidade
which-change:,`,
    '7': `,_foi after-roadmap:so confirm-change:como confirm-change:esquece confirm-change:esta de_fazer dessa_$ de~isso era esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso estav- estava estava~ficando estava~olhando fazer_mais fican- ficando ficando_$ fim isso_$ mais_fazer mais~isso nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer por_hoje preci-
quero~fazer so_ficando vou_fazer vou~mais which-change:deixa which-creditor:, which-creditor:deixa`,
    '6': `,_desculpa ,_me ,_troquei ,~enganei ,~engano ,~errado ^_abri ^_chega abri abri_sem abri~querer after-roadmap:era after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:cansei confirm-change:desisto confirm-change:isso confu- confundi confundi_, confundi~deixa descu- desculpa desculpa_$ dessa
desse_papo enganei enganei_$ eu_pedi foi hoje_$ la me_confundi me_enganei me~, nada_nao nada~, nao_era nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `?essentials ^_era ^_nenhum after-roadmap:estava after-roadmap:mais agora_$ cancela_por cancela~favor confirm-change:mais confirm-change:me confirm-delete:la confirm-delete:para debt-amount:cancela desse disso engano engano_$ esquece~que essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_engano foi_meu foi~filho mexeu mexeu_no mexeu~celular nao_vou nenhum_, no_celular pedi
pedi_$ que_mexeu sem which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:, after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:papo after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~ai cancela~pedido celul- celular celular_$ confirm-change:, confirm-change:deixa confirm-change:fazer confirm-change:nada confirm-change:nao confirm-change:para
confirm-change:so confirm-delete:deixa dedo dedo_$ deixa_, deixa~resolvi era_nada era~, errado_$ esquece_o essentials:agora essentials:dessa filho foi_o foi~dedo hoje ih ih_, ih~nada isso mais meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao nenhu- o_dedo o_pedido pedid- pedido pedido_$ que~no rates:deixa rates:la resolvi resolvi_aqui so which-change:estava which-change:querer
which-change:sem which-change:so which-creditor:era which-creditor:me`,
    '3': `,_nem ,~o ,~tirar ^_nada after-roadmap:celular after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:filho after-roadmap:hoje after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora ai_, confirm-change:abri confirm-change:era confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:nenhuma confirm-change:querer confirm-change:sem debt-creditor:,
debt-creditor:ai debt-creditor:essa deixa_isso deixa_quieto deixa~para devia errad- errado essa_ai essa~, essentials:chega essentials:disso essentials:estou essentials:hoje essentials:pedi essentials:por esta foi_sem foi~querer isso_ai isso_para isso~la n0 nada nao_, nenhum nenhuma o~eu pode_tirar pode~, querer~desculpa queria_, queria~esquece quero_mais quieto rates:para resol- tirar_,
which-change:abri which-change:baixo which-change:desculpa which-change:foi which-change:me which-change:nada which-change:nao which-change:que which-creditor:foi which-creditor:nada which-creditor:nao`,
    '-3': `?debt-kind ?income-source ^_isso ^_quero after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como_estava deixa~estava essa_mudanca essentials:essa estava_$ inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os_avisos querer_, sem~,`,
    '-4': `?after-crisis ^_essa confirm-change:mudanca deixa_eu essa_deixa essa~para mudanca_$ quero_cancelar quieto_$`,
    '-5': `mudan- mudanca`,
    '-7': `deixa~esta`,
    '-8': `querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '23': `^_#`,
    '19': `?which-change ?which-creditor`,
    '16': `debt-kind:# opcao`,
    '14': `which-creditor:#`,
    '13': `^_a segun-`,
    '12': `#_$ ?confirm-amount debt-kind:numero terce-`,
    '11': `confirm-amount:o terceiro terceiro_$ which-change:a which-change:da which-creditor:a worry:#`,
    '10': `confirm-amount:a numer- numero overdue:# prime- which-change:o`,
    '9': `confirm-amount:segunda consent:# opcao_$ primeira segunda which-change:#`,
    '8': `?confirm-creditor a_segunda confirm-creditor:a confirm-creditor:do confirm-creditor:meio dois n0 segundo segundo_$`,
    '7': `^_o a_# confirm-amount:primeiro meio meio_$ o_primeiro o~aluguel primeira_$ segunda_$`,
    '6': `a_do a_primeira after-roadmap:# confirm-amount:opcao do_aluguel no_# o_do which-change:do which-change:no which-change:primeira`,
    '5': `# FIGURE a_da ai_que aluguel_$ botou confirm-amount:# eh~dessas nao~nenhuma o_# primeiro_$ renda renda_$ segunda_opcao valor_da valor~parcela which-change:, which-change:opcao which-creditor:nao which-creditor:nenhuma which-creditor:que`,
    '4': `,_quem ,_sem ,~dera ,~pensar ?debt-kind ^_aquela ^_no a_terceira aquela baixo cima cima_$ confirm-amount:, da_lista da_parcela de_cima dessa- dessas duas_vezes nao_eh nenhuma_dessas parcela_$ primeiro quart- quarta quarta_$ que_voce quieto_, terceira which-change:de which-creditor:o worry:ai worry:duas worry:pensar`,
    '3': `,_a ?overdue a a_ultima ai_, alter- alugu- aluguel aquel- a~a confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem deixa- deixar dera dera_fosse lista lista_$ nenhuma o_valor parcela pensar professora_$ quem_dera quem~fosse quiet- quieto ultim- ultima valor vezes_$ worry:, worry:sem worry:vezes`,
    '-3': `^_nenhuma ^_vale a~banco banco_$ debt-kind:NAME debt-kind:a debt-kind:do do_banco forca rates:# vale vale_o vale~primeiro`,
    '-4': `?income-source instalments-left:# which-creditor:NAME`,
    '-5': `confirm-amount:mil debt-amount:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `viver_$`,
    '10': `morrer_$ worry:morrer worry:quero`,
    '9': `guent- morre- morrer quero_morrer`,
    '8': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `,_ja after-crisis:nao after-roadmap:pensando em~da estou_pensando estou~em ja_comprei pensando pensando_em sumir`,
    '5': `after-roadmap:em after-roadmap:estou after-roadmap:mais aguen- aguento aguento_mais comprei debts:aguento debts:mais em~matar ja~a mais matar nao_aguento vida_$`,
    '4': `:matar :penso ?after-crisis ^_quero acordar adianta after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:para after-deficit:de after-deficit:eu after-deficit:ja after-deficit:que after-deficit:tudo after-roadmap:nao causa compr- debts:nao em_me eu_penso hoje~nao ligar_para matar_$ me_dera nao~nunca nenhum_, numero~, nunca_mais pensa- penso penso_em penso~me por_causa quem_me
quem~dera saida`,
    '3': `,~que :em ^_minha acaba- acabar acabar_com adian- after-deficit:, after-deficit:a after-deficit:faco after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:nada after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo
comprei_o com~por conta- contas contas_$ de_divida debts:aqui debts:comprei debts:ja depre- depressao dera dessa- dessas dessas_contas divida_, dormi- dormir e_nao esta_aqui esta_com eu_faco eu~comprei eu~em falo falou~se hoje ja ligar mae_esta mais~, mais~nao me_matar menin- mesmo_, minha~esta minha~nao nada~, nao_vale nenhum numer- numero por~dessas quero quero_mais quero~viver que~faco remed-
remedio separ- separei separei_os vale viver_,`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:estou`,
    '10': `^_era after-crisis:de after-crisis:eh after-crisis:quero`,
    '9': `after-crisis:, era`,
    '8': `after-crisis:bem viver viver_$`,
    '7': `after-crisis:falar after-crisis:falei after-crisis:foi after-crisis:que bem brinc- estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:da after-crisis:estava after-crisis:vou brincadeira estou_bem nao~nisso nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:modo calma desab- era~meu estav- estava expre- expressao falar_$ falei meu_$ modo modo_de nao_vou`,
    '4': `after-crisis:ao after-crisis:eu after-crisis:gente after-crisis:letra after-crisis:me after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da bem_$ boa_$ brincadeira_$ da_letra de_boa de_falar eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi foi_so gente_$ isso_$ letra_$ nao_$ nao~me nao~morrer pe pe_da pe~letra so viva vou_me`,
    '3': `,_credo ,_estou ,_oxe ,~minha ^_calma ^_fica ^_quero ^_sumir after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:credo after-crisis:do after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:jeito after-crisis:mapa after-crisis:matar after-crisis:nada after-crisis:sumir boca_para boca~fora brincando calma_, credo credo_$ da_boca de_dizer de_expressao dizer_$ do_mapa
do~brincadeira estou estou_de estou~e expressao_$ falei~boca fazer fazer_nada foi~, foi~de forca forca_de forca~expressao gente ia isso_, jeito_de jeito~falar letra mapa mapa_brincadeira matar me_matar minha_vida morre- morrer nao~fazer oxe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa tranq- tranquilo vida_$ vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga after-roadmap:tudo apagu-`,
    '11': `^_deleta apaga_tudo apague deleta tudo_$`,
    '10': `apaga- apagar dados meus_dados tudo tudo_que`,
    '9': `^_apagar ^_exclui after-roadmap:apagar cadas- cadastro esquecido esquecido_$ essentials:tudo exclui meu_cadastro meus minha_conta quero_que quero~esquecido ser_esquecido some_com`,
    '8': `^_apague ^_some apagar_tudo cadastro_$ deleta_tudo esque- essentials:apaga essentials:quero exclusao historico historico_$ informacoes meu_historico quero_ser`,
    '7': `:meu ^_lgpd ^_limpa conta_$ essentials:dados excluir exclusao_$ histo- infor- informacoes_$ lgpd lgpd_quero lgpd~exclusao minhas_informacoes quero_exclusao quero~minha some tudo~eu`,
    '6': `:apague ^_remove after-roadmap:apague after-roadmap:deleta after-roadmap:exclusao after-roadmap:meus apagar_meus apagar~dados apague~meu essentials:deleta essentials:meu essentials:meus exclui_minha exclui~conta limpa meu_$ minha- minhas remov- remove`,
    '5': `:apaga :cadastro :conta :dados :exclui :meus ^_esquecam ^_quero after-roadmap:dados after-roadmap:exclui after-roadmap:informacoes after-roadmap:quero after-roadmap:some apaga_meus apaga~dados apague_tudo com~dados dados_$ dados_dai dai_$ deletar deletar_minha deletar~conta esquecam esquecam_tudo esquecam~que limpa_meus limpa~dados meus~dai quero quero_apagar quero_deletar que~meu ser some~meus
tem_meu`,
    '4': `:apagar :minha :solicito :tudo ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:excluir after-roadmap:limpa after-roadmap:meu after-roadmap:remove after-roadmap:ser apaga_meu apaga~cadastro apaga~que apague_o apaguem com_meus com_minhas com~informacoes conta dados_do dados~sistema dai deleta_meu deleta~cadastro do_sistema essentials:cadastro essentials:conta essentials:exclusao
essentials:informacoes essentials:minhas essentials:que essentials:ser eu_contei exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ meu meus~do o_meu o~historico pode_excluir pode~meu quero_excluir que~contei remove_meus remove~dados siste- sistema sistema_$ solic- solicito solicito_a some~minhas tudo~tem`,
    '3': `:as :informacoes :minhas :pessoais :que :quero :some ?essentials after-roadmap:. after-roadmap:dai after-roadmap:favor after-roadmap:minhas apaga_minhas apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com~minhas conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor dos_meus dos~dados eh_meu elimi- essentials:apagar essentials:apague
essentials:exclui essentials:excluir essentials:limpa essentials:minha essentials:remove essentials:some eu_falei favor favor_$ guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que os_meus os~dados pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague quero~guardem quero~voce que~apaguem que~falei que~nada
que~tudo remove_tudo remove~que todos todos_os todos~meus tudo~eh voce_apaguem voce~minhas`,
    '-3': `?confirm-delete ^_reativa after-roadmap:baixar after-roadmap:reativa confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus baixa- baixar confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '32': `?thirteenth`,
    '21': `?confirm-delete ?consent consent:nao`,
    '20': `?confirm-creditor`,
    '18': `?confirm-amount ?confirm-change ?offers confirm-delete:nao nao_$`,
    '17': `?overdue`,
    '16': `confirm-creditor:nao nem`,
    '15': `^_nem ^_nunca confirm-change:nao n0 thirteenth:ja`,
    '14': `^_errou consent:nem errou`,
    '13': `nunca offers:nem overdue:estou overdue:tudo thirteenth:de`,
    '12': `^_abafa ^_negativo ^_no ^_pago abafa abafa_$ negativo nenhu- nenhuma_$ offers:nao offers:ninguem offers:so quiet- thirteenth:nao`,
    '11': `,_deixa ^_ninguem ^_viajou confirm-amount:nao consent:no deixa eh_outro errado nao nao_apaga nao_eh nao~atrasado negat- overdue:nos repre- segur- viajo- viajou`,
    '10': `^_alto ^_tudo alto_la consent:passo deixa_como errad- errado_$ errou_$ longe longe_$ offers:banco offers:me outro_$ overdue:dia overdue:em overdue:mas overdue:pagando pagan- pagando thirteenth:sem ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_esta ^_nops alto as_bolas ate_agora bolas bolas_$ como_era consent:fora credo credo_$ de_jeito dispenso eh_outra embar- embaralhou embaralhou_tudo esta_trocado estava_$ estou_fora gato infor- mexe nada~ver nao_aceito nao_foi nao_mexe negativo_$ nenhuma nops nops_$ nos outra_loja overdue:pago pedra- recus- trocado_$ vale_o vale~primeiro volta_como volta~era`,
    '8': `^_ja ^_mantem ^_mudei ^_nao ^_nenhuma ^_nenhumazinha ^_vale a_ver antes_fosse confirm-change:deixa confirm-delete:nada consent:para consent:prefiro consent:proxima consent:quero de_ideia deixa~esta dispe- eh~loja entendeu entendeu_errado esta_viajando fosse fosse_$ instalments-left:nenhuma jeito mante- mantem morto mudan- mudanca mudei mudei_de mudei~ideia nao_confirmo nao_nao nenhumazinha
offers:cobranca offers:esperando offers:nenhuma offers:total outro overdue:limpo overdue:nao overdue:nenhumazinha pago_certinho passou_longe querer~deixa redon- silen- thirteenth:nem thirteenth:quem todas_em todas~dia trocado tudo_nos vale vencido viaja- viajando viajando_$ viajou_$`,
    '7': `,_paguei ^_ainda ^_antes ^_bem ^_comigo ^_em acho~nao apagar_$ azul azul_$ bulhu- bulhufas bulhufas_$ comigo_nao como_estava confirm-change:eh confirm-creditor:, confirm-creditor:NAME confirm-creditor:de confirm-creditor:deixa confirm-creditor:eh confirm-delete:, consent:hora consent:interesse consent:livre dados_ai decimo deixa_meus deixa_o deixa~dados depois~respondo em_dia errou_feio esquece_a
esquece~mudanca essa_mudanca esse~nao esta_errado esta_maluco estav- estava feio feio_$ la lhufa- lhufas lhufas_$ limpo loja_$ mais_o maluc- maluco maluco_$ mas meus~ai mexer_$ nada nao_esta nao_mexer nao_muda nao_recebo nao~essa nao~isso nao~mudar nem_uma nessa ningu- ninguem offers:de offers:estao offers:nada offers:se onde~viu overdue:ainda overdue:certinho overdue:esta overdue:gracas
overdue:nada overdue:vencer o~fazer passo- passou patav- patavina patavina_$ que_fazer querer_, quieto_$ senta- so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:gastei thirteenth:nada thirteenth:nunca thirteenth:patrao total_$ tudo vencer viu_isso voce_viu voce~isso`,
    '6': `,_nada ^_agradeco ^_ate ^_de ^_deixa ^_estao ^_fica ^_gato ^_nenhum ^_passou ^_prefiro ^_so a_mao after-deficit:cortar after-deficit:mais agora_nada agradeco ainda_nao antes antigo apaga_nao ate ate_hoje ate~nada autonomo carteira_$ cobranca confirm-amount:deixa confirm-amount:eh confirm-amount:errado confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:errou
confirm-change:nada confirm-change:que confirm-creditor:errado confirm-creditor:esta confirm-creditor:nada confirm-delete:esta confirm-delete:o confo- conhe- conheco conse- consent:contra consent:depois consent:deus consent:estou consent:eu consent:mas consent:medo consent:obrigado consent:outra consent:pensar consent:resolver consent:sai contra de_agua decim- deixa_quieto deixa~velho dera~so
dessa- dessas deus~livre de~tirou direi- direito_$ dos_dois e_me eh_gato eh~por em_sonho enqua- enquanto errado_isso esper- esperando esquece esse_ai esta estou_esperando feito_relogio fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre ignor- interesse ja~os la_$ lembre_isso loja mais~que mantem_como mantem~esta me~e mudanca_$ mudar_$ nada_$ nao_autorizo nao_concordo nao_vai
nao~decimo nao~por negativo_, nem_a nem_pensar nenhum_dos nenhum~dois no_prazo nunca_tive nunca~nessa o_velho obrig- offers:e offers:pedi onde_tirou onde_voce outra outra_hora overdue:devo overdue:enquanto overdue:feito overdue:nome overdue:nunca overdue:relogio overdue:todas pago por_enquanto por_lembre por~isso prefi- prefiro quieto relog- relogio resolver segurando sem~, sozin- tenho~, thank-
thanks thirteenth:carteira thirteenth:decimo thirteenth:dois thirteenth:isso thirteenth:me thirteenth:paga thirteenth:tudo tirou tirou_isso total troca- valor_errado velho velho_mesmo ver_$ viu which-change:nenhuma`,
    '5': `,~certinho ,~disso ,~mexe 13o ^_confundiu ^_desconto ^_desisti ^_entendeu ^_esquece ^_esse ^_estou ^_nada ^_pedi ^_trocou ^_volta aceito aceito_isso agora_nao agora~posso agrad- ai_eu ai~nao antig- apaga apaga- apagar apert- atrasada_$ banco capaz~eu caras carte- carteira confirm-amount:apaga confirm-amount:outro confirm-amount:viajou confirm-change:, confirm-change:errado confirm-change:estava
confirm-change:o confirm-change:onde confirm-change:outro confirm-creditor:como confirm-creditor:essa confirm-creditor:nunca confirm-creditor:outro confirm-delete:como confirm-delete:de confirm-delete:eh confirm-delete:errou confirm-delete:fosse confirm-delete:nunca conforme confundiu confundiu_as confundiu~bolas consent:agora consent:dar consent:deixa consent:dessa consent:la consent:longe
consent:maneira consent:respondo consent:sabe consent:vacinado consent:vida conta_nao cortar de_apagar deixa~estava depois_eu dera_fosse desis- desisti desisti_de desisti~apagar dessas_duas deus_me de~maneira de~nenhum direito dois_$ dois_eh dos~eh duas_$ eh~de eh~meu eles_nao era_$ essa_nao esta~isso estou_pagando eu_aceito eu_respondo feito fica ficha- fichado fichado_$ fora inter- isso_ai
ja_gastei ja~as jeito_maneira jeito_nenhum lembre limpo_$ livre maion- maionese maionese_$ manei- maneira mao mas_pago mas~gastei me_dera me_livre medo_de mei_nao mei~tem mexe_$ mexer minha~financeira mudar na_maionese nada_disso nao_devo nao_faz nao_hein nao_ofereceram nao_paga nao_recebe nao_recebi nao_venceu nao~deixa nao~esse nem_que nenhuma_atrasada nenhuma_dessas nenhuma~duas no_dia noel
nome_eh nome~limpo nos_conforme nunca_vi o_banco o_direito o_primeiro obrigado obrigado_$ ofere- offers:ate offers:estou offers:mesmo offers:nunca onde opa_opa opa~, opa~nada overdue:, overdue:atrasada overdue:com overdue:comer overdue:conforme overdue:conta overdue:deus overdue:devendo overdue:negativo overdue:nenhuma overdue:prazo overdue:venho o~mesmo papai papai_noel para_proxima patra- patrao
peguei~no prefiro~mexer procu- proxi- proxima quem_me quem_sabe quem~dera quem~fosse quero_$ que~hein recebo_isso relig- respondo_$ rouba- sabem se_for segura sonho sonho_$ so~for tem~de tenho_mais thirteenth:13o thirteenth:as thirteenth:autonomo thirteenth:dera thirteenth:direito thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:gosto thirteenth:meu thirteenth:mim thirteenth:noel
thirteenth:o thirteenth:papai thirteenth:sonho thirteenth:tem tive troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado vence- vencer_$ venceu_$ venho viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_segura ,~assim ,~ja ^^ ^_apertei ^_banco ^_certinho ^_depois ^_deus ^_diarista ^_hmm ^_mei ^_nos ^_pelo ^_perai ^_sai ^_sem ^_trabalho ^_valor a_mudanca aceito_, adiantado after-deficit:onde after-deficit:tem agora~, agora~da agua ai_, ano_nao antec- antes_eh antes~que apaga_$ aperta apertei_sem apertei~querer as assuntos assuntos_sao assuntos~meus atras- atrasa atrasa_$ atrasei atrasei_$
autonomo~tem banco_nao calma_, calma~segura capaz capaz_que certinho cobranca_e coisa_de comer confirm-amount:ai confirm-amount:antes confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:la confirm-amount:loja confirm-amount:nada confirm-amount:nenhum confirm-amount:passou confirm-amount:que confirm-amount:tudo confirm-amount:voce confirm-change:a confirm-change:antes
confirm-change:antigo confirm-change:apaga confirm-change:como confirm-change:esse confirm-change:fosse confirm-change:loja confirm-change:mantem confirm-change:mudanca confirm-change:nem confirm-change:nunca confirm-change:passou confirm-change:quero confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:onde confirm-creditor:viajou confirm-creditor:volta confirm-delete:!
confirm-delete:a confirm-delete:deixa confirm-delete:errado confirm-delete:loja confirm-delete:nem confirm-delete:vale confirmo confirmo_$ consent:aceito consent:ai consent:assuntos consent:bem consent:capaz consent:comigo consent:fazer consent:financeira consent:hoje consent:isso consent:jeito consent:meus consent:nessa consent:obrigada consent:tenho consent:vou corta- dados dar_meus dar~dados
de_comer debit- decimo_$ deixa_assim deixa_do deixar_como deixa~jeito deixa~por delas delas_$ dera dessas_$ deus dia dia_com dois eh_coisa eh_essa eh_por eh~NAME eh~nao eh~vale em_conta em~com encar- esque- esquece~deixa essa~nao esta_tudo estao estou estou_em estou~boa estou~dia eu~isso fica~o fiquei_devendo foi foi_essa foi_isso for gordo gordo_$ gosto hmm hmm_nao hoje_nao isso~, isso~coisa ja
ja_foi ja_torrei jeito~esta la_essa la~mudanca mais_gordo mao_$ mas_em mas_ja mas_nem mas~dia me_procurou medo melho- melhor melhor_deixar melhor~como meu_$ meus meus_$ meus_assuntos meus~sao meu~eh mexe_nisso me~nada minha_vida muda_nao n1 nada_a nada_atrasado nao_! nao_conheco nao_me nao_precisa nao_preciso nao_quer nao_senhora nao~acordo nao~apagar nem_de nem_passou nem~perto nenhum nenhuma_nao
nessa_$ nessa_loja ninguem_me ninguem~ofereceu nome_limpo nunca_atrasei nunca_nem nunca~mais nunca~nada nunca~vi o_valor ofereceu ofereceu_nada offers:desconto offers:deu offers:eles offers:hoje offers:proposta offers:quer offers:recebi onde~isso ontem_$ ora ora_$ overdue:atrasei overdue:atrasou overdue:certo overdue:deixo overdue:elas overdue:meu overdue:no overdue:paguei overdue:pobre
overdue:por overdue:venceu o~antes o~antigo o~eh o~estava paga_$ pagando_$ pago_antes pagou para_uma passou_perto pedi pelo perai perai_nao perai~apaga perto perto_$ pj pj_$ pobre_mas por_ora por_um por~nao precisa_mudar prefiro_nao prestacao_$ procurou procurou_$ que_vale quero_nao que~falei quieto_por quieto~ora recebe_$ recebi_nada recebi_tudo recebo_nao regis- registro registro_$ relogio_$
rico sai sao_meus segura_a segura~mao sei_nem sem sem_carteira so so_em so_isso so_se sou_autonomo so~mesmo tem_mais tem_nao tem~onde tenho~nao thirteenth:a thirteenth:aqui thirteenth:coisa thirteenth:da thirteenth:eh thirteenth:foi thirteenth:na thirteenth:pagou thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei torre- torrei trabalho_sem trabalho~carteira tudo~dia vale_$ valor
valor_antigo venci- vi_mais vi~gordo voce_entendeu voce~errado vou_dar`,
    '3': `! !_! ,_estou ,_mais ,_muito ,_nem ,~a ,~caro ,~faz ,~pensar ,~tarde ?_so ?~nada ?~se ^_13o ^_autonomo ^_desiste ^_ifood ^_mas ^_melhor ^_minha ^_nome ^_onde ^_outra ^_patrao ^_proposta a_deus a_pau after-deficit:nao agora ai_nao ai~eh ai~nem amor amor_, amor~deixa antecipacao antigo_$ apertei arrep- arrependi arrependi_, arrependi~nao as_duas assim assim_$ as~parcelas atrasada atraso atrasou_$
autonomo_nao autorizo bah_, banco_me banco~procurou bem bem_que bem~eu camel- camelo cancela_essa cancela~mudanca carec- casam- casamento cobra- coisa com_o comer_$ comeu comi como como_esta comprei_nessa com~que concordo_com confirm-amount:de confirm-amount:entendeu confirm-amount:eu confirm-amount:fica confirm-amount:ideia confirm-amount:isso confirm-amount:mantem confirm-amount:mao
confirm-amount:mexe confirm-amount:mudei confirm-amount:pelo confirm-amount:segura confirm-amount:valor confirm-amount:vi confirm-change:ai confirm-change:apertei confirm-change:conheco confirm-change:dessas confirm-change:essa confirm-change:esta confirm-change:foi confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:primeiro confirm-change:so confirm-change:uma
confirm-change:valor confirm-change:voce confirm-creditor:a confirm-creditor:apagar confirm-creditor:as confirm-creditor:bolas confirm-creditor:dessas confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:fica confirm-creditor:mudanca confirm-creditor:ne confirm-creditor:nenhum confirm-creditor:que confirm-creditor:quieto confirm-creditor:voce confirm-delete:antes confirm-delete:era
confirm-delete:essa confirm-delete:estava confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:nenhum confirm-delete:que confirm-delete:ver confu- conheco_$ conheco_essa consent:autorizo consent:bah consent:minha consent:ontem consent:posso consent:preciso consent:problema consent:sao consent:sinto consent:tarde consent:uma conta_la contr- dando_conta dar de_antes de_mim
de_onde deixa- deixa_tudo deixar deixa~ai dera_$ desconto desiste desiste_nao desiste~apaga deven- devendo devo_um devo~tostao de~nao dia_$ dia_, dinheiro_do disso_$ do_ano do_jeito doido dos do~esta do~que e_o eh_que eh~ai elas em~. enquanto_$ entrei_agora errado_o errado~valor esquece_, essa_$ essa~estou esse_bicho esse_dinheiro esse_nao esse~eu esta_$ esta_atrasada esta_doido esta~, esta~dia
esta~nao esta~o esta~pago estou_dando estou_me estou~conta eu_falei eu~conheco eu~pagando falei_$ fazer_$ feirante fica_com financeira foi_$ for_em fora_$ graca- gracas gracas_a gracas~deus hein hein_$ hoje hora ifood isso_nao isso~eu isso~nao ja_caiu ja_comi ja~com ja~tudo jeito_que livre_$ mais_tarde mantem_o mantem~valor me_arrependi me_ofereceu me_sinto melhor~mexer meu_nome meu_proprio
meus_dados muda muda_nada mudanca_nao mudanca~quero na_vida nao_, nao_apareceu nao_chegou nao_da nao_obrigada nao_porque nao_quero nao_tem nao~! nao~, nao~NAME nao~estou nao~nem nao~os nao~passar nao~que nao~sinto nao~um ne_essa nem_conheco nem_por nem_um nem~pau nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me no~, nunca_comprei nunca_me nunca_pixei nunca~conta o_patrao obrigada obrigada_$
ofereceram ofereceram_$ offers:, offers:agora offers:apagar offers:apareceu offers:app offers:deixa offers:foi offers:for offers:jeito offers:nenhum offers:o offers:ofereceu offers:por offers:recebo oi_$ ontem opa_, os_dois overdue:antes overdue:atraso overdue:do overdue:ontem overdue:senhora overdue:sou overdue:sufoco overdue:uma o~ja paga_isso pago_ate pago~de pao para_, para_esse para_la
para_outra para_para para~essa para~nao para~para patrao_eh pau pelo_amor pelo~, pera~nao perdi_o pixei pixei_nessa pixei~loja pobre prazo prazo_$ prestacao primeiro primeiro_$ probl- problema proposta_nenhuma proposta~so proxima_$ que_estava que_vou quem querer queria~mas quero_apagar quero_mudar quero_que recebe respondo sei~que sem_querer se~de se~em sim~mas sinto sou_meu sou_pobre
sou_registrado sou~mas so~e sufoc- sufoco sufoco~em tarde tarde_$ tem_decimo tem~em thirteenth:? thirteenth:NAME thirteenth:acho thirteenth:bicho thirteenth:caiu thirteenth:dinheiro thirteenth:e thirteenth:jeito thirteenth:la thirteenth:mas thirteenth:parcelas thirteenth:recebe thirteenth:registrado thirteenth:terceiro thirteenth:trabalho tive_conta tive~la todas todas_elas todo~do tosta- tostao
tostao_para tostao~esse trabalho_na tudo_ai tudo~ate tudo~junho um_tostao uma_$ volta`,
    '-3': `,_a ,_me ,_quem ,_trabalho ,~dera ,~enganei .~. ?after-deficit ?after-roadmap ?debt-amount ?flexibles NAME~em ^_autorizo ^_bota ^_certissimo ^_confere ^_confirmadissimo ^_cravou ^_da ^_era ^_exato ^_explica ^_mais ^_manda ^_muda ^_nossa ^_oi ^_ok ^_pagam ^_passo ^_proxima ^_recebo ^_recusei ^_robo ^_s ^_ss ^_stop ^_topei ^_uma ^_vixe ^_yes ^_👍 a_primeira abert- aberto aberto_$ abre aceitaram
aceito_ou aceito~nao afirm- afirmar afirmar_$ after-deficit:de after-roadmap:deixa after-roadmap:ja agora~consigo ai_ai ai_que ajuda ajuda_$ anote- anotei anotei_$ apaga_tudo atrasadas atrasadas_$ baixo banco_, banco_sim banco~eh bom bota botou calma_ai certissimo certissimo_$ claro claro_$ comec- confere confere_$ confirm-amount:dera confirm-amount:quem confirm-change:mais confirm-creditor:posso
confirm-creditor:sim confirm-delete:certeza confirm-delete:para confirm-delete:tenho confirmadissimo confirmadissimo_$ consent:ainda consent:ajuda consent:em consent:esconder consent:fiz consent:ninguem consent:osso consent:pagar consent:painel consent:quanto consent:sair consent:se consent:yes consi- consigo_ver consigo~isso conta_disso cravo- cravou cravou_$ crime da_hora debt-amount:dia
debt-amount:em debt-amount:esta debt-amount:tudo debt-kind:a debt-kind:eh dedur- dedurar dedurar_ninguem deixa_essa deixa~la deles deles_$ descu- desculpa desde desfa- dessa_$ deve dezem- dezembro dezembro_$ de~. de~nada dirig- dirigindo dirigindo_$ disse divida_$ duvid- duvida e_eu eh_# eh_crime eh_isso eh_sagrado eh_verdade eh~banco eh~dessas eh~isso ele_$ em~, enganei enganei_$ entendi_$
entendo era_isso era~que escon- esconder esconder_$ esse_mes esse_mesmo esta_osso estao_$ esta~esse estou_dirigindo estou_lascado estou_lembrado estou_moida estou_na exata- exatamente exato exato_$ expli- explica e~nem faco~disso falar fecha- ficha ficha_$ fim fiz fiz_# flexibles:nada flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ idade income-source:sou ja_eh ja~a lasca- lascado
lascado_$ leito lembr- lembrado lembrado_$ lembro lembro_de manda- mao_no mao~fogo marid- marido me_enganei meio_$ melhor~por mensa- meu_marido moida moida_$ more-debts:nem mosca mosca_$ muda_$ na_mosca nada_ne nada~esconder nao_anotei nao_entendo nao_fiz nao_leito nao_lembro nao_olhei nao_pagar nao_por nao_quiseram nao_resolve nao_vou nao~afirmar nao~certeza nao~conta nao~dedurar nao~garantir
nao~lembrado nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negoc- negociar negociar_$ nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_fogo nossa nossa_senhora numer- numero o_painel offers:. offers:aceitei offers:ai offers:antes offers:com offers:eu offers:ja offers:juros offers:meu offers:negociar offers:nome offers:ou offers:vi olhei_ainda osso osso_$ ou_nao
outra_$ overdue:# overdue:da overdue:deixa overdue:disso overdue:entendi overdue:estao overdue:foi overdue:hora overdue:ideia overdue:melhor overdue:mes overdue:se overdue:sem overdue:tenho overdue:vencida o~esta o~nao o~sim paga_nada paga~ne pago_tudo paguei_nenhuma paguei~esse paine- painel parar passou_da passou~hora pensando pensando_$ pergunta por_$ por_fora por_nome posso posso_afirmar
posso_garantir preciso_pensar pronto pronto_$ qual que_sim que_voce quero~isso quis quiseram_negociar recebi_$ recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sagra- sagrado sagrado_$ sair se_$ segun- seguro sei_que sei~eh sem_tirar sem~nem servi- sobra_nada ss ss_$ stop stop_$ talvez_$ te tenho_certeza thirteenth:ai thirteenth:depois thirteenth:deus
thirteenth:dezembro thirteenth:ele thirteenth:esperando thirteenth:faco thirteenth:garanto thirteenth:pensar thirteenth:primeira thirteenth:vou tirar_nem tirar~por todas_$ topei topei_$ tua valen- valendo valor_esta valor~certo venceu_e vencida ver_isso verda- verdade verdade_$ vixe volta_$ vou vou_dedurar vou~ninguem which-change:, which-creditor:nenhuma which-creditor:que worry:, worry:dessas
worry:estou worry:nada yes`,
    '-4': `,_manda ,~eh ,~mei :nao ?income-low-month NAME_esta ^_aham ^_ai ^_avanca ^_bora ^_como ^_concordo ^_confirmo ^_fifty ^_ha ^_isso ^_me ^_os ^_preciso ^_que ^_sei ^_vamos ^_vou abri aceitei aham ainda_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ confe- confirm-amount:os consent:? consent:bora consent:conta consent:ja consent:maior consent:onde
consent:paga consent:pode consent:so consent:vamos consigo conta- conta_, debt-amount:nao debt-kind:o debts:nao dera_nao dera~fosse desconfio desconfio_$ dizer_$ ela ele em_maio engan- esta_batendo estou_por faco faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty financeira_$ firma_paga ha_$ incomes:nao instalments-left:nao interessa_$ ja~em ja~metade maio maio_$ maior mais_nada manda_$ mei_$
me~mais nao_consigo nao_faco nao_fosse nao_paguei nao_sobra nao_vi nao~# nao~a nao~ainda nao~de nao~dizer nao~manda nao~nome nao~porque nao~sou nem_desconfio nem_ideia nome_$ offers:a offers:conta offers:da offers:mas offers:sei ok olhei_$ overdue:isso overdue:ja overdue:que overdue:sei overdue:so pago~certinho pergu- pode por~, precisa_nao precisa~deixa primeira quem~nao quero_dizer quise-
quiseram rates:nao recebo_o responder se_tem sei_se sempr- sempre so_$ sobra some sou_diarista tenho_nada tenho~a thirteenth:ainda thirteenth:claro thirteenth:dizer thirteenth:eu thirteenth:gracas thirteenth:maio thirteenth:olhei thirteenth:se trabalho_de tudo_caro vem_$ vencida_$ vi_se vi~tem which-creditor:nao worry:tudo 👍 👍_$`,
    '-5': `,_troquei ?debt-creditor ^_as ^_faz ^_foi ^_ontem ^_pode ^_sim ^_talvez ^_vai after-roadmap:esta consent:manda consent:na consent:ne consent:ou consent:voce conta~nao deixa_eu deixa~isso dizer eh_o encal- encalhado encalhado_$ essentials:nao esta_certo ja_era liber- manda mas_eh metade_$ nao_sei nao~nao nao~troquei ninguem_$ no~ja offers:olhei offers:vou ou overdue:sabe pront- quero_fazer
quieto_isso quis_nao sei sem_problema sem~nenhum sou_mei talve- talvez thirteenth:vem tirar troqu- troquei troquei_errado tudo_encalhado vamos vem`,
    '-6': `,_pago ,~errado ,~tudo ?more-debts ^_apaga after-crisis:nao after-roadmap:nao confirm-amount:# consent:eh entendi fale fale_$ garanto garanto_$ me_fale metad- metade nada_nao nada~, nao_entendi nao_garanto nao_quis nao_reparei nao~mais nao~se ne_$ nem_me nem~fale nunca_olhei offers:mais offers:quis offers:tudo overdue:NAME overdue:duas querer_$ quero_mais sei_$ sim_$ thirteenth:metade
thirteenth:sim vendo`,
    '-7': `,~tem ?debt-kind ?which-creditor consent:sou diarista_$ esta_certinho esta~atrasado juros mais_$ nao~pago repar- reparei reparei_$ so_vendo sou~, thirteenth:estou vendo_$ worry:nenhuma`,
    '-8': `?income-source ?worry ^_aceito compl- debts:nenhuma garan- olhei sim`,
    '-9': `?after-crisis consent:nada more-debts:nao tenho_$`,
    '-10': `juros_nao nao_juros`,
    '-11': `consent:# worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '10': `desconto_$`,
    '9': `offers:metade perdo-`,
    '8': `#_% % metad- metade metade_$ offers:a offers:cento`,
    '7': `de_desconto desconto offers:NAME offers:por por_cento`,
    '6': `#~cento %_de %~desconto cento desco- offers:# offers:tirar`,
    '5': `:% :desconto a_NAME after-roadmap:% offers:% tirar tirar~por`,
    '4': `#~desconto %_desconto ,~% ?offers ^_deram ^_querem after-roadmap:ofereceu cento_$ deram deram_# deram~% desconto~NAME offers:deram offers:desconto offers:no offers:querem offers:tem querem`,
    '3': `#_por #~. #~de %_. %_no :carta :recebi NAME_fez NAME_ofereceu NAME_tem ^_a after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dando~% dao dao_# desconto_de desconto_na de~na do~com eles_dao eles~# esta_dando fez_# ligou ligou_oferecendo ligou~# limpa_nome no_limpa no~nome ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~% offers:dao offers:do offers:falaram
offers:fez offers:limpa offers:nome offers:pagar offers:valor quere- recebi~do se_pagar se~a tem_# tem~do`,
    '-3': `apareceu_# apareceu~% offers:apareceu offers:sera offers:vale que_vale sera sera_que vale_$`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '23': `sei`,
    '19': `?income-low-month`,
    '18': `sabe`,
    '16': `?instalments-left duvid- ideia nao_sei`,
    '15': `^_nem ^_so se_$`,
    '14': `^_desconheco ^_fifty desconheco duvida esqueci fifty fifty_$ fifty_fifty ideia_$ nunca perdi saber_$`,
    '13': `?debt-amount ^_deu ^_esqueci ^_nunca ^_perdi alemb- alembro boa_pergunta desconheco_$ deu duvida_$ esqueci_$ garan- lembr- nao_juros nocao sabe_$ saber sei_la so_vendo`,
    '12': `?overdue ?rates ^_sei ^_talvez cabec- cabeca instalments-left:sei juros_nao lembro nem nocao_$ o_carne olhei overdue:sei repar- reparei reparei_$ talve- talvez vendo_$`,
    '11': `^_boa ^_nao ^_seria a_meio assinei chute chute_$ contr- garanto garanto_$ instalments-left:nao la mango me_pegou meio_a meio~meio memor- memoria nao_garanto nao_lembro nao_mango nao~se no_se olhar rates:sei seria_chute sumiu ver voce_me`,
    '10': `^_assinei ^_meio ^_vai ai~me boian- boiando boiando_$ cabeca_$ contrato debt-amount:sei deu_branco esque- estou_boiando estou_voando faco_conta fora me~agora nao nao_entendo pegou perdi_a por_fora sei_nao seria so_deus vendo voand- voando voando_$`,
    '9': `?debt-kind ^_ni ^_ninguem ^_no ^_sabe ai_voce alembro_$ anote- anotei anotei_$ anoto anoto_nada assin- boa carne carne_sumiu chine- chines chines_$ chutando chutando_$ conferir confirm-change:talvez debt-amount:nao debt-kind:nao debt-kind:sei desco- deu_tilt deus eh_chines eh_grego entendo escri- escrito essa_me estou~fora fora_$ grego isso~chines leito mango_$ meio_$ miuda nao_anotei nao_anoto
nao_leito nao_reparei nem_sei ni ni_ideia num_alembro nunca_olhei o_contrato overdue:sabe o~sumiu rates:esqueci rates:nao sabe_deus sei_$ sei_nada seja seja_$ so_chutando sumiu_$ tilt tilt_$ worry:sei`,
    '8': `?confirm-amount ?confirm-creditor ?essentials ^_fugiu ^_i ^_rasguei apago branc- branco chuta- com_lupa confirm-creditor:talvez contrato_$ da_memoria debt-kind:sabe dont dont_know em_letra em~miuda escrito_$ esta~letra estou_por eu_vou faco_ideia falou foge foge_agora fugiu fugiu_da fugiu~memoria i i_dont imagi- imagino imagino_$ incomes:nunca isso_eh i~know juros know know_$ lembro_$ letra_miuda
li lupa lupa_$ mais_nenhuma mas_nao me_foge meio memoria_$ miuda_$ more-debts:nenhuma n0 na_duvida nao_posso nao~certeza nem_desconfio nem_ideia nem_imagino ninguem_sabe nunca_perguntei offers:olhei papel perdi_as perdi~contas pergu- perguntei perguntei_$ que_olhar rasgu- rasguei rasguei_o rasguei~boleto rates:nem rates:nocao rates:ver sei_dizer sem_ler so_com so~lupa talvez_seja vai_saber
worry:mas`,
    '7': `?confirm-change ^_ai ^_alembro ^_cada ^_essa ^_estou ^_fecho ^_li ^_num ^_sem acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao certeza_$ com_minha confe- de_lascar de_olhar debt-kind:me debt-kind:nunca debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ dific- dificil dificil_viu disso eh~lascar essa_conta essa~de essa~derrubou essentials:estou essentials:nunca
essentials:saber esta_em eu~entendi eu~saber explicou falou~e fecho fiquei~duvida income-low-month:eh lascar lascar_$ letra li_mas li~nao mao_no mao~fogo marido_$ mas~entendi me_derrubou me~branco nao_acompanho nao_aparece nao_saco nao_tenho nao_vi nao~afirmar nao~ainda nao~atencao nao~ideia nao~nao num nunca_fiz offers:sei overdue:ideia overdue:me parei perdi~conta pergunta_dificil pergunta~viu
posso_afirmar que_sim que_ver que~vou rapaz saco_nada saco~disso se sei_ca so talvez_$ tanta~que tenho tenho_duvida tenho~de ter_que thirteenth:se ver_$ ver_no vi_se vixe_nem vixe~imagino vi~tem vou_saber vou_ter vou~que`,
    '6': `^_joguei ^_quem ^_vixe a_atendente adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ apago_$ apertou apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler atenc- atencao atendente_falou atendente~rapido a~nao boleto_$ ca ca_$ cada cada~eh certe- certeza coisa_que como_que como~eu conferir_e conferir~te conta_disso cuida cuida_disso de_abrir debt-amount:deu debt-amount:perdi
debt-creditor:lembro debt-creditor:nao debt-kind:ideia debt-kind:nem debt-kind:quem debt-kind:so debt-kind:tenho debts:lembro despr- desprevenida desprevenida_$ deu_um deus_e deus~NAME deu~apago dia~um disso_$ e_eu e_pago eh_tanta eh~numero esperando_o esperando~rh essa_eh essentials:eh essentials:mango essentials:perdi essentials:sumiu estou estou_lembrada eu~adivinhar e~falo e~peguei faco
falou_rapido fecho_o fecho~olho fez_foi fez~meu fogo foi_meu foi~neto income-low-month:me income-low-month:nao income-low-month:no incomes:boa incomes:nao instalments-left:deu jogue- joguei joguei_o joguei~papel leito_$ lembrada lembrada_$ ler_$ lo lo_se loja_que loja~preencheu mas me_apertou me_deu me_recordo medo~olhar meu_neto me~desprevenida minha~que nao_boto nao_estou nao_faco nao_olhei
nao~de nao~escrito nao~lembrada nao~recordo nem_ver neto_$ ningu- ninguem no_fogo no_lo no_papel no~se nunca_reparei o_boleto o_olho o_rapaz o_rh oculos_nao oculos~leito offers:juros offers:talvez olhar_$ olhei_$ olhei_ainda olho_e olho~pago overdue:deus overdue:nem overdue:perdi o~fora o~responder papel_fora para_mim pegou_desprevenida pergunta pode~que preen- preencheu preencheu_$ quanto_era
que_cuida que_preencheu que_sabe quem_fez quem~foi quero_nem quero~ver que~disso que~o que~pode rapaz_da rapaz~loja rapido_e rapido~nao rates:perdi recor- recordo recordo_$ rh rh_responder se_tem sei_bulhufas sei_lhufas sei_que sem_oculos sem~nao ser_que ser~nao ser~sim sim_pode sim~ser tenho_certeza thirteenth:ainda thirteenth:nao thirteenth:so tipo_eh um_apago um_numero vem_escrito viu viu_$
vixe voce~apertou vou vou_adivinhar vou~e worry:entendi`,
    '5': `,_sei ,~sei NAME_minha NAME~mao ^_eu ^_evito ^_fiquei ^_pergunta ^_sumiu ^_tenho ^_teria ^_vou a_conta a_memoria a_nocao a_papelada a_taxa abri_as abrir abrir~aplicativo abri~mensagens achei agora~me ajuda_mais aparece aparece_para aparece~mim aplic- aplicativo app app_$ aquele_contrato as_mensagens assinei_no assinei~escuro as~deles ate_de atencao_nisso ate~abrir a~falou a~molhou a~navios
banco_sabe boleto boto branco_$ branco_total cada_dia cada_hora cada~eles coisa~me com~mulher confirm-amount:nao confirm-amount:sei confirm-change:posso confirm-creditor:que confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ controle controle_$ da_cabeca da~que de_juros debt-amount:alembro debt-amount:carne debt-amount:esqueci debt-amount:faco debt-amount:me
debt-amount:nem debt-amount:tenho debt-amount:ver debt-kind:assinei debt-kind:boleto debt-kind:cabeca debt-kind:olhar debt-kind:pegou debt-kind:vou decif- decifra decifra_aquele decifra~contrato deixa~confirmar deles depen- depender depender_do depender~humor depois_$ deus_$ deu~total dia_eh disseram_mas disseram~eu do_chefe do_humor duvidas duvidas_$ eh_de eh_que eh_um eh~marido eles eles_falam
eles_nunca eles~me eles~um embaralho embaralho_$ em~agora enten- era_$ escur- escuro escuro_$ esqueci_quanto essa_informacao essentials:boa essentials:essa essentials:me essentials:nao essentials:no essentials:sei essentials:vai esta_na estou_lembrado estou_mais estou~duvida estou~ver eu_confirmar eu~com evito evito_ate evito~de falam falam_um falam~valor falar- falar_$ falaram falaram_$ fez
filha_que filha~cuida fogo_por fogo~isso garantir garantir_$ grego_$ grego_para grego~mim hora_eles hora~falam humor humor_do humor~chefe income-low-month:sei income-source:em income-source:esta incomes:me incomes:nem incomes:pergunta incomes:sabe incomes:tenho instalments-left:esqueci instalments-left:eu instalments-left:lembro instalments-left:nem instalments-left:o instalments-left:que
isso~grego isso~meu la_$ la_minhas lasca- lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mas_eu mas~garanto mas~nao me me_embaralho me_falaram me_lascou memoria_nao memoria~ajuda mensagens_deles mim mim_eh mim~grego minha_cabeca minha_mao minha_mulher minhas_duvidas moco molho- molhou more-debts:de more-debts:lembro more-debts:mais mulhe- mulher
mulher_$ na_fatura na_ponta nao_achei nao_consta nao_presto nao_vem nao~conta nao~controle nao~garantir nao~lembrado nao~na nao~no nao~te navio- navios navios_$ nem_abri nem_faco nem~as nem~conta nem~que nenhuma_$ neto ninguem_decifra ninguem~aquele no_escuro no_pulo no~antes no~por numero_$ nunca_parei nunca~falaram nunca~para oculo- oculos olha_isso olha~eh olho overdue:boleto overdue:deu
overdue:fora overdue:mim overdue:nao overdue:no o~e o~sabe papel- papel_antes papelada papelada_molhou papelada~na para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne perdi~nocao pergunta_$ ponta por_isso posso_garantir preciso_ver preciso~no presto presto_atencao presto~nisso que_conferir que_tipo quem_olha que~embaralho que~mas que~no rapid- rapido rates:alembro
rates:boa rates:contrato rates:deu rates:estou rates:ideia rates:la rates:minha rates:nunca rates:sem rates:vou responder responder_$ sabe~eh saco sei_eh sei_te sei~nada somar_$ so~banco so~e sumiu_da sumiu~cabeca tanta_coisa taxa tenho_controle tenho_essa tenho_la tenho~minhas tenho~os ter teria teria_que ter~conferir thirteenth:faco thirteenth:garanto thirteenth:no thirteenth:olhei
thirteenth:que thirteenth:sei um_valor vai vai_depender vai~do ver_depois ver_navios ver~papel vi voce~lascou vou_conferir vou~depois`,
    '4': `,~la ?thirteenth ^_disseram ^_entrou ^_esta ^_varia a_idade a_menor a_ver abrir_o achei_essa achei~informacao agora_voce ainda~sei apert- as_pernas a~nocao bola bola_de bola~cristal bolet- botei_na botei~ponta bulhu- bulhufas bulhufas_$ carne_ficou carne~com casa_da casa~minha causa_$ cego cego_em cego~tiroteio chefe chefe_$ com~ex conferir_$ confirm-amount:a confirm-amount:duvida
confirm-amount:garanto confirm-change:a confirm-change:no confirm-change:sei confirm-creditor:posso confirm-creditor:so confirm-delete:certeza confirm-delete:tenho conta_eu contas_$ conta~nunca contrato_esta contrato~na crist- cristal cristal_$ da_loja da_mesada de_cristal de_que debt-amount:a debt-amount:essa debt-amount:que debt-creditor:nome debt-creditor:o debt-creditor:uma debt-kind:agora
debt-kind:aplicativo debt-kind:cada debt-kind:estou debt-kind:grego debt-kind:nada debts:direito debts:dos deixa_lembrar deles_$ deus_na deus_sabe deus~causa de~o de~tipo disso_nao do_lapis duvida_agora e_NAME e_saiu e_te e_vou eh_essa eh_meu eh_nada eh_uma eh~coisa eh~divida eh~nora eh~para eles_mandam em_duvida em_tiroteio embar- enche- enchente enchente_$ entendi_de entendi_nada entendo_disso
entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa essa~quebrou essentials:as essentials:assinei essentials:cabeca essentials:e essentials:fecho essentials:ver esta~casa estou_esperando estou~perdida eu_nunca eu_que eu~fiz eu~sei ex_$ explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falo_$ fatura_$ fecho_os fecho~olhos ficou_com ficou~minha
filha fio_da fio~mesada fiquei_em fiquei_na fiz_$ guard- guardei guardei_$ idade idade_nao idade~deixa income-low-month:assinei income-low-month:chute income-low-month:deus income-low-month:e income-low-month:estou income-low-month:isso income-low-month:que income-low-month:sabe income-low-month:saber income-low-month:se income-low-month:vai income-source:nao income-source:nem income-source:sei
incomes:ideia incomes:la incomes:papel incomes:tipo incomes:voce informacao informacao_$ instalments-left:deus instalments-left:fora instalments-left:ideia instalments-left:me instalments-left:sabe isso_escrito isso_para isso~mim isso~minha la_saber lapis lapis_$ la~eu leito_o leito~que ler mais_perdida mandam mandam_$ mango_de mango~juros mao mas~guardei me_explicou me_quebrou medo_de menor_nocao
mensagens mesada_$ mexe_com mexe~isso me~no minha_ex minha_filha minha_nora minha~no moco_explicou moco~mas molhou_na molhou~enchente muda_tanto muda~que na_causa na_enchente nada_$ nada_de nada~juros nao_guardei nao_procurei nao~dizer nao~isso nao~lembrar nao~nada na~da nem~o nem~por ninguem~explicou no no_aplicativo nora nora_$ nunca_botei nunca_me nunca~na nunca~no o_fio o_moco o_papel
offers:ainda offers:conferir offers:duvida offers:nao offers:nunca offers:so olha olhando_o olhando~contrato olhar_no olhar_o olhar~app olhei_no olhei~app olhos olhos_e olhos~vou onde_comeco os_olhos os_papeis os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:agora overdue:entendo overdue:escrito overdue:faco overdue:nada overdue:olhar overdue:para overdue:pegou overdue:quem overdue:se overdue:so
overdue:tenho o~da o~eles o~explicou o~falar o~ficou papei- papeis papeis_$ pelo_outro perdida perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ ponta_do ponta~lapis por~comeco por~ouvido posso procurei procurei_saber que_cego que_eles que_falar que_nao que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_mexe quem_sabe quem~isso que~# que~mandam rates:carne
rates:depois rates:disso rates:essa rates:isso rates:mas rates:me rates:taxa rates:tenho saiu saiu_pelo saiu~outro sem so~na tanta tanto~perdi taxa_$ te_falo te_responder tenho_a tenho_medo tenho_que tenho~menor tenho~ver teria~ver thirteenth:conferir thirteenth:duvida thirteenth:rh thirteenth:vou tipo tipo~essa tirot- tiroteio tiroteio_$ total_$ um_ouvido uns~la vai_la vai~saber ver~boleto
vi~escrito voce~pegou vou_pagando worry:com worry:nem worry:so`,
    '3': `,_a ,_nao ,_no ,~cabeca ?incomes NAME~mas NAME~no ^^ ^_botaram ^_e ^_ih ^_isso ^_muda ^_parei ^_preciso ^_rapaz a_cabeca abri acho~sim agora~sei ainda algo algo_que algo~nao antes_$ apare- aparece~aplicativo as assinei_$ assinei_e assinei~nem as~faz atendente a~no banco_falou banco~dificil botar- botaram botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim causa
com_bola como_eh como~que com~eh confirm-amount:do confirm-amount:fiquei confirm-amount:la confirm-change:do confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-creditor:a confirm-creditor:estou confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim conta contas contas_faz contas~tempo contratada coragem_de da~mae da~mas de_experiencia de_mais
de_todas debt-amount:agora debt-amount:conta debt-amount:contas debt-amount:deus debt-amount:em debt-amount:estava debt-amount:estou debt-amount:eu debt-amount:fora debt-amount:ideia debt-amount:isso debt-amount:maio debt-amount:mim debt-amount:na debt-amount:nunca debt-amount:para debt-amount:parei debt-amount:por debt-creditor:, debt-creditor:eh debt-creditor:financeira debt-creditor:me
debt-creditor:recordo debt-kind:abrir debt-kind:coisa debt-kind:com debt-kind:deus debt-kind:escrito debt-kind:essa debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:mas debt-kind:miuda debt-kind:no debt-kind:por debt-kind:se debts:mas debts:quanto deixa_eu depende_nao depende~patrao depende~sei desconto_nao desconto~sei desse_$ deus~e devo~NAME dificil_e dificil~eu disse-
disseram disso_eh disso~meu dizer do_patrao do~do do~falou e_nao e_nem e_no e_quem eh~financeira eh~sabe eh~vou embol- embolado embolado_na embolado~minha enfar- enfartar enfartar_$ entendo_patavina entendo~disso entrei_faz entrei~pouco esqueci_, esqueci~a esqueci~era essa_divida essa~eu essentials:banco essentials:contas essentials:fatura essentials:isso essentials:la essentials:minha
essentials:o essentials:olho essentials:papel essentials:parei essentials:pergunta essentials:sabe essentials:se essentials:tenho esta_me esta_ruim estava_# estava~mil esta~contrato esta~embolado esta~vindo estou_lembrando estou~experiencia estou~o eu_assinei eu_nao eu_para ex exper- experiencia e~assinei e~eh e~li e~vou faco~nao falou_dificil faz_pouco faz_tempo fique- fiquei fiz fiz_essa
fiz~conta fora_disso ideia_nao ih ih~sei income-low-month:de income-low-month:essa income-low-month:mango income-low-month:nada income-low-month:o income-low-month:quem income-low-month:vou income-source:sem incomes:branco incomes:cuida incomes:da incomes:deu incomes:essa incomes:fora incomes:os incomes:que incomes:vem incomes:vixe infor- instalments-left:NAME instalments-left:a
instalments-left:boleto instalments-left:com instalments-left:conta instalments-left:de instalments-left:nunca instalments-left:pegou instalments-left:perdi instalments-left:por instalments-left:saber instalments-left:tenho instalments-left:ver irma_que ja_esqueci ja~, la_que lembrando lembrando_$ lembrar lembrar_$ lembro_de lembro~mais li_$ mae_$ maio_agora maio~nao mais~que me_vindo medo menor
mesad- mesada me~as mil~maio mim_$ minha n1 na_cabeca na_casa nao_ajuda nao_deixa nao_enfartar nao_mas nao_senhora nao~bem nao~disso nao~essa nao~lembrando nao~patavina nao~qual nao~saber na~cabeca na~do nem_lembro nem_li nem_tenho nem~bola nenhuma net ninguem_me no_app nome_nao nomes nomes_la nomes~que nome~me no~e numer- numero nunca~essa nunca~isso o_aplicativo o_app o_rumo offers:fogo
offers:mao offers:posso offers:que offers:sim offers:vi olhan- olhando olhar_para olhar~aplicativo olhar~nao outro_$ overdue:aparece overdue:aplicativo overdue:bola overdue:cabeca overdue:como overdue:conta overdue:cristal overdue:dificil overdue:disso overdue:e overdue:esqueci overdue:eu overdue:isso overdue:na overdue:nunca overdue:por overdue:quanto overdue:que overdue:saber o~, pago_$ papel_$
para_saber para~enfartar parei_de parei~olhar patavina_disso patrao_, patrao~nao pegou_$ perdi- pode_ser por_um por~disso pouco_nao pouco~sei preciso prest- pulo pulo_$ qual~essa que quem_sou quem~com quem~disso quem~eu quem~que que~em que~estou que~saber rapaz_agora rapaz~voce rates:, rates:a rates:achei rates:com rates:contas rates:e rates:esta rates:falaram rates:lembro rates:li rates:na
rates:que rates:sabe rates:saber responder_essa rumo rumo_$ sabe_disso sabe_e sabe_quanto saber_um saber~trem sabe~eu sei_bem sei_qual sei_responder sei_se sei~, sei~. sei~eh sei~essa sei~falar sei~moco sei~senhora sei~viu so_olhando somar sou_eu sou~para so~o so~sabe tanto tanto_que te te_falar tem_$ tem_algo tempo tempo_que tenho~informacao tenho~olhar ter~olhar thirteenth:# thirteenth:eh
thirteenth:estou thirteenth:ideia thirteenth:la thirteenth:ser thirteenth:vi total trem_desse tudo_embolado tudo~na um_trem uma_financeira um~desse um~e uns_nomes valor_$ vi_isso vindo vindo_agora vou_ver vou~um worry:comeco worry:falou worry:moco worry:ninguem worry:sem`,
    '-3': `?consent ?income-source ?more-debts ?which-change ?worry NAME~nao ^_as ^_botei ^_conta ^_da ^_meu ^_na ^_por ^_posso ^_prox ^_tudo ^_voce ^_volta a_do abrin- abrindo abrindo_o after-crisis:nao after-roadmap:me ajuda_$ apaga aqui atras- a~agora caiu cance- catan- catando catando_o catando~boleto certi- certo_, cobra- cobra_juros comer como_eu como~sei compr- confu- conse- consent:estou consent:me
consent:nem consi- credi- da_tua da~conta debt-kind:aquele debt-kind:na debts:onde dedur- dedurar dedurar_ninguem deixa_para depois_e depois~te dessa_$ deve_nao deve~teme direi- direito eh_$ eh_da eh_por eh_so eh~que eh~tua ele ele_$ entendi~pergunta entre entre~e era_a era~pergunta esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:NAME estou_abrindo estou_catando estou~nao
eu~se falta fazer fe fe_$ fim_$ fim_agora fiquei_devendo flexibles:tenho fui gasto_$ hein hoje hoje_$ income-low-month:muito incomes:renda instalments-left:interessa isso~se lazer liga link marido~eu me_ajuda mesmo_$ metad- metade meus me~mais muito_$ nada_a nao_, nao_apaga nao_da nao_devo nao_gasto nao_mexe nao_muda nao_se nao_sobra nao_teme nao~da nao~dedurar nao~foi nao~juros nao~ler nao~mas
nao~muito nao~pergunta negat- nem_que nem_uma nem_vi nenhum nesse ninguem_$ no_carne no~do nunca_$ nunca_tive o_que offers:de offers:eh offers:essa oi overdue:# overdue:devendo overdue:entendi overdue:falar overdue:nenhuma overdue:pagando overdue:paguei overdue:tem overdue:todas overdue:tudo overdue:uma o~que o~voce paguei_$ pai parar parti- particular_$ passa passa- passa_de passa~# pedra- pegue-
peguei prestacao prestacao_$ prox qual_era qual~a que_eh quer quero quis quise- rates:? rates:deixa rates:direito rates:ler renda_$ se_pergunta segur- sei_ler sei_mexer sei_nem sem_juros sim_$ sim_mas so_isso sobra teme tenho_$ tenho_fe thirteenth:a thirteenth:mas tira traba- trabalho tua tua_conta tudo_$ ultim- ultima vence- ver~e vi_$ vida voce_$ volta vou_dedurar vou_responder vou~ninguem
worry:de worry:minha worry:no worry:tenho z z_$`,
    '-4': `?after-deficit ^_eh ^_foi ^_nada ^_nenhuma ^_onde ^_sim aceit- ai_$ certo cobra consigo conve- debt-kind:carne debt-kind:fatura debts:sei dessa dinhe- dinheiro direito_explica eh_a essa_nao essentials:mais explica_$ fala falar_disso flexibles:nao gasto isso_nao ler~explica mexer nao_consigo nao_interessa nao_paga nao_precisa nao_quero nao~falar nao~mexer offers:mais offers:me overdue:ainda
overdue:mas precisa pula pula_$ quanto_$ quero_dizer que~tem rates:cobra thirteenth:gosto tive uma_$ um~que worry:me`,
    '-5': `:sei ^_que ^_um a_pergunta capte- captei captei_$ consent:nao de_outra debt-kind:NAME essentials:faco estou_no explica gosto ler_direito more-debts:outra nao_captei nao_tem offers:ninguem outra_$ o~eh renda sei~direito`,
    '-6': `:nao ?after-crisis a_fim after-roadmap:nao debt-kind:a debt-kind:do estou~fim fim inter- interessa interessa_$ nao_eh offers:nada worry:estou`,
    '-7': `de~nada faco_nada`,
    '-8': `mais_nada outra`,
    '-9': `after-roadmap:sei nao_vou`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '15': `recus-`,
    '14': `o_prazo prazo recusei_$`,
    '13': `nao_quis quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei`,
    '11': `after-roadmap:prazo ofert- oferta quis_nao`,
    '10': `^_deixei a_proposta after-roadmap:oferta deixe- deixei nao~nao offers:nao prazo_$ venceu`,
    '9': `aceitar_$ caiu_$ deixei_passar nao~aceitar passar_$ vence- vou_aceitar`,
    '8': `aceitei aceitei_o aceitei~acordo after-roadmap:deixei after-roadmap:quis a~caiu a~venceu caro offers:a offers:quis offers:recusei passar perdi~prazo propo- proposta proposta_caiu venceu_$`,
    '7': `?offers acabou_$ after-roadmap:caiu after-roadmap:nao caiu mais_a muito_caro nao_vou offers:prazo o~acabou prazo_acabou`,
    '6': `^_desisti ^_perdi acabo- acabou aceit- aceitar after-roadmap:aceitei after-roadmap:desisti after-roadmap:passar after-roadmap:perdi after-roadmap:venceu a~expirou caro_$ da_NAME desisti do_acordo do~da expir- expirou expirou_$ mais~oferta oferta_expirou offers:deixei passa- passou~prazo perdi perdi_o proposta_venceu recusei_a`,
    '5': `:recusei NAME~nao a_do acord- acordo acordo_$ after-roadmap:acabou after-roadmap:acordo after-roadmap:caro after-roadmap:proposta a~NAME desis- de~mas ja_passou ja~o muito nao_vale offers:NAME offers:do offers:mas offers:o offers:oferta offers:passar offers:venceu passo- passou passou_o proposta_, quis_a uma~NAME vale_mais`,
    '4': `#_mas :proposta NAME_mas ^_sumiu ^_teve aceitei_muito aceitei~caro after-roadmap:aceitar after-roadmap:demais after-roadmap:do after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:vou aquela aquela_proposta caducou cancela_a do_NAME do_app nao_$ nao~a nao~muito nao~o oferta_$ oferta_da oferta_do oferta~NAME oferta~app offers:acabou offers:aceitar offers:aceitei
offers:caducou offers:da offers:ja offers:muito offers:proposta offers:teve offers:vou recusei~do sumiu_a sumiu~oferta tem~a venceu_ontem`,
    '3': `#~venceu ,_parcela ,~vale :a :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME_venceu NAME~a NAME~muito NAME~ofereceu ^_a ^_cancela ^_falei ^_nao ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:aquela after-roadmap:cancela after-roadmap:da after-roadmap:parcela app app_$ aquel- a~da a~tirou caduc- cancela da~de deixei_para deixei~la demai- demais demais_$ falei~NAME la_a la~proposta
mas me_ofereceu nao_quero nao~mais o_acordo ofereceu_# ofereceu~de oferta_venceu offers:caro offers:mais offers:passou offers:perdi offers:uma ontem para_la para~a para~que pesad- proposta~NAME proposta~nao quis~proposta recusei_muito recusei~caro recusei~proposta sumiu tem_mais teve tinha tirou uma_da vou`,
    '-3': `NAME_? NAME_so aceitar_a aceito_, after-roadmap:fechei after-roadmap:minha after-roadmap:so after-roadmap:vale da~? debt-kind:a foi minha_proposta nao_aceito so_vale`,
    '-4': `aceito after-roadmap:foi a~foi feche- fechei fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `dados_$ meus`,
    '12': `dados expor-`,
    '11': `after-roadmap:meus meus_dados`,
    '10': `^_exporta after-roadmap:dados copia exporta manda uma_copia`,
    '9': `baixa- baixar mim_$ quero_uma quero~copia`,
    '8': `?confirm-delete ^_manda after-roadmap:baixar after-roadmap:mim exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce`,
    '7': `after-roadmap:manda after-roadmap:minhas confirm-delete:quero guard- infor- voce_tem`,
    '6': `after-roadmap:arquivo after-roadmap:copia after-roadmap:informacoes after-roadmap:tudo antes_quero antes~uma arqui- arquivo confirm-delete:manda confirm-delete:meus confirm-delete:que conte- contei copia_$ mandar_tudo mandar~que manda~registros me_manda meus_registros minha- minhas quero_meus quero_ver quero~dados registros registros_$ relat- relatorio sobre_mim tudo_que ver~que`,
    '5': `:dados :meus :ver ^_meus ^_quais after-roadmap:relatorio after-roadmap:voce confirm-delete:mim confirm-delete:tudo dados~voce de_mim envia envia_o envia~que informacoes_$ me_envia minhas_informacoes o_relatorio pode_mandar pode~tudo quais quero_baixar quero~o regis- sobre voce voce~sobre`,
    '4': `:gostaria ^_gostaria ^_quero after-roadmap:contei after-roadmap:num after-roadmap:quero after-roadmap:sobre after-roadmap:uma antes baixar~que com_minhas confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:para confirm-delete:uma confirm-delete:voce contei_$ copia_de copia~tudo de_tudo do_que do~eu eu_contei gosta- gostaria gostaria_de manda_um mandar
manda~dados manda~relatorio meu_$ me~meus me~um num_arquivo quero que~contei que~tem relatorio_do relatorio~que sabem tem_meu tem~mim tudo~eu tudo~voce um~com ver ver~dados voce~de voce~meu`,
    '3': `:copia :informacoes :manda :que :quero :ter :voce ^_antes ^_bota ^_espera ^_me after-roadmap:antes after-roadmap:bota after-roadmap:documento after-roadmap:mandar after-roadmap:me after-roadmap:quais after-roadmap:que after-roadmap:respostas after-roadmap:tem arquivo_$ baixar_o bota confirm-delete:de confirm-delete:me confirm-delete:o confirm-delete:pode confirm-delete:ver contei_aqui docum-
documento dos~dados e_me entre- entrega esper- espera espera_antes espera~quero eu_falei falei_$ guardam guardou informacoes_voce manda- manda_$ manda_o me~o minhas_respostas num num~e para_mim quais_informacoes quais~voce que~aqui que~falei que~guardou respostas tem_$ tem_de tudo tudo_num uma uma~de ver_meus ver_o voce_guardam voce_guardou`,
    '-3': `^_some after-roadmap:apaga apaga apagar apagar_meus apagar~dados apagu- exclu- quero_apagar quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga- quero_que voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '16': `^_oi oi`,
    '14': `:eae ^_eae eae eae_$`,
    '13': `^_bom bom_dia`,
    '12': `:oi bom`,
    '11': `:opa ^_NAME ^_opa after-roadmap:oi opa`,
    '10': `:ai e_ai`,
    '9': `:oii NAME_$ ^_oii dia_$ oii`,
    '8': `:tarde ai_$ belez- beleza beleza_$ boa_tarde debts:NAME`,
    '7': `,_tudo :boa :bom :e ^_e after-roadmap:dia after-roadmap:dora dia dora tarde tudo~?`,
    '6': `:dia :eh after-roadmap:bom ai boa debts:bom tarde_$`,
    '5': `:robo ? NAME~tudo alguem_ai debts:bem debts:dia eh_robo n0 oii_voce robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :, :? :certo :sou :voce ?debts after-roadmap:alguem algue- alguem bem bem_? boa~. debts:tudo eh~? nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:nome :tudo NAME ^_boa after-roadmap:ai certo dividas_$ eh~, meu~eh`,
    '-3': `._$ :renegociar ?debt-kind ?income-source ?~de debt-kind:NAME debts:oi minha- minhas minhas_dividas renegociar`,
    '-4': `:minhas`,
    '-5': `oi_?`,
    '-6': `de~.`,
    '-7': `dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '18': `como_$`,
    '17': `fala repet-`,
    '16': `^_ahn ^_botei ^_fala ^_ha ahn ahn_$ botei`,
    '15': `^_hein ha_$ hein hein_$ ou socor-`,
    '14': `?debt-amount desen- entendi ha nao_entendi oi_?`,
    '13': `:socorro ^_ajuda ^_como ^_explica ^_oi audio audio_$ botei_$ como da_um enten- expli- nao_peguei oi peguei_$ pergu- repete`,
    '12': `?flexibles ?which-change ^_repete capte- captei captei_$ me_socorre nao_captei o_que preci- qual repete_$ serve socorre socorre_$`,
    '11': `?rates ^_onde ^_precisa aqui_$ como_assim como~isso consent:ajuda eh_mensal entendi_$ exemp- exemplo explicar mensal mensal_isso`,
    '10': `?incomes ^_? ^_desenha ^_pode a_pergunta assim da_uma de_qual delas_$ desenha desenha_para desenha~mim eh~mes impor- importa importa_$ isso_importa mes_eh pegue- peguei pergunta qual_delas quero_ajuda rates:? ser`,
    '9': `?essentials ?overdue ^_aceita ^_da ^_posso ^_preciso ^_quais ^_que ^_tipo a_ficha aceita aceita_audio after-roadmap:ajuda ajuda- atola- caiu~ficha chuta- chutar chutar_$ debts:ajuda debts:como delas desenho desenho_$ eh_para estou~em explica explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual me_da me~uma n0 nao_caiu overdue:como overdue:qual o~ai pode_repetir por_mes por~eh
posso posso_chutar posso_mandar preciso preciso_de quais quais_gastos qual_$ que_$ quer repetir respondo tambe- tambem tambem_$ tipo um_NAME um_desenho um_help`,
    '8': `^_entra ^_exemplo ^_socorro ajudam as as_que atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:ha da~desfazer de_um debt-amount:como debts:oi desfazer_depois desfazer~? dividas_. e_as eh_por eh_qual eh~escrever em_miudos entendi_bulhufas entra essentials:fala estou_atolado estou~me exato exato_$ exemplo_por exemplo~favor explica_melhor explicar_$ facil facil_$ ficha
ficha_$ incomes:como mais_facil miudo- miudos miudos_$ onde_acho overdue:botei overdue:que para_desfazer para_escrever pergunta_mais pergunta~facil plano_$ pode_explicar portu- portugues precisa qual~qual que_pergunta que_somar repetir_$ responder_$ sair_das sair~dividas ser_exato socorro somar somar_tudo taxa_$ tenho_que tenho~somar thirteenth:? troca_em troca~miudos voce_ajudam`,
    '7': `:ajuda ^_conta ^_isso ^_qual ^_respondo ^_serve ^_troca a_responder after-roadmap:help after-roadmap:preciso ajuda~responder alto_$ aqui as_atrasadas assim_$ bruto_ou caiu ce com_divida comprovar comprovar_$ com~ou consent:dividas consent:me conta- da~NAME da~help da~luz debt-amount:eh debt-amount:qual debt-amount:que debts:fala debts:pergunta debts:pode devag- devagar devagar_$ de~. em_conta
essentials:por esta_falando fala_de fala_devagar fala_dificil faz_um flexibles:que foto_$ incomes:botei incomes:que instalments-left:? isso isso~por juros_ou juros~sem limpar_minha limpar~vida luz_$ mandar mandar_foto me_ajuda me_organizar melhor_$ minha~financeira novo_$ o_do opcoe- opcoes opcoes_$ organ- organizar organizar_minhas organizar~contas orien- orientacao ou_o ou_sem overdue:eh
overdue:entendi o~tambem para~depois pergunta~novo pode pode_ser por_alto posso~foto precisa_comprovar preciso_me preciso~organizar que_ser quem~devendo queria_ajuda quero_limpar que~dizer rates:hein respo- respondo_como sao~opcoes serve_$ serve_por serve~alto tem~ser troca uma_luz vida_financeira voce_fala voce~dificil`,
    '6': `:. ?debts ^_bruto ^_o ^_pergunta ^_por ^_vim a_diferenca acho_essa acho~informacao after-roadmap:ajudam after-roadmap:estou after-roadmap:nesse after-roadmap:orientacao ajudam_quem ajudam~esta alto aprox- aproximado aproximado_$ as_palavras as~? as~ja atrasadas bruto bruto~liquido bulhu- bulhufas bulhufas_$ cartao_ai com_juros comer_? como_respondo com~dividas consent:da conta_o contar_o
contar~cartao contas_$ das das_duas da~exemplo da~forca de_gasto de_novo debt-kind:aqui debt-kind:para debts:da debts:preciso debts:ser debts:um diabo diabo_eh diabo~isso difer- diferenca dificil_$ dividas eh~comer em_que entendi_foi entendi_nada entendi~nada entra_a entra~pensao era_a era~pergunta escrever essentials:como essentials:ou essentials:serve esta_devendo eu_vejo eu~aqui eu~se exemplo_$
explica~burro faco_agora fala_portugues falan- falando fala~novo falta_$ flexibles:o flexibles:ou flexibles:qual foi_nada forca_ai foto incomes:eh incomes:fala incomes:ou incomes:pode instalments-left:que limpar liquido liquido_$ mais_simples mes_ou mexer_nesse nao~a nao~foi nesse_link no_boleto novo onde onde~essa ou_da ou_liquido overdue:audio overdue:explica overdue:ha overdue:tipo o~ou o~quer
palav- palavras palavras_$ para_burro para_que pedir_ajuda pergunta_de pergunta_eh pergunta~essa perguntou_$ pode~aproximado pode~as portugues_$ por~ou precisa_ser qual_das qual_era qual~diferenca qual~duas qual~voce que que_ce que_diabo que_ja que_quer quer_dizer quero_organizar quero~minha que~eh que~exato que~paguei que~perguntou que~tudo rates:acho rates:como rates:entendi rates:fala rates:oi
respondo_isso sair ser_aproximado simpl- simples simples_$ tem_que tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um um_exemplo uma_forca vale_contar vale~o vejo vim vim_pedir vim~ajuda voce_perguntou voce~quem which-change:para`,
    '5': `?_$ ^_de ^_em ^_faz ^_gostaria ^_quer ^_soma ^_vale a_pensao acho acho_isso after-roadmap:mexer after-roadmap:repete after-roadmap:sei after-roadmap:uma afund- afundado afundado_em afundado~divida ai_eh ai~o alguem_me alguem~ajuda as_vencidas as~entram atrasadas_entram atrasadas~na bicho bicho_eh bicho~esse burro burro_$ cada_um ce_quer com_farinha com_minhas come_com comer come~farinha
como_descubro como_eu como_vejo como~quanto compr- confirm-delete:que consent:conta consent:melhor consent:uma conta_? contando contando_as contando~vencidas contar credo- credor credor_$ das_dividas de_comer de_orientacao debt-amount:ajuda debt-amount:fala debt-amount:o debt-amount:tipo debt-kind:? debt-kind:mim debt-kind:que debts:entra debts:exemplo debts:me debts:ou debts:que descubro
descubro_quanto descubro~falta desfazer devendo_$ de~loja de~ou direi- direito direito_explica diz_$ do_mes documento_$ do~filho duas~diz eh_cada eh_contando eh_credor eh~as eh~isso eh~um em_divida entendi~pergunta entra_nisso entram entram_na entram~conta escre- escrever~numero esqueci_qual essa_informacao esse_nome essen- essentials:? essentials:assim essentials:isso essentials:mes essentials:o
essentials:onde essentials:que essentials:repete estou_afundado estou~nao eu_faco eu~agora eu~esse eu~o explica~leito e~que fala_mais falar_por fala~simples farin- farinha farinha_? fica_isso fica~no filho_$ financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:tipo forca gasto_$ hoje_ou hoje~o incomes:exemplo incomes:isso incomes:mes incomes:por incomes:quais
informacao informacao_$ interessa_para interessa~que isso_come isso_interessa isso_no isso_que isso_serve isso~boleto isso~com isso~de isso~para isso~voce ja_paguei leito_$ ler ler_direito ler~explica limpa- liqui- loja_eh loja~essa manda- mandar_documento melho- melhor mensa- mes mexer mexer~link minha_vida minhas_contas nao~ler nao~mexer nesse no_olhometro nome_ai nome~eh oi_nao oi~entendi
olhom- olhometro olhometro_$ onde~vejo ou_separado ou~juros overdue:isso overdue:pode overdue:quais overdue:ser o~eu o~isso o~ponho o~significa para_leito para_sair para~o pensao_do pensao~meu perguntou pode~no ponho ponho_aqui precisa_mandar precisa~documento preciso~um qual_eh qual_loja qual~a qual~eh que_? que_bicho que_ponho que_significa quem_esta queri- queria quero~das quero~minhas quer~o
que~aqui que~cada que~credor que~de que~faco que~nisso que~sabe que~serve rates:mes responder sabe_fazer saber_o saber~que sei_ler sei_mexer sei~direito separ- separado separado_$ ser_no ser~olhometro signi- significa significa_isso socorro_estou socorro~afundado soma_tudo soma~ou tambem_? tipo_o tipo~que tudo_ou tudo~separado um_$ uma~ai vale vejo~juros vencidas vencidas_? ver~minhas voce_esta
voce~falando voce~fazer which-change:que`,
    '4': `:novo NAME_diz ^_alguem ^_coloco ^_com ^_me ^_nao ^_quero ^_se ^_vi a_desse acontece_? after-roadmap:contas after-roadmap:entendi after-roadmap:link after-roadmap:luz after-roadmap:me after-roadmap:queria ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor_de amor~deus apagar_some apagar~o aparece_$ app
app_aparece as_opcoes assim_taxa as~eu a~disso a~mes bico_tambem boto_aqui canto canto_da canto~fatura cima cima_$ coloco_o coloco~do come como~eu como~sei como~taxa com~? confusa confusa_nao confusa~entendi consent:das consent:essa consent:help consent:minhas consent:organizar consent:orientacao consent:preciso consent:responder consent:sabe consent:voce conta conta_a conta~bico da_fatura
das~NAME da~fica da~toda de_deus de_gente de_hoje debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:nao debt-amount:ou debt-amount:por debt-amount:ser debt-amount:serve debt-kind:ai debt-kind:as debt-kind:cada debt-kind:em debt-kind:esse debt-kind:explica debt-kind:ou debt-kind:um debt-kind:vale debts:as debts:dividas debts:eh debts:entendi debts:estou debts:exato debts:faco
debts:isso debts:o debts:onde debts:por debts:posso debts:quero debts:sair debts:taxa depois_? descu- desse~tambem devedor_$ de~orientacao de~sobre diferenca_disso diferenca~tudo dific- dificil disser disser_sim disser~o disso_tudo divid- dividas_? diz do_app do_meu docum- documento do~aparece do~marido do~passado duas_NAME eh_$ eh_de eh_parcela eh_saldo eh~devedor eh~valor em em~canto em~lugar
enrol- enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel escrever_o esqueci~era essa_pergunta essas_opcoes esse_$ essencial essencial_$ essentials:delas essentials:eh essentials:esse essentials:explicar essentials:nao essentials:novo essentials:precisa essentials:qual esse~ai esta_perguntando esta~de esta~isso estou_confusa estou_enrolado estou_perdido eu_acho eu_apagar eu_boto
eu_disser eu_sei eu~paguei eu~sim eu~some faco~sair fala_lingua falando_$ falando_de falando~qual falar~audio fala~de fatura_fica fazer_$ fica fica_$ finan- financeira flexibles:mes flexibles:por flexibles:precisa funciona~aqui gostaria~orientacao incomes:as incomes:explica incomes:o incomes:posso incomes:precisa incomes:ser incomes:serve incomes:taxa indicaram indicaram_voce indicaram~para
juros_$ leito lingu- lingua lingua_de lingua~gente link_$ lugar lugar_do lugar~app mandar_audio marido_tambem me_indicaram mes_passado mes_tambem mes~? mes~por mes~serve meu_ou meu~da me~ai me~pelo minha- minhas na_conta na~? nisso o_bico o_cartao o_juros o_valor onde_eu onde_fica onde_que onde~eu orientacao_$ orientacao_sobre ou_por ou~ano overdue:ajuda overdue:o overdue:posso overdue:tenho
o~entra o~mes o~meu o~sao paguei_$ para_ajudar para_outro para~das para~isso parcela~aberto passado_serve pedir pelo_amor pelo~de pensao perdido pergunta_? perguntando perguntando_isso perguntando~? pode_trocar pode~por por por_audio por_cima por~esta posso~audio posso~por preciso~uma quais_sao quais~as que_canto que_entra que_isso que_lugar que_mesmo que_responder que_sao quer_saber quero_sair
que~? que~acho que~ajudam que~boto que~essas que~parcela que~perguntando que~saldo que~tenho rates:em rates:essa rates:eu rates:isso rates:o rates:onde rates:ou rates:quer rates:repete rates:respondo rates:tambem repete_que saldo_devedor sao_as sao_essas se_esta sem_juros ser_por ser~cima se~apagar se~atrasada se~disser sim_o sim~que so_as soma some~que so~atrasadas so~meu tenho~responder
thirteenth:conta toda_$ um_para uma_orientacao um~outro vejo_o vi_que vi~voce voce voce_para voce_sabe voce~ajudar which-change:? which-change:aqui which-change:eh which-change:isso`,
    '3': `,_qual ,~eh :fazer :pode :queria ? ?_queria ?consent ^_queria ^_voce aceit- acho_esse acho~trem acont- acontece after-roadmap:desse after-roadmap:divida after-roadmap:gostaria after-roadmap:limpar after-roadmap:nada after-roadmap:nao after-roadmap:quero after-roadmap:sair after-roadmap:sobre after-roadmap:vi after-roadmap:vida ajuda_com ajudar amor ano_isso aparece aqui_? atrasada_$ atrasadas_$
a~do bico boleto_$ boleto_ou botar_o botar~que boto cada ce_falou centa- centavo centavo_$ centavo_por centavo~centavo ce~eh ce~saber claro_$ coloc- coloco comecar_me comecar~ajuda como~para confirm-delete:o confirm-delete:para confirm-delete:se confu- consent:a consent:ajudam consent:as consent:contas consent:devendo consent:em consent:era consent:estou consent:financeira consent:pergunta
consent:quero consent:sair consent:um contam contam_? conta~desse conta~vale da da_familia de_ajuda de_uma debt-amount:de debt-amount:esse debt-amount:explica debt-amount:pode debt-amount:posso debt-amount:repete debt-amount:somar debt-amount:tudo debt-kind:ano debt-kind:boto debt-kind:cartao debt-kind:como debt-kind:isso debt-kind:nao debts:agora debts:ajudam debts:assim debts:das debts:dificil
debts:explicar debts:favor debts:filho debts:mandar debts:mes debts:minhas debts:novo debts:organizar debts:pensao debts:respondo debts:voce desse desse_mes deved- devedor deven- devendo de~? de~NAME de~com de~financeira de~mes de~renda divida_$ dizer dizer_essencial dizer_esses dizer~nomes do_ano do_vermelho do~isso do~ou eh eh_essa eh_taxa eh~botar eh~em eh~pergunta em_aberto em_portugues
em~claro endiv- endividada endividada_me endividada~ajuda entendi_o entendi~plano escrever_$ essa_$ essa~? esse_trem essentials:as essentials:bicho essentials:bruto essentials:diferenca essentials:dificil essentials:direito essentials:em essentials:falando essentials:favor essentials:faz essentials:fica essentials:juros essentials:liquido essentials:mandar essentials:pergunta esses_nomes esse~no
esta_atrasada esta~boleto estou_endividada eu_perco eu_posso eu~fazer eu~ouvi eu~que exatamente_$ faco_para fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer~? filho financeiramente financeiramente_$ flexibles:bruto flexibles:eu flexibles:juros flexibles:liquido flexibles:tambem flexibles:tenho flexibles:tudo flexibles:vejo funciona_isso gasto gente_$ gosta- gostaria gostaria_de
incomes:alto incomes:bicho incomes:ce incomes:duas incomes:entendi incomes:entra incomes:esse incomes:exato incomes:falando incomes:mandar incomes:para incomes:tudo instalments-left:apagar instalments-left:eu instalments-left:interessa instalments-left:o instalments-left:para interessa isso_$ isso~ce ja~contam junto junto_$ link luz me me_perdi mes_voce mes~do mes~quer meu_filho meu~tambem me~,
me~financeiramente me~voce mim_$ minhas_dividas n1 nada_desse nao_ouvi negocio_no negocio~app no_app nomes_$ no~ou o_aluguel o_meu o_numero o_plano o_vale onde~isso onde~me organizar_financeiramente orientacao_financeira orientacao~minhas ou_do ou_tudo outro_$ ouvi_direito ou~do ou~familia ou~junto ou~parcela ou~que ou~semana overdue:aqui overdue:caiu overdue:de overdue:exemplo overdue:foi
overdue:ou overdue:pergunta overdue:por overdue:quer overdue:taxa o~acontece o~comeco o~eh o~mesmo o~posso paguei_contam paguei~? para para_botar para~minhas parcela parcela_em passado perco perco_se perco~apagar perdi- perdi_, perdido_me perdido~ajuda perdi~qual pergunta_$ pergunta_isso perguntar_$ plano pode~so por_centavo por_um portugues_claro por~pergunta posso_fazer posso_te posso~perguntar
precisa~centavo precisa~exato preciso~ajuda preciso~orientacao qual_a qual_mes qual_renda quanto_falta que_acontece que_eh que_esta que_eu que_posso que_que que_voce quer_$ queria_uma queria~ajuda queria~para quer~essencial quer~esses quer~exatamente que~ce que~da que~do que~essa que~falou que~para que~perco que~taxa que~vejo rates:agora rates:aqui rates:as rates:bulhufas rates:dificil
rates:direito rates:do rates:faco rates:ler rates:meu rates:mim rates:nome rates:num rates:para rates:pergunta rates:qual rates:responder rates:ser rates:simples rates:troca rates:vejo renda_voce renda~esta repete_a repete~eu repete~pergunta sabe saber_exatamente sair~vermelho saldo se_apagar se_eu sei~esta ser_centavo ser_so serve_essa serve~pergunta ser~as ser~por sobre_minhas sobre~dividas
socorro_$ some_o so~conversa taxa te_perguntar thirteenth:contando thirteenth:da thirteenth:para toda total_ou total~da trem_$ troca- trocar tudo_$ tudo_junto um_ou um_por uma_ajuda uma~para um~tudo um~um vale_tambem valor_de valor_total valor~hoje valor~juros valor~ou vejo_esse vejo_isso vejo~negocio venci- voce~com which-change:de which-change:explica which-change:nao which-change:ser`,
    '-3': `,_que :com :eh :funciona :nao :o :qual :quero :voce ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?worry ^_acho ^_boa ^_desfaz ^_essa ^_foi ^_ja ^_melhor ^_meu ^_minha ^_muda ^_nem ^_nunca ^_outra ^_perdi ^_reset ^_sair ^_sem ^_so a_conta acabo- acho_que after-deficit:? after-roadmap:? after-roadmap:as after-roadmap:essa after-roadmap:eu after-roadmap:para after-roadmap:posso
after-roadmap:ser after-roadmap:tem ajuda~negociar anter- anterior antes as_contas as_dividas as_minhas atend- atrasar banco boa boleto~em cai calor carne casa_$ cobra- com_as como~o com~minhas confi- consent:esse consent:favor consent:meu conto_$ cpf da_re debt-amount:estou debt-kind:NAME debt-kind:conta debt-kind:meu deixa desca- desco- desfaz deu dever dinhe- dinheiro disso_? do_tempo e_o
eh_juros eh~para encer- entendi_mais entendi~ou entendi~que esquece esse_governo essentials:me esse~nao eu~? eu~entendi eu~sei explica_$ falei_$ fase fase_$ favor_me favor~ajuda fazem fora funciona_$ hoje_$ income-source:que incomes:ai incomes:essa informacoes isso~eh la lembr- li liga ligar lista mais_$ mais_ou mais~menos mas mas_nao me_liga menos_$ meu_$ meu_numero me~as mudar nao_$ nao_ajuda
nao_precisa nao_tenho nao~mais nao~para negoc- negociar nenhu- nenhuma nunca o_# ou_menos overdue:vou o~da o~fala o~nao pago para_negociar parar para~voce parti- particular particular_$ passar pode_mandar pode_passar pode~depois por_ai por~me prime- primeiro primeiro_$ procu- pront- proxi- proxima pula qual~# que_dia que_fase quero_sim quero~o que~fazem que~juros rates:depois rates:rotativo re_$
reset reset_$ respondi retor- rotativo_$ sei~eh ser_depois sim_por sim~favor so_isso so~que tanto tempo tempo_$ termi- thirteenth:e tira trocar_$ tudo_que vai ver viu_$ voce_$ voce_eh voce_fazem voce_tem volta- voltar vou worry:nao worry:o`,
    '-4': `?after-crisis ^_nada ^_quem ^_sei ^_tudo ^_volta after-roadmap:eh after-roadmap:fala after-roadmap:novo ajuda~organizar aqui_eh cance- cet_$ coisa com_isso com_o consent:eh consent:nao consent:pode consent:por de_juros de_que debt-kind:de dessa de~tipo eh~? entendi_de essentials:quero eu_falei eu_vou falei gover- governo income-source:o incomes:sei juros_, menos me~o o_boleto onde_vejo
outra_pergunta passo pensar pensar_$ posso~? preciso_pensar pular_? que~falei que~que que~vou rates:, rates:taxa re sair_$ sei_o sei~que ser~? taxa_de tipo~essa vida_$ viu volta`,
    '-5': `:como ?after-deficit ^_desfazer after-roadmap:a after-roadmap:isso after-roadmap:mim after-roadmap:o after-roadmap:ordem after-roadmap:pode after-roadmap:que debt-kind:da desfazer_isso eh_que eh~de eh~divida essa_divida ordem ordem_$ outra o~que o~tem que_tem rates:cet rates:juros rotat- rotativo tem_$ tipo_eh`,
    '-6': `:isso ?income-source after-roadmap:qual boa_pergunta cet nao~de oi_$`,
    '-7': `after-roadmap:como pular qual_o`,
    '-11': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '18': `^_chama chama`,
    '17': `atendente human- humano`,
    '16': `^_atendente`,
    '15': `falar_com humano_$ me_liga`,
    '14': `algue- alguem atendente_$ liga_$`,
    '13': `o_# qual~# quero_suporte supor- suporte suporte_$`,
    '12': `chama_o falar me_transfere qual_o telef- telefone trans- transfere transfere_$`,
    '11': `^_falar gente ligar robo`,
    '10': `:humano ^_liga ^_me de_verdade gente_$ liga_para liga~mim pessoa pessoa_$`,
    '9': `:atendente alguem_$ com_um geren- gerente nao_resolve passa_para pesso- tem~de`,
    '8': `^_qual atendimento debts:liga ligar_para o_gerente quero~com resolve super- uma_pessoa verda- verdade`,
    '7': `:tem ^_bota ^_robo after-roadmap:atendente after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com com_maquina conve- converso converso_com converso~maquina debts:falar debts:qual essentials:me ligar~voce maqui- maquina me~para nao_converso nao~com para_voce passa posso_ligar posso~para qual quero quero_falar rates:liga rates:me resol- resolve~vida responsavel
responsavel_$ robo~resolve tem~? tua tua_chefe um_atendente voce_$ voce_tem`,
    '6': `?_quero ^_quero after-roadmap:alguem atendente_por atendente~favor atendimento_humano bota_o bota~gerente consu- consultor consultor_$ debts:alguem essentials:atendente essentials:qual gerente_$ gerente_na gerente~linha humano_ai ligar_$ linha linha_$ maquina_$ na_linha nao~minha para_alguem quero_gente quero_pessoa rates:alguem rates:com rates:falar resolve_minha robo_nao robo~quero ser_humano
ser~ai tem_alguem tem_ser tem~humano`,
    '5': `:o ?rates ^_passa ^_posso ^_voce after-roadmap:gente after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa after-roadmap:robo centr- central central_de central~atendimento chama~gerente com_alguem com_consultor com_especialista com_uma com~pessoa consent:bota consent:chama consent:com de_atendimento de_gente debts:com debts:gente debts:humano debts:ligar debts:quero debts:suporte espec-
especialista especialista_$ essentials:falar essentials:humano essentials:o essentials:quero essentials:tem essentials:transfere falar~consultor falar~especialista favor favor_$ me me_passa me~alguem mim_$ nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar para_responsavel passa~alguem passa~responsavel por_favor quero_ouvir quero~voz rates:atendente rates:o
rates:para rates:qual rates:quero telefone_para tem tem_central tem_ninguem um~? vida_$ voz voz_de voz~gente`,
    '4': `,~pessoa :? :me :voce ?essentials ^_atendimento ^_gente ^_tem after-roadmap:atendimento after-roadmap:falar after-roadmap:gerente after-roadmap:humano after-roadmap:verdade alguem_de alguem_pode alguem~carne alguem~me atendimento_$ cansei_de cansei~robo carne_e carne~osso chama_uma chama~pessoa com_gente com_robo com~responsavel com~ser consent:alguem consent:gente consent:tua conversar crist-
cristao de_carne de_robo debts:chama debts:me debts:o debts:para debts:robo debts:tem debts:verdade de~por de~quero e_osso eh_robo essentials:com essentials:ligar essentials:pessoa falar_comigo falar~gente falar~robo falar~um gente_de gente~verdade me_ligar minha_vida o_responsavel para_mim para~comigo pode_me pode~ligar posso qual~telefone queri- queria queria_conversar queria~com rates:#
rates:chama rates:gente rates:transfere resolve_, resolve~quero respo- robo_quero robo~gente ser telefone_de telefone~voce um_cristao um_humano um_ser verdade_$ verdade_? verdade_por verdade~favor vida viven- vivente vivente_$ voce voce~robo`,
    '3': `,_chama ,_quero :cade :falar :quero ?~gente ?~pessoa ^_alguem ^_cade ^_cansei ^_prefiro ^_queria after-roadmap:bota after-roadmap:com after-roadmap:consultor after-roadmap:converso after-roadmap:favor after-roadmap:maquina after-roadmap:quero after-roadmap:resolve after-roadmap:ser after-roadmap:telefone after-roadmap:um ai_de ai~verdade alguem_para alguem_que alguem~conversar alguem~de
alguem~possa arruma_alguem atende atende_alguem bota_um bota~cristao cade cade_o canse- cansei chama_um chama~humano comig- comigo comigo_$ consent:falar consent:maquina consent:minha consent:nao consent:robo consent:um consent:vida conversar_$ conversar~uma cristao_para cristao~falar de_escrever de_voce debts:atendente debts:favor debts:mim debts:posso debts:prefiro debts:telefone debts:voce de~?
eh~? escrever escrever_$ essentials:atendimento essentials:chama essentials:para essentials:posso essentials:responsavel essentials:uma essentials:verdade eu_ligar eu~gosto e~ai falar~alguem falar~o falo_com gosto_de gosto~escrever liga_que liga~eu me_arruma me_atende me_poe me~que mim nao_gosto nao_tem nao~, ningu- ninguem osso osso_ai para para_conversar para_eu para~ligar poe poe_com poe~um
possa possa_me prefi- prefiro prefiro_falar prefiro~com que_possa quero_um que~nao rates:atendimento rates:bota rates:de rates:gerente rates:humano rates:ligar rates:maquina rates:mim rates:pessoa rates:robo rates:tem rates:um rates:verdade robo_$ robo_? ser_vivente telefone~eu tem~telefone um_telefone um~para um~vivente`,
    '-3': `?income-source ^_oi ajuda me_ajuda me~o me~um oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '13': `fatura`,
    '12': `fatur-`,
    '11': `parce-`,
    '9': `a_fatura debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a`,
    '7': `debt-kind:cartao`,
    '5': `^_aquele autom- automatico banco~minha debt-kind:aquele debt-kind:banco debt-kind:minha debt-kind:virou do_cartao fatura_$ minha_fatura virou`,
    '4': `?debt-kind ^_fatura ^_parcelamento aquel- aquele cartao_$ debt-kind:em dez_$ divid- eh~fatura em_dez fatura~em o_banco ofereceu ofereceu_$ o~ofereceu que_o que~cartao`,
    '3': `carta- cartao de_fatura debt-kind:o debt-kind:que dez eh_a o_cartao ofere- parcelamento~fatura que_virou`,
    '-3': `debt-kind:vem`,
  },
  'kind:condominium-fee': {
    '18': `condo-`,
    '12': `debt-kind:do`,
    '11': `debt-kind:condominio sindico`,
    '10': `condominio debt-kind:predio do_predio predi- predio predio_$ sindi-`,
    '9': `?debt-kind condominio_$ o_condominio`,
    '8': `eh_do`,
    '7': `debt-kind:taxa`,
    '6': `debt-kind:eh taxa taxa_do`,
    '5': `^_taxa`,
    '4': `a_taxa taxa~predio`,
    '3': `^_eh da~do debt-kind:o fechado fechado_$`,
  },
  'kind:credit-card': {
    '16': `debt-kind:cartao`,
    '15': `debt-kind:eh`,
    '14': `?debt-kind`,
    '13': `^_cartao`,
    '11': `cartao_$ debt-kind:plastico elo plast- plastico`,
    '10': `^_eh ^_fatura debt-kind:credito debt-kind:fatura debt-kind:vista`,
    '9': `carta- cartao fatura_$ vista_$`,
    '8': `credito de_passar debt-kind:de debt-kind:passar dele_$ fatur- fatura maldi- passa- vista`,
    '7': `credi- dele eh~plastico eu~no fatura_que mercado_$ no_mercado passar plastico_$ rotat- rotativo`,
    '6': `debt-kind:fui debt-kind:no passando passo`,
    '5': `^_aquele ^_credito ^_fui cartao~loja credito_$ debt-kind:loja debt-kind:mes debt-kind:nao debt-kind:que debt-kind:todo e~paguei maquininha merca- mercado nao_paguei o~eu paguei_$ que~todo`,
    '4': `aceitei aceitei_$ aquele cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:e debt-kind:eu debt-kind:hora de~na dinheiro_de do~mesmo e_nao fui intei- loja_$ maqui- o_dinheiro o~de todo_mes`,
    '3': `,_daqueles ^_gastei aquel- a~que cartao_, cartao~daqueles conse- consegui consegui_pagar daqueles_da daqueles~loja debt-kind:mesmo debt-kind:o debt-kind:vem eh gaste- gastei gastei_no hora limite_do limite~cartao loja nao_consegui nao~pagar no_limite que_vem todo`,
    '-3': `agiot- agiota autom- automatico carne- carnezinho consignado_$ debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carnezinho debt-kind:consignado debt-kind:conta debt-kind:do debt-kind:fiado debt-kind:um debts:credito eh_consignado fiado fiado_$`,
    '-4': `debt-kind:parcelamento parcelamento`,
    '-5': `parce- paren-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '12': `^_pos pos`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso debt-kind:o faculdade_$ o_NAME`,
    '8': `facul- faculdade`,
    '7': `^_creche ^_curso ^_faculdade crech- creche creche_particular curso_de escol- mensa- mensalidade_$ o~em`,
    '6': `KIND ^_escola coleg- colegio da~filha debt-kind:em do_menino escola_do escola~menino filha_$ menino_$`,
    '5': `EXPENSE a_matricula curso~ingles da_faculdade de_enfermagem de_ingles debt-kind:da debt-kind:enfermagem debt-kind:minha debt-kind:particular enfer- enfermagem enfermagem_$ escola filha matri- matricula menin- menino minha_filha parti- particular particular_$`,
    '4': `^_o da_minha escolinha ingle- ingles ingles_$ mensalidade_da o_curso`,
    '3': `NAME_$ a~da debt-kind:de`,
    '-3': `?income-source ^_exame aluguel_$ condo- debt-kind:aluguel debt-kind:condominio debt-kind:iptu debt-kind:que exame iptu_$`,
    '-5': `debt-kind:eh`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `clini- clinica convenio debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ conve- foi_um`,
    '10': `^_dentista debt-kind:dente dente dente_$ denti- dentista`,
    '8': `^_exame conta_da debt-kind:um exame mater- maternidade prote-`,
    '7': `,_meus ^_foi debt-kind:foi debt-kind:meu debt-kind:particular do_meu meus_oculos oculos_$ otica particular particular_$`,
    '6': `^_conta ^_plano ^_tratamento aparelho de_saude debt-kind:, debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ oculo- oculos parti- plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:conta debt-kind:uma filho foi mae meu_filho meu_pai minha_mae pai pai_$`,
    '4': `KIND da_minha debt-kind:botei debt-kind:minha inter- meus plano`,
    '3': `EXPENSE ^_botei botei conta debt-kind:do nos o~do um`,
    '-3': `?income-source ^_creche ^_um cdc crech- creche creche_particular debt-kind:carne debt-kind:no debt-kind:que finan-`,
    '-4': `debt-kind:NAME`,
    '-5': `reneg-`,
    '-6': `debt-kind:a debt-kind:eh`,
  },
  'kind:informal': {
    '14': `?debt-kind`,
    '13': `debt-kind:me paren-`,
    '11': `debt-kind:na`,
    '10': `debt-kind:NAME debt-kind:no fio`,
    '9': `^_fiado ^_na cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:que no~do que_me`,
    '8': `^_no boca confi- de_boca debt-kind:boca debt-kind:fiado que_NAME sem_papel vaqui- vaquinha`,
    '7': `adiantou adiantou_$ boca_$ debt-kind:adiantou debt-kind:do debt-kind:papel debt-kind:sem fiado foi_de`,
    '6': `^_caderneta adian- arrumou bar bar_$ debt-kind:eh debt-kind:foi dinheiro~NAME do_mercadinho fiado_no fiado~bar mercadinho mercadinho_$ no_bar papel`,
    '5': `^_foi arrum- debt-kind:, debt-kind:de dinheiro_que empre- fiado_na`,
    '4': `NAME_adiantou NAME_me NAME~adiantou NAME~me ^_dinheiro ^_eh ^_ele debt-kind:dinheiro debt-kind:so debt-kind:vale ele ele_me ele~emprestou emprestou foi me_adiantou me_emprestou me_socorreu merca- me~na nenhum_, nenhum~so palav- que~socorreu sem sem~nenhum socorreu socorreu_$`,
    '3': `,_sem ,_so ,~papel NAME_que ^_sem ^_vale de~mesmo dinhe- dinheiro me na nenhum papel_$ socor- vale`,
    '-3': `debt-kind:da debt-kind:emprestimo debt-kind:um eh_do`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `debt-kind:agiota`,
    '13': `agiot- agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os os~do`,
    '8': `^_agiota ^_os debt-kind:juros do~a eh_agiota`,
    '7': `?debt-kind debt-kind:de debt-kind:emprestimo debt-kind:mesmo debt-kind:na debt-kind:que do_emprestimo que~na`,
    '6': `^_daqueles a_gota cara_que conhe- daque- daqueles daqueles_que debt-kind:daqueles debt-kind:dinheiro debt-kind:do debt-kind:gota debt-kind:porta do_gota empresta esqui- esquina esquina_$ gota gota_$ gota_a gota~gota o_cara os porta_$ vive vive_de`,
    '5': `cara de_juros debt-kind:a empre- emprestimo_$ mesmo_$ na_porta porta que~de um~que`,
    '4': `^_dinheiro ^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinhe- dinheiro dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_$ juros_alto mesmo nao_paga o_homem o~que que_se que~nao se_nao`,
    '3': `alto amanh- amanha cobra com~na debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:o debt-kind:rua debt-kind:tal de~com emprestimo_de moto_na o_tal o~do paga que_cobra rua rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:NAME`,
    '12': `?debt-kind debt-kind:a debt-kind:casa`,
    '10': `da_casa debt-kind:o finan-`,
    '9': `a_casinha casa casin- casinha financiamento_de morar`,
    '8': `debt-kind:financiamento eh~casa financiamento o~que`,
    '7': `NAME_$ ^_financiamento ape debt-kind:ape debt-kind:onde debt-kind:planta debt-kind:terreno o_ape o_teto onde_eu plant- planta planta_$ terre- terreno teto`,
    '6': `a~do casa_minha casa~vida debt-kind:da debt-kind:financiei eh_da minha_casa minha~minha`,
    '5': `^_NAME ^_a a_NAME casa_$ casa_propria debt-kind:minha debt-kind:moro debt-kind:propria eu_moro financiei minha_vida moro propria_$ vida_$`,
    '4': `^_o a_casa a_chave a~da chave debt-kind:do debt-kind:eh debt-kind:que onde propr- propria vida`,
    '3': `^_minha a_gente a_prestacao apart- apartamento apartamento_que apartamento~a a~comprou compr- comprou debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:gente debt-kind:lote debt-kind:prestacao do_lote financiado lote o_apartamento prestacao_da prestacao~casa que_a que~gente`,
    '-3': `NAME~de ^_financiei forca`,
    '-4': `aqui_de aqui~casa a~aqui debt-kind:aqui o_NAME`,
    '-5': `de_casa`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `debt-kind:cheque debt-kind:no`,
    '10': `chequ- cheque`,
    '9': `conta debt-kind:especial debt-kind:o especial_$ negat-`,
    '8': `?debt-kind a_conta debt-kind:limite debt-kind:saldo debt-kind:tal espec- especial o_tal saldo tal tal_do`,
    '7': `azul azul_$ limit- limite o_cheque`,
    '6': `^_entrei a~ficou cai_no conta_corrente conta~negativa corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:entrei debt-kind:la debt-kind:vermelho deved- devedor entre- entrei entrei_no ficou limite_da limite~conta negativa negativo negativo_$ no_negativo o_saldo o~do`,
    '5': `^_cai ^_cheque cheque_especial conta_no debt-kind:cai debt-kind:esta la_$ na_conta no_vermelho o~esta verme- vermelho vermelho_$`,
    '4': `^_estourei ^_limite aquele~que cai conta_$ debt-kind:a debt-kind:do debt-kind:na eh~limite estou- estourei la limite_que o_limite`,
    '3': `^_aquele aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:aquele debt-kind:e devendo_na dinheiro_que eh_meu eh~e e~no fiquei_devendo nao~meu que~eh saldo_$ vem_na`,
    '-4': `debt-kind:de`,
    '-5': `do_rmc rmc rmc_$`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind debt-kind:vem`,
    '10': `debt-kind:consignado debt-kind:do eh_consignado marge- margem o_da`,
    '9': `consignado_$ debt-kind:da debt-kind:desconta debt-kind:folha desco- do_rmc o_de rmc_$`,
    '8': `apose- aposentado aposentado_$ consignado debt-kind:beneficio debt-kind:de debt-kind:o desconta desconta_do folha rmc vem`,
    '7': `^_vem beneficio_$ consi- debt-kind:antes debt-kind:descontado folha_$`,
    '6': `antes_de benef- beneficio debt-kind:direto debt-kind:eh debt-kind:ja debt-kind:na descontado diret- direto direto_$`,
    '5': `^_desconta ^_tira abati- antes~cair bpc_$ cair cair_$ contracheque contracheque_$ credito_do credito~trabalhador da_clt de_cair debt-kind:aposentadoria debt-kind:contracheque debt-kind:eles debt-kind:minha debt-kind:tira descontam~de do_bpc do_salario do_trabalhador eles_puxam em_folha ja_vem na_folha puxam tira todo~na trabalhador`,
    '4': `INCOME ^_credito ^_descontam ^_eles antes aposentadoria aposentadoria_$ aquele_que bpc clt clt_$ come come_meu contr- debt-kind:come debt-kind:mes debt-kind:morrido debt-kind:que debt-kind:todo descontado_$ descontam do_beneficio do~da ja~descontado mes_na minha_aposentadoria morre- morri- morrido morrido_no na_minha o~come que_come que_desconta que~do que~meu vem_descontado vem_morrido vem~no`,
    '3': `^_eh ^_o debt-kind:credito debt-kind:em debt-kind:meu debt-kind:no debt-kind:pagamento debt-kind:tal descontado_em descontado~folha desconta~contracheque de~que do_contracheque eh_descontado eh~em eles emprestimo_que emprestimo~desconta holer- holerite holerite_$ meu_beneficio no_contracheque no_holerite o_tal pagam- pagamento salar- salario servidor tal tal_do todo_mes traba-`,
    '-3': `?income-source debt-kind:NAME o~que`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:personal-loan': {
    '16': `debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `^_emprestimo debt-kind:um`,
    '12': `debt-kind:financeira`,
    '11': `cdc empre- emprestimo financeira financeira_$`,
    '10': `debt-kind:credito debt-kind:para debt-kind:peguei`,
    '9': `^_um credito debt-kind:dinheiro`,
    '8': `^_credito ^_peguei credi- dinhe- finan- meu_negocio negocio_$ pegue- peguei popul- popular popular_$`,
    '7': `^_antecipei antecipei debt-kind:na dinheiro para_meu`,
    '6': `anive- aniversario aniversario_$ antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:meu debt-kind:negocio dinheiro_emprestado dinheiro_na emprestado na_hora negocio o_saque o~aniversario saque saque_aniversario`,
    '5': `^_dinheiro calca- calcada calcada_$ debt-kind:mesmo debt-kind:pessoal emprestimo_$ emprestimo_NAME emprestimo_pessoal facil hora hora_$ na_calcada negoc- peguei_um pessoal um`,
    '4': `app_$ banco_$ capit- capital debt-kind:app debt-kind:foi debt-kind:no debt-kind:reformar do_banco emprestimo~, para_reformar pesso- pessoal_$ pre que_aparece refor- reformar`,
    '3': `^_foi a_casa aparece_no app aprov- aquel- aquele caixa caixa_eletronico carne_$ debt-kind:, debt-kind:aparece debt-kind:aquele debt-kind:carne debt-kind:normal dinheirinho eletr- eletronico emprestimo_para mesmo_$ nao~consignado negativado negativado_$ no_app no_caixa no~eletronico para~a peguei_para que~no um_dinheirinho`,
    '-3': `^_os debt-kind:os dele dele_$ do_emprestimo os~do rotat- rotativo`,
    '-4': `debt-kind:da`,
    '-6': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '12': `quiti- quitinete`,
    '11': `aluguel aluguel_$ debt-kind:NAME`,
    '10': `alugu-`,
    '9': `?debt-kind o_aluguel`,
    '8': `alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `^_NAME debt-kind:que`,
    '5': `aluguel_do ponto ponto_$ quart- quarto`,
    '4': `NAME_$ ^_a ^_do aluguel_da barra- barraco debt-kind:o fechei_$`,
    '3': `EXPENSE casa_que casa~eu da_loja da~que debt-kind:do debt-kind:loja do~que feche- fechei loja_que moro_de o~que que_eu`,
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
    '7': `^_feirao acordo_que debt-kind:nome feira- feirao feirao_limpa feirao~nome foi limpa_nome`,
    '6': `debt-kind:que debt-kind:um limpa nome_$`,
    '5': `^_um acordo_$ asses- assessoria debt-kind:e debt-kind:fiz do~que que_fiz`,
    '4': `acordo_da acordo~eu cobranca cobranca_$ da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nome quebrei que~e que~quebrei uma~da um~que`,
    '3': `^_parcelamento acordo_do acordo~serasa cobra- cumpr- cumpri debt-kind:eu debt-kind:parcelamento debt-kind:uma do_acordo do_serasa eh~que nao_cumpri o_acordo parcelamento quebr- trato um_trato`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '16': `debt-kind:carne`,
    '15': `?debt-kind`,
    '14': `carne carne_$`,
    '13': `crediario_$ debt-kind:crediario`,
    '12': `carne- carnezinho crediario debt-kind:carnezinho debt-kind:parcelado parcelado`,
    '11': `^_carne debt-kind:loja`,
    '10': `^_moveis credi- debt-kind:fiado fiado fiado_$ movei- moveis moveis_$ parcelado_$`,
    '9': `^_crediario compr- loja`,
    '8': `^_compra compra da_loja debt-kind:compra debt-kind:eh loja_$ prest-`,
    '7': `a_prazo debt-kind:comprei debt-kind:prazo o_crediario parce- tche tche_$`,
    '6': `as~da cama comprei da_cama debt-kind:as debt-kind:da debt-kind:em debt-kind:roupa prazo prazo_$ prestacoes prestacoes_da roupa`,
    '5': `^_as ^_da de_lavar debt-kind:prestacao doze_vezes eh_o em_doze enxov- enxoval gelad- geladeira geladeira_em lavar loja_mesmo maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em`,
    '4': `^_comprei ^_eh ^_uma a~de debt-kind:foi debt-kind:uma de~em doze em~vezes guarda guarda_roupa maqui- maquina que_comprei roupa_$ vezes vezes_$`,
    '3': `KIND ^_foi ^_roupa as carne_do de_loja debt-kind:boleto debt-kind:la debt-kind:mesmo debt-kind:o debt-kind:tenis de~mesmo guard- na_loja no_carne tenis tenis_$`,
    '-3': `debt-kind:agiota debt-kind:conta debt-kind:fatura paren- reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME debt-kind:minha`,
  },
  'kind:tax': {
    '12': `?debt-kind debt-kind:iptu iptu_$`,
    '11': `^_ipva ativa debt-kind:ipva divida_ativa iptu ipva`,
    '10': `^_divida debt-kind:imposto impos- imposto`,
    '9': `debt-kind:multa multa o_iptu`,
    '8': `^_imposto debt-kind:atrasado debt-kind:do debt-kind:mei do_mei mei_$`,
    '7': `debt-kind:coisa debt-kind:da divida eh_coisa eh~da imposto_do mei recei- receita receita_$`,
    '6': `^_multa atrasado atrasado_$ coisa da_moto de_transito divid- multa_de multa~transito trans- transito`,
    '5': `carne_do carro_$ das_do debt-kind:carro debt-kind:moto do_carro do_iptu e~do licen- moto_$ multa_do o_das o~do`,
    '4': `KIND aquele~do boleto_do carro debt-kind:boleto debt-kind:de debt-kind:e debt-kind:o debt-kind:terreno o_carne terre- terreno`,
    '3': `^_aquele aquel- aquele atras- atrasado_da cai_na das de_renda debt-kind:aquele debt-kind:cai debt-kind:carne debt-kind:prefeitura de~que imposto_de imposto~renda malha moto na_malha que_cai que~na`,
    '-3': `?income-source eh~carro`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '13': `chip`,
    '12': `opera- operadora`,
    '11': `celular_$ debt-kind:a debt-kind:celular debt-kind:o`,
    '10': `celul- celular`,
    '9': `debt-kind:internet debt-kind:tv`,
    '8': `inter- internet tv`,
    '7': `^_celular ^_internet debt-kind:da debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone`,
    '6': `^_tv a_cabo cabo cabo_$ de_casa debt-kind:de telef- telefone tv_a tv~cabo`,
    '5': `^_a ^_o cancelei conta~celular de_celular de_internet debt-kind:casa debt-kind:multa do_plano do~que multa multa_do plano tv_$`,
    '4': `cance- casa_$ plano_do plano~celular`,
    '3': `EXPENSE ^_plano a~do conta_de debt-kind:e de~e do_celular`,
    '-3': `?income-source quiti- quitinete`,
    '-4': `debt-kind:eh`,
    '-5': `debt-kind:NAME`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `^_conta debt-kind:a`,
    '11': `debt-kind:conta debt-kind:luz`,
    '10': `?debt-kind encan- encanado gas_encanado`,
    '9': `ca ca_$ d'agu- d'agua d'agua_$ debt-kind:agua do~para luz_$ o_gas`,
    '8': `debt-kind:para gas`,
    '7': `agua conta conta_de debt-kind:de eh_do`,
    '6': `^_a ^_agua agua_e agua~esgoto aqui_de aqui~casa a~aqui debt-kind:aqui debt-kind:e debt-kind:eh e_esgoto eh~luz energ- energia energia_$ esgot- esgoto luz`,
    '5': `NAME~de a_agua a_luz agua_da da_luz da_rua de_casa debt-kind:rua o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `conta~luz de_luz debt-kind:o eh_a rua`,
    '3': `^_eh aqui a~da casa_$ debt-kind:NAME debt-kind:casa debt-kind:da debt-kind:do o~da`,
    '-3': `conta_da mater- maternidade`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu`,
    '14': `debt-kind:a debt-kind:moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o moto`,
    '11': `^_meu finan-`,
    '10': `carro moto_$ verme-`,
    '9': `^_a ^_financiei ^_moto que_esta`,
    '8': `camin- carro_$ debt-kind:esta debt-kind:tirei do_carro eh~carro`,
    '7': `debt-kind:financiado debt-kind:minha financiado financiado_$ o~de tirei`,
    '6': `^_financiamento a_minha caminhao debt-kind:financiamento debt-kind:financiei eh_do financiamento financiamento_do financiei frete frete_$ meu~financiado minha~no o_caminhao`,
    '5': `^_consorcio a_kombi comprei_$ conso- consorcio consorcio_da consorcio~moto de_trabalho debt-kind:comprei debt-kind:que eu_comprei financiamento_da kombi meu no_carne que~comprei trabalho_$ uma_moto`,
    '4': `^_carro ^_o a~de caminhonete caminhonete_$ carne_$ carro_de comprei da_moto da~caminhonete debt-kind:aplicativo debt-kind:caminhonete debt-kind:carne debt-kind:eu debt-kind:uma financiamento~carro financiamento~minha garag- garagem garagem_$ meu~# minha_caminhonete na_garagem o~que trabalho usado zero zero_$`,
    '3': `a_van aplic- aplicativo aplicativo_$ a~que carne debt-kind:# debt-kind:de debt-kind:gol do~gol escolar financiamento~meu gol gol_# meu_gol o_carro pop traba- van van_escolar`,
    '-3': `?income-source ^_ipva a~do chip debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:fatura debt-kind:imposto debt-kind:ipva debt-kind:multa debt-kind:um impos- imposto imposto_do ipva multa`,
    '-4': `o~do quiti- quitinete`,
    '-5': `debt-kind:terreno financiamento_de forca morar terre- terreno`,
    '-6': `debt-kind:NAME`,
  },
  'lose-income': {
    '17': `after-roadmap:fui`,
    '16': `^_fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi pedi`,
    '12': `after-roadmap:estou desem- dispe-`,
    '11': `^_perdi after-roadmap:meu after-roadmap:perdi after-roadmap:sem perdi`,
    '10': `a_empresa after-roadmap:empresa suspe-`,
    '9': `after-roadmap:salario after-roadmap:servico demit- embor- embora empresa o~me sem servico_$`,
    '8': `INCOME after-roadmap:acabou after-roadmap:contrato after-roadmap:cortaram after-roadmap:embora after-roadmap:minha after-roadmap:sai a~fechou bloqu- bloqueou corta- desempregada desempregada_$ desempregado dispensou do_servico empre- emprego estou_desempregada estou_desempregado me_bloqueou me_dispensou meu_contrato minha_pensao pensao_$ sai_do servi- servico traba-`,
    '7': `:fui ^_sai a_firma acabou after-roadmap:faliu after-roadmap:firma after-roadmap:me after-roadmap:renda after-roadmap:trabalho a~faliu a~me contrato cortaram_meu demitido embora_$ faliu familia_$ fiquei_sem firma firma_fechou fui_demitido ontem perdi_meu perdi_o perdi~emprego renda_$ tenho_mais trabalhar trabalhar_$ trabalho_$`,
    '6': `?after-roadmap ^_cortaram ^_estou acabo- after-roadmap:bico after-roadmap:contas after-roadmap:cortado after-roadmap:demitida after-roadmap:dispensou after-roadmap:emprego after-roadmap:pensao after-roadmap:tenho after-roadmap:trabalhar as_contas auxilio_$ cortado cortado_$ cortaram desempregado_agora dispensou_$ estou~agora fecho- fechou fechou_$ fique- fiquei mandaram_embora me_mandaram
meu_auxilio me~embora nao_posso nao~mais ontem_$ quebrei quebrei_o recebo~bolsa renda renov- sai salar- salario salario_$ uber`,
    '5': `:mais :recebo ^_a ^_fiquei ^_meu acabou_$ after-roadmap:agora after-roadmap:as after-roadmap:auxilio after-roadmap:beneficio after-roadmap:demitido after-roadmap:desempregado after-roadmap:fechou after-roadmap:fiquei after-roadmap:inss after-roadmap:mandaram after-roadmap:ontem after-roadmap:rua auxil- auxilio beneficio_foi bico bloquearam_minha bloquearam~conta bolsa_familia contas contr-
demitida demitido_$ desli- emprego_$ estou estou_sem estou~sem fui_demitida fui_para fui~embora fui~rua ifood_$ manda- mandaram meses meu_beneficio meu~foi me~do nao_recebo nao_tenho o_emprego o_inss o~nao para_rua patro- patroa patroa_me patroa~dispensou quebr- rua sem_renda sem_salario tirar- tiraram trabalho`,
    '4': `,~entra :bolsa :familia :nao :sem ^_bloquearam ^_mandou after-roadmap:bpc after-roadmap:deram after-roadmap:do after-roadmap:foi after-roadmap:meses after-roadmap:nao after-roadmap:posso after-roadmap:ter after-roadmap:vou benef- beneficio bloquearam bolsa conta- conta_do contas_$ entra_nada famil- familia faz~meses ifood incomes:faz inss mandou_todo mandou~mundo meses_, meses~nao meu meu_bpc
minha minha_renda minha~do mundo mundo_embora nao_entra nao~ter o_patrao patra- patrao pensa- pensao perdi~servico sem_receber sem_trabalho todo_mundo todo~embora venceu_e vou_ficar vou_ter`,
    '3': `#_meses #~, (_$ ,~agora :acaba :em :emprego :estou :fiquei :janeiro :me :ontem :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:hoje after-roadmap:mais after-roadmap:mandada after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber
after-roadmap:trampo after-roadmap:venceu agora_? a~desse bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia deram em_janeiro embora_hoje entra estou_parado e~? e~seguro faz_# ficar ficar_sem fui_mandada fui~, hoje_$ incomes:desempregado incomes:entra incomes:meses incomes:nada janei- janeiro janeiro_$ mandada mandada_embora mandaram~hoje mando- mandou me me_deram
meses_$ meu_emprego meu_trampo meu~nao me~as minha_conta nao_vou o_seguro o~acaba parad- parado parado_sem para~: partir perdi~trampo por~da posso proxi- recebo rua_$ ter tramp- trampo trampo_$ venceu vou~sem`,
    '-3': `:agora :meu ?debt-kind ^_mudou a_pensao aceit- aceitaram after-roadmap:aceitaram after-roadmap:mudou after-roadmap:pode after-roadmap:qual after-roadmap:que bolsa~e do_meu familia_e meu_salario me~no mudou mudou_meu mudou~salario o_salario`,
    '-4': `?worry after-roadmap:no`,
    '-5': `?income-source`,
  },
  minor: {
    '19': `consent:#`,
    '15': `^_tenho`,
    '14': `consent:sou`,
    '12': `?consent menor_$ nao~#`,
    '11': `consent:tenho sou tenho_#`,
    '10': `compl-`,
    '9': `^_sou tenho`,
    '8': `:anos NAME~tenho consent:idade faco_# quinz- quinze quinze_$`,
    '7': `:tenho ^_ainda consent:ainda consent:faco idade tenho~anos`,
    '6': `#_anos ^_faco anos anos_$ cartao_da consent:falta consent:menor consent:minha da~, faco~em menor no_cartao no~da`,
    '5': `#_em ^_falta ainda cartao~NAME consent:ano consent:para de_idade de_menor debts:foi faco foi_no idade_eh minha~eh sou~de sou~menor tenho_so tenho~#`,
    '4': `#~? #~que :estou ainda_nao ano ano~# consent:em consent:eu consent:fiz consent:mas consent:so consent:vem debts:cartao debts:da debts:tenho falta fiz_# idade_$ nao_fiz nao_sou pode_? posso_usar so_# sou_de sou_maior um_ano`,
    '3': `#_$ #_mes #~dezembro #~meio ,_queria :devendo :queria NAME_, ^_foi ^_minha a_divida anos_e anos~estou anos~queria carta- cartao consent:NAME consent:de consent:eh consent:mae consent:mes consent:nao consent:um consent:usar da_NAME debts:comprei debts:jogo de~mas divida_eh divida~de dois_meses dois~para e_estou eh~um eu~# e~devendo fazer_# fiz mae maior_de maior~idade menor_mas minha_mae para_#
para_eu para~fazer que_comprei que_vem sou_menor tenho~e um~para usar vem_$`,
    '-3': `,_tenho ?income-source aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao perguntar perguntar_$ pode_perguntar`,
    '-4': `consent:ja`,
    '-8': `consent:, nao_,`,
    '-9': `sou~nao`,
  },
  'miss-month': {
    '15': `after-roadmap:nao esse_mes`,
    '12': `after-roadmap:mes`,
    '11': `after-roadmap:esse`,
    '10': `mes_nao nao_consegui`,
    '9': `esse o_plano`,
    '8': `after-roadmap:consegui after-roadmap:plano conse- consegui mes nao_paguei nao~o paguei_$ plano plano_$`,
    '7': `:mes ^_esse after-roadmap:apertou after-roadmap:tive apertou nao_deu pagar_$ pulei tive`,
    '6': `:nao ^_furei after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apert- como_pagar consegui~o deu_para deu~pagar esse~eu furei nao_sobrou nao~como nao~pagar nao~para pagar pagar_a para_pagar`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apertou~nao aqui_nao atrasei deu dinheiro_do do_plano e~paguei mes_eu nao~dar o_dinheiro pagar~NAME usei usei_o`,
    '4': `:foi :pagar NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:combinado after-roadmap:gastei after-roadmap:o after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu after-roadmap:sobrou after-roadmap:vou combinado combinado_$ conseguir~nada consegui~# cumpr- da_$ desse~nao dinhe- dinheiro do_carne e_nao esse~nao estou_sem gaste- gastei mes_$ mes~foi nada_esse
nada~mes nao_foi nao_vai nao~os os_# os~do pagar_as paguei_nada paguei~esse para~as parcela_desse parcela~mes remedio saiu sem_dinheiro vai_dar`,
    '3': `#_do :. :nada :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:como after-roadmap:contas after-roadmap:dar after-roadmap:devendo after-roadmap:dezembro after-roadmap:do after-roadmap:doente after-roadmap:em after-roadmap:estou after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:novembro after-roadmap:parcela after-roadmap:passou after-roadmap:sem after-roadmap:ter after-roadmap:vem aqui
as_contas a~. a~desse a~novembro carne carne_$ combi- consegui_pagar consigo~a contas_$ dar de_novembro desse_mes devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~passou ficar_devendo fique- fiquei fiquei~e foi gastei_no mes_passou mes_que mes~em mes~nao mes~vem nada_em nao novem- novembro novembro_$ pagar_nada pagar_o pagar~contas pagar~de pague- paguei
plano_esse plano~mes pular remed- remedio_e sobro- sobrou ter_que tudo~mes vou_ficar vou_ter vou~que`,
    '-3': `after-roadmap:por colch- colchao conseguir~isso da_para dinheiro_todo enten- entendi_o entendi~plano esse_dinheiro esse~? esse~todo e~mes isso_tudo isso~por mes_? mes~so pagar_esse pagar_isso pagar~mes pagar~tudo paguei_so paguei~o para_quem quem quem_$ tenho_esse tenho~dinheiro todo_mes tudo_por`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:tenho after-roadmap:todo entendi esse_plano nao_entendi`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '30': `?debt-creditor`,
    '19': `?instalments-left`,
    '18': `^_$ ^_tudo which-creditor:NAME`,
    '17': `confirm-amount:mil debt-amount:#`,
    '16': `?income-low-month ^_eita ^_todas ai_ai debt-creditor:NAME eita flexibles:# n0`,
    '15': `^_ai ^_kkk kkk kkk_$`,
    '14': `FIGURE eita_$ incomes:# subiu`,
    '13': `?after-deficit ?debt-amount ?debts ?incomes ?overdue ^_as ^_nossa amanh- amanha as_vezes essentials:# fixo instalments-left:# nenhuma_em nossa overdue:NAME overdue:desde pensar_$`,
    '12': `# ?rates ^_achei ^_fixo ^_sei calor_$ conto_$ esse_governo esta_osso fase fase_$ fixo_$ menos osso pois_eh que_calor que_fase sei_$ tenho_fe thirteenth:sou`,
    '11': `:👍 NAME~NAME ^_aff ^_calma ^_ontem ^_ouvi ^_pois ^_uma ^_vou aceitarem aff after-roadmap:# after-roadmap:aceitarem alta caro_$ como_voce deixa_eu desde domin- domingo estou_moida estou~aqui fale_$ falei_isso fe fe_$ ja~isso me_fale minut- moida moida_$ nem_me nem~fale ouvi_falar overdue:todas pensar pois por_hoje quinh- rates:# rates:juros tanto vou worry:tudo`,
    '10': `#_NAME #_da .~. NAME_# ^_hoje ^_hum ^_misericordia ^_rindo ^_tanto ^_um a_vida after-roadmap:fala atras- bom_domingo calma calma_ai cobra complicado complicado_$ conto depende depois_passo depois~la deus_eh deus~mais dificil_$ dinheiro_some eh_complicado eh_mais esta_russo fale faz_$ hum hum_$ isso_? maria maria_$ mil miser- misericordia misericordia_$ more-debts:, more-debts:nao nao~negociar
nossa_senhora osso_$ ouvi o~some para_# parar_de passo_la preciso_pensar rates:cobra russo russo_$ sobra_nada socorro_$ tanto_faz volto volto_$`,
    '9': `#_$ #_em ,_# ,_acabou ,~tem ,~tudo ?essentials ^_consegui ^_depende ^_desde ^_estou ^_feliz ^_ganho ^_guenta ^_meu ^_mil ^_pera ^_que ^_sao ^_vixe a_$ achei after-roadmap:achei after-roadmap:mim after-roadmap:sei boa_semana consegui_um consent:sim debt-creditor:da debt-creditor:do debt-creditor:loja depen- depende_$ domingo_$ e_o espera essentials:esta eu~paguei feliz feliz_natal guenta guenta_ai
income-low-month:mes income-low-month:zero instalments-left:a instalments-left:ainda instalments-left:falta instalments-left:metade instalments-left:so ja_respondi mais_ou menos_$ n1 nao_tem nao~acabou nao~so natal natal_$ novec- ou_menos outra_divida overdue:atrasado overdue:nenhuma o~# pera pode_isso pode~? rates:% rindo sem_juros some_$ subiu_$ thirteenth:ai tudo_caro uns vida_$ vixe vixe_maria`,
    '8': `#_no #~vista ,_pago ,_so ._. :kkk :primeiro :sobra ? NAME NAME~emprestimo ^^ ^_arrumei ^_cinco ^_depois ^_espera ^_melhor ^_metade ^_socorro a_bateria aceitaram_meu aceitaram~cartao after-deficit:o after-roadmap:aceitaram after-roadmap:amanha after-roadmap:cartao after-roadmap:isso after-roadmap:la after-roadmap:melhor after-roadmap:recebi ai_que ajuda~organizar aqui_$ arrumei atrasei_o atraso
banco_$ bateria boa cacho- cachorro calor carro_$ casar casar_$ chega~divida confirm-amount:dois confirm-amount:os consent:osso coope- cooperativa debts:# debts:banco debts:devo debts:sao debts:serasa deixa_respirar depois~conto deu_por deu~hoje devem devem_dinheiro de~divida de~em dific- dificil dirig- dirigindo dirigindo_$ divida_$ do_banco duzia eh_NAME em_quando emprego_$ essa_pergunta
esse_plano esta_puxado estou estou_dirigindo estou_ferrada estou_lascado estou_no eu_ja e~tem falar_$ ferrada ferrada_$ ganho~demais gover- governo hoje hoje_deu income-low-month:# incomes:minimo incomes:salario instalments-left:duzia instalments-left:quinta instalments-left:uma ja ja_volto ja~essa lascado lascado_$ mais_# mais~menos me_devem mes mes_$ metade_$ meu~foi me~dinheiro me~respirar
more-debts:# more-debts:NAME more-debts:e more-debts:tambem mudou nao_, nao_da no_banco offers:estou overdue:meses overdue:so paga_primeiro parar~pagar pensa- pensando_$ perai pior por~deu pouco puxad- puxado puxado_$ qual~primeiro quanto_eu que~que respondi_essa respondi~pergunta ser_$ sexta_$ so_mais sobra socorro talvez_$ tem_e thirteenth:, tudo_subiu vence vez vez_em vez~quando worry:isso`,
    '7': `#_do #_na #~# #~NAME #~mais $ + ,~NAME 13o :# :agora :nada :netflix EXPENSE NAME_e NAME_eh NAME_nao ^_aceitaram ^_bati ^_comecei ^_deus ^_devo ^_egua ^_loja ^_talvez ^_👏 a_coisa a_menor a_netflix acabou~bateria aceitam after-roadmap:13o after-roadmap:aceitam after-roadmap:amei after-roadmap:decimo after-roadmap:menor after-roadmap:mudou after-roadmap:organizar after-roadmap:outra
after-roadmap:receber after-roadmap:terceiro after-roadmap:vence after-roadmap:venda after-roadmap:👏 agora~o amei amei_$ arrumei_emprego atraso_$ a~esta banco banco_estava banco~cheio banho_$ bateria_$ bati bati_o bati~carro cada~pior caiu~internet cansa- caro chega- chegando chegando_em chegando~casa chora- chovendo chovendo_aqui com_atraso comecei compl- confirm-delete:pera consegui~trabalho
da_venda de_pagar de_vez debt-amount:cinco debt-creditor:dona debt-creditor:meu debts:$ debts:na debts:sei deve_nao deve~teme dia_dificil dia_pior diarista_$ dias_$ doze do~# do~eh egua eh_mil eh~para eh~vida emprego esta esta_atrasado esta_chovendo esta_dificil estava_cheio estou_chegando estou~banho estou~o eu~meus fechei_o fecho_$ ferra- fixa flexibles:o ganho governo_$ guent- incomes:a
incomes:fixa incomes:sei infelizmente_$ instalments-left:na instalments-left:ultima ja_falei ja~metade ja~respondo lasca- mae_mora mae~comigo maio_$ mais~a marco marisa_nao matar me_deixa menos~mes merca- mil_e minha~mora mora_comigo more-debts:isso muito~mim na_televisao nada_nao nao_ajuda nao_sobra nao_teme nao~o nao~pago nervoso_$ netfl- netflix no_banho o_carro oferta~por offers:#
offers:negociar offers:pensar oiten- oitoc- oitocentos onibu- onibus overdue:a overdue:ano overdue:de overdue:dias overdue:faz overdue:infelizmente overdue:ontem overdue:parcelas overdue:semana overdue:um o~NAME o~atrasou pago~certinho pegando_$ pior_$ primeiro_$ que_estou quero_matar quero_negociar quero~minha quero~pagar que~? que~dificil quinta_$ quise- quitar rates:. rates:sem renda_fixa
respi- respirar respirar_$ salar- salario sao seman- semana semana_$ sete setem- setembro setembro_$ sexta socor- talve- talvez te_conto televisao_$ tem_como tem_o teme tenho~divida tenho~fixa thirteenth:maio todas todas_$ treze- um_trabalho veio_tudo venda vezes vezes_$ vi_na vi~televisao vou_casar vou_ver vou~o worry:essa 👏`,
    '6': `#_! #_# #_que #~eu #~que , ,_cai ,_perai ,~dureza ,~isso :ainda :dia :errado :mandei :mexer :minhas :nisso :qual :sei :viu ?_? NAME~, NAME~esta NAME~setembro ^_? ^_NAME ^_cartao ^_desculpa ^_dois ^_essas ^_esse ^_esta ^_gasto ^_oitentinha ^_os ^_pobre ^_serasa ^_tenho ^_uai ^_uns ^_vi ^_👍 a a_trabalhar achei_pesado after-deficit:por after-roadmap:aluguel after-roadmap:cobranca
after-roadmap:comecei after-roadmap:fecho after-roadmap:ja after-roadmap:menos after-roadmap:pediram after-roadmap:quero after-roadmap:recomecar after-roadmap:renda after-roadmap:subiu agiot- agiota ah ai ai_vou ai~ver ajuda_a amanha_$ aniversario_$ ano_$ atrasado avisar_que a~banco a~vence banho bater- bom_que bom~existe burro cachorro_esta cachorro~doente cada_dia carec- cartao_NAME catan-
catando catando_o cento_e chorar_$ cinco cobra_nada cobranca cobra~nao com_as comecei_a comecei~trabalhar como_deixar como~mais com~nao confirm-amount:eh consent:se consigo_$ corri- corrido corrido_$ creio_meus creio~filhos de_divida de_nervoso de_teimoso de_vida debt-amount:, debt-amount:dia debt-amount:mil debt-amount:oitentinha debts:? decimo_terceiro deixar_mais deixar~leve deixa~pegar
depois_te deu_$ deve dia doente_$ do~ja durez- dureza dureza_$ duzen- duzentos e_nome egua_de egua~vida eh_emprestimo eh_muito eh~aniversario eita_lasqueira eles_nao entendi_mais entendi~ou espera~vou essas_contas essentials:transporte esse~so esta_corrido esta_para esta~aqui estou_catando estou_lendo estou~onibus eu_consigo eu~# existe_isso e~sujo fia_$ fila filha_nasceu filhos_sozinha
flexibles:spotify foi_embora ganho_pouco governo_nao governo~ajuda hoje_esta hoje~corrido hoje~meu igual income-low-month:, income-low-month:as income-low-month:muito income-low-month:nao income-low-month:tem incomes:do incomes:um indicou_voce instalments-left:anos instalments-left:eh instalments-left:faltam instalments-left:mais irma_me irma~indicou ja~eu lasqu- lasqueira lasqueira_$ lendo
lendo_aqui leve leve_$ maio mais_leve mais_uma mandei_errado mandei~para marido_foi marido~embora maris- marisa mercado mes_so mes~sobrou meu_13o meu_aniversario meu_cachorro meus~sozinha mexer_nisso mil_$ minha~nasceu minimo_$ momentinho momentinho_por momentinho~favor mora more-debts:acabou muito muito_$ muito_para n2 nao_deve nao_so nao~? nasce- nasceu nasceu_$ negoc- negociar negociar_agora
negociar~o nervo- nervoso no_onibus nossa_que nossa~susto no~agora no~ja offers:ai oitentinha oitentinha_$ onibus_agora organizar_$ overdue:fia overdue:mes overdue:passada overdue:resto o~estava o~saiu pagar- pagar_menos pagarem pagar~a pago_tudo pago~cartao paguei_com paguei~atraso para_avisar para_divida para_mim parar~comer parcelas parcelas~emprestimo passa_de pediram_# pegan- pegando
pegar~fatura peixe perai_$ pesado pesado_$ pior~a plano_$ pobre_vive pobre~de por_# pouco_demais pouqu- pouquinho quatr- que_, que_dureza que_existe que_susto quem~? quem~deve quero_parar quero_recomecar quero~das quero~nada que~me quint- quinta rates:estou rates:nada rates:te recebi~13o respondi rindo_de rindo~nervoso sair_das sair~dividas sei~nisso senhora_$ sera sera_que sim_e sim~ser so_para
so_sobrou sou_mei so~avisar so~eu so~uma spoti- spotify susto susto_$ tambe- tambem tambem_esta te_respondo teimo- teimoso teimoso_$ tem~NAME tem~deixar tenho_outra thirteenth:em thirteenth:estou thirteenth:inteiro thirteenth:pensar thirteenth:veio todas_atrasadas todo_mes traba- transporte tres trezentos trint- trinta tudo_$ uai_, uai~que um um_momentinho um_salario uma_divida uma_pior um~por
uns_# vai_me vai_para vai~divida valor_do ver_com vida vive vive_de vive~teimoso voce~? voce~para vou_perguntar vou_vender vou~aqui vou~os worry:as worry:fatura 👍 👍_$`,
    '5': `#_boletos #_com #_conto #_de #_dias #_e #_hoje #_k #_meses #_mil #_por #~dia #~fgts #~mesmo ,_NAME ,_ainda ,_sou ,~# ,~um 13o_$ :casa :como :contas :dividas :essas :esta :fgts :meu :para :podem :renegociar :salario ?_e ?_o ?~de NAME_esse NAME_esta NAME~# NAME~? NAME~tem ^_a ^_amanha ^_boa ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cpf ^_creio ^_devagar ^_dona ^_fala ^_ja ^_lembrei ^_meia ^_moto
^_mudou ^_novecentao ^_queria ^_quinhentao ^_rico ^_semana ^_sete ^_vendi a_do a_fila a_luz a_marisa a_toa a_vista abrin- abrindo abrindo_o acabou_a aceito_a aceito~da achan- achando achando_salgado achei_caro adiantei after-deficit:achei after-deficit:divida after-deficit:esta after-deficit:mes after-deficit:quero after-deficit:voce after-deficit:vou after-roadmap:. after-roadmap:antecipar
after-roadmap:arrumei after-roadmap:atraso after-roadmap:carro after-roadmap:chama after-roadmap:chega after-roadmap:deles after-roadmap:divida after-roadmap:economizo after-roadmap:emprego after-roadmap:esqueci after-roadmap:estava after-roadmap:falar after-roadmap:fazendo after-roadmap:fechei after-roadmap:governo after-roadmap:limite after-roadmap:logo after-roadmap:matar after-roadmap:osso
after-roadmap:paguei after-roadmap:parar after-roadmap:plano after-roadmap:querem after-roadmap:queria after-roadmap:rindo after-roadmap:sexta after-roadmap:todo agiota~, ai~estou ai~vergonha aluguel_mudou anive- aniversario antecipar ao ao_longe aquel- aquela_la as~me a~NAME a~esse a~estava a~parcela bah banco_foi banco~educada boa~, boletos bolsa~e botar~# bravo bravo_$ busca- buscar cada caiu_a
cansaco cansaco_$ caram- caramba casa_? catando~boleto certo~linhas chama chama- cinco_$ cinqu- cinquenta_$ cobra_juros cobranca_e colo colo_$ com_# com_crianca com_esse com_meu com_nada com~plano concordo_com concordo~esse confirm-amount:# conseguir~isso consent:cobra consent:de consent:estou consent:pode consent:ser continuamos continuamos_amanha cpf cpf_eh creio crian- crianca_no crianca~colo
da_empresa dar_certo da~# da~foi da~pagar de_cansaco de_ferias de_ressaca debt-amount:e debt-amount:meio debt-amount:novecentao debt-amount:uma debt-creditor:eh debt-creditor:foi debt-kind:conto debt-kind:negocio debts:a debts:amanha debts:coisa debts:cpf debts:credito debts:kkk debts:matar debts:meu debts:vai dei_# deixa~pensar depende_do desconto_, desconto_? deu deus_escreve deus~certo deus~vai
devagar_se devagar~vai devo de~que de~veio dinheiro~mao disseram~vao dizim- dizimo do_NAME do_fgts do_mes dona do~foi duas_me duas~odeiam duzia_$ e e_ja e_meio econo- economizo educada_$ eh_$ eh_? eh_aquele eh_bravo eh_itau eh_vendaval eh~eh eh~ne eles_disseram eles~que em em_casa em_dezembro em_dia em_maio em_marco errado_$ escreve_certo escreve~por escrito_$ espera_ai espera_um espera~pouquinho
esqueci_de essa_eh essentials:a essentials:bom essentials:deus essentials:ja essentials:mil esta_doente esta_um estav- estava estava_grande esta~peixe estou_abrindo estou_achando estou_morta estou_quebrada estou_vendo estou~crianca estou~de estou~ressaca estou~salgado eu_economizo eu_pensar eu~, existe falta_metade faltam familia_e feria- ferias ferias_$ fez_um fez~acordo fia fila_estava
fila~grande filha flexibles:com flexibles:dizimo flexibles:e flexibles:por flexibles:uns foi_$ foi_educada fraco ganho_o ganho~minimo gasto~nada gerente_saiu gerente~de grande_$ holerite_$ homi igrej- igreja income-low-month:fraco income-low-month:metade income-low-month:nunca income-low-month:varia incomes:depende incomes:deu incomes:esta incomes:mais incomes:mil indicou instalments-left:doze
instalments-left:duas instalments-left:essa instalments-left:meia instalments-left:sete irmao- irmaos isso_tudo isso~gracas itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_recebi ja_te ja~volto julho juros_$ k la la_do lembrei~outra leva leva_para linha- linhas linhas_tortas logo_a mais~ano mandar_os mandar~papeis mao_eh mao~vendaval mar mar_nao marco_$ mar~esta me_indicou me_odeiam me_ofereceram
meia meia_duzia menor menor_primeiro mes_fraco mes_que meses_$ meu_cartao meu_patrao meu~esta me~voce mim mim_? minha_filha minha_vizinha minha~fez minutinho minutinho_$ momen- more-debts:marisa more-debts:mesmo more-debts:tem morta morta_de moto mudou_$ mudou_meu mudou~salario n3 nada~so nao_cobra nao_concordo nao_eh nao_pago nao_paguei nao_quero nao~itau nao~juros nao~meu nao~muito nao~renda
nao~sou na~eh no_colo nome_foi nome_sujo nove novecentao novecentao_$ novecentos no~# nu o_NAME o_boleto o_dinheiro o_holerite o_mar o_mercado o_mes o_salario odeia- odeiam ofereceram_# offers:dia offers:dinheiro offers:ofereceu offers:sera oitocentos_$ organ- organizar outub- outubro overdue:as overdue:duas overdue:eu overdue:outubro o~da o~mudou o~nao o~no pagar_essa pagar_isso pagar_tanto
pagar~tudo paguei_# paguei_a paguei~NAME paguei~do para_peixe para_responder parar para~tanto parce- passa~# patrao~bravo pau pegar pegar_a pegar~holerite peixe_$ perguntar perguntar~NAME pesad- pior_que pix~# plano podem_tomar podem~minha por_linhas por~mil por~tortas posso_atrasar posso~menos pouquinho_$ proto- protocolo quanto_voce quanto~cobra quanto~economizo quanto~leva quase quatrocentos
que_nem que_vao que_vergonha que_vou quebrada quebrada_de quebrada~cansaco quem_nao quero_receber quero_sair quero~de que~outra que~sou quinhentao quinhentos quis_me quiser quiser_$ quiser_vai quiseram_negociar quiser~dar rates:ao rates:cento rates:eh rates:ja rates:um reais recebi responder~? respondo_$ ressa- ressaca ressaca_$ ri ri_a rico rico_ri rico~a ri~toa saiu saiu_de saiu~ferias salario_$
salario_nao salario~da salgado_$ sao_# se_eh se_vai sei_mexer serasa_$ se~ao se~so sim sim_, sim_pode sim~o so so_a so_se sobro- sobrou sobrou_pouco sou~# sou~, so~duas so~pouco spotify_$ subiu_de subiu~novo sujo sujo_$ telev- televisao tem_mes teme_$ tempo_leva tempo~para tem~nao tenho_decimo tenho_renda tenho_sim terceiro_$ thirteenth:adiantei thirteenth:diarista thirteenth:mei thirteenth:mes
thirteenth:uns tia tirar_$ toa toa_$ toda tomar_minha tomar~casa torta- tortas tortas_$ trabalho_$ trezentos_e tudo_por uai um_minutinho um_pouquinho uma_, uma~, vai vai_ao vai~certo vai~longe vao~ligar varia_muito veio venda- vendaval vendaval_$ vendi vendo_aqui vergonha_$ ver~meu vinte_e vizinha vizinha_fez vizinha~um voce_cobra vou_mandar vou_pegar vou~banco vou~com vou~no which-creditor:faz
which-creditor:tanto worry:cobranca worry:nome`,
    '4': `#_+ #_. #_agora #_ate #_avista #_esse #_nao #_parcelas #_x #~a #~da #~mes $_# ,_amanha ,_chama ,_o ,_que ,_quem ,_um ,~e ,~mei ,~quase . ._$ / :_# :aqui :atraso :atrasou :cartao :cpf :gostaria :hoje :nao :negociar :no :pago :parcela :pena :recebo :sexta :toda :vou ?thirteenth ?~eh KIND NAME_$ NAME_ate NAME_desde NAME_nem NAME_sem NAME_sim NAME_so NAME_tambem NAME~em NAME~pagar NAME~que NAME~x
^_aquela ^_atrasei ^_bah ^_bom ^_cobra ^_cortei ^_deixa ^_dia ^_doze ^_entendi ^_falei ^_faltam ^_ganhei ^_lojas ^_luz ^_meio ^_mercearia ^_minha ^_oitocentos ^_paguei ^_pretendo ^_quinta ^_recebi ^_sera ^_sim ^_terminamos ^_trabalhei a_internet a_oferta a_outra abrindo~aplicativo acaba~marco acabou achar_meus achar~oculos achei_que adici- adicionar adicionar_uma adicionar~divida after-deficit:com
after-deficit:de after-deficit:deu after-deficit:dinheiro after-deficit:hoje after-deficit:mim after-deficit:outra after-deficit:plano after-deficit:tirar after-roadmap:ajuda after-roadmap:aquela after-roadmap:cinquentinha after-roadmap:comprovante after-roadmap:contou after-roadmap:deixar after-roadmap:desisti after-roadmap:eles after-roadmap:falei after-roadmap:filha after-roadmap:ganhar
after-roadmap:ha after-roadmap:hoje after-roadmap:me after-roadmap:mudar after-roadmap:nao after-roadmap:nasceu after-roadmap:no after-roadmap:pesado after-roadmap:pg after-roadmap:prefiro after-roadmap:quis after-roadmap:respirar after-roadmap:sair after-roadmap:sera after-roadmap:tanto after-roadmap:trabalho after-roadmap:uai after-roadmap:vendi after-roadmap:vermelho after-roadmap:vez
after-roadmap:vezes after-roadmap:vista agora_? agost- agosto ai_$ ai_um ainda~# ai~minutinho ajuda_em ajuda~nada ali ali_e ali~ja alugu- aluguel amanha_eu amanha_pode amanha~ser ano antes_do antes~natal ao_mes apareceu_# apareceu~% apertado apertado_esse apertado~plano aqui as ate_dia ate_setembro atrasada auton- avist- avista a~? a~eh a~ofereceu a~primeiro a~subiu bah_que bah~fase bairr- bairro
banco_ja banco_segunda barao bicho_esta bicho~pegando boleto_aqui botar burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ calma_que cansada cansada_$ carga carga_$ carne_na carne~gaveta carro carta- cartao cartao_de cartao~credito catar catar_o catar~carne cem cem_$ certinha_$ certo_por chamando chamando_de chamando~burro chega_de chorando chorando_$ chorar cinquentinha cinquentinha~mes
claro_, clien- cobra_$ coisa_esta coisa~preta comer_$ comigo_$ compa- comprovante com~esposa com~marido com~minhas com~no concordo confirm-amount:, confirm-amount:cinco confirm-amount:mesmo consent:casa consent:deixa consent:e consent:graca consent:mas consent:me consent:meus consent:quanto conta_, contas conta~nao conti- conto- contou conversar~minha cortaram~bolsa credito_$ crianca da_# da_dois
da~. da~diminuir da~minutos de de_burro de_cansada de_carga de_credito de_mil de_uma debt-amount:de debt-amount:dois debt-amount:estou debt-amount:fase debt-amount:quase debt-amount:tudo debt-creditor:banco debt-creditor:de debt-creditor:moveis debt-creditor:na debt-creditor:ze debt-kind:aquele debt-kind:la debts:barao debts:conta debts:e debts:egua debts:eh debts:esta debts:estou debts:guenta
debts:ouvi debts:um debts:vergonha debts:volto debts:vou decim- decimo deixa~achar deixa~cacar deles deles_$ demai- demais demais_$ depende~mes desde_setembro dessas_$ devendo~para devo_o dez de~da de~juros de~tirar dia~consigo diminuir_o diminuir~valor dinhe- dinheiro dinheiro_$ dinheiro_na dinheiro_todo divida_? dividas_$ do do_bairro do_emprestimo do_natal do_salario do_ze doent- doente dois
dois_minutos doze_$ do~. do~de duas_mesmo e_cinquenta e_vinte educa- educada eh_# eh_a eh_ate eh~% eh~dia eh~dinheiro eh~juros eh~negocio eh~nome em_nada em~e entrada era_$ errado errado_, errei_o errei~valor esper- esqueci~uma essa_conta essentials:, essentials:ajuda essentials:amanha essentials:da essentials:deu essentials:guenta essentials:internet essentials:no essentials:oitocentos
essentials:ouvi essentials:passo essentials:perguntar essentials:tenho essentials:vou esse~nao esse~todo esta_chorando esta_feia esta_me esta_preta esta~a esta~apertado esta~chamando esta~em estou_procurando estou_um estou~caco eu_achar eu_cacar eu_pegar eu_volto e~e e~venho facul- faculdade falei falei_o falei_que falei~ia falei~salario falta- falta_# feche- fechei fechei~acordo feia feia_a
feia~coisa fgts fila_do fila~banco filha_passou filha~na filho- filho_esta filhos filho~chorando fim~mes flexibles:basico flexibles:dia flexibles:gasto flexibles:nada fui_ali fui~e ganha- ganho_# gasol- gasolina gavet- gaveta gaveta_$ genro golpe_? hoje_estou hoje~um holer- holerite ia_pensar igual_burro igual~de income-low-month:depende income-low-month:do income-low-month:igual
income-low-month:nada income-low-month:nem income-low-month:que incomes:ai incomes:demais incomes:dois incomes:e incomes:ganho incomes:me incomes:meio incomes:recebo incomes:volto indic- infel- infelizmente inss~# instalments-left:, instalments-left:acaba instalments-left:e instalments-left:estou instalments-left:marco instalments-left:um instalments-left:umas internet irma ja_venho janei- janeiro
ja~no jose julho_$ juros juros_, justica_veio k_$ ligacao ligar_$ loja_$ lojas longe longe_$ loter- loterica loterica_$ luz_que luz_subiu luz~esta luz~muito mae mais_cinquentinha mais~cobranca mais~em mande- mandei mandei_# marid- marido marido_primeiro marido~ajuda mas~# matar_$ me_chamando me_ligar me_matar mei meio meio_milhao melhor menina menos_a menos_por merce- mercearia mes_? mes_no meses
mesmo_gracas mesmo~a mes~faco metade_do meu meu_bolsa meu_genro meu_marido meu_primo meu_salario meus meus_filhos meu~familia meu~primeiro me~a me~dois me~no milha- milhao milhao_$ minha minha_casa minha_mae minha~me minha~passou minim- minimo minuto minuto_$ minutos minutos_$ more-debts:devendo more-debts:favor more-debts:lembro more-debts:para morta~cansada moto_$ movei- moveis moveis_nordeste
mudar_de mudar~casa mudar~valor muito_apertado muito_dinheiro muito~esse n4 na na_NAME na_faculdade na_gaveta na_loterica nada~fim nao_chorar nao_passa nao_quiseram nao~decimo nao~em nao~me nao~mexer nao~para nao~passar nao~porque nao~trabalho na~e negociar_minhas negociar~dividas nenhuma_esse nenhuma~mes no no_rh no_serasa norde- nordeste no~segunda o_aluguel o_bicho o_cartao o_dizimo o_oficial
o_preco o_valor oculos_$ odeiam_$ ofereceram offers:avista offers:eh offers:ofereceram offers:pagar offers:para offers:preciso oi_, oito onde_tirar ontem os_papeis outubro_$ overdue:agosto overdue:ai overdue:calma overdue:contas overdue:da overdue:dois overdue:fase overdue:foi overdue:julho overdue:menos overdue:meu overdue:minha overdue:novembro overdue:que overdue:uns overdue:venceu overdue:vou
o~de o~errado o~esta o~por pagar_# pagar~esse paguei~de papei- papeis papeis_$ para_diminuir para_limpar para_nao para~# para~? para~chorar parcelas_$ passo passou_na passou~faculdade patrao_eh pau_$ pedir- pediram pelo_NAME penhorar perai_que perguntar_no perguntar_para pg pix_de plr pode_sim pode~, por_mes posso_pagar preco preta preta_$ prete- pretendo pretendo_quitar pretendo~antes primo
primo_tambem primo~esta procurando procurando_$ quando_$ quanto_da quatro que_bom quer quero_adicionar quero_saber quero~se quero~uma quer~de que~, que~pensar que~procurando quinz- quiseram quita- quitar_antes quitar~do rates:, rates:amanha rates:ano rates:banco rates:esta rates:minha rates:vida receb- recebi_a recebi~primeira recebo_toda recebo~sexta recomecar resci- rescisao respo- rh_$
rindo_para rindo~nao salario_errado salario_minimo salga- salgado segura_ai segura~um senho- senhora ser_# seras- serasa sete_$ setec- setecentos sim_desde sim~agosto so_# so_isso sobrar sobra~no sou sou_diarista so~NAME so~ultima subiu_muito tambem~devendo taxa_de te tem_de tem_isso tem~que tenho_esse tenho~na tenho~nada terceiro terminamos terminamos_amanha terminamos~pode thirteenth:dinheiro
thirteenth:e thirteenth:mil thirteenth:minha thirteenth:parcela thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:primeira thirteenth:que thirteenth:senhora thirteenth:sim tirar_meu tirar~nome tive_$ toda_para toda_sexta toda~isso todo tomar trabalhar trabalhar_$ trabalhei trabalhei_a trabalhei~vida trabalho trabalho_de trabalho_igual trabalho~burro trans- tudo tudo_atrasado
tudo_certinho tv~# um_acordo um_caco um_minuto uma_duzia uma~que vai~minha valor_por valor~aluguel valor~mes valor~salario vao_me varia vejo~? vende- venho venho_$ ver_na vergo- vergonha ver~loterica vi vida_toda vida~para vinte vista vizin- vou_catar vou_conversar vou_mudar vou_passar vou~de vou~essa vou~para worry:agora worry:buscar worry:eu worry:quando worry:sujo worry:vezes ze ze_$ ❌ ❌_$`,
    '3': `#_% #_, #_/ #_a #_cartoes #_liquido #_reais #_sem #~? #~cada #~conta #~entrada #~o #~poupanca #~quitar #~quitei #~semana #~tenho $~. % ) +_# ,_agora ,_cinco ,_claro ,_eh ,_faco ,_minha ,_nao ,_sao ,_trabalho ,_uns ,_vai ,_vou ,~alma ,~da ,~devo ,~mes ,~nao ,~osso ,~pagar ,~te - ._quer .~dizer /_# 13o~# :, :NAME :acabei :cai :da :em :fiz :foi :livre :mes :ou :quitar :rescisao :so :tenho :tudo :uns
:x ?offers ?~que INCOME NAME_? NAME_mandou NAME~e NAME~estao NAME~juros NAME~mes ^_# ^_acaba ^_aceito ^_acho ^_aposentei ^_cada ^_cara ^_daquele ^_dei ^_desisti ^_dinheiro ^_farmacia ^_internet ^_mais ^_mano ^_mas ^_menos ^_mes ^_moro ^_moveis ^_na ^_nenhuma ^_o ^_pego ^_peguei ^_perai ^_podem ^_posso ^_preciso ^_recebo ^_saquei ^_segura ^_todos ^_ue ^_zero a_. a_NAME a_alma a_campainha a_menina
a_moto a_panela a_ultima acaba~? acabo- aceit- achar acho~tem acordo_da adianta after-deficit:a after-deficit:arrumei after-deficit:deixa after-deficit:esse after-deficit:estou after-deficit:me after-deficit:muito after-deficit:pagar after-deficit:para after-deficit:posso after-deficit:rindo after-deficit:tenho after-deficit:um after-deficit:valor after-roadmap:agiota after-roadmap:agora
after-roadmap:atender after-roadmap:casa after-roadmap:contraproposta after-roadmap:dar after-roadmap:das after-roadmap:deixa after-roadmap:depois after-roadmap:deu after-roadmap:entrada after-roadmap:era after-roadmap:errado after-roadmap:errei after-roadmap:esta after-roadmap:eu after-roadmap:ganhei after-roadmap:ganho after-roadmap:limpar after-roadmap:mais after-roadmap:mandar
after-roadmap:mando after-roadmap:mas after-roadmap:muito after-roadmap:ontem after-roadmap:pergunta after-roadmap:quer after-roadmap:quitar after-roadmap:recebo after-roadmap:respondi after-roadmap:saiu after-roadmap:semana after-roadmap:so after-roadmap:sobrou after-roadmap:tambem after-roadmap:te after-roadmap:tenho after-roadmap:trezentos after-roadmap:vida agora agora~# agua_# ainda ainda_,
alma alma_? aluguel_# aluguel~# amanha_a amanha~falo amanha~gente ameacando amigo- amigos amigos_$ antes_quero ao_ano aquela aquele as_duas as_minhas atender atender_$ ate~trinta atrasei aumen- avisa- avisar avisar~mudei avisar~vou a~continua a~novembro a~outubro a~toda bairro_$ banco_laranja banco_pode banco~outra bateria_esta bateria~no boto_no burro_$ cachorro_$ cada_$ caiu~# calma~estou campa-
campainha campainha_$ cartao_do carto- cartoes casa_$ cento cento_ao cento~vinte certinha certo cheio cheio_$ cigar- cigarro cinquenta cinquenta_para claro cnpj cobranca_$ cobranca_me cobranca~ligando coisa coisa_$ como~o compadre com~amigos com~banco confirm-amount:NAME confirm-amount:errado confirm-amount:ne confirm-amount:sao confirm-change:# consegui consent:antes consent:as consent:dados
consent:esta consent:eu consent:longe consent:morta consent:nem consent:outra consent:parar consent:pior consent:por consent:que consent:quem consent:saber consent:seguro consent:uai consigo~tudo consulta continua continua_$ contraproposta contraproposta_de contraproposta~# cortar cortar_$ cortar_mais cortaram_meu cortar~o credito da da_cobranca da_gasolina daque- daquele daquele_banco
daquele~laranja dar da~do da~eu da~mim da~na da~subiu de_NAME de_carro de_comer de_diarista de_justica de_novembro de_numero de_onde de_outubro de_pensao debt-amount:acho debt-amount:aqui debt-amount:em debt-amount:esta debt-amount:lembro debt-amount:mas debt-amount:pau debt-amount:que debt-amount:tanto debt-amount:uns debt-creditor:daquele debt-creditor:laranja debt-creditor:lojinha
debt-creditor:no debt-creditor:o debt-kind:banco debt-kind:do debt-kind:eh debt-kind:emprestimo debts:agua debts:boa debts:cada debts:cara debts:cartoes debts:conto debts:de debts:deve debts:esse debts:filha debts:iptu debts:joao debts:maria debts:marido debts:minha debts:parcelamento debts:quatro debts:salario debts:tambem debts:te debts:zero deixa dei~para deliv- delivery desconto~pago descu-
desculpa desde_agosto desde_janeiro desde_marco desisti deus_quiser devag- devagar deve~uns devo_# devo_? devo_ate dez_de dezem- dezembro dezembro_e de~# de~reais dia_# dia_cinco dia_que dia_trinta diari- diarista dias dia~e dia~nem diminuir dinheiro~mes disse_outra disseram_que disse~coisa do_contrato do_ex do_que dois_anos dois_mil dois~e dos~, do~veio duas_$ duzentos_e e_# e_NAME e_acabou
e_contou e_eh e_noventa e_onibus e_pouco e_quarenta e_se e_trinta eh eh_agiota eh_quem eh_taxa eh~de eh~financeira em_atraso embor- embora embora_$ embora_do embora~bairro empre- emprestimo_$ entao_nao entra- entrou_# era era_para errad- errado~eh escri- escrito espos- esposa esposa_$ essas_duas essas~mesmo esse_dinheiro essentials:agua essentials:aluguel essentials:cada essentials:caro
essentials:de essentials:depois essentials:dia essentials:eh essentials:falar essentials:gas essentials:gasto essentials:hoje essentials:irma essentials:mais essentials:mercado essentials:meu essentials:onibus essentials:pago essentials:patrao essentials:pego essentials:pensar essentials:por essentials:que essentials:remedio essentials:respondo essentials:subiu essentials:televisao essentials:um
essentials:uns esta_assim esta_devendo esta_muito esta_pegando estao_ameacando esta~fim esta~fogo este estou_na estou~fila estou~osso eu_boto eu_devo eu_pague eu_parar eu_vou eu~a eu~com eu~mais eu~no exist- extra e~? e~por falou_que faltam_# farma- farmacia farmacia_popular faxin- faxina faz faz_mais fazen- fazendo faz~de fecho fev fica_# fim_do fiz_um flexibles:cada flexibles:cem flexibles:cento
flexibles:cigarro flexibles:fumo flexibles:igreja flexibles:jogo flexibles:racao flexibles:reais flexibles:semana flexibles:so fogo_$ foi_na foi~pelo ganhar ganhar_menos ganhe- ganhei ganhei_# gasolina_subiu gasto gasto_com gente_continua grand- grande ia igreja_# income-low-month:. income-low-month:a income-low-month:dia income-low-month:eh income-low-month:menos income-low-month:mil
income-low-month:minha income-low-month:quando income-low-month:ruim income-low-month:servico incomes:+ incomes:, incomes:aposentadoria incomes:aposentei incomes:aqui incomes:as incomes:bateria incomes:bolsa incomes:cada incomes:cai incomes:da incomes:deus incomes:dia incomes:esse incomes:familia incomes:faxina incomes:guenta incomes:hoje incomes:ja incomes:liquido incomes:mas incomes:menos
incomes:na incomes:no incomes:o incomes:pensionista incomes:quando incomes:respondi incomes:tenho incomes:vezes incomes:vou inquilino instalments-left:acabou instalments-left:dez instalments-left:em instalments-left:paguei instalments-left:parcela instalments-left:tres instalments-left:trinta instante instante_que instante~vou inter- internet_# internet_$ isso_mesmo isso_so isso_todo isso~de
isso~mes isso~o ja_veio jogar laran- laranja laranja_$ lembrei lembrei_de levan- levanto ligou_para logo loja_da lojin- lojinha lojinha_da luz_# luz_mas luz~# luz~agua luz~nao m m_$ mae_tambem mae~esta magro magro_que magro~isso mais mais_de mais_magro mais_o mais_receber mais~pena mais~que mana mano marido_nao marido_quer marido~trocar mas_acho mas_isso mas~eh mas~o me me_atender me_cobra me_dar
mei_$ melho- menina_do menina~banco mercado_fechou mercado~e mes_, mes_para mes_ruim meses_que mes~vem metad- metade metade_, meu_compadre meus_oculos meus~aqui meu~. meu~eh meu~quer mexer me~sem mil_mesmo mil_ne mil_no mim_$ minha_esposa minha_irma minhas_dividas minha~# minha~tambem moca_, moca~banco monte_de more-debts:acho more-debts:cartao more-debts:desde more-debts:estou more-debts:que
more-debts:so moro morre- morrer morrer_olha mudar mudei mudei_de mudei~numero muito~por mundo~do na_fila na_lojinha na_quinta na_verdade nada_no nao_o nao~isso nao~mas nao~plano na~# na~da na~parcela ne nem_a nem~, nisso_$ no_NAME no_fim no_osso no_vermelho noite_, noite~amanha novem- novembro nunca_tive o_13o o_aplicativo o_cachorro o_cnpj o_do o_gerente o_resto oculo- oculos ofereceu~a
oferta_da offers:NAME offers:aceito offers:atrasada offers:comigo offers:contrato offers:da offers:dez offers:eu offers:fica offers:meu offers:minha offers:quitar offers:vou offers:x oficial_de oficial~justica oitenta onde_vejo os_dois osso_? outro_emprestimo outro~para overdue:. overdue:consigo overdue:falei overdue:ja overdue:janeiro overdue:maio overdue:marco overdue:marido overdue:o
overdue:pagar overdue:parar overdue:tanto overdue:todos overdue:vencida overdue:vixe overdue:volto o~. o~atrasa o~do o~e o~fechou o~subiu o~terceiro o~voce pagar pagar~isso pagar~para pago_NAME pago_o pago~# pago~NAME pague- paguei paguei_nenhuma paguei_o paguei~e paguei~hoje paguei~luz paguei~no panela_esta panela~no para_agiota para_cortar para_isso para_joao para_ser para~o para~que parcela
parcela_de parcela~# parei~pagar parte passada_$ passado_$ passa~mil patra- patrao pegar_o pela_NAME pelo~. perai~tocaram perguntar~rh plano_nao plano~da pobre pode_ser pode~meu popul- popular popular_$ por por_dia por_meus por~ao posso~a pouco_$ preco_da preco~gasolina primeira_parcela puder que que_da que_dia que_ia que_mudei que_pago que_tocaram quem_dera quem_eh quem~nao quer_# quer_trocar
quero_mais quero~receber que~conferir que~golpe que~isso que~taxa que~tem que~um que~viajar quitar_primeiro racao rates:app rates:aqui rates:de rates:estava rates:m rates:nove rates:onde rates:passo rates:pensar rates:perguntar rates:subiu rates:taxa rates:tenho rates:virgula rates:vou rates:zero reais_por real_$ recebi~# recebo recebo~, registrado registrado_$ renda respondo resti- restituicao
resto saber_se sacar salario_? saque- saquei saquei_# saquei~do se_deus segun- segunda_parcela sei seis sem_parar sempr- sempre sem~, serasa_e se~de se~nao se~parar sim_NAME sim~# so_puder so_vale some sou_pensionista so~basico so~cachorro so~mesmo tambem~assim tanto_$ tarde_, tem_dia tem_servico teme_, tem~uma tenha te~, te~isso thirteenth:ainda thirteenth:claro thirteenth:creio
thirteenth:dezembro thirteenth:isso thirteenth:metade thirteenth:recebi thirteenth:tem thirteenth:trabalho thirteenth:tudo tive tocar- tocaram tocaram_a tocaram~campainha todo_mundo todos tres_mil trinta_$ trinta_e trocar_de trocar~carro tudo_? tudo_isso tudo~todo ue ultim- ultima ultima_$ um_ano um_barao um_instante uma_loja umas um~so vai_dar vai~# vencida vencida_$ vender~que viajar viajar_$
virgu- virgula vista_$ viu_$ vou_buscar vou_morrer vou_no vou_pensar vou_viajar vou~na vou~olha vt worry:ameacando worry:dizer worry:doente worry:e worry:falou worry:justica worry:muito worry:olha worry:que worry:tirar worry:ver worry:vez worry:vou x x_de x~#`,
    '-3': `" #_atrasadas #~, #~cento #~do #~venceu %_. ,_ganho ,_gracas ,_nada ,_por ,_posso ,_queria ,_sem ,_volta ,~? ,~caro ,~que ,~segunda .~sei :" :% :: :ajuda :carta :continuar :divida :eae :emprestimo :estou :mundo :queria :sobre :sou :usar ?consent ?worry NAME_! NAME_no NAME~mas NAME~muito NAME~nao NAME~tempo ^_acabei ^_ainda ^_avanca ^_bateram ^_cade ^_cansei ^_ce ^_com ^_como ^_concordaram
^_descadastrar ^_desisto ^_divida ^_eae ^_esquece ^_explica ^_faco ^_falaram ^_finaliza ^_fiquei ^_gostaria ^_governo ^_gracas ^_ha ^_liga ^_manda ^_massa ^_nadinha ^_nenhumazinha ^_outra ^_passa ^_passou ^_pedi ^_poe ^_por ^_precisa ^_primeiro ^_pronto ^_proxima ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_retorna ^_segredo ^_segue ^_seria ^_soma ^_tinha ^_topei ^_valeu ^_voltei a_conta
a_loja a_memoria a_pensao a_pergunta a_pior a_que a_terceira abencoe_$ aberto aberto_$ abre abusi- acaba- aceitei acord- acordo acordo_de acordo~# adiante adiante_$ after-crisis:estou after-deficit:, after-deficit:auxilio after-deficit:cartao after-deficit:deus after-deficit:faco after-deficit:gas after-deficit:ja after-deficit:luz after-deficit:peco after-roadmap:acaba after-roadmap:aceita
after-roadmap:aceitar after-roadmap:arrumar after-roadmap:aviso after-roadmap:cara after-roadmap:cinco after-roadmap:comecar after-roadmap:concordaram after-roadmap:disseram after-roadmap:e after-roadmap:eh after-roadmap:ele after-roadmap:em after-roadmap:entao after-roadmap:favor after-roadmap:faz after-roadmap:fim after-roadmap:foi after-roadmap:inss after-roadmap:internet after-roadmap:jogo
after-roadmap:lembretes after-roadmap:lista after-roadmap:manda after-roadmap:massa after-roadmap:nenhuma after-roadmap:nunca after-roadmap:pedir after-roadmap:perdi after-roadmap:primeiro after-roadmap:procon after-roadmap:quitado after-roadmap:quito after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:sai after-roadmap:saio after-roadmap:ter after-roadmap:terminei
after-roadmap:topou after-roadmap:um after-roadmap:vale after-roadmap:vamos after-roadmap:vao after-roadmap:vejo agora~sei aguen- aguento aguento_mais ai_, ai_tambem ai_voce ainda_nao ai~me ajuda_mais alemb- alembro algue- alguem aluguel_ai aluguel~tambem anos_, anos_e anterior apaga- apagar apago aparece aqui_eh assin- assinei as~ja ate_quando atendente_$ audio audio_$ autonomo auxil- auxilio
avanc- avanca avanca_$ a~navios a~ou baixar baixo baixo_$ banco~me barra- bateram bem_$ bicho_eh bicho~esse bloquear boa~. botei_$ botijao_? bpc branc- branco bulhu- bulhufas bulhufas_$ ca ca_$ cabec- cabeca cada_mes cade caderno caduca caducou caiu_$ caminhao cancelar canse- cansei capte- captei captei_$ carne carne_$ carne_sumiu carro_no carro~NAME carta_do cartao_da casa_da casa~minha ce_eh
ce~dez chama_o coloc- com_a com_desconto com_minhas com_uma combi- comeco como como_funciona como_que compr- com~dividas concordaram confirm-amount:esta confirm-amount:isso confirm-amount:nao confirm-change:talvez confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao conforme_o conseguir~nada consegui~a consent:aceito consent:faco consent:falta
consent:idade consent:pensar consent:tem consent:um conta_de conta_propria conversa cortada cortada_amanha cortei_tudo cresc- cresce da_botijao da_lista da_uma dados_$ dando_# dando~% dao da~? da~NAME da~filha da~mae de_cinco de_dezembro de_gasto de_novo de_qual debt-amount:agora debt-amount:isso debt-amount:maio debt-amount:para debt-kind:cartao debt-kind:casa debt-kind:dinheiro debt-kind:fatura
debt-kind:minha debt-kind:no debts:basico debts:bem debts:comprei debts:dividas debts:fala debts:favor debts:foi debts:jogo debts:mas debts:mesmo debts:metade debts:nao debts:sair debts:so debts:ultima debts:voce deixa_queto deixa~la deixe- delas delet- denun- depois_de depois~# depois~NAME deram descadastrar descadastrar_$ desconheco_$ desconto desfaz_$ desfazer desisto deu_, deu_tilt deus~pague
devagar_$ devo_nao devo_no devo~, de~? de~mil de~o digo dinheiro_emprestado dinheiro_para direito disse_que disse_tudo diver- diversao diversao_eh divida_no divida~$ divida~de dizer_$ do_carne do_cartao do_plano do_serasa do~com do~esta do~por do~que durmo e_pagar e_some eae eae_$ eh_bom eh_dez eh_para eh_zero eh~banco eh~basico eh~marido eh~um ele_$ eles_$ em_conta em_duas em_junho em_que emend-
emenda emenda_$ emprestado emprestimo_do em~matar em~vezes encerrar enqua- enquanto enrol- entra entra~aluguel entre- entrei escre- escreve_para escrever escrever_o esquece essa_divida essentials:como essentials:essa essentials:nem essentials:qual essentials:sei esse~eu esta_certinho esta_com esta_dando esta_minha estava~mil esta~divida estou_desempregado estou_por estou~fora estou~me estou~por
estou~quanto estou~ver eu_arrumar eu_falei eu_olho eu_respondo eu_saio eu_vejo eu~vou exclu- exemp- exemplo explica expor- e~divida e~eh e~nem e~paguei e~vazar faco_# faco_$ faco~em fala_devagar falan- falando falar_com falta~pior familia_$ fechei~o feira- filho_$ finaliza finaliza_$ fiquei~e fiz_# flexibles:eu funci- funciona ganha garan- golpe_$ governo~botijao gracas_$ guri guri_$ hora human-
humano humano_$ idade ideia_$ ignor- income-low-month:sei income-source:a income-source:me income-source:mes income-source:minha income-source:por income-source:recebo income-source:todo income-source:uma incomes:botei incomes:casa incomes:eh incomes:faz incomes:ha incomes:isso incomes:minha incomes:nao incomes:propria incomes:receber incomes:tudo instalments-left:? instalments-left:eu
instalments-left:ou interessa_$ isso_, isso_para ja_caiu ja_disse ja_eh ja_quitei ja~, ja~? ja~da ja~e juros_eh juros~pode lembrete lembrete_$ lembretes lembretes_$ lhufa- lhufas lhufas_$ liga liga_$ liga_para liga~mim limpo link_$ liqui- loja_e luz_ou luz~o mae_$ mae_esta maio_agora maio~nao mais_viver mais~oferta mando_$ mango maqui- maquina massa me_liga me_mandaram me_socorre me_transfere medo
memoria_nao memoria~ajuda mensa- mes_eu mes~foi meu_$ meu_lazer meu_score meu~do me~, me~agora me~as mil~maio minha_conta minha_luz minha_pensao minha~esta minha~no more-debts:ai more-debts:deu more-debts:falar more-debts:outra more-debts:tudo more-debts:uai morreu na_casa na_minha nada_esse nada~mes nadin- nadinha nadinha_$ nao_aguento nao_captei nao_deu nao_entra nao_foi nao_interessa nao_mango
nao_me nao_peguei nao_vale nao_vem nao~dar nao~deus nao~minha nao~quanto navio- navios navios_$ negociar_o nem_pensar nem~que nenhuma_atrasada nenhumazinha neve_$ ningu- ninguem no_# no_procon no_se no_zap nocao nocao_$ nunca o_dia o_nome obrigada ofereceu~de offers:eles offers:estao offers:muito offers:nome offers:tirar offers:todas offers:venceu oi ok_$ onde onde_$ opa_, opcao_$ os_# ou_o
outra_pergunta outro_$ ou~cartao overdue:certo overdue:como overdue:conta overdue:esqueci overdue:essa overdue:estao overdue:gracas overdue:limpo overdue:mas overdue:na overdue:outra overdue:prazo overdue:quase o~aluguel o~faco o~mes o~mesmo o~que o~sumiu paga_menos pagando_$ pagar_? pagar_a pagar_nada pagar~cartao pago~luz pago~por paguei~acordo paguei~dos para_NAME para_quem parad- parar_$
parti- passar_$ peco pega peguei_$ peguei~no pensao pergunta pfv pfv_$ pior_de pior~todas pix_para pode_? pode_tirar pode~a pode~do poema pois_eu pois~ganho polic- ponho por_causa por_enquanto por_fora porta- por~? por~ou por~propria prazo_$ preciso~um prescreveu presta presta_? primeira_$ primeiro_a proce- processar proco- procon pronto_$ proposta_, proprio pulei qual_? quando_vou quando~a
quanto_$ quanto~a quanto~para que_bicho que_comprei que_meu que_nao que_tipo quebrei quebrei_o quem~isso quero_falar quero~um queto queto_$ que~dia que~meu que~sao que~viu quiet- quinta_emenda quitado quitado_$ quito rapid- rapido rates:as rates:com rates:conta rates:contrato rates:fala rates:responder reativa rebobina_$ recebi~do recebo~bolsa reclamacao recomeca recor- recordo recusei_$ redig-
redige reinicia_$ relig- reneg- repete resol- resto_eh resum- retorna robo rotat- rotativo sabe_$ saco sai_do salario_mesmo salvo- salvou sao_$ score se_vazar segre- segredo segredo_$ seguro_$ sei_quanto sei~. sem_dinheiro ser_cortada seria ser~amanha se~? se~a sim~NAME site socorre socorre_$ soma sou_do so~ai so~para so~que so~salario sua tem_outra tem_que tempo_$ tem~a tem~de tem~em tenho_que
terceira terminei_$ terminei_de terminei~pagar the thirteenth:NAME thirteenth:agora thirteenth:autonomo thirteenth:caiu thirteenth:decimo thirteenth:deus thirteenth:ele thirteenth:gastei thirteenth:na thirteenth:ne thirteenth:nem thirteenth:pois thirteenth:recebe tilt tilt_$ tipo_de tipo~gasto tira_o tirar~por todas_estao toparam_$ topei topei_$ topou total trabalho_e tranquilo_$ transfere
transfere_$ tudo_pago tudo~NAME tv_$ um_poema uma_moca uma_no uma_pessoa uma~do unica usar vai_saber vai~cortada valeu_$ vanta- vantajoso vazar vazar_? ver_navios vida_eh vira viver_$ vivo volte- voltei vou_aceitar vou_ficar vou~procon which-change:, which-change:a which-creditor:o worry:agua worry:carro worry:cortaram worry:dias worry:filhos worry:os worry:pensar worry:todo worry:tranquilo
worry:um z z_$ zap_$`,
    '-4': `#_vem #~metade ,_bate ,_deus ,_esta ,_jogo ,_muito ,_uai ,~% ,~certinho ,~pensar :bom :chega :dinheiro :isso :parar :recusei NAME_primeiro NAME~tudo ^_aceita ^_acordo ^_ajuda ^_atendente ^_beleza ^_bora ^_cancela ^_capaz ^_chama ^_desconheco ^_desfaz ^_diarista ^_disseram ^_entra ^_hein ^_mandou ^_nops ^_nunca ^_ok ^_opa ^_para ^_quero ^_rebobina ^_recomecar ^_reinicia ^_stop ^_vale ^_zera ^_zerar
^_zerei a_de a_empresa a_firma abert- aceita after-crisis:, after-deficit:eu after-roadmap:acabou after-roadmap:baixa after-roadmap:causa after-roadmap:cobra after-roadmap:consignado after-roadmap:contas after-roadmap:desse after-roadmap:ficar after-roadmap:fui after-roadmap:link after-roadmap:mesmo after-roadmap:minimo after-roadmap:neve after-roadmap:pago after-roadmap:parcela after-roadmap:pede
after-roadmap:pedi after-roadmap:pena after-roadmap:pensao after-roadmap:podem after-roadmap:que after-roadmap:quitada after-roadmap:ser after-roadmap:zerei agora_nao agrad- ajuda- anos antecipei~parcelas anter- apertou arrumar arrumar~de as_que assun- assunto as~estao ate_hoje aviso aviso- a~. a~agora a~em a~ontem a~tem baixa beleza_$ bloqueei camel- camelo cancela capaz causa ce chover chuta-
cinco_anos comecar comeu como_$ como~a com~de confo- conforme consent:fiz consent:ja consent:para consent:sou consigo~a conta conta_nao cortei_ate de_neve de_todas de_um debt-creditor:lembro debt-creditor:nome debt-kind:meu debt-kind:um debts:ajuda debts:como debts:dos debts:preciso debts:qual debts:tira deixa_em deixa_para desconheco desconto_na desconto~NAME desen- desfaz desli- dessa_$
desse_mes deus_te de~ainda de~mas de~x dia_com dinheiro_do direi- dispe- disso_$ divida_de divida_eh do_app do_carro do_meu dos_# dos~mil do~no duas_estao duvid- duvida duvida_$ e_as e_eu e_no e_te eh_uma empresta em~da encal- encalhado encalhado_$ encer- entendi_$ esque- esqueci_$ esse_$ essentials:? essentials:deixa essentials:quero essentials:tem esta_na esta_quitada esta_tudo estao
esta~atrasado estou_em estou_ha estou_precisando estou_sem estou~dia estou~serasa eu_nao eu_pago eu~? eu~falo eu~para exata- exatamente expli- faco falar- falaram falei_do falo falo_$ fazer~# ficar final- firma flexibles:meu foi_no fora_$ ganho_$ governo_da ha_$ hein hein_$ horas horas_sao ideia income-source:, income-source:da income-source:e income-source:o income-source:sou income-source:um
incomes:clt incomes:meses incomes:sem incomes:so incomes:zero interessa ja_cortei ja_paguei ja~falei jeito jeito_que jogo lazer lazer_eh liberar~emprestimo lista_$ mais_nao manda mandei~proposta marte- martelo medo_de memor- memoria menos_juros meu_dinheiro meu_plano me~mais me~o me~um me~uma mil~carro minha_divida minha~que more-debts:esta more-debts:ja more-debts:todas morto muito_caro nao_$
nao_aceitaram nao_posso nao_sei nao_senhora nao_sou nao_vai nao~deixa nao~falar nao~mais nao~uai na~? negociar~a neve no_cartao nops nops_$ no~da o_contrato o_martelo obrig- ofere- oferecer~para oferta_$ offers:banco offers:esperando offers:isso offers:ja offers:mais offers:por offers:uma oi_? olho opa os~do overdue:eh overdue:falta overdue:nos overdue:pagando overdue:sei overdue:tenho o~ai pagan-
pagando pagar_o paguei_$ paguei_metade paguei~mil para_$ para_la parcelas~NAME pedir pessoa_$ poe por_ai por~eh por~nao posso~? prazo preci- precisa presc- primeiro_? pronto propria prox_$ proxima quanto_eh quanto_esta quanto~pagar que_$ que_eu que_horas que~ja quitada rates:como rates:do rates:qual rates:quanto rates:ver re re_$ reativar rebob- rebobina recebi_tudo reinicia renda_$ repet-
responder_$ resta retor- se_$ segur- sei_nao sei~que sem sem_receber serve signo signo_$ stop stop_$ sumiu suspe- taxa_$ tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_nada tem_signo tem~atrasadas tenho_$ tenho_mais tenho~anos ter_que te~do thirteenth:# thirteenth:de thirteenth:dois thirteenth:esse thirteenth:patrao thirteenth:se thirteenth:sem thirteenth:todo tipo tira tira~NAME
tranquilo tras tras_$ tudo_, tudo_encalhado tudo_na tudo_no tudo_nos tudo_que um~para vai_chover valeu valor_$ vem~, venceu_$ vende viver voce_eh voce_me volta- volta_$ voltar which-change:no which-change:o worry:# worry:NAME worry:aqui worry:minha worry:na worry:o worry:salario worry:vao you zap zera zera_ai zerar zerar_tudo zerei ✅`,
    '-5': `#_anos ,_deixa ,_dia ,_duas ,_pode ,_tenho ,~onde :. :desconto ?_estou NAME~! NAME~existe ^_ahn ^_antecipei ^_apaga ^_atrasou ^_botei ^_escreve ^_estava ^_fecho ^_foi ^_pergunta ^_prox ^_pula ^_px ^_quando ^_reset ^_resta ^_sem ^_some ^_terminei ^_tira ^_vamos ^_vao a_divida aceitar aceitaram_# after-deficit:# after-roadmap:acabei after-roadmap:acordo after-roadmap:anos after-roadmap:disse
after-roadmap:duas after-roadmap:empresa after-roadmap:jeito after-roadmap:juros after-roadmap:minhas after-roadmap:oferecer after-roadmap:ofereci after-roadmap:quando after-roadmap:quem after-roadmap:tudo ahn ahn_$ alto antecipei antes_$ apaga aprov- as~capengando ate_o azul azul_$ belez- beleza boa_pergunta boian- boiando boiando_$ bora bpc_$ briga- caduc- cai_dia capen- capengando capengando_$
consegui_pagar conta_$ continuar continuar_$ da_um debt-amount:sei debt-creditor:nao debt-kind:da debts:falei debts:isso deixa_$ depois_eu desca- desempregada desempregada_$ desempregado dessa desse deus_e deus~NAME devo~NAME de~anos dia~de dia~hoje duas_capengando eh_esse eh_hoje eh_o eh~coisa eh~mes essas_$ essentials:NAME essentials:isso esta_bom estou_boiando estou_desempregada falei_da
falta_a faz_um fechei_$ flexibles:isso income-source:do income-source:meu income-source:na income-source:que incomes:nada ja~as link lista mes_eh meu~e mil_do nao_consegui nao_entendi nome_eh nos numer- o_plano oferecer oferecer_# ofereci ofereci_# offers:cento offers:so oi_$ overdue:? overdue:deus overdue:devo overdue:nada pago_certinho para~fazer pede pedi perdi_o pesso- pessoa precisando
preciso_de pront- proposta_$ prox pula_$ pular px px_$ quais quanto~devo que_ja que~tudo rates:? rates:sei recla- recusei reini- reset reset_$ resta_ai sabe saber_$ sai saida saio segue sobre so~o tem~? terminei thirteenth:ano thirteenth:dia thirteenth:mas thirteenth:sei tranq- um_NAME ver_depois vou_ter vou~depois which-change:# worry:, worry:banco worry:com worry:meu worry:nao worry:ser`,
    '-6': `:anos :empresta ?confirm-change NAME~paguei NAME~tenho ^_ate ^_ofereci ^_pago ^_passo ^_perdi ^_quais ^_sai ^_sair ^_vai ^_volta adiantado after-roadmap:demais after-roadmap:essa after-roadmap:pensando after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar after-roadmap:sem a~ja banco_? bate bom_$ cance- com_isso confirm-amount:a consent:minha consent:nao debt-kind:# debt-kind:de
debts:quanto debts:quero debts:tudo depois_$ desfa- despe- dia_eh disso do_zero duas_vezes e_so elas_atrasadas empresta_# esperando estao_$ estou_a estou_esperando estou_voando eu~um fazer fecha- flexibles:zero fora income-source:de instalments-left:nao instalments-left:sei isso_eh ja~os me_empresta metade_ja nao_devo nao~# nome_$ nota o_emprestimo o_que offers:metade offers:tem overdue:ainda o~eu
paguei~a pensando_em por_que propr- proxi- pula qual~# quero_renegociar reati- recebi_$ recomecar_$ sair_$ so_deus so~e sumir todas~atrasadas vamos voand- voando voando_$ volta vou_fechar worry:dia worry:esta worry:por`,
    '-7': `,~ja ^_em ^_nota ^_parar after-roadmap:fazer after-roadmap:fechar after-roadmap:onde barat- botei calor_ai confi- desem- e_ai eh_isso eh~? esta_calor esta~ai fechar flexibles:NAME mes_nao nao_estou nota_mil opcao passo_$ perdi qual quase_todas redon- sei_la tenho_# ter thirteenth:duas`,
    '-8': `#_? ^_da ^_isso ^_nada ^_onde after-roadmap:propus after-roadmap:👍 bom_dia consent:tenho infor- o~ja propu- propus qual_o sim_$ todas_em todas~dia`,
    '-9': `^_qual ^_voce aceitaram_$ debt-kind:a desconto_$ falei~NAME nao~atrasado o_# perdo- que~eh recus- worry:estou`,
    '-10': `?after-crisis ?which-change bloqu-`,
    '-11': `:socorro ?confirm-creditor nenhuma_$ which-creditor:#`,
    '-12': `?income-source`,
    '-16': `?debt-kind consent:#`,
  },
  'nothing-more': {
    '40': `?more-debts`,
    '21': `?flexibles`,
    '16': `^_acabou`,
    '15': `^_so so_$`,
    '14': `^_nada ^_pronto lazer mais_nada por_ai`,
    '13': `eh_isso nada nao_$ pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei acabo- debts:nao debts:so incomes:eh incomes:estou more-debts:o more-debts:por nadin- nadinha nadinha_$ termi- terminei`,
    '11': `^_chega chega debts:eh debts:nenhuma de~nada essas essentials:eh essentials:so flexibles:nao lista_$ luxo n0 nada_mais nao_gasto nenhu- resto`,
    '10': `?incomes ^_nadica ^_zero acabou corte- cortei e_so essentials:nem flexibles:zero lista more-debts:esta more-debts:ja nada_$ nadic- nadica nao_tenho nenhum offers:mais pronto_$ renda zero zero_$`,
    '9': `?essentials ^_mais a_lista ai_mesmo debts:nada eh_tudo essentials:isso gasto incomes:nao ja~tudo more-debts:a more-debts:essas more-debts:eu more-debts:nao nao_devo nao_sobra nenhum_$ offers:nada por~mesmo renda_$ so_isso`,
    '8': `^_cortei ^_e ^_fora ^_nem ^_nenhuma acaba- compro cortei_ate de_casa debts:isso desempregada desempregada_$ disse_tudo eh_o eh~basico eh~que encer- essas_$ essentials:nada esses estou_desempregada faco_nada flexibles:nenhum flexibles:tenho incomes:nada incomes:so isso_$ ja_disse lazer_$ lazer_eh mais_nao more-debts:fechou more-debts:so nao~com nao~outra nem nem~nem o_resto o~tem que~tudo resto_eh
sobra so~ai ter the tudo_$`,
    '7': `^_eh ^_finalizei ^_ja ^_nenhum ^_nops acabou_$ acho~eh acho~falei cabo cabo_$ completo debts:acabou desem- disse e_eh essentials:nao esvaz- eu_nao e~isso faco~disso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:eh flexibles:sobra gasto_$ incomes:gasto incomes:isso momen- momento more-debts:deu more-debts:nops more-debts:que more-debts:sao nao_compro no_momento nops
nops_$ offers:tudo que_falei sei_o sei~que so_esses so~que tem_nao`,
    '6': `,_deu ,_deus ,~me ^_acho ^_era ^_fim ^_lazer ^_por a_regua acho_que ai_so aqui_eh basic- basico basico_$ beste- besteira boca boca_$ cortei~ja daqui_para daqui~boca de_gastar de_graca de_outra debts:basico debts:mesmo debts:tem deu_, deus_me deus~livre devo_nao diver- diversao diversao_eh eh_daqui eh_so era era_isso essentials:lazer essentials:mais essentials:o essentials:tem esses_gastos eu~sei
final final- final_$ flexibles:isso flexibles:nada flexibles:nem flexibles:so fora fora_isso gasta- gastar gastar_$ graca incomes:acabou incomes:ja incomes:lazer incomes:momento incomes:renda ja ja_$ livre_$ luxo_nenhum mais me_livre mesmo_$ meu_lazer minha~eh momento_$ more-debts:as more-debts:bom more-debts:era more-debts:fim more-debts:lista more-debts:nada more-debts:outra more-debts:regua
nada_disso nao_faco nao_sou nao_tem nao~deus nao~para nem_uma o_basico offers:lista outra para_boca ponto regua regua_$ saio sem_luxo so_essa so_essas sobra_$ sou_de sou~gastar so~gastos trabalho_e tudo_ja`,
    '5': `,_gracas ?debts ^_acabou-se ^_aqui ^_capaz ^_de ^_deu ^_fecha ^_minha ^_nao ^_sem a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar bar_nem bar~festa bebo_nao besteira_$ canto canto_nao canto~vem capaz casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compl- compro_besteira contado contado_$ cortei_tudo cortei~a daqui dava_$ de_outro de_resto debts:cortei
debts:lazer debts:renda debts:resto dera_ter dera~lazer deu_$ devo devo_nada devo~, de~canto dinheiro_aqui dinheiro~eh disso_$ doce doce_$ eh eh_contado eh_vento eh~unica era_doce essa_renda essas_coisas essentials:acho essentials:basico essentials:casa essentials:faco essentials:gasto essentials:graca essentials:mesmo essentials:na essentials:renda falei falei_todas fecha fecha_a festa festa_$
flexibles:esses flexibles:tem fumo_nao fumo~jogo gasto- gastos gastos_$ guri guri_$ ha incomes:ai incomes:casa incomes:cortei incomes:de incomes:mesmo incomes:nenhum incomes:pronto incomes:tudo isso jogo_$ livre luxo_$ mais_gasto me~ter minha_unica minha~renda more-debts:ai more-debts:conta more-debts:devo more-debts:dividas more-debts:falei more-debts:fecha more-debts:ne more-debts:outras
more-debts:resto nada_, nao_fumo nao_jogo nao_saio nao~besteira nao~de nao~deixa nao~lazer nao~superfluo nem_bar nem_festa nenhuma nenhuma_$ offers:acho offers:disse offers:isso offers:ja outra- outra_torneira outras outro outro_canto outro_gasto outro~nao o~eh o~era para_servico que_era que_tem que~doce resto~vento saio_de saio~casa salario_mesmo sobra_para sobra~isso so~para so~renda so~salario
superfluo superfluo_$ tem_outro tem_superfluo tem~gasto tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas tenho~gasto ter_lazer tirei_tudo tirei~que torne- torneira torneira_$ tudo tudo~dava tv tv_$ unica_renda vento vento_$ vida_eh vivo_de vivo~casa`,
    '4': `,_estou ,_uai NAME_eu NAME~nao ^_dinheiro ^_essas ^_fechou ^_ficou ^_passeio ^_vivo a_conta a_janela a_tampa acabou~lista ai ai_fechou aqui aqui_nao ate ate~osso bebo bebo~fumo bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ bom_de cai_$ cama cama_para cama~fogao cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compr- cortei~o da_cama da_lista dava da~para da~ter debts:casa
debts:gasto debts:luxo debts:o debts:outro debts:sobra debts:ter debts:tudo dera desgr- deu de~na de~para divir- divirto divirto_de divirto~graca durmo durmo_$ e_durmo eh_pouca eh_zero eh~cama eh~janela eh~para entra_mais entra~nada essentials:aqui essentials:compro essentials:de essentials:devo essentials:eu essentials:lista essentials:luxo essentials:nenhum essentials:para essentials:sobra
essentials:tenho essentials:ter esta_bom esta~de estou~renda fechou_$ feira_$ fim fim_de flexibles:acabou flexibles:disso flexibles:graca flexibles:lazer flexibles:luxo flexibles:mais fogao fogao_$ fora~nada fumo gasto_um gasto~bobagem gasto~bobeira gasto~real graca_na graca~praca hoje_eh incomes:, incomes:minha incomes:no incomes:o incomes:resto incomes:sem incomes:ter incomes:zero isso_nada
isso~fechou ja_tirei janel- janela janela_$ ja~ate ja~ne ja~todas lazer~a mais~nao me_dera me_divirto me~de minha_diversao minha_renda minha_vida moca_$ more-debts:chega more-debts:de more-debts:deixa more-debts:deus more-debts:eh more-debts:essa more-debts:ficou more-debts:gracas more-debts:ha more-debts:hoje more-debts:mais more-debts:nem more-debts:para more-debts:pode more-debts:quitei
more-debts:sem more-debts:tampa more-debts:tudo more-debts:uai na_feira na_praca nada~estou nada~momento nao nao_bebo nao_ha nao_moca nao_vem nao~essas nao~nao nao~nem nao~outro nao~uai nem_cinema nem_para nem_pastel nem_restaurante nem~na nenhuma_outra ninguem_$ o_salario o~cai papo papo_$ para_fogao para_isso para_por para_ter parad- para~ai para~luxo parou passe- passeio passeio_eh passeio~da
paste- pastel pastel_na pastel~feira pinga pode~a pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_eh quem_me quem~dera real real_com real~isso resta- restaurante restaurante_$ resto_nada resto~pouca sao_todas sem sem_mais sem_renda sem~nenhum servico_$ so_trabalho sobra_nem sobra~para super- tampa tenho tenho~nenhum ter_luxo tirei trabalho~durmo tudo_que uai uai_$ um_real unica
vem_$ vivo`,
    '3': `#~sem ,_deixa ,~a ,~devo ,~estou ,~eu ,~tocar EXPENSE ^_besteira ^_devo ^_divida ^_fica ^_luxo ^_nenhumazinha a_seu a_televisao aberta aberta_$ acabou_a acabou_o ajuda- ajudando ajudando_meu ajudando~pai alem alem_disso aqui~ter a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao com_batom compro_$ conta_, conversar_no conversar~portao de_pobre debts:ai debts:aqui debts:besteira debts:compro
debts:daqui debts:devo debts:ja debts:minha debts:nenhum debts:para debts:por debts:saio debts:sem debts:sou debts:tenho debts:tv deixa~ver desse- desses desses_$ deve_eh deve~meu devo_, devo_a devo_so devo~seu disso diversao~a divida_eu dividas_$ divida~nao dormi- dormir dormir_$ e_casa eh_conversar eh_da eh_dormir eh_minha eh_ter eh_trabalho eh_ver eh~boleto eh~coisa eh~e eh~gas eh~no eh~novela
eh~televisao enqua- enquanto essentials:, essentials:a essentials:ate essentials:baile essentials:besteira essentials:com essentials:cortei essentials:dinheiro essentials:diversao essentials:e essentials:era essentials:feira essentials:lembro essentials:que essentials:saio essentials:trabalho estou_ajudando estou_ha estou_sem estou~# estou~meu eu_lembre eu_ver eu~compro eu~nao eu~tenho extra faco
fechar fechar_a fechou_a feira ficou flexibles:, flexibles:acho flexibles:devo flexibles:eu flexibles:ja flexibles:mesmo flexibles:na flexibles:pronto flexibles:que flexibles:resto fora~nao garco- garcom garcom_$ gasto_com gasto_nem gasto~com ha_# ha~meses incomes:aqui incomes:ate incomes:com incomes:devo incomes:e incomes:extra incomes:ha incomes:hoje incomes:luxo incomes:outro incomes:para
incomes:receber isso~gasto isso~pode isso~tudo ja_cortei ja~muito jogo lazer_de lazer~conversar lazer~pobre lazer~ver lembre limpo_, limpo~nao luxo_aqui luxo~eh mais_$ mais_divida marido_, marido~eu mas_essa mas~eu mesmo meu~, meu~eh mim_nao mim~sobra moca more-debts:da more-debts:divida more-debts:enquanto more-debts:fora more-debts:lembre more-debts:nisso more-debts:todas nada_alem nada_no
nada~disso nao_da nao_que nao~vicio ne ne_$ nem_com nem~batom nem~picole nenhum_desses nenhumazinha no_portao nome_limpo nome~, novel- novela novela_$ o_osso o_que offers:a offers:ai offers:de offers:eh offers:falei offers:que offers:so osso_$ outra_renda o~mesmo para_picole passa_a picol- picole picole_$ pobre pobre_eh pobre~dormir pode_tocar pode~o por_enquanto portao portao_$ pronto_acabou
que_acabou que_cai que~lembre que~so receber_nada saco sao sao_essas sem_receber servi- servico seu_ninguem so_boleto so~ajudando so~e telev- televisao televisao_aberta tem_mais tem~nao tenho_$ tenho_mais tenho_outra tenho_vicio tenho~renda ter_gas tocar traba- trabalho trabalho~casa uma_$ um~com ver_novela vicio vicio_nenhum vida~so vida~trabalho`,
    '-3': `:mais :sobra ?after-deficit ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?consent ?debt-creditor ?income-low-month ?overdue ?thirteenth ?which-change ?which-creditor ^_a ^_aham ^_ate ^_correto ^_deixa ^_essa ^_exatamente ^_hein ^_positivo ^_quase ^_sei ^_ss a_bateria a_vida acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso after-roadmap:nao
aham aham_$ ai_$ ainda ainda_$ apaga aqui_$ bater- bateria bateria_$ bpc cobranca com_nada comec- comeco comeco_$ consent:eh consent:estou consent:nao contr- corre- correto correto_$ da_empresa da~, debt-kind:a debt-kind:o debts:? desfa- diabo diabo_eh diabo~isso duas e_poe eh~ai eh~meu empresa enten- esque- esse_mesmo essentials:quero essentials:transporte estao exata- exatamente exatamente_isso
e~mais favor faz fazer filha flexibles:# flexibles:NAME flexibles:basico fui gasto~nada hein hein_$ incomes:bpc instalments-left:so mais_nisso mas_nao mes_eh mesmo_gracas mesmo~a minha_filha more-debts:, more-debts:duas more-debts:estao more-debts:sim nada_a nada~declarar nao_estou nao_peguei numer- numero o_comeco ofert- offers:cobranca offers:o onde o~que pegue- peguei peguei_$ poe poe_mais
poe~nisso posit- positivo positivo_$ preci- precisa quase quase_todas que_diabo que_somar quero_mais que~de que~isso sabe sabe_$ segue segur- so_cobranca so_meu so_vendo sobra_nada somar somar_tudo so~comeco so~duas ss ss_$ taxa_$ te tem~que tenho_que tenho~somar trans- transporte vendo_$ vida_$ volto`,
    '-4': `,_so :nada ^_deus ^_tem ^_tenho anoto anoto_nada a~nao complicado complicado_$ deus_eh deus~mais duas_mesmo eh_complicado eh_esse eh_mais eh~mesmo entendi exist- existe existe_mais fixa incomes:fixa isso~gracas mais_uma mande mande_mais mande~nada marisa_nao me_mande mensa- more-debts:ainda nada_urgente nada~so nao_, nao_anoto nao_eh nao_entendi nao_existe nao_quero nao_saco nao~mande
overdue:nenhuma pedra- renda_fixa saco_nada saco~disso tem~uma tenho~fixa urgente urgente_$ vendo worry:so`,
    '-5': `:nao ?debt-kind ?worry ^_tudo com~nao e_nao eh_mensal e~tem mensal mensal_isso meu_$ me~mais more-debts:lembro nao_me que~mais tem_e urgen- worry:nada worry:nao`,
    '-6': `?after-crisis ?income-source ^_gasto debt-kind:eh isso_eh nao_so`,
    '-7': `,~isso`,
    '-8': `,_acabou ^_isso nao~acabou nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `you`,
    '12': `calor_ai esta_calor esta~ai hoje_$ namor- namora namora_$ poema um_poema voce_namora`,
    '11': `:dinheiro ^_qual ^_que ^_voce calor conta_uma horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore chover faz_um how ignor- ignore me_conta vai_chover`,
    '9': `^_quem after-roadmap:signo are chove- do_tempo me_a poema_$ promp- prompt qual sao_$ the`,
    '8': `^_canta ^_faz ^_how ^_me ^_tell ^_vai a_joke are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever dever_de eh_casada escre- escreve_um faz franc- ganhar histo- historia historia_$ hoje how_are how~you indica instr- jogo joke joke_$ me~joke me~uma music- musica musica_$ que~eh regra- regras tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:? :empresta :onde :um ^_aja ^_conta ^_escreve ^_esqueca ^_finja ^_tem ^_traduz ^_what after-roadmap:seu aja aja_como aja~um bolo brasi- brasil brasil_$ can can_you can~do chover_hoje como_um como~pirata dia_eh dia~hoje do_$ eh_hoje eh~presidente empresta_# escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que ganha- ignore_suas ignore~regras indic- ingle- ingles ingles_$
isso_para isso~ingles me_empresta meu_dinheiro o_presidente onde~meu para_ingles pirat- pirata pirata_$ presi- presidente presidente_$ prompt_$ qual_a que_dia quem regras_$ seu_prompt suas suas_regras tempo tradu- traduz traduz_isso traduz~para um_pirata uma vai~hoje voce what what_can what~you you_do`,
    '6': `:: :amanha :como :ganhar :meu :rapido :reais :seu :system ?rates ^_esta ^_mostra a_capital after-roadmap:faz after-roadmap:horas after-roadmap:ignore after-roadmap:jogo after-roadmap:um after-roadmap:uma after-roadmap:you ai_$ amanha_? anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ conta conta_um conta~piada conta~segredo
de_cenoura de_futebol debts:tem debts:voce dinhe- dinheiro do~hoje eh_outra eh~pessoa empresta escreve~poema esqueca_as esqueca~instrucoes essentials:seu finja~eh flexibles:me futeb- futebol futebol_$ ganho- ganhou ganhou_o gosta gosta_de gosta~futebol instrucoes instrucoes_anteriores me_fala me_passa me~do mostra_seu mostra~prompt o_jogo outra_pessoa piada piada_$ previ- qual~capital qual~time
quem_ganhou que~outra rates:qual rates:signo reais_$ recei- receita receita_de segre- segredo segredo_$ seu_time syste- system the_weather time_$ tomor- tomorrow tomorrow_$ um um_segredo uma_piada vai voce_eh voce_gosta weath- weather what'- what's what's_the what's~weather your`,
    '5': `#_reais :de :estou :faz :me :poema :prompt :vai ?flexibles ^_hello ^_onde ^_what's a_raiz after-roadmap:indica after-roadmap:poema ajuda_com ajuda~o all and anter- are~todas a~quadrada big big_brother broth- brother brother_$ como_faz como~bolo com~dever da_mega da~sena de_dois de_matematica debts:hoje descobriu descobriu_o descobriu~brasil dever~casa dever~matematica de~mil dinheiro_$ do_jogo
dois_$ dolar dolar_$ eh~raiz essentials:do faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha_o ganha~big hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda me_indica mega mega_sena me~# me~com mostr- mostra much much_is much~the numero_da numero~mega o_big o_brasil o_dever o_melhor
o_resultado o~brother o~do o~ontem passa passa~numero pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~melhor qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rapid- rapido rates:eh rates:me rates:tem resul- resultado resultado_do resultado~jogo sao sena sena_$ serie serie_$ the_dolar the~tomorrow um_pix uma_serie um~de voce_indica voce~de
weather_tomorrow you_todas`,
    '4': `" : :" :# :$ :[ :] :credito :dividas :emprestimo :foi :ganhou :mil :mim :o :pix :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:hoje after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:time ajuda_no ajuda~dever amanh- amanha a~da capital~franca codig- codigo codigo_em codigo~python como da_franca
de_bolo de_casa debts:ai debts:eh debts:escreve debts:esta debts:que debts:tempo de~de divida~$ do_brasil eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:eh essentials:hoje essentials:how essentials:me essentials:qual essentials:que essentials:quem essentials:sao essentials:tempo essentials:uma essentials:you estou_precisando estou~de exata-
exatamente fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganha ganhar_a ganhar~eleicao ganhou~jogo horas~em jogo_$ me melho- melhor me~no me~um mil_$ no_dever nome_? no~de o_numero onde para_minha passa_o passa~receita perdo- pesso- pessoa pessoa_$ precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_ganha
quem_vai quem~ganhar rates:calor rates:esta rates:poema rates:quem rates:seu rates:uma reais receita~bolo resum- resumo sao_em sao~toquio seu_signo sua tem todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a vende you_$`,
    '3': `:australia :capital :cartao :divida :e :gerente :hoje :ignore :limite :marque :nome :ontem ?debts [_system after-roadmap:are after-roadmap:bolo after-roadmap:dois after-roadmap:esta after-roadmap:ganha after-roadmap:how after-roadmap:tem after-roadmap:voce ai ajuda amor_$ austr- australia capital~australia cartao_de cartao~credito com_o credito_$ da_australia de_$ de_amor de_credito de_pao
de_queijo debts:conta debts:do debts:fala debts:ingles debts:me debts:passa debts:pessoa debts:quem debts:sao debts:um debts:uma de~# divida_de dois eh_a eh~gerente empre- essentials:conta essentials:o essentials:outra jogo_ontem limite_de limite~# marqu- marque melhor_time melhor~de melhor~do meu_gerente ontem outra o~time pao pao_de pao~queijo passa_uma pix poema_de poema~amor previsao qual_o
qual~receita queij- queijo queijo_$ rates:a rates:ai rates:are rates:de rates:dia rates:do rates:faz rates:hoje rates:how rates:indica rates:tempo rates:the rates:um rates:voce rates:you receita~pao set sobre system_] time_do time~brasil uma~de um~para`,
    '-3': `?debt-kind ?income-source da_uma desen- voce_sao`,
    '-4': `after-roadmap:dinheiro me_da o_# qual~# voce_$`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '12': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '11': `:voltar after-roadmap:volta`,
    '10': `after-roadmap:lembrete after-roadmap:sim coloc-`,
    '9': `^_volta after-roadmap:aviso after-roadmap:receber ativa lembrete mandar volta volta- volta_a voltar`,
    '8': `a_mandar after-roadmap:mandar lembr- manda- me~de`,
    '7': `:quero ^_manda ^_quero ^_reativa a_participar after-roadmap:continuar after-roadmap:novo after-roadmap:os after-roadmap:participar after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos me~dos novo_$ quero_receber quero_voltar reativa receber sim_$ vencimentos vencimentos_$ voltar_a voltar~participar`,
    '6': `:vamos after-roadmap:cadastro after-roadmap:lembrado after-roadmap:manda after-roadmap:me after-roadmap:mim avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado liga_os liga~lembretes mandar_mensagem mandar~lembretes me_mandar meu_cadastro novo os os_lembretes os~por parti- participar participar_$ quero~lembrado quero~os receber_lembrete ser_lembrado venci- voltar~mandar`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:dos after-roadmap:lembrar after-roadmap:liga after-roadmap:pode after-roadmap:quero aviso aviso_$ liga manda mim_$ para_mim pode~mensagem voltar_$`,
    '4': `:mandar ^_pode after-roadmap:avisos after-roadmap:de after-roadmap:mensagem aviso- avisos a~os dos lembrete_$ lembretes lembretes_$ mensa- mensagem mim os_avisos pode_mandar pode_me pode~lembrar quero receber_$ vamos`,
    '3': `? a_me a_receber after-roadmap:a after-roadmap:favor after-roadmap:lembretes after-roadmap:voltar de_volta lembretes_de mandar_$ me_lembrar os~de pode quero_os quero~lembretes receb- sim voltar~receber`,
    '-3': `?income-source ^_para after-roadmap:onde after-roadmap:ver com_os com~lembretes mandar_os onde para_de parar quero_ver sim_,`,
    '-4': `,_quero :aviso :lembrar :sim me~sim os_aviso sim~quero voltar~me`,
    '-6': `lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '20': `sair sair_$`,
    '19': `^_parar ^_sair ^_stop stop stop_$`,
    '18': `encer- parar_$`,
    '17': `^_para encerrar parar`,
    '15': `^_finaliza bloqu- descadastrar descadastrar_$ finaliza finaliza_$`,
    '14': `^_descadastrar com_isso final-`,
    '13': `^_encerrar ^_some encerrar_$ quero_cancelar some`,
    '12': `cance- cancelar contato me~mais nao~mais quero_mais`,
    '11': `^_chega ^_parem after-roadmap:sair bloqueia chega_de consent:mais daqui_$ me_bloqueia mensagem_$ para_$ parem some_daqui voce_$`,
    '10': `:parar :stop bloquear chega contato_$ daqui mensa- nao_me para~isso zap zap_$`,
    '9': `^_me after-roadmap:cancelar debts:para descadastra descadastra_$ em_paz lista mais_isso me_descadastra mensagem meu_numero me~em para_com parem_com parem~isso paz paz_$ tira`,
    '8': `:sair ^_remover after-roadmap:encerrar cancela_minha cancela~inscricao consent:me conta- da_lista de_me debts:encerrar descadastramento descadastramento_$ do~zap inscr- inscricao inscricao_$ lista_$ mais me meu_zap minha_inscricao nao_quero o_descadastramento parti- quero~isso remov- remover remover_meu remover~numero sai~meu solicito_o solicito~descadastramento`,
    '7': `?consent ^_sai ^_solicito after-roadmap:some bloquear_voce bloqueia_ai cancelar_minha cancelar~participacao chega~mensagem consent:some dai_$ da~vida de_mensagem debts:quero deixa~paz esquece_de esquece~vez essentials:encerrar essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_$ mandar_mensagem me_esquece meu~dai me~ai me~da minha_participacao numero participacao
participacao_$ procu- quero quero_sair sai solic- solicito some_da some~minha tira_meu vou_bloquear vou~voce`,
    '6': `:me ?essentials ^_tira after-roadmap:. after-roadmap:contato after-roadmap:descadastrar after-roadmap:isso after-roadmap:parar after-roadmap:tira atendimento_$ cancelar_$ cancelar~servico chega~zap consent:parar consent:sair dai de_mandar de_vez de_zap debts:mais deixa_em desej- desejo desistir desistir_do desistir~programa dessa_lista de~encher de~mandar de~mensagem do_programa
encerrar_atendimento enche- encher encher_$ essentials:mais mais_contato manda_mais mandar mande mande_mais mande~nada me_deixa me_encher me_mande me_tira me_tirem mensagens n0 nao~mande numer- para_de para~me progr- programa programa_$ quero_desistir quero_encerrar quero~do sai_do tira_dessa tira~lista tirem tirem_da tirem~lista vez_$`,
    '5': `?debts ^_desejo ^_quero ^_vou after-roadmap:bloquear after-roadmap:chega after-roadmap:daqui after-roadmap:lista after-roadmap:mais after-roadmap:me after-roadmap:minha amola amola_mais atendimento bloquear_se bloquear~continuar chega_nao chega~manda com_voce consent:chega consent:contato consent:encerrar consent:minha consent:quero de_voce debts:cancelar debts:daqui debts:lista debts:me
debts:sair desejo_encerrar desejo~por do_meu em_contato encerrar_por encerrar~aqui esquece esse_servico essentials:cancelar essentials:descadastrar mais_em mais_papo mais~com mais~contato me_amola me_mandar me_procura me_procurem mensagens_$ me~dessa nao~amola nao~procura nao~procurem numero_$ numero_dai papo papo_$ por_aqui procura procura_mais procurem procurem_mais quero~esse quero~papo
se_continuar servico servico_$ te_bloquear te~se tira~numero vez vou_te vou~bloquear`,
    '4': `:mensagem :mensagens :sai ^_cancela ^_encerra after-roadmap:dai after-roadmap:esquece after-roadmap:mensagem after-roadmap:solicito after-roadmap:vez after-roadmap:zap atend- autorizo_mais autorizo~contato cancela cancelar_o consent:bloquear consent:cancelar consent:de consent:isso consent:mensagem consent:meu consent:zap conta_de conta~mensagens da_minha de_mensagens debts:chega debts:com
debts:contato debts:mensagem debts:meu debts:numero debts:parem deixe- deixem deixem_em deixem~paz desis- encerra encerra_minha encerra~conta essentials:bloquear essentials:contato essentials:em essentials:meu essentials:minha essentials:parem essentials:paz essentials:vou mais_esse mais_nada mais_participar mais~disso mais~servico me_deixem me_descadastrar minha minha~de nada~voce nao_autorizo
nao_manda o_servico participar participar_disso quero~descadastrar quero~participar receber~de sai_fora sair~lista servi- vida_$`,
    '3': `. ._$ :mais :nao :zap after-roadmap:ai after-roadmap:com after-roadmap:de after-roadmap:desejo after-roadmap:dessa after-roadmap:quero after-roadmap:servico after-roadmap:vida after-roadmap:voce autor- autorizo chega~me com consent:da consent:dai consent:do consent:em consent:nao consent:numero consent:para consent:tira contato_comigo contato_dai debts:desejo debts:isso debts:mandar debts:nao
debts:paz debts:sai debts:tira desejo_mais desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em esque- essentials:chega essentials:com essentials:do essentials:lista essentials:manda essentials:nao essentials:numero essentials:voce fora fora_nao fora~quero mais_mensagens mais~. mais~de mais~nada manda manda- mandar_coisa mensagem~voce
mensagens_. meu_contato me~coisa me~de me~mensagem minha_vida nada_de nao_desejo nao_entre nao_entrem nosso nosso_contato para parar~mandar para~mandar pode_encerrar pode~de pode~nosso quero_me quero~da quero~o receber_nada sair_da sai~nao te tira~contato voce vou`,
    '-3': `?debt-kind ^_como ^_muito ^_nada ^_voce after-roadmap:cobranca after-roadmap:das after-roadmap:fazer after-roadmap:muito after-roadmap:pode after-roadmap:vencimento after-roadmap:volta ajuda cancela_$ cobra- cobranca_$ consent:como consent:dessa consent:divida das das_dividas divid- dividas dividas_$ do_servico essentials:fazer liga_$ mais_viver mais~cobranca mais~vencimento mandam me_da me_liga
me_socorre muito nao_precisa para~esse preci- precisa quero_suporte quero~das recom- recomecar sair_das sair~dividas socor- socorre socorre_$ supor- suporte suporte_$ venci- vencimento vencimento_$ viver_$ volta- voltar`,
    '-4': `?income-source after-roadmap:lembra cobranca de_divida divida_$ lembra lembrete lembrete_$ liga mais_fazer mais~isso me_lembra quero~fazer quero~minha viver`,
    '-5': `after-roadmap:aviso aviso fazer_isso`,
    '-6': `fazer lembr-`,
  },
  paid: {
    '16': `^_paguei liqui-`,
    '14': `after-roadmap:esta after-roadmap:paguei paga pague- paguei`,
    '13': `after-roadmap:pagamento after-roadmap:pago pagam- pagamento`,
    '12': `^_matei after-roadmap:matei matei pago_$ quite- quitei`,
    '11': `:paga ^_liquidei ^_pagamento after-roadmap:essa after-roadmap:liquidei consegui_pagar liquidei quita- sozin- sozinha sozinha_$ ✅`,
    '10': `^_esta ^_ja ^_zerei after-roadmap:dei after-roadmap:quitei after-roadmap:zerei o_pix zerei`,
    '9': `NAME_pago ^_acertei ^_consegui ^_quitei acertei after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:foi after-roadmap:paga after-roadmap:pix dei pagar_$ pago paguei_$ pix`,
    '8': `:NAME ?after-roadmap ^_acabei ^_boleto ^_foi acabe- acabei acert- after-roadmap:boleto after-roadmap:pagar after-roadmap:uma boleto_pago consegui essa_$ matei_essa overdue:ja overdue:paguei paga_$ paguei_a paguei~a uma_$`,
    '7': `a_de acabei_de after-roadmap:baixa after-roadmap:duas after-roadmap:fiz after-roadmap:hoje after-roadmap:quitada after-roadmap:quitado after-roadmap:tudo baixa conse- divida_$ esta_quitada fiz_o ja_dei ja_quitei o_pagamento overdue:NAME overdue:o paguei~o pix_$ quitada quitado quitado_$ reali-`,
    '6': `#_a #~do :! :quitei ^_NAME ^_antecipei ^_fiz after-roadmap:a after-roadmap:feito after-roadmap:so antec- antecipei antecipei~parcelas a~# bolet- boleto de_pagar dei_um dei~jeito duas_parcelas essa esta feito fiz fiz~pix foi ja mil_do o~! pagar parcelas_do`,
    '5': `#~de ^_dei a_parcela acertei_com after-roadmap:contas after-roadmap:divida after-roadmap:fatura after-roadmap:financiamento after-roadmap:ja after-roadmap:jeito after-roadmap:mandei after-roadmap:parcela after-roadmap:parcelas after-roadmap:terminei as_contas colch- colchao contas_$ de_quitar duas e_paguei efetu- efetuei efetuei_o efetuei~pagamento esta_pago fatura_$ financiamento_$ hoje ja~a
mande- mandei mandei_o mandei~pix mes~so o_financiamento ontem_$ o~agora paguei_o paguei~NAME paguei~acordo parcelas~NAME parcela~NAME quitar_$ quitei_$ quitei_o quitei~financiamento terminei_de terminei~pagar tudo_$ um_jeito`,
    '4': `^_efetuei ^_passei a_NAME a_fatura acabei~pagar after-roadmap:efetuei after-roadmap:eles after-roadmap:ha after-roadmap:nela after-roadmap:passei after-roadmap:pouco a~ontem carro_no carro~NAME com_uma combi- consegui~a contas debts:do debts:dos debts:metade debts:paguei divida do_carro dos~mil do~no financiamento hoje_$ ja~o jeito la_e metad- metade metade~# mil~carro nela ontem o~para
pagamento_$ paguei_hoje paguei_metade paguei_so paguei_tudo paguei~dos paguei~mil pix_para so_o terminei uma uma_divida`,
    '3': `!_! ,_esta ,~paga :o NAME_! NAME_. NAME_deste NAME_gracas NAME~! NAME~mes ^_mandei ^_risca ^_terminei ^_vendi a_divida adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:as after-roadmap:com after-roadmap:conforme after-roadmap:de after-roadmap:desse after-roadmap:deste after-roadmap:la after-roadmap:mes after-roadmap:ontem after-roadmap:quitar after-roadmap:vendi a~do carro
com_eles confo- conforme conforme_o conforme~plano conta- da~. debts:carro debts:mil desse_mes deste_mes de~mil dos_# eles essa_divida essa_ja essa~quitei esta_paga fatura finan- fiz~pagamento ha ja_paguei metade_da mil_de mil~# mil~NAME n0 onix o~da pagamento_da pagar_tudo paguei~parcela para_eles parce- parcela parcela_$ parcelas passe- passei pouco pouco_$ quitar risca so_consegui so~pagar
termi- tudo vendi vendi_o`,
    '-3': `#_da ?debt-kind ?income-source NAME_ate NAME~setembro aceit- after-roadmap:apaga after-roadmap:como after-roadmap:desconto after-roadmap:e after-roadmap:eh after-roadmap:eu after-roadmap:me after-roadmap:no after-roadmap:quero after-roadmap:tem ate_setembro a~esse bom_$ com_o consegui_um de~a esta_bom fecha- nao_consegui nao~pagar paguei_com paguei~atraso qual qual_a quant- quitei~NAME setem-
setembro setembro_$`,
    '-4': `!~! #_hoje ^_quanto after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:qual atraso atraso_$ bom com_atraso eu~paguei quanto quanto_eu`,
    '-5': `NAME~esta after-roadmap:nao after-roadmap:quanto do~ja e_agora eu_ja ja~e`,
    '-6': `a_do after-roadmap:# a~NAME nao_paguei`,
  },
  'prefer-order': {
    '8': `pagar~NAME primeiro quero_pagar`,
    '7': `NAME_primeiro after-roadmap:primeiro a~primeiro logo~NAME prime- primeiro~NAME`,
    '6': `NAME_antes a_NAME after-roadmap:NAME antes depois~NAME o_NAME pagar_a`,
    '5': `acertar acertar~a after-roadmap:antes after-roadmap:livrar after-roadmap:logo after-roadmap:quero depois_o eu_quero eu~acertar logo quero_me quero~livrar`,
    '4': `,_entao :a :pagar NAME_por NAME~o ^_eu ^_primeiro ^_quero acert- after-roadmap:. after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:garantia after-roadmap:gostaria ah~, causa_da depoi- depois entao~o garantia livra- livrar livrar_logo me_livrar me~logo o~antes pagar porqu- porque por~da primeiro_o quero~a quero~o`,
    '3': `,~com :antes :eu :prefiro NAME_$ NAME_porque NAME~corre NAME~estou ^_ah ^_antes ^_gostaria after-roadmap:, after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:ele after-roadmap:entendi after-roadmap:pelo after-roadmap:porque after-roadmap:tenho after-roadmap:vergonha ah antes_$ antes_de a~antes a~porque banco_eu causa com_vergonha comecar comecar_pagando comecar~NAME comecar~a
compa- compadre confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:primeiro confirm-change:quero corre_risco corre~de das_NAME da~. de_cortar dele dele_$ de~o entao entendi estou_com eu~eh eu~pagar garan- gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pagar_o pelo_NAME pelo~, por_causa porque_corre porque~risco precisando precisando_$ prefi- prefiro
prefiro_pagar primeiro_$ primeiro_a qualq- qualquer que_ele queri- queria queria_comecar queria~pagando quero quero_comecar quero~pelo que~esta risco_de risco~cortar tenho_que vergo- vergonha`,
    '-3': `a_menor`,
  },
  'prefer:avalanche': {
    '15': `after-roadmap:juros`,
    '14': `after-roadmap:mais juros`,
    '13': `barat-`,
    '11': `a_mais`,
    '10': `menos`,
    '9': `after-roadmap:menos que~menos`,
    '8': `a_que juros_$ menos_juros que~mais`,
    '7': `after-roadmap:a after-roadmap:jeito after-roadmap:nos after-roadmap:pela a~juros econo- gasta jeito jeito_que mais nos`,
    '6': `:juros ^_ataca ^_comeca ^_primeiro after-roadmap:ataca after-roadmap:barato after-roadmap:comeca after-roadmap:primeiro ataca ataca_a barato comeca comeca_pela do_juros juros_alto mais_barato mais_cara pela primeiro`,
    '5': `:menos a_do after-roadmap:alto after-roadmap:cara after-roadmap:maior alto alto_$ cara de_juros maior menos_$ o~que pagar_menos pagar~juros prime-`,
    '4': `:paga :pelo :que ^_a ^_mata a_de after-roadmap:dos after-roadmap:logo after-roadmap:mata after-roadmap:prefiro after-roadmap:que after-roadmap:quero after-roadmap:sai a~mais a~tem cabel- juros_no logo logo_a mata o~sai paga_menos pela_mais pela~cara primeiro_as primeiro~que que_mais que_paga que_tem quero~mais sai sangr- tem~juros`,
    '3': `:. ^_prefiro ^_quero after-roadmap:fim after-roadmap:no a~cobra cara_$ comec- de_maior dos fim_$ juros_maior mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_pagar primeiro_a que_cobra quero_o quero_pagar`,
    '-3': `^_qual after-roadmap:menor after-roadmap:qual menor`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '14': `menor-`,
    '13': `peque-`,
    '12': `after-roadmap:neve as de_neve neve neve_$`,
    '11': `menores primeiro`,
    '10': `after-roadmap:menores after-roadmap:pelas after-roadmap:primeiro pelas prime-`,
    '9': `after-roadmap:comecar after-roadmap:pequenas comec- comecar pequenas`,
    '8': `NAME_de ^_comecar after-roadmap:das comecar_pelas das_menores menor_$`,
    '7': `^_das as_pequenas as~primeiro das pequenininhas primeiro_a quero~as`,
    '6': `after-roadmap:bola bola bola_de bola~neve comecar_pela menor menores_$ primeiro_as`,
    '5': `^_prefiro after-roadmap:ir after-roadmap:menor after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:quero as_pequenininhas as~antes barat- comecar~menor ir pela pela_menor pequenas_$ prefi- prefiro primeiro_$`,
    '4': `:prefiro ^_primeiro after-roadmap:antes after-roadmap:de after-roadmap:menorzinha after-roadmap:menorzinhas after-roadmap:pela after-roadmap:sumindo as_menores as_menorzinhas ir~as livra- livrar livrar~das logo_das me_livrar menorzinha menorzinhas prefiro_comecar prefiro~pela quero_quitar sumin- sumindo`,
    '3': `:comecar :logo :pela :primeiro :queria ^_as ^_comeca ^_limpa ^_quero a_menor after-roadmap:comeca after-roadmap:frente after-roadmap:limpa after-roadmap:ver antes antes_$ as_dividas as~do as~que caminho_$ comeca comecar~menorzinha da_frente dividas~uma eu_queria ir_matando livrar_logo matan- matando matando_as matar_as me~logo para~um pela_menorzinha pelas_menores por_uma prefiro_ir que_me quero~a
que~da uma_$ uma_por uma~uma ver~dividas`,
    '-3': `after-roadmap:alto after-roadmap:juros alto alto_$ de_juros juros_alto logo_a`,
    '-6': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME tira`,
    '11': `a_NAME o_NAME`,
    '10': `quitei~NAME tira~NAME`,
    '9': `^_tira ^_zerei after-roadmap:quitei after-roadmap:zerei zerei`,
    '8': `^_quitei perdo- perdoou`,
    '7': `NAME_ja NAME~existe NAME~paguei a_divida after-roadmap:ja da_lista debts:tira exist- existe ja_paguei o~ja paguei_$ quite- quitei tira_o`,
    '6': `^_terminei after-roadmap:a after-roadmap:existe after-roadmap:perdoou after-roadmap:pode apaga_a ele_$ existe_mais lista nao_conta nao_existe nao~tira perdoou_a perdoou~divida quitei_a rates:ele rates:tira`,
    '5': `,_pode NAME_$ NAME_da ^_apaga after-roadmap:ex after-roadmap:lista after-roadmap:paguei after-roadmap:terminei apaga de_pagar de~a ele lista_$ morreu o_pai pai pode_tirar rates:conta termi- terminei terminei_de terminei~pagar tirar`,
    '4': `!~! :ela :lista NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:exclui after-roadmap:o apaga~NAME a~, a~nao a~que cader- caderno debts:o divida ela ex exclui more-debts:NAME morre- o_ex o~nao pode pode~a pode~do quitei_o rates:o tira_a`,
    '3': `,_ja ,~da ,~paguei ,~tirar :da :divida :essa :mais :pode :tira :tirar NAME NAME_ela NAME_nao NAME~, NAME~favor NAME~ja NAME~meu NAME~nao after-roadmap:! after-roadmap:, after-roadmap:filho after-roadmap:pagou after-roadmap:tirar a~com a~ela devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- engano engano_$ essa_da essa~NAME eu~devo exclu- foi_engano ja mais_$ minha_$
more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por nao_devo pagar_a pagar~NAME pagou pagou_$ pague- paguei pode~da que_meu rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :quitei after-roadmap:quero mais~a overdue:ja overdue:paguei o~! quero~pagar sozin- sozinha sozinha_$`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '17': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_recomecar ^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `ai_$ inici- inicio inicio_$ zera_ai`,
    '11': `refaz- refazer tudo volta_para zero`,
    '10': `after-roadmap:reset comecar conversa conversa_$ de_novo novo recomeca tudo_$ vamos`,
    '9': `ai comecar_de comecar~novo comeco conve- debts:reset debts:tudo do~por novo_$`,
    '8': `:recomecar ^_do ^_recomeca ^_reiniciar ^_vamos comeca para_comeco para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:zera comeco_$ do_inicio essentials:ai outra_vez refazer_tudo vez_$`,
    '6': `?rates after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:ai debts:zera e_comeca favor_$ flexibles:ai por_favor quero_comecar rates:zera vez volta~comeco zero_por zero~favor`,
    '5': `:novo :quero :tudo a_conversa after-roadmap:conversa after-roadmap:recomeca apaga_essa apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca bora comecar_outra comecar~vez debts:comecar debts:conversa debts:inicio debts:novo debts:recomecar debts:resta debts:vamos do_comeco do_primeiro e_recomeca essa_bagunca essa~e e~de favor quero~outra rates:do rates:inicio rates:recomecar recomeca_$
recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro tudo_, tudo~comeca tudo~novo vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo volta`,
    '4': `:comecar :comeco :volta :zero ^_apaga ^_embaralhei ^_errei ^_refazer after-roadmap:ai after-roadmap:comeca after-roadmap:comecar after-roadmap:do after-roadmap:outra after-roadmap:vez bora_do bora~zero comeco_por comeco~favor debts:comeca debts:comeco debts:recomeca debts:refazer debts:zero e_vamos embaralhei embaralhei_tudo embaralhei~, errei_tudo flexibles:vamos outra quero~do rates:comecar
rates:conversa refazer~inicio tudo_de tudo~bora vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_bora ,_quero ,~do ,~recomecar ?flexibles ^_quero a_borracha after-roadmap:comeco after-roadmap:e after-roadmap:favor after-roadmap:novo after-roadmap:volta apaga a~e bora_comecar bora~de borra- borracha borracha_e borracha~vamos comecar_tudo comecar~outra comeco_de comeco~tudo debts:do debts:favor debts:quero desde_a desde~primeira de~desde do embar- errei errei~vamos essentials:do
essentials:vamos fazer_tudo fazer~de fiz_uma fiz~salada flexibles:do flexibles:novo n0 novo_desde novo~a passa_a passa~borracha prime- primeiro_$ quero rates:ai rates:comeco rates:favor rates:novo rates:para rates:por rates:quero rates:recomeca rates:refazer rates:zero salad- salada salada_, salada~quero tudo_e tudo_outra tudo_vamos tudo~de tudo~vez uma_salada uma~, zera_tudo zera~e`,
    '-3': `?debt-kind ?income-source after-roadmap:minha after-roadmap:pelas after-roadmap:vida apaga_tudo comecar_pelas minha_vida pelas quero~minha vida vida_$ volta_ai worry:tudo`,
    '-4': `^_tudo`,
  },
  'scam-question': {
    '19': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `consent:golpe pix`,
    '10': `after-roadmap:golpe`,
    '9': `bolet- boleto eh_falso eh~? esse_site esse~eh estra- estranho falso isso~golpe link`,
    '8': `:golpe ^_mandaram consent:eh eh_verdade estranho_$ golpe_isso liber- liberar num numer- numero para_liberar site verda-`,
    '7': `^_oferta acho~fui after-roadmap:pediram antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se confi- demais_desconfio depos- desconfio desconfio_$ e_sumiram eh~banco engan- enganado enganado_$ fui_enganado golpe~? limpa mandaram minha_senha nome num_golpe numero_eh oferta_boa oferta~demais offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado senha senha_$ sumir-
sumiram sumiram_$`,
    '6': `^_acho ^_cai ^_esse ^_querem acho_que after-roadmap:eh cai codig- codigo como_sei consent:pediram de_outra demai- demais do_banco eh_estranho eh~esse eh~isso emprestimo_$ esse_numero faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui golpe_? mandaram_um me_ligaram no_facebook nome~uma numero~estranho o~e querem querem_que querem~eu que~do se_eh sei_se se~verdade site_$ sms taxa
uma_taxa verdade verdade_$ vi_no vi~facebook whats- whatsapp`,
    '5': `,_posso :? :boleto :eh :isso :pix :um ?offers ^_recebi ^_vi acho after-roadmap:boleto after-roadmap:nome after-roadmap:numero after-roadmap:pix after-roadmap:site after-roadmap:uma boleto~outra chego- chegou confiavel_? confio confio_? consent:esse consent:pix da_serasa da~mesmo deposite deposite_antes eh~ne esse eu_deposite eu~antes fiz_o fiz~pix isso_? liberar~emprestimo ligar- ligaram
limpa_nome link_eh manda- mandaram_boleto mesmo_esse mesmo~numero nome_de nome_por no~limpa numero_? o_emprestimo o_nome o_numero o_pix ofert- oferta offers:golpe offers:pediram outra_empresa pedin- pedindo pix_para prome- que_limpa quere- que~deposite que~meu recebi_um serasa~esse site_eh site~confiavel um_link um~estranho`,
    '4': `:link :mandaram :por :posso :uma ?consent ^_disseram ^_estao ^_fiz ^_isso ^_sera adiantado_para adiantado~liberar after-roadmap:acho after-roadmap:antes after-roadmap:estranho after-roadmap:falso after-roadmap:limpa after-roadmap:link after-roadmap:moca after-roadmap:senha after-roadmap:verdade antes~emprestimo boa boleto_de boleto_eh cara celular_$ codigo_do codigo~celular consent:acho
consent:antes consent:boleto consent:do consent:falso consent:liberar consent:nome consent:num consent:numero consent:o consent:que consent:sei consent:site de~empresa disse- disse_que disseram disseram_que disseram~preciso dizen- dizendo dizendo_que dizendo~eh do_celular eh_da eh_normal eh_verdadeiro empresa empresa_$ falaram~limpa falso_? isso_eh liberar_$ liberar_o ligaram~que limpa- limpa_meu
limpa~nome mandaram~de meu~pelo moca ne_? nome_$ nome_pelo nome~pix norma- normal normal_? o_boleto offers:boleto offers:do offers:esse offers:falso offers:link offers:nome offers:pix offers:que offers:recebi offers:sms offers:um outra o~por pagar_seguro pedindo~para pediram_codigo pediram_um pediram~do pediram~para pelo_pix pix_$ pix~liberar por_# por~reais posso~? preciso~seguro que_preciso
recebi seguro_antes seguro~do sei~eh sera~eh taxa_$ taxa~liberar tive_$ um_boleto uma_moca verdadeiro vi`,
    '3': `#~liberar ,~golpe :antes :chegou :desconto :emprestimo :esse :liberar :mandou :numero :o :pagar :para :pediram :taxa NAME_que ^_falaram ^_prometeram ^_um ^_uma ^_whatsapp adian- adiantado after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:disseram after-roadmap:esse after-roadmap:estao after-roadmap:fui after-roadmap:liberar after-roadmap:mandaram
after-roadmap:normal after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:outra after-roadmap:que after-roadmap:querem after-roadmap:serasa after-roadmap:sms after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do a~pediu banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em caio
cara_do cara~whatsapp celul- celular chegou_$ cobrando_uma cobrando~conta codigo_que codigo~chegou com_link confiavel consent:? consent:ai consent:banco consent:estranho consent:isso consent:limpa consent:minha consent:ne consent:outra consent:querem consent:verdade conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse diz diz_que diz~eh do_emprestimo do_whatsapp docum- documento
documento_eh documento~normal do~diz do~documento do~mandou eh eh_confiavel eh_do eh~serasa em_nome esse_link esse~? estao estao~cobrando falar- falaram falaram_que fiz foto foto_do foto~meu ligaram_dizendo ligaram_pedindo ligaram~pix limpar limpar_o limpar~nome link_confio link~? link~falso link~verdade mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando meu_documento meu~por
me~dizendo me~pedindo moca_pediu moca~foto no_nome nome~# nome~outra numero~do nunca_tive o_cara o_codigo offers:acho offers:antes offers:cai offers:estranho offers:fui offers:isso offers:liberar offers:limpa offers:mandaram offers:minha offers:num offers:numero offers:o offers:site offers:taxa offers:verdade outra_pessoa o~veio pagar~antes para~o pedindo_pix pediram_o pediram~codigo
pediram~deposito pediu pediu_foto pediu~do pesso- pessoa por_uma por~taxa preciso preciso_pagar prometeram prometeram_limpar prometeram~o que_chegou que_nunca que~golpe que~o que~pagar recebi~com recebi~sms seras- serasa serasa_mesmo sms_com sms~link taxa_para tive um um_deposito um_sms uma uma_conta uma~da um~, um~antes veio veio_em veio~nome whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que
zap`,
    '-3': `%_de %~desconto ^_que banco_? de_desconto eh_# eh_emprestimo eh_esse eh~% nome_? offers:% offers:desconto o~?`,
    '-4': `do~? eh~nao golpe_nao golpe~ne nao_ne`,
  },
  skip: {
    '22': `pula`,
    '21': `pular`,
    '20': `^_pula segue`,
    '19': `^_prox ^_segue prox pula_$`,
    '18': `essa`,
    '17': `?debt-creditor ^_passo prox_$`,
    '16': `^_proxima ^_px dessa_$ passo_$ proxima px px_$`,
    '15': `dessa outra`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ depoi- depois proxi- segre- segredo`,
    '13': `^_prefiro ^_segredo interessa_$ passo prefi- prefiro pular_? segue_o`,
    '12': `?instalments-left ^_passa adiante adiante_$ dizer_$ essa_$ essentials:NAME flexibles:NAME interessa meu_$ me~dessa nao_quero nao_vou segredo_$`,
    '11': `?flexibles ^_essa ^_muda ^_outra ^_vira adian- isso_eh pfv pfv_$ proxima_$ vira`,
    '10': `?debt-amount ^_bora ^_salva ^_toca ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa deixa_em deixa_essa disco disco_$ dizer emend- emenda emenda_$ essa_deixa falar inter- muda nada~declarar nao_interessa nao~falar o_disco outra_pergunta pergunta_$ quero_dizer quinta_emenda salva salva_essa sem sem_comentarios toca troco troco_$ um_troco vamos`,
    '9': `^_NAME ^_bota ^_isso assunto_$ bora bota bota_um debt-kind:prox eh_particular em_branco falo_$ frent- frente frente_$ isso~particular nada_a passa passar pergunta pode_passar responder responder_isso segue_sem toca~frente`,
    '8': `?essentials ?offers ?overdue ?rates ?thirteenth NAME_$ ^_assunto ^_depois ^_pode ^_pular ^_quinta assunto_meu branc- branco de_assunto depois_eu eh~meu essa_eu essentials:essa falar_disso income-source:prox incomes:essa incomes:proxima mais_tarde mais~eu muda_de n0 nao~dizer nao~nome nessa_$ nesse outra_$ passa_essa passar_$ pergu- posso_pular posso~? prefiro_nao pula_essa pular_$ pular_pfv quint-
quinta rates:pode rates:pula so_meu tarde_eu te vamos_adiante vira_a vira~pagina`,
    '7': `?incomes ^_abre ^_agora ^_deixa ^_mais ^_sem a_pagina abert- aberto aberto_$ abre_mao abre~dessa agora_nao bora_mudar bora_para bora~o bora~outra coisa coisa_minha da_tua da~conta da~pular de_falar debt-kind:essa deixa~aberto eh_da eh~tua em_aberto essa_para essa~para essentials:proxima essentials:pular falo flexibles:essa isso_nao isso~so mando mando_$ mao_dessa me_poupe melhor~por minha_$ muda_o
mudar~rumo muda~disco nao_por nao~da nao~responder nessa offers:depois outra_coisa overdue:essa overdue:sem pagin- pagina pagina_$ para_pular particular particular_$ passa_adiante por_nome poupe poupe_dessa rates:nao rates:pular respo- tarde te_falo tua tua_conta vergo- vergonha vou_responder`,
    '6': `^_melhor ^_nada ^_poe a_procissao abre agora~consigo amanha~te bonde bonde_$ consigo_ver consigo~isso de_pergunta debt-amount:? debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:para debt-amount:pular dedur- dedurar dedurar_ninguem depois_? de~nisso dispensa dispensa_dessa eh_so eh~minha essa_nao essa~pulo essa~salto essentials:depois essentials:pula essentials:segue eu_mando eu_olho
eu_pulo eu_salto eu_te eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta gosto_de gosto~falar income-low-month:. income-source:essa income-source:nao incomes:nao incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:outra isso isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_falar nao_gosto nao_se nao_te nao~dedurar nao~interessa
nao~pergunta nao~ver ninguem_$ nome nome_$ o_bonde o_rumo overdue:dessa overdue:falar overdue:nao overdue:proxima overdue:segredo para_frente passa- pergunta_outra pergunta~coisa pode_pular pode~depois poe posso posso~quem poupa poupa_dessa prefiro~falar proci- procissao procissao_$ proxima_por proxima~favor quero~nesse rates:essa rates:vamos rumo rumo_$ salto salto_$ se_pergunta segue_a
segue~bonde segue~jogo segue~procissao sem_$ sem_essa ser_depois ser~? tarde~mando te_interessa thirteenth:depois toca_para troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vira_o vira~disco vou_dedurar vou~isso vou~ninguem`,
    '5': `,_outra ,_pula ?income-source ^_amanha ^_anda ^_joga ^_posso ^_quando a_pessoa amanha_eu anda anda_com anda~isso baile baile_$ branco_$ branco_mesmo calad- calado calado_$ coisa_$ com~, de_molho debt-amount:depois debt-amount:interessa debt-amount:muda debt-amount:outra debt-amount:pula debt-kind:frente debt-kind:isso debt-kind:toca deixa- deixa_quieta deixar deixa~branco deixa~de depois~procuro
depois~te der der_eu der~volto de~. dispe- e_deus eh_coisa eh_entre eh~eu em_frente em~mesmo entrar_nesse entrar~merito entre_eu essa_ferida essa~final essa~molho essa~quieta essentials:coisa essentials:pode essentials:te eu_e eu_procuro eu_vejo eu_volto eu~deus eu~nessa expor expor_a expor~pessoa ferid- ferida ficar_calado fim fim_$ final final_$ flexibles:meu flexibles:vira gosto guardar
guardar_para guardar~mim hora hora_eu hora~respondo income-source:eu incomes:em incomes:eu incomes:falar incomes:outra instalments-left:de instalments-left:dessa instalments-left:me instalments-left:nao instalments-left:passa instalments-left:pular instalments-left:sem isso~coisa isso~outra joga joga_essa joga~para jogo_$ mao merit- merito merito_$ molho molho_$ mudar nao_eh nao_queria nao~expor
nesse_merito o_baile o_jogo offers:. offers:antes offers:de offers:disco offers:meu offers:segue offers:vira olho outra~eu overdue:eu overdue:outra overdue:passa overdue:posso para_depois para_essa para_final parti- pode prefiro_ficar prefiro_guardar prefiro~calado prefiro~para procuro procuro_$ pular_essa pulo pulo_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero quero_expor
quero~disso quieta quieta_$ rates:assunto rates:dessa rates:disco rates:passo segue~baile sem~para thirteenth:? thirteenth:dizer thirteenth:eu toca_em vamos~proxima volto_nessa vou_falar vou~disso`,
    '4': `!_$ ,~para ^_fico ^_nao ^_responder ^_troca a_fim ai_e ai~segue antes_de aos aos_bois a~volta bois bois_$ casa_eu casa~vejo chegar chegar_em chegar~casa com_vergonha como_pular como~essa conta_$ da_fila dar_nome dar~aos de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:isso debt-amount:pergunta debt-amount:quero debt-creditor:NAME debt-creditor:deixa debt-creditor:essa
debt-creditor:eu debt-creditor:isso debt-creditor:nao debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:nao debt-kind:nessa debt-kind:quero deixar_em deixar~branco deixa~la deixa~na dele_aqui depois_$ depois_a depois_e depois~falo depois~gente depois~olho depois~vejo de~dizer digo digo_$ direito_de direito~nao disso e_segue e_te em em~eu entra- entrar
entre entre~e escrever escrever_o escrever~nome essa_? essa_de essa_na essa_no essa~eu essa~fim essa~geladeira essentials:eu essentials:falar essentials:outra essentials:prefiro essentials:um estou~fim estou~rua estou~saco estou~trabalho eu eu_chegar eu~em eu~isso e~digo ficar fico_com fico~vergonha fila_$ fim_da fim~fila flexibles:deixa flexibles:isso flexibles:pula geladeira_$ gente_volta
gente~nessa guard- income-source:a income-source:bora income-source:nada income-source:segue incomes:deixa incomes:depois incomes:informar incomes:prefiro incomes:pula informar instalments-left:estou instalments-left:falar instalments-left:interessa instalments-left:nome instalments-left:para instalments-left:pula isso_, isso_depois isso~entre jogo me_reservo melho- melhor mexer_nesse
mexer~vespeiro na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~entrar nao~escrever nao~mexer na~depois nesse_vespeiro nisso nisso_$ no_trabalho nome_aos nome_dele nome~aqui nome~bois no~depois o_direito offers:assunto offers:conta offers:da offers:deixa offers:prefiro offers:pular offers:sem olho_$ outra_hora overdue:deixa overdue:isso overdue:muda overdue:pergunta
overdue:quero overdue:te o~dele para_outra para_proxima para~? passar_essa pode_deixar pode~em poe_essa poe_um poe~no poe~x posso_responder posso~depois prefiro~informar pular~? quando~chegar quero_dar quero_mexer quero_responder quero~a quero~nome rates:da rates:depois rates:dizer rates:falo rates:outra rates:proxima rates:quero rates:responder reser- reservo reservo_o reservo~direito
responder_depois responder~? responder~depois rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco te_digo tem~pular thirteenth:outra thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:ver tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vergonha~dizer ver~e vespe- vespeiro vespeiro_$ volta_nessa volto vou
vou_escrever worry:falar worry:prefiro x_ai x~e`,
    '3': `! ,_vamos . ?debt-kind ^_faz ^_me ^_morro ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora agora~eh ai_eu ai~deixo amanh- amanha ao_certo ao~, assunto_me assunto~doi a~dama by by_$ certo_, chega- coita- coitar coitar_nome com_isso com~de consigo dai_$ dama dama_$ dar de_dizer de_estado de_vergonha debt-amount:assunto debt-amount:eh debt-amount:estou debt-amount:posso
debt-amount:te debt-amount:vamos debt-amount:vou debt-creditor:ai debt-creditor:eh debt-creditor:em debt-creditor:frente debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:nesse debt-kind:pergunta debt-kind:se debt-kind:um deixa_para deixa~depois deixa~em deixa~ver deixo deixo_passar dele depois~pego deus_$ de~essa direito disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo
eh~dessa em_stand em~by escre- essa_ai essa_dai essa_em essa_resposta essa~estou essa~stand esse_assunto essentials:, essentials:certo essentials:deixa essentials:isso essentials:nisso essentials:para essentials:sem essentials:vejo esse~me estado estado_$ estou_a estou_sem eu_deixo eu_pego eu_ver eu~abro eu~depois eu~passar falar_essa falar~agora favor_$ ferida_$ ferida_eu ferida~nao fico fila
flexibles:ai flexibles:assunto flexibles:com flexibles:eh flexibles:para flexibles:passa flexibles:prefiro flexibles:segue flexibles:sem gelad- geladeira hora_dessa income-source:branco income-source:eh income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:bora incomes:coisa incomes:dessa incomes:dizer incomes:faz incomes:mando
incomes:nada incomes:nome incomes:o incomes:quero instalments-left:? instalments-left:assunto instalments-left:deixa instalments-left:disso instalments-left:em instalments-left:eu instalments-left:isso instalments-left:muda instalments-left:pergunta instalments-left:quero instalments-left:tarde instalments-left:te instalments-left:vou isso~segredo me_doi me~o morro morro_de morro~vergonha
muda~assunto na_rua nao nao_abro nao_coitar nao~ao nao~de nao~hora ningu- ninguem no_fim no~da o_nome o_papel offers:eu offers:mao offers:ninguem offers:nome offers:o offers:responder offers:te offers:vamos offers:vejo offers:ver offers:vergonha olho_isso overdue:aberto overdue:coisa overdue:de overdue:depois overdue:disso overdue:eh overdue:hora overdue:me overdue:melhor overdue:mudar
overdue:nada overdue:nome overdue:por overdue:pula overdue:responder overdue:segue o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para_outro pego pego_o pego~papel pergunta_a pergunta~uma pessoa pessoa_$ pode_ser pode~essa por_favor posso_falar prefiro~coitar procu- quand- quando quando_eu queri- queria quero_abrir quero_falar quero~essa quero~isso quiet- rates:? rates:bora
rates:deixa rates:eu rates:fim rates:isso rates:meu rates:muda rates:olho rates:para rates:prefiro rates:vergonha rates:vira responder~nao resposta_$ rua segredo_de segredo~estado sei_ao sei~certo sem_paciencia sem~resposta se~a stand stand_by tarde~olho tem_como tenho_vergonha te~essa thirteenth:agora thirteenth:nao thirteenth:para thirteenth:te thirteenth:vou toca_sem toca~essa uma_dama
vamos~outro ver ver_depois vergonha_, vergonha~falar vergonha~pula vou~o`,
    '-3': `?after-deficit ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?consent ?which-change ^_como ^_eh ^_ja ^_nunca ^_onde ^_quem ^_quero ^_so ^_sou ^_vou aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:nao after-roadmap:passo cance- certi- compr- confi- consent:nao da~desfazer debt-kind:da deixa_$ derru- derrubou derrubou_$ desfazer_depois desfazer~? desis- deu
eh_de enten- entendi esque- essa_conta essa_informacao essa_me essa_pergunta essa~derrubou essa~nao essentials:me essentials:passo eu~sei expli- falar_com impor- importa importa_$ incomes:? informacao informacao_$ instalments-left:lembro isso_importa ja_respondi ja~essa juros_$ me_derrubou mexer_$ nada_$ nao_mexer nao~isso nao~nada nenhu- nocao nunca offers:aceitar onde para_desfazer para_que
para~depois para~pergunta pode_aceitar prefiro~mexer proximo proximo_passo qual quinta_$ rates:te respondi_essa respondi~pergunta retor- sei_responder sei~essa sou thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta aceit- aceitar ai_$ boa_pergunta consent:deixa consent:depois consent:eu consent:para consent:proxima consent:respondo conto_$ depois~conto desfazer eh_a instalments-left:quinta lembr- lembro nao_$ nao_lembro rates:la rates:ver respondi`,
    '-5': `after-roadmap:essa boa depois_passo depois~la desfa- essa_eh passo_la`,
    '-6': `eh_essa nao~essa`,
    '-7': `debt-kind:NAME`,
  },
  source: {
    '12': `bpc incomes:bpc`,
    '11': `^_bpc`,
    '10': `bpc_$ incomes:sou`,
    '9': `incomes:minha incomes:propria propr- propria`,
    '8': `^_sou clt clt_$ incomes:clt incomes:conta sou_clt`,
    '7': `?incomes sou`,
    '6': `INCOME conta_propria incomes:por incomes:tenho por~propria`,
    '5': `barra- barraca incomes:o incomes:vendo por_conta por_minha por~conta propria_$ salga- salgado tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o conta incomes:so minha_conta o_bpc o_dia sou~, so~bpc vendo`,
    '3': `^_tenho bpc_da bpc~minha conta_$ da~filha dia_$ filha_$ incomes:dia incomes:filha incomes:ganho minha_filha so_o`,
    '-4': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:o`,
    '11': `income-source:pensao`,
    '9': `deposita income-source:deposita income-source:do income-source:pai o~deposita pensao`,
    '8': `?income-source depos- deposita_$ income-source:alimenticia pai pensa-`,
    '7': `^_pensao alime- alimenticia income-source:juiz juiz o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex guri guri_$ income-source:ex income-source:paga income-source:para menin-`,
    '5': `a_pensao income-source:mandou juiz_mandou mando- mandou o_juiz o~mandou pensao_das pensao_do pensao~criancas que_o`,
    '4': `a~do crian- criancas criancas_$ das_criancas do_menino ele income-source:a income-source:criancas income-source:da income-source:das meninas o_ex o~da o~o paga pagar_$ para_meninas`,
    '3': `^_desconta ^_o da_para das deles desconta desconta_do do_juiz do_pai do_salario do~do do~filho e~para income-source:filha income-source:filho income-source:meu income-source:mim income-source:salario juiz_$ menino meu_ex meu~paga ordem ordem_do ordem~juiz paga_$ pai~e pensao~do por_ordem por~do salario_do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '11': `income-source:manda income-source:me income-source:minha`,
    '10': `income-source:meu income-source:que`,
    '9': `^_mesada ^_minha income-source:mesada manda mesad- mesada`,
    '8': `a~faz income-source:ajuda income-source:da income-source:dos income-source:mandam mandam minha~me vaqui- vaquinha vo`,
    '7': `^_uma dos income-source:familia income-source:uma uma~que`,
    '6': `^_meu depos- deposita deposita_$ famil- familia income-source:deposita income-source:filho manda- meu~que minha~manda`,
    '5': `^_mandam ^_vivo ajuda ajuda_$ banca banca_$ dos_filhos estad- estra- faz filho_me filhos_$ genro income-source:a income-source:com income-source:irma income-source:mim income-source:se income-source:vivo irmao- irmaos junta- mae_me mandam_$ me_da meu_filho meu_genro meu_tio meus~se meu~manda meu~me que_segura segura segura_$ tio`,
    '4': `^_meus filho filho- filhos income-source:mae income-source:meus income-source:para irma manda_$ me_ajuda minha_irma que_manda vivo`,
    '3': `da_$ do~pai filho_que income-source:do income-source:e income-source:fora income-source:mes income-source:todo income-source:um mae manda_um mesada_do mesada~meu meu_pai mim mim_$ minha minha_mae minha_nora nora pai_$ para_mim pix_$ segur- um_pix`,
    '-3': `apose- da_minha income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '13': `^_clt income-source:clt`,
    '12': `clt income-source:de regis-`,
    '11': `assin- ficha- income-source:carteira`,
    '10': `^_bato bato income-source:bato income-source:registrado registrado registrado_$`,
    '9': `^_registrado carte- carteira fichado fichado_$ holer- holerite income-source:empresa income-source:fichado income-source:mesmo income-source:trabalho opera- telem- telemarketing`,
    '8': `^_trabalho empresa income-source:salario trabalho trabalho_no`,
    '7': `INCOME ^_carteira ^_salario income-source:assinada income-source:da income-source:patrao income-source:ponto income-source:registrada income-source:usina meu_patrao ponto ponto_$ raiz registrada registrada_$ traba- usina usina_$`,
    '6': `a_empresa assinada_$ carteira_$ clt_$ empre- fabri- fabrica firma firma_$ funcionario income-source:firma income-source:no income-source:sou mesmo_$ na_fabrica patra- patrao sou~da`,
    '5': `^_sou assinada caixa caixa_de caixa~supermercado carteira_assinada de_porteiro de_supermercado depos- deposita deposita_$ domes- domestica funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu income-source:todo mesmo salario_de sou_caixa sou~de supermercado`,
    '4': `^_meu clt_, com_carteira da_firma de_carteira fichada fichada_na income-source:cartao income-source:fichada income-source:mas income-source:na por_uma porte- porteiro salar- salario sou sou_fichada sou~na super- todo_dia trabalho_de vigia_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~da dia_$ do~trampo eh~meu empresa_$ estou_de income-source:com income-source:trampo meu_trampo onibu- onibus predi- predio terce- todo trampo_registrado vigia`,
    '-3': `^_bolsa bico bolsa concu- income-source:bico income-source:conta income-source:do income-source:militar income-source:prefeitura income-source:roca inqui- milit- militar na_prefeitura na_roca pensi- pensionista pj pj_$ prefe- prefeitura prefeitura_$ repre- roca roca_$ sou_pensionista trabalho~roca`,
    '-4': `apose- income-source:bolsa income-source:que patrao_$ sou_meu`,
    '-5': `estag- income-source:o`,
  },
  'source:odd-jobs': {
    '22': `?income-source`,
    '13': `^_cato cato income-source:cato`,
    '11': `bico income-source:bico income-source:na`,
    '10': `bisca- biscate biscate_$ caminhao_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `^_faco bala camin- caminhao desca- income-source:me sinal`,
    '8': `apare- capin- capino capino_lote income-source:capino income-source:lote income-source:que lote`,
    '7': `^_bico aparecer bico_$ faco frete frete_$ income-source:aparecer income-source:frete income-source:no income-source:outro income-source:pego income-source:quando latin- latinha olho o~aparecer pego que_aparecer`,
    '6': `^_pego ^_um aqui_outro carre- carrego chama- chamam chamam_$ diari- income-source:aqui income-source:carrego income-source:chamam income-source:o income-source:um income-source:uns outro pego_o quando_chamam um~aqui vier`,
    '5': `INCOME ^_vendo ali carrego~na carro de_biscate faco_uns faco~corre feira_$ income-source:corre income-source:feira income-source:rua income-source:vendo na_feira na_rua rua rua_$ uns_corre vendo vivo_de vivo~biscate`,
    '4': `^_ajudo ^_diarista ^_me ^_vivo ajudo aparece_$ bico_de bico~garcom corre de_garcom diarista dos_outros duas_vezes faco_bico feira garco- garcom garcom_$ income-source:aparece income-source:nos income-source:vivo mudan- mudanca na_mudanca na_semana na~dos o_que outro- outros outros_$ quand- quando saco serve- servente trinta_$ vezes_na vezes~semana vivo`,
    '3': `,_carrego ^_diaria aparece aqui diaria duas income-source:, income-source:dia income-source:dos na na_obra nao~obra nos obra obra_$ outro_nao semana_$ servi- sim~nao trint- trinta um_dia vezes`,
    '-3': `^_sou barra- bolsa coisa- coisas coisas_na coisas~rua income-source:a income-source:bolsa income-source:da income-source:meu income-source:trabalho inqui- sou vendo~na`,
    '-4': `apose- faco_unha income-source:do income-source:sou income-source:unha unha`,
  },
  'source:other': {
    '18': `?income-source`,
    '16': `estag-`,
    '14': `^_bolsa income-source:bolsa`,
    '13': `bolsa income-source:de`,
    '12': `autor- direi-`,
    '9': `^_estagio estagio estagio_$ heran- heranca income-source:que pinga que_pinga`,
    '8': `^_dinheiro dinheiro_de poupa- poupanca poupanca_$ rendi- rendimento`,
    '7': `aplic- bolsa_de income-source:sou`,
    '6': `^_sou dinhe- dinheiro`,
    '5': `sou`,
    '4': `INCOME ^_jovem acao apren- aprendiz bolsa_da bolsa~faculdade da_faculdade e_recebo e~todo facul- faculdade faculdade_$ ganhe- ganhei income-source:mes income-source:todo jovem jovem_aprendiz pesqu- que~e recebo_todo`,
    '3': `^_uma bolsa_$ income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '12': `finad- finado income-source:finado`,
    '11': `income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source income-source:pensao`,
    '9': `^_pensao do_finado`,
    '8': `^_do ^_viuva falec- pensa- pensao`,
    '7': `income-source:deixou income-source:meu income-source:sou militar_$`,
    '6': `deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:militar income-source:que income-source:recebo milit- militar sou`,
    '5': `^_sou faleceu falecido_$ income-source:de income-source:e income-source:faleceu morte morte_$ pensao_por pensao~morte por_morte que~finado`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:pelo income-source:por marid- marido marido_que meu_velho morre- morreu pelo_meu pensao~meu recebo recebo_$ recebo_pelo velho_$ viuva_e viuva~recebo`,
    '3': `INCOME e_ficou espos- esposo e~a faleceu_e income-source:, income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~marido meu~que o_meu o~o pelo pensao_da pensao_do pensao~minha que_o velho`,
    '-3': `guri guri_$`,
  },
  'source:public-servant': {
    '23': `?income-source`,
    '15': `concu-`,
    '12': `judic- tecni-`,
    '10': `^_servidor income-source:do income-source:militar income-source:prefeitura milit- militar servidor`,
    '9': `income-source:sou munic- prefe- prefeitura prefeitura_$ servi-`,
    '8': `^_passei ^_sou do_estado estado income-source:estado passe- passei`,
    '7': `concursada estad- estado_$ income-source:concursada income-source:municipal municipal sou`,
    '6': `concursado income-source:no na_prefeitura sou_concursado`,
    '5': `concursada_$ da_prefeitura de_saude de~do guard- guarda income-source:da saude saude_do trabalho_na`,
    '4': `da_policia do_municipio income-source:municipio municipio municipio_$ polic- policia`,
    '3': `INCOME ^_da ^_professora ^_trabalho funci- income-source:merendeira income-source:na income-source:professora income-source:trabalho meren- merendeira n0 profe- professora professora_do professora~estado`,
    '-3': `^_viuva ficha- income-source:bolsa income-source:inss income-source:meu income-source:o income-source:usina income-source:viuva inqui- regis- usina usina_$ viuva`,
    '-4': `apose- pj pj_$`,
    '-5': `pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-7': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '16': `?income-source`,
    '13': `income-source:aluguel`,
    '12': `alugo alugu- income-source:alugo inquilino`,
    '10': `^_alugo ^_meus income-source:meus income-source:que`,
    '9': `aluguel_$ barra-`,
    '8': `^_aluguel aluguel meus o~que`,
    '7': `alugada alugada_$ income-source:a income-source:alugada income-source:um`,
    '6': `aluga- alugo_a alugo_um income-source:o income-source:tenho`,
    '5': `aluguel_de de_aluguel garag- garagem garagem_$ income-source:de income-source:garagem quart- quarto quiti- quitinete uma_quitinete`,
    '4': `a_casa a~que comod- income-source:casa income-source:nos income-source:recebo income-source:uma tenho_uma`,
    '3': `INCOME ^_recebo ^_tenho a_casinha aluguel~um casa_da casin- casinha casinha~eu da_frente de_um eu_alugo eu~na frente_$ fundos_que fundos~alugo income-source:eu income-source:frente income-source:ponto nos nos_fundos ponto ponto_$ praia que_alugo que~alugo`,
    '-3': `?debt-kind income-source:do`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:inss`,
    '11': `aposentei income-source:aposentadoria income-source:aposentei inss`,
    '10': `income-source:a income-source:aposentado`,
    '9': `^_aposentado ^_inss aposentado aposentadoria income-source:ja inss_$`,
    '8': `income-source:as ja~as pendu- pendurei`,
    '7': `^_aposentadoria ^_aposentei ^_encostado aposentado_$ aposentadoria_$ de_vez encostado income-source:encostado vez vez_$`,
    '6': `campo campo_$ do_campo encos- income-source:campo income-source:me sou~do`,
    '5': `INCOME ^_ja aposentada idade income-source:da income-source:idade income-source:por rural rural_$ sou_aposentada`,
    '4': `aposentei~roca as do~da idade_$ income-source:do income-source:minha income-source:roca minha_aposentadoria recebo_do recebo~inss roca roca_$`,
    '3': `aposentado_por aposentei_por demais_$ do_inss income-source:, income-source:como income-source:de income-source:paga income-source:professora income-source:recebo ja me_paga me~, o_inss o~me profe- professora professora_$ tempo_$ trabalhei`,
  },
  'source:self-employed': {
    '21': `?income-source`,
    '13': `income-source:meu`,
    '12': `income-source:vendo`,
    '11': `income-source:tenho repre-`,
    '10': `^_mei income-source:conta mei_$ vendo`,
    '9': `INCOME barzi- barzinho income-source:sou mei pj pj_$`,
    '8': `^_sou ^_vendo faco_unha income-source:por income-source:unha para_fora por_conta unha`,
    '7': `^_bico ^_tenho auton- autonomo bico_$ fora_$ income-source:autonomo income-source:casa income-source:fora income-source:para meu_salao salao salao_$ sou`,
    '6': `^_faco ^_motorista ^_perco ^_rodo aula aula_particular conta_$ costu- de_aplicativo de_uber dou_aula dou~particular e_vendo fora income-source:bico income-source:de income-source:e income-source:faco income-source:minha income-source:na income-source:roupa lojin- lojinha motor- motorista motorista_de na_roca patrao_$ perco rodo rodo_de rodo~uber roupa roupa_$ sou_meu tenho_minha tenho~lojinha
trabalho_por trabalho~roca uber uber_$ vendo_$ vendo_roupa vendo~na`,
    '5': `^_dou aplicativo aplicativo_$ autonomo_$ bico cabel- cabelo corto corto_cabelo de_moto de~no dou em_casa entre- entrego ifood ifood_$ income-source:em income-source:roca income-source:trabalho moto_no no_ifood ofici- oficina oficina_$ parti- particular particular_$ quent- quentinha roca roca_$ sou_autonomo tenho_uma vendo_quentinha`,
    '4': `^_trabalho ^_trampo aplic- casa_$ coisa- coisas coisas_na coisas~rua conta faco income-source:, income-source:. income-source:trampo income-source:uma meu meu_proprio moto negocio_$ presto proprio sem~. tenho traba- trabalho trampo`,
    '3': `,_sem EXPENSE acai acai_na bolo bolo_para casa faco_bolo faco~para income-source:acai income-source:barraca income-source:como income-source:patrao income-source:rua income-source:sem meu_patrao negocio prest- propr- servico sou~por tenho~barraca trabalho~conta tramp- uma_barraca uma~na vendo_acai`,
    '-3': `^_bolsa ^_loas aluga- alugada alugada_$ bolsa clt fabri- fabrica fichado fichado_$ frete frete_$ income-source:a income-source:alugada income-source:fichado income-source:frete income-source:me income-source:pensao income-source:prefeitura inqui- inquilino loas munic- na_fabrica pensao prefeitura_$ quiti- quitinete regis- uma_quitinete`,
    '-4': `apose- concu- ficha- income-source:bolsa income-source:da income-source:o income-source:que`,
    '-5': `assin- pensi- pensionista sou_pensionista`,
    '-6': `bala income-source:do sinal`,
    '-8': `estag-`,
  },
  'source:social-benefit': {
    '16': `income-source:o`,
    '15': `?income-source income-source:do`,
    '12': `^_loas loas`,
    '11': `income-source:bolsa`,
    '10': `income-source:eh income-source:governo`,
    '9': `bolsa eh_do gover- governo income-source:auxilio income-source:cartao income-source:familia`,
    '8': `auxil- auxilio beneficio_do bpc_$ cidad- cras familia_$ income-source:beneficio o_bpc`,
    '7': `^_beneficio bolsa_$ bolsa_familia bpc do_governo o_bolsa`,
    '6': `INCOME benef- beneficio famil- familia governo_$ o_cartao`,
    '5': `^_auxilio ^_o auxilio_$ auxilio_do eh~inss encos- o_auxilio o_governo que_da`,
    '4': `^_bolsa ^_eh ajuda~governo carta- cartao da_$ do_inss`,
    '3': `^_ajuda cartao_do crian- criancas criancas_$ das_criancas do do_bolsa do_municipio income-source:ajuda income-source:criancas income-source:das income-source:inss income-source:municipio munic- municipio municipio_$ o~das`,
    '-3': `apose- barra- debt-kind:o income-source:a income-source:militar income-source:pensao milit- militar`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '15': `income-source:seguro`,
    '13': `seguro`,
    '12': `segur-`,
    '9': `^_seguro income-source:estou`,
    '8': `income-source:parcelas`,
    '7': `seguro_$`,
    '6': `?income-source defes- defeso desemprego e_estou income-source:desemprego income-source:e parcelas_$ seguro_defeso seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida fui~e income-source:recebendo nas no_seguro o_seguro parcelas recebendo`,
    '4': `^_fui demit- do_seguro enqua- enquanto estou~seguro fui income-source:as income-source:enquanto income-source:no income-source:o recebendo_o recebendo~seguro`,
    '3': `enquanto_nao estou_no income-source:nao income-source:outro nao~outro outro_$ parce- seguro~nao`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '11': `after-roadmap:lembretes lembretes`,
    '10': `^_reativa after-roadmap:reativa reativa`,
    '8': `after-roadmap:lembra after-roadmap:os de_volta lembra lembrada lembretes_$ lembretes_por me_lembra os reati- relig-`,
    '7': `after-roadmap:avisos after-roadmap:quero after-roadmap:volta avisos dos_lembretes os_avisos pode_mandar pode~os volta_$ volta_com voltar~me`,
    '6': `^_pode after-roadmap:avisa after-roadmap:falta after-roadmap:me after-roadmap:pode avisa aviso- avisos_$ for mandar_os me_avisa me~quando ser~de sinto vencer vencer_$ volta voltar_a`,
    '5': `after-roadmap:dos after-roadmap:novo after-roadmap:quando after-roadmap:ser a~lembrar com_os com~lembretes falta lembrar_$ os~por pode pode_voltar quero quero_ser vence- volta- voltar`,
    '4': `,_quero :aviso :lembrar :receber :sim ^_me a_me after-roadmap:de after-roadmap:mandar after-roadmap:voltar de_novo dos eu_quero eu~que lembre lembre_$ me_lembre me~de me~sim novo novo_$ os_aviso pode~a quand- quando quero_que quero~voce que~me sim~quero voce_me`,
    '3': `:os :quero :voltar ^_agora ^_quero after-roadmap:agora after-roadmap:avisar after-roadmap:com after-roadmap:favor after-roadmap:fiquei after-roadmap:perdido avisa- avisar avisar_de avisar~novo aviso aviso_$ favor favor_$ lembrar mandar me me_avisar me_lembrar os_lembretes perdi- perdido pode~avisar por_favor que_voce receber_os ser sim_,`,
    '-3': `^_os after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos cance- dos_vencimentos lembretes_me me_mandar me~dos pode_tirar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `after-roadmap:lembrado avisos_por avisos~favor lembrado parar quero~lembrado reativar ser_lembrado suspe-`,
    '-5': `a_mandar mandar~lembretes volta_a voltar~mandar`,
    '-6': `coloc- quero~os`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '22': `lembr-`,
    '15': `lembrete`,
    '14': `lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `after-roadmap:lembrete avisa- aviso lembretes`,
    '11': `^_para aviso- avisos lembretes_$`,
    '10': `after-roadmap:avisar after-roadmap:avisos after-roadmap:lembretes para_com parar`,
    '9': `after-roadmap:parar avisar os para_de`,
    '8': `after-roadmap:esses after-roadmap:nao after-roadmap:vencimento aviso_$ cance- com_esse esses lembrar me~mais nao_precisa para~esse vencimento vencimento_$`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:chega after-roadmap:esse after-roadmap:ficar after-roadmap:os after-roadmap:para avisar_$ avisos_$ chega_de de_aviso esses_lembretes nao_me os_lembretes precisa silen- silencia`,
    '6': `:lembrar ^_chega ^_desativa ^_desliga ^_menos ^_muito after-roadmap:cancelar after-roadmap:com after-roadmap:desliga after-roadmap:me after-roadmap:precisa after-roadmap:sem after-roadmap:silencia after-roadmap:tira avisos_por avisos~favor chega de_avisar desat- desativa desliga ficar lembrar_$ lembretes_me mais~vencimento me_lembrar nao_quero nao~ficar os_avisos pode_parar preci- precisa_ficar
suspe- venci-`,
    '5': `:nao :os :quero ^_os ^_parar after-roadmap:cancela after-roadmap:de after-roadmap:lembrado after-roadmap:mais after-roadmap:menos after-roadmap:muito cancelar de_me desli- de~lembrar lembrado lembrado_$ nao_por nao~avisar nao~lembrete os~me parar_os precisa_avisar quero_lembrete quero_ser quero~lembrado sem_lembrete sem~por ser_lembrado silencia_os tira`,
    '4': `:lembretes :mais :parar ^_cancela ^_cancelar ^_dispenso ^_tira after-roadmap:favor after-roadmap:lembrando after-roadmap:lembrar after-roadmap:negocio after-roadmap:pfv after-roadmap:ser after-roadmap:tirar cancela de_lembrete de_vencimento dispenso esse esse_negocio ficar_me ficar~lembrando lembrando me_lembrando menos muito negocio parar_com parar~os para~isso para~me pfv pfv_$ pode_tirar
pode~de pode~os quero_parar tirar_os`,
    '3': `,~resto :com :me :pode :precisa ^_corta after-roadmap:avisa after-roadmap:corta after-roadmap:dia after-roadmap:interesse after-roadmap:lembra after-roadmap:por after-roadmap:sei avisa aviso_de cancelar~negocio com com_isso corta dispe- do_vencimento em_receber em~lembretes esses_lembrete favor favor_$ interesse interesse_em interesse~receber ja_sei lembra mandar_lembrete me_avisa me_lembra
me~todo nao_manda nao~interesse negocio_de negocio_dos negocio~lembretes os_aviso parar_de pode~com por_favor precisa_me precisa~lembrar precisa~me receber_lembretes resto_pode sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar`,
    '-3': `^_manda ^_me ^_reativa after-roadmap:reativa after-roadmap:sim falta me~de os~de pode_mandar pode_me reativa reativar`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo de_novo lembretes_por novo novo_$ quero_receber sinto volta_com`,
    '-5': `reati-`,
    '-6': `^_volta volta`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes relig-`,
    '-8': `after-roadmap:volta`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '19': `after-roadmap:nao`,
    '18': `recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram quiseram`,
    '11': `after-roadmap:falaram falaram_que quise-`,
    '10': `^_falaram aceitaram_$ after-roadmap:recusaram cara_$ falar- falaram minha_cara recusaram`,
    '9': `after-roadmap:cara after-roadmap:pe banco~o cara o_pe pe`,
    '8': `^_eles aceit- after-roadmap:acordo after-roadmap:minha after-roadmap:nem disseram~nao nao_quiseram que_nao toparam_$`,
    '7': `^_acordo ^_bateram aceitaram_# acordo_de acordo~# after-deficit:# after-deficit:nao after-roadmap:bateram after-roadmap:proposta after-roadmap:so after-roadmap:valor a~foi bater- bateram disse_nao nao~# nem_quiseram o~disse`,
    '6': `:nao ?after-roadmap ^_disseram aceitam acord- acordo after-roadmap:aceitam after-roadmap:cheio after-roadmap:deram after-roadmap:disse after-roadmap:disseram after-roadmap:eles after-roadmap:foi after-roadmap:pedido after-roadmap:telefone after-roadmap:toparam arred- bateram_o da_minha deram disse disse- disseram disseram_que me_deram me~um nao_fazem o_banco o_telefone pedid- pedido pedido_$
proposta_$ proposta_foi redon- redondo so~o telefone_$ topar- toparam valor`,
    '5': `NAME~minha ^_nao a_proposta acordo_$ after-roadmap:banco after-roadmap:fazem after-roadmap:ficaram after-roadmap:ouvir after-roadmap:sem cheio cheio_$ eles fazem fazem_$ ficar- ficaram minha_proposta nao nao~minha ouvir ouvir_$ propo- proposta que~fazem telef- telefone`,
    '4': `?after-deficit ^_nem after-roadmap:atendente after-roadmap:conversa after-roadmap:fim after-roadmap:fizeram after-roadmap:negociar after-roadmap:o after-roadmap:pouco after-roadmap:que banco conversa conversa_$ e_no eh_muito enrol- e~fim fizer- fizeram foi me~e no_fim no_valor no~nao o_atendente o_valor o~no que~muito que~tem valor_$`,
    '3': `NAME_nao ^_so a_porta aceitou_minha aceitou~proposta after-roadmap:aceitaram after-roadmap:da after-roadmap:muito after-roadmap:no after-roadmap:porta after-roadmap:um atend- atendente a~na a~nao banco_disse banco~nao bateram_a bateram~porta conve- da_$ eles_nao eles~aceitaram fim minha n0 nao~negociar na~cara negociar_$ nem o_NAME o_acordo porta_na porta~minha pouco pouco_$ que_so que~a que~da
quiseram_negociar respo- sem so_a`,
    '-3': `?debt-kind ?income-source ^_toparam aceitar acordo_da acordo~NAME after-roadmap:aceitar after-roadmap:entendi after-roadmap:fechei after-roadmap:plano after-roadmap:quero after-roadmap:quis feche- fechei fechei_o fechei~acordo nao_quis nao~a o~da o~nao plano_$ quis se~nao`,
    '-4': `aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:, after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao~meu offers:nao offers:negociar pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei engol- nao_aceitei`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '14': `aceitaram aceitaram_$ after-roadmap:aceitaram after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram aceit- after-roadmap:concordaram aprov- concordaram`,
    '12': `^_toparam after-roadmap:topou conco- topou`,
    '11': `^_aceitaram minha_proposta`,
    '10': `o_banco`,
    '9': `^_disseram after-roadmap:banco after-roadmap:disseram engol- toparam_$`,
    '8': `^_fizeram after-roadmap:fizeram after-roadmap:jeito after-roadmap:proposta disse- disseram disseram_que fizer- fizeram`,
    '7': `^_eles aceitou after-roadmap:aceitou after-roadmap:minha after-roadmap:pedi after-roadmap:sim banco jeito liber- o_desconto o~aceitou pedi_$ propo- proposta proposta_$`,
    '6': `^_deu after-roadmap:desconto after-roadmap:deu after-roadmap:eles do_meu marte- martelo o_martelo o~comigo o~que pedi que_sim`,
    '5': `! !_! !_$ ?after-roadmap NAME_topou ^_bateram after-roadmap:! after-roadmap:bateram after-roadmap:comigo after-roadmap:o after-roadmap:primeira bater- bateram bateram_o comig- comigo comigo_$ desconto deu eles moca_da moca~NAME primeira primeira_$ que_pode ser_$ valor_$`,
    '4': `NAME~! a_minha a_moca aceita_$ aceitaram_minha aceitaram~proposta after-roadmap:aceita after-roadmap:do after-roadmap:moca after-roadmap:que after-roadmap:ser after-roadmap:valor a~proposta minha~! minha~foi o_valor pode_ser proposta_! sim_$`,
    '3': `a_deus aceita after-roadmap:bom after-roadmap:certo after-roadmap:deus after-roadmap:gracas after-roadmap:meu after-roadmap:pode a~da com_a desco- deu_certo deus_$ graca- gracas gracas_a gracas~deus minha moca na_minha prime- proposta_foi ser sim valor`,
    '-3': `#_! after-roadmap:# after-roadmap:cartao after-roadmap:meus after-roadmap:recusaram meus o_NAME recusaram`,
    '-4': `nao~minha`,
    '-7': `after-roadmap:nao nao_aceitaram recus-`,
  },
  thank: {
    '22': `?after-deficit`,
    '20': `obrig-`,
    '19': `briga- valeu`,
    '18': `n0`,
    '15': `?after-roadmap ^_valeu`,
    '14': `obrigada tchau tchau_$`,
    '13': `after-roadmap:obrigada after-roadmap:valeu agrad- valeu_$`,
    '12': `:sim after-roadmap:beleza obrigado`,
    '11': `^_deus ^_massa ^_tchau after-roadmap:massa after-roadmap:obrigado massa salvo- salvou viu`,
    '10': `:ok ^_atrasou ^_obrigada ^_ok atrasou_$ deus deus_te dez_$ eh_dez obrigado_$ ok voce_eh`,
    '9': `:ate :valeu ^_ate ^_beleza ^_certo ^_gracas ^_gratidao ^_nota ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:entendido after-roadmap:gratidao after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 agradecido agradecido_$ ajudo- ajudou anota- anotado atrasou clare- clareou dez enten- entendido entendido_$ gracas_$ gratidao muito nota nota_mil otimo tmj viu_$ 🙏 🙏_$`,
    '8': `:deus :mais ^_agradecido ^_brigada ^_brigadim ^_perfeito abencoe_$ after-roadmap:bom after-roadmap:combinado after-roadmap:demais after-roadmap:dez after-roadmap:muito after-roadmap:perfeito after-roadmap:salvou after-roadmap:tchau anjo anjo_$ belez- beleza brigada brigada_$ brigadim brigadim_$ certo combi- combinado combinado_$ demai- demais eh~anjo graca- gracas grati- perfe- perfeito sim_$
um_anjo`,
    '7': `:👍 ^_abriu ^_ajudou ^_bgd ^_ce ^_entendi ^_mandou ^_thanks ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:ajudou after-roadmap:amei after-roadmap:deus after-roadmap:entendi after-roadmap:top after-roadmap:viu after-roadmap:👏 amei amei_$ bem_$ bgd bgd_viu bom bom_$ ce_eh certo_$ ce~dez eh_um entendi_$ mais_$ mandou_bem me_salvou mente mente_$ minha_mente obrigada_$ que_bom
salvou_$ te thank- thanks thanks_you top you_$ 👍 👍_$ 👏`,
    '6': `:abencoe ^_obrigado ^_que ^_salvou after-deficit:minha after-deficit:salvou after-roadmap:agradecido after-roadmap:anjo after-roadmap:atrasou after-roadmap:brigada after-roadmap:clareou after-roadmap:gracas agora_clareou ajudou_para ajudou~caramba ate bem caram- caramba caramba_$ ce clareou_$ de_grande deus~pague de~valia foi_de foi~grande grand- grande grande_valia mando- mandou massa_demais
mil_$ ok_$ pague para_caramba salvou_minha salvou~vida sim valia valia_$ you`,
    '5': `! !_$ ^_agora ^_agradeco ^_clareou ^_muito after-deficit:clareou after-deficit:deus after-deficit:eh after-roadmap:abriu after-roadmap:mil after-roadmap:te agradeco beleza_$ clareou_minhas clareou~ideias deus_abencoe deus_lhe eh_muito entendi esta_bom hoje_, ideia- ideias ideias_$ lhe lhe_pague minhas_ideias muito_$ obrigada_pela senhora voce~um`,
    '4': `,_valeu :! :obrigada :viu ? ^_agradecida ^_tamo ^_voce a_senhora after-deficit:de after-deficit:te after-deficit:valeu after-roadmap:bem after-roadmap:eh after-roadmap:entao after-roadmap:grande after-roadmap:mandou after-roadmap:senhora after-roadmap:voce after-roadmap:you agradecida agradecida_demais agradecida~da atras- beleza_entao certo_obrigada da_conta demais_da demais~conta despe-
deus~ilumine entao_$ esse_plano fml fml_$ ilumi- ilumine ilumine_$ junto_, junto~valeu me~por minha_vida muito_obrigada obrigada_viu obrigada~ajuda pela pela_ajuda por_hoje por~, que_deus que~te senho- tamo tamo_junto tamo~, te_ilumine valeu_fml vida vida_$`,
    '3': `:filho :muito :pela :te ^_foi ^_show after-deficit:, after-deficit:me after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:pague after-roadmap:por after-roadmap:show after-roadmap:um after-roadmap:vida a~eh bom_obrigada conta_$ de_em demais_$ deus~de de~dobro dobro dobro_$ em_dobro entao filho_$ junto minha- minhas muito~pela pague_$ show te_abencoe te_de te~em`,
    '-3': `:opa ?consent ?debt-creditor ?thirteenth ?worry ^_achei ^_como ^_concordaram ^_eh ^_free ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_quero ^_recusei ^_reset ^_sair ^_sei ^_stop ^_tem ^_topei ^_voltei aceitaram aceitaram_$ after-roadmap:? after-roadmap:aceitaram after-roadmap:ai after-roadmap:concordaram after-roadmap:eles after-roadmap:essa after-roadmap:fui after-roadmap:isso
after-roadmap:link after-roadmap:melhor after-roadmap:negaram after-roadmap:onde after-roadmap:pagamento after-roadmap:pago after-roadmap:quando after-roadmap:quanto after-roadmap:toparam after-roadmap:topei after-roadmap:uma after-roadmap:voltei agora_$ ai_$ cance- como conco- concordaram confi- desca- desis- domin- domingo e_agora fecharia fecharia_$ free free_mesmo fui link melho- melhor namor-
namora namora_$ negar- negaram oi oi_$ onde opa paga paga_$ parar parar_$ passo quanto reati- recla- recusei reini- reneg- reset reset_$ sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom ^_pedi aceit- after-roadmap:como after-roadmap:paga after-roadmap:pedi after-roadmap:quero after-roadmap:tem debts:beleza liqui- pedi recus- socor-`,
    '-5': `after-roadmap:nao aprov- fecha- nao_entendi`,
    '-6': `?debt-kind ?income-source`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `inteiro_no novo_, perdi~salario salario_inteiro salario~no`,
    '4': `consigo_parar nao~parar o_salario o~inteiro parar perdi_o`,
    '3': `after-roadmap:inteiro after-roadmap:perdi after-roadmap:salario consigo de_novo de~, inteiro~tigrinho nao_consigo no_tigrinho novo no~de perdi tigri- tigrinho`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar quebrar`,
    '3': `after-roadmap:cara after-roadmap:perna after-roadmap:quebra after-roadmap:sabado after-roadmap:se after-roadmap:vai cara me~disse nao_pagar o_cara que_se quebra quebra~perna que~eu sabad- sabado se_eu se~nao`,
  },
  'trouble:violence': {
    '7': `ele ele_me me_bate`,
    '6': `bate`,
    '5': `ele~bate`,
    '4': `^_ele de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `dinheiro_$ e~eu falo quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se se_eu`,
    '10': `e_se`,
    '9': `^_e ^_se after-roadmap:emprestimo se`,
    '8': `e~eu`,
    '7': `after-roadmap:e after-roadmap:eu eu~um`,
    '6': `^_vale after-roadmap:pegar after-roadmap:quitar after-roadmap:vale empre- emprestimo emprestimo_para eu~a eu~o para~tudo pegar`,
    '5': `:se after-roadmap:pagar after-roadmap:tudo after-roadmap:um after-roadmap:vender emprestimo~pagar eu_vender pagar~cartao quita- quitar se~vender um_emprestimo`,
    '4': `a_pena adiantado adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:trocar ajuda- ajudar arrumar cartao_$ dinheiro_por dinheiro~mes dividas~uma eu_nao eu_parar eu_usar eu~aceitar eu~adiantado e~meu mes_acaba muda nao_aceitar nao~a pagar pagar_o pagar_tudo pagar~? para_pagar
para_quitar parar_de parar~pagar pegar~emprestimo pena por_uma por~acaba quando_$ quitar_tudo se_meu se~nao se~parar se~usar trocar_as tudo_? vale vale_a vale~pena vende- vender`,
    '3': `#_tudo :eu :tempo :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:comecar after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:fizer after-roadmap:juntar after-roadmap:menores after-roadmap:moto after-roadmap:num after-roadmap:parar after-roadmap:pelas after-roadmap:pensando after-roadmap:por after-roadmap:uma app_para arrum- as_dividas
comecar_pelas comecar~menores de_pagar de~o dimin- do~para emprego emprestimo~app emprestimo~quitar eu eu_fizer eu_quitar eu~de fizer fizer_um junta- juntar marid- marido menor- menor_primeiro menores mes~quando meu_marido num_emprestimo o_# o~muda pagar~NAME parar pegar_o pegar_um pelas pelas_menores pensando_em por~so posso_fazer quitar~menor se~fizer se~quitar so_$ troca- trocar tudo tudo_na
tudo_num tudo~NAME um_mes usar usar_o usar~fgts vender_a`,
    '-3': `13o 13o~# a_mais acaba~? aceitarem after-roadmap:13o after-roadmap:aceitarem after-roadmap:cinquentinha after-roadmap:eles after-roadmap:minimo after-roadmap:quiser after-roadmap:sair after-roadmap:todo cinquentinha cinquentinha~mes do~? eu_quiser eu_so eu~sair mais_cinquentinha mes_? nao~? o_13o o~de pagar_# por~mil quando_? quise- quiser quiser_sair sair se~quiser`,
    '-4': `botar~# eu~# mais_# se~so`,
  },
  'worry:collectors': {
    '14': `?worry cobra-`,
    '12': `ligam worry:ligam`,
    '11': `worry:dia`,
    '10': `^_ligam worry:cobrador worry:para`,
    '9': `^_cobrador cobrador cobranca numer- worry:de worry:me worry:mensagem worry:telefone`,
    '8': `bloqueei telef- telefone worry:cobranca worry:nao`,
    '7': `bloqu- cinqu- cinquenta hora_$ ligac- ligam_para mensa- mensagem nao_param param por_dia quare- quarenta tocando_$ worry:celular worry:hora worry:ja worry:param worry:por worry:tocando`,
    '6': `^_mandam celul- celular cobranca_$ hora ligar_$ manda- mandam mandam_mensagem nao_para o_dia param_de telefone_nao telefone~para tocan- tocando worry:ate worry:ligar worry:servico worry:toda`,
    '5': `^_ja ameac- cobrador_na dia_$ dia_todo diret- direto direto_$ do_celular estao~ligando estou_sendo ligam~NAME ligan- ligando ligar nao_da nao~de o~todo para_$ pela sendo servi- servico so~de tenho~do toda worry:ligando worry:na worry:no worry:pela worry:sendo`,
    '4': `^_cobranca ^_eles ^_estao ^_mandaram aguen- aguento aguento_mais ate_de calot- caloteira cobrador_nao de_meia de_numero deles deles_$ de~no dia domin- domingo domingo_$ eles_ligam eles~para ficam mandaram mandaram_mensagem me_ligando mensagem_para me~o na_minha nao_aguento no_servico o_de para_meu para_meus paren- sem_parar so_o todo_$ troqu- troquei troquei_de troquei~numero worry:NAME
worry:caloteira worry:da worry:deles worry:do worry:eles worry:estao worry:meus worry:o worry:porta worry:tenho worry:todo`,
    '3': `,_da :cobranca :essas :mundo ate ate_para casa_da casa~minha chama- cobram cobrando da~nao da~sogra de~em de~por dia_inteiro dos_outros essas~, estao estao_me foi_na frent- frente ligam~meu mais~cobranca meia meu_servico meu_trabalho meu~nao me~na minha_sogra mundo mundo_$ na_frente nao~da na~dos no_telefone numero o_telefone outro- outros outros_$ parar parar_$ porta porta_$ servico_e sogra
sogra_$ sosse- sumir trabalho_$ vonta- vontade worry:as worry:cobrando worry:dos worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:outros worry:parar worry:sem worry:trabalho worry:um`,
    '-3': `almoc- proce- worry:serasa worry:tem`,
    '-4': `worry:eh`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '13': `?worry`,
    '12': `despejo worry:despejo`,
    '11': `despejo_$ perde- perder worry:perder`,
    '10': `worry:casa worry:sair worry:vou`,
    '9': `worry:a worry:vao`,
    '8': `apart- apartamento canti- casa_$ sair vao worry:apartamento`,
    '7': `^_vou casa daqui imobi- imobiliaria imobiliaria_mandou minha_casa sair_$ worry:daqui worry:imobiliaria worry:mandou worry:meu worry:ser`,
    '6': `^_perder ^_vao apartamento_$ daqui_$ leila- leilao leilo- leiloar mando- mandou meu_apartamento morar para_sair posso_perder worry:botar worry:leilao worry:leiloar worry:morar worry:para worry:posso worry:rua`,
    '5': `a_casa a_dona a_imobiliaria botar da_casa de_despejo na_rua o_proprietario onde~se o~deu parar_na proprietario rua ser teto tirar- vou worry:deu worry:dona worry:me worry:na worry:o worry:parar worry:proprietario worry:quer worry:se worry:tenho worry:teto worry:vai`,
    '4': `^_posso a~mandou calca- calcada calcada_$ chave chave_de chave~volta de_volta deu de~minha dona dono me~para na_calcada o_apartamento o_dono ordem para_fora parar pediu perder_minha perder~casa posso prazo propr- quer querem_tomar querem~minha rua_$ semana_que semana~vem senho- tomar tomar~casa vao_botar vao_me vao~meu worry:NAME worry:ate worry:calcada worry:chave worry:da worry:de worry:dono
worry:fora worry:gente worry:meus worry:minha worry:onde worry:ordem worry:pediu worry:que worry:querem worry:semana worry:tomar worry:volta`,
    '3': `^_querem a_caixa a_chave a_gente apartamento~a caixa caixa_vai coisas_na com_meus de_perder dono_da esta~a eu_sair eu~da fora fora_$ joao me_botar medo~perder meus~vao nao_tenho na~com o_seu o~pediu o~vai pedin- pedindo preoc- preocupacao preocupacao_eh que_vai que_vem quer_a quer_que quere- querem quer~eu rua_com seu_joao tomar_minha tramp- vai vem_$ volta_$ vou_parar vou~na worry:atrasado
worry:caixa worry:coisas worry:com worry:do worry:eu worry:pedindo worry:preocupacao worry:vem`,
    '-3': `carro carro_$ proce- worry:# worry:? worry:banco worry:dos worry:e worry:em worry:no`,
    '-4': `worry:carro`,
  },
  'worry:food': {
    '18': `?worry`,
    '13': `fome worry:fome`,
    '12': `vazia vazia_$ worry:comida worry:so worry:vazia`,
    '11': `arroz comid- comida worry:arroz worry:que`,
    '10': `worry:falta worry:tem`,
    '9': `almoc- comi ja_comi worry:hoje worry:para`,
    '8': `panel- panela que_ja worry:comer worry:dia worry:estou worry:mesmo`,
    '7': `^_falta comer falta leite leite_para pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:e worry:ja worry:leite worry:pulando worry:refeicao`,
    '6': `^_hoje comida_$ dia_$ esta_vazia farin- farinha hoje mesmo_$ o~e teve worry:o`,
    '5': `^_abro ^_faltou ^_meus ^_vivo a_geladeira abro a~esta basic- basica cesta cesta_basica com_fome comer_$ em_casa estou~de falto- faltou fome_$ geladeira mesmo meus_filhos mistu- mistura nene so tenho_o tenho~que todo_dia vivo vivo_de worry:abro worry:agua worry:basica worry:cesta worry:de worry:em worry:esta worry:geladeira worry:todo worry:vivo`,
    '4': `^_estou almoco casa_$ comer_para de_comer de~de dia_que dormi- dormir esta_faltando e~tem faltando gelad- guriz- gurizada janta meninos nao_tem nao~o o~a o~para para_eles para_meninos para~para pulo que_a sobra- sobrar so~vez tem_dia tem_nada vai~hoje vez_por vez~dia worry:acabou worry:casa worry:dormir worry:faltando worry:filhos worry:janta worry:meninos worry:meus worry:nem worry:tenho`,
    '3': `EXPENSE ^_ando ^_dou acabo- acabou acuca- acucar agua agua_$ ando aqui_em aqui~casa a~vai bebe comida_aqui comida~em com~para de_comida de_fome despe- de~para dia dia~nao dou e_de eles_$ entre entre_o escol- esta~comida e~conta faltando_comida falta~para feija- feijao filho- filhos hoje_$ ja menin- morto morto_de morto~fome nao_tenho o_arroz o_feijao o_remedio o~acabou para_pagar passando
pedindo~para que~tem remed- remedio remedio_e so_tem so_uma so~agua tem tem_$ tem~que todo uma_vez uma~por vez worry:a worry:ando worry:como worry:dou worry:eles worry:nao worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so dinheiro_$ estou_com so~mesmo worry:? worry:da worry:dinheiro worry:meu worry:minha worry:tudo`,
    '-4': `worry:me worry:no`,
  },
  'worry:name': {
    '14': `?worry worry:nome`,
    '12': `baixo baixo_$ score`,
    '11': `worry:no`,
    '10': `nome`,
    '9': `cpf_esta worry:cpf worry:estou worry:negativado`,
    '8': `cpf credi- estou_negativado meu_cpf meu~esta negat- negativado negativado_$ nome_$ worry:crediario worry:sujo`,
    '7': `^_meu barra- barraco cadas- cadastro crediario na_praca nao~em no_spc praca praca_$ sujo worry:barraco worry:esta worry:meu worry:nao worry:nenhum worry:praca worry:spc`,
    '6': `^_nome estou_no limpar meu_nome nao_consigo nenhum_$ nome_sujo o_nome passo serasa_$ spc spc_$ sujo_$ voltar_a worry:NAME worry:consigo worry:limpar worry:na worry:ser worry:serasa worry:voltar`,
    '5': `^_estou aprov- aprova consigo crediario_nao estou~serasa limpa- limpar_minha minha~na nenhum no_serasa nome_da nome~minha o_crediario ser seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar worry:em worry:nada worry:quero`,
    '4': `a~no carne_$ comprar consi- crediario_$ da~mae nada_$ nenhu- no_carne nome~e o~nao quero_voltar worry:credito worry:mae worry:minha`,
    '3': `aluga- alugar bloqu- carne causa_do compr- conta_por credito de_emprego e_mais emprego esta_sujo estou e~nada limpar_o mae mae_$ meu~sujo minha_mae nao~nada nao~nem nem_um no_NAME nome_no por_nome por~do quero~a quero~o um_crediario worry:alugar worry:emprego worry:nem worry:o worry:perdi worry:por worry:queria worry:ter worry:uma`,
    '-3': `^_cobranca cobranca cobranca_e como~meu e_nome escur- escuro escuro_$ e~sujo no_escuro no_meu no~nome proce- processo tem_processo tem~no worry:como worry:escuro worry:processo worry:que worry:tem`,
    '-4': `cobra- worry:cobranca`,
  },
  'worry:none': {
    '21': `?worry`,
    '19': `worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '13': `tranq- worry:nenhuma`,
    '12': `urgen-`,
    '10': `nada nada_urgente worry:estou worry:so`,
    '9': `^_nenhuma nenhu- urgente urgente_$ worry:isso worry:tudo`,
    '8': `durmo nenhum_desses nenhuma worry:desses worry:durmo`,
    '7': `^_nenhum desse- desses nao_estou organ- so~mesmo worry:, worry:deus worry:disso worry:enquanto`,
    '6': `^_so curio- curiosidade desses_$ em_paz enqua- enquanto esta_tudo estou~quanto incomes:nada nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- tranquilo urgencia urgencia_$ worry:me worry:mesmo worry:paz worry:quanto worry:tranquilo worry:urgencia`,
    '5': `controle corre- esta~em estou_me nada_desse nada_disso nada_me nao~comigo nao~nessa organizar_$ paz_$ risco situa- situacao so_estou sob sob_controle so~me tudo_em worry:comigo worry:controle worry:dessas worry:esta worry:gracas worry:nenhum worry:organizar worry:por worry:quero worry:risco worry:sob worry:tem worry:urgente`,
    '4': `,~nao ,~quero ^_nao ^_tudo a_deus aqui_eh comig- comigo comigo_$ contr- controle_$ dessas_$ desse deus disso disso_$ eh_no gracas_a gracas~deus isso_nao nao_, nao_tem nenhum nenhuma_dessas nessa organizar quero_organizar rio so~organizar tem~nao tipo tranquilo_$ tudo worry:a worry:eh`,
    '3': `,_ainda ,_so ^_gracas ^_por ai_nao cobrador_nao dessa- dessas enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por estou graca- gracas isso~nao me_tira mesmo_$ nao_chegou nao~ainda nao~eh nao~isso nesse ponto ponto_$ por~esta por~nao so tira_o tira~sono worry:acontece worry:aqui worry:tira`,
    '-3': `fome intim- worry:da worry:de worry:fome worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:com worry:e worry:meu worry:o`,
    '-5': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '21': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes devendo_$ meu_pai nao_durmo pai_$ worry:devendo worry:juros worry:os`,
    '9': `^_cada demitido demitido_$ durmo_$ envel- fui_demitido pai worry:mes`,
    '8': `^_fui ^_os cada conseguir demit- descobrir deven- devendo durmo os_juros worry:conseguir worry:descobrir worry:durmo worry:estou`,
    '7': `com_depressao depre- depressao em_casa esta~atrasado estou_com fui nao_sabe os tudo_atrasado vergo- vergonha worry:atrasado worry:com worry:dinheiro worry:divida worry:marido worry:meu worry:que worry:sabe worry:vergonha`,
    '6': `^_briga ansio- ansiosa atrasado_$ a~so briga briga_em briga~casa conse- consigo_dormir cresc- cresce cresce_$ descobrir_$ dinheiro_$ filho- filhos juros levan- nao~dormir nunca_mais o_sono so_cresce sono sono_$ worry:briga worry:em worry:filhos worry:mais worry:minha worry:muito worry:o worry:perdi worry:sono worry:tudo`,
    '5': `^_estou ^_nunca ^_perdi a_divida ai~eh atrasado com_isso dar_conta de_nao doente_e dormi- dormir dormir_$ dos_filhos em~por esta_tudo filhos_$ juros_$ marid- marido medo~nao meu_marido minha~nao morrer muita nao_dar nao~conta o_remedio o~dos perdi perdi_o respe- sabe worry:dar worry:dormir worry:dos worry:esta worry:mae worry:moca worry:morrer worry:mulher worry:remedio`,
    '4': `^_ai ^_gente ^_medo ^_minha ^_perder acaba- bola bola_de bola~neve casam- casamento causa_disso coisa_$ come dar de_neve de~que dinhe- dinheiro doent- doente dos eh_tanta eh~coisa esse_boleto esta~por familia_$ juros_que mae medo_de minha_familia minha_mae minha_mulher minha~descobrir moca morre- muito mulhe- mulher nao_consigo neve nunca o_juros olha_esse os_outros outro- outros o~fazer pensar
pensar_$ perder_o por~disso que_come que_fazer que~para que~tudo remed- remedio remedio_da remedio~minha tanta tanta_coisa tenho_vergonha vergonha_$ worry:ai worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:de worry:disso worry:doente worry:eh worry:familia worry:fazer worry:isso worry:medo worry:outros worry:pensar worry:por worry:tanta`,
    '3': `^_esta atras- a~de boleto_$ cansa- cansada casa coisa conseguir_pagar consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_ser deixar desco- descobrir_que de~presa disso_$ divid- divida divida_para esta~e estou~e estou~saber e~divida facul- faculdade famil- familia fazer fazer_$ juros_nao mae_$ mae~doente marido_nao medo medo~ser menina mes minha_veia morrer_olha nao_para olha os~nao
pagar- pagarem para_$ param_$ por_causa poupa- poupanca presa sabe_$ sabe_de saber_o saber~que sem_dinheiro sem_saber sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:assim worry:causa worry:da worry:deixar worry:e worry:esse worry:gente worry:menina worry:olha worry:poupanca worry:presa worry:sem worry:so worry:veia worry:viver`,
    '-3': `^_vao almoc- bloqu- cobra- comer de_perder despe- dia_$ lacra- medo~perder minha_casa minha_conta nao_$ nas nome processo worry:, worry:banco worry:comer worry:do worry:ja worry:processo`,
    '-4': `^_tudo proce- worry:? worry:no worry:nome`,
    '-5': `tranq- worry:me`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '12': `carro`,
    '11': `worry:moto`,
    '10': `?worry guinc- worry:levar worry:o`,
    '9': `carro_$ levar moto o_carro`,
    '8': `minha_moto moto_$ quere- vao_levar worry:meu`,
    '7': `estao_querendo meu_carro o~na porta_$ querendo worry:caminhao worry:com worry:estao worry:minha worry:querendo`,
    '6': `^_estao ^_vao banco_quer camin- caminhao escon- esta_com estao mandado moveis_$ na_porta porta querendo~meu worry:a worry:medo worry:na worry:porta worry:quer worry:vao`,
    '5': `a_kombi a_moto busca- carro_de coisas_$ kombi levar_minha medo meu~esta movei- moveis o~quer o~veio penhorar quer tv tv_$ vao worry:banco worry:de worry:e worry:os worry:penhorar worry:querem`,
    '4': `^_querem busca buscar_o coisa- coisas e_nao escondendo estou_escondendo manda- medo_de meu~de minhas_coisas o_banco penho- perder_o perder~carro quer_a querem querem~minha tomar worry:, worry:atras worry:busca worry:coisas worry:esta worry:eu worry:minhas worry:tomar worry:trabalho`,
    '3': `,~com ^_medo ^_meu ^_oficial achar acordar acordar_e acordar~nao ameacando_toma ameacando~minha apree- apreensao atras a~eu busca_e busca~apreensao casa_do com_ele como_$ com~que de~a e_apreensao eh_com ele_que entre- entrego escondido escondido_na escondido~casa estao~toma estou~o eu~as e~achar ganha ganha_pao geladeira_da geladeira~loja gol meu_ganha meu~pao minha- minhas minha~da moto_eu
moto~nao nao_achar nao~e ofici- oficial os o~ontem pao pegar pegar~moto posso_perder posso~o sem_a toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira tomem vao~meu virem virem_buscar worry:achar worry:acordar worry:apreensao worry:buscar worry:como worry:da worry:do worry:eh worry:escondido worry:ganha worry:garagem worry:loja worry:oficial worry:pao worry:pegar worry:posso worry:toma
worry:tomem worry:virem`,
    '-3': `casa_$ de~veio justica_veio o~de worry:? worry:para`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '15': `?worry`,
    '14': `lacra-`,
    '12': `desli- worry:luz`,
    '11': `worry:o`,
    '10': `worry:a worry:cortar worry:no`,
    '9': `cortar ficar worry:agua worry:cortaram worry:ficar`,
    '8': `^_vamos cortaram gas_$ luz meu_gas vamos worry:gas worry:veio`,
    '7': `escur- escuro escuro_$ minha_luz no_escuro veio vela worry:escuro worry:ja worry:vela`,
    '6': `agua aviso gas ja_veio luz_$ sem_agua worry:aviso worry:dias worry:estou worry:sem`,
    '5': `a_companhia avisou avisou_que compa- companhia cortada cortar_a cortaram_$ da_luz dias estou_no gelad- ser_cortada vai_ser vai~cortada veio~de worry:NAME worry:avisou worry:companhia worry:de worry:meu worry:ontem worry:relogio`,
    '4': `#_dias NAME_ja ^_cortaram a_internet alica- alicate amanh- amanha amanha_$ aviso- aviso_de aviso~corte a~ja banho corta cortada_amanha cortar_$ cortaram_a cortarem cortarem_a corte de_corte deixo- deixou desligar e~, homem luz_esta medo~cortarem moco_da o_homem o_moco ontem ontem_$ relog- relogio ser~amanha sexta sexta_$ vao_cortar worry:alicate worry:cortarem worry:deixar worry:deixou
worry:desligar worry:homem worry:internet worry:moco worry:sexta worry:vao worry:vermelho`,
    '3': `#~senao NAME_deu a_agua a_energia a_luz after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_desde agua~ontem a~vai cortar_o cortaram~agua cortar~luz da~veio deixa- deixar desde_ontem desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja energ- energia energia_$ estou_a estou_ha estou~dois estra- fio ha~dias homem_do inter- internet luz_de luz~cortar me~sem
minha~vai moco o_fio o_relogio o~da relogio_da relogio~luz sem sem~desde sem~na senao senao_desliga se~a torne- torneira torneira_$ vai vao veio_cortar verme- vermelho vermelho_$ worry:cortada worry:da worry:desde worry:desliga worry:deu worry:na worry:se worry:senao`,
    '-3': `worry:so`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '17': `proce-`,
    '16': `?worry`,
    '15': `intim-`,
    '14': `worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '10': `justi- justica worry:de worry:justica`,
    '9': `processo worry:processo worry:recebi worry:um`,
    '8': `acao acao_de intimacao worry:acao worry:do worry:intimacao`,
    '7': `^_recebi carta da_justica de_cobranca justica_$ nas recebi worry:banco worry:carta`,
    '6': `^_chegou ^_vao carto- cartorio cartorio_$ chego- chegou citac- citacao cobranca_$ estao_me pelo_banco processar tem~no worry:cartorio worry:chegou worry:por worry:vao`,
    '5': `^_estao ^_me carta_do cartao_$ causa_de causa~cartao cobranca de_cartao de_justica do_forum estou_com forum forum_$ oficial_de oficial~justica por~de um~de vao worry:aqui worry:cartao worry:cobranca worry:com worry:estao worry:forum worry:mim worry:no worry:pelo worry:sendo worry:tem`,
    '4': `^_um advog- advogado advogado_do advogado~banco banco causa estao homem justica~aqui me no_meu no~nome ofici- oficial pelo perguntou por_causa por_mim prote- protestar receb- sendo tem_processo um~do vao_me vao_protestar vao~no worry:. worry:advogado worry:causa worry:da worry:estou worry:homem worry:oficial worry:protestar worry:uma`,
    '3': `aqui_$ banco_$ banco_mandou chegou_carta chegou_um chegou~do cobra- do_banco do_cartorio do~mandou estou_sendo mandou_carta mes_que mes~vem mim_$ no_mes nome_$ no~que o_advogado papel_da papel~justica recebi_uma tem_audiencia uma~do um~da veio_aqui worry:mandou`,
    '-3': `busca- buscar despe- moto_$ worry:a worry:buscar worry:minha worry:moto worry:so`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '9': `?worry bloqu- meu_salario minha_conta worry:salario`,
    '8': `conta_$ meu_pagamento worry:banco worry:beneficio worry:pagamento`,
    '7': `conta o_banco pagam- pagamento pagamento_$ worry:bloquearam worry:metade worry:todo worry:tudo`,
    '6': `^_bloquearam benef- beneficio bloquearam meu~todo penho- worry:aposentadoria worry:do worry:e`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e com~conta desco- descontam do~salario e~banco juiz juiz_$ metad- metade meu meu_beneficio minha_aposentadoria pegando_meu salar- salario salario_$ segur- tudo_do worry:cai worry:descontam worry:juiz worry:o worry:pegando worry:pela zerad-`,
    '4': `^_descontam a_conta apose- banco banco_bloqueou banco~tudo bloquearam_meu bloquearam_minha bloquearam~conta bloqueou_meu com_a da~aposentadoria descontado do_meu judic- judicial metade_da meu_bpc meu~na minha o~bloqueou pegan- pegando pela pelo sumiu tirar- tiraram todo todo_$ worry:bloqueou worry:bpc worry:descontado worry:dinheiro worry:judicial worry:na worry:pelo worry:quase worry:sumiu
worry:vem`,
    '3': `,_o ,~banco ^_caiu acord- aposentadoria_$ aposentadoria_vem banco_pega beneficio_todo beneficio~mes bloqueou bpc cai cai~o come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e do_beneficio do~ordenado e_o e_some e_sumiu firma_mandando firma~tirar justica_$ mandando mandando_tirar metade_$ meu_ordenado meu~cai minha~vem na~conta na~mandando o_limite orden- ordenado o~cai o~come
o~comeu o~pega pega pega_$ pix pix_$ quase raspa- salario_cai salario~e some_$ worry:, worry:NAME worry:a worry:com worry:come worry:estao worry:firma worry:mandando worry:mes worry:ordenado worry:pega`,
    '-3': `?income-source worry:nome worry:que`,
    '-5': `worry:?`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_topei topei`,
    '15': `^_aceitei aceit-`,
    '14': `topei_$`,
    '13': `aceitei`,
    '12': `fecha- feche- fechei`,
    '11': `^_fechei aceitar_essa after-roadmap:topei`,
    '10': `^_acabei acabe- acabei`,
    '9': `?offers acordo_fechado fechado fechado_$ offers:aceitei offers:topei`,
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei_a acord- acordo after-roadmap:fechei assinei assinei_o assinei~acordo eles_$ fechando fechando_$`,
    '7': `^_aceita a_da acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:acabei assin- certo_fechei com_eles deu~fechei fechei_com offers:fechei pode_aceitar pode~essa`,
    '6': `^_deu a_proposta aceita aceitar after-roadmap:aceita after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME com~banco deu_certo essa_$ fechar_com fechar~eles fechei~acordo fechei~o fiz~acordo o_acordo offers:acabei vou~com`,
    '5': `^_fiz aceitei~parcelamento after-roadmap:vou certo deles deles_$ deu eles essa fechei_o fiz_o o_parcelamento offers:acordo offers:com offers:essa pagar_$ parcelamento vou vou_aceitar`,
    '4': `NAME_! NAME~! NAME~vou ^_vou aceita_a aceita_essa aceita~da aceita~vou acordo_hoje acordo_no acordo~app after-roadmap:aceitar after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles banco_$ com_o do_jeito essa_vou essa~pagar fechei_do fechei~jeito fiz hoje jeito~ofereceram no_app ofereceram_$ offers:pode o~hoje parcelamento_$ proposta_deles que_ofereceram topei_a
topei~proposta vou_fechar vou_pagar`,
    '3': `! !_! !_$ :hoje NAME_hoje ^_pode aceitei_o acordo_do after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:hoje after-roadmap:pode after-roadmap:proposta app da~, do~que hoje_$ jeito jeito_que ofereceram offers:aceitar offers:assinei offers:deles offers:deu offers:eles offers:o offers:vou o~com o~no propo- proposta proposta_$
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
 #_( #_) #_, #_- #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_celular #_cheque #_comida #_como #_condominio #_conta #_contas #_creche #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_emprestado #_escola #_esta #_estao
#_estou #_eu #_falta #_faltam #_faltando #_fatura #_faturas #_faz #_filhos #_fralda #_gas #_horas #_ifood #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode
#_porsento #_prestacao #_prestacoes #_quando #_rango #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as
#~ate #~atras #~atrasada #~atrasadas #~atrasado #~atrasados #~atrasei #~bico #~bolsa #~bruto #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~contando #~das #~dei #~depende #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo
#~energia #~especial #~esse #~esta #~estao #~estava #~estou #~faco #~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~ficou #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liberar #~liquido #~loja #~luz #~m #~mas
#~maximo #~menos #~mensalidade #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~muito #~multa #~na #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~outubro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~parte #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena
#~quitadas #~quitei #~recebo #~remedio #~remedios #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao #~rifa #~role #~roupa #~salao #~salario #~sao #~se #~secretaria #~segunda #~semana #~sempre #~sendo #~sexta #~so #~sofa #~somando #~spc #~spotify #~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van
#~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_# )_$ )_, )_. )_:
)_NAME )_aluguel )_e )~# )~$ )~- )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agora ,_agua ,_ajuda ,_aluguel ,_amanha ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_bora ,_cada ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_da ,_daqueles ,_das ,_de ,_depende ,_depois
,_desconta ,_descontam ,_desde ,_deu ,_deus ,_deve ,_devo ,_dez ,_do ,_dois ,_e ,_eh ,_ela ,_eles ,_em ,_emprestimo ,_era ,_eram ,_errei ,_esse ,_estao ,_estava ,_eu ,_faco ,_falaram ,_falei ,_falta ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juntas ,_juros ,_liquido ,_luz ,_manda ,_me ,_media ,_mercado
,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_quem ,_queria ,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_salao ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobraram ,_soma ,_somando ,_spotify ,_streaming
,_tem ,_tira ,_tiro ,_todo ,_todos ,_total ,_tres ,_trezentos ,_um ,_umas ,_usei ,_vai ,_vale ,_valido ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~atrasei ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~cinco ,~coisa ,~compro ,~conta
,~contas ,~corrigir ,~crediario ,~dao ,~de ,~demais ,~deu ,~deve ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~eh ,~em ,~enrolado ,~entao ,~era ,~errado ,~essas ,~esse ,~esta ,~estou ,~explica ,~faltam ,~fatura ,~fevereiro ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ha ,~lembro ,~ligacao ,~mais ,~marco ,~marmita ,~me ,~mes ,~meses ,~mesmo ,~metade
,~mil ,~minha ,~minimo ,~muito ,~na ,~nada ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~o ,~os ,~paga ,~pagas ,~pago ,~parcela ,~parcelas ,~parte ,~pila ,~por ,~primeira ,~quando ,~questao ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sei ,~sem ,~silveira ,~sim ,~so ,~te ,~tentando ,~terceira ,~tiro ,~todo ,~torno ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~vou ,~x ,~zero -_# -_$ -_NAME -_no -~#
-~NAME -~no ._# ._, ._NAME ._a ._ainda ._aluguel ._cartao ._devo ._e ._eh ._energia ._esse ._m ._nao ._no ._o ._recebo ._sao ._so .~# .~$ .~, .~: .~? .~NAME .~da .~de .~devo .~dia .~do .~e .~eh .~faltam .~isso .~nao .~no .~o .~que .~tem .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~NAME /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada
:_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :apaguem :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :australia :automatico :bah :banco :bastante :bem :beneficio :caba :cada :cai :cair
:caiu :caixa :cara :carne :carro :causa :celular :cem :centavos :cento :cerca :chegou :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisas :comigo :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :continua :conto :contrato :correcao :cortada :corte :dando :dar :das :debito :decimo :dei :demora :depositar :der :desconta :desde :deu :deve
:devia :devo :dez :dezembro :dias :diga :disse :dizendo :dnv :do :dois :dona :dormir :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho
:gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instagram :instrucoes :inteiro :ir :jogo :juntando :k :la :lgpd :ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :mainha :maio :mano :marco :mas :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :multa :nas :negocio :nem :nenhuma :ninguem :noite :normal :nove
:novecentos :noventa :num :obrigado :oferecendo :oferta :oitenta :oito :olha :onze :oq :organizar :orientacao :ou :oxe :pagamento :pagando :pagas :pagina :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real
:referente :regras :remedio :renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :seiscentos :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sobrou :sofa :subiu :sumiu :tal :tambem :tche :terceiro :tira :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence
:vencimento :vender :vendi :verdade :vez :vezes :vinte :virou :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~do :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_me ?_nao ?_queria ?~caba ?~tenho NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita
NAME_aceitou NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou
NAME_eu NAME_falou NAME_falta NAME_faltam NAME_fatura NAME_faz NAME_fica NAME_ficou NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_me NAME_mil NAME_na NAME_ne NAME_no NAME_novecentos NAME_o NAME_ontem NAME_parcela NAME_parcelado NAME_parcelei NAME_passou NAME_pedindo NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_subiu NAME_tenho
NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_vencidas NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~abril NAME~acordo NAME~adiantou NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cheque NAME~cinco NAME~cobra
NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~crediario NAME~da NAME~dando NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~devolvi NAME~dez NAME~dezoito NAME~dia NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~estao NAME~eu
NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k NAME~ligou NAME~maio NAME~me NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~no NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passado NAME~passou NAME~pegou
NAME~porque NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~sms NAME~so NAME~sobraram NAME~tenho NAME~total NAME~tres NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~venceu NAME~vencida
NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_alugo ^_amortizei ^_aposto ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cervejinha ^_cet ^_churrasco ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao
^_corrige ^_corrigindo ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_diaria ^_dinheiro ^_dizimo ^_duzentos ^_ela ^_empresa ^_emprestei ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_jovem ^_lanche
^_leite ^_levanto ^_limite ^_lista ^_lote ^_mando ^_manicure ^_mano ^_mas ^_material ^_mercado ^_mn ^_moca ^_moro ^_multa ^_netflix ^_notebook ^_ola ^_olha ^_onibus ^_oxente ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_pior ^_plano ^_possuo ^_presente ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei
^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_saiu ^_salao ^_salario ^_saldo ^_seguro ^_sobrou ^_spotify ^_tche ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_tres ^_trezentos ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_van ^_vei ^_veio ^_vence ^_venceu ^_vinte ^_vish a_. a_academia a_bolsa a_cabo a_cada a_carta a_consulta a_dar a_declarar
a_desse a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_minima a_mulher a_nona a_outra a_prefeitura a_prestacao a_renda a_renner a_rescisao a_restituicao a_sabado a_sexta a_sindica a_tv a_um a_van aa aa_$ abaix- abaixa abaixa_$ aberto_, abri_um abril abril_, abrir_o absur- absurdo absurdo_$ abusivo_, abusivo~pode
acaba_quando acabou~a acade- academia academia_# academia_NAME academia~# academia~, academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# acertei_$ acertei_com acho_$ acho_, acho~# acho~cai acho~esta acho~umas acho~uns acordo_que acordo~eles acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita acredita_$ adianta adiantada adiantada_$ adiantou_# adiantou~e
adoec- adoeceu advogado~NAME after-crisis:moca after-deficit:. after-deficit:aluguel after-deficit:arrumei after-deficit:bico after-deficit:carro after-deficit:casa after-deficit:com after-deficit:comecar after-deficit:consigo after-deficit:dar after-deficit:do after-deficit:em after-deficit:entao after-deficit:errei after-deficit:filho after-deficit:isso after-deficit:jeito after-deficit:menos
after-deficit:meu after-deficit:mim after-deficit:minha after-deficit:mudar after-deficit:paguei after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:valor after-deficit:vender after-roadmap:
 after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre after-roadmap:adianta
after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:agiota after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:besteira after-roadmap:bicho after-roadmap:bolo after-roadmap:botar after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chao
after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:confere after-roadmap:cortar after-roadmap:depositei after-roadmap:desde after-roadmap:dizendo after-roadmap:dois after-roadmap:duzentos after-roadmap:ela after-roadmap:emprestado after-roadmap:entrar after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola
after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:funciona after-roadmap:ganhou after-roadmap:gaste after-roadmap:ia after-roadmap:ideia after-roadmap:imposto after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:leva after-roadmap:liguei after-roadmap:mandada after-roadmap:mandado
after-roadmap:manha after-roadmap:maquina after-roadmap:marco after-roadmap:matando after-roadmap:metade after-roadmap:mudei after-roadmap:nisso after-roadmap:normal after-roadmap:nova after-roadmap:novecentos after-roadmap:ofereceram after-roadmap:oitenta after-roadmap:parado after-roadmap:parte after-roadmap:pedindo after-roadmap:pediu after-roadmap:peguei after-roadmap:perder
after-roadmap:perna after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quebra after-roadmap:quebrar after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:resto after-roadmap:sabado after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei
after-roadmap:seiscentos after-roadmap:sms after-roadmap:tal after-roadmap:tinha after-roadmap:todos after-roadmap:trinta after-roadmap:troca after-roadmap:uns after-roadmap:usar after-roadmap:vei after-roadmap:viajar after-roadmap:vinte agenc- agencia agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_esta agora_estou
agora_faco agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~eh agora~em agora~nao agora~que agora~so agosto_$ agosto_do agosto~ano agua_# agua_: agua_atrasadas agua_da agua_e agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME agua~de agua~e agua~gas agua~luz agua~net ah_e ah_esqueci ah~a ah~o ai_: ainda_, ainda_falta ainda_faltam
ainda_mil ainda_restam ainda~as ainda~de ainda~e ainda~o ainda~paguei ai~eu ajuda_? ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajuda~uns ajudo ajudo_com ajudo_minha ajudou_bastante ajudo~# ajudo~mae alem alem_da alem_desses alem~dois alguem_da alguem~carne alguem~equipe alguem~verdade alguma~? ali alime- alimenticia alimenticia_# almoco alto_mas
alto~nao alugar_uma alugar~kitnet alugo aluguel_, aluguel_- aluguel_: aluguel_atrasado aluguel_da aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~eh aluguel~luz aluguel~mercado aluguel~meses
aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e ano_passado anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito
anos~ate anos~devo anos~divida anos~queria ano~, ano~esta ano~meio antecipei_tres anteriores_e antes_, antes_eu antes~ganhava anuid- anuidade ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~nao apaga~os apaga~respostas apague~que aparece_# aparece_no apareceu_boleto apareceu~com apareceu~da
aparece~aplicativo aparelho aparelho_de apertei apertei_errado apertei~, aplicativo~esta aposentada aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei aposentei_por aposentei~idade apost- aposto aposto_uns aposto~# app_do
app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprendiz_, aprendiz~# aquele_que aquele~da aquele~ja aqui_. aqui_da aqui_na aqui_no aqui_que aqui~do aqui~rua ar arre arre_egua arre~, arrumar_$ arrumei_um arrumei~bico as_# as_demais as_quatro as_tres assinada_e as~# as~da as~extra as~juntas as~sao as~ultimas as~uns ate_# ate_amanha
ate_quarta ate_sabado ate_sexta atendo ate~# ate~, ate~/ ate~eles ate~fim ate~meu ate~o ate~para ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_? atrasada_da atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a
atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasei_# atrasei_nao atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME
atraso~e atual atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# austr- australia autis- autista autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu a~%
a~: a~aceitou a~ate a~baixou a~caduca a~cento a~cobra a~contas a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~julho a~m a~mandou a~mas a~mes a~mil a~muda a~no a~noventa a~pagar a~para a~parcelou a~parte a~pela a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~uns a~vale a~veio a~velha a~vem a~volta bah bah_, bah_devo bah_guria bah~# bah~, bah~devo bah~estou bairro_# bairro_,
bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_do banco_e banco_esta banco_pode banco_quer banco~# banco~mandou banco~me bar bar_do barzi- barzinho barzinho_# batid- batido batido_em batido~janeiro bebe_# beleza_valeu bem_, bem~so bem~uns beneficio_, beneficio_cai beneficio_todo beneficio~# beneficio~mes beneficio~nunca beste- besteira
besteira_$ besteira_, bet bicho bicho_# bicho_$ bicho~por bico_de bico~# bico~garcom biz boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~,
bom~preciso bora_la borra- bota_mais botar- botar_# botar_duzentos botar_mais botaram botar~a bota~mil botij- botijao botijao_# botijao_por botijao~mes botou botou_meu botou~nome bouti- boutique bpc_do bpc~meu brincando_, bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~, cabelo~netflix cabo cachorro_#
cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na cai_# cai_meu cai_na cai_no cai_o cai_para cai_todo cair cair_# cair~do caiu_de caiu_para caiu~primeira caiu~restituicao caixa_de cai~dezembro cai~dia cai~na cai~pagamento cai~quinto cai~uns caju caju_# calca- calcada calma_nao caminhao caminhao_$ caminhao_quito caminhao~tudo caminhonete
caminhonete_$ cancelar_esse cancelei cancelei_e canti- cantina capital_de capital~australia capital~giro carne_da carne_das carne_de carne_do carne_e carne_em carne_na carne~# carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_batido carro_de carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_,
carta_da carta_de cartao_# cartao_) cartao_, cartao_consignado cartao_da cartao_mas cartao_mesmo cartao_no cartao_que cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~ja cartao~loja cartao~mil cartao~zaffari carta~# carta~NAME carta~cartorio carta~forum carteira_de carteira~e cartoes cartoes_, cartoes_:
cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_falou casa_minha casa_na casa_propria casa_toda casa~# casa~, casa~NAME casa~eu casa~faco casa~financiada casa~que casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_e cem_na cem_no cem_por cem_reais cem~NAME
cem~antes cem~cento cem~da cem~mes cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certinho_, certo_antes certo_pode certo~uns cerve- cerveja cerveja_#
cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% chao chega_a chega~# chegou_$ chegou_carta chegou_no chegou~carta chegou~do chegou~intimacao cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- churrasco churrasco_no chuva cigar- cigarro cigarro_# cigarro_, cigarro~# cigarro~e cigarro~por cima cinco_e cinco_mes
cinco_por cinco_zero cinco~NAME cinco~a cinco~ainda cinco~cento cinco~de cinco~e cinco~eu cinco~mes cinco~no cinco~que cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_por cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana clien- clt_, clt~# cobra_#
cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_alguma cobram~coisa cobranca_me cobranca~ligando cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobraram cobrar~de cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_? coisa_agora coisa_se coisas_, coisas_: coisas_na coisas~cartao coisas~cheque coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino
com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_deus com_dividas com_do com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_remedio com_uns comeca_$ comeca_tudo comecar_a comecar~dar comeca~de comecei_num comecei~emprego comecou comecou_com comecou~# comeco~# comida_# comida_uns comida~# comida~, comida~e comida~quinhentos
comida~transporte comissao_, comissao~# como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~? como~agora como~da como~eh como~primeiro como~um comprei_$ comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~celular comprei~geladeira comprei~sofa compro compro_fiado comprou comprou_minha comprou~divida com~# com~% com~, com~. com~a com~agiota
com~amigo com~atendente com~cara com~como com~consultor com~conta com~contas com~da com~disso com~e com~eh com~faturas com~filho com~gerente com~juros com~mae com~moca com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~ser com~todo com~uns com~uso concordo~o concursada_do concursada~estado condi- condicao condo- condominio condominio_# condominio_, condominio_:
condominio_atrasado condominio_de condominio_desde condominio~# condominio~$ condominio~, condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confesso confirm-amount:e confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:nada confirm-amount:ne confirm-amount:que confirm-amount:quero
confirm-amount:quinhentos confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:acho confirm-change:antigo confirm-change:certinho confirm-change:decimo confirm-change:esse confirm-change:eu confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:mexe confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai
confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:entendeu confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto
confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:aham confirm-delete:certo confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:melhor confirm-delete:mexer confirm-delete:muda confirm-delete:mudar
confirm-delete:perai confirm-delete:por confirm-delete:tem confirm-delete:valor conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:ajudar consent:alguem consent:amor consent:apagam consent:aqui consent:as consent:bom consent:cai consent:casa consent:codigo consent:comigo
consent:confio consent:continuar consent:dai consent:deixou consent:desejo consent:disseram consent:diz consent:dono consent:era consent:gostaria consent:guardar consent:informacao consent:ligar consent:ligaram consent:mandaram consent:mandou consent:mexer consent:moco consent:ninguem consent:no consent:num consent:oxe consent:passam consent:pedindo consent:pelo consent:perguntas consent:pessoa
consent:quer consent:queria consent:receber consent:recebi consent:seguir consent:senhor consent:sera consent:serasa consent:sobre consent:ter consent:terceiros consent:tira consent:usar consent:uso consent:verdade consent:vi consent:whatsapp conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado
consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_pagar consigo_parar conso- consorcio consorcio_# consorcio_da consorcio_eh consorcio~NAME consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contando contar~o contas_# contas_,
contas_atrasadas contas_de contas~# contas~de contas~e contas~luz contas~que conta~# conta~, conta~agua conta~essencial conta~mes conta~o conta~pagar continua continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio contracheque contracheque_$ contrato_# contrato_: contrato_NAME contrato_consta contrato~# contrato~NAME conversar~alguem conversar~voce coope- cooperativa cooperativa_NAME
copia_dos copia~meus corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortarem~luz corte_. cosme- cosmetico cosmetico_e cosmetico~faco cozin- crava- cravado crech- creche creche_# creche_do creche_particular crediario_da crediario_do crediario_na crediario~, crediario~NAME credito_do credito_pessoal
credito~NAME crian- criancas criancas_# cuido cunhado_deve curso curso_de curso~ingles custa- custa_# custe- custeio da_aposentadoria da_australia da_cento da_dona da_equipe da_escola da_esquina da_faculdade da_familia da_firma da_igreja da_manha da_marinha da_menina da_mil da_neide da_oferta da_oficina da_pagina da_pensao da_pressao da_rede da_rescisao da_rua da_uns dado dados_, dados_antes
dados_nao dados_se dados~alguem dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_criancas das_mei das_trinta das~# das~, das~do das~e das~paguei das~parcelas dava da~agora da~caiu da~caminhonete da~com da~da da~dela da~do da~esse da~estadual da~eu da~falou da~ficou da~hoje da~irma
da~ja da~juntando da~mas da~mil da~mulher da~na da~ontem da~por da~salario da~sao da~sem da~tirar da~trezentos da~tudo da~uns da~veio da~vence da~venceu da~vencidas de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_carro de_cartao de_carteira de_cem de_cento de_condominio de_contato de_dividas de_dois de_dona
de_doze de_duzentos de_emprestimo de_eu de_familia de_favor de_faxina de_feira de_fgts de_fiado de_ficar de_garantia de_garcom de_gasolina de_giro de_imposto de_ingles de_iptu de_janeiro de_julho de_limite de_manha de_mercado de_moto de_multa de_noite de_noventa de_numero de_oitenta de_oitocentos de_pedreiro de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos
de_receber de_remedio de_renda de_rescisao de_roupa de_saude de_segunda de_setecentos de_som de_supermercado de_tanta de_tarde de_taxa de_transito de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:, debt-amount:. debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas
debt-amount:boleto debt-amount:cabeca debt-amount:cem debt-amount:cento debt-amount:certo debt-amount:com debt-amount:da debt-amount:dei debt-amount:deixa debt-amount:deve debt-amount:devedor debt-amount:do debt-amount:dois debt-amount:em debt-amount:entre debt-amount:era debt-amount:explica debt-amount:extrato debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:fatura
debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:minimo debt-amount:mostra debt-amount:muito debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:nunca
debt-amount:oitenta debt-amount:olhar debt-amount:os debt-amount:parcela debt-amount:passa debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quarenta debt-amount:quatro debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saber debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete
debt-amount:setecentos debt-amount:simples debt-amount:tambem debt-amount:tanto debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:um debt-amount:valor debt-amount:veio debt-amount:voce debt-amount:vou debt-amount:x debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida
debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:lojinha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app
debt-kind:aquele debt-kind:banco debt-kind:caminhonete debt-kind:carro debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei
debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:acredita debts:adiantou debts:agiota
debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:antes debts:anuidade debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ar debts:assim debts:atendente debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado
debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:cai debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:causa debts:cel debts:celular debts:cem debts:centavos debts:cento debts:certinho debts:certo
debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comigo debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:dao debts:decima debts:dei
debts:deixa debts:dela debts:dele debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desse debts:deste debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dificil debts:dinheiro debts:disse debts:divida debts:diz debts:dizer debts:dois debts:dona
debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:enrolado debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil
debts:ex debts:faculdade debts:falou debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:foram
debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha debts:hospital debts:imobiliaria debts:imposto debts:ingles debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:junto debts:juros debts:justica debts:k debts:la
debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:mesma debts:meus debts:milicia debts:minhas debts:minimo debts:minuto debts:mn debts:moca debts:moro
debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:nas debts:negativa debts:negativo debts:negociar debts:nem debts:ninguem debts:nome debts:nona debts:nordeste debts:nossa debts:notebook debts:nove debts:novecentos debts:novembro debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:os debts:outra debts:outro debts:outubro
debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:papel debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera
debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:porque debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:primo debts:processo debts:quando debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria
debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:remedio debts:repete debts:responder debts:resta debts:restam debts:restando debts:restantes debts:robo debts:rosa debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:servico debts:sessenta
debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:sou debts:spc debts:sujo debts:tarde debts:tche debts:telefone debts:ter debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total debts:trabalho debts:tratamento debts:tres
debts:trezentao debts:trezentos debts:trinta debts:tu debts:tv debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencido debts:vencimento debts:ver debts:vermelho debts:vez debts:vezes debts:vi debts:vida debts:vindo debts:vinte
debts:virou debts:vista debts:vivo debts:vizinha debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, decla- declarar defes- defeso defeso~um dei_conta deixa_essa deixei_de deixei~pagar deixo- deixou deixou_$ dei~, dei~de dei~na dela dela_$ dela_, dela~# dele_, delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para demora~limpar denti- dentista
dentista_# depende_da depende~dia depois_# depois_dos depois_se depois_vejo depois_voce depois~apagam depois~e depois~eu depois~olhar depois~paga deposita depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta desconta_# desconta_direto descontado_em descontado_no descontado~folha descontam_# descontam~por descontando
desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_por descontos desconto~# desconto~email desconto~fica desconto~pago desculpa_mas desculpa~nao desde_# desde_abril desde_entao desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de
desde~dia desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego desemprego_# desemprego_, desemprego~# desemprego~ainda desemprego~por desses_dois deste deste_ano deu_dez deus_. deus_estou deus_nao deus~apaga deus~atolada deus~registraram deus~so deu~% deu~e deu~vezes deve_# deve_dar deve_esta deve_estar deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as
devendo_desde devendo_mil devendo_na devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~tres deve~# deve~ainda deve~alto deve~em deve~mil deve~uns devia devia_# devia_$ devo_, devo_? devo_a devo_ao devo_dois devo_eh devo_hoje devo_la devo_mil devo_oitocentos devo_receber devo_so devo_tambem devo_tres devo_um devo_uns
devol- devolver devolvi devolvi_# devo~# devo~, devo~. devo~a devo~cartao devo~condominio devo~conto devo~da devo~de devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~salario devo~sindica devo~um dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro_de dezembro~#
dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_de dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~cento de~comprei de~dia de~do de~esta de~estou de~faco de~falta de~faltam de~faltando
de~ganho de~help de~jeito de~ligar de~mais de~me de~meses de~mesmo de~nas de~no de~pagas de~paguei de~parcelas de~pela de~porque de~quartinho de~reais de~salario de~seja de~sem de~setecentos de~so de~todo de~tudo de~uns de~vai de~vez dia_, dia_. dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_trinta dia_util dia_vinte diabe-
diabetes diaria diaria_# diaria_$ diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que diese- diesel dificil_a dificil~vida diga dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de dinheiro~deu dinheiro~peguei
dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~vai disso_, disso~? divida_: divida_acaba divida_ativa divida_da divida_eu divida_na divida_nova divida_para dividas_, dividas_como dividas~NAME dividas~ja dividas~voce divida~? divida~com divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o
divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizia dizimo_# dizimo_cento dizimo~, dizimo~e diz~coisa diz~dividas diz~eh diz~mil dnv do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_crediario do_custeio do_de do_decimo do_desconto do_dia do_estado do_ex do_finado do_financiamento do_flamengo
do_fundo do_gas do_imposto do_inss do_ir do_juiz do_mei do_menino do_mercadinho do_mercado do_nenem do_pai do_painel do_seu do_sofa do_tiao do_trampo do_zaffari doenc- doenca doenca_# doenca~do dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~duzentos dois~e
dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dois~um dona_neide dona~# dona~, dono_quer dono~a dono~casa dos_cachorro dos_fundos dos_gato dos_meninos dos_meus dos~# dos~, dos~: dos~dados dou_# dou_aula dou~em dou~para doze_, doze_de doze_e doze_ou doze_vezes doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~a do~adiantada
do~agora do~antes do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~dos do~e do~ele do~em do~especial do~esse do~esta do~ex do~falecido do~familia do~finado do~gol do~ligou do~mas do~me do~menino do~mesmo do~na do~nao do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio
do~venceu do~ver do~ze duas_: duas_atrasadas duas_coisas duas_contas duas~# duas~, duas~. duas~: duas~NAME duas~atrasadas duas~o dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes
duzentos~noventa duzentos~oitenta duzentos~quarenta duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_alguma e_ate e_cabelo e_cai e_caju e_cartao e_celular e_cem e_cerveja e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ela e_ele e_eles
e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_fevereiro e_ficou e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_ipva e_isso e_ja e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_nada e_no e_nove e_novecentos e_nunca e_oitenta e_oito e_oitocentos e_onibus e_osso e_outro e_pago e_paguei e_para e_parei e_pensao e_por e_poucas e_pouco
e_poucos e_quando e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo e_vou economizo_se efeti- efetiva egua_, egua~recebo egua~tem eh_aquele eh_autista eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_cortarem eh_debito eh_descontado
eh_dia eh_dois eh_doze eh_ele eh_eles eh_financiada eh_juros eh_na eh_nada eh_perder eh_quarenta eh_quatrocentos eh_que eh_quinhentos eh_ruim eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~automatico eh~bruto eh~cartao eh~com eh~da eh~desconto eh~disso eh~dizer eh~emprestimo eh~falar eh~fatura eh~ganha eh~gerente eh~inss eh~limite eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~o eh~parcelas
eh~pensao eh~por eh~reais eh~responder eh~salario eh~um eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra ele_desconta ele_deve ele_nao ele_que ele_quer ele_sim eles_cobram eles_falaram eles_querem eles_retiram eles_virem eles~aceitaram eles~buscar eles~o eletr- eletrica ele~# ele~adiantou ele~duzentos ele~emprestou ele~me ele~o ele~paga ele~vinte em_# em_$ em_abril em_dez em_dois
em_doze em_especial em_fevereiro em_janeiro em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_setembro em_torno em_trezentos em_vez em_vinte email_do email_eh email_isso email~NAME email~eh email~golpe emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei
emprestei_# emprestei_, emprestei_meu emprestei~gastei emprestei~para emprestimo_# emprestimo_) emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~, emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~desconto emprestimo~e
emprestimo~eu emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou emprestou_# emprestou_dois emprestou_mil emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~? em~NAME em~a em~anos em~de em~do em~gracas em~judicial em~meses em~mesmo em~mil em~no em~parcelas em~porque em~so em~tempo em~x encos- encostado endiv- endividada endividada_me
endividada~ajuda energia_# energia_: energia~$ energia~esta enfer- enfermeira enganei_a enganei~NAME enquanto_eh enquanto_esta enquanto~isso enquanto~tranquilo enrolado_com entao_, entao_devo entao_esse entao_nao entao~mes entao~no entao~tem entendi_a entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o
entrar entrar_# entrar~mil entra~mil entre_# entre_cartao entrega entrega_de entrega_no entrega~ifood entrega~moto entrei_agora entrei_faz entrei~pouco entressafra entre~e entrou_# envia- enviar enviar~NAME epoca equip- equipe equipe_$ era_# era_da era_doze era_para era_uma eram eram_# eram~mas era~% era~, era~agora era~coisa era~marinha era~mil errado_comeca errado~de errado~eh errei_$ errei_a
errei_ali errei~atras errei~eh errei~luz errei~quero errei~ultima escola escola_# escola_da escola_dela escola_do escolar escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui escrito~no especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar
esqui- esquina essa_para essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essas~mesmo essa~, essa~acaba essa~da essa~depois essa~quero esse_boleto esse_eh esse_esta esse_povo esse_trem esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:agora essentials:agua
essentials:ajudo essentials:alguem essentials:alta essentials:aluguel essentials:amanha essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:aqui essentials:avisar essentials:bebe essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:carro essentials:cel essentials:celular essentials:cem essentials:cento essentials:cinco
essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:conversar essentials:creche essentials:custa essentials:das essentials:dela essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:diesel essentials:dificil essentials:divida
essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:e essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errado essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:esses
essentials:faculdade essentials:falei essentials:familia essentials:farmacia essentials:feira essentials:fica essentials:filho essentials:filhos essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:inclusa
essentials:incluso essentials:iptu essentials:jogo essentials:junto essentials:k essentials:leite essentials:ler essentials:luz essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:mensagem essentials:mensais essentials:merc essentials:meses essentials:minuto essentials:moca essentials:mora
essentials:moro essentials:moto essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nisso essentials:nos essentials:novecentos essentials:noventa essentials:numero essentials:oitenta essentials:onibus essentials:os essentials:paga essentials:pais essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:patrao
essentials:pedi essentials:pego essentials:pensao essentials:pensar essentials:perguntar essentials:plano essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz
essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:respondo essentials:resto essentials:sai essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:subiu essentials:supermercado
essentials:tambem essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trampar essentials:trampo essentials:trezentos essentials:trinta essentials:uber essentials:ultima essentials:ultimo essentials:vai essentials:van essentials:veio essentials:velho essentials:vem essentials:vence essentials:verdade
essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:viu essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esse~passou esta_# esta_cobrando esta_correto esta_de esta_escrito esta_negativa esta_vencida esta_vindo estad- estado estado_, estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando
estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estar estava_certo estava_devendo estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~? esta~absurdo esta~cobrando esta~com esta~desde esta~dois esta~faz esta~gracas esta~meu esta~mil esta~recuperacao esta~serasa esta~torno esta~trezentos este_ano estev- esteve esteve_aqui este~,
estou- estou_atolada estou_encostado estou_endividada estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estourei estou~# estou~, estou~. estou~a estou~as estou~decima estou~desde estou~medo estou~mes estou~na estou~parar estou~parcela estou~quarta estou~seguro estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$
eu_acho eu_assinei eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_enviar eu_errei eu_falar eu_fiquei eu_fiz eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_nunca eu_pague eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_recebo eu_respondi eu_saiba eu_sou eu_tinha eu_tiro eu_trabalho eu_vendo eu~. eu~NAME eu~acertei eu~ajudo eu~ate
eu~botar eu~cento eu~da eu~duzentos eu~e eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mandioca eu~menos eu~meu eu~mil eu~nao eu~novecentos eu~pagando eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tenho eu~tudo eu~uma eu~uns eu~vou ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda
experiencia_nao experiencia~sei explica_de explicar_melhor explicar~a explica~novo explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~a e~abaixa e~acabei e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~assinei e~ate e~atrasadas e~atrasado e~aviso e~bolsa e~cada e~cai e~cartao e~centavos e~cigarro e~cobra e~coisa e~com
e~comida e~condominio e~consigo e~da e~dei e~desconta e~desde e~dia e~divida e~do e~dois e~eh e~em e~emprestimo e~especial e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~faxina e~feira e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~internet e~ja e~k e~la e~luz e~mais e~mando e~marido e~mas e~mercado e~meses e~mil e~minha e~minimo e~na e~nao e~no e~o e~os e~outro e~pagar
e~pago e~parcela e~parcelas e~pensao e~pila e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~remedio e~resto e~sei e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~tres e~trezentos e~tudo e~um e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima
faco~negociar faco~no faco~por faco~que faculdade_# faculdade_$ faculdade_, faculdade_NAME faculdade_de faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o falar_que falar~? falar~atendente falar~humano falar~mes falar~pior falar~uma fala~um falec- faleceu faleceu_e faleceu~eu falecido falecido_marido
falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~? falei~antes falei~errado falho- falhou falhou_$ falou falou_# falou_que falou~vai falo~a falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_#
faltando_$ falta~# falta~, falta~de falta~e falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo familia_nao familia_toda familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence
faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo favor_, favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_cinco faz_do faz_dois faz_em faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em faz~# faz~ano faz~anos faz~jeito faz~mes faz~nao
faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechou_e fechou_em fechou~# fechou~mandou feira feira_# feira_$ feira_deve feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez~ate fez~de fgts_# fgts_$ fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel
fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_livre ficar_um ficaria ficar~receber fica~centro fica~eu fica~setecentos fichada fichada_$ ficou_# ficou_devendo ficou_em ficou_para ficou~# ficou~plano ficou~tras ficou~x fico~disso filha_, filha_me filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_me filho_pode filho_que filho_usou filho_vai filhos_, filhos_e filhos~# filho~#
filho~, filho~com filho~comecar filho~ele filho~meu finad- finado finado_marido finado_que finado~eh final final_# final_$ financeira_ja financeira_que financeiramente financeiramente_$ financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~#
financiamento~NAME financiamento~carro financiamento~casa financiamento~meu financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$ firma~e fixo_, fiz_, fiz_acordo fiz_besteira fiz_em fiz_na fiz_pelo fiz_uma fiz~carne fiz~com fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexibles:$ flexibles:%
flexibles:. flexibles:: flexibles:; flexibles:a flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:aqui flexibles:as flexibles:barzinho flexibles:besteira flexibles:bet flexibles:bicho flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:carteira flexibles:casa flexibles:celular flexibles:cem flexibles:cento
flexibles:cerveja flexibles:cervejinha flexibles:churrasco flexibles:cigarro flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:coisas flexibles:confesso flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dias flexibles:do flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:durmo
flexibles:duzentos flexibles:em flexibles:entra flexibles:esqueci flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:eu flexibles:facil flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:gato flexibles:globoplay flexibles:hbo flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:junto
flexibles:lanche flexibles:loteria flexibles:manicure flexibles:marido flexibles:mas flexibles:me flexibles:meses flexibles:mesmo flexibles:meu flexibles:minha flexibles:na flexibles:netflix flexibles:no flexibles:nove flexibles:noventa flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:passado flexibles:pizza flexibles:pouca flexibles:presente
flexibles:quando flexibles:quase flexibles:racao flexibles:reais flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:rua flexibles:salao flexibles:salario flexibles:se flexibles:sem flexibles:semana flexibles:ser flexibles:sessenta flexibles:sexta flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho
flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:voce flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro foi_numa foi_o foi_pago foi_para foi_todo foi_tudo foi_um foi~# foi~, foi~: foi~NAME foi~acordo foi~emprestado foi~loja foi~mas foi~pago folha_. folha_: folha~# fora_, fora_e fora_essas fora_o foram
foram_# foram~de fora~, forne- fornecedor fornecedor_de fraco_nao fraco~# fraco~passa frald- fralda fralda_# fralda~# frio frio_: frio~# fui_contratada fui_fiador fui_mandada fui_mandado fui_na fui~a fui~do fui~na fumo fundo fundo- fundo_de fundos fundos_da fundos~minha fundo~garantia funer- funeraria funerario galo galo_para galo~NAME ganha_# ganha_pao ganhando ganhando_# ganhar_# ganhar~#
ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garco- garcom garcom_no garcom~fim gas_# gas_do gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~# gasolina~,
gasolina~moto gasolina~por gasos- gasosa gasosa_# gasta- gastando gastando_uns gastar gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato gato_# geladeira_NAME geladeira_de geladeira_em geladeira_na
geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu gerente_do giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~receber gov_$ graca_mesmo graca~? gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guias guri_, guria ha_mais ha_quinze habit- ha~anos hbo hbo_# heran- heranca
hoje_# hoje_ainda hoje_de hoje_o hoje_tiro hoje~# hoje~em hoje~inss hoje~manha holer- holerite holerite~# homem hora_extra hospi- hospital idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ igreja_, ih_mais ih~um imobiliaria_cobra imobiliaria~$ impos- imposto
imposto_de imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:ah income-low-month:ai income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:da income-low-month:de income-low-month:demais income-low-month:dizer income-low-month:e income-low-month:em income-low-month:faco income-low-month:fevereiro
income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:inverno income-low-month:ja income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mesmo income-low-month:mil income-low-month:na income-low-month:no income-low-month:novecentos income-low-month:nuns income-low-month:o income-low-month:paguei income-low-month:para income-low-month:passa
income-low-month:pior income-low-month:quando income-low-month:setecentos income-low-month:so income-low-month:teve income-low-month:tirar income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:com income-source:finado income-source:marido income-source:o income-source:uma incomes:
 incomes:$ incomes:% incomes:+ incomes:. incomes:/
incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga incomes:aparece incomes:aplicativo incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz incomes:assinada incomes:ate incomes:atendo
incomes:atrasa incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:caixa incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:cinquenta incomes:coisa incomes:comissao incomes:concursada incomes:consignado incomes:conto
incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:de incomes:defeso incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:disso incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo
incomes:encostado incomes:enfermeira incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errei incomes:esposa incomes:esposo incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faculdade incomes:faleceu incomes:falecido incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:fazenda incomes:feira incomes:fica
incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:fundos incomes:ganha incomes:ganhava incomes:gasolina incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja
incomes:mae incomes:manda incomes:mandioca incomes:manicure incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:na incomes:ne incomes:nisso
incomes:noite incomes:num incomes:obra incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:particular incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pj incomes:planto incomes:porta incomes:porteiro incomes:pouco
incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando incomes:quarenta incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:rapaz incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondi incomes:roca incomes:rodo
incomes:roupa incomes:ruim incomes:sabado incomes:salarios incomes:sao incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:sempre incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando
incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:trinta incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:valor incomes:varia incomes:vem incomes:vender incomes:ver incomes:vez incomes:vida incomes:vigia incomes:vinte incomes:vou incomes:vr incomes:x infelizmente_sim
informacoes_que informacoes~guardam informar_agora inss_# inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um insta- instagram instalments-left:. instalments-left:NAME instalments-left:acho instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:cabeca instalments-left:cada instalments-left:cento
instalments-left:cinco instalments-left:cinquenta instalments-left:como instalments-left:contrato instalments-left:das instalments-left:depois instalments-left:deus instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:esta instalments-left:faco instalments-left:faz instalments-left:foi instalments-left:foram
instalments-left:gracas instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nove instalments-left:oito instalments-left:olhar instalments-left:olho instalments-left:pagando instalments-left:pagar instalments-left:pagas instalments-left:parcelas
instalments-left:perdi instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quatro instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:seis instalments-left:setima
instalments-left:tanto instalments-left:tarde instalments-left:tem instalments-left:tenho instalments-left:termina instalments-left:tres instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:x instrucoes~e inteiro~, inteiro~tigrinho internet_# internet_da internet~, internet~NAME internet~celular
internet~e inval- invalidez invalidez_, inver- inverno inverno_cai inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ipva~# ir_saiu irmao~# irma~que ir~# isso~# isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_com ja_deu ja_devolvi ja_esta ja_estou ja_foi ja_foram ja_limpa ja_mandei ja_mandou ja_me ja_nao ja_pagas ja_pagou ja_tem ja_teve ja_tirou ja_vem
ja_virou janeiro_, janeiro_. janeiro_? janeiro_e janeiro~fevereiro janeiro~uns ja~. ja~carta ja~de ja~descontado ja~do ja~mes ja~no ja~nove ja~processo ja~quinze ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~mim jeito~simples joao jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem jovem_aprendiz jovem~# jovem~, judic-
judicial judicial_. juiz juiz_$ junho junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas juntas_dao juntas~# junta~# junto- junto_. junto~uns juros_# juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para
k_venc kitne- kitnet kitnet_$ k~# k~NAME k~a k~caju k~cartao k~dia k~e la_de la_do la_na la_no lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade la~# la~, la~NAME leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o lembro~NAME
lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro levar- levarem levarem_minha levarem~moto lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto licen- liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligaram_oferecendo ligaram_pedindo ligaram~NAME ligaram~pix ligarem_? ligar~alguem liga~manha ligou_falando ligou~a ligou~que ligue- liguei
limite_# limite_de limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a limpo_$ link_da link_de link_para link~novo link~pagar link~pagina link~painel link~verdade liq liquido_# liquido_, liquido_de liquidos liquidos_, liquido~# liquido~$ lista_, lista_de lista_minhas lista~contato livre_$ livre_disso livre~gasolina livre~tudo loas loja_, loja_NAME loja_da
loja_daqui loja_do lojas~# loja~NAME loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_veio luz_vem luz~# luz~, luz~NAME luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_com
mae_deixou mae_no mae_que mae_sujo mae~# mainh- mainha maior_? maior_medo maior_sim maior~eh maio~# mais_, mais_. mais_alto mais_conversar mais_de mais_essa mais_mensagem mais_mensagens mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_tres mais_um mais_uns mais_velho mais~# mais~. mais~? mais~NAME mais~alem mais~cartao
mais~cinco mais~de mais~e mais~eh mais~era mais~gracas mais~meno mais~mensagem mais~mes mais~mil mais~na mais~para mais~parcelas mais~por mais~que mais~sim mais~um mais~x manda_# manda_de manda_tudo manda_ver mandada mandada_embora mandado mandado_embora mandar_$ mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~que manda~todo mandi-
mandioca mando_# mandou_mensagem mandou_proposta mandou_sms mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na mao_$ marco_, marco~# marco~NAME maria_da marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~$ marido~mais marido~meu marido~quatro
marido~trocar marido~um marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_eh mas_ela mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_no mas_preciso mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_vem mas~acho mas~ate mas~caro mas~dei mas~depositar
mas~descontado mas~devendo mas~devo mas~e mas~eh mas~em mas~esta mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou me_ajudou me_cobra me_dar me_deve me_dizer me_empresto me_emprestou me_exclui me_faz me_ligarem me_ligou me_negativou me_paga
me_pagam me_pediram me_registraram media media_# media_de media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menin- menina menina_# menino menino_# menino_$ menino_, menino_e menino_que meninos menino~, menino~dois menino~eh meno meno_$ menor_mas menores_primeiro menos_# menos_, menos_com
menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~mim mensagem~quitar mensagem~voce mensagens_. mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME merc merc_# mercadinho mercadinho_da mercadinho_de mercadinho_do mercadinho~dona
mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_esta mercado_que mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um mes_# mes_, mes_. mes_NAME mes_agora mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_ja mes_na mes_num mes_o mes_para mes_passado mes_passou mes_sem mes_trinta
meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_e meses_parado meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~ja meses~paguei mesma mesmo_banco mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mesmo~tem mes~# mes~, mes~NAME mes~a mes~acordo mes~ainda mes~aluguel
mes~beneficio mes~consegui mes~da mes~divida mes~e mes~eh mes~em mes~eu mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~quando mes~que mes~sei mes~tem mes~tigrinho mes~uns mes~vai metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_eh meu_emprego meu_esposo meu_ex meu_falecido meu_fgts meu_finado meu_ganha meu_gerente meu_gol
meu_guri meu_limite meu_maior meu_menino meu_neto meu_pai meu_sobrinho meu_tio meus_dado meus_pais meus~, meus~antes meus~nao meus~se meu~# meu~, meu~: meu~; meu~NAME meu~adoeceu meu~ajuda meu~atrasou meu~autista meu~bota meu~de meu~deve meu~faleceu meu~fez meu~ganha meu~ganhava meu~ja meu~marido meu~medo meu~ne meu~no meu~pao meu~para meu~pode meu~quer meu~recebe meu~usou meu~vem mexer~app me~.
me~aluguel me~das me~desconto me~disse me~dois me~eh me~financeiramente me~meus me~mil me~minhas me~oferecendo me~pedindo me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_cravado mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por
mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~NAME mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro
mil~limite mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vinte mil~vr mil~x minha_amiga minha_caminhonete minha_eh minha_faculdade minha_fatura
minha_fia minha_gratificacao minha_parcela minha_parte minha_patroa minha_perna minha_restituicao minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~, minha~. minha~amanha minha~com minha~deixou minha~deve minha~em minha~ganha minha~ja minha~minha minha~na minha~pegou minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta
minimo_mas minimo_que minimo_so minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~mais minimo~mes minimo~que minimo~sou minimo~vindo mn moca_, moca_disse moca_falou moca_que moca~cinco moca~falei moca~que moco_, moco_isso moco~nao more-debts:$ more-debts:% more-debts:. more-debts:/ more-debts:: more-debts:? more-debts:academia more-debts:agiota more-debts:agora
more-debts:ah more-debts:alem more-debts:aluguel more-debts:apareceu more-debts:bom more-debts:cartao more-debts:casa more-debts:cobra more-debts:com more-debts:comprei more-debts:consignado more-debts:conta more-debts:contas more-debts:crediario more-debts:das more-debts:declarar more-debts:dei more-debts:dentista more-debts:der more-debts:desconta more-debts:desde more-debts:dia more-debts:disso
more-debts:dois more-debts:e more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:faculdade more-debts:falta more-debts:faltam more-debts:faz more-debts:fevereiro more-debts:fiado more-debts:filho more-debts:fiz more-debts:ia more-debts:iptu more-debts:juros more-debts:lembrei more-debts:luz more-debts:mas
more-debts:me more-debts:mes more-debts:meses more-debts:mil more-debts:minha more-debts:muito more-debts:na more-debts:no more-debts:nunca more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:os more-debts:outro more-debts:pagar more-debts:pensao more-debts:pode more-debts:proposta more-debts:quando more-debts:quatrocentos more-debts:quinhentos more-debts:reais more-debts:real
more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:soma more-debts:somando more-debts:total more-debts:tres more-debts:trezentos more-debts:tv more-debts:um more-debts:uns more-debts:vencida more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte morte_: morte~$ mostra_# mostra_minhas mostra~dividas
mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em moto_financiada moto_na moto_no moto_por moto_que motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes mudou_tudo mudou~na muito_, muito_nao muito~sei multa_$ multa_de
multa_porque multa~cancelei multa~transito munic- m~# m~e m~no na_# na_anterior na_cantina na_comida na_conta na_cooperativa na_decima na_entressafra na_epoca na_farmacia na_fazenda na_feira na_financeira na_firma na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_obra na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima
nacio- nacional nacional_atrasado nada_. nada_em nada_no nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu nada~fica nada~me nada~nao nada~ne nada~ninguem nao_a nao_abaixa nao_chega nao_ganho nao_minha nao_o nao_olho nao_pagou nao_vendo nao_viu nao~. nao~aluguel nao~ate nao~bem nao~cobra nao~conseguir nao~consignado nao~dando nao~desde nao~direito nao~ela nao~estava nao~estou nao~informar
nao~jeito nao~luxo nao~manda nao~mas nao~mil nao~ne nao~nem nao~nenhum nao~no nao~nocao nao~nunca nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~separar nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~# na~( na~, na~. na~: na~; na~NAME na~a na~ah na~cento na~consorcio na~consta na~desde na~deu na~dois na~duzentos na~em na~estou na~eu na~faltam na~fatura na~hoje na~ja na~meu
na~nao na~no na~ontem na~parcela na~passada na~que na~sao na~segunda na~sem na~so na~tem na~tenho na~tia na~vida negativa negativa_# negativado_por negativou negociar_a negociar~divida negociar~eles neide nem_luz nem_por nem_tenho nem~, nem~NAME nem~direito nem~mais nem~onde nem~por nem~quanto nenem nenhum_, nenhuma_, nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervo- nervosa net net_#
neta netflix_# netflix~, netflix~e netflix~spotify neto neto~e ne~# ne~entao ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_caixa no_carne no_cartao no_centro no_cheque no_comeco no_consumidor no_crediario no_credito no_domingo no_extrato no_fds no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_pix no_quinto no_rotativo no_salao
no_seguro no_servico no_telemarketing no_tigrinho no_ultimo no_valor nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_a nome_dele nome_depois nome_em nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nome~no nona nordeste_# nos_fundos nos~da noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de
novecentos_e novecentos~oitenta novembro_, novembro~# noventa_$ noventa_do noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_, novo_do novo_o novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cai no~cartao no~com no~consta no~de no~dela no~dele no~desemprego no~devo no~dia
no~do no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~mesmo no~para no~passado no~por no~que no~sao no~trabalho no~trinta no~um no~uns nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_sei nuns nuns_setecentos o o_$ o_a o_agiota o_ano o_bolsa o_bruto o_caba o_caminhao
o_certo o_cheque o_cigarro o_colegio o_comeco o_condominio o_consignado o_consorcio o_da o_debito o_dentista o_dizimo o_extrato o_fgts o_gas o_homem o_hospital o_iptu o_ipva o_liquido o_material o_menino o_meno o_negocio o_outro o_pessoal o_pior o_posto o_processo o_rapaz o_reajuste o_saldo o_seguro o_serasa o_seu o_simples o_sofa o_spc o_telhado o_uso o_vencimento obra obra_, oferecendo_quitar
oferecendo~por oferecer_para ofereceram_nada ofereceram_sim ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x oferta_venceu off offers:$ offers:+ offers:/ offers:: offers:amanha offers:ao offers:app offers:baixou offers:cai offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dando offers:dez
offers:disseram offers:divida offers:doze offers:duzentos offers:e offers:email offers:empresa offers:emprestimo offers:entrada offers:esquece offers:estranho offers:falaram offers:falou offers:fatura offers:faz offers:ficou offers:fim offers:fiz offers:foi offers:hoje offers:infelizmente offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mensagem
offers:mes offers:mil offers:minha offers:mostrou offers:na offers:novecentos offers:num offers:oferecendo offers:off offers:oitocentos offers:pagando offers:parcela offers:parcelamento offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:primeira offers:propos offers:querem offers:quita offers:quitar offers:reais offers:receber offers:resto offers:seis
offers:sem offers:ser offers:serasa offers:sexta offers:site offers:taxa offers:trezentos offers:valido offers:vem offers:verdade offers:vista offers:whatsapp oficina oficina_$ oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta~NAME oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais oitocentos_

oitocentos_a oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser ola olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem_e ontem_no ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh organizar_financeiramente orientacao~renegociacao os_amigos os_mil osso osso_$ osval- osvaldo
osvaldo_$ os~, os~cartoes os~da os~e os~no os~sexta ou_# ou_eh ou_seis ou_so outra_, outra_eh outra_sim outro_# outro_, outro_de outro_minimo outro~# outro~oitenta outubro_, outubro_e ou~, ou~ano ou~as ou~casa ou~de ou~familia ou~liquido ou~mil ou~uns ou~verdade ou~vezes ou~x overdue:% overdue:/ overdue:: overdue:; overdue:abril overdue:agora overdue:ao overdue:app overdue:atraso
overdue:automatico overdue:beneficio overdue:cabeca overdue:cartao overdue:claro overdue:debito overdue:deixo overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:e overdue:ela overdue:entao overdue:era overdue:esqueci overdue:faco overdue:falte overdue:faturas overdue:fazer overdue:hoje overdue:junho overdue:juros overdue:luz
overdue:marco overdue:mas overdue:mesmo overdue:muito overdue:na overdue:natal overdue:oito overdue:os overdue:ou overdue:outro overdue:pagar overdue:para overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quanto overdue:quatro overdue:quinze overdue:regulares overdue:responder overdue:respondo overdue:resposta overdue:sao
overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo overdue:todo overdue:todos overdue:ultima overdue:valor overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e o~, o~NAME o~aceita o~atrasa o~automatico o~baixou o~cento o~cobra o~conta o~daqui o~das o~deles o~depois o~desconta o~desde o~desemprego o~diz o~em o~era
o~especial o~falou o~familia o~faz o~ficou o~inss o~maior o~mais o~mandou o~mas o~mes o~minha o~mostra o~na o~ne o~nunca o~ofereceu o~pagando o~parcela o~passado o~pode o~propos o~quando o~quito o~sao o~subiu o~terceiro o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# paga_desde paga_eh pagam_por pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_#
pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_, pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~isso pagar~menores pagar~na pagar~nao pagar~no pagar~nona pagar~parcela pagar~primeira pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_# pago_, pago_a
pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_em pago_esse pago_nada pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~, pago~? pago~agora pago~der pago~dia pago~do pago~e pago~em pago~maio pago~mes pago~para pago~so pague_adiantado paguei_NAME paguei_cinco paguei_duas paguei_foi paguei_nove paguei_quinze paguei_seis paguei_sete paguei_tres paguei_trinta paguei_um
paguei_vinte paguei~# paguei~. paguei~ainda paguei~boleto paguei~da paguei~das paguei~de paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_faleceu pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ pao_$ papel_e para_a para_agiota para_dia para_dizer para_dois para_dona
para_ela para_ele para_falar para_fazer para_igreja para_loja para_mandar para_maria para_meus para_moca para_ninguem para_o para_pergunta para_receber para_reformar para_sacar para_ser para_tirar para_tras para_um para_uma para_uns para_vender parado_, parado~uns param~me para~% para~, para~. para~: para~NAME para~agiota para~alugar para~anterior para~atendente para~coisa para~credito para~da
para~de para~do para~dois para~e para~emprestimo para~enviar para~esses para~ficar para~filhos para~mas para~meu para~mil para~nada para~nao para~no para~ontem para~pessoa para~por para~que para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles
parcelamento~fatura parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto
parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei parei_$ parem_de parem~mandar parou_? parte_# parte_, parte_do parte_eh parte~# parte~, partir_de partir~janeiro passado_# passado_$ passado_, passado_foi passado~# passado~a passado~hoje passagem passagem_# passagem~por passar_cpf passar_meus passar_minhas passar~?
passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou_e passou_para passou~# patrao_$ pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedi_# pedindo_pix pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_# pegar_o pegar_um pego_? pegou_# pegou~mil pegou~para peguei_# peguei_mais
peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~# pela~, pela~de pelo_inss pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_para pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~finado pensao~minha pensao~morte pensao~pai pera_tem pera_um perai~vou
pera~a pera~minuto perder_a perder~emprego perdi_a perdido_nao perdido~entendi perdi~boleto perfu- perfume pergunta_. pergunta_passada perguntas perna_$ pessoa_de pessoal_$ pessoal_NAME pessoal_da pessoal_no pessoal~# pessoal~NAME pessoa~verdade pfv pfv_$ pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pix_, pix_adiantado pix_da pix~para pizza plano_do plano_funerario
plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~melhor pode~o pode~sim por_ano por_email por_esse por_faxina por_fds por_fim por_hora por_idade por_invalidez por_morte por_producao por_semana por_ser por_sms por_volta porque_cancelei porque_eh porque_nunca porque~debito porque~o
porque~olhei porse- porsento porsento_por porsento~mes porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~em por~esta por~faco por~faltam por~fora por~ganho por~isso por~livre por~mais por~mas por~na por~no por~num por~oitocentos por~para por~por por~que por~servico por~tirando por~tiro por~ver posso_apagar posso~com posso~so posso~um possu- possuo posto pouca- poucas
poucas_$ pouco- pouco_nao pouco_no poucos poucos_$ poucos~NAME pouco~NAME pouco~sei poupa- poupanca povo povo_liga povo~de prazo~oferta pre precisa_passar preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro~humano prese- presente presente_de presente~aniversario press- pressao
pressao_# pressao_e pressao~da pressao~diabetes presta prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes prestacoes_de primeira_, primeira_parte primeira_vence primeira~do primeira~em primeira~falta primeira~limpa primeiro~. priva- privado processo_$ processo_, procon_? produ- producao producao_, profe- professora professora_da
professora_do professora~estado professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta_para proposta~de proposta~so proposta~x propos~# propos~de propria_, puder_pagar quais_divida quais_dividas quais~minhas qual_conta qual_pago qual_primeiro qual~? qual~essa qual~pago quando_a quando_cai quando_chove quando_comprei quando_der quando_eh quando_me quando~, quando~a
quando~demais quando~ficar quando~o quando~que quando~termino quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quartinho~fundos quarto quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_$ quatro_da quatro_dividas
quatro_e quatro_meses quatro_mil quatro_parcelas quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_cai que_conta que_dar que_dei que_desconta que_devo
que_divido que_emprestei que_estava que_faltam que_falte que_faz que_fica que_ficou que_foi que_limpam que_me que_pediu que_pegou que_peguei que_que que_sao que_umas que_uns que_vai que_veio que_vence quebra quebrados quebrados_$ quebrados_no quebrados~NAME quebra~perna quem_paga quem~eh quent- quentinha quer_a quer_duzentos quer_trezentos quer_trocar querem_# querem~de querer queria_ligar
queria_limpar queria_pagar queria~menos queria~meu quero~, quero~atendente quero~conversar quero~humano quero~mensagem quero~organizar quer~a quer~casa quer~e quer~todo quest- questao que~% que~. que~NAME que~atrasada que~autista que~bom que~cento que~com que~como que~comprei que~consigo que~devia que~disse que~divida que~dois que~duzentos que~e que~em que~emprestou que~entra que~errei que~estou
que~fico que~fiz que~foi que~gaste que~juros que~lembro que~nao que~ne que~num que~nunca que~ofereco que~olho que~outro que~pague que~por que~respondi que~saiba que~sei que~sim que~todas que~trabalho que~uns que~uso que~vem que~verdade que~viu quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta
quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena_# quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por quitada quitadas quitadas_# quitadas~. quitar_, quitar_a quitar_o quitar_por quitar~# quitar~?
quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~cachorro racao~gato ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:: rates:aa rates:agora rates:ajuda rates:alto rates:am rates:antes rates:apaga rates:app rates:aqui rates:assim rates:atendimento rates:atrasadas rates:cada rates:casa rates:cet rates:cinco rates:coisa rates:comeca rates:consta
rates:conversar rates:cresce rates:de rates:disso rates:divida rates:diz rates:duzentos rates:e rates:eles rates:em rates:entendo rates:era rates:errado rates:errei rates:escrito rates:espera rates:faco rates:faltam rates:favor rates:faz rates:filha rates:filho rates:funciona rates:ganho rates:gerente rates:hoje rates:humano rates:informacao rates:informar rates:jogo rates:lembro rates:mae
rates:mais rates:mano rates:marido rates:mas rates:meio rates:mercado rates:meu rates:mil rates:moca rates:mostra rates:muito rates:nenhum rates:ninguem rates:no rates:numero rates:nunca rates:oitenta rates:olho rates:papel rates:parcela rates:passa rates:perai rates:porsento rates:quando rates:quantas rates:quatorze rates:quer rates:queria rates:receita rates:recomeca rates:respondi
rates:responsavel rates:resposta rates:robo rates:roubo rates:saber rates:se rates:semana rates:senhora rates:so rates:tanto rates:todas rates:todo rates:tr rates:tres rates:uma rates:uns rates:vai rates:vejo rates:vida rates:vinte reais_, reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais_que reais~NAME reais~dez reais~dia reais~luz
reais~na reais~pagar reais~pix reais~quarenta reais~vista reaju- reajuste reajuste_$ real_$ recebendo receber_# receber_a receber_do receber_mensagem receber_o receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~carta recebi~com recebi~da recebi~de recebi~fgts
recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_, recebo_a recebo_bolsa recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~mas recebo~pensao recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no
reclamacao~consumidor reclamo_no reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. rede rede_estadual rede~, refazer~desde refazer~zero refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar reformar_o reformar~telhado registrada registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_#
remedio_$ remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_as repete~dividas rescisao_$ rescisao~# resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando
restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha resto_pode resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo rifa rifa_$ roca roca_, rodo rodo_de role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME rouba- roubar roubar_meus
roubo roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ ruim_? rural sabado_$ sabado_vai saber_agora sabe~que sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~casa sair~voce saiu_# saiu_meu sai~# salao salao_# salao_$ salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_e salario_eh salario_liquido salario_na
salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~eh salario~meio salario~mil salario~na salario~para salario~so saldo_# saldo~# saldo~$ saldo~NAME saldo~de sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~dividas sao~e
sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa sao~vezes saque saquei_# saquei~do saude saude_# saude_$ saude~# saude~e se_a se_for se_muito se_o se_ofereceram se_tenho se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta segunda~sabado segunda~sexta segundo_o
segundo~extrato segura seguro_# seguro_defeso seguro_desemprego seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~cinquenta
seiscentos~quarenta seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou seja seja_$ sem_entrada sem_pagar sem_papel sem_querer sem_registro semana_, semana_de
semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~duzentos semana~gasolina semana~o semana~ou semana~uns semestre_. sempre_no sempre~# sempre~dia sem~# sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa_por serasa~#
serasa~NAME serasa~causa serasa~com serasa~dando serasa~nome servico_e servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim-
setima setima_$ seu_joao seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_# sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca sim_ne sim_o sim_senhor
sim_tem sim_tenho sim_uai sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~# sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_dou so_em so_falta so_ligacao so_mes so_no
so_paguei so_que so_recebo so_resta so_sei so_semana so_um sobra- sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sobrou_dinheiro sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som soma_# sou_aposentada sou_aposentado sou_boia-fria sou_caixa sou_porteiro sou_professora sou_registrado
sou~da sou~do sou~ganho sou~por sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~do so~em so~eu so~luz so~me so~mes so~na so~no so~novecentos so~o so~por so~que so~sei so~sexta so~tres spc_tem spc~uma spotify_# strea- streaming streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_, sujo_por sujo~causa supermercado tal~NAME tambem_# tambem_, tambem_o tambem_uns
tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo tanto~que tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_dizer te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_dois tem_duas tem_essas tem_jeito tem_nada tem_semana tem_sobre tem_tambem tem_tres tem_uns tempo_eu tempo~nao
tempo~nem tem~# tem~, tem~acordo tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~do tem~em tem~falar tem~infelizmente tem~luz tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenho_, tenho_NAME tenho_ate tenho_direito tenho_divida tenho_dois tenho_duas tenho_eh tenho_idade tenho_luxo tenho_nao tenho_nocao tenho_quatro tenho_um tenho_uma tenho~. tenho~acordo tenho~carne tenho~cartao
tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~pensao tenho~pode tenho~sexta tenho~sou tenho~uma tentando tentando_parar tentar_negociar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em terre- terreno ter~mil ter~pagar teve_mes teve~de texto~eu texto~mandar te~? te~isso te~o thirteenth:$
thirteenth:. thirteenth:/ thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:coisa thirteenth:conta thirteenth:deixa thirteenth:depende thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:foi thirteenth:ganho
thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:nada thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:parte thirteenth:por thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:segunda thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai thirteenth:vi tia_, tiao tiao_# tia~so
tigri- tigrinho tigrinho_, tigrinho_. tikto- tiktok tinha_# tinha_dez tinha~mil tio tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~mil tiro~por toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa
todo~nao todo~no todo~vinte topou_minha topou~proposta torno torno_de torno~# torno~$ total_# total_, total_da total_de total_eh total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_no trabalho_o trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~roca trabalho~segunda trabalho~vigia trampar trampo_# trampo_registrado
transfere_para transfere~uma transferi transferi_# transferi~para transito transito_# tras trata-se trem trem_de trem~juros tres_$ tres_de tres_e tres_gracas tres_meses tres_mil tres_parcelas tres_prestacao tres_reais tres_ultimas tres~NAME tres~a tres~cento tres~da tres~do tres~duzentos tres~e tres~na treze trezentao trezentos_$ trezentos_de trezentos_por trezentos~cinquenta trezentos~dez
trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocado trocar_de trocar_o trocar~carro trocar~valor tu_acredita tu_consegue tudo_cartao tudo_desde tudo_errado tudo_isso tudo_quero tudo_uns tudo~# tudo~, tudo~da tudo~mes tudo~minha tudo~o
tudo~recomecar tudo~uns tu~me tv_# tv_a tv_por tv~cabo uai_, uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_dia ultimo~util um_$ um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto um_do um_e um_fogao um_galo um_gol um_jeito um_oficial um_papel
um_quartinho um_roubo um_ser um_sms um_sofa um_tal um_tempo um_virgula uma_# uma_carteira uma_casa uma_financeira uma_geladeira uma_intimacao uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~, uma~: uma~a uma~agora uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova uma~que uma~se um~# um~NAME um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~na
um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha_em unha~cabelo unha~casa uns_bico uns_cinco uns_corre uns_dez uns_dois uns_duzentos uns_mil uns_oitenta uns_oito uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos uns_trocado uns~# uns~% uns~, uns~anos uns~com uns~conto uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no
uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usado usar_$ usar~? usa~de usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar vai_pedir vai_sujar vai_uns vai~este vai~o vai~para vai~trezentos vai~uns vale_# vale_ate vale_pagar vale~# vale~a vale~mil
valid- valido valido_ate valido~# valor- valores valores_$ valor~# valor~$ vamos_la vamos~de van van_# van_da van_escolar van~# van~escola vao_passar vao~meus varia- varia_de varia~# varia~nao veio_# veio_em veio~e vejo_e vejo~te velho vem_# vem_cento vem_descontado vem_dia vem_junto vem_uns vem~# vem~e vem~em vem~no vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em
vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencidas_, vencidas_de vencidas~# vencida~# vencidos vencido~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_meu vender_minha vender_o venderam venderam_a venderam~divida
vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira ver_meu verdade_, verdade_ai verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~para verdade~pode vergonha_, vergonha_mas ver~nome ver~painel ver~roteiro vez_de vez_na vezes_# vezes_, vezes_de vezes_na vezes_por
vezes~# vezes~cento vezes~duzentos vezes~semana vezes~so vez~# viage- viagem vida_# vida_quero vida~por vida~refazer viges- vigesima vigesima_segunda vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_na vinte_no vinte_paguei vinte_por vinte~NAME vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar
virem~o virgula_nove virgula_oitenta virgula~e virgula~por virou virou_# virou_processo virou~, vish visse vista_, vista_ate vista_ou vista_pela vista_so vista~# vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, viu~deus vixe_, vizinha~# voce_, voce~alguma voce~me voce~tudo volta_de volta_por voltar~pergunta volta~anterior volta~favor volta~que voltei_! voltei~onde
vou_conseguir vou_dar vou_ganhar vou_pegar vou_receber vou_sacar vou_tentar vou~# vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:aparelho worry:atrasada worry:caminhao worry:dela worry:direito worry:dois worry:especial worry:esse worry:esteve worry:falou worry:faz worry:ganha worry:judicial worry:juiz worry:kitnet worry:levarem worry:liga
worry:maior worry:manha worry:meses worry:natal worry:noite worry:pao worry:papel worry:passada worry:queria worry:segunda worry:tarde worry:trem worry:usa worry:virem x_# x_$ x_, x_de x_no x_sem x~# x~$ x~, x~NAME x~ate x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg zaffa- zaffari zaffari_? zaffari~nao ze_# zera_tudo zerad- zerado zera~e
zero_, zero_zero zero~errei | |_NAME |~#`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo acordo_da after-roadmap:aceitaram banco~o devo_aceitar devo~o o~da`,
    '-4': `aceitei~acordo fechar_o offers:, offers:nao vou~o`,
    '-6': `after-roadmap:nao nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '24': `?confirm-creditor`,
    '22': `?consent`,
    '21': `?confirm-change ?confirm-delete`,
    '20': `sim`,
    '18': `?thirteenth sim_$`,
    '16': `?confirm-amount`,
    '15': `^_aham aham n0 pode`,
    '14': `consent:, consent:bora overdue:sim`,
    '13': `?more-debts ^_ss consent:aceito estao_$ more-debts:tem overdue:tem ss 👍`,
    '12': `^_esta ^_exato ^_isso after-roadmap:👍 bora certi- confi- confirm-creditor:isso consent:pode consent:vamos estao ok quase_todas ss_$ tem_$ tenho_$ 👍_$`,
    '11': `^_acertou ^_beleza ^_correto ^_ok ^_pode ^_quase ^_👍 acertou acertou_$ corre- correto exato exato_$ offers:tem thirteenth:vem`,
    '10': `,_tenho ^_aceito ^_bora ^_eh ^_gostei ^_positivo ^_sim aceito acert- after-roadmap:gostei bora_$ claro confirm-delete:apaga consent:esta consent:ja consent:manda consent:quero eh~ai esse_mesmo exata- exatamente fechei_$ goste- gostei offers:uma posit- positivo positivo_$ quase tem tem_outra thirteenth:recebo`,
    '9': `^_certissimo ^_claro ^_confere ^_confirmadissimo ^_fechei ^_s after-roadmap:fechei aham_$ ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ confere confere_$ confirm-amount:isso confirm-change:eh confirmadissimo confirmadissimo_$ consent:comecar consent:estou consent:tudo consent:👍 debts:beleza entao esta~atrasado liber- muda_$ outra_$ s s_$ sou~nao tenho_bastante todas vamos
vamos_$`,
    '8': `,_pode ^_com ^_concordo ^_exatamente ^_infelizmente after-roadmap:ok ai as~estao certe- certeza concordo confe- confirm-amount:pode confirm-change:ai confirm-change:isso confirm-change:pode confirm-delete:sim consent:concordo consent:fechou consent:la consent:maior consent:vou correto_$ duas duas_estao eh_verdade elas_atrasadas esta esta_certinho esta_tranquilo exatamente_isso falta_uma faz feche-
fechei isso_mesmo maior mesmo more-debts:sim muda offers:sim offers:todas ok_$ overdue:aham permi- pode_$ receb- recebi_$ recebo sim_mas tenho tenho_mais thirteenth:tenho todas_estao todas~atrasadas tranquilo_$ uma uma_ainda vem`,
    '7': `?offers ^_apaga ^_autorizo ^_confirma ^_confirmo ^_dou ^_eu ^_fechou ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu_uma apareceu~oferta atrasadas atrasadas_$ autor- certinho certo certo_$ comecar comecar_$ conco- confirm-amount:ai confirm-amount:mesmo confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:eh confirm-delete:isso confirm-delete:pode confirma
confirma_ai consent:acordo consent:beleza consent:eu consent:ok consent:sim de_acordo dou eh_ela eh_esse eh~mesmo eh~proprio ela_$ elas esta_certo falta~ainda faz_a faz~mudanca isso isso_, la_$ mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:estao overdue:quase overdue:tenho overdue:uma poe poe_ai propr- proprio proprio_$ sou~maior tem_um tem~monte
tenho~umas thirteenth:a thirteenth:claro thirteenth:dia thirteenth:sim todas_elas tranq- tranquilo tudo_atrasado um_monte uma_oferta umas_$ verdade_$ vir_$ worry:tranquilo`,
    '6': `#_semana ,_duas ?overdue ^_apareceu ^_bota ^_deve ^_muda ^_ofereceram ^_opa ^_vamos a_mudanca aceito_$ ainda_$ ainda~coisa apaga_tudo apare- apareceu aposentado~ne atrasado_$ bem bom_$ bota bota_ai claro_$ claro_que com_certeza confirm-amount:essa confirm-change:mesmo confirm-change:sim confirm-creditor:exato confirm-delete:ai confirm-delete:apagar confirm-delete:mesmo consent:aham consent:bem
consent:certeza consent:dentro consent:divida consent:dos consent:e consent:entao consent:problema consent:vida dentr- dentro dentro_$ e_concordo eh_essa eh_isso eh_o eh~essa ela esta_bom estou_dentro firma_paga foi~que infel- infelizmente infelizmente_tem isso_que isso~eu metade_ja more-debts:ainda more-debts:estao more-debts:todas mudanca_$ opa overdue:eh pode_trocar probl- problema pronto_$
sem_problema sem~nenhum tem_coisa tem~mas thirteenth:aposentado thirteenth:metade thirteenth:ne todo_ano troca- trocar trocar_$ uma_$ umas valor vem_$ verda- verdade`,
    '5': `#_atrasadas ,~# ,~segunda ^_anota ^_aposentado ^_cai ^_falta ^_pagam ^_perfeito ^_sai ^_vou a_firma after-roadmap:bom aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apose- aposentado atras- autorizo a~ja a~paga beleza_$ beleza_muda cai_dia cai~# certinho_$ coisa_$ com_tudo comec- concordo_$ confirm-amount:correto confirm-creditor:pode confirm-delete:tenho
confirm-delete:tudo confirmo confirmo_$ consent:autorizo consent:com consent:dados consent:de consent:fazer consent:filha consent:fiz consent:pergunta consent:perguntar consent:por consent:sem consent:ser consent:ss creio_que de_dezembro de_divida deixo dia~de direitinho direitinho_$ duas_vezes eh_sim em_duas em~vezes entao_$ era~que essa~mesmo esse esse~valor estao_todas estao~atrasadas
estou~acordo eu_deixo faz_tempo fazer_$ filha_$ fiz_# infelizmente~mais ir ir_$ isso_ai maior_$ mais_uma manda mesmo_valor more-debts:uma mudan- mudanca mudar ne nenhum_$ oferta_$ offers:estao overdue:ainda overdue:duas overdue:mais pagam parti- passada_$ perfe- perfeito perfeito_eh perfeito~isso perguntar_$ pode_apagar pode_ir pode_por por_$ queria_$ quero_$ quero_fazer quero_sim que~queria
recebo_o sai_em sai~dezembro semana_passada sempr- sempre sim_por sim_senhora sim~favor tem_, tem_mais tem_sim tempo_$ tem~atrasadas thirteenth:agora thirteenth:ano thirteenth:creio thirteenth:deus thirteenth:eh thirteenth:esse thirteenth:eu thirteenth:firma thirteenth:mas thirteenth:pagam thirteenth:sai thirteenth:vezes uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_vem #~metade ,_a ,_dia ,_essa ,~loja ^_ainda ^_certinho ^_creio ^_demorou ^_esse ^_faz ^_fiz ^_foi ^_manda ^_metade ^_pergunta ^_vai aceit- aham_isso ainda ajust- ajustar ajustar_$ alter- alterar alterar_$ apaga- apagar as_duas autorizo_$ cai_em certeza_$ certinho_eh certinho~isso chegou_uma chegou~proposta claro~sim coisa confirm-amount:eh confirm-amount:por confirm-amount:valor
confirm-change:aham confirm-change:essa confirm-change:faz confirm-creditor:, confirm-creditor:ai confirm-creditor:mesmo confirm-creditor:uma confirm-delete:certeza confirm-delete:confirmo confirm-delete:essa confirmar confirmar_$ consent:. consent:anos consent:claro consent:demorou consent:favor consent:faz consent:mandar consent:meus consent:moca consent:nessa consent:participar consent:que
consent:tempo consent:topo consent:vai consent:ver creio de_maior demor- demorou demorou_, desconto_sim dessa deve deve_vir dezembro_$ dia_# direi- e_aceito eh_exatamente eh~senhora eh~sim email email_$ entao_sim essa_ai essa_loja essa_mesmo esse_$ esta_tudo esta~sim eu_queria eu_topo exatamente_essa falta favor_me favor~ajuda filha firma foi_isso isso~essa ja~# la li mais_$ manda- mas mas~sei
metad- metade more-debts:atrasado more-debts:falar more-debts:isso more-debts:mandaram more-debts:outra more-debts:quero nao~quanto ne_$ no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:esta offers:isso offers:mas offers:tudo overdue:elas overdue:esta overdue:falta overdue:umas o~certo o~dos participar participar_$ passada perguntar pode_ajustar pode_alterar
pode_confirmar pode_mudar pode_perguntar por~me pront- pronto propo- proporcional proposta_no proposta~email quero_falar quero~sim recebo_$ recebo_proporcional recebo~decimo sei_quanto ser_$ sim~NAME tem_# tempo tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:carteira thirteenth:com thirteenth:de thirteenth:deve thirteenth:duas thirteenth:em thirteenth:o thirteenth:opa
thirteenth:proporcional thirteenth:recebi thirteenth:vir todas_$ topo uma~no valor_certo vem~, vida`,
    '3': `#_anos , ,_entrei ,_lembrei ,~do ,~ir ,~ser ^^ ^_ah ^_as ^_chegou ^_entao ^_estao ^_quero ^_valor a_metade aceito_os aceito~termos acord- acordo acordo_com adiantou adiantou_$ agora_$ ah_tem ah~mais ainda~mais anos apagar_$ assin- assinada assinada_$ atrasado autorizado autorizado_$ a~e a~meu bem_essa bem~mesmo bom caiu_, caiu~a carte- carteira carteira_assinada certo_esse certo~valor chego-
chegou com~em confirm-amount:certo confirm-amount:esse confirm-amount:esta confirm-amount:mudanca confirm-amount:sim confirm-change:, confirm-change:certo confirm-change:confirmo confirm-change:correto confirm-change:mudar confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:certo confirm-creditor:ela confirm-creditor:essa confirm-creditor:esse confirm-creditor:eu
confirm-creditor:exatamente confirm-creditor:o confirm-creditor:por confirm-creditor:que confirm-creditor:valor confirm-delete:, confirm-delete:certinho confirm-delete:correto confirm-delete:faz confirm-delete:foi confirm-delete:mudanca consent:# consent:a consent:ai consent:autorizado consent:certo consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando
consent:sou consent:termos cunha- cunhado dados_$ de_boa de_mais debts:claro decim- decimo decimo_$ dezem- dezembro de~com de~ja de~uma divida_$ dos eh_$ eh_, eh_bem eh_por eh~pode em_agosto em~recebo espal- espalha espalha_$ essa esse_eu esta_sim estou_de estou_precisando falar_$ falta_a faz_isso fazer fecho- fechou fiz guarda inss_$ isso_$ isso_eu isso~moca ja~, junho_, lembrei lembrei_de
lembrei~mais mais~coisa mas_o mesmo_moca meu_cunhado more-debts:ai more-debts:atrasadas more-debts:coisa more-debts:eh more-debts:infelizmente more-debts:mesmo more-debts:meu more-debts:tenho muda_sim mudar_$ mudar_sim muda~por n1 nao_, nao_espalha nao_pera nao~falar nenhum nessa o_decimo o_tratamento ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:mais offers:mandaram
offers:mesmo offers:outra offers:pode offers:quero offers:tenho ok_faz ok~isso os_termos overdue:, overdue:ai overdue:atrasadas overdue:coisa overdue:outra overdue:pode overdue:recebo perfeito_, perfeito~pode pergu- pode_guarda pode_salvar pode~que precisando primeira_ja primeira~caiu proposta_sim que_sim que_vem queri- queria quero que~a recebi recebo_# recebo_todo recebo~a recebo~todo resol- sai
salva- salvar salvar_$ se_recebo senho- sim_nao sim_recebo sim_todo sim~ano sim~lembrei sim~nao so_nao sou_menor sou~e so~espalha tem~a tenho_# termo- termos termos_$ thirteenth:cai thirteenth:decimo thirteenth:dezembro thirteenth:falta thirteenth:gracas thirteenth:paga thirteenth:pode thirteenth:todo todo trata- tratamento troca tudo~pode uma_coisa valen- valendo vamos_comecar vezes vezes_$ vou
worry:esta`,
    '-3': `#~que ,_# ,_sou ?_$ ?after-deficit ?after-roadmap ?debt-amount ?flexibles ?rates ?which-change ?which-creditor ^_# ^_ajuda ^_avanca ^_cancela ^_cansei ^_como ^_depois ^_desisto ^_e ^_finaliza ^_me ^_nenhum ^_nossa ^_para ^_parar ^_perdi ^_por ^_posso ^_pula ^_quais ^_sair ^_some ^_topei ^_tudo ^_uma ^_voce ^_zera acabo- acabou aceitar after-roadmap:certo after-roadmap:eh after-roadmap:entao
after-roadmap:essa after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:tudo after-roadmap:uma ai_so ainda_nao ajuda_$ avanc- avanca avanca_$ a~parcela calor_ai cancelar canse- cansei chega clt clt_$ cobra cobra- cobra_$ confirm-amount:# confirm-amount:o confirm-amount:segunda confirm-change:cancela confirm-change:deixa confirm-change:esquece
confirm-creditor:a confirm-creditor:errado confirm-creditor:outro consent:ainda consent:cobra consent:confiavel consent:da consent:golpe consent:ha consent:mensalidade consent:nem consent:parar consent:posso consent:se consent:taxa daqui daqui_$ debts:eh debts:tem depois_eu desconto_$ desisto dessa- dessas dividas dividas_$ dois eh_tudo eh~isso em_dia encerrar enten- errado_$ errado_isso essas
essentials:pode esta_calor esta~ai esta~isso explicar finaliza finaliza_$ financeira financeira_$ gastei_$ incomes:isso isso~so lembrete lembro_$ mandar_mensagem meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ more-debts:NAME more-debts:era more-debts:essas more-debts:lembro more-debts:nao nada nao_autorizo nao_confirmo nao_moca nao_tem nao_tenho nao~com negativo negativo_$ nenhuma_$
nossa nossa_senhora obrigado obrigado_$ offers:? offers:aceito offers:essa onde overdue:agosto overdue:dia overdue:em overdue:nao overdue:pagando overdue:semana o~e paga_$ pago pago_$ parar_$ passar_$ pensa- pensar pensar_$ perdi perdi_o pergunta_$ pode_explicar pode_passar pula pular quais qual quanto quanto_voce quanto~cobra que~, que~sou rates:pode registrado_$ saber_se segunda_parcela segur-
sim_desde sim~agosto so so_isso some some_daqui sou_clt taxa tem_que thirteenth:ai thirteenth:estou thirteenth:uns topei tudo_que tudo~eu uma_, vamos_adiante vanta- vantajoso veio voce voce_cobra zera zera_ai`,
    '-4': `#~? ,_ainda ,_o ,~NAME ?debt-creditor ?instalments-left ^_ha ^_nada ^_negativo ^_nenhuma ^_nops ^_pronto ^_so ^_stop ^_volta adiante adiante_$ after-roadmap:ai after-roadmap:quero ainda~# antes_quero calor cancela como como_esta confiavel confiavel_$ confirm-amount:mil confirm-change:como consent:? consent:antes consent:graca custo custo_$ de_graca debts:ai debts:isso desfa- eh_? eh_confiavel
eh_de eh_outra eh~graca eh~loja eh~que essentials:eh essentials:isso esse~nao expli- fia fia_$ final- gaste- gastei golpe graca graca_$ ha ha_$ ja_gastei ja~metade mais_nao mais~, mas~gastei more-debts:nem more-debts:por more-debts:so nao nao_eh negat- nops nops_$ nunca obrig- offers:so outra_loja overdue:desde overdue:fia overdue:o overdue:pago parar pode_repetir pode~essa posso quinz- recebo_nao
repet- repetir repetir_$ se_eh signo signo_$ sim~mas stop stop_$ taxa_$ tem_custo tem_signo tem_taxa tenho_sim thirteenth:gastei volta`,
    '-5': `,_cai :ok ?debt-kind ^_calma ^_esquece ^_free ^_nunca ^_passo ^_que ^_quem acaba- ai_fechou antes calma calma_ai cance- com_isso completo confirm-creditor:nao consent:isso consent:saber consent:voce deixa desis- esque- esquece esta_errado free free_mesmo intei- inteiro isso~fechou liqui- mensa- nao_aceito nao_concordo nao_recebo nenhuma passar passo passo_$ quem_eh quinze quinze_$ saber so_$
tem_nao tenho~, thirteenth:ainda thirteenth:inteiro thirteenth:nao thirteenth:sem veio_tudo worry:atrasado`,
    '-6': `:opa ? ?worry ^_deixa ^_errou ^_nao after-roadmap:pode after-roadmap:tem ai_ai compl- confirm-change:nao consent:fora consent:mesmo consent:quanto consent:quem encer- errou errou_$ fora fora_$ infor- isso_eh ja~tudo metade_$ more-debts:fechou nao~isso quem thirteenth:sou thirteenth:tudo ❌ ❌_$`,
    '-7': `#_em ?after-crisis ?income-source ^_ai ^_nem after-roadmap:sim confirm-delete:nao errad- errado esta_atrasado nem opcao outro sair_$ tudo_certinho`,
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
    '7': `after-roadmap:ligar cobra- com_o digo_para eu_digo ligar- roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:ligacao after-roadmap:o after-roadmap:oq after-roadmap:roteiro atendente_$ cobrador conve- falar ligac- ligacao ligacao_$ ligar oq oq_eu o~digo o~falar para~? que_digo que_falar rotei- roteiro um~para`,
    '5': `^_como after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:que after-roadmap:respondo a~? a~com como_eu como_falo com~financeira ensin- ensina eu~para falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador que_falo que~respondo`,
    '4': `^_ligaram a_conversa a_financeira after-roadmap:conversa after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:telefone banco_? cobrador_$ comeco_a como~com com~banco digo_$ eu_respondo eu~com eu~quando falar_? falar_na falo_com falo_quando falo~banco falo~eles financeira ligarem nao_posso nao~falar no_telefone o_atendente posso_falar posso~? que_responder que~falo que~na
que~para que~posso respo- respondo telef- telefone telefone_$ tem_um`,
    '3': `^_o after-roadmap:? after-roadmap:comeco after-roadmap:eles after-roadmap:eu after-roadmap:hora after-roadmap:me after-roadmap:para after-roadmap:quando after-roadmap:se agora~o atend- com_a comeco como como~a com~NAME conversa da_um debts:? debts:banco eles ensina_a eu_falo eu~se falar~o finan- hora_$ me_da me~um na_hora na_ligacao o~? o~eu o~nao para_banco que_nao que~digo que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor conse- conseguir desconto desconto_$ escre- escrevo eu_escrevo fazer n0 negoc- para_conseguir que~escrevo que~eu valor valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:procon after-roadmap:reclamar proco- procon`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar denunciar denuncio processar quero_denunciar reclamacao_$ reclamar`,
    '10': `proce-`,
    '9': `procon_$ quero_reclamar`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:reclamo no_procon reclamo`,
    '7': `^_reclamacao after-roadmap:quero onde posso~? vou~procon`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon reclamar_$ resol- resolve resolve_? texto vou_no`,
    '5': `^_como ^_posso a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:vou aqui banco cobranca como~reclamacao contra no~o para~o quero~a reclamacao_contra usa`,
    '3': `^_da ^_faz ^_vou a_financeira abrir abro abro_reclamacao after-roadmap:abrir after-roadmap:abro after-roadmap:da after-roadmap:deles after-roadmap:faz cobra- como_abro contr- contra_a contra_o contra~NAME da_para deles deles_$ faz_o faz~texto isso_eh manda_a me_manda me~a onde~o quero reclamacao~o`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `#_? cobra- eh~?`,
    '11': `^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~graca free free_mesmo graca mensalidade_$ quanto_custa tem_custo`,
    '10': `?consent after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de isso~pago mensalidade mesmo_$ o_preco preco preco_$ qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `^_eh ^_paga ^_quanto comis- comissao consent:paga custa_$ eh_# qual_o quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma consent:? consent:mesmo mesmo pago_$ quanto_$ tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:preco cobra cobra_comissao cobra~? comissao_? consent:pago eh_gratis graca_$ grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com sai tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_cobram ^_vem after-roadmap:comissao after-roadmap:custa alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:eh eh_$ eh_gratuito ganha- gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce servi- servico valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_isso ^_qual after-roadmap:depois after-roadmap:quanto after-roadmap:sai aqui~? cobranca cobrar cobrar_depois cobrar~? coisa consent:cobram consent:graca consent:mensalidade consent:pagar consent:taxa depoi- depois depois_$ isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:nada after-roadmap:ne after-roadmap:qual alguma_taxa cobra_$ cobram_comissao comissao_$ consent:cobranca consent:comissao consent:custa consent:depois consent:nada consent:ne consent:sai custa~servico depois_? do_servico eh eh~mesmo esse_servico graca_? isso_eh o_valor pagar_$ pagar~taxa quanto~cobra servico_?
taxa~voce vao vem voce_cobra voce~comissao`,
    '3': `:coisa :custa :ne :usar after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:coisa after-roadmap:pago after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce aqui cobram_$ coisa_$ consent:alguma consent:coisa consent:o consent:qual consent:servico consent:vem custa_esse depende_, de~eh eh~taxa more-debts:servico nada o~do pagar pago_? para_usar qual
quanto~a quanto~cobram quanto~esse que~alguma taxa_de usar valor voce_?`,
    '-3': `^_sim aceit- after-roadmap:com after-roadmap:mim after-roadmap:para after-roadmap:seria a~? confi- consent:a consent:golpe consi- do~? eh_seguro eh~isso eh~que falta golpe_? isso~golpe juros mim ofere- o~mesmo para_mim quanto_eu quanto_tempo que_eh robo sai_do segur- seguro seria sim tem~de`,
    '-4': `after-roadmap:falta after-roadmap:juros after-roadmap:margem eh_o marge- margem qual_eh qual~a quanto_falta voce_eh`,
    '-5': `consent:e consent:sim eh_golpe golpe sim_e`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `mensagem`,
    '10': `after-roadmap:para escre- mensa-`,
    '9': `^_redige after-roadmap:redige o_texto redig- redige`,
    '8': `a_mensagem after-roadmap:escreve escreve mensagem_para para_NAME`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por after-roadmap:uma monta pront- uma_mensagem`,
    '6': `NAME~por after-roadmap:pronto fazer~# monta_uma para_banco para~fazer pede pronto texto_pronto um_texto uma~para`,
    '5': `^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:fazer after-roadmap:mim after-roadmap:prepara after-roadmap:um a~por da_proposta email email_para escreve_para escrevo eu_escrevo me~um prepa- prepara que~escrevo texto_para um_email um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:favor after-roadmap:faz banco_$ eles_$ escreve~texto eu~para fazer mensagem~NAME mensagem~eles mim mim_$ para para_eles por_# pronto_$ quero~texto texto_da`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda after-roadmap:proposta aquele aquele_texto aquele~para banco carta carta_para da_um do_acordo eu_mandar favor favor_$ faz faz_um faz~mensagem manda_aquele manda~texto me_da mensagem~eu o~da o~eu pago~por para_eu por_favor proposta_$ que_eu quero_o redige_uma redige~carta texto_do texto~banco uma uma_carta`,
    '-3': `^_da ^_para after-roadmap:procon da_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `termi-`,
    '12': `after-roadmap:falta demor- quand- quando`,
    '11': `acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba falta falta_$ quanto_tempo saida`,
    '9': `after-roadmap:ano demora em_que tempo tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo ano eu_saio livre quando_vou saio`,
    '7': `:quando ^_demora ^_vai acaba_$ after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:tem after-roadmap:termina after-roadmap:vai ate_quando fico livro me_livro mes_eu muito muito_? quant- termina termino`,
    '6': `^_acaba ^_falta after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:quanto after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me eu~livro previ- previsao qual_mes quanto_falta quantos termino_de termino~pagar vai`,
    '5': `^_tem acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:eu after-roadmap:ficar after-roadmap:fico after-roadmap:mim after-roadmap:que dessa eu_quito falta~para ficar fico_livre mim_$ pagando_$ para_mim qual~eu quando_acaba quando~isso quanto que~eu quito_$ tem~de vou_ficar`,
    '4': `^_quanto ^_sera acha acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:para after-roadmap:quito after-roadmap:sera ano_eu ate_o ate~natal das_dividas de_pagar debts:quanto debts:tempo dessa_$ em~mes eu_termino eu~dessa mim muito_para o_natal pagan- pagando quando_fico quando~livre
quantos_anos quantos_meses quanto~demora que_ano que_mes que~dia que~saio quitar_ate quito saio_dessa tempo_demora`,
    '3': `:acaba :dessas :eu :livre :termino ^_consigo ^_quantos ^_termina after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:faltam after-roadmap:mes after-roadmap:quitar after-roadmap:vem ano_que anos ano~vem ate~vou das debts:isso dia_eu disso_tudo divida_$ dividas_$ eu_fico eu~livre fico_sem fico~divida isso_$ levar livre_de meses~para natal pagar_? para_acabar para_sair
para~das quando_que quando~eu quanto_$ quanto~ainda quanto~falta que_dia que_meu que~nome que~o que~termino sem_divida sera sera_que tem tempo_$ tempo_falta tempo_para termino_$ um_dia um~eu vai_levar vai~? vou`,
    '-3': `:quanto aceit- after-roadmap:caduca after-roadmap:como after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:juros agora caduca_$ presc- quanto~pagar tem~?`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca para~? quanto_eu`,
  },
  'ask:how-much-to-offer': {
    '16': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `oferecer quant- quanto quanto_$`,
    '11': `after-roadmap:oferecer`,
    '10': `qual~eu`,
    '9': `#_para after-roadmap:ofereco after-roadmap:qual ofereco`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho after-roadmap:propus para_NAME peco proponho propu- propus`,
    '7': `after-roadmap:seria after-roadmap:valor oferecer_# propo- qual seria`,
    '6': `^_ate after-roadmap:ate after-roadmap:desconto after-roadmap:dou after-roadmap:maximo after-roadmap:para ate_quanto devo_oferecer dou dou_$ eu_dou maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de quanto~oferecer valor_eu`,
    '5': `#~NAME ^_ofereci aceitar_? after-roadmap:# after-roadmap:aceitar after-roadmap:com after-roadmap:eles after-roadmap:eu after-roadmap:posso after-roadmap:vale costu- de_desconto desconto eles oferecer_$ oferecer~para o~que proposta_de qual_valor quanto~desconto uma_proposta uma~de valor`,
    '4': `#_? ^_quanto aceitar after-roadmap:NAME after-roadmap:entrada after-roadmap:ofereci after-roadmap:pagar ate de_entrada devo~? de~? de~x eu_falo eu~para falo_para falo~eles mandei~proposta oferecer_? ofereci ofereci_# ofereco_para pago~de para_eles posso_oferecer posso~# proposta~# quanto_ofereco quanto_posso que~eu vale`,
    '3': `NAME_$ ^_comeco ^_pago ^_peco ^_que acha_que acha~eu after-deficit:? after-roadmap:? after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:pago after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso ate~vale comeco da~pedir desco- desconto_da desconto~para de~para eh_bom eles_$ entra- entrada eu_oferecer eu_ofereco eu_proponho falo ofereco~NAME pagar pagar_na
para_pedir posso posso_pagar posso~no quanto_vale quanto~pagar que_vale que~? que~pago vale_? valor~proponho voce_acha voce~que`,
    '-3': `^_sai ^_vai after-roadmap:do after-roadmap:esta after-roadmap:isso after-roadmap:ja after-roadmap:minha after-roadmap:sai after-roadmap:tudo after-roadmap:vai de_juros demor- devo_$ eh_$ eu_ja juros n0 quanto_tempo quanto~devo quanto~para sai sai_quanto tempo vai`,
    '-4': `falta quanto_eu`,
    '-5': `after-roadmap:falta after-roadmap:juros devo_para devo~NAME quanto_falta`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '9': `de_juros`,
    '8': `after-roadmap:qual after-roadmap:quanto esse_juros`,
    '7': `^_qual ^_quanto juros_$ o_juros quanto~juros`,
    '6': `a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:cet after-roadmap:mais after-roadmap:taxa cet qual quanto quanto~pagar taxa_do vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:alto after-roadmap:pode alto alto_? do_NAME mais_$ os_juros pagar_a qual_a quant- quanto_de taxa`,
    '4': `^_juros after-roadmap:? after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:os after-roadmap:vou cobra_mais cobrar cobra~juros do~? eh~? eu_perco eu~em juros_abusivo juros_por juros~NAME juros~mes mais_juros perco qual_o tem~juros`,
    '3': `^_os after-roadmap:NAME after-roadmap:tem a~do comem da~eh de~eu divida_tem eh_alto esse~eh esta_muito estao eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? os o~do o~esta pago_de pago~juros pode_isso pode~? qual_divida qual~juros qual~tem quanto~de so_de so~juros tem_o`,
    '-3': `after-roadmap:primeiro n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '13': `eh_seguro saber segur-`,
    '12': `seguro vai`,
    '11': `confiavel_$ eh_sigiloso precisa sigil- sigiloso vao`,
    '10': `?consent ^_precisa ^_vao after-roadmap:vai confiavel eh_confiavel fica seguro_$`,
    '9': `^_fica after-roadmap:vao confiar confiar_$ consent:meu eh~isso fica~onde posso_confiar preci- vai_saber voce`,
    '8': `:sao ^_isso ^_posso ^_voce after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:saber consent:vai consent:voce cpf de_vazar eh_protegido golpe~ne isso~sigiloso nao_ne onde_$ passa- prote- protegido protegido_isso risco~vazar saber_$ senha senha_$ tem_risco vazar vazar_$ voce~meus`,
    '7': `^_eh after-roadmap:confiavel after-roadmap:seguro consent:posso eh~nao eu_quiser golpe_nao infor- medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de tem~de vao~para voce_pedem voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:eh after-roadmap:isso after-roadmap:medo after-roadmap:precisa after-roadmap:senha apaga- apagar_depois apagar~? a~? consent:eh consent:fica consent:para consent:qual consent:vao cpf_$ cpf_? dados da~apagar de_cpf eh_a escrevo_$ eu~sair fica_guardado guard- guardado guardado_onde incomes:? ne para_apagar para_banco
para~depois passam precisa_de qual_eh qual~a quem_vai quem_ve quise- quiser quiser_sair se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :seguro :voce ^_compartilham ^_quem acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:depois after-roadmap:meus after-roadmap:ne after-roadmap:passam after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar banco_$ banco_vai banco~saber com_outras compartilham_com compartilham~informacoes compartilham~outras com~empresas consent:a consent:como
consent:confiar consent:confiavel consent:disso consent:sigiloso dados_ficam dados~seguros de_passar debts:seguro disso_? empresas empresas_$ entre entre_nos escrevo eu_escrevo falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_eh isso_suja isso~meu isso~seguro medo_$ medo~passar meus meus_dados meus~ficam nos nos_$ outra- outras outras_empresas passar passar_informacao pedir
pedir_meu pedir~cartao porqu- porque posso_falar posso~sem quem~ter quer_saber que~escrevo sair_$ sao~? seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vao_pedir vende- voce_compartilham voce_sao voce~meu`,
    '4': `:confianca ?_$ ^_da ^_meus acess- acesso after-roadmap:banco after-roadmap:escrevo after-roadmap:meu after-roadmap:nos after-roadmap:passar after-roadmap:quem after-roadmap:sair as_informacoes banco cartao_$ como_voce como~que compartilham_as confianca conse- consent:? consent:compartilham consent:marido consent:medo consent:numero consent:pedir consent:senha consent:tem contar contar_para
contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:? de~informacao escre- eu_ganho excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ informacoes isso isso_fica isso~salvo ligar~minha marido_vai marido~ficar medo_de meu meu_cartao meu_cpf meu_dinheiro meu_score meus~? meus~para meu~vai
mexer_no mexer~meu no_meu nome_? no~dinheiro onde os_dados os~depois o~eu o~vai para_excluir para_minha para_que para~casa para~os para~voce passam_para passam~banco piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quem~o quer quer~quanto que~confiavel saben- sabendo sabendo_$ saber_quanto saber~eu sair salvo salvo_onde score score_$ se_eu seguro_mesmo sei_que tenho_medo
tenho~de ter ter_acesso terce- terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao~meu vao~no voce_passam voce_vao voce~as voce~de`,
    '3': `:cpf :precisa :renda ^_alguem ^_passam ^_qual ^_tem after-roadmap:casa after-roadmap:excluir after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:onde after-roadmap:pedir after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam certeza_que certeza~eh como_sei consent:apagar consent:banco
consent:cpf consent:de consent:deus consent:entre consent:falar consent:ficam consent:informacoes consent:isso consent:meus consent:minha consent:onde consent:passar consent:que consent:quiser consent:seguro consent:seguros consent:ver conta_do conta~banco dados~terceiros das_minhas das~dividas de_verdade debts:isso debts:mas depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida
e_se eh eh~mesmo estou_em eu~? excluir falar familia_vai familia~saber ficar ganho golpe~eh incomes:eu incomes:ganho incomes:isso incomes:que informacoes_$ ligar_para livre livre_de marid- marido marido_nao me_livre mesmo_? meu_marido meu_nome meu_numero meu~nao mexer me~de minha_casa minha_familia minha_senha minha~do minha~vai nao_pode nao~saber ninguem_vai ninguem~saber numero_$ para_terceiros
passam_meus passam~dados por_que quanto_eu que_quer quem que~quer que~querem que~seguro saber_? saber_das saber_ne saber~minhas sao se se_voce sei~eh tem_certeza terceiros_$ vai~? vai~das vai~ne vao_ver vao~minha ver_minha ver~conta voce_apagam voce_querem voce~para voce~saber voce~ver`,
    '-3': `?_e ?worry ?~eh ^_de after-roadmap:mim after-roadmap:qual after-roadmap:quanto ai ajuda- banco_? cobrar com_isso consent:# consent:, de~? e_eh eh_do eh_isso eh~eu e~seguro golpe_$ golpe_? golpe_isso golpe~? graca_? isso~pago mim pago_$ quem_eh quem~voce que~isso sao_banco voce_tem voce~banco voce~quem`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca eh_pago eh~graca eh~ne graca isso~de voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '20': `link`,
    '18': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `tem~?`,
    '13': `after-roadmap:tem link_$ paine- painel`,
    '12': `^_da after-roadmap:site o_site painel_$`,
    '11': `^_link`,
    '10': `^_tem after-roadmap:painel da_para site_$`,
    '9': `manda o_painel`,
    '8': `abre after-roadmap:aplicativo after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplicativo_$ compu- computador computador_$ em_pdf nao_abre o~nao pdf pdf_$`,
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:ver aplic- aplicativo consent:o grafi- grafico manda~link no_link quero~pelo site_nao tem`,
    '6': `abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:pelo after-roadmap:vejo app_? consent:painel grafico_$ me_manda nao_consigo pagin- pagina pagina_$ pelo perdi~link quebrado quebrado_$ vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso app cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na nao~abrir no_site onde_vejo quebr- vejo_isso ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:onde after-roadmap:para carre- carrega carrega_$ consent:link consi- da_erro erro erro_no erro~link inter- internet isso_em isso~pdf link_do manda_o mexer_no nao_carrega onde onde~isso perdi_o qual_o quero_ver sei~no site~carrega vejo~painel ver_no`,
    '3': `:manda :nao :o :perdi ?after-roadmap abre_o abre~painel after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:perdi consent:site da da~no da~ver expir- expirou expirou_$ fica_o fica~painel link_nao link~plano onde_fica onde~o o~venceu painel_nao painel~abre para_ver perdi
quero~o vejo_o venceu_$`,
    '-3': `after-roadmap:eh after-roadmap:mais after-roadmap:mim after-roadmap:que after-roadmap:roteiro banco mim o_banco para_mim para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:banco`,
    '-5': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `after-roadmap:minimo o_minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar minimo_? pagar pagar_so pagar~o so~minimo`,
    '4': `^_pagar ^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_ou minimo_resolve o~? o~ou o~resolve pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:pagar :so acont- acontece acontece_$ after-roadmap:atraso after-roadmap:o after-roadmap:pago after-roadmap:ruim atraso_$ da_fatura minimo_$ minimo~fatura ruim se~so so_pagar`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei falei~NAME`,
    '9': `^_quais after-roadmap:minhas falta~NAME quais`,
    '8': `a_lista da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da quanto~devo`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei debts:eu devo~cada divida_no eu_devo eu_ja ja~da minha- minhas minha~no mostra mostra~que para_cada quais_contas rates:eu resum- resumo resumo_das resumo~dividas ver_a voce_anotou voce_tem`,
    '6': `^_quanto after-roadmap:ai after-roadmap:devo after-roadmap:quais after-roadmap:ver ai ainda~no as_dividas da_NAME debts:dividas debts:falei debts:quanto devo devo_mesmo dividas_eu divida~NAME eu_falei eu~contei eu~mesmo falei_da falta ja_contei ja_falei me_mostra mesmo_$ mostr- mostra_o o~voce quais_eu quais~ja quant- quanto~para que_voce quem_eu quem~devo quero~a que~tem rates:NAME rates:dividas
te voce~ai`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai_se ainda_devo ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se conte- contei contei_$ da~lista devo_na devo~NAME dividas_que dividas~tenho do~? eu~na eu~te falei_$ falei_do falta_para ficar- ja ja~falei ja~passei le le_para le~mim lista~dividas
maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para_quem para~as para~eu passe- passei passei_$ quais~eu quantas quantas_dividas quantas~eu quanto quero_ver que~ja rates:devo rates:falei se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver voce~anotado`,
    '4': `^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha after-roadmap:te alguma_que alguma~eu anotou_a anotou~da banco_$ conta- contas contas_eu contas~falei das_dividas debts:? debts:anotou debts:das debts:ja debts:voce devo_no devo_para esta_faltando esta_minha esta~alguma esta~divida falei_? faltando faltando_alguma faltando~que me~o no_NAME o_que o~eu quanto_esta
que~anotou que~devo rates:da rates:ja rates:quanto rates:que voce~a`,
    '3': `:entendi :ja :para :quanto ?rates NAME_$ ^_cade a_da after-roadmap:alguma after-roadmap:contas after-roadmap:esta after-roadmap:no after-roadmap:passei after-roadmap:resumo after-roadmap:voce ai_$ ai_? ainda algum- alguma a~NAME cade cade_a cade~lista da_minha debts:ai debts:da debts:quais debts:que dividas~eu eu eu_tenho eu~? lista_das me~as minha_divida nao_entendi nao~quanto quais~voce
quanto_devo quanto~minha que_eu quem que~falei rates:? rates:ai rates:anotou rates:as rates:das rates:mesmo rates:quais rates:voce tem_ai tenho_$ voce`,
    '-3': `^_total after-roadmap:uma dividas~uma eu_ainda eu~devo mim_$ n0 por_uma quanto_eu quanto~ainda quero_sair quero~das sobre`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ sair sair_das sair~dividas total`,
    '-5': `after-roadmap:das no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa como_limpo limpo~nome quanto_tempo`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo como~meu fica na_hora na~? o_nome sai spc tempo`,
    '6': `after-roadmap:sai do_spc fica_no hora limpo_meu sai_do spc_$`,
    '5': `:tempo ^_pagando after-roadmap:meu after-roadmap:na do_serasa em~dias eu_pagar limpa- limpar limpar~nome limpa~nome nome~que para_limpar quand- quando quantos_dias sai~serasa seras- serasa serasa_$ se~pagar spc_? worry:como`,
    '4': `:nome :quanto :spc ^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:serasa after-roadmap:spc como como_faz dias em_quantos faco_$ limpa_$ limpa_o limpar_meu meu~do meu~fica meu~o meu~sai nome_$ nome_fica nome_limpa nome_o nome_sai o~faco o~limpa pagan- pagando pagando_o pagando~acordo pagar~do para~o quando_$ quando_meu quando~nome quant- quantos quanto~fica quanto~para
que_faco quero~meu tempo_para tiro_meu tiro~nome worry:nome`,
    '3': `:como :limpo :no :serasa acordo_o acordo~nome after-roadmap:como after-roadmap:dias after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:quando after-roadmap:quantos after-roadmap:tempo ate_quando como_tiro como~o demora depois_que dias_sai dias~do divida~no do~? faz_$ fica_limpo fica_sujo fica~ate meu no_spc nome_? nome_do nome~do nome~limpo nome~spc nome~sujo o_acordo o~o
quantos~sai quanto~a sujo_ate sujo~quando tempo~limpar tempo~nome tiro worry:do worry:faco worry:limpa worry:o worry:quando worry:sai`,
    '-3': `n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc-`,
    '17': `after-roadmap:negociar negociar reneg-`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `desconto desconto_$`,
    '10': `^_como after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco-`,
    '8': `^_consigo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir com~NAME para_negociar para_parcelar pedir`,
    '7': `^_bora ^_da after-roadmap:acordo after-roadmap:baixar ajuda_a baixa- baixar bora como~a consigo da_para me~a quero~um`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar after-roadmap:quero como_negocio consi- dao da~parcelar dimin- divida_$ fechar me_ajuda negocio_com negocio~o parce-`,
    '5': `^_sera a_divida acordo_com after-roadmap:conversar after-roadmap:faco after-roadmap:fazer after-roadmap:negocia after-roadmap:sera ajuda a~com com_o como_faco como_que conversar conversar_com desconto_? e_pagar essa_divida negocia negocia_isso negociar_com negociar_o o_NAME pagar~por para_baixar quero_fazer`,
    '4': `NAME_em after-roadmap:a after-roadmap:com after-roadmap:conseguir after-roadmap:essa after-roadmap:na after-roadmap:para after-roadmap:parcela after-roadmap:tentar after-roadmap:vamos ajuda~negociar a~em baixar_o bora_negociar com_a como_diminuir como_peco como~desconto conseguir da~baixar da~negociar de~? diminuir_a fazer fazer_acordo fazer_um fazer~acordo fecha- fechar_com financeira_$ na~?
negocio o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#_por #~mes NAME_? NAME_da NAME~para ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena acordo~a after-deficit:NAME after-deficit:como after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:que after-roadmap:um after-roadmap:vale after-roadmap:vezes after-roadmap:x
ajuda_para ajuda~fazer cartao_$ com com_eles conse- consigo~o de_ajuda diminuir divida divida_do eles_$ em~vezes e~# faco falo_para jeito_de melhor~de na_prefeitura negociar_? negociar~NAME negociar~a o_cartao o_melhor o~? para~a para~com para~na para~para parcelar_em peco peco~para pena preciso~ajuda prefe- prefeitura qual~melhor quero quero_negociar quero_tentar que~isso que~para vale_a
vale~pena valor_com vamos vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:eu after-roadmap:mim after-roadmap:quanto a~? de_desconto denun- de~da do~? falo_com mim negociei para_mim recla-`,
    '-4': `^_ja after-roadmap:nao como_eu falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja como_falo`,
    '-7': `nao~negociar`,
  },
  'ask:next-step': {
    '16': `e_agora`,
    '15': `after-roadmap:onde onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago qual`,
    '12': `after-roadmap:agora proxi- qual_$`,
    '11': `^_e after-roadmap:e agora agora_$ passo`,
    '10': `after-roadmap:fazer pago proximo proximo_passo`,
    '9': `fazer`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:primeiro after-roadmap:proximo esse_mes o_que o~faco passo_$ prime- primeiro primeiro_$ que_faco volte- voltei`,
    '7': `after-roadmap:passo after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco desse_mes eh~pagar fazer_$ gente mes_$ pagar_esse pagar~mes pago_qual`,
    '6': `,~onde a_proxima after-deficit:agora after-deficit:e after-roadmap:caiu after-roadmap:faco after-roadmap:jogo after-roadmap:proxima after-roadmap:quais after-roadmap:que agora_? caiu_o comec- comeco_$ desse do_mes em_qual jogo jogo_em jogo~qual lembra~que por_onde por_qual que_fazer que~fazer que~gente`,
    '5': `,_jogo :faco ?after-deficit ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:dinheiro after-roadmap:diz after-roadmap:esse after-roadmap:lembra after-roadmap:pagar a~parou caiu combi- comecar_$ diz_o diz~que e_esse eh_melhor e~mes faco faco_$ gente_parou ja_paguei lembra me_diz me_lembra me~o o_dinheiro o_proximo onde_a onde~gente o~a o~falta o~passo pago_agora para~vai parou primeiro_?
proxima quais qual_a qual~proximo que_a que_falta quem quem_$ que~primeiro vai_o vai~dinheiro`,
    '4': `:passo :proximo ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou aqui_, coloc- coloco confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver dinhe- dinheiro diz do_que do~eh esse esse~? esse~pago estou_com eu~agora faco_agora faco~? mes mes_? mes_pago me~do o_passo onde_coloco onde_comecar onde_comeco
onde~o o~fazer o~pago pagar pago_primeiro para_quem por~comeco qual_? qual_eu quero_ver quero~o sei_por sei~onde tenho_# tenho_que ver_o`,
    '3': `#_real #~, #~mao ,_qual ,~qual :primeiro :qual :que NAME_ou ^_caiu ^_comeco ^_ja ^_jogo ^_o ^_pagamento ^_para after-roadmap:? after-roadmap:cada after-roadmap:desse after-roadmap:duas after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai aqui a~ou cada_um comeco_por com~na
das_duas debts:coisa devo_fazer devo~primeiro e eh_para eh~coisa estou~um eu_comeco eu_faco eu_pago feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor mes~jogo muita na_mao o_salario onde_$ onde_? ou_o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_o pago_para pago~NAME paguei_essa paguei~, para_cada para_pagar para~um parou_$ por~comecar por~eu proxima_$ qual_das qual~a
qual~duas qual~primeiro qual~proxima quanto_pago quanto~para que_$ que_tenho que~faco que~para que~que quito real_esse real~mes salario~o sobro- sobrou sobrou~real tenho~pagar um_dinheiro um~aqui um~mes`,
    '-3': `?_o ?~que ^_fui after-deficit:? after-deficit:o after-deficit:que after-roadmap:cet after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:valor after-roadmap:voce after-roadmap:vou agora~o cet desco- fui maxim- maximo maximo_que mes_eu o_maximo o~? o~do plano posso qual~maximo quanto_falta voce voce~?`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero o~voce pago_$ qual_o que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '12': `bom`,
    '11': `^_aceito ^_compensa aceito compe- compensa vantajoso_$`,
    '10': `?offers aceit- aceito_? after-roadmap:aceito after-roadmap:fecho after-roadmap:vantajoso eh_bom eh_vantajoso fecharia fecharia_$ offers:? voce_fecharia`,
    '9': `aceitar acha after-roadmap:bom compensa_? fechar fecho_? ou_nao propo-`,
    '8': `^_voce after-roadmap:? after-roadmap:compensa after-roadmap:fechar fecho_com fecho~eles ofert- offers:fecho offers:vantajoso proposta quais~eu tenho_$`,
    '7': `?_$ ^_quais ^_seria aceitar_$ after-roadmap:aceitar after-roadmap:acha after-roadmap:proposta boa bom_negocio desconto eh~negocio eu_tenho offers:bom offers:eh ou seria seria_vantajoso`,
    '6': `^_devo ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:ou boa_? bom_$ bom_esse bom~desconto com_eles compensa_aceitar devo_fechar eh_boa eh_uma eh~boa esper- essa_proposta esse_desconto esta~esse fechar_o mim_? negocio o_acordo offers:compensa offers:ou offers:voce o~acha pena proposta_ai proposta~? quais
que_acha tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `^_eh aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo_da after-roadmap:devo after-roadmap:essa after-roadmap:negocio after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar da_proposta desco- desconto_para desconto~bom desconto~mim devo_aceitar devo~o essa_oferta fechar_? fecho_ou fecho~nao nao_fecho negocio_$ oferta ofertas ofertas_eu ofertas~tenho offers:aceitar
offers:aceito offers:devo offers:proposta ou~fecho para_mim para~? pena_aceitar proposta_$ propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem~ai vale`,
    '4': `^_essa acord- acordo acordo~NAME after-roadmap:acordo after-roadmap:oferta after-roadmap:pena after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ desconto_eh devo~? eh~para eles_$ espero espero_$ essa essa~eh esta_bom fechar_ou fechar~espero mim negoc- o_desconto oferta_$ oferta_para oferta~mim offers:acha offers:boa offers:desconto offers:essa offers:mim offers:pena offers:quais
offers:seria offers:tenho ou_espero pena_a pena~proposta posso_fechar posso~ou proposta~boa tem_alguma tem~oferta vantajoso_para vantajoso~mim voce`,
    '3': `,_sera ,~que aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:aparece after-roadmap:coisa after-roadmap:da after-roadmap:melhor after-roadmap:mim after-roadmap:ne after-roadmap:semana after-roadmap:tem after-roadmap:vale algum- alguma aparece boa_$ boa_essa boa~proposta devo eh~essa eles eu~? fecho_$ feira- feirao ne_, negocio_? offers:esta offers:eu offers:fechar offers:o
offers:oferta offers:para offers:tem offers:vale o~da posso~a proposta_da proposta_eh que_aparece tem~para vou_fechar`,
    '-3': `:? ^_se ^_sera aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:quanto como como_voce desconto_? essa_$ offers:NAME offers:vou recus- tem_como tem~? voce_eh voce~para`,
    '-4': `vou_aceitar vou~com`,
    '-5': `a_da a~NAME eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `after-roadmap:limite consi-`,
    '7': `after-roadmap:podem after-roadmap:quanto limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do do_consignado eh_$ podem quanto_eh`,
    '5': `^_podem after-roadmap:descontar after-roadmap:pegar benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `after-roadmap:eh beneficio_$ consignado_$ desco- do_beneficio limite_do meu~? o_limite pegar`,
    '3': `after-roadmap:desconto after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '16': `presc-`,
    '12': `caduca`,
    '11': `after-roadmap:prescreve caducou overdue:? prescreve`,
    '10': `ainda caducou_?`,
    '9': `^_caducou after-roadmap:ainda after-roadmap:caduca anos prescreveu`,
    '8': `^_divida after-roadmap:anos after-roadmap:caducou after-roadmap:divida de~anos divida quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:prescreveu after-roadmap:quando caduca_$ cinco_anos isso~? ja_prescreveu ja~? prescreveu_? some`,
    '6': `:caduca ?_$ after-roadmap:cinco after-roadmap:ja ainda_conta cinco de_cinco depois_de divid- divida_de overdue:ainda podem prescreve_quando que~conta some_?`,
    '5': `#_ainda ^_depois acontece_se acontece~eu after-roadmap:? after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar ainda_podem ainda_vale antig- antiga cobrar conta_$ de~ainda divida_velha divida~# eu_deixar me_cobrar overdue:sera podem_me podem~cobrar quando_$ quando_isso sera sera_que velha`,
    '4': `#_anos #~some :isso :quando ^_essa ^_isso ^_ja ^_sera acont- acontece after-roadmap:conta after-roadmap:podem after-roadmap:some ainda~me anos_? anos_some anos~? caduca_? cobra- cobrar_? conta deixa- deixar depois~# divida~some essa_divida overdue:anos overdue:divida overdue:some o~acontece que_acontece que~se velha_some velha~?`,
    '3': `#~pode #~vale :anos :depois ?overdue ^_ainda ^_quando after-roadmap:cobrar after-roadmap:depois after-roadmap:isso after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~? ainda~ser antiga_sera antiga~que caducou_$ cinco~? cobra_$ cobrada cobrar_divida com_cinco com~anos depoi- depois depois~cinco divida_ainda divida_caduca divida_eh divida_ja divida~NAME divida~vale eh_estao
eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh overdue:cinco overdue:conta overdue:ja overdue:que pode~cobrada que~cobra ser_cobrada serasa_com serasa~cinco some_do some~serasa vale vale_$ vale_?`,
    '-3': `aceit- que~?`,
    '-5': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '16': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:ver o_plano plano_$`,
    '10': `after-roadmap:explica explica`,
    '9': `after-roadmap:roteiro expli- explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `a_conta after-roadmap:ficou como_ficou ficou ficou_$ mostr- quero_ver`,
    '7': `:plano a_passo after-roadmap:conta after-roadmap:mostra after-roadmap:novo cade~plano passo_a passo~passo`,
    '6': `^_cade ^_manda ^_ver after-roadmap:manda after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu de_novo manda_o mostra novo o_passo o~a passo_$ pode_refazer pode~a quero~de refazer_a refazer~conta resum-`,
    '5': `after-roadmap:como after-roadmap:meu conta manda me_mostra passo qual~o refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:pode after-roadmap:refaz after-roadmap:repete atual- atualiza atualiza~plano a~de conta_de faz_a me_explica me_passa meu~agora monta novo_$ passa_o quero_o refaz refaz~plano repet- repete`,
    '3': `,_por ,~favor :favor ^_mostra ^_oxe ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:era after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? como conta_? explica~plano faz manda~plano meu me~o mostra_o mostrar o_meu oxe o~mesmo passa plano_de plano~novo poder- poderia poderia_me por~? qual_era quando_o resumo ver~plano`,
    '-3': `^_melhor after-roadmap:grafico grafi- grafico lembr- link manda~link pode_me quero~a`,
    '-4': `after-roadmap:link after-roadmap:melhor melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '18': `rotat- rotativo`,
    '12': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '8': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:que rates:rotativo`,
    '6': `^_por ^_rotativo do_cartao eh_esse o_rotativo que~fatura rotativo_eh`,
    '5': `:rotativo a_fatura cresc- cresce cresce_tanto eh_o eh~do esse_do esse~cartao explica~rotativo juros_eh juros~esse por~a que_$ que_a que_juros rates:eh rotativo~o tanto tanto_$`,
    '4': `^_que after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim assim~? aumen- aumenta aumenta_$ a~so cartao_$ como_assim eh~juros eh~que expli- explica fatur- fatura fatura_so fatura~aumenta juros juros_do que_eh que~eh rates:esse rates:o so_aumenta`,
    '3': `:eh ^_como ^_explica after-roadmap:como after-roadmap:esse after-roadmap:explica after-roadmap:fatura a~cresce carta- cartao cartao_cresce cartao~tanto como_funciona como~o de_rotativo debts:quanto debts:rotativo do~? eh~rotativo eh~tal esse esse_rotativo esse_tal esse~de explica_o fatura_cresce fatura~tanto funci- funciona funciona_o funciona~rotativo o~cresce o~eh por~o quanto~o que_o que~cartao
que~esse rates:cartao rates:fatura rates:por tal tal_de tal~rotativo`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `total`,
    '13': `after-roadmap:total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:devo after-roadmap:quanto soma total_$`,
    '9': `^_quanto after-roadmap:tudo quant- quanto`,
    '8': `NAME_? ^_soma minha_divida o_total soma~para`,
    '7': `after-roadmap:das after-roadmap:geral devo_$ eu_devo geral no~?`,
    '6': `after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das dividas_$ estou_devendo me_fala no_total quanto_eu soma_tudo valor`,
    '5': `^_somando ^_total ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo devo_no devo~NAME devo~total divid- divida_$ divida_toda dividas esta_dando me~o mim_$ minha~toda qual_o qual~valor quanto_devo quanto_esta quanto_falta
quanto_que quanto~eu soman- somando somando_tudo todo_$ tudo`,
    '4': `:divida :minha :quanto ^_qual after-roadmap:estou after-roadmap:qual agora a~das das_minhas das~dividas da~divida da~junto devendo_$ devendo_quanto devo_para divida_esta divida~em estou~quanto eu_ainda eu_estou eu~devendo eu~devo eu~no fala falta_pagar junto junto_$ mim o_valor para_mim quanto_da quanto~ainda que~devo toda toda_$ tudo_junto`,
    '3': `:total :valor after-roadmap:eu after-roadmap:minha after-roadmap:toda ai ao da_$ da_quanto devendo~no divida eh_minha eh~divida em_quanto esta_em falta minhas_dividas minha~esta o~total para_NAME para~? qual qual_a qual~total quanto~minha quanto~no quanto~pagar somando~da todo total_? tudo_da tudo_quanto tudo~quanto valor_da valor_total`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:paguei after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco banco_$ cada devo~cada divida_? eh_$ eu_ja eu~paguei falta~NAME n0 ofere- oferecer paguei_$ sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:cada after-roadmap:vai divida_no divida~NAME minha~no para_cada tempo`,
    '-5': `quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh`,
    '11': `quem~voce`,
    '10': `:funciona after-roadmap:voce banco_? eh_financeira financeira funci- funciona quem robo voce`,
    '9': `after-roadmap:robo como_funciona do~? eh_do eh_voce falan- falando financeira_$ para_que`,
    '8': `:como ^_quem como_pegou como~meu consent:que de_onde eh_isso empre- finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero que_esse que~isso robo_$ sao voce_$ voce_fazem voce_sao`,
    '7': `?consent ^_isso ^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:quem after-roadmap:sao consent:isso consent:sao do~se eh eh_emprestimo eh~robo emprestam emprestam_dinheiro esse_zap esta_falando fazem fazem_$ isso_eh para~serve que_serve quem_eh quem~falando que~fazem que~trata se_trata trata trata_$ um_robo voce_emprestam voce~dinheiro`,
    '6': `:quem ^_de ^_do ^_eh ^_para after-roadmap:que como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:o consent:quem consent:robo consent:voce do_governo do_que eh_um eh~serasa empresa esse_$ esse_negocio meu_numero negocio negocio_$ numero_$ para~esse que_se quem_esta quem_sao que~zap robo_? sao_voce serve serve_isso voce_conseguiu zap zap_$`,
    '5': `:? :resolve :voce ?_$ ^_como after-roadmap:esse after-roadmap:ou artif- artificial artificial_? como consent:? consent:do consent:emprestimo consent:falando dinheiro_$ divida_? do_serasa eh_esse eh_inteligencia eh_o eh_quem eh~artificial emprestimo_$ falando_$ gover- governo intel- inteligencia inteligencia_artificial inteligencia~? isso~do isso~o minha~? o_que onde onde_eh onde_voce onde~isso
onde~sao o~? o~mesmo o~voce que_mesmo quem_$ sao_banco sao_do seras- serasa voce_eh voce~banco voce~da voce~do`,
    '4': `:divida :minha :sabe :vi ^_que after-roadmap:empresa after-roadmap:fazem after-roadmap:negocio after-roadmap:numero ajudam_a aqui_eh com_robo com~? consent:empresa consent:entendi consent:esse consent:esta consent:governo consent:onde consent:serve de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_humano eh~banco eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual
empresa_$ empresa_de empresa~que emprestimo entendi_o entendi~que esse estou_falando estou~com falando_com falando~robo faz_o fazer_? faz~que humano_ou humano~robo isso isso_moco isso~eh minha_divida moco_$ o_dono ou ou_robo o~disso o~esse qual_empresa que que_? que_servico que~eh que~negocio resol- resolve sabe~? serasa_$ serasa_? servico_eh servico~esse voce~a voce~uma`,
    '3': `,_como ,~funciona :ajudam :aqui :eh :esta :fazer :que :saber :sujo ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:do after-roadmap:emprestimo after-roadmap:faz after-roadmap:moco after-roadmap:onde after-roadmap:serasa banco com_nome comig- comigo comigo_$ como~funciona com~sujo consent:de consent:dinheiro consent:limpar consent:negocio consent:oii consent:ou consent:pera
consent:um consent:zap de_qual disso do_banco eh~esta entendi esta~comigo falando_comigo funciona_esse funciona~negocio governo_? human- humano isso_$ isso_aqui isso~de limpar_o limpar~nome maqui- maquina maquina_$ moco nao_entendi nao~o nao~quem negoc- negocio_eh negocio~esse numer- numero ou_maquina pera_, pessoa_ou pessoa~maquina que_$ que_funciona que_negocio quem~que que~esse saber_se sao_$
sao~governo se sei_quem servi- servico uma~ou um~? vi vi_no voce~quem voce~um`,
    '-3': `^_esse after-roadmap:negocia after-roadmap:quero after-roadmap:rotativo banco_$ bom consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:ser consent:sim da~mesmo de_graca deven- devendo eh_? eh_a eh_bom eh_protegido eh_sigiloso eh~graca eh~negocio eh~presidente escre- esse~? graca isso~golpe mesmo_esse mesmo~numero mim negocia negocia_isso numero_? o_presidente paga pago
pessoa_$ pode_ser presi- presidente presidente_$ prote- protegido protegido_isso quem~isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso`,
    '-4': `:oii ^_qual after-roadmap:bom after-roadmap:cet cet consent:sabe devendo_$ esse_numero esta_devendo fazer_$ ganha- isso~pago o~com pago_$ pergu- que_com quem~devendo`,
    '-5': `after-roadmap:dez com_isso dez dez_$ eh_golpe eh_pago eh~isso isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `eh~? golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `voltar_$`,
    '12': `anterior ultim-`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar errad- errado essentials:voltar pergu- pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar antes_$ da~voltar incomes:voltar para_voltar respondi_errado uma_pergunta volta_uma voltar_por voltar~favor`,
    '7': `^_apaga ^_ops ^_retorna a_ultima antes de_antes desconsidera_a desconsidera~ultima errei essentials:volta na_pergunta ops ops_volta pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta`,
    '6': `:volta ^_errei ^_respondi a_anterior apaga apaga_essa apaga~ultima da_para debts:desfaz debts:isso errado_volta essa_ultima essa~mensagem eu_falei isso_$ mudar overdue:errado pergunta_$ quero_mudar que~falei ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta after-roadmap:desfaz apaga_o a~anterior debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errei_, errei~volta essentials:uma falei falei_agora incomes:quero mande- mandei mudar_o mudar~que overdue:desfaz overdue:volta o~eu o~respondi pergunta~antes pouco pouco_$ que_respondi quero~a rates:a rates:anterior respondi_$ respondi~antes resposta ultimo
uma`,
    '4': `a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta after-roadmap:volta ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta corri- corrigir debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero eu_mandei eu~agora favor favor_$ incomes:isso incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de o_ultimo
para~pergunta pergunta_de por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso rates:pergunta resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :errei ?debt-amount ?incomes ?rates ^_cliquei ^_mandei after-roadmap:anterior after-roadmap:antes after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ ai arrum- a~de a~pergunta cliqu- cliquei cliquei_errado cliquei~volta debt-amount:a debts:ai debts:favor debts:mudar debts:ops debts:por desfaz_o desfaz~que de~a errado_a errado~outra errei_na
errei~pergunta essentials:antes essentials:apaga essentials:o essentials:pergunta essentials:que essentials:respondi eu~por falei~ultimo incomes:ai incomes:favor incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem na~anterior novo_a novo~anterior o_que outra_pergunta overdue:a overdue:anterior overdue:antes overdue:quero overdue:respondi o~que para_outra por_ultimo quero
quero_responder quero~de rates:. rates:ai responder_de responder~novo respondi~a ultimo_$`,
    '-3': `^_boa ^_outra ^_pergunta after-roadmap:me boa boa_pergunta coloc- comec- comeco comeco_$ era essa_pergunta me~de voltar_a`,
    '-4': `de_volta inici- inicio inicio_$ para_inicio volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '17': `cancela deixa_$`,
    '16': `?confirm-change ^_cancela`,
    '15': `^_deixa ^_desisto ^_esquece deixa desisto esquece`,
    '14': `canse- cansei desis-`,
    '13': `^_cancelar ^_cansei cancela_$ esque-`,
    '12': `after-roadmap:deixa cansei_$ fazer`,
    '11': `cancelar desisto_$ esquece_$ precisa_mais`,
    '10': `essentials:deixa fazer_isso mais_$`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece esta_$ la_$ nao_precisa para_la`,
    '8': `a_fim after-roadmap:cancela cancelar_$ deixa~isso deixa~la estou_a estou~fim fim_agora la precisa quieto_isso`,
    '7': `after-roadmap:fazer after-roadmap:isso a~agora cancela_isso cancelar_operacao chega_disso chega~por como_esta confirm-change:como confirm-change:esta confirm-change:isso deixa_para desisto_dessa dessa dessa_$ de~isso disso_por disso~hoje essentials:desisto essentials:esquece essentials:fazer fazer_mais fim isso_$ nao_estou nao~a nao~fazer nao~mais opera- operacao operacao_$ por_hoje preci-
vou~mais`,
    '6': `cancela_o cansei_desse cansei~papo confirm-change:cancela confirm-change:desisto de_fazer desse_papo esquece_isso essentials:cancela essentials:cansei essentials:isso eu_pedi hoje_$ mais_fazer mais~isso papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi vou_fazer`,
    '5': `?essentials ^_chega after-roadmap:precisa agora_$ cancela_por cancela~favor chega confirm-change:cansei confirm-change:esquece confirm-change:mais desse disso essentials:nao isso nao_deixa nao_vou nao~nao pedi`,
    '4': `after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:deixa confirm-change:fazer confirm-change:para confirm-delete:la confirm-delete:para esquece_o esquece~que essentials:mais essentials:precisa hoje mais o_pedido o~eu pedid- pedido pedido_$`,
    '3': `,_esta ,~certo ?which-change ^_para after-roadmap:chega after-roadmap:estou after-roadmap:hoje after-roadmap:la after-roadmap:nao after-roadmap:pedi agora cancela~que como confirm-change:agora confirm-change:disso confirm-change:la confirm-change:nao confirm-change:por confirm-change:precisa confirm-delete:deixa deixa_isso deixa_quieto deixa~para essentials:dessa essentials:disso essentials:estou
essentials:hoje essentials:por esta esta_certo isso_ai isso~la jeito~esta quiet- quieto rates:deixa rates:la rates:para which-change:do`,
    '-3': `,_deixa ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisar aviso- avisos avisos_$ confirm-change:mudanca essa_mudanca lembr- nao~deixa os os_avisos para~essa`,
    '-4': `avisa- cancela_minha cancela~inscricao inscr- inscricao inscricao_$ minha_inscricao mudan- mudanca mudanca_$ quero_cancelar`,
    '-5': `quieto_$`,
    '-7': `deixa~esta`,
    '-8': `deixa_como`,
  },
  choose: {
    '22': `^_#`,
    '18': `?which-change`,
    '17': `debt-kind:#`,
    '16': `opcao`,
    '14': `?debt-kind ?which-creditor which-creditor:#`,
    '13': `?confirm-amount`,
    '12': `segun-`,
    '11': `#_$ ^_a confirm-amount:o`,
    '10': `prime-`,
    '9': `?confirm-creditor ^_o confirm-amount:a opcao_$ overdue:# segunda which-change:# which-change:da worry:#`,
    '8': `a_# a_segunda confirm-creditor:a confirm-creditor:do consent:# debt-kind:o meio_$ n0 primeira segunda_$ terce- terceiro terceiro_$ which-change:a which-change:o`,
    '7': `confirm-amount:segunda meio no_# segundo`,
    '6': `^_no a_da a_do confirm-amount:opcao do_aluguel o~aluguel primeira_$ primeiro_$ renda_$ which-change:primeira`,
    '5': `a_primeira after-roadmap:# aluguel_$ confirm-amount:# o_do primeiro renda segunda_opcao which-change:do which-change:opcao`,
    '4': `# da_parcela o_# parcela_$ valor_da valor~parcela`,
    '3': `?overdue FIGURE alugu- aluguel a~a o_valor`,
    '-3': `?income-low-month ?instalments-left income-low-month:# incomes:#`,
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
    '5': `after-roadmap:em after-roadmap:mais debts:aguento debts:mais em~matar estou_pensando estou~em matar pensando saida sumir vida_$`,
    '4': `,_ja :matar :penso ^_quero after-roadmap:estou after-roadmap:nao aguen- aguento aguento_mais causa debts:nao em_me eu_penso mais matar_$ nao_aguento pensa- penso penso_em penso~me por_causa quero`,
    '3': `,_acho ^_eu ^_minha acaba- acabar acabar_com acho~a after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tudo after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:nada
after-roadmap:vale aqui_$ causa_de causa_dessas causa~contas com_depressao com_tudo compr- comprei comprei_o com~por corte- cortei cortei_tudo debts:aqui debts:comprei debts:ja deixar depre- depressao dessas_contas esta_aqui esta_com eu_deixar eu_ja eu~de eu~em exist- falou~se ja_cortei ja~o mae_esta mais~, mais~nao me_matar melhor mesmo_, minha~nao nada~, nao_vale por~dessas que_a quero_mais
quero~viver separ- separei separei_os tudo_, unica vejo viver_,`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:era after-crisis:estou after-crisis:isso after-crisis:quero`,
    '9': `after-crisis:de after-crisis:eh`,
    '8': `^_era after-crisis:bem bem era`,
    '7': `after-crisis:falar after-crisis:falei brinc- jamai- jamais viver viver_$`,
    '6': `^_falei after-crisis:foi after-crisis:vou estou_bem estre- nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:brincadeira after-crisis:estava bem_$ brincadeira desab- estav- estava falar_$ falei nao_$ nao_vou nisso`,
    '4': `^_calma after-crisis:brincando after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincadeira_$ brincando calma de_boa eh_so eh~de estava_so estou_de estou~boa estou~e falar falei_por foi_so gente_$ modo modo_de nao~me quero~nao so`,
    '3': `^_fica ^_sumir after-crisis:, after-crisis:boca after-crisis:da after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:fora after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:para after-crisis:sumir boa boca boca_para boca~fora da_boca da~para de_dizer de_expressao de_falar dizer_$ do_mapa do~brincadeira era_brincadeira estou expre- expressao
expressao_$ falei_da falei~boca fazer_nada fazer~nao fica foi foi~de forca forca_de forca~expressao gente isso_$ jeito~falar mapa mapa_brincadeira morre- morrer nao~fazer para_fora quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo apagu- delet-`,
    '11': `apaga_tudo`,
    '10': `^_deleta apaga- apagar apague deleta meus_dados tudo tudo_$ tudo_que`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo exclui meus minha_conta some_com`,
    '8': `^_apagar ^_some cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ exclusao meu_cadastro quero_que quero~esquecido ser_esquecido`,
    '7': `^_apague apagar_tudo conta_$ essentials:apaga essentials:quero histo- historico historico_$ infor- informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_ser some`,
    '6': `:apague :meu ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados essentials:dados essentials:meu essentials:meus excluir exclusao_$ lgpd_quero lgpd~exclusao meu_$ quero_exclusao quero~minha remove tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui :meus after-roadmap:apague after-roadmap:dados after-roadmap:meus after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu conta dados_dai deleta_meu deletar deletar_minha deletar~conta deleta~cadastro essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai minha- minhas quero quero_apagar quero_deletar que~meu remov- ser`,
    '4': `:apagar :conta :minha :solicito ?essentials ^_esquecam ^_quero ^_solicito after-roadmap:conta after-roadmap:exclui after-roadmap:informacoes after-roadmap:limpa after-roadmap:meu after-roadmap:remove after-roadmap:ser apaga~que apague_o apaguem com_meus com~dados dados_$ dados_do dados~sistema dai dai_$ do_sistema esquecam esquecam_tudo esquecam~que essentials:conta essentials:que essentials:ser
exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados meus~do o~historico pode_excluir pode~meu quero_excluir siste- sistema solic- solicito solicito_a some~meus some~minhas tem_meu`,
    '3': `:as :informacoes :pessoais :que :quero :some :tudo after-roadmap:. after-roadmap:cadastro after-roadmap:dai after-roadmap:excluir after-roadmap:quero apaga_meu apaga_minhas apaga~cadastro apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor eh_meu elimi-
essentials:apague essentials:cadastro essentials:exclui essentials:excluir essentials:exclusao essentials:informacoes essentials:limpa essentials:minha essentials:minhas essentials:remove essentials:some eu_contei eu_falei falei_$ favor favor_$ guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que o_meu os_meus os~dados
pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague quero~guardem que~apaguem que~contei que~falei que~nada que~tudo remove_meus remove_tudo remove~dados remove~que sistema_$ todos todos_os todos~meus tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `^_reativa after-roadmap:reativa after-roadmap:ver expor- pode~tudo quero_ver reati- reativa ver`,
    '-4': `?confirm-delete ^_meus after-roadmap:baixar baixa- baixar confirm-delete:apaga confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '21': `?thirteenth`,
    '20': `consent:nao`,
    '19': `nao_$`,
    '18': `?confirm-creditor`,
    '17': `?confirm-delete confirm-creditor:nao confirm-delete:nao`,
    '16': `?confirm-change confirm-change:nao`,
    '15': `?confirm-amount offers:nao thirteenth:nao`,
    '14': `?consent ?overdue ^_errou errou errou_$`,
    '13': `^_nunca deixa errad- errado nao nunca`,
    '12': `^_negativo confirm-amount:nao consent:nem eh_outro negat- negativo negativo_$ nenhu- nenhuma_$ outro_$ thirteenth:ja`,
    '11': `?offers ^_deixa ^_nem errado_$ overdue:em overdue:tudo recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_nao ^_nops ^_pago nao_aceito nao_eh nem nenhuma nops nops_$ outro overdue:pagando`,
    '9': `^_ja ^_nada ^_nenhuma ate_agora consent:fora deixa_como eh~loja esta_errado infor- nao_apaga nao~atrasado offers:me outra_loja overdue:esta pagan- pagando pago_certinho`,
    '8': `^_em ^_mantem ^_mudei ^_sem ^_tudo a_ver como_era consent:deixa consent:estou de_ideia deixa~esta eh_outra instalments-left:nenhuma mante- mantem mudan- mudanca mudei mudei_de mudei~ideia n0 nada~ver nao_foi nao_nao nao~isso nem_pensar nunca_$ offers:cobranca offers:nenhuma offers:nunca offers:so overdue:dia overdue:nada quieto_$ thirteenth:# thirteenth:nunca thirteenth:quem thirteenth:tudo
todas_em todas~dia tudo_no vencido volta_como volta~era`,
    '7': `,_deixa ,_paguei ^_ate acho~nao ainda_nao apagar_$ ate confirm-amount:eh confirm-change:eh confirm-change:errado confirm-creditor:eh confirm-delete:nada consent:agora de_jeito deixa_quieto depois~respondo de~nenhum direi- em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta~isso fora_$ ja~tudo jeito jeito_nenhum loja_$ morta mudanca_$ nada nada_a nao_confirmo
nao_recebo nao~essa nao~mudar nenhuma_dessas ofere- offers:mesmo offers:nada offers:ninguem overdue:certinho overdue:estou overdue:nao overdue:pago overdue:todas paga_$ quero_$ quiet- quieto sem thirteenth:gastei`,
    '6': `^_ainda ^_desisti ^_esquece ^_nenhum ^_ninguem ^_so ^_sou agora_nada apaga- apagar ate~nada cobranca confirm-change:deixa confirm-change:nada confirm-creditor:, confirm-creditor:deixa confirm-creditor:errado consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero consent:respondo dados_ai de_apagar deixa_meus deixa_para deixa~dados desis- desisti desisti_de
desisti~apagar direito_$ duas_$ era_$ esquece essa_mudanca estav- estava estou_pagando eu_respondo fora gaste- gastei inter- interesse ja_gastei ja~as ja~os loja mantem_como mantem~esta meus~ai mexe mexe_nisso mexer_$ mudar_$ nao_concordo nao_esta nao_mexe nao_mexer nao~decimo nao~deixa nenhum ninguem_me obrig- ofereceu ofereceu_nada offers:proposta outra overdue:devo overdue:nenhuma overdue:no
pago prazo_$ prefiro_nao procu- quem sinal so~mesmo thirteenth:as thirteenth:direito thirteenth:dois thirteenth:me thirteenth:o thirteenth:tenho tudo_em tudo_pago venci- ver_$`,
    '5': `,~assim ,~certinho ^_agora ^_depois ^_esta ^_mei ^_melhor ^_volta after-deficit:cortar after-deficit:mais agora_nao ano_nao antigo apaga atras- atrasei atrasei_$ carteira_$ certinho certinho_$ cobra- como_estava compr- comprei_nessa confirm-amount:de confirm-amount:errado confirm-amount:outro confirm-change:como confirm-change:mudanca confirm-change:que confirm-creditor:NAME confirm-creditor:como
confirm-creditor:de confirm-creditor:esta confirm-creditor:outro confirm-delete:eh confirmo confirmo_$ consent:eu consent:obrigada consent:obrigado consent:sabe cortar debit- decim- decimo deixa_assim deixa_do deixa~jeito delas delas_$ depois_eu dessa- dessas direito dois_$ dos_dois em_conta enqua- enquanto esquece~deixa estava_$ ficha- gastei_$ ideia_$ mas~gastei me_dera me_procurou mei_nao
mei~tem melho- melhor mexer mudar nada_$ nao_, nao_autorizo nao_muda nao_ofereceram nao_recebe nao~, nenhum_dos nenhuma_atrasada nenhum~dois nessa_$ nunca_atrasei nunca_comprei nunca~nessa offers:de offers:nem offers:ofereceu outra_hora overdue:ainda overdue:atrasada overdue:atrasei overdue:certo overdue:conta overdue:deus overdue:gracas overdue:negativo o~antigo pagou para_proxima por_enquanto
por~nao prazo prefiro~mexer procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebo_isso recebo_nao respondo_$ sem_carteira tenho~, thirteenth:decimo thirteenth:dera thirteenth:duas thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:so trabalho_sem trabalho~carteira tudo tudo~dia valor valor_antigo valor_errado`,
    '4': `,~ja 13o ?which-change ^_banco ^_de ^_diarista ^_entendeu ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho ^_valor a_mudanca a_pau aceito aceito_, after-deficit:onde agora ai_nao ainda~venceu ai~eh antig- antigo_$ apaga_$ apaga_nao as_duas assim assim_$ ate_hoje atrasada atrasada_$ atrasou atrasou_$ autonomo autorizo banco_nao como comprei confirm-amount:apaga confirm-amount:mantem confirm-change:era
confirm-change:essa confirm-change:estava confirm-change:foi confirm-change:quero confirm-creditor:a confirm-creditor:essa confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:errado confirm-delete:nunca consent:aceito consent:autorizo consent:dar consent:para consent:prefiro consent:sinto consent:vou corta- decimo_$ deixar_como deixar~estava deixa~por dera dera_$ dessas_duas
de~nao dia_com direitinho direitinho_$ dois dois_eh dos~eh eh~nao em~com era errado_o errado~valor esque- esse_ai esta esta_$ esta_tudo esta~o esta~pago estou_em estou~dia foi foi_isso hmm hmm_nao hora isso~, ja la_essa la~mudanca mantem_o mantem~valor mas_ja me_ofereceu me_sinto melhor_deixar melhor_nao melhor~como me~nada na_vida nao_devo nao_hein nao_obrigada nao_paga nao_preciso nao_quer
nao_quero nao_recebi nao_venceu nao~acordo nao~esse nao~sinto nem_a nem~pau nenhuma~duas nessa ningu- ninguem ninguem_ofereceu ninguem~nada ninguem~ofereceu nunca_tive o_valor obrigada obrigada_$ obrigado obrigado_$ ofereceram offers:, offers:ainda offers:ate offers:banco offers:deixa offers:esta offers:isso offers:jeito offers:por offers:quer ontem_$ ora ora_$ overdue:ate overdue:atrasou
overdue:com overdue:enquanto overdue:ontem pago_ate patra- patrao pau pau_$ pensar pensar_$ perai perai_nao perai~apaga perdi_o pj_$ por_ora prefi- prefiro proposta_$ proxima proxima_$ quem_eh quero_nao que~hein quieto_por quieto~ora receb- recebe recebe_$ recebi_tudo regis- respondo sim~mas sinto sou_autonomo tem_decimo tem_mais tem_nao tem~onde tenho~nao thirteenth:13o thirteenth:ano
thirteenth:carteira thirteenth:eh thirteenth:isso thirteenth:jeito thirteenth:mas thirteenth:meu thirteenth:na thirteenth:que thirteenth:recebe thirteenth:tive thirteenth:vida tive_$ todas tudo~ate voce_entendeu voce~errado`,
    '3': `!_! ,_mais ,_mas ,_muito ,_uai ,~caro ,~tarde .~so ^_13o ^_acho ^_contrato ^_desiste ^_esse ^_outra ^_teve a_deus aceito_$ acho_que after-deficit:tem agora~, agora~da agora~posso as~parcelas ate~nenhuma autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira certi- com_isso como_esta concordo concordo_$ concordo_com confirm-amount:dos confirm-amount:entendeu confirm-amount:loja
confirm-amount:nenhum confirm-amount:valor confirm-change:apaga confirm-change:de confirm-change:loja confirm-change:mantem confirm-change:melhor confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:apagar confirm-creditor:esquece confirm-creditor:mudanca confirm-creditor:nada confirm-creditor:nenhum confirm-delete:! confirm-delete:de confirm-delete:era
confirm-delete:essa confirm-delete:ideia confirm-delete:me confirm-delete:mudei confirm-delete:nenhum confirm-delete:ver conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:disso consent:hoje consent:passar consent:preciso consent:quem consent:tarde conta_$ contrato~nao dados dar de_golpe deixa- deixar deixa~estava desiste desiste_nao desiste~apaga dessas_$
dia_$ do_ano dos duas eh~NAME elas em~. enquanto_$ esquece_, essa_nao essa~nao esse_ano esse_nao esta_atrasada esta_em esta~dia esta~nao estou~nada falei_$ foi_essa foi_so foi~uma graca- gracas gracas_a gracas~deus hein hein_$ hoje_nao ideia isso~eu isso~vida ja_caiu jeito~esta mais_tarde meu_patrao meus_dados meu~nunca moco moco_$ muda muda_nada muda_nao mudanca_nao mudanca~quero n1 nao_! nao_.
nao_apareceu nao_conheco nao_porque nao_posso nao_precisa nao_tem nao~! nao~apagar nao~os nao~passar nao~uai nenhum_banco nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me ninguem~procurou nisso_$ no_primeiro no~semestre nunca_me nunca_pagou nunca_vi nunca~ofereceram ofereceram_$ offers:agora offers:apagar offers:apareceu offers:nenhum offers:ofereceram offers:procurou offers:recebi
offers:recebo offers:teve ontem os_dois overdue:. overdue:devendo overdue:elas overdue:nunca overdue:paguei overdue:venceu pago_no pagou_$ para~essa participar_$ patrao_nao patrao_nunca patrao~paga patrao~pagou pera_, perdi pj precisa_mudar primeiro_semestre propo- proposta proposta_nenhuma proxi- que_esta quer quero_apagar quero_mudar que~falei recebi recebi_nada registro registro_$ semes-
semestre so so_uma tarde_$ tem~para teve thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:do thirteenth:esse thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:registro thirteenth:semestre thirteenth:sou thirteenth:tem thirteenth:terceiro thirteenth:trabalho tive todas_elas tudo~junho uai_$ venceu_$ vi~na volta vou~meus`,
    '-3': `,~nao ?after-roadmap ?debt-amount ?debt-creditor ?flexibles ?income-low-month NAME_nao NAME~em ^_aham ^_as ^_concordo ^_confirmo ^_ha ^_me ^_pagam ^_passo ^_preciso ^_que ^_quero a_fim a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao adian- after-roadmap:decimo after-roadmap:esta after-roadmap:ja after-roadmap:terceiro aham ainda_$ ajuda anote- anotei anotei_$
atrasadas_$ a~agora a~paga banco_ja bom confirm-amount:mesmo confirm-change:isso confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:meu consent:paga consent:pode consent:voce consigo consigo_ver conta- conta_disso debt-amount:nao debts:nada deixa_em deixa~aberto deixa~pensar eh_o ela em_aberto em_maio entendi_foi entendi~nada esquece_$ esse_mes
essentials:deixa essentials:nao estou_a estou~fim eu_pensar exato exato_$ faco_conta faco_ideia faco~disso falar fazer fim_agora firma_paga fiz fiz_# foi_nada ha_$ instalments-left:nao ja_era ja~em lembro maio maio_$ maior manda me_recordo more-debts:nenhuma nada_nao nada_ne nao_anotei nao_consigo nao_lembro nao_quiseram nao_vi nao~certeza nao~conta nao~de nao~ideia nao~nenhuma nao~recordo nao~ver
ne negoc- negociar negociar_$ nem_ideia nenhuma_esse nenhuma~mes no_banco no~ja nunca_reparei offers:a offers:aceitar offers:aceitei offers:o offers:ou olhei_$ ou outra_$ overdue:# overdue:entendi overdue:ja overdue:mes overdue:nem overdue:sim paga_nada paga~ne paguei_nenhuma paguei~esse passo_$ pensando pensando_$ penso pergu- pergunta preciso_pensar primeira pront- pronto quero~isso
quiseram_negociar recebo~decimo recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se_tem sei_se sobra_nada thirteenth:ainda thirteenth:banco thirteenth:claro thirteenth:faco thirteenth:maio thirteenth:olhei thirteenth:pensar thirteenth:primeira thirteenth:vem trabalho_de tudo_caro vamos vem_$ vi_se vi~tem volta_$ vou worry:dessas worry:tudo 👍 👍_$`,
    '-4': `,_nao ,~mei ?debt-kind NAME_esta ^_apaga ^_como ^_faz ^_foi ^_ontem ^_os ^_pode certe- certeza certeza_$ confirm-amount:# confirm-amount:, confirm-change:mais consent:esta consent:ne consent:problema consent:que debts:nao deixa_eu deixa~isso dizer_$ entendo esta_certo faco faz faz_a faz~mudanca fim flexibles:nao incomes:nao ja~metade mais mei_$ nao_entendo nao_olhei nao_paguei nao_sobra nao~ainda
nao~dizer nao~negociar nao~para nao~porque nao~responder nao~sou nunca_olhei offers:mais offers:olhei offers:tudo offers:vou olhei_ainda ou_nao overdue:isso pago~certinho passo pode por~, precisa_nao precisa~deixa probl- problema quero_dizer quero_mais quieto_isso quise- quiseram rates:nao recebo_o responder se sem_problema sim_$ sobra sou_diarista tenho_certeza thirteenth:dizer thirteenth:em vem`,
    '-5': `,_pago :nao ?income-source ^_isso ^_sim consent:eh consent:nada consent:o conta_, conta~nao deixa_$ dizer esta_certinho lembr- mais_$ mais_nada metad- metade metade_$ nao_faco nao~# nao~a nao~se ne_$ overdue:duas sei sem~nenhum sou_mei tenho_$ thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `?more-debts ^_aceito after-crisis:nao consent:sou diarista_$ entendi la_$ nao_entendi nao_quis nao_sei nao~mais nao~pago offers:quis overdue:NAME quis quis_nao sei_$ sou~,`,
    '-7': `after-roadmap:nao compl- esta~atrasado olhei sim worry:nenhuma`,
    '-8': `,~tem ?after-crisis debts:nenhuma`,
    '-9': `,~tudo`,
    '-10': `?worry consent:# more-debts:nao`,
    '-11': `tudo_atrasado`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `desconto_$ metade_$ offers:a perdo-`,
    '8': `desconto metad- metade`,
    '7': `#_% % de_desconto offers:NAME`,
    '6': `%_de %~desconto desco-`,
    '5': `:desconto a_NAME after-roadmap:% offers:cento por_cento`,
    '4': `:% ?offers ^_a ^_deram after-roadmap:ofereceu cento deram deram_# deram~% desconto~NAME offers:# offers:% offers:deram offers:desconto offers:no offers:por offers:tem`,
    '3': `#~. #~cento #~de #~desconto %_. %_desconto %_no ,~% :carta :recebi NAME_fez NAME_tem ^_eles ^_oitenta after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dando~% dao dao_# desconto_de desconto_na de~na do~com eles_dao eles~# esta_dando fez fez_# ligou ligou_oferecendo ligou~# limpa_nome no_limpa no~nome ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~%
offers:dao offers:eles offers:fez offers:limpa offers:nome offers:pagar offers:se oitenta_por oitenta~cento pagar_a por~se recebi~do se_pagar tem_#`,
    '-3': `^_apareceu apareceu apareceu_# apareceu~% desconto_, n0 offers:apareceu offers:que offers:sera offers:vale que_vale sera sera_que vale_$`,
  },
  'dont-know': {
    '21': `sei`,
    '20': `nao_sei`,
    '15': `?debt-kind nunca sabe`,
    '14': `?instalments-left ^_desconheco desconheco nem sei_la`,
    '13': `^_esqueci ^_nem ^_nunca esqueci esqueci_$ ideia instalments-left:nao lembro sabe_$`,
    '12': `boa_pergunta desconheco_$ nao_lembro olhei`,
    '11': `?debt-amount ?overdue ^_boa ^_nao debt-amount:nao duvid- duvida duvida_$ esque- fora_$ lembr- nocao perdi sei_$ sei_nao tenho_duvida`,
    '10': `?rates ^_perdi boa debt-kind:nao desco- ideia_$ la nao_entendo nocao_$ offers:sei rates:sei`,
    '9': `^_ninguem contr- entendo estou_por estou~fora faco_ideia fora nao nao_faco nao~se nem_ideia nunca_olhei por_fora rates:esqueci rates:nao saber voce_me`,
    '8': `^_fugiu ^_sei anote- anotei anotei_$ boleto_$ da_memoria deu_branco essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ la_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_imagino nunca_perguntei nunca_reparei o_carne offers:olhei olhar perdi_as perdi~carne perdi~contas perguntei perguntei_$ que_olhar rates:nocao repar- reparei reparei_$ saber_$
sei_dizer thirteenth:sei ver`,
    '7': `acomp- acompanho acompanho_isso branc- branco branco_$ certeza_$ conta_disso debt-kind:sei deu eh~marido escri- escrito escrito_$ faco faco_conta income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei nao~conta nao~ideia nem_desconfio ningu- ninguem ninguem_sabe
olhei_ainda overdue:nao pergu- pergunta_$ que_ver que~no rates:nem rates:sem rates:vou tenho thirteenth:se vi worry:sei`,
    '6': `?income-low-month ^_rasguei ^_sem a_taxa ai_voce ainda_$ ai~me aparece aparece_para aparece~mim apert- apertou apertou_$ app_$ as_contas banco_sabe bolet- boleto cabec- cabeca cabeca_$ carne carne_$ certe- certeza como~eu contas_$ contrato debt-amount:perdi debt-amount:sei debt-amount:tenho debt-creditor:lembro debt-creditor:nao debt-kind:nem desconfio desconfio_$ deus_sabe disso eh_meu entendo~de
essentials:me essentials:nunca essentials:tenho eu_vou eu~saber incomes:boa incomes:me incomes:sabe instalments-left:o me_apertou me_recordo nao_estou nao_tenho nao_vem nao_vi nao~escrito nao~isso nao~recordo o_boleto o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel quanto_era que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:ver recor- recordo recordo_$
sabe~eh se_tem so_deus so~banco so~sabe taxa tenho_certeza thirteenth:ainda vem_escrito ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois`,
    '5': `?essentials ?incomes ^_ai ^_ih ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me apare- aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso como_que const- consta consta_na consta~fatura controle controle_$ cuida cuida_disso de_juros de_que debt-amount:esqueci debt-amount:que debt-amount:ver debt-kind:nunca debt-kind:sabe debts:lembro depois_$ de~tipo eh~divida
eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:as essentials:pergunta estou_lembrada falaram_$ filha_que filha~cuida ih incomes:la incomes:nem instalments-left:esqueci instalments-left:lembro instalments-left:nem isso~meu jogue- joguei joguei_o joguei~papel lembrada lembrada_$ lembro~mais mais_os mais~papeis me_falaram me_pegou
more-debts:mais n0 na_fatura nada_de nada~juros nao_achei nao_consta nao_presto nao_procurei nao~atencao nao~controle nao~disso nao~lembrada nao~na nao~te no_aplicativo nunca~falaram nunca~no o_papel olha olha_isso olhar_no olha~eh olhei_no olhei~app o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso procurei procurei_saber que_cuida quem_olha quem~isso que~disso
rapaz rapaz_agora rapaz~voce rates:contrato rates:ideia rates:que rates:tenho sei_que sei_te sei~, tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:olhei tipo_eh tipo~essa vixe voce~pegou vou_ver`,
    '4': `^_eles ^_quem ^_varia ^_vou achei_essa achei~informacao agora agora~sei ainda ainda~sei a~nocao casa_da casa~minha confirm-delete:certeza confirm-delete:tenho conta- contas contrato_esta contrato~na da~mae de_mais debt-amount:estou debt-amount:faco debt-amount:ideia debt-amount:isso debt-kind:la debt-kind:o deus disso_$ disso_nao dizer eh_essa enten- entendo~nao essa_divida essentials:branco
essentials:nao essentials:nem esta_na esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa falar- falaram fatura_$ filha incomes:ideia incomes:pergunta incomes:tenho incomes:voce infor- informacao informacao_$ instalments-left:eu instalments-left:por instalments-left:que isso_escrito la_, lembrado lembrado_$ lembro_de mae_$ me_explicou menor_nocao meu_marido minha_filha
more-debts:de more-debts:lembro na_casa nao~de nao~lembrado nao~saber nenhuma_$ ninguem~explicou no_app nunca_me o_banco offers:ainda offers:nunca offers:se offers:talvez olhar~aplicativo os_papeis overdue:entendo overdue:escrito overdue:ideia overdue:me overdue:nunca overdue:o overdue:perdi overdue:por overdue:saber papei- papeis papeis_$ pergunta que_tipo rates:boa rates:depois rates:minha
rates:taxa se sei~moco sei~senhora sei~viu so_o talve- talvez tanto~nao taxa_$ tenho_a tenho~menor ter_que thirteenth:faco ver_$ ver_no vi~escrito vou_ter vou~que`,
    '3': `,~uma ?debt-creditor NAME~mas ^_estava ^_eu ^_minha a_menor as como_saber com~contrato contratada contrato_aqui de_experiencia de_quanto debt-amount:agora debt-amount:as debt-amount:essa debt-amount:estava debt-amount:maio debt-amount:me debt-amount:por debt-amount:taxa debt-creditor:, debt-creditor:uma debt-kind:boleto debt-kind:entendo debt-kind:escrito debt-kind:que debt-kind:so debt-kind:tenho
debt-kind:vou debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei desconto_nao desconto~sei devo~NAME disso_eh disso~meu dizer_nao eh_uma eles em~agora entendi~que era esqueci~era essa essentials:ai essentials:banco essentials:cuida essentials:da essentials:filha essentials:la essentials:lembro essentials:minha essentials:na essentials:olha essentials:papel essentials:voce esses
esta_no estava_# estava~mil esta~contrato estou estou_de estou~experiencia estou~o exper- experiencia faco~disso faco~nao fatur- fatura faz~tempo guardo guardo_isso guardo~na ideia_nao ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:da incomes:deus incomes:juros incomes:os incomes:papel incomes:que incomes:so instalments-left:boleto
instalments-left:carne instalments-left:estou instalments-left:isso instalments-left:nunca instalments-left:ou instalments-left:saber irma_que isso_eh isso~cabeca lembro_agora maio_agora maio~nao marid- marido me menor me~a mil~maio mim_$ minha_cabeca moco moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao~agora nao~como nao~essa nao~para nao~sei na~da nem_lembro nem_passa nem_sei nem~pela
ninguem_me no_boleto no_contrato nome_, no~, nunca~isso o_app offers:la offers:vi olhar_o olhar~app overdue:aparece overdue:aplicativo overdue:boleto overdue:como overdue:deus overdue:isso overdue:olhar overdue:vou o~aqui o~esta para_mim passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh quem_sabe quem~disso que~# que~eh que~o rates:, rates:achei rates:branco rates:contas
rates:essa rates:esta rates:irma rates:la rates:me rates:na rates:olhar rates:perdi rates:pergunta rates:quanto responder_essa sabe_disso sei_responder sei_se sei~. sei~devo sei~essa sei~falar sei~nao sem sim_talvez talvez_nao talvez_sim talvez~nao talvez~talvez tanto te_falar tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber ter teria~ver thirteenth:# thirteenth:eh
thirteenth:nao thirteenth:nem thirteenth:que tipo varia_tanto varia~que vem ver~boleto vi_isso vou`,
    '-3': `:mexer :nisso ?confirm-creditor ?consent ?income-source ^_prefiro ^_sim ^_tem aceit- ai_$ ao~, casa_$ cobra comig- comigo consigo debt-kind:carne direi- direito entendi era_a era~pergunta esqueci_qual essas essentials:certo essentials:mais essentials:pula fe fe_$ flexibles:tenho foi gasto_$ incomes:renda lazer lazer_$ ler link_$ mexer_nisso nao_consigo nao_eh nao~ao nao~falar nao~ler nao~muito
nao~renda nunca_$ o_que offers:mais offers:me overdue:ainda overdue:atrasado overdue:nenhuma overdue:paguei passa_de passo preci- precisa prefi- prefiro prefiro_nao qual qual_era qual~a quanto_$ quero quise- quiseram rates:? rates:cobra rates:para rates:quero sei_ao sei_ler sei~certo sei~nisso tenho_fe tenho_renda thirteenth:mas thirteenth:tenho tudo_$ voce_$ volta vou_falar vou~disso worry:estou
worry:nao`,
    '-4': `?worry ^_nenhuma ^_que certo certo_, deixa direito_explica essentials:nada explica_$ faco_nada flexibles:nao gasto ler~explica mais_$ mexer nao_$ nao_tem nao~mexer offers:nada onde pula pula_$ quero_dizer renda sei_mexer sim_mas`,
    '-5': `:nao :sei ?after-crisis a_pergunta consent:nao de_outra de~nada entendi_$ explica falar_disso ler_direito mais_nada more-debts:outra nada nada_disso outra_$ sei~direito`,
    '-6': `after-roadmap:nao nada_$ nao_quero nao_vou`,
    '-8': `after-roadmap:sei outra`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `recus-`,
    '13': `o_prazo prazo recusei_$`,
    '12': `after-roadmap:recusei nao_aceitei nao_quis quis`,
    '11': `a_oferta after-roadmap:prazo`,
    '10': `^_deixei a_proposta deixe- deixei nao~nao ofert- oferta offers:nao quis_nao`,
    '9': `aceitar_$ after-roadmap:oferta deixei_passar nao~aceitar prazo_$ vence- venceu vou_aceitar`,
    '8': `?offers aceitei~acordo caiu_$ caro offers:quis passar passar_$ venceu_$`,
    '7': `aceitei aceitei_o after-roadmap:deixei after-roadmap:nao after-roadmap:quis a~caiu a~venceu caiu mais_a muito_caro nao_vou offers:a offers:prazo offers:recusei o~acabou passa- perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `^_desisti ^_perdi acabou_$ after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:passar after-roadmap:venceu a~expirou caro_$ da_NAME desisti do_acordo do~da mais~oferta oferta_expirou offers:deixei offers:o perdi proposta_venceu`,
    '5': `NAME~nao a_do acabo- acabou aceit- aceitar acordo_$ after-roadmap:aceitar after-roadmap:caro after-roadmap:perdi a~NAME desis- de~mas expir- expirou expirou_$ ja_passou muito nao_vale nao~a oferta~NAME offers:da offers:venceu passo- passou passou_o passou~prazo perdi_o proposta_, quis_a recusei_a vale_mais`,
    '4': `#_mas :proposta :recusei ^_sumiu aceitei_muito aceitei~caro acord- acordo after-roadmap:acabou after-roadmap:acordo after-roadmap:demais after-roadmap:do after-roadmap:expirou after-roadmap:passou after-roadmap:proposta aquel- aquela aquela_proposta ja~o nao_$ nao~muito nao~o oferta_$ oferta_da oferta_do oferta~app offers:NAME offers:aceitei offers:mas offers:muito offers:oferta offers:proposta
offers:vou recusei~do sumiu_a sumiu~oferta tem~a`,
    '3': `#~venceu ,_parcela :ofereceu :tirou :vale :venceu NAME_tirou NAME_venceu NAME~a NAME~ofereceu ^_a ^_cancela ^_nao ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:aquela after-roadmap:cancela after-roadmap:da after-roadmap:muito after-roadmap:sumiu after-roadmap:vou app_$ a~da a~tirou caducou caducou_$ cancela da~de deixei_para deixei~la demai- demais do_app falei~NAME la_a la~proposta
mais~do mas nao_quero nao~mais o_acordo ofereceu~de offers:acabou offers:aceitar offers:caro offers:do offers:mais offers:perdi pesad- prazo_da proposta~NAME quis~proposta recusei_muito recusei~caro recusei~proposta sumiu tinha tirou uma_da uma~NAME venceu_ontem vou`,
    '-3': `NAME_? NAME_so aceitar_a after-roadmap:eh after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi minha_proposta so_vale`,
    '-4': `aceitei_a aceito after-roadmap:fechei after-roadmap:foi a~foi feche- fechei fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `dados`,
    '10': `^_exporta after-roadmap:dados after-roadmap:meus exporta meus_dados`,
    '9': `copia manda uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim mim_$ o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar guard- infor- voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:informacoes after-roadmap:manda after-roadmap:mim antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ informacoes_$ mandar_tudo mandar~que manda~registros meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros registros_$ relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes arqui- arquivo confirm-delete:manda confirm-delete:que pode_mandar pode~tudo que~tem regis- sobre ver`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:antes after-roadmap:arquivo after-roadmap:tudo after-roadmap:uma confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:mim confirm-delete:para confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo dados~voce de_tudo do_que do~eu envia envia_o envia~que eu_contei manda~dados
manda~relatorio me_envia meu_$ minha- minhas o_relatorio quais que~contei relatorio_do relatorio~que tem_meu tem~mim tudo~eu ver~dados voce voce~meu`,
    '3': `:copia :informacoes :que :quero :ter :voce ^_antes ^_espera ^_quero after-roadmap:contei after-roadmap:guardam after-roadmap:mandar after-roadmap:quais after-roadmap:que after-roadmap:quero after-roadmap:ver arquivo_$ confirm-delete:me confirm-delete:o confirm-delete:voce dados_em dados~arquivo de_mim em_arquivo esper- espera espera_antes espera~quero falei_$ gosta- gostaria gostaria_de guardam
guardou guardou_$ informacoes_voce manda- manda_o manda_um mandar me_manda meus~em me~o o_que para_mim quais_informacoes quais~voce quero quero_baixar quero~meus quero~o quero~tudo que~falei que~guardou tem_de tudo tudo~voce uma uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
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
    '9': `:ai :oii NAME_$ ^_oii dia_$ oii`,
    '8': `ai_$ beleza_$`,
    '7': `:boa :bom :tarde ^_e after-roadmap:dora belez- beleza boa_tarde debts:NAME dia dora tarde`,
    '6': `,_tudo :dia :e ? after-roadmap:dia ai boa debts:bom tudo~?`,
    '5': `:eh :robo NAME~tudo after-roadmap:bom debts:bem debts:dia eh_robo n0 oii_voce robo_? tarde_$ voce~robo`,
    '4': `,~bem ,~certo ,~do ._meu :certo :sou ?debts after-roadmap:alguem alguem_ai bem_? boa~. debts:tudo eh~? opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo voce_eh`,
    '3': `,_sou :, :? :nome :voce NAME ^_boa after-roadmap:ai algue- alguem bem certo dividas_$ eh~, meu~eh`,
    '-4': `._$ :minhas :renegociar ?~de debts:oi minha- minhas minhas_dividas renegociar`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '17': `fala repet-`,
    '16': `como_$ socor-`,
    '15': `^_ahn ^_fala ^_ha ^_hein ahn ahn_$ entendi ha_$ nao_entendi`,
    '14': `^_como como hein hein_$ ou`,
    '13': `?debt-amount ?flexibles ^_ajuda ^_repete enten- ha oi_? rates:? repete`,
    '12': `^_oi audio audio_$ da_um oi preci- repete_$`,
    '11': `^_onde a_pergunta como_assim exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_preciso ^_socorro assim como~isso consent:ajuda da_uma delas delas_$ eh_mensal entendi_$ mensal mensal_isso mes_eh o_que pergunta posso quero_ajuda socorro tambem_$ tipo`,
    '9': `^_da ^_explica ^_posso ^_precisa ^_quais aceita_audio chuta- chutar chutar_$ eh_para entra estou~em explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ overdue:como pode_explicar pode_repetir por_mes por~eh posso_chutar preciso preciso_de quais quais_gastos qual que_pergunta repetir respondo ser`,
    '8': `:socorro ?essentials ?incomes ?overdue ^_aceita ^_exemplo ^_pergunta ^_pode ^_tipo aceita after-roadmap:ajuda ajuda- atola- de_qual debts:ajuda dividas_. eh_por eh~isso eh~mes essentials:? exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma n0 onde_acho overdue:que posso_mandar que_somar repetir_$ responder_$ ser_exato socorro_$ somar somar_tudo tenho_que tenho~somar
um_NAME um_help`,
    '7': `:ajuda ^_conta ^_entra ^_o ^_por after-roadmap:preciso ajudam as_que assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida compr- comprovar comprovar_$ consent:ha consent:me conta_o da~NAME da~help da~luz debt-amount:como debts:como debts:oi debts:pode devag- devagar devagar_$ de~. eh~escrever em_conta entendi_bulhufas escrever essentials:como essentials:fala
essentials:isso essentials:ou estou_atolado estou~me exato exato_$ facil facil_$ fala_de fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:que isso_serve isso~por limpar_minha limpar~vida mais_facil me_ajuda melho- melhor minhas_contas minha~financeira novo_$ onde organizar_minhas orien- orientacao para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil
pergunta~novo plano_$ portu- portugues portugues_$ precisa precisa_comprovar qual~a que_isso que_ser queria_ajuda que~serve rates:como rates:hein respo- sair_das sair~dividas serve_$ tambe- tambem taxa_$ tem~ser uma_luz vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_de ^_isso ^_respondo a_responder after-roadmap:help after-roadmap:nesse ajudam_quem ajudam~esta ajuda~responder aprox- aproximado aproximado_$ as~ja bruto bruto_ou com_juros com~ou consent:dividas da~forca de_gasto de_novo de_um debt-amount:o debt-amount:que debts:fala debts:preciso debts:que debts:ser dificil_$ direi- direito e_as era_a era~pergunta e~que faco_agora flexibles:qual forca_ai
foto foto_$ incomes:isso incomes:ou incomes:qual isso juros_ou juros~sem ler_direito liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar mexer~link minha_vida nesse nesse_link novo organ- organizar organizar~contas ou_da ou_o ou_sem overdue:entendi overdue:ha overdue:tipo o~tambem para_sair pode pode_ser pode~aproximado por~ou posso~foto preciso_me preciso~organizar qual_era qual~voce que
que_ja quem~devendo quer quero_limpar quero_organizar que~exato que~paguei que~tudo rates:acho rates:entendi rates:fala respondo_como sei~direito ser_aproximado serve simpl- simples simples_$ tem_que tipo_de tipo~gasto uma_forca uma~ai voce~quem`,
    '5': `?debts ^_bruto ^_gostaria ^_que ^_soma ^_vim a_pensao acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:orientacao after-roadmap:repete after-roadmap:sei alguem_me alguem~ajuda as_atrasadas as_opcoes bruto~liquido como_descubro como_eu como_respondo como~quanto contas_$ das_dividas da~exemplo
de_orientacao debt-amount:entendi debts:da debts:entra debts:exemplo debts:isso debts:ou debts:pergunta debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direito_explica do_meu do~filho eh_$ eh~valor entendi_foi entendi_nada entendi~nada entendi~pergunta entra_a entra_nisso entra~pensao escre- escrever_o escrever~numero esqueci_qual essa_informacao essen-
essentials:o essentials:onde essentials:por essentials:qual essentials:repete esta_devendo eu_faco eu_vejo eu~agora exemplo_$ fala_mais falando_$ falar_por fala~novo fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:ou foi_nada forca funciona~aqui gasto_$ incomes:exemplo incomes:fala incomes:mes incomes:o incomes:pode
incomes:quais isso_no isso~boleto isso~voce ler ler~explica limpa- limpar liquido loja_eh loja~essa manda- mensa- mexer nao~foi nao~ler nao~mexer o_do onde~essa onde~vejo opcoe- opcoes opcoes_$ ou_liquido ou_separado overdue:audio overdue:o overdue:quais o~eh o~eu o~ou o~quer o~significa para~isso pedir_ajuda pensao_do pensao~meu pergunta_de perguntou perguntou_$ preciso~um quais_sao quais~as
qual_loja qual~eh que_entra que_significa quem_esta quer_dizer queri- queria quero~das quero~minha quero~minhas que~dizer que~faco que~nisso que~perguntou rates:isso rates:oi responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ signi- significa significa_isso so_as soma soma_tudo soma~ou so~atrasadas tipo_como tipo_o tipo~que tudo_ou tudo~separado um_exemplo
vejo~juros vim vim_pedir vim~ajuda voce voce_esta voce_perguntou voce~falando`,
    '4': `:novo :pode ^_coloco ^_com ^_me ^_qual acho after-roadmap:contas after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:uma ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor_de amor~deus aparece aparece_$ app_aparece aqui aqui_$ aqui_? as assim_taxa bico_tambem coloco_o coloco~do
como_vejo como~sei como~taxa consent:ajudam consent:da consent:das consent:help consent:melhor consent:organizar consent:preciso consent:sabe consent:sair consent:um consent:uma consent:voce conta conta_$ contas conta~bico conta~vale credo- credor credor_$ da~toda de_deus de_hoje debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:fala debt-amount:isso debt-amount:ou debt-amount:posso
debt-amount:qual debt-amount:ser debt-amount:tipo debt-kind:tipo debts:as debts:dividas debts:entendi debts:exato debts:me debts:onde debts:por debts:posso debts:quero debts:sair debts:taxa debts:voce descu- devedor_$ de~ou de~sobre divid- dividas dizer do_app docum- documento documento_$ do~aparece do~marido eh_credor eh_essa eh_saldo eh~devedor em_que em~lugar enrol- enrolado enrolado_me
enrolado~ajuda entra_o entra~aluguel esqueci~era essa_$ essencial essencial_$ essentials:assim essentials:explicar essentials:juros essentials:mes essentials:novo essentials:precisa essentials:que esta_falando estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se explica faco~sair falan- falando falar~audio fazer_$ filho finan- financeira financeira_$ flexibles:precisa flexibles:tipo
gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:por incomes:posso incomes:precisa indicaram indicaram_voce indicaram~para informacao informacao_$ ja_paguei juros_$ link_$ liqui- lugar lugar_do lugar~app mandar_audio mandar_documento marido_tambem me me_indicaram mes mes_ou mes_voce mes~por mes~quer meu_filho meu_ou meu~da me~ai me~pelo minha- minhas no_boleto o_bico o_juros o_numero o_vale
o_valor oi_nao oi~entendi onde_eu onde_fica orientacao_sobre ou_por ou~juros ou~semana overdue:ajuda overdue:eh overdue:pergunta overdue:taxa o~ai o~entra o~meu paguei_$ para_ajudar para_que para~das para~o pedir pelo_amor pelo~de pensao pode~so por_audio posso~audio posso~por precisa_mandar precisa_ser precisa~documento precisa~exato que_$ que_lugar que_quer que_tipo quer_$ quero_sair que~credor
que~de que~do que~sabe que~saldo rates:essa rates:eu rates:mes rates:o rates:onde rates:ou rates:repete rates:ser rates:tambem sabe_fazer se_esta ser_so ser~as se~atrasada so~meu tenho~responder toda_$ um vale_tambem vejo vi_que vi~voce voce_para voce_quer voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual :aqui :posso :queria ?_$ ?consent ^_alguem ^_em ^_quero ^_vi ^_voce abert- aberto aberto_$ after-roadmap:ai after-roadmap:desse after-roadmap:devendo after-roadmap:gostaria after-roadmap:me after-roadmap:queria after-roadmap:sobre after-roadmap:vi after-roadmap:vida afund- afundado afundado_em afundado~divida ajuda_com ajudar ajuda~minhas amor apare- app atrasada_$ atrasadas atrasadas_$ a~.
a~do bico boa~queria boleto_$ coloc- coloco comecar_me comecar~ajuda como_faco como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:conta consent:contas consent:em consent:estou consent:fazer consent:minhas consent:orientacao consent:pergunta consent:quero consent:responder da das de_ajuda de_uma debt-amount:conta debt-amount:de debt-amount:pode debt-amount:so debt-amount:tudo
debt-kind:como debt-kind:que debts:agora debts:das debts:eh debts:estou debts:explicar debts:faco debts:mandar debts:mes debts:novo debts:o debts:organizar debts:orientacao debts:tambem deved- devedor deven- devendo de~NAME de~financeira de~mes de~orientacao de~renda digo digo_aqui divida_voce divida~esta dizer_essencial dizer_flexivel do_vermelho eh_parcela eh_taxa eh~em eh~pergunta em_aberto
em_divida entendi_o entendi~plano era escrever_$ essentials:bruto essentials:direito essentials:eh essentials:faco essentials:falando essentials:favor essentials:liquido essentials:mandar essentials:quer esta_atrasada estou_afundado estou_confusa estou_perdido eu_digo eu_posso eu~fazer eu~ouvi eu~que faco faco_para favor_$ fazer flexi- flexibles:bruto flexibles:de flexibles:juros flexibles:liquido
flexibles:mes flexibles:para flexibles:por flexibles:tenho flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:as incomes:entendi incomes:entra incomes:exato incomes:mandar incomes:pergunta incomes:ser incomes:taxa indic- isso_que junto junto_$ link loja luz me_perdi meu~tambem me~, me~voce n1 nada_desse nao_ouvi nao_sei nao~a nao~nada nisso
o_aluguel o_meu onde~isso onde~me orientacao_$ orientacao_financeira orientacao~minhas ou_tudo ouvi_direito ou~do ou~junto ou~parcela overdue:da overdue:exemplo overdue:pode overdue:posso overdue:qual overdue:se overdue:tenho o~comeco o~posso o~total para~com para~minhas parcela parcela_em parcela~aberto perdi- perdi_, perdido perdido_me perdido~ajuda perdi~qual pergunta_isso poderia~? por por_um
por~pergunta posso_falar posso_fazer posso_te posso~perguntar preciso~ajuda preciso~orientacao preciso~uma qual_divida qual_mes qual_renda quanto_falta que_eh que_posso que_responder que_voce queria_uma queria~ajuda queria~com queria~para quer~essencial quer~flexivel que~? que~ajudam que~digo que~para que~parcela que~posso que~taxa que~te que~tenho rates:a rates:as rates:direito rates:eh
rates:entra rates:explica rates:ler rates:pergunta rates:que rates:responder rates:respondo rates:simples refor- renda_voce renda~esta repete_a repete_que repete~eu repete~pergunta sabe sair~vermelho saldo saldo_devedor sei~esta sem_$ sem_juros sobre sobre_minhas sobre~dividas socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da tudo_junto um_ou um_por
uma_ajuda uma_orientacao um~tudo um~um vale valor_com valor_de valor_total valor~hoje valor~juros valor~ou vejo_isso vejo_o`,
    '-3': `:com :funciona :quero ?after-deficit ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_$ ^_acho ^_apaga ^_boa ^_deixa ^_desfaz ^_desfazer ^_ja ^_minha ^_muda ^_nenhuma ^_nunca ^_ok ^_outra ^_pula ^_reset ^_retorna ^_sair ^_sei ^_sem ^_so ^_todas after-roadmap:? after-roadmap:agora after-roadmap:eu after-roadmap:posso after-roadmap:tem anterior antes apaga
as_dividas atend- avisa- banco bloqu- boa calor casa_$ cobra- consent:favor consent:meu consent:numero consent:por conta_uma conve- de_pergunta deixa depoi- depois desca- desco- desfaz desfazer desfazer_isso dessa dinhe- dinheiro disso do_tempo eh~? encer- entendi_mais entendi~ou esse eu_falei eu_vou eu~saber favor_me favor~ajuda fazem fazem_$ ficar- fora_$ funciona_$ incomes:essa ja_te liga
liga_$ ligar lista mais_$ mais_ou mais~menos me_fala me_liga mesmo mesmo_$ meu_numero me~a me~do me~o mim mim_$ mostr- mostra muda muda_de mudar muda~pergunta nao_$ nao_precisa nao_tenho negociar nem_sei nenhuma nunca o_# ok ou_menos outra_pergunta overdue:todas o~nao paga para_mim parar para~? parti- passa- passar pergunta_anterior pode_mandar pode_passar por~me posso~? preciso_pensar prime-
primeiro primeiro_$ pront- pronto pronto_$ proxi- proxima pula pula_$ pular_? que_dia quero_sim quero~o que~falei que~fazem que~tem que~vou rates:, rates:juros rates:rotativo reset reset_$ retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~que so_isso some tempo tempo_$ termi- uma_pergunta vamos vida_$ voce_$ voce_eh voce_fazem voce_tem vou vou_saber worry:estou`,
    '-4': `:isso :voce ?confirm-change ?confirm-creditor ?worry ^_nada ^_perdi ^_quem ^_tudo ^_volta acho_que after-roadmap:a after-roadmap:eh after-roadmap:qual ajuda~organizar anter- cance- coisa coisa_$ com_isso com_o confi- consent:? consent:nao consent:sim da_para de_juros de_que de~tipo eh~de eh~divida entendi_de entendi~que essentials:me essentials:quero falei fora juros_, lembr- menos menos_$ negoc-
nem nenhu- onde_vejo o~tem passa pensar pensar_$ que_tem rates:taxa respondi rotat- rotativo saber sair_$ taxa_de tipo_eh tipo~essa ver volta- voltar`,
    '-5': `:como ?after-crisis ?confirm-amount ?income-source ^_esta after-roadmap:isso after-roadmap:novo after-roadmap:o after-roadmap:pode after-roadmap:que consent:pode desfa- essa_divida nao~de qual_o tem_$ volta`,
    '-6': `boa_pergunta eh_isso oi_$ outra pular`,
    '-8': `after-roadmap:como`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '18': `liga`,
    '16': `atendente human- humano`,
    '15': `^_atendente ^_chama falar_com`,
    '14': `chama humano_$`,
    '13': `algue- alguem atendente_$ liga_$ me_liga qual~# quero_suporte supor- suporte suporte_$`,
    '12': `chama_o falar me_transfere o_# transfere`,
    '11': `^_falar pessoa_$ qual_o telef- telefone trans- transfere_$`,
    '10': `:humano ^_liga ^_me liga_para ligar liga~mim pesso- pessoa`,
    '9': `alguem_$ de_verdade gente passa_para`,
    '8': `:atendente ^_qual atendimento ligar_para quero~com robo super- verda- verdade`,
    '7': `:tem after-roadmap:atendente chama~gerente com_um debts:liga debts:qual gente_$ gerente_$ ligar~voce para_voce posso_ligar posso~para qual quero_pessoa rates:me responsavel responsavel_$ tem~de um_atendente uma_pessoa voce_$`,
    '6': `after-roadmap:alguem after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor com consu- consultor consultor_$ debts:falar debts:quero essentials:me geren- gerente humano_ai me me~para o_gerente para_alguem passa quero quero_falar rates:alguem rates:liga ser_humano ser~ai tem_ser tem~? tem~humano voce_tem`,
    '5': `?rates ^_quero after-roadmap:chama after-roadmap:falar after-roadmap:humano after-roadmap:ligar after-roadmap:passa atendimento_humano cansei_de cansei~robo centr- central central_de central~atendimento com_alguem com_consultor com_especialista com_gente com~pessoa de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar debts:para de~quero especialista especialista_$
essentials:atendente essentials:falar essentials:o essentials:qual essentials:quero essentials:tem falar~consultor falar~especialista falar~gente favor_$ ligar_$ mim_$ para_responsavel passa~alguem passa~responsavel quero_gente rates:atendente rates:com rates:falar rates:o rates:para rates:qual robo_quero robo~gente tem tem_central um_humano um~?`,
    '4': `,_quero ,~pessoa :o ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_queria ^_voce after-roadmap:atendimento after-roadmap:gente after-roadmap:gerente after-roadmap:robo after-roadmap:um alguem_pode alguem~me atendimento_$ canse- cansei chama_uma chama~pessoa com_robo com_uma de_voce debts:tem debts:verdade de~? de~por espec- essentials:chama essentials:com
essentials:humano essentials:transfere falar~alguem falar~robo favor gente_de gente~verdade me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade o_telefone para_mim pode_me pode~ligar por_favor posso prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com rates:# rates:pessoa rates:quero rates:transfere resol- resolve resolve_, resolve~quero
robo_$ robo~quero telefone_de telefone~voce tem_alguem tem_ninguem verdade_? verdade_por verdade~favor voce`,
    '3': `:? :cade :falar :voce ^_alguem ^_cade ^_prefiro ^_tem after-roadmap:consultor after-roadmap:quero after-roadmap:ser after-roadmap:telefone after-roadmap:verdade ai_de ai~verdade alguem_de alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o chama_um chama~humano com~responsavel conve- conversar conversar_com conversar~uma debts:gente debts:me debts:mim debts:o debts:posso eh_robo
essentials:atendimento essentials:de essentials:ligar essentials:para essentials:pessoa essentials:posso essentials:responsavel essentials:robo eu_ligar falar~o falar~um me_atende me~alguem nao_tem ningu- ninguem o_responsavel o~de para para_eu para~ligar possa possa_me possa~atender prefi- prefiro que_possa quero_um rates:chama rates:gente rates:ligar rates:mim rates:tem rates:verdade respo- ser
telefone_para telefone~eu tem~que tem~telefone um um_telefone voce~robo`,
    '-3': `?worry ^_oi ^_para ajuda com_o falar_$ lembr- me_ajuda me~o oi volta- voltar`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `desem-`,
    '11': `after-roadmap:estou after-roadmap:meu after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `INCOME ^_perdi perdi`,
    '9': `a_empresa after-roadmap:embora after-roadmap:empresa after-roadmap:salario after-roadmap:servico demit- embor- embora empresa sem suspe-`,
    '8': `after-roadmap:cortaram after-roadmap:minha bloqu- desempregado do_servico o~me servico servico_$ traba-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:pensao after-roadmap:sai a~fechou bloqueou corta- desempregada desempregada_$ dispensou embora_$ empre- estou_desempregada estou_desempregado familia_$ firma firma_fechou me_bloqueou me_dispensou meu_contrato minha_pensao pensao_$ renda_$ sai_do servi- trabalhar trabalhar_$`,
    '6': `^_estou ^_fiquei a_firma acabo- acabou after-roadmap:contas after-roadmap:desempregado after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:renda after-roadmap:tenho after-roadmap:trabalhar after-roadmap:trabalho auxilio_$ a~faliu a~me contrato cortaram_meu demitido desempregado_agora dispensou_$ emprego estou~agora faliu fechou_$ fique- fiquei fiquei_sem fui_demitido
meu_auxilio nao_posso o_inss ontem ontem_$ perdi_o perdi~emprego quebr- renda renov- sai salar- salario tenho_mais trabalho_$`,
    '5': `:recebo ?after-roadmap ^_a ^_cortaram ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:ontem after-roadmap:posso after-roadmap:rua as_contas auxil- auxilio beneficio_foi bico contas contr- cortado cortado_$ cortaram demitida desli-
estou estou~sem fecho- fechou fui_demitida fui_para fui~rua inss mandaram_embora me_mandaram meu_beneficio me~embora nao_recebo nao~mais o_emprego o~nao para_rua pensao perdi_meu recebo~bolsa salario_$ sem_salario uber`,
    '4': `:mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:emprego after-roadmap:foi after-roadmap:meses after-roadmap:nao after-roadmap:ter benef- beneficio bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ deram do_emprego emprego_$ estou_sem famil- familia fui~embora ifood manda- mandaram mandou_todo mandou~mundo me_deram
meses meu meu_bpc meu~foi me~as me~do minha minha_renda minha~do mundo mundo_embora nao_tenho nao~ter o_patrao patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sai~emprego sem_renda sem_trabalho tirar- tiraram todo_mundo todo~embora trabalho vou_ficar vou_ter`,
    '3': `#~, ,~agora ,~entra :acaba :bolsa :em :emprego :estou :familia :fiquei :janeiro :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:conta after-roadmap:familia after-roadmap:ficar after-roadmap:hoje after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber after-roadmap:trampo
after-roadmap:venceu after-roadmap:vou a~desse bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia desempregado~# embora_hoje entra_nada estou_parado e~seguro faz_# faz~meses ficar ficar_sem fui~, incomes:desempregado incomes:entra incomes:faz incomes:meses janeiro_$ mandaram~hoje mando- mandou me meses_$ meses_, meses~nao meu_trampo meu~nao me~ontem minha_conta
nao_entra o~acaba parad- parado parado_sem partir perdi~trampo por~da posso proxi- recebo rua_$ sem_receber ter tramp- trampo trampo_$ venceu_e vou~sem`,
    '-3': `:agora :meu ^_mudou ^_qual aceitaram after-roadmap:aceitaram after-roadmap:eh after-roadmap:em after-roadmap:mudou after-roadmap:prazo after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem bolsa~e familia_e mais_$ me~no mudou mudou_meu mudou~salario o_prazo prazo qual`,
    '-4': `?income-source aceit- after-roadmap:no meu_salario`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '16': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `menor_$ nao~# sou`,
    '10': `consent:tenho`,
    '9': `:anos ^_sou compl- tenho_#`,
    '7': `:tenho ^_ainda ^_faco consent:ainda consent:faco consent:idade faco_# idade quinz- quinze quinze_$ tenho tenho~anos`,
    '6': `#_anos anos anos_$ consent:falta consent:menor consent:minha consent:para`,
    '5': `^_falta consent:ano idade_eh menor`,
    '4': `#_em #~? #~que :estou ainda ainda_nao ano anos_e anos~estou ano~# consent:em consent:mas consent:so consent:vem de_idade de_menor e_estou e~devendo faco faco~em falta idade_$ minha~eh nao_sou so_# sou~de sou~menor tenho_so tenho~# vem_$`,
    '3': `#~dezembro #~meio #~posso :devendo ^_minha anos_posso anos~usar consent:NAME consent:de consent:eu consent:fazer consent:fiz consent:mae consent:nao consent:um deven- devendo devendo_no devendo~cartao de~mas dois_meses dois~para estou_devendo estou~no eu~# fazer_# fiz fiz_# mae maior_de maior~idade minha_mae no~da para_# para_eu para~fazer posso_usar que_vem sou_de sou_maior sou_menor tenho~e
um_ano um~para vem`,
    '-3': `^_ja aceit- aceito consent:aceito consent:perguntar consent:sim ja~# pergu- perguntar perguntar_$ pode_perguntar sou~maior`,
    '-4': `,~# consent:filha filha filha_$ opcao`,
    '-5': `consent:ja`,
    '-7': `nao_,`,
    '-9': `,_tenho sou~nao`,
    '-10': `consent:,`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:esse after-roadmap:mes`,
    '10': `esse nao_consegui`,
    '9': `mes_nao`,
    '8': `^_esse after-roadmap:consegui conse- mes nao_paguei nao~o o_plano paguei_$`,
    '7': `after-roadmap:plano after-roadmap:tive consegui nao_deu plano plano_$`,
    '6': `:mes ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apert- apertou como_pagar consegui~o deu_para deu~pagar esse~eu furei nao~como nao~pagar nao~para o_dinheiro pagar_$ pagar~NAME para_pagar tive`,
    '5': `:esse :nao ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apertou~nao atrasei deu dinhe- dinheiro do_plano e_nao e~paguei mes_eu nao_sobrou pagar pagar_a usei usei_o`,
    '4': `:foi NAME_. ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu aqui_nao carne_$ conseguir~nada consegui~# cumpr- da_$ desse~nao do_carne gaste- gastei mes_$ mes~foi nada_esse nada~mes nao_foi nao~dar nao~os os_# os~do pagar_as pagar~contas paguei_nada para~as parcela_desse parcela~mes remed- remedio
sem_dinheiro`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_gastei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:como after-roadmap:conseguir after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:novembro after-roadmap:o after-roadmap:parcela after-roadmap:sem after-roadmap:sobrou after-roadmap:ter
after-roadmap:vem after-roadmap:vou aqui as_contas a~. a~desse a~novembro carne combi- combinado combinado_$ consegui_pagar consigo~a contas_$ dar de_novembro devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao estou_sem fique- fiquei fiquei~e foi mes_que mes~nao mes~vem nao nao_vai novem- novembro novembro_$ o~do pagar_nada pagar_o pagar~de pague- paguei
paguei~esse plano_esse plano~mes pular que_vem saiu sobro- sobrou ter_que vai_dar vou_ficar vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por after-roadmap:tenho da_para enten- entendi_o entendi~plano esse~? e~mes n0 nao_tenho paguei~o todo_mes`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:so after-roadmap:todo conseguir~isso entendi esse_plano isso_tudo isso~por nao_entendi pagar_isso pagar~tudo quem tudo_por`,
    '-5': `^_quais after-roadmap:quais paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '28': `?debt-creditor`,
    '19': `?income-low-month ?instalments-left`,
    '18': `^_$ ^_tudo debt-creditor:NAME`,
    '17': `?debt-kind debt-amount:#`,
    '16': `n0`,
    '15': `^_todas ai_ai confirm-amount:mil incomes:# which-creditor:NAME`,
    '14': `?after-deficit ^_ai ^_eita ^_kkk eita eita_$ kkk kkk_$`,
    '13': `FIGURE nenhuma_em pensar pensar_$ subiu`,
    '12': `?debt-amount ?overdue ^_as ^_fixo ^_nossa as_vezes atras- calor_$ fixo flexibles:# instalments-left:# menos nossa overdue:NAME overdue:desde que_calor rates:juros sei_$`,
    '11': `#_em ?incomes ?rates ^_achei ^_pois alta como_voce debt-kind:eh domin- domingo esse_governo essentials:# fe_$ more-debts:, para_# pois pois_eh tenho_fe worry:tudo`,
    '10': `# #_NAME ?debts NAME_# ^_aff ^_hoje ^_misericordia ^_ontem ^_ouvi ^_sei aceitarem aff after-roadmap:# after-roadmap:aceitarem after-roadmap:amanha boa_semana bom_domingo calma_ai caro_$ cet cobra conto conto_$ debt-kind:carne debt-kind:emprestimo deixa_eu desde dific- dificil domingo_$ eu~paguei falei_isso fe isso_? ja~isso mais_ou maria miser- misericordia misericordia_$ nao~negociar no_banco
offers:estou ou_menos ouvi ouvi_falar overdue:a overdue:todas quinh- rates:# thirteenth:sou`,
    '9': `#_da ,~tem ,~tudo ._. .~. :👍 EXPENSE NAME~NAME ^^ ^_calma ^_desde ^_hum ^_meu ^_sao ^_um a_vida after-roadmap:achei after-roadmap:cet after-roadmap:fala after-roadmap:la after-roadmap:sei amanh- amanha calma complicado complicado_$ consent:sim debt-kind:da depen- depende depois_passo depois~la deus~mais dificil_$ dinheiro_some eh_complicado eh_mais gover- governo hum hum_$ instalments-left:a
instalments-left:so ja_respondi ja_volto ja~essa maria_$ mil n1 nao~so natal natal_$ nossa_senhora outra_divida overdue:meses overdue:so o~some passo_la pensa- preciso_pensar rates:% rates:cobra respondi_essa respondi~pergunta semana_$ sobra_nada subiu_$ thirteenth:, thirteenth:ai todo_mes uns vida_$ volto volto_$ vou`,
    '8': `#_$ #~vista ,_# ,_acabou :criou ? ?essentials KIND ^_cartao ^_consegui ^_depende ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_mil ^_pera ^_vixe ^_vou a_$ achei after-roadmap:decimo after-roadmap:mim after-roadmap:terceiro aqui_$ calor carro_$ casar casar_$ cinqu- confirm-amount:, consegui_um criou debts:sao debts:serasa depois~conto deus_eh devem devem_dinheiro de~divida dirig- dirigindo
dirigindo_$ divida_$ emprego_$ espera essa_pergunta esse_plano essentials:esta esta_dificil esta_puxado estou_dirigindo estou_ferrada estou_lendo estou~aqui falar_$ feliz feliz_natal ferra- ferrada ferrada_$ income-low-month:zero incomes:minimo incomes:salario instalments-left:ainda instalments-left:falta instalments-left:metade lendo lendo_aqui mais~menos matar me_devem menos_$ mes mes_$
me~dinheiro mil_$ more-debts:NAME nao_, nao_da nao~acabou overdue:ano overdue:nenhuma paga_primeiro parar_de parar~pagar perai pode_isso pode~? puxad- puxado puxado_$ qual~primeiro quanto_eu salar- te_conto tem_como tudo_caro vence vez vixe vixe_maria vou_casar`,
    '7': `#_! #_do #~# #~NAME #~mais , ,_pago :# :kkk :primeiro :sobra NAME NAME_nao NAME~esta ^_NAME ^_arrumei ^_carne ^_comecei ^_depois ^_devo ^_fatura ^_ja ^_metade ^_serasa ^_talvez ^_uma a_bateria a_menor acabou~bateria aceitaram_meu aceitaram~cartao after-deficit:o after-roadmap:13o after-roadmap:aceitaram after-roadmap:melhor after-roadmap:mudou after-roadmap:receber after-roadmap:recebi
after-roadmap:todo after-roadmap:vence after-roadmap:venda ajuda~organizar arrumei arrumei_emprego ate_as atrasei_o atraso atraso_$ a~vence banco banho bateria bateria_$ burro chega~divida comecei confirm-amount:dois confirm-delete:pera da_venda de_pagar de_vez debt-amount:e debt-creditor:do debt-creditor:loja debt-kind:cartao debt-kind:do debt-kind:fatura debt-kind:mesmo debts:# debts:devo
decimo_terceiro depende_$ de~em diarista_$ dois duzia e_nome eh_NAME eh_a eh~para em_quando esta_atrasado estou_lascado eu_ja e~sujo fia_$ flexibles:o ganho ganho~demais governo_$ income-low-month:# income-low-month:mes incomes:a incomes:sei instalments-left:duzia ja~metade ja~respondo la lasca- lascado lascado_$ mais_# mais~a merca- metade_$ meu~esta mim mim_? more-debts:isso moto_$ mudou
muito~mim n2 nada_nao nao_ajuda nao~pago novec- o_salario offers:# onibu- onibus overdue:atrasado overdue:de overdue:dias overdue:fia overdue:semana o~# pediram_# pela_NAME pensando_$ pera pouco primeiro_$ quero_negociar quero~pagar que~? rates:. salario sem_juros seman- semana sexta_$ sobra some_$ talvez_$ tambe- tambem telev- televisao tem~NAME tenho~divida thirteenth:estou todas_$ tudo_subiu
venda vez_em vezes vezes_$ vez~quando vou_perguntar which-creditor:a worry:isso`,
    '6': `#_# #_hoje #_k #_meses #_na #_no #~que $ + ,_cai ,_o ,_so ,_sou ,~# ,~NAME ,~isso 13o :agora :ainda :mandei :minhas :nada :quem :sei ?_? NAME_e NAME~, ^_a ^_aceitaram ^_bati ^_cinco ^_esse ^_estou ^_gasto ^_os ^_que a a_luz a_trabalhar acabou_a achei_pesado after-roadmap:chama after-roadmap:chega after-roadmap:comecei after-roadmap:isso after-roadmap:ja after-roadmap:menor after-roadmap:organizar
after-roadmap:parar after-roadmap:pediram after-roadmap:quero after-roadmap:recomecar agiot- agiota agora~o ah amanha_$ anive- aniversario aniversario_$ ano_$ as atrasado a~eh a~parcela banco_estava banco~cheio banho_$ bati bati_o bati~carro bom_que bom~existe cacho- cachorro cada_dia cada~pior carne- caro carta- cartao cheio cheio_$ chovendo chovendo_aqui cobra_nada cobra~nao com_atraso comecei_a
comecei~trabalhar compl- confirm-amount:eh consegui~trabalho consent:e corri- corrido corrido_$ credi- creio_meus creio~filhos da~pagar debt-amount:dia debt-creditor:da debt-creditor:dona debt-kind:conta debt-kind:crediario debt-kind:de debt-kind:foi debts:$ debts:banco debts:na debts:sei depois_te dia dia_dificil dia_pior do_banco doze do~# e_o eh~aniversario esper- essas_contas esse~so
esta_chovendo esta_corrido estava_cheio esta~aqui estou~banho estou~onibus eu~# existe existe_isso fecho_$ fgts fia filhos_sozinha fixa fixa_$ fizer- fizeram flexibles:spotify ganho_o ganho_pouco ganho~minimo hoje_esta hoje~corrido hoje~meu incomes:fixa instalments-left:anos instalments-left:e instalments-left:mais instalments-left:na instalments-left:quinta instalments-left:uma ja k mae_mora
mae~comigo maio_$ mandar~papeis mandei~para marco marisa_nao menos~mes mercado mes_so meu_13o meu_aniversario meus~sozinha meu~foi mil_e minha~me minha~mora mora_comigo more-debts:# more-debts:nao more-debts:tambem muito_para na_televisao nao_so nao_sobra nao~o negoc- negociar netfl- netflix no_banho no_onibus no~agora oferta~por offers:pensar oitoc- oitocentos onibus_agora organizar_$ overdue:as
overdue:mes overdue:ontem overdue:parcelas o~atrasou o~estava pagar_tanto pagar~a pago~certinho paguei_com paguei~atraso paguei~do para~tanto parcelas passa_de passa~# perguntar pesado pesado_$ pior pior_$ por_# pouco_demais quatr- que_existe que_nem quem~isso quero_parar quero_recomecar quero~das que~dificil que~me quint- quinta quise- quiseram_negociar quitar rates:estou rates:nada renda_fixa
sair_das sair~dividas saiu senhora_$ sete setem- setembro setembro_$ sexta sim_e so_mais sou_mei spoti- spotify talve- talvez tambem_esta te_respondo televisao_$ tenho_outra tenho~fixa thirteenth:maio thirteenth:pensar todas_atrasadas traba- treze- um_trabalho uma_divida uns_# veio veio_tudo vi_na vida vi~televisao voce~para vou_mandar vou_ver vou~essa vou~os`,
    '5': `#_agora #_boletos #_por #~dia #~eu ,_ainda ,_vou ,~quase 13o_$ :casa :contas :dia :errado :mexer :netflix :nisso :qual :renegociar :salario :viu ?_e ?_o ?thirteenth ?~de ?~que NAME_$ NAME_esta NAME~setembro NAME~tem ^_amanha ^_boa ^_caiu ^_cobranca ^_crediario ^_dois ^_essas ^_financiamento ^_lembrei ^_meia ^_moto ^_mudou ^_na ^_novecentao ^_oitentinha ^_quinhentao ^_semana ^_uns ^_vendi ^_vi ^_👍
a_netflix achan- achando achando_salgado achei_caro after-deficit:de after-deficit:divida after-deficit:vou after-roadmap:ajuda after-roadmap:aluguel after-roadmap:cartao after-roadmap:deles after-roadmap:esqueci after-roadmap:estava after-roadmap:falar after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:governo after-roadmap:logo after-roadmap:matar after-roadmap:menos
after-roadmap:mudar after-roadmap:outra after-roadmap:paguei after-roadmap:querem after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:sexta after-roadmap:subiu after-roadmap:vez after-roadmap:vista ai ai_que ai_vou ai~ver ajuda_a aquela_la aqui avisar_que a~primeiro banco_$ bater- boletos bolsa~e botar~# cachorro_esta cachorro~doente cada caiu_a caiu~internet casa_? cento_e
chama- chamando chamando_de chamando~burro cinco cinco_$ cinquenta cobra_juros com_esse com_meu com_nada comecar~NAME como_deixar como~mais com~banco com~nao com~plano concordo_com concordo~esse consent:cobra consent:mas consent:pode consent:quanto consent:quem consent:ser consi- consignado_$ consigo_$ conta~nao cpf crediario crediario_$ da da_loja da~# da~foi de_burro de_consignado de_divida
de_ferias debt-amount:cinco debt-amount:esta debt-amount:mil debt-amount:novecentao debt-amount:oitentinha debt-kind:financiamento debt-kind:loja debt-kind:moto debts:estou debts:kkk debts:matar debts:meu debts:tenho debts:vergonha decim- dei_# deixar_mais deixar~leve deixa~pegar deixa~pensar depende_do diari- diarista dias_$ dinhe- dinheiro disseram~vao divida_? do_emprestimo do_mes doente_$
duzen- duzentos duzia_$ e e_NAME e_meio economizo eh_? eh_itau eh_mil eh_muito eh~% eh~eh eh~vida eles_disseram eles_nao eles~que em em_dezembro em_dia em_marco emprego entendi_mais entendi~ou espera_ai espera~vou esqueci_de essentials:a essentials:bom essentials:deus essentials:um esta esta_doente esta_me esta~chamando estou estou_achando estou_no estou~salgado eu_consigo eu_economizo eu_pensar
familia_e fechei_o feria- ferias ferias_$ fiado filha_nasceu financiamento flexibles:e foi foi_$ foi_embora fraco gasto~nada genro governo_nao governo~ajuda igual income-low-month:fraco income-low-month:muito income-low-month:que income-low-month:tem incomes:do incomes:mil incomes:um indicou indicou_voce instalments-left:faltam instalments-left:meia instalments-left:ultima irma_me irma~indicou
itau itau_eh itau~NAME ja_falei juros_$ juros_, lembrei~outra leva leva_para leve leve_$ logo_a loja_$ maio mais_leve mais_uma mais~ano mandar_os mandei_errado marco_$ marido_foi marido~embora maris- marisa me_chamando me_indicou meia_duzia meio menor_primeiro mes_fraco meses_$ mes~sobrou meu_cachorro meu_cartao meu_genro mexer_nisso me~no me~voce minha_casa minha~nasceu minimo_$ minut- minuto
minuto_$ mora more-debts:acabou more-debts:para mudou_meu mudou~salario n3 na nada~so nao_concordo nao_eh nao_pago nao_quero nao_quiseram nao~? nao~itau nao~juros nao~sou nasce- nasceu nasceu_$ negociar_agora no nome_sujo nossa_que nossa~susto novecentao novecentao_$ o_NAME o_carro o_mercado ofereceram_# offers:ai offers:vou oiten- oitentinha oitentinha_$ oitocentos_$ organ- organizar overdue:faz
overdue:outubro overdue:passada overdue:resto overdue:uns o~eh o~no o~por o~saiu pagar_menos pago_tudo paguei_# paguei~NAME para_avisar para_divida para_mim para_responder parce- parcelas~emprestimo pegar~fatura pix~# plano plano_$ porta- por~comecar posso_atrasar posso~menos pouqu- pouquinho proto- protocolo quanto_voce quanto~cobra quanto~economizo quanto~leva que_estou que_susto que_vao
quero_receber quero_sair quero~minha quero~nada que~que que~sou quinhentao quinta_$ quis_me rates:ao rates:cento rates:eh rates:sem rates:te reais recebi~13o respondi respondo_$ salario_nao salario~da salgado_$ sao se_eh sei~nisso ser_$ sera sera_que sim_pode so so_para so_sobrou sobrou_pouco sou sou_diarista so~avisar so~pouco spotify_$ sujo sujo_$ susto susto_$ tche tche_$ tem_mes tem_o
tempo_leva tempo~para tem~deixar tenho_decimo tenho_sim thirteenth:em thirteenth:inteiro thirteenth:mei thirteenth:veio tirar_$ toda todas todo tomar~casa trabalho_$ trezentos trint- trinta tudo_$ um um_minuto um_salario uma_, vai_me vai_para vai~divida valor_do vao~ligar varia_muito vendi ver_com ver~meu vinte vizinha voce_cobra voce~? vou~banco vou~com worry:as worry:cobranca worry:ja worry:nome
👍 👍_$`,
    '4': `#_+ #_. #_avista #_com #_conto #_de #_dias #_e #_mil #_nao #_que #_x #~da #~fgts #~mesmo $_# ,_NAME ,~mei ,~um . / 13o~# :_# :atraso :como :cpf :dividas :domingo :essas :esta :faco :fgts :gostaria :hoje :nao :negociar :pago :parcela :pena :podem :sexta :toda :vou ?offers ?~eh INCOME NAME_ate NAME_esse NAME_nem NAME_tambem NAME~# NAME~em NAME~pagar NAME~que ^_? ^_agiota ^_aquela ^_cada ^_celular
^_cobra ^_cpf ^_creio ^_dei ^_deixa ^_desculpa ^_deus ^_dia ^_dona ^_fala ^_falei ^_faltam ^_ganhei ^_loja ^_lojas ^_meio ^_mercearia ^_minha ^_moveis ^_o ^_oitocentos ^_podem ^_pretendo ^_queria ^_recebi ^_sera ^_sete ^_sim ^_trabalhei a_do a_fila a_marisa a_vista acaba~marco aceit- achei_que acho~tem adici- adicionar adicionar_uma adicionar~divida after-deficit:achei after-deficit:dinheiro
after-deficit:mes after-deficit:pagar after-deficit:para after-roadmap:aquela after-roadmap:arrumei after-roadmap:atraso after-roadmap:carro after-roadmap:cobranca after-roadmap:comprovante after-roadmap:deixar after-roadmap:divida after-roadmap:economizo after-roadmap:emprego after-roadmap:era after-roadmap:fazendo after-roadmap:ganhar after-roadmap:ha after-roadmap:limite after-roadmap:mandou
after-roadmap:me after-roadmap:mil after-roadmap:nao after-roadmap:no after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:recebo after-roadmap:sera after-roadmap:so after-roadmap:trabalho after-roadmap:valor after-roadmap:vendi after-roadmap:vida ai_$ ainda~# aluguel_mudou amanha_eu antes~natal apareceu_# apareceu~% apertado apertado_esse apertado~plano aquel- ate_setembro
atrasar atrasou avist- avista a~esse a~estava a~toda banco_foi banco_ja banco_segunda banco~educada barao botar bravo bravo_$ burro_$ buscar carne carne_$ carro cem cem_$ chequ- cheque chora- chorando chorando_$ cinquenta_$ cobra_$ cobranca com_# comecar_pela comig- comigo comigo_$ comprovante com~esposa com~marido confirm-amount:# conseguir~isso consent:antes consent:graca consignado conta_,
conversar~minha cortaram~bolsa cpf_eh creio da_# da_conta da_empresa dar dar_certo da~. da~diminuir de de_luz de_mil de_uma de_vergonha debt-amount:mas debt-amount:meio debt-amount:tudo debt-creditor:eh debt-creditor:moveis debt-creditor:o debt-kind:limite debt-kind:pessoal debts:? debts:a debts:barao debts:coisa debts:cpf debts:deus debts:eh debts:esta debts:um debts:vai decimo deles deles_$
depende~mes desconto_, desconto_? descu- desculpa dessas_$ deus deus_quiser deus~vai devo devo_# devo_o dez de~da de~juros de~veio dia~consigo diminuir_o diminuir~valor dinheiro_$ dizim- dizimo do_fgts do_natal do_salario do_ze do~. do~de do~foi e_cinquenta econo- educada_$ egua eh_$ eh_bravo eh_da eh~dinheiro em_maio empre- emprestimo_pessoal em~e entrada errado_$ escrito_$ espera_um
espera~pouquinho esqueci~uma essa_conta essentials:, essentials:de essentials:eh essentials:estou essentials:oitocentos essentials:ouvi essentials:transporte essentials:vou esta_assim esta_chorando esta_um estav- estava estava_grande esta~apertado esta~em este estou_na eu_pegar eu~, eu~mais exist- faco~de falei_o falei~salario falta_metade faltam fazen- fazendo feche- fechei fez_um fez~acordo
fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando financeira_$ flexibles:basico flexibles:com flexibles:dizimo flexibles:gasto flexibles:nada flexibles:por flexibles:uns foi_educada ganha- ganhe- ganhei ganho_# gasol- gasolina gerente_saiu gerente~de grand- grande grande_$ income-low-month:, income-low-month:. income-low-month:as income-low-month:metade
income-low-month:nada income-low-month:nao income-low-month:nunca income-low-month:servico income-low-month:varia incomes:demais incomes:depende incomes:deus incomes:dois incomes:e incomes:ganho incomes:mais incomes:recebo indic- infelizmente_$ inss~# instalments-left:acaba instalments-left:doze instalments-left:duas instalments-left:eh instalments-left:marco instalments-left:paguei
instalments-left:sete intei- inteiro inter- irma isso_tudo isso~gracas ja_era ja_te jogar julho juros justica_veio k_$ lembrar ligacao limite_da limite~conta logo lojas loter- loterica loterica_$ luz mae_tambem mae~esta mais~cobranca mandei mandei_# marid- marido marido_primeiro me_ligar me_matar me_ofereceram mei mei_$ meia melhor menor menos_por merce- mercearia mes_? mes_no mes_que meses
mesmo_gracas mesmo~a metade_do meu meu_bolsa meu_marido meu_patrao meu~eh meu~familia meu~primeiro minha minha_filha minha_irma minha_mae minha_vizinha minha~? minha~fez minha~tambem moca~banco more-debts:lembro more-debts:marisa more-debts:mesmo more-debts:o more-debts:que movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou_$ muito muito_$ muito_apertado muito_dinheiro muito~esse multa
na_loterica nao_cobra nao_paguei nao_tem nao~decimo nao~me nao~mexer nao~muito nao~parar nao~passar nao~porque nao~renda negociar~o nenhuma_esse nenhuma~mes no_rh no_vermelho norde- nordeste nove novecentos no~# no~ja no~segunda o_13o o_dinheiro o_mes o_oficial offers:, offers:aceito offers:avista offers:dia offers:essa offers:meu offers:ofereceram offers:ofereceu offers:para offers:sera oi_,
os_papeis outub- outubro overdue:agosto overdue:contas overdue:duas overdue:infelizmente overdue:meu overdue:minha overdue:um overdue:venceu o~da o~de o~errado o~mudou pagar_# pagar_isso pagar~esse pagar~tudo pago_NAME pago~cartao paguei_nenhuma paguei~hoje papei- papeis papeis_$ para_diminuir para_limpar parar para~? parcelas_$ patra- patrao patrao_eh patrao~bravo pau pegan- pegando pegar_a
perguntar_no perguntar_para perguntar~NAME perguntar~rh pesad- pg pix_de por_mim por~mil pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes quanto_da quase quatrocentos que_bom que_ia quebrar quem_dera quero_adicionar quero~de quero~uma quer~de que~, quinhentos quinz- quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:, rates:ano rates:banco rates:perguntar rates:subiu
receb- recebi recebo_toda recebo~sexta responder~? rh rh_$ saiu_de saiu~ferias salario_errado salario_minimo salga- salgado sao_# se_deus segunda_parcela sei_mexer ser_# seras- serasa serasa_$ se~so sim sim_desde sim~# sim~agosto so_# so_a sobro- sobrou sou~# sou~, so~NAME so~duas so~uma subiu_de subiu~novo tambem~assim tanto taxa_de te tem_isso tem~que tenho_renda tenho~na tenho~nada
thirteenth:diarista thirteenth:dinheiro thirteenth:e thirteenth:mes thirteenth:minha thirteenth:no thirteenth:parcela thirteenth:senhora thirteenth:sim thirteenth:uns tia tirar_meu tirar~nome toda_para toda_sexta toda~isso tomar tomar_minha trabalhei trabalhei_a trabalhei~vida transporte tres trezentos_e tudo_certinho tudo_por um_acordo um_ano um_pouquinho vai vai~certo valor_por valor~mes vao_me
vejo~? ver_na ver~loterica vida_toda vida~para vista viu_$ vizinha_fez vizinha~um voce~com vou_conversar vou_mudar vou_passar vou_vender vou~de vou~no vou~para worry:buscar worry:e worry:sujo worry:vez x ze`,
    '3': `#_% #_/ #_ate #_esse #_liquido #_mes #_para #_parcelas #_reais #~? #~a #~cada #~casa #~conta #~entrada #~ja #~mes #~o #~quitar #~tenho $~. % %_$ ) +_# ,_estou ,_minha ,_nao ,_trabalho ,_uns ,~devo ,~e ,~nao ,~pagar ,~reais - ._$ /_# :+ :acabei :aqui :as :ate :consignado :em :mim :na :no :para :por :recebo :rescisao :so :tudo :uns :x NAME_desde NAME_eh NAME_mandou NAME_ofereceu NAME_sem NAME_sim
NAME_so NAME~? NAME~agosto NAME~e NAME~x ^_acho ^_aposentei ^_atrasei ^_aumentei ^_bom ^_cara ^_cheque ^_cortei ^_daquele ^_de ^_doze ^_egua ^_entendi ^_farmacia ^_foi ^_luz ^_menos ^_paguei ^_parei ^_passei ^_perai ^_preciso ^_quem ^_recebo ^_saquei ^_tenho a_campainha a_menina a_moto a_oferta a_ultima abri acaba~? acabo- acabou acho~sim adian- after-deficit:? after-deficit:da after-deficit:esse
after-deficit:me after-deficit:muito after-deficit:outra after-deficit:plano after-deficit:por after-deficit:posso after-deficit:que after-deficit:tem after-deficit:tenho after-deficit:tirar after-deficit:um after-roadmap:. after-roadmap:agora after-roadmap:atender after-roadmap:atrasar after-roadmap:boa after-roadmap:casa after-roadmap:contraproposta after-roadmap:dar after-roadmap:desisti
after-roadmap:eles after-roadmap:entrada after-roadmap:falei after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:loterica after-roadmap:mais after-roadmap:mando after-roadmap:mas after-roadmap:mercado after-roadmap:nasceu after-roadmap:novo after-roadmap:ontem after-roadmap:outro after-roadmap:pela after-roadmap:pergunta after-roadmap:por after-roadmap:prefiro
after-roadmap:quer after-roadmap:quis after-roadmap:quitar after-roadmap:respondi after-roadmap:saiu after-roadmap:se after-roadmap:tambem after-roadmap:tanto after-roadmap:te after-roadmap:tenho after-roadmap:trezentos after-roadmap:vermelho after-roadmap:vezes agora_$ agora_eh agora~# agost- agosto ainda ajuda_em ajuda~nada alugu- aluguel aluguel_# aluguel~e ameacando amigo- amigos amigos_$ ano
antes_do antes_quero ao ao_mes aquela aqui_nao arrum- ate ate_dia atender atender_$ atrasada aumen- aumentei auton- avisa- avisar avisar~mudei avisar~vou a~NAME a~ofereceu a~outubro a~que a~subiu bairr- bairro bairro_$ banco_laranja banco~outra boa boa~, burro_de burro~carga busca- caiu~# campa- campainha campainha_$ carga carga_$ cartao_$ cartao_? cartao_NAME cartao_do celular_$ cento cento_ao
chama chega_de cheque_especial chove- cinco_mil claro_, cobranca_$ com_as com_minha com_o como~o com~amigos concordo confirm-amount:NAME confirm-amount:cinco confirm-amount:mesmo confirm-change:# consent:dados consent:meus consent:por consent:saber consent:se consent:seguro consent:voce consigo~de consigo~tudo contas conta~luz contraproposta contraproposta_de contraproposta~# cortaram_meu
da_cobranca da_gasolina da_moto daque- daquele daquele_banco daquele~laranja da~e da~mim da~subiu de_carga de_justica de_outubro debt-amount:acho debt-amount:lembro debt-amount:quase debt-amount:uns debt-creditor:banco debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-creditor:na debt-creditor:ze debt-kind:, debt-kind:casa debt-kind:cheque debt-kind:consignado debt-kind:desconta
debt-kind:descontado debt-kind:em debt-kind:especial debt-kind:minha debts:ate debts:boa debts:cada debts:cara debts:conta debts:conto debts:de debts:e debts:egua debts:essa debts:esse debts:joao debts:maria debts:marido debts:minha debts:no debts:ouvi debts:pior debts:quatro debts:respondo debts:te debts:vou debts:zero dei~para deliv- delivery demai- demais demais_$ desconta_do descontado
desde_agosto desde_que desde_setembro deven- devendo devendo~para dezembro_e de~, de~e de~que de~tirar de~venceu dia_# dia_que dias dia~e dia~nem diminuir dinheiro_emprestado dinheiro_todo disse_outra disse~coisa disse~se divid- divida dividas_$ do do_bairro do_contrato doent- doente dois_anos dois_e dois_mil dona dormi- dormir doze_$ do~, do~do duas_mesmo duzentos_e e_# e_a e_noventa e_se e_vinte
educa- educada eh eh_# eh_ate eh_consignado eh~NAME eh~casa eh~de eh~dia eh~eu eh~juros eles em_atraso em_nada embora_do embora~bairro emprestimo emprestimo_que em~, entra- entro- entrou era errad- errado errado_, errei_o errei~valor escri- escrito espec- especial especial_$ espos- esposa esposa_$ essas_duas esse_dinheiro essentials:NAME essentials:ajuda essentials:cada essentials:caro
essentials:dia essentials:em essentials:falar essentials:internet essentials:irma essentials:ja essentials:menos essentials:mercado essentials:meu essentials:mil essentials:no essentials:pago essentials:remedio essentials:tenho essentials:uns essentials:vizinha esse~nao esse~todo esta_devendo esta_muito esta_paga esta_para estao_ameacando estou_pensando eu_topo eu~a eu~com extra e~? e~e e~para
e~por e~reais facul- faculdade falei falei_que falei~ia falta- falta_# farma- farmacia farmacia_popular fatur- fatura fatura_$ faz_mais faz~de fechei~acordo fechei~eles fecho fev fez filha_passou filha~na fim_do fim~mes finan- financiamento_da financiamento_do financiamento~minha fiz fiz_um flexibles:de flexibles:dia foi~pelo ganhar ganhar_menos ganhei_# gasolina_subiu gasto_com golpe_? hoje
hoje_eh ia ia_pensar igrej- igreja igual_burro igual~de income-low-month:a income-low-month:depende income-low-month:eh income-low-month:igual income-low-month:minha income-low-month:ruim incomes:aposentei incomes:bolsa incomes:burro incomes:cada incomes:cai incomes:com incomes:dia incomes:esse incomes:esta incomes:ja incomes:liquido incomes:meio incomes:pensionista incomes:vezes incomes:vixe
instalments-left:, instalments-left:de instalments-left:dez instalments-left:essa instalments-left:estou instalments-left:parcela instalments-left:umas inteiro_no isso_$ isso_mesmo isso_todo isso~de isso~mes ja_acertei ja_recebi janei- janeiro ja~paga julho_$ laran- laranja laranja_$ lembrei lembrei_de ligar_$ limit- limite loja luz_que luz_subiu luz~muito m m_$ mae mais mais_? mais_receber mais~,
mais~em mande- marido~ajuda mas mas~# mas~quero matar_$ me_atender meio_milhao menina_do menina~banco menos_a mercado_fechou mercado~e mes_ruim meses_de meses_ja meses_que mes~faco meu_primo meus meus_filhos meus~aqui meu~. meu~que mexer me~a me~sem mil_mesmo mil_no milha- milhao milhao_$ mim_$ minha_esposa minha_vida minhas_dividas minha~# minha~passou minim- minimo moca_do monte more-debts:acho
more-debts:devendo more-debts:estou more-debts:favor more-debts:mais more-debts:so more-debts:uma morta moto mudar~valor mudei~numero muito~por mundo~do n4 na_NAME na_faculdade na_verdade nada~fim nao_# nao_passa nao~em nao~nenhuma nao~trabalho na~e negociar_minhas negociar~dividas nem_a no_NAME no_dia no_fim no_serasa nome_foi nome_no nome~serasa noven- noventa no~hoje o_cartao o_gerente o_povo
o_valor ofereceram ofereceu~a offers:? offers:ate offers:da offers:eu offers:fica offers:me offers:pagar offers:preciso offers:que offers:x oficial_de oficial~justica oito onde_tirar ontem outro_emprestimo outro~para outubro_$ overdue:, overdue:ai overdue:consigo overdue:da overdue:demais overdue:falei overdue:foi overdue:janeiro overdue:julho overdue:maio overdue:marido overdue:menos
overdue:novembro overdue:o overdue:vixe o~. o~e o~fechou pagar pagar_primeiro pagar~para pago~# pago~NAME paguei_a paguei~e paguei~no para_cortar para_joao para~# parcela_de parcela~# parei_de parei~pagar parte passa- passada_$ passado passe- passei passo passou_na passou~faculdade pedir- pediram pegue- peguei pelo_NAME pelo~. penho- penhorar pensando pensi- pensionista perai_que perai~tocaram
perdi~salario perna pessoal plano_nao plano~da plr pode_sim pode~, popul- popular por_mes por_meus por_quinzena por~ao posso_pagar pouco_$ povo_da povo~cobranca preco_da preco~gasolina primeira_parcela primo primo_tambem primo~esta puder quando_$ quando_? quatro que que_? que_da que_era que_mudei que_pago que_se que_tocaram que_vale que_vou quem quem_eh quer quer_# quer_dizer quero_mais
quero~receber que~pensar que~viajar quinzena quiser quitar_primeiro racao rates:esta rates:estava rates:ja rates:m rates:mes rates:minha rates:nove rates:passei rates:pensar rates:taxa rates:virgula rates:vou rates:zero recebi_a recebi~# recebi~primeira recebo~, recomecar registrado_$ resci- rescisao respo- resti- restituicao sabad- sabado saber_se sacar salario_$ salario_inteiro salario~no saque-
saquei se seis sem_parar sempr- sempre sem~, senho- senhora serasa_e sete_$ setec- setecentos se~nao se~quiser sim_, sim_NAME sim~o so_puder so_vale sobra~no sou_pensionista so~basico so~ultima subiu_muito tambem_? tambem~devendo tanto_$ tarde_, tem_de tem_dia tem_servico tem_uma tem~meses tem~uma tenho_esse te~, thirteenth:acho thirteenth:ainda thirteenth:banco thirteenth:dezembro thirteenth:hoje
thirteenth:mil thirteenth:porque thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:trabalho tirar tocar- tocaram tocaram_a tocaram~campainha topo trabalho trabalho_igual trabalho~burro trans- trezentos_no trezentos~NAME trinta_$ tudo tudo~todo tv tv~# ultima um_barao um_monte uma_loja um~de vai_dar vai_quebrar vai~# vai~minha valor~aluguel valor~salario varia vende- vergo- vergonha
vergonha_$ verme- vermelho vermelho_$ viaja- viajar viajar_$ vinte_e virgu- virgula vista_$ vizin- vou_no vou_pensar vou_viajar worry:ameacando worry:dizer worry:povo worry:quando worry:que worry:ver ze_$ ❌ ❌_$`,
    '-3': `" #~, #~venceu %_. ,_gracas ,_ja ,_pode ,_por ,_sera ,_uai ,~% ,~? ,~caro ,~do ,~segunda ,~tenho ._meu :" :: :ajuda :continuar :faz :juros :me :mundo :queria :quero :rapido :recusei :sobre :sou :usar :vai ?confirm-delete NAME_! NAME_que NAME~muito NAME~nao NAME~vou ^_acabei ^_aceitei ^_aham ^_ainda ^_cade ^_caducou ^_cai ^_cancelar ^_cansei ^_com ^_concordaram ^_consigo ^_deleta ^_descadastrar
^_desfazer ^_desisto ^_deve ^_diarista ^_divida ^_estava ^_exporta ^_faco ^_falaram ^_fechei ^_finaliza ^_fiquei ^_fugiu ^_gostaria ^_infelizmente ^_liga ^_manda ^_massa ^_muito ^_nadinha ^_negativo ^_outra ^_passa ^_pedi ^_precisa ^_primeiro ^_pronto ^_proxima ^_quando ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_segue ^_socorro ^_soma ^_sou ^_tchau ^_tem ^_tinha ^_valeu ^_valor ^_ver
^_voltei a_divida a_lista a_loja a_pergunta a_segunda abert- aberto abusivo acabe- acabei aceita_a aceitar_$ aceita~da acordo_de acordo~# adiantado adiante adiante_$ after-crisis:estou after-crisis:so after-roadmap:abusivo after-roadmap:acaba after-roadmap:acabou after-roadmap:aceito after-roadmap:alto after-roadmap:ano after-roadmap:apertou after-roadmap:arrumar after-roadmap:caduca
after-roadmap:concordaram after-roadmap:conta after-roadmap:deixa after-roadmap:disseram after-roadmap:e after-roadmap:entao after-roadmap:escreve after-roadmap:estou after-roadmap:falaram after-roadmap:fatura after-roadmap:fim after-roadmap:fui after-roadmap:internet after-roadmap:jeito after-roadmap:jogo after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:manda
after-roadmap:marido after-roadmap:massa after-roadmap:nenhuma after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pena after-roadmap:pensao after-roadmap:preciso after-roadmap:primeiro after-roadmap:procon after-roadmap:quando after-roadmap:quem after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:remedio after-roadmap:sai after-roadmap:ser
after-roadmap:servico after-roadmap:soma after-roadmap:ter after-roadmap:topou after-roadmap:tres after-roadmap:um after-roadmap:usei after-roadmap:vale after-roadmap:valeu after-roadmap:vamos after-roadmap:vao after-roadmap:viu after-roadmap:voltei agora~sei aguen- aguento aguento_mais aham ai_tambem ainda_vale ainda~no algue- alguem aluguel_ai aluguel~tambem anos_, anos~estou anoto- anotou
anterior apaga- apagar aplicativo_$ app aqui_, arroz arrumar as_dividas as_que as~ja ate_quando atendente atrasada_$ audio audio_$ aviso_de a~tem bate bloquear boa~. boleto_$ bpc branc- branco branco_$ cade caducou_? cai~# canse- cansei cara_no carro~NAME carta_do casa_da casa~minha causa cinco_anos cobrar coloc- com_a com_desconto com_uma combi- comeca comecar_$ comecar~menor como como_eu
como_funciona como_que como~a como~com compensa_? concordaram confirm-amount:opcao confirm-change:eh confirm-creditor:NAME confirm-creditor:eh confirm-creditor:nao confirm-delete:nao conseguir~nada consent:estou consent:faco consent:falta consent:fiz consent:idade consent:para consent:vou consta_na consta~fatura conta_o conta_propria contas_$ conti- conversa cortada cortada_amanha creio_que
cresce_tanto da_lista da_memoria da_uma dados_$ dando~% dao dao_# daqui_$ da~luz da~mae da~parcelar de_cinco de_cobranca de_dezembro de_qual debt-amount:agora debt-amount:estava debt-amount:isso debt-amount:maio debt-amount:sei debt-creditor:nao debt-kind:como debt-kind:o debt-kind:sei debts:como debts:dos debts:mas debts:mesmo debts:metade debts:paguei debts:qual debts:quem debts:sair debts:tira
debts:voce decimo_$ deixa_em deixa~aberto deixa~la delas delas_$ delet- deleta demora denun- depois_de depois~# depois~NAME deram descadastrar descadastrar_$ desconto desconto_na desfazer desfazer_isso desisto desse deus_te deus~pague de~nada de~x direi- dispe- disse_tudo divida~$ dizer_$ do_acordo do_cartao do_governo do_plano do_serasa doente_e dona~casa dos_# dos~mil do~que duas_vezes e_as
e_casa e_estou e_pagar e_te eh_essa eh_outra eh_para eh_trabalho eh_um eh_uma eh_vantajoso eh_verdade eh_zero eh~banco eh~basico eh~do eh~marido eles_dao em_aberto em_duas em_junho em_que emprestimo_de emprestimo~pagar em~matar em~vezes encerrar enqua- enquanto entao enten- entra entra_a entra~aluguel entra~pensao entre- entrei escreve_para esque- esquece essa_divida essa_eu esse_ano essentials:?
essentials:o essentials:pergunta essentials:qual esse~eu esta_atrasada esta_com esta_na esta_tudo estava~mil estou_parado estou_por estou~fora eu_deixar eu_falei eu_parar eu_respondo eu_vejo eu_vender eu~de exclu- explica expor- exporta e~devendo e~meu e~que fala_dificil falar- falar_com falaram falaram_que falta~NAME faz_um fechar_a feira- fica_no filha_que finaliza finaliza_$ firma fugiu
fugiu_da fugiu~memoria fui funci- funciona gasta horas horas_sao humano_$ ideia_$ income-source:da income-source:eh incomes:casa incomes:faz incomes:la incomes:tudo incomes:zero instalments-left:nenhuma instalments-left:ou isso_ai isso_aqui isso_na isso_para ja_caiu ja_disse ja_prescreveu ja_quitei jeito juros_eh lazer_$ lembr- lembrete lembrete_$ lembretes_$ liberar liberar~emprestimo liga_$
liga_para liga~mim limpa link_$ liqui- logo~NAME mae_esta maio_agora maio~nao mais_nao mais_tarde mais_viver mais~nao mais~oferta mando_$ marido_$ massa me_bate me_liga me_transfere medo medo_de memor- memoria memoria_$ menor- mensa- mensagem_$ mes_eu mes_ou mes~foi mes~por meu_numero mil_de mil~maio minha_conta minha_luz minha_pensao minha~e minha~no moco more-debts:essas more-debts:esta muita
na_casa nada_esse nada~mes nadin- nadinha nadinha_$ nao_aguento nao_consta nao_foi nao_recebe nao_saio nao~dar nao~dizer nao~falar nao~gracas nao~minha nao~pagar nao~quanto nao~uai negativo negativo_$ negociar~a negocio nenhuma_atrasada no_procon o_carne o_contrato o_do o_emprego obrigada ofereceu~de offers:aceitar offers:aceitei offers:dao offers:eles offers:limpa offers:mais offers:muito
offers:nome offers:sei offers:so offers:todas offers:uma offers:venceu ok ok_$ olhar olho onde_$ opcao_$ orien- orientacao ou_da ou_por outro_$ ou~semana overdue:certo overdue:como overdue:eh overdue:essa overdue:estou overdue:pagando overdue:paguei overdue:por overdue:sim o~ai o~aluguel o~faco o~mesmo pagan- pagando pagar~cartao pagar~minimo pago~primeiro paguei_metade paguei~dos para_NAME
para_de para_liberar para_parcelar parad- parar_$ parcelar parcelas~NAME parti- passa_essa passar_$ pedi pela_menor pensao pensao~meu peque- perdi_o perdi~carne perdoou pergunta pode~a por_causa por_enquanto por_fora por~de por~ou por~propria prescreveu prescreveu_? primeiro_a proce- processar proco- procon procu- pronto_$ proposta_, propr- pular_? qual_? qual_a quanto_devo quanto_eh quanto_esta
quanto_falta quanto~para que_eu que_faco que_horas que_nao que_olhar quem~o queria~com quero_comecar quero_ver quero~com quero~do quero~um que~dia que~falei que~fatura que~ja que~menos que~primeiro que~sao quitado_$ rapid- rapido rates:as rates:conta rates:contrato rates:do rates:esqueci rates:eu rates:o rates:pode rates:qual rates:responder rates:rotativo reativa recebe recebe_$ recebi_tudo
reclamacao recomeca recusei_$ redig- redige reinicia_$ remedio_e reneg- repete resol- resolve responder_$ respondi_errado resum- robo rotativo_$ saber_$ sai_do saio_de saio~casa salario_mesmo sao_$ se_pagar segue segur- sei_quanto sei_que sei~, sei~. sem sem_receber ser_cortada ser~amanha se~parar se~vender sim~NAME socorro soma some_? some_daqui sou_do so~ai so~salario tem_que tem~a ter_que
terminei_$ thirteenth:agora thirteenth:caiu thirteenth:carteira thirteenth:de thirteenth:decimo thirteenth:entrei thirteenth:gastei thirteenth:ne thirteenth:nem thirteenth:recebe thirteenth:vezes tira_o todas_estao todo_ano topei_$ topou trabalho~casa transfere transfere_$ tudo~NAME uma_luz uma_moca uma_pessoa usei_o vai~cortada valeu_$ venceu_$ verda- verdade_$ vida_eh vida~trabalho voce_fala
voce_me voce_tem voce~dificil voltar_$ volte- voltei vou_aceitar vou_ficar vou~procon vou~que which-change:a which-change:da worry:NAME worry:agua worry:aqui worry:arroz worry:comida worry:conta worry:cortar worry:cortaram worry:dinheiro worry:do worry:gas worry:mandou worry:nada worry:ontem worry:os worry:quero worry:ser zap`,
    '-4': `!_! #_atrasadas #_vem #~do #~metade ,_dia ,_ganho ,_jogo ,_muito ,~certinho ,~onde ,~uma :% :bom :divida :eae :mais :parar ?_estou ?income-source ^_acordo ^_antecipei ^_atendente ^_avanca ^_bora ^_cancela ^_como ^_desconsidera ^_desfaz ^_disseram ^_e ^_eae ^_escreve ^_esquece ^_ha ^_hein ^_oi ^_ok ^_opa ^_pago ^_pergunta ^_por ^_quero ^_recomecar ^_reinicia ^_some ^_terminei ^_topei ^_vai ^_zerar
a_de a_empresa a_financeira a_firma a_senhora abencoe_$ aberto_$ abusi- acaba- aceitaram_# aceitei aceito_? acord- acordo after-roadmap:aceita after-roadmap:aceitar after-roadmap:aviso after-roadmap:carne after-roadmap:cobra after-roadmap:desse after-roadmap:ficar after-roadmap:foi after-roadmap:link after-roadmap:mesmo after-roadmap:minhas after-roadmap:neve after-roadmap:ofereci
after-roadmap:parcela after-roadmap:pedir after-roadmap:saio after-roadmap:senhora agora_nao agrad- ainda_nao ajuda- alto anos_e antecipei antecipei~parcelas anter- aparece apertou atendente_$ avanc- avanca avanca_$ aviso- a~. a~agora a~com a~em a~ontem banco_? bora bpc_$ cada_mes caduca caducou cai_dia cancela cancelar carro_no chama_o chover como_assim confirm-creditor:, confirm-creditor:a
confo- conforme conforme_o consegui_pagar consent:minha consent:que consent:sou consigo~a conta_$ continuar continuar_$ cortei_tudo cresc- cresce da~NAME de_neve debts:ai debts:ajuda debts:bem debts:dividas debts:falei debts:preciso deixa_para depois_eu desconsidera desconsidera_a desconsidera~ultima desconto~NAME desempregada desempregada_$ desempregado desfaz desfaz_$ devo_no de~ainda de~mil
dia_com dia_eh dia~hoje digo disso_$ divida_de do_carne do_meu do~com do~no duvid- duvida duvida_$ e_some eae eae_$ eh_financeira eh_hoje eh_o elas_atrasadas eles_$ em_conta em~da entendi_$ escreve essentials:deixa essentials:quero essentials:sei esta_minha esta~atrasado esta~divida estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio exata- exatamente falei_do falta_uma
familia_$ fazer~# fechei~o fecho_? feirao ficar final- golpe_$ guri ha_$ hein hein_$ human- humano ideia income-low-month:sei income-source:, income-source:do incomes:clt incomes:isso incomes:meses incomes:minha incomes:propria incomes:so instalments-left:sei ja_paguei ja~? ja~as ja~falei lembretes manda mandei~proposta menos_juros meu_dinheiro meu_plano meu~e me~mais me~o me~uma mil~carro
minha_moto minha~esta more-debts:todas muito_caro nao_posso nao_sei nao_senhora nao_vale nao~deixa nao~mais na~? negociar_o neve neve_$ ningu- ninguem nocao nocao_$ nome_$ nunca o_dia ofere- oferecer~para ofereci ofereci_# oferta_$ offers:cento offers:isso oi onde opa os_# os~do outra_$ overdue:conta overdue:deus overdue:devo overdue:gracas overdue:nada overdue:quase overdue:tenho pagar_a
pagar_nada paguei_$ paguei~acordo paguei~mil para_la pedir pega pessoa pessoa_$ pix_para pode_tirar por~eh precisa precisando preciso~um primeiro_? pront- pronto proxima proxima_$ quanto_$ quanto~devo quanto~pagar que_$ que_a que_tipo que~meu rates:para rates:quanto rates:sei recebo~bolsa reinicia renda_$ sabe_$ sai sei~que signo signo_$ site sobre socor- suspe- tchau tchau_$ te_falei te_falo
telef- telefone tem_# tem_signo tem~? tem~atrasadas tem~para tenho_duvida tenho_mais tenho_que te~do thirteenth:# thirteenth:as thirteenth:dia thirteenth:sei tira tira~NAME todas~atrasadas toparam_$ topei tranquilo_$ tudo_na tudo_pago uma_ainda um~para unica vai_chover valor_$ vanta- vantajoso vem~, vende viver volta- volta_$ voltar vou~depois which-change:o worry:# worry:, worry:carro worry:casa
worry:com worry:dias worry:para worry:salario worry:tranquilo zerar zerar_tudo`,
    '-5': `#_anos ,_deixa :. :desconto :dinheiro :empresta :emprestimo ?worry NAME_primeiro NAME~! NAME~existe NAME~paguei NAME~tudo ^_aceita ^_ahn ^_ajuda ^_apaga ^_beleza ^_chama ^_entra ^_nops ^_ofereci ^_stop ^_tira ^_vao ^_zera ^_zerei a_# after-deficit:# after-roadmap:acabei after-roadmap:acordo after-roadmap:anos after-roadmap:baixa after-roadmap:causa after-roadmap:contas after-roadmap:empresa
after-roadmap:essa after-roadmap:juros after-roadmap:minimo after-roadmap:oferecer after-roadmap:pago after-roadmap:pensando after-roadmap:zerei ahn ahn_$ anos antes_$ aprov- as~estao aviso a~ja baixa beleza_$ boa_pergunta briga- como_$ confirm-amount:a consent:nao da_um debt-creditor:lembro deixa_$ desca- desconheco_$ desem- desli- despe- devo~NAME de~anos de~mas dia~de do_zero duas_estao e_so
eh_esse eh~coisa eh~mes empresta empresta_# encer- esqueci_$ essentials:isso esta_bom estao eu~? expli- falo_$ favor_$ fechei_$ filho_$ guri_$ income-source:aluguel incomes:estou incomes:nada instalments-left:nao ja~da jeito_que me_da me_empresta mes_eh metade_ja mil_do minha_divida minha~que more-debts:ja nao_$ nao_devo nao_entendi nao_esta no_# nops nops_$ o_emprestimo o_que obrig- oferecer
oferecer_# oi_$ oi_? overdue:elas overdue:estao pago_certinho para_$ pede pensando_em por_favor por~nao posso~? prazo prazo_$ preci- preciso_de presc- qual~# reativar recla- recusei repet- rotat- rotativo saida score sei_nao stop stop_$ sumir taxa_$ tenho_# tenho_$ tenho~anos terminei thirteenth:ano thirteenth:dois thirteenth:eh thirteenth:sem tipo trabalho_e tranq- tranquilo tudo_no valeu
ver_depois voce_eh vou_ter worry:banco worry:minha worry:na worry:o worry:por worry:vao zera zera_ai zerei ✅`,
    '-6': `,_duas :chega ^_desconheco ^_fecho ^_nunca ^_passo ^_quais ^_reset ^_sai ^_sair ^_sem ^_vamos aceita aceitar after-roadmap:demais after-roadmap:duas after-roadmap:sem after-roadmap:tudo apaga barat- belez- beleza calor_ai cance- com_isso debts:quanto debts:quero debts:tudo depois_$ desconheco disso eh~isso elas escre- essas_$ esta_calor esta~ai estou~em eu~um falei_da fecha- flexibles:isso
flexibles:zero fora_$ isso_eh ja~os link lista lista_$ nao_aceitaram nao_consegui nao_estou nao~# o_plano offers:tem opcao overdue:? overdue:ainda o~ja pagar_o paguei~a para~fazer perdi proposta_$ proxi- pular quais quero_renegociar que~eh que~tudo recebi_$ recomecar_$ reini- reset reset_$ saio sair_$ tem_$ thirteenth:mas todas_elas um_NAME vamos vou_fechar which-change:# worry:meu`,
    '-7': `,~ja :anos ?confirm-change ^_ate ^_da ^_em ^_nem ^_onde ^_para ^_perdi ^_pula ^_volta after-roadmap:fazer after-roadmap:fechar after-roadmap:financeira after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar bom_$ caduc- consent:tenho debts:isso desfa- e_ai estao_$ falo fazer fechar fora liga mes_nao nao~atrasado o~eu pula pula_$ qual rates:? sabe ter termi- thirteenth:duas todas_em
todas~dia volta worry:dia worry:esta`,
    '-8': `^_parar ^_voce aceitaram_$ after-roadmap:onde after-roadmap:propus after-roadmap:👍 bloqu- bom_dia confi- eh_isso passo_$ propu- propus qual_o quase_todas reati- worry:estou worry:nao`,
    '-9': `?consent ^_isso ^_nada desconto_$ falei~NAME infor- o_# sim_$`,
    '-10': `#_? ^_qual recus- sei_la`,
    '-11': `?after-crisis ?which-change perdo-`,
    '-12': `nenhuma_$ which-creditor:#`,
    '-13': `?confirm-creditor`,
    '-14': `consent:#`,
    '-16': `debt-kind:#`,
  },
  'nothing-more': {
    '29': `?more-debts`,
    '23': `?flexibles`,
    '16': `^_acabou`,
    '15': `^_so`,
    '14': `nada so_$`,
    '13': `^_nada ^_pronto eh_isso more-debts:nao nao_$ so`,
    '12': `:chega ^_nadinha ^_terminei essas incomes:estou mais_nada nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `chega debts:nada debts:nenhuma lazer lista_$ nada_$ nenhu- termi-`,
    '10': `^_chega ^_mais acabo- acabou debts:so de~nada eh_o flexibles:nao flexibles:zero lista luxo more-debts:essas more-debts:esta more-debts:ja n0 nada_mais nao_gasto por_ai renda`,
    '9': `?incomes ^_zero a_lista acaba- ai_mesmo debts:isso e_so eh_tudo encer- essas_$ essentials:eh essentials:isso essentials:nada essentials:so gasto incomes:eh lazer_$ nao_tenho nenhum offers:mais por~mesmo pronto_$ renda_$ resto so_isso zero zero_$`,
    '8': `^_e ^_por de_casa debts:eh debts:nao disse_tudo eh~basico eh~que esses flexibles:isso flexibles:nenhum gasto_$ incomes:nada isso_$ ja_disse more-debts:eu more-debts:nops more-debts:so nao~para o~tem que~tudo tudo_$`,
    '7': `?essentials ^_cortei ^_eh ^_finalizei ^_fora ^_nenhum ^_nenhuma ^_nops acabou_$ acho~eh casa_$ completo corte- cortei cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so estou_desempregada finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho incomes:isso ja_$ mais_nao momen- momento more-debts:era more-debts:fechou more-debts:nem more-debts:outra
more-debts:sao nao_devo nao_saio nao_sobra nao~com nenhum_$ no_momento nops nops_$ offers:nada saio_de saio~casa so_esses sobra so~ai ter tudo_ja`,
    '6': `^_acho ^_era ^_sem acho acho_que acho~falei basic- basico basico_$ casa compl- de_outra debts:lazer desem- devo_nada e_eh essentials:mais esses_gastos e~isso faco_nada falei_tudo fecho- fechou flexibles:so fora_isso guri guri_$ incomes:gasto incomes:lazer incomes:mesmo incomes:momento incomes:nao incomes:renda incomes:so incomes:tudo isso ja ja~tudo luxo_$ luxo_nenhum mesmo_$ momento_$
more-debts:eh more-debts:falei more-debts:lista more-debts:nada more-debts:ne more-debts:por more-debts:que more-debts:tudo nada_disso nao~lazer nenhuma o_basico o_resto offers:lista offers:tudo para_isso que_falei saio sem_luxo so_essa so_essas sobra_$ sobra_para sobra~isso so~gastos tem_nao tem~nao tenho_lazer trabalho_e tudo`,
    '5': `,_estou ,_gracas ^_ficou ^_ja ^_nao ^_nem ai_fechou ai_so bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem da~ter de_resto debts:basico debts:gasto dera_ter dera~lazer disso_$ eh eh_minha eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:acho essentials:basico essentials:lista essentials:mesmo essentials:nao essentials:renda faco~disso falei falei_todas final-
flexibles:nada fora gasto~bobagem ha incomes:acabou incomes:ai incomes:casa incomes:pronto isso~fechou isso~so mais mais~nao me~ter minha_unica minha~renda more-debts:as more-debts:dividas more-debts:ficou more-debts:mais more-debts:outras more-debts:todas nada_, nao_faco nao_tem nao~de nao~deixa nao~essas nao~outro nem nenhuma_$ offers:disse offers:ja outra outra- outras outro_gasto para_ter
para~luxo pouca pouca_coisa que_tem resto_eh resto_nada resto~pouca salario_mesmo sem sem~nenhum so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas ter_lazer ter_luxo uai unica_renda`,
    '4': `,_deixa ,_uai ,~a ,~eu ?debts ^_essas ^_lazer acabou~lista ai da_lista debts:o debts:renda debts:tem deixa~ver dera disso e_casa e_durmo eh_trabalho eh_zero entra_mais entra~nada era essentials:casa essentials:gasto essentials:luxo essentials:o essentials:ter eu_nem eu_ver fechou_$ ficou fim flexibles:, flexibles:eh flexibles:esses flexibles:luxo flexibles:tem fora~nada gasto- gastos gastos_$
hoje_eh incomes:hoje incomes:ja incomes:no incomes:resto incomes:sem incomes:zero isso_nada ja~todas lazer_eu lazer~nem lembre mais_gasto me_dera more-debts:a more-debts:da more-debts:devo more-debts:essa more-debts:gracas more-debts:ha more-debts:o more-debts:quitei more-debts:resto more-debts:sem more-debts:uai nada~estou nao_ha nao~gracas nao~outra nao~uai nem_sei nem~o nenhuma_outra o_salario
offers:acho offers:so outra_$ outra_renda o~mesmo pago_$ parad- pronto_eh pronto~isso quem_me quem~dera que~so sao_essas sao_todas sei_o sei~que sem_mais so_trabalho so~e tenho tenho~gasto tenho~renda trabalho trabalho~casa trabalho~durmo uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha a_deus acabou_gracas alem_disso casa_, chega_ne coisa_$ creio_que da_para debts:ai debts:casa debts:disso debts:fora debts:nenhum debts:por debts:quem debts:resto debts:sem debts:tenho debts:tudo deixa_eu devo_mais dividas_$ dona~casa durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essentials:faco essentials:minha essentials:tem essentials:tenho
essentials:trabalho esta_pago estou_ha estou_sem estou~renda eu_lembre eu~sei faco flexibles:acabou flexibles:disso flexibles:lazer flexibles:mais flexibles:nem flexibles:pronto flexibles:que flexibles:sei fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:, incomes:e incomes:ha incomes:minha incomes:receber incomes:ter isso~gasto ja_falei ja~ne mais_divida
mas_essa mas~eu meses_sem mesmo minha_renda minha_vida minha~eh moca_$ more-debts:chega more-debts:deixa more-debts:deus more-debts:divida more-debts:fora more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:pronto more-debts:tinha nada_alem nada~disso nada~momento nao nao_da nao_moca nao_que nao~eu nao~um ne ninguem_$ offers:a offers:de offers:eh offers:falei
offers:isso offers:que outro o~eh por_enquanto pronto_acabou que_eh que~lembre quitei~passado real real_com real~isso resto_esta sao sem_receber sem_renda tem_$ tem_mais tenho_outra tinha_a todas_$ traba- uai_$ um_real um~com ver_$`,
    '-3': `:sobra ?after-deficit ?after-roadmap ?debt-creditor ?income-low-month ?income-source ?which-change ^_desfazer ^_deus ^_exatamente ^_hein ^_pula ^_quase ^_segue ^_ss ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:estou after-roadmap:tudo apaga bater- bateria bateria_$ cance- cobra- com_nada complicado complicado_$ confirm-amount:eh confirm-change:eh consent:nao
desfazer desfazer_isso deus~mais duas duas_mesmo eh_complicado eh_esse eh_mais eh~ai esque- esse_mesmo essentials:quero exata- exatamente exatamente_isso existe_mais flexibles:# flexibles:basico gasto~nada hein hein_$ instalments-left:so lembrar mande mande_mais mande~nada mas_nao me_mande mes_eh mesmo_gracas mesmo~a more-debts:duas more-debts:esse more-debts:lembro more-debts:sim nao_eh
nao_entendi nao_estou nao_existe nao~isso nao~mande ou overdue:nao perai pergu- pergunta preci- precisa pula quase quase_todas que_somar segue somar somar_tudo so~duas ss ss_$ tem_outra tenho_que tenho~somar thirteenth:nao volta`,
    '-4': `?confirm-creditor ?confirm-delete ?consent ?debt-kind ?instalments-left ?thirteenth ^_deixa ^_para ^_tenho ^_tudo after-roadmap:eh after-roadmap:isso after-roadmap:nao cobranca consent:estou eh~mesmo enten- entendi exist- existe fixa fixa_$ incomes:fixa isso~gracas marisa_nao mensa- me~mais nao_, nao_me nao_quero offers:cobranca offers:mesmo offers:nao onde overdue:nenhuma que~isso renda_fixa sabe
sabe_$ sobra_nada tem~uma tenho~fixa`,
    '-5': `,_so ,~isso :nada :nao ?confirm-amount ?confirm-change ?overdue ^_gasto ai_$ com~nao desfa- eh_mensal mais_uma mensal mensal_isso more-debts:, nada_urgente nada~so nao_so nao~o urgen- urgente urgente_$ worry:nada`,
    '-6': `?after-crisis ^_isso worry:nao`,
    '-7': `,_acabou ?worry nao~acabou`,
    '-8': `nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `conta_uma namor- namora namora_$ voce_namora you`,
    '11': `:dinheiro ^_qual ^_que ^_voce calor_ai esta_calor esta~ai hoje_$`,
    '10': `^_quem calor chover faz_um horas poema qual_seu que_horas um_poema vai_chover`,
    '9': `:qual ^_vai after-roadmap:signo chove- horas_sao how promp- prompt qual que~sao sao_$`,
    '8': `^_escreve ^_ignore are casad- casada casada_$ conta~historia do_tempo eh_casada escre- escreve_um franc- historia historia_$ hoje ignor- ignore quem que~eh regra- regras tempo_$ uma_historia voce~casada`,
    '7': `:empresta :onde :system :um ^_conta ^_faz ^_me ^_tem ^_traduz after-roadmap:seu conta~piada dia_eh dia~hoje dinhe- dinheiro eh_hoje eh~presidente empresta empresta_# escreve fala_do fala~tempo histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles jogo me_conta me_empresta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$
qual_a recei- receita receita_de regras_$ seu_prompt suas suas_regras syste- system tempo tradu- traduz traduz_isso traduz~para um uma_piada voce`,
    '6': `:: :amanha :ganhar :meu :prompt ^_aja ^_esqueca ^_esta ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:horas after-roadmap:jogo ai_$ aja aja_como aja~um ajuda~o anteriores anteriores_$ are_you as_instrucoes as~anteriores can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:tem debts:voce dever dever_de do_$ do~hoje eh_outra
eh~pessoa escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce faz filme filme_voce filme~indica finja finja_que finja~eh futeb- futebol futebol_$ ganhar ganho- ganhou ganhou_o gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you indica indica_$ instr- instrucoes instrucoes_anteriores me_fala me_passa me~com me~do mostra_seu mostra~prompt o_dever outra_pessoa
pirat- pirata pirata_$ poema_$ qual_filme qual~capital qual~time que_dia quem_ganhou que~outra rates:signo reais_$ seu_time time time_$ um_pirata um~de vai vai~hoje voce_eh voce_gosta voce_indica what what_can what~you you_$ you_do`,
    '5': `:? :como :de :faz :poema :rapido :reais :seu :vai ?rates ^_how after-roadmap:um after-roadmap:you ajuda_com amanh- amanha anter- bolo brasi- brasil brasil_$ de_bolo descobriu descobriu_o descobriu~brasil dinheiro_$ do_jogo dolar dolar_$ eh_o essentials:do essentials:seu ganha- how_much how~is indic- is is_the is~dolar me~# mostra much much_is much~the o_brasil o_jogo o_resultado o~do o~ontem
para_minha passa pix_para qual~resultado quem_descobriu quem_eh rapid- rapido rates:tem receita~bolo resul- resultado resultado_do resultado~jogo the the_dolar uma uma_receita voce~de`,
    '4': `" #_reais : :" :# :[ :] :capital :dividas :emprestimo :estou :foi :ganhou :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:faz after-roadmap:hoje after-roadmap:poema after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:uma ai a~da big big_brother broth- brother brother_$ capital~franca
codigo_em codigo~python com_o da_franca da_mega da~sena de_casa debts:eh debts:hoje debts:horas debts:me debts:quem debts:tempo dever~casa de~de de~mil divida~$ em_python emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:how essentials:qual essentials:que essentials:quem essentials:sao essentials:tempo essentials:uma essentials:you
estou_precisando estou~de exata- exatamente fala faz~poema franca franca_$ ganha ganha_o ganha~big ganhou~jogo jogo_$ jogo_do me_ajuda mega mega_sena mostr- numero_da numero~mega o_big o_numero onde o~brother o~de passa_o passa~numero passa~receita perdo- pesso- pessoa pessoa_$ poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~voce quem_ganha rates:calor
rates:eh rates:how rates:qual rates:quem rates:seu reais resum- resumo sao sena sena_$ tem um_codigo um_pix uma~de um~em vende`,
    '3': `:$ :. :bolo :cartao :credito :e :ignore :marque :o :ontem :receita ? [_system after-roadmap:escreve after-roadmap:esta after-roadmap:receita after-roadmap:voce amor amor_$ as a~de bolo_$ bolo_de cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ de_$ de_amor de_credito de_pao de_queijo debts:ai debts:conta debts:escreve debts:esta debts:que debts:sao debts:uma de~#
divida_de e_me empre- essentials:me jogo_ontem marqu- marque melhor~de mil_$ nome_? o_melhor ontem outra pao pao_de pao~queijo passa_uma pix poema~amor previ- previsao qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:ai rates:dia rates:do rates:escreve rates:esta rates:me rates:o rates:poema rates:tempo rates:um rates:voce receita~pao set seu_signo sobre system_] um~para`,
    '-3': `:paga :sao ?worry after-roadmap:dinheiro after-roadmap:me after-roadmap:mim como_voce isso_$ me_da o_que paga primeiro primeiro_$ telef- telefone voce_sao voce_tem`,
    '-4': `o_# qual~# voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '15': `reativar`,
    '14': `conti- continuar continuar_$`,
    '12': `:continuar`,
    '11': `^_voltei after-roadmap:voltei volte- voltei`,
    '10': `after-roadmap:volta coloc-`,
    '9': `:voltar ^_volta after-roadmap:lembrete after-roadmap:mandar after-roadmap:os after-roadmap:sim ativa lembrete volta_a`,
    '8': `after-roadmap:aviso after-roadmap:receber mandar quero_voltar volta volta- voltar`,
    '7': `:quero ^_manda ^_quero ^_reativa after-roadmap:novo after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos lembr- manda- me~de me~dos novo_$ quero_receber reativa sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:vamos a_mandar a_participar after-roadmap:cadastro after-roadmap:continuar after-roadmap:lembrado after-roadmap:manda after-roadmap:mim after-roadmap:participar after-roadmap:pode avisos_por avisos~favor a~mandar cadastro_$ de_novo lembrado liga_os liga~lembretes mandar_mensagem meu_cadastro novo os~por participar participar_$ quero~lembrado receber receber_lembrete ser_lembrado venci-
voltar~participar`,
    '5': `^_liga ^_vamos after-roadmap:dos after-roadmap:lembretes after-roadmap:liga after-roadmap:me aviso aviso_$ cadas- cadastro dos liga manda me_mandar mim mim_$ os os_lembretes para_mim parti- quero~os voltar_$`,
    '4': `? ^_pode ^_voltar after-roadmap:de after-roadmap:lembrar after-roadmap:quero after-roadmap:voltar lembrete_$ mandar~lembretes mensa- mensagem os_avisos pode_me pode~lembrar pode~mensagem quero receber_$ vamos voltar~mandar`,
    '3': `:mensagens a_me a_receber after-roadmap:a after-roadmap:avisos after-roadmap:favor after-roadmap:mensagem aviso- avisos a~os lembretes_de mandar_as me mensagem_$ mensagens_$ me~as os~de pode pode_mandar quero_os quero~a quero~lembretes receb- sim voltar~receber`,
    '-3': `,_quero :aviso :lembrar :sim ^_para after-roadmap:com after-roadmap:nao com_os com~lembretes me~sim nao_quero os_aviso para_de parar sim_, sim~quero ver volta_com voltar~me`,
    '-4': `after-roadmap:onde after-roadmap:ver mandar_os onde quero_ver`,
    '-5': `:lembretes`,
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
    '12': `^_descadastrar ^_encerrar daqui_$ encerrar_$ quero_cancelar quero_mais some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato daqui mensagem_$ nao~mais`,
    '10': `^_parem bloquear contato_$ mensa- me~mais para_$ parem some voce_$`,
    '9': `:me :parar :stop ^_me consent:mais debts:para me nao_me parem_com parem~isso`,
    '8': `:sair ^_chega ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de de_me descadastra descadastra_$ do~zap em_paz inscr- inscricao inscricao_$ lista lista_$ mais mais_isso me_descadastra mensagem meu_numero meu_zap me~em minha_inscricao para_com para~isso parti- paz paz_$ quero~isso sai~meu tira`,
    '7': `?consent ^_remover ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem conta- da_lista de_mensagem debts:encerrar descadastramento descadastramento_$ essentials:encerrar me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero quero_sair remov- remover remover_meu remover~numero sai solic- solicito solicito_o
solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar after-roadmap:parar consent:parar de_mandar debts:mais debts:quero desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_programa encerrar_atendimento essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_contato manda_mais mandar mandar_mensagem mande mande_mais mande~nada me_mande me_tira me_tirem
mensagens meu~dai me~dessa n0 nao~mande numero_dai para_de para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tira_meu tira~numero tirem tirem_da tirem~lista`,
    '5': `^_desejo ^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:daqui after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:encerrar consent:sair dai dai_$ debts:cancelar debts:chega debts:sair
deixa_em deixa~paz desejo_encerrar desejo~por do_meu encerrar_por encerrar~aqui esse_servico essentials:cancelar essentials:mais mais_$ mais_papo mais~com me_deixa me_mandar me_procura me_procurem mensagens_$ nada~voce nao_manda nao~procura nao~procurem numero_$ papo papo_$ procura procura_mais procurem procurem_mais quero_encerrar quero~do quero~papo se_continuar servico_$ te_bloquear te~se
tira~lista vou_te vou~bloquear`,
    '4': `:mensagens :sai ?debts ^_cancela ^_encerra after-roadmap:com after-roadmap:mais after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:cancelar consent:me consent:mensagem consent:meu consent:minha consent:quero conta_de conta~mensagens de_mensagens de_voce debts:com debts:contato debts:lista
debts:me debts:mensagem debts:meu debts:nao debts:numero debts:parem deixe- deixem deixem_em deixem~paz desis- em_contato encerra encerra_minha encerra~conta essentials:bloquear essentials:descadastrar essentials:minha essentials:nao essentials:parem mais_em mais_participar mais~contato mais~disso mais~nada mandar_coisa me_deixem me_descadastrar me~coisa minha minha~de nada_de nao_autorizo
o_servico participar_disso por_aqui quero~descadastrar quero~esse quero~participar receber~de servi- servico`,
    '3': `._$ :de :mais :mensagem :para :zap after-roadmap:chega after-roadmap:dai after-roadmap:desejo after-roadmap:dessa after-roadmap:me after-roadmap:voce atend- autor- autorizo consent:chega consent:do consent:em consent:isso consent:lista consent:numero contato_comigo debts:desejo debts:isso debts:mandar debts:paz debts:sai desejo_mais desejo~contato dessa em~comigo encerrar_nosso encerrar~contato
entre_mais entrem entrem_mais entrem~em entre~em essentials:chega essentials:contato essentials:do essentials:em essentials:manda essentials:meu essentials:paz essentials:vou fora_nao fora~quero mais_esse mais_falar mais_nada mais~servico manda manda- meu me~mensagem nao_desejo nao_entre nao_entrem nosso nosso_contato para parar~mandar para~mandar participar pode_encerrar pode~de pode~nosso
quero_me quero~da quero~falar quero~o receber_nada sai_fora sair_da sair~lista sai~nao te voce vou`,
    '-3': `:lembrar ?after-crisis ^_como ^_muito ^_nada aceit- after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar after-roadmap:pode ai ai_$ ajuda como consent:como consent:vida contas das_dividas de_divida divid- divida_$ dividas dividas_$ do_servico essentials:fazer fala lembra lembrar lembrar_$ lembretes mandam me_lembra me_lembrar me_socorre me_transfere nao_$
nao_precisa para_que quero_$ quero_suporte quero~das quero~minha recus- sair_das sair~dividas sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ ver vida volta worry:parar worry:sem`,
    '-4': `?worry ^_voce after-roadmap:cobranca after-roadmap:muito cancela_$ cobra- cobranca cobranca_$ das lembrete lembrete_$ liga_$ mais_fazer mais_viver mais~cobranca mais~isso me_liga muito preci- precisa quero~fazer sem viver viver_$ volta- voltar`,
    '-5': `after-roadmap:aviso aviso fazer_isso liga`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `liqui-`,
    '16': `^_paguei`,
    '13': `after-roadmap:essa paga pague- paguei`,
    '12': `after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei pagam- pagamento`,
    '11': `:paga ^_ja after-roadmap:esta essa_$ pago_$ quite- quitei sozin- sozinha sozinha_$ ✅`,
    '10': `^_pagamento consegui_pagar`,
    '9': `^_consegui ^_esta ^_zerei after-roadmap:consegui after-roadmap:pix after-roadmap:quitei after-roadmap:zerei consegui essa o_pix pago paguei_a zerei`,
    '8': `NAME_pago ^_acabei ^_boleto ^_foi acabe- acabei after-roadmap:acabei after-roadmap:boleto after-roadmap:foi after-roadmap:pagar after-roadmap:uma boleto_pago conse- overdue:ja overdue:paguei pagar_$ pix quita-`,
    '7': `:NAME ?after-roadmap ^_acertei ^_quitei a_de acabei_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:quitado after-roadmap:tudo baixa dei fiz_o ja_dei overdue:o paguei~a quitado quitado_$ reali- uma_$`,
    '6': `#_a :! :quitei ^_NAME ^_antecipei ^_fiz acert- after-roadmap:feito after-roadmap:so antec- antecipei antecipei~parcelas a~# bolet- boleto duas_parcelas feito fiz fiz~pix foi ja ja_quitei ja~a mil_do o_pagamento overdue:NAME paga_$ pagar paguei_$ paguei~acordo paguei~o pix_$`,
    '5': `#~de #~do a_parcela after-roadmap:a after-roadmap:contas after-roadmap:financiamento after-roadmap:mandei after-roadmap:parcela after-roadmap:parcelas as_contas a~ontem com_uma contas_$ de_pagar de_quitar divida_$ duas efetu- efetuei efetuei_o efetuei~pagamento esta esta_pago financiamento_$ mande- mandei mandei_o mandei~pix o_financiamento o~agora o~para paguei_hoje paguei_o parcelas_do
parcelas~NAME parcela~NAME quitei_$ quitei_o quitei~financiamento`,
    '4': `^_efetuei ^_mandei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:hoje after-roadmap:ja after-roadmap:pouco after-roadmap:terminei carro_no carro~NAME colch- colchao combi- consegui~a conta- contas debts:paguei do_carro do~no essa_divida esse~paguei financiamento ja_paguei mes~so metad- metade mil~carro n0 o_colchao pagamento_$ paguei_tudo paguei~NAME
paguei~mil para_eles pix_para quitar_$ so_o terminei terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `!_! :o NAME_! NAME_. NAME_deste NAME_gracas NAME~! NAME~mes acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:desse after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:gracas after-roadmap:quitar after-roadmap:viu a~do carro cedo confo- conforme conforme_o conforme~plano da~. debts:carro debts:do debts:dos
debts:metade debts:mil desse desse_mes deste_mes deste~. de~mil dos_# dos~mil essa~quitei finan- fiz~pagamento ha hoje hoje_cedo ja~o metade_da metade~# mil_de mil~# onix ontem_$ o~da pagamento_da pagar_tudo paguei_metade paguei_so paguei~dos paguei~parcela parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so~pagar termi- vendi_o`,
    '-3': `#_da #_do ,_paguei ?worry NAME_ate NAME~setembro ^_qual ^_quero after-roadmap:? after-roadmap:como after-roadmap:desconto after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:proposta after-roadmap:tem after-roadmap:um after-roadmap:vou ate_setembro atras- bom_$ consegui_um de~a esta_bom nao_consegui nao~pagar paguei_com paguei~atraso paguei~do
qual_a quitei~NAME recus- setem- setembro setembro_$`,
    '-4': `!~! #_hoje ^_quanto aceit- after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso eu_ja eu~paguei fecha- nao_paguei qual quant- quanto quanto_eu`,
    '-5': `after-roadmap:! after-roadmap:quanto e_agora`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:e after-roadmap:nao a~NAME`,
  },
  'prefer-order': {
    '8': `pagar~NAME primeiro quero_pagar`,
    '7': `NAME_antes NAME_primeiro logo~NAME prime- primeiro~NAME`,
    '6': `after-roadmap:NAME after-roadmap:antes after-roadmap:primeiro antes a~primeiro depois~NAME o_NAME pagar_a`,
    '5': `a_NAME acertar acertar~a after-roadmap:livrar after-roadmap:logo eu_quero eu~acertar logo quero_me quero~livrar`,
    '4': `:pagar ^_eu ^_primeiro acert- after-roadmap:, after-roadmap:. after-roadmap:depois after-roadmap:entao after-roadmap:garantia after-roadmap:quero ah~, antes_$ depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo pagar pagar_o porqu- porque primeiro_o quero~o`,
    '3': `,_estou ,~com :a :antes :prefiro NAME_por NAME_porque NAME~corre NAME~estou NAME~o ^_ah ^_antes ^_gostaria ^_quero after-roadmap:causa after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:ele after-roadmap:entendi after-roadmap:gostaria after-roadmap:pelo after-roadmap:porque after-roadmap:vergonha ah antes_de a~porque banco_eu causa causa_da comecar comecar_pagando comecar~NAME
comecar~a compa- compadre confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:quero corre corre_risco corre~de das_NAME da~. de_cortar dele dele_$ depoi- depois de~o entao entendi estou_com eu~eh eu~pagar gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pelo_NAME pelo~, por_causa porque_corre porque~risco por~da precisando precisando_$ prefi- prefiro
prefiro_pagar primeiro_a que_ele queria_comecar queria~pagando quero quero_comecar quero~a quero~pelo que~esta risco~cortar tenho_que vergo- vergonha`,
    '-3': `n0`,
    '-4': `a_menor`,
  },
  'prefer:avalanche': {
    '14': `after-roadmap:juros`,
    '13': `barat- juros`,
    '12': `after-roadmap:mais`,
    '10': `a_mais menos`,
    '9': `juros_$`,
    '8': `after-roadmap:menos que~menos`,
    '7': `after-roadmap:nos after-roadmap:pela econo- jeito_que mais menos_juros nos que~mais`,
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:cara after-roadmap:comeca after-roadmap:jeito after-roadmap:primeiro barato comeca_pela gasta jeito mais_barato mais_cara pela`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:maior alto alto_$ ataca ataca_a cara comeca de_juros maior menos_$ o~que primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros a~tem juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero a~mais cara_$ comec- de_maior dos fim juros_maior mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_a prefiro_pagar primeiro~que que_mais quero_o quero_pagar sai tem~juros`,
    '-3': `after-roadmap:menor menor qual`,
    '-4': `^_qual after-roadmap:qual`,
  },
  'prefer:snowball': {
    '14': `menor-`,
    '13': `after-roadmap:neve de_neve neve neve_$ peque-`,
    '12': `after-roadmap:as`,
    '11': `after-roadmap:menores menores`,
    '10': `after-roadmap:pequenas as pequenas`,
    '9': `primeiro quero~as`,
    '8': `after-roadmap:primeiro prime-`,
    '7': `^_das after-roadmap:das after-roadmap:pelas as_pequenas comec- comecar comecar_pela das das_menores menor menor_$ menores_$ pelas pequenininhas primeiro_a`,
    '6': `NAME_de after-roadmap:comecar comecar~menor pela pela_menor pequenas_$`,
    '5': `^_prefiro after-roadmap:de after-roadmap:menor after-roadmap:pela after-roadmap:quero prefi- prefiro quero_quitar ver~dividas`,
    '4': `:prefiro ^_paga after-roadmap:ir after-roadmap:menorzinha after-roadmap:prefiro as_dividas as_menores as~antes dividas~uma ir livra- livrar livrar~das logo_das me_livrar menorzinha paga_primeiro pelas_menores pequenas_antes por_uma prefiro_comecar prefiro_ir prefiro~pela uma_$`,
    '3': `:comecar :logo :pela :primeiro ^_comeca ^_comecar ^_quero ^_tira a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:paga after-roadmap:tira after-roadmap:ver as~do as~primeiro camin- caminho caminho_$ comeca comecar_pelas comecar~menorzinha eu_queria ir_matando ir~as livrar_logo matan- matando matando_as me~logo para~um pela_menorzinha prefiro~matando primeiro_$
primeiro_as quero_ver quero~a`,
    '-3': `after-roadmap:juros after-roadmap:matar logo_a n0`,
    '-4': `matar`,
    '-6': `a~primeiro`,
  },
  remove: {
    '12': `tira`,
    '11': `after-roadmap:NAME`,
    '10': `a_NAME o_NAME`,
    '9': `^_tira after-roadmap:quitei quitei~NAME tira~NAME`,
    '8': `^_zerei after-roadmap:zerei perdoou zerei`,
    '7': `NAME~existe NAME~paguei ^_quitei a_divida after-roadmap:ja da_lista debts:tira exist- existe o~ja paguei_$ perdo- quite- quitei tira_o`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:perdoou apaga_a existe_mais ja_paguei lista nao_existe perdoou_a perdoou~divida pode_tirar quitei_a`,
    '5': `NAME_$ NAME_da ^_apaga ^_terminei after-roadmap:lista after-roadmap:paguei after-roadmap:terminei apaga de~a ele ele_$ lista_$ nao_conta nao~tira o_pai pai rates:conta rates:ele terminei terminei_de terminei~pagar tirar`,
    '4': `!~! ,~tirar :ela NAME_nao NAME_que NAME~favor NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:o after-roadmap:pode after-roadmap:tirar apaga~NAME a~, a~nao a~que de_pagar divida ela ex exclui pode~a rates:o termi- tira_a`,
    '3': `,_ja ,_pode ,~da ,~paguei :da :divida :essa :lista :tirar NAME_ela NAME~ja NAME~meu NAME~nao ^_o after-roadmap:! after-roadmap:filho after-roadmap:pagou a~com a~ela conta debts:o devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- essa_da essa~NAME eu~devo exclu- ja mais_$ minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor
more-debts:foi more-debts:por nao_devo o~nao pagar_a pagar~NAME pagou pagou_$ pode pode~da que_meu quitei_o rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! after-roadmap:por after-roadmap:quero mais~a n0 overdue:NAME overdue:ja overdue:o overdue:paguei quero~pagar sozin- sozinha sozinha_$`,
    '-4': `:quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '17': `recomecar_$`,
    '16': `comec-`,
    '15': `^_reinicia recomecar reinicia`,
    '13': `^_zera reinicia_$ zera zera_ai`,
    '12': `^_recomecar ^_zerar do_zero inici- inicio inicio_$ zerar zerar_tudo`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca de_novo debts:tudo do~por novo novo_$ para_comeco quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera ai_$ comeca comeco_$ do_inicio e_comeca para_inicio quero_recomecar quero~tudo rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio zero_$`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo debts:zera outra_vez quero_comecar rates:comecar rates:zera vez vez_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:vamos after-roadmap:zero ai comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero~do quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do vamos_do vamos_voltar
vamos~inicio vamos~para volta voltar~comeco`,
    '4': `:comecar :novo :volta ^_errei ^_refazer after-roadmap:comeca after-roadmap:do after-roadmap:recomeca bora_comecar bora~de comecar_tudo comeco_por debts:ai debts:comecar debts:conversa debts:novo debts:refazer debts:vamos debts:zero do_comeco errei e~de outra rates:conversa rates:novo rates:quero rates:recomecar refazer~inicio tudo~comeca voltar_para`,
    '3': `:para ^_quero after-roadmap:comeco after-roadmap:errei after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:vez after-roadmap:volta apaga_o apaga~plano comecar_do comecar~outra comecar~zero debts:comeca debts:comeco debts:do debts:favor debts:recomeca do errei~vamos n0 o~e plano_e plano~comeca rates:ai rates:comeco rates:para rates:refazer rates:vamos rates:vez rates:zero
tudo_de tudo_e tudo_outra tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo`,
    '-3': `?worry after-roadmap:minha after-roadmap:vida minha_vida vida vida_$ volta_$ volta_ai worry:tudo`,
    '-4': `^_tudo quero~minha`,
  },
  'scam-question': {
    '17': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `pix`,
    '9': `after-roadmap:golpe bolet- boleto consent:golpe isso~golpe`,
    '8': `eh_falso eh~? esse_site esse~eh estra- estranho liber- liberar link numer- numero para_liberar site`,
    '7': `:golpe ^_mandaram ^_oferta acho~fui antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se consent:eh demais_desconfio depos- e_sumiram eh_verdade engan- enganado enganado_$ estranho_$ falso fui_enganado golpe_isso golpe~? limpa mandaram minha_senha nome num_golpe numero_eh oferta_boa oferta~demais offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado sumir-
sumiram sumiram_$ verda-`,
    '6': `^_cai ^_esse ^_querem after-roadmap:pediram cai codig- codigo como_sei confi- de_outra demai- demais desconfio desconfio_$ do_banco eh~banco eh~esse eh~isso emprestimo_$ esse esse_numero falso_esse falso~site fui golpe_? num o~e quere- querem querem_que querem~eu que~do sei_se senha senha_$ se~verdade site_$ taxa verdade`,
    '5': `:boleto :um ?offers ^_acho acho acho_que after-roadmap:boleto after-roadmap:eh after-roadmap:nome after-roadmap:numero after-roadmap:pix after-roadmap:uma confiavel_? consent:esse consent:pediram da_serasa deposite deposite_antes eh_estranho eh~ne eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- mandaram_um
me_ligaram no_facebook nome~uma no~limpa numero~estranho o_emprestimo o_numero offers:falso offers:pediram offers:que pix_para prome- que_limpa que~deposite que~meu recebi_um se_eh sms uma_taxa um~estranho verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :eh :isso :pix :por :uma ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_sera ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:site after-roadmap:verdade banco_$ boa boleto_de boleto_eh boleto~outra cara celul- celular celular_$ chego- chegou codigo_do codigo~celular confio confio_? consent:?
consent:boleto consent:nome consent:o consent:pix consent:que consent:sei consent:site da~mesmo de~empresa disse- disse_que disseram disseram_que dizen- dizendo dizendo_que do_celular eh eh_verdadeiro empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- limpa~nome mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ nome_de nome_por norma- normal normal_?
numero_? o_nome o_pix ofert- oferta offers:do offers:esse offers:golpe offers:link offers:um outra_empresa o~por pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pix_$ pix~liberar por_# por~reais posso~? recebi sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um_boleto um_link uma uma_moca verdadeiro vi`,
    '3': `,~? :? :antes :desconto :liberar :link :mandaram :mandou :numero :pagar :para :pediram :posso :taxa ?_$ NAME_que ^_falaram ^_isso ^_prometeram ^_uma ^_whatsapp adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:limpa after-roadmap:link
after-roadmap:mandaram after-roadmap:moca after-roadmap:num after-roadmap:outra after-roadmap:que after-roadmap:querem after-roadmap:senha after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp cobrando codigo_que
codigo~chegou confiavel consent:acho consent:antes consent:boa consent:do consent:estranho consent:eu consent:falso consent:liberar consent:limpa consent:numero consent:querem conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse disseram~preciso diz_que dizendo~eh do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh_confiavel eh_da
eh_do eh_normal em_nome empre- empresa esse_link esse~? estao estao_me falaram_que falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo limpa_meu limpar limpar_o limpar~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando me_mandou meu_documento meu~pelo meu~por me~dizendo me~uma moca_pediu moca~foto no_nome nome_pelo nome~# nome~outra nome~pix
numero~do nunca_tive o_boleto o_cara o_codigo offers:acho offers:antes offers:banco offers:boleto offers:isso offers:nome offers:numero offers:o offers:pix offers:recebi offers:sms outra pagar_seguro pagar~antes pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo_pix pesso- pessoa por_uma por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar
prometeram~o que_chegou que_preciso que~golpe que~o que~pagar se seguro_antes seguro~do serasa_mesmo taxa_para taxa~liberar tive tive_$ um um_deposito uma_conta uma~da um~, um~antes veio veio~nome whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que banco_? consent:nao consent:voce de_desconto eh_# eh_emprestimo eh~% isso~emprestimo n0 nome_? o_que offers:% offers:desconto`,
    '-4': `do~? eh~nao golpe_nao golpe~ne nao_ne`,
  },
  skip: {
    '22': `pula`,
    '21': `^_pula`,
    '19': `pula_$`,
    '18': `pular`,
    '17': `^_passo`,
    '16': `passo_$`,
    '15': `^_proxima proxima`,
    '14': `^_avanca ^_segue avanc- avanca avanca_$ outra proxi- segue`,
    '13': `^_passa depoi- depois essa passo proxima_$`,
    '12': `^_outra adiante adiante_$ passa pular_?`,
    '11': `?instalments-left ^_prefiro ^_vamos adian- prefi- prefiro quero_dizer responder segue_o vamos`,
    '10': `?thirteenth dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar`,
    '9': `?debt-amount ^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ prefiro_nao pula_essa pular_$ responder_isso`,
    '8': `?rates abert- aberto aberto_$ bora_para bora~outra de_pergunta deixa_em deixa~aberto depois_eu em_aberto essentials:proxima mais~eu muda_de muda~pergunta nao~falar parti- passar pergu- posso_pular posso~? rates:pula respo- tarde_eu vamos_adiante`,
    '7': `^_bora ^_depois ^_essa ^_mais ^_muda baile baile_$ essa_eu essa~pulo essentials:depois essentials:pula essentials:segue eu_pulo incomes:proxima jogo_$ mais_tarde mando mando_$ nao_falar o_baile offers:depois overdue:isso para_depois passa- passa_adiante pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pulo pulo_$ rates:pode rates:pular segue_sem segue~baile segue~isso segue~jogo
sem_isso tarde te te_falo thirteenth:depois vou_responder`,
    '6': `?offers ?overdue ^_deixa agora~consigo bora branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar deixa depois_? de~nisso disso e_te em_branco essentials:pode essentials:pular eu_mando eu_olho eu~falo falar_nisso flexibles:essa gosto gosto_de gosto~falar hora_eu hora~respondo incomes:essa incomes:nao instalments-left:essa instalments-left:outra isso_eh jogo muda nao_gosto o_jogo olho
outra_$ outra_coisa outra~eu overdue:essa overdue:eu overdue:passa overdue:proxima para_outra para_pular passar_$ proxima_por proxima~favor pular_essa rates:passo rates:vamos tarde~mando vejo vejo_$ vou_falar vou~disso`,
    '5': `?incomes ^_agora ^_pergunta ^_posso agora_nao amanha~te antes_de coisa_$ debt-amount:? debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pergunta debt-amount:pular deixa- deixar deixar_em deixar~branco deixa~depois depois~te de~. disso_$ essentials:te eu_te eu_vejo eu~em faz_outra faz~pergunta flexibles:passa incomes:eu incomes:outra incomes:prefiro incomes:segue
instalments-left:isso instalments-left:passa nao_consigo nao~ver nisso_$ offers:. offers:antes offers:eu offers:segue outra_hora overdue:falar overdue:outra overdue:pergunta para~? passar_essa pode_deixar pode~em pode~essa posso quero_responder quero~disso rates:dizer rates:essa rates:nao rates:outra rates:proxima thirteenth:eu vamos_para vamos~proxima ver_isso vou~isso`,
    '4': `?essentials ^_amanha ^_isso amanh- amanha amanha_eu casa_eu casa~vejo chega- chegar chegar_em chegar~casa coisa como_pular como~essa consigo dai dai_$ debt-amount:adiante debt-amount:depois debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~procuro depois~vejo digo_$ disso_agora essa_? essa_nao essentials:certo essentials:eu essentials:falar eu eu_chegar eu_procuro eu_ver
eu~depois e~digo falar_$ falar~agora hora incomes:deixa incomes:depois incomes:em incomes:falar incomes:informar incomes:quero informar instalments-left:? instalments-left:disso instalments-left:eu instalments-left:falar instalments-left:para instalments-left:pergunta instalments-left:pula instalments-left:pular isso isso_$ nao_informar nao~ao nao~de nisso offers:em offers:prefiro offers:responder
offers:te overdue:aberto overdue:deixa overdue:posso overdue:quero para_proxima pode~depois prefiro~informar procuro procuro_$ pular~? quando~chegar quero_falar quero~isso rates:depois rates:falo rates:isso rates:para rates:prefiro rates:quero rates:responder responder_$ responder~nao sei_ao sei~certo ser_depois ser~? te_digo tem_como tem~pular thirteenth:? thirteenth:dizer thirteenth:outra
thirteenth:para thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `,~para ?debt-creditor ^_da ^_faz ^_responder agora antes ao_certo ao~, certo_, consi- da_para debt-amount:agora debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:essa debt-amount:eu debt-amount:nao debt-amount:olho debt-amount:vamos deixo deixo_em deixo~branco depois_essa depois~falo depois~olho depois~pego digo em em_casa em~eu essa_ai essa~deixo essa~vou essentials:coisa
essentials:essa essentials:nao essentials:o essentials:outra essentials:responder essentials:sei essentials:sem essentials:vejo essentials:ver estou~rua estou~trabalho eu_deixo eu_pego eu~isso falar_quanto falar~ganho favor favor_$ flexibles:ai ganho_$ incomes:dizer incomes:faz incomes:mando incomes:passa incomes:respondo incomes:sem informar_$ instalments-left:em instalments-left:muda
instalments-left:vou isso_depois isso_nao n0 na_rua nao_responder na~depois no_trabalho no~depois o_papel offers:branco offers:de offers:falo offers:o offers:vejo offers:ver offers:vou olho_$ olho_isso overdue:? overdue:de overdue:depois overdue:disso overdue:eh overdue:favor overdue:muda overdue:nao overdue:nisso overdue:sem papel papel_$ pego pego_o pego~papel por_favor posso_responder
posso~depois prefiro~responder procu- pular~pergunta quando_eu quanto_ganho quero rates:? rates:bora rates:comigo rates:eu responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sem tarde~olho te~essa thirteenth:agora thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:vou trabalho_depois trabalho~eu
vei vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ?worry ^_como ^_ja ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai_$ consent:nao conto conto_$ depois~conto desfa- enten- entendi eu_nao eu~sei ja_respondi ja~essa lembr- lembro nao_lembro nao~isso offers:aceitar proximo proximo_passo qual rates:la rates:vou respondi_essa respondi~pergunta sei_responder
sei~essa te_conto volta_para`,
    '-4': `?after-crisis ?consent ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:deixa consent:para consent:respondo depois_passo depois~la eh_essa passo_la respondi volta`,
    '-5': `consent:depois consent:eu la la_$`,
  },
  source: {
    '32': `?income-source`,
    '16': `INCOME`,
    '10': `bpc incomes:bpc`,
    '9': `bpc_$ income-source:da income-source:do`,
    '8': `^_bpc clt clt_$ income-source:, income-source:aluguel income-source:bico incomes:minha incomes:propria propr- propria`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ apose- bico bico_$ sou vendo`,
    '6': `^_aluguel income-source:aposentado income-source:carteira income-source:de income-source:faco income-source:inss income-source:meu income-source:na income-source:que income-source:sou income-source:trabalho incomes:clt incomes:conta incomes:sou por_conta sou_clt`,
    '5': `^_aposentado ^_carteira ^_clt ^_faco ^_trabalho alugu- aluguel aposentado aposentado_$ barra- barraca conta_propria income-source:aposentadoria income-source:assinada income-source:clt income-source:eh income-source:por income-source:registrado income-source:vendo incomes:o incomes:tenho inss por~propria regis- registrado_$`,
    '4': `,_ganho ?incomes ^_aposentadoria ^_inss aposentadoria_$ assin- assinada assinada_$ carte- carteira carteira_assinada concursada confo- conforme conforme_o conta conta_$ do_governo frete income-source:bolsa income-source:concursada income-source:familia income-source:filho income-source:frete income-source:governo income-source:minha incomes:por inss_$ o_bpc o_dia registrado salga- salgado traba-
trabalho trabalho_de`,
    '3': `,_sem ^_bolsa ^_da ^_mesada aposentadoria autonomo bolsa bolsa_familia concu- da_$ da_minha da_prefeitura da~filha faco famil- familia familia_$ filha_$ gover- governo governo_$ income-source:casa income-source:conta income-source:estado income-source:eu income-source:me income-source:pensao income-source:trampo income-source:uns incomes:filha incomes:ganho incomes:so incomes:vendo me_da mesad-
mesada minha pj pj_$ prefe- prefeitura prefeitura_$ presto propria_$ recebo_do roupa roupa_$ sem~. sou~, so~bpc vendo~na vo vo_$`,
    '-3': `?thirteenth thirteenth:sou`,
    '-4': `^_fixo fixo`,
  },
  'start-reminders': {
    '14': `lembr-`,
    '10': `lembretes`,
    '9': `^_reativa after-roadmap:lembretes after-roadmap:reativa lembretes_por reativa`,
    '8': `lembrada lembretes_$`,
    '7': `after-roadmap:lembra after-roadmap:volta de_volta dos_lembretes lembra me_lembra os os_avisos pode_mandar pode~os reati- volta_$ volta_com voltar~me`,
    '6': `:os after-roadmap:avisa after-roadmap:avisos after-roadmap:me after-roadmap:quero avisa aviso- avisos avisos_$ a~lembrar for me_avisa me~quando os~por sinto vence- vencer`,
    '5': `:pode :voltar ^_pode after-roadmap:dos after-roadmap:falta after-roadmap:os after-roadmap:quando after-roadmap:ser com~lembretes lembrar_$ mandar_os pode_voltar quero_ser ser~de volta volta- voltar voltar_a`,
    '4': `:lembretes :mandar ^_me a_me after-roadmap:de after-roadmap:favor after-roadmap:novo after-roadmap:pode com_os dos eu_quero falta lembre lembre_$ me_lembrar me_lembre me~de pode pode~a quand- quando quero quero~voce ser`,
    '3': `,_quero :a :aviso :lembrar :receber :sim ^_agora ^_quero after-roadmap:avisar after-roadmap:com after-roadmap:perdido avisa- avisar avisar_de avisar~novo avisos_de avisos~novo de_novo eu~que favor favor_$ lembrar me me_avisar me~sim novo novo_$ os_aviso os_lembretes perdi- perdido pode~avisar por_favor que_voce quero_que que~me receber_os sim_, sim~quero voce_me`,
    '-3': `after-roadmap:nao after-roadmap:parar after-roadmap:tirar after-roadmap:vencimentos a~mandar cance- dos_vencimentos me~dos pode_tirar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `^_os after-roadmap:lembrado dispe- lembrado me_mandar parar quero~lembrado reativar ser_lembrado suspe-`,
    '-6': `avisos_por avisos~favor coloc- quero~os volta_a`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '20': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `aviso`,
    '11': `after-roadmap:lembrete avisa- lembretes lembretes_$`,
    '10': `after-roadmap:lembretes aviso- avisos parar`,
    '9': `after-roadmap:avisar after-roadmap:avisos after-roadmap:nao after-roadmap:parar avisar para_de`,
    '8': `^_para cance- lembrar os`,
    '7': `:lembrete after-roadmap:ficar after-roadmap:os after-roadmap:vencimento aviso_$ avisos_$ avisos_por avisos~favor de_aviso ficar lembrar_$ me~mais nao_precisa os_lembretes para_com vencimento vencimento_$`,
    '6': `:lembrar ^_desativa ^_muito ^_os ^_sem ^_silencia after-roadmap:cancelar after-roadmap:chega avisar_$ chega_de de_avisar desat- desativa esses nao_me nao_quero nao~ficar pode_parar precisa precisa_ficar sem~por silen- silencia`,
    '5': `:os ^_chega ^_desliga ^_menos ^_tira after-roadmap:de after-roadmap:desliga after-roadmap:esses after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:negocio after-roadmap:para after-roadmap:precisa after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- desliga dispe- esses_lembretes lembrado_$ me_lembrar os_avisos para~isso
para~me preci- quero~lembrado ser_lembrado silencia_os suspe- venci-`,
    '4': `:lembretes :mais :nao :parar :quero ^_parar after-roadmap:avisa after-roadmap:cancela after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:ser after-roadmap:tirar avisa aviso_de com_isso de_lembrete de_me de~lembrar esse_negocio ficar_me ficar~lembrando lembrado lembrando me_avisa me_lembrando menos muito nao~lembrete negocio parar_com parar_os parar~os pode_tirar pode~de
quero_lembrete quero_ser tira tirar_os`,
    '3': `:com :pode :precisa :receber ^_cancela ^_cancelar after-roadmap:demais after-roadmap:dia after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrar after-roadmap:por cancela cancelar~negocio demai- demais em_receber em~lembretes esses_lembrete esse~de favor favor_$ interesse interesse_em interesse~receber lembra mais_$ mandar_lembrete me me_lembra me~todo nao~interesse negoc- negocio_de
negocio_dos negocio~lembretes os_aviso parar_de para~os pode~com pode~os por_favor precisa_me precisa~lembrar precisa~me quero_parar quero~de receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar todo_dia`,
    '-3': `^_me ^_reativa after-roadmap:quero after-roadmap:reativa after-roadmap:sim falta me~de n0 os~de pode_mandar pode_me reativa volta- voltar`,
    '-4': `^_manda after-roadmap:falta de_novo novo sinto`,
    '-5': `^_quero after-roadmap:novo novo_$ quero_receber reati- volta_com`,
    '-6': `^_volta`,
    '-7': `^_liga after-roadmap:liga lembretes_por liga liga_os liga~lembretes volta`,
    '-8': `after-roadmap:volta`,
    '-10': `os~por`,
  },
  'tell-reply:no': {
    '17': `after-roadmap:nao recus-`,
    '16': `nao_aceitaram`,
    '14': `after-roadmap:quiseram`,
    '12': `^_negaram aceitaram after-roadmap:negaram negar- negaram quise- quiseram`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:falaram after-roadmap:nem banco~o falar- falaram falaram_que`,
    '7': `^_eles aceitaram_# acordo_de acordo~# after-deficit:# after-roadmap:acordo after-roadmap:proposta a~foi disse_nao disseram~nao minha_proposta nao_quiseram nao~# o~disse toparam_$`,
    '6': `^_acordo ^_nem aceit- acord- acordo after-deficit:nao after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:toparam disse nao_fazem o_banco proposta proposta_$ proposta_foi topar- toparam`,
    '5': `:nao ?after-deficit NAME~minha ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:minha after-roadmap:negociar after-roadmap:pedido disse- disseram disseram_que eles fazem fazem_$ nao nao~minha nem pedid- pedido pedido_$ propo- que~fazem que~muito`,
    '4': `?after-roadmap a_proposta after-roadmap:aceitaram after-roadmap:atendente after-roadmap:pouco after-roadmap:que atendente banco da_$ eh_muito foi o_acordo o_atendente pouco pouco_$ que_so que~a so_a`,
    '3': `NAME_nao ^_o ^_ofereci a_vista aceitou_minha aceitou~proposta after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- a~nao banco_disse banco~nao eles_nao falaram~nao nao_da o_NAME que~da quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry ^_toparam aceitaram_minha aceitaram~proposta after-roadmap:, after-roadmap:fechei after-roadmap:quero after-roadmap:quis feche- fechei nao_quero nao_quis nao~mais o~aceitou o~nao quis worry:nao`,
    '-4': `aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao_aceitei pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-8': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `^_concordaram after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:toparam aprov- concordaram topar- toparam`,
    '12': `^_aceitaram aceit- aceitaram aceitaram_$ conco-`,
    '11': `^_toparam after-roadmap:topou topou`,
    '10': `o_banco toparam_$`,
    '9': `^_disseram after-roadmap:banco after-roadmap:disseram`,
    '8': `disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou after-roadmap:sim banco minha_proposta o~aceitou que_sim`,
    '6': `aceitaram_minha aceitaram~proposta after-roadmap:eles after-roadmap:proposta`,
    '5': `! !_! !_$ ^_deu a_minha after-roadmap:! after-roadmap:minha a~proposta eles que_pode ser_$ valor_$`,
    '4': `NAME_topou NAME~! a_moca aceita aceita_$ after-roadmap:aceita after-roadmap:deu after-roadmap:moca after-roadmap:ser after-roadmap:valor com_a deu_certo minha~! minha~foi moca_da moca~NAME o_valor pode_ser propo- proposta proposta_! proposta_foi sim_$`,
    '3': `?after-roadmap ^_o a_deus after-roadmap:certo after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o after-roadmap:pode a~da certo deu deus_$ graca- gracas gracas_a gracas~deus moca proposta_$ ser sim valor`,
    '-3': `after-roadmap:# meus nao~minha`,
    '-4': `#_! after-roadmap:meus`,
    '-6': `nao_aceitaram recus-`,
    '-7': `after-roadmap:nao`,
  },
  thank: {
    '18': `obrig-`,
    '17': `briga- valeu`,
    '16': `n0`,
    '14': `?after-roadmap ^_valeu`,
    '13': `after-roadmap:obrigada after-roadmap:valeu obrigada tchau tchau_$`,
    '12': `after-roadmap:beleza valeu_$`,
    '11': `:sim ^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_deus ^_massa after-roadmap:massa after-roadmap:muito agrad- massa muito obrigado_$`,
    '9': `:valeu ^_obrigada ^_ok ^_otimo ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:dez after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado deus dez_$ enten- ok tmj 🙏_$`,
    '8': `:ate :deus :mais ^_ate ^_beleza ^_certo ^_gratidao ^_perfeito ^_sim abencoe_$ after-roadmap:combinado after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau combinado combinado_$ dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:👍 ^_entendi ^_muito a_senhora abenc- abencoe after-roadmap:bom after-roadmap:demais after-roadmap:entendi after-roadmap:senhora belez- beleza bom_$ certo certo_$ combi- demai- demais deus_te eh_um entendi_$ que_bom`,
    '6': `:abencoe ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ajudo- ajudou ate a~eh bom deus~pague mais_$ massa_demais muito_$ obrigada_$ pague senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :obrigada :viu ^_obrigado ^_que ^_tu after-roadmap:ajudou after-roadmap:tu after-roadmap:viu demais_$ deus_abencoe entendi obrigada_pela ok_$ te tu viu_$`,
    '4': `:! ? ^_ajudou after-roadmap:entao after-roadmap:ok after-roadmap:pague after-roadmap:um beleza_$ beleza_entao despe- entao_$ esse_plano esta_bom hoje_, me~por muito_obrigada obrigada_viu obrigada~ajuda pague_$ pela_ajuda por_hoje por~,`,
    '3': `,_ajudou :filho :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:por after-roadmap:show after-roadmap:te after-roadmap:voce ajudou_demais bom_obrigada certo_obrigada deus_lhe eh_muito entao filho filho_$ lhe lhe_pague mano mano_$ meu_filho muito~pela pela show te_abencoe valeu_, valeu~ajudou`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-kind ?overdue ?thirteenth ^_chega ^_concordaram ^_link ^_melhor ^_negaram ^_opa ^_parar ^_sair ^_sei ^_stop ^_tem ^_topei ^_voltei aceitaram after-roadmap:aceitaram after-roadmap:ai after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:melhor after-roadmap:meu
after-roadmap:negaram after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai chega como conco- concordaram confi- desca- desis- domin- domingo esque- essa essa_$ fecharia fecharia_$ lembr- link melho- melhor namor- namora
namora_$ negar- negaram oi_$ onde opa paga pago_$ parar parar_$ passo passo_$ quant- quanto reati- reativar recla- reini- reneg- sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?income-source ?worry ^_bom ^_como ^_eh ^_fui ^_oi ^_pedi ^_quero ^_reset aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero ai_$ cance- fecha- fui oi pedi recus- reset reset_$`,
    '-5': `after-roadmap:nao after-roadmap:tem debts:beleza nao_entendi`,
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
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:ele worry:quando`,
    '3': `,_ele after-roadmap:ele after-roadmap:fim after-roadmap:inteiro after-roadmap:semana after-roadmap:some cartao_e de_semana dinheiro_$ do_dinheiro do~o e_some falo fim_de fim~semana inteiro_$ marid- marido meu_marido meu~me me~, o_fim quand- quando worry:dinheiro worry:me`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se e_se`,
    '8': `^_e after-roadmap:emprestimo`,
    '7': `eu~um e~eu`,
    '6': `^_vale after-roadmap:e after-roadmap:eu empre- emprestimo eu_nao eu~a para~tudo`,
    '5': `after-roadmap:pagar after-roadmap:pegar after-roadmap:quitar after-roadmap:tudo after-roadmap:um after-roadmap:vale after-roadmap:vender emprestimo_para emprestimo~pagar eu~o pagar~cartao pegar`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:trocar ajuda- ajudar arrumar cartao_$ dinheiro_por dinheiro~mes dividas~uma eu_parar eu_usar eu_vender eu~aceitar eu~adiantado e~meu mes_acaba nao_aceitar nao~a pagar pagar_o pagar~? para_pagar pena por~acaba por~so quita-
quitar quitar_tudo se~nao se~parar se~usar se~vender tudo_? um_emprestimo vale vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:fizer after-roadmap:juntar after-roadmap:moto after-roadmap:num after-roadmap:por arrum- as_dividas atrasar_um atrasar~mes comecar_pelas comecar~menores de~o dimin- emprego emprego~# eu eu_atrasar eu_fechar eu_ficar eu_fizer
eu_quitar eu~de fechar_a ficar fizer fizer_um junta- juntar loja_e marid- marido menor_primeiro meu_marido muda nao_pagar num_emprestimo o_# o_cartao o~muda pagar_tudo pagar~NAME para_quitar parar_de parar~pagar pegar~emprestimo pelas_menores por_uma quando_$ quitar~menor se~atrasar se~fechar se~ficar se~fizer se~quitar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar usar_o usar~fgts vem_eu
vende- vender_a`,
    '-3': `#~mais 13o 13o~# a_mais acaba~? after-roadmap:13o after-roadmap:quiser after-roadmap:sair cinqu- do~? eu_quiser eu_so eu~sair mais_# mes_? n0 o_13o o~de pagar_# por~mil quando_? quise- quiser quiser_sair sair sair_$ se~quiser todo`,
    '-4': `aceitarem after-roadmap:aceitarem after-roadmap:todo botar~# se~so todo_mes`,
    '-5': `eu~#`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '12': `?worry`,
    '10': `worry:dia`,
    '9': `ligam worry:ligam worry:nao`,
    '8': `cobranca mandam nao_param param telef- telefone worry:cobranca worry:para worry:param worry:telefone`,
    '7': `^_ligam hora_$ ligac- por_dia quare- quarenta worry:hora worry:me worry:na`,
    '6': `aguen- aguento aguento_mais cobrador dia_$ diret- direto estao~ligando hora ligam_para mensa- mensagem nao_aguento param_de sem_parar worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de para_$ parar parar_$ pela sendo worry:ligando worry:mais worry:parar worry:pela worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao ate_para de_meia dia ligam~NAME me_ligando meia na_minha na~dos no_celular o_de o_dia outro- outros para_meu porta porta_$ so~de toda worry:cobrando worry:estao worry:meu worry:minha worry:o worry:porta worry:servico worry:toda worry:trabalho`,
    '3': `:cobranca :essas :mundo NAME_ate NAME_para ^_as ate~NAME casa_da casa~minha celul- celular cobram cobrando da~nao da~sogra de~em dia_inteiro dos eles_ligam eles~para essas~, estao estao_me foi_na frent- frente intei- inteiro inteiro_$ ligam~meu ligando~dia me_da meu_trabalho me~na minha_sogra na_frente nao_me nao~mais no~nao o~inteiro param_$ para~ate para~para sem servi- servico so_o sogra
sogra_$ sumir trabalho_$ vonta- vontade worry:NAME worry:as worry:ate worry:eles worry:foi worry:frente worry:inteiro worry:no`,
    '-3': `n0 nome worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '12': `?worry`,
    '11': `worry:casa`,
    '10': `worry:vou`,
    '9': `casa_$ perde- perder worry:perder`,
    '8': `apart- apartamento casa despejo worry:apartamento worry:despejo worry:ser`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa worry:a worry:imobiliaria worry:leilao worry:me worry:sair`,
    '6': `apartamento_$ daqui daqui_$ mando- mandou meu_apartamento ordem posso_perder sair ser tirar- worry:botar worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho`,
    '5': `a_casa botar da_casa na_rua o_proprietario onde para_fora proprietario rua sair_$ vou worry:NAME worry:fora worry:minha worry:o worry:proprietario worry:vao`,
    '4': `^_posso a_caixa caixa caixa_vai de~minha dono fora fora_$ medo~perder me~para nao_tenho o_apartamento o_dono perder_minha perder~casa posso propr- querem_tomar semana_que semana~vem tomar vao vao_me worry:ate worry:caixa worry:dono worry:gente worry:na worry:para worry:que worry:semana worry:tomar worry:vai worry:vem`,
    '3': `^_querem ^_vao a_gente a~na a~vai com_meus de_perder do_meu dono_da esta~a filhos_$ gente na~com o~pediu pediu preoc- preocupacao preocupacao_eh que_vem quer_que querem querem~minha quer~eu rua_$ se tomar_minha tomar~casa vai vem_$ vou~na worry:atrasado worry:com worry:da worry:de worry:do worry:eu worry:parar worry:preocupacao worry:quer worry:querem`,
    '-3': `cobra- n0 proce- worry:# worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite leite_para worry:comer worry:fome worry:leite worry:para worry:tem`,
    '7': `^_vivo almoc- a~esta cesta esta_vazia pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:de worry:e worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `basic- comida_$ de~de dia_$ tenho~que worry:esta worry:falta`,
    '5': `EXPENSE ^_faltou ^_meus com_fome entre_o estou~de falto- faltou fome_$ nao~o nene o~e remedio_e tenho_o todo_dia worry:filhos worry:meus worry:o worry:tenho worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe comer_para de_comer dia_que dia~nao e_de entre escol- esta_faltando e~conta falta faltando falta~para filho- filhos gelad- geladeira meus_filhos nao_tem nao_tenho o_remedio que~tem remed- remedio so tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para dia e_o em_casa esta~comida estou faltando_comida meus nao~comida que_nao so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_no n0 worry:me worry:minha worry:tudo`,
    '-4': `worry:meu worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '13': `?worry score`,
    '11': `nome`,
    '10': `worry:negativado`,
    '9': `negat- negativado nome_$ worry:estou`,
    '8': `cpf_esta no_spc worry:cpf worry:meu`,
    '7': `^_meu cpf meu_cpf meu_nome meu~esta spc spc_$ worry:spc`,
    '6': `^_nome credi- no_serasa serasa_$ sujo worry:esta worry:nada worry:serasa worry:sujo`,
    '5': `^_estou aprov- aprova crediario crediario_nao estou_no nada_$ o_crediario o_nome o~nao seras- serasa sujo_$ worry:consigo worry:no worry:o`,
    '4': `aluga- alugar consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o worry:alugar worry:mae worry:nao`,
    '3': `alugar_casa bloqu- causa_do consi- consigo_alugar consigo~casa consigo~por credito da_minha e_mais esta_sujo e~nada limpa- limpar limpar_o limpar~nome mae mae_$ meu minha_mae nao~alugar por~do quero_limpar worry:limpar worry:mais worry:quero worry:uma`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '20': `worry:nao`,
    '19': `?worry`,
    '15': `^_nada worry:nada`,
    '13': `nao_$`,
    '12': `worry:nenhuma`,
    '11': `urgen-`,
    '10': `nada worry:tudo`,
    '9': `nada_urgente nenhu- urgente urgente_$`,
    '8': `^_nenhuma nao_estou worry:,`,
    '7': `esta_tudo nenhuma worry:desses worry:disso worry:enquanto worry:nenhum`,
    '6': `^_nenhum controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:organizar worry:tranquilo`,
    '5': `contr- corre- em_paz esta~em incomes:nada nada_disso nao~comigo nenhum nenhuma_$ nessa organ- organizar paz paz_$ quero_organizar risco situa- situacao so~organizar urgencia urgencia_$ worry:comigo worry:dessas worry:esta worry:estou worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao ^_tudo comig- comigo comigo_$ dessas_$ desse deus disso disso_$ isso_nao nada_desse nao_, nao_tem nenhuma_dessas tipo tranquilo_$ tudo tudo_em worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_esta ^_por a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ esta~por graca- gracas gracas_a gracas~deus isso~nao me~disso nada_me nao_chegou nao~ainda nao~eh nao~isso nesse por~nao rio tem~nao worry:aqui worry:cobrador`,
    '-3': `aprov- atrasado_$ credi- esta~atrasado nada_$ overdue:nenhuma score tudo_atrasado worry:atrasado worry:de worry:dia worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nao_durmo worry:durmo worry:meu worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '11': `worry:nao`,
    '10': `worry:com`,
    '9': `^_cada cada_mes nao_durmo worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo durmo_$ fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado vergo- vergonha worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga atrasado_$ a~so briga briga_em briga~casa com_depressao consigo_dormir cresc- cresce cresce_$ de_nao depre- depressao dinheiro_$ juros_$ medo~nao nao~dormir os sabe so_cresce worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:sabe`,
    '5': `^_estou ^_medo a_divida atrasado com_isso doente_e dormi- dormir eh_tanta esta_tudo juros medo_de minha_familia tenho_vergonha worry:casa worry:consigo worry:fazer worry:isso worry:marido worry:medo worry:minha worry:por worry:tanta`,
    '4': `^_ai a_minha acaba- ai~eh assim cansa- cansada casam- casamento causa coisa_$ consigo dar_conta devendo_$ dinhe- dinheiro doent- doente eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher muita muito mulhe- mulher nao_consigo nao~conta na~eh o~fazer por_causa por~disso que_fazer sabe_$ sem_saber tanta verdade_eh viver worry:ai
worry:assim worry:causa worry:coisa worry:disso worry:doente worry:mae worry:moca worry:sem worry:so worry:tudo worry:viver`,
    '3': `^_na atras- casa coisa com conseguir conseguir_pagar consi- dar de_ser deven- devendo de~conseguir disso disso_$ divid- divida eh_a esta~e estou estou_sem estou~e fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao moca na_verdade nao~pagar os~nao param_$ presa saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:a worry:conseguir worry:dar
worry:de worry:estao worry:pagar worry:tenho`,
    '-3': `:fui ^_tudo almoc- cobra- dia_$ medo~perder nao_$ nao_estou negat- negativado perde- perder worry:do worry:negativado worry:para worry:perder`,
    '-4': `estou_no worry:me worry:nome`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro`,
    '10': `levar o_carro worry:levar worry:moto`,
    '9': `carro_$ quere- worry:o`,
    '8': `?worry moto moto_$`,
    '7': `escon- estao_querendo minha_moto querendo vao_levar worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- levar_minha medo meu_carro movei- moveis querendo~meu worry:estao worry:medo worry:meu worry:vao`,
    '5': `buscar_o estao tv vao worry:os worry:querem`,
    '4': `^_medo ^_oficial ^_querem a_moto apree- apreensao busca busca_e busca~apreensao carro_esta coisa- coisas coisas_$ de~a e_apreensao escondendo estou~o medo_de minhas_coisas ofici- oficial o~veio penho- penhorar perder_o perder~carro querem querem~minha tomar tomar~carro worry:apreensao worry:banco worry:busca worry:coisas worry:oficial worry:penhorar worry:quer worry:tomar`,
    '3': `,~com a_financeira ameacando_toma ameacando~minha atras a~quer banco_vai com_ele com~que da_loja eh_com estao~toma esta~na eu~as geladeira_da geladeira~loja irmao medo_eh meu_irmao meu_medo meu~eh minha minha- minha_geladeira minhas minha~da na_casa na~do o_banco os o~ontem o~vai pegar pegar_a pegar~moto posso~o quer quer~minha toma toma_minha tomar_meu tomar~moto toma~geladeira tomem vai~a
worry:, worry:a worry:com worry:da worry:do worry:e worry:eh worry:eu worry:loja worry:ontem worry:pegar worry:que worry:toma worry:tomem`,
    '-3': `casa_$ de~veio justica_veio n0 worry:nao worry:nome`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:luz`,
    '9': `estou_no worry:a worry:cortar worry:no`,
    '8': `cortar luz worry:estou`,
    '7': `gas_$ meu_gas minha_luz worry:agua worry:gas worry:ja worry:veio`,
    '6': `agua cortaram desligar gas veio worry:NAME worry:cortaram worry:desligar worry:dias worry:meu worry:ontem`,
    '5': `^_cortaram ^_estou aviso aviso_de aviso~corte a~vai cortada cortar_$ corte de_corte dias ja_veio luz_esta ontem ontem_$ ser_cortada vai worry:aviso worry:sem`,
    '4': `#_dias NAME_ja a_agua a_internet agua_desde agua~ontem amanh- amanha amanha_$ aviso- avisou avisou_que a~ja compa- corta cortada_amanha cortaram_a cortaram~agua cortarem cortarem_a da_luz da~esta desde_ontem estou luz_$ luz~cortar luz~na medo~cortarem sem_agua sem~desde ser~amanha sexta_$ vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:cortarem worry:de worry:desde worry:internet
worry:sexta worry:vai`,
    '3': `#~senao NAME_deu ^_minha a_energia after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_$ agua_ontem ameacando~a cortar_a cortar_minha cortaram_minha cortar~agua cortar~luz desliga desliga_$ deu_# deu~dias dias_senao dias~desliga energ- energia esta_na estou_ha estou~dois ha~dias inter- internet internet_$ luz_para minha_agua minha~ontem minha~vai moco na_porta no o~da
porta porta_$ senao senao_desliga ser sexta veio_cortar worry:cortada worry:desliga worry:deu worry:minha worry:moco worry:porta worry:senao worry:vao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:recebi`,
    '8': `^_recebi acao acao_de intim- intimacao worry:acao worry:do worry:intimacao worry:me`,
    '7': `de_cobranca estao_me recebi worry:banco worry:carta`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ da_justica justica_$ pelo_banco processar tem_processo vao worry:chegou worry:de worry:no worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao de_justica do_forum estao forum forum_$ no_meu no~nome oficial_de oficial~justica pelo processo sendo vao_me worry:aqui worry:cartorio worry:cobranca worry:da worry:estao worry:forum worry:sendo worry:tem worry:um`,
    '4': `banco carta_do chegou_um cobranca estou_sendo justica~aqui nome_$ ofici- oficial prote- protestar receb- uma~do vao_protestar vao~no worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_$ banco_mandou cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma veio_aqui worry:. worry:mandou`,
    '-3': `a_moto busca- buscar moto_$ worry:a worry:buscar worry:minha worry:moto`,
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
    '5': `banco~meu beneficio_$ cai_e desco- meu salar- salario salario_$ tudo_do worry:cai worry:do worry:metade worry:todo worry:tudo`,
    '4': `^_descontam aposentadoria_$ bloquearam_meu cai da~aposentadoria descontado descontam metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria o_banco pegan- pegando pegando_meu tirar- tiraram todo_$ worry:aposentadoria worry:descontado worry:descontam worry:dinheiro worry:e worry:pegando worry:quase`,
    '3': `INCOME apose- aposentadoria banco banco_bloqueou banco_pega bloquearam_minha bloquearam~conta bloqueou bloqueou_meu bpc cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME dinheiro~e do_beneficio do~salario e_some e~banco justi- justica justica_$ limit- limite meu~cai o_limite ordem o~bloqueou o~cai o~pega pega pix_$ por_ordem quase salario_cai salario~e todo worry:NAME worry:bloqueou
worry:da worry:estao worry:justica worry:ordem worry:pega worry:pela`,
    '-3': `n0 worry:nao worry:nome`,
  },
};

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
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei_a acord- acordo after-roadmap:fechei assinei assinei_o assinei~acordo eles_$ fechando fechando_$`,
    '7': `^_aceita a_da acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:acabei assin- certo_fechei com_eles deu~fechei fechei_com o_acordo offers:fechei pode_aceitar pode~essa`,
    '6': `^_deu a_proposta aceita aceitar aceitei~parcelamento after-roadmap:aceita after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME com~banco deu_certo essa_$ fechar_com fechar~eles fechei~acordo fechei~o fiz~acordo o_parcelamento offers:acabei parcelamento vou~com`,
    '5': `^_fiz after-roadmap:vou certo deles deles_$ deu eles essa fechei_o fiz_o offers:acordo offers:com offers:essa pagar_$ vou vou_aceitar vou_pagar`,
    '4': `NAME_! NAME~! NAME~vou ^_vou aceita_a aceita_essa aceita~da aceita~vou acordo_no acordo~app after-roadmap:aceitar after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles banco_$ com_o do_jeito essa_vou essa~pagar fechei_do fechei~jeito fiz hoje jeito~ofereceram no_app ofereceram_$ offers:aceitar offers:eles offers:o o~hoje parcelamento_$ proposta proposta_deles que_ofereceram topei_a
topei~proposta`,
    '3': `! !_! !_$ :hoje NAME_hoje ^_pode acordo_do acordo_hoje acordo~eles after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:eles after-roadmap:hoje after-roadmap:pode after-roadmap:proposta app da~, do~que hoje_$ jeito jeito_que ofereceram offers:assinei offers:deles offers:deu offers:fiz offers:parcelamento offers:pode offers:vou
o~com o~no propo- proposta_$ vou_fechar vou~essa`,
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
#_eh #_escola #_esta #_estao #_estou #_eu #_facil #_falta #_faltam #_faltando #_fatura #_faturas #_filhos #_fixo #_fralda #_gas #_ifood #_internet #_ja #_juntando #_juros #_leite #_limpo #_liq #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_mes #_mesmo #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado
#_parcelei #_parei #_passagem #_pau #_pela #_pelo #_pensao #_pg #_pila #_pode #_porsento #_prestacao #_prestacoes #_quando #_rango #_real #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_virgula #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~a #~aa #~academia #~aceito
#~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas #~atrasado #~atrasados #~besteira #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~colegio #~com #~comida #~compra #~condominio #~consignado #~das #~dei #~depende #~depois #~desconta
#~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~especial #~esse #~esta #~estava #~estou #~facil #~faco #~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja
#~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liberar #~liquido #~loja #~luz #~m #~maximo #~me #~meio #~menos #~mercado #~meu #~mil #~mim #~minha #~minimo #~minimos #~moca #~motorista #~muito #~multa #~na #~nao #~nem #~nenhuma #~netflix #~no #~novembro #~nunca #~off #~onibus #~os #~ou #~outra #~outro #~outubro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela
#~parcelei #~parei #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitei #~recarga #~recebo #~remedio #~remedios #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao #~rifa #~role #~roupa #~salao #~salario #~sao #~se #~secretaria #~segunda #~sempre #~sendo #~sexta #~so #~sofa #~spotify
#~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~uber #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencer #~vencimento #~verdade #~viagem #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_$ %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m
%_mes %_na %_off %~# %~. %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (_era (~# (~) (~dia (~e )_# )_$ )_, )_. )_: )_NAME )_e )_luz )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agua ,_ai ,_ajuda ,_ajudo ,_aluguel ,_amanha ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_bora ,_cada
,_cartao ,_celular ,_cento ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_consulta ,_da ,_daqueles ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deu ,_deus ,_deve ,_devo ,_dez ,_do ,_dois ,_e ,_eh ,_ela ,_ele ,_eles ,_em ,_era ,_eram ,_errei ,_esse ,_estava ,_eu ,_faco ,_falaram ,_falei ,_faltam ,_faltou ,_faz ,_fica ,_ficou
,_fiz ,_foi ,_fora ,_gas ,_gasolina ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juros ,_liquido ,_luz ,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_onibus ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_queria ,_quinhentos ,_quitadas ,_recebo
,_referente ,_registrado ,_restam ,_restando ,_resto ,_roupa ,_salao ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobrancelha ,_sobraram ,_somando ,_spotify ,_streaming ,_taxa ,_tem ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vai ,_vale ,_valido ,_valor ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+ ,~. ,~acaba
,~aceitei ,~agora ,~agosto ,~ai ,~ainda ,~ajuda ,~ajudo ,~aluguel ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cai ,~cartao ,~cinco ,~coisa ,~compro ,~conta ,~contas ,~conto ,~corrigir ,~crediario ,~da ,~dao ,~de ,~demais ,~desconto ,~deu ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~dura ,~eh
,~em ,~enrolado ,~entao ,~era ,~errado ,~essas ,~esse ,~estou ,~explica ,~falta ,~faltam ,~fecha ,~fevereiro ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~inverno ,~lembro ,~ligacao ,~mais ,~marmita ,~me ,~mes ,~meses ,~mesmo ,~metade ,~meu ,~mil ,~mim ,~minimo ,~muito ,~na ,~nada ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~o ,~os ,~paga ,~pagas ,~pago ,~para ,~parcela ,~parcelas ,~parte ,~pela ,~pila ,~por
,~primeira ,~quando ,~questao ,~reais ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sei ,~sem ,~silveira ,~sim ,~so ,~te ,~tentando ,~terceira ,~tiro ,~todo ,~torno ,~uns ,~valor ,~vencidas ,~vezes ,~vou ,~x ,~zero -_# -_$ -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._ainda ._aluguel ._de ._devo ._e ._eh ._energia ._estou ._ja ._luz ._m ._mercado ._minha ._no ._o ._recebo ._se ._um
._uns .~# .~$ .~, .~: .~NAME .~de .~devo .~eh .~foi .~isso .~liquido .~na .~nao .~no .~o .~por .~que .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~de /~faltam /~o 13o_, 13o_dia 13o_nao 13o~que 13o~tenho :( :) :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_gasolina :_marque :_o :_restam :_sao :_taxa :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado
:agiota :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :apaguem :app :aquele :arrumei :as :atras :atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :automatico :bah :bastante :bem :beneficio :caba :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisas
:comigo :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depois :depositar :der :desconta :desde :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dnv :do :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado
:emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instagram :instrucoes :ir :janeiro :jogo :juntando :k :la :lgpd
:ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :mainha :maio :mano :marco :mas :meio :mercadinho :mercado :meses :milhao :moca :moto :muda :mulher :na :nas :negocio :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :numero :obrigado :oferecendo :oferta :oitenta :oito :olha :ontem :onze :oq :orientacao :ou :oxe :pagamento :pagando :pagas :pagina :pai :parcelas
:parcelei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real :referente :regras :remedio :renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :seiscentos :semana :sera :servico :sessenta
:sete :setecentos :setenta :sistema :sofa :subiu :tal :tambem :tche :ter :terceiro :tira :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :x :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~por :~x ; ;_NAME ;_a ;_as ;_cartao
;_estou ;_restaurantes ;~# ;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_me ?_nao ?_queria ?~# ?~caba NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_aceitou NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque
NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desde NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_eu NAME_falou NAME_faltam NAME_fatura NAME_fez NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_me NAME_mil NAME_na NAME_ne NAME_no NAME_novecentos NAME_ofereceu
NAME_ontem NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_passou NAME_pedindo NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_seguro NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~abril
NAME~acordo NAME~adiantou NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cinco NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~contou NAME~crediario NAME~da NAME~dando NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez NAME~dezoito NAME~dia NAME~dois NAME~duas
NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~esse NAME~estao NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k NAME~ligou NAME~maio NAME~mas NAME~me NAME~mensagem NAME~meses NAME~mil
NAME~minimo NAME~na NAME~negativou NAME~no NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pagando NAME~pago NAME~para NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~porque NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana
NAME~sendo NAME~sera NAME~sms NAME~so NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~venceu NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_alugo ^_amortizei ^_aposto ^_aqui ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho
^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cervejinha ^_cet ^_churrasco ^_cigarro ^_comida ^_comissao ^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_corrige ^_corrigindo ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_diaria ^_dinheiro ^_dizimo ^_duzentos ^_ela ^_empresa ^_emprestei ^_encostado ^_energia ^_entre ^_entrei
^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_fralda ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_janeiro ^_jovem ^_lanche ^_leite ^_levanto ^_limite ^_lista ^_lote ^_luz ^_mando ^_manicure ^_mano ^_mas ^_material ^_mensalidade ^_mercado ^_minimo ^_mn ^_moca ^_moro ^_multa ^_netflix ^_notebook
^_novecentos ^_olha ^_onibus ^_oxente ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_peco ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_pior ^_plano ^_possuo ^_presente ^_prestacao ^_professora ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_saiu ^_salao ^_salario ^_saldo ^_sobrou
^_spotify ^_tche ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_trezentos ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_van ^_vei ^_veio ^_vence ^_venceu ^_vinte a_. a_bolsa a_cabo a_cada a_cara a_carta a_cervejinha a_comida a_consulta a_cor a_dar a_declarar a_desse a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria
a_lgpd a_menos a_minima a_mulher a_prefeitura a_prestacao a_renda a_renner a_rescisao a_restituicao a_sabado a_sexta a_sindica a_tv a_um a_van aa aa_$ abaix- abaixa abaixa_$ aberto_, abri abri_um abril abril_, abrir_o absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando acabou~a academia_# academia_NAME academia~# academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_#
aceitou_minha aceitou~proposta acertei_$ acertei_com acho_$ acho_, acho~# acho~cai acho~esta acho~nem acho~sim acho~umas acho~uns acontece_$ acordo_que acordo~eu acordo~o acoug- acougue acougue_# acougue_do acred- acredita acredita_$ adiantada adiantada_$ adiantou adiantou_# adiantou_$ adiantou~e adoec- adoeceu adoeceu_e advogado~NAME after-crisis:jeito after-crisis:moca after-deficit:.
after-deficit:NAME after-deficit:aluguel after-deficit:arrumei after-deficit:bico after-deficit:carro after-deficit:casa after-deficit:com after-deficit:comecar after-deficit:como after-deficit:consigo after-deficit:dar after-deficit:do after-deficit:em after-deficit:entao after-deficit:errei after-deficit:filho after-deficit:isso after-deficit:jeito after-deficit:me after-deficit:menos
after-deficit:meu after-deficit:minha after-deficit:mudar after-deficit:muito after-deficit:paguei after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:tirar after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:valor after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre after-roadmap:adianta
after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:agiota after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:besteira after-roadmap:bicho after-roadmap:bolo after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chao after-roadmap:chegou
after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:codigo after-roadmap:condicao after-roadmap:confere after-roadmap:contei after-roadmap:depositei after-roadmap:desde after-roadmap:dizendo after-roadmap:dois after-roadmap:duzentos after-roadmap:ela after-roadmap:emprestado after-roadmap:entrar after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola
after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:fizer after-roadmap:funciona after-roadmap:ganhou after-roadmap:gaste after-roadmap:guardam after-roadmap:ia after-roadmap:ideia after-roadmap:imposto after-roadmap:inteiro after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:leva
after-roadmap:ligou after-roadmap:liguei after-roadmap:loterica after-roadmap:mandado after-roadmap:manha after-roadmap:maquina after-roadmap:marco after-roadmap:mercado after-roadmap:metade after-roadmap:moto after-roadmap:mudei after-roadmap:mundo after-roadmap:nisso after-roadmap:normal after-roadmap:nova after-roadmap:novecentos after-roadmap:ofereceram after-roadmap:oitenta
after-roadmap:outro after-roadmap:parado after-roadmap:parte after-roadmap:passei after-roadmap:pedindo after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:perna after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quebra after-roadmap:quebrar after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei
after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:resto after-roadmap:sabado after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei after-roadmap:seiscentos after-roadmap:sms after-roadmap:tal after-roadmap:tinha after-roadmap:todos after-roadmap:tres after-roadmap:trinta after-roadmap:troca after-roadmap:uns after-roadmap:usar after-roadmap:vei
after-roadmap:viajar after-roadmap:vinte agenc- agencia agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_eh agora_em agora_estou agora_faco agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~a agora~banco agora~devendo agora~dia agora~eh agora~falta agora~nao agora~para agora~so agost- agosto agosto_$ agua_#
agua_( agua_, agua_: agua_atrasadas agua_da agua_e agua_eh agua_ja agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME agua~de agua~e agua~gas agua~luz agua~mercado agua~net ah_e ah_esqueci ah~a ah~o ai_: ai_depende ainda_, ainda_falta ainda_faltam ainda_mil ainda_restam ainda~, ainda~de ainda~e ainda~paguei ai~eu ajuda_? ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as
ajuda~dividas ajuda~pagar ajuda~uns ajudo ajudo_com ajudo_minha ajudou_bastante ajudo~# ajudo~mae alem_da alem_desses alem~dois alguem_da alguem~carne alguem~equipe alguem~verdade alguma~? ali alime- alimenticia alimenticia_# alto_mas alto~nao alugar_uma alugar~kitnet alugo aluguel_# aluguel_, aluguel_: aluguel_atrasado aluguel_da aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_era aluguel_eu
aluguel_mil aluguel_nao aluguel_nem aluguel_oitocentos aluguel_quem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~. aluguel~agua aluguel~aumentar aluguel~com aluguel~comida aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~paga aluguel~que aluguel~reais aluguel~tem aluguel~um
aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e ano_passado anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida anos~nao anos~queria ano~,
ano~esta ano~gasolina ano~meio ano~seguro antecipei_tres anteriores_e antes_, antes_eu antes~ganhava ao_NAME ao_dia aos ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~nao apaga~os apaga~respostas apague~que aparece_# aparece_na aparece_no apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aparelho aparelho_de
apertei apertei_errado apertei~, aplicativo~esta aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_cai aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~dia aposentadoria~e aposentadoria~inss aposentadoria~salario aposentado~um aposentei aposentei_por aposentei~idade apost- aposto aposto_uns aposto~# app_do
app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprendiz_, aprendiz~# aquele_que aquele~da aquele~ja aqui_. aqui_da aqui_na aqui_no aqui_que aqui~do aqui~gaveta aqui~rua ar ar_condicionado arre arre_egua arre~, arrumar_$ arrumei_um arrumei~bico as_# as_criancas as_demais as_quatro as_tres assinada_e as~# as~da as~extra as~sao
as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sabado ate_sexta atendo ate~# ate~, ate~/ ate~NAME ate~eles ate~fim ate~meu ate~o ate~para ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_? atrasada_da atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_: atrasadas_de atrasadas_e atrasadas_que
atrasadas~# atrasadas~da atrasadas~mais atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasei_#
atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# autis- autista autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~#
avali- avalista avalista_do avalista~meu a~% a~: a~aceitou a~ate a~baixou a~caduca a~cento a~cobra a~contas a~cresce a~dezembro a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~julho a~ligou a~m a~mandou a~mas a~mes a~mil a~muda a~no a~noventa a~outubro a~pagar a~para a~parcelou a~parte a~pela a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~uns a~vale a~velha a~vem a~volta bah
bah_, bah_devo bah_guria bah~# bah~, bah~devo bah~estou bairro_# bairro_, bairro~moveis baixo- baixou baixou_de baixou_para baixou~# banca- bancam bancam_tudo bancam~, banco_diz banco_do banco_e banco_esta banco_quer banco~# banco~mandou banco~me bar bar_do barzi- barzinho barzinho_# bater batid- batido batido_em batido~janeiro bebe_# beleza_valeu bem_, bem~so beneficio_, beneficio_cai
beneficio_todo beneficio~# beneficio~mes beneficio~nunca beste- besteira besteira_$ besteira_, bet bicho bicho_# bicho_$ bicho~por bico_# bico_de bico_mesmo bico~# bico~, bico~garcom bike biz boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~sei
boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao bom~, bom~preciso bora_la borra- bota_mais botar- botar_# botar_duzentos botar_mais botaram botaram_no botaram~serasa botar~a bota~mil botij- botijao botijao_# botijao_por botijao~mes botou botou_meu botou~nome bouti- boutique bpc_do bpc~meu brincando_, bruto_# bruto_$ bruto_, bruto_e bruto_mas bruto~#
bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~, cabelo~netflix cabo cachorro_# cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~de cada~dias cada~ele cada~meses cada~na caem caem_em caem~dezembro cai_# cai_meu cai_na cai_no cai_o cai_para cai_todo cair cair_# cair~do caiu_, caiu_de caiu_para caiu~primeira
caiu~restituicao caixa_de caixa~supermercado cai~dezembro cai~dia cai~e cai~na cai~pagamento cai~quinto cai~uns caju caju_# calcada caminhao caminhao_$ caminhao_quito caminhao~tudo caminhonete caminhonete_$ cancelar_esse cancela~que cancelei_e capital_de capital~giro cara_no carne_da carne_das carne_do carne_e carne_em carne_na carne~NAME carne~dez carne~osso carro_# carro_, carro_:
carro_adiantada carro_batido carro_de carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_, cartao_consignado cartao_da cartao_e cartao_mas cartao_no cartao_que cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse
cartao~fatura cartao~ja cartao~loja cartao~mil carta~# carta~NAME carta~cartorio carta~forum carteira_de carteira~e cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_falou casa_minha casa_na casa_propria casa_que casa_toda casas casa~# casa~, casa~NAME casa~da casa~eu casa~faco casa~financiada casa~que casa~vida
causa~# causa~NAME cdc cdc_do cdc~NAME cedo cel cel_# cel_/ celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_e cem_na cem_no cem_por cem_reais cem~NAME cem~antes cem~cento cem~da cem~mes cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento_todo cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta
cento~poucos cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certinho_, certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% chao chao_$ chega_a chega~# chegou_$ chegou_carta chegou_no chegou~carta chegou~do chegou~intimacao
cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais choveu chove~nao churr- churrasco churrasco_no chuva cigar- cigarro cigarro_# cigarro_, cigarro~# cigarro~e cigarro~por cima cinco_e cinco_mes cinco_mil cinco_por cinco_zero cinco~NAME cinco~a cinco~ainda cinco~cento cinco~e cinco~eu cinco~mes cinco~no cinco~quatrocentos cinco~que cinco~zero cinem- cinema cinema_e
cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_por cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana clien- clt_, clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobraram
cobrar~de cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_? coisa_agora coisa_se coisas_, coisas_: coisas_na coisas~cartao coisas~cheque coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino com_$ com_NAME com_agiota com_agua com_atendente com_condominio com_dividas com_do com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_material com_medo
com_mercado com_remedio com_uns comad- comadre comeca_tudo comecar_a comecar_do comecar~dar comecar~zero comeca~de comecei_num comecei~emprego comeco_, comecou comecou~# comeco~# comer- comercial comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~?
como~agora como~da como~eh como~primeiro como~um compra compra_$ comprei_$ comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~celular comprei~geladeira comprei~sofa compro compro_fiado comprometido comprometido_com comprometido~material comprou comprou_minha comprou~divida com~# com~% com~, com~a com~agiota com~amigo com~atendente com~cara com~coisas com~como com~consultor com~conta
com~contas com~da com~deve com~disso com~e com~eh com~escolar com~faturas com~filho com~gerente com~juros com~mae com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~ser com~todo com~uns com~uso concordo~o concursada_do concursada~estado condi- condicao condicionado condo- condominio condominio_# condominio_$ condominio_, condominio_: condominio_atrasado
condominio_de condominio_desde condominio~# condominio~$ condominio~, condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confesso confirm-amount:dera confirm-amount:e confirm-amount:esse confirm-amount:estao confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:ne confirm-amount:que confirm-amount:quem
confirm-amount:quero confirm-amount:quinhentos confirm-amount:sao confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:acho confirm-change:decimo confirm-change:disso confirm-change:esse confirm-change:eu confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:moca
confirm-change:nenhuma confirm-change:pedi confirm-change:perai confirm-change:por confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar
confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-creditor:valor confirm-delete:a confirm-delete:acho confirm-delete:aham confirm-delete:certinho confirm-delete:certo confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava
confirm-delete:falei confirm-delete:foi confirm-delete:me confirm-delete:mexer confirm-delete:mudanca confirm-delete:mudar confirm-delete:perai confirm-delete:por confirm-delete:tem conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:ajudar consent:alguem consent:amor
consent:apagam consent:apagar consent:aqui consent:as consent:banco consent:bom consent:casa consent:codigo consent:comigo consent:confio consent:continuar consent:dai consent:deixou consent:desejo consent:disseram consent:diz consent:dono consent:era consent:ficam consent:gostaria consent:guardar consent:informacao consent:informacoes consent:liberar consent:ligar consent:ligaram consent:mandaram
consent:mandou consent:mexer consent:moco consent:ninguem consent:oxe consent:passam consent:pedindo consent:pelo consent:perguntas consent:pessoa consent:quer consent:queria consent:quiser consent:receber consent:recebi consent:seguir consent:seguros consent:senhor consent:sera consent:sobre consent:ter consent:terceiros consent:tira consent:usar consent:uso consent:verdade consent:vi
consent:whatsapp conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_pagar consigo_parar conso- consorcio consorcio_# consorcio_da consorcio_eh
consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contar~o contas_# contas_, contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~, conta~agua conta~essencial conta~faz conta~mes conta~o conta~pagar continua continuo conto_e conto_na conto_no conto_para contou_que contou~eu conto~NAME conto~meio
contra_o contracheque contracheque_$ contratada_, contrato_# contrato_: contrato_NAME contrato_consta contrato~# contrato~NAME convenio conversar~alguem conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus cor corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortarem~luz corte_. cosme-
cosmetico cosmetico_e cosmetico~faco cozin- cozinha crech- creche creche_# creche_do creche_particular crediario_na crediario~, crediario~NAME credito_do credito_pessoal credito~NAME crian- criancas criancas_# cuido curso custa_# custe- custeio da_aposentadoria da_cento da_dona da_equipe da_escola da_esquina da_faculdade da_fatura da_firma da_igreja da_kitnet da_mais da_manha da_marinha da_menina
da_mil da_neide da_oficina da_pagina da_pensao da_prefeitura da_pressao da_rede da_rescisao da_rua da_uns dado dados_, dados_antes dados_nao dados_se dados~alguem dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_de dar_esse dar_para dar_uns dar~# dar~em dar~mes dar~mil dar~oitenta das_# das_criancas das_mei das_trinta das~# das~, das~do das~e
das~paguei das~parcelas da~agora da~caiu da~caminhonete da~com da~da da~do da~e da~em da~esse da~estadual da~eu da~falou da~hoje da~irma da~ja da~juntando da~mais da~mas da~mil da~mulher da~na da~ontem da~parte da~por da~salario da~sao da~sem da~tirar da~trezentos da~tudo da~uns da~veio da~vence da~venceu de_# de_13o de_NAME de_abrir de_agua de_aluguel de_aniversario de_aposentadoria de_atraso
de_bico de_busca de_cabeca de_cada de_carne de_carro de_cartao de_cem de_cento de_condominio de_contato de_dividas de_domestica de_dona de_doze de_duzentos de_emprestimo de_eu de_familia de_favor de_faxina de_feira de_fgts de_fiado de_ficar de_garantia de_garcom de_gasolina de_giro de_imposto de_internet de_iptu de_janeiro de_julho de_manha de_mercado de_moto de_multa de_noite de_noventa de_numero
de_oitenta de_oitocentos de_onibus de_outubro de_pedreiro de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_recarga de_receber de_remedio de_renda de_rescisao de_roupa de_sabado de_saude de_segunda de_semana de_servente de_setecentos de_som de_supermercado de_tanta de_tarde de_taxa de_trezentos de_uber de_vale de_ver de_vigia de_vinte debito debito_automatico
debito~, debito~ja debt-amount:
 debt-amount:$ debt-amount:, debt-amount:. debt-amount:achei debt-amount:ainda debt-amount:aparece debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:ate debt-amount:atrasada debt-amount:atrasadas debt-amount:banco debt-amount:boleto debt-amount:cabeca debt-amount:casa debt-amount:cem debt-amount:centavos debt-amount:cento debt-amount:certo
debt-amount:com debt-amount:comeco debt-amount:da debt-amount:dei debt-amount:deixa debt-amount:deve debt-amount:devedor debt-amount:digo debt-amount:divida debt-amount:do debt-amount:dois debt-amount:dos debt-amount:doze debt-amount:ele debt-amount:em debt-amount:entre debt-amount:era debt-amount:explica debt-amount:extrato debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:foi
debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:junta debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:minha debt-amount:minimo debt-amount:moca debt-amount:mostra debt-amount:muito debt-amount:multa debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:nunca
debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:os debt-amount:pagar debt-amount:papel debt-amount:parcela debt-amount:parei debt-amount:perguntou debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quarenta debt-amount:quatro debt-amount:quatrocentos debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saber
debt-amount:saldo debt-amount:sao debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:setecentos debt-amount:simples debt-amount:tanto debt-amount:tem debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:ultima debt-amount:um debt-amount:uma debt-amount:uns debt-amount:vale debt-amount:valor debt-amount:veio debt-amount:vezes debt-amount:voce
debt-amount:vou debt-amount:x debt-creditor:, debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:lojinha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:sei
debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:aquele debt-kind:banco debt-kind:caminhonete debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:desconta debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:escrito
debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:minha debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem debt-kind:vou
debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano debts:anos debts:anterior
debts:antes debts:ao debts:apaga debts:aparece debts:aplicativo debts:aposentadoria debts:app debts:ar debts:assim debts:atendente debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa
debts:burro debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:causa debts:cel debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comigo debts:comprou debts:condominio debts:consignado debts:consignados
debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:decima debts:dei debts:deixa debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desse debts:deste debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi
debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disse debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:enrolado debts:entao debts:entre debts:era debts:errado debts:errei debts:escola
debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final
debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha debts:hospital debts:imobiliaria debts:imposto debts:inss debts:internet
debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:juros debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado
debts:mercearia debts:meses debts:meus debts:milicia debts:minimo debts:minuto debts:mn debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:nem debts:ninguem debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem
debts:orientacao debts:os debts:outra debts:outro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo
debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatro debts:quatrocentos debts:quebrados debts:quer debts:querem
debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:remedio debts:repete debts:responder debts:respondo debts:resta debts:restam debts:restando debts:restantes debts:robo debts:rosa debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo
debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:sou debts:spc debts:sujo debts:tche debts:telefone debts:ter debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total debts:trabalho debts:tratamento
debts:tres debts:trezentos debts:trinta debts:tu debts:tv debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vez debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista
debts:vivo debts:x debts:ze debts:zerado debts:| decima decimo_sim decimo~, decla- declarar defes- defeso defeso~um dei_conta deixa_essa deixei_de deixei~pagar deixo- deixou deixou_$ dei~, dei~de dei~na dela dela_$ dela~# deliv- delivery delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para demora~limpar denti- dentista dentista_# depende_da depende_muito dependendo
dependendo_do depende~dia depende~do depois_# depois_dos depois_se depois_voce depois~apagam depois~descontos depois~eu depois~olhar depois~paga deposita deposita_# depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta desconta_# desconta_direto desconta_do descontado_do descontado_em descontado_no descontado~folha
descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_por descontos desconto~email desconto~fica desconto~pago desde_# desde_abril desde_entao desde_fevereiro desde_janeiro desde_julho desde_junho desde_marco desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia
desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego_# desemprego_, desemprego~# desemprego~ainda desemprego~por desses_dois deste_ano deu_dez deus_estou deus_nao deus~apaga deus~atolada deus~e deus~registraram deu~% deu~e deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_no
devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~cartao devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~tres deve~# deve~ainda deve~alto deve~mil deve~uns devia devia_# devia_$ devo_, devo_? devo_a devo_ao devo_dois devo_eh devo_hoje devo_la devo_mil devo_oitocentos devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolvi devolvi_# devo~#
devo~, devo~a devo~cartao devo~conto devo~da devo~de devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica devo~um dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_de dezoito_e
dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~
 de~$ de~+ de~/ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~bater de~cada de~cento de~comprei de~dia de~do de~e de~esta de~estou de~faco de~falta de~faltam de~faltando de~financeira de~ganho de~jeito de~ligar de~mais de~me de~meses de~mesmo
de~no de~pagas de~paguei de~parcelas de~pela de~porque de~quando de~quartinho de~reais de~registrada de~salario de~seja de~sem de~setecentos de~so de~tirar de~todo de~tudo de~uns de~vai de~vez dia_, dia_. dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_$ diaria_,
diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~e dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que dia~recebo diese- diesel dificil_a dificil~vida diga dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direto_do
direto~beneficio disse_$ disseram~limpam disse~eu disse~vai disso_, disso~? divida_: divida_acaba divida_ativa divida_da divida_eu divida_ja divida_na divida_nova divida_para dividas_, dividas_como dividas~NAME dividas~eu dividas~voce divida~? divida~eh divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o divido~um diz_#
diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizimo_# dizimo_cento dizimo_eh dizimo~, dizimo~e diz~coisa diz~dividas diz~mil dnv do_13o do_agiota do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cel do_cheque do_contracheque do_crediario do_custeio do_de do_decimo do_desconto do_dia do_dinheiro do_ex do_finado do_financiamento do_flamengo do_fundo
do_gas do_imposto do_inss do_ir do_juiz do_mais do_marido do_mei do_menino do_mercadinho do_mercado do_nenem do_pai do_painel do_seguro do_seu do_sofa do_tiao do_trampo do_vermelho doenc- doenca doenca_# doenca~do dois_, dois_caem dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios dois~# dois~, dois~NAME
dois~cento dois~da dois~de dois~duzentos dois~e dois~em dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dois~um domes- domestica domestica_registrada dona_neide dona~# dona~, dono_quer dono~a dono~casa dos_cachorro dos_descontos dos_fundos dos_gato dos_meninos dos_meus dos~# dos~, dos~: dos~dados dou_# dou_aula dou~em dou~para doze_,
doze_de doze_e doze_ou doze_reais doze_vezes doze~cento doze~de doze~estou doze~na doze~o do~/ do~: do~NAME do~a do~adiantada do~agora do~antes do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~dos do~e do~em do~especial do~esse do~esta do~ex do~falecido do~familia do~finado do~foi do~gol do~joao do~ligou do~mas do~me do~menino do~mesmo
do~na do~nao do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~velho do~venceu do~ver do~ze duas_: duas_atrasadas duas_coisas duas_contas duas~# duas~, duas~. duas~: duas~NAME duas~atrasadas duas~mes duas~o dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em
duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_reais duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~oitenta duzentos~quarenta duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_a e_acabou e_agua e_ainda e_alguma e_ate e_bico e_cabelo
e_cai e_caju e_cartao e_celular e_cem e_cerveja e_cheque e_cinco e_com e_contou e_da e_desconta e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ela e_ele e_eles e_emprestimo e_estao e_eu e_faco e_faltam e_faxina e_feira e_fevereiro e_ficou e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_isso e_ja e_jogar e_la e_lanche e_leite
e_luz e_mandou e_me e_mercado e_meu e_mil e_minha e_moro e_na e_no e_nove e_novecentos e_noventa e_nunca e_oitenta e_oito e_oitocentos e_onibus e_osso e_outra e_outro e_pago e_paguei e_para e_parei e_paro e_pensao e_por e_poucas e_pouco e_poucos e_quando e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_remedio e_sao e_seis e_seiscentos e_sessenta e_sete
e_setenta e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo ead ead_# economizo_se efeti- efetiva egua_, egua~recebo egua~tem eh_, eh_aluguel eh_aquele eh_autista eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_cortarem eh_debito eh_descontado eh_dia eh_dois eh_doze eh_ele eh_eles eh_em eh_financiada eh_juros eh_na eh_nada eh_perder eh_quarenta eh_quatrocentos eh_que
eh_quinhentos eh_ruim eh_setecentos eh_trezentos eh~# eh~$ eh~. eh~a eh~automatico eh~bruto eh~com eh~da eh~desconto eh~disso eh~dizer eh~emprestimo eh~falar eh~fatura eh~ganha eh~gerente eh~limite eh~mae eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~no eh~o eh~parcelas eh~pensao eh~poco eh~pode eh~por eh~responder eh~salario eh~um eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra
ele_nao ele_quer ele_sim eles_falaram eles_ligam eles_me eles_querem eles_retiram eles_virem eles~buscar eles~o eles~para eles~tudo eletr- eletrica ele~# ele~duzentos ele~emprestou ele~me ele~o ele~paga ele~que ele~vinte em_# em_$ em_abril em_cima em_dez em_dois em_doze em_especial em_fevereiro em_janeiro em_julho em_media em_mil em_novembro em_oitenta em_recuperacao em_seis em_setembro em_torno
em_trezentos em_uns em_vez em_vinte email_do email_eh email_isso email~NAME email~eh email~golpe embora_hoje emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_) emprestimo_,
emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimo_que emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~, emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~desconto emprestimo~e emprestimo~mil emprestimo~x empresto empresto_mil emprestou emprestou_# emprestou_dois
emprestou_mil emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~% em~, em~. em~/ em~: em~? em~NAME em~a em~anos em~de em~eh em~gracas em~judicial em~meses em~mesmo em~mil em~no em~para em~parcelas em~porque em~so em~x encos- encostado encostado_pelo encostado~inss energia_# energia_: energia~# energia~$ energia~esta enfer- enfermeira enganei_a enganei~NAME enquanto_eh
enquanto~isso enrolado_com entao_# entao_, entao_devo entao_esse entao_nao entao~# entao~mes entao~nao entao~no entao~por entao~tem entendi_a entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o entrar entrar_# entrar~mil entra~mil entre- entre_# entre_cartao entrega entrega_de entrega_no entrega~ifood
entrega~moto entrei entrei_agora entrei_em entrei_faz entrei~pouco entressafra entre~e entrou_# envia- enviar enviar~NAME epoca equip- equipe equipe_$ era_# era_brincadeira era_da era_doze era_para era_uma eram eram_# eram~mas era~% era~) era~, era~agora era~coisa era~e era~marinha era~mil era~minha errado_, errado_comeca errado~de errado~eh errei_$ errei_a errei_ali errei~atras errei~eh errei~luz
errei~quero errei~ultima escola escola_# escola_da escola_dela escola_do escolar escolar_# escolar_$ escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui escrito~no especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em espera_antes espera~quero esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar
esqueci~gas esqui- esquina essa_para essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essa~, essa~acaba essa~da essa~ja essa~nao essa~quero essa~quitei esse_boleto esse_eh esse_povo esse_trem esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:acabou essentials:agua
essentials:ah essentials:ajudo essentials:alguem essentials:alta essentials:aluguel essentials:amanha essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:aqui essentials:ar essentials:avisar essentials:bancam essentials:bebe essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:carro essentials:causa essentials:cel
essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compra essentials:compro essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:convenio essentials:conversar essentials:creche essentials:custa essentials:dar essentials:das essentials:dela
essentials:descontado essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:diesel essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:e essentials:ead essentials:ela essentials:eles essentials:embora essentials:energia essentials:entao essentials:entendi
essentials:entra essentials:entre essentials:era essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:essencial essentials:esses essentials:excluir essentials:faculdade essentials:falando essentials:faltam essentials:familia essentials:farmacia essentials:feira essentials:fica essentials:filha essentials:filho essentials:filhos essentials:foi
essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:inclusa essentials:incluso essentials:insulina essentials:internet essentials:iptu essentials:ipva essentials:junto essentials:k essentials:leite essentials:lembro
essentials:ler essentials:luz essentials:mae essentials:mando essentials:marido essentials:marmita essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais essentials:merc essentials:mercado essentials:meses essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo
essentials:nenem essentials:net essentials:ninguem essentials:nisso essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:oleo essentials:olha essentials:olhar essentials:onibus essentials:os essentials:paga essentials:pago essentials:pais essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:pedi
essentials:pego essentials:pensao essentials:pensar essentials:plano essentials:poco essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:psicologa essentials:quarenta essentials:quarto essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho
essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:recarga essentials:receber essentials:remedios essentials:responder essentials:resto essentials:robo essentials:sai essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta
essentials:setecentos essentials:sogra essentials:supermercado essentials:taxa essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trampar essentials:trampo essentials:trezentos essentials:trinta essentials:troca essentials:uber essentials:ultima essentials:ultimo essentials:umas essentials:van essentials:vao essentials:veio
essentials:vejo essentials:velho essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:viu essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esta_# esta_cobrando esta_comprometido esta_correto esta_de esta_escrito esta_fraco esta_negativa esta_para esta_vencida esta_vindo estad-
estado_, estado_paga estado~# estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_em estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~? esta~absurdo esta~ate esta~cobrando esta~com esta~desde esta~dois esta~faz
esta~gracas esta~meu esta~mil esta~nao esta~recuperacao esta~torno esta~trezentos este_ano esteve_aqui este~, estou- estou_atolada estou_encostado estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estourei estou~# estou~, estou~a estou~as estou~certinho estou~chao estou~decima estou~desde estou~medo estou~mes estou~na estou~no estou~parar estou~parcela
estou~quarta estou~seguro estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho eu_assinei eu_atrasar eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_enviar eu_errei eu_falar eu_ficar eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_nunca eu_pague eu_paguei eu_parei eu_pedir
eu_peguei eu_perder eu_planto eu_recebo eu_respondi eu_saiba eu_sou eu_tinha eu_tiro eu_trabalho eu_vendo eu~NAME eu~acertei eu~ajudo eu~ate eu~botar eu~cento eu~da eu~do eu~duzentos eu~e eu~emprestado eu~errado eu~esse eu~falei eu~fiado eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mandioca eu~menos eu~meu eu~mil eu~minha eu~novecentos eu~pagando eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha
eu~sem eu~so eu~tenho eu~tudo eu~uma eu~uns ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explicar_melhor explicar~a explica~plano explica~que extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~a e~abaixa e~acabei e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~assinei
e~ate e~atrasadas e~atrasado e~aviso e~bico e~bolsa e~cada e~cartao e~centavos e~cigarro e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desde e~dia e~divida e~do e~dois e~duas e~eh e~em e~emprestimo e~especial e~esposa e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~faxina e~feira e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~ja e~k e~la e~luz e~marido
e~mas e~me e~mercado e~meses e~mil e~minha e~minimo e~mulher e~nao e~ne e~no e~o e~os e~outro e~pago e~para e~parcela e~parcelas e~pensao e~pila e~por e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~reais e~remedio e~resto e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~tres e~trezentos e~tudo e~um e~umas e~unha e~uns e~vai e~vez e~vezes e~x fabri- fabrica faco_a faco_com
faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no faco~por faco~que facul- faculdade faculdade_# faculdade_$ faculdade_, faculdade_NAME faculdade_de faculdade_ead faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades fala_em
falando_que falando~se falar_da falar_o falar_que falar~? falar~atendente falar~humano falar~mes falar~pior falar~uma fala~# fala~um falec- faleceu faleceu_e faleceu~eu falecido falecido_marido falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~? falei~antes falei~errado falho- falhou falhou_$ falou falou_# falou_que falou~vai falo~a falta_ainda falta_bastante falta_cinco falta_o
falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~da faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ faltavam faltavam_# falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo familia_nao familia_toda familia~# familia~e
familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_cresce fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~em fatura~minimo fatura~tanto favor_, favor_na favor_que
favor~ajudo favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~cada faxina~por faz_cinco faz_do faz_dois faz_em faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em fazer~nao faz~ano faz~anos faz~jeito faz~mes faz~nao faz~reclamacao faz~tempo fds fds_$ fecha fecha_dia fecha~# fechei~# fechei~a fechou_e fechou_em fechou~# fechou~mandou feira
feira_# feira_$ feira_deve feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez~ate fgts_# fgts_$ fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_um ficaria ficar~receber fica~casa fica~centro fica~eu fica~setecentos fichada fichada_$
fico_com ficou_# ficou_devendo ficou_em ficou_para ficou~# ficou~plano ficou~tras ficou~x fico~disso filha_, filha_me filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_me filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~de filho~ele filho~meu fim_de fim~semana finad- finado finado_marido finado_que finado~eh final final_# final_$
financeira_ja financeira_que financeiramente financeiramente_$ financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~meu financiamento~minha financiamento~moto financiamento~na financiei
financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$ firma~e fixo_# fixo_, fiz_acordo fiz_besteira fiz_na fiz_pelo fiz_uma fizer fizer_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexibles:
 flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos
flexibles:aniversario flexibles:aposto flexibles:aqui flexibles:as flexibles:banho flexibles:barzinho flexibles:besteira flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cabo flexibles:cachorro flexibles:cada flexibles:carteira flexibles:casa flexibles:celular flexibles:cem flexibles:cento flexibles:cerveja flexibles:cervejinha flexibles:churrasco flexibles:cigarro
flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:coisas flexibles:confesso flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dias flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:doze flexibles:durmo flexibles:duzentos flexibles:em flexibles:entra flexibles:esqueci
flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:facil flexibles:faco flexibles:falei flexibles:fds flexibles:feira flexibles:fim flexibles:fora flexibles:fumo flexibles:futebol flexibles:gas flexibles:gastando flexibles:gato flexibles:globoplay flexibles:hbo flexibles:ifood flexibles:igreja flexibles:jogo flexibles:junto flexibles:juros flexibles:lanche flexibles:liquido
flexibles:loteria flexibles:manicure flexibles:marco flexibles:marido flexibles:mas flexibles:me flexibles:mercado flexibles:meses flexibles:mesmo flexibles:meu flexibles:mim flexibles:minha flexibles:netflix flexibles:no flexibles:nove flexibles:noventa flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:parei flexibles:paro flexibles:passado flexibles:pizza
flexibles:plano flexibles:pouca flexibles:premium flexibles:presente flexibles:prime flexibles:quando flexibles:quase flexibles:racao flexibles:renda flexibles:restaurantes flexibles:resto flexibles:role flexibles:roupa flexibles:rua flexibles:sabado flexibles:salao flexibles:salario flexibles:se flexibles:sei flexibles:sem flexibles:semana flexibles:ser flexibles:sessenta flexibles:sexta
flexibles:sobrancelha flexibles:streaming flexibles:tambem flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:trinta flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vergonha flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:voce flexibles:x flexibles:youtube fogao foi_# foi_a foi_cortada
foi_dinheiro foi_numa foi_o foi_pago foi_para foi_quando foi_todo foi_tudo foi_um foi~# foi~, foi~: foi~NAME foi~acordo foi~emprestado foi~loja foi~mas foi~meu foi~pago folha_. folha_: folha~# fora_, fora_de fora_e fora_essas fora_o foram foram_# foram~de fora~, forne- fornecedor fornecedor_de fraco_$ fraco_eh fraco_nao fraco~# fraco~passa frald- fralda fralda_# fralda~# fralda~leite frio frio_:
frio~# fui_contratada fui_fiador fui_mandado fui_na fui~do fui~na fumo fundo fundo- fundo_de fundos fundos_da fundos~minha fundo~garantia funer- funeraria funerario galo galo_para galo~NAME ganha_# ganha_pao ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~, ganha~e ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil
ganho_por ganho_um ganho~# ganho~, ganho~a ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garco- garcom garcom_no garcom~fim gas_# gas_do gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gasta- gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~,
gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_, gasto_uns gasto~# gasto~a gasto~de gasto~essas gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato gato_# gavet- gaveta geladeira_NAME geladeira_de geladeira_em geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu gente~fora
gerente_do giro giro_no giro~NAME globo- globoplay gol_# gol_em golpe_ou gol~# gostaria~receber graca_mesmo gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guias guria ha_mais ha_quinze habit- ha~anos hbo hbo_# heran- heranca hoje_# hoje_ainda hoje_cedo hoje_de hoje_o hoje_tiro hoje~# hoje~em hoje~inss hoje~manha holer- holerite holerite~# homem
hora_extra hospi- hospital idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ igual_$ ih_mais ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:? income-low-month:NAME
income-low-month:ah income-low-month:ai income-low-month:cai income-low-month:chove income-low-month:choveu income-low-month:chuva income-low-month:da income-low-month:de income-low-month:demais income-low-month:depende income-low-month:dizer income-low-month:duzentos income-low-month:e income-low-month:em income-low-month:esta income-low-month:eu income-low-month:faco income-low-month:fevereiro
income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:inverno income-low-month:ja income-low-month:janeiro income-low-month:la income-low-month:mais income-low-month:menos income-low-month:mesmo income-low-month:mil income-low-month:na income-low-month:no income-low-month:novecentos income-low-month:nuns income-low-month:o income-low-month:obra
income-low-month:oitocentos income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:sao income-low-month:semana income-low-month:setecentos income-low-month:so income-low-month:te income-low-month:teve income-low-month:tirar income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:x
income-source:aposentei income-source:coisas income-source:com income-source:em income-source:eu income-source:finado income-source:idade income-source:irma income-source:manda income-source:marido income-source:mas income-source:menina income-source:mesmo income-source:ne income-source:pego income-source:propria income-source:uma income-source:uns incomes:
 incomes:$ incomes:% incomes:( incomes:)
incomes:+ incomes:, incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:agosto incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga incomes:aparece incomes:aplicativo incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz
incomes:assinada incomes:ate incomes:atendo incomes:atrasa incomes:atrasou incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:cai incomes:caixa incomes:carteira incomes:casas incomes:causa incomes:cem incomes:cento incomes:certeza incomes:cinquenta incomes:come
incomes:comissao incomes:concursada incomes:consignado incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:da incomes:das incomes:de incomes:defeso incomes:dependendo incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:disso incomes:doenca
incomes:dos incomes:duas incomes:duzentos incomes:ela incomes:ele incomes:eles incomes:empregos incomes:emprestimo incomes:encostado incomes:enfermeira incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errei incomes:esposa incomes:esposo incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:fabrica incomes:faco incomes:faculdade incomes:faleceu
incomes:falecido incomes:falei incomes:faltam incomes:fatura incomes:faxina incomes:fazenda incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:foi incomes:fora incomes:fundos incomes:ganha incomes:ganhava incomes:garcom incomes:gasolina incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss
incomes:invalidez incomes:inverno incomes:janeiro incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja incomes:mae incomes:manda incomes:mandioca incomes:manicure incomes:manutencao incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:menino incomes:meninos incomes:menos
incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:mulher incomes:ne incomes:nisso incomes:noite incomes:num incomes:obra incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:padaria incomes:paga incomes:pagam incomes:pagamento incomes:pago incomes:paguei incomes:pai
incomes:parcela incomes:parcelas incomes:particular incomes:passado incomes:patrao incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pior incomes:pj incomes:planto incomes:porque incomes:porta incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando incomes:quarenta incomes:quartinho
incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:rapaz incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondi incomes:roca incomes:rodo incomes:roupa incomes:ruim incomes:sabado incomes:sai incomes:salarios incomes:saldo incomes:sao incomes:secretaria
incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:sempre incomes:senhora incomes:servente incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tira incomes:tirando incomes:tiro incomes:todo incomes:total incomes:trabalha incomes:trabalho incomes:trampo
incomes:tres incomes:trezentos incomes:trinta incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vai incomes:vale incomes:valor incomes:varia incomes:vender incomes:ver incomes:verao incomes:vez incomes:viagem incomes:vida incomes:vigia incomes:vinte incomes:vo incomes:vou incomes:vr incomes:x infelizmente_sim informacoes_que informacoes~guardam informar_agora
inss_# inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um insta- instagram instalments-left:. instalments-left:NAME instalments-left:acho instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:atrasadas instalments-left:boleto instalments-left:cabeca instalments-left:cada instalments-left:cento
instalments-left:cinco instalments-left:cinquenta instalments-left:como instalments-left:contrato instalments-left:da instalments-left:das instalments-left:decima instalments-left:depois instalments-left:desse instalments-left:deus instalments-left:dez instalments-left:dezembro instalments-left:dizer instalments-left:do instalments-left:dois instalments-left:entendo instalments-left:era
instalments-left:eram instalments-left:esta instalments-left:faco instalments-left:faz instalments-left:foi instalments-left:foram instalments-left:gracas instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nove instalments-left:nunca instalments-left:oito
instalments-left:olhar instalments-left:olho instalments-left:pagando instalments-left:pagar instalments-left:pagas instalments-left:parcelas instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quatro instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam
instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:seis instalments-left:setima instalments-left:tanto instalments-left:tem instalments-left:termina instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:vencer instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e insul-
insulina inteiro~, inteiro~tigrinho internet_# internet_/ internet~# internet~, internet~celular internet~e inval- invalidez invalidez_, inver- inverno inverno_cai inverno~para iptu iptu_# iptu_. iptu_atrasado iptu_de iptu~# iptu~e iptu~no iptu~por ipva ipva_# ipva~# ipva~por ir_saiu irmao~# irma~que ir~# isso~# isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_com ja_deu ja_devolvi
ja_estou ja_foi ja_foram ja_mandei ja_mandou ja_me ja_nao ja_pagou ja_sai ja_sao ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_, janeiro_. janeiro_? janeiro_e janeiro~fevereiro janeiro~uns ja~. ja~carta ja~comprometido ja~de ja~descontado ja~do ja~mes ja~no ja~nove ja~processo ja~quinze ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~falar jeito~mim
jeito~simples joao joao_$ jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem jovem_aprendiz jovem~# jovem~, judic- judicial judicial_. juiz juiz_$ juiz_mandou julho_, junho junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas juntas~# junta~# junto- juntou junto~uns juros_# juros_de juros_e juros_ja juros_mais juros_na juros_nenhum
juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~esta juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_de la_do la_na la_no la_vai la_viu lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade la~# la~, la~NAME
leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto levanto_as levanto~quatro levar- levarem levarem_minha levarem~moto lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de
ligacao~cobranca ligam_no ligando_o ligando~dia ligaram_oferecendo ligaram~NAME ligarem_? liga~manha ligou_falando ligou_para ligou~a ligou~que ligue- liguei limite_# limite_de limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a limpo_$ link_da link_para link~pagar link~pagina link~painel link~verdade liq liquido_# liquido_, liquido_: liquido_de liquidos
liquidos_, liquido~# liquido~$ liquido~dia lista_, lista_de lista_minhas lista~contato livre_disso livre~gasolina livre~tudo loja_, loja_NAME loja_da loja_daqui loja_do lojas~# loja~# loja~deve loja~do loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por lugar- lugares luz_# luz_( luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_eu luz_foi
luz_mas luz_para luz_veio luz_vem luz~# luz~, luz~NAME luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_, mae_com mae_deixou mae_no mae_que mae_sujo mae~# mae~e mainh- mainha maior_? maior_medo maior_sim maior~eh maio~# mais_, mais_alto mais_conversar mais_essa mais_falar mais_mensagem mais_mensagens mais_mil mais_muda
mais_no mais_o mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_tres mais_um mais_uns mais_velho mais~# mais~. mais~? mais~NAME mais~alem mais~cartao mais~cinco mais~da mais~de mais~e mais~era mais~gracas mais~meno mais~mes mais~mil mais~na mais~para mais~parcelas mais~por mais~que mais~sim mais~um mais~x manda_# manda_de manda_tudo manda_um mandado mandado_embora
mandar_as mandar_para mandaram_mensagem mandaram_proposta mandaram~hoje mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~plano manda~que manda~todo mandi- mandioca mando_# mandou_mensagem mandou_o mandou_proposta mandou_sms mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# manicure~# mano_devo mano~# mano~na manut-
manutencao mao_$ marco_, marco_por marco~# marco~NAME marco~dia maria_da marido_# marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_paga marido_que marido_quer marido_recebe marido~# marido~$ marido~, marido~mais marido~quatro marido~trocar marido~um marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda
mas_cai mas_com mas_devo mas_dura mas_ela mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_no mas_o mas_preciso mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_vai mas_vem mas~acho mas~ate mas~caro mas~conta mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~dois mas~e mas~eh mas~em mas~esta mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os
mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou me_cobra me_dar me_deve me_dizer me_empresto me_emprestou me_exclui me_faz me_ligarem me_ligou me_mandou me_negativou me_paga me_pagam me_pediram me_registraram media media_# media_de media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario
meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menina menina_# menino menino_# menino_$ menino_, menino_e menino_que meninos menino~, menino~dois menino~eh meno meno_$ menor_mas menores_primeiro menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~no menos~que mensagem_de mensagem_oferecendo mensagem_que
mensagem~a mensagem~mim mensagem~quitar mensagem~voce mensagens_. mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME merc merc_# mercadinho mercadinho_da mercadinho_de mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_$ mercado_, mercado_e mercado_eh mercado_esta mercado_que mercado_uns mercado~# mercado~, mercado~a
mercado~luz mercado~mais mercado~o mercado~por mercado~seiscentos mercado~um mes_# mes_, mes_. mes_NAME mes_agora mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_ja mes_na mes_num mes_o mes_para mes_passado mes_sem mes_trinta mes_vai meses_# meses_. meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de meses_e meses_parado meses~# meses~$ meses~,
meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~entao meses~paguei mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~o mesmo~papel mes~# mes~, mes~a mes~acordo mes~ainda mes~aluguel mes~beneficio mes~cima mes~consegui mes~da mes~de mes~divida mes~e mes~eh mes~em mes~eu mes~faltam mes~folha mes~ja mes~jogo mes~o mes~paguei
mes~para mes~paro mes~que mes~sei mes~tem mes~tigrinho mes~uns mes~vai metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_eh meu_emprego meu_esposo meu_ex meu_falecido meu_fgts meu_finado meu_ganha meu_gerente meu_gol meu_limite meu_maior meu_menino meu_neto meu_pai meu_salao meu_servico meu_sobrinho meus_dado meus_pais meus~, meus~antes
meus~nao meus~se meu~# meu~, meu~; meu~NAME meu~adoeceu meu~ajuda meu~autista meu~bota meu~de meu~deve meu~faleceu meu~ganha meu~ganhava meu~ja meu~marido meu~medo meu~ne meu~no meu~paga meu~pao meu~para meu~pode meu~quebrou meu~quer meu~recebe meu~trabalha meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~disse me~dois me~eh me~financeiramente me~meus me~mil me~minhas me~oferecendo
me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_certinho mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_facil mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quando mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milao milao~NAME
milic- milicia mil~
 mil~% mil~, mil~13o mil~NAME mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ela mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~la mil~lembro mil~luz mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no
mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x mim_fica minha_amiga minha_caminhonete minha_faculdade minha_fatura minha_fia minha_gratificacao minha_parcela minha_parte minha_patroa minha_perna minha_restituicao
minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~, minha~. minha~a minha~amanha minha~com minha~deixou minha~deve minha~em minha~ganha minha~minha minha~na minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimo_que minimo_so minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria
minimo~mais minimo~mes minimo~sou minimo~vindo mn moca_disse moca_falou moca_que moca~cinco moca~falei moca~olha moca~que moco_, moco_isso moco~nao more-debts:$ more-debts:: more-debts:? more-debts:agora more-debts:ah more-debts:alem more-debts:aluguel more-debts:bom more-debts:cartao more-debts:casa more-debts:cobra more-debts:com more-debts:conta more-debts:contas more-debts:das
more-debts:declarar more-debts:dei more-debts:dentista more-debts:desde more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:esqueci more-debts:faculdade more-debts:faltam more-debts:faz more-debts:fiado more-debts:filho more-debts:fiz more-debts:ia more-debts:iptu more-debts:juros more-debts:lembrei
more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:mil more-debts:minha more-debts:na more-debts:no more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:os more-debts:outro more-debts:pagar more-debts:pode more-debts:pronto more-debts:proposta more-debts:quando more-debts:quatrocentos more-debts:quinhentos more-debts:reais more-debts:recebi
more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:soma more-debts:tres more-debts:um more-debts:uns more-debts:vencida more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~casa moro~favor moro~fundos moro~meus moro~minha morte morte_: morte~# morte~$ mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em
moto_financiada moto_na moto_no moto_por moto_que motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# movim- movimento muda_muito muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes mudou_tudo mudou~na muito_, muito_do muito_nao muito~mes muito~sei mulher_da multa_$ munic- m~# m~e m~no na_# na_anterior
na_comida na_conta na_cooperativa na_decima na_entressafra na_epoca na_fabrica na_farmacia na_fazenda na_feira na_financeira na_firma na_folha na_gaveta na_justica na_loja na_lojinha na_luz na_mercearia na_obra na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_em nada_para nada_que
nada~NAME nada~atraso nada~eu nada~fica nada~me nada~momento nada~nao nada~ne nada~ninguem nao_. nao_a nao_abaixa nao_chega nao_ganho nao_minha nao_o nao_olho nao_vendo nao_viu nao~. nao~aluguel nao~ate nao~bem nao~cobra nao~conseguir nao~consignado nao~dando nao~desde nao~ela nao~estava nao~estou nao~informar nao~jeito nao~luxo nao~manda nao~mil nao~ne nao~nem nao~nenhum nao~nenhuma nao~no
nao~nocao nao~nunca nao~obra nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~separar nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~( na~, na~. na~; na~NAME na~a na~ah na~cento na~consorcio na~consta na~desde na~deu na~dois na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~meu na~nao na~no na~ontem na~parcela na~passada na~que na~sao na~segunda na~sem na~so na~tem
na~tenho na~tia na~vida negativa negativa_# negativou negociar_a negociar~divida negociar~eles neide nem_durmo nem_luz nem_por nem~, nem~NAME nem~a nem~direito nem~mais nem~onde nem~por nenem nenhum_, nenhuma_, nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervo- nervosa net net_# neta netflix_# netflix~, netflix~e netflix~spotify neto neto~e ne~# ne~tenho no_acordo no_acougue no_agiota
no_ano no_bar no_beneficio no_bicho no_carne no_cartao no_centro no_cheque no_comeco no_consumidor no_crediario no_credito no_domingo no_extrato no_fds no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_nome no_pior no_pix no_primeiro no_quinto no_rotativo no_salao no_seguro no_servico no_telemarketing no_tigrinho no_ultimo no_valor no_verao nocao_de nocao~quanto
noite noite_. noite_ate noite~para nome_a nome_depois nome_em nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nordeste_# nos_fundos nos~da noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos~oitenta novembro_e novembro~# noventa_$ noventa_do noventa_e noventa_na noventa~NAME noventa~a noventa~cinco
noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_, novo_do novo_por novo~# novo~favor novo~registrado novo~zero no~: no~NAME no~acho no~ano no~aparece no~cai no~cartao no~com no~consta no~da no~de no~dela no~dele no~desemprego no~devo no~dia no~do no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~juros no~mas no~mesmo no~para no~passado no~por no~que no~sao
no~semestre no~servico no~tiro no~todo no~trabalho no~trinta no~um no~uns no~vinte nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_parei nunca_sei nunca~para nuns nuns_setecentos o o_a o_agiota o_ano o_arroz o_bebe o_bolsa o_bruto o_caba o_cabelo o_caminhao o_certo o_cheque o_cigarro o_colegio o_comeco
o_condominio o_consignado o_consorcio o_convenio o_da o_debito o_dentista o_dizimo o_estado o_extrato o_fgts o_fim o_gas o_homem o_hospital o_iptu o_juiz o_liquido o_loas o_material o_menino o_meno o_negocio o_pessoal o_pior o_posto o_povo o_processo o_quarto o_rapaz o_reajuste o_saldo o_seguro o_serasa o_seu o_simples o_spc o_telhado o_uso o_vencimento obra obra_$ obra_, oferecendo_quitar
oferecendo~por oferecer_para ofereceram_nada ofereceram_sim ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~% ofereceu~em ofereceu~por ofereceu~x ofereco~NAME oferta_venceu off offers:$ offers:+ offers:/ offers:: offers:amanha offers:ao offers:app offers:branco offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dando offers:dez
offers:disseram offers:divida offers:doze offers:duzentos offers:e offers:email offers:empresa offers:emprestimo offers:entrada offers:esquece offers:estranho offers:falaram offers:falo offers:falou offers:fatura offers:faz offers:fez offers:ficou offers:fim offers:foi offers:hoje offers:infelizmente offers:juros offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mensagem offers:mes
offers:mil offers:mostrou offers:novecentos offers:oferecendo offers:off offers:oitocentos offers:pagando offers:parcela offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:primeira offers:propos offers:querem offers:quita offers:quitar offers:reais offers:receber offers:resto offers:seis offers:sem offers:ser offers:serasa offers:sexta offers:taxa
offers:trezentos offers:valido offers:vem offers:ver offers:verdade offers:vista offers:whatsapp oficina oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta~NAME oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais oitocentos_
 oitocentos_a oitocentos_e oitocentos_luz oitocentos_na oitocentos_para
oitocentos~
 oitocentos~NAME oitocentos~cento oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser oleo olhar~extrato olhe onde_tirar onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh organizar_financeiramente orientacao_financeira orientacao~renegociacao os_amigos os_mil os_papel osso osso_$ osval- osvaldo osvaldo_$ os~,
os~caem os~cartoes os~da os~e os~ja os~sexta os~tudo ou_# ou_eh ou_seis ou_so outra_, outra_de outra_sim outra~# outro_# outro_, outro_de outro_emprestimo outro_minimo outro~# outro~oitenta outro~para outubro_, ou~# ou~, ou~ano ou~as ou~casa ou~de ou~familia ou~liquido ou~mil ou~uns ou~verdade ou~x overdue:% overdue:, overdue:/ overdue:: overdue:; overdue:abril overdue:antes overdue:ao overdue:app
overdue:automatico overdue:bem overdue:beneficio overdue:botaram overdue:cabeca overdue:cartao overdue:cinco overdue:claro overdue:debito overdue:deixo overdue:demais overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:e overdue:ela overdue:entao overdue:era overdue:esqueci overdue:faco overdue:falte overdue:faturas
overdue:favor overdue:fazer overdue:hoje overdue:junho overdue:luz overdue:marco overdue:mesmo overdue:muito overdue:na overdue:natal overdue:oito overdue:os overdue:ou overdue:outro overdue:pagar overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:quinze overdue:regulares overdue:responder overdue:resposta overdue:sao
overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo overdue:todo overdue:todos overdue:tres overdue:ultima overdue:vai overdue:valor overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e o~, o~NAME o~aceita o~aparece o~atrasa o~automatico o~baixou o~cento o~cobra o~conta o~daqui o~das o~depois o~deposita o~desconta
o~desde o~desemprego o~diz o~em o~era o~especial o~fala o~falou o~familia o~faz o~ficou o~inss o~maior o~mais o~mandou o~marido o~mas o~mes o~minha o~mostra o~na o~ne o~nunca o~ofereceu o~paga o~pagando o~parcela o~passado o~pode o~propos o~quando o~quito o~sao o~subiu o~terceiro o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# paga_, paga_eh paga_o pagam_por pagamento_da
pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_# pagando_certinho pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_, pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~menores pagar~na pagar~nao pagar~no pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~#
pagas~$ pagas~. pagas~atrasadas paga~minha pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_esse pago_nada pago_no pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~, pago~? pago~agora pago~do pago~e pago~em pago~luz pago~maio pago~mes pago~para pago~so pague_adiantado paguei_NAME paguei_cinco paguei_duas paguei_foi paguei_nove paguei_quinze paguei_seis paguei_tres
paguei_trinta paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~entrada paguei~falta paguei~fatura paguei~luz paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_deposita pai_faleceu painel_nao painel~abre pais pais_, pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ pao_$ papel_e
papel_tudo para_a para_agiota para_dia para_dizer para_dois para_dona para_ela para_ele para_falar para_fazer para_igreja para_loja para_mandar para_maria para_meus para_moca para_ninguem para_o para_pergunta para_receber para_reformar para_sacar para_ser para_tirar para_tras para_um para_uma para_uns para_vencer para_vender parado_, parado~uns param~me para~# para~% para~, para~. para~: para~NAME
para~agiota para~alugar para~anterior para~ao para~ate para~atendente para~coisa para~credito para~da para~de para~do para~dois para~e para~emprestimo para~enviar para~esses para~fica para~ficar para~filhos para~mas para~meu para~mil para~nada para~nao para~no para~pessoa para~por para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado
parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelamento~fatura parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~.
parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei_$ parei_para parem_de parem~mandar paro paro_por parou_? paro~ai parte_# parte_, parte_do parte_eh parte~# partir_de partir~janeiro passado passado_# passado_$ passado_, passado_foi
passado~# passado~hoje passagem passagem_# passagem~por passar_cpf passar_meus passar_minhas passar~? passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou_e passou~# patrao_$ patrao~# patroa_da pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_,
pedreiro~# pegar_o pego_$ pegou_# pegou~mil pegou~para pegue- peguei peguei_# peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar pela_divida pela~, pela~de pelo_inss pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_das pensao_de pensao_para pensao_por pensao_que pensao~#
pensao~criancas pensao~do pensao~eh pensao~finado pensao~minha pensao~morte pensao~pai pera_tem pera_um perai~vou pera~a pera~minuto perder_a perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto perfu- perfume pergunta_. pergunta_passada perguntas perna- perna_$ pessoa_de pessoal_$ pessoal_NAME pessoal_da pessoal_no pessoal~# pessoal~NAME pessoa~verdade pfv
pfv_$ pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pix_, pix_adiantado pix_da pix~para pizza pizza_sexta pizza~# plano_do plano_funerario plano~celular plano~saude plant- planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~melhor pode~sim por_ano por_cima por_email por_esse
por_faxina por_fds por_fim por_hora por_idade por_invalidez por_morte por_producao por_semana por_ser por_sms por_viagem por_volta porque_a porque_eh porque_nunca porque~debito porque~olhei porse- porsento porsento_por porsento~mes porta_da porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~em por~faco por~faltam por~fora por~ganho por~isso por~livre por~mais por~mas
por~na por~no por~num por~oitocentos por~para por~por por~que por~servico por~tirando por~tiro por~todo por~ver possa~atender posso_apagar posso~com posso~so posso~um possu- possuo posto posto_, posto_da pouca- poucas poucas_$ pouco- pouco_eu pouco_nao pouco_no poucos poucos_$ poucos_. poucos~NAME pouco~NAME pouco~acho pouco~sei poupa- poupanca povo povo_da povo_liga povo~cobranca povo~de pre
precisa_passar precisa~me preciso_depositar preciso_falar preciso~cem preciso~com preciso~orientacao prefeitura_$ prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro~humano prefiro~matando premi- premium prese- presente presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~da pressao~diabetes presta prestacao
prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes prestacoes_de prime primeira_parte primeira_vence primeira~do primeira~em primeira~falta primeiro_semestre primeiro~. priva- privado processo_$ processo_, procon_? produ- producao producao_, profe- professora professora_da professora_do professora~do professora~estado professora~rede
proporcional_$ propos propos_# propos_$ propos_entrada proposta_# proposta_para proposta~de proposta~so proposta~x propos~# propos~de propria_, propria_faz propria~# psico- psicologa psicologa_da puder puder_pagar pular~pergunta quais_divida quais_dividas quais~minhas qual_conta qual_pago qual_primeiro qual~? qual~essa qual~pago quando_a quando_cai quando_chove quando_comprei quando_eh quando_esta
quando_me quando~a quando~demais quando~ficar quando~fraco quando~o quando~que quando~termino quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quartinho~fundos quarto quarto~pensao quase_# quase_nove quase~, quase~mil quase~no quato-
quatorze quatro_$ quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_parcelas quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_cai
que_conta que_dar que_dei que_depois que_desconta que_devo que_divido que_emprestei que_era que_estava que_faltam que_falte que_faz que_fica que_ficou que_foi que_limpam que_me que_olha que_pediu que_pegou que_peguei que_que que_recebo que_sao que_umas que_uns que_vai que_veio que_vence quebra quebrados quebrados_$ quebrados_no quebrados~NAME quebra~perna quebrou quem_paga quem~eh quent- quentinha
quer_a quer_duzentos quer_que quer_trezentos quer_trocar querem_# querem~de querer queria_limpar queria_pagar queria_uma queria~ajuda queria~menos queria~meu quero~, quero~atendente quero~conversar quero~falar quero~humano quero~mensagem quero~organizar quer~a quer~casa quer~e quer~eu quer~todo quest- questao que~% que~. que~NAME que~agora que~antes que~atrasada que~autista que~bom que~cento
que~com que~como que~comprei que~devia que~disse que~divida que~dois que~duzentos que~e que~em que~emprestou que~entra que~errei que~estou que~fico que~fiz que~gaste que~juros que~lembro que~mil que~nao que~ne que~nome que~num que~ofereco que~olho que~pague que~pai que~por que~respondi que~saiba que~sei que~sim que~todas que~trabalho que~tres que~um que~uma que~uns que~uso que~vem que~verdade
que~viu quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_de quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena_# quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de
quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por quitada quitadas quitadas_# quitadas~. quitar_, quitar_a quitar_o quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~banho racao~cachorro racao~gato ranch- rancho rango rango_# rapaz_, rapaz_da rapaz_do rates:/ rates:: rates:aa rates:agora
rates:ajuda rates:alto rates:am rates:antes rates:apaga rates:app rates:aqui rates:assim rates:atendimento rates:atrasadas rates:cada rates:casa rates:cet rates:cima rates:cinco rates:coisa rates:consta rates:conversar rates:cresce rates:disso rates:divida rates:diz rates:duzentos rates:eles rates:entendo rates:era rates:errei rates:escrito rates:espera rates:faco rates:faltam rates:faz
rates:ficou rates:filha rates:filho rates:funciona rates:ganho rates:gerente rates:humano rates:informacao rates:informar rates:mais rates:mano rates:marido rates:mas rates:meio rates:mercado rates:mesmo rates:meu rates:mil rates:moca rates:mostra rates:muito rates:na rates:nenhum rates:ninguem rates:numero rates:nunca rates:oitenta rates:papel rates:parcela rates:passei rates:perai rates:porsento
rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:respondi rates:responsavel rates:resposta rates:robo rates:roubo rates:se rates:semana rates:senhora rates:tanto rates:todas rates:todo rates:tr rates:tres rates:uma rates:uns rates:vai rates:vejo rates:vez rates:vida rates:vinte reais_, reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no
reais_para reais_por reais_que reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~pix reais~quarenta reais~vista reaju- reajuste reajuste_$ real_$ real_esse real~mes recar- recarga recarga_do recarga~cel recebendo receber_# receber_a receber_do receber_o receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso
recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_# recebo_, recebo_a recebo_bolsa recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~loas recebo~pensao
recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o reclamo_no reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual rede~, refazer~desde refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar reformar_o
reformar~telhado registrada registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_$ remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~, remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_as repete~dividas
rescisao_$ rescisao~# resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha resto_pode resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo rifa rifa_$ roca
roca_, rodo rodo_de role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME rouba- roubar roubar_meus roubo roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ ruim_? ruim~mil rural sabado_$ sabado_vai saber_agora sabe~que sacar_# sacar_$ sagra- sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~casa sair~vermelho sair~voce saiu_#
saiu_meu sai~# salao salao_# salao_$ salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_de salario_e salario_eh salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~e salario~eh salario~meio salario~mil salario~na salario~para salario~so saldo_# saldo~# saldo~$
saldo~de sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~, sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~no sao~novecentos sao~parcelas sao~serasa saque saque_aniversario saquei_# saquei~do saude saude_# saude_$ saude_da saude~# saude~e se_a se_muito se_o se_ofereceram se_tenho
se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta segunda~sabado segunda~sexta segundo_o segundo~extrato segura seguro_# seguro_defeso seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual
sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~cinquenta seiscentos~quarenta seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~. sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o
sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou seja seja_$ sem_chao sem_entrada sem_pagar sem_papel sem_querer sem_registro semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~bico semana~da semana~de semana~duzentos semana~gasolina semana~o semana~ou semana~uns semes- semestre semestre_.
sempre_no sempre~# sempre~dia sem~# sem~. sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa_por serasa~# serasa~NAME serasa~causa serasa~com serasa~dando serasa~nome serve- servente servico_ontem servidora servidora~, ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de
sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, setembro_e seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima setima_$ seu_joao seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~por sexta~retiram sexta~vem
se~# se~atrasar se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~ficar se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca sim_nao sim_ne sim_senhor sim_tem sim_tenho sim_uai sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar
sim~certo sim~devo sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~so sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~# sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_dou so_em so_falta so_ligacao so_nao so_no so_pagar so_paguei so_puder so_que so_recebo so_resta so_semana so_um sobra- sobra_# sobra_uns sobrancelha
sobrancelha_# sobrancelha~por sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sobrou~real sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som soma_# somando_eu somando~e sou_aposentada sou_aposentado sou_boia-fria sou_caixa sou_concursada sou_porteiro sou_professora sou_registrado sou_servidora sou~da sou~do
sou~estadual sou~ganho sou~por sou~sim so~# so~a so~amanha so~cartao so~cervejinha so~cigarro so~com so~da so~depois so~do so~em so~eu so~luz so~me so~mes so~metade so~no so~novecentos so~o so~pagar so~por so~sei so~sexta so~tres spc_tem spc~uma spotify_# spotify~academia strea- streaming streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_, sujo_por sujo~causa supermercado
supermercado_, tal~NAME tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo tanto~que tapio- tapioca tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_dizer te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_de tem_dois tem_duas tem_essas tem_isso
tem_jeito tem_nada tem_obra tem_semana tem_sobre tem_tambem tem_tres tem_uns tempo~nao tempo~nem tempo~nome tem~# tem~, tem~acordo tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~do tem~dois tem~em tem~falar tem~infelizmente tem~luz tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenho_, tenho_NAME tenho_ate tenho_direito tenho_divida tenho_dois tenho_duas tenho_eh tenho_idade
tenho_luxo tenho_nao tenho_nocao tenho_quatro tenho_um tenho_uma tenho~acordo tenho~carne tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~pensao tenho~pode tenho~sexta tenho~sou tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em terre- terreno
ter~mil teve_de teve_mes teve~de texto~eu texto~mandar te~isso te~o thirteenth:$ thirteenth:. thirteenth:/ thirteenth:aniversario thirteenth:anos thirteenth:aqui thirteenth:arre thirteenth:ate thirteenth:banco thirteenth:boia-fria thirteenth:bolsa thirteenth:caem thirteenth:coisa thirteenth:comprometido thirteenth:conta thirteenth:cor thirteenth:deixa thirteenth:depende thirteenth:do
thirteenth:duzentos thirteenth:egua thirteenth:entrei thirteenth:escolar thirteenth:essas thirteenth:esta thirteenth:estado thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:ferias thirteenth:ganho thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:julho thirteenth:junho thirteenth:mais thirteenth:material thirteenth:mudar
thirteenth:no thirteenth:novecentos thirteenth:novembro thirteenth:ofereceram thirteenth:pagar thirteenth:pago thirteenth:parte thirteenth:por thirteenth:primeiro thirteenth:proposta thirteenth:reais thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:salario thirteenth:segunda thirteenth:semestre thirteenth:ser thirteenth:talvez thirteenth:ter thirteenth:uma thirteenth:vai
thirteenth:vi tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_$ tigrinho_, tigrinho_. tinha_# tinha_dez tinha~mil tira_uns tiram tiram~e tiran- tirando tirando_a tirando_gasolina tirando~fica tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~limpo tiro~mil tiro~por tive_que toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# toda~, todo_fim todo_pago
todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa todo~nao todo~no todo~vinte topou_minha topou~proposta torno torno_de torno~# torno~$ total_# total_, total_da total_de total_eh total_que total~# total~$ total~, total~eu tr trabalha trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_no trabalho_o trabalho_por trabalho~# trabalho~conta trabalho~dia trabalho~dias
trabalho~por trabalho~roca trabalho~segunda trabalho~vigia trampar trampo_# trampo_registrado tranc- transfere_para transfere~uma transferi transferi_# transferi~para tras trata-se trem trem_de trem~juros tres_$ tres_de tres_e tres_gracas tres_meses tres_mil tres_parcelas tres_prestacao tres_reais tres_ultimas tres~NAME tres~a tres~cento tres~da tres~do tres~duzentos tres~e tres~na treze
trezentos_$ trezentos_de trezentos_por trezentos~cinquenta trezentos~dez trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_e trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocado trocar_de trocar_o trocar~carro trocar~valor tu_acredita tu_consegue tudo_cartao tudo_de tudo_desde tudo_dia
tudo_errado tudo_isso tudo_quero tudo_uns tudo~# tudo~, tudo~da tudo~mes tudo~minha tudo~nao tudo~o tudo~recomecar tudo~uns tu~me tv_# tv_a tv_por tv~cabo uai_, uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# uber~tiro ufa ultima_que ultima_vez ultima_volta ultimas ultimas_$ ultima~eu ultima~que ultimo_dia ultimo~util um_$ um_absurdo um_agiota um_amigo um_ar um_bico
um_carne um_cartao um_celular um_consignado um_consultor um_de um_desconto um_dinheiro um_e um_fogao um_galo um_gol um_jeito um_marco um_oficial um_quartinho um_roubo um_ser um_sms um_sofa um_tal um_tempo um_virgula uma_# uma_ajuda uma_carteira uma_casa uma_de uma_financeira uma_geladeira uma_intimacao uma_kitnet uma_loja uma_no uma_parcela uma_pizza uma_sim uma_tal umas_# umas~ainda umas~por
umas~vezes uma~# uma~, uma~a uma~agora uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova uma~que uma~se um~# um~aqui um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~na um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha_em unha~, unha~cabelo unha~casa uns_bico uns_cinco uns_corre uns_dez uns_dois uns_duzentos uns_mil uns_oitenta uns_oito uns_quatrocentos
uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos uns_trocado uns~# uns~% uns~, uns~a uns~anos uns~com uns~conto uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usado usar_$ usar~? usa~de usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$
util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_de vai_entrar vai_pagar vai_pedir vai_sujar vai_uns vai~este vai~o vai~para vai~trezentos vai~uns vale_# vale_ate vale_de vale_pagar vale~# vale~dia vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~# valor~$ vamos_comecar vamos~de van van_# van_da van_escolar van~# van~escola vao_passar vao~, varia-
varia_de varia~# varia~nao veio_# veio~e velho velho_# vem_# vem_cento vem_descontado vem_dia vem_junto vem_mais vem_uns vem~# vem~e vem~em vem~no vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencidas_de
vencidas~# vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_a vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira ver_aqui verao verdade_,
verdade_ai verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~para verdade~pode vergonha_, ver~nome ver~painel ver~roteiro vez_de vez_na vez_que vezes_# vezes_, vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vezes~so vez~# vez~mes vi_a viage- viagem viagem_e viagem~sao vida_# vida_quero vida~por vida~refazer viges- vigesima vigesima_segunda vigesima~de vigia
vigia~# vindo vindo_# vinte_$ vinte_agua vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~duas vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgula_# virgula_nove virgula_oitenta virgula~e virgula~por virou virou_# virou_processo virou~, visse vista_, vista_ate vista_ou vista_pela vista_so vista~#
vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, viu~deus viu~nunca vixe_, vizinha~# vi~cor voce_, voce~alguma voce~me voce~tudo volta_de volta_por voltar~pergunta volta~anterior volta~favor volta~que voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_pegar vou_receber vou_sacar vou_tentar vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt
worry:aluguel worry:amanha worry:aparelho worry:atrasada worry:caminhao worry:dela worry:direito worry:dois worry:eles worry:especial worry:esse worry:esteve worry:falou worry:faz worry:ganha worry:judicial worry:juiz worry:kitnet worry:levarem worry:liga worry:maior worry:manha worry:meses worry:natal worry:noite worry:pao worry:passada worry:povo worry:queria worry:segunda worry:tarde worry:trem
worry:usa worry:virem x_# x_$ x_, x_sem x~$ x~, x~ate x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg youtu- youtube youtube_premium ze_# zerad- zerado zero_, zero_zero zero~errei | |_NAME |~#`,
    '-3': `aceitar_$ aceitar_o aceitaram aceitar~acordo acordo_da after-roadmap:aceitaram after-roadmap:por banco~o com~por devo_aceitar devo~o eles~# o~da recus-`,
    '-4': `aceitei~acordo fechar_o offers:, offers:nao vou~o`,
    '-5': `nao_aceitei`,
    '-6': `after-roadmap:nao`,
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
    '15': `^_aham aham pode`,
    '14': `consent:, consent:bora estao_$ n0`,
    '13': `?more-debts ^_ss consent:aceito consent:pode consent:vamos more-debts:tem overdue:sim overdue:tem ss`,
    '12': `^_exato ^_isso after-roadmap:👍 bora certi- confi- confirm-creditor:isso estao ok quase_todas ss_$ tenho_$ 👍 👍_$`,
    '11': `^_aceito ^_acertou ^_beleza ^_correto ^_esta ^_ok ^_pode ^_positivo ^_quase ^_👍 acertou acertou_$ corre- correto exato exato_$ offers:tem posit- positivo tem tem_$ thirteenth:recebo thirteenth:vem`,
    '10': `,_tenho ^_bora ^_eh ^_gostei ^_s ^_sim aceito acert- after-roadmap:gostei bora_$ claro confirm-delete:apaga consent:esta consent:ja exata- exatamente fechei_$ goste- gostei liber- offers:uma positivo_$ quase s s_$`,
    '9': `^_certissimo ^_claro ^_confere ^_confirmadissimo ^_fechei after-roadmap:fechei aham_$ ai_$ atrasadas_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ concordo confere confere_$ confirm-amount:isso confirm-change:eh confirmadissimo confirmadissimo_$ consent:comecar consent:concordo consent:estou consent:fechou consent:quero consent:tudo consent:👍 correto_$ debts:beleza eh~ai
entao esse_mesmo esta~atrasado isso_mesmo mesmo muda_$ offers:sim outra_$ sou~nao tem_outra tenho_bastante tenho_mais todas vamos vamos_$`,
    '8': `,_pode ^_com ^_concordo ^_exatamente after-roadmap:ok ai as~estao certe- certeza conco- confe- confirm-amount:pode confirm-change:isso confirm-change:pode confirm-delete:isso consent:eu consent:la consent:maior consent:manda consent:vou duas duas_estao eh_verdade elas_atrasadas esta esta_certinho esta_tranquilo exatamente_isso faz faz~mudanca feche- fechei maior more-debts:sim muda offers:todas
ok_$ overdue:aham permi- receb- recebi_$ recebo sou~maior tenho thirteenth:sim thirteenth:tenho todas_estao tudo_atrasado uma vem`,
    '7': `,_duas ?offers ^_apareceu ^_autorizo ^_confirma ^_confirmo ^_dou ^_eu ^_fechou ^_infelizmente ^_mandaram ^_poe ^_recebo ^_tem ainda_tem apaga apareceu_uma apareceu~oferta atrasadas autor- bem certinho certo certo_$ comecar comecar_$ confirm-amount:ai confirm-amount:mesmo confirm-change:ai confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:eh confirm-delete:pode
confirm-delete:sim confirma confirma_ai consent:acordo consent:beleza consent:dentro consent:ok consent:sim de_acordo dentro_$ dou e_concordo eh_ela eh_esse eh~mesmo eh~proprio ela_$ elas esta_certo estou_dentro falta_uma falta~ainda faz_a isso la_$ mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:estao overdue:quase overdue:tenho overdue:uma pode_$
pode_trocar poe poe_ai proprio proprio_$ sim_mas tem~monte tenho~umas thirteenth:a thirteenth:claro thirteenth:dia todas_elas tranq- tranquilo tranquilo_$ troca- trocar um_monte uma_ainda uma_oferta umas_$ verdade_$ worry:tranquilo`,
    '6': `#_semana ?overdue ^_apaga ^_bota ^_muda ^_ofereceram ^_opa a_mudanca aceito_$ ainda_$ ainda~coisa apaga_$ apaga_tudo apare- apareceu aposentado~ne atrasado_$ a~paga bala bala_$ beleza_$ bom_$ bota bota_ai claro_$ claro_que com_certeza confirm-amount:essa confirm-change:mesmo confirm-change:sim confirm-delete:ai confirm-delete:apagar confirm-delete:mesmo confirm-delete:tenho consent:aham
consent:bem consent:certeza consent:com consent:de consent:divida consent:dos consent:e consent:entao consent:problema consent:vida dentr- dentro eh_essa eh_isso eh_o eh~essa ela esta_bom firma_paga foi~que infel- infelizmente infelizmente_tem ir_$ isso_, isso_que isso~eu metade_ja more-debts:ainda more-debts:todas mudanca_$ opa overdue:eh pode_ir probl- problema pronto_$ propr- quero_sim sai_em
sai~dezembro sem_problema sempr- sempre sem~nenhum tem_coisa tem_um tem~mas thirteenth:aposentado thirteenth:metade thirteenth:ne thirteenth:sai todas~atrasadas trocar_$ uma_$ umas valor vem_$ verda- verdade vir vir_$`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_cai ^_creio ^_deve ^_falta ^_fiz ^_pagam ^_perfeito ^_pergunta ^_vamos ^_vou a_firma after-roadmap:bom aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apose- aposentado atras- autorizo autorizo_$ a~ja cai_dia cai~# certinho_$ coisa_$ com_tudo comec- concordo_$ confirm-amount:correto confirm-amount:valor confirm-creditor:exato
confirm-creditor:mesmo confirm-creditor:pode confirm-delete:tudo confirmo confirmo_$ consent:autorizo consent:dados consent:fazer consent:filha consent:fiz consent:mandar consent:pergunta consent:perguntar consent:por consent:sem consent:ser consent:ss creio creio_que de_dezembro de_divida deixo deve_vir dia~de direitinho direitinho_$ duas_vezes eh_exatamente eh_sim em_duas entao_$ esse esta_tudo
estao_todas estao~atrasadas estou~acordo eu_deixo exatamente_essa falta fazer_$ filha_$ fiz_# infelizmente~mais ir isso_ai la maior_$ mais_uma more-debts:estao more-debts:isso more-debts:uma mudan- mudanca mudar nenhum_$ oferta_$ offers:estao overdue:ainda overdue:duas overdue:elas overdue:mais parti- perfe- perfeito perfeito_eh perfeito~isso pode_apagar pode_por por_$ quero_$ recebo_o
recebo~decimo sim_por sim_senhora sim~favor tem_, tem_mais tem_sim tempo_$ tem~atrasadas thirteenth:agora thirteenth:ano thirteenth:certinho thirteenth:creio thirteenth:deus thirteenth:eh thirteenth:esse thirteenth:firma thirteenth:vezes thirteenth:vir todo_ano uma_proposta valor_$ valor_esta valor~certo`,
    '4': `#_vem #~metade ,_carteira ,_dia ,_essa ,_metade ,~assinada ,~loja ,~segunda ^_ainda ^_certinho ^_demorou ^_esse ^_faz ^_foi ^_metade ^_sai ^_vai ^_valor aceit- aham_isso ainda ajust- ajustar ajustar_$ alter- alterar alterar_$ apaga- apagar as_duas beleza_muda cai_em certeza_$ certinho_eh certinho~isso chegou_uma chegou~proposta claro~sim coisa confirm-amount:eh confirm-amount:mudanca
confirm-amount:por confirm-change:, confirm-change:aham confirm-change:essa confirm-change:faz confirm-change:mudar confirm-creditor:ai confirm-creditor:certo confirm-delete:certeza confirm-delete:confirmo confirm-delete:faz confirmar confirmar_$ consent:. consent:anos consent:claro consent:demorou consent:favor consent:faz consent:meus consent:moca consent:nessa consent:participar consent:tempo
consent:topo consent:vai consent:ver de_maior demor- demorou demorou_, desconto_sim dessa deve dezembro_$ dia_# direi- dos e_aceito eh~senhora eh~sim email email_$ em~vezes entao_sim era~que essa_ai essa_loja essa_mesmo essa~mesmo esse~valor esta~sim eu_queria eu_topo favor_me favor~ajuda faz_isso faz_tempo filha firma foi_isso isso_eu isso~essa li mais_$ manda manda- mas mas~sei mesmo_valor
metad- metade more-debts:atrasado more-debts:falar more-debts:infelizmente more-debts:mandaram more-debts:outra more-debts:quero nao~quanto ne ne_$ no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:isso offers:mandaram offers:tudo ok_faz ok~isso overdue:falta overdue:umas o~certo o~dos pagam participar participar_$ passada passada_$ perguntar perguntar_$
pode_ajustar pode_alterar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto proposta_no proposta~email queria_$ quero_falar quero_fazer quero~sim que~queria recebo_$ recebo_proporcional sei_quanto semana_passada ser_$ sim~NAME sim~nao tem_# tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:cai thirteenth:de thirteenth:deve thirteenth:duas thirteenth:em thirteenth:entao
thirteenth:eu thirteenth:mas thirteenth:opa thirteenth:pagam todas_$ topo uma~no valor_certo vem~, vida`,
    '3': `#_anos #_de #_faz ,_a ,_entrei ,_falta ,_lembrei ,_manda ,~do ,~ir ,~ser ,~ver ^^ ^_ah ^_as ^_chegou ^_entao ^_estao ^_quero a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com agora_$ ah_tem ah~mais ainda~mais anos apagar_$ aposentada assinada assinada_$ atrasado autorizado autorizado_$ a~agora a~e a~meu bem_essa bem~mesmo bom cai caiu~a carteira_assinada certo_esse certo~valor
chego- chegou com~em com~moca confirm-amount:certo confirm-amount:esta confirm-amount:sim confirm-change:certinho confirm-change:certo confirm-change:confirmo confirm-change:correto confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:, confirm-creditor:ela confirm-creditor:essa confirm-creditor:esse confirm-creditor:eu confirm-creditor:o confirm-creditor:por
confirm-creditor:que confirm-creditor:uma confirm-delete:, confirm-delete:correto confirm-delete:essa confirm-delete:muda confirm-delete:valor consent:# consent:a consent:ai consent:autorizado consent:boa consent:certo consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando consent:que consent:sou consent:termos cunha- cunhado de_boa de_mais debts:claro
decimo_$ dezem- dezembro de~com de~ja de~uma divida_$ dos_# eh_$ eh_bem eh~valor em_agosto em~recebo espal- espalha espalha_$ essa esse_$ esse_ano esse_eu esta_sim estou_de estou_precisando falar_$ falta_a fazer fecho- fechou fechou_$ fiz guarda inss_$ isso_$ isso~moca ja~# ja~, junho_, lembrei~mais mais~coisa manda_ver mas_eh mesmo_moca meu_cunhado moca more-debts:ai more-debts:atrasadas
more-debts:coisa more-debts:eh more-debts:esse more-debts:falta more-debts:mesmo more-debts:meu more-debts:tenho muda_sim mudar_$ mudar_sim muda~por n1 nao_, nao_espalha nao_pera nao~falar nenhum nessa o_decimo o_tratamento ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:esta offers:mais offers:mas offers:mesmo offers:outra offers:pode offers:quero offers:tenho offers:um
os_termos overdue:ai overdue:atrasadas overdue:coisa overdue:esta overdue:outra overdue:recebo perfeito_, perfeito~pode pergu- pode_guarda pode_salvar pode~que precisando primeira_ja primeira~caiu propo- proporcional proposta_sim que_sim queri- queria quero que~a recebe recebi recebo_todo recebo~a recebo~mas recebo~todo resol- sai salva- salvar salvar_$ se_recebo senho- sim_# sim_recebo sim_todo
sim~ano sim~lembrei sou_menor sou~e so~espalha tempo tem~a tenho_# termo- termos termos_$ thirteenth:carteira thirteenth:com thirteenth:dezembro thirteenth:falta thirteenth:gracas thirteenth:o thirteenth:paga thirteenth:pode thirteenth:proporcional thirteenth:recebe thirteenth:recebi thirteenth:todo trata- tratamento troca tudo~pode uma_coisa valen- valendo vamos_la veio_em vezes vezes_$ vou
worry:esta`,
    '-3': `#~que ,_# ,_ainda ,_o ,_sem ,_sou ,~vem ?_$ ?after-deficit ?after-roadmap ?debt-amount ?flexibles ?instalments-left ?rates ^_# ^_aceitei ^_avanca ^_cancela ^_cansei ^_como ^_depois ^_desisto ^_e ^_finaliza ^_ja ^_me ^_negativo ^_nenhum ^_nossa ^_pago ^_para ^_parar ^_por ^_posso ^_pula ^_quais ^_sair ^_some ^_topei ^_voce ^_zera acabo- acabou aceitar aceitei adiante adiante_$ after-roadmap:certo
after-roadmap:eh after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:tudo after-roadmap:uma ai_so ainda_nao ainda_vem ainda~# ajuda_$ anos_$ atrasadas_, avanc- avanca avanca_$ a~parcela calor_ai cancela cancelar canse- cansei chega clt clt_$ cobra- cobra_$ confirm-amount:# confirm-amount:segunda confirm-change:deixa confirm-change:esquece
confirm-creditor:a confirm-creditor:errado confirm-creditor:outro consent:? consent:ainda consent:confiavel consent:da consent:ha consent:mensalidade consent:nem consent:parar consent:posso consent:taxa consent:um daqui daqui_$ debts:eh debts:tem desde_agosto desfa- desisto dessa- dessas dividas dividas_$ eh_tudo eh~isso em_dia encerrar enten- errado_$ errado_isso essas essentials:eh
essentials:pode esta_calor estao_atrasadas estao~, esta~ai esta~isso explicar explicar_$ finaliza finaliza_$ financeira financeira_$ gastei_$ golpe incomes:isso isso~so jeito lembrete lembro_$ mais~, meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ more-debts:NAME more-debts:nao more-debts:so nada nao_autorizo nao_confirmo nao_moca nao_tem nao_tenho negativo negativo_$ nenhuma_$ nossa
nossa_senhora nunca obrigado obrigado_$ offers:? offers:aceitei offers:aceito overdue:NAME overdue:agosto overdue:dia overdue:em overdue:ja overdue:nao overdue:pagando overdue:sem overdue:semana o~e paga_$ pagan- pagando pago pago_$ parar_$ passar_$ pensa- pensar pensar_$ pode_explicar pode_passar pode~, pula pular quais qual quero_ajuda que~, que~sou rates:pode registrado_$ saber_se
segunda_parcela segur- sim_desde sim~agosto sim~mas so so_isso some some_daqui sou_clt taxa tem_que tem_taxa thirteenth:ai thirteenth:estou thirteenth:ja thirteenth:uns topei um_ano vamos_adiante veio voce worry:estou zera zera_ai`,
    '-4': `#~? ,~NAME ?debt-creditor ^_ha ^_nenhuma ^_nops ^_passo ^_pronto ^_que ^_so ^_stop ^_tudo ^_volta after-roadmap:ai after-roadmap:essa after-roadmap:quero ai_fechou antes antes_quero calor como como_esta confiavel confiavel_$ confirm-amount:mil confirm-change:como consent:antes consent:graca consent:saber custo custo_$ de_graca debts:ai debts:isso eh_? eh_confiavel eh_de eh~graca eh~loja eh~que
essentials:isso esse~nao expli- fia fia_$ final- gaste- gastei graca graca_$ ha ha_$ isso~fechou ja_gastei ja~metade mais_nao mas~gastei mensa- more-debts:era more-debts:nem more-debts:por nao nao_eh nao~com negat- nops nops_$ obrig- offers:essa offers:so onde outra_loja overdue:desde overdue:fia overdue:o overdue:pago parar passar passo_$ pergunta_$ pode_repetir pode~essa posso quem_eh quinz-
recebo_nao repet- repetir repetir_$ saber se_eh signo signo_$ so_$ stop stop_$ taxa_$ tem_custo tem_signo tenho_sim tenho~, thirteenth:ainda thirteenth:gastei thirteenth:sem volta`,
    '-5': `,_cai :ok ?debt-kind ^_calma ^_errou ^_esquece ^_free ^_nada ^_quem acaba- calma calma_ai cance- com_isso completo confirm-creditor:nao consent:isso consent:voce deixa desis- eh_outra errou errou_$ esque- esquece esta_errado free free_mesmo infor- intei- inteiro liqui- nao_aceito nao_concordo nao_recebo nao~isso nenhuma passo quinze quinze_$ tem_nao thirteenth:inteiro thirteenth:nao veio_tudo
worry:atrasado`,
    '-6': `#_em :opa ? ?worry ^_deixa ^_nao ^_nunca after-roadmap:pode after-roadmap:tem ai_ai compl- confirm-change:nao consent:fora consent:mesmo consent:quanto consent:quem encer- fora fora_$ isso_eh ja~tudo metade_$ more-debts:fechou quem thirteenth:sou thirteenth:tudo ❌ ❌_$`,
    '-7': `?after-crisis ?income-source ^_ai ^_nem after-roadmap:sim confirm-delete:nao errad- errado esta_atrasado nem opcao outro sair_$ tudo_certinho`,
    '-8': `after-roadmap:beleza eh_outro menor_$ outro_$ worry:tudo`,
    '-9': `consent:tem nao_$ recus-`,
    '-10': `:sim`,
    '-12': `:👍`,
    '-13': `consent:eh`,
  },
  'ask:call-script': {
    '11': `after-roadmap:digo falo`,
    '10': `after-roadmap:falo digo`,
    '9': `after-roadmap:falar o_que`,
    '8': `falo~o ligar-`,
    '7': `after-roadmap:cobrador after-roadmap:ligar cobra- com_o digo_para eu_digo roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:ligacao after-roadmap:o after-roadmap:oq after-roadmap:roteiro atendente_$ cobrador conve- falar ligac- ligacao ligacao_$ ligar oq oq_eu o~digo o~falar que_digo que_falar rotei- roteiro um~para`,
    '5': `^_como a_financeira after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:que after-roadmap:respondo a~? a~com como_eu como_falo com~financeira ensin- ensina eu_respondo falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador para~? que_falo que~falo que~para que~respondo`,
    '4': `a_conversa after-roadmap:conversa after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:telefone banco_? cobrador_$ cobrarem comeco_a como~com com~banco digo_$ eu_falo eu~com eu~para eu~quando falar_? falar_na falo_com falo_quando falo~banco falo~eles financeira ligarem na_ligacao nao_posso nao~falar no_telefone o_atendente posso_falar posso~? que_responder que~na que~posso
respo- respondo telef- telefone telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:? after-roadmap:comeco after-roadmap:eles after-roadmap:eu after-roadmap:hora after-roadmap:me after-roadmap:para after-roadmap:quando agora~o atend- comeco como como~a com~NAME conversa da_um debts:? debts:banco eles ensina_a eu~se falar~o finan- hora_$ me_da me~um na_hora o~? o~eu o~nao para_banco que_nao que~digo que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor conse- conseguir desconto desconto_$ escre- escrevo eu_escrevo n0 negoc- para_conseguir que~escrevo que~eu valor valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon denunciar denuncio proce- processar proco- procon quero_denunciar reclamacao_$ reclamar`,
    '9': `procon_$ quero_reclamar`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:reclamo no_procon reclamo`,
    '7': `^_reclamacao after-roadmap:quero onde posso~? vou~procon`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon reclamar_$ resol- resolve resolve_? texto vou_no`,
    '5': `^_como ^_posso a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso texto_para`,
    '4': `^_quero after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:da after-roadmap:vou aqui banco cobranca como~reclamacao contra no~o para~o quero~a reclamacao_contra usa`,
    '3': `^_da ^_faz ^_vou a_financeira abro abro_reclamacao after-roadmap:abro after-roadmap:deles after-roadmap:faz cobra- como_abro contr- contra_a contra~NAME da_para deles deles_$ faz_o faz~texto gov_$ isso_eh manda_a me_manda me~a onde~o quero`,
    '-3': `after-roadmap:com`,
  },
  'ask:cost': {
    '12': `#_? cobra- eh~? paga`,
    '11': `^_free ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~graca free free_mesmo graca mensalidade_$ quanto_custa tem_custo`,
    '10': `?consent after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de isso~pago mensalidade mesmo_$ preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa`,
    '9': `^_eh ^_paga ^_quanto comis- comissao consent:paga custa_$ o_preco preco quant- taxa_$ tem_que tem_taxa tem~pagar`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:? consent:mesmo eh_# mesmo pago_$ quanto_$ tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:preco cobra_comissao cobra~? comissao_? consent:pago eh_gratis grati- gratis gratis_? mensa- ne ne_$ o~com quanto_eh que_com sai servi- servico tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_cobram ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:eh consent:taxa eh_$ eh_gratuito ganha- graca_$ gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto aqui~? cobranca cobrar cobrar_depois cobrar~? coisa consent:cobram consent:cobranca consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ do_servico isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:# after-roadmap:nada after-roadmap:ne after-roadmap:qual alguma_taxa cobra_$ cobram_comissao comissao_$ consent:alguma consent:comissao consent:custa consent:depois consent:nada consent:sai consent:servico custa~servico depois_? eh eh~mesmo esse_servico graca_? o_valor pagar_$ pagar~taxa quanto~cobra que~alguma servico_? taxa~voce vao vem voce_cobra
voce~comissao`,
    '3': `:coisa :custa :ne :usar after-roadmap:alguma after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:coisa after-roadmap:isso after-roadmap:pago after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce aqui cobram_$ coisa_$ consent:coisa consent:ne consent:o consent:qual consent:vem custa_esse depende_, de~eh eh~taxa graca~? isso_eh nada o~do pagar pago_?
para_usar qual quanto~a quanto~cobram quanto~esse taxa_de ter~pagar usar valor voce_?`,
    '-3': `^_sim aceit- after-roadmap:com after-roadmap:mim after-roadmap:para after-roadmap:seria a~? confi- consent:a consent:eu consent:golpe consi- do~? eh_seguro eh~isso falta isso~golpe juros mim ofere- o~mesmo quanto_eu que_eh robo segur- seguro seria tem~de`,
    '-4': `after-roadmap:falta after-roadmap:juros after-roadmap:margem consent:sim eh_o eh~que e~voce marge- margem qual_eh qual~a quanto_falta sim_e voce_eh`,
    '-5': `consent:e eh_golpe golpe`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `mensagem`,
    '10': `after-roadmap:para escre- mensa- redig-`,
    '9': `^_redige after-roadmap:redige o_texto redige`,
    '8': `a_mensagem after-roadmap:escreve escreve mensagem_para para_NAME`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por after-roadmap:uma monta pront- uma_mensagem`,
    '6': `NAME_fazer after-roadmap:pronto fazer~# monta_uma para_banco pede pronto texto_pronto um_texto uma~para`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:fazer after-roadmap:mim after-roadmap:prepara after-roadmap:um a~por email email_para escreve_para escrevo eu_escrevo me~um para para~fazer prepa- prepara que~escrevo texto_para um_email um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:favor after-roadmap:faz banco_$ da_proposta eles_$ escreve~texto eu~para fazer mensagem~NAME mensagem~eles mim mim_$ para_eles por_# pronto_$ quero~texto texto_da`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:eu after-roadmap:manda after-roadmap:proposta aquele aquele_texto aquele~para banco carta_para da_um do_acordo eu_mandar favor favor_$ faz faz_um faz~mensagem manda_aquele manda~texto me_da mensagem~eu o~da o~eu pago_# pago~por para_eu por_favor proposta proposta_$ que_eu quero_o que~pago redige_uma
redige~carta texto_do texto~banco uma uma_carta`,
    '-3': `^_da ^_para da_para n0`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `termi-`,
    '12': `acaba after-roadmap:falta demor- quand- quando`,
    '11': `after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba em_que falta falta_$ quanto_tempo saida`,
    '9': `after-roadmap:ano demora tempo tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito after-roadmap:tempo after-roadmap:vai ano eu_saio livre mes_eu quant- saio termino`,
    '7': `:quando ^_demora ^_vai after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:tem after-roadmap:termina ate_quando fico livro me_livro muito muito_? quando_vou quantos termina`,
    '6': `^_acaba ^_falta acaba_$ after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:quanto after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me eu~livro previ- previsao qual_mes quanto_falta termino_de termino~pagar vai`,
    '5': `^_tem acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:eu after-roadmap:ficar after-roadmap:fico after-roadmap:mim after-roadmap:que after-roadmap:quito dessa eu_quito falta~para ficar fico_livre mim_$ para_mim qual~eu quando_acaba quando~isso quanto que~eu quito quito_$ tem~de`,
    '4': `^_quanto ^_sera ^_termina acha acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:sera ano_eu ate_o das_dividas de_pagar debts:quanto debts:tempo dessa_$ em~mes eu_termino eu~dessa mim muito_para o_natal pagan- pagando pagando_$ quando_fico quando~livre quantos_anos quantos_meses
quanto~demora que_ano que_mes que~dia que~saio que~termino quitar_ate saio_dessa sera sera_que tempo_demora um~eu vou vou_ficar`,
    '3': `:acaba :dessas :eu :livre :termino ^_consigo ^_quantos after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:faltam after-roadmap:mes after-roadmap:para after-roadmap:quitar after-roadmap:vem ano_que anos ano~vem ate~vou das debts:isso dia_eu dia~de disso_tudo divida_$ dividas_$ em~tempo eu_fico eu~livre ficar_livre fico_sem fico~divida isso_$ levar livre_$ meses~para natal
pagar_? para_acabar para_sair para~das quando_que quando~eu quanto_$ quanto~ainda quanto~falta que_dia que~o sem_divida tem tempo_$ tempo_eu tempo_falta termino_$ um_dia vai_levar vai~?`,
    '-3': `:quanto aceit- after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:juros after-roadmap:minha agora caduca_$ para~? presc- prescreve quanto~pagar tem~?`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca quanto_eu`,
  },
  'ask:how-much-to-offer': {
    '16': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `oferecer quant- quanto quanto_$`,
    '10': `#_para after-roadmap:oferecer qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho after-roadmap:propus para_NAME peco proponho propu- propus`,
    '7': `after-roadmap:seria after-roadmap:valor oferecer_# propo- qual seria`,
    '6': `#~NAME ^_ate after-roadmap:desconto after-roadmap:dou after-roadmap:maximo after-roadmap:para ate_quanto devo_oferecer dou dou_$ eu_dou maxim- maximo maximo_que o_maximo pagar_$ qual~maximo quanto_de quanto~oferecer valor_eu`,
    '5': `^_ofereci aceitar_? after-roadmap:# after-roadmap:ate after-roadmap:com after-roadmap:eles after-roadmap:eu after-roadmap:posso costu- de_desconto desconto de~? eles oferecer~para ofereco_$ o~que posso_oferecer proposta_de qual_valor quanto~desconto uma_proposta uma~de valor`,
    '4': `#_? ^_quanto aceitar after-roadmap:NAME after-roadmap:aceitar after-roadmap:entrada after-roadmap:ofereci after-roadmap:pagar after-roadmap:vale ate de_entrada devo~? de~x eu_falo eu_ofereco eu~para falo_para falo~eles mandei~proposta oferecer_$ oferecer_? ofereci ofereci_# pago~de para_eles posso~# proposta~# quanto_posso que~eu vale`,
    '3': `NAME_$ ^_comeco ^_pago ^_que acha_que acha~eu after-deficit:? after-roadmap:? after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso ate~vale da~pedir desco- desconto_da desconto~para de~para eh_bom eles_$ entra- entrada eu_oferecer eu_proponho falo oferecendo ofereco_para pagar pagar_na para_pedir posso posso_pagar
posso~no quanto_ofereco quanto_vale quanto~pagar que_vale que~pago vale_? valor~proponho voce_acha voce~que`,
    '-3': `^_sai after-roadmap:devo after-roadmap:do after-roadmap:esta after-roadmap:ja after-roadmap:minha after-roadmap:sai after-roadmap:tudo after-roadmap:vai de_juros demor- devo_$ eu_ja eu~paguei juros n0 paguei_$ quanto_eu quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-4': `devo_para eh_$ falta`,
    '-5': `after-roadmap:falta after-roadmap:juros devo~NAME quanto_falta quanto~para`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '8': `after-roadmap:qual after-roadmap:quanto de_juros qual quanto~juros`,
    '7': `^_qual ^_quanto esse_juros juros_$ o_juros`,
    '6': `a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:cet after-roadmap:mais after-roadmap:taxa cet quanto quanto~pagar taxa_do vou_pagar vou~a`,
    '5': `a_mais after-roadmap:alto after-roadmap:pode alto alto_? cobra- cobrarem deles do_NAME juros~NAME mais_$ norma- normal o~deles pagar_a qual_a qual~eh quant- quanto_de taxa`,
    '4': `NAME_? ^_juros after-roadmap:? after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:os after-roadmap:vou cobrar do~? eu_perco eu~em e~que juros_abusivo juros_por juros~mes mais_juros os_juros perco que~o rates:? rates:e rates:qual tem~juros`,
    '3': `^_e ^_os after-roadmap:NAME after-roadmap:estao after-roadmap:tem a~do cobra_mais cobra~juros comem da~eh de~eu divida_tem eh_alto eh_o eh~? esse~eh esta_muito estao~quanto eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? os~estao o~do o~esta pago_de pago~juros pode_isso pode~? qual_divida qual_o qual~juros qual~tem quanto~de rates:eh rates:o rates:que so_de so~juros tem_o vou`,
    '-3': `after-roadmap:primeiro after-roadmap:que n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '13': `eh_seguro saber segur-`,
    '12': `seguro vai`,
    '11': `confiavel_$ eh_sigiloso sigil- sigiloso vao`,
    '10': `?consent ^_precisa ^_vao after-roadmap:vai confiavel eh_confiavel precisa seguro_$`,
    '9': `^_fica after-roadmap:vao confiar confiar_$ consent:meu cpf eh~isso fica fica~onde posso_confiar vai_saber`,
    '8': `:sao ^_isso ^_posso ^_voce after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:saber consent:vai consent:voce de_vazar eh_protegido golpe~ne isso~sigiloso nao_ne onde_$ preci- prote- protegido protegido_isso risco~vazar saber_$ senha senha_$ tem_risco vazar vazar_$ voce voce~meus`,
    '7': `^_eh after-roadmap:confiavel after-roadmap:seguro after-roadmap:senha dados eh~nao eu_quiser golpe_nao medo meu~? ne_$ passa- passam pedem pedem_senha posso precisa~cpf risco risco_de tem~de vao~para voce_pedem voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:eh after-roadmap:isso after-roadmap:medo after-roadmap:ne after-roadmap:precisa apaga- apagar_depois apagar~? a~? consent:fica consent:para consent:posso consent:qual consent:vao cpf_$ cpf_? da~apagar de_cpf disso_? escrevo escrevo_$ eu_escrevo eu~sair fica_guardado guard- guardado guardado_onde incomes:? infor- ne
para_apagar para_banco para~depois precisa_de qual_eh qual~a quem_vai quem_ve quer_saber que~escrevo quise- quiser quiser_sair sair_$ se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :seguro :voce ^_compartilham ^_quem acesso_$ after-roadmap:banco after-roadmap:cpf after-roadmap:depois after-roadmap:meu after-roadmap:meus after-roadmap:passam after-roadmap:passar after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar banco_$ banco~saber com_outras como_voce compartilham_com compartilham~informacoes compartilham~outras com~empresas
consent:? consent:a consent:como consent:confiar consent:confiavel consent:disso consent:eh consent:medo consent:sigiloso dados_ficam dados~seguros de_passar debts:seguro eh_a empresas empresas_$ entre entre_nos falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_suja isso~meu isso~seguro medo_$ medo~passar meus meus_dados meus~ficam nos nos_$ outra- outras outras_empresas passar
passar_informacao pedir pedir_meu piora- piorar piorar_meu piorar~score posso_falar posso~sem quem~o quem~ter sao~? score_$ seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_piorar vai_ter vai~acesso vende- voce_compartilham voce_sao voce~meu`,
    '4': `:confianca :precisa ?_$ ^_da ^_meus acess- acesso after-roadmap:apagar after-roadmap:escrevo after-roadmap:nos after-roadmap:quem after-roadmap:sair after-roadmap:voce as_informacoes banco_vai cartao_$ como~que compartilham_as confianca conse- consent:compartilham consent:cpf consent:de consent:falar consent:marido consent:numero consent:pedir consent:senha consent:tem contar contar_para
contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:? de~informacao escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ isso isso_eh isso_fica isso~salvo ligar~minha marido_vai marido~ficar medo_de meu meu_cartao meu_cpf meu_dinheiro meu_score meus~? meus~para
mexer_no mexer~meu no_meu nome_? no~dinheiro os_dados os~depois o~eu o~vai para_excluir para_minha para_que para~casa para~os para~voce passam_para passam~banco pedir~cartao porqu- porque precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo sabendo_$ saber_quanto saber~eu sair salvo salvo_onde score se_eu seguro_mesmo sei_que tenho_medo tenho~de ter ter_acesso terce-
terceiros vai_ficar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_passam voce_vao voce~as voce~de voce~para`,
    '3': `:cpf :renda ^_alguem ^_passam ^_qual ^_tem after-roadmap:alguem after-roadmap:casa after-roadmap:excluir after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:onde after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter algue- alguem alguem_vai alguem~saber apagam banco certeza_que certeza~eh como_sei consent:da consent:dados consent:deus
consent:entre consent:isso consent:meus consent:minha consent:onde consent:que consent:querem consent:seguro consent:ver conta_do conta~banco dados~terceiros das_minhas das~dividas de_verdade debts:isso debts:mas debts:mesmo depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida e_se eh eh~mesmo estou_em eu~? falar familia_vai familia~saber golpe~eh incomes:eu incomes:ganho
incomes:isso incomes:que informacoes informacoes_$ isso~golpe ligar_para livre livre_de marid- marido marido_nao me_livre mesmo_? meu_marido meu_nome meu_numero meu~nao meu~vai mexer me~de minha_casa minha_familia minha_senha minha~do minha~vai nao~saber ninguem_vai ninguem~saber numero_$ onde para_terceiros passam_meus passam~dados por_que quanto_eu que_quer quem que~quer que~querem que~seguro
saber_? saber_das saber_ne saber~minhas sao se se_voce sei~eh tem_certeza terceiros_$ vai~? vai~das vai~ne vao_ver vao~meus vao~minha ver_minha ver~conta voce_apagam voce_querem voce~ver`,
    '-3': `?_e ?income-source ?worry ?~eh after-roadmap:mim after-roadmap:qual after-roadmap:quanto ajuda- banco_? com_isso consent:# de~? e_eh eh_do eh_isso eh_pago eh~eu e~seguro golpe_? golpe_isso golpe~? graca_? isso~pago mim pago_$ quem_eh que~isso sao_banco voce_tem voce~banco voce~quem`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:graca consent:sao de_graca de_onde eh~graca graca isso~de voce_$ voce_conseguiu`,
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
    '9': `o_painel`,
    '8': `after-roadmap:aplicativo after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplicativo_$ compu- computador computador_$ consent:o em_pdf manda o~nao pdf pdf_$`,
    '7': `abre acess- after-roadmap:da after-roadmap:grafico after-roadmap:ver aplic- aplicativo grafi- grafico manda~link nao_abre nao_consigo no_link quero~pelo site_nao tem`,
    '6': `abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:pelo after-roadmap:vejo consent:painel consigo grafico_$ me_manda pagin- pagina pagina_$ pelo perdi~link quebrado quebrado_$ vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso app_? cade cade_o como~no consigo_abrir consigo~a internet_$ isso_na link_do nao~abrir no_site onde_vejo quebr- vejo_isso ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:onde after-roadmap:para app carre- carrega carrega_$ consent:link consi- da_erro erro_no erro~link inter- internet isso_em isso~pdf manda_o mexer_no nao_carrega onde onde~isso perdi_o qual_o quero_ver sei~no site~carrega vejo~painel ver_no`,
    '3': `:manda :nao :o :perdi ?after-roadmap abre_o abre~painel after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:no consent:perdi consent:site da da~no da~ver erro expir- expirou expirou_$ fica_o fica~painel link_de link_nao link~novo link~plano onde_fica o~venceu para_ver perdi
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
    '5': `:minimo ^_pagar after-roadmap:pagar minimo_resolve o~resolve pagar pagar_so pagar~o so~minimo`,
    '4': `^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_? minimo_ou o~? o~ou pago_o pago~minimo resol- resolve resolve_? ruim so_o`,
    '3': `:pagar :so acont- acontece after-roadmap:atraso after-roadmap:o after-roadmap:pago after-roadmap:ruim atraso_$ minimo_$ minimo~fatura posso_pagar se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei~NAME`,
    '9': `^_quais a_lista after-roadmap:minhas falei falta~NAME quais`,
    '8': `NAME_? da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da`,
    '7': `^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei debts:dividas debts:eu devo~cada divida_no eu_devo eu_ja ja~da minha- minhas minha~no para_cada quais_contas quanto~devo rates:eu resum- resumo resumo_das resumo~dividas te ver_a voce_anotou`,
    '6': `^_quanto after-roadmap:ai after-roadmap:devo after-roadmap:quais after-roadmap:ver ainda_devo ainda~no as_dividas da_NAME debts:falei debts:quanto devo devo_mesmo dividas_eu eu_falei eu~mesmo falei_da falta me_mostra mesmo_$ mostr- mostra mostra_o mostra~que o~voce para_quem para~eu quant- quanto~para que_voce quem_eu quem~devo quero~a que~tem rates:NAME rates:dividas voce_tem voce~ai`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai ai_se ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se conte- contei contei_$ da~lista devo_na devo~NAME dividas_que dividas~tenho divida~NAME do~? esta_minha esta~divida eu~contei eu~na eu~te falei_$ falei_do falta_para ficar-
ja ja_contei ja_falei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para~as passe- passei passei_$ quais_eu quais~eu quais~ja quantas quantas_dividas quantas~eu quanto quero_ver que~ja rates:devo rates:falei se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do ver voce~anotado`,
    '4': `^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha alguma_que alguma~eu anotou_a anotou~da banco_$ cade_a cade~lista conta- contas contas_eu contas~falei debts:? debts:ja debts:quais devo_para esta_faltando esta~alguma eu~? falei_? faltando faltando_alguma faltando~que lista_das no_NAME o_que o~eu quanto_esta quanto~minha que~anotou que~devo rates:da rates:ja
rates:quais rates:quanto voce~a`,
    '3': `:entendi :para :quanto ?rates NAME_$ ^_cade a_da after-roadmap:ainda after-roadmap:contas after-roadmap:no after-roadmap:resumo after-roadmap:voce ai_$ ai_? ainda algum- alguma cade da_minha das_dividas debts:ai debts:anotou debts:da debts:das debts:devo debts:mesmo debts:que debts:te debts:voce devo_$ devo_no dividas~ja eu eu_tenho falta- me~as me~o minha_divida nao~quanto quais~voce quem
que~falei rates:? rates:ai rates:anotou rates:as rates:das rates:no rates:que rates:voce tem_ai tenho_$ te~? voce`,
    '-3': `after-roadmap:das after-roadmap:uma das_minhas das~dividas eu_ainda eu~devo eu~no falta_$ n0 quanto_eu quanto_tempo quanto~ainda quanto~eu quero_sair quero~das sobre tempo`,
    '-4': `^_total after-roadmap:sair divida_$ total`,
    '-5': `after-roadmap:total no~? sair sair_das sair~dividas`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `limpa limpo meu_nome`,
    '9': `after-roadmap:limpa`,
    '8': `^_limpa como_limpo limpo~nome o_nome spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo como~meu do_spc fica na_hora na~? quanto_tempo sai tempo`,
    '6': `after-roadmap:sai fica_no hora limpo_meu sai_do serasa_$ spc_$`,
    '5': `:quanto :tempo ^_pagando after-roadmap:meu after-roadmap:na after-roadmap:spc do_serasa eu_pagar limpa- limpa_$ limpar limpar~nome meu~do nome_$ nome_limpa nome~que para_limpar quand- quando quando_$ sai~serasa seras- serasa spc_? worry:como`,
    '4': `:spc ^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar after-roadmap:serasa como como_faz dias em_quantos em~dias faco_$ fica_sujo fica~ate limpa_o limpar_meu limpa~nome meu~fica meu~o meu~sai nome_? nome_do nome_fica nome_o nome_sai o~faco pagan- pagando para~o quando_meu quando~nome quant- quantos quantos_dias quanto~para que_faco quero~meu se~pagar sujo_ate sujo~quando tempo_para
tiro_meu tiro~nome worry:nome`,
    '3': `:como :limpo :no :nome :serasa acordo_o acordo~nome after-roadmap:como after-roadmap:dias after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:quando after-roadmap:quantos ate_quando como_tiro como~o demora depois_que dias_sai dias~do do~? faz_$ fica_limpo ja_limpa meu no_spc nome~do nome~limpo nome~spc nome~sujo o~limpa o~o pagando_o pagando~acordo pagar~do pagar~primeira
primeira_ja primeira~limpa quantos~sai quanto~a quanto~fica tempo~limpar tiro worry:do worry:faco worry:limpa worry:o worry:quando worry:sai`,
    '-3': `after-roadmap:isso n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc-`,
    '17': `after-roadmap:negociar negociar reneg-`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `^_como desconto desconto_$`,
    '10': `after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco- para_parcelar`,
    '8': `^_consigo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir como~a com~NAME da_para para_negociar pedir`,
    '7': `^_bora ^_da after-roadmap:baixar ajuda_a baixa- baixar bora consigo divida_$`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar after-roadmap:quero como_negocio consi- dao dimin- fechar me_ajuda me~a negociar_o negocio_com negocio~o o_NAME para_baixar parce- quero~um`,
    '5': `^_sera acordo_com after-roadmap:conversar after-roadmap:faco after-roadmap:fazer after-roadmap:negocia after-roadmap:sera ajuda ajuda~negociar a~com com_a como_que conversar conversar_com da~parcelar desconto_? e_pagar essa_divida negocia negocia_isso negociar_com pagar~por`,
    '4': `a_divida acordo~a after-roadmap:a after-roadmap:com after-roadmap:conseguir after-roadmap:essa after-roadmap:para after-roadmap:parcela after-roadmap:tentar after-roadmap:vamos a~em baixar_o bora_negociar cartao_$ com_o como_diminuir como_faco como_peco como~desconto conseguir da~baixar da~negociar de~? diminuir_a fazer fazer_um fazer~acordo fecha- fechar_com financeira_$ na~? negociar~a negocio
o~? o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo quero_fazer sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#~mes NAME_? NAME_da NAME_em ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:que after-roadmap:um after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer com com_eles conse-
consigo~o de_ajuda diminuir divida divida_do eles_$ em~vezes e~# faco falo_para fazer_acordo jeito_de melhor~de na_prefeitura negociar_? negociar~NAME o_cartao o_melhor para~a para~com para~na para~para parcelar_em peco peco~para pena preciso~ajuda prefe- prefeitura qual~melhor quero quero_tentar que~isso que~para tentar_negociar vale_a vale~pena valor_com vamos vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:mim after-roadmap:quanto after-roadmap:ver de_desconto de~da do~? falo_com mim negociei o_banco para_mim recla-`,
    '-4': `^_ja a~? como_eu denun- falo~o financeira_? nao_quero o_acordo`,
    '-5': `after-roadmap:ja after-roadmap:nao como_falo`,
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
    '8': `a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:primeiro after-roadmap:proximo esse_mes fazer_$ o_que o~faco pago_qual passo_$ prime- primeiro primeiro_$ que_faco`,
    '7': `^_voltei after-deficit:agora after-roadmap:passo after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco eh~pagar gente mes_$ por_onde que~fazer volte- voltei`,
    '6': `,~onde a_proxima after-deficit:e after-roadmap:caiu after-roadmap:dinheiro after-roadmap:faco after-roadmap:proxima after-roadmap:que agora_? caiu_o comec- comeco_$ desse desse_mes do_mes em_qual jogo jogo_em jogo~qual lembra~que pagar_esse pagar~mes por_qual que_falta que_fazer`,
    '5': `:faco ?after-deficit ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:diz after-roadmap:esse after-roadmap:jogo after-roadmap:lembra after-roadmap:pagar after-roadmap:quais a~parou caiu combi- comecar_$ confirm-change:desse confirm-change:mes diz_o diz~que e_esse eh_melhor eu~agora e~mes faco gente_parou ja_paguei lembra me_diz me_lembra mes_pago me~o o_proximo onde_a onde~gente o~a o~passo
para~vai parou primeiro_? proxima quais qual_a qual~proximo que_a quem quem_$ que~gente que~primeiro vai_o vai~dinheiro`,
    '4': `,_jogo ^_ja ^_jogo ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou aqui_, coloc- coloco confirm-change:o confirm-change:quero confirm-change:ver dinhe- dinheiro diz do~eh esse esse~? estou_com faco_$ faco_agora faco~? mes mes_? me~do o_dinheiro onde_coloco onde_comecar onde_comeco onde~o o~fazer pagar pago_agora pago_primeiro para_quem
por~comeco qual_eu quero_ver quero~o sei_por sei~onde tenho_# tenho_que tenho~aqui ver_o`,
    '3': `#~, #~mao ,_qual ,~qual :onde :passo :primeiro :proximo :qual :que NAME_ou ^_caiu ^_comeco ^_o ^_pagamento after-roadmap:? after-roadmap:cada after-roadmap:desse after-roadmap:duas after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:quito after-roadmap:vai aqui a~ou cada_um comeco_por com~na
das_duas debts:coisa devo_fazer devo~primeiro do_que eh_para eh~coisa essa_, estou~um eu_faco eu_pago e~? feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor muita na_mao o_passo o_salario onde_$ onde_? ou_o ou~NAME o~pago o~primeiro o~tenho pagam- pagamento pagar_$ pago_a pago_o pago_para pago~NAME pago~que paguei_essa para_cada para_pagar para~um parou_$ por~comecar proxima_$ qual_?
qual_das qual~duas qual~primeiro qual~proxima quanto_pago quanto~para que_$ que_tenho que~faco que~para que~que quito salario~o sobro- sobrou sobrou_dinheiro tenho~pagar um~mes`,
    '-3': `?_o ?~que after-deficit:? after-deficit:o after-deficit:que after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:voce agora~o desco- eh~? falo fui maxim- maximo maximo_que mes_eu negoc- o_maximo o~? plano posso qual_o qual~maximo quanto_falta voce voce~?`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero o~voce pago_$ que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '12': `^_compensa bom`,
    '11': `compe- compensa vantajoso_$`,
    '10': `?offers ^_aceito aceit- aceito aceito_? after-roadmap:aceito after-roadmap:fecho after-roadmap:vantajoso eh_bom eh_vantajoso fecharia fecharia_$ offers:? voce_fecharia`,
    '9': `aceitar acha after-roadmap:bom compensa_? fechar fecho_? ou_nao propo-`,
    '8': `^_seria ^_voce after-roadmap:compensa after-roadmap:fechar fecho_com fecho~eles ofert- offers:fecho offers:vantajoso proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `?_$ ^_quais aceitar_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha boa bom_negocio desconto eh~negocio eu_tenho offers:bom offers:eh ou`,
    '6': `^_devo ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:ou after-roadmap:proposta boa_? bom_$ bom_esse bom~desconto com_eles compensa_aceitar devo_fechar eh_boa eh_uma eh~boa esper- essa_proposta esse_desconto esta~esse fechar_o mim_? negocio o_acordo offers:compensa offers:ou offers:voce o~acha pena
proposta_ai proposta~? quais que_acha tem_proposta uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `^_eh aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo_da after-roadmap:devo after-roadmap:essa after-roadmap:negocio after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar da_proposta desco- desconto_para desconto~bom desconto~mim devo_aceitar devo~o essa_oferta fecho_ou fecho~nao nao_fecho negocio_$ oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito
offers:boa offers:devo offers:proposta ou~fecho para_mim para~? pena_aceitar proposta_$ propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem~ai vale`,
    '4': `^_essa acord- acordo acordo~NAME after-roadmap:acordo after-roadmap:da after-roadmap:oferta after-roadmap:pena after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ desconto_eh devo devo~? eh~para eles_$ espero espero_$ essa essa~eh fechar_? fechar_ou fechar~espero mim negoc- negocio_? o_desconto oferta_$ oferta_para oferta~mim offers:acha offers:desconto offers:essa offers:mim offers:quais
offers:seria offers:tenho ou_espero pena_a pena~proposta posso_fechar posso~ou proposta~boa tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim voce`,
    '3': `,_sera ,~que aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:aparece after-roadmap:coisa after-roadmap:melhor after-roadmap:mim after-roadmap:ne after-roadmap:semana after-roadmap:tem after-roadmap:vale algum- alguma aparece boa_$ boa_essa boa~proposta eh~essa eles esta_bom eu~? fecho_$ feira- feirao ne_, offers:esta offers:eu offers:fechar offers:o offers:para offers:pena
offers:vale o~da posso~a proposta_da proposta_eh que_aparece vou_fechar`,
    '-3': `:? ^_sera aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:quanto como como_voce desconto_? essa_$ offers:NAME offers:a offers:vou recus- tem_como tem~? voce_eh vou_aceitar`,
    '-4': `vou~com`,
    '-5': `a_da a~NAME eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `after-roadmap:limite consi-`,
    '7': `after-roadmap:podem after-roadmap:quanto limit- limite podem`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do do_consignado eh_$ quanto_eh`,
    '5': `^_podem after-roadmap:descontar after-roadmap:pegar benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `after-roadmap:eh beneficio_$ consignado_$ desco- do_beneficio limite_do o_limite pegar`,
    '3': `after-roadmap:desconto after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem banco_pode desconto do_meu do~salario eh_a meu~? podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '16': `presc-`,
    '12': `caduca overdue:? prescreve`,
    '11': `after-roadmap:prescreve caducou`,
    '10': `after-roadmap:ainda ainda caducou_?`,
    '9': `^_caducou after-roadmap:caduca anos prescreveu`,
    '8': `^_divida after-roadmap:anos after-roadmap:caducou after-roadmap:divida after-roadmap:quando de~anos divida quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:cinco cinco_anos isso~? ja_prescreveu ja~? prescreveu_? some_?`,
    '6': `:caduca ?_$ after-roadmap:ja after-roadmap:prescreveu ainda_conta caduca_$ cinco cobrar de_cinco depois_de divid- overdue:ainda podem quando_$ que~conta some`,
    '5': `#_ainda ^_depois acontece_se acontece~eu after-roadmap:? after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar ainda_podem ainda_vale antig- antiga cobra- conta_$ de~ainda divida_de divida_velha divida~# essa_divida eu_deixar me_cobrar overdue:sera podem_me podem~cobrar quando_isso sera sera_que velha`,
    '4': `#_anos :isso :quando ^_essa ^_ja ^_sera acont- acontece after-roadmap:conta after-roadmap:podem after-roadmap:velha ainda~? ainda~me anos_? caduca_? cobrar_? conta deixa- deixar depois~# divida_eh divida~some overdue:que overdue:some o~acontece que_acontece que~se velha_some velha~?`,
    '3': `#~pode #~some #~vale :anos :divida ?overdue NAME~? ^_ainda ^_isso ^_quando a_divida after-roadmap:cobrar after-roadmap:depois after-roadmap:essa after-roadmap:isso after-roadmap:some after-roadmap:vale ainda_cobra ainda_pode ainda~ser anos_some anos~? antiga_sera antiga~que cinco~? cobra_$ cobrada cobrar_divida com_cinco com~anos depoi- depois depois~cinco divida_ainda divida_caduca divida~NAME
divida~vale eh_estao eh~antiga essa~ainda estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh overdue:anos overdue:conta overdue:divida overdue:ja pode~cobrada que~cobra ser_cobrada serasa_com serasa~cinco some_do some~serasa vale vale_$ vale_?`,
    '-3': `aceit- after-roadmap:tem que~?`,
    '-4': `divida_$`,
  },
  'ask:roadmap': {
    '17': `plano`,
    '16': `after-roadmap:plano`,
    '13': `meu_plano`,
    '11': `after-roadmap:ver o_plano plano_$`,
    '10': `after-roadmap:explica explica`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou expli- explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `a_conta ficou ficou_$ mostr- quero_ver`,
    '7': `:plano a_passo after-roadmap:conta after-roadmap:mostra after-roadmap:novo cade~plano passo_a passo~passo`,
    '6': `^_cade ^_manda ^_ver after-roadmap:manda after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu de_novo manda_o mostra novo o_passo o~a passo_$ pode_refazer quero~de refazer_a refazer~conta resum-`,
    '5': `^_refaz after-roadmap:como after-roadmap:meu after-roadmap:pode after-roadmap:refaz after-roadmap:repete conta manda me_mostra passo pode~a qual~o quero_o refaz refaz- refazer refaz~plano`,
    '4': `:cade :meu ^_atualiza ^_monta ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa atual- atualiza atualiza~plano a~de conta_de faz_a me_passa meu~agora monta novo_$ passa_o repet- repete ver~plano`,
    '3': `,_por ,~favor :favor ^_faz ^_mostra ^_oxe ^_pode ^_poderia ^_quero after-roadmap:a after-roadmap:ai after-roadmap:era after-roadmap:qual after-roadmap:quero after-roadmap:resumo a~? como conta_? de~o explica_de explica~novo me_explica meu me~o mostra_o mostrar novo_o novo~plano o_meu oxe o~mesmo passa plano_de plano~novo poder- poderia poderia_me pode~o por~? qual_era quando_o quero~meu resumo
ver_meu`,
    '-3': `^_melhor after-roadmap:link after-roadmap:melhor lembr- link o_link pode_me quero~a`,
    '-4': `melho- melhor nao~o`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '9': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:que rates:rotativo`,
    '6': `^_por ^_rotativo eh_esse o_rotativo que~fatura rotativo_eh`,
    '5': `:rotativo a_fatura cresc- cresce cresce_tanto do_cartao eh~do esse_do esse~cartao explica explica~rotativo juros_eh juros~esse por~a que_$ que_a que_juros rates:eh rotativo~o tanto tanto_$`,
    '4': `^_que after-roadmap:cartao after-roadmap:cresce after-roadmap:explica after-roadmap:tanto assim assim~? aumen- aumenta aumenta_$ a~so cartao_$ cartao_cresce cartao~tanto como_assim eh_o eh~juros eh~que esse_rotativo expli- fatur- fatura fatura_so fatura~aumenta juros juros_do o~cresce por~o que_eh que~cartao que~eh rates:esse rates:o so_aumenta`,
    '3': `:eh ^_como ^_explica after-roadmap:como after-roadmap:fatura after-roadmap:por carta- cartao como_funciona como~o de_rotativo debts:quanto debts:rotativo do~? eh~rotativo eh~tal esse esse_tal esse~de explica_o funci- funciona funciona_o funciona~rotativo o~eh quanto~o que_o que~esse rates:cartao rates:fatura rates:por tal tal_de tal~rotativo`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '14': `after-roadmap:total total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:devo after-roadmap:quanto soma total_$`,
    '9': `^_quanto after-roadmap:tudo quant- quanto`,
    '8': `NAME_? ^_soma after-roadmap:das eu_devo minha_divida no~? o_total`,
    '7': `after-roadmap:geral geral soma~para`,
    '6': `after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das devo devo_$ devo_no dividas_$ me_fala no_total quanto_eu soma_tudo valor`,
    '5': `^_somando ^_total ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo~NAME devo~total divid- divida_$ dividas esta_dando estou_devendo eu~no me~o qual_o qual~valor quanto_devo quanto_esta quanto_falta quanto_que quanto~eu
soman- somando somando_tudo todo_$ tudo`,
    '4': `:divida :minha :quanto ^_qual after-roadmap:estou agora a~das das_minhas das~dividas da~divida da~junto devendo_$ devendo_quanto devo_para divida_toda divida~em em_quanto estou~quanto eu_ainda eu_estou eu~devendo eu~devo fala falta_pagar junto junto_$ mim mim_$ minha~esta minha~toda o_valor para_mim para~? quanto_da quanto~ainda que~devo toda toda_$ tudo_junto tudo_para`,
    '3': `:qual :total :valor after-roadmap:eu after-roadmap:minha after-roadmap:minhas after-roadmap:no after-roadmap:qual after-roadmap:toda ai ao da_quanto devendo~no divida eh_minha eh~divida esta_em falta minhas_dividas o~total para_NAME qual qual_a qual~total quanto~devo quanto~minha quanto~no quanto~pagar somando~da todo total_? tudo_da tudo_quanto tudo~quanto valor_da valor_total`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:com after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:paguei after-roadmap:sair after-roadmap:tempo after-roadmap:vai after-roadmap:voce banco banco_$ cada devo~cada divida_? eh_$ eu_ja eu~paguei falta~NAME n0 ofere- paguei_$ para_cada sair sair_das sair~dividas vai`,
    '-4': `divida_no divida~NAME minha~no tempo`,
    '-5': `quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh`,
    '11': `eh_financeira quem~voce voce`,
    '10': `:funciona after-roadmap:voce banco_? funci- funciona quem robo`,
    '9': `after-roadmap:robo como_funciona consent:que do~? eh_do falan- falando financeira financeira_$ para_que que_esse que~isso`,
    '8': `:como ^_quem como_pegou de_onde eh_isso eh_voce empre- finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero robo_$ sao voce_$ voce_sao`,
    '7': `?consent ^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:quem after-roadmap:sao como~meu consent:sao do~se eh_emprestimo eh~robo emprestam emprestam_dinheiro esse_$ esse_zap esta_falando fazem fazem_$ meu_numero para~serve que_serve quem_eh quem~falando que~fazem que~trata se_trata trata trata_$ um_robo voce_emprestam voce_fazem voce~dinheiro`,
    '6': `^_de ^_do ^_eh ^_isso ^_para after-roadmap:que como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:isso consent:quem consent:robo consent:voce do_governo do_que eh eh_um eh~serasa empresa esse_negocio isso_eh negocio negocio_$ numero_$ para~esse que_se quem_sao que~zap sao_voce serve serve_isso voce_conseguiu zap zap_$`,
    '5': `:? :quem :resolve :voce ^_como after-roadmap:numero after-roadmap:ou artif- artificial artificial_? como consent:? consent:do consent:emprestimo consent:entendi consent:esse consent:falando consent:o dinheiro_$ divida_? do_serasa eh_inteligencia eh_o eh_quem eh~artificial emprestimo_$ estou_falando falando_$ falando_com falando~robo gover- governo intel- inteligencia inteligencia_artificial
inteligencia~? isso~do isso~o minha~? o_que onde_eh onde_voce onde~isso onde~sao o~? o~mesmo o~voce que_mesmo que_servico quem_$ quem_esta robo_? sao_banco sao_do seras- serasa servico_eh servico~esse voce_eh voce~banco voce~da voce~do`,
    '4': `:divida :minha :sabe :vi ?_$ ^_que after-roadmap:empresa after-roadmap:esse after-roadmap:fazem after-roadmap:negocio ajudam_a aqui_eh com_robo com~? consent:empresa consent:negocio consent:onde de_qual de_que de~eh de~empresa de~voce dono dono_disso eh_empresa eh_esse eh_humano eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual empresa_$ empresa_de empresa~que emprestimo entendi_o
entendi~que esse estou~com faz_o fazer_? faz~que governo_? humano_ou humano~robo isso isso_moco isso~eh minha_divida moco_$ negocio_eh negocio~esse o_dono onde ou ou_robo o~disso o~esse qual_empresa que que_? que_negocio que~eh que~negocio resol- resolve sabe~? serasa_$ serasa_? voce~a voce~quem voce~uma`,
    '3': `,_como ,~funciona :ajudam :eh :esta :fazer :isso :mesmo :que :saber :sujo ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:disso after-roadmap:do after-roadmap:emprestimo after-roadmap:moco after-roadmap:onde after-roadmap:serasa a~o banco com_nome comig- comigo comigo_$ como~funciona com~sujo consent:de consent:dinheiro consent:esta consent:governo consent:limpar consent:oii
consent:ou consent:pera consent:serasa consent:serve consent:um consent:zap dinhe- dinheiro disso do_banco eh~banco eh~esta entendi esta~comigo falando_comigo funciona_esse funciona~negocio human- humano isso_$ isso_aqui isso~de limpar_o limpar~nome maqui- maquina maquina_$ moco nao_entendi nao~o nao~quem negoc- numer- numero ou_maquina pera_, pessoa_ou pessoa~maquina que_$ que_funciona quem~que
que~esse saber_se sao_$ sao~governo se sei_quem servi- servico uma~ou um~? vi vi_no voce~um`,
    '-3': `:criou ^_esse ^_qual after-roadmap:mim after-roadmap:negocia after-roadmap:quero banco_$ bom bom_negocio consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:ser consent:sim criou da~mesmo de_graca deven- devendo eh_? eh_a eh_bom eh_protegido eh_sigiloso eh~graca eh~negocio eh~presidente esse~? esse~eh graca isso~golpe mesmo_esse mesmo~numero mim negocia negocia_isso numero_?
o_presidente paga pago pode_ser presi- presidente presidente_$ prote- protegido protegido_isso quem~isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso`,
    '-4': `:oii after-roadmap:bom after-roadmap:cet cet consent:sabe devendo_$ esse_numero esta_devendo fazer_$ ganha- isso~pago o~com pago_$ pergu- que_com quem~devendo`,
    '-5': `after-roadmap:dez com_isso dez dez_$ eh_golpe eh_pago eh~isso golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `eh~?`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '12': `anterior ultim- voltar_$`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar antes_$ errad- errado essentials:voltar pergu- pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar da~voltar para_voltar respondi_errado uma_pergunta volta_uma voltar_por voltar~favor`,
    '7': `^_apaga ^_ops ^_respondi ^_retorna a_ultima antes de_antes desconsidera_a desconsidera~ultima errei essentials:volta incomes:voltar na_pergunta ops ops_volta pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta`,
    '6': `:volta ^_errei a_anterior apaga apaga_essa apaga~ultima da_para debts:desfaz debts:isso errado_volta essa_ultima essa~mensagem eu_falei mudar pergunta_$ quero_mudar que~falei ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta after-roadmap:desfaz apaga_o a~anterior debt-amount:volta desco- desconsidera_o desconsidera~que errado_antes errei_, errei~volta essentials:uma falei falei_agora incomes:quero isso_$ mande- mandei mudar_o mudar~que overdue:desfaz overdue:errado overdue:volta o~eu o~respondi pergunta~antes pouco pouco_$ que_respondi quero~a rates:a rates:anterior respondi_$
respondi~antes resposta ultimo uma`,
    '4': `^_cliquei a_pergunta after-roadmap:errado after-roadmap:ultima after-roadmap:volta ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta cliqu- cliquei cliquei_errado cliquei~volta corri- corrigir debt-amount:quero debts:pergunta debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso incomes:uma mandei_$
me_enganei mensagem_$ me~na na~de o_que o_ultimo para~pergunta por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso rates:pergunta resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :errei ?debt-amount ?incomes ?rates ^_mandei a_outra after-roadmap:anterior after-roadmap:antes after-roadmap:apaga after-roadmap:errei after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi agora_$ ai arrum- a~de a~pergunta debt-amount:a debts:ai debts:favor debts:mudar debts:ops debts:por desfaz_o desfaz~que de~a errado_a errado~outra errei_na errei~pergunta
essentials:antes essentials:apaga essentials:errado essentials:eu essentials:favor essentials:pergunta essentials:que eu~por falei_por falei~ultimo incomes:ai incomes:favor incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem na~anterior novo_a novo~anterior outra_pergunta overdue:a overdue:anterior overdue:quero overdue:respondi o~que para_outra pergunta_de por_ultimo quero
quero_responder quero~de rates:. rates:ai rates:errado responder_de responder~novo respondi~a ultimo_$`,
    '-3': `^_boa ^_outra ^_pergunta boa boa_pergunta coloc- comec- comeco essa_pergunta me~de voltar_a`,
    '-4': `after-roadmap:me de_volta inici- inicio inicio_$ para_inicio volta~inicio`,
    '-8': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '17': `cancela deixa_$`,
    '16': `?confirm-change ^_cancela`,
    '15': `^_desisto ^_esquece desisto esquece`,
    '14': `^_deixa canse- cansei deixa desis-`,
    '13': `^_cancelar ^_cansei cancela_$ esque-`,
    '12': `after-roadmap:deixa cansei_$ esquece_$`,
    '11': `cancelar desisto_$ fazer precisa_mais`,
    '10': `essentials:deixa fazer_isso mais_$`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece esta_$ la_$ nao_precisa para_la`,
    '8': `after-roadmap:cancela after-roadmap:fazer cancelar_$ deixa~la precisa`,
    '7': `a_fim a~agora cancela_isso cancelar_operacao chega_disso chega~por como_esta confirm-change:como confirm-change:esta confirm-change:isso deixa_para deixa~isso desisto_dessa dessa dessa_$ disso_por disso~hoje essentials:desisto essentials:esquece essentials:fazer estou_a estou~fim fazer_mais fim fim_agora isso_$ la nao_estou nao~a nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso
vou~mais`,
    '6': `after-roadmap:isso cancela_o cansei_desse cansei~papo confirm-change:cancela confirm-change:desisto de_fazer desse_papo de~isso esquece_isso essentials:cancela essentials:cansei essentials:isso hoje_$ mais_fazer mais~isso nao~fazer papo papo_$ para_de para~fazer precisa_nao precisa~deixa quero~fazer vou_fazer`,
    '5': `?essentials ^_chega after-roadmap:precisa agora_$ cancela_por cancela~favor chega confirm-change:cansei confirm-change:deixa confirm-change:esquece confirm-change:mais desse disso essentials:nao essentials:precisa eu_pedi isso nao_deixa nao_vou nao~nao pedi pedi_$ que~pedi`,
    '4': `^_para after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:fazer confirm-delete:la confirm-delete:para esquece_o esquece~que essentials:mais hoje mais o_pedido pedid- pedido pedido_$ which-change:do`,
    '3': `,_esta ,~certo ?which-change after-roadmap:chega after-roadmap:dessa after-roadmap:estou after-roadmap:hoje after-roadmap:la after-roadmap:nao agora como confirm-change:agora confirm-change:para confirm-change:precisa confirm-delete:deixa deixa_isso deixa_quieto deixa~para essentials:agora essentials:chega essentials:dessa essentials:disso essentials:estou essentials:fim essentials:hoje esta
esta_certo isso_ai isso_para isso~la o~eu quero_mais quiet- quieto rates:deixa rates:la rates:para`,
    '-3': `,_deixa ?confirm-creditor ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:os avisar aviso- avisos avisos_$ cancela_minha cancela~inscricao confirm-change:essa essa_mudanca inscr- inscricao inscricao_$ lembr- minha_inscricao nao~deixa os os_avisos para~essa`,
    '-4': `^_isso avisa- confirm-change:mudanca mudanca_$ quero_cancelar`,
    '-5': `mudan- mudanca quieto_$`,
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
    '10': `a_# confirm-amount:o prime-`,
    '9': `?confirm-creditor ^_o confirm-amount:a overdue:# segunda which-change:# which-change:da worry:#`,
    '8': `a_segunda confirm-creditor:a confirm-creditor:do consent:# debt-kind:o n0 opcao_$ segunda_$ terce- terceiro terceiro_$ which-change:a which-change:o`,
    '7': `confirm-amount:segunda income-source:# income-source:a meio meio_$ no_# primeira segundo`,
    '6': `^_no a_da a_do confirm-amount:# do_aluguel o~aluguel primeira_$ primeiro_$ which-change:primeira`,
    '5': `a_primeira after-roadmap:# aluguel_$ confirm-amount:opcao o_do primeiro renda renda_$ which-change:do which-change:opcao`,
    '4': `# da_parcela o_# parcela_$ segunda_opcao valor_da valor~parcela`,
    '3': `?income-source ?overdue FIGURE a o_valor`,
    '-3': `?income-low-month ?instalments-left income-low-month:# incomes:#`,
    '-4': `?debt-amount instalments-left:# rates:#`,
    '-5': `confirm-amount:mil debt-amount:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `morre- morrer quero_morrer viver_$ worry:quero`,
    '9': `nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `after-roadmap:pensando em~da pensando_em`,
    '5': `^_quero after-roadmap:em after-roadmap:mais debts:aguento debts:mais em~matar estou_pensando estou~em matar pensando saida sumir vida_$`,
    '4': `,_ja :matar :penso after-roadmap:estou after-roadmap:nao aguen- aguento aguento_mais causa debts:nao em_me eu_penso mais matar_$ nao_aguento pensa- penso penso_em penso~me por_causa quero`,
    '3': `,_acho ,~que :em ^_eu ^_minha acaba- acabar acabar_com after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tudo after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:nada
after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo compr- comprei_o com~por corte- cortei cortei_tudo debts:aqui debts:comprei debts:ja deixa- deixar depre- depressao dessas_contas esta_aqui esta_com eu_deixar eu~de eu~em exist- falou~se ja_cortei ja~o ja~tudo mae_esta mais~, mais~nao me_matar melho- melhor mesmo_, minha~nao nada~, nao_vale nao_vejo por~dessas que_a
quero_mais quero~viver separ- separei separei_os tudo_, unica viver_,`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:era after-crisis:estou after-crisis:isso after-crisis:quero`,
    '9': `^_era after-crisis:de after-crisis:eh`,
    '8': `after-crisis:bem era`,
    '7': `after-crisis:falar after-crisis:falei bem brinc- jamai- jamais viver viver_$`,
    '6': `^_falei after-crisis:foi after-crisis:vou estou_bem estre- nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira after-crisis:estava bem_$ brincadeira desab- estav- estava falar_$ falei nao_$ nao_vou nisso`,
    '4': `^_foi after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincadeira_$ de_boa de_falar eh_so eh~de estava_so estou_de estou~boa estou~e falar falei_por foi_so gente_$ modo modo_de nao~me quero~nao so`,
    '3': `^_calma ^_fica ^_sumir after-crisis:, after-crisis:boca after-crisis:brincando after-crisis:da after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:fora after-crisis:forca after-crisis:mapa after-crisis:nada after-crisis:para after-crisis:sumir boa boca boca_para boca~fora brincando calma calma_nao da_boca da~para de_dizer de_expressao do_mapa do~brincadeira estou expre-
expressao expressao_$ falei_da falei~boca fazer_nada fica foi foi~de forca forca_de forca~expressao gente isso_$ mapa mapa_brincadeira morre- morrer nao~fazer nao~isso para_fora quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '12': `after-roadmap:apaga after-roadmap:tudo delet-`,
    '11': `apaga_tudo apagu-`,
    '10': `^_deleta apaga- apagar apague deleta meus_dados tudo tudo_$ tudo_que`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo meus minha_conta some_com`,
    '8': `^_apagar ^_some cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ essentials:quero exclui exclusao informacoes meu_cadastro quero_que quero~esquecido ser_esquecido`,
    '7': `^_apague apagar_tudo conta_$ essentials:apaga excluir histo- historico historico_$ infor- informacoes_$ lgpd meu_historico minhas_informacoes quero_ser some`,
    '6': `:meu ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados apague~meu essentials:dados essentials:meu essentials:meus exclusao_$ lgpd_quero lgpd~exclusao meu_$ quero_exclusao quero~minha remove tudo~eu`,
    '5': `:apaga :apague :cadastro :dados :exclui :meus after-roadmap:apague after-roadmap:dados after-roadmap:meus after-roadmap:some apaga_meus apaga~dados apague_tudo conta dados_$ dados_dai deletar deletar_minha deletar~conta essentials:deleta exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai minha- minhas quero quero_apagar quero_deletar que~meu remov- ser`,
    '4': `:apagar :conta :minha :solicito :tudo ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:informacoes after-roadmap:limpa after-roadmap:meu after-roadmap:remove after-roadmap:ser apaga~que apague_o apaguem com_meus com~dados dados_do dados~sistema dai dai_$ deleta_meu deleta~cadastro do_sistema esquecam esquecam_tudo
esquecam~que essentials:informacoes essentials:minhas essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados meus~do o_meu os_meus os~dados o~historico pode_excluir pode~meu quero_excluir solic- solicito solicito_a some~meus some~minhas tem_meu todos_os todos~meus`,
    '3': `:informacoes :pessoais :que :quero :some ?essentials after-roadmap:. after-roadmap:dai after-roadmap:quero apaga_meu apaga_minhas apaga~cadastro apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor eh_meu elimi- essentials:apague essentials:cadastro essentials:conta
essentials:exclui essentials:exclusao essentials:limpa essentials:minha essentials:remove essentials:some eu_contei eu_falei falei_$ favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague quero~guardem quero~voce que~apaguem que~contei que~falei
que~nada remove_meus remove_tudo remove~dados remove~que siste- sistema sistema_$ todos tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `^_reativa after-roadmap:reativa after-roadmap:ver expor- pode~tudo quero_ver reativa ver`,
    '-4': `?confirm-delete ^_meus after-roadmap:baixar baixa- baixar confirm-delete:apaga confirm-delete:tudo quero_meus quero~dados reati-`,
  },
  deny: {
    '21': `?thirteenth`,
    '20': `consent:nao`,
    '19': `nao_$`,
    '18': `?confirm-creditor`,
    '17': `?confirm-delete confirm-creditor:nao confirm-delete:nao`,
    '16': `?confirm-change confirm-change:nao`,
    '15': `?confirm-amount ?overdue`,
    '14': `?consent offers:nao thirteenth:nao`,
    '13': `^_errou ^_nunca errad- errado errou errou_$ nao nunca`,
    '12': `^_negativo confirm-amount:nao consent:nem deixa eh_outro negativo negativo_$ nenhu- nenhuma_$ outro_$ thirteenth:ja thirteenth:sem`,
    '11': `?offers ^_nem errado_$ negat- nem overdue:em overdue:tudo recus- ❌ ❌_$`,
    '10': `^_deixa ^_nao ^_nops ^_pago nao_aceito nao_eh nao~isso nenhuma nops nops_$ outro overdue:pagando`,
    '9': `^_ja ^_nada ^_nenhuma ate_agora consent:fora deixa_como eh~loja esta_errado infor- nao_apaga nao~atrasado offers:me outra_loja pagan- pagando pago_certinho thirteenth:tudo`,
    '8': `^_em ^_mantem ^_mudei ^_tudo como_era confirm-amount:eh consent:estou de_ideia deixa~esta eh_outra instalments-left:nenhuma mante- mantem mudan- mudanca mudei mudei_de mudei~ideia n0 nao_foi nunca_$ offers:cobranca offers:nenhuma offers:nunca offers:so overdue:dia overdue:esta overdue:nada overdue:nao overdue:pago quieto_$ thirteenth:gastei thirteenth:nunca todas_em todas~dia tudo_no vencido
volta_como volta~era`,
    '7': `,_paguei ^_ate ^_sem a_ver acho~nao apagar_$ ate confirm-change:deixa confirm-change:errado confirm-creditor:eh confirm-delete:nada consent:agora consent:deixa consent:respondo de_jeito deixa_quieto depois~respondo de~nenhum direito_$ em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta~isso fora_$ ja_gastei ja~tudo jeito jeito_nenhum loja_$ morta mudanca_$ nada
nada_a nada~ver nao_confirmo nao_nao nao_recebo nao~decimo nao~essa nem_pensar nenhuma_dessas ofere- offers:mesmo offers:nada offers:ninguem paga_$ quero_$ quiet- quieto sem so~mesmo thirteenth:# thirteenth:o thirteenth:quem`,
    '6': `,_deixa ^_ainda ^_desisti ^_esquece ^_ninguem ^_so ^_sou agora_nada ainda_nao apaga- apagar ate~nada cobranca como_estava confirm-change:eh confirm-change:nada confirm-creditor:, confirm-creditor:deixa confirm-creditor:errado consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero dados_ai de_apagar deixa_meus deixa_para deixa~dados desis- desisti desisti_de
desisti~apagar duas_$ era_$ esquece essa_mudanca estav- estava estava_$ estou_pagando eu_respondo fora gaste- gastei inter- interesse ja~as loja mantem_como mantem~esta mas~gastei meus~ai mexe mexe_nisso mexer_$ mudar_$ nao_concordo nao_esta nao_mexe nao_mexer nao~deixa nao~mudar nenhum ninguem_me obrig- ofereceu ofereceu_nada offers:nem outra overdue:certinho overdue:devo overdue:estou
overdue:gracas overdue:nenhuma overdue:no overdue:todas pago prazo_$ prefiro_nao procu- quem sinal thirteenth:as thirteenth:me tudo_em tudo_pago venci- ver_$`,
    '5': `,~assim ,~certinho ,~ja ^_agora ^_diarista ^_esta ^_hmm ^_mei ^_melhor ^_nenhum ^_volta after-deficit:cortar after-deficit:mais agora_nao ano_nao antigo apaga atras- atrasada_$ atrasei atrasei_$ carteira_$ certinho_$ compr- comprei comprei_nessa confirm-amount:de confirm-amount:errado confirm-amount:outro confirm-change:como confirm-change:mudanca confirm-change:que confirm-creditor:NAME
confirm-creditor:como confirm-creditor:de confirm-creditor:outro confirm-delete:eh consent:eu consent:obrigada consent:obrigado consent:para consent:sabe cortar debit- decimo_$ deixa_assim deixa_do deixa~jeito delas delas_$ depois_eu dessa- dessas direi- dois_$ dos_dois em_conta enqua- enquanto esquece~deixa gastei_$ hmm ideia_$ ja~os mas_ja me_dera me_procurou mei_nao mei~tem melho- melhor mexer
mudar nada_$ nao_, nao_autorizo nao_muda nao_ofereceram nao_paga nao_recebe nao~, nenhum_dos nenhuma_atrasada nenhum~dois nessa nessa_$ ningu- ninguem nunca_atrasei nunca_comprei nunca~nessa offers:, offers:de offers:ofereceu offers:proposta outra_hora overdue:ainda overdue:atrasada overdue:atrasei overdue:certo overdue:conta overdue:deus overdue:negativo o~antigo pagou para_proxima perdi_o
por_enquanto por~nao prazo prefiro~mexer procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebo_isso recebo_nao respondo_$ sem_carteira sim~mas thirteenth:13o thirteenth:dera thirteenth:dois thirteenth:duas thirteenth:isso thirteenth:os thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:recebe thirteenth:tenho trabalho_sem trabalho~carteira tudo tudo~dia valor valor_antigo
valor_errado`,
    '4': `13o ?which-change ^_banco ^_de ^_depois ^_entendeu ^_perai ^_perdi ^_prefiro ^_trabalho a_mudanca a_pau aceito aceito_, after-deficit:onde agora agora~da ai_nao ainda~venceu ai~eh antig- antigo_$ apaga_$ apaga_nao as_duas assim assim_$ ate_hoje atrasada atrasou atrasou_$ autonomo autorizo banco_nao certinho cobra- como confirm-amount:apaga confirm-amount:mantem confirm-change:essa
confirm-change:estava confirm-change:foi confirm-change:mantem confirm-change:quero confirm-change:quieto confirm-creditor:a confirm-creditor:esta confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:dar consent:prefiro consent:sinto consent:vou corta- decim- decimo deixar_como deixar~estava deixa~por dera dera_$
dessas_duas de~nao dia_com direitinho direitinho_$ dois dois_eh dos~eh em~com era esque- esse_ai esta_$ esta_tudo esta~pago estou_em estou~dia ficha- fichado fichado_$ foi foi_isso hmm_nao hora isso~, ja la_essa la~mudanca mantem_o mantem~valor me_ofereceu me_sinto melhor_deixar melhor_nao melhor~como me~nada na_vida nao_hein nao_preciso nao_quer nao_quero nao_recebi nao_tem nao_venceu nao~acordo
nao~esse nao~sinto nem_a nem~pau nenhuma~duas ninguem_ofereceu ninguem~nada ninguem~ofereceu nunca_tive o_valor obrigada obrigado obrigado_$ ofereceram offers:ainda offers:banco offers:deixa offers:esta offers:jeito offers:por offers:quer ora ora_$ overdue:ate overdue:atrasou overdue:com overdue:enquanto overdue:ontem patra- patrao pau pau_$ pensar pensar_$ perai_nao perai~apaga perdi pj pj_$
por_ora precisa_mudar prefi- prefiro proposta_$ proxima proxima_$ quero_nao que~hein quieto_por quieto~ora recebe recebe_$ recebi_tudo regis- respondo sou_autonomo tem_decimo tem_mais tem_nao tem~onde tenho~, tenho~nao thirteenth:ano thirteenth:carteira thirteenth:direito thirteenth:eh thirteenth:jeito thirteenth:mas thirteenth:meu thirteenth:na thirteenth:nada thirteenth:que thirteenth:so
thirteenth:tem thirteenth:terceiro thirteenth:tive thirteenth:vida tive_$ todas voce_entendeu voce~errado`,
    '3': `,_mais ,_muito ,_uai ,~caro ,~tarde .~so ^_13o ^_acho ^_contrato ^_desiste ^_esse ^_estou ^_outra ^_teve ^_valor a_deus aceito_$ after-deficit:tem agora~, agora~posso ano as~parcelas ate~nenhuma autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira certi- com_isso como_esta concordo concordo_com confirm-amount:deixa confirm-amount:dos confirm-amount:entendeu
confirm-amount:esta confirm-amount:loja confirm-amount:nada confirm-amount:nenhum confirm-amount:valor confirm-change:a confirm-change:antigo confirm-change:apaga confirm-change:de confirm-change:era confirm-change:loja confirm-change:valor confirm-change:ver confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:essa confirm-creditor:mudanca
confirm-creditor:nada confirm-creditor:nenhum confirm-creditor:o confirm-delete:! confirm-delete:de confirm-delete:era confirm-delete:errado confirm-delete:essa confirm-delete:ideia confirm-delete:melhor confirm-delete:mudei confirm-delete:nenhum confirm-delete:ver conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:disso consent:hoje consent:passar
consent:preciso consent:quem consent:tarde conta_$ contrato~nao dados dar de_golpe deixa- deixar deixa~estava desiste desiste_nao desiste~apaga dessas_$ dia_$ direito do_ano dos duas eh~NAME eh~nao elas enquanto_$ errado_o errado~valor esquece_, essa_nao esse_ano esse_nao esta esta~o estou~nada falei_$ foi_essa foi_so foi~uma graca- gracas gracas_a gracas~deus hein hein_$ hoje_nao ideia isso~eu
isso~vida ja_caiu jeito~esta mais_tarde mas_pago meu_patrao meus_dados meu~nunca moco moco_$ muda muda_nada muda_nao mudanca_nao mudanca~quero n1 nao_! nao_apareceu nao_conheco nao_devo nao_moco nao_obrigada nao_porque nao_posso nao~! nao~apagar nao~nisso nao~os nao~passar nao~uai nenhum_banco nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me ninguem~procurou nisso_$ nunca_me nunca_pagou
nunca_vi nunca~ofereceram obrigada_$ ofereceram_$ offers:agora offers:apagar offers:ate offers:isso offers:nenhum offers:ofereceram offers:procurou offers:recebi offers:recebo offers:teve ontem ontem_$ os_dois overdue:. overdue:atraso overdue:devendo overdue:elas overdue:nunca overdue:paguei overdue:venceu pago_$ pago_ate pago_em pagou_$ pago~dia participar_$ patrao_nao patrao_nunca patrao~paga
patrao~pagou pera_, perai porque_entrei propo- proposta proposta_nenhuma proxi- que_esta quem_eh quer quero_apagar quero_mudar que~falei receb- recebi_nada registro registro_$ sim_, sinto so so_uma tarde_$ teve thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:decimo thirteenth:esse thirteenth:foi thirteenth:parcelas thirteenth:registro thirteenth:sou thirteenth:trabalho tive
todas_elas tudo~ate tudo~junho uai_$ venceu_$ vi~na volta vou~meus`,
    '-3': `,_nao ,_sou ,~mei ,~nao ?after-roadmap ?debt-amount ?debt-creditor ?flexibles ?income-low-month NAME_nao NAME~em ^_aham ^_as ^_concordo ^_confirmo ^_ha ^_me ^_os ^_passo ^_preciso ^_quero a_primeira a_proposta abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao acert- adian- after-roadmap:decimo after-roadmap:esta after-roadmap:ja after-roadmap:terceiro agora~consigo aham
ainda_$ ajuda bom confirm-amount:os confirm-change:isso confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:idade consent:maior consent:mais consent:paga consent:pode consent:voce consi- consigo consigo_ver consigo~isso conta- conta_disso debt-amount:dia debt-amount:esta debt-amount:nao debt-amount:tudo debts:nada decimo_nao deixa_em deixa~aberto deixa~pensar disso
disso_nao eh_o ela ela_$ em_aberto em_maio esquece_$ esse_mes essentials:nao eu_pensar exato exato_$ faco faco_conta faco_ideia faco~disso falar fazer fim firma_paga fiz fiz_# ha_$ idade instalments-left:nao ja~em lembro maio maio_$ maior manda me_recordo mei_$ me~mais more-debts:nenhuma nada_nao nada_ne nao_lembro nao_olhei nao_quiseram nao_vi nao~certeza nao~conta nao~direito nao~negociar
nao~para nao~recordo nao~ver ne negoc- negociar negociar_$ nem_ideia nenhuma_esse nenhuma~mes nunca_reparei offers:a offers:aceitar offers:aceitei offers:mas offers:o offers:ou olhei_$ olhei_ainda ou outra_$ overdue:# overdue:disso overdue:entendi overdue:entendo overdue:ja overdue:mes overdue:nem overdue:que overdue:sim paga_nada paga~ne pago_tudo paguei_nenhuma paguei~esse passo_$ penso pergu-
pergunta precisa_mais primeira quero~isso quiseram_negociar recebo~decimo recor- recordo recordo_$ repar- reparei reparei_$ responder_isso saber se_tem sei_se sobra_nada sou_diarista thirteenth:claro thirteenth:em thirteenth:estou thirteenth:faco thirteenth:maio thirteenth:pensar thirteenth:vem trabalho_de vamos vem vem_$ ver_isso vi_se vi~tem volta_$ vou worry:dessas worry:nada worry:tudo 👍 👍_$`,
    '-4': `?debt-kind ?income-source NAME_esta ^_apaga ^_como ^_faz ^_foi ^_loas ^_ontem ^_pode anote- anotei anotei_$ autonoma a~paga certe- certeza certeza_$ confirm-change:mais consent:esta consent:ne consent:o consent:problema consent:que da~a debts:nao deixa_eu deixa~isso entendo esta_certo faz faz_a faz~mudanca flexibles:nao incomes:nao ja~metade loas mais mais_nada metade_$ nao_anotei nao_consigo
nao_entendo nao_paguei nao_sobra nao~de nao~porque nao~responder offers:mais offers:olhei offers:tudo offers:vou ou_nao overdue:isso pago~certinho passo pode por~, precisa_nao precisa~deixa probl- problema quero_dizer quero_mais quieto_isso quise- quiseram rates:nao recebo_o responder se sem_problema sim_$ sobra sou_autonoma sou~, tenho_certeza thirteenth:ainda thirteenth:autonoma thirteenth:da
thirteenth:dizer thirteenth:olhei`,
    '-5': `:nao ^_isso ^_sim confirm-amount:# confirm-amount:, consent:eh consent:nada conta_, conta~nao deixa_$ dizer dizer_$ entendi esta_certinho la_$ lembr- metad- metade nao_faco nao~# nao~a nao~ainda nao~dizer nao~se nao~sou ne_$ nunca_olhei overdue:duas sei sem~nenhum sou_mei tenho_$ thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `,_pago ,~tem ^_aceito after-crisis:nao consent:sou diarista_$ mais_$ nao_entendi nao_quis nao_sei nao~mais offers:quis overdue:NAME quis quis_nao sei_$`,
    '-7': `?more-debts after-roadmap:nao compl- esta~atrasado nao~pago olhei sim worry:nenhuma`,
    '-8': `?after-crisis debts:nenhuma`,
    '-9': `,~tudo`,
    '-10': `?worry consent:# tudo_atrasado`,
    '-11': `more-debts:nao`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `desconto_$ metade_$ offers:a perdo-`,
    '8': `metad- metade`,
    '7': `#_% % de_desconto desconto offers:NAME`,
    '6': `%_de %~desconto desco-`,
    '5': `:desconto a_NAME after-roadmap:% offers:cento por_cento`,
    '4': `,~% :% ?offers ^_a ^_deram after-roadmap:ofereceu deram deram_# deram~% desconto~NAME offers:# offers:% offers:deram offers:desconto offers:no offers:por offers:tem`,
    '3': `#~. #~cento #~de #~desconto %_. %_desconto %_no :carta :recebi NAME_tem ^_eles ^_oitenta after-roadmap:desconto a~tem carta_do cento com_desconto com~de dando dando_# dando~% dao dao_# desconto_de desconto_na de~na do~com eles_dao eles~# esta_dando fez_# ligou ligou_oferecendo ligou~# limpa_nome no_limpa no~nome oferecendo oferecendo_# oferecendo~% offers:dao offers:eles offers:limpa offers:na
offers:nome offers:pagar offers:se oitenta_por oitenta~cento pagar~vista por~se recebi~do se_pagar tem_#`,
    '-3': `^_apareceu apareceu apareceu_# apareceu~% desconto_, n0 offers:apareceu offers:que offers:sera offers:vale que_vale sera sera_que vale_$`,
  },
  'dont-know': {
    '21': `sei`,
    '19': `nao_sei`,
    '15': `?debt-kind nunca sabe`,
    '14': `^_esqueci ^_nem nem sei_la`,
    '13': `?instalments-left ^_desconheco ^_nunca boa_pergunta desconheco esqueci esqueci_$ ideia instalments-left:nao lembro olhei sabe_$`,
    '12': `desconheco_$ lembr- nao_lembro sei_nao`,
    '11': `?overdue ^_boa ^_nao debt-amount:nao duvid- duvida duvida_$ esque- fora_$ ideia_$ nocao sei_$ tenho_duvida`,
    '10': `?debt-amount ?rates ^_perdi boa debt-kind:nao desco- fora la nao_entendo nocao_$ perdi rates:nao rates:sei`,
    '9': `^_ninguem contr- entendo estou_por estou~fora nao nao_faco nao~se nem_ideia nunca_olhei offers:sei por_fora rates:esqueci saber voce_me`,
    '8': `^_fugiu ^_sei anote- anotei anotei_$ boleto_$ da_memoria deu_branco escrito_$ essentials:sei faco_ideia fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ la_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_imagino ninguem_sabe nunca_perguntei nunca_reparei o_carne offers:olhei olhar perdi_as perdi~carne perdi~contas pergu- perguntei perguntei_$ que_olhar
rates:nocao repar- reparei reparei_$ saber_$ sei_dizer thirteenth:se thirteenth:sei ver`,
    '7': `acomp- acompanho acompanho_isso ainda_$ as_contas branc- branco branco_$ certeza_$ conta_disso debt-kind:sei deu eh~marido escri- escrito faco faco_conta income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_achei nao_acompanho nao_aparece nao_olhei nao~ideia ningu- ninguem olhei_ainda overdue:nao
pergunta_$ que_ver que~no rates:sem rates:vou tenho vi worry:sei`,
    '6': `^_rasguei ^_sem a_taxa achei ai_voce ai~me aparece apert- apertou apertou_$ app_$ banco_sabe bolet- boleto carne carne_$ certe- certeza como~eu contas_$ contrato cuida cuida_disso de_juros debt-amount:perdi debt-amount:sei debt-amount:tenho debt-creditor:lembro debt-creditor:nao desconfio desconfio_$ deus_sabe disso eh_meu entendo~de essentials:me essentials:nunca essentials:tenho eu_vou eu~saber
filha_que filha~cuida incomes:boa incomes:me incomes:sabe instalments-left:lembro instalments-left:nem me_apertou me_recordo nao_estou nao_tenho nao_vem nao_vi nao~conta nao~escrito nao~isso nao~recordo nao~te nem_desconfio o_boleto o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel quanto_era que_cuida que~disso que~vou rasgu- rasguei rasguei_o rasguei~boleto
rates:nem rates:ver recor- recordo recordo_$ se_tem sei_te so_deus so~banco so~sabe tenho_certeza thirteenth:ainda vem_escrito ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois`,
    '5': `?essentials ?income-low-month ?incomes ^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe ^_vou agora_voce agora~me apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso cabec- cabeca cabeca_$ como_que const- consta consta_na consta~fatura controle controle_$ de_que debt-amount:esqueci debt-amount:faco debt-amount:ideia debt-amount:ver debt-kind:nem
debt-kind:nunca debt-kind:sabe debts:lembro de~tipo eh~divida eles_nunca eles~me entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:as essentials:nao essentials:pergunta estou_lembrada falaram_$ fatura_$ incomes:la informacao informacao_$ instalments-left:esqueci instalments-left:o instalments-left:que isso~meu jogue- joguei joguei_o joguei~papel lembrada
lembrada_$ mais_os mais~papeis me_falaram me_pegou na_fatura nada_de nada~juros nao_consta nao_presto nao_procurei nao~atencao nao~controle nao~lembrada nao~na no_aplicativo nunca~falaram olha olha_isso olhar_no olha~eh o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso procurei procurei_saber que_tipo quem_olha quem~isso rapaz rapaz_agora rapaz~voce rates:achei
rates:contrato rates:ideia rates:que rates:tenho sabe~eh sei_que sei~, taxa tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:olhei tipo_eh tipo~essa vixe voce~pegou vou_ver`,
    '4': `^_eles ^_ih ^_quem ^_varia a_menor agora agora~sei ainda ainda~sei atrasando a~nocao casa_da casa~minha confirm-delete:certeza conta- contas contrato_esta contrato~na da~mae de_mais debt-amount:estou debt-amount:fora debt-amount:isso debt-amount:que debt-kind:la debt-kind:o debt-kind:tenho depois_$ deus de~nao disso_nao dizer dizer_nao eh_essa enten- entendo~nao essa_divida essentials:branco
essentials:la essentials:na essentials:nem esta_na esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa faco~nao falar- falaram filha ideia_nao ih incomes:ideia incomes:nem incomes:pergunta incomes:so incomes:tenho incomes:voce infor- instalments-left:eu instalments-left:isso instalments-left:por instalments-left:saber la_, lembrado lembrado_$ lembro~mais mae_$ me_explicou
menor_nocao meu_marido minha_filha more-debts:mais n0 na_casa nao~de nao~disso nao~lembrado nao~saber nem_sei nenhuma_$ ninguem~explicou no_app nunca_me nunca~no o_banco o_papel offers:ainda offers:nunca offers:se offers:talvez olhar~aplicativo olhei_no olhei~app os_papeis overdue:entendo overdue:escrito overdue:ideia overdue:nunca overdue:o overdue:olhar overdue:perdi overdue:por overdue:saber
papei- papeis papeis_$ pergunta que~eh rates:boa rates:depois rates:minha rates:quanto rates:taxa se sei~moco sei~nao sei~viu so_o talve- talvez taxa_$ tenho_a tenho~menor ter_que thirteenth:faco thirteenth:nem tipo ver_$ ver_no vou_ter vou~que`,
    '3': `,~uma ._so ?debt-creditor ^_estava ^_eu ^_minha a_empresa achei_essa achei~informacao as como_saber com~contrato confirm-amount:sei confirm-delete:tenho contratada contrato_aqui de_experiencia de_quanto debt-amount:as debt-amount:contas debt-amount:estava debt-amount:fatura debt-amount:maio debt-amount:me debt-amount:por debt-amount:quanto debt-amount:taxa debt-creditor:uma debt-kind:boleto
debt-kind:que debt-kind:so debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei depoi- depois desconto_nao desconto~sei desculpa_mas desculpa~nao devo~NAME disso_$ disso_eh disso~meu divida_$ eh_uma em_maio em~agora entendi~que era esqueci~era essentials:ai essentials:banco essentials:cuida essentials:da essentials:minha essentials:papel essentials:voce esta_no estava_#
estava~mil esta~contrato estou estou~experiencia estou~o exper- experiencia faco~disso fatur- fatura guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:deus incomes:essa incomes:juros incomes:os incomes:papel incomes:que incomes:tipo incomes:vem instalments-left:carne instalments-left:estou instalments-left:me
instalments-left:ou instalments-left:perdi instalments-left:tenho irma_que isso_eh isso_escrito isso~cabeca juros_nao lembro_, lembro_agora lembro_de maio_agora maio~nao marid- marido me menor me~a mil~maio mim_$ minha_cabeca moco_$ more-debts:de more-debts:lembro multa multa_de multa~# na_cabeca nao_guardo nao_moco nao_senhora nao~agora nao~como nao~essa nao~sei na~da nem_lembro nem_passa
nem~pela ninguem_me no_boleto no_contrato nome_, no~, nunca~isso o_app offers:la offers:vi olhar_o olhar~app overdue:aparece overdue:aplicativo overdue:boleto overdue:deus overdue:isso overdue:juros overdue:me overdue:no overdue:para overdue:quanto overdue:vou o~aqui o~esta para_mim parei passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh quem_sabe quem~disso que~# rates:,
rates:branco rates:contas rates:essa rates:irma rates:la rates:lembro rates:me rates:olhar rates:perdi rates:pergunta rates:saber rates:so responder_essa sabe_disso sei_responder sei_se sei~devo sei~essa sei~falar sei~senhora sem sim_talvez so~que talvez_nao talvez_sim talvez~nao talvez~talvez tanto~nao te_falar tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber teria~ver
thirteenth:empresa thirteenth:nao thirteenth:que varia_tanto varia~que vem ver~boleto vi_isso vi~escrito vou`,
    '-3': `:mexer :nisso ?confirm-creditor ?consent ?income-source ?more-debts ^_sim ^_tem aceit- ai_$ ao~, atrasado_$ cobra cobra_juros comig- comigo consi- consigo debt-amount:mas debt-kind:carne direi- entendi essas essentials:certo essentials:pula fala fe fe_$ fixa flexibles:nao flexibles:tenho foi incomes:fixa lazer_$ ler mexer_nisso me~mais nao_consigo nao_eh nao_precisa nao~ao nao~falar nao~juros
nao~ler nao~mas nao~renda nunca_$ offers:mais overdue:ainda overdue:atrasado overdue:nenhuma overdue:paguei passa_de passo preci- precisa prefiro_nao qual qual~a quanto_$ quero quise- quiseram rates:? rates:cobra rates:direito rates:para rates:quero renda_fixa sei_ao sei_ler sei~certo sei~nisso tenho_fe tenho_renda tenho~fixa thirteenth:tenho tudo_$ voce_$ volta vou_falar vou~disso worry:estou
worry:nao`,
    '-4': `:sei ?worry ^_nenhuma ^_que certo certo_, deixa direito_explica essentials:mais essentials:nada explica_$ faco_nada falar_disso gasto gasto_$ incomes:renda lazer ler~explica mais_$ mexer nao_$ nao~mexer o_que offers:me offers:nada onde pula pula_$ quero_dizer sei_mexer sim_mas thirteenth:mas`,
    '-5': `:nao ?after-crisis a_pergunta consent:nao de_outra de~nada entendi_$ explica ler_direito mais_nada more-debts:outra nada nada_disso nao_tem outra_$ renda sei~direito`,
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
    '10': `^_deixei after-roadmap:prazo deixe- deixei nao~nao ofert- oferta offers:nao quis_nao`,
    '9': `a_proposta aceitar_$ after-roadmap:oferta caiu_$ deixei_passar nao~aceitar prazo_$ vence- venceu vou_aceitar`,
    '8': `?offers aceitei~acordo caro offers:quis passar passar_$ venceu_$`,
    '7': `aceitei aceitei_o after-roadmap:caiu after-roadmap:deixei after-roadmap:quis a~caiu a~venceu caiu mais_a muito_caro nao_vou offers:a offers:prazo offers:recusei o~acabou perdi~prazo prazo_acabou propo- proposta proposta_caiu`,
    '6': `^_desisti ^_perdi acabou_$ after-roadmap:aceitei after-roadmap:desisti after-roadmap:nao after-roadmap:passar after-roadmap:venceu da_NAME desisti do_acordo do~da nao~a offers:deixei offers:o passa- perdi proposta_venceu`,
    '5': `NAME~nao a_do acabo- acabou aceit- aceitar acordo_$ after-roadmap:caro after-roadmap:perdi a~NAME a~expirou caro_$ desis- de~mas expir- expirou expirou_$ mais~oferta muito nao_vale oferta_da oferta_expirou oferta~NAME offers:da offers:venceu passo- passou passou_o passou~prazo perdi_o proposta_, quis_a recusei_a vale_mais`,
    '4': `#_mas :proposta :recusei aceitei_muito aceitei~caro acord- acordo after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:demais after-roadmap:do after-roadmap:passou after-roadmap:proposta aquel- aquela aquela_proposta ja_passou ja~o nao~muito nao~o oferta_$ oferta_do oferta~app offers:NAME offers:aceitei offers:do offers:mas offers:muito offers:oferta offers:proposta
offers:vou recusei~do sumiu_a sumiu~oferta`,
    '3': `#~venceu ,_parcela ,~vale :ofereceu :tirou :vale :venceu NAME_tirou NAME_venceu NAME~a NAME~ofereceu ^_a ^_cancela ^_nao ^_sumiu ^_tinha acordo_da acordo~NAME after-roadmap:aquela after-roadmap:cancela after-roadmap:da after-roadmap:expirou after-roadmap:muito after-roadmap:parcela after-roadmap:vou app_$ a~da a~tirou caducou caducou_$ cancela da_oferta da~de deixei_para deixei~la demai- demais
do_NAME do_app falei~NAME la_a la~proposta mais~do mas nao_$ nao_quero nao~mais o_acordo ofereceu_# ofereceu~de offers:acabou offers:aceitar offers:caro offers:mais offers:perdi para_la para~a para~que pesad- prazo_da prazo~oferta proposta_do proposta~NAME quis~proposta recusei_muito recusei~caro sumiu tem~a tinha tirou uma_da uma~NAME vale~a venceu_ontem vou`,
    '-3': `NAME_? NAME_so aceitar_a aceitei_a after-roadmap:eh after-roadmap:minha after-roadmap:so after-roadmap:vale foi minha_proposta so_vale`,
    '-4': `aceito after-roadmap:fechei after-roadmap:foi a~foi da~? feche- fechei fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-7': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `dados`,
    '10': `^_exporta after-roadmap:dados after-roadmap:meus exporta meus_dados`,
    '9': `copia manda mim_$ quero_uma quero~copia uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim infor- informacoes manda_meus mim o~voce que_voce`,
    '7': `after-roadmap:baixar guard- quero_meus quero~dados voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:informacoes after-roadmap:mim confirm-delete:meus confirm-delete:quero informacoes_$ mandar_tudo mandar~que manda~registros meus_registros minhas_informacoes quero_ver registros registros_$ relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus after-roadmap:manda after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre antes antes_quero antes~uma confirm-delete:manda confirm-delete:mim confirm-delete:que contei_$ copia_$ dados~voce envia envia_o envia~que eu_contei me_envia pode_mandar pode~tudo que~contei regis- sobre voce`,
    '4': `:gostaria :ver ^_quais after-roadmap:antes after-roadmap:arquivo after-roadmap:tudo after-roadmap:uma after-roadmap:voce arqui- arquivo confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:tudo confirm-delete:uma conte- contei copia_de copia~tudo de_tudo do~eu mandar manda~dados manda~relatorio meu_$ minha- minhas o_relatorio quais que~tem relatorio_do relatorio~que tem_meu
tudo~eu ver ver~dados voce~meu`,
    '3': `:copia :informacoes :manda :que :quero :voce ^_antes ^_espera ^_gostaria ^_quero after-roadmap:quais after-roadmap:quero arquivo_$ baixar_meus baixar~dados confirm-delete:antes confirm-delete:o confirm-delete:para confirm-delete:pode confirm-delete:voce dados_em dados~arquivo de_mim do_que em_arquivo espera falei_$ gosta- gostaria gostaria_de guardam guardou guardou_$ informacoes_voce manda-
manda_o me_manda meus~em me~o o_que para_mim quais_informacoes quais~voce quero quero_baixar quero~meus quero~o que~falei que~guardou tem_$ tem~mim tudo~voce uma uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou`,
    '-3': `^_some after-roadmap:apaga ai ai_$ apagar_meus apagar~dados apagu- exclu- quero_apagar quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga apaga- apagar quero_que voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '15': `^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `^_bom`,
    '11': `:oi :opa ^_NAME after-roadmap:oi bom`,
    '10': `^_opa e_ai opa`,
    '9': `:ai :oii NAME_$`,
    '8': `^_oii ai_$ beleza_$ dia_$ oii`,
    '7': `:boa :bom :tarde ^_e after-roadmap:dora belez- beleza boa_tarde debts:NAME dora tarde`,
    '6': `,_tudo :dia :e ? after-roadmap:dia ai boa debts:bom dia tudo~?`,
    '5': `:eh :robo NAME~tudo after-roadmap:bom debts:bem debts:dia eh_robo oii_voce robo_? tarde_$ voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :certo :sou ?debts after-roadmap:alguem alguem_ai bem_? boa~. debts:tudo eh~? n0 opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo voce_eh`,
    '3': `:, :? :nome :voce NAME ^_boa after-roadmap:ai algue- alguem bem certo dividas_$ eh~, meu~eh`,
    '-3': `:renegociar ?~de minha- minhas renegociar`,
    '-4': `._$ :minhas debts:oi minhas_dividas`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '17': `fala`,
    '16': `como_$ repet- socor-`,
    '15': `^_ahn ^_fala ^_ha ^_hein ahn ahn_$ entendi ha_$ nao_entendi`,
    '14': `como hein hein_$ oi_? ou`,
    '13': `?debt-amount ^_ajuda ^_como enten- ha`,
    '12': `?flexibles ^_oi ^_repete audio audio_$ da_um oi preci- rates:? repete repete_$`,
    '11': `^_onde a_pergunta como_assim delas delas_$ exemp- exemplo expli- explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_precisa ^_socorro assim como~isso consent:ajuda da_uma eh_mensal entendi_$ me_da mensal mensal_isso o_que pergunta posso quero_ajuda socorro tambem_$ tipo`,
    '9': `^_da ^_posso ^_preciso ^_quais ^_tipo aceita_audio ajuda- chuta- chutar chutar_$ debts:ajuda eh~mes entra explica_melhor impor- importa importa_$ isso_importa melhor_$ mes_eh pode_explicar pode_repetir por_mes por~eh posso_chutar preciso preciso_de quais quais_gastos qual que_pergunta repetir ser um_NAME`,
    '8': `:socorro ?essentials ?incomes ?overdue ^_aceita ^_entra ^_exemplo ^_explica ^_o ^_pergunta ^_pode aceita after-roadmap:ajuda atola- consent:ha de_qual debt-amount:como debts:como debts:oi dividas_. eh_para eh_por eh~isso essentials:? essentials:isso estou~em exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ me~uma n0 onde_acho overdue:como overdue:que posso_mandar que_somar
repetir_$ responder_$ respondo ser_exato socorro_$ somar somar_tudo tambe- tambem tenho_que tenho~somar um_help`,
    '7': `:ajuda ^_por after-roadmap:preciso ajudam as_que assim_$ as~ja atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida compr- comprovar comprovar_$ consent:me conta_o da~NAME da~help da~luz debts:pode devag- devagar devagar_$ de~. e_as eh~escrever em_conta entendi_bulhufas escrever essentials:como essentials:fala essentials:ou estou_atolado estou~me exato exato_$ facil facil_$
fala_de fala_devagar fala_dificil fala_portugues flexibles:que incomes:como incomes:qual incomes:que isso~por limpar_minha limpar~vida mais_facil me_ajuda melho- melhor minhas_contas minha~financeira novo_$ organizar_minhas orien- orientacao overdue:entendi para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo plano_$ portu- portugues portugues_$ precisa
precisa_comprovar preciso_me preciso~organizar qual~a que_ja que_ser queria_ajuda rates:como respo- sair_das sair~dividas taxa_$ tem~ser uma_luz vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_isso ^_respondo a_responder acho_essa acho~informacao after-roadmap:help after-roadmap:nesse after-roadmap:orientacao ajudam_quem ajudam~esta ajuda~responder aprox- aproximado aproximado_$ bruto bruto_ou com_juros com~ou consent:dividas contas_$ da~forca de_gasto de_novo de_um debt-amount:o debt-amount:que debts:da debts:fala dificil_$ direito eh_$ entendi_nada era_a era~pergunta
faco_agora flexibles:ou flexibles:qual forca_ai foto foto_$ incomes:isso incomes:ou isso isso_serve juros_ou juros~sem ler_direito liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar mexer~link minha_vida nesse nesse_link novo onde onde~essa organ- organizar organizar~contas ou_da ou_o ou_sem overdue:ha overdue:tipo o~tambem para_sair pergunta_de pode pode_ser pode~aproximado por~ou
posso~foto qual_era qual~voce que_isso quem~devendo quer quero_limpar quero_organizar quero~minha que~exato que~paguei que~serve que~tudo rates:acho rates:entendi rates:fala rates:hein respondo_como sei~direito ser_aproximado serve serve_$ simpl- simples simples_$ tem_que tipo_de tipo~gasto uma_forca uma~ai voce~falando`,
    '5': `?debts ^_bruto ^_que ^_soma ^_vim a_pensao acho_isso after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:repete after-roadmap:sei alguem_me alguem~ajuda as as_atrasadas as_opcoes bruto~liquido como_descubro como_respondo como_vejo como~quanto consent:das conta das_dividas da~exemplo de_orientacao debts:entra debts:exemplo debts:ou
debts:pergunta debts:preciso debts:que debts:quero debts:ser debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direi- direito_explica documento_$ do~filho eh_essa entendi_foi entendi~nada entendi~pergunta entra_a entra_nisso entra~pensao escre- escrever_o escrever~numero essa_informacao essen- essentials:assim essentials:o essentials:onde essentials:por
essentials:qual essentials:repete esta_devendo esta_falando eu_faco eu_vejo eu~agora exemplo_$ explica e~que fala_mais falando_$ falar_por fala~novo fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o foi_nada forca gasto_$ incomes:exemplo incomes:fala incomes:mes incomes:pode incomes:quais isso_no isso~boleto isso~voce ler
ler~explica limpa- limpar liquido loja_eh loja~essa manda- mandar_documento mensa- mexer nao~foi nao~ler nao~mexer o_do onde_eu onde~vejo opcoe- opcoes opcoes_$ ou_liquido ou_separado ou~juros overdue:audio overdue:o overdue:quais o~eh o~entra o~ou o~quer o~significa paguei_$ para_que para~das para~isso pedir_ajuda pensao_do pensao~meu perguntou perguntou_$ precisa_mandar precisa~documento
preciso~um quais_sao quais~as qual_loja que que_quer que_significa quem_esta quer_dizer queri- queria quero~das quero~minhas que~de que~dizer que~faco que~nisso que~perguntou rates:isso rates:oi rates:ser responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ signi- significa significa_isso so_as soma soma_tudo soma~ou so~atrasadas tipo_como tipo_o tipo~que
tudo_ou tudo~separado um um_exemplo vejo~juros vim vim_pedir vim~ajuda voce voce_esta voce_perguntou voce_quer voce~quem`,
    '4': `:novo :pode ^_coloco ^_com ^_gostaria ^_me ^_qual acho after-roadmap:contas after-roadmap:link after-roadmap:luz after-roadmap:queria after-roadmap:uma ai_tambem ajuda_ai ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aluguel_ai aluguel~tambem aparece_$ app_aparece aqui aqui_$ aqui_? assim_taxa atrasadas_$ bico_tambem coloco_o coloco~do como_eu como~sei como~taxa
consent:da consent:help consent:melhor consent:preciso consent:responder consent:sabe consent:um consent:uma consent:voce conta_$ contas conta~bico conta~vale credo- credor credor_$ da~toda de_hoje debt-amount:ajuda debt-amount:audio debt-amount:conta debt-amount:eh debt-amount:entendi debt-amount:fala debt-amount:isso debt-amount:ou debt-amount:qual debt-amount:ser debt-amount:tipo debt-kind:tipo
debts:as debts:dividas debts:entendi debts:exato debts:isso debts:me debts:onde debts:por debts:posso debts:sair debts:taxa descu- devedor_$ de~orientacao de~ou de~sobre digo_aqui divid- dividas dizer do_app do_meu docum- documento do~aparece do~marido eh_credor eh_parcela eh_saldo eh~devedor eh~em eh~valor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entendi~plano entra_o
entra~aluguel esqueci_qual esqueci~era essa_$ essencial essencial_$ essentials:explicar essentials:mes essentials:novo essentials:precisa essentials:que estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se faco~sair falan- falando falar~audio fazer_$ filho finan- financeira financeira_$ flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao hoje_ou hoje~o incomes:as incomes:eh
incomes:entendi incomes:o incomes:por incomes:posso incomes:precisa indicaram indicaram_voce indicaram~para informacao informacao_$ ja_paguei juros_$ link_$ liqui- lugar lugar_do lugar~app mandar_audio marido_tambem me me_indicaram mes_ou mes~por meu_filho meu_ou meu~da me~ai me~pelo minha- minhas no_boleto o_bico o_juros o_numero o_vale o_valor oi_nao oi~entendi onde_fica orientacao_$
orientacao_sobre orientacao~minhas ou_por ou~semana overdue:ajuda overdue:eh overdue:posso o~ai o~eu o~meu para_ajudar para~o parcela_em parcela~aberto pedir pensao pergunta_isso pode~so por_audio por~pergunta posso~audio posso~por precisa_ser precisa~exato preciso~uma que_$ que_entra que_lugar que_tipo que_voce que~credor que~digo que~do que~parcela que~sabe que~saldo rates:essa rates:eu
rates:mes rates:o rates:onde rates:repete rates:tambem sabe_fazer se_esta sei~esta ser_so ser~as se~atrasada sobre_minhas sobre~dividas so~meu tenho~responder toda_$ uma_orientacao vale_tambem vejo vejo_o vi_que vi~voce voce_para voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual :aqui :fazer :posso ?_$ ?consent ^_alguem ^_em ^_quero ^_vi ^_voce abert- aberto aberto_$ aceit- after-roadmap:desse after-roadmap:financeira after-roadmap:gostaria after-roadmap:limpar after-roadmap:me after-roadmap:sair after-roadmap:sobre after-roadmap:vi afund- afundado afundado_em afundado~divida agora_$ ajuda_para ajudar ajuda~minhas ajuda~sair amor amor_de amor~deus apare- aparece
app atrasada_$ atrasadas a~do bico boa~queria boleto_$ coloc- coloco comecar_me comecar~ajuda como_faco como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:contas consent:em consent:estou consent:fazer consent:minhas consent:organizar consent:orientacao consent:pergunta consent:quero consent:sair da da_familia das de_ajuda de_deus de_uma
debt-amount:pode debt-amount:posso debt-amount:so debt-amount:tambem debt-amount:tudo debt-kind:como debt-kind:que debts:agora debts:das debts:dificil debts:eh debts:estou debts:explicar debts:faco debts:mandar debts:mes debts:minhas debts:novo debts:o debts:organizar debts:tambem debts:voce deved- devedor deven- devendo de~NAME de~help de~mes de~renda digo divida_voce divida~esta dizer_essencial
dizer_flexivel eh_taxa eh~pergunta em_aberto em_divida endiv- endividada endividada_me endividada~ajuda entendi_o era escrever_$ essentials:bruto essentials:dificil essentials:direito essentials:eh essentials:faco essentials:juros essentials:liquido essentials:mandar essentials:ser essentials:tambem esta_atrasada estou_afundado estou_confusa estou_endividada estou_perdido eu_digo eu_posso eu~fazer
eu~ouvi eu~que faco faco_para favor_$ fazer flexi- flexibles:de flexibles:eu flexibles:foi flexibles:mes flexibles:para flexibles:por flexibles:somar flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:audio incomes:entra incomes:exato incomes:facil incomes:mandar incomes:pergunta incomes:ser incomes:taxa indic- isso_aqui isso_que junto junto_$
link loja luz me_perdi mes mes_voce mes~quer meu~tambem me~, me~voce n1 nada_desse nao_ouvi nao_sei nao~a nao~nada nisso o_aluguel o_meu onde~isso onde~me ou_tudo ouvi_direito ou~do ou~junto ou~parcela overdue:da overdue:exemplo overdue:pergunta overdue:pode overdue:qual overdue:se overdue:taxa overdue:tenho o~comeco o~posso o~total para~minhas parcela pelo_amor pelo~de perdi- perdi_, perdido
perdi~qual poderia~? por por_um posso_fazer posso_te posso~perguntar preciso~ajuda qual_divida qual_mes qual_renda qual~eh quanto_falta que_eh que_posso que_responder quer_$ queria~com queria~para quero_sair quer~essencial quer~flexivel que~? que~ajudam que~para que~posso que~taxa que~te que~tenho rates:a rates:as rates:direito rates:entra rates:explica rates:ler rates:ou rates:por rates:quer
rates:responder rates:respondo rates:simples refor- renda_voce renda~esta repete_a repete_que repete~eu repete~pergunta sabe saldo saldo_devedor sem_$ sem_juros sobre socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da tudo_junto um_ou um_por um~tudo um~um vale valor_de valor_total valor~hoje valor~juros valor~ou vida`,
    '-3': `:com :quero ?after-deficit ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_$ ^_apaga ^_boa ^_deixa ^_desfaz ^_ja ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_pula ^_retorna ^_sair ^_sei ^_so ^_todas acho_que after-roadmap:? after-roadmap:agora after-roadmap:eu after-roadmap:tem ajuda~negociar anter- anterior apaga as_contas as_dividas atend- banco
bloqu- boa calor como_voce consent:entendi consent:favor consent:meu consent:numero consent:por conta_uma conve- cpf de_pergunta deixa deles denun- desca- desco- desfaz dessa dinhe- dinheiro disso do_tempo eh~? encer- entendi_mais entendi~ou entendi~que esqueci_$ esse essentials:quero eu_vou eu~saber favor_me favor~ajuda fazem fazem_$ fora_$ funciona_$ incomes:essa incomes:nada incomes:sei juros_,
liga liga_$ ligar lista mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ meu_numero me~a mim_$ muda muda_de mudar muda~pergunta nao_$ nao_precisa nao_tenho negociar nem_sei nenhuma nunca ok ou_menos outra_pergunta overdue:todas o~da o~nao paga para_mim parar para~? parti- passa passa- passar pensar pensar_$ pergunta_anterior pode_mandar pode_passar por~me posso~? preciso_pensar prime-
primeiro primeiro_$ pront- pronto pronto_$ proxi- proxima pula pular_? que_dia quero_sim quero~o que~falei que~fazem que~tem que~vou rates:, rates:juros rates:rotativo retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~que sim_por sim~favor so_isso taxa_de tempo tempo_$ uma_pergunta vai vamos vida_$ voce_$ voce_eh voce_fazem voce_tem volta_$ vou vou_saber worry:estou`,
    '-4': `,~vejo :funciona :isso :voce ?confirm-amount ?confirm-change ?confirm-creditor ?worry ^_acho ^_nada ^_perdi ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:isso after-roadmap:posso after-roadmap:qual ajuda~organizar cance- cobra- coisa coisa_$ com_isso com_o confi- consent:? consent:nao consent:sim da_para de_juros de_que depoi- depois de~tipo eh~de eh~divida entendi_de essentials:me
eu_falei falei fora lembr- mais_$ menos mim negoc- nem nenhu- onde_vejo o~tem que_tem que~o rates:taxa respondi rotat- rotativo saber sair_$ tipo_eh tipo~essa ver volta- voltar`,
    '-5': `:como ?after-crisis ?income-source ^_esta ^_quem after-roadmap:novo after-roadmap:o after-roadmap:pode after-roadmap:que consent:pode desfa- eh_isso essa_divida nao~de pular qual_o tem_$ volta`,
    '-6': `boa_pergunta oi_$ outra`,
    '-7': `after-roadmap:como`,
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
    '11': `pessoa_$ qual_o telef- telefone trans- transfere_$`,
    '10': `^_falar ^_liga ^_me liga_para ligar liga~mim pesso- pessoa`,
    '9': `:humano alguem_$ de_verdade gente passa_para`,
    '8': `:atendente ^_qual atendimento ligar_para quero~com robo super- verda- verdade`,
    '7': `:tem after-roadmap:alguem after-roadmap:atendente chama~gerente com_um debts:liga debts:qual gente_$ gerente_$ ligar~voce para_voce posso_ligar posso~para qual quero_falar quero_pessoa responsavel responsavel_$ tem~de um_atendente uma_pessoa voce_$`,
    '6': `after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor atendimento_humano com consu- consultor consultor_$ debts:falar debts:quero essentials:me geren- gerente me~para o_gerente para_alguem passa quero rates:liga rates:me ser_humano tem~? voce_tem`,
    '5': `?rates ^_quero after-roadmap:falar after-roadmap:humano after-roadmap:ligar cansei_de cansei~robo centr- central central_de central~atendimento com_consultor com_especialista com_gente com~pessoa de_atendimento de_robo debts:alguem debts:com debts:humano debts:ligar de~quero espec- especialista especialista_$ essentials:atendente essentials:qual essentials:quero essentials:tem falar~consultor
falar~especialista falar~gente favor_$ humano_ai ligar_$ me mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:com rates:falar rates:o rates:para robo_quero robo~gente ser~ai tem tem_central tem_ser tem~humano um~?`,
    '4': `,_quero ,~pessoa :? :o ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_queria ^_tem ^_voce after-roadmap:atendimento after-roadmap:chama after-roadmap:gente after-roadmap:gerente after-roadmap:passa after-roadmap:robo after-roadmap:verdade alguem_pode alguem~me atendimento_$ canse- cansei chama_uma chama~pessoa com_alguem com_robo com_uma de_voce debts:gente debts:me
debts:o debts:para debts:tem debts:verdade de~? de~por essentials:chama essentials:com essentials:falar essentials:o essentials:pessoa essentials:transfere falar~robo favor gente_de gente~verdade me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com
rates:atendente rates:chama rates:qual rates:transfere resol- resolve resolve_, resolve~quero robo_$ robo~quero telefone_de telefone_para telefone~voce tem_alguem tem_ninguem um_humano verdade_? verdade_por verdade~favor voce`,
    '3': `:cade :falar :voce ? ^_alguem ^_cade ^_prefiro after-roadmap:com after-roadmap:consultor after-roadmap:favor after-roadmap:quero after-roadmap:telefone after-roadmap:um ai_de ai~verdade alguem_de alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o chama_um chama~humano com~responsavel consent:prefiro conve- conversar conversar_com conversar~uma debts:mim debts:posso debts:ser
eh_robo essentials:atendimento essentials:de essentials:humano essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:telefone eu_ligar falar~alguem falar~o falar~um ligar~alguem me_atende me~alguem nao_tem ningu- ninguem o_responsavel o~de para para_eu para~ligar possa possa_me prefi- prefiro que_possa queria_ligar quero_um rates:# rates:gente rates:ligar rates:mim
rates:passa rates:pessoa rates:quero rates:tem rates:verdade respo- ser telefone~eu tem~que tem~telefone um um_telefone voce~robo`,
    '-3': `?worry ^_oi ^_para ajuda falar_$ lembr- me_ajuda me~o oi volta- voltar`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '11': `after-roadmap:estou after-roadmap:meu after-roadmap:sem desem- dispe-`,
    '10': `^_perdi after-roadmap:perdi perdi`,
    '9': `INCOME a_empresa after-roadmap:empresa after-roadmap:servico demit- embor- embora sem`,
    '8': `after-roadmap:cortaram after-roadmap:embora after-roadmap:minha after-roadmap:salario bloqu- desempregado empresa o~me servi- servico servico_$ suspe- traba-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:pensao after-roadmap:sai after-roadmap:trabalho a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico embora_$ empre- emprego estou_desempregada estou_desempregado familia_$ firma_fechou me_bloqueou me_dispensou meu_contrato minha_pensao pensao_$ perdi_o renda_$ sai_do trabalhar trabalhar_$
trabalho_$`,
    '6': `^_cortaram ^_estou ^_fiquei a_firma acabo- acabou after-roadmap:contas after-roadmap:desempregado after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:renda after-roadmap:tenho auxilio_$ a~faliu a~me braco contrato cortaram cortaram_meu demitido desempregado_agora dispensou_$ estou~agora faliu fechou_$ fique- fiquei fiquei_sem firma fui_demitido meu_auxilio nao_posso
o_braco o_inss ontem ontem_$ perdi~emprego renda renov- sai salario tenho_mais`,
    '5': `:recebo ?after-roadmap ^_a ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:ontem after-roadmap:rua after-roadmap:trabalhar as_contas auxil- auxilio bico contas contr- cortado cortado_$ demitida deram emprego_$ estou estou~sem fecho-
fechou fui_demitida fui_para fui~rua inss manda- mandaram_embora me_mandaram meu_beneficio me~as me~embora nao_recebo nao~mais o_emprego para_rua pensao perdi_meu quebr- recebo~bolsa salar- salario_$ sem_salario uber`,
    '4': `:emprego :mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:mandaram after-roadmap:meses after-roadmap:nao after-roadmap:posso after-roadmap:ter benef- beneficio beneficio_foi bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ desli- estou_sem famil- familia fui~embora ifood mandaram mandou_todo mandou~mundo me meses
meu meu_bpc meu~foi me~do minha minha_renda minha~do mundo_embora nao_tenho nao~ter o_patrao o~nao parado_sem patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sem_renda sem_trabalho tirar- tiraram todo~embora trabalho vou_ficar vou_ter`,
    '3': `#_meses #~, ,~entra :acaba :bolsa :em :estou :familia :fiquei :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:mandada after-roadmap:partir after-roadmap:receber after-roadmap:trampo after-roadmap:venceu after-roadmap:vou bpc bpc_$ causa_da
causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia entra_nada estou_parado e~seguro faz_# faz~meses ficar ficar_sem fui_mandada fui~, hoje_$ incomes:. incomes:desempregado incomes:faz incomes:meses incomes:nada janeiro_$ mandada mandada_embora mando- mandou meses_$ meses_, meses~nao meu_trampo meu~nao minha_conta mundo nao_entra o_servico o~acaba parad- parado partir perdi~trampo
por~da proxi- recebo rua_$ seguro sem_receber ter todo_mundo tramp- trampo trampo_$ venceu_e vou~sem`,
    '-3': `:agora :meu ^_mudou ^_qual aceitaram after-roadmap:aceitaram after-roadmap:eh after-roadmap:em after-roadmap:mudou after-roadmap:no after-roadmap:prazo after-roadmap:qual after-roadmap:quanto after-roadmap:que after-roadmap:quero after-roadmap:tem bolsa~e familia_e mais_$ me~no mudou mudou_meu mudou~salario o_prazo prazo qual`,
    '-4': `?income-source aceit- meu_salario`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '15': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `menor_$ nao~# sou`,
    '10': `consent:tenho`,
    '9': `compl- tenho_#`,
    '8': `:anos ^_sou`,
    '7': `:tenho ^_faco consent:ainda consent:faco consent:idade faco_# idade quinze quinze_$ tenho tenho~anos`,
    '6': `#_anos ^_ainda anos anos_$ consent:falta consent:menor consent:minha menor quinz-`,
    '5': `#~? ^_falta consent:ano consent:para faco~em idade_eh`,
    '4': `#_em :estou ainda ainda_nao ano anos~estou consent:em consent:mas consent:so consent:vem de_idade de_menor e_estou eu~# e~devendo faco falta idade_$ minha~eh nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~#`,
    '3': `#~dezembro #~posso #~que :devendo ^_minha anos_e anos_posso anos~usar ano~# consent:NAME consent:de consent:eu consent:fazer consent:fiz consent:mae consent:nao consent:um de~mas dois_meses dois~para estou_devendo fazer_# fiz fiz_# mae maior_de maior~idade minha_mae para_# para_eu para~fazer posso_usar que_vem sou_maior sou_menor tenho~e um_ano um~para vem_$`,
    '-3': `^_ja aceit- aceito consent:aceito consent:perguntar consent:sim ja~# pergu- perguntar perguntar_$ pode_perguntar sou~maior`,
    '-4': `,~# consent:filha filha filha_$ opcao`,
    '-6': `consent:ja`,
    '-7': `nao_,`,
    '-9': `,_tenho sou~nao`,
    '-10': `consent:,`,
  },
  'miss-month': {
    '15': `after-roadmap:nao`,
    '14': `esse_mes`,
    '11': `after-roadmap:esse after-roadmap:mes`,
    '10': `esse nao_consegui`,
    '9': `mes_nao`,
    '8': `^_esse after-roadmap:plano nao_paguei nao~o o_plano paguei_$`,
    '7': `after-roadmap:consegui after-roadmap:tive conse- consegui mes nao_deu plano plano_$`,
    '6': `:mes :nao ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apert- apertou como_pagar consegui~o deu_para deu~pagar esse~eu e~paguei furei nao~como nao~pagar nao~para o_dinheiro pagar_$ pagar_a pagar~NAME para_pagar tive`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apertou~nao atrasei deu dinhe- dinheiro do_plano e_nao mes_eu nao_sobrou nao~dar pagar usei usei_o`,
    '4': `:foi NAME_. ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu after-roadmap:sobrou after-roadmap:vou aqui_nao carne_$ consegui~# cumpr- da_$ desse~nao do_carne estou_sem gaste- gastei mes~foi mes~nao nada_esse nada~mes nao_foi nao_vai nao~os os_# os~do pagar_as paguei_nada para~as parcela_desse
parcela~mes saiu sem_dinheiro vai_dar`,
    '3': `#_do :. :nada :pagar :paguei ^_fiquei ^_gastei ^_nao a_de after-roadmap:combinado after-roadmap:como after-roadmap:conseguir after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:novembro after-roadmap:o after-roadmap:passou after-roadmap:sem after-roadmap:vem aqui as_contas a~. a~desse
a~novembro carne combi- combinado combinado_$ consegui_pagar conseguir~nada consigo~a dar de_novembro devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao esse~passou eu~vou fique- fiquei fiquei~e foi mes_$ mes_apertou mes_passou mes_que mes~vem nao novem- novembro novembro_$ o~do pagar_nada pagar_o pagar~contas pagar~de pague- paguei paguei~esse plano_esse
plano~mes pular remed- remedio sobro- sobrou ter_que vem_eu vou_ficar vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por colch- colchao da_para enten- entendi entendi_o entendi~plano esse~? e~mes mes_? mes_pago mes~so n0 nao_tenho pagar_esse pagar~mes paguei_so paguei~o para_quem quem_$ so_o todo_mes`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:tenho after-roadmap:todo conseguir~isso esse_plano isso_tudo isso~por nao_entendi pagar_isso pagar~tudo quem tudo_por`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '28': `?debt-creditor`,
    '19': `?income-low-month ?instalments-left`,
    '18': `^_tudo debt-creditor:NAME`,
    '17': `?debt-kind ^_$ confirm-amount:mil`,
    '16': `debt-amount:#`,
    '15': `ai_ai n0 which-creditor:NAME`,
    '14': `?after-deficit ?debt-amount ^_eita ^_kkk ^_todas eita eita_$ incomes:# kkk kkk_$`,
    '13': `FIGURE ^_ai flexibles:# nenhuma_em pensar_$`,
    '12': `?overdue ^_as ^_nossa as_vezes calor_$ fixo menos nossa overdue:NAME overdue:desde pensar que_calor sei_$ subiu`,
    '11': `#_em ?incomes ?rates ^_achei ^_fixo ^_ontem ^_pois alta atras- como_voce confirm-amount:, debt-kind:eh desde domin- domingo esse_governo essentials:# fe_$ instalments-left:# overdue:todas para_# pois pois_eh rates:juros tenho_fe worry:tudo`,
    '10': `# #_NAME ._. ?debts NAME_# ^_aff ^_hoje ^_misericordia ^_ouvi ^_sei aceitarem aff after-roadmap:# after-roadmap:aceitarem after-roadmap:amanha boa_semana calma_ai caro_$ cet conto conto_$ debt-kind:carne debt-kind:emprestimo dific- dificil do~do eu~paguei falei_isso fe instalments-left:a isso_? ja~isso maria miser- misericordia misericordia_$ more-debts:, nao_da nao~negociar natal offers:estou
ouvi ouvi_falar overdue:a quinh- thirteenth:sou`,
    '9': `#_da ,_# .~. :👍 EXPENSE NAME~NAME ^^ ^_calma ^_desde ^_hum ^_sao ^_um after-roadmap:achei after-roadmap:cet after-roadmap:fala after-roadmap:la after-roadmap:sei bom_domingo calma cobra complicado complicado_$ consent:sim debt-kind:da deixa_eu depen- depende depois_passo depois~la deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais e~voce gover- governo hum hum_$ instalments-left:so
ja_volto mais_ou maria_$ mil n1 nao~so natal_$ no_banco nossa_senhora ou_menos outra_divida overdue:so o~some passo_la pensa- quanto_eu rates:# rates:cobra semana_$ sobra_nada subiu_$ vida_$ volto volto_$ vou`,
    '8': `#_$ #~mais #~vista ,_acabou ,~tem ,~tudo :criou ? ?essentials KIND ^_cartao ^_consegui ^_depende ^_do ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_meu ^_mil ^_pera ^_vixe ^_vou a_$ a_vida after-deficit:o after-roadmap:decimo after-roadmap:melhor after-roadmap:terceiro amanh- amanha aqui_$ atrasei_o calor carro_$ casar casar_$ cinqu- consegui_um criou de_vez debts:# debts:devo depois~conto
deus_eh devem devem_dinheiro de~divida de~em dirig- dirigindo dirigindo_$ divida_$ em_quando emprego_$ espera essa_pergunta esse_plano esta_dificil esta_puxado estou_dirigindo estou_ferrada estou_lendo estou~aqui falar_$ feliz feliz_natal ferra- ferrada ferrada_$ incomes:minimo incomes:salario instalments-left:ainda instalments-left:falta instalments-left:metade ja_respondi ja~essa lendo
lendo_aqui mais~menos matar me_devem menos_$ mes_$ me~dinheiro n2 nao_, nao~acabou novec- onibu- onibus overdue:atrasado overdue:de overdue:meses overdue:nenhuma parar_de parar~pagar pera perai pode_isso pode~? preciso_pensar puxad- puxado puxado_$ qual~primeiro que~? respondi_essa respondi~pergunta sexta_$ te_conto tem_como thirteenth:, thirteenth:ai thirteenth:estou todo_mes tudo_caro uns vence
vez vez_em vezes vezes_$ vez~quando vixe vixe_maria vou_casar which-creditor:a`,
    '7': `#_! #_do #~# #~NAME , ,_pago ,_so :# :agora :kkk :primeiro :sobra ?_? NAME NAME~esta ^_NAME ^_arrumei ^_carne ^_comecei ^_depois ^_devo ^_fatura ^_metade ^_talvez ^_uma a_bateria a_menor acabou~bateria aceitaram_meu aceitaram~cartao achei after-roadmap:13o after-roadmap:aceitaram after-roadmap:chama after-roadmap:mim after-roadmap:mudou after-roadmap:parar after-roadmap:pediram
after-roadmap:receber after-roadmap:recebi after-roadmap:todo after-roadmap:venda ajuda~organizar arrumei arrumei_emprego atraso atraso_$ banco bateria bateria_$ burro cada_dia cada~pior chega~divida comecei confirm-amount:dois confirm-amount:os confirm-delete:pera consegui~trabalho da_venda de_pagar debt-creditor:do debt-kind:cartao debt-kind:fatura debt-kind:mesmo debts:sao debts:sei
debts:serasa depende_$ dia_pior dias_$ dois doze duzia eh_NAME eh_a eh~para essentials:esta esta_atrasado estou_lascado eu_ja fecho_$ fia_$ fixa ganho ganho~demais income-low-month:# income-low-month:mes income-low-month:zero incomes:a incomes:fixa instalments-left:duzia instalments-left:quinta ja ja~metade ja~respondo lasca- lascado lascado_$ mais_# mais~a menos~mes mes metade_$ mil_$ mim mim_?
more-debts:NAME more-debts:isso more-debts:nao more-debts:tambem moto_$ nao_ajuda nao~pago o_salario overdue:ano overdue:dias overdue:fia o~# paga_primeiro pela_NAME pensando_$ pior_$ pouco primeiro_$ rates:% renda_fixa salar- salario sem_juros setem- setembro sexta sobra some_$ talvez_$ tambe- tambem telev- televisao tenho~divida tenho~fixa todas_$ tudo_subiu um_trabalho venda vou_perguntar`,
    '6': `#_# #_hoje #_na #_no $ + ,_cai ,_sou ,~NAME 13o :ainda :mandei :minhas :nada :quem :sei NAME_e NAME_nao NAME~, ^_aceitaram ^_bati ^_caiu ^_cinco ^_estou ^_gasto ^_ja ^_que ^_semana ^_serasa a a_luz a_trabalhar acabou_a achei_pesado after-roadmap:chega after-roadmap:cobranca after-roadmap:comecei after-roadmap:estava after-roadmap:governo after-roadmap:isso after-roadmap:ja after-roadmap:menor
after-roadmap:organizar after-roadmap:quero after-roadmap:recomecar after-roadmap:vence agiot- agiota agora~o anive- aniversario atrasado a~eh a~vence banco_$ banho banho_$ bati bati_o bati~carro bom_que bom~existe cacho- cachorro carne- caro carta- cartao chovendo chovendo_aqui cobra_nada cobranca cobra~nao com_atraso comecei_a comecei~trabalhar como_deixar como~mais compl- consignado_$ consigo_$
corrido corrido_$ creio_meus creio~filhos da~pagar debt-amount:cinco debt-amount:dia debt-amount:e debt-creditor:da debt-creditor:dona debt-creditor:loja debt-kind:conta debt-kind:crediario debt-kind:de debt-kind:do debt-kind:foi debts:$ debts:banco debts:na decim- decimo decimo_terceiro deixar_mais deixar~leve dia dia_dificil diarista_$ do_banco do_mes e_nome eh_? eh~vida esper- essas_contas
esse~so esta_chovendo esta_corrido estou_no estou~banho estou~onibus eu_consigo eu~# existe_isso e~sujo fgts fia filhos_sozinha flexibles:o flexibles:spotify ganho_pouco governo_$ hoje_esta hoje~corrido igual income-low-month:tem income-source:meu incomes:sei instalments-left:anos instalments-left:e instalments-left:na instalments-left:ultima instalments-left:uma ja_falei juros_$ la leve leve_$
mae_mora mae~comigo maio_$ mais_leve mandar_os mandar~papeis marco marisa_nao merca- mercado mes_so mes~sobrou meus~sozinha meu~esta meu~foi mil_e minha~me minha~mora minimo_$ mora_comigo mudou muito_para muito~mim na na_televisao nada_nao nao_eh nao_so nao_sobra nao~juros nao~o nao~sou negoc- negociar negociar_agora netfl- netflix no_banho no_onibus no~agora o_NAME oferta~por offers:#
offers:pensar oitoc- oitocentos onibus_agora organizar_$ overdue:as overdue:faz overdue:mes overdue:ontem overdue:parcelas o~por pagar_tanto pagar~a pago_tudo pago~certinho paguei_com paguei~atraso para~tanto parcelas passa_de pediram_# perguntar pesado pesado_$ pior por_# posso~menos pouco_demais quatr- que_existe que_nem quem~isso quero_negociar quero_parar quero_recomecar quero_sair quero~das
quero~pagar que~dificil que~me quint- quinta quise- quiseram_negociar quitar rates:estou rates:nada rates:sem respondi sair_das sair~dividas saiu seman- semana senhora_$ sete setembro_$ sim_pode so_mais so_sobrou sou_mei spoti- spotify talve- talvez tambem_esta te_respondo televisao_$ tem_o tem~NAME tem~deixar tenho_outra thirteenth:em thirteenth:maio thirteenth:pensar todo traba- treze- uns_#
veio veio_tudo vi_na vi~televisao voce~para vou_mandar vou~os worry:isso`,
    '5': `#_dias #_e #_k #_meses #_por #~dia #~eu #~que ,_ainda ,_o ,_vou ,~# ,~isso 13o_$ :casa :contas :dia :errado :mexer :netflix :nisso :renegociar :salario :viu ?_e ?_o ?thirteenth ?~de ?~que NAME_$ NAME_esta NAME~setembro NAME~tem ^_a ^_amanha ^_aquela ^_boa ^_cobranca ^_crediario ^_essas ^_esse ^_fala ^_financiamento ^_lembrei ^_loas ^_loja ^_meia ^_moto ^_na ^_novecentao ^_oitentinha ^_os
^_quinhentao ^_uns ^_vi ^_👍 a_netflix achan- achando achando_salgado achei_caro after-deficit:de after-deficit:divida after-roadmap:ajuda after-roadmap:arrumei after-roadmap:carro after-roadmap:cartao after-roadmap:deles after-roadmap:divida after-roadmap:economizo after-roadmap:esqueci after-roadmap:falar after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:logo
after-roadmap:matar after-roadmap:menos after-roadmap:mudar after-roadmap:no after-roadmap:outra after-roadmap:paguei after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:sexta after-roadmap:subiu after-roadmap:vez after-roadmap:vida ah ai_que ai_vou ai~ver ajuda_a amanha_$ aniversario_$ ano_$ aquela_la aqui as autonoma avisar_que a~nao a~parcela a~primeiro a~toda banco_estava
banco~cheio bater- botar~# cachorro_esta cachorro~doente caiu_a caiu~internet casa_? cento_e chama- chamando chamando_de chamando~burro cheio cheio_$ cinco cinquenta cobra_juros com_esse com_meu com_nada comecar~NAME com~banco com~nao com~plano concordo_com concordo~esse confirm-amount:eh consent:cobra consent:e consent:pode consent:quem consent:ser consi- conta_, conta~nao corri- credi- crediario
crediario_$ da da_empresa da~# de_burro de_consignado de_divida de_ferias de_onde de_vergonha debt-amount:esta debt-amount:mil debt-amount:novecentao debt-amount:oitentinha debt-amount:quase debt-kind:financiamento debt-kind:loja debt-kind:moto debts:a debts:kkk debts:matar debts:meu debts:tenho debts:vergonha deixa~pegar deixa~pensar deles_$ depende_do depois_te de~vem dia~consigo dinhe- dinheiro
disseram~vao divida_? do_fgts doente_$ do~# duzen- duzentos duzia_$ e e_NAME e_meio e_o economizo eh_itau eh_mil eh_muito eh~% eh~aniversario eh~eh eles_disseram eles~que em_dezembro em_marco emprego entendi_mais entendi~ou errado_$ errei_o espera_ai espera~vou esqueci_de essa_conta essentials:bom essentials:deus essentials:eh essentials:transporte esta_me estao~, estava_cheio esta~aqui
esta~chamando esta~em estou estou_achando estou~salgado eu_pensar eu~, eu~mais existe fechei_o feria- ferias ferias_$ fiado filha_nasceu financiamento fizer- fizeram flexibles:por foi foi_$ foi_embora fraco ganho_# ganho_o ganho~minimo gasto~nada genro governo_nao governo~ajuda hoje~meu income-low-month:fraco income-low-month:metade income-low-month:muito income-low-month:nunca
income-low-month:que income-source:do income-source:e income-source:vem incomes:mil incomes:recebo incomes:um indicou indicou_voce infelizmente_$ instalments-left:eh instalments-left:faltam instalments-left:mais instalments-left:meia intei- inteiro irma_me irma~indicou isso~gracas itau itau_eh itau~NAME juros_, k lembrei~outra leva leva_para loas logo_a maio mais_uma mandei_errado mandei~para
marco_$ marido_foi marido~embora maris- marisa me_chamando me_indicou meia_duzia menor_primeiro meses_$ metade_do meu meu_13o meu_aniversario meu_cachorro meu_genro mexer_nisso me~no me~voce minha_casa minha~? minha~nasceu minut- minuto minuto_$ more-debts:# more-debts:acabou more-debts:para mudou_meu mudou~salario muito_$ n3 nada~so nao_cobra nao_concordo nao_pago nao_paguei nao_quero nao~?
nao~itau nao~parar nao~renda nasce- nasceu nasceu_$ negociar~o no nossa_que nossa~susto nove novecentao novecentao_$ o_carro o_mercado o_mes ofereceram_# offers:ai offers:para offers:sera offers:vou oiten- oitentinha oitentinha_$ oitocentos_$ organ- organizar os_papeis overdue:minha overdue:resto overdue:semana overdue:uns o~atrasou o~eh o~estava o~no o~saiu pagar_menos paguei_# paguei~do papei-
papeis papeis_$ para_avisar para_divida para_mim parce- parcelas_$ parcelas~emprestimo passa~# pegar~fatura pix~# plano plano_$ porqu- porque porta- por~comecar pouqu- pouquinho quanto~leva quase quatrocentos que_estou que_susto que_vao quero_receber quero~minha quero~nada que~que que~sou quinhentao quinhentao_$ quinta_$ quis_me rates:. rates:ao rates:eh rates:te reais recebi~13o respondo_$
salgado_$ sao se_eh sei~nisso ser_$ sera sera_que se~so sim_e so so_para sobrou_pouco sou sou_autonoma so~avisar so~pouco spotify_$ susto susto_$ tche tche_$ tem_mes tempo_leva tempo~para tenho_decimo tenho_renda tenho_sim thirteenth:autonoma thirteenth:da thirteenth:e thirteenth:inteiro thirteenth:mei tirar_$ toda todas todas_atrasadas tomar~casa trabalho_$ transporte trezentos trint- trinta
tudo_$ um um_minuto um_salario uma_, uma_divida vai_me vai_para vai~divida valor_do vao~ligar vem_$ vendi ver_com ver~meu vida vinte voce~? voce~saber vou_vender vou_ver vou~banco vou~essa worry:as worry:cobranca worry:nome 👍 👍_$`,
    '4': `#_+ #_/ #_agora #_avista #_boletos #_com #_de #_mil #_nao #_parcelas #_que #_x #~da #~fgts #~mesmo $_# ,~e ,~mei ,~nao ,~quase ,~um ,~vejo / /_# 13o~# :_# :atraso :como :cpf :dividas :essas :esta :faco :fgts :gostaria :hoje :nao :negociar :no :pago :parcela :pena :podem :qual :sexta :toda :vou ?offers INCOME NAME_ate NAME_esse NAME_nem NAME_so NAME_tambem NAME~# NAME~? NAME~em NAME~que NAME~x ^_?
^_agiota ^_atrasei ^_cada ^_celular ^_cpf ^_creio ^_dei ^_deixa ^_desculpa ^_deus ^_dia ^_dois ^_dona ^_falei ^_faltam ^_ganhei ^_lojas ^_meio ^_mercearia ^_minha ^_moveis ^_mudou ^_o ^_oitocentos ^_podem ^_pretendo ^_queria ^_recebi ^_sera ^_sete ^_tenho ^_trabalhei ^_ue ^_vendi a_do a_fila a_marisa a_vista acaba~marco acade- academia acho~tem adici- adicionar adicionar_uma adicionar~divida
after-deficit:? after-deficit:achei after-deficit:esse after-deficit:mes after-deficit:pagar after-deficit:para after-deficit:vou after-roadmap:. after-roadmap:aluguel after-roadmap:aquela after-roadmap:atraso after-roadmap:casa after-roadmap:comprovante after-roadmap:deixar after-roadmap:desisti after-roadmap:emprego after-roadmap:era after-roadmap:fazendo after-roadmap:ganhar after-roadmap:ha
after-roadmap:limite after-roadmap:me after-roadmap:nao after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:quer after-roadmap:querem after-roadmap:quis after-roadmap:recebo after-roadmap:sera after-roadmap:so after-roadmap:tanto after-roadmap:te after-roadmap:trabalho after-roadmap:valor after-roadmap:vendi after-roadmap:vista ai ai_$ ainda~# aluguel_mudou amanha_eu
antes~natal ao ao_mes apareceu_# apareceu~% apertado apertado_esse apertado~plano aquel- aquela aqui_nao ate_dia ate_setembro atrasada atrasadas_, atrasar avist- avista a~NAME a~esse a~estava bairr- bairro banco_foi banco_ja banco_segunda banco~educada barao boletos bolsa~e botar bravo bravo_$ burro_$ buscar cada chequ- chora- chorando chorando_$ cinco_$ cinquenta_$ claro_, cobra_$ com_#
comecar_pela comigo_$ comprovante com~esposa com~marido concordo conseguir~isso consent:antes consent:graca consent:mas consent:quanto consignado conversar~minha cortaram~bolsa cpf cpf_eh creio da_conta da_loja dar_certo da~. da~a da~foi de de_luz de_mil de_uma debt-amount:mas debt-amount:meio debt-amount:tudo debt-creditor:o debt-creditor:ze debt-kind:limite debts:? debts:ate debts:barao
debts:coisa debts:cpf debts:estou debts:minha debts:um debts:vai decimo_nao dei_# deles depende~mes desconto_, desconto_? descu- desculpa desde_agosto deus_quiser deus~vai devendo~para devo devo_o de~, de~da de~juros de~que de~veio diari- diarista dinheiro_$ dinheiro_todo dizim- dizimo do do_bairro do_emprestimo do_natal do_salario do_ze dona do~de do~eu e_# e_cinquenta econo- educada_$ egua eh_$
eh_bravo eh_da eh~dinheiro eh~juros eles_nao em em_dia empre- entra- entrada escrito_$ especial espera_um espera~pouquinho esqueci~uma esse_dinheiro essentials:a essentials:estou essentials:mil essentials:no essentials:oitocentos essentials:ouvi essentials:um essentials:vou esse~todo esta esta_chorando esta_doente esta_um estao_atrasadas estav- estava estava_grande esta~apertado estou_na
eu_economizo faco~de falei_o falei_que falei~salario falta_metade faltam familia_e fazen- fazendo feche- fechei fechei~acordo fez_um fez~acordo fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando flexibles:a flexibles:academia flexibles:basico flexibles:com flexibles:dizimo flexibles:e flexibles:gasto flexibles:nada flexibles:reais flexibles:uns foi_educada
ganhe- ganhei gerente_saiu gerente~de grand- grande grande_$ income-low-month:, income-low-month:. income-low-month:a income-low-month:as income-low-month:do income-low-month:nada income-low-month:nao income-low-month:servico income-low-month:varia incomes:demais incomes:depende incomes:deus incomes:familia incomes:ganho incomes:mais indic- inss~# instalments-left:acaba instalments-left:doze
instalments-left:duas instalments-left:marco instalments-left:sete inter- irma isso_tudo ja_era ja_te jogar julho justica_veio k_$ lembrar limite_da limite~conta logo loja_$ lojas loter- loterica loterica_$ luz mae mais~ano mais~cobranca mande- mandei mandei_# marido_primeiro me_ligar me_matar me_ofereceram mei mei_$ meia meio melhor menor menos_por merce- mercearia mes_? mes_fraco mes_no meses
mesmo_gracas mesmo~a metade~que meu_bolsa meu_cartao meu_patrao meu_primo meu~familia meu~primeiro me~sem minha minha_filha minha_irma minha_mae minha_vizinha minha~fez moca~banco mora more-debts:devendo more-debts:estou more-debts:lembro more-debts:marisa more-debts:mesmo movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou_$ muito muito_apertado muito_dinheiro muito~esse na_loterica
nao_quiseram nao_tem nao~me nao~mexer nao~muito nao~passar nao~porque nenhuma_esse nenhuma~mes no_rh no_vermelho nome_sujo norde- nordeste novecentos no~# no~ja no~segunda o_13o o_dinheiro o_oficial offers:, offers:aceito offers:avista offers:dia offers:meu offers:ofereceu oi_, oito outub- outubro overdue:agosto overdue:contas overdue:infelizmente overdue:meu overdue:outubro overdue:passada
overdue:um o~da o~de o~errado o~mudou pagar_# pagar_isso pagar~esse pagar~tudo pago_NAME pago~cartao paguei~NAME paguei~hoje para_limpar para_responder parar parcela~# passada_$ passo patra- patrao patrao_eh patrao~bravo pegan- pegando pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pesad- pessoal pg pix_de pode_sim pode~, por_mim posso_atrasar pouquinho_$ prete- pretendo
pretendo_quitar pretendo~antes primo primo_tambem primo~esta proto- protocolo quanto_da quanto_voce quanto~cobra quanto~economizo que_bom que_ia quem_dera quero_adicionar quero~de quero~uma quer~de quinhentos quinz- quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:, rates:ano rates:banco rates:cento receb- recebi recebi_a recebo_toda recebo~sexta responder~? rh rh_$ saiu_de
saiu~ferias salario_$ salario_errado salario_nao salario~da salga- salgado sao_# se_deus sei_mexer ser_# seras- serasa serasa_$ setec- setecentos sim sim_, sim_desde sim~agosto so_# so_a sobro- sobrou sou_diarista sou~# so~NAME so~duas so~ultima so~uma subiu_de subiu~novo sujo sujo_$ tambem~devendo tanto taxa_de te tem_servico tem~que tenho_esse tenho~na tenho~nada te~, thirteenth:diarista
thirteenth:dinheiro thirteenth:mes thirteenth:minha thirteenth:parcela thirteenth:porque thirteenth:senhora thirteenth:sim thirteenth:uns thirteenth:veio tia tirar tirar_meu tirar~nome toda_para toda_sexta toda~isso tomar tomar_minha trabalhei trabalhei_a trabalhei~vida tres trezentos_e tudo_certinho tudo_por ue ue_, ue~ja um_acordo um_ano um_pouquinho vai vai~certo vao_me varia_muito ver_na
ver~loterica vida_toda vida~para vista viu_$ vizinha vizinha_fez vizinha~um voce_cobra vou_conversar vou_mudar vou_passar vou~com vou~de vou~no vou~para worry:buscar worry:e worry:ja worry:sujo x ze`,
    '3': `#_% #_, #_. #_a #_ate #_conto #_esse #_liquido #_ne #~alto #~casa #~conta #~entrada #~ja #~mas #~mes #~o #~quitar #~semana #~tenho $~. % %~NAME ) +_# ,_NAME ,_estou ,_minha ,_quem ,_trabalho ,~, ,~devo ,~pagar ,~vem - . ._$ :+ :acabei :agosto :aqui :banco :consignado :em :para :parei :por :recebo :rescisao :so :tenho :tudo :uns ?~eh NAME_eh NAME_faz NAME_mandou NAME_sem NAME_sim NAME~agosto
NAME~cobra NAME~e NAME~pagar ^_acaba ^_acho ^_aposentei ^_aumentei ^_bom ^_cara ^_cheque ^_cobra ^_cortei ^_daquele ^_desisti ^_doze ^_egua ^_entendi ^_errei ^_esta ^_farmacia ^_foi ^_juros ^_paguei ^_parei ^_passei ^_perai ^_posso ^_quem ^_saquei ^_sim ^_tres a_academia a_campainha a_menina a_oferta acaba~? acabo- acabou academia~, aceit- achei_que adianta adiantei after-deficit:da
after-deficit:dinheiro after-deficit:mim after-deficit:outra after-deficit:plano after-deficit:por after-deficit:posso after-deficit:tem after-deficit:tenho after-deficit:um after-roadmap:agora after-roadmap:atender after-roadmap:atrasar after-roadmap:boa after-roadmap:botar after-roadmap:contou after-roadmap:contraproposta after-roadmap:cortar after-roadmap:dar after-roadmap:eles
after-roadmap:entrada after-roadmap:eu after-roadmap:falei after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:mais after-roadmap:mando after-roadmap:mandou after-roadmap:mas after-roadmap:mil after-roadmap:nasceu after-roadmap:novo after-roadmap:ontem after-roadmap:pela after-roadmap:pergunta after-roadmap:por after-roadmap:prefiro after-roadmap:quitar after-roadmap:respondi
after-roadmap:saiu after-roadmap:se after-roadmap:sobrou after-roadmap:tambem after-roadmap:tenho after-roadmap:trabalhar after-roadmap:trezentos after-roadmap:vermelho after-roadmap:vezes agora~# agosto_do agosto~ano ainda_vem ajuda_em ajuda~nada alugu- aluguel ameacando amigo- amigos amigos_$ ano antes_do antes_quero ao_ano arrum- atender atender_$ atrasou aumen- aumentei auton- avisar
avisar~mudei avisar~vou a~dai a~novembro a~ofereceu a~que a~subiu bairro_$ banco_laranja banco~outra boa boa~, burro_de burro~carga busca- caiu caiu~# calca- campa- campainha campainha_$ cancelei carga carga_$ carne carne_$ carro cartao_$ cartao_? cartao_NAME cartao_do celular_$ cem cem_$ cento cento_ao chama chega_de cheque cheque_especial chove- cobranca_me cobranca~ligando com_as com_minha
com_o comig- comigo como~o com~amigos confirm-amount:# confirm-amount:NAME confirm-amount:cinco confirm-amount:mesmo confirm-amount:reais confirm-change:# conse- consent:dados consent:meus consent:por consent:saber consent:se consent:seguro consigo~de consigo~tudo contas conta~luz conto- contou contraproposta contraproposta_de contraproposta~# cortaram_meu da_# da_cobranca da_gasolina da_moto
daque- daquele daquele_banco daquele~laranja dar da~diminuir da~mim da~subiu de_carga de_justica de_novembro debt-amount:a debt-amount:acho debt-amount:coisa debt-amount:de debt-amount:lembro debt-creditor:banco debt-creditor:daquele debt-creditor:de debt-creditor:eh debt-creditor:laranja debt-creditor:moveis debt-creditor:na debt-kind:carro debt-kind:casa debt-kind:cheque debt-kind:consignado
debt-kind:descontado debt-kind:em debt-kind:especial debt-kind:pessoal debts:boa debts:cada debts:cara debts:conta debts:conto debts:de debts:deus debts:e debts:egua debts:eh debts:essa debts:esse debts:esta debts:joao debts:maria debts:marido debts:no debts:ouvi debts:vou debts:zero dei~para demais_$ descontado desconto~# desde_maio desde_que desde_setembro desisti dessas_$ deus deve devo_# dez
dezembro_e dia_# dia_que dia~nem diminuir diminuir_o diminuir~valor dinheiro_emprestado direito disse_outra disse~coisa disse~se divid- dividas_$ do_contrato doent- doente dois_anos dois_mil dormi- dormir doze_$ do~, do~. duas_mesmo e_vinte educa- educada eh eh_# eh_ate eh_consignado eh~casa eh~de eh~dia eh~eu em_atraso em_maio em_nada embora_do embora~bairro emprestimo emprestimo_pessoal em~do
em~e entro- entrou era errad- errado errei errei~valor escri- escrito espec- especial_$ espos- esposa esposa_$ essas_duas essas~mesmo essentials:, essentials:NAME essentials:ajuda essentials:alto essentials:cada essentials:caro essentials:de essentials:dia essentials:do essentials:em essentials:gasto essentials:irma essentials:ja essentials:metade essentials:meu essentials:patrao
essentials:perguntar essentials:que essentials:remedio essentials:respondo essentials:subiu essentials:tenho essentials:uns essentials:vai esse~nao esta_assim esta_devendo esta_muito esta_paga estao_ameacando este estou_pensando eu_devo eu_ganho eu_pegar eu_topo eu~com exist- extra e~? e~e e~na falei falei~ia falta- falta_# famil- farma- farmacia farmacia_popular fatur- fatura fatura_$ faz_mais
faz~# faz~de fechei_acordo fechei~com fechei~eles fecho fev fez filha_passou filha~na fim_do fim~mes finan- financeira_$ financiamento_da financiamento_do financiamento~carro fiz fiz_um flexibles:de flexibles:dia flexibles:do flexibles:ja flexibles:na foi~pelo ganha- ganhar ganhar_menos ganhei_# gasol- gasolina gasolina_subiu gasto gasto_com golpe_? hoje hoje_eh ia ia_pensar igrej- igreja
igual_burro igual~de income-low-month:eh income-low-month:igual income-low-month:minha income-low-month:ruim income-source:de incomes:aposentei incomes:bolsa incomes:cada incomes:com incomes:dia incomes:do incomes:dois incomes:e incomes:esse incomes:esta incomes:ja incomes:liquido incomes:meio incomes:na incomes:pensionista incomes:toda incomes:vezes incomes:vixe inqui- inquilino
instalments-left:, instalments-left:de instalments-left:essa instalments-left:estou instalments-left:paguei instalments-left:parcela instalments-left:tres instalments-left:umas inteiro_no isso_mesmo isso_todo isso~de isso~mes ja_acertei ja_esta ja_recebi janei- janeiro ja~paga julho_$ juros la_$ laran- laranja laranja_$ lembrei lembrei_de ligacao ligar_$ limit- limite loja luz_que luz_subiu
luz~muito m m_$ mae_tambem mae~esta mais mais_? mais_de mais_receber mais~em marid- marido marido~ajuda mas mas_nao mas~# mas~quero matar_$ me_atender meio_milhao menina_do menina~banco menos_a mercado_fechou mercado~e mes_que mes_ruim meses_ja meses_que mesma mes~NAME mes~faco meu_marido meus_filhos meus~aqui meu~. meu~eh meu~que mexer me~a mil_mesmo mil_no milha- milhao milhao_$ mim_$
minha_esposa minhas_dividas minha~# minha~passou minha~tambem minim- minimo moca_, moca_do monte more-debts:acho more-debts:favor more-debts:mais more-debts:o more-debts:que more-debts:so morta moto mudar~valor mudei~numero muito~por mundo~do n4 na_NAME na_faculdade na_verdade nada_no nada~fim nao_# nao_passa nao~a nao~decimo nao~direito nao~em nao~mas nao~trabalho na~# na~e negociar_minhas
negociar~dividas nem_a nisso nisso_$ no_dia no_fim no_serasa nome_foi nome_no nome~serasa novecentos_e novem- novembro noven- noventa no~hoje o_cartao o_gerente o_inquilino o_outro o_preco o_valor ofereceram ofereceu~a offers:? offers:ate offers:da offers:essa offers:eu offers:fica offers:me offers:ofereceram offers:pagar offers:preciso offers:que offers:x oficial_de oficial~justica outro
outubro_$ overdue:ai overdue:atrasadas overdue:consigo overdue:da overdue:dinheiro overdue:duas overdue:falei overdue:foi overdue:janeiro overdue:julho overdue:maio overdue:marido overdue:menos overdue:novembro overdue:o overdue:sem overdue:uma overdue:venceu overdue:vixe o~. o~fechou o~inteiro o~nao pagar pagar_primeiro pagar~isso pagar~para pago~# pago~NAME pague- paguei paguei_a paguei_nenhuma
paguei_o paguei~de paguei~e paguei~no para_cortar para_diminuir para_joao para~? para~que para~tudo parcela_de parei_de parei~pagar parte passou_na passou~faculdade pau pedir- pediram pelo_NAME pelo~. penhorar pensando pensi- pensionista perai_que perai~tocaram perdi~salario perna plano_nao plano~da plr popul- popular por por_alto por_mes por_meus por_quinzena por~ao por~mil posso_pagar pouco_$
preco_da preco~gasolina primeira_parcela quando_$ quatro que que_da que_dia que_mudei que_pago que_tocaram que_vale que_vou quebrar quem quem_eh quer quer_# quer_dizer quero_mais quero~receber que~, que~outro que~pensar que~viajar quinzena quiser racao rates:estava rates:m rates:mae rates:mes rates:nove rates:pensar rates:perguntar rates:subiu rates:taxa rates:um rates:virgula rates:vou reais_$
recebi~# recebi~primeira recebo~, recomecar registrado_$ resci- rescisao respo- resti- restituicao sabad- sabado saber_se sacar salario_inteiro salario_minimo salario~no saque- saquei segunda_parcela seis sem_parar sem~, senhora serasa_e sete_$ se~nao se~quiser sim_NAME sim~# sim~o so_vale sobra~no sou_pensionista sou~, so~basico subiu_muito tambem_? tambem~assim tanto_$ tarde_, tem_dia tem_uma
tem~meses tem~uma thirteenth:adiantei thirteenth:dezembro thirteenth:direito thirteenth:marido thirteenth:mil thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:trabalho tocar- tocaram tocaram_a tocaram~campainha topo trabalhar trabalhar_$ trabalho trabalho_igual trabalho~burro trans- trezentos_no trezentos~NAME trinta_$ tudo tudo_? tudo~todo tv tv~# ultima_$ um_monte um~de vai_dar
vai_quebrar vai~# vai~minha valor_por valor~aluguel valor~mes valor~salario varia vejo~? vende- vergo- vergonha vergonha_$ verme- vermelho vermelho_$ viaja- viajar viajar_$ vinte_e virgu- virgula vizin- voce~com vou_pagar vou_pensar vou_viajar vou~# worry:ameacando worry:dizer worry:doente worry:quando worry:que worry:ver worry:vez x_de x~# ze_$ ❌ ❌_$`,
    '-3': `" #_foi #~venceu %_. ,_ganho ,_por ,_sera ,_tudo ,_uai ,~? ,~caro ,~do ,~esta ,~segunda ,~tenho ,~uma ._so :" :% :: :ajuda :continuar :eh :faz :juros :mais :onde :parar :queria :quero :recusei :sobre :sou :usar :vai ?confirm-delete NAME~muito NAME~nao NAME~vou ^_acabei ^_aceitei ^_acordo ^_aham ^_ainda ^_cade ^_cai ^_cancelar ^_cansei ^_com ^_concordaram ^_consigo ^_deleta ^_descadastrar
^_desfazer ^_desisto ^_diarista ^_divida ^_e ^_estava ^_exporta ^_faco ^_falaram ^_fechei ^_finaliza ^_fiquei ^_fugiu ^_gostaria ^_gracas ^_infelizmente ^_liga ^_manda ^_massa ^_muito ^_negativo ^_ninguem ^_opa ^_outra ^_passa ^_pedi ^_primeiro ^_pronto ^_proxima ^_quando ^_reativa ^_recomeca ^_recusei ^_redige ^_segue ^_socorro ^_soma ^_sou ^_tchau ^_tem ^_tinha ^_usei ^_vai ^_vale ^_valeu
^_vendo ^_voltei ^_zerar a_de a_financeira a_lista a_loja a_pensao a_pergunta a_responder a_segunda abert- aberto abusivo acabe- acabei aceita_a aceitar_$ aceita~da aceito_? acord- acordo adiantado adiante adiante_$ after-crisis:estou after-crisis:so after-roadmap:abusivo after-roadmap:acaba after-roadmap:alto after-roadmap:ano after-roadmap:apaga after-roadmap:arrumar after-roadmap:aviso
after-roadmap:cinco after-roadmap:concordaram after-roadmap:deixa after-roadmap:e after-roadmap:entao after-roadmap:escreve after-roadmap:falaram after-roadmap:faz after-roadmap:fim after-roadmap:foi after-roadmap:fui after-roadmap:internet after-roadmap:jeito after-roadmap:lembrete after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:manda after-roadmap:massa
after-roadmap:minhas after-roadmap:nenhuma after-roadmap:os after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pedir after-roadmap:pensao after-roadmap:precisa after-roadmap:preciso after-roadmap:processar after-roadmap:quando after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:remedio after-roadmap:sai after-roadmap:seguro
after-roadmap:site after-roadmap:ter after-roadmap:topou after-roadmap:usei after-roadmap:vale after-roadmap:vamos after-roadmap:vao after-roadmap:voce after-roadmap:voltei agora~sei agrad- aguen- aguento aguento_mais aham ai_tambem ainda_nao ainda_vale ainda~no ajuda~responder algum- alguma alto_? aluguel_ai aluguel~tambem anos_, anos~estou anoto- anotou anterior apaga- apagar aplicativo_$ aqui_,
arroz arrumar as_dividas as_que ate_hoje ate_o ate_quando atrasadas_$ atrasando audio audio_$ a~da a~tem banco_vai barra- bate bloquear boa~. boleto_$ bpc braco branc- branco branco_$ cade caduca caducou_? cai~# cancela_$ cancelar_$ canse- cansei carta_do causa chama_o cinco_anos codig- codigo coloc- coloco com_uma combi- comeca comecar_$ como como_eu como_funciona como_que como~a como~com
compensa_? com~financeira concordaram confirm-change:eh confirm-change:nao confirm-creditor:NAME confirm-creditor:do confirm-creditor:eh confirm-delete:nao conforme_o consegui~a consent:estou consent:faco consent:fiz consent:idade consent:para consent:sou consent:vou consta_na consta~fatura conta_$ conta_o contas_$ conti- conversa corta- cortada cortada_amanha creio_que cresce_tanto da_lista
da_memoria da_uma dados_$ dando~% dao dao_# daqui_$ da~luz da~mae da~parcelar de_cinco de_cobranca de_desconto de_dezembro de_gasto de_qual debt-amount:agora debt-amount:isso debt-amount:maio debt-amount:sei debt-creditor:nao debt-kind:nao debt-kind:o debts:ajuda debts:bem debts:como debts:fala debts:mas debts:mesmo debts:metade debts:qual debts:sair debts:tira debts:voce deixa_em deixa~aberto
deixa~la delas delas_$ delet- deleta demora denun- depois~# depois~NAME deram descadastrar descadastrar_$ desconsidera_a desconsidera~ultima desconto desconto_na desfazer desfazer_isso desisto desse_mes deus_te deus~pague de~% de~nada dispe- divida_de divida~$ diz_que dizer_$ do_acordo do_cartao do_plano doente_e dona~casa dos dos_# dos~mil do~com do~por do~que duas_parcelas duas_vezes e_as e_casa
e_pagar e_te eh_essa eh_outra eh_para eh_trabalho eh_um eh_uma eh_vantajoso eh_verdade eh_zero eh~basico eh~do eh~marido eles_dao em_aberto em_duas em_junho em_que emprestimo_de emprestimo~pagar em~matar em~vezes encerrar entao entra~aluguel escreve_para esque- esquece essa_eu esse_do essentials:? essentials:fala essentials:pergunta essentials:qual essentials:quero esse~cartao esse~eu
esta_certinho esta_com esta_minha esta_na esta_tudo estao estava_# estava~mil esta~divida estev- esteve estou_por estou~fora eu_deixar eu_parar eu_quero eu_respondo eu_vejo eu~de eu~falo exato exato_$ exclu- explica expor- exporta fala_dificil fala_portugues falaram_que falta~NAME faz_um feira- feirao fica_no finaliza finaliza_$ fugiu fugiu_da fugiu~memoria fui funci- funciona gasta ha horas
horas_sao humano_$ ideia_$ imagino imagino_$ income-source:da income-source:filho income-source:governo incomes:casa incomes:clt incomes:faz incomes:gasto incomes:isso incomes:la incomes:propria incomes:sem incomes:so incomes:tudo incomes:zero instalments-left:isso instalments-left:lembro instalments-left:nem instalments-left:nenhuma isso_aqui isso_na isso_para isso~meu ja_caiu ja_paguei
ja_prescreveu ja_quitei ja~tudo jogo juros_eh juros~esse lazer_$ lembr- lembrete lembrete_$ lembretes lembretes_$ lembro_, liberar~emprestimo liga_para liga~mim link_$ liqui- loja_e mae_esta maio_agora maio~nao mais_nao mais_tarde mais_viver mais~nao mais~oferta mando_$ marido_$ massa mas~gastei me_bate me_transfere medo medo_de menor- mensagem_$ mes_acaba mes_ou mes~foi mes~por metade~#
meu_numero meu~me meu~por mil~maio minha_conta minha_pensao minha~e more-debts:eh more-debts:essas more-debts:outra more-debts:tudo nada_, nada_de nada_esse nada~mes nao_aguento nao_consta nao_foi nao_porque nao_posso nao_precisa nao_recebe nao_vem nao~dar nao~dizer nao~falar nao~quanto nao~uai negativo negativo_$ negociar_o negociar~a negocio nem nem_imagino no_procon o_braco o_carne o_contrato
o_do o_inss obrigada ofereceu~de offers:aceitar offers:aceitei offers:acordo offers:dao offers:eles offers:mais offers:mesmo offers:muito offers:nome offers:sei offers:so offers:teve offers:uma offers:venceu ok onde_$ opa opcao_$ orien- orientacao ou_da ou_por outra_pergunta ou~semana overdue:certo overdue:como overdue:eh overdue:estao overdue:estou overdue:nada overdue:no overdue:outra
overdue:pagando overdue:paguei overdue:sim o~ai o~faco o~mesmo o~vai pagan- pagando pagar~cartao pagar~minimo pagar~vista pago_qual pagou pago~primeiro paguei_metade paguei~acordo paguei~dos paguei~mil para_NAME para_de para_outra para_parcelar parad- parcelar parcelas~NAME parti- passa_essa passada_, passar_$ pedi pensao pensao_do pensao~meu peque- perdi~carne perdoou pergunta pj_$ por_causa
por_fora portu- portugues portugues_$ por~acaba por~de por~reais prescreveu prescreveu_? proce- processar procu- pronto_$ proposta_, propr- qual_? qual_a quanto_$ quanto_devo quanto_eh quanto_falta que_horas que_ja que_juros que_nao que_olhar quem_me quem~o queria~com quero_comecar quero_ver quero~do que~dia que~fatura que~ja que~menos que~primeiro que~sao quitado_$ rates:as rates:esqueci rates:eu
rates:nocao rates:o rates:para rates:pode rates:responder rates:rotativo rates:tem reativa recebe recebe_$ recebi_tudo recebo~bolsa reclamacao recomeca recusei_$ redig- redige reinicia_$ resol- resolve resum- rotativo_$ salario_mesmo sao_$ segue segur- seguro_$ sei_quanto sei_que sei~, sem_receber semana~, separ- ser ser~amanha se~parar sim_# sim~NAME socorro soma some_? some_daqui sou_do so~ai
so~salario tem_um tempo_$ tenho~aqui ter_que terminei_$ thirteenth:caiu thirteenth:carteira thirteenth:de thirteenth:dia thirteenth:eh thirteenth:esse thirteenth:firma thirteenth:ne thirteenth:nem thirteenth:nunca thirteenth:recebe thirteenth:vem thirteenth:vezes tipo_de tipo~gasto tira_o toda_$ todo_ano topei_$ topou trabalho~casa transfere transfere_$ tudo_, uma_luz uma_moca uma_pessoa usei_o
vai~cortada valeu_$ vem~, venceu_$ verda- verdade_$ vida_eh vida~trabalho voce_fala voce_tem voce~dificil voltar_$ volte- voltei vou_aceitar vou_ficar vou~procon vou~que which-change:da worry:agua worry:aqui worry:arroz worry:casa worry:comida worry:cortar worry:cortaram worry:dinheiro worry:do worry:filhos worry:gas worry:mandou worry:medo worry:meus worry:nada worry:ontem worry:para worry:ser
worry:todo zap zerar zerar_tudo`,
    '-4': `!_! #_atrasadas #_vem #~do #~metade ,_dia ,_gracas ,_jogo ,_metade ,_muito ,_pode ,~% ,~certinho ,~onde :bom :divida :eae ?_estou NAME_! NAME_fazer ^_antecipei ^_atendente ^_avanca ^_bora ^_como ^_desconsidera ^_desfaz ^_disseram ^_eae ^_escreve ^_esquece ^_ha ^_hein ^_nadinha ^_oi ^_ok ^_pago ^_pergunta ^_por ^_precisa ^_quero ^_recomecar ^_reinicia ^_repete ^_some ^_terminei ^_topei ^_zerei
a_divida a_firma a_senhora abencoe_$ aberto_$ abusi- acaba- aceitaram_# aceitei acordo_de acordo~# after-roadmap:acabou after-roadmap:aceita after-roadmap:aceitar after-roadmap:anos after-roadmap:carne after-roadmap:cobra after-roadmap:conta after-roadmap:contas after-roadmap:desse after-roadmap:disseram after-roadmap:empresa after-roadmap:fatura after-roadmap:ficar after-roadmap:link
after-roadmap:minimo after-roadmap:neve after-roadmap:ofereci after-roadmap:pena after-roadmap:primeiro after-roadmap:procon after-roadmap:quem after-roadmap:saio after-roadmap:senhora after-roadmap:um after-roadmap:zerei agora_nao ajuda- algue- alguem anos anos_e antecipei antecipei~parcelas anter- aparece apertou as~ja atendente_$ atrasada_$ avanc- avanca avanca_$ aviso- a~. a~agora a~com a~em
a~ontem banco_? bora bpc_$ cada_mes caducou cai_dia cance- cancelar carro_no carro~NAME chover comecar~menor como_assim confirm-amount:a confirm-creditor:, confirm-creditor:a confirm-creditor:nao confo- conforme consent:minha consent:que consigo~a continuar continuar_$ cortei_tudo cresc- cresce da_um da~NAME de_neve debt-creditor:lembro debt-kind:sei debts:ai debts:dividas debts:dos debts:falei
debts:preciso decimo_$ deixa_para depois_de desconsidera desconto~NAME desempregada desempregada_$ desempregado desfaz desfaz_$ desse devo_no de~ainda de~mil dia_com dia_eh dia~hoje digo disse_tudo disso_$ do_carne do_governo do_serasa duvid- duvida duvida_$ e_some eae eae_$ eh_financeira eh_hoje eh_o eh~banco eles_$ em_conta em~da entendi_$ entra_a entra~pensao escreve esse_ano essentials:deixa
essentials:o essentials:sei esta_bom esta~atrasado estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio exata- exatamente falar- falar_com falaram falei_do falta_uma fazer~# fechei~o fecho_? ficar final- firma golpe_$ ha_$ hein hein_$ human- humano ideia income-low-month:sei income-source:eh incomes:meses incomes:minha instalments-left:sei isso_ai ja_disse ja~? ja~as ja~falei
jeito liga liga_$ mandei~proposta me_liga menos_juros mes_eu meu_dinheiro meu~e me~, me~mais me~o me~uma mil~carro minha_divida minha_luz minha_moto minha~esta moco more-debts:esta more-debts:todas muito_caro nadin- nadinha nadinha_$ nao_$ nao_achei nao_sei nao_senhora nao_vale nao~deixa nao~mais na~? nenhuma_atrasada neve neve_$ ningu- ninguem nocao nocao_$ nome_$ nunca o_dia obrig- ofere-
oferecer~para ofereci ofereci_# oferta_$ offers:cento offers:isso offers:todas oi ok_$ os_# os~do overdue:conta overdue:deus overdue:devo overdue:gracas overdue:tenho o~aluguel pagar_a pagar_nada para_$ para_la pedir pega pela_menor perdi_o pessoa pessoa_$ pix_para por~eh por~nao por~ou preciso~um primeiro_? proco- procon pront- pronto proxima proxima_$ pular_? quanto_esta quanto~devo quanto~pagar
quanto~para que_$ que_tipo quero~com que~meu rates:achei rates:qual rates:quanto rates:sei reinicia repete responder_$ rotat- rotativo sabe_$ saber_$ sai_do sei~que ser_cortada signo signo_$ site sobre so~que tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_signo tem~? tem~atrasadas tem~de tem~para tenho_duvida tenho_que te~do thirteenth:agora thirteenth:as thirteenth:dois
thirteenth:gastei thirteenth:sei toparam_$ topei trabalho_e tranquilo_$ tudo_na tudo_pago uma_ainda um~para unica vai_chover valeu valor_$ vanta- vantajoso vende viver voce_me volta- volta_$ voltar vou_ter vou~depois which-change:o worry:# worry:, worry:NAME worry:carro worry:com worry:dias worry:salario worry:tranquilo worry:vao zera_ai zerei`,
    '-5': `#_anos ,_deixa :desconto :dinheiro :emprestimo ?worry NAME_primeiro NAME~! NAME~existe NAME~paguei NAME~tudo ^_aceita ^_ahn ^_ajuda ^_apaga ^_beleza ^_cancela ^_chama ^_entra ^_nops ^_ofereci ^_stop ^_tira ^_vao ^_zera a_empresa aceita after-roadmap:acabei after-roadmap:baixa after-roadmap:causa after-roadmap:duas after-roadmap:essa after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer
after-roadmap:pago after-roadmap:parcela after-roadmap:pensando ahn ahn_$ antes_$ aprov- as~estao aviso baixa beleza_$ boa_pergunta briga- cancela como_$ consegui_pagar consent:nao deixa_$ depois_eu desca- desconheco_$ desli- despe- devo~NAME de~anos de~mas dia~de do_zero do~no duas_estao e_so eh_esse eh~coisa eh~mes elas_atrasadas encer- essentials:isso eu~? expli- falo_$ familia_$ favor_$
fechei_$ filho_$ fora_$ guri guri_$ income-source:# income-source:, income-source:aluguel incomes:estou instalments-left:nao isso_eh ja~os jeito_que lista_$ manda mes_eh meu_plano mil_do minha~que more-debts:ja nao_aceitaram nao_consegui nao_entendi nao_esta no_# nops nops_$ o_emprestimo o_plano o_que oferecer_# oi_$ oi_? overdue:elas pagar_o paguei_$ para~fazer pede pensando_em perdi posso~?
prazo prazo_$ precisando preciso_de presc- qual~# que_a reativar recusei renda_$ repet- sai saida score sei_nao socor- stop stop_$ sumir suspe- taxa_$ tenho_$ tenho_mais tenho~anos terminei thirteenth:ano thirteenth:mas thirteenth:os thirteenth:sem tipo tira tira~NAME tranq- tranquilo ver_depois voce_eh worry:banco worry:na worry:o worry:por zera ✅`,
    '-6': `,_duas ,~ja :. :chega :empresta ^_ate ^_desconheco ^_fecho ^_nunca ^_quais ^_reset ^_sai ^_sair ^_sem ^_vamos aceitar after-deficit:# after-roadmap:demais after-roadmap:sem after-roadmap:tudo apaga a~ja belez- beleza calor_ai com_isso debts:quanto debts:tudo depois_$ desconheco desem- disso eh~isso empresta empresta_# escre- esqueci_$ essas_$ esta_calor esta~ai estou~em eu~um falei_da fazer
flexibles:isso flexibles:zero incomes:nada ja~da link lista me_da me_empresta mes_nao metade_ja nao_devo nao_estou nao~# oferecer offers:tem opcao overdue:? overdue:ainda o~eu pago_certinho paguei~a por_favor proposta_$ proxi- pular quais quero_renegociar que~tudo recebi_$ recla- recomecar_$ reini- reset reset_$ sabe saio sair_$ tem_$ tenho_# ter tudo_no um_NAME vamos vou_fechar which-change:#
worry:meu worry:minha`,
    '-7': `:anos ?confirm-change ^_da ^_em ^_onde ^_passo ^_perdi ^_pula ^_volta a_# after-roadmap:acordo after-roadmap:fazer after-roadmap:fechar after-roadmap:financeira after-roadmap:onde after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar barat- bloqu- bom_$ caduc- consent:tenho debts:isso debts:quero desfa- e_ai elas falo fecha- fechar fora income-source:a nao~atrasado o~ja pula pula_$
qual que~eh rates:? reati- termi- thirteenth:duas todas_elas todas_em todas~dia volta worry:dia worry:esta`,
    '-8': `^_nem ^_para ^_parar ^_voce aceitaram_$ after-roadmap:propus after-roadmap:👍 confi- passo_$ propu- propus qual_o worry:estou worry:nao`,
    '-9': `^_isso ^_nada bom_dia desconto_$ eh_isso estao_$ falei~NAME infor- o_# quase_todas sim_$`,
    '-10': `?consent ^_qual recus- sei_la`,
    '-11': `#_? ?after-crisis ?which-change perdo-`,
    '-12': `nenhuma_$ which-creditor:#`,
    '-13': `?confirm-creditor`,
    '-14': `consent:#`,
    '-16': `debt-kind:#`,
  },
  'nothing-more': {
    '30': `?more-debts`,
    '22': `?flexibles`,
    '16': `^_acabou ^_so`,
    '14': `nada`,
    '13': `^_nada ^_pronto eh_isso more-debts:nao nao_$ so so_$`,
    '12': `:chega ^_nadinha ^_terminei incomes:estou lazer mais_nada nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `chega debts:nenhuma de~nada essas lista_$ nada_$ nada_mais nenhu- termi-`,
    '10': `^_chega ^_mais acabo- acabou debts:nada debts:so e_so eh_o essentials:nada flexibles:nao flexibles:zero lazer_$ lista luxo more-debts:essas more-debts:ja n0 por_ai renda`,
    '9': `?incomes ^_zero a_lista acaba- debts:isso eh_tudo encer- essentials:isso essentials:so gasto incomes:eh more-debts:esta more-debts:eu nao_gasto nao_tenho nenhum offers:mais por~mesmo pronto_$ que~tudo renda_$ resto so_isso zero zero_$`,
    '8': `^_e ^_fora ^_nenhuma ^_por acabou_$ ai_mesmo de_casa debts:eh debts:nao disse_tudo eh~basico eh~que essas_$ essentials:eh esses flexibles:isso flexibles:nenhum gasto_$ incomes:nada ja_disse momen- momento more-debts:nops nao~para no_momento o~tem tudo_$`,
    '7': `?essentials ^_cortei ^_eh ^_finalizei ^_nenhum ^_nops acho~eh casa casa_$ completo cortei_tudo cortei~ja debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so estou_desempregada faco_nada finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho incomes:gasto incomes:isso incomes:momento isso_$ ja_$ mais_nao more-debts:era more-debts:fechou more-debts:nem more-debts:outra
more-debts:sao more-debts:so nao_devo nao_sobra nao~com nenhum_$ nops nops_$ offers:nada sobra so~ai tem_nao ter tudo_ja`,
    '6': `,_gracas ^_era ^_sem acho acho_que acho~falei basic- basico basico_$ compl- corte- cortei de_outra debts:lazer desem- e_eh esses_gastos e~isso faco~disso falei_tudo fecho- fechou final- flexibles:so fora_isso guri guri_$ incomes:casa incomes:mesmo incomes:nao incomes:pronto incomes:renda incomes:so incomes:tudo isso ja ja~tudo luxo_nenhum mais more-debts:as more-debts:eh more-debts:lista
more-debts:nada more-debts:por more-debts:que more-debts:tudo nada_disso nao_saio nao~lazer nem nenhuma o_basico o_resto offers:lista offers:tudo para_isso que_falei resto_nada saio saio_de saio~casa sem_luxo so_essa so_esses sobra_$ sobra_para sobra~isso so~gastos tem~nao tenho_lazer trabalho_e tudo`,
    '5': `,_estou ^_acho ^_ficou ^_ja ^_nao ^_nem ai_fechou bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem da~ter de_resto debts:basico debts:gasto dera dera_ter dera~lazer devo_nada disso_$ eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:acho essentials:basico essentials:lista essentials:mais essentials:nao essentials:renda falei_todas flexibles:nada fora gasto~bobagem
ha incomes:acabou incomes:ai incomes:lazer incomes:nenhuma incomes:no isso~fechou isso~so luxo_$ mais_gasto me_dera mesmo_$ me~ter minha_unica minha~renda momento_$ more-debts:dividas more-debts:falei more-debts:ficou more-debts:mais more-debts:ne more-debts:outras more-debts:todas nada_, nao_tem nao~essas nao~outro nenhuma_$ offers:acho offers:disse offers:ja outra outra- outras outro_gasto
para_ter para~luxo pouca pouca_coisa que_tem quem_me quem~dera resto_eh resto~pouca salario_mesmo sem sem~nenhum so_essas so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas tenho~gasto ter_lazer ter_luxo unica_renda`,
    '4': `,_deixa ,_uai ,~a ,~eu ?debts ^_essas ^_lazer acabou~lista ai ai_so debts:ai debts:renda debts:tem debts:tudo deixa~ver disso e_casa e_durmo eh eh_minha eh_trabalho eh_zero entra_mais entra~nada era essentials:casa essentials:gasto essentials:luxo essentials:mesmo essentials:o essentials:ter eu_nem eu_ver falei fechou_$ ficou fim_da flexibles:, flexibles:acabou flexibles:esses flexibles:lazer
flexibles:luxo flexibles:tem fora~nada gasto- gastos gastos_$ hoje_eh incomes:hoje incomes:ja incomes:minha incomes:resto incomes:sem incomes:zero isso_nada ja~todas lazer_eu lazer~nem lembre mais~nao more-debts:a more-debts:deus more-debts:devo more-debts:essa more-debts:gracas more-debts:ha more-debts:o more-debts:quitei more-debts:resto more-debts:sem more-debts:uai nada~estou nao_faco nao_ha
nao~de nao~deixa nao~outra nao~uai nem~o nenhuma_outra o_salario offers:so outra_$ outra_renda outro o~mesmo parad- pronto_eh pronto~isso que~so sao_essas sao_todas sei_o sei~que sem_mais so_trabalho so~e tenho tenho~renda trabalho trabalho~casa trabalho~durmo uai_$ uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha a_deus acabou_gracas alem alem_disso casa_, chega_ne coisa_$ creio_que da_lista da_para debts:casa debts:disso debts:nenhum debts:o debts:por debts:resto debts:sem debts:tenho desse- desses desses_$ devo_mais dividas_$ dona dona~casa durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essentials:faco essentials:falei essentials:minha essentials:tem
essentials:tenho essentials:trabalho estou_ha estou~renda eu_lembre eu~nao eu~sei fim flexibles:disso flexibles:eh flexibles:mais flexibles:nem flexibles:pronto fora~nao gasto_com gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:e incomes:ha incomes:receber incomes:ter isso~gasto ja~ne mais_divida mais_ninguem mas_essa mas~eu mesmo minha_renda minha_vida minha~eh moca_$
more-debts:. more-debts:chega more-debts:da more-debts:deixa more-debts:divida more-debts:e more-debts:enquanto more-debts:fora more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:tinha nada_alem nada~casa nada~disso nao nao_da nao_moca nao_que nao~eu nao~um ne nem_sei nenhum_desses ninguem_$ no~. offers:a offers:de offers:eh offers:falei offers:isso offers:que o~eh
pago_$ por_enquanto pronto_acabou que_eh que~lembre quite- quitei real real_com real~isso receber_nada resto_esta sao sem_receber sem_renda tem_$ tem_mais tenho_mais tenho_outra tinha_a todas_$ traba- uai um_real um~com`,
    '-3': `:sobra ?after-deficit ?after-roadmap ?consent ?debt-creditor ?income-low-month ?income-source ?instalments-left ?which-change ^_apaga ^_desfazer ^_deus ^_exatamente ^_hein ^_para ^_quase ^_segue ^_ss ^_tudo ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:eh after-roadmap:estou after-roadmap:isso after-roadmap:tudo apaga a~nao banco bater- bateria bateria_$ cance-
cobra- com_nada confirm-amount:eh confirm-change:eh confirm-change:nao consent:nao desfazer desfazer_isso deus~mais duas duas_mesmo eh_esse eh_mais entra_nada esque- esse_mesmo essentials:quero exata- exatamente exatamente_isso existe_mais falei_isso flexibles:# flexibles:basico gasto~nada hein hein_$ incomes:deus ja~isso lembrar mande mande_mais mande~nada mas_nao me_mande mes_eh mesmo_gracas
mesmo~a more-debts:duas more-debts:esse more-debts:lembro more-debts:sim nao_eh nao_entendi nao_estou nao_existe nao~isso nao~mande offers:nao onde overdue:nao perai pergu- pergunta preci- precisa pula quase quase_todas quero_mais segue somar so~duas ss ss_$ tem_outra volta worry:disso`,
    '-4': `,_so ?confirm-creditor ?confirm-delete ?debt-kind ?thirteenth ^_deixa ^_tenho after-roadmap:nao cobranca complicado complicado_$ consent:estou desfa- eh_complicado eh~mesmo enten- entendi exist- existe marisa_nao mensa- me~mais more-debts:, nao_me nao_quero offers:cobranca offers:mesmo overdue:nenhuma que~isso sabe sabe_$ sobra_nada tem~uma urgente_$`,
    '-5': `:nada :nao ?confirm-amount ?confirm-change ?overdue ^_gasto com~nao eh_mensal fixa incomes:fixa isso~gracas mais_uma mensal mensal_isso nada_urgente nada~so nao_, nao_so nao~o renda_fixa tenho~fixa urgen- urgente`,
    '-6': `,~isso ^_isso ai_$ worry:nada worry:nao`,
    '-7': `,_acabou ?after-crisis ?worry nao~acabou nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '14': `tem_signo`,
    '13': `quem~o seu`,
    '12': `conta_uma namor- namora namora_$ voce_namora you`,
    '11': `^_qual ^_que ^_voce calor_ai esta_calor esta~ai hoje_$ qual_seu`,
    '10': `:dinheiro ^_quem calor chover horas horas_sao poema que_horas que~sao um_poema vai_chover`,
    '9': `:qual ^_vai after-roadmap:signo chove- do_tempo faz_um how promp- prompt qual sao_$`,
    '8': `^_escreve ^_ignore are casad- casada casada_$ conta~historia eh_casada escre- escreve_um historia historia_$ hoje ignor- ignore jogo qual_a quem que~eh regra- regras tempo_$ uma_historia voce~casada`,
    '7': `:onde :um ^_conta ^_faz ^_me ^_tem ^_traduz after-roadmap:seu conta~piada dinhe- dinheiro eh~presidente escreve franc- histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ recei- receita receita_de regras_$ seu_prompt suas suas_regras tempo tradu- traduz traduz_isso
traduz~para um uma_piada voce`,
    '6': `:: :amanha :empresta :ganhar :meu :prompt :seu :system ^_aja ^_esqueca ^_esta ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:jogo after-roadmap:you ai_$ aja aja_como aja~um ajuda~o anteriores anteriores_$ are_you as_instrucoes as~anteriores can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol debts:voce dever dever_de dia_eh
dia~hoje do_$ do~hoje eh_hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce fala_do fala~tempo faz finja finja_que finja~eh futeb- futebol futebol_$ ganhar ganho- ganhou ganhou_o gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~com me~do
mostra_seu mostra~prompt o_dever o_jogo outra_pessoa pirat- pirata pirata_$ poema_$ qual~capital qual~time que_dia quem_ganhou que~outra rates:signo reais_$ seu_time syste- system time time_$ um_pirata um~de vai vai~hoje voce_eh voce_gosta what what_can what~you you_$ you_do`,
    '5': `:? :como :de :estou :faz :poema :rapido :reais :vai ?rates ^_how after-roadmap:horas after-roadmap:um ajuda_com amanh- amanha anter- bolo brasi- brasil brasil_$ de_bolo debts:tem descobriu descobriu_o descobriu~brasil de~de dinheiro_$ do_jogo dolar dolar_$ essentials:seu filme filme_voce filme~indica ganha- how_much how~is indic- indica indica_$ is is_the is~dolar jogo_do me~# mostra much much_is
much~the o_brasil o_resultado o~do o~ontem para_minha passa pix_para qual_filme qual~resultado quem_descobriu quem_eh rapid- rapido rates:tem receita~bolo resul- resultado resultado_do resultado~jogo the the_dolar um_pix uma uma_receita voce_indica voce~de`,
    '4': `" #_foi #_reais : :" :# :[ :] :bolo :dividas :emprestimo :foi :ganhou :me :mil :mim :pix :receita ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:faz after-roadmap:poema after-roadmap:quem after-roadmap:resumo after-roadmap:uma ai a~da big big_brother bolo_de broth- brother brother_$ capital~franca codigo_em codigo~python com_o
da_franca da_mega da~sena de_casa debts:eh debts:escreve debts:hoje debts:que debts:quem debts:tempo dever~casa de~mil divida~$ eh_o em_python emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:how essentials:qual essentials:que essentials:sao essentials:tempo essentials:uma essentials:you estou_precisando estou~de exata- exatamente
fala faz~poema franca franca_$ ganha ganha_o ganha~big ganhou~jogo jogo_$ me_ajuda mega mega_sena mostr- numero_da numero~mega o_big o_numero onde o~brother o~de passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~voce quem_ganha rates:calor rates:eh rates:qual rates:quem rates:seu reais resum- resumo
sao sena sena_$ um_codigo uma~de um~em vende`,
    '3': `:$ :. :australia :capital :cartao :credito :e :ignore :marque :o :sobre ? [_system after-roadmap:esta after-roadmap:hoje after-roadmap:receita after-roadmap:sao after-roadmap:voce amor amor_$ austr- australia a~de bolo_$ capital~australia cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ da_australia de_$ de_amor de_credito de_pao de_queijo debts:ai debts:conta debts:esta
debts:ingles debts:me debts:sao debts:uma de~# divida_de empre- essentials:me essentials:quem jogo_ontem marqu- marque melhor~de mil_$ nome_? o_melhor ontem outra pao pao_de pao~queijo passa_uma pesso- pix poema~amor previ- previsao qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:ai rates:dia rates:do rates:escreve rates:esta rates:hoje rates:how rates:jogo rates:me rates:o
rates:poema rates:tempo rates:um rates:voce receita~pao set seu_signo sobre system_] tem um~para`,
    '-3': `:sao ?worry after-roadmap:dinheiro after-roadmap:me after-roadmap:mim bom isso_$ me_da o_que primeiro primeiro_$ robo telef- telefone voce_sao voce_tem`,
    '-4': `o_# qual~# voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '15': `reativar`,
    '14': `conti- continuar continuar_$`,
    '11': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '10': `:voltar after-roadmap:volta coloc-`,
    '9': `^_volta after-roadmap:lembrete after-roadmap:sim ativa lembrete mandar volta- volta_a voltar`,
    '8': `after-roadmap:aviso after-roadmap:mandar after-roadmap:novo after-roadmap:receber manda- me~de quero_voltar volta`,
    '7': `^_quero ^_reativa a_mandar after-roadmap:os after-roadmap:reativa after-roadmap:vencimentos de_novo dos_vencimentos lembr- me~dos novo_$ reativa sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:quero :vamos ^_manda a_participar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:manda after-roadmap:me after-roadmap:participar avisos_por avisos~favor liga_os liga~lembretes mandar_mensagem mandar~lembretes novo os_lembretes os~por participar participar_$ quero_receber receber venci- voltar~mandar voltar~participar`,
    '5': `^_liga ^_vamos after-roadmap:lembrado after-roadmap:lembrar after-roadmap:liga after-roadmap:mim after-roadmap:pode aviso aviso_$ a~mandar cadas- cadastro cadastro_$ dos lembrado liga manda me_mandar meu_cadastro mim_$ os para_mim parti- quero~lembrado quero~os receber_lembrete ser_lembrado`,
    '4': `:mandar ? ^_pode ^_voltar after-roadmap:de after-roadmap:mensagem after-roadmap:quero a~os lembretes mim os_avisos pode_me pode~lembrar pode~mensagem quero receber_$ vamos voltar_$`,
    '3': `a_me a_receber after-roadmap:a after-roadmap:avisos after-roadmap:favor after-roadmap:lembretes after-roadmap:meu aviso- avisos lembrete_$ lembretes_$ lembretes_de mandar_$ mensa- mensagem pode pode_mandar quero_os quero~a quero~lembretes receb- sim voltar~receber`,
    '-3': `^_para after-roadmap:nao com_os com~lembretes nao_quero para_de sim_, ver volta_com voltar~me`,
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
    '13': `com_isso final-`,
    '12': `^_descadastrar ^_encerrar daqui_$ encerrar_$ quero_cancelar some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato daqui mensagem_$ me~mais nao~mais quero_mais some`,
    '10': `:me ^_parem bloquear contato_$ mensa- nao_me para_$ parem voce_$`,
    '9': `:parar :stop ^_me consent:mais debts:para meu_numero parem_com parem~isso`,
    '8': `:sair ^_chega ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de conta- da_lista de_me descadastra descadastra_$ do~zap em_paz inscr- inscricao inscricao_$ lista lista_$ mais mais_isso me me_descadastra mensagem meu_zap me~em minha_inscricao para_com para~isso parti- paz paz_$ procu- quero~isso sai~meu tira`,
    '7': `?consent ^_remover ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem de_mensagem debts:encerrar descadastramento descadastramento_$ essentials:encerrar essentials:sair me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ quero_sair remov- remover remover_meu remover~numero sai solic- solicito solicito_o solicito~descadastramento
vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar after-roadmap:parar cancelar_$ consent:parar de_mandar debts:mais debts:quero deixa~paz desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_programa encerrar_atendimento essentials:me essentials:parar essentials:quero isso_$ mais_contato manda_mais mandar mandar_mensagem mande mande_mais mande~nada me_deixa me_mande
me_tira me_tirem mensagens n0 nao~mande para_de para~me progr- programa programa_$ quero quero_desistir quero_encerrar sai_do tira_dessa tirem tirem_da tirem~lista`,
    '5': `^_desejo ^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:daqui after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar~servico chega_nao chega~manda com_voce consent:contato consent:me consent:mensagem consent:sair dai dai_$ debts:cancelar debts:chega debts:meu
debts:sair deixa_em desejo_encerrar desejo~por do_meu encerrar_por encerrar~aqui esse_servico essentials:cancelar essentials:mais mais_$ mais_papo mais~com me_procura me_procurem mensagens_$ meu~dai me~dessa nada~voce nao_manda nao~procura nao~procurem numero_$ numero_dai papo papo_$ procura procura_mais procurem procurem_mais quero~do quero~esse quero~papo se_continuar servico_$ te_bloquear te~se
tira_meu tira~lista tira~numero vou_te vou~bloquear`,
    '4': `:sai ?debts ^_cancela ^_encerra after-roadmap:mais after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:cancelar consent:encerrar consent:minha consent:quero conta_de conta~mensagens de_mensagens de_voce debts:com debts:contato debts:lista debts:me debts:mensagem debts:nao debts:numero debts:parem
deixe- deixem deixem_em deixem~paz desis- em_contato encerra encerra_minha encerra~conta essentials:bloquear essentials:descadastrar essentials:em essentials:minha essentials:nao essentials:parem mais_em mais_esse mais_nada mais_participar mais~contato mais~disso mais~nada mais~servico mandar_coisa me_deixem me_descadastrar me_mandar me~coisa minha minha~de o_servico para participar_disso por_aqui
quero~da quero~descadastrar quero~participar receber~de sai_fora sair_da sair~lista servi- servico`,
    '3': `._$ :de :mensagem :mensagens :para :zap after-roadmap:chega after-roadmap:com after-roadmap:dai after-roadmap:desejo after-roadmap:dessa after-roadmap:mandar after-roadmap:me after-roadmap:quero after-roadmap:servico after-roadmap:voce atend- autor- autorizo consent:chega consent:com consent:do consent:em consent:isso consent:lista consent:meu consent:numero contato_comigo debts:desejo debts:paz
debts:sai desejo_mais desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em essentials:chega essentials:contato essentials:do essentials:manda essentials:meu essentials:numero essentials:paz essentials:vou fora_nao fora~quero mais~mensagem manda manda- meu me~mensagem nada_de nao_autorizo nao_desejo nao_entre nao_entrem nosso nosso_contato
parar~mandar para~mandar participar pode_encerrar pode_parar pode~de pode~nosso quero_me quero~o receber_mensagem receber_nada sai~nao te voce vou`,
    '-3': `:lembrar ?after-crisis ?income-source ^_como ^_muito ^_nada ^_voce aceit- after-roadmap:cobranca after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar after-roadmap:pode ai_$ ajuda cancela_$ cobranca_$ como consent:como consent:vida contas das_dividas de_divida divid- divida_$ dividas dividas_$ do_servico essentials:fazer lembra lembrar lembrar_$
mais_viver mais~cobranca mandam me_lembra me_lembrar me_socorre me_transfere nao_$ nao_precisa para_que quero_suporte quero~das quero~minha recus- sair_das sair~dividas sem sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ ver vida volta worry:parar worry:sem`,
    '-4': `?worry after-roadmap:muito aviso cobra- cobranca das lembrete lembrete_$ liga liga_$ mais_fazer mais~isso me_liga muito preci- precisa quero~fazer viver viver_$ volta- voltar`,
    '-5': `after-roadmap:aviso fazer_isso`,
    '-6': `fazer`,
    '-8': `lembr-`,
  },
  paid: {
    '17': `liqui-`,
    '16': `^_paguei`,
    '13': `after-roadmap:essa paga pague- paguei`,
    '12': `after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei pagam- pagamento quite- quitei`,
    '11': `:paga ^_ja after-roadmap:esta essa_$ pago_$ sozin- sozinha sozinha_$ ✅`,
    '10': `^_consegui ^_pagamento consegui_pagar essa`,
    '9': `^_esta ^_zerei after-roadmap:consegui after-roadmap:pix after-roadmap:zerei consegui o_pix pago paguei_a zerei`,
    '8': `NAME_pago ^_acabei ^_boleto ^_foi acabe- acabei acert- acertei after-roadmap:acabei after-roadmap:foi after-roadmap:paga after-roadmap:pagar after-roadmap:quitei after-roadmap:uma boleto_pago conse- ja_quitei overdue:ja overdue:paguei pagar_$ paguei~a pix`,
    '7': `:NAME ?after-roadmap ^_acertei ^_quitei a_de acabei_de after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:quitado after-roadmap:tudo baixa dei fiz_o ja_dei overdue:o paga_$ paguei_$ quita- quitado quitado_$ reali- uma_$`,
    '6': `#_a :! :quitei ^_NAME ^_antecipei ^_fiz after-roadmap:acertei after-roadmap:feito after-roadmap:parcela after-roadmap:so antecipei antecipei~parcelas a~# bolet- boleto duas_parcelas esta feito fiz fiz~pix ja mil_do o_pagamento overdue:NAME pagar paguei~acordo paguei~o pix_$`,
    '5': `#~de #~do a_parcela after-roadmap:a after-roadmap:contas after-roadmap:financiamento after-roadmap:mandei after-roadmap:parcelas antec- as_contas colch- colchao com_uma contas_$ de_pagar de_quitar divida_$ duas efetu- efetuei efetuei_o efetuei~pagamento esta_pago financiamento_$ foi ja~a mandei_o mandei~pix mes~so o_financiamento o~agora o~para paguei_hoje parcelas_do parcelas~NAME quitar_$
quitei_o quitei~financiamento`,
    '4': `^_efetuei ^_mandei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:hoje after-roadmap:pouco after-roadmap:terminei a~ontem carro_no carro~NAME combi- consegui~a conta- contas debts:paguei do_carro dos~mil do~no financiamento ja_paguei mande- mandei metad- metade metade~# mil~carro n0 pagamento_$ paguei_o paguei_so paguei_tudo paguei~NAME paguei~mil
para_eles parcela~NAME pix_para quitei_$ so_o terminei terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `!_! !_$ ,_agora ,_mas ,_quitei ,~esta :ja :o NAME_! NAME_. NAME_deste NAME_gracas NAME~! NAME~mes ^_essa acordo_da acordo~NAME adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:ja after-roadmap:quitar after-roadmap:vendi after-roadmap:viu agora_esta agora~em ai_eu ai~ja a~do
carro confo- conforme conforme_o conforme~plano da~. debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:carro debts:do debts:dos debts:metade debts:mil desse_mes deste deste_mes deste~. de~mil dos_# essa_ai essa_divida esta~dia estev- esteve eu~quitei fatura_$ faz_tempo finan- fiz~pagamento ha hoje ja~o mas~semana mil_de mil~# onix overdue:agora overdue:mas
overdue:passada overdue:semana pagar_tudo paguei_metade paguei~dos paguei~parcela parce- parcela parcela_$ parcelas passada_, pouco pouco_$ quitar semana_passada semana~, so_consegui tempo_$ termi- vendi_o`,
    '-3': `#_da ,_paguei ?worry NAME_ate NAME_ja NAME~setembro ^_apaga ^_quero acabei_fechando after-roadmap:? after-roadmap:apaga after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:tem after-roadmap:um after-roadmap:vou ai_$ ate_setembro atras- bom_$ consegui_um de~a e_sumiram esta_bom fechando fechando_$ nao_consegui nao~pagar paguei_com
paguei~atraso paguei~do pix_e pix~sumiram qual quitei_a quitei~NAME recus- setem- setembro setembro_$ sumir- sumiram sumiram_$`,
    '-4': `!~! #_hoje ^_quanto aceit- after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso eu~paguei fecha- quant- quanto quanto_eu`,
    '-5': `after-roadmap:quanto nao_paguei`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:nao a~NAME e_agora`,
    '-7': `after-roadmap:e`,
  },
  'prefer-order': {
    '8': `pagar~NAME primeiro quero_pagar`,
    '7': `NAME_antes NAME_primeiro prime-`,
    '6': `after-roadmap:NAME after-roadmap:antes after-roadmap:primeiro antes a~primeiro depois~NAME logo~NAME o_NAME primeiro~NAME`,
    '5': `a_NAME acertar acertar~a after-roadmap:livrar after-roadmap:logo eu_quero eu~acertar logo pagar_a quero_me quero~livrar`,
    '4': `:pagar NAME~o ^_eu ^_primeiro acert- after-roadmap:, after-roadmap:. after-roadmap:causa after-roadmap:comecar after-roadmap:depois after-roadmap:garantia after-roadmap:quero ah~, antes_$ depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo pagar pagar_o quero~o`,
    '3': `,_entao ,_estou ,~com :a :antes :prefiro NAME_por NAME_porque NAME~corre NAME~estou ^_ah ^_antes ^_gostaria ^_quero after-roadmap:com after-roadmap:da after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:gostaria after-roadmap:pelo after-roadmap:porque after-roadmap:vergonha ah antes_de a~porque banco_eu causa causa_da comecar comecar_pagando comecar~NAME comecar~a compa-
compadre confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:quero corre corre_risco corre~de das_NAME da~. de_cortar dele dele_$ depoi- depois de~o entao estou_com eu~eh eu~pagar gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pelo_NAME pelo~, por_causa porqu- porque porque_corre porque~risco por~da precisando precisando_$ prefi- prefiro prefiro_pagar
primeiro_$ primeiro_a primeiro_o que_ele queria queria_comecar queria~pagando quero quero_comecar quero~a quero~pelo que~esta risco~cortar tenho_que vergo- vergonha`,
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
    '6': `:juros ^_comeca after-roadmap:barato after-roadmap:comeca after-roadmap:jeito after-roadmap:primeiro barato comeca_pela gasta jeito mais_barato mais_cara pela`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:cara after-roadmap:maior alto alto_$ ataca ataca_a a~tem cara comeca de_juros maior menos_$ o~que primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero a~mais cara_$ comec- de_maior dos juros_maior mais~no no_fim o_mais pelo prefi- prefiro prefiro_a prefiro_pagar primeiro~que que_mais quero_o sai tem~juros`,
    '-3': `after-roadmap:menor menor qual`,
    '-4': `^_qual after-roadmap:qual`,
  },
  'prefer:snowball': {
    '14': `menor-`,
    '13': `after-roadmap:neve de_neve neve neve_$ peque-`,
    '12': `after-roadmap:as`,
    '11': `after-roadmap:menores menores`,
    '10': `after-roadmap:pequenas as pequenas`,
    '9': `primeiro`,
    '8': `after-roadmap:primeiro prime- quero~as`,
    '7': `^_das after-roadmap:das after-roadmap:pelas as_pequenas comec- comecar comecar_pela das das_menores menor menor_$ menores_$ pelas pequenininhas primeiro_a`,
    '6': `NAME_de after-roadmap:comecar comecar~menor pela pela_menor pequenas_$`,
    '5': `^_prefiro after-roadmap:de after-roadmap:menor after-roadmap:pela after-roadmap:quero prefi- prefiro quero_quitar`,
    '4': `:prefiro ^_paga after-roadmap:ir after-roadmap:menorzinha after-roadmap:prefiro as_menores comecar_pelas dividas~uma ir livra- livrar livrar~das logo_das me_livrar menorzinha pelas_menores por_uma prefiro_comecar prefiro~pela uma_por uma~uma ver~dividas`,
    '3': `:comecar :das :logo :pela :primeiro :queria ^_comeca ^_comecar ^_quero a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:matando after-roadmap:paga after-roadmap:tira as_dividas as~antes as~do as~primeiro camin- caminho caminho_$ comeca comecar~menorzinha eu_queria ir_matando ir~as livrar_logo matan- matando matando_as me~logo paga_primeiro pela_menorzinha
pequenas_antes prefiro_ir primeiro_$ primeiro_as quero~a uma_$`,
    '-3': `after-roadmap:juros after-roadmap:matar logo_a matar n0`,
    '-5': `a~primeiro`,
  },
  remove: {
    '11': `after-roadmap:NAME tira`,
    '10': `a_NAME o_NAME`,
    '9': `^_tira after-roadmap:quitei quitei~NAME tira~NAME`,
    '8': `^_quitei ^_zerei after-roadmap:zerei perdoou zerei`,
    '7': `NAME~existe NAME~paguei a_divida after-roadmap:ja apaga_a debts:tira exist- existe o~ja paguei_$ perdo- quite- quitei quitei_a tira_o`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:perdoou da_lista existe_mais ja_paguei lista nao_existe perdoou_a perdoou~divida`,
    '5': `NAME_$ ^_apaga ^_terminei after-roadmap:lista after-roadmap:paguei after-roadmap:terminei apaga de~a ele ele_$ lista_$ nao_conta nao~tira o_pai pai pode_tirar rates:conta rates:ele terminei terminei_de terminei~pagar tirar`,
    '4': `!~! ,~tirar :ela NAME_da NAME_nao NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:o after-roadmap:pode after-roadmap:tirar apaga~NAME a~, a~nao a~que de_pagar debts:o divida ela ex exclui pode~a rates:o termi- tira_a`,
    '3': `,_ja ,_pode ,~paguei :da :divida :essa :lista :pode :tirar NAME_ela NAME~favor NAME~ja NAME~meu NAME~nao ^_o after-roadmap:! after-roadmap:filho after-roadmap:pagou a~com a~ela conta devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- essa_da essa~NAME eu~devo exclu- filho ja mais_$ meu_filho minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do
more-debts:favor more-debts:foi more-debts:por nao_devo nao~minha o~nao pagar_a pagou pagou_$ pode pode~da que_meu quitei_o rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o after-roadmap:por after-roadmap:quero mais~a n0 overdue:NAME overdue:ja overdue:o overdue:paguei paguei~NAME quero~pagar sozin- sozinha sozinha_$`,
    '-4': `:quitei`,
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
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca comeca de_novo debts:tudo do~por novo novo_$ para_comeco quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera ai_$ comeco_$ debts:zera do_inicio e_comeca outra_vez para_inicio quero_recomecar quero~tudo rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:tudo after-roadmap:zero quero_comecar rates:zera vez vez_$ zero_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:refazer after-roadmap:vamos ai comeca_de comecar_outra comecar~vez comeca~novo debts:ai debts:comecar debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca vamos_do
vamos_voltar vamos~inicio vamos~para volta voltar_para voltar~comeco`,
    '4': `:comecar :novo :volta ^_errei after-roadmap:comeca after-roadmap:do after-roadmap:outra after-roadmap:recomeca after-roadmap:vez bora_comecar bora~de comecar_tudo comeco_por comeco~favor debts:conversa debts:novo debts:refazer debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:comecar rates:conversa rates:novo rates:recomecar tudo_e`,
    '3': `:para ^_quero ^_refazer after-roadmap:favor after-roadmap:novo apaga_o apaga~plano comeca_$ comecar~outra debts:comeca debts:comeco debts:do debts:favor debts:quero debts:recomeca errei~vamos o~e plano_e plano~comeca rates:ai rates:comeca rates:comeco rates:de rates:favor rates:para rates:quero rates:recomeca rates:refazer rates:vamos rates:zero refazer~inicio refazer~zero tudo_outra tudo_vamos
tudo~de tudo~novo tudo~vez vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `?worry volta_$ worry:tudo`,
    '-4': `^_tudo after-roadmap:minha after-roadmap:vida quero~minha vida_$`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '13': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `bolet- boleto isso~golpe`,
    '8': `after-roadmap:golpe eh_falso eh~? esse_site estra- estranho falso golpe_isso liberar link numer- numero para_liberar site`,
    '7': `:golpe ^_mandaram ^_oferta acho~fui antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se consent:eh demais_desconfio depos- eh_verdade engan- enganado enganado_$ esse~eh estranho_$ fui_enganado golpe~? liber- limpa mandaram minha_senha nome num_golpe numero_eh oferta_boa oferta~demais pediram_minha pediram~senha que_fui que~enganado senha_$ verda-`,
    '6': `?offers ^_cai ^_esse ^_querem after-roadmap:pediram cai codig- codigo como_sei confi- consent:pediram de_outra demai- demais desconfio desconfio_$ do_banco e_sumiram eh~esse eh~isso emprestimo_$ esse esse_numero falso_esse falso~site fui golpe_? mandaram_um num offers:eh o~e pix_e pix~sumiram quere- querem que~do se_eh sei_se senha se~verdade site_$ sumir- sumiram sumiram_$ taxa uma_taxa verdade`,
    '5': `:boleto :um ^_acho acho acho_que after-roadmap:boleto after-roadmap:eh after-roadmap:nome after-roadmap:numero after-roadmap:pix after-roadmap:uma confiavel_? consent:esse consent:que da_serasa deposite deposite_antes eh_estranho eh~banco eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- me_ligaram no_facebook
nome_de nome~uma no~limpa numero~estranho o_emprestimo o_numero offers:golpe offers:pediram offers:que pix_para prome- que_limpa querem_que querem~eu que~deposite que~meu sms um_link um~estranho verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :? :eh :isso :pix :por :posso ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_sera ^_um ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:link after-roadmap:site after-roadmap:verdade boleto_de boleto_eh boleto~outra cara celul- celular celular_$ chego- chegou codigo_do codigo~celular confio confio_? consent:? consent:acho
consent:boleto consent:ne consent:nome consent:o consent:pix da~mesmo de~empresa disse_que disseram_que do_celular eh eh_da eh_normal empresa empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- limpa~nome mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ nome_por norma- normal normal_? numero_? o_nome o_pix ofert- oferta offers:do offers:esse
offers:falso offers:o outra_empresa o~por pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pix_$ pix~liberar por_# por~reais recebi recebi_um sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um_boleto uma_moca vi`,
    '3': `,~? :chegou :desconto :emprestimo :liberar :link :mandaram :mandou :pagar :para :pediram :taxa :uma ?_$ NAME_que ^_isso ^_prometeram ^_uma ^_whatsapp adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:demais after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:liberar after-roadmap:limpa after-roadmap:mandaram after-roadmap:moca
after-roadmap:num after-roadmap:oferta after-roadmap:que after-roadmap:sei after-roadmap:senha after-roadmap:serasa after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco_$ banco_mandou banco_mesmo banco~? banco~link boa boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp cobrando codigo_que codigo~chegou
confiavel consent:antes consent:cai consent:do consent:estranho consent:falso consent:limpa consent:link consent:num consent:numero consent:sei consent:site conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse disse- disseram disseram~preciso diz_que dizen- dizendo dizendo_que dizendo~eh diz~eh do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz
do~documento do~mandou eh_confiavel eh_do eh_verdadeiro em_nome empre- emprestimo esse_link esse~? estao estao_me falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo ligaram_pedindo ligaram~pix limpa_meu limpar_o limpar~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando meu_documento meu~pelo meu~por me~dizendo me~pedindo me~uma moca_pediu
moca~foto nome_pelo nome~# nome~outra nome~pix numero~do nunca_tive o_boleto o_cara o_codigo offers:banco offers:boleto offers:cai offers:isso offers:liberar offers:link offers:minha offers:nome offers:num offers:numero offers:para offers:pix offers:recebi offers:site offers:sms offers:um outra o~veio pagar_seguro pagar~antes pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediu
pediu_foto pediu~do pelo_pix pesso- pessoa por_uma por~taxa posso~? preciso preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~golpe que~pagar se seguro_antes seguro~do serasa_mesmo taxa_para taxa~liberar tive tive_$ um um_deposito uma uma_conta uma~da um~, um~antes veio veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que after-roadmap:nao confiavel_$ consent:nao consent:voce de_desconto eh_# eh_de eh_emprestimo eh_o eh~% isso~emprestimo n0 o_que offers:# offers:% offers:desconto o~?`,
    '-4': `eh~nao golpe~ne`,
    '-5': `do~? golpe_nao nao_ne`,
  },
  skip: {
    '22': `pula`,
    '21': `^_pula`,
    '19': `pula_$`,
    '18': `pular`,
    '17': `^_passo`,
    '15': `^_proxima ^_segue passo_$ proxima segue`,
    '14': `^_avanca avanc- avanca avanca_$ outra passo proxi-`,
    '13': `^_passa depoi- depois essa proxima_$`,
    '12': `adiante adiante_$ passa pular_?`,
    '11': `^_outra ^_prefiro ^_vamos adian- prefi- prefiro quero_dizer responder segue_o`,
    '10': `?instalments-left ?thirteenth dizer_$ falar falo_$ nao_quero nao~dizer passa_essa pode_passar vamos`,
    '9': `?debt-amount ^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ passar pergunta pergunta_$ prefiro_nao pula_essa pular_$ responder_isso`,
    '8': `?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto essentials:proxima mais~eu nao~falar parti- pergu- posso_pular posso~? rates:pula respo- tarde_eu te_falo vamos_adiante`,
    '7': `^_bora ^_depois ^_essa ^_mais ^_muda baile baile_$ de_pergunta essa_eu essa~pulo essentials:pula essentials:segue eu_pulo incomes:proxima isso_eh jogo_$ mais_tarde mando mando_$ muda_de muda~pergunta nao_falar o_baile offers:depois overdue:isso passa- pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pulo pulo_$ rates:pode rates:pular segue_sem segue~baile segue~isso segue~jogo sem_isso
tarde te thirteenth:depois vou_responder`,
    '6': `?offers ?overdue ^_deixa agora~consigo bora branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar debt-amount:? debt-amount:pular deixa depois_? de~nisso disso em_branco essentials:depois essentials:pode essentials:pular eu_mando eu_olho eu_vejo eu~falo falar_nisso flexibles:essa gosto gosto_de gosto~falar incomes:essa incomes:nao incomes:outra instalments-left:essa jogo muda nao_gosto
o_jogo olho outra_$ outra_coisa overdue:essa overdue:eu overdue:passa overdue:proxima para_depois para_outra para_pular passa_adiante passar_$ proxima_por proxima~favor pular_essa quero_responder quero~disso rates:passo rates:vamos tarde~mando vejo vejo_$ ver_isso vou_falar vou~disso vou~isso`,
    '5': `^_agora ^_pergunta ^_posso agora_nao amanha_eu amanha~te antes_de coisa_$ como_pular como~essa debt-amount:adiante debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pergunta deixa- deixar deixar_em deixar~branco deixa~depois depois~procuro de~. disso_$ e_te essa_? eu_procuro eu_te eu~em faz_outra faz~pergunta hora_eu hora~respondo incomes:deixa incomes:eu incomes:informar
incomes:prefiro incomes:quero incomes:segue instalments-left:? instalments-left:isso instalments-left:outra instalments-left:passa instalments-left:pergunta instalments-left:pular nao_consigo nao_informar nao~ver nisso_$ offers:. offers:antes offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:pergunta para~? passar_essa pode_deixar pode~depois pode~em pode~essa posso
prefiro~informar procuro procuro_$ pular~? rates:dizer rates:essa rates:nao rates:outra rates:para rates:proxima responder_$ ser_depois ser~? te_digo tem~pular thirteenth:eu vamos_para vamos~proxima`,
    '4': `?essentials ?incomes ^_amanha ^_isso amanh- amanha coisa consigo dai dai_$ debt-amount:depois debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~te depois~vejo digo digo_$ essa_nao essa~depois essentials:essa essentials:eu essentials:falar essentials:te essentials:ver eu eu_ver eu~depois e~digo flexibles:dai flexibles:passa hora incomes:depois incomes:em incomes:falar
incomes:passa informar instalments-left:eu instalments-left:falar instalments-left:para instalments-left:pula isso isso_$ isso_nao nao~ao nao~de nisso offers:eu offers:prefiro offers:responder offers:te offers:vejo overdue:aberto overdue:de overdue:deixa overdue:disso overdue:posso overdue:quero para_proxima quero_falar quero~isso rates:depois rates:falo rates:prefiro rates:quero rates:responder
responder~nao sei_ao tem_como thirteenth:? thirteenth:dizer thirteenth:para thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `?debt-creditor ^_da ^_faz ^_responder agora antes ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa consi- da_para debt-amount:agora debt-amount:dizer debt-amount:eh debt-amount:nao debt-amount:passa debt-amount:posso debt-amount:vamos deixo deixo_em deixo~branco depois_essa depois_te depois_vejo depois~e depois~falo depois~olho depois~pego disso_agora em em~eu essa~deixo
essa~vou essentials:certo essentials:coisa essentials:disso essentials:jogo essentials:nao essentials:outra essentials:sem estou~rua estou~trabalho eu_chegar eu_deixo eu_pego eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ flexibles:ai ganho_$ incomes:coisa incomes:dizer incomes:faz incomes:mando incomes:respondo incomes:sem informar_$ instalments-left:disso
instalments-left:em instalments-left:muda instalments-left:tarde isso_depois n0 na_rua nao_responder na~depois no_trabalho no~depois o_papel offers:de offers:em offers:o olho_$ olho_isso overdue:? overdue:depois overdue:eh overdue:muda overdue:nisso overdue:respondo overdue:sem papel papel_$ pego pego_o pego~papel por_favor posso_responder posso~depois prefiro~responder procu- quando_eu
quando~chegar quanto_ganho quero rates:? rates:bora rates:comigo rates:deixa rates:em rates:eu rates:isso rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sei~certo sem tarde~olho te~essa thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:outra thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:vou trabalho_depois
trabalho~eu vei vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ?consent ^_como ^_ja ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai_$ consent:nao conto conto_$ depois~conto desfa- enten- entendi eu_nao eu~sei ja_respondi ja~essa lembr- lembro mexer nao_lembro nao~isso proximo proximo_passo qual rates:vou respondi_essa respondi~pergunta sei_responder sei~essa te_conto
volta_para`,
    '-4': `?after-crisis ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:deixa consent:para depois_passo depois~la eh_essa passo_la respondi volta`,
    '-5': `consent:depois consent:eu consent:respondo la la_$`,
  },
  source: {
    '32': `?income-source`,
    '16': `INCOME`,
    '10': `bpc income-source:, incomes:bpc`,
    '9': `bpc_$ income-source:bico`,
    '8': `^_bpc clt clt_$ income-source:aluguel income-source:da incomes:minha incomes:propria propr- propria`,
    '7': `^_bico ^_sou ^_vendo aluguel_$ bico income-source:do income-source:eh incomes:sou sou`,
    '6': `^_aluguel apose- bico_$ income-source:aposentado income-source:carteira income-source:de income-source:faco income-source:inss income-source:na income-source:que income-source:registrado income-source:sou income-source:trabalho incomes:clt incomes:conta por_conta sou_clt vendo`,
    '5': `^_aposentado ^_clt ^_faco ^_trabalho alugu- aluguel aposentado aposentado_$ barra- barraca conta_propria frete income-source:aposentadoria income-source:assinada income-source:bolsa income-source:clt income-source:frete income-source:governo income-source:me income-source:por income-source:vendo incomes:tenho inss por~propria regis- registrado`,
    '4': `,_ganho ?incomes ^_aposentadoria ^_carteira ^_inss ^_seguro aposentadoria_$ assin- assinada assinada_$ carte- carteira carteira_assinada concu- concursada confo- conforme conforme_o conta conta_$ desemprego do_governo gover- governo governo_$ income-source:concursada income-source:conta income-source:familia income-source:filho income-source:minha income-source:o income-source:prefeitura incomes:o
inss_$ o_bpc o_dia propria_$ recebo_do registrado_$ salga- salgado seguro_desemprego traba- trabalho`,
    '3': `,_sem ^_bolsa ^_da ^_mesada aposentadoria bolsa bolsa_familia da_$ da_minha da~filha de_carteira desem- do_estado eh~inss estado faco familia_$ filha_$ income-source:aparece income-source:casa income-source:estado income-source:meu income-source:paga income-source:pensao income-source:sem income-source:trampo incomes:filha incomes:por incomes:so incomes:vendo me_da menin- mesad- mesada minha pj
pj_$ prefe- prefeitura roupa roupa_$ segur- seguro sou~, so~bpc trabalho_de vendo~na vo vo_$`,
    '-3': `?thirteenth ?worry thirteenth:sou`,
    '-4': `^_fixo do~do fixo`,
    '-5': `^_do`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '10': `after-roadmap:lembretes lembretes`,
    '9': `^_reativa after-roadmap:reativa lembretes_por reativa`,
    '8': `after-roadmap:lembra lembra lembrada me_lembra`,
    '7': `after-roadmap:os after-roadmap:volta de_volta dos_lembretes lembretes_$ os pode_mandar pode~os reati- volta_com voltar~me`,
    '6': `after-roadmap:avisa after-roadmap:avisos after-roadmap:falta after-roadmap:pode avisa aviso- avisos avisos_$ for mandar_os me_avisa me~quando os_avisos os~por ser~de sinto vencer vencer_$ volta_$`,
    '5': `^_pode after-roadmap:dos after-roadmap:me after-roadmap:quando after-roadmap:quero after-roadmap:ser a~lembrar com_os com~lembretes lembrar_$ quero_ser vence- volta voltar_a`,
    '4': `,_quero :aviso :lembrar :sim ^_me a_me after-roadmap:de after-roadmap:favor dos eu_quero falta lembre lembre_$ me_lembre me~de me~sim os_aviso pode pode_voltar pode~a quand- quando quero quero_que quero~voce ser sim~quero voce_me volta- voltar`,
    '3': `:receber ^_agora after-roadmap:avisar after-roadmap:com after-roadmap:mandar after-roadmap:novo after-roadmap:perdido after-roadmap:voltar avisa- avisar avisar_de avisar~novo avisos_de avisos~novo de_novo eu~que favor favor_$ lembrar me me_avisar me_lembrar novo novo_$ os_lembretes pode~avisar por_favor que_voce que~me receber_os sim_,`,
    '-3': `after-roadmap:aviso after-roadmap:nao after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos a~mandar dos_vencimentos me~dos pode_tirar suspe- tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `^_os after-roadmap:lembrado cance- dispe- lembrado me_mandar parar quero~lembrado reativar ser_lembrado`,
    '-5': `a_mandar mandar~lembretes quero~os voltar~mandar`,
    '-6': `avisos_por avisos~favor coloc- volta_a`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '20': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `avisa- aviso`,
    '11': `after-roadmap:lembrete lembretes lembretes_$`,
    '10': `after-roadmap:lembretes aviso- avisos parar`,
    '9': `after-roadmap:avisar after-roadmap:avisos after-roadmap:nao after-roadmap:parar avisar os para_de`,
    '8': `^_para cance-`,
    '7': `:lembrete after-roadmap:ficar after-roadmap:os after-roadmap:vencimento aviso_$ avisos_$ avisos_por avisos~favor de_aviso ficar lembrar lembrar_$ me~mais nao_precisa os_lembretes para_com vencimento_$`,
    '6': `:lembrar ^_desativa ^_desliga ^_muito ^_os ^_sem ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:esses after-roadmap:precisa avisar_$ chega_de de_avisar desat- desativa esses nao_me nao_quero pode_parar precisa sem~por silen- silencia vencimento`,
    '5': `:os ^_chega ^_menos ^_tira after-roadmap:de after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:para after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- desliga dispe- esses_lembretes lembrado lembrado_$ me_lembrar nao~ficar nao~lembrete para~isso preci- precisa_ficar quero_lembrete quero~lembrado ser_lembrado suspe- venci-`,
    '4': `:lembretes :mais :nao :quero ^_cancela ^_cancelar ^_parar after-roadmap:avisa after-roadmap:cancela after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:ser after-roadmap:tirar avisa cancela com_isso de_me de~lembrar esse_negocio ficar_me ficar~lembrando lembrando me_avisa me_lembrando menos muito negocio os_avisos parar_com parar_os parar~os para~me
pode_tirar pode~de pode~os quero_ser silencia_os tira tirar_os`,
    '3': `:com :me :parar :pode :precisa after-roadmap:demais after-roadmap:dia after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrar after-roadmap:por aviso_de cancelar~negocio de_lembrete demai- demais em_receber em~lembretes esses_lembrete esse~de favor favor_$ interesse interesse_em interesse~receber lembra mais_$ mandar_lembrete me me_lembra me~todo nao_manda nao~interesse nao~me negoc-
negocio_de negocio_dos negocio~lembretes os_aviso parar_de pode~com por_favor precisa_me precisa~lembrar quero_parar receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar todo_dia`,
    '-3': `^_me ^_reativa after-roadmap:quero after-roadmap:reativa after-roadmap:sim falta me~de n0 os~de pode_mandar pode_me precisa_mais reativa volta- voltar`,
    '-4': `^_manda after-roadmap:falta de_novo novo sinto volta_com`,
    '-5': `^_quero after-roadmap:novo novo_$ quero_receber reati-`,
    '-6': `^_volta`,
    '-7': `^_liga after-roadmap:liga lembretes_por liga liga_os liga~lembretes volta`,
    '-8': `after-roadmap:volta`,
    '-10': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao`,
    '17': `recus-`,
    '16': `nao_aceitaram`,
    '14': `after-roadmap:quiseram`,
    '12': `^_negaram aceitaram after-roadmap:negaram negar- negaram quise- quiseram`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:falaram after-roadmap:nem banco~o falar- falaram falaram_que`,
    '7': `^_eles aceitaram_# acordo_de acordo~# after-deficit:# after-deficit:nao after-roadmap:acordo after-roadmap:proposta a~foi disse_nao disseram~nao nao_quiseram nao~# o~disse toparam_$`,
    '6': `^_acordo ^_nem aceit- acord- acordo after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:toparam disse minha_proposta nao_fazem o_banco proposta proposta_$ proposta_foi topar- toparam`,
    '5': `:nao ?after-deficit ?after-roadmap ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:pedido disse- disseram disseram_que eles fazem fazem_$ nao nao~minha nem pedid- pedido pedido_$ propo- que~fazem`,
    '4': `NAME~minha a_proposta after-roadmap:aceitaram after-roadmap:atendente after-roadmap:minha after-roadmap:negociar after-roadmap:pouco after-roadmap:que banco da_$ eh_muito foi o_atendente pouco pouco_$ que_so que~a que~muito so_a`,
    '3': `NAME_nao ^_o a_vista after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- atendente a~nao banco_disse banco~nao eles_nao eles~aceitaram falaram~nao n0 nao_da o_NAME o_acordo que~da quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?offers ?worry ^_toparam a_minha aceita aceita_$ aceitar aceitaram_minha aceitaram~proposta aceitei_o aceitei~acordo after-roadmap:, after-roadmap:aceita after-roadmap:fechei after-roadmap:quero after-roadmap:quis a~proposta feche- fechei minha~foi nao_quero nao_quis nao~mais o~nao quis worry:nao`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao_aceitei pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `^_concordaram after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:toparam aprov- concordaram topar- toparam`,
    '12': `^_aceitaram aceit- aceitaram aceitaram_$ conco-`,
    '11': `^_toparam after-roadmap:topou topou`,
    '10': `o_banco toparam_$`,
    '9': `^_disseram after-roadmap:banco after-roadmap:disseram`,
    '8': `disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou after-roadmap:sim banco minha_proposta o~aceitou`,
    '6': `aceitaram_minha aceitaram~proposta after-roadmap:eles after-roadmap:proposta que_sim`,
    '5': `! !_! !_$ ^_deu a_minha after-roadmap:! after-roadmap:minha after-roadmap:ser a~proposta eles proposta que_pode ser_$ valor_$`,
    '4': `NAME_topou NAME~! a_moca aceita aceita_$ after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:moca after-roadmap:valor com_a deu_certo minha~! minha~foi moca_da moca~NAME o_valor pode_ser propo- proposta_! proposta_$ sim_$`,
    '3': `?after-roadmap ^_o after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o after-roadmap:pode a~da certo deu deus_$ moca proposta_foi ser sim valor`,
    '-3': `#_! after-roadmap:# after-roadmap:meus meus nao~minha`,
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
    '9': `:valeu ^_beleza ^_obrigada ^_ok ^_otimo ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:dez after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado deus dez_$ enten- ok tmj 🙏_$`,
    '8': `:ate :deus ^_ate ^_certo ^_gratidao ^_muito ^_perfeito ^_sim abencoe_$ after-roadmap:bom after-roadmap:combinado after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau combinado combinado_$ dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:mais :👍 ^_entendi a_senhora abenc- abencoe after-roadmap:demais after-roadmap:entendi after-roadmap:senhora belez- beleza bom_$ certo certo_$ combi- demai- demais deus_te eh_um entendi_$ que_bom`,
    '6': `:abencoe ^_obrigado ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ajudo- ajudou ate a~eh bom deus~pague mais_$ massa_demais muito_$ obrigada_$ pague senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :viu ^_que ^_tu after-roadmap:ajudou after-roadmap:tu after-roadmap:viu deus_abencoe entendi ok_$ tu viu_$`,
    '4': `:! :obrigada ? ^_ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um beleza_$ beleza_entao demais_$ despe- entao_$ esse_plano esta_bom hoje_, me~por muito_obrigada obrigada_pela obrigada_viu obrigada~ajuda pague_$ pela_ajuda por_hoje te`,
    '3': `,_ajudou :filho :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce ajudou_demais bom_obrigada certo_obrigada deus_lhe eh_muito entao filho filho_$ lhe lhe_pague mano mano_$ meu_filho muito~pela pela por~, show te_abencoe valeu_, valeu~ajudou`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-kind ?overdue ^_chega ^_concordaram ^_fui ^_link ^_melhor ^_negaram ^_opa ^_pagamento ^_reset ^_sair ^_sei ^_stop ^_tem ^_topei ^_voltei aceitaram after-roadmap:aceitaram after-roadmap:ai after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:melhor
after-roadmap:negaram after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:para after-roadmap:qual after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai chega como conco- concordaram confi- desca- desis- esque- essa essa_$ fecharia fecharia_$ fui isso_$ lembr- link melho- melhor namor- namora namora_$ negar- negaram oi_$
onde opa paga pagam- pagamento pago_$ parar parar_$ passo passo_$ quant- quanto reati- recla- reini- reset reset_$ sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?income-source ?worry ^_bom ^_como ^_eh ^_oi ^_parar ^_pedi ^_quero aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero after-roadmap:tem ai_$ cance- debts:beleza domin- domingo fecha- oi pedi`,
    '-5': `nao_entendi recus-`,
    '-6': `after-roadmap:nao aprov-`,
    '-7': `liqui-`,
  },
  'trouble:violence': {
    '7': `bate me_bate`,
    '6': `ele`,
    '5': `ele_me ele~bate`,
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `dinheiro_$ falo marid- marido meu_marido quand- quando worry:me`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se after-roadmap:emprestimo e_se`,
    '8': `^_e`,
    '7': `after-roadmap:eu e~eu`,
    '6': `^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo emprestimo_para eu_nao eu~a eu~um para~tudo`,
    '5': `after-roadmap:ajudar after-roadmap:pagar after-roadmap:quitar after-roadmap:tudo after-roadmap:um emprestimo~pagar eu~o pagar~? pegar vale`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:arrumar after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:trocar after-roadmap:vender ajuda- ajudar arrumar dinheiro_por dinheiro~mes dividas~uma eu_parar eu_vender eu~aceitar eu~adiantado e~meu mes_acaba nao_aceitar nao~a pagar_o pagar_tudo pagar~cartao para_pagar pegar~emprestimo pena por~acaba por~so
quando_$ quita- quitar se~nao se~parar se~vender tudo_? um_emprestimo vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:juntar after-roadmap:por after-roadmap:uma arrum- as_dividas atrasar_um atrasar~mes a~e cartao_$ comecar_pelas comecar~menores dimin- emprego emprego~# emprestimo~quitar eu eu_fechar eu_quitar eu_usar eu~de junta- juntar loja_e
marid- marido menor_primeiro mes~quando meu_marido muda nao_pagar num_emprestimo o_# o~muda pagar pagar~NAME para_quitar parar parar_de parar~pagar pegar_um pelas_menores por_uma por~? posso_fazer quitar_tudo quitar~menor se~fechar se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar usar_o usar~fgts vende-`,
    '-3': `#~mais 13o 13o~# a_mais acaba~? after-roadmap:13o after-roadmap:minimo after-roadmap:quiser after-roadmap:sair cinqu- eu_quiser eu_so eu~sair mais_# n0 o_13o o_minimo o~de pagar_# pagar~minimo por~mil quando_? quise- quiser quiser_sair sair sair_$ se~quiser todo`,
    '-4': `aceitarem after-roadmap:aceitarem after-roadmap:todo botar~# do~? eu~# se~so todo_mes`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '11': `?worry`,
    '10': `worry:dia`,
    '9': `cobranca ligam worry:ligam worry:nao`,
    '8': `mandam nao_param param telef- telefone worry:cobranca worry:para worry:param worry:telefone`,
    '7': `^_ligam hora_$ ligac- quare- quarenta worry:hora worry:me worry:na`,
    '6': `aguen- aguento aguento_mais cobrador diret- direto estao~ligando hora ligam_para mensa- mensagem nao_aguento param_de por_dia sem_parar worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ dia_$ estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de para_$ parar parar_$ pela sendo worry:ligando worry:mais worry:parar worry:pela worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao de_meia dia dia_inteiro intei- inteiro ligam~NAME ligam~meu me_ligando meia meu_trabalho na_minha na~dos o_de o_dia outro- outros o~inteiro para_meu porta so_o so~de toda worry:NAME worry:cobrando worry:estao worry:inteiro worry:meu worry:minha worry:o worry:porta worry:servico worry:toda worry:trabalho`,
    '3': `:cobranca :essas :mundo ate_para casa_da casa~minha celul- celular cobram cobrando da~nao da~sogra de~em dos essas~, estao estao_me foi_na frent- frente inteiro_$ mais~cobranca me_da me~na minha_sogra mundo na_frente nao_me nao~mais no_celular no~nao para_NAME param_$ porta_$ sem servi- servico sogra sogra_$ sumir trabalho trabalho_$ vonta- vontade worry:ate worry:foi worry:frente worry:no`,
    '-3': `n0 no_serasa nome worry:a worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '11': `?worry`,
    '10': `worry:casa`,
    '9': `casa_$ worry:vou`,
    '8': `apart- apartamento casa despejo perde- perder worry:apartamento worry:despejo worry:perder`,
    '7': `de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa vou_ser worry:a worry:imobiliaria worry:leilao worry:me worry:sair worry:ser`,
    '6': `^_vou apartamento_$ daqui daqui_$ meu_apartamento ordem posso_perder sair sair_$ tirar- worry:botar worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho`,
    '5': `a_casa botar da_casa mando- mandou na_rua o_proprietario onde para_fora proprietario rua ser vou worry:NAME worry:fora worry:minha worry:o worry:proprietario worry:vao`,
    '4': `^_posso a_caixa a_gente caixa caixa_vai de~minha dono fora fora_$ medo~perder me~para nao_tenho o_apartamento o_dono perder_minha perder~casa posso propr- querem_tomar semana_que semana~vem tomar vao vao_me worry:ate worry:caixa worry:dono worry:gente worry:na worry:para worry:que worry:semana worry:tomar worry:vai worry:vem`,
    '3': `^_querem ^_vao a~na a~vai com_meus de_perder do_meu dono_da esta~a filhos_$ gente na~com o~pediu pediu preoc- preocupacao preocupacao_eh que_vem querem querem~minha rua_$ se tomar_minha tomar~casa vai vem_$ vou~na worry:atrasado worry:com worry:de worry:eu worry:parar worry:preocupacao worry:quer worry:querem`,
    '-3': `carro_$ n0 proce- worry:# worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite_para worry:comer worry:fome worry:leite worry:para worry:tem`,
    '7': `^_vivo almoc- a~esta cesta esta_vazia leite pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ vivo worry:de worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `basic- comida_$ de~de dia_$ tenho_o tenho~que worry:e worry:esta worry:falta`,
    '5': `EXPENSE ^_faltou ^_meus com_fome estou~de falto- faltou fome_$ nene o~e todo_dia worry:filhos worry:meus worry:o worry:tenho worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe bebe_$ comer_para de_comer despe- dia_que e_de entre entre_o escol- esta_faltando e~conta falta faltando falta~para feija- feijao filho- filhos geladeira meus_filhos nao_tem nao_tenho nao~o o_remedio remedio_e so tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida de~para dia dia~nao em_casa esta~comida estou faltando_comida gelad- meus nao~comida que_nao que~tem remed- remedio so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:em worry:nao worry:uma worry:vez`,
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
    '7': `^_meu cpf credi- meu_cpf meu~esta spc spc_$ worry:spc`,
    '6': `^_nome aprova crediario_nao meu_nome no_serasa o_nome serasa_$ sujo worry:esta worry:nada worry:serasa worry:sujo`,
    '5': `^_estou aprov- crediario estou_no nada_$ o~nao seras- serasa worry:consigo worry:no worry:o`,
    '4': `aluga- alugar consigo da~mae estou nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o sujo_$ worry:alugar worry:mae worry:nao`,
    '3': `alugar_casa bloqu- causa_do consi- consigo_alugar consigo~casa consigo~por credito da_minha e_mais esta_sujo e~nada limpar limpar_o limpar~nome mae mae_$ meu meu~sujo minha_mae nao~alugar por~do quero_limpar worry:limpar worry:mais worry:quero`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '20': `worry:nao`,
    '19': `?worry`,
    '15': `^_nada worry:nada`,
    '13': `nao_$`,
    '12': `urgen- worry:nenhuma`,
    '10': `nada`,
    '9': `nada_urgente nenhu- urgente urgente_$ worry:tudo`,
    '8': `^_nenhuma nao_estou`,
    '7': `esta_tudo nenhuma worry:, worry:desses worry:disso worry:enquanto worry:nenhum`,
    '6': `^_nenhum controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organ- organizar organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:organizar worry:tranquilo`,
    '5': `contr- corre- em_paz esta~em incomes:nada nada_disso nao~comigo nenhum nenhuma_$ nessa paz paz_$ quero_organizar risco situa- situacao so~organizar urgencia urgencia_$ worry:comigo worry:dessas worry:esta worry:estou worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ,~quero ^_gracas ^_nao comig- comigo comigo_$ dessas_$ desse deus disso disso_$ isso_nao nada_desse nao_, nao_tem nenhuma_dessas tipo tranquilo_$ tudo tudo_em worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ^_por ^_tudo a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ enquanto_esta enquanto~tranquilo esta~por graca- gracas gracas_a gracas~deus isso~nao me~disso nada_me nao_chegou nao~ainda nao~eh nao~isso nesse ponto por~esta por~nao rio tem~nao worry:aqui worry:cobrador`,
    '-3': `aprov- aprova credi- crediario crediario_nao daqui daqui_$ esta~atrasado onde overdue:nenhuma o~nao score tirar- tudo_atrasado worry:atrasado worry:de worry:dia worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nada_$ nao_durmo worry:durmo worry:meu`,
    '-5': `worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '18': `?worry`,
    '11': `worry:nao`,
    '9': `^_cada cada_mes nao_durmo worry:com worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo durmo_$ fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado vergo- vergonha worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga atrasado_$ a~so briga briga_em briga~casa consigo_dormir cresc- cresce cresce_$ de_nao juros_$ medo~nao nao~dormir os so_cresce worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:sabe`,
    '5': `^_estou ^_medo a_divida atrasado com_depressao com_isso depre- depressao dinheiro_$ doente_e dormi- dormir eh_tanta esta_tudo juros medo_de minha_familia o~fazer sabe tenho_vergonha worry:coisa worry:consigo worry:fazer worry:isso worry:marido worry:medo worry:minha worry:por worry:tanta`,
    '4': `^_ai a_minha acaba- ai~eh assim cansa- cansada casam- casamento causa coisa_$ consigo dar_conta devendo_$ dinhe- dinheiro doent- doente eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher muita muito mulhe- mulher nao_consigo nao~conta na~eh por_causa por~disso que_fazer sabe_$ sem_saber tanta todo~em verdade_eh viver worry:ai
worry:assim worry:casa worry:causa worry:disso worry:doente worry:mae worry:moca worry:sem worry:so worry:tudo worry:viver`,
    '3': `^_minha ^_na atras- casa coisa com conseguir conseguir_pagar consi- dar de_ser deven- devendo disso disso_$ divid- eh_a esta~e estou estou_sem e~dinheiro fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao moca na_verdade nao~pagar os~nao param_$ presa saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:a worry:conseguir worry:dar worry:de
worry:estao worry:pagar worry:ser worry:tenho`,
    '-3': `:fui ^_tudo almoc- cobra- de_perder dia_$ medo~perder minha_casa nao_$ nao_estou negat- negativado perde- perder worry:do worry:negativado worry:para worry:perder`,
    '-4': `estou_no worry:me worry:nome`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro`,
    '10': `worry:moto`,
    '9': `carro_$ levar o_carro quere- worry:levar worry:o`,
    '8': `?worry minha_moto moto moto_$`,
    '7': `estao_querendo querendo worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- levar_minha medo meu_carro movei- moveis querendo~meu vao_levar worry:estao worry:medo worry:os worry:vao`,
    '5': `estao tv vao worry:meu worry:querem`,
    '4': `^_medo ^_oficial ^_querem a_moto apree- apreensao busca busca_e buscar_o busca~apreensao carro_esta coisa- coisas coisas_$ com~que de~a e_apreensao escondendo estou~o medo_de minhas_coisas ofici- oficial o~veio pegar~moto penho- penhorar perder_o perder~carro querem querem~minha tomar tomem worry:apreensao worry:banco worry:busca worry:coisas worry:do worry:oficial worry:penhorar worry:quer
worry:tomar worry:tomem`,
    '3': `,~com a_financeira ameacando_toma ameacando~minha atras a~quer banco_vai com_ele da_loja ele_que estao~toma esta~na eu~as geladeira_da geladeira~loja gol irmao medo_eh meu_irmao meu_medo minha minha- minha_geladeira minhas minha~da na_casa na~do o_banco os o~ontem o~vai pegar pegar_a posso~o quer quer~minha toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira vai~a worry:, worry:a
worry:com worry:da worry:e worry:eh worry:eu worry:faco worry:loja worry:ontem worry:pegar worry:que worry:toma`,
    '-3': `casa_$ de~veio justica_veio n0 worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:luz`,
    '9': `estou_no worry:a worry:cortar worry:no`,
    '8': `cortar luz meu_gas worry:agua worry:estou`,
    '7': `gas_$ worry:NAME worry:gas worry:ja worry:veio`,
    '6': `agua cortaram desligar gas minha_luz veio worry:cortaram worry:desligar worry:dias worry:meu worry:ontem`,
    '5': `^_cortaram ^_estou aviso aviso_de aviso~corte a~vai cortada cortar_$ cortaram_a corte de_corte dias ja_veio luz_esta ontem ontem_$ ser_cortada worry:aviso worry:sem`,
    '4': `NAME_ja a_internet agua_desde agua~ontem amanh- amanha amanha_$ aviso- avisou avisou_que a~ja compa- corta cortada_amanha cortaram~agua cortarem cortarem_a da_luz da~esta desde_ontem esta_na estou luz_$ luz~na medo~cortarem sem_agua sem~desde ser~amanha sexta_$ vai vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:cortarem worry:de worry:desde worry:internet worry:moco worry:sexta
worry:vai`,
    '3': `#_dias #~senao NAME_deu NAME_veio ^_minha a_agua a_energia after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_$ agua_ontem ameacando~a a~veio cortar_a cortar_minha cortaram_minha cortar~agua cortar~luz desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga energ- energia estou_ha estou~dois ha~dias inter- internet internet_$ luz~cortar minha_agua minha~ontem
minha~vai moco na_porta no porta porta_$ senao senao_desliga ser sexta veio_cortar worry:cortada worry:desliga worry:deu worry:minha worry:porta worry:senao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '12': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:recebi`,
    '8': `^_recebi acao acao_de intim- intimacao worry:acao worry:do worry:intimacao worry:me`,
    '7': `da_justica de_cobranca estao_me recebi worry:banco worry:carta`,
    '6': `^_chegou ^_vao carta chego- chegou citac- citacao cobranca_$ justica_$ pelo_banco processar tem_processo vao worry:chegou worry:de worry:no worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ do_forum estao forum forum_$ no_meu no~nome pelo processo sendo vao_me worry:aqui worry:cartorio worry:cobranca worry:da worry:estao worry:forum worry:sendo worry:tem worry:um`,
    '4': `banco carta_do cobranca de_justica estou_sendo justica~aqui nome_$ ofici- oficial oficial_de oficial~justica prote- protestar receb- uma~do vao_protestar vao~no veio_aqui worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_$ banco_mandou chegou_um cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma recebi~carta um_papel uma_carta worry:. worry:mandou worry:papel`,
    '-3': `a_moto ameac- busca- buscar moto_$ worry:buscar worry:minha worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:meu`,
    '11': `worry:conta`,
    '10': `worry:minha`,
    '9': `minha_conta worry:salario`,
    '8': `?worry bloqu- meu_salario worry:pagamento`,
    '7': `conta conta_$ meu_pagamento pagam- pagamento worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam benef- beneficio bloquearam pagamento_$ penho- worry:banco worry:o`,
    '5': `beneficio_$ cai_e desco- meu o_banco pegando_meu salar- salario salario_$ segur- tudo_do worry:cai worry:do worry:metade worry:todo worry:tudo`,
    '4': `^_descontam aposentadoria_$ banco~meu bloquearam_meu bpc da~aposentadoria descontado descontam do~salario metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria pegan- pegando tirar- tiraram todo_$ worry:aposentadoria worry:descontado worry:descontam worry:dinheiro worry:e worry:pegando`,
    '3': `apose- aposentadoria banco banco_bloqueou banco_pega bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME dinheiro~e do_beneficio e_some e~banco justi- justica justica_$ limit- limite meu_dinheiro meu~cai o_limite ordem o~bloqueou o~cai o~pega pega pix_$ por_ordem quase salario_cai todo worry:NAME worry:bloqueou worry:da
worry:justica worry:ordem worry:pega worry:pela worry:quase`,
    '-3': `n0 worry:nao worry:nome`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_aceitei ^_topei aceit- topei`,
    '15': `topei_$`,
    '14': `aceitei`,
    '13': `fecha- feche- fechei`,
    '12': `^_fechei after-roadmap:topei`,
    '11': `^_acabei acabe- acabei aceitar_essa`,
    '10': `offers:aceitei offers:topei`,
    '9': `?offers ^_acordo aceitei_$ acord- acordo acordo_fechado fechado fechado_$`,
    '8': `^_assinei acabei_fechando aceitei_a after-roadmap:acabei after-roadmap:fechei assinei_o assinei~acordo eles_$ fechando fechando_$ offers:fechei`,
    '7': `^_aceita a_da a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acordo assin- assinei a~NAME certo_fechei com_eles deu_certo deu~fechei essa_$ fechar~eles fechei_com fiz~acordo o_acordo pode_aceitar pode~essa vou~com`,
    '6': `^_deu aceita aceitei~parcelamento after-roadmap:aceita after-roadmap:aceitei after-roadmap:assinei after-roadmap:essa after-roadmap:vou com~banco fechar_com fechei_o fechei~acordo fechei~o fiz_o o_parcelamento offers:acabei offers:acordo`,
    '5': `^_fiz ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceitar banco_$ certo deles deles_$ deu eles essa_vou essa~pagar fiz offers:com offers:essa offers:vou pagar_$ parcelamento vou vou_aceitar vou_pagar`,
    '4': `!_! NAME_! NAME~! NAME~vou aceita_a aceita~da acordo_hoje after-roadmap:! after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app app_$ a~deles com_o da~, do_jeito essa fechei_do fechei~jeito hoje jeito_que jeito~ofereceram no_app ofereceram ofereceram_$ offers:aceitar offers:assinei offers:eles offers:o
offers:pode o~hoje parcelamento_$ propo- proposta proposta_deles que_ofereceram topei_a topei~proposta vou_fechar vou~essa`,
    '3': `! !_$ :hoje NAME_hoje ^_pode aceitei_o aceitei~da acordo_do acordo~eles after-roadmap:app after-roadmap:hoje after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta do~que fechar hoje_$ jeito offers:deles offers:deu offers:fechar offers:parcelamento o~com o~no proposta_$`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~aluguel 
~de #_
 #_( #_) #_- #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_celular #_cheque #_comida #_como #_condominio #_conta #_contas #_creche #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estao #_estou #_eu #_falta #_faltam #_faltando
#_fatura #_faturas #_faz #_filhos #_fralda #_gas #_ifood #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode #_porsento #_prestacao #_prestacoes #_quando
#_rango #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas
#~atrasado #~atrasados #~bico #~bolsa #~bruto #~cai #~carro #~cartao #~carteira #~casa #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depende #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~especial #~esta #~estava #~estou #~faco
#~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~joao #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~menos #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~muito
#~multa #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~outubro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitar #~recebo #~remedio #~remedios #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao
#~rifa #~role #~roupa #~salao #~salario #~sao #~se #~secretaria #~segunda #~sempre #~sendo #~sexta #~so #~sofa #~spotify #~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos
$~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_# )_$ )_, )_. )_: )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agora ,_agua ,_ajuda
,_ajudou ,_aluguel ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_cada ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_entrei ,_era ,_eram ,_errei ,_espera ,_esse ,_estava ,_eu ,_falaram ,_falei ,_falta ,_faltam ,_faltou ,_faz
,_fica ,_ficou ,_fiz ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juros ,_liquido ,_luz ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_pensei ,_perdi ,_plano ,_prestacao ,_quando ,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto
,_roupa ,_salao ,_saldo ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobraram ,_somando ,_spotify ,_streaming ,_tche ,_tintim ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_umas ,_uns ,_usei ,_vale ,_valido ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+ ,~. ,~abrindo ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~alguem ,~apaga ,~apagar ,~as ,~ate
,~atrasadas ,~bendito ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~cinco ,~coisa ,~comecar ,~compro ,~conta ,~contas ,~continuo ,~corrigir ,~crediario ,~dao ,~de ,~demais ,~desconta ,~deu ,~deus ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~em ,~enrolado ,~entao ,~era ,~essas ,~esse ,~esta ,~explica ,~faltam ,~fevereiro ,~filha ,~filhos ,~foi
,~foram ,~forca ,~ganho ,~gente ,~golpe ,~graca ,~lembro ,~ligacao ,~marmita ,~melhor ,~meses ,~mesmo ,~metade ,~mil ,~minimo ,~minutinho ,~muito ,~na ,~nada ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~os ,~pagar ,~pagas ,~pago ,~papel ,~parcela ,~parcelas ,~parte ,~pila ,~primeira ,~quando ,~questao ,~reais ,~recebi ,~respondo ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~segundo ,~sem ,~ser
,~silveira ,~sim ,~so ,~tenho ,~tentando ,~terceira ,~tiro ,~todo ,~torno ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~vou ,~x ,~zero - -_# -_$ -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._ainda ._aluguel ._devo ._e ._energia ._m ._no ._o ._recebo ._so .~# .~$ .~: .~NAME .~de .~devo .~isso .~nao .~no .~o .~so .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia :( :) :+ :/ :13o :; :_$
:_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :apaguem :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :aumentei :aumentou :automatico :bah :bastante :bem :beneficio :bolo
:caba :cada :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :chegou :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisas :comigo :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depositar :der :desconta :desde :deve :devia :devo :dez
:dezembro :dias :diga :disse :dizendo :dnv :dois :dona :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :folha :foram :ganhei :ganho :gas :gastei :gasto :gente :gracas
:gratificacao :guardado :ifood :imposto :instagram :instrucoes :ir :jogo :juntando :k :la :lgpd :ligaram :ligou :limpa :limpar :loja :luz :m :mae :mainha :maio :mano :meio :mercadinho :mercado :meses :milhao :moca :moto :muda :mulher :nas :negocio :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :obrigado :oferecendo :oferta :oitenta :oito :olha :onze :oq :orientacao :ou :oxe
:pagamento :pagando :pagas :pai :parcelas :parcelei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real :receita :referente :regras :remedio :renda :renegociacao :restam :restantes :restituicao :resto :retiram :saber :sacar :saiu :saldo :saquei
:segunda :seis :seiscentos :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal :tambem :tche :ter :terceiro :tira :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento
:~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_esta ?_falo ?_ja ?_me ?_nao ?_repete ?~caba ?~louco ?~nao ?~o NAME_
 NAME_( NAME_) NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_aceitou NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou
NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_falou NAME_faltam NAME_fatura NAME_faz NAME_fez NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite
NAME_mandou NAME_mas NAME_mil NAME_na NAME_ne NAME_no NAME_novecentos NAME_ontem NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_passou NAME_pedindo NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_seguro NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado
NAME~
 NAME~$ NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~abril NAME~acordo NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cinco NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~contou NAME~crediario NAME~da NAME~dando NAME~desconta NAME~desde NAME~desse NAME~deu
NAME~devo NAME~dez NAME~dezoito NAME~dia NAME~dois NAME~duas NAME~duzentos NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~k NAME~ligou NAME~maio NAME~mensagem NAME~meses NAME~mil NAME~minimo
NAME~na NAME~negativou NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~para NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~porque NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~que NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera
NAME~sms NAME~so NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~venceu NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_academia ^_alem ^_amortizei ^_apago ^_aposto ^_arre ^_atrasada ^_aumentaram ^_aumentei ^_avancei ^_barzinho ^_bloqueei ^_botijao ^_brincadeira ^_busca
^_cabelo ^_casa ^_cdc ^_certeza ^_cerveja ^_cervejinha ^_churrasco ^_cigarro ^_comida ^_comissao ^_comprovante ^_condominio ^_conducao ^_contrato ^_correcao ^_corrige ^_corrigindo ^_delivery ^_demorou ^_depositei ^_devia ^_diversao ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_eram ^_esses ^_exclusao ^_feira ^_fgts ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_guarda ^_iptu ^_lanche
^_leite ^_levanto ^_lista ^_lote ^_mando ^_manicure ^_mano ^_maquina ^_material ^_menti ^_mercado ^_misturei ^_mn ^_moca ^_netflix ^_notebook ^_olha ^_onibus ^_oxente ^_parcela ^_parcelas ^_parcelei ^_passagem ^_pedreiro ^_penhor ^_pensando ^_pg ^_possuo ^_praia ^_presente ^_prestacao ^_quatro ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_saiu ^_salao
^_saldo ^_sobrou ^_spotify ^_tche ^_terreno ^_teve ^_tirando ^_tiro ^_tive ^_tomara ^_transferi ^_trata-se ^_tres ^_trezentos ^_uber ^_umas ^_unha ^_van ^_vei ^_vence ^_vieram ^_vinte a_academia a_bolsa a_cada a_carta a_consulta a_dar a_diaria a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_lgpd a_menos a_minima a_mulher a_prestacao a_renda a_renner a_rescisao
a_restituicao a_sabado a_sexta a_sindica a_um aa aa_$ abaix- abaixa abaixa_$ aberto_, abri_um abril abril_, abrindo~app abrir~app abrir~fatura abro_reclamacao absoluta_pode absoluta~gravar absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando acabo acabou_gracas acabou_o acabou~a acade- academia academia_# academia_NAME academia~# academia~, academia~e acai_, acai~uns aceita~# aceito_sim
aceitou_# acertei_$ acho_$ acho_, acho~# acho~esqueci acho~esta acho~umas acho~uns acordo~o acoug- acougue acougue_# acougue_do acred- acredita acredita_$ adiantada adiantada_$ adiante_eu adiante~te adiantou_# adiantou~e adoec- adoeceu advogado~NAME after-crisis:boca after-crisis:fora after-crisis:moca after-crisis:para after-deficit:. after-deficit:NAME after-deficit:aluguel after-deficit:atrasar
after-deficit:bico after-deficit:boleto after-deficit:bolsa after-deficit:carro after-deficit:casa after-deficit:comecar after-deficit:comida after-deficit:consigo after-deficit:dar after-deficit:demais after-deficit:der after-deficit:desconto after-deficit:direito after-deficit:do after-deficit:em after-deficit:entao after-deficit:errei after-deficit:familia after-deficit:filha
after-deficit:filho after-deficit:fim after-deficit:isso after-deficit:jeito after-deficit:menos after-deficit:meu after-deficit:mudar after-deficit:na after-deficit:no after-deficit:peco after-deficit:pego after-deficit:pobre after-deficit:pode after-deficit:posso after-deficit:quem after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:se after-deficit:todo
after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:valor after-deficit:vem after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abro after-roadmap:acabo after-roadmap:adianta after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:agua after-roadmap:amor after-roadmap:apagam after-roadmap:aquilo after-roadmap:aumentaram after-roadmap:aumento
after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:besteira after-roadmap:bicho after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:confere after-roadmap:depositei after-roadmap:der after-roadmap:desde after-roadmap:dizendo after-roadmap:duzentos
after-roadmap:ela after-roadmap:emprestado after-roadmap:entra after-roadmap:entrar after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:faculdade after-roadmap:fila after-roadmap:final after-roadmap:fizer after-roadmap:ganhou after-roadmap:gaste after-roadmap:gosto after-roadmap:guardou after-roadmap:ia after-roadmap:ideia
after-roadmap:imposto after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:leva after-roadmap:lhe after-roadmap:ligo after-roadmap:ligou after-roadmap:liguei after-roadmap:loterica after-roadmap:mandada after-roadmap:mandado after-roadmap:manha after-roadmap:matando after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:nervosa after-roadmap:nova
after-roadmap:novecentos after-roadmap:oitenta after-roadmap:papel after-roadmap:parado after-roadmap:parte after-roadmap:pediu after-roadmap:perder after-roadmap:perna after-roadmap:presa after-roadmap:pretendo after-roadmap:propor after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quebra after-roadmap:quebrar after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei
after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:resto after-roadmap:ruim after-roadmap:sabado after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei after-roadmap:segunda after-roadmap:seiscentos after-roadmap:sujo after-roadmap:tinha after-roadmap:tiram after-roadmap:todas after-roadmap:todos after-roadmap:tres after-roadmap:trezentos
after-roadmap:trinta after-roadmap:uns after-roadmap:vei after-roadmap:viajar after-roadmap:vinte after-roadmap:vivente agenc- agencia agiota_# agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_dia agora_e agora_eh agora_esta agora_estou agora_faco agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~em agora~nao agora~so
agosto_$ agua_: agua_atrasadas agua_ontem agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME agua~de agua~e agua~gas agua~luz agua~net ah_e ah_esqueci ah~a ah~o ai_: ainda_falta ainda_faltam ainda_mil ainda_restam ainda~de ainda~e ainda~mais ainda~nao ainda~paguei ainda~venceu ai~eu ai~para ai~vamos ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar
ajuda~uns ajudo_com ajudo_minha ajudou_demais ajudo~# ajudo~mae alem alem_da alem_desses alem~dois alguem_da alguem~equipe alguem~verdade alguma_, alguma~? alguma~nao alimenticia_# alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_, aluguel_: aluguel_atrasado aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~( aluguel~, aluguel~agua
aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~uma am am_$ am_carro amanha_continuo amanha_levanto amanha_vou amanha~cedo amanha~no ambas ambas_vencidas ameacando_cortar ameacando~a amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort-
amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e ano_passado anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio antecipei_tres anterior_esta anterior_volta anteriores_e anterior~errada antes_, antes_eu antes_se antes~eu antes~ganhava antes~nao ao_NAME ao_dia ao~# ao~.
ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~esta apagar~se apaga~nao apaga~os apaga~respostas apago_sem apago~ler apague~que aparece_# apareceu_boleto apareceu~com apareceu~da aparelho_de apertei_errado apertei~, aplicativo_, aplicativo~esta aplicativo~um aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_do aposentadoria_e
aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei~idade apost- aposto aposto_uns aposto~# app_, app_do app_mostra app~# app~NAME app~um app~ver apreensao_$ apreensao_do apreensao~carro aprendiz_# aprendiz_, aprendiz~# aquele_limite aquele~da aquele~ja aqui_. aqui_da aqui_em aqui_na aqui_no aqui_nos aqui_que
aqui~dedos aqui~do aqui~perai aqui~rua ar arquivo_$ arre arre_egua arre~, arroz_e arroz_esta arroz~queimando arroz~so arrumar_$ arrumei_um arrumei~bico as_criancas as_demais as_quatro as_tres assinada_e assinou as~# as~extra as~parcelas as~sao as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sabado ate_sexta atencao_$ atendente_de atendente~verdade atendo ate~# ate~, ate~/ ate~NAME ate~eles
ate~fim ate~meu ate~nenhuma ate~o ate~para ate~que ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasada_# atrasada_, atrasada_? atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_,
atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atras~nao atual atualizar atualizar_sim aumentar aumentar_para aumentaram aumentaram_meu aumentar~#
aumentei aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# autis- autista autista_$ automatico_, automatico_ja automatico~o automatico~tirou autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu avancei avancei_rapido avancei~demais a~% a~: a~aceitou a~ate a~baixou a~caduca a~cento a~contas a~dai a~dois a~era a~estao a~fez
a~gasta a~ideia a~julho a~ligou a~m a~mas a~mil a~muda a~noventa a~pagar a~para a~parcelou a~pela a~pergunta a~propos a~quita a~reais a~sao a~tambem a~todo a~uns a~vale a~veio a~velha bah_devo bah_guria bah~# bah~, bah~devo bah~estou bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_e banco_esta banco~# banco~mandou banco~na
bar_do barzinho_# batid- batido batido_em batido_na batido~janeiro batido~outra bebe_# beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so bendi- bendito bendito_$ beneficio_, beneficio_cai beneficio~# beneficio~nunca bet bicho_# bicho_$ bicho~por bico~# biz bloqueei_o bloqueei~numero boa_, boa_noite boca_para boca~fora boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_nao
boleto_sei boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~nao boleto~sei bolo_, bolo~uns bolsa_que bolsa~# bolsa~eh bolsa~nao bom_tamanho bom~, bom~preciso bora_deixar bora~isso bota_mais botar_# botar_duzentos botar_mais botar~a bota~mil botijao_# botijao_por botijao~mes botou_meu botou~nome bouti- boutique bpc_do bpc~meu
brincadeira_, brincadeira~eh brincadeira~estou brincando_, bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar_os buscar~caminhao buscar~oculos buscar~papel caba caba_cobra caba~# cabeca_nao cabeca~guarda cabelo_# cabelo~, cabelo~netflix cachorro_# cachorro_comeu cachorro~# cachorro~o cada_# cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na
cafez- cafezinho cafezinho_$ cai_# cai_meu cai_o cai_para cai_todo cair_# cair~do caiu_, caiu_de caiu_para caiu~a caiu~primeira caiu~restituicao cai~dezembro cai~dia cai~na cai~o cai~pagamento cai~quinto cai~uns caju caju_# calca calca_curta caminhao_quito caminhao~tudo cancelar_esse cancelei_e capital_de capital~giro cara_no carne_da carne_das carne_em carne~NAME carne~dez carro_# carro_, carro_:
carro_adiantada carro_batido carro_e carro_eh carro_esse carro_esta carro_financiado carro~# carro~com carro~em carro~mes carro~na carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~ja cartao~mil carta~# carta~NAME carta~cartorio carta~forum
carteira_de carteira~e cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_, casa_: casa_com casa_e casa_eh casa_falou casa_na casa_pago casa_toda casa~# casa~, casa~NAME casa~antes casa~faco casa~financiada casa~que catando~papel causa~# causa~NAME cdc_do cdc~NAME cedo cedo_$ cel cel_# celular_# celular_na celular_por celular~# celular~NAME cel~#
cem_, cem_e cem_na cem_no cem_por cem_reais cem~NAME cem~antes cem~cento cem~da cem~mes cem~para cem~por centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta centro centro_$ cerca cerca_de cerca~$ certeza~pode certinha certo_antes
certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% ce~que chama_alguem chama_gente chama~suporte chega_, chega_ne chega~# chega~amanha chegou_carta chegou_no chegou~carta chegou~do cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- churrasco churrasco_no cigarro_# cigarro_,
cigarro~# cigarro~e cigarro~por cinco_e cinco_mes cinco_por cinco_zero cinco~NAME cinco~a cinco~ainda cinco~cento cinco~e cinco~eu cinco~mes cinco~no cinco~que cinco~zero cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_parcelas cinquenta_por cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana cliquei_sem
cliquei~querer clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_$ cobram_alguma cobram~coisa cobranca_? cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobraram cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_agora coisa_dessas coisa_se coisas_, coisas_: coisas_de coisas~cartao coisas~cheque coisas~dentro coisa~eu coisa~ja coisa~nao
colegio_do colegio~menino coloq- coloquei coloquei_errado coloquei~, com_$ com_NAME com_agiota com_agua com_arroz com_atendente com_condominio com_deus com_dividas com_do com_entrada com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_nome com_remedio com_uns comeca_tudo comecar_a comecar_do comecar~dar comecar~zero comeca~de comecei_num comecei~emprego comeco_de comecou
comecou~# comeco~# comeco~tudo comer_mas comer~pago comeu_o comeu~boleto comida_# comida_aqui comida_em comida_uns comida~# comida~, comida~casa comida~e comida~em comida~quinhentos comida~transporte comissao_, comissao~# como_abro como_essencial como_falar como_motorista como_pagas como_saber como_secretaria como~. como~agora como~da como~eh como~primeiro como~um comprei_fiado comprei_um
comprei_uma comprei~# comprei~ar comprei~carro comprei~celular comprei~geladeira comprei~na comprei~sofa compro_fiado compro_mais comprou_minha comprou~divida com~# com~% com~a com~agiota com~amigo com~atendente com~cara com~como com~consultor com~contas com~contrato com~criancas com~cristao com~da com~disso com~e com~em com~faturas com~filho com~gerente com~juros com~loja com~mae com~nada
com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~sujo com~todo com~uns com~uso com~vivente concordo~o concursada_do concursada~estado condi- condicao condominio_# condominio_, condominio_: condominio_atrasado condominio_de condominio_desde condominio~# condominio~$ condominio~, condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_#
conducao~por confesso confirm-amount:? confirm-amount:amor confirm-amount:apagar confirm-amount:bem confirm-amount:com confirm-amount:como confirm-amount:conheco confirm-amount:dai confirm-amount:dera confirm-amount:disso confirm-amount:entendeu confirm-amount:era confirm-amount:estava confirm-amount:estou confirm-amount:falei confirm-amount:fiquei confirm-amount:foi confirm-amount:mas
confirm-amount:melhor confirm-amount:menos confirm-amount:minha confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:ne confirm-amount:nessa confirm-amount:no confirm-amount:ou confirm-amount:para confirm-amount:queria confirm-amount:quero confirm-amount:quinhentos confirm-amount:se confirm-amount:segura confirm-amount:sem confirm-amount:ser confirm-amount:so
confirm-amount:tive confirm-amount:tres confirm-amount:ver confirm-amount:verdade confirm-amount:zero confirm-change:. confirm-change:? confirm-change:acho confirm-change:amor confirm-change:antigo confirm-change:apagar confirm-change:aqui confirm-change:as confirm-change:bate confirm-change:bem confirm-change:com confirm-change:conheco confirm-change:decimo confirm-change:deles
confirm-change:dera confirm-change:disso confirm-change:entao confirm-change:era confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:infelizmente confirm-change:mao confirm-change:mas confirm-change:menos confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:papel
confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pior confirm-change:proposta confirm-change:querer confirm-change:queria confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade confirm-creditor:? confirm-creditor:acho confirm-creditor:agora
confirm-creditor:antes confirm-creditor:bate confirm-creditor:bem confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:dessas confirm-creditor:disso confirm-creditor:eles confirm-creditor:estava confirm-creditor:estou confirm-creditor:exatamente confirm-creditor:favor confirm-creditor:fica
confirm-creditor:fogo confirm-creditor:foi confirm-creditor:fosse confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:mas confirm-creditor:me confirm-creditor:melhor confirm-creditor:menos confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:nem confirm-creditor:nenhum confirm-creditor:nessa
confirm-creditor:no confirm-creditor:ou confirm-creditor:papel confirm-creditor:para confirm-creditor:pelo confirm-creditor:perfeito confirm-creditor:pior confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:uma
confirm-creditor:vai confirm-creditor:valor confirm-delete:acho confirm-delete:as confirm-delete:conheco confirm-delete:decimo confirm-delete:dessas confirm-delete:disso confirm-delete:espera confirm-delete:falei confirm-delete:fica confirm-delete:mais confirm-delete:mao confirm-delete:melhor confirm-delete:mexer confirm-delete:mudar confirm-delete:nessa confirm-delete:pelo confirm-delete:perai
confirm-delete:por confirm-delete:querer confirm-delete:quieto confirm-delete:segura confirm-delete:sem confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_essa conheco_nem conheco~de consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:aceitar consent:ajudar consent:amor
consent:apaga consent:apagam consent:aqui consent:ate consent:atras consent:bom consent:carne consent:cartao consent:certo consent:codigo consent:confio consent:continuar consent:conversar consent:crer consent:deixou consent:demorou consent:desejo consent:dia consent:disse consent:disseram consent:diz consent:dono consent:essas consent:faz consent:ficar consent:fila consent:gostaria
consent:guardar consent:humano consent:liberar consent:ligar consent:ligaram consent:lista consent:mao consent:mexer consent:moco consent:oxe consent:pagando consent:pague consent:paz consent:pedindo consent:pelo consent:pera consent:pessoa consent:primeira consent:quer consent:querem consent:queria consent:receber consent:recebi consent:sabendo consent:score consent:seguir consent:sera
consent:sobre consent:telefone consent:terceiros consent:usar consent:uso consent:vi consent:vir consent:vivente consent:whatsapp consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x
consigo_# consigo_alugar consigo_pagar consigo_parar consigo~casa consigo~por consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_esta conta_feita conta_ne conta_negativa conta_sem conta_so contando_aqui contando~nos contar~o contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~, conta~agua conta~casa
conta~essencial conta~mes conta~o conta~pagar continuo continuo_$ conto_e conto_essa conto_na conto_no conto_para contou_que contou~eu conto~NAME conto~meio contra_o contrato_# contrato_: contrato_NAME contrato_aqui contrato_consta contrato_para contrato~# contrato~NAME contrato~mim contrato~nao conversar~alguem conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus cor_desse
coragem~abrir coragem~ver corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortaram_minha cortarem~luz cortar~agua corte_. cor~dinheiro cosme- cosmetico cosmetico_e cosmetico~faco cozin- creche_# creche_do crediario_na crediario~, crediario~NAME credito_pessoal credito~NAME crer crer_$ criancas_# cristao_$
cuido culto culto_e culto~olhe curta curta_$ custa_# custe- custeio da_agua da_aposentadoria da_boca da_cento da_dona da_equipe da_escola da_esquina da_igreja da_lingua da_manha da_marinha da_mil da_neide da_oferta da_oficina da_pressao da_rede da_rescisao da_uns dados_, dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu dai_nao daqui_do daqui~bairro dar_#
dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_mei das_pernas das_trinta das~# das~, das~do das~e das~paguei das~parcelas das~voce da~agora da~caiu da~com da~e da~esse da~esta da~estadual da~eu da~falou da~hoje da~irma da~ja da~juntando da~mas da~mil da~mulher da~na da~ontem da~por da~salario da~sao da~sem da~tirar da~trezentos da~uns da~vence de_# de_13o de_NAME
de_aniversario de_aposentadoria de_atraso de_bico de_bom de_brincadeira de_busca de_cabeca de_cada de_calca de_cem de_cento de_condominio de_contato de_dentro de_dona de_doze de_duzentos de_emprestimo de_eu de_familia de_favor de_faxina de_feira de_fgts de_fiado de_ficar de_gasolina de_giro de_imposto de_iptu de_janeiro de_julho de_manha de_mercado de_multa de_noite de_noventa de_oitenta
de_oitocentos de_passear de_pedreiro de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_rescisao de_roupa de_segunda de_setecentos de_som de_tanta de_tarde de_taxa de_trezentos de_vale de_vedete de_ver de_vigia de_vinte de_vista debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:. debt-amount:abrir debt-amount:ai
debt-amount:anos debt-amount:ao debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:as debt-amount:atrasada debt-amount:atrasadas debt-amount:banco debt-amount:boleto debt-amount:bulhufas debt-amount:cabeca debt-amount:casa debt-amount:ce debt-amount:cem debt-amount:cento debt-amount:certo debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:devedor
debt-amount:diferenca debt-amount:disso debt-amount:dizer debt-amount:do debt-amount:duas debt-amount:entendo debt-amount:entre debt-amount:era debt-amount:extrato debt-amount:falando debt-amount:falar debt-amount:falou debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:fila debt-amount:fim debt-amount:foi debt-amount:guarda debt-amount:hoje debt-amount:informacao
debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:lingua debt-amount:menos debt-amount:meu debt-amount:mim debt-amount:minha debt-amount:minimo debt-amount:moca debt-amount:mostra debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nome debt-amount:nove debt-amount:noventa debt-amount:numero debt-amount:oculos
debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:onde debt-amount:os debt-amount:outro debt-amount:parcela debt-amount:parei debt-amount:passa debt-amount:pela debt-amount:pera debt-amount:perai debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quarenta debt-amount:quatro debt-amount:quebrados debt-amount:quer debt-amount:quinhentos
debt-amount:responder debt-amount:respondo debt-amount:resposta debt-amount:saber debt-amount:saco debt-amount:saldo debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:setecentos debt-amount:simples debt-amount:tambem debt-amount:taxa debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:ultima debt-amount:uns debt-amount:valor
debt-amount:veio debt-amount:vergonha debt-amount:voce debt-amount:x debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:divida debt-creditor:e debt-creditor:ferida debt-creditor:fica debt-creditor:minha debt-creditor:neide debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:que debt-creditor:quero debt-creditor:se
debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:venderam debt-kind:. debt-kind:abrir debt-kind:ano debt-kind:atencao debt-kind:atrasada debt-kind:disso debt-kind:entendo debt-kind:entrou debt-kind:familia debt-kind:mais debt-kind:moco debt-kind:parcelaram debt-kind:pelo debt-kind:quanto debt-kind:responder debt-kind:ser debt-kind:te debt-kind:telhado
debt-kind:tipo debt-kind:trata-se debt-kind:tudo debt-kind:ver debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abri debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am
debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:ao debts:aparece debts:aplicativo debts:aposentadoria debts:app debts:ar debts:atendente debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos
debts:bolsa debts:burro debts:cachorro debts:cair debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartoes debts:causa debts:cel debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comigo debts:compra debts:comprou
debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:cristao debts:curso debts:dando debts:decima debts:dei debts:deixa debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desejo debts:desse debts:deste debts:deu
debts:deus debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disse debts:diz debts:dizer debts:dois debts:dona debts:dormir debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado debts:emprestei debts:emprestimos debts:emprestou debts:enrolado debts:entao
debts:entre debts:era debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:faculdade debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fazer debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:fica debts:ficou
debts:filha debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha debts:hospital debts:imobiliaria debts:imposto
debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:justica debts:k debts:la debts:le debts:levanto debts:limite debts:loja debts:lojas debts:lote debts:lugar debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:marido debts:maximo debts:mei debts:meio debts:menina debts:menino debts:mensalidade
debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:meus debts:milicia debts:minhas debts:minimo debts:minuto debts:mn debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:negocio debts:ninguem debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina
debts:oitenta debts:oito debts:oitocentos debts:ontem debts:orientacao debts:os debts:osso debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:pai debts:papel debts:parado debts:parcela debts:parcelado debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus
debts:pedem debts:pedi debts:pegou debts:pela debts:pelo debts:penhor debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoal debts:pg debts:pila debts:pinga debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos
debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:remedio debts:repete debts:responder debts:restam debts:restando debts:restantes debts:rosa debts:roupa debts:saber debts:salario debts:saldo debts:saude debts:seis debts:seiscentos debts:sem
debts:semana debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:spc debts:sujo debts:tambem debts:tche debts:telefone debts:televisao debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total
debts:trabalho debts:tratamento debts:tres debts:trezentos debts:trinta debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista
debts:vivo debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, dedo_errado dedos dedos_, dedos~espera dedo~, defeso~um dei_conta deixar_isso deixar~em deixar~estava deixa~abrir deixei_de deixei~pagar deixo_de deixo_em deixo_vencer deixou_em deixou~duvida deixo~branco deixo~comer dei~, dei~de dei~na dei~para dela_$ dela~# deles_, deles~entao delivery_# demais_, demais_estao
demais_nao demais~regulares demais~vendo demais~volta demora_para demora~limpar demorou demorou_, dentista_# dentro_de dentro~casa depende_da depende~dia depois_# depois_dos depois_essa depois_se depois_voce depois~apagam depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der_mil der~e der~todas der~tudo desconta_#
desconta_direto descontado_no descontam_# descontam~por descontando desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_ou desconto_por descontos desconto~# desconto~email desconto~fica desconto~tento desculpa_mas desculpa~nao desde_# desde_abril desde_entao desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_o desde_outubro desde_que desde~#
desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego_# desemprego_, desemprego~# desemprego~ainda desemprego~por dessa~pelo desse_dinheiro desses_dois deste deste_ano deu_dez deus_estou deus_nao deus_o deus~apaga deus~atolada deus~e deus~registraram deus~tenha deu~% deu~e deu~vezes deve_# deve_dar deve_esta
deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as devendo_desde devendo_mil devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~no devendo~tres deve~ainda deve~alto deve~mil deve~uns devia devia_# devia_$ devo_, devo_ao devo_dois devo_eh devo_hoje devo_la devo_mil devo_oitocentos devo_receber devo_tambem
devo_tres devo_uns devol- devolvi devolvi_# devo~# devo~a devo~cartao devo~conto devo~da devo~de devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica devo~so devo~um dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen- dezenove dezenove_em dezenove~oitenta
dezes- dezoito_de dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate de~atrasada de~atrasadas de~atrasado de~cada de~cento de~coisa de~comprei de~curta de~das de~dia de~esta de~estou de~faco de~falta de~faltam de~faltando de~financeira de~ganho de~help
de~ja de~jeito de~ligar de~lugar de~mais de~me de~meses de~pagas de~pago de~paguei de~parcelas de~pela de~porque de~quartinho de~reais de~salario de~seja de~sem de~setecentos de~so de~tamanho de~todo de~tudo de~uns de~vai de~vez dia_a dia_bruto dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_util diabe- diabetes diach- diacho diacho_ai diaria_# diaria_$
diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que diese- diesel diferenca_de diferenca~um dificil_a dificil~vida diga dinheiro_com dinheiro_esse dinheiro_nao dinheiro_para dinheiro~de dinheiro~deu dinheiro~e dinheiro~peguei
dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~vai disso_, disso~? dito dito_$ dito_pelo dito~nao diversao~culto diversao~sentar divida_: divida_acaba divida_da divida_na divida_nova dividas_, dividas_? dividas_como dividas~NAME divida~, divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o
divido~um diz_# diz_uma dizendo~limpa dizer_, dizer_ao dizer_essencial dizer_flexivel dizer_nao dizer_quais dizer~certo dizer~divida dizimo_# dizimo_cento dizimo~, dizimo~e diz~coisa diz~mil dnv do_13o do_agiota do_boleto do_cachorro do_caminhao do_cheque do_crediario do_custeio do_de do_decimo do_desconto do_dia do_financiamento do_flamengo do_gas do_imposto do_ir do_mercado do_nenem do_pagamento
do_painel do_seu do_sofa do_tiao do_trampo doenc- doenca doenca_# doenca~do doido doido_, doido~isso dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~duzentos dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos
dois~trinta dois~um dona_da dona_neide dona~# dona~, dono_quer dono~a dono~casa dormir_que dormir~amanha dos_cachorro dos_fundos dos_gato dos_meninos dos~# dos~: dos~faz dou_# dou~em dou~para doze_, doze_de doze_e doze_ou doze~cento doze~de doze~estou doze~na doze~o do~, do~: do~NAME do~adiantada do~agora do~antes do~atrasadas do~aumentou do~batido do~caiu do~como do~compadre do~das do~dia
do~disse do~dois do~dos do~e do~em do~especial do~esse do~ex do~falecido do~familia do~finado do~ligou do~mas do~me do~menino do~na do~nao do~osvaldo do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~uns do~venceu do~ver do~ze duas_: duas_atrasadas duas_coisas duas_contas duas_voce duas~# duas~, duas~. duas~: duas~NAME duas~atrasadas duas~esta duas~o dura dura_# dura_dois dura~mes
dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~oitenta duzentos~quarenta duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte
e_$ e_agua e_ainda e_alguma e_ate e_cabelo e_cai e_caju e_cartao e_celular e_cerveja e_cheque e_cinco e_com e_contou e_da e_desconta e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_disse e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_eles e_emprestimo e_estao e_faco e_faltam e_faxina e_feira e_fevereiro e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_isso e_jogar
e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_nove e_novecentos e_nunca e_oitenta e_oito e_oitocentos e_olhe e_outro e_para e_parei e_pensao e_por e_poucas e_poucos e_quando e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns
economizo_se efetiva egua_, egua~recebo egua~tem eh_autista eh_cartao eh_cento eh_cinquenta eh_comigo eh_cortarem eh_culto eh_debito eh_dia eh_dois eh_doze eh_ele eh_eles eh_financiada eh_milagre eh_na eh_perder eh_quarenta eh_quatrocentos eh_quinhentos eh_ruim eh_sentar eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~apagar eh~automatico eh~bruto eh~com eh~desconto eh~diacho eh~disso eh~dizer
eh~emprestimo eh~falar eh~falecido eh~feijao eh~ganha eh~mil eh~minimo eh~moca eh~na eh~parcelas eh~pensao eh~pode eh~praga eh~quem eh~responder eh~salario eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra ele_nao ele_quer ele_sim eles_falaram eles_ligarem eles_querem eles_retiram eles_virem eles~buscar eles~o eletrica ele~# ele~duzentos ele~me ele~o ele~paga ele~vinte em_# em_$
em_abril em_agosto em_arquivo em_dois em_especial em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_trezentos em_vez em_vinte email_do email_eh email_isso email~NAME email~eh email~golpe emprego_novo empregos emprego~# empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_#
emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_) emprestimo_, emprestimo_com emprestimo_consignado emprestimo_na emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~desconto emprestimo~e emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou_# emprestou_dois emprestou_mil
emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~NAME em~a em~anos em~do em~gracas em~judicial em~meses em~mil em~no em~parcelas em~porque em~recebo em~so em~tempo em~x energia_# energia_: energia~$ energia~esta enfermeira enganei_a enganei~NAME enquanto_eh enquanto~isso enrolado_com ensina_a entao_, entao_devo entao_esse entao_nao entao~mes entao~no entao~sei
entao~tem entende entende_, entende~chama entendi~, entendo_de entendo~taxa entra_# entra_e entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o entrar_# entrar~mil entra~mil entre_# entre_cartao entrega_de entrega_no entrega~ifood entrega~moto entrei_faz entrei_nessa entrei~loja entrei~pouco entressafra entrou_# envia- enviar enviar~NAME
enxer- enxergo enxergo_$ epoca equip- equipe equipe_$ era_# era_, era_brincadeira era_da era_doze era_uma eram eram_# eram~mas era~% era~agora era~coisa era~marinha era~mil era~minha errada_, errada~volta errado_a errado_comeca errado~de errado~eh errado~nao errado~outra errado~volta errei_a errei_ali errei_na errei~atras errei~eh errei~luz errei~pergunta errei~quero errei~ultima escola_#
escola_da escola_dela escolar_# escola~menina escreve_a escreve_uma escreve~mensagem escrito_aqui escrito_miuda escrito~e escrito~no especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em espera_$ espera~, espero_eles espero~ligarem esposa~# esposo_# esqueci_alguma esqueci_do esqueci~, esqueci~falar essa_fita essa_fogueira essa_parada
essa_praga essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essas~mesmo essa~, essa~acaba essa~da essa~deixo essa~depois essa~feita essa~quero essa~quitei essa~vou esse_boleto esse_diacho esse_eh esse_povo essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:ajudo essentials:alta
essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:arroz essentials:avisar essentials:banco essentials:bebe essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:canto essentials:carro essentials:cartao essentials:cel essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra
essentials:comeco essentials:comida essentials:comigo essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:contar essentials:contas essentials:continuo essentials:conto essentials:conversar essentials:creche essentials:cuida essentials:custa essentials:das essentials:deixar essentials:dela essentials:der essentials:desconto essentials:desse
essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:diesel essentials:digitei essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errada
essentials:errado essentials:escola essentials:escolar essentials:esqueci essentials:esses essentials:faculdade essentials:falando essentials:falo essentials:familia essentials:farmacia essentials:fatura essentials:ficar essentials:filha essentials:filho essentials:filhos essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario
essentials:ganha essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:governo essentials:ih essentials:inclusa essentials:incluso essentials:iptu essentials:ir essentials:jogo essentials:junto essentials:k essentials:leite essentials:ler essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina
essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais essentials:merc essentials:meses essentials:mim essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:muito essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nome essentials:nos essentials:novecentos essentials:noventa essentials:oitenta
essentials:olha essentials:os essentials:osso essentials:outro essentials:paga essentials:pagar essentials:pai essentials:pais essentials:pao essentials:papo essentials:parei essentials:parte essentials:particular essentials:passa essentials:passagem essentials:pensao essentials:pensar essentials:pinga essentials:plano essentials:posto essentials:pouco essentials:pressao essentials:prestacao
essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:responder essentials:resto essentials:robo essentials:sai essentials:salario essentials:saude
essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trabalho essentials:trampar essentials:trampo
essentials:trezentos essentials:trinta essentials:troca essentials:trocar essentials:uber essentials:ultima essentials:ultimo essentials:vamos essentials:van essentials:veio essentials:velho essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:viu essentials:vo esses_juros esses_papel esses~eu esse~, esse~e esse~liga
esse~mesmo esse~moca esse~o esse~ou esta_# esta_cobrando esta_correto esta_de esta_doido esta_errada esta_escrito esta_louco esta_mal esta_nao esta_negativa esta_queimando esta_vindo estado_, estado~recebo estadual estadual_, estagiario estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_melhor estava_tanto
estava~, estava~agora estava~antes estava~so esta~$ esta~% esta~absurdo esta~bom esta~cobrando esta~com esta~das esta~desde esta~dois esta~faz esta~gracas esta~meu esta~mil esta~miuda esta~na esta~ponta esta~recuperacao esta~torno esta~trezentos este_ano estev- esteve esteve_aqui este~, estou_atolada estou_encostado estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados
estourado~# estou~, estou~a estou~as estou~decima estou~desde estou~medo estou~mes estou~nada estou~parar estou~parcela estou~quarta estou~setima estou~tempo estou~uns estou~vigesima estou~volante estud- estudantil estudantil_NAME estudantil~# eu_# eu_abrir eu_acabo eu_assinei eu_botar eu_compro eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_enviar eu_errei eu_falar eu_fale eu_fechar eu_fiquei
eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_la eu_largar eu_largasse eu_levo eu_ligo eu_pague eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_respondi eu_rodo eu_saiba eu_sou eu_tinha eu_tiro eu_tivesse eu_trabalho eu_vendo eu~NAME eu~acertei eu~ajudo eu~ate eu~botar eu~cento eu~cinco eu~conto eu~da eu~duzentos eu~e eu~emprestado eu~errado eu~falei eu~fiado
eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mandioca eu~menos eu~meu eu~mil eu~nao eu~novecentos eu~ou eu~pago eu~pelo eu~por eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tudo eu~uma eu~uns ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explica_como explicar_melhor explicar~a explica~plano explica~que explica~se
extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~. e~NAME e~abaixa e~acabei e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~assinei e~ate e~atrasadas e~atrasado e~aviso e~bolsa e~cada e~cartao e~centavos e~cigarro e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desde e~dia e~dois e~em e~emprestimo e~enxergo e~especial e~esta
e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~faxina e~feira e~filha e~filho e~financeira e~fiquei e~ganho e~gas e~hoje e~ja e~k e~la e~luz e~marido e~mas e~mercado e~meses e~mil e~minha e~minimo e~na e~nao e~os e~parcela e~parcelas e~pila e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~reais e~remedio e~resto e~sei e~seis e~sem e~so e~spc e~tenho e~ter e~trem e~trezentos e~tudo e~um
e~umas e~uns e~vez e~vezes e~volto e~x faco_a faco_com faco_entrega faco_faxina faco_um faco_umas faco~# faco~, faco~acordo faco~bico faco~falar faco~minima faco~negociar faco~no faco~por faculdade_# faculdade_, faculdade_NAME faculdade_de faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_de falar_o
falar_quanto falar_que falaram_mas falaram~nao falar~? falar~atendente falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma fala~um fale_o faleceu~eu falecido_, falecido_marido falecido~que falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~antes falei~boca falei~brincadeira falei~errado falei~ultimo fale~que falho- falhou falhou_$ falo_, falou_# falou_nada
falou~ainda falou~vai falo~a falo~estou falo~moca falo~robo falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o
familia_# familia_mesmo familia_nao familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~minimo favor_,
favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_cinco faz_do faz_dois faz_em faz_meses faz_nada faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em fazer~nao fazer~trato faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fds fds_$ fecha_dia fecha~# fechei~# fechei~a
fechei~eles fechou_e fechou_em fechou~# fechou~mandou feijao_com feijao~arroz feira_# feira_deve feira~dar feira~por feita feita_$ fever- fevereiro fevereiro_. fez~ate fgts_# fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiador fiador_do fiador~aluguel fiado~venda fica_como fica_metade fica_nuns ficar_livre ficar_um ficaria ficar~receber fica~centro
fica~dito fica~era fica~eu fica~setecentos fichada_$ ficou_# ficou_devendo ficou_em ficou~# ficou~plano ficou~x fico~disso filha_, filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_autista filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~ajuda filho~com filho~comecar filho~ele filho~meu finado_marido finado_que finado~eh final_# financeira_ja
financeira_que financeira~fica financeira~paguei financiada financiada_em financiada~# financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~moto financiamento~na financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_eh firma_esta firma~e firma~mal fixo_, fiz_acordo
fiz_besteira fiz_na fiz_pelo fizer fizer_um fizeram_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexi- flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:abro flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:as flexibles:bar
flexibles:barzinho flexibles:bebo flexibles:besteira flexibles:bet flexibles:bicho flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:carteira flexibles:casa flexibles:celular flexibles:cerveja flexibles:cervejinha flexibles:churrasco flexibles:cinema flexibles:cinquenta flexibles:coisas flexibles:compro flexibles:confesso flexibles:conta flexibles:cortei flexibles:criancas flexibles:da
flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:devo flexibles:dias flexibles:diversao flexibles:divida flexibles:dizer flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:durmo flexibles:duzentos flexibles:em flexibles:entra flexibles:esqueci flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:facil flexibles:fds flexibles:feira
flexibles:fim flexibles:foi flexibles:futebol flexibles:gas flexibles:gastando flexibles:gato flexibles:globoplay flexibles:hbo flexibles:ifood flexibles:jogo flexibles:junto flexibles:la flexibles:lanche flexibles:loteria flexibles:manicure flexibles:marido flexibles:mas flexibles:meses flexibles:mim flexibles:netflix flexibles:no flexibles:nome flexibles:nove flexibles:noventa flexibles:novo
flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:outro flexibles:parar flexibles:passado flexibles:pinga flexibles:pizza flexibles:pouca flexibles:prefiro flexibles:presente flexibles:quando flexibles:quase flexibles:quem flexibles:quero flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:rua flexibles:saio flexibles:salao flexibles:salario
flexibles:sao flexibles:se flexibles:sei flexibles:ser flexibles:sessenta flexibles:sexta flexibles:streaming flexibles:tentando flexibles:ter flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:tv flexibles:unha flexibles:vai flexibles:vergonha flexibles:vez flexibles:vezes flexibles:viagem flexibles:vida flexibles:vinte flexibles:voce flexibles:vou flexibles:x flexivel
flexivel_$ fogue- fogueira fogueira_$ foi_# foi_a foi_cortada foi_dedo foi_dinheiro foi_numa foi_pago foi_todo foi_tudo foi~# foi~: foi~NAME foi~acordo foi~emprestado foi~errado foi~loja foi~mas foi~pago foi~uma folha_. folha_: folha~# fora_, fora_e fora_essas fora_o fora_que foram foram_# foram~de fora~, fora~umbigo forne- fornecedor fornecedor_de fraco_nao fraco~# fraco~passa frald- fralda
fralda_# fralda~# frio frio_: frio~# fui_contratada fui_fiador fui_mandada fui_mandado fui_na fui~do fui~na fundos_da fundos~minha funer- funeraria funerario galo galo_para galo~NAME ganha_# ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_sim ganho_um ganho~#
ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garcom_no garcom~fim gas_# gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_#
gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato_# geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~eu gerente_do giro giro_no giro~NAME globo- globoplay gol_em golpe_ou gol~# gostaria~receber graca_e graca_mesmo graca~eu gratificacao
gratificacao_foi gratificacao~cortada grava- gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guarda~para guardo guardo_isso guardou_$ guardo~na guenta~que guias guria ha_? ha_mais ha_quinze habit- ha~anos ha~repete hbo hbo_# hoje_# hoje_ainda hoje_cedo hoje_chega hoje_de hoje_o hoje_tiro hoje~# hoje~, hoje~em hoje~inss hoje~manha holerite~# hora_extra idade_ganho
idade_sim idade~o ideia_, ideia_de ideia~fica ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_$ ih_coloquei ih_mais ih_nem ih~errado ih~um imobiliaria_cobra imobiliaria~$ inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:ah income-low-month:ai income-low-month:ainda
income-low-month:cabeca income-low-month:cada income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:com income-low-month:como income-low-month:da income-low-month:demais income-low-month:dizer income-low-month:em income-low-month:esta income-low-month:eu income-low-month:faco income-low-month:fecho income-low-month:fevereiro income-low-month:fica income-low-month:fiz
income-low-month:foi income-low-month:grego income-low-month:inverno income-low-month:ja income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mesmo income-low-month:mim income-low-month:na income-low-month:novecentos income-low-month:nuns income-low-month:o income-low-month:olhei income-low-month:paguei income-low-month:para income-low-month:passa
income-low-month:pior income-low-month:quando income-low-month:setecentos income-low-month:tanto income-low-month:tenho income-low-month:teve income-low-month:tirar income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:ai income-source:anterior income-source:dizer income-source:era income-source:escola income-source:falar
income-source:hora income-source:pergunta income-source:quero incomes:
 incomes:$ incomes:% incomes:+ incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:ano incomes:anos incomes:anterior incomes:antes incomes:apaga incomes:aparece incomes:aplicativo
incomes:aposentada incomes:aposentado incomes:app incomes:aprendiz incomes:aqui incomes:arroz incomes:assinada incomes:atendo incomes:atrasa incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bicho incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:caixa incomes:carteira
incomes:causa incomes:cem incomes:cento incomes:certeza incomes:chega incomes:cinco incomes:cinquenta incomes:comissao incomes:concursada incomes:consignado incomes:contando incomes:contar incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:deixar incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego
incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:dinheiro incomes:direito incomes:doce incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:encostado incomes:enfermeira incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errada incomes:esposa incomes:esposo incomes:essas
incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:faco incomes:faculdade incomes:falando incomes:faleceu incomes:falecido incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:fazenda incomes:fazer incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fundos incomes:ganha
incomes:ganhava incomes:gasolina incomes:gente incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:juros incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja incomes:lugar incomes:mae incomes:manda incomes:mandioca incomes:manicure incomes:mao incomes:marido incomes:marmita
incomes:maximo incomes:media incomes:mei incomes:melhor incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:mudar incomes:muito incomes:na incomes:ne incomes:nesse incomes:noite incomes:nome incomes:nos incomes:num incomes:obra incomes:oitenta
incomes:oitocentos incomes:olhar incomes:osso incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:particular incomes:passa incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pinga incomes:pj incomes:planto incomes:porta incomes:porteiro incomes:pouco incomes:prefeitura
incomes:primeiro incomes:producao incomes:professora incomes:quando incomes:quanto incomes:quarenta incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quentinha incomes:quinto incomes:quinzena incomes:rapaz incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondi incomes:respondo incomes:roca incomes:rodo
incomes:roupa incomes:ruim incomes:sabado incomes:salarios incomes:sao incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:sempre incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:tambem incomes:te incomes:telemarketing incomes:tem incomes:tira incomes:tirando
incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:trinta incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vai incomes:vale incomes:valor incomes:vamos incomes:varia incomes:vender incomes:ver incomes:vez incomes:vida incomes:vigia incomes:vinte incomes:vivo incomes:vr incomes:x
infelizmente_eh infelizmente~isso informacoes_que informacoes~guardam informar_$ informar_agora inss_# inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um insta- instagram instalments-left:. instalments-left:abrindo instalments-left:abrir instalments-left:acho instalments-left:agora instalments-left:ai instalments-left:ano instalments-left:aparece instalments-left:aplicativo
instalments-left:app instalments-left:aqui instalments-left:as instalments-left:bola instalments-left:boleto instalments-left:cabeca instalments-left:cada instalments-left:carne instalments-left:cento instalments-left:cinco instalments-left:cinquenta instalments-left:coisa instalments-left:com instalments-left:como instalments-left:contrato instalments-left:cristal instalments-left:da
instalments-left:das instalments-left:depois instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:esta instalments-left:falo instalments-left:faz instalments-left:fiz instalments-left:foi instalments-left:foram instalments-left:gracas instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la
instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:mim instalments-left:minha instalments-left:no instalments-left:nocao instalments-left:nove instalments-left:oito instalments-left:olhar instalments-left:pagando instalments-left:pagar instalments-left:pagas instalments-left:parcelas instalments-left:perai instalments-left:poucas instalments-left:prefiro
instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quatro instalments-left:quem instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:segunda instalments-left:seis instalments-left:setima instalments-left:tanto instalments-left:tem instalments-left:tempo instalments-left:tenho
instalments-left:termina instalments-left:total instalments-left:uns instalments-left:vamos instalments-left:vigesima instalments-left:vinte instalments-left:voce instalments-left:x instrucoes~e inteiro_no inteiro~, inteiro~tigrinho internet~, internet~celular internet~e invalidez_, inver- inverno inverno_cai inverno~para iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva_# ipva~# ir_na
ir_saiu irmao irmao~# irma~que ir~# ir~igreja isso_de isso_sim isso~branco isso~cabeca isso~e isso~levo isso~mesmo isso~passear isso~pode isso~tintim isso~vida ja_, ja_aceitei ja_com ja_deu ja_devolvi ja_foram ja_mandei ja_mandou ja_nao ja_pagou ja_respondo ja_sai ja_sou ja_tem ja_teve ja_tirou ja_virou janeiro_, janeiro_. janeiro_? janeiro_e janeiro~fevereiro janeiro~uns ja~. ja~carta ja~de ja~do
ja~falo ja~mes ja~nove ja~paga ja~processo ja~quinze ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~mim jeito~simples joao joao_$ jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem~# jovem~, judicial_. junho junho_$ junho_, junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas juntas~# junta~# junto-
junto~uns juros_# juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_, la_de la_na la_no la_sei lanch- lanche lanche_# lanche_no larga- largar largar_a largasse
largasse_a largasse~faculdade lazer_eu lazer~nem la~# la~, la~NAME la~de leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_, lembro_agora lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_, ler_esses ler~papel ler~sei levam levam_o levam~contrato levanto_as levanto_cedo
levanto~quatro levar- levar_minhas levarem levarem_minha levarem~moto levar~coisas levo_para levo~tumulo lgpd_. lhe~, liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligando_o ligando~dia ligaram_oferecendo ligaram~NAME ligarem~falo liga~manha ligo ligo_ou ligou_falando ligou_para ligou~a ligou~que ligo~espero ligue- liguei limite_# limite_eh
limite_no limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a lingua_mas lingua~nao link_para link~pagar link~painel link~verdade liq liquido_# liquido_, liquido_de liquidos liquidos_, liquido~# liquido~$ lista_, lista_de lista_minhas lista_pelo lista~amor lista~contato livre_, livre_disso livre~gasolina livre~tudo loja_, loja_NAME loja_daqui loja_de loja_do loja_e loja_na lojas~# loja~deve
loja~mil loja~seu loja~vida loteria loteria_# loteria~por louco louco_, louco~nao lugar_nenhum luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_veio luz_vem luz~# luz~, luz~NAME luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~na luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_sujo mae~# mae~doente mainh- mainha maior_?
maior_medo maior_sim maior~eh maio~# mais_, mais_adiante mais_alto mais_conversar mais_essa mais_falar mais_lugar mais_mas mais_mensagem mais_mil mais_muda mais_ninguem mais_no mais_para mais_por mais_quanto mais_que mais_saber mais_seis mais_sim mais_todo mais_um mais_uns mais_velho mais~# mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~e mais~eh mais~era mais~fora mais~meno mais~mensagem
mais~mes mais~mil mais~na mais~nenhum mais~para mais~parcelas mais~por mais~sim mais~x mal mal_das mal~pernas manda_# manda_de manda_tudo manda_ver mandada mandada_embora mandado_embora mandar_as mandar_para mandaram_proposta mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~que manda~todo mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou_sms mandou~# mandou~, mandou~de
mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na mao_dai mao~nao maquina_nao maquina~me marco_, marco~# marco~NAME maria_da marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_recebe marido~# marido~$ marido~mais marido~quatro marido~um marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas
marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_ela mas_esse mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_no mas_preciso mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_vem mas~acho mas~ate mas~caro mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~em mas~esta mas~fatura mas~isso mas~ja mas~mae mas~mes mas~na mas~os
mas~paguei mas~prestei mas~que mas~sai mas~so mas~uns matando~menores matando~pequenas matar_as material material_escolar material~# maximo_# maximo_$ me_cobra me_dao me_deixou me_deve me_dizer me_empresto me_entende me_exclui me_faz me_ligarem me_ligou me_negativou me_pagam me_pediram me_registraram me_vem media media_# media_de media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por
meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_, melhor_a melhor~deixa melhor~pergunta menina_# menino_# menino_, menino_e menino_que meninos_faz meninos~meses menino~, menino~dois menino~eh meno meno_$ menores_primeiro menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que menos~sim mensagem_de mensagem_oferecendo
mensagem_que mensagem~a mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME menti menti_na menti~anterior merc merc_# mercadinho_da mercadinho_de mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_, mercado_e mercado_eh mercado_esta mercado_que mercado_uns mercado~# mercado~, mercado~a
mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um meren- merendeira merendeira_da mes_# mes_. mes_NAME mes_agora mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_ja mes_num mes_o mes_sem mes_trinta meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de meses_e meses_ja meses_parado meses~# meses~$ meses~, meses~NAME
meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~o meses~paguei mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~o mesmo~papel mes~# mes~, mes~a mes~acordo mes~ainda mes~aluguel mes~beneficio mes~consegui mes~da mes~divida mes~eh mes~eu mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~quando mes~que mes~sei mes~tem mes~tigrinho
mes~uns metade_, metade~NAME metade~eram metade~meu meu_# meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_emprego meu_falecido meu_finado meu_irmao meu_limite meu_maior meu_menino meu_servico meus_pais meus~, meus~antes meus~em meus~nao meu~; meu~NAME meu~adoeceu meu~ajuda meu~autista meu~bota meu~deve meu~ganha meu~ganhava meu~ja meu~medo meu~nunca meu~pode meu~recebe meu~usou meu~vem
mexer~app me~. me~aluguel me~das me~desconto me~disse me~disso me~eh me~mil me~minhas me~oferecendo me~pela me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais
mil_seiscentos mil_sem mil_setecentos mil_trezentos milag- milagre milagre_, milagre~sei milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais
mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x minha_agua minha_amiga minha_faculdade minha_fia minha_gratificacao minha_parcela minha_parte
minha_patroa minha_perna minha_restituicao minha_tia minha_vo minhas~? minhas~de minhas~e minha~. minha~amanha minha~com minha~deixou minha~deve minha~e minha~ganha minha~ontem minha~para minha~quero minha~sujo minha~todo minima minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimo_que minimo_so minimos minimos_de minimo~# minimo~,
minimo~NAME minimo~aposentadoria minimo~fatura minimo~mais minimo~mes minimo~sou minimo~vindo misturei misturei_tudo misturei~, miuda_e miuda~nao mn moca_, moca_disse moca_do moca_falou moca_que moca~cinco moca~cobranca moca~falei moca~que moco_, moco_isso moco~nao more-debts:$ more-debts:. more-debts:: more-debts:? more-debts:agora more-debts:ah more-debts:alem more-debts:aluguel more-debts:casa
more-debts:cobra more-debts:coisa more-debts:com more-debts:contas more-debts:das more-debts:declarar more-debts:dei more-debts:dentista more-debts:desconto more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:faculdade more-debts:faltam more-debts:faz
more-debts:fiado more-debts:filho more-debts:fiz more-debts:ia more-debts:iptu more-debts:juros more-debts:lembrada more-debts:lembrei more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:minha more-debts:na more-debts:ninguem more-debts:noventa more-debts:ofereceram more-debts:oitenta more-debts:os more-debts:outro more-debts:pagar
more-debts:pago more-debts:paguei more-debts:passar more-debts:quando more-debts:quatrocentos more-debts:quer more-debts:quinhentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:soma more-debts:tamanho more-debts:tempo more-debts:tinha more-debts:tres more-debts:um more-debts:uns more-debts:vencida more-debts:x moro_com moro_em moro_na
moro_nos moro~favor moro~fundos moro~meus moro~minha morte_: morte~$ mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em moto_financiada moto_por moto_que motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~eu moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_todo mudar_a mudar~resposta muda~?
muda~mes muda~por muda~um mudou_tudo mudou~na muito_, muito_nao muito~sei multa_$ m~# m~e m~no na_# na_comida na_cooperativa na_decima na_entressafra na_epoca na_farmacia na_fazenda na_financeira na_igreja na_justica na_mercearia na_padaria na_parcela na_poupanca na_quarta na_rifa na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_ainda nada_com nada_em nada_para
nada_que nada~NAME nada~atraso nada~casa nada~eles nada~eu nada~fica nada~me nada~nao nada~ne nada~ninguem nao_. nao_a nao_abaixa nao_chega nao_deixo nao_devia nao_dito nao_dou nao_enxergo nao_falo nao_ganho nao_guarda nao_guardo nao_levam nao_mas nao_minha nao_moco nao_olho nao_pesquei nao_pinga nao_prestei nao_responder nao_sai nao_vendo nao_viu nao~agora nao~alugar nao~aluguel nao~aqui nao~ate
nao~bola nao~cobra nao~comida nao~coragem nao~dando nao~desde nao~direito nao~ela nao~entende nao~estava nao~informar nao~jeito nao~luxo nao~mil nao~nenhum nao~nenhuma nao~nocao nao~numero nao~proposta nao~quantas nao~sei nao~separar nao~tem nao~tocar nao~tudo nao~uma nao~vencer nas_NAME na~
 na~( na~. na~; na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta na~desde na~deu na~dois
na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~mas na~meu na~nao na~ontem na~passada na~que na~sao na~segunda na~sem na~so na~tem na~tenho na~tia na~vida na~volta negativa_# negativou negociar_a negociar~divida negociar~eles neide nem_lembro nem_luz nem_passa nem_sorvete nem_vou nem~NAME nem~cafezinho nem~coragem nem~direito nem~eu nem~mais nem~onde nem~passa nem~pela nem~vista nenem
nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervosa nessa~na nesse_assunto net net_# neta netflix_# netflix~, netflix~e netflix~spotify neto~e ne~# ne~entao ne~tenho ninguem_falou ninguem_ofereceu ninguem~nada ninguem~procurou no_acordo no_acougue no_agiota no_ano no_beneficio no_bicho no_cartao no_centro no_cheque no_comeco no_consumidor no_contrato no_crediario no_credito no_domingo
no_extrato no_fds no_feirao no_final no_inverno no_maximo no_mercadinho no_pix no_primeiro no_quinto no_rotativo no_salao no_telemarketing no_tigrinho no_ultimo no_volante nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_a nome_em nome_na nome_pagando nome_para nome~NAME nome~conseguir nome~sujo nordeste_# nos_dedos nos~, nos~da noteb- notebook notebook_NAME notebook~# notif- nova
nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos~oitenta noven- noventa noventa_$ noventa_do noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_, novo_do novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cai no~cartao no~com no~consta no~dela no~dele
no~desemprego no~devo no~dia no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~hoje no~juros no~mas no~mesmo no~para no~passado no~sao no~semestre no~servico no~trabalho no~trinta no~um no~uns num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# numero_deles numero~, num~de num~do num~novo nunca_acaba nunca_atrasou nunca_entrei nunca_falhou nunca_pagou nunca_sei
nunca~a nuns nuns_setecentos o o_a o_agiota o_ano o_bendito o_bruto o_caba o_certo o_cigarro o_colegio o_consorcio o_debito o_dentista o_dito o_extrato o_falecido o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pessoal o_pior o_posto o_processo o_reajuste o_serasa o_seu o_simples o_spc o_suporte o_telhado o_tenha o_tratamento o_uso o_vencimento obra_, oferecendo_quitar
oferecendo~por oferecer_para ofereceram_nada ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x off offers:$ offers:+ offers:/ offers:: offers:abri offers:acaba offers:amanha offers:ao offers:atrasada offers:branco offers:caiu offers:cara offers:carta offers:cartao offers:cem offers:cinquenta offers:como offers:dando offers:dez offers:disseram offers:dizer
offers:doze offers:duzentos offers:email offers:empresa offers:entrada offers:espero offers:esquece offers:falar offers:falaram offers:falo offers:falou offers:fatura offers:faz offers:fez offers:fica offers:fim offers:fiz offers:garanto offers:infelizmente offers:la offers:ligaram offers:ligou offers:mandam offers:mandou offers:mensagem offers:mes offers:mexe offers:mil offers:minha offers:moca
offers:mostrou offers:na offers:nisso offers:novecentos offers:oferecendo offers:off offers:oitocentos offers:paga offers:pagando offers:pago offers:parcela offers:parcelar offers:parcelas offers:pedindo offers:pediu offers:pego offers:pior offers:poe offers:primeira offers:procurou offers:propos offers:quando offers:querem offers:quita offers:quitar offers:reais offers:receber offers:resto
offers:segura offers:seis offers:serasa offers:sexta offers:taxa offers:tempo offers:trezentos offers:vai offers:valido offers:valor offers:veio offers:vem offers:ver offers:vista offers:whatsapp oi_bom oi_paguei oitenta_$ oitenta_a oitenta_e oitenta_na oitenta~NAME oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais
oitocentos_
 oitocentos_a oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser olhar~extrato olhe olhe_la olhe~, onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh orientacao_financeira os_amigos os_mil os_oculos os_quebrados osval- osvaldo osvaldo_$
os~, os~cartoes os~da os~eh os~sexta ou_eh ou_seis ou_so ou_tento outra_sim outro_# outro_, outro_de outro_estava outro_minimo outro~# outro~melhor outro~oitenta outubro_, ou~, ou~as ou~casa ou~de ou~eles ou~liquido ou~mais ou~mil ou~uns ou~verdade ou~x overdue:% overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:amanha overdue:ao overdue:app overdue:automatico overdue:beneficio
overdue:bola overdue:botaram overdue:buscar overdue:cabeca overdue:cachorro overdue:cada overdue:cartao overdue:claro overdue:cristal overdue:debito overdue:deixei overdue:demais overdue:desconta overdue:desse overdue:direto overdue:dizer overdue:ela overdue:entao overdue:era overdue:escrever overdue:esqueci overdue:falo overdue:falte overdue:faturas overdue:fazer overdue:fita overdue:hoje
overdue:junho overdue:juros overdue:la overdue:luz overdue:mesmo overdue:minutinho overdue:muito overdue:natal overdue:nisso overdue:oculos overdue:oito overdue:os overdue:outro overdue:pagar overdue:papel overdue:parcela overdue:parei overdue:passado overdue:passar overdue:perai overdue:porque overdue:pulo overdue:quando overdue:quatro overdue:quinze overdue:regulares overdue:responder
overdue:respondo overdue:resposta overdue:sao overdue:segura overdue:serasa overdue:setembro overdue:spc overdue:tanta overdue:tempo overdue:todo overdue:total overdue:ultima overdue:vai overdue:valor overdue:vem overdue:vence overdue:vencida overdue:ver overdue:vi overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e o~. o~aceita o~aqui o~atrasa o~automatico o~baixou o~cento o~cobra
o~conta o~daqui o~deles o~depois o~desconta o~desde o~desemprego o~diz o~especial o~falou o~familia o~humano o~inss o~maior o~mais o~mas o~minha o~mostra o~ne o~nunca o~pagando o~parcela o~passado o~pelo o~propos o~quando o~quito o~sei o~te o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# paga_decimo pagam_por pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_#
pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~menores pagar~na pagar~nao pagar~no pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_aluguel pago_cento pago_desde pago_duzentos
pago_ela pago_em pago_esse pago_nada pago_no pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~, pago~? pago~dia pago~do pago~e pago~em pago~maio pago~mes pago~para pago~pensao pago~se pago~so pague_, pague_adiantado paguei_NAME paguei_cinco paguei_duas paguei_foi paguei_nove paguei_quinze paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~ainda paguei~boleto
paguei~da paguei~das paguei~entrada paguei~falta paguei~fatura paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais pague~minha pague~para pai_das pai_faleceu painel_nao painel~abre pais pai~com pai~criancas pai~me pande- pandemia pandemia_$ pao_$ papel_e papel~ja para_a para_cafezinho para_dia para_dizer para_dois para_dona para_ela para_ele para_igreja para_ir
para_levar para_loja para_mandar para_maria para_moca para_o para_pergunta para_receber para_sacar para_tirar para_todas para_tumulo para_um para_uns para_vender parada parada_$ parado_, parado~uns param~me para~% para~. para~NAME para~agiota para~alugar para~anterior para~ate para~atendente para~coisa para~credito para~da para~de para~dois para~emprestimo para~enviar para~esses para~ficar
para~filhos para~mas para~meu para~mil para~minha para~nada para~no para~pessoa para~pula para~reais para~sera para~servico para~tal para~tem para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado_# parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelaram parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e
parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis
parei_$ parem_de parem~mandar parte_# parte_, parte_do parte_eh parte~# partir_de partir~janeiro passado_# passado_$ passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_meus passar_minhas passar~dados passa~cabeca passa~mil passa~minha passa~telefone passa~um passear passear_$ passei_? passei_a passei_batido passei~ganhar passei~na passou_de passou_e passou~#
patrao_nao patrao_nunca patrao~paga patrao~pagou pau_$ pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_um pegou_# pegou_de pegou~calca pegou~mil pegou~para peguei_# peguei_mais peguei_mil peguei~# peguei~com peguei~mil peguei~reformar pela_cabeca
pela_divida pela_minha pela~, pela~cabeca pela~de pelo_inss pelo_menos pelo_nao pelo_telefone pelo~# pelo~dito pena_pagar pena~a penhor penhor_na penhor~NAME pensando_bem pensando~eh pensao_# pensao_de pensao_dos pensao_para pensao~# pensao~eh pensao~finado pensao~meninos pensao~pai pense- pensei pensei_melhor pequenas_antes pera_, pera_que pera_tem pera_um perai~vou pera~a pera~minuto pera~vou
perder_a perder~emprego perdido_nao perdido~entendi perdi~boleto perdi~salario perfu- perfume pergunta_. perna_$ pernas_, pernas~nao pesquei pesquei_$ pessoa_de pessoal_NAME pessoal_da pessoal_no pessoal~# pessoal~NAME pessoa~verdade pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pior_mes pix_, pix_adiantado pix_da
pix~para pizza plano_esse plano_funerario plano~mes planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_crer pode_gravar pode_guardar pode_seguir pode_tacar pode_vir podem~minhas poderia~? pode~ai pode~melhor pode~sim ponta_da ponta~lingua por_ano por_email por_esse por_faxina por_fds por_fim por_hora por_idade por_producao
por_quinzena por_semana por_ser por_sms por_telefone por_tintim por_volta porque_eh porque_nunca porque~debito porque~olhei porse- porsento porsento_por porsento~mes por~# por~. por~: por~agora por~ate por~bruto por~chega por~com por~e por~em por~faco por~faltam por~fora por~ganho por~livre por~mais por~mas por~na por~no por~num por~oitocentos por~para por~por por~que por~tirando por~tiro por~ver
possa~atender posso_apagar posso~com posso~so posso~um possu- possuo posto pouca- poucas poucas_$ pouco- pouco_nao pouco_no poucos poucos_$ poucos~NAME pouco~NAME pouco~sei povo_liga povo~de praga praga_mesmo praia_eh praia~de prazo~oferta preciso_depositar preciso_falar preciso~cem preciso~com preciso~orientacao prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu
prefiro_a prefiro_atendimento prefiro_por prefiro~humano prefiro~matando prefiro~responder prefiro~telefone prese- presente presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~da pressao~diabetes prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes_de prestei prestei_atencao primeira_ja primeira_vence primeira~caiu
primeira~do primeira~em primeira~falta primeiro_semestre primeiro~. priva- privado processo_$ processo_, procon_? produ- producao producao_, professora_da professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta_para proposta_sim proposta~de proposta~x propos~# propos~de propria_, puder_pagar pular~pergunta pula~fita pula~fogueira pula~parada quais_divida
quais~minhas qual_pago qual~primeira quando_a quando_cai quando_chove quando_comprei quando_me quando~demais quando~ficar quando~que quando~termino quantas_faltam quanto_ganho quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quarta quarta_$ quartinho quartinho~$ quartinho~fundos quase_#
quase_isso quase_nove quase~, quase~mil quase~no quato- quatorze quatro_$ quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_parcelas quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de
quatro~e quatro~manha quatro~mas que_# que_acabou que_amanha que_conta que_dar que_devo que_divido que_emprestei que_esqueci que_faltam que_falte que_faz que_fica que_ficou que_foi que_fosse que_limpam que_muda que_pediu que_pegou que_te que_umas que_umbigo que_uns que_veio que_vence quebra quebrados quebrados_$ quebrados_eh quebrados_no quebrados~NAME quebrados~isso quebra~perna queim- queimando
queimando_$ quente quer_# quer_duzentos quer_que quer_trezentos querem_# querem~de querer~nao queria_limpar queria_pagar queria~menos queria~meu quero_tocar quero~, quero~conversar quero~falar quero~humano quero~mensagem quero~organizar quero~saber quer~a quer~casa quer~e quer~essencial quer~eu quer~flexivel quer~minha quer~todo questao que~% que~. que~NAME que~arroz que~atrasada que~autista
que~bom que~buscar que~catando que~cento que~com que~como que~devia que~disse que~dois que~duzentos que~emprestou que~entra que~errei que~fale que~fico que~fiz que~gaste que~lembro que~levanto que~ne que~ofereco que~olho que~outro que~pague que~pai que~passa que~pesquei que~por que~responder que~respondi que~saiba que~sei que~todas que~trabalho que~uns que~uso que~verdade que~viu quieto_,
quieto~pensei quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_# quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de
quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitar_, quitar_a quitar_por quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~cachorro racao~gato ranch- rancho rango rango_# rapaz_do rapido_demais rapido~, rates:/ rates:: rates:aa rates:abrir rates:agora rates:ajuda rates:alguma
rates:alto rates:am rates:apaga rates:app rates:atrasadas rates:aumenta rates:boleto rates:bolo rates:bota rates:branco rates:brasil rates:cabeca rates:cada rates:casa rates:catando rates:cima rates:cinco rates:coisa rates:comeca rates:comigo rates:comprei rates:consta rates:contas rates:conversar rates:coragem rates:cristao rates:dar rates:desse rates:deus rates:deve rates:divida rates:diz
rates:dois rates:duzentos rates:eles rates:emprestimo rates:entendo rates:era rates:errei rates:escrever rates:escrito rates:espera rates:esses rates:explica rates:explicou rates:faco rates:falaram rates:falta rates:faltam rates:fico rates:ficou rates:fila rates:filha rates:filho rates:funciona rates:ganho rates:hoje rates:informacao rates:informar rates:irma rates:jeito rates:jogo rates:lembro
rates:mais rates:mano rates:marido rates:meio rates:melhor rates:mercado rates:mesmo rates:mil rates:moca rates:mostra rates:muda rates:muito rates:na rates:nenhum rates:ninguem rates:numero rates:oitenta rates:olhar rates:os rates:osso rates:papel rates:parcela rates:pela rates:perai rates:poe rates:porsento rates:quando rates:quantas rates:quatorze rates:queria rates:rapido rates:receita
rates:respondi rates:resposta rates:robo rates:roubo rates:sao rates:se rates:senhora rates:tal rates:telefone rates:todas rates:todo rates:tr rates:trem rates:tres rates:uns rates:vai rates:vez rates:vinte reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_que reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~pix reais~quarenta
reais~vista reaju- reajuste reajuste_$ real_$ receber_# receber_a receber_do receber_mensagem receber_o receber_os receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim
recebi~uma recebo_, recebo_a recebo_bolsa recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~a recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~mas recebo~pensao recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o reclamo_no
reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. rede rede_estadual rede~, refazer~desde refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar_o reformar~telhado registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_$ remedio_de remedio_eh remedio_trezentos remedios
remedios_$ remedios~# remedio~pressao renda_eh renda_mesmo renda~# renegociei renner_$ repete_as repete~dividas repete~nao rescisao_$ rescisao~# respondi~a respondo_essa resposta_anterior respostas_e respostas~comeca resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou
resto_em resto_esta resto_minha resto_pode resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo rifa rifa_$ robo_, robo~chama roca_, role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME roubar roubar_meus roubo roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ ruim_? sabado_$ sabado_vai sabe_e sabe_eh saber_agora
saber_de saber~voce sabe~eu sabe~mim sabe~o sabe~que sacar_# sacar_$ sai_$ sai_dia sai_por saiba saiba_$ saio_para saio~ir sair_depois sair~casa sair~voce saiu_# saiu_meu sai~# salao_# salao~# salao~a salao~e salario_# salario_, salario_. salario_bruto salario_e salario_eh salario_inteiro salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora
salario~cai salario~de salario~dia salario~eh salario~meio salario~mil salario~na salario~no salario~para salario~so saldo_# saldo~# saldo~$ saldo~de salve sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa
saude_# saude~# saude~e se_muito se_o se_ofereceram se_paga se_recebo se_tenho se_vier se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta segunda~sabado segunda~sexta segundinho segundinho_que segundinho~o segundo_o segundo~extrato segura~, seguro_# seguro_do seguro_que seguro~# seguro~, seguro~carro sei_,
sei_ainda sei_de sei_direito sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~cinquenta seiscentos~quarenta seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao
sei~cabeca sei~de sei~devo sei~dizer sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~ofereceram sei~paga sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~viu sei~vou sem_entrada sem_pagar sem_registro semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~duzentos
semana~gasolina semana~o semana~ou semana~uns semes- semestre semestre_. sempre_no sempre~# sempre~dia sem~# sem~de sem~o sendo_# sendo~atrasado sentar sentar_na sentar~calcada separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa_por serasa~# serasa~NAME serasa~causa serasa~com serasa~dando serasa~nome servico_e servidora ser~inss ser~mas ser~ou
sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima setima_$ seu_joao seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para
sexta_que sexta~deve sexta~retiram sexta~vem se~# se~, se~botar se~conseguir se~cortar se~direito se~eh se~empresa se~fechar se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber se~tivesse silva silve- silveira silveira_$ sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca sim_nao sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma simples_nacional simples~atrasado
sim~# sim~, sim~a sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~tempo sim~tenho sindica sindica_dois sindica~condominio sms_# sms_com sms~# sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_devo so_dou so_esse so_falta so_ligacao so_no so_paguei so_pinga so_que so_recebo so_resta so_saio so_semana
so_um sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobrinho_; sobrinho~a sobrou_# sofa sofa_no sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som sorve- sorvete sorvete_eu sorvete~compro sou_aposentado sou_boia-fria sou_manicure sou_pedreiro sou_porteiro sou_professora sou~ganho sou~minha sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~do so~em
so~isso so~luz so~mes so~no so~novecentos so~por so~sabe so~sei so~sexta so~tres spc_tem spc~uma spotify_# strea- streaming streaming_# streaming~, subiu_para subiu~# sujo_, sujo_por sujo~causa suporte_humano tacar tacar_ai talvez_nao talvez_sim talvez~nao talvez~talvez tal~NAME tamanho_$ tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_tempo tanto~que tarde_de
tarde~aqui tarde~noite taxa~# taxa~financiamento tche_, te_dizer te_mando telefone_com telefone~NAME telefone~alguem telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_comida tem_dois tem_duas tem_essas tem_jeito tem_semana tem_sobre tem_tambem tem_tres tem_uns temos tempo_eu tempo~nao tempo~nem tempo~nome tem~# tem~acordo tem~anos tem~cartao tem~coisa tem~contas
tem~divida tem~do tem~falar tem~infelizmente tem~luz tem~meses tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenha_$ tenho_, tenho_NAME tenho_ate tenho_bola tenho_como tenho_divida tenho_dois tenho_duas tenho_eh tenho_idade tenho_luxo tenho_nocao tenho_quatro tenho_um tenho~acordo tenho~carne tenho~cartao tenho~cartoes tenho~com tenho~conta tenho~dar tenho~dividas tenho~emprestimo
tenho~emprestimos tenho~informacao tenho~mas tenho~mil tenho~pensao tenho~pode tenho~saber tenho~sexta tenho~sou tenho~uma tentando tentando_parar tento tento_mais tento~? ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em ter~mil teve_mes teve~de texto~eu texto~mandar te~o thirteenth:$ thirteenth:. thirteenth:/ thirteenth:anos thirteenth:arre thirteenth:ate
thirteenth:banco thirteenth:boia-fria thirteenth:bolsa thirteenth:casa thirteenth:como thirteenth:contrato thirteenth:deixa thirteenth:depende thirteenth:desse thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:entrei thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:falta thirteenth:familia thirteenth:hoje
thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:minhas thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:proposta thirteenth:proprio thirteenth:receber thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:talvez thirteenth:ter thirteenth:terceiro
thirteenth:tive thirteenth:uma thirteenth:vai tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_, tigrinho_. tinha_# tinha_a tinha_dez tinha~mil tinti- tintim tintim_$ tintim_por tintim~tintim tira_uns tiram~e tiran- tirando tirando_gasolina tirando_os tirando~fica tirando~quebrados tira~mao tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~mil tiro~por tive_nada tives-
tivesse tivesse_cinco tivesse~anos tive~com tocar tocar_nesse tocar~assunto toda_semana todas_? todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa todo~nao todo~no todo~vinte tomar- tomara tomara_que tomara~fosse topou_minha topou~proposta torno_de torno~# torno~$ total_# total_, total_da total_de
total_eh total_que total~# total~$ total~, total~eu tr trabalha trabalho_# trabalho_, trabalho_com trabalho_fichada trabalho_o trabalho~dia trabalho~dias trabalho~segunda trabalho~vigia trampar trampo_# transfere_para transfere~uma transferi transferi_# transferi~para trata-se trato_com trato~a trem_de trem~juros tres_$ tres_de tres_e tres_meses tres_parcelas tres_prestacao tres_reais tres_ultimas
tres~NAME tres~cento tres~da tres~do tres~duzentos tres~e tres~na treze trezentos_$ trezentos_de trezentos_no trezentos_por trezentos~NAME trezentos~cinquenta trezentos~dez trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocados trocados_a trocados~mais
trocar_o trocar~valor tudo_cartao tudo_desde tudo_errado tudo_quero tudo_uns tudo~# tudo~, tudo~da tudo~mes tudo~minha tudo~nao tudo~o tudo~pago tudo~pinga tudo~pode tudo~recomecar tudo~uns tumul- tumulo tumulo_pula tv_# tv_por uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_$ ultimo_dia ultimo~util um_absurdo
um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de um_e um_fogao um_galo um_gol um_oficial um_quartinho um_roubo um_segundinho um_segundo um_sofa um_tempo um_virgula um_vivente uma_# uma_carteira uma_coisa uma_financeira uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~a uma~agora uma~dessas uma~disse uma~dizendo uma~dos
uma~nova uma~se umbig- umbigo umbigo_de umbigo~vedete um~# um~cento um~humano um~mais um~meio um~minimo um~no um~oitenta um~sem um~so unha_# unha_, unha_em unha~cabelo unha~casa uns_bico uns_cinco uns_dez uns_dois uns_duzentos uns_mil uns_oitenta uns_oito uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos uns_trocado uns_trocados uns~# uns~% uns~, uns~a uns~anos
uns~com uns~conto uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usar_$ usar~? usa~de usei_# usei_+ usei~# usei~cartao uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_comecar vai_entrar vai_pagar vai_pedir vai_uns vai~este vai~o vai~trezentos
vai~uns vale_# vale_ate vale_pagar valeu_, valeu~ajudou vale~# vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~# valor~$ vamos_comecar vamos_falar vamos~comeco vamos~de van_# van_da van~# van~escola vao_passar vao~a vao~meus varia- varia_de varia_tanto varias varias_$ varia~# varia~nao varia~que vedet- vedete vedete_$ vei veio_# veio~e vem_# vem_cento vem_dia vem_eu
vem_junto vem_uns vem~# vem~cabeca vem~e vem~em vem~nao vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida_em vencida_sim vencidas_de vencidas~# vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo
vendendo_bolo vender_a vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo~, vendo~e vendo~feira ver_aqui ver_meu ver_tudo verdade_, verdade_ai verdade_eh verdade_meu verdade~# verdade~aluguel verdade~para verdade~pode ver~, ver~nome ver~painel ver~roteiro
vez_de vez_na vezes_# vezes_de vezes_por vezes~# vezes~cento vezes~duzentos vezes~so vez~# vi_a viage- viagem vida_# vida_quero vida~por vida~refazer vier_eh viera- vieram vier~milagre viges- vigesima vigesima_segunda vigesima~de vigia~# vindo_# vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete
vinte~um virem~o virgula_nove virgula_oitenta virgula~e virgula~por virou_# virou_processo virou~, visse vista_, vista_ate vista_ou vista_pela vista_so vista~# vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, viu~deus vixe_, vizinha~# vi~cor vi~na voce_, voce_acredita voce_consegue voce~alguma voce~deixou voce~me voce~tudo volan- volante volante_, volante~ja
volta_atras volta_de volta_por voltar~pergunta volta~, volta~favor volta~que vou_$ vou_buscar vou_dormir vou_ganhar vou_olhar vou_receber vou_sacar vou_tentar vou~# vou~menos vou~minha vr vr_# vr_de vr~# vr~nao which-change:desculpa which-change:esta which-change:eu which-change:ou which-change:um worry:aluguel worry:amanha worry:aparelho worry:assinei worry:atrasada worry:auxilio worry:bloqueada
worry:bolsa worry:cadeia worry:das worry:dela worry:dentro worry:descontar worry:direito worry:disse worry:dois worry:duas worry:especial worry:esse worry:esteve worry:faz worry:filho worry:fim worry:kitnet worry:levarem worry:liga worry:maior worry:manha worry:meses worry:natal worry:ninguem worry:noite worry:pago worry:passada worry:peco worry:preso worry:quem worry:queria worry:segunda
worry:tarde worry:trem worry:usa worry:vieram x_# x_$ x_, x_sem x~$ x~, x~ate x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zera_isso zera_tudo zerado zera~ai zera~e zero_, zero_zero zero~errei | |_NAME |~#`,
    '-3': `?income-source aceitar_$ banco~o caram- caramba devo_aceitar devo~o offers:, pagar_essa`,
    '-4': `aceitar_o aceitar~acordo aceitei~acordo fechar_o offers:nao o~da vou~o`,
    '-5': `acordo_da after-roadmap:nao`,
    '-6': `nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '27': `?consent`,
    '26': `?confirm-creditor`,
    '24': `?confirm-change`,
    '21': `?confirm-amount ?confirm-delete`,
    '19': `?thirteenth sim`,
    '18': `sim_$`,
    '17': `consent:,`,
    '15': `?more-debts ^_aham aham consent:bora n0 overdue:tem pode`,
    '14': `certi- consent:na consent:vamos overdue:sim tem_$`,
    '13': `^_ss confirm-creditor:isso consent:ja consent:pode estao_$ more-debts:tem ss ss_$ tenho_$ 👍 👍_$`,
    '12': `^_aceito ^_acertou ^_beleza ^_exato ^_ok ^_👍 acertou after-roadmap:👍 ai_$ bora confi- confirm-amount:isso consent:aceito esse_mesmo offers:tem ok quase_todas tem vamos_$`,
    '11': `^_correto ^_isso ^_pode ^_positivo ^_quase ^_sim acert- bora_$ claro confirm-change:eh confirm-delete:apaga consent:estou consent:manda correto encal- encalhado encalhado_$ entao estao exato exato_$ liber- offers:uma posit- positivo positivo_$ tem_outra thirteenth:eh thirteenth:vem tudo_encalhado`,
    '10': `^_claro ^_dale ^_gostei ^_igual ^_s ^_vai ^_yes acertou_$ after-roadmap:fechei after-roadmap:gostei bastante_$ confere_$ confirm-change:isso confirm-change:pode consent:dale consent:maior consent:yes corre- dale duas esta_certinho exata- exatamente fechei_$ goste- gostei o_se poe quase s s_$ tenho_bastante thirteenth:eu thirteenth:recebo thirteenth:tenho thirteenth:todo todas_estao trocar trocar_$
vamos vem yes`,
    '9': `,_tenho ?overdue ^_bora ^_certissimo ^_choveu ^_com ^_confere ^_confirmadissimo ^_cravou ^_eh ^_esta ^_fechei ^_mete aceito aham_$ ainda_$ basta- bastante belez- beleza certinho certissimo certissimo_$ choveu choveu_proposta confe- confere confirm-amount:pode confirm-change:ai confirm-creditor:eh confirm-delete:sim confirmadissimo confirmadissimo_$ consent:dou consent:o consent:👍 correto_$ cravo-
cravou cravou_$ da_hora debts:beleza eh_$ eh~ai esta esta~atrasado ficou_para ficou~tras igual isso_mesmo maior mandaram mas_eh mete muda_$ offers:todas ok_$ passou_da passou~hora recebi_$ thirteenth:a todas todo tranquilo`,
    '8': `?offers ^_apaga ^_concordo ^_confirmo ^_dou ^_exatamente ^_fechou ^_ficou ^_tem aceito_$ after-roadmap:ok apareceu_uma as~capengando ate_o ate~pescoco atrasadas_$ capen- capengando capengando_$ certinho_$ concordo confirm-amount:ai confirm-amount:eh confirm-change:muda confirm-delete:eh confirm-delete:isso confirm-delete:pode consent:concordo consent:dos consent:eu consent:ok consent:toca
consent:tudo dou duas_capengando eh_esse eh_verdade ela elas_atrasadas esta_certo esta_tranquilo exatamente_isso faz feche- fechei fundo fundo_$ hora_$ mandaram_uma mesmo monte more-debts:sim mosca mosca_$ muda na_mosca o_pescoco o_proprio offers:sim outra_$ ouvid- overdue:aham overdue:estao overdue:mais para_tras pesco- pescoco pescoco_$ pior pode_$ por_$ pront- quero_$ quero_fazer receb- sou~nao
tem_meu tenho thirteenth:deus thirteenth:dia thirteenth:ele todas~atrasadas tranq- tras_$ um_monte vai_fundo`,
    '7': `,_pode ^_apareceu ^_aproximadamente ^_assino ^_autorizo ^_confirma ^_eu ^_infelizmente ^_simbora ^_tal ^_toca ^_todo ai ainda_tem apaga apareceu aproximadamente_isso as~estao atras- atrasadas autor- baten- batendo batendo_$ beleza_$ bom_$ bota_ai bronc- bronca bronca_$ certe- certeza certo certo_$ chove- comec- conco- confirm-amount:essa confirm-change:mesmo confirm-creditor:ai
confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo confirma confirma_ai consent:acordo consent:comecar consent:entao consent:fechou consent:la consent:ou consent:quero consent:simbora consent:todo consent:vou de_acordo duas_estao e_poe e_qual eh_ela eh_isso eh~mesmo elas ele_$ em_duas esse_$ esta_batendo eu_ganho e~mais falta_a faz_a faz~mudanca ganha ganho_$ isso ja_eh mais_$ mais_nisso
mais_seria mais_umas manda metade_ja mete_bronca more-debts:ainda more-debts:uma nunca_$ o_comeco offers:mais offers:tudo overdue:tenho overdue:uma poe_mais poe~nisso proprio quem_mais quem~seria recebo se_tem sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco tal tal_e tal~qual tenho~umas thirteenth:ano thirteenth:claro thirteenth:ganha thirteenth:ganho thirteenth:gracas
thirteenth:natal thirteenth:ne thirteenth:o thirteenth:sim thirteenth:tambem toca todas_elas tranquilo_$ tras uma umas_$ verdade_$ vir_$ worry:tranquilo`,
    '6': `#_semana ,_duas ^_arruma ^_deve ^_falta ^_faz ^_gira ^_mandaram ^_muda ^_na ^_ofereceram ^_opa ^_passou ^_pergunta ^_pior ^_recebo ^_taca ^_veio ^_venceu ^_viuva a_pior aberto aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ainda ainda~coisa ao_boleto apaga_$ apaga_tudo apare- aposentado~ne aproximadamente arruma_isso as_duas assin- assino atrasado_$ a~eh a~ja a~paga bala barba barba_$
barco bate bate_$ cai_dia chegou_uma claro_que comeco_$ confirm-amount:e confirm-amount:em confirm-amount:mesmo confirm-amount:por confirm-change:e confirm-change:mais confirm-creditor:e confirm-creditor:exato confirm-creditor:mesmo confirm-delete:apagar confirm-delete:tenho confirmo confirmo_$ consent:agora consent:aham consent:assino consent:beleza consent:claro consent:dentro consent:divida
consent:e consent:esta consent:ficha consent:filha consent:nada consent:nasci consent:partiu consent:passei consent:pergunta consent:por consent:problema consent:sim consent:vai conto corac- coracao da_mais da~barba de_divida de_maior de_todas dentr- dentro dentro_$ e_eu eh_essa eh_longa eh_sim eh~ainda eh~o eh~proprio ela_$ ele em~disso entao_$ esqueci_da esqueci~mais essa~mesmo esta_bom
esta_vencida estao_tudo estao~no estou_dentro eu~vi e~nem falta_uma falta~ainda falta~pior fe ficha ficha_$ ficou filha_$ firma_paga gira gira_em gira~torno hora igual_ao igual_eu igual~boleto igual~falei infel- infelizmente isso_, isso_que isso~eu ja_estou lista_eh lista~longa longa longa_ainda mais mais_barba manda_bala mesmo_$ metad- metade more-debts:estao more-debts:isso more-debts:todas
mudan- mudanca mudanca_$ nasci natal natal_$ nem_vi no_zap oferta_$ offers:ainda opa opa_tem overdue:eh overdue:falta overdue:quase papel_$ partiu passei_dos permi- pinga- pior_de pior~eh pior~todas pode_apagar pode_trocar poe_ai probl- problema pronta pronto_$ propo- proposta proposta_$ propr- proprio_$ que~mais sai_em sai~dezembro se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem
sem~nenhum seria taca taca_ai tem_coisa tem_um tempo_$ tenho_nada tenho~a thirteenth:aposentado thirteenth:cai thirteenth:com thirteenth:firma thirteenth:metade thirteenth:sai tirar_nem tirar~por todas_$ torno_disso troca tudo_atrasado tudo~vermelho uma_ainda uma_no umas uma~zap vai valen- valendo veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu vencida verda- verdade vi_$ viuva`,
    '5': `,_atrasou ,_dia ,_esta ,_manda ,~# ,~vencida ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_cai ^_chegou ^_de ^_ela ^_manda ^_pagam ^_perfeito ^_poe ^_segura ^_sem ^_si ^_troca a_dita a_firma abert- aham_eh aham~essa ai_entao anota anota_ai anota~entao ao apareceu~oferta apareceu~tentadora aprox- arrum- arruma arruma~para atrasada_que atrasada~noiva autorizo autorizo_$ a~cuja a~de bateu
bateu_certinho beleza_muda boleto_$ bota caiu_no caiu~esquecimento chego- chegou claro_$ coisa_$ com_certeza com_tudo comeca_$ comecar_$ comeco como_eh confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-change:, confirm-change:em confirm-change:essa confirm-change:faz confirm-change:sim confirm-creditor:, confirm-creditor:em confirm-creditor:essa
confirm-creditor:esse confirm-creditor:o confirm-creditor:sim confirm-delete:confirmo confirm-delete:tudo confirmar_$ consent:a consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:esconder consent:gosto consent:logo consent:meu consent:perguntar consent:sem consent:senhor consent:si consent:sou consent:ss consent:topo consent:tua consent:vida creio_que cuja cuja_$
de_dezembro de_oferta deixei~, deixo dera_nao dera~fosse deve_vir dezoi- dezoito dia~de direitinho direitinho_$ dita dita_cuja e_concordo eh eh_bem eh_o eh~dita ela_mesma ela~em em_pessoa em_torno era~que esconder esconder_$ esquecimento esquecimento_, esquecimento~atrasou essa_gentileza esse esse~valor esta_mais estao_todas estao~atrasadas esta~atrasada estou_na estou~acordo estou~por eu_deixo
eu_topo falta faz_essa faz~gentileza fe_$ fecho- fechou filha firma fiz_# foi~que ganho genti- gentileza gentileza_$ gosto gosto_$ infelizmente_tem ir ir_$ maior_$ mais_atrasada manda- mandaram~monte mas~sei me_mandaram menos_isso mesma_em mesma~pessoa mesmo_valor monte_$ monte~oferta more-debts:outra more-debts:proposta more-debts:tudo n1 na nada_a nao_fosse nao~quanto ne nem_por nenhum_$
no_esquecimento no_vermelho noiva noiva_$ offers:as offers:duas offers:esta offers:mandaram opa_se ou ou~isso overdue:ainda overdue:da overdue:duas overdue:esta overdue:proposta pagam para_isso parti- passar_, passar~esta passo- passou perde- perfe- perfeito pode_confirmar pode_ir pode~esse por~conta qual_$ que_eh que_noiva que_vem quem~nao queria_$ quero_sim quest- que~melhor que~respondo
recebo_o salva- se sei_quanto senho- senhor senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_sim tempo tem~mas tem~monte tenta- tentadora tentadora_$ thirteenth:deve thirteenth:duas thirteenth:esperando thirteenth:mas thirteenth:pagam thirteenth:recebe thirteenth:se thirteenth:vir tirar todo_ano topo torno troca- troca_que troca~eh tua tudo_no uma_$
uma_oferta uma_tentadora vai_la valor valor_$ valor_esta valor~certo vencida_$ vermelho vermelho_$ vir`,
    '4': `#_atrasadas #_vem #~metade , ,_essa ,_tem ,~como ,~eh ,~loja ,~segunda ^^ ^_agora ^_ainda ^_arredondando ^_caiu ^_conferi ^_creio ^_entao ^_esqueci ^_estao ^_fiz ^_foi ^_passei ^_perdeu ^_por ^_se ^_vamos ^_vou a_lista a_metade a_mudanca absol- absoluta acaba_mais acertou_em acertou~cheio agora aham_isso ai_mesmo ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alter- alterar alterar_$ apaga-
apagar apagar_$ apose- aposentado aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada assinada_$ autorizado autorizado_$ bala_na bala~mudanca bora_la botar_fe cai caiu cai~# carim- carimbar carimbar_$ carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ certeza_absoluta chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ chuva
chuva~para claro~sim com_desconto com_ele comeca comecar com~meu concordo_$ conferi conferi_aqui conferi~e confirm-amount:, confirm-amount:. confirm-amount:na confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:aham confirm-change:certinho confirm-change:esse confirm-change:igual confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que
confirm-change:quem confirm-creditor:certo confirm-creditor:ela confirm-creditor:faz confirm-creditor:igual confirm-creditor:mais confirm-creditor:na confirm-creditor:por confirm-delete:certeza confirm-delete:certinho confirm-delete:correto confirm-delete:essa confirm-delete:faz confirmar consent:. consent:autorizado consent:dados consent:de consent:dessa consent:favor consent:fiz consent:mim
consent:moca consent:participar consent:que consent:resolver consent:ser consent:so consent:tempo contando_com conto_$ conto_, conto~tem creio dar_e dar~vender desconto_sim deve dia_# divida_$ dos duas_vezes e_bate e_como e_vender eh_, eh_exatamente eh_melhor eh_so eh~essa eh~senhora em_cheio em~vezes entao_sim escon- essa_ai essa_loja esta_na esta_tudo esta~papel estou_contando estou_por eu_falei
eu_nem exatamente_essa exist- falei_$ favor_me favor~ajuda fechou_com fechou~o foi_para foi~isso fosse_, fosse~mas guriz- gurizada isso_$ isso_ai isso_para isso~essa isso~mim isso~so logo mais_ou mais_uma mais~menos manda_$ mandaram_um manda~na mas mas_nao mesma meu_papel me~um monte_de more-debts:atrasado more-debts:duas more-debts:eh more-debts:falar more-debts:mais more-debts:mandaram
more-debts:mesmo more-debts:no more-debts:quero more-debts:tenho more-debts:tras mudar na_metade nao_, nao_acaba nao~falar nao~manda nao~nada na~eh ne_$ nem_cheguei nem_te nem~conto nem~na nisso nisso_$ no~, o_, ofereceram ofereceram~sim oferta offers:da offers:ficou offers:isso offers:monte offers:no offers:opa offers:outra offers:passou offers:um opa~tem ou_menos overdue:apareceu overdue:elas
overdue:ficou overdue:hora overdue:monte overdue:oferta overdue:umas o~faz o~papel o~que papel para_dar para~que participar_$ passada passada_$ passe- passei perdeu perdeu_o perdeu~prazo perfeito_eh perfeito~isso pergunta_que perguntar perguntar_$ pior_que pode_ajustar pode_alterar pode_botar pode_carimbar pode_mudar pode_perguntar pode~fe por~me prazo_faz prazo~eh proporcional proposta_que
proposta~nao quero_falar quero~sim que~acaba recebe recebo_proporcional recebo~decimo resolver segura semana_passada senta sim_recebo te_conto tem_, tem_mais tem~atrasadas tem~dar tenho_certeza tenho_mais tenho~anos tenho~sim te~, thirteenth:agora thirteenth:creio thirteenth:dezembro thirteenth:entao thirteenth:esse thirteenth:estou thirteenth:por thirteenth:proporcional thirteenth:vezes
uma_cartinha uma_proposta uma~com vamos_la vem~, vence- venceu vender_$ verme- worry:esta zap zap_$`,
    '3': `#_anos ,_a ,_bate ,_comeca ,_e ,_eh ,_em ,_gracas ,_lembrei ,_pera ,_vai ,~a ,~aqui ,~carne ,~do ,~ir ,~mais ,~o ._. ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_capaz ^_deixei ^_dez ^_esse ^_li ^_metade ^_pega ^_pois ^_sai ^_servidor ^_sou ^_tudo ^_ue ^_valor a_prefeitura a_zero abre_o abro acaba aceit- aceito_os aceito~termos acord- acordo acordo_com agradeco ah_tem ah~mais ano_$ anos ansio- ansiosa
aposentada aposentado_recebe ate atrasada atrasado atrasar atrasar_vem atrasou_$ a~e a~meu bagac- bagaca bagaca_$ bem bem_isso bem~dai bom botar burac- buraco cader- caderno caderno_que caderno~tem cai_em cai_na cai~conta caminhao_ainda certinho_eh certinho~isso certo_esse certo~valor chegou~proposta claro_, com_o comigo_, com~moca confirm-amount:bate confirm-amount:certinho confirm-amount:certo
confirm-amount:correto confirm-amount:entao confirm-amount:esta confirm-amount:mudanca confirm-amount:o confirm-amount:papel confirm-amount:pior confirm-amount:sim confirm-amount:trocar confirm-amount:vai confirm-change:certo confirm-change:confirmo confirm-change:correto confirm-change:ela confirm-change:eu confirm-change:troca confirm-change:trocar confirm-change:vai confirm-change:valor
confirm-creditor:acertou confirm-creditor:entao confirm-creditor:eu confirm-creditor:falei confirm-creditor:quem confirm-creditor:trocar confirm-delete:aham confirm-delete:certo confirm-delete:esse confirm-delete:foi confirm-delete:muda confirm-delete:mudanca confirm-delete:valor consent:anos consent:certeza consent:comigo consent:espalha consent:essa consent:fazer consent:filho consent:guarda
consent:ir consent:mandar consent:nessa consent:ninguem consent:opa consent:os consent:perguntas consent:precisando consent:termos consent:ver conta_no contando cunha- cunhado cunhado_$ dando_mesmo de_boa debts:claro decimo_$ dedo deixa~, deixa~ver deixei_passar deus_quiser dez_a dezem- dezembro dezembro_$ dez~zero de~uma dia_vinte direi- do_buraco e_aceito e_tem eh_para eh_tempo eh_triste eh~bate
eh~dando eh~mas eh~sim em_carne email_$ espal- espalha espalha_$ esperando esqueci essa essa_bagaca essa_mesmo esse_eu esta_no esta_sim esta~sim estou estou_de estou_esperando estou_precisando estou_zoando estou~com eu eu_queria eu_recebo eu_ver eu~. e~eh e~outro falar_$ favor favor_entao faz_eh faz_isso faz_tempo fazer_$ faz~favor faz~tempo fim_do foi_isso graca- gracas infelizmente_sim
infelizmente~mais inss_$ isso_dai isso_eu isso~moca ja_esta ja~# lembrei~mais li mais~coisa manda_o mas_o melhor_$ mesmo_moca meu_cunhado more-debts:apareceu more-debts:as more-debts:ate more-debts:atrasadas more-debts:da more-debts:falta more-debts:infelizmente more-debts:monte more-debts:nem more-debts:oferta more-debts:opa more-debts:pescoco more-debts:se muda_sim mudar_$ mudar_sim na_mudanca
nao_conta nao_espalha nao_pera nao~, nao~pera nao~vem na~no nenhum ninguem_$ no_email o_caderno o_dando o_decimo o_dedo o_favor o_meu ofere- ofereceram_desconto ofereceram_sim ofert- offers:, offers:apareceu offers:chegou offers:coisa offers:e offers:falta offers:mesmo offers:o offers:quero offers:tenho offers:vencida ok_faz ok~isso os_termos outro_? outro~eh overdue:ai overdue:ate
overdue:atrasadas overdue:caiu overdue:coisa overdue:desconto overdue:e overdue:mandaram overdue:nem overdue:no overdue:opa overdue:outra overdue:para overdue:recebo o~certo o~comigo o~dos o~entao o~tem para_ninguem para~do para~e participar pega pega_o pega~caderno pera pera~eh perfeito_, perfeito~pode pergu- perguntas pessoa pessoa_$ pode_guarda pode_por pode_salvar pode~o pois por_ai por_mim
pronto proposta_no proposta~email proprio_, proprio~em que_eu quero quero_comecar quero_mudar que~a que~estou que~meu que~queria que~sim que~vem recebe_ne recebi recebo_# recebo_$ recebo~todo resol- sair_do salva salvar salvar_$ se_a ser_$ servidor sim_# sim_tenho sim~lembrei sim~nao sindi- sindicato so_nao sou~e so~espalha tambe- tambem tambem_$ tem_# tem_outro tem_para tem_uma tem~caminhao
tenho_# termo- termos termos_$ thirteenth:# thirteenth:contando thirteenth:decimo thirteenth:do thirteenth:em thirteenth:esta thirteenth:fim thirteenth:opa thirteenth:paga thirteenth:recebi thirteenth:sei trist- triste triste_mas triste~eh ue ue_, um_caminhao uma~no um~ainda um~de vai_$ valor_certo venci- vender ver_. ver~. vezes_$ vida vinte_$ zero~eh zoand- zoando zoando_, zoando~esta`,
    '-3': `#_mes #~? ,_nada ,_uai ,~nao :mais ?_$ ?flexibles ?income-low-month ?instalments-left ?which-creditor ^_# ^_ajuda ^_antes ^_avanca ^_cansei ^_chega ^_como ^_da ^_deixa ^_depois ^_desisto ^_deus ^_embaralhou ^_explica ^_faco ^_finaliza ^_meu ^_negativo ^_nenhum ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_onde ^_outra ^_pago ^_parar ^_pera ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_quanto ^_resta
^_topei ^_voce ^_volta a_conta a_proposta acabo- acabou aceitar adiante adiante_$ after-roadmap:certo after-roadmap:entao after-roadmap:essa after-roadmap:lembrete after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:tudo after-roadmap:uma ainda_nao ajuda_$ anos_$ aqui_$ assun- avanc- avanca avanca_$ a~parcela beleza_entao bloqu- bulhu- bulhufas bulhufas_$ cabo cabo_$
calor canse- cansei chega cobra cobra- como conferir confirm-amount:nao confirm-amount:segunda confirm-change:cancela confirm-change:como confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada confirm-creditor:errado confirm-creditor:outro consent:banco consent:cobra consent:contra consent:faco consent:falando consent:golpe consent:ha consent:jeito consent:mensalidade
consent:pagar consent:prefiro consent:seguro consent:um consent:zap conte- contei contra de_onde debt-kind:a debt-kind:na depoi- depois depois_eu dera_fosse dera~so desca- desfa- desisto dinhe- dinheiro disse- dividas dividas_$ dois duvida eh_golpe eh_gratuito eh_mil eh~meu em_dia embar- embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errou_$ esquece_a esquece~mudanca essas esta_falando
estad- estado esta~de esta~isso estou~boa estou~em falan- falando fase fase_$ faz_mais faz~de finaliza finaliza_$ finan- financeira_$ fora_$ fosse_so fosse~isso gastei_$ golpe_$ gratu- gratuito gratuito_mesmo hoje hoje_$ income-source:sou incomes:eh incomes:isso inss_, inss~# ja_recebi ja_veio lembrete lembro lembro_$ lhufa- lhufas lhufas_$ link liqui- lista_$ mais_tarde mandar_mensagem mas~gastei
medo medo_de mensagem mensalidade mes_que mes~vem meu_$ meus more-debts:# more-debts:bom more-debts:era more-debts:essas more-debts:ja more-debts:lembro more-debts:nao more-debts:so nada_$ nada_disso nao_autorizo nao_confirmo nao_moca nao_paga nao~certeza nao~com nao~estou nao~nao nao~se nao~uai negat- negativo negativo_$ negoc- nenhu- nenhuma_$ nenhumazinha no_dia nops nops_$ nos nossa
nossa_senhora o_primeiro obrigado obrigado_$ offers:aceitei offers:aceito offers:bom offers:nada offers:so onde~isso osso_$ overdue:certinho overdue:em overdue:ja overdue:nao overdue:resto overdue:semana o~na o~tambem pago pago_$ parar_$ particular particular_$ pensa- pensar pensar_$ perdi pode_repetir pode_sim pode~, pode~a pode~essa por_enquanto preciso prefi- prefiro primeiro primeiro_$ proxi-
proxima pular quais quanto quanto_voce quanto~cobra que_fase quem~fosse quere- quero_saber quero~se que~eh que~pode rates:pode recebo_nao registrado_$ repetir repetir_$ responder_$ resta resta_ai resto retor- sabe saber_se segunda_$ segunda_parcela segundo segundo_$ seguro ser_que ser~nao ser~sim se~de sim~o so socor- some sozin- tarde tem_o tem_que tem~NAME tenho_fe tenho_que ter thank- thanks
thirteenth:? thirteenth:isso thirteenth:ja thirteenth:nao thirteenth:quem thirteenth:veio topei tudo_que tudo~eu uai uma_, vamos_adiante vanta- vantajoso vendo vendo_$ viajou_$ vida_$ viu voce voce_cobra volta vou~o worry:estou`,
    '-4': `#~que ,_# ,_ainda ,_nao ,_o ,_sou ?which-change ^_alto ^_cancela ^_deu ^_dispenso ^_fica ^_ha ^_meus ^_nenhuma ^_para ^_passo ^_pronto ^_qual ^_sair ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:eh after-roadmap:isso after-roadmap:manda ai_eu ai_fechou ai_so ainda~# alto alto_la antes_quero banco_$ calma_ai cancela capaz~eu clt clt_$ cobra_$ completo confiavel confiavel_$
consent:ainda consent:antes consent:confiavel consent:da consent:em consent:esse consent:financeira consent:mais consent:me consent:outra consent:parar consent:passo consent:posso consent:taxa consent:tem consent:uma contr- de_graca de_jeito debt-kind:o debts:eh debts:isso debts:tem deixa deu dispe- dispenso duvid- eh_? eh_confiavel eh_de eh_gato eh_seguro eh_tudo eh~de eh~graca eh~loja eh~por
errado_$ esse_ai essentials:eh essentials:isso esse~nao esta_errado eu~isso expli- fica final- financeira gaste- gastei gato gato_por gato~lembre golpe graca_$ ha ha_$ infor- isso_eh isso~fechou ja_gastei lembr- lembre lembre_isso mais~, mas~eh meio mensalidade_$ more-debts:NAME more-debts:tambem nao nao_aceito nao_tem o_NAME o_que obrig- offers:estou osso outra_loja overdue:NAME overdue:desde
overdue:dia overdue:estou overdue:pago o~eh passar_$ passou_longe patav- patavina pergunta_$ pode_? pode_passar por_lembre por~isso posso quem~? quinz- repet- seguro_$ signo signo_$ sim_pode sim~mas sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_signo tem_taxa tem~de the thirteenth:ai thirteenth:gastei thirteenth:sem um_ano viajo- viajou worry:atrasado`,
    '-5': `,_cai ,~NAME :opa ? ?after-deficit ?debt-creditor ?worry ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_free ^_uma abafa abafa_$ after-roadmap:pode calma cance- como_esta compl- confirm-amount:# consent:fora consent:quem consent:saber custo custo_$ debts:ai desis- eh_outra errou esta_atrasado esta_maluco esta_viajando estou_fora estou_moida fia fia_$ fifty fifty_$ fifty_fifty fora free free_mesmo intei-
inteiro ja~metade jeito mais_nao mais_o maluc- maluco maluco_$ meio_$ mensa- moida moida_$ nao_concordo nao_recebo nao~por nem_uma nenhuma offers:? offers:essa onde outro overdue:fia o~fazer para_la parar passo_$ pois_eh que_fazer quinze quinze_$ saber so_isso talve- talvez tem_custo tem_nao tenho_sim tenho~, tenho~o thirteenth:ainda thirteenth:inteiro veio_tudo viaja- viajando viajando_$`,
    '-6': `:ok ?after-crisis ^_ai ^_esquece ^_nada ^_nao ^_no ^_nunca ^_talvez after-roadmap:tem ai_ai antes com_isso confirm-amount:mil confirm-creditor:nao consent:eh consent:no consent:sai credo credo_$ encer- errad- errado esta_osso esta_trocado ja~tudo longe longe_$ more-debts:fechou quem_eh quiet- sim~ser so_$ thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `#_em ^_que after-roadmap:beleza after-roadmap:sim confirm-change:nao confirm-delete:nao consent:? consent:mesmo consent:osso consent:quanto debt-kind:eh esquece more-debts:por nao~isso opcao passo thirteenth:sou`,
    '-8': `?debt-kind ^_nem eh_outro menor_$ outro_$ sair_$ tudo_certinho worry:tudo`,
    '-9': `?income-source consent:isso nao_$ recus-`,
    '-10': `:sim nao_eh repre-`,
    '-12': `:👍`,
  },
  'ask:account-seizure': {
    '9': `podem salario~?`,
    '8': `salario_pode worry:?`,
    '7': `^_podem minha_conta`,
    '6': `after-roadmap:conta after-roadmap:podem after-roadmap:salario bloqu- meu_pagamento minha~? podem~minha salar- salario`,
    '5': `^_bloqueiam ^_penhora bloqueiam bloqueiam_o bloqueiam~salario conta de_salario de~pode dinheiro_no dinheiro~banco faco_se faco~travarem juiz_trava juiz~meu meu~no o_juiz o_salario o~todo o~trava pagam- pagamento penhora penhora_de penhora~salario pode_? que_faco que~se salario_todo se_travarem se~minha todo_? trava trava- trava_meu travarem travarem_minha travarem~conta trava~dinheiro worry:conta
worry:podem worry:salario`,
    '4': `after-roadmap:minha after-roadmap:pagamento banco_? bloqueada bloqueada_? cair cair_meu cair~pagamento conta_? conta_salario conta~pode do~pagamento eles eles_puxam eles~? eles~pegar juiz meu_dinheiro meu~eles mexer mexer_na mexer~minha minha_poupanca na~poupanca no_banco no~? o~faco pagamento_? pagamento_eles pagamento~puxam pegar_do pegar~meu penho- podem_mexer podem_pegar podem_raspar podem~do
podem~na pode~bloqueada poupa- poupanca poupanca_? puxam puxam_? raspa- raspar raspar_minha raspar~conta salario~ser se_cair ser_bloqueada se~meu worry:se`,
    '3': `^_conta ^_eles ^_se after-roadmap:? after-roadmap:eles after-roadmap:mexer after-roadmap:pode after-roadmap:todo conta_do conta~nada dinheiro do_nada eles_podem limpa- limpar limpar_minha limpar~conta minha~do na_minha nada_? pegar podem_limpar ser~? todo worry:eles worry:faco worry:minha worry:o worry:pagamento worry:pode`,
  },
  'ask:alimony': {
    '11': `pensa- pensao`,
    '10': `after-roadmap:pensao`,
    '8': `worry:pensao`,
    '7': `a_pensao`,
    '6': `worry:?`,
    '4': `^_atrasar ^_fiquei atrasada_da atrasada~cadeia atrasar atrasar_pensao atrasar~prende cadei- cadeia cadeia_? como_peco como~revisao da_cadeia da_pensao da~alimenticia desem- desempregado desempregado_e desempregado~a e~pensao fique- fiquei fiquei_desempregado fiquei~e mesmo_? peco_revisao peco~da pensao_? pensao_atrasada pensao_prende pensao~da pensao~mesmo prend- prende prende_mesmo prende~?
revis- revisao revisao_da revisao~pensao`,
    '3': `,_faco ^_pensao after-roadmap:atrasada after-roadmap:cadeia after-roadmap:desempregado after-roadmap:fiquei alime- alimenticia alimenticia_$ atras- atrasada a~? baixar_a baixar~pensao da~? da~baixar e_a eu~? ex ex_nao ex~paga faco_o faco~que filho_? meu_ex meu~nao nao_paga nao~a paga_a paga~pensao pago_? para_baixar para~a peco pela pela_pensao pela~do pensao_, pensao_alimenticia pensao_que
pensao~eu pensao~faco posso_ser posso~preso preso preso_pela preso~pensao que~pago ser_preso ser~pela worry:da`,
    '-3': `?income-source`,
  },
  'ask:benefit-seizure': {
    '8': `worry:?`,
    '6': `^_aposentadoria aposentadoria_pode aposentadoria~ser auxilio_? corre corre_risco corre~? descontar~auxilio do_auxilio loas loas_corre loas~risco meu_loas meu~corre penhorada penhorada_? pode~penhorada risco risco_? ser_penhorada`,
    '5': `^_mexem ^_podem after-roadmap:pode aposentadoria auxil- auxilio bpc bpc_da bpc~minha da~filha filha_? mexem mexem_no mexem~bpc no_bpc no~da o~pode podem ser~? worry:pode`,
    '4': `after-roadmap:auxilio after-roadmap:corre after-roadmap:podem after-roadmap:risco apose- banco~descontar benef- beneficio beneficio_do beneficio~meu bolsa~para do~? familia_para familia~pagar filha filho_? minha_filha minha~? o_beneficio pagar_divida para~divida pegar_meu pegar~bolsa penho- pode pode_descontar pode_ser podem_tomar podem~meu podem~o pode~do tomar tomar_o tomar~beneficio
worry:beneficio`,
    '3': `^_tiram after-roadmap:? after-roadmap:beneficio after-roadmap:bpc after-roadmap:filha after-roadmap:filho after-roadmap:meu banco_pode beneficio_para beneficio_sem beneficio~banco beneficio~eu bolsa_familia da_minha deixar deixar_, deixar~pode descontar descontar_do divida_? do~filho eu_deixar eu~, filho inss_pode inss~repassar meu_bolsa meu_filho meu~familia meu~para meu~sem o_inss pagar~?
para_banco para_pagar pegar pode_repassar podem_pegar pode~meu repas- repassar repassar_meu repassar~beneficio sem_eu sem~deixar tiram tiram_do tiram~meu worry:bpc worry:corre worry:do worry:meu worry:risco`,
    '-3': `?income-source beneficio_? descontar~meu`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo falo`,
    '11': `digo`,
    '10': `after-roadmap:falo`,
    '9': `after-roadmap:falar`,
    '8': `after-roadmap:ligar as_falas cobra- com_o da_as da~falas eu_digo falas falas_$ ligac- ligacao ligacao_$ ligar- me_da me~as o_que`,
    '7': `after-roadmap:ligacao conve- digo_para ensin- ensina eu~para falo~o ligar me_ensina o~digo que_digo roteiro_para um_roteiro`,
    '6': `^_ensaia ^_oq a_ligacao after-roadmap:cobrador after-roadmap:com after-roadmap:o after-roadmap:oq after-roadmap:que after-roadmap:roteiro atendente_$ cobrador comigo_a comigo~ligacao como_falo ensai- ensaia ensaia_comigo ensaia~a falar falo_o falo~que ligar_? oq oq_eu o~falar o~falo que_falar que_falo rotei- roteiro`,
    '5': `^_como after-roadmap:como after-roadmap:converso after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo after-roadmap:telefone banco_? comig- comigo como~com com~banco converso converso_com digo_$ eu_uso falar_? falar_na falo_com financeira_? ligaram ligarem no_telefone offers:da offers:me palavras palavras_eu palavras~uso para_cobrador para_pedir para~? pedir_desconto pedir~?
que_palavras que~falo que~na que~para que~respondo telefone_$ tem_um um~para uso_para uso~pedir`,
    '4': `,_me ,~ensina a_financeira after-roadmap:as after-roadmap:hora after-roadmap:ligarem after-roadmap:me after-roadmap:na as a~? a~com banco banco_, banco~me cobrador_$ com_banco comeco_a como_eu com~financeira conversar~banco conversa~o debts:falo desconto_? ensina_$ eu_respondo eu~quando falo~banco falo~eles hora_$ na_hora nao_posso nao~conversar nao~falar o_atendente offers:? offers:as offers:eu
o~? o~eu o~responder palav- pedir posso_falar posso~? que_responder que~digo que~posso que~se respo- respondo sei_conversar sei~com telef- telefone uso`,
    '3': `^_ligaram ^_me ^_o a_conversa after-roadmap:atendente after-roadmap:comeco after-roadmap:comigo after-roadmap:conversa after-roadmap:eles after-roadmap:eu after-roadmap:financeira after-roadmap:para after-roadmap:pedir after-roadmap:posso after-roadmap:se after-roadmap:uso agora~o assun- assunto assunto_com assunto~o atend- comeco como como_puxo como~a com~, conversa conversar_com debts:?
debts:banco eles eu_falo eu~com eu~se falo_quando financeira hora ligarem_? na_ligacao o_assunto offers:banco offers:com offers:comigo offers:ligacao offers:que o~nao para_banco puxo puxo_o puxo~assunto que_nao responder`,
    '-3': `after-roadmap:conseguir after-roadmap:escrevo after-roadmap:faco conse- conseguir debt-kind:o desconto_$ escre- escrevo eu_escrevo negoc- para_conseguir que~escrevo valor`,
    '-4': `after-roadmap:valor com_um um_atendente um~? valor_eu`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:processar after-roadmap:procon after-roadmap:reclamar processar proco- procon reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio denunciar denuncio proce- quero_denunciar`,
    '9': `after-roadmap:reclamo procon_$ quero_reclamar reclamo`,
    '8': `^_onde ^_reclamacao after-roadmap:como after-roadmap:onde after-roadmap:quero no_procon posso~?`,
    '7': `after-roadmap:posso after-roadmap:resolve after-roadmap:texto para_procon reclamar_$ resolve texto vou~procon`,
    '6': `._gov ^_posso after-roadmap:. after-roadmap:aqui after-roadmap:consumidor after-roadmap:gov aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov o_banco onde resol- resolve_? texto_para vou_no`,
    '5': `^_como ^_quero a_reclamacao abusi- after-roadmap:banco after-roadmap:cobranca after-roadmap:no como da_cobranca para~o posso`,
    '4': `after-roadmap:contra after-roadmap:da after-roadmap:vou aqui cobra- cobranca como~reclamacao contra levo no~o quero quero~a reclamacao_contra usa`,
    '3': `^_da ^_faz ^_vou a_financeira after-roadmap:? after-roadmap:deles after-roadmap:faz after-roadmap:financeira banco contr- contra_a contra~NAME da_para deles deles_$ faz_o faz~texto gov_$ isso_eh manda_a me_manda me~a o_texto onde~o`,
  },
  'ask:compound-interest': {
    '7': `eh_juros eh~sobre juros juros_sobre juros~juros rates:? sobre sobre_juros`,
    '6': `^_juros after-roadmap:juros compo- composto composto_eh composto~o juros_composto juros~eh que~juros rates:que`,
    '5': `a~dobrou cinco_mil cinco~? como_a como~conta como~mil conta_dobrou conta~desse desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito jeito_? juros_$ mil_? mil_vira mil~cinco que_? que_mil que~vira rates:juros vira vira_cinco vira~mil`,
    '4': `a_conta after-roadmap:sobre aumenta_se aumenta~eu cima cima_de cima~juros cinco cobram_juros cobram~em como_que comprei_mais comprei~nada cresce_feito cresce~bola desse divida_cresce divida~feito eh_o eh~que eles_cobram eles~juros em_cima eu~comprei feito_bola feito~de jeito juros_em juros~cima juros~pode mais~? nao_comprei neve_? o~? por_que por~so que_so que~aumenta que~divida rates:como so~se`,
    '3': `,_pode ,~? ^_como ^_eles ^_por a_divida after-roadmap:cinco after-roadmap:comprei after-roadmap:desse after-roadmap:jeito after-roadmap:mil after-roadmap:que after-roadmap:vira aumen- aumenta a~cresce bola bola_de bola~neve cobram comprei cresc- cresce de_juros de_neve em~de feito juros_, mais_nada nada_? neve o_que o~eh pode_? por~a que_a que_eh rates:eh rates:o se~nao so_aumenta`,
  },
  'ask:cost': {
    '13': `cobra- eh~? paga`,
    '12': `#_? ^_free ^_tem consent:tem eh_pago eh~graca free free_mesmo`,
    '11': `consent:quanto custa custo custo_$ de_graca graca mensalidade mensalidade_$ quanto quanto_custa que_pagar taxa tem_custo`,
    '10': `^_paga ^_quanto after-roadmap:eh after-roadmap:paga cobram eh_de isso~pago mesmo_$ o_preco preco preco_$ qual_o qual~preco quant- sai_quanto taxa_$ tem_que tem_taxa tem~pagar`,
    '9': `?consent ^_eh after-roadmap:cobra comis- comissao consent:mesmo consent:paga custa_$ eh_# pago_$ quanto_$`,
    '8': `^_sai after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:? consent:eh consent:pago eh_gratis grati- gratis gratis_? mensa- mesmo ne_$ sai tem tem_mensalidade`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco alguma_coisa cobra_comissao cobra~? comissao_? eh_$ eh_gratuito graca_$ gratu- gratuito gratuito_mesmo nada_ne ne paga_mensalidade paga_nada paga~ne quanto_eh servi- servico vem_cobranca voce_cobram`,
    '6': `:isso :voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:depois after-roadmap:quanto after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar_depois cobrar~? consent:graca consent:mensalidade consent:taxa depoi- depois depois_$ ganham isso_aqui isso~paga nao_paga o~com paga_? pago qual~valor quanto_voce que_com servico_$ valor_do valor~servico vao_cobrar vao~depois vem~depois
voce_ganham voce~o`,
    '5': `:com :graca after-roadmap:custa after-roadmap:graca after-roadmap:ne cobrar coisa com_isso consent:cobram consent:cobranca consent:comissao consent:custa consent:pagar depois_? do_servico eh~mesmo ganha- nao~nada o_valor paga_alguma pagar_$ pagar_alguma paga~coisa que~isso taxa~voce voce`,
    '4': `:alguma :custa :que ^_vao after-roadmap:# after-roadmap:alguma after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:isso after-roadmap:nada after-roadmap:qual after-roadmap:valor after-roadmap:vem after-roadmap:voce alguma_taxa cobra_$ cobram_comissao coisa_$ comissao_$ consent:alguma consent:depois consent:nada consent:qual consent:sai consent:servico custa_esse
custa~servico eh esse_servico graca_? isso_eh pagar pagar~taxa pago_? qual quanto~cobra quanto~esse valor vao vem voce_cobra voce~comissao`,
    '3': `:coisa :ne :para :usar ?_$ ^_depende ^_voce after-roadmap:coisa after-roadmap:pago after-roadmap:servico after-roadmap:vao alguma~para aqui consent:# consent:cobra consent:coisa consent:ne consent:o consent:vem depende_, eh~taxa graca~? more-debts:esse nada o~do para_usar por~servico quanto~cobram que~alguma servico_? taxa_de ter~pagar usar`,
    '-3': `?debt-kind ?income-source ^_sim after-roadmap:falta after-roadmap:margem a~? consent:a consent:golpe consent:meu consi- debt-kind:eh do~? eh_seguro eh~isso eh~que falta golpe_? isso~golpe juros marge- margem o~? qual_eh qual~a quanto_eu quanto_falta robo seguro tem~de voce_eh`,
    '-4': `after-roadmap:juros eh_o`,
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
    '4': `^_quando a_da after-roadmap:dai after-roadmap:loja after-roadmap:mes after-roadmap:some chega da_loja dai da~? essa_? essa_dai eu~a pago pago_a quando_que quanto_eu some~? termi- todo_mes vez`,
    '3': `^_em after-roadmap:ai after-roadmap:eu ai_? ate~vou de~essa em_que em~mes essa_ai essa~? eu~de loja mes_eu pagar~? quando~eu quando~pagar que_mes que~eu some todo vou~essa`,
    '-3': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `after-roadmap:para escre- mensagem`,
    '10': `mensa- redig-`,
    '9': `^_redige after-roadmap:escreve after-roadmap:redige o_texto para_NAME redige`,
    '8': `^_escreve a_mensagem escreve pront-`,
    '7': `^_monta after-roadmap:monta after-roadmap:por after-roadmap:uma mensagem_para monta um_texto uma_mensagem`,
    '6': `^_mensagem after-roadmap:mim after-roadmap:pede after-roadmap:pronto after-roadmap:um fazer~# monta_uma para_banco para~fazer pede pronto texto_para texto_pronto uma~para`,
    '5': `NAME~por ^_prepara after-roadmap:NAME after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:fazer after-roadmap:prepara a~por da_proposta email email_para escreve_para escrevo eu_escrevo mensagem~eles me~um para_eles prepa- prepara que~escrevo texto_da um_email um~para`,
    '4': `after-roadmap:banco after-roadmap:eles after-roadmap:proposta banco_$ eles_$ escreve~texto eu~para favor favor_$ faz_um fazer mensagem~NAME mim mim_$ para por_# por_favor pronto_$ proposta_$ quero~texto`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eu after-roadmap:manda aquele aquele_texto aquele~para carta carta_para da_um do_acordo eles eu_mandar faz manda_aquele manda~texto me_da mensagem_$ mensagem~eu o~da o~eu pago_# pago~por para_eu para_mim pronta proposta quero_o que~pago redige_uma redige~carta tem_uma texto_do texto~banco uma uma_carta`,
    '-3': `^_da da_para`,
  },
  'ask:fgts': {
    '12': `after-roadmap:fgts fgts`,
    '11': `o_fgts`,
    '7': `after-roadmap:fundo fundo`,
    '6': `after-roadmap:aniversario after-roadmap:compensa after-roadmap:o after-roadmap:tiro anive- aniversario aniversario_? como_tiro fgts_$ o_saque o~aniversario saque saque_aniversario`,
    '5': `^_compensa after-roadmap:nisso after-roadmap:quito como~o compe- compensa dinheiro_do do_fundo e~? nisso_? o~e quito saco tiro usado`,
    '4': `after-roadmap:? after-roadmap:antecipar after-roadmap:dinheiro after-roadmap:preso after-roadmap:ser antecipar esta_preso esta~, faco_$ meu_fgts nisso o_dinheiro o~faco o~vale pena_? preso preso_, que_faco`,
    '3': `,_o ,~que a_pena after-roadmap:como after-roadmap:e after-roadmap:esta after-roadmap:faco after-roadmap:garantia after-roadmap:pena after-roadmap:pode after-roadmap:usar after-roadmap:vale antec- a~? de_garantia de~para dinhe- dinheiro divida_? fundo_de fundo~garantia garan- garantia meu~esta pagar_divida pagar~? para_pagar para~divida pena pode_ser posso_usar posso~o ser usar usar_o vale_a
vale~pena`,
  },
  'ask:freedom-date': {
    '15': `^_quando`,
    '13': `after-roadmap:falta demor-`,
    '12': `acaba quand- quando termi-`,
    '11': `after-roadmap:quando falta`,
    '10': `^_em after-roadmap:acaba after-roadmap:muito falta_$ quanto_tempo saida`,
    '9': `after-roadmap:ano after-roadmap:tempo demora em_que muito saio tempo tem~para`,
    '8': `^_falta acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:livro after-roadmap:saio ano eu_saio fico livre livro me_livro quant- termino`,
    '7': `:quando ^_demora ^_vai acaba_esse after-roadmap:demora after-roadmap:demorar after-roadmap:livre after-roadmap:quanto after-roadmap:quantos after-roadmap:tem after-roadmap:termino after-roadmap:vai ate_quando demorar eu_me eu~livro falta_muito mes_eu muito_? quantos termino_de termino~pagar`,
    '6': `^_acaba ^_tem acaba_$ after-roadmap:dessa after-roadmap:em after-roadmap:eu after-roadmap:fico after-roadmap:mim after-roadmap:termina ate eu~? fico_livre mim_$ previ- previsao qual_mes quando_acaba quando_vou quanto quanto_falta que~acaba que~eu respi- tem~de termina`,
    '5': `^_quanto acaba_isso after-roadmap:chao after-roadmap:dia after-roadmap:ficar after-roadmap:pagando after-roadmap:que after-roadmap:vou ano_? chao dessa esse_ano esse~? eu_quito ficar mim muito~? pagando_$ para_mim qual~eu quando_fico quando~isso quando~livre quantos_meses quito_$ vai vou_ficar`,
    '4': `:acaba ^_consigo ^_sera ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:para after-roadmap:quito after-roadmap:respirar after-roadmap:sera after-roadmap:vem ano_eu ano_que ano~vem ate_o das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu eu_fico eu_termino eu~dessa eu~livre falta~para natal
o_natal pagan- pagando para_acabar quando_eu quanto_$ quantos_anos quanto~demora que_ano que_dia que~dia que~saio que~termino quitar_ate quito respirar respirar_$ saio_dessa sera sera_que tem tempo_demora tempo~isso`,
    '3': `:dessas :eu :livre :termino ^_quantos a_luz after-roadmap:? after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:faltam after-roadmap:fim after-roadmap:luz after-roadmap:mes after-roadmap:quitar after-roadmap:vejo anos ate~vou a~no das debts:isso dessa- dessas dia~de divida_$ dividas_$ do~? em~ano em~mes fico_sem fico~divida fim fim_do isso_$ levar_? livre_$ livre_de
meses~para muito_para no_fim no~do pagar_? para_sair para~das quanto~ainda quanto~falta que_mes que_vem que~o sem_divida tempo_$ tempo_falta tempo~vai termino_$ um_dia um~eu vai_levar voce~que vou`,
    '-3': `^_essa after-roadmap:ai after-roadmap:caduca after-roadmap:chega after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:esta after-roadmap:pago agora ai_? chega de~essa essa essa_? essa_ai essa~? eu_pago pagar~? para~? presc- vou~essa`,
    '-4': `after-roadmap:agora after-roadmap:vez agora_$ caduc- caduca quanto_eu vez`,
    '-5': `pagar_essa quando_?`,
    '-7': `after-roadmap:essa`,
  },
  'ask:gas-benefit': {
    '12': `gas`,
    '10': `after-roadmap:gas`,
    '8': `o~gas`,
    '7': `^_governo after-deficit:? after-deficit:gas botij- botijao botijao_? da_botijao gas_? governo_da governo~botijao vale_gas`,
    '6': `auxil- auxilio auxilio_gas da~? gover- governo o_auxilio`,
    '5': `?after-deficit after-roadmap:governo ajuda~comprar cai_quando cai~? comprar_gas comprar~? gas_cai gas~quando para~gas quando_? vale vale~cai`,
    '4': `^_vale after-deficit:o after-deficit:vale after-roadmap:auxilio after-roadmap:vale ajuda_para cai como_pego comprar gas_$ o_vale onde_peco onde~o para_comprar peco peco_o peco~auxilio pego_o pego~vale tem_ajuda tem~para vale~?`,
    '3': `^_onde after-deficit:auxilio after-deficit:da after-deficit:governo after-roadmap:cai after-roadmap:comprar after-roadmap:peco after-roadmap:pego ainda_existe ainda~? ao_gas ao~do auxilio~ainda como~o compr- direi- direito direito_ao direito~gas do_povo exist- existe existe_? gas_ainda gas_do gas~existe gas~povo pego povo povo_? quem_tem quem~direito tem_direito tem~ao`,
  },
  'ask:home-seizure': {
    '8': `worry:?`,
    '7': `after-roadmap:casa levar`,
    '6': `a_casa casa de~? por_divida tomam`,
    '5': `after-roadmap:levar a~onde casa_onde casa~moro geladeira_? imove- imovel imovel_pode imovel~ser meu_unico meu~imovel moro_corre moro~risco oficial_pode oficial~levar onde_moro onde~corre penhorado penhorado_? pode_levar podem podem_levar pode~penhorado ser_penhorado unico unico_imovel unico~pode worry:casa`,
    '4': `,_eles ,~podem ^_banco ^_oficial ^_perco after-roadmap:minha after-roadmap:pode after-roadmap:tomam banco~tirar barraco barraco_eh barraco~meu casa_? casin- casinha casinha_se casinha~eu corre corre_risco corre~? de_banco de_casa divida_de divida~banco eles eles_tomam eles~levar eles~minha eu~pagar gelad- geladeira gente_de gente~casa levar_? levar_minha levar~geladeira meu_, meu~eles
minha_casinha minha_geladeira minha~se moro nao~? o_barraco o_teto ofici- oficial o~por pagar_? penho- perco perco_o perco~teto podem~? pode~minha por~de risco risco_? ser~? teto teto_por teto~divida tirar~gente tomam_minha tomam~casinha worry:levar worry:pode`,
    '3': `^_eles ^_podem ^_tomam a_gente after-roadmap:corre after-roadmap:eles after-roadmap:perco after-roadmap:podem after-roadmap:risco a~de banco_? banco_pode barra- botar_minha botar~casa cartao_? casa_da casa_em casa~leilao casa~minha causa_do causa~cartao divida_minha divida~? do_cartao eh_meu eh~, eles_podem em_leilao em~por leila- leilao leilao_por leilao~causa mae_por mae~divida minha_? minha~?
minha~em minha~por nao_pagar pode pode_ser pode_tirar podem_botar pode~a por~do por~minha se~nao tirar tirar_a tomam_a tomam~casa worry:banco worry:divida worry:eles worry:minha worry:podem worry:por worry:tomam`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `oferecer quant- quanto`,
    '11': `after-roadmap:oferecer qual~eu quanto_$`,
    '10': `#_para after-roadmap:ofereco ofereco`,
    '9': `after-roadmap:propus after-roadmap:qual propu- propus`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho para_NAME peco propo- proponho`,
    '7': `after-roadmap:chego after-roadmap:dou after-roadmap:valor ate_quanto chego dou_$ eu_dou oferecer_# qual valor_eu`,
    '6': `#~NAME ^_ate aceitar_? after-roadmap:# after-roadmap:ate after-roadmap:desconto after-roadmap:eles after-roadmap:eu after-roadmap:justo after-roadmap:maximo after-roadmap:para after-roadmap:seria costu- devo_oferecer dou justo maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ proposta_de qual~maximo quanto_de quanto~oferecer seria valor`,
    '5': `#_? ^_ofereci aceitar after-roadmap:NAME after-roadmap:aceitar after-roadmap:ofereci after-roadmap:posso after-roadmap:vale de_desconto desconto eles oferecer_$ oferecer_? oferecer~para ofereci ofereci_# o~que posso_oferecer qual_valor quanto~desconto uma_proposta uma~de`,
    '4': `^_comeco ^_pago ^_quanto after-roadmap:com after-roadmap:entrada after-roadmap:falo ate ate~vale de_entrada devo~? de~? de~x eles_$ entra- entrada eu_falo eu~para falo_para falo~eles mandei~proposta pago~de para_eles posso posso~# proposta~# quanto_ofereco quanto_posso quanto_vale que~eu vale`,
    '3': `NAME_$ ^_peco ^_que after-deficit:? after-roadmap:comeco after-roadmap:oferecendo after-roadmap:pagar after-roadmap:pago after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso comeco da~pedir desco- desconto_da desconto~para de~para eh_bom eu_oferecer eu_ofereco eu_proponho falo oferecendo ofereco_para ofereco~NAME pagar_na pago_$ posso_pagar posso~no quanto_devo quanto~pagar que_vale
que~? que~pago vale_? valor~proponho`,
    '-3': `^_sai after-roadmap:esta after-roadmap:sai after-roadmap:vai de_juros eh_$ quanto_eu quanto~devo sai sai_quanto`,
    '-4': `after-roadmap:juros devo_para falta quanto_falta`,
    '-5': `after-roadmap:falta devo~NAME quanto~para`,
  },
  'ask:in-my-name': {
    '10': `meu~?`,
    '8': `nome_? por_mim por~?`,
    '7': `^_voce dar_procuracao dar~? isso_vai isso~sujar mim_? no_meu para_banco preciso_dar preciso~procuracao procu- procuracao procuracao_?`,
    '6': `^_preciso banco_por banco~mim consent:? dar mandam_mensagem mandam~para mensagem~banco meu_nome negociar_no negociar~meu offers:? o~por preciso sujar sujar_meu sujar~nome vai_sujar vai~meu vao_negociar voce_mandam voce~mensagem`,
    '5': `^_usar acordo_por acordo~mim banco fecham fecham_o fecham~acordo isso_mexe isso~no mandam mensagem_para mexe_no mexe~meu mim negoc- no~nome no~score preci- score_? usar~mexe vao~no voce_fecham`,
    '4': `^_vao after-roadmap:dar after-roadmap:preciso aqui_? banco_? banco_fica banco~sabendo consent:banco consent:meu consent:nome eu~aqui falei_aqui falei~? fecha- fica_sabendo fica~que ligam~banco mensagem meu_score mexe negociar nome o_banco offers:meu offers:voce o~fica que~falei saben- sabendo sabendo_que sabendo~eu score usar usar_isso voce_ligam voce~o`,
    '3': `:banco :mim ?_$ after-roadmap:banco after-roadmap:sujar after-roadmap:vao after-roadmap:voce consent:dar consent:no consent:preciso consent:sujar eu_falei falei fica ligam ligam_para manda- mensa- o_acordo offers:banco offers:dar offers:isso offers:mim offers:nome offers:por offers:preciso para~? para~por vai vao voce voce~com voce~para`,
  },
  'ask:interest': {
    '20': `after-roadmap:juros`,
    '15': `juros`,
    '9': `after-roadmap:qual after-roadmap:quanto`,
    '8': `^_qual ^_quanto de_juros esse_juros juros_$ o_juros quanto~juros`,
    '7': `abusi- abusivo after-roadmap:abusivo quanto taxa_do`,
    '6': `NAME_? a_taxa after-roadmap:alto after-roadmap:cet after-roadmap:mais after-roadmap:taxa alto_? cet do_NAME o_cet qual quant- quanto~pagar vou_pagar vou~a`,
    '5': `a_mais alto juros~NAME mais_$ mais_juros os_juros pagar_a qual_a quanto_de taxa`,
    '4': `^_juros after-roadmap:NAME after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:os after-roadmap:perco after-roadmap:pode after-roadmap:vou a~do cobra_mais cobrar cobra~juros comen- eh~? esse~eh esta_muito eu_perco eu~em juros_abusivo juros_esta juros_por juros~mes juros~pode muito~? pode_isso pode~esse qual_o qual~juros quanto~de so_de so~juros tem~juros`,
    '3': `^_os after-roadmap:cobra after-roadmap:esta after-roadmap:muito after-roadmap:so after-roadmap:tem comem da~eh de~eu divida_tem do~? eh_alto estao eu_pago isso_? juros_? juros_do juros_eh juros_eu juros~pago os o~do o~esta pago_de pago~juros perco pode~? qual_divida qual~tem tem_o`,
    '-3': `taman- tamanho`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '13': `eh_seguro saber segur- vao`,
    '12': `incomes:? seguro vai vazar`,
    '11': `^_precisa ^_vao confiavel confiavel_$ eh_confiavel eh_sigiloso precisa seguro_$ sigil- sigiloso`,
    '10': `?consent after-roadmap:vai confiar debts:? posso_confiar vai_saber voce`,
    '9': `^_fica ^_voce after-roadmap:vao confiar_$ consent:meu consent:saber eh_protegido eh~isso fica fica~onde infor- onde_$ preci- protegido protegido_isso senha`,
    '8': `:sao ^_posso after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:voce cpf dados de_vazar e_se e~vazar golpe~ne isso~sigiloso nao_ne ne ne_$ passa- precisa~cpf prote- risco_de risco~vazar se_vazar senha_$ tem_risco vazar_$ vazar_? voce~meus`,
    '7': `^_eh ^_isso after-roadmap:confiavel after-roadmap:eh after-roadmap:isso after-roadmap:seguro apaga- apagar_depois apagar~? consent:eh consent:posso consent:vai consent:vao contar da~apagar disso_? eh~nao entre_nos eu_quiser fica_guardado golpe_nao guardado guardado_onde isso_suja isso~meu le le_isso le~aqui medo para_apagar passam pedem pedem_senha posso qual_eh qual~a quem_le quiser risco saber_$
se~? se~quiser suja suja_meu suja~nome vao~para voce_pedem voce~senha`,
    '6': `:? ^_compartilham ^_e after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:medo after-roadmap:ne after-roadmap:posso after-roadmap:precisa after-roadmap:senha a~? banco_$ banco_vai banco~saber com_outras compartilham_com compartilham~outras com~empresas consent:a consent:confiar consent:confiavel consent:qual cpf_? dados_ficam dados~seguros de_cpf
eh_a empresas empresas_$ entre escrevo escrevo_$ eu_escrevo eu~sair falar_sem falar~medo ficam ficam_seguros informacoes isso_fica medo_$ meus meus_dados meus~ficam nos outra- outras outras_empresas o~eu passar pedir pedir_meu piora- piorar piorar_meu piorar~score posso~sem precisa_de quem_vai quem_ve quer_saber que~escrevo quise- quiser_sair seguros sem_medo tem~de vai_piorar ve ve_o vendem
vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:seguro :voce ^_porque ^_quem acess- acesso acesso_$ after-roadmap:apagar after-roadmap:banco after-roadmap:cpf after-roadmap:meus after-roadmap:passam after-roadmap:pedem after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar como_voce consent:como consent:fica consent:marido consent:para consent:pedir consent:seguro consent:senha consent:sigiloso consent:vazar contar_para cpf_$
dados_para de_passar debts:isso de~informacao escre- eu~? fica_salvo fica_so fica~entre guard- incomes:isso informacoes_? isso isso_aqui isso~? isso~salvo isso~seguro ligar~minha medo~passar meu_dinheiro meus~para mexer_no mexer~meu nao_vai nos_$ no~dinheiro o~vai para_minha para~casa para~depois para~voce passam_para passam~banco passar_informacao pedir~cartao posso_falar quem~isso quem~o
quem~ter sair_$ salvo salvo_onde sao~? score_$ seguros_$ sigiloso_$ sigiloso_isso so_entre so~nos ter_acesso vai_ter vai~acesso vao_ligar vao_mexer vao_pedir vende- voce_passam voce_sao voce~de voce~meu voce~saber`,
    '4': `:confianca :cpf :precisa ?_$ ^_da ^_meus ^_passam after-roadmap:entre after-roadmap:escrevo after-roadmap:meu after-roadmap:passar after-roadmap:sair after-roadmap:voce aqui_? as_informacoes bandi- bandido bandido_? cair cair_na cair~mao certeza_que certeza~eh com_essas como~que compartilham_as compartilham~informacoes com~informacoes confianca conse- consent:? consent:compartilham consent:cpf
consent:dados consent:disso consent:entre consent:falar consent:informacoes consent:isso consent:medo consent:ne consent:nos consent:numero consent:onde consent:passar conta- contar~banco contra contra_mim contra~? da_para dados_? dados_depois dados~terceiros da~excluir da~senha de_bandido de_confianca debts:se debts:seguro depoi- depois disso essas_informacoes essas~? eu_ganho excluir excluir_os
excluir~dados e~eu fazem_com fazem~essas ficar_sabendo ganho_? golpe~eh incomes:voce informacao informacao_$ isso_contra isso~mim livre_de mao_de mao~bandido marido_nao marido_vai marido~ficar medo_de meu meu_cartao meu_marido meu_numero meu_score meus~? meu~? meu~vai mexer minha_casa na_mao nao_pode nao~cair nao~saber na~de numero_$ os_dados os~depois para_banco para_excluir para_que
para_terceiros para~os passam_meus passam~dados porqu- porque por~quer precisa_da precisa~minha quanto_eu quanto~ganho que_quer que_voce quem quer quer~quanto que~confiavel que~quer que~saber que~seguro sabendo_$ saber_quanto saber~eu sair score se se_eu seguro_mesmo seguro~? sei_que tem_certeza tenho_medo tenho~de ter terceiros terceiros_$ usar~contra vai_cair vai_ficar vai~meu vai~na vai~sabendo
vao_contar vao_usar vao~isso vao~meu voce_compartilham voce_quer voce_vai voce_vao voce~as voce~com`,
    '3': `^_alguem ^_qual ^_tem after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:nos after-roadmap:onde after-roadmap:pedir after-roadmap:quem after-roadmap:sabendo after-roadmap:score after-roadmap:sem after-roadmap:ter algue- alguem alguem_vai alguem~saber apagam banco cartao_$ casa_$ certe- certeza como_sei com~que confianca_$ consent:apagar consent:contar
consent:da consent:de consent:ficam consent:informacao consent:livre consent:meus consent:minha consent:passam consent:quiser consent:seguros consent:ter consent:verdade conta_do contar_? contar~quem conta~banco dado das_minhas das~dividas de_golpe de_verdade debts:contar debts:mas debts:quem debts:vai debts:vao debts:voce depois_$ de~voce dinheiro_$ eh eh~mesmo em_duvida entre~ne essas estou_em
estou~duvida eu_contar exclu- falar familia_vai familia~saber fazem fazer_com fazer~o fica_entre fica~nos ganho incomes:que incomes:quem incomes:quer incomes:saber incomes:se incomes:vao informacoes_$ isso_eh isso_nao isso~entre isso~golpe isso~vai ligar_para mao marid- marido meu_cpf meus_dado meu~nao meu~ne me~de minha_familia minha_senha minha~do minha~vai nao~sujar ninguem_vai ninguem~saber
nome_ne nos_ne nos~? numer- numero onde o~vao passar_cpf passar~? por_que precisa_passar que_vao quem_? quer~disso que~contar que~fazem que~fazer que~querem saben- sabendo saber_? saber_das saber_disso saber_ne saber~? saber~minhas sao se_voce sei~eh tem~que terce- usar_isso vai_contar vai~das vai~ne vai~para vao_fazer vao_ver vao~com vao~minha vao~no ver_minha ver~conta voce_apagam voce_fazem
voce_querem voce~contar voce~para voce~ver`,
    '-3': `?_e ?debt-kind ?income-source ?~eh ^_de after-roadmap:? after-roadmap:qual ajuda- banco_? cobrar cobrar_depois cobrar~? com_isso como~meu consent:por consent:tua debt-kind:eh e_eh eh_do eh_isso eh_pago eh~eu eu~meus e~seguro golpe_? golpe_isso golpe~? negoc- quem_eh quem~voce que~isso sao_banco tem~? tua vao_cobrar vao~depois voce_$ voce_tem voce~banco voce~dinheiro voce~quem`,
    '-4': `^_onde cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:graca de_graca eh~graca graca graca_? voce_conseguiu`,
    '-5': `consent:sao isso_vai isso~de isso~sujar`,
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
    '9': `after-roadmap:manda after-roadmap:pdf em_pdf manda o~nao pdf pdf_$`,
    '8': `abre after-roadmap:aplicativo after-roadmap:computador aplic- aplicativo aplicativo_$ compu- computador computador_$ nao_abre site_nao`,
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:no after-roadmap:ver consent:o consent:painel grafi- grafico manda~link nao_consigo no_link perdi~link quebrado quebrado_$ quero~pelo tem vejo`,
    '6': `^_manda abre_$ after-roadmap:app after-roadmap:consigo after-roadmap:em after-roadmap:isso after-roadmap:pelo after-roadmap:vejo app_? consigo grafico_$ me_manda pagin- pagina pagina_$ quebr- ver ver~grafico`,
    '5': `:link ^_cade ^_onde a_pagina abrir_a after-roadmap:abrir after-roadmap:cade after-roadmap:internet after-roadmap:para app cade cade_o carre- carrega carrega_$ consent:link consigo_abrir consigo~a internet internet_$ isso_na link_do nao_carrega nao~abrir no_site onde_vejo onde~isso pelo perdi_o quero_ver site~carrega vejo_isso ver_o`,
    '4': `:o ^_perdi abre~painel abrir after-roadmap:entro after-roadmap:o after-roadmap:onde after-roadmap:quero como_entro como_vejo como~no consi- da_erro da~no entro entro_no erro erro_no erro~link fica~painel inter- isso_em isso~pdf manda_o mexer_no perdi qual_o sei~no vejo_o vejo~painel ver_no`,
    '3': `:manda :nao :pagina :perdi ?after-roadmap ^_quero abre_o after-roadmap:? after-roadmap:abre after-roadmap:expirou after-roadmap:na after-roadmap:nao after-roadmap:qual after-roadmap:venceu cade~link consent:abre consent:da consent:nao consent:no consent:perdi consent:site da da_pagina da~ver expir- expirou expirou_$ fica_o link_da link_de link_nao link~novo link~pagina link~plano me~isso onde
onde_fica o~venceu para_ver quero~o venceu venceu_$`,
    '-3': `?income-source after-roadmap:banco after-roadmap:estou after-roadmap:mais after-roadmap:mim after-roadmap:roteiro debt-kind:o para~? rotei- roteiro`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link tem~para`,
  },
  'ask:minimum-payment': {
    '14': `o_minimo`,
    '13': `after-roadmap:minimo minimo`,
    '12': `minim-`,
    '9': `pagar_o pagar~minimo`,
    '5': `:minimo ^_pagar after-roadmap:pagar after-roadmap:resolve minimo_? minimo_resolve o~resolve pagar pagar_so pagar~o resolve so~minimo`,
    '4': `:pagar ^_pago after-roadmap:ou after-roadmap:so minimo_$ minimo_ou o~ou pago_o pago~minimo resol- resolve_? so_o`,
    '3': `:so acont- acontece acontece_$ after-roadmap:atraso after-roadmap:pago atraso atraso_$ o~? o~acontece que_acontece ruim se~so so_pagar`,
  },
  'ask:my-debts': {
    '14': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `^_quais after-roadmap:dividas anoto- anotou divid- dividas_$ falei falei~NAME quais`,
    '9': `a_lista after-roadmap:minhas falta~NAME lista_$ quanto_falta`,
    '8': `NAME_? eu_devo eu_ja falta_da ja_te minhas_dividas quanto_ainda quanto~da quanto~devo voce_anotou`,
    '7': `^_quanto ^_resumo after-roadmap:anotou after-roadmap:falei after-roadmap:ver as_dividas da_NAME da~? debts:dividas debts:eu divida_no falta ja~da me_mostra minha- minhas minha~no mostr- mostra mostra~que o~voce quais_contas quant- que_voce rates:NAME rates:dividas rates:eu resum- resumo resumo_das resumo~dividas ver_a voce_tem`,
    '6': `^_quantas after-roadmap:ai after-roadmap:cada after-roadmap:devo after-roadmap:quais ainda~no anota- anotado anotado_ai debts:falei debts:quanto devo devo_mesmo devo~cada dividas_eu dividas~tenho divida~NAME eu_falei eu~contei eu~mesmo falei_da ja_contei ja_falei mesmo_$ mostra_o para_cada para_quem para~eu quais_eu quais~ja quantas_dividas quantas~eu quanto quanto~para quem_eu quem~devo quero~a
que~tem te tem_anotado voce~ai voce~anotado`,
    '5': `:falta NAME_mesmo ^_confere ^_le after-roadmap:ja after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ai~anotou anotou_tudo as~que cada confe- confere confere_ai confere~se contas contas_eu contas~falei conte- contei contei_$ da~lista debts:ja devo_na devo~NAME dividas_que do~? esta_minha esta~divida eu~na eu~te falei_$ falei_? falei_do falta_para ja ja~falei ja~passei
le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo o~eu para~as para~banco passe- passei passei_$ quais~eu quantas quero_ver que~devo que~ja rates:devo rates:falei rates:ja rates:quanto se_anotou se~tudo sumiu sumiu_da te_falei te_passei tem~ai te~do ver`,
    '4': `NAME_$ ^_ja ^_para after-roadmap:da after-roadmap:ficaram after-roadmap:te after-roadmap:voce ai_? algum- alguma alguma_que alguma~eu anotou_a anotou~da banco_$ cade_a cade~lista conta- das_dividas debts:? debts:anotou debts:quais debts:voce devo_no devo_para esta_faltando esta~alguma faltando faltando_alguma faltando~que ficar- ficaram lista_das me~o no_NAME quanto_esta quanto~minha que~anotou
rates:? rates:da rates:das rates:quais tenho_$ voce voce~a`,
    '3': `:? :entendi :ja :para :quais :quanto ?rates ^_cade ^_ver a_da after-roadmap:NAME after-roadmap:banco after-roadmap:contas after-roadmap:minha after-roadmap:no after-roadmap:passei after-roadmap:resumo ai_$ ainda a~NAME a~das cade da_minha debts:ai debts:as debts:da debts:das debts:devo debts:mesmo debts:que debts:te devo_$ dividas~eu dividas~ja dividas~voce diz_as diz~dividas eu_tenho eu~? falta-
me~as minha_divida nao_entendi nao~quanto o_que quais_dividas quais~voce quanto_devo que_eu que~falei quitar_o rates:ai rates:anotou rates:as rates:que rates:voce tem_ai`,
    '-3': `^_total after-roadmap:das eu_ainda eu~devo quanto_eu quanto~ainda quero_sair quero~das`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ sair sair_das sair~dividas total`,
    '-5': `no~?`,
  },
  'ask:name-check': {
    '10': `after-roadmap:meu`,
    '9': `after-roadmap:se`,
    '8': `after-roadmap:onde cpf_$`,
    '7': `^_onde after-roadmap:como after-roadmap:cpf after-roadmap:estou consu- cpf meu_cpf onde~meu score_$`,
    '6': `after-roadmap:nome after-roadmap:score como~meu meu_score olho onde score se`,
    '5': `meu_nome meu~esta nome_esta no~? se_estou`,
    '4': `after-roadmap:esta after-roadmap:no after-roadmap:saber after-roadmap:vejo after-roadmap:ver como devendo_na estou_negativado estou~na eu_estou meu negat- negativado negativado_$ no_spc nome nome~no onde_vejo onde~se que_meu quero_saber quero~se que~nome saber_se se~meu spc_? sujar- sujaram sujaram_meu sujaram~nome`,
    '3': `^_como ^_sera after-roadmap:celular after-roadmap:coisa after-roadmap:devendo after-roadmap:graca after-roadmap:pelo after-roadmap:sera after-roadmap:serasa after-roadmap:spc celul- celular como_se como_ver da~ver descu- descubro esta_no estou_devendo estou~serasa na_praca na~? para_ver praca saber se_tem sera sera_que serasa_? se~no spc tem_coisa tem~no tem~ver vejo ver ver_de`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '11': `after-roadmap:limpa limpa`,
    '10': `limpo meu_nome`,
    '9': `^_limpa`,
    '8': `after-roadmap:limpo como_limpo do_spc limpo~nome o_nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:sai como~meu fica hora na_hora na~? sai_do tempo`,
    '6': `after-roadmap:na eu_pagar fica_no limpar~nome limpo_meu nome~que serasa_$ spc_$ worry:nome`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:spc do_serasa em~dias limpa- limpa_$ limpar limpa~nome meu~do meu~fica nome_$ nome_fica nome_limpa para_limpar para~o quand- quando quando_$ quantos_dias sai~serasa seras- serasa se~pagar spc_?`,
    '4': `:limpo :no :nome ^_como ^_quanto ^_se after-roadmap:limpar after-roadmap:meu after-roadmap:serasa como_faz depois_que dias em_quantos faco_$ fica_sujo fica~ate limpa_o limpar_meu meu~o meu~sai nome_? nome_do nome_o nome_sai o~faco o~limpa pagan- pagando pagando_o pagando~acordo pagar~do quando_meu quando~nome quant- quantos quanto~fica quanto~para que_faco quero~meu sujo_ate sujo~quando tempo_para
tiro_meu tiro~nome worry:como`,
    '3': `:como :meu :serasa acordo_o acordo~nome after-roadmap:? after-roadmap:dias after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:quando after-roadmap:quantos after-roadmap:tempo ate_quando como demor- demora depois~eu dias_sai dias~do do~? faz_$ fica_limpo ja_limpa limpar_o meu no_spc nome_depois nome_limpo nome~do nome~limpo nome~spc o_acordo o~o pagar~primeira primeira~limpa
quanto quantos~sai quanto~a quero~nome se_eu tempo~limpar tiro worry:do worry:faco worry:limpa worry:meu worry:quando worry:sai`,
    '-3': `after-roadmap:no no~nome quero~o`,
  },
  'ask:negotiate': {
    '19': `negoc-`,
    '18': `negociar reneg-`,
    '17': `after-roadmap:negociar`,
    '13': `after-roadmap:desconto renegociar`,
    '12': `after-roadmap:como after-roadmap:renegociar negociar_$`,
    '11': `^_como desconto desconto_$`,
    '10': `after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `^_consigo after-roadmap:consigo para_parcelar`,
    '8': `^_bora after-roadmap:acordo after-roadmap:bora after-roadmap:pedir bora com~NAME consigo desco- me~a pedir quero~um`,
    '7': `^_quero acord- acordo acordo_$ after-roadmap:quero ajuda_a como~a da_para dimin- divida_$`,
    '6': `^_da a_negociar after-roadmap:ajuda after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:fechar after-roadmap:negocia baixa- baixar bora_negociar como_negocio consi- dao da~parcelar falo_para fazer fechar me_ajuda negocia negocia_isso negocio_com negocio~o o_NAME para_negociar parce- trato um_trato`,
    '5': `^_sera acordo_com after-roadmap:com after-roadmap:conseguir after-roadmap:conversar after-roadmap:fazer after-roadmap:para after-roadmap:sera ajuda ajuda~negociar baixar_o com_a com_o como_diminuir como_que conversar conversar_com desconto_? diminuir_a e_pagar essa_divida fazer_acordo fazer_um fecha- negociar_? negociar_o pagar~por para_baixar para_renegociar parcela_$ pedir_desconto sera sera_que
tem~diminuir`,
    '4': `NAME_? ^_vamos a_divida a_fazer a_parcela after-roadmap:a after-roadmap:diminuir after-roadmap:essa after-roadmap:faco after-roadmap:parcela after-roadmap:posso after-roadmap:tentar after-roadmap:vamos after-roadmap:vezes ajuda~fazer a~com a~em bagac- bagaca bagaca_$ bora~essa cartao_$ com_quem comeco~negociar como_peco como~desconto com~eu conseguir da~baixar da~negociar de~? diminuir essa_bagaca
eu_falo falo~renegociar fazer~acordo fechar_com financeira_$ na~? negociar_com negociar_essa negociar~a negociar~bagaca negocio offers:negociar offers:para offers:trato onde_comeco onde~a o~com o~falo pagar_# para_banco para_conseguir para~essa parcelar_essa parcelar~divida peco_desconto por_onde por~comeco propor propor_um propor~trato que_falo quem~falo quero quero_propor que~isso renegociar_?
tem_como tenta- tentar trato_para trato~banco valor_com`,
    '3': `#_por #~mes NAME_da NAME_em ^_com ^_posso ^_vale a_pena acordo_? acordo~a after-roadmap:da after-roadmap:melhor after-roadmap:na after-roadmap:peco after-roadmap:pena after-roadmap:prefeitura after-roadmap:trato after-roadmap:um after-roadmap:x ajuda_para a~um chego chego_neles chego~para com com_eles como_chego como_faco como~neles conse- consigo~o da~pedir de_ajuda desconto~NAME divida divida_do
eles_$ em~vezes e~# faco falo fazer~? jeito_de melhor~de na_prefeitura negociar~NAME neles neles_para neles~fazer o_melhor offers:? offers:comeco offers:essa offers:fazer offers:onde offers:quero offers:um para_fazer para~a para~acordo para~com para~desconto para~na para~para parcela parcelar_em peco peco~para pena preciso_de preciso~ajuda qual~melhor quem_eu quero_fazer quero_negociar
quero_tentar quero~essa que~para tentar_negociar um_acordo um_desconto um~com um~na um~para vale_a vale~pena vamos vezes vezes_$ vou_fechar`,
    '-3': `^_negociei a_conversa after-roadmap:conversa after-roadmap:converso after-roadmap:mim como_eu conversa conversa~o converso converso_com de_desconto denun- de~da faco_portabilidade falo_com financeira_? mais_? negociei o_acordo o_banco porta- portabilidade`,
    '-4': `^_ja after-roadmap:nao como~o falo~o nao_quero`,
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
    '5': `after-roadmap:mutirao ainda_? ano_? aquele_desenrola aquele~ainda compensa_? desenrola_ainda limpa~compensa mutirao_esse mutirao~ano nome_compensa nome~? offers:desenrola onde~o tem_aquele tem~desenrola ter_mutirao ter~esse vai_ter vai~mutirao`,
    '4': `^_espero ^_feirao ^_mutirao ^_onde ^_vai aquel- aquele bom_mesmo bom~? compe- compensa do_serasa do~eh eh_bom eh~mesmo espero espero_o espero~feirao esse_ano esse~? feirao_? feirao_limpa feirao_para feirao~negociar feirao~nome limpa_nome mesmo_? mutirao_do mutirao~serasa negociar_? offers:mutirao offers:o o~para para_negociar quando_eh quando~o serasa_eh serasa~bom ter`,
    '3': `^_quando after-roadmap:? after-roadmap:ainda after-roadmap:ano after-roadmap:aquele after-roadmap:compensa after-roadmap:eh after-roadmap:espero after-roadmap:limpa after-roadmap:ter after-roadmap:vai ainda ano bom esper- limpa negociar offers:eh offers:limpa offers:onde onde seras- serasa`,
  },
  'ask:next-step': {
    '16': `e_agora`,
    '15': `after-roadmap:onde after-roadmap:qual onde`,
    '13': `after-roadmap:agora after-roadmap:pago proxi- qual`,
    '12': `^_e agora qual_$`,
    '11': `after-roadmap:e after-roadmap:fazer agora_$ passo`,
    '10': `pago proximo proximo_passo`,
    '9': `after-roadmap:proximo fazer passo_$`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:passo after-roadmap:voltei esse_mes mes_$ me~o pago_qual por_onde prime- primeiro primeiro_$ volte- voltei`,
    '7': `after-deficit:agora after-deficit:e after-roadmap:primeiro after-roadmap:quem after-roadmap:tenho agora_? caiu_o comeco desse desse_mes eh~pagar em_qual fazer_$ gente jogo jogo_em jogo~qual o~faco pagar_esse pagar~mes que_faco que~fazer`,
    '6': `,~onde ^_pago a_proxima after-roadmap:caiu after-roadmap:das after-roadmap:dinheiro after-roadmap:esse after-roadmap:faco after-roadmap:jogo after-roadmap:proxima after-roadmap:quais after-roadmap:que caiu comec- comeco_$ da_o do_mes faco ja~e lembra~que o_que o~das o~falta pago_quem pedra- por_qual por~eu proxima qual_a que_falta que~gente`,
    '5': `,_jogo :faco ^_por ^_quais ^_qual after-roadmap:aqui after-roadmap:caminho after-roadmap:lembra after-roadmap:pagar a~parou camin- caminho combi- comecar_$ confirm-change:desse confirm-change:mes confirm-change:quero confirm-change:ver e_esse eh_melhor eu~agora e~, e~mes gente_parou lembra me_da me_lembra mes o_caminho o_dinheiro o_proximo onde_a onde~gente o~a o~passo pago_agora para~vai parou
primeiro_? quais qual~proximo que_a que_fazer quem_$ vai_o vai~dinheiro`,
    '4': `:primeiro ?after-deficit ^_comeco ^_jogo ^_pagamento after-roadmap:, after-roadmap:coloco after-roadmap:dai after-roadmap:desse after-roadmap:diz after-roadmap:melhor after-roadmap:pagamento after-roadmap:parou aqui_, coloc- coloco comeco_por confirm-change:o dai das devo~primeiro dinhe- dinheiro diz diz_o diz~que eh_para esse esse~? esta_, esta~e estou_com eu_faco eu~esse faco_$ faco_agora faco~?
ja_paguei me_diz mes_pago me~do muita o_passo onde_$ onde_coloco onde_comecar o~fazer o~pago pagar pago_primeiro parou_$ ponho por~comecar qual_eu qual~primeiro qual~proxima quem quero_ver quero~o que~faco que~para que~primeiro salario~o tenho_# tenho_que ver_o`,
    '3': `!_onde !~a #_real #~, #~esse #~mao ,_e ,_nem ,_qual ,~sei :o :onde :passo :proximo :qual :que ?after-roadmap NAME_ou ^_caiu ^_ja ^_me ^_o ^_para after-roadmap:cada after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:ja after-roadmap:mao after-roadmap:me after-roadmap:o after-roadmap:paguei after-roadmap:por after-roadmap:puxo after-roadmap:quito after-roadmap:vai agora_, aqui
a~do cada_um coisa com~na debts:coisa debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui do_que do~eh e eh~coisa essa_, estou~um eu_pago feito fio gente~? jogo_onde jogo~? lembra_o mao_, mao~jogo melho- melhor mes_? mes~jogo na_mao o_salario onde_? onde_comeco onde_eu onde~o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_para pago~NAME pago~agora pago~primeiro
paguei_essa paguei~, para_cada para_fazer para_pagar para_quem para~um parou_? por~comeco proxima_$ puxo qual_? qual_primeiro qual~a qual~pago quanto_pago quanto~para que_$ que_tenho que~que quito real real_esse real~mes sei_por sei~onde sobro- sobrou sobrou_dinheiro sobrou~real tenho~pagar um_dinheiro um~aqui um~mes voltei_! voltei~onde`,
    '-3': `#_esse ?_o ?~que ^_fui after-deficit:? after-deficit:o after-deficit:que after-deficit:voce after-roadmap:fgts after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:negociar after-roadmap:quero after-roadmap:se after-roadmap:sem after-roadmap:valor agora~o debt-kind:o demit- do~? essa~? fgts fui maxim- maximo maximo_que negoc- negociar o_maximo onde~a o~do plano por_que qual~eu
qual~maximo que~eu voce~?`,
    '-4': `after-roadmap:meu after-roadmap:nao after-roadmap:plano mes_eu mes~faco o~voce pago_$ qual_o que_voce`,
  },
  'ask:not-my-loan': {
    '8': `conta_que fui_eu nao_fui nao_reconheco nao~eu recon- reconheco reconheco_essa reconheco~divida`,
    '7': `compr- essa_divida fui nao~essa no_meu nome_$ no~nome`,
    '6': `^_usaram comprar comprar_$ cpf_para cpf~comprar divida emprestimo~meu fizeram_emprestimo fizeram~no meu~para para_comprar usara- usaram usaram_meu usaram~cpf`,
    '5': `^_apareceu ^_fizeram abri abri_$ apareceu apareceu_emprestimo apareceu~que compra compra_nao compra~fui conta~nunca cpf debts:meu debts:nao divida_$ emprestimo emprestimo_no emprestimo_que emprestimo~eu essa_compra essa~nao eu_$ eu_que eu~fiz eu~peguei fiz_$ fizer- fizeram fui~que meu_cpf meu_nome nao_fiz nunca_abri offers:divida offers:meu offers:nao offers:que peguei_isso que_nao que_peguei
que~abri que~nao uma~que`,
    '4': `^_caiu ^_clonaram ^_descontam after-roadmap:emprestimo after-roadmap:fui after-roadmap:nao apare- a~ficou beneficio_um beneficio~negocio caiu_dinheiro caiu~na cartao_e cartao~a clona- clonaram clonaram_meu clonaram~cartao cobrando cobrando_uma cobrando~conta conta~nao contratei contratei_$ debts:divida debts:essa debts:fui debts:nome descontam descontam_do descontam~meu dinheiro_na dinheiro~minha
divid- divida_ficou divida_no divida~comigo divida~meu do~beneficio empre- essa estao_me estao~cobrando e~divida fez_divida fez~no ficou_comigo fiz me_cobrando meu_sobrinho meu~e meu~fez meu~um me~uma minha~que na_minha nao_contratei nao_pedi na~conta negocio_que negocio~nao offers:essa offers:eu offers:fui pedi pedi_$ pegue- peguei que_nunca que~contratei que~isso que~pedi sobri- sobrinho
sobrinho_fez sobrinho~divida um_negocio uma_conta`,
    '3': `^_essa ^_estao a_divida after-roadmap:abri after-roadmap:apareceu after-roadmap:divida after-roadmap:essa after-roadmap:meu after-roadmap:nome after-roadmap:peguei benef- beneficio caiu comig- comigo comigo_$ conta debts:emprestimo debts:eu debts:que e_a estao eu_nao fez ficou meu meu_beneficio meu_cartao minha_conta negocio nome offers:conta offers:emprestimo um~que`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecha- fecho`,
    '14': `vanta- vantajoso`,
    '12': `^_compensa bom vantajoso_$`,
    '11': `^_aceito aceit- aceito aceito_? after-roadmap:aceito after-roadmap:fecho compe- compensa fecharia fecharia_$ offers:? voce_fecharia`,
    '10': `?offers aceitar acha after-roadmap:vantajoso eh_bom eh_vantajoso fechar fecho_? propo-`,
    '9': `after-roadmap:fechar compensa_? ofert- ou ou_nao`,
    '8': `^_seria ^_voce aceitar_$ after-roadmap:aceitar after-roadmap:bom after-roadmap:compensa after-roadmap:ou boa bom_negocio eh~negocio eu_tenho fecho_com fecho~eles offers:bom offers:fecho offers:ou offers:vantajoso proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `^_quais ^_vale after-roadmap:? after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:proposta baixar_mais baixar~? bom_$ desconto devo_fechar essa_oferta mais_? oferta offers:eh para~mais quais`,
    '6': `?_$ ^_devo a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:devo after-roadmap:eh after-roadmap:negocio ai_? a~aceitar boa_? bom_esse bom~desconto com_eles compensa_aceitar da~baixar desconto_eh desconto_para desconto~bom desconto~mim devo_aceitar eh_boa eh_uma eh~boa essa_proposta esse_desconto esse~esta esta_justo esta~esse fechar_o justo_? largo largo_? negocio o_acordo
offers:compensa offers:voce ou_largo ou~? o~acha para_baixar pego_ou pego~largo pena pena_aceitar proposta_$ proposta_ai proposta~? que_acha que~da tem_proposta tem~ai uma_boa uma~? vale_a vale~pena valor~justo voce_acha voce~bom`,
    '5': `^_eh ^_pego aceitar_o aceitar~acordo aceito_essa aceito~oferta acord- acordo acordo_da acordo~NAME after-roadmap:acordo after-roadmap:essa after-roadmap:oferta after-roadmap:quais after-roadmap:seria after-roadmap:tenho after-roadmap:voce baixa- baixar da_proposta desco- devo~? devo~o esper- esse_valor esta~? fechar_? fecho_ou fecho~nao justo nao_fecho negocio_$ o_desconto ofertas ofertas_eu
ofertas~tenho offers:aceitar offers:aceito offers:acha offers:boa offers:devo offers:essa offers:proposta offers:seria ou~fecho para_mim pego pena_a pena~proposta propostas propostas_eu propostas~tenho quais_ofertas quais_propostas tem_desconto valor_esta vou~o`,
    '4': `^_essa ^_presta aceitar~proposta acordo_? after-roadmap:da after-roadmap:justo after-roadmap:pego after-roadmap:pena alguma_oferta alguma~para a~a boa_$ boa_essa boa~proposta desconto_$ devo eh_furada eh~esse eh~para eles eles_$ espero_$ essa~? essa~eh esse_acordo fechar_ou fechar~espero furad- furada furada_esse furada~acordo mim_? negoc- oferta_$ oferta_? oferta_para oferta~mim offers:desconto
offers:esse offers:esta offers:oferta offers:pena offers:quais offers:tenho offers:vale ou_espero para~? posso_fechar posso~ou presta presta_essa presta~oferta proposta_eh proposta~boa tem_alguma tem~oferta tem~para vale vantajoso_para vantajoso~mim voce`,
    '3': `,_sera ,~que ? ?_qual ^_da a_proposta aceitar_a acordo_$ after-roadmap:alguma after-roadmap:aparece after-roadmap:baixar after-roadmap:coisa after-roadmap:eles after-roadmap:espero after-roadmap:esse after-roadmap:mim after-roadmap:ne after-roadmap:semana after-roadmap:tem after-roadmap:vale after-roadmap:valor algum- alguma aparece bom~? da_para eh~essa eles_pedem eles~a espero essa esse esta_bom
fecho_$ melho- melhor mim ne_, negocio_? offers:eles offers:eu offers:fechar offers:mim offers:negocio offers:para offers:tem ou_parcelo parcelo parcelo_? parcelo~qual pedem_a pedem~vista posso~a prest- proposta_da que_aparece valor vista~parcelo vou_fechar`,
    '-3': `?income-source aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:banco after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:quanto a~? consi- consignado desconto_? minha_proposta offers:NAME offers:vou por_mim por~? tem~? vou_aceitar`,
    '-4': `after-roadmap:consignado vou~com`,
    '-5': `a_da a~NAME`,
    '-6': `eh~?`,
  },
  'ask:payment-reason': {
    '12': `por_que`,
    '11': `after-roadmap:essa`,
    '9': `^_por after-roadmap:ordem after-roadmap:por ordem ordem_$`,
    '8': `entendi_a`,
    '7': `after-roadmap:antes after-roadmap:entendi essa~? nao_entendi nao~a`,
    '6': `antes enten- entendi essa`,
    '5': `^_porque after-roadmap:frente after-roadmap:porque after-roadmap:que botou de~essa essa_na frent- frente na_frente pagar_essa pagar~antes porqu- porque por~essa que_essa que~essa`,
    '4': `after-roadmap:? after-roadmap:comecar after-roadmap:pela after-roadmap:ultimo comecar_pela comecar~NAME de_pagar na~? o~de pela pela_NAME por_ultimo por~? por~comecar qual_o`,
    '3': `NAME_? a_loja after-roadmap:a after-roadmap:ficou after-roadmap:fim after-roadmap:loja after-roadmap:na after-roadmap:nao after-roadmap:qual after-roadmap:ser a~antes comecar deixo- deixou do_banco essa_para essa~fim ficou loja~do o~ficou por~o primeiro_? que_o que_ser que_tem que~cartao que~primeiro que~que tem_que tem~ser ultim- ultimo`,
  },
  'ask:payroll-card': {
    '12': `after-roadmap:rmc rmc`,
    '9': `rmc_eh`,
    '7': `^_rmc after-roadmap:cartao`,
    '6': `after-roadmap:cancelo after-roadmap:como after-roadmap:saio cancelo cartao_consignado como_cancelo do_rmc eh_emprestimo emprestimo_? rmc_$ saio saio_do`,
    '5': `^_descontam after-roadmap:descontam after-roadmap:eh after-roadmap:emprestimo after-roadmap:inss after-roadmap:nunca after-roadmap:tal consignado_$ descontam do_inss eh~? tal_de um_tal`,
    '4': `,_o ,~que ^_como after-roadmap:consignado after-roadmap:do beneficio_? cance- carta- cartao como~o desco- eh_$ eh~no inss o_cartao tal um~de`,
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
    '4': `a_pena after-roadmap:desconta after-roadmap:folha after-roadmap:funciona after-roadmap:melhor after-roadmap:pena after-roadmap:pessoal after-roadmap:tirar after-roadmap:vale a~? boa_? cartao_eh clt clt_$ como_funciona consignado_da consignado_para credi- da_clt eh_boa eh_bom eh_melhor eh~? eh~consignado emprestimo_que emprestimo~desconta esse~que folha funci- funciona funciona_o na_folha na~eh
o_consignado ou~? o~eh pena pessoal que_desconta que_eh que~na traba- vale_a vale~pena`,
    '3': `^_esse after-roadmap:? after-roadmap:boa after-roadmap:bom after-roadmap:emprestimo after-roadmap:na after-roadmap:ou after-roadmap:que boa bom como~o desconta melho- melhor o~da para_pagar pesso- tirar vale`,
  },
  'ask:payroll-margin': {
    '10': `after-roadmap:margem`,
    '9': `marge- margem`,
    '8': `after-roadmap:limite after-roadmap:quanto consi-`,
    '7': `do_consignado limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do after-roadmap:podem descontar~meu eh_$ podem quant- quanto quanto_eh`,
    '5': `after-roadmap:descontar after-roadmap:folha benef- beneficio consignado descontar descontar_do desconto_em desconto~folha do_beneficio em_folha folha folha_$ limite_do o_limite para~em podem_pegar tem~para`,
    '4': `^_podem after-roadmap:desconto after-roadmap:eh after-roadmap:pegar after-roadmap:qual beneficio_$ consignado_$ desco- pegar`,
    '3': `^_qual after-roadmap:em after-roadmap:salario after-roadmap:tem banco~descontar beneficio_? consignado_? desconto do_meu do~beneficio do~salario meu_salario meu~? pode_descontar podem_descontar podem~do pode~do qual_eh qual_o qual~a quanto_podem quanto~descontar`,
  },
  'ask:portability': {
    '11': `faco_portabilidade porta- portabilidade`,
    '9': `after-roadmap:banco`,
    '8': `como_faco faco`,
    '7': `after-roadmap:faco after-roadmap:outro banco de_banco minha_divida outro_banco`,
    '6': `consignado outro`,
    '5': `:consignado :faco after-roadmap:como after-roadmap:divida after-roadmap:minha after-roadmap:mudar after-roadmap:troca banco_? compr- consi- consignado_$ consignado_? de_consignado faco~de para_outro para~banco troca_de`,
    '4': `,~? ^_como ^_troca after-roadmap:compra after-roadmap:comprar after-roadmap:consignado after-roadmap:emprestimo after-roadmap:ofereceram after-roadmap:presta banco~minha compra comprar de~o divida_, emprestimo_de juros~? me_ofereceram minha~, mudar mudar_o o_consignado o_emprestimo ofereceram posso~o presta presta_? troca`,
    '3': `^_compensa after-roadmap:? after-roadmap:compensa after-roadmap:menor after-roadmap:passar after-roadmap:posso com_juros como compe- compensa de~? divida divida_? menor minha~? ofere- o~? o~de passar prest-`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '17': `presc-`,
    '13': `caduca prescreve`,
    '12': `after-roadmap:prescreve caducou overdue:?`,
    '11': `^_caducou ainda caducou_?`,
    '10': `after-roadmap:ainda after-roadmap:caduca`,
    '9': `after-roadmap:caducou anos de~anos prescreveu`,
    '8': `^_divida after-roadmap:anos after-roadmap:divida cinco_anos divida ja~? quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:cinco after-roadmap:prescreveu after-roadmap:quando caduca_$ isso~? ja_prescreveu overdue:ainda prescreveu_? quando_$ some some_?`,
    '6': `:caduca after-roadmap:ja ainda_conta antig- antiga cinco cobrar de_cinco depois_de divid- me_cobrar podem_me podem~cobrar quando_isso que~conta sera sera_que`,
    '5': `#_ainda :isso :quando ^_depois ^_sera acontece_se acontece~eu after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar after-roadmap:isso ainda_podem ainda_vale cobra- cobrar_? conta_$ de~ainda divida_de divida_velha divida~# divida~some essa_divida eu_deixar overdue:sera o~acontece podem que_acontece que~se velha velha_some velha~?`,
    '4': `#_anos #~some ?_$ ^_isso ^_ja acont- acontece after-roadmap:? after-roadmap:conta after-roadmap:velha ainda~? ainda~me anos_? anos_some anos~? caduca_? deixa- deixar depois~# divida_eh ja_caducou me~? overdue:divida overdue:ja overdue:que overdue:some`,
    '3': `#~pode #~vale :anos :depois :divida ?overdue NAME~? ^_ainda ^_essa ^_quando a_divida after-roadmap:cobrar after-roadmap:depois after-roadmap:podem after-roadmap:sera after-roadmap:some after-roadmap:vale ainda_cobra ainda_pode ainda~ser antiga_sera antiga~que caducou_$ cobra_$ cobrada cobrar_divida cobrar~de com_cinco com~anos conta depoi- depois depois~cinco divida_ainda divida_caduca divida_ja
divida~NAME divida~vale do~com eh_estao eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja me~divida minha~eh overdue:anos overdue:cinco overdue:conta pode~cobrada que~cobra ser_cobrada serasa_com serasa~cinco some_do some~serasa vale vale_$ vale_?`,
    '-3': `quando_?`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '12': `nao_pagar`,
    '11': `cana crime eh_crime`,
    '9': `da~?`,
    '8': `^_dever cana_? crime_$ da_cana dever_da dever~cana nao~eh pagar_eh pagar~crime`,
    '7': `deve_vai dever deve~preso preso preso_? quem_deve quem~vai vai_preso vai~?`,
    '6': `after-roadmap:cana after-roadmap:crime atrasado_da atrasado~xilindro boleto_atrasado boleto~da cadeia_ficar cadeia~devendo consent:? consent:pagar crime_nao crime~pagar da_xilindro da~ficar deve devendo_banco ficar_devendo ficar~banco worry:? xilin- xilindro xilindro_?`,
    '5': `^_boleto a_policia banco_$ buscar_por buscar~divida cadei- cadeia cana_por cana~cartao consent:crime consent:da consent:por da_cadeia eh~nao eles_podem eles~mandar em_cana em~por ficar gente_? ir ir_em ir~cana mandar_prender mandar~a me_buscar nao~? pagar pagar_? podem_mandar podem~prender policia_vem policia~me por_cartao posso_ir posso~em prend- prender prender_a prender~gente vem_me vem~buscar
worry:cana worry:crime worry:pagar`,
    '4': `^_da ^_quem a_gente after-roadmap:dever atras atras_das atrasado atras~grandes a~? a~vem bolet- boleto busca- buscar cartao_$ causa_disso consent:cana das_grandes das~por deven- devendo divida_? grand- grandes grandes_por grandes~causa me~por parar_atras parar~das podem polic- policia por_divida por~? por~disso vai vou_parar vou~atras worry:da worry:eh worry:por`,
    '3': `,_pode ,~? ^_eles ^_posso after-roadmap:atrasado after-roadmap:boleto after-roadmap:cadeia after-roadmap:da after-roadmap:deve after-roadmap:devendo after-roadmap:pagar after-roadmap:por after-roadmap:preso causa consent:nao consent:vai das de_ser de~presa disso_$ gente manda- mandar medo_de medo~ser nao~, pagar_, pagar~pode parar pode_? por_causa por_nao por~pagar presa presa_por presa~nao quem
ser_presa ser~por tenho_medo tenho~de vem worry:nao`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '17': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:explica after-roadmap:ver plano_$`,
    '10': `expli- explica`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `:plano a_conta after-roadmap:conta after-roadmap:novo ficou ficou_$ mostr- quero_ver`,
    '7': `^_manda a_passo after-roadmap:mostra cade_meu cade~plano de_novo mostra novo o_passo o~a passo_a passo~passo pode_refazer refazer_a refazer~conta resum-`,
    '6': `^_cade ^_ver after-roadmap:manda after-roadmap:o after-roadmap:passo after-roadmap:refazer cade manda_o passo_$ pode~a refaz- refazer ver_de`,
    '5': `:cade :meu ^_monta ^_refaz ^_repete after-roadmap:como after-roadmap:meu after-roadmap:monta after-roadmap:pode after-roadmap:refaz after-roadmap:repete faz_a manda me_mostra monta novo_$ passo qual~o quero_o quero~de refaz refaz~plano repet- repete`,
    '4': `^_atualiza ^_faz after-roadmap:atualiza after-roadmap:faz after-roadmap:passa after-roadmap:qual after-roadmap:quero atual- atualiza atualiza~plano a~de conta conta_? conta_de me_explica me_passa meu~agora passa_o quando_o ver~plano`,
    '3': `,_por ,~favor :favor ^_mostra ^_oxe ^_pode ^_poderia ^_qual ^_quero after-roadmap:a after-roadmap:ai after-roadmap:cade after-roadmap:era after-roadmap:me after-roadmap:mesmo after-roadmap:resumo a~? explica_de explica~novo faz manda~plano me~o mostra_o mostrar novo_o o_meu oxe o~mesmo passa plano_de plano~novo poder- poderia poderia_me pode~o por~? qual_era resumo`,
    '-3': `^_melhor after-roadmap:link after-roadmap:melhor link melho- melhor o_link pode_me`,
    '-4': `nao~o`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '19': `rotat- rotativo`,
    '13': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '9': `rotativo_?`,
    '8': `eh_rotativo que~rotativo rates:rotativo`,
    '7': `^_rotativo eh_esse rotativo_eh`,
    '6': `:rotativo cresc- cresce cresce_tanto do_cartao explica~rotativo o_rotativo por_que que~fatura rates:que rotativo~o tanto_$`,
    '5': `^_por a_fatura assim~? aumenta_$ como_assim eh~do esse_do esse~cartao explica fatura_so fatura~aumenta juros_eh juros~esse por~a que_$ que_a que_eh que_juros tanto`,
    '4': `:eh ^_explica ^_que after-roadmap:cresce after-roadmap:explica after-roadmap:fatura after-roadmap:tanto assim aumen- aumenta a~so cartao_$ cartao_cresce cartao~tanto eh_o eh~juros eh~rotativo esse_rotativo expli- explica_o fatur- fatura juros juros_do o~cresce que~eh rates:cartao rates:eh rates:o rates:por so_aumenta`,
    '3': `:que ^_como after-roadmap:aumenta after-roadmap:cartao after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:que a~cresce carta- cartao como_funciona de_rotativo debts:juros debts:quanto debts:rotativo do~? eh~que eh~tal esse esse_tal esse~de fatura_cresce fatura~tanto funci- funciona funciona_o funciona~rotativo o~eh por~o quanto~o que_o que~cartao que~esse rates:cresce rates:esse
rates:fatura rates:tanto tal~rotativo`,
  },
  'ask:social-help': {
    '10': `cadun- cadunico cadunico_$ como~cadunico faco_cadunico`,
    '9': `ajuda`,
    '8': `ajuda_? como_faco cras cras_me cras~ajuda o_cras`,
    '7': `^_onde after-deficit:? after-roadmap:ajuda me~? o~me worry:?`,
    '6': `?after-deficit ^_como ajuda_da ajuda~prefeitura algum algum_auxilio algum~para auxilio_para auxilio~mim basica basica_? cesta cesta_basica cesta~? como_entro como~no da_prefeitura entro entro_no entro~bolsa faco familia_$ me_ajuda no_bolsa no~familia onde~cesta peco_cesta peco~basica prefeitura_? tem_ajuda tem_algum tem~auxilio tem~da`,
    '5': `^_que a_quem after-deficit:como auxil- auxilio basic- beneficio_eu beneficio~tenho bolsa_familia comer_esse comer~mes comida_de comida~graca consigo_comida consigo~de direito direito_? eu_recordo eu_tenho eu~direito graca_? onde onde_consigo onde_peco onde~comida para_comer peco prefe- prefeitura que_beneficio quem~recordo recordo_para recordo~comer tenho_direito tenho~? worry:ajuda worry:como`,
    '4': `after-deficit:ajuda ajuda_o ajuda~governo a~eu benef- beneficio bolsa comer comid- comida como consigo da~? da~quem de_graca de~? direi- eu~para famil- familia governo~para graca mes_? mim_? o_governo para~esse que_ajuda quem_eu quem_nao quem~tem que~eu recor- recordo tem_nada worry:faco worry:tem`,
    '3': `?_$ ^_tem after-deficit:eu after-deficit:me after-deficit:onde after-roadmap:auxilio after-roadmap:beneficio after-roadmap:bolsa after-roadmap:comida after-roadmap:direito after-roadmap:entro after-roadmap:faco after-roadmap:familia after-roadmap:graca after-roadmap:onde after-roadmap:peco after-roadmap:prefeitura after-roadmap:quem after-roadmap:tenho consi- esse_mes esse~? governo_da nada_?
para_mim para_quem para~? para~nao quem que~o worry:onde`,
    '-3': `?income-source`,
  },
  'ask:social-tariff': {
    '9': `tarif- tarifa`,
    '7': `como~a socia- social tarifa_social`,
    '6': `after-roadmap:luz luz tem_desconto`,
    '5': `^_tarifa after-roadmap:tarifa como_pede como~? desconto_na desconto~luz luz_para luz~pobre na_luz na~para para_pobre pede pede_? pobre pobre_? social_como social~pede tarifa~como tem~na`,
    '4': `a_tarifa after-deficit:? after-deficit:como after-deficit:luz after-deficit:tarifa a~baixa baixa baixa- baixa_renda baixar baixar_a baixar~conta bolsa~paga como_baixar como_pego conta~luz de_luz desconto de~pelo essentials:? essentials:como essentials:tarifa essentials:tem familia_paga familia~menos governo_$ luz_? luz_pelo luz~governo menos_luz menos~? paga_menos paga~luz pego pego_a pego~tarifa
pelo_governo quem_tem quem~bolsa renda renda_$ tarifa_baixa tarifa~renda tem_bolsa tem~familia`,
    '3': `,~desconto ?after-deficit a_agua a_conta after-deficit:a after-deficit:social after-deficit:tem after-roadmap:pobre after-roadmap:social after-roadmap:tem agua_tem agua~tarifa alta_, alta~tem a~de a~tem bolsa bolsa_familia como conta_de desco- desconto~quem essentials:a essentials:luz essentials:social famil- familia ganha_pouco ganha~? gover- governo luz~alta menos minha~vem paga para~?
para~ganha pelo pouco_? quem~pouco social_tambem social~? tambem_? tarifa~tambem tem_tarifa tem~social vem_alta vem~,`,
  },
  'ask:total-effective-cost': {
    '16': `cet`,
    '12': `que~cet`,
    '11': `cet_$ eh_cet`,
    '10': `after-roadmap:cet`,
    '7': `custo rates:cet`,
    '6': `entra_no entra~cet no_cet offers:cet o~eh o~entra que_entra`,
    '5': `acho_o acho~custo custo_total custo~do do_emprestimo eh~que entra o_custo offers:que onde_acho o~total que_eh que~no total_do total~emprestimo`,
    '4': `^_cet a_mesma after-roadmap:custo after-roadmap:eh a~coisa cet_e cet~juros coisa_? custo_efetivo custo~eh de_custo de~efetivo e_juros efeti- efetivo efetivo_eh efetivo~o eh~mesma emprestimo_$ esse_tal esse~de e~eh juros_eh juros~a mesma mesma_coisa mesma~? o_que offers:eh offers:o onde~o o~? rates:eh rates:o rates:que tal_de tal~custo total`,
    '3': `,~aquilo ^_onde acho aquil- aquilo aquilo_que aquilo~eu cet_, cet_eh cet~eh cet~maior coisa eh_a eh_aquilo eh_maior eh~? juros_? maior maior_que maior~o no_papel no~tem o_cet offers:? offers:custo offers:no pago_? papel_tem papel~cet por~o que_? que_o que~pago rates:? rates:custo rates:entra rates:no tal tem_cet tem~,`,
  },
  'ask:total-owed': {
    '15': `after-roadmap:soma`,
    '14': `after-roadmap:total soma total`,
    '13': `^_soma`,
    '12': `after-roadmap:quanto`,
    '11': `quant- quanto`,
    '9': `^_quanto after-roadmap:devo after-roadmap:tudo desgr- taman- tamanho`,
    '8': `after-roadmap:essa after-roadmap:geral eu_devo fala_o geral minha_divida qual_o total_$`,
    '7': `after-roadmap:ai after-roadmap:das after-roadmap:dividas after-roadmap:fala devo_$ em_quanto no~? o_total quanto_que soma~para`,
    '6': `NAME_? ^_qual ^_valor after-roadmap:esta after-roadmap:estou after-roadmap:qual after-roadmap:valor agora_$ das dividas_$ do~? fala toda valor`,
    '5': `^_somando ^_total after-roadmap:agora after-roadmap:ao after-roadmap:devendo after-roadmap:somando after-roadmap:toda ai_para ai~mim ao_todo das_dividas deven- devendo devo devo_no devo~NAME divid- divida_$ dividas em~? estou_devendo me_fala no_total o~? o~total qual quanto_? quanto_da quanto_devo quanto_eu quanto_falta soma_tudo soman- somando somando_tudo todo_$`,
    '4': `:divida :minha :quanto :total after-roadmap:? after-roadmap:buraco after-roadmap:em after-roadmap:falta after-roadmap:junto after-roadmap:mim after-roadmap:numero after-roadmap:o after-roadmap:todo agora burac- buraco buraco_? dando das_minhas das~dividas da~divida da~junto de_quanto devendo_$ devendo_quanto devo_para devo~total de~eh divida_toda essa esta_dando estou~em eu_ainda eu~devendo eu~no
falta_pagar junto_$ me~o mim_$ minha~toda o_numero o~do qual~valor quanto_esta quanto~eu quanto~o que~devo toda_$ tudo tudo_junto tudo_para`,
    '3': `:da :qual :valor ^_de after-roadmap:minhas ai ao a~das brinc- brincadeira da_quanto divida~em esta_em estou~quanto estra- eu_estou eu~devo falta junto mim minhas_dividas minha~esta numer- numero o_valor para_NAME para_mim qual_a qual~total quanto~ainda quanto~devo quanto~no quanto~pagar que_esta que~o somando~da total_? tudo_da tudo_quanto tudo~quanto valor_da valor_total`,
    '-3': `after-roadmap:banco after-roadmap:cada after-roadmap:cet after-roadmap:ja after-roadmap:mesmo after-roadmap:oferecer after-roadmap:pago after-roadmap:paguei after-roadmap:renda after-roadmap:sair after-roadmap:voce banco_$ cet devo~cada divida_? falta~NAME minha_renda minha~vai n0 o_cet oferecer para_cada para_divida para~banco renda sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:juros after-roadmap:tempo after-roadmap:vai divida_no divida~NAME eh_$ minha~no ofere- tempo`,
    '-5': `quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh`,
    '11': `after-roadmap:voce eh_financeira falan- falando funci- funciona quem~voce voce`,
    '10': `:funciona after-roadmap:robo consent:que do~? financeira financeira_$ que~isso robo`,
    '9': `:como banco_? como_funciona de_onde eh_isso eh_voce eh~robo para_que que_esse quem robo_$ um_robo voce_sao`,
    '8': `^_voce after-roadmap:financeira after-roadmap:isso como_pegou como~meu consent:isso consent:sao eh_do finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem~falando sao voce_$`,
    '7': `?consent ^_do ^_isso ^_para ^_quem after-roadmap:falando after-roadmap:sao consent:esse consent:falando consent:quem dinheiro_$ do_que do~se eh_emprestimo eh_esse eh~serasa empre- emprestam emprestam_dinheiro esse_zap esta_falando estou_falando fazem fazem_$ isso_eh meu_numero numero_$ para~serve que_se que_serve quem_eh quem_sao que~fazem que~trata que~zap sao_voce se_trata serve serve_isso trata
trata_$ voce_emprestam voce_fazem`,
    '6': `:? :voce ^_eh after-roadmap:que after-roadmap:quem artif- artificial artificial_? como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:? consent:do consent:financeira consent:o consent:robo consent:voce do_governo eh eh_inteligencia eh_quem eh_um eh~artificial esse_$ esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~o negocio negocio_$ onde_eh
onde~isso para~esse que_mesmo quem_$ que~eh sao_banco voce_conseguiu voce~banco voce~dinheiro zap zap_$`,
    '5': `:quem :resolve ^_como ^_que after-roadmap:fazem after-roadmap:numero after-roadmap:ou after-roadmap:zap aqui_eh consent:emprestimo consent:entendi consent:mandou consent:onde de_que de~empresa divida_? do_serasa dono_disso eh_empresa eh_o eh~dono eh~qual empresa empresa_de empresa~que emprestimo_$ falando_com falando~robo gover- governo isso isso~do isso~eh me_mandou me~isso minha~? o_que onde~sao
o~disso o~mesmo o~voce qual_empresa que_servico quem_esta que~negocio resolve_minha robo_? sao_do seras- serasa serasa_? servico_eh servico~esse voce_eh voce~da voce~do voce~uma`,
    '4': `,~que :aqui :divida :eh :fazer :isso :minha :que :sabe :vi ^_de after-roadmap:empresa after-roadmap:esse after-roadmap:negocio ajudam_a com_robo como consent:governo consent:negocio consent:oii consent:serve de_qual de~voce do_banco dono eh_humano eh~banco eh~de eh~governo eh~moco eh~ou eh~pessoa empresa_$ entendi_o entendi~que esse esta~comigo estou~? estou~com falando_comigo faz_o fazer_?
faz~que governo_? humano_ou humano~robo isso_$ isso_moco mando- mandou minha_divida moco moco_$ negoc- negocio_eh negocio~esse numer- numero o_dono onde onde_voce ou ou_robo o~? o~esse que_$ que_negocio quem_me resol- resolve sabe~? sao_$ serasa_$ trem voce~a voce~quem`,
    '3': `,_como ,~funciona :ajudam :do :mesmo :serasa ?_$ ^_cai ^_com ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:disso after-roadmap:do after-roadmap:faz after-roadmap:moco after-roadmap:onde after-roadmap:pessoa after-roadmap:serasa after-roadmap:servico ajudam aqui_de banco com_quem comigo_$ como~funciona com~? com~eu consent:, consent:cai consent:de consent:dinheiro consent:esta
consent:fazem consent:limpar consent:me consent:nome consent:ou consent:serasa consent:um consent:zap dinhe- dinheiro disso disso_$ eh~esta emprestimo entendi eu_estou funciona_esse funciona~negocio human- humano isso~de limpar limpar_o limpar~nome maqui- maquina maquina_$ nao_entendi nao~o nao~quem o_nome ou_maquina pessoa pessoa_ou pessoa~maquina que que_? que_funciona quem_eu quem~que que~esse
sao~governo sei_quem uma_pessoa uma~ou um~? vi vi_no voce_ajudam`,
    '-3': `?_quero ?debt-kind ?income-source ^_esse ^_onde ^_qual after-roadmap:anjo after-roadmap:dez after-roadmap:juros after-roadmap:negocia after-roadmap:quero after-roadmap:rmc after-roadmap:top anjo anjo_$ banco_$ bom consent:essa consent:golpe consent:pago consent:vai da~mesmo de_graca de_quem debt-kind:do deven- devendo devendo_$ dez_$ eh_bom eh_dez eh_muito eh_protegido eh_sigiloso eh~anjo
eh~empresa eh~graca eh~presidente empresa_? essa_empresa essa~? esse~eh esta_devendo graca isso~golpe mesmo_esse mesmo~numero muito negocia negocia_isso numero_? o_presidente o~com pago_$ presi- presidente presidente_$ prote- protegido protegido_isso que_com quem~devendo quem~essa rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso top um_anjo vai voce~com voce~o`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito consent:fazer consent:sabe debt-kind:eh eh_essa eh_para esse_numero esse~? fazer_$ ganha- ganham isso~pago pergu- voce_ganham`,
    '-5': `com_isso eh_golpe eh_pago eh~isso golpe isso_que isso~voce perguntou perguntou_$ quem~isso que~perguntou voce_perguntou`,
    '-7': `confi-`,
  },
  'ask:which-bill-first': {
    '9': `essentials:?`,
    '8': `atrasar qual_conta`,
    '7': `after-deficit:? deixo o~? qual`,
    '6': `aluguel_ou aluguel~luz conta_posso conta~empurrar empur- empurrar empurrar_? luz_primeiro luz~? nao~para ou_luz ou~primeiro pago~que para_tudo posso_empurrar qual~posso tudo_,`,
    '5': `^_deixo after-deficit:qual after-roadmap:luz atrasar_qual atrasar~delas cartao_? deixo_atrasar deixo~qual delas delas_? essentials:qual luz luz_ou luz~o ou ou~cartao pago pago_o pago~luz para~, posso~? primeiro_? qual_delas qual~? que_?`,
    '4': `,_escolho ,~qual ?after-deficit ^_aluguel ^_entre ^_pago ^_qual a_luz after-deficit:pago after-roadmap:atrasar after-roadmap:conta after-roadmap:deixo after-roadmap:ou after-roadmap:qual atrasar_? a~ou boleto_pago boleto~o comida_e comida~boleto conta conta_nao conta~pode da~tudo de_jeito deixar_de deixar~pagar der der_para de~nenhum e_boleto entre entre_comida entre~e escol- escolho escolho_qual
escolho~? essentials:conta essentials:pago e~pago jeito_nenhum jeito~? nao_da nao_der nao_pode nao~atrasar nao~deixar nenhum_? o_cartao ou_o pagar_de pagar~jeito pago_a pode_atrasar pode~? posso posso_deixar posso~de qual_? qual~nao se_nao se~der tudo~escolho`,
    '3': `?_$ after-deficit:conta after-deficit:deixo after-deficit:luz after-deficit:o after-deficit:ou after-roadmap:aluguel after-roadmap:pago alugu- aluguel atras- casa_? comid- comida contas_da contas~casa da_casa das_contas das~da de_pagar deixa- deixar deixo_para deixo~depois depois_das depois~contas de~de essentials:atrasar essentials:deixo essentials:nao essentials:ou essentials:posso
essentials:primeiro eu_deixo jeito nao_posso nenhum para_depois para~das prime- primeiro qual_eu qual~deixo que~posso`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '11': `^_quem quem`,
    '8': `:criou :quem after-roadmap:quem consent:? criou de_voce voce_?`,
    '7': `:isso de~? o~de por_tras quem~isso tras`,
    '6': `cnpj cnpj_de cnpj~voce como_? consent:quem dinheiro_como dinheiro~? fez_? ganha_com ganham ganham_dinheiro ganham~como ganha~isso o_cnpj qual~cnpj quem_te quem~fez te_fez te~? voce_ganham voce~dinheiro`,
    '5': `after-roadmap:tras after-roadmap:voce banca banca_esse banca~servico com_isso com~? de_quem de~eh do_robo eh_essa eh~empresa empresa empresa_? essa_empresa essa~? esse_servico fez ganha ganha- gente_por gente~tras por~do quem_banca quem_ganha quem~com quem~essa quem~esse servico_? tem_gente tem~por tras_do tras~robo`,
    '4': `^_de after-roadmap:fez consent:de consent:tras consent:voce dinhe- dinheiro disso_? escri- escritorio escritorio_de escritorio~voce esse~? esta_por esta~tras fica_o fica~escritorio isso_? o_escritorio onde_fica onde~o por~disso qual_o quem~por robo robo_? servico te tras_disso tras~?`,
    '3': `?_$ after-roadmap:? after-roadmap:dinheiro after-roadmap:empresa after-roadmap:ganha after-roadmap:gente after-roadmap:robo after-roadmap:servico after-roadmap:te consent:como consent:dinheiro consent:empresa consent:essa consent:por consent:qual consent:te do~? fica gente isso_$ quem_eh quem_esta servi- voce`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '21': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `re`,
    '16': `^_rebobina ^_retorna rebob- rebobina retorna z z_$`,
    '15': `^_da re_$ ultim-`,
    '14': `desfaz_$ ultima volta- voltar`,
    '13': `anterior errad- rebobina_$`,
    '12': `^_desfazer anter- ctrl ctrl_z da_re desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima debts:volta desfazer`,
    '10': `^_control ^_ctrl como_retroceder control control_z errado incomes:volta respo- respondi retro- retroceder retroceder_$ tem_como tem~retroceder ultima_$`,
    '9': `^_respondi ^_voltar after-roadmap:voltar anterior_$ antes_$ de_antes errei pergunta rates:volta tras tras_$ uma`,
    '8': `,_volta ^_apaga ^_desconsidera a_fita da~retornar desconsidera essentials:voltar na_pergunta para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ volta_ai volta_uma voltar_por voltar~favor`,
    '7': `,_botei ,~errado ^_engata ^_ops ^_pulei ^_risca a_anterior a_re ai_$ anda_uma anda~para antes apaga botei_errado contr- debt-amount:z debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina essentials:volta fita fita_$ incomes:voltar opa~botei ops overdue:retorna overdue:z o~eu pulei pulei_uma pulei~sem que~falei risca risca_a risca~ultima uma_$ uma_para uma_sem
uma~querer uma~tras`,
    '6': `:volta ?debt-amount ^_anda ^_errei ^_opa ^_quero a_de a_pergunta anda apaga_essa apaga~ultima arrum- arrumar arrumar_a da_para da~voltar debt-amount:retorna debt-kind:z debts:isso desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero incomes:re incomes:rebobina mudar~que na~errada opa opa_, ops_volta overdue:volta o~respondi
para_tras para_voltar pergunta_anterior pouco_$ que_respondi querer querer_$ quero_mudar rates:a respondi_$ respondi_errado resposta sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?incomes ?rates ^_desmancha ^_tira acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta ai apaga_o arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:ultima debts:a debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_volta essentials:da eu_acabei eu_arrumar eu~agora eu~de favor_$
income-source:re incomes:a incomes:uma isso_$ mudar mudar_o overdue:desfaz overdue:errado por_favor pouco que_errei quere- quero~a que~acabei rates:anterior rates:desfaz rates:errado rates:isso rates:ultima re_ai rebobina_a rebobina~fita tira_o tira~que ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?overdue ^_digitei ^_tem a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta after-roadmap:ultima apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl debt-amount:ctrl debt-kind:ai debt-kind:uma debts:como debts:errado debts:tras debts:uma debts:voltar deixa_eu desconsidera_a desconsidera~ultima digit- digitei digitei_na digitei~pergunta
dizer dizer_$ enganei enganei_na enganei~pergunta errado_$ errado_antes errei_, errei~volta essentials:a essentials:eu essentials:falei essentials:quero essentials:respondi essentials:uma eu_mandei eu~a favor income-source:a income-source:fita income-source:uma income-source:volta incomes:da incomes:desfazer incomes:pergunta incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$
n0 na_anterior na_casa na_outra na~de o_ultimo outra_, outra~volta overdue:a overdue:anterior overdue:na overdue:respondi overdue:uma para_outra para~pergunta pergunta_errada pergunta_passada pergunta~antes que_eu quero quero_consertar quero~o que~mandei rates:ai rates:pergunta rates:uma respondi_na respondi~antes respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_a
volta_na volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?debts ?essentials ?income-source ^_cliquei ^_mandei ^_refaz after-roadmap:anterior after-roadmap:falei after-roadmap:pouco after-roadmap:respondi agora_$ anterior_que anterior~errei apaga~anterior arrumar~resposta a~passada a~resposta beste- besteira besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta conse- corri- corrigir
da debt-amount:, debt-amount:a debt-amount:anterior debt-amount:da debt-amount:quero debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:antes debts:botei debts:da debts:errei debts:favor debts:mudar debts:ops debts:pergunta debts:por debts:quero debts:tem dei dei_$ desco- desfaz_o desfaz~que engan- errado_, essentials:antes essentials:apaga essentials:errei
essentials:favor essentials:fita essentials:na essentials:pergunta essentials:que falei_besteira falei~na income-source:errada income-source:na income-source:sem incomes:ai incomes:errado incomes:errei incomes:favor incomes:isso incomes:para incomes:que mandei~volta mensagem me~na na~, novo_a novo~anterior o_que outra outra_pergunta overdue:falei overdue:sem o~que passada passada_que passada~errei
pergunta_$ pergunta_de pergunta~que que_dei quero_arrumar quero_corrigir quero_responder quero~de rates:antes rates:como rates:da rates:de rates:para rates:tem refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que volta_la volta~anterior`,
    '-3': `^_boa after-roadmap:me coloc- era income-source:que instalments-left:ultima me~de`,
    '-4': `^_pergunta de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '22': `cance-`,
    '19': `^_deixa`,
    '17': `?confirm-change ^_cancela cancela deixa`,
    '16': `^_desisto ^_esquece desisto esquece`,
    '15': `canse- cansei deixa_$ desis-`,
    '14': `?which-creditor ^_cansei after-roadmap:deixa cancela_$ esque-`,
    '13': `^_cancelar cansei_$ esquece_$`,
    '12': `?which-change cancelar desisto_$ fazer querer_$`,
    '11': `fazer_isso precisa_mais`,
    '10': `estava_so mais_$ nao_precisa`,
    '9': `^_estava after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ deixa_baixo deixa_queto engan- essentials:deixa esta_$ la_$ para_la precisa querer queto queto_$ sem_querer`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora baixo baixo_$ cancelar_operacao chega_disso chega~por como_esta confirm-change:esta curio- curiosidade curiosidade_$ deixa~isso deixa~la desisto_dessa disso_por disso~hoje era era_so era~curiosidade essentials:desisto essentials:esquece estou_a estou~fim fim_agora operacao operacao_$ quere- quieto_isso so_curiosidade which-change:,`,
    '7': `,_desculpa ,_foi after-roadmap:so cancela_isso confirm-change:como confirm-change:esquece de_fazer deixa_para desculpa_$ dessa dessa_$ de~isso esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso estav- estava estava~olhando fazer_mais fim isso_$ mais_fazer mais~isso nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer por_hoje preci- quero~fazer vou_fazer
vou~mais which-change:deixa which-creditor:, which-creditor:deixa`,
    '6': `,_me ,_troquei ,~enganei ,~engano ,~errado ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:desisto confirm-change:isso confu- confundi confundi_, confundi~deixa descu- desculpa desse_papo enganei enganei_$ estava~ficando
eu_pedi fican- ficando ficando_$ foi hoje_$ la me_confundi me_enganei me~, nada_, nada_nao nada~, nao_era nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_ficando so_olhando troqu- troquei troquei_errado`,
    '5': `?essentials ^_nenhum after-roadmap:estava after-roadmap:mais after-roadmap:sem agora_$ cancela_por cancela~ai cancela~favor confirm-change:cansei confirm-change:fazer confirm-change:mais confirm-change:me confirm-delete:la confirm-delete:para debt-amount:cancela desse disso engano engano_$ essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_engano foi_meu foi~filho mexeu
mexeu_no mexeu~celular nao_vou nenhum_, no_celular pedi que_mexeu sem which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:, after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:papo apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:nada confirm-change:nao confirm-change:para
confirm-change:so confirm-delete:deixa dedo dedo_$ deixa_, deixa_isso deixa~resolvi era_nada era~, errado_$ esquece_o esquece~que essentials:agora essentials:dessa filho foi_o foi~dedo hoje ih ih_, ih~nada isso isso_ai isso~la mais meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao nenhu- o_dedo o_pedido o~eu pedid- pedido pedido_$ querer~desculpa que~no rates:deixa rates:la resolvi
resolvi_aqui so which-change:estava which-change:nao which-change:que which-change:so which-creditor:era which-creditor:me which-creditor:nada`,
    '3': `,_esquece ,~o ^_nada after-roadmap:hoje after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora cancela~que confirm-change:, confirm-change:abri confirm-change:agora confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:nenhuma confirm-change:precisa deixa_quieto deixa~para errad- errado essentials:chega essentials:disso essentials:estou essentials:hoje
essentials:pedi essentials:por essentials:vou esta favor_$ foi_sem foi~querer isso_para n0 nada nao_, nenhum nenhuma queria_, queria~esquece quero_mais quieto rates:para resol- which-change:era which-change:esquece which-change:foi which-change:nada which-change:querer which-change:sem which-creditor:foi which-creditor:nao`,
    '-3': `?debt-kind ?income-source ^_essa ^_isso after-roadmap:avisos after-roadmap:os avisa- aviso- avisos avisos_$ cancela_minha cancela~inscricao como_estava confirm-change:essa deixa~estava essa essa_deixa essa_mudanca essa~para essentials:essa estava_$ inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os_avisos querer_, quero_cancelar sem~,`,
    '-4': `?after-crisis confirm-change:mudanca deixa_eu mudanca_$`,
    '-5': `mudan- mudanca quieto_$`,
    '-7': `deixa~esta querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '24': `^_#`,
    '18': `?which-change`,
    '17': `debt-kind:#`,
    '16': `opcao`,
    '14': `?which-creditor segun- which-creditor:#`,
    '12': `#_$ ?confirm-amount`,
    '11': `confirm-amount:o terce- terceiro terceiro_$ worry:#`,
    '10': `^_a confirm-amount:a overdue:# prime- segunda which-change:da`,
    '9': `a_segunda consent:# opcao_$ primeira segunda_$ which-change:# which-change:a which-change:o`,
    '8': `?confirm-creditor a_# confirm-amount:segunda confirm-creditor:a confirm-creditor:do confirm-creditor:meio segundo segundo_$`,
    '7': `^_o a_da a_do confirm-amount:primeiro do_aluguel meio meio_$ n0 o_primeiro o~aluguel primeira_$`,
    '6': `a_primeira after-roadmap:# aluguel_$ confirm-amount:# confirm-amount:opcao no_# o_do primeiro_$ renda renda_$ which-change:do which-change:no which-change:opcao which-change:primeira`,
    '5': `# da_parcela primeiro segunda_opcao valor_da valor~parcela which-creditor:o`,
    '4': `FIGURE ^_no o_# o_valor parcela_$ which-creditor:a`,
    '3': `?overdue alugu- aluguel a~a debt-kind:o o~da parcela valor`,
    '-3': `^_vale debt-kind:NAME rates:# vale_o vale~primeiro`,
    '-4': `?income-source confirm-amount:mil instalments-left:#`,
    '-5': `debt-amount:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `viver_$`,
    '10': `morrer_$ quero_morrer worry:morrer worry:quero`,
    '9': `guent- morre- morrer nao~mais`,
    '7': `after-roadmap:vida vida`,
    '6': `after-roadmap:pensando debts:mais em~da em~matar estou_pensando estou~em pensando pensando_em sumir`,
    '5': `,_ja after-roadmap:em after-roadmap:estou after-roadmap:mais aguen- aguento aguento_mais debts:aguento matar nao_aguento saida vida_$`,
    '4': `:matar :penso ^_quero after-roadmap:nao causa debts:nao em_me eu_penso eu~em mais matar_$ me_matar pensa- penso penso_em penso~me por_causa`,
    '3': `,_acho ,~que :em ^_eu ^_minha acaba- acabar acabar_com after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tudo after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:nada
after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo compr- comprei comprei_o com~por corte- cortei cortei_tudo de_divida debts:aqui debts:comprei debts:ja deixar_de depre- depressao dessa- dessas dessas_contas divida_, esta_aqui esta_com eu_deixar eu_ja eu~comprei eu~de exist- falou~se ja_cortei ja~o ja~tudo mae_esta mais~, mais~nao melho- melhor mesmo_, minha~esta
minha~nao nada~, nao_vale por~dessas que_a quero quero_mais quero~viver separ- separei separei_os tudo_, unica vejo viver_,`,
  },
  'crisis-denied': {
    '39': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '11': `after-crisis:era after-crisis:estou after-crisis:isso`,
    '10': `^_era after-crisis:, after-crisis:de`,
    '9': `after-crisis:eh after-crisis:quero era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi bem brinc- estou_bem estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:da after-crisis:estava after-crisis:que after-crisis:vou expre- nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:me brincadeira calma desab- era~meu estav- estava expressao falar_$ falei nao_vou nisso`,
    '4': `,_estou after-crisis:ao after-crisis:eu after-crisis:gente after-crisis:letra after-crisis:modo after-crisis:morrer after-crisis:pe after-crisis:viva after-crisis:voce ao_pe ao~da bem_$ boa_$ da_letra de_boa de_falar eh_so eh~de estava_so estou_de estou_viva estou~boa falar falei_por foi foi_so isso_$ letra_$ meu_$ modo modo_de nao_$ nao~me nao~morrer pe_da pe~letra so viva vou_me`,
    '3': `,_oxe ,~minha ^_calma ^_capaz ^_fica ^_quero ^_sumir after-crisis:brincando after-crisis:do after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:sumir boa brincadeira_$ brincando calma_, calma_nao capaz_que capaz~eu de_dizer de_expressao dizer_$ do_mapa do~brincadeira estou estou~e eu~fazer expressao_$ fazer fazer_nada foi~, foi~de forca forca_de forca~expressao
gente gente_$ isso_, jeito_de jeito~falar letra mapa mapa_brincadeira morre- morrer nao~fazer oxe pe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?income-source`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga after-roadmap:tudo apaga_tudo apagu-`,
    '11': `^_deleta apague deleta tudo_$`,
    '10': `apaga- apagar dados essentials:tudo meus_dados tudo tudo_que`,
    '9': `^_exclui after-roadmap:apagar cadas- cadastro exclui meu_cadastro meus minha_conta quero_que some_com`,
    '8': `^_apagar ^_apague ^_some apagar_tudo cadastro_$ deleta_tudo esque- esquecido esquecido_$ essentials:apaga essentials:quero exclusao historico historico_$ informacoes meu_historico quero_ser quero~esquecido ser_esquecido`,
    '7': `:meu ^_limpa conta_$ essentials:dados excluir histo- infor- informacoes_$ lgpd minhas_informacoes quero~minha some tudo~eu`,
    '6': `:apague ^_lgpd ^_remove after-roadmap:apague after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados apague~meu essentials:deleta essentials:meu essentials:meus exclui_minha exclui~conta exclusao_$ lgpd_quero lgpd~exclusao limpa meu_$ minha- minhas quero_exclusao remov- remove`,
    '5': `:apaga :cadastro :conta :dados :exclui :meus ^_esquecam ^_quero after-roadmap:dados after-roadmap:informacoes after-roadmap:meu after-roadmap:meus after-roadmap:quero after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apaga~que apague_tudo com~dados dados_$ dados_dai deleta_meu deletar deletar_minha deletar~conta deleta~cadastro esquecam esquecam_tudo esquecam~que excluir_minha
excluir~conta limpa_meus limpa~dados meus~dai quero quero_apagar quero_deletar quero_excluir que~meu ser some~meus`,
    '4': `:apagar :minha :solicito :tudo ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:limpa after-roadmap:remove apaga_meu apaga~cadastro apague_o apaguem com_meus com_minhas com~informacoes conta dados_do dados~sistema dai dai_$ do_sistema essentials:conta essentials:exclusao essentials:informacoes essentials:minhas essentials:que
essentials:ser eu_contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ meu meus~do o_meu os_meus os~dados o~historico pode_excluir pode~meu que~contei remove_meus remove~dados siste- sistema sistema_$ solic- solicito solicito_a some~minhas tem_meu todos todos_os todos~meus`,
    '3': `:as :dos :informacoes :minhas :pessoais :que :quero :sabe :some ?essentials after-roadmap:. after-roadmap:dai after-roadmap:favor after-roadmap:minhas apaga_minhas apagar~que apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor dos_meus dos~dados eh_meu elimi- essentials:apague
essentials:cadastro essentials:exclui essentials:excluir essentials:limpa essentials:minha essentials:remove essentials:some eu_falei favor favor_$ guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague quero~guardem quero~voce que~apaguem que~falei que~nada
que~tudo remove_tudo remove~que tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?confirm-delete ^_reativa after-roadmap:baixar after-roadmap:reativa baixa- baixar confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '31': `?thirteenth`,
    '21': `?confirm-delete ?consent`,
    '20': `?confirm-creditor consent:nao`,
    '19': `?confirm-amount`,
    '18': `?confirm-change ?offers nao_$`,
    '17': `?overdue confirm-delete:nao`,
    '16': `confirm-creditor:nao`,
    '15': `^_nem ^_nunca confirm-change:nao n0 nem`,
    '14': `^_errou consent:nem errou thirteenth:ja`,
    '13': `nao_eh nunca overdue:estou overdue:tudo`,
    '12': `^_abafa abafa abafa_$ nao nenhu- nenhuma_$ offers:nem offers:ninguem offers:so quiet-`,
    '11': `,_deixa ^_negativo ^_ninguem ^_no ^_pago ^_tudo ^_viajou confirm-amount:nao consent:no de_jeito deixa deixa_como eh_outro errado nao_apaga negativo offers:nao overdue:nos repre- segur- thirteenth:nao viajo- viajou`,
    '10': `^_alto alto_la como_era consent:passo credo credo_$ errad- errado_$ errou_$ jeito longe longe_$ nao~atrasado negat- negativo_$ nos offers:me outro_$ overdue:dia overdue:em overdue:mas overdue:pagando pagan- pagando thirteenth:sem ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_esta ^_nao ^_nops alto as_bolas ate_agora bolas bolas_$ dispenso eh_outra eh~loja embaralhou embaralhou_tudo estava_$ estou_fora gato infor- instalments-left:nenhuma mexe nada~ver nao_aceito nao_foi nao_mexe nenhuma nops nops_$ offers:banco outra_loja overdue:pago pedra- recus- todas_em todas~dia vale_o vale~primeiro volta_como volta~era`,
    '8': `^_de ^_ja ^_mantem ^_mudei ^_nenhumazinha ^_vale a_ver antes_fosse confirm-creditor:eh confirm-delete:nada consent:fora consent:para consent:prefiro consent:proxima consent:quero de_ideia deixa~esta dispe- embar- entendeu entendeu_errado esta_maluco esta_trocado esta_viajando fosse fosse_$ maluc- maluco maluco_$ mante- mantem morto mudan- mudanca mudei mudei_de mudei~ideia nao_nao nao_recebo
nenhumazinha offers:cobranca offers:de offers:esperando offers:nenhuma offers:total outro overdue:ainda overdue:certinho overdue:limpo overdue:nao pago_certinho passou_longe patav- patavina querer~deixa redon- silen- thirteenth:de thirteenth:gastei thirteenth:quem trocado trocado_$ tudo_nos vale vencido viaja- viajando viajando_$ viajou_$`,
    '7': `,_paguei ^_ainda ^_antes ^_em ^_nenhuma acho~nao apagar_$ ate azul azul_$ bulhu- bulhufas bulhufas_$ como_estava confirm-change:deixa confirm-change:eh confirm-creditor:, confirm-creditor:de confirm-creditor:deixa confirm-creditor:errado confirm-creditor:esta confirm-delete:, confo- consent:hora consent:jeito consent:livre consent:meus consent:sao decim- decimo depois~respondo em_dia errou_feio
esquece_a esquece~mudanca esse~nao esta_errado estav- estava feio_$ la lhufa- lhufas lhufas_$ limpo loja loja_$ mais_o mas mexer_$ mudar_$ nada nao_confirmo nao_mexer nao_muda nao~essa nao~mudar nem_pensar nem_uma nenhuma_dessas nessa ningu- ninguem offers:estao offers:nada offers:se onde~viu overdue:esta overdue:gracas overdue:nada overdue:vencer o~fazer passo- passou que_fazer querer_, quieto_$
senta- so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:isso thirteenth:nada thirteenth:nem thirteenth:patrao total_$ tudo vencer viu_isso voce_viu voce~isso`,
    '6': `,_nada ,~certinho ^_agradeco ^_ate ^_bem ^_comigo ^_deixa ^_estao ^_fica ^_gato ^_meus ^_nenhum ^_nos ^_passou ^_prefiro ^_so a_mao after-deficit:cortar after-deficit:mais agora_nada agradeco ainda_nao antes apaga_nao assun- ate_hoje ate~nada carteira_$ cobranca comigo_nao confirm-amount:deixa confirm-amount:eh confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:errou
confirm-change:nada confirm-change:outro confirm-creditor:NAME confirm-delete:nunca confirm-delete:o conhe- conheco conse- consent:agora consent:contra consent:depois consent:deus consent:estou consent:eu consent:interesse consent:mas consent:medo consent:obrigado consent:outra consent:pensar consent:resolver consent:respondo consent:sai dados_ai de_agua deixa_meus deixa_o deixa_quieto deixa~dados
deixa~velho dera_fosse dera~so dessa- dessas de~tirou direi- direito_$ dos_dois e_me eh_gato eh~por em_sonho enqua- enquanto esper- esperando esquece essa_mudanca esse_ai esta estou_esperando eu_respondo feio feito_relogio fosse_so fosse~isso gaste- gastei gato_por gato~lembre ignor- interesse ja~os la_$ lembre_isso mais~que mantem_como mantem~esta meus meus~ai me~e mudanca_$ nada_$ nao_concordo
nao_esta nao~decimo nao~deixa nao~isso nao~por nem_a nenhum_dos nenhum~dois no_prazo nunca_tive nunca~nessa o_banco o_velho obrig- offers:e offers:pedi onde_tirou onde_voce outra outra_hora overdue:devo overdue:enquanto overdue:feito overdue:nome overdue:nunca overdue:relogio overdue:todas pago patra- patrao por_enquanto por_lembre por~isso prefi- prefiro quem~fosse quieto relog- relogio resolver
segurando sem~, sonho sonho_$ sozin- tenho~, thank- thanks thirteenth:dois thirteenth:me thirteenth:nunca thirteenth:paga thirteenth:sonho thirteenth:tudo tirou tirou_isso total troca- valor_errado velho velho_mesmo ver_$ viu which-change:nenhuma`,
    '5': `,~disso ,~mexe ^_confundiu ^_desconto ^_desisti ^_entendeu ^_esquece ^_esse ^_nada ^_pedi ^_trocou ^_volta aceito_isso agora_nao agora~posso agrad- ai_eu ai~nao antigo apaga apaga- apagar apert- as atrasada_$ banco capaz~eu confirm-amount:errado confirm-amount:la confirm-amount:outro confirm-amount:tudo confirm-amount:viajou confirm-change:, confirm-change:antes confirm-change:errado
confirm-change:estava confirm-change:mudanca confirm-change:o confirm-change:onde confirm-change:que confirm-creditor:como confirm-creditor:nada confirm-creditor:nunca confirm-creditor:outro confirm-creditor:viajou confirm-delete:como confirm-delete:de confirm-delete:eh confirm-delete:errou confirm-delete:esta confirm-delete:fosse confirm-delete:loja conforme confundiu confundiu_as confundiu~bolas
consent:dar consent:deixa consent:dessa consent:la consent:longe consent:sabe consent:vacinado conta_nao contra cortar de_apagar deixa~estava depois_eu desis- desisti desisti_de desisti~apagar deus_me deus~livre de~nenhum direito dois_$ dois_eh dos~eh duas_$ eh_por eh~de eh~meu eles_nao era_$ errado_isso estou estou_pagando eu_aceito feito fica ficha- fichado fichado_$ for fora gastei_$ inter-
ja_gastei ja~as jeito_nenhum lembre limpo_$ livre maion- maionese maionese_$ mao mas_pago mas~gastei me_dera me_livre medo_de mei_nao mei~tem mexe_$ mexe_nisso mexer minha~financeira mudar na_maionese nada_disso nao_autorizo nao_faz nao_hein nao_ofereceram nao_recebe nao_recebi nao_vai nao_venceu nao~esse nem_que no_dia noel nome_eh nome~limpo nunca_vi o_direito o_primeiro obrigado obrigado_$
ofere- offers:deu offers:estou offers:nunca onde opa_opa opa~, opa~nada overdue:atrasada overdue:comer overdue:conta overdue:deus overdue:devendo overdue:negativo overdue:nenhuma overdue:prazo overdue:venho o~antigo o~mesmo paga_$ papai papai_noel para_proxima peguei~no por~nao prefiro~mexer procu- proxi- proxima quem_me quem_sabe quem~dera quero_$ que~hein recebi_tudo recebo_isso relig-
respondo_$ rouba- sabem se_for segura so~for tem~de tenho_mais thirteenth:13o thirteenth:as thirteenth:carteira thirteenth:coisa thirteenth:da thirteenth:decimo thirteenth:direito thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:mim thirteenth:noel thirteenth:papai thirteenth:tem tive trabalho_sem troco- trocou trocou_as trocou~bolas tudo_em tudo_no vacin- vacinado valor_antigo
vence- vencer_$ venceu_$ venci- venho viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_segura ,~a ,~assim ,~caro ,~ja 13o ^^ ^_13o ^_apertei ^_banco ^_depois ^_desiste ^_deus ^_diarista ^_estou ^_hmm ^_mei ^_pelo ^_perai ^_sai ^_sem ^_trabalho ^_valor a_mudanca aceito aceito_, adiantado after-deficit:onde after-deficit:tem agora~, agora~da agua ano_nao antec- antes_eh antes~que antig- antigo_$ apaga_$ aperta apertei_sem apertei~querer atras- atrasa atrasa_$ atrasada atrasei
autonomo banco_nao calma_, calma~segura capaz capaz_que carte- carteira certinho cobra- cobranca_e coisa_de comer comprei_nessa confirm-amount:antes confirm-amount:apaga confirm-amount:de confirm-amount:loja confirm-amount:mantem confirm-amount:nada confirm-amount:passou confirm-amount:que confirm-change:a confirm-change:apaga confirm-change:como confirm-change:essa confirm-change:fosse
confirm-change:loja confirm-change:mantem confirm-change:nunca confirm-change:passou confirm-change:quero confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:essa confirm-creditor:o confirm-creditor:onde confirm-creditor:volta confirm-delete:! confirm-delete:a confirm-delete:deixa confirm-delete:errado confirm-delete:nem confirm-delete:nenhum confirm-delete:vale confirmo
confirmo_$ consent:aceito consent:ai consent:bem consent:capaz consent:comigo consent:fazer consent:financeira consent:hoje consent:isso consent:obrigada consent:vida consent:vou corta- dando_conta dar_meus dar~dados de_comer debit- decimo_$ deixa_assim deixa_do deixar_como deixa~jeito deixa~por delas delas_$ dera desiste desiste_nao desiste~apaga dessas_$ dessas_duas deus dia dia_com dois
eh_coisa eh_essa eh~nao eh~vale em_conta em~com encar- esque- esquece~deixa essa_nao esta_tudo estao esta~isso estou_dando estou_em estou~conta estou~dia eu~isso fazer_$ feirante fiquei_devendo foi foi_essa foi_isso fora_$ gordo gordo_$ hmm hmm_nao hoje_nao isso_ai isso~, isso~coisa ja ja_foi ja_torrei la_essa la~mudanca mais_gordo mantem_o mantem~valor mao_$ mas_em mas_ja mas_nem mas~dia
me_procurou medo melho- melhor melhor_deixar melhor~como meu_$ meu~eh minha_vida muda_nao n1 na_vida nada_atrasado nao_! nao_conheco nao_devo nao_me nao_paga nao_precisa nao_preciso nao_quer nao_senhora nao_tem nao~NAME nao~acordo nao~apagar nem_passou nem~perto nenhum nenhuma_atrasada nenhuma_nao nenhuma~duas nessa_$ nessa_loja ninguem_me ninguem~ofereceu nunca_comprei nunca_nem nunca~mais
nunca~nada nunca~vi ofereceu ofereceu_nada offers:ate offers:desconto offers:hoje offers:mesmo offers:proposta offers:quer offers:recebi onde~isso ontem ontem_$ ora ora_$ overdue:, overdue:atrasei overdue:atrasou overdue:certo overdue:com overdue:deixo overdue:elas overdue:meu overdue:no overdue:paguei overdue:pobre overdue:venceu o~antes o~eh o~estava paga_isso pagando_$ pago_antes pagou pago~de
para_uma passou_perto pedi pelo perai perai_nao perai~apaga perto perto_$ pj pj_$ pobre_mas por_ora por_um precisa_mudar prefiro_nao primeiro procurou procurou_$ que~falei quieto_por quieto~ora recebe_$ recebi_nada recebo_nao regis- registro registro_$ relogio_$ rico sai sao segura_a segura~mao sei_nem sei~que sem sem_carteira so so_em so_isso so_se sou_autonomo so~mesmo tem_decimo tem_mais
tem_nao tem~onde tenho~nao thirteenth:? thirteenth:a thirteenth:aqui thirteenth:dera thirteenth:foi thirteenth:meu thirteenth:na thirteenth:o thirteenth:pagou thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei torre- torrei trabalho~carteira tudo_pago valor vi_mais vi~gordo voce_entendeu voce~errado vou_dar`,
    '3': `! !_! ,_mais ,_muito ,_nem ,~atrasado ,~autonomo ,~faz ,~tarde 13o_nao 13o~tenho ?~nada ?~se ^_bah ^_certinho ^_ifood ^_mas ^_melhor ^_minha ^_nome ^_onde ^_outra ^_patrao ^_proposta a_cor a_deus a_pau after-deficit:nao agora ai_, ai_nao ai~eh ai~nem amor amor_, amor~deixa antecipacao apertei arrep- arrependi arrependi_, arrependi~nao as_duas assim assim_$ atrasei_$ atrasou_$ autorizo bah bah_,
banco_me banco~procurou bem bem_que bem~eu bicho cancela_essa cancela~mudanca casam- casamento coisa com_o comer_$ comeu comi como comprei com~que concordo_com confirm-amount:ai confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:eu confirm-amount:fica confirm-amount:fosse confirm-amount:ideia confirm-amount:mao confirm-amount:mexe confirm-amount:mudei confirm-amount:nem
confirm-amount:nenhum confirm-amount:o confirm-amount:pelo confirm-amount:valor confirm-amount:vi confirm-amount:voce confirm-change:ai confirm-change:apertei confirm-change:dessas confirm-change:esse confirm-change:esta confirm-change:foi confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:nem confirm-change:primeiro confirm-change:uma confirm-change:valor
confirm-change:voce confirm-creditor:a confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:as confirm-creditor:bolas confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:quieto confirm-creditor:voce confirm-delete:antes confirm-delete:era confirm-delete:essa confirm-delete:estava confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:que
confirm-delete:ver confu- conheco_$ consent:NAME consent:autorizo consent:bah consent:minha consent:nessa consent:ontem consent:posso consent:preciso consent:problema consent:sinto consent:tarde consent:tenho consent:uma conta_la contr- cor dados dando dar de_antes de_mim deixa- deixa_tudo deixar deixa~ai dera_$ desconto deven- devendo devo_um devo~tostao de~nao dia_$ dia_, dinheiro_do do_ano
do_jeito dos do~esta e_o eh_que eh~NAME eh~ai elas em~. enquanto_$ entrei_agora errado_o errado~valor esquece_, essa_$ essa~nao esse_bicho esse_dinheiro esse~eu esta_$ esta_atrasada esta~, esta~dia esta~nao esta~o esta~pago estou_me estou~boa eu~conheco eu~pagando falei_$ feira- fica_com fica~o financeira foi_$ gosto graca- gracas gracas_a gracas~deus hein hein_$ hoje hoje_$ ideia ideia_$ ifood
isso_$ isso~eu isso~nao ja_caiu ja_comi ja~com ja~tudo jeito_que jeito~esta livre_$ mais_tarde me_arrependi me_ofereceu me_sinto melhor~mexer meu_nome meu_proprio meus_dados me~nada muda muda_nada mudanca_nao mudanca~quero nao_, nao_apareceu nao_chegou nao_da nao_obrigada nao_porque nao_quero nao~! nao~. nao~estou nao~ne nao~nem nao~os nao~passar nao~que nao~sinto nao~um nem_conheco nem_de nem_um
nem~pau nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nome_limpo no~, nunca_atrasei nunca_me nunca_pixei nunca~conta nunca~ofereceram o_de o_patrao o_valor obrigada obrigada_$ ofereceram ofereceram_$ offers:, offers:agora offers:apagar offers:apareceu offers:app offers:as offers:deixa offers:eles offers:foi offers:for offers:jeito offers:muito offers:nenhum offers:o offers:ofereceu
offers:por offers:recebo offers:teve opa_, os_dois overdue:. overdue:antes overdue:ate overdue:atraso overdue:do overdue:ontem overdue:por overdue:senhora overdue:sou overdue:sufoco o~ja pago_ate pao para_, para_esse para_la para_outra para_para para~, para~essa para~nao patrao_eh pau pelo_amor pelo~, perdi_o pixei pixei_nessa pixei~loja pobre prazo prestacao prestacao_$ primeiro_$ probl- problema
proposta_nenhuma proposta~so que_estava que_vale que_vou quem querer queria~mas quero_apagar quero_mudar quero_nao quero_que que~tem recebe respondo sem_querer se~de sim~mas sinal sinto sou_meu sou_registrado sou~mas so~e sufoc- sufoco sufoco~em tarde tarde_$ thirteenth:NAME thirteenth:acho thirteenth:ano thirteenth:autonomo thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro
thirteenth:e thirteenth:eh thirteenth:jeito thirteenth:mas thirteenth:nenhuma thirteenth:para thirteenth:recebe thirteenth:registrado thirteenth:trabalho thirteenth:vida tive_conta tive~la todas todas_elas todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo~ate tudo~dia tudo~junho um_tostao vale_$ vi volta`,
    '-3': `,_a ,_me ,_trabalho ,~enganei ,~mei ?after-deficit ?after-roadmap ?debt-amount ?flexibles NAME~em ^_autorizo ^_bota ^_certissimo ^_confere ^_confirmadissimo ^_da ^_dale ^_desisto ^_dou ^_era ^_estava ^_eu ^_exato ^_explica ^_isso ^_mais ^_manda ^_muda ^_nossa ^_oi ^_ok ^_pagam ^_passo ^_proxima ^_recusei ^_robo ^_s ^_ss ^_stop ^_topei ^_uma ^_vamos ^_venceu ^_vixe ^_vou ^_yes ^_👍 abert- aberto
aberto_$ abre aceito_ou aceito~nao adiantei afirm- afirmar afirmar_$ after-deficit:de after-roadmap:deixa after-roadmap:ja agora~consigo ai_ai ajuda ajuda_$ apaga_tudo atrasadas atrasadas_$ bom bota calma_ai certissimo certissimo_$ claro_$ comec- confere confere_$ confirm-change:mais confirm-change:posso confirm-delete:certinho confirm-delete:para confirm-delete:tenho confirmadissimo
confirmadissimo_$ consent:ainda consent:ajuda consent:dale consent:esconder consent:fiz consent:ninguem consent:osso consent:pagar consent:quanto consent:sair consent:se consent:sim consent:yes consi- consigo_ver consigo~isso conta_disso crime dale de_mais debt-amount:dia debt-amount:em debt-amount:esta debt-amount:tudo debt-kind:eh deixa_essa deixa~la deles deles_$ depen- descu- desculpa desde
desfa- desisto dessa_$ deve dezem- dezembro dezembro_$ de~. de~nada dirig- dirigindo dirigindo_$ disse divida_$ duvid- e_eu eh_# eh_crime eh_da eh_isso ela em~, enganei_$ entendo era_isso era~que esconder esconder_$ escri- escrito escrito_$ esse_mes esse_mesmo esta_bom esta_osso estao_$ esta~esse estou_dirigindo estou_lascado estou_lembrada estou_lembrado estou_moida estou_na estou~fora eu_deixo
eu~vi exata- exatamente exato exato_$ expli- explica e~nem faco~disso falar fecha- ficha ficha_$ fim final- firma_paga fiz flexibles:nada flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ idade income-low-month:nao income-source:sou ja_eh ja~a lasca- lascado lascado_$ leito lembrada lembrada_$ lembrado lembrado_$ lembro lembro_de manda- mao_no mao~fogo maria_$ marid- marido meio_$
melhor~por menor mensa- meu_marido moida moida_$ more-debts:nem more-debts:uma muda_$ nada_ne nao_conta nao_entendo nao_fiz nao_leito nao_lembro nao_olhei nao_pagar nao_por nao_quiseram nao_resolve nao~afirmar nao~certeza nao~conta nao~garantir nao~lembrada nao~lembrado nao~negociar nao~nome nao~para nao~responder nao~trabalho nao~ver natal natal_$ ne negoc- negociar negociar_$ nenhuma_esse
nenhuma~me nenhuma~mes ninguem_sabe no_fogo no_se nossa nossa_senhora nunca~no offers:. offers:ai offers:antes offers:com offers:eu offers:ja offers:juros offers:mas offers:meu offers:negociar offers:ou offers:para offers:vi olhei_ainda olhei_no olhei~app ou_nao outra_$ overdue:# overdue:as overdue:da overdue:deixa overdue:disso overdue:entendi overdue:estao overdue:fora overdue:hora overdue:mais
overdue:melhor overdue:mes overdue:se overdue:sem overdue:tenho o~nao paga_nada paga~ne paguei_nenhuma paguei~esse papel parar pensando pensando_$ penso pergunta pode_ser por_$ por_fora por_nome posso posso_afirmar posso_garantir preciso_pensar pronto pronto_$ qual quant- quanto que_sim quero~isso quiseram_negociar recebi_$ recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso
robo~resolve s s_$ saber sair sair_$ se_$ segun- seguro sei_que sei~eh sem_tirar sem~nem ser servi- so_$ sobra_nada ss ss_$ stop stop_$ talvez_$ te tem_isso thirteenth:adiantei thirteenth:deus thirteenth:dezembro thirteenth:esperando thirteenth:eu thirteenth:faco thirteenth:garanto thirteenth:olhei thirteenth:pensar thirteenth:primeira tirar_nem tirar~por todas_$ topei topei_$ troca tua valen-
valendo valor_esta venceu_e venceu~eu ver_isso verda- verdade verdade_$ vixe vixe_maria volta_$ vou which-change:, worry:dessas worry:estou yes`,
    '-4': `,_manda ,~eh ?income-low-month NAME_esta ^_aham ^_ai ^_avanca ^_bora ^_como ^_concordo ^_confirmo ^_faz ^_fifty ^_ha ^_me ^_os ^_preciso ^_que ^_sei a_primeira abri aceitei aham ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ confe- confirm-amount:os confirm-delete:certeza consent:bora consent:conta consent:ja consent:maior
consent:onde consent:paga consent:pode consent:so consent:vamos consigo conta- conta_, debt-amount:nao debt-kind:o debts:nao dera_nao dera~fosse desconfio desconfio_$ dizer dizer_$ eh_o ele ele_$ em_maio engan- entao escon- esta_batendo esta_certo estou_por faco faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty financeira_$ ha_$ instalments-left:nao interessa_$ ja~em ja~metade maio maio_$
maior mais_nada manda_$ mei_$ me~mais nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_sei nao_sobra nao_vi nao_vou nao~# nao~a nao~ainda nao~de nao~dizer nao~manda nao~porque nao~sou nem_desconfio nem_ideia nome_$ offers:a offers:aceitei offers:conta offers:sei ok olhei_$ osso osso_$ overdue:ideia overdue:isso overdue:ja overdue:que overdue:sei overdue:so pago_tudo pergu- pode por~,
precisa_nao precisa~deixa primeira quem~nao quero_dizer quise- quiseram rates:nao recebo_o se_tem sei_se sempr- sempre sim_$ sobra some sou_diarista tenho_certeza thirteenth:ainda thirteenth:claro thirteenth:dizer thirteenth:ele thirteenth:gracas thirteenth:maio thirteenth:se tirar trabalho_de vem_$ vi_se vi~tem worry:tudo 👍 👍_$`,
    '-5': `,_troquei :nao ?debt-creditor ?which-creditor ^_as ^_pode ^_talvez ^_vai after-roadmap:esta consent:? consent:manda consent:na consent:ne consent:ou conta~nao deixa_eu deixa~isso encal- encalhado encalhado_$ essentials:nao incomes:nao ja_era liber- manda mas_eh metade_$ nao_quis nao~nao nao~troquei ne_$ ninguem_$ no~ja offers:da offers:olhei offers:quis offers:vou ou overdue:sabe pago~certinho
pront- quero_fazer quieto_isso quis quis_nao responder sei sem_problema sem~nenhum sou_mei talve- talvez tenho_nada tenho~a thirteenth:sim thirteenth:vem troqu- troquei troquei_errado tudo_caro tudo_encalhado vamos vem`,
    '-6': `,_pago ,~errado ,~tudo ?more-debts ^_apaga ^_foi ^_ontem ^_sim after-crisis:nao after-roadmap:nao confirm-amount:# consent:eh consent:voce diarista_$ entendi fale fale_$ garanto garanto_$ me_fale metad- metade nada_nao nada~, nao_entendi nao_garanto nao_reparei nao~mais nao~pago nao~se nem_me nem~fale nunca_olhei offers:mais offers:tudo overdue:NAME overdue:duas querer_$ quero_mais sei_$
thirteenth:metade vendo`,
    '-7': `,~tem ?debt-kind consent:sou esta~atrasado juros mais_$ repar- reparei reparei_$ so_vendo sou~, thirteenth:estou vendo_$ worry:nenhuma`,
    '-8': `?worry ^_aceito compl- esta_certinho garan- olhei sim tenho_$`,
    '-9': `?after-crisis ?income-source consent:nada debts:nenhuma more-debts:nao`,
    '-10': `juros_nao nao_juros`,
    '-11': `consent:#`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '10': `desconto_$`,
    '9': `offers:a offers:metade`,
    '8': `desconto metad- metade metade_$ perdo-`,
    '7': `#_% % de_desconto offers:NAME`,
    '6': `%_de %~desconto desco-`,
    '5': `:desconto ^_deram a_NAME after-roadmap:% deram deram_# deram~% desconto~NAME offers:# offers:% offers:cento offers:deram offers:desconto offers:por por_cento`,
    '4': `#~desconto %_. %_desconto ,~% :% :carta ^_a after-roadmap:ofereceu cento dando~% offers:no offers:tem`,
    '3': `#~. #~cento #~de %_no :recebi ?offers NAME_ofereceu NAME_tem ^_eles ^_oitenta after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dao dao_# desconto_de desconto_na de~na do~com eles_dao eles~# esta_dando esta~# fez_# ligou ligou_oferecendo ligou~# no_limpa no~nome ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~% offers:dao offers:do offers:eles offers:limpa
offers:nome offers:pagar offers:se oitenta_por oitenta~cento pagar_a por~de por~se recebi~do se_pagar se~a tem_#`,
    '-3': `apareceu_# apareceu~% offers:apareceu offers:que offers:sera offers:vale que_vale sera sera_que vale_$`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '23': `sei`,
    '19': `?income-low-month`,
    '18': `sabe`,
    '16': `?instalments-left duvid- ideia nao_sei`,
    '15': `^_nem ^_so nunca`,
    '14': `^_desconheco ^_fifty desconheco duvida duvida_$ esqueci fifty fifty_$ fifty_fifty ideia_$ perdi saber saber_$ se_$`,
    '13': `?debt-amount ^_deu ^_esqueci ^_nunca ^_perdi ^_sei alemb- alembro boa_pergunta desconheco_$ deu esqueci_$ garan- lembr- lembro nao_juros nem nocao olhei sabe_$ so_vendo`,
    '12': `?overdue ?rates ^_talvez cabec- cabeca instalments-left:nao juros_nao nao_lembro nocao_$ o_carne overdue:sei repar- reparei reparei_$ sei_la talve- talvez vendo_$ ver`,
    '11': `^_boa ^_nao ^_seria a_meio assinei chute chute_$ contr- debt-kind:sei esque- garanto garanto_$ instalments-left:sei la mango me_pegou meio_a meio~meio memor- memoria nao_garanto nao_mango nao~se no_se olhar rates:sei seria_chute sumiu voce_me`,
    '10': `^_assinei ^_meio ^_vai assin- boa boian- boiando boiando_$ cabeca_$ contrato debt-amount:sei estou_boiando estou_voando fora me~agora nao nao_entendo pegou perdi_a sei_nao seria so_deus vendo voand- voando voando_$`,
    '9': `?debt-kind ^_ni ^_ninguem ^_no ai_voce ai~me alembro_$ anote- anotei anotei_$ anoto anoto_nada carne_sumiu chine- chines chines_$ chutando chutando_$ com_lupa confirm-change:talvez debt-amount:nao debt-kind:nao desco- deu_branco deu_tilt deus eh_chines eh_grego entendo escri- escrito essa_me eu_vou faco_conta foge foge_agora fora_$ grego isso~chines leito lupa lupa_$ mango_$ me_foge meio_$ miuda
nao_anotei nao_anoto nao_leito nao_reparei nem_sei ni ni_ideia num_alembro nunca_olhei o_contrato offers:olhei overdue:sabe o~sumiu por_fora rates:esqueci rates:nao sei_$ seja seja_$ so_chutando so_com so~lupa sumiu_$ tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ?essentials ^_fugiu ^_i ^_num ^_rasguei ^_sabe acomp- acompanho acompanho_isso apago branc- branco carne chuta- conferir confirm-creditor:talvez da_memoria debt-kind:sabe dont dont_know em_letra em~miuda escrito_$ esta~letra estou_por estou~fora faco_ideia fugiu fugiu_da fugiu~memoria i i_dont imagi- imagino imagino_$ incomes:nunca isso_eh i~know juros know know_$
letra_miuda li mais_nenhuma mas_nao meio memoria_$ miuda_$ more-debts:nenhuma n0 na_duvida nao_acompanho nao_posso nao~certeza nem_desconfio nem_ideia nem_imagino ninguem_sabe nunca_perguntei papel perdi_as perdi~contas pergu- perguntei perguntei_$ que_olhar que_sim rasgu- rasguei rasguei_o rasguei~boleto rates:nem rates:nocao sabe_deus sei_nada sem_ler talvez_$ talvez_seja tenho_duvida vai_saber
worry:mas worry:sei`,
    '7': `?confirm-change ^_ai ^_alembro ^_cada ^_estou ^_fecho ^_li afirm- afirmar afirmar_$ alembro_nao atenc- atencao boleto_$ certeza_$ com_minha confe- contrato_$ de_lascar de_olhar debt-creditor:lembro debt-kind:me debt-kind:nem debt-kind:nunca debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ dific- dificil dificil_viu disso eh~lascar essa_conta essa~de essa~derrubou essentials:saber
esta_em eu~entendi eu~saber explicou falou falou~e fecho income-low-month:eh lascar lascar_$ lembro_$ letra li_mas li~nao mao_no mao~fogo marido_$ mas~entendi me_derrubou nao_aparece nao_saco nao_tenho nao_vi nao~afirmar nao~ainda nao~atencao nao~ideia nao~nao num overdue:deus overdue:ideia overdue:me parei perdi~conta pergunta_dificil pergunta~viu posso_afirmar que~vou rapaz rates:ver saco_nada
saco~disso se sei_dizer so tenho tenho~de ter_que thirteenth:se ver_$ ver_no vi_se vixe_nem vixe~imagino vi~tem vou_saber vou_ter vou~que`,
    '6': `^_essa ^_joguei ^_quem ^_sem ^_vixe a_atendente adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ apago_$ apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler atendente_falou atendente~rapido a~nao ca ca_$ cada cada~eh certe- certeza coisa_que como_que como~eu conferir_e conferir~te confirm-amount:nao conta_disso cuida_disso de_abrir debt-amount:deu debt-amount:me debt-amount:perdi
debt-kind:quem debt-kind:tenho debts:lembro depen- despr- desprevenida desprevenida_$ deu_um deus_e deus~NAME deu~apago dia~um disso_$ e_eu e_pago eh_tanta eh~numero esperando_o esperando~rh essentials:boa essentials:eh essentials:estou essentials:mango essentials:nunca essentials:perdi essentials:sumiu estou eu~adivinhar e~falo e~peguei falou_rapido fecho_o fecho~olho fez_foi fez~meu filha~cuida
fiquei~duvida fogo foi_meu foi~neto income-low-month:nao incomes:boa incomes:me incomes:nao instalments-left:deu instalments-left:eu jogue- joguei joguei_o joguei~papel lasca- leito_$ ler_$ lo lo_se loja_que loja~preencheu me_apertou me_deu me_recordo meu_neto me~branco me~desprevenida minha_cabeca minha~que nao_boto nao_estou nao_faco nao_olhei nao~escrito nao~recordo nem_ver neto neto_$ ningu-
ninguem no_fogo no_lo no_papel no~se nunca_fiz nunca_reparei o_boleto o_olho o_rapaz o_rh oculos_nao oculos~leito offers:sei olhar_$ olhei_$ olhei_ainda olho_e olho~pago overdue:deu overdue:nem overdue:no o~fora o~responder papel_fora para_mim pegou_desprevenida pergunta pergunta_$ pode~que preen- preencheu preencheu_$ quanto_era que_conferir que_cuida que_preencheu que_sabe que_ver quem_fez
quem~foi quero_nem quero~ver que~disso que~o que~pode rapaz_da rapaz~loja rapido_e rapido~nao rates:perdi rates:vou recor- recordo recordo_$ rh_responder se_tem sei_bulhufas sei_ca sei_lhufas sem_oculos sem~nao ser_que ser~nao ser~sim sim_pode sim~ser tanta~que tenho_certeza ter~conferir thirteenth:ainda thirteenth:nao tipo_eh um_apago um_numero vem_escrito viu_$ vixe voce~apertou vou_adivinhar
vou~depois vou~e worry:entendi`,
    '5': `,_sei ,~sei NAME_minha NAME~mao ^_evito ^_fiquei ^_pergunta ^_sumiu ^_teria ^_vou a_conta a_memoria a_nocao a_papelada a_taxa abri_as abrir abrir~aplicativo abri~mensagens achei ajuda_mais aparece aparece_para aparece~mim apertou aplic- aplicativo app_$ aquele_contrato as_mensagens assinei_no assinei~escuro as~deles ate_de atencao_nisso ate~abrir a~falou a~molhou a~navios banco_sabe bolet- boleto
boto branco_$ branco_total cada_dia cada_hora cada~eles coisa~me com~mulher confirm-change:posso confirm-creditor:que confirm-creditor:so confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ controle controle_$ cuida da_cabeca da~que de_juros de_que debt-amount:a debt-amount:alembro debt-amount:carne debt-amount:esqueci debt-amount:faco debt-amount:nem
debt-amount:que debt-amount:tenho debt-amount:ver debt-creditor:nao debt-kind:assinei debt-kind:boleto debt-kind:cabeca debt-kind:ideia debt-kind:nada debt-kind:pegou debt-kind:so decif- decifra decifra_aquele decifra~contrato deixa~confirmar deles depender depender_do depender~humor depois_$ deus_$ deus_sabe deu~total de~o de~tipo dia_eh disseram_mas disseram~eu do_chefe do_humor duvidas
duvidas_$ eh_de eh_que eh_um eh~coisa eh~divida eh~marido eles eles_falam eles_nunca eles~me eles~um embaralho embaralho_$ em~agora enche- enchente enchente_$ enten- entendi_de era_$ escur- escuro escuro_$ esqueci_quanto essa_eh essa_informacao essentials:cabeca essentials:essa essentials:me essentials:nao essentials:no essentials:sei esta_na estou_lembrada estou_lembrado estou_mais estou~duvida
estou~ver eu_confirmar eu~com evito evito_ate evito~de faco falam falam_um falam~valor falar- falar_$ falaram falaram_$ fez filha_que fogo_por fogo~isso garantir garantir_$ grego_$ grego_para grego~mim hora_eles hora~falam humor humor_do humor~chefe income-low-month:me income-low-month:no income-low-month:saber income-low-month:se income-low-month:sei income-source:em income-source:esta incomes:la
incomes:nem incomes:sabe incomes:tenho instalments-left:esqueci instalments-left:nem instalments-left:o isso~grego isso~meu la_$ la_minhas lasco- lascou lascou_$ la~duvidas lembrada lembrada_$ lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mao mas mas_eu mas~garanto mas~nao me me_embaralho me_falaram me_lascou medo~olhar memoria_nao memoria~ajuda mensagens_deles mim_eh mim~grego minha_mao
minha_mulher minhas_duvidas molho- molhou molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais mulher_$ na_enchente na_fatura na_ponta nada_$ nao_achei nao_consta nao_presto nao_vem nao~conta nao~controle nao~de nao~garantir nao~lembrada nao~lembrado nao~na nao~nada nao~no nao~te navio- navios navios_$ nem_abri nem_faco nem~as nem~conta nenhuma_$ ninguem_decifra ninguem~aquele
no_escuro no_pulo no~antes no~por numero_$ nunca_parei nunca~falaram nunca~para o_papel oculo- oculos offers:juros offers:talvez olha olha_isso olha~eh olho overdue:fora overdue:mim overdue:nao overdue:olhar overdue:perdi o~e o~falar o~sabe papel- papel_antes papelada papelada_molhou papelada~na para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne perdi~nocao ponta
por_isso posso_garantir preciso_ver preciso~no presto presto_atencao presto~nisso que_falar que_tipo quem_olha que~embaralho que~mas que~no rapid- rapido rates:alembro rates:boa rates:contrato rates:deu rates:estou rates:minha rates:nunca rates:sem responder responder_$ rh sabe~eh saco sei_eh sei_que sei_te sei~nada somar_$ so~banco so~e sumiu_da sumiu~cabeca tanta tanta_coisa taxa tenho_controle
tenho_essa tenho_la tenho_medo tenho~minhas tenho~os ter teria teria_que thirteenth:faco thirteenth:garanto thirteenth:olhei thirteenth:sei thirteenth:so tipo~essa um_valor vai vai_depender vai~do ver_depois ver_navios ver~papel vi viu voce~lascou vou vou_conferir`,
    '4': `,~la ,~uma ?incomes ?thirteenth ^_disseram ^_entrou ^_esta ^_eu ^_tenho ^_varia a_idade a_menor a_ver abrir_o achei_essa achei~informacao agora_voce agora~me agora~sei ainda~sei apert- app as_pernas a~nocao bola bola_de bola~cristal botei_na botei~ponta bulhu- bulhufas bulhufas_$ carne_ficou carne~com causa_$ cego cego_em cego~tiroteio chefe chefe_$ com~eh com~ex conferir_$ confirm-amount:a
confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:sei confirm-creditor:posso confirm-delete:certeza confirm-delete:tenho conta_eu contas_$ conta~nunca contrato_esta contrato~na crist- cristal cristal_$ da_loja da_mesada de_cristal debt-amount:essa debt-amount:estou debt-amount:eu debt-amount:ideia debt-creditor:uma debt-kind:agora debt-kind:cada debt-kind:deus debt-kind:essa
debt-kind:estou debt-kind:grego debt-kind:olhar debt-kind:vou deixa_lembrar deles_$ deus_na deus~causa disso_nao do_lapis do~do duvida_agora e_NAME e_saiu e_te e_vou eh_essa eh_meu eh_nada eh~nora eh~para eles_mandam em_duvida em_tiroteio embar- entendi_nada entendo_disso entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa essa~quebrou essentials:as essentials:assinei
essentials:fecho essentials:la essentials:papel essentials:vai essentials:ver esta~casa estou_esperando estou~o estou~perdida eu_nunca eu~fiz eu~sei ex_$ explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo fatura_$ fecho_os fecho~olhos ficou_com ficou~minha fio_da fio~mesada fique- fiquei fiquei_em fiquei_na fiz_$ guard- guardei guardei_$ idade idade_nao idade~deixa
income-low-month:chute income-low-month:estou income-low-month:isso income-low-month:vai income-source:nao income-source:nem income-source:sei incomes:ideia incomes:pergunta informacao informacao_$ instalments-left:deus instalments-left:fora instalments-left:ideia instalments-left:lembro instalments-left:me instalments-left:nunca instalments-left:perdi instalments-left:que instalments-left:sabe
isso_escrito isso_para isso~mim isso~minha la_saber lapis lapis_$ leito_o leito~que lembrado lembro~mais mais_perdida mandam_$ mango_de mango~juros mas~guardei me_explicou me_quebrou medo_de menor_nocao mensagens mesada_$ mexe_com mexe~isso me~no mim minha_ex minha~no moco moco_explicou moco~mas muda_tanto muda~que mulhe- mulher na_causa nao_guardei nao~isso nao~lembrar na~da nem~o nem~por nem~que
ninguem~explicou no no_aplicativo nora_$ numer- numero nunca_botei nunca_me nunca~na nunca~no o_fio o_moco offers:ainda offers:conferir offers:fogo offers:nao offers:nunca offers:so olhando_o olhando~contrato olhar_o olhar~app olhei_no olhei~app olhos olhos_e olhos~vou os_olhos os_papeis os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:boleto overdue:conta overdue:escrito overdue:faco overdue:nada
overdue:para overdue:pegou overdue:por overdue:quem overdue:se overdue:so overdue:tenho o~da o~eles o~explicou o~ficou pago_$ papei- papeis papeis_$ pelo_outro perdida perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ ponta_do ponta~lapis por~ouvido posso que_cego que_eles que_nao que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_mexe quem_sabe quem~isso que~#
que~mandam rates:carne rates:depois rates:disso rates:essa rates:ideia rates:isso rates:me rates:sabe rates:taxa saiu saiu_pelo saiu~outro sei_se sem so~na so~o tanto tanto~perdi taxa_$ te te_falo te_responder tenho_a tenho_que tenho~menor tenho~ver thirteenth:conferir thirteenth:duvida thirteenth:no thirteenth:que tipo tirot- tiroteio tiroteio_$ total_$ um_ouvido vai_la vai~saber vi~escrito
voce~pegou vou_pagando vou_ver worry:nem worry:so`,
    '3': `,_a ,_nao ,~cabeca ?offers NAME~mas NAME~no ^^ ^_botaram ^_e ^_ih ^_isso ^_parei ^_preciso ^_rapaz a_cabeca a_mao abri acho~sim ainda algo algo_que algo~nao antes_$ aparece~aplicativo as assinei_$ assinei_e assinei~nem as~faz atendente a~no banco_falou banco~dificil botar- botaram botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim casa_da casa~minha causa com_bola
como_eh como~que confirm-amount:do confirm-amount:garanto confirm-change:do confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-change:no confirm-creditor:a confirm-creditor:duvida confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim conta contas contas_faz contas~tempo contratada corag- coragem coragem_de da~mae de_experiencia de_mais de_todas
debt-amount:agora debt-amount:com debt-amount:conta debt-amount:contas debt-amount:deus debt-amount:e debt-amount:em debt-amount:estava debt-amount:fora debt-amount:isso debt-amount:la debt-amount:maio debt-amount:mais debt-amount:miuda debt-amount:na debt-amount:nunca debt-amount:o debt-amount:para debt-amount:por debt-amount:so debt-amount:um debt-creditor:, debt-creditor:eh debt-creditor:o
debt-kind:aplicativo debt-kind:coisa debt-kind:com debt-kind:como debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:mas debt-kind:miuda debt-kind:no debt-kind:por debt-kind:se debts:direito debts:dos debts:mas debts:quanto deixa_eu depende_nao depende~patrao depende~sei desconto_nao desconto~sei desse_$ devo~NAME dificil_e dificil~eu disse- disseram disso_eh
disso~meu dizer do_patrao do~falou e_nao e_nem e_no e_quem eh_uma eh~sabe eh~vou embol- embolado embolado_na embolado~minha enfar- enfartar enfartar_$ entendi~que entendo_nada entendo_patavina entendo~disso esqueci_, esqueci~a esqueci~era essa_divida essa~eu essentials:branco essentials:e essentials:esta essentials:isso essentials:minha essentials:nada essentials:o essentials:pergunta
essentials:quem essentials:sabe essentials:se essentials:tenho esta_me esta_ruim estava_# estava~mil esta~contrato esta~embolado esta~vindo estou_lembrando estou~experiencia eu_nao eu_para eu_que ex exper- experiencia e~eh e~li e~vou faco~nao falo_$ falou_dificil faz_tempo filha fiz fiz_essa fiz~conta fora_disso ideia_nao ih ih~sei income-low-month:assinei income-low-month:de income-low-month:deus
income-low-month:e income-low-month:essa income-low-month:mango income-low-month:nada income-low-month:que income-low-month:quem income-low-month:sabe income-low-month:so income-low-month:vou incomes:branco incomes:da incomes:deu incomes:essa incomes:nisso incomes:os incomes:papel incomes:que incomes:tipo incomes:vem incomes:vixe incomes:voce infor- instalments-left:NAME instalments-left:a
instalments-left:conta instalments-left:faco instalments-left:pegou instalments-left:por instalments-left:saber instalments-left:ver irma_que ja_esqueci ja~, la_que la~eu lembrando lembrando_$ lembrar lembrar_$ lembro_de ler li_$ mae_$ maio_agora maio~nao mais~que mandam me_vindo medo menor mesad- mesada me~as mil~maio mim_$ minha minha_filha minha_nora moco_$ n1 na_cabeca na_casa nada_de
nada~juros nao_ajuda nao_deixa nao_enfartar nao_procurei nao_senhora nao~bem nao~disso nao~dizer nao~essa nao~lembrando nao~patavina nao~qual nao~saber na~cabeca na~do nem_li nem_tenho nem~bola nenhuma ninguem_me no_boleto nome_, nomes nomes_la nomes~que nome~eh nora nunca~essa nunca~isso o_aplicativo o_app o_rumo offers:duvida offers:estou offers:mao offers:posso offers:que offers:responder
offers:sim offers:ter offers:vi olhan- olhando olhar_no olhar_para olhar~aplicativo olhar~nao onde_comeco outro_$ overdue:agora overdue:aparece overdue:aplicativo overdue:dificil overdue:disso overdue:entendo overdue:estou overdue:eu overdue:isso overdue:quanto overdue:que overdue:saber o~, para_saber para~enfartar parei_de parei~olhar passa_pela patavina_disso patrao_, patrao~nao pegou_$ perdi-
pode_ser por_onde por_um por~comeco por~disso preciso prest- procurei procurei_saber pulo pulo_$ qual~essa que quebr- quem_sou quem~com quem~disso quem~eu quem~que que~em que~estou que~saber rapaz_agora rapaz~voce rates:a rates:achei rates:assinei rates:com rates:e rates:esta rates:falou rates:la rates:li rates:mas rates:que rates:saber rates:so rates:tenho responder_essa rumo rumo_$ sabe_disso
saber_um saber~trem sei_bem sei_por sei_qual sei_responder sei~, sei~. sei~eh sei~essa sei~falar sei~moco sei~onde sei~senhora so_olhando somar sou_eu sou~para tanto_que tanto~nao te_falar tem_algo tempo tempo_que tenho_coragem tenho~olhar teria~ver ter~olhar thirteenth:# thirteenth:eh thirteenth:estou thirteenth:la thirteenth:na thirteenth:o thirteenth:pode thirteenth:ser thirteenth:te
thirteenth:vi thirteenth:vou total trem_desse tudo_embolado tudo~na um_trem um~desse um~e uns_nomes uns~la valor_$ ver~boleto vi_isso vindo vindo_agora vou~um worry:com worry:falou worry:moco worry:sem`,
    '-3': `:mexer :nisso ?consent ?income-source ?more-debts ?which-change ?worry NAME~nao ^_as ^_conta ^_da ^_foi ^_meu ^_onde ^_por ^_posso ^_prefiro ^_tudo ^_voce a_do abrin- abrindo abrindo_o after-crisis:nao after-roadmap:me ajuda_$ amanh- amanha apaga aqui atras- a~agora caiu cance- catan- catando catando_o certi- certo_, cobra- cobra_juros comer comig- comigo como~sei compr- confirm-creditor:eh confu-
confusa confusa_nao confusa~entendi conse- consent:estou consent:me consent:nem consi- conversar conversar_com corre- credi- debt-kind:aquele debts:sei dedur- dedurar dedurar_ninguem depende_$ desen- deve_nao deve~teme direito eh_$ eh_da eh_isso eh_so ele ele_$ entendi~pergunta entre entre~e era_a era~pergunta esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:NAME essentials:so
estou_abrindo estou_catando estou_confusa estou~nao eu~se falta fazer fe fe_$ fim_$ fim_agora fiquei_devendo flexibles:nao flexibles:tenho fui gasto_$ hein hoje hoje_$ income-low-month:varia incomes:renda isso~se isso~so lazer liga link loja_$ me_ajuda mesmo mesmo_$ metad- metade mexer_nisso me~dessa me~mais minha_$ minha_conta nada_no nao_, nao_apaga nao_deve nao_devo nao_gasto nao_mexe nao_muda
nao_paga nao_se nao_sobra nao_teme nao~dedurar nao~eh nao~foi nao~juros nao~muito nao~pergunta negat- nem_uma nem_vi nenhum nesse ninguem_$ no_carne no~do nunca_$ nunca_tive o_que offers:de offers:deu offers:essa offers:nem oi overdue:# overdue:devendo overdue:entendi overdue:nenhuma overdue:pagando overdue:paguei overdue:tem overdue:todas overdue:tudo overdue:uma o~nao o~que paguei_$ pai parar
parti- passa- passa_de pedra- pegue- peguei prazo prefi- prefiro prestacao_$ qual_era qual~a que_eh quem_nao quem~deve quer quero que~isso quise- rates:? rates:entendi rates:juros regis- renda_$ se_pergunta segur- sei~nisso sim_mas so_isso sobra tem teme tenho_$ tenho_fe thirteenth:a thirteenth:mas tive traba- trabalho tua tudo_$ ultim- ultima uma um~que vence- vi_$ vida voce_$ volta vou_dedurar
vou_falar vou~disso vou~ninguem worry:de worry:no worry:tenho z z_$`,
    '-4': `:sei ?after-deficit ^_eh ^_nada ^_sim aceit- ai_$ certo cobra consigo conve- de_outra debt-kind:fatura dessa dessa_$ dinhe- dinheiro direi- direito_explica eh_a essa_nao essentials:faco estou_no explica_$ fala falar_disso income-low-month:muito ler~explica mexer more-debts:outra nao_consigo nao_interessa nao_precisa nao_quero nao~falar nao~ler nao~mexer nem_que offers:eh offers:me overdue:ainda
overdue:mas passo precisa pula pula_$ quanto_$ quero_dizer que~tem rates:cobra sei_ler sei_mexer sei_nem uma_$ worry:me worry:minha`,
    '-5': `?after-crisis ^_nenhuma ^_que ^_um a_fim capte- captei captei_$ consent:nao debt-kind:NAME debt-kind:carne debt-kind:do essentials:mais estou~fim explica gasto gosto isso_nao ler_direito nao_captei nao_tem offers:mais offers:ninguem outra_$ o~eh renda sei~direito`,
    '-6': `:nao a_pergunta after-roadmap:nao debt-kind:a fim inter- interessa interessa_$ nao_eh offers:nada worry:estou`,
    '-7': `faco_nada outra`,
    '-8': `de~nada mais_nada nao_vou`,
    '-9': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '15': `recus-`,
    '14': `o_prazo prazo recusei_$`,
    '13': `nao_quis quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei`,
    '11': `after-roadmap:prazo ofert- oferta quis_nao`,
    '10': `^_deixei a_proposta deixe- deixei nao~nao offers:nao prazo_$`,
    '9': `aceitar_$ after-roadmap:oferta caiu_$ deixei_passar nao~aceitar passar_$ vence- venceu vou_aceitar`,
    '8': `aceitei aceitei_o aceitei~acordo after-roadmap:quis a~caiu caro nao_vou offers:a offers:quis offers:recusei passar perdi~prazo propo- proposta proposta_caiu venceu_$`,
    '7': `?offers aceit- after-roadmap:caiu after-roadmap:deixei after-roadmap:nao a~venceu caiu mais_a muito_caro offers:prazo o~acabou prazo_acabou`,
    '6': `^_desisti ^_perdi acabo- acabou acabou_$ aceitar after-roadmap:aceitei after-roadmap:desisti after-roadmap:passar after-roadmap:perdi after-roadmap:venceu a~expirou caro_$ da_NAME desisti do_acordo do~da expir- expirou expirou_$ mais~oferta oferta_expirou offers:deixei offers:o passa- perdi perdi_o proposta_venceu recusei_a`,
    '5': `:recusei NAME~nao a_do acord- acordo acordo_$ after-roadmap:acabou after-roadmap:acordo after-roadmap:caro after-roadmap:proposta a~NAME desis- de~mas ja_passou muito nao_vale nao~a offers:NAME offers:da offers:oferta offers:passar offers:proposta offers:venceu passo- passou passou_o passou~prazo proposta_, quis_a vale_mais`,
    '4': `#_mas :proposta NAME_venceu ^_sumiu aceitei_muito aceitei~caro after-roadmap:aceitar after-roadmap:demais after-roadmap:do after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:vou aquela aquela_proposta cancela_a do_app ja~o nao_$ nao~muito nao~o oferta_$ oferta_da oferta_do oferta~NAME oferta~app offers:aceitar offers:aceitei offers:do offers:mas offers:muito offers:perdi
offers:vou proposta~NAME recusei~do sumiu_a sumiu~oferta tem~a venceu_ontem`,
    '3': `#~venceu ,_parcela :a :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME~a NAME~muito NAME~ofereceu ^_a ^_cancela ^_falei ^_nao ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:aquela after-roadmap:cancela after-roadmap:da after-roadmap:parcela app app_$ aquel- a~da a~tirou caducou_$ cancela da~de da~venceu deixei_para deixei~la demai- demais demais_$ do_NAME falei~NAME la_a
la~proposta mais~do mas me_ofereceu nao_quero nao~mais o_acordo ofereceu_# ofereceu~de oferta_venceu offers:acabou offers:caro offers:ja offers:mais offers:passou ontem para_la para~a para~que pesad- prazo_da proposta_da proposta~nao quis~proposta recusei_muito recusei~caro recusei~proposta sumiu tem_mais tinha tirou uma_da uma~NAME vale~a vou`,
    '-3': `NAME_? NAME_so aceitar_a aceitei_a aceito_, after-roadmap:fechei after-roadmap:minha after-roadmap:so after-roadmap:vale da~? debt-kind:a foi minha_proposta nao_aceito so_vale`,
    '-4': `aceito after-roadmap:foi a~foi feche- fechei fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `dados_$ meus`,
    '12': `dados expor-`,
    '11': `after-roadmap:meus meus_dados`,
    '10': `^_exporta after-roadmap:dados copia exporta manda uma_copia`,
    '9': `baixa- baixar exporta_para exporta~mim mim_$ quero_uma quero~copia`,
    '8': `?confirm-delete ^_manda after-roadmap:baixar after-roadmap:mim informacoes manda_meus mim o~voce que_voce`,
    '7': `after-roadmap:manda after-roadmap:minhas confirm-delete:quero guard- infor- voce_tem`,
    '6': `after-roadmap:arquivo after-roadmap:copia after-roadmap:informacoes after-roadmap:tudo antes_quero antes~uma arqui- arquivo confirm-delete:meus confirm-delete:que conte- contei copia_$ mandar_tudo mandar~que manda~registros me_manda meus_registros minha- minhas quero_meus quero_ver quero~dados registros registros_$ relat- relatorio tudo_que ver~que`,
    '5': `:dados :meus ^_meus ^_quais after-roadmap:relatorio after-roadmap:voce confirm-delete:manda confirm-delete:tudo dados~voce de_mim informacoes_$ minhas_informacoes pode_mandar pode~tudo quais quero_baixar quero~o regis- sobre sobre_mim voce voce~sobre`,
    '4': `:gostaria :ver ^_antes ^_gostaria ^_quero after-roadmap:contei after-roadmap:quais after-roadmap:quero after-roadmap:sobre after-roadmap:uma antes com_minhas confirm-delete:antes confirm-delete:copia confirm-delete:eu confirm-delete:mim confirm-delete:para confirm-delete:uma confirm-delete:voce contei_$ copia_de copia~tudo de_tudo do_que do~eu envia envia_o envia~que eu_contei gosta- gostaria
gostaria_de informacoes_voce manda_um mandar manda~dados manda~relatorio me_envia meu_$ me~meus o_relatorio quais_informacoes quero que~contei que~tem relatorio_do relatorio~que sabem tem_meu tem~mim tudo tudo~eu tudo~voce um~com ver ver~dados voce~de voce~meu`,
    '3': `:copia :informacoes :manda :que :quero :voce ^_bota ^_espera ^_me after-roadmap:antes after-roadmap:bota after-roadmap:documento after-roadmap:guardam after-roadmap:mandar after-roadmap:me after-roadmap:num after-roadmap:que after-roadmap:respostas after-roadmap:um arquivo_com baixar_o baixar~que bota confirm-delete:dados confirm-delete:me confirm-delete:o confirm-delete:pode confirm-delete:ver
contei_aqui docum- documento e_me entre- entrega espera espera_antes espera~quero eu_falei falei_$ guardam guardou manda- manda_$ manda_o me~o me~um minhas_respostas num para_mim quais~voce quero~meus que~aqui que~falei que~guardou respostas tem_$ tem_de tudo_num um_arquivo uma uma~de ver_meus ver_o voce_guardam voce_guardou`,
    '-3': `^_some after-roadmap:apaga after-roadmap:some apaga apagar apagar_meus apagar~dados apagu- exclu- quero_apagar quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga- quero_que voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '16': `^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `:oi ^_bom bom`,
    '11': `:opa ^_NAME ^_opa after-roadmap:oi opa`,
    '10': `:ai e_ai`,
    '9': `:oii NAME_$ ^_oii dia_$ oii`,
    '8': `:tarde ai_$ belez- beleza beleza_$ boa_tarde debts:NAME`,
    '7': `,_tudo :boa :bom :e ^_e after-roadmap:dia after-roadmap:dora dia dora tarde tudo~?`,
    '6': `:dia :eh after-roadmap:bom ai boa debts:bom tarde_$`,
    '5': `:robo ? NAME~tudo alguem_ai debts:bem debts:dia eh_robo n0 oii_voce robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :, :? :certo :sou :voce ?debts after-roadmap:alguem algue- alguem bem_? boa~. debts:tudo dividas_$ eh~? nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:nome :tudo NAME ^_boa after-roadmap:ai bem certo eh~, meu~eh`,
    '-3': `?debt-kind ?income-source debt-kind:NAME debts:oi minha- minhas`,
    '-4': `._$ :minhas :renegociar ?~de minhas_dividas renegociar`,
    '-5': `oi_?`,
    '-7': `de~. dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '18': `como_$ fala`,
    '17': `repet-`,
    '16': `^_ahn ^_botei ^_fala ^_ha ahn ahn_$ botei`,
    '15': `^_hein ha_$ hein hein_$ ou socor-`,
    '14': `?debt-amount ^_explica desen- entendi ha nao_entendi oi_?`,
    '13': `:socorro ^_ajuda ^_como audio audio_$ botei_$ como da_um enten- expli- nao_peguei peguei_$ pergu- repete`,
    '12': `?flexibles ^_oi ^_repete capte- captei captei_$ exemp- exemplo me_socorre nao_captei o_que oi preci- qual repete_$ serve socorre socorre_$`,
    '11': `?rates ?which-change ^_? ^_onde ^_precisa aqui_$ como_assim como~isso consent:ajuda eh_mensal explicar mensal_isso pegue- peguei`,
    '10': `^_desenha ^_pode a_pergunta assim da_uma de_qual delas_$ desenha desenha_para desenha~mim eh~mes entendi_$ impor- importa importa_$ incomes:qual isso_importa mensal mes_eh pergunta por~eh quero_ajuda ser`,
    '9': `?incomes ?overdue ^_aceita ^_da ^_exemplo ^_posso ^_preciso ^_quais ^_que ^_tipo a_ficha aceita aceita_audio after-roadmap:ajuda ajuda- atola- caiu~ficha chuta- chutar chutar_$ debts:ajuda debts:como delas desenho desenho_$ eh_para entra estou~em exemplo_por exemplo~favor explica_para faz~desenho gasto- gastos gastos_$ help help_$ me_da me~uma n0 nao_caiu overdue:como o~ai pode_repetir por_mes
posso posso_chutar posso_mandar preciso preciso_de quais quais_gastos qual_$ qual_delas que_$ quer rates:? repetir respondo tambe- tambem tambem_$ tipo um_NAME um_desenho um_help`,
    '8': `?essentials ^_entra ^_isso ^_qual as as_que atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:ha consent:me da~desfazer de_um debt-amount:como debts:oi desfazer_depois desfazer~? dividas_. e_as eh_qual eh~isso em_miudos entendi_bulhufas essentials:fala estou_atolado estou~me explica explica_melhor explicar_$ facil facil_$ ficha ficha_$ incomes:como incomes:que mais_facil
miudo- miudos miudos_$ novo_$ onde_acho opcoe- opcoes opcoes_$ ou_o overdue:botei overdue:qual overdue:que o~tambem para_desfazer pergunta_mais pergunta~facil plano_$ pode_explicar portu- portugues precisa qual~qual que_pergunta que_somar repetir_$ responder_$ sair_das sair~dividas sao~opcoes ser_exato somar somar_tudo tenho_que tenho~somar thirteenth:? troca_em troca~miudos`,
    '7': `:ajuda ^_conta ^_respondo ^_serve ^_socorro ^_troca ajudam alto_$ aqui as_atrasadas assim_$ caiu cartao_ai ce com_divida comprovar comprovar_$ conta- contar_o contar~cartao da~NAME da~help da~luz debt-amount:eh debt-amount:qual debts:fala devag- devagar devagar_$ de~. eh_por eh~escrever em_conta essentials:como essentials:ou essentials:por esta_falando eu_vejo exato exato_$ e~que fala_devagar
fala_dificil fala_portugues faz_um flexibles:que incomes:botei instalments-left:? isso limpar_minha limpar~vida luz_$ mandar me_ajuda me_organizar melhor_$ minhas_contas minha~financeira nao~a o_do organ- organizar orien- orientacao overdue:eh overdue:entendi para_escrever para~depois pergunta~novo pode_ser por_alto portugues_$ precisa_comprovar preciso_me preciso~organizar que_ser quer_dizer
queria_ajuda quero_limpar que~dizer que~eh rates:fala rates:hein respo- respondo_como serve_$ serve_por serve~alto socorro taxa_$ tem~ser troca uma_luz vale_contar vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ?debts ^_o ^_pergunta ^_por a_diferenca a_responder acho_essa acho~informacao after-roadmap:estou after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso after-roadmap:sei ajudam_quem ajudam~esta ajuda~responder alto aprox- aproximado aproximado_$ as_palavras as~ja atrasadas bicho_eh bicho~esse bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$ com_juros comer_?
como_respondo com~ou consent:conta consent:da consent:dividas conta_o das da~exemplo da~forca de_gasto de_novo debt-amount:que debt-kind:aqui debt-kind:para debts:da debts:pode debts:preciso debts:ser debts:um diabo diabo_eh diabo~isso difer- diferenca dificil_$ direito eh~comer em_que entendi_foi entendi_nada entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta escrever essentials:?
essentials:serve esta_devendo eu_faco eu~aqui eu~esse eu~se exemplo_$ explica~burro faco_agora fala_de falan- falando falta_$ flexibles:ou flexibles:qual foi_nada forca_ai foto foto_$ incomes:fala incomes:isso incomes:ou incomes:pode instalments-left:que isso~por juros_ou juros~sem ler_direito liquido liquido_$ mais_simples mandar_foto mes_ou mexer_nesse nao~foi nesse_link no_boleto novo onde
onde~essa organizar_minhas organizar~contas ou_da ou_liquido ou_sem overdue:audio overdue:explica overdue:ha overdue:quais overdue:tipo o~quer palav- palavras palavras_$ para_burro para_que pergunta_de pergunta_eh pergunta~essa perguntou_$ pode pode~aproximado pode~as por~ou posso~foto precisa_ser qual_eh qual_era qual~a qual~diferenca qual~voce que que_bicho que_diabo que_isso quem~devendo
quero_organizar quero~das quero~minha que~exato que~faco que~nisso que~paguei que~perguntou que~tudo rates:como rates:entendi rates:oi respondo_isso sei~direito ser_aproximado simpl- simples simples_$ tem_que tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um um_exemplo uma_forca vale~o vejo voce_perguntou voce~quem which-change:para`,
    '5': `?_$ ^_bruto ^_de ^_em ^_gostaria ^_me ^_quer ^_soma ^_vale ^_vim a_pensao acho acho_isso after-roadmap:ajudam after-roadmap:entendi after-roadmap:mexer after-roadmap:repete after-roadmap:uma afund- afundado afundado_em afundado~divida ai~o ajuda_ai alguem_me alguem~ajuda as_vencidas as~? as~entram atrasadas_entram atrasadas~na bicho bruto~liquido burro cada_um com_farinha come_com comer
come~farinha como_descubro como_eu como_vejo como~eu como~quanto como~sei compr- com~dividas confirm-delete:que consent:melhor consent:sabe consent:uma contando contando_as contando~vencidas contas_$ das_dividas das_duas de_comer de_hoje de_orientacao debt-amount:fala debt-amount:o debt-amount:tipo debt-kind:? debt-kind:mim debt-kind:que debts:entendi debts:entra debts:exemplo debts:me debts:ou
debts:pergunta debts:quero descubro descubro_quanto descubro~falta desfazer devendo_$ de~loja de~ou direi- direito_explica dividas diz_$ do_mes documento_$ do~filho duas~diz eh_cada eh_contando eh~as eh~um eh~valor enrolado_me enrolado~ajuda entendi~pergunta entram entram_na entram~conta escre- escrever~numero esqueci_qual essa_informacao esse_$ esse_nome essen- essentials:assim essentials:isso
essentials:mes essentials:o essentials:onde essentials:que essentials:repete esse~ai estou_afundado estou~nao eu~agora eu~o explica~leito fala_mais falando_de falando~qual falar_por fala~novo fala~simples farin- farinha farinha_? fica_isso fica~no filho_$ financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o forca gasto_$ hoje_ou hoje~o incomes:eh incomes:exemplo
incomes:explica incomes:mes incomes:por incomes:quais incomes:ser incomes:serve informacao informacao_$ interessa_para interessa~que isso_come isso_interessa isso_no isso_serve isso~boleto isso~com isso~de isso~para isso~voce ja_paguei leito_$ ler ler~explica limpa- limpar liqui- loja_eh loja~essa manda- mandar_documento melho- melhor mensa- mes mexer mexer~link minha- minha_vida minhas nao~ler
nao~mexer nesse no_olhometro nome_ai nome~eh olhom- olhometro olhometro_$ onde~vejo ou_separado ou~juros overdue:isso overdue:pode o~eh o~eu o~ou o~ponho o~significa para_leito para_sair para~o pedir_ajuda pensao_do pensao~meu perguntou pode~no ponho ponho_aqui precisa_mandar precisa~documento preciso~um qual_das qual_loja qual~duas qual~eh que_? que_ce que_ja que_ponho que_quer que_significa
quem_esta quer_saber queri- queria quer~o que~aqui que~cada que~de que~sabe que~serve rates:acho rates:em rates:mes responder sabe_fazer saber_o saber~que sair sei_ler sei_mexer separ- separado separado_$ ser_no ser~olhometro signi- significa significa_isso socorro_estou socorro~afundado soma_tudo soma~ou tambem_? tipo_o tipo~que tudo_ou tudo~separado um_$ uma~ai vale vejo~juros vencidas
vencidas_? vim vim_pedir vim~ajuda voce_esta voce_sabe voce~falando voce~fazer which-change:que`,
    '4': `:novo NAME_diz ^_alguem ^_coloco ^_faz ^_nao ^_quero ^_se ^_vi a_desse acho_esse acho~trem acontece_? after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:me after-roadmap:nao after-roadmap:queria ai_eh ai_tambem ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso
apagar_some apagar~o aparece_$ app app_aparece as_opcoes assim_taxa a~disso a~mes bico_tambem boto boto_aqui canto canto_da canto~fatura ce_quer cima cima_$ coloco_o coloco~do com_minhas come como~taxa com~? confu- confusa confusa_nao confusa~entendi consent:as consent:das consent:help consent:organizar consent:orientacao consent:preciso consent:quero consent:responder consent:voce conta conta_?
conta_a contar conta~bico conta~vale credo- credor credor_$ da_fatura das~NAME da~fica da~toda de_deus de_gente de_uma debt-amount:ajuda debt-amount:audio debt-amount:isso debt-amount:ou debt-amount:pode debt-amount:por debt-amount:posso debt-amount:ser debt-amount:serve debt-kind:ai debt-kind:cada debt-kind:em debt-kind:esse debt-kind:ou debt-kind:um debt-kind:vale debts:as debts:estou
debts:exato debts:faco debts:isso debts:mandar debts:onde debts:por debts:posso debts:que debts:sair debts:taxa depois_? descu- desse~tambem devedor_$ de~orientacao de~sobre diferenca_disso diferenca~tudo dific- dificil disser disser_sim disser~o disso_tudo divid- diz dizer do_app do_meu docum- documento do~aparece do~isso do~marido do~ou do~passado duas_NAME eh_$ eh_credor eh_de eh_essa eh_saldo
eh~devedor em em_divida em~canto em~lugar endiv- endividada endividada_me endividada~ajuda enrol- enrolado entra_o entra~aluguel escrever_o esqueci~era essa_$ essa_pergunta essas_opcoes esse_trem essencial essencial_$ essentials:delas essentials:esse essentials:explicar essentials:juros essentials:novo essentials:precisa essentials:qual esta_perguntando esta~de esta~isso estou_confusa
estou_endividada estou_enrolado estou_perdido eu_acho eu_apagar eu_boto eu_disser eu_sei eu~sim eu~some faco~sair fala_lingua falando_$ falar~audio fala~de fatura_fica fazer_$ fica fica_$ filho finan- financeira flexibles:mes flexibles:por flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao incomes:o incomes:posso indicaram indicaram_voce indicaram~para instalments-left:para
isso_que juros_$ leito lingu- lingua lingua_de lingua~gente link_$ lugar lugar_do lugar~app mandar_audio marido_tambem me_indicaram mes_passado mes_tambem mes~? mes~do mes~por mes~serve meu_filho meu_ou meu~da me~ai me~pelo na_conta nada_desse na~? nisso o_bico o_cartao o_juros oi_nao oi~entendi onde_eu onde_fica onde_que onde~eu onde~isso orientacao_$ orientacao_sobre ou_do ou_por ou~ano
overdue:ajuda overdue:o overdue:ser o~entra o~mes o~meu o~sao paguei_$ para_ajudar para~das passado_serve pedir pelo_amor pelo~de perdido perguntando perguntando_isso perguntando~? pode_trocar pode~por por por_audio por_cima por~esta posso~audio posso~por precisa~exato preciso~uma quais_sao quais~as que_canto que_entra que_lugar que_mesmo que_responder que_sao quero_sair quero~minhas que~?
que~acho que~ajudam que~boto que~credor que~do que~essas que~perguntando que~saldo que~tenho rates:essa rates:eu rates:isso rates:meu rates:o rates:onde rates:ou rates:quer rates:repete rates:respondo rates:tambem repete_que saldo_devedor sao_as sao_essas se_esta sei~esta sem_juros ser_por ser~cima se~apagar se~atrasada se~disser sim_o sim~que so_as soma some_o some~que so~atrasadas so~meu
tenho~responder thirteenth:as toda_$ trem_$ um_para uma_orientacao um~outro vale_tambem vejo_o vi_que vi~voce voce voce_para voce~ajudar which-change:? which-change:aqui which-change:eh which-change:isso`,
    '3': `,_qual ,~eh :fazer :pode :queria ? ?_queria ?consent ^_com ^_queria ^_voce aceit- acont- acontece after-roadmap:contas after-roadmap:desse after-roadmap:divida after-roadmap:financeira after-roadmap:gostaria after-roadmap:nada after-roadmap:pedir after-roadmap:quero after-roadmap:sair after-roadmap:sobre after-roadmap:vi after-roadmap:vida ajuda_com ajuda~minhas apaga_so apagar apagar_? apaga~a
aparece aqui_? as~eu atrasada_$ atrasadas_$ a~do bico boa~queria boleto_ou botar botar_o botar~que cada ce_falou centa- centavo centavo_$ centavo_por centavo~centavo ce~eh ce~saber claro_$ coloc- coloco comecar_me comecar~ajuda como~para confirm-delete:para confirm-delete:se consent:ajudam consent:contas consent:devendo consent:em consent:era consent:essa consent:estou consent:financeira
consent:minhas consent:nada consent:sair consent:tambem consent:um contam contam_? contas conversa_ou conversa~o da da_familia de_ajuda de_dividas debt-amount:a debt-amount:entendi debt-amount:esse debt-amount:explica debt-amount:nao debt-amount:portugues debt-amount:somar debt-amount:tudo debt-kind:as debt-kind:boto debt-kind:com debt-kind:como debt-kind:isso debt-kind:nao debts:agora debts:assim
debts:das debts:dificil debts:dividas debts:eh debts:explicar debts:filho debts:mes debts:novo debts:o debts:organizar debts:pensao debts:uma debts:voce desse desse_mes deved- devedor deven- devendo de~? de~NAME de~com de~mes de~renda digo_aqui divida_$ divida_voce divida~esta dizer_esses dizer~nomes do_ano do_vermelho eh eh_esse eh_parcela eh_taxa eh~botar eh~em eh~pergunta em_aberto em_portugues
em~claro entendi_o entendi~plano entra- escrever_$ essa~? essentials:as essentials:bicho essentials:bruto essentials:diferenca essentials:dificil essentials:direito essentials:eh essentials:em essentials:faco essentials:favor essentials:faz essentials:fica essentials:liquido essentials:mandar essentials:nao essentials:pergunta essentials:tambem esses_nomes esse~no esta_atrasada esta~boleto
eu_perco eu_posso eu~fazer eu~ouvi eu~paguei eu~que exatamente_$ faco_para fala_em fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer~? financeiramente financeiramente_$ flexibles:bruto flexibles:eu flexibles:juros flexibles:liquido flexibles:tambem flexibles:tudo flexibles:vejo funciona_isso gasto gente_$ gosta- gostaria gostaria_de incomes:alto incomes:as incomes:ce incomes:entendi
incomes:entra incomes:exato incomes:mandar incomes:para incomes:pergunta incomes:precisa incomes:taxa incomes:tudo instalments-left:apagar instalments-left:eu instalments-left:interessa instalments-left:o instalments-left:se interessa isso_tem isso~a isso~ce ja~contam junto junto_$ link luz me me_perdi mes_voce mes~quer meu~tambem me~, me~financeiramente me~voce mim_$ n1 nao_ouvi negocio_no
negocio~app no_app nomes_$ no~ou o_aluguel o_meu o_numero o_vale o_valor onde~me organizar_financeiramente orientacao~minhas orientacao~renegociacao ou_tudo outro_$ ouvi_direito ou~do ou~familia ou~junto ou~parcela ou~plano ou~que ou~semana overdue:aqui overdue:caiu overdue:de overdue:exemplo overdue:foi overdue:ou overdue:para overdue:pergunta overdue:posso overdue:quer overdue:taxa overdue:tenho
o~acontece o~comeco o~isso o~mesmo o~posso paguei_contam paguei~? para para_botar para_outro para~com para~isso para~minhas parcela parcela_em parcela~aberto passado pensao perco_se perco~apagar perdi- perdi_, perdido_me perdido~ajuda perdi~qual pergunta_$ pergunta_? pergunta_isso perguntar_$ plano plano_tambem plano~? pode~so por_centavo por_um portugues_claro por~pergunta posso_fazer posso_te
posso~perguntar precisa~centavo preciso~ajuda qual_mes qual_renda quanto_falta que_acontece que_eh que_esta que_eu que_posso que_que que_tipo que_voce quer_$ queria_uma queria~ajuda queria~para quer~esses quer~exatamente que~ce que~da que~essa que~falou que~para que~parcela que~perco que~posso que~taxa que~te que~vejo rates:a rates:ai rates:aqui rates:as rates:assim rates:bulhufas rates:dificil
rates:direito rates:faz rates:ler rates:mim rates:nome rates:num rates:para rates:pergunta rates:qual rates:responder rates:ser rates:simples rates:troca rates:vale rates:vejo renda_voce renda~esta renegociacao_de renegociacao~dividas repete_a repete~eu repete~pergunta sabe saber_exatamente sair~vermelho saldo se_apagar se_eu ser_centavo ser_so serve_essa serve~pergunta ser~as ser~por sobre_minhas
sobre_renegociacao sobre~de sobre~dividas socorro_$ so~conversa tarde_queria tarde~ajuda taxa te_perguntar tem~ver thirteenth:conta thirteenth:da thirteenth:para toda total_ou total~da troca- trocar tudo_$ tudo_junto um_ou um_por uma_ajuda uma~para um~tudo um~um valor_com valor_de valor_total valor~hoje valor~juros valor~ou vejo_esse vejo_isso vejo~negocio venci- ver~minhas vida voce~com
which-change:NAME which-change:de which-change:explica which-change:nao which-change:ser`,
    '-3': `:com :funciona :nao :qual :quero ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?worry NAME_? ^_acho ^_cancela ^_desfaz ^_essa ^_foi ^_ja ^_meu ^_minha ^_muda ^_nem ^_nunca ^_outra ^_reset ^_sair ^_sem ^_so a_conta acabo- acho_que after-deficit:? after-roadmap:? after-roadmap:essa after-roadmap:eu after-roadmap:mes after-roadmap:para after-roadmap:posso after-roadmap:ser
after-roadmap:tem ajuda~negociar anter- anterior antes atend- atrasar banco boa calor calor_$ casa_$ cobra- coisa_$ como~o confi- consent:esse consent:favor consent:meu conto_$ conversar cpf da_re debt-kind:NAME debt-kind:do deixa desca- desco- desfaz deu dever dinhe- dinheiro disseram disso_$ do_tempo eh_cet eh_so eh~para encer- entendi_mais entendi~ou entendi~que esse_governo essentials:me
estou~aqui eu~? eu~entendi falei_$ fase fase_$ favor_me favor~ajuda fazem fora hoje_$ income-source:que incomes:ai informacoes interessa_$ isso~eh isso~eu la lembr- liga ligar lista mais_$ mais_ou mais~menos mais~que mas mas_nao me_liga menos_$ meu_$ meu_numero me~as me~o mudar nao_$ nao_precisa nao_tenho nao~mais nao~para nem nenhu- nunca o_# offers:? ou_menos overdue:todas overdue:vou pago
para_negociar parar para~voce parti- particular particular_$ passa pode_mandar pode_passar poema por~me prime- primeiro procu- pront- pronto proxi- proxima pula qual_conta qual~# que_calor que_dia que_fase quero_sim quero~o que~cet que~esse que~fazem que~o que~saber rates:, rates:depois rates:rotativo re_$ reset reset_$ retor- rotativo_$ sei~eh seu sim_por sim~favor so_isso so~que tempo_$ termi-
tira trocar_$ um_poema vai vao viu_$ voce_$ voce_fazem voce_tem vou worry:nao worry:o worry:que`,
    '-4': `:eh :voce ?after-crisis ^_nada ^_perdi ^_quem ^_sei ^_tudo ^_volta after-roadmap:as after-roadmap:eh after-roadmap:fala after-roadmap:novo ajuda~organizar aqui_eh as_dividas a~? cance- cet cet_$ coisa com_isso com_o consent:eh consent:nao consent:pode consent:por de_juros de_que debt-kind:conta debt-kind:da debt-kind:de dessa de~tipo eh~? entendi_de essentials:quero eu_falei eu_vou explica_$ falei
gover- governo income-source:o incomes:essa incomes:sei juros_, menos nao_ajuda negociar onde_vejo outra_pergunta o~da o~nao o~tem passar passo pensar pensar_$ pode~depois posso~? preciso_pensar pular_? que~falei que~vou rates:cet rates:taxa re respondi sair_$ sei_o sei~que ser_depois ser~? taxa_de tempo tipo~essa vida_$ viu volta volta- voltar`,
    '-5': `:como :isso ?after-deficit ^_desfazer after-roadmap:a after-roadmap:isso after-roadmap:mim after-roadmap:o after-roadmap:ordem after-roadmap:pode after-roadmap:qual after-roadmap:que desfazer_isso eh~de eh~divida essa_divida nao~de ordem ordem_$ outra o~que que_tem rotat- rotativo tem_$ tipo_eh`,
    '-6': `?income-source boa_pergunta oi_$ pular rates:juros`,
    '-7': `after-roadmap:como qual_o`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `falar_com humano_$ me_liga`,
    '14': `algue- alguem liga_$`,
    '13': `atendente_$ o_# qual~# quero_suporte supor- suporte suporte_$`,
    '12': `^_falar falar me_transfere qual_o telef- telefone trans- transfere transfere_$`,
    '11': `^_me chama_o gente ligar robo`,
    '10': `:humano ^_liga com_um de_verdade gente_$ liga_para liga~mim pessoa_$`,
    '9': `:atendente alguem_$ nao_resolve passa_para pesso- pessoa tem~de`,
    '8': `:tem ^_qual atendimento chama_tua chama~chefe debts:liga debts:qual geren- gerente ligar_para o_gerente quero~com resolve super- tua_chefe uma_pessoa verda- verdade`,
    '7': `^_bota after-roadmap:atendente after-roadmap:liga bota chefe chefe_$ com com_maquina consultor consultor_$ conve- converso converso_com converso~maquina debts:falar essentials:me ligar~voce maqui- maquina nao_converso para_alguem para_voce passa posso_ligar posso~para qual quero rates:liga rates:me resol- responsavel responsavel_$ tem~? tua um_atendente voce_$ voce_tem`,
    '6': `?_quero ^_quero ^_robo after-roadmap:alguem after-roadmap:chama atendente_por atendente~favor atendimento_humano bota_o bota~gerente consu- debts:quero essentials:atendente essentials:qual essentials:quero gerente_na gerente~linha humano_ai ligar_$ linha linha_$ maquina_$ me me~para na_linha nao~com nao~minha quero_falar quero_gente quero_pessoa rates:com resolve_minha resolve~vida robo_nao
robo~quero robo~resolve ser_humano ser~ai tem_alguem tem_ser tem~humano`,
    '5': `:o ?rates ^_passa ^_posso ^_voce after-roadmap:falar after-roadmap:gente after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa after-roadmap:robo alguem_pode alguem~me centr- central central_de central~atendimento chama~gerente com_alguem com_consultor com_especialista com_uma com~pessoa consent:chama consent:com de_atendimento de_gente debts:alguem debts:com
debts:gente debts:ligar debts:me debts:para debts:suporte espec- especialista especialista_$ essentials:falar essentials:o essentials:tem essentials:transfere falar~consultor falar~especialista favor favor_$ gerente_$ me~alguem mim_$ nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar para_responsavel passa~alguem passa~responsavel pode~ligar por_favor
quero_ouvir quero~voz rates:alguem rates:atendente rates:falar rates:para rates:qual telefone_para tem tem_central tem_ninguem um~? vida_$ voz voz_de voz~gente`,
    '4': `,~pessoa :? ?essentials ?~gente ^_atendimento ^_gente ^_queria ^_tem after-roadmap:atendimento after-roadmap:com after-roadmap:gerente after-roadmap:resolve after-roadmap:verdade alguem_de alguem~carne atendimento_$ cansei_de cansei~robo chama_uma chama~pessoa com_gente com_robo com~ser consent:alguem consent:bota consent:gente consent:maquina crist- cristao de_carne de_robo debts:chama
debts:humano debts:o debts:robo de~por de~quero eh_robo essentials:com essentials:humano essentials:ligar essentials:pessoa falar_comigo falar~alguem falar~gente falar~robo falar~um gente_de gente~verdade me_ligar me_passa mim minha_vida para_mim para~comigo pode_me posso qual~telefone queri- queria queria_conversar quero_um rates:# rates:chama rates:gente rates:o rates:quero rates:transfere
resolve_, resolve~quero respo- robo_quero robo~gente ser telefone_de telefone~voce um_cristao um_humano um_ser verdade_$ verdade_? verdade_por verdade~favor vida viven- vivente vivente_$ voce voce~robo`,
    '3': `,_chama ,_quero :cade :falar :me :voce ?~pessoa ^_alguem ^_cade ^_cansei ^_prefiro after-roadmap:consultor after-roadmap:converso after-roadmap:maquina after-roadmap:quero after-roadmap:ser after-roadmap:telefone after-roadmap:um after-roadmap:voce ai_de ai~verdade alguem_para alguem_que alguem~conversar alguem~de alguem~possa arruma_alguem atende atende_alguem bota_um bota~cristao cade cade_o
canse- cansei carne_e carne~osso chama_um chama~humano comig- comigo comigo_$ com~responsavel consent:falar consent:minha consent:nao consent:robo consent:tua consent:um consent:vida conversar conversar_$ conversar~uma cristao_para cristao~falar de_escrever de_voce debts:mim debts:posso debts:tem debts:verdade debts:voce de~? e_osso eh~? escrever escrever_$ essentials:alguem essentials:atendimento
essentials:chama essentials:para essentials:posso essentials:responsavel eu_ligar eu~gosto e~ai falar~o gosto_de gosto~escrever liga_que ligar~alguem liga~eu me_arruma me_atende me_poe me~que nao_gosto nao_tem nao~, nao~falar ningu- ninguem o_responsavel osso osso_ai para para_conversar para_eu para~ligar poe poe_com poe~um possa possa_me prefi- prefiro prefiro_falar prefiro~com que_possa
queria_ligar queria~com queria~para quero~atendente que~nao rates:atendimento rates:de rates:gerente rates:humano rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:responsavel rates:tem rates:um rates:verdade robo_$ robo_? ser_vivente telefone~eu tem~telefone um um_telefone um~para um~vivente`,
    '-3': `?debt-kind ?income-source ^_oi ajuda com_o me_ajuda me~de oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '13': `fatur- fatura`,
    '11': `parce-`,
    '9': `a_fatura debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a`,
    '7': `debt-kind:cartao`,
    '5': `^_aquele autom- automatico banco~minha debt-kind:banco debt-kind:minha debt-kind:virou do_cartao fatura_$ minha_fatura virou`,
    '4': `?debt-kind ^_fatura ^_parcelamento aquel- aquele cartao_$ debt-kind:aquele debt-kind:em dez_$ divid- eh~fatura em_dez fatura~em o_banco ofereceu ofereceu_$ o~ofereceu que_o que~cartao`,
    '3': `carta- cartao de_fatura debt-kind:o debt-kind:que dez eh_a o_cartao ofere- parcelamento~fatura que_virou`,
    '-3': `debt-kind:mes debt-kind:todo debt-kind:vem que_vem`,
  },
  'kind:condominium-fee': {
    '18': `condo-`,
    '12': `debt-kind:do`,
    '11': `debt-kind:condominio sindico`,
    '10': `condominio debt-kind:predio do_predio predi- predio predio_$ sindi-`,
    '9': `?debt-kind condominio_$ o_condominio`,
    '8': `eh_do`,
    '7': `debt-kind:taxa`,
    '6': `taxa taxa_do`,
    '5': `^_taxa debt-kind:eh`,
    '4': `fechado fechado_$`,
    '3': `a_taxa da~do debt-kind:o do fecha-`,
  },
  'kind:credit-card': {
    '16': `debt-kind:cartao`,
    '15': `debt-kind:eh`,
    '14': `?debt-kind`,
    '13': `^_cartao`,
    '11': `elo`,
    '10': `^_eh ^_fatura cartao_$ debt-kind:credito debt-kind:fatura debt-kind:plastico plast- plastico`,
    '9': `carta- cartao debt-kind:de debt-kind:vista fatura_$ passa- vista_$`,
    '8': `credi- credito fatur- fatura plastico_$ vista`,
    '7': `de_passar debt-kind:passar dele dele_$ eh~plastico eu~no fatura_que mercado_$ no_mercado rotat- rotativo`,
    '6': `credito_$ debt-kind:nao debt-kind:no e~paguei passando passar passo`,
    '5': `^_aquele ^_credito ^_fui cartao~loja de_credito debt-kind:mes debt-kind:todo dinheiro_de e_nao fui merca- mercado nao_paguei o_dinheiro o~de o~eu paguei_$`,
    '4': `aquel- aquele a~que cartao_da da_loja debt-kind:aquele debt-kind:e debt-kind:eu debt-kind:loja debt-kind:mesmo debt-kind:que debt-kind:vem de~na do~mesmo intei- loja_$ maqui- maquininha que_vem todo_mes`,
    '3': `,_daqueles ^_gastei cartao_, cartao~daqueles conse- consegui consegui_pagar daqueles_da daqueles~loja debt-kind:dinheiro eh gaste- gastei gastei_no limite_do limite~cartao loja nao_consegui nao~pagar no_limite todo vem`,
    '-3': `?income-source agiot- agiota agiota_$ autom- automatico carne- carnezinho consignado_$ debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:carnezinho debt-kind:consignado debt-kind:conta debt-kind:do debt-kind:fiado debt-kind:para debt-kind:um debts:credito eh_a eh_consignado fiado fiado_$`,
    '-4': `parcelamento`,
    '-5': `debt-kind:parcelamento parce- paren-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '12': `^_pos pos`,
    '10': `^_mensalidade debt-kind:curso debt-kind:faculdade debt-kind:mensalidade debt-kind:tecnico mensalidade tecnico`,
    '9': `curso debt-kind:NAME debt-kind:o facul- faculdade faculdade_$ o_NAME tecni-`,
    '8': `^_curso curso_de`,
    '7': `^_creche ^_faculdade crech- creche creche_particular debt-kind:em escol- mensa- mensalidade_$ o~em`,
    '6': `EXPENSE KIND ^_escola coleg- colegio da~filha do_menino escola_do escola~menino filha_$ menino_$`,
    '5': `da_faculdade de_enfermagem debt-kind:da debt-kind:minha debt-kind:particular enfer- enfermagem escola filha menin- menino minha_filha parti- particular particular_$`,
    '4': `NAME_$ ^_o a_matricula curso~ingles da_minha de_ingles escolinha ingle- ingles ingles_$ matri- matricula mensalidade_da`,
    '3': `a~da debt-kind:de o_curso`,
    '-3': `?income-source ^_exame condo- condominio_$ debt-kind:aluguel debt-kind:condominio debt-kind:conta debt-kind:iptu debt-kind:que exame iptu iptu_$ o_condominio o~da`,
    '-5': `debt-kind:eh`,
  },
  'kind:health': {
    '21': `?debt-kind`,
    '12': `clini- clinica convenio hospi- hospital prote-`,
    '11': `cirur- cirurgia cirurgia_$ conve-`,
    '10': `^_dentista denti- dentista foi_um`,
    '9': `conta_da debt-kind:de mater- maternidade`,
    '8': `^_exame debt-kind:um exame`,
    '7': `^_foi debt-kind:, debt-kind:foi debt-kind:meu debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ otica particular particular_$`,
    '6': `^_tratamento aparelho de_saude debt-kind:da debt-kind:plano debt-kind:saude do~pai filho_$ mae_$ parti- plano_de plano~saude saude saude_$ trata- tratamento`,
    '5': `^_conta ^_plano ^_uma apare- da~mae debt-kind:uma do~filho filho foi mae meu_filho meu_pai meus minha_mae pai pai_$ uma~da`,
    '4': `da_minha debt-kind:conta debt-kind:minha inter- plano`,
    '3': `EXPENSE KIND debt-kind:do debt-kind:o um`,
    '-3': `?income-source ^_creche cdc condo- conta_de crech- creche creche_particular debt-kind:carne debt-kind:casa debt-kind:no finan-`,
    '-4': `^_um debt-kind:NAME debt-kind:que`,
    '-5': `reneg-`,
    '-6': `debt-kind:a debt-kind:eh`,
  },
  'kind:informal': {
    '14': `?debt-kind`,
    '13': `debt-kind:me paren-`,
    '11': `debt-kind:na`,
    '10': `debt-kind:NAME debt-kind:no fio que_me`,
    '9': `^_fiado ^_na cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:que no~do`,
    '8': `^_no boca confi- de_boca debt-kind:boca que_NAME`,
    '7': `adiantou adiantou_$ boca_$ debt-kind:adiantou debt-kind:do debt-kind:eh debt-kind:fiado debt-kind:papel debt-kind:sem fiado foi_de sem_papel vaqui- vaquinha`,
    '6': `^_caderneta adian- arrumou bar bar_$ debt-kind:foi do_mercadinho fiado_no fiado~bar mercadinho mercadinho_$ no_bar papel`,
    '5': `NAME_que NAME~me ^_ele ^_foi arrum- debt-kind:, debt-kind:de dinheiro_que dinheiro~NAME ele~emprestou fiado_na socor-`,
    '4': `,_so NAME_adiantou NAME_me NAME~adiantou ^_dinheiro ^_eh ^_vale debt-kind:dinheiro debt-kind:so debt-kind:vale de~mesmo ele ele_me empre- emprestou foi me_adiantou me_emprestou merca- me~na nenhum_, nenhum~so palav- papel_$ sem~nenhum`,
    '3': `^_sem debt-kind:mesmo dinhe- dinheiro me na nenhum sem vale`,
    '-3': `debt-kind:da debt-kind:emprestimo debt-kind:um eh_do`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '15': `debt-kind:agiota`,
    '14': `agiot- agiota`,
    '11': `agiota_$`,
    '8': `^_os debt-kind:juros debt-kind:os debt-kind:que do~a os~do`,
    '7': `?debt-kind ^_agiota debt-kind:do debt-kind:emprestimo debt-kind:na do_emprestimo que~na`,
    '6': `^_daqueles a_gota cara_que conhe- daque- daqueles daqueles_que debt-kind:daqueles debt-kind:de debt-kind:gota debt-kind:mesmo debt-kind:porta do_gota empresta esqui- esquina esquina_$ gota gota_$ gota_a gota~gota os vive vive_de`,
    '5': `cara de_juros debt-kind:a debt-kind:dinheiro empre- emprestimo_$ na_porta o_cara porta porta_$ que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:eh debt-kind:se debt-kind:um dinhe- dinheiro dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_$ juros_alto mesmo mesmo_$ nao_paga o_homem o~que que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na debt-kind:com debt-kind:moto debt-kind:o debt-kind:rua debt-kind:tal de~com emprestimo_de moto_na o_tal o~do paga que_cobra rua rua_com tal tal_do`,
    '-3': `debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `?debt-kind debt-kind:NAME`,
    '12': `debt-kind:a debt-kind:casa`,
    '10': `ape debt-kind:o finan- plant-`,
    '9': `a_casinha casa casin- casinha da_casa debt-kind:da financiamento_de morar`,
    '8': `debt-kind:financiamento eh~casa financiamento`,
    '7': `NAME_$ ^_financiamento debt-kind:terreno o~que terre- terreno`,
    '6': `a~do casa_minha casa~vida debt-kind:onde eh_da minha_casa minha~minha o_teto onde_eu o~da teto`,
    '5': `^_NAME ^_a ^_o a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei minha_vida moro propria propria_$ vida_$`,
    '4': `a_casa a_chave apart- apartamento apartamento_que apartamento~a a~comprou chave comprou debt-kind:com debt-kind:do debt-kind:gente debt-kind:minha lote o_apartamento onde propr- que~gente vida`,
    '3': `^_minha a_gente a~da com_a debt-kind:de debt-kind:eh debt-kind:eu debt-kind:financiado debt-kind:que financiado que_a`,
    '-3': `?income-source NAME~de aqui_de aqui~casa a~aqui forca`,
    '-4': `^_financiei de_casa debt-kind:aqui`,
    '-5': `o_NAME`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `debt-kind:cheque debt-kind:no`,
    '10': `chequ- cheque`,
    '9': `conta debt-kind:especial debt-kind:o especial_$ negat-`,
    '8': `?debt-kind a_conta debt-kind:limite debt-kind:saldo debt-kind:tal espec- especial o_tal saldo tal tal_do`,
    '7': `azul azul_$ limit- limite o_cheque`,
    '6': `^_entrei a~ficou conta_corrente conta~negativa corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:entrei debt-kind:la debt-kind:vermelho deved- devedor entre- entrei entrei_no ficou limite_da limite~conta negativa negativo negativo_$ no_negativo no_vermelho o_saldo o~do`,
    '5': `^_cai ^_cheque cai_no cheque_especial conta_no debt-kind:cai debt-kind:esta la_$ na_conta o~esta verme- vermelho vermelho_$`,
    '4': `^_estourei ^_limite aquele~que cai conta_$ debt-kind:a debt-kind:do debt-kind:na eh~limite estourei la limite_que o_limite`,
    '3': `^_aquele aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:aquele devendo_na dinheiro_que eh_meu eh~e estou- e~no fiquei_devendo nao~meu que~eh saldo_$ vem_na`,
    '-3': `n0`,
    '-4': `debt-kind:de do_rmc rmc rmc_$`,
  },
  'kind:payroll-loan': {
    '11': `debt-kind:vem`,
    '10': `?debt-kind debt-kind:consignado debt-kind:do eh_consignado marge- margem o_da`,
    '9': `apose- consignado_$ debt-kind:da debt-kind:desconta debt-kind:folha desco- o_de`,
    '8': `^_vem aposentado aposentado_$ consignado debt-kind:beneficio debt-kind:de debt-kind:o desconta desconta_do do_rmc folha rmc rmc_$ vem`,
    '7': `beneficio_$ consi- debt-kind:antes debt-kind:descontado folha_$`,
    '6': `antes_de contracheque contracheque_$ debt-kind:contracheque debt-kind:direto debt-kind:eh debt-kind:ja descontado diret- direto direto_$`,
    '5': `^_desconta ^_tira abati- antes~cair benef- beneficio bpc_$ cair cair_$ contr- da_clt de_cair debt-kind:aposentadoria debt-kind:eles debt-kind:na debt-kind:tira descontam~de do_bpc do_salario eles_puxam em_folha ja_vem ja~descontado na_folha no_contracheque puxam que_desconta tira vem~no`,
    '4': `INCOME ^_credito ^_descontam ^_eles antes aposentadoria aposentadoria_$ aquele_que bpc clt clt_$ come come_meu credito_do credito~trabalhador debt-kind:come debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:todo descontado_$ descontam do_beneficio do_trabalhador do~da mes_na minha_aposentadoria morre- na_minha o_tal o~come que_come que~do que~meu tal_do todo~na trabalhador
vem_descontado`,
    '3': `^_eh ^_o debt-kind:credito debt-kind:desconto debt-kind:em debt-kind:meu debt-kind:no debt-kind:pagamento descontado_em descontado~folha desconta~contracheque do_contracheque eh_descontado eh~em eles emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio no_holerite pagam- pagamento salar- salario servidor tal todo_mes traba-`,
    '-3': `?income-source debt-kind:NAME`,
    '-4': `eh_do`,
    '-5': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `^_emprestimo debt-kind:um`,
    '12': `debt-kind:financeira`,
    '11': `cdc empre- emprestimo financeira_$`,
    '10': `debt-kind:credito debt-kind:para debt-kind:peguei financeira`,
    '9': `^_um credito debt-kind:dinheiro`,
    '8': `^_credito ^_peguei credi- dinhe- finan- meu_negocio negocio_$ pegue- peguei popul- popular popular_$`,
    '7': `debt-kind:na dinheiro para_meu`,
    '6': `^_antecipei anive- aniversario aniversario_$ antec- antecipei debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:meu debt-kind:negocio dinheiro_emprestado emprestado na_hora negocio o_saque o~aniversario saque saque_aniversario`,
    '5': `^_dinheiro calca- calcada calcada_$ debt-kind:app debt-kind:mesmo debt-kind:no debt-kind:pessoal dinheiro_na emprestimo_$ emprestimo_NAME emprestimo_pessoal facil hora hora_$ na_calcada negoc- peguei_um pessoal um`,
    '4': `app app_$ banco_$ capit- capital debt-kind:, debt-kind:reformar do_banco emprestimo~, para_reformar pesso- pre que_aparece refor- reformar`,
    '3': `^_foi a_casa aparece_no aprov- aquel- aquele caixa caixa_eletronico carne_$ debt-kind:aparece debt-kind:aquele debt-kind:carne debt-kind:foi debt-kind:normal dinheirinho eletr- eletronico mesmo mesmo_$ nao~consignado negativado_$ no_app no_caixa no~eletronico para~a peguei_para pessoal_$ que~no um_dinheirinho`,
    '-3': `?income-source ^_os debt-kind:os dele dele_$ eh_emprestimo os~do rotat- rotativo`,
    '-4': `debt-kind:da do_emprestimo`,
    '-7': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '12': `quiti- quitinete`,
    '11': `aluguel aluguel_$`,
    '10': `alugu- debt-kind:NAME`,
    '9': `?debt-kind o_aluguel`,
    '8': `alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `debt-kind:que`,
    '5': `^_NAME aluguel_do ponto ponto_$ quart- quarto`,
    '4': `NAME_$ ^_a ^_do aluguel_da barra- barraco debt-kind:do debt-kind:o`,
    '3': `EXPENSE casa_que casa~eu da_loja da~que debt-kind:loja do~que feche- fechei fechei_$ loja_que moro_de o~que que_eu`,
    '-3': `income-source:aluguel`,
    '-4': `?income-source`,
  },
  'kind:settlement': {
    '17': `reneg-`,
    '15': `debt-kind:acordo`,
    '12': `?debt-kind`,
    '11': `acord- acordo debt-kind:renegociacao renegociacao renegociacao_$`,
    '9': `debt-kind:foi`,
    '8': `^_foi`,
    '7': `^_feirao acordo_que debt-kind:que feira- feirao feirao_limpa feirao~nome foi limpa_nome nome_$ um_acordo`,
    '6': `debt-kind:um limpa`,
    '5': `^_um acordo_$ acordo~eu cobranca_$ da~de de_cobranca debt-kind:fiz do~que que_fiz`,
    '4': `acordo_da acordo_do acordo~serasa cobranca cumpr- cumpri debt-kind:da debt-kind:e debt-kind:ja debt-kind:nao eh_uma fiz furei ja_eh nao_cumpri nome quebr- quebrei que~e trato um_trato uma~da um~que`,
    '3': `^_acordo ^_parcelamento cobra- debt-kind:eu debt-kind:parcelamento debt-kind:uma do_acordo do_serasa e_nao eh~que o_acordo o~da parcelamento seras- serasa`,
    '-3': `after-roadmap:acordo`,
    '-4': `debt-kind:a`,
  },
  'kind:store-credit': {
    '16': `debt-kind:carne`,
    '15': `?debt-kind`,
    '14': `carne carne_$`,
    '13': `crediario_$ debt-kind:crediario`,
    '12': `carne- carnezinho crediario debt-kind:carnezinho debt-kind:parcelado parcelado`,
    '11': `^_carne debt-kind:loja`,
    '10': `^_moveis compr- credi- debt-kind:fiado fiado fiado_$ movei- moveis moveis_$ parcelado_$`,
    '9': `^_crediario loja`,
    '8': `^_compra compra debt-kind:compra debt-kind:eh loja_$ prest-`,
    '7': `a_prazo da_loja debt-kind:comprei debt-kind:prazo o_crediario parce- tche tche_$`,
    '6': `as~da cama comprei da_cama debt-kind:as debt-kind:da debt-kind:em debt-kind:roupa enxov- enxoval prazo prazo_$ prestacoes prestacoes_da roupa`,
    '5': `^_as ^_da de_lavar debt-kind:prestacao doze_vezes eh_o em_doze gelad- geladeira geladeira_em lavar maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em`,
    '4': `^_comprei ^_eh ^_uma a~de de_loja debt-kind:foi debt-kind:uma de~em de~mesmo doze em~vezes guarda guarda_roupa maqui- maquina no_carne que_comprei roupa_$ vezes vezes_$`,
    '3': `KIND ^_foi ^_roupa as carne_do debt-kind:boleto debt-kind:la guard- na_loja`,
    '-3': `?income-source debt-kind:agiota debt-kind:conta debt-kind:fatura paren- reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME debt-kind:minha`,
  },
  'kind:tax': {
    '12': `?debt-kind debt-kind:iptu`,
    '11': `^_ipva ativa debt-kind:ipva divida_ativa iptu iptu_$ ipva`,
    '10': `^_divida debt-kind:imposto impos- imposto`,
    '9': `debt-kind:multa multa o_iptu`,
    '8': `^_imposto debt-kind:atrasado debt-kind:do debt-kind:mei do_mei mei_$`,
    '7': `debt-kind:coisa debt-kind:da divida eh_coisa eh~da imposto_do mei recei- receita receita_$`,
    '6': `^_multa atrasado atrasado_$ coisa da_moto de_transito divid- multa_de multa~transito o~do trans- transito`,
    '5': `KIND carro_$ das_do debt-kind:carro debt-kind:moto do_carro do_iptu e~do licen- moto_$ multa_do o_das`,
    '4': `aquele~do boleto_do carne_do carro debt-kind:boleto debt-kind:de debt-kind:e debt-kind:o debt-kind:terreno o_carne terre- terreno`,
    '3': `^_aquele aquel- aquele atras- atrasado_da cai_na das de_renda debt-kind:aquele debt-kind:cai debt-kind:carne debt-kind:prefeitura de~que imposto_de imposto~renda malha moto na_malha que_cai que~na`,
    '-3': `?income-source debt-kind:tal eh~carro o_tal tal tal_do`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '13': `chip opera-`,
    '12': `debt-kind:celular`,
    '11': `celular_$ debt-kind:a`,
    '10': `celul- celular debt-kind:internet debt-kind:o`,
    '9': `debt-kind:tv internet`,
    '8': `debt-kind:da inter- tv`,
    '7': `^_celular ^_internet debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone`,
    '6': `^_tv a_cabo cabo cabo_$ de_casa debt-kind:de telef- telefone tv_a tv~cabo`,
    '5': `^_a ^_o cancelei conta~celular de_celular de_internet debt-kind:casa debt-kind:multa do_plano do~que multa multa_do plano tv_$`,
    '4': `cance- casa_$ conta_de plano_do plano~celular`,
    '3': `EXPENSE ^_plano a~do da debt-kind:e de~e do_celular`,
    '-3': `?income-source o~da quiti- quitinete`,
    '-4': `debt-kind:eh`,
    '-5': `debt-kind:NAME`,
  },
  'kind:utility-bill': {
    '14': `^_conta`,
    '13': `debt-kind:conta forca`,
    '12': `debt-kind:a`,
    '11': `?debt-kind debt-kind:luz`,
    '10': `encan- encanado gas_encanado luz_$`,
    '9': `ca ca_$ conta debt-kind:agua do~para o_gas`,
    '8': `debt-kind:para gas`,
    '7': `agua conta_de eh_do luz`,
    '6': `^_a ^_agua agua_e agua~esgoto aqui_de aqui~casa a~aqui debt-kind:aqui debt-kind:de debt-kind:eh e_esgoto energ- energia energia_$ esgot- esgoto`,
    '5': `NAME~de a_agua a_luz agua_da da_luz da_rua de_casa debt-kind:e debt-kind:rua eh_a o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `conta~luz de_luz debt-kind:o rua`,
    '3': `^_eh aqui a~da casa_$ debt-kind:NAME debt-kind:casa debt-kind:do o~da`,
    '-3': `a_conta celular_$ conta_da debt-kind:celular mater- maternidade verme-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu`,
    '14': `debt-kind:moto`,
    '13': `debt-kind:a debt-kind:o`,
    '12': `debt-kind:carro moto`,
    '11': `^_meu finan-`,
    '10': `carro moto_$ verme-`,
    '9': `^_a ^_financiei ^_moto`,
    '8': `camin- debt-kind:esta do_carro eh~carro que_esta`,
    '7': `carro_$ debt-kind:financiamento debt-kind:minha debt-kind:tirei financiado_$ meu~financiado o~de tirei`,
    '6': `^_financiamento a_minha caminhao debt-kind:financiado debt-kind:financiei eh_do financiado financiamento financiamento_do financiei frete frete_$ minha~no o_caminhao`,
    '5': `^_consorcio ^_o a_kombi comprei_$ conso- consorcio consorcio_da consorcio~moto de_trabalho debt-kind:comprei debt-kind:que eu_comprei financiamento_da kombi meu no_carne que~comprei trabalho_$ uma_moto`,
    '4': `^_carro a~de caminhonete caminhonete_$ carne_$ carro_de comprei da_moto da~caminhonete debt-kind:aplicativo debt-kind:caminhonete debt-kind:carne debt-kind:uma financiamento~carro financiamento~minha garag- garagem garagem_$ minha_caminhonete na_garagem o~que trabalho usado zero zero_$`,
    '3': `a_van aplic- aplicativo aplicativo_$ a~que carne debt-kind:de debt-kind:eu debt-kind:gol do~gol escolar financiamento~meu gol gol_# meu_gol meu~# o_carro pop que~na traba- van van_escolar`,
    '-3': `?income-source ^_ipva a_casinha a~do casin- casinha chip debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:imposto debt-kind:ipva debt-kind:multa debt-kind:tal debt-kind:um fatura financeira impos- imposto imposto_do ipva multa o_tal tal tal_do`,
    '-4': `debt-kind:fatura quiti- quitinete`,
    '-5': `debt-kind:terreno financiamento_de forca morar o~do terre- terreno`,
    '-6': `debt-kind:NAME`,
  },
  'lose-income': {
    '17': `after-roadmap:fui`,
    '16': `^_fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:estou after-roadmap:perdi desem- dispe-`,
    '11': `^_perdi after-roadmap:meu after-roadmap:sem`,
    '10': `a_empresa after-roadmap:empresa perdi suspe-`,
    '9': `after-roadmap:embora after-roadmap:salario after-roadmap:servico demit- embor- embora empresa o~me sem servico_$ traba-`,
    '8': `INCOME after-roadmap:acabou after-roadmap:contrato after-roadmap:cortaram after-roadmap:minha a~fechou bloqu- bloqueou corta- desempregada desempregada_$ desempregado dispensou do_servico empre- emprego estou_desempregada estou_desempregado me_bloqueou me_dispensou meu_contrato minha_pensao pensao_$ sai_do servi- servico`,
    '7': `:fui ^_sai a_firma after-roadmap:contas after-roadmap:faliu after-roadmap:firma after-roadmap:me after-roadmap:renda after-roadmap:sai after-roadmap:trabalho a~faliu a~me contrato demitido embora_$ faliu familia_$ fiquei_sem firma firma_fechou fui_demitido perdi_o perdi~emprego quebrei renda_$ tenho_mais trabalhar trabalhar_$ trabalho_$`,
    '6': `?after-roadmap ^_cortaram ^_estou acabo- acabou after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:dispensou after-roadmap:emprego after-roadmap:pensao after-roadmap:tenho after-roadmap:trabalhar as_contas auxilio_$ contas cortado cortado_$ cortaram cortaram_meu desempregado_agora dispensou_$ estou~agora fecho- fechou fechou_$ fique- fiquei meu_auxilio nao_posso nao~mais
o_emprego ontem ontem_$ perdi_meu quebr- recebo~bolsa renda renov- sai salar- salario salario_$ uber`,
    '5': `:mais :recebo ^_a ^_fiquei ^_meu acabou_$ after-roadmap:agora after-roadmap:as after-roadmap:auxilio after-roadmap:beneficio after-roadmap:demitido after-roadmap:desempregado after-roadmap:fechou after-roadmap:fiquei after-roadmap:inss after-roadmap:mandaram after-roadmap:ontem after-roadmap:posso after-roadmap:rua auxil- auxilio beneficio_foi bico bloquearam_minha bloquearam~conta bolsa_familia
contr- demitida demitido_$ desli- emprego_$ estou estou_sem estou~sem fui_demitida fui_para fui~rua ifood_$ mandaram_embora me_mandaram meses meu_beneficio meu~foi me~do me~embora minha_renda nao_recebo nao_tenho o_inss o~nao para_rua patro- patroa patroa_me patroa~dispensou rua sem_renda sem_salario sem_trabalho tirar- tiraram trabalho`,
    '4': `,~entra :bolsa :emprego :familia :nao :sem ^_bloquearam ^_mandou after-roadmap:bpc after-roadmap:deram after-roadmap:do after-roadmap:foi after-roadmap:meses after-roadmap:nao after-roadmap:ter after-roadmap:vou benef- beneficio bloquearam bolsa conta- conta_do contas_$ deram entra_nada famil- familia faz~meses fui~embora ifood inss manda- mandaram mandou_todo mandou~mundo me_deram meses~nao meu
meu_bpc me~as minha minha~do mundo mundo_embora nao~ter o_patrao patra- patrao pensa- pensao perdi~servico todo_mundo todo~embora venceu_e vou_ficar vou_ter`,
    '3': `#_meses #~, (_$ ,~agora :acaba :em :estou :fiquei :janeiro :marco :me :ontem :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:hoje after-roadmap:mais after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber after-roadmap:trampo
after-roadmap:venceu agora_? a~desse bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia em_janeiro embora_hoje entra estou_parado e~? e~seguro faz_# ficar ficar_sem fui~, hoje_$ incomes:desempregado incomes:entra incomes:faz incomes:meses incomes:nada janeiro_$ mandaram~hoje mando- mandou marco_$ me meses_$ meses_, meu_trampo meu~nao minha_conta nao_entra nao_vou
o_seguro o~acaba parad- parado parado_sem para~: partir perdi~trampo por~da posso proxi- recebo rua_$ sem_receber ter tramp- trampo trampo_$ venceu vou~sem`,
    '-3': `:agora :meu ?debt-kind ^_mudou a_pensao aceit- aceitaram after-roadmap:aceitaram after-roadmap:mudou after-roadmap:no after-roadmap:pode after-roadmap:prazo after-roadmap:qual after-roadmap:que after-roadmap:quero bolsa~e do_meu familia_e meu_salario mudou mudou_meu mudou~salario o_prazo prazo`,
    '-4': `?worry`,
    '-5': `?income-source`,
  },
  minor: {
    '20': `consent:#`,
    '16': `^_tenho`,
    '14': `consent:sou`,
    '12': `?consent nao~#`,
    '11': `consent:tenho menor_$ sou`,
    '10': `compl- tenho_#`,
    '9': `:anos ^_sou`,
    '8': `consent:faco quinze quinze_$ tenho`,
    '7': `#_anos :tenho ^_faco consent:ainda consent:idade consent:menor faco_# idade quinz- tenho~anos`,
    '6': `^_ainda anos consent:falta consent:minha consent:para menor`,
    '5': `^_falta ano anos_$ consent:ano consent:so de_menor faco faco~em idade_eh minha~eh so_# sou_menor sou~de sou~menor tenho_so tenho~#`,
    '4': `#_em #~? #~que :estou ainda ainda_nao anos~estou ano~# consent:em consent:mas consent:nao consent:vem de_idade e_estou eu~# e~devendo falta idade_$ nao_fiz nao_sou pode_? que_vem sou_de sou_maior um_ano vem_$`,
    '3': `#~dezembro #~fevereiro #~meio #~posso ,_queria :devendo :queria ^_minha anos_e anos_posso anos~queria anos~usar consent:NAME consent:de consent:eh consent:eu consent:fiz consent:mae consent:mes consent:um devendo_no devendo~cartao de~mas dois_meses dois~para eh_# em_fevereiro estou_devendo estou~no fazer_# fevereiro_$ fiz_# mae maior_de maior~idade menor_mas minha_mae para_# para_eu para~fazer
posso_usar tenho~e um~para usar`,
    '-3': `?income-source aceito consent:aceito consent:filha consent:perguntar consent:sim consent:todo filha filha_$ ja~# opcao perguntar perguntar_$ pode_perguntar`,
    '-4': `,~# consent:ja`,
    '-7': `nao_,`,
    '-9': `,_tenho consent:, sou~nao`,
  },
  'miss-month': {
    '15': `after-roadmap:nao esse_mes`,
    '12': `after-roadmap:mes`,
    '11': `after-roadmap:esse`,
    '10': `mes_nao nao_consegui`,
    '9': `esse o_plano`,
    '8': `after-roadmap:consegui after-roadmap:plano consegui mes nao_paguei nao~o paguei_$ plano plano_$`,
    '7': `^_esse after-roadmap:apertou after-roadmap:tive conse- nao_deu pagar_$ para_pagar pulei tive`,
    '6': `:mes :nao ^_furei after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apert- apertou como_pagar consegui~o deu_para deu~pagar esse~eu furei mes_eu nao~como nao~para o_dinheiro pagar pagar_a pagar~NAME`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apertou~nao aqui_nao atrasei deu dinhe- dinheiro dinheiro_do do_plano e~paguei gaste- gastei nao_sobrou nao~dar nao~pagar usei usei_o`,
    '4': `:foi :pagar NAME_. ^_gastei ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:combinado after-roadmap:gastei after-roadmap:o after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu after-roadmap:sobrou after-roadmap:vou combinado combinado_$ conseguir~nada consegui~# cumpr- da_$ desse~nao do_carne e_nao estou_sem mes_$ mes~foi nada_esse nada~mes nao_foi nao_vai nao~os os_# os~do
pagar_as pagar~contas paguei_nada paguei~esse para~as parcela_desse parcela~mes remedio saiu sem_dinheiro vai_dar`,
    '3': `#_do :. :nada :paguei ^_fiquei ^_nao a_de a_parcela after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:do after-roadmap:doente after-roadmap:em after-roadmap:estou after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:novembro after-roadmap:parcela after-roadmap:passou after-roadmap:sem after-roadmap:ter after-roadmap:vem aqui as_contas a~.
a~desse a~novembro carne carne_$ combi- consegui_pagar consigo~a contas_$ dar de_novembro desse_mes devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao esse~passou eu~vou ficar_devendo fique- fiquei fiquei~e foi mes_passou mes_que mes~em mes~nao mes~vai mes~vem nao nao~conseguir novem- novembro novembro_$ pagar_nada pagar_o pagar~de pague- paguei pular remed-
sobro- sobrou ter_que vou_conseguir vou_ficar vou_ter vou~pagar vou~que`,
    '-3': `after-roadmap:por colch- colchao da_para dinheiro_todo enten- entendi entendi_o entendi~plano esse_dinheiro esse~? esse~todo e~mes mes_? mes~so nao_entendi pagar_esse pagar~mes paguei_so paguei~o para_quem quem quem_$ tenho_esse tenho~dinheiro todo_mes`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:so after-roadmap:tenho after-roadmap:todo conseguir~isso esse_plano isso_tudo isso~por pagar_isso pagar~tudo tudo_por`,
    '-5': `^_quais after-roadmap:quais nao~a paguei_a paguei~NAME quais`,
  },
  none: {
    '27': `?debt-creditor`,
    '19': `?instalments-left`,
    '18': `^_$ ^_tudo`,
    '17': `?income-low-month confirm-amount:mil debt-amount:# debt-creditor:NAME which-creditor:NAME`,
    '16': `^_eita ^_todas ai_ai eita flexibles:# n0`,
    '15': `FIGURE ^_ai ^_kkk kkk kkk_$`,
    '14': `eita_$ incomes:# subiu`,
    '13': `?after-deficit ?debt-amount ?incomes ?overdue ^_as ^_nossa amanh- amanha as_vezes essentials:# instalments-left:# nenhuma_em nossa overdue:NAME overdue:desde pensar_$ sei_$ thirteenth:sou`,
    '12': `# ?debts ?rates ^_achei ^_fixo calor_$ esse_governo esta_osso fase fase_$ fixo fixo_$ menos pensar pois_eh que_calor que_fase rates:juros tenho_fe`,
    '11': `:👍 NAME~NAME ^_aff ^_ontem ^_ouvi ^_sei ^_vou aceitarem aff after-roadmap:aceitarem alta atras- caro_$ como_voce conto_$ deixa_eu desde domin- domingo estou_moida estou~aqui fale_$ falei_isso fe_$ isso_? ja~isso me_fale moida moida_$ more-debts:, nem_me nem~fale osso ouvi_falar overdue:todas por_hoje quinh- socorro_$ volto_$ vou worry:tudo`,
    '10': `#_NAME #_da NAME_# ^_calma ^_hoje ^_misericordia ^_pois ^_rindo ^_um ^_uma a_vida after-roadmap:# after-roadmap:fala boa_semana bom_domingo calma calma_ai cobra complicado complicado_$ conto debt-creditor:da depende depois_passo depois~la deus_eh deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais esta_russo eu~paguei fale fe maria maria_$ mil minut- miser- misericordia
misericordia_$ nao~negociar natal osso_$ ouvi o~some para_# parar_de passo_la pode_isso pois preciso_pensar rates:# russo russo_$ subiu_$ tanto volto`,
    '9': `#_$ #_em ,_# ,_acabou ,~tem ._. ?essentials ^_consegui ^_depende ^_desde ^_estou ^_feliz ^_ganho ^_guenta ^_hum ^_meu ^_mil ^_pera ^_que ^_sao ^_tanto ^_vixe a_bateria achei after-roadmap:achei after-roadmap:sei bateria consegui_um consent:sim debt-creditor:do debt-creditor:loja depen- espera essentials:esta falar_$ faz_$ feliz feliz_natal guenta guenta_ai hum hum_$ income-low-month:mes
instalments-left:a instalments-left:ainda instalments-left:falta instalments-left:so ja_respondi ja~essa mais_ou menos_$ more-debts:NAME more-debts:nao nao_, nao~acabou nao~so natal_$ nossa_senhora ou_menos outra_divida overdue:atrasado overdue:meses pensa- pera pode~? rates:% rates:cobra respondi_essa respondi~pergunta rindo sobra_nada some_$ tanto_faz thirteenth:, thirteenth:ai tudo_caro uns
vida_$ vixe vixe_maria`,
    '8': `#_do #~mais #~vista ,_so ,~tudo .~. :kkk ? NAME NAME_eh NAME~emprestimo ^^ ^_arrumei ^_comecei ^_depois ^_espera ^_melhor ^_metade ^_socorro a_$ aceitaram_meu aceitaram~cartao after-roadmap:amanha after-roadmap:isso after-roadmap:la after-roadmap:melhor after-roadmap:mim ai_que ajuda~organizar arrumei arrumei_emprego atrasei_o atraso cacho- cachorro calor carro_$ casar casar_$ chega~divida comecei
confirm-amount:dois confirm-amount:os consent:osso debt-creditor:dona debts:# debts:banco debts:devo debts:sao deixa_respirar depende_$ depois~conto deu_por deu~hoje devem devem_dinheiro de~em dific- dificil dirig- dirigindo dirigindo_$ divida_$ do_banco dois e_o egua eh_NAME em_quando emprego_$ essa_pergunta esse_plano esta_puxado estou estou_dirigindo estou_ferrada estou_lascado eu_ja ferrada
ferrada_$ flexibles:o ganho~demais gover- governo hoje hoje_deu income-low-month:# income-low-month:zero incomes:minimo incomes:salario instalments-left:metade instalments-left:quinta ja_volto lascado lascado_$ mais_# mais~menos me_devem mes metade_$ me~dinheiro me~respirar more-debts:tambem mudou n1 novec- offers:estou overdue:a overdue:ano overdue:de overdue:faz overdue:nenhuma overdue:so o~#
paga_primeiro pensando_$ perai pior por~deu pouco puxad- puxado puxado_$ qual~primeiro quanto_eu rates:. salar- sem_juros ser_$ sexta_$ sobra socorro tem_o todas_$ tudo_subiu vence vez vez_em vezes vezes_$ vez~quando vou_casar vou~o`,
    '7': `#_no #~# #~NAME $ ,_pago ,~# 13o :# :agora :netflix :primeiro :sobra ?_? EXPENSE NAME_e NAME_nao NAME~, ^_a ^_aceitaram ^_bati ^_boa ^_cinco ^_deus ^_devo ^_egua ^_gasto ^_loja ^_talvez a_menor a_netflix acabou~bateria after-deficit:o after-roadmap:13o after-roadmap:aceitaram after-roadmap:decimo after-roadmap:ja after-roadmap:mudou after-roadmap:organizar after-roadmap:pediram after-roadmap:quero
after-roadmap:receber after-roadmap:recebi after-roadmap:recomecar after-roadmap:terceiro after-roadmap:vence after-roadmap:venda ai amanha_$ aqui_$ atraso_$ a~vence banco banco_$ banco_estava banco~cheio banho_$ bateria_$ bati bati_o bati~carro burro cada~pior caiu~internet cansa- caro chegando chegando_em chegando~casa chora- com_atraso confirm-delete:pera consegui~trabalho creio_meus
creio~filhos da_venda de_nervoso de_pagar de_vez debts:na debts:sei debts:serasa de~divida dia_dificil dia_pior diarista_$ doze do~# do~eh duzia eh_mil eh~vida esta esta_dificil esta_para estava_cheio estou_chegando estou_no estou~banho estou~o eu~meus fecho_$ ferra- fia_$ filhos_sozinha fixa ganho governo_$ guent- income-low-month:tem incomes:a incomes:fixa incomes:sei instalments-left:duzia
instalments-left:na instalments-left:ultima instalments-left:uma ja ja_falei ja~metade ja~respondo lasca- mae_mora mae~comigo maio maio_$ mais~a marco marisa_nao matar me_deixa menos~mes merca- mes_$ meus~sozinha meu~foi minha~mora mora_comigo more-debts:# more-debts:isso muito~mim na_televisao nada_nao nao_ajuda nao_da nao_sobra nao~pago negoc- negociar nervoso nervoso_$ netfl- netflix no_banco
no_banho o_carro o_salario oferta~por offers:# offers:negociar offers:pensar oiten- onibu- onibus overdue:dias overdue:fia overdue:ontem overdue:semana o~NAME o~atrasou pagar~a pago~certinho parar~pagar pegando_$ perguntar pior_$ primeiro_$ que_estou quero_matar quero~minha quero~pagar que~? que~dificil quinta_$ quitar renda_fixa respi- respirar respirar_$ rindo_de rindo~nervoso salario sao
semana_$ sete setem- setembro sexta so_mais socor- talve- talvez talvez_$ televisao_$ tem_como tem~NAME tenho~divida tenho~fixa thirteenth:maio todas traba- treze- um_trabalho veio veio_tudo venda vi_na vida vi~televisao vou_perguntar vou_ver which-creditor:a worry:isso`,
    '6': `#_! #_# #_conto #_na #_que #~eu #~que + , ,_ainda ,_cai ,_o ,_perai ,_sou ,~NAME ,~dureza ,~isso :ainda :contas :errado :mandei :mexer :minhas :nada :nisso :qual :salario :sei :viu ?_o NAME~esta NAME~setembro ^_? ^_NAME ^_desculpa ^_essas ^_ja ^_novecentao ^_oitentinha ^_os ^_pobre ^_semana ^_serasa ^_uai ^_uns ^_vi ^_👍 a a_coisa a_trabalhar aceitam achei_pesado after-deficit:esta
after-deficit:por after-roadmap:aceitam after-roadmap:aluguel after-roadmap:cartao after-roadmap:chama after-roadmap:chega after-roadmap:cobranca after-roadmap:comecei after-roadmap:falar after-roadmap:fecho after-roadmap:menor after-roadmap:menos after-roadmap:outra after-roadmap:queria after-roadmap:subiu after-roadmap:todo agora~o ah ai_vou ai~ver aniversario_$ ano_$ atrasado a~eh a~parcela
banho bater- boa~, bom_que bom~existe cada_dia cartao_NAME catan- catando catando_o cento_e chega- chovendo chovendo_aqui cinqu- cobra_nada cobranca cobra~nao comecei_a comecei~trabalhar como_deixar como~mais compl- com~nao confirm-amount:eh consigo_$ corrido corrido_$ da~pagar de_divida de_ressaca de_teimoso de_vida debt-amount:cinco debt-amount:dia debt-amount:e debt-amount:mil
debt-amount:novecentao debt-amount:oitentinha debt-creditor:eh debts:$ debts:? debts:matar debts:tenho decimo_terceiro deixar_mais deixar~leve deixa~pegar depois_te deu_$ deve_nao deve~teme dia dias_$ durez- dureza dureza_$ duzia_$ e_meio e_nome egua_de egua~vida eh_aquele eh_emprestimo eh_muito eh~aniversario eh~para eita_lasqueira eles_nao emprego entendi_mais entendi~ou espera~vou esqueci_de
essa_eh essas_contas essentials:a esse~so esta_atrasado esta_chovendo esta_corrido estou_catando estou_lendo estou_vendo estou~onibus estou~ressaca eu_consigo eu~# existe_isso e~sujo fechei_o fia fila filha_nasceu flexibles:spotify foi_embora ganho_pouco governo_nao governo~ajuda hoje~corrido hoje~meu igual income-low-month:, income-low-month:muito income-low-month:nao incomes:do incomes:esta
incomes:um instalments-left:anos instalments-left:eh instalments-left:faltam instalments-left:mais ja~eu la lasqu- lasqueira lasqueira_$ lendo lendo_aqui leve leve_$ mais_leve mais_uma mandar~papeis mandei~para marido_foi marido~embora maris- marisa mercado mes_so meses_$ meu_13o meu_aniversario mexer_nisso mil_$ mil_e minha~nasceu minimo_$ momentinho momentinho_por momentinho~favor mora
more-debts:acabou muito muito_$ muito_para n2 nao_deve nao_eh nao_so nao_tem nao_teme nao~juros nao~o nasce- nasceu nasceu_$ negociar_agora negociar~o nervo- no_onibus nossa_que nossa~susto novecentao novecentao_$ no~agora no~ja o_NAME o_boleto oitentinha oitentinha_$ oitoc- oitocentos onibus_agora organizar_$ overdue:as overdue:mes overdue:parcelas overdue:passada overdue:resto overdue:um
o~estava pagar- pagar_menos pagar_tanto pagarem pago_tudo paguei_com paguei~atraso para_divida para_mim parar parar~comer para~tanto parcelas parcelas~emprestimo passa_de pediram_# pegan- pegando pegar~fatura perai_$ pesado pesado_$ pior~a pix~# plano_$ pobre_vive pobre~de pouco_demais pouqu- pouquinho quatr- que_dureza que_existe que_susto quem~? quem~deve quero_negociar quero_parar
quero_recomecar quero~das quero~nada que~me que~que quint- quinta quiseram_negociar rates:eh rates:estou rates:nada rates:sem recebi~13o respondi respondo_$ ressa- ressaca ressaca_$ sair_das sair~dividas sei~nisso seman- semana senhora_$ sera sera_que setembro_$ sim_e sim~ser so_para sou_mei sou~, spoti- spotify spotify_$ susto susto_$ tambe- tambem tambem_esta te_conto te_respondo teimo- teimoso
teimoso_$ teme teme_$ tem~deixar tenho_outra thirteenth:em thirteenth:estou thirteenth:pensar thirteenth:veio tirar_$ toda todas_atrasadas todo_mes tres trezentos tudo_$ uai uai~que um um_momentinho um_salario uma_pior um~por uns_# vai_me vai_para vai~divida valor_do vendo_aqui vive vive_de vive~teimoso voce~para vou_mandar vou_vender vou~aqui vou~os worry:as 👍 👍_$`,
    '5': `#_de #_dias #_e #_hoje #_k #_meses #_mil #_por #~dia #~fgts #~mesmo ,_NAME ,_amanha ,~um 13o_$ :casa :como :dia :dividas :essas :esta :fgts :meu :nao :para :renegociar ?_e ?~de ?~que NAME~? NAME~tem ^_amanha ^_caiu ^_cartao ^_cobranca ^_continuamos ^_cortar ^_cpf ^_creio ^_devagar ^_dois ^_dona ^_esse ^_esta ^_lembrei ^_meia ^_mercearia ^_minha ^_mudou ^_pretendo ^_queria ^_quinhentao ^_recebi
^_rico ^_sete ^_tenho ^_vendi a_fila a_luz a_marisa a_outra a_toa a_vista abrin- abrindo abrindo_o acabou_a achan- achando achando_salgado achei_caro adiantei after-deficit:achei after-deficit:de after-deficit:dinheiro after-deficit:divida after-deficit:me after-deficit:voce after-deficit:vou after-roadmap:antecipar after-roadmap:arrumei after-roadmap:atraso after-roadmap:carro after-roadmap:deles
after-roadmap:economizo after-roadmap:emprego after-roadmap:esqueci after-roadmap:estava after-roadmap:fazendo after-roadmap:fechei after-roadmap:governo after-roadmap:limite after-roadmap:logo after-roadmap:matar after-roadmap:no after-roadmap:osso after-roadmap:parar after-roadmap:renda after-roadmap:sair after-roadmap:sexta after-roadmap:vista ai~estou ai~vergonha ajuda_a ali_e ali~ja
aluguel_mudou anive- aniversario antecipar antes~natal ao ao_longe aquel- aquela_la as avisar_que a~banco a~esse a~esta a~estava bah_que bah~fase banco_foi banco~educada bolsa~e botar~# bravo bravo_$ buscar cachorro_esta cachorro~doente cada caiu_a cansaco cansaco_$ caram- caramba carta- cartao casa_? catando~boleto cem cem_$ cento certo~linhas chamando chamando_de chamando~burro chorar_$ cinco
cinco_$ cinquenta_$ cobra_juros cobranca_e colo colo_$ com_crianca com_esse com_meu com_nada com~esposa com~plano concordo_com concordo~esse confirm-amount:# confirm-amount:, consent:cobra consent:de consent:e consent:estou consent:quanto consent:se consent:ser conta_, continuamos continuamos_amanha conversar~minha corri- cpf cpf_eh creio crian- crianca crianca_no crianca~colo da_empresa dar_certo
da~# da~. da~foi de_burro de_cansaco de_ferias debt-amount:estou debt-amount:meio debt-creditor:financeira debt-creditor:moveis debt-creditor:o debt-kind:conto debt-kind:la debt-kind:negocio debts:a debts:amanha debts:cpf debts:credito debts:egua debts:kkk debts:um debts:vai deixa~pensar deles_$ desconto_? deu deus_escreve deus~certo deus~vai devagar_se devagar~vai deve devo_o dia~consigo
dinheiro~mao disseram~vao dizim- dizimo do_NAME do_fgts do_mes do_natal doente_$ dona do~foi do~ja duzen- duzentos e e_ja economizo educada_$ eh_$ eh_? eh_bravo eh_itau eh_vendaval eh~% eh~eh eles_disseram eles~que em em_casa em_dezembro em_dia em_maio em_marco escreve_certo escreve~por escrito_$ espera_ai espera_um espera~pouquinho essa_conta essentials:bom essentials:deus essentials:ja
essentials:mil essentials:transporte esta_doente estav- estava estava_grande esta~aqui esta~chamando estou_abrindo estou_achando estou_morta estou_quebrada estou~crianca estou~de estou~salgado eu_economizo eu_pegar eu_pensar existe e~venho falta_metade faltam familia_e fazen- fazendo feria- ferias ferias_$ fez_um fez~acordo fila_do fila_estava fila~banco fila~grande filha flexibles:dizimo
flexibles:e flexibles:gasto flexibles:por flexibles:uns foi_$ foi_educada fraco fui_ali ganho_o ganho~minimo gasto~nada genro gerente_saiu gerente~de grande_$ hoje_esta holer- holerite holerite_$ income-low-month:as income-low-month:fraco income-low-month:nunca income-low-month:que income-low-month:varia incomes:ai incomes:deu incomes:ganho incomes:mais incomes:mil indicou indicou_voce
instalments-left:doze instalments-left:duas instalments-left:e instalments-left:essa instalments-left:meia instalments-left:sete intei- inteiro irma irma_me irma~indicou itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_te ja_venho ja~volto julho juros_$ juros_, k la_do lembrei~outra leva leva_para linha- linhas linhas_tortas mandar_os mandei_errado mao_eh mao~vendaval mar marco_$ marid- marido
me_chamando me_indicou meia meia_duzia meio menor_primeiro merce- mercearia mes_fraco mes_que mes~sobrou meu_cachorro meu_cartao meu_genro meu_patrao meus_filhos meu~esta me~voce mim mim_? minha_filha minha_vizinha minha~fez minutinho minutinho_$ momen- more-debts:marisa morta morta_de moto_$ mudou_$ mudou_meu mudou~salario na nada~so nao_concordo nao_pago nao_paguei nao_quero nao_quiseram nao~?
nao~itau nao~meu nao~renda nao~sou na~eh no no_colo nome_sujo nove novecentos nu o_dinheiro o_holerite o_mercado o_mes ofereceram_# offers:aceito offers:ai offers:dia offers:dinheiro offers:sera oitocentos_$ organ- organizar outub- outubro overdue:calma overdue:outubro o~da o~mudou o~nao o~no o~saiu pagar_essa pago~cartao paguei_# paguei~do para_avisar para_responder parce- passa~# patrao~bravo
pegar pegar_a pegar~holerite perguntar_para perguntar~NAME pesad- pior_que plano podem_tomar podem~minha por_# por_linhas por~tortas posso_atrasar posso~menos pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes proto- protocolo quanto_voce quanto~cobra quanto~economizo quanto~leva quase quatrocentos que_, que_bom que_nem que_vao que_vergonha quebr- quebrada quebrada_de quebrada~cansaco
quem_nao quero_receber quero_sair quero~de que~outra que~sou quinhentao quinhentos quis_me quise- quiser_vai quiser~dar quitar_antes rates:, rates:ao rates:ja rates:te reais receb- recebi responder~? ri ri_a rico rico_ri rico~a ri~toa saiu saiu_de saiu~ferias salario~da salgado_$ se_eh se_vai sei_mexer senhora serasa_$ se~ao se~so sim sim_pode sim~o so so_a so_se so_sobrou sobro- sobrou
sobrou_pouco sou_diarista sou~# so~avisar so~duas so~eu so~pouco so~ultima so~uma subiu_de subiu~novo sujo sujo_$ telev- televisao tem_isso tem_mes tempo_leva tempo~para tem~que tenho_decimo tenho_renda tenho_sim terceiro_$ thirteenth:adiantei thirteenth:diarista thirteenth:inteiro thirteenth:mei thirteenth:mes thirteenth:minha tia toa toa_$ tomar_minha tomar~casa torta- tortas tortas_$ trabalho_$
transporte trezentos_e trint- trinta tudo_certinho uai_, um_minutinho um_pouquinho uma_, uma_divida vai vai_ao vai~certo vai~longe vao~ligar varia_muito venda- vendaval vendaval_$ vendi venho_$ ver_com vergonha_$ ver~meu vinte_e vizinha vizinha_fez vizinha~um voce_cobra voce~? vou_conversar vou_passar vou_pegar vou~banco vou~com vou~no vou~para worry:cobranca worry:nome`,
    '4': `#_+ #_. #_agora #_ate #_avista #_boletos #_com #_esse #_nao #_parcelas #_x #~conta #~da #~mes $_# ,_que ,_um ,_vou ,~e ,~mei ,~quase . ._$ / :_# :aqui :atraso :atrasou :cpf :gostaria :negociar :pago :parcela :pena :podem :recebo :sexta :toda :tudo :vou ?thirteenth INCOME NAME_$ NAME_? NAME_ate NAME_esse NAME_esta NAME_nem NAME_sem NAME_tambem NAME~# NAME~em NAME~pagar NAME~x ^_acho ^_aquela
^_atrasei ^_bah ^_bom ^_cada ^_cobra ^_cortei ^_deixa ^_desisti ^_dia ^_doze ^_entendi ^_fala ^_falei ^_faltam ^_farmacia ^_ganhei ^_lojas ^_luz ^_meio ^_moveis ^_na ^_oitocentos ^_paguei ^_posso ^_quinta ^_sera ^_sim ^_terminamos ^_trabalhei a_do a_internet a_oferta abrindo~aplicativo acaba~marco acabou aceit- achar achar_meus achar~oculos achei_que acho~tem adici- adicionar adicionar_uma
adicionar~divida after-deficit:deu after-deficit:hoje after-deficit:mim after-deficit:outra after-deficit:para after-deficit:plano after-roadmap:. after-roadmap:ajuda after-roadmap:casa after-roadmap:comprovante after-roadmap:contou after-roadmap:deixar after-roadmap:desisti after-roadmap:divida after-roadmap:falei after-roadmap:filha after-roadmap:ganhar after-roadmap:ha after-roadmap:hoje
after-roadmap:me after-roadmap:mudar after-roadmap:nao after-roadmap:nasceu after-roadmap:paguei after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:prefiro after-roadmap:querem after-roadmap:quis after-roadmap:recebo after-roadmap:rindo after-roadmap:sera after-roadmap:tanto after-roadmap:te after-roadmap:trabalho after-roadmap:vendi after-roadmap:vermelho after-roadmap:vez
after-roadmap:vida agiot- agiota agora_? agost- agosto ai_$ ai_um ainda ainda~# ai~minutinho ajuda_em ajuda~nada ali alugu- aluguel amanha_eu amanha_pode amanha~ser amigo- amigos antes_do apareceu_# apareceu~% aqui as~me ate_dia ate_setembro auton- avist- avista a~? a~NAME a~ofereceu a~subiu a~toda bah bairr- bairro banco_ja banco_segunda barao bicho_esta bicho~pegando boa boleto_aqui boletos
botar burro_de burro~carga busca- cacar cacar_o cacar~boleto caco caco_$ calma_que cansada cansada_$ carga carga_$ carne_na carne~gaveta carro cartao_de cartao_do cartao~NAME cartao~credito catar catar_o catar~carne certo_por chama- chorando chorando_$ chorar cinquenta claro_, clien- cobra_$ coisa_$ coisa_esta coisa~preta comer_$ comprovante com~amigos com~marido com~no concordo
confirm-amount:cinco confirm-amount:mesmo conseguir~isso consent:deixa consent:graca consent:mas consent:me consent:pode consent:uai contas conta~nao conti- conto- contou cortar_$ cortaram~bolsa credito_$ da_# da_dois da~diminuir da~minutos de de_cansada de_carga de_credito de_mil debt-amount:fase debt-amount:mas debt-amount:quase debt-amount:tudo debt-creditor:banco debt-creditor:de
debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:aquele debt-kind:banco debt-kind:emprestimo debts:barao debts:boa debts:cartao debts:coisa debts:conta debts:eh debts:esta debts:meu debts:vergonha debts:volto debts:vou decim- decimo dei_# deixa deixa~achar deixa~cacar deles demai- demais demais_$ depende_do depende~mes desconto_, desde_setembro desisti dessas_$ devendo~para devo de~da
de~juros de~que de~veio diminuir_o diminuir~valor dinhe- dinheiro dinheiro_na dinheiro_todo divida_? do_bairro do_emprestimo do_ze doent- doente dois_minutos doze_$ do~. do~de duas_me duas_mesmo duas~odeiam e_cinquenta e_vinte econo- educa- educada eh_# eh_a eh_ate eh~dia eh~dinheiro eh~juros eh~negocio em_nada entrada era era_$ errado errado_$ errei_o errei~valor esper- esqueci~uma essentials:,
essentials:ajuda essentials:amanha essentials:de essentials:deu essentials:guenta essentials:internet essentials:no essentials:oitocentos essentials:ouvi essentials:perguntar essentials:tenho essentials:um essentials:vou esse~nao esse~todo esta_chorando esta_feia esta_me esta_preta esta_um esta~a esta~em esta~peixe estou_na estou_procurando estou_um estou~caco eu_achar eu_cacar eu_devo eu_volto
eu~, eu~mais e~? falei falei_o falei_que falei~ia falei~salario falta- falta_# farma- farmacia farmacia_popular feche- fechei fechei~acordo feia feia_a feia~coisa fev fgts fica_# filha_passou filha~na filho- filho_esta filhos filho~chorando fim~mes flexibles:basico flexibles:com flexibles:nada fui~e ganha- ganho_# gasol- gasolina gasto gavet- gaveta gaveta_$ golpe_? hoje_estou hoje~um ia_pensar
igrej- igreja igual_burro igual~de income-low-month:. income-low-month:depende income-low-month:do income-low-month:igual income-low-month:metade income-low-month:minha income-low-month:nada income-low-month:servico incomes:demais incomes:depende incomes:deus incomes:e incomes:recebo incomes:volto incomes:vou indic- infelizmente_$ inss~# instalments-left:, instalments-left:acaba
instalments-left:estou instalments-left:marco instalments-left:umas inter- internet isso_tudo isso~gracas ja_recebi janei- janeiro ja~no jogar jose julho_$ juros justica_veio k_$ lembrei lembrei_de ligacao ligar_$ logo_a loja_$ lojas longe longe_$ loter- loterica loterica_$ luz_subiu luz~muito mae mais mais~ano mais~cobranca mais~em mande- mandei mandei_# mar_nao marido_primeiro marido~ajuda
mar~esta mas~# matar_$ me_ligar me_matar me_odeiam me_ofereceram mei meio_milhao melhor menor menos_a menos_por mes_? mes_no mesmo_gracas mesmo~a mes~faco metade_do meu meu_bolsa meu_marido meu_primo meus meu~eh meu~familia meu~primeiro me~a me~dois me~no milha- milhao milhao_$ minha_casa minha_irma minha_mae minha~me minha~passou minim- minuto minuto_$ minutos minutos_$ more-debts:acho
more-debts:devendo more-debts:estou more-debts:lembro more-debts:mesmo more-debts:para more-debts:que morta~cansada movei- moveis moveis_nordeste mudar_de mudar~casa mudar~valor muito_dinheiro n3 n4 na_NAME na_faculdade na_gaveta na_loterica nada~fim nao_chorar nao_cobra nao_passa nao~decimo nao~em nao~mexer nao~muito nao~para nao~parar nao~passar nao~porque nenhuma_esse nenhuma~mes no_rh
no_serasa norde- nordeste no~# no~segunda o_aluguel o_bicho o_dizimo o_mar o_oficial oculos_$ odeia- odeiam odeiam_$ ofereceram offers:, offers:NAME offers:avista offers:da offers:eh offers:ofereceram offers:ofereceu offers:para offers:preciso offers:vou oi_, oito ontem os_papeis outro_emprestimo outro~para outubro_$ overdue:agosto overdue:ai overdue:contas overdue:dois overdue:duas
overdue:infelizmente overdue:ja overdue:menos overdue:minha overdue:novembro overdue:que overdue:uns o~errado pagar_isso pagar~esse pagar~tudo paguei_a paguei~NAME papei- papeis papeis_$ para_diminuir para_limpar para_nao para_peixe para~# para~? para~chorar para~que parcelas_$ passo passou_na passou~faculdade patrao_eh pau pedir- pediram peixe peixe_$ pelo_NAME penhorar perguntar_no perguntar~rh
pg pix_de plr pode~, por~mil preta preta_$ primo primo_tambem primo~esta procurando procurando_$ quando_$ quanto_da que_dia que_ia que_vou quem_dera quero_adicionar quero_mais quero~uma quer~de que~pensar que~procurando quinz- quiseram quita- quitar~do rates:amanha rates:ano rates:cento rates:esta rates:minha rates:subiu rates:um rates:vida recebi_a recebi~primeira recebo_toda recebo~sexta
recomecar resci- rescisao respo- respondo rh_$ rindo_para rindo~nao salario_$ salario_errado salario_minimo salario_nao salga- salgado sao_# se_deus segura_ai segura~um seis sempr- sempre senho- ser_# seras- serasa sete_$ setec- setecentos se~nao sim_, sim_desde sim~agosto so_# so_isso sobra~no sou so~NAME subiu_muito tambem~devendo tanto_$ tarde_, taxa_de te tem~uma tenho_esse tenho~nada terceiro
terminamos terminamos_amanha terminamos~pode thirteenth:ainda thirteenth:dinheiro thirteenth:mil thirteenth:no thirteenth:parcela thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:que thirteenth:senhora thirteenth:sim thirteenth:tudo thirteenth:uns tirar_meu tirar~nome toda_para toda_sexta toda~isso todo tomar trabalhei trabalhei_a trabalhei~vida trabalho trabalho_igual
trabalho~burro trans- tudo_? tudo_atrasado tudo_por tv~# um_acordo um_ano um_caco um_minuto uma_loja uma~que valor_por valor~aluguel valor~mes valor~salario vao_me varia vejo~? vende- venho ver_na vergo- vergonha ver~loterica vi vida_toda vida~para vinte vista vizin- vou_catar vou_mudar vou~de vou~essa worry:buscar worry:e worry:quando worry:sujo worry:vez ze ze_$ ❌ ❌_$`,
    '3': `#_% #_, #_/ #_liquido #_mes #~? #~a #~cada #~entrada #~ja #~o #~quitei #~semana #~tenho $~. % %_$ %~NAME ) +_# ,_minha ,_nao ,_sao ,_trabalho ,~alma ,~da ,~devo ,~mes ,~osso /_# 13o~# :NAME :acabei :agosto :cai :da :deu :em :fiz :foi :geladeira :hoje :livre :mes :na :no :parei :rescisao :so :tenho :uns :x ?offers ?~eh KIND NAME_desde NAME_sim NAME_so NAME~% NAME~agosto NAME~e NAME~eh NAME~estao
NAME~juros ^_acaba ^_aceito ^_aposentei ^_cara ^_daquele ^_dei ^_dinheiro ^_errei ^_internet ^_menos ^_mes ^_moro ^_nenhuma ^_o ^_peguei ^_perai ^_preciso ^_racao ^_recebo ^_saquei ^_segura ^_todos a_. a_alma a_campainha a_menina a_moto a_panela a_ultima acaba_em acaba~? acabo- acordo_da adianta after-deficit:arrumei after-deficit:com after-deficit:deixa after-deficit:esse after-deficit:estou
after-deficit:mes after-deficit:muito after-deficit:pagar after-deficit:paguei after-deficit:rindo after-deficit:tem after-deficit:tenho after-deficit:tirar after-deficit:um after-roadmap:agiota after-roadmap:agora after-roadmap:aquela after-roadmap:atender after-roadmap:atrasar after-roadmap:boa after-roadmap:botar after-roadmap:contraproposta after-roadmap:cortar after-roadmap:dar
after-roadmap:depois after-roadmap:deu after-roadmap:diminuir after-roadmap:dinheiro after-roadmap:eles after-roadmap:emprestimo after-roadmap:entrada after-roadmap:era after-roadmap:errei after-roadmap:esta after-roadmap:eu after-roadmap:ferias after-roadmap:ganhei after-roadmap:ganho after-roadmap:limpar after-roadmap:mais after-roadmap:mando after-roadmap:marco after-roadmap:mas
after-roadmap:muito after-roadmap:novo after-roadmap:ontem after-roadmap:quer after-roadmap:quitar after-roadmap:respirar after-roadmap:saiu after-roadmap:se after-roadmap:semana after-roadmap:sobrou after-roadmap:tambem after-roadmap:tenho after-roadmap:uai after-roadmap:valor after-roadmap:vezes agora agora~# agosto_do agosto~ano agua_# ainda_, alma alma_? aluguel_# aluguel~# amanha_a
amanha~falo amanha~gente ameac- ameacando amigos_$ ano antes_quero ao_ano ao_mes apertado apertado_esse apertado~plano aquela aquele arrum- as_duas ate_as atender atender_$ ate~trinta atrasada atrasei aumen- avisa- avisar avisar~mudei avisar~vou a~continua a~novembro a~outubro a~parte a~primeiro bairro_$ banco_do banco_laranja banco~outra bateria_esta bateria~no burro_$ cachorro_$ cada_$ caiu~#
calma~estou campa- campainha campainha_$ carto- casa_$ cento_ao cento~vinte certo chega_de cheio cheio_$ cigar- cigarro cinquenta_para cnpj cobranca_me cobranca~ligando coisa com_# com_as com_minha comigo_$ como~o com~banco confirm-amount:NAME confirm-amount:errado confirm-change:# consegui consent:antes consent:casa consent:esta consent:eu consent:meus consent:morta consent:nem consent:outra
consent:parar consent:pior consent:que consent:seguro consent:uma consigo consigo~de consigo~tudo continua continua_$ contraproposta contraproposta_de contraproposta~# cortar cortar_mais cortar_onde cortaram_meu cortar~? cortar~o da da_NAME da_cobranca da_gasolina daquele daquele_banco daquele~laranja dar da~, da~do da~mim da~subiu de_carro de_comer de_diarista de_justica de_novembro de_numero
de_outubro de_uma debt-amount:, debt-amount:acho debt-amount:de debt-amount:deixa debt-amount:deve debt-amount:dois debt-amount:em debt-amount:esta debt-amount:faz debt-amount:lembro debt-amount:o debt-amount:que debt-amount:quem debt-amount:se debt-amount:tanto debt-creditor:daquele debt-creditor:daqui debt-creditor:laranja debt-creditor:lojinha debt-creditor:no debt-kind:e debt-kind:eh debts:ate
debts:cada debts:cara debts:conto debts:de debts:e debts:essa debts:esse debts:estou debts:guenta debts:joao debts:mais debts:maria debts:menos debts:minha debts:no debts:ouvi debts:peguei debts:quatro debts:respondo debts:te debts:zero deliv- delivery dera dera_$ desconto~pago descu- desculpa desde_agosto desde_marco deus_quiser devag- devagar devo_# devo_? dezem- dezembro dezembro_e de~# de~,
de~e de~tirar dia_# dia_cinco dia_que dia_trinta diari- diarista dias dia~e dia~nem diminuir dinheiro_$ disse_outra disseram_que disse~coisa disse~se divid- dividas_$ do do_contrato do_ex do_salario dois_anos dois_mil dois~e dormi- dormir dos~, do~veio duas_$ e_# e_NAME e_cem e_eh e_noventa e_onibus e_pouco e_se eh eh_da eh_taxa eh~de eh~eu eh~mas em_atraso embora_$ embora_do embora~bairro empre-
emprestimo_$ em~, em~e entra- era_para errad- errado_, escri- escrito espos- esposa esposa_$ essas_duas esse_dinheiro essentials:agua essentials:aluguel essentials:cada essentials:caro essentials:da essentials:depois essentials:dia essentials:eh essentials:falar essentials:gas essentials:gasto essentials:hoje essentials:irma essentials:mais essentials:mercado essentials:meu essentials:onibus
essentials:pago essentials:patrao essentials:pego essentials:por essentials:que essentials:remedio essentials:respondo essentials:subiu essentials:televisao essentials:uns esta_assim esta_devendo esta_muito esta_pegando estao_ameacando esta~apertado esta~fim esta~fogo este estou~fila estou~osso eu~com exist- extra e~e e~para e~por facul- faculdade fala falou_que faz_mais faz~de fechei_acordo
fechei~com fecho fim_do fiz_um flexibles:cem flexibles:cento flexibles:cigarro flexibles:dia flexibles:fumo flexibles:igreja flexibles:nao flexibles:racao flexibles:reais flexibles:semana flexibles:so fogo_$ foi foi_na foi~pelo ganhar ganhar_menos ganhe- ganhei ganhei_# gasolina_subiu gasto_com gente_continua grand- grande ia igreja_# income-low-month:a income-low-month:dia income-low-month:eh
income-low-month:mil income-low-month:nem income-low-month:ruim incomes:amanha incomes:aposentadoria incomes:aposentei incomes:as incomes:bateria incomes:bolsa incomes:cada incomes:cai incomes:da incomes:dia incomes:dois incomes:esse incomes:hoje incomes:liquido incomes:mas incomes:meio incomes:pensionista incomes:por incomes:tenho incomes:vezes infel- infelizmente inquilino instalments-left:dez
instalments-left:em instalments-left:paguei instalments-left:parcela instalments-left:tres instalments-left:trinta instalments-left:um instante instante_que instante~vou internet_# internet_$ isso_mesmo isso_so isso_todo isso~de isso~mes isso~o ja_acertei ja~em ja~tem laran- laranja laranja_$ levan- levanto logo loja loja_da lojin- lojinha lojinha_da luz_# luz_mas luz_que luz~agua luz~nao m m_$
mae_tambem mae~esta magro magro_que magro~isso mais_de mais_magro mais_o mais_receber mais~um marido_nao marido_quer marido~trocar mas~eh mas~o mas~quero me_atender me_dar mei_$ melho- menina menina_do menina~banco mercado_fechou mercado~e mes_, mes_para mes_ruim meses meses_que mes~NAME metad- metade meu_salario meus_oculos meus~aqui meu~. meu~quer mexer me~sem mil_mesmo mil_no mim_$ minha
minha_esposa minhas_dividas minha~# minha~? minha~tambem minimo moca~banco monte_de more-debts:a more-debts:cartao more-debts:da more-debts:desde more-debts:e more-debts:favor more-debts:o more-debts:so more-debts:tem more-debts:uma mudar mudei~numero muito_apertado muito~esse muito~por multa mundo~do na_fila na_lojinha na_quinta na_verdade nada_no nao_# nao_o nao_quis nao~isso nao~mas nao~me
nao~plano nao~renner nao~trabalho na~# na~do na~e na~parcela negociar_com negociar_minhas negociar~dividas nem_a nem~, nisso_$ no_NAME no_fim no_osso no_vermelho noite_, noite~amanha nome_foi nome_no nome~serasa novecentos_e novem- novembro nunca_tive o_13o o_aplicativo o_cachorro o_cartao o_cnpj o_do o_gerente o_povo o_preco o_resto o_valor oculo- oculos ofereceu~a offers:? offers:comigo
offers:contrato offers:essa offers:eu offers:meu offers:pagar offers:que offers:x oficial_de oficial~justica oitenta onde_tirar onde_vejo onde~ja os_dois osso_? ou_# outra overdue:consigo overdue:deve overdue:eu overdue:falei overdue:fase overdue:favor overdue:janeiro overdue:julho overdue:maio overdue:marco overdue:marido overdue:meus overdue:o overdue:tanto overdue:todos overdue:venceu
overdue:vixe overdue:volto overdue:vou o~, o~cortar o~de o~do o~e o~esta o~fechou o~inteiro o~por o~subiu o~terceiro o~voce pagar pagar_# pagar~isso pagar~para pago_# pago_NAME pago~# pago~NAME pague- paguei paguei_nenhuma paguei_o paguei~de paguei~e paguei~hoje paguei~luz paguei~no panela_esta panela~no para_agiota para_cortar para_joao para_ser para~o para~tudo parcela parcela_de parcela~#
parei~pagar parte passada_$ patra- patrao pegar_o pela_NAME pelo~. perai_que perai~tocaram perna plano_nao plano~da pobre pode_ser pode_sim pode~meu popul- popular popular_$ por por_mes por_meus porqu- porque por~ao posso_pagar pouco_$ povo_da povo~cobranca preco_da preco~gasolina prime- primeira_parcela primeira_parte puder quatro que que_cortar que_da que_mudei que_pago que_tocaram que_vale
quebrar quem_eh quer quer_trocar quero_saber quero~receber quero~se que~, que~conferir que~isso que~taxa que~viajar quis quitar_primeiro racao rates:banco rates:estava rates:faz rates:m rates:mae rates:minutinho rates:nove rates:onde rates:passei rates:pensar rates:perguntar rates:semana rates:tanto rates:taxa rates:tenho rates:vejo rates:virgula rates:vou reais_por recebi~# recebo recebo~,
registrado registrado_$ renda renne- renner resti- restituicao resto sabad- sabado saber_se sacar salario_? saque- saquei saquei_# saquei~do se segunda_parcela sei sem_parar sem~, serasa_e se~de sim_NAME so_puder so_vale sobra- sobrar some sou_pensionista so~basico so~cachorro so~mesmo tambem~assim tarde~tudo tem_de tem_dia tem_servico tem_uma tenha tenho~na terce- te~, te~isso thirteenth:acho
thirteenth:claro thirteenth:dera thirteenth:dezembro thirteenth:e thirteenth:parte thirteenth:primeira thirteenth:recebi thirteenth:trabalho tirar tive tive_$ tocar- tocaram tocaram_a tocaram~campainha todos trabalhar trabalhar_$ trabalho_de tres_mil trinta_$ trinta_e trocar_de trocar~carro tudo tudo_isso tudo~todo ultim- ultima ultima_$ um_instante umas um~que vai_dar vai_quebrar vai~# vai~minha
vejo_isso vender vender~que vendo viajar viajar_$ virgu- virgula viu_$ vou_pensar vou_viajar vou~na vt worry:ameacando worry:dizer worry:doente worry:ja worry:muito worry:pegar worry:povo worry:que worry:tirar worry:ver x x_de x~#`,
    '-3': `!_! " #_vem #~do #~metade #~venceu %_. %_no ,_deu ,_deus ,_esta ,_ganho ,_gracas ,_paguei ,_por ,_queria ,_uai ,_volta ,~% ,~? ,~caro ,~errado ,~me ,~segunda :" :% :: :carta :continuar :eae :estou :juros :mundo :ofereceu :parar :queria :quero :recusei :sobre :usar ?_$ ?consent ?worry NAME_! NAME~mas NAME~muito NAME~nao NAME~tempo NAME~vou ^_aceitei ^_avanca ^_bateram ^_cade ^_cansei ^_ce ^_com
^_como ^_descadastrar ^_desisto ^_disseram ^_divida ^_eae ^_faco ^_finaliza ^_fiquei ^_governo ^_gracas ^_ha ^_liga ^_manda ^_mandou ^_massa ^_meus ^_nadinha ^_negativo ^_nenhumazinha ^_nops ^_oficial ^_outra ^_passa ^_poe ^_precisa ^_primeiro ^_pronto ^_proxima ^_quero ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_retorna ^_segredo ^_segue ^_seria ^_soma ^_tem ^_tinha ^_topei ^_vale ^_valeu
^_zerar a_agua a_lista a_loja a_memoria a_pensao a_pergunta a_pior a_ver abencoe_$ aberto aberto_$ abre abusi- acaba- acabe- acabei aceita_a aceitar_$ aceita~da acordo_de acordo~# adiante adiante_$ after-crisis:estou after-deficit:? after-deficit:deus after-deficit:gas after-roadmap:aceita after-roadmap:aceitar after-roadmap:arrumar after-roadmap:aviso after-roadmap:cinco after-roadmap:comecar
after-roadmap:disseram after-roadmap:e after-roadmap:eh after-roadmap:em after-roadmap:entao after-roadmap:escreve after-roadmap:familia after-roadmap:favor after-roadmap:financeira after-roadmap:foi after-roadmap:graca after-roadmap:inss after-roadmap:internet after-roadmap:jogo after-roadmap:lembretes after-roadmap:loja after-roadmap:manda after-roadmap:marido after-roadmap:massa
after-roadmap:minhas after-roadmap:nenhuma after-roadmap:neve after-roadmap:nome after-roadmap:nunca after-roadmap:pagamento after-roadmap:pedir after-roadmap:preciso after-roadmap:procon after-roadmap:que after-roadmap:quitada after-roadmap:quitado after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:sai after-roadmap:saio after-roadmap:soma after-roadmap:ter
after-roadmap:tirar after-roadmap:topou after-roadmap:um after-roadmap:vale after-roadmap:vamos after-roadmap:vao after-roadmap:vejo after-roadmap:viu agora~sei aguen- aguento aguento_mais ai_e ai_tambem ai_voce ainda_nao ainda~no ai~me ajuda_mais alemb- alembro algue- alguem aluguel_ai aluguel~tambem anos_, anos~estou anterior apaga- apagar apago aparece aqui_eh assin- assinei as~ja ate_hoje
ate_quando atendente_$ atrasou_$ avanc- avanca avanca_$ avisar_$ a~agora a~com a~em a~navios baixar baixo baixo_$ barra- bateram bem_$ bloquear boa~. bota botei_$ botijao_? bpc_da bpc~minha branc- branco ca ca_$ cabec- cabeca cade caduca caducou caducou_? caiu_$ camel- camelo caminhao cancelar canse- cansei capte- captei captei_$ carne carro_no carro~NAME carta_do cartao_e casa_da casa~minha ce_eh
ce~dez coloc- com_desconto com_uma combi- como como_que como~a como~com com~de confirm-amount:isso confirm-amount:nao confirm-amount:opcao confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:nao conforme_o consegui~a consent:aceito consent:falta consent:fiz consent:idade consent:pensar consent:tem consent:um consigo~a conta_de contra conversa cortada cortada_amanha
cortei_tudo cresc- cresce da_botijao da_lista da_uma dados_$ dando_# dando~% dao dao_# da~? da~NAME da~filha da~mae de_banco de_cinco de_dezembro de_gasto de_qual debt-amount:agora debt-amount:maio debt-creditor:nao debt-kind:, debt-kind:cartao debt-kind:dinheiro debt-kind:fatura debt-kind:meu debt-kind:no debt-kind:um debts:ajuda debts:bem debts:dividas debts:fala debts:mas debts:metade
debts:sair debts:ultima deixa_para deixa_queto deixar_de deixa~la deixe- delas denun- depois_de depois~NAME deram descadastrar descadastrar_$ desconheco_$ desconto desfaz_$ desfazer desisto deu_tilt deus~pague devagar_$ devo_nao devo_no devo~, de~? de~mil de~o digo disse_tudo diver- diversao diversao_eh divida_no divida~$ dizer_$ do_carne do_carro do_cartao do_serasa dona~casa dos do~esta do~por
e_as e_estou e_no e_pagar e_some e_te eae eae_$ eh_para eh_um eh_uma eh_verdade eh_zero eh~banco eh~que ele_$ eles_$ eles_dao em_conta em_junho em_paz em_que emend- emenda emenda_$ emprestimo_do em~com em~matar em~vezes encerrar enqua- enquanto enrol- entra entra_a entra~aluguel entra~pensao entre- entrei escre- escreve_para esquece essa_divida esse_$ essentials:essa essentials:lazer
essentials:nem essentials:pergunta essentials:qual essentials:sei esse~eu esta_atrasada esta_certinho esta_certo esta_com esta_dando esta_na esta_quitada estava_so estava~mil esta~divida estou_por estou~fora estou~me estou~ver eu_arrumar eu_deixar eu_falei eu_nao eu_olho eu_respondo eu_saio eu_vejo eu~falo eu~para eu~vou exclu- explica expor- e~divida e~paguei e~vazar faco faco_# fala_devagar
falan- falando falar- falar_com falaram falou~e falta_uma falta~NAME falta~pior familia_$ fechei~o filho_$ finaliza finaliza_$ funci- funciona ganha garan- governo~botijao gracas_$ guri guri_$ hora horas human- humano humano_$ idade ideia_$ ignor- income-low-month:sei income-source:a income-source:mes income-source:minha income-source:recebo income-source:sou income-source:todo income-source:uma
incomes:? incomes:bpc incomes:eh incomes:gasto incomes:ha incomes:la incomes:minha incomes:propria incomes:receber incomes:sem incomes:so incomes:tudo instalments-left:? instalments-left:eu instalments-left:nenhuma instalments-left:ou interessa_$ intim- isso_ai isso_para ja_caiu ja_disse ja_eh ja_quitei ja~, ja~? jogo juros_eh juros~pode lembrar_$ lembrete lembrete_$ lembretes_$ lhufa- lhufas
lhufas_$ liberar liga liga_$ liga_para liga~mim link_$ liqui- luz_ou luz~o mae_$ mae_esta maio_agora maio~nao mais_nao mais_tarde mais_viver mais~nao mais~oferta mango maqui- maquina massa me_bate me_socorre me_transfere medo medo_de memoria_nao memoria~ajuda mensa- mes_acaba mes_eu mes_ou mes~foi meu_$ meu_lazer meu_score me~agora me~por me~uma mil~maio minha_pensao minha~esta minha~no molho-
molhou more-debts:essas more-debts:outra more-debts:todas more-debts:tudo morto muita na_casa na_minha nada_atrasado nada_esse nada~mes nadin- nadinha nadinha_$ nao_aguento nao_captei nao_entra nao_foi nao_interessa nao_mango nao_peguei nao_precisa nao_vale nao~dar nao~deus nao~falar nao~mais nao~minha nao~quanto nao~uai navio- navios navios_$ negativo negociar_o nem_pensar nenhuma_atrasada
nenhumazinha neve_$ no_procon no_se no_zap nocao nocao_$ nome~eh nops nops_$ nunca o_contrato o_dia o_emprego o_fim ofereceu~de offers:as offers:dao offers:esta offers:limpa offers:muito offers:nome offers:por offers:todas offers:uma offers:venceu oi ok ok_$ onde_$ opa_, opcao_$ os_# outra_pergunta outro_$ ou~cartao overdue:certo overdue:coisa overdue:conta overdue:gracas overdue:na overdue:no
overdue:nome overdue:outra overdue:pagando overdue:prazo overdue:quase o~aluguel o~faco o~mes o~mesmo paga_menos pagar_? pagar_nada pagar~cartao pago~luz pago~por paguei_metade paguei~acordo paguei~dos para_NAME para_la para_liberar para_quem parti- passar_$ peguei_$ peguei~no pensao perdi_o perdi~emprego pior_de pior~todas pix_para pode_? pode~a ponho ponto por_causa por_enquanto por~acaba por~de
por~ou prazo_$ preciso~um prescreveu presta primeira_$ proce- proco- procon pronto_$ proposta_, propria proprio proxima proxima_$ pulei qual_? quando_vou quanto_$ quanto~a quanto~para que_eu que_meu que_nao que_tipo quebrei quero~um queto queto_$ que~dia que~meu que~sao quiet- quinta_emenda quitado quitado_$ rapid- rapido rates:conta rates:do rates:falei rates:para rates:qual reativa rebobina_$
recebi~do recebo~bolsa reclamacao recomeca recusei_$ redig- redige reinicia_$ relig- reneg- repete resol- resum- retor- retorna robo rotat- rotativo saco sai_do salario_mesmo salario~? salvo- salvou sao_$ se_vazar segre- segredo segredo_$ segur- sei_quanto sei~. sem sem_dinheiro seria ser~amanha se~? se~a sim~NAME socorre socorre_$ soma sou_do so~ai so~para so~que so~salario sua tem_que tempo_$
tem~de tem~em tenho_que terminei_$ thirteenth:NAME thirteenth:agora thirteenth:de thirteenth:decimo thirteenth:deus thirteenth:ele thirteenth:na thirteenth:ne thirteenth:nem thirteenth:recebe tilt tilt_$ tipo_de tipo~gasto tira_o todas_estao toparam_$ topei topei_$ topou total trabalho_e tranquilo_$ transfere transfere_$ tudo_no tudo_que tudo~NAME uma_ainda uma_moca uma_pessoa vai_saber
vai~cortada valeu_$ vanta- vantajoso vazar vazar_? venceu_$ vendo_$ ver_navios verdade_$ vida_eh vira viver_$ vou_aceitar vou_ficar vou~procon which-change:o worry:agua worry:aqui worry:carro worry:cortaram worry:filhos worry:os worry:para worry:todo worry:tranquilo you z z_$ zerar zerar_tudo ✅`,
    '-4': `#_atrasadas ,_jogo ,_muito ,_pode ,~do ,~que ,~uma :bom :chega :dinheiro :divida :isso ?_estou NAME_primeiro ^_acordo ^_ajuda ^_atendente ^_beleza ^_bora ^_cancela ^_capaz ^_chama ^_desconheco ^_desfaz ^_diarista ^_entra ^_hein ^_nunca ^_ok ^_opa ^_prox ^_px ^_rebobina ^_recomecar ^_reinicia ^_stop ^_zera ^_zerei a_divida a_empresa a_firma abert- aceitei after-crisis:, after-roadmap:acabou
after-roadmap:baixa after-roadmap:cobra after-roadmap:contas after-roadmap:desse after-roadmap:ficar after-roadmap:fim after-roadmap:fui after-roadmap:jeito after-roadmap:juros after-roadmap:link after-roadmap:mesmo after-roadmap:minimo after-roadmap:ofereci after-roadmap:pago after-roadmap:pede after-roadmap:pedi after-roadmap:pena after-roadmap:pensao after-roadmap:podem after-roadmap:primeiro
after-roadmap:quando after-roadmap:ser after-roadmap:zerei agora_nao agrad- ajuda- alto anos_e anter- apertou arrumar arrumar~de as_que assun- assunto as~estao aviso aviso- a~. a~ontem a~tem baixa bate beleza_$ bulhu- bulhufas bulhufas_$ cancela capaz carne_$ causa ce chover chuta- cinco_anos comecar como_$ conforme consent:faco consent:sou conta conta_nao cortei_ate da_um de_neve de_todas
debt-creditor:lembro debt-kind:que debts:como debts:dos debts:falei debts:nao debts:preciso debts:qual debts:tira deixa_em desconheco desconto_na desconto~NAME desen- desfaz desli- dessa_$ desse_mes deus_te de~ainda de~anos de~mas de~x dia_com dinheiro_do direi- dispe- disso_$ divida_de do_app dos_# dos~mil do~com do~no duas_estao duvid- duvida duvida_$ e_eu eh_dez eh_hoje eh~coisa elas_atrasadas
em_duas emprestimo_de em~da encal- encalhado encalhado_$ encer- entendi_$ esque- esqueci_$ essentials:? essentials:deixa essentials:isso essentials:quero essentials:tem esta_minha esta_tudo estao esta~atrasado estou_desempregado estou_em estou_ha estou_precisando estou_sem estou~dia estou~serasa eu_pago eu~? exata- exatamente expli- falei_do falo falo_$ faz_um fazer~# feirao ficar final- firma
fora_$ golpe_$ governo_da ha_$ hein hein_$ horas_sao ideia income-source:e income-source:me income-source:o income-source:um incomes:casa incomes:clt incomes:faz incomes:isso incomes:meses incomes:zero interessa ja_cortei ja_paguei ja~falei jeito jeito_que lazer lazer_eh lembretes liberar~emprestimo manda mandei~proposta me_liga memor- memoria menos_juros meu_dinheiro meu_plano me~, me~mais me~o
me~um mil~carro minha_divida minha_luz more-debts:deu more-debts:esta more-debts:ja muito_caro nao_$ nao_sei nao_senhora nao_sou nao_vai nao~deixa negociar~a neve ningu- ninguem no_# nome_eh nos numer- o_plano obrig- ofere- oferecer~para ofereci ofereci_# oferta_$ offers:banco offers:cento offers:eles offers:esperando offers:isso offers:mais oi_? olho onde opa os~do overdue:devo overdue:eh
overdue:estao overdue:falta overdue:mas overdue:sei overdue:tenho o~ai pagan- pagando pagar_a paguei~mil para_$ parcelas~NAME pega pessoa_$ pode_tirar poe por_ai por_fora por~? por~eh por~nao posso~? prazo preci- precisa presc- primeiro_? pront- pronto prox prox_$ px px_$ quanto_eh quanto_esta quanto~devo quanto~pagar que_$ que_horas quero~com que~ja quitada rates:como rates:quanto rates:sei re
re_$ reativar rebob- rebobina recebi_tudo reinicia renda_$ repet- responder_$ resta saber_$ sai score se_$ seguro_$ sei_nao sei~que sem_receber ser_cortada serve signo signo_$ site stop stop_$ sumiu suspe- taxa_$ tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_nada tem_signo tem~? tem~atrasadas tenho_$ ter_que te~do thirteenth:# thirteenth:? thirteenth:as thirteenth:esse thirteenth:patrao
thirteenth:se thirteenth:sem thirteenth:todo tipo tira tira~NAME todas~atrasadas tranquilo tras tras_$ tudo_, tudo_encalhado tudo_na tudo_nos um~para unica vai_chover valeu valor_$ vem~, vende viver voce_me volta- volta_$ voltar vou~depois which-change:no which-creditor:o worry:, worry:NAME worry:com worry:dias worry:minha worry:na worry:o worry:salario worry:ser zap zera zera_ai zerei`,
    '-5': `#_anos ,_deixa ,_dia ,~certinho ,~onde :. :desconto :emprestimo NAME~! NAME~existe NAME~tudo ^_aceita ^_ahn ^_antecipei ^_apaga ^_atrasou ^_botei ^_escreve ^_estava ^_fecho ^_ofereci ^_pago ^_pergunta ^_pula ^_quais ^_quando ^_reset ^_resta ^_sem ^_some ^_terminei ^_tira ^_vamos ^_vao a_de aceita aceitar aceitaram_# adiantado after-deficit:# after-roadmap:acabei after-roadmap:acordo
after-roadmap:anos after-roadmap:causa after-roadmap:consignado after-roadmap:demais after-roadmap:duas after-roadmap:empresa after-roadmap:essa after-roadmap:oferecer after-roadmap:parcela after-roadmap:qual after-roadmap:quem ahn ahn_$ anos antecipei antecipei~parcelas antes_$ apaga aprov- as~capengando ate_o azul azul_$ a~ja belez- beleza bloqueei boa_pergunta boian- boiando boiando_$ bora bpc
bpc_$ briga- cai_dia capen- capengando capengando_$ confo- consegui_pagar consent:ja consent:minha consent:para conta_$ continuar continuar_$ debt-amount:sei debt-kind:da debts:isso deixa_$ depois_eu desca- desempregada desempregada_$ desempregado despe- dessa desse deus_e deus~NAME devo~NAME dia~de dia~hoje do_meu duas_capengando duas_vezes eh_esse eh_o eh~isso eh~mes essas_$ essentials:NAME
estou_a estou_boiando estou_desempregada eu~um falei_da falta_a fechei_$ feira- flexibles:isso ganho_$ income-source:da income-source:do income-source:meu income-source:na income-source:que incomes:nada ja~as ja~da link lista_$ mes_eh meu~e mil_do minha~que nao_aceitaram nao_consegui nao_entendi nao_posso na~? oferecer oferecer_# offers:so offers:tem oi_$ overdue:? overdue:deus overdue:elas
overdue:nada overdue:nos pagar_o pago_certinho paguei_$ para~fazer pede pedi pedir perdi pesso- pessoa precisando preciso_de proxi- pula_$ pular quais que_ja que~tudo recla- recusei reini- reset reset_$ resta_ai sabe saio segue sobre so~e so~o tenho_# tenho_mais tenho~anos terminei thirteenth:ano thirteenth:dia thirteenth:dois thirteenth:mas thirteenth:sei tranq- um_NAME ver_depois voce_eh vou_ter
which-change:# worry:# worry:meu worry:por worry:vao`,
    '-6': `,_duas :anos :empresta ?confirm-change NAME~paguei ^_ate ^_em ^_passo ^_perdi ^_sai ^_sair ^_vai ^_volta after-roadmap:fazer after-roadmap:pensando after-roadmap:quiseram after-roadmap:renegociar after-roadmap:tudo banco_? botei caduc- cance- com_isso confirm-amount:a consent:nao debt-kind:# debt-kind:de debts:quero debts:tudo depois_$ desfa- dia_eh disso do_zero e_ai e_so elas empresta empresta_#
esperando esta_bom estou_esperando estou_voando fazer flexibles:zero income-source:de instalments-left:nao instalments-left:sei isso_eh ja~os lista me_empresta metade_ja nao_devo nome_$ nota o_emprestimo o_que offers:metade overdue:ainda o~eu paguei~a pensando_em por_que proposta_$ propr- pula qual qual~# quero_renegociar rates:? reati- recebi_$ recomecar_$ saida sair_$ so_deus sumir tem_$
thirteenth:eh todas_elas vamos voand- voando voando_$ volta vou_fechar worry:banco worry:dia worry:esta worry:nao`,
    '-7': `,~ja ^_isso ^_nota ^_para after-roadmap:fechar after-roadmap:sem barat- bom_$ calor_ai debts:quanto desem- eh_isso esta_calor estao_$ esta~ai fecha- fechar fora infor- mes_nao nao_estou nao~# nota_mil opcao o~ja passo_$ quase_todas redon- sei_la ter thirteenth:duas`,
    '-8': `^_nada ^_onde ^_parar aceitaram_$ after-roadmap:onde after-roadmap:propus after-roadmap:👍 confi- consent:tenho eh~? propu- propus qual_o sim_$ todas_em todas~dia worry:estou`,
    '-9': `#_? ^_da ^_voce bom_dia desconto_$ falei~NAME nao~atrasado o_# que~eh recus-`,
    '-10': `?after-crisis ^_qual bloqu- debt-kind:a perdo-`,
    '-11': `:socorro ?confirm-creditor ?which-change nenhuma_$`,
    '-12': `?income-source which-creditor:#`,
    '-16': `consent:#`,
    '-17': `?debt-kind`,
  },
  'nothing-more': {
    '40': `?more-debts`,
    '21': `?flexibles`,
    '16': `^_acabou`,
    '15': `^_so so_$`,
    '14': `^_pronto lazer mais_nada`,
    '13': `^_nada nada nao_$ por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei acabo- debts:nao debts:so eh_isso flexibles:nao incomes:eh incomes:estou lista_$ more-debts:o more-debts:por nada_mais nadin- nadinha nadinha_$ nenhu- terminei`,
    '11': `^_chega chega debts:eh debts:nenhuma de~nada e_so essas essentials:eh n0 nada_$ nao_gasto resto termi-`,
    '10': `?incomes ^_nadica ^_zero acabou debts:nada essentials:nem essentials:so flexibles:zero gasto lista luxo more-debts:a more-debts:nao nadic- nadica nao_tenho nenhum offers:mais renda so_isso zero zero_$`,
    '9': `?essentials ^_mais ai_mesmo corte- cortei eh_tudo essentials:isso incomes:nao ja~tudo more-debts:essas more-debts:esta more-debts:ja nao_sobra nenhum_$ o_resto offers:nada por~mesmo pronto_$ renda_$ resto_eh sobra`,
    '8': `^_cortei ^_fora ^_nem ^_nenhuma a_lista acaba- compro cortei_ate de_casa debts:isso desempregada desempregada_$ disse_tudo eh_o eh~basico eh~que essas_$ essentials:nada esses estou_desempregada faco_nada faco~disso flexibles:nenhum flexibles:tenho incomes:gasto incomes:nada incomes:so isso_$ ja_disse lazer_$ lazer_eh more-debts:deu more-debts:eu more-debts:fechou more-debts:so nao_devo nao_tem
nao~outra nem o~tem que~tudo so~ai ter the tudo_$`,
    '7': `,_deu ^_e ^_eh ^_finalizei ^_ja ^_nenhum ^_nops acabou_$ acho~eh acho~falei beste- besteira cabo cabo_$ completo debts:acabou disse e_eh encer- essentials:nao esvaz- eu_nao e~isso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:eh flexibles:isso flexibles:so flexibles:sobra gasto_$ incomes:isso mais_nao minha~eh momen- momento more-debts:era more-debts:nops more-debts:que
more-debts:sao nao_compro nao_faco nao~com nem~nem no_momento nops nops_$ offers:tudo que_falei sei_o sei~que so_esses so~que tem_nao`,
    '6': `,_deus ,~me ?debts ^_acho ^_fim ^_lazer ^_por a_regua acho_que ai_so aqui_eh basic- basico basico_$ boca boca_$ cortei~ja daqui_para daqui~boca de_gastar debts:basico debts:lazer debts:mesmo debts:tem desem- deu_$ devo_nao devo~, diver- diversao diversao_eh eh eh_daqui essentials:lazer essentials:mais esses_gastos eu~sei final final- final_$ flexibles:nada flexibles:nem fora fora_isso gasta-
gastar gastar_$ incomes:acabou incomes:casa incomes:ja incomes:mesmo incomes:momento incomes:renda ja ja_$ luxo_nenhum mesmo_$ meu_lazer momento_$ more-debts:as more-debts:bom more-debts:fim more-debts:lista more-debts:nada more-debts:outra more-debts:regua nada_disso nao_sou nao~deus nao~para nem_uma nenhuma o_basico offers:lista outra para_boca ponto regua regua_$ saio sem_luxo so_essa sobra_$
sou_de sou~gastar so~gastos tem~nao trabalho_e tudo_ja vida_eh`,
    '5': `,_gracas ^_acabou-se ^_aqui ^_capaz ^_de ^_deu ^_era ^_fecha ^_minha ^_nao a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar bar_nem bar~festa bebo_nao besteira_$ canto canto_nao canto~vem capaz casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compl- compro_besteira contado contado_$ cortei_tudo cortei~a daqui dava dava_$ de_graca de_outra de_outro
de_resto debts:cortei debts:resto dera_ter dera~lazer deu deus_me deus~livre devo de~canto dinheiro_aqui dinheiro~eh disso_$ doce doce_$ eh_contado eh_so eh_vento eh~unica era era_doce essa_renda essas_coisas essentials:acho essentials:basico essentials:compro essentials:faco essentials:gasto essentials:graca essentials:na essentials:o essentials:renda essentials:tem falei falei_todas fecha
fecha_a festa festa_$ flexibles:tem fumo_nao fumo~jogo gasto- gastos gastos_$ graca guri guri_$ ha incomes:ai incomes:cortei incomes:lazer incomes:pronto incomes:sem incomes:tudo ja_tirei jogo_$ livre livre_$ luxo_$ mais mais_gasto me_livre me~ter minha_unica minha~renda more-debts:ai more-debts:conta more-debts:devo more-debts:dividas more-debts:falei more-debts:fecha more-debts:ne
more-debts:outras nada_, nao_fumo nao_jogo nao_saio nao~besteira nao~de nao~deixa nao~lazer nao~nao nao~superfluo nem_bar nem_festa nenhuma_$ offers:acho offers:disse offers:ja outra- outra_torneira outras outro outro_canto outro~nao o~eh o~era para_servico pronto_eh pronto~isso que_dava que_era que_tem que~doce resto~vento saio_de saio~casa salario_mesmo so_essas sobra_para sobra~isso so~para
so~renda so~salario superfluo superfluo_$ tem_superfluo tem~torneira tenho_lazer tenho_nao tenho~gasto ter_lazer tirei_tudo tirei~que torne- torneira torneira_$ tudo tudo_que tudo~dava tv_$ unica_renda vento vento_$ vivo_de vivo~casa`,
    '4': `,_estou ,_uai NAME_eu NAME~nao ^_dinheiro ^_essas ^_fechou ^_passeio ^_sem ^_vivo a_conta a_janela acabou~lista ai ai_fechou aqui aqui_nao ate ate~osso bebo bebo~fumo bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ bom_de cai_$ cama cama_para cama~fogao cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compr- cortei~o da_cama da_lista da~para da~ter debts:casa debts:gasto
debts:luxo debts:nenhum debts:o debts:outro debts:renda debts:sobra debts:tudo desgr- devo_nada de~para divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_pouca eh_zero eh~cama eh~janela entra_mais entra~nada era_isso essentials:aqui essentials:casa essentials:de essentials:devo essentials:eu essentials:lista essentials:luxo essentials:mesmo essentials:nenhum
essentials:para essentials:sobra essentials:tenho essentials:ter esta_bom esta~de estou~renda fechou_$ feira_$ fim fim_de flexibles:acabou flexibles:disso flexibles:esses flexibles:lazer flexibles:luxo flexibles:mais fogao fogao_$ fora~nada fumo gasto_um gasto~bobagem gasto~bobeira gasto~real graca_na graca~praca hoje_eh incomes:, incomes:com incomes:de incomes:devo incomes:minha incomes:nenhum
incomes:no incomes:o incomes:resto incomes:ter incomes:zero isso isso_nada isso~fechou janel- janela janela_$ ja~ate ja~todas jogo lazer~a mais~nao me_dera me_divirto mesmo me~de minha_diversao minha_vida more-debts:chega more-debts:de more-debts:eh more-debts:essa more-debts:ficou more-debts:ha more-debts:hoje more-debts:mais more-debts:para more-debts:pode more-debts:resto more-debts:todas
more-debts:tudo more-debts:uai na_feira na_praca nada~estou nao nao_bebo nao_moca nao_vem nao~essas nao~nem nao~uai nem_cinema nem_para nem_pastel nem_restaurante nem~na nenhuma_outra ninguem_$ o_salario offers:isso outro_gasto o~cai papo papo_$ para_fogao para_isso para_ter parad- para~luxo parou passe- passeio passeio_eh passeio~da paste- pastel pastel_na pastel~feira pinga pode~a pouca
pouca_coisa praca praca_$ que_cai que_eh quem_me quem~dera real_com real~isso resta- restaurante restaurante_$ resto_nada resto~pouca saco sao_todas sem sem_mais sem_renda sem~nenhum so_trabalho sobra_nem sobra~para super- tem_outro tem~gasto tenho tenho_essas tenho~coisas tenho~nenhum ter_luxo tirei trabalho~durmo tv uai_$ um_real unica vem_$ vivo`,
    '3': `#~sem ,_deixa ,~a ,~devo ,~estou ,~eu EXPENSE ^_besteira ^_devo ^_divida ^_fica ^_ficou ^_luxo ^_nenhumazinha a_seu a_televisao aberta aberta_$ acabou_a ajudando ajudando_meu ajudando~pai alem_disso aqui~ter a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao com_batom compro_$ conta_, conversar_no conversar~portao de_pobre debts:ai debts:aqui debts:besteira debts:compro debts:daqui
debts:disso debts:minha debts:para debts:por debts:saio debts:sou debts:tenho debts:ter debts:tv deixa~ver dera desse- desses desses_$ deve_eh deve~meu devo_a devo_so devo~nada devo~seu de~na disso diversao~a dividas_$ dormi- dormir dormir_$ durmo e_casa eh_conversar eh_da eh_dormir eh_minha eh_ter eh_trabalho eh_ver eh~boleto eh~coisa eh~e eh~gas eh~no eh~novela eh~para eh~televisao essa_eu
essentials:a essentials:ate essentials:besteira essentials:com essentials:cortei essentials:dinheiro essentials:diversao essentials:e essentials:feira essentials:lembro essentials:minha essentials:outra essentials:que essentials:saio estou_ajudando estou_ha estou_sem estou~# estou~meu eu_lembre eu_ver eu~compro eu~tenho extra faco fechar fechar_a fechou_a feira ficou flexibles:, flexibles:aqui
flexibles:de flexibles:eu flexibles:graca flexibles:ja flexibles:mesmo flexibles:na flexibles:para flexibles:pronto flexibles:resto fora~nao garco- garcom garcom_$ gas_$ gasto_com gasto_nem gasto~com ha_# ha~meses incomes:ate incomes:disso incomes:e incomes:extra incomes:fora incomes:ha incomes:hoje incomes:luxo incomes:outro incomes:para incomes:receber isso~gasto isso~tudo ja_cortei ja~muito
ja~ne lazer_de lazer~conversar lazer~pobre lazer~ver lembre limpo_, limpo~nao luxo_aqui luxo~eh mais_$ mais_divida marido_, marido~eu mas_essa mas~eu meu~, meu~eh mim_nao mim~sobra minha_renda moca moca_$ more-debts:da more-debts:deixa more-debts:deus more-debts:divida more-debts:fora more-debts:gracas more-debts:lembre more-debts:nem more-debts:nisso more-debts:pronto more-debts:quitei
more-debts:sem nada_alem nada_no nada~disso nada~momento nao_ha nao_que nao~outro nao~um nao~vicio ne ne_$ nem_com nem~batom nem~picole nenhum_desses nenhumazinha no_portao nome_limpo nome~, novel- novela novela_$ o_osso o_que offers:a offers:ai offers:de offers:eh offers:falei offers:que offers:so osso_$ outra_renda o~mesmo para_picole para_por para~ai passa_a picol- picole picole_$ pobre
pobre_eh pobre~dormir por_enquanto portao portao_$ pronto_acabou quem_deve quem~eh que~lembre que~so real receber_nada sao sao_essas sem_receber servi- servico servico_$ seu_ninguem so_boleto so~ajudando so~e telev- televisao televisao_aberta tem_mais tenho_$ tenho_mais tenho_outra tenho_vicio tenho~renda ter_gas traba- trabalho trabalho~casa uai uma_$ um~com ver_novela vicio vicio_nenhum vida~so
vida~trabalho`,
    '-3': `:sobra ?after-deficit ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?consent ?debt-creditor ?income-low-month ?instalments-left ?overdue ?thirteenth ?which-creditor ^_a ^_apaga ^_ate ^_correto ^_deixa ^_essa ^_exatamente ^_hein ^_positivo ^_quase ^_resta ^_sei ^_tem a_bateria acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso
after-roadmap:nao ai_$ ainda ainda_$ apaga aqui_$ bater- bateria bateria_$ bpc cobranca com_nada comec- comeco comeco_$ consent:eh consent:estou consent:nao contr- corre- correto correto_$ da_empresa debt-kind:a debt-kind:o debts:? diabo diabo_eh diabo~isso duas duas_mesmo empresa esque- essas_duas esse_mesmo essentials:quero essentials:transporte estao exata- exatamente exatamente_isso favor faz
filha flexibles:# gasto~nada hein hein_$ mas_nao mes_eh mesmo_gracas mesmo~a minha_filha more-debts:, more-debts:duas more-debts:estao more-debts:sim nada~declarar nao_, nao_eh nao_peguei nao~falar nao~nada numer- numero numero_$ o_comeco offers:o onde overdue:nenhuma pegue- peguei peguei_$ poe posit- positivo positivo_$ preci- precisa qual quase_todas que_diabo que_somar que~de resta resta_ai
sabe_$ segur- so_meu so_vendo somar somar_tudo so~comeco so~duas taxa_$ te tem~que tenho_que tenho~somar trans- transporte vendo_$ vida_$ volto volto_$ worry:so`,
    '-4': `:nada ?which-change ^_deus ^_ss ^_tenho anoto anoto_nada a~nao complicado complicado_$ desfa- deus_eh deus~mais eh_complicado eh_esse eh_mais eh~ai eh~mesmo eh~meu enten- entendi exist- existe existe_mais fixa incomes:fixa isso~gracas mais_uma mande mande_mais mande~nada marisa_nao me_mande mensa- more-debts:ainda more-debts:lembro nada_a nao_anoto nao_entendi nao_existe nao_quero nao_saco
nao~mande pedra- renda_fixa sabe saco_nada saco~disso sobra_nada ss ss_$ tem~uma tenho~fixa urgente urgente_$ vendo`,
    '-5': `,_so :nao ?debt-kind ?worry ^_gasto ^_tudo com~nao eh_mensal isso_eh mensal mensal_isso meu_$ me~mais nada_urgente nada~so nao_me nao_so que~mais urgen- worry:nada`,
    '-6': `,~isso ?after-crisis ?income-source debt-kind:eh worry:nao`,
    '-7': `^_isso`,
    '-8': `nao~so`,
    '-9': `,_acabou nao~acabou`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `^_voce calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_qual ^_que calor conta_uma hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual are chove- chover faz_um how me_conta promp- prompt vai_chover`,
    '9': `^_ignore ^_quem after-roadmap:signo do_tempo hoje ignore indica poema_$ qual sao_$ the`,
    '8': `^_canta ^_escreve ^_faz ^_how ^_me ^_tell ^_vai a_joke are_you bolo canta canta_uma canta~musica casad- casada casada_$ conta~historia dever dever_de eh_casada escre- escreve_um faz franc- ganhar histo- historia historia_$ how_are how~you ignor- ignore_suas ignore~regras jogo joke joke_$ me_a me~joke me~uma music- musica musica_$ que~eh regra- regras regras_$ suas suas_regras tell tell_me tell~a
tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:: :? :empresta :onde :system :um ^_aja ^_esqueca ^_finja ^_tem ^_traduz ^_what after-roadmap:jogo after-roadmap:seu aja aja_como aja~um anteriores as_instrucoes as~anteriores brasi- brasil brasil_$ can can_you can~do chover_hoje como_um como~pirata dia_eh dia~hoje do_$ eh_hoje eh~presidente empresta empresta_# escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que ganha-
indic- ingle- ingles ingles_$ instr- instrucoes instrucoes_anteriores isso_para isso~ingles me_empresta meu_dinheiro o_presidente onde~meu para_ingles pirat- pirata pirata_$ presi- presidente presidente_$ prompt_$ qual_a que_dia quem seu_prompt syste- system tempo tradu- traduz traduz_isso traduz~para um um_pirata uma vai voce what what_can what~you you_do`,
    '6': `:amanha :como :ganhar :meu :poema :prompt :rapido :seu :vai ?rates ^_conta ^_esta ^_mostra ^_what's a_capital after-roadmap:faz after-roadmap:horas after-roadmap:uma after-roadmap:you ai_$ anter- anteriores_$ bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ conta conta_um conta~piada conta~segredo de_cenoura de_futebol debts:tem debts:voce dinhe- dinheiro do~hoje eh_outra
eh~pessoa escreve~poema esqueca_as esqueca~instrucoes finja~eh flexibles:me futeb- futebol futebol_$ ganho- ganhou ganhou_o gosta gosta_de gosta~futebol me_fala me~do mostra_seu mostra~prompt o_jogo outra_pessoa piada piada_$ qual~capital qual~time quem_ganhou que~outra rates:signo reais_$ recei- receita receita_de sao segre- segredo segredo_$ seu_time the_weather the~tomorrow time_$ tomor-
tomorrow tomorrow_$ um_segredo uma_piada vai~hoje voce_eh voce_gosta voce~de weath- weather weather_tomorrow what'- what's what's_the what's~weather`,
    '5': `#_reais : :de :estou :faz :reais ?flexibles ^_hello ^_onde a_raiz after-roadmap:indica after-roadmap:um ajuda_com ajuda~o a~quadrada big big_brother broth- brother brother_$ como_faz como~bolo com~dever da_mega da~sena de_dois de_matematica debts:hoje descobriu descobriu_o descobriu~brasil dever~casa dever~matematica dinheiro_$ do_jogo dois_$ dolar dolar_$ eh~raiz essentials:do essentials:hoje
essentials:seu faz_bolo faz~de filme filme_voce filme~indica ganha_o ganha~big hello hello_how hello~are how_much how~is indica_$ indica_uma indica~serie is is_the is~dolar matem- matematica matematica_$ me_ajuda me_indica me_passa mega mega_sena me~# me~com mostr- mostra much much_is much~the numero_da numero~mega o_big o_brasil o_dever o_melhor o_resultado o~brother o~do o~ontem passa
passa~numero pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~melhor qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rapid- rapido rates:eh rates:me rates:qual rates:tem resul- resultado resultado_do resultado~jogo sena sena_$ serie serie_$ the_dolar um_pix uma_serie um~de voce_indica`,
    '4': `" :" :# :$ :[ :] :capital :dividas :emprestimo :foi :ganhou :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:bolo after-roadmap:conta after-roadmap:poema after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:time ai ajuda_no ajuda~dever amanh- amanha are~todas a~da capital~franca codig- codigo
codigo_em codigo~python como da_franca de_bolo de_casa debts:ai debts:eh debts:esta debts:que debts:quem debts:tempo debts:uma de~de de~mil divida~$ do_brasil eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:eh essentials:how essentials:me essentials:qual essentials:que essentials:quem essentials:sao essentials:tempo essentials:uma
essentials:you estou_precisando estou~de exata- exatamente fala flexibles:a flexibles:faz flexibles:um flexibles:uma franca franca_$ ganha ganhar_a ganhar~eleicao ganhou~jogo horas~em jogo_$ jogo_do me melho- melhor me~no me~um mil_$ no_dever nome_? no~de o_numero onde ontem para_minha passa_o passa~receita perdo- pesso- pessoa pessoa_$ precisando previsao_do previsao~tempo pytho- python python_$
qual~previsao qual~voce quanto_eh quem_ganha quem_vai quem~ganhar rates:calor rates:esta rates:how rates:poema rates:quem rates:seu rates:uma reais receita~bolo resum- resumo sao_em sao~toquio sua tem todas todas_$ toqui- toquio toquio_$ um_codigo um~em vai_ganhar vai~a vende you_$ you_todas`,
    '3': `:. :australia :cartao :credito :divida :e :gerente :hoje :ignore :limite :marque :nome :o :ontem ?debts [_system after-roadmap:are after-roadmap:dever after-roadmap:dois after-roadmap:esta after-roadmap:hoje after-roadmap:how after-roadmap:receita after-roadmap:tem after-roadmap:voce ajuda amor_$ austr- australia bolo_$ capital~australia cartao_de cartao~credito com_o credito_$ da_australia de_$
de_amor de_credito de_pao de_queijo debts:conta debts:do debts:escreve debts:fala debts:ingles debts:me debts:outra debts:passa debts:pessoa debts:sao debts:um de~# divida_de dois eh_a eh~gerente empre- essentials:conta essentials:dia essentials:o essentials:outra flexibles:de flexibles:todas jogo_ontem limite_de limite~# marqu- marque melhor_time melhor~de melhor~do meu_gerente outra o~time pao
pao_de pao~queijo passa_uma pix poema_de poema~amor polic- previ- previsao qual_o qual~receita qual~signo queij- queijo queijo_$ rates:a rates:ai rates:are rates:de rates:dever rates:dia rates:do rates:em rates:escreve rates:indica rates:tempo rates:the rates:time rates:um rates:voce rates:you receita~pao set seu_signo sobre system_] time_do time~brasil uma_receita um~para`,
    '-3': `:sao ?debt-kind ?income-source after-roadmap:dinheiro da_uma desen- voce_sao voce_tem`,
    '-4': `me_da o_# qual~# voce_$`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `continuar continuar_$`,
    '14': `conti-`,
    '12': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '11': `:voltar after-roadmap:volta`,
    '10': `after-roadmap:lembrete after-roadmap:sim coloc-`,
    '9': `^_volta after-roadmap:receber ativa lembrete mandar volta volta- volta_a voltar`,
    '8': `after-roadmap:aviso after-roadmap:mandar after-roadmap:novo lembr- manda- me~de quero_voltar`,
    '7': `^_manda ^_quero ^_reativa a_mandar a_participar after-roadmap:os after-roadmap:participar after-roadmap:reativa after-roadmap:vencimentos de_novo dos_vencimentos me~dos novo novo_$ reativa sim_$ vencimentos vencimentos_$ voltar_a voltar~participar`,
    '6': `:quero :vamos after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:manda after-roadmap:me after-roadmap:mim avisos_por avisos~favor cadas- cadastro cadastro_$ liga_os liga~lembretes manda mandar_mensagem me_mandar meu_cadastro os os_lembretes os~por parti- participar participar_$ quero_receber quero~os receber venci-`,
    '5': `:mandar ^_liga ^_vamos ^_voltar after-roadmap:lembrado after-roadmap:lembrar after-roadmap:liga after-roadmap:pode after-roadmap:quero aviso aviso_$ a~mandar dos lembrado liga mandar~lembretes mim_$ para_mim pode~mensagem quero~lembrado receber_$ receber_lembrete ser_lembrado vamos voltar_$ voltar~mandar`,
    '4': `^_pode after-roadmap:avisos after-roadmap:de after-roadmap:mensagem aviso- avisos lembrete_$ lembretes lembretes_$ mensa- mensagem mim os_avisos pode_mandar pode_me pode~lembrar quero`,
    '3': `? ^_me a_me a_receber after-roadmap:a after-roadmap:favor after-roadmap:lembretes after-roadmap:meu a~os lembrar lembretes_de mandar_$ me_lembrar pode quero_os quero~a quero~lembretes receb- sim voltar~receber`,
    '-3': `?income-source ^_para after-roadmap:onde after-roadmap:ver onde para_de parar quero_ver sim_, voltar~me`,
    '-4': `,_quero :aviso :lembrar :sim mandar_os me~sim os_aviso sim~quero`,
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
    '14': `^_some com_isso final-`,
    '13': `^_descadastrar ^_encerrar quero_cancelar some`,
    '12': `cance- cancelar contato encerrar_$ me~mais nao~mais quero_mais`,
    '11': `^_chega after-roadmap:sair bloqueia chega_de consent:mais daqui_$ me_bloqueia mensagem_$ para_$ some_daqui voce_$`,
    '10': `:parar ^_parem bloquear chega contato_$ daqui mensa- nao_me para~isso parem zap zap_$`,
    '9': `:stop ^_me after-roadmap:cancelar debts:para descadastra descadastra_$ em_paz lista mais me_descadastra mensagem meu_numero me~em para_com parem_com parem~isso paz paz_$ tira`,
    '8': `:sair ^_remover ^_sai after-roadmap:encerrar cancela_minha cancela~inscricao consent:me conta- da_lista de_me debts:encerrar descadastramento descadastramento_$ do~zap inscr- inscricao inscricao_$ lista_$ mais_isso me meu_zap minha_inscricao nao_quero o_descadastramento parti- quero_sair quero~isso remov- remover remover_meu remover~numero sai~meu solicito_o solicito~descadastramento`,
    '7': `?consent ^_solicito after-roadmap:some bloquear_voce bloqueia_ai cancelar_minha cancelar~participacao chega~mensagem consent:some da~vida de_mensagem debts:quero desej- desejo dessa_lista de~mensagem essentials:encerrar essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_$ mandar_mensagem mensagens meu~dai me~ai me~da minha_participacao numer- numero participacao
participacao_$ procu- quero sai solic- solicito some_da some~minha tira_dessa tira_meu vou_bloquear vou~voce`,
    '6': `:me ?essentials ^_tira after-roadmap:. after-roadmap:contato after-roadmap:descadastrar after-roadmap:me after-roadmap:parar after-roadmap:tira amola amola_mais atendimento_$ cancelar_$ chega~zap consent:parar consent:sair dai dai_$ de_mandar de_vez de_zap debts:mais deixa_em deixa~paz desistir desistir_do desistir~programa de~encher de~mandar do_programa encerrar_atendimento enche- encher
encher_$ esquece_de esquece~vez essentials:mais mais_contato manda_mais mandar mande mande_mais mande~nada me_amola me_encher me_esquece me_mande me_tira me_tirem n0 nao~amola nao~mande para_de para~me progr- programa programa_$ quero_desistir quero~do sai_do tira~lista tirem tirem_da tirem~lista vez_$`,
    '5': `^_desejo ^_quero ^_vou after-roadmap:bloquear after-roadmap:chega after-roadmap:daqui after-roadmap:isso after-roadmap:lista after-roadmap:mais atendimento bloquear_se bloquear~continuar cancelar~servico chega_nao chega~manda com_voce consent:chega consent:contato consent:encerrar consent:minha de_voce debts:cancelar debts:daqui debts:lista debts:me debts:sair desejo_encerrar desejo~por desis-
do_meu encerrar_por encerrar~aqui esquece essentials:cancelar essentials:descadastrar essentials:parem mais_papo mais~com me_deixa me_procura me_procurem mensagens_$ me~dessa nao_manda nao~procura nao~procurem numero_$ numero_dai papo papo_$ por_aqui procura procura_mais procurem procurem_mais quero_encerrar quero~esse quero~papo se_continuar servico servico_$ te_bloquear te~se tira~numero vez
vou_te vou~bloquear`,
    '4': `._$ :mensagem :mensagens :sai ?debts ^_cancela ^_encerra after-roadmap:dai after-roadmap:esquece after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito after-roadmap:vez after-roadmap:zap autorizo_mais autorizo~contato cancela cancelar_o consent:bloquear consent:cancelar consent:de consent:isso consent:mensagem consent:meu consent:quero consent:tira consent:zap conta_de conta~mensagens
da_minha de_mensagens debts:chega debts:com debts:contato debts:mensagem debts:meu debts:nao debts:numero debts:parem deixe- deixem deixem_em deixem~paz em_contato encerra encerra_minha encerra~conta esse_servico essentials:bloquear essentials:contato essentials:em essentials:meu essentials:minha mais_em mais_esse mais_nada mais_participar mais~contato mais~disso mais~nada mais~servico manda-
me_deixem me_mandar me~de minha minha~de nada~voce nao_autorizo o_servico participar participar_disso quero~da quero~participar receber~de sai_fora sair_da sair~lista servi- vida_$`,
    '3': `. :mais :nao :zap after-roadmap:ai after-roadmap:com after-roadmap:de after-roadmap:desejo after-roadmap:dessa after-roadmap:quero after-roadmap:servico after-roadmap:vida after-roadmap:voce atend- autor- autorizo chega~me com consent:ai consent:da consent:dai consent:do consent:mandar consent:nao consent:numero consent:para contato_comigo contato_dai debts:isso debts:mandar debts:paz debts:sai
desejo_mais desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em esque- essentials:chega essentials:com essentials:do essentials:manda essentials:nao essentials:numero essentials:paz essentials:vou fora_nao fora~quero mais_mensagens mais~. manda mandar_coisa me_descadastrar mensagens_. meu_contato me~coisa me~mensagem minha_vida nada_de
nao_desejo nao_entre nao_entrem nao~manda nosso nosso_contato para parar~mandar para~mandar pode_encerrar pode~nosso quero_me quero~descadastrar quero~o receber_nada sai~nao te tira~contato voce vou`,
    '-3': `?debt-kind ^_como ^_muito ^_nada ^_voce after-roadmap:cobranca after-roadmap:das after-roadmap:fazer after-roadmap:muito after-roadmap:pagar after-roadmap:pode after-roadmap:vencimento after-roadmap:volta ajuda cancela_$ cobra- cobranca_$ consent:como consent:divida das das_dividas divid- divida dividas dividas_$ do_servico essentials:fazer lembrar mais_viver mais~cobranca mais~vencimento me_da
me_socorre muito nao_precisa para~esse preci- precisa precisa_mais quero_suporte quero~das recom- recomecar sair_das sair~dividas socorre socorre_$ supor- suporte suporte_$ venci- vencimento vencimento_$ viver_$ volta- voltar`,
    '-4': `?income-source after-roadmap:lembra cobranca de_divida divida_$ lembra lembrete lembrete_$ liga liga_$ mais_fazer mais~isso me_lembra me_liga quero~fazer quero~minha socor- viver`,
    '-5': `after-roadmap:aviso aviso fazer_isso`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '16': `^_paguei liqui-`,
    '14': `after-roadmap:esta after-roadmap:paguei paga pague- paguei`,
    '13': `after-roadmap:pagamento pagam- pagamento`,
    '12': `^_matei after-roadmap:matei after-roadmap:pago matei pago_$ quite- quitei`,
    '11': `:paga ^_ja ^_liquidei ^_pagamento after-roadmap:essa after-roadmap:liquidei consegui_pagar liquidei quita- sozin- sozinha sozinha_$ ✅`,
    '10': `^_esta ^_zerei after-roadmap:dei after-roadmap:quitei after-roadmap:zerei paguei_$ zerei`,
    '9': `NAME_pago ^_acertei ^_consegui ^_foi ^_quitei acertei after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:foi after-roadmap:paga after-roadmap:pix consegui dei o_pix pagar_$ pago`,
    '8': `:NAME ?after-roadmap ^_acabei ^_boleto acabe- acabei acert- after-roadmap:boleto after-roadmap:pagar after-roadmap:uma boleto_pago conse- essa_$ matei_essa overdue:ja overdue:paguei paga_$ paguei_a pix uma_$`,
    '7': `a_de acabei_de after-roadmap:baixa after-roadmap:duas after-roadmap:fiz after-roadmap:hoje after-roadmap:quitada after-roadmap:quitado after-roadmap:tudo baixa divida_$ esta_quitada fiz_o ja_dei ja_quitei overdue:NAME overdue:o paguei~a paguei~o pix_$ quitada quitado quitado_$ reali-`,
    '6': `#_a #~do :! :quitei ^_NAME ^_antecipei ^_fiz after-roadmap:a after-roadmap:feito after-roadmap:parcela after-roadmap:so antec- antecipei antecipei~parcelas a~# bolet- boleto duas_parcelas essa esta feito fiz fiz~pix foi ja mil_do o_pagamento pagar quitei_o`,
    '5': `#~de ^_dei ^_efetuei a_parcela acertei_com after-roadmap:contas after-roadmap:divida after-roadmap:fatura after-roadmap:financiamento after-roadmap:mandei after-roadmap:parcelas as_contas colch- colchao contas_$ de_pagar de_quitar dei_um dei~jeito duas e_paguei efetu- efetuei efetuei_o efetuei~pagamento esta_pago fatura_$ financiamento_$ hoje ja~a mande- mandei mandei_o mandei~pix mes~so
o_financiamento ontem_$ o~agora o~para pagamento_$ paguei_o paguei~acordo parcelas_do parcelas~NAME parcela~NAME quitar_$ quitei_$ quitei~financiamento tudo_$ um_jeito`,
    '4': `:o ^_passei a_NAME a_fatura acabei~pagar after-roadmap:eles after-roadmap:ha after-roadmap:ja after-roadmap:jeito after-roadmap:nela after-roadmap:passei after-roadmap:pouco after-roadmap:terminei a~ontem carro_no carro~NAME com_uma combi- consegui~a contas debts:dos debts:metade debts:paguei divida dos~mil do~no essa_ja financiamento hoje_$ ja_paguei jeito metad- metade metade~# mil~carro nela
ontem paguei_hoje paguei_metade paguei_so paguei_tudo paguei~NAME paguei~mil passe- passei pix_para so_o terminei terminei_de terminei~pagar uma uma_divida`,
    '3': `! !_! !_$ ,~paga :ja NAME_! NAME_. NAME_deste NAME_gracas NAME~! NAME~mes ^_mandei ^_risca ^_terminei ^_vendi a_divida acordo_da acordo~NAME adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:as after-roadmap:com after-roadmap:conforme after-roadmap:de after-roadmap:desse after-roadmap:deste after-roadmap:efetuei after-roadmap:la after-roadmap:mes after-roadmap:ontem
after-roadmap:quitar after-roadmap:resolvi after-roadmap:vendi after-roadmap:viu com_eles confo- conforme conforme_o conforme~plano conta- da~. debts:carro debts:do debts:mil desse_mes deste_mes deste~. de~mil do_carro dos_# eles essa_divida esta_paga fatura finan- fiz~pagamento ha ja~o metade_da mil_de mil~# mil~NAME n0 onix o~da pagamento_da pagar_tudo paguei~dos paguei~parcela para_eles parce-
parcela parcela_$ parcelas pouco pouco_$ quitar resolvi risca so_consegui so~pagar termi- tudo vendi vendi_o`,
    '-3': `#_da ?debt-kind ?income-source NAME_ate NAME~setembro aceit- after-roadmap:? after-roadmap:apaga after-roadmap:como after-roadmap:desconto after-roadmap:e after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:quero after-roadmap:tem ate_setembro atras- a~? bom_$ com_o com~NAME de~a esta_bom fecha- nao_consegui nao~pagar paguei_com paguei~atraso qual
qual_a quitei~NAME setem- setembro setembro_$`,
    '-4': `!~! #_hoje ^_quanto after-roadmap:atraso after-roadmap:bom after-roadmap:qual atraso atraso_$ bom com_atraso consegui_um eu~paguei quant- quanto quanto_eu`,
    '-5': `NAME~esta after-roadmap:! after-roadmap:# after-roadmap:nao after-roadmap:quanto do~ja e_agora eu_ja ja~e nao_paguei`,
    '-6': `a_do a~NAME`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `pagar~NAME primeiro`,
    '7': `NAME_primeiro after-roadmap:primeiro logo~NAME prime- primeiro~NAME`,
    '6': `NAME_antes a_NAME after-roadmap:NAME antes a~primeiro depois~NAME o_NAME pagar_a`,
    '5': `acertar~a after-roadmap:antes after-roadmap:livrar after-roadmap:logo after-roadmap:quero depois_o eu_quero eu~acertar logo quero_me quero~livrar`,
    '4': `,_entao :a :pagar NAME_por NAME~o ^_eu ^_primeiro ^_quero acert- acertar after-roadmap:. after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:garantia after-roadmap:gostaria ah~, causa_da da~. entao~o garantia livra- livrar livrar_logo me_livrar me~logo o~antes pagar porqu- porque por~da primeiro_a quero~a quero~o`,
    '3': `,_estou ,~com :antes :eu :prefiro :queria NAME_$ NAME_porque NAME~corre NAME~estou ^_ah ^_antes ^_gostaria after-roadmap:, after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:ele after-roadmap:entendi after-roadmap:pelo after-roadmap:tenho after-roadmap:vergonha ah antes_$ antes_de a~antes a~porque banco_eu causa com_vergonha comecar comecar_pagando comecar~NAME comecar~a compa-
compadre confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:primeiro confirm-change:quero corre_risco corre~de das_NAME de_cortar dele dele_$ depoi- depois de~o entao entendi estou_com eu~eh eu~pagar garan- gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pagar_o pelo_NAME pelo~, por_causa porque_corre porque~risco precisando precisando_$ prefi- prefiro
prefiro_pagar primeiro_$ primeiro_o qualq- qualquer que_ele queri- queria queria_comecar queria~pagando quero quero_comecar quero~pelo que~esta risco_de risco~cortar tenho_que vergo- vergonha`,
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
    '7': `after-roadmap:a after-roadmap:nos after-roadmap:pela after-roadmap:primeiro a~juros econo- gasta jeito jeito_que mais nos`,
    '6': `:juros ^_ataca ^_comeca ^_primeiro after-roadmap:ataca after-roadmap:barato after-roadmap:comeca after-roadmap:jeito ataca ataca_a barato comeca comeca_pela do_juros juros_alto mais_barato pela primeiro`,
    '5': `:menos a_do after-roadmap:alto after-roadmap:cara after-roadmap:maior alto alto_$ cara de_juros maior mais_cara menos_$ o~que o~sai pagar_menos pagar~juros prime-`,
    '4': `:paga :pelo :que ^_a ^_mata a_de after-roadmap:dos after-roadmap:logo after-roadmap:mata after-roadmap:prefiro after-roadmap:que after-roadmap:sai a~mais a~tem cabel- fim_$ juros_no logo_a mata paga_menos pela_mais pela~cara primeiro_as primeiro~que que_mais que_paga que_tem quero~mais sai sangr-`,
    '3': `:. ^_prefiro ^_quero after-roadmap:fim after-roadmap:no after-roadmap:quero a~cobra cara_$ comec- de_maior dos fim juros_maior logo mais~no menos~no no_fim o_mais paga pelo prefi- prefiro prefiro_pagar primeiro_a que_cobra quero_pagar quero~menos tem~juros`,
    '-3': `^_qual a_menor after-roadmap:menor menor qual`,
    '-4': `after-roadmap:qual`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '14': `menor-`,
    '13': `peque-`,
    '12': `after-roadmap:neve as de_neve neve neve_$`,
    '11': `after-roadmap:menores after-roadmap:primeiro menores primeiro`,
    '10': `after-roadmap:pelas after-roadmap:pequenas pelas pequenas prime-`,
    '9': `after-roadmap:comecar comec- comecar`,
    '8': `NAME_de ^_comecar as_pequenas comecar_pelas das_menores menor_$ quero~as`,
    '7': `^_das after-roadmap:das as~primeiro das primeiro_a`,
    '6': `after-roadmap:bola bola bola_de bola~neve comecar_pela menor menores_$ pequenininhas primeiro_as`,
    '5': `^_prefiro after-roadmap:ir after-roadmap:menor after-roadmap:pequenininhas after-roadmap:quero as_pequenininhas as~antes barat- comecar~menor ir ir~as pela pela_menor pequenas_$ prefi- prefiro`,
    '4': `:prefiro ^_primeiro ^_quero after-roadmap:antes after-roadmap:de after-roadmap:menorzinha after-roadmap:menorzinhas after-roadmap:pela after-roadmap:prefiro after-roadmap:sumindo as_menores as_menorzinhas livra- livrar livrar_logo livrar~das logo_das me_livrar menorzinha menorzinhas me~logo prefiro_comecar prefiro~pela primeiro_$ sumin- sumindo ver~dividas`,
    '3': `:comecar :das :logo :pela :primeiro :queria ^_as ^_comeca ^_limpa a_menor after-roadmap:caminho after-roadmap:comeca after-roadmap:frente after-roadmap:limpa after-roadmap:tira after-roadmap:ver antes antes_$ as_dividas as~do as~que caminho caminho_$ comeca comecar~menorzinha da_frente dividas~uma eu_queria ir_matando matan- matando matando_as para~um pela_menorzinha pelas_menores por_uma
prefiro_ir que_me quero_quitar quero~a que~da uma_$`,
    '-3': `after-roadmap:alto after-roadmap:juros alto alto_$ de_juros juros_alto logo_a`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME tira`,
    '11': `o_NAME`,
    '10': `a_NAME tira~NAME`,
    '9': `^_tira ^_zerei after-roadmap:quitei after-roadmap:zerei quitei~NAME zerei`,
    '8': `^_quitei perdo- perdoou`,
    '7': `NAME_ja NAME~existe NAME~paguei a_divida after-roadmap:ja da_lista debts:tira exist- existe ja_paguei o~ja paguei_$ quite- quitei quitei_a tira_o`,
    '6': `^_terminei after-roadmap:a after-roadmap:existe after-roadmap:perdoou after-roadmap:terminei apaga_a de~a existe_mais lista lista_$ nao_conta nao_existe nao~tira perdoou_a perdoou~divida pode_tirar rates:ele rates:tira terminei_de terminei~pagar`,
    '5': `!~! NAME_$ NAME_da ^_apaga after-roadmap:lista after-roadmap:paguei apaga de_pagar ele ele_$ o_pai pai pode~a rates:conta termi- terminei tirar`,
    '4': `,~paguei ,~tirar :ela NAME_nao NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:o after-roadmap:pode after-roadmap:tirar apaga~NAME a~, a~nao a~que debts:o divida ela ex exclui more-debts:NAME o_ex o~nao rates:o tira_a`,
    '3': `,_ja ,_pode ,~da :da :divida :essa :lista :mais :pode :tirar NAME NAME_, NAME_ela NAME~favor NAME~ja NAME~meu NAME~nao after-roadmap:! after-roadmap:filho after-roadmap:pagou a~com a~ela devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- engano engano_$ essa_da essa~NAME eu~devo exclu- foi_engano ja mais_$ minha_$ more-debts:a more-debts:divida more-debts:do
more-debts:favor more-debts:foi more-debts:por nao_devo pagar_a pagar~NAME pagou pagou_$ pague- paguei pode pode~da que_meu quitei_o rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! after-roadmap:quero mais~a overdue:ja overdue:paguei quero~pagar sozin- sozinha sozinha_$`,
    '-4': `:quitei`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_recomecar ^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `ai_$ inici- inicio inicio_$ zera_ai`,
    '11': `recomeca refaz- refazer tudo volta_para zero`,
    '10': `after-roadmap:reset comecar conversa conversa_$ de_novo novo tudo_$ vamos`,
    '9': `ai comecar_de comecar~novo comeco conve- debts:reset do~por novo_$ para_comeco`,
    '8': `:recomecar ^_do ^_recomeca ^_reiniciar ^_vamos debts:tudo para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:tudo after-roadmap:zera comeca comeco_$ do_inicio flexibles:ai outra_vez refazer_tudo`,
    '6': `?rates after-roadmap:inicio after-roadmap:refazer after-roadmap:vamos after-roadmap:zero debts:ai debts:zera e_comeca essentials:ai favor_$ por_favor quero_comecar rates:zera vamos_do vez vez_$ volta~comeco zero_por zero~favor`,
    '5': `:quero :tudo a_conversa after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca bora comeca_de comecar_outra comecar~vez comeca~novo debts:comecar debts:inicio debts:recomecar debts:resta do_comeco do_primeiro e_recomeca essa_bagunca essa~e e~de favor quero~outra rates:conversa rates:do rates:inicio rates:recomecar recomeca_$
recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro tudo_de tudo~comeca tudo~novo vamos_de vamos_refazer vamos~do vamos~inicio vamos~novo volta`,
    '4': `:comecar :comeco :novo :volta :zero ^_apaga ^_embaralhei ^_errei after-roadmap:ai after-roadmap:do after-roadmap:favor apaga_essa bora_do bora~zero comecar_tudo comeco_por comeco~favor debts:conversa debts:novo debts:recomeca debts:vamos debts:zero e_vamos embaralhei embaralhei_tudo embaralhei~, errei_tudo flexibles:do flexibles:vamos outra quero~do rates:comecar rates:novo rates:quero tudo_,
tudo~bora vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_bora ,_quero ,~do ,~recomecar ?flexibles ^_quero ^_refazer a_borracha after-roadmap:comeca after-roadmap:comeco after-roadmap:novo after-roadmap:outra after-roadmap:vez after-roadmap:volta apaga apaga~plano a~e bora_comecar bora~de borra- borracha borracha_e borracha~vamos comecar~outra debts:apaga debts:comeca debts:comeco debts:do debts:favor debts:outra debts:refazer debts:vez desde_a
desde~primeira de~desde do embar- errei errei~vamos essentials:do fazer_tudo fazer~de fiz_uma fiz~salada flexibles:e n0 novo_desde novo~a passa_a passa~borracha plano_e plano~comeca prime- primeiro_$ quero rates:ai rates:comeco rates:favor rates:para rates:recomeca rates:refazer rates:vamos rates:zero refazer~inicio refazer~zero salad- salada salada_, salada~quero tudo_e tudo_outra tudo_vamos
tudo~de tudo~vez uma_salada uma~,`,
    '-3': `?debt-kind ?income-source ^_ai after-roadmap:minha after-roadmap:pelas after-roadmap:vida apaga_tudo comecar_pelas pelas volta_ai`,
    '-4': `^_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '18': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `consent:golpe pix`,
    '10': `isso~golpe`,
    '9': `after-roadmap:golpe bolet- boleto eh_falso eh~? esse_site esse~eh estra- estranho link numero`,
    '8': `^_mandaram consent:eh eh_verdade estranho_$ falso golpe_isso liber- liberar numer- para_liberar site verda-`,
    '7': `:golpe ^_oferta ^_querem acho~fui after-roadmap:pediram antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se demais_desconfio depos- desconfio desconfio_$ e_sumiram engan- enganado enganado_$ fui_enganado golpe~? limpa mandaram minha_senha nome num num_golpe numero_eh oferta_boa oferta~demais pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado senha senha_$ sumir-
sumiram sumiram_$ taxa verdade`,
    '6': `^_acho ^_cai ^_esse acho_que after-roadmap:eh cai codig- codigo como_sei confi- confiavel_? consent:pediram de_outra demai- demais do_banco eh_estranho eh~banco eh~esse eh~isso emprestimo_$ esse_numero faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui golpe_? liberar~emprestimo me_ligaram no_facebook nome~uma numero~estranho offers:eh offers:pediram o~e quere- querem
querem_que querem~eu que~do se_eh sei_se se~verdade site_$ uma_taxa verdade_$ vi_no vi~facebook whats- whatsapp`,
    '5': `,_posso :? :boleto :eh :isso :pix :um ?offers ^_vi acho after-roadmap:boleto after-roadmap:falso after-roadmap:nome after-roadmap:numero after-roadmap:pix after-roadmap:site chego- chegou confio confio_? consent:esse consent:nome da_serasa da~mesmo deposite deposite_antes esse eu_deposite eu~antes fiz_o fiz~pix isso_? isso_eh ligar- ligaram limpa_nome link_eh manda- mandaram_um mesmo_esse
mesmo~numero nome_de nome_por no~limpa numero_? o_emprestimo o_nome o_numero o_pix ofert- oferta offers:falso offers:golpe offers:um pix_para prome- que_limpa que~deposite que~meu recebi_um serasa~esse site_eh site~confiavel sms um_link um~estranho`,
    '4': `:por :posso :uma ?consent ^_disseram ^_estao ^_fiz ^_isso ^_recebi ^_sera after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:liberar after-roadmap:limpa after-roadmap:link after-roadmap:moca after-roadmap:senha after-roadmap:uma after-roadmap:verdade antes~emprestimo boa boleto_de boleto_eh boleto~outra cara celular_$ codigo_do codigo~celular confiavel
consent:? consent:acho consent:antes consent:boleto consent:do consent:falso consent:numero consent:pix consent:que consent:sei deposito deposito_antes de~empresa disse disse- disse_que disseram disseram_que disseram~preciso dizen- dizendo dizendo_que dizendo~eh do_celular eh_confiavel eh_da eh_normal eh_verdadeiro empresa empresa_$ falaram~limpa falso_? liberar_$ liberar_o ligaram_dizendo
ligaram~que limpa- limpa_meu limpa~nome mandaram_boleto mandaram~de meu~pelo me~dizendo moca ne_? nome_$ nome_pelo nome~pix norma- normal normal_? o_boleto offers:boleto offers:do offers:esse offers:link offers:nome offers:pix offers:que outra outra_empresa o~por pagar_seguro pedin- pedindo pedindo~para pediram_codigo pediram_um pediram~deposito pediram~do pediram~para pelo_pix pix_$ pix~liberar
por_# por~reais posso~? preciso~seguro que_preciso recebi seguro_antes seguro~do sei~eh sera~eh taxa_$ taxa~liberar tive_$ um_boleto um_deposito uma_moca um~antes verdadeiro vi`,
    '3': `#~liberar ,_eh :, :antes :desconto :emprestimo :liberar :link :mandaram :mandou :numero :pagar :para :pediram :taxa NAME_que ^_falaram ^_prometeram ^_um ^_uma ^_whatsapp acho~cai adian- adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:ligaram
after-roadmap:mandaram after-roadmap:normal after-roadmap:num after-roadmap:nunca after-roadmap:outra after-roadmap:pedindo after-roadmap:que after-roadmap:querem after-roadmap:sei after-roadmap:sms after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do a~pediu banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio
boleto~NAME boleto~em boleto~verdadeiro caio cara_do cara~whatsapp celul- celular chegou_$ cobrando_uma cobrando~conta codigo_que codigo~chegou consent:banco consent:boa consent:demais consent:estranho consent:isso consent:limpa consent:link consent:mandaram consent:mesmo consent:ne consent:num consent:o consent:senha consent:site consent:taxa consent:verdade conta_da conta~NAME da~que de~pessoa
diz diz_que diz~eh do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh eh_do eh~serasa em_nome esse_link estao estao_me estao~cobrando falar- falaram falaram_que fiz foto foto_do foto~meu ligaram_pedindo ligaram~pix limpar limpar_o limpar~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando
meu_documento meu~por me~pedindo moca_pediu moca~foto ne no_nome nome~# nome~outra numero~do nunca_tive o_cara o_codigo offers:antes offers:cai offers:codigo offers:estranho offers:fui offers:isso offers:liberar offers:limpa offers:num offers:numero offers:o offers:recebi offers:ser offers:site offers:sms offers:verdade outra_pessoa o~veio pagar~antes pedindo_pix pediram_o pediram~codigo pediu
pediu_foto pediu~do pesso- pessoa por_uma por~taxa preciso preciso_pagar prometeram prometeram_limpar prometeram~o que_chegou que_nunca que~golpe que~num que~pagar reais_, sei~o seras- serasa serasa_mesmo se~boleto taxa_para tive um_sms uma uma_conta uma~da um~, um~mas veio veio_em veio~nome verdade_? verdadeiro_$ whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que banco_? de_desconto eh_# eh_emprestimo eh~% nome_? offers:# offers:%`,
    '-4': `do~? eh~nao golpe_nao golpe~ne nao_ne offers:desconto`,
  },
  skip: {
    '22': `pula pular`,
    '20': `^_pula`,
    '19': `^_segue pula_$ segue`,
    '18': `^_prox essa prox prox_$`,
    '17': `?debt-creditor ^_passo`,
    '16': `^_px dessa_$ passo_$ px px_$`,
    '15': `^_proxima dessa outra proxima`,
    '14': `^_avanca assun- assunto avanca avanca_$ proxi-`,
    '13': `^_prefiro ^_segredo avanc- depoi- depois interessa_$ passo prefi- prefiro pular_? segre- segredo`,
    '12': `?flexibles ?instalments-left ^_outra ^_passa adiante adiante_$ dizer_$ essa_$ essentials:NAME interessa meu_$ me~dessa nao_quero nao_vou proxima_$ segredo_$ segue_o`,
    '11': `^_muda ^_toca ^_vira adian- isso_eh toca vira`,
    '10': `?debt-amount ^_bora ^_essa ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa_em disco disco_$ dizer emend- emenda emenda_$ essa_deixa falar inter- muda nada~declarar nao_interessa nao~falar o_disco outra_pergunta pergunta_$ pode_passar quero_dizer quinta_emenda sem sem_comentarios troco troco_$ um_troco vamos`,
    '9': `^_NAME ^_bota ^_isso ^_pular ^_salva assunto_$ bora bota bota_um debt-kind:prox deixa deixa_essa eh_particular em_branco falo_$ frent- frente frente_$ isso~particular nada_a passa passar pergunta pfv pfv_$ pular_pfv responder responder_isso salva salva_essa segue_sem te toca~frente`,
    '8': `?essentials ?offers ?overdue ?rates ?thirteenth NAME_$ ^_assunto ^_depois ^_pode ^_quinta assunto_meu branc- branco de_assunto depois_eu eh~meu essa_eu essentials:essa essentials:pular falar_disso income-source:prox incomes:essa mais_tarde mais~eu mando_$ muda_de n0 nao~dizer nao~nome nesse outra_$ passa_essa passar_$ pergu- posso_pular posso~? prefiro_nao pula_essa quint- quinta rates:pode
rates:pula so_meu tarde_eu vamos_adiante vira_a vira~pagina`,
    '7': `?incomes ^_abre ^_agora ^_deixa ^_mais ^_sem a_pagina abert- aberto aberto_$ abre_mao abre~dessa agora_nao bora_mudar bora_para bora~o bora~outra coisa coisa_minha da_tua da~conta da~pular de_falar debt-kind:essa deixa~aberto eh~tua em_aberto essa~para essentials:proxima falo flexibles:essa income-source:essa incomes:segredo isso_nao isso~so mando mao_dessa me_poupe melhor~por minha_$ muda_o
mudar~rumo muda~disco nao_por nao~da nao~responder nessa nessa_$ outra_coisa overdue:essa overdue:sem pagin- pagina pagina_$ para_pular particular particular_$ passa_adiante por_nome poupe poupe_dessa proxima_por proxima~favor pular_$ rates:nao rates:pular respo- tarde te_falo tua tua_conta vergo- vergonha vou_responder`,
    '6': `^_melhor ^_nada ^_poe a_procissao abre agora~consigo baile baile_$ bonde bonde_$ calad- calado calado_$ consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:nao debt-amount:para dedur- dedurar dedurar_ninguem depois_? de~nisso dispensa dispensa_dessa eh_da eh_so eh~minha essa_nao essa_para essa~pulo essa~salto essentials:pula essentials:segue eu_mando eu_olho eu_pulo eu_salto eu_te
eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ficar_calado gosto~falar income-source:eu income-source:nao incomes:nao incomes:proxima incomes:sem instalments-left:essa instalments-left:outra isso isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_falar nao_se nao_te nao~dedurar nao~interessa nao~pergunta nao~ver ninguem_$ nome nome_$ o_baile o_bonde o_rumo
offers:depois overdue:dessa overdue:falar overdue:proxima overdue:segredo para_frente parti- passa- pergunta_outra pergunta~coisa pode_pular pode~depois poe posso posso~quem poupa poupa_dessa prefiro_ficar prefiro~calado prefiro~falar proci- procissao procissao_$ pular_essa quero~nesse rates:essa rumo rumo_$ salto salto_$ se_pergunta segue_a segue~baile segue~bonde segue~jogo segue~procissao sem_$
sem_essa ser_depois ser~? tarde~mando te_interessa thirteenth:depois toca_para troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vira_o vira~disco vou_dedurar vou~isso vou~ninguem`,
    '5': `,_outra ,_pula ?income-source ^_amanha ^_joga ^_posso ^_quando ^_troca a_pessoa amanha_eu amanha~te anda_com anda~isso antes_de branco_$ branco_mesmo coisa_$ com~, debt-amount:? debt-amount:depois debt-amount:essa debt-amount:interessa debt-amount:muda debt-amount:outra debt-amount:pula debt-amount:pular debt-creditor:essa debt-creditor:isso debt-kind:isso deixa- deixa_quieta deixar deixa~branco
depois~procuro der der_eu der~volto de~. dispe- e_deus e_te eh_coisa eh_entre eh~eu em_frente em~mesmo entrar_nesse entrar~merito entre_eu essa_ferida essa~final essa~quieta essentials:coisa essentials:depois essentials:pode essentials:te eu eu_e eu_procuro eu_vejo eu_volto eu~deus eu~nessa expor expor_a expor~pessoa ferid- ferida fim fim_$ final_$ flexibles:meu flexibles:vira gosto gosto_de
guard- guardar guardar_para guardar~mim hora hora_eu hora~respondo incomes:em incomes:eu incomes:falar incomes:outra incomes:segue instalments-left:dessa instalments-left:me instalments-left:nao instalments-left:pula instalments-left:pular instalments-left:sem isso~coisa isso~outra joga joga_essa joga~para jogo jogo_$ mao merit- merito merito_$ mudar nao_eh nao_gosto nao_queria nao~expor
nesse_merito o_jogo offers:. offers:antes offers:de offers:disco offers:meu offers:segue offers:vira olho outra~eu overdue:eu overdue:isso overdue:nao overdue:outra overdue:passa overdue:pergunta overdue:posso para_depois para_essa para_final pode prefiro_guardar prefiro~para procuro procuro_$ pulo pulo_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quieta
quieta_$ rates:assunto rates:dessa rates:disco rates:outra rates:passo rates:proxima rates:vamos sem~para thirteenth:dizer thirteenth:eu thirteenth:ver toca_em troca volto_nessa vou_falar vou~disso worry:falar`,
    '4': `,~para ^_anda ^_fico ^_nao ^_responder a_fim ai_e ai~segue anda aos aos_bois a~volta bois bois_$ casa_eu casa~vejo chegar chegar_em chegar~casa com_vergonha como_pular como~essa conta_$ da_fila dar_nome dar~aos de_molho de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:isso debt-amount:pergunta debt-amount:quero debt-creditor:deixa debt-creditor:eu debt-creditor:para
debt-creditor:um debt-kind:deixa debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:toca deixa_para deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na dele_aqui depois_$ depois_a depois_e depois~falo depois~gente depois~olho depois~te depois~vejo de~dizer digo digo_$ direito_de direito~nao disso e_segue em em~eu entra- entrar entre entre~e escrever~nome essa_? essa_de essa_na
essa_no essa~eu essa~fim essa~geladeira essa~molho essentials:deixa essentials:eu essentials:prefiro essentials:um estou~fim estou~rua estou~saco eu_chegar eu~depois eu~em eu~isso e~digo ficar fico_com fico~vergonha fila_$ fim_da fim~fila final flexibles:deixa flexibles:isso geladeira_$ gente_volta gente~nessa income-source:a income-source:bora income-source:nada income-source:segue incomes:depois
incomes:informar incomes:prefiro incomes:pula incomes:quero informar instalments-left:de instalments-left:interessa instalments-left:isso instalments-left:nome instalments-left:passa instalments-left:quero isso_, isso_depois isso~entre me_reservo melho- melhor mexer_nesse mexer~vespeiro molho molho_$ na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~entrar nao~escrever
nao~mexer na~depois nesse_vespeiro nisso nisso_$ nome_aos nome_dele nome~aqui nome~bois no~depois o_direito offers:assunto offers:conta offers:da offers:deixa offers:prefiro offers:pular offers:responder offers:sem olho_$ olho_isso outra_hora overdue:deixa overdue:eh overdue:muda overdue:por overdue:te o~dele para_la para_outra para_proxima para~? passar_essa pode_deixar pode~em pode~essa poe_essa
poe_um poe~no poe~x posso_responder posso~depois prefiro~informar pular~? quando~chegar quero quero_dar quero_mexer quero_responder quero~a quero~nome rates:da rates:depois rates:dizer rates:falo rates:quero reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois responder~nao rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tarde~olho
te_digo tem~pular thirteenth:? thirteenth:outra thirteenth:quero thirteenth:responder tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu um_x um~ai vai_tocando vai~sem vamos~proxima vergonha~dizer ver~e vespe- vespeiro vespeiro_$ volta_nessa volto vou vou_escrever x_ai x~e`,
    '3': `,_vamos ?debt-kind ^_faz ^_me ^_morro ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora agora~eh ai_eu ai~deixo amanh- amanha ao_certo ao~, assunto_me assunto~doi a~dama by by_$ certo_, chega- coita- coitar coitar_nome com_isso com~de consigo dai_$ dama dama_$ dar de_dizer de_estado de_vergonha debt-amount:assunto debt-amount:eh debt-amount:estou debt-amount:eu debt-amount:te
debt-amount:vamos debt-amount:vou debt-creditor:NAME debt-creditor:ai debt-creditor:em debt-creditor:frente debt-creditor:nao debt-creditor:prefiro debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:eu debt-kind:nesse debt-kind:pergunta debt-kind:quero debt-kind:se debt-kind:um deixa~em deixa~ver deixo deixo_passar dele depois_vejo depois~e depois~pego deus_$ de~essa direito disso_$
disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa em_stand em~by escrever escrever_o essa_ai essa_dai essa_em essa_resposta essa~estou essa~stand esse_assunto essentials:, essentials:certo essentials:falar essentials:ferida essentials:isso essentials:nisso essentials:outra essentials:para essentials:sem essentials:vejo essentials:ver esse~me estado estado_$ estou_a estou_sem
estou~trabalho eu_deixo eu_pego eu_ver eu~abro eu~passar e~mando falar_essa falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao fico fila flexibles:ai flexibles:assunto flexibles:coisa flexibles:com flexibles:eh flexibles:minha flexibles:para flexibles:passa flexibles:pula flexibles:segue flexibles:sem gelad- geladeira hora_dessa income-source:branco income-source:eh income-source:em
income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:bora incomes:coisa incomes:deixa incomes:dessa incomes:dizer incomes:faz incomes:hora incomes:mando incomes:o instalments-left:? instalments-left:assunto instalments-left:deixa instalments-left:disso instalments-left:em instalments-left:estou instalments-left:falar
instalments-left:mais instalments-left:muda instalments-left:olho instalments-left:para instalments-left:pergunta instalments-left:tarde instalments-left:te instalments-left:vou isso~segredo me_doi me~o morro morro_de morro~vergonha muda~assunto na_rua nao nao_abro nao_coitar nao~ao nao~de nao~hora ningu- ninguem no_fim no_trabalho no~da o_nome o_papel offers:em offers:mao offers:nome offers:o
offers:te offers:vamos offers:vejo offers:vergonha overdue:a overdue:aberto overdue:coisa overdue:de overdue:depois overdue:disso overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:nome overdue:pula overdue:quero overdue:segue overdue:vou o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_outro pego pego_o pego~papel pergunta_a pergunta~uma pessoa_$ pode_ser
por_favor posso_falar prefiro~coitar procu- quand- quando quando_eu queri- queria quero_abrir quero_falar quero~essa quero~isso rates:? rates:bora rates:eu rates:fim rates:isso rates:meu rates:olho rates:para rates:prefiro rates:responder rates:vejo rates:vergonha rates:vira resposta resposta_$ rua segredo_de segredo~estado sei_ao sei~certo sem_paciencia sem~resposta se~a stand stand_by tem_como
tenho_vergonha te~essa thirteenth:agora thirteenth:nao thirteenth:para thirteenth:te thirteenth:vejo thirteenth:vou toca_sem toca~essa uma_dama vamos~outro vejo_e vejo~te ver ver_depois vergonha_, vergonha~falar vergonha~pula vou~o`,
    '-3': `?after-deficit ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?consent ^_como ^_eh ^_eu ^_ja ^_nunca ^_onde ^_para ^_quero ^_so ^_sou ^_vou a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:nao after-roadmap:passo cance- capte- captei captei_$ compr- confi- consent:nao conti- da~desfazer debt-kind:da depois~respondo derru- derrubou derrubou_$
desfazer_depois desfazer~? desis- deu eh_de enten- entendi esque- essa_conta essa_informacao essa_me essa~derrubou essa~nao eu~sei expli- falar_com impor- importa importa_$ income-source:sou incomes:? informacao informacao_$ instalments-left:lembro instalments-left:quinta isso_importa ja_respondi ja~essa juros_$ lembro me_derrubou mexer_$ nada_$ nao_captei nao_mexer nao~isso nenhu- nocao nocao_$
nunca offers:aceitar onde para_desfazer para_que para~depois para~pergunta pode_aceitar prefiro~mexer proximo proximo_passo qual quinta_$ rates:la rates:ver respondi_essa respondi~pergunta retor- sei_responder sei~essa sou thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta aceit- aceitar ai_$ boa boa_pergunta consent:deixa consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfa- desfazer eh_a lembr- nao_$ nao_lembro respondi`,
    '-5': `after-roadmap:essa consent:depois depois_passo depois~la essa_eh nao~essa passo_la`,
    '-6': `eh_essa`,
    '-7': `debt-kind:NAME`,
  },
  source: {
    '12': `bpc incomes:bpc`,
    '10': `^_bpc bpc_$`,
    '9': `incomes:minha incomes:propria incomes:sou propr- propria`,
    '8': `clt clt_$ incomes:clt incomes:conta sou_clt`,
    '7': `?incomes ^_sou sou`,
    '6': `INCOME conta_propria incomes:por por~propria`,
    '5': `barra- barraca incomes:o incomes:tenho incomes:vendo por_conta por_minha por~conta salga- salgado tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o conta incomes:so minha_conta o_bpc o_dia propria_$ sou~, vendo`,
    '3': `^_tenho bpc_da bpc~minha conserto conta_$ da~filha dia_$ filha_$ incomes:dia incomes:filha incomes:ganho minha so~bpc`,
    '-4': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:o`,
    '11': `income-source:pensao`,
    '9': `?income-source income-source:do o~deposita pensao`,
    '8': `depos- deposita deposita_$ income-source:alimenticia income-source:deposita income-source:pai pensa-`,
    '7': `^_pensao alime- alimenticia income-source:ex income-source:juiz juiz pai pensao_alimenticia`,
    '6': `alimenticia_$ ex guri guri_$ income-source:paga income-source:para juiz_mandou menin- o_pai`,
    '5': `a_pensao income-source:da mando- mandou o_ex o_juiz o~mandou pensao_das pensao~criancas que_o`,
    '4': `a~do crian- criancas criancas_$ das_criancas do_menino ele income-source:a income-source:criancas income-source:das o~da o~o paga pagar_$ pensao_do`,
    '3': `^_desconta ^_o da_para das da~filha deles desconta desconta_do do_juiz do_pai do_salario do~do do~filho e~para income-source:filha income-source:filho income-source:meu income-source:mim income-source:salario juiz_$ menino meu_ex meu~paga ordem ordem_do ordem~juiz paga_$ pai~e pensao~do por_ordem por~do salario_do`,
    '-3': `debt-kind:o falecido falecido_$ income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '11': `income-source:me income-source:minha`,
    '10': `income-source:manda income-source:meu income-source:que`,
    '9': `^_mesada ^_minha income-source:mandam income-source:mesada manda mesad- mesada`,
    '8': `a~faz income-source:ajuda income-source:da income-source:dos mandam minha~me vaqui- vaquinha vo`,
    '7': `^_uma dos income-source:familia income-source:uma uma~que`,
    '6': `^_meu depos- deposita deposita_$ famil- familia income-source:deposita income-source:filho income-source:se manda- meus~se meu~que minha~manda`,
    '5': `^_mandam ^_meus ajuda ajuda_$ dos_filhos estra- faz filho_me filhos_$ genro income-source:a income-source:com income-source:irma income-source:meus income-source:mim income-source:vivo irma junta- mandam_$ me_da meu_genro meu_tio meu~manda meu~me minha_irma que_segura segura segura_$ tio`,
    '4': `^_vivo banca banca_$ estad- filho filho- filhos income-source:e income-source:mae income-source:para mae_me manda_$ me_ajuda mesada_do mesada~meu meu_filho vivo`,
    '3': `INCOME da_$ do~pai filha_me fora income-source:do income-source:fora income-source:um mae manda_um meu_pai meus me~todo mim mim_$ minha minha_mae minha_nora nora pai_$ para_mim pix_$ segur- um_pix uma`,
    '-3': `apose- income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '13': `^_clt income-source:clt`,
    '12': `clt income-source:de regis-`,
    '11': `assin- ficha- income-source:carteira`,
    '10': `^_bato bato income-source:bato income-source:registrado registrado registrado_$`,
    '9': `^_registrado carte- carteira funcionario holer- holerite income-source:empresa income-source:fichado income-source:mesmo income-source:trabalho opera- telem- telemarketing`,
    '8': `^_trabalho empresa fichado fichado_$ funci- income-source:da sou~da trabalho_no`,
    '7': `INCOME ^_carteira ^_salario firma_$ income-source:assinada income-source:firma income-source:patrao income-source:ponto income-source:salario income-source:sou ponto ponto_$ raiz traba- trabalho`,
    '6': `a_empresa assinada_$ carteira_$ clt_$ empre- fabri- fabrica firma income-source:meu income-source:no income-source:registrada mesmo_$ meu_patrao na_fabrica patra- patrao registrada registrada_$`,
    '5': `^_sou assinada carteira_assinada depos- deposita deposita_$ domes- domestica income-source:a income-source:deposita income-source:dia income-source:domestica income-source:todo mesmo porte- porteiro salario_de`,
    '4': `^_meu caixa caixa_de caixa~supermercado clt_, com_carteira da_firma de_carteira de_supermercado fichada income-source:cartao income-source:mas income-source:na na_firma salar- salario sou sou_caixa sou~de super- supermercado todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~da dia_$ do~trampo eh~meu empresa_$ estou_de income-source:com income-source:trampo meu_trampo onibu- onibus por_uma predi- predio terce- todo trampo trampo_registrado vigia vigia_de`,
    '-3': `^_bolsa bico bolsa income-source:bico income-source:conta income-source:do income-source:militar inqui- milit- militar na_prefeitura na_roca pensi- pensionista pj pj_$ prefe- prefeitura repre- sou_pensionista trabalho~roca`,
    '-4': `apose- concu- income-source:bolsa income-source:prefeitura income-source:que income-source:roca patrao_$ prefeitura_$ roca roca_$ sou_meu`,
    '-5': `estag- income-source:o`,
  },
  'source:odd-jobs': {
    '24': `?income-source`,
    '13': `^_cato cato income-source:cato lote`,
    '11': `income-source:bico income-source:na`,
    '10': `bico bisca- biscate biscate_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `^_faco bala camin- caminhao caminhao_$ desca- sinal`,
    '8': `apare- income-source:me income-source:outro income-source:que`,
    '7': `^_bico ^_um aparecer faco frete income-source:aparecer income-source:frete income-source:no income-source:pego income-source:quando income-source:um o~aparecer pego que_aparecer`,
    '6': `^_pego ^_vendo ali bico_$ chama- chamam chamam_$ diari- frete_$ income-source:chamam income-source:uns olho outro pego_o quando_chamam um~aqui vier`,
    '5': `bico~garcom carre- carrego carrego~na carro de_garcom faco~corre feira_$ garco- garcom garcom_$ income-source:carrego income-source:corre income-source:feira income-source:o income-source:rua income-source:vendo na_feira na_rua rua rua_$ uns_corre vendo`,
    '4': `INCOME ^_ajudo ^_diarista ^_vivo ajudo aparece aparece_$ aqui bico_de corre diarista dos_outros duas_vezes faco_bico faco_uns feira income-source:aparece income-source:nos income-source:vivo mudan- mudanca na_mudanca na_semana na~dos nos outro- outros outros_$ quand- quando saco serve- servente servi- trint- trinta trinta_$ vezes_na vezes~semana vivo vivo_de`,
    '3': `KIND ^_diaria ^_me diaria duas income-source:, income-source:dia income-source:dos na na_obra nao~obra o_que obra obra_$ outro_nao semana_$ sim~nao um_dia vezes`,
    '-3': `?debt-kind ^_loas ^_servidor ^_sou barra- bolsa income-source:a income-source:bolsa income-source:meu income-source:trabalho inqui- loas sou vendo~na`,
    '-4': `apose- faco_unha income-source:da income-source:do income-source:unha unha`,
    '-5': `income-source:sou`,
  },
  'source:other': {
    '18': `?income-source`,
    '16': `estag-`,
    '14': `income-source:bolsa`,
    '13': `^_bolsa bolsa income-source:de`,
    '12': `autor- direi-`,
    '9': `^_estagio estagio estagio_$ heran- heranca income-source:que pinga que_pinga`,
    '8': `^_dinheiro dinheiro_de poupa- poupanca poupanca_$ rendi- rendimento`,
    '7': `aplic- bolsa_de income-source:sou`,
    '6': `^_sou dinhe- dinheiro`,
    '5': `sou`,
    '4': `INCOME ^_jovem acao apren- aprendiz bolsa_da bolsa~faculdade da_faculdade e_recebo e~todo facul- faculdade faculdade_$ ganhe- ganhei income-source:mes income-source:todo jovem jovem_aprendiz pesqu- que~e recebo_todo`,
    '3': `^_uma bolsa_$ income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:do`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `?income-source finad- finado income-source:finado pensi- pensionista sou_pensionista`,
    '10': `income-source:pensao income-source:viuva viuva`,
    '8': `^_do ^_pensao ^_viuva do_finado falec- pensa- pensao`,
    '7': `deixo- deixou income-source:deixou income-source:do income-source:sou militar_$`,
    '6': `^_sou falecido income-source:falecido income-source:marido income-source:meu income-source:militar income-source:que income-source:recebo milit- militar`,
    '5': `faleceu falecido_$ income-source:de income-source:e income-source:faleceu morte morte_$ pensao_por pensao~morte por_morte que~finado sou viuva_e viuva~recebo`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:pelo income-source:por marid- marido marido_que meu_velho morre- o~o pelo_meu pensao~meu recebo recebo_$ recebo_pelo velho_$`,
    '3': `INCOME e_ficou espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~marido meu~que o_meu pelo pensao_da pensao_do pensao~minha que_o velho`,
    '-3': `guri guri_$`,
  },
  'source:public-servant': {
    '22': `?income-source`,
    '15': `concu-`,
    '12': `judic- tecni-`,
    '10': `^_servidor income-source:do servidor`,
    '9': `income-source:militar income-source:prefeitura income-source:sou milit- militar munic- prefeitura_$ servi-`,
    '8': `^_passei ^_sou do_estado estado income-source:estado passe- passei prefe- prefeitura`,
    '7': `concursada estad- estado_$ income-source:concursada income-source:municipal municipal sou`,
    '6': `concursada_$ concursado income-source:no na_prefeitura sou_concursado`,
    '5': `da_prefeitura de_saude de~do guard- guarda income-source:da saude saude_do trabalho_na`,
    '4': `^_da do_municipio income-source:municipio municipio municipio_$ polic- policia`,
    '3': `INCOME ^_professora ^_trabalho income-source:na income-source:professora income-source:trabalho n0 profe- professora professora_do professora~estado`,
    '-3': `?debt-kind ficha- income-source:bolsa income-source:meu income-source:o inqui-`,
    '-4': `^_viuva apose- funcionario income-source:viuva pj pj_$ sou~da viuva`,
    '-5': `pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-7': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '16': `?income-source`,
    '12': `alugo alugu- income-source:alugo income-source:aluguel inquilino`,
    '10': `^_alugo aluguel_$ income-source:meus income-source:que`,
    '9': `^_meus barra-`,
    '8': `^_aluguel aluguel o~que`,
    '7': `alugada alugada_$ income-source:a income-source:alugada income-source:um meus`,
    '6': `aluga- alugo_a alugo_um income-source:o income-source:tenho`,
    '5': `de_aluguel garag- garagem garagem_$ income-source:garagem quart- quarto quiti- quitinete uma_quitinete`,
    '4': `^_recebo a_casa aluguel_de aluguel~um a~que income-source:casa income-source:de income-source:recebo income-source:uma tenho_uma`,
    '3': `INCOME ^_tenho a_casinha alugo_$ casa_da casin- casinha casinha~eu da_frente de_um eu_alugo eu~na fundo- fundos fundos_que fundos~alugo income-source:eu income-source:frente income-source:nos income-source:ponto income-source:uns nos nos_fundos ponto ponto_$ praia que_alugo que~alugo recebo`,
    '-3': `?debt-kind income-source:do income-source:sou`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:inss`,
    '11': `aposentei income-source:aposentadoria income-source:aposentei inss`,
    '10': `income-source:a income-source:aposentado`,
    '9': `^_aposentado ^_inss aposentado aposentadoria income-source:ja inss_$`,
    '8': `aposentadoria_$ ja~as pendu- pendurei`,
    '7': `^_aposentadoria ^_aposentei ^_encostado aposentado_$ de_vez encostado income-source:as income-source:encostado vez vez_$`,
    '6': `campo campo_$ do_campo encos- income-source:campo income-source:me sou~do`,
    '5': `INCOME ^_ja aposentada income-source:da income-source:idade income-source:por minha_aposentadoria rural_$ sou_aposentada`,
    '4': `as do~da idade idade_$ income-source:do income-source:minha recebo_do recebo~inss rural`,
    '3': `aposentado_por aposentei_por aposentei~invalidez demais_$ do_inss income-source:, income-source:como income-source:de income-source:paga income-source:professora income-source:recebo income-source:roca inval- invalidez ja me_paga me~, o_inss o~me por_invalidez profe- professora roca roca_$ tempo_$ trabalhei`,
  },
  'source:self-employed': {
    '21': `?income-source`,
    '13': `income-source:meu`,
    '12': `income-source:vendo`,
    '11': `income-source:tenho repre-`,
    '10': `^_mei income-source:conta mei_$ vendo`,
    '9': `INCOME barzi- barzinho income-source:sou mei pj pj_$`,
    '8': `^_vendo faco_unha income-source:para income-source:por income-source:unha para_fora unha`,
    '7': `^_bico ^_sou ^_tenho auton- autonomo bico_$ fora_$ income-source:autonomo income-source:fora meu_salao por_conta salao salao_$ sou`,
    '6': `^_faco ^_motorista ^_perco ^_rodo aula aula_particular conta_$ costu- de_aplicativo de_uber dou_aula dou~particular e_vendo fora income-source:bico income-source:casa income-source:de income-source:e income-source:faco income-source:minha income-source:roupa lojin- lojinha motor- motorista motorista_de na_roca patrao_$ perco rodo rodo_de rodo~uber roupa_$ sou_meu tenho_minha tenho~lojinha
trabalho_por trabalho~roca uber uber_$ vendo_$ vendo_roupa vendo~na`,
    '5': `^_dou ^_trabalho aplicativo aplicativo_$ autonomo_$ bico cabel- cabelo corto corto_cabelo de_moto dou em_casa entre- entrego ifood ifood_$ income-source:em income-source:na income-source:roca income-source:trabalho moto_no no_ifood ofici- oficina oficina_$ parti- particular particular_$ quent- quentinha roca roca_$ roupa sou_autonomo tenho_uma vendo_quentinha`,
    '4': `,_sem ^_trampo aplic- casa_$ coisa- coisas coisas_na coisas~rua conta de~no faco income-source:, income-source:como income-source:trampo income-source:uma meu meu_proprio moto negocio_$ presto proprio sem~. tenho traba- trabalho`,
    '3': `EXPENSE acai acai_na bolo bolo_para casa faco_bolo faco~para income-source:acai income-source:barraca income-source:patrao income-source:rua income-source:sem meu_patrao na_rua negocio patra- patrao prest- propr- rua_$ servico sou~por tenho~barraca trabalho~conta tramp- trampo uma_barraca uma~na vendo_acai`,
    '-3': `^_bolsa ^_clt ^_loas aluga- alugada alugada_$ bolsa clt concursado fabri- fabrica income-source:a income-source:alugada income-source:clt income-source:manda income-source:me income-source:militar income-source:pensao income-source:prefeitura inqui- inquilino loas milit- militar munic- na_fabrica pensao prefe- prefeitura prefeitura_$ quiti- quitinete regis- sou_concursado uma_quitinete`,
    '-4': `apose- ficha- income-source:bolsa income-source:o income-source:que`,
    '-5': `assin- concu- income-source:da pensi- pensionista sou_pensionista`,
    '-6': `bala income-source:do sinal`,
    '-8': `estag-`,
  },
  'source:social-benefit': {
    '16': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `^_loas loas`,
    '11': `income-source:bolsa`,
    '10': `income-source:eh income-source:governo`,
    '9': `bolsa eh_do gover- governo income-source:auxilio income-source:cartao`,
    '8': `auxil- auxilio beneficio_do bpc_$ cras familia_$ income-source:beneficio income-source:familia o_bpc`,
    '7': `^_beneficio bolsa_$ bolsa_familia bpc cidad- do_governo o_bolsa`,
    '6': `INCOME benef- beneficio famil- familia governo_$ o_cartao`,
    '5': `^_auxilio ^_o auxilio_$ auxilio_do eh~inss encos- o_auxilio o_governo que_da`,
    '4': `^_bolsa ^_eh ajuda~governo carta- cartao da_$ do_inss`,
    '3': `^_ajuda cartao_do crian- criancas criancas_$ das_criancas do do_bolsa do_municipio income-source:ajuda income-source:criancas income-source:das income-source:inss income-source:municipio munic- municipio municipio_$ o~das`,
    '-3': `?debt-kind barra- debt-kind:o income-source:a income-source:militar income-source:pensao milit- militar`,
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
    '6': `?income-source defes- defeso desemprego_$ e_estou income-source:desemprego income-source:e o_seguro parcelas_$ seguro_defeso`,
    '5': `demitida desem- desemprego fui_demitida fui~e income-source:recebendo nas no_seguro parcelas recebendo seguro_desemprego`,
    '4': `^_fui demit- estou~seguro fui income-source:as income-source:no income-source:o recebendo_o recebendo~seguro`,
    '3': `as_parcelas as~do do_seguro enqua- enquanto enquanto_nao estou_no income-source:eh income-source:nao income-source:outro nao~outro outro_$ parce- parcelas_do seguro~nao`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '11': `after-roadmap:lembretes lembretes`,
    '10': `^_reativa after-roadmap:reativa reativa`,
    '8': `after-roadmap:lembra after-roadmap:os after-roadmap:volta de_volta lembra lembrada lembretes_$ lembretes_por me_lembra os relig-`,
    '7': `after-roadmap:avisos avisos dos_lembretes os_avisos pode_mandar pode~os reati- volta_$ volta_com voltar~me`,
    '6': `after-roadmap:avisa after-roadmap:falta after-roadmap:me after-roadmap:pode after-roadmap:quero avisa aviso- a~lembrar for lembrar_$ mandar_os me_avisa me~quando ser~de sinto vence- vencer vencer_$ volta voltar_a`,
    '5': `^_pode a_me after-roadmap:dos after-roadmap:novo after-roadmap:quando after-roadmap:ser avisos_$ com~lembretes falta os~por pode_voltar quero quero_ser volta- voltar`,
    '4': `,_quero :aviso :lembrar :receber :sim after-roadmap:de after-roadmap:mandar after-roadmap:voltar avisar_de avisar~novo com_os de_novo dos eu_quero eu~que lembre lembre_$ me_avisar me_lembre me~de me~sim novo novo_$ os_aviso pode pode~a pode~avisar quand- quando quero_que quero~voce que~me sim_, sim~quero voce_me`,
    '3': `:os :quero ^_agora ^_me ^_quero after-roadmap:agora after-roadmap:avisar after-roadmap:com after-roadmap:favor after-roadmap:fiquei after-roadmap:perdido avisa- avisar aviso aviso_$ avisos_de avisos~novo favor favor_$ lembrar me me_lembrar os_lembretes os~de perdi- perdido por_favor que_voce ser`,
    '-3': `^_os after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos a~mandar cance- dispe- dos_vencimentos lembretes_me me_mandar me~dos os~me parar pode_tirar pode~lembrar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `a_mandar after-roadmap:lembrado lembrado mandar~lembretes quero~lembrado ser_lembrado suspe- volta_a voltar~mandar`,
    '-5': `avisos_por avisos~favor coloc- reativar`,
    '-6': `quero~os`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '22': `lembr-`,
    '15': `lembrete`,
    '14': `lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `after-roadmap:lembrete avisa- aviso lembretes`,
    '11': `^_para aviso- avisos lembretes_$`,
    '10': `after-roadmap:avisos after-roadmap:lembretes para_com parar`,
    '9': `after-roadmap:avisar after-roadmap:parar avisar os para_de`,
    '8': `after-roadmap:esses after-roadmap:nao after-roadmap:os after-roadmap:vencimento aviso_$ cance- com_esse esses lembrar me~mais nao_precisa para~esse vencimento vencimento_$`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:chega after-roadmap:esse after-roadmap:ficar after-roadmap:para avisar_$ avisos_$ chega_de de_aviso esses_lembretes nao_me os_lembretes precisa silen- silencia venci-`,
    '6': `:lembrar ^_chega ^_desativa ^_menos ^_muito after-roadmap:cancelar after-roadmap:me after-roadmap:precisa after-roadmap:sem after-roadmap:tira avisos_por avisos~favor chega de_avisar desat- desativa ficar lembrado_$ lembrar_$ lembretes_me mais~vencimento me_lembrar nao_quero nao~ficar os_avisos pode_parar preci- precisa_ficar`,
    '5': `:nao :os :quero ^_desliga ^_os ^_parar after-roadmap:cancela after-roadmap:com after-roadmap:de after-roadmap:desliga after-roadmap:lembrado after-roadmap:menos after-roadmap:muito after-roadmap:silencia cancelar de_me desli- desliga de~lembrar lembrado nao_por nao~avisar nao~lembrete os~me precisa_avisar quero_lembrete quero_ser quero~lembrado sem_lembrete sem~por ser_lembrado silencia_os suspe-
tira`,
    '4': `:lembretes :mais :parar :precisa ^_cancela ^_cancelar ^_dispenso ^_tira after-roadmap:favor after-roadmap:lembra after-roadmap:lembrando after-roadmap:lembrar after-roadmap:mais after-roadmap:negocio after-roadmap:pfv after-roadmap:ser after-roadmap:tirar cancela dispe- dispenso esse esse_negocio favor_$ ficar_me ficar~lembrando lembra lembrando me_lembra me_lembrando menos muito negocio parar_com
parar_os parar~os para~me pfv pfv_$ pode_tirar pode~de pode~os quero_parar tirar_os`,
    '3': `:com :me :pode ^_corta after-roadmap:avisa after-roadmap:corta after-roadmap:interesse after-roadmap:por after-roadmap:sei avisa aviso_de cancelar~negocio com com_isso corta de_lembrete em_receber em~lembretes esses_lembrete esse~de favor interesse interesse_em interesse~receber ja_sei manda_mais mandar_lembrete me_avisa me~todo nao_manda nao~interesse negocio_de negocio_dos negocio~lembretes
os_aviso parar_de para~isso pode~com por_favor precisa_me precisa~lembrar precisa~me receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar`,
    '-3': `^_manda ^_me ^_reativa after-roadmap:reativa after-roadmap:sim falta me~de pode_mandar pode_me reativa`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo de_novo novo novo_$ sinto`,
    '-5': `lembretes_por quero_receber reati- volta_com`,
    '-6': `^_volta relig- volta`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes`,
    '-8': `after-roadmap:volta`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '19': `after-roadmap:nao recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram quiseram`,
    '11': `aceitaram_$ after-roadmap:falaram falaram_que quise-`,
    '10': `^_falaram after-roadmap:recusaram cara_$ falar- falaram minha_cara recusaram`,
    '9': `after-roadmap:cara after-roadmap:pe banco~o cara o_pe`,
    '8': `aceit- aceitaram_# after-roadmap:acordo after-roadmap:minha after-roadmap:nem a~foi disseram~nao nao_quiseram pe que_nao`,
    '7': `^_acordo ^_bateram ^_eles acordo_de acordo~# after-deficit:# after-deficit:nao after-roadmap:bateram after-roadmap:deram after-roadmap:valor bater- bateram deram disse_nao me_deram nao~# nem_quiseram o~disse redon- toparam_$`,
    '6': `:nao ?after-roadmap ^_disseram aceitam acord- acordo after-roadmap:aceitam after-roadmap:banco after-roadmap:cheio after-roadmap:disse after-roadmap:disseram after-roadmap:eles after-roadmap:foi after-roadmap:pedido after-roadmap:proposta after-roadmap:so after-roadmap:telefone after-roadmap:toparam arred- da_minha disse disse- disseram disseram_que me~um nao_fazem o_banco o_telefone pedid- pedido
pedido_$ proposta_foi so~o telefone_$ topar- toparam valor`,
    '5': `NAME~minha ^_nao acordo_$ after-roadmap:fazem after-roadmap:ficaram after-roadmap:ouvir after-roadmap:sem bateram_o cheio cheio_$ eles fazem fazem_$ ficar- ficaram minha_proposta nao nao~minha no_valor ouvir ouvir_$ propo- proposta proposta_$ que~fazem telef- telefone`,
    '4': `?after-deficit ^_nem a_proposta after-roadmap:aceitaram after-roadmap:atendente after-roadmap:conversa after-roadmap:fim after-roadmap:fizeram after-roadmap:negociar after-roadmap:o after-roadmap:pouco after-roadmap:que after-roadmap:um banco conversa conversa_$ e_no eh_muito enrol- e~fim fizer- fizeram foi me~e minha nem no_fim no~nao o_atendente o_valor o~no que~muito que~tem valor_$`,
    '3': `NAME_nao ^_so aceitou_minha aceitou~proposta after-roadmap:da after-roadmap:muito after-roadmap:no after-roadmap:porta atend- atendente a~na a~nao banco_disse banco~nao conve- da_$ eles_nao eles~aceitaram fim n0 nao_da nao~negociar negociar_$ o_NAME o_acordo porta pouco pouco_$ que_so que~a que~da quiseram_negociar respo- sem so_a tem_desconto`,
    '-3': `?debt-kind ?income-source aceitar acordo_da acordo~NAME after-roadmap:aceitar after-roadmap:como after-roadmap:entendi after-roadmap:fechei after-roadmap:plano after-roadmap:quero after-roadmap:quis feche- fechei fechei_o fechei~acordo nao_quis nao~a nao~mais o~da o~nao plano plano_$ quis`,
    '-4': `^_toparam aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:, after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao~meu offers:nao offers:negociar pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei engol- nao_aceitei`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '14': `aceitaram aceitaram_$ after-roadmap:aceitaram after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram aceit- after-roadmap:concordaram aprov- concordaram`,
    '12': `^_toparam after-roadmap:topou conco- topou`,
    '11': `^_aceitaram`,
    '10': `minha_proposta o_banco`,
    '9': `^_disseram after-roadmap:banco after-roadmap:disseram engol- toparam_$`,
    '8': `^_fizeram after-roadmap:fizeram after-roadmap:jeito after-roadmap:proposta disse- disseram disseram_que fizer- fizeram`,
    '7': `^_eles after-roadmap:comigo after-roadmap:minha after-roadmap:pedi after-roadmap:sim banco jeito liber- o_desconto o~aceitou o~comigo pedi_$ propo- proposta`,
    '6': `^_bateram ^_deu aceitou after-roadmap:aceitou after-roadmap:bateram after-roadmap:deu after-roadmap:eles bater- bateram bateram_o comig- comigo comigo_$ do_meu o~que pedi proposta_$ que_sim`,
    '5': `! !_! !_$ ?after-roadmap NAME_topou after-roadmap:! after-roadmap:desconto after-roadmap:o after-roadmap:primeira deu eles moca_da moca~NAME primeira primeira_$ que_pode ser_$ valor_$`,
    '4': `NAME~! a_minha a_moca aceita_$ aceitaram_minha aceitaram~proposta after-roadmap:aceita after-roadmap:do after-roadmap:moca after-roadmap:que after-roadmap:ser after-roadmap:valor a~proposta desconto minha~! minha~foi o_valor pode_ser proposta_! sim_$`,
    '3': `a_deus aceita after-roadmap:bom after-roadmap:certo after-roadmap:deus after-roadmap:gracas after-roadmap:meu after-roadmap:pode a~da com_a desco- deu_certo deus_$ graca- gracas gracas_a gracas~deus minha moca prime- proposta_foi ser sim valor`,
    '-3': `#_! ?income-source NAME_nao after-roadmap:# after-roadmap:meus after-roadmap:recusaram a~nao meus o_NAME recusaram`,
    '-4': `nao~minha`,
    '-7': `after-roadmap:nao nao_aceitaram recus-`,
  },
  thank: {
    '23': `?after-deficit`,
    '19': `obrig- valeu`,
    '18': `briga- n0`,
    '15': `?after-roadmap ^_valeu`,
    '14': `obrigada`,
    '13': `after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu agrad- tchau tchau_$ valeu_$`,
    '12': `:sim`,
    '11': `^_deus ^_massa ^_tchau after-roadmap:massa after-roadmap:obrigado massa obrigado salvo- salvou viu`,
    '10': `:ok ^_atrasou ^_obrigada ^_ok ^_otimo after-roadmap:otimo atrasou_$ deus dez_$ eh_dez obrigado_$ ok voce_eh`,
    '9': `:ate :valeu ^_beleza ^_gracas ^_gratidao ^_nota ^_sim ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:gratidao after-roadmap:tmj after-roadmap:🙏 agradecido agradecido_$ ajudo- ajudou anota- anotado atrasou clare- clareou deus_te dez enten- gracas_$ gratidao muito nota nota_mil otimo tmj 🙏_$`,
    '8': `:deus :mais ^_ate ^_brigada ^_brigadim ^_certo ^_perfeito abencoe_$ after-roadmap:combinado after-roadmap:demais after-roadmap:dez after-roadmap:entendido after-roadmap:muito after-roadmap:perfeito after-roadmap:salvou after-roadmap:tchau anjo anjo_$ belez- beleza brigada brigada_$ brigadim brigadim_$ combi- combinado combinado_$ demai- demais eh~anjo entendido entendido_$ graca- gracas grati-
perfe- perfeito sim_$ um_anjo viu_$ 🙏`,
    '7': `:👍 ^_abriu ^_agradecido ^_ajudou ^_bgd ^_entendi ^_mandou ^_thanks ^_👍 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:ajudou after-roadmap:bom after-roadmap:deus after-roadmap:entendi after-roadmap:top after-roadmap:viu bem_$ bgd bgd_viu bom_$ certo certo_$ eh_um entendi_$ mais_$ mandou_bem me_salvou mente mente_$ mil_$ minha_mente obrigada_$ que_bom salvou_$ te thank- thanks
thanks_you top you_$ 👍 👍_$`,
    '6': `:abencoe ^_ce ^_muito ^_obrigado ^_que ^_salvou after-deficit:minha after-deficit:salvou after-roadmap:agradecido after-roadmap:anjo after-roadmap:atrasou after-roadmap:brigada after-roadmap:clareou after-roadmap:gracas agora_clareou ajudou_para ajudou~caramba ate bem bom caram- caramba caramba_$ ce ce_eh ce~dez clareou_$ de_grande deus~pague de~valia foi_de foi~grande grand- grande grande_valia
mando- mandou massa_demais ok_$ pague para_caramba salvou_minha salvou~vida sim valia valia_$ you`,
    '5': `! !_$ ^_agora ^_agradeco ^_clareou after-deficit:clareou after-deficit:eh after-roadmap:abriu after-roadmap:mil after-roadmap:te agradeco beleza_$ clareou_minhas clareou~ideias deus_abencoe deus_lhe eh_muito entendi esta_bom hoje_, ideia- ideias ideias_$ lhe lhe_pague me~por minhas_ideias muito_$ obrigada_pela voce~um`,
    '4': `,_valeu :! :obrigada :viu ? ^_agradecida ^_tamo ^_voce a_senhora after-deficit:de after-deficit:deus after-deficit:valeu after-roadmap:bem after-roadmap:eh after-roadmap:entao after-roadmap:grande after-roadmap:mandou after-roadmap:senhora after-roadmap:voce after-roadmap:you agradecida agradecida_demais agradecida~da atras- beleza_entao certo_obrigada da_conta demais_da demais~conta despe-
deus~ilumine entao_$ esse_plano fml fml_$ ilumi- ilumine ilumine_$ junto_, junto~valeu minha_vida muito_obrigada obrigada~ajuda pela pela_ajuda por_hoje por~, que_deus que~te tamo tamo_junto tamo~, te_ilumine valeu_fml vida vida_$`,
    '3': `:filho :muito :pela :te ^_foi ^_show after-deficit:, after-deficit:me after-deficit:te after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:pague after-roadmap:por after-roadmap:show after-roadmap:um after-roadmap:vida ajudou_bastante a~eh bom_obrigada conta_$ de_em demais_$ deus~de de~dobro dobro dobro_$ em_dobro entao filho_$ junto mano mano_$ minha- minhas muito~pela obrigada_viu
pague_$ senho- senhora show te_abencoe te_de te~em`,
    '-3': `:opa ?after-crisis ?consent ?debt-creditor ?thirteenth ?worry ^_achei ^_como ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_quero ^_recusei ^_reset ^_sair ^_socorro ^_stop ^_tem ^_topei ^_voltei aceitaram after-roadmap:? after-roadmap:aceitaram after-roadmap:ai after-roadmap:concordaram after-roadmap:eles after-roadmap:essa after-roadmap:estou after-roadmap:fui
after-roadmap:isso after-roadmap:link after-roadmap:melhor after-roadmap:negaram after-roadmap:onde after-roadmap:pagamento after-roadmap:pago after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:uma after-roadmap:voltei agora_$ ai_$ bom_domingo cance- como conco- concordaram confi- debt-kind:o desca- domingo_$ e_agora fecharia fecharia_$ fui link melhor namor- namora
namora_$ negar- negaram oi oi_$ onde opa paga paga_$ pagam- pagamento parar parar_$ passo quant- quanto quita- reati- recla- reini- reneg- reset reset_$ sair socorro socorro_$ stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom ^_pedi aceit- after-roadmap:como after-roadmap:paga after-roadmap:pedi after-roadmap:quanto after-roadmap:quero after-roadmap:tem debts:beleza domin- domingo liqui- pedi recus- socor-`,
    '-5': `after-roadmap:nao aprov- fecha- nao_entendi`,
    '-6': `?debt-kind ?income-source`,
  },
  'trouble:violence': {
    '7': `bate me_bate`,
    '6': `ele ele~bate`,
    '5': `ele_me`,
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `,_ele after-roadmap:ele after-roadmap:fim after-roadmap:inteiro after-roadmap:marido after-roadmap:semana cartao_e de_semana dinheiro_$ do_dinheiro do~o e_some e~o falo fim_de fim~semana intei- inteiro inteiro_$ marid- marido meu_marido meu~me o_fim quand- quando some_o worry:de worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se se_eu`,
    '10': `e_se`,
    '9': `^_se se`,
    '8': `^_e after-roadmap:emprestimo e~eu`,
    '7': `after-roadmap:e after-roadmap:eu eu~um`,
    '6': `^_vale after-roadmap:pegar after-roadmap:quitar after-roadmap:tudo after-roadmap:vale empre- emprestimo emprestimo_para eu~a para~tudo pegar`,
    '5': `:se after-roadmap:pagar after-roadmap:um after-roadmap:vender emprestimo~pagar eu_nao eu~o pagar~cartao quitar`,
    '4': `a_pena adiantado adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:juntar after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:trocar ajuda- ajudar cartao_$ dinheiro_por dinheiro~mes dividas~uma eu_parar eu_vender eu~aceitar eu~adiantado eu~de e~meu juntar mes_acaba muda nao_aceitar nao~a pagar pagar_o pagar_tudo
pagar~? pagar~NAME para_pagar para_quitar parar_de parar~pagar pena por_uma por~acaba quando_$ quita- quitar_tudo se_meu se~nao se~parar se~vender trocar_as tudo_? um_emprestimo vale vale_a vale~pena vender`,
    '3': `#_tudo #~na :eu :tempo :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:app after-roadmap:comecar after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:menores after-roadmap:moto after-roadmap:parar after-roadmap:pelas after-roadmap:pensando after-roadmap:por after-roadmap:uma app_para arrum- arrumar as_dividas atrasar_um atrasar~mes comecar_pelas
comecar~menores de_pagar de~o dimin- do_app do~para emprego emprestimo~app eu eu_atrasar eu_ficar eu_quitar eu_usar junta- marid- marido menor- menor_primeiro menores meu_marido num_emprestimo o_# o_cartao o~muda parar pegar_o pegar~emprestimo pelas pelas_menores pensando_em por~so posso_fazer quitar~menor se~atrasar se~ficar se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar
usar_o usar~fgts vende-`,
    '-3': `#~mais 13o 13o~# a_mais acaba~? aceitarem after-roadmap:13o after-roadmap:aceitarem after-roadmap:eles after-roadmap:minimo after-roadmap:quiser after-roadmap:sair cinqu- do~? eu_quiser eu_so eu~sair mes_? nao~? o_13o o~de pagar_# por~mil quando_? quise- quiser quiser_sair sair se~quiser todo`,
    '-4': `after-roadmap:todo botar~# eu~# mais_# se~so todo_mes`,
  },
  'worry:collectors': {
    '14': `?worry cobra-`,
    '12': `ligam worry:ligam`,
    '11': `worry:dia`,
    '10': `^_ligam worry:para`,
    '9': `^_cobrador cobrador cobranca numer- worry:cobrador worry:de worry:me worry:mensagem worry:telefone`,
    '8': `bloqueei telef- telefone worry:cobranca worry:nao`,
    '7': `bloqu- cinqu- cinquenta hora_$ ligac- nao_param o_dia param quare- quarenta tocan- tocando tocando_$ worry:celular worry:hora worry:ja worry:param worry:por worry:tocando`,
    '6': `^_mandam celul- celular hora ligam_para mandam mandam_mensagem mensa- mensagem param_de por_dia telefone_nao telefone~para worry:ate worry:ligar worry:servico`,
    '5': `^_ja ameac- cobrador_na cobranca_$ de~no dia dia_$ dia_todo diret- direto direto_$ do_celular estao~ligando estou_sendo ligam~NAME ligan- ligando ligar ligar_$ manda- nao_da nao_para nao~de o~todo para_$ pela sendo tenho~do worry:ligando worry:na worry:no worry:pela worry:sendo worry:toda`,
    '4': `^_cobranca ^_estao ^_mandaram aguen- aguento aguento_mais ate ate_de chama- cobrador_nao de_numero deles deles_$ domin- domingo domingo_$ eles_ligam eles~para ficam mandaram mandaram_mensagem me_ligando mensagem_para me~o nao_aguento no_servico no_telefone o_de para_meus parar_$ paren- porta sem_parar servi- servico so~de toda todo_$ troqu- troquei troquei_de troquei~numero worry:NAME worry:da
worry:deles worry:estao worry:meus worry:o worry:parar worry:porta worry:tenho worry:todo worry:trabalho`,
    '3': `,_da :cobranca :essas :mundo ^_eles ate_para casa_da casa~minha cobram cobrando da~nao da~sogra de_meia de~em de~por dia_inteiro dos_outros essas~, estao estao_me foi_na intei- inteiro ja ligam_no ligam~meu mais~cobranca meia meu_trabalho meu~nao me~de me~na minha_sogra mundo mundo_$ na_casa na_frente na_minha nao~da na~da na~dos numero o_telefone outro- outros outros_$ o~inteiro para_NAME
para_meu parar porta_$ so_o sogra sogra_$ sosse- sumir telefone_$ trabalho_$ vonta- vontade worry:cobrando worry:dos worry:eles worry:foi worry:frente worry:inteiro worry:minha worry:outros worry:sem`,
    '-3': `almoc- proce- worry:a worry:que worry:tem`,
    '-4': `worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '13': `?worry`,
    '12': `despejo worry:despejo worry:perder`,
    '11': `despejo_$ perde- perder`,
    '10': `worry:casa worry:vou`,
    '9': `worry:sair worry:vao`,
    '8': `apart- apartamento casa_$ sair vao worry:a worry:apartamento`,
    '7': `canti- casa daqui imobi- imobiliaria imobiliaria_mandou minha_casa sair_$ worry:daqui worry:imobiliaria worry:mandou worry:meu worry:ser`,
    '6': `^_perder ^_vao ^_vou apartamento_$ daqui_$ leila- leilao leilo- leiloar mando- mandou meu_apartamento morar para_sair posso_perder worry:botar worry:leilao worry:leiloar worry:morar worry:posso worry:rua`,
    '5': `a_casa a_dona a_imobiliaria botar da_casa de_despejo na_rua o_proprietario onde~se o~deu parar_na propr- proprietario rua ser teto tirar- vao~meu vou worry:deu worry:dona worry:fora worry:me worry:na worry:o worry:ordem worry:para worry:parar worry:proprietario worry:quer worry:se worry:tenho worry:teto worry:vai`,
    '4': `^_posso a_chave a~mandou a~quer calca- calcada calcada_$ chave de_volta deu de~minha dona fora_$ me~para na_calcada o_apartamento ordem para_fora parar perder_minha perder~casa prazo quer quer_a querem_tomar querem~minha semana_que semana~vem senho- tomar tomar~casa vao_botar vao_me worry:NAME worry:ate worry:calcada worry:da worry:dono worry:gente worry:meus worry:minha worry:onde worry:que
worry:querem worry:semana worry:tomar worry:vem worry:volta`,
    '3': `^_querem a_caixa a_gente apartamento~a a~de caixa caixa_vai coisas_na coisas~rua com_meus de_perder dono dono_da esta~a eu_sair fora medo~perder meus~vao nao_tenho na~com o_dono o~pediu o~vai pediu posso preoc- preocupacao preocupacao_eh que_vai que_vem quere- querem rua_$ rua_com tomar_minha tramp- vai vem_$ volta_$ vou~na worry:atrasado worry:caixa worry:coisas worry:com worry:de worry:eu
worry:pedindo worry:preocupacao`,
    '-3': `carro carro_$ proce- worry:# worry:? worry:banco worry:carro worry:e worry:em worry:no`,
  },
  'worry:food': {
    '18': `?worry`,
    '13': `fome worry:fome`,
    '12': `vazia vazia_$ worry:so worry:vazia`,
    '11': `arroz worry:arroz worry:comida worry:que`,
    '10': `comid- comida worry:tem`,
    '9': `almoc- comi ja_comi worry:dia worry:falta worry:hoje worry:para`,
    '8': `panel- panela que_ja worry:comer worry:estou worry:mesmo`,
    '7': `^_falta comer falta leite leite_para o~e pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:e worry:ja worry:leite worry:o worry:pulando worry:refeicao`,
    '6': `^_hoje comida_$ dia_$ esta_vazia farin- farinha hoje mesmo_$ mistu- mistura teve worry:esta`,
    '5': `^_faltou ^_vivo a_geladeira abro a~esta basica cesta cesta_basica com_fome comer_$ em_casa estou~de e~tem falto- faltou fome_$ mesmo nao_tem nene so tenho_o tenho~que todo_dia vivo vivo_de worry:agua worry:basica worry:cesta worry:de worry:em worry:geladeira worry:todo worry:vivo`,
    '4': `EXPENSE ^_estou ^_meus almoco a~vai basic- casa_$ comer_para de_comer de~de dia_que dormi- dormir esta_faltando faltando gelad- geladeira guriz- gurizada meninos meus_filhos nao~o o~a para_eles para_meninos para~para pulo que_a sobra- sobrar tem_$ tem_dia tem_nada tem~que vai~hoje worry:acabou worry:casa worry:dormir worry:faltando worry:filhos worry:meninos worry:meus worry:nem worry:tenho`,
    '3': `^_ando ^_dou acabo- acabou acuca- acucar agua agua_$ ando bebe com~para de_comida de_fome despe- de~para dia dia~nao dou e_de e_nao eles_$ entre entre_o escol- esta~comida e~conta faltando_comida falta~para feija- feijao filho- filhos hoje_$ ja menin- morto morto_de morto~fome nao_tenho nao~nada o_arroz o_feijao o_remedio o~para para_pagar passando pedindo~para que~tem remedio_e so_tem so_uma
so~vez tem todo uma_vez uma~por vez vez_por vez~dia worry:a worry:ando worry:como worry:dou worry:eles worry:nao worry:pagar worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `?income-source ^_so estou_com so~mesmo worry:? worry:da worry:dinheiro worry:minha worry:tudo`,
    '-4': `worry:me worry:meu worry:no`,
  },
  'worry:name': {
    '14': `?worry worry:nome`,
    '12': `baixo baixo_$ score`,
    '11': `worry:no`,
    '10': `nome`,
    '9': `cpf_esta meu_cpf worry:cpf worry:estou worry:negativado`,
    '8': `cpf credi- estou_negativado negat- negativado negativado_$ nome_$ worry:nao`,
    '7': `^_meu barra- barraco cadas- cadastro crediario meu~esta na_praca nao~em no_spc praca praca_$ sujo worry:barraco worry:consigo worry:crediario worry:meu worry:nenhum worry:praca worry:spc worry:sujo`,
    '6': `consigo estou_no estou~serasa meu_nome nao_consigo nenhum nenhum_$ nome_sujo o_nome passo serasa_$ spc spc_$ sujo_$ worry:NAME worry:esta worry:limpar worry:na worry:ser worry:serasa worry:voltar`,
    '5': `^_estou ^_nome aprov- aprova crediario_nao limpa- limpar limpar_minha minha~na no_serasa nome_da nome~minha o_crediario ser seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:em worry:nada worry:quero`,
    '4': `a~no carne_$ causa_do comprar consi- da~mae nada_$ nenhu- no_carne nome_no nome~e o~nao quero_voltar quero~o worry:credito worry:emprego worry:mae worry:minha`,
    '3': `aluga- alugar carne compr- conta_por crediario_$ credito de_emprego e_mais emprego esta_na esta_sujo estou e~nada limpar_o mae mae_$ meu~no meu~sujo minha_mae nao~nada nao~nem nem_um no_NAME por_nome por~do quero~a um_crediario worry:alugar worry:mais worry:nem worry:o worry:perdi worry:por worry:ter worry:um worry:uma`,
    '-3': `^_cobranca cobranca cobranca_e como~meu e_nome escur- escuro escuro_$ e~sujo meu~o no_escuro no_meu no~nome proce- processo tem_processo tem~no worry:como worry:estao worry:faco worry:processo worry:que`,
    '-4': `cobra- worry:cobranca worry:tem`,
  },
  'worry:none': {
    '21': `?worry`,
    '18': `worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `tranq-`,
    '13': `worry:nenhuma`,
    '12': `urgen-`,
    '10': `nada nada_urgente urgente worry:estou worry:so`,
    '9': `^_nenhuma nenhu- urgente_$ worry:isso worry:tudo`,
    '8': `nenhum_desses nenhuma worry:desses`,
    '7': `^_nenhum desse- desses durmo nao_estou organ- so~mesmo worry:, worry:disso worry:durmo worry:enquanto`,
    '6': `^_so curio- curiosidade desses_$ em_paz enqua- enquanto esta_tudo estou~quanto incomes:nada nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- tranquilo urgencia urgencia_$ worry:deus worry:me worry:mesmo worry:paz worry:quanto worry:tranquilo worry:urgencia`,
    '5': `controle controle_$ corre- esta~em estou_me nada_desse nada_disso nao~comigo nao~nessa organizar organizar_$ paz_$ risco situa- situacao so_estou sob sob_controle so~me tudo_em worry:comigo worry:controle worry:dessas worry:esta worry:gracas worry:nenhum worry:organizar worry:quero worry:risco worry:sob worry:tem`,
    '4': `,~nao ,~quero ^_nao ^_tudo a_deus aqui_eh comig- comigo comigo_$ contr- dessa- dessas dessas_$ desse deus disso disso_$ eh_no graca- gracas gracas_a gracas~deus isso_nao nada_me nao_, nao_tem nenhum nenhuma_dessas nessa quero_organizar rio so~organizar tem~nao tipo tranquilo_$ tudo worry:a worry:aqui worry:eh worry:por worry:urgente`,
    '3': `,_ainda ,_so ^_gracas ^_por acont- acontece ai_nao ainda_nao cobrador_nao enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por estou fogo_$ isso~nao me_tira mesmo mesmo_$ nao_chegou nao~ainda nao~eh nao~isso nesse pega_$ ponto ponto_$ por~esta por~nao so tira_o tira~sono worry:acontece worry:chegou worry:pega worry:tira`,
    '-3': `?income-source abro e_nao e~tem fome intim- o~e worry:da worry:de worry:fome worry:que`,
    '-4': `cadas- cadastro nao~em nenhum_$ passo worry:com worry:e worry:meu worry:o`,
    '-5': `nada_$ tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '21': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes devendo_$ durmo_$ meu_pai nao_durmo pai_$ worry:devendo worry:juros worry:os`,
    '9': `^_cada demitido demitido_$ envel- fui_demitido pai worry:mes`,
    '8': `^_fui cada conseguir demit- descobrir deven- devendo durmo worry:conseguir worry:descobrir worry:durmo worry:estou`,
    '7': `^_os com_depressao depre- depressao em_casa esta~atrasado estou_com fui os os_juros tudo_atrasado vergo- vergonha worry:atrasado worry:com worry:dinheiro worry:divida worry:marido worry:meu worry:que worry:vergonha`,
    '6': `^_briga ansio- ansiosa atrasado_$ a~so briga briga_em briga~casa conse- consigo_dormir cresc- cresce cresce_$ descobrir_$ dinheiro_$ filho- filhos juros levan- nao_sabe nao~dormir nunca_mais o_sono perdi_o so_cresce sono sono_$ worry:briga worry:em worry:filhos worry:mais worry:minha worry:muito worry:o worry:perdi worry:sabe worry:sono worry:tudo`,
    '5': `^_estou ^_nunca ^_perdi a_divida ai~eh atrasado com_isso dar_conta de_nao doente_e dormi- dormir dormir_$ dos_filhos em~por esta_tudo filhos_$ juros_$ marid- marido medo~nao meu_marido minha~nao nao_dar nao~conta o_remedio os_outros o~dos perdi respe- sabe worry:dar worry:dormir worry:dos worry:eh worry:esta worry:mae worry:moca worry:outros worry:remedio`,
    '4': `^_ai ^_medo ^_minha ^_perder acaba- bola bola_de bola~neve casam- casamento causa_disso coisa_$ consigo dar de_neve de~que dinhe- dinheiro divida_para doent- doente dos eh_tanta eh~coisa esta~por e~divida familia_$ juros_que mae medo_de minha_familia minha_mae minha_mulher minha~descobrir moca muita muito mulhe- mulher nao_consigo neve nunca outro- outros o~fazer pagar- pagarem pensar pensar_$
perder_o por~disso que_come que_fazer que~para que~tudo remed- remedio remedio_da remedio~minha tanta tanta_coisa tenho_vergonha vergonha_$ worry:ai worry:casa worry:coisa worry:come worry:consigo worry:da worry:de worry:disso worry:doente worry:e worry:familia worry:fazer worry:isso worry:medo worry:mulher worry:por worry:tanta`,
    '3': `^_esta assim atras- a~de a~dela cansa- cansada casa coisa come conseguir_pagar consi- conta_da da_faculdade da_menina da_minha dar~da da~da de_ser deixa- deixar desco- de~presa disso_$ divid- divida estou estou~e estou~saber facul- faculdade famil- familia fazer fazer_$ juros_nao marido_nao medo medo~ser menina mes morre- morrer nao_para nao~pagar o_juros os~nao para_$ param_$ presa que~a sabe_$
sabe_de saber_o saber~que sem_dinheiro sem_saber ser_presa todo_dia usei viver worry:a worry:assim worry:causa worry:deixar worry:morrer worry:poupanca worry:presa worry:sem worry:so worry:viver`,
    '-3': `?income-source ^_vao almoc- bloqu- cobra- comer de_perder dia_$ lacra- medo~perder minha_casa minha_conta nao_$ nas nome processo worry:banco worry:comer worry:do worry:ja worry:processo worry:tem`,
    '-4': `^_tudo proce- worry:? worry:nome`,
    '-5': `tranq- worry:me worry:no`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '12': `carro worry:moto`,
    '11': `worry:o`,
    '10': `?worry guinc-`,
    '9': `carro_$ levar moto o_carro worry:levar`,
    '8': `minha_moto moto_$ quere- worry:meu worry:minha`,
    '7': `estao_querendo meu_carro o~na porta_$ querendo vao_levar worry:caminhao worry:querendo`,
    '6': `^_estao ^_vao a_moto banco_quer camin- caminhao escon- esta_com mandado moveis_$ na_porta porta querendo~meu worry:com worry:estao worry:medo worry:na worry:porta worry:quer worry:vao`,
    '5': `a_kombi busca- carro_de coisas_$ estao kombi levar_minha medo meu~esta movei- moveis o~quer o~veio penhorar perder~carro quer tv tv_$ vao worry:a worry:banco worry:busca worry:de worry:e worry:eu worry:os worry:penhorar worry:querem`,
    '4': `^_querem busca buscar_o coisa- coisas escondendo estou_escondendo manda- medo_de meu~de minhas_coisas o_banco penho- perder_o quer_a querem querem~minha tomar worry:atras worry:coisas worry:esta worry:minhas worry:tomar`,
    '3': `,~com ^_medo ^_meu ^_oficial ameacando_toma ameacando~minha apree- apreensao atras a~eu busca_e buscar busca~apreensao casa_do como_$ com~que de~a e_apreensao e_nao eh_com ele_que entrego escondido escondido_na escondido~casa estao~toma estou~o eu~as ganha ganha_pao geladeira_da geladeira~loja medo_eh meu_ganha meu_medo meu~pao minha minha- minhas minha~da moto_eu moto~nao nao~e ofici- oficial os
pao pegar~moto posso_perder posso~o sem_a toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira tomem vao~meu virem virem_buscar worry:, worry:apreensao worry:buscar worry:da worry:do worry:eh worry:escondido worry:ganha worry:loja worry:oficial worry:pao worry:pegar worry:posso worry:toma worry:tomem worry:trabalho worry:virem`,
    '-3': `casa_$ de~veio justica_veio o~de worry:? worry:para`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '15': `?worry`,
    '14': `lacra-`,
    '12': `desli-`,
    '11': `worry:luz worry:o`,
    '10': `worry:a worry:cortar worry:no`,
    '9': `cortar ficar worry:agua worry:ficar`,
    '8': `^_vamos cortaram escur- escuro escuro_$ gas_$ luz meu_gas no_escuro vamos veio worry:cortaram worry:gas worry:veio`,
    '7': `agua ja_veio vela worry:aviso worry:ja worry:vela`,
    '6': `aviso estou_no gas minha_luz sem_agua worry:NAME worry:dias worry:estou worry:sem`,
    '5': `a_companhia avisou avisou_que compa- companhia cortada cortar_a cortaram_$ da_luz dias gelad- luz_$ o_homem ser_cortada vai_ser vai~cortada worry:avisou worry:companhia worry:homem worry:internet worry:meu worry:ontem worry:relogio`,
    '4': `#_dias NAME_ja ^_cortaram a_internet amanh- amanha amanha_$ aviso- aviso_de aviso~corte a~ja banho corta cortada_amanha cortar_$ cortaram_a cortarem cortarem_a corte de_corte deixo- deixou desligar do~ja e~, homem homem_do luz_esta medo~cortarem minha~vai moco_da o_moco ontem ontem_$ relog- relogio ser~amanha sexta sexta_$ vao_cortar worry:cortarem worry:de worry:deixou worry:desligar worry:moco
worry:sexta worry:vao worry:vermelho`,
    '3': `#~senao NAME_deu ^_estou a_agua a_energia a_luz after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_desde agua~ontem a~vai cortar_minha cortar_o cortaram~agua cortar~luz da~veio deixa- deixar desde_ontem desliga desliga_$ deu_# deu~dias dias_senao dias~desliga energ- energia energia_$ estou_a estou_ha estou~dois estra- fio ha~dias inter- internet luz_de luz_para
luz~cortar me~sem moco o_fio o_relogio o~da relogio_da relogio~luz sem sem~desde sem~na senao senao_desliga se~a torne- torneira torneira_$ vai vao vao_me veio_cortar verme- vermelho vermelho_$ worry:cortada worry:da worry:deixar worry:desde worry:desliga worry:deu worry:se worry:senao worry:vai`,
    '-3': `worry:so`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '17': `proce-`,
    '16': `?worry`,
    '15': `intim-`,
    '14': `worry:me`,
    '13': `audie- audiencia worry:audiencia`,
    '10': `justi- justica worry:de worry:justica`,
    '9': `processo worry:processo worry:recebi worry:um`,
    '8': `acao acao_de intimacao worry:acao worry:do worry:intimacao`,
    '7': `^_recebi carta da_justica de_cobranca justica_$ nas recebi worry:banco worry:carta worry:chegou`,
    '6': `^_chegou ^_vao carto- cartorio cartorio_$ chego- chegou cobranca_$ estao_me pelo_banco processar tem~no worry:cartorio worry:por worry:vao`,
    '5': `^_estao ^_me cartao_$ causa_de causa~cartao citac- citacao cobranca de_cartao de_justica do_forum estou_com forum forum_$ oficial_de oficial~justica por~de um~do vao worry:aqui worry:cartao worry:cobranca worry:com worry:da worry:estao worry:forum worry:no worry:pelo worry:tem worry:uma`,
    '4': `^_um advog- advogado advogado_do advogado~banco banco carta_do causa chegou_um estao homem justica~aqui me no~nome ofici- oficial pelo perguntou por_causa por_mim prote- protestar receb- sendo tem_processo uma~do um~de vao_me vao_protestar vao~no worry:. worry:advogado worry:causa worry:estou worry:homem worry:mim worry:oficial worry:protestar worry:sendo`,
    '3': `^_oficial aqui_$ banco_$ banco_mandou chegou~intimacao cobra- do_banco do_cartorio do~mandou estou_sendo mandou_carta mes_que mes~vem mim_$ no_mes no_meu nome_$ no~que o_advogado papel_da papel~justica recebi_uma recebi~carta tem_audiencia uma_carta uma_intimacao um~da veio_aqui worry:mandou`,
    '-3': `a_moto ameac- busca- buscar despe- moto_$ worry:a worry:buscar worry:minha worry:moto worry:pela worry:so`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '14': `worry:meu`,
    '13': `worry:conta`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `?worry worry:salario`,
    '8': `bloqu- conta_$ meu_pagamento meu_salario worry:banco worry:beneficio worry:pagamento`,
    '7': `conta o_banco pagam- pagamento pagamento_$ worry:bloquearam worry:todo worry:tudo`,
    '6': `^_bloquearam benef- beneficio bloquearam meu~todo penho- salario_$ worry:aposentadoria worry:do worry:e worry:metade`,
    '5': `aposentadoria banco~meu com~conta desco- descontam do~salario juiz juiz_$ metad- metade meu meu_beneficio minha_aposentadoria salar- salario segur- tudo_do worry:descontam worry:juiz worry:na worry:o zerad-`,
    '4': `^_descontam a_conta apose- banco banco~tudo beneficio_$ bloquearam_meu bloquearam_minha bloquearam~conta cai_e com_a da~aposentadoria descontado do_meu e~banco judic- judicial mandando metade_da meu_bpc meu~na minha na_firma pegan- pegando pegando_meu pela sumiu tirar- tiraram todo todo_$ um_papel um~na worry:, worry:bpc worry:cai worry:descontado worry:dinheiro worry:judicial worry:papel
worry:pegando worry:pela worry:pelo worry:quase worry:sumiu worry:tirar worry:vem`,
    '3': `,_o ,~banco ^_caiu acord- aposentadoria_$ aposentadoria_vem banco_bloqueou banco_pega beneficio_todo beneficio~mes bloqueou bloqueou_meu bpc cai come_meu comeu descontado_$ dinheiro_na dinheiro~NAME do_beneficio e_o e_some e_sumiu firma justica_$ metade_$ meu~cai minha~vem o_limite o~bloqueou o~come o~comeu o~pega papel pega pelo pix_$ quase raspa- salario_cai salario~e tirar worry:NAME worry:a
worry:bloqueou worry:com worry:come worry:estao worry:mes worry:pega worry:um`,
    '-3': `?income-source`,
    '-5': `worry:?`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '16': `^_aceitei ^_topei aceit- topei`,
    '14': `topei_$`,
    '13': `aceitei fecha-`,
    '12': `feche- fechei`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa after-roadmap:topei`,
    '10': `offers:aceitei`,
    '9': `?offers acord- acordo acordo_fechado fechado fechado_$ offers:topei`,
    '8': `^_acordo acabei_fechando aceitei_$ aceitei_a after-roadmap:acabei after-roadmap:fechei assinei_o assinei~acordo eles_$ fechando fechando_$ offers:fechei`,
    '7': `^_aceita ^_assinei a_da a_proposta acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:essa assin- assinei certo_fechei com_eles deu~fechei fechar~eles fechei_com o_acordo pode_aceitar pode~essa vou~com`,
    '6': `^_deu aceita aceitar aceitei~parcelamento after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei a~NAME com~banco deu_certo essa_$ fechar_com fechei_o fechei~acordo fechei~o fiz~acordo o_parcelamento offers:acabei offers:acordo`,
    '5': `^_fiz ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:vou banco_$ certo deles deles_$ deu eles essa essa_vou essa~pagar fiz_o offers:essa pagar_$ parcelamento vou vou_aceitar vou_pagar`,
    '4': `!_! NAME_! NAME~! NAME~vou aceita_a aceita~da acordo_hoje after-roadmap:! after-roadmap:certo after-roadmap:com after-roadmap:deu after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles com_o da~, do_jeito fechei_do fechei~jeito fiz hoje jeito_que jeito~ofereceram no_app ofereceram_$ offers:aceitar offers:assinei offers:com offers:eles offers:o offers:pode offers:vou o~hoje
parcelamento_$ propo- proposta proposta_deles que_ofereceram topei_a topei~proposta vou_fechar vou~essa`,
    '3': `! !_$ :hoje NAME_hoje ^_pode aceitei_o acordo_do after-roadmap:app after-roadmap:deles after-roadmap:hoje after-roadmap:pode after-roadmap:proposta app do~que fechar hoje_$ jeito ofereceram offers:deles offers:deu offers:fechar offers:parcelamento o~no proposta_$`,
    '0': `
 
_
 
_# 
_de 
~
 
~# 
~aluguel 
~de !_onde !~a #_
 #_( #_) #_, #_- #_: #_; #_agua #_aluguel #_am #_ano #_ao #_atrasada #_atrasado #_atrasados #_boleto #_botijao #_bruto #_bus #_cabelo #_cada #_cai #_cartao #_cartoes #_celular #_cheque #_comida #_como #_condominio #_conta #_contas #_creche #_das #_depois #_dia #_divida #_dividido #_dura #_eh #_escola #_esta #_estao #_estou #_eu #_falta #_faltam
#_faltando #_fatura #_faturas #_faz #_filhos #_fralda #_gas #_ifood #_internet #_ja #_juntando #_juros #_limpo #_liq #_liquidos #_luz #_mais #_mensais #_mensalidade #_mensalidades #_mercado #_minimo #_nas #_net #_netflix #_num #_o #_onibus #_ontem #_os #_ou #_pagas #_pago #_paguei #_parcela #_parcelado #_parcelei #_parei #_pau #_pela #_pelo #_pg #_pila #_pode #_porsento #_prestacao #_prestacoes
#_quando #_rango #_real #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao #~aposentadoria #~as #~ate #~atras #~atrasada
#~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~casa #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~das #~dei #~depende #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~especial #~esse #~esta
#~estava #~estou #~faco #~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liquido #~loja #~luz #~m #~mas #~maximo #~menos #~mercado #~meu #~mim #~minha #~minimo
#~minimos #~moca #~motorista #~muito #~multa #~na #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~outubro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~quitar #~quitei #~recebo #~remedio #~remedios #~rescisao #~restam
#~restando #~restantes #~restaurantes #~restituicao #~rifa #~role #~roupa #~salao #~salario #~sao #~se #~secretaria #~segunda #~sempre #~sendo #~sexta #~so #~sofa #~spotify #~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao
$~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_# )_$ )_, )_. )_: )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba
,_academia ,_aceito ,_agora ,_agua ,_ajuda ,_ajudou ,_aluguel ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_bora ,_cada ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_eles ,_entrei ,_era ,_eram ,_errei ,_esse ,_estava ,_faco
,_falaram ,_falei ,_falta ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juros ,_liquido ,_luz ,_media ,_mercado ,_mes ,_meu ,_minha ,_minimo ,_moro ,_moveis ,_na ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_pensei ,_perdi ,_plano ,_prestacao ,_quando ,_quinhentos
,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_salao ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobraram ,_somando ,_spotify ,_streaming ,_tche ,_tintim ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_um ,_umas ,_uns ,_usei ,_vale ,_valido ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+ ,~. ,~acaba ,~aceitei ,~agora
,~agosto ,~ainda ,~ajuda ,~ajudo ,~alguem ,~apaga ,~apagar ,~as ,~ate ,~atrasadas ,~banco ,~bendito ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~cinco ,~coisa ,~comecar ,~compro ,~conta ,~contas ,~continuo ,~corrigir ,~crediario ,~dao ,~de ,~demais ,~desconta ,~deu ,~deus ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~em ,~enrolado ,~entao ,~era
,~essas ,~esse ,~esta ,~explica ,~faltam ,~fevereiro ,~filha ,~filhos ,~foi ,~foram ,~ganho ,~gente ,~golpe ,~lembro ,~ligacao ,~marmita ,~melhor ,~meses ,~mesmo ,~metade ,~mil ,~minimo ,~muito ,~na ,~nada ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~os ,~paga ,~pagas ,~pago ,~papel ,~parcela ,~parcelas ,~parte ,~pila ,~primeira ,~quando ,~questao ,~reais ,~recebi ,~respondo ,~resto ,~ruim ,~salario
,~salvar ,~sao ,~se ,~sem ,~ser ,~silveira ,~sim ,~so ,~tentando ,~terceira ,~tiro ,~todo ,~torno ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~vou ,~x ,~zero - -_# -_$ -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._ainda ._aluguel ._devo ._e ._energia ._m ._no ._o ._recebo ._so .~# .~$ .~: .~NAME .~de .~devo .~isso .~nao .~no .~o .~so .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia :(
:) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :antecipei :anteriores :ao :apaguem :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :aumentei :aumentou :australia :automatico :bah
:bastante :bem :beneficio :caba :cada :cai :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :chegou :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisa :coisas :comigo :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :copia :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depois
:depositar :der :desconta :desde :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dnv :dois :dona :dos :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz
:folha :foram :ganhei :ganho :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instagram :instrucoes :ir :jogo :juntando :k :la :lgpd :ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :mainha :maio :mano :meio :mercadinho :mercado :meses :milhao :moca :moto :muda :mulher :na :nas :negocio :nem :nenhuma :ninguem :noite :normal :nove :novecentos
:noventa :num :obrigado :oferecendo :oferta :oitenta :oito :olha :onze :oq :orientacao :ou :oxe :pagamento :pagando :pagas :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real :referente :regras :remedio
:renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :seiscentos :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :tal :tambem :tche :ter :terceiro :tira :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez
:vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_esta ?_ja ?_me ?_nao ?_repete ?~caba ?~louco ?~nao NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_aceitou NAME_acho NAME_agora NAME_ah
NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_falou NAME_faltam NAME_fatura NAME_faz
NAME_fez NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_mil NAME_na NAME_ne NAME_no NAME_novecentos NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_passou NAME_pedindo NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_seguro NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um
NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~abril NAME~acordo NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cinco NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~contou NAME~crediario NAME~da
NAME~dando NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez NAME~dezoito NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~empresto NAME~emprestou NAME~entrada NAME~era NAME~especial NAME~essa NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~k NAME~ligou
NAME~maio NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~porque NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem
NAME~semana NAME~sendo NAME~sera NAME~sms NAME~so NAME~sobraram NAME~tenho NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~venceu NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_academia ^_alem ^_amortizei ^_apago ^_aposto ^_arre ^_atrasada ^_aumentaram ^_aumentei ^_avancei ^_barzinho ^_bloqueei
^_botijao ^_brincadeira ^_busca ^_cabelo ^_casa ^_cdc ^_certeza ^_cerveja ^_cervejinha ^_cet ^_churrasco ^_cigarro ^_comida ^_comissao ^_comprovante ^_condominio ^_conducao ^_consignado ^_contrato ^_correcao ^_corrige ^_corrigindo ^_delivery ^_demorou ^_depositei ^_devia ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_entre ^_entrou ^_eram ^_esses ^_exclusao ^_feira ^_fgts ^_futebol ^_gas
^_gasolina ^_gasosa ^_geladeira ^_guarda ^_iptu ^_lanche ^_leite ^_levanto ^_lista ^_lote ^_mando ^_manicure ^_mano ^_maquina ^_material ^_menti ^_mercado ^_mn ^_moca ^_moro ^_netflix ^_notebook ^_olha ^_onibus ^_oxente ^_parcela ^_parcelas ^_parcelei ^_passagem ^_peco ^_pedreiro ^_penhor ^_pensando ^_pg ^_possuo ^_presente ^_prestacao ^_quatro ^_rancho ^_refinanciei ^_remedio ^_remedios
^_renegociei ^_restam ^_restituicao ^_role ^_saiu ^_salao ^_saldo ^_sobrou ^_spotify ^_tche ^_terreno ^_teve ^_tiro ^_tive ^_todos ^_tomara ^_transferi ^_trata-se ^_tres ^_trezentos ^_uber ^_umas ^_unha ^_van ^_vei ^_vence ^_vinte a_. a_academia a_bolsa a_cada a_carta a_consulta a_dar a_desse a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja
a_imobiliaria a_lgpd a_loja a_menos a_minima a_mulher a_prestacao a_renda a_renner a_rescisao a_restituicao a_sabado a_sexta a_sindica a_um aa aa_$ abaix- abaixa abaixa_$ aberto_, abri_um abril abril_, abrir~fatura abro_reclamacao absoluta_pode absoluta~gravar absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando acabou_gracas acabou_o acabou~a acade- academia academia_# academia_NAME
academia~# academia~, academia~e acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_$ acertei_com acho_$ acho_, acho~# acho~cai acho~esqueci acho~esta acho~umas acho~uns acordo~eles acordo~o acoug- acougue acougue_# acougue_do acred- acredita acredita_$ adiantada adiantada_$ adiante_eu adiante~te adiantou_# adiantou~e adoec- adoeceu advogado~NAME
after-crisis:moca after-deficit:. after-deficit:aluguel after-deficit:bico after-deficit:carro after-deficit:casa after-deficit:comecar after-deficit:consigo after-deficit:da after-deficit:dar after-deficit:demais after-deficit:do after-deficit:em after-deficit:entao after-deficit:errei after-deficit:filha after-deficit:filho after-deficit:fim after-deficit:isso after-deficit:jeito
after-deficit:menos after-deficit:meu after-deficit:mudar after-deficit:na after-deficit:no after-deficit:paguei after-deficit:queria after-deficit:quero after-deficit:salario after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:valor after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abro after-roadmap:adianta
after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:amor after-roadmap:apagam after-roadmap:apareceu after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:besteira after-roadmap:bicho after-roadmap:bolo after-roadmap:cair after-roadmap:caminhao after-roadmap:celular after-roadmap:cem after-roadmap:chao
after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:confere after-roadmap:depositei after-roadmap:desde after-roadmap:dizendo after-roadmap:dois after-roadmap:duzentos after-roadmap:ela after-roadmap:emprestado after-roadmap:entrar after-roadmap:entrou after-roadmap:enviar after-roadmap:errei after-roadmap:erro after-roadmap:escola
after-roadmap:espera after-roadmap:faculdade after-roadmap:faltam after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:fizer after-roadmap:funciona after-roadmap:ganhou after-roadmap:gaste after-roadmap:gosto after-roadmap:ia after-roadmap:ideia after-roadmap:imposto after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:leva
after-roadmap:lhe after-roadmap:ligou after-roadmap:liguei after-roadmap:loja after-roadmap:loterica after-roadmap:mandada after-roadmap:mandado after-roadmap:manha after-roadmap:matando after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:nisso after-roadmap:nova after-roadmap:novecentos after-roadmap:ofereceram after-roadmap:oitenta after-roadmap:parado
after-roadmap:parte after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:perna after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quebra after-roadmap:quebrar after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:respondi after-roadmap:restituicao
after-roadmap:resto after-roadmap:ruim after-roadmap:sabado after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei after-roadmap:seiscentos after-roadmap:tal after-roadmap:tinha after-roadmap:todos after-roadmap:tres after-roadmap:trezentos after-roadmap:trinta after-roadmap:troca after-roadmap:uns after-roadmap:usar after-roadmap:vei after-roadmap:viajar after-roadmap:vinte
after-roadmap:vivente agenc- agencia agiota_# agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_eh agora_esta agora_estou agora_faco agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~em agora~nao agora~so agosto_$ agua_# agua_: agua_atrasadas agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME
agua~de agua~e agua~gas agua~luz agua~net ah_e ah_esqueci ah~a ah~o ai_: ai_tu ainda_falta ainda_faltam ainda_mil ainda_restam ainda~de ainda~e ainda~mais ainda~nao ainda~paguei ainda~venceu ai~eu ajuda_? ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajuda~uns ajudo_com ajudo_minha ajudou_demais ajudo~# ajudo~mae alem alem_da alem_desses alem~dois
alguem_da alguem_para alguem~conversar alguem~equipe alguem~verdade alguma_, alguma~? alguma~nao alimenticia_# alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_, aluguel_: aluguel_atrasado aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta
aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~uma am am_$ am_carro amanha_continuo amanha_levanto amanha_vou amanha~cedo amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_#
aniversario~esse ano_, ano_. ano_e ano_passado anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio antecipei_tres anterior_esta anterior_volta anteriores_e anterior~errada antes_, antes_eu antes~eu antes~ganhava ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus
apagam_tudo apagam~dados apagar_? apagar~esta apagar~se apaga~nao apaga~os apaga~respostas apago_sem apago~ler apague~que aparece_# apareceu_boleto apareceu~com apareceu~da aparece~aplicativo aparelho_de apertei_errado apertei~, aplicativo~esta aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~#
aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei~idade aposentei~invalidez apost- aposto aposto_uns aposto~# app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro aprendiz_# aprendiz_, aprendiz~# aquele_limite aquele~da aquele~ja aqui_. aqui_da aqui_na aqui_no aqui_que aqui~do aqui~rua ar arquivo_$ arre arre_egua arrep- arrependi arre~,
arroz_e arroz_esta arroz~queimando arroz~so arruma_alguem arrumar_$ arrumei_um arrumei~bico as_demais as_quatro as_tres assinada_e assinou as~# as~extra as~parcelas as~sao as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sabado ate_sexta atendente_de atendente~verdade atendo ate~# ate~, ate~/ ate~eles ate~fim ate~meu ate~nenhuma ate~o ate~para ate~que ativa_prefeitura ativa~iptu atolada atolada_$
atras_$ atras_, atrasada_# atrasada_, atrasada_? atrasada_da atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$
atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atras~nao atual atualizar atualizar_sim aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para
aumentou~# austr- australia autis- autista autista_$ automatico_, automatico_ja automatico~o automatico~tirou autonomo_nao autonomo~tem auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu avancei avancei_rapido avancei~demais a~% a~: a~aceitou a~ate a~baixou a~caduca a~cento a~cobra a~contas a~dai a~dois a~era a~estao a~eu a~falou a~fez a~gasta a~ideia a~julho a~ligou a~m a~mas a~mes
a~mil a~muda a~noventa a~pagar a~para a~parcelou a~pela a~pergunta a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~uns a~vale a~veio a~velha a~vem bah_devo bah_guria bah~# bah~, bah~devo bah~estou bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_e banco_esta banco_pode banco_quer banco~# banco~mandou banco~me banco~na
bar_do barzinho_# bateria_esta bateria~no batid- batido batido_em batido_na batido~janeiro batido~outra bebe_# beleza_valeu bem_eh bem_essa bem~isso bem~mesmo bem~so bendi- bendito bendito_$ beneficio_, beneficio_cai beneficio_todo beneficio~# beneficio~mes beneficio~nunca bet bicho_# bicho_$ bicho~por bico~# biz bloqueei bloqueei_o bloqueei~numero boa_, boa_noite boia-- boia-fria boia-fria_$
boleto_com boleto_da boleto_nao boleto_sei boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~nao boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_que bolsa~# bolsa~eh bolsa~nao bom_tamanho bom~, bom~preciso bora_deixar bora~isso borra- bota_mais botar_# botar_duzentos botar_mais botar~a bota~mil botij- botijao botijao_# botijao_por
botijao~mes botou botou_meu botou~nome bouti- boutique bpc_do bpc~meu brincadeira_, brincadeira~eh brincando_, bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar_os buscar~caminhao buscar~oculos caba caba_cobra caba~# cabeca_nao cabeca~guarda cabelo_# cabelo~, cabelo~netflix cachorro_# cachorro_comeu cachorro~# cachorro~o cada_# cada_, cada_dois cada_mil cada_uma
cada~# cada~dias cada~ele cada~meses cada~na cafez- cafezinho cafezinho_$ cai_# cai_meu cai_o cai_para cai_todo cair_# cair~do caiu_, caiu_de caiu_para caiu~a caiu~primeira caiu~restituicao cai~dezembro cai~dia cai~na cai~pagamento cai~quinto cai~uns caju caju_# calca calca_curta caminhao_quito caminhao~tudo cancelar_esse cancelei_e capital_de capital~australia capital~giro cara_no carne_da
carne_das carne_em carne~NAME carne~dez carro_# carro_, carro_: carro_adiantada carro_batido carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_consignado cartao_mas cartao_no cartao_que cartao~# cartao~, cartao~. cartao~: cartao~do cartao~e cartao~emprestimo cartao~esse
cartao~fatura cartao~ja cartao~mil carta~# carta~NAME carta~cartorio carta~forum carteira_de carteira~e cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_, casa_: casa_com casa_e casa_eh casa_falou casa_na casa_toda casa~# casa~, casa~NAME casa~faco casa~financiada casa~que catan- catando catando_o catando~papel causa~# causa~NAME cdc_do cdc~NAME
cel cel_# celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_e cem_na cem_no cem_por cem_reais cem~NAME cem~antes cem~cento cem~da cem~mes cem~para cem~por centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta
centro centro_$ cerca cerca_de cerca~$ certeza~pode certinha certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% ce~que chama_alguem chama_gente chama~suporte chao chega_, chega_a chega_ne chega~# chega~amanha chegou_carta chegou_no chegou~carta chegou~do cheque~# cheque~, cheque~do cheque~e
cheque~estourado chove chove_demais chove~nao churr- churrasco churrasco_no cigarro_# cigarro_, cigarro~# cigarro~e cigarro~por cinco_e cinco_mes cinco_por cinco_zero cinco~? cinco~NAME cinco~a cinco~ainda cinco~cento cinco~e cinco~eu cinco~mes cinco~no cinco~que cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_por
cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana cliquei_sem cliquei~querer clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobraram cobrar~de cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_?
coisa_agora coisa_dessas coisa_se coisas_, coisas_: coisas~cartao coisas~cheque coisa~eu coisa~ja colegio_do colegio~menino coloq- coloquei coloquei_errado coloquei~, com_$ com_NAME com_agiota com_agua com_arroz com_atendente com_condominio com_deus com_dividas com_do com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_remedio com_uns comeca_tudo
comecar_a comecar_do comecar~dar comecar~zero comeca~de comecei_num comecei~emprego comecou comecou~# comeco~# comer_mas comer~pago comeu_o comeu~boleto comida_# comida_uns comida~# comida~, comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_abro como_essencial como_falar como_motorista como_pagas como_saber como_se como_secretaria como~. como~? como~agora como~da como~eh
como~primeiro como~um comprei_fiado comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~celular comprei~geladeira comprei~na comprei~sofa compro_fiado comprou_minha comprou~divida com~# com~% com~a com~agiota com~amigo com~atendente com~cara com~como com~consultor com~conta com~contas com~contrato com~cristao com~da com~disso com~e com~em com~faturas com~filho com~gerente com~juros
com~mae com~nada com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~todo com~uns com~uso com~vivente concordo~o concursada_do concursada~estado condi- condicao condominio_# condominio_, condominio_: condominio_atrasado condominio_de condominio_desde condominio~# condominio~$ condominio~, condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_#
conducao~por confesso confirm-amount:? confirm-amount:amor confirm-amount:apagar confirm-amount:bem confirm-amount:com confirm-amount:como confirm-amount:conheco confirm-amount:dai confirm-amount:dera confirm-amount:entendeu confirm-amount:era confirm-amount:estava confirm-amount:estou confirm-amount:falei confirm-amount:fiquei confirm-amount:foi confirm-amount:mas confirm-amount:melhor
confirm-amount:minha confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:ne confirm-amount:nem confirm-amount:nessa confirm-amount:no confirm-amount:queria confirm-amount:quero confirm-amount:quinhentos confirm-amount:se confirm-amount:segura confirm-amount:sem confirm-amount:ser confirm-amount:so confirm-amount:tive confirm-amount:tres confirm-amount:ver
confirm-amount:verdade confirm-amount:zero confirm-change:. confirm-change:? confirm-change:acho confirm-change:agora confirm-change:amor confirm-change:antigo confirm-change:apagar confirm-change:aqui confirm-change:as confirm-change:bate confirm-change:bem confirm-change:com confirm-change:conheco confirm-change:decimo confirm-change:deles confirm-change:dera confirm-change:disso
confirm-change:entao confirm-change:era confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:infelizmente confirm-change:mao confirm-change:mas confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:nessa confirm-change:ninguem confirm-change:papel confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pior
confirm-change:proposta confirm-change:querer confirm-change:queria confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:antes confirm-creditor:bate confirm-creditor:bem
confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:dessas confirm-creditor:eles confirm-creditor:estava confirm-creditor:estou confirm-creditor:exatamente confirm-creditor:favor confirm-creditor:fica confirm-creditor:fogo confirm-creditor:foi confirm-creditor:fosse confirm-creditor:la
confirm-creditor:loja confirm-creditor:mais confirm-creditor:mao confirm-creditor:mas confirm-creditor:me confirm-creditor:melhor confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:nem confirm-creditor:nenhum confirm-creditor:nessa confirm-creditor:no confirm-creditor:papel confirm-creditor:para confirm-creditor:pelo
confirm-creditor:perfeito confirm-creditor:pior confirm-creditor:por confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:uma confirm-creditor:vai confirm-creditor:valor confirm-delete:acho confirm-delete:conheco
confirm-delete:decimo confirm-delete:dessas confirm-delete:disso confirm-delete:espera confirm-delete:falei confirm-delete:fica confirm-delete:mais confirm-delete:mao confirm-delete:melhor confirm-delete:mexer confirm-delete:mudar confirm-delete:nessa confirm-delete:pelo confirm-delete:perai confirm-delete:por confirm-delete:querer confirm-delete:quieto confirm-delete:segura confirm-delete:sem
confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_essa conheco_nem conheco~de consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:aceitar consent:ajudar consent:amor consent:apagam consent:apagar consent:ate consent:bom consent:carne consent:certo consent:codigo consent:confio
consent:continuar consent:crer consent:dai consent:deixou consent:demorou consent:desejo consent:dia consent:disse consent:disseram consent:diz consent:dono consent:faz consent:fila consent:gostaria consent:guardar consent:humano consent:liberar consent:ligar consent:ligaram consent:lista consent:mandou consent:mao consent:mexer consent:moco consent:pagando consent:pague consent:paz
consent:pedindo consent:pelo consent:pessoa consent:primeira consent:queria consent:receber consent:recebi consent:seguir consent:senhor consent:sera consent:sobre consent:telefone consent:terceiros consent:tira consent:usar consent:uso consent:vi consent:vir consent:vivente consent:whatsapp conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do
consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo_parar consigo~casa consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_feita conta_ne conta_negativa conta_que
conta_sem conta_so contar~o contas_# contas_atrasadas contas_de contas~de contas~e contas~luz contas~que conta~# conta~, conta~agua conta~essencial conta~mes conta~o conta~pagar continuo continuo_$ conto_e conto_essa conto_na conto_no conto_para contou_que contou~eu conto~NAME conto~meio contra_o contrato_# contrato_: contrato_NAME contrato_aqui contrato_consta contrato_para contrato~#
contrato~NAME contrato~mim contrato~nao conversar_$ conversar~alguem conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus cor_desse coragem~abrir coragem~ver corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortarem~luz corte_. cor~dinheiro cosme- cosmetico cosmetico_e cosmetico~faco cozin-
creche_# creche_do crediario_na crediario~, crediario~NAME credito_pessoal credito~NAME crer crer_$ criancas_# cristao_$ cuido curta curta_$ custa_# custe- custeio da_aposentadoria da_australia da_cento da_dona da_equipe da_escola da_esquina da_igreja da_manha da_marinha da_menina da_mil da_neide da_oferta da_oficina da_pensao da_pressao da_rede da_rescisao da_uns dados_, dados_antes dados_em
dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu dai_nao daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_mei das_pernas das_trinta das~# das~, das~do das~e das~paguei das~parcelas das~tu da~agora da~caiu da~com da~da da~e da~esse da~estadual da~eu da~falou da~hoje da~irma da~ja da~juntando da~mas da~mil da~mulher da~na
da~ontem da~por da~salario da~sao da~sem da~tirar da~trezentos da~tudo da~uns da~veio da~vence de_# de_13o de_NAME de_aniversario de_aposentadoria de_atraso de_bico de_bom de_brincadeira de_busca de_cabeca de_cada de_calca de_carro de_cartao de_cem de_cento de_condominio de_contato de_dividas de_dona de_doze de_duzentos de_emprestimo de_eu de_familia de_favor de_faxina de_feira de_fgts de_fiado
de_garantia de_gasolina de_giro de_imposto de_iptu de_janeiro de_julho de_manha de_mercado de_multa de_noite de_noventa de_oitenta de_oitocentos de_passear de_pedreiro de_pensao de_pressao de_quando de_quanto de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_rescisao de_roupa de_segunda de_setecentos de_som de_tanta de_tarde de_taxa de_trezentos de_vale de_vedete de_ver
de_vigia de_vinte de_vista debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:. debt-amount:abrir debt-amount:ai debt-amount:anos debt-amount:ao debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:as debt-amount:atrasada debt-amount:atrasadas debt-amount:banco debt-amount:boleto debt-amount:bulhufas debt-amount:cabeca debt-amount:casa debt-amount:ce
debt-amount:cem debt-amount:cento debt-amount:certo debt-amount:com debt-amount:conta debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:deixa debt-amount:devedor debt-amount:diferenca debt-amount:disso debt-amount:dizer debt-amount:do debt-amount:dois debt-amount:duas debt-amount:entendo debt-amount:entre debt-amount:era debt-amount:extrato debt-amount:falando debt-amount:falar
debt-amount:falou debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:fila debt-amount:fim debt-amount:foi debt-amount:guarda debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:lembro debt-amount:lingua debt-amount:menos debt-amount:meu debt-amount:mim debt-amount:minha debt-amount:minimo
debt-amount:moca debt-amount:mostra debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nome debt-amount:nove debt-amount:noventa debt-amount:numero debt-amount:oculos debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:onde debt-amount:os debt-amount:parcela debt-amount:parei debt-amount:passa debt-amount:pela debt-amount:pera debt-amount:pouco
debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quarenta debt-amount:quatro debt-amount:quebrados debt-amount:quem debt-amount:quer debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:resposta debt-amount:saber debt-amount:saco debt-amount:saldo debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:setecentos debt-amount:simples
debt-amount:somar debt-amount:tambem debt-amount:taxa debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:tu debt-amount:ultima debt-amount:um debt-amount:uns debt-amount:valor debt-amount:veio debt-amount:vergonha debt-amount:voce debt-amount:x debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:divida
debt-creditor:e debt-creditor:ferida debt-creditor:fica debt-creditor:minha debt-creditor:neide debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:que debt-creditor:quero debt-creditor:se debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:venderam debt-kind:. debt-kind:abrir debt-kind:ano debt-kind:atrasada debt-kind:desconto
debt-kind:disso debt-kind:entendo debt-kind:familia debt-kind:mais debt-kind:parcelaram debt-kind:pelo debt-kind:por debt-kind:quanto debt-kind:ser debt-kind:te debt-kind:telhado debt-kind:tipo debt-kind:trata-se debt-kind:tudo debt-kind:ver debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho
debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:ao debts:apaga debts:aparece debts:aplicativo debts:aposentadoria debts:app debts:ar debts:atendente debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas
debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:cachorro debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartoes debts:causa debts:cel debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque
debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comigo debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:cristao debts:curso debts:dando debts:decima debts:dei debts:deixa debts:dentista
debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desejo debts:desse debts:deste debts:deu debts:deus debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disse debts:disso debts:divida debts:diz debts:dizer debts:dois debts:dona debts:dormir debts:doze
debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou debts:enrolado debts:entao debts:entre debts:era debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:faculdade debts:falta
debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado debts:fiador debts:ficou debts:filha debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:fui debts:galo
debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha debts:hospital debts:imobiliaria debts:imposto debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:justica debts:k debts:la debts:levanto debts:limite debts:loja debts:lojas debts:lote debts:lugar debts:luz debts:m
debts:mae debts:maio debts:manda debts:mano debts:marco debts:marido debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:meus debts:milicia debts:minimo debts:mn debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:nem
debts:ninguem debts:nome debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:orientacao debts:os debts:osso debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:pai debts:papel debts:parado debts:parcela debts:parcelado debts:parcelamento
debts:parcelas debts:parcelei debts:parei debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:pela debts:pelo debts:penhor debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoal debts:pg debts:pila debts:pinga debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao
debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:quer debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei debts:remedio debts:repete debts:responder debts:resta debts:restam debts:restando
debts:restantes debts:rosa debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:sem debts:semana debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:spc debts:sujo debts:tche
debts:telefone debts:televisao debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total debts:trabalho debts:tratamento debts:tres debts:trezentos debts:trinta debts:tu debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida
debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:vivo debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, dedo_errado dedo~, defeso~um dei_conta deixar_isso deixar~em deixar~estava deixei_de deixei~pagar deixo_de deixo_em deixo_vencer deixou_em deixou~duvida deixo~branco
deixo~comer dei~, dei~de dei~na dei~para dela dela_$ dela~# deles_, deles~entao delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demais~volta demora_para demora~limpar demorou demorou_, dentista_# depende_da depende~dia depois_# depois_dos depois_essa depois_se depois_voce depois~apagam depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_#
depositei_trezentos depositei~e depositei~na der_mil der~e desconta_# desconta_direto descontado_no descontam_# descontam~por descontando desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_de desconto_por descontos desconto~# desconto~email desconto~fica desculpa_mas desculpa~nao desde_# desde_abril desde_entao desde_fevereiro desde_janeiro desde_julho desde_junho
desde_maio desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego_# desemprego_, desemprego~# desemprego~ainda desemprego~por desfaz_o desfaz~que desse_dinheiro desses_dois deste deste_ano deu_dez deus_estou deus_nao deus_o deus~apaga deus~atolada deus~registraram deus~tenha deu~%
deu~e deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as devendo_desde devendo_mil devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~tres deve~ainda deve~alto deve~mil deve~uns devia devia_# devia_$ devo_, devo_? devo_ao devo_dois devo_eh devo_la devo_mil
devo_oitocentos devo_receber devo_tambem devo_tres devo_uns devol- devolvi devolvi_# devo~# devo~a devo~cartao devo~conto devo~da devo~de devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica devo~so devo~um dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro~# dezen-
dezenove dezenove_em dezenove~oitenta dezes- dezoito_de dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate de~atrasada de~atrasadas de~atrasado de~cada de~cento de~coisa de~comprei de~curta de~das de~dia de~esta de~estou de~faco de~falta de~faltam
de~faltando de~financeira de~ganho de~help de~ja de~jeito de~lugar de~mais de~meses de~nao de~pagas de~paguei de~parcelas de~pela de~porque de~quartinho de~reais de~salario de~seja de~sem de~setecentos de~so de~tamanho de~todo de~tudo de~uns de~vai de~vez dia_a dia_bruto dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_util diabe- diabetes diach- diacho
diacho_ai diaria_# diaria_$ diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que diese- diesel diferenca_de diferenca~um dificil_a dificil~vida diga digo_aqui dinheiro_com dinheiro_esse dinheiro_nao dinheiro_para dinheiro~de
dinheiro~deu dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~vai disso_, disso~? dito dito_$ dito_pelo dito~nao divida_: divida_acaba divida_da divida_na divida_nova divida_para divida_voce dividas_, dividas_como dividas~NAME dividas~ja dividas~voce divida~? divida~esta divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando
divida~um dividido divido divido_com divido_o divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_essencial dizer_flexivel dizer_nao dizer_quais dizer~certo dizer~divida dizimo_# dizimo_cento dizimo~, dizimo~e diz~coisa diz~dividas diz~mil dnv do_13o do_agiota do_boleto do_cachorro do_caminhao do_cartorio do_cheque do_crediario do_custeio do_de do_decimo do_desconto do_dia
do_financiamento do_flamengo do_fundo do_gas do_imposto do_ir do_mercado do_nenem do_pagamento do_painel do_seu do_sofa do_tiao do_trampo doenc- doenca doenca_# doenca~do doido doido_, doido~isso dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~duzentos
dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dois~um dona_da dona_neide dona~# dona~, dono_quer dono~a dono~casa dormir_que dormir~amanha dos_cachorro dos_fundos dos_gato dos_meninos dos~# dos~, dos~: dou_# dou~em dou~para doze_, doze_de doze_e doze_ou doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~adiantada do~agora
do~antes do~atrasadas do~aumentou do~batido do~beneficio do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~dos do~e do~em do~especial do~esse do~ex do~falecido do~familia do~finado do~ligou do~mas do~me do~menino do~na do~nao do~osvaldo do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~uns do~venceu do~ver do~ze duas_: duas_atrasadas duas_coisas duas_contas duas_tu duas~#
duas~, duas~. duas~: duas~NAME duas~atrasadas duas~esta duas~o dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~oitenta duzentos~quarenta
duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_alguma e_ate e_cabelo e_cai e_caju e_cartao e_celular e_cem e_cerveja e_cheque e_cinco e_com e_contou e_da e_desconta e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_disse e_do e_dois e_dou e_doze e_duas e_duzentos e_ele e_eles e_emprestimo e_estao e_faco e_faltam
e_faxina e_feira e_fevereiro e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_isso e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_nove e_novecentos e_nunca e_oitenta e_oito e_oitocentos e_onibus e_outro e_paguei e_parei e_pensao e_por e_poucas e_poucos e_quando e_quarenta e_quatro e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_remedio
e_seis e_seiscentos e_sessenta e_sete e_setenta e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns economizo_se efeti- efetiva egua_, egua~recebo egua~tem eh_autista eh_cartao eh_cento eh_cinquenta eh_comigo eh_cortarem eh_debito eh_dia eh_dois eh_doze eh_ele eh_eles eh_financiada eh_juros eh_milagre eh_na eh_perder eh_quarenta eh_quatrocentos eh_quinhentos eh_ruim eh_setecentos eh_trezentos
eh~# eh~$ eh~a eh~apagar eh~automatico eh~bruto eh~com eh~desconto eh~diacho eh~dizer eh~emprestimo eh~falar eh~falecido eh~feijao eh~ganha eh~gerente eh~mil eh~minimo eh~moca eh~na eh~parcelas eh~pensao eh~pode eh~praga eh~responder eh~salario eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra ele_nao ele_quer ele_sim eles_falaram eles_querem eles_retiram eles_virem eles~buscar eles~o
eletrica ele~# ele~duzentos ele~me ele~o ele~paga ele~vinte em_# em_$ em_abril em_agosto em_arquivo em_dois em_especial em_fevereiro em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_torno em_trezentos em_vez em_vinte email_do email_eh email_isso email~NAME email~eh email~golpe emprego_novo empregos emprego~# empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix
emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_) emprestimo_, emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimos emprestimos_no emprestimos~NAME emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app
emprestimo~desconto emprestimo~e emprestimo~mil emprestimo~quitar emprestimo~x empresto empresto_mil emprestou_# emprestou_dois emprestou_mil emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~? em~NAME em~a em~anos em~de em~do em~gracas em~judicial em~meses em~mil em~no em~parcelas em~porque em~recebo em~so em~tempo em~x energia_# energia_: energia~$ energia~esta
enfermeira enganei_a enganei~NAME enquanto_eh enquanto~isso enrolado_com entao_, entao_devo entao_esse entao_nao entao~mes entao~no entao~sei entao~tem entende entende_, entende~chama entendi_a entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o entrar_# entrar~mil entra~mil entre_# entre_cartao
entrega entrega_de entrega_no entrega~ifood entrega~moto entrei_faz entrei_nessa entrei~loja entrei~pouco entressafra entrou_# envia- enviar enviar~NAME epoca equip- equipe equipe_$ era_# era_da era_doze era_para era_uma eram eram_# eram~mas era~% era~agora era~coisa era~marinha era~mil era~minha errada_, errada~volta errado_a errado_comeca errado~de errado~eh errado~nao errado~outra errado~volta
errei_a errei_ali errei_na errei~atras errei~eh errei~luz errei~pergunta errei~quero errei~ultima escola_# escola_da escola_dela escolar_# escola~menina escreve_a escreve_uma escreve~mensagem escrito_aqui escrito~no especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em espera~, esposa~# esposo_# esqueci_alguma esqueci_do esqueci~,
esqueci~falar essa_fita essa_fogueira essa_parada essa_praga essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essa~, essa~acaba essa~da essa~deixo essa~depois essa~feita essa~quero essa~quitei essa~vou esse_boleto esse_diacho esse_eh esse_povo esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials::
essentials:; essentials:ai essentials:ajudo essentials:alta essentials:amigo essentials:ano essentials:anterior essentials:apagar essentials:arroz essentials:avisar essentials:banco essentials:bebe essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:canto essentials:carro essentials:cel essentials:celular essentials:cem essentials:cento
essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:contar essentials:continuo essentials:conto essentials:conversar essentials:creche essentials:cuida essentials:custa essentials:das essentials:dela essentials:desse essentials:devendo essentials:dez
essentials:diabetes essentials:dias essentials:diesel essentials:digitei essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errada essentials:errado essentials:escola
essentials:escolar essentials:esqueci essentials:esses essentials:faculdade essentials:falando essentials:falo essentials:familia essentials:farmacia essentials:fatura essentials:feira essentials:ficar essentials:filha essentials:filho essentials:filhos essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario essentials:gas
essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:ih essentials:inclusa essentials:incluso essentials:iptu essentials:ir essentials:jogo essentials:junto essentials:k essentials:leite essentials:ler essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno
essentials:menos essentials:mensagem essentials:mensais essentials:merc essentials:meses essentials:mim essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:muito essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nome essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:olha essentials:os
essentials:osso essentials:outro essentials:paga essentials:pai essentials:pais essentials:pao essentials:papo essentials:parei essentials:parte essentials:particular essentials:passa essentials:passagem essentials:pego essentials:pensao essentials:pensar essentials:pinga essentials:plano essentials:posto essentials:pouco essentials:pressao essentials:prestacao essentials:quarenta essentials:quase
essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:responder essentials:resto essentials:robo essentials:sai essentials:salario essentials:saude essentials:segunda essentials:seguro
essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:supermercado essentials:telefone essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trampar essentials:trampo essentials:trezentos essentials:trinta essentials:troca
essentials:trocar essentials:tu essentials:uber essentials:ultima essentials:ultimo essentials:vamos essentials:van essentials:veio essentials:velho essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:viu essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esta_# esta_cobrando
esta_correto esta_de esta_doido esta_errada esta_escrito esta_louco esta_mal esta_nao esta_negativa esta_paga esta_queimando esta_vindo estado_, estado~recebo estadual estadual_, estagiario estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_melhor estava_tanto estava~, estava~agora estava~antes estava~so
esta~$ esta~% esta~? esta~absurdo esta~bom esta~cobrando esta~com esta~das esta~desde esta~dois esta~faz esta~fim esta~gracas esta~meu esta~mil esta~recuperacao esta~torno esta~trezentos este_ano estev- esteve esteve_aqui este~, estou_atolada estou_catando estou_encostado estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estou~, estou~a estou~as
estou~decima estou~desde estou~medo estou~mes estou~na estou~nada estou~parar estou~parcela estou~quarta estou~setima estou~uns estou~vigesima estou~volante estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_botar eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_enviar eu_errei eu_falar eu_fale eu_fechar eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_la
eu_largar eu_largasse eu_levo eu_mandar eu_pague eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_respondi eu_rodo eu_saiba eu_sou eu_tinha eu_tiro eu_tivesse eu_trabalho eu_vendo eu~NAME eu~acertei eu~ajudo eu~ate eu~botar eu~cento eu~cinco eu~conto eu~da eu~duzentos eu~e eu~emprestado eu~errado eu~falei eu~fiado eu~fichada eu~foi eu~la eu~lembro eu~mandioca eu~menos eu~meu eu~mil
eu~nao eu~novecentos eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tudo eu~uma eu~uns ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explica_como explica_de explicar_melhor explicar~a explica~novo explica~plano explica~que explica~se extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei
extra~# ex~# e~$ e~% e~, e~. e~NAME e~a e~abaixa e~acabei e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~ate e~atrasadas e~atrasado e~aviso e~bolsa e~cada e~cartao e~centavos e~cigarro e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desde e~dia e~divida e~dois e~em e~emprestimo e~especial e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~faxina e~feira
e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~ja e~k e~la e~luz e~marido e~mas e~mercado e~meses e~mil e~minha e~minimo e~na e~nao e~os e~pago e~parcela e~parcelas e~pensao e~pila e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~reais e~remedio e~resto e~sei e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~trem e~trezentos e~tudo e~um e~umas e~uns e~vez e~vezes e~x faco_a faco_com
faco_entrega faco_faxina faco_o faco_um faco_umas faco~# faco~, faco~acordo faco~bico faco~falar faco~minima faco~negociar faco~no faco~por faco~que faculdade_# faculdade_, faculdade_NAME faculdade_de faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_de falar_o falar_quanto falar_que falar~?
falar~atendente falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma fala~um fale_o faleceu~eu falecido_, falecido_marido falecido~que falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~? falei~antes falei~errado falei~ultimo fale~que falho- falhou falhou_$ falou_# falou_nada falou_que falou~ainda falou~vai falo~a falo~robo falta_ainda falta_bastante falta_cinco
falta_o falta_quatro faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo familia_nao familia~# familia~e familia~faco familia~sem familia~tem farmacia_#
farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~minimo favor_, favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por
faz_cinco faz_do faz_dois faz_em faz_nada faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em faz~# faz~ano faz~anos faz~coisa faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fds fds_$ fecha_dia fecha~# fechei~# fechei~a fechei~eles fechou_e fechou_em fechou~# fechou~mandou feijao_com feijao~arroz feira_# feira_deve feira~dar feira~por feita feita_$ fever- fevereiro
fevereiro_$ fevereiro_. fez~ate fgts_# fgts_$ fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiador fiador_do fiador~aluguel fiado~venda fica_como fica_metade fica_nuns ficar_livre ficar_um ficaria ficar~receber fica~centro fica~dito fica~era fica~eu fica~setecentos fichada_$ ficou_# ficou_devendo ficou_em ficou~# ficou~plano ficou~x fico~disso filha_,
filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_autista filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~ajuda filho~com filho~comecar filho~ele filho~meu finado_marido finado_que finado~eh final_# financeira_ja financeira_que financeira~fica financeira~paguei financiada financiada_em financiada~# financiado~# financiado~NAME financiamento_#
financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~moto financiamento~na financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_eh firma_esta firma~e firma~mal fixo_, fiz_acordo fiz_besteira fiz_na fiz_pelo fiz_uma fizer fizer_um fizeram_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja
fiz~telefone flame- flamengo flexi- flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a flexibles:abro flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:as flexibles:barzinho flexibles:bebo flexibles:besteira flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cachorro
flexibles:cada flexibles:carteira flexibles:casa flexibles:celular flexibles:cento flexibles:cerveja flexibles:cervejinha flexibles:churrasco flexibles:cinema flexibles:cinquenta flexibles:coisas flexibles:compro flexibles:confesso flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:devo flexibles:dias
flexibles:divida flexibles:dizer flexibles:do flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:durmo flexibles:duzentos flexibles:em flexibles:entra flexibles:esqueci flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:facil flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:futebol flexibles:gas flexibles:gastando flexibles:gato
flexibles:globoplay flexibles:hbo flexibles:ifood flexibles:igreja flexibles:jogo flexibles:junto flexibles:lanche flexibles:liquido flexibles:loteria flexibles:manicure flexibles:marido flexibles:mas flexibles:me flexibles:meses flexibles:mim flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:nome flexibles:nove flexibles:noventa flexibles:oferta flexibles:oitenta flexibles:os
flexibles:outra flexibles:outro flexibles:parar flexibles:passado flexibles:pinga flexibles:pizza flexibles:pouca flexibles:prefiro flexibles:presente flexibles:quando flexibles:quase flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:rua flexibles:saio flexibles:salao flexibles:salario flexibles:se flexibles:sei flexibles:semana flexibles:ser flexibles:sessenta
flexibles:sexta flexibles:streaming flexibles:tentando flexibles:ter flexibles:tigrinho flexibles:toda flexibles:todo flexibles:trabalho flexibles:tv flexibles:um flexibles:uma flexibles:unha flexibles:vai flexibles:vergonha flexibles:vez flexibles:vezes flexibles:viagem flexibles:vida flexibles:vinte flexibles:voce flexibles:x flexivel flexivel_$ fogue- fogueira fogueira_$ foi_# foi_a foi_cortada
foi_dedo foi_dinheiro foi_numa foi_pago foi_todo foi_tudo foi~# foi~, foi~: foi~NAME foi~acordo foi~emprestado foi~errado foi~loja foi~mas foi~pago foi~uma folha_. folha_: folha~# fora_, fora_e fora_essas fora_o fora_que foram foram_# foram~de fora~, fora~umbigo forne- fornecedor fornecedor_de fraco_nao fraco~# fraco~passa frald- fralda fralda_# fralda~# frio frio_: frio~# fui_contratada
fui_fiador fui_mandada fui_mandado fui_na fui~do fui~na fundo_de fundos_da fundos~minha fundo~garantia funer- funeraria funerario galo galo_para galo~NAME ganha_# ganha_pao ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_$ ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e
ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garcom_no garcom~fim gas_# gas_do gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_# gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns
gasto~# gasto~a gasto~de gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato_# geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu gerente_do giro giro_no giro~NAME globo- globoplay gol_em golpe_ou gol~# gostaria~receber graca_mesmo gratificacao gratificacao_foi
gratificacao~cortada grava- gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guarda~para guardo guardo_isso guardo~na guenta~que guias guria ha_? ha_mais ha_quinze habit- ha~anos ha~repete hbo hbo_# hoje_# hoje_ainda hoje_chega hoje_de hoje_o hoje_tiro hoje~# hoje~, hoje~em hoje~inss hoje~manha holerite~# hora_extra idade_ganho idade_sim idade~o ideia_, ideia_de
ideia~fica ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes ih_coloquei ih_mais ih~errado ih~um imobiliaria_cobra imobiliaria~$ inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:ah income-low-month:ai income-low-month:ainda income-low-month:cabeca income-low-month:cada
income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:com income-low-month:como income-low-month:da income-low-month:demais income-low-month:dizer income-low-month:em income-low-month:esta income-low-month:eu income-low-month:faco income-low-month:fecho income-low-month:fevereiro income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:grego
income-low-month:inverno income-low-month:ja income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mesmo income-low-month:mim income-low-month:na income-low-month:novecentos income-low-month:nuns income-low-month:o income-low-month:olhei income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando
income-low-month:setecentos income-low-month:tanto income-low-month:tenho income-low-month:teve income-low-month:tirar income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:ai income-source:anterior income-source:era income-source:escola income-source:esta income-source:hora income-source:pergunta income-source:quero incomes:
 incomes:$
incomes:% incomes:+ incomes:. incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:ano incomes:anos incomes:anterior incomes:antes incomes:apaga incomes:aparece incomes:aplicativo incomes:aposentada incomes:aposentado incomes:app incomes:aprendiz incomes:arroz
incomes:assinada incomes:atendo incomes:atrasa incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bicho incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bora incomes:bota incomes:bruto incomes:burro incomes:caixa incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:chega incomes:cinco
incomes:cinquenta incomes:comissao incomes:concursada incomes:consignado incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:deixar incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:dinheiro incomes:direito
incomes:doce incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:encostado incomes:enfermeira incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errada incomes:esposa incomes:esposo incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:exato incomes:faco incomes:faculdade incomes:falando
incomes:faleceu incomes:falecido incomes:faltam incomes:familia incomes:fatura incomes:faxina incomes:fazenda incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fundos incomes:ganha incomes:ganhava incomes:gasolina incomes:gente incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno
incomes:jovem incomes:junto incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja incomes:lugar incomes:mae incomes:manda incomes:mandioca incomes:manicure incomes:marido incomes:marmita incomes:maximo incomes:media incomes:mei incomes:melhor incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos
incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:mudar incomes:muito incomes:na incomes:ne incomes:nesse incomes:noite incomes:nome incomes:num incomes:obra incomes:oitenta incomes:oitocentos incomes:olhar incomes:osso incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:particular incomes:passa incomes:passado
incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pinga incomes:pj incomes:planto incomes:porta incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quando incomes:quarenta incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena
incomes:rapaz incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondi incomes:respondo incomes:roca incomes:rodo incomes:roupa incomes:ruim incomes:sabado incomes:salarios incomes:sao incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:sempre incomes:senhora incomes:servico
incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:trinta incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale
incomes:valor incomes:vamos incomes:varia incomes:vender incomes:ver incomes:vez incomes:vida incomes:vigia incomes:vinte incomes:vivo incomes:vou incomes:vr incomes:x infelizmente_eh infelizmente~isso informacoes_que informacoes~guardam informar_$ informar_agora inss_# inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um insta- instagram instalments-left:. instalments-left:abrir
instalments-left:acho instalments-left:agora instalments-left:ai instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:aqui instalments-left:as instalments-left:bola instalments-left:boleto instalments-left:cabeca instalments-left:cada instalments-left:carne instalments-left:cento instalments-left:cinco instalments-left:cinquenta
instalments-left:coisa instalments-left:com instalments-left:como instalments-left:contrato instalments-left:cristal instalments-left:da instalments-left:das instalments-left:depois instalments-left:disso instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:esta instalments-left:faz instalments-left:fiz instalments-left:foi
instalments-left:foram instalments-left:gracas instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:mim instalments-left:minha instalments-left:no instalments-left:nocao instalments-left:nove instalments-left:oito instalments-left:olhar instalments-left:pagando instalments-left:pagar
instalments-left:pagas instalments-left:parcelas instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quatro instalments-left:quem instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:seis
instalments-left:setima instalments-left:tanto instalments-left:tem instalments-left:tempo instalments-left:tenho instalments-left:termina instalments-left:total instalments-left:um instalments-left:uns instalments-left:vamos instalments-left:vigesima instalments-left:vinte instalments-left:x instrucoes~e inteiro_no inteiro~, inteiro~tigrinho internet~, internet~celular internet~e inval- invalidez
invalidez_, inver- inverno inverno_cai inverno~para iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva_# ipva~# ir_saiu irmao~# irma~que ir~# isso_de isso~branco isso~cabeca isso~levo isso~mesmo isso~passear isso~pode isso~tintim isso~vai isso~vida ja_, ja_aceitei ja_acertei ja_com ja_deu ja_devolvi ja_foram ja_mandei ja_mandou ja_nao ja_pagou ja_respondo ja_sai ja_sou ja_tem ja_teve
ja_tirou ja_virou janeiro_, janeiro_. janeiro_? janeiro_e janeiro~fevereiro janeiro~uns ja~. ja~carta ja~de ja~do ja~mes ja~nove ja~paga ja~processo ja~quinze ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~eu jeito~mim jeito~simples joao jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem~# jovem~, judicial judicial_. junho
junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas juntas~# junta~# junto- junto~uns juros_# juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros_que juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME
k~caju k~cartao k~dia la_, la_de la_na la_no la_sei lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade lazer_eu lazer~nem la~# la~, la~NAME leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembretes_de lembro_, lembro_agora lembro_mais lembro_no lembro_o
lembro~NAME lembro~e lembro~quanto ler_, ler_esses ler~papel ler~sei levam levam_o levam~contrato levanto_as levanto_cedo levanto~quatro levar- levarem levarem_minha levarem~moto levo_para levo~tumulo lgpd_. lhe~, liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligaram_oferecendo ligaram~NAME ligarem_? liga~manha ligou_falando
ligou_para ligou~a ligou~que ligue- liguei limite_# limite_de limite_eh limite_no limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a link_para link~pagar link~painel link~verdade liq liquido_# liquido_, liquido_de liquidos liquidos_, liquido~# liquido~$ lista_, lista_de lista_minhas lista~contato livre~gasolina livre~tudo loja_, loja_NAME loja_daqui loja_de loja_do loja_e loja_na
lojas~# loja~deve loja~do loja~mil loja~seu loja~vida loteria loteria_# loteria~por louco louco_, louco~nao lugar_nenhum luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_veio luz_vem luz~# luz~, luz~NAME luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_sujo mae~esta
mainh- mainha maior_? maior_medo maior_sim maio~# mais_, mais_adiante mais_alto mais_conversar mais_essa mais_falar mais_lugar mais_mensagem mais_mensagens mais_mil mais_muda mais_ninguem mais_no mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_um mais_uns mais_velho mais~# mais~. mais~? mais~NAME mais~alem mais~cartao mais~cinco mais~e mais~era mais~fora mais~meno
mais~mensagem mais~mes mais~mil mais~na mais~nenhum mais~para mais~parcelas mais~por mais~sim mais~x mal mal_das mal~pernas manda_# manda_de manda_tudo manda_ver mandada mandada_embora mandado mandado_embora mandar_as mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~que manda~todo mandi- mandioca mando_# mandou_mensagem mandou_proposta
mandou_sms mandou~# mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na mao_dai mao~nao maquina_nao maquina~me marco_, marco~# marco~NAME maria_da marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_quer marido_recebe marido~# marido~$ marido~mais marido~quatro marido~trocar marido~um marin- marinha
marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_ela mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_no mas_preciso mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_vem mas~acho mas~ate mas~caro mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~em mas~esta
mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas material material_escolar material~# maximo_# maximo_$ me_arrependi me_arruma me_cobra me_dar me_deixou me_deve me_dizer me_empresto me_entende me_exclui me_faz me_ligarem me_ligou me_mandou me_negativou me_pagam me_pediram me_registraram me_vem media media_# media_de media~#
medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_, melhor_a melhor~deixa melhor~pergunta menina_# menino_# menino_, menino_e menino_que meninos menino~, menino~dois menino~eh meno meno_$ menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo
mensagem_que mensagem~a mensagem~mim mensagem~quitar mensagem~voce mensagens_. mensais mensais_. mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME menti menti_na menti~anterior merc merc_# mercadinho_da mercadinho_de mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_, mercado_e mercado_eh mercado_esta mercado_que mercado_uns mercado~# mercado~,
mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um meren- merendeira merendeira_da mes_# mes_, mes_. mes_NAME mes_agora mes_apertou mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_ja mes_num mes_o mes_sem mes_trinta meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de meses_e meses_ja meses_parado meses_que meses~#
meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~paguei mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~o mesmo~papel mes~# mes~, mes~NAME mes~a mes~acordo mes~ainda mes~aluguel mes~beneficio mes~consegui mes~da mes~divida mes~eh mes~eu mes~faltam mes~folha mes~ja mes~jogo mes~o mes~paguei mes~para mes~quando
mes~que mes~sei mes~tem mes~tigrinho mes~uns metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_emprego meu_falecido meu_fgts meu_finado meu_ganha meu_gerente meu_limite meu_maior meu_menino meu_sobrinho meus_pais meus~, meus~antes meus~em meus~nao meu~; meu~NAME meu~adoeceu meu~ajuda meu~autista meu~bota meu~de meu~deve meu~ganha
meu~ganhava meu~ja meu~medo meu~ne meu~nunca meu~pao meu~para meu~pode meu~quer meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~disse me~disso me~dois me~eh me~meus me~mil me~minhas me~oferecendo me~pela me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da mil_duzentos mil_eh mil_ele mil_em
mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milag- milagre milagre_, milagre~sei milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em
mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos
mil~trinta mil~tudo mil~uns mil~vr mil~x minha_amiga minha_faculdade minha_fia minha_gratificacao minha_parcela minha_parte minha_patroa minha_perna minha_restituicao minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~, minha~. minha~amanha minha~com minha~deixou minha~deve minha~em minha~ganha minha~na minha~quero minha~sujo minha~todo minima minima_ideia minimo_# minimo_, minimo_da
minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimo_que minimo_so minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~fatura minimo~mais minimo~mes minimo~sou minimo~vindo mn moca_, moca_disse moca_do moca_falou moca_que moca~banco moca~cinco moca~falei moca~que moco_, moco_isso moco~nao more-debts:$ more-debts:. more-debts:: more-debts:? more-debts:agora
more-debts:ah more-debts:alem more-debts:aluguel more-debts:casa more-debts:cobra more-debts:coisa more-debts:com more-debts:contas more-debts:das more-debts:declarar more-debts:dei more-debts:dentista more-debts:desconto more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci
more-debts:faculdade more-debts:faltam more-debts:faz more-debts:fiado more-debts:filho more-debts:fiz more-debts:ia more-debts:iptu more-debts:juros more-debts:lembrada more-debts:lembrei more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:minha more-debts:na more-debts:ninguem more-debts:noventa more-debts:ofereceram
more-debts:oitenta more-debts:os more-debts:outro more-debts:pagar more-debts:pago more-debts:paguei more-debts:passar more-debts:quando more-debts:quatrocentos more-debts:quer more-debts:quinhentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:soma more-debts:tamanho more-debts:tempo more-debts:tinha more-debts:tres more-debts:um
more-debts:uns more-debts:vencida more-debts:x moro_com moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte_: morte~$ mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em moto_financiada moto_por moto_que motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~eu moto~no moto~por moto~quarenta moto~x
moveis_silveira moveis~# muda_muito muda_todo mudar_a mudar~resposta muda~? muda~mes muda~por muda~um mudou_tudo mudou~na muito_, muito_nao muito~sei multa_$ m~# m~e m~no na_# na_cabeca na_comida na_cooperativa na_decima na_entressafra na_epoca na_farmacia na_fazenda na_financeira na_justica na_luz na_mercearia na_padaria na_parcela na_poupanca na_quarta na_rifa na_setima na_terceira na_vigesima
nacio- nacional nacional_atrasado nada_. nada_ainda nada_com nada_em nada_me nada_para nada_que nada~NAME nada~atraso nada~casa nada~eles nada~eu nada~fica nada~me nada~nao nada~ne nada~ninguem nao_. nao_a nao_abaixa nao_chega nao_deixo nao_devia nao_dito nao_dou nao_falo nao_ganho nao_guarda nao_guardo nao_levam nao_minha nao_olho nao_pesquei nao_pinga nao_responder nao_vendo nao_viu nao~agora
nao~alugar nao~aluguel nao~aqui nao~ate nao~bem nao~bola nao~cobra nao~conseguir nao~coragem nao~dando nao~desde nao~direito nao~ela nao~entende nao~estava nao~informar nao~jeito nao~luxo nao~mas nao~mil nao~nenhum nao~nenhuma nao~nocao nao~numero nao~nunca nao~proposta nao~quantas nao~renner nao~sei nao~separar nao~sujar nao~tem nao~tocar nao~tudo nao~uma nao~vencer nas_NAME na~
 na~( na~. na~;
na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta na~desde na~deu na~dois na~duzentos na~em na~estou na~eu na~fatura na~hoje na~ja na~mas na~meu na~nao na~ontem na~passada na~que na~sao na~segunda na~sem na~so na~tem na~tenho na~tia na~vida na~volta negativa_# negativou negociar_a negociar~divida negociar~eles neide nem_lembro nem_luz nem_passa nem_um nem~NAME nem~cafezinho
nem~coragem nem~direito nem~mais nem~onde nem~passa nem~pela nem~vista nenem nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervosa nessa~na nesse_assunto net net_# neta netflix_# netflix~, netflix~e netflix~spotify neto~e ne~# ne~tenho ninguem_falou ninguem_ofereceu ninguem~nada ninguem~procurou no_acordo no_acougue no_agiota no_ano no_beneficio no_bicho no_cartao no_centro no_cheque
no_comeco no_consumidor no_crediario no_credito no_domingo no_extrato no_fds no_feirao no_final no_inverno no_maximo no_mercadinho no_mes no_nome no_pix no_primeiro no_quinto no_rotativo no_salao no_servico no_telemarketing no_tigrinho no_ultimo no_valor no_volante nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_a nome_em nome_esta nome_na nome_ne nome_pagando nome_para nome~NAME
nome~conseguir nordeste_# nos~da noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos~oitenta noven- noventa noventa_$ noventa_do noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_, novo_do novo_o novo_por novo~# novo~favor novo~plano novo~registrado novo~zero
no~. no~: no~NAME no~acho no~ano no~cai no~cartao no~com no~consta no~de no~dela no~dele no~desemprego no~dia no~e no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~hoje no~juros no~mas no~mesmo no~para no~passado no~que no~sao no~semestre no~servico no~trabalho no~trinta no~um no~uns num_acordo num_emprego num_emprestimo num_mes numa numa_loja numa~daqui numero_# numero_deles
numero~, num~de num~do num~novo nunca_acaba nunca_atrasou nunca_entrei nunca_falhou nunca_pagou nunca_sei nunca~a nuns nuns_setecentos o o_a o_agiota o_ano o_arroz o_bendito o_beneficio o_bruto o_caba o_certo o_cigarro o_colegio o_consignado o_consorcio o_debito o_dentista o_dito o_extrato o_falecido o_fgts o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pessoal o_pior o_posto
o_processo o_reajuste o_serasa o_seu o_simples o_spc o_suporte o_telhado o_tenha o_tratamento o_uso o_vencimento obra_, oferecendo_quitar oferecendo~por oferecer_para ofereceram_nada ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x ofereco~NAME off offers:$ offers:+ offers:/ offers:: offers:acaba offers:amanha offers:ao offers:app offers:atrasada offers:branco
offers:caiu offers:cara offers:carta offers:cem offers:cinquenta offers:como offers:dando offers:dar offers:dez offers:disseram offers:divida offers:dizer offers:doze offers:duzentos offers:em offers:email offers:empresa offers:emprestimo offers:entrada offers:esquece offers:falar offers:falaram offers:falo offers:falou offers:fatura offers:faz offers:fez offers:fim offers:fiz offers:garanto
offers:infelizmente offers:la offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mensagem offers:mes offers:mil offers:minha offers:mostrou offers:na offers:nisso offers:novecentos offers:oferecendo offers:off offers:oitocentos offers:paga offers:pagando offers:parcela offers:parcelar offers:parcelas offers:pedindo offers:pediu offers:pior offers:poe offers:primeira offers:procurou
offers:propos offers:querem offers:quita offers:quitar offers:reais offers:receber offers:resto offers:segura offers:seis offers:ser offers:serasa offers:sexta offers:taxa offers:tempo offers:teve offers:trezentos offers:valido offers:veio offers:vem offers:vencida offers:ver offers:vista offers:whatsapp oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta~NAME oitenta~cinco
oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais oitocentos_
 oitocentos_a oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh
orientacao_financeira orientacao~renegociacao os_amigos os_mil os_oculos osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~sexta ou_# ou_eh ou_seis ou_so outra_sim outro_# outro_, outro_de outro_estava outro_minimo outro~# outro~melhor outro~oitenta outubro_, ou~, ou~as ou~casa ou~de ou~liquido ou~mil ou~uns ou~verdade ou~x overdue:% overdue:/ overdue:: overdue:; overdue:abril overdue:abrir
overdue:amanha overdue:ao overdue:app overdue:automatico overdue:beneficio overdue:bola overdue:botaram overdue:cabeca overdue:cachorro overdue:cada overdue:cartao overdue:cinco overdue:claro overdue:cristal overdue:debito overdue:deixei overdue:demais overdue:desconta overdue:desse overdue:deve overdue:direto overdue:dizer overdue:dois overdue:ela overdue:entao overdue:era overdue:escrever
overdue:esqueci overdue:falte overdue:faturas overdue:fazer overdue:fita overdue:junho overdue:juros overdue:la overdue:luz overdue:mandaram overdue:mesmo overdue:muito overdue:natal overdue:nisso overdue:oculos overdue:oito overdue:os overdue:outro overdue:pagar overdue:parcela overdue:parei overdue:passado overdue:passar overdue:perai overdue:porque overdue:pula overdue:pulo overdue:quando
overdue:quatro overdue:quinze overdue:regulares overdue:responder overdue:respondo overdue:resposta overdue:sao overdue:segura overdue:serasa overdue:setembro overdue:spc overdue:tanta overdue:tempo overdue:todo overdue:todos overdue:total overdue:ultima overdue:vai overdue:valor overdue:vem overdue:vence overdue:vencida overdue:ver overdue:vi overdue:vinte overdue:voce oxe_, oxent- oxente
oxente_, oxe~e o~. o~aceita o~atrasa o~automatico o~baixou o~cento o~cobra o~comeu o~conta o~daqui o~deles o~depois o~desconta o~desde o~desemprego o~diz o~especial o~falou o~familia o~humano o~inss o~maior o~mais o~mas o~minha o~mostra o~ne o~nunca o~pagando o~parcela o~passado o~pelo o~pode o~propos o~quando o~quito o~sei o~todo o~util pacie- paciencia paciencia_para paciencia~essa padar-
padaria padaria_# padaria_sao padaria~mil paga_# paga_decimo pagam_por pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_# pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_, pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~menores pagar~na pagar~nao pagar~no
pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_a pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_em pago_esse pago_nada pago_no pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~, pago~? pago~NAME pago~agora pago~dia pago~do pago~e pago~em pago~maio pago~mes pago~para pago~so pague_, pague_adiantado paguei_NAME
paguei_cinco paguei_duas paguei_essa paguei_foi paguei_nove paguei_quinze paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~, paguei~ainda paguei~boleto paguei~da paguei~das paguei~e paguei~entrada paguei~falta paguei~fatura paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais pague~minha pague~para pai_das pai_faleceu painel_nao painel~abre
pais pai~com pai~criancas pai~me pande- pandemia pandemia_$ pao_$ papel_e para_a para_agiota para_cafezinho para_conversar para_dia para_dizer para_dois para_dona para_ela para_ele para_fazer para_igreja para_loja para_mandar para_maria para_meus para_moca para_o para_pergunta para_receber para_sacar para_ser para_tirar para_tumulo para_um para_uns para_vender parada parada_$ parado_, parado~uns
para~% para~, para~. para~NAME para~agiota para~alugar para~anterior para~atendente para~coisa para~credito para~da para~de para~dois para~emprestimo para~enviar para~esses para~ficar para~filhos para~mas para~meu para~mil para~nada para~no para~por para~pula para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado_# parcelado_em
parcelado~# parcelamento_da parcelamento_deles parcelaram parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo
parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei_$ parem_de parem~mandar parou_? parte_# parte_, parte_do parte_eh parte~# partir_de partir~janeiro passado_# passado_$ passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por passar_cpf passar_meus passar_minhas
passar~? passar~dados passa~cabeca passa~mil passa~minha passa~telefone passa~um passear passear_$ passei_? passei_a passei_batido passei~ganhar passei~na passou_de passou_e passou~# patrao_nao patrao_nunca patrao~paga patrao~pagou pau_$ pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre-
pedreiro pedreiro_, pedreiro~# pegar_um pegou_# pegou_de pegou~calca pegou~mil pegou~para peguei_# peguei_mais peguei_mil peguei~# peguei~com peguei~mil peguei~reformar pela_cabeca pela_divida pela_minha pela~, pela~cabeca pela~de pelo_inss pelo_menos pelo_nao pelo_telefone pelo~# pelo~dito pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensando_bem pensando~eh pensao_# pensao_de
pensao_para pensao_que pensao~# pensao~do pensao~eh pensao~finado pensao~pai pense- pensei pensei_melhor pera_que pera_tem pera_um perai~vou pera~a pera~minuto pera~vou perder_a perder~emprego perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto perdi~salario perfu- perfume pergunta_. perna_$ pernas_, pernas~nao pesquei pesquei_$ pessoa_de pessoal_NAME pessoal_da pessoal_no pessoal~#
pessoal~NAME pessoa~verdade pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pior_mes pix_, pix_adiantado pix_da pix~para pizza plano_esse plano_funerario plano~mes planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_crer pode_gravar pode_guardar
pode_seguir pode_tacar pode_vir poderia~? pode~ai pode~melhor pode~sim por_ano por_email por_esse por_faxina por_fds por_fim por_hora por_idade por_invalidez por_producao por_quinzena por_semana por_ser por_sms por_telefone por_tintim por_ultimo por_volta porque_eh porque_nunca porque~debito porque~olhei porse- porsento porsento_por porsento~mes por~# por~. por~: por~agora por~ate por~bruto
por~chega por~com por~e por~em por~faco por~faltam por~fora por~ganho por~livre por~mais por~mas por~na por~no por~num por~oitocentos por~por por~que por~servico por~tirando por~tiro por~ver possa~atender posso_apagar posso_pagar posso~com posso~so posso~um possu- possuo posto pouca- poucas poucas_$ pouco- pouco_nao pouco_no poucos poucos_$ poucos~NAME pouco~NAME pouco~sei povo povo_liga povo~de
praga praga_mesmo prazo~oferta precisa_passar preciso_depositar preciso_falar preciso~cem preciso~com preciso~orientacao prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro_por prefiro~humano prefiro~responder prefiro~telefone prese- presente presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~da pressao~diabetes
presta prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes_de primeira_ja primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeiro_semestre primeiro~. priva- privado processo_$ processo_, procon_? produ- producao producao_, professora_da professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do
proposta_para proposta_sim proposta~de proposta~x propos~# propos~de propria_, puder puder_pagar pular~pergunta pula~fita pula~fogueira pula~parada quais_divida quais~minhas qual_conta qual_divida qual_pago qual_primeiro qual~? quando_a quando_cai quando_chove quando_comprei quando_eh quando_me quando~a quando~demais quando~ficar quando~o quando~que quando~termino quantas_faltam quanto_ganho
quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quarta quarta_$ quartinho quartinho~$ quartinho~fundos quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_$ quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_parcelas quatro_vez quatro_vezes quatrocentos_$
quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_acabou que_amanha que_conta que_dar que_devo que_divido que_emprestei que_esqueci que_faltam que_falte que_faz que_fica que_ficou que_foi
que_fosse que_limpam que_muda que_pediu que_pegou que_peguei que_umas que_umbigo que_uns que_vai que_veio que_vence quebra quebrados quebrados_$ quebrados_no quebrados~NAME quebra~perna queim- queimando queimando_$ quente quer_a quer_duzentos quer_que quer_trezentos quer_trocar querem_# querem~de querer~nao queria_limpar queria_pagar queria~menos queria~meu quero_os quero_tocar quero~,
quero~conversar quero~falar quero~humano quero~lembretes quero~mensagem quero~organizar quer~a quer~casa quer~e quer~essencial quer~eu quer~flexivel quer~todo questao que~% que~. que~NAME que~arroz que~atrasada que~autista que~bom que~buscar que~catando que~cento que~com que~como que~devia que~disse que~divida que~dois que~duzentos que~emprestou que~entra que~errei que~fale que~fico que~fiz
que~gaste que~juros que~lembro que~levanto que~ne que~num que~ofereco que~olho que~outro que~pague que~pai que~passa que~pesquei que~por que~respondi que~saiba que~sei que~todas que~trabalho que~uns que~uso que~verdade que~viu quieto_, quieto~pensei quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta quinhentos~eu
quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_# quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por quitada quitadas quitadas_# quitadas~. quitar_, quitar_a quitar_o quitar_por
quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~cachorro racao~gato ranch- rancho rango rango_# rapaz_do rapido_demais rapido~, rates:/ rates:: rates:aa rates:agora rates:ajuda rates:alguma rates:alto rates:am rates:apaga rates:app rates:aqui rates:assim rates:atrasadas rates:boleto rates:bota rates:branco rates:cabeca
rates:cada rates:casa rates:cet rates:cinco rates:comigo rates:consta rates:contas rates:conversar rates:coragem rates:cristao rates:dar rates:deus rates:deve rates:divida rates:diz rates:duzentos rates:e rates:eles rates:entendo rates:era rates:errei rates:escrever rates:escrito rates:espera rates:esses rates:explica rates:faco rates:falta rates:faltam rates:fico rates:ficou rates:fila
rates:filha rates:filho rates:funciona rates:ganho rates:informacao rates:informar rates:irma rates:jogo rates:lembro rates:mais rates:mano rates:marido rates:mas rates:meio rates:mercado rates:mesmo rates:mil rates:moca rates:mostra rates:muda rates:muito rates:na rates:nenhum rates:ninguem rates:nome rates:numero rates:oitenta rates:olhar rates:os rates:osso rates:papel rates:parcela rates:pela
rates:perai rates:poe rates:porsento rates:prefiro rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:respondi rates:resposta rates:robo rates:roubo rates:se rates:senhora rates:so rates:telefone rates:todas rates:todo rates:tr rates:trem rates:tres rates:troca rates:tu rates:uns rates:vai rates:vejo rates:vez rates:vinte reais_, reais_. reais_a reais_antes reais_cada
reais_da reais_de reais_e reais_na reais_no reais_para reais_que reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~pix reais~quarenta reais~vista reaju- reajuste reajuste_$ real_$ real_esse real~mes receber_# receber_a receber_do receber_mensagem receber_o receber_os receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_#
recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_, recebo_a recebo_bolsa recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~mas recebo~pensao
recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim recebo~todo receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o reclamo_no reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. rede rede_estadual rede~, refazer~desde refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar_o
reformar~telhado registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_$ remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_as repete~dividas repete~nao rescisao_$ rescisao~#
respondi~a respondo_essa resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_esta resto_minha resto_pode resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo
rifa rifa_$ robo_, robo~chama roca_, role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME roubar roubar_meus roubo roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ ruim_? sabado_$ sabado_vai sabe_eh saber_agora sabe~o sabe~que sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair~casa sair~voce saiu_# saiu_meu sai~# salao_#
salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_e salario_eh salario_inteiro salario_liquido salario_na salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~eh salario~meio salario~mil salario~na salario~no salario~para salario~so saldo_# saldo~# saldo~$ saldo~de salve sao_dez sao_dois
sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saquei_# saquei~do saude_# saude~# saude~e se_muito se_o se_ofereceram se_paga se_recebo se_tenho se_vier se_vou secre- secretaria secretaria_. segui- seguir seguir_$
segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta segunda~sabado segunda~sexta segundo_o segundo_que segundo~extrato segundo~o segura~, seguro_# seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil
seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~cinquenta seiscentos~quarenta seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~devo sei~dizer sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~o sei~ofereceram sei~paga sei~por sei~responder sei~tenho sei~tipo
sei~uns sei~venderam sei~viu sei~vou sem_entrada sem_paciencia sem_pagar sem_registro semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~duzentos semana~gasolina semana~o semana~ou semana~uns semes- semestre semestre_. sempre_no sempre~# sempre~dia sem~# sem~de sendo_# sendo~atrasado senhor
separar ser_alto ser_do ser_todas serasa_, serasa_com serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa_por serasa~# serasa~NAME serasa~causa serasa~cinco serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta
setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima setima_$ seu_joao seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~, se~boleto se~botar se~conseguir se~cortar se~der se~direito se~eh se~empresa se~fechar se~fizer se~ganhar
se~largasse se~pedir se~pegar se~perder se~receber se~tivesse silva silve- silveira silveira_$ sim_. sim_a sim_esta sim_faz sim_infelizmente sim_moca sim_nao sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma simples_nacional simples~atrasado sim~# sim~, sim~a sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~tempo
sim~tenho sindica sindica_dois sindica~condominio sms_# sms_com sms~# sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_devo so_dou so_esse so_falta so_ligacao so_no so_pagar so_paguei so_pinga so_que so_recebo so_resta so_semana so_um sobra- sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a
sobrou_# sobrou~real sofa sofa_no sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som some_do some~serasa sou_aposentado sou_boia-fria sou_manicure sou_pedreiro sou_porteiro sou_professora sou~e sou~ganho sou~minha sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~do so~em so~isso so~luz so~me so~mes so~no so~novecentos so~por so~sabe so~sei so~sexta so~tres spc_tem
spc~uma spotify_# strea- streaming streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_, sujo_por sujo~causa suporte_humano tacar tacar_ai talvez_nao talvez_sim talvez~nao talvez~talvez tal~NAME taman- tamanho tamanho_$ tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_tempo tanto~que tarde_de tarde~aqui tarde~noite tarde~tudo taxa~#
taxa~financiamento tche_, te_dizer te_mando te_responder telefone_com telefone~NAME telefone~alguem telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_dois tem_duas tem_essas tem_jeito tem_nada tem_semana tem_sobre tem_tambem tem_tres tem_uns temos tempo_eu tempo~nao tempo~nem tempo~nome tem~# tem~, tem~acordo tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida
tem~do tem~falar tem~infelizmente tem~luz tem~meses tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenha_$ tenho_, tenho_NAME tenho_ate tenho_bola tenho_como tenho_direito tenho_divida tenho_dois tenho_duas tenho_eh tenho_idade tenho_luxo tenho_nocao tenho_quatro tenho_um tenho~acordo tenho~carne tenho~cartao tenho~cartoes tenho~com tenho~conta tenho~dar tenho~dividas tenho~emprestimo
tenho~emprestimos tenho~informacao tenho~mas tenho~mil tenho~pensao tenho~pode tenho~saber tenho~sexta tenho~sou tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em ter~mil teve teve_mes teve~de texto~eu texto~mandar te~o thirteenth:$ thirteenth:. thirteenth:/ thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:banco
thirteenth:boia-fria thirteenth:bolsa thirteenth:casa thirteenth:contrato thirteenth:deixa thirteenth:depende thirteenth:desse thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:entrei thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:falta thirteenth:familia thirteenth:hoje thirteenth:inss thirteenth:judicial
thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:proposta thirteenth:proprio thirteenth:receber thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:talvez thirteenth:ter thirteenth:terceiro thirteenth:tive thirteenth:uma thirteenth:vai thirteenth:vi
tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_, tigrinho_. tinha_# tinha_a tinha_dez tinha~mil tinti- tintim tintim_$ tintim_por tintim~tintim tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tira~mao tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~mil tiro~por tive_nada tives- tivesse tivesse_cinco tivesse~anos tive~com tocar tocar_nesse
tocar~assunto toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa todo~nao todo~no todo~vinte tomar- tomara tomara_que tomara~fosse topou_minha topou~proposta torno torno_de torno~# torno~$ total_# total_, total_da total_de total_eh total~# total~$ total~, tr trabalha trabalho_# trabalho_com
trabalho_fichada trabalho_o trabalho~dia trabalho~dias trabalho~segunda trabalho~vigia trampar trampo_# transfere_para transfere~uma transferi transferi_# transferi~para trata-se trem trem_de trem~juros tres_$ tres_de tres_e tres_meses tres_parcelas tres_prestacao tres_reais tres_ultimas tres~NAME tres~cento tres~da tres~do tres~duzentos tres~e tres~na treze trezentos_$ trezentos_de trezentos_no
trezentos_por trezentos~NAME trezentos~cinquenta trezentos~dez trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocar_de trocar_o trocar~carro trocar~valor tu_acredita tu_consegue tu_esta tu_me tudo_cartao tudo_desde tudo_errado tudo_isso tudo_quero
tudo_uns tudo~# tudo~, tudo~da tudo~mes tudo~minha tudo~nao tudo~o tudo~pinga tudo~pode tudo~recomecar tudo~uns tumul- tumulo tumulo_pula tu~falando tu~me tu~pegou tv_# tv_por uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_$ ultimo_dia ultimo~util um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao
um_celular um_consignado um_consultor um_de um_dinheiro um_e um_fogao um_galo um_gol um_jeito um_oficial um_papel um_quartinho um_roubo um_segundo um_sofa um_tal um_tempo um_virgula um_vivente uma_# uma_carteira uma_coisa uma_financeira uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~, uma~a uma~agora uma~dessas uma~disse uma~dizendo uma~dos uma~nova uma~se umbig-
umbigo umbigo_de umbigo~vedete um~# um~cento um~da um~e um~humano um~mais um~meio um~minimo um~no um~oitenta um~por um~sem um~so unha_# unha_, unha_em unha~cabelo unha~casa uns_bico uns_cinco uns_dez uns_dois uns_duzentos uns_mil uns_oitenta uns_oito uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos uns_trocado uns~# uns~% uns~, uns~anos uns~com uns~conto uns~de
uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usar_$ usar~? usa~de usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar vai_pedir vai_sujar vai_uns vai~este vai~o vai~para
vai~trezentos vai~uns vale_# vale_ate vale_pagar valeu_, valeu~ajudou vale~# vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~# valor~$ vamos_comecar vamos_falar vamos~de van_# van_da van~# van~escola vao_passar vao~meus varia- varia_de varia_tanto varias varias_$ varia~# varia~nao varia~que vedet- vedete vedete_$ vei veio_# veio~e vem_# vem_cento vem_dia vem_eu vem_junto
vem_uns vem~# vem~cabeca vem~e vem~em vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida_em vencida_sim vencidas vencidas_de vencidas~# vencida~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo
vender_a vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo~, vendo~e vendo~feira ver_aqui ver_meu verdade_, verdade_ai verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~para verdade~pode ver~nome ver~painel ver~roteiro vez_de vez_na vezes_#
vezes_de vezes_por vezes~# vezes~cento vezes~duzentos vezes~so vez~# vi_a viage- viagem vida_# vida_quero vida~por vida~refazer vier_eh vier~milagre viges- vigesima vigesima_segunda vigesima~de vigia~# vindo_# vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o
virgula_nove virgula_oitenta virgula~e virgula~por virou_# virou_processo virou~, visse vista_, vista_ate vista_ou vista_pela vista_so vista~# vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, viu~deus vixe_, vizinha~# vi~cor vi~na voce_, voce~alguma voce~deixou voce~me voce~tudo volan- volante volante_, volante~ja volta_atras volta_de volta_por voltar~pergunta
volta~, volta~favor volta~que voltei_! voltei~onde vou_buscar vou_conseguir vou_dormir vou_ganhar vou_receber vou_sacar vou_tentar vou~# vou~menos vou~minha vou~pagar vr vr_# vr_de vr~# vr~nao vt which-change:NAME which-change:desculpa which-change:esta which-change:eu which-change:ou which-change:um worry:aluguel worry:amanha worry:aparelho worry:atrasada worry:caminhao worry:dela worry:direito
worry:especial worry:esse worry:esteve worry:falou worry:faz worry:ganha worry:judicial worry:juiz worry:kitnet worry:levarem worry:liga worry:manha worry:meses worry:natal worry:noite worry:pao worry:papel worry:passada worry:queria worry:segunda worry:tarde worry:trem worry:usa worry:virem x_# x_$ x_, x_sem x~$ x~, x~ate x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses
x~na x~pagas x~paguei x~pg ze_# zera_tudo zerad- zerado zera~e zero_zero zero~errei | |_NAME |~#`,
    '-3': `?debt-kind ?income-source aceitar_$ aceitaram after-roadmap:aceitaram banco~o caram- caramba devo_aceitar devo~o offers:,`,
    '-4': `aceitar_o aceitar~acordo fechar_o offers:nao o~da vou~o`,
    '-5': `aceitei~acordo acordo_da after-roadmap:nao`,
    '-6': `nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '25': `?confirm-creditor ?consent`,
    '23': `?confirm-change`,
    '21': `?confirm-delete`,
    '20': `?confirm-amount`,
    '19': `sim`,
    '18': `?thirteenth sim_$`,
    '17': `consent:,`,
    '16': `pode`,
    '15': `^_aham aham consent:bora overdue:tem`,
    '14': `?more-debts certi- consent:na consent:vamos n0 tem_$`,
    '13': `^_ss confirm-creditor:isso consent:ja consent:pode estao_$ more-debts:tem ok overdue:sim ss ss_$ tenho_$ 👍 👍_$`,
    '12': `^_aceito ^_acertou ^_beleza ^_exato ^_isso ^_ok ^_👍 acertou after-roadmap:👍 bora confi- consent:aceito offers:tem quase_todas tem vamos_$`,
    '11': `^_correto ^_pode ^_positivo ^_quase ^_sim acert- ai_$ bora_$ confirm-delete:apaga consent:estou consent:manda correto encal- encalhado encalhado_$ esse_mesmo estao exato exato_$ liber- offers:uma posit- positivo positivo_$ tem_outra thirteenth:eh thirteenth:vem tudo_encalhado vem`,
    '10': `^_claro ^_gostei ^_s ^_vai acertou_$ after-roadmap:fechei after-roadmap:gostei bastante_$ claro confere_$ confirm-change:eh confirm-change:pode consent:maior corre- eh_$ entao esta_certinho exata- exatamente fechei_$ goste- gostei o_se poe quase s s_$ tenho_bastante thirteenth:recebo thirteenth:tenho todas todas_estao todo trocar trocar_$ vamos`,
    '9': `,_tenho ^_bora ^_certissimo ^_choveu ^_com ^_confere ^_confirmadissimo ^_cravou ^_eh ^_esta ^_exatamente ^_fechei ^_mete aceito aham_$ ainda_$ basta- bastante belez- beleza certinho certissimo certissimo_$ choveu choveu_proposta confe- confere confirm-amount:isso confirm-amount:pode confirm-creditor:eh confirmadissimo confirmadissimo_$ consent:dou consent:o consent:👍 correto_$ cravo- cravou
cravou_$ da_hora debts:beleza duas eh~ai esta esta~atrasado exatamente_isso ficou_para ficou~tras maior mandaram mete muda_$ offers:todas ok_$ passou_da passou~hora recebi_$ thirteenth:a thirteenth:todo tranq- tranquilo`,
    '8': `?offers ?overdue ^_apaga ^_apareceu ^_assino ^_concordo ^_confirmo ^_dou ^_fechou ^_tem aceito_$ after-roadmap:ok apareceu_uma assin- assino as~capengando ate_o ate~pescoco bota_ai capen- capengando capengando_$ certinho_$ comec- concordo confirm-amount:eh confirm-change:isso confirm-change:muda confirm-delete:eh confirm-delete:isso confirm-delete:pode confirm-delete:sim consent:concordo
consent:fechou consent:ok consent:por consent:quero consent:toca consent:todo consent:tudo dou duas_capengando eh_esse eh_verdade ela elas_atrasadas ele_$ esta_certo esta_tranquilo faz feche- fechei fundo fundo_$ hora_$ isso_mesmo mais_seria mandaram_uma mas_eh mesmo more-debts:sim mosca mosca_$ muda na_mosca o_pescoco o_proprio offers:sim outra_$ overdue:aham overdue:estao overdue:mais
overdue:uma para_tras pesco- pescoco pescoco_$ pior pode_$ por_$ pront- quem_mais quem~seria quero_$ quero_fazer receb- seria_$ sou~nao tem_meu tenho thirteenth:dia thirteenth:ele todas~atrasadas tras tras_$ vai_fundo`,
    '7': `,_pode ^_autorizo ^_confirma ^_eu ^_ficou ^_igual ^_infelizmente ^_taca ^_tal ^_toca ^_todo ai apaga apareceu as~estao atras- atrasadas atrasadas_$ autor- baten- batendo batendo_$ beleza_$ bom_$ bronc- bronca bronca_$ certe- certeza certo certo_$ chove- conco- confirm-amount:essa confirm-change:ai confirm-change:mesmo confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo confirma
confirma_ai consent:acordo consent:beleza consent:comecar consent:dentro consent:dos consent:entao consent:eu consent:la consent:ou consent:sim consent:vai consent:vou de_acordo dentr- dentro dentro_$ duas_estao e_poe e_qual eh_ela eh~mesmo elas em_duas esse_$ esta_batendo estou_dentro e~mais falta_a faz_a faz~mudanca igual_eu igual~falei isso isso_, isso~eu mais_$ mais_nisso mais_umas manda
metade_ja mete_bronca monte more-debts:ainda more-debts:isso nunca_$ o_comeco offers:mais offers:tudo overdue:tenho poe_mais poe~nisso pronta proprio recebo se_tem sim_mas so~comeco taca taca_ai tal tal_e tal~qual tenho~umas thirteenth:claro thirteenth:deus thirteenth:natal thirteenth:ne thirteenth:o thirteenth:sim toca todas_elas tranquilo_$ um_monte umas_$ verdade_$ vir_$ worry:tranquilo`,
    '6': `#_semana ,_duas ^_arruma ^_de ^_deve ^_falta ^_faz ^_igualzinho ^_mandaram ^_muda ^_na ^_ofereceram ^_opa ^_passou ^_pior ^_poe ^_recebo ^_veio ^_venceu a_pior after-roadmap:bom agradeco_se agradeco~trocar ainda ainda_tem ainda~coisa ao_boleto apaga_$ apaga_tudo apare- aposentado~ne arruma_isso as_duas a~eh a~ja a~paga bala barba barba_$ barco bate bate_$ cai_dia chegou_uma claro_que comeco_$
confirm-amount:ai confirm-amount:e confirm-amount:mesmo confirm-change:e confirm-creditor:ai confirm-creditor:exato confirm-creditor:mesmo confirm-delete:apagar confirm-delete:tenho confirmo confirmo_$ consent:agora consent:aham consent:claro consent:divida consent:e consent:esta consent:ficha consent:filha consent:nasci consent:partiu consent:problema consent:resolver consent:topo consent:vida
corac- coracao da_mais da~barba de_maior de_todas deixo eh_essa eh_longa eh_o eh_sim eh~ainda eh~o eh~proprio ela_$ ele entao_$ esqueci_da esqueci~mais esta_bom esta_vencida estao_tudo estao~no eu_deixo eu_topo eu~vi e~nem falta_uma falta~pior fe ficha ficha_$ ficou filha_$ firma_paga hora igual igual- igualzinho igualzinho_ao igualzinho~boleto infel- infelizmente isso_que ja_eh ja_estou lista_eh
lista~longa longa longa_ainda mais_barba manda_bala mesmo_$ metad- metade more-debts:estao more-debts:todas more-debts:uma mudan- mudanca mudanca_$ nasci natal natal_$ no_zap oferta_$ offers:ainda opa opa_tem overdue:eh overdue:falta overdue:quase papel_$ para_isso partiu perde- permi- pinga- pior_de pior~eh pior~todas pode_apagar pode_trocar poe_ai probl- problema pronto_$ propo- proposta
proposta_$ propr- proprio_$ resolver sai_em sai~dezembro se_trocar segura_que segura~vem sem_problema sem_tirar sempr- sempre sem~nem sem~nenhum seria sou~maior tem_coisa tem_um tempo_$ thirteenth:ano thirteenth:aposentado thirteenth:cai thirteenth:com thirteenth:firma thirteenth:gracas thirteenth:metade thirteenth:sai tirar tirar_nem tirar~por todas_$ topo troca tudo_atrasado tudo~vermelho uma
uma_ainda uma_no umas uma~zap vai valen- valendo veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu vencida verda- verdade`,
    '5': `,_atrasou ,_dia ,_esta ,_manda ,~# ,~vencida ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_cai ^_chegou ^_ela ^_manda ^_pagam ^_perfeito ^_pergunta ^_se ^_segura ^_sem ^_simbora ^_troca a_dita a_firma a_metade abert- aberto aberto_$ aham_eh aham_isso aham~essa ai_entao ai_mesmo anota anota_ai anota~entao ao apareceu~oferta apareceu~tentadora apose- aposentado arrum- arruma arruma~para
atrasada_que atrasada~noiva atrasado_$ autorizo autorizo_$ a~cuja a~de bateu bateu_certinho beleza_muda boleto_$ bota caiu_no caiu~esquecimento chego- chegou claro_$ com_tudo comeca_$ comecar_$ comeco como_eh confirm-amount:em confirm-amount:esse confirm-amount:faz confirm-change:, confirm-change:essa confirm-change:faz confirm-change:sim confirm-creditor:, confirm-creditor:e confirm-creditor:esse
confirm-creditor:sim confirm-delete:certeza confirm-delete:tudo confirmar_$ consent:autorizo consent:com consent:comeca consent:conta consent:de consent:dezoito consent:gosto consent:logo consent:meu consent:passei consent:pergunta consent:perguntar consent:sem consent:ser consent:simbora consent:sou consent:ss consent:tua cuja cuja_$ de_dezembro de_divida de_oferta deixei~, dera_nao dera~fosse
deve_vir dezoi- dezoito dia~de direitinho direitinho_$ dita dita_cuja e_concordo e_eu eh eh_bem eh_isso eh~dita ela_mesma ela~em em_pessoa era~que esquecimento esquecimento_, esquecimento~atrasou essa_gentileza essa~mesmo esse esse~valor esta_mais estao_todas estao~atrasadas esta~atrasada estou_na estou~acordo estou~por eu_falei falei_$ falta falta~ainda faz_essa faz~gentileza fe_$ fecho- fechou
filha firma fiz_# foi~que genti- gentileza gentileza_$ gosto gosto_$ ir ir_$ maior_$ mais mais_atrasada manda- mandaram~monte mas~sei me_mandaram mesma mesma_em mesma~pessoa mesmo_valor monte_$ monte~oferta more-debts:mandaram more-debts:outra more-debts:proposta more-debts:tudo n1 na nao_fosse nao~quanto ne ne_$ nem_por nem_vi no_esquecimento no_vermelho noiva noiva_$ offers:as offers:duas
offers:esta offers:isso offers:mandaram opa_se overdue:ainda overdue:da overdue:duas overdue:esta overdue:proposta pagam parti- passar_, passar~esta passei_dos perfe- perfeito pode_confirmar pode_ir pode_perguntar pode~esse por~conta qual_$ que_eh que_noiva que_vem quem~nao queria_$ quero_sim quest- que~mais que~melhor que~respondo resol- salva- se sei_quanto ser_esse sim_por sim_senhora simbo-
simbora sim~favor so_pode so~ser sua tem_sim tempo tem~mas tem~monte tenta- tentadora tentadora_$ thirteenth:deve thirteenth:duas thirteenth:esperando thirteenth:eu thirteenth:mas thirteenth:pagam thirteenth:por thirteenth:se thirteenth:vir todo_ano troca_que troca~eh tua tudo_no uma_$ uma_oferta uma_tentadora vai_la valor valor_$ valor_esta valor~certo vencida_$ vermelho vermelho_$ vi_$ vir`,
    '4': `#_atrasadas #_vem #~metade , ,_essa ,_tem ,_vai ,~como ,~eh ,~loja ,~segunda ^^ ^_agora ^_ainda ^_caiu ^_conferi ^_creio ^_entao ^_esqueci ^_esse ^_estao ^_fiz ^_foi ^_passei ^_perdeu ^_vamos ^_vou a_lista a_mudanca absol- absoluta acaba_mais acertou_em acertou~cheio agora ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alter- alterar alterar_$ apaga- apagar apagar_$ aqui_e aqui~bate assinada
assinada_$ autorizado autorizado_$ bala_na bala~mudanca bora_la botar_fe cai caiu cai~# carim- carimbar carimbar_$ carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ certeza_absoluta chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ chuva chuva~para claro~sim coisa_$ com_certeza com_desconto com_ele comeca comecar comigo_, com~meu concordo_$ conferi
conferi_aqui conferi~e confirm-amount:, confirm-amount:. confirm-amount:certinho confirm-amount:na confirm-amount:por confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:aham confirm-change:certinho confirm-change:confirmo confirm-change:esse confirm-change:eu confirm-change:mais confirm-change:mudar confirm-change:na confirm-change:o confirm-change:que confirm-change:quem
confirm-creditor:certo confirm-creditor:ela confirm-creditor:essa confirm-creditor:faz confirm-creditor:na confirm-creditor:o confirm-creditor:quem confirm-delete:certinho confirm-delete:confirmo confirm-delete:correto confirm-delete:essa confirm-delete:faz confirmar consent:. consent:autorizado consent:dados consent:dessa consent:favor consent:fiz consent:mim consent:moca consent:participar
consent:so consent:tempo contando contando_com conto_, conto~tem creio creio_que dar_e dar~vender dedo deixa~, deve dia_# dos duas_vezes e_bate e_como e_vender eh_, eh_exatamente eh_melhor eh~essa eh~senhora em_cheio em~vezes entao_sim essa essa_ai essa_loja esse_eu esta_na esta_tudo esta~papel estou_por estou~com eu_nem exatamente_essa exist- favor favor_me favor~ajuda fechou_com fechou~o
foi_para foi~isso fosse_, fosse~mas infelizmente_tem isso_ai isso_eu isso_para isso~essa isso~mim logo mais_uma manda_$ mandaram_um manda~na mas mas_nao meu_papel me~um monte_de more-debts:atrasado more-debts:duas more-debts:eh more-debts:falar more-debts:mais more-debts:mesmo more-debts:quero more-debts:tenho more-debts:tras mudar na_metade nao_, nao_acaba nao~falar nao~manda nem_cheguei nem_te
nem~conto nem~na nenhum_$ nisso nisso_$ o_, o_dedo ofereceram oferta offers:da offers:ficou offers:monte offers:no offers:opa offers:outra offers:um opa~tem overdue:apareceu overdue:elas overdue:ficou overdue:monte overdue:oferta overdue:umas o~faz o~papel o~que papel para_dar para~que participar_$ passada passada_$ passe- passei passo- passou perdeu perdeu_o perdeu~prazo perfeito_eh perfeito~isso
perguntar perguntar_$ pior_que pode_ajustar pode_alterar pode_botar pode_carimbar pode_mudar pode~fe por_mim por~me prazo_faz prazo~eh proporcional proposta_que proposta~nao quero_falar quero~sim que~acaba que~estou que~vem recebo_o recebo_proporcional recebo~decimo segura semana_passada sim_recebo sim~NAME so_o te_conto tem_, tem_mais tem~atrasadas tem~dar tenho_certeza tenho_mais tenho_nada
tenho~anos tenho~sim te~, thirteenth:agora thirteenth:creio thirteenth:dezembro thirteenth:em thirteenth:esse thirteenth:esta thirteenth:estou thirteenth:proporcional thirteenth:vezes troca- uma_cartinha uma~com vai_$ vamos_la vem~, vence- venceu venci- vender_$ verme- worry:esta zap zap_$`,
    '3': `#_anos ,_a ,_bate ,_e ,_eh ,_em ,_lembrei ,_pera ,~aqui ,~carne ,~do ,~ir ,~mais ,~o ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_capaz ^_deixei ^_dez ^_gracas ^_metade ^_pega ^_quem ^_sai ^_sou ^_tudo ^_ue ^_valor a_prefeitura a_zero acaba aceit- aceito_os aceito~termos acord- acordo agradeco ah_tem ah~mais ano_$ anos ansio- ansiosa aposentada ate atras atrasado atrasar atrasar_vem atrasou_$ a~, a~e
a~meu bem bem_isso bem~dai bom botar cader- caderno caderno_que caderno~tem cai_em cai_na cai~conta caminhao_ainda certinho_eh certinho~isso certo_esse certo~valor chegou~proposta claro_, com~moca confirm-amount:bate confirm-amount:certo confirm-amount:correto confirm-amount:entao confirm-amount:esta confirm-amount:eu confirm-amount:mais confirm-amount:mudanca confirm-amount:papel
confirm-amount:para confirm-amount:pior confirm-amount:sim confirm-amount:trocar confirm-amount:vai confirm-change:certo confirm-change:correto confirm-change:ela confirm-change:em confirm-change:troca confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:em confirm-creditor:entao confirm-creditor:eu confirm-creditor:falei confirm-creditor:trocar
confirm-delete:aham confirm-delete:certo confirm-delete:esse confirm-delete:foi confirm-delete:muda confirm-delete:mudanca confirm-delete:valor consent:a consent:anos consent:aqui consent:certeza consent:deixa consent:espalha consent:essa consent:fazer consent:filho consent:guarda consent:ir consent:mandar consent:meus consent:nada consent:nessa consent:opa consent:os consent:perguntas
consent:precisando consent:que consent:respondo consent:termos consent:ver conta_no conto cunha- cunhado dai_$ dando_mesmo de_boa debts:claro decimo_$ deixa~ver deixei_passar desconto_sim deus_quiser dez_a dezem- dezembro dezembro_$ dez~zero de~uma dia_vinte direi- divida_$ do~eu e_aceito e_tem eh_para eh_so eh_tempo eh_triste eh~bate eh~dando eh~mas eh~sim em_carne email_$ era_isso espal- espalha
espalha_$ esperando esqueci essa_mesmo esta_no esta_sim esta~sim estou estou_de estou_esperando estou_zoando eu eu_estou eu_queria eu_recebo eu_respondo eu_ver eu~. e~eh e~outro falar_$ favor_entao faz_eh faz_isso faz_tempo fazer_$ faz~favor faz~tempo fim_do foi_isso graca- gracas infelizmente_sim infelizmente~mais inss_$ isso_dai isso~moca isso~so ja_esta ja~# junho_, lembrei~mais li mais~coisa
manda_o mas_o melhor_$ mesmo_moca meu_cunhado more-debts:ai more-debts:apareceu more-debts:as more-debts:ate more-debts:atrasadas more-debts:da more-debts:falta more-debts:infelizmente more-debts:monte more-debts:no more-debts:oferta more-debts:opa more-debts:pescoco more-debts:se muda_sim mudar_$ mudar_sim na_mudanca nao_conta nao_espalha nao_pera nao~, nao~pera nao~vem na~eh na~no ninguem_$
no_email no_papel no~, o_caderno o_dando o_decimo o_favor o_meu ofere- ofereceram_desconto ofereceram_sim ofereceram~sim ofert- offers:, offers:apareceu offers:chegou offers:coisa offers:e offers:eh offers:estao offers:falta offers:mesmo offers:o offers:para offers:passou offers:quero offers:tenho ok_faz ok~isso os_termos ou outro_? outro~eh overdue:ai overdue:ate overdue:atrasadas overdue:caiu
overdue:coisa overdue:desconto overdue:e overdue:hora overdue:nem overdue:no overdue:opa overdue:outra overdue:para overdue:recebo o~certo o~dos o~entao o~tem para_ninguem para_sair para~do para~e participar pega pega_o pega~caderno pera~eh perder perfeito_, perfeito~pode pergu- perguntas pesso- pessoa pessoa_$ pode_guarda pode_por pode_salvar pode~o por~esta pronto proposta_no proposta~email
proprio_, proprio~em quero quero_comecar quero_mudar que~a que~meu que~queria que~sim recebe recebi recebo_# recebo_$ recebo~a sair_do salva salvar salvar_$ se_a senho- sim_# sim_tenho sim~lembrei sim~nao sindi- sindicato so_nao so~espalha tem_# tem_outro tem_para tem~caminhao tenho_# termo- termos termos_$ thirteenth:conta thirteenth:decimo thirteenth:do thirteenth:entao thirteenth:fim
thirteenth:opa thirteenth:paga thirteenth:recebe thirteenth:recebi thirteenth:sei trist- triste triste_mas triste~eh ue ue_, um_caminhao uma_proposta uma~no um~ainda um~de valor_certo vender ver_. ver~. vezes_$ vida vinte_$ zero_, zero~eh zoand- zoando zoando_, zoando~esta`,
    '-3': `#_mes #~? ,_nada ,_nao ,_sou ,_uai ,~nao ?_$ ?flexibles ?instalments-left ?rates ?which-creditor ^_# ^_alto ^_antes ^_avanca ^_cancela ^_como ^_da ^_deixa ^_depois ^_desisto ^_deus ^_embaralhou ^_explica ^_faco ^_fica ^_finaliza ^_mais ^_meu ^_negativo ^_nenhum ^_nenhumazinha ^_ninguem ^_no ^_nops ^_nossa ^_pago ^_parar ^_pera ^_perdi ^_pois ^_posso ^_quais ^_quanto ^_sair ^_some ^_topei ^_voce
^_volta a_conta a_proposta acabo- acabou aceitar adiante adiante_$ after-roadmap:certo after-roadmap:entao after-roadmap:essa after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:tudo after-roadmap:uma ainda_nao ajuda_$ alto_la anos_$ antig- aqui_$ avanc- avanca avanca_$ a~parcela banco bom_esse bom~desconto botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor cancela chega
cobra cobra- cobranca conferir confirm-amount:nao confirm-amount:segunda confirm-change:cancela confirm-change:como confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada confirm-creditor:errado confirm-creditor:outro consent:banco consent:cobra consent:faco consent:financeira consent:ha consent:mensalidade consent:parar consent:seguro consent:um daqui daqui_$ de_onde
debt-kind:a debt-kind:na depoi- depois depois_eu depois~respondo dera_fosse dera~so desca- desfa- desisto dinhe- dinheiro disso dividas dividas_$ dois duvida eh_do eh_financeira eh_gato eh_golpe eh_gratuito eh_mil eh~por em_dia embar- embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errou_$ esquece_a esquece~mudanca essas esse_desconto esta_errado esta_falando estad- estado esta~de
estou_no estou~boa estou~em falan- falando fase fase_$ faz_mais faz~de finaliza finaliza_$ finan- financeira financeira_$ fora_$ fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre golpe_$ gratu- gratuito gratuito_mesmo hoje_$ income-source:sou incomes:eh incomes:isso inss_, ja_recebi ja_veio lembre lembre_isso lembro lembro_$ lhufa- lhufas lhufas_$ link lista_$ mais_tarde
mandar_mensagem mas~gastei medo_de mensagem mensalidade mensalidade_$ mes_que mes~vem more-debts:# more-debts:bom more-debts:era more-debts:essas more-debts:lembro more-debts:nao more-debts:so nada nada_$ nao_autorizo nao_confirmo nao_moca nao~certeza nao~estou nao~por nao~se nao~uai negat- negativo negativo_$ negoc- negocio nenhu- nenhuma_$ nenhumazinha no_dia nops nops_$ nos nossa nossa_senhora
o_NAME o_primeiro obrigado obrigado_$ offers:aceitei offers:aceito offers:bom offers:nada offers:so onde~isso osso_$ overdue:ano overdue:certinho overdue:em overdue:ja overdue:nao overdue:resto overdue:semana o~na pagan- pagando pago_$ para_que parar_$ particular particular_$ patav- patavina pensa- pensar pensar_$ perdi pergunta_$ pode_repetir pode_sim pode~a pode~essa pois pois_eh por_ai
por_enquanto por_lembre por~isso preciso primeiro primeiro_$ proxi- proxima pular quais quanto quanto_voce quanto~cobra que_fase quem~fosse quere- que~eh que~pode rates:pode recebo_nao registrado_$ repetir repetir_$ responder responder_$ resto retor- sabe segunda_parcela seguro seguro_$ ser_que servi- ser~nao ser~sim sim~o so socor- some_daqui sou_clt tarde tenho_fe ter the thirteenth:nao
thirteenth:quem thirteenth:veio topei tudo_que tudo~eu uai uma_, vanta- vantajoso vendo vendo_$ viajou_$ viu voce voce_cobra volta vou~o worry:estou`,
    '-4': `#~que ,_# ,_ainda ,_o ?income-low-month ?which-change ^_deu ^_dispenso ^_ha ^_nenhuma ^_para ^_passo ^_pronto ^_qual ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:eh after-roadmap:isso after-roadmap:lembrete after-roadmap:manda ai_fechou ai_so ainda~# alto antes_quero banco_$ calma_ai clt clt_$ cobra_$ como completo confiavel confiavel_$ consent:ainda consent:antes
consent:confiavel consent:da consent:em consent:esse consent:golpe consent:me consent:outra consent:passo consent:posso consent:quem consent:taxa consent:tem consent:uma contra de_graca debts:ai debts:eh debts:isso debts:tem deixa deu dispe- dispenso duvid- eh_? eh_confiavel eh_seguro eh_tudo eh~de eh~graca eh~loja errado_$ esse_ai essentials:eh essentials:isso esse~nao eu~isso expli- fica final-
gato graca_$ ha ha_$ isso_eh isso~fechou ja_gastei lembr- lembrete liqui- mais~, mas~eh meio meio_$ more-debts:NAME more-debts:ja nao nao_aceito nao_tem nao~com nenhuma o_que obrig- offers:? offers:estou osso outra_loja overdue:NAME overdue:desde overdue:dia overdue:pago o~eh pago parar passar_$ passou_longe pode_passar pode~, posso quinz- quinze repet- saber_se segundo se~de signo signo_$
sim_pode sim~mas some stop stop_$ talvez_$ taxa taxa_$ tem_que tem_signo tem_taxa tem~de tenho_sim thirteenth:ai thirteenth:gastei thirteenth:sem um_ano viajo- viajou worry:atrasado`,
    '-5': `,_cai ,~NAME :ok :opa ?debt-creditor ^_abafa ^_calma ^_errou ^_fifty ^_free ^_nada ^_nao ^_talvez ^_uma abafa abafa_$ after-roadmap:pode calma cance- como_esta confirm-amount:# consent:? consent:fora consent:mais consent:saber contr- custo custo_$ debt-kind:o desis- eh_de eh_outra errou esta_atrasado esta_maluco esta_viajando estou_fora estou_moida fia fia_$ fifty fifty_$ fifty_fifty fora free
free_mesmo golpe infor- intei- inteiro ja~metade mais_nao mais_o maluc- maluco maluco_$ mensa- moida moida_$ more-debts:por nao_concordo nao_recebo nem_uma offers:essa outro overdue:estou overdue:fia para_la passo_$ quinze_$ so_isso talve- talvez tem_custo tem_nao tenho~, thirteenth:ainda thirteenth:inteiro veio_tudo viaja- viajando viajando_$`,
    '-6': `? ?after-deficit ?worry ^_ai ^_bem ^_esquece ^_nunca after-roadmap:tem ai_ai antes com_isso compl- confirm-amount:mil confirm-change:nao confirm-creditor:nao consent:eh consent:quanto consent:sai encer- errad- errado esquece esta_osso esta_trocado ja~tudo longe longe_$ more-debts:fechou onde o~fazer que_fazer quem_eh quiet- saber so_$ thirteenth:sou thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `#_em ?after-crisis ^_que after-roadmap:beleza after-roadmap:sim confirm-delete:nao consent:mesmo consent:osso debt-kind:eh nao~isso opcao passo sim~ser`,
    '-8': `?debt-kind ^_nem consent:isso eh_outro menor_$ nao_$ outro_$ recus- sair_$ tudo_certinho`,
    '-9': `?income-source nao_eh worry:tudo`,
    '-10': `:sim repre-`,
    '-12': `:👍`,
  },
  'ask:call-script': {
    '12': `falo`,
    '11': `after-roadmap:digo after-roadmap:falo digo`,
    '10': `after-roadmap:falar`,
    '8': `eu_digo o_que`,
    '7': `after-roadmap:ligar after-roadmap:o cobra- com_o digo_para falo~o ligar- o~falar que_falar roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:cobrador after-roadmap:como after-roadmap:ligacao after-roadmap:oq after-roadmap:que after-roadmap:roteiro cobrador como_falo conve- falar ligac- ligacao ligacao_$ ligar oq oq_eu o~digo para~? que_digo rotei- roteiro um~para`,
    '5': `^_como after-roadmap:com after-roadmap:converso after-roadmap:ensina after-roadmap:ligaram after-roadmap:respondo atendente_$ a~com como~com converso converso_com ensin- ensina eu~para falar_na falo_com falo_o falo~que financeira_? ligar_? ligaram me_ensina o~falo para_cobrador que_falo que~respondo`,
    '4': `a_conversa a_financeira after-roadmap:comeco after-roadmap:conversa after-roadmap:eles after-roadmap:financeira after-roadmap:ligarem after-roadmap:na after-roadmap:para after-roadmap:telefone a~? banco_? cobrador_$ comeco_a como_eu como~a com~banco com~financeira conversa debts:falo digo_$ eu_falo eu_respondo eu~quando falar_? falo~banco falo~eles ligarem na_ligacao nao_posso nao~falar
no_telefone o_atendente o~eu o~responder para_banco posso_falar posso~? que_responder que~digo que~falo que~na que~para que~posso que~se respo- respondo telef- telefone telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:? after-roadmap:eu after-roadmap:hora after-roadmap:me after-roadmap:posso after-roadmap:quando after-roadmap:se agora~o atend- banco banco_$ comeco como com~NAME da_um debts:? debts:banco eles ensina_a eu~com eu~se falar_$ falar~o falo_quando financeira hora_$ me_da me~um na_hora o~? o~nao que_nao responder`,
    '-3': `?income-source ^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor conse- conseguir debt-kind:o desconto desconto_$ escre- escrevo eu_escrevo negoc- para_conseguir que~escrevo que~eu valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '17': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:denuncio after-roadmap:processar after-roadmap:procon denunciar denuncio proce- processar proco- procon quero_denunciar reclamacao_$ reclamar`,
    '9': `^_onde after-roadmap:como after-roadmap:reclamo procon_$ quero_reclamar reclamo`,
    '8': `after-roadmap:onde after-roadmap:quero no_procon posso~?`,
    '7': `^_reclamacao after-roadmap:texto onde reclamar_$ texto vou~procon`,
    '6': `._gov ^_como ^_posso after-roadmap:. after-roadmap:banco after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve aqui~? banco_$ como consu- consumidor consumidor_. consumidor~gov denunciar_a gov o_banco para_procon resol- resolve resolve_? vou_no`,
    '5': `^_quero abusi- after-roadmap:aqui after-roadmap:cobranca after-roadmap:no da_cobranca para~o posso texto_para`,
    '4': `a_reclamacao after-roadmap:? after-roadmap:contra after-roadmap:da after-roadmap:vou banco cobra- cobranca como~reclamacao contra levo no~o quero quero~a reclamacao_contra usa`,
    '3': `^_da ^_faz ^_vou a_financeira after-roadmap:deles after-roadmap:faz after-roadmap:financeira aqui contr- contra_a contra~NAME da_para deles deles_$ faz_o faz~texto gov_$ manda_a me_manda me~a onde~o`,
    '-3': `?income-source`,
  },
  'ask:cost': {
    '13': `cobra- paga`,
    '12': `#_? ^_free ^_tem custo custo_$ de_graca eh~? eh~graca free free_mesmo tem_custo`,
    '11': `after-roadmap:eh consent:quanto consent:tem custa eh_pago graca mensalidade mensalidade_$ quanto_custa que_pagar taxa`,
    '10': `^_paga ^_quanto after-roadmap:paga cobram eh_de isso~pago mesmo_$ o_preco preco preco_$ qual_o qual~preco quant- quanto sai_quanto taxa_$ tem_taxa tem~pagar`,
    '9': `?consent after-roadmap:tem comis- comissao consent:? consent:paga custa_$ eh_# pago_$ quanto_$ tem_que`,
    '8': `^_eh ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa algum- alguma consent:eh consent:mesmo eh_gratis gratis gratis_? mesmo ne_$ sai tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:comissao after-roadmap:preco alguma_coisa cobra cobra_comissao cobra~? comissao_? consent:pago eh_$ ganha- graca_$ grati- mensa- nada_ne ne o~com paga_mensalidade paga_nada paga~ne quanto_eh que_com servi- servico tem_mensalidade voce_cobram`,
    '6': `:com :isso :voce ^_cobram ^_qual ^_vem after-roadmap:quanto after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois com_isso consent:mensalidade consent:taxa depoi- depois depois_$ eh_gratuito gratu- gratuito gratuito_mesmo isso_aqui isso~paga nao_paga paga_? pago quanto_voce que~isso servico_$ valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:graca ?_$ ^_isso after-roadmap:custa after-roadmap:depois cobrar cobrar_depois cobrar~? coisa consent:cobram consent:cobranca consent:custa consent:graca consent:pagar do_servico eh~mesmo nao~nada paga_alguma pagar_alguma paga~coisa qual~valor vao_cobrar vao~depois voce`,
    '4': `:alguma :que ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:cobranca after-roadmap:nada after-roadmap:ne after-roadmap:vem after-roadmap:voce alguma_taxa cobra_$ cobram_comissao coisa_$ comissao_$ consent:comissao consent:depois consent:nada consent:qual consent:sai consent:servico custa_esse custa~servico depois_? esse_servico graca_? isso_eh o_valor pagar pagar_$ pagar~taxa qual
quanto~cobra quanto~esse servico_? taxa~voce vao vem voce_cobra voce~comissao`,
    '3': `:custa :ne :o :usar ^_depende after-roadmap:aqui after-roadmap:cobrar after-roadmap:coisa after-roadmap:isso after-roadmap:pago after-roadmap:qual after-roadmap:valor after-roadmap:vao alguma~para cobram_$ consent:alguma consent:coisa consent:de consent:ne consent:o consent:vem depende_, de~eh eh eh~taxa graca~? more-debts:esse nada o~do pago_? para_usar quanto~a quanto~cobram que~alguma taxa_de
ter~pagar usar valor voce_?`,
    '-3': `?debt-kind ?income-source ^_sim after-roadmap:com after-roadmap:mim after-roadmap:seria a~? confi- consent:a consent:golpe consent:meu consi- debt-kind:eh do~? eh_do eh_o eh_seguro eh~isso eh~que falta golpe_? isso~golpe juros mim ofere- o~mesmo quanto_eu robo segur- seguro seria tem~de voce_eh`,
    '-4': `after-roadmap:falta after-roadmap:juros after-roadmap:margem marge- margem qual_eh qual~a quanto_falta`,
    '-5': `consent:sim eh_golpe golpe sim_e`,
    '-6': `consent:e`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:texto texto`,
    '12': `after-roadmap:mensagem`,
    '11': `after-roadmap:para mensagem`,
    '10': `escre- mensa- redig-`,
    '9': `^_redige after-roadmap:redige o_texto para_NAME redige`,
    '8': `a_mensagem after-roadmap:escreve after-roadmap:por escreve mensagem_para`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:uma monta para_banco pront- um_texto uma_mensagem`,
    '6': `NAME~por after-roadmap:pronto after-roadmap:um fazer~# monta_uma para~fazer pede pronto texto_para texto_pronto uma~para`,
    '5': `^_mensagem ^_prepara after-roadmap:banco after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:fazer after-roadmap:mim after-roadmap:prepara a~por da_proposta email email_para escreve_para escrevo eu_escrevo me~um para_eles prepa- prepara que~escrevo um_email um~para`,
    '4': `after-roadmap:NAME after-roadmap:faz after-roadmap:proposta banco_$ eles_$ escreve~texto eu~para fazer mensagem~NAME mensagem~eles mim para por_# por_favor pronto_$ quero~texto texto_da`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:eu after-roadmap:manda aquele aquele_texto aquele~para banco carta carta_para da_um do_acordo eles favor favor_$ faz faz_um manda_aquele manda~texto me_da mensagem_$ mensagem~eu mim_$ o~da o~eu pago_# pago~por para_eu para_mim proposta proposta_$ quero_o que~pago redige_uma redige~carta texto_do texto~banco uma
uma_carta`,
    '-3': `?income-source ^_da after-roadmap:procon da_para para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `demor- termi-`,
    '12': `after-roadmap:falta quand- quando`,
    '11': `acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba falta falta_$ quanto_tempo saida`,
    '9': `after-roadmap:ano after-roadmap:tempo demora em_que tempo tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:livro after-roadmap:muito after-roadmap:vai ano eu_saio livre livro me_livro mes_eu muito quant- saio termino`,
    '7': `:quando ^_demora ^_vai after-roadmap:demora after-roadmap:demorar after-roadmap:quantos after-roadmap:saio after-roadmap:tem after-roadmap:termina ate_quando demorar fico muito_? quantos termina`,
    '6': `^_acaba ^_falta ^_tem acaba_$ after-roadmap:dessa after-roadmap:em after-roadmap:eu after-roadmap:livre after-roadmap:mim after-roadmap:quanto after-roadmap:que after-roadmap:termino after-roadmap:vou ate esse_ano esse~? eu_me eu~livro fico_livre previ- previsao qual_mes quando_vou quanto quanto_falta que~acaba que~eu termino_de termino~pagar vai`,
    '5': `acaba_isso after-roadmap:? after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:pagando de_pagar dessa eu_quito falta~para ficar mim_$ muito_para pagando_$ para_mim qual~eu quando_acaba quando_fico quando~isso quando~livre quito_$ tem~de vou_ficar`,
    '4': `:acaba ^_quanto ^_sera ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:para after-roadmap:quito after-roadmap:respirar after-roadmap:sera ano_eu ano_que ano~vem ate_o das_dividas debts:quanto debts:tempo dessa_$ dia_eu em~mes eu_termino eu~dessa mim natal o_natal pagan- pagando quanto_$ quantos_anos
quantos_meses quanto~demora que_ano que_mes que~dia que~saio quitar_ate quito respi- respirar respirar_$ saio_dessa sera sera_que tem tempo_demora um~eu`,
    '3': `:ano :dessas :eu :livre :termino ?_$ ^_consigo ^_quantos after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:esse after-roadmap:mes after-roadmap:quitar after-roadmap:vem anos ate~vou das debts:isso dia~de divida_$ dividas_$ eu_fico eu~livre fico_sem fico~divida isso_$ levar livre_$ livre_de livre_disso meses~para pagar_? para_acabar para_sair para~das quando_que
quando~eu quanto~ainda quanto~falta que_dia que_vem que~nome que~o que~termino sem_divida tempo_$ tempo_falta tempo~vai termino_$ um_dia vai_levar vai~? voce~que vou`,
    '-3': `:quanto ?income-source aceit- after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:juros agora para~? presc- prescreve quanto_eu quanto~pagar`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca`,
  },
  'ask:how-much-to-offer': {
    '16': `ofere-`,
    '14': `after-roadmap:quanto`,
    '13': `quanto`,
    '12': `oferecer quant- quanto_$`,
    '11': `after-roadmap:oferecer`,
    '10': `#_para qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:propus after-roadmap:qual ofereco propu- propus`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho para_NAME peco proponho`,
    '7': `after-roadmap:dou after-roadmap:seria after-roadmap:valor dou_$ eu_dou oferecer_# propo- qual seria`,
    '6': `#~NAME ^_ate after-roadmap:ate after-roadmap:desconto after-roadmap:eles after-roadmap:eu after-roadmap:maximo after-roadmap:para ate_quanto devo_oferecer dou maxim- maximo maximo_que o_maximo ofereco_$ pagar_$ qual~maximo quanto_de quanto~oferecer valor valor_eu`,
    '5': `^_ofereci aceitar_? after-roadmap:# after-roadmap:aceitar after-roadmap:com after-roadmap:ofereci after-roadmap:posso after-roadmap:vale costu- de_desconto desconto eles oferecer~para ofereci ofereci_# o~que posso_oferecer proposta_de qual_valor quanto~desconto uma_proposta uma~de`,
    '4': `#_? ^_quanto aceitar after-roadmap:? after-roadmap:NAME after-roadmap:entrada after-roadmap:pagar ate de_entrada devo~? de~? de~x eu_falo eu~para falo_para falo~eles mandei~proposta oferecer_$ oferecer_? pago~de para_eles posso~# proposta~# quanto_ofereco que~eu vale`,
    '3': `NAME_$ ^_comeco ^_pago ^_que acha_que acha~eu after-deficit:? after-roadmap:acha after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:pago after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso ate~vale da~pedir desco- desconto_da desconto~para de~para eh_bom eles_$ entra- entrada eu_oferecer eu_ofereco eu_proponho falo oferecendo ofereco_para pagar pagar_na
pago_$ para_pedir posso posso~no quanto_posso quanto_vale quanto~pagar que_vale que~? que~pago vale_? valor~proponho voce_acha voce~que`,
    '-3': `^_sai after-roadmap:devo after-roadmap:ja after-roadmap:sai after-roadmap:tudo after-roadmap:vai de_juros eh_$ eu_ja eu~paguei juros paguei_$ quanto_eu quanto_tempo quanto~devo sai sai_quanto`,
    '-4': `devo_para falta`,
    '-5': `after-roadmap:falta after-roadmap:juros devo~NAME quanto_falta quanto~para`,
  },
  'ask:interest': {
    '20': `after-roadmap:juros`,
    '15': `juros`,
    '9': `after-roadmap:qual after-roadmap:quanto`,
    '8': `^_qual ^_quanto de_juros esse_juros o_juros`,
    '7': `abusivo after-roadmap:abusivo juros_$ qual quanto~juros taxa_do`,
    '6': `a_taxa abusi- after-roadmap:cet after-roadmap:mais after-roadmap:taxa alto_? cet quant- quanto quanto~pagar vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:? after-roadmap:alto after-roadmap:pode alto do_NAME os_juros pagar_a qual_a quanto_de taxa`,
    '4': `^_juros after-roadmap:NAME after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:os after-roadmap:vou a~do cobra_mais cobrar cobra~juros comen- do~? eh~? eu_perco eu~em juros_abusivo juros_por juros~NAME juros~mes mais_$ mais_juros perco pode~esse qual_o tem~juros`,
    '3': `^_os after-roadmap:cobra after-roadmap:esta after-roadmap:muito after-roadmap:so after-roadmap:tem comem da~eh de~eu divida_tem eh_alto esse~eh esta_muito estao eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? os o~do o~esta pago_de pago~juros pode_isso pode~? qual~juros qual~tem quanto~de so_de so~juros tem_o`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '13': `eh_seguro segur-`,
    '12': `saber seguro vao`,
    '11': `confiavel_$ eh_sigiloso precisa sigil- sigiloso vai`,
    '10': `?consent ^_precisa ^_vao after-roadmap:vai after-roadmap:vao confiavel eh_confiavel seguro_$`,
    '9': `^_fica ^_voce confiar confiar_$ consent:meu consent:saber consent:voce cpf eh_protegido eh~isso fica fica~onde onde_$ posso_confiar preci- protegido protegido_isso senha vai_saber voce`,
    '8': `:sao ^_posso after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:vai de_vazar golpe~ne isso~sigiloso nao_ne passa- prote- risco risco_de risco~vazar saber_$ senha_$ tem_risco vao~para vazar vazar_$ voce~meus`,
    '7': `^_eh ^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:seguro consent:eh consent:posso dados eh~nao eu_quiser golpe_nao incomes:? infor- medo meu~? ne_$ pedem pedem_senha posso precisa~cpf quiser se~quiser voce_pedem voce~senha`,
    '6': `:? ^_compartilham after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:ne after-roadmap:posso after-roadmap:precisa after-roadmap:senha apaga- apagar_depois apagar~? a~? com_outras compartilham_com compartilham~outras com~empresas consent:a consent:confiavel consent:fica consent:para consent:qual consent:vao
cpf_$ cpf_? da~apagar de_cpf empresas empresas_$ entre_nos escrevo escrevo_$ eu_escrevo eu~sair falar_sem falar~medo fica_guardado fica_so fica~entre guardado guardado_onde isso_suja medo_$ meus meus_dados ne nos_$ outra- outras outras_empresas para_apagar para_banco para~depois passam passar pedir posso~sem precisa_de qual_eh qual~a quem_vai quem_ve quer_saber que~escrevo quise- quiser_sair
sair_$ sem_medo so_entre so~nos suja suja_meu suja~nome tem~de vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:seguro :voce ?_$ ^_quem acess- acesso acesso_$ after-roadmap:apagar after-roadmap:banco after-roadmap:cpf after-roadmap:meu after-roadmap:meus after-roadmap:passam after-roadmap:quem after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar banco_$ banco_vai banco~saber como_voce consent:? consent:como consent:confiar consent:disso consent:sigiloso dados_ficam dados_para
dados~seguros de_passar debts:seguro de~informacao disso_? eh_a entre e~eu fica_salvo ficam ficam_seguros guard- isso_fica isso~meu isso~salvo isso~seguro ligar~minha medo~passar meu_score meus~ficam meus~para nos o~eu o~vai para_minha para_que para~casa passar_informacao pedir_meu pedir~cartao piora- piorar piorar_meu piorar~score porqu- porque posso_falar quem~o quem~ter salvo salvo_onde sao~?
score score_$ se_eu seguros seguros_$ seguro~? sigiloso_$ sigiloso_isso ter_acesso vai_piorar vai_ter vai~acesso vao_ligar vao_pedir vao~meu vende- voce_sao voce~de voce~meu`,
    '4': `:confianca ^_da ^_meus ^_passam after-roadmap:escrevo after-roadmap:nos after-roadmap:onde after-roadmap:passar after-roadmap:sair after-roadmap:voce as_informacoes banco cartao_$ como~que compartilham_as compartilham~informacoes confianca conse- consent:compartilham consent:cpf consent:da consent:dados consent:falar consent:marido consent:medo consent:onde consent:passar consent:pedir
consent:seguro consent:senha contar contar_para contar~banco da_para dados_? dados_depois dados~terceiros da~excluir da~senha de_confianca debts:? debts:isso depoi- depois e_se escre- eu_ganho excluir excluir_os excluir~dados ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ informacoes isso isso_eh marido_vai marido~ficar medo_de meu meu_cartao meu_cpf meu_dinheiro
meu_nome meus~? meu~vai mexer_no mexer~meu minha_casa nao~saber no_meu nome_? no~dinheiro onde os_dados os~depois para_excluir para_terceiros para~os para~voce passam_meus passam_para passam~banco passam~dados precisa_da precisa~minha quanto_eu quanto~ganho quer quer~quanto que~confiavel que~quer saben- sabendo sabendo_$ saber_quanto saber~eu sair seguro_mesmo sei_que tenho_medo tenho~de ter
terce- terceiros terceiros_$ vai_ficar vai~sabendo vao_contar vao_mexer vao~no voce_compartilham voce_passam voce_vao voce~as voce~para`,
    '3': `:cpf :precisa :renda ^_alguem ^_como ^_e ^_ninguem ^_oxe ^_qual ^_tem after-roadmap:casa after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:pedir after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter alguem_vai alguem~saber apagam certe- certeza certeza_que certeza~eh como_sei confianca_$ consent:banco consent:de consent:entre
consent:ficam consent:informacao consent:informacoes consent:isso consent:meus consent:minha consent:numero consent:oxe consent:passam consent:que consent:quem consent:quer consent:querem consent:quiser consent:seguros consent:ter consent:verdade conta_do conta~banco dado das_minhas das~dividas de_golpe de_verdade debts:mas depois_$ depois_? de~voce disso duvida e_para eh eh~mesmo em_duvida
estou_em estou~duvida eu~? exclu- e~que falar familia_vai familia~saber ficar ganho golpe~eh incomes:eu incomes:ganho incomes:isso informacoes_$ isso~golpe ligar_para livre_de marid- marido marido_nao mesmo_? meu_marido meu_numero meus_dado meu~nao mexer me~de minha_familia minha_senha minha~do minha~vai ninguem_vai ninguem~saber numero_$ por_que que_quer quem que~querem que~saber que~seguro
saber_? saber_das saber_ne saber~minhas sao se_voce sei~eh tem_certeza tem~que vai~? vai~das vai~ne vao_ver vao~minha ver_minha ver~conta voce_apagam voce_querem voce~saber voce~ver`,
    '-3': `?_e ?debt-kind ?income-source ?~eh after-roadmap:qual ajuda- consent:# consent:, consent:tua debt-kind:eh e_eh eh_do eh_isso eh_pago eh~eu eu~meus e~seguro golpe_? golpe_isso golpe~? graca_? quem_eh que~isso sao_banco tem~? tua voce_tem voce~banco voce~quem`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de~? eh~graca graca isso~de voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '21': `link`,
    '19': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `link_$ tem~?`,
    '13': `after-roadmap:site after-roadmap:tem o_site paine- painel`,
    '12': `^_da ^_link painel_$`,
    '11': `^_tem`,
    '10': `after-roadmap:painel da_para site_$`,
    '9': `after-roadmap:manda after-roadmap:pdf em_pdf manda o_painel pdf pdf_$`,
    '8': `abre after-roadmap:aplicativo after-roadmap:computador after-roadmap:da after-roadmap:no after-roadmap:ver aplicativo aplicativo_$ compu- computador computador_$ nao_abre o~nao site_nao`,
    '7': `acess- after-roadmap:grafico after-roadmap:pelo aplic- consent:o consent:painel grafi- grafico manda~link nao_consigo no_link perdi~link quebrado quebrado_$ quero~pelo tem`,
    '6': `^_onde abre_$ after-roadmap:app after-roadmap:consigo after-roadmap:em after-roadmap:isso after-roadmap:vejo app_? consigo grafico_$ me_manda pagin- pagina pagina_$ pelo vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda a_pagina abrir_a after-roadmap:? after-roadmap:abrir after-roadmap:cade after-roadmap:internet after-roadmap:para app cade cade_o carre- carrega carrega_$ como~no consent:link consigo_abrir consigo~a internet_$ isso_na link_do nao_carrega nao~abrir no_site onde_vejo onde~isso perdi_o quebr- site~carrega vejo_isso ver_o`,
    '4': `?after-roadmap ^_perdi abrir after-roadmap:o after-roadmap:onde after-roadmap:quero consi- da_erro da~no erro erro_no erro~link inter- internet isso_em isso~pdf manda_o mexer_no onde perdi qual_o quero_ver sei~no vejo~painel ver_no`,
    '3': `:manda :nao :o :pagina :perdi ^_como ^_quero abre_o abre~painel after-roadmap:abre after-roadmap:expirou after-roadmap:na after-roadmap:nao after-roadmap:qual after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:da consent:nao consent:no consent:perdi consent:site da da_pagina da~ver expir- expirou expirou_$ fica_o fica~painel link_da link_de link_nao link~novo link~pagina
link~plano onde_fica onde~o o~venceu para_ver quero~o vejo_o venceu_$`,
    '-3': `?debt-kind ?income-source after-roadmap:banco after-roadmap:mais after-roadmap:mim after-roadmap:roteiro debt-kind:o o_banco para_mim para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '14': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo ^_pagar after-roadmap:pagar after-roadmap:so minimo_? minimo_resolve o~resolve pagar pagar_so pagar~o so~minimo`,
    '4': `:pagar ^_pago after-roadmap:ou after-roadmap:resolve minimo_ou o~? o~ou pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:so acont- acontece acontece_$ after-roadmap:atraso after-roadmap:o after-roadmap:pago atraso atraso_$ minimo_$ o~acontece que_acontece ruim se~so`,
  },
  'ask:my-debts': {
    '14': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- dividas_$ falei falei~NAME quais`,
    '9': `^_quais a_lista falta~NAME`,
    '8': `after-roadmap:minhas da~? eu_ja falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto_falta quanto~da quanto~devo`,
    '7': `NAME_? ^_quanto ^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei after-roadmap:ver debts:dividas debts:eu devo~cada divida_no eu_devo ja~da minha- minhas minha~no mostra mostra~que para_cada quais_contas quant- rates:dividas rates:eu resum- resumo resumo_das resumo~dividas ver_a voce_anotou voce_tem`,
    '6': `after-roadmap:ai after-roadmap:devo after-roadmap:quais ainda~no anotado_ai as_dividas da_NAME debts:falei debts:quanto devo devo_mesmo dividas_eu divida~NAME eu_falei eu~contei eu~mesmo falei_da falta ja_contei ja_falei me_mostra mesmo_$ mostr- mostra_o o~voce para_quem para~eu quais_eu quais~ja quanto quanto~para que_voce quem_eu quem~devo quero~a que~tem rates:NAME te tem_anotado voce~ai
voce~anotado`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:ja after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai ai_se ainda_devo ai~anotou anota- anotado anotou_tudo as~que cada confe- confere confere_ai confere~se contas contas_eu contas~falei conte- contei contei_$ da~lista devo_na devo~NAME dividas_que dividas~tenho do~? esta_minha esta~divida eu~na eu~te falei_$
falei_do falta_para ficar- ja ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para~as passe- passei passei_$ quais~eu quantas quantas_dividas quantas~eu quero_ver que~ja rates:devo rates:falei rates:quanto se_anotou se~tudo sumiu sumiu_da te_falei te_passei tem~ai te~do ver`,
    '4': `^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:minha ai_? alguma_que alguma~eu anotou_a anotou~da banco_$ cade_a cade~lista conta- das_dividas debts:? debts:anotou debts:ja debts:quais debts:voce devo_no devo_para esta_faltando esta~alguma eu~? falei_? faltando faltando_alguma faltando~que lista_das me~o no_NAME o_que o~eu quanto_esta quanto~minha que~anotou que~devo rates:?
rates:da rates:das rates:ja rates:quais voce~a`,
    '3': `:? :entendi :ja :para :quais :quanto ?rates NAME_$ ^_cade ^_ver a_da after-roadmap:NAME after-roadmap:contas after-roadmap:no after-roadmap:passei after-roadmap:resumo after-roadmap:voce ai_$ ainda algum- alguma a~NAME a~das cade da_minha debts:ai debts:as debts:da debts:das debts:devo debts:mesmo debts:que debts:te devo_$ dividas~eu eu eu_tenho falta- me~as minha_divida nao_entendi nao~quanto
quais_dividas quais~voce quanto_devo que_eu quem que~falei rates:ai rates:anotou rates:no rates:que rates:voce tem_ai tenho_$ te~? voce`,
    '-3': `?income-source ^_total after-roadmap:das after-roadmap:uma dividas~uma eu_ainda eu~devo eu~no por_uma quanto_eu quanto_tempo quanto~ainda quero_sair quero~das`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ sair sair_das sair~dividas total`,
    '-5': `no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa como_limpo limpo~nome o_nome quanto_tempo spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo after-roadmap:sai como~meu do_spc fica na_hora na~? sai sai_do tempo`,
    '6': `after-roadmap:meu after-roadmap:na fica_no hora limpo_meu serasa_$ spc_$`,
    '5': `:quanto :spc :tempo ^_como ^_pagando after-roadmap:? after-roadmap:spc do_serasa eu_pagar limpa- limpa_$ limpar limpar~nome limpa~nome meu~do nome_limpa nome~que para_limpar para~o quand- quando quando_$ sai~serasa seras- serasa spc_? worry:como worry:nome`,
    '4': `:limpo :nome ^_quanto ^_se after-roadmap:limpar after-roadmap:quando after-roadmap:serasa como como_faz depois_que dias em_quantos em~dias faco_$ fica_sujo fica~ate limpa_o limpar_meu meu~fica meu~o meu~sai nome_$ nome_fica nome_o nome_sai o~faco o~limpa pagan- pagando pagando_o pagando~acordo pagar~do quando_meu quando~nome quant- quantos quantos_dias quanto~fica quanto~para que_faco quero~meu
se~pagar sujo_ate sujo~quando tempo_para tiro_meu tiro~nome worry:do`,
    '3': `:como :no :serasa acordo_o acordo~nome after-roadmap:como after-roadmap:dias after-roadmap:do after-roadmap:pagando after-roadmap:quantos after-roadmap:tempo ate_quando como_tiro como~o demora depois~eu dias_sai dias~do do~? faz_$ fica_limpo ja_limpa limpar_o meu no_spc nome_? nome_depois nome_do nome_limpo nome~do nome~limpo nome~spc nome~sujo o_acordo o~o pagar~primeira primeira~limpa quanto
quantos~sai quanto~a quero~nome tempo~limpar tiro worry:faco worry:limpa worry:o worry:quando worry:sai`,
    '-3': `?income-source quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc- negociar`,
    '17': `after-roadmap:negociar reneg-`,
    '13': `after-roadmap:como after-roadmap:desconto negociar_$`,
    '12': `after-roadmap:renegociar renegociar`,
    '11': `^_como desconto desconto_$`,
    '10': `after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco- para_parcelar`,
    '8': `^_consigo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir com~NAME da_para pedir`,
    '7': `^_bora ^_da after-roadmap:baixar after-roadmap:quero ajuda_a baixa- baixar bora como~a consigo dimin- divida_$ me~a para_negociar`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar como_negocio consi- dao da~parcelar fechar me_ajuda negocio_com negocio~o o_NAME para_baixar quero~um`,
    '5': `^_sera acordo_com after-roadmap:a after-roadmap:com after-roadmap:conversar after-roadmap:faco after-roadmap:fazer after-roadmap:negocia after-roadmap:para after-roadmap:sera ajuda ajuda~negociar com_o como_faco como_que conversar conversar_com da~baixar desconto_? e_pagar essa_divida fazer_um fazer~acordo fecha- negocia negocia_isso negociar_com negociar_o pagar~por parce- sera sera_que`,
    '4': `NAME_? a_divida a_parcela acordo~a after-roadmap:conseguir after-roadmap:essa after-roadmap:na after-roadmap:parcela after-roadmap:posso after-roadmap:tentar after-roadmap:vamos a~com a~em baixar_o bora_negociar com_a como_diminuir como_peco como~desconto conseguir da~negociar de~? diminuir_a divida falo_para fazer fechar_com financeira_$ na~? negociar~a negocio o~? o~com o~falo para_conseguir
parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo quero_fazer tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#_por #~mes NAME_da NAME_em NAME~para ^_posso ^_vale ^_vamos a_fazer a_negociar a_pena after-deficit:? after-deficit:NAME after-deficit:com after-deficit:como after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:peco after-roadmap:pena after-roadmap:que after-roadmap:um after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer cartao_$
com com_eles conse- consigo~o de_ajuda desconto_na desconto~NAME diminuir divida_do eles_$ em~vezes e~# faco fazer_acordo jeito jeito_de melhor~de na_prefeitura negociar_? negociar~NAME o_cartao o_melhor pagar_# para~a para~com para~essa para~na para~para parcela parcelar_em peco peco~para pena posso preciso_de preciso~ajuda qual~melhor quero quero_negociar quero_tentar quero~essa que~isso
que~para tentar_negociar um_desconto um~na vale_a vale~pena valor_com vamos vezes vezes_$ vou_fechar`,
    '-3': `?debt-kind ?income-source ^_negociei after-roadmap:converso after-roadmap:mim como_eu converso converso_com de_desconto denun- de~da do~? falo_com financeira_? negociei`,
    '-4': `^_ja after-roadmap:nao falo~o nao_quero o_acordo`,
    '-5': `after-roadmap:ja como_falo`,
    '-7': `nao~negociar`,
  },
  'ask:next-step': {
    '16': `e_agora`,
    '15': `after-roadmap:onde after-roadmap:qual onde`,
    '13': `after-roadmap:pago qual`,
    '12': `^_e after-roadmap:agora proxi- qual_$`,
    '11': `after-roadmap:e agora agora_$ passo`,
    '10': `after-roadmap:fazer pago proximo proximo_passo`,
    '9': `after-roadmap:proximo fazer primeiro`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:passo after-roadmap:primeiro comeco esse_mes mes_$ o~faco passo_$ prime- primeiro_$ que_faco volte- voltei`,
    '7': `after-deficit:agora after-deficit:e after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comec- desse_mes eh~pagar fazer_$ gente o_que pagar_esse pagar~mes pago_qual por_onde que~fazer`,
    '6': `,~onde a_proxima after-roadmap:caiu after-roadmap:dinheiro after-roadmap:esse after-roadmap:faco after-roadmap:jogo after-roadmap:lembra after-roadmap:pagar after-roadmap:proxima after-roadmap:que agora_? caiu_o comeco_$ desse do_mes em_qual faco ja~e jogo jogo_em jogo~qual lembra lembra~que me_lembra por_qual primeiro_? que_fazer quem_$ que~gente`,
    '5': `,_jogo :faco ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:diz after-roadmap:quais a~parou caiu combi- comecar_$ confirm-change:desse confirm-change:mes confirm-change:quero confirm-change:ver diz_o diz~que e_esse eh_melhor eu~agora e~mes faco_$ gente_parou me_diz mes mes_pago me~o o_dinheiro o_proximo onde_a onde_comeco onde~gente o~a o~falta o~passo pago_agora para~vai parou por~comeco
proxima quais qual_a qual_eu qual~proximo que_a que_falta quem que~primeiro vai_o vai~dinheiro`,
    '4': `:primeiro ?after-deficit ^_jogo ^_pagamento ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:melhor after-roadmap:parou after-roadmap:quito aqui_, coloc- coloco confirm-change:o devo~primeiro dinhe- dinheiro diz do_que esse estou_com faco_agora faco~? ja_paguei mes_? me~do o_passo onde_coloco onde_comecar onde~o o~fazer o~pago pagar pago_primeiro para_quem ponho quero_ver quero~o quito
sei_por sei~onde tenho_# tenho_que ver_o`,
    '3': `#~, #~mao ,_nem ,_qual ,~qual :o :onde :passo :proximo :qual :que ?after-roadmap NAME_ou ^_caiu ^_comeco ^_ja ^_o ^_para after-roadmap:? after-roadmap:a after-roadmap:cada after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:ja after-roadmap:mao after-roadmap:o after-roadmap:pagamento after-roadmap:paguei after-roadmap:por after-roadmap:vai aqui a~ou cada_um
comeco_por com~na debts:coisa devo_fazer do~eh eh_para eh~coisa esse~? estou~um eu_faco eu_pago e~? feito jogo_onde jogo~? lembra_o mao_, mao~jogo melho- melhor muita na_mao nem~por o_salario onde_$ onde_? ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_o pago_para para_cada para_pagar para~um parou_$ por~comecar proxima_$ qual_? qual~a qual~pago qual~primeiro qual~proxima quanto_pago
quanto~para que_$ que_tenho que~faco que~para que~que salario~o sobro- sobrou sobrou_dinheiro tenho~pagar um~mes`,
    '-3': `?_o ?debt-kind ?income-source ?~que after-deficit:? after-deficit:o after-deficit:que after-roadmap:cet after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:valor cet debt-kind:o fui maxim- maximo maximo_que mes_eu o_maximo o~? plano qual_o qual~eu qual~maximo quanto_falta voce voce~?`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero o~voce pago_$ que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho fecha-`,
    '14': `fecho vanta- vantajoso`,
    '12': `^_compensa bom compe- compensa vantajoso_$`,
    '11': `^_aceito aceit- aceito after-roadmap:fecho fecharia fecharia_$ voce_fecharia`,
    '10': `?offers aceitar aceito_? after-roadmap:aceito after-roadmap:vantajoso eh_bom eh_vantajoso fechar fecho_? offers:?`,
    '9': `^_voce acha after-roadmap:bom compensa_? ou_nao propo-`,
    '8': `?_$ ^_seria after-roadmap:? after-roadmap:compensa after-roadmap:fechar boa bom_negocio eh~negocio eu_tenho fecho_com fecho~eles ofert- offers:bom offers:fecho offers:vantajoso proposta quais~eu seria_vantajoso tenho_$`,
    '7': `^_quais aceitar_$ after-roadmap:aceitar after-roadmap:acha after-roadmap:proposta bom_esse bom~desconto desconto esse_desconto esta~esse o_acordo offers:eh offers:voce ou quais seria`,
    '6': `^_devo ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:negocio after-roadmap:ou boa_? bom_$ com_eles compensa_aceitar desconto_para desconto~mim devo_aceitar devo_fechar devo~o eh_boa eh_uma eh~boa esper- essa_proposta fechar_o mim_? negocio offers:compensa offers:ou o~acha pena proposta_$ proposta_ai
proposta~? que_acha que~da uma_boa uma~? vale_a vale~pena voce_acha voce~bom`,
    '5': `^_eh aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo_da acordo~NAME after-roadmap:devo after-roadmap:essa after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar da_proposta desco- desconto_eh desconto~bom essa_oferta fechar_? fecho_ou fecho~nao nao_fecho negocio_$ o_desconto oferta oferta_$ ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:acha
offers:boa offers:devo offers:proposta offers:seria ou~fecho para_mim para~? pena_aceitar propostas propostas_eu propostas~tenho quais_ofertas quais_propostas tem_desconto tem_proposta tem~ai vale vou~o`,
    '4': `^_essa acord- acordo after-roadmap:acordo after-roadmap:da after-roadmap:oferta after-roadmap:pena after-roadmap:vale after-roadmap:voce alguma_oferta alguma~para a~a boa_essa boa~proposta desconto_$ devo~? eh~para eles_$ espero espero_$ essa~eh esta_bom fechar_ou fechar~espero mim negoc- oferta_para oferta~mim offers:desconto offers:essa offers:eu offers:mim offers:pena offers:quais offers:tenho
offers:vale ou_espero pena_a pena~proposta posso_fechar posso~ou proposta_eh proposta~boa tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim voce`,
    '3': `,_sera ,~que ^_tem aceitar_a aceitar~proposta acordo_$ after-roadmap:alguma after-roadmap:aparece after-roadmap:coisa after-roadmap:melhor after-roadmap:mim after-roadmap:ne after-roadmap:semana after-roadmap:tem algum- alguma aparece boa_$ devo eh~essa eles essa eu~? fecho_$ feira- feirao ne_, negocio_? offers:com offers:esse offers:esta offers:fechar offers:o offers:oferta offers:para offers:tem
posso~a proposta_da que_aparece vou_fechar`,
    '-3': `?debt-kind ?income-source ^_sera aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:quanto como_voce desconto_? essa_$ offers:NAME offers:vou tem_como tem~? voce~para vou_aceitar`,
    '-4': `vou~com`,
    '-5': `a_da a~NAME eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem consi- marge- margem`,
    '8': `after-roadmap:limite`,
    '7': `after-roadmap:consignado after-roadmap:do after-roadmap:podem after-roadmap:quanto limit- limite podem`,
    '6': `after-roadmap:beneficio do_consignado eh_$ quant- quanto quanto_eh`,
    '5': `^_podem after-roadmap:descontar after-roadmap:eh after-roadmap:pegar benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha do_beneficio em_folha folha folha_$ para~em tem~para`,
    '4': `after-roadmap:desconto after-roadmap:em after-roadmap:qual beneficio_$ consignado_$ desco- limite_do meu~? o_limite pegar`,
    '3': `^_qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu_salario podem_descontar podem~do qual_eh qual_o qual~a quanto_podem quanto~descontar`,
    '-3': `?income-source`,
  },
  'ask:prescription': {
    '20': `caduc-`,
    '16': `presc-`,
    '12': `caduca overdue:? prescreve`,
    '11': `after-roadmap:prescreve caducou`,
    '10': `^_caducou after-roadmap:caduca ainda caducou_?`,
    '9': `after-roadmap:ainda anos de~anos prescreveu quand- quando`,
    '8': `^_divida after-roadmap:anos after-roadmap:caducou after-roadmap:divida after-roadmap:quando divida que_ainda sera~ainda`,
    '7': `?_$ after-roadmap:cinco after-roadmap:prescreveu cinco_anos isso~? ja_prescreveu ja~? overdue:ainda prescreveu_? some some_?`,
    '6': `:caduca after-roadmap:ja ainda_conta antig- antiga caduca_$ cinco cobrar de_cinco depois_de divid- podem quando_$ que~conta sera sera_que`,
    '5': `#_ainda ^_depois ^_sera acont- acontece acontece_se acontece~eu after-roadmap:? after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar ainda_podem ainda_vale cobra- conta_$ de~ainda divida_de divida_velha divida~# essa_divida eu_deixar me_cobrar overdue:sera o~acontece podem_me podem~cobrar quando_isso que_acontece que~se velha`,
    '4': `#_anos #~some :isso :quando ^_essa ^_ja after-roadmap:conta after-roadmap:isso ainda~? ainda~me anos_? anos_some anos~? caduca_? cobrar_? deixa- deixar depois~# divida_eh divida~some overdue:divida overdue:que overdue:some velha_some velha~?`,
    '3': `#~pode #~vale :anos :divida NAME~? ^_ainda ^_isso ^_quando a_divida after-roadmap:cobrar after-roadmap:depois after-roadmap:essa after-roadmap:podem after-roadmap:some after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~ser antiga_sera antiga~que caducou_$ cobra_$ cobrada cobrar_divida com_cinco com~anos conta depoi- depois depois~cinco divida_ainda divida_caduca divida_ja
divida~NAME divida~vale eh_estao eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja ja_caducou me~? me~divida minha_divida minha~eh overdue:anos overdue:conta overdue:ja pode~cobrada que~cobra ser_cobrada vale vale_$ vale_?`,
    '-3': `?debt-kind ?income-source aceit- que~?`,
    '-4': `divida_$`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:explica after-roadmap:ver plano_$`,
    '10': `expli- explica`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou explica_$ o_roteiro rotei- roteiro roteiro_$ ver`,
    '8': `:plano a_conta after-roadmap:conta after-roadmap:novo ficou ficou_$ mostr- quero_ver`,
    '7': `a_passo after-roadmap:mostra cade~plano de_novo novo o~a passo_a passo~passo`,
    '6': `^_cade ^_manda ^_ver after-roadmap:manda after-roadmap:meu after-roadmap:o after-roadmap:passo after-roadmap:refazer cade cade_meu manda_o mostra o_passo passo_$ pode_refazer pode~a quero~de refaz- refazer refazer_a refazer~conta resum-`,
    '5': `^_repete after-roadmap:como after-roadmap:pode after-roadmap:refaz after-roadmap:repete manda me_mostra novo_$ passo qual~o quero_o refaz~plano`,
    '4': `:cade :meu ^_atualiza ^_monta ^_refaz after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:qual after-roadmap:quero atual- atualiza atualiza~plano a~de conta conta_de faz_a me_explica me_passa meu~agora monta passa_o refaz repet- repete ver~plano`,
    '3': `,_por ,~favor :favor ?after-roadmap ^_faz ^_mostra ^_oxe ^_pode ^_poderia ^_qual ^_quero after-roadmap:a after-roadmap:ai after-roadmap:cade after-roadmap:de after-roadmap:era after-roadmap:me after-roadmap:mesmo after-roadmap:resumo a~? como conta_? manda~plano meu me~o mostra_o mostrar o_meu oxe o~mesmo passa plano_de plano~novo poder- poderia poderia_me pode~o por~? qual_era quando_o resumo`,
    '-3': `?debt-kind ?income-source ^_melhor after-roadmap:grafico after-roadmap:link grafi- grafico lembr- link melho- melhor o_link pode_me quero~a`,
    '-4': `after-roadmap:melhor nao~o`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '18': `rotat- rotativo`,
    '12': `after-roadmap:rotativo rotativo_$`,
    '9': `rotativo_?`,
    '8': `por_que rates:rotativo`,
    '7': `eh_rotativo que~rotativo rates:que rotativo_eh`,
    '6': `:rotativo ^_por ^_rotativo do_cartao eh_esse explica~rotativo o_rotativo por~a que~fatura rotativo~o`,
    '5': `a_fatura assim~? cresc- cresce cresce_tanto eh~do esse_do esse~cartao explica juros_eh juros~esse que_$ que_a que_eh que_juros rates:eh tanto tanto_$`,
    '4': `:eh ^_explica ^_que after-roadmap:cartao after-roadmap:cresce after-roadmap:explica after-roadmap:fatura after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so cartao_$ cartao_cresce cartao~tanto como_assim eh_o eh~juros eh~que esse_rotativo expli- explica_o fatura fatura_so fatura~aumenta juros juros_do o~cresce o~eh por~o que~cartao que~eh rates:cartao rates:o rates:por so_aumenta`,
    '3': `:que ^_como after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:por after-roadmap:que a~cresce carta- cartao como_funciona como~o de_rotativo debts:juros debts:quanto debts:rotativo do~? eh~rotativo eh~tal esse esse_tal esse~de fatur- fatura_cresce fatura~tanto funciona funciona_o funciona~rotativo quanto~o que_o que~esse rates:cresce rates:esse rates:fatura rates:juros
rates:tanto tal_de tal~rotativo`,
    '-3': `?debt-kind ?income-source`,
  },
  'ask:total-owed': {
    '14': `after-roadmap:total`,
    '13': `total`,
    '11': `after-roadmap:quanto after-roadmap:soma soma`,
    '10': `after-roadmap:tudo quant- quanto`,
    '9': `^_quanto ^_soma after-roadmap:devo total_$`,
    '8': `NAME_? after-roadmap:das eu_devo minha_divida no~? o_total soma~para`,
    '7': `after-roadmap:dividas after-roadmap:geral after-roadmap:valor devo_$ geral valor`,
    '6': `^_valor after-roadmap:agora after-roadmap:devendo agora_$ ai_para ai~mim das devo devo~NAME dividas_$ estou_devendo me_fala quanto_eu`,
    '5': `^_somando ^_total after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo_no divid- divida_$ divida_toda dividas esta_dando fala me~o mim_$ minha~toda no_total qual_o qual~valor quanto_devo quanto_esta quanto_falta quanto_que quanto~eu soma_tudo soman-
somando somando_tudo todo_$ tudo`,
    '4': `:divida :minha :quanto :total ^_qual after-roadmap:estou after-roadmap:junto after-roadmap:qual agora a~das das_minhas das~dividas da~divida da~junto devendo_$ devendo_quanto devo_para devo~total divida~em em_quanto estou~quanto eu_ainda eu_estou eu~devendo eu~devo eu~no falta_pagar junto junto_$ mim minha~esta o_valor o~total para_mim para~? qual qual~total quanto_da quanto~ainda quanto~no
que~devo toda toda_$ tudo_junto tudo_para valor_total`,
    '3': `:qual :valor after-roadmap:divida after-roadmap:eu after-roadmap:minha after-roadmap:minhas after-roadmap:toda ao da_$ da_quanto devendo~no devo_hoje divida eh_minha eh~divida esta_em eu~hoje falta minhas_dividas no~devo para_NAME qual_a quanto_$ quanto~devo quanto~minha quanto~pagar que~estou somando~da todo total_? total_que total~eu tudo_da tudo_quanto tudo~quanto valor_da`,
    '-3': `?income-source NAME_$ NAME_mesmo after-roadmap:banco after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:paguei after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco_$ cada devo~cada divida_? eu_ja eu~na eu~paguei falta~NAME n0 na~mesmo ofere- sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:cada after-roadmap:vai divida_no divida~NAME minha~no para_cada quanto_tempo tempo`,
    '-5': `quanto_ainda`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '13': `after-roadmap:eh consent:eh`,
    '11': `after-roadmap:voce eh_financeira quem~voce voce`,
    '10': `:funciona banco_? do~? falan- falando financeira funci- funciona para_que quem robo`,
    '9': `:como after-roadmap:robo como_funciona consent:que eh_isso eh_voce financeira_$ que_esse que~isso`,
    '8': `^_quem ^_voce como_pegou como~meu consent:isso de_onde eh_do eh_emprestimo eh~robo empre- finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem_eh quem~falando robo_$ sao um_robo voce_$ voce_sao`,
    '7': `?consent ^_para after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:quem after-roadmap:sao consent:quem consent:sao do_que do~se eh_um empresa emprestam emprestam_dinheiro esse_$ esse_zap esta_falando fazem fazem_$ meu_numero para~serve que_se que_serve que~fazem que~trata se_trata trata trata_$ voce_emprestam voce_fazem voce~dinheiro`,
    '6': `:? :quem ^_como ^_de ^_do ^_eh ^_isso after-roadmap:que como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:? consent:do consent:falando consent:financeira consent:o consent:robo consent:voce dinheiro_$ do_governo eh eh_quem eh~serasa esse_negocio falando_$ gover- governo isso_eh isso~o negocio negocio_$ numero_$ onde_eh o~? para~esse que_mesmo quem_sao que~zap sao_voce serve
serve_isso voce_conseguiu voce_eh zap zap_$`,
    '5': `:resolve :voce ?_$ after-roadmap:esse after-roadmap:numero after-roadmap:ou artif- artificial artificial_? com_robo como consent:emprestimo consent:entendi consent:esse de_que divida_? do_serasa eh_empresa eh_esse eh_inteligencia eh_o eh~artificial eh~qual empresa_de empresa~que emprestimo_$ estou_falando estou~com falando_com falando~robo intel- inteligencia inteligencia_artificial inteligencia~?
isso~do minha~? o_que onde onde~isso onde~sao o~mesmo o~voce qual_empresa que_? que_servico quem_$ quem_esta resolve_minha robo_? sao_banco sao_do seras- serasa servico_eh servico~esse voce~banco voce~da voce~do`,
    '4': `:divida :eh :fazer :minha :sabe :vi ^_que after-roadmap:do after-roadmap:empresa after-roadmap:fazem after-roadmap:negocio after-roadmap:onde ajudam_a aqui_eh com~? consent:empresa consent:governo consent:negocio consent:onde consent:serve de_qual de~eh de~empresa de~voce dono dono_disso eh_humano eh~banco eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa empresa_$ emprestimo entendi_o entendi~que
esse esta~comigo falando_comigo faz_o fazer_? faz~que governo_? humano_ou humano~robo isso isso_$ isso_aqui isso_moco isso~eh minha_divida moco moco_$ nao_entendi negocio_eh negocio~esse o_dono onde_voce ou ou_robo o~disso o~esse que_negocio que~eh que~negocio resol- resolve sabe~? sao_$ serasa_$ serasa_? voce~a voce~uma`,
    '3': `,_como ,~funciona :ajudam :aqui :do :esta :isso :mesmo :que :saber :serasa :sujo ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:disso after-roadmap:emprestimo after-roadmap:moco after-roadmap:serasa after-roadmap:servico banco com_nome comig- comigo comigo_$ como~funciona com~sujo consent:de consent:dinheiro consent:disso consent:esta consent:limpar consent:nome consent:oii
consent:ou consent:pera consent:serasa consent:um consent:zap dinhe- dinheiro disso do_banco eh~esta enten- entendi funciona_esse funciona~negocio human- humano isso~de limpar_o limpar~nome maqui- maquina maquina_$ nao~o nao~quem negoc- numer- numero ou_maquina pera_, pessoa_ou pessoa~maquina que que_$ que_funciona quem~que que~esse saber_se sao~governo sei_quem servi- servico uma~ou um~? vi vi_no
voce~quem voce~um`,
    '-3': `?debt-kind ?income-source ^_esse ^_qual after-roadmap:quero banco_$ bom consent:eu consent:golpe consent:na consent:pago consent:vai da~mesmo de_graca debt-kind:do deven- devendo dez eh_? eh_a eh_bom eh_sigiloso eh~graca eh~negocio eh~presidente esse~? esse~eh graca isso~golpe mesmo_esse mesmo~numero mim numero_? o_presidente pago pago_$ presi- presidente presidente_$ prote- quem~isso rotat-
rotativo serasa~esse sigil- sigiloso vai voce_tem`,
    '-4': `:oii after-roadmap:bom after-roadmap:cet after-roadmap:dez cet consent:fazer consent:sabe debt-kind:eh devendo_$ dez_$ eh_dez eh_pago eh_para eh~? esse_numero esta_devendo fazer_$ ganha- isso~pago o~com pergu- que_com quem~devendo`,
    '-5': `com_isso eh_golpe eh~isso golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '23': `desfa-`,
    '21': `^_volta volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '16': `^_retorna re retorna z`,
    '15': `^_da ^_rebobina re_$ rebob- rebobina ultim- z_$`,
    '14': `desfaz_$ volta- voltar`,
    '13': `anterior errad- rebobina_$ ultima`,
    '12': `anter- ctrl ctrl_z retorna_$ voltar_$`,
    '11': `^_desfazer a_ultima da_re desfazer desfazer_isso`,
    '10': `^_ctrl como_retroceder debts:volta errado incomes:volta respo- respondi retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `^_control ^_respondi ^_voltar after-roadmap:voltar anterior_$ antes_$ control control_z errei pergunta tem_como tras tras_$ uma`,
    '8': `,_volta ^_apaga ^_desconsidera da~retornar de_antes desconsidera essentials:volta essentials:voltar na_pergunta para_retornar pergu- quero_voltar rates:volta retorna_uma retornar retornar_$ volta_uma voltar_por voltar~favor`,
    '7': `^_engata ^_ops ^_pulei a_anterior a_fita a_re ai_$ anda_uma anda~para antes apaga contr- da_para debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:voltar ops overdue:retorna overdue:z o~eu pulei pulei_uma pulei~sem que~falei uma_$ uma_para uma_sem uma~querer uma~tras volta_ai`,
    '6': `,_botei ,~errado :volta ?debt-amount ^_anda ^_quero ^_risca a_de a_pergunta anda apaga_essa apaga~ultima arrumar arrumar_a botei_errado da~voltar debt-amount:retorna debt-amount:z debt-kind:z debts:isso desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero incomes:rebobina mudar~que na~errada opa_, opa~botei ops_volta
overdue:volta o~respondi para_tras para_voltar pergunta_anterior que_respondi querer querer_$ quero_mudar rates:a respondi_$ respondi_errado risca risca_a risca~ultima sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?incomes ?rates ^_desmancha ^_errei ^_opa acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta ai apaga_o arrum- arrumar~de a~tras botei de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:ultima debts:a debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_volta essentials:da eu_acabei eu_arrumar eu~agora eu~de favor_$ income-source:re
incomes:re incomes:uma isso_$ mudar mudar_o opa overdue:errado pouco pouco_$ que_errei quere- quero~a que~acabei rates:anterior rates:errado rates:ultima rebobina_a rebobina~fita resposta tira_o tira~que ultimo uma_casa volta~casa volta~pergunta`,
    '4': `?overdue ^_digitei ^_tem ^_tira a_resposta acabe- acabei after-roadmap:apaga after-roadmap:pergunta after-roadmap:ultima apaga~ultimo a~anterior a~antes casa_errada consertar consertar_a consertar~de da_uma da~re debt-amount:ctrl debt-kind:ai debt-kind:uma debts:como debts:errado debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digit- digitei digitei_na digitei~pergunta dizer
dizer_$ enganei enganei_na enganei~pergunta errado_$ errado_antes errei~volta essentials:a essentials:eu essentials:falei essentials:quero essentials:respondi eu_mandei eu~a favor income-source:a income-source:fita income-source:uma income-source:volta incomes:a incomes:da incomes:isso incomes:tras mande- mandei mandei_$ me_enganei mensagem_$ na_anterior na_casa na_outra na~de o_que o_ultimo
outra_, outra~volta overdue:a overdue:anterior overdue:desfaz overdue:na overdue:respondi overdue:uma para~pergunta pergunta_errada pergunta_passada pergunta~antes por_favor que_eu quero_consertar quero~o que~mandei rates:ai rates:desfaz rates:isso rates:pergunta rates:uma re_ai respondi_na respondi~antes respondi~casa tira ultimo_que ultimo~eu uma_pergunta uma_re uma~ai volta_a volta_na
volta~fita volta~outra`,
    '3': `,~la :errei ?essentials ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:antes after-roadmap:errado after-roadmap:falei after-roadmap:pouco agora_$ anterior_que anterior~errei apaga~anterior arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta como conse- corri- corrigir ctrl~ai da da~ctrl
debt-amount:, debt-amount:anterior debt-amount:da debt-amount:quero debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:antes debts:botei debts:da debts:errei debts:favor debts:mudar debts:ops debts:pergunta debts:por debts:quero debts:tem dei dei_$ deixa_eu desco- engan- errado_, errei_, essentials:antes essentials:errei essentials:favor essentials:fita essentials:na
essentials:pergunta essentials:que essentials:uma falei_besteira falei~na income-source:errada income-source:na income-source:sem incomes:ai incomes:errado incomes:errei incomes:favor incomes:para incomes:pergunta incomes:que incomes:ultima mandei~volta mensagem me~na n0 na~, novo_a novo~anterior outra outra_pergunta overdue:falei o~que para_outra passada passada_que passada~errei pergunta_$
pergunta_de pergunta~que que_dei quero quero_arrumar quero_corrigir quero_responder quero~de rates:antes rates:como rates:da rates:de rates:para rates:tem refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que um_ctrl um~z volta_la volta~anterior z_ai`,
    '-3': `^_boa after-roadmap:me boa coloc- era income-source:que instalments-left:a instalments-left:ultima me~de`,
    '-4': `^_pergunta de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '22': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela`,
    '16': `?confirm-change deixa esquece`,
    '15': `^_desisto ^_esquece canse- cansei desis- desisto`,
    '14': `?which-creditor ^_cansei cancela_$ deixa_$ esque-`,
    '13': `^_cancelar after-roadmap:deixa esquece_$`,
    '12': `?which-change cancelar cansei_$ desisto_$ fazer querer_$`,
    '11': `fazer_isso precisa_mais`,
    '10': `estava_so mais_$`,
    '9': `^_estava after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ deixa_baixo engan- essentials:deixa esta_$ la_$ nao_precisa para_la querer sem_querer`,
    '8': `a_fim after-roadmap:cancela a~agora baixo baixo_$ cancelar_operacao chega_disso chega~por como_esta confirm-change:esta curio- curiosidade curiosidade_$ deixa_queto deixa~isso deixa~la desisto_dessa disso_por disso~hoje era_so era~curiosidade essentials:desisto essentials:esquece estou_a estou~fim fim_agora operacao operacao_$ precisa quere- queto queto_$ quieto_isso so_curiosidade which-change:,`,
    '7': `,_foi after-roadmap:fazer after-roadmap:so cancela_isso confirm-change:esquece confirm-change:isso de_fazer deixa_para dessa_$ de~isso era esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso estav- estava fazer_mais fim isso_$ nao_estou nao~a nao~fazer nao~mais opera- para~fazer por_hoje preci- vou_fazer vou~mais which-change:deixa which-creditor:,
which-creditor:deixa`,
    '6': `,_desculpa ,_me ,_troquei ,~enganei ,~engano ,~errado ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:foi after-roadmap:isso after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:como confirm-change:desisto confu- confundi confundi_, confundi~deixa descu- desculpa desculpa_$ dessa desse_papo enganei enganei_$ estava~ficando estava~olhando
eu_pedi fican- ficando ficando_$ foi hoje_$ la mais_fazer mais~isso me_confundi me_enganei nada_, nada~, nao_era nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando olhando_$ papo papo_$ para_de pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi so_ficando so_olhando troqu- troquei troquei_errado`,
    '5': `?essentials ^_nenhum after-roadmap:, after-roadmap:estava after-roadmap:precisa after-roadmap:sem agora_$ cancela_por cancela~favor confirm-change:cancela confirm-change:cansei confirm-change:fazer confirm-change:mais confirm-change:me confirm-delete:la confirm-delete:para desse disso engano engano_$ essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_engano foi~filho mexeu
mexeu_no mexeu~celular me~, nada_nao nao_vou nenhum_, no_celular pedi que_mexeu sem which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo apert- apertei apertei_sem apertei~querer cancela~ai cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:nada confirm-change:nao confirm-change:para
confirm-change:so confirm-delete:deixa debt-amount:cancela dedo dedo_$ deixa_, deixa~resolvi era_nada era~, errado_$ esquece_o esquece~que essentials:agora essentials:dessa filho foi_meu foi_o foi~dedo hoje ih ih_, ih~nada isso isso_ai mais meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao nenhu- o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:deixa rates:la resolvi
resolvi_aqui so which-change:estava which-change:nao which-change:que which-change:so which-creditor:era which-creditor:nada`,
    '3': `,_esquece ,~o ^_nada after-roadmap:hoje after-roadmap:nada after-roadmap:nao agora cancela~que confirm-change:abri confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:nenhuma confirm-change:precisa deixa_isso deixa~para errad- errado essentials:chega essentials:disso essentials:estou essentials:hoje essentials:pedi essentials:por essentials:vou esta foi_sem foi~querer
isso_para isso~la nada nao_, nenhum nenhuma o~eu queria_, queria~esquece quero_mais rates:para resol- which-change:era which-change:esquece which-change:foi which-change:nada which-change:querer which-change:sem which-creditor:foi which-creditor:me which-creditor:nao`,
    '-3': `?debt-kind ^_essa ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisar aviso- avisos avisos_$ como_estava confirm-change:essa deixa~estava essa essa_deixa essa_mudanca essa~para essentials:essa estava_$ inscr- inscricao_$ lembr- nao_nao nao~deixa os os_avisos querer_, quero_cancelar sem~,`,
    '-4': `?after-crisis ?income-source avisa- cancela_minha cancela~inscricao confirm-change:mudanca deixa_eu inscricao minha_inscricao mudanca_$`,
    '-5': `mudan- mudanca quieto_$`,
    '-7': `deixa~esta querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '23': `^_#`,
    '18': `?which-change`,
    '17': `debt-kind:#`,
    '16': `opcao`,
    '14': `?which-creditor segun- which-creditor:#`,
    '12': `#_$ ?confirm-amount`,
    '11': `confirm-amount:o terce- terceiro terceiro_$`,
    '10': `^_a confirm-amount:a overdue:# prime- segunda worry:#`,
    '9': `a_segunda consent:# opcao_$ primeira segundo which-change:# which-change:a which-change:da which-change:o`,
    '8': `?confirm-creditor ^_o a_# confirm-amount:segunda confirm-creditor:a confirm-creditor:do confirm-creditor:meio segunda_$`,
    '7': `a_do confirm-amount:primeiro meio meio_$ n0 primeira_$`,
    '6': `a_da a_primeira after-roadmap:# confirm-amount:# confirm-amount:opcao do_aluguel no_# o_do o_primeiro o~aluguel renda renda_$ which-change:do which-change:no which-change:primeira`,
    '5': `# aluguel_$ primeiro primeiro_$ segunda_opcao valor_da valor~parcela which-change:opcao which-creditor:o`,
    '4': `FIGURE ^_no da_parcela o_# parcela_$`,
    '3': `?overdue alugu- aluguel a~a o_valor parcela valor which-creditor:a`,
    '-3': `?debt-amount ^_vale debt-kind:NAME debt-kind:do rates:# vale vale_o vale~primeiro`,
    '-4': `?income-source confirm-amount:mil instalments-left:#`,
    '-5': `debt-amount:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `morre- morrer quero_morrer worry:quero`,
    '10': `viver_$`,
    '9': `nao~mais`,
    '8': `guent-`,
    '7': `after-roadmap:vida vida`,
    '6': `after-roadmap:pensando debts:mais em~da estou_pensando estou~em pensando pensando_em sumir`,
    '5': `,_ja ^_quero after-roadmap:em after-roadmap:estou after-roadmap:mais aguen- aguento aguento_mais debts:aguento em~matar matar nao_aguento saida vida_$`,
    '4': `:matar :penso after-roadmap:nao causa debts:nao em_me eu_penso eu~em mais matar_$ me_matar pensa- penso penso_em penso~me por_causa quero`,
    '3': `,_acho ,~que :em ?worry ^_eu ^_minha acaba- acabar acabar_com after-deficit:, after-deficit:a after-deficit:deixar after-deficit:eh after-deficit:eu after-deficit:que after-deficit:tirar after-deficit:tudo after-roadmap:, after-roadmap:acabar after-roadmap:causa after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo
after-roadmap:minha after-roadmap:nada after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo compr- comprei comprei_o com~por corte- cortei cortei_tudo de_divida debts:aqui debts:comprei debts:ja deixa- deixar depre- depressao dessas_contas de~tirar esta_aqui esta_com eu_deixar eu_ja eu~de exist- falou~se ja_cortei ja~o ja~tudo mae_esta mais~, mais~nao mesmo_, minha~esta
minha~nao nada~, nao_vale onde_tirar o~nao por~dessas que_a quero_mais quero~viver separ- separei separei_os tudo_, unica vejo viver_,`,
    '-3': `?income-source after-roadmap:quero`,
  },
  'crisis-denied': {
    '37': `?after-crisis`,
    '14': `after-crisis:nao`,
    '13': `after-crisis:so`,
    '11': `after-crisis:estou`,
    '10': `after-crisis:de after-crisis:era after-crisis:isso after-crisis:quero`,
    '9': `^_era after-crisis:bem after-crisis:eh`,
    '8': `bem era viver_$`,
    '7': `after-crisis:falar after-crisis:falei brinc- estre- jamai- jamais viver`,
    '6': `^_falei after-crisis:estava after-crisis:foi after-crisis:vou estou_bem falar_$ nao~nisso penso`,
    '5': `^_estava after-crisis:brincadeira bem_$ brincadeira desab- falei falei_por nao_$ nao_vou nisso`,
    '4': `^_calma ^_foi after-crisis:, after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincadeira_$ calma de_boa de_falar eh_so eh~de estav- estava estava_so estou_de estou~boa estou~e falar foi_so gente_$ isso_$ modo modo_de nao~me quero~nao so tranq- tranquilo`,
    '3': `^_fica ^_sumir after-crisis:boca after-crisis:brincando after-crisis:da after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:fora after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:para after-crisis:sumir bem_, boa boca boca_para boca~fora brincando calma_nao da_boca da~para de_dizer de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira
estou expre- expressao expressao_$ falei_da falei~boca fazer_nada fazer~nao fica foi foi~de forca forca_de forca~expressao gente jeito_de jeito~falar mapa mapa_brincadeira morre- morrer nao_eh nao~fazer nao~isso para_fora quero_morrer sumir sumir_do sumir~mapa vou_fazer vou~nada`,
    '-3': `?debt-kind ?income-source`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga after-roadmap:tudo apagu-`,
    '11': `apaga_tudo`,
    '10': `^_deleta apaga- apagar apague dados deleta essentials:tudo meus_dados tudo tudo_$ tudo_que`,
    '9': `^_exclui after-roadmap:apagar exclui meus minha_conta some_com`,
    '8': `^_apagar ^_apague ^_some apagar_tudo cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ essentials:quero exclusao informacoes meu_cadastro quero_que quero_ser quero~esquecido ser_esquecido some`,
    '7': `:meu conta_$ essentials:apaga excluir histo- historico historico_$ infor- informacoes_$ lgpd meu_historico minhas_informacoes quero~minha`,
    '6': `^_lgpd ^_limpa ^_remove after-roadmap:apague after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados apague~meu essentials:dados essentials:deleta essentials:meu essentials:meus exclusao_$ lgpd_quero lgpd~exclusao meu_$ quero_exclusao remove tudo~eu`,
    '5': `:apaga :apague :cadastro :conta :dados :exclui :meus ^_esquecam after-roadmap:dados after-roadmap:meu after-roadmap:meus after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_tudo conta dados_$ dados_dai deleta_meu deletar deletar_minha deletar~conta deleta~cadastro esquecam esquecam_tudo esquecam~que exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai minha- minhas
quero quero_apagar quero_deletar que~meu remov- ser`,
    '4': `:apagar :minha :solicito :tudo ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:informacoes after-roadmap:limpa after-roadmap:quero after-roadmap:remove apaga_meu apaga~cadastro apaga~que apague_o apaguem com_meus com_minhas com~dados com~informacoes dados_do dados~sistema dai dai_$ do_sistema essentials:conta
essentials:informacoes essentials:minhas essentials:que essentials:ser exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ meus~do o_meu os_meus os~dados o~historico pode_excluir pode~meu quero_excluir siste- sistema solic- solicito solicito_a some~meus some~minhas tem_meu todos todos_os todos~meus`,
    '3': `:as :informacoes :minhas :pessoais :que :quero :some ?essentials after-roadmap:. after-roadmap:dai after-roadmap:favor apaga_minhas apagar~que apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor dos_meus dos~dados eh_meu elimi- essentials:apague essentials:cadastro essentials:exclui
essentials:excluir essentials:exclusao essentials:limpa essentials:minha essentials:remove essentials:some eu_contei eu_falei favor favor_$ guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague quero~guardem quero~voce que~apaguem que~contei que~falei
que~nada que~tudo remove_meus remove_tudo remove~dados remove~que sistema_$ tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `?confirm-delete ?income-source ^_reativa after-roadmap:baixar after-roadmap:reativa after-roadmap:ver confirm-delete:apaga expor- quero_ver reativa ver`,
    '-4': `^_meus baixa- baixar confirm-delete:tudo quero_meus quero~dados reati-`,
  },
  deny: {
    '30': `?thirteenth`,
    '20': `?confirm-delete ?consent consent:nao`,
    '19': `?confirm-creditor ?offers`,
    '18': `?confirm-amount`,
    '17': `?confirm-change ?overdue confirm-delete:nao nao_$`,
    '16': `^_nem confirm-creditor:nao nem`,
    '15': `^_nunca confirm-change:nao`,
    '14': `consent:nem n0 thirteenth:ja`,
    '13': `^_errou errou nenhu- nunca overdue:estou overdue:tudo`,
    '12': `^_abafa abafa abafa_$ nao nao_eh offers:nao offers:nem offers:so`,
    '11': `,_deixa ^_negativo ^_ninguem ^_pago ^_tudo ^_viajou confirm-amount:nao deixa deixa_como eh_outro nao_apaga negativo nenhuma_$ offers:me offers:ninguem overdue:nos quiet- repre- segur- thirteenth:nao viajo- viajou`,
    '10': `^_alto alto_la consent:passo errad- errado errado_$ errou_$ longe longe_$ nao~atrasado negat- negativo_$ offers:banco outro_$ overdue:dia overdue:em overdue:mas overdue:pagando pagan- pagando thirteenth:sem ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_nops alto as_bolas ate_agora bolas bolas_$ como_era consent:quero dispenso eh~loja embaralhou embaralhou_tudo estou_fora gato infor- instalments-left:nenhuma mexe nao_foi nao_mexe nops nops_$ nos offers:esperando outra_loja overdue:pago recus- silen- todas_em todas~dia vale_o vale~primeiro volta_como volta~era`,
    '8': `^_esta ^_ja ^_mantem ^_mudei ^_nao ^_nenhumazinha ^_vale a_ver antes_fosse confirm-delete:nada consent:fora consent:para consent:proxima de_ideia deixa~esta dispe- eh_outra embar- esta_trocado esta_viajando estava_$ fosse fosse_$ mante- mantem morto mudan- mudanca mudei~ideia nada~ver nao_aceito nao_nao nao_recebo nao~essa nenhuma nenhumazinha offers:nenhuma outro overdue:certinho overdue:limpo
pago_certinho passou_longe patav- patavina querer~deixa thirteenth:de thirteenth:quem total_$ trocado trocado_$ tudo_nos vale vencido viaja- viajando viajando_$ viajou_$`,
    '7': `,_paguei ^_ainda ^_antes ^_bem ^_em ^_nenhuma ^_so acho~nao apagar_$ bulhu- bulhufas bulhufas_$ confirm-change:deixa confirm-change:eh confirm-creditor:, confirm-creditor:de confirm-creditor:eh confirm-creditor:esta confirm-delete:, confo- consent:hora consent:livre decim- decimo depois~respondo em_dia entendeu entendeu_errado esquece_a esquece~mudanca esse~nao esta_maluco estav- estava jeito la
lhufa- lhufas lhufas_$ limpo loja loja_$ mais_o maluc- maluco maluco_$ mas mexer_$ me~e mudei mudei_de nada nao_confirmo nao_mexer nao_muda nao~mudar nem_pensar nenhuma_dessas nessa ningu- ninguem offers:cobranca offers:de offers:estao overdue:ainda overdue:esta overdue:gracas overdue:nada overdue:nao overdue:vencer o~fazer passo- passou que_fazer querer_, quieto_$ so_cobranca thirteenth:esse
thirteenth:gastei thirteenth:isso thirteenth:nada thirteenth:nem thirteenth:patrao total tudo vencer`,
    '6': `,_nada ,~certinho ^_ate ^_comigo ^_deixa ^_estao ^_fica ^_gato ^_nos ^_passou a_mao agora_nada ainda_nao antes apaga_nao apagar ate ate~nada azul azul_$ banco carteira_$ comigo_nao como_estava confirm-amount:deixa confirm-amount:eh confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:errou confirm-change:nada confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:errado
confirm-delete:o conhe- conheco conse- consent:agora consent:depois consent:deus consent:estou consent:interesse consent:mas consent:medo consent:obrigado consent:outra consent:pensar consent:respondo consent:sai contra dados_ai de_agua de_jeito deixa_meus deixa_o deixa_quieto deixa~dados deixa~velho dera_fosse dera~so dessa- dessas de~nenhum de~tirou direito_$ dos_dois e_me em_sonho errou_feio
esper- esperando esquece essa_mudanca esse_ai esta esta_errado estou_esperando feio feio_$ feito_relogio fosse_so fosse~isso gaste- gastei ignor- interesse ja~os jeito_nenhum mais~que meus~ai mexer mudanca_$ mudar_$ nada_$ nao_concordo nao_esta nao_vai nao~decimo nao~deixa nao~isso nem_a nenhum_dos nenhum~dois no_dia no_prazo nunca_tive nunca~nessa o_banco o_velho obrig- offers:e offers:nada
offers:se onde onde_tirou onde_voce onde~viu outra outra_hora overdue:devo overdue:feito overdue:nome overdue:relogio overdue:todas pago patra- patrao por_enquanto prefiro_nao quem~fosse quieto relig- relog- relogio sem~, sonho sonho_$ tenho_mais tenho~, thirteenth:# thirteenth:as thirteenth:dois thirteenth:me thirteenth:nunca thirteenth:paga thirteenth:sonho thirteenth:tudo tirou tirou_isso
troca- valor_errado velho velho_mesmo venci- ver_$ viu viu_isso voce_viu voce~isso which-change:nenhuma`,
    '5': `,~a ,~disso ,~mexe ^_agradeco ^_confundiu ^_de ^_desconto ^_desisti ^_entendeu ^_esse ^_nada ^_nenhum ^_pedi ^_trocou ^_volta aceito_isso after-deficit:cortar after-deficit:mais agora_nao agora~posso agrad- agradeco apaga apaga- apert- as ate_hoje atrasada_$ cobranca confirm-amount:errado confirm-amount:la confirm-amount:outro confirm-amount:viajou confirm-change:antes confirm-change:errado
confirm-change:estava confirm-change:mudanca confirm-change:o confirm-change:onde confirm-change:outro confirm-change:que confirm-creditor:como confirm-creditor:nada confirm-creditor:nunca confirm-creditor:outro confirm-creditor:viajou confirm-delete:como confirm-delete:de confirm-delete:eh confirm-delete:errou confirm-delete:esta confirm-delete:fosse confirm-delete:nunca conforme confundiu
confundiu_as confundiu~bolas consent:dar consent:deixa consent:dessa consent:eu consent:la consent:longe consent:sabe consent:vacinado conta_nao de_apagar deixar_como deixa~estava depois_eu desis- desisti desisti_de desisti~apagar deus_me deus~livre direi- direito dois_eh dos~eh duas_$ eh_gato eh~de eh~por eles_nao encar- enqua- enquanto era_$ errado_isso esta~isso estou estou_pagando eu_aceito
eu_respondo eu~isso feito fica ficha- fichado fichado_$ for fora gastei_$ gato_por gato~lembre ja_gastei ja~as la_$ lembre lembre_isso limpo_$ livre maion- maionese maionese_$ mantem_como mantem~esta mao mas_pago mas~gastei me_dera me_livre medo medo_de mei_nao mei~tem melhor_deixar melhor~como mexe_$ mexe_nisso muda_nao mudar na_maionese nada_disso nao_autorizo nao_devo nao_faz nao_hein
nao_ofereceram nao_recebe nao_recebi nao_venceu nao~esse nem_que nenhum noel nome_eh nome~limpo nunca_vi o_direito o_primeiro obrigado obrigado_$ ofere- offers:deu offers:estou offers:nunca opa_opa opa~, opa~nada overdue:, overdue:atrasada overdue:comer overdue:conta overdue:deus overdue:devendo overdue:enquanto overdue:negativo overdue:nenhuma overdue:no overdue:nunca overdue:prazo overdue:venho
o~mesmo paga_$ papai papai_noel para_uma pedi peguei~no por_lembre por~isso por~nao prefiro~mexer procu- proxi- proxima quem_me quem_sabe quem~dera quero_$ que~hein recebi_tudo recebo_isso rouba- sabem se_for segura segurando so~for tem~de thirteenth:13o thirteenth:? thirteenth:carteira thirteenth:coisa thirteenth:da thirteenth:decimo thirteenth:direito thirteenth:duas thirteenth:esquece
thirteenth:fichado thirteenth:mim thirteenth:noel thirteenth:papai thirteenth:tem tive trabalho_sem troco- trocou trocou_as trocou~bolas tudo_no vacin- vacinado valor vence- vencer_$ venceu_$ viajou_na viajou~maionese vou~meus`,
    '4': `,_segura ,~assim ,~ja 13o ^^ ^_apertei ^_depois ^_deus ^_diarista ^_esquece ^_estou ^_hmm ^_mei ^_melhor ^_no ^_onde ^_pelo ^_perai ^_sai ^_sem ^_trabalho ^_valor a_deus a_mudanca aceito aceito_, adiantado after-deficit:onde after-deficit:tem agora~, agora~da agua ano_nao antec- antig- antigo antigo_$ apaga_$ aperta apertei_sem apertei~querer atrasa atrasa_$ atrasada atrasei autonomo calma_,
calma~segura capaz capaz_que carte- carteira cobranca_e coisa_de comer como confirm-amount:antes confirm-amount:apaga confirm-amount:de confirm-amount:loja confirm-amount:mantem confirm-amount:nada confirm-amount:passou confirm-amount:que confirm-amount:tudo confirm-change:, confirm-change:a confirm-change:como confirm-change:essa confirm-change:fosse confirm-change:loja confirm-change:mantem
confirm-change:nunca confirm-change:passou confirm-change:quero confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:essa confirm-creditor:onde confirm-creditor:volta confirm-delete:! confirm-delete:deixa confirm-delete:errado confirm-delete:loja confirm-delete:nem confirm-delete:que confirmo confirmo_$ consent:aceito consent:bem consent:capaz consent:comigo consent:fazer
consent:hoje consent:isso consent:obrigada consent:posso consent:prefiro consent:tenho consent:uma consent:vou contr- corta- cortar dados dar_meus dar~dados de_comer debit- decimo_$ deixa- deixa_assim deixa_do deixar deixa~jeito deixa~por delas delas_$ dera dessas_$ dessas_duas dia dia_, dia_com dois dois_$ eh_coisa eh_essa eh_por eh~nao em_conta em~com esque- esquece~deixa essa_nao esse_dinheiro
esta_tudo estou_em estou~dia fazer_$ foi foi_isso gordo gordo_$ gracas_a gracas~deus hmm hmm_nao hoje_nao inter- isso~, isso~coisa ja ja_foi ja_torrei jeito~esta la_essa la~mudanca mais_gordo mantem_o mantem~valor mao_$ mas_em mas_ja mas~dia me_procurou melho- melhor meus_dados meu~eh n1 na_vida nada_a nada_atrasado nao_! nao_conheco nao_me nao_paga nao_preciso nao~apagar nao~por nenhuma_atrasada
nenhuma_nao nenhuma~duas nessa_$ nessa_loja ninguem_me no~, nunca_nem nunca~mais nunca~nada nunca~vi ofereceu ofereceu_nada offers:ate offers:hoje offers:jeito offers:mesmo offers:proposta onde~isso ontem_$ ora ora_$ overdue:atrasei overdue:atrasou overdue:certo overdue:com overdue:deixo overdue:elas overdue:meu overdue:paguei overdue:pobre overdue:venceu o~antigo o~eh o~estava paga_isso pagando_$
pagou pago~de para_proxima pelo pelo_amor perai perai_nao perai~apaga pj pj_$ pobre_mas por_ora por_um precisa_mudar primeiro procurou procurou_$ que_vou quem quero_nao que~falei quieto_por quieto~ora recebe recebe_$ recebi_nada recebo_nao regis- registro registro_$ relogio_$ respondo_$ rico segura_a segura~mao sei_nem sei~que sem sem_carteira so so_em so_isso so_se sou_autonomo so~mesmo
tem_decimo tem_mais tem~onde tenho~nao thirteenth:a thirteenth:aqui thirteenth:dera thirteenth:foi thirteenth:meu thirteenth:na thirteenth:o thirteenth:pagou thirteenth:recebe thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei torre- torrei trabalho~carteira tudo_em tudo_pago valor_antigo venho vi_mais vi~gordo voce_entendeu voce~errado vou_dar`,
    '3': `! !_! ,_estou ,_mais ,_muito ,_nem ,~atrasado ,~autonomo ,~caro ,~faz ,~tarde 13o_nao 13o~tenho ?~nada ?~se ^_13o ^_bah ^_banco ^_certinho ^_desiste ^_ifood ^_mas ^_nome ^_outra ^_patrao ^_por ^_prefiro ^_proposta a_cor a_pau agora ai_, ai_eh ai_eu ai_nao ai~eh ai~nao ai~nem ai~para amor amor_, amor~deixa antecipacao antes_eh antes~que apertei arrependi_, arrependi~nao as_duas assim assim_$ atras-
atrasei_$ autorizo bah bah_, banco_me banco_nao banco~procurou bem bem_que bem~eu cancela_essa cancela~mudanca casam- casamento certinho cobra- coisa com_o comer_$ comeu como_esta comprei comprei_nessa com~que concordo_com confirm-amount:ai confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:eu confirm-amount:fica confirm-amount:fosse confirm-amount:ideia confirm-amount:mao
confirm-amount:mexe confirm-amount:mudei confirm-amount:nenhum confirm-amount:o confirm-amount:pelo confirm-amount:valor confirm-amount:vi confirm-amount:voce confirm-change:ai confirm-change:apaga confirm-change:apertei confirm-change:dessas confirm-change:esse confirm-change:esta confirm-change:foi confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:nem confirm-change:por
confirm-change:primeiro confirm-change:uma confirm-change:valor confirm-change:voce confirm-creditor:a confirm-creditor:ai confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:as confirm-creditor:bolas confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:o confirm-creditor:quieto confirm-creditor:voce confirm-delete:a confirm-delete:antes confirm-delete:era
confirm-delete:essa confirm-delete:estava confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:nenhum confirm-delete:vale confirm-delete:ver confu- conheco_$ consent:NAME consent:ai consent:autorizo consent:bah consent:dados consent:esta consent:melhor consent:nessa consent:ontem consent:preciso consent:sinto consent:tarde conta_la cor dados_$ dando_conta dar da~? de_antes
de_mim de_onde deixa_tudo deixa~ai dera_$ desconto desiste desiste_nao desiste~apaga deus deven- devendo devo_um devo~tostao dia_$ dinheiro_$ dinheiro_do disso_$ do_ano do_jeito dos do~esta do~que e_o eh_que eh~NAME eh~disso eh~quem eh~vale elas em~. enquanto_$ entrei_agora errado_o errado~valor esquece_, essa_$ essa~nao esse_bicho esse_nao esse~eu esta_atrasada esta_em esta_minha estao esta~,
esta~dia esta~nao esta~o esta~pago estou_dando estou~boa estou~conta eu~conheco eu~pagando falei_$ feira- feirante fica_com fica~o fiquei_devendo foi_$ foi_essa fora_$ gosto hein hein_$ hoje ifood isso_$ isso_ai ja_caiu ja~com ja~tudo jeito_que livre_$ mais_tarde mas_nem me_ofereceu me_sinto melhor~mexer meu_nome meu_proprio me~nada muda muda_nada mudanca_nao mudanca~quero mundo_$ nao_apareceu
nao_chegou nao_da nao_obrigada nao_porque nao_precisa nao_quer nao_quero nao_senhora nao_tem nao~! nao~, nao~. nao~NAME nao~acordo nao~eh nao~estou nao~ne nao~nem nao~os nao~passar nao~que nao~sinto nao~um nem_conheco nem_de nem_passou nem_uma nem~pau nem~perto nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me ninguem~ofereceu nome_limpo nunca_atrasei nunca_comprei nunca_me nunca_pixei
nunca~conta nunca~ofereceram o_de o_patrao o_valor obrigada obrigada_$ ofereceram ofereceram_$ offers:, offers:agora offers:apagar offers:apareceu offers:as offers:deixa offers:desconto offers:eles offers:foi offers:for offers:nenhum offers:ofereceu offers:por offers:que offers:quer offers:recebi offers:recebo ontem opa_, overdue:. overdue:antes overdue:ate overdue:atraso overdue:do overdue:ontem
overdue:por overdue:senhora overdue:sou overdue:sufoco o~antes o~ja pago_ate pao para_, para_esse para_outra para_para para_quem para~essa para~nao para~tem passou_perto patrao_eh pau pelo~, perdi_o perto perto_$ pixei pixei_nessa pixei~loja pobre por_ai prazo prefi- prefiro prestacao prestacao_$ primeiro_$ proposta_nenhuma proposta~so que_esta que_estava que_vale querer queria~mas quero_apagar
quero_mudar quero_que que~tem respondo sai sem_querer se~de sim~mas sinto sou_meu sou_registrado sou~mas so~e sufoc- sufoco sufoco~em tarde_$ tem_nao thirteenth:NAME thirteenth:acho thirteenth:ano thirteenth:autonomo thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:e thirteenth:jeito thirteenth:nenhuma thirteenth:para thirteenth:registrado thirteenth:trabalho
thirteenth:vida tive_conta tive~la todas todas_elas todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo~ate tudo~dia tudo~junho um_tostao vale_$ vida vida_$ volta`,
    '-3': `,_a ,_me ,_trabalho ,_vai ,~enganei ,~mei ?after-deficit ?after-roadmap ?debt-amount ?flexibles ?rates NAME~em ^_a ^_autorizo ^_bora ^_bota ^_certissimo ^_confere ^_confirmadissimo ^_cravou ^_da ^_desisto ^_deu ^_dou ^_era ^_estava ^_eu ^_explica ^_mais ^_manda ^_muda ^_nossa ^_oi ^_ok ^_pagam ^_passo ^_proxima ^_recusei ^_s ^_ss ^_stop ^_topei ^_uma ^_vamos ^_venceu ^_vixe ^_👍 a_do abert- aberto
aberto_$ aceitar_$ aceitaram aceito_ou aceito~nao adiantei after-deficit:de after-roadmap:deixa after-roadmap:ja after-roadmap:tudo agora~consigo ai_ai ajuda_$ atrasadas atrasadas_$ bom bota certissimo certissimo_$ claro claro_$ confere confere_$ confirm-change:mais confirm-change:posso confirm-delete:certinho confirm-delete:para confirm-delete:tenho confirmadissimo confirmadissimo_$ consent:?
consent:ainda consent:ajuda consent:fiz consent:ja consent:ninguem consent:osso consent:problema consent:quanto consent:sair consent:se consent:sim consi- consigo_ver consigo~isso conta_disso conve- corre- cravo- cravou cravou_$ da_hora de_mais debt-amount:em debt-amount:esta debt-amount:tudo debt-kind:a debt-kind:eh dedur- dedurar dedurar_ninguem deixa_essa deixa~la deles deles_$ depen- depende
descu- desculpa desde desfa- desisto dessa_$ deve dezem- dezembro dezembro_$ de~. de~nada disse duvid- e_eu eh_da ela eles_mandam em~, enganei enganei_$ entendo era_isso era~que escri- escrito escrito_$ esse_mes esse_mesmo essentials:isso esta_bom esta_osso estao_$ esta~esse estou_lascado estou_lembrado estou_na estou~fora estou~por eu_deixo eu~vi exata- exatamente expli- explica e~nem faco~disso
falar fecha- ficha ficha_$ fim final- fiz fiz_# flexibles:nada flexibles:nao fogo fosse_, fosse~mas garantir garantir_$ idade income-low-month:nao income-source:de income-source:sou instalments-left:nao interessa interessa_$ isso_, ja~a lasca- lascado lascado_$ leito leito_o leito~que lembr- lembrada lembrado lembrado_$ lembro lembro_de mais_isso manda- mandam mandam_$ maria_$ marid- marido
me_enganei meio_$ melhor~por mensa- mensagens meu_marido me~mais muda_$ nada_ne nao_conta nao_entendo nao_leito nao_lembro nao_olhei nao_peguei nao_por nao~certeza nao~conta nao~dedurar nao~garantir nao~lembrado nao~negociar nao~para nao~responder nao~trabalho natal natal_$ negoc- negociar negociar_$ nenhuma_esse nenhuma~me nenhuma~mes nossa nossa_senhora nunca~no offers:. offers:aceitar offers:ai
offers:antes offers:conta offers:ja offers:juros offers:ou offers:sei offers:topei offers:vi olhei_ainda olhei_no olhei~app ou_nao outra_$ overdue:# overdue:as overdue:como overdue:da overdue:deixa overdue:disso overdue:entendi overdue:estao overdue:fora overdue:hora overdue:mais overdue:melhor overdue:mes overdue:sem overdue:tenho overdue:uma o~eles o~nao paga_nada paga~ne paguei_nenhuma
paguei~esse papel para_ninguem parar passou_da passou~hora peguei_$ pensando pensando_$ penso perde- perder pergunta pior pode_ser poe por_$ por_fora por_nome posso posso_garantir preciso_pensar probl- problema pronto_$ qual quand- quando quant- quanto que_eles que_sim que~# que~mandam quiseram_negociar recebi~primeira recebo_o recebo~decimo recusei responder_isso s s_$ saber sair sair_$ sei_que
sem_problema sem_tirar sem~nem ser seria so_$ sobra_nada some_$ ss ss_$ stop stop_$ subiu_$ talvez_$ te tem_isso tenho_nada thirteenth:adiantei thirteenth:dezembro thirteenth:esperando thirteenth:eu thirteenth:faco thirteenth:garanto thirteenth:gracas thirteenth:olhei thirteenth:pensar thirteenth:primeira tirar_nem tirar~por todas_$ topei topei_$ troca tua tudo_subiu uma_$ vai_$ valen- valendo
venceu_e venceu~eu ver_isso verda- verdade verdade_$ vixe vixe_maria volta_$ vou vou_dedurar vou~ninguem which-change:, worry:dessas worry:estou`,
    '-4': `,_manda ,~eh ?income-low-month NAME_esta ^_aham ^_ai ^_avanca ^_como ^_concordo ^_confirmo ^_exato ^_fifty ^_ha ^_isso ^_me ^_preciso ^_que ^_sei ^_vou a_primeira abri aceitei afirm- afirmar afirmar_$ aham ainda_$ ajuda anote- anotei anotei_$ apaga_tudo avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei calma_ai certe- certeza certeza_$ comec- confe- confirm-delete:certeza
consent:bora consent:conta consent:maior consent:meu consent:onde consent:paga consent:pode consent:so consent:vamos consigo conta- conta_, conta~nao debt-amount:nao debt-kind:o debts:nao dera_nao dera~fosse dirig- dirigindo dirigindo_$ dizer dizer_$ eh_# eh_o ele ele_$ em_maio engan- entao esta_batendo esta_certo estou_dirigindo estou_moida estou_por exato exato_$ faco faco_conta faz_a
faz~mudanca fifty fifty_$ fifty_fifty firma_paga ha_$ ja~em maio maio_$ maior manda_$ mei_$ moida moida_$ nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_quiseram nao_sei nao_sobra nao_vi nao_vou nao~# nao~a nao~afirmar nao~ainda nao~de nao~dizer nao~manda nao~nome nao~porque nao~sou nao~ver ne nem_desconfio ninguem_sabe nome_$ offers:a offers:aceitei offers:da offers:mas ok olhei_$ osso
osso_$ overdue:ideia overdue:que overdue:sei overdue:so pago_tudo pergu- por~, posso_afirmar precisa_nao precisa~deixa primeira pronto quem~nao quero_dizer quero~isso quiseram rates:nao recebi_$ resol- se_tem segun- sei_se sei~eh sempr- sempre sem~nenhum sobra some sou_diarista tenho_certeza thirteenth:ainda thirteenth:claro thirteenth:dizer thirteenth:ele thirteenth:maio thirteenth:se trabalho_de
vem_$ vi_se vi~tem worry:tudo 👍 👍_$`,
    '-5': `,_troquei :nao ?debt-creditor ?which-creditor ^_as ^_faz ^_os ^_pode ^_talvez ^_vai after-roadmap:esta consent:manda consent:na consent:ne consent:ou consent:voce deixa_eu deixa~isso desconfio desconfio_$ encal- encalhado encalhado_$ essentials:nao incomes:nao ja_era ja~metade liber- mais_nada mas_eh nao~troquei ne_$ nem_ideia ninguem_$ no~ja offers:quis ou overdue:isso overdue:ja overdue:sabe
pode pront- quero_fazer quieto_isso quis_nao quise- responder sei sim_$ sou_mei talve- talvez thirteenth:sim thirteenth:vem tirar troqu- troquei troquei_errado tudo_caro tudo_encalhado vamos`,
    '-6': `,_pago ,~errado ,~tudo ?more-debts ^_apaga ^_foi ^_ontem ^_sim after-crisis:nao after-roadmap:nao confirm-amount:# diarista_$ entendi fale fale_$ garanto garanto_$ mais_$ manda me_fale metad- metade metade_$ nada_nao nada~, nao_entendi nao_garanto nao_quis nao_reparei nao~mais nao~nao nao~pago nao~se nem_me nem~fale nunca_olhei offers:olhei offers:tudo offers:vou overdue:NAME overdue:duas
pago~certinho querer_$ quis sei_$ thirteenth:metade vem`,
    '-7': `,~tem ?debt-kind consent:sou esta~atrasado juros offers:mais quero_mais repar- reparei reparei_$ so_vendo sou~, vendo vendo_$ worry:nenhuma`,
    '-8': `^_aceito compl- consent:nada esta_certinho garan- olhei sim thirteenth:estou`,
    '-9': `?after-crisis ?income-source debts:nenhuma more-debts:nao tenho_$`,
    '-10': `?worry consent:eh juros_nao nao_juros`,
    '-11': `consent:# worry:nao`,
    '-13': `nenhuma_em`,
    '-14': `tudo_atrasado`,
  },
  discount: {
    '9': `desconto_$ offers:a`,
    '8': `desconto metade_$ offers:metade perdo-`,
    '7': `#_% % de_desconto metad- metade offers:NAME`,
    '6': `%_de %~desconto desco-`,
    '5': `:desconto ^_deram a_NAME after-roadmap:% deram_# deram~% desconto~NAME offers:# offers:% offers:cento offers:por por_cento`,
    '4': `%_. ,~% :% :carta ?offers ^_a after-roadmap:ofereceu cento dando~% deram offers:deram offers:desconto offers:no offers:tem recebi~do`,
    '3': `#~. #~cento #~de #~desconto %_desconto %_no :recebi NAME_ofereceu NAME_tem ^_eles ^_oitenta after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dao dao_# desconto_na de~na do~com eles_dao eles~# esta_dando esta~# fez_# ligou ligou_oferecendo ligou~# limpa_nome no_limpa no~nome ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~% offers:dao offers:eles offers:limpa
offers:nome offers:pagar offers:se oitenta_por oitenta~cento pagar_a por~de por~se se_pagar se~a tem_#`,
    '-3': `?income-source ^_apareceu apareceu apareceu_# apareceu~% offers:apareceu offers:que offers:sera offers:vale que_vale sera sera_que vale_$`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '22': `sei`,
    '19': `?income-low-month`,
    '18': `sabe`,
    '17': `nao_sei`,
    '16': `?instalments-left duvid- ideia`,
    '15': `nunca`,
    '14': `^_desconheco ^_fifty desconheco duvida esqueci fifty fifty_$ fifty_fifty ideia_$ perdi saber saber_$ se_$`,
    '13': `?debt-amount ^_deu ^_esqueci ^_nem ^_nunca ^_perdi ^_sei ^_so alemb- alembro desconheco_$ deu duvida_$ esqueci_$ garan- lembr- nao_juros nocao nocao_$ sabe_$ so_vendo vendo_$`,
    '12': `^_nao ^_talvez boa_pergunta cabec- cabeca juros_nao lembro nao_lembro nem o_carne olhei overdue:sei repar- reparei reparei_$ sei_la talve- talvez ver`,
    '11': `?overdue ?rates ^_boa ^_seria a_meio assinei chute chute_$ debt-kind:sei garanto garanto_$ instalments-left:nao instalments-left:sei la mango me_pegou meio_a meio~meio nao_garanto nao_mango nao~se no_se olhar seria_chute sumiu vendo`,
    '10': `^_assinei ^_meio ^_vai ai~me assin- boa boian- boiando boiando_$ cabeca_$ contr- debt-amount:sei desco- esque- estou_boiando estou_voando fora memor- memoria me~agora nao_entendo pegou perdi_a rates:sei sei_$ sei_nao seria so_deus voand- voando voando_$ voce_me`,
    '9': `^_no alembro_$ anote- anotei anotei_$ anoto anoto_nada carne_sumiu chutando chutando_$ conferir confirm-change:talvez debt-amount:nao deu_branco deu_tilt deus eh_grego entendo essa_me eu_vou faco_conta fora_$ grego mango_$ nao nao_anotei nao_anoto nao_reparei nem_ideia num_alembro nunca_olhei o_contrato offers:olhei overdue:sabe o~sumiu por_fora rates:esqueci rates:nao sei_nada seja seja_$
so_chutando sumiu_$ tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ?debt-kind ?essentials ^_fugiu ^_i ^_ni ^_ninguem ^_num ^_sabe ai_voce apago branc- branco carne chine- chines chines_$ chuta- confe- confirm-creditor:talvez contrato da_memoria debt-kind:nao debt-kind:sabe desconfio desconfio_$ dont dont_know eh_chines escri- escrito escrito_$ estou_por estou~fora faco_ideia foge foge_agora fugiu fugiu_da fugiu~memoria i i_dont
imagi- imagino imagino_$ incomes:nunca isso_eh isso~chines i~know juros know know_$ mais_nenhuma me_foge meio_$ memoria_$ more-debts:nenhuma na_duvida nao_posso nao~certeza nem_desconfio nem_imagino ni ni_ideia ninguem_sabe nunca_perguntei offers:sei papel perdi_as perdi~contas perguntei perguntei_$ rates:nem rates:nocao sabe_deus sem_ler talvez_seja`,
    '7': `^_ai ^_alembro ^_cada ^_estou ^_fecho ^_quem ^_rasguei acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao boleto_$ certeza_$ com_minha de_lascar de_olhar debt-kind:me debt-kind:nunca debt-kind:saber debt-kind:tenho derru- derrubou derrubou_$ deus_e deus~NAME dific- dificil dificil_viu disso disso_$ e_eu eh~lascar essa_conta essa~de essa~derrubou eu~saber fecho income-low-month:eh
incomes:nao lascar lascar_$ lembro_$ mao_no mao~fogo me_derrubou meio minha~que n0 nao_acompanho nao_aparece nao_saco nao_vi nao~afirmar nao~ainda nao~nao no_papel num o_boleto overdue:ideia overdue:me parei perdi~conta pergu- pergunta_dificil pergunta~viu posso_afirmar que_olhar que_sim que~vou rapaz rasgu- rasguei rasguei_o rasguei~boleto rates:ver saco_nada saco~disso se sei_dizer talvez_$
tenho tenho_duvida tenho~de thirteenth:se vai_saber ver_$ ver_no vi_se vixe_nem vixe~imagino vi~tem worry:sei`,
    '6': `,~sei ?confirm-change ^_essa a_taxa agora apago_$ aplic- aplicativo aplicativo_$ as_contas assinei_sem assinei~ler atencao_nisso a~nao ca ca_$ cada cada~eh certe- certeza como_que como~eu conferir_e conferir~te conta_disso debt-amount:deu debt-amount:me debt-amount:perdi debt-creditor:lembro debt-kind:ideia debt-kind:nem debt-kind:quem debts:lembro despr- desprevenida desprevenida_$ deu_um
deu~apago dia~um e_pago eh~numero esperando_o esperando~rh essentials:eh essentials:estou essentials:mango essentials:nunca essentials:perdi essentials:saber essentials:sumiu estou estou~o e~falo faco fecho_o fecho~olho fez_foi fez~meu fiquei~duvida fogo foi_meu foi~neto income-low-month:nao incomes:boa incomes:me instalments-left:deu instalments-left:eu instalments-left:nem joguei_o joguei~papel
ler_$ lo lo_se loja_que loja~preencheu marido_$ mas~garanto me me_deu me_recordo meu_neto me~branco me~desprevenida minha_cabeca nao_achei nao_olhei nao_presto nao_tenho nao~atencao nao~escrito nao~ideia nao~recordo nem_ver neto neto_$ no_fogo no_lo no~se nunca_fiz nunca_reparei o_olho o_rapaz o_rh olhar_$ olhei_$ olhei_ainda olho_e olho~pago overdue:deu overdue:deus o~fora o~responder papel_fora
pegou_desprevenida perdi_o pergunta pergunta_$ pode~que preen- preencheu preencheu_$ presto_atencao presto~nisso quanto_era que_preencheu que_ver quem_fez quem~foi quero_nem quero~ver que~mas que~o que~pode rapaz_da rapaz~loja rates:perdi rates:sem rates:vou recor- recordo recordo_$ rh_responder saco se_tem sei_bulhufas sei_ca sei_eh sei_lhufas sei_que sei~nada ser_que ser~nao ser~sim sim_pode
sim~ser so tenho_certeza ter_que thirteenth:ainda thirteenth:sei thirteenth:so tipo_eh um_apago um_numero vai vem_escrito viu_$ vou vou_conferir vou_saber vou_ter vou~e vou~que`,
    '5': `,_sei NAME_minha NAME~mao ^_eu ^_fiquei ^_joguei ^_pergunta ^_sumiu ^_vixe ^_vou a_conta a_memoria a_nocao a_papelada abri_as abri~mensagens achei adivi- adivinhar adivinhar_$ agora_$ ainda_$ ajuda_mais aparece aparece_para aparece~mim apertou apertou_$ app_$ as_mensagens assinei_no assinei~escuro as~deles atenc- atencao a~molhou a~navios banco_sabe bola~cristal bolet- boleto boto branco_$
branco_total cada_dia coisa_que coisa~me com~mulher conferir_$ confirm-amount:nao confirm-change:posso confirm-creditor:que confirm-creditor:so confirmar confirmar_com confirmar~minha consta_na consta~fatura conta_$ contrato_$ controle controle_$ cristal cristal_$ cuida cuida_disso da_cabeca da~que de_abrir de_cristal de_juros de_que debt-amount:a debt-amount:alembro debt-amount:carne
debt-amount:esqueci debt-amount:estou debt-amount:faco debt-amount:nem debt-amount:que debt-amount:tenho debt-amount:ver debt-creditor:nao debt-kind:assinei debt-kind:cabeca debt-kind:nada debt-kind:pegou debt-kind:so deixa~confirmar deles depen- depender depender_do depender~humor depois_$ deus_$ deus_sabe deu~total de~tipo dia_eh do_chefe do_humor duvidas duvidas_$ eh_de eh_tanta eh_um eh~divida
eh~marido eles eles_mandam eles_nunca eles~me embar- embaralho embaralho_$ em~agora enche- enchente enchente_$ entendi_de era_$ esqueci_quanto essa essa_eh essa_informacao essentials:boa essentials:cabeca essentials:essa essentials:me essentials:nao essentials:no essentials:sei esta_na estou_lembrada estou_lembrado estou_mais estou~duvida estou~ver eu_confirmar eu~adivinhar eu~com falaram_$ fez
filha_que filha~cuida fogo_por fogo~isso garantir garantir_$ grego_$ grego_para grego~mim humor humor_do humor~chefe income-low-month:me income-low-month:no income-low-month:se income-low-month:sei incomes:nem incomes:sabe instalments-left:esqueci instalments-left:o instalments-left:que isso~grego isso~meu jogue- joguei la_minhas lasca- lasco- lascou lascou_$ la~duvidas leito_o leito~que lembrada
lembrada_$ mais_os mais~papeis mao me_apertou me_embaralho me_falaram me_lascou medo~olhar memoria_nao memoria~ajuda mensagens_deles mim mim_eh mim~grego minha_mao minha_mulher minhas_duvidas molho- molhou molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais mulhe- mulher mulher_$ na_enchente na_fatura na_ponta nao_boto nao_consta nao_estou nao_faco nao_leito nao_vem nao~conta
nao~controle nao~de nao~garantir nao~lembrada nao~lembrado nao~na nao~no nao~te navio- navios navios_$ na~da nem_abri nem_faco nem~as nem~conta nenhuma_$ ningu- ninguem no no~antes no~por numer- numero numero_$ nunca_parei nunca~falaram nunca~para offers:juros offers:talvez olha olha_isso olhando_o olhando~contrato olha~eh olho overdue:fora overdue:mim overdue:nao overdue:no overdue:olhar
overdue:perdi o~e o~eles o~sabe papel- papel_antes papelada papelada_molhou papelada~na para_mim para_somar para~eh parei_para parei~somar perdi~carne perdi~nocao ponta por_isso posso_garantir preciso_ver preciso~no presto que_conferir que_cuida que_sabe que_tipo quem quem_olha que~disso que~embaralho que~mandam que~no rates:alembro rates:contrato rates:deu rates:estou rates:ideia rates:nunca rh
sabe~eh sei_te so~banco so~e sumiu_da sumiu~cabeca tanta_coisa tanta~que taxa tenho_controle tenho_essa tenho_la tenho_medo tenho~minhas tenho~os ter~conferir thirteenth:garanto thirteenth:nao thirteenth:olhei tipo~essa vai_depender vai~do ver_depois ver_navios ver~papel vi viu vixe voce~apertou voce~lascou vou_adivinhar vou~depois`,
    '4': `,~la ,~uma ?thirteenth ^_evito ^_sem ^_tenho ^_teria a_idade a_ver abri abrir abrir_o abrir~aplicativo achei_essa achei~informacao agora_voce agora~me ainda~sei apert- app as_pernas ate_de ate~abrir a~nocao bola bola_de botei_na botei~ponta bulhu- bulhufas bulhufas_$ cada_hora cada~eles carne_ficou carne~com causa causa_$ cego cego_em cego~tiroteio chefe chefe_$ com_bola com~eh com~ex
confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:sei confirm-creditor:posso confirm-delete:certeza confirm-delete:tenho const- consta conta_eu contas_$ conta~nunca contrato~na crist- da_loja debt-amount:deus debt-amount:essa debt-amount:ideia debt-creditor:uma debt-kind:agora debt-kind:boleto debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou
debt-kind:grego debt-kind:olhar debt-kind:vou deixa_lembrar deles_$ deus_na deus~causa de~o disso_nao do_lapis duvida_agora e_NAME e_te e_vou eh_essa eh_meu eh_nada eh_que eh~coisa eh~nora eh~para eles_falam eles~um em_duvida em_tiroteio entendo_disso entendo_nada entendo~de entendo~nao escur- escuro escuro_$ essa_divida essa~quebrou essentials:as essentials:assinei essentials:e essentials:fecho
essentials:nem essentials:vai essentials:ver esta~casa estou~perdida eu_nunca eu_que eu~fiz eu~sei evito evito_ate evito~de ex_$ explicou explicou_a explicou~taxa e~pagando falam falam_um falam~valor falar- falaram falou fatura_$ fecho_os fecho~olhos ficou_com ficou~minha fique- fiquei fiquei_em fiquei_na fiz_$ hora_eles hora~falam idade idade_nao idade~deixa income-low-month:estou
income-low-month:isso income-low-month:saber income-low-month:vai incomes:ideia incomes:la incomes:pergunta incomes:tenho informacao informacao_$ instalments-left:deus instalments-left:ideia instalments-left:lembro instalments-left:me instalments-left:nunca instalments-left:perdi instalments-left:sabe isso_escrito isso~mim isso~minha la_$ la_saber lapis lapis_$ leito lembrado lembrado_$
lembro~mais ler lhufa- lhufas lhufas_$ mais_perdida mandam mandam_$ mango_de mango~juros mas_nao me_explicou me_quebrou medo_de menor_nocao mensagens mexe_com mexe~isso me~no minha minha_ex minha_nora minha~no muda_tanto muda~que na_causa nada_$ nada~juros nao~disso nao~essa nao~isso nao~lembrar nem_sei nem~bola ninguem~explicou no_aplicativo no_escuro no_pulo nora nora_$ nunca_botei nunca_me
nunca~na nunca~no o_aplicativo o_app o_papel offers:conferir offers:nao offers:nunca offers:que offers:so olhan- olhando olhar_no olhar_o olhar~app olhei_no olhei~app olhos olhos_e olhos~vou os_olhos os_papeis os~e overdue:boleto overdue:conta overdue:escrito overdue:faco overdue:nada overdue:nem overdue:para overdue:pegou overdue:por overdue:quem overdue:se overdue:so overdue:tenho o~da o~ficou
pago_$ papei- papeis papeis_$ pegou_no pegou~pulo perdida perdida_que perdida~cego perdi~rumo perna- pernas pernas_$ ponta_do ponta~lapis posso que_cego que_eles que_nao que_perdi que_sei quebrou_as quebrou~pernas quem_mexe quem_sabe quem~com quem~isso que~# que~em rates:achei rates:boa rates:carne rates:depois rates:disso rates:essa rates:isso rates:me rates:minha rates:que rates:taxa responder
responder_$ sei~moco so_olhando somar_$ so~na so~o tanta tanto tanto~perdi taxa_$ te_falo tenho_a tenho_que tenho~menor tenho~ver ter teria teria_que thirteenth:# thirteenth:conferir thirteenth:duvida thirteenth:eh thirteenth:faco thirteenth:la thirteenth:no thirteenth:que tipo tirot- tiroteio tiroteio_$ total_$ um_valor vai_la vai~saber vi~escrito vou_pagando vou_ver`,
    '3': `,_a ,_nao ,~cabeca ?incomes ?offers NAME~mas NAME~no ^^ ^_botaram ^_e ^_eles ^_ih ^_isso ^_parei ^_preciso ^_rapaz ^_varia a_cabeca a_menor acho~sim agora~sei ainda algo algo_que algo~nao antes_$ as assinei_$ assinei_e assinei~nem as~faz a~no banco_falou banco~dificil botar- botaram botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim casa_da casa~minha como_eh
como~que confirm-amount:do confirm-amount:garanto confirm-change:do confirm-change:duvida confirm-change:fiquei confirm-change:no confirm-creditor:a confirm-creditor:duvida confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim conta contas contas_faz contas~tempo contratada contrato_esta corag- coragem coragem_de da_lingua da_mesada da~mae de_experiencia de_mais
de_todas debt-amount:agora debt-amount:contas debt-amount:estava debt-amount:eu debt-amount:fora debt-amount:isso debt-amount:la debt-amount:maio debt-amount:mais debt-amount:na debt-amount:nunca debt-amount:o debt-amount:para debt-amount:so debt-creditor:, debt-kind:aplicativo debt-kind:coisa debt-kind:como debt-kind:escrito debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:no debt-kind:se
debts:direito debts:dos debts:mas debts:quanto deixa_eu depende_nao depende~patrao depende~sei desconto_nao desconto~sei desse_$ deus~e devo~NAME dificil_e dificil~eu disso_eh disso~meu divida_$ dizer do_patrao do~do do~falou e_nem e_no e_quem eh_# eh_uma eh~sabe eh~vou embol- embolado embolado_na embolado~minha enfar- enfartar enfartar_$ enten- entendi~que entendo_patavina entendo~disso esperando
esqueci_, esqueci~a esqueci~era essa~eu essentials:branco essentials:esta essentials:isso essentials:la essentials:minha essentials:na essentials:nada essentials:o essentials:papel essentials:pergunta essentials:quem essentials:sabe essentials:se essentials:tenho esta_me esta_ruim estava_# estava~mil esta~contrato esta~embolado esta~ponta esta~vindo estou_esperando estou_lembrando
estou~experiencia eu_assinei eu_para eu~entendi ex exper- experiencia e~assinei e~eh e~li e~vou faco~nao falo_$ falou_dificil falou~e faz_tempo filha fio_da fio~mesada fiz fiz_essa fiz~conta fora_disso ideia_nao ih ih_nem ih~sei income-low-month:assinei income-low-month:chute income-low-month:de income-low-month:deus income-low-month:e income-low-month:essa income-low-month:mango
income-low-month:nada income-low-month:que income-low-month:quem income-low-month:sabe income-low-month:so income-low-month:vou incomes:branco incomes:da incomes:deu incomes:essa incomes:juros incomes:nisso incomes:os incomes:papel incomes:que incomes:tipo incomes:vem incomes:vixe incomes:voce infor- instalments-left:NAME instalments-left:conta instalments-left:faco instalments-left:fora
instalments-left:ou instalments-left:pegou instalments-left:por instalments-left:saber instalments-left:ver irma_que isso_para ja_esqueci ja~, la_que la~eu lembrando lembrando_$ lembrar lembrar_$ lembro_de li li_$ lingua_mas lingua~nao mae_$ maio_agora maio~nao mais~que mas~sai me_vindo medo menor mesad- mesada mesada_$ me~as mil~maio mim_$ minha- minha_filha minhas moco_$ n1 na_casa na_minha
nada_de nao_ajuda nao_deixa nao_enfartar nao_mas nao_moco nao_procurei nao_sai nao_senhora nao~lembrando nao~nada nao~patavina nao~qual nao~saber na~cabeca na~do nem_li nem_tenho nenhuma ninguem_me no_contrato nome_, nomes nomes_la nomes~que nome~eh nunca~essa nunca~isso o_fio o_rumo offers:ainda offers:conta offers:deles offers:duvida offers:fogo offers:mao offers:posso offers:responder
offers:sim offers:vi olhar_para olhar~aplicativo olhar~nao overdue:agora overdue:aparece overdue:aplicativo overdue:dificil overdue:disso overdue:entendo overdue:eu overdue:isso overdue:quanto overdue:que overdue:saber overdue:vou o~, para_saber para~enfartar parei_de parei~olhar passa_pela patavina_disso patrao_, patrao~nao pegou_$ perdi- perdi~fio pode_ser ponta_da ponta~lingua por~disso preciso
procurei procurei_saber pulo pulo_$ qual~essa que quebrou quem_sou quem~disso quem~eu quem~que que~estou que~saber rapaz_agora rapaz~voce rates:, rates:a rates:assinei rates:eh rates:esta rates:la rates:sabe rates:saber rates:tenho responder_essa rumo rumo_$ sabe_disso sabe_e saber_um saber~trem sabe~eu sai_$ sei_qual sei_responder sei_se sei~, sei~. sei~eh sei~essa sei~falar sei~senhora sem somar
sou_eu sou~para tanto_que tanto~nao te te_falar tem_algo tempo_que tenho_coragem tenho~olhar teria~ver ter~olhar thirteenth:estou thirteenth:na thirteenth:o thirteenth:pode thirteenth:ser thirteenth:te thirteenth:vou total trem_desse tudo_embolado tudo~na um_trem um~desse uns_nomes uns~la valor_$ ver~boleto vi_isso vindo vindo_agora voce~pegou vou~um`,
    '-3': `:me :mexer :nisso ?after-roadmap ?confirm-delete ?consent ?more-debts NAME~nao ^_as ^_da ^_esquece ^_foi ^_meu ^_onde ^_para ^_posso ^_tudo ^_um ^_voce ^_volta a_do after-crisis:nao after-roadmap:me ajuda_$ amanh- amanha apaga aquel- aquele aqui atras- a~agora cance- certi- certo_, cobra_juros comig- comigo como~sei compr- confirm-creditor:eh conse- consent:estou consent:nem consi- credi- da_tua
da~conta debt-kind:aquele debts:me debts:sei dedur- dedurar dedurar_ninguem deixa_para depende_$ desen- dinhe- dinheiro direito eh_$ eh_da eh_isso eh_so eh~minha eh~tua ele ele_$ entendi entendi~pergunta entre entre~e era_a era~pergunta escre- esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:NAME essentials:deixa essentials:so eu~se falar falta fazer fe fe_$ fim_$ fim_agora
fiquei_devendo flexibles:tenho gasto_$ hein hoje hoje_$ income-low-month:varia incomes:renda isso~se liga link link_$ loja_$ me_ajuda mesmo_$ metad- metade mexer_nisso me~dessa me~mais minha_$ muito_$ nada_no nao_, nao_apaga nao_devo nao_foi nao_gasto nao_mexe nao_muda nao_paga nao_recebo nao_se nao_sobra nao~da nao~dedurar nao~juros nao~pergunta nao~renda negat- nem_vi nesse ninguem_$ no~do
nunca_$ nunca_tive offers:de overdue:# overdue:mas overdue:nenhuma overdue:pagando overdue:paguei overdue:sim overdue:tem overdue:todas overdue:tudo o~eu o~nao paguei_$ pai parar parti- passa- passa_de prazo qual qual_era quem~o quero quise- quiseram rates:? rates:entendi regis- renda_$ se_pergunta segur- sei~nisso so_isso sobra socor- tem tenho_$ tenho_fe tenho_renda thirteenth:a thirteenth:mas
tira tive traba- trabalho tua tua_conta tudo_$ ultim- ultima vence- vi_$ vida voce_$ volta vou_dedurar vou_falar vou~disso vou~ninguem worry:me worry:minha worry:nao z z_$`,
    '-4': `:sei ?which-change ^_conta ^_eh ^_nada ^_sim aceit- certo cobra consigo conve- de_outra debt-kind:fatura dessa dessa_$ direi- direito_explica eh_a essa_nao essentials:faco explica_$ fala falar_disso flexibles:nao income-low-month:muito isso_nao ler~explica more-debts:outra nao_consigo nao_precisa nao_quero nao~falar nao~ler nao~mexer nao~muito nem_que o_que offers:eh offers:me offers:ninguem
overdue:ainda o~eh passo precisa pula pula_$ qual~a quanto_$ quero_dizer que~tem rates:cobra sei_ler sei_mexer sei_nem sei_o sei~que`,
    '-5': `?after-deficit ?worry ^_nenhuma ^_que a_pergunta ai_$ capte- captei captei_$ debt-kind:NAME debt-kind:carne debt-kind:do essentials:mais estou_no explica gasto gosto ler_direito mexer nao_captei nao_interessa nao_peguei nao_tem offers:mais onde outra_$ pegue- peguei peguei_$ renda sei~direito worry:estou`,
    '-6': `:nao ?after-crisis ?income-source a_fim after-roadmap:nao consent:nao debt-kind:a estou~fim fim inter- interessa interessa_$ nao_eh offers:nada`,
    '-7': `faco_nada`,
    '-8': `de~nada mais_nada nao_vou outra`,
    '-9': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `o_prazo prazo recus- recusei_$`,
    '13': `nao_quis quis`,
    '12': `after-roadmap:recusei nao_aceitei`,
    '11': `a_oferta after-roadmap:prazo oferta quis_nao`,
    '10': `^_deixei a_proposta deixe- deixei ofert- offers:nao prazo_$`,
    '9': `aceitar_$ after-roadmap:oferta caiu_$ deixei_passar nao~aceitar nao~nao passar_$ vence- venceu vou_aceitar`,
    '8': `?offers aceitei aceitei~acordo after-roadmap:quis a~caiu caro offers:a offers:quis offers:recusei passar perdi~prazo propo- proposta proposta_caiu venceu_$`,
    '7': `aceitei_o after-roadmap:caiu after-roadmap:deixei after-roadmap:nao a~venceu caiu mais_a muito_caro nao_vou offers:prazo o~acabou prazo_acabou`,
    '6': `^_desisti ^_perdi acabou acabou_$ aceit- aceitar after-roadmap:aceitei after-roadmap:desisti after-roadmap:passar after-roadmap:venceu a~expirou caro_$ da_NAME desisti do_acordo do~da expir- expirou expirou_$ mais~oferta oferta_expirou offers:deixei offers:o passa- perdi perdi_o proposta_venceu recusei_a`,
    '5': `:recusei NAME~nao a_do acabo- acord- acordo acordo_$ after-roadmap:acabou after-roadmap:caro after-roadmap:perdi a~NAME desis- de~mas ja_passou muito nao_vale nao~a offers:da offers:passar offers:venceu passo- passou passou_o passou~prazo proposta_, quis_a vale_mais`,
    '4': `#_mas :proposta NAME_venceu ^_sumiu aceitei_muito aceitei~caro after-roadmap:aceitar after-roadmap:acordo after-roadmap:demais after-roadmap:do after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:proposta aquela aquela_proposta do_app ja~o nao_$ nao~muito nao~o oferta_$ oferta_da oferta_do oferta~NAME oferta~app offers:NAME offers:aceitar offers:aceitei offers:do
offers:mas offers:muito offers:oferta offers:proposta offers:vou proposta~NAME recusei~do sumiu_a sumiu~oferta tem~a venceu_ontem`,
    '3': `#~venceu ,_parcela :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME~a NAME~muito NAME~ofereceu ^_a ^_nao ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:aquela after-roadmap:cancela after-roadmap:da after-roadmap:parcela after-roadmap:vou app app_$ aquel- a~da a~tirou cancela_a da~de da~venceu deixei_para deixei~la demai- demais demais_$ do_NAME falei~NAME la_a la~proposta mais~do
mas me_ofereceu nao_quero nao~mais o_acordo ofereceu_# ofereceu~de oferta_venceu offers:acabou offers:acordo offers:caro offers:ja offers:mais offers:passou offers:perdi ontem para_la para~a para~que pesad- prazo_da proposta_da proposta~nao quis~proposta recusei_muito recusei~caro recusei~proposta sumiu tem_mais tinha tirou uma_da uma~NAME vale~a vou`,
    '-3': `?debt-kind ?income-source NAME_? NAME_so aceitar_a aceitei_a aceito_, after-roadmap:fechei after-roadmap:minha after-roadmap:so da~? debt-kind:a foi minha_proposta nao_aceito so_vale`,
    '-4': `aceito after-roadmap:foi after-roadmap:vale a~foi feche- fechei fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-7': `^_aceitei`,
  },
  'export-data': {
    '13': `meus`,
    '12': `dados dados_$ expor-`,
    '11': `after-roadmap:meus`,
    '10': `^_exporta after-roadmap:dados copia exporta meus_dados uma_copia`,
    '9': `exporta_para exporta~mim informacoes manda quero_uma quero~copia`,
    '8': `?confirm-delete ^_manda baixa- baixar infor- manda_meus mim_$ o~voce que_voce`,
    '7': `after-roadmap:baixar after-roadmap:informacoes confirm-delete:quero guard- mim quero_meus quero_ver quero~dados voce_tem`,
    '6': `after-roadmap:copia after-roadmap:mim after-roadmap:minhas antes_quero antes~uma confirm-delete:meus copia_$ informacoes_$ mandar_tudo mandar~que manda~registros meus_registros minhas_informacoes pode~tudo registros registros_$ relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus ^_meus ^_quais after-roadmap:manda after-roadmap:relatorio after-roadmap:voce antes confirm-delete:manda confirm-delete:que contei_$ envia envia_o envia~que eu_contei me_envia minha- minhas pode_mandar quais que~contei que~tem regis- sabem sobre ver voce`,
    '4': `:gostaria :ver :voce ^_gostaria ^_quero after-roadmap:antes after-roadmap:quais after-roadmap:sobre after-roadmap:tudo after-roadmap:uma arqui- arquivo confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:mim confirm-delete:para confirm-delete:tudo confirm-delete:uma conte- contei copia_de copia~tudo dados~voce de_tudo do_que do~eu gosta- gostaria
gostaria_de informacoes_voce mandar manda~dados manda~relatorio meu_$ o_relatorio quais_informacoes relatorio_do relatorio~que tem_meu tem~mim tudo~eu uma~de ver~dados voce~meu`,
    '3': `:informacoes :manda :que ^_antes ^_espera after-roadmap:arquivo after-roadmap:contei after-roadmap:dos after-roadmap:guardam after-roadmap:mandar after-roadmap:que after-roadmap:quero after-roadmap:tem confirm-delete:me confirm-delete:o confirm-delete:ver confirm-delete:voce de_mim espera espera_antes espera~quero eu_falei falei_$ guardam guardou guardou_$ manda- manda_o me_manda me~o para_mim
quais~voce quero quero_baixar quero~meus quero~o quero~tudo que~falei que~guardou tem_$ tudo tudo~voce uma ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
    '-3': `?income-source ^_some after-roadmap:apaga apaga apagar apagar_meus apagar~dados apagu- exclu- quero_apagar quero_que some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga- voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '15': `^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `:oi ^_bom bom`,
    '11': `:opa after-roadmap:oi`,
    '10': `:ai ^_NAME ^_opa e_ai opa`,
    '9': `:oii NAME_$ ^_oii dia_$ oii`,
    '8': `ai_$ belez- beleza beleza_$ debts:NAME`,
    '7': `:boa :bom :tarde ^_e after-roadmap:dia after-roadmap:dora boa_tarde dia dora tarde`,
    '6': `,_tudo :dia :e ? after-roadmap:bom ai boa debts:bom tarde_$ tudo~?`,
    '5': `:eh :robo NAME~tudo debts:bem debts:dia eh_robo oii_voce robo_? voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :? :certo :sou ?debts after-roadmap:alguem alguem_ai bem_? boa~. debts:tudo dividas_$ eh~? n0 nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo voce_eh`,
    '3': `:, :nome :voce NAME ^_boa after-roadmap:ai algue- alguem bem certo eh~, meu~eh`,
    '-3': `:. debt-kind:NAME debts:oi`,
    '-4': `._$ :minhas :renegociar ?debt-kind ?income-source ?~de minha- minhas minhas_dividas renegociar`,
    '-6': `oi_?`,
    '-7': `de~. dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '18': `fala`,
    '17': `como_$ repet-`,
    '16': `^_ahn ^_botei ^_fala ahn ahn_$ botei ou`,
    '15': `^_ha ^_hein entendi ha_$ hein hein_$`,
    '14': `?debt-amount ^_como como desen- ha nao_entendi oi_? socor-`,
    '13': `:socorro ^_ajuda ^_explica audio audio_$ botei_$ da_um enten- expli- rates:? repete`,
    '12': `?flexibles ^_oi ^_onde ^_repete capte- captei captei_$ me_socorre nao_captei nao_peguei o_que oi peguei_$ preci- qual repete_$ socorre socorre_$`,
    '11': `?rates ?which-change ^_precisa como_assim consent:ajuda exemp- exemplo pegue- peguei pergu- ser serve`,
    '10': `^_? ^_desenha ^_pode a_pergunta aqui_$ assim como~isso da_uma de_qual desenha desenha_para desenha~mim eh_mensal eh~mes explicar impor- importa importa_$ isso_importa me_da mensal mensal_isso mes_eh por~eh posso preciso qual_delas quer quero_ajuda tambem_$`,
    '9': `?incomes ^_aceita ^_posso ^_preciso ^_quais ^_que ^_tipo a_ficha aceita aceita_audio after-roadmap:ajuda ajuda- caiu~ficha chuta- chutar chutar_$ debts:ajuda delas delas_$ desenho desenho_$ eh_para entendi_$ entra estou~em explica_para faz~desenho gasto- gastos gastos_$ incomes:qual me~uma nao_caiu overdue:como o~ai pergunta pode_repetir por_mes posso_chutar posso_mandar preciso_de quais
quais_gastos que_$ repetir tipo um_NAME um_desenho`,
    '8': `?essentials ?overdue ^_da ^_entra ^_exemplo ^_qual aqui atola- atolado atolado_em atolado~conta caiu_a consent:ha consent:me de_um debts:como dividas_. eh~isso em_miudos essentials:? essentials:fala estou_atolado estou~me exemplo_por exemplo~favor explica explica_melhor explicar_$ facil facil_$ ficha ficha_$ help help_$ incomes:que mais_facil me_ajuda miudo- miudos miudos_$ n0 nao~a onde_acho
overdue:botei overdue:qual overdue:que pergunta_mais pergunta~facil plano_$ pode_explicar pode_ser portu- portugues precisa qual_$ que_pergunta que_somar repetir_$ responder_$ respondo sair_das sair~dividas ser_exato serve_$ somar_tudo tambe- tambem tenho_que tenho~somar troca_em troca~miudos um_help`,
    '7': `:ajuda ^_pergunta ^_serve ^_socorro ^_troca ajudam as_que assim_$ as~ja botei_aqui caiu com_divida comprovar comprovar_$ conta_o da~NAME da~help da~luz debt-amount:como debt-amount:eh debt-amount:qual debts:oi devag- devagar devagar_$ de~. e_as eh_por eh_qual eh~escrever em_conta entendi_bulhufas essentials:como essentials:ou essentials:por esta_falando exato exato_$ fala_devagar fala_dificil
fala_portugues faz_um flexibles:que incomes:botei incomes:como limpar_minha limpar~vida me_organizar melhor_$ minhas_contas minha~financeira novo_$ o_do onde opcoe- opcoes opcoes_$ organizar_minhas orien- orientacao ou_o o~tambem para_escrever pergunta~novo pode por_alto portugues_$ precisa_comprovar preciso_me preciso~organizar qual~qual que_ser quer_dizer queria_ajuda quero_limpar que~dizer
que~eh rates:como rates:fala rates:hein respo- sao~opcoes serve_por serve~alto socorro somar taxa_$ tem~ser troca uma_luz vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_isso ^_o ^_por ^_respondo a_responder acho_essa acho~informacao after-roadmap:entendi after-roadmap:estou after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ as as_palavras bicho_eh bicho~esse bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$ cartao_ai com_juros comer_?
como_respondo compr- com~ou consent:dividas contar contar_o contar~cartao das da~exemplo da~forca de_gasto de_novo debt-amount:que debt-kind:aqui debt-kind:para debts:da debts:fala debts:pode debts:preciso debts:ser debts:um diabo diabo_eh diabo~isso dificil_$ direito eh~comer em_que entendi_foi entendi_nada entendi~nada entra_a entra~pensao era_a era~pergunta escrever essentials:serve
esta_devendo eu_vejo eu~aqui exemplo_$ explica~burro e~que faco_agora fala_de falan- falando falta_$ flexibles:ou flexibles:qual forca_ai foto foto_$ incomes:fala incomes:isso incomes:ou incomes:pode isso isso~por juros_ou juros~sem liquido_$ luz_$ mais_simples mandar mandar_foto mes_ou mexer_nesse nesse_link novo onde~essa organ- organizar organizar~contas ou_da ou_sem overdue:audio overdue:eh
overdue:entendi overdue:explica overdue:ha overdue:quais overdue:tipo o~quer palav- palavras palavras_$ para_burro pergunta_de pergunta_eh pergunta~essa pode~aproximado pode~as por~ou posso~foto precisa_ser qual_eh qual_era qual~a que que_bicho que_diabo que_ja quem~devendo quero_organizar quero~das quero~minha que~exato que~paguei que~tudo rates:acho rates:entendi respondo_como respondo_isso sair
ser_aproximado simpl- simples simples_$ tem_que tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um um_exemplo uma_forca vale vale_contar vale~o vejo voce~quem which-change:para`,
    '5': `?_$ ?debts ^_bruto ^_conta ^_de ^_em ^_gostaria ^_me ^_quer ^_soma ^_vale ^_vim a_diferenca a_pensao acho after-roadmap:ajudam after-roadmap:mexer after-roadmap:nao after-roadmap:repete after-roadmap:sei alguem_me alguem~ajuda bicho bruto~liquido burro cada_um ce ce_quer com_farinha come come_com comer come~farinha como_descubro como_eu como~quanto como~sei com~? consent:da consent:melhor
consent:sabe consent:uma consent:voce conta- contas_$ das_dividas das_duas de_comer de_hoje de_orientacao debt-amount:fala debt-amount:o debt-amount:tipo debt-kind:? debt-kind:mim debt-kind:que debts:entendi debts:entra debts:exemplo debts:ou debts:pergunta debts:que debts:quero descubro descubro_quanto descubro~falta devendo_$ de~? de~loja de~ou difer- diferenca direi- direito_explica diz_$
do_mes do_meu do~filho duas~diz eh_cada eh~um eh~valor entendi~pergunta entra_nisso escrever~numero essa_informacao esse_$ essen- essentials:isso essentials:mes essentials:o essentials:onde essentials:qual essentials:que essentials:repete estou~nao eu_faco eu~agora eu~esse eu~o explica~leito fala_mais falar_por fala~novo fala~simples farin- farinha farinha_? filho_$ flexibles:como
flexibles:entendi flexibles:isso flexibles:o foi_nada forca gasto_$ hoje_ou hoje~o incomes:eh incomes:exemplo incomes:explica incomes:mes incomes:por incomes:quais isso_come isso_no isso_serve isso~com isso~de isso~voce ja_paguei leito_$ ler ler_direito ler~explica limpa- limpar liquido loja_eh loja~essa manda- melho- melhor mensa- mexer mexer~link minha_vida nao~foi nao~ler nao~mexer nesse
no_boleto no_olhometro olhom- olhometro olhometro_$ onde~vejo ou_liquido ou_separado overdue:isso overdue:pode o~eh o~entra o~eu o~ou o~ponho o~significa paguei_$ para_leito para_sair para~o pedir_ajuda pensao_do pensao~meu perguntou perguntou_$ pode~no ponho ponho_aqui por preciso~um qual_das qual_loja qual~diferenca qual~duas qual~eh qual~voce que_entra que_isso que_ponho que_quer que_significa
quem_esta quer_saber queri- queria quero~minhas quer~o que~aqui que~cada que~de que~faco que~nisso que~perguntou que~sabe que~serve rates:em rates:o rates:oi responder sabe_fazer sei_ler sei_mexer sei~direito separ- separado separado_$ ser_no ser~olhometro signi- significa significa_isso soma_tudo soma~ou tipo_o tipo~que tudo_ou tudo~separado um_$ uma~ai vejo~juros vim vim_pedir vim~ajuda
voce_perguntou voce_sabe voce~fazer which-change:que`,
    '4': `:novo NAME_diz ^_alguem ^_coloco ^_com ^_faz ^_nao ^_quero ^_voce acho_isso after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:me after-roadmap:queria after-roadmap:uma afund- afundado afundado_em afundado~divida ai_eh ai_tambem ai~o ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aluguel_ai aluguel~tambem amor_de amor~deus ano_isso
aparece_$ app app_aparece aqui_? as_atrasadas as_opcoes assim_taxa a~disso bico_tambem boto_aqui canto_da canto~fatura cima cima_$ coloco_o coloco~do como_vejo como~eu como~taxa confusa confusa_nao confusa~entendi consent:das consent:em consent:help consent:organizar consent:orientacao consent:preciso consent:responder consent:um conta~bico conta~vale credo- credor credor_$ da_fatura das~NAME
da~fica da~toda de_deus de_gente debt-amount:ajuda debt-amount:audio debt-amount:isso debt-amount:ou debt-amount:por debt-amount:posso debt-amount:ser debt-amount:serve debt-kind:ai debt-kind:esse debt-kind:isso debt-kind:ou debt-kind:um debts:as debts:dividas debts:exato debts:isso debts:mandar debts:me debts:onde debts:por debts:posso debts:sair debts:taxa descu- devedor_$ deven- devendo
de~orientacao de~sobre diferenca_disso diferenca~tudo dific- dificil disso_tudo divid- dividas dizer do_app docum- documento documento_$ do~aparece do~isso do~marido do~ou do~passado duas_NAME eh_$ eh_credor eh_de eh_essa eh_saldo eh~devedor em em_divida em~canto em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_o entra~aluguel escre- escrever_o esqueci_qual esqueci~era essas_opcoes
esse_nome essencial essencial_$ essentials:assim essentials:esse essentials:explicar essentials:juros essentials:nao essentials:novo esse~ai esta~de estou_afundado estou_confusa estou_enrolado estou_perdido eu_acho eu_boto eu_sei eu~se fala_lingua falando_$ falando_de falando~qual falar~audio fala~de fatura_fica fica fica_$ fica_isso fica~no finan- financeira financeira_$ flexibles:eh
flexibles:mes flexibles:por flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao incomes:o incomes:posso incomes:ser incomes:serve indicaram indicaram_voce indicaram~para informacao informacao_$ isso~boleto juros_$ leito lingu- lingua lingua_de lingua~gente link_$ liqui- lugar lugar_do lugar~app mandar_audio mandar_documento marido_tambem me_indicaram mes mes_passado mes~do mes~por
mes~serve meu_ou meu~da me~ai me~pelo minha- minhas nome_ai nome~eh o_bico o_cartao o_juros o_numero o_vale oi_nao oi~entendi onde_eu onde_fica orientacao_$ orientacao_sobre ou_do ou_por ou~ano ou~juros overdue:ajuda overdue:o overdue:ser o~mes o~meu o~sao para_ajudar para_outro para~das para~isso passado_serve pedir pelo_amor pelo~de pensao perdido pergunta_isso pode_trocar pode~por por_audio
por_cima por~pergunta posso~audio posso~por precisa_mandar precisa~documento preciso~uma quais_sao quais~as que_canto que_eh que_lugar que_mesmo que_responder que_sao que_voce quero_sair que~acho que~boto que~credor que~do que~essas que~saldo que~tenho rates:as rates:essa rates:isso rates:mes rates:onde rates:repete rates:tambem repete_que saber_o saber~que sao_as sao_essas se_esta sei~esta
ser_por ser~cima se~atrasada so_as socorro_estou socorro~afundado soma so~atrasadas so~meu tenho~responder toda_$ um_para uma_orientacao um~outro vale_tambem vejo_o vi_que vi~voce voce voce_esta voce_para voce_quer voce~ajudar voce~com voce~falando which-change:? which-change:aqui which-change:eh which-change:isso`,
    '3': `,_qual ,~eh :aqui :pode ?_queria ?consent ^_queria ^_vi aceit- acho_esse acho~trem after-roadmap:contas after-roadmap:da after-roadmap:desse after-roadmap:devendo after-roadmap:divida after-roadmap:financeira after-roadmap:gostaria after-roadmap:minhas after-roadmap:nada after-roadmap:pedir after-roadmap:quero after-roadmap:sair after-roadmap:sobre after-roadmap:vi after-roadmap:vida ajuda_com
ajudar ajuda~minhas ajuda~sair amor aparece atrasada_$ atrasadas atrasadas_$ bico boa~queria boleto_ou boleto~o botar botar_o botar~que boto canto centa- centavo centavo_$ centavo_por centavo~centavo ce~saber claro_$ coloc- coloco comecar_me comecar~ajuda como_faco como~para com~dividas confu- consent:ajudam consent:conta consent:contas consent:era consent:essa consent:estou consent:fazer
consent:minhas consent:nada consent:pergunta consent:quero consent:sair conta contas da da_familia de_ajuda de_uma debt-amount:a debt-amount:entendi debt-amount:esse debt-amount:explica debt-amount:nao debt-amount:pode debt-amount:portugues debt-amount:tudo debt-kind:as debt-kind:boto debt-kind:cada debt-kind:com debt-kind:como debt-kind:em debt-kind:nao debt-kind:vale debts:agora debts:assim
debts:conta debts:das debts:dificil debts:eh debts:estou debts:explicar debts:faco debts:filho debts:mes debts:minhas debts:novo debts:o debts:organizar debts:pensao debts:tambem debts:voce deved- devedor de~NAME de~com de~mes de~renda divida_$ diz dizer_esses dizer~nomes do_ano do_vermelho duas eh eh_parcela eh_taxa eh~botar eh~em eh~pergunta eh~que em_portugues em~claro endiv- endividada
endividada_me endividada~ajuda entendi~plano escrever_$ essa_$ esse_trem essentials:bicho essentials:bruto essentials:diferenca essentials:dificil essentials:direito essentials:eh essentials:em essentials:faco essentials:faz essentials:fica essentials:liquido essentials:mandar essentials:pergunta essentials:pode essentials:precisa essentials:tambem esses_nomes esse~no esta_atrasada esta~boleto
estou_endividada eu_posso eu_tenho eu~fazer eu~ouvi eu~que exatamente_$ faco faco_para faco~sair fala_em fala~portugues falta familia_toda favor_$ fazer fazer_$ filho financeiramente financeiramente_$ flexibles:de flexibles:eu flexibles:juros flexibles:tambem flexibles:tudo flexibles:vejo funciona_isso gasto gosta- gostaria gostaria_de incomes:alto incomes:as incomes:ce incomes:entendi
incomes:entra incomes:mandar incomes:para incomes:pergunta incomes:precisa incomes:taxa incomes:tudo indic- isso_$ isso_que junto junto_$ link luz me me_perdi mes_voce mes~quer meu_filho meu~tambem me~financeiramente me~voce mim_$ n1 nada_desse nao_ouvi negocio_no negocio~app nisso no_app nomes_$ no~ou o_aluguel o_meu o_valor onde_que onde~eu onde~isso onde~me organizar_financeiramente
orientacao~minhas ou_tudo outro_$ ouvi_direito ou~do ou~familia ou~junto ou~parcela ou~que ou~semana overdue:aqui overdue:caiu overdue:da overdue:de overdue:exemplo overdue:foi overdue:ou overdue:para overdue:pergunta overdue:posso overdue:quer overdue:se overdue:taxa overdue:tenho o~comeco o~mesmo o~posso o~total para_botar para_que para~com para~minhas parcela_em parcela~aberto passado perdi-
perdi_, perdi~qual pergunta_$ perguntar_$ pode~so por_centavo por_um portugues_claro posso_fazer posso_te posso~perguntar precisa~centavo precisa~exato preciso~ajuda qual_renda quanto_falta que_ce que_eu que_posso que_que que_tipo quer_$ queria_uma queria~ajuda queria~com queria~para quer~esses quer~exatamente que~ajudam que~ce que~da que~para que~parcela que~posso que~quer que~taxa que~te
que~vejo rates:a rates:bulhufas rates:dificil rates:direito rates:entra rates:eu rates:faz rates:ler rates:meu rates:mim rates:num rates:ou rates:para rates:que rates:quer rates:responder rates:respondo rates:ser rates:simples rates:vale renda_voce renda~esta repete_a repete~eu repete~pergunta sabe saber_exatamente sair~vermelho saldo saldo_devedor sei_se sem_juros ser_centavo ser_so ser~as
ser~por sobre sobre_minhas sobre~dividas socorro_$ tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da trem_$ troca- trocar tudo_$ tudo_junto um_ou um_por uma_ajuda uma~para um~tudo um~um valor_com valor_de valor_total valor~hoje valor~juros valor~ou vejo_esse vejo~negocio which-change:de which-change:explica which-change:nao which-change:ser`,
    '-3': `:com :eh :funciona :qual :quero ?confirm-change ?confirm-creditor ?confirm-delete ?debt-creditor ?thirteenth ^_acho ^_as ^_cancela ^_desfaz ^_desfazer ^_essa ^_foi ^_ja ^_melhor ^_meu ^_minha ^_muda ^_nem ^_nunca ^_ok ^_sair ^_sem ^_so acabo- acho_que after-roadmap:? after-roadmap:as after-roadmap:eu after-roadmap:para after-roadmap:posso ajuda~negociar anter- anterior antes aqui_eh as_dividas
atend- banco boa calor_$ cancela carne casa_$ coisa_$ confi- conse- consent:eh consent:favor consent:meu consent:numero conta_uma cpf debt-kind:NAME debt-kind:do debt-kind:meu deixa depois_? desca- desco- desfaz desfazer desfazer_isso deu dinhe- disso_$ do_tempo eh_da eh_isso eh_so eh~? eh~para eles encer- encerrar entendi_mais entendi~ou esse_governo essentials:me esse~nao falei_$ fase fase_$
favor_me favor~ajuda fazem fazem_$ ficar- fora gover- governo governo_nao governo~ajuda hoje_$ income-source:que incomes:ai incomes:nada juros_, la ligar lista mais_ou mais~menos mais~que me_fala me_liga menos_$ meu_numero me~com me~o mudar nao_$ nao_precisa nao_quero nao~mais nao~para negoc- nem nenhu- nunca ok ou_menos overdue:todas overdue:vou o~? o~nao para_negociar parar para~? parti-
particular particular_$ passa passar_$ pode_mandar pode_passar por~me posso~? prime- primeiro primeiro_$ pront- pronto pronto_$ proxi- proxima pula pular_? qual~# que_calor que_dia que_fase quero~o que~esse que~falei que~fazem que~saber que~tem rates:, rates:tem re_$ respondi resto retor- sei~eh ser_$ seu so_isso sou taxa_de tem_como termi- tira trocar_$ vai viu_$ voce_$ voce_tem volta- voltar
which-change:da worry:o`,
    '-4': `:voce ?confirm-amount ?worry ^_nada ^_perdi ^_quem ^_sei ^_volta after-roadmap:a after-roadmap:eh after-roadmap:fala after-roadmap:novo ajuda~organizar calor cance- coisa com_isso com_o consent:nao consent:por consent:sim conve- da_para de_juros de_que debt-kind:conta debt-kind:da debt-kind:de depoi- depois dessa de~tipo dinheiro entendi_de entendi~que essentials:quero eu_falei eu_vou explica_$
falei income-source:o incomes:essa incomes:sei lembr- liga mais_$ menos nao_ajuda nao_tenho negociar o_# onde_vejo outra_pergunta o~da o~tem passar passo pensar pensar_$ preciso_pensar que_tem que~vou rates:juros rates:rotativo rates:taxa re rotativo_$ sair_$ sei_o sei~que tempo tempo_$ tipo~essa ver vida_$ viu volta vou`,
    '-5': `:como :isso ?after-crisis ?after-deficit ^_tudo after-roadmap:isso after-roadmap:mim after-roadmap:o after-roadmap:pode after-roadmap:que consent:? consent:pode desfa- eh~de eh~divida essa_divida outra o~que rotat- rotativo tem_$ tipo_eh`,
    '-6': `after-roadmap:qual boa_pergunta nao~de oi_$ pular`,
    '-7': `?income-source after-roadmap:como qual_o`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama`,
    '16': `^_atendente human- humano`,
    '15': `falar_com`,
    '14': `algue- alguem humano_$ me_liga`,
    '13': `atendente_$ liga_$ o_# qual~# quero_suporte supor- suporte suporte_$`,
    '12': `^_falar falar me_transfere qual_o telef- telefone trans- transfere transfere_$`,
    '11': `^_me chama_o gente robo`,
    '10': `:humano ^_liga com_um de_verdade gente_$ liga_para ligar liga~mim pessoa_$`,
    '9': `:atendente alguem_$ passa_para pesso- pessoa`,
    '8': `^_qual atendimento conve- geren- gerente ligar_para nao_resolve o_gerente quero~com super- tem~de verda- verdade`,
    '7': `:tem ^_bota after-roadmap:atendente after-roadmap:liga chama_tua chama~chefe chefe chefe_$ com com_maquina converso converso_com converso~maquina debts:falar debts:liga debts:qual essentials:me ligar~voce maqui- maquina nao_converso para_voce passa posso_ligar posso~para qual quero rates:liga rates:me resol- resolve responsavel responsavel_$ tua tua_chefe um_atendente uma_pessoa voce_$`,
    '6': `^_quero ^_robo after-roadmap:alguem after-roadmap:chama atendente_por atendente~favor atendimento_humano bota bota_o bota~gerente consu- consultor consultor_$ debts:quero essentials:atendente essentials:qual essentials:quero gerente_na gerente~linha humano_ai linha linha_$ maquina_$ me me~para na_linha nao~com nao~minha o_telefone para_alguem quero_falar quero_gente quero_pessoa rates:com
resolve_minha resolve~vida robo_nao robo~resolve ser_humano ser~ai tem_ser tem~? tem~humano voce_tem`,
    '5': `:o ?_quero ?rates ^_passa ^_posso after-roadmap:gente after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa after-roadmap:robo centr- central central_de central~atendimento chama~gerente com_alguem com_consultor com_especialista com_uma com~pessoa consent:chama consent:com de_atendimento de_gente debts:alguem debts:com debts:gente debts:ligar debts:me debts:para
debts:suporte especialista especialista_$ essentials:falar essentials:o essentials:tem essentials:transfere falar~consultor falar~especialista favor_$ gerente_$ ligar_$ ouvir ouvir_voz ouvir~de o~na para_falar para_responsavel passa~alguem passa~responsavel por_favor quero_ouvir quero~voz rates:alguem rates:atendente rates:falar rates:para rates:qual robo~quero telefone_para tem tem_alguem
tem_central um~? voz voz_de voz~gente`,
    '4': `,_quero ,~pessoa :? ?essentials ?~pessoa ^_atendimento ^_gente ^_tem ^_voce after-roadmap:atendimento after-roadmap:falar after-roadmap:gerente after-roadmap:verdade alguem_de alguem_pode alguem~carne alguem~me atendimento_$ cansei_de cansei~robo chama_uma chama~pessoa com_gente com_robo com~ser consent:alguem consent:bota consent:gente conversar crist- cristao de_carne de_robo de_voce debts:chama
debts:humano debts:o debts:robo de~por de~quero eh_robo espec- essentials:com essentials:humano essentials:ligar essentials:pessoa falar_comigo falar~alguem falar~gente falar~robo falar~um favor gente_de gente~verdade me_ligar me_passa me~alguem mim_$ minha_vida nao~ninguem ninguem_de ninguem~verdade para_mim para~comigo pode_me pode~ligar posso qual~telefone queri- queria quero_um rates:#
rates:chama rates:gente rates:o rates:quero rates:transfere rates:um resolve_, resolve~quero respo- robo_? robo_quero robo~gente ser telefone_de telefone~voce tem_ninguem um_cristao um_humano um_ser verdade_$ verdade_? verdade_por verdade~favor vida_$ viven- vivente vivente_$ voce`,
    '3': `,_chama :cade :falar :voce ? ?~gente ^_alguem ^_cade ^_cansei ^_prefiro ^_queria ^_tu after-roadmap:bota after-roadmap:com after-roadmap:consultor after-roadmap:converso after-roadmap:maquina after-roadmap:resolve after-roadmap:ser after-roadmap:telefone after-roadmap:um ai_de ai~verdade alguem_que alguem~de alguem~possa atende atende_alguem bota~cristao cade cade_o canse- cansei carne_e
carne~osso chama_um chama~humano comig- comigo comigo_$ com~responsavel consent:falar consent:maquina consent:robo consent:tua consent:um consent:vida conversar~uma cristao_para cristao~falar de_escrever debts:mim debts:nao debts:posso debts:tem debts:verdade de~? e_osso eh~? escrever escrever_$ essentials:alguem essentials:atendimento essentials:chama essentials:para essentials:posso
essentials:responsavel eu_ligar eu~gosto e~ai falar~o gosto~escrever liga_que ligar~alguem liga~eu me_atende me_poe me~que mim nao~, ningu- ninguem o_responsavel osso osso_ai para para~ligar poe poe_com poe~um possa possa_me prefi- prefiro prefiro_falar prefiro~com que_possa queria_conversar queria_ligar queria~com quero~atendente que~nao rates:atendimento rates:de rates:gerente rates:humano
rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:responsavel rates:tem rates:verdade robo_$ ser_vivente telefone~eu tem~telefone tu tu_eh tu~robo um um_telefone um~para um~vivente vida`,
    '-3': `?debt-kind ?income-source ^_oi ajuda com_o fala me_ajuda me~o oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '13': `fatura`,
    '12': `fatur-`,
    '11': `parce-`,
    '9': `a_fatura debt-kind:parcelamento parcelamento`,
    '7': `debt-kind:a debt-kind:cartao`,
    '6': `fatura_$ minha_fatura`,
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:minha debt-kind:virou do_cartao virou`,
    '4': `^_fatura ^_parcelamento aquel- aquele cartao_$ debt-kind:aquele debt-kind:em dez_$ divid- eh~fatura em_dez fatura~em o_banco ofereceu ofereceu_$ o~ofereceu que_o que~cartao`,
    '3': `?debt-kind banco carta- cartao de_fatura debt-kind:o debt-kind:que dez eh_a o_cartao ofere- parcelamento~fatura que_virou`,
    '-3': `?income-source debt-kind:mes debt-kind:todo debt-kind:vem que_vem`,
  },
  'kind:condominium-fee': {
    '18': `condo-`,
    '12': `debt-kind:do`,
    '11': `debt-kind:condominio`,
    '10': `condominio debt-kind:predio do_predio predi- predio predio_$ sindi- sindico`,
    '9': `condominio_$ o_condominio`,
    '8': `?debt-kind eh_do`,
    '7': `debt-kind:taxa`,
    '6': `taxa taxa_do`,
    '5': `^_taxa debt-kind:eh`,
    '4': `fechado_$`,
    '3': `a_taxa da~do debt-kind:o do fecha- fechado`,
    '-3': `?income-source`,
  },
  'kind:credit-card': {
    '15': `debt-kind:cartao`,
    '14': `debt-kind:eh`,
    '13': `?debt-kind ^_cartao`,
    '11': `cartao_$ elo`,
    '10': `^_fatura debt-kind:credito debt-kind:fatura debt-kind:plastico plast- plastico`,
    '9': `^_eh carta- cartao debt-kind:vista fatura_$ passa- vista_$`,
    '8': `credito debt-kind:de fatur- fatura plastico_$ vista`,
    '7': `credi- de_passar debt-kind:passar dele dele_$ eh~plastico eu~no fatura_que mercado_$ no_mercado`,
    '6': `credito_$ debt-kind:no e~paguei passando passar passo rotat- rotativo`,
    '5': `^_aquele ^_credito ^_fui cartao~loja de_credito debt-kind:mes debt-kind:nao debt-kind:todo dinheiro_de e_nao fui merca- mercado nao_paguei o_dinheiro o~de o~eu paguei_$`,
    '4': `aquel- aquele a~que cartao_da da_loja debt-kind:aquele debt-kind:e debt-kind:eu debt-kind:loja debt-kind:mesmo debt-kind:que debt-kind:vem de~na do~mesmo intei- loja_$ maqui- maquininha que_vem todo_mes`,
    '3': `,_daqueles ^_gastei cartao_, cartao~daqueles conse- consegui consegui_pagar daqueles_da daqueles~loja debt-kind:dinheiro eh gaste- gastei gastei_no limite_do limite~cartao loja nao_consegui nao~pagar no_limite todo vem`,
    '-3': `?income-source agiot- agiota agiota_$ autom- automatico carne- carnezinho consignado_$ debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:carnezinho debt-kind:consignado debt-kind:conta debt-kind:fiado debt-kind:para debt-kind:um debts:credito eh_a eh_consignado fiado fiado_$ popul- popular popular_$ sindi-`,
    '-4': `debt-kind:do parcelamento`,
    '-5': `debt-kind:parcelamento parce-`,
  },
  'kind:education': {
    '14': `?debt-kind`,
    '11': `^_pos pos`,
    '10': `^_mensalidade debt-kind:faculdade debt-kind:mensalidade debt-kind:tecnico mensalidade tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso facul- faculdade faculdade_$ o_NAME tecni-`,
    '8': `^_curso curso_de debt-kind:o`,
    '7': `^_creche crech- creche creche_particular debt-kind:em escol- mensa- mensalidade_$ o~em`,
    '6': `EXPENSE KIND ^_escola ^_faculdade coleg- colegio da~filha escola_do escola~menino filha_$ menino_$`,
    '5': `da_faculdade da_minha de_enfermagem debt-kind:minha debt-kind:particular do_menino enfer- enfermagem escola filha menin- menino minha_filha parti- particular particular_$`,
    '4': `^_o a_matricula curso~ingles de_ingles debt-kind:da escolinha ingle- ingles ingles_$ matri- matricula mensalidade_da`,
    '3': `NAME_$ a~da o_curso`,
    '-3': `^_exame condo- condominio_$ debt-kind:aluguel debt-kind:condominio debt-kind:conta debt-kind:iptu debt-kind:que exame iptu iptu_$ o_condominio o_iptu o~da`,
    '-4': `?income-source`,
    '-5': `debt-kind:eh`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `clini- clinica hospi- hospital prote-`,
    '11': `cirur- cirurgia cirurgia_$ conve- convenio`,
    '10': `^_dentista denti- dentista foi_um`,
    '9': `conta_da debt-kind:de mater- maternidade`,
    '8': `^_exame debt-kind:um exame`,
    '7': `debt-kind:, debt-kind:foi debt-kind:meu debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ otica particular particular_$`,
    '6': `^_foi ^_tratamento aparelho de_saude debt-kind:saude do~filho filho_$ mae_$ parti- plano_de plano~saude saude saude_$ tratamento`,
    '5': `^_conta ^_plano ^_uma apare- da~mae debt-kind:da debt-kind:plano debt-kind:uma do~pai filho foi mae meu_filho meu_pai meus minha_mae pai pai_$ trata- uma~da`,
    '4': `da_minha debt-kind:conta debt-kind:minha inter- plano`,
    '3': `EXPENSE KIND debt-kind:do debt-kind:o um`,
    '-3': `?income-source ^_creche ^_meu cdc condo- conta_de crech- creche creche_particular debt-kind:carne debt-kind:casa debt-kind:no finan- opera-`,
    '-4': `^_um debt-kind:NAME debt-kind:que`,
    '-5': `reneg-`,
    '-6': `debt-kind:eh`,
    '-7': `debt-kind:a`,
  },
  'kind:informal': {
    '13': `?debt-kind debt-kind:me`,
    '11': `debt-kind:na`,
    '10': `debt-kind:NAME debt-kind:no fio`,
    '9': `^_fiado cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:que no~do que_me`,
    '8': `^_na ^_no boca confi- de_boca debt-kind:boca que_NAME`,
    '7': `adiantou adiantou_$ boca_$ debt-kind:adiantou debt-kind:do debt-kind:eh debt-kind:fiado debt-kind:papel debt-kind:sem fiado foi_de sem_papel vaqui- vaquinha`,
    '6': `^_caderneta adian- bar bar_$ debt-kind:foi do_mercadinho fiado_no fiado~bar mercadinho mercadinho_$ no_bar papel`,
    '5': `NAME_que NAME~me ^_foi arrum- arrumou debt-kind:, debt-kind:de dinheiro_que dinheiro~NAME ele~emprestou socor-`,
    '4': `,_so NAME_adiantou NAME_me NAME~adiantou ^_dinheiro ^_eh ^_ele debt-kind:dinheiro debt-kind:so debt-kind:vale de~mesmo ele ele_me empre- emprestou fiado_na foi me_adiantou me_emprestou merca- me~na nenhum_, nenhum~so palav- sem~nenhum`,
    '3': `^_sem ^_vale debt-kind:mesmo dinhe- dinheiro me na nenhum papel_$ sem vale`,
    '-3': `?income-source debt-kind:da debt-kind:emprestimo debt-kind:um eh_do fiado_$`,
    '-5': `debt-kind:a`,
    '-7': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '15': `debt-kind:agiota`,
    '14': `agiot- agiota`,
    '11': `agiota_$`,
    '8': `^_os debt-kind:juros debt-kind:os debt-kind:que do~a os~do`,
    '7': `^_agiota debt-kind:na do_emprestimo que~na`,
    '6': `?debt-kind ^_daqueles a_gota cara_que daque- daqueles daqueles_que debt-kind:daqueles debt-kind:de debt-kind:do debt-kind:emprestimo debt-kind:gota debt-kind:mesmo debt-kind:porta do_gota empresta esquina_$ gota gota_$ gota_a gota~gota os vive vive_de`,
    '5': `cara conhe- de_juros debt-kind:dinheiro empre- emprestimo_$ esqui- esquina juros na_porta o_cara porta porta_$ que~de um~que`,
    '4': `^_um alto alto_$ amanha_$ debt-kind:a debt-kind:alto debt-kind:eh debt-kind:se debt-kind:um dinhe- dinheiro dinheiro_de do_dinheiro emprestimo homem juros_$ juros_alto mesmo mesmo_$ nao_paga o_homem o~que que_se que~nao`,
    '3': `^_dinheiro amanh- amanha cobra com~na debt-kind:com debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com emprestimo_de moto_na o_tal o~do paga que_cobra rua rua_com tal_do`,
    '-3': `?income-source debt-kind:NAME`,
  },
  'kind:mortgage': {
    '12': `?debt-kind debt-kind:NAME debt-kind:casa`,
    '11': `debt-kind:a`,
    '10': `ape da_casa debt-kind:o finan- plant-`,
    '9': `a_casinha casa casin- casinha debt-kind:da financiamento_de morar`,
    '8': `debt-kind:financiamento financiamento`,
    '7': `NAME_$ ^_financiamento debt-kind:onde debt-kind:terreno eh~casa onde_eu o~que terre- terreno`,
    '6': `a~do casa_minha casa~vida debt-kind:moro eh_da eu_moro minha_casa minha~minha moro onde o~da`,
    '5': `^_NAME ^_a ^_o a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:propria financiei minha_vida propria propria_$ vida_$`,
    '4': `a_casa apart- apartamento apartamento_que apartamento~a a~comprou a~da comprou debt-kind:com debt-kind:do debt-kind:eu debt-kind:gente debt-kind:minha lote o_apartamento propr- que~gente vida`,
    '3': `^_minha a_gente com_a debt-kind:de debt-kind:eh debt-kind:financiado financiado que_a`,
    '-3': `?income-source aqui debt-kind:aluguel forca marge- margem o_da`,
    '-4': `NAME~de ^_financiei aqui~casa a~aqui debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `debt-kind:cheque`,
    '10': `chequ- cheque debt-kind:no negat-`,
    '9': `conta debt-kind:especial debt-kind:o especial_$`,
    '8': `a_conta debt-kind:limite debt-kind:saldo debt-kind:tal espec- especial o_tal tal tal_do`,
    '7': `?debt-kind azul azul_$ conta~negativa limit- limite negativa o_cheque saldo`,
    '6': `^_entrei conta_corrente corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:entrei debt-kind:la debt-kind:vermelho deved- devedor entre- entrei entrei_no ficou limite_da limite~conta no_negativo o_saldo`,
    '5': `^_cai ^_cheque cai_no cheque_especial conta_no debt-kind:cai debt-kind:esta la_$ na_conta negativo negativo_$ no_vermelho o~do o~esta verme- vermelho vermelho_$`,
    '4': `^_estourei ^_limite aquele~que cai conta_$ debt-kind:a debt-kind:do debt-kind:na estourei la limite_que o_limite`,
    '3': `^_aquele aparece_no aquel- aquele debt-kind:aparece debt-kind:aquele devendo_na dinheiro_que eh_meu eh~e eh~limite estou- e~no fiquei_devendo nao~meu que~eh saldo_$ vem_na`,
    '-3': `?income-source n0`,
    '-4': `debt-kind:de`,
    '-7': `rmc`,
  },
  'kind:payroll-loan': {
    '11': `debt-kind:vem rmc`,
    '10': `?debt-kind debt-kind:consignado debt-kind:do eh_consignado marge- margem o_da`,
    '9': `consignado_$ debt-kind:desconta debt-kind:folha desco- o_de`,
    '8': `^_vem apose- aposentado aposentado_$ consignado debt-kind:beneficio debt-kind:da desconta desconta_do folha vem`,
    '7': `beneficio_$ consi- debt-kind:de debt-kind:descontado debt-kind:o folha_$`,
    '6': `antes_de benef- beneficio contracheque contracheque_$ debt-kind:antes debt-kind:contracheque debt-kind:direto debt-kind:ja descontado diret- direto`,
    '5': `^_desconta ^_eles ^_tira abati- antes~cair bpc_$ cair cair_$ clt_$ contr- credito_do de_cair debt-kind:aposentadoria debt-kind:eh debt-kind:eles debt-kind:na debt-kind:tira descontam~de direto_$ do_bpc do_salario do_trabalhador em_folha na_folha no_contracheque que_desconta trabalhador vem~no`,
    '4': `INCOME ^_credito ^_descontam antes aposentadoria aposentadoria_$ aquele_que bpc clt come come_meu debt-kind:come debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:todo descontado_$ descontam do_beneficio do~da eles ja_vem ja~descontado mes_na meu_beneficio minha_aposentadoria morre- na_minha o_tal o~come que~do que~meu tal tal_do tira todo~na vem_descontado`,
    '3': `^_eh ^_o credito debt-kind:credito debt-kind:em debt-kind:meu debt-kind:no debt-kind:pagamento descontado_em descontado~folha desconta~contracheque do_contracheque eh_descontado eh~em emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ no_holerite pagam- pagamento salar- salario servidor todo_mes traba-`,
    '-3': `debt-kind:NAME n0`,
    '-4': `?income-source eh_do`,
    '-5': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `debt-kind:emprestimo`,
    '13': `?debt-kind ^_emprestimo`,
    '12': `debt-kind:um emprestimo`,
    '11': `cdc debt-kind:financeira empre- financeira_$`,
    '10': `debt-kind:para debt-kind:peguei financeira`,
    '9': `^_um credito debt-kind:credito debt-kind:dinheiro`,
    '8': `^_credito ^_peguei credi- dinhe- finan- meu_negocio pegue- peguei`,
    '7': `^_antecipei anive- aniversario aniversario_$ antec- antecipei dinheiro negocio_$ para_meu popul- popular popular_$ saque saque_aniversario`,
    '6': `debt-kind:banco debt-kind:emprestado debt-kind:na debt-kind:negocio dinheiro_emprestado emprestado na_hora negocio`,
    '5': `^_dinheiro calca- calcada calcada_$ debt-kind:hora debt-kind:mesmo debt-kind:meu debt-kind:pessoal dinheiro_na emprestimo_$ emprestimo_NAME emprestimo_pessoal facil hora hora_$ na_calcada negoc- peguei_um pessoal um`,
    '4': `app app_$ banco_$ capit- capital debt-kind:, debt-kind:app debt-kind:no debt-kind:reformar do_banco emprestimo~, para_reformar pesso- pre que_aparece refor- reformar`,
    '3': `KIND ^_foi a_casa aparece_no aprov- aquel- aquele banco caixa caixa_eletronico debt-kind:aparece debt-kind:aquele debt-kind:foi debt-kind:normal dinheirinho eletr- eletronico mesmo mesmo_$ nao~consignado no_app no_caixa no~eletronico para~a peguei_para pessoal_$ que~no um_dinheirinho`,
    '-3': `?income-source debt-kind:e debt-kind:moto debt-kind:os dele dele_$ os os~do rotat- rotativo`,
    '-4': `^_os debt-kind:da do_emprestimo`,
    '-7': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '12': `quiti- quitinete`,
    '11': `aluguel_$`,
    '10': `alugu- aluguel debt-kind:NAME`,
    '9': `?debt-kind o_aluguel`,
    '8': `debt-kind:a`,
    '7': `^_aluguel alugo alugo_$ debt-kind:alugo debt-kind:eu eu_alugo que~alugo`,
    '6': `debt-kind:que`,
    '5': `^_NAME aluguel_do ponto ponto_$ quart- quarto`,
    '4': `EXPENSE NAME_$ ^_a ^_do barraco barraco_que`,
    '3': `aluguel_da barra- casa_que casa~eu da_loja da~que debt-kind:do debt-kind:loja debt-kind:o do~que feche- fechei fechei_$ loja_que moro_de o~que que_eu`,
    '-3': `income-source:aluguel`,
    '-4': `?income-source`,
  },
  'kind:settlement': {
    '17': `reneg-`,
    '15': `debt-kind:acordo`,
    '12': `?debt-kind`,
    '11': `acord- acordo debt-kind:renegociacao renegociacao renegociacao_$`,
    '9': `debt-kind:foi feira- feirao limpa_nome`,
    '8': `^_foi limpa nome_$`,
    '7': `acordo_que foi um_acordo`,
    '6': `^_um debt-kind:fiz debt-kind:que debt-kind:um nome`,
    '5': `acordo_$ acordo~eu cobranca_$ da~de de_cobranca debt-kind:e do~que que_fiz um~que`,
    '4': `acordo_da acordo_do acordo~serasa cobranca cumpr- cumpri debt-kind:da debt-kind:ja debt-kind:nao eh_uma fiz furei ja_eh nao_cumpri quebr- quebrei que~e`,
    '3': `^_acordo ^_parcelamento cobra- debt-kind:eu debt-kind:parcelamento debt-kind:uma do_acordo do_serasa e_nao eh~que o_acordo o~da seras- serasa uma~da`,
    '-3': `?income-source after-roadmap:acordo`,
    '-4': `debt-kind:a`,
  },
  'kind:store-credit': {
    '16': `debt-kind:carne`,
    '14': `?debt-kind carne carne_$`,
    '13': `crediario_$ debt-kind:crediario`,
    '12': `carne- carnezinho crediario debt-kind:carnezinho debt-kind:parcelado parcelado`,
    '11': `^_carne debt-kind:loja`,
    '10': `^_moveis compr- credi- debt-kind:fiado fiado fiado_$ movei- moveis moveis_$ parcelado_$`,
    '9': `^_crediario loja`,
    '8': `^_compra compra debt-kind:compra loja_$ prest-`,
    '7': `a_prazo da_loja debt-kind:comprei debt-kind:eh debt-kind:prazo o_crediario parce- tche tche_$`,
    '6': `^_da as~da cama comprei da_cama debt-kind:as debt-kind:em debt-kind:roupa eh_o prazo prazo_$ prestacoes prestacoes_da roupa`,
    '5': `^_as de_lavar debt-kind:da debt-kind:prestacao doze_vezes em_doze enxov- enxoval gelad- geladeira geladeira_em lavar maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em`,
    '4': `KIND ^_comprei ^_eh ^_uma a~de de_loja debt-kind:foi debt-kind:uma de~em de~mesmo doze em~vezes guarda guarda_roupa maqui- maquina no_carne que_comprei roupa_$ vezes_$`,
    '3': `^_foi ^_roupa as carne_do debt-kind:boleto guard- na_loja vezes`,
    '-3': `?income-source debt-kind:agiota debt-kind:conta debt-kind:fatura reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME debt-kind:minha`,
  },
  'kind:tax': {
    '11': `?debt-kind ^_ipva debt-kind:iptu debt-kind:ipva iptu iptu_$`,
    '10': `^_divida ativa debt-kind:imposto divida_ativa impos- imposto ipva`,
    '9': `debt-kind:multa multa o_iptu`,
    '8': `^_imposto debt-kind:atrasado debt-kind:mei do_mei`,
    '7': `debt-kind:coisa debt-kind:da debt-kind:do divida eh_coisa eh~da imposto_do mei mei_$ recei- receita receita_$`,
    '6': `^_multa atrasado atrasado_$ coisa da_moto de_transito divid- multa_de multa~transito o~do trans- transito`,
    '5': `KIND carro_$ das_do debt-kind:carro debt-kind:moto do_carro e~do licen- multa_do o_das`,
    '4': `aquele~do atras- boleto_do carne_do carro debt-kind:boleto debt-kind:e debt-kind:o debt-kind:terreno do_iptu moto_$ o_carne terre- terreno`,
    '3': `^_aquele aquel- aquele cai_na das de_renda debt-kind:aquele debt-kind:cai debt-kind:carne debt-kind:de debt-kind:prefeitura de~que imposto_de imposto~renda malha moto na_malha que_cai que~na`,
    '-3': `?income-source debt-kind:tal eh~carro o_tal tal tal_do`,
    '-4': `eh_do`,
    '-5': `debt-kind:a`,
  },
  'kind:telecom': {
    '13': `?debt-kind chip opera-`,
    '11': `celular_$ debt-kind:celular`,
    '10': `celul- celular debt-kind:a`,
    '9': `debt-kind:internet debt-kind:o debt-kind:tv`,
    '8': `inter- internet tv`,
    '7': `^_celular ^_internet debt-kind:da debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone`,
    '6': `^_tv a_cabo cabo cabo_$ de_casa telef- telefone tv_a tv~cabo`,
    '5': `^_a ^_o cancelei conta~celular de_celular de_internet debt-kind:de debt-kind:multa do_plano do~que multa multa_do plano tv_$`,
    '4': `cance- casa_$ conta_de debt-kind:casa plano_do plano~celular`,
    '3': `EXPENSE ^_plano a~do da debt-kind:e de~e do_celular`,
    '-3': `?income-source o~da o~do quiti- quitinete`,
    '-4': `debt-kind:eh`,
    '-5': `debt-kind:NAME`,
  },
  'kind:utility-bill': {
    '14': `^_conta`,
    '13': `debt-kind:conta forca`,
    '12': `debt-kind:luz`,
    '11': `debt-kind:a luz_$`,
    '10': `?debt-kind`,
    '9': `ca ca_$ conta debt-kind:agua do~para encan- encanado gas_encanado o_gas`,
    '8': `debt-kind:para gas luz`,
    '7': `agua conta_de da_luz eh_do relog- relogio`,
    '6': `NAME~de ^_a ^_agua agua_e agua~esgoto aqui~casa a~aqui debt-kind:aqui debt-kind:de debt-kind:eh e_esgoto energia_$ esgot- esgoto`,
    '5': `a_agua a_luz agua_da da_rua de_casa debt-kind:e debt-kind:rua energ- energia rua_$`,
    '4': `aqui conta~luz de_luz debt-kind:o eh_a o~da rua`,
    '3': `^_eh casa_$ debt-kind:NAME debt-kind:casa debt-kind:da debt-kind:do`,
    '-3': `?income-source a_conta celular_$ conta_da debt-kind:celular mater- maternidade verme-`,
  },
  'kind:vehicle-financing': {
    '17': `?debt-kind`,
    '14': `debt-kind:meu debt-kind:moto`,
    '13': `debt-kind:a`,
    '12': `debt-kind:carro debt-kind:o`,
    '11': `^_meu finan- moto`,
    '10': `carro moto_$ verme-`,
    '9': `^_a ^_financiei ^_moto`,
    '8': `camin- debt-kind:esta do_carro eh~carro que_esta`,
    '7': `carro_$ debt-kind:minha debt-kind:tirei financiado_$ meu~financiado tirei trabalho_$`,
    '6': `^_financiamento a_minha a~de caminhao debt-kind:financiado debt-kind:financiamento debt-kind:financiei eh_do financiado financiamento financiamento_do financiei frete frete_$ minha~no o_caminhao o~de`,
    '5': `^_consorcio ^_o comprei_$ conso- consorcio consorcio_da consorcio~moto debt-kind:comprei debt-kind:que eu_comprei financiamento_da meu no_carne que~comprei traba- trabalho uma_moto`,
    '4': `^_carro caminhonete caminhonete_$ carne_$ carro_de comprei da_moto da~caminhonete debt-kind:aplicativo debt-kind:caminhonete debt-kind:uma financiamento~carro financiamento~minha garag- garagem garagem_$ minha_caminhonete na_garagem o~que usado zero zero_$`,
    '3': `a_van aplic- aplicativo aplicativo_$ a~que carne compr- debt-kind:carne debt-kind:de debt-kind:eu debt-kind:gol do~gol escolar financiamento~meu gol gol_# meu_gol meu~# o_carro pop que~na van van_escolar`,
    '-3': `?income-source EXPENSE ^_ipva a_casinha a~do casin- casinha chip debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:imposto debt-kind:ipva debt-kind:multa debt-kind:para debt-kind:tal debt-kind:um fatur- fatura financeira impos- imposto imposto_do ipva multa o_tal tal tal_do`,
    '-4': `debt-kind:fatura quiti- quitinete`,
    '-5': `debt-kind:terreno financiamento_de morar o~do terre- terreno`,
    '-6': `forca`,
    '-7': `debt-kind:NAME`,
  },
  'lose-income': {
    '17': `after-roadmap:fui`,
    '16': `^_fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:meu desem-`,
    '11': `^_perdi after-roadmap:estou after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `perdi`,
    '9': `a_empresa after-roadmap:embora after-roadmap:empresa after-roadmap:minha after-roadmap:salario after-roadmap:servico demit- desempregado embor- embora empresa suspe-`,
    '8': `INCOME after-roadmap:cortaram after-roadmap:me bloqu- corta- empre- estou_desempregado o~me sai_do sem servi- servico servico_$ traba-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:firma after-roadmap:pensao after-roadmap:renda after-roadmap:sai after-roadmap:trabalho a~fechou a~me bloqueou desempregada desempregada_$ dispensou do_servico embora_$ emprego estou_desempregada familia_$ firma firma_fechou me_bloqueou me_dispensou meu_contrato minha_pensao pensao_$ perdi_o perdi~emprego renda_$ trabalhar
trabalhar_$ trabalho_$`,
    '6': `?after-roadmap ^_cortaram ^_estou ^_fiquei a_firma acabo- acabou after-roadmap:bico after-roadmap:contas after-roadmap:demitida after-roadmap:desempregado after-roadmap:dispensou after-roadmap:faliu after-roadmap:tenho after-roadmap:trabalhar as_contas auxil- auxilio auxilio_$ a~faliu contrato cortaram cortaram_meu demitido desempregado_agora dispensou_$ estou~agora faliu fecho- fechou fechou_$
fique- fiquei fiquei_sem fui_demitido meu_auxilio nao_posso nao~mais o_emprego o_inss ontem ontem_$ quebr- quebrei recebo~bolsa renda renov- sai salar- salario tenho_mais uber`,
    '5': `:recebo ^_a ^_meu acabou_$ after-roadmap:agora after-roadmap:as after-roadmap:beneficio after-roadmap:cortado after-roadmap:demitido after-roadmap:do after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:nao after-roadmap:ontem after-roadmap:rua beneficio_foi bico bolsa_familia contas contr- cortado cortado_$ demitida demitido_$ desli- emprego_$ estou
estou_sem estou~sem fui_demitida fui_para fui~rua inss mandaram_embora me_mandaram meu_beneficio me~embora nao_recebo nao_tenho o~nao para_rua patroa_me patroa~dispensou pensao perdi_meu salario_$ sem_salario`,
    '4': `,~entra :emprego :mais :nao :sem ^_bloquearam ^_mandou after-roadmap:meses after-roadmap:posso after-roadmap:ter benef- beneficio bloquearam bloquearam_minha bloquearam~conta bolsa bpc_$ conta- conta_do deram entra_nada famil- familia fui~embora ifood ifood_$ manda- mandaram mandou_todo mandou~mundo me_deram meses meu meu_bpc meu~foi me~as me~do minha minha_renda minha~do mundo mundo_embora
nao~ter o_patrao patro- patroa pensa- perdi~servico rua sem_renda sem_trabalho tirar- tiraram todo_mundo todo~embora trabalho vou_ficar vou_ter`,
    '3': `#_meses #~, (_$ :acaba :bolsa :em :estou :familia :fiquei :janeiro :marco :ontem :patroa :perdi :seguro a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:conta after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber
after-roadmap:trampo after-roadmap:venceu after-roadmap:vou a~desse bpc causa_da causa~cirurgia cirur- cirurgia cirurgia_$ contas_$ contrato_$ da_cirurgia em_janeiro embora_hoje entra estou_parado e~seguro faz_# faz~meses ficar ficar_sem fui~, incomes:desempregado incomes:entra incomes:faz incomes:meses incomes:nada janeiro_$ mandaram~hoje mando- mandou me meses_$ meses_, meses~nao meu_trampo
meu~nao minha_conta nao_entra o~acaba parad- parado parado_sem para~: partir patra- patrao perdi~trampo por_causa por~da posso proxi- recebo rua_$ sem_receber ter tramp- trampo trampo_$ venceu_e vou~sem`,
    '-3': `:agora :meu ?debt-kind ^_mudou aceit- aceitaram after-roadmap:aceitaram after-roadmap:mudou after-roadmap:no after-roadmap:prazo after-roadmap:qual after-roadmap:quero bolsa~e familia_e mudou mudou_meu mudou~salario o_prazo prazo`,
    '-4': `meu_salario`,
    '-5': `?worry`,
    '-6': `?income-source`,
  },
  minor: {
    '20': `consent:#`,
    '15': `^_tenho`,
    '14': `consent:sou`,
    '13': `?consent`,
    '12': `nao~#`,
    '11': `consent:tenho menor_$ sou`,
    '10': `compl- tenho_#`,
    '9': `:anos`,
    '8': `^_sou consent:faco quinze_$ tenho`,
    '7': `:tenho ^_ainda ^_faco consent:ainda consent:idade consent:menor faco_# idade quinz- quinze tenho~anos`,
    '6': `#_anos anos consent:falta consent:minha consent:para menor`,
    '5': `^_falta anos_$ consent:ano de_menor faco faco~em idade_eh minha~eh so_# sou~de sou~menor tenho_so tenho~#`,
    '4': `#_em #~? #~que :estou ainda ainda_nao ano anos~estou ano~# consent:em consent:fiz consent:mas consent:nao consent:so consent:vem de_idade eu~# e~devendo falta fiz_# idade_$ nao_sou que_vem sou_de sou_menor um_ano vem_$`,
    '3': `#_mes #~dezembro #~meio #~posso ,_queria :devendo ^_minha anos_e anos_posso anos~queria anos~usar consent:NAME consent:de consent:eh consent:eu consent:mae consent:um deven- devendo devendo_no devendo~cartao de~mas dois_meses dois~para e_estou eh_# estou_devendo estou~no fazer_# fiz mae maior_de maior~idade menor_mas mes~vem minha_mae para_# para_eu para~fazer posso_usar sou_maior tenho~e um~para
usar`,
    '-3': `?debt-kind ^_ja aceito consent:aceito consent:filha consent:o consent:perguntar consent:sim filha filha_$ ja~# perguntar perguntar_$ pode_perguntar todo`,
    '-4': `,~# ?income-source consent:ja consent:todo opcao`,
    '-7': `nao_,`,
    '-9': `,_tenho consent:, sou~nao`,
  },
  'miss-month': {
    '15': `after-roadmap:nao`,
    '14': `esse_mes`,
    '11': `after-roadmap:esse after-roadmap:mes`,
    '10': `esse mes_nao nao_consegui`,
    '9': `o_plano`,
    '8': `after-roadmap:consegui after-roadmap:plano mes nao_paguei nao~o paguei_$ plano_$`,
    '7': `^_esse after-roadmap:tive conse- consegui nao_deu para_pagar plano pulei tive`,
    '6': `:mes :nao ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apert- apertou como_pagar consegui~o deu_para deu~pagar esse~eu furei nao~como nao~para o_dinheiro pagar pagar_$ pagar_a pagar~NAME`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apertou~nao atrasei deu dinhe- dinheiro dinheiro_do e~paguei mes_eu nao_sobrou nao~pagar usei usei_o`,
    '4': `:foi :pagar NAME_. ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:como after-roadmap:do after-roadmap:gastei after-roadmap:o after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu after-roadmap:vou aqui_nao conseguir~nada cumpr- da_$ desse~nao do_carne do_plano e_nao estou_sem gaste- gastei mes_$ mes~foi nada_esse nada~mes nao_foi nao_vai nao~dar nao~os os_# os~do pagar_as
pagar~contas paguei_nada paguei~esse para~as parcela_desse parcela~mes saiu sem_dinheiro vai_dar`,
    '3': `#_do :. :nada :paguei ^_fiquei ^_gastei ^_nao a_de a_parcela after-roadmap:combinado after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:estou after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:novembro after-roadmap:parcela after-roadmap:passou after-roadmap:sem after-roadmap:sobrou after-roadmap:ter after-roadmap:vem aqui
as_contas a~. a~desse a~novembro carne carne_$ combi- combinado combinado_$ consegui_pagar consegui~# consigo~a contas_$ dar de_novembro desse_mes devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao esse~passou eu~vou fique- fiquei fiquei~e foi mes_passou mes_que mes~em mes~nao mes~vai mes~vem nao novem- novembro novembro_$ pagar_nada pagar_o pagar~de pague-
paguei pular remed- remedio sobro- sobrou ter_que vou_ficar vou_ter vou~que`,
    '-3': `?debt-kind ?income-source after-roadmap:mais after-roadmap:por colch- colchao da_para dinheiro_todo enten- entendi entendi_o entendi~plano esse_dinheiro esse~? esse~todo e~mes mes_pago mes~so nao_entendi pagar_esse pagar~mes paguei_so paguei~o para_quem quem quem_$ tenho_esse tenho~dinheiro todo_mes`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:tenho after-roadmap:todo conseguir~isso esse_plano isso_tudo isso~por pagar_isso pagar~tudo tudo_por`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem after-roadmap:so nao~a paguei_a paguei~NAME quais`,
  },
  none: {
    '27': `?debt-creditor`,
    '18': `?instalments-left ^_$`,
    '17': `^_tudo confirm-amount:mil debt-amount:# debt-creditor:NAME which-creditor:NAME`,
    '16': `?income-low-month ^_eita ^_todas ai_ai eita`,
    '15': `^_ai ^_kkk flexibles:# kkk kkk_$ n0`,
    '14': `?after-deficit FIGURE incomes:# subiu`,
    '13': `?incomes ?overdue ^_as as_vezes eita_$ instalments-left:# nenhuma_em nossa overdue:NAME overdue:desde pensar_$ rates:juros sei_$`,
    '12': `?debt-amount ?debts ?rates ^_fixo ^_nossa ^_pois alta amanh- amanha calor_$ conto_$ domin- domingo esse_governo essentials:# esta_osso fase fase_$ fixo fixo_$ menos pensar pois pois_eh que_calor que_fase tenho_fe thirteenth:sou`,
    '11': `# NAME~NAME ^_achei ^_hoje ^_ontem ^_ouvi ^_sei atras- calma_ai caro_$ como_voce deixa_eu desde estou_moida eu~paguei fale_$ fe_$ moida moida_$ more-debts:, nem~fale osso ouvi_falar rates:# volto_$`,
    '10': `#_NAME #_da :👍 ? NAME_# ^_aff ^_desde ^_misericordia ^_rindo ^_uma ^_vou aceitarem aff after-roadmap:aceitarem after-roadmap:fala boa_semana bom_domingo cet complicado complicado_$ conto debt-creditor:da depende depois_passo depois~la deus_eh deus~mais dinheiro_some domingo_$ eh_complicado eh_mais esta_russo fale falei_isso fe gover- governo isso_? ja~isso mais_ou maria maria_$ me_fale mil miser-
misericordia misericordia_$ nao~negociar nem_me osso_$ ou_menos ouvi overdue:todas o~some para_# parar_de passo_la por_hoje preciso_pensar quinh- russo russo_$ socorro_$ subiu_$ volto vou worry:tudo`,
    '9': `#_$ #_em ,_# ,_acabou ,~tem ._. .~. ?essentials ^_calma ^_depende ^_feliz ^_guenta ^_hum ^_meu ^_mil ^_pera ^_que ^_sao ^_tanto ^_vixe a_vida after-deficit:o after-roadmap:# after-roadmap:achei after-roadmap:cet after-roadmap:sei calma cobra consent:sim debt-creditor:do debt-creditor:loja depen- depende_$ dificil_$ dirig- dirigindo dirigindo_$ essentials:esta estou_dirigindo estou_lascado falar_$
faz_$ feliz feliz_natal guenta guenta_ai hum hum_$ income-low-month:mes instalments-left:a instalments-left:ainda instalments-left:falta instalments-left:so ja_respondi ja_volto ja~essa lascado lascado_$ metade_$ more-debts:NAME more-debts:nao nao_, nao~acabou nao~so natal natal_$ nossa_senhora outra_divida overdue:atrasado overdue:meses pensa- rates:% rates:cobra respondi_essa respondi~pergunta
rindo sobra_nada some_$ tanto tanto_faz thirteenth:, thirteenth:ai tudo_caro uns vida_$ vixe vixe_maria`,
    '8': `#~vista ,~tudo :criou EXPENSE NAME~emprestimo ^^ ^_consegui ^_depois ^_espera ^_estou ^_ganho ^_melhor ^_metade ^_socorro ^_um a_$ a_bateria a_menor achei after-roadmap:amanha after-roadmap:la after-roadmap:melhor after-roadmap:mim ai_que atrasei_o banco bateria cacho- cachorro carro_$ casar casar_$ chega~divida cinqu- confirm-amount:dois consegui_um consent:osso criou de_vez debts:# debts:devo
debts:sao debts:serasa deixa_respirar depois~conto deu_por deu~hoje devem devem_dinheiro divida_$ do_banco dois eh_NAME em_quando emprego_$ espera essa_pergunta esse_plano esta_puxado estou_ferrada eu_ja ferra- ferrada ferrada_$ ganho hoje hoje_deu income-low-month:# income-low-month:zero incomes:minimo incomes:salario instalments-left:metade instalments-left:quinta mais_# mais~menos matar
me_devem menos_$ mes mes_$ me~dinheiro me~respirar mudou n1 negoc- no_banco novec- offers:estou overdue:a overdue:ano overdue:de overdue:faz overdue:nenhuma overdue:so o~# paga_primeiro pera perai pode_isso pode~? por~deu pouco puxad- puxado puxado_$ qual~primeiro quanto_eu que~? rates:. salar- sem_juros semana_$ sexta_$ socorro tem_o todas_$ tudo_subiu vence vez vez_em vezes_$ vez~quando
vou_casar vou~o which-creditor:a`,
    '7': `#_do #_no #~# #~NAME #~mais $ ,_o ,_pago ,_so ,~# :kkk :sobra NAME NAME_eh NAME_nao NAME~, ^_a ^_arrumei ^_bati ^_boa ^_cinco ^_comecei ^_devo ^_egua ^_gasto ^_loja ^_serasa ^_talvez a_luz acabou~bateria aceitaram_meu aceitaram~cartao after-roadmap:13o after-roadmap:aceitaram after-roadmap:cartao after-roadmap:decimo after-roadmap:ja after-roadmap:mudou after-roadmap:pediram after-roadmap:receber
after-roadmap:terceiro after-roadmap:todo after-roadmap:vence after-roadmap:venda ai ajuda~organizar amanha_$ arrumei arrumei_emprego atraso a~vence banco_$ banho banho_$ bater- bateria_$ bati bati_o bati~carro cada~pior calor cansa- caro chegando chegando_em chegando~casa chora- chovendo chovendo_aqui com_atraso comecei compl- confirm-delete:pera consegui~trabalho da_venda de_pagar
debt-creditor:dona debts:banco debts:na debts:sei de~divida de~em dia_dificil dia_pior diarista_$ dific- dificil doze do~# do~eh duzia e_o egua eh_emprestimo eh_mil eh~vida esta esta_chovendo esta_dificil estou estou_chegando estou_lendo estou_no estou~aqui estou~banho fecho_$ fia_$ fixa flexibles:o ganho~demais governo_$ guent- incomes:a incomes:fixa incomes:sei instalments-left:anos
instalments-left:duzia instalments-left:na instalments-left:ultima instalments-left:uma ja ja~metade ja~respondo lasca- lendo lendo_aqui mae_mora mae~comigo maio_$ mais~a marco me_deixa menos~mes meu~foi mim_? minha~mora mora_comigo more-debts:# more-debts:isso more-debts:tambem muito~mim n2 na_televisao nada_nao nao_da nao~pago netfl- netflix no_banho o_salario offers:# onibu- onibus overdue:dias
overdue:fia overdue:ontem overdue:semana o~NAME o~atrasou pago~certinho parar~pagar pela_NAME pensando_$ perguntar pior pior_$ primeiro_$ quero~pagar que~dificil quinta_$ quitar renda_fixa respi- respirar respirar_$ salario ser_$ sete setem- setembro sexta so_mais sobra talve- talvez talvez_$ tambe- tambem te_respondo televisao_$ tem_como tenho~divida tenho~fixa todas todo_mes treze- um_trabalho
veio_tudo venda vezes vi_na vida vi~televisao vou_perguntar vou_ver worry:isso`,
    '6': `#_! #_# #_conto #_na #~que + , ,_cai ,_sou ,~NAME ,~dureza ,~isso 13o :# :agora :ainda :errado :mandei :minhas :nada :netflix :primeiro :quem :sei :viu ?_? NAME_e NAME~esta NAME~setembro ^_aceitaram ^_deus ^_essas ^_ja ^_novecentao ^_oitentinha ^_os ^_pobre ^_semana ^_uai ^_uns ^_vi a a_coisa a_netflix a_trabalhar achei_pesado after-deficit:esta after-deficit:me after-roadmap:aluguel
after-roadmap:chama after-roadmap:chega after-roadmap:cobranca after-roadmap:comecei after-roadmap:governo after-roadmap:isso after-roadmap:matar after-roadmap:menor after-roadmap:no after-roadmap:organizar after-roadmap:outra after-roadmap:quero after-roadmap:recebi after-roadmap:recomecar agora~o ai_vou ai~ver anive- aniversario ano_$ aqui_$ atrasado atraso_$ a~parcela banco_estava banco~cheio
bom_que bom~existe burro cada_dia caiu~internet carta- cartao chega- cheio cheio_$ cinco cinquenta cobra_nada cobranca cobra~nao com_esse comecei_a comecei~trabalhar como_deixar como~mais com~nao confirm-amount:eh consent:se consigo_$ creio_meus creio~filhos de_consignado de_nervoso de_ressaca de_teimoso debt-amount:cinco debt-amount:dia debt-amount:e debt-amount:mil debt-amount:novecentao
debt-amount:oitentinha debt-creditor:eh debts:$ debts:meu debts:tenho decimo_terceiro deixar_mais deixar~leve deixa~pegar depois_te deve_nao deve~teme dias_$ durez- dureza dureza_$ duzia_$ e_meio e_nome eh~para eita_lasqueira emprego entendi_mais entendi~ou espera~vou esqueci_de essas_contas essentials:a esse~so esta_atrasado esta_para estava_cheio esta~aqui estou~onibus estou~ressaca eu_consigo
eu~meus existe existe_isso e~sujo fechei_o fgts fia fila filha_nasceu filhos_sozinha flexibles:spotify foi_embora ganho_pouco governo_nao governo~ajuda igual income-low-month:, income-low-month:muito income-low-month:nao income-low-month:tem incomes:esta incomes:um instalments-left:eh instalments-left:faltam instalments-left:mais ja_falei ja~eu la lasqu- lasqueira lasqueira_$ leve leve_$ maio
mais_leve mais_uma mandar~papeis mandei~para marido_foi marido~embora maris- marisa marisa_nao merca- mercado mes_so meses_$ mes~sobrou meu_13o meu_cartao meus~sozinha meu~esta mil_$ mil_e mim minha~nasceu minimo_$ minut- minuto minuto_$ more-debts:acabou muito_para nao_ajuda nao_deve nao_so nao_sobra nao_tem nao_teme nasce- nasceu nasceu_$ negociar negociar_agora nervo- nervoso nervoso_$
no_onibus nossa_que nossa~susto novecentao novecentao_$ no~agora no~ja o_carro oferta~por offers:pensar oiten- oitentinha oitentinha_$ oitoc- oitocentos onibus_agora organizar_$ overdue:as overdue:mes overdue:parcelas overdue:passada o~no pagar~a pago_tudo paguei_com paguei~atraso parar parcelas parcelas~emprestimo passa_de pediram_# pegan- pegando pegando_$ pegar~fatura pesado pesado_$ pior~a
pix~# plano_$ pobre_vive pobre~de porta- pouco_demais pouqu- pouquinho quatr- que_dureza que_existe que_susto quem_nao quem~deve quem~isso quero_negociar quero_parar quero_recomecar quero~das quero~minha quero~nada que~me quint- quinta quiseram_negociar rates:eh rates:nada rates:sem respondo_$ ressa- ressaca ressaca_$ rindo_de rindo~nervoso sair_das sair~dividas saiu sao seman- semana senhora_$
sera sera_que setembro_$ sim_e so_para so_sobrou socor- sou_mei sou~, spoti- spotify spotify_$ susto susto_$ te_conto teimo- teimoso teimoso_$ teme tem~NAME tem~deixar tenho_outra thirteenth:em thirteenth:estou thirteenth:maio thirteenth:pensar thirteenth:veio todas_atrasadas traba- trezentos tudo_$ uai~que um_minuto um_salario uma_pior uns_# valor_do veio vive vive_de vive~teimoso voce~para
vou_mandar vou_vender vou~os worry:as`,
    '5': `#_agora #_de #_dias #_e #_hoje #_k #_meses #_mil #_por #_que #~dia #~eu #~mesmo ,_NAME ,_ainda ,_que 13o_$ :casa :contas :dia :dividas :essas :esta :fgts :mexer :nao :nisso :qual :renegociar :salario ?_e ?_o ?~de NAME_esse NAME~em NAME~tem ^_NAME ^_amanha ^_caiu ^_cartao ^_cobranca ^_continuamos ^_cortar ^_cpf ^_creio ^_desculpa ^_devagar ^_dois ^_dona ^_esse ^_esta ^_lembrei ^_meia ^_mercearia
^_mudou ^_queria ^_quinhentao ^_rico ^_sete ^_tenho ^_vendi ^_👍 a_fila a_marisa a_toa acabou_a achan- achando achando_salgado adiantei after-deficit:achei after-deficit:de after-deficit:dinheiro after-deficit:divida after-deficit:para after-deficit:por after-deficit:vou after-roadmap:arrumei after-roadmap:carro after-roadmap:casa after-roadmap:deles after-roadmap:economizo after-roadmap:emprego
after-roadmap:esqueci after-roadmap:falar after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:limite after-roadmap:logo after-roadmap:me after-roadmap:menos after-roadmap:mudar after-roadmap:osso after-roadmap:parar after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:sexta after-roadmap:subiu after-roadmap:valor after-roadmap:vez ah ai_$ ai~estou
ai~vergonha ajuda_a ali_e ali~ja aniversario_$ ao ao_longe aquel- as avisar_que a~eh a~esse a~estava bah_que bah~fase banco_foi banco~educada boa~, bolsa~e botar~# bravo bravo_$ busca- buscar cachorro_esta cachorro~doente caiu_a cansaco cansaco_$ caram- caramba cartao_NAME casa_? cento_e certo~linhas chorar_$ cinco_$ cobra_juros cobranca_e colo colo_$ com_crianca com_meu com_nada comecar~NAME
comigo_$ com~banco com~esposa com~plano concordo_com concordo~esse confirm-amount:# confirm-amount:, consent:cobra consent:de consent:e consent:estou consent:quanto consent:ser consi- conta_, conta~nao continuamos continuamos_amanha conversar~minha corri- corrido corrido_$ cpf cpf_eh creio crian- crianca crianca_no crianca~colo da_empresa dar_certo da~# da~foi da~pagar de_cansaco de_divida
de_ferias de_vida debt-amount:meio debt-creditor:financeira debt-creditor:moveis debt-creditor:o debt-kind:conto debt-kind:la debt-kind:negocio debts:? debts:a debts:amanha debts:cartao debts:cpf debts:credito debts:egua debts:kkk debts:matar debts:um debts:vai deles_$ desconto_? deu deu_$ deus_escreve deus~certo deus~vai devagar_se devagar~vai deve devo_o dia dia~consigo dinheiro~mao disseram~vao
divida_? dizim- dizimo do_emprestimo doente_$ dona do~foi duzen- duzentos e e_ja economizo educada_$ egua_de egua~vida eh_? eh_a eh_aquele eh_bravo eh_itau eh_muito eh_vendaval eh~aniversario eh~eh eles_disseram eles~que em em_casa em_dezembro em_dia em_maio em_marco escreve_certo escreve~por espera_ai espera_um espera~pouquinho essa_eh essentials:bom essentials:deus essentials:ja essentials:mil
essentials:no essentials:transporte esta_corrido esta_um estava_grande estou_achando estou_morta estou_na estou_quebrada estou~crianca estou~de estou~salgado eu_economizo eu_pegar eu~# eu~, e~venho faco~de falta_metade faltam familia_e feria- ferias ferias_$ fez_um fez~acordo fila_do fila_estava fila~banco fila~grande flexibles:e flexibles:gasto foi_$ foi_educada fraco fui_ali ganho_o ganho~minimo
gasto~nada genro grande_$ hoje_esta hoje~corrido hoje~meu holer- holerite holerite_$ income-low-month:as income-low-month:fraco income-low-month:nunca income-low-month:varia incomes:ai incomes:deu incomes:do incomes:mil indic- indicou indicou_voce instalments-left:doze instalments-left:e instalments-left:essa instalments-left:meia instalments-left:sete intei- inteiro irma irma_me irma~indicou itau
itau_eh itau~NAME ja_era ja_eu ja_ja ja_venho ja~volto julho juros_$ juros_, k la_do lembrei~outra leva leva_para linha- linhas linhas_tortas logo_a mandar_os mandei_errado mao_eh mao~vendaval marco_$ me_indicou meia meia_duzia meio merce- mercearia mes_fraco mes_que meu_aniversario meu_cachorro meu_genro meu_patrao mexer_nisso me~voce minha_filha minha_vizinha minha~? minha~fez mora
more-debts:marisa more-debts:mesmo morta morta_de moto_$ mudou_meu mudou~salario muito muito_$ n3 na nada~so nao_concordo nao_eh nao_pago nao_quero nao_quiseram nao~? nao~itau nao~juros nao~meu nao~muito nao~o nao~para nao~passar nao~renda nao~sou na~eh negociar~o no no_colo nome_sujo nove novecentos nu o_NAME o_dinheiro o_holerite o_mercado o_mes ofereceram_# offers:ai offers:dia offers:sera
oitocentos_$ organ- organizar outub- outubro overdue:ai overdue:outubro overdue:resto o~estava o~nao o~por o~saiu pagar_menos pagar_tanto paguei_# paguei~do para_avisar para_divida para_mim para_responder parar~comer para~tanto parce- passa~# patrao~bravo pegar pegar_a pegar~holerite perguntar_para perguntar~NAME pesad- pior_que plano por_linhas por~comecar por~tortas posso_atrasar posso~menos
pouquinho_$ proto- protocolo quanto_voce quanto~cobra quanto~economizo quanto~leva que_estou que_nem que_vao que_vergonha quebr- quebrada quebrada_de quebrada~cansaco quero_receber quero_sair que~outra que~que que~sou quinhentao quinhentos quis_me quise- quiser_vai quiser~dar rates:ao rates:estou rates:ja rates:minha rates:te reais receb- recebi recebi~13o respondi ri ri_a rico rico_ri rico~a
ri~toa salario~da salgado_$ se_eh se_vai sei_mexer sei~nisso se~ao se~so sim sim_, sim_pode sim~o sim~ser so so_a sobrou_pouco sou_diarista sou~# so~avisar so~duas so~eu so~pouco so~uma sujo tambem_esta telev- televisao tem_isso tem_mes teme_$ tempo_leva tempo~para tem~que tenho_decimo tenho_renda tenho_sim terceiro_$ thirteenth:adiantei thirteenth:diarista thirteenth:inteiro thirteenth:mei
thirteenth:mes tirar_$ toa toa_$ toda todo tomar_minha tomar~casa torta- tortas tortas_$ trabalho_$ transporte tres trint- trinta tudo_certinho uai uai_, um um_ano um_pouquinho uma_, uma_divida vai vai_ao vai_me vai_para vai~certo vai~divida vai~longe vao~ligar varia_muito venda- vendaval vendaval_$ vendi venho_$ ver_com vergonha_$ ver~meu vizinha vizinha_fez vizinha~um voce_cobra voce~?
vou_conversar vou_passar vou_pegar vou~banco vou~com vou~essa vou~para worry:e worry:nome 👍 👍_$`,
    '4': `#_+ #_. #_ate #_avista #_boletos #_com #_nao #_parcelas #_x #~conta #~da #~fgts $_# ,_amanha ,_vou ,~e ,~mei ,~quase ,~um . ._$ / :_# :aqui :atraso :como :consignado :cpf :faco :gostaria :hoje :meu :negociar :pago :para :parcela :pena :podem :sexta :toda :vou ?offers ?thirteenth ?~eh ?~que INCOME KIND NAME_$ NAME_ate NAME_esta NAME_nem NAME_sem NAME_tambem NAME~# NAME~pagar NAME~x ^_? ^_acho
^_aquela ^_atrasei ^_bah ^_cobra ^_cortei ^_deixa ^_desisti ^_dia ^_doze ^_entendi ^_fala ^_faltam ^_farmacia ^_ganhei ^_lojas ^_meio ^_minha ^_moveis ^_na ^_o ^_oitocentos ^_podem ^_posso ^_pretendo ^_quinta ^_recebi ^_sera ^_sim ^_terminamos ^_trabalhei a_do a_outra a_vista acaba~marco achar achar_meus achar~oculos achei_caro achei_que acho~tem adici- adicionar adicionar_uma adicionar~divida
after-deficit:deu after-deficit:hoje after-deficit:outra after-deficit:plano after-roadmap:ajuda after-roadmap:atraso after-roadmap:deixar after-roadmap:desisti after-roadmap:divida after-roadmap:estava after-roadmap:fazendo after-roadmap:ganhar after-roadmap:ha after-roadmap:nao after-roadmap:nasceu after-roadmap:paguei after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:por
after-roadmap:prefiro after-roadmap:querem after-roadmap:recebo after-roadmap:rindo after-roadmap:sera after-roadmap:trabalho after-roadmap:vendi after-roadmap:vermelho after-roadmap:vida after-roadmap:vista agiot- agiota agost- agosto ainda ainda~# ajuda_em ajuda~nada ali alugu- aluguel aluguel_mudou amanha_eu amanha_pode amanha~ser antes_do antes~natal apareceu_# apareceu~% apertado
apertado_esse apertado~plano aquela_la as~me ate_dia ate_setembro auton- avist- avista a~? a~esta a~ofereceu a~primeiro a~subiu a~toda bah bairr- bairro banco_ja banco_segunda barao bicho_esta bicho~pegando boa boleto_aqui boletos botar burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ cada cansada cansada_$ carga carga_$ carne_na carne~gaveta cartao_de cartao_do cartao~credito catar
catar_o catar~carne cem cem_$ cento certo_por chama- chamando chamando_de chamando~burro chorando chorando_$ chorar cinquenta_$ claro_, clien- cobra_$ comer_$ comig- comigo com~no confirm-amount:cinco confirm-amount:mesmo conseguir~isso consent:graca consent:mas consent:me consent:pode consent:uai consignado_$ contas conti- conto- cortaram~bolsa da_# da~. da~diminuir de de_burro de_cansada
de_carga de_credito de_mil debt-amount:esta debt-amount:fase debt-amount:quase debt-amount:tudo debt-creditor:banco debt-creditor:de debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:aquele debt-kind:emprestimo debts:barao debts:boa debts:coisa debts:conta debts:essa debts:esta debts:estou debts:vergonha debts:volto debts:vou decim- decimo dei_# deixa~achar deixa~cacar deixa~pensar
deles demais_$ depende_do depende~mes desconto_, desde_setembro desisti devendo~para devo de~da de~juros de~que de~veio diminuir_o diminuir~valor dinhe- dinheiro dinheiro_na dinheiro_todo do_NAME do_bairro do_fgts do_mes do_natal do_ze doze_$ do~. do~de duas_me duas_mesmo duas~odeiam e_cinquenta e_vinte econo- educa- educada eh_$ eh_ate eh~% eh~dia eh~dinheiro eh~juros eh~negocio eles_nao em_nada
entrada era_$ errado errado_$ escrito_$ esqueci~uma essa_conta essentials:, essentials:ajuda essentials:amanha essentials:de essentials:deu essentials:guenta essentials:oitocentos essentials:ouvi essentials:pago essentials:perguntar essentials:tenho essentials:um essentials:vou esse~nao esse~todo esta_chorando esta_doente esta_feia estav- estava esta~a esta~apertado esta~chamando esta~em
esta~peixe estou_um estou~caco eu_achar eu_cacar eu_pensar eu_volto eu~mais falei_o falei_que falei~ia falei~salario falta- falta_# fazen- fazendo feche- fechei fechei~acordo feia feia_a feia~coisa fev fica_# filha filha_passou filha~na filho- filho_esta filhos filho~chorando fizer- fizeram flexibles:basico flexibles:com flexibles:dizimo flexibles:nada flexibles:por flexibles:uns fui~e ganha-
ganho_# gasol- gasolina gavet- gaveta gaveta_$ gerente_saiu gerente~de hoje_estou hoje~um ia_pensar igrej- igreja igual_burro igual~de income-low-month:. income-low-month:depende income-low-month:do income-low-month:igual income-low-month:metade income-low-month:que incomes:demais incomes:depende incomes:deus incomes:e incomes:ganho incomes:mais incomes:recebo infelizmente_$ instalments-left:acaba
instalments-left:duas instalments-left:marco instalments-left:paguei instalments-left:umas internet isso_tudo isso~gracas ja_recebi ja_te janei- janeiro ja~no jogar julho_$ juros justica_veio k_$ ligacao ligar_$ logo loja_$ lojas longe longe_$ loter- loterica loterica_$ luz luz_subiu luz~muito mais~ano mais~cobranca mande- mandei mandei_# mar mar_nao marid- marido marido~ajuda mar~esta me_chamando
me_ligar me_matar me_odeiam me_ofereceram mei meio_milhao melhor menor menor_primeiro menos_a menos_por mes_? mes_no mesmo_gracas mesmo~a metade_do meu meu_bolsa meu_marido meus meus_filhos meu~familia me~a me~no me~sem milha- milhao milhao_$ minha_casa minha_irma minha_mae minhas_dividas minha~me minha~passou more-debts:devendo more-debts:lembro more-debts:para morta~cansada movei- moveis
moveis_nordeste mudar_de mudar~casa mudou_$ muito_apertado muito_dinheiro muito~esse n4 na_NAME na_faculdade na_gaveta na_loterica nada~fim nao_chorar nao_cobra nao_paguei nao_passa nao~decimo nao~em nao~mexer nao~parar nao~porque nenhuma_esse nenhuma~mes no_fim no_rh no_serasa norde- nordeste no~# no~segunda o_bicho o_mar o_oficial odeia- odeiam odeiam_$ ofereceram offers:, offers:aceito
offers:avista offers:da offers:eh offers:meu offers:ofereceram offers:ofereceu offers:para offers:preciso offers:vou oi_, os_papeis outubro_$ overdue:agosto overdue:contas overdue:duas overdue:infelizmente overdue:ja overdue:menos overdue:minha overdue:novembro overdue:um overdue:uns o~da o~eh o~errado o~mudou pagar_isso pagar~tudo pago~cartao paguei~NAME papei- papeis papeis_$ para_diminuir
para_limpar para_peixe para~? para~chorar para~que parcelas_$ passo passou_na passou~faculdade patrao_eh pedir- pediram peixe peixe_$ pelo_NAME perguntar_no perguntar~rh pg pix_de plr pode_sim pode~, por_# por~mil prete- pretendo pretendo_quitar pretendo~antes quando_$ quanto_da quase quatrocentos que_, que_bom que_ia quero_adicionar quero_mais quero~de quero~uma quer~de que~, que~pensar quiseram
quita- quitar_antes quitar~do rates:, rates:amanha rates:cento rates:esta rates:subiu rates:vida recebi_a recebi~primeira recebo_toda recebo~sexta recomecar resci- rescisao respo- responder~? respondo rh_$ rindo_para rindo~nao saber_se saiu_de saiu~ferias salario_$ salario_errado salario_minimo salario_nao salga- salgado sao_# seis sempr- sempre senho- senhora seras- serasa serasa_$ sete_$ setec-
setecentos sim_desde sim~agosto so_# so_se sobra~no sobro- sobrou sou so~NAME so~ultima subiu_de subiu_muito subiu~novo sujo_$ tarde_, taxa_de tem~uma tenho_esse tenho~nada terce- terceiro terminamos terminamos_amanha terminamos~pode thirteenth:ainda thirteenth:mil thirteenth:minha thirteenth:parcela thirteenth:porque thirteenth:preciso thirteenth:que thirteenth:senhora thirteenth:sim
thirteenth:tudo thirteenth:uns tia tirar_meu tirar~nome toda_para toda_sexta toda~isso tomar trabalhei trabalhei_a trabalhei~vida trabalho trabalho_igual trabalho~burro trans- trezentos_e tudo_atrasado tudo_por um_acordo um_caco uma_loja uma~que valor_por valor~mes vao_me varia vende- venho ver_na vergo- vergonha ver~loterica vi vida_toda vida~para vinte vinte_e vista vizin- vou_catar vou_mudar
vou~de vou~no worry:buscar worry:cobranca worry:ja worry:sujo worry:vez ze ze_$ ❌ ❌_$`,
    '3': `#_% #_/ #_esse #_liquido #_mes #~a #~entrada #~ja #~mes #~o #~semana #~tenho $~. % %_$ %~NAME ) +_# ,_nao ,_trabalho ,~alma ,~mes ,~osso ,~pagar /_# 13o~# :acabei :agosto :atrasou :banco :deu :em :foi :livre :mes :mim :no :por :recebo :rescisao :so :tenho :tudo :uns :x NAME_: NAME_desde NAME_mandou NAME_sim NAME_so NAME~? NAME~agosto NAME~dia NAME~e NAME~estao NAME~juros NAME~mes NAME~que ^_#
^_aposentei ^_bom ^_cada ^_cara ^_daquele ^_dei ^_falei ^_internet ^_luz ^_mais ^_menos ^_nenhuma ^_paguei ^_peguei ^_perai ^_preciso ^_quem ^_racao ^_recebo ^_saquei a_alma a_campainha a_internet a_menina a_moto a_oferta a_panela a_ultima acaba~? acabo- acabou aceit- acordo_da adianta after-deficit:? after-deficit:a after-deficit:arrumei after-deficit:deixa after-deficit:esse after-deficit:estou
after-deficit:mes after-deficit:mim after-deficit:muito after-deficit:pagar after-deficit:posso after-deficit:rindo after-deficit:tem after-deficit:tenho after-deficit:tirar after-deficit:um after-roadmap:. after-roadmap:agiota after-roadmap:agora after-roadmap:aquela after-roadmap:atender after-roadmap:atrasar after-roadmap:boa after-roadmap:botar after-roadmap:comprovante after-roadmap:contou
after-roadmap:contraproposta after-roadmap:cortar after-roadmap:dar after-roadmap:das after-roadmap:deu after-roadmap:dinheiro after-roadmap:eles after-roadmap:emprestimo after-roadmap:entrada after-roadmap:era after-roadmap:esta after-roadmap:eu after-roadmap:falei after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:mais after-roadmap:mando after-roadmap:marco
after-roadmap:mas after-roadmap:novo after-roadmap:ontem after-roadmap:outro after-roadmap:passei after-roadmap:pergunta after-roadmap:quer after-roadmap:quis after-roadmap:respirar after-roadmap:saiu after-roadmap:se after-roadmap:so after-roadmap:tambem after-roadmap:tanto after-roadmap:te after-roadmap:uai after-roadmap:vezes agora agora_$ agora_ganho agora~# agosto_do agosto~ano ai_um ainda_,
ai~minuto alma alma_? aluguel_# amanha_a amanha~falo amanha~gente ameac- ameacando amigo- amigos amigos_$ ano antes_quero ao_mes aposentadoria aquela aquele aqui_nao as_duas ate_as atender atender_$ ate~trinta atrasada atrasar atrasei aumen- avisa- avisar avisar~mudei avisar~vou a~NAME a~continua a~mandou a~novembro a~outubro a~parte bairro_$ banco_do banco_laranja banco~outra burro_$ cachorro_$
cada_$ caiu~# campa- campainha campainha_$ carro cartao_? cartao~NAME carto- cento_ao cento~vinte certo chega_de cigar- cigarro cinco_mil cobranca_me cobranca~ligando coisa coisa_$ coisa_esta coisa~preta com_# com_as comecar_pela como~o comprovante com~amigos com~marido concordo confirm-amount:NAME confirm-change:# consegui consent:antes consent:as consent:casa consent:deixa consent:eu
consent:meus consent:morta consent:outra consent:parar consent:pior consent:por consent:que consent:saber consent:seguro consignado consigo consigo~de consigo~tudo continua continua_$ contou contraproposta contraproposta_de contraproposta~# cortar_$ cortar_mais cortar_onde cortaram_meu cortar~? cortar~o credito_$ da da_cobranca da_gasolina da_moto daquele daquele_banco daquele~laranja dar da~do
da~mim da~subiu de_diarista de_justica de_novembro de_numero de_outubro de_uma debt-amount:acho debt-amount:de debt-amount:deve debt-amount:em debt-amount:faz debt-amount:mas debt-amount:que debt-amount:se debt-amount:tanto debt-creditor:daquele debt-creditor:daqui debt-creditor:laranja debt-creditor:lojinha debt-creditor:no debt-kind:banco debt-kind:e debts:ate debts:cada debts:cara debts:conto
debts:de debts:e debts:eh debts:esse debts:guenta debts:joao debts:mais debts:maria debts:minha debts:minuto debts:no debts:ouvi debts:peguei debts:quatro debts:respondo debts:te debts:zero deixa deliv- delivery demai- demais desconto~pago descu- desculpa desde_agosto desde_marco desde_que dessas_$ deus_quiser devag- devagar devo_# dezem- dezembro dezembro_e de~, de~e de~tirar dia_# dia_cinco
dia_que dia_trinta diari- diarista dia~e dia~nem diminuir disse_outra disse~coisa disse~se divid- divida dividas_$ do do_contrato do_ex do_salario doent- doente dois_$ dois_anos dois_mil dois~e do~, do~veio duas_$ e_# e_NAME e_a e_eh e_noventa e_pouco eh_# eh_da eh~eu eh~mas em_atraso embora_$ embora_do embora~bairro empre- emprestimo emprestimo_$ em~, em~e entra- entro- entrou era errad- errado_,
errei_o errei~valor escri- escrito esper- espos- esposa esposa_$ essas_duas essas~mesmo essentials:agua essentials:aluguel essentials:cada essentials:caro essentials:da essentials:depois essentials:dia essentials:eh essentials:falar essentials:gasto essentials:hoje essentials:internet essentials:irma essentials:luz essentials:mercado essentials:meu essentials:onibus essentials:patrao
essentials:por essentials:que essentials:remedio essentials:respondo essentials:subiu essentials:televisao essentials:uns esta_assim esta_devendo esta_me esta_pegando esta_preta estao_ameacando esta~fogo este estou~fila estou~osso eu_devo eu~com exist- extra e~? e~e e~por facul- faculdade falei faltam_# farma- farmacia farmacia_popular faz_mais faz~de fechei_acordo fechei~com fecho fez fim~mes
fiz_um flexibles:cem flexibles:cigarro flexibles:de flexibles:dia flexibles:fumo flexibles:nao flexibles:racao flexibles:reais flexibles:so fogo_$ foi foi_na foi~pelo ganhar ganhar_menos ganhei_# gasolina_subiu gasto gasto_com gente_continua golpe_? grand- grande ia igreja_# income-low-month:a income-low-month:dia income-low-month:eh income-low-month:mil income-low-month:minha
income-low-month:nada income-low-month:nem income-low-month:ruim income-low-month:servico incomes:amanha incomes:aposentadoria incomes:aposentei incomes:as incomes:bateria incomes:bolsa incomes:cada incomes:cai incomes:com incomes:da incomes:deixa incomes:dia incomes:dois incomes:esse incomes:hoje incomes:liquido incomes:mao incomes:mas incomes:meio incomes:pensionista incomes:tenho incomes:vezes
infel- infelizmente inquilino inss~# instalments-left:, instalments-left:de instalments-left:dez instalments-left:em instalments-left:estou instalments-left:parcela instalments-left:tres instalments-left:trinta inter- internet_# internet_$ isso_$ isso_so isso_todo isso~mes isso~o ja~em ja~tem laran- laranja laranja_$ lembrar lembrei lembrei_de levan- levanto loja loja_da lojinha_da luz_mas luz_que
luz~agua luz~nao m m_$ mae mae_tambem mae~# magro magro_que magro~isso mais mais_? mais_de mais_magro mais_receber mais~de mais~em mais~um marido_nao marido_primeiro mas~# mas~o mas~quero matar_$ me_atender mei_$ melho- menina menina_do menina~banco mercado_fechou mercado~e mes_para mes_ruim meses mes~faco metad- metade meu_primo meus_oculos meus~aqui meu~. meu~eh meu~primeiro mexer mil_mesmo
mil_no mim_$ minha minha_esposa minha~# minha~tambem minim- minimo monte monte_de more-debts:acho more-debts:cartao more-debts:da more-debts:desde more-debts:e more-debts:ele more-debts:estou more-debts:favor more-debts:o more-debts:que more-debts:so more-debts:tem more-debts:uma mudar mudar~valor mudei~numero muito~por multa mundo~do na_fila na_lojinha na_quinta na_verdade nada_no nao_# nao_o
nao~isso nao~me nao~plano nao~trabalho na~# na~do na~e na~parcela negociar_minhas negociar~dividas nem_a nem~, nisso_$ no_NAME no_osso no_vermelho noite_, noite~amanha nome_foi nome~serasa novecentos_e novem- novembro nunca_tive o_13o o_aluguel o_boleto o_cachorro o_cartao o_dizimo o_gerente o_povo o_preco o_valor oculo- oculos oculos_$ ofereceu~a offers:? offers:NAME offers:apareceu offers:ate
offers:contrato offers:essa offers:eu offers:fica offers:me offers:pagar offers:que offers:x oficial_de oficial~justica oito onde_tirar onde_vejo onde~ja ontem os_dois osso_? outro_emprestimo outro~para overdue:consigo overdue:eu overdue:falei overdue:fase overdue:hoje overdue:janeiro overdue:julho overdue:maio overdue:marco overdue:marido overdue:meus overdue:o overdue:que overdue:tanto
overdue:venceu overdue:vixe overdue:vou o~aqui o~cortar o~de o~esta o~fechou o~subiu o~terceiro pagar pagar_# pagar~esse pagar~isso pagar~para pago_# pago_NAME pago~# pague- paguei paguei_a paguei_nenhuma paguei_o paguei~de paguei~hoje paguei~luz paguei~no panel- panela panela_esta panela~no para_joao para_nao para~# parcela_de parcela~# parei~pagar parte passada_$ pau pegar_o pelo~. penho-
penhorar pensi- pensionista perai_que perai~tocaram perna plano_nao plano~da pobre pode_ser popul- popular popular_$ por por_mes por_meus por_mim por~ao pouco_$ povo_da povo~cobranca preco_da preco~gasolina preta preta_$ prime- primeira_parcela primeira_parte primo primo_tambem primo~esta quando_? quatro que que_cortar que_da que_dia que_isso que_mudei que_pago que_tocaram que_vale quebrar quem
quem_dera quer quer_# quero~receber que~viajar quinz- racao rates:ano rates:banco rates:coisa rates:estava rates:faz rates:m rates:mae rates:nove rates:onde rates:passei rates:pensar rates:perguntar rates:semana rates:tanto rates:taxa rates:tenho rates:virgula rates:vou reais_por recebi~# recebo~, registrado registrado_$ renda resti- restituicao sabad- sabado sacar saque- saquei se se_deus
segunda_parcela segura_ai segura~um sei sem_parar sem~, ser_# serasa_e se~de se~nao sim_NAME sim~mas so_isso so_puder so_vale some sou_pensionista so~basico so~cachorro so~mesmo tambem_? tambem~assim tambem~devendo tanto_$ te tem_de tem_dia tem_servico tem_uma tenha tenho~na te~isso thirteenth:acho thirteenth:claro thirteenth:dezembro thirteenth:dinheiro thirteenth:e thirteenth:ganho thirteenth:no
thirteenth:parte thirteenth:pouco thirteenth:primeira thirteenth:recebi thirteenth:trabalho tirar tive_$ tocar- tocaram tocaram_a tocaram~campainha todos trabalhar trabalhar_$ trabalho_de tres_mil trinta_$ trinta_e tudo tudo_? tudo~todo tv~# ultim- ultima um_monte umas um~de vai_dar vai_quebrar vai~# vai~minha valor~aluguel valor~salario vejo~? vender vender~que viajar viajar_$ virgu- virgula
viu_$ voce~com vou_pensar vou_viajar worry:ameacando worry:dizer worry:pegar worry:povo worry:quando worry:que worry:quer worry:ver x x_de x~#`,
    '-3': `" #_vem #~metade #~venceu %_. %_no ,_acho ,_deu ,_deus ,_ganho ,_gracas ,_pode ,_por ,_sera ,_uai ,_volta ,~% ,~? ,~caro ,~do ,~errado ,~me ,~que ,~segunda ,~uma :" :% :: :ajuda :carta :continuar :juros :mais :mundo :onde :quero :recusei :sobre :sou :usar :vai ?confirm-delete ?worry NAME_! NAME~muito NAME~nao NAME~tempo NAME~vou ^_acabei ^_acabou ^_aceitei ^_ainda ^_avanca ^_cade ^_cancelar
^_cansei ^_ce ^_com ^_como ^_consigo ^_descadastrar ^_desfazer ^_desisto ^_e ^_esquece ^_explica ^_faco ^_falaram ^_finaliza ^_fiquei ^_gostaria ^_gracas ^_ha ^_liga ^_manda ^_nadinha ^_negativo ^_nenhumazinha ^_nops ^_oi ^_outra ^_pedi ^_poe ^_precisa ^_pronto ^_proxima ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_retorna ^_segredo ^_segue ^_seria ^_soma ^_sou ^_tem ^_tinha ^_topei ^_valeu
^_voltei ^_zerar a_divida a_janela a_lista a_memoria a_pergunta a_pior a_ver abencoe_$ aberto aberto_$ abre abusivo acaba- acabe- acabei aceita_a aceitar_$ aceita~da acord- acordo acordo_de acordo~# adiante adiante_$ after-deficit:deus after-roadmap:abusivo after-roadmap:acaba after-roadmap:aceita after-roadmap:ainda after-roadmap:alto after-roadmap:ano after-roadmap:aviso after-roadmap:caduca
after-roadmap:e after-roadmap:em after-roadmap:entao after-roadmap:escreve after-roadmap:falaram after-roadmap:falo after-roadmap:fatura after-roadmap:favor after-roadmap:faz after-roadmap:foi after-roadmap:internet after-roadmap:jeito after-roadmap:jogo after-roadmap:lembrete after-roadmap:lembretes after-roadmap:lista after-roadmap:manda after-roadmap:marido after-roadmap:minhas
after-roadmap:nenhuma after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pedir after-roadmap:pena after-roadmap:processar after-roadmap:quando after-roadmap:quitado after-roadmap:reativa after-roadmap:reclamacao after-roadmap:redige after-roadmap:soma after-roadmap:ter after-roadmap:texto after-roadmap:topou after-roadmap:vamos after-roadmap:vao after-roadmap:viu
agora~sei aguen- aguento aguento_mais ai_tambem ai_voce ainda_nao ainda_vale ainda~no ajuda_mais alemb- alembro algue- alguem algum- alguma alto_? aluguel_ai aluguel~tambem anos_, anos~estou anoto- anotou anterior antes_de apaga- apagar aplic- aplicativo_$ app app_$ aqui_eh arrumar_a as_dividas as_que as~ja ate_hoje ate_quando avanc- avanca avanca_$ a~em baixo baixo_$ banco_vai bem_$ bloquear
boa~. bota botei_$ branc- branco cabec- cabeca cada_mes cade caduca caducou_? camel- camelo caminhao cancelar canse- cansei capte- captei captei_$ carne carne_sumiu carro_no carro~NAME ce_eh ce~dez chama_o chega_disso chega~por chutando chutando_$ cobrar coisa- coisas coloc- coloco com_depressao com_desconto com_uma comeca como como~a como~com compensa_? com~de confirm-amount:nao
confirm-amount:opcao confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:nao conforme_o consegui~a consent:aceito consent:falta consent:fiz consent:idade consent:pensar consent:sair consent:tem consent:um conversa cortada cortada_amanha cortei_ate cresce_tanto da_casa da_uma dados_$ dando_# dando~% dao dao_# daqui_$ da~NAME da~mae da~parcelar de_cinco de_cobranca
de_dezembro de_gasto de_qual debt-amount:agora debt-amount:maio debt-creditor:nao debt-kind:, debt-kind:cartao debt-kind:casa debt-kind:dinheiro debt-kind:fatura debt-kind:meu debt-kind:minha debt-kind:na debt-kind:no debt-kind:um debts:bem debts:dividas debts:fala debts:mas debts:mesmo debts:metade debts:nao debts:sair debts:tira debts:ultima deixa_em deixa_para deixa_queto deixa~la deixe- dele
demora denun- depois_de depois~# depre- depressao deram descadastrar descadastrar_$ desconheco_$ desconto desconto_na desen- desfaz_$ desfazer desfazer_isso desisto deu_tilt deus~pague devagar_$ devo_nao devo_no devo~, de~? dinheiro_do direi- disse_tudo disso_por disso~hoje divida~$ dizer_$ do_app do_carne do_carro doente_e dona~casa dos do~esta do~que duvida_$ e_as e_estou e_eu e_pagar e_te eh_do
eh_um eh_verdade eh_zero eh~janela eh~marido eh~que ele_$ eles_dao em_aberto em_conta em_junho em_que emend- emenda emenda_$ emprestimo_de emprestimo~pagar em~com em~matar em~vezes encerrar enqua- enquanto entao entra entra_a entra~aluguel entra~pensao entre- entrei escre- escreve_para essa_divida esse_$ esse_ano essentials:essa essentials:o essentials:pergunta essentials:qual essentials:quero
essentials:sei essentials:tem esse~eu esta_atrasada esta_certinho esta_certo esta_com esta_dando esta_falando esta_pago estava_so estava~mil esta~divida estou_desempregado estou_por estou_sem estou~me eu_arrumar eu_deixar eu_falei eu_nao eu_olho eu_pago eu_vejo eu~falo eu~para exclu- explica expor- e~paguei faco_# fala_devagar falan- falando falar_com falaram_que falo_$ falta_uma falta~NAME
falta~pior familia_$ fecho_? feirao finaliza finaliza_$ funci- funciona garan- gasta gracas_$ guri humano_$ idade ideia_$ ignor- income-low-month:sei income-source:, income-source:a income-source:me income-source:mes income-source:minha income-source:pensao income-source:recebo income-source:sou income-source:todo incomes:bpc incomes:eh incomes:gasto incomes:ha incomes:la incomes:propria
incomes:receber incomes:sem incomes:so incomes:tudo instalments-left:nenhuma instalments-left:o interessa interessa_$ isso_ai isso_para ja_caiu ja_disse ja_eh ja_prescreveu ja_quitei janel- janela janela_$ ja~, ja~e jeito jogo jogo_onde jogo~? juros_abusivo lazer_eh lazer~a lembrar_$ lembrete_$ lembretes_$ lhufa- lhufas lhufas_$ liber- liberar liga liga_$ liga_para liga~mim limpa limpo link_$
mae_esta maio_agora maio~nao mais_nao mais_tarde mais_viver mais~nao mais~oferta mango mao_, mao~jogo maqui- maquina me_bate me_liga me_socorre me_transfere medo memoria_nao memoria~ajuda mensa- mes_acaba mes_eu mes_ou meu_$ meu_lazer me~agora me~um me~uma mil~maio minha_moto minha_pensao minha~e molho- molhou more-debts:ai more-debts:essas more-debts:todas more-debts:tudo muita na_casa
nada_atrasado nada_esse nada~mes nadin- nadinha nadinha_$ nao_aguento nao_captei nao_deu nao_foi nao_mango nao_peguei nao_vai nao_vale nao~dar nao~deus nao~falar nao~mais nao~minha nao~quanto nao~uai negativo negociar_o negociar~a nem_pensar nenhuma_atrasada nenhumazinha no_# no_procon no_se no_zap nocao nocao_$ nome~# nome~eh nops nops_$ no~, o_contrato o_dia o_emprego o_fim o_inss obrigada
ofereceu~de offers:dao offers:esta offers:limpa offers:muito offers:nome offers:por offers:todas offers:uma offers:venceu oi ok ok_$ olhar onde_$ opa_, opcao_$ orien- orientacao os_# outra_pergunta outro_$ ou~semana overdue:coisa overdue:como overdue:conta overdue:essa overdue:gracas overdue:na overdue:nome overdue:outra overdue:pagando overdue:por overdue:prazo o~aluguel o~faco o~mes o~mesmo
o~que o~sumiu o~vai pagar~minimo pago~por pago~primeiro paguei_metade paguei~acordo paguei~dos para_NAME para_de para_liberar para_parcelar para~na parcelar parcelas~NAME parti- passar_$ peguei_$ peguei~no peque- perdi_o perdi~emprego perdoou pergunta pior_de pior~todas pode~a ponho por_ai por_causa por_enquanto por_fora por~acaba por~de por~ou por~reais prazo_$ preciso~um prescreveu prescreveu_?
primeiro_a processar procu- pronto_$ proposta_, propria proprio proxima proxima_$ pular_? pulei qual_? qual_a quando_vou quanto_$ quanto_devo quanto_eh quanto~para que_eu que_faco que_nao que_tipo quebrei quem_esta quem~o quero_comecar quero_ver quero~um queto queto_$ que~dia que~fatura que~ja que~primeiro que~sao quiet- quinta_emenda quitado rapid- rapido rates:cartao rates:como rates:conta
rates:da rates:do rates:para rates:qual rates:quanto reativa rebobina_$ recebi~do recebo~bolsa reclamacao recomeca recusei_$ redig- redige reinicia_$ relig- reneg- repete resolve resto_eh resum- retor- retorna robo sabe_$ salario_mesmo segre- segredo segredo_$ seguro_$ sei_quanto sei_que sei~. sem ser~amanha se~a sim~NAME so_chutando socorre socorre_$ soma some_? sou_do so~ai so~para so~que
so~salario sumiu_$ tem_que tempo_$ tem~de tem~em tem~para tenho_que ter_que terminei_$ termino texto thirteenth:? thirteenth:NAME thirteenth:agora thirteenth:de thirteenth:decimo thirteenth:deus thirteenth:na thirteenth:ne thirteenth:nem tilt tilt_$ tipo_de tipo~gasto tira_o todas_estao toparam_$ topei topei_$ topou total total_$ tranquilo_$ transfere transfere_$ tu tudo_, tudo_no tudo_nos
tudo_que tudo~NAME uma_ainda uma_moca uma_no uma_pessoa vai_saber valeu_$ vanta- vantajoso venceu_$ verdade_$ vida_eh vira viver_$ vivo volte- voltei vou_aceitar vou_ficar vou~procon which-change:o worry:, worry:agua worry:aqui worry:arroz worry:carro worry:casa worry:com worry:comida worry:cortar worry:cortaram worry:dinheiro worry:o worry:os worry:para worry:ser worry:tranquilo you z z_$ zerar
zerar_tudo ✅`,
    '-4': `!_! #_atrasadas #~do ,_jogo ,_muito :bom :dinheiro :eae :estou :parar :queria ?_estou ?consent ^_acordo ^_ajuda ^_atendente ^_beleza ^_bora ^_cancela ^_capaz ^_chama ^_desconheco ^_desfaz ^_diarista ^_disseram ^_divida ^_eae ^_hein ^_mandou ^_nunca ^_ok ^_opa ^_pago ^_prox ^_quando ^_quero ^_rebobina ^_recomecar ^_reinicia ^_some ^_vale ^_zerei a_empresa a_firma abusi- aceitaram_# aceitei aceito_?
after-roadmap:acabou after-roadmap:aceitar after-roadmap:baixa after-roadmap:cobra after-roadmap:desse after-roadmap:disseram after-roadmap:essa after-roadmap:ficar after-roadmap:financeira after-roadmap:fui after-roadmap:link after-roadmap:mesmo after-roadmap:minimo after-roadmap:neve after-roadmap:ofereci after-roadmap:primeiro after-roadmap:procon after-roadmap:quem after-roadmap:sai
after-roadmap:saio after-roadmap:ser after-roadmap:zerei agora_nao agrad- ai~me ajuda- anos_e antecipei~parcelas anter- aparece apertou arrumar arrumar~de assin- assinei assun- assunto as~estao atendente_$ atrasou_$ aviso- azul azul_$ a~. a~agora a~com a~ontem a~tem baixa bate beleza_$ boleto_$ bora bpc bulhu- bulhufas bulhufas_$ caducou cancela capaz carne_$ carta_do causa ce chuta- cinco_anos
combi- comecar~menor como_$ conforme consent:faco consent:sou consigo~a conta conta_nao cortei_tudo cresc- cresce da_lista da_um de_neve de_todas debt-creditor:lembro debts:ajuda debts:como debts:dos debts:falei debts:preciso debts:qual desconheco desconto~NAME desempregada desempregada_$ desempregado desfaz desli- dessa_$ desse_mes deus_te de~ainda de~mas de~mil de~x dia_com digo dispe- disso_$
divida_de do_serasa dos_# dos~mil do~com do~no duas_estao duvid- duvida e_some eae eae_$ eh_dez eh_hoje eh_o eh_para eh_uma eh~banco elas_atrasadas eles_$ em_duas encal- encalhado encalhado_$ entendi_$ esque- esqueci_$ essentials:deixa esta_minha esta_na esta_tudo estao esta~atrasado estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_respondo eu_saio exata- exatamente expli- falar-
falaram falei_do faz_um fazer~# fechei~o ficar filho_$ final- firma fora_$ golpe_$ guri_$ ha_$ hein hein_$ hora horas horas_sao human- humano ideia income-source:e income-source:o incomes:casa incomes:clt incomes:faz incomes:isso incomes:meses incomes:minha incomes:zero ja_cortei ja_paguei ja~? ja~as ja~falei jeito_que lazer lembrete lembretes liberar~emprestimo liqui- manda mandei~proposta me_da
medo_de memor- memoria menos_juros meu_dinheiro meu_plano meu~e me~, me~mais me~o mil~carro minha_divida minha_luz minha~esta minha~no minha~que more-debts:deu more-debts:esta more-debts:ja morto muito_caro nao_$ nao_sei nao_senhora nao_sou nao~deixa neve neve_$ ningu- ninguem nome_eh o_que obrig- ofere- oferecer~para ofereci ofereci_# oferta_$ offers:banco offers:cento offers:eles
offers:esperando offers:isso offers:mais olho onde opa os~do overdue:devo overdue:estao overdue:falta overdue:mas overdue:me overdue:no overdue:nos overdue:sei overdue:tenho o~ai pagan- pagando pagar_a pagar_nada pagar~cartao paguei~mil para_$ para_la pedi pega pela_menor pessoa_$ pix_para pode_tirar poe por~eh por~nao prazo preci- precisa primeiro_? proce- proco- procon pronto prox prox_$
quanto_esta quanto~devo quanto~pagar que_horas que_ja quero~com que~meu quitado_$ rates:sei re re_$ reativar rebob- rebobina recebi_tudo reinicia renda_$ repet- resol- responder_$ rotat- rotativo saber_$ sai_do salvo- salvou sao_$ score segur- sei_nao sem_receber ser_cortada seria serve signo signo_$ site sobre sua sumiu suspe- tchau tchau_$ te_falei telef- telefone tem_# tem_signo tem~atrasadas
tenho_$ te~do thirteenth:# thirteenth:as thirteenth:esse thirteenth:patrao thirteenth:se thirteenth:sem thirteenth:todo tipo tira tira~NAME todas~atrasadas trabalho_e tranq- tranquilo tras tras_$ tudo_encalhado tudo_na um~para unica vai~cortada valor_$ vem~, vende viver voce_me volta- volta_$ voltar vou_ter vou~depois which-change:no which-creditor:o worry:NAME worry:dias worry:minha worry:na
worry:salario worry:vao zap zerei`,
    '-5': `#_anos ,_deixa ,_dia ,_duas ,~certinho ,~onde :. :chega :desconto :divida :emprestimo NAME_primeiro NAME~! NAME~existe NAME~tudo ^_aceita ^_ahn ^_antecipei ^_apaga ^_atrasou ^_botei ^_entra ^_escreve ^_estava ^_ofereci ^_pergunta ^_pula ^_px ^_quais ^_reset ^_sem ^_stop ^_terminei ^_tira ^_vamos ^_vao ^_zera a_de abert- aceita aceitar adiantado after-deficit:# after-roadmap:acabei
after-roadmap:acordo after-roadmap:anos after-roadmap:causa after-roadmap:contas after-roadmap:demais after-roadmap:duas after-roadmap:empresa after-roadmap:juros after-roadmap:oferecer after-roadmap:pago after-roadmap:parcela ahn ahn_$ anos antecipei antes_$ apaga aprov- as~capengando ate_o aviso banco_? belez- beleza boa_pergunta boian- boiando boiando_$ bpc_$ briga- cai_dia capen- capengando
capengando_$ chover confo- consegui_pagar consent:ja consent:minha consent:para conta_$ continuar continuar_$ debt-amount:sei debt-kind:da debt-kind:que debts:isso deixa_$ depois_eu desca- dessa desse deus_e deus~NAME devo~NAME de~anos dia~de dia~hoje do_meu do_zero duas_capengando duas_vezes eh~coisa eh~isso eh~mes em~da encer- essas_$ essentials:NAME essentials:isso estou_a estou_boiando
estou_voando eu~? eu~um falei_da falta_a favor_$ fechei_$ feira- flexibles:isso income-source:da income-source:do income-source:meu income-source:na income-source:que incomes:nada ja~da lista_$ mil_do nao_consegui nao_entendi nao_posso na~? nome_$ o_emprestimo o_plano oferecer_# offers:so offers:tem oi_$ overdue:deus overdue:eh overdue:elas overdue:nada pagar_o pago_certinho paguei_$ pede pedir
perdi pesso- pessoa posso~? precisando preciso_de presc- pront- proxi- pula_$ px px_$ quais que_$ que~tudo recusei reini- reset reset_$ sabe sai saio se_$ segue sei~que stop stop_$ taxa_$ te_falo tem~? tenho_# tenho_mais tenho~anos terminei thirteenth:ano thirteenth:dia thirteenth:dois thirteenth:mas thirteenth:sei um_NAME vai_chover valeu ver_depois voand- voando voando_$ voce_eh which-change:#
worry:# worry:meu worry:por zera zera_ai`,
    '-6': `:anos :empresta ?confirm-change NAME~paguei ^_ate ^_em ^_fecho ^_passo ^_perdi ^_sai ^_sair ^_vai ^_volta after-roadmap:pensando after-roadmap:qual after-roadmap:renegociar after-roadmap:tudo alto a~ja botei cance- confirm-amount:a debt-kind:# debt-kind:de debts:quanto debts:quero debts:tudo depois_$ desem- desfa- despe- dia_eh disso e_so eh_esse elas empresta empresta_# esperando esta_bom
estou_esperando falo fazer flexibles:zero income-source:de incomes:estou instalments-left:nao instalments-left:sei ja~os link lista me_empresta mes_eh metade_ja nao_aceitaram nao_devo nao_estou nos nota oferecer offers:metade oi_? overdue:? overdue:ainda paguei~a para~fazer pensando_em por_favor proposta_$ propr- pula pular qual~# quero_renegociar recebi_$ recla- recomecar_$ saida sair_$ so_deus
so~e sumir tem_$ todas_elas vamos volta vou_fechar worry:banco worry:nao`,
    '-7': `,~ja ^_nota ^_onde ^_para ^_voce after-roadmap:fazer after-roadmap:fechar after-roadmap:quiseram after-roadmap:sem barat- bom_$ caduc- calor_ai com_isso consent:nao e_ai esta_calor estao_$ esta~ai fecha- fechar fora infor- isso_eh mes_nao nao~# nota_mil opcao o~ja passo_$ qual quase_todas rates:? reati- sei_la ter thirteenth:duas thirteenth:eh worry:dia`,
    '-8': `^_isso ^_nada ^_parar aceitaram_$ after-roadmap:onde after-roadmap:propus after-roadmap:👍 bloqu- confi- consent:tenho o~eu propu- propus todas_em todas~dia worry:esta worry:estou`,
    '-9': `?after-crisis ^_da bom_dia desconto_$ eh_isso falei~NAME nao~atrasado o_# qual_o que~eh sim_$`,
    '-10': `debt-kind:a perdo- recus-`,
    '-11': `#_? ?confirm-creditor ?which-change ^_qual nenhuma_$`,
    '-12': `:socorro which-creditor:#`,
    '-13': `?income-source`,
    '-16': `consent:#`,
    '-17': `?debt-kind`,
  },
  'nothing-more': {
    '39': `?more-debts`,
    '21': `?flexibles`,
    '16': `^_acabou`,
    '15': `^_so so_$`,
    '14': `^_pronto mais_nada`,
    '13': `^_nada lazer nada por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei acabo- debts:nao debts:so eh_isso incomes:eh incomes:estou nada_mais nadin- nadinha nadinha_$ nao_$ nenhu- terminei`,
    '11': `^_chega chega debts:nenhuma de~nada e_so essas flexibles:nao lista_$ more-debts:o more-debts:por nao_gasto resto termi-`,
    '10': `?incomes ^_nadica ^_zero acabou debts:eh essentials:eh essentials:so flexibles:zero lista luxo more-debts:nao n0 nada_$ nadic- nadica nao_tenho nenhum offers:mais renda zero zero_$`,
    '9': `^_mais corte- cortei debts:nada eh_tudo essentials:isso gasto incomes:nao ja~tudo more-debts:a more-debts:essas more-debts:esta more-debts:ja nao_sobra nenhum_$ offers:nada pronto_$ renda_$ resto_eh so_isso`,
    '8': `?essentials ^_cortei ^_fora ^_nenhuma a_lista acaba- ai_mesmo de_casa debts:isso disse_tudo eh_o eh~basico eh~que essas_$ essentials:nada essentials:nao esses eu_nao faco_nada flexibles:nenhum incomes:nada incomes:so isso_$ ja_disse lazer_$ more-debts:deu more-debts:eu more-debts:fechou more-debts:so nao_devo nao_tem o_resto por~mesmo que~tudo sei~que sobra so~ai ter the tudo_$`,
    '7': `,_deu ^_e ^_finalizei ^_ja ^_nenhum ^_por acabou_$ acho~eh acho~falei beste- besteira cabo cabo_$ completo compro cortei_ate debts:acabou desempregada desempregada_$ disse e_eh encer- estou_desempregada esvaz- e~isso faco~disso finalizei finalizei_a finalizei~lista flexibles:isso flexibles:so flexibles:sobra flexibles:tenho gasto_$ incomes:gasto incomes:isso mais_nao momen- momento more-debts:era
more-debts:nops more-debts:que more-debts:sao nao_compro nao~com nao~outra nem_uma no_momento offers:tudo o~tem que_falei sei_o so_esses so~que tem_nao`,
    '6': `,_deus ,~me ^_acho ^_eh ^_fim ^_nops a_regua acho_que ai_so aqui_eh basic- basico basico_$ boca_$ casa daqui_para daqui~boca de_gastar debts:lazer debts:mesmo desem- deu_$ devo_nao devo~, eh_daqui essentials:mais esses_gastos eu~sei falei_tudo fecho- fechou final final- final_$ flexibles:eh flexibles:nada fora fora_isso gasta- gastar gastar_$ incomes:acabou incomes:casa incomes:lazer incomes:mesmo
incomes:momento incomes:renda ja ja_$ luxo_nenhum mesmo_$ minha~eh momento_$ more-debts:as more-debts:bom more-debts:fim more-debts:lista more-debts:nada more-debts:outra more-debts:regua nada_disso nao_faco nao_sou nao~deus nao~para nops nops_$ o_basico offers:lista o~eh para_boca ponto regua regua_$ saio sem_luxo so_essa sobra_$ sou_de sou~gastar so~gastos tem~nao trabalho_e vida_eh`,
    '5': `,_gracas ?debts ^_acabou-se ^_capaz ^_de ^_deu ^_fecha ^_minha ^_nao a_janela a_tv acabou-se acabou-se_o acabou-se~que acho ai ai_fechou aqui aqui~contado aqui~tem ate_a ate~tv bebo_nao besteira_$ boca canto canto_nao canto~vem capaz casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja daqui de_outra de_outro de_resto debts:basico
debts:cortei debts:resto debts:tem dera_ter dera~lazer deu deus_me deus~livre devo de~canto dinheiro_aqui dinheiro~eh disso_$ doce doce_$ eh eh_contado eh_so eh_vento eh~janela eh~unica era era_doce essa_renda essas_coisas essentials:acho essentials:basico essentials:casa essentials:devo essentials:faco essentials:gasto essentials:o essentials:renda essentials:tem esta_bom falei fecha fecha_a
flexibles:tem fumo_nao fumo~jogo gasto- gastos gastos_$ guri guri_$ incomes:ai incomes:cortei incomes:ja incomes:pronto incomes:tudo isso~fechou janel- janela janela_$ lazer_eh lazer~a livre livre_$ luxo_$ mais mais_gasto me_livre meu_lazer me~ter minha_unica minha~renda more-debts:conta more-debts:devo more-debts:dividas more-debts:falei more-debts:fecha more-debts:ne more-debts:outras nao_fumo
nao_jogo nao_saio nao~besteira nao~de nao~deixa nao~lazer nao~nao nao~nem nao~superfluo nem nem_para nenhuma nenhuma_$ offers:acho offers:disse offers:ja outra outra- outra_torneira outras outro outro_canto outro~nao o~era para_servico pronto_eh pronto~isso que_tem que~doce resto~vento saio_de saio~casa salario_mesmo so_essas sobra_nem sobra_para sobra~isso sobra~para so~para so~renda so~salario
superfluo superfluo_$ tem_superfluo tem~torneira tenho_lazer tenho_nao tenho~gasto ter_lazer torne- torneira torneira_$ tudo tudo_ja tudo_que tv_$ unica_renda vento vento_$ vivo~casa`,
    '4': `,_estou ,_uai ,~eu NAME_eu NAME~nao ^_aqui ^_dinheiro ^_era ^_essas ^_fechou ^_lazer ^_nem ^_passeio ^_sem ^_vivo a_conta a_televisao aberta aberta_$ acabou~lista aqui_nao ate~osso a~aberta bebo bebo~fumo bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ bom_de cai_$ cama cama_para cama~fogao com_bobagem com_bobeira compl- compr- cortei~o da_cama da_lista dava dava_$ da~para da~ter debts:casa
debts:gasto debts:luxo debts:nenhum debts:o debts:outro debts:renda debts:sobra debts:tudo deixa~ver dera devo_nada de~para diver- diversao diversao_eh diversao~a durmo durmo_$ e_durmo eh_pouca eh_zero eh~cama eh~televisao entra_mais entra~nada era_isso essentials:a essentials:aqui essentials:compro essentials:lazer essentials:lista essentials:luxo essentials:mesmo essentials:nem essentials:nenhum
essentials:para essentials:sobra essentials:tenho essentials:ter esta~de estou~renda faco falei_todas fechou_$ fim fim_de flexibles:acabou flexibles:disso flexibles:esses flexibles:luxo flexibles:mais fogao fogao_$ fora~nada fumo gasto_um gasto~bobagem gasto~bobeira gasto~real ha hoje_eh incomes:, incomes:com incomes:de incomes:devo incomes:minha incomes:nenhum incomes:no incomes:resto incomes:sem
incomes:ter incomes:zero isso isso_nada ja_tirei ja~ate ja~todas jogo jogo_$ mais~nao me_dera mesmo minha_diversao minha_vida more-debts:ai more-debts:chega more-debts:de more-debts:eh more-debts:essa more-debts:ficou more-debts:hoje more-debts:mais more-debts:nem more-debts:pode more-debts:resto more-debts:todas more-debts:tudo more-debts:uai nada_, nada~estou nao nao_bebo nao_vem nao~essas
nao~uai nenhuma_outra ninguem_$ o_que o_salario offers:eh offers:isso outro_gasto o~cai papo papo_$ para_fogao para_isso para_ter parad- para~luxo parou passe- passeio passeio_eh passeio~da pinga pode~a pouca pouca_coisa que_cai que_dava que_eh que_era quem_me quem~dera real_com real~isso resto_nada resto~pouca saco sao_todas sem_mais sem~nenhum so_trabalho super- televisao_aberta tem_outro
tem~gasto tenho tenho_essas tenho~coisas tenho~nenhum ter_luxo tirei tirei_tudo tirei~que trabalho~durmo tudo~dava tv uai_$ um_real uma_$ unica vem_$ vivo vivo_de`,
    '3': `#~sem ,_deixa ,_eu ,~a ,~devo ,~estou ,~tenho ^_besteira ^_devo ^_divida ^_fica ^_ficou ^_luxo ^_nenhumazinha a_seu abert- acabou_a ajudando ajudando_meu ajudando~pai alem_disso aqui~ter ate a~ninguem batom batom_$ besteira_eu besteira~nao bom com_batom compro_$ conta_, de_pobre debts:ai debts:besteira debts:compro debts:daqui debts:minha debts:por debts:saio debts:sou debts:tenho debts:ter
debts:tv desse- desses desses_$ deve_eh deve~meu devo_a devo_so devo~nada devo~seu de~eh disso divida_eu divida~nao dormi- dormir dormir_$ e_casa eh_a eh_da eh_dormir eh_minha eh_ter eh_trabalho eh~boleto eh~coisa eh~gas eh~para essentials:, essentials:ate essentials:besteira essentials:com essentials:cortei essentials:de essentials:dinheiro essentials:eu essentials:lembro essentials:minha
essentials:outra essentials:que essentials:saio essentials:trabalho estou_ajudando estou_ha estou_sem estou~# estou~meu eu_lembre eu_ver eu~compro eu~tenho extra fechar fechar_a fechou_a ficou flexibles:, flexibles:aqui flexibles:ja flexibles:lazer flexibles:mesmo flexibles:para flexibles:pronto flexibles:que flexibles:resto flexibles:tudo fora~nao garco- garcom garcom_$ gas_$ gasto_com gasto_nem
gasto~com ha_# ha~meses igreja_$ incomes:aqui incomes:ate incomes:disso incomes:e incomes:extra incomes:fora incomes:ha incomes:hoje incomes:luxo incomes:o incomes:outro incomes:para incomes:receber ir_na ir~igreja isso~gasto isso~tudo ja_cortei ja~muito ja~ne lazer_de lazer~pobre lembre limpo_, limpo~nao luxo_aqui luxo~eh mais_divida marido_, marido~eu mas_essa mas~eu meu~, mim_nao mim~sobra
minha_renda moca_$ more-debts:da more-debts:deixa more-debts:deus more-debts:divida more-debts:fora more-debts:gracas more-debts:ha more-debts:lembre more-debts:nisso more-debts:para more-debts:pronto more-debts:quitei more-debts:sem na_igreja nada_alem nada_no nada~disso nada~momento nao_ha nao_moca nao_que nao~eu nao~outro nao~um nao~vicio ne ne_$ nem_com nem~batom nem~o nem~picole nenhum_desses
nenhumazinha nome_limpo nome~, o_osso offers:a offers:ai offers:de offers:falei offers:que osso_$ outra_renda o~mesmo para_ir para_picole para_por para~ai para~na passa_a picol- picole picole_$ pobre pobre_eh pobre~dormir por_enquanto pronto_acabou quem_deve quem~eh que~lembre que~so real receber_nada saio_para saio~ir sao sao_essas sem sem_receber sem_renda servi- servico servico_$ seu_ninguem
so_boleto so_estou so_saio so~ajudando so~e telev- televisao tem_mais tenho_$ tenho_outra tenho_vicio tenho~renda ter_gas traba- trabalho trabalho~casa uai um~com vicio vicio_nenhum vida~so vida~trabalho`,
    '-3': `:sobra ?confirm-change ?confirm-creditor ?confirm-delete ?consent ?debt-creditor ?income-low-month ?instalments-left ?overdue ?which-creditor ^_a ^_acertou ^_apaga ^_ate ^_correto ^_essa ^_exatamente ^_hein ^_positivo ^_qual ^_quase ^_sei ^_sou ^_tem a_bateria acabou~bateria aceit- acert- acertou acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso after-roadmap:nao ainda ainda_$ apaga
aqui_$ atras- banco bater- bateria bateria_$ bpc cance- cobra- cobranca com_nada comec- comeco comeco_$ confirm-amount:eh consent:eh consent:estou consent:nao contr- corre- correto correto_$ da_empresa da~, debt-kind:a debts:? duas e_poe eh_esse eh~meu empresa esque- essas_duas esse_mesmo essentials:quero essentials:transporte estao eu~, exata- exatamente exatamente_isso favor faz flexibles:#
gasto~nada hein hein_$ lembrar mais_nisso mas_nao mes_eh mesmo_gracas mesmo~a more-debts:, more-debts:duas more-debts:estao nada~declarar nao_, nao_peguei nao~falar nao~nada numer- numero numero_$ o_comeco offers:o ou overdue:nenhuma pegue- peguei peguei_$ perai pergu- pergunta poe poe_mais poe~nisso posit- positivo positivo_$ preci- precisa qual quase quase_todas que_$ que_isso que_somar que~de
sabe_$ segur- so_meu so_vendo somar somar_tudo so~comeco so~duas tambe- tambem taxa_$ te tem~que tenho_que tenho~somar thirteenth:nao trans- transporte vendo_$ vida_$ volto volto_$`,
    '-4': `:nada ?after-deficit ?confirm-amount ?thirteenth ?which-change ^_deixa ^_deus ^_ss ^_tenho anoto anoto_nada a~nao complicado complicado_$ debt-kind:o desfa- deus_eh deus~mais duas_mesmo eh_complicado eh_mais eh~ai eh~mesmo enten- entendi exist- existe existe_mais fixa incomes:fixa isso~gracas mais_uma mande mande_mais mande~nada marisa_nao me_mande mensa- meu_$ more-debts:ainda more-debts:lembro
more-debts:sim nada_a nao_anoto nao_eh nao_entendi nao_existe nao_quero nao_saco nao~mande onde renda_fixa sabe saco_nada saco~disso sobra_nada ss ss_$ tem~uma tenho~fixa urgente_$ vendo`,
    '-5': `,_so :nao ^_gasto ^_tudo com~nao eh_mensal isso_eh mensal mensal_isso me~mais nada_urgente nada~so nao_me nao_so que~mais urgen- urgente worry:nada`,
    '-6': `,~isso ?after-crisis ?debt-kind ?income-source ?worry debt-kind:eh worry:nao`,
    '-8': `,_acabou ^_isso nao~acabou nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '12': `^_qual ^_voce calor_ai conta_uma esta_calor esta~ai namor- namora namora_$ voce_namora you`,
    '11': `:dinheiro ^_que calor hoje_$ poema qual_seu um_poema`,
    '10': `chove- chover horas horas_sao promp- prompt que_horas que~sao sao_$ vai_chover`,
    '9': `:qual ^_quem ^_vai are do_tempo escre- faz_um how qual`,
    '8': `:onde ^_escreve ^_ignore after-roadmap:signo casad- casada casada_$ conta~historia eh_casada escreve escreve_um franc- histo- historia historia_$ hoje ignor- ignore jogo quem que~eh regra- regras suas suas_regras tempo_$ uma_historia voce voce~casada`,
    '7': `:empresta :system :um ^_aja ^_conta ^_faz ^_finja ^_me ^_tem ^_traduz ^_what after-roadmap:seu aja aja_como aja~um can can_you can~do chover_hoje como_um como~pirata conta~piada dia_eh dia~hoje dinhe- dinheiro do_$ eh_hoje eh~presidente empresta empresta_# escreve~poema essentials:voce fala_do fala~tempo finja finja_que ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles
me_conta me_empresta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ pirat- pirata pirata_$ poema_$ presi- presidente presidente_$ prompt_$ qual_a qual~time que_dia recei- receita receita_de regras_$ seu_prompt seu_time syste- system tempo time time_$ tradu- traduz traduz_isso traduz~para um_pirata uma_piada vai~hoje what what_can what~you you_do`,
    '6': `:: :? :amanha :como :de :faz :ganhar :meu :poema :prompt :rapido :seu :vai ^_esqueca ^_esta ^_hello ^_mostra ^_onde a_capital after-roadmap:horas after-roadmap:jogo after-roadmap:um after-roadmap:you ai_$ ajuda_com ajuda~o anter- anteriores anteriores_$ are_you as_instrucoes as~anteriores brasi- brasil brasil_$ capit- capital capital_da com~dever de_bolo de_futebol debts:tem debts:voce dever
dever_de do~hoje eh_outra eh~pessoa esqueca esqueca_as esqueca~instrucoes faz filme filme_voce filme~indica finja~eh futeb- futebol futebol_$ ganhar ganho- ganhou ganhou_o gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you indica indica_$ instr- instrucoes instrucoes_anteriores me_fala me_passa me~com me~do mostra_seu mostra~prompt o_dever o_jogo outra_pessoa qual_filme
qual~capital quem_ganhou que~outra rapid- rapido rates:signo reais_$ receita~bolo um um~de vai voce_eh voce_gosta voce_indica you_$`,
    '5': `#_reais : :estou :me :reais ?rates ^_how after-roadmap:conta after-roadmap:resumo big big_brother bolo broth- brother brother_$ conta da_mega da~sena debts:hoje descobriu descobriu_o descobriu~brasil dever~casa de~de dinheiro_$ do_jogo dolar dolar_$ essentials:do essentials:seu ganha- ganha_o ganha~big how_much how~is indic- is is_the is~dolar mega mega_sena me~# mostr- mostra much much_is
much~the numero_da numero~mega o_big o_brasil o_resultado o~brother o~do o~ontem para_minha passa passa_o passa~numero pix_para qual~resultado qual~voce quem_descobriu quem_eh quem_ganha rates:eh rates:qual rates:tem resul- resultado resultado_do resultado~jogo sao sena sena_$ the the_dolar um_pix uma uma_receita voce~de`,
    '4': `" :" :# :[ :] :bolo :capital :credito :dividas :emprestimo :foi :ganhou :mil :mim :pix :receita ? ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_previsao a_receita after-roadmap:ai after-roadmap:faz after-roadmap:hoje after-roadmap:poema after-roadmap:quem after-roadmap:sao after-roadmap:uma after-roadmap:voce ai amanh- amanha amor_$ a~da bolo_de capital~franca codig- codigo codigo_em codigo~python
com_o como da_franca de_amor de_casa debts:ai debts:conta debts:eh debts:esta debts:que debts:quem debts:sao debts:tempo debts:uma de~mil divida~$ eh_o em_python emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:hoje essentials:how essentials:me essentials:qual essentials:que essentials:quem essentials:sao essentials:tempo essentials:uma essentials:you estou_precisando
estou~de exata- exatamente fala faz~poema franca franca_$ ganha ganhou~jogo jogo_$ jogo_do me_ajuda o_numero onde ontem o~de passa~receita perdo- pesso- pessoa pessoa_$ poema_de poema~amor precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao rates:calor rates:do rates:escreve rates:esta rates:how rates:quem rates:seu rates:tempo rates:voce reais resum- resumo sua tem
um_codigo uma~de um~em vende`,
    '3': `:$ :. :cartao :e :ignore :marque :nome :o :ontem :sobre [_system after-roadmap:escreve after-roadmap:esta after-roadmap:receita after-roadmap:tem ajuda amor a~de bolo_$ cartao_de cartao~credito casa_$ credito credito_$ de_$ de_credito de_pao de_queijo debts:do debts:escreve debts:ingles debts:me debts:passa debts:pessoa debts:um de~# divida_de empre- essentials:eh essentials:o essentials:outra
jogo_ontem marqu- marque melhor~de mil_$ nome_? o_melhor outra pao pao_de pao~queijo passa_uma pix polic- previ- previsao qual~melhor qual~receita qual~signo queij- queijo queijo_$ rates:ai rates:dia rates:hoje rates:me rates:o rates:poema receita~pao set seu_signo sobre system_] um~para`,
    '-3': `:sao ?debt-kind ?income-source after-roadmap:dinheiro after-roadmap:me after-roadmap:mim telef- telefone voce_sao voce_tem`,
    '-4': `o_# qual~# voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '16': `reativar`,
    '14': `conti- continuar continuar_$`,
    '12': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '11': `after-roadmap:volta`,
    '10': `:voltar after-roadmap:sim coloc-`,
    '9': `^_volta after-roadmap:lembrete after-roadmap:receber ativa lembrete mandar volta- volta_a voltar`,
    '8': `after-roadmap:aviso after-roadmap:mandar lembr- manda- me~de quero_voltar volta`,
    '7': `^_manda ^_quero ^_reativa a_mandar after-roadmap:novo after-roadmap:os after-roadmap:reativa after-roadmap:vencimentos de_novo dos_vencimentos me~dos novo novo_$ reativa sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:quero :vamos a_participar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:manda after-roadmap:me after-roadmap:mim after-roadmap:participar avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ liga_os liga~lembretes mandar_mensagem me_mandar meu_cadastro os_lembretes os~por parti- participar participar_$ quero_receber quero~os receber venci- voltar~participar`,
    '5': `:mandar ^_liga ^_vamos ^_voltar after-roadmap:lembrado after-roadmap:lembrar after-roadmap:liga after-roadmap:pode aviso aviso_$ dos lembrado liga manda mandar~lembretes mim_$ os para_mim pode~mensagem quero~lembrado receber_$ receber_lembrete ser_lembrado vamos voltar_$ voltar~mandar`,
    '4': `? ^_pode after-roadmap:avisos after-roadmap:de after-roadmap:mensagem after-roadmap:quero avisos mensa- mensagem mim os_avisos pode_mandar pode_me pode~lembrar quero`,
    '3': `?after-roadmap ^_me a_me a_receber after-roadmap:a after-roadmap:favor after-roadmap:lembretes after-roadmap:meu aviso- a~os lembrar lembrete_$ lembretes lembretes_$ mandar_$ me_lembrar pode quero~a receb- sim voltar~receber`,
    '-3': `?debt-kind ?income-source ^_para after-roadmap:nao after-roadmap:onde onde para_de parar sim_, ver voltar~me`,
    '-4': `,_quero :aviso :lembrar :sim after-roadmap:ver mandar_os me~sim os_aviso quero_ver sim~quero`,
    '-6': `lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '20': `sair sair_$`,
    '19': `^_sair ^_stop stop stop_$`,
    '18': `^_parar encer-`,
    '17': `^_para encerrar parar parar_$`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ final- finaliza finaliza_$`,
    '13': `^_descadastrar com_isso quero_cancelar`,
    '12': `^_encerrar cance- daqui daqui_$ encerrar_$ nao~mais quero_mais some_daqui`,
    '11': `^_some after-roadmap:sair cancelar consent:mais contato mensagem_$ me~mais para_$ some`,
    '10': `:me :parar ^_parem bloquear contato_$ mensa- nao_me parem voce_$`,
    '9': `:stop ^_chega ^_me chega chega_de debts:para descadastra descadastra_$ em_paz lista lista_$ mais_isso me_descadastra mensagem meu_numero me~em para_com para~isso parem_com parem~isso paz_$`,
    '8': `:sair ^_remover ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega~mensagem conta- da_lista de_me debts:encerrar do~zap inscr- inscricao inscricao_$ mais me meu_zap minha_inscricao parti- paz procu- quero_sair quero~isso remover remover_meu remover~numero sai~meu tira`,
    '7': `?consent ^_solicito bloquear_voce cancelar_minha cancelar~participacao consent:parar de_mensagem descadastramento descadastramento_$ desej- desejo de~mensagem essentials:encerrar essentials:me essentials:quero essentials:sair isso_$ mais_contato mandar_mensagem mensagens me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ quero remov- sai sai_do solic-
solicito solicito_o solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:. after-roadmap:daqui after-roadmap:descadastrar after-roadmap:parar atendimento_$ cancelar_$ chega_nao chega~manda consent:sair de_mandar debts:mais debts:quero deixa_em deixa~paz desistir desistir_do desistir~programa dessa_lista de~mandar do_meu do_programa encerrar_atendimento essentials:mais essentials:parar mais_$ mais_papo manda_mais mandar mande mande_mais
mande~nada me_mande me_tira me_tirem meu~dai nao~mande numero_dai para_de progr- programa programa_$ quero_desistir quero~do quero~papo tira_dessa tira_meu tira~lista tira~numero tirem tirem_da tirem~lista`,
    '5': `^_desejo ^_quero ^_tira ^_vou after-roadmap:bloquear after-roadmap:contato after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento bloquear_se bloquear~continuar cancelar~servico com_voce consent:encerrar consent:mensagem dai dai_$ debts:cancelar debts:chega debts:daqui debts:me debts:meu debts:sair desejo_encerrar desejo~por encerrar_por encerrar~aqui enche-
essentials:cancelar essentials:descadastrar mais~com me_deixa me_mandar me_procura me_procurem mensagens_$ me~dessa n0 nada~voce nao_manda nao~procura nao~procurem numero_$ papo papo_$ para~me por_aqui procura procura_mais procurem procurem_mais quero_encerrar se_continuar servico servico_$ te_bloquear te~se vou_te vou~bloquear`,
    '4': `:mensagem :mensagens :sai ?debts ^_cancela ^_encerra after-roadmap:com after-roadmap:mais after-roadmap:me after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:cancelar consent:contato consent:do consent:isso consent:me consent:meu consent:minha consent:quero conta_de conta~mensagens de_mensagens
de_voce debts:com debts:contato debts:lista debts:mensagem debts:nao debts:numero debts:parem deixe- deixem deixem_em deixem~paz desis- em_contato encerra encerra_minha encerra~conta esse_servico essentials:bloquear essentials:contato essentials:em essentials:meu essentials:minha essentials:parem mais_em mais_esse mais_nada mais_participar mais~contato mais~disso mais~nada mais~servico manda-
mandar_coisa me_deixem me_descadastrar me~coisa minha~de nada_de nao_autorizo o_servico participar_disso quero~da quero~descadastrar quero~esse quero~participar receber~de sai_fora sair_da sair~lista servi-`,
    '3': `. ._$ :de :para :zap ? after-roadmap:chega after-roadmap:dai after-roadmap:desejo after-roadmap:dessa after-roadmap:quero after-roadmap:servico after-roadmap:voce atend- autor- autorizo coisa_$ consent:chega consent:com consent:mandar consent:nao consent:numero consent:sai consent:servico consent:vou contato_comigo debts:isso debts:mandar debts:paz debts:sai debts:tira desejo_mais desejo~contato
dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em essentials:chega essentials:com essentials:do essentials:lista essentials:manda essentials:nao essentials:numero essentials:paz essentials:vou fora_nao fora~quero manda meu me~mensagem minha nao_desejo nao_entre nao_entrem nao~manda nosso nosso_contato para parar~mandar para~mandar participar
pode_encerrar pode~nosso quero_me quero~o receber_nada sai~nao te voce vou`,
    '-3': `:lembrar ?after-crisis ?worry ^_como ^_mandam ^_muito ^_nada ^_voce after-roadmap:cobranca after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar after-roadmap:pode ajuda cancela_$ cobranca_$ consent:como das das_dividas de_divida divid- divida_$ dividas dividas_$ do_servico essentials:fazer lembra lembrar lembrar_$ mais_viver mandam me_lembra me_lembrar
me_socorre muito nao_precisa preci- precisa precisa_mais quero_suporte quero~das quero~minha sair_das sair~dividas sem sem_parar socor- socorre socorre_$ supor- suporte suporte_$ vida viver_$ volta- voltar worry:parar worry:sem`,
    '-4': `?debt-kind after-roadmap:aviso after-roadmap:muito aviso cobra- cobranca lembrete lembrete_$ liga liga_$ mais_fazer mais~cobranca mais~isso me_liga quero~fazer viver`,
    '-5': `?income-source fazer_isso`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '18': `liqui-`,
    '17': `^_paguei`,
    '14': `after-roadmap:essa`,
    '13': `paga pague- paguei`,
    '12': `after-roadmap:esta after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei pagam- pagamento quite- quitei`,
    '11': `:paga ^_ja essa_$ pago_$ sozin- sozinha sozinha_$ ✅`,
    '10': `^_pagamento consegui_pagar pago`,
    '9': `?after-roadmap ^_consegui ^_esta ^_zerei after-roadmap:acabei after-roadmap:consegui after-roadmap:pix after-roadmap:quitei after-roadmap:zerei consegui o_pix pagar_$ paguei_a zerei`,
    '8': `:NAME NAME_pago ^_acabei ^_boleto ^_foi ^_quitei acabe- acabei after-roadmap:boleto after-roadmap:foi after-roadmap:paga after-roadmap:pagar after-roadmap:quitado after-roadmap:uma boleto_pago conse- essa overdue:ja overdue:paguei pix quita- quitado quitado_$ uma_$`,
    '7': `^_acertei a_de acabei_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:tudo baixa dei fiz_o ja_dei ja_quitei overdue:NAME overdue:o paga_$ paguei_$ paguei~a reali-`,
    '6': `#_a :! :quitei ^_NAME ^_antecipei ^_fiz acert- after-roadmap:contas after-roadmap:feito after-roadmap:parcela after-roadmap:so antecipei antecipei~parcelas as_contas a~# bolet- boleto contas_$ duas_parcelas feito fiz fiz~pix ja mil_do o_pagamento pagar paguei~o pix_$`,
    '5': `#~de #~do a_parcela after-roadmap:a after-roadmap:financiamento after-roadmap:hoje after-roadmap:ja after-roadmap:mandei after-roadmap:parcelas antec- a~ontem colch- colchao com_uma contas de_pagar de_quitar divida_$ duas efetu- efetuei efetuei_o efetuei~pagamento esta esta_pago financiamento_$ foi ja_paguei ja~a mande- mandei mandei_o mandei~pix mes~so o_financiamento o~agora o~para paguei_hoje
paguei~acordo parcelas_do parcelas~NAME parcela~NAME quitar_$ quitei_$ quitei_o quitei~financiamento`,
    '4': `:o ^_efetuei ^_mandei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:pouco after-roadmap:terminei carro_no carro~NAME combi- consegui~a conta- debts:dos debts:metade debts:paguei dos~mil do~no essa_divida financiamento hoje metad- metade metade~# mil~carro n0 pagamento_$ paguei_o paguei_so paguei_tudo paguei~NAME paguei~mil para_eles pix_para so_o terminei
terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `! !_! !_$ :ja NAME_! NAME_. NAME_deste NAME_gracas NAME_ontem NAME~! NAME~mes ^_vendi acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:desse after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:mes after-roadmap:quitar after-roadmap:vendi after-roadmap:viu a~do cedo cedo_$ confo- conforme conforme_o
conforme~plano da~. debts:carro debts:do debts:mil desse desse_mes deste_mes deste~. de~mil do_carro dos_# fiz~pagamento ha hoje_cedo ja~o metade_da mil_de mil~# mil~NAME onix ontem_$ o~da pagamento_da pagar_tudo paguei_metade paguei~dos paguei~parcela parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so~pagar termi- vendi vendi_o`,
    '-3': `#_da #_hoje NAME_ate NAME~setembro after-roadmap:? after-roadmap:desconto after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:quero after-roadmap:tem after-roadmap:um ate_setembro atras- bom_$ consegui_um de~a esta_bom fecha- nao_consegui nao~pagar paguei_com paguei~atraso qual qual_a quitei~NAME setem- setembro setembro_$`,
    '-4': `!~! ?debt-kind ?income-source ^_quanto aceit- after-roadmap:atraso after-roadmap:bom after-roadmap:qual atraso atraso_$ bom com_atraso eu_ja eu~paguei quant- quanto quanto_eu`,
    '-5': `after-roadmap:! after-roadmap:quanto e_agora ja~e nao_paguei`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:e after-roadmap:nao a~NAME`,
  },
  'prefer-order': {
    '8': `pagar~NAME prime- primeiro quero_pagar`,
    '7': `NAME_primeiro after-roadmap:primeiro logo~NAME primeiro~NAME`,
    '6': `NAME_antes a_NAME after-roadmap:NAME antes a~primeiro depois~NAME o_NAME pagar_a`,
    '5': `after-roadmap:antes after-roadmap:livrar after-roadmap:logo eu_quero logo quero_me quero~livrar`,
    '4': `,_entao :a :pagar NAME_por NAME~o ^_eu ^_primeiro acert- acertar acertar~a after-roadmap:, after-roadmap:. after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:garantia after-roadmap:gostaria after-roadmap:quero ah~, causa_da depois_o entao~o eu~acertar garantia livra- livrar livrar_logo me_livrar me~logo o~antes pagar porqu- porque por~da quero~o`,
    '3': `,_estou ,~com :antes :prefiro :queria NAME_porque NAME~corre NAME~estou ^_ah ^_antes ^_gostaria ^_quero after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:ele after-roadmap:entendi after-roadmap:pelo after-roadmap:por after-roadmap:porque after-roadmap:tenho after-roadmap:vergonha ah antes_$ antes_de a~antes a~porque banco_eu causa com_vergonha comec- comecar comecar_pagando
comecar~NAME comecar~a compa- compadre confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:primeiro confirm-change:quero corre corre_risco corre~de das_NAME da~. de_cortar dele dele_$ depoi- depois de~o entao entendi estou_com eu~eh eu~pagar garan- gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pagar_o pelo_NAME pelo~, por_causa porque_corre porque~risco
precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_$ primeiro_a primeiro_o qualq- qualquer que_ele queria_comecar queria~pagando quero quero_comecar quero~a quero~pelo que~esta risco_de risco~cortar tenho_que vergo- vergonha`,
    '-4': `a_menor`,
  },
  'prefer:avalanche': {
    '14': `after-roadmap:juros`,
    '13': `after-roadmap:mais barat- juros`,
    '11': `a_mais`,
    '10': `menos`,
    '9': `juros_$ que~menos`,
    '8': `after-roadmap:menos`,
    '7': `a_que after-roadmap:jeito after-roadmap:nos after-roadmap:pela econo- jeito jeito_que mais menos_juros nos que~mais`,
    '6': `:juros ^_comeca after-roadmap:a after-roadmap:barato after-roadmap:cara after-roadmap:comeca after-roadmap:maior after-roadmap:primeiro barato comeca comeca_pela gasta mais_barato mais_cara pela`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:alto after-roadmap:ataca alto_$ ataca ataca_a a~tem cara de_juros juros_alto maior menos_$ o~que pagar~juros primeiro`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:que after-roadmap:sai alto a~juros comec- juros_no o~sai pagar_menos pela_mais pela~cara prime- primeiro_as que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro ^_quero after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:quero a~mais cara_$ de_maior dos fim_$ juros_maior mais_juros mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_a prefiro_pagar primeiro~que que_mais quero_o quero_pagar sai tem~juros`,
    '-3': `?debt-kind ?income-source ^_qual after-roadmap:menor menor qual`,
    '-4': `after-roadmap:qual`,
  },
  'prefer:snowball': {
    '14': `menor-`,
    '13': `after-roadmap:as peque-`,
    '12': `after-roadmap:neve de_neve neve neve_$`,
    '11': `after-roadmap:menores menores`,
    '10': `after-roadmap:pequenas as pequenas`,
    '9': `after-roadmap:primeiro prime- primeiro quero~as`,
    '8': `das_menores menor_$`,
    '7': `NAME_de ^_das after-roadmap:das after-roadmap:pelas as_pequenas bola bola_de comec- comecar comecar_pela das menor menores_$ pelas pequenininhas primeiro_a`,
    '6': `after-roadmap:comecar comecar~menor pela pela_menor pequenas_$`,
    '5': `^_prefiro after-roadmap:de after-roadmap:menor after-roadmap:pela after-roadmap:quero prefi- prefiro quero_quitar ver~dividas`,
    '4': `:prefiro ^_comeca ^_paga ^_quero after-roadmap:menorzinha after-roadmap:paga after-roadmap:prefiro as_dividas as_menores as~antes as~primeiro dividas~uma ir livra- livrar livrar_logo livrar~das logo_das me_livrar menorzinha me~logo paga_primeiro pelas_menores pequenas_antes por_uma prefiro_comecar prefiro_ir prefiro~pela primeiro_$ uma_$`,
    '3': `:comecar :das :logo :pela :primeiro :queria ^_comecar ^_tira a_menor acabar_com after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:ir after-roadmap:tira after-roadmap:uma after-roadmap:ver as~do camin- caminho caminho_$ comeca comecar_pelas comecar~menorzinha eu_queria ir_matando ir~as matan- matando matando_as menores_primeiro para~um pela_menorzinha prefiro~matando
primeiro_as quero_ver quero~a`,
    '-3': `?income-source after-roadmap:juros after-roadmap:matar logo_a matar`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME tira`,
    '10': `a_NAME o_NAME`,
    '9': `^_tira ^_zerei after-roadmap:quitei after-roadmap:zerei quitei~NAME tira~NAME zerei`,
    '8': `^_quitei perdoou`,
    '7': `NAME~existe NAME~paguei a_divida after-roadmap:ja da_lista debts:tira exist- existe ja_paguei o~ja paguei_$ perdo- quite- quitei quitei_a tira_o`,
    '6': `NAME_ja ^_terminei after-roadmap:a after-roadmap:existe after-roadmap:perdoou apaga_a existe_mais lista lista_$ nao_existe perdoou_a perdoou~divida pode_tirar tirar`,
    '5': `!~! NAME_$ ^_apaga after-roadmap:lista after-roadmap:o after-roadmap:paguei after-roadmap:pode after-roadmap:terminei de_pagar de~a ele ele_$ nao_conta nao~tira o_pai pai rates:conta rates:ele rates:tira termi- terminei terminei_de terminei~pagar`,
    '4': `,~tirar :ela NAME_da NAME_nao NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:tirar apaga apaga~NAME a~, a~nao a~que debts:o divida ela ex exclui o_ex o~nao pode~a rates:o tira_a`,
    '3': `,_ja ,_pode ,~da ,~paguei :da :divida :essa :lista :pode :tirar NAME_ela NAME~favor NAME~ja NAME~meu NAME~nao after-roadmap:! after-roadmap:filho after-roadmap:pagou a~com a~ela devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- engano engano_$ essa_da essa~NAME eu~devo exclu- foi_engano ja mais_$ minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do
more-debts:favor more-debts:foi more-debts:por nao_devo pagar_a pagou pagou_$ pague- paguei pode pode~da que_meu quitei_o rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! ?debt-kind ?income-source after-roadmap:quero debt-kind:o mais~a overdue:NAME overdue:ja overdue:o overdue:paguei paguei~NAME quero~pagar sozin- sozinha sozinha_$`,
    '-4': `:quitei`,
  },
  restart: {
    '19': `recom- reini-`,
    '18': `^_reset reset reset_$`,
    '17': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `^_zera reinicia_$ zera`,
    '13': `^_recomecar ^_zerar zera_ai zerar zerar_tudo`,
    '12': `do_zero inici- inicio inicio_$`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo tudo_$ volta_para zero`,
    '9': `:recomecar ^_recomeca comecar_de comecar~novo comeco conve- de_novo do~por novo novo_$ quero_refazer recomeca`,
    '8': `^_comecar ^_do ^_reiniciar ai_$ comeca debts:tudo para_comeco para_inicio quero_recomecar rates:tudo reiniciar reiniciar_conversa vamos volta~inicio`,
    '7': `?rates ^_volta after-roadmap:recomecar after-roadmap:tudo after-roadmap:zera comeco_$ debts:zera do_inicio e_comeca outra_vez quero~tudo refazer_tudo zero_$`,
    '6': `^_vamos after-roadmap:inicio after-roadmap:refazer after-roadmap:zero debts:inicio favor_$ por_favor rates:zera vez vez_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :volta :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:vamos ai comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:ai debts:comecar debts:recomecar errei_tudo favor quero_comecar quero~outra rates:do rates:inicio rates:recomecar recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca vamos_do
vamos_voltar vamos~inicio vamos~para volta voltar_para voltar~comeco`,
    '4': `:comecar :novo ^_errei after-roadmap:comeca after-roadmap:do after-roadmap:favor after-roadmap:recomeca bora_comecar bora~de comecar_tudo comeco_por debts:conversa debts:do debts:novo debts:refazer debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:ai rates:comecar rates:conversa rates:novo rates:quero rates:vamos tudo_e`,
    '3': `:para ?debts ^_quero ^_refazer after-roadmap:comeco after-roadmap:novo after-roadmap:outra after-roadmap:vez apaga_o apaga~plano comecar~outra debts:comeca debts:comeco debts:favor debts:outra debts:recomeca debts:vez errei~vamos o~e plano_e plano~comeca quero rates:comeca rates:comeco rates:favor rates:para rates:recomeca rates:refazer rates:zero refazer~inicio refazer~zero tudo_de tudo_outra
tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo`,
    '-3': `?debt-kind after-roadmap:minha`,
    '-4': `?income-source ^_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '18': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `pix`,
    '10': `consent:golpe isso~golpe`,
    '9': `after-roadmap:golpe bolet- boleto esse_site estra- estranho`,
    '8': `^_mandaram consent:eh eh_falso eh_verdade eh~? esse~eh falso liber- liberar link numer- numero para_liberar site verda-`,
    '7': `:golpe ^_oferta acho~fui antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se demais_desconfio depos- desconfio desconfio_$ e_sumiram engan- enganado enganado_$ estranho_$ fui_enganado golpe_isso limpa mandaram minha_senha nome num num_golpe numero_eh oferta_boa oferta~demais pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado senha senha_$ sumir- sumiram sumiram_$`,
    '6': `^_acho ^_cai ^_esse ^_querem after-roadmap:eh after-roadmap:nome after-roadmap:pediram cai codig- codigo como_sei confi- confiavel_? consent:esse consent:pediram de_outra demai- demais do_banco eh~banco eh~esse eh~isso emprestimo_$ esse esse_numero faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui golpe_? golpe~? liberar~emprestimo no_facebook offers:eh offers:pediram o~e
querem querem_que querem~eu que~do sei_se se~verdade site_$ taxa uma_taxa verdade verdade_$ vi~facebook`,
    '5': `:boleto :eh :isso :pix :um ?offers acho acho_que after-roadmap:boleto after-roadmap:numero after-roadmap:pix after-roadmap:uma confio_? consent:? consent:nome da_serasa deposite deposite_antes eh_estranho eu_deposite eu~antes fiz~pix isso_? ligar- ligaram limpa_nome link_eh manda- mandaram_um me_ligaram nome_de nome~uma no~limpa numero~estranho o_emprestimo o_numero ofert- oferta offers:golpe
offers:que offers:um pix_para prome- que_limpa quere- que~deposite que~meu recebi_um se_eh sms um_link um~estranho vi_no whats- whatsapp`,
    '4': `,_posso :? :por :posso :uma ?_$ ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_sera ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:limpa after-roadmap:link after-roadmap:moca after-roadmap:senha after-roadmap:site after-roadmap:verdade boa boleto_de boleto_eh boleto~outra cara chego- chegou codigo_do
codigo~celular confio consent:acho consent:boleto consent:falso consent:numero consent:o consent:pix consent:que consent:sei da~mesmo de~empresa disse disse- disse_que disseram disseram_que dizen- dizendo dizendo_que dizendo~eh do_celular eh_normal eh_verdadeiro empresa empresa_$ falaram~limpa falso_? fiz_o isso_eh liberar_$ liberar_o ligaram_dizendo ligaram~que limpa- limpa~nome mandaram_boleto
mandaram~de me_cobrando mesmo_esse mesmo~numero meu~pelo me~dizendo moca ne_? nome_$ nome_pelo nome_por nome~pix norma- normal normal_? numero_? o_boleto o_nome o_pix offers:boleto offers:do offers:esse offers:falso offers:link offers:nome offers:o offers:pix outra_empresa o~por pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pelo_pix pix_$ pix~liberar por_# por~reais posso~?
recebi sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ taxa~liberar um_boleto verdadeiro vi`,
    '3': `#~liberar ,_eh :, :antes :desconto :emprestimo :liberar :link :mandaram :mandou :numero :pagar :para :pediram :taxa NAME_que ^_falaram ^_isso ^_prometeram ^_um ^_whatsapp adian- adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:do after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:mandaram
after-roadmap:normal after-roadmap:num after-roadmap:outra after-roadmap:pedindo after-roadmap:que after-roadmap:querem after-roadmap:sms after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em caio cara_do
cara~whatsapp celul- celular celular_$ chegou_$ cobrando codigo_que codigo~chegou confiavel consent:antes consent:banco consent:boa consent:cai consent:demais consent:do consent:estranho consent:isso consent:limpa consent:mandaram consent:mesmo consent:ne consent:num consent:senha consent:site consent:taxa conta_da conta~NAME da~que de_ser deposito deposito_antes de~pessoa disseram~preciso diz_que
diz~eh do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh eh_confiavel eh_da eh_do eh~serasa em_nome empre- emprestimo esse_link esse~? estao estao_me eu~por falar- falaram falaram_que fiz foto foto_do foto~meu ligaram_pedindo ligaram~pix limpa_meu limpar limpar_o limpar~nome link_confio link~? link~falso mandaram~boleto mando- mandou
mandou_link mandou~confio medo~ser meu_documento meu~por me~pedindo me~uma moca_pediu moca~foto nome~# nome~outra numero~do nunca_tive o_cara o_codigo offers:antes offers:cai offers:codigo offers:estranho offers:isso offers:liberar offers:limpa offers:num offers:numero offers:para offers:recebi offers:site offers:sms offers:verdade outra o~veio pagar_seguro pagar~antes para~pessoa pedindo_pix
pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pesso- pessoa por_uma por~para por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_preciso que~golpe que~pagar seguro_antes seguro~do seras- serasa serasa_mesmo so_vale taxa_para tive tive_$ um um_deposito um_sms uma uma_conta uma_moca uma~da um~, um~antes um~mas veio
veio_em veio~nome verdade_? whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ?debt-kind ?income-source consent:nao de_desconto debt-kind:do eh_# eh_emprestimo eh~% n0 nome_? offers:%`,
    '-4': `do~? eh~nao golpe~ne nao_ne offers:desconto`,
    '-5': `golpe_nao`,
  },
  skip: {
    '21': `pula pular`,
    '20': `^_pula`,
    '19': `pula_$ segue`,
    '18': `^_prox ^_segue essa prox prox_$`,
    '17': `^_passo`,
    '16': `?debt-creditor ^_px passo_$ px px_$`,
    '15': `^_proxima dessa dessa_$ proxima`,
    '14': `assun- assunto outra segre- segredo`,
    '13': `?flexibles ^_avanca ^_segredo avanc- avanca avanca_$ depoi- depois proxi- segredo_$`,
    '12': `?instalments-left ^_outra ^_passa ^_prefiro adiante essentials:NAME interessa interessa_$ meu_$ me~dessa nao_quero passo prefi- prefiro proxima_$ pular_? segue_o`,
    '11': `^_vira adian- adiante_$ dizer_$ essa_$ nao_vou vamos vira`,
    '10': `^_bora ^_essa ^_muda ^_toca ^_vamos a_declarar bora comen- comentarios comentarios_$ decla- declarar declarar_$ disco disco_$ dizer emend- emenda emenda_$ essa_deixa falar inter- isso_eh nada~declarar nao_interessa nao~falar o_disco outra_pergunta pode_passar quinta_emenda sem sem_comentarios toca`,
    '9': `?debt-amount ^_NAME ^_isso ^_pular ^_salva assunto_$ bota_um bota~troco debt-kind:prox deixa deixa_em deixa_essa eh_particular em_branco frent- frente frente_$ isso~particular muda nada_a passa passar pergunta pergunta_$ pfv pfv_$ pular_pfv quero_dizer responder responder_isso salva salva_essa toca~frente troco troco_$ um_troco`,
    '8': `?essentials ?offers ?rates ?thirteenth ^_assunto ^_bota ^_quinta assunto_meu bota branc- branco de_assunto depois_eu eh~meu essentials:essa essentials:pular falar_disso falo falo_$ income-source:prox incomes:essa mais~eu mando_$ nao~dizer nao~nome nesse outra_$ passa_essa passar_$ pergu- posso_pular posso~? prefiro_nao pula_essa quint- quinta rates:pode rates:pula segue_sem so_meu tarde_eu te
vira_a vira~pagina`,
    '7': `?incomes ?overdue NAME_$ ^_agora ^_depois ^_mais ^_pode ^_sem a_pagina abert- aberto aberto_$ agora_nao bora_mudar bora~o coisa coisa_minha da_tua da~conta de_falar deixa~aberto depois_? eh~tua em_aberto essa_eu essa~para essentials:proxima flexibles:essa mais_tarde mando melhor~por muda_de muda_o mudar~rumo muda~disco n0 nao_falar nao_por nao~da nao~responder nessa nessa_$ outra_coisa
overdue:essa overdue:sem pagin- pagina pagina_$ particular particular_$ passa_adiante por_nome prefiro~falar pular_$ rates:nao rates:pular tarde te_falo thirteenth:depois tua tua_conta vamos_adiante vergo- vergonha vou_responder`,
    '6': `^_abre ^_deixa ^_melhor ^_poe a_procissao abre abre_mao abre~dessa agora~consigo bonde bonde_$ bora_para bora~outra consigo_ver consigo~isso da~pular de_pergunta debt-amount:dessa debt-amount:nao debt-amount:para debt-kind:essa dedur- dedurar dedurar_ninguem de~nisso dispensa dispensa_dessa eh_da eh~minha essa_nao essa_para essa~salto essentials:pula essentials:segue eu_mando eu_olho eu_salto
eu_te eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta gosto~falar income-source:essa income-source:nao incomes:proxima incomes:segredo incomes:sem instalments-left:essa isso isso_nao isso~se isso~so mao_dessa me_dispensa me_poupa me_poupe melhor_nao minha_$ mudar_o muda~pergunta nao_se nao~dedurar nao~pergunta nao~ver ninguem_$ nome nome_$ o_bonde o_rumo offers:depois overdue:dessa
overdue:falar overdue:proxima overdue:segredo para_frente para_pular para~? passa- pergunta_outra pergunta~coisa pode_pular posso posso~quem poupa poupa_dessa poupe poupe_dessa proci- procissao procissao_$ proxima_por proxima~favor pular_essa quero~nesse rates:essa respo- rumo rumo_$ salto salto_$ se_pergunta segue_a segue~bonde segue~jogo segue~procissao sem_$ sem_essa tarde~mando toca_para
troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vira_o vira~disco vou_dedurar vou~isso vou~ninguem`,
    '5': `,_outra ,_pula ?income-source ^_amanha ^_joga ^_nada ^_quando ^_troca a_pessoa amanha_eu amanha~te anda_com anda~isso baile baile_$ branco_$ branco_mesmo calad- calado calado_$ coisa_$ com~, debt-amount:? debt-amount:depois debt-amount:essa debt-amount:interessa debt-amount:muda debt-amount:outra debt-amount:pula debt-amount:pular debt-creditor:essa debt-kind:isso deixa- deixa_quieta deixar
deixa~branco depois~procuro der der_eu der~volto de~. dispe- e_deus e_te eh_coisa eh_entre eh_so eh~eu em_frente em~mesmo entrar_nesse entrar~merito entre_eu essa_ferida essa~final essa~pulo essa~quieta essentials:coisa essentials:depois essentials:pode eu eu_e eu_procuro eu_pulo eu_vejo eu~deus eu~nessa expor expor_a expor~pessoa ferid- ferida ficar_calado fim fim_$ flexibles:meu flexibles:vira
gosto gosto_de guardar guardar_para guardar~mim hora hora_eu hora~respondo income-source:eu incomes:em incomes:eu incomes:falar incomes:nao incomes:outra incomes:segue instalments-left:dessa instalments-left:interessa instalments-left:isso instalments-left:nao instalments-left:outra instalments-left:para instalments-left:pula instalments-left:sem isso~coisa isso~entre isso~outra joga joga_essa
joga~para jogo_$ mao merit- merito merito_$ mudar nao_eh nao_gosto nao_queria nao_te nao~expor nao~interessa nesse_merito o_baile o_jogo offers:. offers:antes offers:de offers:disco offers:meu offers:segue offers:vira olho outra~eu overdue:eu overdue:isso overdue:nao overdue:outra overdue:passa overdue:pergunta overdue:posso para_depois para_essa para_final parti- pode pode~depois poe
prefiro_ficar prefiro_guardar prefiro~calado prefiro~para procuro procuro_$ pulo pulo_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quieta quieta_$ rates:assunto rates:dessa rates:disco rates:outra rates:passo rates:vamos segue~baile sem~para ser_depois ser~? te_interessa thirteenth:? thirteenth:dizer thirteenth:eu thirteenth:ver toca_em volto_nessa vou_falar
vou~disso`,
    '4': `,~para ^_anda ^_fico ^_posso a_fim ai_e ai~segue anda antes_de aos aos_bois a~volta bois bois_$ com_vergonha como_pular como~essa conta_$ da_fila dar_nome dar~aos de_molho de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:isso debt-amount:pergunta debt-amount:quero debt-creditor:deixa debt-creditor:eu debt-creditor:isso debt-creditor:para debt-creditor:um debt-kind:deixa
debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:toca deixar_em deixar~branco deixa~de deixa~la deixa~na dele_aqui depois_$ depois_a depois_e depois~falo depois~gente depois~olho depois~te depois~vejo de~dizer digo digo_$ direito_de direito~nao disso e_segue em entra- entrar entre entre~e escrever~nome essa_? essa_de essa_na essa_no essa~fim essa~geladeira essa~molho essentials:deixa
essentials:eu essentials:prefiro essentials:te essentials:um estou~fim estou~rua estou~saco eu_deixo eu_volto eu~depois eu~em eu~isso e~digo ficar fico_com fico~vergonha fim~fila final final_$ flexibles:deixa flexibles:isso geladeira_$ gente_volta gente~nessa guard- income-source:a income-source:bora income-source:segue incomes:depois incomes:informar incomes:prefiro incomes:pula incomes:quero
informar instalments-left:? instalments-left:de instalments-left:me instalments-left:nome instalments-left:passa instalments-left:pular isso_, jogo me_reservo melho- melhor mexer_nesse mexer~vespeiro molho molho_$ na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~entrar nao~escrever nao~mexer na~depois nesse_vespeiro nisso_$ nome_aos nome_dele nome~aqui nome~bois no~depois
o_direito offers:assunto offers:da offers:deixa offers:prefiro offers:pular offers:responder offers:sem olho_$ olho_isso outra_hora overdue:deixa overdue:eh overdue:muda overdue:por overdue:te o~dele para_outra passar_essa pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x posso_responder prefiro~informar pular~? quero quero_dar quero_mexer quero_responder quero~a quero~nome rates:da
rates:depois rates:dizer rates:falo rates:proxima rates:quero reser- reservo reservo_o reservo~direito responder_depois responder~nao rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tarde~olho te_digo tem~pular thirteenth:outra thirteenth:para thirteenth:quero tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem
vamos~proxima vergonha~dizer ver~e vespe- vespeiro vespeiro_$ volta_nessa volto vou vou_escrever x_ai x~e`,
    '3': `,_vamos ^_faz ^_me ^_morro ^_nao ^_pergunta ^_responder a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora agora~eh ai~deixo amanh- amanha ao_certo ao~, assunto_me assunto~doi a~dama by by_$ casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa coita- coitar coitar_nome com_isso com~de consigo dai dai_$ dama dama_$ dar de_dizer de_estado de_vergonha debt-amount:assunto debt-amount:eh
debt-amount:estou debt-amount:te debt-amount:vamos debt-amount:vou debt-creditor:NAME debt-creditor:ai debt-creditor:em debt-creditor:frente debt-creditor:nao debt-creditor:prefiro debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:eu debt-kind:nesse debt-kind:pergunta debt-kind:quero debt-kind:se debt-kind:um deixa_para deixa~depois deixa~em deixa~ver deixo deixo_passar dele depois_vejo
depois~e depois~pego deus_$ de~essa direito disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa em_stand em~by em~eu escrever escrever_o essa_ai essa_em essa_resposta essa~estou essa~eu essa~stand esse_assunto essentials:, essentials:certo essentials:falar essentials:ferida essentials:isso essentials:nisso essentials:outra essentials:para essentials:sem essentials:vejo
essentials:ver esse~me estado estado_$ estou_a estou_sem estou~trabalho eu_chegar eu_pego eu_ver eu~abro eu~passar e~mando falar_essa falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao fico fila fila_$ fim_da flexibles:ai flexibles:assunto flexibles:coisa flexibles:eh flexibles:minha flexibles:passa flexibles:pula flexibles:segue flexibles:sem gelad- geladeira hora_dessa income-source:branco
income-source:eh income-source:em income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:coisa incomes:deixa incomes:dessa incomes:dizer incomes:faz incomes:hora incomes:mando incomes:o instalments-left:assunto instalments-left:deixa instalments-left:estou instalments-left:falar instalments-left:muda instalments-left:olho
instalments-left:pergunta instalments-left:quero instalments-left:tarde instalments-left:te instalments-left:vou isso_depois isso~segredo me_doi me~o morro morro_de morro~vergonha muda~assunto na_rua nao nao_abro nao_coitar nao~ao nao~hora ningu- ninguem nisso no_fim no_trabalho no~da o_nome o_papel offers:conta offers:eu offers:mao offers:nome offers:o offers:te offers:vamos offers:vejo
offers:vergonha overdue:aberto overdue:de overdue:depois overdue:disso overdue:favor overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:nome overdue:quero overdue:segue overdue:vou o~de para_la para_proxima pego pego_o pego~papel pergunta_a pergunta~uma por_favor posso_falar posso~depois prefiro~coitar procu- quand- quando quando_eu quando~chegar queri- queria quero_abrir
quero_falar quero~essa quero~isso rates:? rates:bora rates:eu rates:fim rates:isso rates:meu rates:olho rates:para rates:responder rates:vergonha responder~? responder~depois resposta resposta_$ rua segredo_de segredo~estado sei_ao sei~certo sem~resposta se~a stand stand_by tem_como tenho_vergonha te~essa thirteenth:agora thirteenth:da thirteenth:responder thirteenth:te thirteenth:vejo
thirteenth:vou toca_sem toca~essa uma_dama vamos~outro vejo_e vejo~te ver ver_depois vergonha_, vergonha~falar vergonha~pula vou~o`,
    '-3': `?after-deficit ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?which-change ?worry ^_a ^_cancela ^_como ^_eh ^_eu ^_nunca ^_que ^_quero ^_so ^_sou ^_tudo ^_vou a_pergunta after-roadmap:depois after-roadmap:isso after-roadmap:nao after-roadmap:passo apose- cance- cancela certi- comec- confi- consent:nao conti- debt-kind:da debt-kind:do deixa_$ depois~respondo derru- derrubou
derrubou_$ desfa- desis- deu eh_de entendi esque- essa_conta essa_informacao essa_me essa~derrubou eu~sei expli- falar_com impor- importa importa_$ income-source:sou informacao informacao_$ instalments-left:lembro isso_importa ja_respondi ja~essa juros_$ lembro mais_$ me_derrubou nada_$ nao~isso nao~mais nem nenhu- nocao nocao_$ nunca offers:aceitar onde para~pergunta pode_aceitar proximo
proximo_passo qual quinta_$ rates:la rates:nocao rates:te rates:ver respondi_essa respondi~pergunta retor- sei sei_responder sei~essa sou thirteenth:de thirteenth:eh volta- volta_para voltar volta~outra vou~essa`,
    '-4': `?consent ?which-creditor ^_boa ^_ja ^_volta aceitar aceitar_essa ai_$ boa_pergunta consent:deixa consent:eu consent:proxima consent:respondo conto_$ depois~conto eh_a enten- instalments-left:quinta lembr- mexer_$ nao_$ nao_lembro nao_mexer prefiro~mexer respondi`,
    '-5': `?after-crisis aceit- boa consent:depois consent:para depois_passo depois~la essa_eh nao~essa passo_la`,
    '-6': `after-roadmap:essa eh_essa`,
    '-7': `debt-kind:NAME`,
  },
  source: {
    '12': `bpc incomes:bpc`,
    '10': `^_bpc bpc_$`,
    '9': `incomes:minha incomes:propria incomes:sou propria`,
    '8': `clt clt_$ incomes:clt incomes:conta propr- sou_clt`,
    '7': `?incomes ^_sou`,
    '6': `INCOME conta_propria por~propria sou`,
    '5': `barra- barraca incomes:o incomes:por incomes:tenho por_conta por_minha por~conta salga- salgado tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o conta da~filha incomes:so incomes:vendo minha_conta o_bpc o_dia propria_$ sou~, so~bpc vendo`,
    '3': `conta_$ dia_$ filha filha_$ incomes:dia incomes:filha incomes:ganho minha minha_filha so_o`,
    '-3': `?debt-kind`,
    '-4': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:o`,
    '11': `pensa-`,
    '10': `income-source:do`,
    '9': `?income-source income-source:pensao`,
    '8': `^_pensao alime- alimenticia depos- deposita deposita_$ guri guri_$ income-source:alimenticia income-source:deposita income-source:pai o~deposita pensao_alimenticia`,
    '7': `income-source:ex income-source:juiz juiz pai pensao`,
    '6': `a~do ex income-source:a income-source:para menin- o_pai`,
    '5': `income-source:paga juiz_mandou o_ex o_juiz o~mandou pensao_das pensao~criancas que_o`,
    '4': `crian- criancas criancas_$ da_para das_criancas ele income-source:criancas income-source:da income-source:das mando- mandou o~da o~o paga pagar_$`,
    '3': `^_desconta ^_o das da~filha deles desconta desconta_do do_juiz do_menino do_pai do_salario do~do do~filho e~para income-source:filha income-source:filho income-source:meu income-source:mim income-source:salario juiz_$ menino meu_ex meu~paga ordem ordem_do ordem~juiz paga_$ pai~e por_ordem por~do salario_do`,
    '-3': `?debt-kind debt-kind:o falec-`,
  },
  'source:family-help': {
    '12': `?income-source`,
    '11': `income-source:me`,
    '10': `income-source:manda income-source:meu income-source:minha`,
    '9': `^_mesada income-source:mandam income-source:mesada income-source:que manda mesad- mesada`,
    '8': `^_minha a~faz income-source:ajuda income-source:da income-source:dos mandam minha~me vaqui- vaquinha`,
    '7': `^_uma dos income-source:familia income-source:uma uma~que vo`,
    '6': `^_meu ajuda depos- deposita deposita_$ famil- familia income-source:deposita manda- meu~que minha~manda`,
    '5': `^_mandam ^_meus ajuda_$ dos_filhos estra- faz filhos_$ genro income-source:a income-source:com income-source:filho income-source:irma income-source:meus income-source:mim income-source:se irma junta- mae_me mandam_$ me_da meu_genro meu_tio meus~se meu~manda minha_irma que_segura segura segura_$ tio`,
    '4': `^_vivo banca banca_$ estad- filho filho- filho_me filhos income-source:e income-source:mae income-source:para income-source:vivo manda_$ me_ajuda mesada_do mesada~meu meu_filho meu~me vivo`,
    '3': `INCOME da_$ do~pai filha_me fora income-source:do income-source:fora income-source:um mae manda_um meu_pai meus me~todo mim mim_$ minha minha_mae minha_nora nora pai_$ para_mim pix_$ segur- um_pix`,
    '-3': `income-source:pensao income-source:sou n0`,
    '-4': `apose-`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '19': `?income-source`,
    '13': `^_clt income-source:clt`,
    '12': `clt income-source:de regis-`,
    '11': `assin- ficha- income-source:carteira`,
    '10': `^_bato bato income-source:bato income-source:registrado registrado_$`,
    '9': `^_registrado carte- carteira holer- holerite income-source:empresa income-source:mesmo income-source:trabalho registrado telem- telemarketing`,
    '8': `^_trabalho empresa fichado fichado_$ funci- funcionario income-source:da income-source:fichado opera- sou~da trabalho_no`,
    '7': `INCOME ^_carteira ^_salario firma_$ income-source:assinada income-source:firma income-source:patrao income-source:ponto income-source:salario ponto ponto_$ traba- trabalho`,
    '6': `a_empresa carteira_$ clt_$ empre- fabri- fabrica firma income-source:no income-source:registrada income-source:sou mesmo_$ meu_patrao na_fabrica patra- patrao registrada registrada_$`,
    '5': `^_sou assinada assinada_$ carteira_assinada depos- deposita deposita_$ domes- domestica income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu income-source:todo mesmo porte- porteiro salario_de`,
    '4': `^_meu caixa caixa_de caixa~supermercado clt_, com_carteira da_firma de_carteira de_supermercado fichada income-source:cartao income-source:na na_firma por_uma salar- salario sou sou_caixa sou~de super- supermercado todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~da dia_$ do~trampo eh~meu empresa_$ estou_de income-source:com income-source:trampo meu_trampo onibu- onibus predi- predio terce- todo tramp- trampo trampo_registrado vigia vigia_de`,
    '-3': `?debt-kind ^_bico ^_bolsa bico bolsa income-source:bico income-source:conta income-source:do income-source:militar income-source:minha income-source:vendo inqui- milit- militar militar_$ na_prefeitura na_roca pj pj_$ prefe- prefeitura repre- trabalho~roca`,
    '-4': `apose- concu- income-source:bolsa income-source:prefeitura income-source:que income-source:roca patrao_$ pensi- pensionista prefeitura_$ roca roca_$ sou_meu sou_pensionista`,
    '-5': `estag- income-source:o`,
  },
  'source:odd-jobs': {
    '23': `?income-source`,
    '13': `^_cato cato income-source:cato lote`,
    '11': `income-source:bico income-source:na`,
    '10': `bico bisca- biscate biscate_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `^_faco bala camin- caminhao caminhao_$ desca- sinal`,
    '8': `apare- income-source:me income-source:outro income-source:que`,
    '7': `^_bico ^_um aparecer faco frete income-source:aparecer income-source:frete income-source:no income-source:pego income-source:quando income-source:um o~aparecer pego que_aparecer`,
    '6': `^_pego ali bico_$ chama- chamam chamam_$ diari- frete_$ income-source:chamam income-source:uns olho outro pego_o quando_chamam um~aqui vier`,
    '5': `^_vendo bico~garcom carre- carrego carrego~na carro de_garcom feira_$ garco- garcom garcom_$ income-source:carrego income-source:corre income-source:feira income-source:o income-source:rua income-source:vendo na_feira na_rua quand- quando rua rua_$ vendo`,
    '4': `INCOME ^_ajudo ^_diarista ^_me ^_vivo ajudo aparece_$ aqui bico_de corre diarista dos_outros duas_vezes faco_bico faco_uns faco~corre feira income-source:aparece income-source:nos income-source:vivo mudan- mudanca na_mudanca na_semana na~dos nos o_que outro- outros outros_$ saco serve- servente trinta_$ uns_corre vezes_na vezes~semana vivo vivo_de`,
    '3': `KIND ^_diaria aparece diaria duas income-source:, income-source:dos na na_obra nao~obra obra obra_$ outro_nao semana_$ servi- sim~nao trint- trinta um_dia vezes`,
    '-3': `?debt-kind ^_loas bolsa coisa- coisas coisas_na income-source:a income-source:bolsa income-source:meu income-source:minha income-source:trabalho inqui- loas servidor sou`,
    '-4': `^_sou apose- faco_unha income-source:da income-source:unha unha vendo~na`,
    '-5': `income-source:do income-source:sou`,
  },
  'source:other': {
    '17': `?income-source`,
    '16': `estag-`,
    '14': `income-source:bolsa`,
    '13': `^_bolsa bolsa income-source:de`,
    '12': `autor- direi-`,
    '9': `^_estagio estagio estagio_$ heran- heranca income-source:que pinga que_pinga`,
    '8': `^_dinheiro dinheiro_de poupa- poupanca poupanca_$ rendi- rendimento`,
    '7': `aplic- bolsa_de`,
    '6': `dinhe- dinheiro income-source:sou`,
    '5': `^_sou sou`,
    '4': `INCOME ^_jovem acao apren- aprendiz bolsa_da bolsa~faculdade da_faculdade e_recebo e~todo facul- faculdade faculdade_$ ganhe- ganhei income-source:mes income-source:todo jovem jovem_aprendiz pesqu- que~e recebo_todo`,
    '3': `^_uma bolsa_$ income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `?debt-kind apose-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `pensao`,
    '8': `^_do ^_pensao do_finado falec- militar_$ pensa-`,
    '7': `income-source:deixou income-source:do income-source:militar milit- militar`,
    '6': `deixo- deixou income-source:de income-source:marido income-source:meu income-source:que income-source:recebo income-source:sou`,
    '5': `^_sou falecido falecido_$ income-source:e income-source:faleceu income-source:falecido morte morte_$ pensao_por pensao~morte por_morte que~finado sou`,
    '4': `^_fiquei deixou_$ e_recebo faleceu fique- fiquei fiquei~e income-source:por marid- marido marido_que morre- pelo_meu pensao_do pensao~meu recebo recebo_$ recebo_pelo viuva_e viuva~recebo`,
    '3': `INCOME a_pensao e_ficou esposo faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu_velho meu~faleceu meu~marido meu~que o_meu o~o pelo pensao_da pensao~minha que_o velho velho_$`,
    '-3': `alime- alimenticia income-source:alimenticia pensao_alimenticia`,
  },
  'source:public-servant': {
    '22': `?income-source`,
    '14': `concu-`,
    '12': `judic- servidor tecni-`,
    '10': `income-source:do servi-`,
    '9': `income-source:militar income-source:prefeitura income-source:sou milit- militar munic- prefeitura_$`,
    '8': `^_passei do_estado estado income-source:estado passe- passei prefe- prefeitura`,
    '7': `^_sou concursada estad- estado_$ income-source:concursada income-source:municipal municipal sou`,
    '6': `concursada_$ concursado income-source:no na_prefeitura sou_concursado`,
    '5': `da_prefeitura de_saude de~do guard- guarda income-source:da polic- saude saude_do trabalho_na`,
    '4': `^_da do_municipio income-source:municipio municipio municipio_$`,
    '3': `INCOME ^_professora ^_trabalho income-source:na income-source:professora income-source:trabalho n0 profe- professora professora_do professora~estado`,
    '-3': `?debt-kind ficha- income-source:a income-source:bolsa income-source:eh income-source:meu income-source:o inqui-`,
    '-4': `pj pj_$`,
    '-5': `apose- funcionario income-source:viuva pensi- pensionista sou_pensionista sou~da viuva`,
    '-6': `repre-`,
    '-7': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '14': `?income-source`,
    '12': `alugo income-source:alugo income-source:aluguel inquilino`,
    '11': `alugu-`,
    '10': `aluguel_$ income-source:meus`,
    '9': `^_alugo ^_meus`,
    '8': `^_aluguel aluguel income-source:que`,
    '7': `barra- barraco barraco_que income-source:a income-source:um meus`,
    '6': `aluga- alugada alugada_$ alugo_a income-source:alugada income-source:tenho o~que`,
    '5': `alugo_um de_aluguel income-source:garagem quart- quarto quiti- quitinete uma_quitinete`,
    '4': `a_casa aluguel~um a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:o income-source:recebo tenho_uma`,
    '3': `INCOME ^_recebo ^_tenho a_casinha alugo_$ aluguel_de casa_da casin- casinha de_um eu_alugo eu~na frente_$ fundo- fundos fundos_que fundos~alugo income-source:eu income-source:frente income-source:nos income-source:ponto income-source:uma income-source:uns nos nos_fundos ponto ponto_$ praia que_alugo que~alugo recebo`,
    '-3': `?debt-kind apose- income-source:do income-source:meu income-source:sou`,
  },
  'source:retirement': {
    '25': `apose-`,
    '16': `?income-source`,
    '12': `income-source:inss`,
    '11': `income-source:aposentei inss`,
    '10': `aposentei income-source:aposentado`,
    '9': `^_inss income-source:a income-source:aposentadoria income-source:ja income-source:minha inss_$`,
    '8': `^_aposentado ^_aposentadoria aposentado aposentadoria pendu- pendurei`,
    '7': `^_aposentei ^_encostado aposentado_$ de_vez encostado income-source:as income-source:encostado ja~as vez vez_$`,
    '6': `^_minha campo campo_$ do_campo encos- income-source:campo`,
    '5': `INCOME ^_ja aposentadoria_$ income-source:da income-source:idade income-source:me sou_aposentada sou~do`,
    '4': `aposentada as do~da idade idade_$ income-source:por recebo_do recebo~inss rural rural_$`,
    '3': `aposentado_por aposentei_por demais_$ do_inss income-source:, income-source:como income-source:de income-source:do income-source:paga income-source:professora income-source:recebo income-source:roca ja me_paga me~, minha o_inss o~me profe- professora roca roca_$ tempo_$ trabalhei`,
    '-3': `?debt-kind income-source:meu`,
  },
  'source:self-employed': {
    '20': `?income-source`,
    '13': `income-source:meu`,
    '11': `income-source:tenho income-source:vendo repre-`,
    '10': `^_mei income-source:conta mei_$ vendo`,
    '9': `INCOME barzi- barzinho mei pj pj_$`,
    '8': `faco_unha income-source:por income-source:sou income-source:unha para_fora unha`,
    '7': `^_bico ^_sou ^_vendo auton- autonomo fora_$ income-source:autonomo income-source:fora income-source:para meu_salao por_conta salao salao_$`,
    '6': `^_motorista ^_perco ^_rodo ^_tenho aula_particular bico_$ conta_$ costu- de_aplicativo de_moto de_uber dou~particular e_vendo fora income-source:bico income-source:casa income-source:e income-source:faco income-source:minha income-source:roupa lojin- lojinha moto_no motor- motorista motorista_de na_roca no_ifood patrao_$ perco rodo rodo_de rodo~uber roupa_$ sou sou_meu tenho_minha tenho~lojinha
trabalho_por trabalho~roca uber uber_$ vendo_$ vendo_roupa vendo~na`,
    '5': `^_dou ^_faco aplicativo aplicativo_$ aula autonomo_$ bico cabel- cabelo corto corto_cabelo de~no dou dou_aula em_casa entre- ifood ifood_$ income-source:de income-source:em income-source:na income-source:roca income-source:trabalho ofici- oficina oficina_$ particular particular_$ quent- quentinha roca roca_$ roupa sou_autonomo tenho_uma vendo_quentinha`,
    '4': `,_sem ^_trabalho ^_trampo aplic- casa_$ coisa- coisas coisas_na conta faco income-source:, income-source:uma meu meu_proprio moto negocio_$ parti- presto proprio sem~. tenho trabalho`,
    '3': `EXPENSE acai acai_na bolo bolo_para casa faco_bolo faco~para income-source:acai income-source:barraca income-source:como income-source:patrao income-source:rua income-source:sem income-source:trampo meu_patrao na_rua negocio prest- propr- rua rua_$ servico sou~por tenho~barraca traba- trabalho~conta tramp- trampo uma_barraca uma~na vendo_acai`,
    '-3': `?debt-kind ^_bolsa ^_clt ^_loas aluga- alugada alugada_$ bolsa clt concursado fabri- fabrica income-source:a income-source:alugada income-source:clt income-source:manda income-source:me income-source:militar income-source:pensao income-source:prefeitura inqui- inquilino loas milit- militar munic- na_fabrica na_prefeitura pensa- pensao prefe- prefeitura prefeitura_$ quiti- quitinete regis- servidor
sou_concursado uma_quitinete`,
    '-4': `ficha- income-source:bolsa income-source:o income-source:que`,
    '-5': `apose- assin- concu- income-source:da pensi- pensionista sou_pensionista`,
    '-6': `bala sinal`,
    '-7': `income-source:do`,
    '-8': `estag-`,
  },
  'source:social-benefit': {
    '16': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `^_loas loas`,
    '11': `income-source:eh`,
    '10': `eh_do income-source:bolsa income-source:governo`,
    '9': `bolsa gover- governo income-source:auxilio`,
    '8': `auxil- auxilio bpc_$ familia_$ income-source:cartao income-source:familia o_bpc`,
    '7': `^_beneficio beneficio_do bolsa_$ bolsa_familia bpc cidad- do_governo income-source:beneficio o_bolsa`,
    '6': `INCOME benef- beneficio famil- familia governo_$ o_cartao`,
    '5': `^_auxilio ^_o auxilio_$ auxilio_do da_$ eh~inss encos- que_da`,
    '4': `^_ajuda ^_bolsa ^_eh carta- cartao`,
    '3': `cartao_do crian- criancas criancas_$ das_criancas do do_bolsa do_inss do_municipio income-source:ajuda income-source:criancas income-source:das income-source:inss income-source:municipio munic- municipio municipio_$ o~das o~que`,
    '-3': `?debt-kind apose- debt-kind:o income-source:a income-source:militar milit- militar pensa-`,
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
    '6': `defes- defeso e_estou o_seguro parcelas_$ seguro_defeso`,
    '5': `?income-source demitida desemprego desemprego_$ fui_demitida fui~e income-source:desemprego income-source:e income-source:recebendo nas no_seguro parcelas recebendo seguro_desemprego`,
    '4': `^_fui demit- desem- estou~seguro fui income-source:as income-source:no income-source:o recebendo_o recebendo~seguro`,
    '3': `as_parcelas as~do do_seguro enqua- enquanto enquanto_nao estou_no income-source:eh income-source:nao income-source:outro nao~outro outro_$ parce- seguro~nao`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '11': `after-roadmap:lembretes`,
    '10': `^_reativa after-roadmap:reativa lembretes reativa`,
    '8': `after-roadmap:lembra de_volta lembra lembrada lembretes_$ lembretes_por me_lembra relig-`,
    '7': `after-roadmap:avisos after-roadmap:os after-roadmap:volta dos_lembretes os os_avisos pode_mandar pode~os reati- volta_$ volta_com voltar~me`,
    '6': `after-roadmap:avisa after-roadmap:falta after-roadmap:me after-roadmap:pode after-roadmap:quero avisa aviso- avisos a~lembrar for mandar_os me_avisa me~quando ser~de sinto vencer vencer_$ volta voltar_a`,
    '5': `^_pode a_me after-roadmap:dos after-roadmap:quando after-roadmap:ser avisos_$ lembrar_$ os~por pode_voltar quero_ser vence- volta- voltar`,
    '4': `,_quero :aviso :lembrar :receber :sim ^_me after-roadmap:de after-roadmap:mandar after-roadmap:novo after-roadmap:voltar avisar_de avisar~novo com_os com~lembretes de_novo dos eu_quero falta lembre lembre_$ me_avisar me_lembre me~sim novo novo_$ os_aviso pode pode~a pode~avisar quand- quando quero quero_que quero~voce que~me ser sim_, sim~quero voce_me`,
    '3': `:os :quero :voltar ^_agora ^_quero after-roadmap:agora after-roadmap:avisar after-roadmap:com after-roadmap:favor after-roadmap:fiquei after-roadmap:perdido avisa- avisar aviso aviso_$ avisos_de avisos~novo eu~que favor favor_$ lembrar me me_lembrar me~de os~de perdi- perdido por_favor que_voce`,
    '-3': `?income-source after-roadmap:parar after-roadmap:tirar after-roadmap:vencimentos a~mandar cance- dos_vencimentos me~dos parar pode_tirar pode~lembrar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `^_os a_mandar after-roadmap:lembrado after-roadmap:receber lembrado mandar~lembretes me_mandar quero~lembrado ser_lembrado suspe- volta_a voltar~mandar`,
    '-5': `avisos_por avisos~favor coloc- reativar`,
    '-6': `quero~os`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso aviso`,
    '12': `avisa-`,
    '11': `after-roadmap:lembrete lembretes lembretes_$`,
    '10': `after-roadmap:avisar after-roadmap:lembretes aviso- avisos para_de parar`,
    '9': `^_para after-roadmap:avisos after-roadmap:nao after-roadmap:parar avisar os`,
    '8': `after-roadmap:os aviso_$ cance- lembrar os_lembretes`,
    '7': `:lembrete ^_silencia after-roadmap:ficar after-roadmap:vencimento avisos_$ de_aviso ficar lembrar_$ me~mais nao_precisa para_com silencia vencimento vencimento_$`,
    '6': `:lembrar ^_desativa ^_desliga ^_menos ^_muito ^_os after-roadmap:cancelar after-roadmap:chega after-roadmap:de after-roadmap:desliga after-roadmap:esses after-roadmap:para after-roadmap:precisa avisar_$ avisos_por avisos~favor chega_de de_avisar desat- desativa esses lembrado_$ nao_me nao_quero nao~ficar pode_parar preci- precisa precisa_ficar sem~por silen- venci-`,
    '5': `:nao :os ^_chega ^_parar ^_sem ^_tira after-roadmap:lembrado after-roadmap:me after-roadmap:menos after-roadmap:muito after-roadmap:negocio after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega com_isso desli- desliga esses_lembretes lembrado me_lembrar muito nao_por nao~lembrete os_avisos para~isso para~me quero_lembrete quero_ser quero~lembrado ser_lembrado suspe-`,
    '4': `:lembretes :mais :parar :precisa :quero ^_cancela ^_cancelar ^_dispenso after-roadmap:avisa after-roadmap:cancela after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:ser after-roadmap:tirar avisa cancela de_me de~lembrar dispe- dispenso esse_negocio favor_$ ficar_me ficar~lembrando lembrando me_avisa me_lembrando menos negocio parar_com parar_os parar~os pode_tirar pode~de
pode~os silencia_os tira tira_esse tirar_os`,
    '3': `:com :me :pode after-roadmap:demais after-roadmap:dia after-roadmap:esse after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrar after-roadmap:por aviso_de cancelar~negocio de_ficar de_lembrete demai- demais de~me em_receber em~lembretes esses_lembrete esse~de favor interesse interesse_em interesse~receber lembra mais_$ manda_mais mandar_lembrete me_lembra me~todo nao_manda
nao~interesse negoc- negocio_de negocio_dos negocio~lembretes os_aviso parar_de pode~com por_favor precisa_me precisa~lembrar precisa~me quero_parar receber_lembretes ser silencia_esses silencia~lembrete tenho_interesse tenho~em tirar todo_dia`,
    '-3': `?income-source ^_manda ^_me ^_reativa after-roadmap:reativa after-roadmap:sim falta me~de n0 pode_mandar pode_me reativa`,
    '-4': `after-roadmap:falta de_novo novo novo_$ sinto volta_com`,
    '-5': `^_quero after-roadmap:novo lembretes_por quero_receber reati-`,
    '-6': `^_volta volta`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes relig-`,
    '-8': `after-roadmap:volta`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao recus-`,
    '17': `nao_aceitaram`,
    '14': `after-roadmap:quiseram`,
    '13': `^_negaram aceitaram after-roadmap:negaram negar- negaram`,
    '12': `quise- quiseram`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:acordo after-roadmap:falaram banco~o falar- falaram falaram_que`,
    '7': `^_eles aceit- aceitaram_# acord- acordo acordo_de acordo~# after-deficit:# after-deficit:nao after-roadmap:banco after-roadmap:disse after-roadmap:nem after-roadmap:proposta a~foi disse_nao disseram~nao minha_proposta nao_quiseram nao~# o_banco ouvir o~disse toparam_$`,
    '6': `:nao ^_acordo ^_disseram after-roadmap:disseram after-roadmap:eles after-roadmap:pedido after-roadmap:toparam disse nao_fazem pedid- pedido pedido_$ propo- proposta proposta_$ proposta_foi topar- toparam`,
    '5': `?after-roadmap NAME~minha ^_nao ^_nem acordo_$ after-roadmap:aceitaram after-roadmap:fazem after-roadmap:foi after-roadmap:minha after-roadmap:negociar after-roadmap:que banco disse- disseram disseram_que eles fazem fazem_$ nao~minha o_atendente que~fazem que~muito`,
    '4': `?after-deficit a_proposta after-roadmap:atendente after-roadmap:pouco atendente da_$ eh_muito nao nao_da nem o_acordo pouco pouco_$ que_so que~a que~da so_a`,
    '3': `NAME_nao ^_o a_vista after-roadmap:muito after-roadmap:so after-roadmap:valor after-roadmap:vista atend- a~nao banco_disse banco~nao eles_nao eles~aceitaram falaram~nao foi muito nao_$ nao~negociar negociar_$ o_NAME que~tem quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?debt-kind ?income-source ^_toparam aceita aceitei_o aceitei~acordo after-roadmap:, after-roadmap:quero after-roadmap:quis a~proposta debt-kind:o nao_quis quis`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ meu_cartao nao_aceitei nao~meu pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei offers:nao`,
    '-9': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `^_concordaram aceit- aceitaram after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:toparam aprov- concordaram topar- toparam`,
    '12': `^_aceitaram aceitaram_$ conco-`,
    '11': `^_toparam after-roadmap:topou toparam_$ topou`,
    '10': `after-roadmap:banco o_banco`,
    '9': `^_disseram after-roadmap:disseram disse- disseram disseram_que`,
    '8': `banco`,
    '7': `^_eles aceitou after-roadmap:aceitou after-roadmap:eles after-roadmap:sim minha_proposta o~aceitou que_sim`,
    '6': `aceitaram_minha aceitaram~proposta after-roadmap:proposta eles`,
    '5': `! !_! !_$ NAME_topou a_minha after-roadmap:! after-roadmap:minha after-roadmap:ser a~proposta propo- proposta que_pode ser_$ valor_$`,
    '4': `?after-roadmap NAME~! ^_deu a_moca aceita aceita_$ after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:moca after-roadmap:o after-roadmap:pode after-roadmap:valor com_a deu_certo minha~! minha~foi moca_da moca~NAME o_valor pode_ser proposta_! proposta_$ proposta_foi sim_$`,
    '3': `a_deus after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:que a~da certo deu deus_$ graca- gracas gracas_a gracas~deus moca ser sim valor`,
    '-3': `#_! ?debt-kind ?income-source after-roadmap:# after-roadmap:meus meus nao~minha`,
    '-5': `recus-`,
    '-6': `nao_aceitaram`,
    '-7': `after-roadmap:nao`,
  },
  thank: {
    '23': `?after-deficit`,
    '19': `obrig-`,
    '18': `briga- valeu`,
    '16': `?after-roadmap n0`,
    '14': `^_valeu obrigada`,
    '13': `after-roadmap:obrigada after-roadmap:valeu agrad- tchau tchau_$ valeu_$`,
    '12': `:sim after-roadmap:beleza`,
    '11': `^_deus ^_tchau after-roadmap:obrigado eh_dez obrigado`,
    '10': `:ok ^_atrasou ^_massa ^_obrigada after-roadmap:massa deus dez_$ massa obrigado_$ salvo- salvou viu`,
    '9': `:ate :valeu ^_beleza ^_gracas ^_nota ^_ok ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:dez after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 agradecido agradecido_$ ajudo- ajudou anota- anotado atrasou atrasou_$ clare- clareou deus_te dez enten- gracas_$ nota nota_mil ok otimo tmj 🙏_$`,
    '8': `:deus :mais ^_ate ^_brigada ^_brigadim ^_certo ^_gratidao ^_perfeito abencoe_$ after-roadmap:certo after-roadmap:combinado after-roadmap:demais after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau brigada brigada_$ brigadim brigadim_$ combinado combinado_$ demai- demais entendido entendido_$ grati- gratidao muito perfe- perfeito sim_$ viu_$ 🙏`,
    '7': `:👍 ^_abriu ^_agradecido ^_ajudou ^_bgd ^_entendi ^_mandou ^_que ^_thanks ^_tu ^_👍 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:ajudou after-roadmap:bom after-roadmap:deus after-roadmap:entendi after-roadmap:muito after-roadmap:salvou anjo anjo_$ belez- beleza bem_$ bgd bgd_viu bom_$ certo certo_$ combi- eh~anjo entendi_$ graca- gracas mandou_bem me_salvou mente mente_$ minha_mente
obrigada_$ que_bom salvou_$ te thank- thanks thanks_you tu_eh um_anjo`,
    '6': `:abencoe ^_ce ^_muito ^_obrigado ^_salvou after-deficit:minha after-deficit:salvou after-roadmap:agradecido after-roadmap:anjo after-roadmap:atrasou after-roadmap:brigada after-roadmap:clareou after-roadmap:top after-roadmap:tu after-roadmap:viu agora_clareou ajudou_para ajudou~caramba ate bem bom caram- caramba caramba_$ ce ce_eh ce~dez clareou_$ de_grande deus~pague de~valia eh_um foi_de
foi~grande grand- grande grande_valia mais_$ mando- mandou massa_demais mil_$ ok_$ pague para_caramba salvou_minha salvou~vida sim top tu valia valia_$ voce_eh you you_$ 👍 👍_$`,
    '5': `! !_$ ? ^_agora ^_agradeco ^_clareou after-deficit:clareou after-deficit:eh after-roadmap:abriu after-roadmap:gracas after-roadmap:mil after-roadmap:te agradeco clareou_minhas clareou~ideias deus_abencoe deus_lhe entendi hoje_, ideia- ideias ideias_$ lhe lhe_pague minhas_ideias muito_$ obrigada_pela`,
    '4': `:! :obrigada :viu ^_agradecida a_senhora after-deficit:de after-deficit:deus after-deficit:valeu after-roadmap:bem after-roadmap:eh after-roadmap:entao after-roadmap:grande after-roadmap:senhora after-roadmap:you agradecida agradecida_demais agradecida~da atras- a~eh beleza_$ beleza_entao certo_obrigada da_conta demais_da demais~conta despe- deus~ilumine entao_$ esse_plano esta_bom fml fml_$
ilumi- ilumine ilumine_$ me~por minha_vida muito_obrigada obrigada~ajuda pela_ajuda por~, que_deus que~te te_ilumine tu~um valeu_fml vida vida_$`,
    '3': `,_valeu :filho :muito :pela :te ^_foi ^_show ^_tamo after-deficit:, after-deficit:me after-deficit:para after-deficit:te after-roadmap:, after-roadmap:hoje after-roadmap:mandou after-roadmap:ok after-roadmap:pague after-roadmap:por after-roadmap:show after-roadmap:vida ajudou_bastante bom_obrigada de_em demais_$ deus~de de~dobro dobro dobro_$ eh_muito em_dobro entao filho_$ junto junto_,
junto~valeu mano mano_$ muito~pela obrigada_viu pague_$ pela por_hoje senho- senhora show tamo tamo_junto tamo~, te_abencoe te_de te~em`,
    '-3': `:opa ?after-crisis ?confirm-amount ?consent ?debt-creditor ?thirteenth ?worry ^_achei ^_chega ^_como ^_concordaram ^_e ^_eh ^_free ^_fui ^_link ^_negaram ^_opa ^_pagamento ^_parar ^_quero ^_recusei ^_reinicia ^_sair ^_sei ^_socorro ^_stop ^_tem ^_topei ^_voltei aceitaram after-roadmap:aceitaram after-roadmap:ai after-roadmap:concordaram after-roadmap:eles after-roadmap:estou after-roadmap:fui
after-roadmap:link after-roadmap:melhor after-roadmap:negaram after-roadmap:onde after-roadmap:pagamento after-roadmap:pago after-roadmap:qual after-roadmap:quando after-roadmap:sair after-roadmap:toparam after-roadmap:topei after-roadmap:uma after-roadmap:voltei agora_$ ai_$ bom_domingo como conco- concordaram confi- debt-kind:o desca- desis- domingo_$ e_agora essa_$ free free_mesmo fui lembr-
link melho- melhor negar- negaram oi_$ onde opa paga_$ pagam- pagamento parar parar_$ passo passo_$ quant- quanto reati- recla- recom- recomecar recusei reini- reinicia reneg- sair socorro socorro_$ stop stop_$ topar- toparam toparam_$ topei topei_$ volte- voltei`,
    '-4': `^_oi ^_pedi ^_reset aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:isso after-roadmap:paga after-roadmap:pedi after-roadmap:quanto after-roadmap:quero cance- debts:beleza domin- domingo fecha- nao_entendi oi paga pedi reset reset_$ socor-`,
    '-5': `^_bom after-roadmap:nao after-roadmap:tem recus-`,
    '-6': `?debt-kind aprov-`,
    '-7': `?income-source liqui-`,
  },
  'trouble:violence': {
    '7': `bate me_bate`,
    '6': `ele`,
    '5': `ele_me ele~bate`,
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `,_ele after-roadmap:ele after-roadmap:fim after-roadmap:inteiro after-roadmap:marido after-roadmap:semana after-roadmap:some cartao_e de_semana dinheiro_$ do_dinheiro do~o e_some e~o falo fim_de fim~semana intei- inteiro inteiro_$ marid- marido meu_marido meu~me o_fim quand- quando worry:de worry:me`,
    '-3': `?income-source`,
  },
  'what-if': {
    '11': `after-roadmap:se se_eu`,
    '10': `se`,
    '9': `^_se after-roadmap:emprestimo e_se`,
    '8': `^_e e~eu`,
    '7': `after-roadmap:e after-roadmap:eu eu~um`,
    '6': `^_vale after-roadmap:pegar after-roadmap:tudo after-roadmap:vale empre- emprestimo eu_nao eu~a para~tudo pegar`,
    '5': `after-roadmap:ajudar after-roadmap:pagar after-roadmap:quitar after-roadmap:um after-roadmap:vender ajudar emprestimo_para emprestimo~pagar eu~o e~meu vale`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:juntar after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:trocar ajuda- cartao_$ dinheiro_por dinheiro~mes eu_parar eu_vender eu~aceitar eu~adiantado mes_acaba nao_aceitar nao~a pagar pagar_o pagar_tudo pagar~? pagar~cartao para_pagar para_quitar parar~pagar pena por~acaba por~so quando_$ quita- quitar
quitar_tudo se~nao se~parar se~vender trocar_as tudo_? um_emprestimo vale_a vale~pena vender`,
    '3': `#_tudo :eu :tempo :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:arrumar after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:meu after-roadmap:moto after-roadmap:parar after-roadmap:por after-roadmap:uma arrum- arrumar as_dividas atrasar_um atrasar~mes comecar_pelas comecar~menores de_pagar de~o dimin- dividas~uma emprego eu
eu_atrasar eu_ficar eu_quitar eu_usar eu~de junta- juntar marid- marido menor_primeiro meu_marido muda nao_pagar o_# o_cartao o~muda pagar~NAME parar parar_de pegar~emprestimo pelas_menores por_uma posso_fazer quitar~menor se~atrasar se~ficar se~quitar se~usar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar usar_o usar~fgts vende-`,
    '-3': `13o~# ?income-source a_mais acaba~? after-roadmap:13o after-roadmap:minimo after-roadmap:quiser after-roadmap:sair cinqu- do~? eu_quiser eu_so eu~sair mais_# o_13o o_minimo pagar_# por~mil quando_? quise- quiser quiser_sair sair sair_$ se~quiser todo`,
    '-4': `aceitarem after-roadmap:aceitarem after-roadmap:todo botar~# eu~# se~so todo_mes`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '13': `?worry`,
    '10': `ligam worry:dia worry:ligam`,
    '9': `cobranca worry:cobranca worry:nao worry:para`,
    '8': `^_ligam nao_param param telef- telefone worry:param worry:telefone`,
    '7': `^_mandam hora_$ ligac- mandam por_dia quare- quarenta worry:de worry:hora worry:me worry:na worry:por`,
    '6': `aguen- aguento aguento_mais cobrador dia_$ hora ligam_para mensagem nao_aguento para_$ param_de worry:cobrador worry:ligar`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ diret- direto direto_$ estao~ligando estou_sendo ligan- ligando ligar ligar_$ manda- mensa- meu~nao nao~de parar_$ pela porta sem_parar sendo so~de worry:ligando worry:meu worry:parar worry:pela worry:porta worry:sem worry:sendo worry:toda`,
    '4': `^_cobranca ^_estao ate_para cobrando de_meia dia dia_inteiro estao ligam~NAME ligam~meu me_ligando meia meu_trabalho na_minha o_de o_dia para_meu parar porta_$ tocan- tocando toda worry:NAME worry:ate worry:cobrando worry:estao worry:inteiro worry:mais worry:minha worry:no worry:o worry:servico worry:trabalho`,
    '3': `,_da :cobranca :essas :mundo NAME_ate ate~NAME casa_da casa~minha celul- celular cobram da~nao da~sogra de~em de~ligar dos_outros eles_ligam eles~para essas~, estao_me foi_na frent- frente intei- inteiro inteiro_$ ligando~dia mais~cobranca me_da meu_servico me~na minha_sogra mundo mundo_$ na_casa na_frente nao~da nao~mais na~dos no_celular no~nao outro- outros outros_$ o~inteiro para_NAME param_$
param~me para~ate sem servi- servico so_o sogra sogra_$ sumir trabalho trabalho_$ vonta- vontade worry:as worry:eles worry:em worry:foi worry:frente worry:so worry:um`,
    '-3': `?income-source nome worry:eh worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '14': `despe-`,
    '13': `?worry`,
    '11': `worry:casa`,
    '10': `worry:vou`,
    '9': `perde- perder worry:perder`,
    '8': `apart- apartamento casa casa_$ despejo worry:a worry:apartamento worry:despejo worry:sair worry:ser`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa sair worry:imobiliaria worry:leilao worry:me`,
    '6': `apartamento_$ daqui daqui_$ mando- mandou meu_apartamento morar ordem posso_perder sair_$ ser tirar- worry:NAME worry:botar worry:mandou worry:ordem worry:posso worry:rua worry:se worry:tenho`,
    '5': `^_posso a_casa botar da_casa na_rua o_proprietario proprietario rua vao vou worry:fora worry:minha worry:o worry:proprietario worry:tomar worry:vao`,
    '4': `a_caixa caixa caixa_vai de~minha dono fora fora_$ medo~perder me~para nao_tenho o_apartamento o_dono onde para_fora perder_minha perder~casa posso propr- querem_tomar semana_que semana~vem tomar tomar~casa vao_me worry:ate worry:caixa worry:de worry:dono worry:gente worry:na worry:para worry:que worry:semana worry:vai worry:vem`,
    '3': `^_querem ^_vao a_gente apartamento~a a~na a~vai com_meus de_perder do_meu dono_da esta~a filhos_$ gente maior~eh na~com o~pediu pediu preoc- preocupacao preocupacao_eh que_vem querem querem~minha rua_$ rua_com tomar_minha vai vem_$ vou~na worry:atrasado worry:com worry:da worry:do worry:eu worry:maior worry:parar worry:preocupacao worry:quer worry:querem`,
    '-3': `?income-source proce- worry:# worry:carro worry:e`,
  },
  'worry:food': {
    '16': `?worry`,
    '11': `comid- comida worry:arroz worry:comida`,
    '10': `arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer esta_vazia fome leite leite_para pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ worry:comer worry:de worry:estou worry:fome worry:leite worry:para worry:pulando worry:que worry:refeicao worry:tem worry:vazia`,
    '7': `almoc- a~esta worry:esta`,
    '6': `^_vivo basic- cesta de~de dia_$ vivo vivo_de worry:e worry:falta worry:o worry:todo worry:vivo`,
    '5': `^_falta ^_faltou ^_meus com_fome comer_$ comida_$ dia_que estou~de falto- faltou filho- filhos fome_$ meus_filhos nene o~e tem_dia tenho_o tenho~que todo_dia worry:a worry:filhos worry:meus worry:tenho`,
    '4': `EXPENSE ^_estou a_geladeira bebe comer_para de_comer despe- dia dia~nao e_de entre entre_o esta_faltando e~conta falta faltando falta~para feija- feijao gelad- geladeira morto nao_tem nao~o o_feijao o_remedio que~tem remedio_e so tem_$ tem~que todo worry:faltando worry:geladeira worry:nao worry:nem worry:remedio`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida deixa- de~para em_casa escol- esta~comida estou faltando_comida meus nao_tenho nao~comida passando que_nao remed- remedio so_uma so~vez tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:dormir worry:em worry:uma worry:vez`,
    '-3': `?income-source worry:me worry:meu worry:no`,
  },
  'worry:name': {
    '14': `?worry worry:nome`,
    '12': `baixo baixo_$ score`,
    '11': `nome`,
    '10': `nome_$ worry:estou`,
    '9': `negativado worry:negativado`,
    '8': `cpf cpf_esta meu_cpf negat- negativado_$ no_spc worry:cpf worry:meu`,
    '7': `^_meu estou_no meu_nome meu~esta spc worry:no worry:spc`,
    '6': `^_estou ^_nome aprova credi- crediario_nao no_serasa o_nome serasa_$ spc_$ sujo worry:esta worry:nada worry:o worry:serasa worry:sujo`,
    '5': `aprov- crediario nada_$ o_crediario o~nao seras- serasa worry:consigo`,
    '4': `consigo da~mae estou limpar_o nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o sujo_$ worry:mae worry:nao`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por da_minha e_mais esta_sujo e~nada limpa- limpar limpar~nome mae mae_$ meu meu~no meu~sujo minha_mae por~do worry:alugar worry:limpar worry:mais worry:quero worry:uma`,
    '-3': `?debt-kind ?income-source ^_cobranca ^_estao cobra- cobranca como~meu e_nome escur- escuro escuro_$ estao e~sujo no_escuro worry:como worry:estao worry:que`,
    '-4': `no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '21': `?worry`,
    '20': `worry:nao`,
    '16': `^_nada worry:nada`,
    '14': `nao_$`,
    '13': `worry:nenhuma`,
    '12': `urgen-`,
    '10': `nada nada_urgente urgente worry:tudo`,
    '9': `^_nenhuma nenhu- urgente_$`,
    '8': `esta_tudo nao_estou nenhuma worry:,`,
    '7': `controle controle_$ worry:desses worry:disso worry:enquanto worry:nenhum worry:tranquilo`,
    '6': `^_nenhum desse- desses desses_$ enqua- enquanto incomes:nada nenhum_desses organ- organizar organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:esta worry:organizar worry:so`,
    '5': `contr- corre- em_paz esta~em nada_disso nao~comigo nao~nessa nenhum nenhuma_$ paz paz_$ quero_organizar risco situa- situacao so~organizar tranquilo_$ urgencia urgencia_$ worry:comigo worry:dessas worry:estou worry:isso worry:por worry:quero worry:risco worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao ^_tudo comig- comigo comigo_$ dessas_$ desse disso disso_$ isso_nao nada_desse nao_, nao_tem nenhuma_dessas nessa tipo tudo tudo_em worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_por a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas deus eh_no enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por graca- gracas gracas_a gracas~deus isso~nao nao_chegou nao~ainda nao~eh nao~isso ponto_$ por~esta por~nao rio tem~nao worry:aqui worry:cobrador`,
    '-3': `?debt-kind ?income-source aprov- credi- nada_$ o_crediario worry:dia worry:que worry:sei`,
    '-4': `durmo durmo_$ nao_durmo worry:durmo worry:meu worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '19': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes`,
    '9': `^_cada demitido demitido_$ durmo durmo_$ fui_demitido nao_durmo worry:com worry:durmo worry:estou worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- os_juros worry:os`,
    '7': `atrasado_$ em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado worry:atrasado worry:eh worry:em worry:vergonha`,
    '6': `^_briga a~so briga briga_em briga~casa com_depressao cresc- cresce cresce_$ de_nao depre- depressao dinheiro_$ juros_$ medo~nao os so_cresce vergo- vergonha worry:briga worry:dinheiro worry:divida worry:esta worry:minha worry:por worry:sabe`,
    '5': `^_estou ^_medo a_divida ansio- ansiosa atrasado consigo_dormir doente_e dormi- dormir dormir_$ em~por esta_tudo juros medo_de minha_familia nao~dormir sabe tenho_vergonha worry:casa worry:dormir worry:marido worry:medo worry:muito`,
    '4': `^_ai a_minha acaba- ai~eh assim cansa- cansada casam- casamento causa coisa_$ com_isso consigo dar_conta devendo_$ dinhe- dinheiro doent- doente eh_tanta eh~coisa eh~minha esta~por famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher muita muito mulhe- mulher na_verdade nao_consigo nao~conta na~eh o~fazer por_causa por~disso que_fazer sabe_$ tanta tanta_coisa verdade_eh viver
worry:a worry:ai worry:assim worry:causa worry:coisa worry:consigo worry:de worry:disso worry:doente worry:fazer worry:isso worry:mae worry:moca worry:sem worry:so worry:tanta worry:tudo worry:viver`,
    '3': `^_na atras- casa coisa conseguir conseguir_pagar consi- dar de_ser deven- devendo disso disso_$ divid- divida eh_a esta~e estou estou_sem estou~e estou~saber fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao moca nao~pagar os~nao param_$ presa saber_o saber~que sem_dinheiro sem_saber sem~o todo_dia verda- verdade vergonha_$ worry:conseguir worry:dar
worry:e worry:estao worry:pagar worry:ser worry:tenho`,
    '-3': `?income-source ^_tudo almoc- cobra- dia_$ estou_no medo~perder minha_casa nao_$ nao_estou perde- perder worry:do worry:me worry:nome worry:para worry:perder`,
    '-4': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro worry:moto`,
    '10': `?worry o_carro worry:o`,
    '9': `levar worry:levar`,
    '8': `carro_$ minha_moto moto moto_$ quere-`,
    '7': `estao_querendo querendo querendo~meu worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- medo meu_carro vao_levar worry:estao worry:medo worry:meu worry:vao`,
    '5': `a_moto buscar_o estao levar_minha movei- moveis moveis_$ perder~carro tv_$ vao worry:os worry:querem`,
    '4': `^_medo ^_oficial ^_querem apree- apreensao atras busca busca_e busca~apreensao carro_esta coisa- coisas coisas_$ com~que de~a e_apreensao escondendo estou_escondendo medo_de minhas_coisas ofici- oficial o~veio penho- penhorar perder_o querem querem~minha tomar tomem tv worry:apreensao worry:banco worry:busca worry:coisas worry:do worry:eh worry:oficial worry:penhorar worry:quer worry:tomar
worry:tomem`,
    '3': `,~com a_financeira ameacando_toma ameacando~minha a~quer banco_vai buscar com_ele ele_que estao~toma esta~na estou~o eu~as geladeira_da geladeira~loja gol irmao medo_eh meu_irmao meu_medo meu~eh minha minha- minha_geladeira minhas minha~da na_casa na~do o_banco os o~ontem o~vai pegar pegar_a pegar~moto perder posso~o quer quer~minha toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira
vai~a worry:, worry:a worry:buscar worry:com worry:da worry:e worry:ele worry:eu worry:faco worry:loja worry:ontem worry:pegar worry:perder worry:que worry:toma worry:vai`,
    '-3': `?debt-kind ?income-source casa_$ de~veio justica_veio minha_casa worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry worry:luz`,
    '10': `worry:a`,
    '9': `worry:cortar`,
    '8': `cortar escur- escuro escuro_$ gas_$ luz meu_gas no_escuro worry:agua worry:gas`,
    '7': `estou_no gas minha_luz worry:NAME worry:ja worry:veio`,
    '6': `agua cortar_$ cortaram veio worry:cortaram worry:dias worry:estou worry:meu worry:no worry:ontem`,
    '5': `^_cortaram aviso aviso_de avisou avisou_que aviso~corte cortada corte de_corte desligar dias ja_veio luz_esta ontem ontem_$ ser_cortada vai_ser vai~cortada worry:aviso worry:avisou worry:de worry:desligar worry:internet worry:sem`,
    '4': `#_dias NAME_ja a_agua a_internet agua_desde agua~ontem amanh- amanha amanha_$ aviso- a~ja a~vai corta cortada_amanha cortaram_a cortaram~agua cortarem cortarem_a da_luz da~esta desde_ontem esta_na internet luz~cortar luz~na medo~cortarem relogio_$ sem_agua sem~desde ser~amanha sexta_$ vai vao_cortar veio_cortar worry:cortarem worry:desde worry:moco worry:sexta worry:vai`,
    '3': `#~senao NAME_deu ^_estou ^_luz a_energia after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_$ agua_ontem ameacando~a compa- cortar_a cortar_minha cortaram_minha cortar~agua cortar~luz desde desliga desliga_$ deu_# deu~dias dias_senao dias~desliga energ- energia energia_$ estou_ha estou~dois ha ha~dias inter- internet_$ luz_$ luz_para minha_agua minha~ontem minha~vai
moco na_porta para_cortar porta porta_$ relog- relogio senao senao_desliga ser sexta vai~meu worry:cortada worry:desliga worry:deu worry:dois worry:minha worry:porta worry:que worry:senao worry:vao`,
    '-3': `?debt-kind ?income-source worry:e worry:nao`,
  },
  'worry:summons': {
    '16': `?worry`,
    '15': `proce-`,
    '12': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:me worry:recebi`,
    '8': `^_recebi acao acao_de intim- intimacao worry:acao worry:do worry:intimacao`,
    '7': `^_vao carta da_justica de_cobranca estao_me justica_$ recebi worry:banco worry:carta worry:chegou worry:de worry:vao`,
    '6': `^_chegou ^_estao chego- chegou cobranca_$ pelo_banco processar tem_processo vao worry:estao worry:no worry:pelo`,
    '5': `carta_do carto- cartorio cartorio_$ citac- citacao cobranca de_justica do_forum estao forum forum_$ no_meu no~nome oficial_de oficial~justica pelo processo sendo vao_me worry:aqui worry:cartorio worry:cobranca worry:da worry:forum worry:sendo worry:tem worry:um worry:uma`,
    '4': `banco banco_$ chegou_um estou_sendo justica~aqui nome_$ ofici- oficial prote- protestar receb- uma~do vao_protestar vao~no worry:oficial worry:protestar`,
    '3': `^_oficial advog- advogado advogado_do aqui_$ banco_mandou chegou_uma chegou~intimacao cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma recebi~carta uma_carta uma_intimacao veio_aqui worry:. worry:mandou worry:na worry:nome`,
    '-3': `?income-source busca- buscar moto_$ worry:buscar worry:minha worry:moto`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:meu`,
    '12': `worry:conta`,
    '11': `worry:minha`,
    '10': `?worry minha_conta`,
    '9': `worry:salario`,
    '8': `bloqu- meu_pagamento meu_salario worry:pagamento`,
    '7': `conta_$ pagam- pagamento penho- worry:banco worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam benef- beneficio bloquearam conta pagamento_$ worry:o worry:todo worry:tudo`,
    '5': `banco~meu beneficio_$ cai_e desco- meu o_banco pegan- pegando pegando_meu salar- salario salario_$ segur- tudo_do worry:cai worry:descontado worry:descontam worry:do worry:metade worry:pegando`,
    '4': `^_descontam aposentadoria_$ banco banco_pega bloquearam_meu bloquearam_minha bloquearam~conta bpc da~aposentadoria descontado descontam do~salario justica_$ metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria o~pega tirar- tiraram todo_$ worry:aposentadoria worry:dinheiro worry:e worry:pega worry:quase`,
    '3': `^_estao apose- aposentadoria banco_bloqueou bloqueou bloqueou_meu cai cai~o come come_meu conta_esta da_minha descontado_$ dinhe- dinheiro dinheiro_na dinheiro~NAME dinheiro~e do_beneficio do_meu e_some e~banco justi- justica meu~cai minha~esta o_limite ordem o~bloqueou o~cai o~come pega pix_$ por_ordem quase salario_cai salario~e sendo todo worry:NAME worry:bloqueou worry:da worry:estao
worry:justica worry:ordem worry:pela worry:sendo`,
    '-3': `?income-source worry:nao worry:nome`,
  },
};

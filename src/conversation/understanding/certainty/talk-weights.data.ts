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
    '9': `?offers ^_acordo aceitei_$ acord- acordo acordo_fechado fechado fechado_$`,
    '8': `^_assinei acabei_fechando aceitei_a aceitei~proposta after-roadmap:acabei after-roadmap:fechei assinei assinei_o assinei~acordo eles_$ fechando fechando_$ offers:fechei`,
    '7': `a_da a_proposta acabei_aceitando aceitando aceitando_$ aceitar after-roadmap:aceitei after-roadmap:acordo assin- a~NAME certo_fechei com_eles deu_certo deu~fechei essa_$ fechar~eles fechei_com fechei~acordo fiz~acordo o_acordo pode_aceitar pode~essa vou~com`,
    '6': `^_aceita ^_deu aceita aceitei~parcelamento after-roadmap:assinei after-roadmap:essa after-roadmap:vou com~banco fechar_com fechei_o fechei~o fiz_o o_parcelamento offers:acabei offers:acordo`,
    '5': `^_fiz ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar certo da~, deles deles_$ deu eles essa_vou essa~pagar offers:com offers:essa offers:o pagar_$ parcelamento vou vou_aceitar vou_pagar`,
    '4': `!_! ,_bate NAME_! NAME~! NAME~vou aceita_a aceita~da acordo_hoje after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles banco_$ bate com_o do_jeito essa fechei_do fechei~jeito fiz hoje jeito_que jeito~ofereceram marte- martelo no_app o_martelo ofereceram_$ offers:assinei offers:deu offers:eles offers:pode offers:vou
o~hoje parcelamento_$ propo- proposta proposta_$ proposta_deles que_ofereceram topei_a topei~proposta vou_fechar vou~essa`,
    '3': `! !_$ ,~o :hoje NAME_, NAME_hoje ^_pode aceitei_o acordo~eles after-roadmap:! after-roadmap:app after-roadmap:eles after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta app da_NAME do~que fechar fechei~eles hoje_$ ja~a jeito ofereceram offers:a offers:aceitar offers:deles offers:fechar offers:ja o~com o~no`,
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
#~atrasada #~atrasadas #~atrasado #~atrasados #~bico #~bolsa #~bruto #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~comida #~condominio #~consignado #~das #~dei #~depende #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em #~emprestado #~emprestimo #~energia #~especial #~esta #~estava #~estou
#~faco #~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fiado #~financiado #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~ja #~janeiro #~joao #~juros #~lanche #~liberar #~liquido #~loja #~luz #~m #~mas #~maximo #~menos #~mercado #~meu #~mim #~minha #~minimo
#~minimos #~moca #~motorista #~muito #~multa #~na #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~outubro #~pagar #~pagas #~pago #~paguei #~para #~parado #~parcela #~parcelei #~parei #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~prefeitura #~prestacao #~quando #~quinto #~quinzena #~quitadas #~recebo #~remedio #~remedios #~rescisao #~restam #~restando #~restantes
#~restaurantes #~restituicao #~rifa #~role #~roupa #~salao #~salario #~sao #~se #~secretaria #~segunda #~sempre #~sendo #~sexta #~so #~sofa #~spotify #~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns #~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de
$~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_$ %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_# )_$ )_, )_. )_: )_NAME )_e )~# )~$ )~NAME +_- +_13o +_condominio +_emprestimo +_faxina +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia
,_aceito ,_acho ,_agua ,_ajuda ,_ajudou ,_aluguel ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_cada ,_cartao ,_cento ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_credo ,_das ,_de ,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deve ,_devo ,_dez ,_do ,_dois ,_ela ,_ele ,_entrei ,_era ,_eram ,_errei ,_espera ,_esse ,_estao ,_estava ,_eu
,_falaram ,_falei ,_falta ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juros ,_liquido ,_luz ,_media ,_mercado ,_mes ,_minimo ,_minto ,_moro ,_moveis ,_na ,_nenhuma ,_netflix ,_ninguem ,_nunca ,_obrigada ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_pensei ,_pera ,_perdi ,_plano ,_prestacao ,_quando
,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_salao ,_saldo ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobraram ,_somando ,_spotify ,_streaming ,_tche ,_tintim ,_tira ,_tiro ,_todo ,_todos ,_total ,_trezentos ,_umas ,_usei ,_vale ,_valido ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+ ,~. ,~abrindo ,~acaba ,~aceitei
,~agosto ,~ainda ,~ajuda ,~ajudo ,~alguem ,~apaga ,~apagar ,~as ,~ate ,~atrasada ,~atrasadas ,~atrasado ,~autonomo ,~bendito ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~cinco ,~coisa ,~comecar ,~compro ,~consigo ,~conta ,~contas ,~continuo ,~corrigir ,~crediario ,~dao ,~de ,~demais ,~desconta ,~desconto ,~deu ,~deus ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~doido
,~dois ,~dou ,~duas ,~enrolado ,~entao ,~entendi ,~era ,~escrito ,~essa ,~essas ,~esse ,~esta ,~explica ,~faltam ,~fevereiro ,~filha ,~filho ,~filhos ,~foi ,~foram ,~forca ,~ganha ,~ganho ,~gente ,~graca ,~lembro ,~ligacao ,~marmita ,~melhor ,~meses ,~mesmo ,~metade ,~mil ,~minimo ,~minutinho ,~muito ,~nada ,~nenhuma ,~no ,~nome ,~normal ,~nuns ,~os ,~pagas ,~pago ,~parcela ,~parcelas ,~parte
,~perguntar ,~pila ,~primeira ,~quando ,~questao ,~reais ,~recebi ,~respondo ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~segundo ,~sem ,~ser ,~silveira ,~sim ,~so ,~tenho ,~tentando ,~terceira ,~tira ,~tiro ,~todo ,~torno ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~vou ,~x ,~zero -_# -_$ -_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._ah ._ainda ._aluguel ._devo ._e ._energia ._estou ._ja ._m
._no ._o ._obrigado ._recebo ._so ._vou .~# .~$ .~: .~NAME .~ah .~de .~devo .~isso .~nao .~no .~o .~por .~so .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao :_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :ah :ajudar :alguem
:aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :apaguem :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :aumentei :aumentou :automatico :bah :banco :bastante :bem :beneficio :bolo :caba :cada :cair :caiu :carne :carro :causa :celular :cem :centavos :cento :cerca :chegou :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisas :comigo :compensa :comprei
:compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :conto :contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depositar :der :desconta :desde :deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dnv :dois :dona :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar
:entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiz :folha :foram :ganhei :ganho :gas :gastei :gasto :geladeira :gente :gracas :gratificacao :guardado :ifood :imposto :instrucoes :ir :jogo :juntando :k :la :lgpd :ligaram :ligou :limpa :limpar :loja :luz :m :mae :mainha :maio :mano
:marco :meio :mercadinho :mercado :meses :milhao :moca :moto :muda :mulher :na :nas :negocio :nem :nenhuma :ninguem :noite :normal :nove :novecentos :noventa :num :obrigado :oferecendo :oferta :oitenta :oito :olha :onze :oq :orientacao :oxe :pagamento :pagando :pagas :pai :parcelas :parcelei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos
:puder :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos :quinze :quitar :rapaz :real :receita :referente :regras :remedio :renda :renegociacao :restam :restantes :restituicao :resto :retiram :saber :sacar :saiu :saldo :saquei :segunda :seis :seiscentos :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sofa :subiu :sujo :tal :tambem :tche :terceiro :todas :todo
:todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas :usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_esta ?_falo ?_ja ?_me ?_nao
?_repete ?_sao ?~# ?~caba ?~eu ?~louco ?~nao ?~o NAME_
 NAME_( NAME_) NAME_- NAME_/ NAME_: NAME_; NAME_= NAME_NAME NAME_a NAME_aceita NAME_aceitou NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado
NAME_consorcio NAME_desconta NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_emprestimo NAME_estao NAME_estou NAME_falou NAME_faltam NAME_fatura NAME_faz NAME_fica NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mil NAME_na NAME_ne NAME_novecentos NAME_ontem NAME_para NAME_parcela NAME_parcelado NAME_parcelei NAME_passou NAME_pedindo NAME_pediu NAME_propos
NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita NAME_saldo NAME_sao NAME_seguro NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~abril NAME~acordo NAME~agora NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto
NAME~cada NAME~carro NAME~cartao NAME~cem NAME~cento NAME~cinco NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~contou NAME~crediario NAME~da NAME~dando NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~dez NAME~dezoito NAME~dia NAME~dois NAME~duas NAME~duzentos NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~empresto NAME~emprestou NAME~entrada NAME~era
NAME~especial NAME~essa NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~julho NAME~junho NAME~k NAME~ligou NAME~maio NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~parcelar NAME~parcelas NAME~parcelei NAME~parei NAME~passou NAME~pegou NAME~porque
NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~sms NAME~so NAME~sobraram NAME~total NAME~trezentos NAME~um NAME~uma NAME~uns NAME~usei NAME~valor NAME~venc NAME~vence NAME~venceu NAME~vencida NAME~vencimento NAME~verdade NAME~vezes
NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_academia ^_alem ^_amortizei ^_apago ^_aposto ^_arre ^_atrasada ^_aumentaram ^_aumentei ^_avancei ^_ave ^_barzinho ^_bloqueei ^_botijao ^_brincadeira ^_busca ^_cabelo ^_casa ^_cdc ^_certeza ^_cerveja ^_cervejinha ^_churrasco ^_cigarro ^_comecou ^_comida ^_comissao ^_comprovante ^_condominio ^_conducao ^_correcao ^_corrige ^_corrigindo ^_delivery
^_depositei ^_devia ^_diversao ^_dizem ^_dizimo ^_duzentos ^_empresa ^_emprestei ^_energia ^_eram ^_esses ^_exclusao ^_feira ^_fgts ^_futebol ^_gas ^_gasolina ^_gasosa ^_geladeira ^_guarda ^_iptu ^_ixi ^_janeiro ^_lanche ^_leite ^_levanto ^_liguei ^_lista ^_lote ^_mando ^_manicure ^_maquina ^_material ^_menti ^_mercado ^_misturei ^_mn ^_moca ^_netflix ^_notebook ^_oitenta ^_olha ^_onibus ^_oxente
^_parcela ^_parcelas ^_parcelei ^_passagem ^_pedreiro ^_penhor ^_pensando ^_pg ^_possuo ^_praia ^_prefeitura ^_presente ^_prestacao ^_professora ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_saiu ^_salao ^_saldo ^_sobrou ^_spotify ^_tche ^_terreno ^_tirando ^_tiro ^_tive ^_todos ^_tomara ^_transferi ^_trata-se ^_tres ^_trezentos ^_uber
^_umas ^_unha ^_van ^_vei ^_vence ^_vieram ^_vinte a_academia a_biz a_bolsa a_cada a_carta a_consulta a_dar a_diaria a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_lgpd a_menos a_minima a_mulher a_ninguem a_prestacao a_renda a_renner a_rescisao a_restituicao a_sabado a_sexta a_sindica a_um aa aa_$ abaix- abaixa abaixa_$ aberto_, abri_um abril abril_, abrindo~app
abrir~app abrir~fatura abro_reclamacao absoluta_pode absoluta~gravar absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_quando acabou_o acabou~a acade- academia academia_# academia_NAME academia~# academia~, academia~e acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# acertei_$ acho_$ acho_, acho~# acho~cai acho~esqueci acho~esta acho~umas acho~uns acordo~fiz acordo~o acoug- acougue
acougue_# acougue_do acred- acredita acredita_$ adiantada adiantada_$ adiante_eu adiante~te adiantou_# adiantou~e adoec- adoeceu advogado~NAME after-crisis:boca after-crisis:cansada after-crisis:com after-crisis:credo after-crisis:desculpa after-crisis:fome after-crisis:fora after-crisis:moca after-crisis:morto after-deficit:. after-deficit:aluguel after-deficit:amanha after-deficit:atrasar
after-deficit:baixa after-deficit:bico after-deficit:boleto after-deficit:bolsa after-deficit:carro after-deficit:casa after-deficit:comecar after-deficit:comida after-deficit:consigo after-deficit:contas after-deficit:dar after-deficit:deixar after-deficit:der after-deficit:direito after-deficit:do after-deficit:em after-deficit:entao after-deficit:errado after-deficit:errei after-deficit:familia
after-deficit:filha after-deficit:filho after-deficit:fim after-deficit:gente after-deficit:irma after-deficit:isso after-deficit:jeito after-deficit:menos after-deficit:meu after-deficit:mudar after-deficit:nem after-deficit:no after-deficit:osso after-deficit:paguei after-deficit:peco after-deficit:pego after-deficit:pobre after-deficit:pode after-deficit:primeiro after-deficit:quando
after-deficit:queria after-deficit:renda after-deficit:rindo after-deficit:salario after-deficit:se after-deficit:todas after-deficit:todo after-deficit:uma after-deficit:uns after-deficit:vai after-deficit:vem after-deficit:vender after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abre after-roadmap:abro after-roadmap:adianta after-roadmap:adiantada after-roadmap:adoeceu
after-roadmap:agua after-roadmap:amor after-roadmap:apagam after-roadmap:aquilo after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:besteira after-roadmap:bicho after-roadmap:caminhao after-roadmap:cem after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:comprei after-roadmap:condicao
after-roadmap:confere after-roadmap:cortar after-roadmap:depositei after-roadmap:der after-roadmap:desde after-roadmap:dizendo after-roadmap:duzentos after-roadmap:ela after-roadmap:emprestado after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fila after-roadmap:final after-roadmap:fizer
after-roadmap:furou after-roadmap:ganhou after-roadmap:gaste after-roadmap:gosto after-roadmap:guardam after-roadmap:ia after-roadmap:ideia after-roadmap:imposto after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:leva after-roadmap:lhe after-roadmap:ligo after-roadmap:ligou after-roadmap:liguei after-roadmap:loterica after-roadmap:mandado after-roadmap:manha
after-roadmap:marco after-roadmap:matando after-roadmap:menino after-roadmap:mercado after-roadmap:metade after-roadmap:mudei after-roadmap:nervosa after-roadmap:ninguem after-roadmap:nova after-roadmap:novecentos after-roadmap:oitenta after-roadmap:papel after-roadmap:parado after-roadmap:parte after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:presa
after-roadmap:pretendo after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quita after-roadmap:reais after-roadmap:receita after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:resolvi after-roadmap:restituicao after-roadmap:resto after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei after-roadmap:segunda after-roadmap:seiscentos after-roadmap:sujo
after-roadmap:tinha after-roadmap:tiram after-roadmap:todas after-roadmap:todos after-roadmap:tres after-roadmap:trezentos after-roadmap:trinta after-roadmap:uns after-roadmap:vei after-roadmap:viajar after-roadmap:vinte after-roadmap:vivente agenc- agencia agiota_# agiota_, agiota_e agiota_falou agiota~# agiota~mil agiota~que agora_dia agora_e agora_eh agora_esta agora_estou agora_faco
agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~em agora~nao agora~so agosto_$ agua_$ agua_: agua_atrasada agua_atrasadas agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME agua~de agua~e agua~gas agua~luz agua~net ah_, ah_e ah_esqueci ah~a ah~minto ah~o ai_: ainda_falta ainda_faltam ainda_mil ainda_restam ainda~de ainda~e ainda~mais
ainda~nao ainda~paguei ainda~venceu ai~eu ai~para ai~vamos ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajudar~neto ajuda~# ajuda~as ajuda~dividas ajuda~uns ajudo_com ajudo_minha ajudou_demais ajudo~# ajudo~mae al al_NAME alem alem_da alem_desses alem~dois alguem_da alguem~equipe alguem~verdade alguma_, alguma~nao alimenticia_# alta_, alta~tem alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet
aluguel_, aluguel_: aluguel_atrasado aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~uma am am_$ am_carro amanha_continuo
amanha_levanto amanha_vou amanha~cedo amanha~no ambas ambas_vencidas ameacando_cortar ameacando~a amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e ano_passado anos_. anos_a anos_ainda anos_ja anos_para anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio
antecipei_tres anterior_esta anterior_volta anteriores_e anterior~errada antes_, antes_eu antes~ganhava antes~nao ao_NAME ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar_? apagar~esta apagar~que apaga~nao apaga~os apaga~respostas apago_sem apago~ler apague~que aparece_# apareceu_boleto apareceu~com apareceu~da aparelho_de aperr-
apertei_errado apertei~, aplicativo_, aplicativo~esta aplicativo~um aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei~idade aposentei~invalidez apost- aposta aposto aposto_uns aposto~# app_, app_do app_mostra app~# app~NAME
app~um app~ver apreensao_$ apreensao_do apreensao~carro aprendiz_# aprendiz_, aprendiz~# aquele_limite aquele~da aquele~ja aqui_. aqui_da aqui_em aqui_na aqui_no aqui_nos aqui_que aqui~dedos aqui~do aqui~perai aqui~rua ar arquivo_com arre arre_egua arrep- arrependi arrependi_, arrependi~nao arre~, arroz_e arroz_esta arroz~queimando arroz~so arrumar_$ arrumei_um arrumei~bico as_criancas as_demais
as_quatro as_tres assinada_e assinou as~# as~extra as~sao as~ultimas as~uns ate_# ate_amanha ate_as ate_quarta ate_sabado ate_sexta atencao_$ atendente_de atendente~verdade atendo ate~# ate~, ate~/ ate~NAME ate~eles ate~fim ate~meu ate~nenhuma ate~o ate~para ate~que ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasada_# atrasada_, atrasada_? atrasada_desde atrasada_gracas
atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~# atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~mes atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da
atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasar_um atrasar~mes atrasei_# atrasei~parcela atraso_, atrasou_, atraso~# atraso~NAME atraso~e atras~nao atual atualizar atualizar_sim aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# autis- autista autista_$ automatico_,
automatico_ja automatico~o automatico~tirou autonomo_nao auxilio_doenca auxilio~# avali- avalista avalista_do avalista~meu avancei avancei_rapido avancei~demais ave ave_maria avisos_de avisos~novo a~% a~: a~aceitou a~ate a~baixou a~caduca a~cento a~contas a~dai a~desde a~dois a~era a~estao a~fez a~gasta a~ideia a~julho a~ligou a~m a~mas a~mil a~muda a~noventa a~pagar a~parcelou a~parte a~pela
a~pergunta a~propos a~quer a~quita a~reais a~sao a~se a~tambem a~todo a~um a~uns a~vale a~veio a~velha bah_devo bah_guria bah~# bah~, bah~devo bah~estou bairro_# bairro_, bairro~moveis baixar_meus baixar~dados baixo- baixou baixou_de baixou_para baixou~# banco_. banco_diz banco_do banco_e banco_esta banco_mesmo banco~# banco~? banco~mandou banco~na bar_do barao_e barzinho_# bateu_# batid- batido
batido_em batido_na batido~janeiro batido~outra bebe_# beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so bendi- bendito bendito_$ beneficio_, beneficio_cai beneficio~# beneficio~nunca bet bicho_# bicho_$ bicho_, bicho~por bico~# biz bloqueei_o bloqueei~numero boa_, boa_noite boca_para boca~fora boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_nao boleto_sei boleto_vence
boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~nao boleto~sei bolo_$ bolo_, bolo~uns bolsa_que bolsa~# bolsa~eh bolsa~nao bom_tamanho bom~, bom~preciso bora_deixar bora~isso bota_mais bota_uma botar_# botar_duzentos botar_mais botar~a bota~mil bota~pessoa botijao_# botijao_por botijao~mes botou_meu botou~nome bouti- boutique bpc_do bpc~meu
brincadeira_, brincadeira~eh brincadeira~estou brincando_, bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# busao buscar_os buscar~caminhao buscar~oculos buscar~papel caba caba_cobra caba~# cabeca_nao cabeca~guarda cabelo_# cabelo~, cabelo~netflix cachorro_# cachorro_comeu cachorro~# cachorro~o cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele
cada~meses cada~na cafez- cafezinho cafezinho_$ cai_meu cai_o cai_para cai_todo caio_nessa cair_# cair~do caiu_, caiu_de caiu_para caiu~a caiu~primeira caiu~restituicao cai~dezembro cai~dia cai~na cai~o cai~pagamento cai~quinto cai~uns caju caju_# calca calca_curta camar- caminhao_quito caminhao~tudo cancelar_esse cancelei_e capital_de capital~giro cara_no carne_da carne_das carne_em carne~NAME
carne~dez carro_# carro_, carro_: carro_adiantada carro_batido carro_e carro_eh carro_esse carro_esta carro_financiado carro~# carro~com carro~em carro~mes carro~na carro~por carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_mas cartao_no cartao~# cartao~, cartao~. cartao~: cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~ja cartao~mil carta~#
carta~NAME carta~cartorio carta~forum carteira_de carteira~e cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_, casa_: casa_com casa_e casa_eh casa_falou casa_na casa_toda casa~# casa~, casa~NAME casa~faco casa~financiada casa~que catando~papel cator- catorze catorze_e catorze~meio causa~# causa~NAME cdc_do cdc~NAME cedo cedo_$ cel cel_# celular_#
celular_na celular_por celular~# celular~NAME cel~# cem_, cem_e cem_na cem_no cem_por cem_reais cem~NAME cem~antes cem~cento cem~da cem~mes cem~para cem~por centavos centavos_$ centavos_la centavos~no cento_, cento_por cento_todo cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta centro
centro_$ cerca cerca_de cerca~$ certeza~pode certo_antes certo_pode certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% ce~que chama_alguem chama_gente chama~suporte chamo chao_$ chega_, chega_ne chega~# chega~amanha chegou_carta chegou_no chegou~carta chegou~do chegou~intimacao cheir- cheiro cheque~# cheque~, cheque~do
cheque~e cheque~estourado chove chove_demais chove~nao churr- churrasco churrasco_no cigarro_# cigarro_, cigarro~# cigarro~e cigarro~por cinco_e cinco_mes cinco_por cinco_zero cinco~NAME cinco~a cinco~ainda cinco~cento cinco~eu cinco~mes cinco~no cinco~que cinco~zero cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_parcelas cinquenta_por cinquenta_reais cinquenta_so
cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana claro~pode cliquei_sem cliquei~querer clt~# cobra_# cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_$ cobram_alguma cobram~coisa cobranca_? cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobrar_juros cobraram cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_agora
coisa_dessas coisa_se coisas_, coisas_: coisas_de coisas~cartao coisas~cheque coisas~dentro coisa~eu coisa~ja coisa~nao colegio_do colegio~menino coloq- coloquei coloquei_errado coloquei~, com_$ com_NAME com_agiota com_agua com_arroz com_atendente com_besteira com_condominio com_deus com_dividas com_do com_entrada com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_nome
com_remedio com_trezentos com_uns comad- comadre comeca_tudo comecar_a comecar_do comecar~dar comecar~zero comeca~de comecei_num comecei~emprego comeco_de comecou comecou_com comecou~# comeco~# comeco~tudo comer_mas comer~pago comeu_o comeu~boleto comida_# comida_em comida_uns comida~# comida~, comida~casa comida~e comida~quinhentos comida~transporte comissao_, comissao~# como_abro como_essencial
como_falar como_motorista como_pagas como_secretaria como~. como~agora como~da como~eh como~primeiro como~um comprei_fiado comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~celular comprei~geladeira comprei~na comprei~sofa compro_fiado compro_mais comprou_minha comprou~divida com~# com~% com~a com~agiota com~amigo com~atendente com~cara com~como com~consultor com~contas
com~criancas com~cristao com~da com~disso com~e com~em com~faturas com~filha com~filho com~gerente com~juros com~loja com~mae com~nada com~nome com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~sogra com~sujo com~todo com~uns com~uso com~vivente concordo~o concursada_do concursada~estado condi- condicao condominio_# condominio_, condominio_: condominio_atrasado condominio_de
condominio_desde condominio~# condominio~$ condominio~, condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confesso confirm-amount:? confirm-amount:amor confirm-amount:apagar confirm-amount:bem confirm-amount:com confirm-amount:como confirm-amount:conheco confirm-amount:dai confirm-amount:disso confirm-amount:do confirm-amount:entendeu
confirm-amount:era confirm-amount:estava confirm-amount:estou confirm-amount:falei confirm-amount:foi confirm-amount:mas confirm-amount:melhor confirm-amount:menos confirm-amount:minha confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:nem confirm-amount:no confirm-amount:ou confirm-amount:pelo confirm-amount:queria confirm-amount:quero confirm-amount:quinhentos
confirm-amount:se confirm-amount:segura confirm-amount:sem confirm-amount:ser confirm-amount:so confirm-amount:tive confirm-amount:tres confirm-amount:ver confirm-amount:verdade confirm-amount:zero confirm-change:. confirm-change:? confirm-change:absoluta confirm-change:acho confirm-change:agora confirm-change:amor confirm-change:apagar confirm-change:aqui confirm-change:as confirm-change:bem
confirm-change:certeza confirm-change:com confirm-change:decimo confirm-change:deles confirm-change:dera confirm-change:entao confirm-change:falei confirm-change:favor confirm-change:fe confirm-change:fiquei confirm-change:hein confirm-change:hmm confirm-change:infelizmente confirm-change:mao confirm-change:mas confirm-change:menos confirm-change:meu confirm-change:minha confirm-change:moca
confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:papel confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pior confirm-change:proposta confirm-change:querer confirm-change:queria confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade
confirm-change:vou confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:antes confirm-creditor:banco confirm-creditor:bate confirm-creditor:bem confirm-creditor:brincadeira confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:disso confirm-creditor:eles
confirm-creditor:estou confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:fosse confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:mas confirm-creditor:me confirm-creditor:melhor confirm-creditor:menos confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:nem
confirm-creditor:nessa confirm-creditor:no confirm-creditor:ou confirm-creditor:para confirm-creditor:pelo confirm-creditor:perfeito confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:vai
confirm-creditor:valor confirm-delete:acho confirm-delete:arquivo confirm-delete:com confirm-delete:conheco confirm-delete:decimo confirm-delete:dessas confirm-delete:disso confirm-delete:em confirm-delete:espera confirm-delete:esse confirm-delete:falei confirm-delete:fica confirm-delete:mao confirm-delete:mexe confirm-delete:mexer confirm-delete:nessa confirm-delete:pelo confirm-delete:perai
confirm-delete:perco confirm-delete:por confirm-delete:querer confirm-delete:quieto confirm-delete:segura confirm-delete:sem confirm-delete:so confirm-delete:some confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_essa conheco_nem conheco~de consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir_pagar conseguir~duzentos conseguir~esse
conseguir~uma consegui~esse consent:NAME consent:aceitar consent:ajudar consent:amor consent:apaga consent:apagam consent:aqui consent:ate consent:atras consent:boa consent:bom consent:carne consent:cartao consent:celular consent:certo consent:codigo consent:confio consent:continuar consent:conversar consent:dai consent:deixou consent:demais consent:dia consent:disse consent:disseram consent:diz
consent:dono consent:escuta consent:essas consent:estao consent:ficar consent:fila consent:gostaria consent:guardar consent:humano consent:ligar consent:ligaram consent:mao consent:mexer consent:morta consent:oxe consent:pagando consent:pague consent:paz consent:pedindo consent:pelo consent:pessoa consent:primeira consent:primeiro consent:quer consent:queria consent:receber consent:recebi
consent:sabendo consent:score consent:seguir consent:sera consent:sobre consent:tambem consent:telefone consent:terceiros consent:uso consent:vi consent:vir consent:vivente consent:whatsapp conserto consignado_# consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME
consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo~casa consigo~por consorcio_# consorcio_eh consorcio~cinquenta consorcio~k consta_# consta~% conta_# conta_como conta_esta conta_ne conta_negativa conta_sem conta_so contando_a contando_aqui contando~desse contando~nos contar~o contas_# contas_, contas_atrasadas contas_de
contas~de contas~e contas~luz contas~que conta~# conta~, conta~agua conta~essencial conta~mes conta~o conta~pagar conta~sao continuo continuo_$ conto_e conto_essa conto_na conto_no conto_para contou_que contou~eu conto~NAME conto~meio contra_o contrato_# contrato_: contrato_NAME contrato_consta contrato_para contrato~# contrato~NAME contrato~mim conversar~alguem conversar~voce cooperativa_NAME
copia_dos copia~meus cor_desse coragem~abrir coragem~ver corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortar_minha cortarem~luz cortar~agua corte_. cor~dinheiro cosme- cosmetico cosmetico_e cosmetico~faco cozin- creche_# creche_do crediario_na crediario~, crediario~NAME credito_pessoal credito~NAME
criancas_# criancas~# cristao_$ cuido culto culto_e culto~olhe cunhada curta curta_$ custa_# custe- custeio da_agua da_aposentadoria da_boca da_cento da_dona da_equipe da_escola da_esquina da_igreja da_lingua da_manha da_marinha da_mil da_neide da_oferta da_oficina da_pressao da_rede da_rescisao da_uns dados_, dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme
dados~eu dai_nao daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta das_# das_mei das_pernas das_trinta das~# das~, das~do das~e das~paguei das~parcelas das~voce da~agora da~caiu da~com da~e da~esse da~esta da~estadual da~falou da~faz da~hoje da~irma da~ja da~juntando da~mil da~mulher da~ontem da~por da~salario da~sao da~sem da~tirar da~trezentos da~uns
da~veio da~vence da~venceu de_# de_13o de_aniversario de_aposentadoria de_atraso de_bico de_bom de_brincadeira de_busca de_cabeca de_cada de_calca de_cem de_cento de_condominio de_contato de_decimo de_dentro de_dividas de_dona de_doze de_duzentos de_emprestimo de_familia de_favor de_faxina de_feira de_fgts de_fiado de_ficar de_gasolina de_giro de_imposto de_iptu de_janeiro de_julho de_manha
de_mercado de_multa de_noite de_noventa de_oitenta de_oitocentos de_passear de_pedreiro de_pensao de_pressao de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_rescisao de_roupa de_segunda de_semana de_setecentos de_sexta de_som de_tanta de_tarde de_trezentos de_vale de_vedete de_ver de_vigia de_vinte de_vista debito debito_automatico debito~, debito~ja debt-amount:$
debt-amount:. debt-amount:abrir debt-amount:ai debt-amount:ainda debt-amount:anos debt-amount:ao debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:as debt-amount:ate debt-amount:atrasada debt-amount:atrasadas debt-amount:banco debt-amount:bateu debt-amount:bola debt-amount:boleto debt-amount:bulhufas debt-amount:buscar debt-amount:casa debt-amount:ce debt-amount:cem
debt-amount:cento debt-amount:certo debt-amount:comecou debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:deixa debt-amount:deve debt-amount:devedor debt-amount:diferenca debt-amount:disso debt-amount:dizer debt-amount:do debt-amount:duas debt-amount:enchente debt-amount:entendo debt-amount:entre debt-amount:era debt-amount:esses debt-amount:extrato debt-amount:falando
debt-amount:falar debt-amount:falou debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:fila debt-amount:fim debt-amount:foi debt-amount:guarda debt-amount:hoje debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:la debt-amount:letra debt-amount:lingua debt-amount:mais debt-amount:menos debt-amount:meu debt-amount:minimo
debt-amount:moca debt-amount:molhou debt-amount:mostra debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nome debt-amount:nove debt-amount:noventa debt-amount:numero debt-amount:oculos debt-amount:oitenta debt-amount:oito debt-amount:olhar debt-amount:olho debt-amount:onde debt-amount:outro debt-amount:papel debt-amount:parcela debt-amount:parei debt-amount:pela
debt-amount:pera debt-amount:perai debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quarenta debt-amount:quatro debt-amount:quebrado debt-amount:quebrados debt-amount:quem debt-amount:quer debt-amount:quinhentos debt-amount:repete debt-amount:responder debt-amount:respondo debt-amount:resposta debt-amount:saber debt-amount:saco debt-amount:saldo
debt-amount:segundo debt-amount:sete debt-amount:setecentos debt-amount:simples debt-amount:so debt-amount:tambem debt-amount:taxa debt-amount:tem debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:ultima debt-amount:vale debt-amount:valor debt-amount:veio debt-amount:vergonha debt-amount:viu debt-amount:x debt-creditor:? debt-creditor:a debt-creditor:aquele debt-creditor:bairro
debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:falei debt-creditor:ferida debt-creditor:fica debt-creditor:minha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:que debt-creditor:quero debt-creditor:se debt-creditor:sei debt-creditor:seu debt-creditor:silveira
debt-creditor:tal debt-creditor:te debt-creditor:ue debt-creditor:venderam debt-kind:. debt-kind:ano debt-kind:atencao debt-kind:atrasada debt-kind:boto debt-kind:entendo debt-kind:entrou debt-kind:familia debt-kind:mais debt-kind:moco debt-kind:parcelaram debt-kind:pelo debt-kind:prefeitura debt-kind:qual debt-kind:quanto debt-kind:responder debt-kind:sai debt-kind:ser debt-kind:te
debt-kind:telhado debt-kind:tipo debt-kind:trata-se debt-kind:tudo debt-kind:uns debt-kind:ver debts:
 debts:! debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abri debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:adiantou debts:agiota debts:agosto debts:ah debts:ainda debts:ajudar debts:al debts:alem
debts:alguma debts:aluguel debts:am debts:amiga debts:amor debts:ano debts:anos debts:anterior debts:ao debts:apaga debts:aparece debts:apareceu debts:aplicativo debts:aposentadoria debts:app debts:ar debts:ate debts:atendente debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar
debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa debts:burro debts:cachorro debts:cair debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:causa debts:cel debts:celular debts:cem debts:centavos debts:cento debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio
debts:comeca debts:comecou debts:comigo debts:compra debts:comprou debts:condominio debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:cristao debts:curso debts:dando debts:dava debts:decima debts:dei debts:deixa debts:dele debts:dentista debts:depois debts:desconta debts:descontado
debts:descontam debts:desconto debts:desde debts:desejo debts:desse debts:deste debts:deu debts:deus debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disse debts:diz debts:dizer debts:dois debts:dona debts:dormir debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado
debts:emprestei debts:emprestimos debts:emprestou debts:enrolado debts:entao debts:entre debts:era debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:falta debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fazer debts:fechou
debts:fevereiro debts:fez debts:fiado debts:fiador debts:fica debts:ficou debts:filhos debts:final debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:folha debts:fora debts:foram debts:fornecedor debts:frio debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha debts:hospital
debts:ih debts:imobiliaria debts:imposto debts:inss debts:internet debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:justica debts:k debts:la debts:le debts:levanto debts:limite debts:loja debts:lojas debts:lote debts:lugar debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:maximo debts:mei debts:meio debts:menina debts:menino debts:menos
debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:mesma debts:meus debts:milicia debts:minimo debts:minuto debts:mn debts:moca debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:negativa debts:negociar debts:negocio debts:neto debts:ninguem debts:no debts:nordeste debts:notebook debts:nove debts:novecentos debts:noventa
debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:os debts:osso debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:pai debts:papel debts:parado debts:parcela debts:parcelado debts:parcelas debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau
debts:paus debts:pedem debts:pedi debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:pinga debts:plano debts:pouco debts:poucos debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:processo debts:quarenta debts:quarta
debts:quase debts:quatrocentos debts:quebrados debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:refinanciei debts:remedio debts:repete debts:responder debts:restam debts:restando debts:restantes debts:rosa debts:roupa debts:saldo debts:saude debts:seis debts:seiscentos debts:sem debts:semana debts:sendo
debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou debts:socorro debts:sofa debts:som debts:spc debts:sujo debts:tanta debts:tche debts:telefone debts:televisao debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total debts:trabalho
debts:tratamento debts:tres debts:trezentos debts:trinta debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso debts:usou debts:vale debts:valor debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencimento debts:ver debts:vermelho debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:vivo debts:x
debts:ze debts:zerado debts:| decima decimo_em decimo_nao decimo_sim decimo~, decimo~dezembro dedo_errado dedos dedos_, dedos~espera dedo~, defeso~um dei_conta deixar_isso deixar~em deixar~estava deixa~abrir deixei_de deixei~pagar deixo_de deixo_em deixou_em deixou~duvida deixo~branco deixo~comer dei~, dei~de dei~na dei~para dela_$ dela~# deles_, deles~entao delivery_# demais_, demais_estao
demais_nao demais~regulares demais~vendo demais~volta demora_para demora~limpar dentista_# dentro_de dentro~casa depende_da depende_nao depende~dia depende~sei depois_# depois_dos depois_essa depois_vejo depois_voce depois~apagam depois~e depois~eu depois~olhar depois~paga depositar depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der_mil der~e
der~tudo desconta_# desconta_direto descontado_no descontam_# descontam~por descontando desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_ou desconto_por descontos desconto~# desconto~email desconto~fica desconto~quem desconto~tento desculpa_mas desculpa~nao desde_# desde_abril desde_entao desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio
desde_marco desde_o desde_outubro desde_que desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego_# desemprego_, desemprego~# desemprego~ainda desemprego~por desfaz_o desfaz~que dessas_coisas dessa~pelo desse_dinheiro desses_dois deste_ano deu_dez deus_estou deus_nao deus_o deus~apaga deus~atolada
deus~registraram deus~tenha deu~% deu~e deu~vezes deve_# deve_dar deve_esta deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as devendo_desde devendo_mil devendo_no devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~cartao devendo~conto devendo~e devendo~mes devendo~meses devendo~mil devendo~no devendo~tres deve~ainda deve~alto deve~mil deve~uns devia_# devia_$
devo_ao devo_dois devo_eh devo_hoje devo_la devo_mil devo_oitocentos devo_receber devo_tambem devo_tres devo_uns devol- devolvi devolvi_# devo~# devo~a devo~cartao devo~conto devo~da devo~de devo~e devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~sindica devo~so devo~um dez_, dez_centavos dez_mil dez_por
dez_vezes dezembro_, dezembro_. dezembro_e dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoito_de dezoito_e dezoito_vezes dezoito~de dez~cento dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate de~atrasada de~atrasadas de~atrasado de~cada de~cento de~coisa de~curta de~das de~dia
de~esta de~estou de~faco de~falta de~faltam de~faltando de~ganho de~ja de~jeito de~ligar de~lugar de~mais de~me de~meses de~nao de~pagas de~paguei de~parcelas de~pela de~porque de~quartinho de~salario de~seja de~sem de~setecentos de~so de~tamanho de~todo de~tudo de~uns de~vai de~vez dia_a dia_bruto dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_util diabe-
diabetes diach- diacho diacho_ai diaria_# diaria_$ diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~# dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que diese- diesel diferenca_de diferenca~um dificil_a dificil~vida diga dinheiro_com dinheiro_esse dinheiro_nao dinheiro~de
dinheiro~deu dinheiro~e dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~vai disso_, disso_eu disso~? dito dito_$ dito_pelo dito~nao diversao~culto diversao~sentar divida_: divida_acaba divida_da divida_na divida_nova divida_voce dividas_, dividas_como dividas~NAME dividas~ja divida~, divida~esta divida~fornecedor divida~ja divida~na divida~o
divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o divido~um diz_# diz_uma dizem dizem_que dizendo~limpa dizer_ao dizer_essencial dizer_flexivel dizer_nao dizer_quais dizer_sim dizer~certo dizer~divida dizer~eh dizimo_# dizimo_cento dizimo_entra dizimo~, dizimo~e dizimo~na diz~coisa diz~mil dnv do_13o do_agiota do_bicho do_boleto do_cachorro do_caminhao do_cheque
do_crediario do_custeio do_de do_decimo do_desconto do_dia do_financiamento do_flamengo do_gas do_imposto do_ir do_mercado do_nenem do_pagamento do_seu do_sofa do_tiao do_trampo do_vizinho doenc- doenca doenca_# doenca~do doido_$ doido_, doido~isso dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios
dois~# dois~, dois~NAME dois~da dois~de dois~duzentos dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos dois~setecentos dois~trezentos dois~trinta dois~um dona_da dona_neide dona~# dona~, dono_da dono_quer dono~a dono~casa dormir_que dormir~amanha dos_cachorro dos_fundos dos_gato dos_meninos dos~# dos~: dos~faz dou_# dou~em dou~para doze_, doze_de doze_e doze_ou doze~cento doze~de
doze~estou doze~na doze~o do~: do~NAME do~adiantada do~agora do~antes do~atrasadas do~aumentou do~batido do~caiu do~como do~compadre do~das do~dia do~disse do~dois do~dos do~e do~em do~especial do~esse do~ex do~falecido do~familia do~finado do~irmao do~ligou do~mas do~me do~menino do~na do~nao do~o do~osvaldo do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~uns do~venceu do~ver do~ze
duas_: duas_atrasadas duas_coisas duas_contas duas_voce duas~# duas~, duas~. duas~: duas~NAME duas~atrasadas duas~esta duas~o dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes
duzentos~noventa duzentos~oitenta duzentos~quarenta duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_acabou e_agua e_ainda e_alguma e_ate e_cabelo e_cai e_caju e_cartao e_celular e_cem e_cerveja e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_disse e_do e_dois e_dou e_doze e_duas e_duzentos e_ele
e_eles e_emprestimo e_estao e_faco e_faltam e_faxina e_feira e_fevereiro e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_isso e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_nove e_novecentos e_nunca e_oitenta e_oito e_oitocentos e_olhe e_os e_outro e_para e_parei e_pensao e_por e_poucas e_poucos e_pouquinho e_quando e_quarenta e_quatro
e_quatrocentos e_quebrados e_quinhentos e_quinze e_recebi e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_tenho e_tres e_trezentos e_um e_uma e_uns economizo_se efetiva egua_, egua~recebo egua~tem eh_autista eh_cartao eh_cento eh_cinquenta eh_comigo eh_cortarem eh_culto eh_debito eh_dia eh_dois eh_doze eh_ele eh_eles eh_financiada eh_mesmo eh_milagre eh_na eh_perder eh_quarenta
eh_quatrocentos eh_quinhentos eh_ruim eh_sentar eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~apagar eh~automatico eh~bruto eh~cai eh~com eh~desconto eh~diacho eh~dizer eh~emprestimo eh~falar eh~falecido eh~feijao eh~ganha eh~mil eh~minimo eh~moca eh~na eh~parcelas eh~pensao eh~pode eh~praga eh~quem eh~responder eh~salario eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra ele_nao
ele_quer ele_sim eles_? eles_falaram eles_ligaram eles_ligarem eles_me eles_querem eles_retiram eles_virem eles~buscar eles~o eletrica ele~# ele~duzentos ele~me ele~o ele~paga ele~vinte em_# em_$ em_abril em_agosto em_arquivo em_dois em_especial em_fevereiro em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_trezentos em_vez em_vinte email_do email_eh email_isso email~NAME email~eh
email~golpe emprego_de emprego_novo empregos emprego~# empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei~gastei emprestei~para emprestimo_# emprestimo_) emprestimo_, emprestimo_com emprestimo_consignado emprestimo_na emprestimos emprestimos_no emprestimos~NAME
emprestimo~# emprestimo~$ emprestimo~: emprestimo~NAME emprestimo~a emprestimo~desconto emprestimo~e emprestimo~mil emprestimo~x empresto empresto_mil emprestou_# emprestou_dois emprestou_mil emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~NAME em~a em~anos em~do em~gracas em~judicial em~meses em~mil em~no em~parcelas em~porque em~recebo em~so em~tempo em~x
energia_# energia_: energia~$ energia~esta enfermeira enganei_a enganei~NAME enquanto_eh enquanto~isso enrolado_com ensina_a entao_, entao_devo entao_esse entao~mes entao~no entao~sei entao~tem entende entende_, entender entende~chama entendi~, entra_# entra_e entra_na entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o entrar_# entrar~mil
entra~conta entra~mil entre_# entre_cartao entrega_de entrega_no entrega~ifood entrega~moto entrei_agora entrei_nessa entrei~loja entressafra envia- enviar enviar~NAME enxer- enxergo enxergo_$ epoca equip- equipe equipe_$ era_# era_, era_brincadeira era_da era_doze era_uma eram eram_# eram~mas era~% era~agora era~coisa era~marinha era~mil era~minha errada_, errada~volta errado_. errado_a
errado_comeca errado~de errado~eh errado~nao errado~outra errado~volta errei_a errei_ali errei_na errei~atras errei~eh errei~luz errei~pergunta errei~quero errei~ultima errei~vamos escola_# escola_da escola_dela escolar_# escola~menina escreve_a escreve_uma escreve~mensagem escrito_aqui escrito_miuda escrito~e escrito~no escut- escuta escuta_$ especial_# especial_, especial_do especial_e
especial_estourado especial~# especial~NAME especial~e especial~em espera_$ espera~, espero_eles espero~ligarem esposa~# esposo_# esqueci_alguma esqueci_do esqueci~, esqueci~falar essa_fita essa_fogueira essa_parada essa_praga essa_sim essas_, essas_coisa essas_mesmo essas_tres essas~cartao essa~acaba essa~da essa~deixo essa~depois essa~quero essa~vou esse_diacho esse_eh esse_esta esse_povo
essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:ah essentials:ajudo essentials:alta essentials:amigo essentials:ano essentials:anterior essentials:antes essentials:apagar essentials:arroz essentials:bebe essentials:boca essentials:boleto essentials:bolsa essentials:botijao essentials:boto
essentials:bus essentials:cachorro essentials:canto essentials:carro essentials:cartao essentials:cel essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comeco essentials:comida essentials:comigo essentials:condominio essentials:conducao essentials:consulta essentials:contar essentials:continuo essentials:conto essentials:conversar
essentials:creche essentials:cuida essentials:custa essentials:das essentials:deixar essentials:dela essentials:der essentials:desse essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:diesel essentials:dificil essentials:digitei essentials:dinheiro essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dizimo essentials:dois essentials:dos
essentials:dou essentials:dura essentials:duzentos essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errado essentials:escola essentials:escolar essentials:esqueci essentials:esses essentials:explica essentials:faculdade essentials:falo essentials:familia essentials:farmacia essentials:fatura essentials:feira
essentials:ficar essentials:filha essentials:filhos essentials:fita essentials:fogo essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario essentials:ganha essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:governo essentials:ih essentials:inclusa essentials:incluso
essentials:iptu essentials:ir essentials:jogo essentials:junto essentials:k essentials:leite essentials:ler essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais essentials:merc essentials:meses essentials:mim essentials:minuto essentials:moca essentials:mora
essentials:moro essentials:moto essentials:muito essentials:mundo essentials:nenem essentials:net essentials:ninguem essentials:nome essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:olha essentials:os essentials:osso essentials:outro essentials:paga essentials:pagar essentials:pai essentials:pais essentials:panela essentials:pao essentials:papo essentials:parei
essentials:parte essentials:particular essentials:passa essentials:passagem essentials:patavina essentials:pedi essentials:pensao essentials:pensar essentials:perai essentials:pinga essentials:plano essentials:posto essentials:pouco essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quinhentos essentials:quinze essentials:quinzena
essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:responder essentials:resto essentials:robo essentials:sai essentials:salario essentials:saude essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta
essentials:setecentos essentials:sogra essentials:supermercado essentials:telefone essentials:televisao essentials:teve essentials:tia essentials:tipo essentials:toda essentials:todo essentials:torno essentials:total essentials:trampar essentials:trampo essentials:trezentos essentials:trinta essentials:troca essentials:trocar essentials:uber essentials:ultimo essentials:van essentials:veio
essentials:velho essentials:vem essentials:vence essentials:vezes essentials:vindo essentials:vinte essentials:viu essentials:vo esses_juros esses_papel esses~eu esse~e esse~furou esse~liga esse~mesmo esse~moca esse~o esse~ou esta_# esta_cobrando esta_correto esta_de esta_errada esta_escrito esta_louco esta_mal esta_nao esta_negativa esta_queimando esta_vindo estado_, estado~recebo estadual
estadual_, estagiario estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa estava_certo estava_melhor estava_tanto estava~, estava~agora estava~antes estava~de estava~so esta~# esta~$ esta~% esta~absurdo esta~bom esta~cobrando esta~com esta~das esta~desde esta~dois esta~gracas esta~meu esta~mil esta~miuda esta~na esta~ponta
esta~recuperacao esta~torno esta~trezentos este_ano estev- esteve esteve_aqui este~, estou_atolada estou_encostado estou_fazendo estou_ganhando estou_recebendo estou_tentando estourado estourado_em estourados estourado~# estou~, estou~a estou~as estou~chao estou~decima estou~desde estou~escuta estou~fila estou~medo estou~mes estou~nada estou~no estou~osso estou~parar estou~parcela estou~quarta
estou~setima estou~tempo estou~uns estou~vigesima estou~volante estud- estudantil estudantil_NAME estudantil~# eu_# eu_? eu_abrir eu_atrasar eu_botar eu_compro eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_enviar eu_errei eu_falar eu_fale eu_fechar eu_ficar eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_la eu_largar eu_largasse eu_levo eu_ligo eu_mandar eu_paguei
eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_respondi eu_rodo eu_saiba eu_sou eu_tinha eu_tiro eu_tivesse eu_trabalho eu_vendo eu~NAME eu~acertei eu~ajudo eu~ate eu~botar eu~cento eu~cinco eu~conto eu~duzentos eu~e eu~emprestado eu~errado eu~falei eu~fiado eu~fichada eu~foi eu~gasto eu~hoje eu~la eu~lembro eu~mandioca eu~menos eu~meu eu~mil eu~novecentos eu~ou eu~pago eu~pelo eu~por
eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tudo eu~uma eu~uns ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explica_como explicar_melhor explicar~a explica~plano explica~que explica~se extra- extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~. e~NAME e~a e~abaixa e~acabei
e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~ate e~atrasada e~atrasadas e~atrasado e~aviso e~boca e~bolsa e~cada e~cartao e~centavos e~cigarro e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desde e~dia e~dois e~em e~emprestimo e~enxergo e~especial e~esta e~estou e~faco e~faculdade e~falaram e~faltam e~farmacia e~fatura e~faxina e~feira e~filha e~filho e~financeira
e~fiquei e~ganho e~gas e~hoje e~ja e~k e~la e~luz e~mando e~marido e~mas e~me e~mercado e~meses e~mil e~minha e~minimo e~na e~nao e~o e~os e~parcela e~parcelas e~pila e~por e~quebrado e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~reais e~remedio e~resto e~sei e~seis e~sem e~so e~spc e~tenho e~ter e~trem e~trezentos e~tudo e~um e~umas e~uns e~vez e~vezes e~volto e~x faco_a faco_com
faco_entrega faco_faxina faco_um faco_umas faco~# faco~, faco~acordo faco~bico faco~falar faco~minima faco~negociar faco~no faco~por faculdade_# faculdade_, faculdade_NAME faculdade_de faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_de falar_o falar_quanto falar_que falaram_mas falar~?
falar~atendente falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma fala~um fale_o faleceu~eu falecido_, falecido_marido falecido~que falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~antes falei~boca falei~brincadeira falei~errado falei~estava falei~ultimo fale~que falho- falhou falhou_$ falo_, falou_# falou_nada falou~ainda falou~vai falo~a falo~estou falo~moca
falo~robo falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~eu falta~mil falte falte_para falte~outra faltou_so faltou~o familia_# familia_mesmo familia_nao familia~# familia~e
familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME fatura~dia fatura~minimo favor_, favor_na favor_que favor~eu favor~minha faxina_# faxina_$
faxina_, faxina_quando faxina~# faxina~a faxina~por faz_cinco faz_do faz_dois faz_em faz_meses faz_nada faz_por faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em fazer~nao fazer~trato faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mes faz~nao faz~reclamacao fds fds_$ fecha_dia fecha~# fechei_acordo fechei~# fechei~a fechei~com fechou_e fechou_em fechou~# fechou~mandou feijao_com
feijao~arroz feira_# feira_deve feira~dar feira~por feita_$ fever- fevereiro fevereiro_$ fevereiro_. fez~ate fgts_# fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiador fiador_do fiador~aluguel fiado~venda fica_como fica_metade fica_nuns ficar_com ficar_livre ficar_um ficaria ficar~o ficar~receber fica~centro fica~dito fica~era fica~eu fica~setecentos
fichada_$ ficou_# ficou_devendo ficou_em ficou~# ficou~plano ficou~x fico~disso filha_, filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_autista filho_pode filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~ajuda filho~com filho~comecar filho~ele filho~meu filho~o fim~semana finado_marido finado_que finado~eh final_# financeira_ja financeira_que financeira~fica
financeira~paguei financiada financiada_em financiada~# financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~moto financiamento~na financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_eh firma_esta firma~e firma~mal fixo_, fiz_acordo fiz_besteira fiz_na fiz_pelo
fiz_um fizer fizer_um fizeram_um fiz~carne fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexi- flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:abro flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposta flexibles:aposto flexibles:as flexibles:bar flexibles:barzinho
flexibles:bebo flexibles:besteira flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:calcada flexibles:carteira flexibles:casa flexibles:celular flexibles:cerveja flexibles:cervejinha flexibles:churrasco flexibles:cinema flexibles:cinquenta flexibles:coisas flexibles:comeco flexibles:compro flexibles:confesso flexibles:conta flexibles:cortei
flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:devo flexibles:dias flexibles:diversao flexibles:divida flexibles:dizer flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:durmo flexibles:duzentos flexibles:em flexibles:entra flexibles:esqueci flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:facil
flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:futebol flexibles:gas flexibles:gastando flexibles:gato flexibles:globoplay flexibles:hbo flexibles:hoje flexibles:ifood flexibles:junto flexibles:la flexibles:lanche flexibles:latinha flexibles:liquido flexibles:loteria flexibles:manicure flexibles:marido flexibles:mas flexibles:meses flexibles:mim flexibles:netflix flexibles:no
flexibles:nome flexibles:nove flexibles:noventa flexibles:novo flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:outro flexibles:parar flexibles:passado flexibles:pinga flexibles:pizza flexibles:pouca flexibles:praia flexibles:prefiro flexibles:presente flexibles:quando flexibles:quanto flexibles:quase flexibles:quem flexibles:quero flexibles:renda flexibles:restaurantes
flexibles:role flexibles:roupa flexibles:rua flexibles:saio flexibles:salao flexibles:salario flexibles:sao flexibles:se flexibles:sei flexibles:ser flexibles:sessenta flexibles:sexta flexibles:streaming flexibles:tentando flexibles:ter flexibles:tigrinho flexibles:toda flexibles:todas flexibles:todo flexibles:trabalho flexibles:tv flexibles:unha flexibles:vai flexibles:vergonha flexibles:vez
flexibles:vezes flexibles:viagem flexibles:vida flexibles:vinte flexibles:voce flexibles:vou flexibles:x flexibles:zera flexivel flexivel_$ fogo_$ fogue- fogueira fogueira_$ foi_# foi_a foi_cortada foi_dedo foi_dinheiro foi_numa foi_pago foi_sem foi_todo foi_tudo foi~# foi~: foi~NAME foi~acordo foi~emprestado foi~errado foi~loja foi~mas foi~no foi~pago foi~querer foi~uma folha_. folha_: folha~#
fome_, fome~nao fora_, fora_e fora_essas fora_o fora_que foram foram_# foram~de fora~, fora~umbigo forne- fornecedor fornecedor_de fraco_nao fraco~# fraco~passa frald- fralda fralda_# fralda~# frio frio_: frio~# fui_contratada fui_fiador fui_mandado fui_na fui~do fui~na fundos_da fundos~minha funer- funeraria funerario furou galo galo_para galo~NAME ganha_# ganha_pouco ganhando ganhando_# ganhar_#
ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro ganhava~mil ganha~? ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_sim ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garcom_no garcom~fim gas_# gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~# gasolina~,
gasolina~moto gasolina~por gasos- gasosa gasosa_# gastando gastando_uns gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato_# geladeira_NAME geladeira_de geladeira_na geladeira~# geladeira~NAME
geladeira~frio geladeira~vezes gente_como gente_gasta gente~? gente~eu gerente_do giro giro_no giro~NAME globo- globoplay gol_em golpe_ou gol~# gostaria~receber gov_$ graca_e graca_mesmo graca~? graca~eu gratificacao gratificacao_foi gratificacao~cortada grava- gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guarda~para guardo guardo_isso guardou_$ guardo~na guenta~que
guias guria ha_? ha_mais ha_quinze habit- ha~anos ha~repete hbo hbo_# hoje_# hoje_ainda hoje_cedo hoje_chega hoje_de hoje_ja hoje_o hoje_tiro hoje~# hoje~, hoje~bateu hoje~em hoje~inss hoje~manha holerite~# hora_, hora_extra ia_me ia~matar idade_ganho idade_sim idade~o ideia_, ideia_de ideia~fica ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as
ignore~instrucoes igreja_$ igual_$ ih_coloquei ih_mais ih_nem ih~errado ih~um imobiliaria_cobra imobiliaria~$ inclu- inclusa incluso incluso_$ income-low-month:$ income-low-month:NAME income-low-month:ah income-low-month:ai income-low-month:ainda income-low-month:cabeca income-low-month:cada income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:com
income-low-month:conta income-low-month:da income-low-month:demais income-low-month:dizer income-low-month:em income-low-month:esta income-low-month:eu income-low-month:faco income-low-month:fecho income-low-month:fevereiro income-low-month:fica income-low-month:fiz income-low-month:foi income-low-month:inverno income-low-month:ja income-low-month:janeiro income-low-month:la income-low-month:mais
income-low-month:mesmo income-low-month:na income-low-month:novecentos income-low-month:nuns income-low-month:o income-low-month:olhei income-low-month:paguei income-low-month:passa income-low-month:pior income-low-month:quando income-low-month:reais income-low-month:seiscentos income-low-month:sem income-low-month:setecentos income-low-month:tanto income-low-month:tenho income-low-month:teve
income-low-month:tirar income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:vi income-low-month:x income-source:# income-source:ai income-source:anterior income-source:dizer income-source:era income-source:escola income-source:falar income-source:filha income-source:hora income-source:ne income-source:pergunta income-source:quero incomes:
 incomes:$ incomes:% incomes:.
incomes:/ incomes:13o incomes:: incomes:NAME incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:anda incomes:ano incomes:anos incomes:anterior incomes:antes incomes:aparece incomes:aplicativo incomes:aposentada incomes:aposentado incomes:app incomes:aprendiz incomes:arroz incomes:assinada incomes:atendo
incomes:atrasa incomes:atrasou incomes:audio incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:caixa incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:chega incomes:cinco incomes:cinquenta incomes:come incomes:comissao incomes:concursada
incomes:consignado incomes:contando incomes:contar incomes:conto incomes:corre incomes:cosmetico incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:deixar incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:dinheiro incomes:direito incomes:disso incomes:dizer
incomes:doce incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:encostado incomes:enfermeira incomes:entre incomes:entrega incomes:entressafra incomes:era incomes:errada incomes:esposa incomes:esposo incomes:essas incomes:essencial incomes:estado incomes:estadual incomes:estagio incomes:faco incomes:faculdade incomes:faleceu
incomes:falecido incomes:faltam incomes:fatura incomes:fazenda incomes:fazer incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei incomes:firma incomes:fixo incomes:fora incomes:fundos incomes:ganha incomes:ganhava incomes:gasolina incomes:gente incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno
incomes:jovem incomes:junto incomes:juros incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja incomes:lugar incomes:mae incomes:manda incomes:mandioca incomes:manicure incomes:mao incomes:marido incomes:marmita incomes:maximo incomes:media incomes:mei incomes:melhor incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu
incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:mudar incomes:muito incomes:ne incomes:nesse incomes:ninguem incomes:nisso incomes:noite incomes:nome incomes:nos incomes:num incomes:obra incomes:oitenta incomes:oitocentos incomes:olhar incomes:osso incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela
incomes:parcelas incomes:particular incomes:passa incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pinga incomes:pj incomes:planto incomes:porta incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro incomes:producao incomes:professora incomes:quanto incomes:quarenta incomes:quartinho incomes:quatro incomes:quatrocentos
incomes:quentinha incomes:quer incomes:quinto incomes:quinzena incomes:rapaz incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondo incomes:rio incomes:roca incomes:rodo incomes:roupa incomes:ruim incomes:sabado incomes:saber incomes:salarios incomes:sao incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos
incomes:semana incomes:sempre incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:tambem incomes:te incomes:telemarketing incomes:tem incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:trinta incomes:uber
incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:valor incomes:varia incomes:vender incomes:ver incomes:vez incomes:vida incomes:vigia incomes:vinte incomes:vivo incomes:vr incomes:x infelizmente_eh infelizmente~isso informacoes_que informacoes~guardam informar_$ informar_agora inss_# inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um instalments-left:.
instalments-left:abrindo instalments-left:abrir instalments-left:acabou instalments-left:acho instalments-left:agora instalments-left:ai instalments-left:ano instalments-left:apagar instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:aqui instalments-left:as instalments-left:ate instalments-left:bola instalments-left:boleto instalments-left:cabeca
instalments-left:cada instalments-left:cento instalments-left:cinco instalments-left:cinquenta instalments-left:coisa instalments-left:com instalments-left:como instalments-left:contando instalments-left:contrato instalments-left:cristal instalments-left:das instalments-left:depois instalments-left:desse instalments-left:disso instalments-left:dizer instalments-left:do instalments-left:entendo
instalments-left:era instalments-left:eram instalments-left:esta instalments-left:faco instalments-left:falo instalments-left:faz instalments-left:fiz instalments-left:foi instalments-left:foram instalments-left:gracas instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:mim
instalments-left:minha instalments-left:no instalments-left:nocao instalments-left:nove instalments-left:oito instalments-left:olhar instalments-left:olho instalments-left:ou instalments-left:pagando instalments-left:pagar instalments-left:pagas instalments-left:parcelas instalments-left:perai instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto
instalments-left:quarenta instalments-left:quatro instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:seis instalments-left:setima instalments-left:tambem instalments-left:tanto instalments-left:tem instalments-left:tempo instalments-left:termina instalments-left:total instalments-left:uns
instalments-left:vamos instalments-left:vigesima instalments-left:vinte instalments-left:voce instalments-left:vou instalments-left:x instrucoes~e inteiro~, internet~, internet~celular internet~e inval- invalidez invalidez_, inver- inverno inverno_cai inverno~para iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva_# ipva~# ir_na ir_saiu irmao irmao~# irma~que ir~# isso_de isso_sim isso_tem
isso~a isso~branco isso~cabeca isso~e isso~levo isso~mesmo isso~passear isso~tintim isso~vida ixi ja_, ja_aceitei ja_bateu ja_com ja_deu ja_devolvi ja_foram ja_mandei ja_mandou ja_me ja_nao ja_pagou ja_respondo ja_sai ja_sou ja_tem ja_teve ja_tirou ja_virou janeiro_, janeiro_. janeiro_? janeiro_e janeiro_eh janeiro~fevereiro janeiro~uns ja~. ja~aqui ja~carta ja~de ja~do ja~falo ja~mes ja~nove
ja~paga ja~processo ja~quinze ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito_para jeito~, jeito~eu jeito~mim jeito~simples joao_$ jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem~# jovem~, judicial_. julho_, junho junho_$ junho_e junho~# junho~NAME junta junta_da juntando juntando_$ juntas juntas~# junta~# junto- junto~uns juros_#
juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~caju k~cartao k~dia la_, la_na la_no la_sei lado lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a
largasse~faculdade lazer_eu lazer~nem la~, la~NAME la~de le_devo leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembro_, lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_, ler_esses ler~papel ler~sei levam levam_o levam~contrato levanto_as levanto_cedo levanto~quatro levar-
levar_minhas levarem levarem_minha levarem~moto levar~coisas levo_para levo~tumulo le~# lgpd_. lhe~, liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligando~dia ligaram_oferecendo ligaram~NAME ligarem~falo ligar~eu liga~manha ligo ligo_ou ligou_falando ligou~a ligou~que ligo~espero ligue- liguei limite_# limite_eh limite_no
limite~# limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a lingua_mas lingua~nao link_de link_para link~novo link~pagar link~verdade liq liquido_# liquido_, liquido_de liquidos liquidos_, liquido~# liquido~$ lista_, lista_de lista_minhas lista_pelo lista~amor lista~contato livre_, livre_disso livre~gasolina livre~tudo loja_, loja_NAME loja_daqui loja_de loja_do loja_na lojas~# loja~,
loja~deve loja~mil loja~seu loja~vida lote_, loteria loteria_# loteria~por louco louco_, louco~nao lugar_nenhum luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_veio luz_vem luz~, luz~NAME luz~alta luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_sujo mae~# mainh- mainha
maior_? maior_medo maior_sim maior~eh maio~# mais_! mais_, mais_adiante mais_alto mais_conversar mais_essa mais_falar mais_lugar mais_mas mais_mensagem mais_mil mais_muda mais_ninguem mais_no mais_para mais_por mais_quanto mais_quatro mais_que mais_saber mais_seis mais_sim mais_todo mais_um mais_uns mais_velho mais~# mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~e mais~eh mais~era
mais~fora mais~meno mais~mensagem mais~mes mais~mil mais~na mais~nenhum mais~para mais~parcelas mais~por mais~sim mais~um mais~x mal mal_das mal~pernas manda_# manda_de manda_tudo manda_ver mandado_embora mandar_$ mandar_as mandar_para mandaram_proposta mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~plano manda~que manda~todo mandei_a mandei~volta mandi- mandioca mando_#
mandou_mensagem mandou_proposta mandou_sms mandou~# mandou~, mandou~de mandou~oferecendo mando~para maneira_, manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na mao_dai mao~nao maquina_nao maquina~me marco_, marco~# marco~NAME maria_da marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_recebe marido~# marido~$ marido~mais marido~meu
marido~quatro marido~um marin- marinha marmi- marmita marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_agora mas_ainda mas_cai mas_com mas_devo mas_ela mas_esse mas_esta mas_faleceu mas_foi mas_gasto mas_meu mas_minha mas_no mas_o mas_preciso mas_quem mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_valor mas_vem mas~, mas~acho mas~ate mas~caro mas~dei
mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~em mas~esta mas~fatura mas~isso mas~ja mas~mae mas~mes mas~na mas~os mas~paguei mas~prestei mas~que mas~sai mas~so mas~uns matando~menores matando~pequenas material material_escolar material~# maximo_# maximo_$ me_arrependi me_dao me_deixou me_deve me_dizer me_empresto me_entende me_exclui me_faz me_ligarem me_ligou me_negativou me_pagam
me_pediram me_registraram me_vem media media_# media_de media~# medo_eh medo~de medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_, melhor_a melhor~deixa melhor~pergunta menina_# menina_do menino_# menino_, menino_e menino_que meninos_faz meninos~meses menino~, menino~dois menino~eh menino~uns meno meno_$ menores_primeiro
menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda menos~juros menos~mil menos~que menos~sim mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME menti menti- menti_na menti~anterior merc merc_# mercadinho_da
mercadinho_de mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_, mercado_e mercado_eh mercado_esta mercado_que mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um merendeira_da mes_# mes_, mes_. mes_NAME mes_agora mes_apertou mes_ate mes_atrasada mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_furou mes_ja
mes_num mes_o mes_para mes_sem mes_trinta meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de meses_e meses_ja meses_parado meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~o meses~paguei mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mes~, mes~a mes~acordo mes~ainda
mes~aluguel mes~beneficio mes~consegui mes~da mes~divida mes~eh mes~em mes~eu mes~faltam mes~folha mes~ja mes~o mes~paguei mes~para mes~quando mes~que mes~sei mes~tem mes~tigrinho mes~uns mes~vai metade_, metade~NAME metade~eram metade~meu meu_# meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_falecido meu_finado meu_irmao meu_limite meu_maior meu_medo meu_menino meus_pais meus~, meus~antes
meus~em meus~nao meu~; meu~NAME meu~adoeceu meu~ajuda meu~autista meu~bota meu~deve meu~ganha meu~ganhava meu~ja meu~medo meu~nunca meu~pode meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~disso me~eh me~juros me~mil me~minhas me~nao me~oferecendo me~pela me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_. mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_da
mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem mil_setecentos mil_trezentos milag- milagre milagre_, milagre~sei milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos
mil~e mil~eh mil~ele mil~em mil~emprestimo mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~mais mil~marco mil~mas mil~mercado mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~pouquinho mil~quatrocentos mil~que mil~quebrados mil~quer mil~quinhentos mil~rescisao
mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vr mil~x minha_amiga minha_cunhada minha_faculdade minha_fia minha_gratificacao minha_menina minha_parcela minha_parte minha_patroa minha_perna minha_restituicao minha_vo minhas~? minhas~de minhas~e minha~. minha~amanha minha~com minha~deixou minha~deve minha~e minha~ganha minha~para minha~quero minha~sujo minima
minima_ideia minimo_# minimo_, minimo_da minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimo_que minimo_so minimos minimos_de minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~fatura minimo~mais minimo~mes minimo~sou minimo~vindo minto minto_, minto~tem misturei misturei_tudo misturei~, miuda_e miuda~nao mn moca_disse moca_do moca_falou moca_que moca~cinco moca~cobranca
moca~falei moca~que moco_, moco_isso moco~eu moco~nao more-debts:$ more-debts:. more-debts:: more-debts:? more-debts:agora more-debts:agua more-debts:ah more-debts:alem more-debts:aluguel more-debts:atrasada more-debts:cabeca more-debts:casa more-debts:cobra more-debts:coisa more-debts:com more-debts:contas more-debts:das more-debts:declarar more-debts:dei more-debts:dentista more-debts:desconto
more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:enquanto more-debts:esqueci more-debts:faculdade more-debts:faltam more-debts:faz more-debts:fiado more-debts:filho more-debts:fiz more-debts:fui more-debts:ia more-debts:iptu more-debts:lembrada more-debts:lembrei more-debts:luz more-debts:mas
more-debts:me more-debts:mes more-debts:meses more-debts:meu more-debts:mil more-debts:minha more-debts:minto more-debts:na more-debts:ninguem more-debts:noventa more-debts:ofereceram more-debts:oferta more-debts:oitenta more-debts:os more-debts:outro more-debts:pagar more-debts:pago more-debts:paguei more-debts:passar more-debts:pior more-debts:quando more-debts:quatrocentos more-debts:quer
more-debts:quinhentos more-debts:reais more-debts:recebi more-debts:saiba more-debts:senhora more-debts:setecentos more-debts:soma more-debts:tamanho more-debts:tempo more-debts:tinha more-debts:tres more-debts:um more-debts:uns more-debts:usou more-debts:vencida more-debts:x moro_com moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte_: morte~$ mostra_# mostra_minhas
mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME moto_eh moto_em moto_financiada moto_por moto_que motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~eu moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_sim muda_todo mudar_a mudar~resposta muda~? muda~mes muda~por muda~um mudou_tudo mudou~na muito_, muito_nao muito~. muito~sei
multa_$ m~# m~e m~no na_# na_comida na_cooperativa na_decima na_entressafra na_epoca na_escuta na_farmacia na_fazenda na_fila na_financeira na_justica na_mercearia na_padaria na_parcela na_quarta na_rifa na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_ainda nada_com nada_em nada_para nada_que nada~NAME nada~atraso nada~casa nada~eles nada~eu nada~fica nada~gracas
nada~me nada~nao nada~ninguem nao_# nao_. nao_a nao_abaixa nao_chega nao_devia nao_dito nao_dou nao_enxergo nao_falo nao_ganho nao_guarda nao_guardo nao_levam nao_mas nao_minha nao_moco nao_olho nao_pesquei nao_pinga nao_prestei nao_responder nao_sai nao_vendo nao_viu nao~. nao~alugar nao~aluguel nao~aqui nao~ate nao~bem nao~bola nao~cobra nao~comida nao~conseguir nao~coragem nao~dando nao~desde
nao~direito nao~ela nao~entende nao~estava nao~ia nao~informar nao~jeito nao~luxo nao~mas nao~mil nao~ne nao~nenhum nao~nocao nao~numero nao~patavina nao~pera nao~proposta nao~quantas nao~renner nao~sei nao~separar nao~tem nao~tocar nao~tudo nao~uma nas_NAME na~
 na~( na~. na~; na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta na~desde na~deu na~dois na~duzentos na~em na~estou na~eu
na~fatura na~hoje na~ja na~mas na~meu na~nao na~ontem na~passada na~por na~que na~sao na~segunda na~sem na~so na~tem na~tenho na~tia na~vida na~volta negativa_# negativou negociar_a negociar~NAME negociar~divida negociar~eles neide neide_, nem_luz nem_passa nem_sorvete nem_vou nem~NAME nem~cafezinho nem~coragem nem~direito nem~eu nem~mais nem~onde nem~passa nem~pela nem~quanto nem~vista nenem
nenhuma_. nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervosa nessa~na nesse_assunto net_# neta netflix_# netflix~, netflix~e netflix~spotify neto~e ne~# ne~entao ne~tenho ninguem_, ninguem_falou ninguem~nada ninguem~procurou no_acordo no_acougue no_agiota no_ano no_beneficio no_bicho no_centro no_chao no_cheque no_comeco no_consumidor no_contrato no_crediario no_credito no_domingo
no_extrato no_fds no_feirao no_final no_inverno no_maximo no_mercadinho no_osso no_pix no_posto no_primeiro no_quinto no_rotativo no_salao no_telemarketing no_ultimo no_volante nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_, nome_a nome_depois nome_em nome_na nome_pagando nome_para nome~NAME nome~conseguir nome~meu nome~sujo nordeste_# nos_dedos nos~, nos~da noteb- notebook
notebook_NAME notebook~# notif- nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos_e novecentos~oitenta noven- noventa noventa_$ noventa_do noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_do novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cai
no~cartao no~com no~consta no~dela no~dele no~desemprego no~devo no~dia no~eh no~em no~especial no~esta no~estou no~eu no~faco no~fraco no~hoje no~juros no~mas no~mesmo no~para no~passado no~sao no~semestre no~servico no~trabalho no~trinta no~um no~uns num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# numero_deles numero~do num~? num~de num~do num~novo nunca_acaba nunca_atrasou
nunca_entrei nunca_falhou nunca_pagou nunca_pixei nunca_sei nunca~a nunca~ofereceram nuns nuns_setecentos o o_a o_ano o_bendito o_bruto o_caba o_celular o_certo o_cigarro o_cobrador o_colegio o_consorcio o_debito o_dentista o_dito o_extrato o_falecido o_fim o_hospital o_liquido o_material o_menino o_meno o_negocio o_outro o_pessoal o_pior o_posto o_povo o_processo o_reajuste o_serasa o_simples
o_spc o_suporte o_telhado o_tenha o_tratamento o_uso o_vencimento obra_, oferecendo_quitar oferecendo~por oferecer_para ofereceram_nada ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x off offers:$ offers:+ offers:/ offers:: offers:abri offers:acaba offers:adiantado offers:amanha offers:ao offers:atrasada offers:branco offers:caiu offers:cara offers:carta
offers:cartao offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dando offers:disseram offers:dizendo offers:dizer offers:doze offers:duzentos offers:email offers:empresa offers:entrada offers:espero offers:esquece offers:falar offers:falo offers:falou offers:fatura offers:faz offers:fica offers:fim offers:fiz offers:garanto offers:infelizmente offers:la offers:ligaram
offers:ligou offers:mandam offers:mandou offers:mensagem offers:mes offers:mexe offers:mil offers:moca offers:mostrou offers:na offers:nisso offers:novecentos offers:oferecendo offers:off offers:oitocentos offers:paga offers:pagando offers:pago offers:parcela offers:parcelamento offers:parcelar offers:parcelas offers:pedindo offers:pediu offers:pego offers:pior offers:poe offers:primeira
offers:procurou offers:propos offers:quando offers:quita offers:reais offers:receber offers:resto offers:segura offers:seis offers:ser offers:serasa offers:sexta offers:tal offers:taxa offers:tempo offers:ter offers:trezentos offers:vai offers:valido offers:vamos offers:veio offers:vem offers:vista offers:whatsapp oi_bom oi_paguei oitenta_$ oitenta_a oitenta_e oitenta_na oitenta_por oitenta~NAME
oitenta~cento oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais oitocentos_
 oitocentos_a oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser olhar~extrato olhe olhe_la olhe~, onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a
ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh oq~falo orientacao~renegociacao os_amigos os_mil os_oculos os_quebrados osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~eh os~sexta ou_# ou_eh ou_seis ou_so ou_tento outro_# outro_, outro_de outro_estava outro_minimo outro~# outro~melhor outro~oitenta outubro_, ou~, ou~as ou~casa ou~eles ou~liquido ou~mais ou~mil ou~uns ou~verdade ou~x overdue:%
overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:amanha overdue:ao overdue:app overdue:automatico overdue:beneficio overdue:bola overdue:botaram overdue:buscar overdue:cabeca overdue:cachorro overdue:cada overdue:cartao overdue:claro overdue:cristal overdue:debito overdue:deixei overdue:desconta overdue:desse overdue:deve overdue:direto overdue:dizer overdue:ela overdue:entao
overdue:era overdue:escrever overdue:falo overdue:falte overdue:faturas overdue:favor overdue:fazer overdue:fita overdue:hoje overdue:junho overdue:juros overdue:la overdue:luz overdue:mesmo overdue:meus overdue:minutinho overdue:muito overdue:nisso overdue:oculos overdue:oito overdue:os overdue:outro overdue:papel overdue:parcela overdue:parei overdue:passado overdue:passar overdue:perai
overdue:porque overdue:pulo overdue:quando overdue:quatro overdue:quinze overdue:recebo overdue:regulares overdue:responder overdue:respondo overdue:saber overdue:sao overdue:segura overdue:serasa overdue:setembro overdue:spc overdue:tanta overdue:tanto overdue:tempo overdue:todo overdue:todos overdue:total overdue:vai overdue:vale overdue:valor overdue:vem overdue:vence overdue:ver overdue:vi
overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e oxe~eh o~aceita o~aqui o~automatico o~baixou o~botou o~cento o~cobra o~conta o~daqui o~deles o~depois o~desconta o~desde o~desemprego o~diz o~especial o~falou o~familia o~humano o~inss o~maior o~mais o~mas o~minha o~mostra o~ne o~nunca o~pagando o~parcela o~passado o~pelo o~propos o~quito o~sei o~te o~util padar- padaria padaria_#
padaria_sao padaria~mil paga_# paga_decimo pagam_por pagamento_da pagamento_do pagamento~boleto pagamento~de pagamento~parcela pagam~quinzena pagando_# pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~menores pagar~na pagar~no
pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_, pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_em pago_esse pago_nada pago_no pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~, pago~? pago~dia pago~do pago~e pago~em pago~maio pago~mes pago~para pago~pensao pago~so pague_, pague_adiantado paguei_NAME paguei_cinco
paguei_duas paguei_foi paguei_nove paguei_quinze paguei_seis paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~ainda paguei~boleto paguei~da paguei~das paguei~entrada paguei~falta paguei~fatura paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais paguei~tambem pague~minha pague~para pai_das pai_dos pai_faleceu pais pai~com pai~criancas pai~me pande-
pandemia pandemia_$ pao_$ papel_e papel_nem papel~ja papel~na para_a para_cafezinho para_cortar para_dia para_dizer para_dois para_dona para_ela para_ele para_igreja para_ir para_levar para_loja para_mandar para_maria para_moca para_o para_pergunta para_receber para_sacar para_tirar para_tumulo para_um para_uns para_vender parada parada_$ parado_, parado~uns param~me para~% para~. para~NAME
para~agiota para~alugar para~amanha para~anterior para~ate para~atendente para~coisa para~credito para~da para~de para~dois para~emprestimo para~enviar para~esses para~ficar para~filhos para~ganha para~mas para~meu para~mil para~minha para~nada para~no para~pessoa para~pula para~reais para~sera para~servico para~tal para~tem para~uma para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem
parcelado_# parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelaram parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da parcelas_de parcelas_e parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro
parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou parcelou_em parcelou~seis parei_$ parem_de parem~mandar parou_? parte_# parte_, parte_do parte_eh parte~# partir_de partir~janeiro passa_pela passado_# passado_$ passado_, passado_foi passado~# passado~hoje passagem passagem_# passagem~por
passar_meus passar_minhas passar~dados passa~cabeca passa~mil passa~minha passa~telefone passa~um passear passear_$ passei_? passei_a passei_batido passei~ganhar passei~na passou_do passou_e passou~# patrao_nao patrao_nunca patrao_receber patrao~paga patrao~pagou pau_e pau_no paus paus_no pau~meio peco~para pede_pix pedem_# pede~adiantado pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix
pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pega_$ pegou_# pegou_de pegou~calca pegou~mil pegou~para peguei_# peguei_mais peguei_mil peguei~# peguei~com peguei~consignado peguei~mil peguei~reformar pela_cabeca pela_divida pela_minha pela~, pela~cabeca pela~de pelo_inss pelo_menos pelo_nao pelo_telefone pelo~# pelo~dito pena_pagar pena~a penhor penhor_na penhor~NAME pensando_bem
pensando~eh pensao_# pensao_de pensao_dos pensao_para pensao~# pensao~eh pensao~finado pensao~meninos pensao~pai pense- pensei pensei_melhor pequenas_antes pera_tem pera_um perai~vou pera~a pera~eh pera~minuto pera~nao perce- perco_se perco~apagar perder_a perder~emprego perdido_nao perdido~entendi perdi~boleto perfu- perfume pergunta_. perna perna_$ pernas_, pernas~nao pesquei pesquei_$ pessoa_de
pessoal_NAME pessoal_da pessoal_no pessoal~# pessoal~NAME pessoa~verdade pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pior_mes pix_, pix_adiantado pix_da pixei pixei_nessa pixei~loja pix~para pizza plano_funerario planto planto_mandioca planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar
pode_continuar pode_corrigir pode_gravar pode_guardar pode_seguir pode_tacar pode_vir podem~minhas poderia~? pode~ai pode~melhor pode~sim ponta_da ponta~lingua por_ano por_email por_esse por_faxina por_fds por_fim por_hora por_idade por_invalidez por_producao por_quinzena por_semana por_ser por_sms por_telefone por_tintim por_volta porque_eh porque_nunca porque~debito porque~olhei porse- porsento
porsento_por porsento~mes por~# por~. por~: por~agora por~ate por~bruto por~chega por~com por~e por~em por~faco por~faltam por~fora por~ganho por~livre por~mais por~mas por~na por~no por~num por~oitocentos por~para por~por por~que por~tirando por~tiro por~todo por~ver possa~atender posso~com posso~tambem posso~um possu- possuo posto posto_, posto~nao pouca- poucas poucas_$ pouco- pouco_? pouco_no
poucos poucos_$ poucos~NAME pouco~NAME povo_da povo_liga povo~cobranca povo~de praga praga_mesmo praia_eh praia~de prazo~oferta preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_a prefiro_matar prefiro_por prefiro~as prefiro~matando prefiro~responder prefiro~telefone prese- presente presente_de
presente~aniversario pressao pressao_# pressao_e pressao~da pressao~diabetes prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes_de prestei prestei_atencao primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeiro_semestre primeiro~. primeiro~nao priva- privado processo_$ processo_, procon_? produ- producao
producao_, professora_da professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta_para proposta_sim proposta~de proposta~x propos~# propos~de propria_, puder puder_pagar pular~pergunta pula~fita pula~fogueira pula~parada quais_divida quais_dividas quais~minhas qual~pago qual~primeira quando_a quando_cai quando_chove quando_me quando~demais quando~ficar quando~que
quando~termino quantas_faltam quanto_ganho quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quartinho quartinho~$ quartinho~fundos quase_# quase_isso quase_nove quase~, quase~mil quase~no quato- quatorze quatro_$ quatro_da quatro_dividas quatro_e quatro_meses quatro_mil quatro_parcelas quatro_vez
quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_amanha que_conta que_dar que_devo que_divido que_emprestei que_esconder que_esqueci que_faltam que_falte que_faz
que_fica que_ficou que_foi que_fosse que_limpam que_muda que_pediu que_pegou que_te que_umas que_umbigo que_uns que_veio que_vence quebrados quebrados_$ quebrados_eh quebrados_no quebrados~NAME quebrados~isso queim- queimando queimando_$ quem~eh quem~pouco quente quer_duzentos quer_trezentos querem_# querem~de querer~nao queria_limpar queria_pagar queria~menos queria~meu quero_ajudar quero_tocar
quero_tudo quero~, quero~atendente quero~conversar quero~falar quero~humano quero~mensagem quero~meus quero~organizar quero~que quero~saber quer~a quer~casa quer~e quer~essencial quer~flexivel quer~sim quer~todo questao que~% que~. que~NAME que~arroz que~atrasada que~autista que~bom que~buscar que~catando que~cento que~com que~como que~devia que~disse que~dois que~duzentos que~emprestou que~entra
que~errei que~fale que~fico que~fiz que~gaste que~lembro que~levanto que~mil que~ne que~num que~olho que~outro que~pai que~passa que~perco que~pesquei que~por que~responder que~respondi que~saiba que~sei que~todas que~trabalho que~um que~uns que~uso que~verdade quieto~pensei quinhentos_$ quinhentos_, quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME
quinhentos~cinquenta quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena quinzena_# quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de quinze~estou quinze~eu quinze~quitar quiser~depois quita quita_por quitadas quitadas_# quitadas~. quitanda quitar_,
quitar_a quitar_por quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~cachorro racao~gato ranch- rancho rango rango_# rapaz_do rapido_demais rapido~, rates:/ rates:: rates:aa rates:abrir rates:agora rates:ajuda rates:alguma rates:alto rates:am rates:apaga rates:app rates:assim rates:assinei rates:atendimento rates:atrasadas rates:aumenta
rates:bolo rates:bota rates:branco rates:brasil rates:cabeca rates:cada rates:casa rates:catando rates:cima rates:cobrar rates:coisa rates:comeco rates:comigo rates:comprei rates:consta rates:conversar rates:coragem rates:cristao rates:dar rates:desse rates:deus rates:deve rates:dever rates:divida rates:diz rates:dois rates:duzentos rates:ela rates:eles rates:emprestimo rates:entendo rates:era
rates:errei rates:escreve rates:escrever rates:escrito rates:espera rates:esses rates:explica rates:explicou rates:falaram rates:falou rates:falta rates:faltam rates:fico rates:ficou rates:fila rates:filha rates:filho rates:funciona rates:ganho rates:informacao rates:informar rates:jeito rates:jogo rates:mae rates:mais rates:mano rates:marido rates:meio rates:melhor rates:mercado rates:mesmo
rates:minutinho rates:moca rates:mostra rates:muito rates:na rates:nenhum rates:ninguem rates:numero rates:oitenta rates:olhar rates:os rates:osso rates:outro rates:papel rates:parcela rates:passei rates:pela rates:perai rates:poe rates:porsento rates:quando rates:quantas rates:quase rates:quatorze rates:queria rates:rapido rates:receita rates:respondi rates:resposta rates:roubo rates:sao rates:se
rates:semana rates:senhora rates:so rates:tal rates:telefone rates:time rates:todas rates:todo rates:tr rates:trem rates:tres rates:troca rates:uns rates:vai rates:vem rates:vinte reais_. reais_a reais_al reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais_que reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~pix reais~quarenta
reais~vista reaju- reajuste reajuste_$ receber_# receber_a receber_do receber_mensagem receber_o receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~carta recebi~com recebi~da recebi~de recebi~fgts recebi~link recebi~nenhuma recebi~proposta recebi~sim recebi~uma
recebo_, recebo_a recebo_bolsa recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~mas recebo~pensao recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o reclamo_no reclamo~procon recup- recuperacao
recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual rede~, refazer~desde refazer~zero refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar_o reformar~telhado registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_$ remedio_de remedio_eh remedio_trezentos remedios remedios_$
remedios~# remedio~por remedio~pressao renda_, renda_eh renda_mesmo renda~# renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_a repete_as repete~dividas repete~nao repete~pergunta rescisao_$ rescisao~# respondi~a respondo_essa resposta_anterior respostas_e respostas~comeca resta_# restam restam_# restam~de restando restando_# restantes restantes_, restantes~nao
restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_esta resto_minha resto_pode resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo rifa rifa_$ robo_, robo~chama roca_, role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME roubar roubar_meus roubo roubo_$ roupa- roupa_# roupa_uns
roupas roupa~# roupa~, rs rua_de ruim_# ruim_$ ruim_? sabado_$ sabado_vai sabe_eh saber_agora saber_de saber~voce sabe~mim sabe~o sabe~que sacar_# sacar_$ sai_$ sai_dia sai_por saiba saiba_$ saind- saindo sair_depois sair~casa sair~voce saiu_# saiu_meu sai~# salao_# salao~# salao~a salao~e salario_# salario_, salario_. salario_bruto salario_e salario_eh salario_liquido salario_na salarios
salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~eh salario~meio salario~mil salario~na salario~para salario~so saldo_# saldo~# saldo~$ saldo~de salgada salve sao_dez sao_dois sao_duas sao_mil sao_minhas sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~dividas sao~e sao~essas
sao~financeira sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa saude_# saude~# saude~e se_apagar se_muito se_ofereceram se_paga se_recebo se_tenho se_vier se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta segunda~sabado segunda~sexta segundinho segundinho_que segundinho~o segundo_o segundo~extrato
segura~, seguro_# seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~cinquenta seiscentos~quarenta seiscentos~telemarketing seiscentos~vinte seis~cem
seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~devo sei~dizer sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~ofereceram sei~paga sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou sem_chao sem_entrada sem_pagar sem_registro semana_, semana_de semana_e semana_livre semana_mais semana_no semana_tirando semana_tiro
semana_uns semana~# semana~, semana~bico semana~da semana~de semana~duzentos semana~gasolina semana~o semana~ou semana~uns semes- semestre semestre_. sempre_no sempre~# sempre~dia sem~# sem~de sem~o sendo_# sendo_que sendo~atrasado sentar sentar_na sentar~calcada separar ser_alto ser_do ser_todas serasa_, serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa_por serasa~# serasa~NAME
serasa~causa serasa~com serasa~dando serasa~nome servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta_por sessenta~de sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME sete~cinquenta setim- setima
setima_$ seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~, se~atrasar se~botar se~conseguir se~cortar se~direito se~eh se~empresa se~fechar se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber se~tivesse si_, silva silve- silveira silveira_$ sim_. sim_a sim_esta sim_infelizmente sim_moca sim_nao sim_ne
sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma simples_nacional simples~atrasado sim~, sim~a sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~tenho sindica sindica_dois sindica~condominio sms_# sms~# sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse so_devo so_dou so_esse so_falta so_ligacao
so_luz so_no so_paguei so_pinga so_puder so_que so_recebo so_resta so_semana so_um sobe sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobrinho_; sobrinho~a sobrou_# sobrou_dinheiro sofa sofa_no sofa_por sofa~# sofa~NAME sofri- sofrimento sogra_, sogra~ela solicito~exclusao som sorve- sorvete sorvete_eu sorvete~compro sou_aposentado sou_boia-fria
sou_manicure sou_pedreiro sou_porteiro sou_professora sou_viuva sou~ganho sou~minha sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~do so~em so~isso so~luz so~mes so~no so~novecentos so~por so~sabe so~sei so~sexta so~tres spc_por spc_tem spc~uma spotify_# spotify~e strea- streaming streaming_# streaming~, subiu_para subiu~# sujo_, sujo_por sujo~causa suporte_humano tacar tacar_ai
talvez_nao talvez_sim talvez~nao talvez~talvez tal~NAME tamanho_$ tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_tempo tanto~nao tanto~que tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_dizer te_mando telefone_com telefone~NAME telefone~alguem telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a
tem_comida tem_dois tem_duas tem_essas tem_jeito tem_semana tem_sobre tem_tambem tem_tres tem_uns temos tempo_, tempo_eu tempo~nao tempo~nem tempo~nome tem~# tem~. tem~acordo tem~anos tem~cartao tem~coisa tem~contas tem~divida tem~em tem~falar tem~infelizmente tem~luz tem~meses tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenha_$ tenho_, tenho_NAME tenho_ate tenho_bola tenho_divida tenho_dois
tenho_duas tenho_eh tenho_idade tenho_luxo tenho_nocao tenho_quatro tenho_um tenho~acordo tenho~carne tenho~cartao tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~emprestimo tenho~emprestimos tenho~informacao tenho~mas tenho~mil tenho~pagar tenho~pensao tenho~pode tenho~sexta tenho~sou tenho~uma tentando tentando_parar tento tento_mais tento~? ter_ainda terceira_$ terceiro_, terceiro~cerca
termina_em ter~mil teve_mes teve_uma teve~de texto~eu texto~mandar te~o te~que thirteenth:$ thirteenth:. thirteenth:/ thirteenth:amanha thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:banco thirteenth:boia-fria thirteenth:bolsa thirteenth:casa thirteenth:como thirteenth:contrato thirteenth:deixa thirteenth:depende thirteenth:desse thirteenth:disso thirteenth:duzentos thirteenth:egua
thirteenth:empresa thirteenth:entrei thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:falta thirteenth:familia thirteenth:hoje thirteenth:inss thirteenth:jeito thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:minhas thirteenth:mudar thirteenth:nenhuma thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar
thirteenth:pago thirteenth:parte thirteenth:primeiro thirteenth:proposta thirteenth:proprio thirteenth:receber thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:talvez thirteenth:ter thirteenth:terceiro thirteenth:tive thirteenth:uma thirteenth:vai thirteenth:vi thirteenth:vida tia_, tiao tiao_# tia~so tigrinho_, tigrinho_. tinha_# tinha_a tinha_dez tinha~mil tinti- tintim
tintim_$ tintim_por tintim~tintim tira_uns tiram~e tiran- tirando tirando_gasolina tirando_os tirando~fica tirando~quebrados tirar_um tira~mao tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~mil tiro~por tive_nada tives- tivesse tivesse_cinco tivesse~anos tive~com tocar_nesse tocar~assunto toda_semana todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim
todo_pago todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa todo~nao todo~no todo~vinte tomar- tomara tomara_que tomara~fosse topou_minha topou~proposta torno_de torno~# torno~$ total_# total_, total_? total_da total_de total_eh total_que total~# total~$ total~, total~eu tr trabalha trabalho_# trabalho_, trabalho_com trabalho_fichada trabalho_o trabalho~dia trabalho~dias
trabalho~segunda trabalho~vigia trampar trampo_# tranquei transfere_para transfere~uma transferi transferi_# transferi~para trata-se trato_com trato~a trem_de trem~juros tres_$ tres_de tres_e tres_meses tres_mil tres_parcelas tres_prestacao tres_reais tres_ultimas tres~NAME tres~cento tres~da tres~do tres~duzentos tres~e treze trezentao trezentos_$ trezentos_de trezentos_no trezentos_por
trezentos~NAME trezentos~cinquenta trezentos~dez trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocados trocados_a trocados~mais trocar_o trocar~valor tudo_cartao tudo_desde tudo_errado tudo_quero tudo_uns tudo_vamos tudo~# tudo~, tudo~da tudo~de
tudo~minha tudo~nao tudo~o tudo~pago tudo~pinga tudo~pode tudo~recomecar tudo~uns tumul- tumulo tumulo_pula tv_# tv_por uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultima_volta ultimas ultimas_$ ultima~eu ultimo_$ ultimo_dia ultimo~util um_absurdo um_agiota um_amigo um_ar um_arquivo um_bico um_carne um_cartao um_celular um_consignado um_consultor um_de
um_e um_fogao um_galo um_gas um_gol um_oficial um_papel um_quartinho um_roubo um_segundinho um_segundo um_sofa um_tempo um_virgula um_vivente uma_# uma_carteira uma_coisa uma_do uma_intimacao uma_kitnet uma_parcela uma_senhora uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~a uma~agora uma~dessas uma~disse uma~dizendo uma~dos uma~na uma~nova uma~se umbig- umbigo umbigo_de umbigo~vedete
um~# um~cento um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~sem um~so unha_# unha_, unha_em unha~cabelo unha~casa uns_bico uns_cinco uns_dez uns_dois uns_duzentos uns_oitenta uns_oito uns_quatrocentos uns_quebrado uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos uns_trocado uns_trocados uns~# uns~% uns~, uns~a uns~anos uns~com uns~conto uns~de uns~dias uns~e
uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usar_$ usar_tambem usar~? usa~de usei_# usei_+ usei~# usei~cartao uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_comecar vai_entrar vai_pagar vai_pedir vai_quebrar vai_uns vai~este vai~meus vai~o vai~trezentos
vai~uns vale_# vale_ate vale_pagar valeu_, valeu~ajudou vale~# vale~mil valid- valido valido_ate valido~# valor- valor_que valores valores_$ valor~# valor~$ valor~eh valor~juros vamos_comecar vamos_falar vamos~comeco vamos~de van_# van_da van~# van~escola vao_passar vao~a varia- varia_de varia_tanto varias varias_$ varia~# varia~nao varia~que vedet- vedete vedete_$ vei veio_# veio_cortar veio~e
vejo_e vejo~te vem_# vem_alta vem_cento vem_com vem_dia vem_eu vem_junto vem_uns vem~# vem~a vem~cabeca vem~e vem~em vem~nao vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida_em vencida_sim vencidas_de vencidas~# vencida~# vencimento_dia
vencimento_eh vencimento~# vencimento~dia venc~# venda_# vendendo vendendo_bolo vender_meu vender_minha venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo~, vendo~e vendo~feira ver_aqui ver_meu ver_meus ver_tudo verdade_, verdade_ai verdade_eh verdade_eu verdade_meu verdade_para verdade~#
verdade~aluguel verdade~para verdade~pode ver~, ver~nome ver~painel vez_de vez_na vezes_# vezes_de vezes_por vezes~# vezes~cento vezes~duzentos vezes~so vez~# vez~mes vi_a viage- viagem vida_# vida_quero vida~por vida~refazer vier_eh viera- vieram vier~milagre viges- vigesima vigesima_segunda vigesima~de vigia~# vindo_# vinte_no vinte_paguei vinte_por vinte~acordo vinte~ainda vinte~cento
vinte~cinco vinte~metade vinte~nove vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem~o virgula_oitenta virgula~e virgula~por virou_# virou_processo virou~, visse visse_, vista_, vista_ate vista_ou vista_pela vista_so vista~# vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, viu~deus vixe_, vizinha~# vizinho vi~cor vi~na voce_, voce_acredita
voce_consegue voce~alguma voce~deixou voce~me voce~quanto voce~tudo volan- volante volante_, volante~ja volta_atras volta_de volta_por voltar~pergunta volta~, volta~anterior volta~favor volta~que voltei_! voltei~onde vou_$ vou_buscar vou_conseguir vou_dormir vou_ganhar vou_olhar vou_receber vou_sacar vou_tentar vou~# vou~menos vou~minha vou~pagar vr vr_# vr_de vr~# vr~nao which-change:NAME
which-change:era which-change:esquece which-change:esta which-change:eu which-change:meu which-change:ou which-change:um worry:aluguel worry:amanha worry:aparelho worry:assinei worry:atrasada worry:auxilio worry:bloqueada worry:bolsa worry:cadeia worry:das worry:dela worry:dentro worry:descontar worry:direito worry:disse worry:dois worry:era worry:especial worry:esteve worry:faz worry:filho
worry:fim worry:imovel worry:kitnet worry:levarem worry:liga worry:maior worry:manha worry:meses worry:ninguem worry:noite worry:pago worry:papel worry:passada worry:patrao worry:peco worry:povo worry:preso worry:quem worry:rapaz worry:receber worry:segunda worry:tarde worry:trem worry:usa worry:vieram worry:vizinho x_# x_$ x_, x_sem x~$ x~, x~ate x~atrasado x~com x~estou x~falta x~faltam
x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg ze_# zefa zera_isso zerado zera~ai zero_zero zero~errei | |_NAME |~#`,
    '-3': `^_aceito aceitar_$ aceitar_o aceitaram aceitar~acordo banco~o caram- caramba da~? devo_aceitar devo~o offers:? o~da pagar_essa`,
    '-4': `acordo_da fechar_o offers:nao vou~o`,
    '-5': `aceitei~acordo after-roadmap:nao`,
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
    '16': `^_aham aham consent:,`,
    '15': `?more-debts consent:bora n0 overdue:tem pode`,
    '14': `certi- confirm-creditor:isso consent:vamos estao_$ tenho_$`,
    '13': `^_ss consent:ja more-debts:tem overdue:sim ss ss_$ 👍 👍_$`,
    '12': `^_aceito ^_acertou ^_beleza ^_exato ^_ok ^_👍 acertou after-roadmap:👍 ai_$ bora confi- consent:manda consent:pode offers:tem ok quase_todas tem tem_$`,
    '11': `^_correto ^_isso ^_pode ^_positivo ^_quase ^_sim acert- aham_$ claro confirm-amount:isso confirm-delete:apaga consent:aceito corre- correto encal- encalhado encalhado_$ esse_mesmo estao exato exato_$ liber- o_se offers:uma posit- positivo positivo_$ thirteenth:vem tudo_encalhado vamos_$`,
    '10': `,_tenho ^_bora ^_claro ^_cravou ^_gostei ^_igual ^_s ^_vai ^_yes acertou_$ after-roadmap:gostei basta- bastante bastante_$ bora_$ confere_$ confirm-change:eh confirm-change:isso confirm-change:pode confirm-creditor:eh consent:maior consent:yes consent:👍 cravo- cravou cravou_$ eh_$ entao exata- exatamente fechei_$ goste- gostei poe quase s s_$ tem_outra tenho_bastante thirteenth:a
thirteenth:recebo thirteenth:todo todas_estao trocar_$ vamos vem yes`,
    '9': `?overdue ^_certissimo ^_choveu ^_com ^_confere ^_confirmadissimo ^_dale ^_esta ^_exatamente ^_fechei ^_mete aceito after-roadmap:fechei ainda_$ belez- beleza certinho certissimo certissimo_$ choveu choveu_proposta confe- confere confirm-amount:pode confirm-change:ai confirm-delete:isso confirm-delete:sim confirmadissimo confirmadissimo_$ consent:dale consent:dou consent:estou correto_$ dale
debts:beleza duas elas_atrasadas esta_certinho esta~atrasado exatamente_isso ficou_para ficou~tras igual isso_mesmo maior mandaram mete mosca mosca_$ muda_$ na_mosca offers:todas ok_$ recebi_$ sou~nao tenho thirteenth:eh thirteenth:eu thirteenth:tenho todas todas~atrasadas todo tranquilo trocar`,
    '8': `?offers ^_apaga ^_apareceu ^_concordo ^_confirmo ^_dou ^_eh ^_fechou ^_issae ^_tal ^_tem ^_toca aceito_$ after-roadmap:ok apareceu_uma as~capengando ate_o ate~pescoco atrasadas_$ capen- capengando capengando_$ certinho_$ comec- concordo confirm-amount:ai confirm-amount:eh confirm-creditor:issae confirm-delete:eh confirm-delete:pode consent:concordo consent:eu consent:fechou consent:na consent:o
consent:ok consent:quero consent:toca consent:tudo da_hora dou duas_capengando e_qual eh_esse eh_verdade eh~ai ela esta esta_certo esta_tranquilo faz feche- fechei fundo fundo_$ hora_$ issae issae_$ mandaram_uma mas_eh mesmo monte more-debts:sim muda o_pescoco o_proprio offers:sim outra_$ overdue:estao overdue:mais para_tras passou_da passou~hora pesco- pescoco pescoco_$ pode_$ por_$ pront-
quero_$ quero_fazer receb- recebo se_tem tal_e tal~qual tem_meu thirteenth:deus thirteenth:dia thirteenth:ele thirteenth:ganha thirteenth:sim toca tranq- tras tras_$ um_monte vai_fundo`,
    '7': `,_pode ^_assino ^_autorizo ^_confirma ^_eu ^_ficou ^_infelizmente ^_simbora ^_suave ^_todo ai ainda_tem apaga apareceu as~estao atras- atrasadas autor- baten- batendo batendo_$ beleza_$ bom_$ bota_ai bronc- bronca bronca_$ certe- certeza certo certo_$ chove- conco- confirm-change:mesmo confirm-change:muda confirm-creditor:ai confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo confirma
confirma_ai consent:acordo consent:beleza consent:claro consent:comecar consent:dentro consent:dos consent:entao consent:la consent:ou consent:sim consent:simbora consent:suave consent:todo consent:vou de_acordo dentr- dentro dentro_$ duas_estao e_poe eh_isso eh~mesmo ele_$ esse_$ esta_batendo estou_dentro e~mais falta_a faz_a faz~mudanca ganha isso mais_nisso mais_seria mais_umas manda metade_ja
mete_bronca more-debts:ainda more-debts:uma mudanca_$ nunca_$ o_comeco offers:mais offers:tudo opa_tem ouvid- overdue:aham overdue:tenho overdue:uma pinga- pior poe_mais poe~nisso propo- proprio quem_mais quem~seria sai_em sai~dezembro sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco suave tal tenho~umas thirteenth:ano thirteenth:claro thirteenth:ganho thirteenth:gracas
thirteenth:natal thirteenth:ne thirteenth:tambem tranquilo_$ tudo_atrasado uma umas_$ verdade_$ vir_$ worry:tranquilo`,
    '6': `#_semana ,_duas ^_aproximadamente ^_arruma ^_cai ^_deve ^_falta ^_gira ^_mandaram ^_muda ^_na ^_ofereceram ^_opa ^_passou ^_pergunta ^_pior ^_recebo ^_taca ^_veio ^_venceu ^_viuva a_pior aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ainda ainda~coisa ao_boleto apaga_tudo apare- aposentado~ne aproximadamente aproximadamente_isso arruma_isso as_duas assin- assino a~eh a~ja a~paga bala barba
barba_$ bate bate_$ cai_dia chegou_uma claro_$ claro_que com_certeza comeco_$ confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:mesmo confirm-amount:por confirm-change:e confirm-creditor:, confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:apagar confirm-delete:tenho confirmo confirmo_$ consent:agora consent:assino consent:conta
consent:divida consent:esta consent:ficha consent:filha consent:nada consent:nasci consent:partiu consent:pergunta consent:por consent:problema consent:vai corac- coracao da_mais da~barba de_divida de_maior eh_ela eh_essa eh_longa eh_o eh_sim eh~ainda eh~o eh~proprio ela_$ elas ele em_duas em~disso entao_$ esqueci_da esqueci~mais essa~mesmo esta_bom esta_vencida estao_tudo estao~no eu_ganho eu~vi
e~nem falta_uma falta~ainda falta~pior fe ficha ficha_$ ficou filha_$ firma_paga ganho_$ gira gira_em gira~torno hora igual_ao igual_eu igual~boleto igual~falei ir_$ isso_, isso_que isso~eu ja_eh ja_estou lista_eh lista~longa longa longa_ainda mais mais_$ mais_barba manda_bala mesmo_$ metad- metade more-debts:estao more-debts:isso more-debts:todas mudan- mudanca nasci natal natal_$ no_zap oferta_$
offers:ainda opa overdue:eh overdue:falta overdue:quase papel_$ partiu permi- pior_de pior~eh pior~todas pode_apagar pode_ir pode_trocar poe_ai probl- problema pronta pronto_$ proposta propr- proprio_$ que~mais se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum seria taca taca_ai tem_coisa tem_sim tem_um tenho_nada tenho~a thirteenth:aposentado thirteenth:cai
thirteenth:firma thirteenth:metade thirteenth:o thirteenth:sai tirar_nem tirar~por todas_$ todas_elas torno_disso troca troca- tudo~vermelho uma_ainda uma_no umas uma~zap vai valen- valendo veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu verda- verdade vir viuva`,
    '5': `,_atrasou ,_esta ,_manda ,~# ,~o ,~vencida ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_caiu ^_chegou ^_de ^_ela ^_faz ^_manda ^_pagam ^_perfeito ^_poe ^_segura ^_sem ^_si ^_troca ^_vou a_dita a_firma abert- aberto absol- absoluta aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao ao apaga_$ apareceu~oferta apareceu~tentadora aposentado aprox- arrum- arruma arruma~para atrasada_que
atrasada~noiva atrasado_$ autorizado autorizado_$ autorizo autorizo_$ a~cuja a~de bateu bateu_certinho boleto_$ bota caiu_no caiu~esquecimento cai~# certeza_absoluta chego- chegou chuva chuva~para coisa_$ com_tudo comeca_$ comecar_$ comeco como_eh concordo_$ confirm-amount:, confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:em
confirm-change:essa confirm-change:faz confirm-change:igual confirm-change:mais confirm-change:sim confirm-creditor:e confirm-creditor:esse confirm-creditor:por confirm-delete:confirmo confirm-delete:tudo confirmar_$ consent:a consent:aham consent:autorizado consent:autorizo consent:com consent:comeca consent:de consent:dezoito consent:e consent:esconder consent:gosto consent:logo consent:meu
consent:passei consent:perguntar consent:sem consent:senhor consent:si consent:sou consent:ss consent:topo consent:tua consent:vida conto creio_que cuja cuja_$ de_dezembro de_oferta de_todas deixei~, deixo dera_nao dera~fosse deve_vir dezoi- dezoito dia~de direitinho direitinho_$ dita dita_cuja e_concordo e_eu eh_bem eh_sagrado eh~dita ela_mesma ela~em em_pessoa em_torno era~que escon- esconder
esconder_$ esquecimento esquecimento_, esquecimento~atrasou essa_gentileza esse esse~valor esta_mais estao_todas estao~atrasadas esta~atrasada estou_por estou~acordo estou~por eu_deixo eu_topo falta faz_essa faz~gentileza firma fiz_# foi~que genti- gentileza gentileza_$ gosto_$ infel- infelizmente infelizmente_tem ir logo maior_$ mais_atrasada manda- mandaram~monte mas_nao mas~sei me_mandaram
menos_isso mesma_em mesma~pessoa mesmo_valor monte_$ monte~oferta more-debts:mandaram more-debts:outra more-debts:tudo n1 nada_a nada~esconder nao_, nao_fosse nao~quanto ne nem_por nem_vi nenhum_$ no_esquecimento no_vermelho noiva noiva_$ offers:as offers:duas offers:esta offers:mandaram opa_se ou~isso overdue:ainda overdue:duas overdue:esta overdue:proposta pagam para_isso parti- passar_,
passar~esta passei_dos passo- passou perfe- perfeito pode_confirmar pode~esse pois_eu pois~ganho por~conta proposta_$ qual_$ que_eh que_noiva que_vem quem~nao queria_$ quero_sim quest- que~melhor que~respondo recebo_o sagra- sagrado sagrado_$ salva- se sei_quanto senho- senhor senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_mais tempo_$ tem~mas tem~monte
tenho~sim tenta- tentadora tentadora_$ thirteenth:com thirteenth:deve thirteenth:duas thirteenth:esperando thirteenth:mas thirteenth:pagam thirteenth:pois thirteenth:se thirteenth:vir tirar todo_ano topo torno troca_que troca~eh tua tudo_no uma_$ uma_oferta uma_tentadora vai_la valor valor_$ valor_esta valor~certo vencida vencida_$ verme- vermelho vermelho_$ vi_$`,
    '4': `#_atrasadas #_vem #~metade , ,_dia ,_essa ,_tem ,~como ,~eh ,~loja ,~mais ,~segunda ^^ ^_agora ^_ainda ^_arredondando ^_conferi ^_creio ^_entao ^_esqueci ^_estao ^_fiz ^_foi ^_passei ^_perdeu ^_por ^_valor ^_vamos a_lista a_metade a_mudanca acaba_mais aceit- acertou_em acertou~cheio agora aham_isso ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ apaga- apagar apagar_$ apose-
aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada assinada_$ bala_na bala~mudanca beleza_muda bom bora_la botar_fe cai caiu carim- carimbar carimbar_$ carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ claro~sim com_desconto com_ele comeca comecar comigo_, com~meu conferi
conferi_aqui conferi~e confirm-amount:. confirm-amount:mosca confirm-amount:na confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:, confirm-change:certinho confirm-change:ela confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que confirm-creditor:certo confirm-creditor:em confirm-creditor:essa confirm-creditor:igual
confirm-creditor:mais confirm-creditor:na confirm-creditor:uma confirm-delete:certeza confirm-delete:certinho confirm-delete:essa confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:dessa consent:favor consent:fiz consent:mandar consent:mim consent:numas consent:participar consent:que consent:resolver consent:ser consent:so consent:tempo contando_com conto_, conto~tem creio
dale_numas dar_e dar~vender dedo desconto_sim deve dezem- dezembro dia_# dizer_, dos duas_vezes e_bate e_como e_vender eh eh_, eh_exatamente eh_melhor eh_so eh_tempo eh~essa eh~senhora em_cheio essa_ai esse_eu esta_na esta_tudo esta~papel estou_contando eu_falei eu_nem exatamente_essa exist- falar_$ falei_$ favor_me favor~ajuda faz_eh fazer_$ faz~tempo fe_$ fecho- fechou fechou_com fechou~o filha
foi_para foi~isso fosse_, fosse~mas ganho gosto gracas_ao guriz- gurizada inss_$ isso_$ isso_ai isso_para isso~essa isso~mim mais_uma manda_$ mandaram_um manda~na mas mesma meu_papel me~um monte_de more-debts:atrasado more-debts:da more-debts:duas more-debts:eh more-debts:falar more-debts:infelizmente more-debts:mais more-debts:mesmo more-debts:no more-debts:proposta more-debts:quero more-debts:se
more-debts:tenho more-debts:tras mudar mudar_$ na na_metade na_mudanca nao_acaba nao~falar nao~manda nao~nada nao~quer na~eh ne_$ nem_cheguei nem_te nem~conto nem~na nisso nisso_$ no~, numas o_, o_dedo ofereceram ofereceram~sim ofert- oferta offers:ficou offers:hora offers:isso offers:monte offers:no offers:o offers:opa offers:passou opa~tem ou overdue:apareceu overdue:atrasadas overdue:da
overdue:ficou overdue:monte overdue:oferta overdue:opa o~faz o~papel o~que papel para_dar para~que participar_$ passada passada_$ passe- passei perde- perdeu_o perdeu~prazo perfeito_eh perfeito~isso pergunta_que perguntar perguntar_$ pior_que pode_ajustar pode_alterar pode_botar pode_carimbar pode_mudar pode_perguntar pode~fe por~me prazo_faz prazo~eh pronto proporcional proposta_que proposta~nao
quero_falar quero~sim que~acaba que~meu recebe recebo_proporcional recebo~decimo resolver salva segura semana_passada senta sim_recebo te_conto tem_, tempo tem~atrasadas tem~dar tenho_certeza tenho_mais tenho~anos te~, thirteenth:agora thirteenth:ao thirteenth:creio thirteenth:dezembro thirteenth:em thirteenth:entao thirteenth:esse thirteenth:estou thirteenth:por thirteenth:proporcional
thirteenth:recebe thirteenth:vezes uma_cartinha uma~com vamos_la vem~, vence- venceu vender_$ worry:esta zap_$`,
    '3': `#_anos #_de ,_a ,_bate ,_comeca ,_e ,_em ,_lembrei ,_vai ,_vamos ,~a ,~aqui ,~carne ,~do ,~ir ._. ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_capaz ^_deixei ^_demorou ^_dez ^_esse ^_estou ^_li ^_metade ^_pega ^_pensionista ^_se ^_servidor ^_sou ^_tudo ^_ue a_prefeitura a_zero abre_o abrir_o abro acaba aceito_os aceito~termos acord- acordo acordo_com agradeco ah_tem ah~mais alter- ano_$ anos ansio-
ansiosa aposentado_recebe ate atrasada atrasar atrasar_vem atrasou_$ a~e a~meu bagac- bagaca bagaca_$ banco_, banco_sim banco~eh bem bem_isso bem~dai botar burac- buraco cader- caderno caderno_que caderno~tem cai_em cai_na cai~conta caminhao caminhao_ainda certinho_eh certinho~isso certo_esse certo~valor chegou~proposta claro_, com~absoluta com~moca confirm-amount:bate confirm-amount:certinho
confirm-amount:certo confirm-amount:correto confirm-amount:entao confirm-amount:mudanca confirm-amount:papel confirm-amount:para confirm-amount:pior confirm-amount:trocar confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:certo confirm-change:confirmo confirm-change:correto confirm-change:esse confirm-change:eu confirm-change:mudanca confirm-change:quem confirm-change:troca
confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:ela confirm-creditor:entao confirm-creditor:eu confirm-creditor:falei confirm-creditor:favor confirm-creditor:faz confirm-creditor:papel confirm-creditor:pior confirm-creditor:quem confirm-creditor:trocar confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:foi
confirm-delete:mais confirm-delete:muda confirm-delete:mudanca consent:. consent:abre consent:anos consent:certeza consent:comigo consent:conto consent:crer consent:demorou consent:espalha consent:essa consent:faz consent:fazer consent:filho consent:guarda consent:ir consent:nessa consent:ninguem consent:opa consent:os consent:perguntas consent:precisando consent:tche consent:termos consent:ver
conta_no contando conto_$ crer crer_$ cunhado cunhado_$ dando dando_mesmo de_boa debts:claro decimo_$ deixa~, deixa~ver deixei_passar demorou demorou_, deus_quiser dez_a dezembro_$ dez~zero de~com de~uma dia_vinte direi- divida_$ do_buraco e_aceito e_tem eh_para eh_triste eh~, eh~bate eh~dando eh~mas eh~sim em_carne email_$ em~vezes entao_sim era_isso espal- espalha espalha_$ esperando esqueci
essa essa_bagaca essa_loja essa_mesmo esse~, esta_no esta_sim esta~faz esta~sim estou_aqui estou_de estou_esperando estou_na estou_precisando estou_zoando estou~com estou~para eu eu_queria eu_recebo eu_respondo eu_ver eu~. e~eh e~outro favor favor_entao faz_isso faz~favor fila_$ fim_do foi_isso graca- gracas guarda infelizmente_sim infelizmente~mais isso_dai isso_eu isso~moca isso~so ja_esta ja~#
junho_, lembrei~mais li mais_ou mais~coisa mais~menos manda_o mas~quero melhor_$ mesmo_moca mesmo~o meu_cunhado minha~todo moca_$ more-debts:apareceu more-debts:as more-debts:ate more-debts:atrasadas more-debts:falta more-debts:monte more-debts:nem more-debts:opa more-debts:pescoco more-debts:vem more-debts:venceu mudar_sim nao_conta nao_espalha nao_pera nao~, nao~vem na~no ne_, ninguem_$ no_email
no_papel o_caderno o_dando o_decimo o_favor o_meu o_prazo ofereceram_desconto ofereceram_sim offers:, offers:apareceu offers:coisa offers:comeco offers:da offers:e offers:estao offers:falta offers:mesmo offers:nem offers:ofereceram offers:outra offers:quero offers:tenho offers:um offers:vencida ok_faz ok~isso os_termos ou_menos outra_sim outro_? outro~eh overdue:ai overdue:ate overdue:coisa
overdue:desconto overdue:e overdue:elas overdue:hora overdue:mandaram overdue:nem overdue:no overdue:outra overdue:para overdue:passou overdue:que overdue:umas o~, o~certo o~comigo o~dos o~entao o~sim o~tem para_ninguem para_sair para~do para~e participar pega pega_o pega~caderno perdeu perfeito_, perfeito~pode pergu- perguntas pessoa pessoa_$ pode_crer pode_guarda pode_por pode_salvar por_ai
por_mim precisando primeira_ja proposta_no proposta~email proprio_, proprio~em quem_esta quer_dizer quero quero_comecar que~a que~estou que~queria que~sim que~vem recebe_ne recebi recebo_# recebo_$ recebo~a recebo~todo resol- sair_do salvar salvar_$ se_a ser_$ sim_# sim_faz sim_tenho sim~lembrei sim~nao sim~tempo sindi- sindicato so_nao sou_menor sou~e so~espalha tambe- tambem tambem_$ tem_#
tem_outro tem_para tem_uma tem~caminhao tenho_# termo- termos termos_$ thirteenth:# thirteenth:, thirteenth:contando thirteenth:decimo thirteenth:do thirteenth:esta thirteenth:fim thirteenth:opa thirteenth:paga thirteenth:pensionista thirteenth:pode thirteenth:recebi thirteenth:sei thirteenth:tem trist- triste triste_mas triste~eh ue ue_, um_caminhao uma_proposta uma~no um~ainda um~de vai_$
valor_certo venci- vender ver_. ver~. vezes_$ vida vinte_$ zap zero_, zero~eh zoand- zoando zoando_, zoando~esta`,
    '-3': `#~? #~que ,_nao ,_uai ,~nao :mais ?_$ ?income-low-month ?instalments-left ^_ajuda ^_alto ^_antes ^_avanca ^_cancela ^_chega ^_como ^_da ^_deixa ^_depois ^_desisto ^_deus ^_embaralhou ^_explica ^_faco ^_finaliza ^_nenhum ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_onde ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_qual ^_quanto ^_some ^_voce ^_volta a_conta a_proposta acabo- acabou
aceitar adiante adiante_$ after-roadmap:essa after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:tudo ai_eu ainda_nao alto alto_la antig- aqui_$ avanc- avanca avanca_$ a~parcela bloqu- botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor calor_ai cancela cancelar chega cobra cobra- cobra_$ como conferir confirm-amount:errado confirm-amount:nao confirm-amount:segunda
confirm-change:cancela confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada confirm-change:outro confirm-creditor:outro consent:banco consent:cobra consent:contra consent:esse consent:faco consent:financeira consent:ha consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:um conte- contei contra de_onde debt-kind:a debt-kind:na depoi- depois
depois_eu dera_fosse dera~so desca- desfa- desisto dessa- dessas dia_$ dinhe- dinheiro disse- dividas dividas_$ dois duvida e_nao eh_do eh_golpe eh_gratuito eh_mil eh~NAME eh~loja eh~meu em_dia embar- embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errado_$ errado_isso errou_$ esquece_a esquece~mudanca essas esta_calor esta~ai esta~isso estou~boa estou~em falan- falando fase fase_$
finaliza finaliza_$ finan- financeira_$ fora_$ fosse_so fosse~isso fui gastei_$ golpe_$ gratu- gratuito gratuito_mesmo hoje_$ income-source:sou incomes:eh incomes:isso inss_, inss~# isso_eh ja_recebi ja_veio jeito lembro_$ lhufa- lhufas lhufas_$ liqui- lista_$ mais_tarde mandar_mensagem mas~eh mas~gastei medo medo_de mensagem mensalidade mensalidade_$ mes_que mes~vem meu_$ more-debts:bom
more-debts:era more-debts:essas more-debts:ja more-debts:lembro more-debts:so more-debts:tambem nada_disso nao_autorizo nao_confirmo nao_moca nao_paga nao~certeza nao~com nao~estou nao~nao nao~se nao~uai negativo_$ negoc- nenhu- nenhuma_$ nenhumazinha nops nops_$ nos nossa nossa_senhora numer- numero o_primeiro obrigado obrigado_$ offers:aceitei offers:aceito offers:bom offers:estou offers:nada
offers:so onde~isso osso osso_$ overdue:em overdue:ja overdue:por overdue:resto overdue:semana o~na o~tambem pago pago_$ parar_$ particular particular_$ patavina_$ pensa- pensar pensar_$ perdi pode_passar pode_repetir pode~a pode~essa por_enquanto preciso prefi- prefiro primeiro primeiro_$ proxi- proxima pular quais quanto_voce quanto~cobra que_fase quem~fosse quere- quero_saber quero~se que~eh
que~pode que~sou rates:pode recebo_nao registrado_$ repetir repetir_$ responder_$ resta_ai resto rouba- sabe saber_se segun- segunda_parcela segundo segundo_$ seguro ser_que ser~nao ser~sim se~de signo signo_$ sim~mas sim~o socor- sozin- tarde tem_mensalidade tem_o tem_signo tem~NAME tem~nao tenho_fe tenho_medo tenho_que ter thank- thanks thirteenth:as thirteenth:isso thirteenth:nao
thirteenth:quem thirteenth:uns tudo_que tudo~eu um_ano uma_, uma~que vamos_adiante vendo viajou_$ vida_$ viu voce voce_cobra volta vou~o worry:estou`,
    '-4': `,_# ,_ainda ,_estou ,_nada ,_o ,_sou ?which-change ?which-creditor ^_deu ^_dispenso ^_fica ^_ha ^_negativo ^_nenhuma ^_para ^_passo ^_pronto ^_sair ^_stop ^_viajou acaba- after-roadmap:ai after-roadmap:eh after-roadmap:isso after-roadmap:lembrete after-roadmap:manda ai_fechou ai_so ainda~# anos_$ antes_quero banco_$ calma_ai capaz~eu clt clt_$ completo confiavel confiavel_$ consent:ainda
consent:antes consent:confiavel consent:da consent:em consent:golpe consent:me consent:no consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:tem consent:tocar consent:zap contr- de_graca debt-kind:o debts:eh debts:isso debts:tem deixa deu dispenso duvid- eh_? eh_confiavel eh_de eh_gato eh_seguro eh_tudo eh~de eh~graca eh~por esse_ai essentials:eh
essentials:isso esse~nao esta_errado eu~isso expli- e~tem fica final- financeira gaste- gastei gato gato_por gato~lembre graca_$ ha ha_$ infor- isso~fechou ja_gastei lembr- lembre lembre_isso lembrete mais~, moca~estou more-debts:NAME more-debts:nao nada_$ nao negat- negativo o_NAME o_que obrig- offers:? outro overdue:NAME overdue:ano overdue:desde overdue:dia overdue:nao overdue:pago o~eh
passar_$ passou_longe pergunta_$ pode_? pode~, por_lembre por~isso posso quem~? quinz- repet- seguro_$ sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_nao tem_que tem_taxa the thirteenth:ai thirteenth:ainda thirteenth:gastei thirteenth:sem thirteenth:veio uai viajo- viajou worry:atrasado`,
    '-5': `,_cai ,~NAME ,~na :ok ? ?after-deficit ?debt-creditor ?worry ^_abafa ^_calma ^_errou ^_fifty ^_free ^_nao ^_uma abafa abafa_$ aceito_isso after-roadmap:pode calma cance- com_isso como_esta compl- confirm-amount:# confirm-change:nao consent:fora consent:mais consent:saber consent:uma credo credo_$ custo custo_$ debts:ai desis- dispe- eh_outra encer- errou esta_maluco esta_viajando estou_fora
estou_moida fia fia_$ fifty fifty_$ fifty_fifty fora free free_mesmo golpe intei- inteiro ja~metade mais_nao mais_o maluc- maluco maluco_$ meio meio_$ mensa- moca_, moida moida_$ nao_aceito nao_concordo nao_recebo nao~por nem_uma nenhuma offers:essa onde outra_loja overdue:estou overdue:fia o~fazer para_la parar passo_$ pode_tocar pois_eh que_fazer quem_eh quinze quinze_$ saber so_isso tem_custo
tem~de tenho_sim tenho~, tenho~o thirteenth:inteiro tocar veio_tudo viaja- viajando viajando_$`,
    '-6': `:opa ?after-crisis ^_ai ^_bem ^_esquece ^_nada ^_nunca ^_talvez after-roadmap:tem ai_ai antes confirm-amount:mil confirm-creditor:nao consent:sai debt-kind:eh errad- errado esquece esta_atrasado esta_osso esta_trocado ja~tudo longe longe_$ nao_tem quiet- sim~ser so_$ talve- talvez thirteenth:sou thirteenth:tudo tocar_o trocado trocado_$ ❌ ❌_$`,
    '-7': `#_em ?debt-kind ^_no ^_que after-roadmap:beleza after-roadmap:sim confirm-delete:nao consent:? consent:eh consent:mesmo consent:osso consent:quanto more-debts:fechou more-debts:por nao~isso opcao passo`,
    '-8': `?income-source ^_nem consent:isso eh_outro outro_$ sair_$ tudo_certinho worry:tudo`,
    '-9': `menor_$ nao_$ nao_eh recus-`,
    '-10': `:sim repre-`,
    '-12': `:👍`,
  },
  'ask:account-seizure': {
    '9': `podem salario~?`,
    '8': `salario_pode worry:?`,
    '7': `^_podem minha_conta`,
    '6': `after-roadmap:conta after-roadmap:podem after-roadmap:salario bloqu- meu_pagamento minha~? podem~minha salar- salario`,
    '5': `^_bloqueiam ^_penhora bloqueiam bloqueiam_o bloqueiam~salario de_salario de~pode dinheiro_no dinheiro~banco faco_se faco~travarem juiz_trava juiz~meu meu_dinheiro meu~no o_juiz o_salario o~todo o~trava pagam- pagamento penhora penhora_de penhora~salario pode_? que~se salario_todo se_travarem se~minha todo_? trava trava- trava_meu travarem travarem_minha travarem~conta trava~dinheiro worry:conta
worry:podem worry:salario`,
    '4': `after-roadmap:minha after-roadmap:pagamento banco_? bloqueada bloqueada_? cair cair_meu cair~pagamento conta conta_? conta_salario conta~pode do~pagamento eles eles_puxam eles~? eles~pegar juiz meu~eles mexer mexer_na mexer~minha minha_poupanca na~poupanca no_banco no~? o~faco pagamento_? pagamento_eles pagamento~puxam pegar_do pegar~meu penho- podem_mexer podem_pegar podem_raspar podem~do
podem~na pode~bloqueada poupa- poupanca poupanca_? puxam puxam_? que_faco raspa- raspar raspar_minha raspar~conta salario~ser se_cair ser_bloqueada se~meu worry:minha worry:se`,
    '3': `^_conta ^_eles ^_se after-roadmap:? after-roadmap:cair after-roadmap:eles after-roadmap:meu after-roadmap:mexer after-roadmap:pode after-roadmap:todo conta_do conta~nada do_nada eles_podem limpa- limpar limpar_minha limpar~conta minha~do na_minha nada_? pegar podem_limpar ser~? todo worry:eles worry:faco worry:o worry:pagamento worry:pode`,
  },
  'ask:alimony': {
    '11': `pensa- pensao`,
    '10': `after-roadmap:pensao`,
    '8': `worry:pensao`,
    '7': `a_pensao`,
    '6': `worry:?`,
    '5': `atrasada_da atrasada~cadeia cadeia_? pensao_atrasada pensao~da`,
    '4': `^_atrasar ^_fiquei atrasar atrasar_pensao atrasar~prende cadei- cadeia como_peco como~revisao da_cadeia da_pensao da~alimenticia desem- desempregado desempregado_e desempregado~a e~pensao fique- fiquei fiquei_desempregado fiquei~e mesmo_? peco_revisao peco~da pensao_? pensao_prende pensao~mesmo prend- prende prende_mesmo prende~? revis- revisao revisao_da revisao~pensao`,
    '3': `,_faco ^_pensao after-roadmap:atrasada after-roadmap:cadeia after-roadmap:desempregado after-roadmap:fiquei alime- alimenticia alimenticia_$ atras- atrasada a~? baixar baixar_a baixar~pensao da~? da~baixar e_a eu~? ex ex_nao ex~paga faco_o faco~que filho_? meu_ex meu~nao nao_paga nao~a paga_a paga~pensao pago_? para_baixar para~a peco pela pela_pensao pela~do pensao_, pensao_alimenticia pensao_que
pensao~eu pensao~faco posso_ser posso~preso preso preso_pela preso~pensao que~pago ser_preso ser~pela worry:da`,
    '-3': `?income-source`,
  },
  'ask:benefit-seizure': {
    '8': `worry:?`,
    '6': `^_aposentadoria aposentadoria_pode aposentadoria~ser auxilio_? corre corre_risco corre~? descontar~auxilio do_auxilio loas loas_corre loas~risco meu_loas meu~corre penhorada penhorada_? pode~penhorada risco risco_? ser_penhorada`,
    '5': `^_mexem ^_podem after-roadmap:pode aposentadoria auxil- auxilio bpc_da bpc~minha da~filha filha_? mexem mexem_no mexem~bpc no_bpc no~da o~pode podem ser~? worry:pode`,
    '4': `after-roadmap:auxilio after-roadmap:corre after-roadmap:meu after-roadmap:podem after-roadmap:risco apose- benef- beneficio beneficio_do beneficio~meu bolsa~para bpc do~? familia_para familia~pagar filha filho_? minha_filha minha~? o_beneficio pegar_meu pegar~bolsa penho- pode pode_ser podem_tomar podem~meu podem~o tomar tomar_o tomar~beneficio`,
    '3': `^_tiram after-roadmap:? after-roadmap:beneficio after-roadmap:bpc after-roadmap:filha after-roadmap:filho after-roadmap:ser banco_pode banco~descontar beneficio_para beneficio_sem beneficio~banco beneficio~eu bolsa_familia da_minha deixa- deixar deixar_, deixar~pode descontar descontar_do divida_? do~filho eu_deixar eu~, filho inss_pode inss~repassar meu_bolsa meu_filho meu~familia meu~para
meu~sem o_inss pagar_divida pagar~? para_banco para_pagar para~divida pegar pode_? pode_descontar pode_repassar podem_pegar pode~do pode~meu repas- repassar repassar_meu repassar~beneficio sem_eu sem~deixar tiram tiram_do tiram~meu worry:banco worry:beneficio worry:bpc worry:corre worry:do worry:meu worry:risco`,
    '-3': `beneficio_? descontar~meu`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo falo`,
    '11': `digo`,
    '10': `after-roadmap:falar after-roadmap:falo`,
    '8': `after-roadmap:ligar as_falas cobra- com_o da_as da~falas falas falas_$ falo~o ligac- ligacao ligacao_$ ligar- me_da me~as o_que`,
    '7': `after-roadmap:ligacao conve- digo_para ensin- ensina eu_digo eu~para ligar me_ensina o~digo o~falar que_digo que_falar roteiro_para um_roteiro`,
    '6': `^_ensaia ^_oq a_ligacao after-roadmap:cobrador after-roadmap:com after-roadmap:o after-roadmap:oq after-roadmap:que after-roadmap:roteiro atendente_$ cobrador comigo_a comigo~ligacao como_falo ensai- ensaia ensaia_comigo ensaia~a falar ligar_? offers:me oq oq_eu o~falo que_falo rotei- roteiro`,
    '5': `^_como after-roadmap:como after-roadmap:converso after-roadmap:ensina after-roadmap:ligaram after-roadmap:ligarem after-roadmap:respondo banco_? comig- comigo como~com com~banco converso converso_com digo_$ eu_respondo eu_uso falar_? falar_na falo_com falo_o falo~que financeira_? ligaram ligarem no_telefone palavras_eu palavras~uso para_cobrador para~? pedir~? que_palavras que~falo que~na que~para
que~respondo telefone_$ tem_um um~para uso_para uso~pedir`,
    '4': `,~ensina ^_ligaram a_conversa a_financeira after-roadmap:as after-roadmap:comeco after-roadmap:conversa after-roadmap:hora after-roadmap:me after-roadmap:telefone as a~? a~com banco_, banco~me cobrador_$ com_banco comeco_a como_eu com~financeira conversar~banco conversa~o desconto_? ensina_$ eu~quando falo_quando falo~banco falo~eles hora_$ na_hora nao_posso nao~conversar nao~falar o_atendente
offers:? offers:as offers:da offers:eu o~? o~eu o~responder palav- palavras para_pedir pedir pedir_desconto posso_falar posso~? que_responder que~digo que~posso que~se respo- respondo sei_conversar sei~com telef- telefone uso`,
    '3': `,_me ^_me ^_o after-roadmap:atendente after-roadmap:comigo after-roadmap:eles after-roadmap:eu after-roadmap:financeira after-roadmap:na after-roadmap:para after-roadmap:pedir after-roadmap:posso after-roadmap:se after-roadmap:uso agora~o assun- assunto assunto_com assunto~o atend- banco comeco como como_puxo como~a com~, com~NAME conversa conversar_com debts:banco debts:falo eles eu_falo eu~com
eu~se financeira hora ligarem_? na_ligacao o_assunto offers:banco offers:com offers:comigo offers:ligacao offers:que o~nao puxo puxo_o puxo~assunto que_$ que_nao responder`,
    '-3': `after-roadmap:conseguir after-roadmap:escrevo after-roadmap:faco conse- conseguir debt-kind:o desconto_$ escre- escrevo eu_escrevo negoc- para_conseguir que~escrevo valor valor_eu`,
    '-4': `after-roadmap:valor com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:procon after-roadmap:reclamar denuncio processar proco- procon reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar denunciar proce- quero_denunciar`,
    '9': `after-roadmap:reclamo procon_$ quero_reclamar reclamo`,
    '8': `^_onde after-roadmap:como after-roadmap:onde after-roadmap:quero no_procon posso~?`,
    '7': `^_reclamacao after-roadmap:posso after-roadmap:resolve after-roadmap:texto onde para_procon reclamar_$ resolve texto vou~procon`,
    '6': `._gov ^_posso after-roadmap:. after-roadmap:aqui after-roadmap:consumidor after-roadmap:gov aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov o_banco resol- resolve_? vou_no`,
    '5': `^_como ^_quero a_reclamacao abusi- after-roadmap:banco after-roadmap:cobranca after-roadmap:contra after-roadmap:no como da_cobranca para~o posso texto_para`,
    '4': `^_vou after-roadmap:da after-roadmap:vou aqui cobranca como~reclamacao contra contra~NAME levo manda_a no~o quero quero~a reclamacao_contra usa`,
    '3': `^_da ^_faz a_financeira after-roadmap:? after-roadmap:deles after-roadmap:faz after-roadmap:financeira after-roadmap:para banco cobra- contr- contra_a da_para deles deles_$ faz_o faz~texto me_manda me~a onde~o quero~uma uma~do`,
  },
  'ask:compound-interest': {
    '7': `eh_juros eh~sobre juros juros_sobre juros~juros rates:? sobre sobre_juros`,
    '6': `^_juros after-roadmap:juros compo- composto composto_eh composto~o juros_composto juros~eh que~juros rates:que`,
    '5': `a~dobrou cinco_mil cinco~? como_a como~conta como~mil conta_dobrou conta~desse desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito jeito_? juros_$ mil_? mil_vira mil~cinco que_? que_mil que~vira rates:juros vira vira_cinco vira~mil`,
    '4': `^_como a_conta after-roadmap:sobre aumenta_se aumenta~eu cima cima_de cima~juros cinco cobram_juros cobram~em como_que comprei_mais comprei~nada cresce_feito cresce~bola desse divida_cresce divida~feito eh_o eh~que eles_cobram eles~juros em_cima eu~comprei feito_bola feito~de jeito juros_em juros~cima juros~pode nao_comprei neve_? o~? por_que por~so que~aumenta que~divida rates:como so~se`,
    '3': `,_pode ,~? ^_eles ^_por a_divida after-roadmap:cinco after-roadmap:desse after-roadmap:jeito after-roadmap:mil after-roadmap:que after-roadmap:vira aumen- aumenta a~cresce bola bola_de bola~neve cobram comprei cresc- cresce de_juros de_neve em~de feito juros_, mais_nada mais~? nada_? neve o~eh pode_? por~a que_a que_eh que_so rates:cinco rates:eh rates:mil rates:o rates:vira se~nao so_aumenta`,
  },
  'ask:cost': {
    '13': `cobra- eh~? paga`,
    '12': `#_? ^_free ^_tem consent:tem eh_pago eh~graca free free_mesmo`,
    '11': `consent:quanto custa custo custo_$ de_graca graca mensalidade mensalidade_$ quanto quanto_custa que_pagar taxa tem_custo`,
    '10': `^_paga ^_quanto after-roadmap:eh after-roadmap:paga cobram comis- comissao eh_de isso~pago mesmo_$ o_preco preco preco_$ qual_o qual~preco quant- sai_quanto taxa_$ tem_que tem_taxa tem~pagar`,
    '9': `?consent ^_eh after-roadmap:cobra algum- alguma consent:mesmo consent:paga custa_$ eh_# pago_$ quanto_$`,
    '8': `^_sai after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem cobra consent:? consent:eh consent:pago eh_gratis grati- gratis gratis_? mensa- mesmo ne_$ sai tem tem_mensalidade`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco alguma_coisa cobra_comissao cobra~? comissao_? consent:taxa eh_$ eh_gratuito graca_$ gratu- gratuito gratuito_mesmo nada_ne ne paga_mensalidade paga_nada paga~ne quanto_eh servi- servico voce_cobram`,
    '6': `:graca :isso :voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:depois after-roadmap:quanto after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar_depois cobrar~? consent:graca consent:mensalidade depoi- depois depois_$ ganham isso_aqui isso~paga nao_paga o~com paga_? pago qual~valor quanto_voce que_com servico_$ valor_do valor~servico vao_cobrar vao~depois vem_cobranca
vem~depois voce_ganham voce~o`,
    '5': `:com after-roadmap:custa after-roadmap:graca cobrar coisa com_isso consent:cobram consent:cobranca consent:comissao consent:custa consent:nada consent:pagar depois_? do_servico eh~mesmo ganha- nao~nada o_valor paga_alguma pagar_$ pagar_alguma paga~coisa que~isso taxa~voce voce`,
    '4': `:alguma :custa :que ^_vao ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:aqui after-roadmap:cobranca after-roadmap:isso after-roadmap:nada after-roadmap:ne after-roadmap:qual after-roadmap:valor after-roadmap:vem after-roadmap:voce alguma_taxa cobra_$ cobram_comissao coisa_$ comissao_$ consent:alguma consent:depois consent:ne consent:qual consent:sai consent:servico custa_esse
custa~servico graca_? isso_eh pagar pagar~taxa qual quanto~cobra quanto~esse que~alguma valor vao vem voce_cobra voce~comissao`,
    '3': `:coisa :ne :usar ?_$ ^_depende after-roadmap:cobrar after-roadmap:coisa after-roadmap:pago after-roadmap:servico after-roadmap:vao alguma~? alguma~para aqui coisa_? consent:# consent:coisa consent:o consent:vem depen- depende depende_, de~eh eh eh~taxa esse_servico este more-debts:esse nada nada~ne nao~que o~do pagar_nada pagar~nao pago_? para_usar poderia_me por~servico quanto~cobram que~nada
servico_? taxa_de ter~pagar usar`,
    '-3': `?debt-kind ?income-source ^_sim after-roadmap:falta a~? consent:a consent:golpe consent:meu consi- debt-kind:eh eh_seguro eh~isso eh~que falta golpe_? ofere- o~? qual_eh qual~a quanto_eu quanto_falta robo seguro tem~de voce_eh`,
    '-4': `after-roadmap:juros after-roadmap:margem consent:sim do~? eh_o marge- margem`,
    '-5': `consent:e eh_golpe golpe sim_e`,
    '-6': `tem~?`,
  },
  'ask:debt-schedule': {
    '10': `after-roadmap:quando`,
    '9': `after-roadmap:essa`,
    '8': `quand- quando quando_?`,
    '7': `^_essa eu_pago`,
    '6': `after-roadmap:pago pagar_essa`,
    '5': `after-roadmap:? after-roadmap:chega after-roadmap:nela after-roadmap:termina after-roadmap:todo after-roadmap:vez a~dela chega_a dela essa mes_? nela pago~todo quando~a quanto~pago termina todo~?`,
    '4': `^_quando a_da after-roadmap:dai after-roadmap:loja after-roadmap:mes after-roadmap:some chega da_loja dai essa_? essa_dai eu~a pago pago_a quando_que quanto_eu some~? termi- todo_mes vez`,
    '3': `^_em acabo after-roadmap:acabo after-roadmap:ai after-roadmap:eu ai_? ate~vou da~? de~essa em_que em~mes essa_ai essa~? eu_acabo eu~de loja mes_eu pagar~? quando~eu quando~pagar que_mes que~eu some todo vou~essa`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `after-roadmap:para mensagem`,
    '10': `escre- mensa- redig-`,
    '9': `^_redige after-roadmap:redige o_texto para_NAME redige`,
    '8': `a_mensagem after-roadmap:escreve escreve mensagem_para`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por after-roadmap:pronto after-roadmap:uma monta pront- texto_pronto uma_mensagem`,
    '6': `after-roadmap:pede after-roadmap:um email_para fazer~# monta_uma para_banco para~fazer pede pronto um_email um_texto uma~para`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:fazer after-roadmap:mim after-roadmap:prepara a~por da_proposta email escreve_para escrevo eu_escrevo mensagem~eles me~um mim_$ para_eles prepa- prepara quero~texto que~escrevo texto_para um~para`,
    '4': `^_faz after-roadmap:NAME after-roadmap:banco after-roadmap:proposta banco_$ eles_$ escreve~texto eu~para favor favor_$ faz_um fazer mensagem~NAME mim para por_# por_favor pronto_$ proposta_$ texto_da`,
    '3': `NAME~eu ^_manda acordo_$ after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:eu after-roadmap:manda aquele aquele_texto aquele~para a~para carta carta_para da_um do_acordo eles eu_pago faz faz~mensagem manda manda_aquele manda~texto me_da o~eu pago_# pago~por para_eu para_mim para~que pronta proposta quero_o que~pago redige_uma redige~carta tem_uma texto_do texto~banco uma
uma_carta`,
    '-3': `^_da after-roadmap:procon da_para para_procon proco- procon procon_$`,
  },
  'ask:fgts': {
    '12': `after-roadmap:fgts fgts`,
    '11': `o_fgts`,
    '7': `after-roadmap:fundo fundo`,
    '6': `^_compensa after-roadmap:aniversario after-roadmap:compensa after-roadmap:o after-roadmap:tiro anive- aniversario aniversario_? como_tiro fgts_$ o_saque o~aniversario saque saque_aniversario`,
    '5': `after-roadmap:nisso after-roadmap:quito como~o compe- compensa do_fundo e~? nisso_? o~e quito saco tiro usado`,
    '4': `after-roadmap:? after-roadmap:antecipar after-roadmap:dinheiro after-roadmap:preso after-roadmap:ser antecipar dinheiro_do esta_preso esta~, faco_$ meu_fgts nisso o_dinheiro o~faco o~vale pena_? preso preso_, que_faco`,
    '3': `,_o ,~que a_pena after-roadmap:como after-roadmap:e after-roadmap:esta after-roadmap:faco after-roadmap:garantia after-roadmap:pena after-roadmap:pode after-roadmap:usar after-roadmap:vale antec- a~? de_garantia de~para dinheiro divida_? fundo_de fundo~garantia garan- garantia meu~esta pagar_divida pagar~? para_pagar para~divida pena pode_ser posso_usar posso~o ser usar usar_o vale_a vale~pena`,
  },
  'ask:freedom-date': {
    '15': `^_quando`,
    '13': `after-roadmap:falta demor-`,
    '12': `acaba quand- quando termi-`,
    '11': `after-roadmap:acaba after-roadmap:quando falta`,
    '10': `^_em after-roadmap:muito falta_$ quanto_tempo saida`,
    '9': `after-roadmap:ano after-roadmap:tempo demora em_que muito saio tempo tem~para termino`,
    '8': `^_falta acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:livro after-roadmap:saio ano eu_saio fico livre livro me_livro mes_eu quant-`,
    '7': `:quando ^_demora ^_vai acaba_esse after-roadmap:demora after-roadmap:demorar after-roadmap:livre after-roadmap:quanto after-roadmap:quantos after-roadmap:tem after-roadmap:termino after-roadmap:vai ate_quando demorar eu_me eu~livro falta_muito muito_? quantos termino_de termino~pagar`,
    '6': `^_acaba ^_tem acaba_$ after-roadmap:dessa after-roadmap:dia after-roadmap:em after-roadmap:eu after-roadmap:ficar after-roadmap:fico after-roadmap:mim after-roadmap:termina after-roadmap:vou ate eu~? fico_livre mim_$ previ- previsao qual_mes quando_acaba quando_vou quanto quanto_falta que~acaba que~eu respi- tem~de termina`,
    '5': `^_quanto ^_sera acaba_isso after-roadmap:chao after-roadmap:pagando after-roadmap:que after-roadmap:quito ano_? chao dessa esse_ano esse~? eu_quito eu_termino ficar muito~? pagando_$ para_mim qual~eu quando_fico quando~isso quando~livre quanto_$ quito quito_$ vai vou_ficar`,
    '4': `:acaba :livre ^_consigo ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:para after-roadmap:respirar after-roadmap:sera after-roadmap:vem ano_eu ano_que ano~vem ate_o das_dividas debts:quanto debts:tempo dessa_$ dia_eu eu_fico eu~dessa eu~livre falta~para mim natal o_natal pagan- pagando para_acabar
quando_eu quantos_anos quantos_meses quanto~demora que_ano que_dia que~dia que~saio que~termino quitar_ate respirar respirar_$ saio_dessa sera sera_que tempo_demora tempo~isso`,
    '3': `:dessas :eu :termino ^_quantos ^_que a_luz after-roadmap:? after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:faltam after-roadmap:fim after-roadmap:luz after-roadmap:mes after-roadmap:quitar after-roadmap:vejo anos ate~vou a~no consigo das de_pagar debts:isso dia~de disso_tudo divida_$ dividas_$ do~? em~ano em~mes fico_sem fico~divida fim fim_do isso_$ levar_? livre_$
livre_de meses~para muito_para no_fim no~do pagar_? para_sair para~das quanto~falta que_mes que_meu que_vem que~? que~nome que~o quitar sem_divida tem tempo_falta tempo_para tempo~vai termino_$ um_dia um~eu vai_ate vai_levar voce~que vou`,
    '-3': `^_essa after-roadmap:ai after-roadmap:caduca after-roadmap:chega after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:pago agora caduca_$ chega de~essa essa essa_? eu_pago pagar~? para~? vez`,
    '-4': `after-roadmap:agora after-roadmap:vez agora_$ caduc- caduca quanto_eu`,
    '-5': `pagar_essa quando_?`,
    '-7': `after-roadmap:essa`,
  },
  'ask:gas-benefit': {
    '12': `gas`,
    '10': `after-roadmap:gas`,
    '8': `o~gas`,
    '7': `^_governo after-deficit:? after-deficit:gas botij- botijao botijao_? da_botijao gas_? governo_da governo~botijao vale_gas`,
    '6': `auxil- auxilio auxilio_gas da~? gover- governo o_auxilio`,
    '5': `?after-deficit after-roadmap:governo ajuda~comprar cai_quando cai~? comprar_gas comprar~? gas_cai gas~quando para_comprar para~gas vale vale~cai`,
    '4': `^_vale after-roadmap:auxilio after-roadmap:vale ajuda_para como_pego comprar gas_$ o_vale onde_peco onde~o peco peco_o peco~auxilio pego_o pego~vale quando_? tem_ajuda tem~para vale~?`,
    '3': `^_onde after-deficit:auxilio after-deficit:da after-deficit:governo after-deficit:o after-deficit:tem after-deficit:vale after-roadmap:cai after-roadmap:comprar after-roadmap:pego ainda_existe ainda~? ao_gas ao~do auxilio~ainda cai como~o compr- direi- direito direito_ao direito~gas do_povo exist- existe existe_? gas_ainda gas_do gas~existe gas~povo pego povo povo_? quem_tem quem~direito
tem_direito tem~ao`,
  },
  'ask:home-seizure': {
    '8': `worry:?`,
    '7': `after-roadmap:casa levar`,
    '6': `a_casa casa de~? por_divida tomam`,
    '5': `after-roadmap:levar a~onde casa_? casa_onde casa~moro geladeira_? imove- imovel imovel_pode imovel~ser levar~geladeira meu_unico meu~imovel minha_geladeira moro_corre moro~risco oficial_pode oficial~levar onde_moro onde~corre penhorado penhorado_? pode_levar podem podem_levar pode~minha pode~penhorado ser_penhorado unico unico_imovel unico~pode worry:casa`,
    '4': `,_eles ,~podem ^_banco ^_oficial ^_perco after-roadmap:minha after-roadmap:pode after-roadmap:podem after-roadmap:tomam banco~tirar barraco barraco_eh barraco~meu casin- casinha casinha_se casinha~eu corre corre_risco corre~? de_banco de_casa divida_de divida~banco eles_tomam eles~levar eles~minha eu~pagar gelad- geladeira gente~casa levar_? levar_minha meu_, meu~eles minha_casinha minha~se moro
nao~? o_barraco o_teto ofici- oficial o~por pagar_? penho- perco perco_o perco~teto podem~? por~de risco risco_? ser~? teto teto_por teto~divida tirar~gente tomam_minha tomam~casinha worry:levar worry:pode`,
    '3': `^_eles ^_podem ^_tomam a_gente after-roadmap:corre after-roadmap:eles after-roadmap:perco after-roadmap:risco a~de banco_? banco_pode barra- botar_minha botar~casa cartao_? casa_da casa_em casa~leilao casa~minha causa_do causa~cartao divida_minha divida~? do_cartao eh_meu eh~, eles eles_podem em_leilao em~por gente_de leila- leilao leilao_por leilao~causa mae_por mae~divida minha_? minha~?
minha~em minha~por nao_pagar pode pode_ser pode_tirar podem_botar pode~a por~do por~minha se~nao tirar tirar_a tomam_a tomam~casa worry:divida worry:eles worry:minha worry:podem worry:por worry:tomam`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `oferecer quant- quanto`,
    '11': `after-roadmap:oferecer qual~eu quanto_$`,
    '10': `#_para after-roadmap:ofereco ofereco`,
    '9': `after-roadmap:propus after-roadmap:qual propu- propus`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho oferecer_# para_NAME peco propo- proponho`,
    '7': `after-roadmap:chego after-roadmap:dou after-roadmap:valor ate_quanto chego dou dou_$ eu_dou qual quanto_de valor_eu`,
    '6': `#~NAME ^_ate aceitar_? after-roadmap:# after-roadmap:ate after-roadmap:desconto after-roadmap:eles after-roadmap:eu after-roadmap:justo after-roadmap:maximo after-roadmap:para after-roadmap:seria costu- devo_oferecer justo maxim- maximo maximo_que o_maximo ofereco_$ proposta_de qual~maximo quanto~oferecer seria valor`,
    '5': `#_? ^_ofereci aceitar after-roadmap:NAME after-roadmap:aceitar after-roadmap:ofereci after-roadmap:posso after-roadmap:vale de_desconto desconto eles eu_peco falo~eles oferecer_$ oferecer_? oferecer~para ofereci ofereci_# o~que pagar_$ posso_oferecer posso~# qual_valor quanto~desconto uma_proposta uma~de`,
    '4': `^_comeco ^_quanto after-roadmap:com after-roadmap:entrada after-roadmap:falo ate de_entrada devo~? de~? de~x entra- entrada eu_falo eu~para falo_para mandei~proposta pago~de para_eles posso proposta~# quanto_ofereco quanto~pagar que~eu vale`,
    '3': `NAME_$ ^_mandei ^_pago ^_peco ^_que after-deficit:? after-roadmap:comeco after-roadmap:oferecendo after-roadmap:pagar after-roadmap:pago after-roadmap:propor after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso ate~vale comeco da~pedir desco- desconto_da desconto~para de~para eh_bom eles_$ eu_oferecer eu_ofereco eu_proponho falo oferecendo ofereco_para ofereco~NAME pagar_na
posso_pagar posso~no quanto_posso quanto_vale que_vale que~? que~ofereco que~pago vale_? valor~proponho`,
    '-3': `^_sai after-roadmap:devo after-roadmap:esta after-roadmap:sai after-roadmap:vai de_juros demor- eh_$ sai sai_quanto`,
    '-4': `after-roadmap:falta after-roadmap:juros devo_para falta quanto_eu quanto_falta`,
    '-5': `devo~NAME quanto~para`,
  },
  'ask:in-my-name': {
    '10': `meu~?`,
    '8': `nome_? por_mim por~?`,
    '7': `^_voce dar_procuracao dar~? isso_vai isso~sujar mim_? no_meu para_banco preciso_dar preciso~procuracao procu- procuracao procuracao_?`,
    '6': `^_preciso banco_por banco~mim consent:? dar mandam_mensagem mandam~para mensagem~banco meu_nome negociar_no negociar~meu offers:? o~por preciso sujar sujar_meu sujar~nome vai_sujar vai~meu vao_negociar voce_mandam voce~mensagem`,
    '5': `^_usar acordo_por acordo~mim banco banco_fica banco~sabendo falei_aqui fecham fecham_o fecham~acordo fica_sabendo fica~que isso_mexe isso~no mandam mensagem_para mexe_no mexe~meu mim negoc- no~nome no~score o~fica preci- sabendo_que sabendo~eu score_? usar~mexe vao~no voce_fecham`,
    '4': `^_vao aqui_? banco_? consent:banco consent:meu consent:nome eu~aqui falei~? fecha- ligam~banco mensagem meu_score mexe negociar nome o_acordo o_banco offers:meu que~falei saben- sabendo score usar usar_isso voce_ligam voce~o`,
    '3': `:mim ?_$ after-roadmap:banco after-roadmap:dar after-roadmap:preciso after-roadmap:sujar after-roadmap:voce consent:dar consent:no consent:preciso consent:sujar eu_falei falei fica ligam ligam_para manda- mensa- offers:banco offers:dar offers:isso offers:preciso offers:voce para~? para~por vai vao voce voce~com voce~para`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '9': `after-roadmap:qual after-roadmap:quanto`,
    '8': `^_qual ^_quanto de_juros esse_juros juros_$ o_juros`,
    '7': `abusi- abusivo after-roadmap:abusivo o_cet qual quanto quanto~juros taxa_do`,
    '6': `NAME_? a_taxa after-roadmap:alto after-roadmap:cet after-roadmap:mais after-roadmap:taxa alto_? cet do_NAME quant- quanto~pagar vou_pagar vou~a`,
    '5': `a_mais after-roadmap:os alto mais_juros os_juros pagar_a qual_a quanto_de taxa`,
    '4': `^_juros after-roadmap:NAME after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:perco after-roadmap:pode after-roadmap:vou a~do cobra_mais cobrar cobra~juros comen- eh~? esse~eh esta_muito eu_perco eu~em juros_abusivo juros_esta juros_por juros~NAME juros~mes juros~pode mais_$ muito~? pode_isso pode~esse quanto~de so_de so~juros tem~juros`,
    '3': `^_os after-roadmap:cobra after-roadmap:esta after-roadmap:muito after-roadmap:so after-roadmap:tem comem da~eh de~eu divida_tem do~? eh_alto estao eu_pago isso_? juros_? juros_eh juros_eu juros~pago os o~do o~esta pago_de pago~juros perco pode~? qual_divida qual_o qual~juros qual~tem tem_o`,
    '-3': `taman- tamanho`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '13': `eh_seguro segur- vao`,
    '12': `saber seguro vazar`,
    '11': `^_precisa confiavel_$ debts:? eh_sigiloso precisa seguro_$ sigil- sigiloso vai`,
    '10': `?consent ^_vao after-roadmap:vai confiar confiavel eh_confiavel fica incomes:? posso_confiar vai_saber voce`,
    '9': `^_fica ^_posso ^_voce after-roadmap:vao confiar_$ consent:meu consent:saber eh~isso fica~onde infor- onde_$ preci- senha`,
    '8': `:sao after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:voce cpf de_vazar e_se eh_protegido e~vazar isso~sigiloso nao_ne ne ne_$ passa- precisa~cpf prote- protegido protegido_isso risco_de risco~vazar se_vazar senha_$ tem_risco vazar_$ vazar_? voce~meus`,
    '7': `^_eh ^_isso after-roadmap:confiavel after-roadmap:eh after-roadmap:isso after-roadmap:seguro apaga- apagar_depois apagar~? a~? consent:eh consent:posso consent:qual consent:vai consent:vao contar dados da~apagar disso_? entre_nos eu_quiser fica_guardado golpe_nao golpe~ne guardado guardado_onde isso_suja isso~meu le_isso le~aqui medo para_apagar passam pedem pedem_senha posso qual_eh qual~a
quem_le quiser risco saber_$ se~? se~quiser suja suja_meu suja~nome vao~para voce_pedem voce~senha`,
    '6': `:? ^_compartilham ^_e after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:medo after-roadmap:ne after-roadmap:precisa after-roadmap:senha banco_$ banco_vai banco~saber com_outras compartilham_com compartilham~outras com~empresas consent:confiar consent:confiavel contar_para cpf_? dados_ficam dados~seguros de_cpf eh_a eh~nao empresas empresas_$
entre escrevo escrevo_$ eu_escrevo eu~sair falar_sem falar~medo ficam ficam_seguros guard- informacoes isso_fica le medo_$ meus meus_dados meus~ficam nos outra- outras outras_empresas o~eu passar pedir pedir_meu piora- piorar piorar_meu piorar~score posso~sem precisa_de quanto~ganho quem_vai quem_ve quer_saber que~escrevo quise- quiser_sair seguros sem_medo tem~de vai_piorar ve ve_o vendem
vendem_meus vendem~dados ve~que voce_sao voce_vendem`,
    '5': `:seguro :voce ^_porque ^_quem acess- acesso acesso_$ after-roadmap:apagar after-roadmap:banco after-roadmap:meus after-roadmap:passam after-roadmap:pedem after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar como_voce consent:a consent:como consent:cpf consent:fica consent:isso consent:marido consent:medo consent:senha consent:sigiloso consent:vazar cpf_$
dados_para de_passar debts:isso de~informacao escre- eu_ganho eu~? fica_so fica~entre incomes:isso isso isso_aqui isso~? isso~seguro ligar~minha medo~passar meu_dinheiro meus~para mexer_no mexer~meu nao_vai nos_$ no~dinheiro o~vai para_banco para_minha para~casa para~voce passam_para passam~banco passar_informacao pedir~cartao posso_falar quem~isso quem~o quem~ter que~confiavel sair_$ sao~?
score_$ seguros_$ seguro~? sigiloso_$ sigiloso_isso so_entre so~nos ter_acesso vai_ter vai~acesso vai~meu vao_ligar vao_mexer vao_pedir vende- voce_passam voce_vao voce~de voce~meu`,
    '4': `:confianca :cpf :precisa ?_$ ^_da ^_meus ^_passam after-roadmap:cpf after-roadmap:entre after-roadmap:escrevo after-roadmap:meu after-roadmap:nos after-roadmap:passar after-roadmap:sair after-roadmap:voce alguem_vai alguem~saber aqui_? as_informacoes bandi- bandido bandido_? cair cair_na cair~mao certeza_que certeza~eh com_essas como~que compartilham_as compartilham~informacoes com~informacoes
conse- consent:? consent:apagar consent:compartilham consent:disso consent:entre consent:falar consent:ne consent:nos consent:numero consent:onde consent:para consent:passar consent:pedir consent:seguro conta- contar~banco contra contra_mim contra~? da_para dados_? dados_depois dados~terceiros da~excluir da~senha de_bandido de_confianca debts:se debts:seguro depoi- depois disso essas_informacoes
essas~? excluir excluir_os excluir~dados e~eu familia_vai familia~saber fazem_com fazem~essas fica_salvo ficar_sabendo ganho ganho_? golpe~eh incomes:se informacao informacao_$ informacoes_? isso_contra isso_eh isso~mim isso~salvo livre_de mao_de mao~bandido marido_nao marido_vai marido~ficar medo_de meu meu_cartao meu_marido meu_numero meu_score meus~? meu~? meu~vai mexer minha_casa minha_familia
na_mao nao_pode nao~cair nao~saber na~de numero_$ os_dados os~depois para_excluir para_que para_terceiros para~depois para~os passam_meus passam~dados porqu- porque por~quer precisa_da precisa~minha que_quer que_voce quem quer que~saber que~seguro sabendo_$ saber_? saber_das saber~minhas sair salvo salvo_onde score se se_eu seguro_mesmo sei_que tem_certeza tenho_medo tenho~de ter terceiros
terceiros_$ usar~contra vai_cair vai_ficar vai~das vai~na vai~sabendo vao_contar vao_usar vao~isso vao~meu voce_compartilham voce~as voce~com voce~saber`,
    '3': `^_alguem ^_qual ^_tem after-roadmap:alguem after-roadmap:casa after-roadmap:falar after-roadmap:familia after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:onde after-roadmap:pedir after-roadmap:quem after-roadmap:sabendo after-roadmap:score after-roadmap:sem after-roadmap:ter algue- alguem apagam apagar~se banco cartao_$ certe- certeza como_sei com~que confianca confianca_$
consent:com consent:contar consent:da consent:dados consent:de consent:ficam consent:informacao consent:informacoes consent:livre consent:meus consent:minha consent:passam consent:quiser consent:seguros consent:ter consent:verdade conta_do contar_? contar~quem conta~banco dado das_minhas das~dividas de_golpe de_verdade debts:aqui debts:contar debts:mas debts:quem debts:quer debts:saber debts:vai
debts:vao depois_$ depois_se deus_me deus~livre de~voce dinheiro_$ eh eh~mesmo em_duvida entre~ne essas estou_em estou~duvida eu_contar exclu- falar fazer_com fazer~o fica_entre fica~nos incomes:ganho incomes:que incomes:quem incomes:vao incomes:voce informacoes_$ isso_nao isso~golpe isso~vai ligar_para mao marid- marido me_livre meu_cpf meus_dado meu~nao meu~ne me~de minha_senha minha~do
minha~vai nao~sujar ninguem_vai ninguem~saber nome_ne nos_ne nos~? numer- numero onde o~vao passar_cpf passar~? por_que posso_apagar precisa_passar quanto_eu que_vao quem_? quer~disso quer~quanto que~contar que~fazer que~quer que~querem saben- sabendo saber_disso saber_ne saber_quanto saber~? saber~eu sao se_voce sei~eh tem~que terce- usar_isso vai_contar vai~ne vai~para vao_fazer vao_ver vao~com
vao~meus vao~minha vao~no ver_minha ver~conta voce_apagam voce_fazem voce_quer voce_querem voce_vai voce~contar voce~para voce~ver`,
    '-3': `,_vai ,~me ?_e ?debt-kind ?income-source ?~eh ^_de after-roadmap:? ajuda- banco_? boto boto_no cobra- cobrar cobrar_depois cobrar~? com_isso como~meu consent:# consent:por consent:tua debt-kind:eh desfa- eh_do eh_isso eh_pago eu_boto eu~meus eu~no e~seguro golpe_isso golpe~? incomes:me me~? negoc- negociar negociar_no negociar~meu no~nome quem_eh que~isso sao_banco tua vai_me vao_cobrar
vao_negociar vao~depois voce_tem voce~banco voce~dinheiro`,
    '-4': `^_onde como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:, consent:graca consent:sao de_graca e_eh eh~eu eh~graca graca graca_? isso~de voce_$ voce_conseguiu`,
    '-5': `eh~ne isso_vai isso~sujar`,
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
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:no after-roadmap:ver consent:o consent:painel grafi- grafico manda~link nao_consigo no_link perdi~link quebrado quebrado_$ quero~pelo tem vejo`,
    '6': `^_manda abre_$ after-roadmap:app after-roadmap:consigo after-roadmap:em after-roadmap:isso after-roadmap:pelo after-roadmap:vejo app_? consigo grafico_$ me_manda pagin- pagina pagina_$ quebr- ver ver~grafico`,
    '5': `:link ^_cade ^_onde a_pagina abrir abrir_a after-roadmap:abrir after-roadmap:cade after-roadmap:internet after-roadmap:para app cade cade_o carre- carrega carrega_$ consent:link consigo_abrir consigo~a internet internet_$ isso_na link_do nao_carrega nao~abrir no_site onde_vejo onde~isso pelo perdi_o site~carrega vejo_isso ver_o`,
    '4': `:o ^_perdi after-roadmap:entro after-roadmap:o after-roadmap:onde after-roadmap:quero como_entro como_vejo como~no consent:abre consent:nao consent:site consi- da_erro da~no entro entro_no erro erro_no erro~link fica~painel inter- isso_em isso~pdf manda_o mexer_no perdi qual_o quero_ver quero~o sei~no vejo_o vejo~painel ver_no`,
    '3': `:manda :nao :pagina :perdi ?after-roadmap ^_quero abre_o abre~painel after-roadmap:? after-roadmap:entrar after-roadmap:expirou after-roadmap:na after-roadmap:qual after-roadmap:venceu cade~link consent:da consent:no consent:perdi da da_pagina da~ver do_painel expir- expirou expirou_$ fica_o link_da link_nao link~pagina link~painel link~plano me~isso nao~entrar onde onde_fica o~venceu painel_nao
painel~abre para_ver venceu venceu_$`,
    '-3': `after-roadmap:banco after-roadmap:estou after-roadmap:mim after-roadmap:roteiro para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '14': `o_minimo`,
    '13': `after-roadmap:minimo minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar after-roadmap:resolve minimo_? minimo_ou minimo_resolve o~resolve pagar pagar_so pagar~o so~minimo`,
    '4': `:pagar ^_pagar ^_pago after-roadmap:ou after-roadmap:so minimo_$ o~ou pago_o pago~minimo resol- resolve resolve_? so_o`,
    '3': `:so acont- acontece acontece_$ after-roadmap:atraso after-roadmap:o after-roadmap:pago after-roadmap:ruim atraso atraso_$ o~? posso_pagar posso~so ruim se~so so_pagar`,
  },
  'ask:my-debts': {
    '14': `dividas`,
    '11': `after-roadmap:lista dividas_$ lista`,
    '10': `^_quais after-roadmap:dividas anoto- anotou divid- falei falei~NAME falta~NAME quais`,
    '9': `a_lista after-roadmap:minhas quanto_falta`,
    '8': `NAME_? eu_devo falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto~da`,
    '7': `^_quanto ^_resumo after-roadmap:anotou after-roadmap:falei after-roadmap:ver as_dividas da~? debts:dividas debts:eu divida_no eu_ja falei_da falta ja~da me_mostra minha- minhas minha~no mostr- mostra mostra_o mostra~que o~voce quais_contas quant- quanto~devo rates:NAME rates:dividas rates:eu resum- resumo resumo_das resumo~dividas ver_a voce_anotou voce_tem`,
    '6': `after-roadmap:ai after-roadmap:cada after-roadmap:devo after-roadmap:quais ainda_devo ainda~no anota- anotado anotado_ai da_NAME debts:falei debts:quanto devo devo_mesmo devo~cada dividas_eu divida~NAME eu_falei eu~contei eu~mesmo ja_contei ja_falei lista~dividas mesmo_$ para_cada para_quem para~eu quais_eu quais~ja quanto quanto~para que_voce quem_eu quem~devo quero_ver quero~a que~tem te
tem_anotado voce~ai voce~anotado`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai ai_se ai~anotou anotou_tudo as~que cada confe- confere confere_ai confere~se contas contas_eu contas~falei conte- contei contei_$ da~lista debts:ja devo_na devo~NAME dividas_que dividas~tenho do~? esta_minha esta~divida eu~na eu~te falei_$ falei_? falei_do falta_para ja ja~falei ja~passei le
le_para le~mim maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo o~eu para~as para~banco passe- passei passei_$ quais~eu quantas quantas_dividas quantas~eu quanto_esta que~anotou que~ja rates:devo rates:falei rates:ja se_anotou se~tudo sumiu sumiu_da te_falei te_passei tem~ai te~do ver`,
    '4': `NAME_$ ^_ja ^_para after-roadmap:da after-roadmap:ficaram after-roadmap:ja after-roadmap:minha after-roadmap:te after-roadmap:voce ai_? algum- alguma alguma_que alguma~eu anotou_a anotou~da banco_$ cade_a cade~lista conta- das_dividas debts:? debts:anotou debts:quais debts:voce devo_no devo_para esta_faltando esta~alguma faltando faltando_alguma faltando~que ficar- ficaram lista_das me~o no_NAME
quanto~minha que~devo rates:? rates:da rates:das rates:quanto rates:voce tenho_$ voce voce~a`,
    '3': `:? :entendi :ja :para :quais :quanto :te ?rates ^_cade ^_ver a_da after-roadmap:NAME after-roadmap:ainda after-roadmap:banco after-roadmap:contas after-roadmap:contei after-roadmap:esta after-roadmap:no after-roadmap:resumo ai_$ ainda as a~NAME a~das cade da_minha debts:ai debts:as debts:da debts:das debts:devo debts:mesmo debts:que debts:te devo_$ dividas~eu dividas~voce diz_as diz~dividas
emprestimo_do eu_tenho eu~? falta- me~as minha_divida nao_entendi nao~quanto o_que quais~voce que_eu que~falei quitar_o rates:ai rates:anotou rates:as rates:quais rates:que rates:tem tem_ai`,
    '-3': `das_minhas das~dividas eu_ainda eu~devo eu~no quanto_eu quanto_que quanto~ainda quanto~eu quero_sair quero~das`,
    '-4': `^_total after-roadmap:das after-roadmap:sair after-roadmap:total divida_$ sair sair_das sair~dividas total`,
    '-5': `no~?`,
  },
  'ask:name-check': {
    '10': `after-roadmap:meu`,
    '8': `after-roadmap:onde after-roadmap:se cpf_$`,
    '7': `^_onde after-roadmap:como after-roadmap:cpf after-roadmap:estou como~meu consu- cpf meu_cpf onde~meu score_$`,
    '6': `after-roadmap:nome after-roadmap:score meu_score olho onde score`,
    '5': `after-roadmap:ver meu_nome nome_esta no~? se se_estou`,
    '4': `^_como after-roadmap:esta after-roadmap:no after-roadmap:saber after-roadmap:vejo como estou_negativado estou~na eu_estou meu meu~esta negat- negativado negativado_$ nome nome~no onde_vejo onde~se que_meu quero_saber quero~se que~nome saber_se se~meu spc_? sujar- sujaram sujaram_meu sujaram~nome`,
    '3': `^_sera after-roadmap:celular after-roadmap:coisa after-roadmap:devendo after-roadmap:graca after-roadmap:pelo after-roadmap:sera after-roadmap:serasa after-roadmap:spc celul- celular como_se como_ver da~ver descubro devendo_na esta_no estou_devendo estou~serasa na_praca na~? no_serasa no_spc para_ver praca saber se_tem sera sera_que serasa_? se~no spc tem_coisa tem~no tem~ver vejo ver ver_de`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '11': `after-roadmap:limpa limpa`,
    '10': `limpo meu_nome`,
    '9': `^_limpa`,
    '8': `after-roadmap:hora after-roadmap:limpo como_limpo limpo~nome o_nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:sai como~meu do_spc fica hora na_hora na~? sai_do tempo`,
    '6': `after-roadmap:na eu_pagar fica_no limpar~nome limpa~nome limpo_meu nome~que serasa_$ spc_$ worry:nome`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:meu after-roadmap:spc dias do_serasa em_quantos em~dias limpa- limpa_$ limpar meu~do meu~fica nome_$ nome_fica nome_limpa para_limpar quand- quando quando_$ quantos_dias sai~serasa seras- serasa se~pagar`,
    '4': `:limpo :no :nome ^_como ^_quanto ^_se after-roadmap:limpar after-roadmap:quando after-roadmap:serasa como_faz faco_$ fica_sujo fica~ate limpa_o limpar_meu meu~o meu~sai nome_? nome_do nome_o nome_sai o~faco o~limpa pagan- pagando pagando_o pagando~acordo pagar~do para~o quando_meu quando~nome quant- quantos quanto~fica quanto~para que_faco quero~meu spc_? sujo_ate sujo~quando tempo_para tiro_meu
tiro~nome worry:como worry:limpa`,
    '3': `:como :meu :serasa ^_em acordo_o acordo~nome after-roadmap:? after-roadmap:dias after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:quantos after-roadmap:tempo ate_quando como demor- demora depois_que dias_sai dias~do do~? faz_$ fica_limpo ja_limpa limpar_o nome_limpo nome~do nome~spc o_acordo o~o pagar~primeira primeira_ja primeira~limpa quanto quantos~sai quanto~a quero~nome
se_eu tempo~limpar tiro worry:do worry:faco worry:limpo worry:quando worry:sai`,
    '-3': `after-roadmap:no no~nome quero~o`,
  },
  'ask:negotiate': {
    '19': `negoc- reneg-`,
    '18': `negociar`,
    '17': `after-roadmap:negociar`,
    '13': `after-roadmap:renegociar renegociar`,
    '12': `after-roadmap:como after-roadmap:desconto negociar_$`,
    '11': `^_como desconto_$`,
    '10': `after-roadmap:parcelar como desconto parcelar quero_renegociar`,
    '9': `^_consigo after-roadmap:consigo para_parcelar quero~um`,
    '8': `^_bora after-roadmap:acordo after-roadmap:bora after-roadmap:pedir ajuda_a bora como~a com~NAME consigo desco- pedir`,
    '7': `^_da ^_quero acord- acordo acordo_$ after-roadmap:baixar after-roadmap:fechar da_para dimin- divida_$ me~a`,
    '6': `a_negociar after-roadmap:ajuda after-roadmap:divida after-roadmap:negocia after-roadmap:quero baixa- baixar bora_negociar com_a como_negocio da~parcelar e_pagar falo_para fechar me_ajuda negocia negocia_isso negociar_o negocio_com negocio~o o_NAME para_negociar para_renegociar parce- trato um_trato`,
    '5': `^_sera after-roadmap:com after-roadmap:conseguir after-roadmap:conversar after-roadmap:dao after-roadmap:fazer ajuda ajuda~negociar a~com baixar_o como_diminuir como_que consi- dao desconto_? diminuir_a essa_divida fazer fazer_acordo fazer_um fecha- negociar_? negociar_com negociar~a pagar~por para_baixar parcela_$ pedir_desconto propor propor_um propor~trato quero_propor que~desconto tem~diminuir
trato_para trato~banco`,
    '4': `^_vamos a_divida a_fazer a_parcela acordo_com after-roadmap:a after-roadmap:essa after-roadmap:faco after-roadmap:para after-roadmap:parcela after-roadmap:posso after-roadmap:sera after-roadmap:tentar after-roadmap:vamos after-roadmap:vezes after-roadmap:x ajuda~fazer a~em bagac- bagaca bagaca_$ bora~essa cartao_$ com_o com_quem comeco~negociar como_peco como~desconto com~eu conseguir conversar
conversar_com da~negociar de~? essa_bagaca eu_falo e~# falo~renegociar fechar_com financeira_$ negociar_essa negociar~bagaca negocio offers:para offers:trato onde_comeco onde~a o~com o~falo pagar_# para_banco para_conseguir parcelar_essa parcelar~divida peco_desconto por_onde por~comeco que_falo quem~falo quero que~isso renegociar_? sera sera_que tem_como tenta- tentar`,
    '3': `#_? #_por #~mes NAME_? NAME_da NAME_em NAME~para ^_com ^_posso ^_vale a_pena acordo~a after-deficit:NAME after-deficit:com after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:na after-roadmap:peco after-roadmap:pena after-roadmap:prefeitura after-roadmap:trato after-roadmap:um ajuda_para chego_neles chego~para com com_eles comeco_a como_chego como_faco
como~neles conse- consigo~o da~baixar da~pedir de_ajuda desconto~NAME diminuir divida divida_do eles_$ em~vezes faco falo fazer~? fazer~acordo jeito_de melhor~de na_prefeitura na~? neles neles_para neles~fazer o_cartao o_melhor offers:? offers:com offers:fazer offers:negociar offers:quero offers:um o~? para~# para~a para~acordo para~com para~desconto para~essa para~na para~para parcela parcelar_em
peco pena preciso_de preciso~ajuda prefeitura_? qual~melhor quem_eu quero_fazer quero_tentar quero~essa que~para tentar_negociar um_acordo um_desconto um~na um~para vale_a vale~pena valor_com vamos vezes vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:converso a~de como_eu converso converso_com de_desconto denun- de~da divida_de faco_portabilidade falo_com financeira_? mais_? negociei o_acordo o_banco porta- portabilidade`,
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
    '5': `after-roadmap:mutirao ainda_? ano_? aquele_desenrola aquele~ainda desenrola_ainda limpa~compensa mutirao_esse mutirao~ano nome_compensa nome~? offers:desenrola offers:o onde~o tem_aquele tem~desenrola ter_mutirao ter~esse vai_ter vai~mutirao`,
    '4': `^_espero ^_feirao ^_mutirao ^_onde ^_vai aquel- aquele bom_mesmo bom~? compe- compensa compensa_? do_serasa do~eh eh_bom eh~mesmo espero espero_o espero~feirao esse_ano esse~? feirao_? feirao_limpa feirao_para feirao~negociar feirao~nome limpa_nome mesmo_? mutirao_do mutirao~serasa negociar_? offers:eh offers:mutirao o~para para_negociar quando_eh quando~o serasa_eh serasa~bom ter`,
    '3': `^_quando after-roadmap:ainda after-roadmap:ano after-roadmap:aquele after-roadmap:compensa after-roadmap:eh after-roadmap:espero after-roadmap:limpa after-roadmap:ter ainda ano bom esper- limpa negociar offers:onde onde o~? para~? seras- serasa`,
  },
  'ask:next-step': {
    '16': `after-roadmap:onde e_agora`,
    '15': `after-roadmap:qual onde`,
    '13': `after-roadmap:agora after-roadmap:pago proxi- qual`,
    '12': `^_e agora qual_$`,
    '11': `after-roadmap:e after-roadmap:fazer agora_$ passo`,
    '10': `pago proximo proximo_passo`,
    '9': `after-roadmap:proximo fazer passo_$`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:passo after-roadmap:voltei esse_mes mes_$ me~o pago_qual prime- primeiro primeiro_$ volte- voltei`,
    '7': `after-deficit:agora after-deficit:e after-roadmap:primeiro after-roadmap:quem after-roadmap:tenho agora_? caiu_o comeco desse desse_mes eh~pagar fazer_$ gente o_que o~faco por_onde que_faco que~fazer`,
    '6': `,~onde ^_pago a_proxima after-roadmap:caiu after-roadmap:caminho after-roadmap:das after-roadmap:esse after-roadmap:faco after-roadmap:jogo after-roadmap:proxima after-roadmap:quais after-roadmap:que caminho comec- comeco_$ da_o do_mes em_qual faco ja~e jogo jogo_em jogo~qual lembra~que o_caminho o~das o~falta pagar_esse pagar~mes pago_quem pedra- por_qual por~eu proxima qual_a que_falta quem_$
que~gente`,
    '5': `,_jogo :faco ^_por ^_quais ^_qual after-roadmap:, after-roadmap:aqui after-roadmap:dinheiro after-roadmap:lembra after-roadmap:pagar a~parou caiu camin- combi- comecar_$ confirm-change:desse confirm-change:mes confirm-change:quero confirm-change:ver e_esse eh_melhor eu~agora e~, e~mes gente_parou lembra me_da me_lembra mes o_dinheiro o_proximo onde_a onde~gente o~a o~passo pago_agora pago_primeiro
para~vai parou primeiro_? quais qual~proximo que_a que_fazer que~primeiro vai_o vai~dinheiro`,
    '4': `:primeiro ?after-deficit ^_comeco ^_jogo ^_pagamento after-roadmap:coloco after-roadmap:dai after-roadmap:desse after-roadmap:diz after-roadmap:melhor after-roadmap:o after-roadmap:pagamento after-roadmap:parou aqui_, coloc- coloco comeco_por confirm-change:o dai das debts:coisa devo~primeiro dinhe- dinheiro diz diz_o diz~que do_que eh_para esse esse~? esta_, esta~e estou_com eu_faco eu~esse
faco_$ faco_agora faco~? ja_paguei me_diz mes_pago me~do muita o_passo onde_$ onde_coloco onde_comecar o~fazer o~pago pagar para_quem parou_$ ponho por~comecar proxima_$ qual_? qual_eu qual~primeiro quem quero_ver quero~o que~faco que~para tenho_# tenho_que ver_o`,
    '3': `#_real #~, #~esse #~mao ,_e ,_nem ,~em ,~sei :o :onde :passo :proximo :qual :que ?after-roadmap NAME_ou NAME~? NAME~o ^_caiu ^_ja ^_me ^_o ^_para after-roadmap:cada after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:ja after-roadmap:mao after-roadmap:me after-roadmap:paguei after-roadmap:por after-roadmap:puxo after-roadmap:quito after-roadmap:vai agora_, a~do cada_um coisa
com~na debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui do~eh e eh_a eh~coisa em~? essa_, estou~um feito fio jogo_onde jogo~? lembra_o mao_, mao~jogo melho- melhor mes_? mes~jogo na_mao o_salario onde_? onde_comeco onde_eu onde~o ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_para pago~NAME pago~agora pago~primeiro paguei_essa paguei~, para_cada para_fazer para_pagar
para~um por~comeco puxo qual_pago qual_primeiro qual~a qual~proxima quanto_pago quanto~para que_tenho quem~? que~que quito real real_esse real~mes salario~o sei_por sei~onde sobrou~real um_dinheiro um~aqui um~mes`,
    '-3': `#_esse ?_o ?~que ^_fui after-deficit:? after-deficit:o after-deficit:que after-deficit:voce after-roadmap:fgts after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:nao after-roadmap:negociar after-roadmap:quero after-roadmap:se after-roadmap:sem demit- do~? essa~? fgts fui maxim- maximo maximo_que mes~faco negoc- negociar o_maximo onde~a o~do plano por_que qual~maximo que~eu
voce~?`,
    '-4': `after-roadmap:meu after-roadmap:plano agora~o mes_eu o~voce pago_$ que_voce`,
    '-5': `qual_o`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui`,
    '8': `conta_que nao_reconheco nao~eu recon- reconheco reconheco_essa reconheco~divida`,
    '7': `compr- essa_divida fui nao~essa no_meu nome_$ no~nome`,
    '6': `^_usaram comprar comprar_$ cpf_para cpf~comprar debts:meu emprestimo~meu fizeram_emprestimo fizeram~no meu~para para_comprar usara- usaram usaram_meu usaram~cpf`,
    '5': `^_apareceu ^_fizeram abri abri_$ apareceu apareceu_emprestimo apareceu~que compra compra_nao compra~fui conta~nunca cpf debts:divida debts:nao divida divida_$ emprestimo emprestimo_no emprestimo_que emprestimo~eu essa_compra essa~nao eu_$ eu_que eu~fiz eu~peguei fiz_$ fizer- fizeram fui~que meu_cpf meu_nome nao_fiz nunca_abri offers:divida offers:meu offers:nao peguei_isso que_nao que_peguei
que~abri uma~que`,
    '4': `^_caiu ^_clonaram ^_descontam after-roadmap:emprestimo after-roadmap:fui after-roadmap:nao apare- a~ficou beneficio_um beneficio~negocio caiu_dinheiro caiu~na cartao_e cartao~a clona- clonaram clonaram_meu clonaram~cartao cobrando cobrando_uma cobrando~conta conta~nao contratei contratei_$ debts:essa debts:fui debts:que descontam_do descontam~meu dinheiro_na dinheiro~minha divid- divida_ficou
divida~comigo divida~meu do~beneficio empre- essa estao_me estao~cobrando e~divida fez_divida fez~no ficou_comigo fiz me_cobrando meu_sobrinho meu~e meu~fez meu~um minha~que na_minha nao_contratei nao_pedi na~conta negocio_que negocio~nao offers:essa offers:eu offers:fui offers:que pedi pedi_$ pegue- peguei que_nunca que~contratei que~isso que~nao que~pedi sobri- sobrinho sobrinho_fez
sobrinho~divida um_negocio uma_conta`,
    '3': `^_essa ^_estao a_divida after-roadmap:abri after-roadmap:apareceu after-roadmap:comprar after-roadmap:conta after-roadmap:divida after-roadmap:essa after-roadmap:meu benef- beneficio caiu comig- comigo comigo_$ conta debts:emprestimo debts:eu debts:nome descontam divida_no e_a estao eu_nao fez ficou meu_beneficio meu_cartao me~uma minha_conta negocio nome offers:conta offers:emprestimo um~que`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecho`,
    '14': `fecha- vanta- vantajoso`,
    '12': `^_compensa bom vantajoso_$`,
    '11': `^_aceito aceit- aceito after-roadmap:aceito after-roadmap:fecho compe- compensa fecharia fecharia_$ offers:? voce_fecharia`,
    '10': `?offers aceitar aceito_? acha after-roadmap:vantajoso eh_vantajoso fechar fecho_? propo-`,
    '9': `after-roadmap:fechar compensa_? eh_bom ofert- ou ou_nao`,
    '8': `^_seria ^_voce aceitar_$ after-roadmap:bom after-roadmap:compensa after-roadmap:ou boa bom_negocio eh~negocio essa_oferta eu_tenho fecho_com fecho~eles offers:bom offers:fecho offers:ou offers:vantajoso proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `^_quais ^_vale after-roadmap:? after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:proposta bom_$ desconto mais_? offers:eh quais`,
    '6': `?_$ ^_devo a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:acordo after-roadmap:devo after-roadmap:eh after-roadmap:negocio ai_? a~aceitar baixar_mais baixar~? boa_? bom_esse bom~desconto com_eles compensa_aceitar da~baixar desconto_eh desconto_para desconto~bom desconto~mim devo_aceitar devo_fechar devo~o eh_boa eh_uma eh~boa essa_proposta esse_desconto esse~esta
esta_justo esta~esse fechar_o justo justo_? negocio o_acordo oferta offers:aceitar offers:compensa offers:voce ou~? o~acha para_baixar para~mais pena pena_aceitar proposta_$ proposta_ai proposta~? que_acha que~da tem_proposta tem~ai uma_boa uma~? vale_a vale~pena valor~justo voce_acha voce~bom`,
    '5': `^_eh ^_pego aceitar_o aceitar~acordo aceito_essa aceito~oferta acord- acordo acordo_da acordo~NAME after-roadmap:essa after-roadmap:oferta after-roadmap:quais after-roadmap:seria after-roadmap:tenho after-roadmap:voce baixa- baixar da_proposta desco- devo~? eles_$ esper- esse_valor esta~? fechar_? fecho_ou fecho~nao largo largo_? mim_? nao_fecho negocio_$ o_desconto ofertas ofertas_eu
ofertas~tenho offers:aceito offers:acha offers:boa offers:devo offers:essa offers:esta offers:proposta offers:seria ou_largo ou~fecho para_mim pego pego_ou pego~largo pena_a pena~proposta propostas propostas_eu propostas~tenho quais_ofertas quais_propostas tem_desconto valor_esta vou~o`,
    '4': `^_essa ^_presta acordo_? after-roadmap:baixar after-roadmap:da after-roadmap:justo after-roadmap:pego alguma_oferta alguma~para a~a boa_essa boa~proposta desconto_$ devo eh_furada eh~esse eh~para espero_$ essa~? essa~eh esse_acordo fechar_ou fechar~espero furad- furada furada_esse furada~acordo negoc- oferta_$ oferta_? oferta_para oferta~mim offers:desconto offers:esse offers:oferta offers:pena
offers:quais offers:tenho offers:vale ou_espero posso_fechar posso~ou presta presta_essa presta~oferta proposta_eh proposta~boa tem_alguma tem~oferta tem~para vale vantajoso_para vantajoso~mim voce`,
    '3': `,_sera ,~que ?_qual ?~eh ^_da a_proposta aceitar_a aceitar~proposta acordo_$ after-roadmap:aparece after-roadmap:coisa after-roadmap:eles after-roadmap:esse after-roadmap:mim after-roadmap:ne after-roadmap:pena after-roadmap:presta after-roadmap:semana after-roadmap:tem after-roadmap:valor algum- alguma aparece boa_$ da_para eh~essa eles eles_pedem eles~a espero essa essa_semana esse esta_bom
fecho_$ melho- melhor mim ne_, negocio_? offers:eu offers:fechar offers:mim offers:negocio offers:para offers:tem ou_parcelo para~? parcelo parcelo_? parcelo~qual pedem_a pedem~vista posso~a prest- proposta_da que_aparece valor vista~parcelo vou_fechar`,
    '-3': `aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:banco after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:quanto consi- consignado desconto_? essa_$ offers:NAME offers:vou por_mim por~? tem~?`,
    '-4': `a_da aceito_a aceito~da after-roadmap:consignado a~NAME vou_aceitar vou~com`,
    '-5': `eh~?`,
  },
  'ask:payment-reason': {
    '12': `por_que`,
    '11': `after-roadmap:essa`,
    '9': `^_por after-roadmap:ordem ordem ordem_$`,
    '8': `after-roadmap:por entendi_a`,
    '7': `after-roadmap:antes after-roadmap:entendi nao~a`,
    '6': `^_porque after-roadmap:porque antes entendi essa essa~? nao_entendi`,
    '5': `after-roadmap:frente after-roadmap:que botou comecar~NAME de~essa enten- essa_na na_frente pagar_essa pagar~antes porqu- porque que~essa`,
    '4': `after-roadmap:? after-roadmap:comecar after-roadmap:ficou after-roadmap:nao after-roadmap:pela after-roadmap:ultimo a~banco comecar_pela de_pagar do_banco essa_primeiro frent- frente na~? o~de o~ficou pela pela_NAME por_ultimo por~? por~comecar por~essa qual_o que_essa`,
    '3': `NAME_? a_do after-roadmap:a after-roadmap:banco after-roadmap:fim after-roadmap:na after-roadmap:primeiro after-roadmap:ser a~antes banco_? comecar deixo- deixou essa_para essa~fim ficou loja~do por~o que_o que_ser que_tem que~cartao que~primeiro que~que tem_que tem~ser ultim- ultimo`,
  },
  'ask:payroll-card': {
    '12': `after-roadmap:rmc rmc`,
    '9': `rmc_eh`,
    '7': `^_rmc after-roadmap:cartao`,
    '6': `after-roadmap:cancelo after-roadmap:como after-roadmap:saio cancelo cartao_consignado como_cancelo do_rmc eh_emprestimo emprestimo_? rmc_$ saio saio_do`,
    '5': `^_descontam after-roadmap:descontam after-roadmap:eh after-roadmap:emprestimo after-roadmap:inss after-roadmap:nunca after-roadmap:tal consignado_$ descontam do_inss eh~? tal_de um_tal`,
    '4': `,_o ,~que ^_como after-roadmap:consignado after-roadmap:do beneficio_? cance- carta- cartao como~o desco- eh_$ eh~no inss no~beneficio o_cartao tal um~de`,
    '3': `,_que ,~isso acaba acaba_nunca after-roadmap:, after-roadmap:acaba after-roadmap:beneficio after-roadmap:desconta after-roadmap:esse after-roadmap:pedi after-roadmap:um benef- beneficio cartao_que como consi- consignado desconta_do desconta~inss desconto_do de~, do~do eh_esse emprestimo esse_desconto esse~do eu_nunca inss_$ inss_, meu_beneficio meu~? nao_acaba nao~nunca no_meu nunca que_isso que~?
que~eh que~nunca`,
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
    '3': `^_esse after-roadmap:? after-roadmap:boa after-roadmap:bom after-roadmap:emprestimo after-roadmap:na after-roadmap:ou after-roadmap:que boa boa_? bom como~o desconta melho- melhor o~da para_pagar pesso- tirar vale`,
  },
  'ask:payroll-margin': {
    '10': `after-roadmap:margem`,
    '9': `marge- margem`,
    '8': `after-roadmap:limite after-roadmap:quanto consi-`,
    '7': `do_consignado limit- limite`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do after-roadmap:podem descontar~meu eh_$ podem quant- quanto quanto_eh`,
    '5': `after-roadmap:descontar after-roadmap:folha benef- beneficio consignado descontar descontar_do desconto_em desconto~folha do_beneficio em_folha folha folha_$ limite_do o_limite para~em podem_pegar tem~para`,
    '4': `^_podem after-roadmap:desconto after-roadmap:eh after-roadmap:pegar after-roadmap:qual beneficio_$ consignado_$ desco- meu~? pegar`,
    '3': `^_qual after-roadmap:em after-roadmap:salario after-roadmap:tem beneficio_? consignado_? desconto do_meu do~beneficio do~salario meu_salario podem_descontar podem~do qual_eh qual_o qual~a quanto_podem quanto~descontar`,
  },
  'ask:portability': {
    '11': `faco_portabilidade porta- portabilidade`,
    '9': `after-roadmap:banco`,
    '8': `como_faco faco`,
    '7': `after-roadmap:faco after-roadmap:outro de_banco minha_divida outro_banco`,
    '6': `banco consignado outro`,
    '5': `:consignado :faco after-roadmap:como after-roadmap:divida after-roadmap:minha after-roadmap:mudar after-roadmap:troca banco_? compr- consi- consignado_$ consignado_? de_consignado emprestimo_de faco~de mudar_o para_outro para~banco troca_de`,
    '4': `,~? ^_como ^_troca after-roadmap:compra after-roadmap:comprar after-roadmap:consignado after-roadmap:emprestimo after-roadmap:ofereceram after-roadmap:presta banco~minha compra comprar de~o divida_, juros~? me_ofereceram minha~, mudar o_consignado o_emprestimo ofereceram posso~o presta presta_? troca`,
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
    '7': `after-roadmap:prescreveu after-roadmap:quando caduca_$ depois_de isso~? ja_prescreveu overdue:ainda prescreveu_? quando_$ some some_?`,
    '6': `:caduca after-roadmap:cinco after-roadmap:ja ainda_conta antig- antiga cinco cobrar de_cinco divid- me_cobrar podem_me podem~cobrar quando_isso que~conta sera sera_que`,
    '5': `#_ainda :isso :quando ^_depois ^_sera acont- acontece acontece_se acontece~eu after-roadmap:acontece after-roadmap:antiga after-roadmap:deixar after-roadmap:isso ainda_podem ainda_vale cobra- cobrar_? conta_$ de~ainda divida_de divida_velha divida~# divida~some essa_divida eu_deixar overdue:sera overdue:some o~acontece podem que_acontece que~se velha velha_some velha~?`,
    '4': `#_anos #~some ?_$ ^_essa ^_isso ^_ja after-roadmap:? after-roadmap:conta after-roadmap:velha ainda~? ainda~me anos_? anos_some anos~? caduca_? deixa- deixar depoi- depois depois~# divida_caduca divida_eh me~? overdue:anos overdue:divida overdue:ja overdue:que`,
    '3': `#~pode #~vale :anos :depois :divida ?overdue NAME~? ^_ainda ^_quando a_divida after-roadmap:cobrar after-roadmap:depois after-roadmap:podem after-roadmap:sera after-roadmap:some after-roadmap:vale ainda_cobra ainda_pode ainda~ser anos_e antiga_sera antiga~que caducou_$ cinco~? cinco~e cobra_$ cobrada cobrar_divida cobrar~de com_cinco com~anos conta depois~cinco divida_ainda divida_ja divida~NAME
divida~vale do~com e_ai eh_estao eh~antiga essa~ainda essa~ja estao_antiga estao~sera ja ja_caducou me~divida minha~eh overdue:cinco overdue:conta passou_de pode~cobrada que~cobra ser_cobrada serasa_com serasa~cinco some_do some~serasa vale vale_$ vale_?`,
    '-3': `quando_?`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '12': `nao_pagar`,
    '11': `crime eh_crime`,
    '10': `cana`,
    '9': `da~?`,
    '8': `^_dever cana_? crime_$ da_cana dever_da dever~cana nao~eh pagar_eh pagar~crime`,
    '7': `cadei- cadeia deve_vai dever deve~preso preso preso_? quem_deve quem~vai vai_preso vai~?`,
    '6': `after-roadmap:cana after-roadmap:crime atrasado_da atrasado~xilindro boleto_atrasado boleto~da cadeia_ficar cadeia~devendo consent:? consent:pagar crime_nao crime~pagar da_xilindro da~ficar deve devendo_banco ficar_devendo ficar~banco worry:? xilin- xilindro xilindro_?`,
    '5': `^_boleto banco_$ cana_por cana~cartao causa_disso consent:crime consent:da da_cadeia eh~nao eles_podem eles~mandar em_cana em~por ficar gente_? ir ir_em ir~cana mandar_prender mandar~a nao~? pagar pagar_? podem_mandar podem~prender por_cartao por~disso posso_ir posso~em prend- prender prender_a prender~gente worry:cana worry:crime worry:pagar`,
    '4': `^_da ^_quem a_gente a_policia after-roadmap:cadeia after-roadmap:dever atras atras_das atrasado atras~grandes a~? a~vem bolet- boleto busca- buscar buscar_por buscar~divida cartao_$ causa consent:cana consent:por das_grandes das~por deven- devendo divida_? grand- grandes grandes_por grandes~causa me_buscar me~por parar_atras parar~das polic- policia policia_vem policia~me por_causa por_divida
por~? vai vem_me vem~buscar vou_parar vou~atras worry:da worry:eh worry:por`,
    '3': `,_pode ,~? ?_$ ^_eles ^_posso after-roadmap:atrasado after-roadmap:boleto after-roadmap:causa after-roadmap:da after-roadmap:deve after-roadmap:disso after-roadmap:eles after-roadmap:pagar after-roadmap:por after-roadmap:preso consent:nao consent:vai de_ser de~presa disso disso_$ eles gente mandar medo~ser nao~, pagar_, pagar~pode parar pode_? podem por_nao por~pagar presa presa_por presa~nao quem
ser_presa ser~por tenho_medo tenho~de vem`,
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
    '7': `^_manda a_passo after-roadmap:mostra after-roadmap:passo cade~plano de_novo mostra o~a passo_a passo~passo resum-`,
    '6': `^_cade ^_ver after-roadmap:manda after-roadmap:o after-roadmap:refazer cade cade_meu manda_o novo o_passo passo_$ pode_refazer pode~a refaz- refazer refazer_a refazer~conta ver_de`,
    '5': `:cade :meu ^_monta ^_refaz after-roadmap:como after-roadmap:meu after-roadmap:monta after-roadmap:pode after-roadmap:refaz after-roadmap:repete faz_a manda me_mostra monta novo_$ passo qual~o quero_o quero~de refaz refaz~plano`,
    '4': `^_atualiza ^_faz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:passa after-roadmap:quero atual- atualiza atualiza~plano a~de conta conta_? conta_de me_explica me_passa meu~agora passa_o repet- repete`,
    '3': `,_por ,~favor :favor ^_me ^_mostra ^_oxe ^_pode ^_poderia ^_qual ^_quero after-roadmap:a after-roadmap:ai after-roadmap:cade after-roadmap:era after-roadmap:me after-roadmap:qual after-roadmap:resumo a~? explica_de explica~novo faz me~o mostra_o mostrar novo_o o_meu oxe o~mesmo passa plano_de plano~novo poder- poderia poderia_me pode~o por~? qual_era quando_o resumo ver~plano ver~roteiro`,
    '-3': `after-roadmap:link link melho- melhor o_link pode_me quero~a`,
    '-4': `^_melhor after-roadmap:melhor`,
    '-5': `after-roadmap:nao nao~o`,
  },
  'ask:rotativo': {
    '19': `rotat- rotativo`,
    '13': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '9': `rotativo_?`,
    '8': `eh_rotativo que~rotativo rates:rotativo`,
    '7': `^_rotativo por_que rotativo_eh`,
    '6': `:rotativo ^_por cresc- cresce cresce_tanto do_cartao eh_esse explica~rotativo o_rotativo que~fatura rates:que rotativo~o tanto_$`,
    '5': `^_que a_fatura assim assim~? aumenta_$ como_assim eh~do esse_do esse~cartao explica fatura_so fatura~aumenta juros_eh juros~esse por~a que_$ que_a que_juros tanto`,
    '4': `:eh ^_explica after-roadmap:cresce after-roadmap:explica after-roadmap:fatura after-roadmap:tanto aumen- aumenta a~so cartao_$ cartao_cresce cartao~tanto eh_o eh~juros eh~que eh~rotativo esse_rotativo expli- explica_o fatur- fatura juros juros_do o~cresce que_eh que~eh rates:cartao rates:eh rates:esse rates:o so_aumenta`,
    '3': `:que ^_como after-roadmap:aumenta after-roadmap:cartao after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:que carta- cartao como_funciona de_rotativo debts:juros debts:quanto debts:rotativo do~? eh~tal esse esse_tal esse~de fatura_cresce fatura~tanto funci- funciona funciona_o funciona~rotativo o~eh por~o quanto~o que_o que~cartao que~esse rates:cresce rates:fatura rates:por
rates:tanto tal~rotativo`,
  },
  'ask:social-help': {
    '10': `cadun- cadunico cadunico_$ como~cadunico faco_cadunico`,
    '9': `ajuda cras`,
    '8': `como_faco cras_me cras~ajuda o_cras`,
    '7': `^_onde after-deficit:? after-roadmap:ajuda ajuda_? me~? o~me worry:?`,
    '6': `?after-deficit ^_como ajuda_da ajuda~prefeitura algum algum_auxilio algum~para auxilio_para auxilio~mim basica basica_? cesta cesta_basica cesta~? como_entro como~no da_prefeitura entro entro_no entro~bolsa familia_$ me_ajuda no_bolsa no~familia onde~cesta peco_cesta peco~basica prefeitura_? tem_ajuda tem_algum tem~auxilio tem~da`,
    '5': `^_que after-deficit:ajuda after-deficit:como auxil- auxilio basic- beneficio_eu beneficio~tenho bolsa_familia comida_de comida~graca como consigo_comida consigo~de direito direito_? eu_tenho eu~direito faco graca_? onde onde_consigo onde_peco onde~comida peco prefe- prefeitura que_beneficio tenho_direito tenho~? worry:ajuda worry:como`,
    '4': `a_quem after-deficit:cras after-deficit:eu after-roadmap:auxilio after-roadmap:faco after-roadmap:onde ajuda_o ajuda~governo a~eu benef- beneficio bolsa comer comer_esse comer~mes comid- comida consigo da~? da~quem de_graca de~? direi- eu_recordo famil- familia governo~para graca mes_? mim_? o_governo para_comer para~esse que_ajuda quem_eu quem_nao quem~recordo quem~tem que~eu recor- recordo
recordo_para recordo~comer worry:faco worry:tem`,
    '3': `?_$ ^_tem after-deficit:esse after-deficit:faco after-roadmap:beneficio after-roadmap:bolsa after-roadmap:comida after-roadmap:direito after-roadmap:entro after-roadmap:familia after-roadmap:peco after-roadmap:prefeitura after-roadmap:quem after-roadmap:tenho consi- esse_mes esse~? eu~para governo_da nada_? para_mim para_quem para~? para~nao quem que~o tem_nada worry:onde`,
  },
  'ask:social-tariff': {
    '9': `tarif- tarifa`,
    '7': `como~a socia- social tarifa_social tem_desconto`,
    '6': `after-roadmap:luz luz na~para tem~na`,
    '5': `^_tarifa after-roadmap:tarifa baixa baixa_renda como_pede como~? desconto_na desconto~luz luz_para luz~pobre na_luz para_pobre pede pede_? pobre pobre_? social_como social~pede tarifa~como`,
    '4': `a_tarifa after-deficit:? after-deficit:como after-deficit:luz after-deficit:tarifa after-deficit:tem a~baixa baixa- baixar baixar_a baixar~conta bolsa~paga como_baixar como_pego conta~luz de_luz desconto de~pelo essentials:? essentials:como essentials:tarifa familia_paga familia~menos governo_$ luz_? luz_pelo luz~governo menos_luz menos~? paga_menos paga~luz pego pego_a pego~tarifa pelo_governo
quem_tem quem~bolsa renda renda_$ tarifa_baixa tarifa~renda tem_bolsa tem~familia`,
    '3': `?after-deficit a_agua a_conta after-deficit:a after-deficit:desconto after-deficit:na after-deficit:quem after-deficit:social after-roadmap:pobre after-roadmap:social after-roadmap:tem agua_tem agua~tarifa a~de a~tem bolsa bolsa_familia como conta_de desco- essentials:desconto essentials:luz essentials:social essentials:tem famil- familia gover- governo menos paga para_quem para~? pelo quem
social_tambem social~? tambem_? tarifa~tambem tem_tarifa tem~social`,
  },
  'ask:total-effective-cost': {
    '17': `cet`,
    '12': `que~cet`,
    '11': `cet_$ eh_cet`,
    '10': `after-roadmap:cet`,
    '8': `rates:cet`,
    '7': `custo`,
    '6': `entra_no entra~cet no_cet offers:cet o~eh o~entra que_entra`,
    '5': `acho_o acho~custo cet_, custo_total custo~do do_emprestimo eh~que entra o_custo offers:que onde_acho o~total que~no rates:eh rates:o rates:que total_do total~emprestimo`,
    '4': `^_cet a_mesma after-roadmap:custo after-roadmap:eh a~coisa cet_e cet~juros coisa_? custo_efetivo custo~eh de_custo de~efetivo e_juros efeti- efetivo efetivo_eh efetivo~o eh~mesma emprestimo_$ esse_tal esse~de e~eh juros_eh juros~a mesma mesma_coisa mesma~? o_que offers:eh offers:o onde~o o~? que_eh tal~custo total`,
    '3': `,_que ,~aquilo ^_onde acho after-roadmap:entra aquil- aquilo aquilo_que aquilo~eu bicho bicho_eh bicho~esse boleto~em cet_eh cet~eh cet~maior coisa eh_a eh_aquilo eh_maior eh~? em~, esse_$ fala_em juros_? maior maior_que maior~o no_papel no~tem o_boleto o_cet offers:custo o~fala pago_? papel_tem papel~cet por~o que_bicho rates:, rates:? rates:boleto rates:custo rates:em rates:entra rates:esse
rates:fala rates:no tal tal_de tem_cet tem~,`,
  },
  'ask:total-owed': {
    '14': `after-roadmap:total total`,
    '13': `after-roadmap:soma soma`,
    '12': `after-roadmap:quanto`,
    '11': `^_soma quant- quanto`,
    '9': `^_quanto after-roadmap:devo after-roadmap:tudo taman- tamanho`,
    '8': `after-roadmap:das eu_devo fala_o minha_divida qual_o total_$`,
    '7': `after-roadmap:ai after-roadmap:desgraceira after-roadmap:dividas after-roadmap:geral desgr- desgraceira em_quanto geral no~? o_total quanto_que soma~desgraceira soma~para`,
    '6': `NAME_? ^_qual ^_valor after-roadmap:essa after-roadmap:esta after-roadmap:estou after-roadmap:fala after-roadmap:qual after-roadmap:valor agora_$ ai_para ai~mim das devo devo_$ dividas_$ do~? fala no_total toda valor`,
    '5': `^_somando ^_total after-roadmap:agora after-roadmap:ao after-roadmap:devendo after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:toda ao_todo das_dividas das_minhas das~dividas deven- devendo devo_no devo~NAME divid- divida_$ dividas em~? esta_dando estou_devendo me_fala o~? o~total qual quanto_? quanto_da quanto_devo quanto_esta quanto_eu quanto_falta quanto~eu soma_tudo
soman- somando somando_tudo todo_$`,
    '4': `:divida :minha :quanto a_soma after-roadmap:? after-roadmap:buraco after-roadmap:em after-roadmap:junto after-roadmap:numero after-roadmap:o after-roadmap:todo agora burac- buraco buraco_? dando da~divida da~junto de_quanto devendo_$ devendo_quanto devo_para devo~total de~eh divida_toda estou~em estou~quanto estra- eu_ainda eu~devendo eu~devo eu~no falta_pagar junto_$ me~o mim_$ minha~toda
o_numero o~do para_mim qual~valor quanto~o que~devo toda_$ toda_? tudo tudo_junto tudo_para`,
    '3': `:da :total :valor ^_de after-roadmap:minhas ai ao a~das brinc- brincadeira da_quanto divida~em esta_em eu_estou falta junto mim minhas_dividas minha~esta numer- numero o_valor para_NAME qual~total quanto~ainda quanto~devo quanto~no quanto~pagar que_esta que~o somando~da tudo_da tudo_quanto tudo~quanto valor_da valor_total`,
    '-3': `after-roadmap:banco after-roadmap:cada after-roadmap:cet after-roadmap:ja after-roadmap:pago after-roadmap:renda after-roadmap:sair after-roadmap:tempo banco_$ cet devo~cada divida_? eh_$ falta~NAME minha_renda minha~vai n0 o_cet oferecer para_cada para_divida para~banco renda sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:juros after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '13': `after-roadmap:eh`,
    '12': `quem~voce`,
    '11': `after-roadmap:voce eh_financeira falan- falando funci- funciona voce`,
    '10': `:funciona after-roadmap:robo como_funciona consent:que financeira financeira_$ que~isso robo`,
    '9': `:como banco_? de_onde do~? eh_do eh_isso eh_voce eh~robo para_que que_esse quem robo_$ sao um_robo voce_$ voce_sao`,
    '8': `^_voce after-roadmap:financeira after-roadmap:isso como_pegou como~meu consent:isso consent:sao emprestam emprestam_dinheiro esta_falando fazem_$ finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem~falando voce_emprestam`,
    '7': `:? ?consent ^_do ^_isso ^_para ^_quem after-roadmap:falando after-roadmap:sao como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:quem dinheiro_$ do_que do~se eh_emprestimo eh~serasa empre- esse_zap estou_falando fazem isso_eh meu_numero numero_$ para~serve que_se que_serve quem_eh quem_sao que~fazem que~trata que~zap sao_voce se_trata serve serve_isso
trata trata_$ voce_conseguiu voce_fazem`,
    '6': `:quem :voce ^_eh after-roadmap:que after-roadmap:quem artif- artificial artificial_? consent:? consent:financeira consent:mandou consent:o consent:voce do_governo eh eh_esse eh_inteligencia eh_quem eh_um eh~artificial esse_$ esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~o negocio negocio_$ onde_eh onde~isso para~esse que_mesmo quem_$ que~eh sao_banco
voce~banco voce~dinheiro zap zap_$`,
    '5': `:resolve ^_como ^_que after-roadmap:fazem after-roadmap:negocio after-roadmap:numero after-roadmap:ou aqui_eh como consent:do consent:emprestimo consent:entendi consent:onde consent:robo de_que de~empresa divida_? do_serasa dono_disso eh_empresa eh_o eh~dono eh~governo eh~pessoa eh~qual empresa empresa_de empresa~que emprestimo_$ esse falando_com falando~robo faz~que gover- governo isso isso~do
isso~eh me_mandou me~isso o_que onde onde~sao o~disso o~mesmo o~voce qual_empresa que_servico quem_esta que~negocio resolve resolve_minha robo_? sao_do seras- serasa serasa_? servico_eh servico~esse voce_eh voce~da voce~do voce~uma`,
    '4': `:aqui :divida :eh :isso :minha :que :vi ^_de after-roadmap:do after-roadmap:empresa after-roadmap:esse after-roadmap:zap ajudam_a com_robo consent:governo consent:negocio consent:oii consent:serve consent:zap de_qual de~voce do_banco dono eh_humano eh~banco eh~de eh~moco eh~ou empresa_$ entendi_o entendi~que esta~comigo estou~? estou~com falando_comigo faz_o governo_? humano_ou humano~robo isso_$
isso_moco isso~de mando- mandou minha_divida minha~? moco moco_$ negoc- negocio_eh negocio~esse numer- numero o_dono onde_voce ou ou_robo o~? o~esse que_$ que_negocio quem_me resol- sao_$ serasa_$ trem voce~a voce~quem`,
    '3': `,_como ,~funciona ,~que :ajudam :do :esta :fazer :instagram :mesmo :sabe ?_$ ^_cai ^_com ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:disso after-roadmap:moco after-roadmap:onde after-roadmap:pessoa after-roadmap:serasa after-roadmap:servico ajudam aqui_de banco com_quem comigo_$ como~funciona com~? com~eu consent:, consent:cai consent:de consent:dinheiro consent:disso
consent:fazem consent:limpar consent:me consent:moco consent:nome consent:ou consent:pera consent:serasa consent:um dinhe- dinheiro disso disso_$ eh~esta emprestimo entendi eu_estou fazer_? funciona_esse funciona~negocio human- humano insta- instagram isso_aqui limpa- limpar limpar_o limpar~nome maqui- maquina maquina_$ nao_entendi nao~o nao~quem o_nome ou_maquina pera_, pessoa_ou pessoa~maquina
que que_? que_funciona quem_eu quem~que que~esse sabe~? sao~governo sei_quem uma~ou um~? vi vi_no voce_ajudam`,
    '-3': `?_quero ?debt-kind ?income-source ^_esse ^_onde ^_qual after-roadmap:consignado after-roadmap:dez after-roadmap:juros after-roadmap:muito after-roadmap:quero after-roadmap:rmc anjo anjo_$ banco_$ bom consent:essa consent:golpe consent:na consent:sabe consent:vai da~mesmo de_graca de_quem debt-kind:do deven- devendo devendo_$ dez dez_$ eh_bom eh_dez eh_muito eh_protegido eh_sigiloso eh~anjo
eh~empresa eh~graca empresa_? essa_empresa essa~? esse~eh esta_devendo fazer_$ graca isso~golpe mesmo_esse mesmo~numero meu~? muito na~eh numero_? o~com pago_$ prote- protegido protegido_isso que_com quem~devendo quem~essa rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso um_anjo vai`,
    '-4': `:oii after-roadmap:bom consent:fazer debt-kind:eh eh_essa eh_pago eh_para esse_numero esse~? isso~pago pergu- quem~isso voce~o`,
    '-5': `com_isso eh_golpe eh~isso ganha- ganham golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_ganham voce_perguntou`,
    '-7': `confi-`,
  },
  'ask:which-bill-first': {
    '9': `essentials:?`,
    '8': `qual_conta`,
    '7': `after-deficit:? atrasar deixo o~? qual`,
    '6': `aluguel_ou aluguel~luz conta_posso conta~empurrar empur- empurrar empurrar_? luz_primeiro luz~? nao~para ou_luz ou~primeiro para_tudo posso_empurrar qual~posso`,
    '5': `^_deixo after-deficit:qual after-roadmap:luz atrasar_qual atrasar~delas cartao_? deixo_atrasar deixo~qual delas delas_? essentials:qual luz luz_ou luz~o ou ou~cartao pago pago_o pago~luz pago~que para~, posso~? primeiro_? qual_delas qual~? que_? tudo_,`,
    '4': `,_escolho ,~qual ?after-deficit ^_aluguel ^_entre ^_pago ^_qual a_luz after-deficit:pago after-roadmap:atrasar after-roadmap:conta after-roadmap:deixo after-roadmap:ou after-roadmap:qual atrasar_? a~ou boleto_pago boleto~o comida_e comida~boleto conta conta_nao conta~pode da~tudo de_jeito deixar_de deixar~pagar der der_para de~nenhum e_boleto entre entre_comida entre~e escol- escolho escolho_qual
escolho~? essentials:conta essentials:ou essentials:pago e~pago jeito_nenhum jeito~? nao_da nao_der nao_pode nao~atrasar nao~deixar nenhum_? o_cartao ou_o pagar_de pagar~jeito pago_a pode_atrasar pode~? posso posso_deixar posso~de qual_? qual~nao se_nao se~der tudo~escolho`,
    '3': `?_$ after-deficit:conta after-deficit:deixo after-deficit:luz after-deficit:nao after-deficit:o after-deficit:ou after-deficit:para after-deficit:posso after-deficit:que after-roadmap:aluguel after-roadmap:comida after-roadmap:entre after-roadmap:pago after-roadmap:posso alugu- aluguel antes_se atras- casa_? casa_pago casa~antes comid- comida contas_da contas~casa conta~casa da_casa das_contas
das~da de_pagar deixa- deixar deixo_para deixo~depois depois_das depois~contas der~todas de~de de~pago essentials:atrasar essentials:deixo essentials:luz essentials:nao essentials:posso essentials:primeiro eu_deixo jeito nao_posso nenhum pago~se para_depois para_todas para~das prime- primeiro qual_eu qual~deixo que~posso todas_?`,
  },
  'ask:who-is-behind': {
    '11': `^_quem quem`,
    '8': `:criou :quem after-roadmap:quem consent:? criou de_voce voce_?`,
    '7': `:isso de~? por_tras quem~isso tras`,
    '6': `cnpj cnpj_de cnpj~voce como_? consent:quem dinheiro_como dinheiro~? fez_? ganha_com ganham ganham_dinheiro ganham~como ganha~isso o_cnpj o~de qual~cnpj quem_te quem~com quem~fez te_fez te~? voce_ganham voce~dinheiro`,
    '5': `after-roadmap:tras after-roadmap:voce banca banca_esse banca~servico com_isso com~? de_quem de~eh do_robo eh_essa eh~empresa empresa empresa_? essa_empresa essa~? esse_servico fez ganha ganha- gente_por gente~tras por~do quem_banca quem_ganha quem~essa quem~esse servico_? tem_gente tem~por tras_do tras~robo`,
    '4': `^_de after-roadmap:fez after-roadmap:te consent:de consent:tras consent:voce dinhe- dinheiro disso_? escri- escritorio escritorio_de escritorio~voce esse~? esta_por esta~tras fica_o fica~escritorio isso_? o_escritorio onde_fica onde~o por~disso qual_o quem~por robo robo_? servico te tras_disso tras~?`,
    '3': `?_$ after-roadmap:? after-roadmap:dinheiro after-roadmap:empresa after-roadmap:ganha after-roadmap:gente after-roadmap:robo after-roadmap:servico consent:como consent:dinheiro consent:empresa consent:essa consent:por consent:te do~? fica gente isso_$ quem_eh quem_esta servi- voce`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '21': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `re z`,
    '16': `^_rebobina ^_retorna rebob- rebobina retorna z_$`,
    '15': `^_da re_$ ultim-`,
    '14': `desfaz_$ rebobina_$ ultima volta- voltar`,
    '13': `anter- anterior errad-`,
    '12': `^_desfazer ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re desfazer respondi`,
    '10': `^_control ^_ctrl como_retroceder control control_z debts:volta errado incomes:volta respo- retro- retroceder retroceder_$ tem_como tem~retroceder ultima_$`,
    '9': `^_voltar after-roadmap:voltar anterior_$ antes_$ errei essentials:voltar pergunta rates:volta tras tras_$ uma`,
    '8': `,_volta ^_apaga ^_desconsidera ^_respondi a_fita da~retornar de_antes desconsidera essentials:volta na_pergunta para_retornar pergu- retorna_uma retornar retornar_$ volta_ai volta_uma voltar_por voltar~favor`,
    '7': `,_botei ,~errado ^_engata ^_ops ^_pulei a_anterior a_de a_re ai_$ anda_uma anda~para antes apaga botei_errado contr- debt-amount:z debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:rebobina incomes:voltar na~errada opa~botei ops ops_volta overdue:retorna overdue:z o~eu pergunta_anterior pulei pulei_uma pulei~sem quero_voltar que~falei
respondi_errado uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `:volta ?debt-amount ^_anda ^_errei ^_opa ^_quero ^_risca a_pergunta anda apaga_essa apaga~ultima arrum- arrumar arrumar_a da_para da~voltar debt-amount:retorna debt-kind:z debts:isso desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero mudar~que opa opa_, overdue:volta o~respondi para_tras para_voltar pouco_$ que_respondi
querer querer_$ quero_mudar rates:a respondi_$ resposta risca risca_a risca~ultima sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?incomes ?rates ^_desmancha acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz ai apaga_o arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:ultima debts:a debts:tras debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_volta essentials:da eu_acabei eu_arrumar eu~agora eu~de favor favor_$
income-source:re incomes:a incomes:re incomes:uma isso_$ mudar mudar_o overdue:a overdue:desfaz overdue:errado por_favor pouco que_errei quere- quero~a que~acabei rates:anterior rates:desfaz rates:isso rates:pergunta re_ai rebobina_a rebobina~fita tira_o tira~que ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?overdue ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:pergunta after-roadmap:volta apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl debt-amount:anterior debt-amount:ctrl debt-amount:da debt-kind:ai debt-kind:uma debts:como debts:uma debts:voltar deixa_eu desconsidera_a desconsidera~ultima digit- digitei digitei_na digitei~pergunta
dizer dizer_$ enganei enganei_na enganei~pergunta errado_$ errado_antes errei_, errei~volta essentials:a essentials:eu essentials:quero essentials:respondi eu_mandei eu~a income-source:a income-source:fita income-source:uma incomes:da incomes:desfazer incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$ me~na n0 na_anterior na_casa na_outra na~de o_que o_ultimo outra_,
outra~volta overdue:na overdue:respondi overdue:uma para_outra para~pergunta passada pergunta_errada pergunta_passada pergunta~antes que_eu quero quero_consertar quero~o que~mandei rates:ai rates:errado rates:ultima rates:uma respondi_na respondi~antes respondi~casa retorna~pergunta tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_a volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?debts ?essentials ?income-source ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:antes after-roadmap:errado after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ anterior_que anterior~errei apaga~anterior arrumar~resposta a~passada a~resposta beste- besteira besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu-
cliquei cliquei_errado cliquei~volta conse- corri- corrigir da debt-amount:a debt-amount:quero debt-amount:sem debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:antes debts:botei debts:da debts:errado debts:favor debts:mudar debts:ops debts:pergunta debts:por debts:quero debts:tem dei dei_$ desco- engan- errado_, essentials:apaga essentials:errada essentials:errei
essentials:falei essentials:favor essentials:na essentials:pergunta essentials:que essentials:ultima essentials:uma falei_besteira falei~na income-source:errada income-source:na income-source:sem income-source:volta incomes:ai incomes:apaga incomes:errado incomes:errei incomes:favor incomes:isso incomes:para incomes:pergunta mensagem na~, novo_a novo~anterior outra outra_pergunta overdue:anterior
overdue:falei overdue:resposta overdue:sem overdue:ultima passada_que passada~errei pergunta_$ pergunta_de pergunta~que que_dei quero_arrumar quero_corrigir quero_responder quero~de rates:antes rates:como rates:da rates:de rates:para rates:tem refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei ultima_resposta ultima~que volta_la volta_na`,
    '-3': `^_boa ^_pergunta after-roadmap:me boa boa_pergunta de_volta era instalments-left:a instalments-left:ultima me~de`,
    '-4': `inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '22': `cance-`,
    '20': `^_deixa`,
    '17': `?confirm-change ^_cancela cancela deixa esquece`,
    '16': `^_desisto ^_esquece desisto`,
    '15': `canse- cansei desis-`,
    '14': `?which-creditor ^_cansei after-roadmap:deixa cancela_$ deixa_$ esque-`,
    '13': `^_cancelar cansei_$`,
    '12': `?which-change cancelar desisto_$ esquece_$ fazer querer_$`,
    '11': `fazer_isso precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ deixa_baixo deixa_queto engan- essentials:deixa esta_$ querer queto queto_$ sem_querer`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora baixo baixo_$ cancela_isso cancelar_operacao chega_disso chega~por como_esta curio- curiosidade curiosidade_$ deixa_para deixa~isso deixa~la desisto_dessa disso_por disso~hoje era_so era~curiosidade essentials:desisto essentials:esquece estou_a estou~fim fim_agora la_$ operacao operacao_$ precisa quere- quieto_isso so_curiosidade
which-change:,`,
    '7': `,_foi after-roadmap:isso after-roadmap:so confirm-change:cancela confirm-change:como confirm-change:esquece confirm-change:esta de_fazer dessa dessa_$ de~isso era esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso estav- estava estava~ficando estava~olhando fazer_mais fican- ficando ficando_$ fim isso_$ nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer
por_hoje preci- so_ficando vou_fazer vou~mais which-change:deixa which-creditor:, which-creditor:deixa`,
    '6': `,_desculpa ,_me ,_troquei ,~enganei ,~engano ,~errado ^_abri ^_chega abri abri_sem abri~querer after-roadmap:era after-roadmap:foi after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cansei confirm-change:desisto confirm-change:isso confu- confundi confundi_, confundi~deixa descu- desculpa desculpa_$ desse_papo enganei enganei_$ eu_pedi foi hoje_$ la
mais_fazer mais~isso me_confundi me_enganei me~, nada~, nao_era nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `?essentials ^_era ^_nenhum after-roadmap:estava after-roadmap:mais after-roadmap:sem agora_$ cancela_por cancela~ai cancela~favor confirm-change:fazer confirm-change:mais confirm-change:me confirm-delete:la confirm-delete:para debt-amount:cancela desse disso engano engano_$ essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_engano foi_meu foi~filho mexeu mexeu_no
mexeu~celular nada_nao nao_vou nenhum_, no_celular pedi que_mexeu sem which-creditor:era which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:, after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:papo apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:, confirm-change:deixa confirm-change:nada confirm-change:nao confirm-change:so
confirm-delete:deixa dedo dedo_$ deixa_, deixa_isso deixa~resolvi era_nada era~, errado_$ esquece_o esquece~que essentials:agora essentials:dessa filho foi_o foi~dedo hoje ih ih_, ih~nada isso isso~la meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao nenhu- o_dedo o_pedido o~eu pedid- pedido pedido_$ que~no rates:deixa rates:la resolvi resolvi_aqui so which-change:estava
which-change:querer which-change:sem which-change:so`,
    '3': `,_esquece ,_nem ,~o ,~tirar ^_nada after-roadmap:hoje after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora ai_, cancela~que confirm-change:abri confirm-change:era confirm-change:errado confirm-change:estou confirm-change:nenhuma confirm-change:para confirm-change:precisa debt-creditor:, debt-creditor:ai debt-creditor:essa deixa_quieto deixa~para devia errad- errado essa_ai essa~,
essentials:chega essentials:disso essentials:estou essentials:hoje essentials:por esta favor_$ isso_ai isso_para mais n0 nada nenhum nenhuma pode_tirar pode~, querer~desculpa queria_, queria~esquece quero_mais quieto rates:para resol- tirar_, which-change:abri which-change:baixo which-change:desculpa which-change:foi which-change:me which-change:nada which-change:nao which-change:que
which-creditor:foi which-creditor:me which-creditor:nada which-creditor:nao`,
    '-3': `,_deixa ?after-crisis ?debt-kind ?income-source ^_isso after-roadmap:avisos after-roadmap:os avisa- aviso- avisos avisos_$ cancela_minha cancela~inscricao como_estava confirm-change:essa deixa~estava essa_mudanca essentials:essa estava_$ inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os_avisos querer_, quero_cancelar sem~,`,
    '-4': `^_essa confirm-change:mudanca deixa_eu essa_deixa essa~para mudanca_$`,
    '-5': `mudan- mudanca quieto_$`,
    '-7': `deixa~esta querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '24': `^_#`,
    '19': `?which-change ?which-creditor`,
    '16': `debt-kind:# opcao`,
    '14': `which-creditor:#`,
    '13': `^_a segun-`,
    '12': `#_$ ?confirm-amount debt-kind:numero terce-`,
    '11': `confirm-amount:o terceiro terceiro_$ which-change:a which-change:da which-creditor:a worry:#`,
    '10': `confirm-amount:a numer- numero overdue:# prime- which-change:# which-change:o`,
    '9': `confirm-amount:segunda consent:# opcao_$ primeira segunda`,
    '8': `?confirm-creditor a_segunda confirm-creditor:a confirm-creditor:do confirm-creditor:meio dois n0 segundo segundo_$`,
    '7': `^_o a_# confirm-amount:primeiro meio_$ o_primeiro o~aluguel primeira_$ segunda_$`,
    '6': `a_do a_primeira after-roadmap:# confirm-amount:opcao do_aluguel meio no_# o_do which-change:do which-change:no which-change:primeira`,
    '5': `# FIGURE a_da ai_que aluguel_$ botou confirm-amount:# eh~dessas nao~nenhuma o_# primeiro_$ renda renda_$ segunda_opcao valor_da valor~parcela which-change:, which-change:opcao which-creditor:nao which-creditor:nenhuma which-creditor:que`,
    '4': `,_quem ,_sem ,~dera ,~pensar ?debt-kind ^_aquela ^_no a_terceira aquela baixo cima cima_$ confirm-amount:, da_lista da_parcela de_cima dessa- dessas duas_vezes nao_eh nenhuma_dessas parcela_$ primeiro quarta quarta_$ que_voce quieto quieto_, terceira which-change:de which-creditor:o worry:ai worry:duas worry:pensar`,
    '3': `,_a ?overdue a a_ultima ai_, alter- alugu- aluguel aquel- a~a confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem deixa- deixar dera dera_fosse lista lista_$ nenhuma o_valor parcela pensar professora_$ quart- quem_dera quem~fosse quiet- ultim- ultima valor vezes_$ worry:, worry:sem worry:vezes`,
    '-3': `^_nenhuma ^_vale a~banco banco_$ debt-kind:NAME debt-kind:a debt-kind:do do_banco rates:# vale vale_o vale~primeiro`,
    '-4': `?income-source instalments-left:# which-creditor:NAME`,
    '-5': `confirm-amount:mil debt-amount:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `viver_$`,
    '10': `morrer_$ worry:morrer worry:quero`,
    '9': `guent- morre- morrer nao~mais quero_morrer`,
    '7': `after-roadmap:vida vida`,
    '6': `,_ja after-crisis:nao after-roadmap:pensando em~da estou_pensando estou~em ja_comprei pensando pensando_em sumir`,
    '5': `after-roadmap:em after-roadmap:estou after-roadmap:mais aguen- aguento aguento_mais comprei debts:aguento debts:mais em~matar ja~a mais matar nao_aguento vida_$`,
    '4': `:matar :penso ?after-crisis ^_quero acordar adianta after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:para after-deficit:de after-deficit:eu after-deficit:ja after-deficit:que after-deficit:tudo after-roadmap:nao causa compr- contas debts:nao em_me eu_penso hoje~nao ligar_para matar_$ me_dera nao~nunca nenhum_, numero~, nunca_mais pensa- penso penso_em penso~me por_causa
quem_me quem~dera saida`,
    '3': `,~que :em ^_minha acaba- acabar acabar_com adian- after-deficit:, after-deficit:a after-deficit:faco after-roadmap:acabar after-roadmap:com after-roadmap:da after-roadmap:falou after-roadmap:mae after-roadmap:matar after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:nada after-roadmap:vale causa_de causa_dessas causa~contas com_depressao com_tudo comprei_o com~por conta-
contas_$ de_divida debts:aqui debts:comprei debts:ja depre- depressao dera dessa- dessas dessas_contas divida_, dormi- dormir e_nao esta_aqui eu_faco eu~comprei eu~em falo falou~se hoje ja ja~o ligar mae_esta mais~, mais~nao me_matar menin- mesmo_, minha~esta minha~nao nada~, nao_vale nenhum numer- numero por~dessas quero quero_mais quero~viver que~faco remed- remedio separ- separei separei_os
vale viver_,`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:de after-crisis:estou`,
    '10': `^_era after-crisis:, after-crisis:quero`,
    '9': `after-crisis:eh era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:estava after-crisis:falar after-crisis:foi after-crisis:que bem brinc- estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:da after-crisis:vou estou_bem expre- nao~nisso nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo brincadeira calma desab- era~meu estav- estava expressao falar_$ falei meu_$ modo modo_de nao_vou`,
    '4': `,_estou after-crisis:ao after-crisis:eu after-crisis:gente after-crisis:ia after-crisis:letra after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da bem_$ boa_$ brincadeira_$ da_letra de_boa de_falar eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi foi_so gente_$ isso_$ letra letra_$ nao_$ nao~me nao~morrer pe pe_da pe~letra viva vou_me`,
    '3': `,_oxe ,~minha ^_calma ^_quero ^_sumir after-crisis:boa after-crisis:brincando after-crisis:do after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:matar after-crisis:nada after-crisis:sumir brincando calma_, calma_nao de_dizer de_expressao dizer_$ do_mapa do~brincadeira estou estou_de estou~e expressao_$ fazer fazer_nada foi~, foi~de forca forca_de forca~expressao gente ia isso_,
jeito~falar mapa mapa_brincadeira me_matar morre- morrer nao~fazer oxe que_isso quero_morrer quero~nao que~, so sumir sumir_do sumir~mapa tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga after-roadmap:tudo apagu-`,
    '11': `^_deleta apaga_tudo deleta tudo_$`,
    '10': `apaga- apagar apague dados essentials:tudo meus_dados tudo tudo_que`,
    '9': `^_apagar ^_exclui after-roadmap:apagar cadas- cadastro exclui meu_cadastro meus minha_conta quero_que some_com`,
    '8': `^_apague ^_some apagar_tudo cadastro_$ deleta_tudo esque- esquecido esquecido_$ essentials:apaga essentials:quero exclusao historico historico_$ informacoes meu_historico minhas_informacoes quero_ser quero~esquecido ser_esquecido`,
    '7': `:meu ^_lgpd ^_limpa conta_$ essentials:dados essentials:meus excluir exclusao_$ histo- infor- informacoes_$ lgpd lgpd_quero lgpd~exclusao quero_exclusao quero~minha some tudo~eu`,
    '6': `:apaga :apague ^_remove after-roadmap:dados after-roadmap:deleta after-roadmap:exclusao after-roadmap:meus apagar_meus apagar~dados apague~meu essentials:deleta essentials:meu exclui_minha exclui~conta limpa meu_$ minha- minhas que~meu remov- remove`,
    '5': `:cadastro :conta :dados :exclui :meus ^_esquecam ^_quero after-roadmap:apague after-roadmap:informacoes after-roadmap:meu after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apaga~que apague_tudo com_meus com~dados dados_$ dados_dai deleta_meu deletar deletar_minha deletar~conta deleta~cadastro esquecam esquecam_tudo esquecam~que exclui_meus exclui~dados limpa_meus limpa~dados meus~dai
quero quero_apagar quero_deletar ser solicito_a some~meus tem_meu`,
    '4': `:apagar :minha :solicito :tudo ^_solicito after-roadmap:conta after-roadmap:exclui after-roadmap:excluir after-roadmap:limpa after-roadmap:quero after-roadmap:remove apaga_meu apaga~cadastro apague_o apaguem com_minhas com~informacoes conta dados_do dados~sistema dai dai_$ do_sistema essentials:cadastro essentials:conta essentials:informacoes essentials:minhas essentials:que essentials:ser
excluir_meu excluir_minha excluir~cadastro excluir~conta falei_$ meu meus~do o_meu o~historico pode_excluir pode~meu quero_excluir remove_meus remove~dados siste- sistema sistema_$ solic- solicito some~minhas tudo~tem`,
    '3': `:as :dos :informacoes :minhas :pessoais :que :quero :some ?essentials after-roadmap:. after-roadmap:cadastro after-roadmap:dai after-roadmap:favor apaga_$ apaga_minhas apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com~minhas conta_por conta~favor conte- contei contei_$ dados_pessoais dados_por dados~favor dos_meus dos~dados eh_meu elimi- essentials:apague
essentials:exclui essentials:excluir essentials:exclusao essentials:limpa essentials:minha essentials:remove essentials:some eu_contei eu_falei favor favor_$ guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que os_meus os~dados pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague quero~guardem quero~voce
que~apaguem que~contei que~falei que~nada que~tudo remove_tudo remove~que todos todos_os todos~meus tudo~eh voce_apaguem voce~minhas`,
    '-3': `?confirm-delete ^_reativa after-roadmap:baixar after-roadmap:reativa baixa- baixar confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '31': `?thirteenth`,
    '21': `?confirm-delete ?consent consent:nao`,
    '20': `?confirm-creditor`,
    '19': `?confirm-amount confirm-delete:nao`,
    '18': `?confirm-change ?offers nao_$`,
    '16': `?overdue confirm-creditor:nao`,
    '15': `^_nem ^_nunca n0 nem`,
    '14': `^_errou confirm-change:nao consent:nem errou thirteenth:ja`,
    '13': `^_negativo nenhuma_$ nunca offers:nem thirteenth:de`,
    '12': `,_deixa ^_abafa ^_no abafa abafa_$ confirm-amount:nao nao_apaga nao_eh negativo nenhu- offers:nao offers:ninguem offers:so overdue:estou overdue:tudo quiet- thirteenth:nao`,
    '11': `^_ninguem ^_pago ^_viajou consent:no deixa deixa_como eh_outro nao nao~atrasado negat- repre- segur- viajo- viajou`,
    '10': `^_alto ^_tudo alto_la consent:passo credo credo_$ errad- errado errou_$ gato longe longe_$ offers:me outro_$ overdue:dia overdue:em overdue:mas overdue:pagando pagan- pagando thirteenth:sem ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_esta ^_nops alto as_bolas ate_agora bolas bolas_$ como_era consent:para dispenso eh_outra embar- embaralhou embaralhou_tudo errado_$ estava_$ estou_fora infor- instalments-left:nenhuma mexe nada~ver nao_aceito nao_foi nao_mexe negativo_$ nops nops_$ offers:banco outra_loja overdue:nos overdue:pago pedra- recus- redon- todas_em todas~dia vale_o vale~primeiro volta_como
volta~era`,
    '8': `^_ainda ^_ja ^_mantem ^_mudei ^_nao ^_nenhuma ^_nenhumazinha ^_vale a_ver antes_fosse confirm-delete:nada confo- consent:fora consent:prefiro consent:proxima consent:quero de_ideia de_jeito deixa~esta dispe- eh~loja esta_trocado esta_viajando fosse fosse_$ jeito mante- mantem morto mudan- mudanca mudei mudei_de mudei~ideia nao_recebo nenhuma nenhumazinha nos offers:cobranca offers:de
offers:esperando offers:nenhuma offers:total outro overdue:limpo overdue:nao overdue:nenhumazinha pago_certinho passou_longe querer~deixa silen- thirteenth:nem thirteenth:quem trocado trocado_$ vale vencido viajando viajando_$ viajou_$`,
    '7': `,_paguei ^_antes ^_bem ^_comigo ^_em acho~nao apagar_$ azul azul_$ bulhu- bulhufas bulhufas_$ comigo_nao confirm-amount:esta confirm-change:deixa confirm-creditor:, confirm-creditor:NAME confirm-creditor:de confirm-creditor:deixa confirm-creditor:eh confirm-creditor:errado confirm-creditor:esta confirm-delete:, consent:hora consent:livre consent:mas decim- decimo deixa_o depois~respondo em_dia
entendeu entendeu_errado errou_feio esquece_a esquece~mudanca esse~nao esta_errado esta_maluco estav- estava feio_$ la lhufa- lhufas lhufas_$ limpo loja_$ mais_o maluc- maluco maluco_$ mas mexer_$ nada nao_confirmo nao_esta nao_mexer nao_muda nao_nao nao~essa nao~isso nao~mudar nem_a nem_pensar nem_uma nessa ningu- ninguem offers:estao offers:nada offers:se onde~viu overdue:ainda overdue:certinho
overdue:esta overdue:gracas overdue:nada overdue:vencer o~fazer passo- passou patav- patavina patavina_$ que_fazer querer_, quieto_$ senta- so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:gastei thirteenth:nada thirteenth:nunca thirteenth:patrao total_$ tudo tudo_nos vencer viaja- viu_isso voce_viu voce~isso`,
    '6': `,_nada ,~certinho ^_agradeco ^_ate ^_de ^_deixa ^_estao ^_fica ^_gato ^_nenhum ^_passou ^_so a_mao aceito_isso after-deficit:cortar after-deficit:mais agora_nada agora_nao agradeco ainda_nao antes antigo apaga_nao ate ate_hoje ate~nada autonomo cobranca como_estava confirm-amount:deixa confirm-amount:eh confirm-amount:errado confirm-amount:nunca confirm-change:de confirm-change:eh
confirm-change:errou confirm-change:nada confirm-change:que confirm-creditor:nada confirm-creditor:outro confirm-delete:errou confirm-delete:esta confirm-delete:nunca confirm-delete:o conhe- conheco conse- consent:agora consent:contra consent:depois consent:deus consent:estou consent:eu consent:interesse consent:medo consent:obrigado consent:outra consent:pensar consent:resolver consent:respondo
consent:sabe consent:sai dados_ai de_agua deixa_meus deixa_quieto deixa~dados deixa~velho dera~so dessa- dessas deus~livre de~tirou direi- direito_$ dos_dois e_me eh_gato eh~por em_sonho enqua- enquanto errado_isso esper- esperando essa_mudanca esse_ai esta estou_esperando feio feito_relogio fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre ignor- interesse ja~os lembre_isso loja
mais~que mantem_como mantem~esta meus~ai me~e mudanca_$ mudar_$ nada_$ nao_autorizo nao_concordo nao~decimo nao~deixa nao~por negativo_, nenhum_dos nenhum~dois no_prazo nunca_tive nunca~nessa o_velho obrig- offers:e offers:pedi onde onde_tirou onde_voce outra outra_hora overdue:conta overdue:devo overdue:enquanto overdue:feito overdue:nome overdue:nunca overdue:prazo overdue:relogio overdue:todas
pago por_enquanto por_lembre por~isso quem_sabe quieto relog- relogio resolver segurando sem~, sozin- tenho~, thank- thanks thirteenth:carteira thirteenth:decimo thirteenth:isso thirteenth:me thirteenth:tem thirteenth:tudo tirou tirou_isso total troca- valor_errado velho velho_mesmo ver_$ viu which-change:nenhuma`,
    '5': `,~disso ,~mexe ^_confundiu ^_desconto ^_desisti ^_entendeu ^_esquece ^_esse ^_estou ^_mei ^_nada ^_pedi ^_prefiro ^_trocou ^_volta a_mudanca aceito agora~posso agrad- ai_eu ai~nao antig- apaga apaga- apaga_$ apagar apert- atrasada_$ banco capaz~eu caras carte- carteira carteira_$ confirm-amount:la confirm-amount:outro confirm-amount:viajou confirm-change:antes confirm-change:errado
confirm-change:estava confirm-change:o confirm-change:onde confirm-change:outro confirm-creditor:como confirm-creditor:essa confirm-creditor:nunca confirm-creditor:viajou confirm-delete:como confirm-delete:de confirm-delete:deixa confirm-delete:eh confirm-delete:fosse conforme confundiu confundiu_as confundiu~bolas consent:dar consent:deixa consent:dessa consent:jeito consent:la consent:longe
consent:maneira consent:vacinado consent:vida conta_nao contra cortar de_apagar debit- deixa~estava depois_eu dera_fosse desisti desisti_de desisti~apagar dessas_duas deus_me de~maneira de~nenhum direito dois_$ dois_eh dos~eh duas_$ eh_por eh~de eh~meu eles_nao era_$ esquece essa_nao esta~isso estou_pagando eu_aceito eu_respondo feito fica ficha- fichado fichado_$ fora inter- isso_ai ja_gastei
ja~as jeito_maneira jeito_nenhum la_$ lembre limpo_$ livre maion- maionese maionese_$ manei- maneira mao mas_pago mas~gastei me_dera me_livre medo_de mei_nao mei~tem mexe_$ mexe_nisso mexer minha~financeira mudar na_maionese nada_disso nao_devo nao_hein nao_me nao_ofereceram nao_paga nao_recebe nao_recebi nao_vai nao_venceu nao~esse nem_que nenhuma_atrasada nenhuma_dessas nenhuma~duas no_dia
nome_eh nome~limpo nos_conforme nunca_vi o_banco o_direito o_primeiro obrigado obrigado_$ ofere- ofereceu_nada offers:estou offers:mesmo offers:nunca opa_opa opa~, opa~nada overdue:, overdue:atrasada overdue:comer overdue:conforme overdue:deus overdue:devendo overdue:nenhuma overdue:no overdue:venho o~mesmo para_proxima patra- patrao peguei~no por~nao prefi- prefiro prefiro~mexer procu- proxi-
proxima quem~dera quem~fosse quero_$ que~hein recebi_tudo relig- respondo_$ rouba- sabem se_for segura sonho sonho_$ so~for tem~de tenho_mais thirteenth:13o thirteenth:as thirteenth:autonomo thirteenth:dera thirteenth:direito thirteenth:dois thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:gosto thirteenth:meu thirteenth:mim thirteenth:o thirteenth:paga thirteenth:sonho tive
trabalho_sem troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado vence- venceu_$ venho viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_segura ,~a ,~assim ,~ja ,~tarde 13o ^^ ^_apertei ^_banco ^_depois ^_deus ^_diarista ^_hmm ^_nos ^_pelo ^_perai ^_sai ^_trabalho ^_valor aceito_, adiantado after-deficit:onde agora~, agora~da agua ai_, ano_nao antec- antes_eh antes~que antigo_$ aperta apertei_sem apertei~querer as assuntos assuntos_sao assuntos~meus atras- atrasa atrasa_$ atrasada atrasei autonomo~tem banco_nao calma_,
calma~segura cancela_essa cancela~mudanca capaz capaz_que certinho cobranca_e coisa_de comer comprei_nessa confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:ideia confirm-amount:loja confirm-amount:mudei confirm-amount:nenhum confirm-amount:passou confirm-amount:que confirm-amount:tudo confirm-change:, confirm-change:a
confirm-change:antigo confirm-change:como confirm-change:esse confirm-change:fosse confirm-change:loja confirm-change:mexe confirm-change:mudanca confirm-change:nunca confirm-change:passou confirm-change:quero confirm-change:vale confirm-change:valor confirm-change:volta confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:onde confirm-creditor:voce confirm-creditor:volta
confirm-delete:! confirm-delete:a confirm-delete:loja confirm-delete:nem confirm-delete:vale confirmo confirmo_$ consent:aceito consent:assuntos consent:bem consent:capaz consent:comigo consent:fazer consent:financeira consent:hoje consent:isso consent:meus consent:nessa consent:obrigada consent:tarde consent:vou corta- dados dar_meus dar~dados de_comer deixa_assim deixa_do deixar_como deixa~jeito
deixa~por delas delas_$ dera dera_$ desconto desis- dessas_$ deus dia dia_com dois eh_coisa eh_essa eh~NAME eh~nao eh~vale em_conta em~com encar- esque- esquece~deixa essa~nao esta_tudo estao estou estou_em estou~dia eu~isso fazer_$ fica~o fiquei_devendo foi foi_essa foi_isso for gordo gordo_$ gosto hmm hmm_nao hoje_nao isso~, isso~coisa ja ja_foi ja_torrei ja~tudo jeito~esta la_essa la~mudanca
mais_gordo mantem_o mantem~valor mao_$ mas_em mas_ja mas_nem mas~dia me_procurou medo melho- melhor melhor_deixar melhor~como meu_$ meus meus_$ meus_assuntos meus~sao meu~eh minha_vida muda_nao mudanca_nao mudanca~quero n1 na_vida nada_a nada_atrasado nao_! nao_conheco nao_faz nao_preciso nao_quer nao~acordo nao~apagar nem_passou nem~perto nenhum nenhuma_nao nessa_$ ninguem_me noel nunca_comprei
nunca_nem nunca~mais nunca~nada nunca~vi o_valor ofereceu offers:ate offers:desconto offers:deu offers:eles offers:hoje offers:jeito offers:proposta offers:quer offers:recebi onde~isso ontem ontem_$ ora ora_$ overdue:atrasei overdue:atrasou overdue:certo overdue:com overdue:deixo overdue:elas overdue:meu overdue:negativo overdue:paguei overdue:pobre overdue:venceu o~antes o~antigo o~eh o~estava
paga_$ pagando_$ pagou papai papai_noel para_uma passou_perto pedi pelo pelo_amor perai perai_nao perai~apaga perto perto_$ pj pj_$ pobre_mas por_ora por_um precisa_mudar prefiro_nao prestacao_$ primeiro procurou procurou_$ quem_me que~falei quieto_por quieto~ora recebe_$ recebi_nada recebo_isso recebo_nao regis- registro registro_$ relogio_$ respondo rico sai sao_meus segura_a segura~mao sei_nem
sem sem_carteira so_em so_isso so_se sou_autonomo so~mesmo tem_mais tem_nao tem~onde tenho~nao thirteenth:a thirteenth:coisa thirteenth:da thirteenth:eh thirteenth:foi thirteenth:na thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei torre- torrei trabalho~carteira valor valor_antigo vencer_$ venci- vi_mais vi~gordo voce_entendeu
voce~errado volta vou_dar`,
    '3': `! !_! ,_mais ,_meu ,_muito ,_nem ,~caro ,~faz ,~nem ,~pensar ?_so ?~nada ?~se ^_13o ^_autonomo ^_certinho ^_contrato ^_desiste ^_ifood ^_melhor ^_minha ^_nome ^_onde ^_outra ^_patrao ^_proposta ^_sem a_cor a_deus a_pau after-deficit:nao after-deficit:tem agora ai_nao ai~eh ai~nem amor amor_, amor~deixa antecipacao apertei as_duas assim assim_$ as~parcelas atrasei_$ atraso autorizo bah_, banco_me
banco~procurou bem bem_que bem~eu carec- casam- casamento cobra- coisa com_o comer_$ comeu comi como como_esta com~que concordo_com confirm-amount:ai confirm-amount:de confirm-amount:eu confirm-amount:fica confirm-amount:isso confirm-amount:mantem confirm-amount:mao confirm-amount:mexe confirm-amount:nada confirm-amount:nessa confirm-amount:valor confirm-amount:vi confirm-amount:voce
confirm-change:ai confirm-change:apaga confirm-change:apertei confirm-change:conheco confirm-change:dessas confirm-change:disso confirm-change:era confirm-change:essa confirm-change:esta confirm-change:foi confirm-change:mantem confirm-change:melhor confirm-change:nem confirm-change:primeiro confirm-change:quieto confirm-change:so confirm-change:uma confirm-change:ver confirm-change:voce
confirm-creditor:a confirm-creditor:apaga confirm-creditor:as confirm-creditor:bolas confirm-creditor:dessas confirm-creditor:esquece confirm-creditor:estava confirm-creditor:fica confirm-creditor:ne confirm-creditor:nenhum confirm-creditor:que confirm-delete:antes confirm-delete:era confirm-delete:errado confirm-delete:essa confirm-delete:estava confirm-delete:ideia confirm-delete:isso
confirm-delete:melhor confirm-delete:mudar confirm-delete:mudei confirm-delete:nenhum confirm-delete:que confirm-delete:ver confu- conheco_$ consent:ai consent:autorizo consent:bah consent:minha consent:ontem consent:posso consent:preciso consent:sao consent:sinto consent:tenho consent:uma conta_la contr- contrato~nao cor dando_conta dar de_antes de_mim de_onde decimo_$ deixa- deixa_tudo deixar
deixa~ai deixo_vencer desiste desiste_nao desiste~apaga dessas~, deven- devendo devo_um devo~tostao dia_$ dia_, dinheiro_do disso_$ do_ano do_jeito doido dos do~esta do~que e_o eh_que eh~ai eh~disso elas em~. enquanto_$ errado_o errado~valor esquece_, essa_$ essa~estou esse_bicho esse_dinheiro esse~eu esta_atrasada esta_doido esta~, esta~dia esta~nao esta~o esta~pago estou_dando estou_me estou~boa
estou~conta eu_falei eu~conheco eu~pagando falei_$ feirante fica_com financeira foi_$ for_em fora_$ graca- gracas gracas_a gracas~deus hein hein_$ hoje hoje_$ ideia_$ ifood isso~eu isso~nao ja_caiu ja_comi ja~com jeito_que livre_$ mais_tarde me_ofereceu me_sinto melhor~mexer meu_nome meu_proprio meus_dados me~nada muda muda_nada nao_apareceu nao_chegou nao_da nao_deixo nao_obrigada nao_porque
nao_precisa nao_quero nao_senhora nao_tem nao~! nao~, nao~NAME nao~estou nao~os nao~passar nao~sinto nao~um nao~vencer ne_essa nem_conheco nem_de nem_por nem_um nem~o nem~pau nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nessa_loja ninguem_ofereceu ninguem~ofereceu nome_limpo no~, nunca_atrasei nunca_me nunca~conta o_patrao obrigada obrigada_$ ofereceram ofereceram_$ offers:, offers:agora
offers:apagar offers:app offers:deixa offers:foi offers:for offers:nenhum offers:o offers:ofereceu offers:por offers:recebo oi_$ opa_, os_dois overdue:antes overdue:atraso overdue:do overdue:eh overdue:ontem overdue:por overdue:senhora overdue:sou overdue:sufoco overdue:uma o~ja paga_isso pago_antes pago_ate pago~de pao para_, para_esse para_la para_outra para_para para~essa para~nao pau pelo~,
perdi_o pobre prazo prazo_$ prestacao primeiro_$ proposta_nenhuma proposta~so proxima_$ que_estava que_nao que_vale que_vou quem querer queria~mas quero_apagar quero_mudar quero_nao quero_que recebe recebo_decimo registrado_$ sei~que sem_querer se~de se~em sim~mas sinal so sou_meu sou_pobre sou_registrado sou~mas so~e sufoc- sufoco sufoco~em tarde tarde_$ tem_decimo thirteenth:? thirteenth:NAME
thirteenth:acho thirteenth:aqui thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:e thirteenth:la thirteenth:mas thirteenth:parcelas thirteenth:recebe thirteenth:registrado thirteenth:trabalho tive_conta tive~la todas todas_elas todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo~ate tudo~dia tudo~junho um_tostao uma_$ vale_$ vi`,
    '-3': `,_a ,_me ,_quem ,_trabalho ,~dera ,~eh .~. ?after-deficit ?after-roadmap ?debt-amount ?flexibles NAME~em ^_ai ^_autorizo ^_bota ^_certissimo ^_confere ^_confirmadissimo ^_cravou ^_da ^_desisto ^_exato ^_explica ^_mais ^_manda ^_muda ^_nossa ^_oi ^_ok ^_pagam ^_passo ^_proxima ^_recebo ^_recusei ^_robo ^_s ^_ss ^_stop ^_topei ^_uma ^_vamos ^_venceu ^_vixe ^_yes ^_👍 a_primeira abert- aberto
aberto_$ abre aceitar_$ aceitaram aceito_ou aceito~nao after-deficit:de after-roadmap:deixa agora~consigo ai_ai ai_que ajuda ajuda_$ anote- anotei anotei_$ apaga_tudo atrasadas atrasadas_$ baixo banco_, bom bota botou calma_ai certissimo certissimo_$ claro claro_$ comec- confere confere_$ confirm-amount:dera confirm-amount:quem confirm-change:mais confirm-delete:certeza confirm-delete:certinho
confirm-delete:para confirmadissimo confirmadissimo_$ consent:em consent:esconder consent:ninguem consent:osso consent:paga consent:pagar consent:quanto consent:sair consent:se consent:yes consi- consigo_ver consigo~isso conta_disso cravo- cravou cravou_$ crime debt-kind:a debt-kind:eh dedur- dedurar dedurar_ninguem deixa_essa deles deles_$ descu- desculpa desde desfa- desisto dessa_$ deve dezem-
dezembro dezembro_$ de~. de~nada dirig- dirigindo dirigindo_$ disse divida_$ duvida e_eu eh_# eh_crime eh_isso eh_sagrado eh_verdade eh~banco eh~dessas eh~isso entendo era_isso era~que escon- esconder esconder_$ esse_mes esse_mesmo essentials:deixa esta_bom esta_osso estao_$ esta~esse estou_dirigindo estou_lascado estou_lembrado estou_moida estou_na estou~por eu~vi exata- exatamente exato exato_$
expli- explica e~nem faco~disso falar fecha- fim final- fiz flexibles:nada flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ idade income-low-month:nao income-source:sou instalments-left:nao ja_eh lasca- lascado lascado_$ leito lembrado lembrado_$ lembro manda- manda_$ mao_no mao~fogo marid- marido meio_$ menor mensa- meu_marido moida moida_$ more-debts:nem more-debts:uma mosca mosca_$
muda_$ na_mosca nada_ne nada~esconder nao_anotei nao_entendo nao_leito nao_lembro nao_olhei nao_por nao_quiseram nao_resolve nao_vou nao~certeza nao~conta nao~dedurar nao~garantir nao~lembrado nao~manda nao~negociar nao~responder nao~trabalho nao~ver natal natal_$ negoc- negociar negociar_$ nenhuma_esse nenhuma~mes no_fogo no_se nossa nossa_senhora numer- numero o_painel offers:. offers:aceitar
offers:ai offers:antes offers:com offers:eu offers:ja offers:juros offers:meu offers:negociar offers:nome offers:ou offers:sei offers:vi olhei_ainda ou_nao outra_$ overdue:# overdue:as overdue:da overdue:deixa overdue:disso overdue:entendi overdue:estao overdue:foi overdue:hora overdue:ideia overdue:melhor overdue:mes overdue:que overdue:se overdue:sem overdue:tenho overdue:vencida o~esta o~sim
paga_nada paga~ne paguei_nenhuma paguei~esse paine- painel papel parar pensando pensando_$ penso pergunta por_$ por_fora posso posso_garantir preciso_pensar pronto pronto_$ qual que_sim que_voce quero~isso quis quiseram_negociar recebo~decimo recusei resolve resolve_minha resolve~vida responder_$ responder_isso robo~resolve s s_$ sagra- sagrado sagrado_$ sair se_$ segun- seguro sei_que sei~eh
sem_tirar sem~nem ser seria servi- so_$ sobra_nada ss ss_$ stop stop_$ talvez_$ te tem_isso thirteenth:depois thirteenth:deus thirteenth:dezembro thirteenth:esperando thirteenth:faco thirteenth:garanto thirteenth:pensar thirteenth:primeira thirteenth:vou tirar_nem tirar~por todas_$ topei topei_$ troca tua valen- valendo valor_esta valor~certo venceu_e venceu~eu vencida vencida_$ ver_isso verda-
verdade verdade_$ vixe volta_$ vou vou_dedurar vou~ninguem which-change:, which-creditor:nenhuma which-creditor:que worry:dessas worry:estou worry:nada yes 👍 👍_$`,
    '-4': `,_manda ,~mei ?income-low-month NAME_esta ^_aham ^_avanca ^_bora ^_como ^_concordo ^_confirmo ^_fifty ^_ha ^_isso ^_me ^_os ^_preciso ^_que ^_sei ^_vou abri aceitei afirm- afirmar afirmar_$ aham ainda_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ confe- confirm-amount:os confirm-creditor:sim confirm-delete:tenho consent:? consent:bora consent:conta
consent:ja consent:maior consent:manda consent:na consent:onde consent:pode consent:so consent:vamos consigo conta- conta_, debt-amount:nao debt-kind:o debts:nao dera_nao dera~fosse desconfio desconfio_$ dizer_$ duvid- ela ele ele_$ em_maio em~, engan- esta_batendo esta_certo estou_por faco faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty financeira_$ firma_paga ha_$ incomes:nao interessa_$
ja~a ja~em ja~metade maio maio_$ maior mais_nada mei_$ me~mais nao_consigo nao_faco nao_fosse nao_paguei nao_sobra nao_vi nao~# nao~a nao~afirmar nao~ainda nao~de nao~dizer nao~nenhuma nao~nome nao~porque nao~sou nem_desconfio nem_ideia ninguem_sabe nome_$ offers:a offers:aceitei offers:conta offers:da offers:mas ok olhei_$ osso osso_$ overdue:isso overdue:ja overdue:sei overdue:so pago_tudo
pergu- pode por~, posso_afirmar precisa_nao precisa~deixa primeira quem~nao quero_dizer quise- quiseram rates:nao recebi_$ recebo_o se_tem sei_se sempr- sempre sobra some sou_diarista tenho_certeza tenho~a thirteenth:ainda thirteenth:claro thirteenth:dizer thirteenth:ele thirteenth:gracas thirteenth:maio thirteenth:olhei trabalho_de tudo_caro vem_$ vi_se vi~tem which-creditor:nao worry:tudo`,
    '-5': `,_troquei :nao ?debt-creditor ^_as ^_faz ^_foi ^_pode ^_sim ^_talvez ^_vai after-roadmap:esta consent:ne consent:ou consent:voce conta~nao deixa~isso dizer eh_o encal- encalhado encalhado_$ essentials:nao ja_era liber- manda mas_eh metade_$ nao_sei nao~nao nao~troquei ninguem_$ no~ja offers:olhei offers:quis offers:vou ou overdue:sabe pago~certinho pront- quero_fazer quieto_isso quis_nao responder
sei sem_problema sem~nenhum sou_mei talve- talvez tenho_nada thirteenth:se thirteenth:vem tirar troqu- troquei troquei_errado tudo_encalhado vamos vem`,
    '-6': `,_pago ,~errado ,~tudo ?more-debts ^_apaga ^_ontem after-crisis:nao after-roadmap:nao confirm-amount:# consent:eh deixa_eu entendi fale fale_$ garanto garanto_$ me_fale metad- metade nada_nao nada~, nao_entendi nao_garanto nao_quis nao_reparei nao~mais nao~pago ne_$ nem_me nem~fale nunca_olhei offers:mais offers:tudo overdue:NAME overdue:duas querer_$ sei_$ sim_$ thirteenth:metade thirteenth:sim
vendo`,
    '-7': `?debt-kind ?which-creditor consent:sou diarista_$ esta~atrasado juros mais_$ nao~se quero_mais repar- reparei reparei_$ so_vendo sou~, thirteenth:estou vendo_$ worry:nenhuma`,
    '-8': `,~tem ?income-source ?worry ^_aceito compl- debts:nenhuma esta_certinho olhei sim`,
    '-9': `?after-crisis consent:nada garan- more-debts:nao tenho_$`,
    '-10': `juros_nao nao_juros`,
    '-11': `consent:# worry:nao`,
    '-12': `tudo_atrasado`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '10': `desconto_$`,
    '9': `offers:metade`,
    '8': `#_% % desconto metad- metade metade_$ offers:a offers:cento perdo- por_cento`,
    '7': `de_desconto offers:NAME offers:por`,
    '6': `#~cento %_de %~desconto cento desco- offers:# offers:tirar`,
    '5': `:% :desconto a_NAME after-roadmap:% offers:% tirar tirar~por`,
    '4': `#~desconto %_desconto ,~% ?offers ^_deram ^_querem after-roadmap:ofereceu cento_$ dando_# dando~% deram deram_# deram~% desconto~NAME offers:deram offers:desconto offers:no offers:querem offers:tem querem`,
    '3': `#_por #~. #~de %_. %_no :carta :recebi NAME_fez NAME_ofereceu NAME_tem ^_a after-roadmap:desconto a~tem carta_do com_desconto com~de dando dao dao_# desconto_de desconto_na de~na do~com eles_dao eles~# esta_dando fez_# ligou ligou_oferecendo ligou~# limpa_nome no_limpa no~nome ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~% offers:dao offers:do offers:falaram offers:fez
offers:limpa offers:nome offers:pagar offers:valor por~se quere- recebi~do se_pagar se~a tem_# tem~do`,
    '-3': `offers:sera sera sera_que`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '23': `sei`,
    '19': `?income-low-month`,
    '18': `sabe`,
    '16': `?instalments-left duvid- ideia nao_sei`,
    '15': `^_nem ^_so se_$`,
    '14': `^_desconheco ^_fifty desconheco duvida esqueci fifty fifty_$ fifty_fifty ideia_$ nunca perdi saber saber_$`,
    '13': `?debt-amount ^_deu ^_esqueci ^_nunca ^_perdi alemb- alembro boa_pergunta desconheco_$ deu duvida_$ esqueci_$ garan- lembr- lembro nao_juros nocao sei_la so_vendo`,
    '12': `?overdue ?rates ^_sei ^_talvez cabec- cabeca juros_nao nao_lembro nem no_se nocao_$ o_carne olhei overdue:sei repar- reparei reparei_$ sabe_$ sumiu talve- talvez vendo_$`,
    '11': `^_boa ^_nao ^_seria a_meio assinei chute chute_$ contr- debt-kind:sei instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria nao_mango nao~se olhar rates:sei seria_chute ver voce_me`,
    '10': `^_assinei ^_meio ^_vai ai~me boian- boiando boiando_$ cabeca_$ contrato debt-amount:sei esque- estou_boiando estou_voando faco_conta fora garanto garanto_$ la me~agora nao nao_entendo nao_garanto pegou perdi_a por_fora sei_nao seria so_deus vendo voand- voando voando_$`,
    '9': `?debt-kind ^_ni ^_ninguem ^_no ^_sabe ai_voce alembro_$ anote- anotei anotei_$ anoto anoto_nada assin- boa carne carne_sumiu chine- chines chines_$ chutando chutando_$ com_lupa conferir confirm-change:talvez debt-amount:nao debt-kind:nao desco- deu_branco deu_tilt deus eh_chines entendo escri- escrito essa_me estou_por estou~fora foge foge_agora fora_$ isso_eh isso~chines leito lupa lupa_$ mango_$
me_foge meio_$ miuda nao_anotei nao_anoto nao_leito nao_reparei ni ni_ideia num_alembro nunca_olhei o_contrato offers:olhei o~sumiu rates:esqueci rates:nao sabe_deus sei_$ seja seja_$ so_chutando so_com so~lupa sumiu_$ tilt tilt_$ worry:sei`,
    '8': `?confirm-amount ?confirm-creditor ?essentials ^_fugiu ^_i ^_num ^_rasguei apago branc- branco chuta- confirm-creditor:talvez contrato_$ da_memoria debt-kind:sabe dont dont_know em_letra em~miuda escrito_$ esta~letra eu_vou faco_ideia falou fecho fugiu fugiu_da fugiu~memoria i i_dont imagi- imagino imagino_$ income-low-month:eh incomes:nunca i~know juros know know_$ letra_miuda li mais_nenhuma
mas_nao meio memoria_$ miuda_$ more-debts:nenhuma n0 na_duvida nao_posso nao~certeza nem_desconfio nem_ideia nem_imagino nem_sei ninguem_sabe nunca_perguntei overdue:sabe papel perdi_as perdi~contas pergu- perguntei perguntei_$ que_olhar rasgu- rasguei rasguei_o rasguei~boleto rates:nem rates:nocao sei_dizer sei_nada talvez_seja tenho~de vai_saber worry:mas`,
    '7': `?confirm-change ^_ai ^_alembro ^_cada ^_estou ^_fecho ^_li ^_sem acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ atenc- atencao certeza_$ com_minha confe- de_lascar de_olhar debt-kind:me debt-kind:nunca debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago dific- dificil dificil_viu disso eh_grego eh~lascar essa_conta essa~de essa~derrubou
essentials:nunca esta_em eu~entendi eu~saber explicou falou~e fecho_o fecho~olho grego incomes:boa lascar lascar_$ lembro_$ letra li_mas li~nao mao_no mao~fogo marido_$ mas~entendi me_derrubou me~branco nao_acompanho nao_aparece nao_saco nao_tenho nao_vi nao~afirmar nao~ainda nao~atencao nao~ideia nao~nao num o_olho offers:sei overdue:ideia overdue:me overdue:mim parei perdi~conta pergunta_dificil
pergunta~viu posso_afirmar que_sim que~vou rapaz rates:ver saco_nada saco~disso se sem_ler so talvez_$ tenho tenho_duvida ter_que thirteenth:se um_apago ver_$ ver_no vi_se vixe_nem vixe~imagino vi~tem vou_saber vou_ter vou~que`,
    '6': `^_essa ^_joguei ^_quem ^_vixe adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ apertou apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler a~nao boleto_$ boto cada cada~eh certe- certeza coisa_que como_que como~eu conferir_e conferir~te confirm-amount:nao conta_disso de_abrir debt-amount:deu debt-amount:nem debt-amount:perdi debt-creditor:lembro debt-creditor:nao debt-kind:quem debt-kind:so
debt-kind:tenho debts:lembro despr- desprevenida desprevenida_$ deus_e deus~NAME dia~um disso_$ e_eu eh_tanta eh~marido eh~numero era_$ esperando_o esperando~rh essentials:eh essentials:estou essentials:mango essentials:perdi essentials:saber essentials:sei essentials:sumiu estou estou_lembrada eu~adivinhar e~falo faco fez_foi fez~meu fiquei~duvida fogo foi_meu foi~neto garantir garantir_$
grego_para grego~mim income-low-month:isso income-low-month:nao income-low-month:no incomes:me incomes:nao instalments-left:deu instalments-left:esqueci instalments-left:nem instalments-left:o isso~grego jogue- joguei joguei_o joguei~papel lasca- leito_$ lembrada lembrada_$ ler_$ lo lo_se loja_que loja~preencheu me_apertou me_deu me_recordo medo~olhar meu_neto me~desprevenida minha_cabeca
minha~que nao_boto nao_faco nao_olhei nao~de nao~escrito nao~garantir nao~lembrada nao~no nao~recordo nem_ver neto_$ ningu- ninguem no_fogo no_lo no_papel no~se nunca_fiz nunca_reparei o_boleto o_rapaz o_rh oculos_nao oculos~leito offers:talvez olhar_$ olhei_$ olhei_ainda olho overdue:deu overdue:deus overdue:nem overdue:para o~fora o~responder papel_fora pegou_desprevenida pergunta pode~que
posso_garantir preen- preencheu preencheu_$ quanto_era que_preencheu que_sabe que_ver quem_fez quem~foi quero_nem quero~ver que~o que~pode rapaz_da rapaz~loja rates:perdi rates:vou recor- recordo recordo_$ rh rh_responder se_tem sei_bulhufas sei_ca sei_lhufas sem_oculos sem~nao ser_que ser~nao ser~sim sim_pode sim~ser tanta~que tenho_certeza thirteenth:ainda thirteenth:nao thirteenth:sei tipo_eh
um_numero vem_escrito viu viu_$ vixe voce~apertou vou vou_adivinhar vou~e worry:entendi`,
    '5': `,_sei NAME_minha NAME~mao ^_eu ^_evito ^_fiquei ^_pergunta ^_sumiu ^_tenho ^_teria ^_vou a_atendente a_conta a_memoria a_nocao a_papelada a_taxa abri_as abrir_o abrir~aplicativo abri~mensagens achei agora~me ajuda_mais aparece_para aparece~mim aplic- aplicativo aquele_contrato as_mensagens assinei_no assinei~escuro as~deles ate_de atencao_nisso atendente_falou atendente~rapido ate~abrir a~falou
a~molhou a~navios banco_sabe bolet- boleto branco_$ branco_total ca ca_$ cada_dia coisa~me com~mulher confirm-change:sei confirm-creditor:que confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ controle controle_$ cuida cuida_disso da_cabeca da~que de_juros de_que debt-amount:alembro debt-amount:carne debt-amount:esqueci debt-amount:faco debt-amount:me
debt-amount:tenho debt-amount:ver debt-creditor:uma debt-kind:assinei debt-kind:boleto debt-kind:cabeca debt-kind:grego debt-kind:ideia debt-kind:nem debt-kind:pegou debt-kind:vou decif- decifra decifra_aquele decifra~contrato deixa~confirmar deles depen- depender depender_do depender~humor depois_$ deus_$ deu~total de~tipo dia_eh disseram_mas disseram~eu do_chefe do_humor duvidas duvidas_$ e_pago
eh_de eh_que eh_um eh~divida eh~para eles eles_nunca eles~me embaralho embaralho_$ em~agora enten- entendi_de escur- escuro escuro_$ esqueci_quanto essa_eh essa_informacao essentials:boa essentials:essa essentials:fecho essentials:me essentials:nao essentials:no essentials:vai esta_na estou_lembrado estou_mais estou~duvida estou~ver eu_confirmar eu~com evito evito_ate evito~de e~peguei falar-
falar_$ falaram falaram_$ falou_rapido fez filha_que filha~cuida fogo_por fogo~isso humor humor_do humor~chefe income-low-month:me income-low-month:saber income-low-month:se income-low-month:sei income-source:em income-source:esta incomes:nem incomes:pergunta incomes:sabe incomes:tenho instalments-left:eu instalments-left:lembro isso~meu la_$ la_minhas lasco- lascou lascou_$ la~duvidas lembrado
lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mas mas_eu mas~garanto mas~nao me me_embaralho me_falaram me_lascou memoria_nao memoria~ajuda mensagens_deles minha_mulher minhas_duvidas moco molho- molhou more-debts:de more-debts:lembro more-debts:mais mulhe- mulher mulher_$ na_fatura na_ponta nada_$ nao_achei nao_consta nao_estou nao_presto nao_vem nao~conta nao~controle nao~lembrado nao~na
nao~nada nao~te navio- navios navios_$ nem_abri nem_faco nem~as nem~conta nem~que nenhuma_$ neto ninguem_decifra ninguem~aquele no no_escuro no_pulo no~antes no~por numero_$ nunca_parei nunca~falaram nunca~para oculo- oculos offers:juros olha olha_isso olha~eh olho_e olho~pago overdue:fora overdue:isso overdue:nao overdue:no overdue:olhar overdue:perdi o~e o~sabe papel- papel_antes papelada
papelada_molhou papelada~na para_mim para_somar parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne perdi~nocao pergunta_$ ponta por_isso preciso_ver preciso~no presto presto_atencao presto~nisso que_conferir que_cuida que_tipo quem_olha que~disso que~embaralho que~mas rapid- rapido rapido_e rapido~nao rates:alembro rates:boa rates:carne rates:contrato rates:deu rates:estou rates:ideia
rates:la rates:nunca rates:sem responder sabe~eh saco sei_eh sei_que sei_te sei~nada somar_$ so~banco so~e sumiu_da sumiu~cabeca tanta tanta_coisa taxa tenho_controle tenho_la tenho_medo tenho~minhas tenho~os ter teria teria_que ter~conferir thirteenth:faco thirteenth:garanto thirteenth:no thirteenth:olhei thirteenth:que thirteenth:so tipo~essa vai vai_depender vai~do ver_depois ver_navios
ver~papel vi voce~lascou vou_conferir vou~depois`,
    '4': `,~la ,~sei ?incomes ?thirteenth ^_disseram ^_entrou ^_varia a_idade a_ver abrir achei_essa achei~informacao agora_voce ainda~sei aparece apert- app app_$ as_pernas a~nocao bola bola_de bola~cristal botei_na botei~ponta bulhu- bulhufas bulhufas_$ cada_hora cada~eles carne_ficou carne~com causa_$ cego cego_em cego~tiroteio chefe chefe_$ com~eh com~ex conferir_$ confirm-amount:a confirm-amount:duvida
confirm-amount:sei confirm-change:a confirm-change:no confirm-change:posso confirm-creditor:posso confirm-creditor:so confirm-delete:certeza confirm-delete:tenho conta_eu conta~nunca contrato_esta contrato~na crist- cristal cristal_$ da_loja da_mesada de_cristal debt-amount:a debt-amount:essa debt-amount:estou debt-amount:eu debt-amount:ideia debt-amount:nunca debt-amount:que debt-creditor:nome
debt-creditor:o debt-kind:agora debt-kind:cada debt-kind:essa debt-kind:estou debt-kind:mim debt-kind:nada debt-kind:olhar debt-kind:se debts:direito debts:dos deixa_lembrar deles_$ deus_na deus_sabe deus~causa de~o disso_nao do_lapis e_NAME e_saiu e_te e_vou eh_essa eh_meu eh_nada eh_uma eh~coisa eh~nora eles_falam eles_mandam eles~um em_duvida em_tiroteio embar- enche- enchente enchente_$
entendi_nada entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa essa~quebrou essentials:as essentials:assinei essentials:cabeca essentials:o essentials:ver esta~casa estou_esperando estou~o estou~perdida eu_nunca eu_que eu~fiz eu~sei ex_$ explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falam falam_um falam~valor falo_$ fatura_$
fecho_os fecho~olhos ficou_com ficou~minha filha fio_da fio~mesada fique- fiquei fiquei_na fiz_$ fora_disso grego_$ guard- guardei guardei_$ hora_eles hora~falam idade idade_nao idade~deixa income-low-month:assinei income-low-month:estou income-low-month:grego income-low-month:mim income-source:nao income-source:sei incomes:ideia incomes:la incomes:papel informacao informacao_$
instalments-left:conta instalments-left:deus instalments-left:fora instalments-left:ideia instalments-left:me instalments-left:nunca instalments-left:que instalments-left:sabe isso_escrito isso~minha la_saber lapis lapis_$ la~eu leito_o leito~que lembrar_$ lembro_de lembro~mais mais_perdida mandam_$ mango_de mango~juros mao mas~guardei me_explicou me_quebrou medo_de menor_nocao mensagens mesada_$
mexe_com mexe~isso me~no mim mim_eh mim~grego minha_ex minha_filha minha_mao minha_nora minha~no moco_explicou moco~mas molhou_na molhou~enchente muda_tanto muda~que na_causa na_enchente nada_de nada~juros nao_guardei nao~dizer nao~isso nao~lembrar na~da nem~o nem~por ninguem~explicou no_aplicativo nora nora_$ nunca_botei nunca_me nunca~na nunca~no o_app o_fio o_moco o_papel offers:ainda
offers:conferir offers:nao offers:nunca offers:so olhando_o olhando~contrato olhar_o olhar~app olhei_no olhei~app olhos olhos_e olhos~vou onde_comeco os_olhos os_papeis os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:boleto overdue:faco overdue:pegou overdue:se overdue:so overdue:tenho o~da o~eles o~explicou o~falar o~ficou papei- papeis papeis_$ para~eh pelo_outro perdida perdida_que perdida~cego
perdi~fio perdi~rumo perna- pernas pernas_$ ponta_do ponta~lapis por~comeco por~ouvido posso que_cego que_eles que_falar que_nao que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_mexe quem_sabe quem~isso que~# que~mandam que~no rates:, rates:com rates:depois rates:essa rates:me rates:minha rates:taxa responder_$ saiu saiu_pelo saiu~outro sem so~na tanto tanto~perdi taxa_$ te te_falo
te_responder tenho_essa tenho_que tenho~menor tenho~ver thirteenth:conferir thirteenth:duvida thirteenth:la thirteenth:rh tipo tirot- tiroteio tiroteio_$ total_$ um_ouvido um_valor uns~la vai~saber vi~escrito voce~pegou vou_pagando vou_ver worry:com worry:nem worry:so`,
    '3': `,_a ,_no ,~cabeca NAME~mas NAME~no ^^ ^_botaram ^_e ^_esta ^_ih ^_isso ^_parei ^_preciso ^_rapaz a_cabeca a_menor abri acho~sim agora~sei ainda algo algo_que algo~nao antes_$ aparece~aplicativo as assinei_$ assinei_e assinei~nem as~faz atendente a~no banco_falou banco~dificil botar- botaram botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim casa_da casa~minha
causa com_bola como_eh como_saber como~que com~contrato confirm-amount:fiquei confirm-amount:garanto confirm-change:do confirm-change:duvida confirm-change:nao confirm-creditor:duvida confirm-creditor:fogo confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim conta conta_feita contas contas_$ contas_faz contas~tempo contratada contrato_aqui corag- coragem
coragem_de da~mae da~mas de_experiencia de_mais de_taxa de_todas debt-amount:agora debt-amount:cabeca debt-amount:com debt-amount:conta debt-amount:contas debt-amount:deus debt-amount:em debt-amount:esta debt-amount:estava debt-amount:fora debt-amount:informacao debt-amount:maio debt-amount:mim debt-amount:minha debt-amount:miuda debt-amount:na debt-amount:por debt-amount:tempo debt-amount:um
debt-amount:voce debt-creditor:, debt-creditor:eh debt-creditor:financeira debt-creditor:me debt-creditor:recordo debt-kind:abrir debt-kind:aplicativo debt-kind:coisa debt-kind:deus debt-kind:disso debt-kind:eh debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:mas debt-kind:miuda debt-kind:no debt-kind:por debts:mas debts:quanto deixa_eu depende~patrao
desconto_nao desconto~sei desse_$ deus~e devo~NAME dificil_e dificil~eu disse- disseram disso_eh disso~meu dizer do_patrao do~, do~do do~falou duvida_agora e_nao e_nem e_no e_quem eh~financeira eh~sabe eh~vou embol- embolado embolado_na embolado~minha enfar- enfartar enfartar_$ entendo_de entendo_patavina entendo~disso entendo~taxa entrei_faz entrei~pouco esqueci_, esqueci~a esqueci~era
essa_divida essa~eu essa~feita essentials:banco essentials:branco essentials:contas essentials:da essentials:disso essentials:e essentials:la essentials:minha essentials:nem essentials:olho essentials:papel essentials:pergunta essentials:quem essentials:sabe essentials:se essentials:tenho esta_me esta_ruim estava_# estava~mil esta~contrato esta~embolado esta~vindo estou_lembrando estou~experiencia
eu_assinei eu_nao eu_para ex exper- experiencia e~assinei e~eh e~li e~vou faco~nao falou_dificil faz_pouco faz_tempo feita fiquei_em fiz fiz_essa fiz~conta ideia_nao ih ih~sei income-low-month:chute income-low-month:como income-low-month:de income-low-month:deus income-low-month:e income-low-month:essa income-low-month:mango income-low-month:nada income-low-month:para income-low-month:que
income-low-month:quem income-low-month:sabe income-low-month:so income-low-month:vai income-low-month:vou income-source:nem income-source:sem incomes:branco incomes:cuida incomes:deu incomes:essa incomes:os incomes:que incomes:tipo incomes:vem incomes:vixe incomes:voce infor- instalments-left:NAME instalments-left:a instalments-left:carne instalments-left:da instalments-left:de instalments-left:e
instalments-left:pegou instalments-left:perdi instalments-left:por instalments-left:quem instalments-left:saber instalments-left:tenho instalments-left:ver irma_que isso~mim ja_esqueci ja~, la_que lembrando lembrando_$ lembrar lembro_agora ler li_$ mae_$ maio_agora maio~nao mais~que mandam me_vindo medo menor mesad- mesada me~as mil~maio mim_$ minha moco_$ n1 na_cabeca na_casa nao_ajuda nao_deixa
nao_enfartar nao_procurei nao_senhora nao~agora nao~disso nao~essa nao~lembrando nao~qual nao~saber na~cabeca na~do nem_lembro nem_li nem_tenho nem~bola nenhuma net ninguem_me no_app nome_nao nomes nomes_la nomes~que nome~me no~e numer- numero nunca~essa nunca~isso o_aplicativo o_nome o_rumo offers:duvida offers:estou offers:fogo offers:mao offers:posso offers:que offers:responder offers:sim
offers:vi olhan- olhando olhar_no olhar_para olhar~aplicativo olhar~nao outro_$ overdue:agora overdue:aparece overdue:aplicativo overdue:conta overdue:dificil overdue:disso overdue:entendo overdue:escrito overdue:esqueci overdue:eu overdue:nada overdue:por overdue:quanto overdue:que overdue:quem o~, pago_$ papel_$ para_saber para~enfartar parei_de parei~olhar patavina_disso patrao_, patrao~nao
pegou_$ perdi- pode_ser por_onde por_um por~disso pouco_nao pouco~sei preciso prest- procurei procurei_saber pulo pulo_$ qual~essa quanto_eh que quem_sou quem~com quem~disso quem~eu quem~que que~eh que~em que~estou que~saber rapaz_agora rapaz~voce rates:a rates:achei rates:contas rates:disso rates:e rates:irma rates:lembro rates:li rates:mas rates:quanto rates:que rates:sabe rates:saber
rates:tenho responder_essa rumo rumo_$ sabe_disso sabe_e sabe_quanto saber_um saber~trem sabe~eu sei_por sei_qual sei_responder sei_se sei~, sei~. sei~eh sei~essa sei~falar sei~moco sei~onde sei~senhora sei~viu so_olhando somar sou_eu sou~para so~o tanto_que te_falar tem_$ tem_algo tempo tempo_que tenho_a tenho_como tenho_coragem tenho~conta tenho~olhar tenho~saber teria~olhar teria~ver ter~olhar
thirteenth:# thirteenth:eh thirteenth:estou thirteenth:ideia thirteenth:na thirteenth:pode thirteenth:ser thirteenth:vou total trem trem_desse tudo_embolado tudo~na um_trem uma_financeira um~desse um~e uns_nomes vai_la valor_$ ver~boleto vi_isso vindo vindo_agora vou~um worry:comeco worry:falou worry:moco worry:sem`,
    '-3': `:mexer :nisso ?consent ?income-source ?more-debts ?which-change ?worry NAME~nao ^_aquele ^_as ^_botei ^_conta ^_da ^_meu ^_na ^_onde ^_por ^_posso ^_prefiro ^_tudo ^_voce a_do a_ficha a_ultima abrin- abrindo abrindo_o abrindo~aplicativo after-crisis:nao after-roadmap:me ajuda_$ apaga aqui atras- a~agora caiu caiu_a caiu~ficha cance- casa_$ catan- catando catando_o catando~boleto certi- certinho
certo_, cobra- cobra_juros comer comig- comigo como_eu como~sei compr- confirm-creditor:eh confu- confusa confusa_nao confusa~entendi conse- consent:estou consent:me consent:nem consi- credi- debt-amount:vou debt-kind:aquele debt-kind:conta debt-kind:credito debt-kind:saldo dedur- dedurar dedurar_ninguem depois_e depois~te dera desen- dessa_$ deve_nao deve~teme de~que dinhe- dinheiro direito eh_da
eh_isso eh_so eh~que ele ele_$ entendi_o entendi~pergunta entre entre~e era_a era~pergunta esquece essa_$ essa_pergunta essas essa~estou essentials:NAME essentials:certo essentials:pula essentials:so estou_abrindo estou_catando estou_confusa estou~nao eu~se falta fazer fe fe_$ ficha ficha_$ fim_$ fim_agora fiquei_devendo flexibles:tenho fui gasto_$ hein hein_$ hoje hoje_$ incomes:renda isso~se
lazer liga link loja_$ me_ajuda mesmo_$ mexer_nisso me~dessa me~mais muito_$ nada_a nada_no nao_, nao_apaga nao_caiu nao_da nao_deve nao_devo nao_foi nao_gasto nao_mexe nao_muda nao_se nao_sobra nao_teme nao~ao nao~dedurar nao~foi nao~juros nao~pergunta negat- nem_que nem_uma nem_vi nenhum nesse ninguem_$ no_carne no~do nunca_$ nunca_tive offers:de offers:eh offers:essa oi overdue:#
overdue:devendo overdue:falar overdue:mas overdue:nenhuma overdue:pagando overdue:paguei overdue:tem overdue:todas overdue:tudo overdue:uma o~que paguei_$ pai parar parti- particular particular_$ passa- passa_de posso_falar prefi- prefiro prestacao_$ qual_era qual~a quem_nao quem~deve quer quero quero_dizer quis quise- rates:direito regis- renda_$ se_pergunta segur- sei_ao sei_nem sei~certo
sei~nisso sim_$ so_isso sobra teme tenho_$ tenho_fe tira tive traba- trabalho tua tudo_$ ultim- ultima vencer vergo- vergonha ver~e vi_$ vida voce_$ volta vou_dedurar vou_falar vou_responder vou~disso vou~ninguem worry:de worry:minha worry:no worry:tenho z z_$`,
    '-4': `?after-deficit ^_eh ^_foi ^_nada ^_nenhuma ^_um aceit- ai_$ certo cobra consigo conve- debt-kind:fatura debts:sei dessa direi- direito_explica eh_$ eh_a estou_no explica_$ fala falar_disso flexibles:nao gasto income-low-month:muito isso_nao ler~explica mexer nao_consigo nao_interessa nao_paga nao_precisa nao_quero nao~falar nao~ler nao~mexer nao~muito offers:mais offers:me overdue:ainda o~eh pula
pula_$ quanto_$ que~tem rates:? rates:cobra sei_ler sei_mexer thirteenth:gosto uma_$ um~que vence- worry:me`,
    '-5': `:sei ^_que ^_sim a_fim capte- captei captei_$ consent:nao de_outra debt-kind:NAME debt-kind:carne debt-kind:do essa_nao essentials:faco essentials:mais estou~fim explica gosto ler_direito more-debts:outra nao_captei nao_tem offers:ninguem outra_$ precisa rates:para renda sei~direito`,
    '-6': `:nao ?after-crisis a_pergunta after-roadmap:nao debt-kind:a fim inter- interessa interessa_$ nao_eh offers:nada rates:mim worry:estou`,
    '-7': `de~nada faco_nada`,
    '-8': `mais_nada nao_vou outra`,
    '-9': `after-roadmap:sei`,
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
    '8': `?offers aceitei aceitei_o aceitei~acordo after-roadmap:deixei after-roadmap:quis a~caiu a~venceu caro nao_vou offers:a offers:quis offers:recusei passar perdi~prazo propo- proposta proposta_caiu venceu_$`,
    '7': `aceit- after-roadmap:caiu after-roadmap:nao caiu mais_a muito_caro offers:prazo o~acabou passa- prazo_acabou`,
    '6': `^_desisti ^_perdi acabo- acabou acabou_$ aceitar after-roadmap:aceitei after-roadmap:desisti after-roadmap:passar after-roadmap:perdi after-roadmap:venceu a~expirou caro_$ da_NAME desisti do_acordo do~da expir- expirou expirou_$ mais~oferta muito oferta_expirou perdi perdi_o proposta_venceu`,
    '5': `:recusei NAME~nao a_do acord- acordo acordo_$ after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:caro after-roadmap:proposta a~NAME desis- de~mas ja_passou ja~o nao_vale offers:NAME offers:aceitei offers:deixei offers:do offers:mas offers:o offers:oferta offers:passar offers:proposta offers:venceu passo- passou passou_o passou~prazo proposta_, quis_a recusei_a uma~NAME
vale_mais`,
    '4': `#_mas :proposta NAME_mas ^_sumiu ^_teve aceitei_muito aceitei~caro after-roadmap:demais after-roadmap:do after-roadmap:expirou after-roadmap:muito after-roadmap:passou after-roadmap:vou aquela aquela_proposta caducou cancela_a do_NAME do_app nao_$ nao~a nao~muito nao~o oferta_$ oferta_da oferta_do oferta~NAME oferta~app offers:acabou offers:aceitar offers:caducou offers:da offers:ja offers:muito
offers:teve offers:vou quis~proposta recusei~do sumiu_a sumiu~oferta tem~a venceu_ontem`,
    '3': `#~venceu ,_parcela ,~vale :a :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME_venceu NAME~a NAME~muito NAME~ofereceu ^_a ^_cancela ^_falei ^_nao ^_tinha acordo_da acordo~NAME after-roadmap:a after-roadmap:aquela after-roadmap:cancela after-roadmap:da after-roadmap:parcela app app_$ aquel- a~da a~tirou caduc- cancela da~de deixei_para deixei~la demai- demais demais_$ falei~NAME la_a la~proposta
mais~do mas me_ofereceu nao_quero nao~mais o_acordo ofereceu_# ofereceu~de oferta_venceu offers:caro offers:mais offers:passou offers:perdi offers:uma ontem para_la para~a para~que pesad- prazo_da proposta~NAME proposta~nao recusei_muito recusei~caro sumiu tem_mais teve tinha tirou uma_da vale~a vou`,
    '-3': `NAME_? NAME_so aceitar_a aceitei_a aceitei~proposta after-roadmap:fechei after-roadmap:minha after-roadmap:so after-roadmap:vale da~? feche- fechei foi minha_proposta so_vale`,
    '-4': `aceito after-roadmap:foi a~foi fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `dados_$ meus`,
    '12': `dados expor-`,
    '11': `after-roadmap:dados after-roadmap:meus meus_dados`,
    '10': `^_exporta copia exporta manda uma_copia`,
    '9': `baixa- baixar exporta_para exporta~mim mim_$ quero_uma quero~copia`,
    '8': `?confirm-delete ^_manda after-roadmap:baixar informacoes manda_meus mim o~voce que_voce`,
    '7': `after-roadmap:manda after-roadmap:mim after-roadmap:minhas guard- infor- voce_tem`,
    '6': `:dados :meus after-roadmap:arquivo after-roadmap:copia after-roadmap:informacoes antes_quero antes~uma arqui- arquivo confirm-delete:meus confirm-delete:quero conte- contei copia_$ manda~registros me_manda meus_registros minha- minhas minhas_informacoes quero_meus quero_ver quero~dados registros registros_$ relat- relatorio tudo_que ver~que`,
    '5': `:ver ^_meus ^_quais after-roadmap:quero after-roadmap:relatorio after-roadmap:tudo after-roadmap:voce confirm-delete:manda confirm-delete:mim confirm-delete:que dados~voce de_mim envia envia_o envia~que informacoes_$ mandar_tudo mandar~que me_envia o_relatorio pode_mandar pode~tudo quais quero_baixar quero~o regis- sabem sobre sobre_mim voce voce~de voce~sobre`,
    '4': `:gostaria :manda ^_antes ^_gostaria ^_quero after-roadmap:contei after-roadmap:num after-roadmap:sobre after-roadmap:uma antes com_minhas confirm-delete:antes confirm-delete:copia confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma contei_$ copia_de copia~tudo de_tudo do_que do~eu eu_contei gosta- gostaria gostaria_de manda_um mandar manda~dados manda~relatorio meu_$
me~meus num_arquivo quero que~contei que~tem relatorio_do relatorio~que tem_meu tem~mim tudo~eu tudo~voce uma~de um~com ver ver~dados voce~meu`,
    '3': `:copia :informacoes :que :quero :ter :voce ^_bota ^_espera ^_me after-roadmap:antes after-roadmap:bota after-roadmap:documento after-roadmap:guardou after-roadmap:mandar after-roadmap:me after-roadmap:quais after-roadmap:que after-roadmap:respostas aos arquivo_$ baixar_o baixar~que confirm-delete:dados confirm-delete:de confirm-delete:me confirm-delete:o confirm-delete:pode confirm-delete:voce
contei_aqui docum- documento e_me entre- entrega esper- espera espera_antes espera~quero eu_falei falei_$ guardam guardou informacoes_voce manda- manda_$ me~o me~um minhas_respostas num num~e para_mim quais_informacoes quais~voce que~aqui que~falei que~guardou respostas tem_$ tem_de tudo tudo_num uma ver_o voce_guardam voce_guardou`,
    '-3': `^_some after-roadmap:apaga apaga apagar apagar_meus apagar~dados apagu- exclu- quero_apagar quero~voce some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga- quero_que voce~meus`,
  },
  greet: {
    '17': `oi_$`,
    '16': `^_oi oi`,
    '13': `:eae ^_bom ^_eae bom_dia eae eae_$`,
    '12': `:oi bom`,
    '11': `:opa ^_NAME ^_opa after-roadmap:oi opa`,
    '10': `:ai e_ai`,
    '9': `:oii NAME_$ ^_oii dia_$ oii`,
    '8': `:boa :tarde ai_$ belez- beleza beleza_$ boa_tarde debts:NAME`,
    '7': `,_tudo :bom :e ^_e after-roadmap:dia after-roadmap:dora boa dia dora tarde tudo~?`,
    '6': `:dia :eh after-roadmap:bom ai debts:bom tarde_$`,
    '5': `:robo ? NAME~tudo alguem_ai debts:bem debts:dia eh_robo n0 oii_voce robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :, :? :certo :sou :voce ?debts after-roadmap:alguem algue- alguem bem bem_? boa~. debts:tudo dividas_$ eh~? nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:nome :tudo NAME ^_boa after-roadmap:ai certo eh~, meu~eh`,
    '-3': `._$ :. :renegociar ?debt-kind ?income-source ?~de debt-kind:NAME debts:oi minha- minhas minhas_dividas renegociar`,
    '-4': `:minhas`,
    '-5': `oi_?`,
    '-7': `de~. dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '20': `ajuda`,
    '18': `como_$ fala`,
    '17': `repet-`,
    '16': `^_ahn ^_botei ^_fala ^_ha ahn ahn_$ botei`,
    '15': `^_hein ha ha_$ hein hein_$ ou socor-`,
    '14': `?debt-amount desen- entendi expli- nao_entendi oi_?`,
    '13': `:socorro ^_ajuda ^_como ^_explica ^_repete audio audio_$ botei_$ como da_um enten- nao_peguei peguei_$ pergu- preci- repete`,
    '12': `?flexibles ?which-change ^_oi capte- captei captei_$ como_assim me_socorre nao_captei o_que oi qual repete_$ serve socorre socorre_$`,
    '11': `?rates ^_onde ^_precisa aqui_$ consent:ajuda de_qual eh_mensal entendi_$ exemp- exemplo explicar mensal mensal_isso`,
    '10': `?incomes ^_? ^_desenha ^_pode a_pergunta assim chutar chutar_$ como~isso da_uma debts:ajuda delas_$ desenha desenha_para desenha~mim eh~mes impor- importa importa_$ isso_importa me_da mes_eh pegue- peguei pergunta posso_chutar preciso_de quero_ajuda ser`,
    '9': `?overdue ^_aceita ^_da ^_exemplo ^_posso ^_preciso ^_quais ^_que ^_tipo a_ficha aceita aceita_audio ajuda- atola- caiu~ficha chuta- delas desenho desenho_$ eh_para em_miudos essentials:fala estou~em exemplo_por exemplo~favor explica explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual me~uma miudo- miudos miudos_$ n0 nao_caiu overdue:como o~ai pode_repetir por_mes por~eh posso
posso_mandar preciso quais quais_gastos qual_$ qual_delas que_$ quer rates:? repetir respondo tambe- tambem tambem_$ tipo troca_em troca~miudos um_NAME um_desenho um_help`,
    '8': `?essentials ^_entra ^_qual ^_socorro after-roadmap:ajuda as as_que atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:ha da~desfazer de_um debt-amount:como debts:como debts:oi desfazer_depois desfazer~? dividas_. e_as eh_por eh_qual entendi_bulhufas entra estou_atolado estou~me exato exato_$ explica_melhor explicar_$ facil_$ ficha ficha_$ incomes:botei incomes:como
mais_facil onde_acho opcoe- opcoes opcoes_$ orien- orientacao ou_o overdue:botei overdue:qual overdue:que para_desfazer pergunta_mais pergunta~facil plano_$ pode_explicar portu- portugues precisa qual~qual que_pergunta que_somar repetir_$ responder_$ sair_das sair~dividas sao~opcoes ser_exato serve_$ somar somar_tudo taxa_$ tenho_que tenho~somar`,
    '7': `:ajuda ^_conta ^_isso ^_pergunta ^_respondo ^_serve ^_troca after-roadmap:preciso ajudam alto_$ aqui as_atrasadas assim_$ bruto_ou caiu ce com_divida comprovar comprovar_$ consent:dividas consent:me conta- da~NAME da~help da~luz debt-amount:eh debt-amount:qual devag- devagar devagar_$ de~. eh~escrever em_conta essentials:como essentials:ou essentials:por esta_falando facil fala_de fala_devagar
fala_dificil falta_$ faz_um flexibles:que foto foto_$ incomes:que instalments-left:? isso isso~por limpar_minha limpar~vida luz_$ mandar mandar_foto me_ajuda me_organizar melhor_$ minha~financeira novo_$ o_do organ- organizar organizar_minhas organizar~contas overdue:eh overdue:entendi o~tambem para_escrever para~depois pergunta~novo pode_ser por_alto posso~foto precisa_comprovar preciso_me
preciso~organizar que_ser queria_ajuda quero_limpar que~dizer que~eh rates:hein respo- respondo_como serve_por serve~alto socorro tem~ser thirteenth:? troca uma_luz vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_o ^_por ^_vim a_diferenca a_responder acho_essa acho~informacao after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:sei ajudam_quem ajudam~esta ajuda~responder alto aprox- aproximado aproximado_$ as_palavras as~? as~ja atrasadas bicho_eh bicho~esse bruto bulhu- bulhufas bulhufas_$ cartao_ai com_juros comer_? com~dividas com~ou consent:da conta_o contar_o
contar~cartao contas_$ da~exemplo da~forca de_gasto de_novo de_orientacao debt-amount:que debt-kind:aqui debt-kind:para debts:da debts:fala debts:pergunta debts:pode debts:ser diabo diabo_eh diabo~isso difer- diferenca dificil_$ dividas eh~comer eh~isso em_que entendi_foi entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta escrever essentials:isso essentials:que esta_devendo eu_vejo
eu~agora eu~aqui eu~se exemplo_$ explica~burro faco_agora fala_portugues falan- falando fala~novo flexibles:o flexibles:ou flexibles:qual foi_nada forca_ai incomes:eh incomes:ou incomes:pode instalments-left:que interessa_para interessa~que isso_interessa isso~para juros_ou juros~sem liquido liquido_$ mais_simples mes_ou mexer_nesse nao~a nao~foi nesse_link no_boleto novo onde onde~essa ou_da
ou_liquido ou_sem overdue:audio overdue:explica overdue:ha overdue:quais overdue:tipo o~ou o~ponho o~quer palav- palavras palavras_$ para_burro para_que pedir_ajuda pergunta_de pergunta_eh pergunta~essa pode pode~aproximado pode~as ponho_aqui portugues_$ por~ou precisa_ser qual_eh qual_era qual~a qual~diferenca qual~voce que que_bicho que_diabo que_ja que_ponho quem~devendo quer_dizer
quero_organizar quero~minha que~exato que~faco que~nisso que~paguei que~tudo rates:acho rates:como rates:fala sair ser_aproximado simpl- simples simples_$ tem_que tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um um_exemplo uma_forca vale_contar vale~o vejo vim vim_pedir vim~ajuda voce~quem which-change:para`,
    '5': `?_$ ?debts ^_bruto ^_de ^_em ^_quer ^_se ^_soma ^_vale a_pensao acho acho_isso after-roadmap:ajudam after-roadmap:estou after-roadmap:mexer after-roadmap:repete after-roadmap:uma ai_eh ai~o ajudam_com ajudam~divida alguem_me alguem~ajuda as_vencidas as~entram atrasadas_entram atrasadas~na bicho bruto~liquido burro burro_$ cada_um com_farinha com_minhas come_com comer come~farinha como_descubro
como_eu como_respondo como_vejo como~quanto como~sei compr- consent:conta consent:das consent:melhor consent:uma conta_? contando contando_as contando~vencidas das das_dividas das_duas de_comer de_hoje debt-amount:ajuda debt-amount:fala debt-amount:o debt-kind:? debt-kind:mim debt-kind:que debts:entendi debts:entra debts:exemplo debts:me debts:onde debts:ou debts:preciso debts:que debts:um
descubro descubro_quanto descubro~falta desfazer devendo_$ de~loja de~ou direi- direito direito_explica divid- diz_$ do_mes do_meu documento_$ do~filho duas~diz eh_cada eh_contando eh~as eh~um eh~valor entendi_nada entendi~pergunta entram entram_na entram~conta escre- escrever~numero esqueci_qual essa_informacao esse_nome essen- essentials:? essentials:assim essentials:mes essentials:o
essentials:onde essentials:repete essentials:serve esta~de estou~nao eu_faco eu~esse eu~o explica~leito e~que fala_mais falando_de falando~qual falar_por fala~simples farin- farinha farinha_? fica_isso fica~no filho_$ financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso forca gasto_$ hoje_ou hoje~o incomes:exemplo incomes:fala incomes:isso incomes:mes incomes:por incomes:quais
incomes:ser informacao informacao_$ isso_come isso_no isso_que isso_serve isso~boleto isso~com isso~de isso~voce ja_paguei leito_$ ler ler_direito ler~explica limpa- limpar liqui- loja_eh loja~essa manda- mandar_documento melho- melhor mensa- mes mexer~link minha_vida minhas_contas nao~ler nao~mexer nesse no_olhometro nome_ai nome~eh olhom- olhometro olhometro_$ onde~vejo ou_separado ou~juros
overdue:isso overdue:pode o~significa para_leito para_sair para~o pensao_do pensao~meu perguntou perguntou_$ pode~no ponho precisa_mandar precisa~documento preciso~um qual_das qual_loja qual~duas qual~eh que_? que_ce que_quer que_significa quem_esta queri- queria quero~das quero~minhas quer~o que~aqui que~cada que~de que~perguntou que~sabe que~serve rates:entendi rates:mes rates:oi responder
respondo_isso sabe_fazer saber_o saber~que sei_ler sei_mexer sei~direito separ- separado separado_$ ser_no ser~olhometro signi- significa significa_isso so_as soma_tudo soma~ou tambem_? tipo_o tipo~que tudo_ou tudo~separado um_$ uma~ai vale vejo~juros vencidas vencidas_? vi_que vi~voce voce_esta voce_perguntou voce_sabe voce~falando voce~fazer which-change:que`,
    '4': `:novo NAME_diz ^_alguem ^_coloco ^_com ^_faz ^_gostaria ^_me ^_nao ^_quero ^_vi a_desse acho_esse acho~trem acontece_? after-roadmap:contas after-roadmap:entendi after-roadmap:gostaria after-roadmap:link after-roadmap:luz after-roadmap:me after-roadmap:nao after-roadmap:queria after-roadmap:sobre afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudar_com
ajudar~divida ajuda~amor aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso aparece_$ app app_aparece as_opcoes assim_taxa as~eu a~disso a~mes bico_tambem boto_aqui canto canto_da canto~fatura ce_quer cima cima_$ coloco_o coloco~do come como~eu como~taxa com~? confirm-delete:que confu- confusa confusa_nao confusa~entendi consent:ajudam consent:essa consent:help consent:minhas
consent:organizar consent:preciso consent:quero consent:responder consent:sabe consent:sair consent:voce conta conta_a contar conta~bico credo- credor credor_$ da_fatura das~NAME da~fica da~toda de_deus de_gente de_uma debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:nao debt-amount:ou debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai
debt-kind:cada debt-kind:em debt-kind:esse debt-kind:explica debt-kind:ou debt-kind:um debt-kind:vale debts:estou debts:exato debts:faco debts:isso debts:mandar debts:o debts:posso debts:quero debts:sair debts:taxa descu- desse~tambem devedor_$ de~orientacao de~sobre diferenca_disso diferenca~tudo dific- dificil disser disser_sim disser~o disso_tudo dividas_? diz do_app docum- documento do~aparece
do~isso do~marido do~ou do~passado duas_NAME eh_$ eh_credor eh_de eh_essa eh_saldo eh~devedor em em_divida em~canto em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel escrever_o esqueci~era essa_$ essa_pergunta essas_opcoes esse_$ esse_trem essencial essencial_$ essentials:bicho essentials:delas essentials:esse essentials:explicar essentials:nao essentials:novo
essentials:precisa essentials:qual esse~ai esta_perguntando esta~isso estou_afundado estou_confusa estou_enrolado estou_perdido eu_acho eu_apagar eu_disser eu_sei eu~paguei eu~sim faco_para faco~sair fala_lingua falando_$ falar~audio fala~de fatura_fica fica fica_$ finan- financeira flexibles:mes flexibles:por flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao incomes:explica
incomes:posso incomes:serve indicaram indicaram_voce indicaram~para instalments-left:para interessa juros_$ leito lingu- lingua lingua_de lingua~gente link_$ lugar lugar_do lugar~app mandar_audio marido_tambem me_indicaram mes_passado mes_tambem mes~do mes~por mes~serve meu_ou meu~da mexer me~ai me~pelo minha- minhas na_conta nada_desse na~? o_bico o_cartao o_juros o_numero oi_nao oi~entendi
onde_eu onde_fica onde~isso orientacao_$ orientacao_sobre ou_do ou_por ou~ano overdue:ajuda overdue:o overdue:posso overdue:ser overdue:tenho o~eh o~entra o~eu o~isso o~mes o~mesmo o~meu o~sao paguei_$ para_ajudar para~das para~isso passado_serve pedir pelo_amor pelo~de perdido pergunta_? perguntando perguntando_isso perguntando~? pode_trocar pode~por por por_audio por_cima por~esta posso~audio
posso~por preciso~uma quais_sao quais~as que_canto que_entra que_isso que_lugar que_mesmo que_responder que_sao quer_saber quero_sair que~? que~acho que~ajudam que~boto que~credor que~essas que~perguntando que~saldo que~tenho rates:essa rates:eu rates:isso rates:meu rates:o rates:onde rates:pergunta rates:repete rates:respondo rates:tambem repete_que saldo_devedor sao_as sao_essas se_esta sei~esta
sem_juros ser_por ser~cima se~apagar se~atrasada se~disser sim_o sim~que socorro_estou socorro~afundado soma so~atrasadas so~meu tenho~responder toda_$ trem_$ um_para uma_orientacao um~outro vejo_o ver~minhas voce voce_para voce~ajudar which-change:? which-change:aqui which-change:eh which-change:isso`,
    '3': `,_qual ,~eh :fazer :pode ? ?_queria ?consent ^_queria ^_voce aceit- acont- acontece after-roadmap:ajudar after-roadmap:desse after-roadmap:devendo after-roadmap:divida after-roadmap:limpar after-roadmap:nada after-roadmap:organizar after-roadmap:quero after-roadmap:sair after-roadmap:vida ajuda_com ajudar ajuda~minhas ajuda~pagar ajuda~sair apaga_so apagar apagar_some apagar~o apaga~a aparece
aqui_? atrasada_$ atrasadas_$ a~do bico boa~queria boleto_$ boleto_ou boleto~o botar botar_o botar~que boto cada ce_falou centa- centavo centavo_$ centavo_por centavo~centavo ce~eh ce~saber claro_$ coloc- coloco comecar_me comecar~ajuda como~para confirm-delete:as confirm-delete:o confirm-delete:para confirm-delete:se consent:a consent:as consent:contas consent:devendo consent:em consent:era
consent:estou consent:nada consent:orientacao consent:um contam contam_? conta~vale conversa_ou da da_familia de_ajuda de_quando debt-amount:de debt-amount:esse debt-amount:explica debt-amount:pode debt-amount:por debt-amount:portugues debt-amount:somar debt-amount:tudo debt-kind:as debt-kind:cartao debt-kind:isso debt-kind:nao debts:agora debts:ajudam debts:as debts:assim debts:conta debts:das
debts:dificil debts:dividas debts:eh debts:explicar debts:favor debts:filho debts:financeira debts:mes debts:minhas debts:novo debts:organizar debts:orientacao debts:pensao debts:por debts:respondo debts:voce depois_? desse desse_mes deved- devedor deven- devendo de~? de~NAME de~com de~comprei de~financeira de~help de~mes de~renda digo_aqui divida_$ dizer dizer_esses dizer~nomes do_ano do_vermelho
eh eh_parcela eh_taxa eh~botar eh~em eh~pergunta eh~que em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi_o entendi~plano escrever_$ essa~? essentials:as essentials:bruto essentials:diferenca essentials:direito essentials:eh essentials:em essentials:falando essentials:faz essentials:fica essentials:juros essentials:liquido essentials:mandar
essentials:pergunta essentials:quer essentials:tambem esses_nomes esse~no esta_atrasada esta~boleto estou_endividada eu_boto eu_digo eu_perco eu_posso eu~fazer eu~ouvi eu~que eu~some exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer_$ fazer~? filho financeiramente financeiramente_$ flexibles:eu flexibles:juros flexibles:para flexibles:tambem flexibles:tenho
flexibles:tudo flexibles:vejo funciona_isso gasto gente_$ gosta- gostaria gostaria_de incomes:alto incomes:as incomes:bicho incomes:ce incomes:entendi incomes:entra incomes:esse incomes:exato incomes:falando incomes:mandar incomes:o incomes:para incomes:pergunta incomes:precisa incomes:taxa incomes:tudo instalments-left:eu instalments-left:interessa isso_$ isso~ce ja~contam junto junto_$ link luz
me me_perdi mes_voce mes~? mes~quer meu_filho meu~tambem me~financeiramente me~voce mim_$ minhas_dividas n1 nao_ouvi negocio_no negocio~app nisso no_app nomes_$ no~ou o_aluguel o_meu o_plano o_vale o_valor onde_que onde~eu onde~me organizar_financeiramente orientacao_financeira orientacao~minhas ou_tudo outro_$ ouvi_direito ou~de ou~do ou~familia ou~junto ou~parcela ou~plano ou~que ou~semana
overdue:aqui overdue:caiu overdue:da overdue:de overdue:exemplo overdue:foi overdue:ou overdue:para overdue:pergunta overdue:quer overdue:se overdue:taxa o~acontece o~comeco o~posso o~quando paguei_contam paguei~? para para_botar para_outro para~com para~minhas parcela parcela_em parcela~aberto passado pensao perco perdi- perdi_, perdido_me perdido~ajuda perdi~qual pergunta_$ pergunta_isso
perguntar_$ plano plano_tambem plano~? pode~so por_centavo por_um portugues_claro por~pergunta posso_fazer posso_te posso~perguntar precisa~centavo precisa~exato preciso~ajuda preciso~orientacao qual_a qual_mes qual_renda quando_comprei quanto_falta que_acontece que_eh que_esta que_eu que_posso que_que que_tipo que_voce quer_$ queria_uma queria~ajuda queria~para quer~esses quer~exatamente que~ce
que~da que~digo que~do que~essa que~falou que~para que~parcela que~taxa que~te que~vejo rates:ai rates:aqui rates:as rates:bulhufas rates:dificil rates:direito rates:em rates:faco rates:faz rates:ler rates:mim rates:nome rates:num rates:ou rates:para rates:qual rates:quer rates:responder rates:ser rates:simples rates:vale rates:vejo renda_voce renda~esta repete~eu sabe saber_exatamente
sair~vermelho saldo se_eu ser_centavo ser_so serve_essa serve~pergunta ser~as ser~por sobre_minhas sobre~dividas socorro_$ some_o some~que so~conversa tarde_queria tarde~ajuda taxa te_perguntar thirteenth:conta thirteenth:contando thirteenth:da thirteenth:para toda total_ou total~da troca- trocar tudo_$ tudo_junto um_ou um_por uma_ajuda um~tudo um~um vale_tambem valor_de valor_total valor~hoje
valor~ou vejo_esse vejo~negocio venci- vida voce~com which-change:explica which-change:nao which-change:no which-change:o which-change:ser`,
    '-3': `,_que :com :funciona :nao :qual :quero :voce ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?worry ^_acho ^_boa ^_desfaz ^_essa ^_foi ^_ja ^_li ^_meu ^_minha ^_muda ^_nem ^_nunca ^_ok ^_outra ^_perdi ^_reset ^_sair ^_sem ^_so ^_volta a_conta acabo- acho_que adivi- adivinhar adivinhar_$ after-deficit:? after-roadmap:? after-roadmap:as after-roadmap:eu after-roadmap:mes
after-roadmap:para after-roadmap:posso ajuda~negociar anter- anterior antes as_contas as_minhas atend- atrasar avisa- banco boa calor calor_$ casa_$ cobra- com_as com~minhas confi- consent:favor consent:meu consent:nao cpf da_re debt-kind:NAME debt-kind:conta debt-kind:do debt-kind:meu deixa desca- desco- desfaz deu dever dever_de dinhe- dinheiro disseram disso_$ disso_? dizer_$ do_tempo e_o
eh_grego eh_so eh~para encer- entendi_mais entendi~ou entendi~que esse_governo essentials:me eu~? eu~adivinhar eu~entendi eu~para falei_$ fase fase_$ favor_me favor~ajuda fora grego hoje_$ income-source:que incomes:ai incomes:boa incomes:nada informacoes interessa_$ isso_para isso~eh isso~eu la lembr- li liga ligar lista mais_$ mais_ou mais~menos mais~que mas mas_nao me_liga menos_$ meu_$
meu_numero me~? me~as mudar nao_$ nao_ajuda nao_precisa nao_tenho nao~mais nao~para negoc- nem nenhu- nenhuma nunca o_# offers:o ok ou_menos overdue:vou o~da o~nao paga pago parar para~voce parti- particular particular_$ passo pedi pode_mandar pode_passar pode~depois poema por_ai por~me prime- primeiro procu- pront- pronto proxi- proxima qual_conta qual~# que_calor que_dia que_fase quero_sim
quero~o quer~quanto que~o rates:depois rates:rotativo re_$ reset reset_$ retor- rotativo_$ saber_quanto saber~eu sei~eh ser_depois sim_por sim~favor so_isso so~que tempo tempo_$ termi- thirteenth:e tira trocar_$ tudo_que um_poema vai vamos vao ver viu_$ voce_fazem voce_tem volta vou_adivinhar worry:nao worry:o worry:que`,
    '-4': `:eh ?after-crisis ^_nada ^_quem ^_sei ^_tudo after-roadmap:eh after-roadmap:fala after-roadmap:novo aqui_eh as_dividas cance- cet_$ coisa com_isso com_o consent:eh consent:por de_juros de_que debt-kind:da debt-kind:de dessa de~tipo eh~? entendi_de essentials:quero eu_falei eu_vou explica_$ falei fazem gover- governo income-source:o incomes:essa incomes:sei juros_, menos me~o negociar o_boleto
onde_vejo outra_pergunta o~tem passar pensar pensar_$ posso~? preciso_pensar pular_? que~falei que~fazem que~vou rates:, rates:taxa re respondi sair_$ sei_o sei~que ser~? taxa_de tipo~essa vida_$ viu volta- voltar vou`,
    '-5': `:como :isso ?after-deficit ^_desfazer after-roadmap:a after-roadmap:isso after-roadmap:mim after-roadmap:o after-roadmap:ordem after-roadmap:pode after-roadmap:que ajuda~organizar cet consent:pode desfazer_isso eh_que eh~de eh~divida essa_divida oi_$ ordem ordem_$ o~que que_tem que~que rates:cet rates:juros rotat- rotativo tem_$ tipo_eh`,
    '-6': `?income-source after-roadmap:qual boa_pergunta nao~de outra pular qual_o`,
    '-7': `after-roadmap:como`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '18': `chama`,
    '17': `^_chama atendente human- humano`,
    '16': `^_atendente`,
    '15': `falar_com humano_$ me_liga`,
    '14': `algue- alguem liga_$`,
    '13': `atendente_$ me_transfere o_# qual~# quero_suporte supor- suporte suporte_$ transfere`,
    '12': `chama_o falar qual_o telef- telefone trans- transfere_$`,
    '11': `^_falar ^_me gente gente_$ ligar robo`,
    '10': `:humano ^_liga alguem_$ de_verdade liga_para liga~mim pessoa pessoa_$`,
    '9': `:atendente com_um nao_resolve passa_para pesso- tem~de`,
    '8': `:tem ^_qual atendimento chama_tua chama~chefe conve- debts:liga geren- gerente ligar_para o_gerente quero~com resolve super- tua_chefe uma_pessoa verda- verdade`,
    '7': `^_bota after-roadmap:atendente after-roadmap:chama after-roadmap:liga bota chefe chefe_$ com_maquina converso converso_com converso~maquina debts:falar debts:qual essentials:me ligar~voce maqui- maquina me~para nao_converso nao~com para_voce passa posso_ligar posso~para qual quero rates:liga rates:me resol- responsavel responsavel_$ tem~? tua um_atendente voce_$ voce_tem`,
    '6': `?_quero ^_quero ^_robo after-roadmap:alguem atendente_por atendente~favor atendimento_humano bota_o bota~gerente com com_especialista consu- consultor consultor_$ debts:alguem especialista especialista_$ essentials:atendente falar~especialista gerente_na gerente~linha humano_ai ligar_$ linha linha_$ maquina_$ na_linha nao~minha para_alguem quero_falar quero_gente quero_pessoa rates:com
resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano`,
    '5': `:o ?rates ^_passa ^_posso ^_voce after-roadmap:falar after-roadmap:gente after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa after-roadmap:robo alguem_pode alguem~me centr- central central_de central~atendimento chama~gerente com_alguem com_consultor com_uma com~pessoa consent:com de_atendimento de_gente debts:chama debts:com debts:gente debts:humano debts:ligar
debts:para debts:quero debts:robo debts:suporte espec- essentials:falar essentials:o essentials:qual essentials:quero essentials:tem essentials:transfere falar~consultor favor favor_$ gerente_$ me me_passa me~alguem mim_$ nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar para_mim para_responsavel passa~alguem passa~responsavel pode~ligar por_favor
quero_ouvir quero~voz rates:alguem rates:atendente rates:falar rates:o rates:para rates:qual rates:quero telefone_para tem tem_alguem tem_central tem_ninguem um~? verdade_? vida_$ voz voz_de voz~gente`,
    '4': `,_chama ,~pessoa :? :voce ?essentials ^_atendimento ^_gente ^_queria ^_tem after-roadmap:atendimento after-roadmap:consultor after-roadmap:gerente after-roadmap:verdade alguem_de alguem~carne atendimento_$ cansei_de cansei~robo carne_e carne~osso chama_uma chama~pessoa com_gente com_robo com~responsavel com~ser consent:alguem consent:bota consent:chama consent:gente consent:tua conversar crist-
cristao de_carne de_robo debts:me debts:o debts:verdade de~por de~quero e_osso eh_robo essentials:atendimento essentials:com essentials:humano essentials:ligar essentials:pessoa falar_comigo falar~alguem falar~gente falar~robo falar~um gente_de gente~verdade me_ligar minha_vida o_responsavel para~comigo pode_me posso qual~telefone queri- queria queria_conversar queria~com quero_um rates:#
rates:chama rates:gente rates:transfere resolve_, resolve~quero respo- robo_quero robo~gente ser telefone_de telefone~voce um_cristao um_humano um_ser verdade_$ verdade_por verdade~favor vida viven- vivente vivente_$ voce voce~robo`,
    '3': `,_quero :cade :com :falar :me :quero ?~gente ?~pessoa ^_alguem ^_cade ^_cansei ^_prefiro after-roadmap:bota after-roadmap:com after-roadmap:converso after-roadmap:favor after-roadmap:maquina after-roadmap:me after-roadmap:posso after-roadmap:quero after-roadmap:resolve after-roadmap:ser after-roadmap:telefone after-roadmap:um ai_de ai~verdade alguem_para alguem_que alguem~conversar alguem~de
alguem~possa arruma_alguem atende atende_alguem bota_um bota~cristao cade cade_o canse- cansei chama_um chama~humano comig- comigo comigo_$ como~com consent:falar consent:maquina consent:para consent:robo consent:um consent:vida conversar_$ conversar~uma cristao_para cristao~falar de_escrever de_voce debts:mim debts:posso debts:tem debts:voce de~? eh~? escrever escrever_$ essentials:alguem
essentials:chama essentials:consultor essentials:posso essentials:responsavel essentials:verdade eu_ligar eu~gosto e~ai falar~o falo_com gosto_de gosto~escrever liga_que ligar~alguem liga~eu me_arruma me_atende me_poe me~que mim nao_gosto nao_tem nao~, ningu- ninguem osso osso_ai para para_conversar para_eu para~ligar poe poe_com poe~um possa possa_me prefi- prefiro prefiro_atendimento
prefiro_falar prefiro~com prefiro~humano que_possa queria_ligar que~nao rates:de rates:gerente rates:humano rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:responsavel rates:robo rates:tem rates:verdade robo_$ robo_? ser_vivente telefone~eu tem~telefone um um_telefone um~para um~vivente`,
    '-3': `?income-source ^_oi after-roadmap:oi ajuda me_ajuda me~um oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '16': `debt-kind:fatura`,
    '13': `fatur- fatura`,
    '11': `parce-`,
    '9': `a_fatura debt-kind:parcelamento parcelamento`,
    '7': `debt-kind:a debt-kind:cartao`,
    '5': `^_aquele autom- automatico banco~minha debt-kind:aquele debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou do_cartao fatura_$ minha_fatura virou`,
    '4': `?debt-kind ^_fatura ^_parcelamento aquel- aquele cartao_$ dez_$ divid- eh~fatura em_dez fatura~em o_banco ofereceu ofereceu_$ o~ofereceu que_o que~cartao`,
    '3': `carta- cartao de_fatura debt-kind:o debt-kind:que dez eh_a o_cartao ofere- parcelamento~fatura que_virou`,
    '-3': `debt-kind:mes debt-kind:vem`,
  },
  'kind:condominium-fee': {
    '18': `condo-`,
    '12': `debt-kind:do`,
    '11': `debt-kind:condominio sindico`,
    '10': `condominio debt-kind:predio do_predio predi- predio predio_$ sindi-`,
    '9': `?debt-kind condominio_$ o_condominio`,
    '8': `debt-kind:taxa eh_do`,
    '6': `debt-kind:eh taxa taxa_do`,
    '5': `^_taxa`,
    '4': `a_taxa taxa~predio`,
    '3': `^_eh da~do debt-kind:o do fechado fechado_$`,
  },
  'kind:credit-card': {
    '16': `debt-kind:cartao`,
    '14': `?debt-kind debt-kind:eh`,
    '13': `^_cartao`,
    '11': `cartao_$ debt-kind:plastico elo plast- plastico`,
    '10': `^_fatura debt-kind:credito debt-kind:fatura`,
    '9': `^_eh debt-kind:vista fatura_$ passa- vista_$`,
    '8': `carta- cartao credito de_passar debt-kind:de debt-kind:passar dele_$ fatur- fatura maldi- vista`,
    '7': `credi- dele eu~no fatura_que mercado_$ no_mercado passar plastico_$ rotat- rotativo`,
    '6': `debt-kind:fui eh~plastico passando passo`,
    '5': `^_aquele ^_credito ^_fui cartao~loja credito_$ debt-kind:loja debt-kind:mes debt-kind:nao debt-kind:no debt-kind:que debt-kind:todo e~paguei maquininha merca- mercado nao_paguei o~de o~eu paguei_$ que~todo`,
    '4': `aceitei aceitei_$ a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:e debt-kind:eu debt-kind:hora de~na dinheiro_de do~mesmo e_nao fui intei- loja_$ maqui- nao_consegui o_dinheiro todo_mes`,
    '3': `,_daqueles ^_gastei aquel- aquele cartao_, cartao~daqueles conse- consegui consegui_pagar daqueles_da daqueles~loja debt-kind:mesmo debt-kind:normal debt-kind:o debt-kind:vem eh gaste- gastei gastei_no hora limite_do limite~cartao loja nao~pagar no_limite norma- normal que_vem todo`,
    '-3': `agiot- agiota autom- automatico carne- carnezinho consignado_$ debt-kind:a debt-kind:agiota debt-kind:carnezinho debt-kind:consignado debt-kind:conta debt-kind:do debt-kind:fiado debt-kind:para debt-kind:um debts:credito eh_a eh_consignado fiado fiado_$ popul- popular popular_$`,
    '-4': `debt-kind:parcelamento parcelamento`,
    '-5': `parce-`,
    '-6': `paren-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '12': `^_pos pos`,
    '10': `debt-kind:faculdade`,
    '9': `^_mensalidade curso debt-kind:NAME debt-kind:curso debt-kind:mensalidade debt-kind:o faculdade_$ mensalidade o_NAME`,
    '8': `escol- facul- faculdade mensalidade_$`,
    '7': `^_creche ^_curso ^_faculdade crech- creche creche_particular curso_de debt-kind:tecnico mensa- o~em tecni- tecnico`,
    '6': `KIND ^_escola coleg- colegio da~filha de_enfermagem debt-kind:da debt-kind:em debt-kind:enfermagem do_menino enfer- enfermagem enfermagem_$ escola_do escola~menino filha_$ menino_$`,
    '5': `EXPENSE a_matricula curso~ingles da_faculdade de_ingles debt-kind:minha debt-kind:particular escola filha ingle- ingles ingles_$ matri- matricula menin- menino minha_filha parti- particular particular_$`,
    '4': `^_o da_minha escolinha mensalidade_da o_curso`,
    '3': `NAME_$ a~da`,
    '-3': `?income-source ^_exame aluguel_$ condo- debt-kind:aluguel debt-kind:que exame`,
    '-4': `debt-kind:eh`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `clini- clinica convenio debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ conve- foi_um`,
    '10': `^_dentista debt-kind:dente dente dente_$ denti- dentista`,
    '9': `prote-`,
    '8': `^_exame conta_da debt-kind:um exame mater- maternidade`,
    '7': `,_meus ^_foi debt-kind:foi debt-kind:meu debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ otica particular particular_$`,
    '6': `^_plano ^_tratamento aparelho de_saude debt-kind:, debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ parti- plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_conta ^_uma apare- da~mae debt-kind:conta debt-kind:uma filho foi mae meu_filho meu_pai minha_mae pai pai_$`,
    '4': `KIND da_minha debt-kind:minha inter- meus plano`,
    '3': `EXPENSE botei~implante conta debt-kind:botei debt-kind:do nos o~do um`,
    '-3': `?income-source ^_creche ^_um boca boca_$ cdc conta_de crech- creche creche_particular debt-kind:boca debt-kind:carne debt-kind:casa debt-kind:no debt-kind:que finan-`,
    '-4': `debt-kind:NAME debt-kind:na`,
    '-5': `debt-kind:eh reneg-`,
    '-6': `debt-kind:a`,
  },
  'kind:informal': {
    '14': `?debt-kind`,
    '13': `debt-kind:me paren-`,
    '11': `debt-kind:na`,
    '10': `debt-kind:NAME debt-kind:no fio`,
    '9': `^_fiado ^_na cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:que no~do que_me`,
    '8': `^_no confi- de_boca debt-kind:boca debt-kind:fiado que_NAME sem_papel`,
    '7': `adiantou adiantou_$ boca boca_$ debt-kind:adiantou debt-kind:do debt-kind:papel debt-kind:sem fiado foi_de vaqui- vaquinha`,
    '6': `^_caderneta adian- arrumou bar bar_$ debt-kind:eh debt-kind:foi dinheiro~NAME do_mercadinho fiado_no fiado~bar mercadinho mercadinho_$ no_bar papel`,
    '5': `^_ele ^_foi arrum- debt-kind:, debt-kind:de dinheiro_que ele~emprestou empre-`,
    '4': `,~papel NAME_adiantou NAME_me NAME~adiantou NAME~me ^_dinheiro ^_eh ^_vale debt-kind:dinheiro debt-kind:so debt-kind:vale ele ele_me emprestou fiado_na foi me_adiantou me_emprestou me_socorreu merca- me~na nenhum_, nenhum~so palav- que~socorreu sem sem~nenhum socorreu socorreu_$`,
    '3': `,_sem ,_so NAME_que ^_sem de~mesmo dinhe- dinheiro me na nenhum papel_$ socor- vale`,
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
    '9': `a_casinha casin- casinha financiamento_de morar`,
    '8': `casa debt-kind:financiamento eh~casa financiamento o~que`,
    '7': `NAME_$ ^_financiamento ape debt-kind:ape debt-kind:planta debt-kind:terreno o_ape plant- planta planta_$ terre- terreno`,
    '6': `a~do casa_minha casa~vida debt-kind:da debt-kind:financiei debt-kind:moro debt-kind:onde eh_da eu_moro minha_casa minha~minha o_teto onde_eu teto`,
    '5': `^_NAME ^_a a_NAME a_chave casa_$ casa_propria debt-kind:minha debt-kind:propria financiei minha_vida moro vida_$`,
    '4': `^_o a_casa apartamento_que apartamento~a a~comprou a~da chave comprou debt-kind:do debt-kind:eh debt-kind:eu debt-kind:que onde propr- propria propria_$ vida`,
    '3': `^_minha a_gente apart- apartamento compr- debt-kind:com debt-kind:de debt-kind:financiado debt-kind:gente debt-kind:lote do_lote financiado lote o_apartamento que_a que~gente`,
    '-3': `NAME~de aqui~casa debt-kind:esta forca`,
    '-4': `^_financiei aqui_de a~aqui debt-kind:aqui o_NAME`,
    '-5': `de_casa`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `debt-kind:cheque debt-kind:no`,
    '10': `chequ- cheque`,
    '9': `conta debt-kind:especial debt-kind:o especial_$ negat-`,
    '8': `?debt-kind a_conta debt-kind:limite debt-kind:saldo debt-kind:tal espec- especial o_tal saldo tal tal_do`,
    '7': `azul azul_$ limit- limite o_cheque`,
    '6': `^_entrei a~ficou cai_no conta_corrente conta~negativa corre- corrente corrente_$ da_conta debt-kind:cai debt-kind:corrente debt-kind:entrei debt-kind:la debt-kind:vermelho deved- devedor entre- entrei entrei_no ficou limite_da limite~conta negativa negativo negativo_$ no_negativo o_saldo o~do vermelho vermelho_$`,
    '5': `^_cai ^_cheque cheque_especial conta_no debt-kind:esta la_$ na_conta no_vermelho o~esta verme-`,
    '4': `^_estourei ^_limite aquele~que cai conta_$ debt-kind:a debt-kind:do debt-kind:na eh~limite estourei la limite_que o_limite`,
    '3': `^_aquele ^_fiquei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:aquele debt-kind:e devendo_na dinheiro_que eh_meu eh~e estou- e~no fiquei_devendo nao~meu que~eh saldo_$ vem_na`,
    '-4': `debt-kind:de do_rmc rmc rmc_$`,
  },
  'kind:payroll-loan': {
    '10': `?debt-kind debt-kind:consignado debt-kind:desconta debt-kind:do eh_consignado marge- margem o_da o_de`,
    '9': `apose- consignado_$ debt-kind:da debt-kind:de debt-kind:folha debt-kind:o debt-kind:vem desco-`,
    '8': `aposentado aposentado_$ consignado debt-kind:beneficio desconta desconta_do do_rmc folha rmc rmc_$`,
    '7': `^_vem beneficio_$ consi- debt-kind:antes debt-kind:descontado debt-kind:ja folha_$ vem`,
    '6': `antes_de benef- beneficio contracheque contracheque_$ debt-kind:contracheque debt-kind:direto debt-kind:eh descontado diret- direto direto_$`,
    '5': `^_desconta ^_tira antes antes~cair bpc_$ cair cair_$ da_clt de_cair debt-kind:aposentadoria debt-kind:eles debt-kind:minha debt-kind:na debt-kind:tira descontam~de do_bpc do_salario eles_puxam em_folha ja_vem ja~descontado na_folha puxam que_desconta tira todo~na vem_descontado`,
    '4': `INCOME ^_credito ^_descontam ^_eles aposentadoria aposentadoria_$ bpc clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:em debt-kind:mes debt-kind:morrido debt-kind:que debt-kind:todo descontado_$ descontam do_beneficio do_trabalhador do~da mes_na minha_aposentadoria morre- morri- morrido morrido_no na_minha no_contracheque no_holerite o~come que_come que~do
que~meu servidor trabalhador vem_morrido`,
    '3': `^_eh ^_o antes~eu de_eu debt-kind:credito debt-kind:desconto debt-kind:pagamento debt-kind:tal descontado_em descontado~folha desconta~contracheque desconta~inss de~que do_contracheque eh_aquele eh_descontado eh~em eles emprestimo_que emprestimo~desconta em~da meu_beneficio o_tal pagam- pagamento que~no salar- salario servi- tal tal_do todo_mes traba-`,
    '-3': `?income-source debt-kind:NAME meu_holerite no_meu`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:personal-loan': {
    '16': `debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `^_emprestimo debt-kind:um`,
    '12': `debt-kind:financeira`,
    '11': `cdc empre- emprestimo financeira_$`,
    '10': `debt-kind:credito debt-kind:para debt-kind:peguei financeira`,
    '9': `^_credito ^_peguei ^_um credi- credito debt-kind:dinheiro`,
    '8': `dinhe- finan- meu_negocio negocio_$ pegue- peguei popul- popular popular_$`,
    '7': `debt-kind:na debt-kind:negocio dinheiro para_meu`,
    '6': `^_antecipei anive- aniversario aniversario_$ antec- antecipei debt-kind:banco debt-kind:emprestado debt-kind:meu debt-kind:pessoal dinheiro_emprestado dinheiro_na emprestado na_hora negocio o_saque o~aniversario saque saque_aniversario`,
    '5': `^_dinheiro calca- calcada calcada_$ capit- capital debt-kind:app debt-kind:hora debt-kind:mesmo emprestimo_$ emprestimo_NAME emprestimo_pessoal facil hora hora_$ na_calcada negoc- peguei_um pessoal um`,
    '4': `app app_$ banco_$ debt-kind:foi debt-kind:no debt-kind:reformar do_banco emprestimo~, para_reformar pesso- pessoal_$ pre que_aparece refor- reformar`,
    '3': `^_foi a_casa aparece_no aprov- aquel- aquele caixa caixa_eletronico carne_$ debt-kind:, debt-kind:aparece debt-kind:aquele debt-kind:carne debt-kind:normal dinheirinho eletr- eletronico mesmo_$ nao~consignado no_app no_caixa no~eletronico para~a peguei_para que~no um_dinheirinho`,
    '-3': `dele dele_$ os rotat- rotativo`,
    '-4': `^_os debt-kind:da debt-kind:os do_emprestimo os~do`,
    '-6': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '12': `quiti- quitinete`,
    '11': `aluguel aluguel_$`,
    '10': `alugu- debt-kind:NAME`,
    '9': `?debt-kind o_aluguel`,
    '8': `alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `^_NAME debt-kind:que`,
    '5': `aluguel_do ponto ponto_$ quart- quarto`,
    '4': `NAME_$ ^_a ^_do aluguel_da barra- barraco debt-kind:o`,
    '3': `EXPENSE casa_que casa~eu da_loja da~que debt-kind:do debt-kind:loja do~que feche- fechei fechei_$ loja_que moro_de o~que que_eu`,
    '-3': `?income-source income-source:aluguel`,
  },
  'kind:settlement': {
    '17': `reneg-`,
    '14': `debt-kind:acordo`,
    '12': `?debt-kind`,
    '11': `debt-kind:renegociacao renegociacao renegociacao_$`,
    '10': `acord- acordo`,
    '9': `debt-kind:foi`,
    '8': `^_foi um_acordo`,
    '7': `^_feirao acordo_que debt-kind:nome feira- feirao feirao_limpa feirao~nome foi limpa_nome`,
    '6': `debt-kind:que debt-kind:um limpa nome_$`,
    '5': `^_um acordo_$ asses- assessoria debt-kind:e debt-kind:fiz do~que que_fiz um~que`,
    '4': `acordo_da acordo~eu cobranca cobranca_$ da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nome quebrei que~e que~quebrei uma~da`,
    '3': `^_parcelamento acordo_do acordo~serasa cobra- cumpr- cumpri debt-kind:eu debt-kind:parcelamento debt-kind:uma do_acordo do_serasa eh~que nao_cumpri o_acordo parcelamento quebr- trato um_trato`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '16': `debt-kind:carne`,
    '15': `?debt-kind`,
    '14': `carne carne_$`,
    '13': `carne- crediario_$ debt-kind:crediario`,
    '12': `carnezinho crediario debt-kind:carnezinho debt-kind:parcelado parcelado`,
    '11': `^_carne ^_moveis debt-kind:loja moveis_$`,
    '10': `credi- debt-kind:fiado fiado fiado_$ movei- moveis parcelado_$`,
    '9': `^_crediario compr- loja`,
    '8': `^_compra compra da_loja debt-kind:compra loja_$ prest-`,
    '7': `a_prazo debt-kind:comprei debt-kind:eh debt-kind:prazo o_crediario parce- tche tche_$`,
    '6': `as~da cama comprei da_cama debt-kind:as debt-kind:da debt-kind:em debt-kind:roupa prazo prazo_$ prestacoes prestacoes_da roupa`,
    '5': `^_as ^_da de_lavar debt-kind:prestacao doze_vezes eh_o em_doze enxov- enxoval gelad- geladeira geladeira_em lavar loja_mesmo maquina maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em`,
    '4': `^_comprei ^_eh ^_uma a~de debt-kind:foi debt-kind:uma de~em doze em~vezes guarda guarda_roupa maqui- no_carne que_comprei roupa_$ vezes vezes_$`,
    '3': `KIND ^_foi ^_roupa as carne_do de_loja debt-kind:boleto debt-kind:la debt-kind:mesmo debt-kind:o debt-kind:tenis de~mesmo guard- na_loja tenis tenis_$`,
    '-3': `^_emprestimo debt-kind:agiota debt-kind:conta debt-kind:fatura paren- reneg-`,
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
    '4': `KIND aquele~do boleto_do carro debt-kind:boleto debt-kind:de debt-kind:e debt-kind:o debt-kind:terreno moto o_carne terre- terreno`,
    '3': `^_aquele aquel- aquele atras- atrasado_da cai_na das de_renda debt-kind:aquele debt-kind:cai debt-kind:carne de~que imposto_de imposto~renda malha na_malha que_cai que~na`,
    '-3': `?income-source eh~carro`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '13': `chip`,
    '12': `debt-kind:celular opera- operadora`,
    '11': `celular_$ debt-kind:a debt-kind:o`,
    '10': `celul- celular debt-kind:internet`,
    '9': `debt-kind:tv internet`,
    '8': `inter- tv`,
    '7': `^_celular ^_internet debt-kind:da debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone`,
    '6': `^_o ^_tv a_cabo cabo cabo_$ de_casa debt-kind:de telef- telefone tv_a tv~cabo`,
    '5': `^_a cancelei conta~celular de_celular de_internet debt-kind:casa debt-kind:multa do_plano do~que multa multa_do plano tv_$`,
    '4': `cance- casa_$ plano_do plano~celular`,
    '3': `EXPENSE ^_plano a~do conta_de debt-kind:e de~e do_celular`,
    '-3': `?income-source`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `^_conta debt-kind:a`,
    '11': `debt-kind:conta debt-kind:luz`,
    '10': `?debt-kind encan- encanado gas_encanado`,
    '9': `ca ca_$ d'agu- d'agua d'agua_$ debt-kind:agua do~para luz_$ o_gas`,
    '8': `debt-kind:para gas`,
    '7': `agua conta conta_de debt-kind:de eh_do luz`,
    '6': `^_a ^_agua agua_e agua~esgoto aqui_de aqui~casa a~aqui debt-kind:aqui debt-kind:e debt-kind:eh e_esgoto eh~luz energ- energia energia_$ esgot- esgoto`,
    '5': `NAME~de a_agua a_luz agua_da da_luz da_rua de_casa debt-kind:rua o_relogio relog- relogio relogio_da relogio~luz rua rua_$`,
    '4': `conta~luz de_luz debt-kind:o eh_a`,
    '3': `^_eh aqui a~da casa_$ debt-kind:NAME debt-kind:casa debt-kind:da debt-kind:do o~da`,
    '-3': `conta_da mater- maternidade verme-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu`,
    '14': `debt-kind:a debt-kind:moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o moto`,
    '11': `^_meu finan- verme-`,
    '10': `carro moto_$`,
    '9': `^_a ^_financiei ^_moto debt-kind:esta que_esta`,
    '8': `camin- carro_$ debt-kind:tirei do_carro eh~carro tirei`,
    '7': `debt-kind:financiado debt-kind:minha financiado financiado_$ o~de`,
    '6': `^_financiamento a_minha debt-kind:financiamento debt-kind:financiei eh_do financiamento financiamento_do financiei frete frete_$ meu~financiado minha~no o_caminhao`,
    '5': `^_consorcio a_kombi caminhao comprei_$ conso- consorcio consorcio_da consorcio~moto de_trabalho debt-kind:comprei debt-kind:que eu_comprei financiamento_da kombi meu no_carne que~comprei trabalho_$ uma_moto`,
    '4': `^_carro ^_o a~de caminhonete caminhonete_$ carne_$ carro_de comprei da_moto da~caminhonete debt-kind:aplicativo debt-kind:caminhonete debt-kind:carne debt-kind:eu debt-kind:uma financiamento~carro financiamento~minha garag- garagem garagem_$ meu~# minha_caminhonete na_garagem o~que trabalho usado zero zero_$`,
    '3': `a_van aplic- aplicativo aplicativo_$ a~que carne debt-kind:# debt-kind:de debt-kind:gol do~gol escolar esta financiamento~meu gol gol_# meu_gol o_carro pop que~na traba- van van_escolar`,
    '-3': `?income-source ^_ipva a_casinha a~do casin- casinha chip debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:fatura debt-kind:imposto debt-kind:ipva debt-kind:multa debt-kind:um financeira impos- imposto imposto_do ipva multa`,
    '-4': `quiti- quitinete`,
    '-5': `debt-kind:terreno financiamento_de forca morar o~do terre- terreno`,
    '-6': `debt-kind:NAME`,
  },
  'lose-income': {
    '17': `after-roadmap:fui`,
    '16': `^_fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `after-roadmap:estou desem- dispe-`,
    '11': `^_perdi after-roadmap:meu after-roadmap:perdi after-roadmap:sem perdi`,
    '10': `a_empresa after-roadmap:empresa after-roadmap:servico embor- embora suspe-`,
    '9': `after-roadmap:cortaram after-roadmap:embora after-roadmap:salario demit- empresa o~me sem servico_$`,
    '8': `INCOME after-roadmap:acabou after-roadmap:contrato after-roadmap:minha a~fechou bloqu- bloqueou corta- desempregada desempregada_$ desempregado dispensou do_servico empre- emprego estou_desempregada estou_desempregado me_bloqueou me_dispensou meu_contrato minha_pensao pensao_$ sai_do servi- servico traba-`,
    '7': `:fui ^_sai a_firma acabou after-roadmap:faliu after-roadmap:firma after-roadmap:me after-roadmap:renda after-roadmap:sai after-roadmap:trabalho a~faliu a~me contrato demitido faliu familia_$ firma firma_fechou fui_demitido ontem ontem_$ perdi_meu perdi_o perdi~emprego renda_$ trabalhar trabalhar_$ trabalho_$`,
    '6': `:recebo ?after-roadmap ^_cortaram ^_estou acabo- after-roadmap:bico after-roadmap:contas after-roadmap:cortado after-roadmap:demitida after-roadmap:dispensou after-roadmap:emprego after-roadmap:fechou after-roadmap:pensao after-roadmap:tenho after-roadmap:trabalhar as_contas cortado cortado_$ cortaram cortaram_meu desempregado_agora dispensou_$ embora_$ estou~agora fecho- fechou fechou_$ fique-
fiquei fiquei_sem mandaram_embora me_mandaram meu_auxilio me~embora nao_posso nao_recebo nao~mais quebrei quebrei_o recebo~bolsa renda renov- sai salar- salario salario_$ tenho_mais uber`,
    '5': `:mais ^_a ^_fiquei ^_meu acabou_$ after-roadmap:agora after-roadmap:as after-roadmap:auxilio after-roadmap:beneficio after-roadmap:demitido after-roadmap:desempregado after-roadmap:fiquei after-roadmap:inss after-roadmap:mandaram after-roadmap:ontem after-roadmap:rua auxil- auxilio auxilio_$ beneficio_foi bico bloquearam_minha bloquearam~conta bolsa_familia contas contr- demitida demitido_$ desli-
emprego_$ estou estou_sem estou~sem fui_demitida fui_para fui~rua ifood_$ manda- mandaram meses meu_beneficio meu~foi me~do nao_tenho o_emprego o_inss para_rua patro- patroa patroa_me patroa~dispensou quebr- rua sem_renda sem_salario tirar- tiraram trabalho`,
    '4': `,~entra :nao :sem ^_bloquearam ^_mandou after-roadmap:bpc after-roadmap:deram after-roadmap:do after-roadmap:foi after-roadmap:meses after-roadmap:nao after-roadmap:posso after-roadmap:ter after-roadmap:vou benef- beneficio bloquearam bolsa conta- conta_do contas_$ deram entra_nada famil- familia faz~meses fui~embora ifood incomes:faz inss mandou_todo mandou~mundo me_deram meses~nao meu meu_bpc
minha minha_renda minha~do mundo mundo_embora nao_entra nao~ter o_patrao o~nao patra- patrao pensao perdi~servico sem_receber sem_trabalho todo_mundo todo~embora venceu_e vou_ficar vou_ter`,
    '3': `#_meses #~, (_$ ,~agora :acaba :bolsa :em :emprego :estou :familia :fiquei :janeiro :ontem :patroa :perdi :seguro ^_acabou a_partir a_patroa acaba_em after-roadmap:a after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:familia after-roadmap:ficar after-roadmap:hoje after-roadmap:mais after-roadmap:mandada after-roadmap:mandou after-roadmap:mundo after-roadmap:o
after-roadmap:partir after-roadmap:receber after-roadmap:trampo after-roadmap:venceu agora_? a~desse bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia em_janeiro embora_da embora_hoje entra estou_parado e~? e~seguro faz_# ficar ficar_sem fui_mandada fui~, hoje_$ incomes:desempregado incomes:entra incomes:meses incomes:nada janei- janeiro janeiro_$ mandada mandada_embora
mandaram~hoje mando- mandou me meses_$ meses_, meu_emprego meu_trampo meu~nao me~as minha_conta nao_vou o_seguro o~acaba parad- parado parado_sem para~: partir pensa- perdi~trampo por~da posso proxi- receb- recebo rua_$ ter tramp- trampo trampo_$ venceu vou~sem`,
    '-3': `:agora :meu ?debt-kind a_pensao aceit- aceitaram after-roadmap:aceitaram after-roadmap:mudou after-roadmap:pode after-roadmap:quero bolsa~e desempregado~a do_meu e~pensao familia_e meu_salario me~no mudou mudou~salario o_prazo o_salario pensao_? prazo`,
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
    '8': `:anos consent:idade faco_# quinze quinze_$`,
    '7': `:tenho NAME~tenho ^_faco consent:ainda consent:faco idade quinz- tenho~anos`,
    '6': `#_anos ^_ainda anos anos_$ cartao_da consent:falta consent:menor consent:minha da~, faco~em menor no_cartao no~da`,
    '5': `#_em ^_falta ainda cartao~NAME consent:ano consent:para de_menor debts:foi faco foi_no idade_eh minha~eh sou~de sou~menor tenho_so tenho~#`,
    '4': `#~? #~que :estou ^_foi ainda_nao ano ano~# consent:em consent:eu consent:fiz consent:mas consent:mes consent:so consent:vem de_idade debts:cartao debts:da debts:tenho falta fiz_# idade_$ nao_fiz nao_sou pode_? posso_usar so_# sou_de sou_maior um_ano vem_$`,
    '3': `#_mes #~dezembro #~fevereiro #~meio #~posso ,_queria :devendo :queria NAME_, ^_minha a_divida anos_e anos_posso anos~estou anos~queria anos~usar carta- cartao consent:de consent:eh consent:mae consent:nao consent:um consent:usar da_NAME debts:comprei debts:jogo de~mas divida_eh divida~de dois_meses dois~para e_estou eh_# eh~um eu~# e~devendo fazer_# fiz mae maior_de maior~idade menor_mas minha_mae
para_# para_eu para~fazer que_comprei que_vem sou_menor tenho~e um~para usar`,
    '-3': `?income-source aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ perguntar perguntar_$ pode_perguntar`,
    '-4': `consent:ja opcao`,
    '-8': `consent:, nao_,`,
    '-9': `sou~nao`,
  },
  'miss-month': {
    '15': `after-roadmap:nao esse_mes`,
    '12': `after-roadmap:mes`,
    '11': `after-roadmap:esse`,
    '10': `mes_nao nao_consegui`,
    '9': `after-roadmap:plano esse nao_paguei o_plano`,
    '8': `after-roadmap:consegui conse- consegui mes nao~o paguei_$ plano plano_$`,
    '7': `^_esse after-roadmap:apertou after-roadmap:tive deu_para nao_deu pagar_$ para_pagar pulei tive`,
    '6': `:mes :nao ^_furei after-roadmap:atrasei after-roadmap:deu after-roadmap:dinheiro after-roadmap:furei apert- apertou como_pagar consegui~o deu~pagar esse~eu furei mes_eu nao~como nao~pagar nao~para o_dinheiro pagar pagar_a pagar~NAME`,
    '5': `:esse ^_atrasei ^_usei after-roadmap:pagar after-roadmap:usei apertou~nao aqui_nao atrasei deu dinhe- dinheiro dinheiro_do do_plano e~paguei mes~foi nao_sobrou usei usei_o`,
    '4': `:foi :pagar NAME_. ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:combinado after-roadmap:gastei after-roadmap:o after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu after-roadmap:sobrou combinado combinado_$ consegui_pagar conseguir~nada consegui~# cumpr- da_$ desse~nao do_carne e_nao esse~nao estou_sem gaste- gastei mes_$ nada_esse nada~mes nao_foi nao~dar nao~os os_# os~do
pagar_as pagar_nada paguei_nada para~as parcela_desse parcela~mes saiu sem_dinheiro vai_dar`,
    '3': `#_do :. :nada :paguei ^_fiquei ^_gastei ^_nao a_de a_parcela after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:do after-roadmap:doente after-roadmap:em after-roadmap:estou after-roadmap:fiquei after-roadmap:nada after-roadmap:nenhuma after-roadmap:novembro after-roadmap:parcela after-roadmap:passou after-roadmap:sem after-roadmap:ter
after-roadmap:vem after-roadmap:vou as_contas a~. a~desse a~novembro carne carne_$ combi- consigo~a contas_$ dar de_novembro desse_mes devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~passou eu~vou ficar_devendo fique- fiquei fiquei~e foi mes_passou mes_que mes~nao mes~vem nao nao_vai novem- novembro novembro_$ pagar_o pagar~contas pagar~de pague- paguei
paguei~esse plano_esse plano~mes pular que_vem que~esse remed- remedio sobro- sobrou ter_que tudo~mes vou_ficar vou_ter vou~que`,
    '-3': `NAME_esse NAME~mes ^_e after-roadmap:por after-roadmap:tenho colch- colchao conseguir~isso da_para enten- entendi entendi_o entendi~plano esse_dinheiro esse~? e~mes isso_tudo isso~por mes_? mes~so pagar_isso pagar~tudo paguei_so paguei~o quem quem_$ todo_mes tudo_por`,
    '-4': `^_consegui ^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:todo esse_plano nao_entendi pagar_esse pagar~mes quais`,
    '-5': `after-roadmap:quais after-roadmap:so`,
    '-6': `nao~a paguei_a paguei~NAME`,
  },
  none: {
    '30': `?debt-creditor`,
    '19': `?instalments-left`,
    '18': `^_$ which-creditor:NAME`,
    '17': `^_tudo confirm-amount:mil debt-amount:#`,
    '16': `?income-low-month ^_eita ^_todas ai_ai debt-creditor:NAME eita flexibles:# n0`,
    '15': `^_ai ^_kkk kkk kkk_$`,
    '14': `FIGURE eita_$ incomes:# pensar_$ subiu`,
    '13': `?after-deficit ?debt-amount ?incomes ?overdue ^_as ^_nossa as_vezes essentials:# instalments-left:# nenhuma_em nossa overdue:NAME overdue:desde`,
    '12': `# ?debts ?rates ^_achei ^_fixo ^_sei amanh- amanha calor_$ como_voce conto_$ esse_governo esta_osso fase fase_$ fixo fixo_$ menos minut- pensar pois_eh que_calor que_fase rates:juros sei_$ tenho_fe thirteenth:sou`,
    '11': `:👍 NAME~NAME ^_aff ^_calma ^_hoje ^_ontem ^_ouvi ^_pois ^_uma ^_vou aceitarem aff after-roadmap:aceitarem alta deixa_eu desde domin- domingo estou_moida estou~aqui fale_$ falei_isso fe_$ isso_? ja~isso me_fale moida moida_$ nem_me nem~fale osso osso_$ ouvi_falar overdue:todas pois por_hoje quinh- tanto tres volto_$ vou worry:tudo`,
    '10': `#_da #_em NAME_# ^_desde ^_mil ^_misericordia ^_rindo ^_tanto ^_um a_vida after-roadmap:# after-roadmap:fala atras- bom_domingo calma calma_ai caro_$ cobra complicado complicado_$ conto depen- depende depois_passo depois~la deus_eh deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais essentials:esta esta_russo eu~paguei fale faz_$ fe maria maria_$ mil miser- misericordia
misericordia_$ more-debts:nao nao~negociar nao~so nossa_senhora outra_divida ouvi o~some parar_de passo_la preciso_pensar rates:# rates:cobra russo russo_$ sobra_nada socorro_$ tanto_faz thirteenth:ai volto`,
    '9': `#_$ #_NAME ,_# ,~tem .~. ?essentials ^_consegui ^_depende ^_estou ^_feliz ^_ganho ^_guenta ^_hum ^_que ^_vixe a_$ a_bateria achei after-deficit:o after-roadmap:achei after-roadmap:sei atrasei_o bateria boa_semana consegui_um consent:sim debt-creditor:da debt-creditor:do debt-creditor:loja e_o espera estou feliz feliz_natal guenta guenta_ai hum hum_$ income-low-month:mes income-low-month:zero
instalments-left:a instalments-left:ainda instalments-left:falta instalments-left:metade instalments-left:so ja_respondi ja~essa mais_ou menos_$ more-debts:, n1 natal natal_$ novec- ou_menos overdue:a overdue:atrasado overdue:nenhuma o~# para_# pode_isso pode~? quanto_eu rates:% respondi_essa respondi~pergunta rindo sem_juros some_$ subiu_$ thirteenth:, tudo_caro uns vida_$ vixe vixe_maria`,
    '8': `#_no #~vista ,_so ,~tudo ._. :kkk :primeiro ? NAME~emprestimo ^^ ^_arrumei ^_cinco ^_espera ^_melhor ^_meu ^_sao ^_socorro aceitaram_meu aceitaram~cartao after-roadmap:amanha after-roadmap:cartao after-roadmap:la after-roadmap:melhor after-roadmap:mim ai_que ajuda~organizar aqui_$ arrumei arrumei_emprego atraso banco_$ boa cacho- cachorro calor carro_$ casar casar_$ chega~divida
confirm-amount:dois confirm-amount:os confirm-delete:pera consent:osso coope- cooperativa debts:# debts:banco debts:devo debts:sao debts:serasa deixa_respirar depende_$ depois~conto deu_por deu~hoje devem devem_dinheiro de~divida de~em diarista_$ dific- dificil dirig- dirigindo dirigindo_$ divida_$ do_banco duzia eh_NAME em_quando emprego_$ essa_pergunta esse_plano esta_puxado estou_dirigindo
estou_ferrada estou_lascado estou_no eu_ja e~tem falar_$ ferrada ferrada_$ ganho~demais gover- governo hoje_deu income-low-month:# incomes:minimo incomes:salario instalments-left:duzia instalments-left:quinta instalments-left:uma ja_volto lascado lascado_$ mais~menos me_devem mes mes_$ metade_$ meu~foi me~dinheiro me~respirar more-debts:# more-debts:NAME more-debts:acabou more-debts:tambem mudou
nao_, nao_tem no_banco offers:# offers:estou overdue:faz overdue:meses overdue:so paga_primeiro parar~pagar pensa- pensando_$ perai por~deu pouco puxad- puxado puxado_$ qual~primeiro rates:. salar- ser_$ sexta sexta_$ so_mais sobra socorro talvez_$ tem_e tem_o tudo_subiu vence vez vez_em vez~quando worry:isso`,
    '7': `#_do #_na #~# #~NAME #~mais $ + ,_acabou ,_pago ,~NAME ,~isso 13o :# :nada :netflix :sobra EXPENSE NAME NAME_e NAME_eh ^_aceitaram ^_bati ^_comecei ^_depois ^_devo ^_egua ^_gasto ^_metade ^_talvez ^_👏 a_coisa a_menor a_netflix acabou~bateria after-roadmap:13o after-roadmap:aceitaram after-roadmap:amei after-roadmap:decimo after-roadmap:isso after-roadmap:ja after-roadmap:menor after-roadmap:mudou
after-roadmap:outra after-roadmap:pediram after-roadmap:receber after-roadmap:recebi after-roadmap:recomecar after-roadmap:terceiro after-roadmap:vence after-roadmap:venda after-roadmap:👏 agora~o amei amei_$ atraso_$ a~esta a~que banco banco_estava banco~cheio banho_$ bateria_$ bati bati_o bati~carro burro cada~pior caiu~internet cansa- caro chega- chegando chegando_em chegando~casa chora-
com_atraso comecei compl- consegui~trabalho da_venda de_divida de_pagar de_vez debt-amount:, debt-amount:cinco debt-amount:mil debt-creditor:dona debt-creditor:meu debts:$ debts:na debts:sei decimo_terceiro deve_nao deve~teme dia_dificil dia_pior dias_$ doze do~# do~de do~eh egua eh_mil eh~vida emprego esta esta_atrasado esta_dificil estava_cheio estou_chegando estou~banho estou~o eu~meus fecho_$
ferra- fia_$ fixa flexibles:o governo_$ guent- hoje incomes:a incomes:fixa incomes:sei incomes:um infelizmente_$ instalments-left:ultima ja ja_falei ja~metade ja~respondo lasca- mae_mora mae~comigo maio_$ mais_# mais~a marco marisa_nao matar me_deixa menos~mes meus_filhos minha~mora moca_, mora_comigo more-debts:e more-debts:isso muito~mim na_televisao nada_nao nao_ajuda nao_da nao_sobra nao_teme
nao~acabou nao~pago nervoso_$ netfl- netflix no_banho o_carro oferta~por offers:negociar offers:pensar oiten- oitoc- oitocentos onibu- onibus overdue:ano overdue:as overdue:de overdue:dias overdue:fia overdue:infelizmente overdue:ontem overdue:parcelas overdue:semana overdue:um o~NAME o~atrasou pagar~a pago~certinho para_mim pegando_$ pior pior_$ primeiro_$ que_estou quero~pagar que~? que~dificil
que~que quinta_$ quise- quitar rates:sem renda_fixa respi- respirar respirar_$ salario sao seman- semana semana_$ sete setem- setembro setembro_$ socor- talve- talvez te_conto te_respondo televisao_$ tem_como teme tem~NAME tenho~divida tenho~fixa todas todas_$ treze- um_trabalho vai_me veio_tudo venda vezes vezes_$ vi_na vida vi~televisao vou_casar vou_perguntar vou_ver vou~os worry:essa
worry:fatura 👏`,
    '6': `#_! #_# #~eu #~que , ,_ainda ,_cai ,_perai ,_sou ,~dureza ,~na :agora :ainda :contas :errado :mandei :mexer :minhas :nisso :qual :sei :viu ?_? ?_o NAME_nao NAME~, NAME~esta NAME~setembro ^_? ^_cartao ^_desculpa ^_deus ^_essas ^_esse ^_loja ^_os ^_pera ^_pobre ^_semana ^_serasa ^_tenho ^_uai ^_uns ^_vi ^_👍 a_trabalhar aceitam achei_pesado after-deficit:divida after-roadmap:aceitam
after-roadmap:aluguel after-roadmap:cobranca after-roadmap:comecei after-roadmap:fechei after-roadmap:fecho after-roadmap:menos after-roadmap:organizar after-roadmap:queria after-roadmap:quero after-roadmap:subiu agiot- agiota ah ai ai_vou ai~ver ajuda_a amanha_$ aniversario_$ ano_$ aquel- atrasado avisar_que a~banco a~vence banho bater- bom_que bom~existe cada_dia carec- cartao_NAME catan-
catando catando_o cento_e chorar_$ chovendo chovendo_aqui cinco cobra_nada cobranca cobra~nao comecei_a comecei~trabalhar como_deixar como~mais com~nao confirm-amount:eh consent:estou consent:pode consent:se consigo_$ corri- corrido corrido_$ creio_meus creio~filhos da~pagar de_nervoso de_ressaca de_teimoso de_vida debt-amount:dia debt-kind:boca debts:? deixar_mais deixar~leve depois_te deu_$ deve
dia do_tecnico do~ja durez- dureza dureza_$ e_nome egua_de egua~vida eh_emprestimo eh~aniversario eh~para eita_lasqueira eles_nao em_dezembro em_marco entendi_mais entendi~ou espera~vou esqueci_de essa_eh essas_contas essentials:transporte esse~so esta_chovendo esta_corrido esta_para esta~aqui estou_catando estou_lendo estou_vendo estou~onibus estou~ressaca eu_consigo eu~# existe_isso e~sujo
fechei_o fia fila filha_nasceu filho- filhos filhos_sozinha flexibles:spotify foi_embora fundo- fundos ganho ganho_pouco governo_nao governo~ajuda hoje_esta hoje~corrido hoje~meu income-low-month:, income-low-month:as income-low-month:muito income-low-month:nao income-low-month:tem income-source:fundos incomes:do incomes:esta instalments-left:anos instalments-left:eh instalments-left:faltam
instalments-left:mais instalments-left:na ja~eu lasqu- lasqueira lasqueira_$ lendo lendo_aqui leve leve_$ maio mais_leve mais_uma mandei_errado mandei~para marco_$ marido_foi marido~embora maris- marisa mensalidade_do mensalidade~tecnico merca- mercado mes_so meses_$ mes~sobrou meu_13o meu_aniversario meus~sozinha mil_$ mil_e mim minha~nasceu minimo_$ momentinho momentinho_por momentinho~favor
mora more-debts:que muito muito_$ muito_para n2 na_boca nao_deve nao_so nao~o nasce- nasceu nasceu_$ negoc- negociar negociar_agora nervo- nervoso no_onibus nos_fundos nossa_que nossa~susto no~agora no~ja o_NAME offers:ai onibus_agora organizar_$ overdue:mes overdue:passada overdue:resto o~da o~estava o~saiu pagar- pagar_essa pagar_menos pagar_tanto pagarem pago_tudo paguei_com paguei~atraso
para_avisar para_divida parar~comer para~tanto parcelas parcelas~emprestimo passa_de pegan- pegando pegar pegar~holerite pera perai_$ pesado pesado_$ pior~a plano_$ pobre_vive pobre~de por_# pouco_demais pouqu- pouquinho quanto~leva quatr- que_acabou que_dureza que_existe que_susto quem~? quem~deve quero_matar quero_negociar quero_parar quero_recomecar quero~das quero~minha quero~nada que~me
quint- rates:eh rates:estou rates:nada recebi~13o respondi respondo_$ ressa- ressaca ressaca_$ rindo_de rindo~nervoso sair_das sair~dividas senhora_$ sera sera_que sim_e sim~ser so_para so_sobrou sobrou_pouco sou_mei sou~, so~avisar so~eu so~pouco so~uma spoti- spotify susto susto_$ tambe- tambem tambem_esta tecnico_de teimo- teimoso teimoso_$ tempo_leva tem~deixar tenho_outra thirteenth:em
thirteenth:estou thirteenth:maio thirteenth:pensar thirteenth:veio tirar_$ todas_atrasadas todo_mes traba- transporte tres~na trezentos tudo_$ uai_, uai~que um um_momentinho uma_divida uma_pior uma~, um~por uns_# vai vai_para vai~divida valor_do veio vendo_aqui ver_com vergonha_$ vive~teimoso voce~? voce~para vou_pegar vou_vender vou~aqui 👍 👍_$`,
    '5': `#_boletos #_conto #_de #_dias #_e #_hoje #_k #_meses #_mil #_por #_que #~da #~dia #~fgts #~mesmo ,_NAME ,~# ,~um 13o_$ :casa :como :dia :dividas :essas :esta :fgts :meu :nao :para :renegociar :salario ?_e ?~de NAME_esse NAME_esta NAME~? NAME~em NAME~tem ^_NAME ^_a ^_amanha ^_boa ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cpf ^_devagar ^_dois ^_dona ^_esta ^_fala ^_faltam ^_ja ^_lembrei ^_meia
^_mensalidade ^_moto ^_mudou ^_novecentao ^_oitentinha ^_quinhentao ^_rico ^_sete ^_terminamos ^_vendi a a_do a_fila a_luz a_marisa a_outra a_toa a_vista abrin- abrindo abrindo_o abrindo~aplicativo acabou acabou_a aceito_a aceito~da achan- achando achando_salgado achei_caro adiantei after-deficit:achei after-deficit:esta after-deficit:hoje after-deficit:por after-deficit:voce after-deficit:vou
after-roadmap:. after-roadmap:ajuda after-roadmap:antecipar after-roadmap:atraso after-roadmap:carro after-roadmap:chama after-roadmap:chega after-roadmap:deles after-roadmap:economizo after-roadmap:emprego after-roadmap:estava after-roadmap:falar after-roadmap:fazendo after-roadmap:governo after-roadmap:limite after-roadmap:logo after-roadmap:matar after-roadmap:no after-roadmap:osso
after-roadmap:parar after-roadmap:querem after-roadmap:renda after-roadmap:rindo after-roadmap:sexta after-roadmap:todo after-roadmap:vezes agiota~, ai~estou ai~vergonha aluguel_mudou amanha_pode amanha~ser anive- aniversario antecipar ao ao_longe aquela_la aquele_que as as~me a~esse a~estava a~parcela bah bah_que bah~fase barco boa~, boletos bolsa~e botar~# botei~implante bravo bravo_$ busca-
buscar cachorro_esta cachorro~doente cada caiu_a cansaco cansaco_$ caram- caramba carne_na carne~gaveta casa_? catando~boleto catar~carne certo~linhas chama chama- cinco_$ cinqu- cinquenta_$ cobra_juros cobranca_e colo colo_$ com_as com_crianca com_esse com_nada com~esposa com~plano concordo_com concordo~esse confirm-amount:# consent:barco consent:cobra consent:de consent:quanto consent:ser
consent:tocar contas continuamos continuamos_amanha conversar~minha cpf cpf_eh crian- crianca_no crianca~colo da_empresa dar_certo da~# da~foi de_cansaco de_ferias debt-amount:e debt-amount:meio debt-amount:novecentao debt-amount:oitentinha debt-amount:uma debt-creditor:eh debt-creditor:na debt-kind:aquele debt-kind:botei debt-kind:conto debt-kind:do debt-kind:holerite debt-kind:implante
debt-kind:mensalidade debt-kind:radiologia debts:amanha debts:coisa debts:cpf debts:credito debts:kkk debts:matar debts:meu debts:um debts:volto dei_# deixa~pegar deixa~pensar desconto_? deu deus_escreve deus~certo deus~vai devagar_se devagar~vai devo de~da de~que dia~consigo dinheiro~mao disseram~vao dizim- dizimo do_NAME do_fgts do_mes doente_$ dona do~foi duas_me duas~odeiam duzen- duzentos
duzia_$ e e_ja e_meio e_vinte econo- economizo eh_$ eh_? eh_aquele eh_bravo eh_itau eh_muito eh_vendaval eh~% eh~eh eh~ne eles_disseram eles~que em_casa em_dia em_maio escreve_certo escreve~por escrito_$ espera_ai espera_um espera~pouquinho essentials:a essentials:bom essentials:ja essentials:vou esta_doente estav- estava estava_grande estou_abrindo estou_achando estou_morta estou_na
estou_quebrada estou~crianca estou~de estou~salgado eu_economizo eu_pegar eu_pensar existe faltam familia_e feria- ferias ferias_$ fez_um fez~acordo fila_estava fila~grande filha flexibles:com flexibles:dizimo flexibles:gasto flexibles:por flexibles:uns foi_$ fraco ganho_o ganho~minimo gasto~nada gavet- gaveta gaveta_$ genro gerente_saiu gerente~de grande_$ holerite_$ homi igual impla- implante
income-low-month:fraco income-low-month:nunca income-low-month:varia incomes:ai incomes:depende incomes:deu incomes:mil indicou indicou_voce instalments-left:doze instalments-left:duas instalments-left:meia instalments-left:sete irma_me irma~indicou isso~gracas itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_te ja~volto julho juros_$ juros_, k la la_do lembrei~outra leva leva_para linha- linhas
linhas_tortas mais~ano mandar_os mandar~papeis mao_eh mao~vendaval me_indicou me_odeiam meia meia_duzia meio menor_primeiro mes_fraco mes_que meu_cachorro meu_genro meu_holerite meu_patrao meu~esta mexer_nisso me~voce mim_? minha_filha minha_vizinha minha~fez minutinho minutinho_$ minuto minuto_$ moca~estou momen- more-debts:marisa more-debts:mesmo more-debts:tem morta_de moto mudou_$ mudou_meu
mudou~salario n3 na na_gaveta nada~so nao_cobra nao_concordo nao_eh nao_pago nao_quero nao~? nao~itau nao~juros nao~meu nao~muito nao~para nao~passar nao~renda nao~sou na~eh negociar~o no_colo nome_foi nome_sujo novecentao novecentao_$ novecentos nu o_barco o_boleto o_dinheiro o_mercado o_mes o_salario odeia- odeiam odeiam_$ ofereceram_# offers:dia offers:dinheiro offers:ofereceu offers:sera
oitentinha oitentinha_$ oitocentos_$ organ- organizar outub- outubro overdue:calma overdue:eu overdue:outubro overdue:que o~mudou o~nao o~no pago~cartao paguei_# paguei~NAME paguei~do para_responder parar parce- passa~# patrao~bravo pau pediram_# pegar_a pegar~fatura peixe perguntar perguntar~NAME pesad- pior_que pix~# plano pode_tocar podem_tomar podem~minha por_linhas por~mil por~tortas
posso_atrasar posso~menos pouquinho_$ proto- protocolo quanto_da quanto~cobra quanto~economizo quase quatrocentos que_, que_bom que_nem que_vao que_vergonha quebrada quebrada_de quebrada~cansaco quem_nao quero_receber quero_sair quero~de que~outra que~sou quinhentao quinhentos quinta quis_me quiser quiser_vai quiseram_negociar quiser~dar radio- radiologia radiologia_$ rates:ao rates:isso rates:ja
rates:mim rates:minha rates:te reais receb- recebi responder~? ri ri_a rico rico_ri rico~a ri~toa saiu saiu_de saiu~ferias salario_nao salario~da salgado_$ sao_# se_eh se_vai sei_mexer sei~nisso senhora serasa_$ se~ao se~so sim sim_, sim_pode so so_a so_se sobro- sobrou sou_diarista sou~# spotify_$ subiu_de subiu~novo sujo sujo_$ tecnico~radiologia telev- televisao tem_isso tem_mes teme_$
tempo~para tem~nao tem~que tenho_decimo tenho_renda tenho_sim terceiro_$ terminamos terminamos_amanha terminamos~pode thirteenth:adiantei thirteenth:diarista thirteenth:e thirteenth:inteiro thirteenth:mei thirteenth:uns toa toa_$ tocar_o toda todo tomar_minha tomar~casa torta- tortas tortas_$ trabalho_$ trezentos_e trint- trinta uai um_acordo um_minutinho um_minuto um_pouquinho um_salario uma_,
vai_ao vai~certo vai~longe vao~ligar varia_muito vem~no venda- vendaval vendaval_$ vendi ver~meu vinte vive vive_de vizinha vizinha_fez vizinha~um voce_cobra vou_conversar vou_mandar vou_passar vou~banco vou~com vou~no vou~o which-creditor:faz which-creditor:tanto worry:as worry:cobranca worry:eu worry:nome`,
    '4': `#_+ #_. #_/ #_agora #_ate #_avista #_com #_esse #_nao #_parcelas #_x #~conta #~entrada #~mes $_# ,_amanha ,_chama ,_estou ,_que ,_quem ,_um ,~e ,~mei ,~quase . ._$ / :_# :aqui :atraso :atrasou :cartao :cpf :hoje :negociar :no :pago :parcela :pena :podem :recebo :sexta :toda :vou ?thirteenth ?~eh ?~que NAME_$ NAME_? NAME_ate NAME_nem NAME_sem NAME_sim NAME_so NAME_tambem NAME~# NAME~e NAME~pagar
NAME~que NAME~x ^_acho ^_aquela ^_atrasei ^_bah ^_bom ^_cobra ^_cortei ^_creio ^_deixa ^_desisti ^_dia ^_doze ^_entendi ^_falei ^_ganhei ^_lojas ^_luz ^_meio ^_mercearia ^_oitocentos ^_posso ^_pretendo ^_queria ^_quinta ^_recebi ^_recebo ^_sera ^_sim ^_trabalhei a_internet a_oferta a_regua abati- abatido acaba~marco acabo- acabou_$ aceit- achar_meus achar~oculos achei_que acho~tem adicionar
adicionar_uma adicionar~divida after-deficit:com after-deficit:deixa after-deficit:deu after-deficit:me after-deficit:mes after-deficit:mim after-deficit:outra after-deficit:quero after-deficit:tirar after-roadmap:aquela after-roadmap:arrumei after-roadmap:cinquentinha after-roadmap:comprovante after-roadmap:contou after-roadmap:deixar after-roadmap:desisti after-roadmap:divida after-roadmap:era
after-roadmap:esqueci after-roadmap:falei after-roadmap:filha after-roadmap:ganhar after-roadmap:ha after-roadmap:hoje after-roadmap:me after-roadmap:mudar after-roadmap:muito after-roadmap:nao after-roadmap:nasceu after-roadmap:paguei after-roadmap:pesado after-roadmap:pg after-roadmap:plano after-roadmap:prefiro after-roadmap:quis after-roadmap:respirar after-roadmap:sair after-roadmap:sera
after-roadmap:trabalho after-roadmap:vendi after-roadmap:vermelho after-roadmap:vez after-roadmap:vista agost- agosto ai_$ ai_um ainda~# ai~minutinho ajuda_em ajuda~nada ali ali_e ali~ja alugu- aluguel aluguel_# amanha_eu ano antes_do antes~natal apareceu_# apareceu~% aquele aqui as_duas ate_dia ate_setembro auton- avist- avista a~? a~NAME a~eh a~ofereceu a~primeiro a~subiu bairr- bairro banco_foi
banco_ja banco_segunda banco~educada barao bicho_esta bicho~pegando boca boca_$ boleto_aqui botar burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ calma_que cansada cansada_$ carga carga_$ carro carta- cartao cartao_de cartao~credito cem cem_$ cento certinha_$ certo_por chamando chamando_de chamando~burro chega_de chorando chorando_$ chorar cinquentinha cinquentinha~mes claro_, clien-
cobra_$ coisa_$ coisa_esta coisa~preta com_# com_meu comer_$ comigo_$ compa- compadre comprovante com~marido com~no concordo confirm-amount:, confirm-amount:cinco conseguir~isso consent:casa consent:e consent:graca consent:mas consent:me consent:moca consigo~tudo conta_, conta~nao conti- conto- contou cortaram~bolsa credito_$ creio crianca da_# da_dois da~diminuir da~minutos de de_burro de_cansada
de_carga de_credito de_mil de_uma debt-amount:de debt-amount:dois debt-amount:estou debt-amount:fase debt-amount:quase debt-amount:que debt-amount:tudo debt-creditor:banco debt-creditor:de debt-creditor:foi debt-creditor:moveis debt-creditor:ze debt-kind:abatido debt-kind:la debt-kind:negocio debt-kind:tecnico debts:a debts:barao debts:conta debts:e debts:egua debts:eh debts:esta debts:estou
debts:minha debts:ouvi debts:te debts:vai debts:vergonha debts:vou decim- decimo deixa~achar deixa~cacar deles deles_$ demai- demais demais_$ depende_do depende~mes desconto_, desde_setembro desisti dessas_$ devendo~para devo_# devo_o dez de~juros de~tirar de~veio diari- diarista dias diminuir_o diminuir~valor dinhe- dinheiro dinheiro_$ dinheiro_na dinheiro_todo divida_? dividas_$ do do_bairro
do_emprestimo do_natal do_ze dois dois_minutos doze_$ do~. duas_mesmo e_cinquenta educa- educada educada_$ eh_# eh_a eh_ate eh~dia eh~dinheiro eh~juros eh~negocio eh~nome em em_nada em~e entrada era_$ errado errado_$ errado_, errei_o errei~valor esqueci~uma essa_conta essentials:ajuda essentials:amanha essentials:caro essentials:deu essentials:deus essentials:guenta essentials:internet
essentials:irma essentials:mil essentials:no essentials:oitocentos essentials:ouvi essentials:passo essentials:perguntar essentials:tenho essentials:um esse~nao esse~todo esta_chorando esta_feia esta_preta esta_um esta~a esta~chamando esta~em esta~peixe este estou_procurando estou_um estou~caco eu_achar eu_cacar eu_volto eu~, e~e e~todo e~venho facul- faculdade falei_o falei_que falei~ia
falei~salario falou_que falta- falta_# falta_metade feche- fechei fechei~acordo feia feia_a feia~coisa fgts fila_do fila~banco filho_esta filho~chorando fim~mes flexibles:basico flexibles:dia flexibles:e flexibles:nada foi_educada fui_ali fui~e ganha- ganho_# gasto grego_$ hoje_estou hoje~um holer- holerite ia_pensar igrej- igreja igual_burro igual~de income-low-month:depende income-low-month:do
income-low-month:igual income-low-month:metade income-low-month:minha income-low-month:nada income-low-month:que income-source:filhos incomes:+ incomes:cada incomes:demais incomes:deus incomes:dois incomes:e incomes:ganho incomes:mais incomes:me incomes:meio incomes:recebo indic- inss~# instalments-left:, instalments-left:acaba instalments-left:e instalments-left:essa instalments-left:estou
instalments-left:marco instalments-left:um instalments-left:umas instante instante_que instante~vou internet internet_$ irma irmao- irmaos isso_todo isso_tudo isso~mes ja_recebi ja_venho janei- janeiro ja~no jose julho_$ juros justica_veio k_$ lembrei lembrei_de levanto ligacao ligar_$ logo_a loja_$ lojas longe longe_$ loter- loterica loterica_$ luz_subiu luz~muito mae mais_cinquentinha
mais~cobranca mande- mandei mandei_# mar mar_nao marid- marido marido_primeiro marido~ajuda mar~esta mas~# matar_$ me_chamando me_ligar me_matar me_ofereceram meio_milhao melhor menina menor menos_a menos_por merce- mercearia mes_? mes_no meses mesmo_gracas mesmo~a mes~faco metade_do meu meu_bolsa meu_cartao meu_compadre meu_marido meu_primo meu_salario meus meus~aqui meu~familia meu~primeiro me~a
me~dois me~no milha- milhao milhao_$ mim_eh mim~grego minha minha_casa minha_irma minha_mae minha~me minim- minimo minutos minutos_$ moca more-debts:a more-debts:devendo more-debts:estou more-debts:favor more-debts:lembro more-debts:passa more-debts:regua morta morta~cansada moto_$ movei- moveis moveis_nordeste mudar_de mudar~casa mudar~valor muito_dinheiro n4 na_NAME na_loterica nada~fim
nao_chorar nao_paguei nao_passa nao_quiseram nao~em nao~me nao~mexer nao~porque nao~trabalho negociar_minhas negociar~dividas nenhuma_esse nenhuma~mes no no_rh no_serasa norde- nordeste nove no~# no~segunda o_aluguel o_aplicativo o_bicho o_cartao o_mar o_oficial o_preco o_valor oculos_$ offers:avista offers:ofereceram offers:pagar offers:para offers:preciso oi_, oito onde_tirar ontem os_papeis
outubro_$ overdue:agosto overdue:ai overdue:contas overdue:da overdue:duas overdue:ja overdue:julho overdue:menos overdue:minha overdue:novembro overdue:uns overdue:venceu overdue:vou o~errado o~esta pagar_# pagar_isso pagar~esse pagar~tudo pago~# paguei_a paguei~hoje papei- papeis papeis_$ para_diminuir para_limpar para_nao para_peixe para~# para~chorar para~eh para~que parcelas_$ parcela~#
passa_a passa~regua passo patrao_eh pau_$ pedir- pediram peixe_$ pelo_NAME penhorar perai_que perguntar_no pg pix_de plr pode~o por_mes por_meus preco preta preta_$ prete- pretendo pretendo_quitar pretendo~antes primo primo_tambem primo~esta procurando procurando_$ quando_$ quanto_voce quatro quer quero_adicionar quero~uma quer~de que~, que~conferir que~pensar que~procurando quinz- quiser_$
quiseram quita- quitar_antes quitar~do rates:, rates:amanha rates:ano rates:banco rates:cento rates:esta rates:estava rates:pensar rates:um rates:vida rates:zero recebi_a recebi~primeira recebo_toda recebo~sexta recomecar regua resci- rescisao respo- rh_$ rindo_para rindo~nao salario_$ salario_errado salario_minimo salga- salgado segura_ai segura~um sempr- sempre senho- ser_# seras- serasa sete_$
setec- setecentos sim_desde sim~agosto sim~o so_# sobrar sobra~no sou so~NAME so~duas so~ultima subiu_muito tambem~devendo tanto_$ taxa_de te tecnico tem_de tenho_esse tenho~na tenho~nada terceiro thirteenth:dinheiro thirteenth:mes thirteenth:mil thirteenth:minha thirteenth:no thirteenth:parcela thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:primeira thirteenth:que
thirteenth:senhora thirteenth:sim thirteenth:trabalho tia tirar_meu tirar~nome tive_$ tocar toda_para toda_sexta toda~isso tomar trabalhar trabalhar_$ trabalhei trabalhei_a trabalhei~vida trabalho trabalho_de trabalho_igual trabalho~burro trans- tudo tudo_? tudo_atrasado tudo_certinho tudo_por tudo~todo tv~# um_ano um_caco um_instante uma_duzia vai~minha valor_por valor~aluguel valor~mes
valor~salario vao_me varia vejo~? vem_abatido vende- venho venho_$ ver_na vergo- vergonha ver~loterica vi vida_toda vida~para vinte_e vista vizin- vou_mudar vou~de vou~essa worry:agora worry:buscar worry:quando worry:sujo worry:vezes ze ze_$ ❌ ❌_$`,
    '3': `#_% #_, #_cartoes #_liquido #_reais #_sem #~? #~a #~cada #~casa #~com #~o #~poupanca #~quitar #~quitei #~semana #~tenho $~. % %~NAME ) +_# ,_agora ,_claro ,_eh ,_minha ,_nao ,_o ,_sao ,_trabalho ,_uns ,_vai ,_vou ,~alma ,~da ,~devo ,~mes ,~nao ,~osso ,~pagar ,~te - ._quer .~dizer /_# 13o~# :NAME :acabei :agosto :cai :da :em :foi :gostaria :livre :mes :ou :parei :rescisao :so :tenho :tudo :uns :x
?offers INCOME KIND NAME_desde NAME_mandou NAME_ofereceu NAME_por NAME~agosto NAME~eh NAME~estao NAME~juros NAME~mes ^_# ^_acaba ^_aceito ^_alugo ^_aquele ^_cada ^_cara ^_daquele ^_dei ^_dinheiro ^_farmacia ^_internet ^_mais ^_mano ^_mas ^_minha ^_moro ^_moveis ^_na ^_nenhuma ^_o ^_paguei ^_pego ^_peguei ^_perai ^_preciso ^_saquei ^_segura ^_ue a_. a_NAME a_alma a_campainha a_menina a_moto
a_panela a_ultima acaba_em acaba~? achar acordo_da adianta adici- after-deficit:a after-deficit:arrumei after-deficit:de after-deficit:dinheiro after-deficit:esse after-deficit:estou after-deficit:muito after-deficit:pagar after-deficit:para after-deficit:plano after-deficit:tem after-deficit:tenho after-deficit:um after-deficit:valor after-roadmap:agiota after-roadmap:agora after-roadmap:atender
after-roadmap:boa after-roadmap:botar after-roadmap:casa after-roadmap:contraproposta after-roadmap:dar after-roadmap:deixa after-roadmap:depois after-roadmap:deu after-roadmap:diminuir after-roadmap:eles after-roadmap:entrada after-roadmap:errado after-roadmap:errei after-roadmap:esta after-roadmap:eu after-roadmap:ganhei after-roadmap:ganho after-roadmap:limpar after-roadmap:mais
after-roadmap:mando after-roadmap:mas after-roadmap:ontem after-roadmap:pergunta after-roadmap:quer after-roadmap:quitar after-roadmap:recebo after-roadmap:saiu after-roadmap:semana after-roadmap:sobrou after-roadmap:tambem after-roadmap:tanto after-roadmap:te after-roadmap:uai after-roadmap:valor after-roadmap:vida agora agora_? agora~# agosto_do agosto~ano agua_# ainda ainda_, alma alma_?
alugo~quarto aluguel~# amanha_a amanha~falo amanha~gente ameacando amigo- amigos amigos_$ antes_quero ao_ano ao_mes apertado apertado_esse apertado~plano aquela as_minhas atender atender_$ ate~trinta atrasada atrasei aumen- avisa- avisar avisar~mudei avisar~vou a~continua a~novembro a~outubro a~toda bairro_$ banco_laranja banco~outra bateria_esta bateria~no boto boto_no burro_$ cachorro_$ cai_#
caiu~# calma~estou campa- campainha campainha_$ cartao_do carto- cartoes cento_ao cento~vinte certinha certo cheio cheio_$ cigar- cigarro cinquenta cinquenta_para cnpj cobranca_me cobranca~ligando coisa com_minha com_o como~o com~amigos com~banco com~minhas confirm-amount:NAME confirm-amount:errado confirm-amount:mesmo confirm-amount:ne confirm-amount:sao confirm-change:# consegui consent:antes
consent:dados consent:deixa consent:esta consent:eu consent:meus consent:nem consent:o consent:outra consent:parar consent:pior consent:que consent:quem consent:seguro consent:uai consent:uma consulta continua continua_$ contraproposta contraproposta_de contraproposta~# cortar cortar_$ cortar_mais cortar_onde cortaram_meu cortar~? cortar~o da da_cobranca da_gasolina da_para daque- daquele
daquele_banco daquele~laranja dar da~. da~do da~eu da~mim da~na da~subiu de_NAME de_carro de_comer de_diarista de_justica de_novembro de_numero de_onde de_outubro debt-amount:acho debt-amount:esta debt-amount:lembro debt-amount:mas debt-amount:o debt-amount:os debt-amount:pau debt-amount:se debt-amount:tanto debt-amount:uns debt-amount:vou debt-creditor:daquele debt-creditor:financeira
debt-creditor:laranja debt-creditor:lojinha debt-creditor:o debt-kind:banco debt-kind:eh debt-kind:emprestimo debt-kind:vem debts:agua debts:boa debts:cada debts:cara debts:cartoes debts:conto debts:de debts:deve debts:essa debts:esse debts:faculdade debts:filha debts:guenta debts:iptu debts:joao debts:mais debts:maria debts:marido debts:parcelamento debts:quatro debts:receita debts:salario
debts:tambem deixa deliv- delivery desconto~pago descu- desculpa desde_agosto deus_quiser devag- devagar devo_? devo_ate dez_de dezem- dezembro de~# de~reais dia_# dia_cinco dia_que dia_trinta dia~e dia~nem diminuir disse_outra disseram_que disse~coisa divid- do_contrato do_ex do_que do_salario doent- doente dois_anos dois_mil dois~e dos~, do~hoje do~veio duzentos_e e_# e_NAME e_contou e_noventa
e_onibus e_pouco e_se e_trinta eh eh_agiota eh_grego eh_quem eh_taxa eh~de eh~eu eh~financeira eles~# em_atraso embor- embora embora_$ embora_do embora~bairro empre- emprestimo_$ em~, entao_nao entra- entrou_# era era_para errad- escri- escrito esper- espos- esposa esposa_$ essas_duas essas~mesmo esse_dinheiro essentials:, essentials:agua essentials:aluguel essentials:avisar essentials:cada
essentials:da essentials:de essentials:depois essentials:dia essentials:eh essentials:em essentials:falar essentials:filho essentials:gas essentials:gasto essentials:hoje essentials:mais essentials:mercado essentials:meu essentials:onibus essentials:pago essentials:patrao essentials:pego essentials:que essentials:remedio essentials:respondo essentials:subiu essentials:uns essentials:vida
essentials:volto esta_assim esta_devendo esta_me esta_muito esta_pegando estao_ameacando esta~apertado esta~fim esta~fogo estou_pensando eu_boto eu_devo eu_pague eu_parar eu_vou eu~com eu~mais eu~no exist- extra e~? e~seguro falei faltam_# farma- farmacia farmacia_popular faxin- faxina faz faz_mais fazen- fazendo fecho feirao_$ fev fica_# filha_passou filha~na fim_do flexibles:cem flexibles:cento
flexibles:cigarro flexibles:fumo flexibles:igreja flexibles:jogo flexibles:racao flexibles:reais flexibles:semana flexibles:so foi_na foi~pelo ganhar ganhar_menos ganhei_# gasol- gasolina gasolina_subiu gasto_com gente_continua golpe_? grand- grande grego igreja_# income-low-month:. income-low-month:a income-low-month:dia income-low-month:menos income-low-month:mil income-low-month:nem
income-low-month:ruim income-low-month:servico income-source:nos income-source:quarto incomes:, incomes:amanha incomes:aposentadoria incomes:aposentei incomes:as incomes:bateria incomes:bolsa incomes:cai incomes:da incomes:dia incomes:esse incomes:familia incomes:faxina incomes:guenta incomes:hoje incomes:liquido incomes:mas incomes:na incomes:pensionista incomes:por incomes:quando incomes:reais
incomes:respondi incomes:tenho incomes:vai incomes:vezes incomes:vixe incomes:volto infel- infelizmente inquilino instalments-left:dez instalments-left:em instalments-left:paguei instalments-left:parcela instalments-left:tres instalments-left:trinta instalments-left:vixe inter- internet_# isso_mesmo isso_so isso~de isso~o ja_acertei ja_veio ja~em ja~tem jogar laran- laranja laranja_$ la~# levan-
ligou_para logo loja_da lojinha_da luz_# luz_mas luz_que luz~# luz~agua luz~esta luz~nao m m_$ mae_tambem mae~esta magro magro_que magro~isso mais mais_de mais_magro mais_o mais_receber mais~em mais~pena mana mano marido_nao marido_quer marido~trocar mas_isso mas~eh mas~o me me_atender me_cobra me_dar mei mei_$ menina~banco menor_$ mensalidade mercado_fechou mercado~e mes_ruim meses_que mes~#
mes~NAME metad- metade meu~. meu~eh meu~quer mexer me~sem mil_, mil_mesmo mil_ne mil_no minha_esposa minhas_dividas minha~# minha~? minha~passou minha~tambem minha~vai moca~banco monte_de more-debts:acho more-debts:cartao more-debts:desde more-debts:para more-debts:so moro morrer morrer_olha mudar mudei~numero muito_apertado muito~esse muito~por mundo~do na_faculdade na_lojinha na_poupanca
na_quinta na_verdade nada_no nao_o nao_quis nao~decimo nao~isso nao~plano na~# na~da na~e na~parcela ne nem~, nisso_$ no_NAME no_fim no_meu no_vermelho noite_, noite~amanha nome_no nome~serasa nos_trinques novem- novembro nunca_tive o_13o o_agiota o_app o_cachorro o_cnpj o_dizimo o_do o_gerente o_resto oculo- oculos ofereceram ofereceu~a offers:, offers:NAME offers:aceito offers:comigo
offers:contrato offers:da offers:dez offers:eh offers:eu offers:foi offers:meu offers:quitar offers:vou offers:x oficial_de oficial~justica oitenta onde_vejo onde~ja os_dois osso_? outro_emprestimo outro~para overdue:. overdue:consigo overdue:demais overdue:dois overdue:falei overdue:fase overdue:foi overdue:janeiro overdue:maio overdue:marco overdue:marido overdue:meu overdue:natal overdue:o
overdue:pagar overdue:parar overdue:trinques overdue:vencida overdue:vixe overdue:volto o~. o~atrasa o~cortar o~de o~do o~e o~fechou o~na o~por o~subiu o~terceiro o~voce pagar pagar~isso pagar~para pago_NAME pago_o pago~NAME pague- paguei paguei_nenhuma paguei_o paguei~de paguei~e paguei~luz paguei~no panela_esta panela~no para_agiota para_joao para_ser para~? parcela parcela_de parei~pagar parte
passa passada_$ passou_na passou~faculdade pegar_o pela_NAME pelo~. perai~tocaram perguntar_para perguntar~rh plano_nao plano~da pobre pode_ser pode_sim pode~, pode~meu popul- popular popular_$ por porqu- porque por~ao posso_pagar pouco_$ preco_da preco~gasolina press- primeira_parcela quart- quarto que que_cortar que_da que_dia que_ia que_mudei que_pago que_tocaram que_vem que_vou quem_dera
quem_eh quem~nao quer_# quer_trocar quero_mais quero_saber quero~receber quero~se que~golpe que~isso que~pague que~taxa que~tem que~viajar quitar_primeiro racao rates:aqui rates:m rates:nove rates:onde rates:perguntar rates:subiu rates:taxa rates:tenho rates:virgula real_$ recebi~# recebo recebo~, registrado registrado_$ renda respondo resti- restituicao resto saber_se sacar salario_? saque-
saquei saquei_# saquei~do se se_deus segun- segunda_parcela sei seis sem_parar sem~, serasa_e se~de se~nao se~parar sim_NAME sim~# so_isso so_vale some sou_pensionista so~basico so~cachorro so~mesmo tambem~assim tarde_, te_abencoe tecni- tem_dia tem_servico teme_, tem~uma tenha tenho~cartoes te~, te~isso thirteenth:ainda thirteenth:claro thirteenth:dezembro thirteenth:isso thirteenth:metade
thirteenth:recebi thirteenth:tem thirteenth:tudo tive tocar- tocaram tocaram_a tocaram~campainha todo_mundo todos trinq- trinques trinques_$ trinta_e trocar_de trocar~carro tudo_isso tudo~trinques ue ultim- ultima ultima_$ um_barao uma_loja umas uma~que uns_mil vai_dar vai~# vencida vencida_$ vender vender_o vender~que viaja- viajar viajar_$ virgu- virgula virgula_nove vista_$ viu_$ vou_morrer
vou_pensar vou_viajar vou~na vou~olha vou~para vt worry:ameacando worry:dizer worry:doente worry:e worry:falou worry:ja worry:muito worry:olha worry:que worry:serasa worry:tirar worry:ver worry:vez worry:vou x x_de x~# zero_$`,
    '-3': `" #_atrasadas #~cento #~do #~venceu %_. ,_ganho ,_nada ,_por ,_queria ,_uai ,_volta ,~? ,~aqui ,~caro ,~que ,~segunda .~sei :" :% :: :carta :continuar :eae :estou :juros :mundo :queria :sobre :sou :usar ?worry NAME_! NAME_no NAME~mas NAME~muito NAME~nao NAME~tempo ^_acabei ^_ainda ^_avanca ^_bateram ^_cade ^_cai ^_cansei ^_capaz ^_ce ^_com ^_descadastrar ^_desisto ^_disseram ^_divida ^_eae ^_faco
^_falaram ^_fechei ^_finaliza ^_fiquei ^_governo ^_gracas ^_ha ^_infelizmente ^_manda ^_massa ^_nadinha ^_nenhumazinha ^_outra ^_passou ^_pedi ^_poe ^_precisa ^_primeiro ^_pronto ^_proxima ^_quero ^_reativa ^_recomeca ^_recusei ^_redige ^_repete ^_retorna ^_segue ^_seria ^_soma ^_tinha ^_topei ^_valeu a_agua a_conta a_loja a_pensao a_pergunta a_pior a_terceira abencoe_$ aberto aberto_$ abusi-
acaba- acabe- acabei acao aceitar_$ aceitei acord- acordo acordo_de acordo~# adiante adiante_$ after-crisis:estou after-deficit:, after-deficit:? after-deficit:auxilio after-deficit:cartao after-deficit:eu after-deficit:faco after-deficit:ja after-deficit:quem after-deficit:tudo after-roadmap:acaba after-roadmap:aceita after-roadmap:aceitar after-roadmap:arrumar after-roadmap:aviso
after-roadmap:cara after-roadmap:comecar after-roadmap:disseram after-roadmap:eh after-roadmap:entao after-roadmap:familia after-roadmap:favor after-roadmap:faz after-roadmap:fim after-roadmap:inss after-roadmap:internet after-roadmap:jogo after-roadmap:lembretes after-roadmap:manda after-roadmap:massa after-roadmap:minimo after-roadmap:nunca after-roadmap:parcela after-roadmap:pedir
after-roadmap:perdi after-roadmap:preciso after-roadmap:procon after-roadmap:quitado after-roadmap:quito after-roadmap:reativa after-roadmap:redige after-roadmap:sai after-roadmap:saio after-roadmap:soma after-roadmap:ter after-roadmap:topou after-roadmap:um after-roadmap:vale after-roadmap:vamos after-roadmap:vao after-roadmap:vejo after-roadmap:viu agora~sei aguen- ai_, ai_tambem ai_voce
ainda~no ai~me alemb- alembro aluguel_ai aluguel~tambem anos_, anos~queria anter- anterior apaga- apagar apago aparece aqui_eh as_dividas assin- assinei as~ja ate_quando atendente_$ atrasada_$ atrasou_$ audio audio_$ autonomo auxil- auxilio avanc- avanca avanca_$ a~de a~em a~navios a~ontem a~ou baixar baixo baixo_$ banco~me barra- bateram bem_$ bicho_eh bicho~esse bloquear boa~. botei_aqui
botijao_? bpc branc- branco bulhu- bulhufas bulhufas_$ ca ca_$ cabec- cada_mes cade cader- caducou caminhao cancelar canse- cansei capte- captei captei_$ carne_$ carne_sumiu carro_no carro~NAME carta_do cartao_da casa_da casa~minha ce_eh cet ce~dez chama_o coloc- com_a com_minhas com_uma combi- comeco comeu comi como_funciona como_que como~com compr- com~de com~dividas confirm-amount:isso
confirm-amount:nao confirm-amount:opcao confirm-change:talvez confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:nao conforme_o consegui~a consent:aceito consent:faco consent:idade consent:pensar consent:tem consent:um consigo~a conta_de conta_propria contas_$ conversa cortada_amanha cortei_tudo cresc- cresce cunha- da_botijao da_lista da_uma dados_$ dando_# dando~% da~?
da~NAME da~mae de_banco de_casa de_cinco de_dezembro de_gasto de_novo de_qual debt-amount:agora debt-amount:isso debt-amount:maio debt-amount:para debt-kind:aluguel debt-kind:casa debt-kind:enfermagem debt-kind:minha debts:basico debts:bem debts:comprei debts:daqui debts:dividas debts:fala debts:foi debts:hoje debts:jogo debts:mas debts:mesmo debts:nao debts:tira debts:ultima debts:voce
deixa_queto deixar_de deixa~la deixe- delas dele delet- denun- depois_de depois~# deram descadastrar descadastrar_$ desconheco_$ desconto desfaz_$ desfazer desisto desse_mes deu_, deu_tilt deus~pague devagar_$ devo_nao devo_no devo~, de~? de~mas de~mil digo dinheiro_emprestado dinheiro_para disse_que diver- diversao diversao_eh divida_de divida_no divida~$ divida~de dizer_$ do_carne do_carro
do_serasa dona~casa do~esta do~por do~que durmo e_estou e_pagar e_some eae eae_$ eh_bom eh_mensal eh_para eh_um eh_verdade eh_zero eh~banco eh~basico eh~marido eles_$ em_duas em_junho em_paz em_que embar- emend- emenda emenda_$ emprestado emprestimo_de emprestimo_do em~matar em~vezes encerrar enfermagem_$ engan- enqua- enquanto enrol- entra entra_a entra~aluguel entra~pensao entre- entrei
escreve_para escrever escrever_o esquece essentials:? essentials:essa essentials:fala essentials:lazer essentials:pergunta essentials:quem essentials:sei esse~eu esta_, esta_certo esta_com esta_dando estava_so estava~mil esta~divida estou_desempregado estou_por estou~fora estou~me estou~por estou~ver eu_arrumar eu_falei eu_oferecer eu_olho eu_respondo eu_saio eu_vejo eu~vou exclu- exemp- exemplo
explica e~divida e~nem e~vazar faco_# faco_$ fala_devagar falan- falando falar- falar_com falaram falta~pior familia_$ fechei~o feira- fila_$ finaliza finaliza_$ fiquei~e flexibles:eu funci- funciona ganha garan- golpe_$ governo~botijao graca- gracas guri guri_$ human- humano humano_$ idade ideia_$ ignor- income-low-month:sei income-source:a income-source:aluguel income-source:estou
income-source:minha income-source:pensao income-source:por income-source:uma incomes:botei incomes:casa incomes:ha incomes:nao incomes:pera incomes:propria incomes:receber incomes:tudo instalments-left:? instalments-left:eu interessa_$ intim- isso_, ja_caiu ja_comi ja_cortei ja_eh ja_prescreveu ja_quitei ja~, ja~? ja~da ja~e juros_eh juros_que lazer_eh lembrete lembrete_$ lembretes lembretes_$
lhufa- lhufas lhufas_$ liberar~emprestimo liga liga_$ liga_para liga~mim limpo link_$ liqui- logo~NAME loja_e luz_ou luz~o mae_$ mae_esta maio_agora maio~nao mais_tarde mais_viver mais~nao mais~oferta mandam_$ mando_$ mango maqui- maquina marte- martelo massa me_liga me_mandaram me_passa me_socorre medo mensagem_$ mensal_isso mes_acaba mes~foi metade~# meu_$ meu_lazer meu~do me~, me~agora me~as
me~dessa me~por me~um mil~maio minha_conta minha_luz minha_pensao minha~esta minha~no more-debts:ai more-debts:as more-debts:deu more-debts:essas more-debts:falar more-debts:outra more-debts:todas more-debts:tudo more-debts:uai morreu na_casa na_minha nada_esse nada~mes nadin- nadinha nadinha_$ nao_captei nao_deu nao_entra nao_foi nao_mango nao_me nao_peguei nao_vale nao_vem nao~dar nao~deus
nao~mais nao~minha nao~quanto nao~uai navio- navios navios_$ nem_pensar nenhuma_atrasada nenhumazinha ningu- ninguem no_# no_prazo no_procon no_se no_zap nocao nocao_$ nunca o_contrato o_dia o_martelo o_nome obrigada oferecer~para ofereceu~de offers:eles offers:estao offers:muito offers:nome offers:teve offers:tirar offers:todas offers:venceu oi ok_$ olha_esse onde onde_$ opa_, opcao_$ os_#
outra_pergunta outro_$ ou~cartao overdue:botei overdue:certo overdue:coisa overdue:como overdue:conta overdue:essa overdue:gracas overdue:limpo overdue:mas overdue:me overdue:mim overdue:outra overdue:pagando overdue:prazo overdue:quase overdue:sei o~aluguel o~mes o~mesmo o~que o~sumiu paga_menos pagar_a pagar_nada pagar~cartao pago~luz pago~por paguei~acordo paguei~mil para_NAME parad- parar_$
parcelas~NAME parti- passar_$ paz paz_$ peco pega peguei_$ peguei~no pensao pergunta pfv pfv_$ pinga- pior_de pior~todas pix_para pode_? pode_passar polic- ponho por_causa por_enquanto por_fora porta- por~acaba por~ou por~propria por~reais prazo_$ preciso~um prescreveu prescreveu_? presta presta_? primeira_$ primeiro_a proce- proco- procon pronto_$ proposta_, proprio pulei qual_? qual_a quando~a
quanto_$ quanto~a quanto~ganho quanto~para que_bicho que_comprei que_meu que_nao que_tipo quebrei quebrei_o quem_eu quem~isso quem~o quero_ver quero~um queto queto_$ que~dia que~meu que~sao que~viu quiet- quinta_emenda quitado quitado_$ quito rapid- rapido rates:cartao rates:com rates:conta rates:fala rates:qual rates:ver reativa rebobina_$ recebi~do recebo~bolsa recomeca recor- recordo recusei_$
redig- redige reinicia_$ relig- reneg- repete resol- resum- retorna robo rotat- rotativo sabe_$ saco sai_do salario~? salvo- salvou sao_$ score se_tem se_vazar segre- segredo segredo_$ seguro_$ sei_quanto sei~. senta- ser_cortada seria ser~amanha se~? se~a sim~NAME site socorre socorre_$ soma some_? sou_do so~ai so~para so~que spc_? sumiu_$ te_falei te_falo tem_outra tem_que tempo_$ tem~a tem~de
tenho_que terceira terminei_$ the thirteenth:NAME thirteenth:caiu thirteenth:decimo thirteenth:gastei thirteenth:la thirteenth:na thirteenth:ne thirteenth:nem thirteenth:para thirteenth:recebe tilt tilt_$ tipo_de tipo~gasto tira_o tirar~por todas_estao toparam_$ topei topei_$ topou total trabalho_e tranquilo_$ transfere_$ tudo_no tudo_pago tudo~NAME tv_$ uma_moca uma_no uma_pessoa uma~do unica
usar vai_saber vai~cortada valeu_$ vale~eu vanta- vantajoso vazar vazar_? ver_navios vida_eh vira viver_$ vivo vou_aceitar vou_ficar vou~procon which-change:, which-change:a which-creditor:o worry:agua worry:aqui worry:arroz worry:carro worry:comida worry:cortaram worry:dias worry:do worry:os worry:para worry:pensar worry:todo worry:tranquilo z z_$ zap_$ ✅`,
    '-4': `#_vem #~metade ,_bate ,_deus ,_dia ,_esta ,_jogo ,_muito ,_sem ,~% ,~pensar :bom :desconto :dinheiro :divida :isso :parar :recusei ?consent NAME_primeiro ^_aceita ^_acordo ^_ajuda ^_atendente ^_beleza ^_bora ^_cancela ^_chama ^_como ^_desconheco ^_desfaz ^_diarista ^_entra ^_hein ^_liga ^_mandou ^_nops ^_nunca ^_ok ^_opa ^_para ^_pergunta ^_rebobina ^_recomecar ^_reinicia ^_resta ^_stop ^_vale
^_zera ^_zerar ^_zerei a_de a_empresa a_firma abert- aceita after-crisis:, after-roadmap:acabou after-roadmap:acordo after-roadmap:anos after-roadmap:baixa after-roadmap:cobra after-roadmap:contas after-roadmap:desse after-roadmap:ficar after-roadmap:fui after-roadmap:link after-roadmap:mesmo after-roadmap:neve after-roadmap:ofereci after-roadmap:pago after-roadmap:pede after-roadmap:pedi
after-roadmap:pena after-roadmap:pensao after-roadmap:podem after-roadmap:primeiro after-roadmap:que after-roadmap:quitada after-roadmap:ser after-roadmap:zerei agora_nao agrad- ajuda- algue- alguem alugo_um anos anos_e apertou arrumar arrumar~de as_que assun- assunto as~estao ate_hoje aviso- a~. a~agora a~tem baixa beleza_$ bloqueei bora cabeca camel- camelo cancela capaz catar~holerite causa ce
chover chuta- cinco_anos comecar como_$ como~a conforme consent:fiz consent:ja consent:sou conta conta_nao cortei_ate da~filha de_neve de_todas de_um debt-amount:sei debt-creditor:lembro debt-creditor:nao debt-creditor:nome debt-kind:cartao debt-kind:dinheiro debt-kind:em debt-kind:fatura debt-kind:o debt-kind:um debts:ajuda debts:como debts:dos debts:falei debts:preciso debts:qual deixa_em
deixa_para desconheco desconto_na desconto~NAME desempregado desen- desfaz desli- dessa_$ desse deus_te de~ainda de~x dia_com dia~de dinheiro_do direi- dispe- disso_$ divida_eh do_app do_cartao do_meu dos_# dos~mil do~com do~no duas_estao duvid- duvida duvida_$ e_as e_eu e_no e_te eh_dez eh_uma em_conta empresta em~da encal- encalhado encalhado_$ encer- entendi_$ escre- esque- esqueci_$
essa_divida esse_$ essentials:deixa essentials:nem essentials:qual essentials:quero essentials:tem esta_minha esta_na esta_quitada esta_tudo estao esta~atrasado estou_em estou_ha estou_precisando estou_sem estou~dia estou~serasa eu_nao eu_pago eu~? eu~falo eu~para exata- exatamente expli- faco falei_do falo faz_um fazer~# ficar filho_$ final- firma flexibles:isso flexibles:meu foi_no fora_$
ganho_$ governo_da ha_$ hein hein_$ horas horas_sao ideia income-source:, income-source:me income-source:o income-source:recebo income-source:sou incomes:catar incomes:clt incomes:faz incomes:holerite incomes:isso incomes:meses incomes:sem incomes:so incomes:zero interessa ja_paguei ja~falei jeito jeito_que jogo lazer lista_$ mais_nao manda me_transfere medo_de memor- memoria menos_juros
mensalidade_$ mes_eu meu_dinheiro meu_plano me~mais me~o me~uma mil~carro minha_divida minha~que more-debts:esta more-debts:ja morto muito_caro nao_$ nao_posso nao_sei nao_senhora nao_sou nao_vai nao~falar na~? negociar~a neve neve_$ no_cartao nops nops_$ no~da obrig- ofere- ofereci ofereci_# oferta_$ offers:banco offers:esperando offers:isso offers:ja offers:mais offers:por offers:uma oi_? olho
opa os~do overdue:devo overdue:estao overdue:falta overdue:para overdue:tenho o~ai pagan- pagando pagar_o paguei~dos para_$ para_la para_quem pedir pesso- pessoa_$ pode_tirar pode~a poe por_ai por~? por~eh por~nao posso~? prazo preci- precisa presc- primeiro_? pronto propria prox_$ proxima quanto_eh quanto_esta quanto~pagar que_$ que_eu que_horas que~catar que~ja quitada rates:como rates:quanto re
re_$ reativar rebob- rebobina recebi_tudo reinicia renda_$ repet- responder_$ resta retor- se_$ segur- sei_nao sei~que sem sem_receber serve signo signo_$ stop stop_$ sua suspe- taxa_$ tchau tchau_$ telef- telefone tem_# tem_nada tem_signo tem~? tem~atrasadas tenho_$ tenho_mais ter_que te~do thirteenth:# thirteenth:de thirteenth:deus thirteenth:dia thirteenth:dois thirteenth:esse thirteenth:se
thirteenth:sem thirteenth:todo tipo tira tranquilo transfere tras tras_$ tudo_, tudo_encalhado tudo_na tudo_que um~para vai_chover valeu valor_$ vem~, venceu_$ vende viver voce_me volta- volta_$ voltar vou~depois which-change:no which-change:o worry:com worry:filhos worry:minha worry:na worry:o worry:salario worry:vao you zap zera zera_ai zerar zerar_tudo zerei`,
    '-5': `#_anos ,_deixa ,_pode ,~certinho ,~onde :. :chega :emprestimo ?_estou NAME~! NAME~existe NAME~paguei NAME~tudo ^_acabou ^_ahn ^_antecipei ^_apaga ^_ate ^_atrasou ^_escreve ^_estava ^_fecho ^_foi ^_prox ^_pula ^_px ^_quais ^_quando ^_reset ^_sair ^_sem ^_some ^_terminei ^_tira ^_vamos ^_vao a_divida aceitaram_# adiantado after-deficit:# after-roadmap:acabei after-roadmap:causa
after-roadmap:consignado after-roadmap:disse after-roadmap:duas after-roadmap:empresa after-roadmap:jeito after-roadmap:juros after-roadmap:minhas after-roadmap:oferecer after-roadmap:qual after-roadmap:quando after-roadmap:quem after-roadmap:tudo ahn ahn_$ alto antecipei antecipei~parcelas antes_$ apaga aprov- as~capengando ate_o aviso azul azul_$ belez- beleza boa_pergunta boian- boiando
boiando_$ botei_$ bpc_$ briga- cai_dia capen- capengando capengando_$ consegui_pagar consent:minha consent:para conta_$ continuar continuar_$ da_um debt-kind:da debts:isso deixa_$ depois_eu desca- desempregada desempregada_$ dessa deus_e deus~NAME devo~NAME de~anos dia~hoje do_zero duas_capengando eh_esse eh_hoje eh_o eh~coisa essas_$ estou_boiando estou_desempregada eu~um falei_da falo_$ falta_a
fechei_$ income-source:da income-source:do income-source:meu income-source:na ja~as link lista mandei~proposta mes_eh meu~e mil_do nao_aceitaram nao_consegui nao~deixa nome_eh numer- oferecer oferecer_# offers:cento offers:so oi_$ overdue:? overdue:deus overdue:eh overdue:nada pago_certinho paguei_$ para~fazer pede perdi_o pessoa precisando preciso_de pront- proposta_$ prox pula_$ pular px px_$
quais quanto~devo que_ja que~tudo rates:? rates:sei recla- recusei reini- reset reset_$ resta_ai sabe saber_$ sai saida saio segue sobre so~o sumiu tenho~anos terminei thirteenth:ano thirteenth:mas thirteenth:patrao thirteenth:sei tira~NAME tranq- um_NAME ver_depois voce_eh vou_ter which-change:# worry:# worry:NAME worry:banco worry:meu worry:nao worry:ser`,
    '-6': `,_duas ,_tenho :anos :empresta ?confirm-change NAME~tenho ^_em ^_isso ^_ofereci ^_pago ^_passo ^_perdi ^_sai ^_vai ^_volta aceitar after-roadmap:demais after-roadmap:essa after-roadmap:pensando after-roadmap:renegociar after-roadmap:sem a~ja banco_? bate caduc- cance- com_isso confirm-amount:a confo- debts:quero debts:tudo depois_$ desfa- despe- dia_eh disso duas_vezes e_so eh~mes elas_atrasadas
empresta_# esperando essentials:NAME essentials:isso esta_bom estou_a estou_esperando estou_voando fazer flexibles:zero fora income-source:de income-source:que income-source:um incomes:nada instalments-left:nao instalments-left:sei ja~os me_empresta metade_ja nao_devo nao_entendi nao~# nome_$ nota o_emprestimo o_plano o_que offers:metade offers:tem opcao overdue:ainda o~eu paguei~a pedi
pensando_em propr- proxi- pula qual quero_renegociar reati- recebi_$ recomecar_$ sair_$ so_deus so~e sumir todas~atrasadas vamos voand- voando voando_$ volta vou_fechar worry:, worry:dia worry:esta worry:por`,
    '-7': `,~ja ^_nota ^_parar after-roadmap:fazer after-roadmap:fechar after-roadmap:onde after-roadmap:quiseram barat- bom_$ calor_ai consent:nao debt-kind:# debts:quanto desem- e_ai eh_isso esta_calor estao_$ esta~ai fecha- fechar flexibles:NAME infor- isso_eh mes_nao nao_estou nota_mil o~ja passo_$ perdi por_que qual~# quase_todas redon- regua_$ sei_la tenho_# ter thirteenth:duas`,
    '-8': `^_nada ^_onde aceitaram_$ after-roadmap:propus after-roadmap:👍 bom_dia confi- consent:tenho eh~? propu- propus qual_o sim_$ todas_em todas~dia`,
    '-9': `#_? ?after-crisis ^_da ^_qual ^_voce desconto_$ falei~NAME nao~atrasado que~eh worry:estou`,
    '-10': `bloqu- debt-kind:a o_# perdo- recus-`,
    '-11': `:socorro ?confirm-creditor ?income-source ?which-change nenhuma_$`,
    '-12': `which-creditor:#`,
    '-16': `?debt-kind`,
    '-17': `consent:#`,
  },
  'nothing-more': {
    '40': `?more-debts`,
    '21': `?flexibles`,
    '18': `^_acabou`,
    '15': `^_so so_$`,
    '14': `^_nada ^_pronto mais_nada pronto`,
    '13': `eh_isso lazer nada nao_$ por_ai pront- so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei debts:nao debts:so incomes:eh incomes:estou lista_$ more-debts:o more-debts:por nadin- nadinha nadinha_$ nao_gasto terminei`,
    '11': `^_chega acabo- chega debts:eh debts:nenhuma de~nada e_so essas essentials:eh essentials:so flexibles:nao luxo n0 nada_mais nenhu- regua_$ resto termi-`,
    '10': `?incomes ^_nadica ^_zero corte- cortei eh_tudo essentials:nem flexibles:zero lista more-debts:ja more-debts:nao nada_$ nadic- nadica nao_tenho nenhum offers:mais offers:nada renda zero zero_$`,
    '9': `?essentials ^_mais acabou ai_mesmo debts:isso debts:nada essentials:isso gasto incomes:nao ja~tudo more-debts:essas more-debts:esta nao_devo nao_sobra nenhum_$ por~mesmo pronto_$ renda_$ so_isso sobra`,
    '8': `^_cortei ^_e ^_fora ^_nem ^_nenhuma a_lista acaba- compro cortei_ate de_casa debts:acabou desempregada desempregada_$ disse_tudo eh_o eh~basico eh~que essas_$ essentials:nada esses estou_desempregada eu_nao faco_nada faco~disso flexibles:nenhum flexibles:tenho incomes:nada ja_disse lazer_$ lazer_eh mais_nao more-debts:a more-debts:eu more-debts:fechou more-debts:so nao_compro nao~com nao~outra
nem~nem o_resto o~tem que~tudo resto_eh so~que tem_nao ter the tudo_$`,
    '7': `^_finalizei ^_ja ^_nenhum ^_nops acho~eh acho~falei cabo cabo_$ debts:mesmo desem- disse e_eh encer- essentials:nao esvaz- e~isso falei_tudo finalizei finalizei_a finalizei~lista flexibles:eh flexibles:isso flexibles:sobra gasto_$ incomes:acabou incomes:gasto incomes:isso incomes:so isso_$ momen- momento more-debts:deu more-debts:nada more-debts:nops more-debts:sao nem no_momento nops nops_$
offers:tudo que_falei sei_o sei~que so_essa so_esses so~ai`,
    '6': `,_deu ,_deus ,~me ^_acho ^_eh ^_era ^_fim ^_lazer ^_por acabou_$ acho_que ai_so aqui_eh basic- basico basico_$ beste- besteira boca boca_$ completo cortei~ja daqui_para daqui~boca de_gastar de_graca de_outra debts:basico debts:lazer debts:tem deu_, deus_me deus~livre devo_nao eh eh_daqui era era_isso essa_renda essentials:lazer essentials:mais essentials:o essentials:tem esses_gastos eu~sei fecho-
fechou final final- final_$ flexibles:nada flexibles:nem flexibles:so flexibles:tem fora fora_isso gasta- gastar gastar_$ incomes:lazer incomes:mesmo incomes:momento incomes:pronto incomes:renda incomes:tudo ja ja_$ livre_$ luxo_nenhum me_livre mesmo_$ meu_lazer minha~eh momento_$ more-debts:as more-debts:era more-debts:fim more-debts:lista more-debts:outra nada_disso nao_faco nao_sou nao_tem
nao~deus nao~para nem_uma o_basico offers:lista para_boca ponto saio sem_luxo so_essas sobra_$ sou_de sou~gastar so~gastos so~renda trabalho_e tudo_ja`,
    '5': `?debts ^_acabou-se ^_aqui ^_capaz ^_de ^_deu ^_fecha ^_minha ^_nao ^_sem a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar bar_nem bar~festa bebo_nao besteira_$ canto canto_nao canto~vem capaz casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a daqui dava_$ de_outro de_resto debts:cortei debts:gasto
debts:renda debts:resto dera_ter dera~lazer deu_$ devo devo~, de~canto dinheiro_aqui dinheiro~eh disso_$ diver- diversao diversao_eh doce doce_$ eh_contado eh_so eh_vento eh~unica era_doce essas_coisas essentials:acho essentials:basico essentials:casa essentials:faco essentials:gasto essentials:graca essentials:mesmo essentials:na essentials:renda essentials:tenho falei falei_todas fecha fecha_a
festa festa_$ fumo_nao fumo~jogo gasto- gastos gastos_$ graca guri guri_$ ha incomes:ai incomes:casa incomes:cortei incomes:de incomes:ja incomes:nenhum isso ja_tirei jogo_$ livre luxo_$ mais mais_gasto me~ter minha_unica minha~renda more-debts:ai more-debts:bom more-debts:conta more-debts:devo more-debts:dividas more-debts:eh more-debts:falei more-debts:fecha more-debts:mais more-debts:ne
more-debts:outras more-debts:que more-debts:tudo nada_, nao_fumo nao_jogo nao_saio nao~besteira nao~de nao~deixa nao~lazer nao~superfluo nem_bar nem_festa nenhuma nenhuma_$ offers:acho offers:disse offers:ja outra outra- outra_torneira outras outro outro_canto outro~nao o~eh o~era para_servico que_era que_tem que~doce resto~vento saio_de saio~casa salario_mesmo sobra_para sobra~isso so~para
so~salario superfluo superfluo_$ tem_superfluo tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas tenho~gasto ter_lazer tirei_tudo tirei~que torne- torneira torneira_$ tudo tudo~dava tv_$ unica_renda vento vento_$ vida_eh vivo_de vivo~casa`,
    '4': `,_estou ,_gracas ,_uai NAME_eu NAME~nao ^_dinheiro ^_essas ^_fechou ^_ficou ^_juros ^_passeio ^_vivo a_conta a_janela a_tampa acabou~lista ai ai_fechou aqui aqui_nao ate~osso bebo bebo~fumo bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ bom_de cai_$ cama cama_para cama~fogao cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compl- compr- cortei~o da_cama da_lista dava da~para
da~ter debts:casa debts:luxo debts:nenhum debts:o debts:sobra debts:ter debts:tudo desgr- deu devo_nada de~na de~para divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_minha eh_pouca eh_zero eh~cama eh~janela eh~para entra_mais entra~nada essentials:aqui essentials:compro essentials:de essentials:devo essentials:eu essentials:lista essentials:luxo essentials:nenhum
essentials:para essentials:sobra essentials:ter esta_bom esta~de estou~renda feira_$ fim fim_de flexibles:acabou flexibles:disso flexibles:esses flexibles:lazer flexibles:luxo flexibles:mais flexibles:pronto fogao fogao_$ fora~nada fumo gasto_um gasto~bobagem gasto~bobeira gasto~real graca_na graca~praca hoje_eh incomes:devo incomes:no incomes:resto incomes:sem incomes:ter incomes:zero isso_nada
isso~fechou janel- janela janela_$ ja~ate ja~todas jogo juros_que lazer~a lembre mais~nao me_dera me_divirto mesmo me~de minha_diversao minha_renda minha_vida moca_$ more-debts:chega more-debts:de more-debts:deixa more-debts:essa more-debts:ficou more-debts:gracas more-debts:ha more-debts:juros more-debts:nem more-debts:para more-debts:pode more-debts:resto more-debts:tampa more-debts:todas
more-debts:uai na_feira na_praca nada~estou nao nao_bebo nao_ha nao_moca nao_vem nao~essas nao~nao nao~nem nao~outro nao~uai nem_cinema nem_para nem_pastel nem_restaurante nem~na nenhuma_outra ninguem_$ o_salario offers:isso offers:so outro_gasto o~cai papo papo_$ para_fogao para_isso para_ter parad- para~luxo parou passe- passeio passeio_eh passeio~da paste- pastel pastel_na pastel~feira pinga
pode~a pouca pouca_coisa praca praca_$ pronto_acabou pronto_eh pronto~isso que_dava que_eh quem_me quem~dera real real_com real~isso resta- restaurante restaurante_$ resto_nada resto~pouca saco sao_todas sem sem_mais sem_renda sem~nenhum so_trabalho sobra_nem sobra~para super- tampa tem_outro tem~gasto tenho tenho~nenhum ter_luxo tirei trabalho~durmo tudo_que tv uai uai_$ um_real unica vem_$ vivo`,
    '3': `#~sem ,_deixa ,~a ,~devo ,~estou ,~eu ,~tocar EXPENSE ^_besteira ^_devo ^_divida ^_fica ^_luxo ^_nenhumazinha a_regua a_seu a_televisao aberta aberta_$ acabou_a acabou_gracas ajuda- ajudando ajudando_meu ajudando~pai alem_disso aqui~ter ate a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao com_batom compro_$ conta_, conversar_no conversar~portao creio_que de_pobre debts:ai debts:aqui
debts:besteira debts:compro debts:daqui debts:devo debts:disso debts:jogo debts:minha debts:outro debts:para debts:por debts:saio debts:sou debts:tenho debts:tv deixa~ver dera desse- desses desses_$ deve_eh deve~meu devo_, devo_a devo_so devo~nada devo~seu disso diversao~a divida_eu dividas_$ dormi- dormir dormir_$ durmo e_casa eh_conversar eh_da eh_dormir eh_ter eh_trabalho eh_ver eh~boleto
eh~coisa eh~e eh~gas eh~marido eh~no eh~novela eh~televisao essa_eu essentials:, essentials:a essentials:ate essentials:baile essentials:besteira essentials:com essentials:cortei essentials:diversao essentials:e essentials:falei essentials:lembro essentials:minha essentials:saio essentials:trabalho estou_ajudando estou_ha estou_sem estou~# estou~meu eu_lembre eu_ver eu~compro eu~nao eu~tenho extra
faco fechar fechar_a fechou_$ fechou_a feira ficou flexibles:, flexibles:aqui flexibles:eu flexibles:graca flexibles:ja flexibles:mesmo flexibles:na flexibles:para flexibles:que flexibles:resto fora~nao garco- garcom garcom_$ gas_$ gasto_com gasto_nem gasto~com gracas_a ha_# ha~meses incomes:, incomes:aqui incomes:ate incomes:com incomes:e incomes:extra incomes:ha incomes:hoje incomes:luxo
incomes:minha incomes:o incomes:outro incomes:para incomes:receber ir~igreja isso~gasto isso~pode isso~tudo ja_cortei ja~muito ja~ne lazer_de lazer~conversar lazer~pobre lazer~ver limpo limpo_, limpo~nao luxo_aqui luxo~eh mais_$ mais_divida marido_, marido~eu mas_essa mas~eu meu~, meu~eh mim_nao mim~sobra moca more-debts:da more-debts:deus more-debts:divida more-debts:fora more-debts:hoje
more-debts:lembre more-debts:nisso more-debts:pronto more-debts:quitei more-debts:regua more-debts:sem muito_$ na_igreja nada_alem nada_no nada~disso nada~momento nao_que nao~vicio ne nem_com nem~batom nem~picole nenhum_desses nenhumazinha no_portao nome_limpo nome~, novel- novela novela_$ o_osso o_que offers:a offers:ai offers:de offers:eh offers:falei offers:que osso osso_$ outra_renda o~mesmo
para_picole para_por para~ai picol- picole picole_$ pobre pobre_eh pobre~dormir pode_tocar pode~o por_enquanto portao portao_$ que_cai quem_deve que~lembre que~so receber_nada regua saio_para saio~ir sao sao_essas sem_receber servi- servico servico_$ seu_ninguem so_boleto so_saio so~ajudando so~e televisao_aberta tem_mais tem~nao tenho_$ tenho_mais tenho_outra tenho_vicio tenho~renda ter_gas tocar
tocar_o traba- trabalho trabalho~casa uma_$ um~com ver_novela vicio vicio_nenhum vida~so vida~trabalho`,
    '-3': `:mais :sobra ?after-deficit ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?consent ?debt-creditor ?income-low-month ?overdue ?thirteenth ?which-change ?which-creditor ^_a ^_aham ^_apaga ^_ate ^_correto ^_deixa ^_essa ^_exatamente ^_hein ^_positivo ^_quase ^_resta ^_segue ^_sei ^_ss a_bateria acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso
after-roadmap:nao aham aham_$ ainda ainda_$ apaga aqui_$ bater- bateria bateria_$ bpc cobra- cobranca com_nada comec- comeco comeco_$ confirm-amount:eh consent:eh consent:estou consent:nao contr- corre- correto correto_$ da_empresa da~, debt-kind:o debts:? desfa- diabo diabo_eh diabo~isso duas eh~ai eh~meu empresa esque- essas~mesmo esse_mesmo essentials:transporte estao exata- exatamente
exatamente_isso fazer filha flexibles:# flexibles:NAME flexibles:basico fui gasto~nada hein hein_$ mas_nao mes_eh minha_filha more-debts:duas more-debts:e more-debts:sim nada_a nada~declarar nao_, nao_peguei numer- numero o_comeco offers:cobranca offers:o onde overdue:nenhuma pegue- peguei peguei_$ poe posit- positivo positivo_$ preci- precisa quase_todas que_acabou que_diabo que~de que~eh resta
resta_ai sabe_$ segue segur- so_cobranca so_meu so_vendo sobra_nada somar so~comeco ss ss_$ te tem~que trans- transporte vendo_$ vida_$ worry:so`,
    '-4': `,_so :nada ^_deus ^_tem ^_tenho anoto anoto_nada a~nao complicado complicado_$ deus_eh deus~mais duas_mesmo eh_complicado eh_esse eh_mais eh~mesmo enten- entendi essentials:quero exist- existe existe_mais fixa incomes:fixa isso~gracas mais_uma mande mande_mais mande~nada marisa_nao me_mande mensa- more-debts:ainda nada~so nao_anoto nao_eh nao_entendi nao_existe nao_quero nao_saco nao~mande pedra-
renda_fixa sabe saco_nada saco~disso tem~uma tenho~fixa urgente_$ vendo`,
    '-5': `:nao ?debt-kind ?worry ^_tudo com~nao e_nao eh_mensal e~tem mensal mensal_isso meu_$ me~mais more-debts:lembro nada_urgente nao_me que~mais tem_e urgen- urgente worry:nada worry:nao`,
    '-6': `?after-crisis ?income-source ^_gasto debt-kind:eh isso_eh nao_so`,
    '-7': `,_acabou ,~isso nao~acabou`,
    '-8': `^_isso a~que`,
    '-9': `nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `^_voce calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_qual ^_que calor conta_uma hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore chover faz_um how ignor- ignore me_conta vai_chover`,
    '9': `^_quem after-roadmap:signo are chove- do_tempo me_a poema_$ promp- prompt qual sao_$ the`,
    '8': `^_canta ^_escreve ^_faz ^_how ^_me ^_tell ^_vai a_joke are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever dever_de eh_casada escre- escreve_um faz franc- ganhar histo- historia historia_$ hoje how_are how~you indica instr- jogo joke joke_$ me~joke me~uma music- musica musica_$ que~eh regra- regras tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:empresta :onde :um ^_aja ^_conta ^_esqueca ^_finja ^_tem ^_traduz ^_what after-roadmap:jogo after-roadmap:seu aja aja_como aja~um bolo brasi- brasil brasil_$ can can_you can~do chover_hoje como_um como~pirata debts:voce dia_eh dia~hoje do_$ eh_hoje eh~presidente empresta empresta_# escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que ganha- ignore_suas ignore~regras indic-
ingle- ingles ingles_$ isso_para isso~ingles me_empresta meu_dinheiro o_presidente onde~meu para_ingles pirat- pirata pirata_$ presi- presidente presidente_$ prompt_$ qual_a que_dia quem regras_$ seu_prompt suas suas_regras tempo tradu- traduz traduz_isso traduz~para um_pirata uma voce what what_can what~you you_do`,
    '6': `:: :? :amanha :ganhar :meu :poema :rapido :seu :system ?rates ^_esta ^_mostra a_capital after-roadmap:horas after-roadmap:ignore after-roadmap:uma after-roadmap:you ai_$ amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ conta conta_um conta~piada conta~segredo de_cenoura de_futebol debts:tem dinhe- dinheiro
do~hoje eh_outra eh~pessoa escreve~poema esqueca_as esqueca~instrucoes finja~eh flexibles:me futeb- futebol futebol_$ ganho- ganhou ganhou_o gosta gosta_de gosta~futebol instrucoes instrucoes_anteriores me_fala me_passa me~do mostra_seu mostra~prompt o_jogo outra_pessoa piada piada_$ previ- qual~capital qual~time quem_ganhou que~outra rates:signo reais_$ recei- receita receita_de sao segre-
segredo segredo_$ seu_time syste- system the_weather time_$ tomor- tomorrow tomorrow_$ um um_segredo uma_piada vai vai~hoje voce_eh voce_gosta weath- weather what'- what's what's_the what's~weather your`,
    '5': `: :como :de :estou :faz :me :prompt :reais :vai ?flexibles ^_hello ^_onde ^_what's a_raiz after-roadmap:faz after-roadmap:indica after-roadmap:resumo after-roadmap:um ajuda_com ajuda~o all and a~quadrada big big_brother broth- brother brother_$ como_faz como~bolo com~dever da_mega da~sena de_dois de_matematica debts:hoje descobriu descobriu_o descobriu~brasil dever~casa dever~matematica dinheiro_$
do_jogo dois_$ dolar dolar_$ eh~raiz essentials:qual essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha_o ganha~big hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_$ jogo_do matem- matematica matematica_$ me_ajuda me_indica mega mega_sena me~# me~com mostr- mostra much much_is much~the numero_da numero~mega o_big
o_brasil o_dever o_melhor o_resultado o~brother o~do o~ontem para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~melhor qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rapid- rapido rates:eh rates:me rates:tem resul- resultado resultado_do resultado~jogo sena sena_$ serie serie_$ the_dolar the~tomorrow um_pix uma_serie
um~de voce_indica voce~de weather_tomorrow`,
    '4': `" #_reais :" :# :$ :[ :] :capital :dividas :emprestimo :foi :ganhou :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:hoje after-roadmap:poema after-roadmap:quem after-roadmap:sao after-roadmap:time ai ajuda_no ajuda~dever amanh- amanha are~todas a~da capital~franca codig- codigo codigo_em codigo~python
como da_franca de_bolo de_casa debts:ai debts:conta debts:eh debts:escreve debts:esta debts:que debts:quem debts:tempo de~de de~mil divida~$ do_brasil eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:do essentials:eh essentials:hoje essentials:how essentials:que essentials:quem essentials:sao essentials:tempo essentials:uma essentials:you
estou_precisando estou~de exata- exatamente fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganha ganhar_a ganhar~eleicao ganhou~jogo horas~em me melho- melhor me~no me~um mil_$ no_dever nome_? no~de o_numero passa_o passa~receita perdo- pesso- pessoa precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_ganha
quem~ganhar rates:calor rates:esta rates:how rates:poema rates:qual rates:quem rates:seu rates:uma reais receita~bolo resum- resumo sao_em sao~toquio seu_signo sua tem todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a vende you_$ you_todas`,
    '3': `:. :a :australia :cartao :credito :divida :do :e :gerente :hoje :ignore :limite :marque :nome :o :ontem ?debts [_system after-roadmap:are after-roadmap:bolo after-roadmap:dever after-roadmap:dois after-roadmap:esta after-roadmap:how after-roadmap:tem after-roadmap:vai after-roadmap:voce ajuda amor_$ austr- australia a~de capital~australia cartao_de cartao~credito com_o credito_$ da_australia de_$
de_amor de_credito de_pao de_queijo debts:do debts:fala debts:ingles debts:me debts:o debts:sao debts:um debts:uma de~# divida_de dois eh_a eh~gerente empre- essentials:conta essentials:me essentials:o essentials:outra essentials:pessoa jogo_ontem limite_de marqu- marque melhor_time melhor~de melhor~do meu_gerente onde ontem outra o~time pao pao_de pao~queijo passa_uma pix poema_de poema~amor
polic- previsao qual_o qual~receita queij- queijo queijo_$ quem_vai rates:a rates:ai rates:are rates:de rates:dia rates:do rates:faz rates:hoje rates:indica rates:tempo rates:the rates:um rates:voce rates:you receita~pao set sobre system_] time_do time~brasil uma~de um~para`,
    '-3': `?debt-kind ?income-source after-roadmap:dinheiro da_uma desen- voce_sao voce_tem`,
    '-4': `me_da o_# qual~# voce_$`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '12': `:continuar ^_voltei after-roadmap:voltei volte- voltei`,
    '11': `after-roadmap:volta`,
    '10': `:voltar after-roadmap:lembrete after-roadmap:sim ativa coloc-`,
    '9': `^_volta after-roadmap:aviso after-roadmap:receber lembr- lembrete mandar volta volta- volta_a voltar`,
    '8': `a_mandar after-roadmap:mandar after-roadmap:os manda- me~de quero_voltar`,
    '7': `^_manda ^_quero ^_reativa a_participar after-roadmap:novo after-roadmap:participar after-roadmap:reativa after-roadmap:vencimentos de_novo dos_vencimentos me~dos novo novo_$ os_lembretes quero_receber reativa sim_$ vencimentos vencimentos_$ voltar_a voltar~participar`,
    '6': `:quero :vamos ^_liga after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:liga after-roadmap:manda after-roadmap:me after-roadmap:mim avisos_por avisos~favor cadas- cadastro cadastro_$ lembrado liga_os liga~lembretes mandar_mensagem mandar~lembretes me_mandar meu_cadastro os os~por parti- participar participar_$ quero~lembrado receber
receber_lembrete ser_lembrado venci- voltar~mandar`,
    '5': `^_vamos after-roadmap:lembrar after-roadmap:pode after-roadmap:quero aviso aviso_$ a~mandar dos liga manda mim mim_$ para_mim pode_me pode~mensagem quero~os receber_$ vamos voltar_$`,
    '4': `:mandar ^_pode ^_voltar after-roadmap:avisos after-roadmap:de after-roadmap:mensagem aviso- avisos lembrete_$ lembretes lembretes_$ mensa- mensagem os_avisos pode~lembrar quero`,
    '3': `? ?after-roadmap a_me a_receber after-roadmap:a after-roadmap:favor after-roadmap:lembretes a~os de_volta lembretes_de os~de pode pode_mandar quero_os quero~a quero~lembretes receb- sim voltar~receber`,
    '-3': `?income-source ^_para after-roadmap:onde after-roadmap:parar after-roadmap:ver onde para_de parar quero_ver sim_,`,
    '-4': `,_quero :aviso :lembrar :sim mandar_os me~sim os_aviso sim~quero voltar~me`,
    '-7': `lembrada`,
    '-10': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '20': `sair sair_$`,
    '19': `^_parar ^_sair ^_stop stop stop_$`,
    '18': `encer- parar_$`,
    '17': `^_para encerrar parar`,
    '15': `^_finaliza bloqu- descadastrar descadastrar_$ finaliza finaliza_$`,
    '14': `^_descadastrar com_isso final-`,
    '13': `^_encerrar ^_some quero_cancelar some`,
    '12': `cance- cancelar contato encerrar_$ me~mais nao~mais quero_mais`,
    '11': `^_chega after-roadmap:sair bloqueia chega_de consent:mais daqui daqui_$ me_bloqueia mensagem_$ para_$ some_daqui voce_$`,
    '10': `:parar :stop ^_parem bloquear chega contato_$ mensa- nao_me para~isso parem zap zap_$`,
    '9': `^_me after-roadmap:cancelar debts:para descadastra descadastra_$ em_paz lista me_descadastra mensagem meu_numero me~em para_com parem_com parem~isso paz paz_$ tira`,
    '8': `:sair ^_remover ^_sai after-roadmap:encerrar bloquear_voce cancela_minha cancela~inscricao consent:me conta- da_lista de_me debts:encerrar descadastramento descadastramento_$ do~zap essentials:encerrar inscr- inscricao inscricao_$ lista_$ mais mais_isso me meu_zap minha_inscricao nao_quero o_descadastramento parti- quero_sair quero~isso remov- remover remover_meu remover~numero sai~meu solicito_o
solicito~descadastramento vou_bloquear vou~voce`,
    '7': `?consent ^_solicito after-roadmap:some bloqueia_ai cancelar_minha cancelar~participacao chega~mensagem consent:some da~vida de_mensagem debts:quero dessa_lista essentials:me essentials:parar essentials:quero essentials:sair isso_$ mais_$ mandar_mensagem mensagens meu~dai me~ai me~da minha_participacao numer- numero participacao participacao_$ procu- quero sai solic- solicito some_da some~minha
tira_dessa tira_meu`,
    '6': `:me ?essentials ^_tira after-roadmap:. after-roadmap:contato after-roadmap:descadastrar after-roadmap:isso after-roadmap:parar after-roadmap:tira amola amola_mais atendimento_$ cancelar_$ cancelar~servico chega~zap consent:parar consent:sair dai dai_$ de_mandar de_vez de_zap debts:mais deixa_em deixa~paz desej- desejo desistir desistir_do desistir~programa de~encher de~mensagem do_programa
encerrar_atendimento enche- encher encher_$ esquece_de esquece~vez essentials:mais mais_contato mais_papo manda_mais mandar mande mande_mais mande~nada me_amola me_encher me_esquece me_mande me_tira me_tirem n0 nao~amola nao~mande para_de para~me progr- programa programa_$ quero_desistir quero~do quero~papo sai_do tira~lista tirem tirem_da tirem~lista vez_$`,
    '5': `^_desejo ^_quero ^_vou after-roadmap:bloquear after-roadmap:chega after-roadmap:daqui after-roadmap:lista after-roadmap:mais after-roadmap:me after-roadmap:minha atendimento bloquear_se bloquear~continuar chega_nao chega~manda com_voce consent:chega consent:contato consent:encerrar consent:minha consent:quero de_voce debts:cancelar debts:daqui debts:lista debts:me debts:sair desejo_encerrar
desejo~por desis- de~mandar do_meu encerrar_por encerrar~aqui esquece esse_servico essentials:cancelar essentials:descadastrar essentials:parem mais~com me_deixa me_procura me_procurem mensagens_$ me~dessa nao_manda nao~procura nao~procurem numero_$ numero_dai papo papo_$ por_aqui procura procura_mais procurem procurem_mais quero_encerrar quero~esse se_continuar servico servico_$ te_bloquear te~se
tira~numero vez vou_te vou~bloquear`,
    '4': `._$ :mensagem :mensagens :sai ?debts ^_cancela ^_encerra after-roadmap:dai after-roadmap:esquece after-roadmap:mensagem after-roadmap:solicito after-roadmap:vez after-roadmap:zap atend- autorizo_mais autorizo~contato cancela cancelar_o consent:bloquear consent:cancelar consent:de consent:isso consent:mensagem consent:meu consent:zap conta_de conta~mensagens da_minha de_mensagens debts:chega
debts:com debts:contato debts:mensagem debts:meu debts:numero debts:parem deixe- deixem deixem_em deixem~paz em_contato encerra encerra_minha encerra~conta essentials:bloquear essentials:em essentials:meu essentials:minha essentials:paz mais_em mais_esse mais_nada mais_participar mais~contato mais~disso mais~nada mais~servico manda- me_deixem me_mandar me~de minha minha_vida minha~de nada~voce
nao_autorizo o_servico participar participar_disso quero~da quero~participar receber~de sai_fora sair_da sair~lista servi- vida_$`,
    '3': `. :mais :nao :zap after-roadmap:ai after-roadmap:com after-roadmap:de after-roadmap:desejo after-roadmap:quero after-roadmap:servico after-roadmap:vida after-roadmap:voce after-roadmap:vou autor- autorizo chega~me com consent:da consent:desejo consent:do consent:lista consent:nao consent:numero consent:para consent:tira contato_comigo contato_dai debts:isso debts:mandar debts:nao debts:paz
debts:sai debts:tira desejo_mais desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em esque- essentials:chega essentials:contato essentials:do essentials:manda essentials:mandar essentials:nao essentials:numero essentials:vou fora_nao fora~quero mais_mensagens mais~. manda mandar_coisa me_descadastrar mensagens_. meu_contato me~coisa
me~mensagem nada_de nao_desejo nao_entre nao_entrem nosso nosso_contato para parar~mandar para~mandar pode_encerrar pode_parar pode~de pode~nosso quero_me quero~descadastrar quero~o receber_nada sai~nao te tira~contato voce vou`,
    '-3': `?debt-kind ^_como ^_muito ^_nada ^_voce after-roadmap:cobranca after-roadmap:das after-roadmap:fazer after-roadmap:muito after-roadmap:pode after-roadmap:vencimento after-roadmap:volta cancela_$ cobra- cobranca_$ consent:como consent:divida das das_dividas divid- dividas dividas_$ do_servico essentials:fazer liga_$ mais_viver mais~cobranca mais~vencimento me_da me_liga me_socorre me_transfere
muito nao_precisa para~esse preci- precisa precisa_mais quero~das recom- recomecar sair_das sair~dividas socorre socorre_$ trans- transfere venci- vencimento vencimento_$ viver_$ volta- voltar`,
    '-4': `?income-source after-roadmap:lembra cobranca de_divida divida_$ lembra lembrete lembrete_$ liga mais_fazer mais~isso me_lembra quero~fazer quero~minha socor- viver`,
    '-5': `after-roadmap:aviso aviso fazer_isso`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '16': `^_paguei liqui-`,
    '14': `after-roadmap:esta paga pague- paguei`,
    '13': `after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei`,
    '12': `^_matei after-roadmap:matei matei pagam- pagamento pago_$ quite- quitei`,
    '11': `:paga ^_liquidei ^_pagamento after-roadmap:essa after-roadmap:liquidei consegui_pagar liquidei quita- sozin- sozinha sozinha_$ ✅`,
    '10': `^_acertei ^_esta ^_ja ^_zerei after-roadmap:dei after-roadmap:quitei after-roadmap:zerei dei pago paguei_$ zerei`,
    '9': `NAME_pago ^_consegui acert- acertei after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:foi after-roadmap:paga after-roadmap:pix o_pix pagar_$`,
    '8': `:NAME ?after-roadmap ^_acabei ^_boleto ^_foi ^_quitei acabe- acabei after-roadmap:boleto after-roadmap:pagar after-roadmap:uma boleto_pago conse- consegui essa_$ matei_essa overdue:ja overdue:paguei paga_$ paguei_a paguei~a pix reali- uma_$`,
    '7': `a_de acabei_de after-roadmap:baixa after-roadmap:duas after-roadmap:fiz after-roadmap:quitada after-roadmap:quitado after-roadmap:tudo baixa divida_$ esta_quitada fiz_o ja_dei ja_quitei o_pagamento overdue:NAME overdue:o paguei~o pix_$ quitada quitado quitado_$`,
    '6': `#_a #~do :! :quitei ^_NAME ^_antecipei ^_fiz after-roadmap:a after-roadmap:divida after-roadmap:feito after-roadmap:hoje after-roadmap:parcela after-roadmap:so antec- antecipei antecipei~parcelas a~# bolet- boleto dei_um dei~jeito duas_parcelas esta feito fiz fiz~pix foi mil_do o~! o~agora pagar paguei~acordo parcelas_do um_jeito`,
    '5': `#~de ^_dei a_parcela acertei_com after-roadmap:contas after-roadmap:fatura after-roadmap:financiamento after-roadmap:jeito after-roadmap:mandei after-roadmap:parcelas as_contas colch- colchao contas_$ de_pagar de_quitar duas e_paguei efetu- efetuei efetuei_o efetuei~pagamento essa esta_pago fatura_$ financiamento_$ hoje ja ja~a mandei_o mandei~pix mes~so o_financiamento ontem_$ o~para paguei_o
paguei~NAME parcelas~NAME parcela~NAME quitar_$ quitei_$ quitei_o quitei~financiamento tudo_$`,
    '4': `^_efetuei ^_mandei ^_passei a_NAME a_fatura acabei~pagar after-roadmap:eles after-roadmap:ha after-roadmap:ja after-roadmap:nela after-roadmap:passei after-roadmap:pouco after-roadmap:terminei a~ontem carro_no carro~NAME com_uma combi- consegui~a contas debts:do debts:dos debts:metade debts:paguei divida dos_# dos~mil do~no financiamento hoje_$ ja_paguei ja~o jeito la_e mande- mandei metad- metade
metade~# mil~carro nela pagamento_$ paguei_hoje paguei_metade paguei_so paguei_tudo paguei~dos paguei~mil pix_para pouco_$ so_o terminei terminei_de terminei~pagar uma uma_divida`,
    '3': `!_! !_$ ,_esta ,~paga :o NAME_! NAME_. NAME_deste NAME_gracas NAME~! NAME~mes ^_risca ^_terminei ^_vendi a_divida acordo_da adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:as after-roadmap:com after-roadmap:conforme after-roadmap:de after-roadmap:desse after-roadmap:deste after-roadmap:efetuei after-roadmap:la after-roadmap:mes after-roadmap:ontem after-roadmap:quitar
after-roadmap:vendi a~do com_eles confo- conforme conforme_o conforme~plano conta- da~. debts:carro debts:mil desse_mes deste deste_mes deste~. de~mil do_carro eles essa_divida essa_ja essa~quitei esta_paga fatur- fatura finan- fiz~pagamento ha metade_da mil_de mil~# mil~NAME n0 o_acordo onix ontem o~da pagar_tudo paguei~parcela para_eles parce- parcela parcela_$ parcelas passe- passei pouco
quitar risca so_consegui so~pagar termi- tudo vendi vendi_o`,
    '-3': `!~! ?debt-kind ?income-source NAME_ate NAME~setembro aceit- after-roadmap:apaga after-roadmap:como after-roadmap:desconto after-roadmap:eh after-roadmap:eu after-roadmap:no after-roadmap:quero after-roadmap:tem ate_setembro a~esse bom_$ de~a esta_bom fecha- nao_consegui nao~pagar paguei_com paguei~atraso paguei~do qual qual_a recus- setem- setembro setembro_$`,
    '-4': `#_da #_hoje ^_quanto after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:e after-roadmap:qual atraso atraso_$ bom com_atraso consegui_um eu~paguei quant- quanto quanto_eu quitei~NAME`,
    '-5': `NAME~esta a_do after-roadmap:nao after-roadmap:quanto a~NAME do~ja e_agora eu_ja ja~e nao_paguei`,
    '-6': `after-roadmap:#`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `pagar~NAME primeiro`,
    '7': `NAME_primeiro after-roadmap:primeiro a~primeiro logo~NAME prime- primeiro~NAME`,
    '6': `NAME_antes a_NAME after-roadmap:NAME antes depois~NAME o_NAME pagar_a`,
    '5': `acertar~a after-roadmap:antes after-roadmap:livrar after-roadmap:logo after-roadmap:quero depois_o eu_quero eu~acertar logo quero_me quero~livrar`,
    '4': `,_entao :a :pagar NAME_por NAME~o ^_eu ^_primeiro ^_quero acert- acertar after-roadmap:. after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:garantia after-roadmap:gostaria ah~, causa_da depoi- depois entao~o garantia livra- livrar livrar_logo me_livrar me~logo o~antes pagar por~da primeiro_a primeiro_o quero~a`,
    '3': `,~com :antes :eu :prefiro :queria NAME_$ NAME_porque NAME~corre NAME~estou ^_ah ^_antes ^_gostaria after-roadmap:, after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:ele after-roadmap:entendi after-roadmap:pelo after-roadmap:tenho after-roadmap:vergonha ah antes_$ antes_de a~antes a~porque banco_eu causa com_vergonha comecar comecar_pagando comecar~NAME comecar~a compa-
compadre confirm-change:NAME confirm-change:a confirm-change:pagar confirm-change:primeiro confirm-change:quero corre_risco corre~de das_NAME da~. de_cortar dele dele_$ de~o entao entendi estou_com eu~eh eu~pagar garan- gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pagar_o pelo_NAME pelo~, por_causa porqu- porque porque_corre porque~risco precisando precisando_$ prefi-
prefiro prefiro_pagar primeiro_$ qualq- qualquer que_ele queri- queria queria_comecar queria~pagando quero quero_comecar quero~o quero~pelo que~esta risco_de risco~cortar tenho_que vergo- vergonha`,
    '-3': `a_menor`,
  },
  'prefer:avalanche': {
    '15': `after-roadmap:juros`,
    '14': `juros`,
    '13': `after-roadmap:mais barat-`,
    '11': `a_mais`,
    '10': `menos`,
    '9': `after-roadmap:menos juros_$ que~menos`,
    '8': `a_que after-roadmap:nos menos_juros que~mais`,
    '7': `after-roadmap:a after-roadmap:jeito after-roadmap:pela after-roadmap:primeiro a~juros econo- gasta jeito jeito_que mais nos`,
    '6': `:juros ^_ataca ^_comeca ^_primeiro after-roadmap:ataca after-roadmap:barato after-roadmap:comeca ataca ataca_a barato comeca comeca_pela do_juros juros_alto mais_barato pela primeiro`,
    '5': `:menos a_do after-roadmap:alto after-roadmap:cara after-roadmap:maior alto alto_$ cara de_juros mais_cara menos_$ o~que pagar_menos pagar~juros prime-`,
    '4': `:paga :pelo :que ^_a ^_mata a_de after-roadmap:dos after-roadmap:logo after-roadmap:mata after-roadmap:que after-roadmap:quero after-roadmap:sai a~mais a~tem cabel- fim_$ juros_no logo logo_a maior mata o~sai paga_menos pela_mais pela~cara primeiro_as primeiro~que que_mais que_paga que_tem quero~mais sangr- tem~juros`,
    '3': `:. ^_prefiro ^_quero after-roadmap:fim after-roadmap:no after-roadmap:prefiro a~cobra cara_$ comec- de_maior dos fim juros_maior mais~no menos~no no_fim o_mais paga pelo prefi- prefiro prefiro_pagar primeiro_a que_cobra quero~menos sai`,
    '-3': `^_qual a_menor after-roadmap:menor menor qual`,
    '-4': `after-roadmap:qual`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '14': `menor-`,
    '13': `peque-`,
    '12': `after-roadmap:neve as de_neve neve neve_$`,
    '11': `after-roadmap:menores after-roadmap:primeiro menores primeiro`,
    '10': `after-roadmap:pelas comecar pelas prime-`,
    '9': `^_comecar after-roadmap:comecar after-roadmap:pequenas comec- pequenas`,
    '8': `NAME_de as_pequenas comecar_pelas das_menores menor_$`,
    '7': `^_das after-roadmap:das das menores_$ pequenininhas primeiro_a quero~as`,
    '6': `after-roadmap:bola as~primeiro bola bola_de bola~neve comecar_pela menor primeiro_as`,
    '5': `^_prefiro after-roadmap:ir after-roadmap:menor after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:quero as_pequenininhas as~antes barat- comecar~menor ir pela pela_menor prefi- prefiro`,
    '4': `^_primeiro ^_quero after-roadmap:antes after-roadmap:de after-roadmap:menorzinha after-roadmap:menorzinhas after-roadmap:pela after-roadmap:sumindo as_menores as_menorzinhas ir~as livra- livrar livrar~das logo_das me_livrar menorzinha menorzinhas pequenas_$ prefiro_comecar prefiro~pela primeiro_$ quero_quitar sumin- sumindo`,
    '3': `:comecar :das :logo :pela :prefiro :queria ^_NAME ^_as ^_comeca ^_limpa a_menor after-roadmap:comeca after-roadmap:limpa after-roadmap:ver antes antes_$ as_dividas as~do as~que caminho_$ comeca comecar~menorzinha dividas~uma eu_queria ir_matando livrar_logo matan- matando matando_as matar_as me~logo pela_menorzinha pelas_menores por_uma prefiro_ir que_me quero~a que~da uma_$ uma_por uma~uma
ver~dividas`,
    '-3': `after-roadmap:alto after-roadmap:juros alto alto_$ de_juros juros_alto logo_a quero_matar`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME tira`,
    '11': `a_NAME o_NAME`,
    '10': `quitei~NAME tira~NAME`,
    '9': `^_tira ^_zerei after-roadmap:quitei after-roadmap:zerei zerei`,
    '8': `^_quitei perdo- perdoou`,
    '7': `NAME_ja NAME~existe NAME~paguei a_divida after-roadmap:ja apaga_a debts:tira exist- existe ja_paguei o~ja paguei_$ quite- quitei tira_o`,
    '6': `^_terminei after-roadmap:a after-roadmap:existe after-roadmap:perdoou after-roadmap:pode da_lista ele_$ existe_mais lista nao_conta nao_existe nao~tira perdoou_a perdoou~divida quitei_a rates:ele rates:tira`,
    '5': `,_pode NAME_$ NAME_da ^_apaga after-roadmap:lista after-roadmap:paguei after-roadmap:terminei apaga de_pagar de~a ele lista_$ o_pai pai pode_tirar rates:conta termi- terminei terminei_de terminei~pagar tirar`,
    '4': `!~! :ela :lista NAME_nao NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:o apaga~NAME a~, a~nao a~que cader- caderno debts:o divida ela ex exclui more-debts:NAME morre- morreu o_ex o~nao pode pode~a pode~do quitei_o rates:o tira_a`,
    '3': `,_ja ,~paguei ,~tirar :da :divida :essa :mais :pode :tira :tirar NAME NAME_ela NAME~, NAME~favor NAME~ja NAME~meu NAME~nao after-roadmap:! after-roadmap:, after-roadmap:filho after-roadmap:pagou after-roadmap:tirar a~com a~ela devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- engano engano_$ essa_da essa~NAME eu~devo exclu- foi_engano ja mais_$ minha_$ more-debts:a
more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por nao_devo pagar_a pagar~NAME pagou pagou_$ pague- paguei pode~da que_meu rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :quitei after-roadmap:quero mais~a overdue:ja overdue:paguei o~! paguei~NAME quero~pagar sozin- sozinha sozinha_$`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `^_recomecar ai_$ inici- inicio inicio_$ zera_ai`,
    '11': `refaz- refazer tudo volta_para zero`,
    '10': `after-roadmap:reset comecar conversa conversa_$ de_novo novo recomeca tudo_$ vamos`,
    '9': `ai comecar_de comecar~novo comeco conve- debts:reset debts:tudo do~por novo_$ quero_recomecar`,
    '8': `:recomecar ^_do ^_recomeca ^_reiniciar ^_vamos para_comeco para_inicio quero_refazer rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:tudo after-roadmap:zera comeca comeco_$ do_inicio essentials:ai flexibles:ai outra_vez quero~tudo refazer_tudo zero_$`,
    '6': `?rates after-roadmap:inicio after-roadmap:refazer after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:ai debts:zera e_comeca favor_$ por_favor quero_comecar rates:zera vamos_do vez vez_$ volta~comeco zero_por zero~favor`,
    '5': `:comecar :novo :quero :tudo a_conversa after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca comecar_outra comecar~vez comeco~favor debts:conversa debts:inicio debts:recomecar debts:resta do_comeco do_primeiro e_recomeca errei_tudo essa_bagunca essa~e e~de favor quero~outra rates:comecar rates:do rates:inicio rates:recomecar recomeca_$ recomeca_a
recomeca_do recomeca~conversa recomeca~zero refazer~primeiro tudo~comeca vamos_de vamos_refazer vamos~do vamos~inicio vamos~novo volta`,
    '4': `:comeco :volta :zero ^_apaga ^_errei ^_refazer after-roadmap:ai after-roadmap:comeca after-roadmap:comecar after-roadmap:comeco after-roadmap:do apaga_essa bora comecar_tudo comeco_por debts:comecar debts:novo debts:recomeca debts:vamos debts:zero e_vamos errei essentials:do flexibles:do outra quero~do rates:conversa rates:novo rates:quero rates:zero refazer~inicio tudo_, tudo_de tudo~novo
vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_bora ,_quero ,~do ,~recomecar :para ?flexibles ^_embaralhei ^_quero a_borracha after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:vez after-roadmap:volta apaga apaga_o apaga~plano a~e bora_comecar bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar~outra debts:comeco debts:do debts:favor debts:outra debts:quero debts:refazer debts:vez desde_a
desde~primeira de~desde do embar- embaralhei embaralhei_tudo embaralhei~, essentials:vamos fazer_tudo fazer~de fiz_uma fiz~salada flexibles:vamos n0 novo_desde novo~a passa_a passa~borracha plano_e plano~comeca prime- primeiro_$ quero rates:ai rates:comeca rates:favor rates:para rates:recomeca rates:refazer rates:vamos rates:vez salad- salada salada_, salada~quero tudo_e tudo_outra tudo~bora
tudo~vez uma_salada uma~, zera_tudo zera~e`,
    '-3': `?debt-kind ?income-source after-roadmap:minha after-roadmap:pelas after-roadmap:vida apaga_tudo comecar_pelas pelas quero~minha vida_$ volta_ai worry:tudo`,
    '-4': `^_tudo`,
  },
  'scam-question': {
    '19': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `consent:golpe pix`,
    '10': `isso~golpe`,
    '9': `after-roadmap:golpe bolet- boleto eh_falso eh~? esse_site esse~eh estra- estranho link site`,
    '8': `^_mandaram consent:eh eh_verdade estranho_$ falso golpe_isso liber- liberar num numer- numero para_liberar verda-`,
    '7': `:golpe ^_oferta acho~fui after-roadmap:pediram antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se demais_desconfio depos- desconfio desconfio_$ e_sumiram engan- enganado enganado_$ fui_enganado golpe~? limpa mandaram minha_senha nome num_golpe numero_eh oferta_boa oferta~demais offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado sei_se senha senha_$ sumir-
sumiram sumiram_$`,
    '6': `^_acho ^_cai ^_esse ^_querem acho_que after-roadmap:eh cai codig- codigo como_sei confi- confiavel_? consent:pediram de_outra demai- demais do_banco eh_estranho eh~banco eh~esse eh~isso emprestimo_$ esse_numero faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui golpe_? mandaram_um me_ligaram no_facebook nome~uma no~limpa numero~estranho o~e quere- querem querem_que querem~eu
que~do se_eh se~verdade site_$ taxa uma_taxa verdade verdade_$ vi_no vi~facebook`,
    '5': `,_posso :? :eh :isso :um ?offers ^_recebi ^_vi acho after-roadmap:boleto after-roadmap:falso after-roadmap:nome after-roadmap:numero after-roadmap:pix after-roadmap:site after-roadmap:uma after-roadmap:verdade chego- chegou confio confio_? consent:esse da_serasa deposite deposite_antes eh~ne esse eu_deposite eu~antes fiz_o fiz~pix isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda-
nome_de nome_por o_emprestimo o_nome o_numero o_pix oferta offers:falso offers:golpe offers:pediram offers:pix pedin- pedindo pix_para prome- que_limpa que~deposite que~meu recebi_um sms um_link um~estranho whats- whatsapp`,
    '4': `:boleto :pix :por :posso :uma ?consent ^_disseram ^_fiz ^_isso ^_sera after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:liberar after-roadmap:limpa after-roadmap:link after-roadmap:moca antes~emprestimo banco_$ boa boleto_de boleto_eh boleto~outra cara celular_$ codigo_do codigo~celular consent:acho consent:boleto consent:do consent:nome consent:num
consent:numero consent:pix consent:que consent:sei consent:site da~mesmo de~empresa disse disse- disse_que disseram disseram_que disseram~preciso dizen- dizendo dizendo_que dizendo~eh do_celular eh_da eh_normal eh_verdadeiro empresa empresa_$ esse_link falaram~limpa falso_? isso_eh liberar_$ liberar_o ligaram_dizendo ligaram~que limpa- limpa_meu limpa~nome link~falso mandaram_boleto mandaram~de
mesmo_esse mesmo~numero meu~pelo me~dizendo moca ne_? nome_$ nome_pelo nome~pix norma- normal normal_? numero_? o_boleto ofert- offers:boleto offers:do offers:esse offers:link offers:nome offers:que offers:recebi offers:um outra outra_empresa o~por pagar_seguro pedindo~para pediram_codigo pediram~do pediram~para pelo_pix pix_$ pix~liberar por_# por~reais posso~? preciso~seguro que_preciso recebi
seguro_antes seguro~do sei~eh serasa_mesmo serasa~esse sera~eh site_eh site~confiavel taxa_$ taxa~liberar um_boleto uma_moca verdadeiro vi`,
    '3': `,~golpe :antes :emprestimo :esse :liberar :link :mandaram :mandou :numero :pagar :para :pediram :taxa NAME_que ^_estao ^_falaram ^_prometeram ^_um ^_uma ^_whatsapp adian- adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:mandaram after-roadmap:normal
after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:outra after-roadmap:pedindo after-roadmap:que after-roadmap:querem after-roadmap:sei after-roadmap:senha after-roadmap:serasa after-roadmap:sms after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do a~pediu banco_mandou banco~link boleto_estranho boleto_veio boleto~NAME
boleto~em boleto~verdadeiro caio cara_do cara~whatsapp celul- celular chegou_$ cobrando_uma cobrando~conta codigo_que codigo~chegou confiavel consent:? consent:ai consent:antes consent:banco consent:estranho consent:falso consent:isso consent:liberar consent:limpa consent:link consent:mandaram consent:minha consent:ne consent:o consent:querem consent:senha conta_da conta~NAME da~que deposito
deposito_antes de~pessoa diz diz_que diz~eh do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh eh_confiavel eh_do eh~serasa em_nome esse~? estao estao~cobrando falar- falaram falaram_que fiz foto foto_do foto~meu isso_ai ligaram_pedindo ligaram~pix limpar limpar_o limpar~nome link_confio link~? mandaram~boleto mando- mandou mandou_link
mandou~confio meu_documento meu~por me~pedindo moca_pediu moca~foto no_nome nome~# nome~outra nunca_tive o_cara o_codigo offers:antes offers:boa offers:cai offers:estranho offers:fui offers:isso offers:liberar offers:limpa offers:minha offers:num offers:numero offers:o offers:site offers:sms offers:verdade o~veio pagar~antes para~o pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito
pediu pediu_foto pediu~do pesso- pessoa por_uma por~taxa preciso preciso_pagar prometeram prometeram_limpar prometeram~o que_chegou que_nunca que~golpe que~o que~pagar reais_, recebi~sms se_o sei~o sera sera_que seras- serasa se~boleto sms_com taxa_para tive tive_$ um um_deposito um_numero um_sms uma uma_conta uma~da um~, um~antes veio veio_em veio~nome verdadeiro_$ whatsapp_diz whatsapp_do
whatsapp~banco whatsapp~que zap`,
    '-3': `%_de %~desconto ^_que banco_? confiavel_$ de_desconto eh_# eh_emprestimo eh~% nome_? offers:% o~?`,
    '-4': `do~? eh~nao golpe_nao golpe~ne nao_ne offers:desconto`,
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
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ depoi- depois proxi-`,
    '13': `^_prefiro ^_segredo interessa_$ passo prefi- prefiro pular_? segre- segredo segue_o`,
    '12': `?instalments-left ^_passa adiante adiante_$ essa_$ essentials:NAME flexibles:NAME interessa meu_$ me~dessa nao_quero nao_vou proxima_$ segredo_$`,
    '11': `?flexibles ^_essa ^_muda ^_outra ^_vira adian- dizer_$ isso_eh pfv pfv_$ vira`,
    '10': `?debt-amount ^_bora ^_toca ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa deixa_em disco disco_$ dizer emend- emenda emenda_$ essa_deixa falar inter- muda nada~declarar nao_interessa nao~falar o_disco outra_pergunta pergunta_$ quero_dizer quinta_emenda sem sem_comentarios toca troco troco_$ um_troco vamos`,
    '9': `^_NAME ^_bota ^_isso ^_salva assunto_$ bora bota bota_um debt-kind:prox deixa_essa eh_particular em_branco falo_$ frent- frente frente_$ isso~particular n0 nada_a passa pergunta pode_passar responder responder_isso salva salva_essa segue_sem te toca~frente`,
    '8': `?essentials ?offers ?overdue ?rates ?thirteenth NAME_$ ^_assunto ^_depois ^_pode ^_pular ^_quinta assunto_meu branc- branco de_assunto depois_eu eh~meu essa_eu falar_disso falo income-source:prox incomes:essa incomes:proxima mais_tarde mais~eu muda_de nao~dizer nao~nome nessa_$ nesse outra_$ passa_essa passar passar_$ pergu- posso_pular posso~? prefiro_nao pula_essa pular_$ pular_pfv quint- quinta
rates:pode rates:pula so_meu tarde_eu vamos_adiante vira_a vira~pagina`,
    '7': `?incomes ^_agora ^_deixa ^_mais ^_sem a_pagina abert- aberto aberto_$ agora_nao bora_mudar bora_para bora~o bora~outra coisa coisa_minha da_tua da~conta da~pular de_falar debt-kind:essa deixa~aberto eh_da eh~tua em_aberto essa_para essa~para essentials:essa essentials:proxima essentials:pular eu_te flexibles:essa income-source:essa isso_nao isso~so mando_$ me_poupe melhor~por minha_$ muda_o
mudar_o mudar~rumo muda~disco nao_por nao~da nao~responder nessa outra_coisa overdue:essa overdue:segredo pagin- pagina pagina_$ para_pular particular particular_$ passa_adiante pode_pular pode~depois por_nome poupe poupe_dessa rates:nao rates:pular respo- ser_depois tarde te_falo thirteenth:depois tua tua_conta vergo- vergonha vou_responder`,
    '6': `^_abre ^_melhor ^_poe a_procissao abre abre_mao abre~dessa agora~consigo bonde bonde_$ calad- calado calado_$ consigo_ver consigo~isso de_pergunta debt-amount:? debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:para debt-amount:pular dedur- dedurar dedurar_ninguem depois_? de~nisso dispensa dispensa_dessa eh_so eh~minha essa_nao essa~pulo essa~salto essentials:depois essentials:pula
essentials:segue eu_mando eu_olho eu_pulo eu_salto eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ficar_calado gosto~falar income-low-month:. income-source:nao incomes:eu incomes:nao incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:nao instalments-left:outra isso isso~se mando mao_dessa me_dispensa me_poupa melhor_nao muda~pergunta nao_falar nao_se
nao_te nao~dedurar nao~interessa nao~pergunta nao~ver ninguem_$ nome nome_$ o_bonde o_jogo o_rumo offers:depois overdue:dessa overdue:falar overdue:proxima overdue:sem para_frente parti- passa- pergunta_outra pergunta~coisa poe posso posso~quem poupa poupa_dessa prefiro_ficar prefiro~calado prefiro~falar proci- procissao procissao_$ proxima_por proxima~favor pular_essa pulo pulo_$ quero~nesse
rates:essa rates:vamos rumo rumo_$ salto salto_$ se_pergunta segue_a segue~baile segue~bonde segue~jogo segue~procissao sem_$ sem_essa ser~? tarde~mando te_interessa toca_para troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vira_o vira~disco vou_dedurar vou~isso vou~ninguem`,
    '5': `,_outra ,_pula ?income-source ^_amanha ^_anda ^_joga ^_nada ^_posso ^_quando ^_troca a_pessoa amanha_eu amanha~te anda_com anda~isso baile baile_$ branco_$ branco_mesmo coisa_$ com~, de_molho debt-amount:adiante debt-amount:depois debt-amount:interessa debt-amount:isso debt-amount:muda debt-amount:outra debt-amount:pula debt-creditor:isso debt-kind:frente debt-kind:isso debt-kind:toca deixa-
deixa_quieta deixar deixa~branco deixa~de depois_e depois~procuro depois~te der der_eu der~volto de~. dispe- e_deus eh_coisa eh_entre eh~eu em_frente em~mesmo entrar_nesse entrar~merito entre_eu essa_ferida essa~final essa~molho essa~quieta essentials:coisa essentials:pode eu_e eu_procuro eu_vejo eu_volto eu~deus eu~em eu~nessa expor expor_a expor~pessoa ferid- ferida fim fim_$ final final_$
flexibles:meu flexibles:vira gosto gosto_de guard- guardar guardar_para guardar~mim hora hora_eu hora~respondo income-source:eu incomes:falar incomes:outra instalments-left:dessa instalments-left:me instalments-left:pula instalments-left:sem isso~coisa isso~entre isso~outra joga joga_essa joga~para jogo jogo_$ mao merit- merito merito_$ molho molho_$ mudar nao_eh nao_gosto nao_queria nao~entrar
nao~expor nesse_merito o_baile offers:. offers:antes offers:de offers:disco offers:meu offers:segue offers:vira olho outra~eu overdue:eu overdue:isso overdue:nao overdue:outra overdue:passa overdue:pergunta overdue:posso para_depois para_essa para_final pode prefiro_guardar prefiro~para procuro procuro_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quieta
quieta_$ rates:assunto rates:dessa rates:disco rates:passo sem~para thirteenth:? thirteenth:dizer thirteenth:eu toca_em troca vamos~proxima ver~e volto_nessa vou_falar vou~disso`,
    '4': `!_$ ,~para ^_fico ^_nao ^_responder a_fim ai_e ai~segue anda antes_de aos aos_bois a~volta bois bois_$ casa_eu casa~vejo chegar chegar_em chegar~casa com_vergonha como_pular como~essa conta_$ da_fila dar_nome dar~aos de_nao debt-amount:da debt-amount:de debt-amount:eh debt-amount:pergunta debt-amount:quero debt-creditor:NAME debt-creditor:deixa debt-creditor:essa debt-creditor:nao
debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:nao debt-kind:nessa debt-kind:quero deixa_para deixar_em deixar~branco deixa~la deixa~na dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho depois~vejo de~dizer digo digo_$ direito_de direito~nao disso e_segue e_te em em~eu entra- entrar entre entre~e escrever escrever_o escrever~nome
essa_? essa_de essa_na essa_no essa~eu essa~fim essa~geladeira essentials:eu essentials:falar essentials:prefiro essentials:te essentials:um estou~fim estou~rua estou~saco estou~trabalho eu eu_chegar eu_deixo eu~depois eu~isso e~digo ficar fico_com fico~vergonha fila_$ fim_da fim~fila flexibles:deixa flexibles:isso flexibles:pula geladeira_$ gente_volta gente~nessa income-source:a
income-source:nada income-source:segue incomes:dessa incomes:em incomes:informar incomes:prefiro incomes:pula incomes:quero informar instalments-left:de instalments-left:estou instalments-left:falar instalments-left:interessa instalments-left:isso instalments-left:para instalments-left:passa instalments-left:pular instalments-left:quero isso_, isso_depois me_reservo melho- melhor mexer_nesse
mexer~vespeiro na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~escrever nao~mexer na~depois nesse_vespeiro nisso_$ no_trabalho nome_aos nome_dele nome~aqui nome~bois no~depois o_direito offers:assunto offers:conta offers:da offers:deixa offers:prefiro offers:pular offers:sem olho_$ outra_hora overdue:deixa overdue:depois overdue:muda overdue:nome overdue:por overdue:pula
overdue:te o~dele para_outra para~? passar_essa pode_deixar pode~em poe_essa poe_um poe~no poe~x posso_falar posso_responder posso~depois prefiro~informar pular~? quando~chegar quero quero_dar quero_mexer quero_responder quero~a quero~nome rates:da rates:depois rates:dizer rates:falo rates:outra rates:proxima reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois
responder~nao rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco te_digo tem~pular thirteenth:outra thirteenth:quero thirteenth:responder thirteenth:ver tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu um_x um~ai vai_tocando vai~sem vergonha~dizer vespe- vespeiro vespeiro_$ volta_nessa volto vou vou_escrever worry:falar worry:prefiro x_ai x~e`,
    '3': `! ,_vamos . ?debt-kind ^_faz ^_me ^_morro ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora agora~eh ai~deixo amanh- amanha ao_certo ao~, assunto_me assunto~doi a~dama by by_$ certo_, chega- coita- coitar coitar_nome com_isso com~de consigo dai_$ dama dama_$ dar de_dizer de_estado de_vergonha debt-amount:assunto debt-amount:estou debt-amount:me debt-amount:passa debt-amount:te
debt-amount:vamos debt-amount:vou debt-creditor:em debt-creditor:eu debt-creditor:frente debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:nesse debt-kind:pergunta debt-kind:se debt-kind:um deixa~depois deixa~em deixa~ver deixo deixo_passar dele depois~pego deus_$ de~essa direito disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa em_stand em~by escre- essa_ai
essa_dai essa_em essa_resposta essa~estou essa~stand esse_assunto essentials:certo essentials:deixa essentials:ferida essentials:isso essentials:nisso essentials:outra essentials:para essentials:sem essentials:vejo esse~me estad- estado estado_$ estou_a estou_sem eu_pego eu_ver eu~abro eu~passar falar_essa falar~agora favor_$ ferida_$ ferida_eu ferida~nao fico fila flexibles:ai flexibles:assunto
flexibles:coisa flexibles:eh flexibles:minha flexibles:para flexibles:passa flexibles:segue flexibles:sem gelad- geladeira hora_dessa income-source:bora income-source:branco income-source:eh income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:bora incomes:coisa incomes:deixa incomes:depois incomes:faz incomes:mando incomes:nada
incomes:o incomes:vamos instalments-left:assunto instalments-left:deixa instalments-left:em instalments-left:eu instalments-left:muda instalments-left:nome instalments-left:pergunta instalments-left:tarde instalments-left:te isso~segredo me_doi me~o morro morro_de morro~vergonha muda~assunto na_rua nao nao_abro nao_coitar nao~ao nao~de nao~hora ningu- ninguem nisso no_fim no~da o_nome o_papel
offers:em offers:eu offers:mao offers:nome offers:o offers:responder offers:te offers:vejo offers:ver offers:vergonha offers:vou olho_isso overdue:aberto overdue:de overdue:disso overdue:eh overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:quero overdue:segue overdue:vou o~de pacie- paciencia paciencia_para paciencia~essa para_la para_outro para_proxima pego_o pego~papel
pergunta_a pergunta~uma pessoa_$ pode_ser pode~essa por_favor prefiro~coitar procu- quand- quando quando_eu queri- queria quero_abrir quero_falar quero~essa quero~isso quiet- rates:? rates:bora rates:deixa rates:eu rates:fim rates:isso rates:meu rates:muda rates:olho rates:para rates:prefiro rates:quero rates:responder rates:vejo rates:vergonha rates:vira responder_$ resposta resposta_$ rua
segredo_de segredo~estado sei_ao sei~certo sem_paciencia sem~resposta se~a stand stand_by tarde~olho tem_como tenho_vergonha te~essa thirteenth:agora thirteenth:nao thirteenth:para thirteenth:te thirteenth:vejo thirteenth:vou toca_sem toca~essa uma_dama vamos~outro ver ver_depois vergonha_, vergonha~falar vergonha~pula vou~o`,
    '-3': `?after-deficit ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?consent ^_como ^_eh ^_eu ^_ja ^_que ^_quero ^_so ^_sou ^_tudo aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:nao after-roadmap:passo cance- capte- captei captei_$ certi- chine- chines chines_$ compr- confe- confi- consent:nao da~desfazer debt-kind:a debt-kind:da derru- derrubou derrubou_$
desfazer_depois desfazer~? desis- deu eh_chines eh_de eh_grego enten- entendi esque- essa_conta essa_informacao essa_me essa~derrubou essa~nao essentials:passo eu~sei expli- falar_com grego impor- importa importa_$ income-source:sou informacao informacao_$ instalments-left:lembro instalments-left:quinta isso_importa isso~chines ja_respondi ja~essa juros_$ mais_$ me_derrubou mexer_$ nada_$ nao_$
nao_captei nao_mexer nao~isso nenhu- nocao nunca offers:aceitar onde para_desfazer para_que para~depois para~pergunta pode_aceitar prefiro~mexer proximo proximo_passo qual quinta_$ respondi_essa respondi~pergunta retor- sei_responder sei~essa sou thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar ai_$ boa_pergunta consent:deixa consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfazer eh_a lembr- lembro nao_lembro rates:la respondi`,
    '-5': `after-roadmap:essa boa consent:depois depois_passo depois~la desfa- essa_eh nao~essa passo_la`,
    '-6': `eh_essa`,
    '-7': `debt-kind:NAME`,
  },
  source: {
    '12': `bpc incomes:bpc`,
    '10': `^_bpc bpc_$`,
    '9': `incomes:minha incomes:propria incomes:sou propr- propria`,
    '8': `clt clt_$ incomes:clt incomes:conta sou_clt`,
    '7': `?incomes ^_sou incomes:o`,
    '6': `INCOME conta_propria incomes:por incomes:tenho por~propria sou`,
    '5': `barra- barraca incomes:vendo por_conta por_minha por~conta propria_$ salga- salgado tenho_minha`,
    '4': `,_ganho ^_pera ^_vendo camel- camelo catar catar_o catar~holerite confo- conforme conforme_o conta holer- holerite holerite_$ incomes:catar incomes:holerite incomes:pera incomes:so incomes:vou minha_conta o_bpc o_dia o_holerite pera pera_que pera~vou que_vou que~catar sou~, so~bpc vendo vou_catar vou~o`,
    '3': `^_tenho bpc_da bpc~minha conta_$ da~filha dia_$ filha_$ incomes:dia incomes:filha incomes:ganho so_o`,
    '-4': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:o`,
    '11': `income-source:pensao`,
    '9': `deposita income-source:deposita income-source:do o~deposita pensao`,
    '8': `?income-source depos- deposita_$ income-source:alimenticia income-source:pai pai pensa-`,
    '7': `^_pensao alime- alimenticia income-source:juiz juiz o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex guri guri_$ income-source:ex income-source:mandou income-source:paga income-source:para menin-`,
    '5': `a_pensao juiz_mandou mando- mandou o_juiz o~mandou pensao_das pensao~criancas que_o`,
    '4': `a~do crian- criancas criancas_$ das_criancas do_menino ele income-source:a income-source:criancas income-source:da income-source:das income-source:filho meninas o_ex o~da o~o paga pagar_$ para_meninas pensao_do`,
    '3': `^_desconta ^_o da_para das deles desconta desconta_do do_juiz do_pai do_salario do~do do~filho e~para income-source:meu income-source:mim income-source:salario juiz_$ menino meu_ex meu~paga ordem ordem_do ordem~juiz paga_$ pai~e pensao~do por_ordem por~do salario_do`,
    '-3': `falecido falecido_$ income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '11': `income-source:manda income-source:me income-source:minha`,
    '10': `^_mesada income-source:mesada income-source:meu income-source:que`,
    '9': `^_minha income-source:dos manda mesad- mesada`,
    '8': `a~faz income-source:ajuda income-source:da minha~me vaqui- vaquinha vo`,
    '7': `^_uma dos income-source:familia income-source:mandam income-source:uma mandam uma~que`,
    '6': `^_mandam ^_meu ajuda depos- deposita deposita_$ famil- familia income-source:deposita income-source:filho meu~que minha~manda`,
    '5': `^_vivo banca_$ dos_filhos estad- estra- faz filho filho_me filhos_$ genro income-source:a income-source:com income-source:irma income-source:mim income-source:vivo irmao- irmaos mae_me manda- mandam_$ me_da meu_filho meu_genro meu_tio meu~manda meu~me que_segura segura segura_$ tio vivo`,
    '4': `ajuda_$ banca da_$ do~pai income-source:mae income-source:para irma manda_$ me_ajuda mesada_do mesada~meu minha_irma que_manda`,
    '3': `e_mandam filha_me filha~da income-source:do income-source:fora income-source:juntam income-source:la income-source:se income-source:um junta- juntam juntam_e juntam~mandam la_de mae manda_um meu_pai meus~se me~todo mim mim_$ minha minha_mae minha_nora minha_tia nora pai_$ para_mim pix_$ que~todo se_juntam segur- se~e um_pix`,
    '-3': `apose- da_minha income-source:pensao`,
    '-4': `e~todo meus_filhos`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '13': `^_clt income-source:clt`,
    '12': `clt income-source:de regis-`,
    '11': `assin- ficha- income-source:carteira`,
    '10': `^_bato bato income-source:bato income-source:registrado registrado registrado_$`,
    '9': `^_registrado carte- carteira fichado fichado_$ holer- holerite income-source:empresa income-source:fichado income-source:mesmo income-source:trabalho opera- telem- telemarketing`,
    '8': `^_trabalho empresa income-source:salario trabalho_no`,
    '7': `INCOME ^_carteira ^_salario income-source:assinada income-source:da income-source:patrao income-source:ponto income-source:usina meu_patrao ponto ponto_$ raiz traba- trabalho usina usina_$`,
    '6': `a_empresa assinada_$ carteira_$ clt_$ empre- fabri- fabrica firma firma_$ funcionario income-source:firma income-source:no income-source:registrada income-source:sou mesmo_$ na_fabrica patra- patrao registrada registrada_$ sou~da`,
    '5': `^_sou assinada caixa caixa_de caixa~supermercado carteira_assinada de_porteiro de_supermercado depos- deposita deposita_$ domes- domestica funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu income-source:todo mesmo porte- porteiro salario_de sou_caixa sou~de supermercado`,
    '4': `^_meu clt_, com_carteira da_firma de_carteira fichada fichada_na income-source:cartao income-source:fichada income-source:mas income-source:na por_uma salar- salario sou sou_fichada sou~na super- todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~da dia_$ do~trampo eh~meu empresa_$ estou_de income-source:com income-source:estou income-source:trampo meu_trampo na_firma onibu- onibus predi- predio terce- todo trampo_registrado vigia vigia_de`,
    '-3': `^_bolsa bico bolsa concu- income-source:bico income-source:conta income-source:do income-source:militar income-source:roca inqui- milit- militar na_prefeitura na_roca pensi- pensionista pj pj_$ prefe- prefeitura repre- roca roca_$ sou_pensionista trabalho~roca`,
    '-4': `apose- income-source:bolsa income-source:prefeitura income-source:que patrao_$ prefeitura_$ sou_meu`,
    '-5': `estag- income-source:o`,
  },
  'source:odd-jobs': {
    '22': `?income-source`,
    '13': `^_cato cato income-source:cato`,
    '11': `bico income-source:bico income-source:na`,
    '10': `bisca- biscate biscate_$ caminhao_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `^_faco bala camin- caminhao desca- income-source:me sinal`,
    '8': `apare- capin- capino capino_lote income-source:capino income-source:lote income-source:no income-source:que lote`,
    '7': `^_bico aparecer bico_$ faco frete frete_$ income-source:aparecer income-source:frete income-source:outro income-source:pego income-source:quando latin- latinha olho o~aparecer pego que_aparecer`,
    '6': `^_pego ^_um ^_vendo aqui_outro carre- carrego chama- chamam chamam_$ diari- income-source:aqui income-source:carrego income-source:chamam income-source:o income-source:um income-source:uns outro pego_o quando_chamam um~aqui vier`,
    '5': `ali carrego~na carro de_biscate faco_uns faco~corre feira_$ income-source:corre income-source:feira income-source:rua income-source:vendo na_feira na_rua rua rua_$ uns_corre vendo vivo_de vivo~biscate`,
    '4': `INCOME ^_ajudo ^_diarista ^_me ^_vivo ajudo aparece_$ bico_de bico~garcom corre de_garcom diarista dos_outros duas_vezes faco_bico feira garco- garcom garcom_$ income-source:aparece income-source:nos income-source:vivo mudan- mudanca na_mudanca na_semana na~dos nos o_que outro- outros outros_$ quand- quando saco serve- servente trint- trinta trinta_$ vezes_na vezes~semana vivo`,
    '3': `,_carrego ^_diaria aparece aqui diaria duas income-source:, income-source:dia income-source:dos na na_obra nao~obra obra obra_$ outro_nao semana_$ servi- sim~nao um_dia vezes`,
    '-3': `^_sou barra- bolsa coisa- coisas coisas_na coisas~rua income-source:a income-source:bolsa income-source:da income-source:meu inqui- sou`,
    '-4': `apose- faco_unha income-source:do income-source:sou income-source:unha unha vendo~na`,
  },
  'source:other': {
    '18': `?income-source`,
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
    '-3': `income-source:do`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '12': `finad- finado income-source:finado`,
    '11': `income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source income-source:pensao`,
    '9': `do_finado`,
    '8': `^_do ^_pensao ^_viuva falec- pensa- pensao`,
    '7': `income-source:deixou income-source:do income-source:meu income-source:sou militar_$`,
    '6': `deixo- deixou falecido income-source:falecido income-source:marido income-source:militar income-source:que income-source:recebo milit- militar sou`,
    '5': `^_sou faleceu falecido_$ income-source:de income-source:e income-source:faleceu morte morte_$ pensao_por pensao~morte por_morte que~finado`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:pelo income-source:por marid- marido marido_que meu_velho morre- morreu pelo_meu pensao~meu recebo recebo_$ recebo_pelo velho_$ viuva_e viuva~recebo`,
    '3': `INCOME e_ficou espos- esposo faleceu_e income-source:, income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~marido meu~que o_meu o~o pelo pensao_da pensao_do pensao~minha que_o velho`,
    '-3': `guri guri_$`,
  },
  'source:public-servant': {
    '23': `?income-source`,
    '15': `concu-`,
    '12': `judic- tecni-`,
    '10': `^_servidor income-source:do income-source:prefeitura servidor`,
    '9': `income-source:militar income-source:sou milit- militar munic- prefe- prefeitura prefeitura_$ servi-`,
    '8': `^_passei ^_sou do_estado estado income-source:estado passe- passei`,
    '7': `concursada estad- estado_$ income-source:concursada income-source:municipal municipal sou`,
    '6': `concursado income-source:no na_prefeitura sou_concursado`,
    '5': `concursada_$ da_prefeitura de_saude de~do guard- guarda income-source:da saude saude_do trabalho_na`,
    '4': `da_policia do_municipio income-source:municipio municipio municipio_$ polic- policia`,
    '3': `INCOME ^_da funci- income-source:merendeira income-source:na income-source:professora income-source:trabalho meren- merendeira n0 profe- professora professora_do professora~estado`,
    '-3': `^_viuva ficha- fichado fichado_$ income-source:bolsa income-source:fichado income-source:meu income-source:o income-source:usina inqui- usina usina_$`,
    '-4': `apose- income-source:viuva pj pj_$ viuva`,
    '-5': `pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-7': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '16': `?income-source`,
    '13': `income-source:aluguel`,
    '12': `alugu- inquilino`,
    '11': `alugo income-source:alugo income-source:que`,
    '10': `^_meus aluguel_$ income-source:meus`,
    '9': `barra-`,
    '8': `^_alugo ^_aluguel aluguel income-source:a income-source:um meus o~que`,
    '7': `alugada alugada_$ alugo_a alugo_um income-source:alugada`,
    '6': `aluga- income-source:o income-source:tenho`,
    '5': `aluguel_de comod- de_aluguel garag- garagem garagem_$ income-source:de income-source:garagem quiti- quitinete uma_quitinete`,
    '4': `a_casa a~que fundos_que fundos~alugo income-source:casa income-source:recebo income-source:uma que_alugo tenho_uma`,
    '3': `INCOME ^_recebo ^_tenho a_casinha alugo_$ alugo~quarto aluguel~um casa_da casin- casinha casinha~eu da_frente de_um eu_alugo eu~na frent- frente frente_$ income-source:eu income-source:frente income-source:ponto income-source:quarto income-source:uns ponto ponto_$ praia quart- quarto que~alugo`,
    '-3': `?debt-kind income-source:do`,
    '-4': `tres`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:inss`,
    '11': `aposentei income-source:aposentadoria income-source:aposentei inss`,
    '10': `^_inss income-source:a income-source:aposentado`,
    '9': `^_aposentado aposentado aposentadoria income-source:ja inss_$`,
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
    '10': `^_mei barzi- barzinho income-source:conta mei mei_$ vendo`,
    '9': `INCOME income-source:sou pj pj_$`,
    '8': `^_sou ^_vendo faco_unha income-source:por income-source:unha para_fora por_conta unha`,
    '7': `^_bico ^_tenho auton- autonomo bico_$ fora_$ income-source:autonomo income-source:casa income-source:fora income-source:para meu_salao salao salao_$ sou`,
    '6': `^_faco ^_motorista ^_perco ^_rodo aula aula_particular conta_$ costu- de_aplicativo de_uber dou_aula dou~particular e_vendo fora income-source:bico income-source:de income-source:e income-source:faco income-source:minha income-source:na income-source:roupa lojin- lojinha motor- motorista motorista_de na_roca patrao_$ perco rodo rodo_de rodo~uber roupa_$ sou_meu tenho_minha tenho~lojinha
trabalho_por trabalho~roca uber uber_$ vendo_$ vendo_roupa vendo~na`,
    '5': `^_dou aplicativo aplicativo_$ autonomo_$ bico cabel- cabelo corto corto_cabelo de_moto de~no dou em_casa entre- entrego ifood ifood_$ income-source:em income-source:roca income-source:trabalho moto_no no_ifood ofici- oficina oficina_$ parti- particular particular_$ quent- quentinha roca roca_$ roupa sou_autonomo tenho_uma vendo_quentinha`,
    '4': `^_trabalho ^_trampo aplic- casa_$ coisa- coisas coisas_na coisas~rua conta faco income-source:, income-source:trampo income-source:uma meu meu_proprio moto negocio_$ propr- proprio tenho trabalho trabalho~conta trampo`,
    '3': `,_sem EXPENSE acai acai_na barraca bolo bolo_para casa faco_bolo faco~para income-source:. income-source:acai income-source:barraca income-source:como income-source:patrao income-source:rua income-source:sem meu_patrao negocio patra- patrao prest- presto rua_$ sem~. servico sou~por tenho~barraca traba- tramp- uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_loas ^_servidor aluga- alugada alugada_$ bolsa clt concursado fabri- fabrica fichado fichado_$ income-source:a income-source:alugada income-source:fichado income-source:me income-source:pensao income-source:prefeitura inqui- inquilino loas munic- na_fabrica pensao prefeitura_$ quiti- quitinete regis- servidor sou_concursado trabalho_no uma_quitinete`,
    '-4': `apose- ficha- income-source:bolsa income-source:da income-source:o income-source:que`,
    '-5': `assin- concu- pensi- pensionista sou_pensionista`,
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
    '3': `^_ajuda crian- criancas criancas_$ das_criancas do do_bolsa do_municipio income-source:ajuda income-source:criancas income-source:das income-source:inss income-source:municipio munic- municipio municipio_$ o~das`,
    '-3': `barra- debt-kind:o income-source:a income-source:militar income-source:pensao milit- militar`,
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
    '3': `as_parcelas enquanto_nao estou_no income-source:nao income-source:outro nao~outro outro_$ parce- seguro~nao`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '11': `after-roadmap:lembretes lembretes`,
    '10': `^_reativa after-roadmap:reativa reativa`,
    '8': `after-roadmap:lembra de_volta lembra lembrada lembretes_$ lembretes_por me_lembra pode_mandar reati- relig-`,
    '7': `after-roadmap:avisos after-roadmap:os after-roadmap:quero after-roadmap:volta dos_lembretes os os_avisos pode~os volta_$ volta_com voltar~me`,
    '6': `^_pode after-roadmap:avisa after-roadmap:falta after-roadmap:me after-roadmap:pode avisa aviso- avisos avisos_$ a~lembrar for mandar_os me_avisa me~quando ser~de sinto vence- vencer vencer_$ volta`,
    '5': `a_me after-roadmap:dos after-roadmap:novo after-roadmap:quando after-roadmap:ser com_os com~lembretes lembrar_$ os~por quero quero_ser volta- voltar voltar_a`,
    '4': `,_quero :aviso :lembrar :receber :sim ^_me after-roadmap:avisar after-roadmap:com after-roadmap:de after-roadmap:mandar avisa- avisar avisar_de avisar~novo de_novo dos eu_quero eu~que falta lembre lembre_$ me_avisar me_lembre me~sim novo novo_$ os_aviso pode pode_voltar pode~a pode~avisar quand- quando quero_que quero~voce que~me sim_, sim~quero voce_me`,
    '3': `:os :quero :voltar ^_agora ^_fiquei ^_quero after-roadmap:agora after-roadmap:favor after-roadmap:fiquei after-roadmap:perdido after-roadmap:voltar aviso aviso_$ favor favor_$ lembrar me me_lembrar me~de perdi- perdido por_favor que_voce receber_os ser`,
    '-3': `^_os after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos cance- dos_vencimentos lembretes_me me~dos os~me parar pode_tirar tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `after-roadmap:lembrado lembrado me_mandar quero~lembrado reativar ser_lembrado suspe-`,
    '-5': `a_mandar avisos_por avisos~favor coloc- mandar~lembretes quero~os volta_a voltar~mandar`,
    '-9': `ativa`,
  },
  'stop-reminders': {
    '22': `lembr-`,
    '15': `lembrete`,
    '14': `lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `after-roadmap:lembrete avisa- aviso lembretes`,
    '11': `^_para aviso- avisos lembretes_$ para_com`,
    '10': `after-roadmap:avisos after-roadmap:lembretes parar`,
    '9': `after-roadmap:avisar after-roadmap:nao after-roadmap:parar avisar os para_de`,
    '8': `after-roadmap:esses after-roadmap:vencimento aviso_$ cance- com_esse esses lembrar me~mais nao_precisa para~esse vencimento vencimento_$`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:chega after-roadmap:esse after-roadmap:ficar after-roadmap:os after-roadmap:para avisar_$ avisos_$ chega_de de_aviso esses_lembretes ficar nao_me os_lembretes precisa silen- silencia`,
    '6': `:lembrar ^_chega ^_desativa ^_desliga ^_menos ^_muito after-roadmap:cancelar after-roadmap:com after-roadmap:desliga after-roadmap:me after-roadmap:precisa after-roadmap:sem after-roadmap:tira avisos_por avisos~favor chega de_avisar desat- desativa lembrado_$ lembrar_$ lembretes_me mais~vencimento me_lembrar nao_quero nao~ficar pode_parar preci- precisa_ficar suspe- venci-`,
    '5': `:nao :os :quero ^_os ^_parar ^_tira after-roadmap:cancela after-roadmap:de after-roadmap:lembrado after-roadmap:mais after-roadmap:menos after-roadmap:muito after-roadmap:silencia cancelar de_me desli- desliga de~lembrar lembrado nao_por nao~avisar nao~lembrete os_avisos os~me parar_os precisa_avisar quero_lembrete quero_ser quero~lembrado sem_lembrete sem~por ser_lembrado silencia_os tira`,
    '4': `:lembretes :mais :parar ^_cancela ^_cancelar ^_dispenso after-roadmap:favor after-roadmap:lembrando after-roadmap:lembrar after-roadmap:negocio after-roadmap:pfv after-roadmap:ser after-roadmap:tirar cancela de_lembrete de_vencimento dispe- dispenso esse esse_negocio ficar_me ficar~lembrando ja_sei me_lembrando menos muito negocio os_aviso parar_com parar~os para~me pfv pfv_$ pode_tirar pode~de
pode~os tirar_os`,
    '3': `:com :me :pode :precisa ^_corta after-roadmap:avisa after-roadmap:corta after-roadmap:demais after-roadmap:dia after-roadmap:interesse after-roadmap:lembra after-roadmap:por after-roadmap:sei avisa aviso_de cancelar~negocio com com_isso corta do_vencimento em_receber em~lembretes esses_lembrete esse~de favor favor_$ interesse interesse_em interesse~receber lembra lembrando mais_$ mandar_lembrete
me_avisa me_lembra me~todo nao_manda nao~interesse nao~me negocio_de negocio_dos negocio~lembretes parar_de para~isso para~os pode~com por_favor precisa_me precisa~lembrar precisa~me quero_parar receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar`,
    '-3': `^_manda ^_me ^_reativa after-roadmap:reativa after-roadmap:sim falta me~de pode_mandar pode_me reativa`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo de_novo lembretes_por novo novo_$ quero_receber sinto`,
    '-5': `reati- volta_com`,
    '-6': `^_volta volta`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes relig-`,
    '-8': `after-roadmap:volta`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '19': `after-roadmap:nao recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram quiseram`,
    '11': `after-roadmap:falaram falaram_que quise-`,
    '10': `^_falaram aceitaram_$ after-roadmap:recusaram falar- falaram minha_cara recusaram`,
    '9': `after-roadmap:cara after-roadmap:pe banco~o cara cara_$ o_pe pe`,
    '8': `aceit- aceitaram_# after-roadmap:acordo after-roadmap:minha after-roadmap:nem a~foi disseram~nao nao_quiseram que_nao`,
    '7': `^_acordo ^_bateram ^_eles acordo_de acordo~# after-deficit:# after-roadmap:bateram after-roadmap:proposta after-roadmap:valor bater- bateram disse_nao nao~# nem_quiseram o~disse toparam_$`,
    '6': `:nao ?after-roadmap ^_disseram ^_nao aceitam acord- acordo after-deficit:nao after-roadmap:aceitam after-roadmap:banco after-roadmap:cheio after-roadmap:deram after-roadmap:disse after-roadmap:disseram after-roadmap:eles after-roadmap:pedido after-roadmap:so after-roadmap:telefone after-roadmap:toparam arred- bateram_o da_minha deram disse disseram disseram_que me_deram me~um nao_fazem o_banco
o_telefone pedid- pedido pedido_$ proposta_foi redon- redondo so~o telefone_$ topar- toparam valor`,
    '5': `NAME~minha a_proposta acordo_$ after-roadmap:fazem after-roadmap:ficaram after-roadmap:foi after-roadmap:ouvir after-roadmap:sem cheio cheio_$ disse- eles fazem fazem_$ ficar- ficaram minha_proposta nao nao~minha no_valor ouvir ouvir_$ propo- proposta proposta_$ que~fazem telef- telefone`,
    '4': `?after-deficit ^_nem after-roadmap:aceitaram after-roadmap:atendente after-roadmap:conversa after-roadmap:fim after-roadmap:fizeram after-roadmap:negociar after-roadmap:o after-roadmap:pouco after-roadmap:que banco conversa conversa_$ e_no eh_muito enrol- e~fim fizer- fizeram me~e nem no_fim no~nao o_atendente o_valor o~no que~muito que~tem quiseram_negociar valor_$`,
    '3': `NAME_nao ^_so a_porta aceitou_minha aceitou~proposta after-roadmap:da after-roadmap:e after-roadmap:muito after-roadmap:no after-roadmap:porta after-roadmap:um atend- atendente a~na a~nao banco_disse banco~nao bateram_a bateram~porta conve- da_$ eles~aceitaram falaram~nao fim foi minha n0 nao_da nao~negociar na~cara negociar_$ o_NAME o_acordo porta porta_na porta~minha pouco pouco_$ que_so que~a
que~da respo- sem so_a tem_desconto`,
    '-3': `?debt-kind ?income-source aceitar acordo_da acordo~NAME after-roadmap:aceitar after-roadmap:entendi after-roadmap:fechei after-roadmap:plano after-roadmap:quero after-roadmap:quis feche- fechei fechei_o fechei~acordo nao_quis nao~a o~da o~nao plano_$ quis se~nao`,
    '-4': `^_toparam aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:, after-roadmap:cartao after-roadmap:mais cartao_$ meu_cartao nao~meu offers:nao offers:negociar pedir- pediram pediram_#`,
    '-5': `aceitei after-roadmap:aceitei after-roadmap:pediram engol- nao_aceitei`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '14': `aceitaram aceitaram_$ after-roadmap:aceitaram after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram aceit- after-roadmap:concordaram aprov- concordaram`,
    '12': `^_toparam after-roadmap:topou conco-`,
    '11': `^_aceitaram topou`,
    '10': `minha_proposta`,
    '9': `^_disseram after-roadmap:banco after-roadmap:disseram disseram_que engol- o_banco toparam_$`,
    '8': `^_fizeram after-roadmap:fizeram after-roadmap:jeito after-roadmap:proposta disse- disseram fizer- fizeram`,
    '7': `^_eles aceitou after-roadmap:aceitou after-roadmap:minha after-roadmap:pedi after-roadmap:sim banco jeito liber- o_desconto o~aceitou pedi_$ propo- proposta`,
    '6': `^_deu after-roadmap:desconto after-roadmap:deu after-roadmap:eles do_meu marte- martelo o_martelo o~comigo o~que pedi proposta_$ que_sim`,
    '5': `! !_! !_$ ?after-roadmap NAME_topou ^_bateram after-roadmap:! after-roadmap:bateram after-roadmap:comigo after-roadmap:o after-roadmap:primeira bater- bateram bateram_o comig- comigo comigo_$ desconto deu eles moca_da moca~NAME primeira primeira_$ que_pode ser_$ valor_$`,
    '4': `NAME~! a_minha a_moca aceita_$ aceitaram_minha aceitaram~proposta after-roadmap:aceita after-roadmap:do after-roadmap:meu after-roadmap:moca after-roadmap:que after-roadmap:ser after-roadmap:valor a~proposta minha~! minha~foi o_valor pode_ser proposta_! sim_$`,
    '3': `a_deus aceita after-roadmap:bom after-roadmap:certo after-roadmap:deus after-roadmap:gracas after-roadmap:pode a~da com_a desco- deu_certo deus_$ graca- gracas gracas_a gracas~deus minha moca na_minha prime- proposta_foi ser sim valor`,
    '-3': `#_! after-roadmap:# after-roadmap:meus after-roadmap:recusaram meus o_NAME recusaram`,
    '-4': `nao~minha`,
    '-7': `after-roadmap:nao nao_aceitaram recus-`,
  },
  thank: {
    '22': `?after-deficit`,
    '20': `obrig-`,
    '19': `briga- valeu`,
    '18': `n0`,
    '15': `?after-roadmap ^_valeu`,
    '14': `obrigada`,
    '13': `after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu agrad- tchau tchau_$ valeu_$`,
    '12': `:sim obrigado`,
    '11': `^_deus ^_massa ^_tchau after-roadmap:massa after-roadmap:obrigado massa salvo- salvou viu`,
    '10': `:ok ^_atrasou ^_obrigada ^_ok ^_otimo after-roadmap:otimo atrasou_$ deus deus_te dez_$ eh_dez enten- obrigado_$ ok voce_eh`,
    '9': `:ate :valeu ^_beleza ^_gracas ^_nota ^_sim ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:entendido after-roadmap:tmj after-roadmap:🙏 agradecido agradecido_$ ajudo- ajudou anota- anotado atrasou clare- clareou dez entendido entendido_$ gracas_$ muito nota nota_mil otimo tmj viu_$ 🙏 🙏_$`,
    '8': `:deus :mais :👍 ^_agradecido ^_ajudou ^_ate ^_brigada ^_brigadim ^_certo ^_gratidao ^_perfeito abencoe_$ after-roadmap:bom after-roadmap:combinado after-roadmap:demais after-roadmap:dez after-roadmap:gratidao after-roadmap:muito after-roadmap:perfeito after-roadmap:salvou after-roadmap:tchau anjo anjo_$ belez- beleza brigada brigada_$ brigadim brigadim_$ combi- combinado combinado_$ demai- demais
eh~anjo entendi_$ graca- gracas grati- gratidao perfe- perfeito sim_$ um_anjo`,
    '7': `^_abriu ^_bgd ^_entendi ^_mandou ^_thanks ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:ajudou after-roadmap:amei after-roadmap:deus after-roadmap:entendi after-roadmap:top after-roadmap:viu after-roadmap:👏 amei amei_$ bem_$ bgd bgd_viu bom bom_$ ce_eh certo certo_$ ce~dez deus~pague eh_um mais_$ mandou_bem me_salvou mente mente_$ minha_mente obrigada_$ que_bom salvou_$ te
thank- thanks thanks_you top you_$ 👍 👍_$ 👏`,
    '6': `:abencoe ^_ce ^_muito ^_que ^_salvou after-deficit:minha after-roadmap:agradecido after-roadmap:anjo after-roadmap:atrasou after-roadmap:brigada after-roadmap:clareou after-roadmap:gracas agora_clareou ajudou_para ajudou~caramba ate bem caram- caramba caramba_$ ce clareou_$ de_grande de~valia foi_de foi~grande grand- grande grande_valia mando- mandou massa_demais mil_$ ok_$ pague para_caramba
salvou_minha salvou~vida sim valia valia_$ you`,
    '5': `! !_$ ^_agora ^_agradecida ^_agradeco ^_clareou ^_obrigado after-deficit:clareou after-deficit:eh after-deficit:salvou after-roadmap:abriu after-roadmap:mil after-roadmap:te agradecida agradecida_demais agradecida~da agradeco beleza_$ clareou_minhas clareou~ideias demais_da demais~conta deus_abencoe deus_lhe entendi esta_bom hoje_, ideia- ideias ideias_$ lhe lhe_pague minhas_ideias muito_$
obrigada_pela senhora voce~um`,
    '4': `,_valeu :! :obrigada :viu ? ^_tamo ^_voce a_senhora after-deficit:de after-deficit:deus after-deficit:valeu after-roadmap:bem after-roadmap:eh after-roadmap:entao after-roadmap:grande after-roadmap:mandou after-roadmap:senhora after-roadmap:voce after-roadmap:you atras- beleza_entao da_conta despe- deus~ilumine eh_muito entao_$ esse_plano fml fml_$ ilumi- ilumine ilumine_$ junto_, junto~valeu
me~por minha_vida muito_obrigada obrigada_viu obrigada~ajuda pela_ajuda por_hoje por~, que_deus que~te senho- tamo tamo_junto tamo~, te_ilumine valeu_fml vida vida_$`,
    '3': `:filho :muito :pela :te ^_foi ^_show after-deficit:, after-deficit:demais after-deficit:me after-deficit:para after-deficit:te after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:pague after-roadmap:por after-roadmap:show after-roadmap:um after-roadmap:vida ajudou_bastante a~eh bom_obrigada certo_obrigada conta_$ de_em demais_$ deus~de de~dobro dobro dobro_$ em_dobro entao filho_$
junto mano mano_$ muito~pela pague_$ pela show te_abencoe te_de te~em`,
    '-3': `:opa ?consent ?debt-creditor ?thirteenth ?worry ^_achei ^_como ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_parar ^_quero ^_reset ^_sair ^_stop ^_tem ^_topei ^_voltei aceitaram after-roadmap:? after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:eles after-roadmap:essa after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:melhor after-roadmap:negaram
after-roadmap:onde after-roadmap:pagamento after-roadmap:pago after-roadmap:quando after-roadmap:quanto after-roadmap:toparam after-roadmap:topei after-roadmap:uma after-roadmap:voltei agora_$ ai_$ cance- como conco- concordaram confi- desca- desis- domin- domingo e_agora fecharia fecharia_$ fui link namor- namora namora_$ negar- negaram oi oi_$ onde opa paga paga_$ parar parar_$ passo quanto
reati- recla- reini- reneg- reset reset_$ sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volte- voltei`,
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
    '4': `after-roadmap:quebrar disse~se eu~pagar que_se quebrar`,
    '3': `after-roadmap:cara after-roadmap:perna after-roadmap:quebra after-roadmap:sabado after-roadmap:se after-roadmap:vai cara me~disse nao_pagar o_cara quebra quebra~perna que~eu sabad- sabado se_eu se~nao`,
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
    '9': `^_e ^_se after-roadmap:emprestimo e~eu se`,
    '7': `after-roadmap:e after-roadmap:eu eu~um`,
    '6': `^_vale after-roadmap:pegar after-roadmap:quitar after-roadmap:tudo after-roadmap:vale empre- emprestimo emprestimo_para eu~a para~tudo pegar`,
    '5': `:se after-roadmap:pagar after-roadmap:um after-roadmap:vender emprestimo~pagar eu~o pagar~cartao quita- quitar um_emprestimo`,
    '4': `a_pena adiantado adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:juntar after-roadmap:marido after-roadmap:muda after-roadmap:pena after-roadmap:trocar ajuda- ajudar as_dividas cartao_$ dinheiro_por dinheiro~mes dividas~uma eu_nao eu_parar eu_usar eu_vender eu~aceitar eu~adiantado e~meu mes_acaba nao_aceitar nao~a pagar pagar_o
pagar_tudo pagar~? para_pagar para_quitar parar_de parar~pagar pegar~emprestimo pena por_uma por~acaba quando_$ quitar_tudo se_meu se~parar se~usar se~vender trocar_as tudo_? usar vale vale_a vale~pena vende- vender`,
    '3': `#_tudo :eu :tempo :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:comecar after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:menores after-roadmap:moto after-roadmap:num after-roadmap:parar after-roadmap:pelas after-roadmap:pensando after-roadmap:por after-roadmap:uma app_para arrum- arrumar comecar_pelas comecar~menores de_pagar de~o dimin-
emprego emprestimo~app emprestimo~quitar eu eu_quitar eu~de junta- juntar marid- marido menor- menor_primeiro menores meu_marido muda num_emprestimo o_# o_cartao o~muda pagar~NAME parar pegar_o pegar_um pelas pelas_menores pensando_em por~so posso_fazer quitar~menor se~ficar se~nao se~quitar so_$ troca- trocar tudo tudo_na tudo_num tudo~NAME um_mes usar~fgts vender_a`,
    '-3': `#~mais 13o~# a_mais acaba~? aceitarem after-roadmap:13o after-roadmap:aceitarem after-roadmap:cinquentinha after-roadmap:eles after-roadmap:minimo after-roadmap:quiser after-roadmap:sair cinquentinha cinquentinha~mes do~? eu_quiser eu_so eu~sair mais_cinquentinha mes_? nao~? o_13o o~de pagar_# por~mil quando_? quise- quiser quiser_sair sair sair_$ se~quiser`,
    '-4': `botar~# eu~# mais_# se~so`,
  },
  'worry:collectors': {
    '15': `cobra-`,
    '14': `?worry`,
    '12': `ligam worry:ligam`,
    '11': `worry:dia`,
    '10': `^_ligam worry:cobrador`,
    '9': `^_cobrador cobrador cobranca numer- worry:de worry:me worry:mensagem worry:para worry:telefone`,
    '8': `bloqueei telef- telefone worry:cobranca worry:nao`,
    '7': `bloqu- cinqu- cinquenta ligac- ligam_para nao_param param por_dia quare- quarenta tocan- tocando tocando_$ worry:hora worry:ja worry:param worry:por worry:tocando`,
    '6': `^_mandam direto_$ hora hora_$ ligar_$ mandam mandam_mensagem mensa- mensagem o_dia param_de telefone_nao telefone~para worry:ate worry:celular worry:ligar worry:servico worry:toda`,
    '5': `^_ja ameac- celul- celular cobrador_na cobranca_$ dia dia_$ dia_todo diret- direto do_celular estao~ligando estou_sendo ligam~NAME ligan- ligando ligar manda- me~o nao_da nao_para nao~de o~todo para_$ pela sendo servi- servico so~de tenho~do toda worry:ligando worry:na worry:no worry:o worry:pela worry:sendo`,
    '4': `^_cobranca ^_eles ^_estao ^_mandaram aguen- aguento aguento_mais ate ate_de calot- caloteira cobrador_nao de_numero deles deles_$ de~no domin- domingo domingo_$ eles_ligam eles~para ficam mandaram mandaram_mensagem me_ligando mensagem_para nao_aguento no_servico o_de para_meu para_meus parar_$ paren- sem_parar so_o todo_$ troqu- troquei troquei_de troquei~numero worry:NAME worry:caloteira
worry:deles worry:do worry:eles worry:estao worry:meus worry:parar worry:porta worry:tenho`,
    '3': `,_da :cobranca :essas :mundo ate_para casa_da casa~minha chama- cobram cobrando da~de da~nao da~sogra de_meia de~em de~por dia_inteiro dos_outros essas~, estao estao_me foi_na frent- frente intei- inteiro inteiro_$ ja ligam~meu mais~cobranca meia meu_servico meu_trabalho meu~nao me~na minha_sogra mundo mundo_$ na_frente na_minha nao~da na~dos no_telefone numero o_telefone outro- outros outros_$
o~inteiro para_NAME parar porta porta_$ servico_e sogra sogra_$ sosse- sumir trabalho_$ vonta- vontade worry:as worry:cobrando worry:da worry:dos worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:outros worry:sem worry:todo worry:trabalho worry:um`,
    '-3': `almoc- worry:serasa worry:tem`,
    '-4': `proce- worry:eh`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '13': `?worry`,
    '12': `despejo worry:despejo`,
    '11': `despejo_$ perde- perder worry:perder`,
    '10': `worry:casa worry:vou`,
    '9': `casa_$ worry:sair worry:vao`,
    '8': `apart- apartamento canti- sair vao worry:a worry:apartamento`,
    '7': `^_vou casa daqui imobi- imobiliaria imobiliaria_mandou sair_$ worry:daqui worry:imobiliaria worry:mandou worry:meu worry:ser`,
    '6': `^_perder ^_vao apartamento_$ daqui_$ leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa morar para_sair posso_perder worry:botar worry:leilao worry:leiloar worry:morar worry:para worry:posso worry:rua`,
    '5': `a_casa a_dona a_imobiliaria botar da_casa de_despejo dona na_rua o_proprietario onde~se o~deu parar_na proprietario rua ser teto tirar- vao~meu vou worry:deu worry:dona worry:fora worry:me worry:meus worry:na worry:o worry:parar worry:proprietario worry:quer worry:se worry:tenho worry:teto worry:vai`,
    '4': `^_posso a~mandou calca- calcada calcada_$ chave chave_de chave~volta de_volta deu de~minha dono me~para na_calcada o_apartamento o_dono ordem para_fora parar pediu perder_minha perder~casa posso prazo propr- quer querem_tomar querem~minha rua_$ semana_que semana~vem senho- tomar tomar~casa vao_botar worry:NAME worry:ate worry:calcada worry:chave worry:de worry:dono worry:gente worry:minha
worry:onde worry:ordem worry:pediu worry:que worry:semana worry:tomar worry:vem worry:volta`,
    '3': `^_meus ^_querem a_caixa a_chave a_gente apartamento~a caixa caixa_vai coisas_na coisas~rua com_meus de_perder esta~a eu_sair eu~da fora fora_$ joao me_botar medo~perder meus meus~vao nao_tenho na~com o_seu o~pediu pedin- pedindo preoc- preocupacao preocupacao_eh que_vai que_vem quer_a quer_que querem quer~eu rua_com seu_joao tomar_minha tramp- vai vao_me vem_$ volta_$ vou_parar vou~na worry:as
worry:atrasado worry:caixa worry:com worry:da worry:do worry:eu worry:natal worry:pedindo worry:preocupacao worry:querem`,
    '-3': `carro carro_$ proce- processar worry:? worry:banco worry:carro worry:dos worry:e worry:em worry:no`,
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
    '6': `^_hoje comida_$ dia_$ esta_vazia farin- farinha hoje mesmo_$ mistu- mistura o~e teve worry:o`,
    '5': `^_abro ^_faltou ^_vivo a_geladeira abro a~esta basic- basica cesta cesta_basica com_fome comer_$ em_casa estou~de falto- faltou fome_$ geladeira mesmo meus_filhos nao_tem nene so tenho_o tenho~que todo_dia vivo vivo_de worry:abro worry:agua worry:basica worry:cesta worry:em worry:esta worry:geladeira worry:todo worry:vivo`,
    '4': `^_estou ^_meus almoco a~vai casa_$ comer_para de_comer de~de dia_que dormi- dormir esta_faltando e~tem faltando gelad- guriz- gurizada janta meninos nao~o o~a o~para para_eles para_meninos para~para pulo que_a sobra- sobrar tem_$ tem_dia tem_nada vai~hoje worry:acabou worry:casa worry:de worry:dormir worry:faltando worry:filhos worry:janta worry:meninos worry:meus worry:nem worry:tenho`,
    '3': `EXPENSE ^_ando ^_dou acabo- acabou acuca- acucar agua ando bebe comida_aqui comida~em com~para de_comida de_fome despe- de~para dia dia~nao dou e_de e_nao eles_$ entre entre_o escol- esta~comida e~conta faltando_comida falta~para feija- feijao filho- filhos hoje_$ ja menin- morto morto_de morto~fome nao_tenho o_arroz o_feijao o_remedio para_pagar passando pedindo~para que~tem remedio_e so_tem
so_uma so~agua so~vez tem tem~que todo uma_vez uma~por vez vez_por vez~dia worry:a worry:ando worry:como worry:dou worry:eles worry:nao worry:pagar worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so dinhe- dinheiro dinheiro_$ estou_com so~mesmo worry:? worry:da worry:dinheiro worry:meu worry:minha worry:tudo`,
    '-4': `worry:me worry:no`,
  },
  'worry:name': {
    '14': `?worry worry:nome`,
    '12': `baixo baixo_$ score`,
    '11': `worry:no`,
    '10': `nome`,
    '9': `cpf_esta worry:cpf worry:estou`,
    '8': `cpf credi- estou_negativado meu_cpf negat- negativado negativado_$ nome_$ worry:crediario worry:negativado worry:sujo`,
    '7': `^_meu barra- barraco cadas- cadastro crediario estou_no meu~esta na_praca nao~em no_spc praca praca_$ sujo worry:barraco worry:esta worry:meu worry:nao worry:nenhum worry:praca worry:spc`,
    '6': `estou~serasa meu_nome nao_consigo nenhum_$ nome_sujo o_nome passo serasa_$ spc spc_$ sujo_$ voltar_a worry:NAME worry:consigo worry:limpar worry:na worry:ser worry:serasa worry:voltar`,
    '5': `^_estou ^_nome aprov- aprova consigo crediario_nao limpa- limpar limpar_minha minha~na nenhum no_serasa nome_da nome~minha o_crediario seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar worry:em worry:nada worry:quero`,
    '4': `a~no carne_$ comprar consi- crediario_$ da~mae meu~sujo nada_$ nenhu- no_carne nome~e o~nao quero_voltar quero~o ser worry:credito worry:emprego worry:mae worry:minha`,
    '3': `^_voltar aluga- alugar bloqu- carne causa_do compr- consigo_abrir conta_por credito da_minha de_emprego e_mais emprego esta_na esta_sujo estou e~nada limpar_o mae mae_$ minha_mae nao~abrir nao~nada nao~nem nem_um no_NAME nome_no por_nome por~do quero~a um_crediario worry:alugar worry:nem worry:o worry:perdi worry:por worry:queria worry:ter worry:uma`,
    '-3': `^_cobranca cobranca cobranca_e como~meu e_nome escur- escuro escuro_$ e~sujo no_escuro no_meu no~nome proce- processo tem_processo tem~no worry:cobranca worry:como worry:escuro worry:faco worry:processo worry:que worry:tem`,
    '-4': `cobra-`,
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
    '10': `nada nada_urgente worry:estou worry:so`,
    '9': `^_nenhuma nenhu- urgente urgente_$ worry:isso worry:tudo`,
    '8': `desse- desses durmo nenhum_desses nenhuma organ- worry:, worry:desses worry:durmo`,
    '7': `^_nenhum nao_estou so~mesmo worry:deus worry:disso worry:enquanto`,
    '6': `^_so curio- curiosidade desses_$ em_paz enqua- enquanto esta_tudo estou~quanto incomes:nada nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- tranquilo urgencia urgencia_$ worry:me worry:mesmo worry:paz worry:quanto worry:tranquilo worry:urgencia`,
    '5': `controle corre- esta~em estou_me nada_desse nada_disso nada_me nao~nessa organizar organizar_$ paz_$ quero_organizar risco situa- situacao so_estou sob sob_controle so~me so~organizar tipo tudo_em worry:controle worry:dessas worry:esta worry:gracas worry:nenhum worry:organizar worry:quero worry:risco worry:sob worry:tem worry:urgente`,
    '4': `,~nao ,~quero ^_nao ^_tudo a_deus comig- comigo comigo_$ contr- controle_$ dessas_$ desse deus disso disso_$ eh_no gracas_a gracas~deus isso_nao nao_, nao_tem nao~comigo nenhuma_dessas nessa rio tem~nao tranquilo_$ tudo worry:a worry:comigo worry:eh worry:por`,
    '3': `,_ainda ,_so ^_gracas ^_por acont- acontece ai_nao aqui_eh dessa- dessas enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por estou graca- gracas isso~nao mesmo mesmo_$ nao_chegou nao~ainda nao~eh nao~isso nenhum nesse ponto ponto_$ por~nao so tira_o tira~sono worry:acontece worry:aqui worry:tira`,
    '-3': `fome worry:da worry:de worry:fome worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:com worry:e worry:meu worry:o`,
    '-6': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '21': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes devendo_$ meu_pai nao_durmo pai_$ worry:devendo worry:juros worry:os`,
    '9': `^_cada demitido demitido_$ durmo_$ envel- fui_demitido pai worry:mes`,
    '8': `^_fui ^_os cada demit- descobrir deven- devendo durmo os_juros worry:conseguir worry:descobrir worry:durmo worry:estou`,
    '7': `com_depressao conseguir depre- depressao em_casa esta~atrasado estou_com fui nao_sabe os tudo_atrasado vergo- vergonha worry:atrasado worry:com worry:dinheiro worry:divida worry:meu worry:que worry:sabe worry:vergonha`,
    '6': `^_briga ansio- ansiosa atrasado_$ a~so briga briga_em briga~casa conse- consigo_dormir cresc- cresce cresce_$ descobrir_$ dinheiro_$ filho- filhos juros levan- nao~dormir nunca_mais o_sono perdi_o so_cresce sono sono_$ worry:briga worry:em worry:filhos worry:mais worry:marido worry:minha worry:muito worry:o worry:perdi worry:sono worry:tudo`,
    '5': `^_estou ^_nunca ^_perdi a_divida ai~eh atrasado com_isso dar_conta de_nao doente_e dormi- dormir dormir_$ dos_filhos em~por esta_tudo filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir minha~nao morrer muita nao_dar nao~conta o_remedio o~dos perdi respe- sabe worry:dar worry:dormir worry:dos worry:eh worry:esta worry:mae worry:moca worry:morrer worry:mulher worry:remedio`,
    '4': `^_ai ^_gente ^_medo ^_minha ^_perder acaba- bola bola_de bola~neve casam- casamento causa_disso coisa_$ dar de_neve de~que dinhe- dinheiro doent- doente dos eh_tanta eh~coisa esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de minha_familia minha_mae minha_mulher moca morre- muito mulhe- mulher nao_consigo neve nunca olha_esse os_outros outro- outros o~fazer pensar pensar_$ perder_o
por~disso que_come que_fazer que~para remed- remedio remedio_da remedio~minha tanta tanta_coisa tenho_vergonha vergonha_$ worry:ai worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:da worry:de worry:disso worry:doente worry:esse worry:familia worry:fazer worry:isso worry:medo worry:outros worry:pensar worry:por worry:tanta`,
    '3': `^_esta assim atras- a~de boleto_$ cansa- cansada casa causa coisa come consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_ser deixar desco- descobrir_que de~presa disso_$ divid- divida divida_para esta~e estou estou~e estou~saber e~divida facul- faculdade famil- familia fazer juros_nao mae~doente marido_nao medo medo~ser menina mes minha_veia morrer_olha nao_para o_juros olha os~nao
pagar- pagarem para_$ param_$ por_causa poupa- poupanca presa que~tudo sabe_$ sabe_de saber_o saber~que sem_dinheiro sem_saber ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:assim worry:causa worry:deixar worry:e worry:gente worry:menina worry:olha worry:poupanca worry:presa worry:sem worry:so worry:veia worry:viver`,
    '-3': `^_vao almoc- bloqu- cobra- comer de_perder despe- dia_$ lacra- medo~perder minha_conta nao_$ nas processo worry:, worry:banco worry:comer worry:do worry:ja worry:processo`,
    '-4': `^_tudo proce- worry:? worry:no worry:nome`,
    '-5': `tranq- worry:me`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '12': `carro`,
    '11': `worry:moto`,
    '10': `?worry guinc- worry:o`,
    '9': `carro_$ levar moto o_carro worry:levar`,
    '8': `minha_moto moto_$ quere- vao_levar worry:meu`,
    '7': `estao_querendo meu_carro o~na porta_$ querendo worry:caminhao worry:com worry:minha worry:querendo`,
    '6': `^_estao ^_vao a_moto banco_quer camin- caminhao escon- esta_com mandado moveis_$ na_porta querendo~meu worry:estao worry:medo worry:na worry:porta worry:quer worry:vao`,
    '5': `a_kombi busca- carro_de coisas_$ estao kombi levar_minha medo meu~esta movei- moveis o~quer o~veio penhorar porta quer quer_a tv tv_$ vao worry:a worry:banco worry:de worry:e worry:os worry:penhorar worry:querem`,
    '4': `^_querem atras busca buscar_o coisa- coisas e_nao escondendo estou_escondendo manda- medo_de meu~de minhas_coisas o_banco penho- perder_o perder~carro querem querem~minha tomar worry:, worry:atras worry:busca worry:coisas worry:esta worry:eu worry:minhas worry:tomar`,
    '3': `,~com ^_medo ^_meu ^_oficial achar acordar acordar_e acordar~nao ameacando_toma ameacando~minha apree- apreensao a~eu busca_e busca~apreensao casa_do com_ele como_$ com~que de~a e_apreensao eh_com ele_que entre- entrego escondido escondido_na escondido~casa estao~toma estou~o eu~as e~achar ganha ganha_pao garag- garagem geladeira_da geladeira~loja gol meu_ganha meu~pao minha- minhas minha~da
moto_eu moto~nao na_garagem nao_achar nao~e ofici- oficial os o~ontem pao pegar~moto posso_perder posso~o quer~minha sem_a toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira tomem vao~meu virem virem_buscar worry:achar worry:acordar worry:apreensao worry:como worry:da worry:do worry:eh worry:ele worry:escondido worry:ganha worry:garagem worry:loja worry:oficial worry:pao worry:pegar
worry:posso worry:toma worry:tomem worry:trabalho worry:virem`,
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
    '9': `^_vamos cortar ficar worry:cortaram worry:ficar`,
    '8': `cortaram gas_$ luz meu_gas vamos worry:agua worry:gas worry:veio`,
    '7': `escur- escuro escuro_$ gas ja_veio no_escuro veio vela worry:escuro worry:ja worry:vela`,
    '6': `agua aviso minha_luz sem_agua worry:NAME worry:aviso worry:dias worry:sem`,
    '5': `a_companhia banho compa- companhia cortada cortar_a cortaram_$ da_luz dias estou_no gelad- luz_$ ser_cortada vai_ser vai~cortada veio~de worry:companhia worry:de worry:estou worry:internet worry:ontem worry:relogio`,
    '4': `#_dias NAME_ja ^_cortaram a_internet alica- alicate amanh- amanha amanha_$ aviso- aviso_de avisou avisou_que aviso~corte a~ja corta cortada_amanha cortar_$ cortaram_a cortarem cortarem_a corte de_corte deixo- deixou desligar e~, luz_esta medo~cortarem minha~vai moco moco_da o_moco ontem ontem_$ relog- relogio ser~amanha sexta sexta_$ vao_cortar worry:alicate worry:avisou worry:cortarem
worry:deixar worry:deixou worry:desligar worry:meu worry:moco worry:sexta worry:vao worry:vermelho`,
    '3': `#~senao NAME_deu a_agua a_energia a_luz after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_desde agua_ontem agua~ontem a~vai cortar_o cortaram_minha cortaram~agua cortar~luz deixa- deixar desde_ontem desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja energ- energia energia_$ estou_a estou_ha estou~dois estra- fio ha ha~dias homem homem_do inter- internet
luz_de luz~cortar luz~na me~sem minha_agua minha~ontem o_fio o_homem o_relogio o~da relogio_da relogio~luz sem sem~desde sem~na senao senao_desliga se~a torne- torneira torneira_$ vai vao verme- vermelho vermelho_$ worry:cortada worry:da worry:desde worry:desliga worry:deu worry:homem worry:na worry:se worry:senao`,
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
    '7': `^_recebi carta da_justica de_cobranca justica_$ nas recebi worry:banco worry:carta`,
    '6': `^_chegou ^_vao carto- cartorio cartorio_$ chego- chegou citac- citacao cobranca_$ estao_me pelo_banco processar tem~no worry:cartorio worry:chegou worry:por worry:vao`,
    '5': `^_estao ^_me carta_do cartao_$ causa_de causa~cartao cobranca de_cartao de_justica do_forum estou_com forum forum_$ oficial_de oficial~justica por~de um~do vao worry:aqui worry:cartao worry:cobranca worry:com worry:estao worry:forum worry:mim worry:no worry:pelo worry:sendo worry:tem`,
    '4': `^_um advog- advogado advogado_do advogado~banco banco chegou_um do_cartorio estao homem justica~aqui me no~nome ofici- oficial pelo perguntou por_causa por_mim prote- protestar receb- sendo tem_processo uma~do um~de vao_me vao_protestar vao~no worry:advogado worry:causa worry:da worry:estou worry:homem worry:oficial worry:protestar worry:uma`,
    '3': `aqui_$ banco_$ banco_mandou causa cobra- do_banco do~mandou estou_sendo mandou_carta mes_que mes~vem mim_$ no_mes no_meu nome_$ no~que o_advogado papel_da papel~justica recebi_uma tem_audiencia uma_carta um~da veio_aqui worry:. worry:mandou`,
    '-3': `a_moto busca- buscar despe- moto_$ worry:a worry:buscar worry:moto worry:so`,
    '-4': `worry:nao`,
  },
  'worry:wages-seized': {
    '14': `worry:meu`,
    '13': `worry:conta`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `?worry meu_salario worry:salario`,
    '8': `bloqu- conta_$ meu_pagamento worry:banco worry:beneficio worry:pagamento`,
    '7': `conta o_banco pagam- pagamento pagamento_$ worry:bloquearam worry:metade worry:todo worry:tudo`,
    '6': `^_bloquearam benef- beneficio bloquearam meu~todo penho- salario_$ worry:aposentadoria worry:do worry:e`,
    '5': `aposentadoria banco~meu cai_e com~conta descontam do~salario juiz juiz_$ metad- metade meu meu_beneficio minha_aposentadoria pegando_meu salar- salario segur- tudo_do worry:cai worry:descontam worry:juiz worry:o worry:pegando zerad-`,
    '4': `^_descontam a_conta apose- banco banco~tudo beneficio_$ bloquearam_meu bloquearam_minha bloquearam~conta com_a da~aposentadoria desco- descontado do_meu e~banco judic- judicial metade_da meu_bpc meu~na minha pegan- pegando pela sumiu tirar- tiraram todo worry:, worry:bpc worry:descontado worry:dinheiro worry:judicial worry:na worry:pela worry:pelo worry:quase worry:sumiu worry:vem`,
    '3': `,_o ,~banco ^_caiu acord- aposentadoria_$ aposentadoria_vem banco_bloqueou banco_pega beneficio_todo beneficio~mes bloqueou bloqueou_meu bpc cai come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME do_beneficio do~ordenado e_o e_some e_sumiu e~, firma_mandando firma~tirar justica_$ mandando mandando_tirar metade_$ meu_ordenado meu~cai minha~vem na_firma na~mandando o_limite orden-
ordenado o~bloqueou o~come o~comeu o~pega pega pelo pix_$ quase raspa- salario_cai salario~e some_$ todo_$ worry:NAME worry:a worry:bloqueou worry:com worry:come worry:estao worry:firma worry:mandando worry:mes worry:ordenado worry:pega`,
    '-3': `?income-source`,
    '-5': `worry:?`,
  },
};
